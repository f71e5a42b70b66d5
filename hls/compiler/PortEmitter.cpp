#include "PortEmitter.h"

#include <algorithm>

namespace kilnc {

using verilog::line;
using verilog::Statement;
using verilog::Statements;
using verilog::when;

PortEmitter::PortEmitter(const Process& process, const std::vector<Schedule>& schedules, Storage& storage,
                         verilog::Module& module, bool hasSlowNets)
    : process_(process),
      schedules_(schedules),
      storage_(storage),
      module_(module),
      copies_(storage),
      steps_(process, storage, module.combinationalLocals, hasSlowNets) {
  steps_.readCopies(copies_);
}

void PortEmitter::addresses(const std::function<Running(const Block&, unsigned)>& running, unsigned stateBits) {
  struct Site {
    Running when;
    unsigned cycle;
    std::string address;
  };
  for (const auto& memory : process_.memories) {
    if (!memory->isPort || !memory->isReadHere) continue;
    const std::string port = memory->name + "_raddress_o";
    std::vector<Site> sites;
    for (const Block& block : process_.blocks)
      for (const Operation* load : block.operations) {
        if (load->opcode != Opcode::kLoad || load->memory != memory.get()) continue;
        const unsigned cycle = schedules_[static_cast<size_t>(block.id)].cycle.at(load);
        steps_.begin({block.id, cycle}, block.isPipelined);
        sites.push_back({running(block, cycle), cycle, steps_.scalar(*load->operands[0], module_.combinational)});
      }
    const bool isConstant = sites.size() == 1 && sites.front().address.find('\'') != std::string::npos;
    if (sites.size() == 1 && !isConstant) {
      module_.combinational.push_back(line(port + " = " + sites.front().address + ";"));
      continue;
    }
    // What nobody reads is nobody's business: x leaves the choice to synthesis.
    Statement choice;
    choice.kind = Statement::Kind::kCase;
    choice.text = copies_.of("state", stateBits);
    for (size_t i = 0; i < sites.size();) {
      const std::string& state = sites[i].when.state;
      size_t end = i;
      while (end < sites.size() && sites[end].when.state == state) ++end;
      // Of a loop's accesses the latest one that runs has the port.
      std::sort(sites.begin() + static_cast<long>(i), sites.begin() + static_cast<long>(end),
                [](const Site& a, const Site& b) { return a.cycle < b.cycle; });
      Statements body{line(port + " = " + sites[i].address + ";")};
      for (size_t k = i + 1; k < end; ++k)
        body = {when(copies_.of(sites[k].when.stage, 1), {line(port + " = " + sites[k].address + ";")}, body)};
      choice.cases.push_back({state, body});
      i = end;
    }
    choice.cases.push_back({"default", {line(port + " = " + std::to_string(indexBits(*memory)) + "'hx;")}});
    module_.combinational.push_back(choice);
  }
}

void PortEmitter::ready(const std::string& firstState, unsigned stateBits, bool hasDone) {
  module_.combinational.push_back(
      line("start_ready_o = " + copies_.of("state", stateBits) + " == " + firstState + (hasDone ? " && !done_valid_o;" : ";")));
}

void PortEmitter::take(const Channel& input, const std::vector<std::string>& conditions) {
  std::string any;
  for (const std::string& condition : conditions)
    any += any.empty() && conditions.size() == 1 ? condition : (any.empty() ? "(" : " || (") + condition + ")";
  module_.combinational.push_back(line(input.name + "_ready_o = " + (any.empty() ? "1'b0" : any) + ";"));
}

void PortEmitter::words() {
  for (const Block& block : process_.blocks)
    for (const Operation* store : block.operations)
      if (store->opcode == Opcode::kStore && storage_.isPassedOn(*store))
        module_.combinational.push_back(line(store->memory->name + "_wdata_o = " + loadPassedOn(*store)->memory->name + "_rdata_i;"));
}

void PortEmitter::copies(Statements& into) {
  for (const auto& [name, copy] : copies_.all()) {
    module_.registers.push_back({copy.first, copy.second, 0, "as seen outside the clocked block", ""});
    into.push_back(line(copy.first + " <= " + name + ";"));
  }
}

std::vector<std::string> PortEmitter::keep(const Block& block, unsigned cycle, StepEmitter& steps, Statements& before, Statements& after) {
  std::vector<std::string> flags;
  for (const Operation* operation : block.operations) {
    if (operation->opcode != Opcode::kPortData || schedules_[static_cast<size_t>(block.id)].cycle.at(operation) != cycle) continue;
    const Memory& memory = *operation->operands[0]->memory;
    if (!memory.isPort && !isOvertaken(block, *operation->operands[0])) continue;
    const std::string word = storage_.fresh(memory.name + "_word"), kept = storage_.fresh(memory.name + "_kept");
    module_.registers.push_back({word, memory.width, 0, "", ""});
    module_.registers.push_back({kept, 1, 0, "", ""});
    flags.push_back(kept);
    steps.keepWord(*operation, word);
    before.push_back(when("!" + kept, {line(word + " = " + steps.portWord(*operation) + ";")}));
    before.push_back(line(kept + " = 1'b1;"));
    after.push_back(line(kept + " = 1'b0;"));
  }
  return flags;
}

// An inner memory keeps a word until its next load, which can only come from an iteration ahead.
bool PortEmitter::isOvertaken(const Block& block, const Operation& load) const {
  const Schedule& schedule = schedules_[static_cast<size_t>(block.id)];
  return block.isPipelined && std::any_of(block.operations.begin(), block.operations.end(), [&](const Operation* other) {
    return other->opcode == Opcode::kLoad && other->memory == load.memory && schedule.cycle.at(other) > schedule.cycle.at(&load);
  });
}

void PortEmitter::inner(Statements& before, Statements& after, bool isInReset) {
  for (const auto& memory : process_.memories) {
    if (!memory->hasPorts || memory->isPort) continue;
    auto signal = [&](const char* part, unsigned width) {
      const std::string& name = storage_.port(*memory, part);
      module_.registers.push_back({name, width, 0, "", ""});
      return name;
    };
    auto any = [](unsigned width) { return std::to_string(width) + "'hx;"; };
    const unsigned bits = indexBits(*memory);
    auto isUsed = [&](Opcode by) {
      for (const Block& block : process_.blocks)
        for (const Operation* operation : block.operations)
          if (operation->opcode == by && operation->memory == memory.get()) return true;
      return false;
    };
    if (isUsed(Opcode::kLoad)) {
      const std::string enable = signal("re", 1), address = signal("raddress", bits), word = signal("rdata", memory->width);
      before.push_back(line(enable + " = 1'b0;"));
      before.push_back(line(address + " = " + any(bits)));
      after.push_back(when(enable, {line(word + " <= " + memory->name + "[" + address + "];")}));
    }
    if (isUsed(Opcode::kStore)) {
      const std::string enable = signal("we", 1), address = signal("waddress", bits), word = signal("wdata", memory->width);
      before.push_back(line(enable + " = 1'b0;"));
      before.push_back(line(address + " = " + any(bits)));
      before.push_back(line(word + " = " + any(memory->width)));
      after.push_back(when((isInReset ? "rst_ni && " : "") + enable, {line(memory->name + "[" + address + "] <= " + word + ";")}));
    }
  }
}

std::map<unsigned, std::set<unsigned>> PortEmitter::meetings(const Block& block) const {
  std::map<std::pair<const Memory*, Opcode>, std::set<unsigned>> uses;
  for (const Operation* operation : block.operations)
    if ((operation->opcode == Opcode::kLoad || operation->opcode == Opcode::kStore) && operation->memory->hasPorts)
      uses[{operation->memory, operation->opcode}].insert(schedules_[static_cast<size_t>(block.id)].cycle.at(operation));
  std::map<unsigned, std::set<unsigned>> result;
  for (const auto& [port, cycles] : uses)
    for (const unsigned early : cycles)
      for (const unsigned late : cycles)
        if (early < late) result[early].insert(late);
  return result;
}

}  // namespace kilnc
