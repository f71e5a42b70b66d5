#!/usr/bin/env bash
# fuzz-batch.sh BIN FOLDER SEED...: one batch of scripts/fuzz.sh. Every program is generated, run natively at -O0 and
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

# The program of a place and its native results. Sets c, top, native; status 1 if it is not to be compared: reason says why.
generate() {  # PLACE SEED GENERATOR
  c=$work/p$1.c top=main reason= compiler=clang-19
  flags=()
  case $3 in
    csmith)
      # shellcheck disable=SC2086
      csmith $KILN_CSMITH_FLAGS --seed "$2" > "$c" 2> /dev/null || { reason="rejected csmith failed"; return 1; }
      # main returns the checksum of all globals instead of printing it.
      sed -i 's/platform_main_end(crc32_context ^ 0xFFFFFFFFUL, print_hash_value);/return (int)(crc32_context ^ 0xFFFFFFFFUL);/' "$c"
      grep -q 'return (int)(crc32_context' "$c" || { reason="rejected the checksum was not found"; return 1; } ;;
    ports)
      c=$work/p$1.cpp top=top compiler=clang++-19
      flags=(-std=c++20 -Wno-c++11-narrowing -D_Bool=bool -I"$KILN_INCLUDE")
      "$KILN_LOOPS" "$2" ports > "$c" || { reason="rejected the generator failed"; return 1; } ;;
    *) "$KILN_LOOPS" "$2" > "$c" || { reason="rejected the generator failed"; return 1; } ;;
  esac
  # In every other program each global is compared by itself too: the top is main with an array argument that takes every
  # value that goes into the checksum.
  if [ $top = main ] && [ $(($1 / KILN_GENERATOR_COUNT % 2)) -eq 1 ]; then
    top=main_globals
    if [ "$3" = csmith ]; then
      sed -i -e 's/^int main *(.*)/int main_globals(uint64_t *kiln_globals)/' -e '/if (argc == 2/d' \
        -e 's/^#include "csmith.h"/&\nstatic unsigned kiln_count;\n#define transparent_crc(value, name, flag) (kiln_globals[kiln_count++] = (uint64_t)(value), transparent_crc(value, name, flag))/' "$c"
    else
      flags=(-DKILN_GLOBALS)
    fi
  fi
  native=()
  local level status
  for level in 0 2; do  # one that does not end has not cost -O2 then
    [ $top = top ] && native_flags=(-D__KILN_COSIM__ -DKILN_TRANSCRIPT) || native_flags=(-Dmain=program_main -I"$KILN_CSMITH_INCLUDE")
    $compiler -w -fwrapv -fno-strict-aliasing -fuse-ld=lld -O$level "${native_flags[@]}" "${flags[@]}" "$c" "$folder/native_$top.o" \
      -o "$work/n" || { reason="rejected clang failed"; return 1; }
    native[level]=$(timeout 60 "$work/n" "$work/p$1.globals$level" 2> /dev/null)
    status=$?
    [ $status -eq 124 ] || [ $status -eq $((128 + $(kill -l PROF))) ] && { reason="timeout natively at -O$level"; return 1; }
    [ $top = top ] && [ $status -eq 77 ] && { reason="timeout natively: it reads more words than there are"; return 1; }
    [ $status -ne 0 ] && { reason="rejected native exit status $status"; return 1; }
  done
  [ "${native[0]}" = "${native[2]}" ] || { reason="rejected undefined: ${native[0]} at -O0, ${native[2]} at -O2"; return 1; }
  [ $top = main ] || cmp -s "$work/p$1.globals0" "$work/p$1.globals2" || { reason="rejected undefined: globals differ between -O0 and -O2"; return 1; }
}

