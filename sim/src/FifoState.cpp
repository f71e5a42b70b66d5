#include "FifoState.h"

#include <fmt/format.h>
#include <verilated.h>
#include <verilated_syms.h>

#include <cstring>
#include <map>
#include <optional>

namespace kiln::sim {
namespace {

constexpr std::string_view kPrefix = "fifo_", kWriteSuffix = "_wp", kReadSuffix = "_rp";

// Pointers of up to 32 bits.
uint64_t value(const VerilatedVar& var) {
  uint64_t result = 0;
  std::memcpy(&result, var.datap(), var.entSize() < sizeof result ? var.entSize() : sizeof result);
  return result;
}

std::string line(std::string_view scope, std::string_view name, unsigned pointerBits, uint64_t write, uint64_t read) {
  const uint64_t capacity = uint64_t{1} << (pointerBits - 1);
  const uint64_t fill = (write - read) & (2 * capacity - 1);
  return fmt::format("  {:<40} {:<20} {:>5} of {:<5}{}\n", scope, name, fill, capacity,
                     fill == 0          ? " EMPTY"
                     : fill >= capacity - 1 ? " FULL"  // its sender sees no ready
                                        : "");
}

}  // namespace

std::string fifoState(VerilatedContext& context) {
  const VerilatedScopeNameMap* const scopes = context.scopeNameMap();
  if (scopes == nullptr) return "";
  std::map<std::string, std::string> lines;  // by path and name: the same order in every run
  for (const auto& [scopeName, scope] : *scopes) {
    VerilatedVarNameMap* const vars = scope->varsp();
    if (vars == nullptr) continue;
    for (const auto& [writeName, writeVar] : *vars) {
      const std::string_view text = writeName;
      if (!text.starts_with(kPrefix) || !text.ends_with(kWriteSuffix)) continue;
      const auto name = text.substr(kPrefix.size(), text.size() - kPrefix.size() - kWriteSuffix.size());
      const auto read = vars->find(fmt::format("{}{}{}", kPrefix, name, kReadSuffix).c_str());
      if (read == vars->end()) continue;
      lines[fmt::format("{} {}", scopeName, name)] =
          line(scopeName, name, writeVar.packed().elements(), value(writeVar), value(read->second));
    }
  }
  std::string result;
  for (const auto& [key, text] : lines) result += text;
  return result;
}

}  // namespace kiln::sim
