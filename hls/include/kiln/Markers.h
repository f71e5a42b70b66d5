// What C++ cannot say about hardware. Natively every marker is a no-op.
#pragma once

// A function that becomes a Verilog module of the same name; its Stream and scalar arguments become ports. Give it
// external C linkage so that the name is the one you wrote.
#define KILN_TOP extern "C" [[gnu::noinline, clang::annotate("kiln.top")]]

// A function that becomes a module of its own when a top starts it with kiln::process<f>(arguments...). It communicates
// through Stream and Ram arguments only, runs for ever (returning restarts it), and nothing else may be shared.
#define KILN_PROCESS [[gnu::noinline, clang::annotate("kiln.process")]]

// First statement in a loop body: start an iteration every `ii` cycles.
#ifdef __KILNC__
extern "C" void __kiln_pipeline(unsigned ii) noexcept;
extern "C" void __kiln_independent(const void* array) noexcept;
#define KILN_PIPELINE(ii) __kiln_pipeline(ii)
// After an array's declaration: iterations of a pipelined loop never depend on each other through this array (a promise
// that kilnc does not check).
#define KILN_INDEPENDENT(array) __kiln_independent(array)
#else
#define KILN_PIPELINE(ii) static_assert((ii) >= 1, "initiation interval")
#define KILN_INDEPENDENT(array) (void)(array)
#endif

// Before a loop with constant bounds: replicate the body.
#define KILN_UNROLL _Pragma("clang loop unroll(full)")
