// The array by hand: 64 multiply-adds per cycle, sums that leave through a shift register.
module array (
  input  wire        clk_i,
  input  wire        rst_ni,
  input  wire        start_valid_i,
  input  wire [31:0] start_data_i,
  output wire        start_ready_o,
  output reg         done_valid_o,
  output wire        done_data_o,
  input  wire        done_ready_i,
  output wire [31:0] a_raddress_o,
  input  wire [63:0] a_rdata_i,
  output wire [31:0] b_raddress_o,
  input  wire [63:0] b_rdata_i,
  output wire        c_we_o,
  output wire [31:0] c_waddress_o,
  output wire [31:0] c_wdata_o
);
  reg adds;           // operands are addressed
  reg valid;          // operands are there
  reg shifts;         // sums leave
  reg [16:0] term, terms;
  reg [5:0] sum;
  reg signed [31:0] sums [0:63];

  assign start_ready_o = !adds && !valid && !shifts && !done_valid_o;
  assign done_data_o = 1'b0;
  assign a_raddress_o = {16'd0, term[15:0]};
  assign b_raddress_o = {16'd0, term[15:0]};
  assign c_we_o = shifts;
  assign c_waddress_o = {26'd0, sum};
  assign c_wdata_o = sums[0];

  wire isLast = term + 1'b1 == terms;

  always @(posedge clk_i) begin
    if (!rst_ni) begin
      adds <= 1'b0;
      valid <= 1'b0;
      shifts <= 1'b0;
      done_valid_o <= 1'b0;
      sum <= 6'd0;
    end else begin
      if (start_valid_i && start_ready_o) adds <= start_data_i != 32'd0;
      else if (isLast) adds <= 1'b0;
      valid <= adds;
      if ((valid && !adds) || (start_valid_i && start_ready_o && start_data_i == 32'd0)) shifts <= 1'b1;
      else if (&sum) shifts <= 1'b0;
      if (shifts) sum <= sum + 1'b1;
      if (shifts && (&sum)) done_valid_o <= 1'b1;
      else if (done_ready_i) done_valid_o <= 1'b0;
    end
    if (start_ready_o) begin
      term <= 17'd0;
      terms <= start_data_i[16:0];
    end else if (adds) begin
      term <= term + 1'b1;
    end
  end

  genvar n;
  generate
    for (n = 0; n < 64; n = n + 1) begin : cells
      wire signed [15:0] product = $signed(a_rdata_i[8 * (n / 8) +: 8]) * $signed(b_rdata_i[8 * (n % 8) +: 8]);
      always @(posedge clk_i) begin
        if (start_ready_o) sums[n] <= 32'sd0;
        else if (shifts) sums[n] <= n == 63 ? 32'sd0 : sums[(n + 1) % 64];
        else if (valid) sums[n] <= sums[n] + product;
      end
    end
  endgenerate
endmodule
