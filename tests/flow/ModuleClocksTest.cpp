// Clocks of modules from the delays of a routed design.
#include "ModuleClocks.h"

#include "Synth.h"

namespace kiln::test {
namespace {

// far.state -> buffer -> near.q/CE, and near.q -> near.r: 0.5 + 3.0 + network + 0.4 ns, and 0.5 + 5.5 + 0.2 ns.
constexpr const char* kDelays = R"((DELAYFILE (SDFVERSION "3.0") (TIMESCALE 1ps)
  (CELL (CELLTYPE "TRELLIS_FF") (INSTANCE far.state) (DELAY (ABSOLUTE (IOPATH CLK Q (500:500:500) (500:500:500)))))
  (CELL (CELLTYPE "DCCA") (INSTANCE buffer) (DELAY (ABSOLUTE (IOPATH CLKI CLKO (0:0:0) (0:0:0)))))
  (CELL (CELLTYPE "TRELLIS_FF") (INSTANCE near.q) (DELAY (ABSOLUTE (IOPATH CLK Q (400:450:500) (400:450:500))))
    (TIMINGCHECK (SETUPHOLD CE (posedge CLK) (400:400:400) (0:0:0))))
  (CELL (CELLTYPE "TRELLIS_FF") (INSTANCE near.r) (TIMINGCHECK (SETUPHOLD DI (posedge CLK) (200:200:200) (0:0:0))))
  (CELL (CELLTYPE "top") (INSTANCE) (DELAY (ABSOLUTE
    (INTERCONNECT far.state/Q buffer/CLKI (2000:2500:3000) (2000:2500:3000))
    (INTERCONNECT buffer/CLKO near.q/CE (0:0:0) (0:0:0))
    (INTERCONNECT near.q/Q near.r/DI (5500:5500:5500) (5500:5500:5500)))))
)
)";

TEST_F(Synth, AClockNetworkTakesTimeBetweenItsBufferAndARegister) {
  const fs::path sdf = write("delays.sdf", kDelays);
  const auto clocks = [&](double networkPs) {
    return synth::clocksByModule(sdf, [](const std::string& cell) { return cell.substr(0, cell.find('.')); }, networkPs);
  };
  const auto without = clocks(0), with = clocks(4000);
  EXPECT_NEAR(without.at("far"), 1e6 / 3900, 0.01);
  EXPECT_NEAR(with.at("far"), 1e6 / 7900, 0.01);
  EXPECT_NEAR(without.at("near"), 1e6 / 6200, 0.01);
  EXPECT_NEAR(with.at("near"), 1e6 / 7900, 0.01);
}

}  // namespace
}  // namespace kiln::test
