#include <Vskid.h>

#include "Bench.h"

namespace kiln::rtltest {
namespace {

class Skid : public ::testing::TestWithParam<Traffic> {};

TEST_P(Skid, HandsOnEveryWordInOrderUnderRandomStalls) {
  for (uint32_t seed = 0; seed < 5; ++seed) {
    SCOPED_TRACE(testing::Message() << "seed " << seed);
    Bench<Vskid> bench(seed);
    auto& skid = *bench.model;
    skid.valid_i = 0;
    bench.reset();
    Sender<uint8_t> sender;
    Scoreboard<uint8_t> scoreboard;
    constexpr int kCycles = 2000;
    for (int cycle = 0; cycle < kCycles; ++cycle) {
      if (sender.valid() && skid.ready_o) scoreboard.expect(sender.word());
      sender.sample(skid.ready_o);
      scoreboard.sample(skid.valid_o, skid.ready_i, skid.data_o);
      bench.edge();
      sender.drive(bench.chance(GetParam().offer), [&] { return static_cast<uint8_t>(bench.random()); });
      skid.valid_i = sender.valid();
      skid.data_i = sender.word();
      skid.ready_i = bench.chance(GetParam().ready);
    }
    const double expected = kCycles * std::min(GetParam().offer, GetParam().ready);
    EXPECT_GE(scoreboard.received(), 0.4 * expected);
    if (GetParam().offer == 1 && GetParam().ready == 1) {
      EXPECT_GE(scoreboard.received(), kCycles - 5u) << "one word per cycle";
    }
  }
}

INSTANTIATE_TEST_SUITE_P(Traffic, Skid, ::testing::ValuesIn(kTraffics));

}  // namespace
}  // namespace kiln::rtltest
