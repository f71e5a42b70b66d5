// Which bits of which values decide when something happens: the slice of a design that its cycle model consists of.
//
// Demanded are, bit by bit and through every stream, the conditions of branches and of stream accesses, the payload of
// the streams in `observed`, and whatever those are computed from. Example:
//   n = in.read();  for (i = 0; i < n.count; ++i) out.write(n.value)      demands the bits of `count`, not of `value`
#pragma once

#include <map>
#include <set>
#include <string>
#include <vector>

#include "Ir.h"

namespace kilnc {

class Demand {
 public:
  using Bits = std::vector<bool>;

  // Errors: kOperation if a name in `observed` is no stream that leaves the design.
  Demand(const Design& design, const std::vector<std::string>& observed);

  bool isDemanded(const Operation& operation, size_t instance) const;
  bool isDemanded(const std::string& link) const;
  // "stream: bits 129" of every stream from outside that cycles depend on; "[...] nothing" where none.
  std::vector<std::pair<std::string, std::vector<std::pair<unsigned, unsigned>>>> inputs() const;

 private:
  void demand(size_t instance, const Operation* operation, const Bits& bits);
  void demandAll(size_t instance, const Operation* operation);
  void propagate(size_t instance, const Operation& operation);
  void demandLink(const std::string& name, const Bits& bits);

  const Design& design_;
  std::vector<std::map<const Operation*, Bits>> bits_;  // per instance
  std::map<std::string, Bits> links_;
  std::map<std::string, std::vector<std::pair<size_t, const Operation*>>> writes_;  // by link
  std::vector<std::pair<size_t, const Operation*>> work_;
};

}  // namespace kilnc
