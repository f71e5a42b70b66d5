// Stage 7: operations to expressions.
#include <algorithm>
#include <cassert>

#include "Delay.h"
#include "FifoEmitter.h"
#include "StepEmitter.h"

namespace kilnc {

using verilog::line;
using verilog::loop;
using verilog::Statements;
using verilog::when;

namespace {

std::string bitRange(unsigned low, unsigned width, unsigned ofWidth) {
  if (ofWidth == 1) return "";
  if (width == 1) return "[" + std::to_string(low) + "]";
  return "[" + std::to_string(low + width - 1) + ":" + std::to_string(low) + "]";
}

// The part of a FIFO pointer that addresses: pointers are one bit wider.
std::string fifoIndex(const Channel& channel, const char* pointer) {
  unsigned bits = 0;
  while ((1u << bits) < channel.depth) ++bits;
  return "fifo_" + channel.name + "_" + pointer + bitRange(0, bits, bits + 1);
}

std::string sign(const std::string& text) { return "$signed(" + text + ")"; }

bool isPackedLogic(const Operation& operation) {
  return operation.type.lanes != 0 && operation.type.width == 1 &&
         (operation.opcode == Opcode::kAnd || operation.opcode == Opcode::kOr || operation.opcode == Opcode::kXor ||
          operation.opcode == Opcode::kSelect);
}

}  // namespace

std::string readyUpdate(const Channel& channel) {
  const std::string fifo = "fifo_" + channel.name;
  unsigned bits = 1;
  while ((1u << bits) < channel.depth) ++bits;
  return channel.name + "_ready_o <= (" + fifo + "_wp - " + fifo + "_rp) <= " + literal(bits + 1, channel.depth - 2) +
         ";";
}

// Isolation keeps registers still, by enables that a target of slow nets would wait for.
StepEmitter::StepEmitter(const Process& process, Storage& storage, std::vector<verilog::Signal>& locals, bool hasSlowNets)
    : process_(process),
      storage_(storage),
      locals_(locals),
      hasSlowNets_(hasSlowNets),
      isolation_(hasSlowNets ? std::map<const Operation*, Literal>{} : findIsolation(process)) {
  for (const Block& block : process.blocks)
    for (const Operation* phi : block.phis)
      for (const Operation* operand : phi->operands) takenBy_[operand].insert(block.id);
}

std::string RegisterCopies::of(const std::string& name, unsigned width) {
  if (name.find('\'') != std::string::npos) return name;
  auto [entry, isNew] = copies_.try_emplace(name, "", width);
  if (isNew) entry->second.first = storage_.fresh(name + "_now");
  return entry->second.first;
}

std::string StepEmitter::local(const std::string& wish, unsigned width, unsigned entries) {
  const std::string name = storage_.fresh(wish);
  locals_.push_back({name, width, entries, "", ""});
  return name;
}

bool StepEmitter::isInlinedInLoops(const Operation& operation) const {
  if (!isLaneWise(operation.opcode) || isPackedLogic(operation)) return false;
  if (operation.type.isArray()) return true;
  // Comparisons and truncations of lanes to one bit each.
  return operation.type.lanes != 0 && std::any_of(operation.operands.begin(), operation.operands.end(),
                                                  [](const Operation* operand) { return operand->type.isArray(); });
}

// The operation's value from operand expressions; lane-wise operations get expressions of one lane.
std::string StepEmitter::expression(const Operation& operation, const std::vector<std::string>& in) const {
  const unsigned width = operation.type.width;
  const unsigned from = operation.operands.empty() ? width : operation.operands[0]->type.width;
  switch (operation.opcode) {
    case Opcode::kAdd:
      return in[0] + " + " + in[1];
    case Opcode::kSub:
      return in[0] + " - " + in[1];
    case Opcode::kMul:
    case Opcode::kMulUnsigned:
      return in[0] + " * " + in[1];
    case Opcode::kMulSigned:
      return sign(in[0]) + " * " + sign(in[1]);
    case Opcode::kAnd:
      return in[0] + " & " + in[1];
    case Opcode::kOr:
      return in[0] + " | " + in[1];
    case Opcode::kXor:
      return in[0] + " ^ " + in[1];
    case Opcode::kShl:
      return in[0] + " << " + in[1];
    case Opcode::kLShr:
      return in[0] + " >> " + in[1];
    case Opcode::kAShr:
      return sign(in[0]) + " >>> " + in[1];
    case Opcode::kEq:
      return in[0] + " == " + in[1];
    case Opcode::kNe:
      return in[0] + " != " + in[1];
    case Opcode::kUlt:
      return in[0] + " < " + in[1];
    case Opcode::kUle:
      return in[0] + " <= " + in[1];
    case Opcode::kSlt:
      return sign(in[0]) + " < " + sign(in[1]);
    case Opcode::kSle:
      return sign(in[0]) + " <= " + sign(in[1]);
    case Opcode::kSelect:
      if (isPackedLogic(operation) && operation.operands[0]->type.lanes != 0)
        return "(" + in[0] + " & " + in[1] + ") | (~" + in[0] + " & " + in[2] + ")";
      return in[0] + " ? " + in[1] + " : " + in[2];
    case Opcode::kMin:
      return sign(in[0]) + " < " + sign(in[1]) + " ? " + in[0] + " : " + in[1];
    case Opcode::kMax:
      return sign(in[0]) + " < " + sign(in[1]) + " ? " + in[1] + " : " + in[0];
    case Opcode::kUMin:
      return in[0] + " < " + in[1] + " ? " + in[0] + " : " + in[1];
    case Opcode::kUMax:
      return in[0] + " < " + in[1] + " ? " + in[1] + " : " + in[0];
    case Opcode::kZExt:
      return in[0];
    case Opcode::kSExt:
      return from == 1 ? "{" + std::to_string(width) + "{" + in[0] + "}}" : sign(in[0]);
    case Opcode::kTrunc:
      return in[0];  // the target is narrower
    case Opcode::kSlice:
      return in[0] + bitRange(operation.low, width, from);
    case Opcode::kConcat: {
      std::string all;
      for (const std::string& part : in) all += (all.empty() ? "" : ", ") + part;
      return "{" + all + "}";
    }
    default:
      break;
  }
  assert(false && "not an expression");
  return {};
}

std::string StepEmitter::scalar(const Operation& operation, Statements& into) {
  const std::string held = storage_.held(operation, place_);
  if (!held.empty()) return copies_ != nullptr ? copies_->of(held, operation.type.totalBits()) : held;
  if (auto found = computed_.find(&operation); found != computed_.end()) return found->second;
  return operation.type.isArray() ? array(operation, into) : emitScalar(operation, into);
}

// An array that holds the lanes of `operation`.
std::string StepEmitter::array(const Operation& operation, Statements& into) {
  if (auto found = computed_.find(&operation); found != computed_.end()) return found->second;
  if (operation.opcode != Opcode::kConstant) {
    const std::string held = storage_.held(operation, place_);
    if (!held.empty()) return held;
  }
  return materialise(operation, into);
}

// Computes lanes into a local array (or packed local) in a loop of their own.
std::string StepEmitter::materialise(const Operation& operation, Statements& into) {
  const std::string target =
      operation.type.isArray() ? local(operation.opcode == Opcode::kConstant ? "table_lanes" : storage_.name(operation),
                                       operation.type.width, operation.type.lanes)
                               : local(storage_.name(operation), operation.type.totalBits(), 0);
  if (isInlinedInLoops(operation)) {
    Statements body;
    LoopValues done;
    const std::string value = laneExpression(operation, body, done, into);
    if (operation.type.isArray()) {
      body.push_back(line(target + "[j] = " + value + ";"));
    } else {  // bits are collected by or: a reduction that vectorises
      const std::string zeros = operation.type.lanes == 1 ? "" : literal(operation.type.lanes - 1, 0) + ", ";
      into.push_back(line(target + " = 0;"));
      body.push_back(line(target + " = " + target + " | ({" + zeros + value + "} << j);"));
    }
    into.push_back(loop("j", operation.type.lanes, body));
  } else {
    written(operation, target, into);
  }
  computed_[&operation] = target;
  return target;
}

std::string StepEmitter::emitScalar(const Operation& operation, Statements& into) {
  if (isInlinedInLoops(operation)) return materialise(operation, into);
  // Conversions that change nothing but the name.
  const Operation* first = operation.operands.empty() ? nullptr : operation.operands[0];
  if ((operation.opcode == Opcode::kWordToLanes || operation.opcode == Opcode::kLanesToWord) &&
      !first->type.isArray() && !operation.type.isArray())
    return computed_[&operation] = scalar(*first, into);
  const std::string target = local(storage_.name(operation), operation.type.totalBits(), 0);
  if (const auto result = results_.find(&operation); result != results_.end()) {
    into.push_back(line(target + " = " + result->second + ";"));
    return computed_[&operation] = target;
  }
  switch (operation.opcode) {
    case Opcode::kLanesToWord:
    case Opcode::kExtractLane:
    case Opcode::kReduceAdd:
    case Opcode::kReduceAnd:
    case Opcode::kReduceOr:
    case Opcode::kReduceXor:
    case Opcode::kReduceMax:
    case Opcode::kReduceMin:
    case Opcode::kReduceUMax:
    case Opcode::kReduceUMin:
    case Opcode::kInsertLane:
    case Opcode::kShuffle:
    case Opcode::kSplat:
      written(operation, target, into);
      break;
    case Opcode::kRead: {
      const std::string& channel = operation.channel->name;
      if (operation.channel->isCall || operation.channel->isDirect) {
        into.push_back(line(target + " = " + channel + "_data_i;"));
        break;
      }
      into.push_back(line(target + " = fifo_" + channel + "[" + fifoIndex(*operation.channel, "rp") + "];"));
      break;
    }
    case Opcode::kSelect:
      if (operation.operands[0]->type.lanes == 0 &&
          (isHeavy(operation) || isolation(*operation.operands[1]) != nullptr ||
           isolation(*operation.operands[2]) != nullptr)) {
        // A branch, so that only the chosen value is computed.
        const std::string condition = scalar(*first, into);
        const auto outside = computed_;
        Statements sides[2];
        for (const unsigned side : {0u, 1u}) {
          const std::string value = scalar(*operation.operands[1 + side], sides[side]);
          sides[side].push_back(line(target + " = " + value + ";"));
          computed_ = outside;
        }
        into.push_back(when(condition, sides[0], sides[1]));
        break;
      }
      [[fallthrough]];
    default: {
      std::vector<std::string> operands;
      for (const Operation* operand : operation.operands) operands.push_back(scalar(*operand, into));
      if (operation.opcode == Opcode::kSlice && first->opcode == Opcode::kConstant) {
        const std::string whole = local("constant_word", first->type.width, 0);
        into.push_back(line(whole + " = " + operands[0] + ";"));
        operands[0] = whole;
      }
      into.push_back(line(target + " = " + expression(operation, operands) + ";"));
      break;
    }
    case Opcode::kPortData:
      into.push_back(line(target + " = " + (keptWords_.count(&operation) != 0 ? keptWords_.at(&operation) : portWord(operation)) + ";"));
      break;
    case Opcode::kLoad:
      into.push_back(line(target + " = " + operation.memory->name + "[" + scalar(*first, into) + "];"));
      break;
  }
  return computed_[&operation] = target;
}

// Lanes that are written out one by one, and values that are read off lanes one by one.
void StepEmitter::written(const Operation& operation, const std::string& target, Statements& into) {
  const unsigned lanes = operation.type.lanes, width = operation.type.width;
  const Operation* first = operation.operands.empty() ? nullptr : operation.operands[0];
  auto lane = [&](const Operation& source, unsigned index) {
    const std::string base = source.type.isArray() ? array(source, into) : scalar(source, into);
    return base + "[" + std::to_string(index) + "]";
  };
  auto element = [&](unsigned i) { return target + "[" + std::to_string(i) + "] = "; };
  switch (operation.opcode) {
    case Opcode::kConstant:
      for (unsigned i = 0; i < lanes; ++i)
        into.push_back(
            line(element(i) +
                 (operation.laneValues.empty() ? literal(operation) : literal(width, operation.laneValues[i])) + ";"));
      return;
    case Opcode::kSplat: {
      const std::string value = scalar(*first, into);
      if (operation.type.isArray())
        into.push_back(loop("j", lanes, {line(target + "[j] = " + value + ";")}));
      else
        into.push_back(line(target + " = {" + std::to_string(lanes) + "{" + value + "}};"));
      return;
    }
    case Opcode::kWordToLanes: {
      const std::string word = scalar(*first, into);
      for (unsigned i = 0; i < lanes; ++i)
        into.push_back(line(element(i) + word + bitRange(i * width, width, first->type.totalBits()) + ";"));
      return;
    }
    case Opcode::kLanesToWord: {
      std::string all;
      for (unsigned i = first->type.lanes; i-- > 0;) all += (all.empty() ? "" : ", ") + lane(*first, i);
      into.push_back(line(target + " = {" + all + "};"));
      return;
    }
    case Opcode::kExtractLane:
      into.push_back(line(target + " = " + lane(*first, operation.low) + ";"));
      return;
    case Opcode::kInsertLane: {
      const std::string value = scalar(*operation.operands[1], into);
      const std::string source = first->type.isArray() ? array(*first, into) : scalar(*first, into);
      if (operation.type.isArray())
        into.push_back(loop("j", lanes, {line(target + "[j] = " + source + "[j];")}));
      else
        into.push_back(line(target + " = " + source + ";"));
      into.push_back(line(target + "[" + std::to_string(operation.low) + "] = " + value + ";"));
      return;
    }
    case Opcode::kShuffle:
      for (unsigned i = 0; i < lanes; ++i) {
        const auto index = static_cast<unsigned>(operation.shuffle[i]);
        const bool isSecond = index >= first->type.lanes;
        into.push_back(
            line(element(i) +
                 lane(isSecond ? *operation.operands[1] : *first, isSecond ? index - first->type.lanes : index) + ";"));
      }
      return;
    default:
      reduce(operation, target, into);
      return;
  }
}

// A balanced tree: halves are combined lane by lane.
void StepEmitter::reduce(const Operation& operation, const std::string& target, Statements& into) {
  const Operation& source = *operation.operands[0];
  const unsigned width = source.type.width;
  if (!source.type.isArray()) {
    const std::string word = scalar(source, into);
    const char* const prefix = operation.opcode == Opcode::kReduceAnd || operation.opcode == Opcode::kReduceMax ||
                                       operation.opcode == Opcode::kReduceUMin
                                   ? "&"
                               : operation.opcode == Opcode::kReduceAdd || operation.opcode == Opcode::kReduceXor ? "^"
                                                                                                                  : "|";
    into.push_back(line(target + " = " + prefix + word + ";"));
    return;
  }
  Opcode combine = Opcode::kAdd;
  switch (operation.opcode) {
    case Opcode::kReduceAnd:
      combine = Opcode::kAnd;
      break;
    case Opcode::kReduceOr:
      combine = Opcode::kOr;
      break;
    case Opcode::kReduceXor:
      combine = Opcode::kXor;
      break;
    case Opcode::kReduceMax:
      combine = Opcode::kMax;
      break;
    case Opcode::kReduceMin:
      combine = Opcode::kMin;
      break;
    case Opcode::kReduceUMax:
      combine = Opcode::kUMax;
      break;
    case Opcode::kReduceUMin:
      combine = Opcode::kUMin;
      break;
    default:
      break;
  }
  Operation step;
  step.opcode = combine;
  step.type = {width, 0};
  std::string from = array(source, into);
  const std::string half = local(storage_.name(operation) + "_tree", width, std::max(1u, source.type.lanes / 2));
  for (unsigned lanes = source.type.lanes / 2; lanes >= 1; lanes /= 2) {
    into.push_back(loop("j", lanes,
                        {line(half + "[j] = " +
                              expression(step, {from + "[j]", from + "[j + " + std::to_string(lanes) + "]"}) + ";")}));
    from = half;
  }
  into.push_back(line(target + " = " + half + "[0];"));
}

// One lane of `operation` as an expression inside a loop over j.
std::string StepEmitter::laneExpression(const Operation& operation, Statements& body, LoopValues& done,
                                        Statements& before) {
  if (operation.type.lanes == 0) return scalar(operation, before);
  if (auto found = done.find(&operation); found != done.end()) return found->second;
  if (auto found = computed_.find(&operation); found != computed_.end()) return found->second + "[j]";
  if (operation.opcode == Opcode::kConstant && operation.laneValues.empty() && operation.type.isArray())
    return literal(operation);
  const bool isHeld = operation.opcode != Opcode::kConstant && !storage_.held(operation, place_).empty();
  if (isHeld) {
    const std::string lane = storage_.held(operation, place_) + "[j]";
    if (operation.type.width > 8) return lane;
    // Bytes are copied out of the registers first: a C++ compiler takes any store for one that might change a byte of
    // the same structure, and gives up on vectors.
    const std::string copy = local(storage_.name(operation) + "_lanes", operation.type.width, operation.type.lanes);
    before.push_back(loop("j", operation.type.lanes, {line(copy + "[j] = " + lane + ";")}));
    return (computed_[&operation] = copy) + "[j]";
  }
  if (operation.opcode == Opcode::kSplat) return scalar(*operation.operands[0], before);
  if (!isInlinedInLoops(operation))
    return (operation.type.isArray() ? array(operation, before) : scalar(operation, before)) + "[j]";
  std::vector<std::string> operands;
  for (const Operation* operand : operation.operands) operands.push_back(laneExpression(*operand, body, done, before));
  const std::string target = local(storage_.name(operation) + "_j", operation.type.width, 0);
  body.push_back(line(target + " = " + expression(operation, operands) + ";"));
  return done[&operation] = target;
}

void StepEmitter::compute(const Operation& operation, Statements& into) {
  if (sunk_.count(&operation) != 0 || isolation(operation) != nullptr) return;
  if (operation.opcode == Opcode::kRead && !operation.channel->isPayloadUsed) return;
  if (operation.opcode == Opcode::kWrite || operation.opcode == Opcode::kStore) {
    for (const Operation* operand : operation.operands)
      if (sunk_.count(operand) == 0 && (operand != operation.operands.back() || !storage_.isPassedOn(operation))) scalar(*operand, into);
    return;
  }
  if (latencyCycles(operation, isPipelined_) != 0) {
    if (operation.opcode == Opcode::kLoad && !operation.memory->isPort) scalar(*operation.operands[0], into);
    return;
  }
  // Lanes and wide words wait until something asks for them; in the FSM they are computed where they stand, and lanes
  // that several ask for too.
  if (isInlinedInLoops(operation) ||
      (isHeavy(operation) && operation.opcode != Opcode::kRead && operation.opcode != Opcode::kLoad)) {
    if (!isPipelined_ || shared_.count(&operation) != 0) scalar(operation, into);
    return;
  }
  scalar(operation, into);
}

}  // namespace kilnc
