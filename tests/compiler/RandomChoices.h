// The choices of a generator of random programs: the same for a seed on every host, so no distribution of the standard library.
#pragma once

#include <random>
#include <vector>

class RandomChoices {
 public:
  explicit RandomChoices(unsigned seed) : random_(seed) {}

 protected:
  unsigned pick(unsigned n) { return static_cast<unsigned>(random_() % n); }
  bool oneIn(unsigned n) { return pick(n) == 0; }
  template <class T>
  const T& any(const std::vector<T>& from) {
    return from[pick(static_cast<unsigned>(from.size()))];
  }

 private:
  std::mt19937_64 random_;
};
