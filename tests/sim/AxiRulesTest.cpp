// Every rule of the protocol checker must be able to fail, with a message that locates the violation.
#include <gtest/gtest.h>

#include "AxiMemory.h"
#include "AxiRules.h"
#include "FakePorts.h"
#include "ProtocolViolation.h"

namespace kiln::sim {
namespace {

constexpr AddressBeat kGood = {.address = 4096, .length = 255, .id = 0, .size = 4, .burst = 1};

std::string addressMessage(const AddressBeat& beat) {
  try {
    checkAddress<16>("AR", 17, beat, 1);
  } catch (const ProtocolViolation& error) {
    return error.what();
  }
  return "accepted";
}

TEST(AxiRules, AcceptABurstUpToThe4KiBBoundary) { EXPECT_EQ(addressMessage(kGood), "accepted"); }

TEST(AxiRules, RefuseACrossingOf4KiB) {
  AddressBeat beat = kGood;
  beat.address += 16;
  EXPECT_EQ(addressMessage(beat),
            "AXI4 rule broken on channel AR in cycle 17: the burst crosses 4 KiB: first byte 0x1010, last byte 0x200f");
}

TEST(AxiRules, RefuseUnalignedAddresses) {
  AddressBeat beat = kGood;
  beat.address = 4104;
  beat.length = 0;
  EXPECT_NE(addressMessage(beat).find("0x1008 is not a multiple of 16"), std::string::npos) << addressMessage(beat);
}

TEST(AxiRules, RefuseUnknownIdsSizesAndBurstTypes) {
  AddressBeat id = kGood, size = kGood, burst = kGood;
  id.id = 2;
  size.size = 3;
  burst.burst = 2;
  EXPECT_NE(addressMessage(id).find("ID 2 is above 1"), std::string::npos);
  EXPECT_NE(addressMessage(size).find("size 3"), std::string::npos);
  EXPECT_NE(addressMessage(burst).find("burst type 2"), std::string::npos);
}

// A chip that misbehaves while the memory stalls.
class StalledPorts : public ::testing::Test {
 protected:
  StalledPorts() { memory_.reset(); }
  // The memory is not ready in the first cycle after reset.
  std::string messageAfter(void (*change)(FakePorts&)) {
    try {
      memory_.sample<false>(ports_);
      change(ports_);
      memory_.sample<false>(ports_);
    } catch (const ProtocolViolation& error) {
      return error.what();
    }
    return "accepted";
  }
  std::vector<std::byte> bytes_ = std::vector<std::byte>(4096);
  AxiMemory<16> memory_{bytes_, {}};
  FakePorts ports_;
};

TEST_F(StalledPorts, UnchangedPayloadIsAccepted) {
  ports_.m_axi_arvalid_o = ports_.m_axi_awvalid_o = true;
  EXPECT_EQ(messageAfter([](FakePorts&) {}), "accepted");
}

TEST_F(StalledPorts, AddressMustNotChange) {
  ports_.m_axi_arvalid_o = true;
  const auto message = messageAfter([](FakePorts& ports) { ports.m_axi_araddr_o = 32; });
  EXPECT_NE(message.find("channel AR in cycle 2: payload changed while stalled: address 0x0"), std::string::npos)
      << message;
  EXPECT_NE(message.find("became address 0x20"), std::string::npos) << message;
}

TEST_F(StalledPorts, DataMustNotChange) {
  ports_.m_axi_wvalid_o = true;
  const auto message = messageAfter([](FakePorts& ports) { ports.m_axi_wdata_o[3] ^= 1u << 31; });
  EXPECT_NE(message.find("channel W in cycle 2: payload changed while stalled"), std::string::npos) << message;
}

TEST_F(StalledPorts, ValidMustNotFall) {
  ports_.m_axi_awvalid_o = true;
  const auto message = messageAfter([](FakePorts& ports) { ports.m_axi_awvalid_o = false; });
  EXPECT_NE(message.find("channel AW in cycle 2: valid fell before the transfer"), std::string::npos) << message;
}

TEST_F(StalledPorts, LastMustMatchTheLength) {
  try {
    ports_.m_axi_awvalid_o = true;
    ports_.m_axi_awlen_o = 1;
    for (int i = 0; i < 2; ++i) memory_.sample<false>(ports_);
    ports_.m_axi_awvalid_o = false;
    ports_.m_axi_wvalid_o = ports_.m_axi_wlast_o = true;
    memory_.sample<false>(ports_);
    FAIL() << "a burst of two beats ended after one";
  } catch (const ProtocolViolation& error) {
    EXPECT_NE(std::string(error.what()).find("WLAST is 1 on beat 1 of 2"), std::string::npos) << error.what();
  }
}

}  // namespace
}  // namespace kiln::sim
