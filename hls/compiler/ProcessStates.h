// Stage 7: the states of a process, and the names of what controls its pipelined loops.
#pragma once

#include <set>
#include <string>
#include <vector>

#include "Ir.h"
#include "PortEmitter.h"
#include "Schedule.h"
#include "Storage.h"

namespace kilnc {

class ProcessStates {
 public:
  ProcessStates(const Process& process, const std::vector<Schedule>& schedules, const Storage& storage);
  // False of empty blocks: they are skipped by the edges that led to them.
  bool isReached(const Block& block) const { return reached_.count(block.id) != 0; }
  unsigned bits() const { return bits_; }
  std::string first() const { return of(0); }
  // The literal of the state of a cycle of a block, or of the whole pipelined loop.
  std::string of(const Block& block, unsigned cycle = 0) const { return of(first_[static_cast<size_t>(block.id)] + cycle); }
  PortEmitter::Running running(const Block& block, unsigned cycle) const;
  const Schedule& schedule(const Block& block) const { return schedules_[static_cast<size_t>(block.id)]; }
  std::vector<const Operation*> operationsAt(const Block& block, unsigned cycle) const;

 private:
  std::string of(unsigned state) const { return literal(bits_, state); }

  const std::vector<Schedule>& schedules_;
  std::set<int> reached_;
  std::vector<unsigned> first_;
  unsigned bits_ = 1;
};

// Registers and locals of a pipelined loop.
class LoopNames {
 public:
  explicit LoopNames(const Block& block) : tag_("loop" + std::to_string(block.id)) {}
  std::string active() const { return tag_ + "_active"; }
  std::string counter() const { return tag_ + "_wait"; }
  std::string start() const { return tag_ + "_start"; }
  std::string free() const { return tag_ + "_free"; }  // whether the first stage may use its ports
  std::string valid(unsigned cycle) const { return tag_ + "_v" + std::to_string(cycle); }
  std::string go(unsigned cycle) const { return tag_ + "_go" + std::to_string(cycle); }
  // Set while what the last stage sent is on the outputs: they are cleared in the cycle after it.
  std::string sent() const { return tag_ + "_sent"; }
  std::string exit(size_t edge) const { return tag_ + "_exit" + std::to_string(edge); }

 private:
  std::string tag_;
};

}  // namespace kilnc
