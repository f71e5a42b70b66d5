// Accesses through one pointer to AXI4 bursts. A request is {kind[105:104], beats[103:64], address[63:0]}: kind 0 reads that
// many beats of BYTES bytes from the address on, 1 writes them, 2 asks for a token when all before it is done.
// Requests are done in their order: a read starts when every write before it is answered, and the other way round. A
// burst is at most 256 beats and stays within 4 KiB.
//
// Stalls:      a burst is read when there is room for all of it, and written when all of its words are here: this module
//              never holds the bus. One burst per cycle.
// Errors:      error_o is the last answer other than OKAY since the last token: 2 SLVERR, 3 DECERR; 0 if there was none.
// Limitations: addresses are multiples of BYTES, a power of two up to 128; BITS is 9 or more.
module kiln_axi_pointer #(
  parameter BYTES = 4,
  parameter BITS = 9
) (
  input                     clk_i,
  input                     rst_ni,
  input                     request_valid_i,
  input      [105:0]        request_data_i,
  output                    request_ready_o,
  output                    words_valid_o,
  output     [8*BYTES-1:0]  words_data_o,
  input                     words_ready_i,
  input                     data_valid_i,
  input      [8*BYTES-1:0]  data_data_i,
  output                    data_ready_o,
  output reg                finished_valid_o,
  input                     finished_ready_i,
  output reg [1:0]          error_o,
  output reg                arvalid_o,
  output reg [63:0]         araddr_o,
  output reg [7:0]          arlen_o,
  input                     arready_i,
  input                     rvalid_i,
  input      [8*BYTES-1:0]  rdata_i,
  input      [1:0]          rresp_i,
  input                     rlast_i,
  output reg                awvalid_o,
  output reg [63:0]         awaddr_o,
  output reg [7:0]          awlen_o,
  input                     awready_i,
  output                    wvalid_o,
  output     [8*BYTES-1:0]  wdata_o,
  output                    wlast_o,
  input                     wready_i,
  input                     bvalid_i,
  input      [1:0]          bresp_i
);
  localparam SIZE = $clog2(BYTES);
  localparam [BITS:0] DEPTH = 1 << BITS;

  // The request at work, and the next of its bursts.
  reg busy_q;
  reg [1:0] kind_q;
  reg [63:0] address_q;
  reg [39:0] count_q;
  wire [12:0] room = (13'd4096 - {1'b0, address_q[11:0]}) >> SIZE;
  wire [8:0] limit = room > 13'd256 ? 9'd256 : room[8:0];
  wire is_last = count_q <= {31'd0, limit};
  wire [8:0] beats = is_last ? count_q[8:0] : limit;
  wire [BITS:0] places = {{BITS - 8{1'b0}}, beats};

  reg [15:0] reads_q;     // bursts that are not complete
  reg [15:0] writes_q;    // bursts that are not answered
  reg [BITS:0] space_q;   // places of the read FIFO that are promised to no burst
  reg [BITS:0] held_q;    // words of the write FIFO
  reg [BITS:0] level_q;   // those of them that belong to no burst yet
  reg [8:0] left_q;       // beats of the write burst that are still to go
  reg is_new_q;           // the last request was for a token

  wire is_write_free = left_q == 0 || (left_q == 1 && wvalid_o && wready_i);
  wire is_read = busy_q && kind_q == 2'd0 && writes_q == 0 && reads_q != 16'hffff && space_q >= places &&
                 (!arvalid_o || arready_i);
  wire is_write = busy_q && kind_q == 2'd1 && reads_q == 0 && writes_q != 16'hffff && level_q >= places && is_write_free &&
                  (!awvalid_o || awready_i);
  wire is_token = busy_q && kind_q == 2'd2 && reads_q == 0 && writes_q == 0 && !finished_valid_o;
  wire is_over = ((is_read || is_write) && is_last) || is_token;
  assign request_ready_o = !busy_q || is_over;
  wire is_taken = request_valid_i && request_ready_o;

  wire words_pop = words_valid_o && words_ready_i;
  kiln_axi_fifo #(.WIDTH(8 * BYTES), .BITS(BITS)) u_words (
    .clk_i(clk_i), .rst_ni(rst_ni), .push_i(rvalid_i), .data_i(rdata_i), .valid_o(words_valid_o), .data_o(words_data_o),
    .ready_i(words_ready_i));

  assign data_ready_o = held_q != DEPTH;
  wire data_push = data_valid_i && data_ready_o;
  wire data_valid;
  assign wvalid_o = data_valid && left_q != 0;
  assign wlast_o = left_q == 1;
  wire data_pop = wvalid_o && wready_i;
  kiln_axi_fifo #(.WIDTH(8 * BYTES), .BITS(BITS)) u_data (
    .clk_i(clk_i), .rst_ni(rst_ni), .push_i(data_push), .data_i(data_data_i), .valid_o(data_valid), .data_o(wdata_o),
    .ready_i(wready_i && left_q != 0));

  always @(posedge clk_i) begin
    if (is_taken) begin
      kind_q <= request_data_i[105:104];
      count_q <= request_data_i[103:64];
      address_q <= request_data_i[63:0];
    end else if (is_read || is_write) begin
      count_q <= count_q - {31'd0, beats};
      address_q <= address_q + ({55'd0, beats} << SIZE);
    end
    if (is_read) begin
      araddr_o <= address_q;
      arlen_o <= beats[7:0] - 8'd1;
    end
    if (is_write) begin
      awaddr_o <= address_q;
      awlen_o <= beats[7:0] - 8'd1;
    end
    if (!rst_ni) begin
      busy_q <= 1'b0;
      is_new_q <= 1'b1;
      finished_valid_o <= 1'b0;
      error_o <= 2'd0;
      arvalid_o <= 1'b0;
      awvalid_o <= 1'b0;
      reads_q <= 0;
      writes_q <= 0;
      space_q <= DEPTH;
      held_q <= 0;
      level_q <= 0;
      left_q <= 0;
    end else begin
      busy_q <= is_taken || (busy_q && !is_over);
      if (is_taken) is_new_q <= request_data_i[105];
      finished_valid_o <= is_token || (finished_valid_o && !finished_ready_i);
      if (rvalid_i && rresp_i[1])
        error_o <= rresp_i;
      else if (bvalid_i && bresp_i[1])
        error_o <= bresp_i;
      else if (is_taken && is_new_q)
        error_o <= 2'd0;
      arvalid_o <= is_read || (arvalid_o && !arready_i);
      awvalid_o <= is_write || (awvalid_o && !awready_i);
      reads_q <= reads_q + {15'd0, is_read} - {15'd0, rvalid_i && rlast_i};
      writes_q <= writes_q + {15'd0, is_write} - {15'd0, bvalid_i};
      space_q <= space_q - (is_read ? places : {BITS + 1{1'b0}}) + {{BITS{1'b0}}, words_pop};
      held_q <= held_q + {{BITS{1'b0}}, data_push} - {{BITS{1'b0}}, data_pop};
      level_q <= level_q + {{BITS{1'b0}}, data_push} - (is_write ? places : {BITS + 1{1'b0}});
      if (is_write)
        left_q <= beats;
      else if (data_pop)
        left_q <= left_q - 9'd1;
    end
  end
endmodule
