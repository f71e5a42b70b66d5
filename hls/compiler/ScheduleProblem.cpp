#include <algorithm>
#include <cstdlib>
#include <optional>
#include <set>

#include "Delay.h"
#include "Predicate.h"
#include "Schedule.h"

namespace kilnc {
namespace {

// From a request for a word of external memory to the word: while a loop waits for it, it has sent as many requests of
// later iterations.
constexpr int kAxiLatency = 16;

bool isStreamAccess(const Operation& operation) {
  return operation.opcode == Opcode::kRead || operation.opcode == Opcode::kWrite;
}
bool isMemoryAccess(const Operation& operation) {
  return operation.opcode == Opcode::kLoad || operation.opcode == Opcode::kStore;
}

// Order between two side effects, `first` before `second` in the program. Returns the least number of cycles between
// them, or -1 if they are free.
int orderLatency(const Operation& first, const Operation& second, bool isPipelined) {
  if (isStreamAccess(first) && isStreamAccess(second)) {
    if (first.channel->isCall && second.channel->isCall) return 0;  // `done` waits for nothing
    if (!isPipelined) return 1;  // one stream operation per state
    if (first.channel == second.channel) return exclude(first.form, second.form) ? -1 : 1;
    // What is read may depend, through other processes, on what was written before.
    if (first.opcode == Opcode::kWrite && second.opcode == Opcode::kRead && first.channel->axi >= 0 &&
        first.channel->axi == second.channel->axi)
      return exclude(first.form, second.form) ? -1 : kAxiLatency;
    if (first.opcode == Opcode::kWrite && second.opcode == Opcode::kRead)
      return exclude(first.form, second.form) ? -1 : 1;
    return -1;
  }
  if (isMemoryAccess(first) && isMemoryAccess(second) && first.memory == second.memory) {
    if (first.opcode == Opcode::kLoad && second.opcode == Opcode::kLoad) return -1;
    if (first.opcode == Opcode::kLoad) return 0;  // a load sees the word as it was before the cycle's store
    // A word goes to a memory outside from a register, and a load of the next cycle would still see the old one.
    return second.opcode == Opcode::kLoad && first.memory->isPort ? 2 : 1;
  }
  // Tokens order accesses to a memory that others see too: no access before the token that permits it, no token before
  // the access. (The token of an array argument is `done`.)
  const bool firstShared = isMemoryAccess(first) && (first.memory->isShared || first.memory->isPort);
  const bool secondShared = isMemoryAccess(second) && (second.memory->isShared || second.memory->isPort);
  if (firstShared && second.opcode == Opcode::kWrite) return 0;
  if (secondShared && first.opcode == Opcode::kRead) return first.channel->isCall ? 1 : 0;
  return -1;
}

// The address of a load from a memory outside leaves in the load's cycle, computed from registers only: what a stream or
// another memory brings in `from`'s cycle is a register's in the next.
bool bringsWords(const Operation& from) {
  return from.opcode == Opcode::kRead || (from.opcode == Opcode::kPortData && from.operands[0]->memory->isPort) || (from.opcode == Opcode::kLoad && from.memory->inRegisters);
}

void collectSources(const Operation& operation, std::set<const Operation*>& seen, std::set<const Operation*>& sources) {
  for (const Operation* operand : operation.operands) {
    if (!seen.insert(operand).second || operand->opcode == Opcode::kPhi) continue;
    if (bringsWords(*operand)) sources.insert(operand);
    collectSources(*operand, seen, sources);
  }
}

// The number of iterations, at least `least`, after which `second` touches the word that `first` touches; none: never.
// Without knowledge, `least`.
std::optional<unsigned> distanceOf(const Operation& first, const Operation& second, unsigned least) {
  if (first.affineBase < 0 || first.affineBase != second.affineBase || first.affineStep != second.affineStep) return least;
  // Places are bytes, and what counts is the word: in the RAM that variables share, one word has accesses of several places.
  const int64_t word = (first.memory->width + 7) / 8;
  int64_t apart = first.affineOffset - second.affineOffset, step = first.affineStep;
  if (step == 0 || least == 0) return std::abs(apart) < word ? std::optional(least) : std::nullopt;  // later iterations are looked at on their own
  if (step < 0) apart = -apart, step = -step;
  // The least distance at which step * distance is nearer to `apart` than a word.
  const int64_t before = apart - word;
  const int64_t nearest = std::max<int64_t>(least, (before >= 0 ? before / step : -((step - 1 - before) / step)) + 1);
  if (nearest * step - apart >= word) return std::nullopt;
  return static_cast<unsigned>(std::min<int64_t>(nearest, 1 << 16));
}

// Whether the user promised that iterations of this loop do not depend on each other through `memory`.
bool arePromisedApart(const Block& block, const Memory& memory) {
  return memory.isIndependent || (block.isIndependent && memory.isArray) ||
         std::any_of(block.promises.begin(), block.promises.end(), [&](unsigned promise) {
           return std::find(memory.promises.begin(), memory.promises.end(), promise) != memory.promises.end();
         });
}

}  // namespace

//   a[i] = x;            cycle 3 of one block: the word is in the port's register
//   y = a[k];            cycle 0 of the next would show its address while the word is on its way: it is in cycle 1
void findWritesBefore(Process& process) {
  for (const Block& block : process.blocks) {
    std::set<const Memory*> written;
    for (const Operation* operation : block.operations)
      if (operation->opcode == Opcode::kStore && operation->memory->isPort) written.insert(operation->memory);
    if (written.empty()) continue;
    for (const Edge& edge : block.edges) {
      int target = edge.target;
      for (size_t hops = 0; target >= 0 && hops < process.blocks.size(); ++hops) {
        process.blocks[static_cast<size_t>(target)].writtenBefore.insert(written.begin(), written.end());
        const Block& next = process.blocks[static_cast<size_t>(target)];  // one that only passes values on may take no cycle
        if (next.isPipelined || !next.operations.empty() || next.edges.size() != 1) break;
        target = next.edges.front().target;
      }
    }
  }
}

Problem makeProblem(const Block& block, const Clock& clock, unsigned ii) {
  Problem problem;
  problem.block = &block;
  problem.clockPs = usablePs(clock);
  problem.ii = ii;
  const bool isPipelined = ii != 0;
  problem.nodes = block.phis;
  problem.nodes.insert(problem.nodes.end(), block.operations.begin(), block.operations.end());
  std::map<const Operation*, int> index;
  VaryingBits varying;
  for (size_t i = 0; i < problem.nodes.size(); ++i) {
    index[problem.nodes[i]] = static_cast<int>(i);
    problem.delays.push_back(i < block.phis.size() ? 0 : delayPs(*problem.nodes[i], *clock.target, &varying));
  }
  problem.deadlines.assign(problem.nodes.size(), -1);
  problem.earliest.assign(problem.nodes.size(), 0);
  auto latencyOf = [&](const Operation& operation) { return latencyCycles(operation, isPipelined); };

  for (Operation* operation : block.operations) {
    const int to = index.at(operation);
    for (Operation* operand : operation->operands)
      if (auto load = index.find(loadPassedOn(*operation)); load != index.end() && operand == operation->operands[1])
        problem.dependences.push_back({load->second, to, 0, 0, false, false, "has the word of"});
      else if (auto from = index.find(operand); from != index.end())
        problem.dependences.push_back({from->second, to, latencyOf(*operand), 0, true, false, "uses",
                                       settlePs(*operand, *clock.target)});
    if (operation->predicate != nullptr)
      if (auto from = index.find(operation->predicate); from != index.end())
        problem.dependences.push_back(
            {from->second, to, latencyOf(*operation->predicate), 0, true, true, "is conditional on"});
  }
  if (isPipelined)
    for (Operation* phi : block.phis)
      if (auto from = index.find(phi->operands.back()); from != index.end())
        problem.dependences.push_back({from->second, index.at(phi), latencyOf(*phi->operands.back()) + (1), 1, false,
                                       false, "is used by the next iteration in"});

  for (const Operation* operation : block.operations) {
    if (operation->opcode != Opcode::kLoad || !operation->memory->isPort) continue;
    if (block.writtenBefore.count(operation->memory) != 0) problem.earliest[static_cast<size_t>(index.at(operation))] = 1;
    std::set<const Operation*> seen, sources;
    collectSources(*operation, seen, sources);
    for (const Operation* source : sources)
      if (auto from = index.find(source); from != index.end())
        problem.dependences.push_back({from->second, index.at(operation), 1, 0, false, false, "is in the address of"});
  }

  const auto& operations = block.operations;
  for (size_t i = 0; i < operations.size(); ++i)
    for (size_t j = i + 1; j < operations.size(); ++j) {
      const Operation& a = *operations[i];
      const Operation& b = *operations[j];
      if ((!isStreamAccess(a) && !isMemoryAccess(a)) || (!isStreamAccess(b) && !isMemoryAccess(b))) continue;
      const int latency = orderLatency(a, b, isPipelined);
      if (isPipelined && isMemoryAccess(a) && isMemoryAccess(b) && a.memory == b.memory && !distanceOf(a, b, 0)) continue;
      if (latency >= 0)
        problem.dependences.push_back(
            {index.at(&a), index.at(&b), static_cast<unsigned>(latency), 0, false, false, "comes before"});
    }
  if (isPipelined)  // the same between an iteration's accesses to memory, or its tokens, and those of the next
    for (Operation* first : operations)
      for (Operation* second : operations) {
        if (!isMemoryAccess(*first) && !isMemoryAccess(*second)) continue;
        if (isMemoryAccess(*first) && isMemoryAccess(*second) && arePromisedApart(block, *first->memory)) continue;
        const int latency = orderLatency(*first, *second, isPipelined);
        if (latency < 0) continue;
        const bool isFlow = first->opcode == Opcode::kStore && second->opcode == Opcode::kLoad;
        std::optional<unsigned> distance = 1;
        if (isMemoryAccess(*first) && isMemoryAccess(*second) && first->memory == second->memory)
          distance = distanceOf(*first, *second, 1);
        if (!distance) continue;
        problem.dependences.push_back(
            {index.at(first), index.at(second), static_cast<unsigned>(latency), *distance, false, false,
             isFlow ? "may write what the next iteration reads in" : "must not come after the next iteration's"});
      }

  std::map<std::string, Problem::Group> groups;
  for (Operation* operation : operations) {
    std::string key;
    if (isStreamAccess(*operation))
      key = operation->channel->name;
    else if (isMemoryAccess(*operation) && !operation->memory->inRegisters)
      key = operation->memory->name + (operation->opcode == Opcode::kLoad ? " (read port)" : " (write port)");
    if (key.empty()) continue;
    Problem::Group& group = groups[key];
    group.name = key;
    group.isStream = isStreamAccess(*operation);
    group.nodes.push_back(index.at(operation));
  }
  for (auto& [key, group] : groups)
    if (group.nodes.size() > 1) problem.groups.push_back(group);

  if (isPipelined)  // whether there is another iteration is known before it starts
    for (const Edge& edge : block.edges)
      if (edge.condition != nullptr)
        if (auto node = index.find(edge.condition); node != index.end())
          problem.deadlines[static_cast<size_t>(node->second)] = static_cast<int>(ii - 1 - latencyOf(*edge.condition));
  return problem;
}

}  // namespace kilnc
