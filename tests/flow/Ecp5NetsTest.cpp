// What the target ecp5-85k makes of nets that reach the whole part, and of the order in which ABC sees cells.
#include <map>

#include "Synth.h"

namespace kiln::test {
namespace {

// 1,200 registers with one clear and one enable; what any of them does is seen.
constexpr const char* kWide = R"(module wide (input clk_i, input clear_i, input go_i, input a_i, output reg y_o);
  reg [1199:0] q;
  reg clear, go;
  always @(posedge clk_i) begin
    clear <= clear_i;
    go <= go_i;
    if (clear) q <= 0;
    else if (go) q <= {q[1198:0], a_i};
    y_o <= ^q;
  end
endmodule
)";

struct Uses {
  std::map<std::string, int> buffered, total;  // registers by port, behind a DCCA and in all
  int buffers = 0;
};

Uses usesOf(const nlohmann::json& module) {
  Uses uses;
  std::map<int, std::string> drivers;
  for (const auto& [name, cell] : module["cells"].items())
    for (const char* port : {"Q", "CLKO"})
      if (cell["connections"].contains(port)) drivers[cell["connections"][port][0].get<int>()] = cell["type"];
  for (const auto& [name, cell] : module["cells"].items()) {
    uses.buffers += cell["type"] == "DCCA";
    for (const char* port : {"LSR", "CE"}) {
      if (cell["type"] != "TRELLIS_FF" || !cell["connections"].contains(port) || !cell["connections"][port][0].is_number()) continue;
      ++uses.total[port];
      uses.buffered[port] += drivers[cell["connections"][port][0].get<int>()] == "DCCA";
    }
  }
  return uses;
}

TEST_F(Synth, NetsOfEcp5ThatReachAThousandRegistersGoOverTheClockNetwork) {
  const Outcome outcome = synth("--target ecp5-85k --cycles 3000 --to equivalence --run r --top wide " + write("wide.v", kWide).string());
  ASSERT_EQ(outcome.status, 0) << outcome.text;
  const Uses uses = usesOf(nlohmann::json::parse(read(folder_ / "runs/r/02-synthesis/netlist.json"))["modules"]["wide"]);
  EXPECT_EQ(uses.buffers, 2);
  EXPECT_EQ(uses.buffered, (std::map<std::string, int>{{"CE", 1200}, {"LSR", 1200}}));
  EXPECT_EQ(uses.total, uses.buffered);
  // The buffers went in behind the proof of the modules, so all of them together are simulated.
  EXPECT_EQ(outcome.json["equivalence"]["equivalence"], "simulated 3000 cycles");
  EXPECT_EQ(outcome.json["equivalence"]["modules"].back()["reason"], "has DCCA, which no module has");
}

TEST_F(Synth, ARegisterOnTheWrongClockNetworkIsFound) {
  const fs::path root = altered("ecp5-85k/clock_network.py", "cell.ports[f'\\\\{port}'] = wire", "cell.ports[f'\\\\{port}'] = '\\\\clock_network_0'");
  const Outcome outcome = synth("--target ecp5-85k --cycles 3000 --to equivalence --top wide " + write("wide.v", kWide).string(), "KILN_ROOT=" + root.string());
  EXPECT_EQ(outcome.status, 2) << outcome.text;
  EXPECT_NE(outcome.text.find("the netlist of wide differs from its RTL"), std::string::npos) << outcome.text;
}

TEST_F(Synth, EachModuleOfEcp5IsTakenFromTheOrderThatMadeItSmaller) {
  const auto module = [](const std::string& name, int tables) {
    std::string text = "module \\" + name + "\n";
    for (int i = 0; i < tables; ++i) text += "  cell \\LUT4 $t" + std::to_string(i) + "\n    connect \\Z \\y" + std::to_string(tables) + "\n  end\n";
    return text + "end\n";
  };
  const std::string script = "python3 " KILN_SOURCE_ROOT "/constraints/ecp5-85k/smaller.py ", log = (folder_ / "log").string();
  const fs::path first = write("first.il", module("a", 2) + module("b", 3) + module("c", 1)), out = folder_ / "out.il";
  const fs::path second = write("second.il", module("c", 1) + module("b", 2) + module("a", 4)), fewer = write("fewer.il", module("a", 4));
  ASSERT_EQ(std::system((script + first.string() + " " + second.string() + " " + out.string() + " >" + log).c_str()), 0);
  EXPECT_EQ(read(out), module("a", 2) + module("b", 2) + module("c", 1));
  EXPECT_EQ(read(log), "1 of 3 modules are smaller in the order of names\n");
  EXPECT_NE(std::system((script + first.string() + " " + fewer.string() + " " + out.string() + ".2 2>" + log).c_str()), 0);
  EXPECT_NE(read(log).find("\\b is not in " + fewer.string()), std::string::npos) << read(log);
  EXPECT_FALSE(fs::exists(out.string() + ".2"));
}

}  // namespace
}  // namespace kiln::test
