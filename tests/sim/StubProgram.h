// Programs for the copying stub core (stub/kiln_core.v).
#pragma once

#include <cstdint>
#include <cstring>
#include <span>
#include <vector>

#include "kiln/Device.h"
#include "kiln/RtlModel.h"

KILN_DECLARE_MODEL(stub_a)
KILN_DECLARE_MODEL(stub_b)
KILN_DECLARE_MODEL(stub_unique)
KILN_DECLARE_MODEL(stub_traced)

namespace kiln::sim {

enum class StubMode : uint32_t { kCopy = 0, kEarlyLast = 1, kHang = 2, kError = 3 };

struct StubCommand {
  uint64_t source, destination;
  uint32_t beats, burst;
  StubMode mode = StubMode::kCopy;
  uint32_t reserved = 0;
};
static_assert(sizeof(StubCommand) == 32);

inline constexpr uint32_t kStubBeatBytes = 16;
inline constexpr uint64_t kStubTimeoutCycles = 1'000'000;

inline uint64_t store(Device& device, std::span<const StubCommand> commands) {
  const uint64_t address = device.allocate(commands.size_bytes());
  device.write(address, std::as_bytes(commands));
  return address;
}

inline std::vector<std::byte> randomBytes(size_t size, uint64_t seed) {
  std::vector<std::byte> bytes(size);
  for (auto& byte : bytes) {
    seed = seed * 6364136223846793005 + 1442695040888963407;
    byte = static_cast<std::byte>(seed >> 56);
  }
  return bytes;
}

// Copies `beats` beats and says whether they arrived, and nothing beside them changed.
struct CopyResult {
  Completion completion;
  bool equal = false;
};
inline CopyResult copyAndCompare(Device& device, uint32_t beats, uint32_t burst, uint64_t seed) {
  constexpr size_t kMargin = 64;
  const size_t size = size_t{beats} * kStubBeatBytes;
  const uint64_t source = device.allocate(size), destination = device.allocate(size + kMargin);
  const auto data = randomBytes(size, seed), old = randomBytes(size + kMargin, ~seed);
  device.write(source, data);
  device.write(destination, old);
  const StubCommand command[] = {{source, destination, beats, burst}};
  CopyResult result;
  result.completion = device.run(store(device, command), 1, kStubTimeoutCycles);
  std::vector<std::byte> found(size + kMargin);
  device.read(destination, found);
  result.equal = std::memcmp(found.data(), data.data(), size) == 0 &&
                 std::memcmp(found.data() + size, old.data() + size, kMargin) == 0;
  return result;
}

}  // namespace kiln::sim
