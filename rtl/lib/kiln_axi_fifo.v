// FIFO of 2**BITS words in block RAM, behind an output register.
//
// Stalls:      one word per cycle, two cycles of latency. push_i is not checked: whoever pushes counts the words.
// Errors:      none.
// Limitations: none.
module kiln_axi_fifo #(
  parameter WIDTH = 8,
  parameter BITS = 9
) (
  input                  clk_i,
  input                  rst_ni,
  input                  push_i,
  input      [WIDTH-1:0] data_i,
  output reg             valid_o,
  output reg [WIDTH-1:0] data_o,
  input                  ready_i
);
  reg [WIDTH-1:0] words_q [0:(1 << BITS) - 1];
  reg [BITS:0] write_q;
  reg [BITS:0] read_q;
  wire is_fetched = (!valid_o || ready_i) && read_q != write_q;

  always @(posedge clk_i) begin
    if (push_i) words_q[write_q[BITS-1:0]] <= data_i;
    if (is_fetched) data_o <= words_q[read_q[BITS-1:0]];
    if (!rst_ni) begin
      write_q <= 0;
      read_q <= 0;
      valid_o <= 1'b0;
    end else begin
      if (push_i) write_q <= write_q + 1'b1;
      if (is_fetched) read_q <= read_q + 1'b1;
      if (!valid_o || ready_i) valid_o <= is_fetched;
    end
  end
endmodule
