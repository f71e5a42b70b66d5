// The memory model alone: latency, bandwidth, order, strobes, errors.
#include <gtest/gtest.h>

#include <memory>
#include <vector>

#include "AxiMemory.h"
#include "FakePorts.h"

namespace kiln::sim {
namespace {

class AxiMemoryTest : public ::testing::Test {
 protected:
  void start(const MemoryTiming& timing) {
    memory_ = std::make_unique<AxiMemory<16>>(bytes_, timing);
    memory_->reset();
    for (size_t i = 0; i < bytes_.size(); ++i) bytes_[i] = static_cast<std::byte>(i * 7 + i / 256);
    cycle();
  }
  // One clock edge, of which the test's fields are the chip's outputs.
  void cycle() {
    memory_->sample<true>(ports_);
    memory_->drive(ports_);
    ++now_;
  }
  // Presents an address until it transferred; returns the edge.
  uint64_t read(uint64_t address, uint32_t beats, uint8_t id = 0) {
    ports_.m_axi_arvalid_o = true;
    ports_.m_axi_araddr_o = address;
    ports_.m_axi_arlen_o = beats - 1;
    ports_.m_axi_arid_o = id;
    bool taken = false;
    while (!taken) {
      taken = ports_.m_axi_arready_i;
      cycle();
    }
    ports_.m_axi_arvalid_o = false;
    return now_ - 1;
  }
  // Edges until something is offered.
  template <class Offered>
  uint64_t waitFor(Offered offered) {
    for (int i = 0; i < 1000 && !offered(); ++i) cycle();
    EXPECT_TRUE(offered()) << "nothing came";
    return now_;
  }

