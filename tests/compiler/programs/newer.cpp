// C++ behind a program of C.
template <class T>
static constexpr T times(T a) {
  return a * FACTOR;
}
extern "C" int newer(int x) { return times(x); }
