// Stands in for the compiled core in tests of the harness: copies memory, with the core's ports and nothing else of it.
//
// A program is `count` descriptors of 32 bytes: {source u64, destination u64}, {beats u32, burst u32, mode u32, 0}. Bursts of
// `burst` beats (`beats` is a multiple of it) go out back to back, unchecked: a burst that crosses 4 KiB, or one of the
// modes below, must be caught by the harness.
module kiln_core (
  input          clk_i,
  input          rst_ni,
  input          start_valid_i,
  input  [127:0] start_data_i,
  output reg     start_ready_o,
  output         done_valid_o,
  output [63:0]  done_data_o,
  input          done_ready_i,
  output         command_ar_valid_o,
  output [127:0] command_ar_data_o,
  input          command_ar_ready_i,
  input          command_r_valid_i,
  input  [191:0] command_r_data_i,
  output reg     command_r_ready_o,
  output         load_ar_valid_o,
  output [127:0] load_ar_data_o,
  input          load_ar_ready_i,
  input          load_r_valid_i,
  input  [191:0] load_r_data_i,
  output reg     load_r_ready_o,
  output         aw_valid_o,
  output [127:0] aw_data_o,
  input          aw_ready_i,
  output         w_valid_o,
  output [191:0] w_data_o,
  input          w_ready_i,
  input          b_valid_i,
  input  [7:0]   b_data_i,
  output reg     b_ready_o
);
  localparam [31:0] MODE_EARLY_LAST = 1;  // WLAST one beat early
  localparam [31:0] MODE_HANG = 2;        // waits for ever
  localparam [31:0] MODE_ERROR = 3;       // reports error 7 at once

  localparam [2:0] IDLE = 0, FETCH = 1, FIRST = 2, SECOND = 3, COPY = 4, FINISH = 5;

  reg [2:0] state_q;
  reg [63:0] program_q;
  reg [31:0] left_q;        // descriptors after this one
  reg [31:0] index_q;
  reg [63:0] source_q;
  reg [63:0] destination_q;
  reg [31:0] beats_q;
  reg [31:0] burst_q;
  reg [31:0] mode_q;
  reg [31:0] requested_q;   // beats whose reads went out
  reg [31:0] announced_q;   // beats whose write addresses went out
  reg [31:0] written_q;     // beats handed to w
  reg [31:0] in_burst_q;    // beats of the current write burst handed to w
  reg [31:0] answered_q;    // bursts answered on b
  reg [31:0] bursts_q;      // bursts announced
  reg [7:0] error_q;

  reg command_ar_pulse, load_ar_pulse, aw_pulse, w_pulse, done_pulse;
  reg [127:0] command_ar_word, load_ar_word, aw_word;
  reg [191:0] w_word;
  reg [63:0] done_word;
  wire command_ar_ready, load_ar_ready, aw_ready, w_ready, done_ready;

  reg [129:0] fifo_load_r [0:15];
  reg [4:0] fifo_load_r_wp;
  reg [4:0] fifo_load_r_rp;

  wire [31:0] len = burst_q - 1;

  always @(posedge clk_i) begin
    command_ar_pulse <= 1'b0;
    load_ar_pulse <= 1'b0;
    aw_pulse <= 1'b0;
    w_pulse <= 1'b0;
    done_pulse <= 1'b0;
    start_ready_o <= 1'b0;
    command_r_ready_o <= 1'b0;
    b_ready_o <= 1'b1;
    if (!rst_ni) begin
      state_q <= IDLE;
      fifo_load_r_wp = 0;
      fifo_load_r_rp = 0;
      load_r_ready_o <= 1'b0;
    end else begin
      if (state_q == IDLE) begin
        start_ready_o <= 1'b1;
        if (start_valid_i && start_ready_o) begin
          start_ready_o <= 1'b0;
          program_q <= start_data_i[63:0];
          left_q <= start_data_i[95:64] - 1;
          index_q <= 0;
          error_q <= 0;
          state_q <= FETCH;
        end
      end else if (state_q == FETCH) begin
        if (command_ar_ready) begin
          command_ar_pulse <= 1'b1;
          command_ar_word <= {56'd0, 8'd1, program_q};
          program_q <= program_q + 32;
          state_q <= FIRST;
        end
      end else if (state_q == FIRST) begin
        command_r_ready_o <= 1'b1;
        if (command_r_valid_i && command_r_ready_o) begin
          source_q <= command_r_data_i[63:0];
          destination_q <= command_r_data_i[127:64];
          if (command_r_data_i[129:128] != 0) error_q <= 11;
          state_q <= SECOND;
        end
      end else if (state_q == SECOND) begin
        command_r_ready_o <= 1'b1;
        if (command_r_valid_i && command_r_ready_o) begin
          command_r_ready_o <= 1'b0;
          beats_q <= command_r_data_i[31:0];
          burst_q <= command_r_data_i[63:32];
          mode_q <= command_r_data_i[95:64];
          requested_q <= 0;
          announced_q <= 0;
          written_q <= 0;
          in_burst_q <= 0;
          answered_q <= 0;
          bursts_q <= 0;
          if (error_q != 0 || command_r_data_i[95:64] == MODE_ERROR) begin
            if (error_q == 0) error_q <= 7;
            state_q <= FINISH;
          end else begin
            state_q <= COPY;
          end
        end
      end else if (state_q == COPY) begin
        if (requested_q != beats_q && load_ar_ready) begin
          load_ar_pulse <= 1'b1;
          load_ar_word <= {56'd0, len[7:0], source_q};
          source_q <= source_q + {28'd0, burst_q, 4'd0};
          requested_q <= requested_q + burst_q;
        end
        if (announced_q != beats_q && aw_ready) begin
          aw_pulse <= 1'b1;
          aw_word <= {56'd0, len[7:0], destination_q};
          destination_q <= destination_q + {28'd0, burst_q, 4'd0};
          announced_q <= announced_q + burst_q;
          bursts_q <= bursts_q + 1;
        end
        if (fifo_load_r_wp != fifo_load_r_rp && w_ready) begin
          w_pulse <= 1'b1;
          w_word <= {47'd0, in_burst_q == (mode_q == MODE_EARLY_LAST ? len - 1 : len), 16'hffff,
                     fifo_load_r[fifo_load_r_rp[3:0]][127:0]};
          if (fifo_load_r[fifo_load_r_rp[3:0]][129:128] != 0) error_q <= 11;
          in_burst_q <= in_burst_q == len ? 0 : in_burst_q + 1;
          fifo_load_r_rp = fifo_load_r_rp + 1;
          written_q <= written_q + 1;
        end
        if (b_valid_i && b_ready_o) begin
          answered_q <= answered_q + 1;
          if (b_data_i[1:0] != 0) error_q <= 11;
        end
        if (written_q == beats_q && answered_q == bursts_q && mode_q != MODE_HANG) begin
          if (left_q == 0 || error_q != 0) begin
            state_q <= FINISH;
          end else begin
            left_q <= left_q - 1;
            index_q <= index_q + 1;
            state_q <= FETCH;
          end
        end
      end else if (done_ready) begin
        done_pulse <= 1'b1;
        done_word <= {index_q, 24'd0, error_q};
        state_q <= IDLE;
      end
      if (load_r_valid_i && load_r_ready_o) begin
        fifo_load_r[fifo_load_r_wp[3:0]] <= load_r_data_i[129:0];
        fifo_load_r_wp = fifo_load_r_wp + 1;
      end
      load_r_ready_o <= (fifo_load_r_wp - fifo_load_r_rp) <= 5'd15;
    end
  end

  kiln_stream_out #(.WIDTH(64)) u_done (
    .clk_i(clk_i), .rst_ni(rst_ni), .link_valid_i(done_pulse), .link_data_i(done_word), .link_ready_o(done_ready),
    .valid_o(done_valid_o), .data_o(done_data_o), .ready_i(done_ready_i));
  kiln_stream_out #(.WIDTH(128)) u_command_ar (
    .clk_i(clk_i), .rst_ni(rst_ni), .link_valid_i(command_ar_pulse), .link_data_i(command_ar_word),
    .link_ready_o(command_ar_ready), .valid_o(command_ar_valid_o), .data_o(command_ar_data_o),
    .ready_i(command_ar_ready_i));
  kiln_stream_out #(.WIDTH(128)) u_load_ar (
    .clk_i(clk_i), .rst_ni(rst_ni), .link_valid_i(load_ar_pulse), .link_data_i(load_ar_word),
    .link_ready_o(load_ar_ready), .valid_o(load_ar_valid_o), .data_o(load_ar_data_o), .ready_i(load_ar_ready_i));
  kiln_stream_out #(.WIDTH(128)) u_aw (
    .clk_i(clk_i), .rst_ni(rst_ni), .link_valid_i(aw_pulse), .link_data_i(aw_word), .link_ready_o(aw_ready),
    .valid_o(aw_valid_o), .data_o(aw_data_o), .ready_i(aw_ready_i));
  kiln_stream_out #(.WIDTH(192)) u_w (
    .clk_i(clk_i), .rst_ni(rst_ni), .link_valid_i(w_pulse), .link_data_i(w_word), .link_ready_o(w_ready),
    .valid_o(w_valid_o), .data_o(w_data_o), .ready_i(w_ready_i));
endmodule
