#!/usr/bin/env bash
# fuzz-batch.sh BIN FOLDER COUNT SEED...: one batch of scripts/fuzz.sh. Every program is generated, run natively at -O0 and
# -O2, compiled by kilnc; all that compile become one Verilated model. Writes FOLDER/batch<first seed>.txt, a line per
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
  # shellcheck disable=SC2086
  csmith $KILN_CSMITH_FLAGS --seed "$seed" > "$c" 2> /dev/null || { verdict "$seed" rejected "csmith failed"; continue; }
  # main returns the checksum instead of printing it.
  sed -i 's/platform_main_end(crc32_context ^ 0xFFFFFFFFUL, print_hash_value);/return (int)(crc32_context ^ 0xFFFFFFFFUL);/' "$c"
  grep -q 'return (int)(crc32_context' "$c" || { verdict "$seed" rejected "the checksum was not found"; continue; }
  native=()
  for level in 2 0; do
    clang-19 -w -fwrapv -fno-strict-aliasing -O$level -I"$KILN_CSMITH_INCLUDE" -Dmain=program_main -c "$c" -o "$work/n.o" &&
      clang-19 "$work/n.o" "$folder/native.o" -o "$work/n" || { verdict "$seed" rejected "clang failed"; continue 2; }
    native[level]=$(timeout 1 "$work/n" 2> /dev/null)
    status=$?
    [ $status -eq 124 ] && { verdict "$seed" timeout "natively at -O$level"; continue 2; }
    [ $status -ne 0 ] && { verdict "$seed" rejected "native exit status $status"; continue 2; }
  done
  [ "${native[0]}" = "${native[2]}" ] || { verdict "$seed" rejected "undefined: ${native[0]} at -O0, ${native[2]} at -O2"; continue; }
  timeout "$KILN_COMPILE_SECONDS" "$bin/kilnc" "$c" --top main --module "p$seed" --out "$work" --quiet -w -I"$KILN_CSMITH_INCLUDE" \
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

# One model of all programs: each starts at once and stops by itself.
simulate() {  # FOLDER SEED:EXPECTED...
  local model=$1
  shift
  mkdir -p "$model"
  local entry seed
  {
    echo "module batch(input clk_i, input rst_ni"
    for entry in "$@"; do seed=${entry%%:*}; echo "  , output reg done$seed, output reg [31:0] result$seed"; done
    echo ");"
    for entry in "$@"; do
      seed=${entry%%:*}
      echo "  reg started$seed; wire ready$seed, valid$seed; wire [31:0] data$seed;"
      echo "  p$seed u$seed(.clk_i(clk_i), .rst_ni(rst_ni), .start_valid_i(rst_ni && !started$seed), .start_data_i(1'b0),"
      echo "    .start_ready_o(ready$seed), .done_valid_o(valid$seed), .done_data_o(data$seed), .done_ready_i(1'b1));"
      echo "  always @(posedge clk_i) if (!rst_ni) begin started$seed <= 1'b0; done$seed <= 1'b0; end else begin"
      echo "    if (ready$seed) started$seed <= 1'b1;"
      echo "    if (valid$seed) begin done$seed <= 1'b1; result$seed <= data$seed; end end"
    done
    echo "endmodule"
  } > "$model/batch.v"
  local sources=("$model/batch.v")
  for entry in "$@"; do sources+=("$work/p${entry%%:*}.v"); done
  verilator --cc -O3 --x-assign fast --x-initial fast --noassert -Wno-fatal -Wno-lint --output-split 20000 --top-module batch --prefix Vbatch \
    --Mdir "$model" "${sources[@]}" > "$model/verilator.log" 2>&1 || return 1
  {
    for entry in "$@"; do seed=${entry%%:*}; echo "PROGRAM($seed, 0x${entry##*:})"; done
  } > "$model/programs.inc"
  for file in "$model"/Vbatch*.cpp; do echo "#include \"$file\""; done > "$model/all.cpp"
  clang++-19 -w -O1 -fno-inline -std=c++17 -fbracket-depth=4096 -I"$model" -I"$KILN_VERILATOR_INCLUDE" -I"$KILN_VERILATOR_INCLUDE/vltstd" -DVL_TIME_CONTEXT \
    -include "$folder/runtime.h" "$model/all.cpp" "$folder/Harness.cpp" "$folder/verilated.o" "$folder/verilated_threads.o" -pthread -o "$model/model" \
    > "$model/clang.log" 2>&1 || return 1
  timeout "$KILN_RUN_SECONDS" "$model/model" "$KILN_CYCLES" > "$model/result.txt" || return 1
  cat "$model/result.txt" >> "$verdicts"
}

if [ ${#built[@]} -gt 0 ]; then
  if ! simulate "$work/model" "${built[@]}"; then
    # One of them spoils the model: each alone.
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
