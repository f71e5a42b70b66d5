// AXI4 read data channel to two streams: RID 1 goes to command, RID 0 to load. The stream word is the response above
// the data; both streams share one data register, only their valids differ.
//
// Stalls:      one beat per cycle, one cycle of latency. Beats stay in order: a stream that stalls also stalls the other,
//              so a requester must take what it asked for without waiting for the other one.
// Errors:      RRESP is handed on with its beat; RLAST is not needed, because requesters count their beats.
// Limitations: two identifiers.
module kiln_read_router #(
  parameter BUS_BYTES = 16
) (
  input                        clk_i,
  input                        rst_ni,
  input                        rvalid_i,
  input                        rid_i,
  input      [8*BUS_BYTES-1:0] rdata_i,
  input      [1:0]             rresp_i,
  output reg                   rready_o,
  output reg                   command_valid_o,
  input                        command_ready_i,
  output reg                   load_valid_o,
  input                        load_ready_i,
  output reg [8*BUS_BYTES+1:0] data_o
);
  // The beat on its way. Assigned blocking, because nothing outside this block reads it: what arrives can leave at the
  // same edge.
  reg [8*BUS_BYTES+1:0] held_q;
  reg held_id_q;
  reg held_valid_q;

  always @(posedge clk_i) begin
    if (!rst_ni) begin
      rready_o <= 1'b0;
      command_valid_o <= 1'b0;
      load_valid_o <= 1'b0;
      held_valid_q = 1'b0;
    end else begin
      if (rvalid_i && rready_o) begin
        held_q = {rresp_i, rdata_i};
        held_id_q = rid_i;
        held_valid_q = 1'b1;
      end
      if (load_valid_o ? load_ready_i : (command_ready_i || !command_valid_o)) begin
        if (held_valid_q) begin
          data_o <= held_q;
          load_valid_o <= !held_id_q;
          command_valid_o <= held_id_q;
          held_valid_q = 1'b0;
        end else begin
          load_valid_o <= 1'b0;
          command_valid_o <= 1'b0;
        end
      end
      rready_o <= !held_valid_q;
    end
  end
endmodule
