#include "Estimate.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <set>

#include "Accumulators.h"
#include "Delay.h"
#include "Storage.h"
#include "VaryingBits.h"

namespace kilnc {
namespace {

// Look-up tables take in what stands before and behind a gate: parts of the operator's own cost that remain in the midst of
// others. Fitted to the blocks of hls/blocks on ECP5 and iCE40 (README.md).
constexpr double kPackedGate = 0.5, kPackedSelect = 0.8;
// Operators are measured alone in their part. What lets a cycle go on reaches a whole block, in a part that is full of others:
// fitted to the blocks of the routed board of ECP5.
constexpr double kControlNets = 1.25;

class Estimator {
 public:
  Estimator(const Process& process, const std::vector<Schedule>& schedules, const std::vector<SharedUnit>& units, const Target& target)
      : process_(process), schedules_(schedules), target_(target), storage_(process, schedules), varying_(process), accumulators_(process, schedules, target, varying_) {
    for (const SharedUnit& unit : units)
      for (const SharedUnit::Use& use : unit.uses) unitOf_[use.operation] = &unit;
    for (const Block& block : process.blocks)
      for (const Operation* operation : block.operations)
        for (const Operation* operand : operation->operands)
          if (!isOneEnable(*operation, *operand)) computed_.insert(operand);
  }

  Estimate run() {
    for (const Block& block : process_.blocks)
      for (const Operation* operation : block.operations)
        if (const auto unit = unitOf_.find(operation); unit == unitOf_.end())
          addOperation(*operation);
        else if (operation == widest(*unit->second))
          addOperation(*operation), addChoices(*unit->second);
    addStreams();
    addMemories();
    addRegisters();
    for (const Block& block : process_.blocks) timeBlock(block);
    result_.periodPs = std::max(result_.periodPs, double(target_.registerPs() + target_.levelPs()));
    return result_;
  }

 private:
  void add(const Cost& cost, double times) {
    result_.luts += cost.luts * times;
    result_.ffs += cost.ffs * times;
    result_.dsps += std::ceil(cost.dsps - 1e-9) * times;
    result_.brams += cost.brams * times;
    result_.cells += cost.cells * times;
    result_.areaUm2 += cost.areaUm2 * times;
  }
  void addGates(double bits) { add(target_.cost("logic", 1), bits); }
  void addSelects(double bits) { add(target_.cost("select_2", 8), bits / 8); }

  // An operator that several operations share is as large as the largest of them.
  const Operation* widest(const SharedUnit& unit) {
    const Operation* result = nullptr;
    unsigned most = 0;
    for (const SharedUnit::Use& use : unit.uses)
      if (const unsigned bits = varying_.count(use.operand(0)) + varying_.count(use.operand(1)); result == nullptr || bits > most)
        result = use.operation, most = bits;
    return result;
  }

  // In front of it, each operand that is not another's too takes a choice.
  void addChoices(const SharedUnit& unit) {
    for (const unsigned k : {0u, 1u}) {
      std::map<std::string, double> sources;
      for (const SharedUnit::Use& use : unit.uses) {
        const std::string held = storage_.held(use.operand(k), use.place);
        sources[held.empty() ? "#" + std::to_string(use.operand(k).id) : held] =
            varying_.count(use.operand(k)) * (use.operand(k).opcode == Opcode::kConstant ? kPackedGate : kPackedSelect);
      }
      double all = 0, most = 0;
      for (const auto& [name, bits] : sources) all += bits, most = std::max(most, bits);
      addSelects(all - most);
    }
  }

  // Whether a choice only takes another choice, and otherwise the same register's value as that one: both are one enable.
  static bool isOneEnable(const Operation& outer, const Operation& inner) {
    if (outer.opcode != Opcode::kSelect || inner.opcode != Opcode::kSelect || outer.operands[0] == &inner) return false;
    const Operation* const other = outer.operands[outer.operands[1] == &inner ? 2 : 1];
    return other->opcode == Opcode::kPhi && (inner.operands[1] == other || inner.operands[2] == other);
  }
  // A choice between a new value and what the register has already, and for that register only: its clock's enable.
  bool isEnable(const Operation& select) const {
    return target_.isFpga() && !select.type.isArray() && computed_.count(&select) == 0 &&
           (select.operands[1]->opcode == Opcode::kPhi || select.operands[2]->opcode == Opcode::kPhi);
  }

