// Written by kilnc from hls/blocks/Chip8x8x1.cpp; do not edit.
//   kilnc hls/blocks/Chip8x8x1.cpp --top kiln_core --clock-ps 14286 --target ecp5-85k -Ihls/include

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
  wire commands_valid;
  wire [1087:0] commands_data;
  wire commands_ready;
  wire loads_valid;
  wire [383:0] loads_data;
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
  wire groups_valid;
  wire [191:0] groups_data;
  wire groups_ready;
  wire receives_valid;
  wire [63:0] receives_data;
  wire receives_ready;
  wire load_ar_valid;
  wire [127:0] load_ar_data;
  wire load_ar_ready;
  wire fill_a_valid;
  wire [127:0] fill_a_data;
  wire fill_a_ready;
  wire fill_b_valid;
  wire [127:0] fill_b_data;
  wire fill_b_ready;
  wire masks_valid;
  wire [7:0] masks_data;
  wire masks_ready;
  wire biases_valid;
  wire [255:0] biases_data;
  wire biases_ready;
  wire a_ready_valid;
  wire [7:0] a_ready_data;
  wire a_ready_ready;
  wire b_ready_valid;
  wire [7:0] b_ready_data;
  wire b_ready_ready;
  wire rows_valid;
  wire [255:0] rows_data;
  wire rows_ready;
  wire results_valid;
  wire [255:0] results_data;
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
  wire [63:0] a_words_data;
  wire b_words_we;
  wire [10:0] b_words_address;
  wire [63:0] b_words_data;

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

  decode #(
    .COMMAND_R_EXTERNAL(1)
  ) u_decode (
    .clk_i(clk_i),
    .rst_ni(rst_ni),
    .command_r_valid_i(command_r_valid_i),
    .command_r_data_i(command_r_data_i),
    .command_r_ready_o(command_r_ready_o),
    .commands_valid_o(commands_valid),
    .commands_data_o(commands_data),
    .commands_ready_i(commands_ready)
  );

  sequencer u_sequencer (
    .clk_i(clk_i),
    .rst_ni(rst_ni),
    .programs_valid_i(programs_valid),
    .programs_data_i(programs_data),
    .programs_ready_o(programs_ready),
    .commands_valid_i(commands_valid),
    .commands_data_i(commands_data),
    .commands_ready_o(commands_ready),
    .credits_valid_o(credits_valid),
    .credits_data_o(credits_data),
    .credits_ready_i(credits_ready),
    .load_status_valid_i(load_status_valid),
    .load_status_data_i(load_status_data),
    .load_status_ready_o(load_status_ready),
    .store_status_valid_i(store_status_valid),
    .store_status_data_i(store_status_data),
    .store_status_ready_o(store_status_ready),
    .releases_valid_i(releases_valid),
    .releases_data_i(releases_data),
    .releases_ready_o(releases_ready),
    .loads_valid_o(loads_valid),
    .loads_data_o(loads_data),
    .loads_ready_i(loads_ready),
    .matmuls_valid_o(matmuls_valid),
    .matmuls_data_o(matmuls_data),
    .matmuls_ready_i(matmuls_ready),
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

  load_groups u_load_groups (
    .clk_i(clk_i),
    .rst_ni(rst_ni),
    .commands_valid_i(loads_valid),
    .commands_data_i(loads_data),
    .commands_ready_o(loads_ready),
    .groups_valid_o(groups_valid),
    .groups_data_o(groups_data),
    .groups_ready_i(groups_ready)
  );

  load_request u_load_request (
    .clk_i(clk_i),
    .rst_ni(rst_ni),
    .groups_valid_i(groups_valid),
    .groups_data_i(groups_data),
    .groups_ready_o(groups_ready),
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

// fetch: from hls/blocks/Fetch.h:15
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
  reg fifo_start_some;
  reg fifo_start_push;
  reg fifo_start_pop;
  reg [2:0] fifo_start_count;
  reg [2:0] fifo_credits_wp;
  reg [2:0] fifo_credits_rp;
  reg fifo_credits_some;
  reg fifo_credits_push;
  reg fifo_credits_pop;
  reg [2:0] fifo_credits_count;
  reg loop1_active;
  reg loop1_v1;
  reg loop1_v2;
  reg state;
  reg [1:0] underWay_q;  // hls/blocks/Fetch.h:15
  reg [31:0] left_q;  // hls/blocks/Fetch.h:15
  reg [63:0] address_q;  // hls/blocks/Fetch.h:15
  reg cmp_p1;  // hls/blocks/Fetch.h:22:14
  reg [127:0] start_1_p1;  // hls/blocks/Fetch.h:23:35
  reg [63:0] program_v_p1;  // hls/blocks/Fetch.h:23:35
  reg cmp2_p1;  // hls/blocks/Fetch.h:24:65
  reg cmp9_p1;  // hls/blocks/Fetch.h:29:14
  reg and_v_p1;  // hls/blocks/Fetch.h:31:17
  reg and_v_p2;  // hls/blocks/Fetch.h:31:17
  reg [127:0] ref_v_4_p2;  // hls/blocks/Fetch.h:34:18
  reg xor_v_1_p2;  // hls/blocks/Fetch.h:34:18

  task automatic step;
    integer j;
    reg [63:0] address_1_1;
    reg xor_v_1_1;
    reg [63:0] add_1;
    reg [63:0] address_2_1;
    reg [63:0] ref_v_2_1;
    reg [63:0] ref_v_5;
    reg [63:0] ref_v_1_1;
    reg [63:0] slice_1;
    reg [127:0] ref_v_4_1;
    reg [127:0] ref_v_3_1;
    reg loop1_start;
    reg cmp_1;
    reg [127:0] start_1_1;
    reg [63:0] program_v_3;
    reg [31:0] program_v_1_1;
    reg [63:0] rem_1;
    reg cmp2_1;
    reg [31:0] program_v_2_1;
    reg [31:0] left_1_1;
    reg cmp9_1;
    reg cmp12_1;
    reg [1:0] inc_1;
    reg xor_v_2;
    reg and_v_1;
    reg [1:0] underWay_1_1;
    reg [31:0] dec_1;
    reg [1:0] underWay_2_1;
    reg [31:0] left_2_1;
    reg loop1_go1;
    reg loop1_go2;
    begin
      case (state)
        1'h0: begin
          // entry, hls/blocks/Fetch.h:20:3
          underWay_q = 2'h0;
          left_q = 32'h0;
          address_q = 64'h0;
          loop1_active = 1'b1;
          state = 1'h1;
        end
        1'h1: begin
          // pipelined loop, hls/blocks/Fetch.h:21:5: interval 1, 3 cycles
          loop1_go1 = 1'b1;
          if (loop1_v1 && cmp_p1 && !(programs_ready_i)) begin
            loop1_go1 = 1'b0;
          end
          loop1_go2 = 1'b1;
          if (loop1_v2 && and_v_p2 && !(fifo_credits_some)) begin
            loop1_go2 = 1'b0;
          end
          if (loop1_v2 && xor_v_1_p2 && !(command_ar_ready_i)) begin
            loop1_go2 = 1'b0;
          end
          if (loop1_go2) begin
            if (loop1_v2) begin
              if (and_v_p2) begin
                fifo_credits_pop = 1'b1;
              end
              if (xor_v_1_p2) begin
                command_ar_valid_o <= 1'b1;
                command_ar_data_o <= ref_v_4_p2;
              end
            end
            if (loop1_go1) begin
              if (loop1_v1) begin
                address_1_1 = cmp_p1 ? program_v_p1 : address_q;
                xor_v_1_1 = cmp9_p1 ^ 1'h1;
                add_1 = address_1_1 + 64'h80;
                address_2_1 = cmp9_p1 ? address_1_1 : add_1;
                if (cmp_p1) begin
                  programs_valid_o <= 1'b1;
                  ref_v_5 = cmp2_p1 ? 64'h100000000 : 64'h0;
                  slice_1 = start_1_p1[127:64];
                  ref_v_1_1 = slice_1 & 64'hffffffff;
                  ref_v_2_1 = ref_v_5 | ref_v_1_1;
                  programs_data_o <= ref_v_2_1;
                end
                ref_v_3_1 = {64'h0, address_1_1};
                ref_v_4_1 = ref_v_3_1 | 128'h70000000000000000;
                ref_v_4_p2 = ref_v_4_1;
                and_v_p2 = and_v_p1;
                xor_v_1_p2 = xor_v_1_1;
                address_q = address_2_1;
              end
              loop1_v2 = loop1_v1;
              cmp_1 = left_q == 32'h0;
              start_1_1 = fifo_start[fifo_start_rp[1:0]];
              program_v_3 = start_1_1[63:0];
              program_v_1_1 = start_1_1[95:64];
              rem_1 = program_v_3 & 64'h7f;
              cmp2_1 = rem_1 == 64'h0;
              program_v_2_1 = cmp2_1 ? program_v_1_1 : 32'h0;
              left_1_1 = cmp_1 ? program_v_2_1 : left_q;
              cmp9_1 = left_1_1 == 32'h0;
              cmp12_1 = underWay_q == 2'h2;
              inc_1 = underWay_q + 2'h1;
              xor_v_2 = cmp9_1 ^ 1'h1;
              and_v_1 = xor_v_2 & cmp12_1;
              underWay_1_1 = cmp12_1 ? 2'h2 : inc_1;
              dec_1 = left_1_1 + 32'hffffffff;
              underWay_2_1 = cmp9_1 ? underWay_q : underWay_1_1;
              left_2_1 = cmp9_1 ? 32'h0 : dec_1;
              loop1_start = loop1_active && (!cmp_1 || fifo_start_some);
              start_1_p1 = start_1_1;
              cmp_p1 = cmp_1;
              program_v_p1 = program_v_3;
              cmp2_p1 = cmp2_1;
              cmp9_p1 = cmp9_1;
              and_v_p1 = and_v_1;
              if (loop1_start) begin
                if (cmp_1) begin
                  fifo_start_pop = 1'b1;
                end
                underWay_q = underWay_2_1;
                left_q = left_2_1;
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
    programs_valid_o <= 1'b0;
    command_ar_valid_o <= 1'b0;
    fifo_start_pop = 1'b0;
    fifo_credits_pop = 1'b0;
    step;
    fifo_start_push = start_valid_i && (START_EXTERNAL == 0 || start_ready_o);
    fifo_start_count = fifo_start_wp - fifo_start_rp;
    start_ready_o <= fifo_start_pop ? (fifo_start_push ? fifo_start_count <= 3'h2 : fifo_start_count <= 3'h3) : (fifo_start_push ? fifo_start_count <= 3'h1 : fifo_start_count <= 3'h2);
    fifo_start_some = fifo_start_push || (fifo_start_pop ? fifo_start_count != 3'h1 : fifo_start_some);
    if (fifo_start_push) begin
      fifo_start[fifo_start_wp[1:0]] = start_data_i;
      fifo_start_wp = fifo_start_wp + 1'b1;
    end
    if (fifo_start_pop) begin
      fifo_start_rp = fifo_start_rp + 1'b1;
    end
    fifo_credits_push = credits_valid_i && (CREDITS_EXTERNAL == 0 || credits_ready_o);
    fifo_credits_count = fifo_credits_wp - fifo_credits_rp;
    credits_ready_o <= fifo_credits_pop ? (fifo_credits_push ? fifo_credits_count <= 3'h2 : fifo_credits_count <= 3'h3) : (fifo_credits_push ? fifo_credits_count <= 3'h1 : fifo_credits_count <= 3'h2);
    fifo_credits_some = fifo_credits_push || (fifo_credits_pop ? fifo_credits_count != 3'h1 : fifo_credits_some);
    if (fifo_credits_push) begin
      fifo_credits_wp = fifo_credits_wp + 1'b1;
    end
    if (fifo_credits_pop) begin
      fifo_credits_rp = fifo_credits_rp + 1'b1;
    end
    if (!rst_ni) begin
      programs_valid_o <= 1'b0;
      command_ar_valid_o <= 1'b0;
      loop1_active = 0;
      loop1_v1 = 0;
      loop1_v2 = 0;
      state = 1'h0;
      fifo_start_wp = 0;
      fifo_start_rp = 0;
      fifo_start_some = 0;
      start_ready_o <= 1'b1;
      fifo_credits_wp = 0;
      fifo_credits_rp = 0;
      fifo_credits_some = 0;
      credits_ready_o <= 1'b1;
    end
  end
endmodule

// decode: from hls/blocks/Fetch.h:44
module decode #(
  parameter COMMAND_R_EXTERNAL = 0
) (
  input  wire clk_i,
  input  wire rst_ni,
  input  wire command_r_valid_i,
  input  wire [191:0] command_r_data_i,
  output reg  command_r_ready_o,
  output reg  commands_valid_o,
  output reg  [1087:0] commands_data_o,
  input  wire commands_ready_i
);

  reg [191:0] fifo_command_r [0:3];  // stream command_r
  reg [2:0] fifo_command_r_wp;
  reg [2:0] fifo_command_r_rp;
  reg fifo_command_r_some;
  reg fifo_command_r_push;
  reg fifo_command_r_pop;
  reg [2:0] fifo_command_r_count;
  reg loop1_active;
  reg loop1_v1;
  reg loop1_v2;
  reg loop1_v3;
  reg loop1_v4;
  reg state;
  reg failed_q;  // hls/blocks/Fetch.h:44
  reg [2:0] beat_q;  // hls/blocks/Fetch.h:44
  reg [1023:0] word_q;  // hls/blocks/Fetch.h:44
  reg [191:0] command_r_1_p1;  // hls/blocks/Fetch.h:51:43
  reg tobool_p2;  // hls/blocks/Fetch.h:53:14
  reg tobool_p3;  // hls/blocks/Fetch.h:53:14
  reg tobool_p4;  // hls/blocks/Fetch.h:53:14
  reg or59_p2;  // hls/blocks/Validate.h:57:62
  reg or59_p3;  // hls/blocks/Validate.h:57:62
  reg [7:0] cond84_p2;  // hls/blocks/Validate.h:58:36
  reg [7:0] cond84_p3;  // hls/blocks/Validate.h:58:36
  reg [24:0] mul_p2;  // hls/blocks/Validate.h:37:63
  reg [24:0] mul_p3;  // hls/blocks/Validate.h:37:63
  reg and45_p2;  // hls/blocks/Validate.h:41:57
  reg cmp49_p2;  // hls/blocks/Validate.h:42:32
  reg cmp49_p3;  // hls/blocks/Validate.h:42:32
  reg tobool_1_p2;  // hls/blocks/Validate.h:43:24
  reg and57_p3;  // hls/blocks/Validate.h:43:21
  reg cmp_5_p2;  // hls/blocks/Validate.h:26:33
  reg cmp_5_p3;  // hls/blocks/Validate.h:26:33
  reg [7:0] cond95_p4;  // hls/blocks/Validate.h:67:10
  reg [127:0] slice_32_p2;  // hls/blocks/Fetch.h:57:16
  reg [127:0] slice_32_p3;  // hls/blocks/Fetch.h:57:16
  reg [127:0] slice_32_p4;  // hls/blocks/Fetch.h:57:16
  reg [895:0] slice_33_p2;  // hls/blocks/Fetch.h:57:16
  reg [895:0] slice_33_p3;  // hls/blocks/Fetch.h:57:16
  reg [895:0] slice_33_p4;  // hls/blocks/Fetch.h:57:16
  reg xor_v_1_p2;  // hls/blocks/Fetch.h:57:16
  reg xor_v_1_p3;  // hls/blocks/Fetch.h:57:16
  reg xor_v_1_p4;  // hls/blocks/Fetch.h:57:16

  task automatic step;
    integer j;
    reg [1087:0] ref_v_1;
    reg [7:0] cond_5_1;
    reg cmp62_1;
    reg or64_1;
    reg and65_1;
    reg [7:0] cond85_1;
    reg [7:0] cond90_1;
    reg [7:0] cond95_1;
    reg and57_1;
    reg [31:0] conv1_1;
    reg [31:0] slice_2_1;
    reg [31:0] conv2_1;
    reg [31:0] or3_1;
    reg cmp_6;
    reg tobool_2;
    reg [31:0] command_16;
    reg [31:0] command_1_1;
    reg [31:0] command_2_1;
    reg [31:0] command_3_1;
    reg [63:0] command_10_1;
    reg [63:0] command_11_1;
    reg [63:0] command_12_1;
    reg [63:0] command_13_1;
    reg [63:0] slice_16_1;
    reg [7:0] slice_17_1;
    reg cmp_1_1;
    reg [1023:0] conv_2;
    reg [31:0] slice_18_1;
    reg [31:0] lshr_1;
    reg [31:0] and_v_3;
    reg [31:0] or_v_1_1;
    reg cmp7_1;
    reg [63:0] or11_1_1;
    reg [1023:0] or11_2;
    reg [1023:0] command_14_1;
    reg [127:0] slice_15_1;
    reg [1023:0] command_15_1;
    reg cmp12_1;
    reg or14_1;
    reg [31:0] slice_19_1;
    reg cmp16_1;
    reg [1023:0] concat_5;
    reg cmp18_1;
    reg or20_1;
    reg [31:0] slice_20_1;
    reg cmp21_2;
    reg [1023:0] concat_1_1;
    reg or23_1;
    reg cmp27_2;
    reg slice_21_1;
    reg cmp33_1;
    reg [31:0] and35_1;
    reg cmp36_1;
    reg tobool39_2;
    reg tobool39_1_1;
    reg [26:0] slice_22_1;
    reg [15:0] slice_23_1;
    reg ne_1;
    reg [1023:0] concat_2_1;
    reg or_v_2_1;
    reg or_v_3_1;
    reg or_v_4_1;
    reg or59_1;
    reg [15:0] slice_24_1;
    reg brmerge_1;
    reg [1023:0] concat_3_1;
    reg [7:0] select_3;
    reg brmerge151_1;
    reg brmerge152_1;
    reg [7:0] select_1_1;
    reg [7:0] select_2_1;
    reg [7:0] cond_6;
    reg [7:0] cond76_1;
    reg [7:0] cond84_1;
    reg cmp_2_1;
    reg [31:0] rem_2;
    reg cmp1_1;
    reg and_v_1_1;
    reg cmp6_1;
    reg and9_1;
    reg [17:0] conv_1_1;
    reg [17:0] add_3;
    reg [17:0] and_v_2_1;
    reg [24:0] slice_25_1;
    reg [24:0] conv12_1;
    reg [17:0] conv13_1;
    reg [12:0] trunc_2;
    reg [11:0] trunc_1_1;
    reg [24:0] mul_1;
    reg [12:0] slice_26_1;
    reg cmp21_1_1;
    reg [1023:0] concat_4_1;
    reg cmp27_1_1;
    reg cmp29_1;
    reg and31_1;
    reg slice_27_1;
    reg xor_v_2;
    reg or_v_5_1;
    reg narrow_1;
    reg cmp37_1;
    reg [31:0] add_1_1;
    reg ult_1;
    reg and45_1;
    reg cmp49_1;
    reg tobool_1_1;
    reg [63:0] or2_1_1;
    reg [1023:0] or2_2;
    reg [1023:0] or1_1;
    reg [1023:0] command_4_1;
    reg [127:0] slice_3_1;
    reg [607:0] slice_4_1;
    reg [1023:0] command_5_1;
    reg [127:0] slice_5_1;
    reg [575:0] slice_6_1;
    reg [1023:0] or_v_6_1;
    reg [1023:0] command_7_1;
    reg [127:0] slice_9_1;
    reg [447:0] slice_10_1;
    reg [1023:0] command_8_1;
    reg [127:0] slice_11_1;
    reg [383:0] slice_12_1;
    reg [63:0] or4_1_1;
    reg [1023:0] or4_2;
    reg [1023:0] command_6_1;
    reg [127:0] slice_7_1;
    reg [543:0] slice_8_1;
    reg [1023:0] command_9_1;
    reg [127:0] slice_13_1;
    reg [319:0] slice_14_1;
    reg slice_28_1;
    reg cmp_3_1;
    reg [63:0] cond_1_1;
    reg [63:0] or5_1;
    reg [63:0] slice_29_1;
    reg [63:0] or7_1;
    reg [63:0] cond_2_1;
    reg [63:0] slice_30_1;
    reg [63:0] or10_1;
    reg [63:0] cond_3_1;
    reg [63:0] or12_1;
    reg [63:0] or13_1;
    reg slice_31_1;
    reg cmp_4_1;
    reg [63:0] cond_4_1;
    reg [63:0] or15_1;
    reg [63:0] or16_1;
    reg [63:0] rem_1_1;
    reg cmp_5_1;
    reg xor_v_1_1;
    reg [2:0] add_2_1;
    reg [2:0] cond18_1;
    reg tobool24180_1;
    reg tobool24_1;
    reg [127:0] slice_32_1;
    reg [895:0] slice_33_1;
    reg [1023:0] or_v_7;
    reg [127:0] slice_34;
    reg [895:0] slice_1_1;
    reg loop1_start;
    reg [191:0] command_r_1_1;
    reg loop1_go4;
    begin
      case (state)
        1'h0: begin
          // entry, hls/blocks/Fetch.h:49:3
          failed_q = 1'h0;
          beat_q = 3'h0;
          word_q = 1024'h0;
          loop1_active = 1'b1;
          state = 1'h1;
        end
        1'h1: begin
          // pipelined loop, hls/blocks/Fetch.h:50:5: interval 1, 5 cycles
          loop1_go4 = 1'b1;
          if (loop1_v4 && xor_v_1_p4 && !(commands_ready_i)) begin
            loop1_go4 = 1'b0;
          end
          if (loop1_go4) begin
            if (loop1_v4) begin
              if (xor_v_1_p4) begin
                commands_valid_o <= 1'b1;
                cond_5_1 = tobool_p4 ? cond95_p4 : 8'hb;
                ref_v_1 = {56'h0, cond_5_1, slice_32_p4, slice_33_p4};
                commands_data_o <= ref_v_1;
              end
            end
            if (loop1_v3) begin
              cmp62_1 = mul_p3 < 25'h1001;
              or64_1 = cmp49_p3 | cmp62_1;
              and65_1 = and57_p3 & or64_1;
              cond85_1 = and65_1 ? 8'h0 : 8'h7;
              cond90_1 = cmp_5_p3 ? cond85_1 : 8'h5;
              cond95_1 = or59_p3 ? cond84_p3 : cond90_1;
              slice_32_p4 = slice_32_p3;
              slice_33_p4 = slice_33_p3;
              tobool_p4 = tobool_p3;
              cond95_p4 = cond95_1;
              xor_v_1_p4 = xor_v_1_p3;
            end
            loop1_v4 = loop1_v3;
            if (loop1_v2) begin
              and57_1 = and45_p2 & tobool_1_p2;
              slice_32_p3 = slice_32_p2;
              slice_33_p3 = slice_33_p2;
              tobool_p3 = tobool_p2;
              or59_p3 = or59_p2;
              cond84_p3 = cond84_p2;
              mul_p3 = mul_p2;
              cmp49_p3 = cmp49_p2;
              and57_p3 = and57_1;
              cmp_5_p3 = cmp_5_p2;
              xor_v_1_p3 = xor_v_1_p2;
            end
            loop1_v3 = loop1_v2;
            if (loop1_v1) begin
              conv1_1 = failed_q;
              slice_2_1 = command_r_1_p1[160:129];
              conv2_1 = slice_2_1 & 32'h1;
              or3_1 = conv2_1 | conv1_1;
              cmp_6 = beat_q != 3'h7;
              tobool_2 = or3_1 == 32'h0;
              command_16 = word_q[191:160];
              command_1_1 = word_q[255:224];
              command_2_1 = word_q[383:352];
              command_3_1 = word_q[415:384];
              command_10_1 = word_q[831:768];
              command_11_1 = word_q[895:832];
              command_12_1 = word_q[959:896];
              command_13_1 = word_q[1023:960];
              slice_16_1 = command_r_1_p1[127:64];
              slice_17_1 = word_q[135:128];
              conv_2 = {1016'h0, slice_17_1};
              cmp_1_1 = conv_2 == 1024'h1;
              slice_18_1 = word_q[159:128];
              lshr_1 = slice_18_1 >> 32'h10;
              and_v_3 = command_16 & 32'hffffff00;
              or_v_1_1 = lshr_1 | and_v_3;
              cmp7_1 = or_v_1_1 != 32'h0;
              slice_15_1 = command_r_1_p1[127:0];
              command_14_1 = {896'h0, slice_15_1};
              command_15_1 = {960'h0, slice_16_1};
              or11_2 = command_14_1 | command_15_1;
              or11_1_1 = or11_2[63:0];
              cmp12_1 = or11_1_1 != 64'h0;
              or14_1 = cmp7_1 | cmp12_1;
              slice_19_1 = word_q[223:192];
              concat_5 = {928'h0, slice_19_1, 64'h0};
              cmp16_1 = concat_5 == 1024'h0;
              cmp18_1 = command_1_1 == 32'h0;
              or20_1 = cmp16_1 | cmp18_1;
              slice_20_1 = word_q[287:256];
              concat_1_1 = {864'h0, slice_20_1, 128'h0};
              cmp21_2 = concat_1_1 == 1024'h0;
              or23_1 = or20_1 | cmp21_2;
              cmp27_2 = 32'h10000 < command_1_1;
              slice_21_1 = command_16[5];
              cmp33_1 = slice_21_1 ^ 1'h1;
              and35_1 = command_16 & 32'h18;
              cmp36_1 = and35_1 != 32'h0;
              tobool39_2 = command_16[5];
              tobool39_1_1 = cmp36_1 & tobool39_2;
              slice_22_1 = word_q[319:293];
              slice_23_1 = word_q[143:128];
              concat_2_1 = {832'h0, slice_22_1, 149'h0, slice_23_1};
              ne_1 = concat_2_1 != 1024'h1;
              or_v_2_1 = tobool39_1_1 | ne_1;
              or_v_3_1 = or_v_2_1 | cmp27_2;
              or_v_4_1 = or_v_3_1 | or23_1;
              or59_1 = or_v_4_1 | or14_1;
              slice_24_1 = word_q[143:128];
              concat_3_1 = {1008'h0, slice_24_1};
              brmerge_1 = concat_3_1 != 1024'h1;
              select_3 = cmp_1_1 ? 8'h2 : 8'h1;
              brmerge151_1 = brmerge_1 ? 1'h1 : or14_1;
              brmerge152_1 = brmerge151_1 ? 1'h1 : or23_1;
              select_1_1 = or14_1 ? 8'h3 : 8'h4;
              select_2_1 = brmerge_1 ? select_3 : select_1_1;
              cond_6 = tobool39_1_1 ? 8'ha : 8'h6;
              cond76_1 = cmp27_2 ? 8'h9 : cond_6;
              cond84_1 = brmerge152_1 ? select_2_1 : cond76_1;
              cmp_2_1 = command_2_1 == 32'h1;
              rem_2 = command_3_1 & 32'h7;
              cmp1_1 = rem_2 == 32'h0;
              and_v_1_1 = cmp_2_1 & cmp1_1;
              cmp6_1 = command_3_1 < 32'h801;
              and9_1 = and_v_1_1 & cmp6_1;
              conv_1_1 = word_q[241:224];
              add_3 = conv_1_1 + 18'h7;
              and_v_2_1 = add_3 & 18'h3fff8;
              slice_25_1 = word_q[376:352];
              conv12_1 = slice_25_1 & 25'h1fff;
              conv13_1 = add_3 & 18'hff8;
              trunc_2 = conv12_1;
              trunc_1_1 = conv13_1;
              mul_1 = trunc_2 * trunc_1_1;
              slice_26_1 = word_q[364:352];
              concat_4_1 = {787'h0, slice_26_1, 224'h0};
              cmp21_1_1 = concat_4_1 < 1024'h8100000000000000000000000000000000000000000000000000000000;
              cmp27_1_1 = and_v_2_1 < 18'h801;
              cmp29_1 = command_2_1 < 32'h1001;
              and31_1 = cmp27_1_1 & cmp29_1;
              slice_27_1 = command_16[4];
              xor_v_2 = slice_27_1 ^ 1'h1;
              or_v_5_1 = xor_v_2 | cmp21_1_1;
              narrow_1 = and31_1 ? or_v_5_1 : 1'h0;
              cmp37_1 = command_2_1 != 32'h0;
              add_1_1 = command_3_1 + 32'hffffffff;
              ult_1 = add_1_1 < command_1_1;
              and45_1 = cmp37_1 & ult_1;
              cmp49_1 = command_3_1 < command_1_1;
              tobool_1_1 = cmp49_1 ? and9_1 : narrow_1;
              slice_3_1 = command_r_1_p1[127:0];
              slice_4_1 = word_q[1023:416];
              command_4_1 = {288'h0, slice_3_1, slice_4_1};
              slice_5_1 = command_r_1_p1[127:0];
              slice_6_1 = word_q[1023:448];
              command_5_1 = {320'h0, slice_5_1, slice_6_1};
              or1_1 = command_4_1 | command_5_1;
              slice_9_1 = command_r_1_p1[127:0];
              slice_10_1 = word_q[1023:576];
              command_7_1 = {448'h0, slice_9_1, slice_10_1};
              slice_11_1 = command_r_1_p1[127:0];
              slice_12_1 = word_q[1023:640];
              command_8_1 = {512'h0, slice_11_1, slice_12_1};
              or_v_6_1 = command_7_1 | command_8_1;
              or2_2 = or1_1 | or_v_6_1;
              or2_1_1 = or2_2[63:0];
              slice_7_1 = command_r_1_p1[127:0];
              slice_8_1 = word_q[1023:480];
              command_6_1 = {352'h0, slice_7_1, slice_8_1};
              slice_13_1 = command_r_1_p1[127:0];
              slice_14_1 = word_q[1023:704];
              command_9_1 = {576'h0, slice_13_1, slice_14_1};
              or4_2 = command_6_1 | command_9_1;
              or4_1_1 = or4_2[63:0];
              slice_28_1 = command_16[2];
              cmp_3_1 = slice_28_1 ^ 1'h1;
              cond_1_1 = cmp_3_1 ? 64'h0 : command_10_1;
              or5_1 = cond_1_1 | or4_1_1;
              slice_29_1 = word_q[575:512];
              or7_1 = slice_29_1 | command_11_1;
              cond_2_1 = xor_v_2 ? 64'h0 : or7_1;
              slice_30_1 = word_q[607:544];
              or10_1 = slice_30_1 | command_12_1;
              cond_3_1 = cmp33_1 ? 64'h0 : or10_1;
              or12_1 = cond_2_1 | cond_3_1;
              or13_1 = or5_1 | or2_1_1;
              slice_31_1 = command_16[7];
              cmp_4_1 = slice_31_1 ^ 1'h1;
              cond_4_1 = cmp_4_1 ? 64'h0 : command_13_1;
              or15_1 = or12_1 | cond_4_1;
              or16_1 = or13_1 | or15_1;
              rem_1_1 = or16_1 & 64'hf;
              cmp_5_1 = rem_1_1 == 64'h0;
              xor_v_1_1 = cmp_6 ^ 1'h1;
              add_2_1 = beat_q + 3'h1;
              cond18_1 = cmp_6 ? add_2_1 : 3'h0;
              tobool24180_1 = or3_1 != 32'h0;
              tobool24_1 = cmp_6 ? tobool24180_1 : 1'h0;
              slice_32_1 = command_r_1_p1[127:0];
              slice_32_p2 = slice_32_1;
              slice_33_1 = word_q[1023:128];
              slice_33_p2 = slice_33_1;
              slice_34 = command_r_1_p1[127:0];
              slice_1_1 = word_q[1023:128];
              or_v_7 = {slice_34, slice_1_1};
              word_q = or_v_7;
              tobool_p2 = tobool_2;
              or59_p2 = or59_1;
              cond84_p2 = cond84_1;
              mul_p2 = mul_1;
              and45_p2 = and45_1;
              cmp49_p2 = cmp49_1;
              tobool_1_p2 = tobool_1_1;
              cmp_5_p2 = cmp_5_1;
              xor_v_1_p2 = xor_v_1_1;
              failed_q = tobool24_1;
              beat_q = cond18_1;
            end
            loop1_v2 = loop1_v1;
            command_r_1_1 = fifo_command_r[fifo_command_r_rp[1:0]];
            loop1_start = loop1_active && fifo_command_r_some;
            command_r_1_p1 = command_r_1_1;
            if (loop1_start) begin
              fifo_command_r_pop = 1'b1;
            end
            loop1_v1 = loop1_start;
          end
        end
      endcase
    end
  endtask

  always @(posedge clk_i) begin
    commands_valid_o <= 1'b0;
    fifo_command_r_pop = 1'b0;
    step;
    fifo_command_r_push = command_r_valid_i && (COMMAND_R_EXTERNAL == 0 || command_r_ready_o);
    fifo_command_r_count = fifo_command_r_wp - fifo_command_r_rp;
    command_r_ready_o <= fifo_command_r_pop ? (fifo_command_r_push ? fifo_command_r_count <= 3'h2 : fifo_command_r_count <= 3'h3) : (fifo_command_r_push ? fifo_command_r_count <= 3'h1 : fifo_command_r_count <= 3'h2);
    fifo_command_r_some = fifo_command_r_push || (fifo_command_r_pop ? fifo_command_r_count != 3'h1 : fifo_command_r_some);
    if (fifo_command_r_push) begin
      fifo_command_r[fifo_command_r_wp[1:0]] = command_r_data_i;
      fifo_command_r_wp = fifo_command_r_wp + 1'b1;
    end
    if (fifo_command_r_pop) begin
      fifo_command_r_rp = fifo_command_r_rp + 1'b1;
    end
    if (!rst_ni) begin
      commands_valid_o <= 1'b0;
      loop1_active = 0;
      loop1_v1 = 0;
      loop1_v2 = 0;
      loop1_v3 = 0;
      loop1_v4 = 0;
      state = 1'h0;
      fifo_command_r_wp = 0;
      fifo_command_r_rp = 0;
      fifo_command_r_some = 0;
      command_r_ready_o <= 1'b1;
    end
  end
endmodule

// sequencer: from hls/blocks/Sequencer.h:38
module sequencer #(
  parameter PROGRAMS_EXTERNAL = 0,
  parameter COMMANDS_EXTERNAL = 0,
  parameter LOAD_STATUS_EXTERNAL = 0,
  parameter STORE_STATUS_EXTERNAL = 0,
  parameter RELEASES_EXTERNAL = 0
) (
  input  wire clk_i,
  input  wire rst_ni,
  input  wire programs_valid_i,
  input  wire [63:0] programs_data_i,
  output reg  programs_ready_o,
  input  wire commands_valid_i,
  input  wire [1087:0] commands_data_i,
  output reg  commands_ready_o,
  output reg  credits_valid_o,
  output reg  [7:0] credits_data_o,
  input  wire credits_ready_i,
  input  wire load_status_valid_i,
  input  wire [7:0] load_status_data_i,
  output reg  load_status_ready_o,
  input  wire store_status_valid_i,
  input  wire [7:0] store_status_data_i,
  output reg  store_status_ready_o,
  input  wire releases_valid_i,
  input  wire [31:0] releases_data_i,
  output reg  releases_ready_o,
  output reg  loads_valid_o,
  output reg  [383:0] loads_data_o,
  input  wire loads_ready_i,
  output reg  matmuls_valid_o,
  output reg  [127:0] matmuls_data_o,
  input  wire matmuls_ready_i,
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
  reg fifo_programs_some;
  reg fifo_programs_push;
  reg fifo_programs_pop;
  reg [2:0] fifo_programs_count;
  reg [1087:0] fifo_commands [0:3];  // stream commands
  reg [2:0] fifo_commands_wp;
  reg [2:0] fifo_commands_rp;
  reg fifo_commands_some;
  reg fifo_commands_push;
  reg fifo_commands_pop;
  reg [2:0] fifo_commands_count;
  reg [7:0] fifo_load_status [0:15];  // stream load_status
  reg [4:0] fifo_load_status_wp;
  reg [4:0] fifo_load_status_rp;
  reg fifo_load_status_some;
  reg fifo_load_status_push;
  reg fifo_load_status_pop;
  reg [4:0] fifo_load_status_count;
  reg [7:0] fifo_store_status [0:15];  // stream store_status
  reg [4:0] fifo_store_status_wp;
  reg [4:0] fifo_store_status_rp;
  reg fifo_store_status_some;
  reg fifo_store_status_push;
  reg fifo_store_status_pop;
  reg [4:0] fifo_store_status_count;
  reg [31:0] fifo_releases [0:15];  // stream releases
  reg [4:0] fifo_releases_wp;
  reg [4:0] fifo_releases_rp;
  reg fifo_releases_some;
  reg fifo_releases_push;
  reg fifo_releases_pop;
  reg [4:0] fifo_releases_count;
  reg [6:0] state;
  reg [11:0] pads_q;  // hls/blocks/Sequencer.h:38
  reg [10:0] pads_1_q;  // hls/blocks/Sequencer.h:38
  reg [12:0] pads_2_q;  // hls/blocks/Sequencer.h:38
  reg [11:0] pads_3_q;  // hls/blocks/Sequencer.h:38
  reg [31:0] program_v_q;  // hls/blocks/Sequencer.h:46:38
  reg [7:0] progress_1_q;  // hls/blocks/Sequencer.h:48:9
  reg [31:0] index_q;  // hls/blocks/Sequencer.h:38
  reg [4:0] pads_4_q;  // hls/blocks/Sequencer.h:38
  reg [31:0] progress_q;  // hls/blocks/Sequencer.h:38
  reg [31:0] progress_2_q;  // hls/blocks/Sequencer.h:38
  reg [31:0] progress_3_q;  // hls/blocks/Sequencer.h:38
  reg [1087:0] commands_1_q;  // hls/blocks/Sequencer.h:51:47
  reg [31:0] decoded_q;  // hls/blocks/Sequencer.h:51:47
  reg [31:0] at_8_q;  // hls/blocks/Sequencer.h:51:47
  reg [31:0] decoded_2_q;  // hls/blocks/Sequencer.h:51:47
  reg [31:0] decoded_3_q;  // hls/blocks/Sequencer.h:51:47
  reg [31:0] decoded_5_q;  // hls/blocks/Sequencer.h:51:47
  reg [31:0] decoded_6_q;  // hls/blocks/Sequencer.h:51:47
  reg [63:0] at_q;  // hls/blocks/Sequencer.h:51:47
  reg [63:0] decoded_8_q;  // hls/blocks/Sequencer.h:51:47
  reg [63:0] at_1_q;  // hls/blocks/Sequencer.h:51:47
  reg [63:0] decoded_10_q;  // hls/blocks/Sequencer.h:51:47
  reg [63:0] at_2_q;  // hls/blocks/Sequencer.h:51:47
  reg [63:0] at_3_q;  // hls/blocks/Sequencer.h:51:47
  reg [31:0] cond42_q;  // hls/blocks/Sequencer.h:59:31
  reg [31:0] cond49_q;  // hls/blocks/Sequencer.h:60:31
  reg [31:0] cond54_q;  // hls/blocks/Sequencer.h:61:31
  reg cmp57_q;  // hls/blocks/Sequencer.h:62:27
  reg cmp60_q;  // hls/blocks/Sequencer.h:62:59
  reg [7:0] progress_5_q;  // hls/blocks/Sequencer.h:38
  reg [7:0] load_status_1_q;  // hls/blocks/Sequencer.h:24:43
  reg or12_q;  // hls/blocks/Sequencer.h:26:53
  reg [31:0] inc_q;  // hls/blocks/Sequencer.h:29:7
  reg cmp_q;  // hls/blocks/Sequencer.h:23:19
  reg tobool_2_q;  // hls/blocks/Tiles.h:83:22
  reg cmp_1_q;  // hls/blocks/Tiles.h:83:71
  reg [31:0] and3_q;  // hls/blocks/Tiles.h:84:54
  reg cmp4_q;  // hls/blocks/Tiles.h:84:74
  reg cmp9_q;  // hls/blocks/Tiles.h:85:74
  reg [16:0] extract_q;  // hls/blocks/Tiles.h:93:3
  reg [16:0] conv59_q;  // hls/blocks/Sequencer.h:38
  reg [31:0] conv77_q;  // hls/blocks/Sequencer.h:38
  reg [383:0] concat_1_q;  // hls/blocks/Sequencer.h:38
  reg [383:0] load_q;  // hls/blocks/Sequencer.h:38
  reg [383:0] load_1_q;  // hls/blocks/Sequencer.h:38
  reg [383:0] load_2_q;  // hls/blocks/Sequencer.h:38
  reg [63:0] conv_q;  // hls/blocks/Sequencer.h:38
  reg [63:0] conv_1_q;  // hls/blocks/Sequencer.h:38
  reg [31:0] and257_q;  // hls/blocks/Sequencer.h:38
  reg [7:0] slice_11_q;  // hls/blocks/Sequencer.h:38
  reg [7:0] storedv265_q;  // hls/blocks/Sequencer.h:38
  reg [127:0] epilogue_q;  // hls/blocks/Sequencer.h:38
  reg [127:0] epilogue_1_q;  // hls/blocks/Sequencer.h:38
  reg tobool349_q;  // hls/blocks/Sequencer.h:38
  reg tobool357_q;  // hls/blocks/Sequencer.h:38
  reg [191:0] ref_v_q;  // hls/blocks/Sequencer.h:38
  reg [191:0] ref_v_1_q;  // hls/blocks/Sequencer.h:38
  reg [191:0] ref_v_3_q;  // hls/blocks/Sequencer.h:38
  reg [63:0] cond_q;  // hls/blocks/Sequencer.h:38
  reg [63:0] mul_1_q;  // hls/blocks/Sequencer.h:38
  reg [63:0] mul5_q;  // hls/blocks/Sequencer.h:38
  reg [63:0] mul8_q;  // hls/blocks/Sequencer.h:38
  reg [63:0] cond_1_q;  // hls/blocks/Sequencer.h:38
  reg [63:0] conv18_q;  // hls/blocks/Sequencer.h:38
  reg [7:0] late2_q;  // hls/blocks/Sequencer.h:38
  reg [7:0] late2_1_q;  // hls/blocks/Sequencer.h:38
  reg [7:0] late2_2_q;  // hls/blocks/Sequencer.h:38
  reg [7:0] late2_3_q;  // hls/blocks/Sequencer.h:38
  reg [7:0] late2_4_q;  // hls/blocks/Sequencer.h:38
  reg [63:0] late2_5_q;  // hls/blocks/Sequencer.h:38
  reg [63:0] late1_q;  // hls/blocks/Sequencer.h:38
  reg [63:0] late1_1_q;  // hls/blocks/Sequencer.h:38
  reg [3:0] late1_2_q;  // hls/blocks/Sequencer.h:38
  reg [3:0] late1_3_q;  // hls/blocks/Sequencer.h:38
  reg [3:0] late1_4_q;  // hls/blocks/Sequencer.h:38
  reg late1_5_q;  // hls/blocks/Sequencer.h:38
  reg late1_6_q;  // hls/blocks/Sequencer.h:38
  reg [63:0] late2_6_q;  // hls/blocks/Sequencer.h:38
  reg [63:0] late3_q;  // hls/blocks/Sequencer.h:38
  reg [63:0] late3_1_q;  // hls/blocks/Sequencer.h:38
  reg [7:0] late3_2_q;  // hls/blocks/Sequencer.h:38
  reg [7:0] late3_3_q;  // hls/blocks/Sequencer.h:38
  reg [7:0] late3_4_q;  // hls/blocks/Sequencer.h:38
  reg [7:0] late3_5_q;  // hls/blocks/Sequencer.h:38
  reg [7:0] late3_6_q;  // hls/blocks/Sequencer.h:38
  reg [63:0] at_4_q;  // hls/blocks/Sequencer.h:38
  reg [63:0] at_5_q;  // hls/blocks/Sequencer.h:38
  reg [63:0] at_6_q;  // hls/blocks/Sequencer.h:38
  reg [63:0] at_7_q;  // hls/blocks/Sequencer.h:38
  reg [31:0] at_9_q;  // hls/blocks/Sequencer.h:38
  reg [31:0] at_10_q;  // hls/blocks/Sequencer.h:38
  reg [9:0] at_11_q;  // hls/blocks/Sequencer.h:38
  reg at_12_q;  // hls/blocks/Sequencer.h:38
  reg [63:0] at_13_q;  // hls/blocks/Sequencer.h:38
  reg [63:0] at_14_q;  // hls/blocks/Sequencer.h:38
  reg [63:0] at_15_q;  // hls/blocks/Sequencer.h:38
  reg [63:0] at_16_q;  // hls/blocks/Sequencer.h:38
  reg [31:0] at_17_q;  // hls/blocks/Sequencer.h:38
  reg [3:0] at_18_q;  // hls/blocks/Sequencer.h:38
  reg at_19_q;  // hls/blocks/Sequencer.h:38
  reg [63:0] at_20_q;  // hls/blocks/Sequencer.h:38
  reg [63:0] at_21_q;  // hls/blocks/Sequencer.h:38
  reg [16:0] at_22_q;  // hls/blocks/Sequencer.h:38
  reg at_23_q;  // hls/blocks/Sequencer.h:38
  reg [10:0] bPlace_q;  // hls/blocks/Sequencer.h:38
  reg [11:0] aPlace_q;  // hls/blocks/Sequencer.h:38
  reg [11:0] aBlockPlace_q;  // hls/blocks/Sequencer.h:38
  reg cmp22_1_q;  // hls/blocks/Tiles.h:94:63
  reg or_v_q;  // hls/blocks/Tiles.h:94:90
  reg cmp32_q;  // hls/blocks/Tiles.h:95:37
  reg [31:0] conv37_q;  // hls/blocks/Tiles.h:95:78
  reg and38_q;  // hls/blocks/Tiles.h:95:76
  reg [7:0] storedv44_q;  // hls/blocks/Tiles.h:96:21
  reg [31:0] cond50_q;  // hls/blocks/Tiles.h:96:64
  reg [7:0] trunc_1_q;  // hls/blocks/Tiles.h:96:57
  reg [7:0] ref_v_11_q;  // hls/blocks/Tiles.h:96:57
  reg [16:0] cond61_q;  // hls/blocks/Tiles.h:97:28
  reg [31:0] sub70_q;  // hls/blocks/Tiles.h:99:43
  reg [31:0] and71_q;  // hls/blocks/Tiles.h:99:48
  reg or78_q;  // hls/blocks/Tiles.h:100:34
  reg [31:0] conv82_q;  // hls/blocks/Tiles.h:100:53
  reg [31:0] or85_q;  // hls/blocks/Tiles.h:100:63
  reg tobool93_q;  // hls/blocks/Tiles.h:101:24
  reg [31:0] conv96_q;  // hls/blocks/Tiles.h:101:49
  reg tobool100_q;  // hls/blocks/Tiles.h:101:49
  reg [12:0] conv127_q;  // hls/blocks/Tiles.h:104:31
  reg [31:0] cond134_q;  // hls/blocks/Tiles.h:104:50
  reg [11:0] conv135_q;  // hls/blocks/Tiles.h:104:50
  reg cmp_2_q;  // hls/blocks/Tiles.h:40:18
  reg or_v_3_q;  // hls/blocks/Tiles.h:40:37
  reg cmp8_1_q;  // hls/blocks/Sequencer.h:38
  reg select_2_q;  // hls/blocks/Tiles.h:109:70
  reg tobool157_q;  // hls/blocks/Tiles.h:109:30
  reg [383:0] load_10_q;  // hls/blocks/Tiles.h:114:14
  reg [383:0] load_11_q;  // hls/blocks/Tiles.h:114:14
  reg [383:0] load_12_q;  // hls/blocks/Tiles.h:114:14
  reg [383:0] load_13_q;  // hls/blocks/Tiles.h:114:14
  reg [127:0] matmul_14_q;  // hls/blocks/Tiles.h:126:16
  reg [63:0] conv2_q;  // hls/blocks/TileLoads.h:15:55
  reg [63:0] mul_3_q;  // hls/blocks/TileLoads.h:15:55
  reg [63:0] mul_4_q;  // hls/blocks/TileLoads.h:15:55
  reg and231_q;  // hls/blocks/Tiles.h:132:24
  reg [7:0] ref_v_12_q;  // hls/blocks/Tiles.h:134:42
  reg or242_q;  // hls/blocks/Tiles.h:134:39
  reg [31:0] cond253_q;  // hls/blocks/Tiles.h:135:33
  reg [31:0] and260_q;  // hls/blocks/Tiles.h:136:39
  reg [7:0] ref_v_13_q;  // hls/blocks/Tiles.h:136:18
  reg [63:0] ref_v_9_q;  // hls/blocks/Tiles.h:137:56
  reg [7:0] late1_8_q;  // hls/blocks/Tiles.h:139:13
  reg [7:0] late1_9_q;  // hls/blocks/Tiles.h:139:13
  reg [7:0] late1_10_q;  // hls/blocks/Tiles.h:139:13
  reg [7:0] late1_11_q;  // hls/blocks/Tiles.h:139:13
  reg [7:0] late1_12_q;  // hls/blocks/Tiles.h:139:13
  reg [63:0] ref_v_8_q;  // hls/blocks/Tiles.h:141
  reg [7:0] ref_v_10_q;  // hls/blocks/Tiles.h:141
  reg [7:0] ref_v_14_q;  // hls/blocks/Tiles.h:141
  reg tobool349_1_q;  // hls/blocks/Tiles.h:160:30
  reg tobool357_1_q;  // hls/blocks/Tiles.h:161:31
  reg [191:0] ref_v_18_q;  // hls/blocks/Tiles.h:164:17
  reg [191:0] ref_v_20_q;  // hls/blocks/Tiles.h:164:17
  reg [7:0] load_status_2_q;  // hls/blocks/Sequencer.h:24:43
  reg or12_1_q;  // hls/blocks/Sequencer.h:26:53
  reg [31:0] inc_5_q;  // hls/blocks/Sequencer.h:29:7
  reg cmp_6_q;  // hls/blocks/Sequencer.h:23:19
  reg [7:0] phi_1_q;  // hls/blocks/Sequencer.h:27:15
  reg [31:0] cond23_3_q;  // hls/blocks/Sequencer.h:28:22

  task automatic step;
    integer j;
    reg [63:0] programs_1_1;
    reg [31:0] program_v_1;
    reg loadedv_8;
    reg [7:0] spec_4;
    reg cmp12291350_1;
    reg cmp1351_1;
    reg [1087:0] commands_1_1;
    reg [31:0] decoded_15;
    reg [31:0] decoded_1_1;
    reg [31:0] decoded_2_1;
    reg [31:0] decoded_3_1;
    reg [31:0] decoded_4_1;
    reg [31:0] decoded_5_1;
    reg [31:0] decoded_6_1;
    reg [63:0] decoded_7_1;
    reg [63:0] decoded_8_1;
    reg [63:0] decoded_9_1;
    reg [63:0] decoded_10_1;
    reg [63:0] decoded_11_1;
    reg [63:0] decoded_12_1;
    reg [7:0] decoded_13_1;
    reg cmp12_1;
    reg [7:0] cond13_1;
    reg [7:0] slice_46;
    reg [1087:0] concat_4;
    reg cmp15_1;
    reg [7:0] decoded_14_1;
    reg cmp22_2;
    reg [7:0] cond28_1;
    reg [31:0] cond34_1;
    reg cmp37_1;
    reg [31:0] sub_6;
    reg [31:0] add_15;
    reg [31:0] cond42_1;
    reg cmp43_1;
    reg [31:0] add47_1;
    reg [31:0] cond49_1;
    reg [31:0] cond54_1;
    reg cmp57_1;
    reg cmp60_1;
    reg or1235_1;
    reg [7:0] load_status_1_1;
    reg cmp7_2;
    reg cmp10_2;
    reg or12_2;
    reg [31:0] inc_6;
    reg cmp_10;
    reg [7:0] store_status_1_1;
    reg [7:0] loadedv_1_1;
    reg slice_1_1;
    reg tobool_5;
    reg tobool_1_1;
    reg [7:0] select_4;
    reg [31:0] cond23_4;
    reg cmp70_1;
    reg slice_2_1;
    reg tobool_2_1;
    reg cmp_1_1;
    reg [31:0] and3_1;
    reg slice_3_1;
    reg cmp4_1;
    reg slice_4_1;
    reg cmp9_1;
    reg [16:0] extract_6;
    reg [16:0] conv59_1;
    reg [31:0] conv77_1;
    reg slice_5_1;
    reg [383:0] concat_1_1;
    reg [31:0] slice_6_1;
    reg [383:0] load_20;
    reg slice_7_1;
    reg [383:0] load_1_1;
    reg [31:0] slice_8_1;
    reg [383:0] load_2_1;
    reg [63:0] slice_9_1;
    reg [63:0] conv_7;
    reg [63:0] slice_10_1;
    reg [63:0] conv_1_1;
    reg [31:0] and257_1;
    reg [7:0] slice_11_1;
    reg [7:0] storedv265_1;
    reg slice_12_1;
    reg [127:0] epilogue_15;
    reg [4:0] slice_13_1;
    reg [127:0] epilogue_1_1;
    reg slice_14_1;
    reg tobool349_2;
    reg slice_15_1;
    reg tobool357_2;
    reg [31:0] slice_16_1;
    reg [191:0] ref_v_42;
    reg [31:0] slice_17_1;
    reg [191:0] ref_v_1_1;
    reg [63:0] slice_18_1;
    reg [191:0] ref_v_2_1;
    reg [191:0] ref_v_3_1;
    reg [63:0] conv_2_1;
    reg [63:0] mul_8;
    reg [63:0] cond_5;
    reg [63:0] slice_19_1;
    reg [63:0] conv_3_1;
    reg [63:0] mul_1_1;
    reg [63:0] slice_20_1;
    reg [63:0] conv4_1;
    reg [63:0] mul5_1;
    reg [63:0] slice_21_1;
    reg [63:0] conv7_1;
    reg [63:0] mul8_1;
    reg [63:0] conv_4_1;
    reg [63:0] mul_2_1;
    reg [63:0] cond_1_1;
    reg [31:0] cond_2_1;
    reg [63:0] conv18_1;
    reg cmp20_1;
    reg cmp22_1_1;
    reg cmp25_1;
    reg or_v_14;
    reg [31:0] conv30_1;
    reg cmp32_1;
    reg [31:0] conv37_1;
    reg and38_1;
    reg [7:0] trunc_6;
    reg [7:0] and_v_4;
    reg [7:0] storedv44_1;
    reg [31:0] cond50_1;
    reg [7:0] trunc_1_1;
    reg [7:0] storedv52_1;
    reg [16:0] cond61_2;
    reg [31:0] storedv62_1;
    reg [31:0] sub70_1;
    reg [31:0] and71_1;
    reg or78_1;
    reg [31:0] conv82_1;
    reg [31:0] or85_1;
    reg tobool86_1;
    reg [31:0] or92_1;
    reg tobool93_1;
    reg [31:0] conv96_1;
    reg [31:0] or99_1;
    reg tobool100_1;
    reg [11:0] cond109_1;
    reg [10:0] cond118_1;
    reg [12:0] trunc_2_1;
    reg [12:0] conv127_1;
    reg [31:0] cond134_1;
    reg [11:0] conv135_1;
    reg cmp_2_1;
    reg cmp5_2;
    reg or_v_1_1;
    reg cmp8_2;
    reg or_v_2_1;
    reg [31:0] releases_1_1;
    reg [12:0] loadedv_2_1;
    reg [12:0] add_1_1;
    reg [11:0] loadedv3_5;
    reg [11:0] add5_5;
    reg [4:0] dec_4;
    reg cmp_3_1;
    reg cmp5_1_1;
    reg or_v_3_1;
    reg cmp8_1_1;
    reg or_v_4_1;
    reg [4:0] inc_1_1;
    reg [12:0] sub_1_1;
    reg [11:0] sub19_2;
    reg [11:0] conv22_2;
    reg [11:0] add_3_1;
    reg [10:0] conv26_1;
    reg [10:0] add28_2;
    reg [31:0] or_v_5_1;
    reg [31:0] zext_3;
    reg cmp154_1;
    reg select_1_1;
    reg select_2_1;
    reg tobool157_2;
    reg [383:0] load_3_1;
    reg [383:0] load_4_1;
    reg [383:0] or_v_6_1;
    reg [383:0] load_5_1;
    reg [383:0] or_v_7_1;
    reg [3:0] slice_22_1;
    reg [383:0] load_6_1;
    reg [383:0] or_v_8_1;
    reg [383:0] load_7_1;
    reg [383:0] load_8_1;
    reg [383:0] load_10_1;
    reg [383:0] load_11_1;
    reg [383:0] load_12_1;
    reg [383:0] load_13_1;
    reg [16:0] cond61_1_1;
    reg [127:0] matmul_15;
    reg [23:0] slice_23_1;
    reg [127:0] matmul_1_1;
    reg [127:0] matmul_2_1;
    reg [127:0] matmul_3_1;
    reg [127:0] matmul_4_1;
    reg [127:0] matmul_5_1;
    reg [127:0] matmul_6_1;
    reg [127:0] matmul_7_1;
    reg [8:0] slice_24_1;
    reg [127:0] concat_2_1;
    reg [127:0] matmul_8_1;
    reg [127:0] matmul_9_1;
    reg [9:0] slice_25_1;
    reg [127:0] concat_3_1;
    reg [127:0] matmul_10_1;
    reg [127:0] matmul_11_1;
    reg [127:0] matmul_12_1;
    reg [127:0] matmul_13_1;
    reg [127:0] matmul_14_1;
    reg [63:0] conv2_1;
    reg [31:0] trunc_3_1;
    reg [63:0] mul_3_1;
    reg [31:0] trunc_4_1;
    reg [63:0] mul_4_1;
    reg [16:0] sub224_1;
    reg and231_1;
    reg tobool157_1_1;
    reg [383:0] load_9_1;
    reg [383:0] load_14_1;
    reg [383:0] load_15_1;
    reg [383:0] load_16_1;
    reg [383:0] load_17_1;
    reg [383:0] load_18_1;
    reg [383:0] or_v_9_1;
    reg [383:0] load_19_1;
    reg [63:0] cond_3_1;
    reg [63:0] add215_1;
    reg [63:0] cond_4_1;
    reg [63:0] add220_1;
    reg [7:0] conv239_1;
    reg cmp240_1;
    reg or242_1;
    reg [31:0] conv248_1;
    reg [31:0] mul_5_1;
    reg [31:0] conv251_1;
    reg [31:0] cond253_1;
    reg [31:0] and260_1;
    reg [7:0] storedv262_1;
    reg [63:0] add267_1;
    reg [7:0] conv_5_1;
    reg [7:0] mul_6_1;
    reg [7:0] sub_2_1;
    reg [3:0] slice_26_1;
    reg [383:0] ref_v_4_1;
    reg [383:0] ref_v_5_1;
    reg [31:0] slice_27_1;
    reg [383:0] ref_v_6_1;
    reg [383:0] ref_v_7_1;
    reg [63:0] at_24_1;
    reg [63:0] late1_7_1;
    reg [7:0] late1_8_1;
    reg [7:0] late1_9_1;
    reg [7:0] late1_10_1;
    reg [7:0] late1_11_1;
    reg [7:0] late1_12_1;
    reg [127:0] epilogue_2_1;
    reg [3:0] slice_28_1;
    reg [127:0] epilogue_3_1;
    reg [127:0] epilogue_4_1;
    reg [127:0] epilogue_5_1;
    reg [127:0] epilogue_6_1;
    reg slice_29_1;
    reg slice_30_1;
    reg slice_31_1;
    reg slice_32_1;
    reg slice_33_1;
    reg [127:0] epilogue_7_1;
    reg [127:0] epilogue_8_1;
    reg [127:0] epilogue_9_1;
    reg [127:0] epilogue_10_1;
    reg [127:0] epilogue_11_1;
    reg [127:0] epilogue_12_1;
    reg [127:0] epilogue_13_1;
    reg [127:0] epilogue_14_1;
    reg not_v_2;
    reg tobool349_1_1;
    reg not_v_1_1;
    reg tobool357_1_1;
    reg [31:0] sub360_1;
    reg [63:0] add366_1;
    reg [7:0] trunc_5_1;
    reg [7:0] add_4_1;
    reg [7:0] and_v_1_1;
    reg [7:0] add_5_1;
    reg spec_1_1;
    reg spec_2_1;
    reg [191:0] ref_v_15_1;
    reg [27:0] slice_34_1;
    reg [191:0] ref_v_16_1;
    reg [191:0] ref_v_17_1;
    reg [191:0] ref_v_18_1;
    reg [191:0] or_v_10_1;
    reg [191:0] ref_v_19_1;
    reg [191:0] or_v_11_1;
    reg [191:0] ref_v_20_1;
    reg [63:0] add385_1;
    reg spec_3_1;
    reg [191:0] ref_v_21_1;
    reg [191:0] or_v_12_1;
    reg [191:0] ref_v_22_1;
    reg [191:0] or_v_13_1;
    reg [191:0] ref_v_23_1;
    reg [63:0] add_6_1;
    reg [63:0] add3_1;
    reg [63:0] add6_1;
    reg [63:0] add9_1;
    reg [9:0] add_7_1;
    reg [31:0] sub_3_1;
    reg [31:0] dec_2_1;
    reg [63:0] add16_1;
    reg [63:0] add17_1;
    reg [63:0] add19_1;
    reg [63:0] conv22_1_1;
    reg [63:0] add23_1;
    reg [3:0] add27_1;
    reg [3:0] cond29_1;
    reg [31:0] sub32_1;
    reg [11:0] conv417_1;
    reg [11:0] add419_1;
    reg [31:0] and425_1;
    reg tobool426_1;
    reg [11:0] cond433_1;
    reg [11:0] cond441_1;
    reg [3:0] extract_1_1;
    reg [3:0] extract_2_1;
    reg [3:0] extract_3_1;
    reg extract_4_1;
    reg extract_5_1;
    reg [7:0] late3_6_q_old;
    reg [7:0] late3_5_q_old;
    reg [7:0] late3_4_q_old;
    reg [7:0] late3_3_q_old;
    reg [7:0] late3_2_q_old;
    reg [63:0] late3_1_q_old;
    reg [63:0] late3_q_old;
    reg [7:0] conv_6_1;
    reg [7:0] mul_7_1;
    reg [7:0] sub_5_1;
    reg [3:0] slice_35_1;
    reg [383:0] ref_v_24_1;
    reg [383:0] ref_v_25_1;
    reg [31:0] slice_36_1;
    reg [383:0] ref_v_26_1;
    reg [383:0] ref_v_27_1;
    reg loadedv_3_1;
    reg [7:0] loadedv2_2;
    reg [7:0] and_v_2_1;
    reg [7:0] add_9_1;
    reg [3:0] slice_37_1;
    reg [383:0] ref_v_28_1;
    reg [383:0] ref_v_29_1;
    reg loadedv3_1_1;
    reg [3:0] slice_38_1;
    reg [3:0] slice_39_1;
    reg [31:0] slice_40_1;
    reg [383:0] ref_v_30_1;
    reg [383:0] ref_v_31_1;
    reg loadedv_4_1;
    reg [7:0] loadedv2_1_1;
    reg [7:0] and_v_3_1;
    reg [7:0] add_10_1;
    reg [3:0] slice_41_1;
    reg [383:0] ref_v_32_1;
    reg [383:0] ref_v_33_1;
    reg loadedv3_2_1;
    reg [3:0] slice_42_1;
    reg [3:0] slice_43_1;
    reg [31:0] slice_44_1;
    reg [383:0] ref_v_34_1;
    reg [383:0] ref_v_35_1;
    reg cmp_4_1;
    reg [4:0] add_11_1;
    reg [31:0] releases_2_1;
    reg [11:0] loadedv3_3_1;
    reg [11:0] add5_2_1;
    reg [12:0] loadedv_5_1;
    reg [12:0] add_12_1;
    reg [31:0] inc_4_1;
    reg [31:0] inc82_1;
    reg cmp1229_1;
    reg cmp86_1;
    reg cmp_5_1;
    reg [63:0] zext_1_1;
    reg [63:0] shl_2;
    reg [63:0] ref_v_36_1;
    reg [63:0] ref_v_37_1;
    reg [63:0] ref_v_38_1;
    reg [7:0] load_status_2_1;
    reg cmp7_1_1;
    reg cmp10_1_1;
    reg or12_1_1;
    reg [31:0] inc_5_1;
    reg cmp_6_1;
    reg [7:0] store_status_2_1;
    reg [7:0] loadedv_6_1;
    reg slice_45_1;
    reg tobool_3_1;
    reg tobool_4_1;
    reg [7:0] select_3_1;
    reg [31:0] cond23_2_1;
    reg cmp_7_1;
    reg [63:0] zext_2_1;
    reg [63:0] shl_1_1;
    reg [63:0] ref_v_39_1;
    reg [63:0] ref_v_40_1;
    reg [63:0] ref_v_41_1;
    reg cmp_8_1;
    reg [31:0] releases_3_1;
    reg [12:0] loadedv_7_1;
    reg [12:0] add_13_1;
    reg [11:0] loadedv3_4_1;
    reg [11:0] add5_3_1;
    reg [4:0] dec_3_1;
    reg cmp_9_1;
    begin
      case (state)
        7'h0: begin
          // entry, hls/blocks/Sequencer.h:45:3
          pads_q = 12'h0;
          pads_1_q = 11'h0;
          pads_2_q = 13'h1000;
          pads_3_q = 12'h800;
          state = 7'h1;
        end
        7'h1: begin
          // for, hls/blocks/Sequencer.h:46:38
          if (fifo_programs_some) begin
            programs_1_1 = fifo_programs[fifo_programs_rp[1:0]];
            program_v_1 = programs_1_1;
            loadedv_8 = programs_1_1[32];
            spec_4 = loadedv_8 ? 8'h0 : 8'h5;
            cmp12291350_1 = program_v_1 != 32'h0;
            cmp1351_1 = loadedv_8 & cmp12291350_1;
            fifo_programs_pop = 1'b1;
            program_v_q = program_v_1;
            progress_1_q = spec_4;
            if (cmp1351_1) begin
              index_q = 32'h0;
              pads_4_q = 5'h0;
              progress_q = 32'h0;
              progress_2_q = 32'h0;
              progress_3_q = 32'h0;
              state = 7'h3;
            end else begin
              progress_3_q = 32'h0;
              progress_2_q = 32'h0;
              progress_q = 32'h0;
              pads_4_q = 5'h0;
              state = 7'h3a;
            end
          end
        end
        7'h3: begin
          // for, hls/blocks/Sequencer.h:51:47
          if (fifo_commands_some) begin
            commands_1_1 = fifo_commands[fifo_commands_rp[1:0]];
            decoded_15 = commands_1_1[63:32];
            decoded_1_1 = commands_1_1[95:64];
            decoded_2_1 = commands_1_1[127:96];
            decoded_3_1 = commands_1_1[159:128];
            decoded_4_1 = commands_1_1[223:192];
            decoded_5_1 = commands_1_1[255:224];
            decoded_6_1 = commands_1_1[287:256];
            decoded_7_1 = commands_1_1[511:448];
            decoded_8_1 = commands_1_1[575:512];
            decoded_9_1 = commands_1_1[639:576];
            decoded_10_1 = commands_1_1[703:640];
            decoded_11_1 = commands_1_1[767:704];
            decoded_12_1 = commands_1_1[831:768];
            decoded_13_1 = commands_1_1[1031:1024];
            cmp12_1 = index_q < decoded_4_1;
            cond13_1 = cmp12_1 ? 8'h8 : 8'h0;
            slice_46 = commands_1_1[1031:1024];
            concat_4 = {56'h0, slice_46, 1024'h0};
            cmp15_1 = concat_4 == 1088'h0;
            decoded_14_1 = cmp15_1 ? cond13_1 : decoded_13_1;
            cmp22_2 = progress_1_q == 8'h0;
            cond28_1 = cmp22_2 ? decoded_14_1 : progress_1_q;
            cond34_1 = cmp22_2 ? index_q : progress_q;
            cmp37_1 = decoded_4_1 == 32'h0;
            sub_6 = index_q - decoded_4_1;
            add_15 = sub_6 + 32'h1;
            cond42_1 = cmp37_1 ? 32'h0 : add_15;
            cmp43_1 = index_q < 32'h8;
            add47_1 = index_q + 32'hfffffff9;
            cond49_1 = cmp43_1 ? 32'h0 : add47_1;
            fifo_commands_pop = 1'b1;
            commands_1_q = commands_1_1;
            decoded_q = decoded_15;
            at_8_q = decoded_1_1;
            decoded_2_q = decoded_2_1;
            decoded_3_q = decoded_3_1;
            decoded_5_q = decoded_5_1;
            decoded_6_q = decoded_6_1;
            at_q = decoded_7_1;
            decoded_8_q = decoded_8_1;
            at_1_q = decoded_9_1;
            decoded_10_q = decoded_10_1;
            at_2_q = decoded_11_1;
            at_3_q = decoded_12_1;
            progress_1_q = cond28_1;
            progress_q = cond34_1;
            cond42_q = cond42_1;
            cond49_q = cond49_1;
            state = 7'h4;
          end
        end
        7'h4: begin
          // for, hls/blocks/Sequencer.h:51:47
          if (credits_ready_i) begin
            cond54_1 = cond42_q < cond49_q ? cond49_q : cond42_q;
            cmp57_1 = progress_1_q != 8'h0;
            credits_valid_o <= 1'b1;
            credits_data_o <= 8'h1;
            cond54_q = cond54_1;
            cmp57_q = cmp57_1;
            state = 7'h5;
          end
        end
        7'h5: begin
          // for, hls/blocks/Sequencer.h:51:47
          cmp60_1 = progress_2_q < cond54_q;
          or1235_1 = cmp57_q | cmp60_1;
          cmp60_q = cmp60_1;
          if (or1235_1) begin
            state = 7'h6;
          end else begin
            state = 7'hd;
          end
        end
        7'h6: begin
          // if, hls/blocks/Sequencer.h:63:13
          if (cmp57_q) begin
            state = 7'h38;
          end else begin
            state = 7'h7;
          end
        end
        7'h7: begin
          // while, hls/blocks/Sequencer.h:23:5
          if (cmp60_q) begin
            progress_5_q = 8'h0;
            state = 7'h9;
          end else begin
            progress_1_q = 8'h0;
            state = 7'hc;
          end
        end
        7'h9: begin
          // while, hls/blocks/Sequencer.h:24:43
          if (fifo_load_status_some) begin
            load_status_1_1 = fifo_load_status[fifo_load_status_rp[3:0]];
            cmp7_2 = progress_5_q != 8'h0;
            cmp10_2 = progress_q <= progress_2_q;
            or12_2 = cmp7_2 & cmp10_2;
            inc_6 = progress_2_q + 32'h1;
            cmp_10 = inc_6 < cond54_q;
            fifo_load_status_pop = 1'b1;
            load_status_1_q = load_status_1_1;
            or12_q = or12_2;
            inc_q = inc_6;
            cmp_q = cmp_10;
            state = 7'ha;
          end
        end
        7'ha: begin
          // while, hls/blocks/Sequencer.h:24:43
          if (fifo_store_status_some) begin
            store_status_1_1 = fifo_store_status[fifo_store_status_rp[3:0]];
            loadedv_1_1 = store_status_1_1 | load_status_1_q;
            slice_1_1 = loadedv_1_1[0];
            tobool_5 = slice_1_1 ^ 1'h1;
            tobool_1_1 = or12_q ? 1'h1 : tobool_5;
            select_4 = tobool_1_1 ? progress_5_q : 8'hb;
            cond23_4 = tobool_1_1 ? progress_q : progress_2_q;
            fifo_store_status_pop = 1'b1;
            if (cmp_q) begin
              progress_q = cond23_4;
              progress_5_q = select_4;
              progress_2_q = inc_q;
              state = 7'h9;
            end else begin
              progress_1_q = select_4;
              progress_q = cond23_4;
              state = 7'hb;
            end
          end
        end
        7'hb: begin
          // _ZN4kiln8Progress10waitStoredEjRNS_6StreamIbEES3_, hls/blocks/Sequencer.h:65:28
          progress_2_q = cond54_q;
          state = 7'hc;
        end
        7'hc: begin
          // _ZN4kiln8Progress10waitStoredEjRNS_6StreamIbEES3_, hls/blocks/Sequencer.h:65:28
          cmp70_1 = progress_1_q == 8'h0;
          if (cmp70_1) begin
            state = 7'hd;
          end else begin
            state = 7'h38;
          end
        end
        7'hd: begin
          // if, hls/blocks/Tiles.h:83:28
          slice_2_1 = decoded_q[6];
          tobool_2_1 = slice_2_1 ^ 1'h1;
          cmp_1_1 = decoded_6_q < decoded_2_q;
          and3_1 = decoded_q & 32'h1;
          slice_3_1 = decoded_q[0];
          cmp4_1 = slice_3_1 ^ 1'h1;
          slice_4_1 = decoded_q[1];
          cmp9_1 = slice_4_1 ^ 1'h1;
          extract_6 = commands_1_q[112:96];
          conv59_1 = commands_1_q[272:256];
          conv77_1 = cmp_1_1;
          slice_5_1 = commands_1_q[33];
          concat_1_1 = {143'h0, slice_5_1, 240'h0};
          slice_6_1 = commands_1_q[351:320];
          load_20 = {160'h0, slice_6_1, 192'h0};
          slice_7_1 = commands_1_q[32];
          load_1_1 = {271'h0, slice_7_1, 112'h0};
          slice_8_1 = commands_1_q[319:288];
          load_2_1 = {288'h0, slice_8_1, 64'h0};
          slice_9_1 = commands_1_q[351:288];
          conv_7 = slice_9_1 & 64'hffffffff;
          slice_10_1 = commands_1_q[383:320];
          conv_1_1 = slice_10_1 & 64'hffffffff;
          and257_1 = decoded_q >> 32'h2;
          slice_11_1 = commands_1_q[44:37];
          storedv265_1 = slice_11_1 & 8'h1;
          slice_12_1 = commands_1_q[34];
          epilogue_15 = {71'h0, slice_12_1, 56'h0};
          slice_13_1 = commands_1_q[164:160];
          epilogue_1_1 = {83'h0, slice_13_1, 40'h0};
          slice_14_1 = decoded_q[4];
          tobool349_2 = slice_14_1 ^ 1'h1;
          slice_15_1 = decoded_q[7];
          tobool357_2 = slice_15_1 ^ 1'h1;
          slice_16_1 = commands_1_q[383:352];
          ref_v_42 = {96'h0, slice_16_1, 64'h0};
          slice_17_1 = commands_1_q[415:384];
          ref_v_1_1 = {96'h0, slice_17_1, 64'h0};
          slice_18_1 = commands_1_q[895:832];
          ref_v_2_1 = {128'h0, slice_18_1};
          ref_v_3_1 = ref_v_2_1 | 192'h102100101000000000000000000000000;
          conv_2_1 = slice_9_1 << 64'h3;
          mul_8 = conv_2_1 & 64'h7fffffff8;
          cond_5 = cmp4_1 ? mul_8 : 64'h8;
          slice_19_1 = commands_1_q[415:352];
          conv_3_1 = slice_19_1 << 64'h3;
          mul_1_1 = conv_3_1 & 64'h7fffffff8;
          slice_20_1 = commands_1_q[447:384];
          conv4_1 = slice_20_1 << 64'h3;
          mul5_1 = conv4_1 & 64'h7fffffff8;
          slice_21_1 = commands_1_q[479:416];
          conv7_1 = slice_21_1 << 64'h3;
          mul8_1 = conv7_1 & 64'h7fffffff8;
          conv_4_1 = slice_10_1 << 64'h3;
          mul_2_1 = conv_4_1 & 64'h7fffffff8;
          cond_1_1 = cmp9_1 ? 64'h8 : mul_2_1;
          cond_2_1 = tobool_2_1 ? 32'h8 : 32'h20;
          conv18_1 = cond_2_1;
          tobool_2_q = tobool_2_1;
          cmp_1_q = cmp_1_1;
          and3_q = and3_1;
          cmp4_q = cmp4_1;
          cmp9_q = cmp9_1;
          extract_q = extract_6;
          conv59_q = conv59_1;
          conv77_q = conv77_1;
          concat_1_q = concat_1_1;
          load_q = load_20;
          load_1_q = load_1_1;
          load_2_q = load_2_1;
          conv_q = conv_7;
          conv_1_q = conv_1_1;
          and257_q = and257_1;
          slice_11_q = slice_11_1;
          storedv265_q = storedv265_1;
          epilogue_q = epilogue_15;
          epilogue_1_q = epilogue_1_1;
          tobool349_q = tobool349_2;
          tobool357_q = tobool357_2;
          ref_v_q = ref_v_42;
          ref_v_1_q = ref_v_1_1;
          ref_v_3_q = ref_v_3_1;
          cond_q = cond_5;
          mul_1_q = mul_1_1;
          mul5_q = mul5_1;
          mul8_q = mul8_1;
          cond_1_q = cond_1_1;
          conv18_q = conv18_1;
          late2_q = 8'h0;
          late2_1_q = 8'h0;
          late2_2_q = 8'h0;
          late2_3_q = 8'h0;
          late2_4_q = 8'h0;
          late2_5_q = 64'h0;
          late1_q = 64'h0;
          late1_1_q = 64'h0;
          late1_2_q = 4'h0;
          late1_3_q = 4'h0;
          late1_4_q = 4'h0;
          late1_5_q = 1'h0;
          late1_6_q = 1'h0;
          late2_6_q = 64'h0;
          late3_q = 64'h0;
          late3_1_q = 64'h0;
          late3_2_q = 8'h0;
          late3_3_q = 8'h0;
          late3_4_q = 8'h0;
          late3_5_q = 8'h0;
          late3_6_q = 8'h0;
          at_4_q = at_q;
          at_5_q = at_1_q;
          at_6_q = at_2_q;
          at_7_q = at_3_q;
          at_9_q = at_8_q;
          at_10_q = decoded_5_q;
          at_11_q = 10'h0;
          at_12_q = 1'h1;
          at_13_q = decoded_8_q;
          at_14_q = decoded_10_q;
          at_15_q = 64'h0;
          at_16_q = 64'h0;
          at_17_q = decoded_3_q;
          at_18_q = 4'h0;
          at_19_q = 1'h1;
          at_20_q = at_q;
          at_21_q = decoded_8_q;
          at_22_q = extract_6;
          at_23_q = 1'h1;
          bPlace_q = pads_1_q;
          aPlace_q = pads_q;
          aBlockPlace_q = pads_q;
          state = 7'he;
        end
        7'he: begin
          // do, hls/blocks/Tiles.h:94:36
          cmp20_1 = at_8_q < 32'h9;
          cmp22_1_1 = at_17_q < 32'h9;
          cmp25_1 = at_10_q == 32'h1;
          or_v_14 = cmp20_1 | cmp25_1;
          conv30_1 = at_22_q;
          cmp32_1 = conv30_1 <= decoded_6_q;
          conv37_1 = cmp22_1_1;
          and38_1 = cmp20_1 & cmp22_1_1;
          trunc_6 = at_8_q;
          and_v_4 = trunc_6 & 8'hf;
          storedv44_1 = cmp20_1 ? and_v_4 : 8'h8;
          cond50_1 = cmp22_1_1 ? at_17_q : 32'h8;
          trunc_1_1 = cond50_1;
          storedv52_1 = trunc_1_1 & 8'hf;
          cond61_2 = cmp32_1 ? at_22_q : conv59_q;
          storedv62_1 = cond61_2;
          sub70_1 = storedv62_1 + 32'h7;
          and71_1 = sub70_1 & 32'h1fff8;
          or78_1 = at_19_q | cmp_1_q;
          conv82_1 = at_12_q;
          or85_1 = conv82_1 | conv77_q;
          tobool86_1 = or85_1 == 32'h0;
          or92_1 = conv37_1 | conv77_q;
          tobool93_1 = or92_1 == 32'h0;
          conv96_1 = or_v_14;
          or99_1 = conv96_1 | conv77_q;
          tobool100_1 = or99_1 == 32'h0;
          cond109_1 = cmp_1_q ? pads_q : aPlace_q;
          cond118_1 = tobool86_1 ? bPlace_q : pads_1_q;
          trunc_2_1 = and71_1;
          conv127_1 = or78_1 ? trunc_2_1 : 13'h0;
          cond134_1 = tobool86_1 ? 32'h0 : and71_1;
          conv135_1 = cond134_1;
          cmp_2_1 = pads_4_q == 5'he;
          cmp22_1_q = cmp22_1_1;
          or_v_q = or_v_14;
          cmp32_q = cmp32_1;
          conv37_q = conv37_1;
          and38_q = and38_1;
          storedv44_q = storedv44_1;
          cond50_q = cond50_1;
          trunc_1_q = trunc_1_1;
          ref_v_11_q = storedv52_1;
          cond61_q = cond61_2;
          sub70_q = sub70_1;
          and71_q = and71_1;
          or78_q = or78_1;
          conv82_q = conv82_1;
          or85_q = or85_1;
          tobool93_q = tobool93_1;
          conv96_q = conv96_1;
          tobool100_q = tobool100_1;
          aPlace_q = cond109_1;
          bPlace_q = cond118_1;
          conv127_q = conv127_1;
          cond134_q = cond134_1;
          conv135_q = conv135_1;
          cmp_2_q = cmp_2_1;
          state = 7'hf;
        end
        7'hf: begin
          // do, hls/blocks/Tiles.h:94:36
          cmp5_2 = pads_2_q < conv127_q;
          or_v_1_1 = cmp_2_q ? 1'h1 : cmp5_2;
          cmp8_2 = pads_3_q < conv135_q;
          or_v_2_1 = or_v_1_1 ? 1'h1 : cmp8_2;
          if (or_v_2_1) begin
            state = 7'h11;
          end else begin
            state = 7'h14;
          end
        end
        7'h11: begin
          // while, hls/blocks/Tiles.h:40:78
          if (fifo_releases_some) begin
            releases_1_1 = fifo_releases[fifo_releases_rp[3:0]];
            loadedv_2_1 = releases_1_1;
            add_1_1 = pads_2_q + loadedv_2_1;
            loadedv3_5 = releases_1_1[27:16];
            add5_5 = pads_3_q + loadedv3_5;
            dec_4 = pads_4_q + 5'h1f;
            cmp_3_1 = dec_4 == 5'he;
            cmp5_1_1 = add_1_1 < conv127_q;
            or_v_3_1 = cmp_3_1 ? 1'h1 : cmp5_1_1;
            cmp8_1_1 = add5_5 < conv135_q;
            fifo_releases_pop = 1'b1;
            pads_2_q = add_1_1;
            pads_3_q = add5_5;
            pads_4_q = dec_4;
            or_v_3_q = or_v_3_1;
            cmp8_1_q = cmp8_1_1;
            state = 7'h12;
          end
        end
        7'h12: begin
          // while, hls/blocks/Tiles.h:40:78
          or_v_4_1 = or_v_3_q ? 1'h1 : cmp8_1_q;
          if (or_v_4_1) begin
            state = 7'h11;
          end else begin
            state = 7'h13;
          end
        end
        7'h13: begin
          // _ZN4kiln11ScratchpadsINS_10ChipConfigILj8ELj8ELj1ELj16ELj4096ELj2048ELj1024EEEE7reserveERNS_6StreamINS_7ReleaseIS2_EEEEDU13_DU12_, hls/blocks/Tiles.h:41:5
          state = 7'h14;
        end
        7'h14: begin
          // _ZN4kiln11ScratchpadsINS_10ChipConfigILj8ELj8ELj1ELj16ELj4096ELj2048ELj1024EEEE7reserveERNS_6StreamINS_7ReleaseIS2_EEEEDU13_DU12_, hls/blocks/Tiles.h:41:5
          inc_1_1 = pads_4_q + 5'h1;
          sub_1_1 = pads_2_q - conv127_q;
          sub19_2 = pads_3_q - conv135_q;
          conv22_2 = conv127_q;
          add_3_1 = pads_q + conv22_2;
          conv26_1 = cond134_q;
          add28_2 = pads_1_q + conv26_1;
          or_v_5_1 = or85_q | and3_q;
          zext_3 = sub_1_1;
          cmp154_1 = zext_3 < and71_q;
          select_1_1 = cmp154_1 ? 1'h1 : or_v_q;
          select_2_1 = select_1_1 ? 1'h1 : cmp_1_q;
          tobool157_2 = or_v_5_1 != 32'h0;
          load_3_1 = {111'h0, cond61_q, 256'h0};
          load_4_1 = load_3_1 | 384'h100000000000000000000000000000000000000000000000000000000000000;
          or_v_6_1 = concat_1_q | load_4_1;
          load_5_1 = {120'h0, or85_q, 232'h0};
          or_v_7_1 = or_v_6_1 | load_5_1;
          slice_22_1 = cond50_q[3:0];
          load_6_1 = {156'h0, slice_22_1, 224'h0};
          or_v_8_1 = or_v_7_1 | load_6_1;
          load_7_1 = {192'h0, at_21_q, 128'h0};
          load_8_1 = or_v_8_1 | load_q;
          load_10_1 = {279'h0, or78_q, 104'h0};
          load_11_1 = {280'h0, storedv44_q, 96'h0};
          load_12_1 = {320'h0, at_20_q};
          load_13_1 = load_8_1 | load_7_1;
          cond61_1_1 = cond61_q < 17'h8 ? 17'h8 : cond61_q;
          matmul_15 = {7'h0, cmp32_q, 7'h0, at_23_q, 112'h0};
          slice_23_1 = or85_q[23:0];
          matmul_1_1 = {slice_23_1, 104'h0};
          matmul_2_1 = matmul_15 | matmul_1_1;
          matmul_3_1 = {31'h0, or78_q, 96'h0};
          matmul_4_1 = matmul_2_1 | matmul_3_1;
          matmul_5_1 = {37'h0, bPlace_q, 80'h0};
          matmul_6_1 = matmul_4_1 | matmul_5_1;
          matmul_7_1 = {52'h0, aPlace_q, 64'h0};
          slice_24_1 = sub70_q[11:3];
          concat_2_1 = {68'h0, slice_24_1, 51'h0};
          matmul_8_1 = tobool100_q ? 128'h0 : concat_2_1;
          matmul_9_1 = matmul_6_1 | matmul_7_1;
          slice_25_1 = sub70_q[12:3];
          concat_3_1 = {83'h0, slice_25_1, 35'h0};
          matmul_10_1 = tobool93_q ? 128'h0 : concat_3_1;
          matmul_11_1 = {111'h0, cond61_1_1};
          matmul_12_1 = matmul_9_1 | matmul_8_1;
          matmul_13_1 = matmul_12_1 | matmul_10_1;
          matmul_14_1 = matmul_13_1 | matmul_11_1;
          conv2_1 = cond61_q;
          trunc_3_1 = conv_q;
          mul_3_1 = trunc_3_1 * cond61_q;
          trunc_4_1 = conv_1_q;
          mul_4_1 = trunc_4_1 * cond61_q;
          sub224_1 = at_22_q - cond61_q;
          and231_1 = cmp32_q & and38_q;
          pads_4_q = inc_1_1;
          pads_2_q = sub_1_1;
          pads_3_q = sub19_2;
          pads_q = add_3_1;
          pads_1_q = add28_2;
          select_2_q = select_2_1;
          tobool157_q = tobool157_2;
          load_10_q = load_10_1;
          load_11_q = load_11_1;
          load_12_q = load_12_1;
          load_13_q = load_13_1;
          matmul_14_q = matmul_14_1;
          conv2_q = conv2_1;
          mul_3_q = mul_3_1;
          mul_4_q = mul_4_1;
          at_22_q = sub224_1;
          and231_q = and231_1;
          state = 7'h15;
        end
        7'h15: begin
          // _ZN4kiln11ScratchpadsINS_10ChipConfigILj8ELj8ELj1ELj16ELj4096ELj2048ELj1024EEEE7reserveERNS_6StreamINS_7ReleaseIS2_EEEEDU13_DU12_, hls/blocks/Tiles.h:41:5
          if (loads_ready_i) begin
            tobool157_1_1 = select_2_q ? 1'h1 : tobool157_q;
            load_9_1 = {263'h0, tobool157_1_1, 120'h0};
            load_14_1 = load_13_q | load_9_1;
            load_15_1 = load_14_1 | load_1_q;
            load_16_1 = load_15_1 | load_10_q;
            load_17_1 = load_16_1 | load_11_q;
            load_18_1 = load_17_1 | load_2_q;
            or_v_9_1 = load_18_1 | load_12_q;
            load_19_1 = or_v_9_1 ^ 384'h1000000000000000000000000000000000000000000000000000000000000;
            cond_3_1 = cmp4_q ? conv2_q : mul_3_q;
            add215_1 = at_20_q + cond_3_1;
            cond_4_1 = cmp9_q ? mul_4_q : conv2_q;
            add220_1 = at_21_q + cond_4_1;
            loads_valid_o <= 1'b1;
            loads_data_o <= load_19_1;
            at_20_q = add215_1;
            at_21_q = add220_1;
            state = 7'h16;
          end
        end
        7'h16: begin
          // _ZN4kiln11ScratchpadsINS_10ChipConfigILj8ELj8ELj1ELj16ELj4096ELj2048ELj1024EEEE7reserveERNS_6StreamINS_7ReleaseIS2_EEEEDU13_DU12_, hls/blocks/Tiles.h:41:5
          if (matmuls_ready_i) begin
            matmuls_valid_o <= 1'b1;
            matmuls_data_o <= matmul_14_q;
            if (cmp32_q) begin
              state = 7'h17;
            end else begin
              state = 7'h26;
            end
          end
        end
        7'h17: begin
          // if, hls/blocks/Tiles.h:134:42
          conv239_1 = at_18_q;
          cmp240_1 = at_18_q == 4'hf;
          or242_1 = cmp22_1_q | cmp240_1;
          conv248_1 = cond50_q << 32'h2;
          mul_5_1 = conv248_1 & 32'h3c;
          conv251_1 = cond50_q & 32'hf;
          cond253_1 = tobool_2_q ? conv251_1 : mul_5_1;
          and260_1 = and257_q & conv82_q;
          storedv262_1 = and260_1;
          add267_1 = at_3_q + at_16_q;
          ref_v_12_q = conv239_1;
          or242_q = or242_1;
          cond253_q = cond253_1;
          and260_q = and260_1;
          ref_v_13_q = storedv262_1;
          ref_v_9_q = add267_1;
          if (late1_5_q) begin
            state = 7'h18;
          end else begin
            state = 7'h19;
          end
        end
        7'h18: begin
          // if, hls/blocks/TileLoads.h:28:38
          if (loads_ready_i) begin
            conv_5_1 = late1_3_q;
            mul_6_1 = conv_5_1 << 8'h2;
            sub_2_1 = mul_6_1 + 8'hf;
            slice_26_1 = sub_2_1[7:4];
            ref_v_4_1 = {68'h0, slice_26_1, 248'h0, late1_q};
            ref_v_5_1 = ref_v_4_1 | 384'h3000000020001000000000000000000000000000000000000000000000100000000100000000000000000;
            loads_valid_o <= 1'b1;
            loads_data_o <= ref_v_5_1;
            state = 7'h19;
          end
        end
        7'h19: begin
          // if, hls/blocks/Tiles.h:72:9
          if (late1_6_q) begin
            state = 7'h1a;
          end else begin
            state = 7'h1b;
          end
        end
        7'h1a: begin
          // if, hls/blocks/Tiles.h:72:24
          if (loads_ready_i) begin
            slice_27_1 = commands_1_q[447:416];
            ref_v_6_1 = {68'h0, late1_2_q, 12'h0, late1_4_q, 200'h0, slice_27_1, late1_1_q};
            ref_v_7_1 = ref_v_6_1 | 384'h2000000080001000000000000000000000000000000000000000000000100000000000000000000000000;
            loads_valid_o <= 1'b1;
            loads_data_o <= ref_v_7_1;
            state = 7'h1b;
          end
        end
        7'h1b: begin
          // _ZNK4kiln9LateLoadsINS_10ChipConfigILj8ELj8ELj1ELj16ELj4096ELj2048ELj1024EEEE5issueERNS_6StreamINS_11LoadCommandIS2_EEEEj, hls/blocks/Tiles.h:139:15
          at_24_1 = tobool_2_q ? late2_6_q : at_14_q;
          late1_7_1 = tobool_2_q ? late2_5_q : ref_v_9_q;
          late1_8_1 = tobool_2_q ? late2_4_q : storedv44_q;
          late1_9_1 = tobool_2_q ? late2_3_q : trunc_1_q;
          late1_10_1 = tobool_2_q ? late2_2_q : ref_v_12_q;
          late1_11_1 = tobool_2_q ? late2_1_q : ref_v_13_q;
          late1_12_1 = tobool_2_q ? late2_q : slice_11_q;
          late1_q = at_24_1;
          late1_1_q = late1_7_1;
          late1_8_q = late1_8_1;
          late1_9_q = late1_9_1;
          late1_10_q = late1_10_1;
          late1_11_q = late1_11_1;
          late1_12_q = late1_12_1;
          if (tobool_2_q) begin
            ref_v_8_q = at_14_q;
            ref_v_10_q = storedv44_q;
            ref_v_14_q = storedv265_q;
            state = 7'h1d;
          end else begin
            ref_v_8_q = 64'h0;
            ref_v_9_q = 64'h0;
            ref_v_10_q = 8'h0;
            ref_v_11_q = 8'h0;
            ref_v_12_q = 8'h0;
            ref_v_13_q = 8'h0;
            ref_v_14_q = 8'h0;
            state = 7'h1d;
          end
        end
        7'h1d: begin
          // cond, hls/blocks/Tiles.h:158:20
          if (epilogues_ready_i) begin
            epilogue_2_1 = {48'h0, and260_q, 48'h0};
            slice_28_1 = cond50_q[3:0];
            epilogue_3_1 = {92'h0, slice_28_1, 32'h0};
            epilogue_4_1 = {96'h0, storedv44_q, 24'h0};
            epilogue_5_1 = {108'h0, at_18_q, 16'h0};
            epilogue_6_1 = {118'h0, at_11_q};
            slice_29_1 = commands_1_q[39];
            slice_30_1 = commands_1_q[38];
            slice_31_1 = commands_1_q[37];
            slice_32_1 = commands_1_q[36];
            slice_33_1 = commands_1_q[35];
            epilogue_7_1 = {15'h0, and38_q, 7'h0, or242_q, 7'h0, slice_29_1, 7'h0, slice_30_1, 7'h0, slice_31_1, 7'h0, slice_32_1, 7'h0, slice_33_1, 64'h0};
            epilogue_8_1 = epilogue_7_1 | epilogue_q;
            epilogue_9_1 = epilogue_8_1 | epilogue_2_1;
            epilogue_10_1 = epilogue_9_1 | epilogue_1_q;
            epilogue_11_1 = epilogue_10_1 | epilogue_3_1;
            epilogue_12_1 = epilogue_11_1 | epilogue_4_1;
            epilogue_13_1 = epilogue_12_1 | epilogue_5_1;
            epilogue_14_1 = epilogue_13_1 | epilogue_6_1;
            not_v_2 = or242_q ^ 1'h1;
            tobool349_1_1 = not_v_2 ? 1'h1 : tobool349_q;
            not_v_1_1 = and38_q ^ 1'h1;
            tobool357_1_1 = not_v_1_1 ? 1'h1 : tobool357_q;
            sub360_1 = cond253_q + 32'hf;
            add366_1 = at_1_q + at_15_q;
            trunc_5_1 = cond253_q;
            add_4_1 = trunc_5_1 + 8'hf;
            and_v_1_1 = add_4_1 & 8'hf;
            add_5_1 = and_v_1_1 + 8'h1;
            spec_1_1 = tobool349_1_1 ? tobool357_1_1 : 1'h0;
            spec_2_1 = and38_q ? spec_1_1 : 1'h0;
            ref_v_15_1 = {63'h0, spec_2_1, 8'h0, add_5_1, 112'h0};
            slice_34_1 = sub360_1[31:4];
            ref_v_16_1 = {60'h0, slice_34_1, 104'h0};
            ref_v_17_1 = ref_v_15_1 | ref_v_16_1;
            ref_v_18_1 = {88'h0, storedv44_q, 96'h0};
            or_v_10_1 = ref_v_17_1 | ref_v_q;
            ref_v_19_1 = {128'h0, add366_1};
            or_v_11_1 = or_v_10_1 | ref_v_19_1;
            ref_v_20_1 = or_v_11_1 | ref_v_18_1;
            epilogues_valid_o <= 1'b1;
            epilogues_data_o <= epilogue_14_1;
            tobool349_1_q = tobool349_1_1;
            tobool357_1_q = tobool357_1_1;
            ref_v_18_q = ref_v_18_1;
            ref_v_20_q = ref_v_20_1;
            state = 7'h1e;
          end
        end
        7'h1e: begin
          // cond, hls/blocks/Tiles.h:158:20
          if (stores_ready_i) begin
            stores_valid_o <= 1'b1;
            stores_data_o <= ref_v_20_q;
            if (tobool349_1_q) begin
              state = 7'h20;
            end else begin
              state = 7'h1f;
            end
          end
        end
        7'h1f: begin
          // if, hls/blocks/Tiles.h:167:40
          if (stores_ready_i) begin
            add385_1 = at_2_q + at_16_q;
            spec_3_1 = and38_q ? tobool357_q : 1'h0;
            ref_v_21_1 = spec_3_1 ? 192'h101100100000000000000000000000000 : 192'h1100100000000000000000000000000;
            or_v_12_1 = ref_v_21_1 | ref_v_1_q;
            ref_v_22_1 = {128'h0, add385_1};
            or_v_13_1 = or_v_12_1 | ref_v_22_1;
            ref_v_23_1 = or_v_13_1 | ref_v_18_q;
            stores_valid_o <= 1'b1;
            stores_data_o <= ref_v_23_1;
            state = 7'h20;
          end
        end
        7'h20: begin
          // if, hls/blocks/Tiles.h:169:11
          if (tobool357_1_q) begin
            state = 7'h22;
          end else begin
            state = 7'h21;
          end
        end
        7'h21: begin
          // if, hls/blocks/Tiles.h:170:19
          if (stores_ready_i) begin
            stores_valid_o <= 1'b1;
            stores_data_o <= ref_v_3_q;
            state = 7'h22;
          end
        end
        7'h22: begin
          // if, hls/blocks/Position.h:50:13
          add_6_1 = at_q + cond_q;
          add3_1 = at_1_q + mul_1_q;
          add6_1 = at_2_q + mul5_q;
          add9_1 = at_3_q + mul8_q;
          add_7_1 = at_11_q + 10'h8;
          sub_3_1 = at_8_q + 32'hfffffff8;
          dec_2_1 = at_10_q + 32'hffffffff;
          at_q = add_6_1;
          at_1_q = add3_1;
          at_2_q = add6_1;
          at_3_q = add9_1;
          at_8_q = sub_3_1;
          if (or_v_q) begin
            state = 7'h23;
          end else begin
            at_10_q = dec_2_1;
            at_11_q = add_7_1;
            state = 7'h25;
          end
        end
        7'h23: begin
          // if, hls/blocks/Position.h:58:15
          add16_1 = at_13_q + cond_1_q;
          add17_1 = at_14_q + 64'h20;
          add19_1 = at_15_q + conv18_q;
          conv22_1_1 = or242_q ? 64'h10 : 64'h0;
          add23_1 = at_16_q + conv22_1_1;
          add27_1 = at_18_q + 4'h1;
          cond29_1 = or242_q ? 4'h0 : add27_1;
          sub32_1 = at_17_q + 32'hfffffff8;
          if (cmp22_1_q) begin
            at_4_q = at_q;
            at_5_q = at_1_q;
            at_6_q = at_2_q;
            at_7_q = at_3_q;
            at_9_q = at_8_q;
            at_10_q = decoded_5_q;
            at_11_q = 10'h0;
            at_13_q = decoded_8_q;
            at_14_q = decoded_10_q;
            at_15_q = 64'h0;
            at_16_q = 64'h0;
            at_17_q = decoded_3_q;
            at_18_q = 4'h0;
            at_19_q = 1'h1;
            state = 7'h25;
          end else begin
            at_q = at_4_q;
            at_1_q = at_5_q;
            at_2_q = at_6_q;
            at_3_q = at_7_q;
            at_8_q = at_9_q;
            at_10_q = decoded_5_q;
            at_11_q = 10'h0;
            at_13_q = add16_1;
            at_14_q = add17_1;
            at_15_q = add19_1;
            at_16_q = add23_1;
            at_17_q = sub32_1;
            at_18_q = cond29_1;
            at_19_q = 1'h0;
            state = 7'h25;
          end
        end
        7'h25: begin
          // _ZN4kiln8nextTileINS_10ChipConfigILj8ELj8ELj1ELj16ELj4096ELj2048ELj1024EEEEEvRNS_8PositionIT_EERKNS_3abi7CommandERKNS_13OperandLayoutIS4_EESE_bbb, hls/blocks/Tiles.h:174:39
          conv417_1 = and71_q;
          add419_1 = aPlace_q + conv417_1;
          and425_1 = conv96_q & conv37_q;
          tobool426_1 = and425_1 == 32'h0;
          cond433_1 = tobool426_1 ? aBlockPlace_q : pads_q;
          cond441_1 = or_v_q ? cond433_1 : add419_1;
          extract_1_1 = late1_8_q;
          extract_2_1 = late1_9_q;
          extract_3_1 = late1_10_q;
          extract_4_1 = late1_11_q;
          extract_5_1 = late1_12_q;
          late3_6_q_old = late3_6_q;
          late3_5_q_old = late3_5_q;
          late3_4_q_old = late3_4_q;
          late3_3_q_old = late3_3_q;
          late3_2_q_old = late3_2_q;
          late3_1_q_old = late3_1_q;
          late3_q_old = late3_q;
          late2_q = late3_6_q_old;
          late2_1_q = late3_5_q_old;
          late2_2_q = late3_4_q_old;
          late2_3_q = late3_3_q_old;
          late2_4_q = late3_2_q_old;
          late2_5_q = late3_1_q_old;
          late1_2_q = extract_1_1;
          late1_3_q = extract_2_1;
          late1_4_q = extract_3_1;
          late1_5_q = extract_4_1;
          late1_6_q = extract_5_1;
          late2_6_q = late3_q_old;
          late3_q = ref_v_8_q;
          late3_1_q = ref_v_9_q;
          late3_2_q = ref_v_10_q;
          late3_3_q = ref_v_11_q;
          late3_4_q = ref_v_12_q;
          late3_5_q = ref_v_13_q;
          late3_6_q = ref_v_14_q;
          at_12_q = or_v_q;
          at_20_q = at_q;
          at_21_q = at_13_q;
          at_22_q = extract_q;
          aPlace_q = cond441_1;
          aBlockPlace_q = cond433_1;
          state = 7'h26;
        end
        7'h26: begin
          // if, hls/blocks/Tiles.h:178:3
          if (and231_q) begin
            state = 7'h27;
          end else begin
            at_23_q = cmp32_q;
            state = 7'he;
          end
        end
        7'h27: begin
          // _ZN4kiln9issueGemmINS_10ChipConfigILj8ELj8ELj1ELj16ELj4096ELj2048ELj1024EEEEEvRKNS_3abi7CommandERNS_11ScratchpadsIT_EERKNS_11TileStreamsIS8_EE, hls/blocks/Tiles.h:71:9
          if (late1_5_q) begin
            state = 7'h28;
          end else begin
            state = 7'h29;
          end
        end
        7'h28: begin
          // if, hls/blocks/TileLoads.h:28:38
          if (loads_ready_i) begin
            conv_6_1 = late1_3_q;
            mul_7_1 = conv_6_1 << 8'h2;
            sub_5_1 = mul_7_1 + 8'hf;
            slice_35_1 = sub_5_1[7:4];
            ref_v_24_1 = {68'h0, slice_35_1, 248'h0, late1_q};
            ref_v_25_1 = ref_v_24_1 | 384'h3000000020001000000000000000000000000000000000000000000000100000000100000000000000000;
            loads_valid_o <= 1'b1;
            loads_data_o <= ref_v_25_1;
            state = 7'h29;
          end
        end
        7'h29: begin
          // if, hls/blocks/Tiles.h:72:9
          if (late1_6_q) begin
            state = 7'h2a;
          end else begin
            state = 7'h2b;
          end
        end
        7'h2a: begin
          // if, hls/blocks/Tiles.h:72:24
          if (loads_ready_i) begin
            slice_36_1 = commands_1_q[447:416];
            ref_v_26_1 = {68'h0, late1_2_q, 12'h0, late1_4_q, 200'h0, slice_36_1, late1_1_q};
            ref_v_27_1 = ref_v_26_1 | 384'h2000000080001000000000000000000000000000000000000000000000100000000000000000000000000;
            loads_valid_o <= 1'b1;
            loads_data_o <= ref_v_27_1;
            state = 7'h2b;
          end
        end
        7'h2b: begin
          // _ZNK4kiln9LateLoadsINS_10ChipConfigILj8ELj8ELj1ELj16ELj4096ELj2048ELj1024EEEE5issueERNS_6StreamINS_11LoadCommandIS2_EEEEj, hls/blocks/Tiles.h:71:9
          loadedv_3_1 = late2_1_q;
          if (loadedv_3_1) begin
            state = 7'h2c;
          end else begin
            state = 7'h2d;
          end
        end
        7'h2c: begin
          // if, hls/blocks/TileLoads.h:28:44
          if (loads_ready_i) begin
            loadedv2_2 = late2_3_q << 8'h2;
            and_v_2_1 = loadedv2_2 & 8'h3c;
            add_9_1 = and_v_2_1 + 8'hf;
            slice_37_1 = add_9_1[7:4];
            ref_v_28_1 = {68'h0, slice_37_1, 248'h0, late2_6_q};
            ref_v_29_1 = ref_v_28_1 | 384'h3000000020001000000000000000000000000000000000000000000000100000000100000000000000000;
            loads_valid_o <= 1'b1;
            loads_data_o <= ref_v_29_1;
            state = 7'h2d;
          end
        end
        7'h2d: begin
          // if, hls/blocks/Tiles.h:72:9
          loadedv3_1_1 = late2_q;
          if (loadedv3_1_1) begin
            state = 7'h2e;
          end else begin
            state = 7'h2f;
          end
        end
        7'h2e: begin
          // if, hls/blocks/Sequencer.h:38
          if (loads_ready_i) begin
            slice_38_1 = late2_4_q[3:0];
            slice_39_1 = late2_2_q[3:0];
            slice_40_1 = commands_1_q[447:416];
            ref_v_30_1 = {68'h0, slice_38_1, 12'h0, slice_39_1, 200'h0, slice_40_1, late2_5_q};
            ref_v_31_1 = ref_v_30_1 | 384'h2000000080001000000000000000000000000000000000000000000000100000000000000000000000000;
            loads_valid_o <= 1'b1;
            loads_data_o <= ref_v_31_1;
            state = 7'h2f;
          end
        end
        7'h2f: begin
          // _ZNK4kiln9LateLoadsINS_10ChipConfigILj8ELj8ELj1ELj16ELj4096ELj2048ELj1024EEEE5issueERNS_6StreamINS_11LoadCommandIS2_EEEEj, hls/blocks/Tiles.h:71:9
          loadedv_4_1 = late3_5_q;
          if (loadedv_4_1) begin
            state = 7'h30;
          end else begin
            state = 7'h31;
          end
        end
        7'h30: begin
          // if, hls/blocks/TileLoads.h:28:44
          if (loads_ready_i) begin
            loadedv2_1_1 = late3_3_q << 8'h2;
            and_v_3_1 = loadedv2_1_1 & 8'h3c;
            add_10_1 = and_v_3_1 + 8'hf;
            slice_41_1 = add_10_1[7:4];
            ref_v_32_1 = {68'h0, slice_41_1, 248'h0, late3_q};
            ref_v_33_1 = ref_v_32_1 | 384'h3000000020001000000000000000000000000000000000000000000000100000000100000000000000000;
            loads_valid_o <= 1'b1;
            loads_data_o <= ref_v_33_1;
            state = 7'h31;
          end
        end
        7'h31: begin
          // if, hls/blocks/Tiles.h:72:9
          loadedv3_2_1 = late3_6_q;
          if (loadedv3_2_1) begin
            state = 7'h32;
          end else begin
            state = 7'h33;
          end
        end
        7'h32: begin
          // if, hls/blocks/Sequencer.h:38
          if (loads_ready_i) begin
            slice_42_1 = late3_2_q[3:0];
            slice_43_1 = late3_4_q[3:0];
            slice_44_1 = commands_1_q[447:416];
            ref_v_34_1 = {68'h0, slice_42_1, 12'h0, slice_43_1, 200'h0, slice_44_1, late3_1_q};
            ref_v_35_1 = ref_v_34_1 | 384'h2000000080001000000000000000000000000000000000000000000000100000000000000000000000000;
            loads_valid_o <= 1'b1;
            loads_data_o <= ref_v_35_1;
            state = 7'h33;
          end
        end
        7'h33: begin
          // _ZNK4kiln9LateLoadsINS_10ChipConfigILj8ELj8ELj1ELj16ELj4096ELj2048ELj1024EEEE5issueERNS_6StreamINS_11LoadCommandIS2_EEEEj, hls/blocks/Tiles.h:40:18
          cmp_4_1 = pads_4_q == 5'he;
          if (cmp_4_1) begin
            state = 7'h35;
          end else begin
            state = 7'h34;
          end
        end
        7'h34: begin
          // _ZNK4kiln9LateLoadsINS_10ChipConfigILj8ELj8ELj1ELj16ELj4096ELj2048ELj1024EEEE5issueERNS_6StreamINS_11LoadCommandIS2_EEEEj, hls/blocks/Tiles.h:41:5
          add_11_1 = pads_4_q + 5'h1;
          pads_4_q = add_11_1;
          state = 7'h36;
        end
        7'h35: begin
          // while, hls/blocks/Tiles.h:40:78
          if (fifo_releases_some) begin
            releases_2_1 = fifo_releases[fifo_releases_rp[3:0]];
            loadedv3_3_1 = releases_2_1[27:16];
            add5_2_1 = pads_3_q + loadedv3_3_1;
            loadedv_5_1 = releases_2_1;
            add_12_1 = pads_2_q + loadedv_5_1;
            fifo_releases_pop = 1'b1;
            pads_4_q = 5'he;
            pads_2_q = add_12_1;
            pads_3_q = add5_2_1;
            state = 7'h36;
          end
        end
        7'h36: begin
          // lor, hls/blocks/Tiles.h:187:14
          if (matmuls_ready_i) begin
            inc_4_1 = progress_3_q + 32'h1;
            matmuls_valid_o <= 1'b1;
            matmuls_data_o <= 128'h10000000000000000000000000008;
            progress_3_q = inc_4_1;
            state = 7'h37;
          end
        end
        7'h37: begin
          // lor, hls/blocks/Tiles.h:187:14
          if (loads_ready_i) begin
            loads_valid_o <= 1'b1;
            loads_data_o <= 384'h4000000010001000000000000000000000000000000000000000000000100000000000000000000000000;
            progress_1_q = 8'h0;
            state = 7'h38;
          end
        end
        7'h38: begin
          // for, hls/blocks/Sequencer.h:50:45
          inc82_1 = index_q + 32'h1;
          cmp1229_1 = inc82_1 < program_v_q;
          if (cmp1229_1) begin
            index_q = inc82_1;
            state = 7'h3;
          end else begin
            state = 7'h39;
          end
        end
        7'h39: begin
          // for, hls/blocks/Sequencer.h:71:25
          state = 7'h3a;
        end
        7'h3a: begin
          // for, hls/blocks/Sequencer.h:71:25
          cmp86_1 = progress_2_q < progress_3_q;
          if (cmp86_1) begin
            state = 7'h3d;
          end else begin
            state = 7'h3b;
          end
        end
        7'h3b: begin
          // if, hls/blocks/Sequencer.h:20:47
          if (done_ready_i) begin
            cmp_5_1 = progress_1_q == 8'h0;
            zext_1_1 = progress_q;
            shl_2 = zext_1_1 << 64'h20;
            ref_v_36_1 = cmp_5_1 ? 64'h0 : shl_2;
            ref_v_37_1 = progress_1_q;
            ref_v_38_1 = ref_v_36_1 | ref_v_37_1;
            done_valid_o <= 1'b1;
            done_data_o <= ref_v_38_1;
            state = 7'h40;
          end
        end
        7'h3d: begin
          // while, hls/blocks/Sequencer.h:24:43
          if (fifo_load_status_some) begin
            load_status_2_1 = fifo_load_status[fifo_load_status_rp[3:0]];
            cmp7_1_1 = progress_1_q != 8'h0;
            cmp10_1_1 = progress_q <= progress_2_q;
            or12_1_1 = cmp7_1_1 & cmp10_1_1;
            inc_5_1 = progress_2_q + 32'h1;
            cmp_6_1 = inc_5_1 < progress_3_q;
            fifo_load_status_pop = 1'b1;
            load_status_2_q = load_status_2_1;
            or12_1_q = or12_1_1;
            inc_5_q = inc_5_1;
            cmp_6_q = cmp_6_1;
            state = 7'h3e;
          end
        end
        7'h3e: begin
          // while, hls/blocks/Sequencer.h:24:43
          if (fifo_store_status_some) begin
            store_status_2_1 = fifo_store_status[fifo_store_status_rp[3:0]];
            loadedv_6_1 = store_status_2_1 | load_status_2_q;
            slice_45_1 = loadedv_6_1[0];
            tobool_3_1 = slice_45_1 ^ 1'h1;
            tobool_4_1 = or12_1_q ? 1'h1 : tobool_3_1;
            select_3_1 = tobool_4_1 ? progress_1_q : 8'hb;
            cond23_2_1 = tobool_4_1 ? progress_q : progress_2_q;
            fifo_store_status_pop = 1'b1;
            if (cmp_6_q) begin
              progress_q = cond23_2_1;
              progress_1_q = select_3_1;
              progress_2_q = inc_5_q;
              state = 7'h3d;
            end else begin
              phi_1_q = select_3_1;
              cond23_3_q = cond23_2_1;
              state = 7'h3f;
            end
          end
        end
        7'h3f: begin
          // _ZN4kiln8Progress10waitStoredEjRNS_6StreamIbEES3_, hls/blocks/Sequencer.h:20:47
          if (done_ready_i) begin
            cmp_7_1 = phi_1_q == 8'h0;
            zext_2_1 = cond23_3_q;
            shl_1_1 = zext_2_1 << 64'h20;
            ref_v_39_1 = cmp_7_1 ? 64'h0 : shl_1_1;
            ref_v_40_1 = phi_1_q;
            ref_v_41_1 = ref_v_39_1 | ref_v_40_1;
            done_valid_o <= 1'b1;
            done_data_o <= ref_v_41_1;
            state = 7'h40;
          end
        end
        7'h40: begin
          // if, hls/blocks/Tiles.h:49:18
          cmp_8_1 = pads_4_q == 5'h0;
          if (cmp_8_1) begin
            state = 7'h44;
          end else begin
            state = 7'h42;
          end
        end
        7'h42: begin
          // while, hls/blocks/Tiles.h:49:38
          if (fifo_releases_some) begin
            releases_3_1 = fifo_releases[fifo_releases_rp[3:0]];
            loadedv_7_1 = releases_3_1;
            add_13_1 = pads_2_q + loadedv_7_1;
            loadedv3_4_1 = releases_3_1[27:16];
            add5_3_1 = pads_3_q + loadedv3_4_1;
            dec_3_1 = pads_4_q + 5'h1f;
            cmp_9_1 = dec_3_1 == 5'h0;
            fifo_releases_pop = 1'b1;
            if (cmp_9_1) begin
              pads_2_q = add_13_1;
              pads_3_q = add5_3_1;
              state = 7'h43;
            end else begin
              pads_4_q = dec_3_1;
              pads_3_q = add5_3_1;
              pads_2_q = add_13_1;
              state = 7'h42;
            end
          end
        end
        7'h43: begin
          // for, hls/blocks/Sequencer.h:45:3
          state = 7'h44;
        end
        7'h44: begin
          // for, hls/blocks/Sequencer.h:45:3
          state = 7'h1;
        end
      endcase
    end
  endtask

  always @(posedge clk_i) begin
    credits_valid_o <= 1'b0;
    loads_valid_o <= 1'b0;
    matmuls_valid_o <= 1'b0;
    epilogues_valid_o <= 1'b0;
    stores_valid_o <= 1'b0;
    done_valid_o <= 1'b0;
    fifo_programs_pop = 1'b0;
    fifo_commands_pop = 1'b0;
    fifo_load_status_pop = 1'b0;
    fifo_store_status_pop = 1'b0;
    fifo_releases_pop = 1'b0;
    step;
    fifo_programs_push = programs_valid_i && (PROGRAMS_EXTERNAL == 0 || programs_ready_o);
    fifo_programs_count = fifo_programs_wp - fifo_programs_rp;
    programs_ready_o <= fifo_programs_pop ? (fifo_programs_push ? fifo_programs_count <= 3'h2 : fifo_programs_count <= 3'h3) : (fifo_programs_push ? fifo_programs_count <= 3'h1 : fifo_programs_count <= 3'h2);
    fifo_programs_some = fifo_programs_push || (fifo_programs_pop ? fifo_programs_count != 3'h1 : fifo_programs_some);
    if (fifo_programs_push) begin
      fifo_programs[fifo_programs_wp[1:0]] = programs_data_i;
      fifo_programs_wp = fifo_programs_wp + 1'b1;
    end
    if (fifo_programs_pop) begin
      fifo_programs_rp = fifo_programs_rp + 1'b1;
    end
    fifo_commands_push = commands_valid_i && (COMMANDS_EXTERNAL == 0 || commands_ready_o);
    fifo_commands_count = fifo_commands_wp - fifo_commands_rp;
    commands_ready_o <= fifo_commands_pop ? (fifo_commands_push ? fifo_commands_count <= 3'h2 : fifo_commands_count <= 3'h3) : (fifo_commands_push ? fifo_commands_count <= 3'h1 : fifo_commands_count <= 3'h2);
    fifo_commands_some = fifo_commands_push || (fifo_commands_pop ? fifo_commands_count != 3'h1 : fifo_commands_some);
    if (fifo_commands_push) begin
      fifo_commands[fifo_commands_wp[1:0]] = commands_data_i;
      fifo_commands_wp = fifo_commands_wp + 1'b1;
    end
    if (fifo_commands_pop) begin
      fifo_commands_rp = fifo_commands_rp + 1'b1;
    end
    fifo_load_status_push = load_status_valid_i && (LOAD_STATUS_EXTERNAL == 0 || load_status_ready_o);
    fifo_load_status_count = fifo_load_status_wp - fifo_load_status_rp;
    load_status_ready_o <= fifo_load_status_pop ? (fifo_load_status_push ? fifo_load_status_count <= 5'he : fifo_load_status_count <= 5'hf) : (fifo_load_status_push ? fifo_load_status_count <= 5'hd : fifo_load_status_count <= 5'he);
    fifo_load_status_some = fifo_load_status_push || (fifo_load_status_pop ? fifo_load_status_count != 5'h1 : fifo_load_status_some);
    if (fifo_load_status_push) begin
      fifo_load_status[fifo_load_status_wp[3:0]] = load_status_data_i;
      fifo_load_status_wp = fifo_load_status_wp + 1'b1;
    end
    if (fifo_load_status_pop) begin
      fifo_load_status_rp = fifo_load_status_rp + 1'b1;
    end
    fifo_store_status_push = store_status_valid_i && (STORE_STATUS_EXTERNAL == 0 || store_status_ready_o);
    fifo_store_status_count = fifo_store_status_wp - fifo_store_status_rp;
    store_status_ready_o <= fifo_store_status_pop ? (fifo_store_status_push ? fifo_store_status_count <= 5'he : fifo_store_status_count <= 5'hf) : (fifo_store_status_push ? fifo_store_status_count <= 5'hd : fifo_store_status_count <= 5'he);
    fifo_store_status_some = fifo_store_status_push || (fifo_store_status_pop ? fifo_store_status_count != 5'h1 : fifo_store_status_some);
    if (fifo_store_status_push) begin
      fifo_store_status[fifo_store_status_wp[3:0]] = store_status_data_i;
      fifo_store_status_wp = fifo_store_status_wp + 1'b1;
    end
    if (fifo_store_status_pop) begin
      fifo_store_status_rp = fifo_store_status_rp + 1'b1;
    end
    fifo_releases_push = releases_valid_i && (RELEASES_EXTERNAL == 0 || releases_ready_o);
    fifo_releases_count = fifo_releases_wp - fifo_releases_rp;
    releases_ready_o <= fifo_releases_pop ? (fifo_releases_push ? fifo_releases_count <= 5'he : fifo_releases_count <= 5'hf) : (fifo_releases_push ? fifo_releases_count <= 5'hd : fifo_releases_count <= 5'he);
    fifo_releases_some = fifo_releases_push || (fifo_releases_pop ? fifo_releases_count != 5'h1 : fifo_releases_some);
    if (fifo_releases_push) begin
      fifo_releases[fifo_releases_wp[3:0]] = releases_data_i;
      fifo_releases_wp = fifo_releases_wp + 1'b1;
    end
    if (fifo_releases_pop) begin
      fifo_releases_rp = fifo_releases_rp + 1'b1;
    end
    if (!rst_ni) begin
      credits_valid_o <= 1'b0;
      loads_valid_o <= 1'b0;
      matmuls_valid_o <= 1'b0;
      epilogues_valid_o <= 1'b0;
      stores_valid_o <= 1'b0;
      done_valid_o <= 1'b0;
      state = 7'h0;
      fifo_programs_wp = 0;
      fifo_programs_rp = 0;
      fifo_programs_some = 0;
      programs_ready_o <= 1'b1;
      fifo_commands_wp = 0;
      fifo_commands_rp = 0;
      fifo_commands_some = 0;
      commands_ready_o <= 1'b1;
      fifo_load_status_wp = 0;
      fifo_load_status_rp = 0;
      fifo_load_status_some = 0;
      load_status_ready_o <= 1'b1;
      fifo_store_status_wp = 0;
      fifo_store_status_rp = 0;
      fifo_store_status_some = 0;
      store_status_ready_o <= 1'b1;
      fifo_releases_wp = 0;
      fifo_releases_rp = 0;
      fifo_releases_some = 0;
      releases_ready_o <= 1'b1;
    end
  end
endmodule

// load_groups: from hls/blocks/Load.h:39
module load_groups #(
  parameter COMMANDS_EXTERNAL = 0
) (
  input  wire clk_i,
  input  wire rst_ni,
  input  wire commands_valid_i,
  input  wire [383:0] commands_data_i,
  output reg  commands_ready_o,
  output reg  groups_valid_o,
  output reg  [191:0] groups_data_o,
  input  wire groups_ready_i
);

  reg [383:0] fifo_commands [0:7];  // stream commands
  reg [3:0] fifo_commands_wp;
  reg [3:0] fifo_commands_rp;
  reg fifo_commands_some;
  reg fifo_commands_push;
  reg fifo_commands_pop;
  reg [3:0] fifo_commands_count;
  reg loop1_active;
  reg loop1_v1;
  reg state;
  reg [63:0] command_q;  // hls/blocks/Load.h:39
  reg [31:0] command_1_q;  // hls/blocks/Load.h:41:21
  reg [3:0] command_2_q;  // hls/blocks/Load.h:39
  reg command_3_q;  // hls/blocks/Load.h:39
  reg command_4_q;  // hls/blocks/Load.h:39
  reg command_5_q;  // hls/blocks/Load.h:39
  reg [63:0] command_6_q;  // hls/blocks/Load.h:39
  reg [31:0] command_7_q;  // hls/blocks/Load.h:41:21
  reg [3:0] command_8_q;  // hls/blocks/Load.h:39
  reg command_9_q;  // hls/blocks/Load.h:39
  reg command_10_q;  // hls/blocks/Load.h:39
  reg command_11_q;  // hls/blocks/Load.h:39
  reg [16:0] command_12_q;  // hls/blocks/Load.h:39
  reg command_13_q;  // hls/blocks/Load.h:39
  reg [3:0] command_14_q;  // hls/blocks/Load.h:39
  reg [3:0] command_15_q;  // hls/blocks/Load.h:39
  reg [3:0] command_16_q;  // hls/blocks/Load.h:39
  reg [7:0] command_17_q;  // hls/blocks/Load.h:41:21
  reg [16:0] stepsLeft_q;  // hls/blocks/Load.h:39
  reg turnB_q;  // hls/blocks/Load.h:39
  reg more_q;  // hls/blocks/Load.h:39
  reg more_p1;  // hls/blocks/Load.h:39
  reg [383:0] commands_1_p1;  // hls/blocks/Load.h:47:26
  reg [16:0] loadedv1_p1;  // hls/blocks/Load.h:48:27
  reg command_36_p1;  // hls/blocks/Load.h:39
  reg [16:0] stepsLeft_1_p1;  // hls/blocks/Load.h:39
  reg turnB_1_p1;  // hls/blocks/Load.h:39
  reg or102_p1;  // hls/blocks/Load.h:51:37
  reg cmp_p1;  // hls/blocks/Load.h:51:77

  task automatic step;
    integer j;
    reg [63:0] command_18_1;
    reg [31:0] command_19_1;
    reg [63:0] command_20_1;
    reg [31:0] command_21_1;
    reg [7:0] command_22_1;
    reg [3:0] extract_11;
    reg extract_1_1;
    reg extract_2_1;
    reg [3:0] extract_3_1;
    reg extract_5_1;
    reg extract_6_1;
    reg [3:0] extract_8_1;
    reg [3:0] extract_9_1;
    reg [3:0] extract_10_1;
    reg [63:0] command_23_1;
    reg [31:0] command_24_1;
    reg [3:0] command_25_1;
    reg command_27_1;
    reg command_28_1;
    reg [63:0] command_29_1;
    reg [31:0] command_30_1;
    reg [3:0] command_31_1;
    reg command_33_1;
    reg command_34_1;
    reg [16:0] command_35_1;
    reg [3:0] command_37_1;
    reg [3:0] command_38_1;
    reg [3:0] command_39_1;
    reg [7:0] command_40_1;
    reg [63:0] cond27_1;
    reg [31:0] cond36_1;
    reg cond47_1;
    reg [63:0] conv63_1;
    reg [63:0] mul_1;
    reg [63:0] cond66_1;
    reg [63:0] add_1;
    reg [63:0] cond73_1;
    reg [63:0] cond82_1;
    reg [191:0] ref_v_18_1;
    reg [191:0] ref_v_17_1;
    reg [191:0] ref_v_16_1;
    reg [191:0] ref_v_15_1;
    reg [191:0] ref_v_11_1;
    reg [191:0] ref_v_8_1;
    reg [191:0] ref_v_6_1;
    reg [191:0] ref_v_4_1;
    reg [191:0] ref_v_2_1;
    reg [191:0] ref_v_19;
    reg and_v_1;
    reg cond119_1;
    reg [191:0] ref_v_1_1;
    reg [191:0] ref_v_3_1;
    reg [7:0] cond104_1;
    reg [7:0] cond102_1;
    reg [191:0] ref_v_5_1;
    reg cmp58_1;
    reg [191:0] concat_1;
    reg [3:0] cond_3;
    reg [3:0] conv17_1;
    reg [191:0] ref_v_7_1;
    reg [3:0] cond91_1;
    reg [3:0] cond38_1;
    reg [3:0] cond_4;
    reg [3:0] conv17_2;
    reg [191:0] ref_v_9_1;
    reg [3:0] cond83_1;
    reg [3:0] cond_2_1;
    reg [191:0] ref_v_10_1;
    reg [3:0] cond67_1;
    reg [3:0] cond_1_1;
    reg [191:0] ref_v_12_1;
    reg [3:0] cond52_1;
    reg [3:0] conv50_1;
    reg [31:0] div42_1;
    reg [31:0] rem_1;
    reg [31:0] conv41_1;
    reg [191:0] ref_v_13_1;
    reg [191:0] ref_v_14_1;
    reg [59:0] slice_1;
    reg loop1_start;
    reg xor_v_2;
    reg [383:0] commands_1_1;
    reg [16:0] loadedv1_1;
    reg loadedv2_1;
    reg lnot_1;
    reg extract_4_1;
    reg extract_7_1;
    reg command_26_1;
    reg command_32_1;
    reg command_36_1;
    reg [16:0] stepsLeft_1_1;
    reg turnB_1_1;
    reg or102_1;
    reg cmp_1;
    reg lnot90_1;
    reg or92105_1;
    reg and105107_1;
    reg or_v_1;
    reg xor_v_1_1;
    reg and109108_1;
    reg [16:0] sub_1;
    reg [16:0] cond120_1;
    reg or134109_2;
    reg or134109_1_1;
    reg and135110_1;
    reg loop1_go1;
    begin
      case (state)
        1'h0: begin
          // entry, hls/blocks/Load.h:44:3
          command_q = 64'h0;
          command_1_q = 32'h0;
          command_2_q = 4'h0;
          command_3_q = 1'h0;
          command_4_q = 1'h0;
          command_5_q = 1'h0;
          command_6_q = 64'h0;
          command_7_q = 32'h0;
          command_8_q = 4'h0;
          command_9_q = 1'h0;
          command_10_q = 1'h0;
          command_11_q = 1'h0;
          command_12_q = 17'h0;
          command_13_q = 1'h0;
          command_14_q = 4'h0;
          command_15_q = 4'h0;
          command_16_q = 4'h0;
          command_17_q = 8'h0;
          stepsLeft_q = 17'h0;
          turnB_q = 1'h0;
          more_q = 1'h0;
          loop1_active = 1'b1;
          state = 1'h1;
        end
        1'h1: begin
          // pipelined loop, hls/blocks/Load.h:45:5: interval 1, 2 cycles
          loop1_go1 = 1'b1;
          if (loop1_v1 && or102_p1 && !(groups_ready_i)) begin
            loop1_go1 = 1'b0;
          end
          if (loop1_go1) begin
            if (loop1_v1) begin
              command_18_1 = commands_1_p1[63:0];
              command_19_1 = commands_1_p1[95:64];
              command_20_1 = commands_1_p1[191:128];
              command_21_1 = commands_1_p1[223:192];
              command_22_1 = commands_1_p1[343:336];
              extract_11 = commands_1_p1[99:96];
              extract_1_1 = commands_1_p1[112];
              extract_2_1 = commands_1_p1[120];
              extract_3_1 = commands_1_p1[227:224];
              extract_5_1 = commands_1_p1[240];
              extract_6_1 = commands_1_p1[248];
              extract_8_1 = commands_1_p1[299:296];
              extract_9_1 = commands_1_p1[307:304];
              extract_10_1 = commands_1_p1[315:312];
              command_23_1 = more_p1 ? command_q : command_18_1;
              command_24_1 = more_p1 ? command_1_q : command_19_1;
              command_25_1 = more_p1 ? command_2_q : extract_11;
              command_27_1 = more_p1 ? command_4_q : extract_1_1;
              command_28_1 = more_p1 ? command_5_q : extract_2_1;
              command_29_1 = more_p1 ? command_6_q : command_20_1;
              command_30_1 = more_p1 ? command_7_q : command_21_1;
              command_31_1 = more_p1 ? command_8_q : extract_3_1;
              command_33_1 = more_p1 ? command_10_q : extract_5_1;
              command_34_1 = more_p1 ? command_11_q : extract_6_1;
              command_35_1 = more_p1 ? command_12_q : loadedv1_p1;
              command_37_1 = more_p1 ? command_14_q : extract_8_1;
              command_38_1 = more_p1 ? command_15_q : extract_9_1;
              command_39_1 = more_p1 ? command_16_q : extract_10_1;
              command_40_1 = more_p1 ? command_17_q : command_22_1;
              cond27_1 = turnB_1_p1 ? command_29_1 : command_23_1;
              cond36_1 = turnB_1_p1 ? command_30_1 : command_24_1;
              cond47_1 = turnB_1_p1 ? command_33_1 : command_27_1;
              conv63_1 = cond36_1;
              mul_1 = conv63_1 << 64'h3;
              cond66_1 = cond47_1 ? mul_1 : 64'h8;
              add_1 = cond27_1 + cond66_1;
              cond73_1 = turnB_1_p1 ? command_23_1 : add_1;
              cond82_1 = turnB_1_p1 ? add_1 : command_29_1;
              if (or102_p1) begin
                groups_valid_o <= 1'b1;
                cond119_1 = turnB_1_p1 ? command_34_1 : command_28_1;
                and_v_1 = cmp_p1 & cond119_1;
                ref_v_19 = {39'h0, and_v_1, 152'h0};
                if (cond47_1) begin
                  ref_v_1_1 = 192'h0;
                end else begin
                  ref_v_1_1 = 192'h1000000000000000000000000000000000000;
                end
                ref_v_2_1 = ref_v_19 | ref_v_1_1;
                cond102_1 = turnB_1_p1;
                cond104_1 = command_36_p1 ? command_40_1 : cond102_1;
                ref_v_3_1 = {48'h0, cond104_1, 136'h0};
                ref_v_4_1 = ref_v_2_1 | ref_v_3_1;
                cmp58_1 = stepsLeft_1_p1 == command_35_1;
                if (cmp58_1) begin
                  ref_v_5_1 = 192'h800000000000000000000000000000000;
                end else begin
                  conv17_1 = stepsLeft_1_p1;
                  cond_3 = cmp_p1 ? conv17_1 : 4'h8;
                  concat_1 = {60'h0, cond_3, 128'h0};
                  ref_v_5_1 = concat_1;
                end
                ref_v_6_1 = ref_v_4_1 | ref_v_5_1;
                cond38_1 = turnB_1_p1 ? command_31_1 : command_25_1;
                conv17_2 = stepsLeft_1_p1;
                cond_4 = cmp_p1 ? conv17_2 : 4'h8;
                cond91_1 = cond47_1 ? cond38_1 : cond_4;
                ref_v_7_1 = {68'h0, cond91_1, 120'h0};
                ref_v_8_1 = ref_v_6_1 | ref_v_7_1;
                cond_2_1 = cond47_1 ? cond_4 : cond38_1;
                cond83_1 = command_36_p1 ? command_39_1 : cond_2_1;
                ref_v_9_1 = {76'h0, cond83_1, 112'h0};
                ref_v_11_1 = ref_v_8_1 | ref_v_9_1;
                cond_1_1 = cond47_1 ? cond_4 : 4'h8;
                cond67_1 = command_36_p1 ? command_38_1 : cond_1_1;
                ref_v_10_1 = {84'h0, cond67_1, 104'h0};
                ref_v_15_1 = ref_v_11_1 | ref_v_10_1;
                conv41_1 = cond27_1;
                rem_1 = conv41_1 >> 32'h3;
                div42_1 = rem_1 & 32'h1;
                conv50_1 = div42_1;
                cond52_1 = command_36_p1 ? command_37_1 : conv50_1;
                ref_v_12_1 = {92'h0, cond52_1, 96'h0};
                ref_v_16_1 = ref_v_15_1 | ref_v_12_1;
                ref_v_13_1 = {96'h0, cond36_1, 64'h0};
                ref_v_17_1 = ref_v_16_1 | ref_v_13_1;
                slice_1 = cond27_1[63:4];
                ref_v_14_1 = {128'h0, slice_1, 4'h0};
                ref_v_18_1 = ref_v_17_1 | ref_v_14_1;
                groups_data_o <= ref_v_18_1;
              end
              command_q = cond73_1;
              command_1_q = command_24_1;
              command_2_q = command_25_1;
              command_4_q = command_27_1;
              command_5_q = command_28_1;
              command_6_q = cond82_1;
              command_7_q = command_30_1;
              command_8_q = command_31_1;
              command_10_q = command_33_1;
              command_11_q = command_34_1;
              command_12_q = command_35_1;
              command_14_q = command_37_1;
              command_15_q = command_38_1;
              command_16_q = command_39_1;
              command_17_q = command_40_1;
            end
            xor_v_2 = more_q ^ 1'h1;
            commands_1_1 = fifo_commands[fifo_commands_rp[2:0]];
            loadedv1_1 = commands_1_1[272:256];
            loadedv2_1 = commands_1_1[104];
            lnot_1 = loadedv2_1 ^ 1'h1;
            extract_4_1 = commands_1_1[232];
            extract_7_1 = commands_1_1[288];
            command_26_1 = more_q ? command_3_q : loadedv2_1;
            command_32_1 = more_q ? command_9_q : extract_4_1;
            command_36_1 = more_q ? command_13_q : extract_7_1;
            stepsLeft_1_1 = more_q ? stepsLeft_q : loadedv1_1;
            turnB_1_1 = more_q ? turnB_q : lnot_1;
            or102_1 = command_26_1 | command_32_1;
            cmp_1 = stepsLeft_1_1 < 17'h9;
            lnot90_1 = command_32_1 ^ 1'h1;
            or92105_1 = turnB_1_1 | lnot90_1;
            and105107_1 = or92105_1 & cmp_1;
            or_v_1 = command_36_1 | and105107_1;
            xor_v_1_1 = or_v_1 ^ 1'h1;
            and109108_1 = or102_1 & xor_v_1_1;
            sub_1 = stepsLeft_1_1 + 17'h1fff8;
            cond120_1 = or92105_1 ? sub_1 : stepsLeft_1_1;
            or134109_2 = command_26_1 & turnB_1_1;
            or134109_1_1 = or134109_2 ^ 1'h1;
            and135110_1 = command_32_1 & or134109_1_1;
            loop1_start = loop1_active && (!xor_v_2 || fifo_commands_some);
            commands_1_p1 = commands_1_1;
            more_p1 = more_q;
            loadedv1_p1 = loadedv1_1;
            command_36_p1 = command_36_1;
            stepsLeft_1_p1 = stepsLeft_1_1;
            turnB_1_p1 = turnB_1_1;
            or102_p1 = or102_1;
            cmp_p1 = cmp_1;
            if (loop1_start) begin
              if (xor_v_2) begin
                fifo_commands_pop = 1'b1;
              end
              command_3_q = command_26_1;
              command_9_q = command_32_1;
              command_13_q = command_36_1;
              stepsLeft_q = cond120_1;
              turnB_q = and135110_1;
              more_q = and109108_1;
            end
            loop1_v1 = loop1_start;
          end
        end
      endcase
    end
  endtask

  always @(posedge clk_i) begin
    groups_valid_o <= 1'b0;
    fifo_commands_pop = 1'b0;
    step;
    fifo_commands_push = commands_valid_i && (COMMANDS_EXTERNAL == 0 || commands_ready_o);
    fifo_commands_count = fifo_commands_wp - fifo_commands_rp;
    commands_ready_o <= fifo_commands_pop ? (fifo_commands_push ? fifo_commands_count <= 4'h6 : fifo_commands_count <= 4'h7) : (fifo_commands_push ? fifo_commands_count <= 4'h5 : fifo_commands_count <= 4'h6);
    fifo_commands_some = fifo_commands_push || (fifo_commands_pop ? fifo_commands_count != 4'h1 : fifo_commands_some);
    if (fifo_commands_push) begin
      fifo_commands[fifo_commands_wp[2:0]] = commands_data_i;
      fifo_commands_wp = fifo_commands_wp + 1'b1;
    end
    if (fifo_commands_pop) begin
      fifo_commands_rp = fifo_commands_rp + 1'b1;
    end
    if (!rst_ni) begin
      groups_valid_o <= 1'b0;
      loop1_active = 0;
      loop1_v1 = 0;
      state = 1'h0;
      fifo_commands_wp = 0;
      fifo_commands_rp = 0;
      fifo_commands_some = 0;
      commands_ready_o <= 1'b1;
    end
  end
endmodule

// load_request: from hls/blocks/Load.h:72
module load_request #(
  parameter GROUPS_EXTERNAL = 0
) (
  input  wire clk_i,
  input  wire rst_ni,
  input  wire groups_valid_i,
  input  wire [191:0] groups_data_i,
  output reg  groups_ready_o,
  output reg  receives_valid_o,
  output reg  [63:0] receives_data_o,
  input  wire receives_ready_i,
  output reg  load_ar_valid_o,
  output reg  [127:0] load_ar_data_o,
  input  wire load_ar_ready_i
);

  reg [191:0] fifo_groups [0:7];  // stream groups
  reg [3:0] fifo_groups_wp;
  reg [3:0] fifo_groups_rp;
  reg fifo_groups_some;
  reg fifo_groups_push;
  reg fifo_groups_pop;
  reg [3:0] fifo_groups_count;
  reg loop1_active;
  reg loop1_v1;
  reg loop1_v2;
  reg state;
  reg [31:0] group_q;  // hls/blocks/Load.h:72
  reg [63:0] address_q;  // hls/blocks/Load.h:72
  reg [3:0] left_q;  // hls/blocks/Load.h:72
  reg cmp_p1;  // hls/blocks/Load.h:79:14
  reg [191:0] groups_1_p1;  // hls/blocks/Load.h:80:22
  reg cmp6_p1;  // hls/blocks/Load.h:85:14
  reg [127:0] ref_v_p2;  // hls/blocks/Load.h:86:15
  reg xor_v_p2;  // hls/blocks/Load.h:86:15

  task automatic step;
    integer j;
    reg [63:0] group_1_1;
    reg [31:0] group_2_1;
    reg [31:0] group_9_1;
    reg [63:0] address_1_1;
    reg xor_v_1;
    reg [63:0] conv10_1;
    reg [63:0] add_1;
    reg [63:0] address_2_1;
    reg [63:0] group_8_1;
    reg [63:0] group_6_1;
    reg [63:0] group_3_1;
    reg [63:0] tr_1;
    reg [63:0] group_5_1;
    reg [63:0] group_4_1;
    reg [63:0] slice_1;
    reg [63:0] group_7_1;
    reg [127:0] ref_v_1;
    reg loop1_start;
    reg cmp_1;
    reg [191:0] groups_1_1;
    reg [3:0] loadedv2_1;
    reg [3:0] left_1_1;
    reg cmp6_1;
    reg [3:0] dec_1;
    reg [3:0] left_2_1;
    reg loop1_go1;
    reg loop1_go2;
    begin
      case (state)
        1'h0: begin
          // entry, hls/blocks/Load.h:77:3
          group_q = 32'h0;
          address_q = 64'h0;
          left_q = 4'h0;
          loop1_active = 1'b1;
          state = 1'h1;
        end
        1'h1: begin
          // pipelined loop, hls/blocks/Load.h:78:5: interval 1, 3 cycles
          loop1_go1 = 1'b1;
          if (loop1_v1 && cmp_p1 && !(receives_ready_i)) begin
            loop1_go1 = 1'b0;
          end
          loop1_go2 = 1'b1;
          if (loop1_v2 && xor_v_p2 && !(load_ar_ready_i)) begin
            loop1_go2 = 1'b0;
          end
          if (loop1_go2) begin
            if (loop1_v2) begin
              if (xor_v_p2) begin
                load_ar_valid_o <= 1'b1;
                load_ar_data_o <= ref_v_p2;
              end
            end
            if (loop1_go1) begin
              if (loop1_v1) begin
                group_1_1 = groups_1_p1[63:0];
                group_2_1 = groups_1_p1[95:64];
                group_9_1 = cmp_p1 ? group_2_1 : group_q;
                address_1_1 = cmp_p1 ? group_1_1 : address_q;
                xor_v_1 = cmp6_p1 ^ 1'h1;
                conv10_1 = group_9_1;
                add_1 = address_1_1 + conv10_1;
                address_2_1 = cmp6_p1 ? address_1_1 : add_1;
                if (cmp_p1) begin
                  receives_valid_o <= 1'b1;
                  tr_1 = groups_1_p1[159:96];
                  group_3_1 = tr_1 & 64'hffffffffff000000;
                  slice_1 = groups_1_p1[175:112];
                  group_4_1 = slice_1 << 64'h10;
                  group_5_1 = group_4_1 & 64'hff0000;
                  group_6_1 = group_3_1 | group_5_1;
                  group_7_1 = tr_1 & 64'hffff;
                  group_8_1 = group_6_1 | group_7_1;
                  receives_data_o <= group_8_1;
                end
                ref_v_1 = {64'h0, address_1_1};
                ref_v_p2 = ref_v_1;
                xor_v_p2 = xor_v_1;
                group_q = group_9_1;
                address_q = address_2_1;
              end
              loop1_v2 = loop1_v1;
              cmp_1 = left_q == 4'h0;
              groups_1_1 = fifo_groups[fifo_groups_rp[2:0]];
              loadedv2_1 = groups_1_1[115:112];
              left_1_1 = cmp_1 ? loadedv2_1 : left_q;
              cmp6_1 = left_1_1 == 4'h0;
              dec_1 = left_1_1 + 4'hf;
              left_2_1 = cmp6_1 ? 4'h0 : dec_1;
              loop1_start = loop1_active && (!cmp_1 || fifo_groups_some);
              groups_1_p1 = groups_1_1;
              cmp_p1 = cmp_1;
              cmp6_p1 = cmp6_1;
              if (loop1_start) begin
                if (cmp_1) begin
                  fifo_groups_pop = 1'b1;
                end
                left_q = left_2_1;
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
    receives_valid_o <= 1'b0;
    load_ar_valid_o <= 1'b0;
    fifo_groups_pop = 1'b0;
    step;
    fifo_groups_push = groups_valid_i && (GROUPS_EXTERNAL == 0 || groups_ready_o);
    fifo_groups_count = fifo_groups_wp - fifo_groups_rp;
    groups_ready_o <= fifo_groups_pop ? (fifo_groups_push ? fifo_groups_count <= 4'h6 : fifo_groups_count <= 4'h7) : (fifo_groups_push ? fifo_groups_count <= 4'h5 : fifo_groups_count <= 4'h6);
    fifo_groups_some = fifo_groups_push || (fifo_groups_pop ? fifo_groups_count != 4'h1 : fifo_groups_some);
    if (fifo_groups_push) begin
      fifo_groups[fifo_groups_wp[2:0]] = groups_data_i;
      fifo_groups_wp = fifo_groups_wp + 1'b1;
    end
    if (fifo_groups_pop) begin
      fifo_groups_rp = fifo_groups_rp + 1'b1;
    end
    if (!rst_ni) begin
      receives_valid_o <= 1'b0;
      load_ar_valid_o <= 1'b0;
      loop1_active = 0;
      loop1_v1 = 0;
      loop1_v2 = 0;
      state = 1'h0;
      fifo_groups_wp = 0;
      fifo_groups_rp = 0;
      fifo_groups_some = 0;
      groups_ready_o <= 1'b1;
    end
  end
endmodule

// load_receive: from hls/blocks/Load.h:99
module load_receive #(
  parameter COMMANDS_EXTERNAL = 0,
  parameter LOAD_R_EXTERNAL = 0
) (
  input  wire clk_i,
  input  wire rst_ni,
  input  wire commands_valid_i,
  input  wire [63:0] commands_data_i,
  output reg  commands_ready_o,
  input  wire load_r_valid_i,
  input  wire [191:0] load_r_data_i,
  output reg  load_r_ready_o,
  output reg  biases_valid_o,
  output reg  [255:0] biases_data_o,
  input  wire biases_ready_i,
  output reg  masks_valid_o,
  output reg  [7:0] masks_data_o,
  input  wire masks_ready_i,
  output reg  fill_b_valid_o,
  output reg  [127:0] fill_b_data_o,
  input  wire fill_b_ready_i,
  output reg  fill_a_valid_o,
  output reg  [127:0] fill_a_data_o,
  input  wire fill_a_ready_i,
  output reg  load_status_valid_o,
  output reg  [7:0] load_status_data_o,
  input  wire load_status_ready_i
);

  reg [63:0] fifo_commands [0:63];  // stream commands
  reg [6:0] fifo_commands_wp;
  reg [6:0] fifo_commands_rp;
  reg fifo_commands_some;
  reg fifo_commands_push;
  reg fifo_commands_pop;
  reg [6:0] fifo_commands_count;
  reg [191:0] fifo_load_r [0:3];  // stream load_r
  reg [2:0] fifo_load_r_wp;
  reg [2:0] fifo_load_r_rp;
  reg fifo_load_r_some;
  reg fifo_load_r_push;
  reg fifo_load_r_pop;
  reg [2:0] fifo_load_r_count;
  reg loop1_active;
  reg loop1_v1;
  reg loop1_v2;
  reg state;
  reg failed_q;  // hls/blocks/Load.h:99
  reg [7:0] command_q;  // hls/blocks/Load.h:99
  reg command_1_q;  // hls/blocks/Load.h:99
  reg command_2_q;  // hls/blocks/Load.h:99
  reg begin_v_q;  // hls/blocks/Load.h:99
  reg [3:0] beat_q;  // hls/blocks/Load.h:99
  reg [63:0] valid_q;  // hls/blocks/Load.h:99
  reg [255:0] bias_q;  // hls/blocks/Load.h:99
  reg [3:0] command_3_q;  // hls/blocks/Load.h:99
  reg [3:0] command_4_q;  // hls/blocks/Load.h:99
  reg [3:0] command_5_q;  // hls/blocks/Load.h:99
  reg [3:0] command_6_q;  // hls/blocks/Load.h:99
  reg begin_v_p1;  // hls/blocks/Load.h:99
  reg [63:0] commands_1_p1;  // hls/blocks/Load.h:116:26
  reg cmp_p1;  // hls/blocks/Load.h:121:14
  reg [191:0] load_r_1_p1;  // hls/blocks/Load.h:122:42
  reg [127:0] data_p2;  // hls/blocks/Load.h:99
  reg cmp13_p1;  // hls/blocks/Load.h:127:18
  reg Pivot89_p2;  // hls/blocks/Load.h:99
  reg Pivot_p2;  // hls/blocks/Load.h:99
  reg and_v_2_p2;  // hls/blocks/Load.h:142:25
  reg [7:0] conv51_p2;  // hls/blocks/Load.h:138:37
  reg and_v_3_p2;  // hls/blocks/Load.h:138:13
  reg [127:0] word_p2;  // hls/blocks/Load.h:135:16
  reg and_v_6_p2;  // hls/blocks/Load.h:135:16
  reg [127:0] word_1_p2;  // hls/blocks/Load.h:133:16
  reg and_v_8_p2;  // hls/blocks/Load.h:133:16
  reg and_v_11_p2;  // hls/blocks/Load.h:99
  reg and_v_13_p2;  // hls/blocks/Load.h:99
  reg and_v_15_p2;  // hls/blocks/Load.h:99
  reg and_v_17_p2;  // hls/blocks/Load.h:99
  reg cmp66_p2;  // hls/blocks/Load.h:144:24
  reg [7:0] storedv_p2;  // hls/blocks/Load.h:145:19

  task automatic step;
    integer j;
    reg [255:0] or_v_1;
    reg [127:0] slice_2_1;
    reg [255:0] bias_2_1;
    reg [255:0] bias_1_1;
    reg [7:0] command_7_1;
    reg [3:0] slice_3;
    reg [63:0] slice_1_1;
    reg [64:0] notmask_1;
    reg [64:0] sh_prom_1;
    reg [63:0] conv2_1;
    reg extract_6;
    reg extract_1_1;
    reg [3:0] extract_2_1;
    reg [3:0] extract_5_1;
    reg [7:0] command_8_1;
    reg command_9_1;
    reg command_10_1;
    reg [63:0] valid_1_1;
    reg [3:0] command_11_1;
    reg [3:0] command_14_1;
    reg cmp_1_1;
    reg select_1;
    reg failed_1_1;
    reg Pivot89_1;
    reg Pivot_1;
    reg SwitchLeaf87_1;
    reg xor_v_11;
    reg and_v_18;
    reg xor_v_1_1;
    reg and_v_1_1;
    reg and_v_2_1;
    reg [7:0] conv51_1;
    reg [127:0] shr50_1;
    reg [127:0] data_1;
    reg [127:0] read_1;
    reg [127:0] sh_prom49_1;
    reg xor_v_2_1;
    reg and_v_3_1;
    reg SwitchLeaf_1;
    reg cmp15_1;
    reg [63:0] conv25_1;
    reg [127:0] shr_1;
    reg [127:0] sh_prom24_1;
    reg [63:0] and_v_4_1;
    reg spec_1;
    reg and_v_5_1;
    reg xor_v_3_1;
    reg and_v_6_1;
    reg and_v_7_1;
    reg and_v_8_1;
    reg xor_v_4_1;
    reg xor_v_5_1;
    reg and_v_9_1;
    reg xor_v_6_1;
    reg and_v_10_1;
    reg and_v_11_1;
    reg xor_v_7_1;
    reg xor_v_8_1;
    reg and_v_12_1;
    reg xor_v_9_1;
    reg and_v_13_1;
    reg and_v_14_1;
    reg and_v_15_1;
    reg and_v_16_1;
    reg xor_v_10_1;
    reg and_v_17_1;
    reg cmp66_1;
    reg [7:0] storedv_1;
    reg failed_2_1;
    reg [127:0] word_2;
    reg [127:0] word_1_1;
    reg loop1_start;
    reg [63:0] commands_1_1;
    reg [3:0] extract_3_1;
    reg [3:0] extract_4_1;
    reg [3:0] beat_1_1;
    reg [3:0] command_12_1;
    reg [3:0] command_13_1;
    reg cmp_2;
    reg [191:0] load_r_1_1;
    reg [3:0] inc_1;
    reg cmp13_1;
    reg loop1_go2;
    begin
      case (state)
        1'h0: begin
          // entry, hls/blocks/Load.h:113:3
          failed_q = 1'h0;
          command_q = 8'h0;
          command_1_q = 1'h0;
          command_2_q = 1'h0;
          begin_v_q = 1'h1;
          beat_q = 4'h0;
          valid_q = 64'h0;
          bias_q = 256'h0;
          command_3_q = 4'h0;
          command_4_q = 4'h0;
          command_5_q = 4'h0;
          command_6_q = 4'h0;
          loop1_active = 1'b1;
          state = 1'h1;
        end
        1'h1: begin
          // pipelined loop, hls/blocks/Load.h:114:5: interval 1, 3 cycles
          loop1_go2 = 1'b1;
          if (loop1_v2 && and_v_2_p2 && !(biases_ready_i)) begin
            loop1_go2 = 1'b0;
          end
          if (loop1_v2 && and_v_3_p2 && !(masks_ready_i)) begin
            loop1_go2 = 1'b0;
          end
          if (loop1_v2 && and_v_6_p2 && !(fill_b_ready_i)) begin
            loop1_go2 = 1'b0;
          end
          if (loop1_v2 && and_v_8_p2 && !(fill_a_ready_i)) begin
            loop1_go2 = 1'b0;
          end
          if (loop1_v2 && cmp66_p2 && !(load_status_ready_i)) begin
            loop1_go2 = 1'b0;
          end
          if (loop1_go2) begin
            if (loop1_v2) begin
              slice_2_1 = bias_q[255:128];
              or_v_1 = {data_p2, slice_2_1};
              if (and_v_2_p2) begin
                biases_valid_o <= 1'b1;
                biases_data_o <= or_v_1;
              end
              if (and_v_3_p2) begin
                masks_valid_o <= 1'b1;
                masks_data_o <= conv51_p2;
              end
              if (and_v_6_p2) begin
                fill_b_valid_o <= 1'b1;
                fill_b_data_o <= word_p2;
              end
              if (and_v_8_p2) begin
                fill_a_valid_o <= 1'b1;
                fill_a_data_o <= word_1_p2;
              end
              if (cmp66_p2) begin
                load_status_valid_o <= 1'b1;
                load_status_data_o <= storedv_p2;
              end
              if (!and_v_17_p2) begin
                if (!and_v_15_p2) begin
                  if (!and_v_13_p2) begin
                    if (!Pivot89_p2) begin
                      if (and_v_11_p2) begin
                        bias_2_1 = or_v_1;
                      end else begin
                        if (Pivot_p2) begin
                          bias_1_1 = bias_q;
                        end else begin
                          bias_1_1 = or_v_1;
                        end
                        bias_2_1 = bias_1_1;
                      end
                      bias_q = bias_2_1;
                    end
                  end
                end
              end
            end
            if (loop1_v1) begin
              command_7_1 = commands_1_p1[47:40];
              slice_3 = commands_1_p1[27:24];
              sh_prom_1 = {58'h0, slice_3, 3'h0};
              notmask_1 = 65'h1ffffffffffffffff << sh_prom_1;
              slice_1_1 = notmask_1[63:0];
              conv2_1 = slice_1_1 ^ 64'hffffffffffffffff;
              extract_6 = commands_1_p1[48];
              extract_1_1 = commands_1_p1[56];
              extract_2_1 = commands_1_p1[35:32];
              extract_5_1 = commands_1_p1;
              command_8_1 = begin_v_p1 ? command_7_1 : command_q;
              command_9_1 = begin_v_p1 ? extract_6 : command_1_q;
              command_10_1 = begin_v_p1 ? extract_1_1 : command_2_q;
              valid_1_1 = begin_v_p1 ? conv2_1 : valid_q;
              command_11_1 = begin_v_p1 ? extract_2_1 : command_3_q;
              command_14_1 = begin_v_p1 ? extract_5_1 : command_6_q;
              cmp_1_1 = load_r_1_p1[129];
              select_1 = failed_q ? 1'h1 : cmp_1_1;
              failed_1_1 = cmp_p1 ? select_1 : failed_q;
              Pivot89_1 = $signed(command_8_1) < $signed(8'h2);
              Pivot_1 = $signed(command_8_1) < $signed(8'h3);
              SwitchLeaf87_1 = command_8_1 == 8'h3;
              xor_v_11 = Pivot89_1 ^ 1'h1;
              and_v_18 = cmp13_p1 & xor_v_11;
              xor_v_1_1 = Pivot_1 ^ 1'h1;
              and_v_1_1 = and_v_18 & xor_v_1_1;
              and_v_2_1 = and_v_1_1 & SwitchLeaf87_1;
              if (cmp_p1) begin
                read_1 = load_r_1_p1[127:0];
                data_1 = read_1;
              end else begin
                data_1 = 128'h0;
              end
              sh_prom49_1 = {121'h0, command_14_1, 3'h0};
              shr50_1 = data_1 >> sh_prom49_1;
              conv51_1 = shr50_1[7:0];
              xor_v_2_1 = Pivot89_1 ^ 1'h1;
              and_v_3_1 = xor_v_2_1 & Pivot_1;
              SwitchLeaf_1 = $signed(8'h0) <= $signed(command_8_1);
              cmp15_1 = command_8_1 == 8'h0;
              sh_prom24_1 = {118'h0, command_14_1, 6'h0};
              shr_1 = data_1 >> sh_prom24_1;
              conv25_1 = shr_1[63:0];
              and_v_4_1 = valid_1_1 & conv25_1;
              spec_1 = cmp13_p1 ? command_10_1 : 1'h0;
              and_v_5_1 = Pivot89_1 & SwitchLeaf_1;
              xor_v_3_1 = cmp15_1 ^ 1'h1;
              and_v_6_1 = and_v_5_1 & xor_v_3_1;
              and_v_7_1 = Pivot89_1 & SwitchLeaf_1;
              and_v_8_1 = and_v_7_1 & cmp15_1;
              xor_v_4_1 = cmp13_p1 ^ 1'h1;
              xor_v_5_1 = Pivot89_1 ^ 1'h1;
              and_v_9_1 = xor_v_4_1 & xor_v_5_1;
              xor_v_6_1 = Pivot_1 ^ 1'h1;
              and_v_10_1 = and_v_9_1 & xor_v_6_1;
              and_v_11_1 = and_v_10_1 & SwitchLeaf87_1;
              xor_v_7_1 = Pivot89_1 ^ 1'h1;
              xor_v_8_1 = Pivot_1 ^ 1'h1;
              and_v_12_1 = xor_v_7_1 & xor_v_8_1;
              xor_v_9_1 = SwitchLeaf87_1 ^ 1'h1;
              and_v_13_1 = and_v_12_1 & xor_v_9_1;
              and_v_14_1 = Pivot89_1 & SwitchLeaf_1;
              and_v_15_1 = and_v_14_1 & cmp15_1;
              and_v_16_1 = Pivot89_1 & SwitchLeaf_1;
              xor_v_10_1 = cmp15_1 ^ 1'h1;
              and_v_17_1 = and_v_16_1 & xor_v_10_1;
              cmp66_1 = command_8_1 == 8'h4;
              storedv_1 = failed_1_1;
              failed_2_1 = cmp66_1 ? 1'h0 : failed_1_1;
              data_p2 = data_1;
              word_2 = {47'h0, spec_1, 7'h0, command_9_1, 4'h0, command_11_1, and_v_4_1};
              word_p2 = word_2;
              word_1_1 = {47'h0, spec_1, 7'h0, command_9_1, 4'h0, command_11_1, and_v_4_1};
              word_1_p2 = word_1_1;
              Pivot89_p2 = Pivot89_1;
              Pivot_p2 = Pivot_1;
              and_v_2_p2 = and_v_2_1;
              conv51_p2 = conv51_1;
              and_v_3_p2 = and_v_3_1;
              and_v_6_p2 = and_v_6_1;
              and_v_8_p2 = and_v_8_1;
              and_v_11_p2 = and_v_11_1;
              and_v_13_p2 = and_v_13_1;
              and_v_15_p2 = and_v_15_1;
              and_v_17_p2 = and_v_17_1;
              cmp66_p2 = cmp66_1;
              storedv_p2 = storedv_1;
              failed_q = failed_2_1;
              command_q = command_8_1;
              command_1_q = command_9_1;
              command_2_q = command_10_1;
              valid_q = valid_1_1;
              command_3_q = command_11_1;
              command_6_q = command_14_1;
            end
            loop1_v2 = loop1_v1;
            commands_1_1 = fifo_commands[fifo_commands_rp[5:0]];
            extract_3_1 = commands_1_1[19:16];
            extract_4_1 = commands_1_1[11:8];
            beat_1_1 = begin_v_q ? 4'h0 : beat_q;
            command_12_1 = begin_v_q ? extract_3_1 : command_4_q;
            command_13_1 = begin_v_q ? extract_4_1 : command_5_q;
            cmp_2 = beat_1_1 < command_12_1;
            load_r_1_1 = fifo_load_r[fifo_load_r_rp[1:0]];
            inc_1 = beat_1_1 + 4'h1;
            cmp13_1 = inc_1 == command_13_1;
            loop1_start = loop1_active && (!begin_v_q || fifo_commands_some) && (!cmp_2 || fifo_load_r_some);
            load_r_1_p1 = load_r_1_1;
            begin_v_p1 = begin_v_q;
            commands_1_p1 = commands_1_1;
            cmp_p1 = cmp_2;
            cmp13_p1 = cmp13_1;
            if (loop1_start) begin
              if (begin_v_q) begin
                fifo_commands_pop = 1'b1;
              end
              if (cmp_2) begin
                fifo_load_r_pop = 1'b1;
              end
              begin_v_q = cmp13_1;
              beat_q = inc_1;
              command_4_q = command_12_1;
              command_5_q = command_13_1;
            end
            loop1_v1 = loop1_start;
          end
        end
      endcase
    end
  endtask

  always @(posedge clk_i) begin
    biases_valid_o <= 1'b0;
    masks_valid_o <= 1'b0;
    fill_b_valid_o <= 1'b0;
    fill_a_valid_o <= 1'b0;
    load_status_valid_o <= 1'b0;
    fifo_commands_pop = 1'b0;
    fifo_load_r_pop = 1'b0;
    step;
    fifo_commands_push = commands_valid_i && (COMMANDS_EXTERNAL == 0 || commands_ready_o);
    fifo_commands_count = fifo_commands_wp - fifo_commands_rp;
    commands_ready_o <= fifo_commands_pop ? (fifo_commands_push ? fifo_commands_count <= 7'h3e : fifo_commands_count <= 7'h3f) : (fifo_commands_push ? fifo_commands_count <= 7'h3d : fifo_commands_count <= 7'h3e);
    fifo_commands_some = fifo_commands_push || (fifo_commands_pop ? fifo_commands_count != 7'h1 : fifo_commands_some);
    if (fifo_commands_push) begin
      fifo_commands[fifo_commands_wp[5:0]] = commands_data_i;
      fifo_commands_wp = fifo_commands_wp + 1'b1;
    end
    if (fifo_commands_pop) begin
      fifo_commands_rp = fifo_commands_rp + 1'b1;
    end
    fifo_load_r_push = load_r_valid_i && (LOAD_R_EXTERNAL == 0 || load_r_ready_o);
    fifo_load_r_count = fifo_load_r_wp - fifo_load_r_rp;
    load_r_ready_o <= fifo_load_r_pop ? (fifo_load_r_push ? fifo_load_r_count <= 3'h2 : fifo_load_r_count <= 3'h3) : (fifo_load_r_push ? fifo_load_r_count <= 3'h1 : fifo_load_r_count <= 3'h2);
    fifo_load_r_some = fifo_load_r_push || (fifo_load_r_pop ? fifo_load_r_count != 3'h1 : fifo_load_r_some);
    if (fifo_load_r_push) begin
      fifo_load_r[fifo_load_r_wp[1:0]] = load_r_data_i;
      fifo_load_r_wp = fifo_load_r_wp + 1'b1;
    end
    if (fifo_load_r_pop) begin
      fifo_load_r_rp = fifo_load_r_rp + 1'b1;
    end
    if (!rst_ni) begin
      biases_valid_o <= 1'b0;
      masks_valid_o <= 1'b0;
      fill_b_valid_o <= 1'b0;
      fill_a_valid_o <= 1'b0;
      load_status_valid_o <= 1'b0;
      loop1_active = 0;
      loop1_v1 = 0;
      loop1_v2 = 0;
      state = 1'h0;
      fifo_commands_wp = 0;
      fifo_commands_rp = 0;
      fifo_commands_some = 0;
      commands_ready_o <= 1'b1;
      fifo_load_r_wp = 0;
      fifo_load_r_rp = 0;
      fifo_load_r_some = 0;
      load_r_ready_o <= 1'b1;
    end
  end
endmodule

// fill: from hls/blocks/Fill.h:18
module fill #(
  parameter IN_EXTERNAL = 0
) (
  input  wire clk_i,
  input  wire rst_ni,
  input  wire in_valid_i,
  input  wire [127:0] in_data_i,
  output reg  in_ready_o,
  output reg  ready_valid_o,
  output reg  [7:0] ready_data_o,
  input  wire ready_ready_i,
  output reg  words_we_o,
  output reg  [11:0] words_address_o,
  output reg  [63:0] words_data_o
);

  reg [127:0] fifo_in [0:31];  // stream in
  reg [5:0] fifo_in_wp;
  reg [5:0] fifo_in_rp;
  reg fifo_in_some;
  reg fifo_in_push;
  reg fifo_in_pop;
  reg [5:0] fifo_in_count;
  reg loop1_active;
  reg loop1_v1;
  reg loop1_v2;
  reg loop1_v3;
  reg state;
  reg [63:0] transposer_q;  // hls/blocks/Fill.h:18
  reg [63:0] transposer_1_q;  // hls/blocks/Fill.h:18
  reg [63:0] transposer_2_q;  // hls/blocks/Fill.h:18
  reg [63:0] transposer_3_q;  // hls/blocks/Fill.h:18
  reg [63:0] transposer_4_q;  // hls/blocks/Fill.h:18
  reg [63:0] transposer_5_q;  // hls/blocks/Fill.h:18
  reg [63:0] transposer_6_q;  // hls/blocks/Fill.h:18
  reg [63:0] item_q;  // hls/blocks/Fill.h:23:18
  reg [3:0] item_1_q;  // hls/blocks/Fill.h:18
  reg item_2_q;  // hls/blocks/Fill.h:18
  reg flushing_q;  // hls/blocks/Fill.h:18
  reg warm_q;  // hls/blocks/Fill.h:18
  reg [2:0] phase_q;  // hls/blocks/Fill.h:18
  reg [3:0] leaving_q;  // hls/blocks/Fill.h:18
  reg [11:0] place_q;  // hls/blocks/Fill.h:18
  reg flushing_p1;  // hls/blocks/Fill.h:18
  reg [2:0] phase_p1;  // hls/blocks/Fill.h:18
  reg [127:0] in_1_p1;  // hls/blocks/Fill.h:34:30
  reg item_6_p1;  // hls/blocks/Fill.h:18
  reg [63:0] word_1_p2;  // hls/blocks/Fill.h:18
  reg writes_p2;  // hls/blocks/Fill.h:18
  reg isRead_p2;  // hls/blocks/Fill.h:18
  reg ends_p1;  // hls/blocks/Fill.h:18
  reg [11:0] trunc_p2;  // hls/blocks/Fill.h:58:13
  reg and_v_3_p3;  // hls/blocks/Fill.h:59:25

  task automatic step;
    integer j;
    reg and_v_3_1;
    reg [63:0] item_3_1;
    reg [3:0] extract_3;
    reg [63:0] word_2;
    reg [63:0] item_4_1;
    reg [3:0] item_5_1;
    reg [3:0] conv57_1;
    reg cmp60_1;
    reg [31:0] conv_1;
    reg cmp_4;
    reg [63:0] and_v_4;
    reg [63:0] shl_3;
    reg [63:0] or_v_3;
    reg [63:0] shr_3;
    reg [63:0] and4_3;
    reg [63:0] or5_3;
    reg [63:0] entering_3;
    reg [63:0] leaving_1_1;
    reg slice_2;
    reg cmp_1_1;
    reg [63:0] and_v_1_1;
    reg [63:0] and2_2;
    reg [63:0] shl_1_1;
    reg [63:0] or_v_1_1;
    reg [63:0] and3_2;
    reg [63:0] shr_1_1;
    reg [63:0] and4_1_1;
    reg [63:0] or5_1_1;
    reg [63:0] entering_1_1;
    reg [63:0] leaving_2_1;
    reg slice_1_1;
    reg cmp_2_1;
    reg [63:0] and_v_2_1;
    reg [63:0] and2_1_1;
    reg [63:0] shl_2_1;
    reg [63:0] or_v_2_1;
    reg [63:0] and3_1_1;
    reg [63:0] shr_2_1;
    reg [63:0] and4_2_1;
    reg [63:0] or5_2_1;
    reg [63:0] entering_2_1;
    reg [63:0] leaving_3_1;
    reg cmp_3_1;
    reg spec_1_1;
    reg [31:0] add_1;
    reg [31:0] conv17_1;
    reg cmp18_1;
    reg select_3;
    reg [3:0] cond_1;
    reg [63:0] transposer_7_1;
    reg [63:0] transposer_8_1;
    reg [63:0] transposer_9_1;
    reg [63:0] transposer_10_1;
    reg [63:0] transposer_11_1;
    reg [63:0] transposer_12_1;
    reg [63:0] transposer_13_1;
    reg [63:0] word_1_1;
    reg [3:0] leaving_4_1;
    reg writes_1;
    reg isRead_1;
    reg [31:0] conv83_1;
    reg [11:0] trunc_1;
    reg [11:0] inc_1;
    reg [11:0] place_1_1;
    reg brmerge_1;
    reg lnot_1;
    reg select_2_1;
    reg loop1_start;
    reg xor_v_1;
    reg [127:0] in_1_1;
    reg extract_1_1;
    reg extract_2_1;
    reg spec_3;
    reg item_6_1;
    reg cmp66_1;
    reg cmp29_1;
    reg select_1_1;
    reg ends_1;
    reg spec_2_1;
    reg [2:0] add113_1;
    reg [2:0] cond116_1;
    reg loop1_go3;
    begin
      case (state)
        1'h0: begin
          // entry, hls/blocks/Fill.h:32:3
          transposer_q = 64'h0;
          transposer_1_q = 64'h0;
          transposer_2_q = 64'h0;
          transposer_3_q = 64'h0;
          transposer_4_q = 64'h0;
          transposer_5_q = 64'h0;
          transposer_6_q = 64'h0;
          item_q = 64'h0;
          item_1_q = 4'h0;
          item_2_q = 1'h0;
          flushing_q = 1'h0;
          warm_q = 1'h0;
          phase_q = 3'h0;
          leaving_q = 4'h0;
          place_q = 12'h0;
          loop1_active = 1'b1;
          state = 1'h1;
        end
        1'h1: begin
          // pipelined loop, hls/blocks/Fill.h:33:5: interval 1, 4 cycles
          loop1_go3 = 1'b1;
          if (loop1_v3 && and_v_3_p3 && !(ready_ready_i)) begin
            loop1_go3 = 1'b0;
          end
          if (loop1_go3) begin
            if (loop1_v3) begin
              if (and_v_3_p3) begin
                ready_valid_o <= 1'b1;
                ready_data_o <= 8'h1;
              end
            end
            if (loop1_v2) begin
              and_v_3_1 = writes_p2 & isRead_p2;
              if (writes_p2) begin
                words_we_o <= 1'b1;
                words_address_o <= trunc_p2;
                words_data_o <= word_1_p2;
              end
              and_v_3_p3 = and_v_3_1;
            end
            loop1_v3 = loop1_v2;
            if (loop1_v1) begin
              item_3_1 = in_1_p1[63:0];
              extract_3 = in_1_p1[67:64];
              word_2 = flushing_p1 ? 64'h0 : item_3_1;
              item_4_1 = flushing_p1 ? item_q : item_3_1;
              item_5_1 = flushing_p1 ? item_1_q : extract_3;
              conv57_1 = phase_p1;
              cmp60_1 = conv57_1 < item_5_1;
              conv_1 = phase_p1;
              cmp_4 = $signed(3'h7) < $signed(phase_p1);
              and_v_4 = transposer_6_q & 64'hffffffff;
              shl_3 = item_4_1 << 64'h20;
              or_v_3 = and_v_4 | shl_3;
              shr_3 = transposer_6_q >> 64'h20;
              and4_3 = item_4_1 & 64'hffffffff00000000;
              or5_3 = shr_3 | and4_3;
              entering_3 = cmp_4 ? item_4_1 : or5_3;
              leaving_1_1 = cmp_4 ? transposer_6_q : or_v_3;
              slice_2 = conv_1[1];
              cmp_1_1 = slice_2 ^ 1'h1;
              and_v_1_1 = transposer_2_q & 64'hffff0000ffff;
              and2_2 = leaving_1_1 << 64'h10;
              shl_1_1 = and2_2 & 64'hffff0000ffff0000;
              or_v_1_1 = and_v_1_1 | shl_1_1;
              and3_2 = transposer_2_q >> 64'h10;
              shr_1_1 = and3_2 & 64'hffff0000ffff;
              and4_1_1 = leaving_1_1 & 64'hffff0000ffff0000;
              or5_1_1 = shr_1_1 | and4_1_1;
              entering_1_1 = cmp_1_1 ? leaving_1_1 : or5_1_1;
              leaving_2_1 = cmp_1_1 ? transposer_2_q : or_v_1_1;
              slice_1_1 = conv_1[0];
              cmp_2_1 = slice_1_1 ^ 1'h1;
              and_v_2_1 = transposer_q & 64'hff00ff00ff00ff;
              and2_1_1 = leaving_2_1 << 64'h8;
              shl_2_1 = and2_1_1 & 64'hff00ff00ff00ff00;
              or_v_2_1 = and_v_2_1 | shl_2_1;
              and3_1_1 = transposer_q >> 64'h8;
              shr_2_1 = and3_1_1 & 64'hff00ff00ff00ff;
              and4_2_1 = leaving_2_1 & 64'hff00ff00ff00ff00;
              or5_2_1 = shr_2_1 | and4_2_1;
              entering_2_1 = cmp_2_1 ? leaving_2_1 : or5_2_1;
              leaving_3_1 = cmp_2_1 ? transposer_q : or_v_2_1;
              cmp_3_1 = phase_p1 == 3'h7;
              spec_1_1 = warm_q ? 1'h1 : cmp_3_1;
              add_1 = conv_1 + 32'h1;
              conv17_1 = leaving_q;
              cmp18_1 = add_1 < conv17_1;
              select_3 = cmp_3_1 ? 1'h1 : cmp18_1;
              cond_1 = cmp_3_1 ? item_5_1 : leaving_q;
              transposer_7_1 = item_6_p1 ? entering_2_1 : transposer_q;
              transposer_8_1 = item_6_p1 ? entering_1_1 : transposer_1_q;
              transposer_9_1 = item_6_p1 ? transposer_1_q : transposer_2_q;
              transposer_10_1 = item_6_p1 ? entering_3 : transposer_3_q;
              transposer_11_1 = item_6_p1 ? transposer_3_q : transposer_4_q;
              transposer_12_1 = item_6_p1 ? transposer_4_q : transposer_5_q;
              transposer_13_1 = item_6_p1 ? transposer_5_q : transposer_6_q;
              word_1_1 = item_6_p1 ? leaving_3_1 : word_2;
              leaving_4_1 = item_6_p1 ? cond_1 : leaving_q;
              writes_1 = item_6_p1 ? spec_1_1 : 1'h1;
              isRead_1 = item_6_p1 ? select_3 : cmp60_1;
              conv83_1 = place_q;
              trunc_1 = conv83_1;
              inc_1 = place_q + 12'h1;
              place_1_1 = writes_1 ? inc_1 : place_q;
              brmerge_1 = item_6_p1 & writes_1;
              lnot_1 = ends_p1 ^ 1'h1;
              select_2_1 = brmerge_1 ? lnot_1 : 1'h0;
              word_1_p2 = word_1_1;
              writes_p2 = writes_1;
              isRead_p2 = isRead_1;
              trunc_p2 = trunc_1;
              transposer_q = transposer_7_1;
              transposer_1_q = transposer_8_1;
              transposer_2_q = transposer_9_1;
              transposer_3_q = transposer_10_1;
              transposer_4_q = transposer_11_1;
              transposer_5_q = transposer_12_1;
              transposer_6_q = transposer_13_1;
              item_q = item_4_1;
              item_1_q = item_5_1;
              warm_q = select_2_1;
              leaving_q = leaving_4_1;
              place_q = place_1_1;
            end
            loop1_v2 = loop1_v1;
            xor_v_1 = flushing_q ^ 1'h1;
            in_1_1 = fifo_in[fifo_in_rp[4:0]];
            extract_1_1 = in_1_1[72];
            extract_2_1 = in_1_1[80];
            spec_3 = flushing_q ? 1'h1 : extract_2_1;
            item_6_1 = flushing_q ? item_2_q : extract_1_1;
            cmp66_1 = phase_q == 3'h7;
            cmp29_1 = phase_q == 3'h6;
            select_1_1 = flushing_q ? cmp29_1 : 1'h0;
            ends_1 = item_6_1 ? select_1_1 : cmp66_1;
            spec_2_1 = ends_1 ? 1'h0 : spec_3;
            add113_1 = phase_q + 3'h1;
            cond116_1 = ends_1 ? 3'h0 : add113_1;
            loop1_start = loop1_active && (!xor_v_1 || fifo_in_some);
            in_1_p1 = in_1_1;
            flushing_p1 = flushing_q;
            phase_p1 = phase_q;
            item_6_p1 = item_6_1;
            ends_p1 = ends_1;
            if (loop1_start) begin
              if (xor_v_1) begin
                fifo_in_pop = 1'b1;
              end
              item_2_q = item_6_1;
              flushing_q = spec_2_1;
              phase_q = cond116_1;
            end
            loop1_v1 = loop1_start;
          end
        end
      endcase
    end
  endtask

  always @(posedge clk_i) begin
    ready_valid_o <= 1'b0;
    words_we_o <= 1'b0;
    fifo_in_pop = 1'b0;
    step;
    fifo_in_push = in_valid_i && (IN_EXTERNAL == 0 || in_ready_o);
    fifo_in_count = fifo_in_wp - fifo_in_rp;
    in_ready_o <= fifo_in_pop ? (fifo_in_push ? fifo_in_count <= 6'h1e : fifo_in_count <= 6'h1f) : (fifo_in_push ? fifo_in_count <= 6'h1d : fifo_in_count <= 6'h1e);
    fifo_in_some = fifo_in_push || (fifo_in_pop ? fifo_in_count != 6'h1 : fifo_in_some);
    if (fifo_in_push) begin
      fifo_in[fifo_in_wp[4:0]] = in_data_i;
      fifo_in_wp = fifo_in_wp + 1'b1;
    end
    if (fifo_in_pop) begin
      fifo_in_rp = fifo_in_rp + 1'b1;
    end
    if (!rst_ni) begin
      ready_valid_o <= 1'b0;
      words_we_o <= 1'b0;
      loop1_active = 0;
      loop1_v1 = 0;
      loop1_v2 = 0;
      loop1_v3 = 0;
      state = 1'h0;
      fifo_in_wp = 0;
      fifo_in_rp = 0;
      fifo_in_some = 0;
      in_ready_o <= 1'b1;
    end
  end
endmodule

// fill_1: from hls/blocks/Fill.h:18
module fill_1 #(
  parameter IN_EXTERNAL = 0
) (
  input  wire clk_i,
  input  wire rst_ni,
  input  wire in_valid_i,
  input  wire [127:0] in_data_i,
  output reg  in_ready_o,
  output reg  ready_valid_o,
  output reg  [7:0] ready_data_o,
  input  wire ready_ready_i,
  output reg  words_we_o,
  output reg  [10:0] words_address_o,
  output reg  [63:0] words_data_o
);

  reg [127:0] fifo_in [0:31];  // stream in
  reg [5:0] fifo_in_wp;
  reg [5:0] fifo_in_rp;
  reg fifo_in_some;
  reg fifo_in_push;
  reg fifo_in_pop;
  reg [5:0] fifo_in_count;
  reg loop1_active;
  reg loop1_v1;
  reg loop1_v2;
  reg loop1_v3;
  reg state;
  reg [63:0] transposer_q;  // hls/blocks/Fill.h:18
  reg [63:0] transposer_1_q;  // hls/blocks/Fill.h:18
  reg [63:0] transposer_2_q;  // hls/blocks/Fill.h:18
  reg [63:0] transposer_3_q;  // hls/blocks/Fill.h:18
  reg [63:0] transposer_4_q;  // hls/blocks/Fill.h:18
  reg [63:0] transposer_5_q;  // hls/blocks/Fill.h:18
  reg [63:0] transposer_6_q;  // hls/blocks/Fill.h:18
  reg [63:0] item_q;  // hls/blocks/Fill.h:23:18
  reg [3:0] item_1_q;  // hls/blocks/Fill.h:18
  reg item_2_q;  // hls/blocks/Fill.h:18
  reg flushing_q;  // hls/blocks/Fill.h:18
  reg warm_q;  // hls/blocks/Fill.h:18
  reg [2:0] phase_q;  // hls/blocks/Fill.h:18
  reg [3:0] leaving_q;  // hls/blocks/Fill.h:18
  reg [10:0] place_q;  // hls/blocks/Fill.h:18
  reg flushing_p1;  // hls/blocks/Fill.h:18
  reg [2:0] phase_p1;  // hls/blocks/Fill.h:18
  reg [127:0] in_1_p1;  // hls/blocks/Fill.h:34:30
  reg item_6_p1;  // hls/blocks/Fill.h:18
  reg [63:0] word_1_p2;  // hls/blocks/Fill.h:18
  reg writes_p2;  // hls/blocks/Fill.h:18
  reg isRead_p2;  // hls/blocks/Fill.h:18
  reg ends_p1;  // hls/blocks/Fill.h:18
  reg [10:0] trunc_p2;  // hls/blocks/Fill.h:58:13
  reg and_v_3_p3;  // hls/blocks/Fill.h:59:25

  task automatic step;
    integer j;
    reg and_v_3_1;
    reg [63:0] item_3_1;
    reg [3:0] extract_3;
    reg [63:0] word_2;
    reg [63:0] item_4_1;
    reg [3:0] item_5_1;
    reg [3:0] conv57_1;
    reg cmp60_1;
    reg [31:0] conv_1;
    reg cmp_4;
    reg [63:0] and_v_4;
    reg [63:0] shl_3;
    reg [63:0] or_v_3;
    reg [63:0] shr_3;
    reg [63:0] and4_3;
    reg [63:0] or5_3;
    reg [63:0] entering_3;
    reg [63:0] leaving_1_1;
    reg slice_2;
    reg cmp_1_1;
    reg [63:0] and_v_1_1;
    reg [63:0] and2_2;
    reg [63:0] shl_1_1;
    reg [63:0] or_v_1_1;
    reg [63:0] and3_2;
    reg [63:0] shr_1_1;
    reg [63:0] and4_1_1;
    reg [63:0] or5_1_1;
    reg [63:0] entering_1_1;
    reg [63:0] leaving_2_1;
    reg slice_1_1;
    reg cmp_2_1;
    reg [63:0] and_v_2_1;
    reg [63:0] and2_1_1;
    reg [63:0] shl_2_1;
    reg [63:0] or_v_2_1;
    reg [63:0] and3_1_1;
    reg [63:0] shr_2_1;
    reg [63:0] and4_2_1;
    reg [63:0] or5_2_1;
    reg [63:0] entering_2_1;
    reg [63:0] leaving_3_1;
    reg cmp_3_1;
    reg spec_1_1;
    reg [31:0] add_1;
    reg [31:0] conv17_1;
    reg cmp18_1;
    reg select_3;
    reg [3:0] cond_1;
    reg [63:0] transposer_7_1;
    reg [63:0] transposer_8_1;
    reg [63:0] transposer_9_1;
    reg [63:0] transposer_10_1;
    reg [63:0] transposer_11_1;
    reg [63:0] transposer_12_1;
    reg [63:0] transposer_13_1;
    reg [63:0] word_1_1;
    reg [3:0] leaving_4_1;
    reg writes_1;
    reg isRead_1;
    reg [31:0] conv83_1;
    reg [10:0] trunc_1;
    reg [10:0] inc_1;
    reg [10:0] place_1_1;
    reg brmerge_1;
    reg lnot_1;
    reg select_2_1;
    reg loop1_start;
    reg xor_v_1;
    reg [127:0] in_1_1;
    reg extract_1_1;
    reg extract_2_1;
    reg spec_3;
    reg item_6_1;
    reg cmp66_1;
    reg cmp29_1;
    reg select_1_1;
    reg ends_1;
    reg spec_2_1;
    reg [2:0] add113_1;
    reg [2:0] cond116_1;
    reg loop1_go3;
    begin
      case (state)
        1'h0: begin
          // entry, hls/blocks/Fill.h:32:3
          transposer_q = 64'h0;
          transposer_1_q = 64'h0;
          transposer_2_q = 64'h0;
          transposer_3_q = 64'h0;
          transposer_4_q = 64'h0;
          transposer_5_q = 64'h0;
          transposer_6_q = 64'h0;
          item_q = 64'h0;
          item_1_q = 4'h0;
          item_2_q = 1'h0;
          flushing_q = 1'h0;
          warm_q = 1'h0;
          phase_q = 3'h0;
          leaving_q = 4'h0;
          place_q = 11'h0;
          loop1_active = 1'b1;
          state = 1'h1;
        end
        1'h1: begin
          // pipelined loop, hls/blocks/Fill.h:33:5: interval 1, 4 cycles
          loop1_go3 = 1'b1;
          if (loop1_v3 && and_v_3_p3 && !(ready_ready_i)) begin
            loop1_go3 = 1'b0;
          end
          if (loop1_go3) begin
            if (loop1_v3) begin
              if (and_v_3_p3) begin
                ready_valid_o <= 1'b1;
                ready_data_o <= 8'h1;
              end
            end
            if (loop1_v2) begin
              and_v_3_1 = writes_p2 & isRead_p2;
              if (writes_p2) begin
                words_we_o <= 1'b1;
                words_address_o <= trunc_p2;
                words_data_o <= word_1_p2;
              end
              and_v_3_p3 = and_v_3_1;
            end
            loop1_v3 = loop1_v2;
            if (loop1_v1) begin
              item_3_1 = in_1_p1[63:0];
              extract_3 = in_1_p1[67:64];
              word_2 = flushing_p1 ? 64'h0 : item_3_1;
              item_4_1 = flushing_p1 ? item_q : item_3_1;
              item_5_1 = flushing_p1 ? item_1_q : extract_3;
              conv57_1 = phase_p1;
              cmp60_1 = conv57_1 < item_5_1;
              conv_1 = phase_p1;
              cmp_4 = $signed(3'h7) < $signed(phase_p1);
              and_v_4 = transposer_6_q & 64'hffffffff;
              shl_3 = item_4_1 << 64'h20;
              or_v_3 = and_v_4 | shl_3;
              shr_3 = transposer_6_q >> 64'h20;
              and4_3 = item_4_1 & 64'hffffffff00000000;
              or5_3 = shr_3 | and4_3;
              entering_3 = cmp_4 ? item_4_1 : or5_3;
              leaving_1_1 = cmp_4 ? transposer_6_q : or_v_3;
              slice_2 = conv_1[1];
              cmp_1_1 = slice_2 ^ 1'h1;
              and_v_1_1 = transposer_2_q & 64'hffff0000ffff;
              and2_2 = leaving_1_1 << 64'h10;
              shl_1_1 = and2_2 & 64'hffff0000ffff0000;
              or_v_1_1 = and_v_1_1 | shl_1_1;
              and3_2 = transposer_2_q >> 64'h10;
              shr_1_1 = and3_2 & 64'hffff0000ffff;
              and4_1_1 = leaving_1_1 & 64'hffff0000ffff0000;
              or5_1_1 = shr_1_1 | and4_1_1;
              entering_1_1 = cmp_1_1 ? leaving_1_1 : or5_1_1;
              leaving_2_1 = cmp_1_1 ? transposer_2_q : or_v_1_1;
              slice_1_1 = conv_1[0];
              cmp_2_1 = slice_1_1 ^ 1'h1;
              and_v_2_1 = transposer_q & 64'hff00ff00ff00ff;
              and2_1_1 = leaving_2_1 << 64'h8;
              shl_2_1 = and2_1_1 & 64'hff00ff00ff00ff00;
              or_v_2_1 = and_v_2_1 | shl_2_1;
              and3_1_1 = transposer_q >> 64'h8;
              shr_2_1 = and3_1_1 & 64'hff00ff00ff00ff;
              and4_2_1 = leaving_2_1 & 64'hff00ff00ff00ff00;
              or5_2_1 = shr_2_1 | and4_2_1;
              entering_2_1 = cmp_2_1 ? leaving_2_1 : or5_2_1;
              leaving_3_1 = cmp_2_1 ? transposer_q : or_v_2_1;
              cmp_3_1 = phase_p1 == 3'h7;
              spec_1_1 = warm_q ? 1'h1 : cmp_3_1;
              add_1 = conv_1 + 32'h1;
              conv17_1 = leaving_q;
              cmp18_1 = add_1 < conv17_1;
              select_3 = cmp_3_1 ? 1'h1 : cmp18_1;
              cond_1 = cmp_3_1 ? item_5_1 : leaving_q;
              transposer_7_1 = item_6_p1 ? entering_2_1 : transposer_q;
              transposer_8_1 = item_6_p1 ? entering_1_1 : transposer_1_q;
              transposer_9_1 = item_6_p1 ? transposer_1_q : transposer_2_q;
              transposer_10_1 = item_6_p1 ? entering_3 : transposer_3_q;
              transposer_11_1 = item_6_p1 ? transposer_3_q : transposer_4_q;
              transposer_12_1 = item_6_p1 ? transposer_4_q : transposer_5_q;
              transposer_13_1 = item_6_p1 ? transposer_5_q : transposer_6_q;
              word_1_1 = item_6_p1 ? leaving_3_1 : word_2;
              leaving_4_1 = item_6_p1 ? cond_1 : leaving_q;
              writes_1 = item_6_p1 ? spec_1_1 : 1'h1;
              isRead_1 = item_6_p1 ? select_3 : cmp60_1;
              conv83_1 = place_q;
              trunc_1 = conv83_1;
              inc_1 = place_q + 11'h1;
              place_1_1 = writes_1 ? inc_1 : place_q;
              brmerge_1 = item_6_p1 & writes_1;
              lnot_1 = ends_p1 ^ 1'h1;
              select_2_1 = brmerge_1 ? lnot_1 : 1'h0;
              word_1_p2 = word_1_1;
              writes_p2 = writes_1;
              isRead_p2 = isRead_1;
              trunc_p2 = trunc_1;
              transposer_q = transposer_7_1;
              transposer_1_q = transposer_8_1;
              transposer_2_q = transposer_9_1;
              transposer_3_q = transposer_10_1;
              transposer_4_q = transposer_11_1;
              transposer_5_q = transposer_12_1;
              transposer_6_q = transposer_13_1;
              item_q = item_4_1;
              item_1_q = item_5_1;
              warm_q = select_2_1;
              leaving_q = leaving_4_1;
              place_q = place_1_1;
            end
            loop1_v2 = loop1_v1;
            xor_v_1 = flushing_q ^ 1'h1;
            in_1_1 = fifo_in[fifo_in_rp[4:0]];
            extract_1_1 = in_1_1[72];
            extract_2_1 = in_1_1[80];
            spec_3 = flushing_q ? 1'h1 : extract_2_1;
            item_6_1 = flushing_q ? item_2_q : extract_1_1;
            cmp66_1 = phase_q == 3'h7;
            cmp29_1 = phase_q == 3'h6;
            select_1_1 = flushing_q ? cmp29_1 : 1'h0;
            ends_1 = item_6_1 ? select_1_1 : cmp66_1;
            spec_2_1 = ends_1 ? 1'h0 : spec_3;
            add113_1 = phase_q + 3'h1;
            cond116_1 = ends_1 ? 3'h0 : add113_1;
            loop1_start = loop1_active && (!xor_v_1 || fifo_in_some);
            in_1_p1 = in_1_1;
            flushing_p1 = flushing_q;
            phase_p1 = phase_q;
            item_6_p1 = item_6_1;
            ends_p1 = ends_1;
            if (loop1_start) begin
              if (xor_v_1) begin
                fifo_in_pop = 1'b1;
              end
              item_2_q = item_6_1;
              flushing_q = spec_2_1;
              phase_q = cond116_1;
            end
            loop1_v1 = loop1_start;
          end
        end
      endcase
    end
  endtask

  always @(posedge clk_i) begin
    ready_valid_o <= 1'b0;
    words_we_o <= 1'b0;
    fifo_in_pop = 1'b0;
    step;
    fifo_in_push = in_valid_i && (IN_EXTERNAL == 0 || in_ready_o);
    fifo_in_count = fifo_in_wp - fifo_in_rp;
    in_ready_o <= fifo_in_pop ? (fifo_in_push ? fifo_in_count <= 6'h1e : fifo_in_count <= 6'h1f) : (fifo_in_push ? fifo_in_count <= 6'h1d : fifo_in_count <= 6'h1e);
    fifo_in_some = fifo_in_push || (fifo_in_pop ? fifo_in_count != 6'h1 : fifo_in_some);
    if (fifo_in_push) begin
      fifo_in[fifo_in_wp[4:0]] = in_data_i;
      fifo_in_wp = fifo_in_wp + 1'b1;
    end
    if (fifo_in_pop) begin
      fifo_in_rp = fifo_in_rp + 1'b1;
    end
    if (!rst_ni) begin
      ready_valid_o <= 1'b0;
      words_we_o <= 1'b0;
      loop1_active = 0;
      loop1_v1 = 0;
      loop1_v2 = 0;
      loop1_v3 = 0;
      state = 1'h0;
      fifo_in_wp = 0;
      fifo_in_rp = 0;
      fifo_in_some = 0;
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
  output reg  [255:0] rows_data_o,
  input  wire rows_ready_i,
  output reg  releases_valid_o,
  output reg  [31:0] releases_data_o,
  input  wire releases_ready_i,
  input  wire a_words_we_i,
  input  wire [11:0] a_words_address_i,
  input  wire [63:0] a_words_data_i,
  input  wire b_words_we_i,
  input  wire [10:0] b_words_address_i,
  input  wire [63:0] b_words_data_i
);

  reg [127:0] fifo_commands [0:15];  // stream commands
  reg [4:0] fifo_commands_wp;
  reg [4:0] fifo_commands_rp;
  reg fifo_commands_some;
  reg fifo_commands_push;
  reg fifo_commands_pop;
  reg [4:0] fifo_commands_count;
  reg [13:0] fifo_a_ready_wp;
  reg [13:0] fifo_a_ready_rp;
  reg fifo_a_ready_some;
  reg fifo_a_ready_push;
  reg fifo_a_ready_pop;
  reg [13:0] fifo_a_ready_count;
  reg [12:0] fifo_b_ready_wp;
  reg [12:0] fifo_b_ready_rp;
  reg fifo_b_ready_some;
  reg fifo_b_ready_push;
  reg fifo_b_ready_pop;
  reg [12:0] fifo_b_ready_count;
  reg loop1_active;
  reg loop1_v1;
  reg loop1_v2;
  reg loop1_v3;
  reg loop1_v4;
  reg loop1_v5;
  reg loop1_v6;
  reg state;
  reg [7:0] word_to_lanes_p4 [0:7];  // hls/blocks/Matmul.h:16
  reg [31:0] draining_q [0:7];  // hls/blocks/Matmul.h:16
  reg [31:0] draining_1_q [0:7];  // hls/blocks/Matmul.h:16
  reg [31:0] draining_2_q [0:7];  // hls/blocks/Matmul.h:16
  reg [31:0] draining_3_q [0:7];  // hls/blocks/Matmul.h:16
  reg [31:0] draining_4_q [0:7];  // hls/blocks/Matmul.h:16
  reg [31:0] draining_5_q [0:7];  // hls/blocks/Matmul.h:16
  reg [31:0] draining_6_q [0:7];  // hls/blocks/Matmul.h:16
  reg [31:0] sums_q [0:7];  // hls/blocks/Matmul.h:16
  reg [31:0] sums_1_q [0:7];  // hls/blocks/Matmul.h:16
  reg [31:0] sums_2_q [0:7];  // hls/blocks/Matmul.h:16
  reg [31:0] sums_3_q [0:7];  // hls/blocks/Matmul.h:16
  reg [31:0] sums_4_q [0:7];  // hls/blocks/Matmul.h:16
  reg [31:0] sums_5_q [0:7];  // hls/blocks/Matmul.h:16
  reg [31:0] sums_6_q [0:7];  // hls/blocks/Matmul.h:16
  reg [31:0] sums_7_q [0:7];  // hls/blocks/Matmul.h:16
  reg [31:0] mul_p5 [0:7];  // hls/blocks/Matmul.h:61:42
  reg [31:0] mul_p6 [0:7];  // hls/blocks/Matmul.h:61:42
  reg [31:0] mul_1_p5 [0:7];  // hls/blocks/Matmul.h:61:42
  reg [31:0] mul_1_p6 [0:7];  // hls/blocks/Matmul.h:61:42
  reg [31:0] mul_2_p5 [0:7];  // hls/blocks/Matmul.h:61:42
  reg [31:0] mul_2_p6 [0:7];  // hls/blocks/Matmul.h:61:42
  reg [31:0] mul_3_p5 [0:7];  // hls/blocks/Matmul.h:61:42
  reg [31:0] mul_3_p6 [0:7];  // hls/blocks/Matmul.h:61:42
  reg [31:0] mul_4_p5 [0:7];  // hls/blocks/Matmul.h:61:42
  reg [31:0] mul_4_p6 [0:7];  // hls/blocks/Matmul.h:61:42
  reg [31:0] mul_5_p5 [0:7];  // hls/blocks/Matmul.h:61:42
  reg [31:0] mul_5_p6 [0:7];  // hls/blocks/Matmul.h:61:42
  reg [31:0] mul_6_p5 [0:7];  // hls/blocks/Matmul.h:61:42
  reg [31:0] mul_6_p6 [0:7];  // hls/blocks/Matmul.h:61:42
  reg [31:0] mul_7_p5 [0:7];  // hls/blocks/Matmul.h:61:42
  reg [31:0] mul_7_p6 [0:7];  // hls/blocks/Matmul.h:61:42
  reg finished_q;  // hls/blocks/Matmul.h:16
  reg [3:0] rowsLeft_q;  // hls/blocks/Matmul.h:16
  reg [10:0] bIndex_q;  // hls/blocks/Matmul.h:16
  reg [11:0] aIndex_q;  // hls/blocks/Matmul.h:16
  reg [16:0] stepsLeft_q;  // hls/blocks/Matmul.h:16
  reg begin_v_q;  // hls/blocks/Matmul.h:16
  reg command_q;  // hls/blocks/Matmul.h:16
  reg command_1_q;  // hls/blocks/Matmul.h:16
  reg command_2_q;  // hls/blocks/Matmul.h:16
  reg [11:0] command_3_q;  // hls/blocks/Matmul.h:16
  reg [12:0] command_4_q;  // hls/blocks/Matmul.h:16
  reg begin_v_p1;  // hls/blocks/Matmul.h:16
  reg [127:0] commands_1_p1;  // hls/blocks/Matmul.h:38:26
  reg spec_p2;  // hls/blocks/Matmul.h:16
  reg spec_p3;  // hls/blocks/Matmul.h:16
  reg spec_p4;  // hls/blocks/Matmul.h:16
  reg spec_p5;  // hls/blocks/Matmul.h:16
  reg spec_p6;  // hls/blocks/Matmul.h:16
  reg [63:0] a_words_1_p2;  // hls/blocks/Matmul.h:45:32
  reg [63:0] a_words_1_p3;  // hls/blocks/Matmul.h:45:32
  reg [63:0] a_words_1_p4;  // hls/blocks/Matmul.h:45:32
  reg [63:0] b_words_1_p2;  // hls/blocks/Matmul.h:46:32
  reg [63:0] b_words_1_p3;  // hls/blocks/Matmul.h:46:32
  reg cmp45_p2;  // hls/blocks/Matmul.h:55:38
  reg cmp45_p3;  // hls/blocks/Matmul.h:55:38
  reg cmp45_p4;  // hls/blocks/Matmul.h:55:38
  reg cmp45_p5;  // hls/blocks/Matmul.h:55:38
  reg cmp45_p6;  // hls/blocks/Matmul.h:55:38
  reg spec_1_p2;  // hls/blocks/Matmul.h:57:9
  reg spec_1_p3;  // hls/blocks/Matmul.h:57:9
  reg spec_1_p4;  // hls/blocks/Matmul.h:57:9
  reg spec_1_p5;  // hls/blocks/Matmul.h:57:9
  reg spec_1_p6;  // hls/blocks/Matmul.h:57:9
  reg cmp198_p1;  // hls/blocks/Matmul.h:82:23
  reg [63:0] a_words [0:4095];  // RAM, hls/blocks/Matmul.h:45:32
  reg [63:0] b_words [0:2047];  // RAM, hls/blocks/Matmul.h:46:32

  task automatic step;
    integer j;
    reg [255:0] lanes_to_word_1;
    reg [31:0] agg_1 [0:7];
    reg [31:0] agg_j;
    reg [31:0] add_j;
    reg [31:0] add_1_j;
    reg [31:0] add_2_j;
    reg [31:0] add_3_j;
    reg [31:0] add_4_j;
    reg [31:0] add_5_j;
    reg [31:0] add_6_j;
    reg [31:0] add_7_j;
    reg [31:0] draining_1_old;
    reg [31:0] draining_old;
    reg [31:0] draining_4_old;
    reg [7:0] vecext_8;
    reg [7:0] vecext_1_1;
    reg [7:0] vecext_2_1;
    reg [7:0] vecext_3_1;
    reg [7:0] vecext_4_1;
    reg [7:0] vecext_5_1;
    reg [7:0] vecext_6_1;
    reg [7:0] vecext_7_1;
    reg [7:0] word_to_lanes_lanes [0:7];
    reg [31:0] mul_j;
    reg [31:0] mul_1_j;
    reg [31:0] mul_2_j;
    reg [31:0] mul_3_j;
    reg [31:0] mul_4_j;
    reg [31:0] mul_5_j;
    reg [31:0] mul_6_j;
    reg [31:0] mul_7_j;
    reg [11:0] loadedv6_1;
    reg [10:0] loadedv8_1;
    reg extract_6;
    reg extract_1_1;
    reg [11:0] extract_4_1;
    reg [12:0] extract_5_1;
    reg spec_2;
    reg [10:0] bIndex_1_1;
    reg [11:0] aIndex_1_1;
    reg command_5_1;
    reg [11:0] command_8_1;
    reg [12:0] command_9_1;
    reg [31:0] conv_1;
    reg [11:0] trunc_2;
    reg [31:0] conv21_1;
    reg [10:0] trunc_1_1;
    reg cmp45_1;
    reg spec_1_1;
    reg [3:0] dec_1;
    reg [3:0] rowsLeft_1_1;
    reg [3:0] conv153_1;
    reg [3:0] rowsLeft_2_1;
    reg finished_1_1;
    reg [11:0] inc216_1;
    reg [10:0] inc219_1;
    reg [31:0] ref_v_3_1;
    reg [31:0] ref_v_1_1;
    reg [31:0] ref_v_4;
    reg [31:0] ref_v_2_1;
    reg loop1_start;
    reg [127:0] commands_1_1;
    reg [16:0] loadedv5_1;
    reg extract_2_1;
    reg extract_3_1;
    reg [16:0] stepsLeft_1_1;
    reg command_6_1;
    reg command_7_1;
    reg cmp198_1;
    reg [16:0] dec213_1;
    reg loop1_go6;
    reg loop1_go1;
    begin
      case (state)
        1'h0: begin
          // entry, hls/blocks/Matmul.h:35:3
          finished_q = 1'h0;
          rowsLeft_q = 4'h0;
          bIndex_q = 11'h0;
          aIndex_q = 12'h0;
          stepsLeft_q = 17'h0;
          begin_v_q = 1'h1;
          command_q = 1'h0;
          command_1_q = 1'h0;
          command_2_q = 1'h0;
          command_3_q = 12'h0;
          command_4_q = 13'h0;
          for (j = 0; j < 8; j = j + 1) begin
            draining_q[j] = 32'h0;
            draining_1_q[j] = 32'h0;
            draining_2_q[j] = 32'h0;
            draining_3_q[j] = 32'h0;
            draining_4_q[j] = 32'h0;
            draining_5_q[j] = 32'h0;
            draining_6_q[j] = 32'h0;
            sums_q[j] = 32'h0;
            sums_1_q[j] = 32'h0;
            sums_2_q[j] = 32'h0;
            sums_3_q[j] = 32'h0;
            sums_4_q[j] = 32'h0;
            sums_5_q[j] = 32'h0;
            sums_6_q[j] = 32'h0;
            sums_7_q[j] = 32'h0;
          end
          loop1_active = 1'b1;
          state = 1'h1;
        end
        1'h1: begin
          // pipelined loop, hls/blocks/Matmul.h:36:5: interval 1, 7 cycles
          loop1_go6 = 1'b1;
          if (loop1_v6 && spec_1_p6 && !(rows_ready_i)) begin
            loop1_go6 = 1'b0;
          end
          loop1_go1 = 1'b1;
          if (loop1_v1 && cmp198_p1 && !(releases_ready_i)) begin
            loop1_go1 = 1'b0;
          end
          if (loop1_go6) begin
            if (loop1_v6) begin
              if (spec_1_p6) begin
                rows_valid_o <= 1'b1;
                for (j = 0; j < 8; j = j + 1) begin
                  agg_j = spec_p6 ? sums_q[j] : draining_6_q[j];
                  agg_1[j] = agg_j;
                end
                lanes_to_word_1 = {agg_1[7], agg_1[6], agg_1[5], agg_1[4], agg_1[3], agg_1[2], agg_1[1], agg_1[0]};
                rows_data_o <= lanes_to_word_1;
              end
              if (spec_p6) begin
                for (j = 0; j < 8; j = j + 1) begin
                  draining_q[j] = sums_4_q[j];
                  draining_1_q[j] = sums_5_q[j];
                  draining_2_q[j] = sums_6_q[j];
                  draining_3_q[j] = sums_7_q[j];
                  draining_4_q[j] = sums_3_q[j];
                  draining_5_q[j] = sums_2_q[j];
                  draining_6_q[j] = sums_1_q[j];
                  sums_q[j] = mul_p6[j];
                  sums_1_q[j] = mul_1_p6[j];
                  sums_2_q[j] = mul_2_p6[j];
                  sums_3_q[j] = mul_3_p6[j];
                  sums_4_q[j] = mul_4_p6[j];
                  sums_5_q[j] = mul_5_p6[j];
                  sums_6_q[j] = mul_6_p6[j];
                  sums_7_q[j] = mul_7_p6[j];
                end
              end else begin
                for (j = 0; j < 8; j = j + 1) begin
                  add_j = sums_q[j] + mul_p6[j];
                  sums_q[j] = add_j;
                  add_1_j = sums_1_q[j] + mul_1_p6[j];
                  sums_1_q[j] = add_1_j;
                  add_2_j = sums_2_q[j] + mul_2_p6[j];
                  sums_2_q[j] = add_2_j;
                  add_3_j = sums_3_q[j] + mul_3_p6[j];
                  sums_3_q[j] = add_3_j;
                  add_4_j = sums_4_q[j] + mul_4_p6[j];
                  sums_4_q[j] = add_4_j;
                  add_5_j = sums_5_q[j] + mul_5_p6[j];
                  sums_5_q[j] = add_5_j;
                  add_6_j = sums_6_q[j] + mul_6_p6[j];
                  sums_6_q[j] = add_6_j;
                  add_7_j = sums_7_q[j] + mul_7_p6[j];
                  sums_7_q[j] = add_7_j;
                end
                if (cmp45_p6) begin
                  for (j = 0; j < 8; j = j + 1) begin
                    draining_1_old = draining_1_q[j];
                    draining_1_q[j] = draining_2_q[j];
                    draining_2_q[j] = draining_3_q[j];
                    draining_3_q[j] = 32'h0;
                    draining_old = draining_q[j];
                    draining_4_old = draining_4_q[j];
                    draining_6_q[j] = draining_5_q[j];
                    draining_q[j] = draining_1_old;
                    draining_4_q[j] = draining_old;
                    draining_5_q[j] = draining_4_old;
                  end
                end
              end
            end
            if (loop1_v5) begin
              for (j = 0; j < 8; j = j + 1) begin
                mul_p6[j] = mul_p5[j];
                mul_1_p6[j] = mul_1_p5[j];
                mul_2_p6[j] = mul_2_p5[j];
                mul_3_p6[j] = mul_3_p5[j];
                mul_4_p6[j] = mul_4_p5[j];
                mul_5_p6[j] = mul_5_p5[j];
                mul_6_p6[j] = mul_6_p5[j];
                mul_7_p6[j] = mul_7_p5[j];
              end
              spec_p6 = spec_p5;
              cmp45_p6 = cmp45_p5;
              spec_1_p6 = spec_1_p5;
            end
            loop1_v6 = loop1_v5;
            if (loop1_v4) begin
              vecext_8 = a_words_1_p4[7:0];
              vecext_1_1 = a_words_1_p4[15:8];
              vecext_2_1 = a_words_1_p4[23:16];
              vecext_3_1 = a_words_1_p4[31:24];
              vecext_4_1 = a_words_1_p4[39:32];
              vecext_5_1 = a_words_1_p4[47:40];
              vecext_6_1 = a_words_1_p4[55:48];
              vecext_7_1 = a_words_1_p4[63:56];
              for (j = 0; j < 8; j = j + 1) begin
                word_to_lanes_lanes[j] = word_to_lanes_p4[j];
              end
              for (j = 0; j < 8; j = j + 1) begin
                mul_j = $signed(vecext_8) * $signed(word_to_lanes_lanes[j]);
                mul_p5[j] = mul_j;
                mul_1_j = $signed(vecext_1_1) * $signed(word_to_lanes_lanes[j]);
                mul_1_p5[j] = mul_1_j;
                mul_2_j = $signed(vecext_2_1) * $signed(word_to_lanes_lanes[j]);
                mul_2_p5[j] = mul_2_j;
                mul_3_j = $signed(vecext_3_1) * $signed(word_to_lanes_lanes[j]);
                mul_3_p5[j] = mul_3_j;
                mul_4_j = $signed(vecext_4_1) * $signed(word_to_lanes_lanes[j]);
                mul_4_p5[j] = mul_4_j;
                mul_5_j = $signed(vecext_5_1) * $signed(word_to_lanes_lanes[j]);
                mul_5_p5[j] = mul_5_j;
                mul_6_j = $signed(vecext_6_1) * $signed(word_to_lanes_lanes[j]);
                mul_6_p5[j] = mul_6_j;
                mul_7_j = $signed(vecext_7_1) * $signed(word_to_lanes_lanes[j]);
                mul_7_p5[j] = mul_7_j;
              end
              spec_p5 = spec_p4;
              cmp45_p5 = cmp45_p4;
              spec_1_p5 = spec_1_p4;
            end
            loop1_v5 = loop1_v4;
            if (loop1_v3) begin
              word_to_lanes_p4[0] = b_words_1_p3[7:0];
              word_to_lanes_p4[1] = b_words_1_p3[15:8];
              word_to_lanes_p4[2] = b_words_1_p3[23:16];
              word_to_lanes_p4[3] = b_words_1_p3[31:24];
              word_to_lanes_p4[4] = b_words_1_p3[39:32];
              word_to_lanes_p4[5] = b_words_1_p3[47:40];
              word_to_lanes_p4[6] = b_words_1_p3[55:48];
              word_to_lanes_p4[7] = b_words_1_p3[63:56];
              spec_p4 = spec_p3;
              a_words_1_p4 = a_words_1_p3;
              cmp45_p4 = cmp45_p3;
              spec_1_p4 = spec_1_p3;
            end
            loop1_v4 = loop1_v3;
            if (loop1_v2) begin
              spec_p3 = spec_p2;
              a_words_1_p3 = a_words_1_p2;
              b_words_1_p3 = b_words_1_p2;
              cmp45_p3 = cmp45_p2;
              spec_1_p3 = spec_1_p2;
            end
            loop1_v3 = loop1_v2;
            if (loop1_go1) begin
              if (loop1_v1) begin
                loadedv6_1 = commands_1_p1[75:64];
                loadedv8_1 = commands_1_p1[90:80];
                extract_6 = commands_1_p1[120];
                extract_1_1 = commands_1_p1[112];
                extract_4_1 = commands_1_p1[59:48];
                extract_5_1 = commands_1_p1[44:32];
                spec_2 = begin_v_p1 ? extract_1_1 : 1'h0;
                bIndex_1_1 = begin_v_p1 ? loadedv8_1 : bIndex_q;
                aIndex_1_1 = begin_v_p1 ? loadedv6_1 : aIndex_q;
                command_5_1 = begin_v_p1 ? extract_6 : command_q;
                command_8_1 = begin_v_p1 ? extract_4_1 : command_3_q;
                command_9_1 = begin_v_p1 ? extract_5_1 : command_4_q;
                conv_1 = aIndex_1_1;
                trunc_2 = conv_1;
                conv21_1 = bIndex_1_1;
                trunc_1_1 = conv21_1;
                cmp45_1 = rowsLeft_q != 4'h0;
                spec_1_1 = spec_2 ? finished_q : cmp45_1;
                dec_1 = rowsLeft_q + 4'hf;
                rowsLeft_1_1 = cmp45_1 ? dec_1 : 4'h0;
                conv153_1 = finished_q ? 4'h7 : 4'h0;
                rowsLeft_2_1 = spec_2 ? conv153_1 : rowsLeft_1_1;
                finished_1_1 = cmp198_p1 ? command_5_1 : finished_q;
                inc216_1 = aIndex_1_1 + 12'h1;
                inc219_1 = bIndex_1_1 + 11'h1;
                a_words_1_p2 = a_words[trunc_2];
                b_words_1_p2 = b_words[trunc_1_1];
                if (cmp198_p1) begin
                  releases_valid_o <= 1'b1;
                  ref_v_4 = command_8_1;
                  ref_v_1_1 = ref_v_4 << 32'h10;
                  ref_v_2_1 = command_9_1;
                  ref_v_3_1 = ref_v_1_1 | ref_v_2_1;
                  releases_data_o <= ref_v_3_1;
                end
                spec_p2 = spec_2;
                cmp45_p2 = cmp45_1;
                spec_1_p2 = spec_1_1;
                finished_q = finished_1_1;
                rowsLeft_q = rowsLeft_2_1;
                bIndex_q = inc219_1;
                aIndex_q = inc216_1;
                command_q = command_5_1;
                command_3_q = command_8_1;
                command_4_q = command_9_1;
              end
              loop1_v2 = loop1_v1;
              commands_1_1 = fifo_commands[fifo_commands_rp[3:0]];
              loadedv5_1 = commands_1_1[16:0];
              extract_2_1 = commands_1_1[104];
              extract_3_1 = commands_1_1[96];
              stepsLeft_1_1 = begin_v_q ? loadedv5_1 : stepsLeft_q;
              command_6_1 = begin_v_q ? extract_2_1 : command_1_q;
              command_7_1 = begin_v_q ? extract_3_1 : command_2_q;
              cmp198_1 = stepsLeft_1_1 == 17'h1;
              dec213_1 = stepsLeft_1_1 + 17'h1ffff;
              loop1_start = loop1_active && (!begin_v_q || fifo_commands_some) && (!command_7_1 || fifo_a_ready_some) && (!command_6_1 || fifo_b_ready_some);
              commands_1_p1 = commands_1_1;
              begin_v_p1 = begin_v_q;
              cmp198_p1 = cmp198_1;
              if (loop1_start) begin
                if (begin_v_q) begin
                  fifo_commands_pop = 1'b1;
                end
                if (command_7_1) begin
                  fifo_a_ready_pop = 1'b1;
                end
                if (command_6_1) begin
                  fifo_b_ready_pop = 1'b1;
                end
                stepsLeft_q = dec213_1;
                begin_v_q = cmp198_1;
                command_1_q = command_6_1;
                command_2_q = command_7_1;
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
    rows_valid_o <= 1'b0;
    releases_valid_o <= 1'b0;
    fifo_commands_pop = 1'b0;
    fifo_a_ready_pop = 1'b0;
    fifo_b_ready_pop = 1'b0;
    step;
    fifo_commands_push = commands_valid_i && (COMMANDS_EXTERNAL == 0 || commands_ready_o);
    fifo_commands_count = fifo_commands_wp - fifo_commands_rp;
    commands_ready_o <= fifo_commands_pop ? (fifo_commands_push ? fifo_commands_count <= 5'he : fifo_commands_count <= 5'hf) : (fifo_commands_push ? fifo_commands_count <= 5'hd : fifo_commands_count <= 5'he);
    fifo_commands_some = fifo_commands_push || (fifo_commands_pop ? fifo_commands_count != 5'h1 : fifo_commands_some);
    if (fifo_commands_push) begin
      fifo_commands[fifo_commands_wp[3:0]] = commands_data_i;
      fifo_commands_wp = fifo_commands_wp + 1'b1;
    end
    if (fifo_commands_pop) begin
      fifo_commands_rp = fifo_commands_rp + 1'b1;
    end
    fifo_a_ready_push = a_ready_valid_i && (A_READY_EXTERNAL == 0 || a_ready_ready_o);
    fifo_a_ready_count = fifo_a_ready_wp - fifo_a_ready_rp;
    a_ready_ready_o <= fifo_a_ready_pop ? (fifo_a_ready_push ? fifo_a_ready_count <= 14'h1ffe : fifo_a_ready_count <= 14'h1fff) : (fifo_a_ready_push ? fifo_a_ready_count <= 14'h1ffd : fifo_a_ready_count <= 14'h1ffe);
    fifo_a_ready_some = fifo_a_ready_push || (fifo_a_ready_pop ? fifo_a_ready_count != 14'h1 : fifo_a_ready_some);
    if (fifo_a_ready_push) begin
      fifo_a_ready_wp = fifo_a_ready_wp + 1'b1;
    end
    if (fifo_a_ready_pop) begin
      fifo_a_ready_rp = fifo_a_ready_rp + 1'b1;
    end
    fifo_b_ready_push = b_ready_valid_i && (B_READY_EXTERNAL == 0 || b_ready_ready_o);
    fifo_b_ready_count = fifo_b_ready_wp - fifo_b_ready_rp;
    b_ready_ready_o <= fifo_b_ready_pop ? (fifo_b_ready_push ? fifo_b_ready_count <= 13'hffe : fifo_b_ready_count <= 13'hfff) : (fifo_b_ready_push ? fifo_b_ready_count <= 13'hffd : fifo_b_ready_count <= 13'hffe);
    fifo_b_ready_some = fifo_b_ready_push || (fifo_b_ready_pop ? fifo_b_ready_count != 13'h1 : fifo_b_ready_some);
    if (fifo_b_ready_push) begin
      fifo_b_ready_wp = fifo_b_ready_wp + 1'b1;
    end
    if (fifo_b_ready_pop) begin
      fifo_b_ready_rp = fifo_b_ready_rp + 1'b1;
    end
    if (!rst_ni) begin
      rows_valid_o <= 1'b0;
      releases_valid_o <= 1'b0;
      loop1_active = 0;
      loop1_v1 = 0;
      loop1_v2 = 0;
      loop1_v3 = 0;
      loop1_v4 = 0;
      loop1_v5 = 0;
      loop1_v6 = 0;
      state = 1'h0;
      fifo_commands_wp = 0;
      fifo_commands_rp = 0;
      fifo_commands_some = 0;
      commands_ready_o <= 1'b1;
      fifo_a_ready_wp = 0;
      fifo_a_ready_rp = 0;
      fifo_a_ready_some = 0;
      a_ready_ready_o <= 1'b1;
      fifo_b_ready_wp = 0;
      fifo_b_ready_rp = 0;
      fifo_b_ready_some = 0;
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
  input  wire [255:0] biases_data_i,
  output reg  biases_ready_o,
  input  wire rows_valid_i,
  input  wire [255:0] rows_data_i,
  output reg  rows_ready_o,
  input  wire masks_valid_i,
  input  wire [7:0] masks_data_i,
  output reg  masks_ready_o,
  output reg  results_valid_o,
  output reg  [255:0] results_data_o,
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
  reg fifo_commands_some;
  reg fifo_commands_push;
  reg fifo_commands_pop;
  reg [4:0] fifo_commands_count;
  reg [255:0] fifo_biases [0:3];  // stream biases
  reg [2:0] fifo_biases_wp;
  reg [2:0] fifo_biases_rp;
  reg fifo_biases_some;
  reg fifo_biases_push;
  reg fifo_biases_pop;
  reg [2:0] fifo_biases_count;
  reg [255:0] fifo_rows [0:31];  // stream rows
  reg [5:0] fifo_rows_wp;
  reg [5:0] fifo_rows_rp;
  reg fifo_rows_some;
  reg fifo_rows_push;
  reg fifo_rows_pop;
  reg [5:0] fifo_rows_count;
  reg [7:0] fifo_masks [0:127];  // stream masks
  reg [7:0] fifo_masks_wp;
  reg [7:0] fifo_masks_rp;
  reg fifo_masks_some;
  reg fifo_masks_push;
  reg fifo_masks_pop;
  reg [7:0] fifo_masks_count;
  reg loop1_active;
  reg loop1_v1;
  reg loop1_v2;
  reg loop1_v3;
  reg loop1_v4;
  reg loop1_v5;
  reg loop1_v6;
  reg loop1_v7;
  reg loop1_v8;
  reg loop1_v9;
  reg state;
  reg [31:0] magnitudes_q [0:7];  // hls/blocks/Epilogue.h:13
  reg [31:0] bias_q [0:7];  // hls/blocks/Epilogue.h:13
  reg [31:0] word_to_lanes_p2 [0:7];  // hls/blocks/Epilogue.h:31:43
  reg [31:0] word_to_lanes_1_p2 [0:7];  // hls/blocks/Epilogue.h:33:22
  reg [31:0] spec_p3 [0:7];  // hls/blocks/Epilogue.h:34:9
  reg [31:0] sums_1_p4 [0:7];  // hls/blocks/Epilogue.h:13
  reg [31:0] add_1_p5 [0:7];  // hls/blocks/Epilogue.h:38:30
  reg [31:0] add_1_p6 [0:7];  // hls/blocks/Epilogue.h:38:30
  reg [31:0] add_1_p7 [0:7];  // hls/blocks/Epilogue.h:38:30
  reg [31:0] elt_1_p6 [0:7];  // hls/blocks/Epilogue.h:38:30
  reg [31:0] elt_2_p7 [0:7];  // hls/blocks/Epilogue.h:38:30
  reg [31:0] shr_2_p4 [0:7];  // hls/blocks/Epilogue.h:42:60
  reg [31:0] elements_q;  // hls/blocks/Epilogue.h:13
  reg [31:0] saturated_q;  // hls/blocks/Epilogue.h:13
  reg [7:0] valid_q;  // hls/blocks/Epilogue.h:13
  reg [2:0] row_q;  // hls/blocks/Epilogue.h:13
  reg command_q;  // hls/blocks/Epilogue.h:13
  reg command_1_q;  // hls/blocks/Epilogue.h:13
  reg command_2_q;  // hls/blocks/Epilogue.h:13
  reg command_3_q;  // hls/blocks/Epilogue.h:13
  reg command_4_q;  // hls/blocks/Epilogue.h:13
  reg command_5_q;  // hls/blocks/Epilogue.h:13
  reg command_6_q;  // hls/blocks/Epilogue.h:13
  reg command_7_q;  // hls/blocks/Epilogue.h:13
  reg [4:0] command_8_q;  // hls/blocks/Epilogue.h:13
  reg [3:0] command_9_q;  // hls/blocks/Epilogue.h:13
  reg [3:0] command_10_q;  // hls/blocks/Epilogue.h:13
  reg [3:0] command_11_q;  // hls/blocks/Epilogue.h:13
  reg [9:0] command_12_q;  // hls/blocks/Epilogue.h:13
  reg [2:0] row_p1;  // hls/blocks/Epilogue.h:13
  reg cmp_p1;  // hls/blocks/Epilogue.h:28:13
  reg cmp_p2;  // hls/blocks/Epilogue.h:28:13
  reg [127:0] commands_1_p1;  // hls/blocks/Epilogue.h:29:26
  reg loadedv10_p1;  // hls/blocks/Epilogue.h:31:19
  reg [255:0] biases_1_p1;  // hls/blocks/Epilogue.h:31:43
  reg and_v_1_p2;  // hls/blocks/Epilogue.h:13
  reg [7:0] valid_2_p2;  // hls/blocks/Epilogue.h:13
  reg [7:0] valid_2_p3;  // hls/blocks/Epilogue.h:13
  reg [7:0] valid_2_p4;  // hls/blocks/Epilogue.h:13
  reg [7:0] valid_2_p5;  // hls/blocks/Epilogue.h:13
  reg [7:0] valid_2_p6;  // hls/blocks/Epilogue.h:13
  reg [7:0] valid_2_p7;  // hls/blocks/Epilogue.h:13
  reg command_20_p2;  // hls/blocks/Epilogue.h:13
  reg command_20_p3;  // hls/blocks/Epilogue.h:13
  reg command_20_p4;  // hls/blocks/Epilogue.h:13
  reg command_20_p5;  // hls/blocks/Epilogue.h:13
  reg command_20_p6;  // hls/blocks/Epilogue.h:13
  reg command_20_p7;  // hls/blocks/Epilogue.h:13
  reg command_20_p8;  // hls/blocks/Epilogue.h:13
  reg command_20_p9;  // hls/blocks/Epilogue.h:13
  reg command_22_p1;  // hls/blocks/Epilogue.h:13
  reg command_22_p2;  // hls/blocks/Epilogue.h:13
  reg command_22_p3;  // hls/blocks/Epilogue.h:13
  reg command_26_p2;  // hls/blocks/Epilogue.h:13
  reg command_26_p3;  // hls/blocks/Epilogue.h:13
  reg command_28_p2;  // hls/blocks/Epilogue.h:13
  reg [255:0] rows_1_p1;  // hls/blocks/Epilogue.h:33:22
  reg [7:0] masks_1_p1;  // hls/blocks/Epilogue.h:37:51
  reg [7:0] word_to_lanes_2_p2;  // hls/blocks/Epilogue.h:37:32
  reg [7:0] word_to_lanes_2_p3;  // hls/blocks/Epilogue.h:37:32
  reg [31:0] conv71_p2;  // hls/blocks/Epilogue.h:38:56
  reg [31:0] conv71_p3;  // hls/blocks/Epilogue.h:38:56
  reg [31:0] conv71_p4;  // hls/blocks/Epilogue.h:38:56
  reg [31:0] and_v_17_p2;  // hls/blocks/Epilogue.h:38:30
  reg [31:0] and_v_17_p3;  // hls/blocks/Epilogue.h:38:30
  reg [31:0] and_v_17_p4;  // hls/blocks/Epilogue.h:38:30
  reg [31:0] cond_p2;  // hls/blocks/Epilogue.h:38:30
  reg [31:0] cond_p3;  // hls/blocks/Epilogue.h:38:30
  reg [31:0] cond_p4;  // hls/blocks/Epilogue.h:38:30
  reg cmp77_p2;  // hls/blocks/Epilogue.h:40:31
  reg cmp77_p3;  // hls/blocks/Epilogue.h:40:31
  reg cmp77_p4;  // hls/blocks/Epilogue.h:40:31
  reg cmp77_p5;  // hls/blocks/Epilogue.h:40:31
  reg cmp77_p6;  // hls/blocks/Epilogue.h:40:31
  reg brmerge_p2;  // hls/blocks/Epilogue.h:41:18
  reg brmerge_p3;  // hls/blocks/Epilogue.h:41:18
  reg brmerge_p4;  // hls/blocks/Epilogue.h:41:18
  reg brmerge_p5;  // hls/blocks/Epilogue.h:41:18
  reg brmerge_p6;  // hls/blocks/Epilogue.h:41:18
  reg brmerge_p7;  // hls/blocks/Epilogue.h:41:18
  reg brmerge_p8;  // hls/blocks/Epilogue.h:41:18
  reg brmerge_p9;  // hls/blocks/Epilogue.h:41:18
  reg [7:0] word_to_lanes_3_p2;  // hls/blocks/Epilogue.h:42:33
  reg [7:0] word_to_lanes_3_p3;  // hls/blocks/Epilogue.h:42:33
  reg [7:0] word_to_lanes_3_p4;  // hls/blocks/Epilogue.h:42:33
  reg [31:0] add_3_p8;  // hls/blocks/Epilogue.h:43:72
  reg [31:0] and_v_27_p8;  // hls/blocks/Epilogue.h:43:72
  reg [31:0] and_v_29_p8;  // hls/blocks/Epilogue.h:43:72
  reg [31:0] and_v_31_p8;  // hls/blocks/Epilogue.h:43:72
  reg [31:0] and_v_33_p8;  // hls/blocks/Epilogue.h:43:72
  reg [31:0] add_7_p9;  // hls/blocks/Epilogue.h:43:72
  reg [31:0] and_v_34_p8;  // hls/blocks/Epilogue.h:43:72
  reg [31:0] and_v_34_p9;  // hls/blocks/Epilogue.h:43:72
  reg [31:0] elements_1_p2;  // hls/blocks/Epilogue.h:13
  reg [31:0] elements_1_p3;  // hls/blocks/Epilogue.h:13
  reg [31:0] elements_1_p4;  // hls/blocks/Epilogue.h:13
  reg [31:0] elements_1_p5;  // hls/blocks/Epilogue.h:13
  reg [31:0] elements_1_p6;  // hls/blocks/Epilogue.h:13
  reg [31:0] elements_1_p7;  // hls/blocks/Epilogue.h:13
  reg [31:0] elements_1_p8;  // hls/blocks/Epilogue.h:13
  reg [31:0] elements_1_p9;  // hls/blocks/Epilogue.h:13
  reg [255:0] lanes_to_word_2_p4;  // hls/blocks/Epilogue.h:46:34
  reg [255:0] lanes_to_word_2_p5;  // hls/blocks/Epilogue.h:46:34
  reg [255:0] lanes_to_word_2_p6;  // hls/blocks/Epilogue.h:46:34
  reg [47:0] ref_v_6_p2;  // hls/blocks/Epilogue.h:48:17
  reg [47:0] ref_v_6_p3;  // hls/blocks/Epilogue.h:48:17
  reg and_v_35_p2;  // hls/blocks/Epilogue.h:48:17
  reg and_v_35_p3;  // hls/blocks/Epilogue.h:48:17
  reg or_v_2_p2;  // hls/blocks/Epilogue.h:50:26
  reg or_v_2_p3;  // hls/blocks/Epilogue.h:50:26
  reg or_v_2_p4;  // hls/blocks/Epilogue.h:50:26
  reg or_v_2_p5;  // hls/blocks/Epilogue.h:50:26
  reg or_v_2_p6;  // hls/blocks/Epilogue.h:50:26
  reg or_v_2_p7;  // hls/blocks/Epilogue.h:50:26
  reg or_v_2_p8;  // hls/blocks/Epilogue.h:50:26
  reg or_v_2_p9;  // hls/blocks/Epilogue.h:50:26
  reg brmerge222_p2;  // hls/blocks/Epilogue.h:50:26
  reg brmerge222_p3;  // hls/blocks/Epilogue.h:50:26
  reg brmerge222_p4;  // hls/blocks/Epilogue.h:50:26
  reg brmerge222_p5;  // hls/blocks/Epilogue.h:50:26
  reg brmerge222_p6;  // hls/blocks/Epilogue.h:50:26
  reg brmerge222_p7;  // hls/blocks/Epilogue.h:50:26
  reg brmerge222_p8;  // hls/blocks/Epilogue.h:50:26
  reg brmerge222_p9;  // hls/blocks/Epilogue.h:50:26
  reg [31:0] rdx_p5;  // hls/blocks/Epilogue.h:51:59
  reg [31:0] rdx_p6;  // hls/blocks/Epilogue.h:51:59
  reg [31:0] rdx_p7;  // hls/blocks/Epilogue.h:51:59
  reg [31:0] rdx_p8;  // hls/blocks/Epilogue.h:51:59
  reg [31:0] rdx_p9;  // hls/blocks/Epilogue.h:51:59
  reg xor_v_3_p2;  // hls/blocks/Epilogue.h:51:32
  reg xor_v_3_p3;  // hls/blocks/Epilogue.h:51:32
  reg xor_v_3_p4;  // hls/blocks/Epilogue.h:51:32
  reg xor_v_3_p5;  // hls/blocks/Epilogue.h:51:32
  reg xor_v_3_p6;  // hls/blocks/Epilogue.h:51:32
  reg xor_v_3_p7;  // hls/blocks/Epilogue.h:51:32
  reg xor_v_3_p8;  // hls/blocks/Epilogue.h:51:32
  reg xor_v_3_p9;  // hls/blocks/Epilogue.h:51:32

  task automatic step;
    integer j;
    reg [31:0] add_8_1;
    reg [31:0] add_9_1;
    reg [31:0] saturated_1_1;
    reg [31:0] saturated_2_1;
    reg [31:0] saturated_3_1;
    reg [31:0] saturated_4_1;
    reg [127:0] ref_v_10_1;
    reg [127:0] ref_v_9_1;
    reg [31:0] add_4_1;
    reg [31:0] add_5_1;
    reg [31:0] add_6_1;
    reg [31:0] add_7_1;
    reg [7:0] cmp_3_1;
    reg cmp_3_j;
    reg [7:0] and_v_19_1;
    reg [7:0] and_v_20_1;
    reg [31:0] and_v_21_1;
    reg [7:0] shr_3_1;
    reg [7:0] and_v_22_1;
    reg [31:0] and_v_23_1;
    reg [31:0] add_2_1;
    reg [7:0] shr_4_1;
    reg [7:0] and_v_24_1;
    reg [31:0] and_v_25_1;
    reg [31:0] add_3_1;
    reg [7:0] shr_5_1;
    reg [7:0] and_v_26_1;
    reg [31:0] and_v_27_1;
    reg [7:0] shr_6_1;
    reg [7:0] and_v_28_1;
    reg [31:0] and_v_29_1;
    reg [7:0] shr_7_1;
    reg [7:0] and_v_30_1;
    reg [31:0] and_v_31_1;
    reg [7:0] shr_8_1;
    reg [7:0] and_v_32_1;
    reg [31:0] and_v_33_1;
    reg [7:0] shr_9_1;
    reg [31:0] and_v_34_1;
    reg [31:0] elt_2_1 [0:7];
    reg [31:0] elt_2_j;
    reg [255:0] cond_1_1;
    reg [255:0] conv132_1;
    reg [63:0] lanes_to_word_3_1;
    reg [7:0] conv_1_1 [0:7];
    reg [7:0] conv_1_j;
    reg [31:0] elt_1_j;
    reg [31:0] magnitudes_1_1 [0:7];
    reg word_to_lanes_3_lanes [0:7];
    reg [31:0] xor_v_1_j;
    reg [31:0] select_1_j;
    reg [31:0] or_v_j;
    reg [31:0] magnitudes_1_j;
    reg [31:0] rdx_1;
    reg [31:0] rdx_tree [0:3];
    reg [31:0] shr_1_j;
    reg [31:0] shr_j;
    reg [31:0] and_v_18_j;
    reg [31:0] add_1_j;
    reg [31:0] sums_1_1 [0:7];
    reg word_to_lanes_2_lanes [0:7];
    reg [31:0] elt_j;
    reg [31:0] sums_j;
    reg [31:0] select_j;
    reg [31:0] sums_1_j;
    reg [47:0] ref_v_8_1;
    reg [47:0] ref_v_7_1;
    reg [7:0] and_v_16_1;
    reg [7:0] cmp_1_1;
    reg cmp_1_j;
    reg [255:0] lanes_to_word_2_1;
    reg [31:0] shr_2_j;
    reg [31:0] bias_2_1 [0:7];
    reg [31:0] bias_1_j;
    reg [31:0] bias_2_j;
    reg [31:0] add_j;
    reg [31:0] spec_j;
    reg [8:0] slice_2;
    reg [8:0] sh_prom_1;
    reg [8:0] shl_1;
    reg [7:0] conv_2;
    reg [7:0] sub_2;
    reg extract_13;
    reg extract_1_1;
    reg extract_2_1;
    reg extract_3_1;
    reg extract_5_1;
    reg extract_6_1;
    reg extract_7_1;
    reg [4:0] extract_8_1;
    reg [3:0] extract_9_1;
    reg [3:0] extract_10_1;
    reg [3:0] extract_11_1;
    reg [9:0] extract_12_1;
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
    reg [3:0] command_31_1;
    reg and_v_12_1;
    reg [3:0] command_32_1;
    reg [3:0] command_33_1;
    reg and_v_13_1;
    reg [3:0] command_34_1;
    reg [3:0] command_35_1;
    reg and_v_14_1;
    reg [3:0] command_36_1;
    reg [9:0] command_37_1;
    reg and_v_15_1;
    reg [9:0] command_38_1;
    reg [31:0] conv71_1;
    reg [31:0] sub_1_1;
    reg [31:0] and_v_17_1;
    reg cmp_2_1;
    reg [31:0] cond_2;
    reg [3:0] conv74_1;
    reg cmp77_2;
    reg cmp77_1_1;
    reg command_39_1;
    reg brmerge_1;
    reg [31:0] conv123_1;
    reg [31:0] add124_1;
    reg [31:0] elements_1_1;
    reg command_40_1;
    reg [9:0] conv144_1;
    reg [9:0] add145_1;
    reg [47:0] ref_v_11;
    reg [47:0] ref_v_1_1;
    reg [47:0] ref_v_2_1;
    reg [47:0] ref_v_3_1;
    reg [47:0] ref_v_4_1;
    reg [47:0] ref_v_5_1;
    reg [47:0] ref_v_6_1;
    reg xor_v_2_1;
    reg and_v_35_1;
    reg cmp156_1;
    reg or_v_1_1;
    reg or_v_2_1;
    reg brmerge222_1;
    reg [31:0] elements_2_1;
    reg xor_v_3_1;
    reg [31:0] elements_3_1;
    reg loop1_start;
    reg cmp_4;
    reg [127:0] commands_1_1;
    reg slice_1_1;
    reg loadedv10_1;
    reg extract_4_1;
    reg xor_v_4;
    reg and_v_36;
    reg [255:0] biases_1_1;
    reg command_21_1;
    reg and_v_7_1;
    reg command_22_1;
    reg [255:0] rows_1_1;
    reg [7:0] masks_1_1;
    reg [2:0] inc_1;
    reg loop1_go6;
    reg loop1_go3;
    reg loop1_go9;
    begin
      case (state)
        1'h0: begin
          // entry, hls/blocks/Epilogue.h:26:3
          elements_q = 32'h0;
          saturated_q = 32'h0;
          valid_q = 8'h0;
          row_q = 3'h0;
          command_q = 1'h0;
          command_1_q = 1'h0;
          command_2_q = 1'h0;
          command_3_q = 1'h0;
          command_4_q = 1'h0;
          command_5_q = 1'h0;
          command_6_q = 1'h0;
          command_7_q = 1'h0;
          command_8_q = 5'h0;
          command_9_q = 4'h0;
          command_10_q = 4'h0;
          command_11_q = 4'h0;
          command_12_q = 10'h0;
          for (j = 0; j < 8; j = j + 1) begin
            magnitudes_q[j] = 32'h0;
            bias_q[j] = 32'h0;
          end
          loop1_active = 1'b1;
          state = 1'h1;
        end
        1'h1: begin
          // pipelined loop, hls/blocks/Epilogue.h:27:5: interval 1, 10 cycles
          loop1_go6 = 1'b1;
          if (loop1_v6 && cmp77_p6 && !(results_ready_i)) begin
            loop1_go6 = 1'b0;
          end
          loop1_go3 = 1'b1;
          if (loop1_v3 && and_v_35_p3 && !(mask_bits_ready_i)) begin
            loop1_go3 = 1'b0;
          end
          loop1_go9 = 1'b1;
          if (loop1_v9 && xor_v_3_p9 && !(stats_ready_i)) begin
            loop1_go9 = 1'b0;
          end
          if (loop1_go9) begin
            if (loop1_v9) begin
              add_8_1 = add_7_p9 + and_v_34_p9;
              add_9_1 = saturated_q + add_8_1;
              saturated_1_1 = command_20_p9 ? saturated_q : add_9_1;
              saturated_2_1 = brmerge_p9 ? saturated_q : saturated_1_1;
              saturated_3_1 = or_v_2_p9 ? saturated_2_1 : 32'h0;
              saturated_4_1 = brmerge222_p9 ? saturated_3_1 : 32'h0;
              if (xor_v_3_p9) begin
                stats_valid_o <= 1'b1;
                ref_v_9_1 = {32'h0, elements_1_p9, saturated_2_1, rdx_p9};
                ref_v_10_1 = ref_v_9_1 | 128'h5741544b000000000000000000000000;
                stats_data_o <= ref_v_10_1;
              end
              saturated_q = saturated_4_1;
            end
            if (loop1_v8) begin
              add_4_1 = add_3_p8 + and_v_27_p8;
              add_5_1 = add_4_1 + and_v_29_p8;
              add_6_1 = add_5_1 + and_v_31_p8;
              add_7_1 = add_6_1 + and_v_33_p8;
              command_20_p9 = command_20_p8;
              brmerge_p9 = brmerge_p8;
              add_7_p9 = add_7_1;
              and_v_34_p9 = and_v_34_p8;
              elements_1_p9 = elements_1_p8;
              or_v_2_p9 = or_v_2_p8;
              brmerge222_p9 = brmerge222_p8;
              rdx_p9 = rdx_p8;
              xor_v_3_p9 = xor_v_3_p8;
            end
            loop1_v9 = loop1_v8;
            if (loop1_v7) begin
              cmp_3_1 = 0;
              for (j = 0; j < 8; j = j + 1) begin
                cmp_3_j = add_1_p7[j] != elt_2_p7[j];
                cmp_3_1 = cmp_3_1 | ({7'h0, cmp_3_j} << j);
              end
              and_v_19_1 = valid_2_p7 & cmp_3_1;
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
              and_v_26_1 = shr_5_1 & 8'h1;
              and_v_27_1 = and_v_26_1;
              shr_6_1 = and_v_19_1 >> 8'h4;
              and_v_28_1 = shr_6_1 & 8'h1;
              and_v_29_1 = and_v_28_1;
              shr_7_1 = and_v_19_1 >> 8'h5;
              and_v_30_1 = shr_7_1 & 8'h1;
              and_v_31_1 = and_v_30_1;
              shr_8_1 = and_v_19_1 >> 8'h6;
              and_v_32_1 = shr_8_1 & 8'h1;
              and_v_33_1 = and_v_32_1;
              shr_9_1 = and_v_19_1 >> 8'h7;
              and_v_34_1 = shr_9_1;
              command_20_p8 = command_20_p7;
              brmerge_p8 = brmerge_p7;
              add_3_p8 = add_3_1;
              and_v_27_p8 = and_v_27_1;
              and_v_29_p8 = and_v_29_1;
              and_v_31_p8 = and_v_31_1;
              and_v_33_p8 = and_v_33_1;
              and_v_34_p8 = and_v_34_1;
              elements_1_p8 = elements_1_p7;
              or_v_2_p8 = or_v_2_p7;
              brmerge222_p8 = brmerge222_p7;
              rdx_p8 = rdx_p7;
              xor_v_3_p8 = xor_v_3_p7;
            end
            loop1_v8 = loop1_v7;
            if (loop1_go6) begin
              if (loop1_v6) begin
                for (j = 0; j < 8; j = j + 1) begin
                  elt_2_j = $signed(elt_1_p6[j]) < $signed(32'h7f) ? elt_1_p6[j] : 32'h7f;
                  elt_2_1[j] = elt_2_j;
                end
                if (cmp77_p6) begin
                  results_valid_o <= 1'b1;
                  if (command_20_p6) begin
                    cond_1_1 = lanes_to_word_2_p6;
                  end else begin
                    for (j = 0; j < 8; j = j + 1) begin
                      conv_1_j = elt_2_1[j];
                      conv_1_1[j] = conv_1_j;
                    end
                    lanes_to_word_3_1 = {conv_1_1[7], conv_1_1[6], conv_1_1[5], conv_1_1[4], conv_1_1[3], conv_1_1[2], conv_1_1[1], conv_1_1[0]};
                    conv132_1 = {192'h0, lanes_to_word_3_1};
                    cond_1_1 = conv132_1;
                  end
                  results_data_o <= cond_1_1;
                end
                for (j = 0; j < 8; j = j + 1) begin
                  add_1_p7[j] = add_1_p6[j];
                  elt_2_p7[j] = elt_2_1[j];
                end
                valid_2_p7 = valid_2_p6;
                command_20_p7 = command_20_p6;
                brmerge_p7 = brmerge_p6;
                elements_1_p7 = elements_1_p6;
                or_v_2_p7 = or_v_2_p6;
                brmerge222_p7 = brmerge222_p6;
                rdx_p7 = rdx_p6;
                xor_v_3_p7 = xor_v_3_p6;
              end
              loop1_v7 = loop1_v6;
              if (loop1_v5) begin
                lanes_to_word_2_p6 = lanes_to_word_2_p5;
                for (j = 0; j < 8; j = j + 1) begin
                  add_1_p6[j] = add_1_p5[j];
                  elt_1_j = $signed(add_1_p5[j]) < $signed(32'hffffff81) ? 32'hffffff81 : add_1_p5[j];
                  elt_1_p6[j] = elt_1_j;
                end
                valid_2_p6 = valid_2_p5;
                command_20_p6 = command_20_p5;
                cmp77_p6 = cmp77_p5;
                brmerge_p6 = brmerge_p5;
                elements_1_p6 = elements_1_p5;
                or_v_2_p6 = or_v_2_p5;
                brmerge222_p6 = brmerge222_p5;
                rdx_p6 = rdx_p5;
                xor_v_3_p6 = xor_v_3_p5;
              end
              loop1_v6 = loop1_v5;
              if (loop1_v4) begin
                for (j = 0; j < 8; j = j + 1) begin
                  word_to_lanes_3_lanes[j] = word_to_lanes_3_p4[j];
                end
                for (j = 0; j < 8; j = j + 1) begin
                  xor_v_1_j = sums_1_p4[j] ^ shr_2_p4[j];
                  select_1_j = word_to_lanes_3_lanes[j] ? xor_v_1_j : 32'h0;
                  or_v_j = magnitudes_q[j] | select_1_j;
                  magnitudes_1_j = brmerge_p4 ? magnitudes_q[j] : or_v_j;
                  magnitudes_1_1[j] = magnitudes_1_j;
                end
                for (j = 0; j < 4; j = j + 1) begin
                  rdx_tree[j] = magnitudes_1_1[j] | magnitudes_1_1[j + 4];
                end
                for (j = 0; j < 2; j = j + 1) begin
                  rdx_tree[j] = rdx_tree[j] | rdx_tree[j + 2];
                end
                for (j = 0; j < 1; j = j + 1) begin
                  rdx_tree[j] = rdx_tree[j] | rdx_tree[j + 1];
                end
                rdx_1 = rdx_tree[0];
                lanes_to_word_2_p5 = lanes_to_word_2_p4;
                for (j = 0; j < 8; j = j + 1) begin
                  shr_1_j = $signed(sums_1_p4[j]) >>> conv71_p4;
                  shr_j = sums_1_p4[j] >> and_v_17_p4;
                  and_v_18_j = shr_j & cond_p4;
                  add_1_j = shr_1_j + and_v_18_j;
                  add_1_p5[j] = add_1_j;
                end
                if (brmerge222_p4) begin
                  if (or_v_2_p4) begin
                    for (j = 0; j < 8; j = j + 1) begin
                      magnitudes_q[j] = magnitudes_1_1[j];
                    end
                  end else begin
                    for (j = 0; j < 8; j = j + 1) begin
                      magnitudes_q[j] = 32'h0;
                    end
                  end
                end else begin
                  for (j = 0; j < 8; j = j + 1) begin
                    magnitudes_q[j] = 32'h0;
                  end
                end
                valid_2_p5 = valid_2_p4;
                command_20_p5 = command_20_p4;
                cmp77_p5 = cmp77_p4;
                brmerge_p5 = brmerge_p4;
                elements_1_p5 = elements_1_p4;
                or_v_2_p5 = or_v_2_p4;
                brmerge222_p5 = brmerge222_p4;
                rdx_p5 = rdx_1;
                xor_v_3_p5 = xor_v_3_p4;
              end
              loop1_v5 = loop1_v4;
              if (loop1_go3) begin
                if (loop1_v3) begin
                  for (j = 0; j < 8; j = j + 1) begin
                    word_to_lanes_2_lanes[j] = word_to_lanes_2_p3[j];
                  end
                  for (j = 0; j < 8; j = j + 1) begin
                    elt_j = $signed(spec_p3[j]) < $signed(32'h0) ? 32'h0 : spec_p3[j];
                    sums_j = command_26_p3 ? elt_j : spec_p3[j];
                    select_j = word_to_lanes_2_lanes[j] ? sums_j : 32'h0;
                    sums_1_j = command_22_p3 ? select_j : sums_j;
                    sums_1_1[j] = sums_1_j;
                  end
                  if (and_v_35_p3) begin
                    mask_bits_valid_o <= 1'b1;
                    cmp_1_1 = 0;
                    for (j = 0; j < 8; j = j + 1) begin
                      cmp_1_j = $signed(32'h0) < $signed(spec_p3[j]);
                      cmp_1_1 = cmp_1_1 | ({7'h0, cmp_1_j} << j);
                    end
                    and_v_16_1 = valid_2_p3 & cmp_1_1;
                    ref_v_7_1 = and_v_16_1;
                    ref_v_8_1 = ref_v_6_p3 | ref_v_7_1;
                    mask_bits_data_o <= ref_v_8_1;
                  end
                  lanes_to_word_2_1 = {sums_1_1[7], sums_1_1[6], sums_1_1[5], sums_1_1[4], sums_1_1[3], sums_1_1[2], sums_1_1[1], sums_1_1[0]};
                  lanes_to_word_2_p4 = lanes_to_word_2_1;
                  for (j = 0; j < 8; j = j + 1) begin
                    sums_1_p4[j] = sums_1_1[j];
                    shr_2_j = $signed(sums_1_1[j]) >>> 32'h1f;
                    shr_2_p4[j] = shr_2_j;
                  end
                  valid_2_p4 = valid_2_p3;
                  command_20_p4 = command_20_p3;
                  conv71_p4 = conv71_p3;
                  and_v_17_p4 = and_v_17_p3;
                  cond_p4 = cond_p3;
                  cmp77_p4 = cmp77_p3;
                  brmerge_p4 = brmerge_p3;
                  word_to_lanes_3_p4 = word_to_lanes_3_p3;
                  elements_1_p4 = elements_1_p3;
                  or_v_2_p4 = or_v_2_p3;
                  brmerge222_p4 = brmerge222_p3;
                  xor_v_3_p4 = xor_v_3_p3;
                end
                loop1_v4 = loop1_v3;
                if (loop1_v2) begin
                  for (j = 0; j < 8; j = j + 1) begin
                    bias_1_j = cmp_p2 ? word_to_lanes_p2[j] : bias_q[j];
                    bias_2_j = and_v_1_p2 ? bias_q[j] : bias_1_j;
                    bias_2_1[j] = bias_2_j;
                  end
                  for (j = 0; j < 8; j = j + 1) begin
                    add_j = command_28_p2 ? bias_2_1[j] : 32'h0;
                    spec_j = add_j + word_to_lanes_1_p2[j];
                    spec_p3[j] = spec_j;
                    bias_q[j] = bias_2_1[j];
                  end
                  valid_2_p3 = valid_2_p2;
                  command_20_p3 = command_20_p2;
                  command_22_p3 = command_22_p2;
                  command_26_p3 = command_26_p2;
                  word_to_lanes_2_p3 = word_to_lanes_2_p2;
                  conv71_p3 = conv71_p2;
                  and_v_17_p3 = and_v_17_p2;
                  cond_p3 = cond_p2;
                  cmp77_p3 = cmp77_p2;
                  brmerge_p3 = brmerge_p2;
                  word_to_lanes_3_p3 = word_to_lanes_3_p2;
                  elements_1_p3 = elements_1_p2;
                  ref_v_6_p3 = ref_v_6_p2;
                  and_v_35_p3 = and_v_35_p2;
                  or_v_2_p3 = or_v_2_p2;
                  brmerge222_p3 = brmerge222_p2;
                  xor_v_3_p3 = xor_v_3_p2;
                end
                loop1_v3 = loop1_v2;
                if (loop1_v1) begin
                  slice_2 = commands_1_p1[40:32];
                  sh_prom_1 = slice_2 & 9'hf;
                  shl_1 = 9'h1 << sh_prom_1;
                  conv_2 = shl_1;
                  sub_2 = conv_2 + 8'hff;
                  extract_13 = commands_1_p1[112];
                  extract_1_1 = commands_1_p1[104];
                  extract_2_1 = commands_1_p1[96];
                  extract_3_1 = commands_1_p1[88];
                  extract_5_1 = commands_1_p1[72];
                  extract_6_1 = commands_1_p1[64];
                  extract_7_1 = commands_1_p1[56];
                  extract_8_1 = commands_1_p1[44:40];
                  extract_9_1 = commands_1_p1[35:32];
                  extract_10_1 = commands_1_p1[27:24];
                  extract_11_1 = commands_1_p1[19:16];
                  extract_12_1 = commands_1_p1[9:0];
                  and_v_1_1 = cmp_p1 & loadedv10_p1;
                  valid_1_1 = cmp_p1 ? sub_2 : valid_q;
                  and_v_2_1 = cmp_p1 & loadedv10_p1;
                  valid_2_1 = and_v_2_1 ? sub_2 : valid_1_1;
                  command_13_1 = cmp_p1 ? extract_13 : command_q;
                  and_v_3_1 = cmp_p1 & loadedv10_p1;
                  command_14_1 = and_v_3_1 ? extract_13 : command_13_1;
                  command_15_1 = cmp_p1 ? extract_1_1 : command_1_q;
                  and_v_4_1 = cmp_p1 & loadedv10_p1;
                  command_16_1 = and_v_4_1 ? extract_1_1 : command_15_1;
                  command_17_1 = cmp_p1 ? extract_2_1 : command_2_q;
                  and_v_5_1 = cmp_p1 & loadedv10_p1;
                  command_18_1 = and_v_5_1 ? extract_2_1 : command_17_1;
                  command_19_1 = cmp_p1 ? extract_3_1 : command_3_q;
                  and_v_6_1 = cmp_p1 & loadedv10_p1;
                  command_20_1 = and_v_6_1 ? extract_3_1 : command_19_1;
                  command_23_1 = cmp_p1 ? extract_5_1 : command_5_q;
                  and_v_8_1 = cmp_p1 & loadedv10_p1;
                  command_24_1 = and_v_8_1 ? extract_5_1 : command_23_1;
                  command_25_1 = cmp_p1 ? extract_6_1 : command_6_q;
                  and_v_9_1 = cmp_p1 & loadedv10_p1;
                  command_26_1 = and_v_9_1 ? extract_6_1 : command_25_1;
                  command_27_1 = cmp_p1 ? extract_7_1 : command_7_q;
                  and_v_10_1 = cmp_p1 & loadedv10_p1;
                  command_28_1 = and_v_10_1 ? extract_7_1 : command_27_1;
                  command_29_1 = cmp_p1 ? extract_8_1 : command_8_q;
                  and_v_11_1 = cmp_p1 & loadedv10_p1;
                  command_30_1 = and_v_11_1 ? extract_8_1 : command_29_1;
                  command_31_1 = cmp_p1 ? extract_9_1 : command_9_q;
                  and_v_12_1 = cmp_p1 & loadedv10_p1;
                  command_32_1 = and_v_12_1 ? extract_9_1 : command_31_1;
                  command_33_1 = cmp_p1 ? extract_10_1 : command_10_q;
                  and_v_13_1 = cmp_p1 & loadedv10_p1;
                  command_34_1 = and_v_13_1 ? extract_10_1 : command_33_1;
                  command_35_1 = cmp_p1 ? extract_11_1 : command_11_q;
                  and_v_14_1 = cmp_p1 & loadedv10_p1;
                  command_36_1 = and_v_14_1 ? extract_11_1 : command_35_1;
                  command_37_1 = cmp_p1 ? extract_12_1 : command_12_q;
                  and_v_15_1 = cmp_p1 & loadedv10_p1;
                  command_38_1 = and_v_15_1 ? extract_12_1 : command_37_1;
                  conv71_1 = command_30_1;
                  sub_1_1 = conv71_1 + 32'h1f;
                  and_v_17_1 = sub_1_1 & 32'h1f;
                  cmp_2_1 = command_30_1 != 5'h0;
                  cond_2 = cmp_2_1;
                  conv74_1 = row_p1;
                  cmp77_2 = conv74_1 < command_34_1;
                  cmp77_1_1 = cmp77_2 ^ 1'h1;
                  command_39_1 = command_18_1 ^ 1'h1;
                  brmerge_1 = cmp77_1_1 ? 1'h1 : command_39_1;
                  conv123_1 = command_32_1;
                  add124_1 = elements_q + conv123_1;
                  elements_1_1 = brmerge_1 ? elements_q : add124_1;
                  command_40_1 = command_24_1 ^ 1'h1;
                  conv144_1 = row_p1;
                  add145_1 = command_38_1 + conv144_1;
                  ref_v_11 = command_16_1 ? 48'h10000000000 : 48'h0;
                  ref_v_1_1 = command_36_1;
                  ref_v_2_1 = ref_v_1_1 << 48'h20;
                  ref_v_3_1 = ref_v_11 | ref_v_2_1;
                  ref_v_4_1 = add145_1;
                  ref_v_5_1 = ref_v_4_1 << 48'h10;
                  ref_v_6_1 = ref_v_3_1 | ref_v_5_1;
                  xor_v_2_1 = command_40_1 ^ 1'h1;
                  and_v_35_1 = cmp77_2 & xor_v_2_1;
                  cmp156_1 = row_p1 == 3'h7;
                  or_v_1_1 = command_14_1 & cmp156_1;
                  or_v_2_1 = or_v_1_1 ^ 1'h1;
                  brmerge222_1 = or_v_2_1 ? 1'h1 : command_39_1;
                  elements_2_1 = or_v_2_1 ? elements_1_1 : 32'h0;
                  xor_v_3_1 = brmerge222_1 ^ 1'h1;
                  elements_3_1 = brmerge222_1 ? elements_2_1 : 32'h0;
                  word_to_lanes_p2[0] = biases_1_p1[31:0];
                  word_to_lanes_p2[1] = biases_1_p1[63:32];
                  word_to_lanes_p2[2] = biases_1_p1[95:64];
                  word_to_lanes_p2[3] = biases_1_p1[127:96];
                  word_to_lanes_p2[4] = biases_1_p1[159:128];
                  word_to_lanes_p2[5] = biases_1_p1[191:160];
                  word_to_lanes_p2[6] = biases_1_p1[223:192];
                  word_to_lanes_p2[7] = biases_1_p1[255:224];
                  word_to_lanes_1_p2[0] = rows_1_p1[31:0];
                  word_to_lanes_1_p2[1] = rows_1_p1[63:32];
                  word_to_lanes_1_p2[2] = rows_1_p1[95:64];
                  word_to_lanes_1_p2[3] = rows_1_p1[127:96];
                  word_to_lanes_1_p2[4] = rows_1_p1[159:128];
                  word_to_lanes_1_p2[5] = rows_1_p1[191:160];
                  word_to_lanes_1_p2[6] = rows_1_p1[223:192];
                  word_to_lanes_1_p2[7] = rows_1_p1[255:224];
                  cmp_p2 = cmp_p1;
                  and_v_1_p2 = and_v_1_1;
                  valid_2_p2 = valid_2_1;
                  command_20_p2 = command_20_1;
                  command_22_p2 = command_22_p1;
                  command_26_p2 = command_26_1;
                  command_28_p2 = command_28_1;
                  word_to_lanes_2_p2 = masks_1_p1;
                  conv71_p2 = conv71_1;
                  and_v_17_p2 = and_v_17_1;
                  cond_p2 = cond_2;
                  cmp77_p2 = cmp77_2;
                  brmerge_p2 = brmerge_1;
                  word_to_lanes_3_p2 = valid_2_1;
                  elements_1_p2 = elements_1_1;
                  ref_v_6_p2 = ref_v_6_1;
                  and_v_35_p2 = and_v_35_1;
                  or_v_2_p2 = or_v_2_1;
                  brmerge222_p2 = brmerge222_1;
                  xor_v_3_p2 = xor_v_3_1;
                  elements_q = elements_3_1;
                  valid_q = valid_2_1;
                  command_q = command_14_1;
                  command_1_q = command_16_1;
                  command_2_q = command_18_1;
                  command_3_q = command_20_1;
                  command_5_q = command_24_1;
                  command_6_q = command_26_1;
                  command_7_q = command_28_1;
                  command_8_q = command_30_1;
                  command_9_q = command_32_1;
                  command_10_q = command_34_1;
                  command_11_q = command_36_1;
                  command_12_q = command_38_1;
                end
                loop1_v2 = loop1_v1;
                cmp_4 = row_q == 3'h0;
                commands_1_1 = fifo_commands[fifo_commands_rp[3:0]];
                slice_1_1 = commands_1_1[48];
                loadedv10_1 = slice_1_1 ^ 1'h1;
                extract_4_1 = commands_1_1[80];
                xor_v_4 = loadedv10_1 ^ 1'h1;
                and_v_36 = cmp_4 & xor_v_4;
                biases_1_1 = fifo_biases[fifo_biases_rp[1:0]];
                command_21_1 = cmp_4 ? extract_4_1 : command_4_q;
                and_v_7_1 = cmp_4 & loadedv10_1;
                command_22_1 = and_v_7_1 ? extract_4_1 : command_21_1;
                rows_1_1 = fifo_rows[fifo_rows_rp[4:0]];
                masks_1_1 = fifo_masks[fifo_masks_rp[6:0]];
                inc_1 = row_q + 3'h1;
                loop1_start = loop1_active && (!cmp_4 || fifo_commands_some) && (!and_v_36 || fifo_biases_some) && fifo_rows_some && (!command_22_1 || fifo_masks_some);
                commands_1_p1 = commands_1_1;
                biases_1_p1 = biases_1_1;
                rows_1_p1 = rows_1_1;
                row_p1 = row_q;
                cmp_p1 = cmp_4;
                loadedv10_p1 = loadedv10_1;
                command_22_p1 = command_22_1;
                masks_1_p1 = masks_1_1;
                if (loop1_start) begin
                  if (cmp_4) begin
                    fifo_commands_pop = 1'b1;
                  end
                  if (and_v_36) begin
                    fifo_biases_pop = 1'b1;
                  end
                  fifo_rows_pop = 1'b1;
                  if (command_22_1) begin
                    fifo_masks_pop = 1'b1;
                  end
                  row_q = inc_1;
                  command_4_q = command_22_1;
                end
                loop1_v1 = loop1_start;
              end else begin
                loop1_v4 = 1'b0;
              end
            end else begin
              loop1_v7 = 1'b0;
            end
          end
        end
      endcase
    end
  endtask

  always @(posedge clk_i) begin
    results_valid_o <= 1'b0;
    mask_bits_valid_o <= 1'b0;
    stats_valid_o <= 1'b0;
    fifo_commands_pop = 1'b0;
    fifo_biases_pop = 1'b0;
    fifo_rows_pop = 1'b0;
    fifo_masks_pop = 1'b0;
    step;
    fifo_commands_push = commands_valid_i && (COMMANDS_EXTERNAL == 0 || commands_ready_o);
    fifo_commands_count = fifo_commands_wp - fifo_commands_rp;
    commands_ready_o <= fifo_commands_pop ? (fifo_commands_push ? fifo_commands_count <= 5'he : fifo_commands_count <= 5'hf) : (fifo_commands_push ? fifo_commands_count <= 5'hd : fifo_commands_count <= 5'he);
    fifo_commands_some = fifo_commands_push || (fifo_commands_pop ? fifo_commands_count != 5'h1 : fifo_commands_some);
    if (fifo_commands_push) begin
      fifo_commands[fifo_commands_wp[3:0]] = commands_data_i;
      fifo_commands_wp = fifo_commands_wp + 1'b1;
    end
    if (fifo_commands_pop) begin
      fifo_commands_rp = fifo_commands_rp + 1'b1;
    end
    fifo_biases_push = biases_valid_i && (BIASES_EXTERNAL == 0 || biases_ready_o);
    fifo_biases_count = fifo_biases_wp - fifo_biases_rp;
    biases_ready_o <= fifo_biases_pop ? (fifo_biases_push ? fifo_biases_count <= 3'h2 : fifo_biases_count <= 3'h3) : (fifo_biases_push ? fifo_biases_count <= 3'h1 : fifo_biases_count <= 3'h2);
    fifo_biases_some = fifo_biases_push || (fifo_biases_pop ? fifo_biases_count != 3'h1 : fifo_biases_some);
    if (fifo_biases_push) begin
      fifo_biases[fifo_biases_wp[1:0]] = biases_data_i;
      fifo_biases_wp = fifo_biases_wp + 1'b1;
    end
    if (fifo_biases_pop) begin
      fifo_biases_rp = fifo_biases_rp + 1'b1;
    end
    fifo_rows_push = rows_valid_i && (ROWS_EXTERNAL == 0 || rows_ready_o);
    fifo_rows_count = fifo_rows_wp - fifo_rows_rp;
    rows_ready_o <= fifo_rows_pop ? (fifo_rows_push ? fifo_rows_count <= 6'h1e : fifo_rows_count <= 6'h1f) : (fifo_rows_push ? fifo_rows_count <= 6'h1d : fifo_rows_count <= 6'h1e);
    fifo_rows_some = fifo_rows_push || (fifo_rows_pop ? fifo_rows_count != 6'h1 : fifo_rows_some);
    if (fifo_rows_push) begin
      fifo_rows[fifo_rows_wp[4:0]] = rows_data_i;
      fifo_rows_wp = fifo_rows_wp + 1'b1;
    end
    if (fifo_rows_pop) begin
      fifo_rows_rp = fifo_rows_rp + 1'b1;
    end
    fifo_masks_push = masks_valid_i && (MASKS_EXTERNAL == 0 || masks_ready_o);
    fifo_masks_count = fifo_masks_wp - fifo_masks_rp;
    masks_ready_o <= fifo_masks_pop ? (fifo_masks_push ? fifo_masks_count <= 8'h7e : fifo_masks_count <= 8'h7f) : (fifo_masks_push ? fifo_masks_count <= 8'h7d : fifo_masks_count <= 8'h7e);
    fifo_masks_some = fifo_masks_push || (fifo_masks_pop ? fifo_masks_count != 8'h1 : fifo_masks_some);
    if (fifo_masks_push) begin
      fifo_masks[fifo_masks_wp[6:0]] = masks_data_i;
      fifo_masks_wp = fifo_masks_wp + 1'b1;
    end
    if (fifo_masks_pop) begin
      fifo_masks_rp = fifo_masks_rp + 1'b1;
    end
    if (!rst_ni) begin
      results_valid_o <= 1'b0;
      mask_bits_valid_o <= 1'b0;
      stats_valid_o <= 1'b0;
      loop1_active = 0;
      loop1_v1 = 0;
      loop1_v2 = 0;
      loop1_v3 = 0;
      loop1_v4 = 0;
      loop1_v5 = 0;
      loop1_v6 = 0;
      loop1_v7 = 0;
      loop1_v8 = 0;
      loop1_v9 = 0;
      state = 1'h0;
      fifo_commands_wp = 0;
      fifo_commands_rp = 0;
      fifo_commands_some = 0;
      commands_ready_o <= 1'b1;
      fifo_biases_wp = 0;
      fifo_biases_rp = 0;
      fifo_biases_some = 0;
      biases_ready_o <= 1'b1;
      fifo_rows_wp = 0;
      fifo_rows_rp = 0;
      fifo_rows_some = 0;
      rows_ready_o <= 1'b1;
      fifo_masks_wp = 0;
      fifo_masks_rp = 0;
      fifo_masks_some = 0;
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
  reg fifo_mask_bits_some;
  reg fifo_mask_bits_push;
  reg fifo_mask_bits_pop;
  reg [2:0] fifo_mask_bits_count;
  reg loop1_active;
  reg loop1_v1;
  reg loop1_v2;
  reg loop1_v3;
  reg state;
  reg [9:0] lastRow_q;  // hls/blocks/Epilogue.h:61
  reg [127:0] lastWord_q;  // hls/blocks/Epilogue.h:61
  reg [47:0] mask_bits_1_p1;  // hls/blocks/Epilogue.h:71:43
  reg [127:0] collected_1_p2;  // hls/blocks/Epilogue.h:72:28
  reg [127:0] collected_1_p3;  // hls/blocks/Epilogue.h:72:28
  reg cmp_p2;  // hls/blocks/Epilogue.h:73:36
  reg cmp_p3;  // hls/blocks/Epilogue.h:73:36
  reg cmp6_p2;  // hls/blocks/Epilogue.h:74:37
  reg cmp6_p3;  // hls/blocks/Epilogue.h:74:37
  reg [127:0] shl_p2;  // hls/blocks/Epilogue.h:75:54
  reg [127:0] shl_p3;  // hls/blocks/Epilogue.h:75:54
  reg [9:0] trunc_2_p2;  // hls/blocks/Epilogue.h:78:35
  reg [9:0] trunc_2_p3;  // hls/blocks/Epilogue.h:78:35
  reg xor_v_p2;  // hls/blocks/Epilogue.h:79:32
  reg xor_v_p3;  // hls/blocks/Epilogue.h:79:32
  reg [127:0] collected [0:1023];  // RAM, hls/blocks/Epilogue.h:72:28

  task automatic step;
    integer j;
    reg [127:0] or_v_1;
    reg [127:0] cond10_1;
    reg [127:0] lastWord_1_1;
    reg [47:0] item_1;
    reg [9:0] loadedv_1;
    reg [31:0] slice_4;
    reg [31:0] conv_1;
    reg [9:0] trunc_3;
    reg cmp_1;
    reg [31:0] trunc_1_1;
    reg [31:0] conv5_1;
    reg cmp6_1;
    reg [7:0] slice_1_1;
    reg [3:0] slice_2_1;
    reg [9:0] trunc_2_1;
    reg slice_3_1;
    reg loadedv22_1;
    reg xor_v_1;
    reg [127:0] shl_1;
    reg [127:0] conv11_1;
    reg [127:0] sh_prom_1;
    reg loop1_start;
    reg [47:0] mask_bits_1_1;
    reg loop1_go3;
    begin
      case (state)
        1'h0: begin
          // entry, hls/blocks/Epilogue.h:61
          lastRow_q = 10'h0;
          lastWord_q = 128'h0;
          loop1_active = 1'b1;
          state = 1'h1;
        end
        1'h1: begin
          // pipelined loop, hls/blocks/Epilogue.h:70:5: interval 1, 4 cycles
          loop1_go3 = 1'b1;
          if (loop1_v3 && xor_v_p3 && !(mask_words_ready_i)) begin
            loop1_go3 = 1'b0;
          end
          if (loop1_go3) begin
            if (loop1_v3) begin
              if (cmp6_p3) begin
                cond10_1 = 128'h0;
              end else begin
                if (cmp_p3) begin
                  lastWord_1_1 = lastWord_q;
                end else begin
                  lastWord_1_1 = collected_1_p3;
                end
                cond10_1 = lastWord_1_1;
              end
              or_v_1 = cond10_1 | shl_p3;
              collected[trunc_2_p3] <= or_v_1;
              if (xor_v_p3) begin
                mask_words_valid_o <= 1'b1;
                mask_words_data_o <= or_v_1;
              end
              lastWord_q = or_v_1;
            end
            if (loop1_v2) begin
              collected_1_p3 = collected_1_p2;
              shl_p3 = shl_p2;
              cmp_p3 = cmp_p2;
              cmp6_p3 = cmp6_p2;
              trunc_2_p3 = trunc_2_p2;
              xor_v_p3 = xor_v_p2;
            end
            loop1_v3 = loop1_v2;
            if (loop1_v1) begin
              item_1 = mask_bits_1_p1 >> 48'h20;
              loadedv_1 = mask_bits_1_p1[25:16];
              slice_4 = mask_bits_1_p1[47:16];
              conv_1 = slice_4 & 32'h3ff;
              trunc_3 = conv_1;
              cmp_1 = lastRow_q == loadedv_1;
              trunc_1_1 = item_1;
              conv5_1 = trunc_1_1 & 32'hf;
              cmp6_1 = conv5_1 == 32'h0;
              slice_1_1 = mask_bits_1_p1[7:0];
              slice_2_1 = mask_bits_1_p1[35:32];
              trunc_2_1 = conv_1;
              slice_3_1 = mask_bits_1_p1[40];
              loadedv22_1 = slice_3_1 ^ 1'h1;
              xor_v_1 = loadedv22_1 ^ 1'h1;
              collected_1_p2 = collected[trunc_3];
              conv11_1 = {120'h0, slice_1_1};
              sh_prom_1 = {121'h0, slice_2_1, 3'h0};
              shl_1 = conv11_1 << sh_prom_1;
              shl_p2 = shl_1;
              cmp_p2 = cmp_1;
              cmp6_p2 = cmp6_1;
              trunc_2_p2 = trunc_2_1;
              xor_v_p2 = xor_v_1;
              lastRow_q = loadedv_1;
            end
            loop1_v2 = loop1_v1;
            mask_bits_1_1 = fifo_mask_bits[fifo_mask_bits_rp[1:0]];
            loop1_start = loop1_active && fifo_mask_bits_some;
            mask_bits_1_p1 = mask_bits_1_1;
            if (loop1_start) begin
              fifo_mask_bits_pop = 1'b1;
            end
            loop1_v1 = loop1_start;
          end
        end
      endcase
    end
  endtask

  always @(posedge clk_i) begin
    mask_words_valid_o <= 1'b0;
    fifo_mask_bits_pop = 1'b0;
    step;
    fifo_mask_bits_push = mask_bits_valid_i && (MASK_BITS_EXTERNAL == 0 || mask_bits_ready_o);
    fifo_mask_bits_count = fifo_mask_bits_wp - fifo_mask_bits_rp;
    mask_bits_ready_o <= fifo_mask_bits_pop ? (fifo_mask_bits_push ? fifo_mask_bits_count <= 3'h2 : fifo_mask_bits_count <= 3'h3) : (fifo_mask_bits_push ? fifo_mask_bits_count <= 3'h1 : fifo_mask_bits_count <= 3'h2);
    fifo_mask_bits_some = fifo_mask_bits_push || (fifo_mask_bits_pop ? fifo_mask_bits_count != 3'h1 : fifo_mask_bits_some);
    if (fifo_mask_bits_push) begin
      fifo_mask_bits[fifo_mask_bits_wp[1:0]] = mask_bits_data_i;
      fifo_mask_bits_wp = fifo_mask_bits_wp + 1'b1;
    end
    if (fifo_mask_bits_pop) begin
      fifo_mask_bits_rp = fifo_mask_bits_rp + 1'b1;
    end
    if (!rst_ni) begin
      mask_words_valid_o <= 1'b0;
      loop1_active = 0;
      loop1_v1 = 0;
      loop1_v2 = 0;
      loop1_v3 = 0;
      state = 1'h0;
      fifo_mask_bits_wp = 0;
      fifo_mask_bits_rp = 0;
      fifo_mask_bits_some = 0;
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
  input  wire [255:0] results_data_i,
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
  reg fifo_commands_some;
  reg fifo_commands_push;
  reg fifo_commands_pop;
  reg [5:0] fifo_commands_count;
  reg [255:0] fifo_results [0:15];  // stream results
  reg [4:0] fifo_results_wp;
  reg [4:0] fifo_results_rp;
  reg fifo_results_some;
  reg fifo_results_push;
  reg fifo_results_pop;
  reg [4:0] fifo_results_count;
  reg [127:0] fifo_mask_words [0:15];  // stream mask_words
  reg [4:0] fifo_mask_words_wp;
  reg [4:0] fifo_mask_words_rp;
  reg fifo_mask_words_some;
  reg fifo_mask_words_push;
  reg fifo_mask_words_pop;
  reg [4:0] fifo_mask_words_count;
  reg [127:0] fifo_stats [0:3];  // stream stats
  reg [2:0] fifo_stats_wp;
  reg [2:0] fifo_stats_rp;
  reg fifo_stats_some;
  reg fifo_stats_push;
  reg fifo_stats_pop;
  reg [2:0] fifo_stats_count;
  reg loop1_active;
  reg loop1_v1;
  reg loop1_v2;
  reg loop1_v3;
  reg state;
  reg [63:0] pieceAddress_q;  // hls/blocks/Store.h:12
  reg [63:0] address_q;  // hls/blocks/Store.h:12
  reg [3:0] piecesLeft_q;  // hls/blocks/Store.h:12
  reg [7:0] beatsLeft_q;  // hls/blocks/Store.h:12
  reg [7:0] burstLeft_q;  // hls/blocks/Store.h:12
  reg [255:0] piece_q;  // hls/blocks/Store.h:12
  reg beginBurst_q;  // hls/blocks/Store.h:12
  reg beginPiece_q;  // hls/blocks/Store.h:12
  reg begin_v_q;  // hls/blocks/Store.h:12
  reg command_q;  // hls/blocks/Store.h:12
  reg [7:0] command_1_q;  // hls/blocks/Store.h:12
  reg [4:0] command_2_q;  // hls/blocks/Store.h:12
  reg [7:0] command_3_q;  // hls/blocks/Store.h:12
  reg [31:0] command_4_q;  // hls/blocks/Store.h:12
  reg beginBurst_p3;  // hls/blocks/Store.h:12
  reg beginPiece_p1;  // hls/blocks/Store.h:12
  reg begin_v_p1;  // hls/blocks/Store.h:12
  reg [191:0] commands_1_p1;  // hls/blocks/Store.h:31:26
  reg [3:0] piecesLeft_1_p1;  // hls/blocks/Store.h:12
  reg cmp_p1;  // hls/blocks/Store.h:36:26
  reg [255:0] results_1_p1;  // hls/blocks/Store.h:36:65
  reg cmp9_p1;  // hls/blocks/Store.h:37:26
  reg [127:0] mask_words_1_p1;  // hls/blocks/Store.h:37:69
  reg cmp14_p1;  // hls/blocks/Store.h:38:26
  reg [127:0] stats_1_p1;  // hls/blocks/Store.h:38:94
  reg [63:0] address_1_p2;  // hls/blocks/Store.h:12
  reg [7:0] beatsLeft_1_p1;  // hls/blocks/Store.h:12
  reg [7:0] beatsLeft_1_p2;  // hls/blocks/Store.h:12
  reg cmp24_p2;  // hls/blocks/Store.h:44:26
  reg [7:0] conv25_p2;  // hls/blocks/Store.h:44:19
  reg [127:0] ref_v_p3;  // hls/blocks/Store.h:45:10
  reg or_v_p2;  // hls/blocks/Store.h:46:35
  reg [7:0] storedv37_p3;  // hls/blocks/Store.h:46:22
  reg cmp43_p1;  // hls/blocks/Store.h:48:64
  reg [15:0] conv63_p2;  // hls/blocks/Store.h:51:34
  reg [127:0] shl68_p2;  // hls/blocks/Store.h:54:40
  reg [15:0] sh_prom70_p2;  // hls/blocks/Store.h:54:99

  task automatic step;
    integer j;
    reg [7:0] add_3;
    reg [7:0] cond_1;
    reg [7:0] sub29_1;
    reg cmp36_1;
    reg spec_1;
    reg [7:0] storedv37_1;
    reg [7:0] dec75_1;
    reg [7:0] burstLeft_1_1;
    reg cmp40_1;
    reg [15:0] shl71_1;
    reg [191:0] ref_v_1_1;
    reg beginBurst_q_old;
    reg [127:0] ref_v_2;
    reg [63:0] command_5_1;
    reg [31:0] command_6_1;
    reg extract_2;
    reg [4:0] extract_1_1;
    reg [63:0] pieceAddress_1_1;
    reg command_9_1;
    reg [4:0] command_11_1;
    reg [31:0] command_13_1;
    reg [63:0] and_v_3_1;
    reg [63:0] address_1_1;
    reg [31:0] conv22_1;
    reg [31:0] div50_1;
    reg [31:0] rem_1;
    reg [31:0] sub_1;
    reg [31:0] conv23_1;
    reg cmp24_1;
    reg [7:0] conv25_1;
    reg cmp35_1;
    reg or_v_1;
    reg [31:0] trunc_2;
    reg [31:0] conv53_1;
    reg [16:0] zext_1;
    reg [16:0] shl_1;
    reg [15:0] trunc_1_1;
    reg [15:0] add_1_1;
    reg [15:0] conv63_1;
    reg [3:0] slice_2;
    reg [15:0] sh_prom70_1;
    reg [63:0] add_2_1;
    reg [63:0] conv78_1;
    reg [63:0] add79_1;
    reg [63:0] pieceAddress_2_1;
    reg [127:0] shl68_1;
    reg [127:0] conv66_1;
    reg [255:0] piece_4_1;
    reg [255:0] piece_3_1;
    reg [255:0] conv17_1;
    reg [255:0] piece_2_1;
    reg [255:0] conv_1;
    reg [255:0] piece_1_1;
    reg [127:0] sh_prom67_1;
    reg [255:0] shr_1;
    reg [127:0] slice_1_1;
    reg loop1_start;
    reg [191:0] commands_1_1;
    reg [7:0] command_7_1;
    reg [7:0] command_8_1;
    reg [3:0] loadedv1_1;
    reg [3:0] piecesLeft_1_1;
    reg [7:0] command_10_1;
    reg [7:0] command_12_1;
    reg cmp_1;
    reg and_v_4;
    reg [255:0] results_1_1;
    reg cmp9_1;
    reg and_v_1_1;
    reg [127:0] mask_words_1_1;
    reg cmp14_1;
    reg and_v_2_1;
    reg [127:0] stats_1_1;
    reg [7:0] beatsLeft_1_1;
    reg cmp43_1;
    reg cmp49_1;
    reg select_1;
    reg [7:0] dec_1;
    reg [3:0] dec81_1;
    reg [3:0] piecesLeft_2_1;
    reg loop1_go3;
    reg loop1_go2;
    begin
      case (state)
        1'h0: begin
          // entry, hls/blocks/Store.h:28:3
          pieceAddress_q = 64'h0;
          address_q = 64'h0;
          piecesLeft_q = 4'h0;
          beatsLeft_q = 8'h0;
          burstLeft_q = 8'h0;
          piece_q = 256'h0;
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
          // pipelined loop, hls/blocks/Store.h:29:5: interval 1, 4 cycles
          loop1_go3 = 1'b1;
          if (loop1_v3 && beginBurst_p3 && !(aw_ready_i)) begin
            loop1_go3 = 1'b0;
          end
          if (loop1_v3 && beginBurst_p3 && !(expected_ready_i)) begin
            loop1_go3 = 1'b0;
          end
          loop1_go2 = 1'b1;
          if (loop1_v2 && !(w_ready_i)) begin
            loop1_go2 = 1'b0;
          end
          if (loop1_go3) begin
            if (loop1_v3) begin
              if (beginBurst_p3) begin
                aw_valid_o <= 1'b1;
                aw_data_o <= ref_v_p3;
              end
              if (beginBurst_p3) begin
                expected_valid_o <= 1'b1;
                expected_data_o <= storedv37_p3;
              end
            end
            if (loop1_go2) begin
              if (loop1_v2) begin
                add_3 = burstLeft_q + 8'hff;
                cond_1 = cmp24_p2 ? conv25_p2 : beatsLeft_1_p2;
                sub29_1 = cond_1 + 8'hff;
                cmp36_1 = cond_1 == beatsLeft_1_p2;
                spec_1 = or_v_p2 ? cmp36_1 : 1'h0;
                storedv37_1 = spec_1;
                dec75_1 = beginBurst_q ? sub29_1 : add_3;
                burstLeft_1_1 = beginBurst_q ? cond_1 : burstLeft_q;
                cmp40_1 = burstLeft_1_1 == 8'h1;
                shl71_1 = conv63_p2 << sh_prom70_p2;
                ref_v_1_1 = {47'h0, cmp40_1, shl71_1, shl68_p2};
                w_valid_o <= 1'b1;
                w_data_o <= ref_v_1_1;
                beginBurst_q_old = beginBurst_q;
                ref_v_2 = {56'h0, sub29_1, address_1_p2};
                ref_v_p3 = ref_v_2;
                beginBurst_p3 = beginBurst_q_old;
                storedv37_p3 = storedv37_1;
                burstLeft_q = dec75_1;
                beginBurst_q = cmp40_1;
              end
              loop1_v3 = loop1_v2;
              if (loop1_v1) begin
                command_5_1 = commands_1_p1[63:0];
                command_6_1 = commands_1_p1[95:64];
                extract_2 = commands_1_p1[128];
                extract_1_1 = commands_1_p1[116:112];
                pieceAddress_1_1 = begin_v_p1 ? command_5_1 : pieceAddress_q;
                command_9_1 = begin_v_p1 ? extract_2 : command_q;
                command_11_1 = begin_v_p1 ? extract_1_1 : command_2_q;
                command_13_1 = begin_v_p1 ? command_6_1 : command_4_q;
                and_v_3_1 = pieceAddress_1_1 & 64'hfffffffffffffff0;
                address_1_1 = beginPiece_p1 ? and_v_3_1 : address_q;
                conv22_1 = address_1_1;
                div50_1 = conv22_1 >> 32'h4;
                rem_1 = div50_1 & 32'hff;
                sub_1 = 32'h100 - rem_1;
                conv23_1 = beatsLeft_1_p1;
                cmp24_1 = sub_1 < conv23_1;
                conv25_1 = sub_1;
                cmp35_1 = piecesLeft_1_p1 == 4'h1;
                or_v_1 = command_9_1 ? cmp35_1 : 1'h0;
                trunc_2 = pieceAddress_1_1;
                conv53_1 = trunc_2 & 32'hf;
                zext_1 = command_11_1;
                shl_1 = 17'h1 << zext_1;
                trunc_1_1 = shl_1;
                add_1_1 = trunc_1_1 + 16'hffff;
                conv63_1 = cmp43_p1 ? add_1_1 : 16'hffff;
                slice_2 = pieceAddress_1_1[3:0];
                sh_prom70_1 = conv53_1;
                add_2_1 = address_1_1 + 64'h10;
                conv78_1 = command_13_1;
                add79_1 = pieceAddress_1_1 + conv78_1;
                pieceAddress_2_1 = cmp43_p1 ? add79_1 : pieceAddress_1_1;
                if (beginPiece_p1) begin
                  if (cmp14_p1) begin
                    conv17_1 = {128'h0, stats_1_p1};
                    piece_3_1 = conv17_1;
                  end else begin
                    if (cmp9_p1) begin
                      conv_1 = {128'h0, mask_words_1_p1};
                      piece_2_1 = conv_1;
                    end else begin
                      if (cmp_p1) begin
                        piece_1_1 = results_1_p1;
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
                conv66_1 = piece_4_1[127:0];
                sh_prom67_1 = {121'h0, slice_2, 3'h0};
                shl68_1 = conv66_1 << sh_prom67_1;
                shl68_p2 = shl68_1;
                slice_1_1 = piece_4_1[255:128];
                shr_1 = {128'h0, slice_1_1};
                piece_q = shr_1;
                address_1_p2 = address_1_1;
                beatsLeft_1_p2 = beatsLeft_1_p1;
                cmp24_p2 = cmp24_1;
                conv25_p2 = conv25_1;
                or_v_p2 = or_v_1;
                conv63_p2 = conv63_1;
                sh_prom70_p2 = sh_prom70_1;
                pieceAddress_q = pieceAddress_2_1;
                address_q = add_2_1;
                command_q = command_9_1;
                command_2_q = command_11_1;
                command_4_q = command_13_1;
              end
              loop1_v2 = loop1_v1;
              commands_1_1 = fifo_commands[fifo_commands_rp[4:0]];
              command_7_1 = commands_1_1[111:104];
              command_8_1 = commands_1_1[127:120];
              loadedv1_1 = commands_1_1[99:96];
              piecesLeft_1_1 = begin_v_q ? loadedv1_1 : piecesLeft_q;
              command_10_1 = begin_v_q ? command_8_1 : command_1_q;
              command_12_1 = begin_v_q ? command_7_1 : command_3_q;
              cmp_1 = command_10_1 == 8'h0;
              and_v_4 = beginPiece_q & cmp_1;
              results_1_1 = fifo_results[fifo_results_rp[3:0]];
              cmp9_1 = command_10_1 == 8'h1;
              and_v_1_1 = beginPiece_q & cmp9_1;
              mask_words_1_1 = fifo_mask_words[fifo_mask_words_rp[3:0]];
              cmp14_1 = command_10_1 == 8'h2;
              and_v_2_1 = beginPiece_q & cmp14_1;
              stats_1_1 = fifo_stats[fifo_stats_rp[1:0]];
              beatsLeft_1_1 = beginPiece_q ? command_12_1 : beatsLeft_q;
              cmp43_1 = beatsLeft_1_1 == 8'h1;
              cmp49_1 = piecesLeft_1_1 == 4'h1;
              select_1 = cmp43_1 ? cmp49_1 : 1'h0;
              dec_1 = beatsLeft_1_1 + 8'hff;
              dec81_1 = piecesLeft_1_1 + 4'hf;
              piecesLeft_2_1 = cmp43_1 ? dec81_1 : piecesLeft_1_1;
              loop1_start = loop1_active && (!begin_v_q || fifo_commands_some) && (!and_v_4 || fifo_results_some) && (!and_v_1_1 || fifo_mask_words_some) && (!and_v_2_1 || fifo_stats_some);
              commands_1_p1 = commands_1_1;
              results_1_p1 = results_1_1;
              mask_words_1_p1 = mask_words_1_1;
              stats_1_p1 = stats_1_1;
              beginPiece_p1 = beginPiece_q;
              begin_v_p1 = begin_v_q;
              piecesLeft_1_p1 = piecesLeft_1_1;
              cmp_p1 = cmp_1;
              cmp9_p1 = cmp9_1;
              cmp14_p1 = cmp14_1;
              beatsLeft_1_p1 = beatsLeft_1_1;
              cmp43_p1 = cmp43_1;
              if (loop1_start) begin
                if (begin_v_q) begin
                  fifo_commands_pop = 1'b1;
                end
                if (and_v_4) begin
                  fifo_results_pop = 1'b1;
                end
                if (and_v_1_1) begin
                  fifo_mask_words_pop = 1'b1;
                end
                if (and_v_2_1) begin
                  fifo_stats_pop = 1'b1;
                end
                piecesLeft_q = piecesLeft_2_1;
                beatsLeft_q = dec_1;
                beginPiece_q = cmp43_1;
                begin_v_q = select_1;
                command_1_q = command_10_1;
                command_3_q = command_12_1;
              end
              loop1_v1 = loop1_start;
            end else begin
              loop1_v3 = 1'b0;
            end
          end
        end
      endcase
    end
  endtask

  always @(posedge clk_i) begin
    aw_valid_o <= 1'b0;
    expected_valid_o <= 1'b0;
    w_valid_o <= 1'b0;
    fifo_commands_pop = 1'b0;
    fifo_results_pop = 1'b0;
    fifo_mask_words_pop = 1'b0;
    fifo_stats_pop = 1'b0;
    step;
    fifo_commands_push = commands_valid_i && (COMMANDS_EXTERNAL == 0 || commands_ready_o);
    fifo_commands_count = fifo_commands_wp - fifo_commands_rp;
    commands_ready_o <= fifo_commands_pop ? (fifo_commands_push ? fifo_commands_count <= 6'h1e : fifo_commands_count <= 6'h1f) : (fifo_commands_push ? fifo_commands_count <= 6'h1d : fifo_commands_count <= 6'h1e);
    fifo_commands_some = fifo_commands_push || (fifo_commands_pop ? fifo_commands_count != 6'h1 : fifo_commands_some);
    if (fifo_commands_push) begin
      fifo_commands[fifo_commands_wp[4:0]] = commands_data_i;
      fifo_commands_wp = fifo_commands_wp + 1'b1;
    end
    if (fifo_commands_pop) begin
      fifo_commands_rp = fifo_commands_rp + 1'b1;
    end
    fifo_results_push = results_valid_i && (RESULTS_EXTERNAL == 0 || results_ready_o);
    fifo_results_count = fifo_results_wp - fifo_results_rp;
    results_ready_o <= fifo_results_pop ? (fifo_results_push ? fifo_results_count <= 5'he : fifo_results_count <= 5'hf) : (fifo_results_push ? fifo_results_count <= 5'hd : fifo_results_count <= 5'he);
    fifo_results_some = fifo_results_push || (fifo_results_pop ? fifo_results_count != 5'h1 : fifo_results_some);
    if (fifo_results_push) begin
      fifo_results[fifo_results_wp[3:0]] = results_data_i;
      fifo_results_wp = fifo_results_wp + 1'b1;
    end
    if (fifo_results_pop) begin
      fifo_results_rp = fifo_results_rp + 1'b1;
    end
    fifo_mask_words_push = mask_words_valid_i && (MASK_WORDS_EXTERNAL == 0 || mask_words_ready_o);
    fifo_mask_words_count = fifo_mask_words_wp - fifo_mask_words_rp;
    mask_words_ready_o <= fifo_mask_words_pop ? (fifo_mask_words_push ? fifo_mask_words_count <= 5'he : fifo_mask_words_count <= 5'hf) : (fifo_mask_words_push ? fifo_mask_words_count <= 5'hd : fifo_mask_words_count <= 5'he);
    fifo_mask_words_some = fifo_mask_words_push || (fifo_mask_words_pop ? fifo_mask_words_count != 5'h1 : fifo_mask_words_some);
    if (fifo_mask_words_push) begin
      fifo_mask_words[fifo_mask_words_wp[3:0]] = mask_words_data_i;
      fifo_mask_words_wp = fifo_mask_words_wp + 1'b1;
    end
    if (fifo_mask_words_pop) begin
      fifo_mask_words_rp = fifo_mask_words_rp + 1'b1;
    end
    fifo_stats_push = stats_valid_i && (STATS_EXTERNAL == 0 || stats_ready_o);
    fifo_stats_count = fifo_stats_wp - fifo_stats_rp;
    stats_ready_o <= fifo_stats_pop ? (fifo_stats_push ? fifo_stats_count <= 3'h2 : fifo_stats_count <= 3'h3) : (fifo_stats_push ? fifo_stats_count <= 3'h1 : fifo_stats_count <= 3'h2);
    fifo_stats_some = fifo_stats_push || (fifo_stats_pop ? fifo_stats_count != 3'h1 : fifo_stats_some);
    if (fifo_stats_push) begin
      fifo_stats[fifo_stats_wp[1:0]] = stats_data_i;
      fifo_stats_wp = fifo_stats_wp + 1'b1;
    end
    if (fifo_stats_pop) begin
      fifo_stats_rp = fifo_stats_rp + 1'b1;
    end
    if (!rst_ni) begin
      aw_valid_o <= 1'b0;
      expected_valid_o <= 1'b0;
      w_valid_o <= 1'b0;
      loop1_active = 0;
      loop1_v1 = 0;
      loop1_v2 = 0;
      loop1_v3 = 0;
      state = 1'h0;
      fifo_commands_wp = 0;
      fifo_commands_rp = 0;
      fifo_commands_some = 0;
      commands_ready_o <= 1'b1;
      fifo_results_wp = 0;
      fifo_results_rp = 0;
      fifo_results_some = 0;
      results_ready_o <= 1'b1;
      fifo_mask_words_wp = 0;
      fifo_mask_words_rp = 0;
      fifo_mask_words_some = 0;
      mask_words_ready_o <= 1'b1;
      fifo_stats_wp = 0;
      fifo_stats_rp = 0;
      fifo_stats_some = 0;
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
  reg fifo_expected_some;
  reg fifo_expected_push;
  reg fifo_expected_pop;
  reg [7:0] fifo_expected_count;
  reg [7:0] fifo_b [0:3];  // stream b
  reg [2:0] fifo_b_wp;
  reg [2:0] fifo_b_rp;
  reg fifo_b_some;
  reg fifo_b_push;
  reg fifo_b_pop;
  reg [2:0] fifo_b_count;
  reg loop1_active;
  reg loop1_v1;
  reg loop1_v2;
  reg state;
  reg failed_q;  // hls/blocks/Store.h:73
  reg [7:0] expected_1_p1;  // hls/blocks/Store.h:77:32
  reg loadedv_p2;  // hls/blocks/Store.h:77:32
  reg [7:0] b_1_p1;  // hls/blocks/Store.h:78:24
  reg [7:0] storedv3_p2;  // hls/blocks/Store.h:78:12

  task automatic step;
    integer j;
    reg loadedv_1;
    reg cmp_1;
    reg select_1;
    reg [7:0] storedv3_1;
    reg failed_1_1;
    reg loop1_start;
    reg [7:0] expected_1_1;
    reg [7:0] b_1_1;
    reg loop1_go2;
    begin
      case (state)
        1'h0: begin
          // entry, hls/blocks/Store.h:75:3
          failed_q = 1'h0;
          loop1_active = 1'b1;
          state = 1'h1;
        end
        1'h1: begin
          // pipelined loop, hls/blocks/Store.h:76:5: interval 1, 3 cycles
          loop1_go2 = 1'b1;
          if (loop1_v2 && loadedv_p2 && !(stored_ready_i)) begin
            loop1_go2 = 1'b0;
          end
          if (loop1_go2) begin
            if (loop1_v2) begin
              if (loadedv_p2) begin
                stored_valid_o <= 1'b1;
                stored_data_o <= storedv3_p2;
              end
            end
            if (loop1_v1) begin
              loadedv_1 = expected_1_p1;
              cmp_1 = b_1_p1[1];
              select_1 = cmp_1 ? 1'h1 : failed_q;
              storedv3_1 = select_1;
              failed_1_1 = loadedv_1 ? 1'h0 : select_1;
              loadedv_p2 = loadedv_1;
              storedv3_p2 = storedv3_1;
              failed_q = failed_1_1;
            end
            loop1_v2 = loop1_v1;
            expected_1_1 = fifo_expected[fifo_expected_rp[6:0]];
            b_1_1 = fifo_b[fifo_b_rp[1:0]];
            loop1_start = loop1_active && fifo_expected_some && fifo_b_some;
            expected_1_p1 = expected_1_1;
            b_1_p1 = b_1_1;
            if (loop1_start) begin
              fifo_expected_pop = 1'b1;
              fifo_b_pop = 1'b1;
            end
            loop1_v1 = loop1_start;
          end
        end
      endcase
    end
  endtask

  always @(posedge clk_i) begin
    stored_valid_o <= 1'b0;
    fifo_expected_pop = 1'b0;
    fifo_b_pop = 1'b0;
    step;
    fifo_expected_push = expected_valid_i && (EXPECTED_EXTERNAL == 0 || expected_ready_o);
    fifo_expected_count = fifo_expected_wp - fifo_expected_rp;
    expected_ready_o <= fifo_expected_pop ? (fifo_expected_push ? fifo_expected_count <= 8'h7e : fifo_expected_count <= 8'h7f) : (fifo_expected_push ? fifo_expected_count <= 8'h7d : fifo_expected_count <= 8'h7e);
    fifo_expected_some = fifo_expected_push || (fifo_expected_pop ? fifo_expected_count != 8'h1 : fifo_expected_some);
    if (fifo_expected_push) begin
      fifo_expected[fifo_expected_wp[6:0]] = expected_data_i;
      fifo_expected_wp = fifo_expected_wp + 1'b1;
    end
    if (fifo_expected_pop) begin
      fifo_expected_rp = fifo_expected_rp + 1'b1;
    end
    fifo_b_push = b_valid_i && (B_EXTERNAL == 0 || b_ready_o);
    fifo_b_count = fifo_b_wp - fifo_b_rp;
    b_ready_o <= fifo_b_pop ? (fifo_b_push ? fifo_b_count <= 3'h2 : fifo_b_count <= 3'h3) : (fifo_b_push ? fifo_b_count <= 3'h1 : fifo_b_count <= 3'h2);
    fifo_b_some = fifo_b_push || (fifo_b_pop ? fifo_b_count != 3'h1 : fifo_b_some);
    if (fifo_b_push) begin
      fifo_b[fifo_b_wp[1:0]] = b_data_i;
      fifo_b_wp = fifo_b_wp + 1'b1;
    end
    if (fifo_b_pop) begin
      fifo_b_rp = fifo_b_rp + 1'b1;
    end
    if (!rst_ni) begin
      stored_valid_o <= 1'b0;
      loop1_active = 0;
      loop1_v1 = 0;
      loop1_v2 = 0;
      state = 1'h0;
      fifo_expected_wp = 0;
      fifo_expected_rp = 0;
      fifo_expected_some = 0;
      expected_ready_o <= 1'b1;
      fifo_b_wp = 0;
      fifo_b_rp = 0;
      fifo_b_some = 0;
      b_ready_o <= 1'b1;
    end
  end
endmodule
