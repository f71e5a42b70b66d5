// Written by kilnc from hls/blocks/Small2x2x1.cpp; do not edit.
//   kilnc hls/blocks/Small2x2x1.cpp --top kiln_core --clock-ps 3300 -Ihls/include

// kiln_core: processes and the streams between them
module kiln_core (
  input  wire clk_i,
  input  wire rst_ni,
  input  wire start_valid_i,
  input  wire [32:0] start_data_i,
  output wire start_ready_o,
  output wire ar_valid_o,
  output wire [15:0] ar_data_o,
  input  wire ar_ready_i,
  input  wire r_valid_i,
  input  wire [63:0] r_data_i,
  output wire r_ready_o,
  output wire aw_valid_o,
  output wire [15:0] aw_data_o,
  input  wire aw_ready_i,
  output wire w_valid_o,
  output wire [63:0] w_data_o,
  input  wire w_ready_i,
  input  wire b_valid_i,
  input  wire [7:0] b_data_i,
  output wire b_ready_o,
  output wire done_valid_o,
  output wire [63:0] done_data_o,
  input  wire done_ready_i
);

  kiln_core_process u_kiln_core_process (
    .clk_i(clk_i),
    .rst_ni(rst_ni),
    .start_valid_i(start_valid_i),
    .start_data_i(start_data_i),
    .start_ready_o(start_ready_o),
    .ar_valid_o(ar_valid_o),
    .ar_data_o(ar_data_o),
    .ar_ready_i(ar_ready_i),
    .r_valid_i(r_valid_i),
    .r_data_i(r_data_i),
    .r_ready_o(r_ready_o),
    .aw_valid_o(aw_valid_o),
    .aw_data_o(aw_data_o),
    .aw_ready_i(aw_ready_i),
    .w_valid_o(w_valid_o),
    .w_data_o(w_data_o),
    .w_ready_i(w_ready_i),
    .b_valid_i(b_valid_i),
    .b_data_i(b_data_i),
    .b_ready_o(b_ready_o),
    .done_valid_o(done_valid_o),
    .done_data_o(done_data_o),
    .done_ready_i(done_ready_i)
  );
endmodule