  // max(x, 0) and min(x, 0): the sign decides.
  static bool isAgainstZero(const Operation& operation) {
    if (operation.opcode != Opcode::kMax && operation.opcode != Opcode::kMin) return false;
    return std::any_of(operation.operands.begin(), operation.operands.end(), [](const Operation* operand) {
      const auto isZero = [](auto value) { return value == 0; };
      return operand->opcode == Opcode::kConstant && std::all_of(operand->words.begin(), operand->words.end(), isZero) &&
             std::all_of(operand->laneValues.begin(), operand->laneValues.end(), isZero);
    });
  }

  void addOperation(const Operation& operation) {
    if (accumulators_.isInside(operation)) return;
    const double lanes = std::max(1u, operation.type.isArray() ? operation.type.lanes : 1u);
    auto widthOf = [&](size_t i) {
      const Operation& operand = *operation.operands[i];
      return operand.type.isArray() ? operand.type.width : varying_.count(operand);
    };
    const bool hasConstant = std::any_of(operation.operands.begin(), operation.operands.end(),
                                         [](const Operation* operand) { return operand->opcode == Opcode::kConstant; });
    switch (operation.opcode) {
      case Opcode::kAdd:
      case Opcode::kSub:
        if (accumulators_.productOf(operation) != nullptr) {
          add(target_.cost("accumulate", 8), lanes);
          break;
        }
        if (const unsigned width = std::min<unsigned>(operation.type.width, std::max(widthOf(0), widthOf(1))); width > 0)
          add(target_.cost(operation.opcode == Opcode::kAdd ? "add" : "subtract", width), lanes);
        break;
      case Opcode::kMul:
      case Opcode::kMulSigned:
      case Opcode::kMulUnsigned:
        add(target_.cost(hasConstant ? "multiply_constant" : "multiply", std::max(4u, std::max(widthOf(0), widthOf(1)))), lanes);
        break;
      case Opcode::kAnd:
      case Opcode::kOr:
      case Opcode::kXor:
        addGates(varying_.both(operation) * lanes * kPackedGate);
        break;
      case Opcode::kSelect: {
        double bits = operation.type.isArray() ? operation.type.width * lanes : 0;
        if (!operation.type.isArray()) {
          const VaryingBits::Bits &a = varying_.of(*operation.operands[1]), &b = varying_.of(*operation.operands[2]), &mine = varying_.of(operation);
          // Against a constant it is a gate.
          for (size_t i = 0; i < a.size(); ++i) bits += !mine[i] ? 0 : a[i] && b[i] ? kPackedSelect : a[i] || b[i] ? kPackedGate : 0;
        } else {
          bits *= hasConstant ? kPackedGate : kPackedSelect;
        }
        if (operation.operands[0]->opcode != Opcode::kConstant && !isEnable(operation)) addSelects(bits);
        break;
      }
      case Opcode::kShl:
      case Opcode::kLShr:
      case Opcode::kAShr:
        // A row of choices for every bit of the amount.
        if (operation.operands[1]->opcode != Opcode::kConstant)
          add(target_.cost("shift", std::max(1u, widthOf(0))),
              lanes * std::min(1.0, varying_.shiftLevels(operation) / std::log2(std::max(2u, operation.type.width))) *
                  (operation.type.isArray() ? 1.0 : double(varying_.count(operation)) / operation.type.width));
        break;
      case Opcode::kEq:
      case Opcode::kNe:
        add(target_.cost(hasConstant ? "reduce" : "equal", std::max(1u, std::max(widthOf(0), widthOf(1)))), lanes);
        break;
      case Opcode::kUlt:
      case Opcode::kUle:
      case Opcode::kSlt:
      case Opcode::kSle: {
        const double compared = operation.operands[0]->type.isArray() ? operation.operands[0]->type.lanes : 1;
        // Against 0 it is the sign.
        if (!(hasConstant && operation.opcode == Opcode::kSlt))
          add(target_.cost("less", std::max(1u, std::max(widthOf(0), widthOf(1)))), hasConstant ? compared / 2 : compared);
        break;
      }
      case Opcode::kMin:
      case Opcode::kMax:
      case Opcode::kUMin:
      case Opcode::kUMax:
        if (!hasConstant) add(target_.cost("less", operation.type.width), lanes);
        else if (!isAgainstZero(operation)) add(target_.cost("reduce", operation.type.width), lanes);
        addSelects(operation.type.width * lanes * (hasConstant ? kPackedGate : kPackedSelect));
        break;
      case Opcode::kReduceAdd:
        add(target_.cost("add", operation.type.width), std::max(1u, operation.operands[0]->type.lanes) - 1);
        break;
      case Opcode::kReduceMax:
      case Opcode::kReduceMin:
      case Opcode::kReduceUMax:
      case Opcode::kReduceUMin:
        add(target_.cost("less", operation.type.width), std::max(1u, operation.operands[0]->type.lanes) - 1);
        addSelects(operation.type.width * (std::max(1u, operation.operands[0]->type.lanes) - 1));
        break;
      case Opcode::kReduceAnd:
      case Opcode::kReduceOr:
      case Opcode::kReduceXor:
        add(target_.cost("reduce", std::max(1u, operation.operands[0]->type.lanes)), operation.type.width);
        break;
      case Opcode::kLoad:
        if (operation.memory->inRegisters && !hasConstant)
          add(target_.cost("select_16", 8), operation.type.totalBits() / 8.0 * operation.memory->words / 16.0);
        break;
      default:
        break;
    }
  }

