// A tree of single bits with negations in it, as netlists have them. Verilator 5.006 forgets one when it folds such trees.
module single_bits (
  input  clk_i,
  input  rst_ni,
  input  [3:0] bits_i,
  output reg bit_o
);
  always @(posedge clk_i) bit_o <= rst_ni & (~(~(bits_i[0] & bits_i[1]) ^ ~bits_i[2]) ^ bits_i[3]);
endmodule
