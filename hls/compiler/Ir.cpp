#include "Ir.h"

#include <algorithm>
#include <cassert>
#include <set>

namespace kilnc {

bool isLaneWise(Opcode opcode) {
  switch (opcode) {
    case Opcode::kAdd:
    case Opcode::kSub:
    case Opcode::kMul:
    case Opcode::kAnd:
    case Opcode::kOr:
    case Opcode::kXor:
    case Opcode::kShl:
    case Opcode::kLShr:
    case Opcode::kAShr:
    case Opcode::kMulSigned:
    case Opcode::kMulUnsigned:
    case Opcode::kEq:
    case Opcode::kNe:
    case Opcode::kUlt:
    case Opcode::kUle:
    case Opcode::kSlt:
    case Opcode::kSle:
    case Opcode::kSelect:
    case Opcode::kZExt:
    case Opcode::kSExt:
    case Opcode::kTrunc:
    case Opcode::kMin:
    case Opcode::kMax:
    case Opcode::kUMin:
    case Opcode::kUMax:
      return true;
    default:
      return false;
  }
}

bool hasSideEffect(Opcode opcode) {
  return opcode == Opcode::kRead || opcode == Opcode::kWrite || opcode == Opcode::kStore;
}

const char* name(Opcode opcode) {
  static const char* const kNames[] = {
      "constant",    "argument",    "phi",        "add",           "sub",           "mul",          "and",
      "or",          "xor",         "shl",        "lshr",          "ashr",          "mul_signed",   "mul_unsigned",
      "eq",          "ne",          "ult",        "ule",           "slt",           "sle",          "select",
      "zext",        "sext",        "trunc",      "slice",         "min",           "max",          "umin",
      "umax",        "concat",      "splat",      "word_to_lanes", "lanes_to_word", "extract_lane", "insert_lane",
      "shuffle",     "reduce_add",  "reduce_and", "reduce_or",     "reduce_xor",    "reduce_max",   "reduce_min",
      "reduce_umax", "reduce_umin", "read",       "write",         "load",          "store",        "port_data"};
  return kNames[static_cast<int>(opcode)];
}

const Operation* loadPassedOn(const Operation& store) {
  if (store.opcode != Opcode::kStore || !store.memory->isPort || !store.memory->hasOneStore) return nullptr;
  const Operation& word = *store.operands[1];
  return word.opcode == Opcode::kPortData && word.operands[0]->memory->isPort ? word.operands[0] : nullptr;
}

bool takesNoCycle(const Block& block) {
  return !block.isPipelined && block.operations.empty() && block.phis.empty() && block.edges.size() == 1;
}

bool mayWait(const Operation& operation) {
  return operation.opcode == Opcode::kRead || (operation.opcode == Opcode::kWrite && !operation.channel->isCall);
}

bool canSlip(const Block& block) {
  return std::any_of(block.operations.begin(), block.operations.end(), [](const Operation* operation) { return mayWait(*operation); });
}

bool hasStart(const Process& process) {
  return std::any_of(process.channels.begin(), process.channels.end(), [](const auto& channel) { return channel->isCall; });
}

bool hasDone(const Process& process) {
  return std::any_of(process.channels.begin(), process.channels.end(), [](const auto& channel) { return channel->isCall && channel->isOutput; });
}

unsigned indexBits(const Memory& memory) {
  if (memory.isPort && memory.words == 0) return 32;
  unsigned width = 1;
  while (width < 32 && (1u << width) < memory.words) ++width;
  return width;
}

Operation* Process::make(Opcode opcode, Type type, std::vector<Operation*> operands, Location where) {
  auto operation = std::make_unique<Operation>();
  operation->opcode = opcode;
  operation->type = type;
  operation->operands = std::move(operands);
  operation->where = std::move(where);
  operation->id = static_cast<unsigned>(pool.size());
  pool.push_back(std::move(operation));
  return pool.back().get();
}

Operation* Process::constant(Type type, uint64_t value) {
  Operation* result = make(Opcode::kConstant, type);
  result->words = {static_cast<uint32_t>(value), static_cast<uint32_t>(value >> 32)};
  return result;
}

void verify(const Process& process) {
  for (const Block& block : process.blocks) {
    std::set<const Operation*> seen(block.phis.begin(), block.phis.end());
    std::set<const Operation*> inBlock(block.operations.begin(), block.operations.end());
    for (const Operation* operation : block.operations) {
      for (const Operation* operand : operation->operands) {
        assert((inBlock.count(operand) == 0 || seen.count(operand) != 0) && "an operation uses a later one");
        (void)operand;
      }
      seen.insert(operation);
    }
    for (const Operation* phi : block.phis) {
      assert(phi->opcode == Opcode::kPhi && phi->operands.size() == phi->incoming.size());
      (void)phi;
    }
  }
}

}  // namespace kilnc