  std::vector<std::byte> bytes_ = std::vector<std::byte>(65536);
  std::unique_ptr<AxiMemory<16>> memory_;
  FakePorts ports_;
  uint64_t now_ = 0;
};

TEST_F(AxiMemoryTest, FirstBeatTransfersLatencyCyclesAfterTheAddress) {
  for (const unsigned latency : {1u, 2u, 100u}) {
    start({.latencyCycles = latency});
    const uint64_t taken = read(256, 4);
    EXPECT_EQ(waitFor([&] { return ports_.m_axi_rvalid_i; }), taken + latency);
  }
}

TEST_F(AxiMemoryTest, BeatsFollowOnePerCycleAndCarryMemory) {
  start({.latencyCycles = 10});
  read(4096 - 64, 4);
  waitFor([&] { return ports_.m_axi_rvalid_i; });
  for (uint32_t beat = 0; beat < 4; ++beat) {
    ASSERT_TRUE(ports_.m_axi_rvalid_i);
    EXPECT_EQ(std::memcmp(ports_.m_axi_rdata_i.data(), bytes_.data() + 4096 - 64 + 16 * beat, 16), 0);
    EXPECT_EQ(ports_.m_axi_rlast_i, beat == 3);
    cycle();
  }
  EXPECT_FALSE(ports_.m_axi_rvalid_i);
}

TEST_F(AxiMemoryTest, AStalledBeatStays) {
  start({.latencyCycles = 5});
  read(512, 2);
  ports_.m_axi_rready_o = false;
  waitFor([&] { return ports_.m_axi_rvalid_i; });
  const auto first = ports_.m_axi_rdata_i;
  for (int i = 0; i < 10; ++i) cycle();
  EXPECT_TRUE(ports_.m_axi_rvalid_i);
  EXPECT_EQ(ports_.m_axi_rdata_i, first);
}

TEST_F(AxiMemoryTest, BandwidthLimitsBeatsPerCycle) {
  start({.latencyCycles = 10, .bytesPerCycle = 12});
  constexpr uint32_t kBeats = 120;
  read(0, kBeats);
  const uint64_t begin = waitFor([&] { return ports_.m_axi_rvalid_i; });
  uint32_t beats = 0;
  while (beats < kBeats) {
    beats += ports_.m_axi_rvalid_i;
    cycle();
  }
  EXPECT_NEAR(static_cast<double>(now_ - begin), kBeats * 16 / 12.0, 2);
}

TEST_F(AxiMemoryTest, ReadsOfOneIdStayInOrderUnderStalls) {
  start({.latencyCycles = 3, .stallProbability = 0.5, .stallSeed = 9});
  ports_.m_axi_rready_o = false;
  for (uint32_t i = 0; i < 8; ++i) read(256 * i, 4, i % 2);
  ports_.m_axi_rready_o = true;
  std::vector<uint32_t> seen[2];
  while (seen[0].size() + seen[1].size() < 32) {
    if (ports_.m_axi_rvalid_i) seen[ports_.m_axi_rid_i].push_back(ports_.m_axi_rdata_i[0]);
    cycle();
  }
  for (uint32_t id = 0; id < 2; ++id) {
    for (uint32_t i = 0; i < 16; ++i) {
      uint32_t expected;
      std::memcpy(&expected, bytes_.data() + 256 * (2 * (i / 4) + id) + 16 * (i % 4), sizeof expected);
      EXPECT_EQ(seen[id][i], expected) << "ID " << id << " beat " << i;
    }
  }
}

TEST_F(AxiMemoryTest, WritesObeyStrobesAndMayComeBeforeTheirAddress) {
  start({.latencyCycles = 20});
  const auto before = bytes_;
  ports_.m_axi_wvalid_o = ports_.m_axi_wlast_o = true;
  ports_.m_axi_wdata_o = {0xffffffff, 0xffffffff, 0xffffffff, 0xffffffff};
  ports_.m_axi_wstrb_o = 0x8001;
  ASSERT_TRUE(ports_.m_axi_wready_i);
  cycle();
  ports_.m_axi_wvalid_o = false;
  EXPECT_EQ(bytes_, before);
  ports_.m_axi_awvalid_o = true;
  ports_.m_axi_awaddr_o = 1024;
  ASSERT_TRUE(ports_.m_axi_awready_i);
  const uint64_t complete = now_;
  cycle();
  ports_.m_axi_awvalid_o = false;
  auto expected = before;
  expected[1024] = expected[1024 + 15] = std::byte{0xff};
  EXPECT_EQ(bytes_, expected);
  EXPECT_EQ(waitFor([&] { return ports_.m_axi_bvalid_i; }), complete + 20);
  EXPECT_EQ(ports_.m_axi_bresp_i, 0);
}

TEST_F(AxiMemoryTest, BurstsThatReachOutsideGetAnError) {
  start({.latencyCycles = 2});
  read(bytes_.size() - 16, 1);
  waitFor([&] { return ports_.m_axi_rvalid_i; });
  EXPECT_EQ(ports_.m_axi_rresp_i, 0);
  cycle();
  read(bytes_.size(), 2);
  waitFor([&] { return ports_.m_axi_rvalid_i; });
  EXPECT_EQ(ports_.m_axi_rresp_i, 2);
  cycle();
  read(~uint64_t{0} << 12, 1);
  waitFor([&] { return ports_.m_axi_rvalid_i && ports_.m_axi_rlast_i && ports_.m_axi_rresp_i == 2; });
}

TEST(StallInjector, WithholdsWithTheAskedProbabilityAndRepeats) {
  const StallInjector injector(0.25, 42), same(0.25, 42), other(0.25, 43);
  int stalls = 0, different = 0;
  constexpr int kCycles = 100'000;
  for (int i = 0; i < kCycles; ++i) {
    stalls += injector.stalls(Channel::kR, i);
    EXPECT_EQ(injector.stalls(Channel::kR, i), same.stalls(Channel::kR, i));
    different += injector.stalls(Channel::kR, i) != other.stalls(Channel::kR, i);
  }
  EXPECT_NEAR(stalls, kCycles / 4, kCycles / 100);
  EXPECT_GT(different, kCycles / 4);
}

TEST(WideAxiMemory, MovesWholeBeatsOf64BytesUnderTheirStrobes) {
  std::vector<std::byte> bytes(8192);
  for (size_t i = 0; i < bytes.size(); ++i) bytes[i] = static_cast<std::byte>(i * 5 + i / 256);
  const std::vector<std::byte> before = bytes;
  AxiMemory<64> memory(bytes, {.latencyCycles = 3});
  memory.reset();
  FakePortsOf<64> ports;
  ports.m_axi_arvalid_o = ports.m_axi_awvalid_o = ports.m_axi_wvalid_o = true;
  ports.m_axi_araddr_o = 128;
  ports.m_axi_awaddr_o = 4096;
  ports.m_axi_wdata_o.fill(0xa5a5a5a5);
  ports.m_axi_wstrb_o = uint64_t{1} << 63 | 1;
  ports.m_axi_wlast_o = true;
  bool read = false;
  for (int i = 0; i < 12; ++i) {
    const bool ar = ports.m_axi_arready_i, aw = ports.m_axi_awready_i, w = ports.m_axi_wready_i;
    memory.sample<false>(ports);
    memory.drive(ports);
    if (ar) ports.m_axi_arvalid_o = false;
    if (aw) ports.m_axi_awvalid_o = false;
    if (w) ports.m_axi_wvalid_o = false;
    if (!ports.m_axi_rvalid_i) continue;
    read = true;
    EXPECT_EQ(std::memcmp(ports.m_axi_rdata_i.data(), before.data() + 128, 64), 0);
  }
  EXPECT_TRUE(read);
  for (size_t i = 0; i < bytes.size(); ++i)
    ASSERT_EQ(bytes[i], i == 4096 || i == 4096 + 63 ? std::byte{0xa5} : before[i]) << i;
}

}  // namespace
}  // namespace kiln::sim
