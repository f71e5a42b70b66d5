// FIFO copy by hand: a word per cycle from stream to stream, through one register.
module fifo_copy (
  input  wire        clk_i,
  input  wire        rst_ni,
  input  wire        start_valid_i,
  input  wire        start_data_i,
  output wire        start_ready_o,
  input  wire        in_valid_i,
  input  wire [31:0] in_data_i,
  output wire        in_ready_o,
  output reg         out_valid_o,
  output reg  [31:0] out_data_o,
  input  wire        out_ready_i,
  output reg         done_valid_o,
  output wire        done_data_o,
  input  wire        done_ready_i
);
  reg busy;
  reg [7:0] count;

  assign start_ready_o = !busy && !done_valid_o;
  assign done_data_o = 1'b0;
  assign in_ready_o = busy && (!out_valid_o || out_ready_i);
  wire takes = in_valid_i && in_ready_o;

  always @(posedge clk_i) begin
    if (!rst_ni) begin
      busy <= 1'b0;
      out_valid_o <= 1'b0;
      done_valid_o <= 1'b0;
      count <= 8'd0;
    end else begin
      if (start_valid_i && start_ready_o) busy <= 1'b1;
      else if (takes && (&count)) busy <= 1'b0;
      if (takes) count <= count + 1'b1;
      if (takes) out_valid_o <= 1'b1;
      else if (out_ready_i) out_valid_o <= 1'b0;
      if (takes && (&count)) done_valid_o <= 1'b1;
      else if (done_ready_i) done_valid_o <= 1'b0;
    end
    if (takes) out_data_o <= in_data_i;
  end
endmodule
