// random_loops SEED: a random C program of loops over arrays of all widths, on stdout. main returns a checksum of all that
// it computes; with -DKILN_GLOBALS it is main_globals, which also writes every value of the checksum to its argument.
//
// random_loops SEED ports: a C++ program whose top() has scalars, arrays of one and two dimensions and streams as arguments, and
// passes them on to functions. main calls it several times with random contents. With -DKILN_TRANSCRIPT it gives all that
// goes in and comes out to kiln_log. Its lines that begin with //bench tell scripts/fuzz-harness.cpp what ports there are:
//
//   void top(int32_t n, int16_t a0[8], kiln::Stream<uint8_t>& in0)      //bench KILN_SCALAR(32) KILN_ARRAY(a0, 8, 16) KILN_INPUT(in0)
//
// Aimed at what Csmith has little of: pipelined loops, dependences through arrays at small distances, reductions, values that
// change together, exits known late, integers of any width (_BitInt, also beyond 64), arrays of two dimensions, structs,
// functions with array arguments, and pragmas. Defined behaviour only (with -fwrapv): indices stay in their arrays, shift
// counts below the width, divisors are positive. The same seed gives the same program on every host: no distribution of the
// standard library is used.
#include <cstdio>
#include <cstdlib>
#include <string>

#include "RandomFunctions.h"
#include "RandomPorts.h"

namespace {

class LoopProgram : public RandomFunctions {
 public:
  using RandomFunctions::RandomFunctions;

  std::string text() {
    std::string text = "#include <stdint.h>\n#include <string.h>\n\n";
    const unsigned count = 2 + pick(4);
    for (unsigned i = 0; i < count; ++i) text += global("g" + std::to_string(i));
    const std::vector<Array> globals = arrays_;
    std::string calls;
    const unsigned functions = 1 + pick(3);
    for (unsigned f = 0; f < functions; ++f) {
      arrays_ = globals;
      text += function("f" + std::to_string(f), calls);
    }
    text += "\n#ifdef KILN_GLOBALS\n"
            "#define CHECK(value) (hash = (hash ^ (uint64_t)(value)) * 1099511628211ull, kiln_globals[count++] = (uint64_t)(value))\n"
            "int main_globals(uint64_t *kiln_globals) {\n  unsigned count = 0;\n"
            "#else\n"
            "#define CHECK(value) (hash = (hash ^ (uint64_t)(value)) * 1099511628211ull)\n"
            "int main(void) {\n"
            "#endif\n"
            "  uint64_t hash = 14695981039346656037ull;\n" + calls;
    for (const Array& array : globals) {
      text += "  for (int i = 0; i < " + std::to_string(array.size()) + "; ++i)";
      if (array.rows != 0) text += " for (int r = 0; r < " + std::to_string(array.rows) + "; ++r)";
      const std::string word = array.name + (array.rows != 0 ? "[r]" : "") + "[i]" + array.member;
      text += array.type.bits > 64 ? " { CHECK(" + word + "); CHECK(" + word + " >> 64); }\n" : " CHECK(" + word + ");\n";
    }
    return text + "  return (int)(hash ^ hash >> 32);\n}\n";
  }
};

}  // namespace

int main(int count, char** arguments) {
  const bool hasPorts = count == 3 && std::string(arguments[2]) == "ports";
  if (count != 2 && !hasPorts) {
    std::fputs("usage: random_loops SEED [ports]\n", stderr);
    return 1;
  }
  const auto seed = static_cast<unsigned>(std::strtoul(arguments[1], nullptr, 10));
  std::fputs((hasPorts ? PortProgram(seed).text() : LoopProgram(seed).text()).c_str(), stdout);
  return 0;
}