  // Whether Yosys makes block RAM of it where there is no distributed memory: at least 2 % of its bits are used.
  bool isBlockRam(double words, double width) const { return words * width >= 0.02 * 4096 * std::ceil(width / 16); }

  void addStreams() {
    std::map<const Channel*, double> moved;  // bits of a word that are not constant and that somebody looks at
    for (const Block& block : process_.blocks)
      for (const Operation* operation : block.operations)
        if (operation->opcode == Opcode::kWrite || operation->opcode == Opcode::kRead)
          moved[operation->channel] =
              std::max<double>(moved[operation->channel], varying_.count(operation->opcode == Opcode::kWrite ? *operation->operands[0] : *operation));
    for (const auto& channel : process_.channels) {
      if (!channel->isInput) {
        addFfs(1 + std::min<double>(channel->width, moved[channel.get()]));
        addGates(2);
        continue;
      }
      if (channel->isCall) {
        addFfs(1), addGates(2);
        continue;
      }
      if (channel->isDirect) {
        addGates(2);
        continue;
      }
      // Both pointers, their comparison, and the entries that are free.
      const double pointer = std::log2(std::max(4u, channel->depth)) + 1;
      addFfs(2 * pointer + 1);
      add(target_.cost("add", pointer), 2);
      for (const char* part : {"subtract", "less", "equal"}) add(target_.cost(part, pointer), 1);
      if (!channel->isPayloadUsed) continue;
      const Cost fifo = target_.cost("fifo", 8);
      const double words = std::max(4u, channel->depth), width = channel->width;
      if (target_.isFpga() && fifo.ffs == 0)  // distributed memory, 16 words of 4 bits at a time, of the bits that somebody looks at
        add(fifo, std::ceil(std::min(width, moved[channel.get()]) / 4) / 2 * std::ceil(words / 16));
      else if (target_.isFpga() && isBlockRam(words, width))
        result_.brams += std::ceil(width / 16) * std::ceil(words / 256), addFfs(width), addGates(width);
      else if (words * width < target_.macroBits())
        add(fifo, std::min(width, moved[channel.get()]) / 8 * words / 4);  // bits that nobody looks at go, other than in memories
    }
  }

