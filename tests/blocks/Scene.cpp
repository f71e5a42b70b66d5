#include "Scene.h"

#include <algorithm>
#include <cstring>

#include "CsimDevice.h"
#include "kiln/Shapes.h"

namespace kiln::test {

namespace {

size_t scaled(const ChipShape& shape, size_t memoryBytes) {
  return memoryBytes * (shippedChip(shape.rows, shape.cols, shape.depth).busBytes / 16);
}

}  // namespace

Scene::Scene(const ChipShape& shape, uint64_t seed, size_t memoryBytes)
    : random_(seed),
      device_(makeCsimDevice(shape, scaled(shape, memoryBytes))),
      shuffled_(makeShuffledCsimDevice(shape, scaled(shape, memoryBytes), seed + 1)),
      capabilities_(device_->capabilities()),
      seed_(seed) {
  for (std::byte& byte : device_->memory()) byte = std::byte(random_());
}

uint64_t Scene::tensor(uint32_t rows, uint32_t rowBytes, uint32_t& pitch) {
  const uint32_t bus = capabilities_.busBytes;
  pitch = (rowBytes + bus - 1) / bus * bus + bus * uint32_t(random_() % 3);
  const uint64_t address = next_ + bus * (random_() % 5);
  next_ = address + uint64_t(rows) * pitch + bus;
  EXPECT_LE(next_, device_->memory().size()) << "the scene needs more memory";
  return address;
}

abi::Command& Scene::add(const Gemm& gemm) {
  const auto has = [&](abi::Flags flag) { return (gemm.flags & flag) != 0; };
  const uint32_t m = gemm.m, k = gemm.k, n = gemm.n, lanes = capabilities_.shape.rows;
  const uint32_t groupSteps = lanes * capabilities_.shape.depth, words = (k + groupSteps - 1) / groupSteps * lanes;
  abi::Command c{};
  c.opcode = abi::kOpGemm;
  c.flags = gemm.flags;
  c.m = m, c.k = k, c.n = n;
  c.shift = gemm.shift;
  c.dependsOn = gemm.dependsOn;
  c.kChunk = gemm.kChunk != 0 ? gemm.kChunk : k;
  c.mBlockPanels = gemm.mBlockPanels;
  if (c.mBlockPanels == 0)
    c.mBlockPanels = c.kChunk < k ? 1 : std::min(capabilities_.aWords / words, capabilities_.maskRows / lanes);
  c.a = has(abi::kTransposeA) ? tensor(k, m, c.aPitch) : tensor(m, k, c.aPitch);
  c.b = has(abi::kTransposeB) ? tensor(n, k, c.bPitch) : tensor(k, n, c.bPitch);
  c.c = tensor(m, has(abi::kOutInt32) ? 4 * n : n, c.cPitch);
  uint32_t unused;
  if (has(abi::kBias)) {
    c.bias = tensor(1, 4 * n, unused);
    for (uint32_t i = 0; i < n; ++i) {  // of the size of a sum, so that its bits matter everywhere
      const int32_t value = int32_t(random_() % 200001) - 100000;
      std::memcpy(&device_->memory()[c.bias + 4 * i], &value, 4);
    }
  }
  if (has(abi::kMaskOut)) c.maskOut = tensor(m, (n + 7) / 8, c.maskOutPitch);
  if (has(abi::kMaskIn)) c.maskIn = tensor(m, (n + 7) / 8, c.maskInPitch);
  if (has(abi::kStats)) c.stats = tensor(1, sizeof(abi::StatsRecord), unused);
  program_.push_back(c);
  return program_.back();
}

constexpr uint64_t kProgramAddress = 4096;

void Scene::expect(abi::ErrorCode error, uint32_t errorCommand) {
  ASSERT_LE(kProgramAddress + program_.size() * sizeof(abi::Command), kTensorsBegin);
  device_->write(kProgramAddress, std::as_bytes(std::span(program_)));
  std::ranges::copy(device_->memory(), shuffled_->memory().begin());
  std::vector<std::byte> wanted(device_->memory().begin(), device_->memory().end());
  const size_t valid = error == abi::kOk ? program_.size() : errorCommand;
  for (size_t i = 0; i < valid; ++i) referenceGemm(program_[i], wanted, capabilities_.busBytes);
  runOn(*device_, wanted, error, errorCommand);
  runOn(*shuffled_, wanted, error, errorCommand);
}

void Scene::runOn(Device& device, std::span<const std::byte> wanted, abi::ErrorCode error, uint32_t errorCommand) {
  SCOPED_TRACE("seed " + std::to_string(seed_) + (&device == shuffled_.get() ? ", shuffled" : ", in plain order"));
  const Completion completion = device.run(kProgramAddress, uint32_t(program_.size()), UINT64_MAX);
  ASSERT_FALSE(completion.timedOut) << completion.state;
  EXPECT_EQ(int(completion.error), int(error));
  EXPECT_EQ(completion.errorCommand, errorCommand);
  const auto memory = device.memory();
  const auto [got, want] = std::mismatch(memory.begin(), memory.end(), wanted.begin());
  if (got == memory.end()) return;
  std::string program;
  for (const abi::Command& c : program_) {
    program += "\n  " + std::to_string(c.m) + "x" + std::to_string(c.k) + "x" + std::to_string(c.n) + " flags " +
               std::to_string(c.flags) + " mBlockPanels " + std::to_string(c.mBlockPanels) + " kChunk " +
               std::to_string(c.kChunk) + ", C at " + std::to_string(c.c) + " pitch " + std::to_string(c.cPitch) +
               ", mask at " + std::to_string(c.maskOut) + ", statistics at " + std::to_string(c.stats);
  }
  ADD_FAILURE() << "first mismatch at address " << got - memory.begin() << ": " << int(*got) << ", wanted "
                << int(*want) << program;
}

}  // namespace kiln::test
