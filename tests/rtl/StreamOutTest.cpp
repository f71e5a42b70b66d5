#include <Vstream_out.h>

#include "Bench.h"

namespace kiln::rtltest {
namespace {

class StreamOut : public ::testing::TestWithParam<Traffic> {};

// The sender is a kilnc process: it decides on the link's ready of this cycle, and its pulse is there in the next.
TEST_P(StreamOut, TakesEveryPulseThatReadyPromised) {
  for (uint32_t seed = 0; seed < 5; ++seed) {
    SCOPED_TRACE(testing::Message() << "seed " << seed);
    Bench<Vstream_out> bench(seed);
    auto& port = *bench.model;
    port.link_valid_i = 0;
    bench.reset();
    Scoreboard<uint8_t> scoreboard;
    constexpr int kCycles = 2000;
    for (int cycle = 0; cycle < kCycles; ++cycle) {
      const bool send = port.link_ready_o && bench.chance(GetParam().offer);
      scoreboard.sample(port.valid_o, port.ready_i, port.data_o);
      bench.edge();
      port.link_valid_i = send;
      port.link_data_i = bench.random();
      if (send) scoreboard.expect(port.link_data_i);
      port.ready_i = bench.chance(GetParam().ready);
    }
    const double expected = kCycles * std::min(GetParam().offer, GetParam().ready);
    EXPECT_GE(scoreboard.received(), 0.4 * expected);
    if (GetParam().offer == 1 && GetParam().ready == 1) {
      EXPECT_GE(scoreboard.received(), kCycles - 5u) << "one word per cycle";
    }
  }
}

TEST(StreamOutAlone, AnIgnoredReadyLosesWordsAndTheScoreboardSeesIt) {
  Bench<Vstream_out> bench(1);
  auto& port = *bench.model;
  port.link_valid_i = port.ready_i = 0;
  bench.reset();
  constexpr int kWords = 12;
  for (int i = 0; i < kWords; ++i) {
    port.link_valid_i = 1;
    port.link_data_i = i;
    bench.edge();
  }
  port.link_valid_i = 0;
  port.ready_i = 1;
  bool lost = false;
  for (int i = 0; i < kWords; ++i) {
    lost |= !port.valid_o || port.data_o != i;
    bench.edge();
  }
  EXPECT_TRUE(lost);
}

INSTANTIATE_TEST_SUITE_P(Traffic, StreamOut, ::testing::ValuesIn(kTraffics));

}  // namespace
}  // namespace kiln::rtltest
