#!/usr/bin/env bash
# fuzz.sh BIN FOLDER N SEED: N random C programs natively at -O0 and -O2 against their RTL in Verilator. Csmith's and our own
# (BIN/random_loops, tests/compiler/RandomLoops.cpp; `ports` are its programs whose top has arguments) take turns; GENERATOR="csmith loops"
# takes some of them. Each generator's programs are compiled in turns for TARGETS: "generic ecp5-85k generic asic-sg13g2 generic
# ice40-hx8k" when it is not set; other delays are other schedules.
#
# Programs have the seeds SEED .. SEED+N-1. One that does not end natively within 0.2 s (of the processor's) is replaced by that with 1,000,000
# more, up to nine times. FOLDER keeps what was done: the same command resumes. KILNC=FILE runs another kilnc than BIN's.
# Ends with "programs N, rejected R, timed out T, wrong W, crashed C"; status 1 if W or C is not 0.
set -euo pipefail
bin=$(realpath "$1") folder=$2 count=$3 seed=$4
jobs=${JOBS:-$(nproc)}
batch=${BATCH:-24}
here=$(cd "$(dirname "$0")" && pwd)

# No flags: all is as Csmith has it, pointers, arrays, structs, unions, bit-fields, 64-bit arithmetic, jumps, volatiles,
# packed structs, arguments of main.
export KILN_CSMITH_FLAGS=""
export KILN_OTHERS=${OTHERS:-0}      # every how many-th program of a generator runs in Icarus Verilog too; 0: none
export KILN_NETLISTS=${NETLISTS:-0}  # the same of Yosys's netlist
export KILN_GENERATORS=${GENERATOR:-csmith loops ports} KILN_LOOPS=$bin/random_loops KILNC=${KILNC:-$bin/kilnc}
export KILN_INCLUDE=$here/../hls/include
export KILN_TARGETS=${TARGETS:-generic ecp5-85k generic asic-sg13g2 generic ice40-hx8k}
KILN_GENERATOR_COUNT=$(wc -w <<< "$KILN_GENERATORS")
export KILN_GENERATOR_COUNT
export KILN_CSMITH_INCLUDE=${KILN_CSMITH_INCLUDE:-/usr/include/csmith}
export KILN_COMPILE_SECONDS=${KILN_COMPILE_SECONDS:-20} KILN_RUN_SECONDS=${KILN_RUN_SECONDS:-120} KILN_CYCLES=${KILN_CYCLES:-1000000}

tools=(csmith verilator clang-19 clang++-19)
[ "$KILN_OTHERS" -eq 0 ] || tools+=(iverilog)
[ "$KILN_NETLISTS" -eq 0 ] || tools+=(yosys iverilog)
for tool in "${tools[@]}"; do
  command -v "$tool" > /dev/null || { echo "error: $tool is missing" >&2; echo "fix: make deps (or apt-get install ${tool/clang++/clang})" >&2; exit 1; }
done
for generator in $KILN_GENERATORS; do
  [[ " csmith loops ports " = *" $generator "* ]] || { echo "error: no generator '$generator'" >&2; echo "fix: GENERATOR=csmith, loops or ports, several in quotes, or none for all" >&2; exit 1; }
done
for program in "$KILNC" "$KILN_LOOPS"; do
  [ -x "$program" ] || { echo "error: $program is missing" >&2; echo "fix: make build" >&2; exit 1; }
done
for target in $KILN_TARGETS; do
  [[ " $("$KILNC" --help | sed -n 's/.*--target T.*: //p'), " = *" $target, "* ]] || { echo "error: kilnc has no target '$target'" >&2; echo "fix: TARGETS=\"generic ecp5-85k\" or others of $KILNC --help" >&2; exit 1; }
done
[ -e "$KILN_CSMITH_INCLUDE/csmith.h" ] || { echo "error: no $KILN_CSMITH_INCLUDE/csmith.h" >&2; echo "fix: apt-get install libcsmith-dev" >&2; exit 1; }

mkdir -p "$folder"
folder=$(realpath "$folder")
root=$(verilator --getenv VERILATOR_ROOT)
# verilator is a script that starts verilator_bin, and takes as long as that does for a small program.
KILN_VERILATOR=$(command -v verilator_bin || command -v verilator)
export VERILATOR_ROOT=$root KILN_VERILATOR
export KILN_MODEL_FLAGS="-w -O0 -std=c++20 -fbracket-depth=4096 -I$root/include -I$root/include/vltstd -DVL_TIME_CONTEXT"
cp "$here/fuzz-harness.cpp" "$folder/Harness.cpp"
cp "$here/fuzz-ports.h" "$folder/Ports.h"
cat > "$folder/native.c" << 'END'
#include <stdint.h>
#include <stdio.h>
#include <sys/time.h>
int program_main(int, char**);
int main_globals(uint64_t*);
int main(int count, char** arguments) {
  // RTL that takes KILN_CYCLES stands for far less of a processor's time. Only that counts: other work must not decide.
  const struct itimerval most = {{0, 0}, {0, 200000}};
  setitimer(ITIMER_PROF, &most, 0);  // SIGPROF then ends the program
#ifdef GLOBALS
  static uint64_t globals[1 << 20];
  printf("%08x\n", (unsigned)main_globals(globals));
  FILE* out = fopen(arguments[1], "w");
  unsigned used = sizeof globals / sizeof *globals;
  while (used > 0 && globals[used - 1] == 0) --used;
  fwrite(globals, sizeof *globals, used, out);
  return fclose(out);
#else
  char* none[] = {"program", 0};
  printf("%08x\n", (unsigned)program_main(1, none));
  return 0;
#endif
}
END
clang-19 -w -O1 -c "$folder/native.c" -o "$folder/native_main.o"
clang-19 -w -O1 -DGLOBALS -c "$folder/native.c" -o "$folder/native_main_globals.o"
# What a program with arguments talks to while it runs natively.
cat > "$folder/native.cpp" << 'END'
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/time.h>

