#!/bin/sh
# lint.sh TOP FILE.v LIBRARY.v TOOL: reads a kernel's Verilog with another tool; exit 77 if the tool is missing.
set -e
top=$1 file=$2 library=$3 tool=$4
if ! command -v "$tool" >/dev/null; then
  echo "SKIPPED: $tool is not installed (apt-get install $tool)"
  exit 77
fi
case $tool in
  verilator) verilator --lint-only -Wno-lint -Wno-fatal --top-module "$top" "$file" "$library" ;;
  iverilog) iverilog -g2012 -t null -s "$top" "$file" "$library" ;;
  yosys) yosys -q -p "read_verilog -sv $file $library; hierarchy -check -top $top; prep -top $top; check -assert" ;;
esac