built=()
for seed in "$@"; do  # a place of the campaign: its program has this seed, unless that one does not end natively
  generator=$(cut -d' ' -f$((seed % KILN_GENERATOR_COUNT + 1)) <<< "$KILN_GENERATORS")
  for ((try = 0; try < 10; ++try)); do
    generate "$seed" $((seed + try * 1000000)) "$generator" && break
    [ "${reason%% *}" = timeout ] || break
    echo "$seed $((seed + try * 1000000)) $generator" >> "$work/endless"
  done
  [ -z "$reason" ] || { verdict "$seed" "${reason%% *}" "${reason#* }"; continue; }
  # shellcheck disable=SC2206
  targets=($KILN_TARGETS)
  target=${targets[seed / KILN_GENERATOR_COUNT % ${#targets[@]}]}
  (ulimit -t "$KILN_COMPILE_SECONDS"; exec timeout $((5 * KILN_COMPILE_SECONDS)) "$KILNC" "$c" --top $top --target "$target" --module "p$seed" --out "$work" --quiet -w -I"$KILN_CSMITH_INCLUDE" "${flags[@]}" \
    > /dev/null 2> "$work/p$seed.log")  # seconds of the processor's: other work must not decide
  status=$?
  if [ $status -eq 124 ] || [ $status -eq 137 ] || [ $status -eq 152 ]; then
    verdict "$seed" timeout "kilnc took more than $KILN_COMPILE_SECONDS s"
  elif [ $status -eq 1 ] && grep -q 'error KILN-' "$work/p$seed.log"; then
    verdict "$seed" rejected "$(grep -h 'error KILN-' "$work/p$seed.log" | head -1)"
  elif [ $status -ne 0 ]; then
    verdict "$seed" crashed "kilnc's exit status $status"
  else
    built+=("$seed:${native[0]}")
  fi
done

# Every KILN_OTHERS-th right program that is small runs in Icarus Verilog too, every KILN_NETLISTS-th smaller one as a netlist of Yosys.
others() {  # RESULTS; writes them, with what it says
  local seed kind rest
  while read -r seed kind rest; do
    other iverilog "$KILN_OTHERS" 20000 150000
    other yosys "$KILN_NETLISTS" 3000 40000
    echo "$seed $kind $rest"
  done < "$1"
}
other() {  # TOOL EVERY MOST_CYCLES MOST_BYTES
  [ "$kind" = ok ] && [ -e "$work/p$seed.c" ] && [ "$2" -gt 0 ] && [ $((seed / KILN_GENERATOR_COUNT % $2)) -eq 0 ] && [ "$(cut -d' ' -f1 <<< "$rest")" -le "$3" ] &&
    [ "$(stat -c %s "$work/p$seed.v")" -le "$4" ] || return 0
  "$(dirname "$0")/fuzz-other.sh" "$1" "$work/p$seed.v" "p$seed" "$(expected "$seed")" > "$work/other.txt" 2>&1
  case $? in
    0) rest="$rest, $1 agrees" ;;
    1) kind=wrong rest="$1: $(tail -1 "$work/other.txt")" ;;
    *) rest="$rest, $1 took too long" ;;
  esac
}
expected() { local entry; for entry in "${built[@]}"; do [ "${entry%%:*}" = "$1" ] && echo "${entry##*:}"; done; }

# All programs in one executable, each a model of its own: one large model is superlinear in Verilator. Neither Verilator nor clang
# optimises: these models run for a fraction of the time that making them takes, and large ones cost Verilator's passes most.
simulate() {  # FOLDER SEED:EXPECTED...
  local model=$1
  shift
  mkdir -p "$model"
  local entry seed status
  : > "$model/models.inc"
  : > "$model/programs.inc"
  : > "$model/all.cpp"
  for entry in "$@"; do
    seed=${entry%%:*}
    timeout "$KILN_RUN_SECONDS" "$KILN_VERILATOR" --cc -O0 --x-assign fast --x-initial fast --noassert -Wno-fatal -Wno-lint --output-split 0 \
      --top-module "p$seed" --prefix "V$seed" --Mdir "$model" "$work/p$seed.v" > "$model/verilator.log" 2>&1
    status=$?
    [ $status -eq 0 ] || return $status
    echo "#include \"V$seed.h\"" >> "$model/models.inc"
    if [ -e "$work/p$seed.cpp" ]; then
      # //bench CALLS, RESULT BITS, PORTS
      sed -n "s|^//bench \\([0-9]*, [0-9]*\\)\\(.*\\)|runPorts<V$seed>($seed, limit, \\1, [](auto\\& bench, auto\\& m) { (void)0\\2; });|p" "$work/p$seed.cpp" >> "$model/programs.inc"
    else
      echo "run<V$seed>($seed, 0x${entry##*:}, limit);" >> "$model/programs.inc"
    fi
    for file in "$model/V$seed"*.cpp; do echo "#include \"$file\"" >> "$model/all.cpp"; done
  done
  echo "#include \"$folder/Harness.cpp\"" >> "$model/all.cpp"
  # shellcheck disable=SC2086
  clang++-19 $KILN_MODEL_FLAGS -include-pch "$folder/verilated.pch" -I"$model" "$model/all.cpp" "$folder/verilated.o" "$folder/verilated_threads.o" -pthread \
    -o "$model/model" > "$model/clang.log" 2>&1 || return 1
  timeout "$KILN_RUN_SECONDS" "$model/model" "$KILN_CYCLES" "$work" > "$model/result.txt" || return $?
  others "$model/result.txt" >> "$verdicts"
}

if [ ${#built[@]} -gt 0 ]; then
  if ! simulate "$work/model" "${built[@]}"; then
    # One of them spoils it: each alone.
    for entry in "${built[@]}"; do
      simulate "$work/model${entry%%:*}" "$entry"
      status=$?
      [ $status -eq 124 ] && verdict "${entry%%:*}" timeout "Verilator or the model took more than $KILN_RUN_SECONDS s"
      [ $status -eq 0 ] || [ $status -eq 124 ] || verdict "${entry%%:*}" crashed "no model: $(tail -1 "$work/model${entry%%:*}"/*.log 2> /dev/null | tr '\n' ' ' | cut -c1-200)"
      rm -rf "$work/model${entry%%:*}"
    done
  fi
fi
sort -n "$verdicts" > "$result.tmp"
# What is right is made again from its seed when it is needed.
[ ! -e "$work/endless" ] || cp "$work/endless" "$folder/batch$first.endless"
while read -r seed kind _; do [ "$kind" = ok ] && rm -f "$work/p$seed".*; done < "$result.tmp"
rm -rf "$work/model"
mv "$result.tmp" "$result"
