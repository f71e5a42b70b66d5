# Power of every cell of the netlist in one corner: when nothing changes but the clock, and when every pin changes once a cycle. OpenSTA
# 2.0 takes activities of input ports alone (it works out those of all other pins itself), so what lies between is worked out
# by kiln synth, from the changes that a simulation counted.
foreach liberty {@LIBERTIES@} { read_liberty $liberty }
read_verilog @NETLIST@
link_design @TOP@
create_clock -name clock -period @CLOCK_NS@ [get_ports @CLOCK@]
# Without an arrival, a cell belongs to no clock, and a change a cycle means nothing.
foreach port [all_inputs] {
  if { [get_full_name $port] != "@CLOCK@" } { set_input_delay 0 -clock clock $port }
}
foreach changes {0.0 1.0} {
  set_power_activity -global -activity $changes -duty 0.5
  puts "changes $changes"
  report_power -instances [get_cells *] -digits 8
}
exit
