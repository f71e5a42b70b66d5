#!/usr/bin/env bash
# fuzz-batch.sh BIN FOLDER COUNT SEED...: one batch of scripts/fuzz.sh. Every program is generated, run natively at -O0 and
# -O2, compiled by kilnc; all that compile become Verilated models in one
# executable. Writes FOLDER/batch<first seed>.txt, a line per
# program: SEED VERDICT DETAIL, where VERDICT is ok, rejected, timeout, wrong or crashed.
set -uo pipefail
bin=$1 folder=$2
shift 2
first=$1
work=$folder/batch$first
result=$folder/batch$first.txt
[ -s "$result" ] && exit 0  # resumed
rm -rf "$work"
mkdir -p "$work"
verdicts=$work/verdicts
: > "$verdicts"
verdict() { printf '%s %s %s\n' "$1" "$2" "$3" >> "$verdicts"; }

built=()
for seed in "$@"; do
  c=$work/p$seed.c
  if [ -n "$KILN_GENERATOR" ]; then
    "$KILN_GENERATOR" "$seed" > "$c" || { verdict "$seed" rejected "the generator failed"; continue; }
  else
    # shellcheck disable=SC2086
    csmith $KILN_CSMITH_FLAGS --seed "$seed" > "$c" 2> /dev/null || { verdict "$seed" rejected "csmith failed"; continue; }
  fi
  # main returns the checksum of all globals instead of printing it. Of odd seeds every global is compared by itself too:
  # the top is main with an array argument that takes each value that goes into the checksum.
  sed -i 's/platform_main_end(crc32_context ^ 0xFFFFFFFFUL, print_hash_value);/return (int)(crc32_context ^ 0xFFFFFFFFUL);/' "$c"
  [ -n "$KILN_GENERATOR" ] || grep -q 'return (int)(crc32_context' "$c" || { verdict "$seed" rejected "the checksum was not found"; continue; }
  top=main
  if [ -z "$KILN_GENERATOR" ] && [ $((seed % 2)) -eq 1 ]; then
    top=main_globals
    sed -i -e 's/^int main *(.*)/int main_globals(uint64_t *kiln_globals)/' -e '/if (argc == 2/d' \
      -e 's/^#include "csmith.h"/&\nstatic unsigned kiln_count;\n#define transparent_crc(value, name, flag) (kiln_globals[kiln_count++] = (uint64_t)(value), transparent_crc(value, name, flag))/' "$c"
  fi
  native=()
  for level in 2 0; do
    clang-19 -w -fwrapv -fno-strict-aliasing -O$level -I"$KILN_CSMITH_INCLUDE" -Dmain=program_main -c "$c" -o "$work/n.o" &&
      clang-19 -fuse-ld=lld "$work/n.o" "$folder/native_$top.o" -o "$work/n" || { verdict "$seed" rejected "clang failed"; continue 2; }
    native[level]=$( (ulimit -t 1; timeout 60 "$work/n" "$work/p$seed.globals$level") 2> /dev/null)  # a second of the processor's
    status=$?
    [ $status -eq 124 ] || [ $status -eq 137 ] || [ $status -eq 152 ] && { verdict "$seed" timeout "natively at -O$level"; continue 2; }
    [ $status -ne 0 ] && { verdict "$seed" rejected "native exit status $status"; continue 2; }
  done
  [ "${native[0]}" = "${native[2]}" ] || { verdict "$seed" rejected "undefined: ${native[0]} at -O0, ${native[2]} at -O2"; continue; }
  if [ $top = main_globals ] && ! cmp -s "$work/p$seed.globals0" "$work/p$seed.globals2"; then
    verdict "$seed" rejected "undefined: globals differ between -O0 and -O2"
    continue
  fi
  timeout "$KILN_COMPILE_SECONDS" "$bin/kilnc" "$c" --top $top --module "p$seed" --out "$work" --quiet -w -I"$KILN_CSMITH_INCLUDE" \
    > /dev/null 2> "$work/p$seed.log"
  status=$?
  if [ $status -eq 124 ]; then
    verdict "$seed" timeout "kilnc took more than $KILN_COMPILE_SECONDS s"
  elif [ $status -eq 1 ] && grep -q 'error KILN-' "$work/p$seed.log"; then
    verdict "$seed" rejected "$(grep -h 'error KILN-' "$work/p$seed.log" | head -1)"
  elif [ $status -ne 0 ]; then
    verdict "$seed" crashed "kilnc's exit status $status"
  else
    built+=("$seed:${native[0]}")
  fi
