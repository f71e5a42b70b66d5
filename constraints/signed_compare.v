// Comparisons of signed values with a constant, no wider than a look-up table, as comparisons without a sign. For Yosys' own map of
// these to look-up tables (cmp2lut.v of 0.23), which extends neither the value nor the constant by its sign: $signed(3'd7) < $signed(x) was
// never true. With its highest bit inverted a signed value is in the order of the unsigned ones.
(* techmap_celltype = "$lt $le $gt $ge" *)
module kiln_signed_compare (A, B, Y);
  parameter A_SIGNED = 0;
  parameter B_SIGNED = 0;
  parameter A_WIDTH = 0;
  parameter B_WIDTH = 0;
  parameter Y_WIDTH = 0;
  parameter _TECHMAP_CELLTYPE_ = "";
  parameter _TECHMAP_CONSTMSK_A_ = 0;
  parameter _TECHMAP_CONSTMSK_B_ = 0;

  (* force_downto *)
  input [A_WIDTH-1:0] A;
  (* force_downto *)
  input [B_WIDTH-1:0] B;
  (* force_downto *)
  output [Y_WIDTH-1:0] Y;

  localparam WIDTH = A_WIDTH > B_WIDTH ? A_WIDTH : B_WIDTH;
  wire signed [A_WIDTH-1:0] signedA = A;
  wire signed [B_WIDTH-1:0] signedB = B;
  wire signed [WIDTH-1:0] wideA = signedA, wideB = signedB;
  wire [WIDTH-1:0] a = wideA ^ (1 << (WIDTH - 1)), b = wideB ^ (1 << (WIDTH - 1));

  generate
    if (!A_SIGNED || !B_SIGNED || WIDTH > 4 || !(&_TECHMAP_CONSTMSK_A_ || &_TECHMAP_CONSTMSK_B_)) wire _TECHMAP_FAIL_ = 1;
    else if (_TECHMAP_CELLTYPE_ == "$lt") assign Y = a < b;
    else if (_TECHMAP_CELLTYPE_ == "$le") assign Y = a <= b;
    else if (_TECHMAP_CELLTYPE_ == "$gt") assign Y = a > b;
    else assign Y = a >= b;
  endgenerate
endmodule
