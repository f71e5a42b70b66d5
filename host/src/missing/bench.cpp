// Compiled only into builds without sim/bench.
#include "kiln/ArrayModel.h"
#include "kiln/Error.h"

namespace kiln {
namespace {

[[noreturn]] void refuse() {
  throw UserError(
      "this build has no arrays to measure: it lacks Verilator's models or was not compiled by clang\n"
      "fix: make deps, configure with -DCMAKE_CXX_COMPILER=clang++-19 and build again");
}

}  // namespace

ArrayProduct makeArrayProduct(const Capabilities&, uint64_t) { refuse(); }
std::vector<int32_t> multiplyNaively(const ArrayProduct&) { refuse(); }
std::unique_ptr<ArrayModel> makeHandArray(const ArrayProduct&) { refuse(); }
std::unique_ptr<ArrayModel> makeMatmulBlock(const ArrayProduct&) { refuse(); }

}  // namespace kiln
