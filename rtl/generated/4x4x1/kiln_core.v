// Written by kilnc from hls/blocks/Chip4x4x1.cpp; do not edit.
//   kilnc hls/blocks/Chip4x4x1.cpp --top kiln_core --clock-ps 10000 -Ihls/include

// kiln_core: processes and the streams between them
module kiln_core (
  input  wire clk_i,
  input  wire rst_ni,
  input  wire start_valid_i,
  input  wire [127:0] start_data_i,
  output wire start_ready_o,
  output wire command_ar_valid_o,
  output wire [127:0] command_ar_data_o,
  input  wire command_ar_ready_i,
  input  wire command_r_valid_i,
  input  wire [191:0] command_r_data_i,
  output wire command_r_ready_o,
  output wire done_valid_o,
  output wire [63:0] done_data_o,
  input  wire done_ready_i,
  output wire load_ar_valid_o,
  output wire [127:0] load_ar_data_o,
  input  wire load_ar_ready_i,
  input  wire load_r_valid_i,
  input  wire [191:0] load_r_data_i,
  output wire load_r_ready_o,
  output wire aw_valid_o,
  output wire [127:0] aw_data_o,
  input  wire aw_ready_i,
  output wire w_valid_o,
  output wire [191:0] w_data_o,
  input  wire w_ready_i,
  input  wire b_valid_i,
  input  wire [7:0] b_data_i,
  output wire b_ready_o
);
  wire credits_valid;
  wire [7:0] credits_data;
  wire credits_ready;
  wire command_ar_valid;
  wire [127:0] command_ar_data;
  wire command_ar_ready;
  wire programs_valid;
  wire [63:0] programs_data;
  wire programs_ready;
  wire command_beats_valid;
  wire [191:0] command_beats_data;
  wire command_beats_ready;
  wire loads_valid;
  wire [191:0] loads_data;
  wire loads_ready;
  wire load_status_valid;
  wire [7:0] load_status_data;
  wire load_status_ready;
  wire matmuls_valid;
  wire [127:0] matmuls_data;
  wire matmuls_ready;
  wire releases_valid;
  wire [31:0] releases_data;
  wire releases_ready;
  wire epilogues_valid;
  wire [127:0] epilogues_data;
  wire epilogues_ready;
  wire stores_valid;
  wire [191:0] stores_data;
  wire stores_ready;
  wire store_status_valid;
  wire [7:0] store_status_data;
  wire store_status_ready;
  wire done_valid;
  wire [63:0] done_data;
  wire done_ready;
  wire receives_valid;
  wire [55:0] receives_data;
  wire receives_ready;
  wire load_ar_valid;
  wire [127:0] load_ar_data;
  wire load_ar_ready;
  wire fill_a_valid;
  wire [63:0] fill_a_data;
  wire fill_a_ready;
  wire fill_b_valid;
  wire [63:0] fill_b_data;
  wire fill_b_ready;
  wire masks_valid;
  wire [7:0] masks_data;
  wire masks_ready;
  wire biases_valid;
  wire [127:0] biases_data;
  wire biases_ready;
  wire a_ready_valid;
  wire [7:0] a_ready_data;
  wire a_ready_ready;
  wire b_ready_valid;
  wire [7:0] b_ready_data;
  wire b_ready_ready;
  wire rows_valid;
  wire [127:0] rows_data;
  wire rows_ready;
  wire results_valid;
  wire [127:0] results_data;
  wire results_ready;
  wire mask_bits_valid;
  wire [47:0] mask_bits_data;
  wire mask_bits_ready;
  wire stats_valid;
  wire [127:0] stats_data;
  wire stats_ready;
  wire mask_words_valid;
  wire [127:0] mask_words_data;
  wire mask_words_ready;
  wire aw_valid;
  wire [127:0] aw_data;
  wire aw_ready;
  wire w_valid;
  wire [191:0] w_data;
  wire w_ready;
  wire expected_valid;
  wire [7:0] expected_data;
  wire expected_ready;
  wire a_words_we;
  wire [11:0] a_words_address;
  wire [31:0] a_words_data;
  wire b_words_we;
  wire [10:0] b_words_address;
  wire [31:0] b_words_data;

  fetch #(
    .START_EXTERNAL(1)
  ) u_fetch (
    .clk_i(clk_i),
    .rst_ni(rst_ni),
    .start_valid_i(start_valid_i),
    .start_data_i(start_data_i),
    .start_ready_o(start_ready_o),
    .programs_valid_o(programs_valid),
    .programs_data_o(programs_data),
    .programs_ready_i(programs_ready),
    .credits_valid_i(credits_valid),
    .credits_data_i(credits_data),
    .credits_ready_o(credits_ready),
    .command_ar_valid_o(command_ar_valid),
    .command_ar_data_o(command_ar_data),
    .command_ar_ready_i(command_ar_ready)
  );

  receive_commands #(
    .COMMAND_R_EXTERNAL(1)
  ) u_receive_commands (
    .clk_i(clk_i),
    .rst_ni(rst_ni),
    .command_r_valid_i(command_r_valid_i),
    .command_r_data_i(command_r_data_i),
    .command_r_ready_o(command_r_ready_o),
    .command_beats_valid_o(command_beats_valid),
    .command_beats_data_o(command_beats_data),
    .command_beats_ready_i(command_beats_ready)
  );

  sequencer u_sequencer (
    .clk_i(clk_i),
    .rst_ni(rst_ni),
    .programs_valid_i(programs_valid),
    .programs_data_i(programs_data),
    .programs_ready_o(programs_ready),
    .command_beats_valid_i(command_beats_valid),
    .command_beats_data_i(command_beats_data),
    .command_beats_ready_o(command_beats_ready),
    .credits_valid_o(credits_valid),
    .credits_data_o(credits_data),
    .credits_ready_i(credits_ready),
    .store_status_valid_i(store_status_valid),
    .store_status_data_i(store_status_data),
    .store_status_ready_o(store_status_ready),
    .load_status_valid_i(load_status_valid),
    .load_status_data_i(load_status_data),
    .load_status_ready_o(load_status_ready),
    .releases_valid_i(releases_valid),
    .releases_data_i(releases_data),
    .releases_ready_o(releases_ready),
    .matmuls_valid_o(matmuls_valid),
    .matmuls_data_o(matmuls_data),
    .matmuls_ready_i(matmuls_ready),
    .loads_valid_o(loads_valid),
    .loads_data_o(loads_data),
    .loads_ready_i(loads_ready),
    .epilogues_valid_o(epilogues_valid),
    .epilogues_data_o(epilogues_data),
    .epilogues_ready_i(epilogues_ready),
    .stores_valid_o(stores_valid),
    .stores_data_o(stores_data),
    .stores_ready_i(stores_ready),
    .done_valid_o(done_valid),
    .done_data_o(done_data),
    .done_ready_i(done_ready)
  );

  load_request u_load_request (
    .clk_i(clk_i),
    .rst_ni(rst_ni),
    .commands_valid_i(loads_valid),
    .commands_data_i(loads_data),
    .commands_ready_o(loads_ready),
    .receives_valid_o(receives_valid),
    .receives_data_o(receives_data),
    .receives_ready_i(receives_ready),
    .load_ar_valid_o(load_ar_valid),
    .load_ar_data_o(load_ar_data),
    .load_ar_ready_i(load_ar_ready)
  );

  load_receive #(
    .LOAD_R_EXTERNAL(1)
  ) u_load_receive (
    .clk_i(clk_i),
    .rst_ni(rst_ni),
    .commands_valid_i(receives_valid),
    .commands_data_i(receives_data),
    .commands_ready_o(receives_ready),
    .load_r_valid_i(load_r_valid_i),
    .load_r_data_i(load_r_data_i),
    .load_r_ready_o(load_r_ready_o),
    .load_status_valid_o(load_status_valid),
    .load_status_data_o(load_status_data),
    .load_status_ready_i(load_status_ready),
    .biases_valid_o(biases_valid),
    .biases_data_o(biases_data),
    .biases_ready_i(biases_ready),
    .masks_valid_o(masks_valid),
    .masks_data_o(masks_data),
    .masks_ready_i(masks_ready),
    .fill_b_valid_o(fill_b_valid),
    .fill_b_data_o(fill_b_data),
    .fill_b_ready_i(fill_b_ready),
    .fill_a_valid_o(fill_a_valid),
    .fill_a_data_o(fill_a_data),
    .fill_a_ready_i(fill_a_ready)
  );

  fill u_fill (
    .clk_i(clk_i),
    .rst_ni(rst_ni),
    .in_valid_i(fill_a_valid),
    .in_data_i(fill_a_data),
    .in_ready_o(fill_a_ready),
    .ready_valid_o(a_ready_valid),
    .ready_data_o(a_ready_data),
    .ready_ready_i(a_ready_ready),
    .words_we_o(a_words_we),
    .words_address_o(a_words_address),
    .words_data_o(a_words_data)
  );

  fill_1 u_fill_1 (
    .clk_i(clk_i),
    .rst_ni(rst_ni),
    .in_valid_i(fill_b_valid),
    .in_data_i(fill_b_data),
    .in_ready_o(fill_b_ready),
    .ready_valid_o(b_ready_valid),
    .ready_data_o(b_ready_data),
    .ready_ready_i(b_ready_ready),
    .words_we_o(b_words_we),
    .words_address_o(b_words_address),
    .words_data_o(b_words_data)
  );

  matmul u_matmul (
    .clk_i(clk_i),
    .rst_ni(rst_ni),
    .commands_valid_i(matmuls_valid),
    .commands_data_i(matmuls_data),
    .commands_ready_o(matmuls_ready),
    .a_ready_valid_i(a_ready_valid),
    .a_ready_data_i(a_ready_data),
    .a_ready_ready_o(a_ready_ready),
    .b_ready_valid_i(b_ready_valid),
    .b_ready_data_i(b_ready_data),
    .b_ready_ready_o(b_ready_ready),
    .rows_valid_o(rows_valid),
    .rows_data_o(rows_data),
    .rows_ready_i(rows_ready),
    .releases_valid_o(releases_valid),
    .releases_data_o(releases_data),
    .releases_ready_i(releases_ready),
    .a_words_we_i(a_words_we),
    .a_words_address_i(a_words_address),
    .a_words_data_i(a_words_data),
    .b_words_we_i(b_words_we),
    .b_words_address_i(b_words_address),
    .b_words_data_i(b_words_data)
  );

  epilogue u_epilogue (
    .clk_i(clk_i),
    .rst_ni(rst_ni),
    .commands_valid_i(epilogues_valid),
    .commands_data_i(epilogues_data),
    .commands_ready_o(epilogues_ready),
    .biases_valid_i(biases_valid),
    .biases_data_i(biases_data),
    .biases_ready_o(biases_ready),
    .rows_valid_i(rows_valid),
    .rows_data_i(rows_data),
    .rows_ready_o(rows_ready),
    .masks_valid_i(masks_valid),
    .masks_data_i(masks_data),
    .masks_ready_o(masks_ready),
    .results_valid_o(results_valid),
    .results_data_o(results_data),
    .results_ready_i(results_ready),
    .mask_bits_valid_o(mask_bits_valid),
    .mask_bits_data_o(mask_bits_data),
    .mask_bits_ready_i(mask_bits_ready),
    .stats_valid_o(stats_valid),
    .stats_data_o(stats_data),
    .stats_ready_i(stats_ready)
  );

  collect_mask u_collect_mask (
    .clk_i(clk_i),
    .rst_ni(rst_ni),
    .mask_bits_valid_i(mask_bits_valid),
    .mask_bits_data_i(mask_bits_data),
    .mask_bits_ready_o(mask_bits_ready),
    .mask_words_valid_o(mask_words_valid),
    .mask_words_data_o(mask_words_data),
    .mask_words_ready_i(mask_words_ready)
  );

  store u_store (
    .clk_i(clk_i),
    .rst_ni(rst_ni),
    .commands_valid_i(stores_valid),
    .commands_data_i(stores_data),
    .commands_ready_o(stores_ready),
    .results_valid_i(results_valid),
    .results_data_i(results_data),
    .results_ready_o(results_ready),
    .mask_words_valid_i(mask_words_valid),
    .mask_words_data_i(mask_words_data),
    .mask_words_ready_o(mask_words_ready),
    .stats_valid_i(stats_valid),
    .stats_data_i(stats_data),
    .stats_ready_o(stats_ready),
    .aw_valid_o(aw_valid),
    .aw_data_o(aw_data),
    .aw_ready_i(aw_ready),
    .expected_valid_o(expected_valid),
    .expected_data_o(expected_data),
    .expected_ready_i(expected_ready),
    .w_valid_o(w_valid),
    .w_data_o(w_data),
    .w_ready_i(w_ready)
  );

  store_response #(
    .B_EXTERNAL(1)
  ) u_store_response (
    .clk_i(clk_i),
    .rst_ni(rst_ni),
    .expected_valid_i(expected_valid),
    .expected_data_i(expected_data),
    .expected_ready_o(expected_ready),
    .b_valid_i(b_valid_i),
    .b_data_i(b_data_i),
    .b_ready_o(b_ready_o),
    .stored_valid_o(store_status_valid),
    .stored_data_o(store_status_data),
    .stored_ready_i(store_status_ready)
  );

  kiln_stream_out #(
    .WIDTH(128)
  ) u_command_ar_out (
    .clk_i(clk_i),
    .rst_ni(rst_ni),
    .link_valid_i(command_ar_valid),
    .link_data_i(command_ar_data),
    .link_ready_o(command_ar_ready),
    .valid_o(command_ar_valid_o),
    .data_o(command_ar_data_o),
    .ready_i(command_ar_ready_i)
  );

  kiln_stream_out #(
    .WIDTH(64)
  ) u_done_out (
    .clk_i(clk_i),
    .rst_ni(rst_ni),
    .link_valid_i(done_valid),
    .link_data_i(done_data),
    .link_ready_o(done_ready),
    .valid_o(done_valid_o),
    .data_o(done_data_o),
    .ready_i(done_ready_i)
  );

  kiln_stream_out #(
    .WIDTH(128)
  ) u_load_ar_out (
    .clk_i(clk_i),
    .rst_ni(rst_ni),
    .link_valid_i(load_ar_valid),
    .link_data_i(load_ar_data),
    .link_ready_o(load_ar_ready),
    .valid_o(load_ar_valid_o),
    .data_o(load_ar_data_o),
    .ready_i(load_ar_ready_i)
  );

  kiln_stream_out #(
    .WIDTH(128)
  ) u_aw_out (
    .clk_i(clk_i),
    .rst_ni(rst_ni),
    .link_valid_i(aw_valid),
    .link_data_i(aw_data),
    .link_ready_o(aw_ready),
    .valid_o(aw_valid_o),
    .data_o(aw_data_o),
    .ready_i(aw_ready_i)
  );

  kiln_stream_out #(
    .WIDTH(192)
  ) u_w_out (
    .clk_i(clk_i),
    .rst_ni(rst_ni),
    .link_valid_i(w_valid),
    .link_data_i(w_data),
    .link_ready_o(w_ready),
    .valid_o(w_valid_o),
    .data_o(w_data_o),
    .ready_i(w_ready_i)
  );
endmodule

// fetch: from hls/blocks/Fetch.h:14
module fetch #(
  parameter START_EXTERNAL = 0,
  parameter CREDITS_EXTERNAL = 0
) (
  input  wire clk_i,
  input  wire rst_ni,
  input  wire start_valid_i,
  input  wire [127:0] start_data_i,
  output reg  start_ready_o,
  output reg  programs_valid_o,
  output reg  [63:0] programs_data_o,
  input  wire programs_ready_i,
  input  wire credits_valid_i,
  input  wire [7:0] credits_data_i,
  output reg  credits_ready_o,
  output reg  command_ar_valid_o,
  output reg  [127:0] command_ar_data_o,
  input  wire command_ar_ready_i
);

  reg [127:0] fifo_start [0:3];  // stream start
  reg [2:0] fifo_start_wp;
  reg [2:0] fifo_start_rp;
  reg [2:0] fifo_credits_wp;
  reg [2:0] fifo_credits_rp;
  reg loop1_active;
  reg loop1_v1;
  reg state;
  reg [1:0] underWay_q;  // hls/blocks/Fetch.h:14
  reg [31:0] left_q;  // hls/blocks/Fetch.h:14
  reg [63:0] address_q;  // hls/blocks/Fetch.h:14
  reg and_v_p1;  // hls/blocks/Fetch.h:30:17
  reg asleep;

  task automatic step;
    integer j;
    reg loop1_start;
    reg cmp_1;
    reg xor_v_1_1;
    reg cmp9_1;
    reg [31:0] left_1_1;
    reg [31:0] program_v_2_1;
    reg cmp2_1;
    reg [63:0] rem_1;
    reg [63:0] program_v_3;
    reg [127:0] start_1_1;
    reg [31:0] program_v_1_1;
    reg [63:0] address_1_1;
    reg cmp12_1;
    reg [1:0] inc_1;
    reg xor_v_2;
    reg and_v_1;
    reg [1:0] underWay_1_1;
    reg [63:0] add_1;
    reg [31:0] dec_1;
    reg [1:0] underWay_2_1;
    reg [31:0] left_2_1;
    reg [63:0] address_2_1;
    reg [63:0] ref_v_2_1;
    reg [63:0] ref_v_5;
    reg [63:0] ref_v_1_1;
    reg [63:0] slice_1;
    reg [127:0] ref_v_4_1;
    reg [127:0] ref_v_3_1;
    reg loop1_go1;
    begin
      case (state)
        1'h0: begin
          // entry, hls/blocks/Fetch.h:19:3
          underWay_q = 2'h0;
          left_q = 32'h0;
          address_q = 64'h0;
          loop1_active = 1'b1;
          state = 1'h1;
        end
        1'h1: begin
          // pipelined loop, hls/blocks/Fetch.h:20:5: interval 1, 2 cycles
          loop1_go1 = 1'b1;
          if (loop1_v1 && and_v_p1 && !(fifo_credits_wp != fifo_credits_rp)) begin
            loop1_go1 = 1'b0;
          end
          if (loop1_go1) begin
            if (loop1_v1) begin
              if (and_v_p1) begin
                fifo_credits_rp = fifo_credits_rp + 1'b1;
                credits_ready_o <= (fifo_credits_wp - fifo_credits_rp) <= 3'h2;
              end
            end
            loop1_start = 1'b0;
            if (loop1_active) begin
              cmp_1 = left_q == 32'h0;
              if (!cmp_1 || fifo_start_wp != fifo_start_rp) begin
                if (!cmp_1 || programs_ready_i) begin
                  start_1_1 = fifo_start[fifo_start_rp[1:0]];
                  program_v_3 = start_1_1[63:0];
                  rem_1 = program_v_3 & 64'h7f;
                  cmp2_1 = rem_1 == 64'h0;
                  program_v_1_1 = start_1_1[95:64];
                  program_v_2_1 = cmp2_1 ? program_v_1_1 : 32'h0;
                  left_1_1 = cmp_1 ? program_v_2_1 : left_q;
                  cmp9_1 = left_1_1 == 32'h0;
                  xor_v_1_1 = cmp9_1 ^ 1'h1;
                  if (!xor_v_1_1 || command_ar_ready_i) begin
                    loop1_start = 1'b1;
                    address_1_1 = cmp_1 ? program_v_3 : address_q;
                    cmp12_1 = underWay_q == 2'h2;
                    inc_1 = underWay_q + 2'h1;
                    xor_v_2 = cmp9_1 ^ 1'h1;
                    and_v_1 = xor_v_2 & cmp12_1;
                    underWay_1_1 = cmp12_1 ? 2'h2 : inc_1;
                    add_1 = address_1_1 + 64'h80;
                    dec_1 = left_1_1 + 32'hffffffff;
                    underWay_2_1 = cmp9_1 ? underWay_q : underWay_1_1;
                    left_2_1 = cmp9_1 ? 32'h0 : dec_1;
                    address_2_1 = cmp9_1 ? address_1_1 : add_1;
                    if (cmp_1) begin
                      fifo_start_rp = fifo_start_rp + 1'b1;
                      start_ready_o <= (fifo_start_wp - fifo_start_rp) <= 3'h2;
                    end
                    if (cmp_1) begin
                      programs_valid_o <= 1'b1;
                      ref_v_5 = cmp2_1 ? 64'h100000000 : 64'h0;
                      slice_1 = start_1_1[127:64];
                      ref_v_1_1 = slice_1 & 64'hffffffff;
                      ref_v_2_1 = ref_v_5 | ref_v_1_1;
                      programs_data_o <= ref_v_2_1;
                    end
                    if (xor_v_1_1) begin
                      command_ar_valid_o <= 1'b1;
                      ref_v_3_1 = {64'h0, address_1_1};
                      ref_v_4_1 = ref_v_3_1 | 128'h70000000000000000;
                      command_ar_data_o <= ref_v_4_1;
                    end
                    and_v_p1 = and_v_1;
                    underWay_q = underWay_2_1;
                    left_q = left_2_1;
                    address_q = address_2_1;
                  end
                end
              end else begin
                asleep = 1'b1;
              end
            end
            loop1_v1 = loop1_start;
          end
        end
      endcase
    end
  endtask

  always @(posedge clk_i) begin
    if (rst_ni) begin
      if (!asleep) begin
        programs_valid_o <= 1'b0;
        command_ar_valid_o <= 1'b0;
        step;
      end
      if (start_valid_i | credits_valid_i) begin
        if (start_valid_i && (START_EXTERNAL == 0 || start_ready_o)) begin
          fifo_start[fifo_start_wp[1:0]] = start_data_i;
          fifo_start_wp = fifo_start_wp + 1'b1;
          start_ready_o <= (fifo_start_wp - fifo_start_rp) <= 3'h2;
          asleep = 1'b0;
        end
        if (credits_valid_i && (CREDITS_EXTERNAL == 0 || credits_ready_o)) begin
          fifo_credits_wp = fifo_credits_wp + 1'b1;
          credits_ready_o <= (fifo_credits_wp - fifo_credits_rp) <= 3'h2;
          asleep = 1'b0;
        end
      end
    end else begin
      asleep = 1'b0;
      programs_valid_o <= 1'b0;
      command_ar_valid_o <= 1'b0;
      loop1_active = 0;
      loop1_v1 = 0;
      state = 1'h0;
      fifo_start_wp = 0;
      fifo_start_rp = 0;
      start_ready_o <= 1'b1;
      fifo_credits_wp = 0;
      fifo_credits_rp = 0;
      credits_ready_o <= 1'b1;
    end
  end
endmodule

// receive_commands: from hls/blocks/Fetch.h:42
module receive_commands #(
  parameter COMMAND_R_EXTERNAL = 0
) (
  input  wire clk_i,
  input  wire rst_ni,
  input  wire command_r_valid_i,
  input  wire [191:0] command_r_data_i,
  output reg  command_r_ready_o,
  output reg  command_beats_valid_o,
  output reg  [191:0] command_beats_data_o,
  input  wire command_beats_ready_i
);

  reg [191:0] fifo_command_r [0:3];  // stream command_r
  reg [2:0] fifo_command_r_wp;
  reg [2:0] fifo_command_r_rp;
  reg loop1_active;
  reg state;
  reg asleep;

  task automatic step;
    integer j;
    reg loop1_start;
    reg [191:0] command_r_1_1;
    begin
      case (state)
        1'h0: begin
          // entry, hls/blocks/Fetch.h:43:3
          loop1_active = 1'b1;
          state = 1'h1;
        end
        1'h1: begin
          // pipelined loop, hls/blocks/Fetch.h:44:5: interval 1, 1 cycles
          loop1_start = 1'b0;
          if (loop1_active) begin
            if (fifo_command_r_wp != fifo_command_r_rp) begin
              if (command_beats_ready_i) begin
                loop1_start = 1'b1;
                command_r_1_1 = fifo_command_r[fifo_command_r_rp[1:0]];
                fifo_command_r_rp = fifo_command_r_rp + 1'b1;
                command_r_ready_o <= (fifo_command_r_wp - fifo_command_r_rp) <= 3'h2;
                command_beats_valid_o <= 1'b1;
                command_beats_data_o <= command_r_1_1;
              end
            end else begin
              asleep = 1'b1;
            end
          end
        end
      endcase
    end
  endtask

  always @(posedge clk_i) begin
    if (rst_ni) begin
      if (!asleep) begin
        command_beats_valid_o <= 1'b0;
        step;
      end
      if (command_r_valid_i && (COMMAND_R_EXTERNAL == 0 || command_r_ready_o)) begin
        fifo_command_r[fifo_command_r_wp[1:0]] = command_r_data_i;
        fifo_command_r_wp = fifo_command_r_wp + 1'b1;
        command_r_ready_o <= (fifo_command_r_wp - fifo_command_r_rp) <= 3'h2;
        asleep = 1'b0;
      end
    end else begin
      asleep = 1'b0;
      command_beats_valid_o <= 1'b0;
      loop1_active = 0;
      state = 1'h0;
      fifo_command_r_wp = 0;
      fifo_command_r_rp = 0;
      command_r_ready_o <= 1'b1;
    end
  end
endmodule

