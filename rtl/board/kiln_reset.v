// Reset after configuration: rst_no stays low until locked_i (a PLL's) has been high for 16 cycles.
//
// Stalls, errors: none.
// Limitations:    relies on registers that start as 0, which iCE40 and ECP5 do.
module kiln_reset (
  input      clk_i,
  input      locked_i,
  output reg rst_no
);
  reg [1:0] locked_q = 2'd0;
  reg [3:0] count_q = 4'd0;
  initial rst_no = 1'b0;

  always @(posedge clk_i) begin
    locked_q <= {locked_q[0], locked_i};
    if (!locked_q[1]) begin
      count_q <= 4'd0;
      rst_no <= 1'b0;
    end else begin
      if (count_q != 4'd15) count_q <= count_q + 4'd1;
      rst_no <= count_q == 4'd15;
    end
  end
endmodule
