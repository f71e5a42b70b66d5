// What schedules for a part of slow nets keep apart; that they compute the same is in DifferentialTest.cpp (kernels ending in
// _ecp5, random_10).
#include <gtest/gtest.h>

#include <algorithm>

#include "Compile.h"
#include "Delay.h"
#include "Schedule.h"

namespace kilnc {
namespace {

Options optionsFor(const std::string& name, const Target& target) {
  Options options;
  options.files = {KILN_TEST_SOURCE_DIR "/kernels/" + name + ".cpp"};
  options.top = name;
  options.frontEnd = {"-I", KILN_HLS_DIR "/include"};
  options.target = &target;
  options.clockPs = 20000;
  return options;
}

// Calls `look(block, schedule)` for every pipelined loop of a kernel that reads streams.
template <class Look>
void forLoops(const std::string& name, const Target& target, Look look) {
  const Scheduled scheduled = buildScheduled(optionsFor(name, target));
  for (size_t i = 0; i < scheduled.design.instances.size(); ++i)
    for (const Block& block : scheduled.design.instances[i].process->blocks) {
      const auto isRead = [](const Operation* operation) { return operation->opcode == Opcode::kRead; };
      if (block.isPipelined && std::any_of(block.operations.begin(), block.operations.end(), isRead))
        look(block, scheduled.schedules[i][static_cast<size_t>(block.id)]);
    }
}

unsigned writesInTheFirstCycle(const Target& target) {
  unsigned count = 0;
  for (const char* kernel : {"streams", "absdiff", "feedback"})
    forLoops(kernel, target, [&](const Block& block, const Schedule& schedule) {
      for (const Operation* operation : block.operations)
        count += operation->opcode == Opcode::kWrite && schedule.cycle.at(operation) == 0;
    });
  return count;
}

TEST(SlowNets, NothingIsWrittenInTheCycleThatDecidesWhetherAnIterationStarts) {
  EXPECT_GT(writesInTheFirstCycle(Target::generic()), 3u);
  EXPECT_EQ(writesInTheFirstCycle(Target::named("ecp5-85k")), 0u);
}

// The fewest cycles from an operation for which `is` holds to one that uses its result.
template <class Is>
unsigned leastCyclesFrom(const std::string& kernel, const Target& target, Is is) {
  unsigned result = ~0u;
  forLoops(kernel, target, [&](const Block& block, const Schedule& schedule) {
    for (const Operation* operation : block.operations)
      for (const Operation* operand : operation->operands)
        if (is(*operand) && schedule.cycle.count(operand) != 0)
          result = std::min(result, schedule.cycle.at(operation) - schedule.cycle.at(operand));
  });
  return result;
}

TEST(SlowNets, AProductHasACycleForItsWay) {
  const auto isProduct = [](const Operation& operation) {
    return (operation.opcode == Opcode::kMulSigned || operation.opcode == Opcode::kMulUnsigned) &&
           std::none_of(operation.operands.begin(), operation.operands.end(),
                        [](const Operation* factor) { return factor->opcode == Opcode::kConstant; });
  };
  EXPECT_LT(leastCyclesFrom("lanes", Target::generic(), isProduct), 2u);
  EXPECT_EQ(leastCyclesFrom("lanes", Target::named("ecp5-85k"), isProduct), 2u);
}

TEST(SlowNets, AWordOfARamHasACycleForItsWay) {
  const auto isWord = [](const Operation& operation) { return operation.opcode == Opcode::kLoad && operation.memory->name == "words"; };
  EXPECT_EQ(leastCyclesFrom("arrays", Target::generic(), isWord), 1u);
  EXPECT_EQ(leastCyclesFrom("arrays", Target::named("ecp5-85k"), isWord), 2u);
}

// A register that no reset clears must not wait for one either: its enable would hang on the net of the reset.
TEST(SlowNets, AResetEnablesNothing) {
  const auto verilog = [](const Target& target) { return compile(optionsFor("streams", target), "test").verilog; };
  EXPECT_NE(verilog(Target::generic()).find("if (rst_ni)"), std::string::npos);
  const std::string slow = verilog(Target::named("ecp5-85k"));
  EXPECT_EQ(slow.find("if (rst_ni)"), std::string::npos);
  EXPECT_NE(slow.find("if (!rst_ni)"), std::string::npos);
}

TEST(SlowNets, LeaveNoRoomWhereThereAreNone) {
  EXPECT_EQ(comfortablePs(Clock(10000)), usablePs(Clock(10000)));
  const Clock slow(14000, Target::named("ecp5-85k"));
  EXPECT_LT(comfortablePs(slow), usablePs(slow));
  EXPECT_GT(comfortablePs(slow), usablePs(slow) / 2);
}

}  // namespace
}  // namespace kilnc
