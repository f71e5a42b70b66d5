#include "kiln/Program.h"

#include <fmt/format.h>

#include <cassert>
#include <cstddef>
#include <string_view>
#include <utility>

#include "kiln/Error.h"

namespace kiln {
namespace {

uint64_t ceilDivide(uint64_t a, uint64_t b) { return (a + b - 1) / b; }

std::span<const std::byte> asBytes(const auto& value) { return std::as_bytes(std::span(&value, 1)); }

void requireShape(std::string_view operand, const Tensor& tensor, uint32_t rows, uint32_t cols, Element element) {
  if (tensor.rows == rows && tensor.cols == cols && tensor.element == element) return;
  throw UserError(
      fmt::format("GEMM: {} is ({},{}), the other operands ask for ({},{}) of another or the same type\n"
                  "fix: make the shapes agree: C(M,N) = op(A)(M,K) * op(B)(K,N)",
                  operand, tensor.rows, tensor.cols, rows, cols));
}

void requireLayout(std::string_view operand, const Tensor& tensor, uint32_t busBytes) {
  if (tensor.pitchBytes < tensor.rowBytes()) {
    throw UserError(fmt::format("GEMM: rows of {} hold {} bytes, but its pitch is {}\nfix: use a pitch of {} or more",
                                operand, tensor.rowBytes(), tensor.pitchBytes, tensor.rowBytes()));
  }
  if (tensor.pitchBytes % busBytes != 0 || tensor.address % busBytes != 0) {
    throw UserError(
        fmt::format("GEMM: {} has address {} and pitch {}, the bus is {} bytes wide\n"
                    "fix: make both multiples of the bus width",
                    operand, tensor.address, tensor.pitchBytes, busBytes));
  }
}

// The bytes from a buffer's first to its last.
struct Extent {
  std::string_view name;
  uint64_t begin, end;
};

// No output may share bytes with anything else of its command: the chip reads and writes in an order of its own.
void requireApart(const std::vector<Extent>& outputs, const std::vector<Extent>& inputs) {
  for (size_t i = 0; i < outputs.size(); ++i) {
    const Extent& output = outputs[i];
    const auto check = [&](const Extent& other) {
      if (output.begin >= other.end || other.begin >= output.end) return;
      throw UserError(fmt::format("GEMM: {} is written at {} to {}, which overlaps {} at {} to {}\n"
                                  "fix: give each a buffer of its own",
                                  output.name, output.begin, output.end - 1, other.name, other.begin, other.end - 1));
    };
    for (const Extent& input : inputs) check(input);
    for (size_t j = i + 1; j < outputs.size(); ++j) check(outputs[j]);
  }
}

}  // namespace

uint32_t Tensor::rowBytes() const {
  switch (element) {
    case Element::kInt8:
      return cols;
    case Element::kInt32:
      return 4 * cols;
    case Element::kBit:
      return (cols + 7) / 8;
  }
  return 0;
}

Tensor allocateTensor(Device& device, uint32_t rows, uint32_t cols, Element element) {
  const uint32_t busBytes = device.capabilities().busBytes;
  const uint32_t widest = (UINT32_MAX - busBytes) / (element == Element::kInt32 ? 4 : 1);
  if (cols > widest)
    throw UserError(
        fmt::format("a tensor row has {} elements; the limit is {}\nfix: use smaller layers", cols, widest));
  Tensor tensor{0, rows, cols, element, 0};
  tensor.pitchBytes = static_cast<uint32_t>(ceilDivide(tensor.rowBytes(), busBytes) * busBytes);
  tensor.address = device.allocate(tensor.sizeBytes());
  return tensor;
}

abi::Command planGemm(const Gemm& gemm, const Capabilities& capabilities) {
  const uint32_t m = gemm.c.rows, n = gemm.c.cols;
  const uint32_t k = gemm.transposeA ? gemm.a.rows : gemm.a.cols;
  if (m == 0 || k == 0 || n == 0) {
    throw UserError(
        fmt::format("GEMM: M={}, K={}, N={}; each must be 1 or more\nfix: leave empty products out", m, k, n));
  }
  if (k > abi::kMaxK) {
    throw UserError(
        fmt::format("GEMM: K={} could overflow the 32-bit accumulator; the limit is {}\n"
                    "fix: split the reduction into smaller products",
                    k, abi::kMaxK));
  }
  if (gemm.shift > 31)
    throw UserError(fmt::format("GEMM: shift {} is above the limit 31\nfix: use 0 to 31", gemm.shift));
  if (gemm.maskIn && (gemm.relu || gemm.maskOut)) {
    throw UserError("GEMM: an input mask excludes ReLU and an output mask\nfix: use two products");
  }
  requireShape("A", gemm.a, gemm.transposeA ? k : m, gemm.transposeA ? m : k, Element::kInt8);
  requireShape("B", gemm.b, gemm.transposeB ? n : k, gemm.transposeB ? k : n, Element::kInt8);
  if (gemm.c.element == Element::kBit) throw UserError("GEMM: C holds bits\nfix: make it int8 or int32");

  abi::Command command{};
  command.opcode = abi::kOpGemm;
  command.formatAB = abi::kFormatInt8;
  command.m = m;
  command.k = k;
  command.n = n;
  command.shift = gemm.shift;
  command.dependsOn = gemm.dependsOn;
  const Tiling tiling = chooseTiling(m, k, gemm.maskOut.has_value(), capabilities);
  command.mBlockPanels = tiling.mBlockPanels;
  command.kChunk = tiling.kChunk;

  std::vector<Extent> inputs, outputs;
  const auto place = [&](std::string_view operand, const Tensor& tensor, uint64_t& address, uint32_t* pitch,
                         std::vector<Extent>& extents) {
    requireLayout(operand, tensor, capabilities.busBytes);
    const uint64_t rowBytes =
        &extents == &outputs && tensor.element == Element::kBit ? maskRowBytes(n, capabilities) : tensor.rowBytes();
    extents.push_back({operand, tensor.address, tensor.rowAddress(tensor.rows - 1) + rowBytes});
    address = tensor.address;
    if (pitch) *pitch = tensor.pitchBytes;
  };
  place("A", gemm.a, command.a, &command.aPitch, inputs);
  place("B", gemm.b, command.b, &command.bPitch, inputs);
  place("C", gemm.c, command.c, &command.cPitch, outputs);
  if (gemm.transposeA) command.flags |= abi::kTransposeA;
  if (gemm.transposeB) command.flags |= abi::kTransposeB;
  if (gemm.relu) command.flags |= abi::kRelu;
  if (gemm.c.element == Element::kInt32) command.flags |= abi::kOutInt32;
  if (gemm.bias) {
    requireShape("bias", *gemm.bias, 1, n, Element::kInt32);
    place("bias", *gemm.bias, command.bias, nullptr, inputs);
    command.flags |= abi::kBias;
  }
  if (gemm.maskOut) {
    requireShape("the output mask", *gemm.maskOut, m, n, Element::kBit);
    place("the output mask", *gemm.maskOut, command.maskOut, &command.maskOutPitch, outputs);
    command.flags |= abi::kMaskOut;
  }
  if (gemm.maskIn) {
    requireShape("the input mask", *gemm.maskIn, m, n, Element::kBit);
    place("the input mask", *gemm.maskIn, command.maskIn, &command.maskInPitch, inputs);
    command.flags |= abi::kMaskIn;
  }
  if (gemm.stats) {
    if (*gemm.stats % capabilities.busBytes != 0) {
      throw UserError(
          fmt::format("GEMM: the statistics record is at address {}, the bus is {} bytes wide\n"
                      "fix: align the record to the bus",
                      *gemm.stats, capabilities.busBytes));
    }
    command.stats = *gemm.stats;
    command.flags |= abi::kStats;
    outputs.push_back({"the statistics record", *gemm.stats, *gemm.stats + sizeof(abi::StatsRecord)});
  }
  requireApart(outputs, inputs);
  return command;
}

uint64_t macs(const abi::Command& command) { return uint64_t{command.m} * command.k * command.n; }

uint64_t idealCycles(const abi::Command& command, const ChipShape& shape) {
  return ceilDivide(command.m, shape.rows) * ceilDivide(command.n, shape.cols) * ceilDivide(command.k, shape.depth);
}

uint32_t maskRowBytes(uint32_t n, const Capabilities& capabilities) {
  return static_cast<uint32_t>(ceilDivide(n, 8 * uint64_t{capabilities.busBytes}) * capabilities.busBytes);
}

uint64_t bytesWritten(const abi::Command& command, const Capabilities& capabilities) {
  uint64_t bytes = uint64_t{command.m} * command.n * (command.flags & abi::kOutInt32 ? 4 : 1);
  if (command.flags & abi::kMaskOut) bytes += uint64_t{command.m} * maskRowBytes(command.n, capabilities);
  if (command.flags & abi::kStats) bytes += sizeof(abi::StatsRecord);
  return bytes;
}

void checkBias(std::span<const int32_t> bias) {
  for (size_t i = 0; i < bias.size(); ++i) {
    if (bias[i] <= kMaxBias && bias[i] >= -kMaxBias) continue;
    throw UserError(
        fmt::format("bias {} is {}; its magnitude may not exceed {}, the accumulator could overflow\n"
                    "fix: use a coarser exponent for the product",
                    i, bias[i], kMaxBias));
  }
}

Program::Program(Device& device, std::string name, std::vector<abi::Command> commands)
    : device_(device), name_(std::move(name)), commands_(std::move(commands)) {
  if (commands_.empty()) throw UserError(fmt::format("program {} has no command\nfix: give it one or more", name_));
  const auto bytes = std::as_bytes(std::span(commands_));
  address_ = device_.allocate(bytes.size());
  device_.write(address_, bytes);
  const Capabilities capabilities = device_.capabilities();
  for (const abi::Command& command : commands_) {
    macs_ += kiln::macs(command);
    idealCycles_ += kiln::idealCycles(command, capabilities.shape);
    bytesWritten_ += kiln::bytesWritten(command, capabilities);
  }
}

void Program::setShift(size_t command, uint32_t shift) {
  assert(command < commands_.size() && shift <= 31);
  commands_[command].shift = shift;
  device_.write(address_ + command * abi::kCommandBytes + offsetof(abi::Command, shift), asBytes(shift));
}

Completion Program::run(Device& device, uint64_t timeoutCycles) const {
  return device.run(address_, static_cast<uint32_t>(commands_.size()), timeoutCycles);
}

std::string toString(abi::ErrorCode error) {
  switch (error) {
    case abi::kOk:
      return "ok";
    case abi::kErrOpcode:
      return "unknown opcode";
    case abi::kErrFormat:
      return "unsupported operand format";
    case abi::kErrReserved:
      return "a reserved field or an unknown flag is not 0";
    case abi::kErrZeroSize:
      return "m, k or n is 0";
    case abi::kErrAlignment:
      return "an address or pitch is not a multiple of the bus width";
    case abi::kErrShift:
      return "shift above 31";
    case abi::kErrTiling:
      return "tiling out of range or over a scratchpad's capacity";
    case abi::kErrDependence:
      return "a dependence reaches before the program's first command";
    case abi::kErrKTooLarge:
      return "k above the limit";
    case abi::kErrFlags:
      return "flags that exclude each other";
    case abi::kErrBus:
      return "the memory answered with an error response";
  }
  return fmt::format("unknown error {}", static_cast<int>(error));
}

void requireSuccess(const Completion& completion, const Device& device, const Program& program,
                    uint64_t timeoutCycles) {
  if (completion.timedOut) {
    throw DeviceFailure(
        fmt::format("device {}: program \"{}\" did not end within {} cycles\n{}\n"
                    "fix: raise --timeout-cycles if the memory is that slow; otherwise this is a hang",
                    device.name(), program.name(), timeoutCycles, completion.state));
  }
  if (completion.error != abi::kOk) {
    throw DeviceFailure(fmt::format("device {}: program \"{}\", command {} of {}: error {} ({})\n{}", device.name(),
                                    program.name(), completion.errorCommand, program.commands().size(),
                                    static_cast<int>(completion.error), toString(completion.error), completion.state));
  }
}

}  // namespace kiln
