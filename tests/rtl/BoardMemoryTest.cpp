// kiln_board_memory against a plain array: bursts of the chip each way, with stalls, while the bridge reads and writes bytes
// elsewhere.
#include "Vboard_memory.h"

#include <optional>
#include <utility>

#include "Bench.h"

namespace kiln::rtltest {
namespace {

constexpr uint32_t kBusBytes = 8, kMemoryBytes = 1024, kHalf = kMemoryBytes / 2;
constexpr uint8_t kSlverr = 2;

struct Burst {
  uint64_t address;
  uint32_t beats;
  bool id = false;
};
struct ReadBeat {
  uint64_t data;
  bool id, last;
  uint8_t response;
  bool operator==(const ReadBeat&) const = default;
};
std::ostream& operator<<(std::ostream& out, const ReadBeat& b) {
  return out << std::hex << b.data << " id " << b.id << " last " << b.last << " response " << int(b.response);
}

// Reads come from the lower half, which only the test writes before it starts; writes go to the upper half, and the bridge
// works in its last 64 bytes.
class BoardMemory : public testing::TestWithParam<uint32_t> {
 protected:
  uint64_t wordAt(uint64_t address) const {
    uint64_t word = 0;
    for (uint32_t i = 0; i < kBusBytes; ++i) word |= uint64_t{expected[address + i]} << 8 * i;
    return word;
  }
  // Until the memory has taken the bridge's request: in its second cycle while the chip is quiet.
  static void request(Bench<Vboard_memory>& bench) {
    bench.model->eval();
    ASSERT_FALSE(bench.model->bridge_ready_o);
    bench.edge();
    ASSERT_TRUE(bench.model->bridge_ready_o);
    bench.edge();
  }

