#include "Storage.h"

#include <algorithm>
#include <cassert>

#include "Delay.h"

namespace kilnc {

std::string literal(unsigned width, uint64_t value) {
  char text[32];
  snprintf(text, sizeof text, "%u'h%llx", width, static_cast<unsigned long long>(value));
  return text;
}

std::string literal(const Operation& constant) {
  const unsigned width = constant.type.isArray() ? constant.type.width : constant.type.totalBits();
  std::string digits;
  for (size_t i = constant.words.size(); i-- > 0;) {
    char part[16];
    snprintf(part, sizeof part, digits.empty() ? "%x" : "%08x", constant.words[i]);
    if (digits.empty() && constant.words[i] == 0 && i != 0) continue;
    digits += part;
  }
  return std::to_string(width) + "'h" + (digits.empty() ? "0" : digits);
}

Storage::Storage(const Process& process, const std::vector<Schedule>& schedules)
    : process_(process), schedules_(schedules) {
  for (const Block& block : process.blocks) {
    for (const Operation* phi : block.phis) blockOf_[phi] = block.id;
    for (const Operation* operation : block.operations) blockOf_[operation] = block.id;
  }
  nameAll();
  collectUses();
  nameRegisters();
  isFunction_ = hasStart(process);
  shareRegisters();
  makeRegisters();
}

std::string Storage::fresh(const std::string& wish) {
  std::string result = wish.empty() ? "v" : wish;
  if (taken_.insert(result).second) return result;
  unsigned& number = numbers_[wish];  // the last one given
  do result = wish + "_" + std::to_string(++number);
  while (!taken_.insert(result).second);
  return result;
}

void Storage::nameAll() {
  for (const auto& channel : process_.channels) taken_.insert(channel->name);
  for (const auto& memory : process_.memories) taken_.insert(memory->name);
  for (const auto& memory : process_.memories)
    if (memory->hasPorts && !memory->isPort)
      for (const char* part : {"raddress", "re", "rdata", "waddress", "we", "wdata"})
        ports_[{memory.get(), part}] = fresh(memory->name + "_" + part);
  for (const Operation* argument : process_.arguments) names_[argument] = argument->name + "_i";
  auto give = [&](const Operation* operation) {
    names_[operation] =
        fresh(verilog::safeName(operation->name.empty() ? kilnc::name(operation->opcode) : operation->name));
  };
  for (const Block& block : process_.blocks) {
    for (const Operation* phi : block.phis) give(phi);
    for (const Operation* operation : block.operations) give(operation);
  }
}

unsigned Storage::cycleOf(const Operation& operation) const {
  return schedules_[static_cast<size_t>(blockOf_.at(&operation))].cycle.at(&operation);
}

// First cycle in which a register holds the result.
unsigned Storage::firstHeldCycle(const Operation& operation) const { return cycleOf(operation) + 1; }

unsigned Storage::phiUpdateCycle(const Operation& phi) const {
  const Operation& next = *phi.operands.back();
  const unsigned own = cycleOf(phi);
  auto found = blockOf_.find(&next);
  if (found == blockOf_.end() || found->second != blockOf_.at(&phi)) return own;
  const unsigned latency = next.opcode == Opcode::kPhi ? 0 : latencyCycles(next, true);
  return std::max(own, cycleOf(next) + latency);
}

std::vector<ResolvedEdge> resolvedEdges(const Process& process, const Block& block) {
  std::vector<ResolvedEdge> result;
  for (const Edge& edge : block.edges) {
    ResolvedEdge resolved{edge.target, edge.condition, block.id};
    for (unsigned hops = 0; resolved.target >= 0 && hops < process.blocks.size(); ++hops) {
      const Block& target = process.blocks[static_cast<size_t>(resolved.target)];
      if (!takesNoCycle(target) || target.id == block.id) break;
      resolved.incoming = target.id;
      resolved.target = target.edges.front().target;
    }
    result.push_back(resolved);
  }
  return result;
}

std::vector<ResolvedEdge> Storage::edges(const Block& block) const { return resolvedEdges(process_, block); }

void Storage::use(const Operation* operation, Place place) {
  auto found = blockOf_.find(operation);
  if (found == blockOf_.end()) return;  // constant or argument
  if (operation->opcode == Opcode::kLoad && operation->memory->hasPorts) return;  // its word comes from a port
  const int home = found->second;
  if (home != place.block) {
    if (isPipelined(home))
      leaves_.insert(operation);
    else if (operation->opcode != Opcode::kPhi)
      held_.insert(operation);
    return;
  }
  if (isPipelined(home)) {
    unsigned& last = lastUse_[operation];
    last = std::max(last, place.cycle);
  } else if (operation->opcode != Opcode::kPhi &&
             (place.cycle != cycleOf(*operation) || latencyCycles(*operation, false) != 0)) {
    held_.insert(operation);
  }
}

void Storage::collectUses() {
  for (const Block& block : process_.blocks) {
    const Schedule& schedule = schedules_[static_cast<size_t>(block.id)];
    for (const Operation* operation : block.operations) {
      const Place place{block.id, schedule.cycle.at(operation)};
      for (const Operation* operand : operation->operands)
        if (operand != operation->operands.back() || !isPassedOn(*operation)) use(operand, place);
      if (operation->predicate != nullptr) use(operation->predicate, place);
    }
    if (block.isPipelined)
      for (const Operation* phi : block.phis) use(phi->operands.back(), {block.id, phiUpdateCycle(*phi)});
    if (block.selector != nullptr) use(block.selector, {block.id, schedule.depth - 1});
    const Place end = block.isPipelined ? Place{-1, 0} : Place{block.id, schedule.depth - 1};
    for (const ResolvedEdge& edge : edges(block)) {
      if (edge.condition != nullptr) {
        if (!block.isPipelined)
          use(edge.condition, end);
        else if (blockOf_.count(edge.condition) != 0 && blockOf_.at(edge.condition) == block.id)
          use(edge.condition,
              {block.id, cycleOf(*edge.condition) +
                             (edge.condition->opcode == Opcode::kPhi ? 0 : latencyCycles(*edge.condition, true))});
        else
          use(edge.condition, {block.id, 0});
      }
      if (edge.target < 0) continue;
      for (const Operation* phi : process_.blocks[static_cast<size_t>(edge.target)].phis)
        for (size_t i = 0; i < phi->incoming.size(); ++i)
          if (phi->incoming[i] == edge.incoming) use(phi->operands[i], end);
    }
  }
}

std::vector<ResolvedEdge> Storage::way(const ResolvedEdge& edge) const {
  std::vector<ResolvedEdge> result{edge};
  while (isFunction_ && result.back().target > 0) {
    const Block& block = process_.blocks[static_cast<size_t>(result.back().target)];
    if (block.isPipelined || !block.operations.empty() || block.selector != nullptr || block.edges.size() != 1 || block.edges.front().condition != nullptr) break;
    const ResolvedEdge next = edges(block).front();
    // What `done` shows is decided by the edges to it.
    if (next.target >= 0 && isReturn(process_.blocks[static_cast<size_t>(next.target)])) break;
    result.push_back(next);
    if (result.size() > process_.blocks.size()) return {edge};  // an endless loop needs cycles
  }
  return result;
}

void Storage::nameRegisters() {
  for (const Block& block : process_.blocks) {
    for (const Operation* phi : block.phis) phiRegisters_[phi] = names_.at(phi) + "_q";
    auto nameValue = [&](const Operation* operation) {
      if (block.isPipelined && leaves_.count(operation) != 0 && phiThatTakes(*operation) == nullptr)
        valueRegisters_[operation] = names_.at(operation) + "_x";
      else if (!block.isPipelined && held_.count(operation) != 0)
        valueRegisters_[operation] = names_.at(operation) + "_q";
    };
    std::for_each(block.phis.begin(), block.phis.end(), nameValue);
    std::for_each(block.operations.begin(), block.operations.end(), nameValue);
  }
}

void Storage::makeRegisters() {
  std::set<std::string> made;
  auto add = [&](const std::string& name, const Operation& operation) {
    if (!made.insert(name).second) return;
    registers_.push_back({name, operation.type.isArray() ? operation.type.width : operation.type.totalBits(),
                          operation.type.isArray() ? operation.type.lanes : 0,
                          operation.where.line != 0 ? operation.where.text() : "", ""});
  };
  for (const Block& block : process_.blocks) {
    for (const Operation* phi : block.phis) add(phiRegister(*phi), *phi);
    std::vector<const Operation*> all(block.phis.begin(), block.phis.end());
    all.insert(all.end(), block.operations.begin(), block.operations.end());
    for (const Operation* operation : all) {
      auto last = lastUse_.find(operation);
      if (block.isPipelined && last != lastUse_.end())
        for (unsigned cycle = firstHeldCycle(*operation); cycle <= last->second; ++cycle)
          add(names_.at(operation) + "_p" + std::to_string(cycle), *operation);
      if (auto kept = valueRegisters_.find(operation); kept != valueRegisters_.end()) add(kept->second, *operation);
    }
  }
}

bool Storage::isPassedOn(const Operation& store) const {
  const Operation* load = loadPassedOn(store);
  return load != nullptr && blockOf_.at(load) == blockOf_.at(&store) && cycleOf(*load) == cycleOf(store);
}

// A loop's value that is also the next of one of its phis is, after the loop, in the phi's register.
const Operation* Storage::phiThatTakes(const Operation& operation) const {
  const auto home = blockOf_.find(&operation);
  if (home == blockOf_.end() || operation.opcode == Opcode::kPhi || !isPipelined(home->second)) return nullptr;
  for (const Operation* phi : process_.blocks[static_cast<size_t>(home->second)].phis)
    if (phi->operands.back() == &operation) return phi;
  return nullptr;
}

std::string Storage::leftIn(const Operation& operation) const {
  const Operation* phi = phiThatTakes(operation);
  return phi != nullptr ? phiRegister(*phi) : valueRegisters_.at(&operation);
}

std::string Storage::destination(const Operation& operation) const {
  const int home = blockOf_.at(&operation);
  if (!isPipelined(home)) return held_.count(&operation) != 0 ? valueRegisters_.at(&operation) : "";
  auto last = lastUse_.find(&operation);
  const bool isKept = (last != lastUse_.end() && last->second >= firstHeldCycle(operation));
  if (isKept) return names_.at(&operation) + "_p" + std::to_string(firstHeldCycle(operation));
  return leaves_.count(&operation) != 0 ? leftIn(operation) : "";
}

std::string Storage::held(const Operation& operation, Place place) const {
  if (operation.opcode == Opcode::kConstant) return literal(operation);
  if (operation.opcode == Opcode::kArgument) return names_.at(&operation);
  const int home = blockOf_.at(&operation);
  if (home != place.block && isPipelined(home)) return leftIn(operation);
  if (!isPipelined(home)) {
    if (operation.opcode == Opcode::kPhi) return phiRegister(operation);
    const bool isMadeHere = home == place.block && place.cycle == cycleOf(operation);
    return isMadeHere && latencyCycles(operation, false) == 0 ? "" : valueRegisters_.at(&operation);
  }
  if (place.cycle == cycleOf(operation)) return operation.opcode == Opcode::kPhi ? phiRegister(operation) : "";
  assert(place.cycle > cycleOf(operation) && "a value is used before it is made");
  return names_.at(&operation) + "_p" + std::to_string(place.cycle);
}

std::string Storage::keptIn(const Operation& operation) const {
  const auto home = blockOf_.find(&operation);
  if (home == blockOf_.end()) return "";
  const Operation* phi = operation.opcode == Opcode::kPhi && !isPipelined(home->second) ? &operation : phiThatTakes(operation);
  if (phi != nullptr) return phiRegister(*phi);
  const auto kept = valueRegisters_.find(&operation);
  return kept != valueRegisters_.end() ? kept->second : "";
}

bool Storage::isInRegister(const Operation& operation, Place place) const {
  const auto home = blockOf_.find(&operation);
  if (home == blockOf_.end()) return false;
  if (home->second != place.block) return true;
  return isPipelined(place.block) && cycleOf(operation) < place.cycle;
}

std::vector<Storage::Move> Storage::moves(Place place) const {
  std::vector<Move> result;
  const Block& block = process_.blocks[static_cast<size_t>(place.block)];
  std::vector<const Operation*> all(block.phis.begin(), block.phis.end());
  all.insert(all.end(), block.operations.begin(), block.operations.end());
  for (const Operation* operation : all) {
    const bool isPhi = operation->opcode == Opcode::kPhi;
    const unsigned made = cycleOf(*operation);
    const unsigned latency = isPhi ? 0 : latencyCycles(*operation, block.isPipelined);
    if (!block.isPipelined) {
      if (!isPhi && made == place.cycle && latency == 0 && held_.count(operation) != 0)
        result.push_back({valueRegisters_.at(operation), operation, false, false});
      continue;
    }
    auto last = lastUse_.find(operation);
    const bool writesItself = latency == 1 && made == place.cycle;  // its own statement does
    if (last != lastUse_.end() && place.cycle >= made && place.cycle < last->second && !writesItself)
      result.push_back({names_.at(operation) + "_p" + std::to_string(place.cycle + 1), operation, false, false});
    if (auto left = valueRegisters_.find(operation); left != valueRegisters_.end()) {
      const bool wroteDirectly = latency == 1 && destination(*operation) == left->second;
      if (place.cycle == made + latency && !wroteDirectly) result.push_back({left->second, operation, false, true});
    }
  }
  if (block.isPipelined)
    for (const Operation* phi : block.phis)
      if (phiUpdateCycle(*phi) == place.cycle) result.push_back({phiRegister(*phi), phi->operands.back(), true, false});
  return result;
}

}  // namespace kilnc
