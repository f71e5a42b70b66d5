#!/usr/bin/env bash
# fuzz-other.sh iverilog|yosys FILE.v TOP RESULT: runs what kilnc made of a program's main in Icarus Verilog, or the netlist of
# gates and flip-flops that Yosys makes of it. Status 0: main returned RESULT (hexadecimal); 1: it did not; 2: it took too long.
set -uo pipefail
tool=$1 source=$2 top=$3 result=$4
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
ports=
grep -q 'kiln_globals_we_o' "$source" && ports=", .kiln_globals_we_o(), .kiln_globals_waddress_o(), .kiln_globals_wdata_o()"
if [ "$tool" = yosys ]; then
  timeout "${KILN_OTHER_SECONDS:-60}" yosys -q -p "read_verilog -sv $source; synth -top $top -flatten; write_verilog -noattr $work/netlist.v" \
    > "$work/log" 2>&1
  status=$?
  [ $status -eq 124 ] && exit 2
  [ $status -eq 0 ] || { echo "yosys failed: $(tail -1 "$work/log")"; exit 1; }
  source=$work/netlist.v
fi
cat > "$work/bench.v" << END
module bench;
  reg clk = 0, rst_n = 0, start = 0;
  wire done;
  wire [31:0] data;
  integer cycle = 0;
  $top dut (.clk_i(clk), .rst_ni(rst_n), .start_valid_i(start), .start_ready_o(), .start_data_i(1'b0), .done_valid_o(done),
            .done_ready_i(1'b1), .done_data_o(data)$ports);
  always #5 clk = !clk;
  always @(negedge clk) begin
    cycle = cycle + 1;
    rst_n = cycle > 4;
    start = cycle == 6;
    if (cycle > 6 && done === 1'b1) begin
      \$display("%08x", data);
      \$finish;
    end
    if (cycle > 30000) begin
      \$display("no result");
      \$finish;
    end
  end
endmodule
END
iverilog -g2012 -s bench -o "$work/run" "$work/bench.v" "$source" > "$work/log" 2>&1 || { echo "iverilog failed: $(tail -1 "$work/log")"; exit 1; }
answer=$(timeout "${KILN_OTHER_SECONDS:-60}" vvp -n "$work/run" 2>&1)
[ $? -eq 124 ] && exit 2
answer=$(tail -1 <<< "$answer")
[ "$answer" = "$result" ] || { echo "native $result, $tool $answer"; exit 1; }
