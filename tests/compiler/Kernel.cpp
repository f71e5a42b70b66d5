#include "Kernel.h"

#include <algorithm>
#include <cstdio>
#include <cstring>

namespace kiln::test {
namespace {

constexpr uint64_t kQuietCycles = 20000;  // nothing moved for so long: it is stuck
constexpr uint64_t kExtraCycles = 400;    // values that should not come would come now

std::string hex(const Bytes& bytes) {
  std::string text = "0x";
  for (size_t i = bytes.size(); i-- > 0;) {
    char part[4];
    snprintf(part, sizeof part, "%02x", bytes[i]);
    text += part;
  }
  return text;
}

}  // namespace

std::vector<Kernel>& kernels() {
  static std::vector<Kernel> all;
  return all;
}

uint64_t randomWord(Random& random) {
  const uint64_t word = random();
  switch (random() % 8) {
    case 0: return word % 8;
    case 1: return ~(word % 4);
    case 2: return uint64_t(1) << (word % 64);
    case 3: return (uint64_t(1) << (word % 64)) - 1;
    default: return word;
  }
}

Traffic randomInputs(const Kernel& kernel, size_t count, Random& random) {
  Traffic traffic(kernel.payloads.size());
  for (size_t i = 0; i < traffic.size(); ++i) {
    if (kernel.kinds[i] == Pin::Kind::kOutput) continue;
    const size_t wanted = kernel.kinds[i] == Pin::Kind::kScalar ? 1 : count;
    for (size_t k = 0; k < wanted; ++k) traffic[i].push_back(kernel.payloads[i].random(random));
  }
  return traffic;
}

RtlRun runRtl(const Kernel& kernel, std::unique_ptr<Rtl> rtl, const Traffic& inputs, const Traffic& expected,
              double stall, uint64_t seed) {
  RtlRun result;
  result.outputs.resize(kernel.payloads.size());
  result.times.resize(kernel.payloads.size());
  Random random(seed);
  std::bernoulli_distribution isIdle(stall);
  std::vector<size_t> sent(rtl->pins.size(), 0);
  auto write = [](const Pin& pin, const Bytes& value) {
    memset(pin.data, 0, pin.dataBytes);
    memcpy(pin.data, value.data(), std::min(value.size(), pin.dataBytes));
  };
  for (size_t i = 0; i < rtl->pins.size(); ++i) {
    Pin& pin = rtl->pins[i];
    if (pin.kind == Pin::Kind::kScalar) write(pin, inputs[i].front());
    if (pin.kind == Pin::Kind::kInput) *pin.valid = 0;
    if (pin.kind == Pin::Kind::kOutput) *pin.ready = 0;
  }
  rtl->reset(true);
  for (int i = 0; i < 4; ++i) rtl->clockEdge();
  rtl->reset(false);

  uint64_t quiet = 0;
  while (quiet < kQuietCycles) {
    bool isComplete = true;
    for (size_t i = 0; i < rtl->pins.size(); ++i)
      if (result.outputs[i].size() < expected[i].size()) isComplete = false;
    if (isComplete && quiet >= kExtraCycles) return result;

    for (size_t i = 0; i < rtl->pins.size(); ++i) {
      Pin& pin = rtl->pins[i];
      if (pin.kind == Pin::Kind::kInput && *pin.valid == 0 && sent[i] < inputs[i].size() && !isIdle(random)) {
        *pin.valid = 1;  // stays until it is taken
        write(pin, inputs[i][sent[i]]);
      }
      if (pin.kind == Pin::Kind::kOutput) *pin.ready = isIdle(random) ? 0 : 1;
    }
    rtl->settle();
    bool moved = false;
    std::vector<bool> taken(rtl->pins.size(), false);
    for (size_t i = 0; i < rtl->pins.size(); ++i) {
      Pin& pin = rtl->pins[i];
      if (pin.kind == Pin::Kind::kScalar || *pin.valid == 0 || *pin.ready == 0) continue;
      moved = taken[i] = true;
      result.times[i].push_back(result.cycles);
      if (pin.kind == Pin::Kind::kOutput)
        result.outputs[i].push_back(Bytes(pin.data, pin.data + kernel.payloads[i].sizeBytes));
    }
    rtl->clockEdge();
    for (size_t i = 0; i < rtl->pins.size(); ++i)
      if (taken[i] && rtl->pins[i].kind == Pin::Kind::kInput) {
        ++sent[i];
        *rtl->pins[i].valid = 0;
      }
    ++result.cycles;
    quiet = moved ? 0 : quiet + 1;
  }
  result.stuck = "nothing moved for " + std::to_string(kQuietCycles) + " cycles:";
  for (size_t i = 0; i < rtl->pins.size(); ++i) {
    const Pin& pin = rtl->pins[i];
    if (pin.kind == Pin::Kind::kInput)
      result.stuck += std::string("\n  ") + pin.name + ": took " + std::to_string(sent[i]) + " of " + std::to_string(inputs[i].size());
    if (pin.kind == Pin::Kind::kOutput)
      result.stuck += std::string("\n  ") + pin.name + ": gave " + std::to_string(result.outputs[i].size()) + " of " +
                      std::to_string(expected[i].size());
  }
  return result;
}

std::string difference(const Kernel& kernel, const Traffic& expected, const Traffic& actual) {
  const std::unique_ptr<Rtl> names = kernel.makeRtl(0);
  for (size_t port = 0; port < expected.size(); ++port) {
    const std::string name = names->pins[port].name;
    const size_t common = std::min(expected[port].size(), actual[port].size());
    for (size_t i = 0; i < common; ++i)
      if (!kernel.payloads[port].equal(expected[port][i], actual[port][i]))
        return "stream '" + name + "', value " + std::to_string(i) + ": native " + hex(expected[port][i]) + ", RTL " +
               hex(actual[port][i]);
    if (expected[port].size() != actual[port].size())
      return "stream '" + name + "': native gave " + std::to_string(expected[port].size()) + " values, RTL " +
             std::to_string(actual[port].size());
  }
  return {};
}

}  // namespace kiln::test
