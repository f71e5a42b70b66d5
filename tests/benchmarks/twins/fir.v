// FIR by hand: one multiply-add per cycle, no wait between outputs.
module fir (
  input  wire        clk_i,
  input  wire        rst_ni,
  input  wire        start_valid_i,
  input  wire        start_data_i,
  output wire        start_ready_o,
  output reg         done_valid_o,
  output wire        done_data_o,
  input  wire        done_ready_i,
  output wire [31:0] x_raddress_o,
  input  wire [15:0] x_rdata_i,
  output wire [31:0] h_raddress_o,
  input  wire [15:0] h_rdata_i,
  output wire        y_we_o,
  output wire [31:0] y_waddress_o,
  output wire [31:0] y_wdata_o
);
  // The term whose operands are addressed; its low 4 bits count within a sum.
  reg [9:0] term;
  reg busy;
  // What is known of a term one and two cycles later: its operands are there, then its sum.
  reg valid1, first1, last1, valid2, last2;
  reg [5:0] row1, row2;
  reg signed [31:0] sum;

  assign start_ready_o = !busy && !valid1 && !valid2 && !done_valid_o;
  assign done_data_o = 1'b0;
  assign x_raddress_o = {25'd0, {1'b0, term[9:4]} + {3'd0, term[3:0]}};
  assign h_raddress_o = {28'd0, term[3:0]};
  assign y_we_o = valid2 && last2;
  assign y_waddress_o = {26'd0, row2};
  assign y_wdata_o = sum;

  always @(posedge clk_i) begin
    if (!rst_ni) begin
      busy <= 1'b0;
      valid1 <= 1'b0;
      valid2 <= 1'b0;
      done_valid_o <= 1'b0;
      term <= 10'd0;
    end else begin
      if (start_valid_i && start_ready_o) busy <= 1'b1;
      else if (&term) busy <= 1'b0;
      if (busy) term <= term + 1'b1;
      valid1 <= busy;
      first1 <= term[3:0] == 4'd0;
      last1 <= &term[3:0];
      row1 <= term[9:4];
      valid2 <= valid1;
      last2 <= last1;
      row2 <= row1;
      if (valid1) sum <= (first1 ? 32'sd0 : sum) + $signed(x_rdata_i) * $signed(h_rdata_i);
      if (valid1 && last1 && (&row1)) done_valid_o <= 1'b1;
      else if (done_ready_i) done_valid_o <= 1'b0;
    end
  end
endmodule
