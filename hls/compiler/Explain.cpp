#include "Explain.h"

#include <fmt/format.h>

#include "Diagnostic.h"

namespace kilnc {
namespace {

struct Entry {
  ErrorId id;
  const char *title, *text;
};

constexpr Entry kEntries[] = {
    {ErrorId::kUsage, "the command line",
     "An option is unknown, lacks its value, or two of them do not go together. `kilnc --help` lists all."},
    {ErrorId::kFrontEnd, "the source does not compile",
     "clang rejected a file, or is not installed. Its own messages stand above, with file, line and column. Sources are\n"
     "compiled as C (clang's default standard) if they end in .c, otherwise as C++20; -std, -D, -I and -W are passed on."},
    {ErrorId::kNoTop, "no such top",
     "The name given with --top is not a function that the files define. C++ functions may be named without their\n"
     "namespace. The name becomes a Verilog module's, so it must not be a keyword of Verilog; --module gives another."},
    {ErrorId::kOutput, "a result cannot be written",
     "The folder given with --out cannot be made or written, or the disk is full. Nothing half written is left."},
    {ErrorId::kCosim, "co-simulation cannot be built or run",
     "`kilnc cosim` runs the program's own main() and sends every call of the top to the RTL too. It needs a main() that\n"
     "calls the top by name, Verilator, and a top whose arguments are integers and arrays."},
    {ErrorId::kRecursion, "a function calls itself",
     "Hardware has no call stack: every function has its registers once. Write the recursion as a loop, with an array\n"
     "of the largest depth as a stack if it needs one."},
    {ErrorId::kHeap, "memory that is not known when compiling",
     "malloc, new, and arrays whose size is a variable. Memories of hardware have a size: use an array as large as the\n"
     "largest case, static if it is to live on."},
    {ErrorId::kUnknownCall, "a function without a body",
     "All code that the top reaches must be in the files given: name the file that defines the function too. A call\n"
     "through a pointer (a virtual function too) is a choice between the functions of its type in the files, but\n"
     "not in processes. printf and its kin are left\n"
     "out with a note; what string.h, ctype.h and the integers of stdlib.h need is there; exit()\n"
     "returns from main; assertions are taken to hold; abort() becomes an endless loop."},
    {ErrorId::kFloat, "floating point",
     "float and double have no hardware yet. Use integers with a scale of your own (fixed point); soft floating point\n"
     "written with 64-bit integers compiles like any other code."},
    {ErrorId::kInnerLoop, "a pipelined loop contains a loop",
     "KILN_PIPELINE makes one block of a loop's body. Unroll the inner loop (constant bounds, KILN_UNROLL), or pipeline\n"
     "the inner one."},
    {ErrorId::kInterval, "an interval that cannot be met",
     "The message names what needs more cycles: a chain from one iteration to the next, or a memory port or stream that\n"
     "an iteration needs more than once. Ask for the interval it gives, or shorten what it names: keep a running value\n"
     "in a local variable instead of an array, split an array in two, or promise KILN_INDEPENDENT."},
    {ErrorId::kArrayAccess, "an access that is not a whole element",
     "In a process, an array is a memory of whole elements. Copy an element to a local variable, change it there, and\n"
     "write it back. (Ordinary functions have no such rule.)"},
    {ErrorId::kPointer, "a pointer that cannot be traced",
     "In a process, every access must name its array. In an ordinary function pointers to variables are free, but an\n"
     "array argument, which is a memory outside, must be indexed directly and with one element type: copy it to a local\n"
     "array if it needs pointers."},
    {ErrorId::kOperation, "an operation without hardware",
     "Assembler, variable arguments and some of LLVM's intrinsics. The message names it; plain\n"
     "C for the same exists in most cases."},
    {ErrorId::kStreamUse, "a stream or Ram against its rules",
     "A stream has one writing and one reading process, one payload type, and a depth that is a power of two; tops only\n"
     "connect. hls/README.md has the rules."},
    {ErrorId::kUnroll, "a loop that cannot be unrolled",
     "KILN_UNROLL needs a trip count that is constant after inlining."},
    {ErrorId::kSharedGlobal, "a variable that the top and its caller share",
     "The RTL has its own copy of every global that the top uses; main() would change another one. Pass it as an\n"
     "argument: an array becomes a memory port."},
    {ErrorId::kAxi, "a pointer to external memory against its rules",
     "A pointer with `interface m_axi` is indexed directly, with elements of one type of 8, 16, 32 or 64 bits: what it\n"
     "points to is reached through an AXI4 port as wide as an element, so pointers that share a port (bundle) have\n"
     "elements of one width. Copy to a local array what needs pointers of its own, a choice, or other sizes; memcpy does\n"
     "it in bursts."},
    {ErrorId::kPragma, "a pragma that cannot be done",
     "`#pragma kiln ...` must do what it says, so a word that kilnc does not know, or a loop or variable that it does not\n"
     "fit, is an error. `#pragma HLS ...` comes from programs written for another tool: the same is a warning, and the\n"
     "pragma is left out. hls/compiler/README.md lists what there is."},
};

}  // namespace

std::string explain(const std::string& id) {
  std::string digits = id;
  if (digits.rfind("KILN-", 0) == 0) digits = digits.substr(5);
  std::string text;
  for (const Entry& entry : kEntries) {
    const std::string number = std::to_string(static_cast<int>(entry.id));
    if (id.empty())
      text += fmt::format("KILN-{}  {}\n", number, entry.title);
    else if (digits == number)
      return fmt::format("KILN-{}: {}\n\n{}\n", number, entry.title, entry.text);
  }
  if (id.empty()) return text;
  throw CompileError(ErrorId::kUsage, {"command line", 0, 0}, "no diagnostic has the id '" + id + "'",
                     "kilnc explain lists all");
}

}  // namespace kilnc
