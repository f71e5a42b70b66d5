#!/usr/bin/env bash
# Writes the Verilog of the shipped chips and the register table: generate-rtl.sh BIN OUT SHAPE...
# A board whose board.json names a clock of its own for the core gets it in SHAPE/TARGET: the same C++, scheduled for that part
# if it names one (core_target). One that names the source of its core as well (core_source) gets both in small.
set -euo pipefail

bin=$1 out=$2
shift 2
mkdir -p "$out"
for shape in "$@"; do
  mkdir -p "$out/$shape"
  "$bin/kilnc" "hls/blocks/Chip$shape.cpp" --top kiln_core --out "$out/$shape" -Ihls/include \
    --cycle-model --observe command_ar --observe load_ar --observe aw --observe done
  "$bin/kiln_registers" --shape "$shape" --out "$out/$shape/kiln_regs.v"
  for board in constraints/*/board.json; do
    clock=$(sed -n 's/^ *"core_clock_ps": *\([0-9]*\),*$/\1/p' "$board")
    if [ -z "$clock" ] || ! grep -q "\"chip\": \"$shape\"" "$board"; then continue; fi
    target=$(sed -n 's/^ *"core_target": *"\([^"]*\)",*$/\1/p' "$board")
    folder=$out/$shape/$(basename "$(dirname "$board")")
    mkdir -p "$folder"
    "$bin/kilnc" "hls/blocks/Chip$shape.cpp" --top kiln_core --out "$folder" -Ihls/include --clock-ps "$clock" --target "${target:-generic}"
  done
done
for board in constraints/*/board.json; do
  field() { sed -n "s/^ *\"$1\": *\"*\([^\",]*\)\"*,*\$/\1/p" "$board"; }
  if [ -z "$(field core_source)" ]; then continue; fi
  mkdir -p "$out/small"
  "$bin/kilnc" "$(field core_source)" --top kiln_core --out "$out/small" -Ihls/include --clock-ps "$(field core_clock_ps)"
  "$bin/kiln_registers" --shape "$(field chip)" --out "$out/small/kiln_regs.v"
done
"$bin/kiln_registers" --table --out "$out/registers.md"
