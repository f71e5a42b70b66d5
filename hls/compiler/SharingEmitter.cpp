#include "SharingEmitter.h"

#include <algorithm>
#include <map>

namespace kilnc {

using verilog::line;
using verilog::Statement;
using verilog::Statements;
using verilog::when;

SharingEmitter::SharingEmitter(const Process& process, std::vector<SharedUnit> units, Storage& storage,
                               std::vector<verilog::Signal>& locals, bool hasSlowNets, StepEmitter& steps)
    : process_(process), units_(std::move(units)), storage_(storage), locals_(locals), steps_(process, storage, locals, hasSlowNets) {
  for (const SharedUnit& unit : units_) {
    names_.push_back({{signal(unit, "a", unit.width[0]), signal(unit, "b", unit.width[1])}, signal(unit, "y", unit.resultWidth)});
    for (const SharedUnit::Use& use : unit.uses) {
      steps.share(*use.operation, names_.back().result);
      steps_.share(*use.operation, names_.back().result);
    }
  }
}

std::string SharingEmitter::signal(const SharedUnit& unit, const char* part, unsigned width) {
  const std::string name = storage_.fresh(unit.name + "_" + part);
  locals_.push_back({name, width, 0, "", ""});
  return name;
}

Statements SharingEmitter::emit(const std::function<PortEmitter::Running(const Block&, unsigned)>& running) {
  Statements result;
  const unsigned levels = units_.empty() ? 0 : units_.back().level + 1;
  for (unsigned level = 0; level < levels; ++level) {
    // By block, and the cycles of a loop from the first on: of two that a `valid` tells apart, the later one is right.
    std::map<std::pair<int, unsigned>, std::vector<std::pair<size_t, const SharedUnit::Use*>>> places;
    for (size_t u = 0; u < units_.size(); ++u) {
      if (units_[u].level != level) continue;
      for (const unsigned k : {0u, 1u}) result.push_back(line(names_[u].operand[k] + " = " + std::to_string(units_[u].width[k]) + "'hx;"));
      for (const SharedUnit::Use& use : units_[u].uses) places[{use.place.block, use.place.cycle}].emplace_back(u, &use);
    }
    Statement choice;
    choice.kind = Statement::Kind::kCase;
    choice.text = "state";
    for (const auto& [place, uses] : places) {
      const Block& block = process_.blocks[static_cast<size_t>(place.first)];
      steps_.begin({block.id, place.second}, block.isPipelined);
      Statements body;
      for (const auto& [u, use] : uses)
        for (const unsigned k : {0u, 1u}) {
          const Operation& operation = *use->operation;
          const std::string value = steps_.scalar(use->operand(k), body);
          const bool isSigned = operation.opcode == Opcode::kMulSigned || (operation.opcode == Opcode::kAShr && k == 0);
          body.push_back(line(names_[u].operand[k] + " = " + (isSigned ? "$signed(" + value + ")" : value) + ";"));
        }
      const PortEmitter::Running when_ = running(block, place.second);
      if (block.isPipelined && place.second != 0) body = {when(when_.stage, body)};
      if (!choice.cases.empty() && choice.cases.back().first == when_.state)
        choice.cases.back().second.insert(choice.cases.back().second.end(), body.begin(), body.end());
      else
        choice.cases.push_back({when_.state, body});
    }
    result.push_back(choice);
    for (size_t u = 0; u < units_.size(); ++u) {
      const SharedUnit& unit = units_[u];
      if (unit.level != level) continue;
      const Names& names = names_[u];
      const std::string a = unit.isSigned ? "$signed(" + names.operand[0] + ")" : names.operand[0];
      std::string text;
      switch (unit.kind) {
        case SharedUnit::Kind::kMultiply:
          text = a + " * " + (unit.isSigned ? "$signed(" + names.operand[1] + ")" : names.operand[1]);
          break;
        case SharedUnit::Kind::kShiftLeft:
          text = a + " << " + names.operand[1];
          break;
        case SharedUnit::Kind::kShiftRight:
          text = a + (unit.isSigned ? " >>> " : " >> ") + names.operand[1];
          break;
      }
      result.push_back(line(names.result + " = " + text + ";"));
    }
  }
  return result;
}

}  // namespace kilnc