  std::vector<uint8_t> expected = std::vector<uint8_t>(kMemoryBytes);
};

TEST_P(BoardMemory, HoldsWhatChipAndBridgeWriteAndRefusesWhatIsBeyondItsEnd) {
  const uint32_t seed = GetParam();
  SCOPED_TRACE("seed " + std::to_string(seed));
  Bench<Vboard_memory> bench(seed);
  auto& m = *bench.model;
  m.arvalid_i = m.awvalid_i = m.wvalid_i = m.rready_i = m.bready_i = m.bridge_valid_i = 0;
  bench.reset();
  const double offer = kTraffics[seed % std::size(kTraffics)].offer, ready = kTraffics[seed % std::size(kTraffics)].ready;

  // The bridge fills memory.
  for (uint32_t at = 0; at < kMemoryBytes; ++at) {
    expected[at] = static_cast<uint8_t>(bench.random());
    m.bridge_valid_i = m.bridge_write_i = 1;
    m.bridge_address_i = at;
    m.bridge_wdata_i = expected[at];
    request(bench);
  }
  m.bridge_valid_i = 0;

  Sender<Burst> ar, aw;
  Sender<std::pair<uint64_t, std::pair<uint8_t, bool>>> w;
  Scoreboard<ReadBeat> r;
  Scoreboard<uint8_t> b;
  std::deque<std::pair<uint64_t, std::pair<uint8_t, bool>>> beats;  // of announced bursts
  std::optional<uint8_t> bridgeExpects[2];
  uint32_t bridgeAt = 0;
  unsigned bridgeReads = 0;
  for (int cycle = 0; cycle < 20000; ++cycle) {
    const bool stop = cycle > 19000;
    ar.drive(!stop && bench.chance(offer), [&] {
      Burst burst{bench.random() % (kHalf / kBusBytes) * kBusBytes, 1 + uint32_t(bench.random() % 8), bench.chance(0.5)};
      if (bench.chance(0.1)) burst.address = kMemoryBytes * (1 + bench.random() % 5ull) << bench.random() % 40;
      if (burst.address < kMemoryBytes) burst.beats = std::min<uint32_t>(burst.beats, (kHalf - burst.address) / kBusBytes);
      for (uint32_t i = 0; i < burst.beats; ++i) {
        const bool outside = burst.address >= kMemoryBytes;
        r.expect({outside ? 0 : wordAt(burst.address + i * kBusBytes), burst.id, i + 1 == burst.beats, outside ? kSlverr : uint8_t{0}});
      }
      return burst;
    });
    aw.drive(!stop && bench.chance(offer), [&] {
      Burst burst{kHalf + bench.random() % (kHalf / kBusBytes - 8) * kBusBytes, 1 + uint32_t(bench.random() % 8)};
      const bool outside = bench.chance(0.1);
      if (outside) burst.address = kMemoryBytes + burst.address % kMemoryBytes;
      else burst.beats = std::min<uint32_t>(burst.beats, (kMemoryBytes - 64 - burst.address) / kBusBytes);
      for (uint32_t i = 0; i < burst.beats; ++i) {
        const uint64_t data = uint64_t{bench.random()} << 32 | bench.random();
        const auto strobe = static_cast<uint8_t>(bench.random());
        beats.push_back({data, {strobe, i + 1 == burst.beats}});
        for (uint32_t lane = 0; !outside && lane < kBusBytes; ++lane)
          if (strobe >> lane & 1) expected[burst.address + i * kBusBytes + lane] = static_cast<uint8_t>(data >> 8 * lane);
      }
      b.expect(outside ? kSlverr : 0);
      return burst;
    });
    w.drive(!beats.empty() && bench.chance(offer), [&] {
      const auto beat = beats.front();
      beats.pop_front();
      return beat;
    });
    m.arvalid_i = ar.valid();
    m.araddr_i = ar.word().address;
    m.arlen_i = ar.word().beats - 1;
    m.arid_i = ar.word().id;
    m.awvalid_i = aw.valid();
    m.awaddr_i = aw.word().address;
    m.wvalid_i = w.valid();
    m.wdata_i = w.word().first;
    m.wstrb_i = w.word().second.first;
    m.wlast_i = w.word().second.second;
    m.rready_i = bench.chance(ready);
    m.bready_i = bench.chance(ready);
    if (!stop && !m.bridge_valid_i && bench.chance(0.1)) {
      m.bridge_valid_i = 1;
      m.bridge_write_i = bench.chance(0.5);
      bridgeAt = kMemoryBytes - 64 + bench.random() % 64;
      m.bridge_address_i = bridgeAt;
      m.bridge_wdata_i = static_cast<uint8_t>(bench.random());
    }
    m.eval();
    ar.sample(m.arready_o);
    aw.sample(m.awready_o);
    w.sample(m.wready_o);
    r.sample(m.rvalid_o, m.rready_i, {m.rresp_o ? 0 : m.rdata_o, bool(m.rid_o), bool(m.rlast_o), m.rresp_o});
    b.sample(m.bvalid_o, m.bready_i, m.bresp_o);
    const bool bridged = m.bridge_valid_i && m.bridge_ready_o;
    if (bridged && m.bridge_write_i) expected[bridgeAt] = m.bridge_wdata_i;
    const std::optional<uint8_t> arrives = std::exchange(bridgeExpects[0], bridgeExpects[1]);  // read two cycles before
    bridgeExpects[1] = bridged && !m.bridge_write_i ? std::optional(expected[bridgeAt]) : std::nullopt;
    bench.edge();
    if (bridged) m.bridge_valid_i = 0;
    if (arrives) {
      EXPECT_EQ(m.bridge_rdata_o, *arrives) << "cycle " << cycle;
      ++bridgeReads;
    }
  }
  EXPECT_TRUE(r.complete());
  EXPECT_TRUE(b.complete());
  EXPECT_GT(r.received(), 100u);
  EXPECT_GT(b.received(), 20u);
  EXPECT_GT(bridgeReads, 20u);

  // Everything is where it should be.
  m.arvalid_i = m.awvalid_i = m.wvalid_i = 0;
  m.rready_i = 1;
  m.bridge_write_i = 0;
  for (uint32_t at = 0; at < kMemoryBytes; ++at) {
    m.bridge_valid_i = 1;
    m.bridge_address_i = at;
    request(bench);
    m.bridge_valid_i = 0;
    bench.edge();
    bench.edge();
    ASSERT_EQ(m.bridge_rdata_o, expected[at]) << "address " << at;
  }
}

INSTANTIATE_TEST_SUITE_P(Seeds, BoardMemory, testing::Range(1u, 8u));

}  // namespace
}  // namespace kiln::rtltest
