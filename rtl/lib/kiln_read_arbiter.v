// AXI4 read address channel for two requesters: commands before loads. The requester's stream word is {length[71:64],
// address[63:0]}, length in beats minus one; the request leaves with ARID 1 (command) or 0 (load).
//
// Stalls:      one request per cycle, one cycle of latency. A request that has to wait stays in its holding register, and
//              its ready drops.
// Errors:      none are detected; requests must not cross 4 KiB boundaries.
// Limitations: fixed priority: a command stream that never pauses starves loads.
module kiln_read_arbiter (
  input             clk_i,
  input             rst_ni,
  input             command_valid_i,
  input      [71:0] command_data_i,
  output reg        command_ready_o,
  input             load_valid_i,
  input      [71:0] load_data_i,
  output reg        load_ready_o,
  output reg        arvalid_o,
  output reg        arid_o,
  output reg [63:0] araddr_o,
  output reg [7:0]  arlen_o,
  input             arready_i
);
  // Requests on their way. Assigned blocking, because nothing outside this block reads them: what arrives can leave at
  // the same edge.
  reg [71:0] command_q;
  reg [71:0] load_q;
  reg command_held_q;
  reg load_held_q;

  always @(posedge clk_i) begin
    if (!rst_ni) begin
      command_ready_o <= 1'b0;
      load_ready_o <= 1'b0;
      command_held_q = 1'b0;
      load_held_q = 1'b0;
      arvalid_o <= 1'b0;
    end else begin
      if (command_valid_i && command_ready_o) begin
        command_q = command_data_i;
        command_held_q = 1'b1;
      end
      if (load_valid_i && load_ready_o) begin
        load_q = load_data_i;
        load_held_q = 1'b1;
      end
      if (!arvalid_o || arready_i) begin
        if (command_held_q) begin
          arvalid_o <= 1'b1;
          arid_o <= 1'b1;
          araddr_o <= command_q[63:0];
          arlen_o <= command_q[71:64];
          command_held_q = 1'b0;
        end else if (load_held_q) begin
          arvalid_o <= 1'b1;
          arid_o <= 1'b0;
          araddr_o <= load_q[63:0];
          arlen_o <= load_q[71:64];
          load_held_q = 1'b0;
        end else begin
          arvalid_o <= 1'b0;
        end
      end
      command_ready_o <= !command_held_q;
      load_ready_o <= !load_held_q;
    end
  end
endmodule
