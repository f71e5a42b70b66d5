#!/usr/bin/env bash
# Writes the Verilog of the shipped chips and the register table: generate-rtl.sh BIN OUT SHAPE...
set -euo pipefail

bin=$1 out=$2
shift 2
mkdir -p "$out"
for shape in "$@"; do
  mkdir -p "$out/$shape"
  "$bin/kilnc" "hls/blocks/Chip$shape.cpp" --top kiln_core --out "$out/$shape" -Ihls/include \
    --cycle-model --observe command_ar --observe load_ar --observe aw --observe done
  "$bin/kiln_registers" --shape "$shape" --out "$out/$shape/kiln_regs.v"
done
"$bin/kiln_registers" --table --out "$out/registers.md"
