// C++: templates, classes with state, references, lambdas and the headers of the host.
#include <array>
#include <cstdint>
#include <utility>

namespace {

template <class T, unsigned N>
class Ring {
 public:
  bool push(T value) {
    if (count_ == N) return false;
    data_[(first_ + count_++) % N] = value;
    return true;
  }
  bool pop(T& value) {
    if (count_ == 0) return false;
    value = data_[first_];
    first_ = (first_ + 1) % N;
    --count_;
    return true;
  }

 private:
  std::array<T, N> data_{};
  unsigned first_ = 0, count_ = 0;
};

}  // namespace

uint64_t simulate(uint32_t seed, int steps, bool isFast) {
  Ring<uint64_t, 5> waiting;
  uint64_t state = seed | 1u, sum = 0;
  auto next = [&] { return state = state * 6364136223846793005u + 1442695040888963407u; };
  for (int i = 0; i < steps; ++i) {
    if ((next() >> 60) < (isFast ? 11u : 6u)) waiting.push(state >> 33);
    uint64_t value = 0;
    if ((next() >> 63) != 0 && waiting.pop(value)) sum = (sum << 7 | sum >> 57) ^ value / (1 + (sum & 1023));
  }
  return sum;
}

int main() {
  uint64_t all = 0;
  for (uint32_t i = 0; i < 6; ++i) all = all * 31 + simulate(i * 99, 20 + static_cast<int>(i), i % 2 == 0);
  return all % 3 == 7 ? 1 : 0;
}
