// Queue of fixed capacity (a power of two) without allocation.
#pragma once

#include <array>
#include <cstdint>

namespace kiln::sim {

template <class T, uint32_t Capacity>
class Ring {
  static_assert((Capacity & (Capacity - 1)) == 0);

 public:
  bool empty() const { return head_ == tail_; }
  bool full() const { return tail_ - head_ == Capacity; }
  uint32_t size() const { return tail_ - head_; }
  T& front() { return slots_[head_ % Capacity]; }
  T& operator[](uint32_t i) { return slots_[(head_ + i) % Capacity]; }
  const T& operator[](uint32_t i) const { return slots_[(head_ + i) % Capacity]; }
  void push(const T& value) { slots_[tail_++ % Capacity] = value; }
  void pop() { ++head_; }
  void clear() { head_ = tail_ = 0; }

 private:
  uint32_t head_ = 0, tail_ = 0;  // wrap around; their difference is the size
  std::array<T, Capacity> slots_;
};

}  // namespace kiln::sim
