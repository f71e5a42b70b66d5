// Copy by hand: a word per cycle from one memory to the other.
module copy (
  input  wire        clk_i,
  input  wire        rst_ni,
  input  wire        start_valid_i,
  input  wire        start_data_i,
  output wire        start_ready_o,
  output reg         done_valid_o,
  output wire        done_data_o,
  input  wire        done_ready_i,
  output wire [31:0] in_raddress_o,
  input  wire [31:0] in_rdata_i,
  output reg         out_we_o,
  output wire [31:0] out_waddress_o,
  output wire [31:0] out_wdata_o
);
  reg busy;
  reg [7:0] from, to;

  assign start_ready_o = !busy && !out_we_o && !done_valid_o;
  assign done_data_o = 1'b0;
  assign in_raddress_o = {24'd0, from};
  // The word is there in the cycle after its address.
  assign out_waddress_o = {24'd0, to};
  assign out_wdata_o = in_rdata_i;

  always @(posedge clk_i) begin
    if (!rst_ni) begin
      busy <= 1'b0;
      out_we_o <= 1'b0;
      done_valid_o <= 1'b0;
      from <= 8'd0;
    end else begin
      if (start_valid_i && start_ready_o) busy <= 1'b1;
      else if (&from) busy <= 1'b0;
      if (busy) from <= from + 1'b1;
      to <= from;
      out_we_o <= busy;
      if (busy && (&from)) done_valid_o <= 1'b1;
      else if (done_ready_i) done_valid_o <= 1'b0;
    end
  end
endmodule
