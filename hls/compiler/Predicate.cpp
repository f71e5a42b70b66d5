#include "Predicate.h"

#include <algorithm>

namespace kilnc {
namespace {

bool contains(const Cube& cube, const Literal& literal) {
  return std::find(cube.begin(), cube.end(), literal) != cube.end();
}

bool isSubset(const Cube& small, const Cube& large) {
  return std::all_of(small.begin(), small.end(), [&](const Literal& l) { return contains(large, l); });
}

// {a, c} and {a, !c} give {a}.
bool mergeComplementary(const Cube& a, const Cube& b, Cube& merged) {
  if (a.size() != b.size()) return false;
  int different = -1;
  for (size_t i = 0; i < a.size(); ++i) {
    if (a[i] == b[i]) continue;
    if (a[i].condition != b[i].condition || different >= 0) return false;
    different = static_cast<int>(i);
  }
  if (different < 0) return false;
  merged = a;
  merged.erase(merged.begin() + different);
  return true;
}

// One step towards a smaller form; false if there is none.
bool simplifyOnce(PredicateForm& form) {
  for (size_t i = 0; i < form.size(); ++i)
    for (size_t j = 0; j < form.size(); ++j) {
      if (i == j) continue;
      if (isSubset(form[i], form[j])) {
        form.erase(form.begin() + static_cast<long>(j));
        return true;
      }
      Cube merged;
      if (i < j && mergeComplementary(form[i], form[j], merged)) {
        form[i] = merged;
        form.erase(form.begin() + static_cast<long>(j));
        return true;
      }
      // (c) | (!c & a) is (c) | (a)
      if (form[i].size() == 1) {
        const Literal opposite{form[i][0].condition, !form[i][0].value};
        auto found = std::find(form[j].begin(), form[j].end(), opposite);
        if (found != form[j].end()) {
          form[j].erase(found);
          return true;
        }
      }
    }
  return false;
}

bool lessById(const Literal& a, const Literal& b) {
  return a.condition->id != b.condition->id ? a.condition->id < b.condition->id : a.value < b.value;
}

}  // namespace

PredicateForm alwaysTrue() { return {Cube{}}; }

PredicateForm conjoin(const PredicateForm& form, const Literal& literal) {
  PredicateForm result;
  for (Cube cube : form) {
    if (contains(cube, {literal.condition, !literal.value})) continue;
    if (!contains(cube, literal)) {
      cube.push_back(literal);
      std::sort(cube.begin(), cube.end(), lessById);
    }
    result.push_back(std::move(cube));
  }
  return result;
}

PredicateForm disjoin(const PredicateForm& a, const PredicateForm& b) {
  PredicateForm result = a;
  result.insert(result.end(), b.begin(), b.end());
  while (simplifyOnce(result)) {
  }
  return result;
}

bool isTrue(const PredicateForm& form) {
  return std::any_of(form.begin(), form.end(), [](const Cube& cube) { return cube.empty(); });
}

bool exclude(const PredicateForm& a, const PredicateForm& b) {
  for (const Cube& x : a)
    for (const Cube& y : b)
      if (std::none_of(x.begin(), x.end(), [&](const Literal& l) { return contains(y, {l.condition, !l.value}); }))
        return false;
  return true;
}

Literal separating(const PredicateForm& a, const PredicateForm& b) {
  if (a.empty() || b.empty()) return {nullptr, false};
  for (const Literal& literal : a.front()) {
    const Literal opposite{literal.condition, !literal.value};
    if (std::all_of(a.begin(), a.end(), [&](const Cube& cube) { return contains(cube, literal); }) &&
        std::all_of(b.begin(), b.end(), [&](const Cube& cube) { return contains(cube, opposite); }))
      return literal;
  }
  return {nullptr, false};
}

Operation* materialise(Process& process, std::vector<Operation*>& into, const PredicateForm& form,
                       const Location& where) {
  if (isTrue(form)) return nullptr;
  const Type bit{1, 0};
  auto append = [&](Opcode opcode, std::vector<Operation*> operands) {
    Operation* result = process.make(opcode, bit, std::move(operands), where);
    into.push_back(result);
    return result;
  };
  Operation* any = nullptr;
  for (const Cube& cube : form) {
    Operation* all = nullptr;
    for (const Literal& literal : cube) {
      Operation* term = literal.condition;
      if (!literal.value) term = append(Opcode::kXor, {term, process.constant(bit, 1)});
      all = all == nullptr ? term : append(Opcode::kAnd, {all, term});
    }
    any = any == nullptr ? all : append(Opcode::kOr, {any, all});
  }
  return any != nullptr ? any : process.constant(bit, 0);
}

}  // namespace kilnc