// kiln_core_process: from hls/blocks/Small2x2x1.cpp:6
module kiln_core_process (
  input  wire clk_i,
  input  wire rst_ni,
  input  wire start_valid_i,
  input  wire [32:0] start_data_i,
  output reg  start_ready_o,
  output reg  ar_valid_o,
  output reg  [15:0] ar_data_o,
  input  wire ar_ready_i,
  input  wire r_valid_i,
  input  wire [63:0] r_data_i,
  output reg  r_ready_o,
  output reg  aw_valid_o,
  output reg  [15:0] aw_data_o,
  input  wire aw_ready_i,
  output reg  w_valid_o,
  output reg  [63:0] w_data_o,
  input  wire w_ready_i,
  input  wire b_valid_i,
  input  wire [7:0] b_data_i,
  output reg  b_ready_o,
  output reg  done_valid_o,
  output reg  [63:0] done_data_o,
  input  wire done_ready_i
);

  reg ar_waits;
  reg aw_waits;
  reg w_waits;
  reg loop43_active;
  reg loop43_v1;
  reg loop43_v2;
  reg [6:0] state;
  reg [16:0] at_q;  // hls/blocks/Small2x2x1.cpp:6
  reg [15:0] count_q;  // hls/blocks/Small2x2x1.cpp:6
  reg [15:0] index_q;  // hls/blocks/Small2x2x1.cpp:6
  reg [31:0] conv3_q;  // hls/blocks/Small.h:333:35
  reg [7:0] bus_q;  // hls/blocks/Small2x2x1.cpp:6
  reg [7:0] flags_q;  // hls/blocks/Small2x2x1.cpp:6
  reg [16:0] at_1_q;  // hls/blocks/Small2x2x1.cpp:6
  reg opcode_q;  // hls/blocks/Small2x2x1.cpp:6
  reg format_q;  // hls/blocks/Small2x2x1.cpp:6
  reg reserved_q;  // hls/blocks/Small2x2x1.cpp:6
  reg zero_q;  // hls/blocks/Small2x2x1.cpp:6
  reg tooLarge_q;  // hls/blocks/Small2x2x1.cpp:6
  reg shift_q;  // hls/blocks/Small2x2x1.cpp:6
  reg dependence_q;  // hls/blocks/Small2x2x1.cpp:6
  reg misaligned_q;  // hls/blocks/Small2x2x1.cpp:6
  reg tiling_q;  // hls/blocks/Small2x2x1.cpp:6
  reg outside_q;  // hls/blocks/Small2x2x1.cpp:6
  reg [5:0] i_q;  // hls/blocks/Small2x2x1.cpp:6
  reg [31:0] retval_q;  // hls/blocks/Small2x2x1.cpp:6
  reg cmp7_q;  // hls/blocks/Small.h:125:34
  reg cmp11_q;  // hls/blocks/Small.h:125:61
  reg reserved_2_q;  // hls/blocks/Small.h:126:9
  reg select_q;  // hls/blocks/Small.h:134:39
  reg eq_q;  // hls/blocks/Small.h:135:34
  reg eq_1_q;  // hls/blocks/Small.h:135:73
  reg [4:0] trunc_1_q;  // hls/blocks/Small.h:136:45
  reg phi_q;  // hls/blocks/Small2x2x1.cpp:6
  reg phi_1_q;  // hls/blocks/Small2x2x1.cpp:6
  reg [31:0] conv_2_q;  // hls/blocks/Small.h:97:60
  reg [31:0] and_v_12_q;  // hls/blocks/Small.h:97:66
  reg [31:0] and_v_13_q;  // hls/blocks/Small.h:97:66
  reg [31:0] and_v_14_q;  // hls/blocks/Small.h:97:66
  reg or226106_1_q;  // hls/blocks/Small.h:141:16
  reg or242110_1_q;  // hls/blocks/Small.h:142:13
  reg [16:0] conv_3_q;  // hls/blocks/Small.h:101:20
  reg [31:0] fields_4_q;  // hls/blocks/Small.h:96:49
  reg [16:0] conv1_q;  // hls/blocks/Small.h:101:39
  reg [15:0] panels_q;  // hls/blocks/Small.h:96:49
  reg [9:0] conv27_q;  // hls/blocks/Small.h:105:24
  reg [9:0] left_q;  // hls/blocks/Small2x2x1.cpp:6
  reg cmp31_2_q;  // hls/blocks/Small.h:109:15
  reg and25388_q;  // hls/blocks/Small.h:144:50
  reg loadedv262_q;  // hls/blocks/Small.h:146:14
  reg brmerge112_q;  // hls/blocks/Small.h:146:10
  reg cmp_9_q;  // hls/blocks/Small.h:97:74
  reg cmp_10_q;  // hls/blocks/Small.h:97:74
  reg [16:0] bPanel_q;  // hls/blocks/Small.h:262:3
  reg [15:0] conv_6_q;  // hls/blocks/Small2x2x1.cpp:6
  reg [15:0] conv_7_q;  // hls/blocks/Small2x2x1.cpp:6
  reg [16:0] extract_2_q;  // hls/blocks/Small2x2x1.cpp:6
  reg [16:0] extract_3_q;  // hls/blocks/Small2x2x1.cpp:6
  reg [16:0] extract_4_q;  // hls/blocks/Small2x2x1.cpp:6
  reg [16:0] extract_5_q;  // hls/blocks/Small2x2x1.cpp:6
  reg [15:0] conv_8_q;  // hls/blocks/Small2x2x1.cpp:6
  reg [15:0] conv_9_q;  // hls/blocks/Small2x2x1.cpp:6
  reg cmp93_q;  // hls/blocks/Small2x2x1.cpp:6
  reg cmp_11_q;  // hls/blocks/Small2x2x1.cpp:6
  reg cmp_12_q;  // hls/blocks/Small2x2x1.cpp:6
  reg cmp_13_q;  // hls/blocks/Small2x2x1.cpp:6
  reg cmp_14_q;  // hls/blocks/Small2x2x1.cpp:6
  reg [19:0] conv2_q;  // hls/blocks/Small2x2x1.cpp:6
  reg [5:0] conv47_q;  // hls/blocks/Small2x2x1.cpp:6
  reg cmp_15_q;  // hls/blocks/Small2x2x1.cpp:6
  reg [19:0] conv158_q;  // hls/blocks/Small2x2x1.cpp:6
  reg [19:0] conv163_q;  // hls/blocks/Small2x2x1.cpp:6
  reg [19:0] conv168_q;  // hls/blocks/Small2x2x1.cpp:6
  reg [19:0] cond188_q;  // hls/blocks/Small2x2x1.cpp:6
  reg [19:0] cond208_q;  // hls/blocks/Small2x2x1.cpp:6
  reg [31:0] stats_q;  // hls/blocks/Small2x2x1.cpp:6
  reg [31:0] stats_1_q;  // hls/blocks/Small2x2x1.cpp:6
  reg [31:0] stats_2_q;  // hls/blocks/Small2x2x1.cpp:6
  reg [15:0] n_q;  // hls/blocks/Small2x2x1.cpp:6
  reg [15:0] cond62_q;  // hls/blocks/Small.h:264:28
  reg [2:0] cond_1_q;  // hls/blocks/Small.h:264:28
  reg [19:0] conv137_q;  // hls/blocks/Small2x2x1.cpp:6
  reg [31:0] and141_q;  // hls/blocks/Small2x2x1.cpp:6
  reg cmp142_q;  // hls/blocks/Small2x2x1.cpp:6
  reg [31:0] add_3_q;  // hls/blocks/Small.h:293:9
  reg isFirst_q;  // hls/blocks/Small2x2x1.cpp:6
  reg [15:0] mLeft_q;  // hls/blocks/Small2x2x1.cpp:6
  reg [16:0] maskOutRow_q;  // hls/blocks/Small2x2x1.cpp:6
  reg [16:0] maskInRow_q;  // hls/blocks/Small2x2x1.cpp:6
  reg [16:0] cRow_q;  // hls/blocks/Small2x2x1.cpp:6
  reg [16:0] aPanel_q;  // hls/blocks/Small2x2x1.cpp:6
  reg [15:0] cond2977_q;  // hls/blocks/Small.h:269:30
  reg [2:0] cond29_q;  // hls/blocks/Small.h:269:30
  reg or86_q;  // hls/blocks/Small2x2x1.cpp:6
  reg [31:0] add26_q;  // hls/blocks/Small2x2x1.cpp:6
  reg [31:0] add26_1_q;  // hls/blocks/Small2x2x1.cpp:6
  reg [31:0] add26_2_q;  // hls/blocks/Small2x2x1.cpp:6
  reg [31:0] add26_3_q;  // hls/blocks/Small2x2x1.cpp:6
  reg [16:0] a_q;  // hls/blocks/Small2x2x1.cpp:6
  reg [16:0] b_1_q;  // hls/blocks/Small2x2x1.cpp:6
  reg [15:0] kLeft_q;  // hls/blocks/Small2x2x1.cpp:6
  reg [9:0] conv43_q;  // hls/blocks/Small.h:276:31
  reg [15:0] conv43_1_q;  // hls/blocks/Small2x2x1.cpp:6
  reg [19:0] conv21_q;  // hls/blocks/Small2x2x1.cpp:6
  reg isB_q;  // hls/blocks/Small2x2x1.cpp:6
  reg cond53_q;  // hls/blocks/Small.h:279:52
  reg [16:0] cond60_q;  // hls/blocks/Small.h:279:91
  reg [9:0] cond8_q;  // hls/blocks/Small.h:172:26
  reg [9:0] cond17_q;  // hls/blocks/Small.h:172:76
  reg [19:0] conv81_q;  // hls/blocks/Small.h:195:22
  reg [9:0] row_q;  // hls/blocks/Small2x2x1.cpp:6
  reg [16:0] at_2_q;  // hls/blocks/Small2x2x1.cpp:6
  reg [9:0] byte_v_q;  // hls/blocks/Small2x2x1.cpp:6
  reg [16:0] byteAt_q;  // hls/blocks/Small2x2x1.cpp:6
  reg [31:0] conv28_q;  // hls/blocks/Small.h:181:38
  reg [31:0] retval_1_q;  // hls/blocks/Small2x2x1.cpp:6
  reg [9:0] and_v_18_q;  // hls/blocks/Small.h:184:45
  reg [7:0] trunc_19_q;  // hls/blocks/Small.h:187:61
  reg xor_v_q;  // hls/blocks/Small2x2x1.cpp:6
  reg [9:0] inc_1_q;  // hls/blocks/Small.h:193:7
  reg cmp_17_q;  // hls/blocks/Small.h:194:19
  reg [16:0] or12_3_q;  // hls/blocks/Small.h:43:60
  reg [16:0] or12_4_q;  // hls/blocks/Small.h:43:60
  reg and87_q;  // hls/blocks/Small.h:284:9
  reg [9:0] step_v_q;  // hls/blocks/Small2x2x1.cpp:6
  reg [31:0] mul22_p2;  // hls/blocks/Small.h:209:97
  reg [31:0] mul22_1_p2;  // hls/blocks/Small.h:209:97
  reg [31:0] mul22_2_p2;  // hls/blocks/Small.h:209:97
  reg [31:0] mul22_3_p2;  // hls/blocks/Small.h:209:97
  reg [2:0] r_3_q;  // hls/blocks/Small2x2x1.cpp:6
  reg [31:0] mul_q;  // hls/blocks/Small2x2x1.cpp:6
  reg [19:0] conv2_3_q;  // hls/blocks/Small2x2x1.cpp:6
  reg [16:0] shr_3_q;  // hls/blocks/Small2x2x1.cpp:6
  reg [19:0] conv2_4_q;  // hls/blocks/Small2x2x1.cpp:6
  reg [16:0] shr_4_q;  // hls/blocks/Small2x2x1.cpp:6
  reg cmp_21_q;  // hls/blocks/Small2x2x1.cpp:6
  reg [1:0] positive_q;  // hls/blocks/Small2x2x1.cpp:6
  reg [2:0] c_q;  // hls/blocks/Small2x2x1.cpp:6
  reg [31:0] sums_1_q;  // hls/blocks/Small.h:294:31
  reg [15:0] add115_q;  // hls/blocks/Small.h:295:61
  reg [19:0] add_7_q;  // hls/blocks/Small.h:42:48
  reg [31:0] retval_2_q;  // hls/blocks/Small2x2x1.cpp:6
  reg [31:0] sum_q;  // hls/blocks/Small2x2x1.cpp:6
  reg [31:0] spec_6_q;  // hls/blocks/Small.h:221:7
  reg [19:0] add_9_q;  // hls/blocks/Small.h:42:48
  reg [31:0] retval_3_q;  // hls/blocks/Small2x2x1.cpp:6
  reg cmp27_1_q;  // hls/blocks/Small.h:224:37
  reg [31:0] sum_1_q;  // hls/blocks/Small2x2x1.cpp:6
  reg [16:0] or12_5_q;  // hls/blocks/Small.h:43:60
  reg [3:0] storedv43_q;  // hls/blocks/Small.h:229:11
  reg [5:0] left_1_q;  // hls/blocks/Small2x2x1.cpp:6
  reg half_q;  // hls/blocks/Small2x2x1.cpp:6
  reg and8238_q;  // hls/blocks/Small.h:246:36
  reg or9339_q;  // hls/blocks/Small.h:247:61
  reg tobool9540_q;  // hls/blocks/Small.h:247:24
  reg [7:0] trunc_33_q;  // hls/blocks/Small.h:39:102
  reg [31:0] mul_unsigned_q;  // hls/blocks/Small.h:39:102
  reg [3:0] strobe_q;  // hls/blocks/Small2x2x1.cpp:6
  reg [16:0] at_3_q;  // hls/blocks/Small2x2x1.cpp:6
  reg cmp_26_q;  // hls/blocks/Small.h:220:31
  reg [1:0] or122_1_q;  // hls/blocks/Small.h:295:20
  reg [19:0] zext_1_q;  // hls/blocks/Small.h:42:34
  reg [19:0] add_12_q;  // hls/blocks/Small.h:42:48
  reg [16:0] shr_6_q;  // hls/blocks/Small.h:43:53
  reg cmp_30_q;  // hls/blocks/Small2x2x1.cpp:6
  reg [15:0] conv4_2_q;  // hls/blocks/Small.h:61:23
  reg [31:0] cond148_q;  // hls/blocks/Small2x2x1.cpp:6
  reg [63:0] copy_1_q;  // hls/blocks/Small.h:73:7
  reg [16:0] at222_q;  // hls/blocks/Small2x2x1.cpp:6
  reg [2:0] i226_q;  // hls/blocks/Small2x2x1.cpp:6
  reg [31:0] cond249_q;  // hls/blocks/Small.h:321:19
  reg [3:0] code_q;  // hls/blocks/Small2x2x1.cpp:6
  reg [31:0] fields [0:31];  // RAM, hls/blocks/Small.h:96:49
  reg [31:0] sums [0:3];  // registers, hls/blocks/Small.h:271:60
  reg [15:0] bWords [0:511];  // RAM, hls/blocks/Small.h:205:53
  reg [15:0] aWords [0:511];  // RAM, hls/blocks/Small.h:205:25
  reg result_waits;
  reg fields_re;
  reg [4:0] fields_raddress;
  reg [31:0] fields_rdata;
  reg fields_we;
  reg [4:0] fields_waddress;
  reg [31:0] fields_wdata;
  reg bWords_re;
  reg [8:0] bWords_raddress;
  reg [15:0] bWords_rdata;
  reg bWords_we;
  reg [8:0] bWords_waddress;
  reg [15:0] bWords_wdata;
  reg aWords_re;
  reg [8:0] aWords_raddress;
  reg [15:0] aWords_rdata;
  reg aWords_we;
  reg [8:0] aWords_waddress;
  reg [15:0] aWords_wdata;
  reg [6:0] state_now;  // as seen outside the clocked block

  initial begin : contents
    integer word;
    fields[0] = 32'h0;
    fields[1] = 32'h0;
    fields[2] = 32'h0;
    fields[3] = 32'h0;
    fields[4] = 32'h0;
    fields[5] = 32'h0;
    fields[6] = 32'h0;
    fields[7] = 32'h0;
    fields[8] = 32'h0;
    fields[9] = 32'h0;
    fields[10] = 32'h0;
    fields[11] = 32'h0;
    fields[12] = 32'h0;
    fields[13] = 32'h0;
    fields[14] = 32'h0;
    fields[15] = 32'h0;
    fields[16] = 32'h0;
    fields[17] = 32'h0;
    fields[18] = 32'h0;
    fields[19] = 32'h0;
    fields[20] = 32'h0;
    fields[21] = 32'h0;
    fields[22] = 32'h0;
    fields[23] = 32'h0;
    fields[24] = 32'h0;
    fields[25] = 32'h0;
    fields[26] = 32'h0;
    fields[27] = 32'h0;
    fields[28] = 32'h0;
    fields[29] = 32'h0;
    fields[30] = 32'h0;
    fields[31] = 32'h0;
    sums[0] = 32'h0;
    sums[1] = 32'h0;
    sums[2] = 32'h0;
    sums[3] = 32'h0;
    for (word = 0; word < 512; word = word + 1) bWords[word] = 16'h0;
    for (word = 0; word < 512; word = word + 1) aWords[word] = 16'h0;
  end

  task automatic step;
    integer j;
    reg [32:0] start_1_1;
    reg [16:0] address_1;
    reg [15:0] count_1;
    reg [16:0] and_v_31;
    reg cmp_38;
    reg cmp1_2;
    reg [31:0] conv3_5;
    reg cmp_1_1;
    reg [15:0] conv3_1_1;
    reg [63:0] r_1_1;
    reg [31:0] answer_5;
    reg [7:0] slice_10;
    reg [7:0] or_v_22;
    reg [16:0] conv_21;
    reg [16:0] narrow_4;
    reg [16:0] and_v_1_1;
    reg [16:0] or12_16;
    reg [4:0] trunc_41;
    reg cmp7_2;
    reg [31:0] conv10_1;
    reg cmp11_1;
    reg cmp15_1;
    reg [31:0] and_v_2_1;
    reg cmp16_1;
    reg [31:0] and_v_3_1;
    reg cmp20_2;
    reg reserved_1_1;
    reg format_1_1;
    reg opcode_1_1;
    reg cmp27_2;
    reg cmp39_2;
    reg [5:0] i_1_1;
    reg switch_1;
    reg or6792_1;
    reg or7293_1;
    reg or7994_1;
    reg or4590_1;
    reg or4891_1;
    reg [7:0] conv29_1;
    reg cmp31_3;
    reg or89_1;
    reg cmp85_1;
    reg cmp87_1;
    reg spec_8;
    reg cmp92_1;
    reg cmp94_1;
    reg shift_1_1;
    reg cmp99_1;
    reg cmp101_1;
    reg dependence_1_1;
    reg [5:0] i_2_1;
    reg switch122_1;
    reg or11695_1;
    reg spec_1_1;
    reg [5:0] add_18;
    reg or_v_1_1;
    reg [5:0] add_1_1;
    reg ult_1;
    reg select_14;
    reg [5:0] and_v_4_1;
    reg eq_2;
    reg eq_1_1;
    reg [4:0] trunc_1_1;
    reg Pivot_1;
    reg SwitchLeaf129_1;
    reg [4:0] and_v_5_1;
    reg SwitchLeaf_1;
    reg Pivot136_1;
    reg SwitchLeaf134_1;
    reg [4:0] and_v_6_1;
    reg SwitchLeaf132_1;
    reg [31:0] conv_1_1;
    reg [31:0] and_v_7_1;
    reg cmp_2_1;
    reg and18396_1;
    reg or18497_1;
    reg cmp_3_1;
    reg and18998_1;
    reg or19099_1;
    reg [31:0] and_v_8_1;
    reg cmp_4_1;
    reg and195100_1;
    reg or196101_1;
    reg [31:0] and_v_9_1;
    reg cmp_5_1;
    reg and201102_1;
    reg or202103_1;
    reg cmp207_1;
    reg cmp212_1;
    reg and_v_10_1;
    reg lnot218_1;
    reg [31:0] rem_4;
    reg cmp221_1;
    reg and_v_11_1;
    reg and223105_1;
    reg or226106_2;
    reg and237107_1;
    reg or238108_1;
    reg and239109_1;
    reg or242110_2;
    reg [5:0] inc_3;
    reg cmp_6_1;
    reg [31:0] fields_2_1;
    reg [16:0] conv_3_1;
    reg [31:0] fields_4_1;
    reg [16:0] trunc_2_1;
    reg [16:0] conv1_1;
    reg [15:0] conv_4_1;
    reg [31:0] fields_6_1;
    reg [15:0] conv_5_1;
    reg cmp_7_1;
    reg cmp6_1;
    reg or_v_2_1;
    reg cmp10_1;
    reg or_v_3_1;
    reg cmp14_1;
    reg or_v_4_1;
    reg cmp17_1;
    reg [31:0] sub_2;
    reg [31:0] div12_1;
    reg [9:0] conv27_1;
    reg cmp31_1_1;
    reg [9:0] sub36_1;
    reg [15:0] dec_2;
    reg cmp39_1_1;
    reg cmp20_1_1;
    reg cmp23_1;
    reg or_v_5_1;
    reg cmp_8_1;
    reg [7:0] and_v_15_1;
    reg cmp251_1;
    reg and25388_1;
    reg loadedv262_1;
    reg brmerge_1;
    reg brmerge112_1;
    reg [3:0] select_1_1;
    reg [3:0] select_2_1;
    reg brmerge113_1;
    reg brmerge114_1;
    reg [3:0] select_3_1;
    reg [3:0] select_4_1;
    reg brmerge115_1;
    reg brmerge116_1;
    reg [3:0] select_5_1;
    reg [3:0] select_6_1;
    reg brmerge117_1;
    reg brmerge118_1;
    reg [3:0] select_7_1;
    reg [3:0] select_8_1;
    reg [3:0] extract_11;
    reg [3:0] spec_4_1;
    reg [3:0] spec_5_1;
    reg [3:0] cond314_1;
    reg cmp7_1_1;
    reg slice_1_1;
    reg cmp_9_1;
    reg cmp_10_1;
    reg cmp_11_1;
    reg slice_2_1;
    reg cmp_12_1;
    reg cmp_13_1;
    reg slice_3_1;
    reg cmp_14_1;
    reg cmp_15_1;
    reg [31:0] fields_8_1;
    reg [16:0] trunc_3_1;
    reg [16:0] extract_1_1;
    reg [31:0] fields_10_1;
    reg [15:0] conv_6_1;
    reg [31:0] fields_12_1;
    reg [16:0] trunc_7_1;
    reg [16:0] extract_5_1;
    reg [31:0] fields_14_1;
    reg [16:0] trunc_6_1;
    reg [16:0] extract_4_1;
    reg [31:0] fields_16_1;
    reg [16:0] trunc_5_1;
    reg [16:0] extract_3_1;
    reg [31:0] fields_18_1;
    reg [16:0] trunc_4_1;
    reg [16:0] extract_2_1;
    reg [31:0] fields_20_1;
    reg [15:0] conv_7_1;
    reg [31:0] fields_22_1;
    reg [15:0] conv_8_1;
    reg [31:0] fields_24_1;
    reg [15:0] conv_9_1;
    reg cmp93_1;
    reg [31:0] fields_26_1;
    reg [16:0] trunc_8_1;
    reg [16:0] conv_10_1;
    reg [19:0] conv2_7;
    reg [31:0] fields_28_1;
    reg [5:0] trunc_9_1;
    reg [5:0] conv47_1;
    reg [31:0] fields_30_1;
    reg [19:0] trunc_10_1;
    reg [19:0] conv158_1;
    reg [31:0] fields_32_1;
    reg [19:0] trunc_11_1;
    reg [19:0] conv163_1;
    reg [31:0] fields_34_1;
    reg [19:0] trunc_12_1;
    reg [19:0] conv168_1;
    reg [31:0] fields_36_1;
    reg [31:0] conv184_1;
    reg [31:0] mul185_1;
    reg [19:0] extract_6_1;
    reg [19:0] cond188_1;
    reg [31:0] fields_38_1;
    reg [31:0] conv204_1;
    reg [31:0] mul205_1;
    reg [19:0] extract_7_1;
    reg [19:0] cond208_1;
    reg [15:0] sub_1_1;
    reg [15:0] cond62_1;
    reg [2:0] cond_1_1;
    reg [15:0] lshr_5;
    reg [15:0] and_v_16_1;
    reg [19:0] conv137_1;
    reg [15:0] and_v_17_1;
    reg [31:0] and141_1;
    reg cmp142_1;
    reg [2:0] add_2_1;
    reg [31:0] zext_2;
    reg [31:0] add_3_1;
    reg [15:0] cond2977_1;
    reg [2:0] cond29_1;
    reg or86_1;
    reg [15:0] cond42_1;
    reg [9:0] conv43_2;
    reg [15:0] conv43_1_1;
    reg [19:0] conv21_1;
    reg cond53_1;
    reg [16:0] cond60_1;
    reg [2:0] cond67_1;
    reg [63:0] idxprom_1;
    reg [4:0] trunc_13_1;
    reg [9:0] conv_11_1;
    reg [9:0] cond8_1;
    reg [9:0] cond17_1;
    reg [31:0] fields_40_1;
    reg [19:0] trunc_14_1;
    reg [19:0] conv81_1;
    reg [31:0] conv28_1;
    reg cmp_16_1;
    reg [15:0] trunc_15_1;
    reg [15:0] conv3_2_1;
    reg [63:0] r_2_1;
    reg [31:0] answer_1_1;
    reg [7:0] slice_4_1;
    reg [7:0] or_v_6_1;
    reg [31:0] rem_1_1;
    reg [31:0] mul33_1;
    reg [31:0] shr_9;
    reg [9:0] cond49_1;
    reg [9:0] and_v_18_1;
    reg [8:0] trunc_16_1;
    reg [8:0] trunc_17_1;
    reg [15:0] trunc_18_1;
    reg [15:0] and_v_21_1;
    reg [7:0] trunc_19_1;
    reg xor_v_3;
    reg [9:0] inc_1_1;
    reg cmp_17_1;
    reg [9:0] cond41_1;
    reg [9:0] shl_6;
    reg [9:0] and_v_19_1;
    reg [15:0] sh_prom_2;
    reg [15:0] shl_1_1;
    reg [15:0] bWords_2_1;
    reg [15:0] aWords_2_1;
    reg [15:0] select_9_1;
    reg [15:0] not_v_1;
    reg [15:0] and_v_20_1;
    reg [15:0] conv66_1;
    reg [15:0] and67_1;
    reg [15:0] or_v_7_1;
    reg [16:0] conv_12_1;
    reg [16:0] narrow_1_1;
    reg [16:0] and_v_22_1;
    reg [16:0] or12_1_1;
    reg [8:0] trunc_20_1;
    reg [8:0] trunc_21_1;
    reg [16:0] conv_13_1;
    reg [19:0] conv2_1_1;
    reg [19:0] add_4_1;
    reg [16:0] trunc_22_1;
    reg [16:0] conv7_8;
    reg [16:0] shr_1_1;
    reg [16:0] or_v_8_1;
    reg cmp_18_1;
    reg [16:0] cond_2_1;
    reg [16:0] or12_2_1;
    reg [9:0] inc85_1;
    reg cmp90_1;
    reg [16:0] conv_14_1;
    reg [19:0] conv2_2_1;
    reg [19:0] add_5_1;
    reg [16:0] trunc_23_1;
    reg [16:0] conv7_1_1;
    reg [16:0] shr_2_1;
    reg [16:0] or_v_9_1;
    reg cmp_19_1;
    reg [16:0] cond_3_1;
    reg [16:0] or12_4_1;
    reg and87_1;
    reg [16:0] cond98_1;
    reg [16:0] cond77_2;
    reg [16:0] cond85_2;
    reg cmp13_1;
    reg [31:0] add26_4_1;
    reg [31:0] add26_5_1;
    reg [31:0] add26_6_1;
    reg [31:0] add26_7_1;
    reg [15:0] aWords_4_1;
    reg [15:0] bWords_4_1;
    reg [7:0] conv20_2;
    reg [7:0] conv15_1;
    reg [31:0] mul22_4;
    reg [15:0] ashr_2;
    reg [7:0] trunc_26_1;
    reg [31:0] mul22_1_1;
    reg [15:0] ashr_1_1;
    reg [7:0] trunc_27_1;
    reg [31:0] mul22_2_1;
    reg [7:0] trunc_28_1;
    reg [7:0] trunc_29_1;
    reg [31:0] mul22_3_1;
    reg loop43_start;
    reg [8:0] trunc_24_1;
    reg [8:0] trunc_25_1;
    reg [9:0] inc32_1;
    reg cmp_20_1;
    reg xor_v_1_1;
    reg [15:0] sub100_1;
    reg cmp103_1;
    reg [31:0] conv108_1;
    reg [31:0] mul_2;
    reg [16:0] conv_15_1;
    reg [19:0] conv2_3_1;
    reg [16:0] shr_3_1;
    reg [16:0] conv_16_1;
    reg [19:0] conv2_4_1;
    reg [16:0] shr_4_1;
    reg slice_5_1;
    reg cmp_21_1;
    reg [31:0] conv110_1;
    reg [31:0] add_6_1;
    reg [31:0] rem_2_1;
    reg [1:0] trunc_30_1;
    reg [31:0] sums_1_1;
    reg [15:0] conv114_1;
    reg [15:0] add115_1;
    reg [19:0] conv4_4;
    reg [19:0] mul_1_1;
    reg [19:0] add_7_1;
    reg cmp_22_1;
    reg [15:0] trunc_31_1;
    reg [63:0] r_4_1;
    reg [31:0] answer_2_1;
    reg [7:0] slice_6_1;
    reg [7:0] or_v_10_1;
    reg [31:0] add_8_1;
    reg [31:0] max_1;
    reg [31:0] spec_6_1;
    reg [15:0] lshr_1_1;
    reg [15:0] and_v_23_1;
    reg [19:0] conv20_1_1;
    reg [19:0] add_9_1;
    reg cmp_23_1;
    reg cmp_24_1;
    reg [15:0] conv3_3_1;
    reg [63:0] r_5_1;
    reg [31:0] answer_3_1;
    reg [7:0] slice_7_1;
    reg [7:0] or_v_11_1;
    reg [15:0] and_v_24_1;
    reg [31:0] and24_1;
    reg [31:0] shl_2_1;
    reg [31:0] and_v_25_1;
    reg cmp27_1_1;
    reg [31:0] spec_7_1;
    reg [31:0] shr31_1;
    reg [31:0] xor_v_2_1;
    reg [31:0] or_v_12_1;
    reg [19:0] conv37_1;
    reg [19:0] mul38_1;
    reg [19:0] cond_4_1;
    reg [19:0] add_10_1;
    reg [16:0] trunc_32_1;
    reg [16:0] conv7_2_1;
    reg cmp_25_1;
    reg [16:0] select_10_1;
    reg [16:0] or12_5_1;
    reg [3:0] storedv43_1;
    reg cmp51_1;
    reg cmp54_1;
    reg [31:0] shr62_1;
    reg [5:0] dec_1_1;
    reg [31:0] conv59_1;
    reg [31:0] add60_1;
    reg and8238_1;
    reg cmp88_1;
    reg [31:0] and90_1;
    reg cmp91_1;
    reg or9339_1;
    reg tobool9540_1;
    reg [31:0] and_v_26_1;
    reg [7:0] trunc_33_1;
    reg [31:0] mul_unsigned_1;
    reg tobool95_1;
    reg or10141_1;
    reg [31:0] or101_1;
    reg [31:0] add102_1;
    reg [31:0] select_11_1;
    reg [31:0] or7_1;
    reg [3:0] rem_3_1;
    reg [3:0] shl_3_1;
    reg [16:0] div43_1;
    reg cmp_26_1;
    reg cmp_27_1;
    reg [15:0] conv4_1_1;
    reg [39:0] ref_v_8;
    reg [39:0] ref_v_1_1;
    reg [39:0] ref_v_2_1;
    reg [39:0] ref_v_3_1;
    reg [63:0] copy_3;
    reg [7:0] b_3_1;
    reg [7:0] lshr_2_1;
    reg [7:0] or2_3;
    reg [1:0] conv119_1;
    reg [1:0] sh_prom_1_1;
    reg [1:0] shl_4_1;
    reg [1:0] or122_2;
    reg [2:0] inc125_1;
    reg cmp130_1;
    reg [31:0] add_11_1;
    reg [16:0] and_v_27_1;
    reg [19:0] zext_1_1;
    reg [19:0] add_12_1;
    reg [16:0] shr_5_1;
    reg cmp_28_1;
    reg slice_8_1;
    reg cmp_29_1;
    reg cmp_30_1;
    reg [15:0] conv3_4_1;
    reg [63:0] r_6_1;
    reg [31:0] answer_4_1;
    reg [7:0] slice_9_1;
    reg [7:0] or_v_14_1;
    reg [15:0] trunc_34_1;
    reg [31:0] conv151_1;
    reg [31:0] shl154_1;
    reg [31:0] or155_1;
    reg [39:0] ref_v_4_1;
    reg [39:0] ref_v_5_1;
    reg [63:0] copy_1_1;
    reg [7:0] b_4_1;
    reg [7:0] lshr_3_1;
    reg [7:0] or2_1_1;
    reg [16:0] and_v_28_1;
    reg [19:0] add_13_1;
    reg [16:0] trunc_35_1;
    reg [16:0] conv7_3_1;
    reg cmp_31_1;
    reg [16:0] select_12_1;
    reg [16:0] or12_6_1;
    reg [19:0] add_14_1;
    reg [16:0] trunc_36_1;
    reg [16:0] conv7_4_1;
    reg cmp_32_1;
    reg [16:0] select_13_1;
    reg [16:0] or12_7_1;
    reg [19:0] add_15_1;
    reg [16:0] trunc_37_1;
    reg [16:0] conv7_5_1;
    reg cmp_33_1;
    reg [16:0] cond_5_1;
    reg [16:0] or_v_15_1;
    reg [16:0] or12_8_1;
    reg [2:0] inc172_1;
    reg cmp177_1;
    reg [16:0] conv_17_1;
    reg [19:0] conv2_5_1;
    reg [19:0] add_16_1;
    reg [16:0] trunc_38_1;
    reg [16:0] conv7_6_1;
    reg [16:0] shr_7_1;
    reg [16:0] or_v_17_1;
    reg cmp_34_1;
    reg [16:0] cond_6_1;
    reg [16:0] or12_12_1;
    reg [15:0] sub194_1;
    reg cmp197_1;
    reg [16:0] conv_18_1;
    reg [19:0] conv2_6_1;
    reg [19:0] add_17_1;
    reg [16:0] trunc_39_1;
    reg [16:0] conv7_7_1;
    reg [16:0] shr_8_1;
    reg [16:0] or_v_19_1;
    reg cmp_35_1;
    reg [16:0] cond_7_1;
    reg [16:0] or12_13_1;
    reg [15:0] add214_1;
    reg cmp217_1;
    reg cmp_36_1;
    reg [31:0] fields_42_1;
    reg [16:0] trunc_40_1;
    reg [16:0] extract_8_1;
    reg Pivot142_1;
    reg SwitchLeaf140_1;
    reg SwitchLeaf138_1;
    reg cmp241_1;
    reg [31:0] cond245_1;
    reg cmp_37_1;
    reg [15:0] conv4_3_1;
    reg [39:0] ref_v_6_1;
    reg [39:0] ref_v_7_1;
    reg [63:0] copy_2_1;
    reg [7:0] b_5_1;
    reg [7:0] lshr_4_1;
    reg [7:0] or2_2_1;
    reg [16:0] conv_19_1;
    reg [16:0] narrow_2_1;
    reg [16:0] and_v_29_1;
    reg [16:0] or12_14_1;
    reg [2:0] inc254_1;
    reg cmp259_1;
    reg extract_9_1;
    reg extract_10_1;
    reg [16:0] conv_20_1;
    reg [16:0] narrow_3_1;
    reg [16:0] and_v_30_1;
    reg [16:0] or12_15_1;
    reg [15:0] inc_2_1;
    reg cmp1_1_1;
    reg [63:0] conv22_1;
    reg [63:0] conv23_1;
    reg [63:0] shl_5_1;
    reg [63:0] or_v_21_1;
    begin
      case (state)
        7'h0: begin
          // entry, hls/blocks/Small.h:329:10
          if (start_valid_i && !done_valid_o) begin
            start_1_1 = start_data_i;
            address_1 = start_1_1[16:0];
            count_1 = start_1_1[32:17];
            and_v_31 = address_1 & 17'h7f;
            cmp_38 = and_v_31 == 17'h0;
            at_q = address_1;
            count_q = count_1;
            if (cmp_38) begin
              state = 7'h1;
            end else begin
              result_waits = 1'b1;
              done_data_o <= 64'h5;
              state = 7'h0;
            end
          end
        end
        7'h1: begin
          // for, hls/blocks/Small.h:330:34
          cmp1_2 = count_q == 16'h0;
          if (cmp1_2) begin
            result_waits = 1'b1;
            done_data_o <= 64'h0;
            state = 7'h0;
          end else begin
            index_q = 16'h0;
            state = 7'h2;
          end
        end
        7'h2: begin
          // for, hls/blocks/Small.h:333:35
          conv3_5 = index_q;
          conv3_q = conv3_5;
          bus_q = 8'h0;
          flags_q = 8'h0;
          at_1_q = at_q;
          opcode_q = 1'h0;
          format_q = 1'h0;
          reserved_q = 1'h0;
          zero_q = 1'h0;
          tooLarge_q = 1'h0;
          shift_q = 1'h0;
          dependence_q = 1'h0;
          misaligned_q = 1'h0;
          tiling_q = 1'h0;
          outside_q = 1'h0;
          i_q = 6'h0;
          state = 7'h3;
        end
        7'h3: begin
          // for, hls/blocks/Small.h:57:18
          cmp_1_1 = $signed(17'h1ffff) < $signed(at_1_q);
          if (cmp_1_1) begin
            state = 7'h4;
          end else begin
            bus_q = 8'h1;
            retval_q = 32'h0;
            state = 7'h6;
          end
        end
        7'h4: begin
          // if, hls/blocks/Small.h:61:23
          if (!ar_waits) begin
            conv3_1_1 = at_1_q;
            ar_waits = 1'b1;
            ar_data_o <= conv3_1_1;
            state = 7'h5;
          end
        end
        7'h5: begin
          // if, hls/blocks/Small.h:61:23
          if (r_valid_i) begin
            r_1_1 = r_data_i;
            answer_5 = r_1_1;
            slice_10 = r_1_1[40:33];
            or_v_22 = bus_q | slice_10;
            bus_q = or_v_22;
            retval_q = answer_5;
            state = 7'h6;
          end
        end
        7'h6: begin
          // _ZN4kiln5small3Bus4readEDU17_, hls/blocks/Small.h:42:34
          conv_21 = at_1_q & 17'hffff;
          narrow_4 = conv_21 + 17'h4;
          and_v_1_1 = at_1_q & 17'h10000;
          or12_16 = narrow_4 | and_v_1_1;
          trunc_41 = i_q;
          cmp7_2 = 32'hffff < retval_q;
          conv10_1 = retval_q & 32'hffff;
          cmp11_1 = conv10_1 != 32'h0;
          cmp15_1 = i_q == 6'h0;
          and_v_2_1 = retval_q & 32'hff;
          cmp16_1 = and_v_2_1 != 32'h1;
          and_v_3_1 = retval_q & 32'hff00;
          cmp20_2 = and_v_3_1 != 32'h0;
          reserved_1_1 = cmp15_1 ? cmp7_2 : reserved_q;
          format_1_1 = cmp15_1 ? cmp20_2 : format_q;
          opcode_1_1 = cmp15_1 ? cmp16_1 : opcode_q;
          cmp27_2 = i_q == 6'h1;
          fields_waddress = trunc_41;
          fields_wdata = retval_q;
          fields_we = 1'b1;
          at_1_q = or12_16;
          cmp7_q = cmp7_2;
          cmp11_q = cmp11_1;
          reserved_2_q = reserved_1_1;
          format_q = format_1_1;
          opcode_q = opcode_1_1;
          if (cmp27_2) begin
            state = 7'hb;
          end else begin
            state = 7'h7;
          end
        end
        7'h7: begin
          // if, hls/blocks/Small.h:128:11
          cmp39_2 = 6'h1b < i_q;
          if (cmp39_2) begin
            state = 7'ha;
          end else begin
            state = 7'h8;
          end
        end
        7'h8: begin
          // if, hls/blocks/Small.h:129:17
          i_1_1 = i_q + 6'h3e;
          switch_1 = i_1_1 < 6'h3;
          if (switch_1) begin
            state = 7'h9;
          end else begin
            state = 7'hc;
          end
        end
        7'h9: begin
          // if, hls/blocks/Small.h:129:55
          or6792_1 = retval_q == 32'h0;
          or7293_1 = zero_q | or6792_1;
          or7994_1 = outside_q | cmp7_q;
          outside_q = or7994_1;
          zero_q = or7293_1;
          state = 7'hc;
        end
        7'ha: begin
          // if, hls/blocks/Small.h:128:43
          or4590_1 = retval_q != 32'h0;
          or4891_1 = reserved_q | or4590_1;
          reserved_2_q = or4891_1;
          state = 7'hc;
        end
        7'hb: begin
          // if, hls/blocks/Small.h:127:80
          conv29_1 = retval_q;
          cmp31_3 = 32'hff < retval_q;
          or89_1 = reserved_q | cmp31_3;
          flags_q = conv29_1;
          reserved_2_q = or89_1;
          state = 7'hc;
        end
        7'hc: begin
          // if, hls/blocks/Small.h:130:11
          cmp85_1 = i_q == 6'h3;
          cmp87_1 = 32'h10000 < retval_q;
          spec_8 = cmp85_1 ? cmp87_1 : tooLarge_q;
          cmp92_1 = i_q == 6'h5;
          cmp94_1 = 32'h1f < retval_q;
          shift_1_1 = cmp92_1 ? cmp94_1 : shift_q;
          cmp99_1 = i_q == 6'h6;
          cmp101_1 = conv3_q < retval_q;
          dependence_1_1 = cmp99_1 ? cmp101_1 : dependence_q;
          i_2_1 = i_q + 6'h39;
          switch122_1 = i_2_1 < 6'h2;
          or11695_1 = switch122_1 & cmp7_q;
          spec_1_1 = tiling_q | or11695_1;
          add_18 = i_q + 6'h37;
          or_v_1_1 = add_18 < 6'h3;
          add_1_1 = i_q + 6'h32;
          ult_1 = add_1_1 < 6'h6;
          select_14 = or_v_1_1 ? 1'h1 : ult_1;
          and_v_4_1 = i_q & 6'h1e;
          eq_2 = and_v_4_1 == 6'h14;
          eq_1_1 = and_v_4_1 == 6'h1a;
          trunc_1_1 = i_q;
          Pivot_1 = $signed(trunc_1_1) < $signed(5'hc);
          tooLarge_q = spec_8;
          shift_q = shift_1_1;
          dependence_q = dependence_1_1;
          tiling_q = spec_1_1;
          select_q = select_14;
          eq_q = eq_2;
          eq_1_q = eq_1_1;
          trunc_1_q = trunc_1_1;
          if (Pivot_1) begin
            state = 7'he;
          end else begin
            state = 7'hd;
          end
        end
        7'hd: begin
          // LeafBlock128, hls/blocks/Small2x2x1.cpp:6
          SwitchLeaf129_1 = trunc_1_q == 5'hc;
          if (SwitchLeaf129_1) begin
            phi_q = 1'h1;
            state = 7'hf;
          end else begin
            phi_q = 1'h0;
            state = 7'hf;
          end
        end
        7'he: begin
          // LeafBlock, hls/blocks/Small2x2x1.cpp:6
          and_v_5_1 = trunc_1_q & 5'h1e;
          SwitchLeaf_1 = and_v_5_1 == 5'h16;
          if (SwitchLeaf_1) begin
            phi_q = 1'h1;
            state = 7'hf;
          end else begin
            phi_q = 1'h0;
            state = 7'hf;
          end
        end
        7'hf: begin
          // NodeBlock135, hls/blocks/Small2x2x1.cpp:6
          Pivot136_1 = $signed(trunc_1_q) < $signed(5'hd);
          if (Pivot136_1) begin
            state = 7'h11;
          end else begin
            state = 7'h10;
          end
        end
        7'h10: begin
          // LeafBlock133, hls/blocks/Small2x2x1.cpp:6
          SwitchLeaf134_1 = trunc_1_q == 5'hd;
          if (SwitchLeaf134_1) begin
            phi_1_q = 1'h1;
            state = 7'h12;
          end else begin
            phi_1_q = 1'h0;
            state = 7'h12;
          end
        end
        7'h11: begin
          // LeafBlock130, hls/blocks/Small2x2x1.cpp:6
          and_v_6_1 = trunc_1_q & 5'h1e;
          SwitchLeaf132_1 = and_v_6_1 == 5'h18;
          if (SwitchLeaf132_1) begin
            phi_1_q = 1'h1;
            state = 7'h12;
          end else begin
            phi_1_q = 1'h0;
            state = 7'h12;
          end
        end
        7'h12: begin
          // lor, hls/blocks/Small.h:97:60
          conv_1_1 = flags_q;
          and_v_7_1 = conv_1_1 & 32'h4;
          cmp_2_1 = conv_1_1[2];
          and18396_1 = eq_q & cmp_2_1;
          or18497_1 = select_q | and18396_1;
          cmp_3_1 = $signed(flags_q) < $signed(8'h0);
          and18998_1 = eq_1_q & cmp_3_1;
          or19099_1 = and18998_1 | or18497_1;
          and_v_8_1 = conv_1_1 & 32'h10;
          cmp_4_1 = conv_1_1[4];
          and195100_1 = cmp_4_1 & phi_q;
          or196101_1 = or19099_1 | and195100_1;
          and_v_9_1 = conv_1_1 & 32'h20;
          cmp_5_1 = conv_1_1[5];
          and201102_1 = cmp_5_1 & phi_1_q;
          or202103_1 = or196101_1 | and201102_1;
          cmp207_1 = 6'hd < i_q;
          cmp212_1 = i_q[0];
          and_v_10_1 = cmp207_1 & cmp212_1;
          lnot218_1 = and_v_10_1 ^ 1'h1;
          rem_4 = retval_q & 32'h3;
          cmp221_1 = rem_4 != 32'h0;
          and_v_11_1 = cmp221_1 & lnot218_1;
          and223105_1 = and_v_11_1 & or202103_1;
          or226106_2 = misaligned_q | and223105_1;
          and237107_1 = and_v_10_1 & cmp11_q;
          or238108_1 = cmp7_q | and237107_1;
          and239109_1 = or238108_1 & or202103_1;
          or242110_2 = outside_q | and239109_1;
          inc_3 = i_q + 6'h1;
          cmp_6_1 = $signed(6'h3f) < $signed(inc_3);
          if (cmp_6_1) begin
            reserved_q = reserved_2_q;
            misaligned_q = or226106_2;
            outside_q = or242110_2;
            i_q = inc_3;
            state = 7'h3;
          end else begin
            conv_2_q = conv_1_1;
            and_v_12_q = and_v_7_1;
            and_v_13_q = and_v_8_1;
            and_v_14_q = and_v_9_1;
            or226106_1_q = or226106_2;
            or242110_1_q = or242110_2;
            state = 7'h13;
          end
        end
        7'h13: begin
          // for, hls/blocks/Small.h:145:19
          if (tiling_q) begin
            cmp31_2_q = 1'h1;
            state = 7'h1d;
          end else begin
            state = 7'h14;
          end
        end
        7'h14: begin
          // lor, hls/blocks/Small.h:101:20
          fields_re = 1'b1;
          fields_raddress = 5'h3;
          state = 7'h15;
        end
        7'h15: begin
          // lor, hls/blocks/Small.h:101:20
          fields_2_1 = fields_rdata;
          conv_3_1 = fields_2_1;
          fields_re = 1'b1;
          fields_raddress = 5'h8;
          conv_3_q = conv_3_1;
          state = 7'h16;
        end
        7'h16: begin
          // lor, hls/blocks/Small.h:101:20
          fields_4_1 = fields_rdata;
          trunc_2_1 = fields_4_1;
          conv1_1 = trunc_2_1 & 17'hffff;
          fields_re = 1'b1;
          fields_raddress = 5'h7;
          fields_4_q = fields_4_1;
          conv1_q = conv1_1;
          state = 7'h17;
        end
        7'h17: begin
          // lor, hls/blocks/Small.h:101:20
          conv_4_1 = fields_4_q;
          fields_6_1 = fields_rdata;
          conv_5_1 = fields_6_1;
          cmp_7_1 = conv_4_1 == 16'h0;
          cmp6_1 = conv_5_1 == 16'h0;
          or_v_2_1 = cmp_7_1 | cmp6_1;
          cmp10_1 = conv_3_q < conv1_q;
          or_v_3_1 = or_v_2_1 ? 1'h1 : cmp10_1;
          cmp14_1 = 16'h200 < conv_4_1;
          or_v_4_1 = cmp14_1 | or_v_3_1;
          panels_q = conv_5_1;
          if (or_v_4_1) begin
            cmp31_2_q = 1'h1;
            state = 7'h1d;
          end else begin
            state = 7'h18;
          end
        end
        7'h18: begin
          // if, hls/blocks/Small.h:104:13
          cmp17_1 = conv1_q < conv_3_q;
          if (cmp17_1) begin
            state = 7'h1c;
          end else begin
            state = 7'h19;
          end
        end
        7'h19: begin
          // if, hls/blocks/Small.h:105:49
          sub_2 = fields_4_q + 32'h1;
          div12_1 = sub_2 & 32'h3fe;
          conv27_1 = div12_1;
          conv27_q = conv27_1;
          left_q = 10'h200;
          state = 7'h1a;
        end
        7'h1a: begin
          // do, hls/blocks/Small.h:109:15
          cmp31_1_1 = left_q < conv27_q;
          cmp31_2_q = cmp31_1_1;
          if (cmp31_1_1) begin
            state = 7'h1d;
          end else begin
            state = 7'h1b;
          end
        end
        7'h1b: begin
          // if, hls/blocks/Small.h:110:10
          sub36_1 = left_q - conv27_q;
          dec_2 = panels_q + 16'hffff;
          cmp39_1_1 = dec_2 == 16'h0;
          if (cmp39_1_1) begin
            state = 7'h1d;
          end else begin
            panels_q = dec_2;
            left_q = sub36_1;
            state = 7'h1a;
          end
        end
        7'h1c: begin
          // if, hls/blocks/Small.h:104:32
          cmp20_1_1 = panels_q != 16'h1;
          cmp23_1 = fields_4_q[0];
          or_v_5_1 = cmp23_1 | cmp20_1_1;
          cmp31_2_q = or_v_5_1;
          state = 7'h1d;
        end
        7'h1d: begin
          // _ZN4kiln5small5fetchERNS0_3BusEDU17_jRDU8_, hls/blocks/Small.h:97:66
          cmp_8_1 = flags_q[5];
          and_v_15_1 = flags_q & 8'h18;
          cmp251_1 = and_v_15_1 != 8'h0;
          and25388_1 = cmp_8_1 & cmp251_1;
          loadedv262_1 = bus_q;
          brmerge_1 = loadedv262_1 ? 1'h1 : opcode_q;
          brmerge112_1 = brmerge_1 ? 1'h1 : format_q;
          and25388_q = and25388_1;
          loadedv262_q = loadedv262_1;
          brmerge112_q = brmerge112_1;
          state = 7'h1e;
        end
        7'h1e: begin
          // _ZN4kiln5small5fetchERNS0_3BusEDU17_jRDU8_, hls/blocks/Small.h:97:66
          select_1_1 = opcode_q ? 4'h1 : 4'h2;
          select_2_1 = loadedv262_q ? 4'hb : select_1_1;
          brmerge113_1 = brmerge112_q ? 1'h1 : reserved_2_q;
          brmerge114_1 = brmerge113_1 ? 1'h1 : zero_q;
          select_3_1 = reserved_2_q ? 4'h3 : 4'h4;
          select_4_1 = brmerge112_q ? select_2_1 : select_3_1;
          brmerge115_1 = brmerge114_1 ? 1'h1 : tooLarge_q;
          brmerge116_1 = brmerge115_1 ? 1'h1 : and25388_q;
          select_5_1 = tooLarge_q ? 4'h9 : 4'ha;
          select_6_1 = brmerge114_1 ? select_4_1 : select_5_1;
          brmerge117_1 = brmerge116_1 ? 1'h1 : shift_q;
          brmerge118_1 = brmerge117_1 ? 1'h1 : or226106_1_q;
          select_7_1 = shift_q ? 4'h6 : 4'h5;
          select_8_1 = brmerge116_1 ? select_6_1 : select_7_1;
          extract_11 = or242110_1_q ? 4'hb : 4'h0;
          spec_4_1 = dependence_q ? 4'h8 : extract_11;
          spec_5_1 = cmp31_2_q ? 4'h7 : spec_4_1;
          cond314_1 = brmerge118_1 ? select_8_1 : spec_5_1;
          cmp7_1_1 = cond314_1 == 4'h0;
          if (cmp7_1_1) begin
            state = 7'h1f;
          end else begin
            code_q = cond314_1;
            state = 7'h7b;
          end
        end
        7'h1f: begin
          // if, hls/blocks/Small.h:97:66
          slice_1_1 = conv_2_q[0];
          cmp_9_1 = slice_1_1 ^ 1'h1;
          cmp_10_1 = conv_2_q[1];
          cmp_11_1 = and_v_12_q == 32'h0;
          slice_2_1 = conv_2_q[3];
          cmp_12_1 = slice_2_1 ^ 1'h1;
          cmp_13_1 = and_v_14_q == 32'h0;
          slice_3_1 = conv_2_q[6];
          cmp_14_1 = slice_3_1 ^ 1'h1;
          cmp_15_1 = and_v_13_q == 32'h0;
          fields_re = 1'b1;
          fields_raddress = 5'h10;
          cmp_9_q = cmp_9_1;
          cmp_10_q = cmp_10_1;
          cmp_11_q = cmp_11_1;
          cmp_12_q = cmp_12_1;
          cmp_13_q = cmp_13_1;
          cmp_14_q = cmp_14_1;
          cmp_15_q = cmp_15_1;
          state = 7'h20;
        end
        7'h20: begin
          // if, hls/blocks/Small.h:97:66
          fields_8_1 = fields_rdata;
          trunc_3_1 = fields_8_1;
          extract_1_1 = trunc_3_1 & 17'hffff;
          fields_re = 1'b1;
          fields_raddress = 5'h4;
          bPanel_q = extract_1_1;
          state = 7'h21;
        end
        7'h21: begin
          // if, hls/blocks/Small.h:97:66
          fields_10_1 = fields_rdata;
          conv_6_1 = fields_10_1;
          fields_re = 1'b1;
          fields_raddress = 5'he;
          conv_6_q = conv_6_1;
          state = 7'h22;
        end
        7'h22: begin
          // if, hls/blocks/Small.h:97:66
          fields_12_1 = fields_rdata;
          trunc_7_1 = fields_12_1;
          extract_5_1 = trunc_7_1 & 17'hffff;
          fields_re = 1'b1;
          fields_raddress = 5'h12;
          extract_5_q = extract_5_1;
          state = 7'h23;
        end
        7'h23: begin
          // if, hls/blocks/Small.h:97:66
          fields_14_1 = fields_rdata;
          trunc_6_1 = fields_14_1;
          extract_4_1 = trunc_6_1 & 17'hffff;
          fields_re = 1'b1;
          fields_raddress = 5'h18;
          extract_4_q = extract_4_1;
          state = 7'h24;
        end
        7'h24: begin
          // if, hls/blocks/Small.h:97:66
          fields_16_1 = fields_rdata;
          trunc_5_1 = fields_16_1;
          extract_3_1 = trunc_5_1 & 17'hffff;
          fields_re = 1'b1;
          fields_raddress = 5'h16;
          extract_3_q = extract_3_1;
          state = 7'h25;
        end
        7'h25: begin
          // if, hls/blocks/Small.h:97:66
          fields_18_1 = fields_rdata;
          trunc_4_1 = fields_18_1;
          extract_2_1 = trunc_4_1 & 17'hffff;
          fields_re = 1'b1;
          fields_raddress = 5'h2;
          extract_2_q = extract_2_1;
          state = 7'h26;
        end
        7'h26: begin
          // if, hls/blocks/Small.h:97:66
          fields_20_1 = fields_rdata;
          conv_7_1 = fields_20_1;
          fields_re = 1'b1;
          fields_raddress = 5'h3;
          conv_7_q = conv_7_1;
          state = 7'h27;
        end
        7'h27: begin
          // if, hls/blocks/Small.h:97:66
          fields_22_1 = fields_rdata;
          conv_8_1 = fields_22_1;
          fields_re = 1'b1;
          fields_raddress = 5'h8;
          conv_8_q = conv_8_1;
          state = 7'h28;
        end
        7'h28: begin
          // if, hls/blocks/Small.h:97:66
          fields_24_1 = fields_rdata;
          conv_9_1 = fields_24_1;
          cmp93_1 = conv_9_1 == conv_8_q;
          fields_re = 1'b1;
          fields_raddress = 5'h14;
          conv_9_q = conv_9_1;
          cmp93_q = cmp93_1;
          state = 7'h29;
        end
        7'h29: begin
          // if, hls/blocks/Small.h:97:66
          fields_26_1 = fields_rdata;
          trunc_8_1 = fields_26_1;
          conv_10_1 = trunc_8_1 & 17'hffff;
          conv2_7 = conv_10_1;
          fields_re = 1'b1;
          fields_raddress = 5'h5;
          conv2_q = conv2_7;
          state = 7'h2a;
        end
        7'h2a: begin
          // if, hls/blocks/Small.h:97:66
          fields_28_1 = fields_rdata;
          trunc_9_1 = fields_28_1;
          conv47_1 = trunc_9_1 & 6'h1f;
          fields_re = 1'b1;
          fields_raddress = 5'hb;
          conv47_q = conv47_1;
          state = 7'h2b;
        end
        7'h2b: begin
          // if, hls/blocks/Small.h:97:66
          fields_30_1 = fields_rdata;
          trunc_10_1 = fields_30_1;
          conv158_1 = trunc_10_1 & 20'hffff;
          fields_re = 1'b1;
          fields_raddress = 5'hd;
          conv158_q = conv158_1;
          state = 7'h2c;
        end
        7'h2c: begin
          // if, hls/blocks/Small.h:97:66
          fields_32_1 = fields_rdata;
          trunc_11_1 = fields_32_1;
          conv163_1 = trunc_11_1 & 20'hffff;
          fields_re = 1'b1;
          fields_raddress = 5'hc;
          conv163_q = conv163_1;
          state = 7'h2d;
        end
        7'h2d: begin
          // if, hls/blocks/Small.h:97:66
          fields_34_1 = fields_rdata;
          trunc_12_1 = fields_34_1;
          conv168_1 = trunc_12_1 & 20'hffff;
          fields_re = 1'b1;
          fields_raddress = 5'h9;
          conv168_q = conv168_1;
          state = 7'h2e;
        end
        7'h2e: begin
          // if, hls/blocks/Small.h:97:66
          fields_36_1 = fields_rdata;
          conv184_1 = fields_36_1 << 32'h1;
          mul185_1 = conv184_1 & 32'h1fffe;
          extract_6_1 = mul185_1;
          cond188_1 = cmp_9_q ? extract_6_1 : 20'h2;
          fields_re = 1'b1;
          fields_raddress = 5'ha;
          cond188_q = cond188_1;
          state = 7'h2f;
        end
        7'h2f: begin
          // if, hls/blocks/Small.h:97:66
          fields_38_1 = fields_rdata;
          conv204_1 = fields_38_1 << 32'h1;
          mul205_1 = conv204_1 & 32'h1fffe;
          extract_7_1 = mul205_1;
          cond208_1 = cmp_10_q ? extract_7_1 : 20'h2;
          cond208_q = cond208_1;
          stats_q = 32'h0;
          stats_1_q = 32'h0;
          stats_2_q = 32'h0;
          n_q = 16'h0;
          state = 7'h30;
        end
        7'h30: begin
          // do, hls/blocks/Small.h:263:34
          sub_1_1 = conv_6_q - n_q;
          cond62_1 = sub_1_1 < 16'h2 ? sub_1_1 : 16'h2;
          cond_1_1 = cond62_1;
          lshr_5 = n_q >> 16'h3;
          and_v_16_1 = lshr_5 & 16'h1ffc;
          conv137_1 = and_v_16_1;
          and_v_17_1 = n_q & 16'h1f;
          and141_1 = and_v_17_1;
          cmp142_1 = and_v_17_1 == 16'h0;
          cond62_q = cond62_1;
          cond_1_q = cond_1_1;
          conv137_q = conv137_1;
          and141_q = and141_1;
          cmp142_q = cmp142_1;
          state = 7'h31;
        end
        7'h31: begin
          // do, hls/blocks/Small.h:263:34
          add_2_1 = cond_1_q + 3'h7;
          zext_2 = add_2_1;
          add_3_1 = zext_2 + 32'h1;
          add_3_q = add_3_1;
          isFirst_q = 1'h0;
          mLeft_q = conv_7_q;
          maskOutRow_q = extract_2_q;
          maskInRow_q = extract_3_q;
          cRow_q = extract_4_q;
          aPanel_q = extract_5_q;
          state = 7'h32;
        end
        7'h32: begin
          // do, hls/blocks/Small.h:269:30
          cond2977_1 = mLeft_q < 16'h2 ? mLeft_q : 16'h2;
          cond29_1 = cond2977_1;
          or86_1 = cmp93_q & isFirst_q;
          sums[2'h0] <= 32'h0;
          cond2977_q = cond2977_1;
          cond29_q = cond29_1;
          or86_q = or86_1;
          state = 7'h33;
        end
        7'h33: begin
          // do, hls/blocks/Small.h:269:30
          sums[2'h1] <= 32'h0;
          state = 7'h34;
        end
        7'h34: begin
          // do, hls/blocks/Small.h:269:30
          sums[2'h2] <= 32'h0;
          state = 7'h35;
        end
        7'h35: begin
          // do, hls/blocks/Small.h:269:30
          sums[2'h3] <= 32'h0;
          add26_q = 32'h0;
          add26_1_q = 32'h0;
          add26_2_q = 32'h0;
          add26_3_q = 32'h0;
          a_q = aPanel_q;
          b_1_q = bPanel_q;
          kLeft_q = conv_8_q;
          state = 7'h36;
        end
        7'h36: begin
          // do, hls/blocks/Small.h:276:31
          cond42_1 = kLeft_q < conv_9_q ? kLeft_q : conv_9_q;
          conv43_2 = cond42_1;
          conv43_1_1 = cond42_1 & 16'h3ff;
          conv21_1 = conv43_1_1;
          conv43_q = conv43_2;
          conv43_1_q = conv43_1_1;
          conv21_q = conv21_1;
          isB_q = 1'h0;
          state = 7'h37;
        end
        7'h37: begin
          // do, hls/blocks/Small.h:279:52
          cond53_1 = isB_q ? cmp_10_q : cmp_9_q;
          cond60_1 = isB_q ? b_1_q : a_q;
          cond67_1 = isB_q ? cond_1_q : cond29_q;
          idxprom_1 = isB_q ? 64'ha : 64'h9;
          trunc_13_1 = idxprom_1;
          conv_11_1 = cond67_1;
          cond8_1 = cond53_1 ? conv_11_1 : conv43_q;
          cond17_1 = cond53_1 ? conv43_q : conv_11_1;
          fields_re = 1'b1;
          fields_raddress = trunc_13_1;
          cond53_q = cond53_1;
          cond60_q = cond60_1;
          cond8_q = cond8_1;
          cond17_q = cond17_1;
          state = 7'h38;
        end
        7'h38: begin
          // do, hls/blocks/Small.h:279:52
          fields_40_1 = fields_rdata;
          trunc_14_1 = fields_40_1;
          conv81_1 = trunc_14_1 & 20'hffff;
          conv81_q = conv81_1;
          row_q = 10'h0;
          at_2_q = cond60_q;
          byte_v_q = 10'h0;
          byteAt_q = at_2_q;
          state = 7'h39;
        end
        7'h39: begin
          // do, hls/blocks/Small.h:181:38
          conv28_1 = byteAt_q;
          cmp_16_1 = $signed(17'h1ffff) < $signed(byteAt_q);
          conv28_q = conv28_1;
          if (cmp_16_1) begin
            state = 7'h3a;
          end else begin
            bus_q = 8'h1;
            retval_1_q = 32'h0;
            state = 7'h3c;
          end
        end
        7'h3a: begin
          // if, hls/blocks/Small.h:61:23
          if (!ar_waits) begin
            trunc_15_1 = byteAt_q;
            conv3_2_1 = trunc_15_1 & 16'hfffc;
            ar_waits = 1'b1;
            ar_data_o <= conv3_2_1;
            state = 7'h3b;
          end
        end
        7'h3b: begin
          // if, hls/blocks/Small.h:61:23
          if (r_valid_i) begin
            r_2_1 = r_data_i;
            answer_1_1 = r_2_1;
            slice_4_1 = r_2_1[40:33];
            or_v_6_1 = bus_q | slice_4_1;
            bus_q = or_v_6_1;
            retval_1_q = answer_1_1;
            state = 7'h3c;
          end
        end
        7'h3c: begin
          // _ZN4kiln5small3Bus4readEDU17_, hls/blocks/Small.h:182:38
          rem_1_1 = conv28_q << 32'h3;
          mul33_1 = rem_1_1 & 32'h18;
          shr_9 = retval_1_q >> mul33_1;
          cond49_1 = cond53_q ? byte_v_q : row_q;
          and_v_18_1 = cond49_1 & 10'h1ff;
          trunc_16_1 = and_v_18_1;
          trunc_17_1 = and_v_18_1;
          trunc_18_1 = shr_9;
          and_v_21_1 = trunc_18_1 & 16'hff;
          trunc_19_1 = and_v_21_1;
          xor_v_3 = isB_q ^ 1'h1;
          inc_1_1 = byte_v_q + 10'h1;
          cmp_17_1 = inc_1_1 == cond17_q;
          bWords_re = 1'b1;
          bWords_raddress = trunc_16_1;
          aWords_re = 1'b1;
          aWords_raddress = trunc_17_1;
          and_v_18_q = and_v_18_1;
          trunc_19_q = trunc_19_1;
          xor_v_q = xor_v_3;
          inc_1_q = inc_1_1;
          cmp_17_q = cmp_17_1;
          state = 7'h3d;
        end
        7'h3d: begin
          // _ZN4kiln5small3Bus4readEDU17_, hls/blocks/Small.h:182:38
          cond41_1 = cond53_q ? row_q : byte_v_q;
          shl_6 = cond41_1 << 10'h3;
          and_v_19_1 = shl_6 & 10'h8;
          sh_prom_2 = and_v_19_1;
          shl_1_1 = 16'hff << sh_prom_2;
          bWords_2_1 = bWords_rdata;
          aWords_2_1 = aWords_rdata;
          select_9_1 = isB_q ? bWords_2_1 : aWords_2_1;
          not_v_1 = shl_1_1 ^ 16'hffff;
          and_v_20_1 = select_9_1 & not_v_1;
          conv66_1 = trunc_19_q * 9'h101;
          and67_1 = conv66_1 & shl_1_1;
          or_v_7_1 = and67_1 | and_v_20_1;
          conv_12_1 = byteAt_q & 17'hffff;
          narrow_1_1 = conv_12_1 + 17'h1;
          and_v_22_1 = byteAt_q & 17'h10000;
          or12_1_1 = narrow_1_1 | and_v_22_1;
          trunc_20_1 = and_v_18_q;
          bWords_waddress = trunc_20_1;
          bWords_wdata = or_v_7_1;
          if (isB_q) begin
            bWords_we = 1'b1;
          end
          trunc_21_1 = and_v_18_q;
          aWords_waddress = trunc_21_1;
          aWords_wdata = or_v_7_1;
          if (xor_v_q) begin
            aWords_we = 1'b1;
          end
          if (cmp_17_q) begin
            state = 7'h3e;
          end else begin
            byte_v_q = inc_1_q;
            byteAt_q = or12_1_1;
            state = 7'h39;
          end
        end
        7'h3e: begin
          // do, hls/blocks/Small.h:42:34
          conv_13_1 = at_2_q & 17'hffff;
          conv2_1_1 = conv_13_1;
          add_4_1 = conv81_q + conv2_1_1;
          trunc_22_1 = add_4_1;
          conv7_8 = trunc_22_1 & 17'hffff;
          shr_1_1 = at_2_q & 17'h10000;
          or_v_8_1 = conv7_8 | shr_1_1;
          cmp_18_1 = add_4_1 < 20'h10000;
          cond_2_1 = cmp_18_1 ? 17'h0 : 17'h10000;
          or12_2_1 = or_v_8_1 | cond_2_1;
          inc85_1 = row_q + 10'h1;
          cmp90_1 = inc85_1 == cond8_q;
          if (cmp90_1) begin
            or12_3_q = or12_2_1;
            state = 7'h3f;
          end else begin
            row_q = inc85_1;
            at_2_q = or12_2_1;
            byte_v_q = 10'h0;
            byteAt_q = at_2_q;
            state = 7'h39;
          end
        end
        7'h3f: begin
          // _ZN4kiln5small9loadPanelERNS0_3BusEbbDU17_DU3_DU10_, hls/blocks/Small.h:42:34
          conv_14_1 = cond60_q & 17'hffff;
          conv2_2_1 = conv_14_1;
          add_5_1 = conv2_2_1 + conv21_q;
          trunc_23_1 = add_5_1;
          conv7_1_1 = trunc_23_1 & 17'hffff;
          shr_2_1 = cond60_q & 17'h10000;
          or_v_9_1 = conv7_1_1 | shr_2_1;
          cmp_19_1 = add_5_1 < 20'h10000;
          cond_3_1 = cmp_19_1 ? 17'h0 : 17'h10000;
          or12_4_1 = or_v_9_1 | cond_3_1;
          and87_1 = or86_q | isB_q;
          or12_4_q = or12_4_1;
          and87_q = and87_1;
          state = 7'h40;
        end
        7'h40: begin
          // _ZN4kiln5small9loadPanelERNS0_3BusEbbDU17_DU3_DU10_, hls/blocks/Small.h:42:34
          cond98_1 = cond53_q ? or12_4_q : or12_3_q;
          cond77_2 = isB_q ? a_q : cond98_1;
          cond85_2 = isB_q ? cond98_1 : b_1_q;
          if (and87_q) begin
            a_q = cond77_2;
            b_1_q = cond85_2;
            state = 7'h41;
          end else begin
            a_q = cond77_2;
            b_1_q = cond85_2;
            isB_q = 1'h1;
            state = 7'h37;
          end
        end
        7'h41: begin
          // do, hls/blocks/Small.h:204:33
          cmp13_1 = conv43_q == 10'h0;
          if (cmp13_1) begin
            state = 7'h47;
          end else begin
            step_v_q = 10'h0;
            loop43_active = 1'b1;
            state = 7'h42;
          end
        end
        7'h42: begin
          // pipelined loop, hls/blocks/Small.h:203:9: interval 1, 3 cycles
          if (loop43_v2) begin
            add26_4_1 = mul22_p2 + add26_3_q;
            add26_5_1 = mul22_1_p2 + add26_2_q;
            add26_6_1 = mul22_2_p2 + add26_1_q;
            add26_7_1 = mul22_3_p2 + add26_q;
            add26_q = add26_7_1;
            add26_1_q = add26_6_1;
            add26_2_q = add26_5_1;
            add26_3_q = add26_4_1;
          end
          if (loop43_v1) begin
            aWords_4_1 = aWords_rdata;
            bWords_4_1 = bWords_rdata;
            conv20_2 = bWords_4_1;
            conv15_1 = aWords_4_1;
            mul22_4 = $signed(conv20_2) * $signed(conv15_1);
            ashr_2 = $signed(bWords_4_1) >>> 16'h8;
            trunc_26_1 = ashr_2;
            mul22_1_1 = $signed(trunc_26_1) * $signed(conv15_1);
            ashr_1_1 = $signed(aWords_4_1) >>> 16'h8;
            trunc_27_1 = ashr_1_1;
            mul22_2_1 = $signed(conv20_2) * $signed(trunc_27_1);
            trunc_28_1 = ashr_2;
            trunc_29_1 = ashr_1_1;
            mul22_3_1 = $signed(trunc_28_1) * $signed(trunc_29_1);
            mul22_p2 = mul22_4;
            mul22_1_p2 = mul22_1_1;
            mul22_2_p2 = mul22_2_1;
            mul22_3_p2 = mul22_3_1;
          end
          loop43_v2 = loop43_v1;
          loop43_start = 1'b0;
          if (loop43_active) begin
            loop43_start = 1'b1;
            trunc_24_1 = step_v_q;
            trunc_25_1 = step_v_q;
            inc32_1 = step_v_q + 10'h1;
            cmp_20_1 = inc32_1 < conv43_q;
            xor_v_1_1 = cmp_20_1 ^ 1'h1;
            if (xor_v_1_1) begin
              loop43_active = 1'b0;
            end
            aWords_re = 1'b1;
            aWords_raddress = trunc_24_1;
            bWords_re = 1'b1;
            bWords_raddress = trunc_25_1;
            step_v_q = inc32_1;
          end
          loop43_v1 = loop43_start;
          if (!loop43_active && !loop43_v1 && !loop43_v2) begin
            state = 7'h43;
          end
        end
        7'h43: begin
          // for, hls/blocks/Small.h:209:64
          sums[2'h0] <= add26_3_q;
          state = 7'h44;
        end
        7'h44: begin
          // for, hls/blocks/Small.h:209:64
          sums[2'h1] <= add26_2_q;
          state = 7'h45;
        end
        7'h45: begin
          // for, hls/blocks/Small.h:209:64
          sums[2'h2] <= add26_1_q;
          state = 7'h46;
        end
        7'h46: begin
          // for, hls/blocks/Small.h:209:64
          sums[2'h3] <= add26_q;
          state = 7'h47;
        end
        7'h47: begin
          // _ZN4kiln5small8multiplyEDU10_, hls/blocks/Small.h:286:15
          sub100_1 = kLeft_q - conv43_1_q;
          cmp103_1 = sub100_1 == 16'h0;
          if (cmp103_1) begin
            r_3_q = 3'h0;
            state = 7'h48;
          end else begin
            kLeft_q = sub100_1;
            state = 7'h36;
          end
        end
        7'h48: begin
          // do, hls/blocks/Small2x2x1.cpp:6
          conv108_1 = r_3_q;
          mul_2 = conv108_1 << 32'h1;
          conv_15_1 = cRow_q & 17'hffff;
          conv2_3_1 = conv_15_1;
          shr_3_1 = cRow_q & 17'h10000;
          conv_16_1 = maskInRow_q & 17'hffff;
          conv2_4_1 = conv_16_1;
          shr_4_1 = maskInRow_q & 17'h10000;
          slice_5_1 = maskInRow_q[16];
          cmp_21_1 = slice_5_1 ^ 1'h1;
          mul_q = mul_2;
          conv2_3_q = conv2_3_1;
          shr_3_q = shr_3_1;
          conv2_4_q = conv2_4_1;
          shr_4_q = shr_4_1;
          cmp_21_q = cmp_21_1;
          positive_q = 2'h0;
          c_q = 3'h0;
          state = 7'h49;
        end
        7'h49: begin
          // do, hls/blocks/Small.h:294:68
          conv110_1 = c_q;
          add_6_1 = mul_q + conv110_1;
          rem_2_1 = add_6_1 & 32'h3;
          trunc_30_1 = rem_2_1;
          sums_1_1 = sums[trunc_30_1];
          conv114_1 = c_q;
          add115_1 = n_q + conv114_1;
          sums_1_q = sums_1_1;
          add115_q = add115_1;
          if (cmp_11_q) begin
            sum_q = sums_1_1;
            state = 7'h4e;
          end else begin
            state = 7'h4a;
          end
        end
        7'h4a: begin
          // if, hls/blocks/Small.h:219:81
          conv4_4 = add115_q;
          mul_1_1 = conv4_4 << 20'h2;
          add_7_1 = mul_1_1 + conv2_q;
          cmp_22_1 = add_7_1 < 20'h10000;
          add_7_q = add_7_1;
          if (cmp_22_1) begin
            state = 7'h4b;
          end else begin
            bus_q = 8'h1;
            retval_2_q = 32'h0;
            state = 7'h4d;
          end
        end
        7'h4b: begin
          // if, hls/blocks/Small.h:43:18
          if (!ar_waits) begin
            trunc_31_1 = add_7_q;
            ar_waits = 1'b1;
            ar_data_o <= trunc_31_1;
            state = 7'h4c;
          end
        end
        7'h4c: begin
          // if, hls/blocks/Small.h:43:18
          if (r_valid_i) begin
            r_4_1 = r_data_i;
            answer_2_1 = r_4_1;
            slice_6_1 = r_4_1[40:33];
            or_v_10_1 = bus_q | slice_6_1;
            bus_q = or_v_10_1;
            retval_2_q = answer_2_1;
            state = 7'h4d;
          end
        end
        7'h4d: begin
          // _ZN4kiln5small3Bus4readEDU17_, hls/blocks/Small.h:219:35
          add_8_1 = retval_2_q + sums_1_q;
          sum_q = add_8_1;
          state = 7'h4e;
        end
        7'h4e: begin
          // if, hls/blocks/Small.h:221:7
          max_1 = $signed(sum_q) < $signed(32'h0) ? 32'h0 : sum_q;
          spec_6_1 = cmp_12_q ? sum_q : max_1;
          spec_6_q = spec_6_1;
          if (cmp_13_q) begin
            sum_1_q = spec_6_1;
            state = 7'h54;
          end else begin
            state = 7'h4f;
          end
        end
        7'h4f: begin
          // if, hls/blocks/Small.h:223:57
          lshr_1_1 = add115_q >> 16'h3;
          and_v_23_1 = lshr_1_1 & 16'h1ffc;
          conv20_1_1 = and_v_23_1;
          add_9_1 = conv20_1_1 + conv2_4_q;
          cmp_23_1 = add_9_1 < 20'h10000;
          cmp_24_1 = cmp_23_1 ? cmp_21_q : 1'h0;
          add_9_q = add_9_1;
          if (cmp_24_1) begin
            state = 7'h50;
          end else begin
            bus_q = 8'h1;
            retval_3_q = 32'h0;
            state = 7'h52;
          end
        end
        7'h50: begin
          // if, hls/blocks/Small.h:61:23
          if (!ar_waits) begin
            conv3_3_1 = add_9_q;
            ar_waits = 1'b1;
            ar_data_o <= conv3_3_1;
            state = 7'h51;
          end
        end
        7'h51: begin
          // if, hls/blocks/Small.h:61:23
          if (r_valid_i) begin
            r_5_1 = r_data_i;
            answer_3_1 = r_5_1;
            slice_7_1 = r_5_1[40:33];
            or_v_11_1 = bus_q | slice_7_1;
            bus_q = or_v_11_1;
            retval_3_q = answer_3_1;
            state = 7'h52;
          end
        end
        7'h52: begin
          // _ZN4kiln5small3Bus4readEDU17_, hls/blocks/Small.h:224:26
          and_v_24_1 = add115_q & 16'h1f;
          and24_1 = and_v_24_1;
          shl_2_1 = 32'h1 << and24_1;
          and_v_25_1 = retval_3_q & shl_2_1;
          cmp27_1_1 = and_v_25_1 == 32'h0;
          cmp27_1_q = cmp27_1_1;
          state = 7'h53;
        end
        7'h53: begin
          // _ZN4kiln5small3Bus4readEDU17_, hls/blocks/Small.h:224:26
          spec_7_1 = cmp27_1_q ? 32'h0 : spec_6_q;
          sum_1_q = spec_7_1;
          state = 7'h54;
        end
        7'h54: begin
          // if, hls/blocks/Small.h:226:43
          shr31_1 = $signed(sum_1_q) >>> 32'h1f;
          xor_v_2_1 = shr31_1 ^ sum_1_q;
          or_v_12_1 = xor_v_2_1 | stats_2_q;
          conv37_1 = add115_q;
          mul38_1 = conv37_1 << 20'h2;
          cond_4_1 = cmp_14_q ? conv37_1 : mul38_1;
          add_10_1 = cond_4_1 + conv2_3_q;
          trunc_32_1 = add_10_1;
          conv7_2_1 = trunc_32_1 & 17'hffff;
          cmp_25_1 = add_10_1 < 20'h10000;
          select_10_1 = cmp_25_1 ? shr_3_q : 17'h10000;
          or12_5_1 = select_10_1 | conv7_2_1;
          storedv43_1 = add_10_1;
          stats_2_q = or_v_12_1;
          or12_5_q = or12_5_1;
          storedv43_q = storedv43_1;
          if (cmp_14_q) begin
            left_1_q = conv47_q;
            half_q = 1'h0;
            state = 7'h55;
          end else begin
            strobe_q = 4'hf;
            at_3_q = or12_5_1;
            state = 7'h59;
          end
        end
        7'h55: begin
          // do, hls/blocks/Small.h:238:24
          cmp51_1 = left_1_q == 6'h0;
          cmp54_1 = sum_1_q[0];
          shr62_1 = $signed(sum_1_q) >>> 32'h1;
          dec_1_1 = left_1_q + 6'h3f;
          if (cmp51_1) begin
            state = 7'h56;
          end else begin
            left_1_q = dec_1_1;
            half_q = cmp54_1;
            sum_1_q = shr62_1;
            state = 7'h55;
          end
        end
        7'h56: begin
          // do, hls/blocks/Small.h:240:13
          conv59_1 = half_q;
          add60_1 = sum_1_q + conv59_1;
          and8238_1 = $signed(32'h7f) < $signed(add60_1);
          cmp88_1 = add60_1 < 32'hffffff80;
          and90_1 = add60_1 & 32'h7f;
          cmp91_1 = and90_1 == 32'h0;
          or9339_1 = cmp88_1 | cmp91_1;
          tobool9540_1 = $signed(add60_1) < $signed(32'h0);
          and_v_26_1 = add60_1 & 32'hff;
          trunc_33_1 = and_v_26_1;
          and8238_q = and8238_1;
          or9339_q = or9339_1;
          tobool9540_q = tobool9540_1;
          trunc_33_q = trunc_33_1;
          state = 7'h57;
        end
        7'h57: begin
          // do, hls/blocks/Small.h:240:13
          mul_unsigned_1 = trunc_33_q * 25'h1010101;
          mul_unsigned_q = mul_unsigned_1;
          state = 7'h58;
        end
        7'h58: begin
          // do, hls/blocks/Small.h:240:13
          tobool95_1 = tobool9540_q & or9339_q;
          or10141_1 = and8238_q | tobool95_1;
          or101_1 = or10141_1;
          add102_1 = stats_1_q + or101_1;
          select_11_1 = tobool95_1 ? 32'h81818181 : mul_unsigned_q;
          or7_1 = and8238_q ? 32'h7f7f7f7f : select_11_1;
          rem_3_1 = storedv43_q & 4'h3;
          shl_3_1 = 4'h1 << rem_3_1;
          div43_1 = or12_5_q & 17'h1fffc;
          stats_1_q = add102_1;
          strobe_q = shl_3_1;
          sum_1_q = or7_1;
          at_3_q = div43_1;
          state = 7'h59;
        end
        7'h59: begin
          // _ZN4kiln5small6finishERNS0_3BusEDU8_iDU16_DU17_S5_RNS0_10StatisticsE, hls/blocks/Small.h:220:31
          cmp_26_1 = $signed(32'h0) < $signed(sum_q);
          cmp_27_1 = $signed(17'h1ffff) < $signed(at_3_q);
          cmp_26_q = cmp_26_1;
          if (cmp_27_1) begin
            state = 7'h5a;
          end else begin
            bus_q = 8'h1;
            state = 7'h5d;
          end
        end
        7'h5a: begin
          // if, hls/blocks/Small.h:72:23
          if (!aw_waits) begin
            conv4_1_1 = at_3_q;
            aw_waits = 1'b1;
            aw_data_o <= conv4_1_1;
            state = 7'h5b;
          end
        end
        7'h5b: begin
          // if, hls/blocks/Small.h:72:23
          if (!w_waits) begin
            ref_v_8 = sum_1_q;
            ref_v_1_1 = strobe_q;
            ref_v_2_1 = ref_v_1_1 << 40'h20;
            ref_v_3_1 = ref_v_2_1 | ref_v_8;
            copy_3 = ref_v_3_1;
            w_waits = 1'b1;
            w_data_o <= copy_3;
            state = 7'h5c;
          end
        end
        7'h5c: begin
          // if, hls/blocks/Small.h:72:23
          if (b_valid_i) begin
            b_3_1 = b_data_i;
            lshr_2_1 = b_3_1 >> 8'h1;
            or2_3 = lshr_2_1 | bus_q;
            bus_q = or2_3;
            state = 7'h5d;
          end
        end
        7'h5d: begin
          // _ZN4kiln5small3Bus5writeEDU17_jDU4_, hls/blocks/Small.h:295:35
          conv119_1 = cmp_26_q;
          sh_prom_1_1 = c_q;
          shl_4_1 = conv119_1 << sh_prom_1_1;
          or122_2 = shl_4_1 | positive_q;
          inc125_1 = c_q + 3'h1;
          cmp130_1 = inc125_1 == cond_1_q;
          if (cmp130_1) begin
            or122_1_q = or122_2;
            state = 7'h5e;
          end else begin
            positive_q = or122_2;
            c_q = inc125_1;
            state = 7'h49;
          end
        end
        7'h5e: begin
          // do, hls/blocks/Small.h:293:9
          add_11_1 = add_3_q + stats_q;
          and_v_27_1 = maskOutRow_q & 17'hffff;
          zext_1_1 = and_v_27_1;
          stats_q = add_11_1;
          zext_1_q = zext_1_1;
          if (cmp_15_q) begin
            state = 7'h68;
          end else begin
            state = 7'h5f;
          end
        end
        7'h5f: begin
          // if, hls/blocks/Small.h:42:48
          add_12_1 = zext_1_q + conv137_q;
          shr_5_1 = maskOutRow_q & 17'h10000;
          cmp_28_1 = add_12_1 < 20'h10000;
          slice_8_1 = maskOutRow_q[16];
          cmp_29_1 = slice_8_1 ^ 1'h1;
          cmp_30_1 = cmp_28_1 ? cmp_29_1 : 1'h0;
          add_12_q = add_12_1;
          shr_6_q = shr_5_1;
          cmp_30_q = cmp_30_1;
          if (cmp142_q) begin
            state = 7'h63;
          end else begin
            state = 7'h60;
          end
        end
        7'h60: begin
          // cond, hls/blocks/Small.h:57:9
          if (cmp_30_q) begin
            state = 7'h61;
          end else begin
            bus_q = 8'h1;
            state = 7'h69;
          end
        end
        7'h61: begin
          // cond, hls/blocks/Small.h:61:23
          if (!ar_waits) begin
            conv3_4_1 = add_12_q;
            ar_waits = 1'b1;
            ar_data_o <= conv3_4_1;
            conv4_2_q = conv3_4_1;
            state = 7'h62;
          end
        end
        7'h62: begin
          // cond, hls/blocks/Small.h:61:23
          if (r_valid_i) begin
            r_6_1 = r_data_i;
            answer_4_1 = r_6_1;
            slice_9_1 = r_6_1[40:33];
            or_v_14_1 = bus_q | slice_9_1;
            cond148_q = answer_4_1;
            bus_q = or_v_14_1;
            state = 7'h65;
          end
        end
        7'h63: begin
          // cond, hls/blocks/Small.h:68:9
          if (cmp_30_q) begin
            state = 7'h64;
          end else begin
            bus_q = 8'h1;
            state = 7'h69;
          end
        end
        7'h64: begin
          // cond, hls/blocks/Small.h:72:23
          trunc_34_1 = add_12_q;
          conv4_2_q = trunc_34_1;
          cond148_q = 32'h0;
          state = 7'h65;
        end
        7'h65: begin
          // if, hls/blocks/Small.h:301:43
          if (!aw_waits) begin
            conv151_1 = or122_1_q;
            shl154_1 = conv151_1 << and141_q;
            or155_1 = cond148_q | shl154_1;
            ref_v_4_1 = or155_1;
            ref_v_5_1 = ref_v_4_1 | 40'hf00000000;
            copy_1_1 = ref_v_5_1;
            aw_waits = 1'b1;
            aw_data_o <= conv4_2_q;
            copy_1_q = copy_1_1;
            state = 7'h66;
          end
        end
        7'h66: begin
          // if, hls/blocks/Small.h:301:43
          if (!w_waits) begin
            w_waits = 1'b1;
            w_data_o <= copy_1_q;
            state = 7'h67;
          end
        end
        7'h67: begin
          // if, hls/blocks/Small.h:301:43
          if (b_valid_i) begin
            b_4_1 = b_data_i;
            lshr_3_1 = b_4_1 >> 8'h1;
            or2_1_1 = lshr_3_1 | bus_q;
            bus_q = or2_1_1;
            state = 7'h69;
          end
        end
        7'h68: begin
          // do, hls/blocks/Small.h:43:53
          and_v_28_1 = maskOutRow_q & 17'h10000;
          shr_6_q = and_v_28_1;
          state = 7'h69;
        end
        7'h69: begin
          // if, hls/blocks/Small.h:42:48
          add_13_1 = conv158_q + conv2_3_q;
          trunc_35_1 = add_13_1;
          conv7_3_1 = trunc_35_1 & 17'hffff;
          cmp_31_1 = add_13_1 < 20'h10000;
          select_12_1 = cmp_31_1 ? shr_3_q : 17'h10000;
          or12_6_1 = select_12_1 | conv7_3_1;
          add_14_1 = conv163_q + conv2_4_q;
          trunc_36_1 = add_14_1;
          conv7_4_1 = trunc_36_1 & 17'hffff;
          cmp_32_1 = add_14_1 < 20'h10000;
          select_13_1 = cmp_32_1 ? shr_4_q : 17'h10000;
          or12_7_1 = select_13_1 | conv7_4_1;
          add_15_1 = conv168_q + zext_1_q;
          trunc_37_1 = add_15_1;
          conv7_5_1 = trunc_37_1 & 17'hffff;
          cmp_33_1 = add_15_1 < 20'h10000;
          cond_5_1 = cmp_33_1 ? 17'h0 : 17'h10000;
          or_v_15_1 = cond_5_1 | conv7_5_1;
          or12_8_1 = or_v_15_1 | shr_6_q;
          inc172_1 = r_3_q + 3'h1;
          cmp177_1 = inc172_1 == cond29_q;
          if (cmp177_1) begin
            cRow_q = or12_6_1;
            maskInRow_q = or12_7_1;
            maskOutRow_q = or12_8_1;
            state = 7'h6a;
          end else begin
            maskOutRow_q = or12_8_1;
            maskInRow_q = or12_7_1;
            cRow_q = or12_6_1;
            r_3_q = inc172_1;
            state = 7'h48;
          end
        end
        7'h6a: begin
          // do, hls/blocks/Small.h:42:34
          conv_17_1 = aPanel_q & 17'hffff;
          conv2_5_1 = conv_17_1;
          add_16_1 = cond188_q + conv2_5_1;
          trunc_38_1 = add_16_1;
          conv7_6_1 = trunc_38_1 & 17'hffff;
          shr_7_1 = aPanel_q & 17'h10000;
          or_v_17_1 = conv7_6_1 | shr_7_1;
          cmp_34_1 = add_16_1 < 20'h10000;
          cond_6_1 = cmp_34_1 ? 17'h0 : 17'h10000;
          or12_12_1 = or_v_17_1 | cond_6_1;
          sub194_1 = mLeft_q - cond2977_q;
          cmp197_1 = sub194_1 == 16'h0;
          if (cmp197_1) begin
            state = 7'h6b;
          end else begin
            isFirst_q = 1'h1;
            mLeft_q = sub194_1;
            aPanel_q = or12_12_1;
            state = 7'h32;
          end
        end
        7'h6b: begin
          // do, hls/blocks/Small.h:42:34
          conv_18_1 = bPanel_q & 17'hffff;
          conv2_6_1 = conv_18_1;
          add_17_1 = cond208_q + conv2_6_1;
          trunc_39_1 = add_17_1;
          conv7_7_1 = trunc_39_1 & 17'hffff;
          shr_8_1 = bPanel_q & 17'h10000;
          or_v_19_1 = conv7_7_1 | shr_8_1;
          cmp_35_1 = add_17_1 < 20'h10000;
          cond_7_1 = cmp_35_1 ? 17'h0 : 17'h10000;
          or12_13_1 = or_v_19_1 | cond_7_1;
          add214_1 = cond62_q + n_q;
          cmp217_1 = add214_1 == conv_6_q;
          if (cmp217_1) begin
            state = 7'h6c;
          end else begin
            n_q = add214_1;
            bPanel_q = or12_13_1;
            state = 7'h30;
          end
        end
        7'h6c: begin
          // do, hls/blocks/Small.h:97:74
          cmp_36_1 = $signed(8'hff) < $signed(flags_q);
          if (cmp_36_1) begin
            state = 7'h79;
          end else begin
            state = 7'h6d;
          end
        end
        7'h6d: begin
          // if, hls/blocks/Small.h:96:49
          fields_re = 1'b1;
          fields_raddress = 5'h1a;
          state = 7'h6e;
        end
        7'h6e: begin
          // if, hls/blocks/Small.h:96:49
          fields_42_1 = fields_rdata;
          trunc_40_1 = fields_42_1;
          extract_8_1 = trunc_40_1 & 17'hffff;
          at222_q = extract_8_1;
          i226_q = 3'h0;
          state = 7'h6f;
        end
        7'h6f: begin
          // do, hls/blocks/Small2x2x1.cpp:6
          Pivot142_1 = $signed(i226_q) < $signed(3'h1);
          if (Pivot142_1) begin
            state = 7'h71;
          end else begin
            state = 7'h70;
          end
        end
        7'h70: begin
          // LeafBlock139, hls/blocks/Small2x2x1.cpp:6
          SwitchLeaf140_1 = i226_q == 3'h1;
          if (SwitchLeaf140_1) begin
            cond249_q = stats_1_q;
            state = 7'h73;
          end else begin
            state = 7'h72;
          end
        end
        7'h71: begin
          // LeafBlock137, hls/blocks/Small2x2x1.cpp:6
          SwitchLeaf138_1 = i226_q == 3'h0;
          if (SwitchLeaf138_1) begin
            cond249_q = stats_2_q;
            state = 7'h73;
          end else begin
            state = 7'h72;
          end
        end
        7'h72: begin
          // cond, hls/blocks/Small.h:321:76
          cmp241_1 = i226_q == 3'h2;
          cond245_1 = cmp241_1 ? stats_q : 32'h5741544b;
          cond249_q = cond245_1;
          state = 7'h73;
        end
        7'h73: begin
          // cond, hls/blocks/Small.h:68:18
          cmp_37_1 = $signed(17'h1ffff) < $signed(at222_q);
          if (cmp_37_1) begin
            state = 7'h74;
          end else begin
            bus_q = 8'h1;
            state = 7'h77;
          end
        end
        7'h74: begin
          // if, hls/blocks/Small.h:72:23
          if (!aw_waits) begin
            conv4_3_1 = at222_q;
            aw_waits = 1'b1;
            aw_data_o <= conv4_3_1;
            state = 7'h75;
          end
        end
        7'h75: begin
          // if, hls/blocks/Small.h:72:23
          if (!w_waits) begin
            ref_v_6_1 = cond249_q;
            ref_v_7_1 = ref_v_6_1 | 40'hf00000000;
            copy_2_1 = ref_v_7_1;
            w_waits = 1'b1;
            w_data_o <= copy_2_1;
            state = 7'h76;
          end
        end
        7'h76: begin
          // if, hls/blocks/Small.h:72:23
          if (b_valid_i) begin
            b_5_1 = b_data_i;
            lshr_4_1 = b_5_1 >> 8'h1;
            or2_2_1 = lshr_4_1 | bus_q;
            bus_q = or2_2_1;
            state = 7'h77;
          end
        end
        7'h77: begin
          // _ZN4kiln5small3Bus5writeEDU17_jDU4_, hls/blocks/Small.h:42:34
          conv_19_1 = at222_q & 17'hffff;
          narrow_2_1 = conv_19_1 + 17'h4;
          and_v_29_1 = at222_q & 17'h10000;
          or12_14_1 = narrow_2_1 | and_v_29_1;
          inc254_1 = i226_q + 3'h1;
          cmp259_1 = inc254_1 == 3'h4;
          if (cmp259_1) begin
            state = 7'h78;
          end else begin
            at222_q = or12_14_1;
            i226_q = inc254_1;
            state = 7'h6f;
          end
        end
        7'h78: begin
          // _ZN4kiln5small4gemmERNS0_3BusEDU8_, hls/blocks/Small2x2x1.cpp:6
          extract_9_1 = bus_q;
          if (extract_9_1) begin
            code_q = 4'hb;
            state = 7'h7b;
          end else begin
            state = 7'h7a;
          end
        end
        7'h79: begin
          // _ZN4kiln5small4gemmERNS0_3BusEDU8_, hls/blocks/Small.h:315:7
          extract_10_1 = bus_q;
          if (extract_10_1) begin
            code_q = 4'hb;
            state = 7'h7b;
          end else begin
            state = 7'h7a;
          end
        end
        7'h7a: begin
          // for, hls/blocks/Small.h:42:34
          conv_20_1 = at_q & 17'hffff;
          narrow_3_1 = conv_20_1 + 17'h80;
          and_v_30_1 = at_q & 17'h10000;
          or12_15_1 = narrow_3_1 | and_v_30_1;
          inc_2_1 = index_q + 16'h1;
          cmp1_1_1 = inc_2_1 == count_q;
          if (cmp1_1_1) begin
            result_waits = 1'b1;
            done_data_o <= 64'h0;
            state = 7'h0;
          end else begin
            index_q = inc_2_1;
            at_q = or12_15_1;
            state = 7'h2;
          end
        end
        7'h7b: begin
          // cleanup, hls/blocks/Small.h:336:34
          conv22_1 = code_q;
          conv23_1 = index_q;
          shl_5_1 = conv23_1 << 64'h20;
          or_v_21_1 = shl_5_1 | conv22_1;
          result_waits = 1'b1;
          done_data_o <= or_v_21_1;
          state = 7'h0;
        end
      endcase
    end
  endtask

  always @* begin
    r_ready_o = (state_now == 7'h5) || (state_now == 7'h3b) || (state_now == 7'h4c) || (state_now == 7'h51) || (state_now == 7'h62);
    b_ready_o = (state_now == 7'h5c) || (state_now == 7'h67) || (state_now == 7'h76);
    start_ready_o = state_now == 7'h0 && !done_valid_o;
  end

  always @(posedge clk_i) begin
    if (rst_ni) begin
      fields_re = 1'b0;
      fields_raddress = 5'hx;
      fields_we = 1'b0;
      fields_waddress = 5'hx;
      fields_wdata = 32'hx;
      bWords_re = 1'b0;
      bWords_raddress = 9'hx;
      bWords_we = 1'b0;
      bWords_waddress = 9'hx;
      bWords_wdata = 16'hx;
      aWords_re = 1'b0;
      aWords_raddress = 9'hx;
      aWords_we = 1'b0;
      aWords_waddress = 9'hx;
      aWords_wdata = 16'hx;
      if (w_ready_i) begin
        w_waits = 1'b0;
      end
      if (aw_ready_i) begin
        aw_waits = 1'b0;
      end
      if (ar_ready_i) begin
        ar_waits = 1'b0;
      end
      if (done_ready_i) begin
        result_waits = 1'b0;
      end
      step;
      done_valid_o <= result_waits;
      ar_valid_o <= ar_waits;
      aw_valid_o <= aw_waits;
      w_valid_o <= w_waits;
      if (fields_re) begin
        fields_rdata <= fields[fields_raddress];
      end
      if (fields_we) begin
        fields[fields_waddress] <= fields_wdata;
      end
      if (bWords_re) begin
        bWords_rdata <= bWords[bWords_raddress];
      end
      if (bWords_we) begin
        bWords[bWords_waddress] <= bWords_wdata;
      end
      if (aWords_re) begin
        aWords_rdata <= aWords[aWords_raddress];
      end
      if (aWords_we) begin
        aWords[aWords_waddress] <= aWords_wdata;
      end
    end else begin
      loop43_active = 0;
      loop43_v1 = 0;
      loop43_v2 = 0;
      state = 7'h0;
      result_waits = 1'b0;
      done_valid_o <= 1'b0;
      ar_waits = 1'b0;
      ar_valid_o <= 1'b0;
      aw_waits = 1'b0;
      aw_valid_o <= 1'b0;
      w_waits = 1'b0;
      w_valid_o <= 1'b0;
    end
    state_now <= state;
  end
endmodule
