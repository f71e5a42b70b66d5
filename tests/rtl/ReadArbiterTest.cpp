#include <Vread_arbiter.h>

#include <cstring>

#include "Bench.h"

namespace kiln::rtltest {
namespace {

struct Request {
  uint64_t address = 0;
  uint8_t length = 0;
  bool operator==(const Request&) const = default;
};

Request randomRequest(std::mt19937& random) {
  return {uint64_t{random()} << 32 | random(), static_cast<uint8_t>(random())};
}

template <class Wide>
void put(Wide& wide, const Request& request) {
  wide[0] = static_cast<uint32_t>(request.address);
  wide[1] = static_cast<uint32_t>(request.address >> 32);
  wide[2] = request.length;
}

class ReadArbiter : public ::testing::TestWithParam<Traffic> {};

TEST_P(ReadArbiter, KeepsEachRequestersOrderAndMarksItsRequests) {
  for (uint32_t seed = 0; seed < 5; ++seed) {
    SCOPED_TRACE(testing::Message() << "seed " << seed);
    Bench<Vread_arbiter> bench(seed);
    auto& arbiter = *bench.model;
    arbiter.command_valid_i = arbiter.load_valid_i = 0;
    bench.reset();
    Sender<Request> command, load;
    Scoreboard<Request> boards[2];
    bool stalled = false;
    uint8_t stalledId = 0;
    constexpr double kCommandShare = 0.1;
    constexpr int kCycles = 2000;
    for (int cycle = 0; cycle < kCycles; ++cycle) {
      if (command.valid() && arbiter.command_ready_o) boards[1].expect(command.word());
      if (load.valid() && arbiter.load_ready_o) boards[0].expect(load.word());
      command.sample(arbiter.command_ready_o);
      load.sample(arbiter.load_ready_o);
      if (stalled) EXPECT_TRUE(arbiter.arvalid_o && arbiter.arid_o == stalledId) << "the offer changed while stalled";
      stalled = arbiter.arvalid_o && !arbiter.arready_i;
      stalledId = arbiter.arid_o;
      for (int id = 0; id < 2; ++id) {
        boards[id].sample(arbiter.arvalid_o && arbiter.arid_o == id, arbiter.arready_i,
                          {arbiter.araddr_o, arbiter.arlen_o});
      }
      bench.edge();
      command.drive(bench.chance(kCommandShare * GetParam().offer), [&] { return randomRequest(bench.random); });
      load.drive(bench.chance(GetParam().offer), [&] { return randomRequest(bench.random); });
      arbiter.command_valid_i = command.valid();
      arbiter.load_valid_i = load.valid();
      put(arbiter.command_data_i, command.word());
      put(arbiter.load_data_i, load.word());
      arbiter.arready_i = bench.chance(GetParam().ready);
    }
    const double expected = kCycles * std::min(GetParam().offer, GetParam().ready);
    EXPECT_GE(boards[0].received() + boards[1].received(), 0.4 * expected);
    if (GetParam().offer == 1 && GetParam().ready == 1) {
      EXPECT_GE(boards[0].received() + boards[1].received(), kCycles - 5u) << "one request per cycle";
    }
  }
}

TEST(ReadArbiterAlone, CommandsGoBeforeLoads) {
  Bench<Vread_arbiter> bench(1);
  auto& arbiter = *bench.model;
  arbiter.command_valid_i = arbiter.load_valid_i = 0;
  arbiter.arready_i = 1;
  bench.reset();
  bench.edge();
  arbiter.command_valid_i = arbiter.load_valid_i = 1;
  bench.edge();
  arbiter.command_valid_i = arbiter.load_valid_i = 0;
  EXPECT_TRUE(arbiter.arvalid_o);
  EXPECT_EQ(arbiter.arid_o, 1);
  bench.edge();
  EXPECT_TRUE(arbiter.arvalid_o);
  EXPECT_EQ(arbiter.arid_o, 0);
  bench.edge();
  EXPECT_FALSE(arbiter.arvalid_o);
}

INSTANTIATE_TEST_SUITE_P(Traffic, ReadArbiter, ::testing::ValuesIn(kTraffics));

}  // namespace
}  // namespace kiln::rtltest
