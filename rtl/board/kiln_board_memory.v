// On-chip memory of 2^MEMORY_BITS bytes: an AXI4 subordinate for the chip and a byte-wide port for the host's bridge.
//
// One block RAM per byte lane, each with one read and one write port, which both sides share; the bridge goes first. Reads and
// writes of the chip are independent of each other. Bursts are INCR, of whole beats.
//
// Stalls:      one beat per cycle each way, read data one cycle after its request; one burst each way at a time. A bridge
//              access takes the cycle in which bridge_ready_o is high, the second of its request or later, and read data
//              follows three cycles after it, for one cycle. A request stays until then.
// Errors:      addresses past the end are answered with SLVERR and have no effect.
// Limitations: no narrow or wrapping bursts. The bridge waits while the chip holds up a beat that it asked for.
module kiln_board_memory #(
  parameter BUS_BYTES = 16,
  parameter MEMORY_BITS = 12,
  parameter ADDRESS_BITS = 64
) (
  input                        clk_i,
  input                        rst_ni,

  input                        arvalid_i,
  input                        arid_i,
  input     [ADDRESS_BITS-1:0] araddr_i,
  input                  [7:0] arlen_i,
  output                       arready_o,
  output reg                   rvalid_o,
  output reg                   rid_o,
  output     [8*BUS_BYTES-1:0] rdata_o,
  output reg             [1:0] rresp_o,
  output reg                   rlast_o,
  input                        rready_i,
  input                        awvalid_i,
  input     [ADDRESS_BITS-1:0] awaddr_i,
  output                       awready_o,
  input                        wvalid_i,
  input      [8*BUS_BYTES-1:0] wdata_i,
  input        [BUS_BYTES-1:0] wstrb_i,
  input                        wlast_i,
  output                       wready_o,
  output reg                   bvalid_o,
  output reg             [1:0] bresp_o,
  input                        bready_i,

  input                        bridge_valid_i,
  input                        bridge_write_i,
  input      [MEMORY_BITS-1:0] bridge_address_i,
  input                  [7:0] bridge_wdata_i,
  output                       bridge_ready_o,
  output reg             [7:0] bridge_rdata_o
);
  localparam LANE_BITS = $clog2(BUS_BYTES);
  localparam WORD_BITS = MEMORY_BITS - LANE_BITS;
  localparam [1:0] SLVERR = 2'd2;

  // Reads. The RAMs' output registers are the beat on the channel, so a port that holds a beat serves nobody else.
  reg reading_q;                // a burst is under way
  reg read_id_q;
  reg [WORD_BITS:0] read_q;     // word of the next beat; the top bit: past the end
  reg [7:0] read_left_q;        // beats after the next one
  wire read_free = !rvalid_o || rready_i;
  // The bridge's request of the cycle before: it decides what the chip may do, and must not be late.
  reg asks_q, asks_write_q;
  always @(posedge clk_i) begin
    asks_q <= rst_ni && bridge_valid_i && !bridge_ready_o;
    asks_write_q <= bridge_write_i;
  end
  wire bridge_read = asks_q && !asks_write_q && read_free;
  wire issue = reading_q && read_free && !bridge_read;
  wire [WORD_BITS-1:0] read_word = bridge_read ? bridge_address_i[MEMORY_BITS-1:LANE_BITS] : read_q[WORD_BITS-1:0];

  assign arready_o = !reading_q || (issue && read_left_q == 8'd0);

  always @(posedge clk_i) begin
    if (!rst_ni) begin
      reading_q <= 1'b0;
      rvalid_o <= 1'b0;
    end else begin
      if (read_free) begin
        rvalid_o <= issue;
        rid_o <= read_id_q;
        rresp_o <= read_q[WORD_BITS] ? SLVERR : 2'd0;
        rlast_o <= read_left_q == 8'd0;
      end
      if (issue) begin
        read_q[WORD_BITS-1:0] <= read_q[WORD_BITS-1:0] + 1'b1;
        if (&read_q[WORD_BITS-1:0]) read_q[WORD_BITS] <= 1'b1;
        read_left_q <= read_left_q - 8'd1;
      end
      if (arvalid_i && arready_o) begin
        reading_q <= 1'b1;
        read_id_q <= arid_i;
        read_q <= {|araddr_i[ADDRESS_BITS-1:MEMORY_BITS], araddr_i[MEMORY_BITS-1:LANE_BITS]};
        read_left_q <= arlen_i;
      end else if (issue && read_left_q == 8'd0) begin
        reading_q <= 1'b0;
      end
    end
  end

  // Writes.
  reg writing_q;                // an address waits for its beats
  reg [WORD_BITS:0] write_q;    // word of the next beat; the top bit: past the end
  reg write_failed_q;           // a beat of the burst was past the end
  wire bridge_write = asks_q && asks_write_q;
  wire take = wvalid_i && wready_o;
  wire [WORD_BITS-1:0] write_word = bridge_write ? bridge_address_i[MEMORY_BITS-1:LANE_BITS] : write_q[WORD_BITS-1:0];

  assign wready_o = writing_q && !bridge_write && (!bvalid_o || bready_i);
  assign awready_o = !writing_q || (take && wlast_i);

  always @(posedge clk_i) begin
    if (!rst_ni) begin
      writing_q <= 1'b0;
      bvalid_o <= 1'b0;
    end else begin
      if (bvalid_o && bready_i) bvalid_o <= 1'b0;
      if (take) begin
        write_q[WORD_BITS-1:0] <= write_q[WORD_BITS-1:0] + 1'b1;
        if (&write_q[WORD_BITS-1:0]) write_q[WORD_BITS] <= 1'b1;
        write_failed_q <= write_failed_q || write_q[WORD_BITS];
        if (wlast_i) begin
          bvalid_o <= 1'b1;
          bresp_o <= write_failed_q || write_q[WORD_BITS] ? SLVERR : 2'd0;
          writing_q <= 1'b0;
        end
      end
      if (awvalid_i && awready_o) begin
        writing_q <= 1'b1;
        write_q <= {|awaddr_i[ADDRESS_BITS-1:MEMORY_BITS], awaddr_i[MEMORY_BITS-1:LANE_BITS]};
        write_failed_q <= 1'b0;
      end
    end
  end

  // The RAMs.
  assign bridge_ready_o = bridge_read || bridge_write;
  wire read_enable = issue || bridge_read;
  wire chip_write = take && !write_q[WORD_BITS];

  genvar lane;
  generate
    for (lane = 0; lane < BUS_BYTES; lane = lane + 1) begin : g_lane
      reg [7:0] mem [0:(1<<WORD_BITS)-1];
      reg [7:0] data_q;
      wire write_lane = bridge_write ? bridge_address_i[LANE_BITS-1:0] == lane : chip_write && wstrb_i[lane];
      wire [7:0] write_data = bridge_write ? bridge_wdata_i : wdata_i[8*lane+:8];
      always @(posedge clk_i) begin
        if (write_lane) mem[write_word] <= write_data;
        if (read_enable) data_q <= mem[read_word];
      end
      assign rdata_o[8*lane+:8] = data_q;
    end
  endgenerate

  // Block RAM is slow, and lies all over the part: the beat is a register before a byte of it is chosen.
  reg [8*BUS_BYTES-1:0] bridge_beat_q;
  reg [LANE_BITS-1:0] bridge_lane_q, bridge_beat_lane_q;
  always @(posedge clk_i) begin
    if (bridge_read) bridge_lane_q <= bridge_address_i[LANE_BITS-1:0];
    bridge_beat_lane_q <= bridge_lane_q;
    bridge_beat_q <= rdata_o;
    bridge_rdata_o <= bridge_beat_q[8*bridge_beat_lane_q+:8];
  end
endmodule