done

# Every KILN_OTHERS-th right program that is small runs in Icarus Verilog too.
others() {  # RESULTS; writes them, with what it says
  local seed kind rest
  while read -r seed kind rest; do
    if [ "$kind" = ok ] && [ "$KILN_OTHERS" -gt 0 ] && [ $((seed % KILN_OTHERS)) -eq 0 ] && [ "${rest%% *}" -le 20000 ] &&
      [ "$(stat -c %s "$work/p$seed.v")" -le 150000 ]; then
      "$(dirname "$0")/fuzz-other.sh" "$work/p$seed.v" "p$seed" "$(expected "$seed")" > "$work/other.txt" 2>&1
      case $? in
        0) rest="$rest, iverilog agrees" ;;
        1) kind=wrong rest="iverilog: $(tail -1 "$work/other.txt")" ;;
        *) rest="$rest, iverilog took too long" ;;
      esac
    fi
    echo "$seed $kind $rest"
  done < "$1"
}
expected() { local entry; for entry in "${built[@]}"; do [ "${entry%%:*}" = "$1" ] && echo "${entry##*:}"; done; }

# All programs in one executable, each a model of its own: one large model is superlinear in Verilator.
simulate() {  # FOLDER SEED:EXPECTED...
  local model=$1
  shift
  mkdir -p "$model"
  local entry seed
  : > "$model/models.inc"
  : > "$model/programs.inc"
  : > "$model/all.cpp"
  for entry in "$@"; do
    seed=${entry%%:*}
    timeout "$KILN_RUN_SECONDS" verilator --cc -O3 --x-assign fast --x-initial fast --noassert -Wno-fatal -Wno-lint --output-split 0 \
      --top-module "p$seed" --prefix "V$seed" --Mdir "$model" "$work/p$seed.v" > "$model/verilator.log" 2>&1 || return 1
    echo "#include \"V$seed.h\"" >> "$model/models.inc"
    echo "run<V$seed>($seed, 0x${entry##*:}, limit);" >> "$model/programs.inc"
    for file in "$model/V$seed"*.cpp; do echo "#include \"$file\"" >> "$model/all.cpp"; done
  done
  clang++-19 -w -O0 -std=c++20 -fbracket-depth=4096 -I"$model" -I"$KILN_VERILATOR_INCLUDE" -I"$KILN_VERILATOR_INCLUDE/vltstd" \
    -DVL_TIME_CONTEXT "$model/all.cpp" "$folder/Harness.cpp" "$folder/verilated.o" "$folder/verilated_threads.o" -pthread \
    -o "$model/model" > "$model/clang.log" 2>&1 || return 1
  timeout "$KILN_RUN_SECONDS" "$model/model" "$KILN_CYCLES" "$work" > "$model/result.txt" || return 1
  others "$model/result.txt" >> "$verdicts"
}

if [ ${#built[@]} -gt 0 ]; then
  if ! simulate "$work/model" "${built[@]}"; then
    # One of them spoils it: each alone.
    for entry in "${built[@]}"; do
      simulate "$work/model${entry%%:*}" "$entry" || verdict "${entry%%:*}" crashed "no model: $(tail -1 "$work/model${entry%%:*}"/*.log 2> /dev/null | tr '\n' ' ' | cut -c1-200)"
      rm -rf "$work/model${entry%%:*}"
    done
  fi
fi
sort -n "$verdicts" > "$result.tmp"
# What is right is made again from its seed when it is needed.
while read -r seed kind _; do [ "$kind" = ok ] && rm -f "$work/p$seed".*; done < "$result.tmp"
rm -rf "$work/model"
mv "$result.tmp" "$result"
