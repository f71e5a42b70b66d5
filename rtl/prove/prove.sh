#!/usr/bin/env bash
# Proves that no operand value reaches control, handshakes or cycle counts of one chip: prove.sh RTL SHAPE WORK
# RTL is a folder with lib/ and generated/SHAPE/; Yosys' scripts and logs are left in WORK. README.md has the argument.
# Exits with 0 when everything is proved, 1 when something is not, 2 when it could not be tried.
set -euo pipefail

[ $# -eq 3 ] || { echo "usage: prove.sh RTL SHAPE WORK" >&2; exit 2; }
rtl=$1 shape=$2 work=$3
here=$(cd "$(dirname "$0")" && pwd)
generated=$rtl/generated/$shape

cannot() { printf 'error: %s\nfix: %s\n' "$1" "$2" >&2; exit 2; }
command -v yosys >/dev/null || cannot "yosys is missing, nothing was proved" "apt-get install yosys"
command -v python3 >/dev/null || cannot "python3 is missing, nothing was proved" "apt-get install python3"
[ -f "$generated/kiln_core.v" ] || cannot "no $generated/kiln_core.v" "choose a shape of rtl/generated, or make generated"
mkdir -p "$work"

# Bytes of data in a beat of memory, from the capability register.
bytes=$((16#$(sed -n "s/.*<= 32'h\([0-9a-f]*\);  \/\/ bus_bytes.*/\1/p" "$generated/kiln_regs.v")))
[ "$bytes" -gt 0 ] || cannot "kiln_regs.v of $shape has no bus_bytes" "make generated"
bits=$((8 * bytes))
for module in kiln_chip kiln_read_router; do
  sed "s/parameter BUS_BYTES = [0-9]*/parameter BUS_BYTES = $bytes/" "$rtl/lib/$module.v" > "$work/$module.v"
done
sed "s/parameter BUS_BYTES = [0-9]*/parameter BUS_BYTES = $bytes/" "$here/router_pair.v" > "$work/router_pair.v"
wires() { seq -f "w:$1[%g]" 0 $((bits - 1)) | tr '\n' ' '; }

# Runs WORK/$1.ys. Yosys' assertions decide; the leaks that a failure listed in WORK/$1.leaks are shown.
prove() {
  rm -f "$work/$1.leaks"
  yosys -qq -l "$work/$1.log" "$work/$1.ys" >/dev/null 2>&1 && return
  if grep -q "Assertion failed\|Assertation failed\|proof did fail\|induction step failed\|FAIL!" "$work/$1.log"; then
    printf 'error: chip %s: not proved: %s\n' "$shape" "$2" >&2
    [ ! -s "$work/$1.leaks" ] || { echo "operand bits reach:" >&2; sed 's/^/  /; s/\[[0-9]*\]$//' "$work/$1.leaks" | sort -Vu | sed -n 1,40p >&2; }
    echo "log: $work/$1.log" >&2
    exit 1
  fi
  tail -5 "$work/$1.log" >&2
  cannot "yosys could not read or analyse $shape" "see $work/$1.log"
}

# 1. The router: two copies that differ in operand beats alone, by induction.
cat > "$work/router.ys" <<YS
read_verilog -sv $work/kiln_read_router.v
proc
expose kiln_read_router/w:held_q kiln_read_router/w:held_id_q kiln_read_router/w:held_valid_q
read_verilog -sv $work/router_pair.v
prep -flatten -top router_pair
sat -verify -tempinduct -prove same_o 1 -set-at 1 rst_ni 0 -seq 1 -maxsteps 8 router_pair
YS
prove router "operand beats change the read router's handshakes or command beats"

# 2. The wiring of kiln_chip around core and router, whose insides are the other two proofs. Both become shells that keep
# apart the bits of operands and results and all other bits.
awk -v bits=$bits -f "$here/shell.awk" -v module=kiln_core -v from=load_r_data_i -v to=w_data_o \
  "$generated/kiln_core.v" > "$work/core_shell.v"
awk -v bits=$bits -f "$here/shell.awk" -v module=kiln_read_router -v from=rdata_i -v to=data_o \
  "$work/kiln_read_router.v" > "$work/router_shell.v"
cat > "$work/chip.ys" <<YS
read_verilog -sv $work/kiln_chip.v $(ls "$rtl"/lib/*.v | grep -v '/kiln_chip.v\|/kiln_read_router.v' | tr '\n' ' ')
read_verilog -sv $generated/kiln_regs.v $work/core_shell.v $work/router_shell.v
hierarchy -check -top kiln_chip
proc
flatten
splitnets -ports
opt_clean -purge
cd kiln_chip
select -assert-count 4 t:kiln_core_data t:kiln_core_other t:kiln_read_router_data t:kiln_read_router_other
select -set beats $(wires m_axi_rdata_i)
select -assert-count $bits @beats
select -set routed t:kiln_read_router_data %co1:+[to] t:* %d
select -assert-count $bits @routed
select -set results t:kiln_core_data %co1:+[to] t:* %d
select -assert-count $bits @results
select -set data_out $(wires m_axi_wdata_o)
select -assert-count $bits @data_out
select -set leaks @beats %co1:-kiln_read_router_data[from] @beats %d @routed %co1:-kiln_core_data[from]:-kiln_core_other[command_r_data_i] @routed %d @results %co1 @results %d @data_out %co1 @data_out %d %u %u %u
select -set stray @results @data_out %d @routed o:* %i @beats o:* %i %u %u
tee -q -o $work/chip.leaks select -list @leaks @stray
select -assert-none @leaks @stray
YS
prove chip "operand beats go elsewhere than to the core's operand port, or results elsewhere than to WDATA"

# 3. The core: without its result bits, nothing that is left depends on an operand bit. Yosys removes what no output
# depends on; a process without operands stays a box all of whose inputs count as control. decisions.py stands for the
# pass proc_mux, which would take hours (README.md).
cat > "$work/processes.ys" <<YS
read_verilog -sv $generated/kiln_core.v $rtl/lib/kiln_stream_out.v
hierarchy -check -top kiln_core
setattr -mod -set keep 1 sequencer
blackbox sequencer
proc_clean
proc_rmdead
proc_prune
write_ilang $work/processes.il
YS
prove processes "the processes of the core were not read"
python3 "$here/decisions.py" < "$work/processes.il" > "$work/decisions.il" || cannot "decisions.py failed on $shape" "see the message above"
cat > "$work/core.ys" <<YS
read_ilang $work/decisions.il
proc
flatten
opt_clean
memory_collect
read_verilog $here/memory_bits.v
techmap -map $here/memory_map.v t:\$mem_v2
simplemap r:WIDTH>32 r:Y_WIDTH>32
splitnets -ports
opt_clean -purge
cd kiln_core
select -set operands $(wires load_r_data_i)
select -assert-count $bits @operands
select -set results $(wires w_data_o)
select -assert-count $bits @results
select -assert-any @operands %co1 t:* %i
tee -q -o $work/core.cells select -count t:*
delete -output @results
opt_clean -purge
tee -q -o $work/core.control select -count t:*
select -assert-any t:sequencer
select -set leaks @operands %co* @operands %d
tee -q -o $work/core.leaks select -list @leaks w:*_q* w:*_o* w:*asleep* w:*state* %u %u %u %i @leaks t:sequencer %i
select -assert-none @leaks
YS
prove core "control of the core depends on operand values"

echo "chip $shape: proved: no operand value reaches control, handshakes or cycle counts" \
  "($bits bits a beat; of $(cut -d' ' -f1 "$work/core.cells") cells, $(cut -d' ' -f1 "$work/core.control") are left without the results, and no operand enters them)"
