// sizeof, layouts and promotions are the same natively and for kilnc's target.
#include <array>
#include <cstddef>
#include <type_traits>

#include "kiln/Int.h"
#include "kiln/Stream.h"
#include "kiln/Vec.h"

namespace {
using namespace kiln;

struct Mixed {
  uint8_t a;
  uint64_t b;
  uint16_t c;
  uint32_t d;
  template <class F>
  void fields(F&& f) { f(a, b, c, d); }
};
struct Nested { Mixed m; bool flag; Int<33> odd; };
struct Wide { uint8_t a; UInt<100> b; uint8_t c; };
struct Huge { UInt<300> a; Vec<int8_t, 16> v; uint16_t w; };
struct BitFields { uint32_t a : 5; uint32_t b : 12; int32_t c : 20; };
enum Plain { kA, kB = 300 };
enum class Byte : uint8_t { kX };

constexpr uint64_t kFacts[] = {
    sizeof(bool), sizeof(char), sizeof(short), sizeof(int), sizeof(long), sizeof(long long), sizeof(size_t), sizeof(void*),
    sizeof(wchar_t), sizeof(ptrdiff_t), sizeof(UInt<1>), sizeof(UInt<7>), sizeof(UInt<13>), sizeof(UInt<24>), sizeof(UInt<33>),
    sizeof(UInt<65>), sizeof(UInt<100>), sizeof(UInt<128>), sizeof(UInt<300>), alignof(UInt<33>), alignof(UInt<100>), alignof(UInt<300>),
    alignof(long), alignof(uint64_t), sizeof(Mixed), offsetof(Mixed, b), offsetof(Mixed, c), offsetof(Mixed, d), alignof(Mixed),
    sizeof(Nested), offsetof(Nested, flag), offsetof(Nested, odd), sizeof(Wide), offsetof(Wide, b), offsetof(Wide, c),
    sizeof(Huge), offsetof(Huge, v), offsetof(Huge, w), sizeof(BitFields), sizeof(Plain), sizeof(Byte),
    sizeof(Vec<int8_t, 2>), sizeof(Vec<int8_t, 16>), sizeof(Vec<int16_t, 8>), sizeof(Vec<int32_t, 16>), sizeof(Mask<2>), sizeof(Mask<16>), sizeof(Mask<32>),
    alignof(Vec<int32_t, 16>), sizeof(std::array<uint16_t, 5>),
    // promotions and signs
    sizeof(uint8_t(1) + uint8_t(1)), sizeof(uint16_t(1) << 1), sizeof(UInt<5>(1) + UInt<9>(1)), sizeof(1u + 1l), sizeof(1ul + 1),
    uint64_t(std::is_signed_v<char>), uint64_t(std::is_same_v<decltype(uint16_t() * uint16_t()), int>),
    uint64_t(std::is_same_v<decltype(UInt<5>() + 1), int>), uint64_t(std::is_same_v<decltype(UInt<40>() + 1), UInt<40>>),
    uint64_t(std::is_same_v<size_t, unsigned long>),
    uint64_t(-1) > 0u, uint64_t(int64_t(-1) < 0), uint64_t(-1 < 0u), uint64_t(int8_t(200)), uint64_t(char(200)),
    uint64_t(int64_t(Int<5>(17))), uint64_t(long(0x80000000u)), uint64_t(unsigned(-1) + 1ul)};

KILN_PROCESS void facts(Stream<uint8_t>& in, Stream<uint64_t>& out) {
  in.read();
  for (unsigned i = 0; i < sizeof(kFacts) / sizeof(kFacts[0]); ++i) {
    KILN_PIPELINE(1);
    out.write(kFacts[i]);
  }
}

// where members lie in the bits of a payload
KILN_PROCESS void members(Stream<uint64_t>& in, Stream<Mixed>& mixed, Stream<UInt<300>>& wide) {
  for (;;) {
    KILN_PIPELINE(1);
    const uint64_t x = in.read();
    mixed.write({uint8_t(x), x * 3, uint16_t(x >> 9), uint32_t(x >> 20)});
    wide.write(UInt<300>(x) << 200 | UInt<300>(x) << 70 | UInt<300>(x));
  }
}

}  // namespace

KILN_TOP void layout(kiln::Stream<uint8_t>& facts_in, kiln::Stream<uint64_t>& facts_out, kiln::Stream<uint64_t>& members_in,
                     kiln::Stream<Mixed>& mixed_out, kiln::Stream<kiln::UInt<300>>& wide_out) {
  kiln::process<facts>(facts_in, facts_out);
  kiln::process<members>(members_in, mixed_out, wide_out);
  kiln::join();
}
