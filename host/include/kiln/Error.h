// Errors that a user can cause. Bugs hit assertions instead.
#pragma once

#include <stdexcept>
#include <string>

namespace kiln {

// what() is the whole message: what went wrong and where, the values that disagree, and after "fix: " how to mend it.
class UserError : public std::runtime_error {
 public:
  explicit UserError(const std::string& what) : std::runtime_error(what) {}
};

}  // namespace kiln
