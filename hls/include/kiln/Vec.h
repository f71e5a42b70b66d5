// Lanes. Vec<T,N> is N lanes of T that are always handled together: whole-vector operations only, so that lanes stay
// lanes from here to a rolled loop in the emitted Verilog. T is a built-in integer of 8 to 64 bits, N a power of two.
#pragma once

#include <utility>

#include "kiln/Int.h"

namespace kiln {

// One bit per lane; bit i belongs to lane i.
template <unsigned N>
struct Mask {
  UInt<(N < 8 ? 8 : N)> bits;  // whole bytes, or LLVM cannot keep it out of memory

  static Mask all() { return {UInt<N>(~UInt<N>(0))}; }
  static Mask none() { return {UInt<N>(0)}; }
  // Lanes 0 .. count - 1; count may be N.
  static Mask first(unsigned count) { return {UInt<N>((UInt<N + 1>(1) << count) - 1)}; }
  friend Mask operator&(Mask a, Mask b) { return {UInt<N>(a.bits & b.bits)}; }
  friend Mask operator|(Mask a, Mask b) { return {UInt<N>(a.bits | b.bits)}; }
  friend Mask operator~(Mask a) { return {UInt<N>(~a.bits)}; }
  unsigned count() const {
    unsigned total = 0;
#pragma clang loop unroll(full)
    for (unsigned i = 0; i < N; ++i) total += unsigned(bits >> i) & 1u;
    return total;
  }
};

template <class T, unsigned N>
struct Vec {
  static_assert(N >= 2 && (N & (N - 1)) == 0, "Vec: the number of lanes is a power of two");
  static_assert(sizeof(T) <= 8, "Vec: lanes are built-in integers");
  static constexpr unsigned kLanes = N;
  static constexpr unsigned kLaneBits = 8 * sizeof(T);
  using Native = T __attribute__((ext_vector_type(N)));
  using Word = UInt<N * kLaneBits>;

  Native lanes;

  static Vec splat(T value) { return {Native(value)}; }
  static Vec zero() { return splat(T(0)); }
  // Lane i is bits [(i+1)*kLaneBits-1 : i*kLaneBits] of the memory word.
  static Vec fromWord(Word word) { return {__builtin_bit_cast(Native, word)}; }
  Word toWord() const { return __builtin_bit_cast(Word, lanes); }

  // A lane at a constant index (after unrolling).
  T operator[](unsigned index) const { return lanes[index]; }

  template <class U>
  Vec<U, N> to() const {
    return {__builtin_convertvector(lanes, typename Vec<U, N>::Native)};
  }
  // Lanes First .. First + Count - 1.
  template <unsigned First, unsigned Count>
  Vec<T, Count> slice() const {
    return Vec<T, Count>{sliceImpl<First>(std::make_integer_sequence<int, int(Count)>{})};
  }
  // Lane i of the result is lane (i + Amount) % N.
  template <unsigned Amount>
  Vec rotate() const {
    return {rotateImpl<Amount>(std::make_integer_sequence<int, int(N)>{})};
  }

  T reduceAdd() const { return __builtin_reduce_add(lanes); }
  T reduceOr() const { return __builtin_reduce_or(lanes); }
  T reduceMax() const { return __builtin_reduce_max(lanes); }

  friend Vec operator+(Vec a, Vec b) { return {a.lanes + b.lanes}; }
  friend Vec operator-(Vec a, Vec b) { return {a.lanes - b.lanes}; }
  friend Vec operator*(Vec a, Vec b) { return {a.lanes * b.lanes}; }
  friend Vec operator&(Vec a, Vec b) { return {a.lanes & b.lanes}; }
  friend Vec operator|(Vec a, Vec b) { return {a.lanes | b.lanes}; }
  friend Vec operator^(Vec a, Vec b) { return {a.lanes ^ b.lanes}; }
  friend Vec operator<<(Vec a, unsigned s) { return {a.lanes << Native(T(s))}; }
  friend Vec operator>>(Vec a, unsigned s) { return {a.lanes >> Native(T(s))}; }
  friend Mask<N> operator>(Vec a, Vec b) { return mask(a.lanes > b.lanes); }
  friend Mask<N> operator<(Vec a, Vec b) { return mask(a.lanes < b.lanes); }
  friend Mask<N> operator==(Vec a, Vec b) { return mask(a.lanes == b.lanes); }
  friend Mask<N> operator!=(Vec a, Vec b) { return mask(a.lanes != b.lanes); }
  friend Vec max(Vec a, Vec b) { return {__builtin_elementwise_max(a.lanes, b.lanes)}; }
  friend Vec min(Vec a, Vec b) { return {__builtin_elementwise_min(a.lanes, b.lanes)}; }

  // Lane by lane: mask ? a : b.
  friend Vec select(Mask<N> m, Vec a, Vec b) {
    return {__builtin_convertvector(__builtin_bit_cast(Bools, m.bits), Native) != Native(0) ? a.lanes : b.lanes};
  }
  // All lanes: condition ? a : b.
  friend Vec select(bool condition, Vec a, Vec b) { return {condition ? a.lanes : b.lanes}; }

 private:
  using Bools = bool __attribute__((ext_vector_type(N)));
  template <class Compared>
  static Mask<N> mask(Compared compared) {
    return {UInt<N>(__builtin_bit_cast(decltype(Mask<N>::bits), __builtin_convertvector(compared, Bools)))};
  }
  template <unsigned First, int... I>
  typename Vec<T, sizeof...(I)>::Native sliceImpl(std::integer_sequence<int, I...>) const {
    return __builtin_shufflevector(lanes, lanes, int(First) + I...);
  }
  template <unsigned Amount, int... I>
  Native rotateImpl(std::integer_sequence<int, I...>) const {
    return __builtin_shufflevector(lanes, lanes, int((I + Amount) % N)...);
  }
};

}  // namespace kiln