  void addMemories() {
    for (const auto& memory : process_.memories) {
      if (memory->isPort) continue;
      const double bits = double(memory->width) * memory->words;
      if (memory->isRom) {
        addGates(bits / 16);
      } else if (memory->inRegisters) {
        addFfs(bits);
        addSelects(memory->isWrittenHere ? bits / 4 : 0);
      } else if (memory->isReadHere && target_.isFpga()) {
        const Cost block = target_.cost("memory", 8);
        if (block.brams > 0) {
          const bool isLarge = target_.cost("fifo", 8).ffs == 0;  // 18 Kbit and 18 bits of ECP5, 4 Kbit and 16 bits of iCE40
          const double size = isLarge ? 16384 : 4096, wide = isLarge ? 18 : 16;
          result_.brams += std::max(std::ceil(bits / size), std::ceil(memory->width / wide));
          // Yosys gives a word that is read while it is written by logic of its own.
          if (memory->isWrittenHere) addFfs(memory->width), addGates(2.0 * memory->width);
        }
      }
    }
  }

  void addFfs(double bits) {
    result_.ffs += bits;
    result_.areaUm2 += bits * target_.registerAreaUm2();
    result_.cells += bits;
  }

  // Registers, and choices between several writers of one.
  void addRegisters() {
    std::map<std::string, unsigned> writers;
    std::map<std::string, double> varying;  // bits of the widest value that a scalar register gets
    auto gets = [&](const std::string& name, const Operation& value) {
      if (!value.type.isArray()) varying[name] = std::max<double>(varying[name], varying_.count(value));
    };
    unsigned states = 0;
    for (const Block& block : process_.blocks) {
      const Schedule& schedule = schedules_[static_cast<size_t>(block.id)];
      states += block.isPipelined ? 1 : schedule.depth;
      for (unsigned cycle = 0; cycle < schedule.depth; ++cycle)
        for (const Storage::Move& move : storage_.moves({block.id, cycle})) {
          ++writers[move.target];
          gets(move.target, *move.value);
        }
      for (const Operation* phi : block.phis)
        if (!block.isPipelined) gets(storage_.phiRegister(*phi), *phi);
      for (const ResolvedEdge& edge : storage_.edges(block)) {
        if (edge.target < 0) continue;
        for (const Operation* phi : process_.blocks[static_cast<size_t>(edge.target)].phis)
          for (size_t i = 0; i < phi->incoming.size(); ++i) {
            const std::string& name = storage_.phiRegister(*phi);
            const Operation& value = *phi->operands[i];  // a constant is the register's own reset
            if (phi->incoming[i] == edge.incoming && value.opcode != Opcode::kConstant && storage_.keptIn(value) != name) ++writers[name];
          }
      }
      if (block.isPipelined) addFfs(schedule.depth + 1), addGates(2 * schedule.depth);
    }
    addFfs(std::ceil(std::log2(std::max(2u, states))));
    addGates(2 * states);
    // Between the writes to a channel; a bit that is constant in all but one of them is a gate of its register's, or its reset.
    std::map<const Channel*, std::pair<double, double>> writes;  // bits that vary: of all words, of the widest
    for (const Block& block : process_.blocks)
      for (const Operation* operation : block.operations)
        if (operation->opcode == Opcode::kWrite) {
          const double bits = varying_.count(*operation->operands[0]);
          auto& [all, most] = writes[operation->channel];
          all += bits, most = std::max(most, bits);
        }
    for (const auto& [channel, bits] : writes) addSelects((bits.first - bits.second) * kPackedSelect);
    for (const verilog::Signal& signal : storage_.registers()) {
      double bits = signal.width * std::max(1u, signal.entries);
      if (auto value = varying.find(signal.name); value != varying.end()) bits = std::min(bits, value->second);
      addFfs(bits);
      const unsigned count = writers[signal.name];
      if (count > 1) addSelects(bits * (count - 1) * kPackedSelect);
      if (!target_.isFpga()) addSelects(bits);  // no enable in the register
    }
  }

  void path(double ps, const std::string& what, const Location& where) {
    if (ps <= result_.periodPs) return;
    result_.periodPs = ps;
    result_.path = what + " (" + where.text() + ")";
  }

