// Written by kilnc from hls/blocks/Chip2x2x1.cpp; do not edit.
//   kilnc hls/blocks/Chip2x2x1.cpp --top kiln_core --clock-ps 10000 -Ihls/include

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
  input  wire [63:0] command_r_data_i,
  output wire command_r_ready_o,
  output wire done_valid_o,
  output wire [63:0] done_data_o,
  input  wire done_ready_i,
  output wire load_ar_valid_o,
  output wire [127:0] load_ar_data_o,
  input  wire load_ar_ready_i,
  input  wire load_r_valid_i,
  input  wire [63:0] load_r_data_i,
  output wire load_r_ready_o,
  output wire aw_valid_o,
  output wire [127:0] aw_data_o,
  input  wire aw_ready_i,
  output wire w_valid_o,
  output wire [63:0] w_data_o,
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
  wire [31:0] programs_data;
  wire programs_ready;
  wire command_beats_valid;
  wire [63:0] command_beats_data;
  wire command_beats_ready;
  wire loads_valid;
  wire [95:0] loads_data;
  wire loads_ready;
  wire load_status_valid;
  wire [7:0] load_status_data;
  wire load_status_ready;
  wire matmuls_valid;
  wire [95:0] matmuls_data;
  wire matmuls_ready;
  wire releases_valid;
  wire [31:0] releases_data;
  wire releases_ready;
  wire epilogues_valid;
  wire [111:0] epilogues_data;
  wire epilogues_ready;
  wire stores_valid;
  wire [79:0] stores_data;
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
  wire [31:0] fill_a_data;
  wire fill_a_ready;
  wire fill_b_valid;
  wire [31:0] fill_b_data;
  wire fill_b_ready;
  wire masks_valid;
  wire [7:0] masks_data;
  wire masks_ready;
  wire biases_valid;
  wire [63:0] biases_data;
  wire biases_ready;
  wire a_ready_valid;
  wire [7:0] a_ready_data;
  wire a_ready_ready;
  wire b_ready_valid;
  wire [7:0] b_ready_data;
  wire b_ready_ready;
  wire rows_valid;
  wire [63:0] rows_data;
  wire rows_ready;
  wire results_valid;
  wire [63:0] results_data;
  wire results_ready;
  wire mask_bits_valid;
  wire [31:0] mask_bits_data;
  wire mask_bits_ready;
  wire stats_valid;
  wire [63:0] stats_data;
  wire stats_ready;
  wire mask_words_valid;
  wire [31:0] mask_words_data;
  wire mask_words_ready;
  wire aw_valid;
  wire [127:0] aw_data;
  wire aw_ready;
  wire w_valid;
  wire [63:0] w_data;
  wire w_ready;
  wire expected_valid;
  wire [7:0] expected_data;
  wire expected_ready;
  wire a_words_we;
  wire [7:0] a_words_address;
  wire [15:0] a_words_data;
  wire b_words_we;
  wire [7:0] b_words_address;
  wire [15:0] b_words_data;

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
    .fill_a_ready_i(fill_a_ready),
    .load_status_valid_o(load_status_valid),
    .load_status_data_o(load_status_data),
    .load_status_ready_i(load_status_ready)
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

  fill u_fill_1 (
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
    .WIDTH(64)
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
  output reg  [31:0] programs_data_o,
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
  reg [13:0] left_q;  // hls/blocks/Fetch.h:14
  reg [13:0] address_q;  // hls/blocks/Fetch.h:14
  reg and_v_p1;  // hls/blocks/Fetch.h:32:17
  reg asleep;

  task automatic step;
    integer j;
    reg loop1_start;
    reg cmp_1;
    reg xor_v_1_1;
    reg cmp32_1;
    reg [13:0] left_1_1;
    reg [13:0] conv18_1_1;
    reg spec_1;
    reg select_1;
    reg cmp11_1;
    reg [63:0] rem_1;
    reg [63:0] program_v_2;
    reg [127:0] start_1_1;
    reg cmp5_1;
    reg [63:0] conv3_1;
    reg cmp9_1;
    reg [31:0] conv7_1;
    reg [31:0] program_v_1_1;
    reg [13:0] conv18_2;
    reg [13:0] conv2_1;
    reg [13:0] address_1_1;
    reg cmp36_1;
    reg [1:0] inc_1;
    reg xor_v_2;
    reg and_v_1;
    reg [1:0] underWay_1_1;
    reg [13:0] add_1;
    reg [13:0] dec_1;
    reg [1:0] underWay_2_1;
    reg [13:0] left_2_1;
    reg [13:0] address_2_1;
    reg [31:0] ref_v_2_1;
    reg [31:0] ref_v_5;
    reg [31:0] ref_v_1_1;
    reg [15:0] storedv19_1;
    reg [15:0] slice_1;
    reg [127:0] ref_v_4_1;
    reg [127:0] ref_v_3_1;
    reg loop1_go1;
    begin
      case (state)
        1'h0: begin
          // entry, hls/blocks/Fetch.h:19:3
          underWay_q = 2'h0;
          left_q = 14'h0;
          address_q = 14'h0;
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
              cmp_1 = left_q == 14'h0;
              if (!cmp_1 || fifo_start_wp != fifo_start_rp) begin
                if (!cmp_1 || programs_ready_i) begin
                  start_1_1 = fifo_start[fifo_start_rp[1:0]];
                  program_v_2 = start_1_1[63:0];
                  rem_1 = program_v_2 & 64'h7f;
                  cmp11_1 = rem_1 == 64'h0;
                  conv3_1 = program_v_2 & 64'h3fff;
                  cmp5_1 = conv3_1 == program_v_2;
                  select_1 = cmp11_1 ? cmp5_1 : 1'h0;
                  program_v_1_1 = start_1_1[95:64];
                  conv7_1 = program_v_1_1 & 32'h3fff;
                  cmp9_1 = conv7_1 == program_v_1_1;
                  spec_1 = select_1 ? cmp9_1 : 1'h0;
                  conv18_2 = start_1_1[77:64];
                  conv18_1_1 = spec_1 ? conv18_2 : 14'h0;
                  left_1_1 = cmp_1 ? conv18_1_1 : left_q;
                  cmp32_1 = left_1_1 == 14'h0;
                  xor_v_1_1 = cmp32_1 ^ 1'h1;
                  if (!xor_v_1_1 || command_ar_ready_i) begin
                    loop1_start = 1'b1;
                    conv2_1 = start_1_1[13:0];
                    address_1_1 = cmp_1 ? conv2_1 : address_q;
                    cmp36_1 = underWay_q == 2'h2;
                    inc_1 = underWay_q + 2'h1;
                    xor_v_2 = cmp32_1 ^ 1'h1;
                    and_v_1 = xor_v_2 & cmp36_1;
                    underWay_1_1 = cmp36_1 ? 2'h2 : inc_1;
                    add_1 = address_1_1 + 14'h80;
                    dec_1 = left_1_1 + 14'h3fff;
                    underWay_2_1 = cmp32_1 ? underWay_q : underWay_1_1;
                    left_2_1 = cmp32_1 ? 14'h0 : dec_1;
                    address_2_1 = cmp32_1 ? address_1_1 : add_1;
                    if (cmp_1) begin
                      fifo_start_rp = fifo_start_rp + 1'b1;
                      start_ready_o <= (fifo_start_wp - fifo_start_rp) <= 3'h2;
                    end
                    if (cmp_1) begin
                      programs_valid_o <= 1'b1;
                      ref_v_5 = spec_1 ? 32'h10000 : 32'h0;
                      slice_1 = start_1_1[79:64];
                      storedv19_1 = slice_1 & 16'h3fff;
                      ref_v_1_1 = storedv19_1;
                      ref_v_2_1 = ref_v_5 | ref_v_1_1;
                      programs_data_o <= ref_v_2_1;
                    end
                    if (xor_v_1_1) begin
                      command_ar_valid_o <= 1'b1;
                      ref_v_3_1 = {114'h0, address_1_1};
                      ref_v_4_1 = ref_v_3_1 | 128'h1f0000000000000000;
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

// receive_commands: from hls/blocks/Fetch.h:44
module receive_commands #(
  parameter COMMAND_R_EXTERNAL = 0
) (
  input  wire clk_i,
  input  wire rst_ni,
  input  wire command_r_valid_i,
  input  wire [63:0] command_r_data_i,
  output reg  command_r_ready_o,
  output reg  command_beats_valid_o,
  output reg  [63:0] command_beats_data_o,
  input  wire command_beats_ready_i
);

  reg [63:0] fifo_command_r [0:3];  // stream command_r
  reg [2:0] fifo_command_r_wp;
  reg [2:0] fifo_command_r_rp;
  reg loop1_active;
  reg state;
  reg asleep;

  task automatic step;
    integer j;
    reg loop1_start;
    reg [63:0] command_r_1_1;
    begin
      case (state)
        1'h0: begin
          // entry, hls/blocks/Fetch.h:45:3
          loop1_active = 1'b1;
          state = 1'h1;
        end
        1'h1: begin
          // pipelined loop, hls/blocks/Fetch.h:46:5: interval 1, 1 cycles
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

// sequencer: from hls/blocks/Sequencer.h:38
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
  input  wire [31:0] programs_data_i,
  output reg  programs_ready_o,
  input  wire command_beats_valid_i,
  input  wire [63:0] command_beats_data_i,
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
  output reg  [95:0] matmuls_data_o,
  input  wire matmuls_ready_i,
  output reg  loads_valid_o,
  output reg  [95:0] loads_data_o,
  input  wire loads_ready_i,
  output reg  epilogues_valid_o,
  output reg  [111:0] epilogues_data_o,
  input  wire epilogues_ready_i,
  output reg  stores_valid_o,
  output reg  [79:0] stores_data_o,
  input  wire stores_ready_i,
  output reg  done_valid_o,
  output reg  [63:0] done_data_o,
  input  wire done_ready_i
);

  reg [31:0] fifo_programs [0:3];  // stream programs
  reg [2:0] fifo_programs_wp;
  reg [2:0] fifo_programs_rp;
  reg [63:0] fifo_command_beats [0:127];  // stream command_beats
  reg [7:0] fifo_command_beats_wp;
  reg [7:0] fifo_command_beats_rp;
  reg [7:0] fifo_store_status [0:15];  // stream store_status
  reg [4:0] fifo_store_status_wp;
  reg [4:0] fifo_store_status_rp;
  reg [7:0] fifo_load_status [0:15];  // stream load_status
  reg [4:0] fifo_load_status_wp;
  reg [4:0] fifo_load_status_rp;
  reg [31:0] fifo_releases [0:15];  // stream releases
  reg [4:0] fifo_releases_wp;
  reg [4:0] fifo_releases_rp;
  reg loop36_active;
  reg [6:0] state;
  reg [7:0] pads_q;  // hls/blocks/Tiles.h:33:25
  reg [7:0] pads_1_q;  // hls/blocks/Tiles.h:34:25
  reg [8:0] pads_2_q;  // hls/blocks/Sequencer.h:38
  reg [8:0] pads_3_q;  // hls/blocks/Sequencer.h:38
  reg [7:0] spec_q;  // hls/blocks/Sequencer.h:49:9
  reg [13:0] loadedv10_q;  // hls/blocks/Sequencer.h:50:24
  reg [13:0] index_q;  // hls/blocks/Sequencer.h:38
  reg [4:0] pads_4_q;  // hls/blocks/Sequencer.h:38
  reg [8:0] pads_5_q;  // hls/blocks/Sequencer.h:38
  reg [8:0] pads_6_q;  // hls/blocks/Sequencer.h:38
  reg [7:0] pads_7_q;  // hls/blocks/Sequencer.h:38
  reg [7:0] pads_8_q;  // hls/blocks/Sequencer.h:38
  reg [15:0] progress_q;  // hls/blocks/Sequencer.h:38
  reg [7:0] progress_1_q;  // hls/blocks/Sequencer.h:38
  reg [13:0] progress_2_q;  // hls/blocks/Sequencer.h:38
  reg [13:0] progress_3_q;  // hls/blocks/Sequencer.h:38
  reg [7:0] excess_q;  // hls/blocks/Sequencer.h:66:15
  reg [7:0] words_q;  // hls/blocks/Sequencer.h:68:24
  reg [7:0] words_1_q;  // hls/blocks/Sequencer.h:68:24
  reg cmp_q;  // hls/blocks/Sequencer.h:69:25
  reg [31:0] and_v_1_q;  // hls/blocks/Sequencer.h:65:48
  reg [7:0] excess_1_q;  // hls/blocks/Sequencer.h:66:15
  reg select_q;  // hls/blocks/Sequencer.h:69:25
  reg [31:0] and_v_2_q;  // hls/blocks/Sequencer.h:65:48
  reg [7:0] or301316_q;  // hls/blocks/Sequencer.h:66:15
  reg [7:0] excess_2_q;  // hls/blocks/Sequencer.h:66:15
  reg select_1_q;  // hls/blocks/Sequencer.h:69:25
  reg [31:0] and_v_3_q;  // hls/blocks/Sequencer.h:65:48
  reg [7:0] excess_3_q;  // hls/blocks/Sequencer.h:66:15
  reg select_2_q;  // hls/blocks/Sequencer.h:69:25
  reg [31:0] and_v_4_q;  // hls/blocks/Sequencer.h:65:48
  reg [7:0] excess_4_q;  // hls/blocks/Sequencer.h:66:15
  reg select_3_q;  // hls/blocks/Sequencer.h:69:25
  reg [31:0] and_v_5_q;  // hls/blocks/Sequencer.h:65:48
  reg [7:0] or301316_1_q;  // hls/blocks/Sequencer.h:66:15
  reg [7:0] excess_5_q;  // hls/blocks/Sequencer.h:66:15
  reg select_4_q;  // hls/blocks/Sequencer.h:69:25
  reg [31:0] and_v_6_q;  // hls/blocks/Sequencer.h:65:48
  reg [7:0] or301316_2_q;  // hls/blocks/Sequencer.h:66:15
  reg [7:0] excess_6_q;  // hls/blocks/Sequencer.h:66:15
  reg select_5_q;  // hls/blocks/Sequencer.h:69:25
  reg [31:0] and_v_7_q;  // hls/blocks/Sequencer.h:65:48
  reg [7:0] or301316_3_q;  // hls/blocks/Sequencer.h:66:15
  reg [7:0] excess_7_q;  // hls/blocks/Sequencer.h:66:15
  reg select_6_q;  // hls/blocks/Sequencer.h:69:25
  reg [31:0] and_v_8_q;  // hls/blocks/Sequencer.h:65:48
  reg [7:0] excess_8_q;  // hls/blocks/Sequencer.h:66:15
  reg select_7_q;  // hls/blocks/Sequencer.h:69:25
  reg [31:0] and_v_9_q;  // hls/blocks/Sequencer.h:65:48
  reg [7:0] excess_9_q;  // hls/blocks/Sequencer.h:66:15
  reg select_8_q;  // hls/blocks/Sequencer.h:69:25
  reg [31:0] and_v_10_q;  // hls/blocks/Sequencer.h:65:48
  reg [7:0] or301316_4_q;  // hls/blocks/Sequencer.h:66:15
  reg [7:0] excess_10_q;  // hls/blocks/Sequencer.h:66:15
  reg select_9_q;  // hls/blocks/Sequencer.h:69:25
  reg [31:0] and_v_11_q;  // hls/blocks/Sequencer.h:65:48
  reg [7:0] excess_11_q;  // hls/blocks/Sequencer.h:66:15
  reg select_10_q;  // hls/blocks/Sequencer.h:69:25
  reg [31:0] and_v_12_q;  // hls/blocks/Sequencer.h:65:48
  reg [7:0] or301316_5_q;  // hls/blocks/Sequencer.h:66:15
  reg [7:0] excess_12_q;  // hls/blocks/Sequencer.h:66:15
  reg select_11_q;  // hls/blocks/Sequencer.h:69:25
  reg [31:0] and_v_13_q;  // hls/blocks/Sequencer.h:65:48
  reg [7:0] or301316_6_q;  // hls/blocks/Sequencer.h:66:15
  reg [7:0] excess_13_q;  // hls/blocks/Sequencer.h:66:15
  reg select_12_q;  // hls/blocks/Sequencer.h:69:25
  reg [31:0] and_v_14_q;  // hls/blocks/Sequencer.h:65:48
  reg [7:0] or301316_7_q;  // hls/blocks/Sequencer.h:66:15
  reg [7:0] excess_14_q;  // hls/blocks/Sequencer.h:66:15
  reg select_13_q;  // hls/blocks/Sequencer.h:69:25
  reg [7:0] excess_15_q;  // hls/blocks/Sequencer.h:66:15
  reg select_14_q;  // hls/blocks/Sequencer.h:69:25
  reg [31:0] and_v_15_q;  // hls/blocks/Sequencer.h:65:48
  reg [7:0] excess_16_q;  // hls/blocks/Sequencer.h:66:15
  reg select_15_q;  // hls/blocks/Sequencer.h:69:25
  reg [7:0] or301316_8_q;  // hls/blocks/Sequencer.h:66:15
  reg [7:0] excess_17_q;  // hls/blocks/Sequencer.h:66:15
  reg select_16_q;  // hls/blocks/Sequencer.h:69:25
  reg [31:0] and_v_16_q;  // hls/blocks/Sequencer.h:65:48
  reg [7:0] excess_18_q;  // hls/blocks/Sequencer.h:66:15
  reg select_17_q;  // hls/blocks/Sequencer.h:69:25
  reg [7:0] excess_19_q;  // hls/blocks/Sequencer.h:66:15
  reg select_18_q;  // hls/blocks/Sequencer.h:69:25
  reg [31:0] and_v_17_q;  // hls/blocks/Sequencer.h:65:48
  reg [7:0] or301316_9_q;  // hls/blocks/Sequencer.h:66:15
  reg [7:0] excess_20_q;  // hls/blocks/Sequencer.h:66:15
  reg select_19_q;  // hls/blocks/Sequencer.h:69:25
  reg [7:0] excess_21_q;  // hls/blocks/Sequencer.h:66:15
  reg select_20_q;  // hls/blocks/Sequencer.h:69:25
  reg [31:0] and_v_18_q;  // hls/blocks/Sequencer.h:65:48
  reg [7:0] or301316_10_q;  // hls/blocks/Sequencer.h:66:15
  reg [7:0] excess_22_q;  // hls/blocks/Sequencer.h:66:15
  reg select_21_q;  // hls/blocks/Sequencer.h:69:25
  reg [7:0] excess_23_q;  // hls/blocks/Sequencer.h:66:15
  reg select_22_q;  // hls/blocks/Sequencer.h:69:25
  reg [31:0] and_v_19_q;  // hls/blocks/Sequencer.h:65:48
  reg [7:0] or301316_11_q;  // hls/blocks/Sequencer.h:66:15
  reg [7:0] excess_24_q;  // hls/blocks/Sequencer.h:66:15
  reg select_23_q;  // hls/blocks/Sequencer.h:69:25
  reg [7:0] excess_25_q;  // hls/blocks/Sequencer.h:66:15
  reg select_24_q;  // hls/blocks/Sequencer.h:69:25
  reg [31:0] and_v_20_q;  // hls/blocks/Sequencer.h:65:48
  reg [7:0] or301316_12_q;  // hls/blocks/Sequencer.h:66:15
  reg [7:0] excess_26_q;  // hls/blocks/Sequencer.h:66:15
  reg select_25_q;  // hls/blocks/Sequencer.h:69:25
  reg [7:0] excess_27_q;  // hls/blocks/Sequencer.h:66:15
  reg select_26_q;  // hls/blocks/Sequencer.h:69:25
  reg [7:0] or301316_13_q;  // hls/blocks/Sequencer.h:66:15
  reg [7:0] excess_28_q;  // hls/blocks/Sequencer.h:66:15
  reg select_27_q;  // hls/blocks/Sequencer.h:69:25
  reg [7:0] excess_29_q;  // hls/blocks/Sequencer.h:66:15
  reg select_28_q;  // hls/blocks/Sequencer.h:69:25
  reg [7:0] excess_30_q;  // hls/blocks/Sequencer.h:66:15
  reg select_29_q;  // hls/blocks/Sequencer.h:69:25
  reg [7:0] or301316_14_q;  // hls/blocks/Sequencer.h:66:15
  reg [7:0] excess_31_q;  // hls/blocks/Sequencer.h:66:15
  reg select_30_q;  // hls/blocks/Sequencer.h:69:25
  reg cmp40_q;  // hls/blocks/Sequencer.h:72:26
  reg [63:0] words_2_q;  // hls/blocks/Sequencer.h:77:28
  reg [63:0] words_3_q;  // hls/blocks/Sequencer.h:77:28
  reg [63:0] words_4_q;  // hls/blocks/Sequencer.h:77:28
  reg [63:0] words_5_q;  // hls/blocks/Sequencer.h:77:28
  reg [63:0] words_6_q;  // hls/blocks/Sequencer.h:77:28
  reg [63:0] words_7_q;  // hls/blocks/Sequencer.h:77:28
  reg [63:0] words_8_q;  // hls/blocks/Sequencer.h:77:28
  reg [31:0] conv48_q;  // hls/blocks/Sequencer.h:78:59
  reg [31:0] conv16_q;  // hls/blocks/Validate.h:88:42
  reg tobool37_q;  // hls/blocks/Validate.h:93:7
  reg tobool_33_q;  // hls/blocks/Validate.h:58:7
  reg tobool10_q;  // hls/blocks/Validate.h:59:7
  reg tobool26_q;  // hls/blocks/Validate.h:61:7
  reg [7:0] retval_q;  // hls/blocks/Sequencer.h:38
  reg [13:0] cond88_q;  // hls/blocks/Sequencer.h:85:27
  reg [15:0] progress_4_q;  // hls/blocks/Sequencer.h:38
  reg [7:0] progress_5_q;  // hls/blocks/Sequencer.h:38
  reg [13:0] progress_6_q;  // hls/blocks/Sequencer.h:38
  reg loadedv_1_q;  // hls/blocks/Sequencer.h:26:45
  reg or_v_21_q;  // hls/blocks/Sequencer.h:38
  reg [15:0] storedv_1_q;  // hls/blocks/Sequencer.h:28:24
  reg [13:0] inc_q;  // hls/blocks/Sequencer.h:29:7
  reg cmp_36_q;  // hls/blocks/Sequencer.h:25:19
  reg [7:0] progress_9_q;  // hls/blocks/Sequencer.h:28:24
  reg [15:0] progress_10_q;  // hls/blocks/Sequencer.h:28:24
  reg [13:0] progress_11_q;  // hls/blocks/Sequencer.h:38
  reg [7:0] progress_12_q;  // hls/blocks/Sequencer.h:38
  reg [15:0] progress_13_q;  // hls/blocks/Sequencer.h:38
  reg tobool_34_q;  // hls/blocks/Tiles.h:73:22
  reg cmp_37_q;  // hls/blocks/Tiles.h:73:71
  reg [15:0] trunc_2_q;  // hls/blocks/Tiles.h:77:30
  reg cmp5_q;  // hls/blocks/Tiles.h:77:80
  reg [15:0] trunc_3_q;  // hls/blocks/Tiles.h:78:30
  reg cmp12_1_q;  // hls/blocks/Tiles.h:78:80
  reg [13:0] extract_5_q;  // hls/blocks/Sequencer.h:38
  reg [13:0] extract_6_q;  // hls/blocks/Sequencer.h:38
  reg [13:0] extract_7_q;  // hls/blocks/Sequencer.h:38
  reg [13:0] extract_8_q;  // hls/blocks/Sequencer.h:38
  reg [13:0] extract_9_q;  // hls/blocks/Sequencer.h:38
  reg [13:0] conv113_q;  // hls/blocks/Sequencer.h:38
  reg [13:0] conv3_q;  // hls/blocks/Sequencer.h:38
  reg [13:0] conv3_1_q;  // hls/blocks/Sequencer.h:38
  reg [7:0] storedv41_q;  // hls/blocks/Sequencer.h:38
  reg [7:0] storedv41_1_q;  // hls/blocks/Sequencer.h:38
  reg tobool226_q;  // hls/blocks/Sequencer.h:38
  reg tobool236_q;  // hls/blocks/Sequencer.h:38
  reg tobool271_q;  // hls/blocks/Sequencer.h:38
  reg tobool282_q;  // hls/blocks/Sequencer.h:38
  reg [111:0] epilogue_q;  // hls/blocks/Sequencer.h:38
  reg [111:0] epilogue_1_q;  // hls/blocks/Sequencer.h:38
  reg [79:0] ref_v_q;  // hls/blocks/Sequencer.h:38
  reg lnot344_q;  // hls/blocks/Sequencer.h:38
  reg [79:0] ref_v_1_q;  // hls/blocks/Sequencer.h:38
  reg [79:0] ref_v_3_q;  // hls/blocks/Sequencer.h:38
  reg [13:0] conv3_2_q;  // hls/blocks/Sequencer.h:38
  reg [31:0] conv368_q;  // hls/blocks/Sequencer.h:38
  reg [31:0] conv377_q;  // hls/blocks/Sequencer.h:38
  reg [31:0] conv386_q;  // hls/blocks/Sequencer.h:38
  reg [13:0] conv3_3_q;  // hls/blocks/Sequencer.h:38
  reg [13:0] cond417_q;  // hls/blocks/Sequencer.h:38
  reg [7:0] pads_9_q;  // hls/blocks/Sequencer.h:38
  reg [7:0] pads_10_q;  // hls/blocks/Sequencer.h:38
  reg [8:0] pads_11_q;  // hls/blocks/Sequencer.h:38
  reg [8:0] pads_12_q;  // hls/blocks/Sequencer.h:38
  reg [4:0] pads_13_q;  // hls/blocks/Sequencer.h:38
  reg [13:0] mLeftBlock_q;  // hls/blocks/Sequencer.h:38
  reg [13:0] maskInBlock_q;  // hls/blocks/Sequencer.h:38
  reg [13:0] maskOutBlock_q;  // hls/blocks/Sequencer.h:38
  reg [13:0] cBlock_q;  // hls/blocks/Sequencer.h:38
  reg [13:0] aBlock_q;  // hls/blocks/Sequencer.h:38
  reg [7:0] pads_14_q;  // hls/blocks/Sequencer.h:38
  reg [7:0] pads_15_q;  // hls/blocks/Sequencer.h:38
  reg [8:0] pads_16_q;  // hls/blocks/Sequencer.h:38
  reg [8:0] pads_17_q;  // hls/blocks/Sequencer.h:38
  reg [4:0] pads_18_q;  // hls/blocks/Sequencer.h:38
  reg firstN_q;  // hls/blocks/Sequencer.h:38
  reg [13:0] nLeft_q;  // hls/blocks/Sequencer.h:38
  reg [3:0] maskSub_q;  // hls/blocks/Sequencer.h:38
  reg [13:0] maskColumn_q;  // hls/blocks/Sequencer.h:38
  reg [13:0] cColumn_q;  // hls/blocks/Sequencer.h:38
  reg [13:0] bias_q;  // hls/blocks/Sequencer.h:38
  reg [13:0] bPanel_q;  // hls/blocks/Sequencer.h:38
  reg cmp35_q;  // hls/blocks/Tiles.h:93:21
  reg [1:0] conv40_q;  // hls/blocks/Tiles.h:94:30
  reg select_32_q;  // hls/blocks/Tiles.h:95:39
  reg select_33_q;  // hls/blocks/Sequencer.h:38
  reg [95:0] matmul_q;  // hls/blocks/Sequencer.h:38
  reg lnot_q;  // hls/blocks/Sequencer.h:38
  reg [95:0] ref_v_5_q;  // hls/blocks/Sequencer.h:38
  reg [111:0] epilogue_2_q;  // hls/blocks/Sequencer.h:38
  reg [111:0] epilogue_3_q;  // hls/blocks/Sequencer.h:38
  reg spec_2_q;  // hls/blocks/Sequencer.h:38
  reg [7:0] add_1_q;  // hls/blocks/Sequencer.h:38
  reg [79:0] ref_v_6_q;  // hls/blocks/Sequencer.h:38
  reg [7:0] pads_19_q;  // hls/blocks/Sequencer.h:38
  reg [7:0] pads_20_q;  // hls/blocks/Sequencer.h:38
  reg [8:0] pads_21_q;  // hls/blocks/Sequencer.h:38
  reg [8:0] pads_22_q;  // hls/blocks/Sequencer.h:38
  reg [4:0] pads_23_q;  // hls/blocks/Sequencer.h:38
  reg firstM_q;  // hls/blocks/Sequencer.h:38
  reg [13:0] panelsLeft_q;  // hls/blocks/Sequencer.h:38
  reg [7:0] maskRow_q;  // hls/blocks/Sequencer.h:38
  reg [7:0] bPlace_q;  // hls/blocks/Sequencer.h:38
  reg [7:0] aPlace_q;  // hls/blocks/Sequencer.h:38
  reg [13:0] mLeft_q;  // hls/blocks/Sequencer.h:38
  reg [13:0] maskInRow_q;  // hls/blocks/Sequencer.h:38
  reg [13:0] maskOutRow_q;  // hls/blocks/Sequencer.h:38
  reg [13:0] cRow_q;  // hls/blocks/Sequencer.h:38
  reg [13:0] aPanel_q;  // hls/blocks/Sequencer.h:38
  reg cmp74_q;  // hls/blocks/Tiles.h:108:26
  reg select_34_q;  // hls/blocks/Tiles.h:109:26
  reg [1:0] conv90_q;  // hls/blocks/Tiles.h:110:32
  reg select_35_q;  // hls/blocks/Sequencer.h:38
  reg spec_3_q;  // hls/blocks/Sequencer.h:38
  reg [95:0] matmul_1_q;  // hls/blocks/Sequencer.h:38
  reg brmerge1155_q;  // hls/blocks/Sequencer.h:38
  reg [13:0] bAddress_q;  // hls/blocks/Sequencer.h:38
  reg [13:0] aAddress_q;  // hls/blocks/Sequencer.h:38
  reg [7:0] pads_24_q;  // hls/blocks/Sequencer.h:38
  reg [7:0] pads_25_q;  // hls/blocks/Sequencer.h:38
  reg [8:0] pads_26_q;  // hls/blocks/Sequencer.h:38
  reg [8:0] pads_27_q;  // hls/blocks/Sequencer.h:38
  reg [4:0] pads_28_q;  // hls/blocks/Sequencer.h:38
  reg [95:0] firstChunk_q;  // hls/blocks/Sequencer.h:38
  reg [13:0] kLeft_q;  // hls/blocks/Sequencer.h:38
  reg [7:0] bPlace_1_q;  // hls/blocks/Sequencer.h:38
  reg [7:0] aPlace_1_q;  // hls/blocks/Sequencer.h:38
  reg cmp106_q;  // hls/blocks/Tiles.h:117:29
  reg [13:0] cond115_q;  // hls/blocks/Tiles.h:118:31
  reg [15:0] storedv116_q;  // hls/blocks/Tiles.h:118:23
  reg [13:0] add_2_q;  // hls/blocks/Tiles.h:120:51
  reg [13:0] and_v_24_q;  // hls/blocks/Tiles.h:120:51
  reg [7:0] spec_4_q;  // hls/blocks/Tiles.h:123:15
  reg [7:0] bPlace_2_q;  // hls/blocks/Tiles.h:124:15
  reg [8:0] conv164_q;  // hls/blocks/Tiles.h:125:37
  reg [8:0] conv172_q;  // hls/blocks/Tiles.h:125:56
  reg [4:0] pads_29_q;  // hls/blocks/Sequencer.h:38
  reg [8:0] pads_30_q;  // hls/blocks/Sequencer.h:38
  reg [8:0] pads_31_q;  // hls/blocks/Sequencer.h:38
  reg [8:0] add_4_q;  // hls/blocks/Tiles.h:43:13
  reg [8:0] add18_1_q;  // hls/blocks/Tiles.h:44:13
  reg [4:0] dec_1_q;  // hls/blocks/Tiles.h:45:7
  reg [8:0] pads_32_q;  // hls/blocks/Sequencer.h:38
  reg [8:0] pads_33_q;  // hls/blocks/Sequencer.h:38
  reg [4:0] pads_34_q;  // hls/blocks/Sequencer.h:38
  reg [4:0] inc_1_q;  // hls/blocks/Tiles.h:47:5
  reg [8:0] sub_3_q;  // hls/blocks/Tiles.h:48:11
  reg [8:0] sub33_q;  // hls/blocks/Tiles.h:49:11
  reg [7:0] add37_q;  // hls/blocks/Tiles.h:50:11
  reg [7:0] add40_q;  // hls/blocks/Tiles.h:51:11
  reg [15:0] left_q;  // hls/blocks/Sequencer.h:38
  reg turnB_q;  // hls/blocks/Sequencer.h:38
  reg [13:0] aAddress_1_q;  // hls/blocks/Sequencer.h:38
  reg [13:0] bAddress_1_q;  // hls/blocks/Sequencer.h:38
  reg [13:0] bAddress_2_x;  // hls/blocks/TileLoads.h:55:9
  reg [13:0] aAddress_2_x;  // hls/blocks/TileLoads.h:55:9
  reg [13:0] bAddress_3_q;  // hls/blocks/TileLoads.h:55:9
  reg [13:0] aAddress_3_q;  // hls/blocks/TileLoads.h:55:9
  reg [13:0] bAddress_4_q;  // hls/blocks/Sequencer.h:38
  reg [13:0] aAddress_4_q;  // hls/blocks/Sequencer.h:38
  reg [7:0] add217_1_q;  // hls/blocks/Tiles.h:140:18
  reg [4:0] inc_2_q;  // hls/blocks/Tiles.h:47:5
  reg [8:0] sub_4_q;  // hls/blocks/Tiles.h:48:11
  reg [8:0] sub33_1_q;  // hls/blocks/Tiles.h:49:11
  reg [7:0] add37_1_q;  // hls/blocks/Tiles.h:50:11
  reg [7:0] add40_1_q;  // hls/blocks/Tiles.h:51:11
  reg [7:0] bPlace_3_q;  // hls/blocks/Tiles.h:124:15
  reg select_37_q;  // hls/blocks/Tiles.h:111:40
  reg select_38_q;  // hls/blocks/Tiles.h:145:38
  reg spec_8_q;  // hls/blocks/Tiles.h:168:42
  reg [79:0] ref_v_35_q;  // hls/blocks/Tiles.h:169:19
  reg [79:0] ref_v_37_q;  // hls/blocks/Tiles.h:169:19
  reg [13:0] add364_1_q;  // hls/blocks/Tiles.h:178:16
  reg [13:0] conv373_1_q;  // hls/blocks/Tiles.h:179:14
  reg [13:0] conv382_1_q;  // hls/blocks/Tiles.h:180:20
  reg [13:0] conv391_1_q;  // hls/blocks/Tiles.h:181:19
  reg [13:0] sub398_1_q;  // hls/blocks/Tiles.h:183:15
  reg cmp74_1_q;  // hls/blocks/Tiles.h:108:26
  reg [4:0] inc_3_q;  // hls/blocks/Tiles.h:47:5
  reg [8:0] sub_5_q;  // hls/blocks/Tiles.h:48:11
  reg [8:0] sub33_2_q;  // hls/blocks/Tiles.h:49:11
  reg [7:0] add37_2_q;  // hls/blocks/Tiles.h:50:11
  reg [7:0] add40_2_q;  // hls/blocks/Tiles.h:51:11
  reg [13:0] add364_2_q;  // hls/blocks/Tiles.h:178:16
  reg [13:0] conv373_2_q;  // hls/blocks/Tiles.h:179:14
  reg [13:0] conv382_2_q;  // hls/blocks/Tiles.h:180:20
  reg [13:0] conv391_2_q;  // hls/blocks/Tiles.h:181:19
  reg [13:0] sub398_2_q;  // hls/blocks/Tiles.h:183:15
  reg cmp74_2_q;  // hls/blocks/Tiles.h:108:26
  reg [4:0] inc_4_q;  // hls/blocks/Tiles.h:47:5
  reg [8:0] sub_6_q;  // hls/blocks/Tiles.h:48:11
  reg [8:0] sub33_3_q;  // hls/blocks/Tiles.h:49:11
  reg [7:0] add37_3_q;  // hls/blocks/Tiles.h:50:11
  reg [7:0] add40_3_q;  // hls/blocks/Tiles.h:51:11
  reg [4:0] inc_5_q;  // hls/blocks/Tiles.h:47:5
  reg [8:0] sub_7_q;  // hls/blocks/Tiles.h:48:11
  reg [8:0] sub33_4_q;  // hls/blocks/Tiles.h:49:11
  reg [7:0] add37_4_q;  // hls/blocks/Tiles.h:50:11
  reg [7:0] add40_4_q;  // hls/blocks/Tiles.h:51:11
  reg [4:0] inc_6_q;  // hls/blocks/Tiles.h:47:5
  reg [8:0] pads_35_q;  // hls/blocks/Sequencer.h:38
  reg [8:0] pads_36_q;  // hls/blocks/Sequencer.h:38
  reg [13:0] inc97_q;  // hls/blocks/Sequencer.h:92:7
  reg [13:0] progress_14_q;  // hls/blocks/Sequencer.h:38
  reg [13:0] progress_15_q;  // hls/blocks/Sequencer.h:38
  reg [7:0] progress_16_q;  // hls/blocks/Sequencer.h:38
  reg [15:0] progress_17_q;  // hls/blocks/Sequencer.h:38
  reg [7:0] pads_37_q;  // hls/blocks/Tiles.h:33:25
  reg [7:0] pads_38_q;  // hls/blocks/Tiles.h:34:25
  reg [8:0] pads_39_q;  // hls/blocks/Sequencer.h:38
  reg [8:0] pads_40_q;  // hls/blocks/Sequencer.h:38
  reg [4:0] pads_41_q;  // hls/blocks/Sequencer.h:38
  reg [13:0] progress_18_q;  // hls/blocks/Sequencer.h:38
  reg [13:0] progress_19_q;  // hls/blocks/Sequencer.h:38
  reg [7:0] progress_20_q;  // hls/blocks/Sequencer.h:38
  reg [15:0] progress_21_q;  // hls/blocks/Sequencer.h:38
  reg [7:0] pads_42_q;  // hls/blocks/Tiles.h:33:25
  reg [7:0] pads_43_q;  // hls/blocks/Tiles.h:34:25
  reg [8:0] pads_44_q;  // hls/blocks/Sequencer.h:38
  reg [8:0] pads_45_q;  // hls/blocks/Sequencer.h:38
  reg [4:0] pads_46_q;  // hls/blocks/Sequencer.h:38
  reg [13:0] progress_22_q;  // hls/blocks/Sequencer.h:38
  reg [13:0] progress_23_q;  // hls/blocks/Sequencer.h:38
  reg [7:0] progress_24_q;  // hls/blocks/Sequencer.h:16:18
  reg [15:0] progress_25_q;  // hls/blocks/Sequencer.h:17:8
  reg [7:0] pads_47_q;  // hls/blocks/Tiles.h:33:25
  reg [7:0] pads_48_q;  // hls/blocks/Tiles.h:34:25
  reg [8:0] pads_49_q;  // hls/blocks/Sequencer.h:38
  reg [8:0] pads_50_q;  // hls/blocks/Sequencer.h:38
  reg [4:0] pads_51_q;  // hls/blocks/Sequencer.h:38
  reg [4:0] pads_52_q;  // hls/blocks/Sequencer.h:38
  reg [8:0] pads_53_q;  // hls/blocks/Sequencer.h:38
  reg [8:0] pads_54_q;  // hls/blocks/Sequencer.h:38
  reg [8:0] add_9_q;  // hls/blocks/Tiles.h:59:13
  reg [8:0] add6_1_q;  // hls/blocks/Tiles.h:60:13
  reg [8:0] pads_55_q;  // hls/blocks/Sequencer.h:38
  reg [8:0] pads_56_q;  // hls/blocks/Sequencer.h:38
  reg [15:0] progress_26_q;  // hls/blocks/Sequencer.h:38
  reg [7:0] progress_27_q;  // hls/blocks/Sequencer.h:38
  reg [13:0] progress_28_q;  // hls/blocks/Sequencer.h:38
  reg loadedv_3_q;  // hls/blocks/Sequencer.h:26:45
  reg or_v_32_q;  // hls/blocks/Sequencer.h:38
  reg [15:0] storedv_5_q;  // hls/blocks/Sequencer.h:28:24
  reg [13:0] inc_7_q;  // hls/blocks/Sequencer.h:29:7
  reg cmp_45_q;  // hls/blocks/Sequencer.h:25:19
  reg [7:0] progress_31_q;  // hls/blocks/Sequencer.h:28:24
  reg [15:0] progress_32_q;  // hls/blocks/Sequencer.h:28:24
  reg [7:0] progress_33_q;  // hls/blocks/Sequencer.h:38
  reg [15:0] progress_34_q;  // hls/blocks/Sequencer.h:38
  reg asleep;

  task automatic step;
    integer j;
    reg [31:0] programs_1_1;
    reg loadedv_5;
    reg [7:0] spec_11;
    reg [13:0] loadedv10_3;
    reg cmp12471349_1;
    reg cmp1350_1;
    reg [63:0] command_beats_1_1;
    reg [31:0] beat_32;
    reg [31:0] and_v_26;
    reg [31:0] and26_21;
    reg tobool_35;
    reg [7:0] excess_32;
    reg [7:0] words_9;
    reg [7:0] words_1_1;
    reg cmp_46;
    reg cmp40_1;
    reg [63:0] command_beats_2_1;
    reg [31:0] beat_1_1;
    reg [31:0] and_v_1_1;
    reg [31:0] and26_1_1;
    reg tobool_1_1;
    reg [7:0] excess_1_1;
    reg cmp_1_1;
    reg select_41;
    reg [7:0] or301316_15;
    reg [63:0] command_beats_3_1;
    reg [31:0] beat_2_1;
    reg [31:0] and_v_2_1;
    reg [31:0] and26_2_1;
    reg tobool_2_1;
    reg [7:0] excess_2_1;
    reg cmp_2_1;
    reg select_1_1;
    reg [63:0] command_beats_4_1;
    reg [31:0] beat_3_1;
    reg [31:0] and_v_3_1;
    reg [31:0] and26_3_1;
    reg tobool_3_1;
    reg [7:0] excess_3_1;
    reg cmp_3_1;
    reg select_2_1;
    reg [63:0] command_beats_5_1;
    reg [31:0] beat_4_1;
    reg [31:0] and_v_4_1;
    reg [31:0] and26_4_1;
    reg tobool_4_1;
    reg [7:0] excess_4_1;
    reg cmp_4_1;
    reg select_3_1;
    reg [7:0] or301316_1_1;
    reg [63:0] command_beats_6_1;
    reg [31:0] beat_5_1;
    reg [31:0] and_v_5_1;
    reg [31:0] and26_5_1;
    reg tobool_5_1;
    reg [7:0] excess_5_1;
    reg cmp_5_1;
    reg select_4_1;
    reg [7:0] or301316_2_1;
    reg [63:0] command_beats_7_1;
    reg [31:0] beat_6_1;
    reg [31:0] and_v_6_1;
    reg [31:0] and26_6_1;
    reg tobool_6_1;
    reg [7:0] excess_6_1;
    reg cmp_6_1;
    reg select_5_1;
    reg [7:0] or301316_3_1;
    reg [63:0] command_beats_8_1;
    reg [31:0] beat_7_1;
    reg [31:0] and_v_7_1;
    reg [31:0] and26_7_1;
    reg tobool_7_1;
    reg [7:0] excess_7_1;
    reg cmp_7_1;
    reg select_6_1;
    reg [63:0] command_beats_9_1;
    reg [31:0] beat_8_1;
    reg [31:0] and_v_8_1;
    reg [31:0] and26_8_1;
    reg tobool_8_1;
    reg [7:0] excess_8_1;
    reg cmp_8_1;
    reg select_7_1;
    reg [63:0] command_beats_10_1;
    reg [31:0] beat_9_1;
    reg [31:0] and_v_9_1;
    reg [31:0] and26_9_1;
    reg tobool_9_1;
    reg [7:0] excess_9_1;
    reg cmp_9_1;
    reg select_8_1;
    reg [7:0] or301316_4_1;
    reg [63:0] command_beats_11_1;
    reg [31:0] beat_10_1;
    reg [31:0] and_v_10_1;
    reg [31:0] and26_10_1;
    reg tobool_10_1;
    reg [7:0] excess_10_1;
    reg cmp_10_1;
    reg select_9_1;
    reg [63:0] command_beats_12_1;
    reg [31:0] beat_11_1;
    reg [31:0] and_v_11_1;
    reg [31:0] and26_11_1;
    reg tobool_11_1;
    reg [7:0] excess_11_1;
    reg cmp_11_1;
    reg select_10_1;
    reg [7:0] or301316_5_1;
    reg [63:0] command_beats_13_1;
    reg [31:0] beat_12_1;
    reg [31:0] and_v_12_1;
    reg [31:0] and26_12_1;
    reg tobool_12_1;
    reg [7:0] excess_12_1;
    reg cmp_12_1;
    reg select_11_1;
    reg [7:0] or301316_6_1;
    reg [63:0] command_beats_14_1;
    reg [31:0] beat_13_1;
    reg [31:0] and_v_13_1;
    reg [31:0] and26_13_1;
    reg tobool_13_1;
    reg [7:0] excess_13_1;
    reg cmp_13_1;
    reg select_12_1;
    reg [7:0] or301316_7_1;
    reg [63:0] command_beats_15_1;
    reg [31:0] beat_14_1;
    reg [31:0] and_v_14_1;
    reg [31:0] and26_14_1;
    reg tobool_14_1;
    reg [7:0] excess_14_1;
    reg cmp_14_1;
    reg select_13_1;
    reg [63:0] command_beats_16_1;
    reg [31:0] beat_15_1;
    reg tobool_15_1;
    reg [7:0] excess_15_1;
    reg cmp_15_1;
    reg select_14_1;
    reg [63:0] command_beats_17_1;
    reg [31:0] beat_16_1;
    reg [31:0] and_v_15_1;
    reg [31:0] and26_15_1;
    reg tobool_16_1;
    reg [7:0] excess_16_1;
    reg cmp_16_1;
    reg select_15_1;
    reg [7:0] or301316_8_1;
    reg [63:0] command_beats_18_1;
    reg [31:0] beat_17_1;
    reg tobool_17_1;
    reg [7:0] excess_17_1;
    reg cmp_17_1;
    reg select_16_1;
    reg [63:0] command_beats_19_1;
    reg [31:0] beat_18_1;
    reg [31:0] and_v_16_1;
    reg [31:0] and26_16_1;
    reg tobool_18_1;
    reg [7:0] excess_18_1;
    reg cmp_18_1;
    reg select_17_1;
    reg [63:0] command_beats_20_1;
    reg [31:0] beat_19_1;
    reg tobool_19_1;
    reg [7:0] excess_19_1;
    reg cmp_19_1;
    reg select_18_1;
    reg [7:0] or301316_9_1;
    reg [63:0] command_beats_21_1;
    reg [31:0] beat_20_1;
    reg [31:0] and_v_17_1;
    reg [31:0] and26_17_1;
    reg tobool_20_1;
    reg [7:0] excess_20_1;
    reg cmp_20_1;
    reg select_19_1;
    reg [63:0] command_beats_22_1;
    reg [31:0] beat_21_1;
    reg tobool_21_1;
    reg [7:0] excess_21_1;
    reg cmp_21_1;
    reg select_20_1;
    reg [7:0] or301316_10_1;
    reg [63:0] command_beats_23_1;
    reg [31:0] beat_22_1;
    reg [31:0] and_v_18_1;
    reg [31:0] and26_18_1;
    reg tobool_22_1;
    reg [7:0] excess_22_1;
    reg cmp_22_1;
    reg select_21_1;
    reg [63:0] command_beats_24_1;
    reg [31:0] beat_23_1;
    reg tobool_23_1;
    reg [7:0] excess_23_1;
    reg cmp_23_1;
    reg select_22_1;
    reg [7:0] or301316_11_1;
    reg [63:0] command_beats_25_1;
    reg [31:0] beat_24_1;
    reg [31:0] and_v_19_1;
    reg [31:0] and26_19_1;
    reg tobool_24_1;
    reg [7:0] excess_24_1;
    reg cmp_24_1;
    reg select_23_1;
    reg [63:0] command_beats_26_1;
    reg [31:0] beat_25_1;
    reg tobool_25_1;
    reg [7:0] excess_25_1;
    reg cmp_25_1;
    reg select_24_1;
    reg [7:0] or301316_12_1;
    reg [63:0] command_beats_27_1;
    reg [31:0] beat_26_1;
    reg [31:0] and_v_20_1;
    reg [31:0] and26_20_1;
    reg tobool_26_1;
    reg [7:0] excess_26_1;
    reg cmp_26_1;
    reg select_25_1;
    reg [63:0] command_beats_28_1;
    reg [31:0] beat_27_1;
    reg tobool_27_1;
    reg [7:0] excess_27_1;
    reg cmp_27_1;
    reg select_26_1;
    reg [7:0] or301316_13_1;
    reg [63:0] command_beats_29_1;
    reg [31:0] beat_28_1;
    reg tobool_28_1;
    reg [7:0] excess_28_1;
    reg cmp_28_1;
    reg select_27_1;
    reg [63:0] command_beats_30_1;
    reg [31:0] beat_29_1;
    reg tobool_29_1;
    reg [7:0] excess_29_1;
    reg cmp_29_1;
    reg select_28_1;
    reg [63:0] command_beats_31_1;
    reg [31:0] beat_30_1;
    reg tobool_30_1;
    reg [7:0] excess_30_1;
    reg cmp_30_1;
    reg select_29_1;
    reg [7:0] or301316_14_1;
    reg [63:0] command_beats_32_1;
    reg [31:0] beat_31_1;
    reg tobool_31_1;
    reg [7:0] excess_31_1;
    reg cmp_31_1;
    reg select_30_1;
    reg [63:0] words_2_1;
    reg [63:0] words_3_1;
    reg [63:0] words_4_1;
    reg [63:0] words_5_1;
    reg [63:0] words_6_1;
    reg [63:0] words_7_1;
    reg [63:0] words_8_1;
    reg [31:0] conv48_1;
    reg cmp_32_1;
    reg cmp3_1;
    reg [31:0] conv16_1;
    reg slice_27;
    reg tobool_32_1;
    reg slice_1_1;
    reg tobool22_1;
    reg cmp25_1;
    reg cmp27_1;
    reg or_v_34;
    reg cmp29_1;
    reg or_v_1_1;
    reg tobool37_2;
    reg [31:0] and38_1;
    reg tobool39_1;
    reg or_v_2_1;
    reg tobool46_1;
    reg [31:0] or_v_3_1;
    reg [31:0] or_v_4_1;
    reg [63:0] zext_3;
    reg slice_2_1;
    reg tobool_33_1;
    reg [63:0] or7_1;
    reg [63:0] or_v_5_1;
    reg slice_3_1;
    reg tobool10_1;
    reg [63:0] conv12_1;
    reg [63:0] or13_1;
    reg [63:0] or14_1;
    reg [63:0] or_v_6_1;
    reg [63:0] conv20_1;
    reg [63:0] or21_1;
    reg [63:0] or22_1;
    reg [63:0] or_v_7_1;
    reg tobool26_1;
    reg [63:0] or28_1;
    reg [63:0] or_v_8_1;
    reg [63:0] or_v_9_1;
    reg [63:0] or_v_10_1;
    reg [63:0] used_1;
    reg [63:0] rem_1;
    reg cmp_33_1;
    reg cmp_34_1;
    reg cmp1_1;
    reg or_v_11_1;
    reg cmp4_1;
    reg or_v_12_1;
    reg cmp7_1;
    reg [31:0] sub_8;
    reg [31:0] and_v_21_1;
    reg cmp21_1;
    reg cmp24_1;
    reg or_v_13_1;
    reg [13:0] trunc_12;
    reg [14:0] trunc_1_1;
    reg [31:0] mul_2;
    reg cmp32_1;
    reg cmp37_1;
    reg select_31_1;
    reg or_v_14_1;
    reg or_v_15_1;
    reg cmp10_1;
    reg slice_4_1;
    reg cmp12_2;
    reg cmp15_1;
    reg and_v_22_1;
    reg or_v_16_1;
    reg cmp54_1;
    reg tobool58_1;
    reg or_v_17_1;
    reg slice_5_1;
    reg tobool63_1;
    reg brmerge_1;
    reg slice_6_1;
    reg tobool70_1;
    reg brmerge1147_1;
    reg or_v_18_1;
    reg slice_7_1;
    reg tobool77_1;
    reg tobool37_1_1;
    reg brmerge1148_1;
    reg or_v_19_1;
    reg tobool84_1;
    reg brmerge1149_1;
    reg or_v_20_1;
    reg [7:0] spec_1_1;
    reg cmp51_1;
    reg [15:0] storedv_6;
    reg cmp55_1;
    reg [13:0] conv59_1;
    reg [13:0] sub_1_1;
    reg [13:0] add61_1;
    reg [13:0] cond65_1;
    reg cmp69_1;
    reg [13:0] add75_1;
    reg [13:0] cond78_1;
    reg [13:0] cond88_1;
    reg cmp_35_1;
    reg [7:0] store_status_1_1;
    reg loadedv_1_1;
    reg cmp8_4;
    reg [13:0] loadedv12_2;
    reg cmp13_2;
    reg or_v_21_1;
    reg [15:0] storedv_1_1;
    reg [13:0] inc_8;
    reg cmp_36_1;
    reg [7:0] load_status_1_1;
    reg loadedv_2_1;
    reg brmerge1150_1;
    reg or_v_22_1;
    reg [7:0] progress_7_1;
    reg [15:0] progress_8_1;
    reg cmp91_1;
    reg slice_8_1;
    reg tobool_34_1;
    reg cmp_37_1;
    reg [15:0] trunc_2_1;
    reg [31:0] and4_1;
    reg slice_9_1;
    reg cmp5_3;
    reg [15:0] trunc_3_1;
    reg [31:0] and11_1;
    reg slice_10_1;
    reg cmp12_1_1;
    reg [13:0] extract_10;
    reg [13:0] extract_1_1;
    reg [13:0] extract_2_1;
    reg [13:0] extract_3_1;
    reg [13:0] extract_4_1;
    reg [13:0] extract_5_1;
    reg [13:0] extract_6_1;
    reg [13:0] extract_7_1;
    reg [13:0] extract_8_1;
    reg [13:0] extract_9_1;
    reg [13:0] conv113_1;
    reg [31:0] conv_2;
    reg [31:0] cond_4;
    reg [13:0] conv3_4;
    reg [31:0] conv_1_1;
    reg [31:0] cond_1_1;
    reg [13:0] conv3_1_1;
    reg [7:0] trunc_4_1;
    reg [7:0] storedv41_2;
    reg [7:0] storedv41_1_1;
    reg tobool226_1;
    reg slice_11_1;
    reg tobool236_1;
    reg tobool271_1;
    reg tobool282_1;
    reg slice_12_1;
    reg [111:0] epilogue_15;
    reg [4:0] slice_13_1;
    reg [111:0] epilogue_1_1;
    reg [13:0] slice_14_1;
    reg [79:0] ref_v_45;
    reg lnot344_1;
    reg [13:0] slice_15_1;
    reg [79:0] ref_v_1_1;
    reg [13:0] slice_16_1;
    reg [79:0] ref_v_2_1;
    reg [79:0] ref_v_3_1;
    reg [31:0] cond_2_1;
    reg [13:0] conv3_2_1;
    reg [31:0] conv368_1;
    reg [31:0] conv377_1;
    reg [31:0] conv386_1;
    reg [31:0] cond_3_1;
    reg [13:0] conv3_3_1;
    reg [13:0] cond417_1;
    reg cmp35_1;
    reg [1:0] trunc_5_1;
    reg [1:0] conv40_1;
    reg cmp45_1;
    reg select_32_1;
    reg [31:0] conv50_1;
    reg [31:0] mul_1_1;
    reg [31:0] cond55_1;
    reg [31:0] sub_2_1;
    reg select_33_1;
    reg [95:0] matmul_16;
    reg lnot_1;
    reg [95:0] ref_v_4_1;
    reg [95:0] ref_v_5_1;
    reg [111:0] epilogue_2_1;
    reg [111:0] epilogue_3_1;
    reg spec_2_1;
    reg [7:0] trunc_6_1;
    reg [7:0] add_10;
    reg [7:0] and_v_23_1;
    reg [7:0] add_1_1;
    reg [29:0] slice_17_1;
    reg [79:0] ref_v_6_1;
    reg cmp74_3;
    reg cmp80_1;
    reg select_34_1;
    reg [1:0] trunc_7_1;
    reg [1:0] conv90_1;
    reg select_35_1;
    reg spec_3_1;
    reg [95:0] matmul_1_1;
    reg brmerge1155_1;
    reg [31:0] conv104_1;
    reg cmp106_1;
    reg [13:0] cond115_1;
    reg [15:0] storedv116_1;
    reg [13:0] add_2_1;
    reg [13:0] and_v_24_1;
    reg [7:0] spec_4_1;
    reg [7:0] bPlace_2_1;
    reg [8:0] trunc_8_1;
    reg [8:0] conv164_1;
    reg [8:0] conv172_1;
    reg cmp_38_1;
    reg cmp5_1_1;
    reg or_v_23_1;
    reg cmp8_1_1;
    reg or_v_24_1;
    reg [31:0] releases_1_1;
    reg [8:0] loadedv10_1_1;
    reg [8:0] add_3_1;
    reg [8:0] loadedv15_2;
    reg [8:0] add18_3;
    reg [4:0] dec_4;
    reg cmp_39_1;
    reg cmp5_2_1;
    reg or_v_25_1;
    reg cmp8_2_1;
    reg or_v_26_1;
    reg [4:0] inc_1_1;
    reg [8:0] sub_3_1;
    reg [8:0] sub33_5;
    reg [7:0] conv36_1;
    reg [7:0] add37_5;
    reg [7:0] conv39_1;
    reg [7:0] add40_5;
    reg cmp176_1;
    reg or_v_27_1;
    reg [95:0] concat_3;
    reg [95:0] matmul_2_1;
    reg [95:0] matmul_3_1;
    reg [95:0] matmul_4_1;
    reg [95:0] matmul_5_1;
    reg [95:0] matmul_6_1;
    reg [95:0] matmul_7_1;
    reg [95:0] matmul_8_1;
    reg [7:0] slice_18_1;
    reg [95:0] concat_1_1;
    reg [95:0] matmul_9_1;
    reg [7:0] slice_19_1;
    reg [95:0] concat_2_1;
    reg [95:0] matmul_10_1;
    reg [95:0] matmul_11_1;
    reg [95:0] matmul_12_1;
    reg [95:0] matmul_13_1;
    reg [95:0] matmul_14_1;
    reg [95:0] matmul_15_1;
    reg loop36_start;
    reg [15:0] loadedv14_1;
    reg cmp_40_1;
    reg [1:0] trunc_9_1;
    reg [1:0] conv19_1;
    reg [15:0] storedv_2_1;
    reg [3:0] trunc_10_1;
    reg [3:0] lshr_2;
    reg [3:0] conv10_2;
    reg [7:0] storedv11_2;
    reg [7:0] storedv15_2;
    reg [7:0] zext_1_1;
    reg [1:0] cond23_2;
    reg [7:0] storedv25_2;
    reg [1:0] cond33_2;
    reg [7:0] storedv35_2;
    reg [15:0] storedv_3_1;
    reg [3:0] trunc_11_1;
    reg [3:0] lshr_1_1;
    reg [3:0] conv10_1_1;
    reg [7:0] storedv11_1_1;
    reg [7:0] storedv15_1_1;
    reg [7:0] zext_2_1;
    reg [1:0] cond23_1_1;
    reg [7:0] storedv25_1_1;
    reg [1:0] cond33_1_1;
    reg [7:0] storedv35_1_1;
    reg spec_5_1;
    reg [15:0] ref_v_7_1;
    reg [15:0] ref_v_8_1;
    reg [7:0] ref_v_9_1;
    reg [7:0] ref_v_10_1;
    reg [7:0] ref_v_11_1;
    reg [7:0] ref_v_12_1;
    reg [7:0] ref_v_13_1;
    reg [13:0] slice_20_1;
    reg [95:0] ref_v_30_1;
    reg [95:0] ref_v_29_1;
    reg [95:0] ref_v_28_1;
    reg [95:0] ref_v_25_1;
    reg [95:0] ref_v_22_1;
    reg [95:0] ref_v_20_1;
    reg [95:0] ref_v_18_1;
    reg [95:0] ref_v_16_1;
    reg [95:0] ref_v_14_1;
    reg [95:0] ref_v_15_1;
    reg [95:0] ref_v_17_1;
    reg [95:0] ref_v_19_1;
    reg [95:0] ref_v_21_1;
    reg [95:0] ref_v_23_1;
    reg [95:0] ref_v_24_1;
    reg [95:0] ref_v_26_1;
    reg [95:0] ref_v_27_1;
    reg [13:0] add_5_1;
    reg [13:0] add44_1;
    reg [13:0] bAddress_2_1;
    reg [13:0] aAddress_2_1;
    reg [15:0] narrow_1;
    reg [15:0] left_1_1;
    reg spec_6_1;
    reg select_36_1;
    reg spec_7_1;
    reg and_v_25_1;
    reg xor_v_1;
    reg [7:0] conv216_1;
    reg [7:0] add217_2;
    reg [13:0] sub220_1;
    reg select_37_1;
    reg select_38_1;
    reg [13:0] add242_1;
    reg [13:0] slice_21_1;
    reg [95:0] ref_v_31_1;
    reg [95:0] ref_v_32_1;
    reg [111:0] epilogue_4_1;
    reg [111:0] epilogue_5_1;
    reg [111:0] epilogue_6_1;
    reg slice_22_1;
    reg slice_23_1;
    reg slice_24_1;
    reg slice_25_1;
    reg slice_26_1;
    reg [111:0] epilogue_7_1;
    reg [111:0] epilogue_8_1;
    reg [111:0] epilogue_9_1;
    reg [111:0] epilogue_10_1;
    reg [111:0] epilogue_11_1;
    reg [111:0] epilogue_12_1;
    reg [111:0] epilogue_13_1;
    reg [111:0] epilogue_14_1;
    reg spec_8_1;
    reg [13:0] add304_1;
    reg select_39_1;
    reg spec_9_1;
    reg select_40_1;
    reg [79:0] ref_v_33_1;
    reg [79:0] ref_v_34_1;
    reg [79:0] ref_v_35_1;
    reg [79:0] or_v_28_1;
    reg [79:0] ref_v_36_1;
    reg [79:0] or_v_29_1;
    reg [79:0] ref_v_37_1;
    reg [13:0] add329_1;
    reg spec_10_1;
    reg [79:0] ref_v_38_1;
    reg [79:0] or_v_30_1;
    reg [79:0] ref_v_39_1;
    reg [79:0] or_v_31_1;
    reg [79:0] ref_v_40_1;
    reg [13:0] add364_3;
    reg [31:0] conv371_1;
    reg [31:0] add372_1;
    reg [13:0] conv373_3;
    reg [31:0] conv380_1;
    reg [31:0] add381_1;
    reg [13:0] conv382_3;
    reg [31:0] conv389_1;
    reg [31:0] add390_1;
    reg [13:0] conv391_3;
    reg [7:0] add394_1;
    reg [13:0] sub398_3;
    reg [13:0] dec_2_1;
    reg [13:0] add409_1;
    reg [13:0] add413_1;
    reg [13:0] add420_1;
    reg [13:0] add427_1;
    reg [13:0] maskColumn_1_1;
    reg [3:0] add436_1;
    reg [3:0] conv439_1;
    reg [13:0] sub443_1;
    reg cmp_41_1;
    reg [4:0] add_6_1;
    reg [31:0] releases_2_1;
    reg [8:0] loadedv15_1_1;
    reg [8:0] add18_2_1;
    reg [8:0] loadedv10_2_1;
    reg [8:0] add_7_1;
    reg [13:0] inc97_1;
    reg [15:0] storedv_4_1;
    reg [13:0] inc107_1;
    reg cmp1247_1;
    reg cmp_42_1;
    reg [31:0] releases_3_1;
    reg [8:0] loadedv2_1;
    reg [8:0] add_8_1;
    reg [8:0] loadedv4_1;
    reg [8:0] add6_2;
    reg [4:0] dec_3_1;
    reg cmp_43_1;
    reg cmp_44_1;
    reg [7:0] store_status_2_1;
    reg loadedv_3_1;
    reg cmp8_3_1;
    reg [13:0] loadedv12_1_1;
    reg cmp13_1_1;
    reg or_v_32_1;
    reg [15:0] storedv_5_1;
    reg [13:0] inc_7_1;
    reg cmp_45_1;
    reg [7:0] load_status_2_1;
    reg loadedv_4_1;
    reg brmerge1162_1;
    reg or_v_33_1;
    reg [7:0] progress_29_1;
    reg [15:0] progress_30_1;
    reg [15:0] loadedv118_1;
    reg [63:0] ref_v_41_1;
    reg [63:0] ref_v_42_1;
    reg [63:0] ref_v_43_1;
    reg [63:0] ref_v_44_1;
    begin
      case (state)
        7'h0: begin
          // entry, hls/blocks/Sequencer.h:46:3
          pads_q = 8'h0;
          pads_1_q = 8'h0;
          pads_2_q = 9'h100;
          pads_3_q = 9'h100;
          state = 7'h1;
        end
        7'h1: begin
          // for, hls/blocks/Sequencer.h:47:44
          if (fifo_programs_wp != fifo_programs_rp) begin
            programs_1_1 = fifo_programs[fifo_programs_rp[1:0]];
            loadedv_5 = programs_1_1[16];
            spec_11 = loadedv_5 ? 8'h0 : 8'h5;
            loadedv10_3 = programs_1_1;
            cmp12471349_1 = loadedv10_3 != 14'h0;
            cmp1350_1 = loadedv_5 & cmp12471349_1;
            fifo_programs_rp = fifo_programs_rp + 1'b1;
            programs_ready_o <= (fifo_programs_wp - fifo_programs_rp) <= 3'h2;
            spec_q = spec_11;
            loadedv10_q = loadedv10_3;
            if (cmp1350_1) begin
              index_q = 14'h0;
              pads_4_q = 5'h0;
              pads_5_q = pads_3_q;
              pads_6_q = pads_2_q;
              pads_7_q = pads_1_q;
              pads_8_q = pads_q;
              progress_q = 16'h0;
              progress_1_q = spec_11;
              progress_2_q = 14'h0;
              progress_3_q = 14'h0;
              state = 7'h3;
            end else begin
              progress_22_q = 14'h0;
              progress_23_q = 14'h0;
              progress_24_q = spec_11;
              progress_25_q = 16'h0;
              pads_47_q = pads_q;
              pads_48_q = pads_1_q;
              pads_49_q = pads_2_q;
              pads_50_q = pads_3_q;
              pads_51_q = 5'h0;
              state = 7'h5c;
            end
          end else begin
            asleep = 1'b1;
          end
        end
        7'h3: begin
          // for, hls/blocks/Sequencer.h:59:51
          if (fifo_command_beats_wp != fifo_command_beats_rp) begin
            command_beats_1_1 = fifo_command_beats[fifo_command_beats_rp[6:0]];
            beat_32 = command_beats_1_1;
            and_v_26 = 32'hffff & beat_32;
            and26_21 = beat_32 & 32'hffff0000;
            tobool_35 = and26_21 == 32'h0;
            excess_32 = tobool_35 ? 8'h0 : 8'h1;
            words_9 = and_v_26;
            words_1_1 = and_v_26[15:8];
            cmp_46 = command_beats_1_1[33];
            cmp40_1 = progress_1_q == 8'h0;
            fifo_command_beats_rp = fifo_command_beats_rp + 1'b1;
            command_beats_ready_o <= (fifo_command_beats_wp - fifo_command_beats_rp) <= 8'h7e;
            excess_q = excess_32;
            words_q = words_9;
            words_1_q = words_1_1;
            cmp_q = cmp_46;
            cmp40_q = cmp40_1;
            state = 7'h4;
          end else begin
            asleep = 1'b1;
          end
        end
        7'h4: begin
          // for, hls/blocks/Sequencer.h:59:51
          if (fifo_command_beats_wp != fifo_command_beats_rp) begin
            command_beats_2_1 = fifo_command_beats[fifo_command_beats_rp[6:0]];
            beat_1_1 = command_beats_2_1;
            and_v_1_1 = 32'hff & beat_1_1;
            and26_1_1 = beat_1_1 & 32'hffffff00;
            tobool_1_1 = and26_1_1 == 32'h0;
            excess_1_1 = tobool_1_1 ? excess_q : 8'h1;
            cmp_1_1 = command_beats_2_1[33];
            select_41 = cmp_q ? 1'h1 : cmp_1_1;
            or301316_15 = excess_1_1 | 8'h8;
            fifo_command_beats_rp = fifo_command_beats_rp + 1'b1;
            command_beats_ready_o <= (fifo_command_beats_wp - fifo_command_beats_rp) <= 8'h7e;
            and_v_1_q = and_v_1_1;
            excess_1_q = excess_1_1;
            select_q = select_41;
            or301316_q = or301316_15;
            state = 7'h5;
          end else begin
            asleep = 1'b1;
          end
        end
        7'h5: begin
          // for, hls/blocks/Sequencer.h:59:51
          if (fifo_command_beats_wp != fifo_command_beats_rp) begin
            command_beats_3_1 = fifo_command_beats[fifo_command_beats_rp[6:0]];
            beat_2_1 = command_beats_3_1;
            and_v_2_1 = 32'h3fff & beat_2_1;
            and26_2_1 = beat_2_1 & 32'hffffc000;
            tobool_2_1 = and26_2_1 == 32'h0;
            excess_2_1 = tobool_2_1 ? excess_1_q : or301316_q;
            cmp_2_1 = command_beats_3_1[33];
            select_1_1 = select_q ? 1'h1 : cmp_2_1;
            fifo_command_beats_rp = fifo_command_beats_rp + 1'b1;
            command_beats_ready_o <= (fifo_command_beats_wp - fifo_command_beats_rp) <= 8'h7e;
            and_v_2_q = and_v_2_1;
            excess_2_q = excess_2_1;
            select_1_q = select_1_1;
            state = 7'h6;
          end else begin
            asleep = 1'b1;
          end
        end
        7'h6: begin
          // for, hls/blocks/Sequencer.h:59:51
          if (fifo_command_beats_wp != fifo_command_beats_rp) begin
            command_beats_4_1 = fifo_command_beats[fifo_command_beats_rp[6:0]];
            beat_3_1 = command_beats_4_1;
            and_v_3_1 = 32'h3fff & beat_3_1;
            and26_3_1 = beat_3_1 & 32'hffffc000;
            tobool_3_1 = and26_3_1 == 32'h0;
            excess_3_1 = tobool_3_1 ? excess_2_q : or301316_q;
            cmp_3_1 = command_beats_4_1[33];
            select_2_1 = select_1_q ? 1'h1 : cmp_3_1;
            fifo_command_beats_rp = fifo_command_beats_rp + 1'b1;
            command_beats_ready_o <= (fifo_command_beats_wp - fifo_command_beats_rp) <= 8'h7e;
            and_v_3_q = and_v_3_1;
            excess_3_q = excess_3_1;
            select_2_q = select_2_1;
            state = 7'h7;
          end else begin
            asleep = 1'b1;
          end
        end
        7'h7: begin
          // for, hls/blocks/Sequencer.h:59:51
          if (fifo_command_beats_wp != fifo_command_beats_rp) begin
            command_beats_5_1 = fifo_command_beats[fifo_command_beats_rp[6:0]];
            beat_4_1 = command_beats_5_1;
            and_v_4_1 = 32'h3fff & beat_4_1;
            and26_4_1 = beat_4_1 & 32'hffffc000;
            tobool_4_1 = and26_4_1 == 32'h0;
            excess_4_1 = tobool_4_1 ? excess_3_q : or301316_q;
            cmp_4_1 = command_beats_5_1[33];
            select_3_1 = select_2_q ? 1'h1 : cmp_4_1;
            or301316_1_1 = excess_4_1 | 8'h2;
            fifo_command_beats_rp = fifo_command_beats_rp + 1'b1;
            command_beats_ready_o <= (fifo_command_beats_wp - fifo_command_beats_rp) <= 8'h7e;
            and_v_4_q = and_v_4_1;
            excess_4_q = excess_4_1;
            select_3_q = select_3_1;
            or301316_1_q = or301316_1_1;
            state = 7'h8;
          end else begin
            asleep = 1'b1;
          end
        end
        7'h8: begin
          // for, hls/blocks/Sequencer.h:59:51
          if (fifo_command_beats_wp != fifo_command_beats_rp) begin
            command_beats_6_1 = fifo_command_beats[fifo_command_beats_rp[6:0]];
            beat_5_1 = command_beats_6_1;
            and_v_5_1 = 32'h1f & beat_5_1;
            and26_5_1 = beat_5_1 & 32'hffffffe0;
            tobool_5_1 = and26_5_1 == 32'h0;
            excess_5_1 = tobool_5_1 ? excess_4_q : or301316_1_q;
            cmp_5_1 = command_beats_6_1[33];
            select_4_1 = select_3_q ? 1'h1 : cmp_5_1;
            or301316_2_1 = excess_5_1 | 8'h4;
            fifo_command_beats_rp = fifo_command_beats_rp + 1'b1;
            command_beats_ready_o <= (fifo_command_beats_wp - fifo_command_beats_rp) <= 8'h7e;
            and_v_5_q = and_v_5_1;
            excess_5_q = excess_5_1;
            select_4_q = select_4_1;
            or301316_2_q = or301316_2_1;
            state = 7'h9;
          end else begin
            asleep = 1'b1;
          end
        end
        7'h9: begin
          // for, hls/blocks/Sequencer.h:59:51
          if (fifo_command_beats_wp != fifo_command_beats_rp) begin
            command_beats_7_1 = fifo_command_beats[fifo_command_beats_rp[6:0]];
            beat_6_1 = command_beats_7_1;
            and_v_6_1 = 32'h3fff & beat_6_1;
            and26_6_1 = beat_6_1 & 32'hffffc000;
            tobool_6_1 = and26_6_1 == 32'h0;
            excess_6_1 = tobool_6_1 ? excess_5_q : or301316_2_q;
            cmp_6_1 = command_beats_7_1[33];
            select_5_1 = select_4_q ? 1'h1 : cmp_6_1;
            or301316_3_1 = excess_6_1 | 8'h8;
            fifo_command_beats_rp = fifo_command_beats_rp + 1'b1;
            command_beats_ready_o <= (fifo_command_beats_wp - fifo_command_beats_rp) <= 8'h7e;
            and_v_6_q = and_v_6_1;
            excess_6_q = excess_6_1;
            select_5_q = select_5_1;
            or301316_3_q = or301316_3_1;
            state = 7'ha;
          end else begin
            asleep = 1'b1;
          end
        end
        7'ha: begin
          // for, hls/blocks/Sequencer.h:59:51
          if (fifo_command_beats_wp != fifo_command_beats_rp) begin
            command_beats_8_1 = fifo_command_beats[fifo_command_beats_rp[6:0]];
            beat_7_1 = command_beats_8_1;
            and_v_7_1 = 32'h3fff & beat_7_1;
            and26_7_1 = beat_7_1 & 32'hffffc000;
            tobool_7_1 = and26_7_1 == 32'h0;
            excess_7_1 = tobool_7_1 ? excess_6_q : or301316_3_q;
            cmp_7_1 = command_beats_8_1[33];
            select_6_1 = select_5_q ? 1'h1 : cmp_7_1;
            fifo_command_beats_rp = fifo_command_beats_rp + 1'b1;
            command_beats_ready_o <= (fifo_command_beats_wp - fifo_command_beats_rp) <= 8'h7e;
            and_v_7_q = and_v_7_1;
            excess_7_q = excess_7_1;
            select_6_q = select_6_1;
            state = 7'hb;
          end else begin
            asleep = 1'b1;
          end
        end
        7'hb: begin
          // for, hls/blocks/Sequencer.h:59:51
          if (fifo_command_beats_wp != fifo_command_beats_rp) begin
            command_beats_9_1 = fifo_command_beats[fifo_command_beats_rp[6:0]];
            beat_8_1 = command_beats_9_1;
            and_v_8_1 = 32'h3fff & beat_8_1;
            and26_8_1 = beat_8_1 & 32'hffffc000;
            tobool_8_1 = and26_8_1 == 32'h0;
            excess_8_1 = tobool_8_1 ? excess_7_q : or301316_3_q;
            cmp_8_1 = command_beats_9_1[33];
            select_7_1 = select_6_q ? 1'h1 : cmp_8_1;
            fifo_command_beats_rp = fifo_command_beats_rp + 1'b1;
            command_beats_ready_o <= (fifo_command_beats_wp - fifo_command_beats_rp) <= 8'h7e;
            and_v_8_q = and_v_8_1;
            excess_8_q = excess_8_1;
            select_7_q = select_7_1;
            state = 7'hc;
          end else begin
            asleep = 1'b1;
          end
        end
        7'hc: begin
          // for, hls/blocks/Sequencer.h:59:51
          if (fifo_command_beats_wp != fifo_command_beats_rp) begin
            command_beats_10_1 = fifo_command_beats[fifo_command_beats_rp[6:0]];
            beat_9_1 = command_beats_10_1;
            and_v_9_1 = 32'h3fff & beat_9_1;
            and26_9_1 = beat_9_1 & 32'hffffc000;
            tobool_9_1 = and26_9_1 == 32'h0;
            excess_9_1 = tobool_9_1 ? excess_8_q : or301316_3_q;
            cmp_9_1 = command_beats_10_1[33];
            select_8_1 = select_7_q ? 1'h1 : cmp_9_1;
            or301316_4_1 = excess_9_1 | 8'h8;
            fifo_command_beats_rp = fifo_command_beats_rp + 1'b1;
            command_beats_ready_o <= (fifo_command_beats_wp - fifo_command_beats_rp) <= 8'h7e;
            and_v_9_q = and_v_9_1;
            excess_9_q = excess_9_1;
            select_8_q = select_8_1;
            or301316_4_q = or301316_4_1;
            state = 7'hd;
          end else begin
            asleep = 1'b1;
          end
        end
        7'hd: begin
          // for, hls/blocks/Sequencer.h:59:51
          if (fifo_command_beats_wp != fifo_command_beats_rp) begin
            command_beats_11_1 = fifo_command_beats[fifo_command_beats_rp[6:0]];
            beat_10_1 = command_beats_11_1;
            and_v_10_1 = 32'h3fff & beat_10_1;
            and26_10_1 = beat_10_1 & 32'hffffc000;
            tobool_10_1 = and26_10_1 == 32'h0;
            excess_10_1 = tobool_10_1 ? excess_9_q : or301316_4_q;
            cmp_10_1 = command_beats_11_1[33];
            select_9_1 = select_8_q ? 1'h1 : cmp_10_1;
            fifo_command_beats_rp = fifo_command_beats_rp + 1'b1;
            command_beats_ready_o <= (fifo_command_beats_wp - fifo_command_beats_rp) <= 8'h7e;
            and_v_10_q = and_v_10_1;
            excess_10_q = excess_10_1;
            select_9_q = select_9_1;
            state = 7'he;
          end else begin
            asleep = 1'b1;
          end
        end
        7'he: begin
          // for, hls/blocks/Sequencer.h:59:51
          if (fifo_command_beats_wp != fifo_command_beats_rp) begin
            command_beats_12_1 = fifo_command_beats[fifo_command_beats_rp[6:0]];
            beat_11_1 = command_beats_12_1;
            and_v_11_1 = 32'h3fff & beat_11_1;
            and26_11_1 = beat_11_1 & 32'hffffc000;
            tobool_11_1 = and26_11_1 == 32'h0;
            excess_11_1 = tobool_11_1 ? excess_10_q : or301316_4_q;
            cmp_11_1 = command_beats_12_1[33];
            select_10_1 = select_9_q ? 1'h1 : cmp_11_1;
            or301316_5_1 = excess_11_1 | 8'h20;
            fifo_command_beats_rp = fifo_command_beats_rp + 1'b1;
            command_beats_ready_o <= (fifo_command_beats_wp - fifo_command_beats_rp) <= 8'h7e;
            and_v_11_q = and_v_11_1;
            excess_11_q = excess_11_1;
            select_10_q = select_10_1;
            or301316_5_q = or301316_5_1;
            state = 7'hf;
          end else begin
            asleep = 1'b1;
          end
        end
        7'hf: begin
          // for, hls/blocks/Sequencer.h:59:51
          if (fifo_command_beats_wp != fifo_command_beats_rp) begin
            command_beats_13_1 = fifo_command_beats[fifo_command_beats_rp[6:0]];
            beat_12_1 = command_beats_13_1;
            and_v_12_1 = 32'h3fff & beat_12_1;
            and26_12_1 = beat_12_1 & 32'hffffc000;
            tobool_12_1 = and26_12_1 == 32'h0;
            excess_12_1 = tobool_12_1 ? excess_11_q : or301316_5_q;
            cmp_12_1 = command_beats_13_1[33];
            select_11_1 = select_10_q ? 1'h1 : cmp_12_1;
            or301316_6_1 = excess_12_1 | 8'h40;
            fifo_command_beats_rp = fifo_command_beats_rp + 1'b1;
            command_beats_ready_o <= (fifo_command_beats_wp - fifo_command_beats_rp) <= 8'h7e;
            and_v_12_q = and_v_12_1;
            excess_12_q = excess_12_1;
            select_11_q = select_11_1;
            or301316_6_q = or301316_6_1;
            state = 7'h10;
          end else begin
            asleep = 1'b1;
          end
        end
        7'h10: begin
          // for, hls/blocks/Sequencer.h:59:51
          if (fifo_command_beats_wp != fifo_command_beats_rp) begin
            command_beats_14_1 = fifo_command_beats[fifo_command_beats_rp[6:0]];
            beat_13_1 = command_beats_14_1;
            and_v_13_1 = 32'h3fff & beat_13_1;
            and26_13_1 = beat_13_1 & 32'hffffc000;
            tobool_13_1 = and26_13_1 == 32'h0;
            excess_13_1 = tobool_13_1 ? excess_12_q : or301316_6_q;
            cmp_13_1 = command_beats_14_1[33];
            select_12_1 = select_11_q ? 1'h1 : cmp_13_1;
            or301316_7_1 = excess_13_1 | 8'h8;
            fifo_command_beats_rp = fifo_command_beats_rp + 1'b1;
            command_beats_ready_o <= (fifo_command_beats_wp - fifo_command_beats_rp) <= 8'h7e;
            and_v_13_q = and_v_13_1;
            excess_13_q = excess_13_1;
            select_12_q = select_12_1;
            or301316_7_q = or301316_7_1;
            state = 7'h11;
          end else begin
            asleep = 1'b1;
          end
        end
        7'h11: begin
          // for, hls/blocks/Sequencer.h:59:51
          if (fifo_command_beats_wp != fifo_command_beats_rp) begin
            command_beats_15_1 = fifo_command_beats[fifo_command_beats_rp[6:0]];
            beat_14_1 = command_beats_15_1;
            and_v_14_1 = 32'h3fff & beat_14_1;
            and26_14_1 = beat_14_1 & 32'hffffc000;
            tobool_14_1 = and26_14_1 == 32'h0;
            excess_14_1 = tobool_14_1 ? excess_13_q : or301316_7_q;
            cmp_14_1 = command_beats_15_1[33];
            select_13_1 = select_12_q ? 1'h1 : cmp_14_1;
            fifo_command_beats_rp = fifo_command_beats_rp + 1'b1;
            command_beats_ready_o <= (fifo_command_beats_wp - fifo_command_beats_rp) <= 8'h7e;
            and_v_14_q = and_v_14_1;
            excess_14_q = excess_14_1;
            select_13_q = select_13_1;
            state = 7'h12;
          end else begin
            asleep = 1'b1;
          end
        end
        7'h12: begin
          // for, hls/blocks/Sequencer.h:59:51
          if (fifo_command_beats_wp != fifo_command_beats_rp) begin
            command_beats_16_1 = fifo_command_beats[fifo_command_beats_rp[6:0]];
            beat_15_1 = command_beats_16_1;
            tobool_15_1 = beat_15_1 == 32'h0;
            excess_15_1 = tobool_15_1 ? excess_14_q : or301316_7_q;
            cmp_15_1 = command_beats_16_1[33];
            select_14_1 = select_13_q ? 1'h1 : cmp_15_1;
            fifo_command_beats_rp = fifo_command_beats_rp + 1'b1;
            command_beats_ready_o <= (fifo_command_beats_wp - fifo_command_beats_rp) <= 8'h7e;
            excess_15_q = excess_15_1;
            select_14_q = select_14_1;
            state = 7'h13;
          end else begin
            asleep = 1'b1;
          end
        end
        7'h13: begin
          // for, hls/blocks/Sequencer.h:59:51
          if (fifo_command_beats_wp != fifo_command_beats_rp) begin
            command_beats_17_1 = fifo_command_beats[fifo_command_beats_rp[6:0]];
            beat_16_1 = command_beats_17_1;
            and_v_15_1 = 32'h3fff & beat_16_1;
            and26_15_1 = beat_16_1 & 32'hffffc000;
            tobool_16_1 = and26_15_1 == 32'h0;
            excess_16_1 = tobool_16_1 ? excess_15_q : or301316_7_q;
            cmp_16_1 = command_beats_17_1[33];
            select_15_1 = select_14_q ? 1'h1 : cmp_16_1;
            or301316_8_1 = excess_16_1 | 8'h8;
            fifo_command_beats_rp = fifo_command_beats_rp + 1'b1;
            command_beats_ready_o <= (fifo_command_beats_wp - fifo_command_beats_rp) <= 8'h7e;
            and_v_15_q = and_v_15_1;
            excess_16_q = excess_16_1;
            select_15_q = select_15_1;
            or301316_8_q = or301316_8_1;
            state = 7'h14;
          end else begin
            asleep = 1'b1;
          end
        end
        7'h14: begin
          // for, hls/blocks/Sequencer.h:59:51
          if (fifo_command_beats_wp != fifo_command_beats_rp) begin
            command_beats_18_1 = fifo_command_beats[fifo_command_beats_rp[6:0]];
            beat_17_1 = command_beats_18_1;
            tobool_17_1 = beat_17_1 == 32'h0;
            excess_17_1 = tobool_17_1 ? excess_16_q : or301316_8_q;
            cmp_17_1 = command_beats_18_1[33];
            select_16_1 = select_15_q ? 1'h1 : cmp_17_1;
            fifo_command_beats_rp = fifo_command_beats_rp + 1'b1;
            command_beats_ready_o <= (fifo_command_beats_wp - fifo_command_beats_rp) <= 8'h7e;
            excess_17_q = excess_17_1;
            select_16_q = select_16_1;
            state = 7'h15;
          end else begin
            asleep = 1'b1;
          end
        end
        7'h15: begin
          // for, hls/blocks/Sequencer.h:59:51
          if (fifo_command_beats_wp != fifo_command_beats_rp) begin
            command_beats_19_1 = fifo_command_beats[fifo_command_beats_rp[6:0]];
            beat_18_1 = command_beats_19_1;
            and_v_16_1 = 32'h3fff & beat_18_1;
            and26_16_1 = beat_18_1 & 32'hffffc000;
            tobool_18_1 = and26_16_1 == 32'h0;
            excess_18_1 = tobool_18_1 ? excess_17_q : or301316_8_q;
            cmp_18_1 = command_beats_19_1[33];
            select_17_1 = select_16_q ? 1'h1 : cmp_18_1;
            fifo_command_beats_rp = fifo_command_beats_rp + 1'b1;
            command_beats_ready_o <= (fifo_command_beats_wp - fifo_command_beats_rp) <= 8'h7e;
            and_v_16_q = and_v_16_1;
            excess_18_q = excess_18_1;
            select_17_q = select_17_1;
            state = 7'h16;
          end else begin
            asleep = 1'b1;
          end
        end
        7'h16: begin
          // for, hls/blocks/Sequencer.h:59:51
          if (fifo_command_beats_wp != fifo_command_beats_rp) begin
            command_beats_20_1 = fifo_command_beats[fifo_command_beats_rp[6:0]];
            beat_19_1 = command_beats_20_1;
            tobool_19_1 = beat_19_1 == 32'h0;
            excess_19_1 = tobool_19_1 ? excess_18_q : or301316_8_q;
            cmp_19_1 = command_beats_20_1[33];
            select_18_1 = select_17_q ? 1'h1 : cmp_19_1;
            or301316_9_1 = excess_19_1 | 8'h10;
            fifo_command_beats_rp = fifo_command_beats_rp + 1'b1;
            command_beats_ready_o <= (fifo_command_beats_wp - fifo_command_beats_rp) <= 8'h7e;
            excess_19_q = excess_19_1;
            select_18_q = select_18_1;
            or301316_9_q = or301316_9_1;
            state = 7'h17;
          end else begin
            asleep = 1'b1;
          end
        end
        7'h17: begin
          // for, hls/blocks/Sequencer.h:59:51
          if (fifo_command_beats_wp != fifo_command_beats_rp) begin
            command_beats_21_1 = fifo_command_beats[fifo_command_beats_rp[6:0]];
            beat_20_1 = command_beats_21_1;
            and_v_17_1 = 32'h3fff & beat_20_1;
            and26_17_1 = beat_20_1 & 32'hffffc000;
            tobool_20_1 = and26_17_1 == 32'h0;
            excess_20_1 = tobool_20_1 ? excess_19_q : or301316_9_q;
            cmp_20_1 = command_beats_21_1[33];
            select_19_1 = select_18_q ? 1'h1 : cmp_20_1;
            fifo_command_beats_rp = fifo_command_beats_rp + 1'b1;
            command_beats_ready_o <= (fifo_command_beats_wp - fifo_command_beats_rp) <= 8'h7e;
            and_v_17_q = and_v_17_1;
            excess_20_q = excess_20_1;
            select_19_q = select_19_1;
            state = 7'h18;
          end else begin
            asleep = 1'b1;
          end
        end
        7'h18: begin
          // for, hls/blocks/Sequencer.h:59:51
          if (fifo_command_beats_wp != fifo_command_beats_rp) begin
            command_beats_22_1 = fifo_command_beats[fifo_command_beats_rp[6:0]];
            beat_21_1 = command_beats_22_1;
            tobool_21_1 = beat_21_1 == 32'h0;
            excess_21_1 = tobool_21_1 ? excess_20_q : or301316_9_q;
            cmp_21_1 = command_beats_22_1[33];
            select_20_1 = select_19_q ? 1'h1 : cmp_21_1;
            or301316_10_1 = excess_21_1 | 8'h20;
            fifo_command_beats_rp = fifo_command_beats_rp + 1'b1;
            command_beats_ready_o <= (fifo_command_beats_wp - fifo_command_beats_rp) <= 8'h7e;
            excess_21_q = excess_21_1;
            select_20_q = select_20_1;
            or301316_10_q = or301316_10_1;
            state = 7'h19;
          end else begin
            asleep = 1'b1;
          end
        end
        7'h19: begin
          // for, hls/blocks/Sequencer.h:59:51
          if (fifo_command_beats_wp != fifo_command_beats_rp) begin
            command_beats_23_1 = fifo_command_beats[fifo_command_beats_rp[6:0]];
            beat_22_1 = command_beats_23_1;
            and_v_18_1 = 32'h3fff & beat_22_1;
            and26_18_1 = beat_22_1 & 32'hffffc000;
            tobool_22_1 = and26_18_1 == 32'h0;
            excess_22_1 = tobool_22_1 ? excess_21_q : or301316_10_q;
            cmp_22_1 = command_beats_23_1[33];
            select_21_1 = select_20_q ? 1'h1 : cmp_22_1;
            fifo_command_beats_rp = fifo_command_beats_rp + 1'b1;
            command_beats_ready_o <= (fifo_command_beats_wp - fifo_command_beats_rp) <= 8'h7e;
            and_v_18_q = and_v_18_1;
            excess_22_q = excess_22_1;
            select_21_q = select_21_1;
            state = 7'h1a;
          end else begin
            asleep = 1'b1;
          end
        end
        7'h1a: begin
          // for, hls/blocks/Sequencer.h:59:51
          if (fifo_command_beats_wp != fifo_command_beats_rp) begin
            command_beats_24_1 = fifo_command_beats[fifo_command_beats_rp[6:0]];
            beat_23_1 = command_beats_24_1;
            tobool_23_1 = beat_23_1 == 32'h0;
            excess_23_1 = tobool_23_1 ? excess_22_q : or301316_10_q;
            cmp_23_1 = command_beats_24_1[33];
            select_22_1 = select_21_q ? 1'h1 : cmp_23_1;
            or301316_11_1 = excess_23_1 | 8'h40;
            fifo_command_beats_rp = fifo_command_beats_rp + 1'b1;
            command_beats_ready_o <= (fifo_command_beats_wp - fifo_command_beats_rp) <= 8'h7e;
            excess_23_q = excess_23_1;
            select_22_q = select_22_1;
            or301316_11_q = or301316_11_1;
            state = 7'h1b;
          end else begin
            asleep = 1'b1;
          end
        end
        7'h1b: begin
          // for, hls/blocks/Sequencer.h:59:51
          if (fifo_command_beats_wp != fifo_command_beats_rp) begin
            command_beats_25_1 = fifo_command_beats[fifo_command_beats_rp[6:0]];
            beat_24_1 = command_beats_25_1;
            and_v_19_1 = 32'h3fff & beat_24_1;
            and26_19_1 = beat_24_1 & 32'hffffc000;
            tobool_24_1 = and26_19_1 == 32'h0;
            excess_24_1 = tobool_24_1 ? excess_23_q : or301316_11_q;
            cmp_24_1 = command_beats_25_1[33];
            select_23_1 = select_22_q ? 1'h1 : cmp_24_1;
            fifo_command_beats_rp = fifo_command_beats_rp + 1'b1;
            command_beats_ready_o <= (fifo_command_beats_wp - fifo_command_beats_rp) <= 8'h7e;
            and_v_19_q = and_v_19_1;
            excess_24_q = excess_24_1;
            select_23_q = select_23_1;
            state = 7'h1c;
          end else begin
            asleep = 1'b1;
          end
        end
        7'h1c: begin
          // for, hls/blocks/Sequencer.h:59:51
          if (fifo_command_beats_wp != fifo_command_beats_rp) begin
            command_beats_26_1 = fifo_command_beats[fifo_command_beats_rp[6:0]];
            beat_25_1 = command_beats_26_1;
            tobool_25_1 = beat_25_1 == 32'h0;
            excess_25_1 = tobool_25_1 ? excess_24_q : or301316_11_q;
            cmp_25_1 = command_beats_26_1[33];
            select_24_1 = select_23_q ? 1'h1 : cmp_25_1;
            or301316_12_1 = excess_25_1 | 8'h80;
            fifo_command_beats_rp = fifo_command_beats_rp + 1'b1;
            command_beats_ready_o <= (fifo_command_beats_wp - fifo_command_beats_rp) <= 8'h7e;
            excess_25_q = excess_25_1;
            select_24_q = select_24_1;
            or301316_12_q = or301316_12_1;
            state = 7'h1d;
          end else begin
            asleep = 1'b1;
          end
        end
        7'h1d: begin
          // for, hls/blocks/Sequencer.h:59:51
          if (fifo_command_beats_wp != fifo_command_beats_rp) begin
            command_beats_27_1 = fifo_command_beats[fifo_command_beats_rp[6:0]];
            beat_26_1 = command_beats_27_1;
            and_v_20_1 = 32'h3fff & beat_26_1;
            and26_20_1 = beat_26_1 & 32'hffffc000;
            tobool_26_1 = and26_20_1 == 32'h0;
            excess_26_1 = tobool_26_1 ? excess_25_q : or301316_12_q;
            cmp_26_1 = command_beats_27_1[33];
            select_25_1 = select_24_q ? 1'h1 : cmp_26_1;
            fifo_command_beats_rp = fifo_command_beats_rp + 1'b1;
            command_beats_ready_o <= (fifo_command_beats_wp - fifo_command_beats_rp) <= 8'h7e;
            and_v_20_q = and_v_20_1;
            excess_26_q = excess_26_1;
            select_25_q = select_25_1;
            state = 7'h1e;
          end else begin
            asleep = 1'b1;
          end
        end
        7'h1e: begin
          // for, hls/blocks/Sequencer.h:59:51
          if (fifo_command_beats_wp != fifo_command_beats_rp) begin
            command_beats_28_1 = fifo_command_beats[fifo_command_beats_rp[6:0]];
            beat_27_1 = command_beats_28_1;
            tobool_27_1 = beat_27_1 == 32'h0;
            excess_27_1 = tobool_27_1 ? excess_26_q : or301316_12_q;
            cmp_27_1 = command_beats_28_1[33];
            select_26_1 = select_25_q ? 1'h1 : cmp_27_1;
            or301316_13_1 = excess_27_1 | 8'h1;
            fifo_command_beats_rp = fifo_command_beats_rp + 1'b1;
            command_beats_ready_o <= (fifo_command_beats_wp - fifo_command_beats_rp) <= 8'h7e;
            excess_27_q = excess_27_1;
            select_26_q = select_26_1;
            or301316_13_q = or301316_13_1;
            state = 7'h1f;
          end else begin
            asleep = 1'b1;
          end
        end
        7'h1f: begin
          // for, hls/blocks/Sequencer.h:59:51
          if (fifo_command_beats_wp != fifo_command_beats_rp) begin
            command_beats_29_1 = fifo_command_beats[fifo_command_beats_rp[6:0]];
            beat_28_1 = command_beats_29_1;
            tobool_28_1 = beat_28_1 == 32'h0;
            excess_28_1 = tobool_28_1 ? excess_27_q : or301316_13_q;
            cmp_28_1 = command_beats_29_1[33];
            select_27_1 = select_26_q ? 1'h1 : cmp_28_1;
            fifo_command_beats_rp = fifo_command_beats_rp + 1'b1;
            command_beats_ready_o <= (fifo_command_beats_wp - fifo_command_beats_rp) <= 8'h7e;
            excess_28_q = excess_28_1;
            select_27_q = select_27_1;
            state = 7'h20;
          end else begin
            asleep = 1'b1;
          end
        end
        7'h20: begin
          // for, hls/blocks/Sequencer.h:59:51
          if (fifo_command_beats_wp != fifo_command_beats_rp) begin
            command_beats_30_1 = fifo_command_beats[fifo_command_beats_rp[6:0]];
            beat_29_1 = command_beats_30_1;
            tobool_29_1 = beat_29_1 == 32'h0;
            excess_29_1 = tobool_29_1 ? excess_28_q : or301316_13_q;
            cmp_29_1 = command_beats_30_1[33];
            select_28_1 = select_27_q ? 1'h1 : cmp_29_1;
            fifo_command_beats_rp = fifo_command_beats_rp + 1'b1;
            command_beats_ready_o <= (fifo_command_beats_wp - fifo_command_beats_rp) <= 8'h7e;
            excess_29_q = excess_29_1;
            select_28_q = select_28_1;
            state = 7'h21;
          end else begin
            asleep = 1'b1;
          end
        end
        7'h21: begin
          // for, hls/blocks/Sequencer.h:59:51
          if (fifo_command_beats_wp != fifo_command_beats_rp) begin
            command_beats_31_1 = fifo_command_beats[fifo_command_beats_rp[6:0]];
            beat_30_1 = command_beats_31_1;
            tobool_30_1 = beat_30_1 == 32'h0;
            excess_30_1 = tobool_30_1 ? excess_29_q : or301316_13_q;
            cmp_30_1 = command_beats_31_1[33];
            select_29_1 = select_28_q ? 1'h1 : cmp_30_1;
            or301316_14_1 = excess_30_1 | 8'h1;
            fifo_command_beats_rp = fifo_command_beats_rp + 1'b1;
            command_beats_ready_o <= (fifo_command_beats_wp - fifo_command_beats_rp) <= 8'h7e;
            excess_30_q = excess_30_1;
            select_29_q = select_29_1;
            or301316_14_q = or301316_14_1;
            state = 7'h22;
          end else begin
            asleep = 1'b1;
          end
        end
        7'h22: begin
          // for, hls/blocks/Sequencer.h:59:51
          if (fifo_command_beats_wp != fifo_command_beats_rp) begin
            command_beats_32_1 = fifo_command_beats[fifo_command_beats_rp[6:0]];
            beat_31_1 = command_beats_32_1;
            tobool_31_1 = beat_31_1 == 32'h0;
            excess_31_1 = tobool_31_1 ? excess_30_q : or301316_14_q;
            cmp_31_1 = command_beats_32_1[33];
            select_30_1 = select_29_q ? 1'h1 : cmp_31_1;
            fifo_command_beats_rp = fifo_command_beats_rp + 1'b1;
            command_beats_ready_o <= (fifo_command_beats_wp - fifo_command_beats_rp) <= 8'h7e;
            excess_31_q = excess_31_1;
            select_30_q = select_30_1;
            state = 7'h23;
          end else begin
            asleep = 1'b1;
          end
        end
        7'h23: begin
          // for, hls/blocks/Sequencer.h:59:51
          if (credits_ready_i) begin
            credits_valid_o <= 1'b1;
            credits_data_o <= 8'h1;
            if (cmp40_q) begin
              state = 7'h24;
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
              state = 7'h5a;
            end
          end
        end
        7'h24: begin
          // if, hls/blocks/Sequencer.h:73:11
          if (select_30_q) begin
            state = 7'h59;
          end else begin
            state = 7'h25;
          end
        end
        7'h25: begin
          // if, hls/blocks/Sequencer.h:77:28
          words_2_1 = and_v_14_q;
          words_3_1 = and_v_15_q;
          words_4_1 = and_v_16_q;
          words_5_1 = and_v_17_q;
          words_6_1 = and_v_18_q;
          words_7_1 = and_v_19_q;
          words_8_1 = and_v_20_q;
          conv48_1 = index_q;
          cmp_32_1 = words_q == 8'h1;
          words_2_q = words_2_1;
          words_3_q = words_3_1;
          words_4_q = words_4_1;
          words_5_q = words_5_1;
          words_6_q = words_6_1;
          words_7_q = words_7_1;
          words_8_q = words_8_1;
          conv48_q = conv48_1;
          if (cmp_32_1) begin
            state = 7'h26;
          end else begin
            retval_q = 8'h1;
            state = 7'h33;
          end
        end
        7'h26: begin
          // if, hls/blocks/Validate.h:86:24
          cmp3_1 = words_1_q == 8'h0;
          if (cmp3_1) begin
            state = 7'h27;
          end else begin
            retval_q = 8'h2;
            state = 7'h33;
          end
        end
        7'h27: begin
          // lor, hls/blocks/Validate.h:88:42
          conv16_1 = excess_31_q;
          slice_27 = conv16_1[0];
          tobool_32_1 = slice_27 ^ 1'h1;
          conv16_q = conv16_1;
          if (tobool_32_1) begin
            state = 7'h28;
          end else begin
            retval_q = 8'h3;
            state = 7'h33;
          end
        end
        7'h28: begin
          // if, hls/blocks/Validate.h:90:14
          slice_1_1 = conv16_q[3];
          tobool22_1 = slice_1_1 ^ 1'h1;
          if (tobool22_1) begin
            state = 7'h29;
          end else begin
            retval_q = 8'hb;
            state = 7'h33;
          end
        end
        7'h29: begin
          // if, hls/blocks/Validate.h:91:17
          cmp25_1 = and_v_2_q == 32'h0;
          cmp27_1 = and_v_3_q == 32'h0;
          or_v_34 = cmp25_1 ? 1'h1 : cmp27_1;
          cmp29_1 = and_v_4_q == 32'h0;
          or_v_1_1 = or_v_34 ? 1'h1 : cmp29_1;
          if (or_v_1_1) begin
            retval_q = 8'h4;
            state = 7'h33;
          end else begin
            state = 7'h2a;
          end
        end
        7'h2a: begin
          // if, hls/blocks/Validate.h:93:14
          tobool37_2 = and_v_1_q[5];
          and38_1 = and_v_1_q & 32'h18;
          tobool39_1 = and38_1 != 32'h0;
          or_v_2_1 = tobool37_2 & tobool39_1;
          tobool37_q = tobool37_2;
          if (or_v_2_1) begin
            retval_q = 8'ha;
            state = 7'h33;
          end else begin
            state = 7'h2b;
          end
        end
        7'h2b: begin
          // if, hls/blocks/Sequencer.h:38
          tobool46_1 = conv16_q[1];
          if (tobool46_1) begin
            retval_q = 8'h6;
            state = 7'h33;
          end else begin
            state = 7'h2c;
          end
        end
        7'h2c: begin
          // if, hls/blocks/Validate.h:57:70
          or_v_3_1 = and_v_9_q | and_v_10_q;
          or_v_4_1 = or_v_3_1 | and_v_11_q;
          zext_3 = or_v_4_1;
          slice_2_1 = and_v_1_q[2];
          tobool_33_1 = slice_2_1 ^ 1'h1;
          or7_1 = tobool_33_1 ? 64'h0 : words_5_q;
          or_v_5_1 = or7_1 | zext_3;
          slice_3_1 = and_v_1_q[4];
          tobool10_1 = slice_3_1 ^ 1'h1;
          conv12_1 = and_v_12_q;
          or13_1 = words_6_q | conv12_1;
          or14_1 = tobool10_1 ? 64'h0 : or13_1;
          or_v_6_1 = or_v_5_1 | or14_1;
          conv20_1 = and_v_13_q;
          or21_1 = words_7_q | conv20_1;
          or22_1 = tobool37_q ? or21_1 : 64'h0;
          or_v_7_1 = or_v_6_1 | or22_1;
          tobool26_1 = and_v_1_q < 32'h80;
          or28_1 = tobool26_1 ? 64'h0 : words_8_q;
          or_v_8_1 = or_v_7_1 | or28_1;
          or_v_9_1 = or_v_8_1 | words_3_q;
          or_v_10_1 = or_v_9_1 | words_2_q;
          used_1 = or_v_10_1 | words_4_q;
          rem_1 = used_1 & 64'h3;
          cmp_33_1 = rem_1 == 64'h0;
          tobool_33_q = tobool_33_1;
          tobool10_q = tobool10_1;
          tobool26_q = tobool26_1;
          if (cmp_33_1) begin
            state = 7'h2d;
          end else begin
            retval_q = 8'h5;
            state = 7'h33;
          end
        end
        7'h2d: begin
          // if, hls/blocks/Validate.h:68:28
          cmp_34_1 = and_v_7_q == 32'h0;
          cmp1_1 = and_v_8_q == 32'h0;
          or_v_11_1 = cmp_34_1 ? 1'h1 : cmp1_1;
          cmp4_1 = and_v_3_q < and_v_8_q;
          or_v_12_1 = or_v_11_1 ? 1'h1 : cmp4_1;
          if (or_v_12_1) begin
            retval_q = 8'h7;
            state = 7'h33;
          end else begin
            state = 7'h2e;
          end
        end
        7'h2e: begin
          // if, hls/blocks/Validate.h:69:22
          cmp7_1 = and_v_8_q < and_v_3_q;
          if (cmp7_1) begin
            state = 7'h30;
          end else begin
            state = 7'h2f;
          end
        end
        7'h2f: begin
          // if, hls/blocks/Validate.h:52:43
          sub_8 = and_v_3_q + 32'h1;
          and_v_21_1 = sub_8 & 32'h3fffe;
          cmp21_1 = and_v_21_1 < 32'h101;
          cmp24_1 = and_v_7_q < 32'h101;
          or_v_13_1 = cmp21_1 ? cmp24_1 : 1'h0;
          trunc_12 = and_v_7_q;
          trunc_1_1 = and_v_21_1;
          mul_2 = trunc_12 * trunc_1_1;
          cmp32_1 = mul_2 < 32'h101;
          cmp37_1 = and_v_7_q < 32'h81;
          select_31_1 = tobool10_q ? 1'h1 : cmp37_1;
          or_v_14_1 = cmp32_1 & select_31_1;
          or_v_15_1 = or_v_13_1 ? or_v_14_1 : 1'h0;
          if (or_v_15_1) begin
            state = 7'h31;
          end else begin
            retval_q = 8'h7;
            state = 7'h33;
          end
        end
        7'h30: begin
          // if, hls/blocks/Validate.h:70:33
          cmp10_1 = and_v_7_q == 32'h1;
          slice_4_1 = and_v_8_q[0];
          cmp12_2 = slice_4_1 ^ 1'h1;
          cmp15_1 = and_v_8_q < 32'h101;
          and_v_22_1 = cmp12_2 & cmp15_1;
          or_v_16_1 = cmp10_1 ? and_v_22_1 : 1'h0;
          if (or_v_16_1) begin
            state = 7'h31;
          end else begin
            retval_q = 8'h7;
            state = 7'h33;
          end
        end
        7'h31: begin
          // if, hls/blocks/Validate.h:97:25
          cmp54_1 = conv48_q < and_v_6_q;
          tobool58_1 = conv16_q[2];
          or_v_17_1 = cmp54_1 | tobool58_1;
          if (or_v_17_1) begin
            retval_q = 8'h8;
            state = 7'h33;
          end else begin
            state = 7'h32;
          end
        end
        7'h32: begin
          // if, hls/blocks/Validate.h:98:16
          slice_5_1 = conv16_q[4];
          tobool63_1 = slice_5_1 ^ 1'h1;
          brmerge_1 = tobool63_1 | tobool_33_q;
          slice_6_1 = conv16_q[5];
          tobool70_1 = slice_6_1 ^ 1'h1;
          brmerge1147_1 = tobool70_1 | tobool10_q;
          or_v_18_1 = brmerge_1 & brmerge1147_1;
          slice_7_1 = conv16_q[6];
          tobool77_1 = slice_7_1 ^ 1'h1;
          tobool37_1_1 = tobool37_q ^ 1'h1;
          brmerge1148_1 = tobool77_1 | tobool37_1_1;
          or_v_19_1 = or_v_18_1 & brmerge1148_1;
          tobool84_1 = $signed(8'hff) < $signed(excess_31_q);
          brmerge1149_1 = tobool84_1 | tobool26_q;
          or_v_20_1 = or_v_19_1 & brmerge1149_1;
          spec_1_1 = or_v_20_1 ? 8'h0 : 8'hb;
          retval_q = spec_1_1;
          state = 7'h33;
        end
        7'h33: begin
          // _ZN4kiln8validateINS_10ChipConfigILj2ELj2ELj1ELj4ELj256ELj256ELj256ELj14EEEEENS_3abi9ErrorCodeERKNS3_7CommandEjDU8_, hls/blocks/Sequencer.h:79:16
          cmp51_1 = retval_q == 8'h0;
          if (cmp51_1) begin
            state = 7'h35;
          end else begin
            state = 7'h34;
          end
        end
        7'h34: begin
          // if, hls/blocks/Sequencer.h:38
          storedv_6 = index_q;
          progress_14_q = progress_3_q;
          progress_15_q = progress_2_q;
          progress_16_q = retval_q;
          progress_17_q = storedv_6;
          pads_37_q = pads_8_q;
          pads_38_q = pads_7_q;
          pads_39_q = pads_6_q;
          pads_40_q = pads_5_q;
          pads_41_q = pads_4_q;
          state = 7'h5a;
        end
        7'h35: begin
          // if, hls/blocks/Sequencer.h:83:45
          cmp55_1 = and_v_6_q == 32'h0;
          conv59_1 = and_v_6_q;
          sub_1_1 = index_q - conv59_1;
          add61_1 = sub_1_1 + 14'h1;
          cond65_1 = cmp55_1 ? 14'h0 : add61_1;
          cmp69_1 = index_q < 14'h8;
          add75_1 = index_q + 14'h3ff9;
          cond78_1 = cmp69_1 ? 14'h0 : add75_1;
          cond88_1 = cond65_1 < cond78_1 ? cond78_1 : cond65_1;
          cmp_35_1 = progress_2_q < cond88_1;
          cond88_q = cond88_1;
          if (cmp_35_1) begin
            progress_4_q = progress_q;
            progress_5_q = 8'h0;
            progress_6_q = progress_2_q;
            state = 7'h37;
          end else begin
            progress_11_q = progress_2_q;
            progress_12_q = 8'h0;
            progress_13_q = progress_q;
            state = 7'h3a;
          end
        end
        7'h37: begin
          // while, hls/blocks/Sequencer.h:26:45
          if (fifo_store_status_wp != fifo_store_status_rp) begin
            store_status_1_1 = fifo_store_status[fifo_store_status_rp[3:0]];
            loadedv_1_1 = store_status_1_1;
            cmp8_4 = progress_5_q == 8'h0;
            loadedv12_2 = progress_4_q;
            cmp13_2 = progress_6_q < loadedv12_2;
            or_v_21_1 = cmp8_4 ? 1'h1 : cmp13_2;
            storedv_1_1 = progress_6_q;
            inc_8 = progress_6_q + 14'h1;
            cmp_36_1 = inc_8 < cond88_q;
            fifo_store_status_rp = fifo_store_status_rp + 1'b1;
            store_status_ready_o <= (fifo_store_status_wp - fifo_store_status_rp) <= 5'he;
            loadedv_1_q = loadedv_1_1;
            or_v_21_q = or_v_21_1;
            storedv_1_q = storedv_1_1;
            inc_q = inc_8;
            cmp_36_q = cmp_36_1;
            state = 7'h38;
          end else begin
            asleep = 1'b1;
          end
        end
        7'h38: begin
          // while, hls/blocks/Sequencer.h:26:45
          if (fifo_load_status_wp != fifo_load_status_rp) begin
            load_status_1_1 = fifo_load_status[fifo_load_status_rp[3:0]];
            loadedv_2_1 = load_status_1_1;
            brmerge1150_1 = loadedv_1_q ? 1'h1 : loadedv_2_1;
            or_v_22_1 = brmerge1150_1 ? or_v_21_q : 1'h0;
            progress_7_1 = or_v_22_1 ? 8'hb : progress_5_q;
            progress_8_1 = or_v_22_1 ? storedv_1_q : progress_4_q;
            fifo_load_status_rp = fifo_load_status_rp + 1'b1;
            load_status_ready_o <= (fifo_load_status_wp - fifo_load_status_rp) <= 5'he;
            if (cmp_36_q) begin
              progress_4_q = progress_8_1;
              progress_5_q = progress_7_1;
              progress_6_q = inc_q;
              state = 7'h37;
            end else begin
              progress_9_q = progress_7_1;
              progress_10_q = progress_8_1;
              state = 7'h39;
            end
          end else begin
            asleep = 1'b1;
          end
        end
        7'h39: begin
          // _ZN4kiln8ProgressINS_10ChipConfigILj2ELj2ELj1ELj4ELj256ELj256ELj256ELj14EEEE10waitStoredEDU14_RNS_6StreamIbEES7_, hls/blocks/Sequencer.h:86:26
          progress_11_q = cond88_q;
          progress_12_q = progress_9_q;
          progress_13_q = progress_10_q;
          state = 7'h3a;
        end
        7'h3a: begin
          // _ZN4kiln8ProgressINS_10ChipConfigILj2ELj2ELj1ELj4ELj256ELj256ELj256ELj14EEEE10waitStoredEDU14_RNS_6StreamIbEES7_, hls/blocks/Sequencer.h:86:26
          cmp91_1 = progress_12_q == 8'h0;
          if (cmp91_1) begin
            state = 7'h3b;
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
            state = 7'h5a;
          end
        end
        7'h3b: begin
          // if, hls/blocks/Tiles.h:73:28
          slice_8_1 = and_v_1_q[6];
          tobool_34_1 = slice_8_1 ^ 1'h1;
          cmp_37_1 = and_v_8_q < and_v_3_q;
          trunc_2_1 = and_v_9_q;
          and4_1 = and_v_1_q & 32'h1;
          slice_9_1 = and_v_1_q[0];
          cmp5_3 = slice_9_1 ^ 1'h1;
          trunc_3_1 = and_v_10_q;
          and11_1 = and_v_1_q & 32'h2;
          slice_10_1 = and_v_1_q[1];
          cmp12_1_1 = slice_10_1 ^ 1'h1;
          extract_10 = and_v_2_q;
          extract_1_1 = words_7_q;
          extract_2_1 = words_6_q;
          extract_3_1 = words_4_q;
          extract_4_1 = words_2_q;
          extract_5_1 = and_v_4_q;
          extract_6_1 = words_5_q;
          extract_7_1 = words_3_q;
          extract_8_1 = and_v_7_q;
          extract_9_1 = and_v_3_q;
          conv113_1 = and_v_8_q;
          conv_2 = and_v_9_q << 32'h1;
          cond_4 = cmp5_3 ? 32'h2 : conv_2;
          conv3_4 = cond_4;
          conv_1_1 = and_v_10_q << 32'h1;
          cond_1_1 = cmp12_1_1 ? conv_1_1 : 32'h2;
          conv3_1_1 = cond_1_1;
          trunc_4_1 = and4_1;
          storedv41_2 = trunc_4_1 ^ 8'h1;
          storedv41_1_1 = and11_1[8:1];
          tobool226_1 = and_v_1_q[2];
          slice_11_1 = and_v_1_q[5];
          tobool236_1 = slice_11_1 ^ 1'h1;
          tobool271_1 = and_v_1_q[4];
          tobool282_1 = and_v_1_q[7];
          slice_12_1 = and_v_1_q[2];
          epilogue_15 = {63'h0, slice_12_1, 48'h0};
          slice_13_1 = and_v_5_q[4:0];
          epilogue_1_1 = {75'h0, slice_13_1, 32'h0};
          slice_14_1 = and_v_11_q[13:0];
          ref_v_45 = {50'h0, slice_14_1, 16'h0};
          lnot344_1 = tobool282_1 ^ 1'h1;
          slice_15_1 = and_v_12_q[13:0];
          ref_v_1_1 = {50'h0, slice_15_1, 16'h0};
          slice_16_1 = and_v_20_q[13:0];
          ref_v_2_1 = {66'h0, slice_16_1};
          ref_v_3_1 = ref_v_2_1 | 80'h10204040100000000;
          cond_2_1 = cmp5_3 ? conv_2 : 32'h2;
          conv3_2_1 = cond_2_1;
          conv368_1 = and_v_11_q << 32'h1;
          conv377_1 = and_v_12_q << 32'h1;
          conv386_1 = and_v_13_q << 32'h1;
          cond_3_1 = cmp12_1_1 ? 32'h2 : conv_1_1;
          conv3_3_1 = cond_3_1;
          cond417_1 = tobool_34_1 ? 14'h2 : 14'h8;
          tobool_34_q = tobool_34_1;
          cmp_37_q = cmp_37_1;
          trunc_2_q = trunc_2_1;
          cmp5_q = cmp5_3;
          trunc_3_q = trunc_3_1;
          cmp12_1_q = cmp12_1_1;
          extract_5_q = extract_5_1;
          extract_6_q = extract_6_1;
          extract_7_q = extract_7_1;
          extract_8_q = extract_8_1;
          extract_9_q = extract_9_1;
          conv113_q = conv113_1;
          conv3_q = conv3_4;
          conv3_1_q = conv3_1_1;
          storedv41_q = storedv41_2;
          storedv41_1_q = storedv41_1_1;
          tobool226_q = tobool226_1;
          tobool236_q = tobool236_1;
          tobool271_q = tobool271_1;
          tobool282_q = tobool282_1;
          epilogue_q = epilogue_15;
          epilogue_1_q = epilogue_1_1;
          ref_v_q = ref_v_45;
          lnot344_q = lnot344_1;
          ref_v_1_q = ref_v_1_1;
          ref_v_3_q = ref_v_3_1;
          conv3_2_q = conv3_2_1;
          conv368_q = conv368_1;
          conv377_q = conv377_1;
          conv386_q = conv386_1;
          conv3_3_q = conv3_3_1;
          cond417_q = cond417_1;
          pads_9_q = pads_8_q;
          pads_10_q = pads_7_q;
          pads_11_q = pads_6_q;
          pads_12_q = pads_5_q;
          pads_13_q = pads_4_q;
          mLeftBlock_q = extract_10;
          maskInBlock_q = extract_1_1;
          maskOutBlock_q = extract_2_1;
          cBlock_q = extract_3_1;
          aBlock_q = extract_4_1;
          state = 7'h3c;
        end
        7'h3c: begin
          // do, hls/blocks/Tiles.h:92:5
          pads_14_q = pads_9_q;
          pads_15_q = pads_10_q;
          pads_16_q = pads_11_q;
          pads_17_q = pads_12_q;
          pads_18_q = pads_13_q;
          firstN_q = 1'h1;
          nLeft_q = extract_5_q;
          maskSub_q = 4'h0;
          maskColumn_q = 14'h0;
          cColumn_q = 14'h0;
          bias_q = extract_6_q;
          bPanel_q = extract_7_q;
          state = 7'h3d;
        end
        7'h3d: begin
          // do, hls/blocks/Tiles.h:93:21
          cmp35_1 = nLeft_q < 14'h3;
          trunc_5_1 = nLeft_q;
          conv40_1 = cmp35_1 ? trunc_5_1 : 2'h2;
          cmp45_1 = maskSub_q == 4'hf;
          select_32_1 = cmp35_1 ? 1'h1 : cmp45_1;
          conv50_1 = conv40_1;
          mul_1_1 = conv50_1 << 32'h2;
          cond55_1 = tobool_34_q ? conv50_1 : mul_1_1;
          sub_2_1 = cond55_1 + 32'h3;
          select_33_1 = cmp35_1 ? 1'h1 : cmp_37_q;
          matmul_16 = {31'h0, firstN_q, 64'h0};
          lnot_1 = firstN_q ^ 1'h1;
          ref_v_4_1 = {46'h0, conv40_1, 34'h0, bias_q};
          ref_v_5_1 = ref_v_4_1 | 96'h30000020000040000;
          epilogue_2_1 = {86'h0, conv40_1, 24'h0};
          epilogue_3_1 = {100'h0, maskSub_q, 8'h0};
          spec_2_1 = tobool271_q ? select_32_1 : 1'h0;
          trunc_6_1 = cond55_1;
          add_10 = trunc_6_1 + 8'h3;
          and_v_23_1 = add_10 & 8'h3;
          add_1_1 = and_v_23_1 + 8'h1;
          slice_17_1 = sub_2_1[31:2];
          ref_v_6_1 = {10'h0, slice_17_1, 40'h0};
          cmp35_q = cmp35_1;
          conv40_q = conv40_1;
          select_32_q = select_32_1;
          select_33_q = select_33_1;
          matmul_q = matmul_16;
          lnot_q = lnot_1;
          ref_v_5_q = ref_v_5_1;
          epilogue_2_q = epilogue_2_1;
          epilogue_3_q = epilogue_3_1;
          spec_2_q = spec_2_1;
          add_1_q = add_1_1;
          ref_v_6_q = ref_v_6_1;
          pads_19_q = pads_14_q;
          pads_20_q = pads_15_q;
          pads_21_q = pads_16_q;
          pads_22_q = pads_17_q;
          pads_23_q = pads_18_q;
          firstM_q = 1'h1;
          panelsLeft_q = extract_8_q;
          maskRow_q = 8'h0;
          bPlace_q = pads_15_q;
          aPlace_q = pads_9_q;
          mLeft_q = mLeftBlock_q;
          maskInRow_q = maskInBlock_q;
          maskOutRow_q = maskOutBlock_q;
          cRow_q = cBlock_q;
          aPanel_q = aBlock_q;
          state = 7'h3e;
        end
        7'h3e: begin
          // do, hls/blocks/Tiles.h:108:26
          cmp74_3 = mLeft_q < 14'h3;
          cmp80_1 = panelsLeft_q == 14'h1;
          select_34_1 = cmp74_3 ? 1'h1 : cmp80_1;
          trunc_7_1 = mLeft_q;
          conv90_1 = cmp74_3 ? trunc_7_1 : 2'h2;
          select_35_1 = firstM_q ? 1'h1 : cmp_37_q;
          spec_3_1 = select_34_1 ? 1'h1 : cmp_37_q;
          matmul_1_1 = {23'h0, select_35_1, 72'h0};
          brmerge1155_1 = firstN_q ? 1'h1 : select_35_1;
          cmp74_q = cmp74_3;
          select_34_q = select_34_1;
          conv90_q = conv90_1;
          select_35_q = select_35_1;
          spec_3_q = spec_3_1;
          matmul_1_q = matmul_1_1;
          brmerge1155_q = brmerge1155_1;
          bAddress_q = bPanel_q;
          aAddress_q = aPanel_q;
          pads_24_q = pads_19_q;
          pads_25_q = pads_20_q;
          pads_26_q = pads_21_q;
          pads_27_q = pads_22_q;
          pads_28_q = pads_23_q;
          firstChunk_q = 96'h100000000000000000000;
          kLeft_q = extract_9_q;
          bPlace_1_q = bPlace_q;
          aPlace_1_q = aPlace_q;
          state = 7'h3f;
        end
        7'h3f: begin
          // do, hls/blocks/Tiles.h:117:23
          conv104_1 = kLeft_q;
          cmp106_1 = and_v_8_q < conv104_1;
          cond115_1 = cmp106_1 ? conv113_q : kLeft_q;
          storedv116_1 = cond115_1;
          add_2_1 = cond115_1 + 14'h1;
          and_v_24_1 = add_2_1 & 14'h3ffe;
          spec_4_1 = firstN_q ? pads_24_q : aPlace_1_q;
          bPlace_2_1 = select_35_q ? pads_25_q : bPlace_1_q;
          trunc_8_1 = and_v_24_1;
          conv164_1 = firstN_q ? trunc_8_1 : 9'h0;
          conv172_1 = select_35_q ? trunc_8_1 : 9'h0;
          cmp_38_1 = pads_28_q == 5'he;
          cmp5_1_1 = pads_26_q < conv164_1;
          or_v_23_1 = cmp_38_1 ? 1'h1 : cmp5_1_1;
          cmp8_1_1 = pads_27_q < conv172_1;
          or_v_24_1 = or_v_23_1 ? 1'h1 : cmp8_1_1;
          cmp106_q = cmp106_1;
          cond115_q = cond115_1;
          storedv116_q = storedv116_1;
          add_2_q = add_2_1;
          and_v_24_q = and_v_24_1;
          spec_4_q = spec_4_1;
          bPlace_2_q = bPlace_2_1;
          conv164_q = conv164_1;
          conv172_q = conv172_1;
          if (or_v_24_1) begin
            pads_29_q = pads_28_q;
            pads_30_q = pads_27_q;
            pads_31_q = pads_26_q;
            state = 7'h41;
          end else begin
            pads_32_q = pads_26_q;
            pads_33_q = pads_27_q;
            pads_34_q = pads_28_q;
            state = 7'h43;
          end
        end
        7'h41: begin
          // while, hls/blocks/Tiles.h:42:46
          if (fifo_releases_wp != fifo_releases_rp) begin
            releases_1_1 = fifo_releases[fifo_releases_rp[3:0]];
            loadedv10_1_1 = releases_1_1;
            add_3_1 = pads_31_q + loadedv10_1_1;
            loadedv15_2 = releases_1_1[24:16];
            add18_3 = pads_30_q + loadedv15_2;
            dec_4 = pads_29_q + 5'h1f;
            cmp_39_1 = dec_4 == 5'he;
            cmp5_2_1 = add_3_1 < conv164_q;
            or_v_25_1 = cmp_39_1 ? 1'h1 : cmp5_2_1;
            cmp8_2_1 = add18_3 < conv172_q;
            or_v_26_1 = or_v_25_1 ? 1'h1 : cmp8_2_1;
            fifo_releases_rp = fifo_releases_rp + 1'b1;
            releases_ready_o <= (fifo_releases_wp - fifo_releases_rp) <= 5'he;
            if (or_v_26_1) begin
              pads_29_q = dec_4;
              pads_30_q = add18_3;
              pads_31_q = add_3_1;
              state = 7'h41;
            end else begin
              add_4_q = add_3_1;
              add18_1_q = add18_3;
              dec_1_q = dec_4;
              state = 7'h42;
            end
          end else begin
            asleep = 1'b1;
          end
        end
        7'h42: begin
          // _ZN4kiln11ScratchpadsINS_10ChipConfigILj2ELj2ELj1ELj4ELj256ELj256ELj256ELj14EEEE7reserveERNS_6StreamINS_7ReleaseIS2_EEEEDU9_S9_, hls/blocks/Tiles.h:47:5
          pads_32_q = add_4_q;
          pads_33_q = add18_1_q;
          pads_34_q = dec_1_q;
          state = 7'h43;
        end
        7'h43: begin
          // _ZN4kiln11ScratchpadsINS_10ChipConfigILj2ELj2ELj1ELj4ELj256ELj256ELj256ELj14EEEE7reserveERNS_6StreamINS_7ReleaseIS2_EEEEDU9_S9_, hls/blocks/Tiles.h:47:5
          if (matmuls_ready_i) begin
            inc_1_1 = pads_34_q + 5'h1;
            sub_3_1 = pads_32_q - conv164_q;
            sub33_5 = pads_33_q - conv172_q;
            conv36_1 = conv164_q;
            add37_5 = pads_24_q + conv36_1;
            conv39_1 = conv172_q;
            add40_5 = pads_25_q + conv39_1;
            cmp176_1 = 14'h1 < cond115_q;
            or_v_27_1 = cmp_37_q ? 1'h1 : cmp176_1;
            concat_3 = {82'h0, cond115_q};
            matmul_2_1 = cmp106_q ? 96'h0 : 96'h10000000000000000000000;
            matmul_3_1 = matmul_2_1 | firstChunk_q;
            matmul_4_1 = matmul_3_1 | matmul_1_q;
            matmul_5_1 = matmul_4_1 | matmul_q;
            matmul_6_1 = {32'h0, bPlace_2_q, 56'h0};
            matmul_7_1 = {40'h0, spec_4_q, 48'h0};
            matmul_8_1 = matmul_5_1 | matmul_6_1;
            slice_18_1 = add_2_q[8:1];
            concat_1_1 = {55'h0, slice_18_1, 33'h0};
            matmul_9_1 = spec_3_q ? concat_1_1 : 96'h0;
            slice_19_1 = add_2_q[8:1];
            concat_2_1 = {71'h0, slice_19_1, 17'h0};
            matmul_10_1 = select_33_q ? concat_2_1 : 96'h0;
            matmul_11_1 = or_v_27_1 ? concat_3 : 96'h2;
            matmul_12_1 = matmul_8_1 | matmul_7_1;
            matmul_13_1 = matmul_12_1 | matmul_9_1;
            matmul_14_1 = matmul_13_1 | matmul_10_1;
            matmul_15_1 = matmul_14_1 | matmul_11_1;
            matmuls_valid_o <= 1'b1;
            matmuls_data_o <= matmul_15_1;
            inc_1_q = inc_1_1;
            sub_3_q = sub_3_1;
            sub33_q = sub33_5;
            add37_q = add37_5;
            add40_q = add40_5;
            if (brmerge1155_q) begin
              left_q = storedv116_q;
              turnB_q = lnot_q;
              aAddress_1_q = aAddress_q;
              bAddress_1_q = bAddress_q;
              loop36_active = 1'b1;
              state = 7'h45;
            end else begin
              bAddress_4_q = bAddress_q;
              aAddress_4_q = aAddress_q;
              state = 7'h47;
            end
          end
        end
        7'h45: begin
          // pipelined loop, hls/blocks/TileLoads.h:49:5: interval 1, 1 cycles
          loop36_start = 1'b0;
          if (loop36_active) begin
            if (loads_ready_i) begin
              loop36_start = 1'b1;
              loadedv14_1 = left_q & 16'h3fff;
              cmp_40_1 = 16'h2 < loadedv14_1;
              trunc_9_1 = left_q;
              conv19_1 = cmp_40_1 ? 2'h2 : trunc_9_1;
              storedv_2_1 = aAddress_1_q;
              trunc_10_1 = aAddress_1_q;
              lshr_2 = trunc_10_1 >> 4'h1;
              conv10_2 = lshr_2 & 4'h1;
              storedv11_2 = conv10_2;
              if (cmp5_q) begin
                storedv15_2 = 8'h2;
              end else begin
                zext_1_1 = conv19_1;
                storedv15_2 = zext_1_1;
              end
              cond23_2 = cmp5_q ? conv90_q : conv19_1;
              storedv25_2 = cond23_2;
              cond33_2 = cmp5_q ? conv19_1 : conv90_q;
              storedv35_2 = cond33_2;
              storedv_3_1 = bAddress_1_q;
              trunc_11_1 = bAddress_1_q;
              lshr_1_1 = trunc_11_1 >> 4'h1;
              conv10_1_1 = lshr_1_1 & 4'h1;
              storedv11_1_1 = conv10_1_1;
              if (cmp12_1_q) begin
                zext_2_1 = conv19_1;
                storedv15_1_1 = zext_2_1;
              end else begin
                storedv15_1_1 = 8'h2;
              end
              cond23_1_1 = cmp12_1_q ? conv19_1 : conv40_q;
              storedv25_1_1 = cond23_1_1;
              cond33_1_1 = cmp12_1_q ? conv40_q : conv19_1;
              storedv35_1_1 = cond33_1_1;
              spec_5_1 = turnB_q ? 1'h0 : select_35_q;
              ref_v_7_1 = turnB_q ? storedv_3_1 : storedv_2_1;
              ref_v_8_1 = turnB_q ? trunc_3_q : trunc_2_q;
              ref_v_9_1 = turnB_q ? storedv11_1_1 : storedv11_2;
              ref_v_10_1 = turnB_q ? storedv15_1_1 : storedv15_2;
              ref_v_11_1 = turnB_q ? storedv25_1_1 : storedv25_2;
              ref_v_12_1 = turnB_q ? storedv35_1_1 : storedv35_2;
              ref_v_13_1 = turnB_q ? storedv41_1_q : storedv41_q;
              slice_20_1 = ref_v_8_1[13:0];
              if (cmp_40_1) begin
                ref_v_14_1 = 96'h0;
              end else begin
                ref_v_14_1 = 96'h100000000000000000000;
              end
              ref_v_15_1 = {16'h0, ref_v_13_1, 72'h0};
              ref_v_16_1 = ref_v_14_1 | ref_v_15_1;
              ref_v_17_1 = {31'h0, turnB_q, 64'h0};
              ref_v_18_1 = ref_v_16_1 | ref_v_17_1;
              ref_v_19_1 = {32'h0, ref_v_12_1, 56'h0};
              ref_v_20_1 = ref_v_18_1 | ref_v_19_1;
              ref_v_21_1 = {40'h0, ref_v_11_1, 48'h0};
              ref_v_22_1 = ref_v_20_1 | ref_v_21_1;
              ref_v_23_1 = {48'h0, ref_v_10_1, 40'h0};
              ref_v_25_1 = ref_v_22_1 | ref_v_23_1;
              ref_v_24_1 = {56'h0, ref_v_9_1, 32'h0};
              ref_v_28_1 = ref_v_25_1 | ref_v_24_1;
              ref_v_26_1 = {66'h0, slice_20_1, 16'h0};
              ref_v_29_1 = ref_v_28_1 | ref_v_26_1;
              ref_v_27_1 = {80'h0, ref_v_7_1};
              ref_v_30_1 = ref_v_29_1 | ref_v_27_1;
              add_5_1 = bAddress_1_q + conv3_1_q;
              add44_1 = aAddress_1_q + conv3_q;
              bAddress_2_1 = turnB_q ? add_5_1 : bAddress_1_q;
              aAddress_2_1 = turnB_q ? aAddress_1_q : add44_1;
              narrow_1 = left_q + 16'h3ffe;
              left_1_1 = spec_5_1 ? left_q : narrow_1;
              spec_6_1 = spec_5_1 ? 1'h1 : cmp_40_1;
              if (select_35_q) begin
                and_v_25_1 = firstN_q & turnB_q;
                spec_7_1 = and_v_25_1 ^ 1'h1;
                select_36_1 = spec_7_1;
              end else begin
                select_36_1 = 1'h0;
              end
              xor_v_1 = spec_6_1 ^ 1'h1;
              if (xor_v_1) begin
                loop36_active = 1'b0;
              end
              loads_valid_o <= 1'b1;
              loads_data_o <= ref_v_30_1;
              bAddress_2_x = bAddress_2_1;
              aAddress_2_x = aAddress_2_1;
              left_q = left_1_1;
              turnB_q = select_36_1;
              aAddress_1_q = aAddress_2_1;
              bAddress_1_q = bAddress_2_1;
            end
          end
          if (!loop36_active) begin
            bAddress_3_q = bAddress_2_x;
            aAddress_3_q = aAddress_2_x;
            state = 7'h46;
          end
        end
        7'h46: begin
          // _ZN4kiln9loadChunkINS_10ChipConfigILj2ELj2ELj1ELj4ELj256ELj256ELj256ELj14EEEEEvRNS_6StreamINS_11LoadCommandIT_EEEEbbNS5_5StepsERKNS_13OperandLayoutIS5_EESD_NS5_9LaneCountESE_RNS5_7AddressESG_, hls/blocks/Tiles.h:140:43
          bAddress_4_q = bAddress_3_q;
          aAddress_4_q = aAddress_3_q;
          state = 7'h47;
        end
        7'h47: begin
          // _ZN4kiln9loadChunkINS_10ChipConfigILj2ELj2ELj1ELj4ELj256ELj256ELj256ELj14EEEEEvRNS_6StreamINS_11LoadCommandIT_EEEEbbNS5_5StepsERKNS_13OperandLayoutIS5_EESD_NS5_9LaneCountESE_RNS5_7AddressESG_, hls/blocks/Tiles.h:140:43
          conv216_1 = and_v_24_q;
          add217_2 = spec_4_q + conv216_1;
          sub220_1 = kLeft_q - cond115_q;
          if (cmp106_q) begin
            bAddress_q = bAddress_4_q;
            aAddress_q = aAddress_4_q;
            pads_24_q = add37_q;
            pads_25_q = add40_q;
            pads_26_q = sub_3_q;
            pads_27_q = sub33_q;
            pads_28_q = inc_1_q;
            firstChunk_q = 96'h0;
            kLeft_q = sub220_1;
            bPlace_1_q = bPlace_2_q;
            aPlace_1_q = add217_2;
            state = 7'h3f;
          end else begin
            add217_1_q = add217_2;
            inc_2_q = inc_1_q;
            sub_4_q = sub_3_q;
            sub33_1_q = sub33_q;
            add37_1_q = add37_q;
            add40_1_q = add40_q;
            bPlace_3_q = bPlace_2_q;
            state = 7'h48;
          end
        end
        7'h48: begin
          // do, hls/blocks/Tiles.h:111:40
          select_37_1 = cmp74_q ? cmp35_q : 1'h0;
          select_38_1 = firstM_q ? tobool226_q : 1'h0;
          select_37_q = select_37_1;
          select_38_q = select_38_1;
          if (select_38_1) begin
            state = 7'h49;
          end else begin
            state = 7'h4a;
          end
        end
        7'h49: begin
          // if, hls/blocks/Tiles.h:146:32
          if (loads_ready_i) begin
            loads_valid_o <= 1'b1;
            loads_data_o <= ref_v_5_q;
            state = 7'h4a;
          end
        end
        7'h4a: begin
          // if, hls/blocks/Tiles.h:147:13
          if (tobool236_q) begin
            state = 7'h4c;
          end else begin
            state = 7'h4b;
          end
        end
        7'h4b: begin
          // if, hls/blocks/Tiles.h:148:51
          if (loads_ready_i) begin
            add242_1 = maskInRow_q + maskColumn_q;
            slice_21_1 = and_v_13_q[13:0];
            ref_v_31_1 = {46'h0, conv90_q, 12'h0, maskSub_q, 2'h0, slice_21_1, 2'h0, add242_1};
            ref_v_32_1 = ref_v_31_1 | 96'h20000020000000000;
            loads_valid_o <= 1'b1;
            loads_data_o <= ref_v_32_1;
            state = 7'h4c;
          end
        end
        7'h4c: begin
          // if, hls/blocks/Tiles.h:165:22
          if (epilogues_ready_i) begin
            epilogue_4_1 = {71'h0, select_38_q, 40'h0};
            epilogue_5_1 = {94'h0, conv90_q, 16'h0};
            epilogue_6_1 = {104'h0, maskRow_q};
            slice_22_1 = and_v_1_q[7];
            slice_23_1 = and_v_1_q[6];
            slice_24_1 = and_v_1_q[5];
            slice_25_1 = and_v_1_q[4];
            slice_26_1 = and_v_1_q[3];
            epilogue_7_1 = {7'h0, select_37_q, 7'h0, select_32_q, 7'h0, slice_22_1, 7'h0, slice_23_1, 7'h0, slice_24_1, 7'h0, slice_25_1, 7'h0, slice_26_1, 56'h0};
            epilogue_8_1 = epilogue_7_1 | epilogue_q;
            epilogue_9_1 = epilogue_8_1 | epilogue_4_1;
            epilogue_10_1 = epilogue_9_1 | epilogue_1_q;
            epilogue_11_1 = epilogue_10_1 | epilogue_2_q;
            epilogue_12_1 = epilogue_11_1 | epilogue_5_1;
            epilogue_13_1 = epilogue_12_1 | epilogue_3_q;
            epilogue_14_1 = epilogue_13_1 | epilogue_6_1;
            spec_8_1 = select_37_q ? tobool282_q : 1'h0;
            add304_1 = cRow_q + cColumn_q;
            select_39_1 = tobool271_q ? 1'h1 : spec_8_1;
            spec_9_1 = select_39_1 ^ 1'h1;
            select_40_1 = select_37_q ? spec_9_1 : 1'h0;
            ref_v_33_1 = {15'h0, select_40_1, 8'h0, add_1_q, 48'h0};
            ref_v_34_1 = ref_v_33_1 | ref_v_6_q;
            ref_v_35_1 = {46'h0, conv90_q, 32'h0};
            or_v_28_1 = ref_v_34_1 | ref_v_q;
            ref_v_36_1 = {66'h0, add304_1};
            or_v_29_1 = or_v_28_1 | ref_v_36_1;
            ref_v_37_1 = or_v_29_1 | ref_v_35_1;
            epilogues_valid_o <= 1'b1;
            epilogues_data_o <= epilogue_14_1;
            spec_8_q = spec_8_1;
            ref_v_35_q = ref_v_35_1;
            ref_v_37_q = ref_v_37_1;
            state = 7'h4d;
          end
        end
        7'h4d: begin
          // if, hls/blocks/Tiles.h:165:22
          if (stores_ready_i) begin
            stores_valid_o <= 1'b1;
            stores_data_o <= ref_v_37_q;
            if (spec_2_q) begin
              state = 7'h4e;
            end else begin
              state = 7'h4f;
            end
          end
        end
        7'h4e: begin
          // if, hls/blocks/Tiles.h:172:47
          if (stores_ready_i) begin
            add329_1 = maskOutRow_q + maskColumn_q;
            spec_10_1 = select_37_q ? lnot344_q : 1'h0;
            ref_v_38_1 = spec_10_1 ? 80'h10104010000000000 : 80'h104010000000000;
            or_v_30_1 = ref_v_38_1 | ref_v_1_q;
            ref_v_39_1 = {66'h0, add329_1};
            or_v_31_1 = or_v_30_1 | ref_v_39_1;
            ref_v_40_1 = or_v_31_1 | ref_v_35_q;
            stores_valid_o <= 1'b1;
            stores_data_o <= ref_v_40_1;
            state = 7'h4f;
          end
        end
        7'h4f: begin
          // if, hls/blocks/Tiles.h:174:13
          if (spec_8_q) begin
            state = 7'h50;
          end else begin
            state = 7'h51;
          end
        end
        7'h50: begin
          // if, hls/blocks/Tiles.h:175:21
          if (stores_ready_i) begin
            stores_valid_o <= 1'b1;
            stores_data_o <= ref_v_3_q;
            state = 7'h51;
          end
        end
        7'h51: begin
          // if, hls/blocks/Tiles.h:178:16
          add364_3 = aPanel_q + conv3_2_q;
          conv371_1 = cRow_q;
          add372_1 = conv368_q + conv371_1;
          conv373_3 = add372_1;
          conv380_1 = maskOutRow_q;
          add381_1 = conv377_q + conv380_1;
          conv382_3 = add381_1;
          conv389_1 = maskInRow_q;
          add390_1 = conv386_q + conv389_1;
          conv391_3 = add390_1;
          add394_1 = maskRow_q + 8'h2;
          sub398_3 = mLeft_q + 14'h3ffe;
          dec_2_1 = panelsLeft_q + 14'h3fff;
          if (select_34_q) begin
            add364_1_q = add364_3;
            conv373_1_q = conv373_3;
            conv382_1_q = conv382_3;
            conv391_1_q = conv391_3;
            sub398_1_q = sub398_3;
            cmp74_1_q = cmp74_q;
            inc_3_q = inc_2_q;
            sub_5_q = sub_4_q;
            sub33_2_q = sub33_1_q;
            add37_2_q = add37_1_q;
            add40_2_q = add40_1_q;
            state = 7'h52;
          end else begin
            pads_19_q = add37_1_q;
            pads_20_q = add40_1_q;
            pads_21_q = sub_4_q;
            pads_22_q = sub33_1_q;
            pads_23_q = inc_2_q;
            firstM_q = 1'h0;
            panelsLeft_q = dec_2_1;
            maskRow_q = add394_1;
            bPlace_q = bPlace_3_q;
            aPlace_q = add217_1_q;
            mLeft_q = sub398_3;
            maskInRow_q = conv391_3;
            maskOutRow_q = conv382_3;
            cRow_q = conv373_3;
            aPanel_q = add364_3;
            state = 7'h3e;
          end
        end
        7'h52: begin
          // do, hls/blocks/Tiles.h:188:14
          add409_1 = bPanel_q + conv3_3_q;
          add413_1 = bias_q + 14'h8;
          add420_1 = cond417_q + cColumn_q;
          add427_1 = maskColumn_q + 14'h4;
          maskColumn_1_1 = select_32_q ? add427_1 : maskColumn_q;
          add436_1 = maskSub_q + 4'h1;
          conv439_1 = select_32_q ? 4'h0 : add436_1;
          sub443_1 = nLeft_q + 14'h3ffe;
          if (cmp35_q) begin
            add364_2_q = add364_1_q;
            conv373_2_q = conv373_1_q;
            conv382_2_q = conv382_1_q;
            conv391_2_q = conv391_1_q;
            sub398_2_q = sub398_1_q;
            cmp74_2_q = cmp74_1_q;
            inc_4_q = inc_3_q;
            sub_6_q = sub_5_q;
            sub33_3_q = sub33_2_q;
            add37_3_q = add37_2_q;
            add40_3_q = add40_2_q;
            state = 7'h53;
          end else begin
            pads_14_q = add37_2_q;
            pads_15_q = add40_2_q;
            pads_16_q = sub_5_q;
            pads_17_q = sub33_2_q;
            pads_18_q = inc_3_q;
            firstN_q = cmp_37_q;
            nLeft_q = sub443_1;
            maskSub_q = conv439_1;
            maskColumn_q = maskColumn_1_1;
            cColumn_q = add420_1;
            bias_q = add413_1;
            bPanel_q = add409_1;
            state = 7'h3d;
          end
        end
        7'h53: begin
          // do, hls/blocks/Tiles.h:199:3
          if (cmp74_2_q) begin
            inc_5_q = inc_4_q;
            sub_7_q = sub_6_q;
            sub33_4_q = sub33_3_q;
            add37_4_q = add37_3_q;
            add40_4_q = add40_3_q;
            state = 7'h54;
          end else begin
            pads_9_q = add37_3_q;
            pads_10_q = add40_3_q;
            pads_11_q = sub_6_q;
            pads_12_q = sub33_3_q;
            pads_13_q = inc_4_q;
            mLeftBlock_q = sub398_2_q;
            maskInBlock_q = conv391_2_q;
            maskOutBlock_q = conv382_2_q;
            cBlock_q = conv373_2_q;
            aBlock_q = add364_2_q;
            state = 7'h3c;
          end
        end
        7'h54: begin
          // while, hls/blocks/Tiles.h:41:18
          cmp_41_1 = inc_5_q == 5'he;
          if (cmp_41_1) begin
            state = 7'h56;
          end else begin
            state = 7'h55;
          end
        end
        7'h55: begin
          // while, hls/blocks/Tiles.h:47:5
          add_6_1 = inc_5_q + 5'h1;
          inc_6_q = add_6_1;
          pads_35_q = sub_7_q;
          pads_36_q = sub33_4_q;
          state = 7'h57;
        end
        7'h56: begin
          // while, hls/blocks/Tiles.h:42:46
          if (fifo_releases_wp != fifo_releases_rp) begin
            releases_2_1 = fifo_releases[fifo_releases_rp[3:0]];
            loadedv15_1_1 = releases_2_1[24:16];
            add18_2_1 = sub33_4_q + loadedv15_1_1;
            loadedv10_2_1 = releases_2_1;
            add_7_1 = sub_7_q + loadedv10_2_1;
            fifo_releases_rp = fifo_releases_rp + 1'b1;
            releases_ready_o <= (fifo_releases_wp - fifo_releases_rp) <= 5'he;
            inc_6_q = 5'he;
            pads_35_q = add_7_1;
            pads_36_q = add18_2_1;
            state = 7'h57;
          end else begin
            asleep = 1'b1;
          end
        end
        7'h57: begin
          // lor, hls/blocks/Tiles.h:205:14
          if (matmuls_ready_i) begin
            inc97_1 = progress_3_q + 14'h1;
            matmuls_valid_o <= 1'b1;
            matmuls_data_o <= 96'h100000000000000000003;
            inc97_q = inc97_1;
            state = 7'h58;
          end
        end
        7'h58: begin
          // lor, hls/blocks/Tiles.h:205:14
          if (loads_ready_i) begin
            loads_valid_o <= 1'b1;
            loads_data_o <= 96'h40000010000000000;
            progress_14_q = inc97_q;
            progress_15_q = progress_11_q;
            progress_16_q = 8'h0;
            progress_17_q = progress_13_q;
            pads_37_q = add37_4_q;
            pads_38_q = add40_4_q;
            pads_39_q = pads_35_q;
            pads_40_q = pads_36_q;
            pads_41_q = inc_6_q;
            state = 7'h5a;
          end
        end
        7'h59: begin
          // if, hls/blocks/Sequencer.h:38
          storedv_4_1 = index_q;
          progress_14_q = progress_3_q;
          progress_15_q = progress_2_q;
          progress_16_q = 8'hb;
          progress_17_q = storedv_4_1;
          pads_37_q = pads_8_q;
          pads_38_q = pads_7_q;
          pads_39_q = pads_6_q;
          pads_40_q = pads_5_q;
          pads_41_q = pads_4_q;
          state = 7'h5a;
        end
        7'h5a: begin
          // for, hls/blocks/Sequencer.h:51:41
          inc107_1 = index_q + 14'h1;
          cmp1247_1 = inc107_1 < loadedv10_q;
          if (cmp1247_1) begin
            index_q = inc107_1;
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
            state = 7'h5b;
          end
        end
        7'h5b: begin
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
          state = 7'h5c;
        end
        7'h5c: begin
          // while, hls/blocks/Tiles.h:57:18
          cmp_42_1 = pads_51_q == 5'h0;
          if (cmp_42_1) begin
            pads_55_q = pads_49_q;
            pads_56_q = pads_50_q;
            state = 7'h60;
          end else begin
            pads_52_q = pads_51_q;
            pads_53_q = pads_50_q;
            pads_54_q = pads_49_q;
            state = 7'h5e;
          end
        end
        7'h5e: begin
          // while, hls/blocks/Tiles.h:58:46
          if (fifo_releases_wp != fifo_releases_rp) begin
            releases_3_1 = fifo_releases[fifo_releases_rp[3:0]];
            loadedv2_1 = releases_3_1;
            add_8_1 = pads_54_q + loadedv2_1;
            loadedv4_1 = releases_3_1[24:16];
            add6_2 = pads_53_q + loadedv4_1;
            dec_3_1 = pads_52_q + 5'h1f;
            cmp_43_1 = dec_3_1 == 5'h0;
            fifo_releases_rp = fifo_releases_rp + 1'b1;
            releases_ready_o <= (fifo_releases_wp - fifo_releases_rp) <= 5'he;
            if (cmp_43_1) begin
              add_9_q = add_8_1;
              add6_1_q = add6_2;
              state = 7'h5f;
            end else begin
              pads_52_q = dec_3_1;
              pads_53_q = add6_2;
              pads_54_q = add_8_1;
              state = 7'h5e;
            end
          end else begin
            asleep = 1'b1;
          end
        end
        7'h5f: begin
          // _ZN4kiln11ScratchpadsINS_10ChipConfigILj2ELj2ELj1ELj4ELj256ELj256ELj256ELj14EEEE6settleERNS_6StreamINS_7ReleaseIS2_EEEE, hls/blocks/Sequencer.h:25:19
          pads_55_q = add_9_q;
          pads_56_q = add6_1_q;
          state = 7'h60;
        end
        7'h60: begin
          // _ZN4kiln11ScratchpadsINS_10ChipConfigILj2ELj2ELj1ELj4ELj256ELj256ELj256ELj14EEEE6settleERNS_6StreamINS_7ReleaseIS2_EEEE, hls/blocks/Sequencer.h:25:19
          cmp_44_1 = progress_23_q < progress_22_q;
          if (cmp_44_1) begin
            progress_26_q = progress_25_q;
            progress_27_q = progress_24_q;
            progress_28_q = progress_23_q;
            state = 7'h62;
          end else begin
            progress_33_q = progress_24_q;
            progress_34_q = progress_25_q;
            state = 7'h65;
          end
        end
        7'h62: begin
          // while, hls/blocks/Sequencer.h:26:45
          if (fifo_store_status_wp != fifo_store_status_rp) begin
            store_status_2_1 = fifo_store_status[fifo_store_status_rp[3:0]];
            loadedv_3_1 = store_status_2_1;
            cmp8_3_1 = progress_27_q == 8'h0;
            loadedv12_1_1 = progress_26_q;
            cmp13_1_1 = progress_28_q < loadedv12_1_1;
            or_v_32_1 = cmp8_3_1 ? 1'h1 : cmp13_1_1;
            storedv_5_1 = progress_28_q;
            inc_7_1 = progress_28_q + 14'h1;
            cmp_45_1 = inc_7_1 < progress_22_q;
            fifo_store_status_rp = fifo_store_status_rp + 1'b1;
            store_status_ready_o <= (fifo_store_status_wp - fifo_store_status_rp) <= 5'he;
            loadedv_3_q = loadedv_3_1;
            or_v_32_q = or_v_32_1;
            storedv_5_q = storedv_5_1;
            inc_7_q = inc_7_1;
            cmp_45_q = cmp_45_1;
            state = 7'h63;
          end else begin
            asleep = 1'b1;
          end
        end
        7'h63: begin
          // while, hls/blocks/Sequencer.h:26:45
          if (fifo_load_status_wp != fifo_load_status_rp) begin
            load_status_2_1 = fifo_load_status[fifo_load_status_rp[3:0]];
            loadedv_4_1 = load_status_2_1;
            brmerge1162_1 = loadedv_3_q ? 1'h1 : loadedv_4_1;
            or_v_33_1 = brmerge1162_1 ? or_v_32_q : 1'h0;
            progress_29_1 = or_v_33_1 ? 8'hb : progress_27_q;
            progress_30_1 = or_v_33_1 ? storedv_5_q : progress_26_q;
            fifo_load_status_rp = fifo_load_status_rp + 1'b1;
            load_status_ready_o <= (fifo_load_status_wp - fifo_load_status_rp) <= 5'he;
            if (cmp_45_q) begin
              progress_26_q = progress_30_1;
              progress_27_q = progress_29_1;
              progress_28_q = inc_7_q;
              state = 7'h62;
            end else begin
              progress_31_q = progress_29_1;
              progress_32_q = progress_30_1;
              state = 7'h64;
            end
          end else begin
            asleep = 1'b1;
          end
        end
        7'h64: begin
          // _ZN4kiln8ProgressINS_10ChipConfigILj2ELj2ELj1ELj4ELj256ELj256ELj256ELj14EEEE10waitStoredEDU14_RNS_6StreamIbEES7_, hls/blocks/Sequencer.h:96:42
          progress_33_q = progress_31_q;
          progress_34_q = progress_32_q;
          state = 7'h65;
        end
        7'h65: begin
          // _ZN4kiln8ProgressINS_10ChipConfigILj2ELj2ELj1ELj4ELj256ELj256ELj256ELj14EEEE10waitStoredEDU14_RNS_6StreamIbEES7_, hls/blocks/Sequencer.h:96:42
          if (done_ready_i) begin
            loadedv118_1 = progress_34_q & 16'h3fff;
            ref_v_41_1 = loadedv118_1;
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
          fifo_command_beats[fifo_command_beats_wp[6:0]] = command_beats_data_i;
          fifo_command_beats_wp = fifo_command_beats_wp + 1'b1;
          command_beats_ready_o <= (fifo_command_beats_wp - fifo_command_beats_rp) <= 8'h7e;
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
      loop36_active = 0;
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
  input  wire [95:0] commands_data_i,
  output reg  commands_ready_o,
  output reg  receives_valid_o,
  output reg  [55:0] receives_data_o,
  input  wire receives_ready_i,
  output reg  load_ar_valid_o,
  output reg  [127:0] load_ar_data_o,
  input  wire load_ar_ready_i
);

  reg [95:0] fifo_commands [0:7];  // stream commands
  reg [3:0] fifo_commands_wp;
  reg [3:0] fifo_commands_rp;
  reg loop1_active;
  reg state;
  reg [13:0] command_q;  // hls/blocks/Load.h:10
  reg [13:0] address_q;  // hls/blocks/Load.h:10
  reg [1:0] left_q;  // hls/blocks/Load.h:10
  reg asleep;

  task automatic step;
    integer j;
    reg loop1_start;
    reg cmp_1;
    reg xor_v_1;
    reg cmp8_1;
    reg [1:0] left_1_1;
    reg [1:0] loadedv2_1;
    reg [95:0] commands_1_1;
    reg [13:0] loadedv4_1;
    reg [13:0] and_v_1;
    reg [13:0] extract_1;
    reg [13:0] command_7_1;
    reg [13:0] address_1_1;
    reg [13:0] add_1;
    reg [1:0] dec_1;
    reg [13:0] address_2_1;
    reg [1:0] left_2_1;
    reg [55:0] command_6_1;
    reg [55:0] command_4_1;
    reg [55:0] command_1_1;
    reg [55:0] tr_1;
    reg [55:0] command_3_1;
    reg [55:0] command_2_1;
    reg [55:0] concat_1;
    reg [47:0] slice_2;
    reg [55:0] command_5_1;
    reg [55:0] lshr_1;
    reg [55:0] slice_1_1;
    reg [127:0] ref_v_1;
    begin
      case (state)
        1'h0: begin
          // entry, hls/blocks/Load.h:16:3
          command_q = 14'h0;
          address_q = 14'h0;
          left_q = 2'h0;
          loop1_active = 1'b1;
          state = 1'h1;
        end
        1'h1: begin
          // pipelined loop, hls/blocks/Load.h:17:5: interval 1, 1 cycles
          loop1_start = 1'b0;
          if (loop1_active) begin
            cmp_1 = left_q == 2'h0;
            if (!cmp_1 || fifo_commands_wp != fifo_commands_rp) begin
              if (!cmp_1 || receives_ready_i) begin
                commands_1_1 = fifo_commands[fifo_commands_rp[2:0]];
                loadedv2_1 = commands_1_1[49:48];
                left_1_1 = cmp_1 ? loadedv2_1 : left_q;
                cmp8_1 = left_1_1 == 2'h0;
                xor_v_1 = cmp8_1 ^ 1'h1;
                if (!xor_v_1 || load_ar_ready_i) begin
                  loop1_start = 1'b1;
                  loadedv4_1 = commands_1_1[13:0];
                  and_v_1 = loadedv4_1 & 14'h3ffc;
                  extract_1 = commands_1_1[29:16];
                  command_7_1 = cmp_1 ? extract_1 : command_q;
                  address_1_1 = cmp_1 ? and_v_1 : address_q;
                  add_1 = address_1_1 + command_7_1;
                  dec_1 = left_1_1 + 2'h3;
                  address_2_1 = cmp8_1 ? address_1_1 : add_1;
                  left_2_1 = cmp8_1 ? 2'h0 : dec_1;
                  if (cmp_1) begin
                    fifo_commands_rp = fifo_commands_rp + 1'b1;
                    commands_ready_o <= (fifo_commands_wp - fifo_commands_rp) <= 4'h6;
                  end
                  if (cmp_1) begin
                    receives_valid_o <= 1'b1;
                    tr_1 = commands_1_1[87:32];
                    command_1_1 = tr_1 & 56'hffffffff000000;
                    slice_2 = commands_1_1[95:48];
                    concat_1 = {8'h0, slice_2};
                    command_2_1 = concat_1 << 56'h10;
                    command_3_1 = command_2_1 & 56'hff0000;
                    command_4_1 = command_1_1 | command_3_1;
                    slice_1_1 = commands_1_1[55:0];
                    lshr_1 = slice_1_1 >> 56'h20;
                    command_5_1 = lshr_1 & 56'hffff;
                    command_6_1 = command_4_1 | command_5_1;
                    receives_data_o <= command_6_1;
                  end
                  if (xor_v_1) begin
                    load_ar_valid_o <= 1'b1;
                    ref_v_1 = {114'h0, address_1_1};
                    load_ar_data_o <= ref_v_1;
                  end
                  command_q = command_7_1;
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

// load_receive: from hls/blocks/Load.h:38
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
  input  wire [63:0] load_r_data_i,
  output reg  load_r_ready_o,
  output reg  biases_valid_o,
  output reg  [63:0] biases_data_o,
  input  wire biases_ready_i,
  output reg  masks_valid_o,
  output reg  [7:0] masks_data_o,
  input  wire masks_ready_i,
  output reg  fill_b_valid_o,
  output reg  [31:0] fill_b_data_o,
  input  wire fill_b_ready_i,
  output reg  fill_a_valid_o,
  output reg  [31:0] fill_a_data_o,
  input  wire fill_a_ready_i,
  output reg  load_status_valid_o,
  output reg  [7:0] load_status_data_o,
  input  wire load_status_ready_i
);

  reg [55:0] fifo_commands [0:63];  // stream commands
  reg [6:0] fifo_commands_wp;
  reg [6:0] fifo_commands_rp;
  reg [63:0] fifo_load_r [0:3];  // stream load_r
  reg [2:0] fifo_load_r_wp;
  reg [2:0] fifo_load_r_rp;
  reg loop1_active;
  reg state;
  reg failed_q;  // hls/blocks/Load.h:38
  reg [7:0] command_q;  // hls/blocks/Load.h:38
  reg command_1_q;  // hls/blocks/Load.h:38
  reg command_2_q;  // hls/blocks/Load.h:38
  reg begin_v_q;  // hls/blocks/Load.h:38
  reg [1:0] beat_q;  // hls/blocks/Load.h:38
  reg [15:0] valid_q;  // hls/blocks/Load.h:38
  reg [63:0] bias_q;  // hls/blocks/Load.h:38
  reg [1:0] command_3_q;  // hls/blocks/Load.h:38
  reg [1:0] command_4_q;  // hls/blocks/Load.h:38
  reg [3:0] command_5_q;  // hls/blocks/Load.h:38
  reg asleep;

  task automatic step;
    integer j;
    reg loop1_start;
    reg cmp_2;
    reg [1:0] beat_1_1;
    reg [1:0] command_10_1;
    reg [1:0] extract_2_1;
    reg [55:0] commands_1_1;
    reg and_v_2_1;
    reg and_v_1_1;
    reg and_v_18;
    reg cmp14_1;
    reg [1:0] inc_1;
    reg [1:0] command_11_1;
    reg [1:0] extract_3_1;
    reg xor_v_11;
    reg Pivot78_1;
    reg [7:0] command_7_1;
    reg [7:0] command_6_1;
    reg xor_v_1_1;
    reg Pivot_1;
    reg SwitchLeaf76_1;
    reg and_v_3_1;
    reg xor_v_2_1;
    reg and_v_6_1;
    reg and_v_5_1;
    reg SwitchLeaf_1;
    reg xor_v_3_1;
    reg cmp16_1;
    reg and_v_8_1;
    reg and_v_7_1;
    reg cmp63_1;
    reg [31:0] trunc_2;
    reg [31:0] lshr_2;
    reg [31:0] mul_1;
    reg [16:0] sh_prom_1;
    reg [16:0] shl_2;
    reg [15:0] conv2_1;
    reg [15:0] sub_1;
    reg extract_5;
    reg extract_1_1;
    reg [3:0] extract_4_1;
    reg command_8_1;
    reg command_9_1;
    reg [15:0] valid_1_1;
    reg [3:0] command_12_1;
    reg [63:0] load_r_1_1;
    reg [31:0] read_1;
    reg cmp_1_1;
    reg select_1;
    reg failed_1_1;
    reg [31:0] data_1;
    reg [63:0] conv53_1;
    reg [63:0] shl_1_1;
    reg [63:0] lshr_1_1;
    reg [63:0] or_v_1;
    reg [31:0] conv23_1;
    reg [31:0] mul24_1;
    reg [31:0] shr_1;
    reg [15:0] conv25_1;
    reg [15:0] and_v_4_1;
    reg spec_1;
    reg [63:0] bias_1_1;
    reg xor_v_4_1;
    reg xor_v_5_1;
    reg and_v_9_1;
    reg xor_v_6_1;
    reg and_v_10_1;
    reg and_v_11_1;
    reg [63:0] bias_2_1;
    reg [63:0] bias_3_1;
    reg xor_v_7_1;
    reg xor_v_8_1;
    reg and_v_12_1;
    reg xor_v_9_1;
    reg and_v_13_1;
    reg [63:0] bias_4_1;
    reg and_v_14_1;
    reg and_v_15_1;
    reg [63:0] bias_5_1;
    reg and_v_16_1;
    reg xor_v_10_1;
    reg and_v_17_1;
    reg [63:0] bias_6_1;
    reg failed_2_1;
    reg [7:0] storedv48_1;
    reg [7:0] trunc_1_1;
    reg [31:0] shr46_1;
    reg [31:0] mul45_1;
    reg [31:0] zext_1;
    reg [31:0] word_4_1;
    reg [31:0] word_2_1;
    reg [31:0] word_10;
    reg [31:0] word_1_1;
    reg [31:0] word_3_1;
    reg [31:0] word_9_1;
    reg [31:0] word_7_1;
    reg [31:0] word_5_1;
    reg [31:0] word_6_1;
    reg [31:0] word_8_1;
    reg [7:0] storedv_1;
    begin
      case (state)
        1'h0: begin
          // entry, hls/blocks/Load.h:52:3
          failed_q = 1'h0;
          command_q = 8'h0;
          command_1_q = 1'h0;
          command_2_q = 1'h0;
          begin_v_q = 1'h1;
          beat_q = 2'h0;
          valid_q = 16'h0;
          bias_q = 64'h0;
          command_3_q = 2'h0;
          command_4_q = 2'h0;
          command_5_q = 4'h0;
          loop1_active = 1'b1;
          state = 1'h1;
        end
        1'h1: begin
          // pipelined loop, hls/blocks/Load.h:53:5: interval 1, 1 cycles
          loop1_start = 1'b0;
          if (loop1_active) begin
            if (!begin_v_q || fifo_commands_wp != fifo_commands_rp) begin
              beat_1_1 = begin_v_q ? 2'h0 : beat_q;
              commands_1_1 = fifo_commands[fifo_commands_rp[5:0]];
              extract_2_1 = commands_1_1[17:16];
              command_10_1 = begin_v_q ? extract_2_1 : command_3_q;
              cmp_2 = beat_1_1 < command_10_1;
              if (!cmp_2 || fifo_load_r_wp != fifo_load_r_rp) begin
                inc_1 = beat_1_1 + 2'h1;
                extract_3_1 = commands_1_1[9:8];
                command_11_1 = begin_v_q ? extract_3_1 : command_4_q;
                cmp14_1 = inc_1 == command_11_1;
                command_6_1 = commands_1_1[39:32];
                command_7_1 = begin_v_q ? command_6_1 : command_q;
                Pivot78_1 = $signed(command_7_1) < $signed(8'h2);
                xor_v_11 = Pivot78_1 ^ 1'h1;
                and_v_18 = cmp14_1 & xor_v_11;
                Pivot_1 = $signed(command_7_1) < $signed(8'h3);
                xor_v_1_1 = Pivot_1 ^ 1'h1;
                and_v_1_1 = and_v_18 & xor_v_1_1;
                SwitchLeaf76_1 = command_7_1 == 8'h3;
                and_v_2_1 = and_v_1_1 & SwitchLeaf76_1;
                if (!and_v_2_1 || biases_ready_i) begin
                  xor_v_2_1 = Pivot78_1 ^ 1'h1;
                  and_v_3_1 = xor_v_2_1 & Pivot_1;
                  if (!and_v_3_1 || masks_ready_i) begin
                    SwitchLeaf_1 = $signed(8'h0) <= $signed(command_7_1);
                    and_v_5_1 = Pivot78_1 & SwitchLeaf_1;
                    cmp16_1 = command_7_1 == 8'h0;
                    xor_v_3_1 = cmp16_1 ^ 1'h1;
                    and_v_6_1 = and_v_5_1 & xor_v_3_1;
                    if (!and_v_6_1 || fill_b_ready_i) begin
                      and_v_7_1 = Pivot78_1 & SwitchLeaf_1;
                      and_v_8_1 = and_v_7_1 & cmp16_1;
                      if (!and_v_8_1 || fill_a_ready_i) begin
                        cmp63_1 = command_7_1 == 8'h4;
                        if (!cmp63_1 || load_status_ready_i) begin
                          loop1_start = 1'b1;
                          trunc_2 = commands_1_1;
                          lshr_2 = trunc_2 >> 32'h15;
                          mul_1 = lshr_2 & 32'h18;
                          sh_prom_1 = mul_1;
                          shl_2 = 17'h1 << sh_prom_1;
                          conv2_1 = shl_2;
                          sub_1 = conv2_1 + 16'hffff;
                          extract_5 = commands_1_1[40];
                          extract_1_1 = commands_1_1[48];
                          extract_4_1 = commands_1_1;
                          command_8_1 = begin_v_q ? extract_5 : command_1_q;
                          command_9_1 = begin_v_q ? extract_1_1 : command_2_q;
                          valid_1_1 = begin_v_q ? sub_1 : valid_q;
                          command_12_1 = begin_v_q ? extract_4_1 : command_5_q;
                          load_r_1_1 = fifo_load_r[fifo_load_r_rp[1:0]];
                          read_1 = load_r_1_1;
                          cmp_1_1 = load_r_1_1[33];
                          select_1 = failed_q ? 1'h1 : cmp_1_1;
                          failed_1_1 = cmp_2 ? select_1 : failed_q;
                          data_1 = cmp_2 ? read_1 : 32'h0;
                          conv53_1 = data_1;
                          shl_1_1 = conv53_1 << 64'h20;
                          lshr_1_1 = bias_q >> 64'h20;
                          or_v_1 = shl_1_1 | lshr_1_1;
                          conv23_1 = command_12_1;
                          mul24_1 = conv23_1 << 32'h4;
                          shr_1 = data_1 >> mul24_1;
                          conv25_1 = shr_1;
                          and_v_4_1 = valid_1_1 & conv25_1;
                          spec_1 = cmp14_1 ? command_9_1 : 1'h0;
                          bias_1_1 = Pivot_1 ? bias_q : or_v_1;
                          xor_v_4_1 = cmp14_1 ^ 1'h1;
                          xor_v_5_1 = Pivot78_1 ^ 1'h1;
                          and_v_9_1 = xor_v_4_1 & xor_v_5_1;
                          xor_v_6_1 = Pivot_1 ^ 1'h1;
                          and_v_10_1 = and_v_9_1 & xor_v_6_1;
                          and_v_11_1 = and_v_10_1 & SwitchLeaf76_1;
                          bias_2_1 = and_v_11_1 ? or_v_1 : bias_1_1;
                          bias_3_1 = Pivot78_1 ? bias_q : bias_2_1;
                          xor_v_7_1 = Pivot78_1 ^ 1'h1;
                          xor_v_8_1 = Pivot_1 ^ 1'h1;
                          and_v_12_1 = xor_v_7_1 & xor_v_8_1;
                          xor_v_9_1 = SwitchLeaf76_1 ^ 1'h1;
                          and_v_13_1 = and_v_12_1 & xor_v_9_1;
                          bias_4_1 = and_v_13_1 ? bias_q : bias_3_1;
                          and_v_14_1 = Pivot78_1 & SwitchLeaf_1;
                          and_v_15_1 = and_v_14_1 & cmp16_1;
                          bias_5_1 = and_v_15_1 ? bias_q : bias_4_1;
                          and_v_16_1 = Pivot78_1 & SwitchLeaf_1;
                          xor_v_10_1 = cmp16_1 ^ 1'h1;
                          and_v_17_1 = and_v_16_1 & xor_v_10_1;
                          bias_6_1 = and_v_17_1 ? bias_q : bias_5_1;
                          failed_2_1 = cmp63_1 ? 1'h0 : failed_1_1;
                          if (begin_v_q) begin
                            fifo_commands_rp = fifo_commands_rp + 1'b1;
                            commands_ready_o <= (fifo_commands_wp - fifo_commands_rp) <= 7'h3e;
                          end
                          if (cmp_2) begin
                            fifo_load_r_rp = fifo_load_r_rp + 1'b1;
                            load_r_ready_o <= (fifo_load_r_wp - fifo_load_r_rp) <= 3'h2;
                          end
                          if (and_v_2_1) begin
                            biases_valid_o <= 1'b1;
                            biases_data_o <= or_v_1;
                          end
                          if (and_v_3_1) begin
                            masks_valid_o <= 1'b1;
                            zext_1 = command_12_1;
                            mul45_1 = zext_1 << 32'h1;
                            shr46_1 = data_1 >> mul45_1;
                            trunc_1_1 = shr46_1;
                            storedv48_1 = trunc_1_1 & 8'h3;
                            masks_data_o <= storedv48_1;
                          end
                          if (and_v_6_1) begin
                            fill_b_valid_o <= 1'b1;
                            word_10 = spec_1 ? 32'h1000000 : 32'h0;
                            word_1_1 = command_8_1 ? 32'h10000 : 32'h0;
                            word_2_1 = word_10 | word_1_1;
                            word_3_1 = and_v_4_1;
                            word_4_1 = word_2_1 | word_3_1;
                            fill_b_data_o <= word_4_1;
                          end
                          if (and_v_8_1) begin
                            fill_a_valid_o <= 1'b1;
                            word_5_1 = spec_1 ? 32'h1000000 : 32'h0;
                            word_6_1 = command_8_1 ? 32'h10000 : 32'h0;
                            word_7_1 = word_5_1 | word_6_1;
                            word_8_1 = and_v_4_1;
                            word_9_1 = word_7_1 | word_8_1;
                            fill_a_data_o <= word_9_1;
                          end
                          if (cmp63_1) begin
                            load_status_valid_o <= 1'b1;
                            storedv_1 = failed_1_1;
                            load_status_data_o <= storedv_1;
                          end
                          failed_q = failed_2_1;
                          command_q = command_7_1;
                          command_1_q = command_8_1;
                          command_2_q = command_9_1;
                          begin_v_q = cmp14_1;
                          beat_q = inc_1;
                          valid_q = valid_1_1;
                          bias_q = bias_6_1;
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
        biases_valid_o <= 1'b0;
        masks_valid_o <= 1'b0;
        fill_b_valid_o <= 1'b0;
        fill_a_valid_o <= 1'b0;
        load_status_valid_o <= 1'b0;
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
      biases_valid_o <= 1'b0;
      masks_valid_o <= 1'b0;
      fill_b_valid_o <= 1'b0;
      fill_a_valid_o <= 1'b0;
      load_status_valid_o <= 1'b0;
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

// fill: from hls/blocks/Fill.h:17
module fill #(
  parameter IN_EXTERNAL = 0
) (
  input  wire clk_i,
  input  wire rst_ni,
  input  wire in_valid_i,
  input  wire [31:0] in_data_i,
  output reg  in_ready_o,
  output reg  ready_valid_o,
  output reg  [7:0] ready_data_o,
  input  wire ready_ready_i,
  output reg  words_we_o,
  output reg  [7:0] words_address_o,
  output reg  [15:0] words_data_o
);

  reg [31:0] fifo_in [0:31];  // stream in
  reg [5:0] fifo_in_wp;
  reg [5:0] fifo_in_rp;
  reg loop1_active;
  reg state;
  reg [15:0] transposer_q;  // hls/blocks/Fill.h:17
  reg [15:0] item_q;  // hls/blocks/Fill.h:22:18
  reg item_1_q;  // hls/blocks/Fill.h:17
  reg flushing_q;  // hls/blocks/Fill.h:17
  reg warm_q;  // hls/blocks/Fill.h:17
  reg phase_q;  // hls/blocks/Fill.h:17
  reg [7:0] place_q;  // hls/blocks/Fill.h:17
  reg asleep;

  task automatic step;
    integer j;
    reg loop1_start;
    reg xor_v_1;
    reg groupEnds_1;
    reg item_4_1;
    reg extract_2;
    reg [31:0] in_1_1;
    reg select_3;
    reg cmp13_1;
    reg [15:0] item_2_1;
    reg extract_1_1;
    reg spec_4;
    reg [15:0] item_3_1;
    reg [15:0] shr_1;
    reg [15:0] and4_1;
    reg [15:0] or5_1;
    reg [15:0] entering_1;
    reg spec_1_1;
    reg [15:0] transposer_1_1;
    reg writes_1;
    reg [7:0] inc_1;
    reg [7:0] place_1_1;
    reg cmp68_1;
    reg select_1_1;
    reg cond73_1;
    reg lnot_1;
    reg spec_2_1;
    reg select_2_1;
    reg spec_3_1;
    reg not_v_1;
    reg cond100_1;
    reg [7:0] trunc_1;
    reg [31:0] conv55_1;
    reg [15:0] word_1_1;
    reg [15:0] leaving_1;
    reg [15:0] or_v_1;
    reg [15:0] and_v_1;
    reg [15:0] shl_1;
    reg [15:0] word_2;
    begin
      case (state)
        1'h0: begin
          // entry, hls/blocks/Fill.h:30:3
          transposer_q = 16'h0;
          item_q = 16'h0;
          item_1_q = 1'h0;
          flushing_q = 1'h0;
          warm_q = 1'h0;
          phase_q = 1'h0;
          place_q = 8'h0;
          loop1_active = 1'b1;
          state = 1'h1;
        end
        1'h1: begin
          // pipelined loop, hls/blocks/Fill.h:31:5: interval 1, 1 cycles
          loop1_start = 1'b0;
          if (loop1_active) begin
            xor_v_1 = flushing_q ^ 1'h1;
            if (!xor_v_1 || fifo_in_wp != fifo_in_rp) begin
              in_1_1 = fifo_in[fifo_in_rp[4:0]];
              extract_2 = in_1_1[16];
              item_4_1 = flushing_q ? item_1_q : extract_2;
              cmp13_1 = phase_q ^ 1'h1;
              select_3 = warm_q ? cmp13_1 : 1'h0;
              groupEnds_1 = item_4_1 ? select_3 : phase_q;
              if (!groupEnds_1 || ready_ready_i) begin
                loop1_start = 1'b1;
                item_2_1 = in_1_1;
                extract_1_1 = in_1_1[24];
                spec_4 = flushing_q ? 1'h1 : extract_1_1;
                item_3_1 = flushing_q ? item_q : item_2_1;
                shr_1 = transposer_q >> 16'h8;
                and4_1 = item_3_1 & 16'hff00;
                or5_1 = shr_1 | and4_1;
                entering_1 = phase_q ? or5_1 : item_3_1;
                spec_1_1 = warm_q ? 1'h1 : phase_q;
                transposer_1_1 = item_4_1 ? entering_1 : transposer_q;
                writes_1 = item_4_1 ? spec_1_1 : 1'h1;
                inc_1 = place_q + 8'h1;
                place_1_1 = writes_1 ? inc_1 : place_q;
                cmp68_1 = phase_q ^ 1'h1;
                select_1_1 = flushing_q ? cmp68_1 : 1'h0;
                cond73_1 = item_4_1 ? select_1_1 : groupEnds_1;
                lnot_1 = cond73_1 ^ 1'h1;
                spec_2_1 = writes_1 ? lnot_1 : 1'h0;
                select_2_1 = item_4_1 ? spec_2_1 : 1'h0;
                spec_3_1 = cond73_1 ? 1'h0 : spec_4;
                not_v_1 = phase_q ^ 1'h1;
                cond100_1 = cond73_1 ? 1'h0 : not_v_1;
                if (xor_v_1) begin
                  fifo_in_rp = fifo_in_rp + 1'b1;
                  in_ready_o <= (fifo_in_wp - fifo_in_rp) <= 6'h1e;
                end
                if (writes_1) begin
                  conv55_1 = place_q;
                  trunc_1 = conv55_1;
                  and_v_1 = transposer_q & 16'hff;
                  shl_1 = item_3_1 << 16'h8;
                  or_v_1 = and_v_1 | shl_1;
                  leaving_1 = phase_q ? or_v_1 : transposer_q;
                  word_2 = flushing_q ? 16'h0 : item_2_1;
                  word_1_1 = item_4_1 ? leaving_1 : word_2;
                  words_we_o <= 1'b1;
                  words_address_o <= trunc_1;
                  words_data_o <= word_1_1;
                end
                if (groupEnds_1) begin
                  ready_valid_o <= 1'b1;
                  ready_data_o <= 8'h1;
                end
                transposer_q = transposer_1_1;
                item_q = item_3_1;
                item_1_q = item_4_1;
                flushing_q = spec_3_1;
                warm_q = select_2_1;
                phase_q = cond100_1;
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
  input  wire [95:0] commands_data_i,
  output reg  commands_ready_o,
  input  wire a_ready_valid_i,
  input  wire [7:0] a_ready_data_i,
  output reg  a_ready_ready_o,
  input  wire b_ready_valid_i,
  input  wire [7:0] b_ready_data_i,
  output reg  b_ready_ready_o,
  output reg  rows_valid_o,
  output reg  [63:0] rows_data_o,
  input  wire rows_ready_i,
  output reg  releases_valid_o,
  output reg  [31:0] releases_data_o,
  input  wire releases_ready_i,
  input  wire a_words_we_i,
  input  wire [7:0] a_words_address_i,
  input  wire [15:0] a_words_data_i,
  input  wire b_words_we_i,
  input  wire [7:0] b_words_address_i,
  input  wire [15:0] b_words_data_i
);

  reg [95:0] fifo_commands [0:15];  // stream commands
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
  reg [7:0] word_to_lanes_p2 [0:1];  // hls/blocks/Matmul.h:16
  reg [31:0] draining_q [0:1];  // hls/blocks/Matmul.h:16
  reg [31:0] draining_1_q [0:1];  // hls/blocks/Matmul.h:16
  reg [31:0] sums_q [0:1];  // hls/blocks/Matmul.h:16
  reg [31:0] sums_1_q [0:1];  // hls/blocks/Matmul.h:16
  reg finished_q;  // hls/blocks/Matmul.h:16
  reg [1:0] rowsLeft_q;  // hls/blocks/Matmul.h:16
  reg [7:0] bIndex_q;  // hls/blocks/Matmul.h:16
  reg [7:0] aIndex_q;  // hls/blocks/Matmul.h:16
  reg phase_q;  // hls/blocks/Matmul.h:16
  reg [13:0] stepsLeft_q;  // hls/blocks/Matmul.h:16
  reg begin_v_q;  // hls/blocks/Matmul.h:16
  reg command_q;  // hls/blocks/Matmul.h:16
  reg command_1_q;  // hls/blocks/Matmul.h:16
  reg command_2_q;  // hls/blocks/Matmul.h:16
  reg [8:0] command_3_q;  // hls/blocks/Matmul.h:16
  reg [8:0] command_4_q;  // hls/blocks/Matmul.h:16
  reg spec_p1;  // hls/blocks/Matmul.h:16
  reg spec_p2;  // hls/blocks/Matmul.h:16
  reg [15:0] a_words_1_p1;  // hls/blocks/Matmul.h:47:32
  reg [15:0] a_words_1_p2;  // hls/blocks/Matmul.h:47:32
  reg [15:0] b_words_1_p1;  // hls/blocks/Matmul.h:48:32
  reg cmp46_p1;  // hls/blocks/Matmul.h:57:38
  reg cmp46_p2;  // hls/blocks/Matmul.h:57:38
  reg xor_v_3_p1;  // hls/blocks/Matmul.h:59:26
  reg xor_v_3_p2;  // hls/blocks/Matmul.h:59:26
  reg [15:0] a_words [0:255];  // RAM, hls/blocks/Matmul.h:47:32
  reg [15:0] b_words [0:255];  // RAM, hls/blocks/Matmul.h:48:32
  reg asleep;

  task automatic step;
    integer j;
    reg [7:0] vecext_2;
    reg [7:0] vecext_1_1;
    reg [63:0] lanes_to_word_1;
    reg [7:0] word_to_lanes_lanes [0:1];
    reg [31:0] mul_j;
    reg [31:0] mul_1_j;
    reg [7:0] word_to_lanes_lanes_1 [0:1];
    reg [31:0] mul_j_1;
    reg [31:0] add_j;
    reg [31:0] mul_1_j_1;
    reg [31:0] add_1_j;
    reg loop1_start;
    reg and_v_2;
    reg xor_v_4;
    reg phase_1_1;
    reg command_9_1;
    reg extract_3_1;
    reg [95:0] commands_1_1;
    reg and_v_1_1;
    reg xor_v_1_1;
    reg xor_v_2_1;
    reg command_12_1;
    reg command_8_1;
    reg extract_2_1;
    reg cmp177_1;
    reg [13:0] stepsLeft_1_1;
    reg [13:0] loadedv5_1;
    reg [7:0] command_5_1;
    reg [7:0] command_6_1;
    reg extract_6;
    reg extract_1_1;
    reg [8:0] extract_4_1;
    reg [8:0] extract_5_1;
    reg spec_3;
    reg [7:0] bIndex_1_1;
    reg [7:0] aIndex_1_1;
    reg command_7_1;
    reg [8:0] command_10_1;
    reg [8:0] command_11_1;
    reg [31:0] conv20_1;
    reg [7:0] trunc_2;
    reg [31:0] conv22_1;
    reg [7:0] trunc_1_1;
    reg cmp46_1;
    reg xor_v_3_1;
    reg [1:0] dec_1;
    reg [1:0] spec_2_1;
    reg [1:0] conv133_1;
    reg [1:0] rowsLeft_1_1;
    reg finished_1_1;
    reg [13:0] dec192_1;
    reg inc195_1;
    reg [7:0] inc197_1;
    reg [7:0] inc198_1;
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
          finished_q = 1'h0;
          rowsLeft_q = 2'h0;
          bIndex_q = 8'h0;
          aIndex_q = 8'h0;
          phase_q = 1'h0;
          stepsLeft_q = 14'h0;
          begin_v_q = 1'h1;
          command_q = 1'h0;
          command_1_q = 1'h0;
          command_2_q = 1'h0;
          command_3_q = 9'h0;
          command_4_q = 9'h0;
          for (j = 0; j < 2; j = j + 1) begin
            draining_q[j] = 32'h0;
            draining_1_q[j] = 32'h0;
            sums_q[j] = 32'h0;
            sums_1_q[j] = 32'h0;
          end
          loop1_active = 1'b1;
          state = 1'h1;
        end
        1'h1: begin
          // pipelined loop, hls/blocks/Matmul.h:37:5: interval 1, 3 cycles
          loop1_sent = loop1_v2;
          loop1_go2 = 1'b1;
          if (loop1_v2 && xor_v_3_p2 && !(rows_ready_i)) begin
            loop1_go2 = 1'b0;
          end
          if (loop1_go2) begin
            if (loop1_v2) begin
              vecext_2 = a_words_1_p2[7:0];
              vecext_1_1 = a_words_1_p2[15:8];
              if (xor_v_3_p2) begin
                rows_valid_o <= 1'b1;
                lanes_to_word_1 = {draining_q[1], draining_q[0]};
                rows_data_o <= lanes_to_word_1;
              end
              if (spec_p2) begin
                for (j = 0; j < 2; j = j + 1) begin
                  word_to_lanes_lanes[j] = word_to_lanes_p2[j];
                end
                for (j = 0; j < 2; j = j + 1) begin
                  draining_q[j] = sums_q[j];
                  draining_1_q[j] = sums_1_q[j];
                  mul_j = $signed(vecext_2) * $signed(word_to_lanes_lanes[j]);
                  sums_q[j] = mul_j;
                  mul_1_j = $signed(vecext_1_1) * $signed(word_to_lanes_lanes[j]);
                  sums_1_q[j] = mul_1_j;
                end
              end else begin
                for (j = 0; j < 2; j = j + 1) begin
                  word_to_lanes_lanes_1[j] = word_to_lanes_p2[j];
                end
                for (j = 0; j < 2; j = j + 1) begin
                  mul_j_1 = $signed(vecext_2) * $signed(word_to_lanes_lanes_1[j]);
                  add_j = sums_q[j] + mul_j_1;
                  sums_q[j] = add_j;
                  mul_1_j_1 = $signed(vecext_1_1) * $signed(word_to_lanes_lanes_1[j]);
                  add_1_j = sums_1_q[j] + mul_1_j_1;
                  sums_1_q[j] = add_1_j;
                end
                if (!cmp46_p2) begin
                  for (j = 0; j < 2; j = j + 1) begin
                    draining_q[j] = draining_1_q[j];
                  end
                end
              end
            end
            if (loop1_v1) begin
              word_to_lanes_p2[0] = b_words_1_p1[7:0];
              word_to_lanes_p2[1] = b_words_1_p1[15:8];
              spec_p2 = spec_p1;
              a_words_1_p2 = a_words_1_p1;
              cmp46_p2 = cmp46_p1;
              xor_v_3_p2 = xor_v_3_p1;
            end
            loop1_v2 = loop1_v1;
            loop1_start = 1'b0;
            if (loop1_active) begin
              if (!begin_v_q || fifo_commands_wp != fifo_commands_rp) begin
                phase_1_1 = begin_v_q ? 1'h0 : phase_q;
                xor_v_4 = phase_1_1 ^ 1'h1;
                commands_1_1 = fifo_commands[fifo_commands_rp[3:0]];
                extract_3_1 = commands_1_1[64];
                command_9_1 = begin_v_q ? extract_3_1 : command_2_q;
                and_v_2 = xor_v_4 & command_9_1;
                if (!and_v_2 || fifo_a_ready_wp != fifo_a_ready_rp) begin
                  xor_v_1_1 = phase_1_1 ^ 1'h1;
                  extract_2_1 = commands_1_1[72];
                  command_8_1 = begin_v_q ? extract_2_1 : command_1_q;
                  command_12_1 = command_8_1 ^ 1'h1;
                  xor_v_2_1 = command_12_1 ^ 1'h1;
                  and_v_1_1 = xor_v_1_1 & xor_v_2_1;
                  if (!and_v_1_1 || fifo_b_ready_wp != fifo_b_ready_rp) begin
                    loadedv5_1 = commands_1_1[13:0];
                    stepsLeft_1_1 = begin_v_q ? loadedv5_1 : stepsLeft_q;
                    cmp177_1 = stepsLeft_1_1 == 14'h1;
                    if (!cmp177_1 || releases_ready_i) begin
                      loop1_start = 1'b1;
                      command_5_1 = commands_1_1[55:48];
                      command_6_1 = commands_1_1[63:56];
                      extract_6 = commands_1_1[88];
                      extract_1_1 = commands_1_1[80];
                      extract_4_1 = commands_1_1[40:32];
                      extract_5_1 = commands_1_1[24:16];
                      spec_3 = begin_v_q ? extract_1_1 : 1'h0;
                      bIndex_1_1 = begin_v_q ? command_6_1 : bIndex_q;
                      aIndex_1_1 = begin_v_q ? command_5_1 : aIndex_q;
                      command_7_1 = begin_v_q ? extract_6 : command_q;
                      command_10_1 = begin_v_q ? extract_4_1 : command_3_q;
                      command_11_1 = begin_v_q ? extract_5_1 : command_4_q;
                      conv20_1 = aIndex_1_1;
                      trunc_2 = conv20_1;
                      conv22_1 = bIndex_1_1;
                      trunc_1_1 = conv22_1;
                      cmp46_1 = rowsLeft_q == 2'h0;
                      xor_v_3_1 = cmp46_1 ^ 1'h1;
                      dec_1 = rowsLeft_q + 2'h3;
                      spec_2_1 = cmp46_1 ? 2'h0 : dec_1;
                      conv133_1 = finished_q ? 2'h2 : 2'h0;
                      rowsLeft_1_1 = spec_3 ? conv133_1 : spec_2_1;
                      finished_1_1 = cmp177_1 ? command_7_1 : finished_q;
                      dec192_1 = stepsLeft_1_1 + 14'h3fff;
                      inc195_1 = phase_1_1 ^ 1'h1;
                      inc197_1 = aIndex_1_1 + 8'h1;
                      inc198_1 = bIndex_1_1 + 8'h1;
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
                      if (cmp177_1) begin
                        releases_valid_o <= 1'b1;
                        ref_v_4 = command_10_1;
                        ref_v_1_1 = ref_v_4 << 32'h10;
                        ref_v_2_1 = command_11_1;
                        ref_v_3_1 = ref_v_1_1 | ref_v_2_1;
                        releases_data_o <= ref_v_3_1;
                      end
                      spec_p1 = spec_3;
                      cmp46_p1 = cmp46_1;
                      xor_v_3_p1 = xor_v_3_1;
                      finished_q = finished_1_1;
                      rowsLeft_q = rowsLeft_1_1;
                      bIndex_q = inc198_1;
                      aIndex_q = inc197_1;
                      phase_q = inc195_1;
                      stepsLeft_q = dec192_1;
                      begin_v_q = cmp177_1;
                      command_q = command_7_1;
                      command_1_q = command_8_1;
                      command_2_q = command_9_1;
                      command_3_q = command_10_1;
                      command_4_q = command_11_1;
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
  input  wire [111:0] commands_data_i,
  output reg  commands_ready_o,
  input  wire biases_valid_i,
  input  wire [63:0] biases_data_i,
  output reg  biases_ready_o,
  input  wire rows_valid_i,
  input  wire [63:0] rows_data_i,
  output reg  rows_ready_o,
  input  wire masks_valid_i,
  input  wire [7:0] masks_data_i,
  output reg  masks_ready_o,
  output reg  results_valid_o,
  output reg  [63:0] results_data_o,
  input  wire results_ready_i,
  output reg  mask_bits_valid_o,
  output reg  [31:0] mask_bits_data_o,
  input  wire mask_bits_ready_i,
  output reg  stats_valid_o,
  output reg  [63:0] stats_data_o,
  input  wire stats_ready_i
);

  reg [111:0] fifo_commands [0:15];  // stream commands
  reg [4:0] fifo_commands_wp;
  reg [4:0] fifo_commands_rp;
  reg [63:0] fifo_biases [0:3];  // stream biases
  reg [2:0] fifo_biases_wp;
  reg [2:0] fifo_biases_rp;
  reg [63:0] fifo_rows [0:15];  // stream rows
  reg [4:0] fifo_rows_wp;
  reg [4:0] fifo_rows_rp;
  reg [7:0] fifo_masks [0:127];  // stream masks
  reg [7:0] fifo_masks_wp;
  reg [7:0] fifo_masks_rp;
  reg loop1_active;
  reg loop1_v1;
  reg loop1_v2;
  reg state;
  reg [31:0] magnitudes_q [0:1];  // hls/blocks/Epilogue.h:13
  reg [31:0] bias_q [0:1];  // hls/blocks/Epilogue.h:13
  reg [31:0] word_to_lanes_p1 [0:1];  // hls/blocks/Epilogue.h:31:43
  reg [31:0] word_to_lanes_1_p1 [0:1];  // hls/blocks/Epilogue.h:33:22
  reg [31:0] add_1_p2 [0:1];  // hls/blocks/Epilogue.h:38:30
  reg [31:0] elt_1_p2 [0:1];  // hls/blocks/Epilogue.h:38:30
  reg [15:0] elements_q;  // hls/blocks/Epilogue.h:13
  reg [15:0] saturated_q;  // hls/blocks/Epilogue.h:13
  reg [7:0] valid_q;  // hls/blocks/Epilogue.h:13
  reg row_q;  // hls/blocks/Epilogue.h:13
  reg command_q;  // hls/blocks/Epilogue.h:13
  reg command_1_q;  // hls/blocks/Epilogue.h:13
  reg command_2_q;  // hls/blocks/Epilogue.h:13
  reg command_3_q;  // hls/blocks/Epilogue.h:13
  reg command_4_q;  // hls/blocks/Epilogue.h:13
  reg command_5_q;  // hls/blocks/Epilogue.h:13
  reg command_6_q;  // hls/blocks/Epilogue.h:13
  reg command_7_q;  // hls/blocks/Epilogue.h:13
  reg [4:0] command_8_q;  // hls/blocks/Epilogue.h:13
  reg [1:0] command_9_q;  // hls/blocks/Epilogue.h:13
  reg [1:0] command_10_q;  // hls/blocks/Epilogue.h:13
  reg [3:0] command_11_q;  // hls/blocks/Epilogue.h:13
  reg [7:0] command_12_q;  // hls/blocks/Epilogue.h:13
  reg row_p1;  // hls/blocks/Epilogue.h:13
  reg and_v_1_p1;  // hls/blocks/Epilogue.h:13
  reg [7:0] valid_2_p1;  // hls/blocks/Epilogue.h:13
  reg [7:0] valid_2_p2;  // hls/blocks/Epilogue.h:13
  reg command_21_p1;  // hls/blocks/Epilogue.h:13
  reg command_21_p2;  // hls/blocks/Epilogue.h:13
  reg command_23_p1;  // hls/blocks/Epilogue.h:13
  reg command_27_p1;  // hls/blocks/Epilogue.h:13
  reg command_29_p1;  // hls/blocks/Epilogue.h:13
  reg [1:0] extractvec_p1;  // hls/blocks/Epilogue.h:37:32
  reg [31:0] conv72_p1;  // hls/blocks/Epilogue.h:38:56
  reg [31:0] and_v_17_p1;  // hls/blocks/Epilogue.h:38:30
  reg [31:0] cond_p1;  // hls/blocks/Epilogue.h:38:30
  reg cmp78_p1;  // hls/blocks/Epilogue.h:40:31
  reg cmp78_p2;  // hls/blocks/Epilogue.h:40:31
  reg brmerge_p1;  // hls/blocks/Epilogue.h:41:18
  reg brmerge_p2;  // hls/blocks/Epilogue.h:41:18
  reg [1:0] extractvec_1_p1;  // hls/blocks/Epilogue.h:42:33
  reg [63:0] lanes_to_word_2_p2;  // hls/blocks/Epilogue.h:46:34
  reg [31:0] ref_v_6_p1;  // hls/blocks/Epilogue.h:48:17
  reg and_v_23_p1;  // hls/blocks/Epilogue.h:48:17
  reg brmerge_2_p1;  // hls/blocks/Epilogue.h:50:26
  reg brmerge_2_p2;  // hls/blocks/Epilogue.h:50:26
  reg brmerge222_p1;  // hls/blocks/Epilogue.h:50:26
  reg brmerge222_p2;  // hls/blocks/Epilogue.h:50:26
  reg [63:0] ref_v_10_p1;  // hls/blocks/Epilogue.h:51:32
  reg [63:0] ref_v_10_p2;  // hls/blocks/Epilogue.h:51:32
  reg [63:0] ref_v_14_p2;  // hls/blocks/Epilogue.h:51:32
  reg xor_v_19_p1;  // hls/blocks/Epilogue.h:51:32
  reg xor_v_19_p2;  // hls/blocks/Epilogue.h:51:32
  reg asleep;

  task automatic step;
    integer j;
    reg [15:0] saturated_2_1;
    reg [15:0] saturated_1_1;
    reg [15:0] conv122_1;
    reg [15:0] add_2_1;
    reg [15:0] and_v_21_1;
    reg [7:0] and_v_20_1;
    reg [7:0] and_v_19_1;
    reg [7:0] conv1_2_1;
    reg [1:0] conv_2_1;
    reg [7:0] insertvec_1_1;
    reg [1:0] cmp_2_1;
    reg [31:0] elt_2_j;
    reg cmp_2_j;
    reg [15:0] and_v_22_1;
    reg [7:0] shr_3_1;
    reg [15:0] saturated_4_1;
    reg [15:0] saturated_3_1;
    reg [63:0] cond_1_1;
    reg [63:0] conv138_1;
    reg [15:0] lanes_to_word_3_1;
    reg [7:0] conv_1_1 [0:1];
    reg [31:0] elt_2_j_1;
    reg [7:0] conv_1_j;
    reg [63:0] ref_v_15_1;
    reg [63:0] ref_v_13_1;
    reg [63:0] ref_v_12_1;
    reg [63:0] ref_v_11_1;
    reg [31:0] bias_2_1 [0:1];
    reg [31:0] bias_1_j;
    reg [31:0] bias_2_j;
    reg [31:0] sums_1_1 [0:1];
    reg extractvec_lanes [0:1];
    reg [31:0] add_j;
    reg [31:0] spec_j;
    reg [31:0] elt_j;
    reg [31:0] sums_j;
    reg [31:0] select_j;
    reg [31:0] sums_1_j;
    reg [31:0] ref_v_8_1;
    reg [31:0] ref_v_7_1;
    reg [7:0] and_v_16_1;
    reg [7:0] conv1_1_1;
    reg [1:0] conv_3;
    reg [7:0] insertvec_2;
    reg [1:0] cmp_3;
    reg [31:0] add_j_1;
    reg [31:0] spec_j_1;
    reg cmp_j;
    reg [63:0] lanes_to_word_2_1;
    reg [31:0] shr_1_j;
    reg [31:0] shr_j;
    reg [31:0] and_v_18_j;
    reg [31:0] add_1_j;
    reg [31:0] elt_1_j;
    reg [63:0] ref_v_14_1;
    reg [31:0] rdx_1;
    reg [31:0] magnitudes_1_1 [0:1];
    reg extractvec_1_lanes [0:1];
    reg [31:0] shr_2_j;
    reg [31:0] xor_v_18_j;
    reg [31:0] select_1_j;
    reg [31:0] or_v_j;
    reg [31:0] magnitudes_1_j;
    reg [31:0] rdx_tree [0:0];
    reg extractvec_1_lanes_1 [0:1];
    reg [31:0] shr_2_j_1;
    reg [31:0] xor_v_18_j_1;
    reg [31:0] select_1_j_1;
    reg [31:0] or_v_j_1;
    reg loop1_start;
    reg xor_v_20;
    reg and_v_24;
    reg xor_v_1_1;
    reg xor_v_2_1;
    reg loadedv10_1;
    reg slice_1_1;
    reg [111:0] commands_1_1;
    reg command_23_1;
    reg and_v_7_1;
    reg xor_v_9_1;
    reg extract_4_1;
    reg command_22_1;
    reg [7:0] command_13_1;
    reg [2:0] slice_2;
    reg [2:0] sh_prom_1;
    reg [2:0] shl_1;
    reg [1:0] trunc_1;
    reg [1:0] conv1_3;
    reg [7:0] conv2_1;
    reg extract_12;
    reg extract_1_1;
    reg extract_2_1;
    reg extract_3_1;
    reg extract_5_1;
    reg extract_6_1;
    reg extract_7_1;
    reg [4:0] extract_8_1;
    reg [1:0] extract_9_1;
    reg [1:0] extract_10_1;
    reg [3:0] extract_11_1;
    reg [63:0] biases_1_1;
    reg xor_v_3_1;
    reg and_v_1_1;
    reg [7:0] valid_1_1;
    reg xor_v_4_1;
    reg and_v_2_1;
    reg [7:0] valid_2_1;
    reg command_14_1;
    reg xor_v_5_1;
    reg and_v_3_1;
    reg command_15_1;
    reg command_16_1;
    reg xor_v_6_1;
    reg and_v_4_1;
    reg command_17_1;
    reg command_18_1;
    reg xor_v_7_1;
    reg and_v_5_1;
    reg command_19_1;
    reg command_20_1;
    reg xor_v_8_1;
    reg and_v_6_1;
    reg command_21_1;
    reg command_24_1;
    reg xor_v_10_1;
    reg and_v_8_1;
    reg command_25_1;
    reg command_26_1;
    reg xor_v_11_1;
    reg and_v_9_1;
    reg command_27_1;
    reg command_28_1;
    reg xor_v_12_1;
    reg and_v_10_1;
    reg command_29_1;
    reg [4:0] command_30_1;
    reg xor_v_13_1;
    reg and_v_11_1;
    reg [4:0] command_31_1;
    reg [1:0] command_32_1;
    reg xor_v_14_1;
    reg and_v_12_1;
    reg [1:0] command_33_1;
    reg [1:0] command_34_1;
    reg xor_v_15_1;
    reg and_v_13_1;
    reg [1:0] command_35_1;
    reg [3:0] command_36_1;
    reg xor_v_16_1;
    reg and_v_14_1;
    reg [3:0] command_37_1;
    reg [7:0] command_38_1;
    reg xor_v_17_1;
    reg and_v_15_1;
    reg [7:0] command_39_1;
    reg [63:0] rows_1_1;
    reg [7:0] masks_1_1;
    reg [7:0] conv59_1;
    reg [1:0] extractvec_2;
    reg [31:0] conv72_1;
    reg [31:0] sub_1;
    reg [31:0] and_v_17_1;
    reg cmp_1_1;
    reg [31:0] cond_2;
    reg [1:0] conv75_1;
    reg cmp78_2;
    reg cmp78_1_1;
    reg command_40_1;
    reg brmerge_3;
    reg [1:0] extractvec_1_1;
    reg [15:0] conv126_1;
    reg [15:0] add128_1;
    reg [15:0] elements_1_1;
    reg [7:0] conv151_1;
    reg [7:0] add152_1;
    reg [31:0] ref_v_16;
    reg [31:0] ref_v_1_1;
    reg [31:0] ref_v_2_1;
    reg [31:0] ref_v_3_1;
    reg [31:0] ref_v_4_1;
    reg [31:0] ref_v_5_1;
    reg [31:0] ref_v_6_1;
    reg and_v_23_1;
    reg brmerge_1_1;
    reg brmerge_2_1;
    reg brmerge222_1;
    reg [15:0] elements_2_1;
    reg [63:0] ref_v_9_1;
    reg [63:0] ref_v_10_1;
    reg xor_v_19_1;
    reg [15:0] elements_3_1;
    reg inc_1;
    reg row_q_old;
    reg loop1_go2;
    reg loop1_go1;
    reg loop1_sent;
    begin
      case (state)
        1'h0: begin
          // entry, hls/blocks/Epilogue.h:26:3
          elements_q = 16'h0;
          saturated_q = 16'h0;
          valid_q = 8'h0;
          row_q = 1'h0;
          command_q = 1'h0;
          command_1_q = 1'h0;
          command_2_q = 1'h0;
          command_3_q = 1'h0;
          command_4_q = 1'h0;
          command_5_q = 1'h0;
          command_6_q = 1'h0;
          command_7_q = 1'h0;
          command_8_q = 5'h0;
          command_9_q = 2'h0;
          command_10_q = 2'h0;
          command_11_q = 4'h0;
          command_12_q = 8'h0;
          for (j = 0; j < 2; j = j + 1) begin
            magnitudes_q[j] = 32'h0;
            bias_q[j] = 32'h0;
          end
          loop1_active = 1'b1;
          state = 1'h1;
        end
        1'h1: begin
          // pipelined loop, hls/blocks/Epilogue.h:27:5: interval 1, 3 cycles
          loop1_sent = loop1_v2;
          loop1_go2 = 1'b1;
          if (loop1_v2 && cmp78_p2 && !(results_ready_i)) begin
            loop1_go2 = 1'b0;
          end
          loop1_go1 = 1'b1;
          if (loop1_v1 && and_v_23_p1 && !(mask_bits_ready_i)) begin
            loop1_go1 = 1'b0;
          end
          if (loop1_v2 && xor_v_19_p2 && !(stats_ready_i)) begin
            loop1_go2 = 1'b0;
          end
          if (loop1_go2) begin
            if (loop1_v2) begin
              if (brmerge_p2) begin
                saturated_2_1 = saturated_q;
              end else begin
                if (command_21_p2) begin
                  saturated_1_1 = saturated_q;
                end else begin
                  cmp_2_1 = 0;
                  for (j = 0; j < 2; j = j + 1) begin
                    elt_2_j = $signed(elt_1_p2[j]) < $signed(32'h7f) ? elt_1_p2[j] : 32'h7f;
                    cmp_2_j = add_1_p2[j] != elt_2_j;
                    cmp_2_1 = cmp_2_1 | ({1'h0, cmp_2_j} << j);
                  end
                  insertvec_1_1[0] = cmp_2_1[0];
                  insertvec_1_1[1] = cmp_2_1[1];
                  insertvec_1_1[2] = cmp_2_1[0];
                  insertvec_1_1[3] = cmp_2_1[0];
                  insertvec_1_1[4] = cmp_2_1[0];
                  insertvec_1_1[5] = cmp_2_1[0];
                  insertvec_1_1[6] = cmp_2_1[0];
                  insertvec_1_1[7] = cmp_2_1[0];
                  conv_2_1 = insertvec_1_1[1:0];
                  conv1_2_1 = conv_2_1;
                  and_v_19_1 = valid_2_p2 & conv1_2_1;
                  and_v_20_1 = and_v_19_1 & 8'h1;
                  and_v_21_1 = and_v_20_1;
                  shr_3_1 = and_v_19_1 >> 8'h1;
                  and_v_22_1 = shr_3_1;
                  add_2_1 = and_v_21_1 + and_v_22_1;
                  conv122_1 = saturated_q + add_2_1;
                  saturated_1_1 = conv122_1;
                end
                saturated_2_1 = saturated_1_1;
              end
              if (brmerge222_p2) begin
                saturated_3_1 = brmerge_2_p2 ? saturated_2_1 : 16'h0;
                saturated_4_1 = saturated_3_1;
              end else begin
                saturated_4_1 = 16'h0;
              end
              if (cmp78_p2) begin
                results_valid_o <= 1'b1;
                if (command_21_p2) begin
                  cond_1_1 = lanes_to_word_2_p2;
                end else begin
                  for (j = 0; j < 2; j = j + 1) begin
                    elt_2_j_1 = $signed(elt_1_p2[j]) < $signed(32'h7f) ? elt_1_p2[j] : 32'h7f;
                    conv_1_j = elt_2_j_1;
                    conv_1_1[j] = conv_1_j;
                  end
                  lanes_to_word_3_1 = {conv_1_1[1], conv_1_1[0]};
                  conv138_1 = lanes_to_word_3_1;
                  cond_1_1 = conv138_1;
                end
                results_data_o <= cond_1_1;
              end
              if (xor_v_19_p2) begin
                stats_valid_o <= 1'b1;
                ref_v_11_1 = saturated_2_1;
                ref_v_12_1 = ref_v_11_1 << 64'h20;
                ref_v_13_1 = ref_v_10_p2 | ref_v_12_1;
                ref_v_15_1 = ref_v_13_1 | ref_v_14_p2;
                stats_data_o <= ref_v_15_1;
              end
              saturated_q = saturated_4_1;
            end
            if (loop1_go1) begin
              if (loop1_v1) begin
                for (j = 0; j < 2; j = j + 1) begin
                  bias_1_j = row_p1 ? bias_q[j] : word_to_lanes_p1[j];
                  bias_2_j = and_v_1_p1 ? bias_q[j] : bias_1_j;
                  bias_2_1[j] = bias_2_j;
                end
                for (j = 0; j < 2; j = j + 1) begin
                  extractvec_lanes[j] = extractvec_p1[j];
                end
                for (j = 0; j < 2; j = j + 1) begin
                  add_j = command_29_p1 ? bias_2_1[j] : 32'h0;
                  spec_j = add_j + word_to_lanes_1_p1[j];
                  elt_j = $signed(spec_j) < $signed(32'h0) ? 32'h0 : spec_j;
                  sums_j = command_27_p1 ? elt_j : spec_j;
                  select_j = extractvec_lanes[j] ? sums_j : 32'h0;
                  sums_1_j = command_23_p1 ? select_j : sums_j;
                  sums_1_1[j] = sums_1_j;
                end
                if (and_v_23_p1) begin
                  mask_bits_valid_o <= 1'b1;
                  cmp_3 = 0;
                  for (j = 0; j < 2; j = j + 1) begin
                    add_j_1 = command_29_p1 ? bias_2_1[j] : 32'h0;
                    spec_j_1 = add_j_1 + word_to_lanes_1_p1[j];
                    cmp_j = $signed(32'h0) < $signed(spec_j_1);
                    cmp_3 = cmp_3 | ({1'h0, cmp_j} << j);
                  end
                  insertvec_2[0] = cmp_3[0];
                  insertvec_2[1] = cmp_3[1];
                  insertvec_2[2] = cmp_3[0];
                  insertvec_2[3] = cmp_3[0];
                  insertvec_2[4] = cmp_3[0];
                  insertvec_2[5] = cmp_3[0];
                  insertvec_2[6] = cmp_3[0];
                  insertvec_2[7] = cmp_3[0];
                  conv_3 = insertvec_2[1:0];
                  conv1_1_1 = conv_3;
                  and_v_16_1 = valid_2_p1 & conv1_1_1;
                  ref_v_7_1 = and_v_16_1;
                  ref_v_8_1 = ref_v_6_p1 | ref_v_7_1;
                  mask_bits_data_o <= ref_v_8_1;
                end
                if (command_21_p1) begin
                  lanes_to_word_2_1 = {sums_1_1[1], sums_1_1[0]};
                  lanes_to_word_2_p2 = lanes_to_word_2_1;
                end else begin
                  for (j = 0; j < 2; j = j + 1) begin
                    shr_1_j = $signed(sums_1_1[j]) >>> conv72_p1;
                    shr_j = sums_1_1[j] >> and_v_17_p1;
                    and_v_18_j = shr_j & cond_p1;
                    add_1_j = shr_1_j + and_v_18_j;
                    add_1_p2[j] = add_1_j;
                    elt_1_j = $signed(add_1_j) < $signed(32'hffffff81) ? 32'hffffff81 : add_1_j;
                    elt_1_p2[j] = elt_1_j;
                  end
                end
                if (xor_v_19_p1) begin
                  ref_v_10_p2 = ref_v_10_p1;
                  for (j = 0; j < 2; j = j + 1) begin
                    extractvec_1_lanes[j] = extractvec_1_p1[j];
                  end
                  for (j = 0; j < 2; j = j + 1) begin
                    shr_2_j = $signed(sums_1_1[j]) >>> 32'h1f;
                    xor_v_18_j = sums_1_1[j] ^ shr_2_j;
                    select_1_j = extractvec_1_lanes[j] ? xor_v_18_j : 32'h0;
                    or_v_j = magnitudes_q[j] | select_1_j;
                    magnitudes_1_j = brmerge_p1 ? magnitudes_q[j] : or_v_j;
                    magnitudes_1_1[j] = magnitudes_1_j;
                  end
                  for (j = 0; j < 1; j = j + 1) begin
                    rdx_tree[j] = magnitudes_1_1[j] | magnitudes_1_1[j + 1];
                  end
                  rdx_1 = rdx_tree[0];
                  ref_v_14_1 = rdx_1;
                  ref_v_14_p2 = ref_v_14_1;
                end
                if (brmerge222_p1) begin
                  if (brmerge_2_p1) begin
                    if (!brmerge_p1) begin
                      for (j = 0; j < 2; j = j + 1) begin
                        extractvec_1_lanes_1[j] = extractvec_1_p1[j];
                      end
                      for (j = 0; j < 2; j = j + 1) begin
                        shr_2_j_1 = $signed(sums_1_1[j]) >>> 32'h1f;
                        xor_v_18_j_1 = sums_1_1[j] ^ shr_2_j_1;
                        select_1_j_1 = extractvec_1_lanes_1[j] ? xor_v_18_j_1 : 32'h0;
                        or_v_j_1 = magnitudes_q[j] | select_1_j_1;
                        magnitudes_q[j] = or_v_j_1;
                      end
                    end
                  end else begin
                    for (j = 0; j < 2; j = j + 1) begin
                      magnitudes_q[j] = 32'h0;
                    end
                  end
                end else begin
                  for (j = 0; j < 2; j = j + 1) begin
                    magnitudes_q[j] = 32'h0;
                  end
                end
                for (j = 0; j < 2; j = j + 1) begin
                  bias_q[j] = bias_2_1[j];
                end
                valid_2_p2 = valid_2_p1;
                command_21_p2 = command_21_p1;
                cmp78_p2 = cmp78_p1;
                brmerge_p2 = brmerge_p1;
                brmerge_2_p2 = brmerge_2_p1;
                brmerge222_p2 = brmerge222_p1;
                xor_v_19_p2 = xor_v_19_p1;
              end
              loop1_v2 = loop1_v1;
              loop1_start = 1'b0;
              if (loop1_active) begin
                xor_v_20 = row_q ^ 1'h1;
                if (!xor_v_20 || fifo_commands_wp != fifo_commands_rp) begin
                  xor_v_1_1 = row_q ^ 1'h1;
                  commands_1_1 = fifo_commands[fifo_commands_rp[3:0]];
                  slice_1_1 = commands_1_1[40];
                  loadedv10_1 = slice_1_1 ^ 1'h1;
                  xor_v_2_1 = loadedv10_1 ^ 1'h1;
                  and_v_24 = xor_v_1_1 & xor_v_2_1;
                  if (!and_v_24 || fifo_biases_wp != fifo_biases_rp) begin
                    if (fifo_rows_wp != fifo_rows_rp) begin
                      xor_v_9_1 = row_q ^ 1'h1;
                      and_v_7_1 = xor_v_9_1 & loadedv10_1;
                      extract_4_1 = commands_1_1[72];
                      command_22_1 = row_q ? command_4_q : extract_4_1;
                      command_23_1 = and_v_7_1 ? extract_4_1 : command_22_1;
                      if (!command_23_1 || fifo_masks_wp != fifo_masks_rp) begin
                        loop1_start = 1'b1;
                        command_13_1 = commands_1_1[7:0];
                        slice_2 = commands_1_1[26:24];
                        sh_prom_1 = slice_2 & 3'h3;
                        shl_1 = 3'h1 << sh_prom_1;
                        trunc_1 = shl_1;
                        conv1_3 = trunc_1 + 2'h3;
                        conv2_1 = conv1_3;
                        extract_12 = commands_1_1[104];
                        extract_1_1 = commands_1_1[96];
                        extract_2_1 = commands_1_1[88];
                        extract_3_1 = commands_1_1[80];
                        extract_5_1 = commands_1_1[64];
                        extract_6_1 = commands_1_1[56];
                        extract_7_1 = commands_1_1[48];
                        extract_8_1 = commands_1_1[36:32];
                        extract_9_1 = commands_1_1[25:24];
                        extract_10_1 = commands_1_1[17:16];
                        extract_11_1 = commands_1_1[11:8];
                        biases_1_1 = fifo_biases[fifo_biases_rp[1:0]];
                        xor_v_3_1 = row_q ^ 1'h1;
                        and_v_1_1 = xor_v_3_1 & loadedv10_1;
                        valid_1_1 = row_q ? valid_q : conv2_1;
                        xor_v_4_1 = row_q ^ 1'h1;
                        and_v_2_1 = xor_v_4_1 & loadedv10_1;
                        valid_2_1 = and_v_2_1 ? conv2_1 : valid_1_1;
                        command_14_1 = row_q ? command_q : extract_12;
                        xor_v_5_1 = row_q ^ 1'h1;
                        and_v_3_1 = xor_v_5_1 & loadedv10_1;
                        command_15_1 = and_v_3_1 ? extract_12 : command_14_1;
                        command_16_1 = row_q ? command_1_q : extract_1_1;
                        xor_v_6_1 = row_q ^ 1'h1;
                        and_v_4_1 = xor_v_6_1 & loadedv10_1;
                        command_17_1 = and_v_4_1 ? extract_1_1 : command_16_1;
                        command_18_1 = row_q ? command_2_q : extract_2_1;
                        xor_v_7_1 = row_q ^ 1'h1;
                        and_v_5_1 = xor_v_7_1 & loadedv10_1;
                        command_19_1 = and_v_5_1 ? extract_2_1 : command_18_1;
                        command_20_1 = row_q ? command_3_q : extract_3_1;
                        xor_v_8_1 = row_q ^ 1'h1;
                        and_v_6_1 = xor_v_8_1 & loadedv10_1;
                        command_21_1 = and_v_6_1 ? extract_3_1 : command_20_1;
                        command_24_1 = row_q ? command_5_q : extract_5_1;
                        xor_v_10_1 = row_q ^ 1'h1;
                        and_v_8_1 = xor_v_10_1 & loadedv10_1;
                        command_25_1 = and_v_8_1 ? extract_5_1 : command_24_1;
                        command_26_1 = row_q ? command_6_q : extract_6_1;
                        xor_v_11_1 = row_q ^ 1'h1;
                        and_v_9_1 = xor_v_11_1 & loadedv10_1;
                        command_27_1 = and_v_9_1 ? extract_6_1 : command_26_1;
                        command_28_1 = row_q ? command_7_q : extract_7_1;
                        xor_v_12_1 = row_q ^ 1'h1;
                        and_v_10_1 = xor_v_12_1 & loadedv10_1;
                        command_29_1 = and_v_10_1 ? extract_7_1 : command_28_1;
                        command_30_1 = row_q ? command_8_q : extract_8_1;
                        xor_v_13_1 = row_q ^ 1'h1;
                        and_v_11_1 = xor_v_13_1 & loadedv10_1;
                        command_31_1 = and_v_11_1 ? extract_8_1 : command_30_1;
                        command_32_1 = row_q ? command_9_q : extract_9_1;
                        xor_v_14_1 = row_q ^ 1'h1;
                        and_v_12_1 = xor_v_14_1 & loadedv10_1;
                        command_33_1 = and_v_12_1 ? extract_9_1 : command_32_1;
                        command_34_1 = row_q ? command_10_q : extract_10_1;
                        xor_v_15_1 = row_q ^ 1'h1;
                        and_v_13_1 = xor_v_15_1 & loadedv10_1;
                        command_35_1 = and_v_13_1 ? extract_10_1 : command_34_1;
                        command_36_1 = row_q ? command_11_q : extract_11_1;
                        xor_v_16_1 = row_q ^ 1'h1;
                        and_v_14_1 = xor_v_16_1 & loadedv10_1;
                        command_37_1 = and_v_14_1 ? extract_11_1 : command_36_1;
                        command_38_1 = row_q ? command_12_q : command_13_1;
                        xor_v_17_1 = row_q ^ 1'h1;
                        and_v_15_1 = xor_v_17_1 & loadedv10_1;
                        command_39_1 = and_v_15_1 ? command_13_1 : command_38_1;
                        rows_1_1 = fifo_rows[fifo_rows_rp[3:0]];
                        masks_1_1 = fifo_masks[fifo_masks_rp[6:0]];
                        conv59_1 = masks_1_1 & 8'h3;
                        extractvec_2[0] = conv59_1[0];
                        extractvec_2[1] = conv59_1[1];
                        conv72_1 = command_31_1;
                        sub_1 = conv72_1 + 32'h1f;
                        and_v_17_1 = sub_1 & 32'h1f;
                        cmp_1_1 = command_31_1 != 5'h0;
                        cond_2 = cmp_1_1;
                        conv75_1 = row_q;
                        cmp78_2 = conv75_1 < command_35_1;
                        cmp78_1_1 = cmp78_2 ^ 1'h1;
                        command_40_1 = command_19_1 ^ 1'h1;
                        brmerge_3 = cmp78_1_1 ? 1'h1 : command_40_1;
                        extractvec_1_1[0] = valid_2_1[0];
                        extractvec_1_1[1] = valid_2_1[1];
                        conv126_1 = command_33_1;
                        add128_1 = elements_q + conv126_1;
                        elements_1_1 = brmerge_3 ? elements_q : add128_1;
                        conv151_1 = row_q;
                        add152_1 = command_39_1 + conv151_1;
                        ref_v_16 = command_17_1 ? 32'h1000000 : 32'h0;
                        ref_v_1_1 = command_37_1;
                        ref_v_2_1 = ref_v_1_1 << 32'h10;
                        ref_v_3_1 = ref_v_16 | ref_v_2_1;
                        ref_v_4_1 = add152_1;
                        ref_v_5_1 = ref_v_4_1 << 32'h8;
                        ref_v_6_1 = ref_v_3_1 | ref_v_5_1;
                        and_v_23_1 = command_25_1 & cmp78_2;
                        brmerge_1_1 = command_15_1 & row_q;
                        brmerge_2_1 = brmerge_1_1 ^ 1'h1;
                        brmerge222_1 = brmerge_2_1 ? 1'h1 : command_40_1;
                        elements_2_1 = brmerge_2_1 ? elements_1_1 : 16'h0;
                        ref_v_9_1 = elements_1_1;
                        ref_v_10_1 = ref_v_9_1 << 64'h30;
                        xor_v_19_1 = brmerge222_1 ^ 1'h1;
                        elements_3_1 = brmerge222_1 ? elements_2_1 : 16'h0;
                        inc_1 = row_q ^ 1'h1;
                        if (xor_v_20) begin
                          fifo_commands_rp = fifo_commands_rp + 1'b1;
                          commands_ready_o <= (fifo_commands_wp - fifo_commands_rp) <= 5'he;
                        end
                        if (and_v_24) begin
                          fifo_biases_rp = fifo_biases_rp + 1'b1;
                          biases_ready_o <= (fifo_biases_wp - fifo_biases_rp) <= 3'h2;
                        end
                        word_to_lanes_p1[0] = biases_1_1[31:0];
                        word_to_lanes_p1[1] = biases_1_1[63:32];
                        fifo_rows_rp = fifo_rows_rp + 1'b1;
                        rows_ready_o <= (fifo_rows_wp - fifo_rows_rp) <= 5'he;
                        word_to_lanes_1_p1[0] = rows_1_1[31:0];
                        word_to_lanes_1_p1[1] = rows_1_1[63:32];
                        if (command_23_1) begin
                          fifo_masks_rp = fifo_masks_rp + 1'b1;
                          masks_ready_o <= (fifo_masks_wp - fifo_masks_rp) <= 8'h7e;
                        end
                        row_q_old = row_q;
                        row_p1 = row_q_old;
                        and_v_1_p1 = and_v_1_1;
                        valid_2_p1 = valid_2_1;
                        command_21_p1 = command_21_1;
                        command_23_p1 = command_23_1;
                        command_27_p1 = command_27_1;
                        command_29_p1 = command_29_1;
                        extractvec_p1 = extractvec_2;
                        conv72_p1 = conv72_1;
                        and_v_17_p1 = and_v_17_1;
                        cond_p1 = cond_2;
                        cmp78_p1 = cmp78_2;
                        brmerge_p1 = brmerge_3;
                        extractvec_1_p1 = extractvec_1_1;
                        ref_v_6_p1 = ref_v_6_1;
                        and_v_23_p1 = and_v_23_1;
                        brmerge_2_p1 = brmerge_2_1;
                        brmerge222_p1 = brmerge222_1;
                        ref_v_10_p1 = ref_v_10_1;
                        xor_v_19_p1 = xor_v_19_1;
                        elements_q = elements_3_1;
                        valid_q = valid_2_1;
                        row_q = inc_1;
                        command_q = command_15_1;
                        command_1_q = command_17_1;
                        command_2_q = command_19_1;
                        command_3_q = command_21_1;
                        command_4_q = command_23_1;
                        command_5_q = command_25_1;
                        command_6_q = command_27_1;
                        command_7_q = command_29_1;
                        command_8_q = command_31_1;
                        command_9_q = command_33_1;
                        command_10_q = command_35_1;
                        command_11_q = command_37_1;
                        command_12_q = command_39_1;
                      end else begin
                        asleep = !loop1_v2 && !loop1_sent;
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
            end else begin
              loop1_v2 = 1'b0;
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
  input  wire [31:0] mask_bits_data_i,
  output reg  mask_bits_ready_o,
  output reg  mask_words_valid_o,
  output reg  [31:0] mask_words_data_o,
  input  wire mask_words_ready_i
);

  reg [31:0] fifo_mask_bits [0:3];  // stream mask_bits
  reg [2:0] fifo_mask_bits_wp;
  reg [2:0] fifo_mask_bits_rp;
  reg loop1_active;
  reg loop1_v1;
  reg state;
  reg cmp_p1;  // hls/blocks/Epilogue.h:69:37
  reg [31:0] collected_1_p1;  // hls/blocks/Epilogue.h:69:57
  reg [31:0] shl_p1;  // hls/blocks/Epilogue.h:70:54
  reg [7:0] trunc_1_p1;  // hls/blocks/Epilogue.h:71:35
  reg xor_v_p1;  // hls/blocks/Epilogue.h:72:32
  reg [31:0] collected [0:255];  // RAM, hls/blocks/Epilogue.h:69:57
  reg asleep;

  task automatic step;
    integer j;
    reg [31:0] cond_1;
    reg [31:0] or_v_1;
    reg loop1_start;
    reg [31:0] mask_bits_1_1;
    reg [31:0] item_2;
    reg [31:0] item_1_1;
    reg [31:0] conv_1;
    reg cmp_1;
    reg [31:0] conv1_1;
    reg [63:0] idxprom_1;
    reg [7:0] trunc_2;
    reg [31:0] and_v_1;
    reg [63:0] zext_1;
    reg [63:0] idxprom9_1;
    reg [31:0] conv3_1;
    reg [31:0] mul_1;
    reg [31:0] shl_1;
    reg [7:0] trunc_1_1;
    reg slice_1;
    reg loadedv11_1;
    reg xor_v_1;
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
              cond_1 = cmp_p1 ? 32'h0 : collected_1_p1;
              or_v_1 = cond_1 | shl_p1;
              collected[trunc_1_p1] <= or_v_1;
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
                item_2 = mask_bits_1_1 >> 32'h8;
                item_1_1 = mask_bits_1_1 >> 32'h10;
                conv_1 = item_1_1 & 32'hf;
                cmp_1 = conv_1 == 32'h0;
                conv1_1 = item_2 & 32'hff;
                idxprom_1 = conv1_1;
                trunc_2 = conv1_1;
                and_v_1 = item_2 & 32'hff;
                zext_1 = and_v_1;
                idxprom9_1 = cmp_1 ? zext_1 : idxprom_1;
                conv3_1 = mask_bits_1_1 & 32'h3;
                mul_1 = conv_1 << 32'h1;
                shl_1 = conv3_1 << mul_1;
                trunc_1_1 = idxprom9_1;
                slice_1 = mask_bits_1_1[24];
                loadedv11_1 = slice_1 ^ 1'h1;
                xor_v_1 = loadedv11_1 ^ 1'h1;
                fifo_mask_bits_rp = fifo_mask_bits_rp + 1'b1;
                mask_bits_ready_o <= (fifo_mask_bits_wp - fifo_mask_bits_rp) <= 3'h2;
                collected_1_p1 = collected[trunc_2];
                cmp_p1 = cmp_1;
                shl_p1 = shl_1;
                trunc_1_p1 = trunc_1_1;
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
  input  wire [79:0] commands_data_i,
  output reg  commands_ready_o,
  input  wire results_valid_i,
  input  wire [63:0] results_data_i,
  output reg  results_ready_o,
  input  wire mask_words_valid_i,
  input  wire [31:0] mask_words_data_i,
  output reg  mask_words_ready_o,
  input  wire stats_valid_i,
  input  wire [63:0] stats_data_i,
  output reg  stats_ready_o,
  output reg  aw_valid_o,
  output reg  [127:0] aw_data_o,
  input  wire aw_ready_i,
  output reg  expected_valid_o,
  output reg  [7:0] expected_data_o,
  input  wire expected_ready_i,
  output reg  w_valid_o,
  output reg  [63:0] w_data_o,
  input  wire w_ready_i
);

  reg [79:0] fifo_commands [0:31];  // stream commands
  reg [5:0] fifo_commands_wp;
  reg [5:0] fifo_commands_rp;
  reg [63:0] fifo_results [0:15];  // stream results
  reg [4:0] fifo_results_wp;
  reg [4:0] fifo_results_rp;
  reg [31:0] fifo_mask_words [0:3];  // stream mask_words
  reg [2:0] fifo_mask_words_wp;
  reg [2:0] fifo_mask_words_rp;
  reg [63:0] fifo_stats [0:3];  // stream stats
  reg [2:0] fifo_stats_wp;
  reg [2:0] fifo_stats_rp;
  reg loop1_active;
  reg state;
  reg [127:0] piece_q;  // hls/blocks/Store.h:12
  reg [7:0] burstLeft_q;  // hls/blocks/Store.h:12
  reg [7:0] beatsLeft_q;  // hls/blocks/Store.h:12
  reg [1:0] piecesLeft_q;  // hls/blocks/Store.h:12
  reg [13:0] address_q;  // hls/blocks/Store.h:12
  reg [13:0] pieceAddress_q;  // hls/blocks/Store.h:12
  reg beginBurst_q;  // hls/blocks/Store.h:12
  reg beginPiece_q;  // hls/blocks/Store.h:12
  reg begin_v_q;  // hls/blocks/Store.h:12
  reg command_q;  // hls/blocks/Store.h:12
  reg [7:0] command_1_q;  // hls/blocks/Store.h:12
  reg [2:0] command_2_q;  // hls/blocks/Store.h:12
  reg [7:0] command_3_q;  // hls/blocks/Store.h:12
  reg [13:0] command_4_q;  // hls/blocks/Store.h:12
  reg asleep;

  task automatic step;
    integer j;
    reg loop1_start;
    reg and_v_5;
    reg cmp_1;
    reg [7:0] command_8_1;
    reg [7:0] command_6_1;
    reg [79:0] commands_1_1;
    reg and_v_1_1;
    reg cmp11_1;
    reg and_v_2_1;
    reg cmp17_1;
    reg [7:0] command_5_1;
    reg [1:0] loadedv1_1;
    reg [13:0] loadedv3_1;
    reg extract_3;
    reg [2:0] extract_1_1;
    reg [13:0] extract_2_1;
    reg [1:0] piecesLeft_1_1;
    reg [13:0] pieceAddress_1_1;
    reg command_7_1;
    reg [2:0] command_9_1;
    reg [7:0] command_10_1;
    reg [13:0] command_11_1;
    reg [63:0] results_1_1;
    reg [31:0] mask_words_1_1;
    reg [63:0] stats_1_1;
    reg [15:0] slice_3;
    reg [47:0] slice_1_1;
    reg [13:0] and_v_3_1;
    reg [7:0] beatsLeft_1_1;
    reg [13:0] address_1_1;
    reg [7:0] add_3;
    reg [13:0] lshr_1;
    reg [13:0] and_v_4_1;
    reg [13:0] narrow_1;
    reg [13:0] zext_2;
    reg cmp34_1;
    reg [7:0] conv35_1;
    reg [7:0] cond_1;
    reg [7:0] sub41_1;
    reg [7:0] dec94_1;
    reg [7:0] burstLeft_1_1;
    reg cmp52_1;
    reg cmp55_1;
    reg cmp61_1;
    reg select_1;
    reg [13:0] and65_1;
    reg [4:0] zext_1_1;
    reg [4:0] shl_2;
    reg [3:0] trunc_1;
    reg [3:0] add_1_1;
    reg [3:0] conv76_1;
    reg [31:0] conv80_1;
    reg [127:0] piece_4_1;
    reg [127:0] piece_3_1;
    reg [127:0] ref_v_1_1;
    reg [127:0] ref_v_9;
    reg [127:0] piece_2_1;
    reg [127:0] conv14_1;
    reg [127:0] piece_1_1;
    reg [127:0] conv_1;
    reg [13:0] shl_1_1;
    reg [31:0] mul_1;
    reg [31:0] shl81_1;
    reg [3:0] sh_prom84_1;
    reg [3:0] shl85_1;
    reg [63:0] ref_v_3_1;
    reg [63:0] ref_v_4_1;
    reg [63:0] ref_v_5_1;
    reg [63:0] ref_v_6_1;
    reg [63:0] ref_v_7_1;
    reg [63:0] ref_v_8_1;
    reg [13:0] add_2_1;
    reg [7:0] dec_1;
    reg [13:0] add99_1;
    reg [1:0] dec102_1;
    reg [1:0] piecesLeft_2_1;
    reg [13:0] pieceAddress_2_1;
    reg [127:0] ref_v_2_1;
    reg [7:0] storedv49_1;
    reg spec_1;
    reg or_v_1;
    reg cmp47_1;
    reg cmp48_1;
    reg [127:0] shr_1;
    reg [95:0] slice_2_1;
    begin
      case (state)
        1'h0: begin
          // entry, hls/blocks/Store.h:29:3
          piece_q = 128'h0;
          burstLeft_q = 8'h0;
          beatsLeft_q = 8'h0;
          piecesLeft_q = 2'h0;
          address_q = 14'h0;
          pieceAddress_q = 14'h0;
          beginBurst_q = 1'h1;
          beginPiece_q = 1'h1;
          begin_v_q = 1'h1;
          command_q = 1'h0;
          command_1_q = 8'h0;
          command_2_q = 3'h0;
          command_3_q = 8'h0;
          command_4_q = 14'h0;
          loop1_active = 1'b1;
          state = 1'h1;
        end
        1'h1: begin
          // pipelined loop, hls/blocks/Store.h:30:5: interval 1, 1 cycles
          loop1_start = 1'b0;
          if (loop1_active) begin
            if (!begin_v_q || fifo_commands_wp != fifo_commands_rp) begin
              commands_1_1 = fifo_commands[fifo_commands_rp[4:0]];
              command_6_1 = commands_1_1[63:56];
              command_8_1 = begin_v_q ? command_6_1 : command_1_q;
              cmp_1 = command_8_1 == 8'h0;
              and_v_5 = beginPiece_q & cmp_1;
              if (!and_v_5 || fifo_results_wp != fifo_results_rp) begin
                cmp11_1 = command_8_1 == 8'h1;
                and_v_1_1 = beginPiece_q & cmp11_1;
                if (!and_v_1_1 || fifo_mask_words_wp != fifo_mask_words_rp) begin
                  cmp17_1 = command_8_1 == 8'h2;
                  and_v_2_1 = beginPiece_q & cmp17_1;
                  if (!and_v_2_1 || fifo_stats_wp != fifo_stats_rp) begin
                    if (!beginBurst_q || aw_ready_i) begin
                      if (!beginBurst_q || expected_ready_i) begin
                        if (w_ready_i) begin
                          loop1_start = 1'b1;
                          command_5_1 = commands_1_1[47:40];
                          loadedv1_1 = commands_1_1[33:32];
                          loadedv3_1 = commands_1_1[13:0];
                          extract_3 = commands_1_1[64];
                          extract_1_1 = commands_1_1[50:48];
                          extract_2_1 = commands_1_1[29:16];
                          piecesLeft_1_1 = begin_v_q ? loadedv1_1 : piecesLeft_q;
                          pieceAddress_1_1 = begin_v_q ? loadedv3_1 : pieceAddress_q;
                          command_7_1 = begin_v_q ? extract_3 : command_q;
                          command_9_1 = begin_v_q ? extract_1_1 : command_2_q;
                          command_10_1 = begin_v_q ? command_5_1 : command_3_q;
                          command_11_1 = begin_v_q ? extract_2_1 : command_4_q;
                          results_1_1 = fifo_results[fifo_results_rp[3:0]];
                          mask_words_1_1 = fifo_mask_words[fifo_mask_words_rp[1:0]];
                          stats_1_1 = fifo_stats[fifo_stats_rp[1:0]];
                          slice_3 = stats_1_1[63:48];
                          slice_1_1 = stats_1_1[47:0];
                          and_v_3_1 = pieceAddress_1_1 & 14'h3ffc;
                          beatsLeft_1_1 = beginPiece_q ? command_10_1 : beatsLeft_q;
                          address_1_1 = beginPiece_q ? and_v_3_1 : address_q;
                          add_3 = burstLeft_q + 8'hff;
                          lshr_1 = address_1_1 >> 14'h2;
                          and_v_4_1 = lshr_1 & 14'h3ff;
                          narrow_1 = 14'h400 - and_v_4_1;
                          zext_2 = beatsLeft_1_1;
                          cmp34_1 = narrow_1 < zext_2;
                          conv35_1 = narrow_1;
                          cond_1 = cmp34_1 ? conv35_1 : beatsLeft_1_1;
                          sub41_1 = cond_1 + 8'hff;
                          dec94_1 = beginBurst_q ? sub41_1 : add_3;
                          burstLeft_1_1 = beginBurst_q ? cond_1 : burstLeft_q;
                          cmp52_1 = burstLeft_1_1 == 8'h1;
                          cmp55_1 = beatsLeft_1_1 == 8'h1;
                          cmp61_1 = piecesLeft_1_1 == 2'h1;
                          select_1 = cmp55_1 ? cmp61_1 : 1'h0;
                          and65_1 = pieceAddress_1_1 & 14'h3;
                          zext_1_1 = command_9_1;
                          shl_2 = 5'h1 << zext_1_1;
                          trunc_1 = shl_2;
                          add_1_1 = trunc_1 + 4'hf;
                          conv76_1 = cmp55_1 ? add_1_1 : 4'hf;
                          if (beginPiece_q) begin
                            if (cmp17_1) begin
                              ref_v_9 = {48'h0, slice_3, 16'h0, slice_1_1};
                              ref_v_1_1 = ref_v_9 | 128'h5741544b000000000000000000000000;
                              piece_3_1 = ref_v_1_1;
                            end else begin
                              if (cmp11_1) begin
                                conv14_1 = {96'h0, mask_words_1_1};
                                piece_2_1 = conv14_1;
                              end else begin
                                if (cmp_1) begin
                                  conv_1 = {64'h0, results_1_1};
                                  piece_1_1 = conv_1;
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
                          conv80_1 = piece_4_1[31:0];
                          shl_1_1 = and65_1 << 14'h3;
                          mul_1 = shl_1_1;
                          shl81_1 = conv80_1 << mul_1;
                          sh_prom84_1 = and65_1;
                          shl85_1 = conv76_1 << sh_prom84_1;
                          ref_v_3_1 = cmp52_1 ? 64'h10000000000 : 64'h0;
                          ref_v_4_1 = shl85_1;
                          ref_v_5_1 = ref_v_4_1 << 64'h20;
                          ref_v_6_1 = ref_v_3_1 | ref_v_5_1;
                          ref_v_7_1 = shl81_1;
                          ref_v_8_1 = ref_v_6_1 | ref_v_7_1;
                          add_2_1 = address_1_1 + 14'h4;
                          dec_1 = beatsLeft_1_1 + 8'hff;
                          add99_1 = pieceAddress_1_1 + command_11_1;
                          dec102_1 = piecesLeft_1_1 + 2'h3;
                          piecesLeft_2_1 = cmp55_1 ? dec102_1 : piecesLeft_1_1;
                          pieceAddress_2_1 = cmp55_1 ? add99_1 : pieceAddress_1_1;
                          if (begin_v_q) begin
                            fifo_commands_rp = fifo_commands_rp + 1'b1;
                            commands_ready_o <= (fifo_commands_wp - fifo_commands_rp) <= 6'h1e;
                          end
                          if (and_v_5) begin
                            fifo_results_rp = fifo_results_rp + 1'b1;
                            results_ready_o <= (fifo_results_wp - fifo_results_rp) <= 5'he;
                          end
                          if (and_v_1_1) begin
                            fifo_mask_words_rp = fifo_mask_words_rp + 1'b1;
                            mask_words_ready_o <= (fifo_mask_words_wp - fifo_mask_words_rp) <= 3'h2;
                          end
                          if (and_v_2_1) begin
                            fifo_stats_rp = fifo_stats_rp + 1'b1;
                            stats_ready_o <= (fifo_stats_wp - fifo_stats_rp) <= 3'h2;
                          end
                          if (beginBurst_q) begin
                            aw_valid_o <= 1'b1;
                            ref_v_2_1 = {56'h0, sub41_1, 50'h0, address_1_1};
                            aw_data_o <= ref_v_2_1;
                          end
                          if (beginBurst_q) begin
                            expected_valid_o <= 1'b1;
                            cmp47_1 = piecesLeft_1_1 == 2'h1;
                            or_v_1 = command_7_1 ? cmp47_1 : 1'h0;
                            cmp48_1 = cond_1 == beatsLeft_1_1;
                            spec_1 = or_v_1 ? cmp48_1 : 1'h0;
                            storedv49_1 = spec_1;
                            expected_data_o <= storedv49_1;
                          end
                          w_valid_o <= 1'b1;
                          w_data_o <= ref_v_8_1;
                          slice_2_1 = piece_4_1[127:32];
                          shr_1 = {32'h0, slice_2_1};
                          piece_q = shr_1;
                          burstLeft_q = dec94_1;
                          beatsLeft_q = dec_1;
                          piecesLeft_q = piecesLeft_2_1;
                          address_q = add_2_1;
                          pieceAddress_q = pieceAddress_2_1;
                          beginBurst_q = cmp52_1;
                          beginPiece_q = cmp55_1;
                          begin_v_q = select_1;
                          command_q = command_7_1;
                          command_1_q = command_8_1;
                          command_2_q = command_9_1;
                          command_3_q = command_10_1;
                          command_4_q = command_11_1;
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
          fifo_mask_words[fifo_mask_words_wp[1:0]] = mask_words_data_i;
          fifo_mask_words_wp = fifo_mask_words_wp + 1'b1;
          mask_words_ready_o <= (fifo_mask_words_wp - fifo_mask_words_rp) <= 3'h2;
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

// store_response: from hls/blocks/Store.h:78
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
  reg failed_q;  // hls/blocks/Store.h:78
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
          // entry, hls/blocks/Store.h:80:3
          failed_q = 1'h0;
          loop1_active = 1'b1;
          state = 1'h1;
        end
        1'h1: begin
          // pipelined loop, hls/blocks/Store.h:81:5: interval 1, 1 cycles
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
