// Each rule of the register port's checker is broken once.
#include "AxiLiteRules.h"

#include <gtest/gtest.h>

#include "ProtocolViolation.h"

namespace kiln::sim {
namespace {

class AxiLiteRulesTest : public ::testing::Test {
 protected:
  // One cycle; returns the broken rule.
  std::string cycle(const LitePort& port) {
    try {
      rules.check(++now, port);
    } catch (const ProtocolViolation& violation) {
      return violation.what();
    }
    return "";
  }
  static void expectRule(const std::string& found, const std::string& rule) {
    EXPECT_NE(found.find(rule), std::string::npos) << '"' << found << "\" instead of: " << rule;
  }
  AxiLiteRules rules;
  uint64_t now = 0;
};

TEST_F(AxiLiteRulesTest, AllowAWriteAndAReadWithStalls) {
  LitePort port{};
  port.w = {true, false, 7};
  EXPECT_EQ(cycle(port), "");
  port.aw = {true, true, 0x20};
  EXPECT_EQ(cycle(port), "");
  port.aw = {};
  port.w.ready = true;
  EXPECT_EQ(cycle(port), "");
  port.w = {};
  port.b = {true, false, 2};
  port.ar = {true, true, 4};
  EXPECT_EQ(cycle(port), "");
  port.b.ready = true;
  port.ar = {};
  port.r = {true, true, 99};
  EXPECT_EQ(cycle(port), "");
  EXPECT_EQ(cycle({}), "");
}

TEST_F(AxiLiteRulesTest, ReportAWithdrawnValid) {
  LitePort port{};
  port.ar = {true, false, 4};
  EXPECT_EQ(cycle(port), "");
  expectRule(cycle({}), "channel AR in cycle 2: valid fell before the transfer");
}

TEST_F(AxiLiteRulesTest, ReportAPayloadThatChangesWhileStalled) {
  LitePort port{};
  port.ar = {true, true, 4};
  EXPECT_EQ(cycle(port), "");
  port.ar = {};
  port.r = {true, false, 5};
  EXPECT_EQ(cycle(port), "");
  port.r.payload = 6;
  expectRule(cycle(port), "channel R in cycle 3: payload changed while stalled: 0x5 became 0x6");
}

TEST_F(AxiLiteRulesTest, ReportAnAnswerBeforeTheData) {
  LitePort port{};
  port.aw = {true, true, 0x20};
  EXPECT_EQ(cycle(port), "");
  port.aw = {};
  port.b = {true, true, 0};
  expectRule(cycle(port), "channel B in cycle 2: a response to 1 addresses and 0 words of data");
}

TEST_F(AxiLiteRulesTest, ReportDataThatNobodyAskedForAndASecondAnswer) {
  LitePort port{};
  port.r = {true, true, 0};
  expectRule(cycle(port), "channel R in cycle 1: data that nobody asked for");
  port = {};
  port.ar = {true, true, 4};
  EXPECT_EQ(cycle(port), "");
  port = {};
  port.r = {true, true, 0};
  EXPECT_EQ(cycle(port), "");
  expectRule(cycle(port), "data that nobody asked for");
}

TEST_F(AxiLiteRulesTest, ReportAnUnknownResponse) {
  LitePort port{};
  port.aw = port.w = {true, true, 0};
  EXPECT_EQ(cycle(port), "");
  port = {};
  port.b = {true, true, 3};
  expectRule(cycle(port), "response 3 must be 0 (OKAY) or 2 (SLVERR)");
}

}  // namespace
}  // namespace kiln::sim