// sequencer: from hls/blocks/Sequencer.h:36
module sequencer #(
  parameter PROGRAMS_EXTERNAL = 0,
  parameter COMMAND_BEATS_EXTERNAL = 0,
  parameter STORE_STATUS_EXTERNAL = 0,
  parameter LOAD_STATUS_EXTERNAL = 0,
  parameter RELEASES_EXTERNAL = 0
) (
  input  wire clk_i,
  input  wire rst_ni,
  input  wire programs_valid_i,
  input  wire [63:0] programs_data_i,
  output reg  programs_ready_o,
  input  wire command_beats_valid_i,
  input  wire [191:0] command_beats_data_i,
  output reg  command_beats_ready_o,
  output reg  credits_valid_o,
  output reg  [7:0] credits_data_o,
  input  wire credits_ready_i,
  input  wire store_status_valid_i,
  input  wire [7:0] store_status_data_i,
  output reg  store_status_ready_o,
  input  wire load_status_valid_i,
  input  wire [7:0] load_status_data_i,
  output reg  load_status_ready_o,
  input  wire releases_valid_i,
  input  wire [31:0] releases_data_i,
  output reg  releases_ready_o,
  output reg  matmuls_valid_o,
  output reg  [127:0] matmuls_data_o,
  input  wire matmuls_ready_i,
  output reg  loads_valid_o,
  output reg  [191:0] loads_data_o,
  input  wire loads_ready_i,
  output reg  epilogues_valid_o,
  output reg  [127:0] epilogues_data_o,
  input  wire epilogues_ready_i,
  output reg  stores_valid_o,
  output reg  [191:0] stores_data_o,
  input  wire stores_ready_i,
  output reg  done_valid_o,
  output reg  [63:0] done_data_o,
  input  wire done_ready_i
);

  reg [63:0] fifo_programs [0:3];  // stream programs
  reg [2:0] fifo_programs_wp;
  reg [2:0] fifo_programs_rp;
  reg [191:0] fifo_command_beats [0:31];  // stream command_beats
  reg [5:0] fifo_command_beats_wp;
  reg [5:0] fifo_command_beats_rp;
  reg [7:0] fifo_store_status [0:15];  // stream store_status
  reg [4:0] fifo_store_status_wp;
  reg [4:0] fifo_store_status_rp;
  reg [7:0] fifo_load_status [0:15];  // stream load_status
  reg [4:0] fifo_load_status_wp;
  reg [4:0] fifo_load_status_rp;
  reg [31:0] fifo_releases [0:15];  // stream releases
  reg [4:0] fifo_releases_wp;
  reg [4:0] fifo_releases_rp;
  reg loop37_active;
  reg [6:0] state;
  reg [11:0] pads_q;  // hls/blocks/Sequencer.h:36
  reg [10:0] pads_1_q;  // hls/blocks/Sequencer.h:36
  reg [12:0] pads_2_q;  // hls/blocks/Sequencer.h:36
  reg [11:0] pads_3_q;  // hls/blocks/Sequencer.h:36
  reg [31:0] program_v_q;  // hls/blocks/Sequencer.h:44:38
  reg [7:0] spec_q;  // hls/blocks/Sequencer.h:46:9
  reg [31:0] index_q;  // hls/blocks/Sequencer.h:36
  reg [4:0] pads_4_q;  // hls/blocks/Sequencer.h:36
  reg [11:0] pads_5_q;  // hls/blocks/Sequencer.h:36
  reg [12:0] pads_6_q;  // hls/blocks/Sequencer.h:36
  reg [10:0] pads_7_q;  // hls/blocks/Sequencer.h:36
  reg [11:0] pads_8_q;  // hls/blocks/Sequencer.h:36
  reg [31:0] progress_q;  // hls/blocks/Sequencer.h:36
  reg [7:0] progress_1_q;  // hls/blocks/Sequencer.h:36
  reg [31:0] progress_2_q;  // hls/blocks/Sequencer.h:36
  reg [31:0] progress_3_q;  // hls/blocks/Sequencer.h:36
  reg [191:0] command_beats_1_q;  // hls/blocks/Sequencer.h:55:51
  reg [7:0] words_q;  // hls/blocks/Sequencer.h:56:24
  reg [7:0] words_1_q;  // hls/blocks/Sequencer.h:56:24
  reg [15:0] words_2_q;  // hls/blocks/Sequencer.h:56:24
  reg [31:0] words_3_q;  // hls/blocks/Sequencer.h:56:24
  reg [31:0] words_4_q;  // hls/blocks/Sequencer.h:56:24
  reg [31:0] words_5_q;  // hls/blocks/Sequencer.h:56:24
  reg cmp_q;  // hls/blocks/Sequencer.h:57:25
  reg [191:0] command_beats_2_q;  // hls/blocks/Sequencer.h:55:51
  reg [31:0] words_6_q;  // hls/blocks/Sequencer.h:56:24
  reg [31:0] words_7_q;  // hls/blocks/Sequencer.h:56:24
  reg [31:0] words_8_q;  // hls/blocks/Sequencer.h:56:24
  reg [31:0] words_9_q;  // hls/blocks/Sequencer.h:56:24
  reg select_q;  // hls/blocks/Sequencer.h:57:25
  reg [191:0] command_beats_3_q;  // hls/blocks/Sequencer.h:55:51
  reg [31:0] words_10_q;  // hls/blocks/Sequencer.h:56:24
  reg [31:0] words_11_q;  // hls/blocks/Sequencer.h:56:24
  reg [31:0] words_12_q;  // hls/blocks/Sequencer.h:56:24
  reg [31:0] words_13_q;  // hls/blocks/Sequencer.h:56:24
  reg select_1_q;  // hls/blocks/Sequencer.h:57:25
  reg [191:0] command_beats_4_q;  // hls/blocks/Sequencer.h:55:51
  reg [31:0] words_14_q;  // hls/blocks/Sequencer.h:56:24
  reg [31:0] words_15_q;  // hls/blocks/Sequencer.h:56:24
  reg [63:0] words_16_q;  // hls/blocks/Sequencer.h:56:24
  reg select_2_q;  // hls/blocks/Sequencer.h:57:25
  reg [63:0] words_17_q;  // hls/blocks/Sequencer.h:56:24
  reg [63:0] words_18_q;  // hls/blocks/Sequencer.h:56:24
  reg select_3_q;  // hls/blocks/Sequencer.h:57:25
  reg [63:0] words_19_q;  // hls/blocks/Sequencer.h:56:24
  reg [63:0] words_20_q;  // hls/blocks/Sequencer.h:56:24
  reg select_4_q;  // hls/blocks/Sequencer.h:57:25
  reg [191:0] command_beats_7_q;  // hls/blocks/Sequencer.h:55:51
  reg [63:0] words_21_q;  // hls/blocks/Sequencer.h:56:24
  reg [63:0] words_22_q;  // hls/blocks/Sequencer.h:56:24
  reg select_5_q;  // hls/blocks/Sequencer.h:57:25
  reg [63:0] words_23_q;  // hls/blocks/Sequencer.h:56:24
  reg [63:0] words_24_q;  // hls/blocks/Sequencer.h:56:24
  reg select_6_q;  // hls/blocks/Sequencer.h:57:25
  reg cmp17_q;  // hls/blocks/Sequencer.h:60:26
  reg tobool_q;  // hls/blocks/Validate.h:51:7
  reg tobool10_q;  // hls/blocks/Validate.h:19:7
  reg retval_q;  // hls/blocks/Sequencer.h:36
  reg [7:0] retval_1_q;  // hls/blocks/Sequencer.h:36
  reg [31:0] cond45_q;  // hls/blocks/Sequencer.h:73:27
  reg [31:0] progress_4_q;  // hls/blocks/Sequencer.h:36
  reg [7:0] progress_5_q;  // hls/blocks/Sequencer.h:36
  reg [31:0] progress_6_q;  // hls/blocks/Sequencer.h:36
  reg loadedv_1_q;  // hls/blocks/Sequencer.h:24:45
  reg or_v_19_q;  // hls/blocks/Sequencer.h:36
  reg [31:0] inc_q;  // hls/blocks/Sequencer.h:27:7
  reg cmp_12_q;  // hls/blocks/Sequencer.h:23:19
  reg [7:0] progress_9_q;  // hls/blocks/Sequencer.h:26:24
  reg [31:0] progress_10_q;  // hls/blocks/Sequencer.h:26:24
  reg [31:0] progress_11_q;  // hls/blocks/Sequencer.h:36
  reg [7:0] progress_12_q;  // hls/blocks/Sequencer.h:36
  reg [31:0] progress_13_q;  // hls/blocks/Sequencer.h:36
  reg tobool_2_q;  // hls/blocks/Tiles.h:72:22
  reg cmp_13_q;  // hls/blocks/Tiles.h:72:71
  reg cmp4_1_q;  // hls/blocks/Tiles.h:73:74
  reg cmp9_q;  // hls/blocks/Tiles.h:74:74
  reg [16:0] extract_q;  // hls/blocks/Sequencer.h:36
  reg [16:0] conv73_q;  // hls/blocks/Sequencer.h:36
  reg [63:0] cond_q;  // hls/blocks/Sequencer.h:36
  reg [63:0] cond_1_q;  // hls/blocks/Sequencer.h:36
  reg [7:0] storedv28_q;  // hls/blocks/Sequencer.h:36
  reg [7:0] storedv28_1_q;  // hls/blocks/Sequencer.h:36
  reg tobool190_q;  // hls/blocks/Sequencer.h:36
  reg tobool199_q;  // hls/blocks/Sequencer.h:36
  reg tobool233_q;  // hls/blocks/Sequencer.h:36
  reg tobool244_q;  // hls/blocks/Sequencer.h:36
  reg [127:0] epilogue_q;  // hls/blocks/Sequencer.h:36
  reg [127:0] epilogue_1_q;  // hls/blocks/Sequencer.h:36
  reg [191:0] ref_v_q;  // hls/blocks/Sequencer.h:36
  reg lnot296_q;  // hls/blocks/Sequencer.h:36
  reg [191:0] ref_v_1_q;  // hls/blocks/Sequencer.h:36
  reg [191:0] ref_v_3_q;  // hls/blocks/Sequencer.h:36
  reg [63:0] cond_2_q;  // hls/blocks/Sequencer.h:36
  reg [63:0] mul316_q;  // hls/blocks/Sequencer.h:36
  reg [63:0] mul320_q;  // hls/blocks/Sequencer.h:36
  reg [63:0] mul324_q;  // hls/blocks/Sequencer.h:36
  reg [63:0] cond_3_q;  // hls/blocks/Sequencer.h:36
  reg [63:0] conv341_q;  // hls/blocks/Sequencer.h:36
  reg [11:0] pads_9_q;  // hls/blocks/Sequencer.h:36
  reg [10:0] pads_10_q;  // hls/blocks/Sequencer.h:36
  reg [12:0] pads_11_q;  // hls/blocks/Sequencer.h:36
  reg [11:0] pads_12_q;  // hls/blocks/Sequencer.h:36
  reg [4:0] pads_13_q;  // hls/blocks/Sequencer.h:36
  reg [31:0] mLeftBlock_q;  // hls/blocks/Sequencer.h:36
  reg [63:0] maskInBlock_q;  // hls/blocks/Sequencer.h:36
  reg [63:0] maskOutBlock_q;  // hls/blocks/Sequencer.h:36
  reg [63:0] cBlock_q;  // hls/blocks/Sequencer.h:36
  reg [63:0] aBlock_q;  // hls/blocks/Sequencer.h:36
  reg [15:0] storedv12_q;  // hls/blocks/Tiles.h:81:33
  reg [11:0] pads_14_q;  // hls/blocks/Sequencer.h:36
  reg [10:0] pads_15_q;  // hls/blocks/Sequencer.h:36
  reg [12:0] pads_16_q;  // hls/blocks/Sequencer.h:36
  reg [11:0] pads_17_q;  // hls/blocks/Sequencer.h:36
  reg [4:0] pads_18_q;  // hls/blocks/Sequencer.h:36
  reg firstN_q;  // hls/blocks/Sequencer.h:36
  reg [31:0] nLeft_q;  // hls/blocks/Sequencer.h:36
  reg [4:0] maskSub_q;  // hls/blocks/Sequencer.h:36
  reg [63:0] maskColumn_q;  // hls/blocks/Sequencer.h:36
  reg [63:0] cColumn_q;  // hls/blocks/Sequencer.h:36
  reg [63:0] bias_q;  // hls/blocks/Sequencer.h:36
  reg [63:0] bPanel_q;  // hls/blocks/Sequencer.h:36
  reg cmp16_q;  // hls/blocks/Tiles.h:89:21
  reg [2:0] conv_2_q;  // hls/blocks/Tiles.h:90:30
  reg select_9_q;  // hls/blocks/Tiles.h:91:39
  reg select_10_q;  // hls/blocks/Sequencer.h:36
  reg [127:0] matmul_q;  // hls/blocks/Sequencer.h:36
  reg lnot_q;  // hls/blocks/Sequencer.h:36
  reg [191:0] ref_v_5_q;  // hls/blocks/Sequencer.h:36
  reg [127:0] epilogue_2_q;  // hls/blocks/Sequencer.h:36
  reg [127:0] epilogue_3_q;  // hls/blocks/Sequencer.h:36
  reg spec_1_q;  // hls/blocks/Sequencer.h:36
  reg [7:0] add_3_q;  // hls/blocks/Sequencer.h:36
  reg [191:0] ref_v_6_q;  // hls/blocks/Sequencer.h:36
  reg [11:0] pads_19_q;  // hls/blocks/Sequencer.h:36
  reg [10:0] pads_20_q;  // hls/blocks/Sequencer.h:36
  reg [12:0] pads_21_q;  // hls/blocks/Sequencer.h:36
  reg [11:0] pads_22_q;  // hls/blocks/Sequencer.h:36
  reg [4:0] pads_23_q;  // hls/blocks/Sequencer.h:36
  reg firstM_q;  // hls/blocks/Sequencer.h:36
  reg [31:0] panelsLeft_q;  // hls/blocks/Sequencer.h:36
  reg [9:0] maskRow_q;  // hls/blocks/Sequencer.h:36
  reg [15:0] bPlace_q;  // hls/blocks/Sequencer.h:36
  reg [15:0] aPlace_q;  // hls/blocks/Sequencer.h:36
  reg [31:0] mLeft_q;  // hls/blocks/Sequencer.h:36
  reg [63:0] maskInRow_q;  // hls/blocks/Sequencer.h:36
  reg [63:0] maskOutRow_q;  // hls/blocks/Sequencer.h:36
  reg [63:0] cRow_q;  // hls/blocks/Sequencer.h:36
  reg [63:0] aPanel_q;  // hls/blocks/Sequencer.h:36
  reg cmp42_q;  // hls/blocks/Tiles.h:104:26
  reg spec_2_q;  // hls/blocks/Tiles.h:105:26
  reg [31:0] cond53_q;  // hls/blocks/Tiles.h:106:32
  reg [2:0] conv54_q;  // hls/blocks/Tiles.h:106:32
  reg select_11_q;  // hls/blocks/Sequencer.h:36
  reg spec_3_q;  // hls/blocks/Sequencer.h:36
  reg [127:0] matmul_1_q;  // hls/blocks/Sequencer.h:36
  reg brmerge876_q;  // hls/blocks/Sequencer.h:36
  reg [63:0] bAddress_q;  // hls/blocks/Tiles.h:109:37
  reg [63:0] aAddress_q;  // hls/blocks/Tiles.h:109:18
  reg [11:0] pads_24_q;  // hls/blocks/Sequencer.h:36
  reg [10:0] pads_25_q;  // hls/blocks/Sequencer.h:36
  reg [12:0] pads_26_q;  // hls/blocks/Sequencer.h:36
  reg [11:0] pads_27_q;  // hls/blocks/Sequencer.h:36
  reg [4:0] pads_28_q;  // hls/blocks/Sequencer.h:36
  reg [127:0] firstChunk_q;  // hls/blocks/Sequencer.h:36
  reg [16:0] kLeft_q;  // hls/blocks/Sequencer.h:36
  reg [15:0] bPlace_1_q;  // hls/blocks/Sequencer.h:36
  reg [15:0] aPlace_1_q;  // hls/blocks/Sequencer.h:36
  reg cmp66_q;  // hls/blocks/Tiles.h:113:29
  reg [16:0] cond75_q;  // hls/blocks/Tiles.h:114:34
  reg [31:0] storedv76_q;  // hls/blocks/Tiles.h:114:26
  reg [31:0] sub80_q;  // hls/blocks/Tiles.h:115:48
  reg [15:0] aPlace_2_q;  // hls/blocks/Tiles.h:118:15
  reg [15:0] bPlace_2_q;  // hls/blocks/Tiles.h:119:15
  reg [12:0] conv121_q;  // hls/blocks/Tiles.h:120:37
  reg [11:0] trunc_5_q;  // hls/blocks/Tiles.h:120:56
  reg [11:0] conv129_q;  // hls/blocks/Tiles.h:120:56
  reg [4:0] pads_29_q;  // hls/blocks/Sequencer.h:36
  reg [11:0] pads_30_q;  // hls/blocks/Sequencer.h:36
  reg [12:0] pads_31_q;  // hls/blocks/Sequencer.h:36
  reg [12:0] add_5_q;  // hls/blocks/Tiles.h:43:13
  reg [11:0] add18_1_q;  // hls/blocks/Tiles.h:44:13
  reg [4:0] dec_1_q;  // hls/blocks/Tiles.h:45:7
  reg [12:0] pads_32_q;  // hls/blocks/Sequencer.h:36
  reg [11:0] pads_33_q;  // hls/blocks/Sequencer.h:36
  reg [4:0] pads_34_q;  // hls/blocks/Sequencer.h:36
  reg [4:0] inc_1_q;  // hls/blocks/Tiles.h:47:5
  reg [12:0] sub_3_q;  // hls/blocks/Tiles.h:48:11
  reg [11:0] sub33_q;  // hls/blocks/Tiles.h:49:11
  reg [11:0] add38_1_q;  // hls/blocks/Tiles.h:50:11
  reg [10:0] add43_q;  // hls/blocks/Tiles.h:51:11
  reg [11:0] loadedv159_q;  // hls/blocks/Tiles.h:126:26
  reg [31:0] left_q;  // hls/blocks/Sequencer.h:36
  reg turnB_q;  // hls/blocks/Sequencer.h:36
  reg [63:0] aAddress_1_q;  // hls/blocks/Sequencer.h:36
  reg [63:0] bAddress_1_q;  // hls/blocks/Sequencer.h:36
  reg [63:0] bAddress_2_x;  // hls/blocks/TileLoads.h:53:9
  reg [63:0] aAddress_2_x;  // hls/blocks/TileLoads.h:53:9
  reg [63:0] bAddress_3_q;  // hls/blocks/TileLoads.h:53:9
  reg [63:0] aAddress_3_q;  // hls/blocks/TileLoads.h:53:9
  reg [63:0] bAddress_4_q;  // hls/blocks/Tiles.h:109:37
  reg [63:0] aAddress_4_q;  // hls/blocks/Tiles.h:109:18
  reg [15:0] storedv181_1_q;  // hls/blocks/Tiles.h:135:18
  reg [4:0] inc_2_q;  // hls/blocks/Tiles.h:47:5
  reg [12:0] sub_5_q;  // hls/blocks/Tiles.h:48:11
  reg [11:0] sub33_1_q;  // hls/blocks/Tiles.h:49:11
  reg [11:0] add38_2_q;  // hls/blocks/Tiles.h:50:11
  reg [10:0] add43_1_q;  // hls/blocks/Tiles.h:51:11
  reg [15:0] bPlace_3_q;  // hls/blocks/Tiles.h:119:15
  reg select_13_q;  // hls/blocks/Tiles.h:107:40
  reg select_14_q;  // hls/blocks/Tiles.h:140:38
  reg [191:0] ref_v_32_q;  // hls/blocks/Tiles.h:164:19
  reg spec_7_q;  // hls/blocks/Tiles.h:163:42
  reg [191:0] ref_v_35_q;  // hls/blocks/Tiles.h:164:19
  reg [191:0] ref_v_37_q;  // hls/blocks/Tiles.h:164:19
  reg [63:0] add313_1_q;  // hls/blocks/Tiles.h:173:16
  reg [63:0] add317_1_q;  // hls/blocks/Tiles.h:174:14
  reg [63:0] add321_1_q;  // hls/blocks/Tiles.h:175:20
  reg [63:0] add325_1_q;  // hls/blocks/Tiles.h:176:19
  reg [31:0] sub331_1_q;  // hls/blocks/Tiles.h:178:15
  reg cmp42_1_q;  // hls/blocks/Tiles.h:104:26
  reg [4:0] inc_3_q;  // hls/blocks/Tiles.h:47:5
  reg [12:0] sub_6_q;  // hls/blocks/Tiles.h:48:11
  reg [11:0] sub33_2_q;  // hls/blocks/Tiles.h:49:11
  reg [11:0] add38_3_q;  // hls/blocks/Tiles.h:50:11
  reg [10:0] add43_2_q;  // hls/blocks/Tiles.h:51:11
  reg [63:0] add313_2_q;  // hls/blocks/Tiles.h:173:16
  reg [63:0] add317_2_q;  // hls/blocks/Tiles.h:174:14
  reg [63:0] add321_2_q;  // hls/blocks/Tiles.h:175:20
  reg [63:0] add325_2_q;  // hls/blocks/Tiles.h:176:19
  reg [31:0] sub331_2_q;  // hls/blocks/Tiles.h:178:15
  reg cmp42_2_q;  // hls/blocks/Tiles.h:104:26
  reg [4:0] inc_4_q;  // hls/blocks/Tiles.h:47:5
  reg [12:0] sub_7_q;  // hls/blocks/Tiles.h:48:11
  reg [11:0] sub33_3_q;  // hls/blocks/Tiles.h:49:11
  reg [11:0] add38_4_q;  // hls/blocks/Tiles.h:50:11
  reg [10:0] add43_3_q;  // hls/blocks/Tiles.h:51:11
  reg [4:0] inc_5_q;  // hls/blocks/Tiles.h:47:5
  reg [12:0] sub_8_q;  // hls/blocks/Tiles.h:48:11
  reg [11:0] sub33_4_q;  // hls/blocks/Tiles.h:49:11
  reg [11:0] add38_5_q;  // hls/blocks/Tiles.h:50:11
  reg [10:0] add43_4_q;  // hls/blocks/Tiles.h:51:11
  reg [4:0] inc_6_q;  // hls/blocks/Tiles.h:47:5
  reg [12:0] pads_35_q;  // hls/blocks/Sequencer.h:36
  reg [11:0] pads_36_q;  // hls/blocks/Sequencer.h:36
  reg [31:0] inc53_q;  // hls/blocks/Sequencer.h:80:7
  reg [31:0] progress_14_q;  // hls/blocks/Sequencer.h:13:12
  reg [31:0] progress_15_q;  // hls/blocks/Sequencer.h:13:24
  reg [7:0] progress_16_q;  // hls/blocks/Sequencer.h:36
  reg [31:0] progress_17_q;  // hls/blocks/Sequencer.h:36
  reg [11:0] pads_37_q;  // hls/blocks/Sequencer.h:36
  reg [10:0] pads_38_q;  // hls/blocks/Sequencer.h:36
  reg [12:0] pads_39_q;  // hls/blocks/Sequencer.h:36
  reg [11:0] pads_40_q;  // hls/blocks/Sequencer.h:36
  reg [4:0] pads_41_q;  // hls/blocks/Sequencer.h:36
  reg [31:0] progress_18_q;  // hls/blocks/Sequencer.h:13:12
  reg [31:0] progress_19_q;  // hls/blocks/Sequencer.h:13:24
  reg [7:0] progress_20_q;  // hls/blocks/Sequencer.h:36
  reg [31:0] progress_21_q;  // hls/blocks/Sequencer.h:36
  reg [11:0] pads_42_q;  // hls/blocks/Sequencer.h:36
  reg [10:0] pads_43_q;  // hls/blocks/Sequencer.h:36
  reg [12:0] pads_44_q;  // hls/blocks/Sequencer.h:36
  reg [11:0] pads_45_q;  // hls/blocks/Sequencer.h:36
  reg [4:0] pads_46_q;  // hls/blocks/Sequencer.h:36
  reg [31:0] progress_22_q;  // hls/blocks/Sequencer.h:13:12
  reg [31:0] progress_23_q;  // hls/blocks/Sequencer.h:13:24
  reg [7:0] progress_24_q;  // hls/blocks/Sequencer.h:14:18
  reg [31:0] progress_25_q;  // hls/blocks/Sequencer.h:15:12
  reg [11:0] pads_47_q;  // hls/blocks/Sequencer.h:36
  reg [10:0] pads_48_q;  // hls/blocks/Sequencer.h:36
  reg [12:0] pads_49_q;  // hls/blocks/Sequencer.h:36
  reg [11:0] pads_50_q;  // hls/blocks/Sequencer.h:36
  reg [4:0] pads_51_q;  // hls/blocks/Sequencer.h:36
  reg [4:0] pads_52_q;  // hls/blocks/Sequencer.h:36
  reg [11:0] pads_53_q;  // hls/blocks/Sequencer.h:36
  reg [12:0] pads_54_q;  // hls/blocks/Sequencer.h:36
  reg [12:0] add_10_q;  // hls/blocks/Tiles.h:59:13
  reg [11:0] add6_1_q;  // hls/blocks/Tiles.h:60:13
  reg [12:0] pads_55_q;  // hls/blocks/Sequencer.h:36
  reg [11:0] pads_56_q;  // hls/blocks/Sequencer.h:36
  reg [31:0] progress_26_q;  // hls/blocks/Sequencer.h:36
  reg [7:0] progress_27_q;  // hls/blocks/Sequencer.h:36
  reg [31:0] progress_28_q;  // hls/blocks/Sequencer.h:36
  reg loadedv_3_q;  // hls/blocks/Sequencer.h:24:45
  reg or_v_30_q;  // hls/blocks/Sequencer.h:36
  reg [31:0] inc_7_q;  // hls/blocks/Sequencer.h:27:7
  reg cmp_21_q;  // hls/blocks/Sequencer.h:23:19
  reg [7:0] progress_31_q;  // hls/blocks/Sequencer.h:26:24
  reg [31:0] progress_32_q;  // hls/blocks/Sequencer.h:26:24
  reg [7:0] progress_33_q;  // hls/blocks/Sequencer.h:36
  reg [31:0] progress_34_q;  // hls/blocks/Sequencer.h:36
  reg asleep;

  task automatic step;
    integer j;
    reg [63:0] programs_1_1;
    reg [31:0] program_v_1;
    reg loadedv_5;
    reg [7:0] spec_10;
    reg cmp9771022_1;
    reg cmp1023_1;
    reg [191:0] command_beats_1_1;
    reg [7:0] words_25;
    reg [7:0] words_1_1;
    reg [15:0] words_2_1;
    reg [31:0] words_3_1;
    reg [31:0] words_4_1;
    reg [31:0] words_5_1;
    reg cmp_22;
    reg cmp17_3;
    reg [191:0] command_beats_2_1;
    reg [31:0] words_6_1;
    reg [31:0] words_7_1;
    reg [31:0] words_8_1;
    reg [31:0] words_9_1;
    reg cmp_1_1;
    reg select_17;
    reg [191:0] command_beats_3_1;
    reg [31:0] words_10_1;
    reg [31:0] words_11_1;
    reg [31:0] words_12_1;
    reg [31:0] words_13_1;
    reg cmp_2_1;
    reg select_1_1;
    reg [191:0] command_beats_4_1;
    reg [31:0] words_14_1;
    reg [31:0] words_15_1;
    reg [63:0] words_16_1;
    reg cmp_3_1;
    reg select_2_1;
    reg [191:0] command_beats_5_1;
    reg [63:0] words_17_1;
    reg [63:0] words_18_1;
    reg cmp_4_1;
    reg select_3_1;
    reg [191:0] command_beats_6_1;
    reg [63:0] words_19_1;
    reg [63:0] words_20_1;
    reg cmp_5_1;
    reg select_4_1;
    reg [191:0] command_beats_7_1;
    reg [63:0] words_21_1;
    reg [63:0] words_22_1;
    reg cmp_6_1;
    reg select_5_1;
    reg [191:0] command_beats_8_1;
    reg [63:0] words_23_1;
    reg [63:0] words_24_1;
    reg cmp_7_1;
    reg select_6_1;
    reg cmp_8_1;
    reg cmp3_1;
    reg cmp7_2;
    reg cmp8_5;
    reg or_v_32;
    reg cmp12_2;
    reg or_v_1_1;
    reg cmp14_1;
    reg or_v_2_1;
    reg cmp17_1_1;
    reg cmp19_1;
    reg or_v_3_1;
    reg cmp21_1;
    reg or_v_4_1;
    reg cmp25_2;
    reg tobool_3;
    reg [31:0] and29_1;
    reg tobool30_1;
    reg or_v_5_1;
    reg cmp33_1;
    reg [31:0] or_v_6_1;
    reg [31:0] or_v_7_1;
    reg [63:0] zext_1;
    reg slice_30;
    reg tobool_1_1;
    reg [63:0] or7_1;
    reg [63:0] or_v_8_1;
    reg slice_1_1;
    reg tobool10_1;
    reg [63:0] conv12_1;
    reg [63:0] or13_1;
    reg [63:0] or14_1;
    reg [63:0] or_v_9_1;
    reg [63:0] conv20_1;
    reg [63:0] or21_1;
    reg [63:0] or22_1;
    reg [63:0] or_v_10_1;
    reg tobool26_1;
    reg [63:0] or28_1;
    reg [63:0] or_v_11_1;
    reg [63:0] or_v_12_1;
    reg [63:0] or_v_13_1;
    reg [63:0] used_1;
    reg [63:0] rem_2;
    reg cmp_9_1;
    reg cmp_10_1;
    reg cmp1_1;
    reg or_v_14_1;
    reg cmp4_2;
    reg or_v_15_1;
    reg cmp7_1_1;
    reg [31:0] sub_9;
    reg [31:0] and_v_5;
    reg cmp20_1;
    reg cmp23_2;
    reg or_v_16_1;
    reg [17:0] trunc_8;
    reg [31:0] mul_4;
    reg cmp31_1;
    reg or_v_17_1;
    reg cmp36_1;
    reg select_7_1;
    reg cmp10_1;
    reg [31:0] rem_1_1;
    reg cmp12_1_1;
    reg cmp15_1;
    reg and_v_1_1;
    reg or_v_18_1;
    reg cmp17_2_1;
    reg cmp41_1;
    reg [7:0] select_8_1;
    reg cmp25_1_1;
    reg cmp28_1;
    reg [31:0] sub_1_1;
    reg [31:0] add_11;
    reg [31:0] cond33_2;
    reg cmp34_1;
    reg [31:0] add38_6;
    reg [31:0] cond40_1;
    reg [31:0] cond45_1;
    reg cmp_11_1;
    reg [7:0] store_status_1_1;
    reg loadedv_1_1;
    reg cmp5_4;
    reg cmp8_1_1;
    reg or_v_19_1;
    reg [31:0] inc_8;
    reg cmp_12_1;
    reg [7:0] load_status_1_1;
    reg loadedv_2_1;
    reg brmerge_1;
    reg or_v_20_1;
    reg [7:0] progress_7_1;
    reg [31:0] progress_8_1;
    reg cmp48_1;
    reg slice_2_1;
    reg tobool_2_1;
    reg cmp_13_1;
    reg [31:0] and3_1;
    reg slice_3_1;
    reg cmp4_1_1;
    reg [31:0] and8_1;
    reg slice_4_1;
    reg cmp9_1;
    reg [16:0] extract_1;
    reg [16:0] conv73_1;
    reg [63:0] conv_3;
    reg [63:0] mul_1_1;
    reg [63:0] cond_4;
    reg [63:0] conv_1_1;
    reg [63:0] mul_2_1;
    reg [63:0] cond_1_1;
    reg [7:0] trunc_1_1;
    reg [7:0] storedv28_2;
    reg [7:0] storedv28_1_1;
    reg tobool190_1;
    reg slice_5_1;
    reg tobool199_1;
    reg tobool233_1;
    reg tobool244_1;
    reg slice_6_1;
    reg [127:0] epilogue_15;
    reg [4:0] slice_7_1;
    reg [127:0] epilogue_1_1;
    reg [31:0] slice_8_1;
    reg [191:0] ref_v_45;
    reg lnot296_1;
    reg [31:0] slice_9_1;
    reg [191:0] ref_v_1_1;
    reg [63:0] slice_10_1;
    reg [191:0] ref_v_2_1;
    reg [191:0] ref_v_3_1;
    reg [63:0] cond_2_1;
    reg [63:0] conv315_1;
    reg [63:0] mul316_1;
    reg [63:0] conv319_1;
    reg [63:0] mul320_1;
    reg [63:0] conv323_1;
    reg [63:0] mul324_1;
    reg [63:0] cond_3_1;
    reg [31:0] cond340_1;
    reg [63:0] conv341_1;
    reg [15:0] storedv12_1;
    reg cmp16_1;
    reg [31:0] nLeft_1_1;
    reg [2:0] conv_2_1;
    reg [7:0] trunc_2_1;
    reg cmp23_1_1;
    reg select_9_1;
    reg [31:0] conv28_1;
    reg [31:0] mul_3_1;
    reg [31:0] conv31_1;
    reg [31:0] cond33_1_1;
    reg [31:0] sub_2_1;
    reg [15:0] storedv40_1;
    reg select_10_1;
    reg [127:0] matmul_16;
    reg lnot_1;
    reg [7:0] shl_1;
    reg [7:0] and_v_2_1;
    reg [7:0] add_1_1;
    reg [3:0] slice_11_1;
    reg [191:0] ref_v_4_1;
    reg [191:0] ref_v_5_1;
    reg [2:0] slice_12_1;
    reg [127:0] epilogue_2_1;
    reg [127:0] epilogue_3_1;
    reg spec_1_1;
    reg [7:0] trunc_3_1;
    reg [7:0] add_2_1;
    reg [7:0] and_v_3_1;
    reg [7:0] add_3_1;
    reg [27:0] slice_13_1;
    reg [191:0] ref_v_6_1;
    reg cmp42_3;
    reg cmp46_1;
    reg spec_2_1;
    reg [31:0] cond53_1;
    reg [2:0] conv54_1;
    reg select_11_1;
    reg spec_3_1;
    reg [127:0] matmul_1_1;
    reg brmerge876_1;
    reg [31:0] conv64_1;
    reg cmp66_1;
    reg [16:0] cond75_1;
    reg [31:0] storedv76_1;
    reg [31:0] sub80_1;
    reg [31:0] and81_1;
    reg [15:0] storedv107_1;
    reg [15:0] aPlace_2_1;
    reg [15:0] storedv112_1;
    reg [15:0] bPlace_2_1;
    reg [12:0] trunc_4_1;
    reg [12:0] conv121_1;
    reg [11:0] trunc_5_1;
    reg [11:0] conv129_1;
    reg cmp_14_1;
    reg cmp5_1_1;
    reg or_v_21_1;
    reg cmp8_2_1;
    reg or_v_22_1;
    reg [31:0] releases_1_1;
    reg [12:0] loadedv10_2;
    reg [12:0] add_4_1;
    reg [11:0] loadedv15_2;
    reg [11:0] add18_3;
    reg [4:0] dec_4;
    reg cmp_15_1;
    reg cmp5_2_1;
    reg or_v_23_1;
    reg cmp8_3_1;
    reg or_v_24_1;
    reg [4:0] inc_1_1;
    reg [12:0] sub_3_1;
    reg [11:0] sub33_5;
    reg [11:0] conv36_1;
    reg [11:0] add38_1_1;
    reg [10:0] conv41_1;
    reg [10:0] add43_5;
    reg cmp133_1;
    reg or_v_25_1;
    reg [127:0] concat_4;
    reg [11:0] loadedv159_1;
    reg [127:0] matmul_2_1;
    reg [127:0] matmul_3_1;
    reg [127:0] matmul_4_1;
    reg [127:0] matmul_5_1;
    reg [10:0] slice_14_1;
    reg [127:0] matmul_6_1;
    reg [11:0] slice_15_1;
    reg [127:0] matmul_7_1;
    reg [127:0] matmul_8_1;
    reg [9:0] slice_16_1;
    reg [127:0] concat_1_1;
    reg [127:0] matmul_9_1;
    reg [10:0] slice_17_1;
    reg [127:0] concat_2_1;
    reg [127:0] matmul_10_1;
    reg [127:0] matmul_11_1;
    reg [127:0] matmul_12_1;
    reg [127:0] matmul_13_1;
    reg [127:0] matmul_14_1;
    reg [127:0] matmul_15_1;
    reg loop37_start;
    reg [31:0] conv11_2;
    reg cmp_16_1;
    reg [31:0] conv11_1_1;
    reg [2:0] conv16_3;
    reg [7:0] trunc_6_1;
    reg [2:0] conv16_1_1;
    reg [7:0] storedv11_2;
    reg [2:0] cond19_2;
    reg [7:0] storedv22_2;
    reg [7:0] trunc_7_1;
    reg [2:0] conv16_2_1;
    reg [7:0] storedv11_1_1;
    reg [2:0] cond19_1_1;
    reg [7:0] storedv22_1_1;
    reg spec_4_1;
    reg [63:0] add34_1;
    reg [63:0] add_6_1;
    reg [63:0] ref_v_7_1;
    reg [31:0] ref_v_8_1;
    reg [7:0] ref_v_9_1;
    reg [7:0] ref_v_10_1;
    reg [7:0] ref_v_11_1;
    reg [7:0] ref_v_12_1;
    reg [1:0] slice_18_1;
    reg [191:0] ref_v_28_1;
    reg [191:0] ref_v_27_1;
    reg [191:0] ref_v_26_1;
    reg [191:0] ref_v_24_1;
    reg [191:0] ref_v_21_1;
    reg [191:0] ref_v_19_1;
    reg [191:0] ref_v_17_1;
    reg [191:0] ref_v_15_1;
    reg [191:0] ref_v_13_1;
    reg [191:0] ref_v_14_1;
    reg [191:0] ref_v_16_1;
    reg [191:0] ref_v_18_1;
    reg [191:0] ref_v_20_1;
    reg [191:0] ref_v_22_1;
    reg [191:0] ref_v_23_1;
    reg [191:0] ref_v_25_1;
    reg [63:0] bAddress_2_1;
    reg [63:0] aAddress_2_1;
    reg [31:0] sub_4_1;
    reg [31:0] left_1_1;
    reg spec_5_1;
    reg select_12_1;
    reg spec_6_1;
    reg and_v_4_1;
    reg xor_v_1;
    reg [11:0] add180_1;
    reg [15:0] storedv181_2;
    reg [16:0] sub184_1;
    reg select_13_1;
    reg select_14_1;
    reg [63:0] add203_1;
    reg [2:0] slice_19_1;
    reg [191:0] ref_v_29_1;
    reg [2:0] slice_20_1;
    reg [31:0] slice_21_1;
    reg [191:0] ref_v_30_1;
    reg [191:0] ref_v_31_1;
    reg [2:0] slice_22_1;
    reg [191:0] concat_3_1;
    reg [127:0] epilogue_4_1;
    reg [2:0] slice_23_1;
    reg [127:0] epilogue_5_1;
    reg [127:0] epilogue_6_1;
    reg slice_24_1;
    reg slice_25_1;
    reg slice_26_1;
    reg slice_27_1;
    reg slice_28_1;
    reg [127:0] epilogue_7_1;
    reg [127:0] epilogue_8_1;
    reg [127:0] epilogue_9_1;
    reg [127:0] epilogue_10_1;
    reg [127:0] epilogue_11_1;
    reg [127:0] epilogue_12_1;
    reg [127:0] epilogue_13_1;
    reg [127:0] epilogue_14_1;
    reg spec_7_1;
    reg [63:0] add264_1;
    reg select_15_1;
    reg spec_8_1;
    reg select_16_1;
    reg [191:0] ref_v_33_1;
    reg [191:0] ref_v_34_1;
    reg [95:0] slice_29_1;
    reg [191:0] ref_v_35_1;
    reg [191:0] or_v_26_1;
    reg [191:0] ref_v_36_1;
    reg [191:0] or_v_27_1;
    reg [191:0] ref_v_37_1;
    reg [63:0] add284_1;
    reg spec_9_1;
    reg [191:0] ref_v_38_1;
    reg [191:0] or_v_28_1;
    reg [191:0] ref_v_39_1;
    reg [191:0] or_v_29_1;
    reg [191:0] ref_v_40_1;
    reg [63:0] add313_3;
    reg [63:0] add317_3;
    reg [63:0] add321_3;
    reg [63:0] add325_3;
    reg [9:0] add328_1;
    reg [31:0] sub331_3;
    reg [31:0] dec_2_1;
    reg [63:0] add337_1;
    reg [63:0] add338_1;
    reg [63:0] add342_1;
    reg [63:0] add345_1;
    reg [63:0] maskColumn_1_1;
    reg [4:0] add352_1;
    reg [4:0] conv355_1;
    reg [31:0] sub357_1;
    reg cmp_17_1;
    reg [4:0] add_7_1;
    reg [31:0] releases_2_1;
    reg [11:0] loadedv15_1_1;
    reg [11:0] add18_2_1;
    reg [12:0] loadedv10_1_1;
    reg [12:0] add_8_1;
    reg [31:0] inc53_1;
    reg [31:0] inc60_1;
    reg cmp977_1;
    reg cmp_18_1;
    reg [31:0] releases_3_1;
    reg [12:0] loadedv2_1;
    reg [12:0] add_9_1;
    reg [11:0] loadedv4_1;
    reg [11:0] add6_2;
    reg [4:0] dec_3_1;
    reg cmp_19_1;
    reg cmp_20_1;
    reg [7:0] store_status_2_1;
    reg loadedv_3_1;
    reg cmp5_3_1;
    reg cmp8_4_1;
    reg or_v_30_1;
    reg [31:0] inc_7_1;
    reg cmp_21_1;
    reg [7:0] load_status_2_1;
    reg loadedv_4_1;
    reg brmerge882_1;
    reg or_v_31_1;
    reg [7:0] progress_29_1;
    reg [31:0] progress_30_1;
    reg [63:0] ref_v_41_1;
    reg [63:0] ref_v_42_1;
    reg [63:0] ref_v_43_1;
    reg [63:0] ref_v_44_1;
    begin
      case (state)
        7'h0: begin
          // entry, hls/blocks/Sequencer.h:43:3
          pads_q = 12'h0;
          pads_1_q = 11'h0;
          pads_2_q = 13'h1000;
          pads_3_q = 12'h800;
          state = 7'h1;
        end
        7'h1: begin
          // for, hls/blocks/Sequencer.h:44:38
          if (fifo_programs_wp != fifo_programs_rp) begin
            programs_1_1 = fifo_programs[fifo_programs_rp[1:0]];
            program_v_1 = programs_1_1;
            loadedv_5 = programs_1_1[32];
            spec_10 = loadedv_5 ? 8'h0 : 8'h5;
            cmp9771022_1 = program_v_1 != 32'h0;
            cmp1023_1 = loadedv_5 & cmp9771022_1;
            fifo_programs_rp = fifo_programs_rp + 1'b1;
            programs_ready_o <= (fifo_programs_wp - fifo_programs_rp) <= 3'h2;
            program_v_q = program_v_1;
            spec_q = spec_10;
            if (cmp1023_1) begin
              index_q = 32'h0;
              pads_4_q = 5'h0;
              pads_5_q = pads_3_q;
              pads_6_q = pads_2_q;
              pads_7_q = pads_1_q;
              pads_8_q = pads_q;
              progress_q = 32'h0;
              progress_1_q = spec_10;
              progress_2_q = 32'h0;
              progress_3_q = 32'h0;
              state = 7'h3;
            end else begin
              progress_22_q = 32'h0;
              progress_23_q = 32'h0;
              progress_24_q = spec_10;
              progress_25_q = 32'h0;
              pads_47_q = pads_q;
              pads_48_q = pads_1_q;
              pads_49_q = pads_2_q;
              pads_50_q = pads_3_q;
              pads_51_q = 5'h0;
              state = 7'h45;
            end
          end else begin
            asleep = 1'b1;
          end
        end
        7'h3: begin
          // for, hls/blocks/Sequencer.h:55:51
          if (fifo_command_beats_wp != fifo_command_beats_rp) begin
            command_beats_1_1 = fifo_command_beats[fifo_command_beats_rp[4:0]];
            words_25 = command_beats_1_1[7:0];
            words_1_1 = command_beats_1_1[15:8];
            words_2_1 = command_beats_1_1[31:16];
            words_3_1 = command_beats_1_1[63:32];
            words_4_1 = command_beats_1_1[95:64];
            words_5_1 = command_beats_1_1[127:96];
            cmp_22 = command_beats_1_1[129];
            cmp17_3 = progress_1_q == 8'h0;
            fifo_command_beats_rp = fifo_command_beats_rp + 1'b1;
            command_beats_ready_o <= (fifo_command_beats_wp - fifo_command_beats_rp) <= 6'h1e;
            command_beats_1_q = command_beats_1_1;
            words_q = words_25;
            words_1_q = words_1_1;
            words_2_q = words_2_1;
            words_3_q = words_3_1;
            words_4_q = words_4_1;
            words_5_q = words_5_1;
            cmp_q = cmp_22;
            cmp17_q = cmp17_3;
            state = 7'h4;
          end else begin
            asleep = 1'b1;
          end
        end
        7'h4: begin
          // for, hls/blocks/Sequencer.h:55:51
          if (fifo_command_beats_wp != fifo_command_beats_rp) begin
            command_beats_2_1 = fifo_command_beats[fifo_command_beats_rp[4:0]];
            words_6_1 = command_beats_2_1[31:0];
            words_7_1 = command_beats_2_1[63:32];
            words_8_1 = command_beats_2_1[95:64];
            words_9_1 = command_beats_2_1[127:96];
            cmp_1_1 = command_beats_2_1[129];
            select_17 = cmp_q ? 1'h1 : cmp_1_1;
            fifo_command_beats_rp = fifo_command_beats_rp + 1'b1;
            command_beats_ready_o <= (fifo_command_beats_wp - fifo_command_beats_rp) <= 6'h1e;
            command_beats_2_q = command_beats_2_1;
            words_6_q = words_6_1;
            words_7_q = words_7_1;
            words_8_q = words_8_1;
            words_9_q = words_9_1;
            select_q = select_17;
            state = 7'h5;
          end else begin
            asleep = 1'b1;
          end
        end
        7'h5: begin
          // for, hls/blocks/Sequencer.h:55:51
          if (fifo_command_beats_wp != fifo_command_beats_rp) begin
            command_beats_3_1 = fifo_command_beats[fifo_command_beats_rp[4:0]];
            words_10_1 = command_beats_3_1[31:0];
            words_11_1 = command_beats_3_1[63:32];
            words_12_1 = command_beats_3_1[95:64];
            words_13_1 = command_beats_3_1[127:96];
            cmp_2_1 = command_beats_3_1[129];
            select_1_1 = select_q ? 1'h1 : cmp_2_1;
            fifo_command_beats_rp = fifo_command_beats_rp + 1'b1;
            command_beats_ready_o <= (fifo_command_beats_wp - fifo_command_beats_rp) <= 6'h1e;
            command_beats_3_q = command_beats_3_1;
            words_10_q = words_10_1;
            words_11_q = words_11_1;
            words_12_q = words_12_1;
            words_13_q = words_13_1;
            select_1_q = select_1_1;
            state = 7'h6;
          end else begin
            asleep = 1'b1;
          end
        end
        7'h6: begin
          // for, hls/blocks/Sequencer.h:55:51
          if (fifo_command_beats_wp != fifo_command_beats_rp) begin
            command_beats_4_1 = fifo_command_beats[fifo_command_beats_rp[4:0]];
            words_14_1 = command_beats_4_1[31:0];
            words_15_1 = command_beats_4_1[63:32];
            words_16_1 = command_beats_4_1[127:64];
            cmp_3_1 = command_beats_4_1[129];
            select_2_1 = select_1_q ? 1'h1 : cmp_3_1;
            fifo_command_beats_rp = fifo_command_beats_rp + 1'b1;
            command_beats_ready_o <= (fifo_command_beats_wp - fifo_command_beats_rp) <= 6'h1e;
            command_beats_4_q = command_beats_4_1;
            words_14_q = words_14_1;
            words_15_q = words_15_1;
            words_16_q = words_16_1;
            select_2_q = select_2_1;
            state = 7'h7;
          end else begin
            asleep = 1'b1;
          end
        end
        7'h7: begin
          // for, hls/blocks/Sequencer.h:55:51
          if (fifo_command_beats_wp != fifo_command_beats_rp) begin
            command_beats_5_1 = fifo_command_beats[fifo_command_beats_rp[4:0]];
            words_17_1 = command_beats_5_1[63:0];
            words_18_1 = command_beats_5_1[127:64];
            cmp_4_1 = command_beats_5_1[129];
            select_3_1 = select_2_q ? 1'h1 : cmp_4_1;
            fifo_command_beats_rp = fifo_command_beats_rp + 1'b1;
            command_beats_ready_o <= (fifo_command_beats_wp - fifo_command_beats_rp) <= 6'h1e;
            words_17_q = words_17_1;
            words_18_q = words_18_1;
            select_3_q = select_3_1;
            state = 7'h8;
          end else begin
            asleep = 1'b1;
          end
        end
        7'h8: begin
          // for, hls/blocks/Sequencer.h:55:51
          if (fifo_command_beats_wp != fifo_command_beats_rp) begin
            command_beats_6_1 = fifo_command_beats[fifo_command_beats_rp[4:0]];
            words_19_1 = command_beats_6_1[63:0];
            words_20_1 = command_beats_6_1[127:64];
            cmp_5_1 = command_beats_6_1[129];
            select_4_1 = select_3_q ? 1'h1 : cmp_5_1;
            fifo_command_beats_rp = fifo_command_beats_rp + 1'b1;
            command_beats_ready_o <= (fifo_command_beats_wp - fifo_command_beats_rp) <= 6'h1e;
            words_19_q = words_19_1;
            words_20_q = words_20_1;
            select_4_q = select_4_1;
            state = 7'h9;
          end else begin
            asleep = 1'b1;
          end
        end
        7'h9: begin
          // for, hls/blocks/Sequencer.h:55:51
          if (fifo_command_beats_wp != fifo_command_beats_rp) begin
            command_beats_7_1 = fifo_command_beats[fifo_command_beats_rp[4:0]];
            words_21_1 = command_beats_7_1[63:0];
            words_22_1 = command_beats_7_1[127:64];
            cmp_6_1 = command_beats_7_1[129];
            select_5_1 = select_4_q ? 1'h1 : cmp_6_1;
            fifo_command_beats_rp = fifo_command_beats_rp + 1'b1;
            command_beats_ready_o <= (fifo_command_beats_wp - fifo_command_beats_rp) <= 6'h1e;
            command_beats_7_q = command_beats_7_1;
            words_21_q = words_21_1;
            words_22_q = words_22_1;
            select_5_q = select_5_1;
            state = 7'ha;
          end else begin
            asleep = 1'b1;
          end
        end
        7'ha: begin
          // for, hls/blocks/Sequencer.h:55:51
          if (fifo_command_beats_wp != fifo_command_beats_rp) begin
            command_beats_8_1 = fifo_command_beats[fifo_command_beats_rp[4:0]];
            words_23_1 = command_beats_8_1[63:0];
            words_24_1 = command_beats_8_1[127:64];
            cmp_7_1 = command_beats_8_1[129];
            select_6_1 = select_5_q ? 1'h1 : cmp_7_1;
            fifo_command_beats_rp = fifo_command_beats_rp + 1'b1;
            command_beats_ready_o <= (fifo_command_beats_wp - fifo_command_beats_rp) <= 6'h1e;
            words_23_q = words_23_1;
            words_24_q = words_24_1;
            select_6_q = select_6_1;
            state = 7'hb;
          end else begin
            asleep = 1'b1;
          end
        end
        7'hb: begin
          // for, hls/blocks/Sequencer.h:55:51
          if (credits_ready_i) begin
            credits_valid_o <= 1'b1;
            credits_data_o <= 8'h1;
            if (cmp17_q) begin
              state = 7'hc;
            end else begin
              progress_14_q = progress_3_q;
              progress_15_q = progress_2_q;
              progress_16_q = progress_1_q;
              progress_17_q = progress_q;
              pads_37_q = pads_8_q;
              pads_38_q = pads_7_q;
              pads_39_q = pads_6_q;
              pads_40_q = pads_5_q;
              pads_41_q = pads_4_q;
              state = 7'h43;
            end
          end
        end
        7'hc: begin
          // if, hls/blocks/Sequencer.h:61:11
          if (select_6_q) begin
            progress_14_q = progress_3_q;
            progress_15_q = progress_2_q;
            progress_16_q = 8'hb;
            progress_17_q = index_q;
            pads_37_q = pads_8_q;
            pads_38_q = pads_7_q;
            pads_39_q = pads_6_q;
            pads_40_q = pads_5_q;
            pads_41_q = pads_4_q;
            state = 7'h43;
          end else begin
            state = 7'hd;
          end
        end
        7'hd: begin
          // if, hls/blocks/Validate.h:44:22
          cmp_8_1 = words_q == 8'h1;
          if (cmp_8_1) begin
            state = 7'he;
          end else begin
            retval_1_q = 8'h1;
            state = 7'h1d;
          end
        end
        7'he: begin
          // if, hls/blocks/Validate.h:45:24
          cmp3_1 = words_1_q == 8'h0;
          if (cmp3_1) begin
            state = 7'hf;
          end else begin
            retval_1_q = 8'h2;
            state = 7'h1d;
          end
        end
        7'hf: begin
          // if, hls/blocks/Validate.h:46:25
          cmp7_2 = words_2_q != 16'h0;
          cmp8_5 = words_23_q != 64'h0;
          or_v_32 = cmp7_2 ? 1'h1 : cmp8_5;
          cmp12_2 = words_24_q != 64'h0;
          or_v_1_1 = or_v_32 ? 1'h1 : cmp12_2;
          cmp14_1 = 32'hff < words_3_q;
          or_v_2_1 = or_v_1_1 ? 1'h1 : cmp14_1;
          if (or_v_2_1) begin
            retval_1_q = 8'h3;
            state = 7'h1d;
          end else begin
            state = 7'h10;
          end
        end
        7'h10: begin
          // if, hls/blocks/Validate.h:49:17
          cmp17_1_1 = words_4_q == 32'h0;
          cmp19_1 = words_5_q == 32'h0;
          or_v_3_1 = cmp17_1_1 ? 1'h1 : cmp19_1;
          cmp21_1 = words_6_q == 32'h0;
          or_v_4_1 = or_v_3_1 ? 1'h1 : cmp21_1;
          if (or_v_4_1) begin
            retval_1_q = 8'h4;
            state = 7'h1d;
          end else begin
            state = 7'h11;
          end
        end
        7'h11: begin
          // if, hls/blocks/Validate.h:50:17
          cmp25_2 = 32'h10000 < words_5_q;
          if (cmp25_2) begin
            retval_1_q = 8'h9;
            state = 7'h1d;
          end else begin
            state = 7'h12;
          end
        end
        7'h12: begin
          // if, hls/blocks/Validate.h:51:14
          tobool_3 = words_3_q[5];
          and29_1 = words_3_q & 32'h18;
          tobool30_1 = and29_1 != 32'h0;
          or_v_5_1 = tobool_3 & tobool30_1;
          tobool_q = tobool_3;
          if (or_v_5_1) begin
            retval_1_q = 8'ha;
            state = 7'h1d;
          end else begin
            state = 7'h13;
          end
        end
        7'h13: begin
          // if, hls/blocks/Validate.h:52:21
          cmp33_1 = 32'h1f < words_7_q;
          if (cmp33_1) begin
            retval_1_q = 8'h6;
            state = 7'h1d;
          end else begin
            state = 7'h14;
          end
        end
        7'h14: begin
          // if, hls/blocks/Validate.h:17:70
          or_v_6_1 = words_11_q | words_12_q;
          or_v_7_1 = or_v_6_1 | words_13_q;
          zext_1 = or_v_7_1;
          slice_30 = words_3_q[2];
          tobool_1_1 = slice_30 ^ 1'h1;
          or7_1 = tobool_1_1 ? 64'h0 : words_19_q;
          or_v_8_1 = or7_1 | zext_1;
          slice_1_1 = words_3_q[4];
          tobool10_1 = slice_1_1 ^ 1'h1;
          conv12_1 = words_14_q;
          or13_1 = words_20_q | conv12_1;
          or14_1 = tobool10_1 ? 64'h0 : or13_1;
          or_v_9_1 = or_v_8_1 | or14_1;
          conv20_1 = words_15_q;
          or21_1 = words_21_q | conv20_1;
          or22_1 = tobool_q ? or21_1 : 64'h0;
          or_v_10_1 = or_v_9_1 | or22_1;
          tobool26_1 = words_3_q < 32'h80;
          or28_1 = tobool26_1 ? 64'h0 : words_22_q;
          or_v_11_1 = or_v_10_1 | or28_1;
          or_v_12_1 = or_v_11_1 | words_17_q;
          or_v_13_1 = or_v_12_1 | words_16_q;
          used_1 = or_v_13_1 | words_18_q;
          rem_2 = used_1 & 64'hf;
          cmp_9_1 = rem_2 == 64'h0;
          tobool10_q = tobool10_1;
          if (cmp_9_1) begin
            state = 7'h15;
          end else begin
            retval_1_q = 8'h5;
            state = 7'h1d;
          end
        end
        7'h15: begin
          // if, hls/blocks/Validate.h:28:28
          cmp_10_1 = words_9_q == 32'h0;
          cmp1_1 = words_10_q == 32'h0;
          or_v_14_1 = cmp_10_1 ? 1'h1 : cmp1_1;
          cmp4_2 = words_5_q < words_10_q;
          or_v_15_1 = or_v_14_1 ? 1'h1 : cmp4_2;
          if (or_v_15_1) begin
            retval_1_q = 8'h7;
            state = 7'h1d;
          end else begin
            state = 7'h16;
          end
        end
        7'h16: begin
          // if, hls/blocks/Validate.h:29:22
          cmp7_1_1 = words_10_q < words_5_q;
          if (cmp7_1_1) begin
            state = 7'h19;
          end else begin
            state = 7'h17;
          end
        end
        7'h17: begin
          // if, hls/blocks/Validate.h:12:37
          sub_9 = words_5_q + 32'h3;
          and_v_5 = sub_9 & 32'h3fffc;
          cmp20_1 = 32'h800 < and_v_5;
          cmp23_2 = 32'h1000 < words_9_q;
          or_v_16_1 = cmp20_1 ? 1'h1 : cmp23_2;
          trunc_8 = and_v_5;
          mul_4 = words_9_q * trunc_8;
          cmp31_1 = 32'h1000 < mul_4;
          or_v_17_1 = or_v_16_1 ? 1'h1 : cmp31_1;
          if (or_v_17_1) begin
            retval_1_q = 8'h7;
            state = 7'h1d;
          end else begin
            state = 7'h18;
          end
        end
        7'h18: begin
          // if, hls/blocks/Validate.h:37:43
          cmp36_1 = words_9_q < 32'h101;
          select_7_1 = tobool10_q ? 1'h1 : cmp36_1;
          retval_q = select_7_1;
          state = 7'h1b;
        end
        7'h19: begin
          // if, hls/blocks/Validate.h:30:33
          cmp10_1 = words_9_q == 32'h1;
          rem_1_1 = words_10_q & 32'h3;
          cmp12_1_1 = rem_1_1 == 32'h0;
          cmp15_1 = words_10_q < 32'h1001;
          and_v_1_1 = cmp12_1_1 & cmp15_1;
          or_v_18_1 = cmp10_1 ? and_v_1_1 : 1'h0;
          if (or_v_18_1) begin
            state = 7'h1a;
          end else begin
            retval_1_q = 8'h7;
            state = 7'h1d;
          end
        end
        7'h1a: begin
          // land, hls/blocks/Validate.h:31:27
          cmp17_2_1 = words_10_q < 32'h801;
          retval_q = cmp17_2_1;
          state = 7'h1b;
        end
        7'h1b: begin
          // _ZN4kiln13isTilingValidINS_10ChipConfigILj4ELj4ELj1ELj16ELj4096ELj2048ELj1024EEEEEbRKNS_3abi7CommandE, hls/blocks/Validate.h:54:7
          if (retval_q) begin
            state = 7'h1c;
          end else begin
            retval_1_q = 8'h7;
            state = 7'h1d;
          end
        end
        7'h1c: begin
          // if, hls/blocks/Validate.h:55:25
          cmp41_1 = index_q < words_8_q;
          select_8_1 = cmp41_1 ? 8'h8 : 8'h0;
          retval_1_q = select_8_1;
          state = 7'h1d;
        end
        7'h1d: begin
          // _ZN4kiln8validateINS_10ChipConfigILj4ELj4ELj1ELj16ELj4096ELj2048ELj1024EEEEENS_3abi9ErrorCodeERKNS3_7CommandEj, hls/blocks/Sequencer.h:67:16
          cmp25_1_1 = retval_1_q == 8'h0;
          if (cmp25_1_1) begin
            state = 7'h1e;
          end else begin
            progress_14_q = progress_3_q;
            progress_15_q = progress_2_q;
            progress_16_q = retval_1_q;
            progress_17_q = index_q;
            pads_37_q = pads_8_q;
            pads_38_q = pads_7_q;
            pads_39_q = pads_6_q;
            pads_40_q = pads_5_q;
            pads_41_q = pads_4_q;
            state = 7'h43;
          end
        end
        7'h1e: begin
          // if, hls/blocks/Sequencer.h:71:49
          cmp28_1 = words_8_q == 32'h0;
          sub_1_1 = index_q - words_8_q;
          add_11 = sub_1_1 + 32'h1;
          cond33_2 = cmp28_1 ? 32'h0 : add_11;
          cmp34_1 = index_q < 32'h8;
          add38_6 = index_q + 32'hfffffff9;
          cond40_1 = cmp34_1 ? 32'h0 : add38_6;
          cond45_1 = cond33_2 < cond40_1 ? cond40_1 : cond33_2;
          cmp_11_1 = progress_2_q < cond45_1;
          cond45_q = cond45_1;
          if (cmp_11_1) begin
            progress_4_q = progress_q;
            progress_5_q = 8'h0;
            progress_6_q = progress_2_q;
            state = 7'h20;
          end else begin
            progress_11_q = progress_2_q;
            progress_12_q = 8'h0;
            progress_13_q = progress_q;
            state = 7'h23;
          end
        end
        7'h20: begin
          // while, hls/blocks/Sequencer.h:24:45
          if (fifo_store_status_wp != fifo_store_status_rp) begin
            store_status_1_1 = fifo_store_status[fifo_store_status_rp[3:0]];
            loadedv_1_1 = store_status_1_1;
            cmp5_4 = progress_5_q == 8'h0;
            cmp8_1_1 = progress_6_q < progress_4_q;
            or_v_19_1 = cmp5_4 ? 1'h1 : cmp8_1_1;
            inc_8 = progress_6_q + 32'h1;
            cmp_12_1 = inc_8 < cond45_q;
            fifo_store_status_rp = fifo_store_status_rp + 1'b1;
            store_status_ready_o <= (fifo_store_status_wp - fifo_store_status_rp) <= 5'he;
            loadedv_1_q = loadedv_1_1;
            or_v_19_q = or_v_19_1;
            inc_q = inc_8;
            cmp_12_q = cmp_12_1;
            state = 7'h21;
          end else begin
            asleep = 1'b1;
          end
        end
        7'h21: begin
          // while, hls/blocks/Sequencer.h:24:45
          if (fifo_load_status_wp != fifo_load_status_rp) begin
            load_status_1_1 = fifo_load_status[fifo_load_status_rp[3:0]];
            loadedv_2_1 = load_status_1_1;
            brmerge_1 = loadedv_1_q ? 1'h1 : loadedv_2_1;
            or_v_20_1 = brmerge_1 ? or_v_19_q : 1'h0;
            progress_7_1 = or_v_20_1 ? 8'hb : progress_5_q;
            progress_8_1 = or_v_20_1 ? progress_6_q : progress_4_q;
            fifo_load_status_rp = fifo_load_status_rp + 1'b1;
            load_status_ready_o <= (fifo_load_status_wp - fifo_load_status_rp) <= 5'he;
            if (cmp_12_q) begin
              progress_4_q = progress_8_1;
              progress_5_q = progress_7_1;
              progress_6_q = inc_q;
              state = 7'h20;
            end else begin
              progress_9_q = progress_7_1;
              progress_10_q = progress_8_1;
              state = 7'h22;
            end
          end else begin
            asleep = 1'b1;
          end
        end
        7'h22: begin
          // _ZN4kiln8Progress10waitStoredEjRNS_6StreamIbEES3_, hls/blocks/Sequencer.h:74:26
          progress_11_q = cond45_q;
          progress_12_q = progress_9_q;
          progress_13_q = progress_10_q;
          state = 7'h23;
        end
        7'h23: begin
          // _ZN4kiln8Progress10waitStoredEjRNS_6StreamIbEES3_, hls/blocks/Sequencer.h:74:26
          cmp48_1 = progress_12_q == 8'h0;
          if (cmp48_1) begin
            state = 7'h24;
          end else begin
            progress_14_q = progress_3_q;
            progress_15_q = progress_11_q;
            progress_16_q = progress_12_q;
            progress_17_q = progress_13_q;
            pads_37_q = pads_8_q;
            pads_38_q = pads_7_q;
            pads_39_q = pads_6_q;
            pads_40_q = pads_5_q;
            pads_41_q = pads_4_q;
            state = 7'h43;
          end
        end
        7'h24: begin
          // if, hls/blocks/Tiles.h:72:28
          slice_2_1 = words_3_q[6];
          tobool_2_1 = slice_2_1 ^ 1'h1;
          cmp_13_1 = words_10_q < words_5_q;
          and3_1 = words_3_q & 32'h1;
          slice_3_1 = words_3_q[0];
          cmp4_1_1 = slice_3_1 ^ 1'h1;
          and8_1 = words_3_q & 32'h2;
          slice_4_1 = words_3_q[1];
          cmp9_1 = slice_4_1 ^ 1'h1;
          extract_1 = words_5_q;
          conv73_1 = words_10_q;
          conv_3 = words_11_q;
          mul_1_1 = conv_3 << 64'h2;
          cond_4 = cmp4_1_1 ? 64'h4 : mul_1_1;
          conv_1_1 = words_12_q;
          mul_2_1 = conv_1_1 << 64'h2;
          cond_1_1 = cmp9_1 ? mul_2_1 : 64'h4;
          trunc_1_1 = and3_1;
          storedv28_2 = trunc_1_1 ^ 8'h1;
          storedv28_1_1 = and8_1[8:1];
          tobool190_1 = words_3_q[2];
          slice_5_1 = words_3_q[5];
          tobool199_1 = slice_5_1 ^ 1'h1;
          tobool233_1 = words_3_q[4];
          tobool244_1 = words_3_q[7];
          slice_6_1 = command_beats_1_q[34];
          epilogue_15 = {71'h0, slice_6_1, 56'h0};
          slice_7_1 = command_beats_2_q[36:32];
          epilogue_1_1 = {83'h0, slice_7_1, 40'h0};
          slice_8_1 = command_beats_3_q[127:96];
          ref_v_45 = {96'h0, slice_8_1, 64'h0};
          lnot296_1 = tobool244_1 ^ 1'h1;
          slice_9_1 = command_beats_4_q[31:0];
          ref_v_1_1 = {96'h0, slice_9_1, 64'h0};
          slice_10_1 = command_beats_7_q[127:64];
          ref_v_2_1 = {128'h0, slice_10_1};
          ref_v_3_1 = ref_v_2_1 | 192'h102100101000000000000000000000000;
          cond_2_1 = cmp4_1_1 ? mul_1_1 : 64'h4;
          conv315_1 = words_13_q;
          mul316_1 = conv315_1 << 64'h2;
          conv319_1 = words_14_q;
          mul320_1 = conv319_1 << 64'h2;
          conv323_1 = words_15_q;
          mul324_1 = conv323_1 << 64'h2;
          cond_3_1 = cmp9_1 ? 64'h4 : mul_2_1;
          cond340_1 = tobool_2_1 ? 32'h4 : 32'h10;
          conv341_1 = cond340_1;
          tobool_2_q = tobool_2_1;
          cmp_13_q = cmp_13_1;
          cmp4_1_q = cmp4_1_1;
          cmp9_q = cmp9_1;
          extract_q = extract_1;
          conv73_q = conv73_1;
          cond_q = cond_4;
          cond_1_q = cond_1_1;
          storedv28_q = storedv28_2;
          storedv28_1_q = storedv28_1_1;
          tobool190_q = tobool190_1;
          tobool199_q = tobool199_1;
          tobool233_q = tobool233_1;
          tobool244_q = tobool244_1;
          epilogue_q = epilogue_15;
          epilogue_1_q = epilogue_1_1;
          ref_v_q = ref_v_45;
          lnot296_q = lnot296_1;
          ref_v_1_q = ref_v_1_1;
          ref_v_3_q = ref_v_3_1;
          cond_2_q = cond_2_1;
          mul316_q = mul316_1;
          mul320_q = mul320_1;
          mul324_q = mul324_1;
          cond_3_q = cond_3_1;
          conv341_q = conv341_1;
          pads_9_q = pads_8_q;
          pads_10_q = pads_7_q;
          pads_11_q = pads_6_q;
          pads_12_q = pads_5_q;
          pads_13_q = pads_4_q;
          mLeftBlock_q = words_4_q;
          maskInBlock_q = words_21_q;
          maskOutBlock_q = words_20_q;
          cBlock_q = words_18_q;
          aBlock_q = words_16_q;
          state = 7'h25;
        end
        7'h25: begin
          // do, hls/blocks/Tiles.h:81:33
          storedv12_1 = pads_9_q;
          storedv12_q = storedv12_1;
          pads_14_q = pads_9_q;
          pads_15_q = pads_10_q;
          pads_16_q = pads_11_q;
          pads_17_q = pads_12_q;
          pads_18_q = pads_13_q;
          firstN_q = 1'h1;
          nLeft_q = words_6_q;
          maskSub_q = 5'h0;
          maskColumn_q = 64'h0;
          cColumn_q = 64'h0;
          bias_q = words_19_q;
          bPanel_q = words_17_q;
          state = 7'h26;
        end
        7'h26: begin
          // do, hls/blocks/Tiles.h:89:21
          cmp16_1 = nLeft_q < 32'h5;
          nLeft_1_1 = cmp16_1 ? nLeft_q : 32'h4;
          conv_2_1 = nLeft_1_1;
          trunc_2_1 = nLeft_1_1;
          cmp23_1_1 = maskSub_q == 5'h1f;
          select_9_1 = cmp16_1 ? 1'h1 : cmp23_1_1;
          conv28_1 = nLeft_1_1 << 32'h2;
          mul_3_1 = conv28_1 & 32'h1c;
          conv31_1 = nLeft_1_1 & 32'h7;
          cond33_1_1 = tobool_2_q ? conv31_1 : mul_3_1;
          sub_2_1 = cond33_1_1 + 32'hf;
          storedv40_1 = pads_15_q;
          select_10_1 = cmp16_1 ? 1'h1 : cmp_13_q;
          matmul_16 = {31'h0, firstN_q, 96'h0};
          lnot_1 = firstN_q ^ 1'h1;
          shl_1 = trunc_2_1 << 8'h2;
          and_v_2_1 = shl_1 & 8'h1c;
          add_1_1 = and_v_2_1 + 8'hf;
          slice_11_1 = add_1_1[7:4];
          ref_v_4_1 = {76'h0, slice_11_1, 48'h0, bias_q};
          ref_v_5_1 = ref_v_4_1 | 192'h300000100000000100000000000000000;
          slice_12_1 = nLeft_1_1[2:0];
          epilogue_2_1 = {93'h0, slice_12_1, 32'h0};
          epilogue_3_1 = {107'h0, maskSub_q, 16'h0};
          spec_1_1 = tobool233_q ? select_9_1 : 1'h0;
          trunc_3_1 = cond33_1_1;
          add_2_1 = trunc_3_1 + 8'hf;
          and_v_3_1 = add_2_1 & 8'hf;
          add_3_1 = and_v_3_1 + 8'h1;
          slice_13_1 = sub_2_1[31:4];
          ref_v_6_1 = {60'h0, slice_13_1, 104'h0};
          cmp16_q = cmp16_1;
          conv_2_q = conv_2_1;
          select_9_q = select_9_1;
          select_10_q = select_10_1;
          matmul_q = matmul_16;
          lnot_q = lnot_1;
          ref_v_5_q = ref_v_5_1;
          epilogue_2_q = epilogue_2_1;
          epilogue_3_q = epilogue_3_1;
          spec_1_q = spec_1_1;
          add_3_q = add_3_1;
          ref_v_6_q = ref_v_6_1;
          pads_19_q = pads_14_q;
          pads_20_q = pads_15_q;
          pads_21_q = pads_16_q;
          pads_22_q = pads_17_q;
          pads_23_q = pads_18_q;
          firstM_q = 1'h1;
          panelsLeft_q = words_9_q;
          maskRow_q = 10'h0;
          bPlace_q = storedv40_1;
          aPlace_q = storedv12_q;
          mLeft_q = mLeftBlock_q;
          maskInRow_q = maskInBlock_q;
          maskOutRow_q = maskOutBlock_q;
          cRow_q = cBlock_q;
          aPanel_q = aBlock_q;
          state = 7'h27;
        end
        7'h27: begin
          // do, hls/blocks/Tiles.h:104:26
          cmp42_3 = mLeft_q < 32'h5;
          cmp46_1 = panelsLeft_q == 32'h1;
          spec_2_1 = cmp42_3 ? 1'h1 : cmp46_1;
          cond53_1 = cmp42_3 ? mLeft_q : 32'h4;
          conv54_1 = cond53_1;
          select_11_1 = firstM_q ? 1'h1 : cmp_13_q;
          spec_3_1 = spec_2_1 ? 1'h1 : cmp_13_q;
          matmul_1_1 = {23'h0, select_11_1, 104'h0};
          brmerge876_1 = firstN_q ? 1'h1 : select_11_1;
          cmp42_q = cmp42_3;
          spec_2_q = spec_2_1;
          cond53_q = cond53_1;
          conv54_q = conv54_1;
          select_11_q = select_11_1;
          spec_3_q = spec_3_1;
          matmul_1_q = matmul_1_1;
          brmerge876_q = brmerge876_1;
          bAddress_q = bPanel_q;
          aAddress_q = aPanel_q;
          pads_24_q = pads_19_q;
          pads_25_q = pads_20_q;
          pads_26_q = pads_21_q;
          pads_27_q = pads_22_q;
          pads_28_q = pads_23_q;
          firstChunk_q = 128'h10000000000000000000000000000;
          kLeft_q = extract_q;
          bPlace_1_q = bPlace_q;
          aPlace_1_q = aPlace_q;
          state = 7'h28;
        end
        7'h28: begin
          // do, hls/blocks/Tiles.h:113:23
          conv64_1 = kLeft_q;
          cmp66_1 = words_10_q < conv64_1;
          cond75_1 = cmp66_1 ? conv73_q : kLeft_q;
          storedv76_1 = cond75_1;
          sub80_1 = storedv76_1 + 32'h3;
          and81_1 = sub80_1 & 32'h1fffc;
          storedv107_1 = pads_24_q;
          aPlace_2_1 = firstN_q ? storedv107_1 : aPlace_1_q;
          storedv112_1 = pads_25_q;
          bPlace_2_1 = select_11_q ? storedv112_1 : bPlace_1_q;
          trunc_4_1 = and81_1;
          conv121_1 = firstN_q ? trunc_4_1 : 13'h0;
          trunc_5_1 = and81_1;
          conv129_1 = select_11_q ? trunc_5_1 : 12'h0;
          cmp_14_1 = pads_28_q == 5'he;
          cmp5_1_1 = pads_26_q < conv121_1;
          or_v_21_1 = cmp_14_1 ? 1'h1 : cmp5_1_1;
          cmp8_2_1 = pads_27_q < conv129_1;
          or_v_22_1 = or_v_21_1 ? 1'h1 : cmp8_2_1;
          cmp66_q = cmp66_1;
          cond75_q = cond75_1;
          storedv76_q = storedv76_1;
          sub80_q = sub80_1;
          aPlace_2_q = aPlace_2_1;
          bPlace_2_q = bPlace_2_1;
          conv121_q = conv121_1;
          trunc_5_q = trunc_5_1;
          conv129_q = conv129_1;
          if (or_v_22_1) begin
            pads_29_q = pads_28_q;
            pads_30_q = pads_27_q;
            pads_31_q = pads_26_q;
            state = 7'h2a;
          end else begin
            pads_32_q = pads_26_q;
            pads_33_q = pads_27_q;
            pads_34_q = pads_28_q;
            state = 7'h2c;
          end
        end
        7'h2a: begin
          // while, hls/blocks/Tiles.h:42:46
          if (fifo_releases_wp != fifo_releases_rp) begin
            releases_1_1 = fifo_releases[fifo_releases_rp[3:0]];
            loadedv10_2 = releases_1_1;
            add_4_1 = pads_31_q + loadedv10_2;
            loadedv15_2 = releases_1_1[27:16];
            add18_3 = pads_30_q + loadedv15_2;
            dec_4 = pads_29_q + 5'h1f;
            cmp_15_1 = dec_4 == 5'he;
            cmp5_2_1 = add_4_1 < conv121_q;
            or_v_23_1 = cmp_15_1 ? 1'h1 : cmp5_2_1;
            cmp8_3_1 = add18_3 < conv129_q;
            or_v_24_1 = or_v_23_1 ? 1'h1 : cmp8_3_1;
            fifo_releases_rp = fifo_releases_rp + 1'b1;
            releases_ready_o <= (fifo_releases_wp - fifo_releases_rp) <= 5'he;
            if (or_v_24_1) begin
              pads_29_q = dec_4;
              pads_30_q = add18_3;
              pads_31_q = add_4_1;
              state = 7'h2a;
            end else begin
              add_5_q = add_4_1;
              add18_1_q = add18_3;
              dec_1_q = dec_4;
              state = 7'h2b;
            end
          end else begin
            asleep = 1'b1;
          end
        end
        7'h2b: begin
          // _ZN4kiln11ScratchpadsINS_10ChipConfigILj4ELj4ELj1ELj16ELj4096ELj2048ELj1024EEEE7reserveERNS_6StreamINS_7ReleaseIS2_EEEEDU13_DU12_, hls/blocks/Tiles.h:47:5
          pads_32_q = add_5_q;
          pads_33_q = add18_1_q;
          pads_34_q = dec_1_q;
          state = 7'h2c;
        end
        7'h2c: begin
          // _ZN4kiln11ScratchpadsINS_10ChipConfigILj4ELj4ELj1ELj16ELj4096ELj2048ELj1024EEEE7reserveERNS_6StreamINS_7ReleaseIS2_EEEEDU13_DU12_, hls/blocks/Tiles.h:47:5
          if (matmuls_ready_i) begin
            inc_1_1 = pads_34_q + 5'h1;
            sub_3_1 = pads_32_q - conv121_q;
            sub33_5 = pads_33_q - conv129_q;
            conv36_1 = conv121_q;
            add38_1_1 = pads_24_q + conv36_1;
            conv41_1 = conv129_q;
            add43_5 = pads_25_q + conv41_1;
            cmp133_1 = 17'h3 < cond75_q;
            or_v_25_1 = cmp_13_q ? 1'h1 : cmp133_1;
            concat_4 = {111'h0, cond75_q};
            loadedv159_1 = aPlace_2_q;
            matmul_2_1 = cmp66_q ? 128'h0 : 128'h1000000000000000000000000000000;
            matmul_3_1 = matmul_2_1 | firstChunk_q;
            matmul_4_1 = matmul_3_1 | matmul_1_q;
            matmul_5_1 = matmul_4_1 | matmul_q;
            slice_14_1 = bPlace_2_q[10:0];
            matmul_6_1 = {37'h0, slice_14_1, 80'h0};
            slice_15_1 = aPlace_2_q[11:0];
            matmul_7_1 = {52'h0, slice_15_1, 64'h0};
            matmul_8_1 = matmul_5_1 | matmul_6_1;
            slice_16_1 = sub80_q[11:2];
            concat_1_1 = {68'h0, slice_16_1, 50'h0};
            matmul_9_1 = spec_3_q ? concat_1_1 : 128'h0;
            slice_17_1 = sub80_q[12:2];
            concat_2_1 = {83'h0, slice_17_1, 34'h0};
            matmul_10_1 = select_10_q ? concat_2_1 : 128'h0;
            matmul_11_1 = or_v_25_1 ? concat_4 : 128'h4;
            matmul_12_1 = matmul_8_1 | matmul_7_1;
            matmul_13_1 = matmul_12_1 | matmul_9_1;
            matmul_14_1 = matmul_13_1 | matmul_10_1;
            matmul_15_1 = matmul_14_1 | matmul_11_1;
            matmuls_valid_o <= 1'b1;
            matmuls_data_o <= matmul_15_1;
            inc_1_q = inc_1_1;
            sub_3_q = sub_3_1;
            sub33_q = sub33_5;
            add38_1_q = add38_1_1;
            add43_q = add43_5;
            loadedv159_q = loadedv159_1;
            if (brmerge876_q) begin
              left_q = storedv76_q;
              turnB_q = lnot_q;
              aAddress_1_q = aAddress_q;
              bAddress_1_q = bAddress_q;
              loop37_active = 1'b1;
              state = 7'h2e;
            end else begin
              bAddress_4_q = bAddress_q;
              aAddress_4_q = aAddress_q;
              state = 7'h30;
            end
          end
        end
        7'h2e: begin
          // pipelined loop, hls/blocks/TileLoads.h:47:5: interval 1, 1 cycles
          loop37_start = 1'b0;
          if (loop37_active) begin
            if (loads_ready_i) begin
              loop37_start = 1'b1;
              conv11_2 = left_q & 32'h1ffff;
              cmp_16_1 = 32'h4 < conv11_2;
              conv11_1_1 = cmp_16_1 ? 32'h4 : left_q;
              conv16_3 = conv11_1_1;
              trunc_6_1 = aAddress_1_q;
              conv16_1_1 = cmp4_1_q ? conv54_q : conv16_3;
              storedv11_2 = conv16_1_1;
              cond19_2 = cmp4_1_q ? conv16_3 : conv54_q;
              storedv22_2 = cond19_2;
              trunc_7_1 = bAddress_1_q;
              conv16_2_1 = cmp9_q ? conv16_3 : conv_2_q;
              storedv11_1_1 = conv16_2_1;
              cond19_1_1 = cmp9_q ? conv_2_q : conv16_3;
              storedv22_1_1 = cond19_1_1;
              spec_4_1 = turnB_q ? 1'h0 : select_11_q;
              add34_1 = turnB_q ? 64'h0 : cond_q;
              add_6_1 = turnB_q ? cond_1_q : 64'h0;
              ref_v_7_1 = turnB_q ? bAddress_1_q : aAddress_1_q;
              ref_v_8_1 = turnB_q ? words_12_q : words_11_q;
              ref_v_9_1 = turnB_q ? trunc_7_1 : trunc_6_1;
              ref_v_10_1 = turnB_q ? storedv11_1_1 : storedv11_2;
              ref_v_11_1 = turnB_q ? storedv22_1_1 : storedv22_2;
              ref_v_12_1 = turnB_q ? storedv28_1_q : storedv28_q;
              slice_18_1 = ref_v_9_1[3:2];
              if (cmp_16_1) begin
                ref_v_13_1 = 192'h0;
              end else begin
                ref_v_13_1 = 192'h1000000000000000000000000000000000000;
              end
              ref_v_14_1 = {48'h0, ref_v_12_1, 136'h0};
              ref_v_15_1 = ref_v_13_1 | ref_v_14_1;
              ref_v_16_1 = {63'h0, turnB_q, 128'h0};
              ref_v_17_1 = ref_v_15_1 | ref_v_16_1;
              ref_v_18_1 = {64'h0, ref_v_11_1, 120'h0};
              ref_v_19_1 = ref_v_17_1 | ref_v_18_1;
              ref_v_20_1 = {72'h0, ref_v_10_1, 112'h0};
              ref_v_21_1 = ref_v_19_1 | ref_v_20_1;
              ref_v_22_1 = {94'h0, slice_18_1, 96'h0};
              ref_v_24_1 = ref_v_21_1 | ref_v_22_1;
              ref_v_23_1 = {96'h0, ref_v_8_1, 64'h0};
              ref_v_26_1 = ref_v_24_1 | ref_v_23_1;
              ref_v_25_1 = {128'h0, ref_v_7_1};
              ref_v_27_1 = ref_v_26_1 | ref_v_25_1;
              ref_v_28_1 = ref_v_27_1 | 192'h400000000000000000000000000;
              bAddress_2_1 = bAddress_1_q + add_6_1;
              aAddress_2_1 = aAddress_1_q + add34_1;
              sub_4_1 = left_q + 32'h1fffc;
              left_1_1 = spec_4_1 ? left_q : sub_4_1;
              spec_5_1 = spec_4_1 ? 1'h1 : cmp_16_1;
              if (select_11_q) begin
                and_v_4_1 = firstN_q & turnB_q;
                spec_6_1 = and_v_4_1 ^ 1'h1;
                select_12_1 = spec_6_1;
              end else begin
                select_12_1 = 1'h0;
              end
              xor_v_1 = spec_5_1 ^ 1'h1;
              if (xor_v_1) begin
                loop37_active = 1'b0;
              end
              loads_valid_o <= 1'b1;
              loads_data_o <= ref_v_28_1;
              bAddress_2_x = bAddress_2_1;
              aAddress_2_x = aAddress_2_1;
              left_q = left_1_1;
              turnB_q = select_12_1;
              aAddress_1_q = aAddress_2_1;
              bAddress_1_q = bAddress_2_1;
            end
          end
          if (!loop37_active) begin
            bAddress_3_q = bAddress_2_x;
            aAddress_3_q = aAddress_2_x;
            state = 7'h2f;
          end
        end
        7'h2f: begin
          // _ZN4kiln9loadChunkINS_10ChipConfigILj4ELj4ELj1ELj16ELj4096ELj2048ELj1024EEEEEvRNS_6StreamINS_11LoadCommandIT_EEEEbbjRKNS_13OperandLayoutIS5_EESC_NS5_9LaneCountESD_RySE_, hls/blocks/Tiles.h:135:18
          bAddress_4_q = bAddress_3_q;
          aAddress_4_q = aAddress_3_q;
          state = 7'h30;
        end
        7'h30: begin
          // _ZN4kiln9loadChunkINS_10ChipConfigILj4ELj4ELj1ELj16ELj4096ELj2048ELj1024EEEEEvRNS_6StreamINS_11LoadCommandIT_EEEEbbjRKNS_13OperandLayoutIS5_EESC_NS5_9LaneCountESD_RySE_, hls/blocks/Tiles.h:135:18
          add180_1 = loadedv159_q + trunc_5_q;
          storedv181_2 = add180_1;
          sub184_1 = kLeft_q - cond75_q;
          if (cmp66_q) begin
            bAddress_q = bAddress_4_q;
            aAddress_q = aAddress_4_q;
            pads_24_q = add38_1_q;
            pads_25_q = add43_q;
            pads_26_q = sub_3_q;
            pads_27_q = sub33_q;
            pads_28_q = inc_1_q;
            firstChunk_q = 128'h0;
            kLeft_q = sub184_1;
            bPlace_1_q = bPlace_2_q;
            aPlace_1_q = storedv181_2;
            state = 7'h28;
          end else begin
            storedv181_1_q = storedv181_2;
            inc_2_q = inc_1_q;
            sub_5_q = sub_3_q;
            sub33_1_q = sub33_q;
            add38_2_q = add38_1_q;
            add43_1_q = add43_q;
            bPlace_3_q = bPlace_2_q;
            state = 7'h31;
          end
        end
        7'h31: begin
          // do, hls/blocks/Tiles.h:107:40
          select_13_1 = cmp42_q ? cmp16_q : 1'h0;
          select_14_1 = firstM_q ? tobool190_q : 1'h0;
          select_13_q = select_13_1;
          select_14_q = select_14_1;
          if (select_14_1) begin
            state = 7'h32;
          end else begin
            state = 7'h33;
          end
        end
        7'h32: begin
          // if, hls/blocks/Tiles.h:141:32
          if (loads_ready_i) begin
            loads_valid_o <= 1'b1;
            loads_data_o <= ref_v_5_q;
            state = 7'h33;
          end
        end
        7'h33: begin
          // if, hls/blocks/Tiles.h:142:13
          if (tobool199_q) begin
            state = 7'h35;
          end else begin
            state = 7'h34;
          end
        end
        7'h34: begin
          // if, hls/blocks/Tiles.h:143:51
          if (loads_ready_i) begin
            add203_1 = maskInRow_q + maskColumn_q;
            slice_19_1 = cond53_q[2:0];
            ref_v_29_1 = {189'h0, slice_19_1};
            slice_20_1 = cond53_q[2:0];
            slice_21_1 = command_beats_4_q[63:32];
            ref_v_30_1 = {77'h0, slice_20_1, 11'h0, maskSub_q, slice_21_1, add203_1};
            ref_v_31_1 = ref_v_30_1 | 192'h200000400000000000000000000000000;
            loads_valid_o <= 1'b1;
            loads_data_o <= ref_v_31_1;
            ref_v_32_q = ref_v_29_1;
            state = 7'h36;
          end
        end
        7'h35: begin
          // if, hls/blocks/Tiles.h:164:19
          slice_22_1 = cond53_q[2:0];
          concat_3_1 = {189'h0, slice_22_1};
          ref_v_32_q = concat_3_1;
          state = 7'h36;
        end
        7'h36: begin
          // if, hls/blocks/Tiles.h:160:22
          if (epilogues_ready_i) begin
            epilogue_4_1 = {79'h0, select_14_q, 48'h0};
            slice_23_1 = cond53_q[2:0];
            epilogue_5_1 = {101'h0, slice_23_1, 24'h0};
            epilogue_6_1 = {118'h0, maskRow_q};
            slice_24_1 = command_beats_1_q[39];
            slice_25_1 = command_beats_1_q[38];
            slice_26_1 = command_beats_1_q[37];
            slice_27_1 = command_beats_1_q[36];
            slice_28_1 = command_beats_1_q[35];
            epilogue_7_1 = {15'h0, select_13_q, 7'h0, select_9_q, 7'h0, slice_24_1, 7'h0, slice_25_1, 7'h0, slice_26_1, 7'h0, slice_27_1, 7'h0, slice_28_1, 64'h0};
            epilogue_8_1 = epilogue_7_1 | epilogue_q;
            epilogue_9_1 = epilogue_8_1 | epilogue_4_1;
            epilogue_10_1 = epilogue_9_1 | epilogue_1_q;
            epilogue_11_1 = epilogue_10_1 | epilogue_2_q;
            epilogue_12_1 = epilogue_11_1 | epilogue_5_1;
            epilogue_13_1 = epilogue_12_1 | epilogue_3_q;
            epilogue_14_1 = epilogue_13_1 | epilogue_6_1;
            spec_7_1 = select_13_q ? tobool244_q : 1'h0;
            add264_1 = cRow_q + cColumn_q;
            select_15_1 = tobool233_q ? 1'h1 : spec_7_1;
            spec_8_1 = select_15_1 ^ 1'h1;
            select_16_1 = select_13_q ? spec_8_1 : 1'h0;
            ref_v_33_1 = {63'h0, select_16_1, 8'h0, add_3_q, 112'h0};
            ref_v_34_1 = ref_v_33_1 | ref_v_6_q;
            slice_29_1 = ref_v_32_q[95:0];
            ref_v_35_1 = {slice_29_1, 96'h0};
            or_v_26_1 = ref_v_34_1 | ref_v_q;
            ref_v_36_1 = {128'h0, add264_1};
            or_v_27_1 = or_v_26_1 | ref_v_36_1;
            ref_v_37_1 = or_v_27_1 | ref_v_35_1;
            epilogues_valid_o <= 1'b1;
            epilogues_data_o <= epilogue_14_1;
            spec_7_q = spec_7_1;
            ref_v_35_q = ref_v_35_1;
            ref_v_37_q = ref_v_37_1;
            state = 7'h37;
          end
        end
        7'h37: begin
          // if, hls/blocks/Tiles.h:160:22
          if (stores_ready_i) begin
            stores_valid_o <= 1'b1;
            stores_data_o <= ref_v_37_q;
            if (spec_1_q) begin
              state = 7'h38;
            end else begin
              state = 7'h39;
            end
          end
        end
        7'h38: begin
          // if, hls/blocks/Tiles.h:167:39
          if (stores_ready_i) begin
            add284_1 = maskOutRow_q + maskColumn_q;
            spec_9_1 = select_13_q ? lnot296_q : 1'h0;
            ref_v_38_1 = spec_9_1 ? 192'h101100100000000000000000000000000 : 192'h1100100000000000000000000000000;
            or_v_28_1 = ref_v_38_1 | ref_v_1_q;
            ref_v_39_1 = {128'h0, add284_1};
            or_v_29_1 = or_v_28_1 | ref_v_39_1;
            ref_v_40_1 = or_v_29_1 | ref_v_35_q;
            stores_valid_o <= 1'b1;
            stores_data_o <= ref_v_40_1;
            state = 7'h39;
          end
        end
        7'h39: begin
          // if, hls/blocks/Tiles.h:169:13
          if (spec_7_q) begin
            state = 7'h3a;
          end else begin
            state = 7'h3b;
          end
        end
        7'h3a: begin
          // if, hls/blocks/Tiles.h:170:21
          if (stores_ready_i) begin
            stores_valid_o <= 1'b1;
            stores_data_o <= ref_v_3_q;
            state = 7'h3b;
          end
        end
        7'h3b: begin
          // if, hls/blocks/Tiles.h:173:16
          add313_3 = aPanel_q + cond_2_q;
          add317_3 = cRow_q + mul316_q;
          add321_3 = maskOutRow_q + mul320_q;
          add325_3 = maskInRow_q + mul324_q;
          add328_1 = maskRow_q + 10'h4;
          sub331_3 = mLeft_q + 32'hfffffffc;
          dec_2_1 = panelsLeft_q + 32'hffffffff;
          if (spec_2_q) begin
            add313_1_q = add313_3;
            add317_1_q = add317_3;
            add321_1_q = add321_3;
            add325_1_q = add325_3;
            sub331_1_q = sub331_3;
            cmp42_1_q = cmp42_q;
            inc_3_q = inc_2_q;
            sub_6_q = sub_5_q;
            sub33_2_q = sub33_1_q;
            add38_3_q = add38_2_q;
            add43_2_q = add43_1_q;
            state = 7'h3c;
          end else begin
            pads_19_q = add38_2_q;
            pads_20_q = add43_1_q;
            pads_21_q = sub_5_q;
            pads_22_q = sub33_1_q;
            pads_23_q = inc_2_q;
            firstM_q = 1'h0;
            panelsLeft_q = dec_2_1;
            maskRow_q = add328_1;
            bPlace_q = bPlace_3_q;
            aPlace_q = storedv181_1_q;
            mLeft_q = sub331_3;
            maskInRow_q = add325_3;
            maskOutRow_q = add321_3;
            cRow_q = add317_3;
            aPanel_q = add313_3;
            state = 7'h27;
          end
        end
        7'h3c: begin
          // do, hls/blocks/Tiles.h:183:14
          add337_1 = bPanel_q + cond_3_q;
          add338_1 = bias_q + 64'h10;
          add342_1 = cColumn_q + conv341_q;
          add345_1 = maskColumn_q + 64'h10;
          maskColumn_1_1 = select_9_q ? add345_1 : maskColumn_q;
          add352_1 = maskSub_q + 5'h1;
          conv355_1 = select_9_q ? 5'h0 : add352_1;
          sub357_1 = nLeft_q + 32'hfffffffc;
          if (cmp16_q) begin
            add313_2_q = add313_1_q;
            add317_2_q = add317_1_q;
            add321_2_q = add321_1_q;
            add325_2_q = add325_1_q;
            sub331_2_q = sub331_1_q;
            cmp42_2_q = cmp42_1_q;
            inc_4_q = inc_3_q;
            sub_7_q = sub_6_q;
            sub33_3_q = sub33_2_q;
            add38_4_q = add38_3_q;
            add43_3_q = add43_2_q;
            state = 7'h3d;
          end else begin
            pads_14_q = add38_3_q;
            pads_15_q = add43_2_q;
            pads_16_q = sub_6_q;
            pads_17_q = sub33_2_q;
            pads_18_q = inc_3_q;
            firstN_q = cmp_13_q;
            nLeft_q = sub357_1;
            maskSub_q = conv355_1;
            maskColumn_q = maskColumn_1_1;
            cColumn_q = add342_1;
            bias_q = add338_1;
            bPanel_q = add337_1;
            state = 7'h26;
          end
        end
        7'h3d: begin
          // do, hls/blocks/Tiles.h:194:3
          if (cmp42_2_q) begin
            inc_5_q = inc_4_q;
            sub_8_q = sub_7_q;
            sub33_4_q = sub33_3_q;
            add38_5_q = add38_4_q;
            add43_4_q = add43_3_q;
            state = 7'h3e;
          end else begin
            pads_9_q = add38_4_q;
            pads_10_q = add43_3_q;
            pads_11_q = sub_7_q;
            pads_12_q = sub33_3_q;
            pads_13_q = inc_4_q;
            mLeftBlock_q = sub331_2_q;
            maskInBlock_q = add325_2_q;
            maskOutBlock_q = add321_2_q;
            cBlock_q = add317_2_q;
            aBlock_q = add313_2_q;
            state = 7'h25;
          end
        end
        7'h3e: begin
          // while, hls/blocks/Tiles.h:41:18
          cmp_17_1 = inc_5_q == 5'he;
          if (cmp_17_1) begin
            state = 7'h40;
          end else begin
            state = 7'h3f;
          end
        end
        7'h3f: begin
          // while, hls/blocks/Tiles.h:47:5
          add_7_1 = inc_5_q + 5'h1;
          inc_6_q = add_7_1;
          pads_35_q = sub_8_q;
          pads_36_q = sub33_4_q;
          state = 7'h41;
        end
        7'h40: begin
          // while, hls/blocks/Tiles.h:42:46
          if (fifo_releases_wp != fifo_releases_rp) begin
            releases_2_1 = fifo_releases[fifo_releases_rp[3:0]];
            loadedv15_1_1 = releases_2_1[27:16];
            add18_2_1 = sub33_4_q + loadedv15_1_1;
            loadedv10_1_1 = releases_2_1;
            add_8_1 = sub_8_q + loadedv10_1_1;
            fifo_releases_rp = fifo_releases_rp + 1'b1;
            releases_ready_o <= (fifo_releases_wp - fifo_releases_rp) <= 5'he;
            inc_6_q = 5'he;
            pads_35_q = add_8_1;
            pads_36_q = add18_2_1;
            state = 7'h41;
          end else begin
            asleep = 1'b1;
          end
        end
        7'h41: begin
          // lor, hls/blocks/Tiles.h:200:14
          if (matmuls_ready_i) begin
            inc53_1 = progress_3_q + 32'h1;
            matmuls_valid_o <= 1'b1;
            matmuls_data_o <= 128'h10000000000000000000000000005;
            inc53_q = inc53_1;
            state = 7'h42;
          end
        end
        7'h42: begin
          // lor, hls/blocks/Tiles.h:200:14
          if (loads_ready_i) begin
            loads_valid_o <= 1'b1;
            loads_data_o <= 192'h400000100000000000000000000000000;
            progress_14_q = inc53_q;
            progress_15_q = progress_11_q;
            progress_16_q = 8'h0;
            progress_17_q = progress_13_q;
            pads_37_q = add38_5_q;
            pads_38_q = add43_4_q;
            pads_39_q = pads_35_q;
            pads_40_q = pads_36_q;
            pads_41_q = inc_6_q;
            state = 7'h43;
          end
        end
        7'h43: begin
          // for, hls/blocks/Sequencer.h:48:45
          inc60_1 = index_q + 32'h1;
          cmp977_1 = inc60_1 < program_v_q;
          if (cmp977_1) begin
            index_q = inc60_1;
            pads_4_q = pads_41_q;
            pads_5_q = pads_40_q;
            pads_6_q = pads_39_q;
            pads_7_q = pads_38_q;
            pads_8_q = pads_37_q;
            progress_q = progress_17_q;
            progress_1_q = progress_16_q;
            progress_2_q = progress_15_q;
            progress_3_q = progress_14_q;
            state = 7'h3;
          end else begin
            progress_18_q = progress_14_q;
            progress_19_q = progress_15_q;
            progress_20_q = progress_16_q;
            progress_21_q = progress_17_q;
            pads_42_q = pads_37_q;
            pads_43_q = pads_38_q;
            pads_44_q = pads_39_q;
            pads_45_q = pads_40_q;
            pads_46_q = pads_41_q;
            state = 7'h44;
          end
        end
        7'h44: begin
          // while, hls/blocks/Tiles.h:57:18
          progress_22_q = progress_18_q;
          progress_23_q = progress_19_q;
          progress_24_q = progress_20_q;
          progress_25_q = progress_21_q;
          pads_47_q = pads_42_q;
          pads_48_q = pads_43_q;
          pads_49_q = pads_44_q;
          pads_50_q = pads_45_q;
          pads_51_q = pads_46_q;
          state = 7'h45;
        end
        7'h45: begin
          // while, hls/blocks/Tiles.h:57:18
          cmp_18_1 = pads_51_q == 5'h0;
          if (cmp_18_1) begin
            pads_55_q = pads_49_q;
            pads_56_q = pads_50_q;
            state = 7'h49;
          end else begin
            pads_52_q = pads_51_q;
            pads_53_q = pads_50_q;
            pads_54_q = pads_49_q;
            state = 7'h47;
          end
        end
        7'h47: begin
          // while, hls/blocks/Tiles.h:58:46
          if (fifo_releases_wp != fifo_releases_rp) begin
            releases_3_1 = fifo_releases[fifo_releases_rp[3:0]];
            loadedv2_1 = releases_3_1;
            add_9_1 = pads_54_q + loadedv2_1;
            loadedv4_1 = releases_3_1[27:16];
            add6_2 = pads_53_q + loadedv4_1;
            dec_3_1 = pads_52_q + 5'h1f;
            cmp_19_1 = dec_3_1 == 5'h0;
            fifo_releases_rp = fifo_releases_rp + 1'b1;
            releases_ready_o <= (fifo_releases_wp - fifo_releases_rp) <= 5'he;
            if (cmp_19_1) begin
              add_10_q = add_9_1;
              add6_1_q = add6_2;
              state = 7'h48;
            end else begin
              pads_52_q = dec_3_1;
              pads_53_q = add6_2;
              pads_54_q = add_9_1;
              state = 7'h47;
            end
          end else begin
            asleep = 1'b1;
          end
        end
        7'h48: begin
          // while, hls/blocks/Sequencer.h:23:19
          pads_55_q = add_10_q;
          pads_56_q = add6_1_q;
          state = 7'h49;
        end
        7'h49: begin
          // while, hls/blocks/Sequencer.h:23:19
          cmp_20_1 = progress_23_q < progress_22_q;
          if (cmp_20_1) begin
            progress_26_q = progress_25_q;
            progress_27_q = progress_24_q;
            progress_28_q = progress_23_q;
            state = 7'h4b;
          end else begin
            progress_33_q = progress_24_q;
            progress_34_q = progress_25_q;
            state = 7'h4e;
          end
        end
        7'h4b: begin
          // while, hls/blocks/Sequencer.h:24:45
          if (fifo_store_status_wp != fifo_store_status_rp) begin
            store_status_2_1 = fifo_store_status[fifo_store_status_rp[3:0]];
            loadedv_3_1 = store_status_2_1;
            cmp5_3_1 = progress_27_q == 8'h0;
            cmp8_4_1 = progress_28_q < progress_26_q;
            or_v_30_1 = cmp5_3_1 ? 1'h1 : cmp8_4_1;
            inc_7_1 = progress_28_q + 32'h1;
            cmp_21_1 = inc_7_1 < progress_22_q;
            fifo_store_status_rp = fifo_store_status_rp + 1'b1;
            store_status_ready_o <= (fifo_store_status_wp - fifo_store_status_rp) <= 5'he;
            loadedv_3_q = loadedv_3_1;
            or_v_30_q = or_v_30_1;
            inc_7_q = inc_7_1;
            cmp_21_q = cmp_21_1;
            state = 7'h4c;
          end else begin
            asleep = 1'b1;
          end
        end
        7'h4c: begin
          // while, hls/blocks/Sequencer.h:24:45
          if (fifo_load_status_wp != fifo_load_status_rp) begin
            load_status_2_1 = fifo_load_status[fifo_load_status_rp[3:0]];
            loadedv_4_1 = load_status_2_1;
            brmerge882_1 = loadedv_3_q ? 1'h1 : loadedv_4_1;
            or_v_31_1 = brmerge882_1 ? or_v_30_q : 1'h0;
            progress_29_1 = or_v_31_1 ? 8'hb : progress_27_q;
            progress_30_1 = or_v_31_1 ? progress_28_q : progress_26_q;
            fifo_load_status_rp = fifo_load_status_rp + 1'b1;
            load_status_ready_o <= (fifo_load_status_wp - fifo_load_status_rp) <= 5'he;
            if (cmp_21_q) begin
              progress_26_q = progress_30_1;
              progress_27_q = progress_29_1;
              progress_28_q = inc_7_q;
              state = 7'h4b;
            end else begin
              progress_31_q = progress_29_1;
              progress_32_q = progress_30_1;
              state = 7'h4d;
            end
          end else begin
            asleep = 1'b1;
          end
        end
        7'h4d: begin
          // _ZN4kiln8Progress10waitStoredEjRNS_6StreamIbEES3_, hls/blocks/Sequencer.h:84:10
          progress_33_q = progress_31_q;
          progress_34_q = progress_32_q;
          state = 7'h4e;
        end
        7'h4e: begin
          // _ZN4kiln8Progress10waitStoredEjRNS_6StreamIbEES3_, hls/blocks/Sequencer.h:84:10
          if (done_ready_i) begin
            ref_v_41_1 = progress_34_q;
            ref_v_42_1 = ref_v_41_1 << 64'h20;
            ref_v_43_1 = progress_33_q;
            ref_v_44_1 = ref_v_42_1 | ref_v_43_1;
            done_valid_o <= 1'b1;
            done_data_o <= ref_v_44_1;
            pads_q = pads_47_q;
            pads_1_q = pads_48_q;
            pads_2_q = pads_55_q;
            pads_3_q = pads_56_q;
            state = 7'h1;
          end
        end
      endcase
    end
  endtask

  always @(posedge clk_i) begin
    if (rst_ni) begin
      if (!asleep) begin
        credits_valid_o <= 1'b0;
        matmuls_valid_o <= 1'b0;
        loads_valid_o <= 1'b0;
        epilogues_valid_o <= 1'b0;
        stores_valid_o <= 1'b0;
        done_valid_o <= 1'b0;
        step;
      end
      if (programs_valid_i | command_beats_valid_i | store_status_valid_i | load_status_valid_i | releases_valid_i) begin
        if (programs_valid_i && (PROGRAMS_EXTERNAL == 0 || programs_ready_o)) begin
          fifo_programs[fifo_programs_wp[1:0]] = programs_data_i;
          fifo_programs_wp = fifo_programs_wp + 1'b1;
          programs_ready_o <= (fifo_programs_wp - fifo_programs_rp) <= 3'h2;
          asleep = 1'b0;
        end
        if (command_beats_valid_i && (COMMAND_BEATS_EXTERNAL == 0 || command_beats_ready_o)) begin
          fifo_command_beats[fifo_command_beats_wp[4:0]] = command_beats_data_i;
          fifo_command_beats_wp = fifo_command_beats_wp + 1'b1;
          command_beats_ready_o <= (fifo_command_beats_wp - fifo_command_beats_rp) <= 6'h1e;
          asleep = 1'b0;
        end
        if (store_status_valid_i && (STORE_STATUS_EXTERNAL == 0 || store_status_ready_o)) begin
          fifo_store_status[fifo_store_status_wp[3:0]] = store_status_data_i;
          fifo_store_status_wp = fifo_store_status_wp + 1'b1;
          store_status_ready_o <= (fifo_store_status_wp - fifo_store_status_rp) <= 5'he;
          asleep = 1'b0;
        end
        if (load_status_valid_i && (LOAD_STATUS_EXTERNAL == 0 || load_status_ready_o)) begin
          fifo_load_status[fifo_load_status_wp[3:0]] = load_status_data_i;
          fifo_load_status_wp = fifo_load_status_wp + 1'b1;
          load_status_ready_o <= (fifo_load_status_wp - fifo_load_status_rp) <= 5'he;
          asleep = 1'b0;
        end
        if (releases_valid_i && (RELEASES_EXTERNAL == 0 || releases_ready_o)) begin
          fifo_releases[fifo_releases_wp[3:0]] = releases_data_i;
          fifo_releases_wp = fifo_releases_wp + 1'b1;
          releases_ready_o <= (fifo_releases_wp - fifo_releases_rp) <= 5'he;
          asleep = 1'b0;
        end
      end
    end else begin
      asleep = 1'b0;
      credits_valid_o <= 1'b0;
      matmuls_valid_o <= 1'b0;
      loads_valid_o <= 1'b0;
      epilogues_valid_o <= 1'b0;
      stores_valid_o <= 1'b0;
      done_valid_o <= 1'b0;
      loop37_active = 0;
      state = 7'h0;
      fifo_programs_wp = 0;
      fifo_programs_rp = 0;
      programs_ready_o <= 1'b1;
      fifo_command_beats_wp = 0;
      fifo_command_beats_rp = 0;
      command_beats_ready_o <= 1'b1;
      fifo_store_status_wp = 0;
      fifo_store_status_rp = 0;
      store_status_ready_o <= 1'b1;
      fifo_load_status_wp = 0;
      fifo_load_status_rp = 0;
      load_status_ready_o <= 1'b1;
      fifo_releases_wp = 0;
      fifo_releases_rp = 0;
      releases_ready_o <= 1'b1;
    end
  end
endmodule

// load_request: from hls/blocks/Load.h:10
module load_request #(
  parameter COMMANDS_EXTERNAL = 0
) (
  input  wire clk_i,
  input  wire rst_ni,
  input  wire commands_valid_i,
  input  wire [191:0] commands_data_i,
  output reg  commands_ready_o,
  output reg  receives_valid_o,
  output reg  [55:0] receives_data_o,
  input  wire receives_ready_i,
  output reg  load_ar_valid_o,
  output reg  [127:0] load_ar_data_o,
  input  wire load_ar_ready_i
);

  reg [191:0] fifo_commands [0:7];  // stream commands
  reg [3:0] fifo_commands_wp;
  reg [3:0] fifo_commands_rp;
  reg loop1_active;
  reg state;
  reg [31:0] command_q;  // hls/blocks/Load.h:10
  reg [63:0] address_q;  // hls/blocks/Load.h:10
  reg [2:0] left_q;  // hls/blocks/Load.h:10
  reg asleep;

  task automatic step;
    integer j;
    reg loop1_start;
    reg cmp_1;
    reg xor_v_1;
    reg cmp6_1;
    reg [2:0] left_1_1;
    reg [2:0] loadedv2_1;
    reg [191:0] commands_1_1;
    reg [63:0] command_1_1;
    reg [31:0] command_2_1;
    reg [63:0] and_v_1;
    reg [31:0] command_9_1;
    reg [63:0] address_1_1;
    reg [63:0] conv10_1;
    reg [63:0] add_1;
    reg [2:0] dec_1;
    reg [63:0] address_2_1;
    reg [2:0] left_2_1;
    reg [55:0] command_8_1;
    reg [55:0] command_6_1;
    reg [55:0] command_3_1;
    reg [55:0] tr_1;
    reg [55:0] command_5_1;
    reg [55:0] command_4_1;
    reg [55:0] slice_1;
    reg [55:0] command_7_1;
    reg [127:0] ref_v_1;
    begin
      case (state)
        1'h0: begin
          // entry, hls/blocks/Load.h:15:3
          command_q = 32'h0;
          address_q = 64'h0;
          left_q = 3'h0;
          loop1_active = 1'b1;
          state = 1'h1;
        end
        1'h1: begin
          // pipelined loop, hls/blocks/Load.h:16:5: interval 1, 1 cycles
          loop1_start = 1'b0;
          if (loop1_active) begin
            cmp_1 = left_q == 3'h0;
            if (!cmp_1 || fifo_commands_wp != fifo_commands_rp) begin
              if (!cmp_1 || receives_ready_i) begin
                commands_1_1 = fifo_commands[fifo_commands_rp[2:0]];
                loadedv2_1 = commands_1_1[114:112];
                left_1_1 = cmp_1 ? loadedv2_1 : left_q;
                cmp6_1 = left_1_1 == 3'h0;
                xor_v_1 = cmp6_1 ^ 1'h1;
                if (!xor_v_1 || load_ar_ready_i) begin
                  loop1_start = 1'b1;
                  command_1_1 = commands_1_1[63:0];
                  command_2_1 = commands_1_1[95:64];
                  and_v_1 = command_1_1 & 64'hfffffffffffffff0;
                  command_9_1 = cmp_1 ? command_2_1 : command_q;
                  address_1_1 = cmp_1 ? and_v_1 : address_q;
                  conv10_1 = command_9_1;
                  add_1 = address_1_1 + conv10_1;
                  dec_1 = left_1_1 + 3'h7;
                  address_2_1 = cmp6_1 ? address_1_1 : add_1;
                  left_2_1 = cmp6_1 ? 3'h0 : dec_1;
                  if (cmp_1) begin
                    fifo_commands_rp = fifo_commands_rp + 1'b1;
                    commands_ready_o <= (fifo_commands_wp - fifo_commands_rp) <= 4'h6;
                  end
                  if (cmp_1) begin
                    receives_valid_o <= 1'b1;
                    tr_1 = commands_1_1[151:96];
                    command_3_1 = tr_1 & 56'hffffffff000000;
                    slice_1 = commands_1_1[167:112];
                    command_4_1 = slice_1 << 56'h10;
                    command_5_1 = command_4_1 & 56'hff0000;
                    command_6_1 = command_3_1 | command_5_1;
                    command_7_1 = tr_1 & 56'hffff;
                    command_8_1 = command_6_1 | command_7_1;
                    receives_data_o <= command_8_1;
                  end
                  if (xor_v_1) begin
                    load_ar_valid_o <= 1'b1;
                    ref_v_1 = {64'h0, address_1_1};
                    load_ar_data_o <= ref_v_1;
                  end
                  command_q = command_9_1;
                  address_q = address_2_1;
                  left_q = left_2_1;
                end
              end
            end else begin
              asleep = 1'b1;
            end
          end
        end
      endcase
    end
  endtask

  always @(posedge clk_i) begin
    if (rst_ni) begin
      if (!asleep) begin
        receives_valid_o <= 1'b0;
        load_ar_valid_o <= 1'b0;
        step;
      end
      if (commands_valid_i && (COMMANDS_EXTERNAL == 0 || commands_ready_o)) begin
        fifo_commands[fifo_commands_wp[2:0]] = commands_data_i;
        fifo_commands_wp = fifo_commands_wp + 1'b1;
        commands_ready_o <= (fifo_commands_wp - fifo_commands_rp) <= 4'h6;
        asleep = 1'b0;
      end
    end else begin
      asleep = 1'b0;
      receives_valid_o <= 1'b0;
      load_ar_valid_o <= 1'b0;
      loop1_active = 0;
      state = 1'h0;
      fifo_commands_wp = 0;
      fifo_commands_rp = 0;
      commands_ready_o <= 1'b1;
    end
  end
endmodule

// load_receive: from hls/blocks/Load.h:37
module load_receive #(
  parameter COMMANDS_EXTERNAL = 0,
  parameter LOAD_R_EXTERNAL = 0
) (
  input  wire clk_i,
  input  wire rst_ni,
  input  wire commands_valid_i,
  input  wire [55:0] commands_data_i,
  output reg  commands_ready_o,
  input  wire load_r_valid_i,
  input  wire [191:0] load_r_data_i,
  output reg  load_r_ready_o,
  output reg  load_status_valid_o,
  output reg  [7:0] load_status_data_o,
  input  wire load_status_ready_i,
  output reg  biases_valid_o,
  output reg  [127:0] biases_data_o,
  input  wire biases_ready_i,
  output reg  masks_valid_o,
  output reg  [7:0] masks_data_o,
  input  wire masks_ready_i,
  output reg  fill_b_valid_o,
  output reg  [63:0] fill_b_data_o,
  input  wire fill_b_ready_i,
  output reg  fill_a_valid_o,
  output reg  [63:0] fill_a_data_o,
  input  wire fill_a_ready_i
);

  reg [55:0] fifo_commands [0:63];  // stream commands
  reg [6:0] fifo_commands_wp;
  reg [6:0] fifo_commands_rp;
  reg [191:0] fifo_load_r [0:3];  // stream load_r
  reg [2:0] fifo_load_r_wp;
  reg [2:0] fifo_load_r_rp;
  reg loop1_active;
  reg state;
  reg failed_q;  // hls/blocks/Load.h:37
  reg [7:0] command_q;  // hls/blocks/Load.h:37
  reg command_1_q;  // hls/blocks/Load.h:37
  reg command_2_q;  // hls/blocks/Load.h:37
  reg begin_v_q;  // hls/blocks/Load.h:37
  reg [2:0] beat_q;  // hls/blocks/Load.h:37
  reg [31:0] valid_q;  // hls/blocks/Load.h:37
  reg [2:0] command_3_q;  // hls/blocks/Load.h:37
  reg [2:0] command_4_q;  // hls/blocks/Load.h:37
  reg [4:0] command_5_q;  // hls/blocks/Load.h:37
  reg asleep;

  task automatic step;
    integer j;
    reg loop1_start;
    reg cmp_2;
    reg [2:0] beat_1_1;
    reg [2:0] command_10_1;
    reg [2:0] extract_2_1;
    reg [55:0] commands_1_1;
    reg and_v_1_1;
    reg and_v_26;
    reg xor_v_13;
    reg Pivot87_1;
    reg [7:0] command_7_1;
    reg [7:0] command_6_1;
    reg xor_v_1_1;
    reg Pivot85_1;
    reg SwitchLeaf83_1;
    reg and_v_3_1;
    reg and_v_2_1;
    reg cmp13_1;
    reg [2:0] inc_1;
    reg [2:0] command_11_1;
    reg [2:0] extract_3_1;
    reg xor_v_2_1;
    reg and_v_4_1;
    reg xor_v_3_1;
    reg Pivot_1;
    reg and_v_8_1;
    reg and_v_7_1;
    reg and_v_6_1;
    reg SwitchLeaf_1;
    reg xor_v_4_1;
    reg cmp15_1;
    reg and_v_11_1;
    reg and_v_10_1;
    reg and_v_9_1;
    reg [31:0] trunc_2;
    reg [31:0] lshr_1;
    reg [31:0] mul_1;
    reg [32:0] sh_prom_1;
    reg [32:0] notmask_1;
    reg [31:0] trunc_1_1;
    reg [31:0] conv2_1;
    reg extract_5;
    reg extract_1_1;
    reg [4:0] extract_4_1;
    reg command_8_1;
    reg command_9_1;
    reg [31:0] valid_1_1;
    reg [4:0] command_12_1;
    reg [191:0] load_r_1_1;
    reg cmp_1_1;
    reg select_1;
    reg failed_1_1;
    reg [127:0] data_1;
    reg [127:0] read_1;
    reg [31:0] conv25_1;
    reg [127:0] shr_1;
    reg [127:0] sh_prom24_1;
    reg [31:0] and_v_5_1;
    reg spec_1;
    reg failed_2_1;
    reg and_v_12_1;
    reg xor_v_5_1;
    reg and_v_13_1;
    reg failed_3_1;
    reg xor_v_6_1;
    reg xor_v_7_1;
    reg and_v_14_1;
    reg xor_v_8_1;
    reg and_v_15_1;
    reg failed_4_1;
    reg and_v_16_1;
    reg and_v_17_1;
    reg and_v_18_1;
    reg failed_5_1;
    reg and_v_19_1;
    reg and_v_20_1;
    reg xor_v_9_1;
    reg and_v_21_1;
    reg failed_6_1;
    reg xor_v_10_1;
    reg xor_v_11_1;
    reg and_v_22_1;
    reg and_v_23_1;
    reg failed_7_1;
    reg xor_v_12_1;
    reg and_v_24_1;
    reg and_v_25_1;
    reg failed_8_1;
    reg [7:0] storedv_1;
    reg [7:0] storedv49_1;
    reg [7:0] slice_1;
    reg [127:0] shr47_1;
    reg [127:0] sh_prom46_1;
    reg [63:0] word_4_1;
    reg [63:0] word_2_1;
    reg [63:0] word_10;
    reg [63:0] word_1_1;
    reg [63:0] word_3_1;
    reg [63:0] word_9_1;
    reg [63:0] word_7_1;
    reg [63:0] word_5_1;
    reg [63:0] word_6_1;
    reg [63:0] word_8_1;
    begin
      case (state)
        1'h0: begin
          // entry, hls/blocks/Load.h:51:3
          failed_q = 1'h0;
          command_q = 8'h0;
          command_1_q = 1'h0;
          command_2_q = 1'h0;
          begin_v_q = 1'h1;
          beat_q = 3'h0;
          valid_q = 32'h0;
          command_3_q = 3'h0;
          command_4_q = 3'h0;
          command_5_q = 5'h0;
          loop1_active = 1'b1;
          state = 1'h1;
        end
        1'h1: begin
          // pipelined loop, hls/blocks/Load.h:52:5: interval 1, 1 cycles
          loop1_start = 1'b0;
          if (loop1_active) begin
            if (!begin_v_q || fifo_commands_wp != fifo_commands_rp) begin
              beat_1_1 = begin_v_q ? 3'h0 : beat_q;
              commands_1_1 = fifo_commands[fifo_commands_rp[5:0]];
              extract_2_1 = commands_1_1[18:16];
              command_10_1 = begin_v_q ? extract_2_1 : command_3_q;
              cmp_2 = beat_1_1 < command_10_1;
              if (!cmp_2 || fifo_load_r_wp != fifo_load_r_rp) begin
                command_6_1 = commands_1_1[39:32];
                command_7_1 = begin_v_q ? command_6_1 : command_q;
                Pivot87_1 = $signed(command_7_1) < $signed(8'h3);
                xor_v_13 = Pivot87_1 ^ 1'h1;
                Pivot85_1 = $signed(command_7_1) < $signed(8'h4);
                xor_v_1_1 = Pivot85_1 ^ 1'h1;
                and_v_26 = xor_v_13 & xor_v_1_1;
                SwitchLeaf83_1 = command_7_1 == 8'h4;
                and_v_1_1 = and_v_26 & SwitchLeaf83_1;
                if (!and_v_1_1 || load_status_ready_i) begin
                  inc_1 = beat_1_1 + 3'h1;
                  extract_3_1 = commands_1_1[10:8];
                  command_11_1 = begin_v_q ? extract_3_1 : command_4_q;
                  cmp13_1 = inc_1 == command_11_1;
                  xor_v_2_1 = Pivot87_1 ^ 1'h1;
                  and_v_2_1 = cmp13_1 & xor_v_2_1;
                  and_v_3_1 = and_v_2_1 & Pivot85_1;
                  if (!and_v_3_1 || biases_ready_i) begin
                    Pivot_1 = $signed(command_7_1) < $signed(8'h2);
                    xor_v_3_1 = Pivot_1 ^ 1'h1;
                    and_v_4_1 = Pivot87_1 & xor_v_3_1;
                    if (!and_v_4_1 || masks_ready_i) begin
                      and_v_6_1 = Pivot87_1 & Pivot_1;
                      SwitchLeaf_1 = $signed(8'h0) <= $signed(command_7_1);
                      and_v_7_1 = and_v_6_1 & SwitchLeaf_1;
                      cmp15_1 = command_7_1 == 8'h0;
                      xor_v_4_1 = cmp15_1 ^ 1'h1;
                      and_v_8_1 = and_v_7_1 & xor_v_4_1;
                      if (!and_v_8_1 || fill_b_ready_i) begin
                        and_v_9_1 = Pivot87_1 & Pivot_1;
                        and_v_10_1 = and_v_9_1 & SwitchLeaf_1;
                        and_v_11_1 = and_v_10_1 & cmp15_1;
                        if (!and_v_11_1 || fill_a_ready_i) begin
                          loop1_start = 1'b1;
                          trunc_2 = commands_1_1;
                          lshr_1 = trunc_2 >> 32'h15;
                          mul_1 = lshr_1 & 32'h38;
                          sh_prom_1 = mul_1;
                          notmask_1 = 33'h1ffffffff << sh_prom_1;
                          trunc_1_1 = notmask_1;
                          conv2_1 = trunc_1_1 ^ 32'hffffffff;
                          extract_5 = commands_1_1[40];
                          extract_1_1 = commands_1_1[48];
                          extract_4_1 = commands_1_1;
                          command_8_1 = begin_v_q ? extract_5 : command_1_q;
                          command_9_1 = begin_v_q ? extract_1_1 : command_2_q;
                          valid_1_1 = begin_v_q ? conv2_1 : valid_q;
                          command_12_1 = begin_v_q ? extract_4_1 : command_5_q;
                          load_r_1_1 = fifo_load_r[fifo_load_r_rp[1:0]];
                          cmp_1_1 = load_r_1_1[129];
                          select_1 = failed_q ? 1'h1 : cmp_1_1;
                          failed_1_1 = cmp_2 ? select_1 : failed_q;
                          if (cmp_2) begin
                            read_1 = load_r_1_1[127:0];
                            data_1 = read_1;
                          end else begin
                            data_1 = 128'h0;
                          end
                          sh_prom24_1 = {118'h0, command_12_1, 5'h0};
                          shr_1 = data_1 >> sh_prom24_1;
                          conv25_1 = shr_1[31:0];
                          and_v_5_1 = valid_1_1 & conv25_1;
                          spec_1 = cmp13_1 ? command_9_1 : 1'h0;
                          failed_2_1 = Pivot87_1 ? failed_1_1 : 1'h0;
                          and_v_12_1 = Pivot87_1 & Pivot_1;
                          xor_v_5_1 = SwitchLeaf_1 ^ 1'h1;
                          and_v_13_1 = and_v_12_1 & xor_v_5_1;
                          failed_3_1 = and_v_13_1 ? failed_1_1 : failed_2_1;
                          xor_v_6_1 = Pivot87_1 ^ 1'h1;
                          xor_v_7_1 = Pivot85_1 ^ 1'h1;
                          and_v_14_1 = xor_v_6_1 & xor_v_7_1;
                          xor_v_8_1 = SwitchLeaf83_1 ^ 1'h1;
                          and_v_15_1 = and_v_14_1 & xor_v_8_1;
                          failed_4_1 = and_v_15_1 ? failed_1_1 : failed_3_1;
                          and_v_16_1 = Pivot87_1 & Pivot_1;
                          and_v_17_1 = and_v_16_1 & SwitchLeaf_1;
                          and_v_18_1 = and_v_17_1 & cmp15_1;
                          failed_5_1 = and_v_18_1 ? failed_1_1 : failed_4_1;
                          and_v_19_1 = Pivot87_1 & Pivot_1;
                          and_v_20_1 = and_v_19_1 & SwitchLeaf_1;
                          xor_v_9_1 = cmp15_1 ^ 1'h1;
                          and_v_21_1 = and_v_20_1 & xor_v_9_1;
                          failed_6_1 = and_v_21_1 ? failed_1_1 : failed_5_1;
                          xor_v_10_1 = cmp13_1 ^ 1'h1;
                          xor_v_11_1 = Pivot87_1 ^ 1'h1;
                          and_v_22_1 = xor_v_10_1 & xor_v_11_1;
                          and_v_23_1 = and_v_22_1 & Pivot85_1;
                          failed_7_1 = and_v_23_1 ? failed_1_1 : failed_6_1;
                          xor_v_12_1 = Pivot87_1 ^ 1'h1;
                          and_v_24_1 = cmp13_1 & xor_v_12_1;
                          and_v_25_1 = and_v_24_1 & Pivot85_1;
                          failed_8_1 = and_v_25_1 ? failed_1_1 : failed_7_1;
                          if (begin_v_q) begin
                            fifo_commands_rp = fifo_commands_rp + 1'b1;
                            commands_ready_o <= (fifo_commands_wp - fifo_commands_rp) <= 7'h3e;
                          end
                          if (cmp_2) begin
                            fifo_load_r_rp = fifo_load_r_rp + 1'b1;
                            load_r_ready_o <= (fifo_load_r_wp - fifo_load_r_rp) <= 3'h2;
                          end
                          if (and_v_1_1) begin
                            load_status_valid_o <= 1'b1;
                            storedv_1 = failed_1_1;
                            load_status_data_o <= storedv_1;
                          end
                          if (and_v_3_1) begin
                            biases_valid_o <= 1'b1;
                            biases_data_o <= data_1;
                          end
                          if (and_v_4_1) begin
                            masks_valid_o <= 1'b1;
                            sh_prom46_1 = {121'h0, command_12_1, 2'h0};
                            shr47_1 = data_1 >> sh_prom46_1;
                            slice_1 = shr47_1[7:0];
                            storedv49_1 = slice_1 & 8'hf;
                            masks_data_o <= storedv49_1;
                          end
                          if (and_v_8_1) begin
                            fill_b_valid_o <= 1'b1;
                            word_10 = spec_1 ? 64'h10000000000 : 64'h0;
                            word_1_1 = command_8_1 ? 64'h100000000 : 64'h0;
                            word_2_1 = word_10 | word_1_1;
                            word_3_1 = and_v_5_1;
                            word_4_1 = word_2_1 | word_3_1;
                            fill_b_data_o <= word_4_1;
                          end
                          if (and_v_11_1) begin
                            fill_a_valid_o <= 1'b1;
                            word_5_1 = spec_1 ? 64'h10000000000 : 64'h0;
                            word_6_1 = command_8_1 ? 64'h100000000 : 64'h0;
                            word_7_1 = word_5_1 | word_6_1;
                            word_8_1 = and_v_5_1;
                            word_9_1 = word_7_1 | word_8_1;
                            fill_a_data_o <= word_9_1;
                          end
                          failed_q = failed_8_1;
                          command_q = command_7_1;
                          command_1_q = command_8_1;
                          command_2_q = command_9_1;
                          begin_v_q = cmp13_1;
                          beat_q = inc_1;
                          valid_q = valid_1_1;
                          command_3_q = command_10_1;
                          command_4_q = command_11_1;
                          command_5_q = command_12_1;
                        end
                      end
                    end
                  end
                end
              end else begin
                asleep = 1'b1;
              end
            end else begin
              asleep = 1'b1;
            end
          end
        end
      endcase
    end
  endtask

  always @(posedge clk_i) begin
    if (rst_ni) begin
      if (!asleep) begin
        load_status_valid_o <= 1'b0;
        biases_valid_o <= 1'b0;
        masks_valid_o <= 1'b0;
        fill_b_valid_o <= 1'b0;
        fill_a_valid_o <= 1'b0;
        step;
      end
      if (commands_valid_i | load_r_valid_i) begin
        if (commands_valid_i && (COMMANDS_EXTERNAL == 0 || commands_ready_o)) begin
          fifo_commands[fifo_commands_wp[5:0]] = commands_data_i;
          fifo_commands_wp = fifo_commands_wp + 1'b1;
          commands_ready_o <= (fifo_commands_wp - fifo_commands_rp) <= 7'h3e;
          asleep = 1'b0;
        end
        if (load_r_valid_i && (LOAD_R_EXTERNAL == 0 || load_r_ready_o)) begin
          fifo_load_r[fifo_load_r_wp[1:0]] = load_r_data_i;
          fifo_load_r_wp = fifo_load_r_wp + 1'b1;
          load_r_ready_o <= (fifo_load_r_wp - fifo_load_r_rp) <= 3'h2;
          asleep = 1'b0;
        end
      end
    end else begin
      asleep = 1'b0;
      load_status_valid_o <= 1'b0;
      biases_valid_o <= 1'b0;
      masks_valid_o <= 1'b0;
      fill_b_valid_o <= 1'b0;
      fill_a_valid_o <= 1'b0;
      loop1_active = 0;
      state = 1'h0;
      fifo_commands_wp = 0;
      fifo_commands_rp = 0;
      commands_ready_o <= 1'b1;
      fifo_load_r_wp = 0;
      fifo_load_r_rp = 0;
      load_r_ready_o <= 1'b1;
    end
  end
endmodule

// fill: from hls/blocks/Fill.h:16
module fill #(
  parameter IN_EXTERNAL = 0
) (
  input  wire clk_i,
  input  wire rst_ni,
  input  wire in_valid_i,
  input  wire [63:0] in_data_i,
  output reg  in_ready_o,
  output reg  ready_valid_o,
  output reg  [7:0] ready_data_o,
  input  wire ready_ready_i,
  output reg  words_we_o,
  output reg  [11:0] words_address_o,
  output reg  [31:0] words_data_o
);

  reg [63:0] fifo_in [0:31];  // stream in
  reg [5:0] fifo_in_wp;
  reg [5:0] fifo_in_rp;
  reg loop1_active;
  reg state;
  reg [31:0] transposer_q;  // hls/blocks/Fill.h:16
  reg [31:0] transposer_1_q;  // hls/blocks/Fill.h:16
  reg [31:0] phi_q;  // hls/blocks/Fill.h:16
  reg [31:0] item_q;  // hls/blocks/Fill.h:20:18
  reg item_1_q;  // hls/blocks/Fill.h:16
  reg flushing_q;  // hls/blocks/Fill.h:16
  reg warm_q;  // hls/blocks/Fill.h:16
  reg [1:0] phase_q;  // hls/blocks/Fill.h:16
  reg [11:0] place_q;  // hls/blocks/Fill.h:16
  reg asleep;

  task automatic step;
    integer j;
    reg loop1_start;
    reg xor_v_3;
    reg spec_1_1;
    reg item_4_1;
    reg extract_2;
    reg [63:0] in_1_1;
    reg select_4_1;
    reg cmp23_1;
    reg cmp_2_1;
    reg [31:0] item_2_1;
    reg extract_1_1;
    reg spec_4;
    reg [31:0] item_3_1;
    reg cmp_3;
    reg [31:0] and_v_6;
    reg [31:0] shl_2;
    reg [31:0] or_v_2;
    reg [31:0] shr_2;
    reg [31:0] and4_2;
    reg [31:0] or5_2;
    reg [31:0] entering_1;
    reg [31:0] leaving_1;
    reg slice_1;
    reg cmp_1_1;
    reg [31:0] and3_1;
    reg [31:0] shr_1_1;
    reg [31:0] and4_1_1;
    reg [31:0] or5_1_1;
    reg [31:0] transposer_2_1;
    reg xor_v_1_1;
    reg and_v_2_1;
    reg [31:0] transposer_3_1;
    reg [31:0] transposer_4_1;
    reg and_v_3_1;
    reg [31:0] transposer_5_1;
    reg [31:0] select_6;
    reg xor_v_2_1;
    reg and_v_4_1;
    reg [31:0] select_1_1;
    reg select_2_1;
    reg loadedv2_1;
    reg brmerge_1;
    reg [11:0] inc_1;
    reg [11:0] place_1_1;
    reg select_3_1;
    reg lnot_1;
    reg spec_2_1;
    reg select_5_1;
    reg brmerge127_1;
    reg spec_3_1;
    reg [1:0] add_1;
    reg [1:0] conv66_1;
    reg [11:0] trunc_1;
    reg [31:0] conv16_1;
    reg [31:0] word_1_1;
    reg and_v_5_1;
    reg [31:0] word_2;
    reg [31:0] or_v_1_1;
    reg [31:0] and_v_1_1;
    reg [31:0] shl_1_1;
    reg [31:0] and2_1;
    begin
      case (state)
        1'h0: begin
          // entry, hls/blocks/Fill.h:26:3
          transposer_q = 32'h0;
          transposer_1_q = 32'h0;
          phi_q = 32'h0;
          item_q = 32'h0;
          item_1_q = 1'h0;
          flushing_q = 1'h0;
          warm_q = 1'h0;
          phase_q = 2'h0;
          place_q = 12'h0;
          loop1_active = 1'b1;
          state = 1'h1;
        end
        1'h1: begin
          // pipelined loop, hls/blocks/Fill.h:27:5: interval 1, 1 cycles
          loop1_start = 1'b0;
          if (loop1_active) begin
            xor_v_3 = flushing_q ^ 1'h1;
            if (!xor_v_3 || fifo_in_wp != fifo_in_rp) begin
              in_1_1 = fifo_in[fifo_in_rp[4:0]];
              extract_2 = in_1_1[32];
              item_4_1 = flushing_q ? item_1_q : extract_2;
              cmp23_1 = phase_q == 2'h2;
              select_4_1 = warm_q ? cmp23_1 : 1'h0;
              cmp_2_1 = phase_q == 2'h3;
              spec_1_1 = item_4_1 ? select_4_1 : cmp_2_1;
              if (!spec_1_1 || ready_ready_i) begin
                loop1_start = 1'b1;
                item_2_1 = in_1_1;
                extract_1_1 = in_1_1[40];
                spec_4 = flushing_q ? 1'h1 : extract_1_1;
                item_3_1 = flushing_q ? item_q : item_2_1;
                cmp_3 = $signed(2'h3) < $signed(phase_q);
                and_v_6 = phi_q & 32'hffff;
                shl_2 = item_3_1 << 32'h10;
                or_v_2 = and_v_6 | shl_2;
                shr_2 = phi_q >> 32'h10;
                and4_2 = item_3_1 & 32'hffff0000;
                or5_2 = shr_2 | and4_2;
                entering_1 = cmp_3 ? item_3_1 : or5_2;
                leaving_1 = cmp_3 ? phi_q : or_v_2;
                slice_1 = phase_q[0];
                cmp_1_1 = slice_1 ^ 1'h1;
                and3_1 = transposer_1_q >> 32'h8;
                shr_1_1 = and3_1 & 32'hff00ff;
                and4_1_1 = leaving_1 & 32'hff00ff00;
                or5_1_1 = shr_1_1 | and4_1_1;
                transposer_2_1 = item_4_1 ? entering_1 : transposer_q;
                xor_v_1_1 = cmp_1_1 ^ 1'h1;
                and_v_2_1 = item_4_1 & xor_v_1_1;
                transposer_3_1 = and_v_2_1 ? entering_1 : transposer_2_1;
                transposer_4_1 = item_4_1 ? or5_1_1 : transposer_1_q;
                and_v_3_1 = item_4_1 & cmp_1_1;
                transposer_5_1 = and_v_3_1 ? leaving_1 : transposer_4_1;
                select_6 = item_4_1 ? transposer_q : phi_q;
                xor_v_2_1 = cmp_1_1 ^ 1'h1;
                and_v_4_1 = item_4_1 & xor_v_2_1;
                select_1_1 = and_v_4_1 ? transposer_q : select_6;
                select_2_1 = warm_q ? 1'h1 : cmp_2_1;
                loadedv2_1 = item_4_1 ^ 1'h1;
                brmerge_1 = select_2_1 | loadedv2_1;
                inc_1 = place_q + 12'h1;
                place_1_1 = brmerge_1 ? inc_1 : place_q;
                select_3_1 = flushing_q ? cmp23_1 : 1'h0;
                lnot_1 = select_3_1 ^ 1'h1;
                spec_2_1 = select_2_1 ? lnot_1 : 1'h0;
                select_5_1 = item_4_1 ? spec_2_1 : 1'h0;
                brmerge127_1 = loadedv2_1 ? 1'h1 : select_3_1;
                spec_3_1 = brmerge127_1 ? 1'h0 : spec_4;
                add_1 = phase_q + 2'h1;
                conv66_1 = select_3_1 ? 2'h0 : add_1;
                if (xor_v_3) begin
                  fifo_in_rp = fifo_in_rp + 1'b1;
                  in_ready_o <= (fifo_in_wp - fifo_in_rp) <= 6'h1e;
                end
                if (brmerge_1) begin
                  conv16_1 = place_q;
                  trunc_1 = conv16_1;
                  and_v_5_1 = item_4_1 & cmp_1_1;
                  and_v_1_1 = transposer_1_q & 32'hff00ff;
                  and2_1 = leaving_1 << 32'h8;
                  shl_1_1 = and2_1 & 32'hff00ff00;
                  or_v_1_1 = and_v_1_1 | shl_1_1;
                  word_2 = item_4_1 ? or_v_1_1 : item_3_1;
                  word_1_1 = and_v_5_1 ? transposer_1_q : word_2;
                  words_we_o <= 1'b1;
                  words_address_o <= trunc_1;
                  words_data_o <= word_1_1;
                end
                if (spec_1_1) begin
                  ready_valid_o <= 1'b1;
                  ready_data_o <= 8'h1;
                end
                transposer_q = transposer_3_1;
                transposer_1_q = transposer_5_1;
                phi_q = select_1_1;
                item_q = item_3_1;
                item_1_q = item_4_1;
                flushing_q = spec_3_1;
                warm_q = select_5_1;
                phase_q = conv66_1;
                place_q = place_1_1;
              end
            end else begin
              asleep = 1'b1;
            end
          end
        end
      endcase
    end
  endtask

  always @(posedge clk_i) begin
    if (rst_ni) begin
      if (!asleep) begin
        ready_valid_o <= 1'b0;
        words_we_o <= 1'b0;
        step;
      end
      if (in_valid_i && (IN_EXTERNAL == 0 || in_ready_o)) begin
        fifo_in[fifo_in_wp[4:0]] = in_data_i;
        fifo_in_wp = fifo_in_wp + 1'b1;
        in_ready_o <= (fifo_in_wp - fifo_in_rp) <= 6'h1e;
        asleep = 1'b0;
      end
    end else begin
      asleep = 1'b0;
      ready_valid_o <= 1'b0;
      words_we_o <= 1'b0;
      loop1_active = 0;
      state = 1'h0;
      fifo_in_wp = 0;
      fifo_in_rp = 0;
      in_ready_o <= 1'b1;
    end
  end
endmodule

// fill_1: from hls/blocks/Fill.h:16
module fill_1 #(
  parameter IN_EXTERNAL = 0
) (
  input  wire clk_i,
  input  wire rst_ni,
  input  wire in_valid_i,
  input  wire [63:0] in_data_i,
  output reg  in_ready_o,
  output reg  ready_valid_o,
  output reg  [7:0] ready_data_o,
  input  wire ready_ready_i,
  output reg  words_we_o,
  output reg  [10:0] words_address_o,
  output reg  [31:0] words_data_o
);

  reg [63:0] fifo_in [0:31];  // stream in
  reg [5:0] fifo_in_wp;
  reg [5:0] fifo_in_rp;
  reg loop1_active;
  reg state;
  reg [31:0] transposer_q;  // hls/blocks/Fill.h:16
  reg [31:0] transposer_1_q;  // hls/blocks/Fill.h:16
  reg [31:0] phi_q;  // hls/blocks/Fill.h:16
  reg [31:0] item_q;  // hls/blocks/Fill.h:20:18
  reg item_1_q;  // hls/blocks/Fill.h:16
  reg flushing_q;  // hls/blocks/Fill.h:16
  reg warm_q;  // hls/blocks/Fill.h:16
  reg [1:0] phase_q;  // hls/blocks/Fill.h:16
  reg [10:0] place_q;  // hls/blocks/Fill.h:16
  reg asleep;

  task automatic step;
    integer j;
    reg loop1_start;
    reg xor_v_3;
    reg spec_1_1;
    reg item_4_1;
    reg extract_2;
    reg [63:0] in_1_1;
    reg select_4_1;
    reg cmp23_1;
    reg cmp_2_1;
    reg [31:0] item_2_1;
    reg extract_1_1;
    reg spec_4;
    reg [31:0] item_3_1;
    reg cmp_3;
    reg [31:0] and_v_6;
    reg [31:0] shl_2;
    reg [31:0] or_v_2;
    reg [31:0] shr_2;
    reg [31:0] and4_2;
    reg [31:0] or5_2;
    reg [31:0] entering_1;
    reg [31:0] leaving_1;
    reg slice_1;
    reg cmp_1_1;
    reg [31:0] and3_1;
    reg [31:0] shr_1_1;
    reg [31:0] and4_1_1;
    reg [31:0] or5_1_1;
    reg [31:0] transposer_2_1;
    reg xor_v_1_1;
    reg and_v_2_1;
    reg [31:0] transposer_3_1;
    reg [31:0] transposer_4_1;
    reg and_v_3_1;
    reg [31:0] transposer_5_1;
    reg [31:0] select_6;
    reg xor_v_2_1;
    reg and_v_4_1;
    reg [31:0] select_1_1;
    reg select_2_1;
    reg loadedv2_1;
    reg brmerge_1;
    reg [10:0] inc_1;
    reg [10:0] place_1_1;
    reg select_3_1;
    reg lnot_1;
    reg spec_2_1;
    reg select_5_1;
    reg brmerge127_1;
    reg spec_3_1;
    reg [1:0] add_1;
    reg [1:0] conv66_1;
    reg [10:0] trunc_1;
    reg [31:0] conv16_1;
    reg [31:0] word_1_1;
    reg and_v_5_1;
    reg [31:0] word_2;
    reg [31:0] or_v_1_1;
    reg [31:0] and_v_1_1;
    reg [31:0] shl_1_1;
    reg [31:0] and2_1;
    begin
      case (state)
        1'h0: begin
          // entry, hls/blocks/Fill.h:26:3
          transposer_q = 32'h0;
          transposer_1_q = 32'h0;
          phi_q = 32'h0;
          item_q = 32'h0;
          item_1_q = 1'h0;
          flushing_q = 1'h0;
          warm_q = 1'h0;
          phase_q = 2'h0;
          place_q = 11'h0;
          loop1_active = 1'b1;
          state = 1'h1;
        end
        1'h1: begin
          // pipelined loop, hls/blocks/Fill.h:27:5: interval 1, 1 cycles
          loop1_start = 1'b0;
          if (loop1_active) begin
            xor_v_3 = flushing_q ^ 1'h1;
            if (!xor_v_3 || fifo_in_wp != fifo_in_rp) begin
              in_1_1 = fifo_in[fifo_in_rp[4:0]];
              extract_2 = in_1_1[32];
              item_4_1 = flushing_q ? item_1_q : extract_2;
              cmp23_1 = phase_q == 2'h2;
              select_4_1 = warm_q ? cmp23_1 : 1'h0;
              cmp_2_1 = phase_q == 2'h3;
              spec_1_1 = item_4_1 ? select_4_1 : cmp_2_1;
              if (!spec_1_1 || ready_ready_i) begin
                loop1_start = 1'b1;
                item_2_1 = in_1_1;
                extract_1_1 = in_1_1[40];
                spec_4 = flushing_q ? 1'h1 : extract_1_1;
                item_3_1 = flushing_q ? item_q : item_2_1;
                cmp_3 = $signed(2'h3) < $signed(phase_q);
                and_v_6 = phi_q & 32'hffff;
                shl_2 = item_3_1 << 32'h10;
                or_v_2 = and_v_6 | shl_2;
                shr_2 = phi_q >> 32'h10;
                and4_2 = item_3_1 & 32'hffff0000;
                or5_2 = shr_2 | and4_2;
                entering_1 = cmp_3 ? item_3_1 : or5_2;
                leaving_1 = cmp_3 ? phi_q : or_v_2;
                slice_1 = phase_q[0];
                cmp_1_1 = slice_1 ^ 1'h1;
                and3_1 = transposer_1_q >> 32'h8;
                shr_1_1 = and3_1 & 32'hff00ff;
                and4_1_1 = leaving_1 & 32'hff00ff00;
                or5_1_1 = shr_1_1 | and4_1_1;
                transposer_2_1 = item_4_1 ? entering_1 : transposer_q;
                xor_v_1_1 = cmp_1_1 ^ 1'h1;
                and_v_2_1 = item_4_1 & xor_v_1_1;
                transposer_3_1 = and_v_2_1 ? entering_1 : transposer_2_1;
                transposer_4_1 = item_4_1 ? or5_1_1 : transposer_1_q;
                and_v_3_1 = item_4_1 & cmp_1_1;
                transposer_5_1 = and_v_3_1 ? leaving_1 : transposer_4_1;
                select_6 = item_4_1 ? transposer_q : phi_q;
                xor_v_2_1 = cmp_1_1 ^ 1'h1;
                and_v_4_1 = item_4_1 & xor_v_2_1;
                select_1_1 = and_v_4_1 ? transposer_q : select_6;
                select_2_1 = warm_q ? 1'h1 : cmp_2_1;
                loadedv2_1 = item_4_1 ^ 1'h1;
                brmerge_1 = select_2_1 | loadedv2_1;
                inc_1 = place_q + 11'h1;
                place_1_1 = brmerge_1 ? inc_1 : place_q;
                select_3_1 = flushing_q ? cmp23_1 : 1'h0;
                lnot_1 = select_3_1 ^ 1'h1;
                spec_2_1 = select_2_1 ? lnot_1 : 1'h0;
                select_5_1 = item_4_1 ? spec_2_1 : 1'h0;
                brmerge127_1 = loadedv2_1 ? 1'h1 : select_3_1;
                spec_3_1 = brmerge127_1 ? 1'h0 : spec_4;
                add_1 = phase_q + 2'h1;
                conv66_1 = select_3_1 ? 2'h0 : add_1;
                if (xor_v_3) begin
                  fifo_in_rp = fifo_in_rp + 1'b1;
                  in_ready_o <= (fifo_in_wp - fifo_in_rp) <= 6'h1e;
                end
                if (brmerge_1) begin
                  conv16_1 = place_q;
                  trunc_1 = conv16_1;
                  and_v_5_1 = item_4_1 & cmp_1_1;
                  and_v_1_1 = transposer_1_q & 32'hff00ff;
                  and2_1 = leaving_1 << 32'h8;
                  shl_1_1 = and2_1 & 32'hff00ff00;
                  or_v_1_1 = and_v_1_1 | shl_1_1;
                  word_2 = item_4_1 ? or_v_1_1 : item_3_1;
                  word_1_1 = and_v_5_1 ? transposer_1_q : word_2;
                  words_we_o <= 1'b1;
                  words_address_o <= trunc_1;
                  words_data_o <= word_1_1;
                end
                if (spec_1_1) begin
                  ready_valid_o <= 1'b1;
                  ready_data_o <= 8'h1;
                end
                transposer_q = transposer_3_1;
                transposer_1_q = transposer_5_1;
                phi_q = select_1_1;
                item_q = item_3_1;
                item_1_q = item_4_1;
                flushing_q = spec_3_1;
                warm_q = select_5_1;
                phase_q = conv66_1;
                place_q = place_1_1;
              end
            end else begin
              asleep = 1'b1;
            end
          end
        end
      endcase
    end
  endtask

  always @(posedge clk_i) begin
    if (rst_ni) begin
      if (!asleep) begin
        ready_valid_o <= 1'b0;
        words_we_o <= 1'b0;
        step;
      end
      if (in_valid_i && (IN_EXTERNAL == 0 || in_ready_o)) begin
        fifo_in[fifo_in_wp[4:0]] = in_data_i;
        fifo_in_wp = fifo_in_wp + 1'b1;
        in_ready_o <= (fifo_in_wp - fifo_in_rp) <= 6'h1e;
        asleep = 1'b0;
      end
    end else begin
      asleep = 1'b0;
      ready_valid_o <= 1'b0;
      words_we_o <= 1'b0;
      loop1_active = 0;
      state = 1'h0;
      fifo_in_wp = 0;
      fifo_in_rp = 0;
      in_ready_o <= 1'b1;
    end
  end
endmodule

// matmul: from hls/blocks/Matmul.h:16
module matmul #(
  parameter COMMANDS_EXTERNAL = 0,
  parameter A_READY_EXTERNAL = 0,
  parameter B_READY_EXTERNAL = 0
) (
  input  wire clk_i,
  input  wire rst_ni,
  input  wire commands_valid_i,
  input  wire [127:0] commands_data_i,
  output reg  commands_ready_o,
  input  wire a_ready_valid_i,
  input  wire [7:0] a_ready_data_i,
  output reg  a_ready_ready_o,
  input  wire b_ready_valid_i,
  input  wire [7:0] b_ready_data_i,
  output reg  b_ready_ready_o,
  output reg  rows_valid_o,
  output reg  [127:0] rows_data_o,
  input  wire rows_ready_i,
  output reg  releases_valid_o,
  output reg  [31:0] releases_data_o,
  input  wire releases_ready_i,
  input  wire a_words_we_i,
  input  wire [11:0] a_words_address_i,
  input  wire [31:0] a_words_data_i,
  input  wire b_words_we_i,
  input  wire [10:0] b_words_address_i,
  input  wire [31:0] b_words_data_i
);

  reg [127:0] fifo_commands [0:15];  // stream commands
  reg [4:0] fifo_commands_wp;
  reg [4:0] fifo_commands_rp;
  reg [6:0] fifo_a_ready_wp;
  reg [6:0] fifo_a_ready_rp;
  reg [6:0] fifo_b_ready_wp;
  reg [6:0] fifo_b_ready_rp;
  reg loop1_active;
  reg loop1_v1;
  reg loop1_v2;
  reg state;
  reg [7:0] word_to_lanes_p2 [0:3];  // hls/blocks/Matmul.h:48:20
  reg [31:0] draining_q [0:3];  // hls/blocks/Matmul.h:16
  reg [31:0] draining_1_q [0:3];  // hls/blocks/Matmul.h:16
  reg [31:0] draining_2_q [0:3];  // hls/blocks/Matmul.h:16
  reg [31:0] draining_3_q [0:3];  // hls/blocks/Matmul.h:16
  reg [31:0] sums_q [0:3];  // hls/blocks/Matmul.h:16
  reg [31:0] sums_1_q [0:3];  // hls/blocks/Matmul.h:16
  reg [31:0] sums_2_q [0:3];  // hls/blocks/Matmul.h:16
  reg [31:0] sums_3_q [0:3];  // hls/blocks/Matmul.h:16
  reg command_q;  // hls/blocks/Matmul.h:16
  reg begin_v_q;  // hls/blocks/Matmul.h:16
  reg [16:0] stepsLeft_q;  // hls/blocks/Matmul.h:16
  reg [1:0] phase_q;  // hls/blocks/Matmul.h:16
  reg [11:0] aIndex_q;  // hls/blocks/Matmul.h:16
  reg [10:0] bIndex_q;  // hls/blocks/Matmul.h:16
  reg [2:0] rowsLeft_q;  // hls/blocks/Matmul.h:16
  reg finished_q;  // hls/blocks/Matmul.h:16
  reg command_1_q;  // hls/blocks/Matmul.h:16
  reg command_2_q;  // hls/blocks/Matmul.h:16
  reg [11:0] command_3_q;  // hls/blocks/Matmul.h:16
  reg [12:0] command_4_q;  // hls/blocks/Matmul.h:16
  reg spec_p1;  // hls/blocks/Matmul.h:16
  reg spec_p2;  // hls/blocks/Matmul.h:16
  reg [31:0] a_words_1_p1;  // hls/blocks/Matmul.h:47:57
  reg [31:0] a_words_1_p2;  // hls/blocks/Matmul.h:47:57
  reg [31:0] b_words_1_p1;  // hls/blocks/Matmul.h:48:57
  reg cmp36_p1;  // hls/blocks/Matmul.h:50:38
  reg cmp36_p2;  // hls/blocks/Matmul.h:50:38
  reg xor_v_1_p1;  // hls/blocks/Matmul.h:52:26
  reg xor_v_1_p2;  // hls/blocks/Matmul.h:52:26
  reg [31:0] a_words [0:4095];  // RAM, hls/blocks/Matmul.h:47:57
  reg [31:0] b_words [0:2047];  // RAM, hls/blocks/Matmul.h:48:57
  reg asleep;

  task automatic step;
    integer j;
    reg [7:0] vecext_4;
    reg [7:0] vecext_1_1;
    reg [7:0] vecext_2_1;
    reg [7:0] vecext_3_1;
    reg [127:0] lanes_to_word_1;
    reg [7:0] word_to_lanes_lanes [0:3];
    reg [31:0] mul_j;
    reg [31:0] mul_1_j;
    reg [31:0] mul_2_j;
    reg [31:0] mul_3_j;
    reg [7:0] word_to_lanes_lanes_1 [0:3];
    reg [31:0] mul_j_1;
    reg [31:0] add_j;
    reg [31:0] mul_1_j_1;
    reg [31:0] add_1_j;
    reg [31:0] mul_2_j_1;
    reg [31:0] add_2_j;
    reg [31:0] mul_3_j_1;
    reg [31:0] add_3_j;
    reg loop1_start;
    reg and_v_2;
    reg command_7_1;
    reg extract_3_1;
    reg [127:0] commands_1_1;
    reg cmp11_1;
    reg [1:0] phase_1_1;
    reg and_v_1_1;
    reg xor_v_2;
    reg command_10_1;
    reg command_6_1;
    reg extract_2_1;
    reg cmp130_1;
    reg [16:0] stepsLeft_1_1;
    reg [16:0] loadedv5_1;
    reg [11:0] loadedv6_1;
    reg [10:0] loadedv8_1;
    reg extract_6;
    reg extract_1_1;
    reg [11:0] extract_4_1;
    reg [12:0] extract_5_1;
    reg spec_1;
    reg command_5_1;
    reg [11:0] aIndex_1_1;
    reg [10:0] bIndex_1_1;
    reg [11:0] command_8_1;
    reg [12:0] command_9_1;
    reg [31:0] conv25_1;
    reg [11:0] trunc_2;
    reg [31:0] conv30_1;
    reg [10:0] trunc_1_1;
    reg cmp36_1;
    reg xor_v_1_1;
    reg [2:0] dec_1;
    reg [2:0] rowsLeft_1_1;
    reg [2:0] conv86_1;
    reg [2:0] rowsLeft_2_1;
    reg finished_1_1;
    reg [16:0] dec145_1;
    reg [1:0] inc148_1;
    reg [11:0] inc151_1;
    reg [10:0] inc154_1;
    reg [31:0] ref_v_3_1;
    reg [31:0] ref_v_1_1;
    reg [31:0] ref_v_4;
    reg [31:0] ref_v_2_1;
    reg loop1_go2;
    reg loop1_sent;
    begin
      case (state)
        1'h0: begin
          // entry, hls/blocks/Matmul.h:36:3
          command_q = 1'h0;
          begin_v_q = 1'h1;
          stepsLeft_q = 17'h0;
          phase_q = 2'h0;
          aIndex_q = 12'h0;
          bIndex_q = 11'h0;
          rowsLeft_q = 3'h0;
          finished_q = 1'h0;
          command_1_q = 1'h0;
          command_2_q = 1'h0;
          command_3_q = 12'h0;
          command_4_q = 13'h0;
          for (j = 0; j < 4; j = j + 1) begin
            draining_q[j] = 32'h0;
            draining_1_q[j] = 32'h0;
            draining_2_q[j] = 32'h0;
            draining_3_q[j] = 32'h0;
            sums_q[j] = 32'h0;
            sums_1_q[j] = 32'h0;
            sums_2_q[j] = 32'h0;
            sums_3_q[j] = 32'h0;
          end
          loop1_active = 1'b1;
          state = 1'h1;
        end
        1'h1: begin
          // pipelined loop, hls/blocks/Matmul.h:37:5: interval 1, 3 cycles
          loop1_sent = loop1_v2;
          loop1_go2 = 1'b1;
          if (loop1_v2 && xor_v_1_p2 && !(rows_ready_i)) begin
            loop1_go2 = 1'b0;
          end
          if (loop1_go2) begin
            if (loop1_v2) begin
              vecext_4 = a_words_1_p2[7:0];
              vecext_1_1 = a_words_1_p2[15:8];
              vecext_2_1 = a_words_1_p2[23:16];
              vecext_3_1 = a_words_1_p2[31:24];
              if (xor_v_1_p2) begin
                rows_valid_o <= 1'b1;
                lanes_to_word_1 = {draining_q[3], draining_q[2], draining_q[1], draining_q[0]};
                rows_data_o <= lanes_to_word_1;
              end
              if (spec_p2) begin
                for (j = 0; j < 4; j = j + 1) begin
                  word_to_lanes_lanes[j] = word_to_lanes_p2[j];
                end
                for (j = 0; j < 4; j = j + 1) begin
                  draining_q[j] = sums_q[j];
                  draining_1_q[j] = sums_1_q[j];
                  draining_2_q[j] = sums_2_q[j];
                  draining_3_q[j] = sums_3_q[j];
                  mul_j = $signed(vecext_4) * $signed(word_to_lanes_lanes[j]);
                  sums_q[j] = mul_j;
                  mul_1_j = $signed(vecext_1_1) * $signed(word_to_lanes_lanes[j]);
                  sums_1_q[j] = mul_1_j;
                  mul_2_j = $signed(vecext_2_1) * $signed(word_to_lanes_lanes[j]);
                  sums_2_q[j] = mul_2_j;
                  mul_3_j = $signed(vecext_3_1) * $signed(word_to_lanes_lanes[j]);
                  sums_3_q[j] = mul_3_j;
                end
              end else begin
                for (j = 0; j < 4; j = j + 1) begin
                  word_to_lanes_lanes_1[j] = word_to_lanes_p2[j];
                end
                for (j = 0; j < 4; j = j + 1) begin
                  mul_j_1 = $signed(vecext_4) * $signed(word_to_lanes_lanes_1[j]);
                  add_j = sums_q[j] + mul_j_1;
                  sums_q[j] = add_j;
                  mul_1_j_1 = $signed(vecext_1_1) * $signed(word_to_lanes_lanes_1[j]);
                  add_1_j = sums_1_q[j] + mul_1_j_1;
                  sums_1_q[j] = add_1_j;
                  mul_2_j_1 = $signed(vecext_2_1) * $signed(word_to_lanes_lanes_1[j]);
                  add_2_j = sums_2_q[j] + mul_2_j_1;
                  sums_2_q[j] = add_2_j;
                  mul_3_j_1 = $signed(vecext_3_1) * $signed(word_to_lanes_lanes_1[j]);
                  add_3_j = sums_3_q[j] + mul_3_j_1;
                  sums_3_q[j] = add_3_j;
                end
                if (!cmp36_p2) begin
                  for (j = 0; j < 4; j = j + 1) begin
                    draining_q[j] = draining_1_q[j];
                    draining_1_q[j] = draining_2_q[j];
                    draining_2_q[j] = draining_3_q[j];
                  end
                end
              end
            end
            if (loop1_v1) begin
              word_to_lanes_p2[0] = b_words_1_p1[7:0];
              word_to_lanes_p2[1] = b_words_1_p1[15:8];
              word_to_lanes_p2[2] = b_words_1_p1[23:16];
              word_to_lanes_p2[3] = b_words_1_p1[31:24];
              spec_p2 = spec_p1;
              a_words_1_p2 = a_words_1_p1;
              cmp36_p2 = cmp36_p1;
              xor_v_1_p2 = xor_v_1_p1;
            end
            loop1_v2 = loop1_v1;
            loop1_start = 1'b0;
            if (loop1_active) begin
              if (!begin_v_q || fifo_commands_wp != fifo_commands_rp) begin
                commands_1_1 = fifo_commands[fifo_commands_rp[3:0]];
                extract_3_1 = commands_1_1[96];
                command_7_1 = begin_v_q ? extract_3_1 : command_2_q;
                phase_1_1 = begin_v_q ? 2'h0 : phase_q;
                cmp11_1 = phase_1_1 == 2'h0;
                and_v_2 = command_7_1 & cmp11_1;
                if (!and_v_2 || fifo_a_ready_wp != fifo_a_ready_rp) begin
                  extract_2_1 = commands_1_1[104];
                  command_6_1 = begin_v_q ? extract_2_1 : command_1_q;
                  command_10_1 = command_6_1 ^ 1'h1;
                  xor_v_2 = command_10_1 ^ 1'h1;
                  and_v_1_1 = cmp11_1 & xor_v_2;
                  if (!and_v_1_1 || fifo_b_ready_wp != fifo_b_ready_rp) begin
                    loadedv5_1 = commands_1_1[16:0];
                    stepsLeft_1_1 = begin_v_q ? loadedv5_1 : stepsLeft_q;
                    cmp130_1 = stepsLeft_1_1 == 17'h1;
                    if (!cmp130_1 || releases_ready_i) begin
                      loop1_start = 1'b1;
                      loadedv6_1 = commands_1_1[75:64];
                      loadedv8_1 = commands_1_1[90:80];
                      extract_6 = commands_1_1[120];
                      extract_1_1 = commands_1_1[112];
                      extract_4_1 = commands_1_1[59:48];
                      extract_5_1 = commands_1_1[44:32];
                      spec_1 = begin_v_q ? extract_1_1 : 1'h0;
                      command_5_1 = begin_v_q ? extract_6 : command_q;
                      aIndex_1_1 = begin_v_q ? loadedv6_1 : aIndex_q;
                      bIndex_1_1 = begin_v_q ? loadedv8_1 : bIndex_q;
                      command_8_1 = begin_v_q ? extract_4_1 : command_3_q;
                      command_9_1 = begin_v_q ? extract_5_1 : command_4_q;
                      conv25_1 = aIndex_1_1;
                      trunc_2 = conv25_1;
                      conv30_1 = bIndex_1_1;
                      trunc_1_1 = conv30_1;
                      cmp36_1 = rowsLeft_q == 3'h0;
                      xor_v_1_1 = cmp36_1 ^ 1'h1;
                      dec_1 = rowsLeft_q + 3'h7;
                      rowsLeft_1_1 = cmp36_1 ? 3'h0 : dec_1;
                      conv86_1 = finished_q ? 3'h4 : 3'h0;
                      rowsLeft_2_1 = spec_1 ? conv86_1 : rowsLeft_1_1;
                      finished_1_1 = cmp130_1 ? command_5_1 : finished_q;
                      dec145_1 = stepsLeft_1_1 + 17'h1ffff;
                      inc148_1 = phase_1_1 + 2'h1;
                      inc151_1 = aIndex_1_1 + 12'h1;
                      inc154_1 = bIndex_1_1 + 11'h1;
                      if (begin_v_q) begin
                        fifo_commands_rp = fifo_commands_rp + 1'b1;
                        commands_ready_o <= (fifo_commands_wp - fifo_commands_rp) <= 5'he;
                      end
                      if (and_v_2) begin
                        fifo_a_ready_rp = fifo_a_ready_rp + 1'b1;
                        a_ready_ready_o <= (fifo_a_ready_wp - fifo_a_ready_rp) <= 7'h3e;
                      end
                      if (and_v_1_1) begin
                        fifo_b_ready_rp = fifo_b_ready_rp + 1'b1;
                        b_ready_ready_o <= (fifo_b_ready_wp - fifo_b_ready_rp) <= 7'h3e;
                      end
                      a_words_1_p1 = a_words[trunc_2];
                      b_words_1_p1 = b_words[trunc_1_1];
                      if (cmp130_1) begin
                        releases_valid_o <= 1'b1;
                        ref_v_4 = command_8_1;
                        ref_v_1_1 = ref_v_4 << 32'h10;
                        ref_v_2_1 = command_9_1;
                        ref_v_3_1 = ref_v_1_1 | ref_v_2_1;
                        releases_data_o <= ref_v_3_1;
                      end
                      spec_p1 = spec_1;
                      cmp36_p1 = cmp36_1;
                      xor_v_1_p1 = xor_v_1_1;
                      command_q = command_5_1;
                      begin_v_q = cmp130_1;
                      stepsLeft_q = dec145_1;
                      phase_q = inc148_1;
                      aIndex_q = inc151_1;
                      bIndex_q = inc154_1;
                      rowsLeft_q = rowsLeft_2_1;
                      finished_q = finished_1_1;
                      command_1_q = command_6_1;
                      command_2_q = command_7_1;
                      command_3_q = command_8_1;
                      command_4_q = command_9_1;
                    end
                  end else begin
                    asleep = !loop1_v2 && !loop1_sent;
                  end
                end else begin
                  asleep = !loop1_v2 && !loop1_sent;
                end
              end else begin
                asleep = !loop1_v2 && !loop1_sent;
              end
            end
            loop1_v1 = loop1_start;
          end
        end
      endcase
    end
  endtask

  always @(posedge clk_i) begin
    if (rst_ni) begin
      if (!asleep) begin
        rows_valid_o <= 1'b0;
        releases_valid_o <= 1'b0;
        step;
      end
      if (commands_valid_i | a_ready_valid_i | b_ready_valid_i) begin
        if (commands_valid_i && (COMMANDS_EXTERNAL == 0 || commands_ready_o)) begin
          fifo_commands[fifo_commands_wp[3:0]] = commands_data_i;
          fifo_commands_wp = fifo_commands_wp + 1'b1;
          commands_ready_o <= (fifo_commands_wp - fifo_commands_rp) <= 5'he;
          asleep = 1'b0;
        end
        if (a_ready_valid_i && (A_READY_EXTERNAL == 0 || a_ready_ready_o)) begin
          fifo_a_ready_wp = fifo_a_ready_wp + 1'b1;
          a_ready_ready_o <= (fifo_a_ready_wp - fifo_a_ready_rp) <= 7'h3e;
          asleep = 1'b0;
        end
        if (b_ready_valid_i && (B_READY_EXTERNAL == 0 || b_ready_ready_o)) begin
          fifo_b_ready_wp = fifo_b_ready_wp + 1'b1;
          b_ready_ready_o <= (fifo_b_ready_wp - fifo_b_ready_rp) <= 7'h3e;
          asleep = 1'b0;
        end
      end
    end else begin
      asleep = 1'b0;
      rows_valid_o <= 1'b0;
      releases_valid_o <= 1'b0;
      loop1_active = 0;
      loop1_v1 = 0;
      loop1_v2 = 0;
      state = 1'h0;
      fifo_commands_wp = 0;
      fifo_commands_rp = 0;
      commands_ready_o <= 1'b1;
      fifo_a_ready_wp = 0;
      fifo_a_ready_rp = 0;
      a_ready_ready_o <= 1'b1;
      fifo_b_ready_wp = 0;
      fifo_b_ready_rp = 0;
      b_ready_ready_o <= 1'b1;
    end
    if (a_words_we_i) begin
      a_words[a_words_address_i] = a_words_data_i;
    end
    if (b_words_we_i) begin
      b_words[b_words_address_i] = b_words_data_i;
    end
  end
endmodule

// epilogue: from hls/blocks/Epilogue.h:13
module epilogue #(
  parameter COMMANDS_EXTERNAL = 0,
  parameter BIASES_EXTERNAL = 0,
  parameter ROWS_EXTERNAL = 0,
  parameter MASKS_EXTERNAL = 0
) (
  input  wire clk_i,
  input  wire rst_ni,
  input  wire commands_valid_i,
  input  wire [127:0] commands_data_i,
  output reg  commands_ready_o,
  input  wire biases_valid_i,
  input  wire [127:0] biases_data_i,
  output reg  biases_ready_o,
  input  wire rows_valid_i,
  input  wire [127:0] rows_data_i,
  output reg  rows_ready_o,
  input  wire masks_valid_i,
  input  wire [7:0] masks_data_i,
  output reg  masks_ready_o,
  output reg  results_valid_o,
  output reg  [127:0] results_data_o,
  input  wire results_ready_i,
  output reg  mask_bits_valid_o,
  output reg  [47:0] mask_bits_data_o,
  input  wire mask_bits_ready_i,
  output reg  stats_valid_o,
  output reg  [127:0] stats_data_o,
  input  wire stats_ready_i
);

  reg [127:0] fifo_commands [0:15];  // stream commands
  reg [4:0] fifo_commands_wp;
  reg [4:0] fifo_commands_rp;
  reg [127:0] fifo_biases [0:3];  // stream biases
  reg [2:0] fifo_biases_wp;
  reg [2:0] fifo_biases_rp;
  reg [127:0] fifo_rows [0:15];  // stream rows
  reg [4:0] fifo_rows_wp;
  reg [4:0] fifo_rows_rp;
  reg [7:0] fifo_masks [0:127];  // stream masks
  reg [7:0] fifo_masks_wp;
  reg [7:0] fifo_masks_rp;
  reg loop1_active;
  reg loop1_v1;
  reg loop1_v2;
  reg loop1_v3;
  reg state;
  reg [31:0] magnitudes_q [0:3];  // hls/blocks/Epilogue.h:13
  reg [31:0] bias_q [0:3];  // hls/blocks/Epilogue.h:13
  reg [31:0] word_to_lanes_p1 [0:3];  // hls/blocks/Epilogue.h:31:43
  reg [31:0] word_to_lanes_1_p1 [0:3];  // hls/blocks/Epilogue.h:33:22
  reg [31:0] add_1_p2 [0:3];  // hls/blocks/Epilogue.h:38:30
  reg [31:0] elt_1_p2 [0:3];  // hls/blocks/Epilogue.h:38:30
  reg [31:0] elements_q;  // hls/blocks/Epilogue.h:13
  reg [31:0] saturated_q;  // hls/blocks/Epilogue.h:13
  reg [7:0] valid_q;  // hls/blocks/Epilogue.h:13
  reg [1:0] row_q;  // hls/blocks/Epilogue.h:13
  reg command_q;  // hls/blocks/Epilogue.h:13
  reg command_1_q;  // hls/blocks/Epilogue.h:13
  reg command_2_q;  // hls/blocks/Epilogue.h:13
  reg command_3_q;  // hls/blocks/Epilogue.h:13
  reg command_4_q;  // hls/blocks/Epilogue.h:13
  reg command_5_q;  // hls/blocks/Epilogue.h:13
  reg command_6_q;  // hls/blocks/Epilogue.h:13
  reg command_7_q;  // hls/blocks/Epilogue.h:13
  reg [4:0] command_8_q;  // hls/blocks/Epilogue.h:13
  reg [2:0] command_9_q;  // hls/blocks/Epilogue.h:13
  reg [2:0] command_10_q;  // hls/blocks/Epilogue.h:13
  reg [4:0] command_11_q;  // hls/blocks/Epilogue.h:13
  reg [9:0] command_12_q;  // hls/blocks/Epilogue.h:13
  reg cmp_p1;  // hls/blocks/Epilogue.h:28:13
  reg and_v_1_p1;  // hls/blocks/Epilogue.h:13
  reg [7:0] valid_2_p1;  // hls/blocks/Epilogue.h:13
  reg [7:0] valid_2_p2;  // hls/blocks/Epilogue.h:13
  reg command_20_p1;  // hls/blocks/Epilogue.h:13
  reg command_20_p2;  // hls/blocks/Epilogue.h:13
  reg command_20_p3;  // hls/blocks/Epilogue.h:13
  reg command_22_p1;  // hls/blocks/Epilogue.h:13
  reg command_26_p1;  // hls/blocks/Epilogue.h:13
  reg command_28_p1;  // hls/blocks/Epilogue.h:13
  reg [3:0] extractvec_p1;  // hls/blocks/Epilogue.h:37:32
  reg [31:0] conv72_p1;  // hls/blocks/Epilogue.h:38:56
  reg [31:0] and_v_17_p1;  // hls/blocks/Epilogue.h:38:30
  reg [31:0] cond_p1;  // hls/blocks/Epilogue.h:38:30
  reg cmp78_p1;  // hls/blocks/Epilogue.h:40:31
  reg cmp78_p2;  // hls/blocks/Epilogue.h:40:31
  reg brmerge_p1;  // hls/blocks/Epilogue.h:41:18
  reg brmerge_p2;  // hls/blocks/Epilogue.h:41:18
  reg brmerge_p3;  // hls/blocks/Epilogue.h:41:18
  reg [3:0] extractvec_1_p1;  // hls/blocks/Epilogue.h:42:33
  reg [31:0] add_4_p3;  // hls/blocks/Epilogue.h:43:72
  reg [31:0] elements_1_p1;  // hls/blocks/Epilogue.h:13
  reg [31:0] elements_1_p2;  // hls/blocks/Epilogue.h:13
  reg [31:0] elements_1_p3;  // hls/blocks/Epilogue.h:13
  reg [127:0] lanes_to_word_2_p2;  // hls/blocks/Epilogue.h:46:34
  reg [47:0] ref_v_6_p1;  // hls/blocks/Epilogue.h:48:17
  reg and_v_27_p1;  // hls/blocks/Epilogue.h:48:17
  reg or_v_2_p1;  // hls/blocks/Epilogue.h:50:26
  reg or_v_2_p2;  // hls/blocks/Epilogue.h:50:26
  reg or_v_2_p3;  // hls/blocks/Epilogue.h:50:26
  reg brmerge226_p1;  // hls/blocks/Epilogue.h:50:26
  reg brmerge226_p2;  // hls/blocks/Epilogue.h:50:26
  reg brmerge226_p3;  // hls/blocks/Epilogue.h:50:26
  reg [31:0] rdx_p2;  // hls/blocks/Epilogue.h:51:59
  reg [31:0] rdx_p3;  // hls/blocks/Epilogue.h:51:59
  reg xor_v_2_p1;  // hls/blocks/Epilogue.h:51:32
  reg xor_v_2_p2;  // hls/blocks/Epilogue.h:51:32
  reg xor_v_2_p3;  // hls/blocks/Epilogue.h:51:32
  reg asleep;

  task automatic step;
    integer j;
    reg [31:0] saturated_2_1;
    reg [31:0] saturated_1_1;
    reg [31:0] add_5_1;
    reg [31:0] saturated_4_1;
    reg [31:0] saturated_3_1;
    reg [127:0] ref_v_10_1;
    reg [127:0] ref_v_9_1;
    reg [127:0] cond_1_1;
    reg [127:0] conv134_1;
    reg [31:0] lanes_to_word_3_1;
    reg [7:0] conv_1_1 [0:3];
    reg [31:0] elt_2_j;
    reg [7:0] conv_1_j;
    reg [31:0] add_4_1;
    reg [31:0] add_3_1;
    reg [31:0] add_2_1;
    reg [31:0] and_v_21_1;
    reg [7:0] and_v_20_1;
    reg [7:0] and_v_19_1;
    reg [7:0] conv1_2_1;
    reg [3:0] conv_2_1;
    reg [7:0] insertvec_1_1;
    reg [3:0] cmp_3_1;
    reg [31:0] elt_2_j_1;
    reg cmp_3_j;
    reg [31:0] and_v_23_1;
    reg [7:0] and_v_22_1;
    reg [7:0] shr_3_1;
    reg [31:0] and_v_25_1;
    reg [7:0] and_v_24_1;
    reg [7:0] shr_4_1;
    reg [31:0] and_v_26_1;
    reg [7:0] shr_5_1;
    reg [31:0] bias_2_1 [0:3];
    reg [31:0] bias_1_j;
    reg [31:0] bias_2_j;
    reg [31:0] sums_1_1 [0:3];
    reg extractvec_lanes [0:3];
    reg [31:0] add_j;
    reg [31:0] spec_j;
    reg [31:0] elt_j;
    reg [31:0] sums_j;
    reg [31:0] select_j;
    reg [31:0] sums_1_j;
    reg [47:0] ref_v_8_1;
    reg [47:0] ref_v_7_1;
    reg [7:0] and_v_16_1;
    reg [7:0] conv1_1_1;
    reg [3:0] conv_3;
    reg [7:0] insertvec_2;
    reg [3:0] cmp_1_1;
    reg [31:0] add_j_1;
    reg [31:0] spec_j_1;
    reg cmp_1_j;
    reg [127:0] lanes_to_word_2_1;
    reg [31:0] shr_1_j;
    reg [31:0] shr_j;
    reg [31:0] and_v_18_j;
    reg [31:0] add_1_j;
    reg [31:0] elt_1_j;
    reg [31:0] rdx_1;
    reg [31:0] magnitudes_1_1 [0:3];
    reg extractvec_1_lanes [0:3];
    reg [31:0] shr_2_j;
    reg [31:0] xor_v_1_j;
    reg [31:0] select_1_j;
    reg [31:0] or_v_j;
    reg [31:0] magnitudes_1_j;
    reg [31:0] rdx_tree [0:1];
    reg extractvec_1_lanes_1 [0:3];
    reg [31:0] shr_2_j_1;
    reg [31:0] xor_v_1_j_1;
    reg [31:0] select_1_j_1;
    reg [31:0] or_v_j_1;
    reg loop1_start;
    reg cmp_4;
    reg and_v_28;
    reg xor_v_3;
    reg loadedv10_1;
    reg slice_1_1;
    reg [127:0] commands_1_1;
    reg command_22_1;
    reg and_v_7_1;
    reg extract_4_1;
    reg command_21_1;
    reg [4:0] slice_2;
    reg [4:0] sh_prom_1;
    reg [4:0] shl_1;
    reg [3:0] trunc_1;
    reg [3:0] conv1_3;
    reg [7:0] conv2_1;
    reg extract_13;
    reg extract_1_1;
    reg extract_2_1;
    reg extract_3_1;
    reg extract_5_1;
    reg extract_6_1;
    reg extract_7_1;
    reg [4:0] extract_8_1;
    reg [2:0] extract_9_1;
    reg [2:0] extract_10_1;
    reg [4:0] extract_11_1;
    reg [9:0] extract_12_1;
    reg [127:0] biases_1_1;
    reg and_v_1_1;
    reg [7:0] valid_1_1;
    reg and_v_2_1;
    reg [7:0] valid_2_1;
    reg command_13_1;
    reg and_v_3_1;
    reg command_14_1;
    reg command_15_1;
    reg and_v_4_1;
    reg command_16_1;
    reg command_17_1;
    reg and_v_5_1;
    reg command_18_1;
    reg command_19_1;
    reg and_v_6_1;
    reg command_20_1;
    reg command_23_1;
    reg and_v_8_1;
    reg command_24_1;
    reg command_25_1;
    reg and_v_9_1;
    reg command_26_1;
    reg command_27_1;
    reg and_v_10_1;
    reg command_28_1;
    reg [4:0] command_29_1;
    reg and_v_11_1;
    reg [4:0] command_30_1;
    reg [2:0] command_31_1;
    reg and_v_12_1;
    reg [2:0] command_32_1;
    reg [2:0] command_33_1;
    reg and_v_13_1;
    reg [2:0] command_34_1;
    reg [4:0] command_35_1;
    reg and_v_14_1;
    reg [4:0] command_36_1;
    reg [9:0] command_37_1;
    reg and_v_15_1;
    reg [9:0] command_38_1;
    reg [127:0] rows_1_1;
    reg [7:0] masks_1_1;
    reg [7:0] conv59_1;
    reg [3:0] extractvec_2;
    reg [31:0] conv72_1;
    reg [31:0] sub_1;
    reg [31:0] and_v_17_1;
    reg cmp_2_1;
    reg [31:0] cond_2;
    reg [2:0] conv75_1;
    reg cmp78_2;
    reg cmp78_1_1;
    reg command_39_1;
    reg brmerge_1;
    reg [3:0] extractvec_1_1;
    reg [31:0] conv124_1;
    reg [31:0] add125_1;
    reg [31:0] elements_1_1;
    reg [9:0] conv148_1;
    reg [9:0] add149_1;
    reg [47:0] ref_v_11;
    reg [47:0] ref_v_1_1;
    reg [47:0] ref_v_2_1;
    reg [47:0] ref_v_3_1;
    reg [47:0] ref_v_4_1;
    reg [47:0] ref_v_5_1;
    reg [47:0] ref_v_6_1;
    reg and_v_27_1;
    reg cmp160_1;
    reg or_v_1_1;
    reg or_v_2_1;
    reg brmerge226_1;
    reg [31:0] elements_2_1;
    reg xor_v_2_1;
    reg [31:0] elements_3_1;
    reg [1:0] inc_1;
    reg loop1_go2;
    reg loop1_go1;
    reg loop1_go3;
    reg loop1_sent;
    begin
      case (state)
        1'h0: begin
          // entry, hls/blocks/Epilogue.h:26:3
          elements_q = 32'h0;
          saturated_q = 32'h0;
          valid_q = 8'h0;
          row_q = 2'h0;
          command_q = 1'h0;
          command_1_q = 1'h0;
          command_2_q = 1'h0;
          command_3_q = 1'h0;
          command_4_q = 1'h0;
          command_5_q = 1'h0;
          command_6_q = 1'h0;
          command_7_q = 1'h0;
          command_8_q = 5'h0;
          command_9_q = 3'h0;
          command_10_q = 3'h0;
          command_11_q = 5'h0;
          command_12_q = 10'h0;
          for (j = 0; j < 4; j = j + 1) begin
            magnitudes_q[j] = 32'h0;
            bias_q[j] = 32'h0;
          end
          loop1_active = 1'b1;
          state = 1'h1;
        end
        1'h1: begin
          // pipelined loop, hls/blocks/Epilogue.h:27:5: interval 1, 4 cycles
          loop1_sent = loop1_v3;
          loop1_go2 = 1'b1;
          if (loop1_v2 && cmp78_p2 && !(results_ready_i)) begin
            loop1_go2 = 1'b0;
          end
          loop1_go1 = 1'b1;
          if (loop1_v1 && and_v_27_p1 && !(mask_bits_ready_i)) begin
            loop1_go1 = 1'b0;
          end
          loop1_go3 = 1'b1;
          if (loop1_v3 && xor_v_2_p3 && !(stats_ready_i)) begin
            loop1_go3 = 1'b0;
          end
          if (loop1_go3) begin
            if (loop1_v3) begin
              if (brmerge_p3) begin
                saturated_2_1 = saturated_q;
              end else begin
                if (command_20_p3) begin
                  saturated_1_1 = saturated_q;
                end else begin
                  add_5_1 = saturated_q + add_4_p3;
                  saturated_1_1 = add_5_1;
                end
                saturated_2_1 = saturated_1_1;
              end
              if (brmerge226_p3) begin
                saturated_3_1 = or_v_2_p3 ? saturated_2_1 : 32'h0;
                saturated_4_1 = saturated_3_1;
              end else begin
                saturated_4_1 = 32'h0;
              end
              if (xor_v_2_p3) begin
                stats_valid_o <= 1'b1;
                ref_v_9_1 = {32'h0, elements_1_p3, saturated_2_1, rdx_p3};
                ref_v_10_1 = ref_v_9_1 | 128'h5741544b000000000000000000000000;
                stats_data_o <= ref_v_10_1;
              end
              saturated_q = saturated_4_1;
            end
            if (loop1_go2) begin
              if (loop1_v2) begin
                if (cmp78_p2) begin
                  results_valid_o <= 1'b1;
                  if (command_20_p2) begin
                    cond_1_1 = lanes_to_word_2_p2;
                  end else begin
                    for (j = 0; j < 4; j = j + 1) begin
                      elt_2_j = $signed(elt_1_p2[j]) < $signed(32'h7f) ? elt_1_p2[j] : 32'h7f;
                      conv_1_j = elt_2_j;
                      conv_1_1[j] = conv_1_j;
                    end
                    lanes_to_word_3_1 = {conv_1_1[3], conv_1_1[2], conv_1_1[1], conv_1_1[0]};
                    conv134_1 = {96'h0, lanes_to_word_3_1};
                    cond_1_1 = conv134_1;
                  end
                  results_data_o <= cond_1_1;
                end
                if (!command_20_p2) begin
                  cmp_3_1 = 0;
                  for (j = 0; j < 4; j = j + 1) begin
                    elt_2_j_1 = $signed(elt_1_p2[j]) < $signed(32'h7f) ? elt_1_p2[j] : 32'h7f;
                    cmp_3_j = add_1_p2[j] != elt_2_j_1;
                    cmp_3_1 = cmp_3_1 | ({3'h0, cmp_3_j} << j);
                  end
                  insertvec_1_1[0] = cmp_3_1[0];
                  insertvec_1_1[1] = cmp_3_1[1];
                  insertvec_1_1[2] = cmp_3_1[2];
                  insertvec_1_1[3] = cmp_3_1[3];
                  insertvec_1_1[4] = cmp_3_1[0];
                  insertvec_1_1[5] = cmp_3_1[0];
                  insertvec_1_1[6] = cmp_3_1[0];
                  insertvec_1_1[7] = cmp_3_1[0];
                  conv_2_1 = insertvec_1_1[3:0];
                  conv1_2_1 = conv_2_1;
                  and_v_19_1 = valid_2_p2 & conv1_2_1;
                  and_v_20_1 = and_v_19_1 & 8'h1;
                  and_v_21_1 = and_v_20_1;
                  shr_3_1 = and_v_19_1 >> 8'h1;
                  and_v_22_1 = shr_3_1 & 8'h1;
                  and_v_23_1 = and_v_22_1;
                  add_2_1 = and_v_21_1 + and_v_23_1;
                  shr_4_1 = and_v_19_1 >> 8'h2;
                  and_v_24_1 = shr_4_1 & 8'h1;
                  and_v_25_1 = and_v_24_1;
                  add_3_1 = add_2_1 + and_v_25_1;
                  shr_5_1 = and_v_19_1 >> 8'h3;
                  and_v_26_1 = shr_5_1;
                  add_4_1 = add_3_1 + and_v_26_1;
                  add_4_p3 = add_4_1;
                end
                if (xor_v_2_p2) begin
                  rdx_p3 = rdx_p2;
                end
                command_20_p3 = command_20_p2;
                brmerge_p3 = brmerge_p2;
                elements_1_p3 = elements_1_p2;
                or_v_2_p3 = or_v_2_p2;
                brmerge226_p3 = brmerge226_p2;
                xor_v_2_p3 = xor_v_2_p2;
              end
              loop1_v3 = loop1_v2;
              if (loop1_go1) begin
                if (loop1_v1) begin
                  for (j = 0; j < 4; j = j + 1) begin
                    bias_1_j = cmp_p1 ? word_to_lanes_p1[j] : bias_q[j];
                    bias_2_j = and_v_1_p1 ? bias_q[j] : bias_1_j;
                    bias_2_1[j] = bias_2_j;
                  end
                  for (j = 0; j < 4; j = j + 1) begin
                    extractvec_lanes[j] = extractvec_p1[j];
                  end
                  for (j = 0; j < 4; j = j + 1) begin
                    add_j = command_28_p1 ? bias_2_1[j] : 32'h0;
                    spec_j = add_j + word_to_lanes_1_p1[j];
                    elt_j = $signed(spec_j) < $signed(32'h0) ? 32'h0 : spec_j;
                    sums_j = command_26_p1 ? elt_j : spec_j;
                    select_j = extractvec_lanes[j] ? sums_j : 32'h0;
                    sums_1_j = command_22_p1 ? select_j : sums_j;
                    sums_1_1[j] = sums_1_j;
                  end
                  if (and_v_27_p1) begin
                    mask_bits_valid_o <= 1'b1;
                    cmp_1_1 = 0;
                    for (j = 0; j < 4; j = j + 1) begin
                      add_j_1 = command_28_p1 ? bias_2_1[j] : 32'h0;
                      spec_j_1 = add_j_1 + word_to_lanes_1_p1[j];
                      cmp_1_j = $signed(32'h0) < $signed(spec_j_1);
                      cmp_1_1 = cmp_1_1 | ({3'h0, cmp_1_j} << j);
                    end
                    insertvec_2[0] = cmp_1_1[0];
                    insertvec_2[1] = cmp_1_1[1];
                    insertvec_2[2] = cmp_1_1[2];
                    insertvec_2[3] = cmp_1_1[3];
                    insertvec_2[4] = cmp_1_1[0];
                    insertvec_2[5] = cmp_1_1[0];
                    insertvec_2[6] = cmp_1_1[0];
                    insertvec_2[7] = cmp_1_1[0];
                    conv_3 = insertvec_2[3:0];
                    conv1_1_1 = conv_3;
                    and_v_16_1 = valid_2_p1 & conv1_1_1;
                    ref_v_7_1 = and_v_16_1;
                    ref_v_8_1 = ref_v_6_p1 | ref_v_7_1;
                    mask_bits_data_o <= ref_v_8_1;
                  end
                  if (command_20_p1) begin
                    lanes_to_word_2_1 = {sums_1_1[3], sums_1_1[2], sums_1_1[1], sums_1_1[0]};
                    lanes_to_word_2_p2 = lanes_to_word_2_1;
                  end else begin
                    for (j = 0; j < 4; j = j + 1) begin
                      shr_1_j = $signed(sums_1_1[j]) >>> conv72_p1;
                      shr_j = sums_1_1[j] >> and_v_17_p1;
                      and_v_18_j = shr_j & cond_p1;
                      add_1_j = shr_1_j + and_v_18_j;
                      add_1_p2[j] = add_1_j;
                      elt_1_j = $signed(add_1_j) < $signed(32'hffffff81) ? 32'hffffff81 : add_1_j;
                      elt_1_p2[j] = elt_1_j;
                    end
                  end
                  if (xor_v_2_p1) begin
                    for (j = 0; j < 4; j = j + 1) begin
                      extractvec_1_lanes[j] = extractvec_1_p1[j];
                    end
                    for (j = 0; j < 4; j = j + 1) begin
                      shr_2_j = $signed(sums_1_1[j]) >>> 32'h1f;
                      xor_v_1_j = sums_1_1[j] ^ shr_2_j;
                      select_1_j = extractvec_1_lanes[j] ? xor_v_1_j : 32'h0;
                      or_v_j = magnitudes_q[j] | select_1_j;
                      magnitudes_1_j = brmerge_p1 ? magnitudes_q[j] : or_v_j;
                      magnitudes_1_1[j] = magnitudes_1_j;
                    end
                    for (j = 0; j < 2; j = j + 1) begin
                      rdx_tree[j] = magnitudes_1_1[j] | magnitudes_1_1[j + 2];
                    end
                    for (j = 0; j < 1; j = j + 1) begin
                      rdx_tree[j] = rdx_tree[j] | rdx_tree[j + 1];
                    end
                    rdx_1 = rdx_tree[0];
                    rdx_p2 = rdx_1;
                  end
                  if (brmerge226_p1) begin
                    if (or_v_2_p1) begin
                      if (!brmerge_p1) begin
                        for (j = 0; j < 4; j = j + 1) begin
                          extractvec_1_lanes_1[j] = extractvec_1_p1[j];
                        end
                        for (j = 0; j < 4; j = j + 1) begin
                          shr_2_j_1 = $signed(sums_1_1[j]) >>> 32'h1f;
                          xor_v_1_j_1 = sums_1_1[j] ^ shr_2_j_1;
                          select_1_j_1 = extractvec_1_lanes_1[j] ? xor_v_1_j_1 : 32'h0;
                          or_v_j_1 = magnitudes_q[j] | select_1_j_1;
                          magnitudes_q[j] = or_v_j_1;
                        end
                      end
                    end else begin
                      for (j = 0; j < 4; j = j + 1) begin
                        magnitudes_q[j] = 32'h0;
                      end
                    end
                  end else begin
                    for (j = 0; j < 4; j = j + 1) begin
                      magnitudes_q[j] = 32'h0;
                    end
                  end
                  for (j = 0; j < 4; j = j + 1) begin
                    bias_q[j] = bias_2_1[j];
                  end
                  valid_2_p2 = valid_2_p1;
                  command_20_p2 = command_20_p1;
                  cmp78_p2 = cmp78_p1;
                  brmerge_p2 = brmerge_p1;
                  elements_1_p2 = elements_1_p1;
                  or_v_2_p2 = or_v_2_p1;
                  brmerge226_p2 = brmerge226_p1;
                  xor_v_2_p2 = xor_v_2_p1;
                end
                loop1_v2 = loop1_v1;
                loop1_start = 1'b0;
                if (loop1_active) begin
                  cmp_4 = row_q == 2'h0;
                  if (!cmp_4 || fifo_commands_wp != fifo_commands_rp) begin
                    commands_1_1 = fifo_commands[fifo_commands_rp[3:0]];
                    slice_1_1 = commands_1_1[48];
                    loadedv10_1 = slice_1_1 ^ 1'h1;
                    xor_v_3 = loadedv10_1 ^ 1'h1;
                    and_v_28 = cmp_4 & xor_v_3;
                    if (!and_v_28 || fifo_biases_wp != fifo_biases_rp) begin
                      if (fifo_rows_wp != fifo_rows_rp) begin
                        and_v_7_1 = cmp_4 & loadedv10_1;
                        extract_4_1 = commands_1_1[80];
                        command_21_1 = cmp_4 ? extract_4_1 : command_4_q;
                        command_22_1 = and_v_7_1 ? extract_4_1 : command_21_1;
                        if (!command_22_1 || fifo_masks_wp != fifo_masks_rp) begin
                          loop1_start = 1'b1;
                          slice_2 = commands_1_1[36:32];
                          sh_prom_1 = slice_2 & 5'h7;
                          shl_1 = 5'h1 << sh_prom_1;
                          trunc_1 = shl_1;
                          conv1_3 = trunc_1 + 4'hf;
                          conv2_1 = conv1_3;
                          extract_13 = commands_1_1[112];
                          extract_1_1 = commands_1_1[104];
                          extract_2_1 = commands_1_1[96];
                          extract_3_1 = commands_1_1[88];
                          extract_5_1 = commands_1_1[72];
                          extract_6_1 = commands_1_1[64];
                          extract_7_1 = commands_1_1[56];
                          extract_8_1 = commands_1_1[44:40];
                          extract_9_1 = commands_1_1[34:32];
                          extract_10_1 = commands_1_1[26:24];
                          extract_11_1 = commands_1_1[20:16];
                          extract_12_1 = commands_1_1[9:0];
                          biases_1_1 = fifo_biases[fifo_biases_rp[1:0]];
                          and_v_1_1 = cmp_4 & loadedv10_1;
                          valid_1_1 = cmp_4 ? conv2_1 : valid_q;
                          and_v_2_1 = cmp_4 & loadedv10_1;
                          valid_2_1 = and_v_2_1 ? conv2_1 : valid_1_1;
                          command_13_1 = cmp_4 ? extract_13 : command_q;
                          and_v_3_1 = cmp_4 & loadedv10_1;
                          command_14_1 = and_v_3_1 ? extract_13 : command_13_1;
                          command_15_1 = cmp_4 ? extract_1_1 : command_1_q;
                          and_v_4_1 = cmp_4 & loadedv10_1;
                          command_16_1 = and_v_4_1 ? extract_1_1 : command_15_1;
                          command_17_1 = cmp_4 ? extract_2_1 : command_2_q;
                          and_v_5_1 = cmp_4 & loadedv10_1;
                          command_18_1 = and_v_5_1 ? extract_2_1 : command_17_1;
                          command_19_1 = cmp_4 ? extract_3_1 : command_3_q;
                          and_v_6_1 = cmp_4 & loadedv10_1;
                          command_20_1 = and_v_6_1 ? extract_3_1 : command_19_1;
                          command_23_1 = cmp_4 ? extract_5_1 : command_5_q;
                          and_v_8_1 = cmp_4 & loadedv10_1;
                          command_24_1 = and_v_8_1 ? extract_5_1 : command_23_1;
                          command_25_1 = cmp_4 ? extract_6_1 : command_6_q;
                          and_v_9_1 = cmp_4 & loadedv10_1;
                          command_26_1 = and_v_9_1 ? extract_6_1 : command_25_1;
                          command_27_1 = cmp_4 ? extract_7_1 : command_7_q;
                          and_v_10_1 = cmp_4 & loadedv10_1;
                          command_28_1 = and_v_10_1 ? extract_7_1 : command_27_1;
                          command_29_1 = cmp_4 ? extract_8_1 : command_8_q;
                          and_v_11_1 = cmp_4 & loadedv10_1;
                          command_30_1 = and_v_11_1 ? extract_8_1 : command_29_1;
                          command_31_1 = cmp_4 ? extract_9_1 : command_9_q;
                          and_v_12_1 = cmp_4 & loadedv10_1;
                          command_32_1 = and_v_12_1 ? extract_9_1 : command_31_1;
                          command_33_1 = cmp_4 ? extract_10_1 : command_10_q;
                          and_v_13_1 = cmp_4 & loadedv10_1;
                          command_34_1 = and_v_13_1 ? extract_10_1 : command_33_1;
                          command_35_1 = cmp_4 ? extract_11_1 : command_11_q;
                          and_v_14_1 = cmp_4 & loadedv10_1;
                          command_36_1 = and_v_14_1 ? extract_11_1 : command_35_1;
                          command_37_1 = cmp_4 ? extract_12_1 : command_12_q;
                          and_v_15_1 = cmp_4 & loadedv10_1;
                          command_38_1 = and_v_15_1 ? extract_12_1 : command_37_1;
                          rows_1_1 = fifo_rows[fifo_rows_rp[3:0]];
                          masks_1_1 = fifo_masks[fifo_masks_rp[6:0]];
                          conv59_1 = masks_1_1 & 8'hf;
                          extractvec_2[0] = conv59_1[0];
                          extractvec_2[1] = conv59_1[1];
                          extractvec_2[2] = conv59_1[2];
                          extractvec_2[3] = conv59_1[3];
                          conv72_1 = command_30_1;
                          sub_1 = conv72_1 + 32'h1f;
                          and_v_17_1 = sub_1 & 32'h1f;
                          cmp_2_1 = command_30_1 != 5'h0;
                          cond_2 = cmp_2_1;
                          conv75_1 = row_q;
                          cmp78_2 = conv75_1 < command_34_1;
                          cmp78_1_1 = cmp78_2 ^ 1'h1;
                          command_39_1 = command_18_1 ^ 1'h1;
                          brmerge_1 = cmp78_1_1 ? 1'h1 : command_39_1;
                          extractvec_1_1[0] = valid_2_1[0];
                          extractvec_1_1[1] = valid_2_1[1];
                          extractvec_1_1[2] = valid_2_1[2];
                          extractvec_1_1[3] = valid_2_1[3];
                          conv124_1 = command_32_1;
                          add125_1 = elements_q + conv124_1;
                          elements_1_1 = brmerge_1 ? elements_q : add125_1;
                          conv148_1 = row_q;
                          add149_1 = command_38_1 + conv148_1;
                          ref_v_11 = command_16_1 ? 48'h10000000000 : 48'h0;
                          ref_v_1_1 = command_36_1;
                          ref_v_2_1 = ref_v_1_1 << 48'h20;
                          ref_v_3_1 = ref_v_11 | ref_v_2_1;
                          ref_v_4_1 = add149_1;
                          ref_v_5_1 = ref_v_4_1 << 48'h10;
                          ref_v_6_1 = ref_v_3_1 | ref_v_5_1;
                          and_v_27_1 = command_24_1 & cmp78_2;
                          cmp160_1 = row_q == 2'h3;
                          or_v_1_1 = command_14_1 & cmp160_1;
                          or_v_2_1 = or_v_1_1 ^ 1'h1;
                          brmerge226_1 = or_v_2_1 ? 1'h1 : command_39_1;
                          elements_2_1 = or_v_2_1 ? elements_1_1 : 32'h0;
                          xor_v_2_1 = brmerge226_1 ^ 1'h1;
                          elements_3_1 = brmerge226_1 ? elements_2_1 : 32'h0;
                          inc_1 = row_q + 2'h1;
                          if (cmp_4) begin
                            fifo_commands_rp = fifo_commands_rp + 1'b1;
                            commands_ready_o <= (fifo_commands_wp - fifo_commands_rp) <= 5'he;
                          end
                          if (and_v_28) begin
                            fifo_biases_rp = fifo_biases_rp + 1'b1;
                            biases_ready_o <= (fifo_biases_wp - fifo_biases_rp) <= 3'h2;
                          end
                          word_to_lanes_p1[0] = biases_1_1[31:0];
                          word_to_lanes_p1[1] = biases_1_1[63:32];
                          word_to_lanes_p1[2] = biases_1_1[95:64];
                          word_to_lanes_p1[3] = biases_1_1[127:96];
                          fifo_rows_rp = fifo_rows_rp + 1'b1;
                          rows_ready_o <= (fifo_rows_wp - fifo_rows_rp) <= 5'he;
                          word_to_lanes_1_p1[0] = rows_1_1[31:0];
                          word_to_lanes_1_p1[1] = rows_1_1[63:32];
                          word_to_lanes_1_p1[2] = rows_1_1[95:64];
                          word_to_lanes_1_p1[3] = rows_1_1[127:96];
                          if (command_22_1) begin
                            fifo_masks_rp = fifo_masks_rp + 1'b1;
                            masks_ready_o <= (fifo_masks_wp - fifo_masks_rp) <= 8'h7e;
                          end
                          cmp_p1 = cmp_4;
                          and_v_1_p1 = and_v_1_1;
                          valid_2_p1 = valid_2_1;
                          command_20_p1 = command_20_1;
                          command_22_p1 = command_22_1;
                          command_26_p1 = command_26_1;
                          command_28_p1 = command_28_1;
                          extractvec_p1 = extractvec_2;
                          conv72_p1 = conv72_1;
                          and_v_17_p1 = and_v_17_1;
                          cond_p1 = cond_2;
                          cmp78_p1 = cmp78_2;
                          brmerge_p1 = brmerge_1;
                          extractvec_1_p1 = extractvec_1_1;
                          elements_1_p1 = elements_1_1;
                          ref_v_6_p1 = ref_v_6_1;
                          and_v_27_p1 = and_v_27_1;
                          or_v_2_p1 = or_v_2_1;
                          brmerge226_p1 = brmerge226_1;
                          xor_v_2_p1 = xor_v_2_1;
                          elements_q = elements_3_1;
                          valid_q = valid_2_1;
                          row_q = inc_1;
                          command_q = command_14_1;
                          command_1_q = command_16_1;
                          command_2_q = command_18_1;
                          command_3_q = command_20_1;
                          command_4_q = command_22_1;
                          command_5_q = command_24_1;
                          command_6_q = command_26_1;
                          command_7_q = command_28_1;
                          command_8_q = command_30_1;
                          command_9_q = command_32_1;
                          command_10_q = command_34_1;
                          command_11_q = command_36_1;
                          command_12_q = command_38_1;
                        end else begin
                          asleep = !loop1_v2 && !loop1_v3 && !loop1_sent;
                        end
                      end else begin
                        asleep = !loop1_v2 && !loop1_v3 && !loop1_sent;
                      end
                    end else begin
                      asleep = !loop1_v2 && !loop1_v3 && !loop1_sent;
                    end
                  end else begin
                    asleep = !loop1_v2 && !loop1_v3 && !loop1_sent;
                  end
                end
                loop1_v1 = loop1_start;
              end else begin
                loop1_v2 = 1'b0;
              end
            end else begin
              loop1_v3 = 1'b0;
            end
          end
        end
      endcase
    end
  endtask

  always @(posedge clk_i) begin
    if (rst_ni) begin
      if (!asleep) begin
        results_valid_o <= 1'b0;
        mask_bits_valid_o <= 1'b0;
        stats_valid_o <= 1'b0;
        step;
      end
      if (commands_valid_i | biases_valid_i | rows_valid_i | masks_valid_i) begin
        if (commands_valid_i && (COMMANDS_EXTERNAL == 0 || commands_ready_o)) begin
          fifo_commands[fifo_commands_wp[3:0]] = commands_data_i;
          fifo_commands_wp = fifo_commands_wp + 1'b1;
          commands_ready_o <= (fifo_commands_wp - fifo_commands_rp) <= 5'he;
          asleep = 1'b0;
        end
        if (biases_valid_i && (BIASES_EXTERNAL == 0 || biases_ready_o)) begin
          fifo_biases[fifo_biases_wp[1:0]] = biases_data_i;
          fifo_biases_wp = fifo_biases_wp + 1'b1;
          biases_ready_o <= (fifo_biases_wp - fifo_biases_rp) <= 3'h2;
          asleep = 1'b0;
        end
        if (rows_valid_i && (ROWS_EXTERNAL == 0 || rows_ready_o)) begin
          fifo_rows[fifo_rows_wp[3:0]] = rows_data_i;
          fifo_rows_wp = fifo_rows_wp + 1'b1;
          rows_ready_o <= (fifo_rows_wp - fifo_rows_rp) <= 5'he;
          asleep = 1'b0;
        end
        if (masks_valid_i && (MASKS_EXTERNAL == 0 || masks_ready_o)) begin
          fifo_masks[fifo_masks_wp[6:0]] = masks_data_i;
          fifo_masks_wp = fifo_masks_wp + 1'b1;
          masks_ready_o <= (fifo_masks_wp - fifo_masks_rp) <= 8'h7e;
          asleep = 1'b0;
        end
      end
    end else begin
      asleep = 1'b0;
      results_valid_o <= 1'b0;
      mask_bits_valid_o <= 1'b0;
      stats_valid_o <= 1'b0;
      loop1_active = 0;
      loop1_v1 = 0;
      loop1_v2 = 0;
      loop1_v3 = 0;
      state = 1'h0;
      fifo_commands_wp = 0;
      fifo_commands_rp = 0;
      commands_ready_o <= 1'b1;
      fifo_biases_wp = 0;
      fifo_biases_rp = 0;
      biases_ready_o <= 1'b1;
      fifo_rows_wp = 0;
      fifo_rows_rp = 0;
      rows_ready_o <= 1'b1;
      fifo_masks_wp = 0;
      fifo_masks_rp = 0;
      masks_ready_o <= 1'b1;
    end
  end
endmodule

// collect_mask: from hls/blocks/Epilogue.h:61
module collect_mask #(
  parameter MASK_BITS_EXTERNAL = 0
) (
  input  wire clk_i,
  input  wire rst_ni,
  input  wire mask_bits_valid_i,
  input  wire [47:0] mask_bits_data_i,
  output reg  mask_bits_ready_o,
  output reg  mask_words_valid_o,
  output reg  [127:0] mask_words_data_o,
  input  wire mask_words_ready_i
);

  reg [47:0] fifo_mask_bits [0:3];  // stream mask_bits
  reg [2:0] fifo_mask_bits_wp;
  reg [2:0] fifo_mask_bits_rp;
  reg loop1_active;
  reg loop1_v1;
  reg state;
  reg cmp_p1;  // hls/blocks/Epilogue.h:69:37
  reg [127:0] collected_1_p1;  // hls/blocks/Epilogue.h:69:57
  reg [127:0] shl_p1;  // hls/blocks/Epilogue.h:70:54
  reg [9:0] trunc_2_p1;  // hls/blocks/Epilogue.h:71:35
  reg xor_v_p1;  // hls/blocks/Epilogue.h:72:32
  reg [127:0] collected [0:1023];  // RAM, hls/blocks/Epilogue.h:69:57
  reg asleep;

  task automatic step;
    integer j;
    reg [127:0] or_v_1;
    reg [127:0] cond_1;
    reg loop1_start;
    reg [47:0] mask_bits_1_1;
    reg [47:0] item_1;
    reg [31:0] trunc_3;
    reg [31:0] conv_1;
    reg cmp_1;
    reg [31:0] slice_5;
    reg [31:0] conv2_1;
    reg [63:0] idxprom_1;
    reg [9:0] trunc_1_1;
    reg [31:0] slice_1_1;
    reg [31:0] and_v_1;
    reg [63:0] zext_1;
    reg [63:0] idxprom11_1;
    reg [3:0] slice_2_1;
    reg [4:0] slice_3_1;
    reg [9:0] trunc_2_1;
    reg slice_4_1;
    reg loadedv13_1;
    reg xor_v_1;
    reg [127:0] shl_1;
    reg [127:0] conv4_1;
    reg [127:0] sh_prom_1;
    reg loop1_go1;
    reg loop1_sent;
    begin
      case (state)
        1'h0: begin
          // entry, hls/blocks/Epilogue.h:61
          loop1_active = 1'b1;
          state = 1'h1;
        end
        1'h1: begin
          // pipelined loop, hls/blocks/Epilogue.h:67:5: interval 1, 2 cycles
          loop1_sent = loop1_v1;
          loop1_go1 = 1'b1;
          if (loop1_v1 && xor_v_p1 && !(mask_words_ready_i)) begin
            loop1_go1 = 1'b0;
          end
          if (loop1_go1) begin
            if (loop1_v1) begin
              if (cmp_p1) begin
                cond_1 = 128'h0;
              end else begin
                cond_1 = collected_1_p1;
              end
              or_v_1 = cond_1 | shl_p1;
              collected[trunc_2_p1] <= or_v_1;
              if (xor_v_p1) begin
                mask_words_valid_o <= 1'b1;
                mask_words_data_o <= or_v_1;
              end
            end
            loop1_start = 1'b0;
            if (loop1_active) begin
              if (fifo_mask_bits_wp != fifo_mask_bits_rp) begin
                loop1_start = 1'b1;
                mask_bits_1_1 = fifo_mask_bits[fifo_mask_bits_rp[1:0]];
                item_1 = mask_bits_1_1 >> 48'h20;
                trunc_3 = item_1;
                conv_1 = trunc_3 & 32'h1f;
                cmp_1 = conv_1 == 32'h0;
                slice_5 = mask_bits_1_1[47:16];
                conv2_1 = slice_5 & 32'h3ff;
                idxprom_1 = conv2_1;
                trunc_1_1 = conv2_1;
                slice_1_1 = mask_bits_1_1[47:16];
                and_v_1 = slice_1_1 & 32'h3ff;
                zext_1 = and_v_1;
                idxprom11_1 = cmp_1 ? zext_1 : idxprom_1;
                slice_2_1 = mask_bits_1_1[3:0];
                slice_3_1 = mask_bits_1_1[36:32];
                trunc_2_1 = idxprom11_1;
                slice_4_1 = mask_bits_1_1[40];
                loadedv13_1 = slice_4_1 ^ 1'h1;
                xor_v_1 = loadedv13_1 ^ 1'h1;
                fifo_mask_bits_rp = fifo_mask_bits_rp + 1'b1;
                mask_bits_ready_o <= (fifo_mask_bits_wp - fifo_mask_bits_rp) <= 3'h2;
                collected_1_p1 = collected[trunc_1_1];
                conv4_1 = {124'h0, slice_2_1};
                sh_prom_1 = {121'h0, slice_3_1, 2'h0};
                shl_1 = conv4_1 << sh_prom_1;
                shl_p1 = shl_1;
                cmp_p1 = cmp_1;
                trunc_2_p1 = trunc_2_1;
                xor_v_p1 = xor_v_1;
              end else begin
                asleep = !loop1_sent;
              end
            end
            loop1_v1 = loop1_start;
          end
        end
      endcase
    end
  endtask

  always @(posedge clk_i) begin
    if (rst_ni) begin
      if (!asleep) begin
        mask_words_valid_o <= 1'b0;
        step;
      end
      if (mask_bits_valid_i && (MASK_BITS_EXTERNAL == 0 || mask_bits_ready_o)) begin
        fifo_mask_bits[fifo_mask_bits_wp[1:0]] = mask_bits_data_i;
        fifo_mask_bits_wp = fifo_mask_bits_wp + 1'b1;
        mask_bits_ready_o <= (fifo_mask_bits_wp - fifo_mask_bits_rp) <= 3'h2;
        asleep = 1'b0;
      end
    end else begin
      asleep = 1'b0;
      mask_words_valid_o <= 1'b0;
      loop1_active = 0;
      loop1_v1 = 0;
      state = 1'h0;
      fifo_mask_bits_wp = 0;
      fifo_mask_bits_rp = 0;
      mask_bits_ready_o <= 1'b1;
    end
  end
endmodule

// store: from hls/blocks/Store.h:12
module store #(
  parameter COMMANDS_EXTERNAL = 0,
  parameter RESULTS_EXTERNAL = 0,
  parameter MASK_WORDS_EXTERNAL = 0,
  parameter STATS_EXTERNAL = 0
) (
  input  wire clk_i,
  input  wire rst_ni,
  input  wire commands_valid_i,
  input  wire [191:0] commands_data_i,
  output reg  commands_ready_o,
  input  wire results_valid_i,
  input  wire [127:0] results_data_i,
  output reg  results_ready_o,
  input  wire mask_words_valid_i,
  input  wire [127:0] mask_words_data_i,
  output reg  mask_words_ready_o,
  input  wire stats_valid_i,
  input  wire [127:0] stats_data_i,
  output reg  stats_ready_o,
  output reg  aw_valid_o,
  output reg  [127:0] aw_data_o,
  input  wire aw_ready_i,
  output reg  expected_valid_o,
  output reg  [7:0] expected_data_o,
  input  wire expected_ready_i,
  output reg  w_valid_o,
  output reg  [191:0] w_data_o,
  input  wire w_ready_i
);

  reg [191:0] fifo_commands [0:31];  // stream commands
  reg [5:0] fifo_commands_wp;
  reg [5:0] fifo_commands_rp;
  reg [127:0] fifo_results [0:15];  // stream results
  reg [4:0] fifo_results_wp;
  reg [4:0] fifo_results_rp;
  reg [127:0] fifo_mask_words [0:7];  // stream mask_words
  reg [3:0] fifo_mask_words_wp;
  reg [3:0] fifo_mask_words_rp;
  reg [127:0] fifo_stats [0:3];  // stream stats
  reg [2:0] fifo_stats_wp;
  reg [2:0] fifo_stats_rp;
  reg loop1_active;
  reg state;
  reg [63:0] pieceAddress_q;  // hls/blocks/Store.h:12
  reg [63:0] address_q;  // hls/blocks/Store.h:12
  reg [2:0] piecesLeft_q;  // hls/blocks/Store.h:12
  reg [7:0] beatsLeft_q;  // hls/blocks/Store.h:12
  reg [7:0] burstLeft_q;  // hls/blocks/Store.h:12
  reg [127:0] piece_q;  // hls/blocks/Store.h:12
  reg beginBurst_q;  // hls/blocks/Store.h:12
  reg beginPiece_q;  // hls/blocks/Store.h:12
  reg begin_v_q;  // hls/blocks/Store.h:12
  reg command_q;  // hls/blocks/Store.h:12
  reg [7:0] command_1_q;  // hls/blocks/Store.h:12
  reg [4:0] command_2_q;  // hls/blocks/Store.h:12
  reg [7:0] command_3_q;  // hls/blocks/Store.h:12
  reg [31:0] command_4_q;  // hls/blocks/Store.h:12
  reg asleep;

  task automatic step;
    integer j;
    reg loop1_start;
    reg and_v_4;
    reg cmp_1;
    reg [7:0] command_10_1;
    reg [7:0] command_8_1;
    reg [191:0] commands_1_1;
    reg and_v_1_1;
    reg cmp9_1;
    reg and_v_2_1;
    reg cmp14_1;
    reg [63:0] command_5_1;
    reg [31:0] command_6_1;
    reg [7:0] command_7_1;
    reg [2:0] loadedv1_1;
    reg extract_2;
    reg [4:0] extract_1_1;
    reg [63:0] pieceAddress_1_1;
    reg [2:0] piecesLeft_1_1;
    reg command_9_1;
    reg [4:0] command_11_1;
    reg [7:0] command_12_1;
    reg [31:0] command_13_1;
    reg [127:0] results_1_1;
    reg [127:0] mask_words_1_1;
    reg [127:0] stats_1_1;
    reg [63:0] and_v_3_1;
    reg [63:0] address_1_1;
    reg [7:0] beatsLeft_1_1;
    reg [7:0] add_3;
    reg [31:0] conv_1;
    reg [31:0] div50_1;
    reg [31:0] rem_1;
    reg [31:0] sub_1;
    reg [31:0] conv21_1;
    reg cmp22_1;
    reg [7:0] conv23_1;
    reg [7:0] cond_1;
    reg [7:0] sub27_1;
    reg [7:0] dec72_1;
    reg [7:0] burstLeft_1_1;
    reg cmp38_1;
    reg cmp41_1;
    reg cmp47_1;
    reg select_1;
    reg [31:0] trunc_2;
    reg [31:0] conv51_1;
    reg [16:0] zext_1;
    reg [16:0] shl_1;
    reg [15:0] trunc_1_1;
    reg [15:0] add_1_1;
    reg [15:0] conv61_1;
    reg [3:0] slice_1;
    reg [15:0] sh_prom67_1;
    reg [15:0] shl68_1;
    reg [191:0] ref_v_1_1;
    reg [127:0] shl65_1;
    reg [127:0] piece_4_1;
    reg [127:0] piece_3_1;
    reg [127:0] piece_2_1;
    reg [127:0] piece_1_1;
    reg [127:0] sh_prom64_1;
    reg [63:0] add_2_1;
    reg [7:0] dec_1;
    reg [63:0] conv75_1;
    reg [63:0] add76_1;
    reg [2:0] dec78_1;
    reg [63:0] pieceAddress_2_1;
    reg [2:0] piecesLeft_2_1;
    reg [127:0] ref_v_2;
    reg [7:0] storedv35_1;
    reg spec_1;
    reg or_v_1;
    reg cmp33_1;
    reg cmp34_1;
    begin
      case (state)
        1'h0: begin
          // entry, hls/blocks/Store.h:28:3
          pieceAddress_q = 64'h0;
          address_q = 64'h0;
          piecesLeft_q = 3'h0;
          beatsLeft_q = 8'h0;
          burstLeft_q = 8'h0;
          piece_q = 128'h0;
          beginBurst_q = 1'h1;
          beginPiece_q = 1'h1;
          begin_v_q = 1'h1;
          command_q = 1'h0;
          command_1_q = 8'h0;
          command_2_q = 5'h0;
          command_3_q = 8'h0;
          command_4_q = 32'h0;
          loop1_active = 1'b1;
          state = 1'h1;
        end
        1'h1: begin
          // pipelined loop, hls/blocks/Store.h:29:5: interval 1, 1 cycles
          loop1_start = 1'b0;
          if (loop1_active) begin
            if (!begin_v_q || fifo_commands_wp != fifo_commands_rp) begin
              commands_1_1 = fifo_commands[fifo_commands_rp[4:0]];
              command_8_1 = commands_1_1[127:120];
              command_10_1 = begin_v_q ? command_8_1 : command_1_q;
              cmp_1 = command_10_1 == 8'h0;
              and_v_4 = beginPiece_q & cmp_1;
              if (!and_v_4 || fifo_results_wp != fifo_results_rp) begin
                cmp9_1 = command_10_1 == 8'h1;
                and_v_1_1 = beginPiece_q & cmp9_1;
                if (!and_v_1_1 || fifo_mask_words_wp != fifo_mask_words_rp) begin
                  cmp14_1 = command_10_1 == 8'h2;
                  and_v_2_1 = beginPiece_q & cmp14_1;
                  if (!and_v_2_1 || fifo_stats_wp != fifo_stats_rp) begin
                    if (!beginBurst_q || aw_ready_i) begin
                      if (!beginBurst_q || expected_ready_i) begin
                        if (w_ready_i) begin
                          loop1_start = 1'b1;
                          command_5_1 = commands_1_1[63:0];
                          command_6_1 = commands_1_1[95:64];
                          command_7_1 = commands_1_1[111:104];
                          loadedv1_1 = commands_1_1[98:96];
                          extract_2 = commands_1_1[128];
                          extract_1_1 = commands_1_1[116:112];
                          pieceAddress_1_1 = begin_v_q ? command_5_1 : pieceAddress_q;
                          piecesLeft_1_1 = begin_v_q ? loadedv1_1 : piecesLeft_q;
                          command_9_1 = begin_v_q ? extract_2 : command_q;
                          command_11_1 = begin_v_q ? extract_1_1 : command_2_q;
                          command_12_1 = begin_v_q ? command_7_1 : command_3_q;
                          command_13_1 = begin_v_q ? command_6_1 : command_4_q;
                          results_1_1 = fifo_results[fifo_results_rp[3:0]];
                          mask_words_1_1 = fifo_mask_words[fifo_mask_words_rp[2:0]];
                          stats_1_1 = fifo_stats[fifo_stats_rp[1:0]];
                          and_v_3_1 = pieceAddress_1_1 & 64'hfffffffffffffff0;
                          address_1_1 = beginPiece_q ? and_v_3_1 : address_q;
                          beatsLeft_1_1 = beginPiece_q ? command_12_1 : beatsLeft_q;
                          add_3 = burstLeft_q + 8'hff;
                          conv_1 = address_1_1;
                          div50_1 = conv_1 >> 32'h4;
                          rem_1 = div50_1 & 32'hff;
                          sub_1 = 32'h100 - rem_1;
                          conv21_1 = beatsLeft_1_1;
                          cmp22_1 = sub_1 < conv21_1;
                          conv23_1 = sub_1;
                          cond_1 = cmp22_1 ? conv23_1 : beatsLeft_1_1;
                          sub27_1 = cond_1 + 8'hff;
                          dec72_1 = beginBurst_q ? sub27_1 : add_3;
                          burstLeft_1_1 = beginBurst_q ? cond_1 : burstLeft_q;
                          cmp38_1 = burstLeft_1_1 == 8'h1;
                          cmp41_1 = beatsLeft_1_1 == 8'h1;
                          cmp47_1 = piecesLeft_1_1 == 3'h1;
                          select_1 = cmp41_1 ? cmp47_1 : 1'h0;
                          trunc_2 = pieceAddress_1_1;
                          conv51_1 = trunc_2 & 32'hf;
                          zext_1 = command_11_1;
                          shl_1 = 17'h1 << zext_1;
                          trunc_1_1 = shl_1;
                          add_1_1 = trunc_1_1 + 16'hffff;
                          conv61_1 = cmp41_1 ? add_1_1 : 16'hffff;
                          slice_1 = pieceAddress_1_1[3:0];
                          sh_prom67_1 = conv51_1;
                          shl68_1 = conv61_1 << sh_prom67_1;
                          if (beginPiece_q) begin
                            if (cmp14_1) begin
                              piece_3_1 = stats_1_1;
                            end else begin
                              if (cmp9_1) begin
                                piece_2_1 = mask_words_1_1;
                              end else begin
                                if (cmp_1) begin
                                  piece_1_1 = results_1_1;
                                end else begin
                                  piece_1_1 = piece_q;
                                end
                                piece_2_1 = piece_1_1;
                              end
                              piece_3_1 = piece_2_1;
                            end
                            piece_4_1 = piece_3_1;
                          end else begin
                            piece_4_1 = piece_q;
                          end
                          sh_prom64_1 = {121'h0, slice_1, 3'h0};
                          shl65_1 = piece_4_1 << sh_prom64_1;
                          ref_v_1_1 = {47'h0, cmp38_1, shl68_1, shl65_1};
                          add_2_1 = address_1_1 + 64'h10;
                          dec_1 = beatsLeft_1_1 + 8'hff;
                          conv75_1 = command_13_1;
                          add76_1 = pieceAddress_1_1 + conv75_1;
                          dec78_1 = piecesLeft_1_1 + 3'h7;
                          pieceAddress_2_1 = cmp41_1 ? add76_1 : pieceAddress_1_1;
                          piecesLeft_2_1 = cmp41_1 ? dec78_1 : piecesLeft_1_1;
                          if (begin_v_q) begin
                            fifo_commands_rp = fifo_commands_rp + 1'b1;
                            commands_ready_o <= (fifo_commands_wp - fifo_commands_rp) <= 6'h1e;
                          end
                          if (and_v_4) begin
                            fifo_results_rp = fifo_results_rp + 1'b1;
                            results_ready_o <= (fifo_results_wp - fifo_results_rp) <= 5'he;
                          end
                          if (and_v_1_1) begin
                            fifo_mask_words_rp = fifo_mask_words_rp + 1'b1;
                            mask_words_ready_o <= (fifo_mask_words_wp - fifo_mask_words_rp) <= 4'h6;
                          end
                          if (and_v_2_1) begin
                            fifo_stats_rp = fifo_stats_rp + 1'b1;
                            stats_ready_o <= (fifo_stats_wp - fifo_stats_rp) <= 3'h2;
                          end
                          if (beginBurst_q) begin
                            aw_valid_o <= 1'b1;
                            ref_v_2 = {56'h0, sub27_1, address_1_1};
                            aw_data_o <= ref_v_2;
                          end
                          if (beginBurst_q) begin
                            expected_valid_o <= 1'b1;
                            cmp33_1 = piecesLeft_1_1 == 3'h1;
                            or_v_1 = command_9_1 ? cmp33_1 : 1'h0;
                            cmp34_1 = cond_1 == beatsLeft_1_1;
                            spec_1 = or_v_1 ? cmp34_1 : 1'h0;
                            storedv35_1 = spec_1;
                            expected_data_o <= storedv35_1;
                          end
                          w_valid_o <= 1'b1;
                          w_data_o <= ref_v_1_1;
                          piece_q = piece_4_1;
                          pieceAddress_q = pieceAddress_2_1;
                          address_q = add_2_1;
                          piecesLeft_q = piecesLeft_2_1;
                          beatsLeft_q = dec_1;
                          burstLeft_q = dec72_1;
                          beginBurst_q = cmp38_1;
                          beginPiece_q = cmp41_1;
                          begin_v_q = select_1;
                          command_q = command_9_1;
                          command_1_q = command_10_1;
                          command_2_q = command_11_1;
                          command_3_q = command_12_1;
                          command_4_q = command_13_1;
                        end
                      end
                    end
                  end else begin
                    asleep = 1'b1;
                  end
                end else begin
                  asleep = 1'b1;
                end
              end else begin
                asleep = 1'b1;
              end
            end else begin
              asleep = 1'b1;
            end
          end
        end
      endcase
    end
  endtask

  always @(posedge clk_i) begin
    if (rst_ni) begin
      if (!asleep) begin
        aw_valid_o <= 1'b0;
        expected_valid_o <= 1'b0;
        w_valid_o <= 1'b0;
        step;
      end
      if (commands_valid_i | results_valid_i | mask_words_valid_i | stats_valid_i) begin
        if (commands_valid_i && (COMMANDS_EXTERNAL == 0 || commands_ready_o)) begin
          fifo_commands[fifo_commands_wp[4:0]] = commands_data_i;
          fifo_commands_wp = fifo_commands_wp + 1'b1;
          commands_ready_o <= (fifo_commands_wp - fifo_commands_rp) <= 6'h1e;
          asleep = 1'b0;
        end
        if (results_valid_i && (RESULTS_EXTERNAL == 0 || results_ready_o)) begin
          fifo_results[fifo_results_wp[3:0]] = results_data_i;
          fifo_results_wp = fifo_results_wp + 1'b1;
          results_ready_o <= (fifo_results_wp - fifo_results_rp) <= 5'he;
          asleep = 1'b0;
        end
        if (mask_words_valid_i && (MASK_WORDS_EXTERNAL == 0 || mask_words_ready_o)) begin
          fifo_mask_words[fifo_mask_words_wp[2:0]] = mask_words_data_i;
          fifo_mask_words_wp = fifo_mask_words_wp + 1'b1;
          mask_words_ready_o <= (fifo_mask_words_wp - fifo_mask_words_rp) <= 4'h6;
          asleep = 1'b0;
        end
        if (stats_valid_i && (STATS_EXTERNAL == 0 || stats_ready_o)) begin
          fifo_stats[fifo_stats_wp[1:0]] = stats_data_i;
          fifo_stats_wp = fifo_stats_wp + 1'b1;
          stats_ready_o <= (fifo_stats_wp - fifo_stats_rp) <= 3'h2;
          asleep = 1'b0;
        end
      end
    end else begin
      asleep = 1'b0;
      aw_valid_o <= 1'b0;
      expected_valid_o <= 1'b0;
      w_valid_o <= 1'b0;
      loop1_active = 0;
      state = 1'h0;
      fifo_commands_wp = 0;
      fifo_commands_rp = 0;
      commands_ready_o <= 1'b1;
      fifo_results_wp = 0;
      fifo_results_rp = 0;
      results_ready_o <= 1'b1;
      fifo_mask_words_wp = 0;
      fifo_mask_words_rp = 0;
      mask_words_ready_o <= 1'b1;
      fifo_stats_wp = 0;
      fifo_stats_rp = 0;
      stats_ready_o <= 1'b1;
    end
  end
endmodule

// store_response: from hls/blocks/Store.h:73
module store_response #(
  parameter EXPECTED_EXTERNAL = 0,
  parameter B_EXTERNAL = 0
) (
  input  wire clk_i,
  input  wire rst_ni,
  input  wire expected_valid_i,
  input  wire [7:0] expected_data_i,
  output reg  expected_ready_o,
  input  wire b_valid_i,
  input  wire [7:0] b_data_i,
  output reg  b_ready_o,
  output reg  stored_valid_o,
  output reg  [7:0] stored_data_o,
  input  wire stored_ready_i
);

  reg [7:0] fifo_expected [0:127];  // stream expected
  reg [7:0] fifo_expected_wp;
  reg [7:0] fifo_expected_rp;
  reg [7:0] fifo_b [0:3];  // stream b
  reg [2:0] fifo_b_wp;
  reg [2:0] fifo_b_rp;
  reg loop1_active;
  reg state;
  reg failed_q;  // hls/blocks/Store.h:73
  reg asleep;

  task automatic step;
    integer j;
    reg loop1_start;
    reg loadedv_1;
    reg [7:0] expected_1_1;
    reg [7:0] b_1_1;
    reg cmp_1;
    reg select_1;
    reg failed_1_1;
    reg [7:0] storedv3_1;
    begin
      case (state)
        1'h0: begin
          // entry, hls/blocks/Store.h:75:3
          failed_q = 1'h0;
          loop1_active = 1'b1;
          state = 1'h1;
        end
        1'h1: begin
          // pipelined loop, hls/blocks/Store.h:76:5: interval 1, 1 cycles
          loop1_start = 1'b0;
          if (loop1_active) begin
            if (fifo_expected_wp != fifo_expected_rp) begin
              if (fifo_b_wp != fifo_b_rp) begin
                expected_1_1 = fifo_expected[fifo_expected_rp[6:0]];
                loadedv_1 = expected_1_1;
                if (!loadedv_1 || stored_ready_i) begin
                  loop1_start = 1'b1;
                  b_1_1 = fifo_b[fifo_b_rp[1:0]];
                  cmp_1 = b_1_1[1];
                  select_1 = cmp_1 ? 1'h1 : failed_q;
                  failed_1_1 = loadedv_1 ? 1'h0 : select_1;
                  fifo_expected_rp = fifo_expected_rp + 1'b1;
                  expected_ready_o <= (fifo_expected_wp - fifo_expected_rp) <= 8'h7e;
                  fifo_b_rp = fifo_b_rp + 1'b1;
                  b_ready_o <= (fifo_b_wp - fifo_b_rp) <= 3'h2;
                  if (loadedv_1) begin
                    stored_valid_o <= 1'b1;
                    storedv3_1 = select_1;
                    stored_data_o <= storedv3_1;
                  end
                  failed_q = failed_1_1;
                end
              end else begin
                asleep = 1'b1;
              end
            end else begin
              asleep = 1'b1;
            end
          end
        end
      endcase
    end
  endtask

  always @(posedge clk_i) begin
    if (rst_ni) begin
      if (!asleep) begin
        stored_valid_o <= 1'b0;
        step;
      end
      if (expected_valid_i | b_valid_i) begin
        if (expected_valid_i && (EXPECTED_EXTERNAL == 0 || expected_ready_o)) begin
          fifo_expected[fifo_expected_wp[6:0]] = expected_data_i;
          fifo_expected_wp = fifo_expected_wp + 1'b1;
          expected_ready_o <= (fifo_expected_wp - fifo_expected_rp) <= 8'h7e;
          asleep = 1'b0;
        end
        if (b_valid_i && (B_EXTERNAL == 0 || b_ready_o)) begin
          fifo_b[fifo_b_wp[1:0]] = b_data_i;
          fifo_b_wp = fifo_b_wp + 1'b1;
          b_ready_o <= (fifo_b_wp - fifo_b_rp) <= 3'h2;
          asleep = 1'b0;
        end
      end
    end else begin
      asleep = 1'b0;
      stored_valid_o <= 1'b0;
      loop1_active = 0;
      state = 1'h0;
      fifo_expected_wp = 0;
      fifo_expected_rp = 0;
      expected_ready_o <= 1'b1;
      fifo_b_wp = 0;
      fifo_b_rp = 0;
      b_ready_o <= 1'b1;
    end
  end
endmodule
