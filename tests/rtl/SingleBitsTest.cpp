// What Verilator makes of expressions, where a version of it is known to be wrong (cmake/Verilate.cmake).
#include <Vsingle_bits.h>

#include "Bench.h"

namespace kiln::rtltest {
namespace {

TEST(SingleBits, KeepTheirNegationsInATreeOfThem) {
  Bench<Vsingle_bits> bench(1);
  bench.reset();
  for (unsigned bits = 0; bits < 16; ++bits) {
    const bool a = bits & 1, b = bits & 2, c = bits & 4, d = bits & 8;
    bench.model->bits_i = bits;
    bench.edge();
    EXPECT_EQ(bench.model->bit_o, (!(!(a && b) != !c)) != d) << "bits " << bits;
  }
}

}  // namespace
}  // namespace kiln::rtltest
