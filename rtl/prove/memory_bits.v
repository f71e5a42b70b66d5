// How a memory passes information on, for the cone of `prove.sh`: bit i of a word read depends on bit i of the words
// written, on the bits that enable writing it, and on every address. Yosys' techmap replaces each memory by one
// `memory_bit` per bit and read port, so that data and control bits that share a FIFO's word stay apart.
(* blackbox *)
module memory_bit (
  input  [3:0]                           read_control,
  input  [ADDRESS_BITS-1:0]              read_address,
  output                                 read_data,
  input  [WRITE_PORTS-1:0]               write_clock,
  input  [WRITE_PORTS-1:0]               write_enable,
  input  [WRITE_PORTS*ADDRESS_BITS-1:0]  write_address,
  input  [WRITE_PORTS-1:0]               write_data
);
  parameter ADDRESS_BITS = 1;
  parameter WRITE_PORTS = 1;
endmodule
