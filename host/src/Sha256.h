// SHA-256 over byte ranges.
#pragma once

#include <array>
#include <cstddef>
#include <memory>
#include <span>
#include <string>

namespace kiln {

class Sha256 {
 public:
  Sha256();
  ~Sha256();
  void add(std::span<const std::byte> bytes);
  std::array<std::byte, 32> digest();  // ends the hash
  std::string hex();                   // ends the hash

 private:
  struct State;
  std::unique_ptr<State> state_;
};

}  // namespace kiln
