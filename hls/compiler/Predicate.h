// Predicates of if-converted code as disjunctions of conjunctions, so that "always" and "never both" are decided by
// looking.
#pragma once

#include "Ir.h"

namespace kilnc {

PredicateForm alwaysTrue();
PredicateForm conjoin(const PredicateForm& form, const Literal& literal);
// The union, simplified: (a & c) | (a & !c) is a; a | (a & b) is a.
PredicateForm disjoin(const PredicateForm& a, const PredicateForm& b);
bool isTrue(const PredicateForm& form);
// No assignment of the conditions makes both true. Conservative: may say false for predicates that exclude each other.
bool exclude(const PredicateForm& a, const PredicateForm& b);
// A condition that is true throughout `a` and false throughout `b` or the reverse; {nullptr} if none stands out.
Literal separating(const PredicateForm& a, const PredicateForm& b);
// The form as operations appended to `into`; null if it is always true.
Operation* materialise(Process& process, std::vector<Operation*>& into, const PredicateForm& form,
                       const Location& where);

}  // namespace kilnc
