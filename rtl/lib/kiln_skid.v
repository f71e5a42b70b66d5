// Registered stage of a valid/ready stream: no combinational path from any input to any output.
//
// Stalls:      one word per cycle, one cycle of latency; holds two words, so that ready_o can be registered.
// Errors:      none.
// Limitations: none.
module kiln_skid #(
  parameter WIDTH = 8
) (
  input                  clk_i,
  input                  rst_ni,
  input                  valid_i,
  input      [WIDTH-1:0] data_i,
  output reg             ready_o,
  output reg             valid_o,
  output reg [WIDTH-1:0] data_o,
  input                  ready_i
);
  // The word on its way. Assigned blocking, because nothing outside this block reads it: what arrives can leave at the
  // same edge.
  reg [WIDTH-1:0] held_q;
  reg held_valid_q;

  always @(posedge clk_i) begin
    if (!rst_ni) begin
      ready_o <= 1'b0;
      valid_o <= 1'b0;
      held_valid_q = 1'b0;
    end else begin
      if (valid_i && ready_o) begin
        held_q = data_i;
        held_valid_q = 1'b1;
      end
      if (!valid_o || ready_i) begin
        if (held_valid_q) data_o <= held_q;
        valid_o <= held_valid_q;
        held_valid_q = 1'b0;
      end
      ready_o <= !held_valid_q;
    end
  end
endmodule
