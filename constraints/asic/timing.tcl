# Static timing of the netlist in one corner: ideal clock, no wires; inputs arrive at the clock edge, outputs count.
foreach liberty {@LIBERTIES@} { read_liberty $liberty }
read_verilog @NETLIST@
link_design @TOP@
create_clock -name clk_i -period @CLOCK_NS@ [get_ports clk_i]
set_input_delay 0 -clock clk_i [all_inputs]
set_output_delay 0 -clock clk_i [all_outputs]
report_checks -path_delay max -fields {slew cap} -digits 4
puts "worst_slack_ns [worst_slack]"
# Inputs change when their driver lets them: only what starts at a register is this netlist's to hold.
puts "hold between registers"
report_checks -path_delay min -from [all_registers -clock_pins] -to [all_registers -data_pins] -digits 4
exit
