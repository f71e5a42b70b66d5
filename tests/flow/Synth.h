// What the tests of kiln synth share: a folder of each test's own, the command, and small designs.
#pragma once

#include <gtest/gtest.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <nlohmann/json.hpp>
#include <sstream>
#include <string>

namespace kiln::test {

namespace fs = std::filesystem;

struct Outcome {
  int status = -1;
  std::string text;
  nlohmann::json json;
};

class Synth : public testing::Test {
 protected:
  void SetUp() override {
    folder_ = fs::path(testing::TempDir()) / ("kiln_flow_" + std::to_string(getpid()) + "_" +
                                              testing::UnitTest::GetInstance()->current_test_info()->name());
    fs::create_directories(folder_);
  }
  void TearDown() override {
    if (!HasFailure()) fs::remove_all(folder_);
  }
  // `environment kiln synth arguments --out folder --json file`
  Outcome synth(const std::string& arguments, const std::string& environment = "") {
    const fs::path json = folder_ / "figures.json";
    fs::remove(json);
    Outcome outcome;
    const std::string command = environment + " " + KILN_BINARY + " synth " + arguments + " --out " +
                                folder_.string() + "/runs --json " + json.string() + " 2>&1";
    std::FILE* const pipe = popen(command.c_str(), "r");
    std::array<char, 4096> piece;
    while (std::fgets(piece.data(), piece.size(), pipe)) outcome.text += piece.data();
    outcome.status = WEXITSTATUS(pclose(pipe));
    if (std::ifstream in(json); in) outcome.json = nlohmann::json::parse(in);
    return outcome;
  }
  fs::path write(const std::string& name, const std::string& text) const {
    std::ofstream(folder_ / name) << text;
    return folder_ / name;
  }
  std::string read(const fs::path& file) const {
    std::ostringstream text;
    text << std::ifstream(file).rdbuf();
    return text.str();
  }
  // A copy of the targets in which FILE of constraints/ has AFTER in the place of BEFORE: the root for KILN_ROOT.
  fs::path altered(const std::string& file, const std::string& before, const std::string& after) {
    const fs::path root = folder_ / "root";
    fs::create_directories(root);
    fs::copy(fs::path(KILN_SOURCE_ROOT) / "constraints", root / "constraints", fs::copy_options::recursive);
    fs::create_directory_symlink(KILN_SOURCE_ROOT "/rtl", root / "rtl");  // which boards name files of
    std::string text = read(root / "constraints" / file);
    const size_t at = text.find(before);
    EXPECT_NE(at, std::string::npos) << file;
    if (at != std::string::npos) text.replace(at, before.size(), after);
    std::ofstream(root / "constraints" / file) << text;
    return root;
  }
  bool has(const char* program) const { return std::system(("command -v " + std::string(program) + " >/dev/null").c_str()) == 0; }
  fs::path folder_;
};

// A multiply-accumulate with everything that a netlist can get wrong: reset, enable, carry, a product.
inline constexpr const char* kMac = R"(module mac (input clk_i, input rst_ni, input go_i, input first_i,
  input signed [7:0] a_i, input signed [7:0] b_i,
  output reg signed [23:0] sum_o);
  always @(posedge clk_i)
    if (!rst_ni) sum_o <= 0;
    else if (go_i) sum_o <= (first_i ? 24'sd0 : sum_o) + a_i * b_i;
endmodule
)";

// Two instances of a module, without products: everything in it can be proved.
inline constexpr const char* kDuo = R"(module acc (input clk_i, input rst_ni, input go_i, input [7:0] a_i, input [7:0] b_i, output reg [15:0] sum_o);
  always @(posedge clk_i)
    if (!rst_ni) sum_o <= 0;
    else if (go_i) sum_o <= sum_o + (a_i + b_i);
endmodule
module duo (input clk_i, input rst_ni, input go_i, input [7:0] a_i, input [7:0] b_i, output [15:0] x_o, output [15:0] y_o);
  reg [7:0] a_q, b_q;
  reg go_q;
  wire [15:0] x, y;
  always @(posedge clk_i) begin a_q <= a_i ^ x[7:0]; b_q <= b_i & {8{rst_ni}}; go_q <= go_i & rst_ni; end
  acc u_x (.clk_i(clk_i), .rst_ni(rst_ni), .go_i(go_q), .a_i(a_q), .b_i(b_q), .sum_o(x));
  acc u_y (.clk_i(clk_i), .rst_ni(rst_ni), .go_i(go_q), .a_i(b_q), .b_i(b_i), .sum_o(y));
  assign x_o = x, y_o = y + x;
endmodule
)";

}  // namespace kiln::test
