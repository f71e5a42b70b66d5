// Native C++ == Verilated RTL: same random inputs, random stalls on every port, outputs compared value by value.
#include <gtest/gtest.h>

#include <cstdlib>

#include "Kernel.h"

namespace kiln::test {
namespace {

constexpr size_t kValues = 300;  // per input

uint64_t fromEnvironment(const char* name, uint64_t otherwise) {
  const char* text = std::getenv(name);
  return text != nullptr ? std::strtoull(text, nullptr, 10) : otherwise;
}

class Differential : public ::testing::TestWithParam<std::tuple<size_t, double>> {
 protected:
  const Kernel& kernel() const { return kernels()[std::get<0>(GetParam())]; }
  uint64_t seed() const { return fromEnvironment("KILN_SEED", 1); }
  std::string reproduce() const {
    const auto* test = ::testing::UnitTest::GetInstance()->current_test_info();
    return "seed " + std::to_string(seed()) + "; to reproduce: KILN_SEED=" + std::to_string(seed()) + " " + KILN_TEST_BINARY +
           " --gtest_filter='" + test->test_suite_name() + "." + test->name() + "'";
  }
};

TEST_P(Differential, NativeEqualsRtl) {
  SCOPED_TRACE(reproduce());
  Random random(seed());
  const Traffic inputs = randomInputs(kernel(), fromEnvironment("KILN_VALUES", kValues), random);
  const Traffic expected = kernel().runNative(inputs);
  size_t values = 0;
  for (const auto& stream : expected) values += stream.size();
  ASSERT_GT(values, 0u) << "the kernel gave nothing to compare";
  const RtlRun run = runRtl(kernel(), kernel().makeRtl(seed() + 1), inputs, expected, std::get<1>(GetParam()), seed() + 1);
  EXPECT_EQ(run.stuck, "");
  EXPECT_EQ(difference(kernel(), expected, run.outputs), "");
}

// The cycle model of the same top transfers every word in the same cycle.
using CycleModel = Differential;
TEST_P(CycleModel, TransfersEveryWordInTheSameCycle) {
  SCOPED_TRACE(reproduce());
  Random random(seed());
  const Traffic inputs = randomInputs(kernel(), fromEnvironment("KILN_VALUES", kValues), random);
  const Traffic expected = kernel().runNative(inputs);
  const double stall = std::get<1>(GetParam());
  const RtlRun rtl = runRtl(kernel(), kernel().makeRtl(seed()), inputs, expected, stall, seed());
  const RtlRun model = runRtl(kernel(), kernel().makeCycleModel(), inputs, expected, stall, seed());
  ASSERT_EQ(rtl.stuck, "");
  ASSERT_EQ(model.stuck, "");
  EXPECT_EQ(model.cycles, rtl.cycles);
  for (size_t port = 0; port < rtl.times.size(); ++port) EXPECT_EQ(model.times[port], rtl.times[port]) << "port " << port;
}

// Every comparison can fail: one bit of one value, in each output of each kernel.
using Mutation = Differential;
TEST_P(Mutation, AFlippedBitIsFound) {
  Random random(seed());
  const Traffic inputs = randomInputs(kernel(), 60, random);
  const Traffic expected = kernel().runNative(inputs);
  RtlRun run = runRtl(kernel(), kernel().makeRtl(seed()), inputs, expected, 0, seed());
  for (size_t port = 0; port < run.outputs.size(); ++port) {
    if (run.outputs[port].empty()) continue;
    Traffic spoiled = run.outputs;
    spoiled[port][random() % spoiled[port].size()][0] ^= 1;
    EXPECT_NE(difference(kernel(), expected, spoiled), "") << "port " << port;
    spoiled = run.outputs;
    spoiled[port].pop_back();
    EXPECT_NE(difference(kernel(), expected, spoiled), "") << "port " << port;
  }
}

std::string nameOf(const ::testing::TestParamInfo<std::tuple<size_t, double>>& info) {
  return kernels()[std::get<0>(info.param)].name + "_stall" + std::to_string(static_cast<int>(100 * std::get<1>(info.param)));
}
std::vector<size_t> withCycleModel() {
  std::vector<size_t> indices;
  for (size_t i = 0; i < kernels().size(); ++i)
    if (kernels()[i].makeCycleModel) indices.push_back(i);
  return indices;
}
std::vector<size_t> all() {
  std::vector<size_t> indices(kernels().size());
  for (size_t i = 0; i < indices.size(); ++i) indices[i] = i;
  return indices;
}

}  // namespace

// Called by main: kernels register themselves first.
INSTANTIATE_TEST_SUITE_P(Kernels, Differential,
                         ::testing::Combine(::testing::ValuesIn(all()), ::testing::Values(0, 0.25, 0.5, 0.9)), nameOf);
INSTANTIATE_TEST_SUITE_P(Kernels, CycleModel,
                         ::testing::Combine(::testing::ValuesIn(withCycleModel()), ::testing::Values(0, 0.25, 0.5, 0.9)), nameOf);
// A program whose kernels are all NO_CYCLE_MODEL has none.
GTEST_ALLOW_UNINSTANTIATED_PARAMETERIZED_TEST(CycleModel);
INSTANTIATE_TEST_SUITE_P(Kernels, Mutation, ::testing::Combine(::testing::ValuesIn(all()), ::testing::Values(0.0)), nameOf);

}  // namespace kiln::test
