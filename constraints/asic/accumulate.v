// What `extract` looks for: an int8 product that starts or continues an int32 sum. accumulate_map.v builds it.
module kiln_accumulate (input first_i, input [7:0] a_i, input [7:0] b_i, input [31:0] sum_i, output [31:0] sum_o);
  wire [31:0] product = $signed(a_i) * $signed(b_i);
  assign sum_o = first_i ? product : sum_i + product;
endmodule