#include <deque>
#include <map>
#include <string>
static FILE* transcript;
__attribute__((constructor)) static void begin(int, char** arguments, char**) {
  const itimerval most{{0, 0}, {0, 200000}};
  setitimer(ITIMER_PROF, &most, nullptr);
  transcript = fopen(arguments[1], "w");
}
static std::deque<std::string>& queueOf(const void* stream) {
  static std::map<const void*, std::deque<std::string>> all;
  return all[stream];
}
extern "C" {
void kiln_log(uint64_t word) { fwrite(&word, sizeof word, 1, transcript); }
void __kiln_stream_init(void*, unsigned, unsigned) noexcept {}
unsigned long __kiln_stream_size(const void* stream) noexcept { return queueOf(stream).size(); }
void __kiln_stream_write(void* stream, const void* value, unsigned bytes) noexcept { queueOf(stream).emplace_back(static_cast<const char*>(value), bytes); }
void __kiln_stream_read(void* stream, void* value, unsigned bytes) noexcept {
  if (queueOf(stream).empty()) _Exit(77);  // more words than there are
  memcpy(value, queueOf(stream).front().data(), bytes);
  queueOf(stream).pop_front();
}
}
END
clang++-19 -w -O1 -std=c++20 -c "$folder/native.cpp" -o "$folder/native_top.o"
cached=$(command -v ccache || true)
for file in verilated verilated_threads; do
  [ -s "$folder/$file.o" ] || $cached clang++-19 -w -O1 -std=c++17 -DVL_TIME_CONTEXT -DVM_COVERAGE=0 -DVM_SC=0 -DVM_TRACE=0 -I"$root/include" -I"$root/include/vltstd" \
    -c "$root/include/$file.cpp" -o "$folder/$file.o"
done
# The same for all models: read once.
cat > "$folder/verilated_all.h" << 'END'
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <memory>
#include <algorithm>
#include <functional>
#include <random>
#include <string>
#include <vector>

#include "verilated.h"
END
# shellcheck disable=SC2086
clang++-19 $KILN_MODEL_FLAGS -pthread -x c++-header "$folder/verilated_all.h" -o "$folder/verilated.pch"
echo "generators: $KILN_GENERATORS; flags of csmith: ${KILN_CSMITH_FLAGS:-none}, of loops and ports: none; targets: $KILN_TARGETS; N=$count SEED=$seed; $batch programs per executable, $jobs at a time" >&2
seq "$seed" "$((seed + count - 1))" | xargs -n "$batch" -P "$jobs" "$here/fuzz-batch.sh" "$bin" "$folder" || true

lines=$(for ((s = seed; s < seed + count; s += batch)); do cat "$folder/batch$s.txt"; done)
summary() { awk '{ ++all; ++of[$2] } END { printf "programs %d, rejected %d, timed out %d, wrong %d, crashed %d\n", all, of["rejected"], of["timeout"], of["wrong"], of["crashed"] }'; }
number=0
for generator in $KILN_GENERATORS; do
  own=$(awk -v n="$number" -v m="$KILN_GENERATOR_COUNT" '$1 % m == n' <<< "$lines")
  echo "$generator: $(summary <<< "$own"); $(for ((s = seed; s < seed + count; s += batch)); do cat "$folder/batch$s.endless" 2> /dev/null; done | grep -c " $generator$" || true) more do not end natively and were replaced" >&2
  number=$((number + 1))
done
for tool in iverilog yosys; do
  [ $tool = iverilog ] && every=$KILN_OTHERS || every=$KILN_NETLISTS
  [ "$every" -eq 0 ] || echo "$tool: $(grep -c "$tool agrees" <<< "$lines" || true) programs agree, $(grep -c "$tool took" <<< "$lines" || true) took too long" >&2
done
grep -E '^[0-9]+ rejected' <<< "$lines" | cut -d' ' -f3- | sed 's/.*error KILN/error KILN/' | sort | uniq -c | sort -rn >&2 || true
grep -E '^[0-9]+ (wrong|crashed)' <<< "$lines" >&2 || true
summary <<< "$lines"
! grep -qE '^[0-9]+ (wrong|crashed)' <<< "$lines"
