// Standard headers of the host; one thread: atomics and thread-local variables are plain ones.
#include <array>
#include <atomic>
#include <cstdint>
#include <functional>
#include <numeric>

int count(int n) {
  static std::atomic<int> counter{3};
  static thread_local int last = 5;
  std::array<int, 8> squares{};
  std::function<int(int)> square = [n](int x) { return x * x + n; };
  for (int i = 0; i < 8; ++i) squares[i] = square(i);
  int expected = 0;
  counter.compare_exchange_strong(expected, 1);
  __asm__ volatile("" ::: "memory");
  last += counter.fetch_add(squares.at(n & 7));
  return std::accumulate(squares.begin(), squares.end(), last);
}

int main() {
  for (int i = 0; i < 5; ++i) count(i);
  return 0;
}
