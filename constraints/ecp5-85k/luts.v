// Look-up tables as the operator that Yosys has for them: far faster to elaborate than a module per table.
module LUT4 (output Z, input A, B, C, D);
  parameter [15:0] INIT = 0;
  \$lut #(.WIDTH(4), .LUT(INIT)) _TECHMAP_REPLACE_ (.A({D, C, B, A}), .Y(Z));
endmodule
