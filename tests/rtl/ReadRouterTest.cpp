#include <Vread_router.h>

#include <array>

#include "Bench.h"

namespace kiln::rtltest {
namespace {

struct Beat {
  std::array<uint32_t, 4> data{};
  uint8_t response = 0, id = 0;
  bool operator==(const Beat&) const = default;
};

class ReadRouter : public ::testing::TestWithParam<Traffic> {};

TEST_P(ReadRouter, SendsEachBeatToItsRequesterInOrder) {
  for (uint32_t seed = 0; seed < 5; ++seed) {
    SCOPED_TRACE(testing::Message() << "seed " << seed);
    Bench<Vread_router> bench(seed);
    auto& router = *bench.model;
    router.rvalid_i = 0;
    bench.reset();
    Sender<Beat> sender;
    Scoreboard<Beat> boards[2];
    constexpr int kCycles = 2000;
    for (int cycle = 0; cycle < kCycles; ++cycle) {
      if (sender.valid() && router.rready_o) boards[sender.word().id].expect(sender.word());
      sender.sample(router.rready_o);
      EXPECT_FALSE(router.load_valid_o && router.command_valid_o);
      Beat beat;
      for (int i = 0; i < 4; ++i) beat.data[i] = router.data_o[i];
      beat.response = router.data_o[4];
      beat.id = 0;
      boards[0].sample(router.load_valid_o, router.load_ready_i, beat);
      beat.id = 1;
      boards[1].sample(router.command_valid_o, router.command_ready_i, beat);
      bench.edge();
      sender.drive(bench.chance(GetParam().offer), [&] {
        Beat next;
        for (auto& word : next.data) word = bench.random();
        next.response = bench.random() & 3;
        next.id = bench.random() & 1;
        return next;
      });
      router.rvalid_i = sender.valid();
      router.rid_i = sender.word().id;
      router.rresp_i = sender.word().response;
      for (int i = 0; i < 4; ++i) router.rdata_i[i] = sender.word().data[i];
      router.load_ready_i = bench.chance(GetParam().ready);
      router.command_ready_i = bench.chance(GetParam().ready);
    }
    const double expected = kCycles * std::min(GetParam().offer, GetParam().ready);
    EXPECT_GE(boards[0].received() + boards[1].received(), 0.4 * expected);
    if (GetParam().offer == 1 && GetParam().ready == 1) {
      EXPECT_GE(boards[0].received() + boards[1].received(), kCycles - 5u) << "one beat per cycle";
    }
  }
}

INSTANTIATE_TEST_SUITE_P(Traffic, ReadRouter, ::testing::ValuesIn(kTraffics));

}  // namespace
}  // namespace kiln::rtltest
