// A broken rule of AXI4: always a bug in the RTL or in the harness, never something a user can cause.
#pragma once

#include <stdexcept>
#include <string>

namespace kiln::sim {

// what() names the channel, the cycle since reset, the rule, and the values that disagree.
class ProtocolViolation : public std::logic_error {
 public:
  explicit ProtocolViolation(const std::string& what) : std::logic_error(what) {}
};

}  // namespace kiln::sim