  // From the answer that a word is taken to the register that tells its sender: pointer, difference, comparison.
  double readyTail() const { return target_.levelPs() + target_.cost("subtract", 4).delayPs + target_.cost("less", 4).delayPs; }
  double fanOut(double loads) const { return std::max(0.0, target_.cost("fan_out", std::max(4.0, loads)).delayPs); }

  void timeBlock(const Block& block) {
    const Schedule& schedule = schedules_[static_cast<size_t>(block.id)];
    const double level = target_.levelPs(), edge = target_.registerPs();
    std::map<const Operation*, double> starts, finish;
    for (const Operation* operation : block.operations) {
      double start = 0;
      for (const Operation* operand : operation->operands) {
        auto found = finish.find(operand);
        if (found == finish.end()) continue;
        const unsigned latency = latencyCycles(*operand, block.isPipelined);
        if (schedule.cycle.at(operand) + latency != schedule.cycle.at(operation)) continue;
        // A product's own delay is in that of the tree.
        const double ready = accumulators_.productOf(*operation) == operand ? starts.at(operand) : found->second;
        start = std::max(start, latency != 0 ? double(settlePs(*operand, target_)) : ready);
      }
      starts[operation] = start;
      const auto unit = unitOf_.find(operation);
      if (accumulators_.productOf(*operation) != nullptr)
        finish[operation] = start + target_.cost("accumulate", 8).delayPs;
      else if (operation->opcode == Opcode::kSelect && accumulators_.isInside(*operation))
        finish[operation] = start;
      else
        finish[operation] = start + delayPs(unit != unitOf_.end() ? *widest(*unit->second) : *operation, target_, &varying_) +
                            (unit != unitOf_.end() ? choicePs(unit->second->uses.size(), target_) : 0);
    }
    for (unsigned cycle = 0; cycle < schedule.depth; ++cycle) {
      double data = 0, ready = 0;
      const Operation* last = nullptr;
      unsigned streams = 0, bits = 0;
      bool isRead = false;
      for (const Operation* operation : block.operations) {
        if (schedule.cycle.at(operation) != cycle) continue;
        if (finish.at(operation) > data) data = finish.at(operation), last = operation;
        if (operation->opcode == Opcode::kWrite) bits += operation->channel->width;
        if (operation->opcode != Opcode::kRead && operation->opcode != Opcode::kWrite) continue;
        ++streams;
        isRead |= operation->opcode == Opcode::kRead;
        // A pointer's comparison, or the predicate.
        ready = std::max(ready, operation->opcode == Opcode::kRead ? target_.cost("equal", 4).delayPs : level);
        if (operation->predicate != nullptr && schedule.cycle.count(operation->predicate) != 0 &&
            schedule.cycle.at(operation->predicate) == cycle && finish.count(operation->predicate) != 0)
          ready = std::max(ready, finish.at(operation->predicate));
      }
      for (const Storage::Move& move : storage_.moves({block.id, cycle})) bits += move.value->type.totalBits();
      if (last != nullptr) path(edge + data + level, "data: " + (last->name.empty() ? name(last->opcode) : "'" + last->name + "'"), last->where);
      if (streams > 0)
        path((edge + ready + level * std::ceil(std::log2(streams + 2) / 2) + std::max(fanOut(bits), isRead ? readyTail() : 0)) *
                 (target_.isFpga() ? kControlNets : 1),
             std::string("control: ") + (block.isPipelined ? "pipelined loop" : "state"), block.where);
    }
  }

  const Process& process_;
  const std::vector<Schedule>& schedules_;
  const Target& target_;
  Storage storage_;
  VaryingBits varying_;
  Accumulators accumulators_;
  std::map<const Operation*, const SharedUnit*> unitOf_;
  std::set<const Operation*> computed_;  // values that anything but their register's enable takes
  Estimate result_;
};

}  // namespace

Estimate estimate(const Process& process, const std::vector<Schedule>& schedules, const std::vector<SharedUnit>& units, const Target& target) {
  return Estimator(process, schedules, units, target).run();
}

}  // namespace kilnc
