// Ordinary programs of C and C++: their own main() natively, with every call of the top compared with the RTL.
#include <gtest/gtest.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <nlohmann/json.hpp>
#include <string>
#include <vector>

namespace {

namespace fs = std::filesystem;

struct Case {
  const char* name;
  const char* arguments;  // of kilnc cosim
  unsigned calls;
  unsigned mostCycles;  // 0: any number
};

class Programs : public ::testing::TestWithParam<Case> {};

TEST_P(Programs, GiveTheSameInRtl) {
  const fs::path folder = fs::temp_directory_path() / ("kilnc_program_" + std::to_string(getpid()) + GetParam().name);
  fs::create_directories(folder);
  const std::string command = "cd " KILN_TEST_SOURCE_DIR "/programs && " KILN_KILNC " cosim " +
                              std::string(GetParam().arguments) + " --json " + (folder / "result.json").string() + " > " +
                              (folder / "log").string() + " 2>&1";
  const int status = std::system(command.c_str());
  std::ifstream log(folder / "log");
  const std::string text{std::istreambuf_iterator<char>(log), {}};
  ASSERT_TRUE(WIFEXITED(status) && WEXITSTATUS(status) == 0) << command << "\n" << text;
  std::ifstream in(folder / "result.json");
  const auto result = nlohmann::json::parse(in);
  EXPECT_EQ(result["calls"], GetParam().calls) << text;
  EXPECT_EQ(result["mismatches"], 0) << text;
  EXPECT_EQ(result["program_status"], 0) << text;
  if (GetParam().mostCycles != 0) EXPECT_LE(result["cycles"], GetParam().mostCycles) << text;
  fs::remove_all(folder);
}

INSTANTIATE_TEST_SUITE_P(Compiler, Programs,
                         ::testing::Values(Case{"mix", "mix.c --top mix --stall 0.2 --seed 3", 60, 0},
                                           // One term per cycle, and less than twelve cycles around them.
                                           Case{"dot", "matmul.c --top dot", 1, 1011},
                                           Case{"matmul", "matmul.c --top matmul", 1, 1000},
                                           // 64 words in twice, 8x8x8 multiplied in about 100 cycles, 64 words out.
                                           Case{"pragmas", "pragmas.c --top product", 4, 309},
                                           Case{"pragma_kinds", "pragma_kinds.cpp --top kinds --stall 0.1", 24, 0},
                                           // One step per cycle in all loops but one, which reads its array twice.
                                           Case{"affine", "affine.c --top in_place", 14, 7800},
                                           // Without flattening they are 106,635.
                                           Case{"nests", "nests.c --top nests --stall 0.2 --seed 3", 5, 99000},
                                           Case{"sort", "sort.c --top sort", 2, 0},
                                           Case{"walk", "walk.c --top sum", 6, 1000},
                                           Case{"ports", "ports.c --top ports --stall 0.3 --seed 5", 1, 0},
                                           Case{"packed", "packed.c --top main", 1, 0},
                                           Case{"classes", "classes.cpp --top simulate", 6, 0},
                                           Case{"library", "library.c --top main", 1, 0},
                                           Case{"exits", "exits.c --top main", 1, 0},
                                           Case{"threads", "threads.cpp --top count", 5, 0},
                                           Case{"move", "move.c --top move --stall 0.2", 6, 0},
                                           Case{"streams", "streams.cpp --top packets -I../../../hls/include", 16, 0},
                                           Case{"stalled_streams", "streams.cpp --top packets -I../../../hls/include --stall 0.4 --seed 3", 16, 0},
                                           Case{"port_to_stream", "stream_ports.cpp --top send -I../../../hls/include --stall 0.5 --seed 3", 3, 0},
                                           Case{"ports_met", "stream_ports.cpp --top gather -I../../../hls/include --stall 0.5 --seed 4", 3, 0},
                                           Case{"ports_in_states", "stream_ports.cpp --top turns -I../../../hls/include --stall 0.5 --seed 5", 3, 0},
                                           Case{"inner_ports", "stream_ports.cpp --top lookup -I../../../hls/include --stall 0.5 --seed 6", 3, 0},
                                           Case{"passed_on", "passed_on.c --top copy", 1, 42},
                                           Case{"passed_on_and_kept", "passed_on.c --top last --stall 0.2 --seed 2", 1, 0},
                                           Case{"passed_on_sometimes", "passed_on.c --top some --stall 0.2 --seed 2", 6, 0},
                                           Case{"passed_on_in_states", "passed_on.c --top calls --stall 0.2 --seed 2", 6, 0},
                                           Case{"quotients", "constants.c --top quotients", 1, 0},
                                           // One element per cycle: two divisions and two remainders.
                                           Case{"digits", "constants.c --top digits", 1, 215},
                                           Case{"read_back", "read_back.c --top prefix", 11, 0},
                                           Case{"read_back_in_states", "read_back.c --top states", 11, 0},
                                           Case{"read_back_in_loops", "read_back.c --top again", 11, 0},
                                           Case{"shared_registers", "shared_registers.c --top shared_registers", 12, 0},
                                           Case{"overlaps", "overlaps.c --top overlaps", 1, 0},
                                           Case{"wide_product", "wide_product.c --top main", 1, 0},
                                           Case{"dispatch", "dispatch.cpp --top main", 1, 0},
                                           Case{"dispatched", "dispatch.cpp --top apply --stall 0.2", 9, 0},
                                           Case{"compared", "compared.c --top count", 5, 0},
                                           Case{"left_on_slow_nets", "left.c --top main --target ecp5-85k", 1, 0},
                                           Case{"reader", "reader.c --top decode --stall 0.2 --seed 3", 1, 0},
                                           Case{"place_of_a_loop", "reader.c --top partition", 2, 0},
                                           // One element per cycle.
                                           Case{"bounds", "bounds.c --top scale", 3, 90},
                                           Case{"bounds_of_nests", "bounds.c --top rows", 2, 620},
                                           Case{"stored_before", "stored_before.c --top stored_before", 12, 0},
                                           // Two words come through one port for each that goes: two cycles per element.
                                           Case{"axi_add", "axi.c --top add_vectors", 8, 10000},
                                           Case{"axi_copies", "axi.c --top reverse", 6, 7300},
                                           Case{"axi_add_stalled", "axi.c --top add_vectors --stall 0.3 --seed 4", 8, 0},
                                           Case{"axi_copies_stalled", "axi.c --top reverse --stall 0.6 --seed 5", 6, 0},
                                           Case{"axi_neighbours", "axi.c --top neighbours --stall 0.2 --seed 2", 6, 0},
                                           Case{"axi_in_place", "axi.c --top in_place --stall 0.3 --seed 6", 6, 0},
                                           Case{"partition_zeros", "partition_zeros.c --top main", 1, 0},
                                           Case{"copies", "copies.c --top twice --stall 0.2", 9, 0},
                                           Case{"shared_in_states", "shared.c --top mixture --stall 0.1", 320, 0},
                                           Case{"shared_in_a_loop", "shared.c --top four --stall 0.1", 20, 2100},
                                           Case{"shared_by_loops", "shared.c --top recurrence --stall 0.1", 20, 0},
                                           Case{"shared_in_a_chain", "shared.c --top cubes --stall 0.1", 80, 0},
                                           Case{"shared", "shared.c --top main", 1, 0},
                                           Case{"exchange", "exchange.c --top main", 1, 0},
                                           Case{"gnu89", "old.c old_elsewhere.c newer.cpp --top scale -std=gnu89 -std=c++17 -DFACTOR=3 -w", 5, 0},
                                           Case{"gnu89_main", "newer.cpp old_elsewhere.c old.c --top main -std=gnu89 -D FACTOR=3 -w", 1, 0},
                                           Case{"views_of_bytes", "views.c --top parse --stall 0.2 --seed 2", 4, 0},
                                           Case{"views_of_words", "views.c --top bytes", 4, 0},
                                           Case{"views_that_move", "views.c --top moved --stall 0.2 --seed 3", 4, 0},
                                           Case{"choices_of_arguments", "views.c --top choose", 4, 0},
                                           Case{"two_files", "two_a.c two_b.c --top digest --stall 0.5 --seed 9", 5, 0}),
                         [](const auto& info) { return std::string(info.param.name); });

// Waves on demand, with what GTKWave shows of them.
TEST(Cosim, WritesWaves) {
  const fs::path folder = fs::temp_directory_path() / ("kilnc_waves_" + std::to_string(getpid()));
  fs::create_directories(folder);
  const std::string command = "cd " KILN_TEST_SOURCE_DIR "/programs && " KILN_KILNC " cosim walk.c --top sum --waves " + (folder / "w.fst").string() + " 2> /dev/null";
  ASSERT_EQ(std::system(command.c_str()), 0) << command;
  std::ifstream waves(folder / "w.fst", std::ios::binary), view(folder / "w.gtkw");
  const std::string bytes{std::istreambuf_iterator<char>(waves), {}}, text{std::istreambuf_iterator<char>(view), {}};
  ASSERT_GT(bytes.size(), 400u);
  // A header of 329 bytes whose end time has been written.
  EXPECT_EQ(bytes[0], 0);
  EXPECT_NE(bytes.substr(17, 8), std::string(8, '\0'));
  for (const char* shown : {"[dumpfile] \"", "TOP.clk_i\n", "-start\nTOP.start_valid_i\n", "TOP.done_data_o[31:0]\n"})
    EXPECT_NE(text.find(shown), std::string::npos) << shown << text;
  fs::remove_all(folder);
}

// A stream that carries a wrong word, or too few, is told.
TEST(Streams, OfWrongRtlAreFound) {
  const fs::path folder = fs::temp_directory_path() / ("kilnc_streams_" + std::to_string(getpid()));
  fs::create_directories(folder);
  const std::string go = "cd " KILN_TEST_SOURCE_DIR "/programs && " KILN_KILNC " ", source = " streams.cpp --top packets -I../../../hls/include ";
  ASSERT_EQ(std::system((go + source + "--quiet --out " + folder.string() + " 2> /dev/null").c_str()), 0);
  std::ifstream in(folder / "packets.v");
  const std::string right{std::istreambuf_iterator<char>(in), {}};
  const struct {
    const char *was, *becomes, *says;
  } faults[] = {{"out_data_o <= ", "out_data_o <= 32'd64 ^ ", "stream out: word 0: native 0x"},
                {"out_valid_o <= out_waits;", "out_valid_o <= out_waits && !out_data_o[0];", "stream out: "},
                {".sums_valid_o(sums_valid_o)", ".sums_valid_o()", "stream sums: native writes "}};
  for (const auto& fault : faults) {
    std::string wrong = right;
    const size_t at = wrong.find(fault.was);
    ASSERT_NE(at, std::string::npos) << fault.was;
    std::ofstream(folder / "wrong.v") << wrong.replace(at, std::string(fault.was).size(), fault.becomes);
    const std::string command = go + "cosim" + source + "--cycles 20000 --rtl " + (folder / "wrong.v").string() + " > " + (folder / "log").string() + " 2>&1";
    const int status = std::system(command.c_str());
    std::ifstream log(folder / "log");
    const std::string text{std::istreambuf_iterator<char>(log), {}};
    EXPECT_TRUE(WIFEXITED(status) && WEXITSTATUS(status) == 1) << command << "\n" << text;
    EXPECT_NE(text.find(fault.says), std::string::npos) << text;
  }
  fs::remove_all(folder);
}

// A promise about a loop that the program breaks is told, with the place and what was counted, and what keeps its promises
// is not: each top of promises.c keeps them, and breaks one with -DBROKEN.
TEST(Promises, ThatAreBrokenAreFound) {
  const fs::path folder = fs::temp_directory_path() / ("kilnc_promises_" + std::to_string(getpid()));
  fs::create_directories(folder);
  const struct {
    const char* top;
    std::vector<const char*> says;
    unsigned broken;
  } cases[] = {{"total", {"call 3: '#pragma kiln assume tripcount min=2 max=8' (promises.c:12:9) does not hold: the loop ran 11 times, more than 8"}, 2},
               {"find", {"call 2: '#pragma kiln assume tripcount max=4' (promises.c:20:9) does not hold: the loop ran 5 times, more than 4"}, 1},
               {"shift", {"call 2: '#pragma kiln assume no dependence variable=a' (promises.c:32:9) does not hold: iteration 3 reads a at promises.c:33:47, "
                          "element 2 (of 4 bytes), which iteration 1 writes (a at promises.c:33:45): a distance of 2"}, 11},
               {"count", {"call 2: '#pragma HLS dependence variable=histogram inter false' (promises.c:43:9) does not hold: iteration 4 reads histogram at "
                          "promises.c:44:29, element 1 (of 4 bytes), which iteration 2 writes"}, 2},
               {"sums", {"call 2: '#pragma kiln assume no dependence' (promises.c:59:9) does not hold: iteration 6 reads a at promises.c:55:13, element 8 "
                         "(of 4 bytes), which iteration 1 writes (a at promises.c:56:8): a distance of 5"}, 7},
               {"prefix", {}, 0}};
  for (const auto& one : cases)
    for (const bool isBroken : {false, true}) {
      const std::string command = "cd " KILN_TEST_SOURCE_DIR "/programs && " KILN_KILNC " cosim promises.c --top " + std::string(one.top) +
                                  (isBroken ? " -DBROKEN" : "") + " --json " + (folder / "result.json").string() + " > " + (folder / "log").string() + " 2>&1";
      const int status = std::system(command.c_str());
      std::ifstream log(folder / "log"), in(folder / "result.json");
      const std::string text{std::istreambuf_iterator<char>(log), {}};
      const auto result = nlohmann::json::parse(in);
      const unsigned broken = isBroken ? one.broken : 0;
      EXPECT_EQ(WEXITSTATUS(status), broken != 0 ? 1 : 0) << command << "\n" << text;
      EXPECT_EQ(result["broken_promises"], broken) << command << "\n" << text;
      EXPECT_EQ(result["unchecked_accesses"], 0);
      if (!isBroken) continue;
      for (const char* what : one.says) {
        EXPECT_NE(text.find(what), std::string::npos) << command << "\n" << text;
        EXPECT_NE(result["first_broken_promises"].dump().find(what), std::string::npos) << result;
      }
    }
  fs::remove_all(folder);
}

// RTL that breaks a rule of the bus, or the order of accesses, is found, and an access outside of all arrays is an error
// of the bus that the top reports.
TEST(Axi, WrongRtlAndAccessesOutsideAreFound) {
  const fs::path folder = fs::temp_directory_path() / ("kilnc_axi_" + std::to_string(getpid()));
  fs::create_directories(folder);
  const std::string go = "cd " KILN_TEST_SOURCE_DIR "/programs && " KILN_KILNC " ";
  auto fails = [&](const std::string& arguments, const std::vector<std::string>& says) {
    const std::string command = go + "cosim " + arguments + " > " + (folder / "log").string() + " 2>&1";
    const int status = std::system(command.c_str());
    std::ifstream log(folder / "log");
    const std::string text{std::istreambuf_iterator<char>(log), {}};
    EXPECT_TRUE(WIFEXITED(status) && WEXITSTATUS(status) == 1) << command << "\n" << text;
    for (const std::string& what : says) EXPECT_NE(text.find(what), std::string::npos) << command << "\n" << text;
  };
  fails("axi_outside.c --top sum", {"call 2: pointer p: the bus answered with an error, p_error_o is 3",
                                    "call 2: AXI port p: an access outside of the program's arrays, at byte 64 of pointer p"});
  const struct {
    const char *top, *was, *becomes, *says;
  } faults[] = {{"add_vectors", "13'd4096", "13'd4352", "a burst that crosses 4 KiB"},
                {"add_vectors", "m_arvalid_o <= is_read || (m_arvalid_o && !m_arready_i)", "m_arvalid_o <= is_read", "AR changes or withdraws"},
                {"add_vectors", "assign wlast_o = left_q == 1", "assign wlast_o = left_q == 2", "WLAST is "},
                {"add_vectors", "is_token = busy_q && kind_q == 2'd2 && reads_q == 0 && writes_q == 0", "is_token = busy_q && kind_q == 2'd2",
                 "bursts are under way after the call is done"},
                {"in_place", "kind_q == 2'd0 && writes_q == 0", "kind_q == 2'd0", "pointer p, byte "}};
  for (const auto& fault : faults) {
    const std::string top = std::string(" axi.c --top ") + fault.top;
    ASSERT_EQ(std::system((go + top + " --quiet --out " + folder.string() + " 2> /dev/null").c_str()), 0);
    std::ifstream in(folder / (std::string(fault.top) + ".v"));
    std::string wrong{std::istreambuf_iterator<char>(in), {}};
    const size_t at = wrong.find(fault.was);
    ASSERT_NE(at, std::string::npos) << fault.was;
    std::ofstream(folder / "wrong.v") << wrong.replace(at, std::string(fault.was).size(), fault.becomes);
    fails("--cycles 40000 --stall 0.2 --rtl " + (folder / "wrong.v").string() + top, {fault.says});
  }
  fs::remove_all(folder);
}

// The page of the report says what co-simulation counts where that is known when compiling, and stands alone.
TEST(Report, PredictsTheCyclesOfACall) {
  const fs::path folder = fs::temp_directory_path() / ("kilnc_page_" + std::to_string(getpid()));
  fs::create_directories(folder);
  // A loop with a result, without one, with a word per cycle from port to port, and no loop at all.
  for (const char* top : {"../../benchmarks/kernels/dot.c --top dot", "../../benchmarks/kernels/fir.c --top fir",
                          "../../benchmarks/kernels/copy.c --top copy", "straight.c --top straight", "straight.c --top at_once"}) {
    const std::string command = "cd " KILN_TEST_SOURCE_DIR "/programs && " KILN_KILNC " cosim " + std::string(top) + " --html " +
                                (folder / "page.html").string() + " --json " + (folder / "page.json").string() + " 2> /dev/null";
    ASSERT_EQ(std::system(command.c_str()), 0) << command;
    std::ifstream in(folder / "page.html"), json(folder / "page.json");
    const std::string page{std::istreambuf_iterator<char>(in), {}};
    const std::string cycles = std::to_string(nlohmann::json::parse(json)["cycles"].get<unsigned>());
    EXPECT_NE(page.find("<tr><td>1</td><td>" + cycles + "</td><td>" + cycles + ".0</td><td>" + cycles + "</td></tr>"),
              std::string::npos) << command << "\n" << page.substr(0, 2000);
    if (std::string(top).find("straight") == std::string::npos)
      EXPECT_NE(page.find("An iteration starts every cycle"), std::string::npos) << command;
    EXPECT_NE(page.find("<title>"), std::string::npos);
    for (const char* outside : {"http:", "https:", "<script", "src="}) EXPECT_EQ(page.find(outside), std::string::npos) << outside;
  }
  fs::remove_all(folder);
}

}  // namespace
