// Two products of 8 bits, as pairs.py leaves them: a cell of its own until Yosys' pass for DSP blocks, which takes any SB_MAC16
// for one product of 16 bits, is over. Then the block in its mode 8x8.
module kiln_products #(parameter [0:0] A_SIGNED = 0, B_SIGNED = 0) (input [15:0] A, B, output [31:0] O);
  SB_MAC16 #(
    .MODE_8x8(1'b1), .A_SIGNED(A_SIGNED), .B_SIGNED(B_SIGNED), .TOPOUTPUT_SELECT(2'b10), .BOTOUTPUT_SELECT(2'b10),
    .NEG_TRIGGER(1'b0), .A_REG(1'b0), .B_REG(1'b0), .C_REG(1'b0), .D_REG(1'b0), .TOP_8x8_MULT_REG(1'b0), .BOT_8x8_MULT_REG(1'b0),
    .PIPELINE_16x16_MULT_REG1(1'b0), .PIPELINE_16x16_MULT_REG2(1'b0), .TOPADDSUB_LOWERINPUT(2'b0), .TOPADDSUB_UPPERINPUT(1'b0),
    .TOPADDSUB_CARRYSELECT(2'b0), .BOTADDSUB_LOWERINPUT(2'b0), .BOTADDSUB_UPPERINPUT(1'b0), .BOTADDSUB_CARRYSELECT(2'b0)
  ) _TECHMAP_REPLACE_ (.A(A), .B(B), .O(O));
endmodule
