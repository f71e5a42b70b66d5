// A kernel is one KILN_TOP in two forms, the C++ run natively and the Verilated output of kilnc, behind one interface:
// values are bytes in C layout, ports are numbered like the top's parameters.
#pragma once

#include <cstdint>
#include <functional>
#include <memory>
#include <random>
#include <string>
#include <vector>

namespace kiln::test {

using Bytes = std::vector<uint8_t>;
using Random = std::mt19937_64;
using Traffic = std::vector<std::vector<Bytes>>;  // by parameter: the values that pass, in order

// What is known of a parameter's type.
struct Payload {
  size_t sizeBytes;
  Bytes (*random)(Random&);
  bool (*equal)(const Bytes&, const Bytes&);  // as values: padding does not count
};

struct Pin {
  enum class Kind { kInput, kOutput, kScalar };
  const char* name;
  Kind kind;
  uint8_t* valid;
  uint8_t* data;
  size_t dataBytes;
  uint8_t* ready;
};

// The Verilated top.
class Rtl {
 public:
  virtual ~Rtl() = default;
  virtual void clockEdge() = 0;                // rst_ni as set, inputs as set; one rising edge
  virtual void settle() = 0;                   // inputs have changed
  virtual void reset(bool isActive) = 0;
  std::vector<Pin> pins;
};

struct Kernel {
  std::string name;
  std::vector<Payload> payloads;
  std::vector<Pin::Kind> kinds;
  std::function<std::unique_ptr<Rtl>(uint64_t seed)> makeRtl;
  std::function<std::unique_ptr<Rtl>()> makeCycleModel;  // empty: kilnc cannot write one
  // Runs the C++ until everything waits; returns what the output ports gave.
  std::function<Traffic(const Traffic& inputs)> runNative;
};

std::vector<Kernel>& kernels();
struct Registration {
  explicit Registration(Kernel kernel) { kernels().push_back(std::move(kernel)); }
};

// Random bits with a liking for the corners: small values, all ones, powers of two.
uint64_t randomWord(Random& random);

// `count` values for every input, one for every scalar.
Traffic randomInputs(const Kernel& kernel, size_t count, Random& random);

struct RtlRun {
  Traffic outputs;
  uint64_t cycles = 0;
  std::vector<std::vector<uint64_t>> times;  // by parameter: the cycle of each transfer
  std::string stuck;  // why it was ended before all expected values came; empty if they did
};
// Offers `inputs` and takes outputs, each port idle with probability `stall` in each cycle. Ends when as many values as
// `expected` have come and some time has passed, or when nothing has moved for long.
RtlRun runRtl(const Kernel& kernel, std::unique_ptr<Rtl> rtl, const Traffic& inputs, const Traffic& expected,
              double stall, uint64_t seed);

// The first difference, for people; empty if there is none.
std::string difference(const Kernel& kernel, const Traffic& expected, const Traffic& actual);

}  // namespace kiln::test
