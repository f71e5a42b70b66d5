// Output port of a kilnc module: turns its internal link into a plain valid/ready stream.
//
// Link side: a one-cycle pulse of link_valid_i means "take link_data_i". link_ready_o is registered; a sender that sees
// it high may pulse link_valid_i in the next cycle, and may already have one more pulse on its way, so the FIFO promises
// two free entries (count <= DEPTH - 2 after this edge).
//
// Stalls:      none of its own: one word per cycle, one cycle from link to valid_o.
// Errors:      none are detected; a pulse that ignores link_ready_o overwrites the oldest word.
// Limitations: DEPTH is a power of two, 4 or more.
module kiln_stream_out #(
  parameter WIDTH = 8,
  parameter DEPTH = 4
) (
  input                  clk_i,
  input                  rst_ni,
  input                  link_valid_i,
  input      [WIDTH-1:0] link_data_i,
  output reg             link_ready_o,
  output reg             valid_o,
  output reg [WIDTH-1:0] data_o,
  input                  ready_i
);
  localparam BITS = $clog2(DEPTH);
  // Sized like the pointers: a wider constant would widen the subtraction and lose its wrap-around.
  localparam [BITS:0] READY_LIMIT = DEPTH - 2;

  // Words behind the output register. Pointers are one bit wider than the index, so that full and empty differ. All three
  // are assigned blocking, because nothing outside this block reads them: link_ready_o then sees the new pointers. The
  // memory is read before it is written, which keeps it a memory for Yosys.
  reg [WIDTH-1:0] mem [0:DEPTH-1];
  reg [BITS:0] fifo_out_wp;
  reg [BITS:0] fifo_out_rp;

  // Words wait in the memory only while the output register is full: without a word there and none arriving, nothing changes.
  always @(posedge clk_i) begin
    if (!rst_ni) begin
      fifo_out_wp = 0;
      fifo_out_rp = 0;
      link_ready_o <= 1'b1;
      valid_o <= 1'b0;
    end else if (valid_o || link_valid_i) begin
      if (!valid_o || ready_i) begin
        if (fifo_out_wp != fifo_out_rp) begin
          data_o <= mem[fifo_out_rp[BITS-1:0]];
          valid_o <= 1'b1;
          fifo_out_rp = fifo_out_rp + 1'b1;
          if (link_valid_i) begin
            mem[fifo_out_wp[BITS-1:0]] = link_data_i;
            fifo_out_wp = fifo_out_wp + 1'b1;
          end
        end else if (link_valid_i) begin
          data_o <= link_data_i;
          valid_o <= 1'b1;
        end else begin
          valid_o <= 1'b0;
        end
      end else if (link_valid_i) begin
        mem[fifo_out_wp[BITS-1:0]] = link_data_i;
        fifo_out_wp = fifo_out_wp + 1'b1;
      end
      link_ready_o <= (fifo_out_wp - fifo_out_rp) <= READY_LIMIT;
    end
  end
endmodule
