// Written by kilnc from hls/blocks/Chip2x2x1.cpp; do not edit.
//   kilnc hls/blocks/Chip2x2x1.cpp --top kiln_core --clock-ps 10000 -Ihls/include --cycle-model --observe command_ar --observe load_ar --observe aw --observe done
//
// When everything in kiln_core happens (kiln/CycleModel.h). Include it inside a namespace of its own, after that header.
// Of what comes from outside, cycles depend on
//   start: bits 0-95
//   command_r: bits 0-31, 33
//   load_r: bits 33
//   b: bits 1

using namespace kiln::cycles;

struct kiln_core {
  static constexpr unsigned kProcesses = 12, kMostChannels = 11;
  static constexpr ChannelInfo kChannels0[] = {
      {"start", 128, true},
      {"programs", 32, false},
      {"credits", 8, true},
      {"command_ar", 128, false},
  };
  static constexpr ChannelInfo kChannels1[] = {
      {"command_r", 64, true},
      {"command_beats", 64, false},
  };
  static constexpr ChannelInfo kChannels2[] = {
      {"programs", 32, true},
      {"command_beats", 64, true},
      {"credits", 8, false},
      {"store_status", 8, true},
      {"load_status", 8, true},
      {"releases", 32, true},
      {"matmuls", 96, false},
      {"loads", 96, false},
      {"epilogues", 112, false},
      {"stores", 80, false},
      {"done", 64, false},
  };
  static constexpr ChannelInfo kChannels3[] = {
      {"loads", 96, true},
      {"receives", 56, false},
      {"load_ar", 128, false},
  };
  static constexpr ChannelInfo kChannels4[] = {
      {"receives", 56, true},
      {"load_r", 64, true},
      {"biases", 64, false},
      {"masks", 8, false},
      {"fill_b", 32, false},
      {"fill_a", 32, false},
      {"load_status", 8, false},
  };
  static constexpr ChannelInfo kChannels5[] = {
      {"fill_a", 32, true},
      {"a_ready", 8, false},
  };
  static constexpr ChannelInfo kChannels6[] = {
      {"fill_b", 32, true},
      {"b_ready", 8, false},
  };
  static constexpr ChannelInfo kChannels7[] = {
      {"matmuls", 96, true},
      {"a_ready", 8, true},
      {"b_ready", 8, true},
      {"rows", 64, false},
      {"releases", 32, false},
  };
  static constexpr ChannelInfo kChannels8[] = {
      {"epilogues", 112, true},
      {"biases", 64, true},
      {"rows", 64, true},
      {"masks", 8, true},
      {"results", 64, false},
      {"mask_bits", 32, false},
      {"stats", 64, false},
  };
  static constexpr ChannelInfo kChannels9[] = {
      {"mask_bits", 32, true},
      {"mask_words", 32, false},
  };
  static constexpr ChannelInfo kChannels10[] = {
      {"stores", 80, true},
      {"results", 64, true},
      {"mask_words", 32, true},
      {"stats", 64, true},
      {"aw", 128, false},
      {"expected", 8, false},
      {"w", 64, false},
  };
  static constexpr ChannelInfo kChannels11[] = {
      {"expected", 8, true},
      {"b", 8, true},
      {"store_status", 8, false},
  };
  static constexpr ProcessInfo kInfo[] = {
      {"fetch", "hls/blocks/Fetch.h:14", kChannels0, 4},
      {"receive_commands", "hls/blocks/Fetch.h:44", kChannels1, 2},
      {"sequencer", "hls/blocks/Sequencer.h:38", kChannels2, 11},
      {"load_request", "hls/blocks/Load.h:10", kChannels3, 3},
      {"load_receive", "hls/blocks/Load.h:38", kChannels4, 7},
      {"fill", "hls/blocks/Fill.h:17", kChannels5, 2},
      {"fill", "hls/blocks/Fill.h:17", kChannels6, 2},
      {"matmul", "hls/blocks/Matmul.h:16", kChannels7, 5},
      {"epilogue", "hls/blocks/Epilogue.h:13", kChannels8, 7},
      {"collect_mask", "hls/blocks/Epilogue.h:61", kChannels9, 2},
      {"store", "hls/blocks/Store.h:12", kChannels10, 7},
      {"store_response", "hls/blocks/Store.h:78", kChannels11, 3},
  };

  Clock clock;
  SliceSink* sink = nullptr;
  Activity<kMostChannels> activity[kProcesses];

  Link<Word<128>, 4, kOutside, 0> start;
  Link<Token, 4, 2, 0> credits;
  Link<Word<128>, 4, 0, kOutside> command_ar;
  Link<uint64_t, 4, 0, 2> programs;
  Link<uint64_t, 4, kOutside, 1> command_r;
  Link<uint64_t, 128, 1, 2> command_beats;
  Link<Word<96>, 8, 2, 3> loads;
  Link<uint64_t, 16, 4, 2> load_status;
  Link<Word<96>, 16, 2, 7> matmuls;
  Link<uint64_t, 16, 7, 2> releases;
  Link<Word<112>, 16, 2, 8> epilogues;
  Link<Word<80>, 32, 2, 10> stores;
  Link<uint64_t, 16, 11, 2> store_status;
  Link<uint64_t, 4, 2, kOutside> done;
  Link<uint64_t, 64, 3, 4> receives;
  Link<Word<128>, 4, 3, kOutside> load_ar;
  Link<uint64_t, 4, kOutside, 4> load_r;
  Link<uint64_t, 32, 4, 5> fill_a;
  Link<uint64_t, 32, 4, 6> fill_b;
  Link<Token, 128, 4, 8> masks;
  Link<Token, 4, 4, 8> biases;
  Link<Token, 64, 5, 7> a_ready;
  Link<Token, 64, 6, 7> b_ready;
  Link<Token, 16, 7, 8> rows;
  Link<Token, 16, 8, 10> results;
  Link<uint64_t, 4, 8, 9> mask_bits;
  Link<Token, 4, 8, 10> stats;
  Link<Token, 4, 9, 10> mask_words;
  Link<Word<128>, 4, 10, kOutside> aw;
  Link<Token, 4, 10, kOutside> w;
  Link<uint64_t, 128, 10, 11> expected;
  Link<uint64_t, 4, kOutside, 11> b;
  struct {  // fetch, hls/blocks/Fetch.h:14
    uint64_t state = 0;
    uint64_t address_q = 0;
    uint64_t and_v_p1 = 0;
    uint64_t left_q = 0;
    uint64_t loop1_active = 0;
    uint64_t loop1_v1 = 0;
    uint64_t underWay_q = 0;
  } p0;
  struct {  // receive_commands, hls/blocks/Fetch.h:44
    uint64_t state = 0;
    uint64_t loop1_active = 0;
  } p1;
  struct {  // sequencer, hls/blocks/Sequencer.h:38
    uint64_t state = 0;
    uint64_t aAddress_1_q = 0;
    uint64_t aAddress_2_x = 0;
    uint64_t aAddress_3_q = 0;
    uint64_t aAddress_4_q = 0;
    uint64_t aAddress_q = 0;
    uint64_t aBlock_q = 0;
    uint64_t aPanel_q = 0;
    uint64_t add18_1_q = 0;
    uint64_t add364_1_q = 0;
    uint64_t add364_2_q = 0;
    uint64_t add6_1_q = 0;
    uint64_t add_2_q = 0;
    uint64_t add_4_q = 0;
    uint64_t add_9_q = 0;
    uint64_t and_v_10_q = 0;
    uint64_t and_v_11_q = 0;
    uint64_t and_v_12_q = 0;
    uint64_t and_v_13_q = 0;
    uint64_t and_v_14_q = 0;
    uint64_t and_v_15_q = 0;
    uint64_t and_v_16_q = 0;
    uint64_t and_v_17_q = 0;
    uint64_t and_v_18_q = 0;
    uint64_t and_v_19_q = 0;
    uint64_t and_v_1_q = 0;
    uint64_t and_v_20_q = 0;
    uint64_t and_v_24_q = 0;
    uint64_t and_v_2_q = 0;
    uint64_t and_v_3_q = 0;
    uint64_t and_v_4_q = 0;
    uint64_t and_v_6_q = 0;
    uint64_t and_v_7_q = 0;
    uint64_t and_v_8_q = 0;
    uint64_t and_v_9_q = 0;
    uint64_t bAddress_1_q = 0;
    uint64_t bAddress_2_x = 0;
    uint64_t bAddress_3_q = 0;
    uint64_t bAddress_4_q = 0;
    uint64_t bAddress_q = 0;
    uint64_t bPanel_q = 0;
    uint64_t bias_q = 0;
    uint64_t brmerge1155_q = 0;
    uint64_t cBlock_q = 0;
    uint64_t cColumn_q = 0;
    uint64_t cRow_q = 0;
    uint64_t cmp106_q = 0;
    uint64_t cmp12_1_q = 0;
    uint64_t cmp35_q = 0;
    uint64_t cmp40_q = 0;
    uint64_t cmp5_q = 0;
    uint64_t cmp74_1_q = 0;
    uint64_t cmp74_2_q = 0;
    uint64_t cmp74_q = 0;
    uint64_t cmp_36_q = 0;
    uint64_t cmp_37_q = 0;
    uint64_t cmp_45_q = 0;
    uint64_t cmp_q = 0;
    uint64_t cond115_q = 0;
    uint64_t cond417_q = 0;
    uint64_t cond88_q = 0;
    uint64_t conv113_q = 0;
    uint64_t conv164_q = 0;
    uint64_t conv16_q = 0;
    uint64_t conv172_q = 0;
    uint64_t conv368_q = 0;
    uint64_t conv373_1_q = 0;
    uint64_t conv373_2_q = 0;
    uint64_t conv377_q = 0;
    uint64_t conv382_1_q = 0;
    uint64_t conv382_2_q = 0;
    uint64_t conv386_q = 0;
    uint64_t conv391_1_q = 0;
    uint64_t conv391_2_q = 0;
    uint64_t conv3_1_q = 0;
    uint64_t conv3_2_q = 0;
    uint64_t conv3_3_q = 0;
    uint64_t conv3_q = 0;
    uint64_t conv40_q = 0;
    uint64_t conv48_q = 0;
    uint64_t conv90_q = 0;
    uint64_t dec_1_q = 0;
    Word<112> epilogue_1_q{};
    Word<112> epilogue_2_q{};
    Word<112> epilogue_3_q{};
    Word<112> epilogue_q{};
    uint64_t excess_10_q = 0;
    uint64_t excess_11_q = 0;
    uint64_t excess_12_q = 0;
    uint64_t excess_13_q = 0;
    uint64_t excess_14_q = 0;
    uint64_t excess_15_q = 0;
    uint64_t excess_16_q = 0;
    uint64_t excess_17_q = 0;
    uint64_t excess_18_q = 0;
    uint64_t excess_19_q = 0;
    uint64_t excess_1_q = 0;
    uint64_t excess_20_q = 0;
    uint64_t excess_21_q = 0;
    uint64_t excess_22_q = 0;
    uint64_t excess_23_q = 0;
    uint64_t excess_24_q = 0;
    uint64_t excess_25_q = 0;
    uint64_t excess_26_q = 0;
    uint64_t excess_27_q = 0;
    uint64_t excess_28_q = 0;
    uint64_t excess_29_q = 0;
    uint64_t excess_2_q = 0;
    uint64_t excess_30_q = 0;
    uint64_t excess_31_q = 0;
    uint64_t excess_3_q = 0;
    uint64_t excess_4_q = 0;
    uint64_t excess_5_q = 0;
    uint64_t excess_6_q = 0;
    uint64_t excess_7_q = 0;
    uint64_t excess_8_q = 0;
    uint64_t excess_9_q = 0;
    uint64_t excess_q = 0;
    uint64_t extract_5_q = 0;
    uint64_t extract_6_q = 0;
    uint64_t extract_7_q = 0;
    uint64_t extract_8_q = 0;
    uint64_t extract_9_q = 0;
    Word<96> firstChunk_q{};
    uint64_t firstM_q = 0;
    uint64_t firstN_q = 0;
    uint64_t inc97_q = 0;
    uint64_t inc_1_q = 0;
    uint64_t inc_2_q = 0;
    uint64_t inc_3_q = 0;
    uint64_t inc_4_q = 0;
    uint64_t inc_5_q = 0;
    uint64_t inc_6_q = 0;
    uint64_t inc_7_q = 0;
    uint64_t inc_q = 0;
    uint64_t index_q = 0;
    uint64_t kLeft_q = 0;
    uint64_t left_q = 0;
    uint64_t lnot344_q = 0;
    uint64_t lnot_q = 0;
    uint64_t loadedv10_q = 0;
    uint64_t loadedv_1_q = 0;
    uint64_t loadedv_3_q = 0;
    uint64_t loop36_active = 0;
    uint64_t mLeftBlock_q = 0;
    uint64_t mLeft_q = 0;
    uint64_t maskColumn_q = 0;
    uint64_t maskInBlock_q = 0;
    uint64_t maskInRow_q = 0;
    uint64_t maskOutBlock_q = 0;
    uint64_t maskOutRow_q = 0;
    uint64_t maskSub_q = 0;
    Word<96> matmul_1_q{};
    Word<96> matmul_q{};
    uint64_t nLeft_q = 0;
    uint64_t or301316_10_q = 0;
    uint64_t or301316_11_q = 0;
    uint64_t or301316_12_q = 0;
    uint64_t or301316_13_q = 0;
    uint64_t or301316_14_q = 0;
    uint64_t or301316_1_q = 0;
    uint64_t or301316_2_q = 0;
    uint64_t or301316_3_q = 0;
    uint64_t or301316_4_q = 0;
    uint64_t or301316_5_q = 0;
    uint64_t or301316_6_q = 0;
    uint64_t or301316_7_q = 0;
    uint64_t or301316_8_q = 0;
    uint64_t or301316_9_q = 0;
    uint64_t or301316_q = 0;
    uint64_t or_v_21_q = 0;
    uint64_t or_v_32_q = 0;
    uint64_t pads_11_q = 0;
    uint64_t pads_12_q = 0;
    uint64_t pads_13_q = 0;
    uint64_t pads_16_q = 0;
    uint64_t pads_17_q = 0;
    uint64_t pads_18_q = 0;
    uint64_t pads_21_q = 0;
    uint64_t pads_22_q = 0;
    uint64_t pads_23_q = 0;
    uint64_t pads_26_q = 0;
    uint64_t pads_27_q = 0;
    uint64_t pads_28_q = 0;
    uint64_t pads_29_q = 0;
    uint64_t pads_2_q = 0;
    uint64_t pads_30_q = 0;
    uint64_t pads_31_q = 0;
    uint64_t pads_32_q = 0;
    uint64_t pads_33_q = 0;
    uint64_t pads_34_q = 0;
    uint64_t pads_35_q = 0;
    uint64_t pads_36_q = 0;
    uint64_t pads_39_q = 0;
    uint64_t pads_3_q = 0;
    uint64_t pads_40_q = 0;
    uint64_t pads_41_q = 0;
    uint64_t pads_44_q = 0;
    uint64_t pads_45_q = 0;
    uint64_t pads_46_q = 0;
    uint64_t pads_49_q = 0;
    uint64_t pads_4_q = 0;
    uint64_t pads_50_q = 0;
    uint64_t pads_51_q = 0;
    uint64_t pads_52_q = 0;
    uint64_t pads_53_q = 0;
    uint64_t pads_54_q = 0;
    uint64_t pads_55_q = 0;
    uint64_t pads_56_q = 0;
    uint64_t pads_5_q = 0;
    uint64_t pads_6_q = 0;
    uint64_t panelsLeft_q = 0;
    uint64_t progress_10_q = 0;
    uint64_t progress_11_q = 0;
    uint64_t progress_12_q = 0;
    uint64_t progress_13_q = 0;
    uint64_t progress_14_q = 0;
    uint64_t progress_15_q = 0;
    uint64_t progress_16_q = 0;
    uint64_t progress_17_q = 0;
    uint64_t progress_18_q = 0;
    uint64_t progress_19_q = 0;
    uint64_t progress_1_q = 0;
    uint64_t progress_20_q = 0;
    uint64_t progress_21_q = 0;
    uint64_t progress_22_q = 0;
    uint64_t progress_23_q = 0;
    uint64_t progress_24_q = 0;
    uint64_t progress_25_q = 0;
    uint64_t progress_26_q = 0;
    uint64_t progress_27_q = 0;
    uint64_t progress_28_q = 0;
    uint64_t progress_2_q = 0;
    uint64_t progress_31_q = 0;
    uint64_t progress_32_q = 0;
    uint64_t progress_33_q = 0;
    uint64_t progress_34_q = 0;
    uint64_t progress_3_q = 0;
    uint64_t progress_4_q = 0;
    uint64_t progress_5_q = 0;
    uint64_t progress_6_q = 0;
    uint64_t progress_9_q = 0;
    uint64_t progress_q = 0;
    Word<80> ref_v_1_q{};
    Word<80> ref_v_35_q{};
    Word<80> ref_v_37_q{};
    Word<80> ref_v_3_q{};
    Word<96> ref_v_5_q{};
    Word<80> ref_v_6_q{};
    Word<80> ref_v_q{};
    uint64_t retval_q = 0;
    uint64_t select_10_q = 0;
    uint64_t select_11_q = 0;
    uint64_t select_12_q = 0;
    uint64_t select_13_q = 0;
    uint64_t select_14_q = 0;
    uint64_t select_15_q = 0;
    uint64_t select_16_q = 0;
    uint64_t select_17_q = 0;
    uint64_t select_18_q = 0;
    uint64_t select_19_q = 0;
    uint64_t select_1_q = 0;
    uint64_t select_20_q = 0;
    uint64_t select_21_q = 0;
    uint64_t select_22_q = 0;
    uint64_t select_23_q = 0;
    uint64_t select_24_q = 0;
    uint64_t select_25_q = 0;
    uint64_t select_26_q = 0;
    uint64_t select_27_q = 0;
    uint64_t select_28_q = 0;
    uint64_t select_29_q = 0;
    uint64_t select_2_q = 0;
    uint64_t select_30_q = 0;
    uint64_t select_32_q = 0;
    uint64_t select_33_q = 0;
    uint64_t select_34_q = 0;
    uint64_t select_35_q = 0;
    uint64_t select_37_q = 0;
    uint64_t select_38_q = 0;
    uint64_t select_3_q = 0;
    uint64_t select_4_q = 0;
    uint64_t select_5_q = 0;
    uint64_t select_6_q = 0;
    uint64_t select_7_q = 0;
    uint64_t select_8_q = 0;
    uint64_t select_9_q = 0;
    uint64_t select_q = 0;
    uint64_t spec_2_q = 0;
    uint64_t spec_3_q = 0;
    uint64_t spec_8_q = 0;
    uint64_t spec_q = 0;
    uint64_t storedv116_q = 0;
    uint64_t storedv41_1_q = 0;
    uint64_t storedv41_q = 0;
    uint64_t storedv_1_q = 0;
    uint64_t storedv_5_q = 0;
    uint64_t sub33_1_q = 0;
    uint64_t sub33_2_q = 0;
    uint64_t sub33_3_q = 0;
    uint64_t sub33_4_q = 0;
    uint64_t sub33_q = 0;
    uint64_t sub398_1_q = 0;
    uint64_t sub398_2_q = 0;
    uint64_t sub_3_q = 0;
    uint64_t sub_4_q = 0;
    uint64_t sub_5_q = 0;
    uint64_t sub_6_q = 0;
    uint64_t sub_7_q = 0;
    uint64_t tobool10_q = 0;
    uint64_t tobool226_q = 0;
    uint64_t tobool236_q = 0;
    uint64_t tobool26_q = 0;
    uint64_t tobool271_q = 0;
    uint64_t tobool282_q = 0;
    uint64_t tobool37_q = 0;
    uint64_t tobool_33_q = 0;
    uint64_t tobool_34_q = 0;
    uint64_t trunc_2_q = 0;
    uint64_t trunc_3_q = 0;
    uint64_t turnB_q = 0;
    uint64_t words_1_q = 0;
    uint64_t words_2_q = 0;
    uint64_t words_3_q = 0;
    uint64_t words_4_q = 0;
    uint64_t words_5_q = 0;
    uint64_t words_6_q = 0;
    uint64_t words_7_q = 0;
    uint64_t words_8_q = 0;
    uint64_t words_q = 0;
  } p2;
  struct {  // load_request, hls/blocks/Load.h:10
    uint64_t state = 0;
    uint64_t address_q = 0;
    uint64_t command_q = 0;
    uint64_t left_q = 0;
    uint64_t loop1_active = 0;
  } p3;
  struct {  // load_receive, hls/blocks/Load.h:38
    uint64_t state = 0;
    uint64_t beat_q = 0;
    uint64_t begin_v_q = 0;
    uint64_t command_1_q = 0;
    uint64_t command_2_q = 0;
    uint64_t command_3_q = 0;
    uint64_t command_4_q = 0;
    uint64_t command_q = 0;
    uint64_t failed_q = 0;
    uint64_t loop1_active = 0;
  } p4;
  struct {  // fill, hls/blocks/Fill.h:17
    uint64_t state = 0;
    uint64_t flushing_q = 0;
    uint64_t item_1_q = 0;
    uint64_t loop1_active = 0;
    uint64_t phase_q = 0;
    uint64_t warm_q = 0;
  } p5;
  struct {  // fill, hls/blocks/Fill.h:17
    uint64_t state = 0;
    uint64_t flushing_q = 0;
    uint64_t item_1_q = 0;
    uint64_t loop1_active = 0;
    uint64_t phase_q = 0;
    uint64_t warm_q = 0;
  } p6;
  struct {  // matmul, hls/blocks/Matmul.h:16
    uint64_t state = 0;
    uint64_t begin_v_q = 0;
    uint64_t cmp46_p1 = 0;
    uint64_t cmp46_p2 = 0;
    uint64_t command_1_q = 0;
    uint64_t command_2_q = 0;
    uint64_t command_3_q = 0;
    uint64_t command_4_q = 0;
    uint64_t command_q = 0;
    uint64_t finished_q = 0;
    uint64_t loop1_active = 0;
    uint64_t loop1_v1 = 0;
    uint64_t loop1_v2 = 0;
    uint64_t phase_q = 0;
    uint64_t rowsLeft_q = 0;
    uint64_t spec_p1 = 0;
    uint64_t spec_p2 = 0;
    uint64_t stepsLeft_q = 0;
    uint64_t xor_v_3_p1 = 0;
    uint64_t xor_v_3_p2 = 0;
  } p7;
  struct {  // epilogue, hls/blocks/Epilogue.h:13
    uint64_t state = 0;
    uint64_t and_v_23_p1 = 0;
    uint64_t brmerge222_p1 = 0;
    uint64_t brmerge222_p2 = 0;
    uint64_t brmerge_2_p1 = 0;
    uint64_t brmerge_2_p2 = 0;
    uint64_t cmp78_p1 = 0;
    uint64_t cmp78_p2 = 0;
    uint64_t command_10_q = 0;
    uint64_t command_1_q = 0;
    uint64_t command_23_p1 = 0;
    uint64_t command_2_q = 0;
    uint64_t command_4_q = 0;
    uint64_t command_5_q = 0;
    uint64_t command_q = 0;
    uint64_t loop1_active = 0;
    uint64_t loop1_v1 = 0;
    uint64_t loop1_v2 = 0;
    uint64_t ref_v_6_p1 = 0;
    uint64_t row_p1 = 0;
    uint64_t row_q = 0;
    uint64_t xor_v_19_p1 = 0;
    uint64_t xor_v_19_p2 = 0;
  } p8;
  struct {  // collect_mask, hls/blocks/Epilogue.h:61
    uint64_t state = 0;
    uint64_t loop1_active = 0;
    uint64_t loop1_v1 = 0;
    uint64_t xor_v_p1 = 0;
  } p9;
  struct {  // store, hls/blocks/Store.h:12
    uint64_t state = 0;
    uint64_t address_q = 0;
    uint64_t beatsLeft_q = 0;
    uint64_t beginBurst_q = 0;
    uint64_t beginPiece_q = 0;
    uint64_t begin_v_q = 0;
    uint64_t burstLeft_q = 0;
    uint64_t command_1_q = 0;
    uint64_t command_3_q = 0;
    uint64_t command_4_q = 0;
    uint64_t command_q = 0;
    uint64_t loop1_active = 0;
    uint64_t pieceAddress_q = 0;
    uint64_t piecesLeft_q = 0;
  } p10;
  struct {  // store_response, hls/blocks/Store.h:78
    uint64_t state = 0;
    uint64_t failed_q = 0;
    uint64_t loop1_active = 0;
  } p11;

  // One cycle of process number `process`; false if nothing changed.
  bool step(unsigned process) {
    switch (process) {
      case 0:
        return step_0();
      case 1:
        return step_1();
      case 2:
        return step_2();
      case 3:
        return step_3();
      case 4:
        return step_4();
      case 5:
        return step_5();
      case 6:
        return step_6();
      case 7:
        return step_7();
      case 8:
        return step_8();
      case 9:
        return step_9();
      case 10:
        return step_10();
      case 11:
        return step_11();
      default:
        return false;
    }
  }
  // Words that a process has read from or written to one of its streams.
  uint64_t words(unsigned process, unsigned channel) const {
    switch (process) {
      case 0:
        switch (channel) {
          case 0:
            return start.reads();
          case 1:
            return programs.writes();
          case 2:
            return credits.reads();
          case 3:
            return command_ar.writes();
        }
        break;
      case 1:
        switch (channel) {
          case 0:
            return command_r.reads();
          case 1:
            return command_beats.writes();
        }
        break;
      case 2:
        switch (channel) {
          case 0:
            return programs.reads();
          case 1:
            return command_beats.reads();
          case 2:
            return credits.writes();
          case 3:
            return store_status.reads();
          case 4:
            return load_status.reads();
          case 5:
            return releases.reads();
          case 6:
            return matmuls.writes();
          case 7:
            return loads.writes();
          case 8:
            return epilogues.writes();
          case 9:
            return stores.writes();
          case 10:
            return done.writes();
        }
        break;
      case 3:
        switch (channel) {
          case 0:
            return loads.reads();
          case 1:
            return receives.writes();
          case 2:
            return load_ar.writes();
        }
        break;
      case 4:
        switch (channel) {
          case 0:
            return receives.reads();
          case 1:
            return load_r.reads();
          case 2:
            return biases.writes();
          case 3:
            return masks.writes();
          case 4:
            return fill_b.writes();
          case 5:
            return fill_a.writes();
          case 6:
            return load_status.writes();
        }
        break;
      case 5:
        switch (channel) {
          case 0:
            return fill_a.reads();
          case 1:
            return a_ready.writes();
        }
        break;
      case 6:
        switch (channel) {
          case 0:
            return fill_b.reads();
          case 1:
            return b_ready.writes();
        }
        break;
      case 7:
        switch (channel) {
          case 0:
            return matmuls.reads();
          case 1:
            return a_ready.reads();
          case 2:
            return b_ready.reads();
          case 3:
            return rows.writes();
          case 4:
            return releases.writes();
        }
        break;
      case 8:
        switch (channel) {
          case 0:
            return epilogues.reads();
          case 1:
            return biases.reads();
          case 2:
            return rows.reads();
          case 3:
            return masks.reads();
          case 4:
            return results.writes();
          case 5:
            return mask_bits.writes();
          case 6:
            return stats.writes();
        }
        break;
      case 9:
        switch (channel) {
          case 0:
            return mask_bits.reads();
          case 1:
            return mask_words.writes();
        }
        break;
      case 10:
        switch (channel) {
          case 0:
            return stores.reads();
          case 1:
            return results.reads();
          case 2:
            return mask_words.reads();
          case 3:
            return stats.reads();
          case 4:
            return aw.writes();
          case 5:
            return expected.writes();
          case 6:
            return w.writes();
        }
        break;
      case 11:
        switch (channel) {
          case 0:
            return expected.reads();
          case 1:
            return b.reads();
          case 2:
            return store_status.writes();
        }
        break;
    }
    return 0;
  }

  // fetch
  bool step_0() {
    bool moved = false;
    auto& p = p0;
    switch (p.state) {
      case 0: {  // entry, hls/blocks/Fetch.h:19:3
        activity[0].become(0, clock, 0, sink);
        moved = true;
        {
          p.underWay_q = 0x0u;
          p.left_q = 0x0u;
          p.address_q = 0x0u;
          p.loop1_active = 1;
          p.state = 1;
        }
        break;
      }
      case 1: {  // pipelined loop, hls/blocks/Fetch.h:20:5: interval 1, 2 cycles
        unsigned stall1 = 0;
        if (p.loop1_v1 != 0) {
          if (p.and_v_p1 != 0 && !credits.hasWord(clock)) stall1 = 3;
        }
        if (stall1 != 0) {
          activity[0].become(stall1, clock, 0, sink);
        } else {
          if (p.loop1_v1 != 0) {
            moved = true;
            if (p.and_v_p1 != 0) credits.pop(clock);
          }
          bool started = false;
          if (p.loop1_active != 0) {
            const uint64_t cmp_n = uint64_t{p.left_q == 0x0u};
            if (cmp_n != 0 && !start.hasWord(clock)) {
              activity[0].become(1, clock, 0, sink);
            } else {
              if (cmp_n != 0 && !programs.hasRoom(clock)) {
                activity[0].become(2, clock, 0, sink);
              } else {
                const Word<128> start_1_n = start.front();
                const uint64_t program_v_n = slice<64>(start_1_n, 0);
                const uint64_t rem_n = program_v_n & 0x7fu;
                const uint64_t cmp11_n = uint64_t{rem_n == 0x0u};
                const uint64_t conv3_n = program_v_n & 0x3fffu;
                const uint64_t cmp5_n = uint64_t{conv3_n == program_v_n};
                const uint64_t select_n = cmp11_n != 0 ? cmp5_n : 0x0u;
                const uint64_t program_v_1_n = slice<32>(start_1_n, 64);
                const uint64_t conv7_n = program_v_1_n & 0x3fffu;
                const uint64_t cmp9_n = uint64_t{conv7_n == program_v_1_n};
                const uint64_t spec_n = select_n != 0 ? cmp9_n : 0x0u;
                const uint64_t conv18_n = slice<14>(start_1_n, 64);
                const uint64_t conv18_1_n = spec_n != 0 ? conv18_n : 0x0u;
                const uint64_t left_1_n = cmp_n != 0 ? conv18_1_n : p.left_q;
                const uint64_t cmp32_n = uint64_t{left_1_n == 0x0u};
                const uint64_t xor_v_1_n = cmp32_n ^ 0x1u;
                if (xor_v_1_n != 0 && !command_ar.hasRoom(clock)) {
                  activity[0].become(4, clock, 0, sink);
                } else {
                  activity[0].become(0, clock, 0, sink);
                  started = moved = true;
                  const uint64_t conv2_n = slice<14>(start_1_n, 0);
                  const uint64_t slice_n = slice<16>(start_1_n, 64);
                  const uint64_t storedv19_n = slice_n & 0x3fffu;
                  const uint64_t ref_v_n = spec_n != 0 ? 0x10000u : 0x0u;
                  const uint64_t ref_v_1_n = slice<32>(storedv19_n, 0);
                  const uint64_t ref_v_2_n = ref_v_n | ref_v_1_n;
                  const uint64_t address_1_n = cmp_n != 0 ? conv2_n : p.address_q;
                  const uint64_t cmp36_n = uint64_t{p.underWay_q == 0x2u};
                  const uint64_t inc_n = (p.underWay_q + 0x1u) & 0x3u;
                  const uint64_t xor_v_n = cmp32_n ^ 0x1u;
                  const uint64_t and_v_n = xor_v_n & cmp36_n;
                  const uint64_t underWay_1_n = cmp36_n != 0 ? 0x2u : inc_n;
                  const Word<128> ref_v_3_n = shiftLeft<128>(address_1_n, 0) | shiftLeft<128>(Word<114>{{0x0u, 0x0u}}, 14);
                  const Word<128> ref_v_4_n = ref_v_3_n | Word<128>{{0x0u, 0x1fu}};
                  const uint64_t add_n = (address_1_n + 0x80u) & 0x3fffu;
                  const uint64_t dec_n = (left_1_n + 0x3fffu) & 0x3fffu;
                  const uint64_t underWay_2_n = cmp32_n != 0 ? p.underWay_q : underWay_1_n;
                  const uint64_t left_2_n = cmp32_n != 0 ? 0x0u : dec_n;
                  const uint64_t address_2_n = cmp32_n != 0 ? address_1_n : add_n;
                  if (cmp_n != 0) start.pop(clock);
                  if (cmp_n != 0) programs.push(clock, ref_v_2_n);
                  if (xor_v_1_n != 0) command_ar.push(clock, ref_v_4_n);
                  p.and_v_p1 = and_v_n;
                  p.underWay_q = underWay_2_n;
                  p.left_q = left_2_n;
                  p.address_q = address_2_n;
                }
              }
            }
          }
          p.loop1_v1 = started;
        }
        break;
      }
    }
    return moved;
  }

  // receive_commands
  bool step_1() {
    bool moved = false;
    auto& p = p1;
    switch (p.state) {
      case 0: {  // entry, hls/blocks/Fetch.h:45:3
        activity[1].become(0, clock, 1, sink);
        moved = true;
        {
          p.loop1_active = 1;
          p.state = 1;
        }
        break;
      }
      case 1: {  // pipelined loop, hls/blocks/Fetch.h:46:5: interval 1, 1 cycles
        if (p.loop1_active != 0) {
          if (!command_r.hasWord(clock)) {
            activity[1].become(1, clock, 1, sink);
          } else {
            if (!command_beats.hasRoom(clock)) {
              activity[1].become(2, clock, 1, sink);
            } else {
              activity[1].become(0, clock, 1, sink);
              moved = true;
              const uint64_t command_r_1_n = command_r.front();
              command_r.pop(clock);
              command_beats.push(clock, command_r_1_n);
            }
          }
        }
        break;
      }
    }
    return moved;
  }

  // sequencer
  bool step_2() {
    bool moved = false;
    auto& p = p2;
    switch (p.state) {
      case 0: {  // entry, hls/blocks/Sequencer.h:46:3
        activity[2].become(0, clock, 2, sink);
        moved = true;
        {
          p.pads_2_q = 0x100u;
          p.pads_3_q = 0x100u;
          p.state = 1;
        }
        break;
      }
      case 1: {  // for, hls/blocks/Sequencer.h:47:44
        if (!programs.hasWord(clock)) {
          activity[2].become(1, clock, 2, sink);
          break;
        }
        activity[2].become(0, clock, 2, sink);
        moved = true;
        const uint64_t programs_1_n = programs.front();
        const uint64_t loadedv_n = slice<1>(programs_1_n, 16);
        const uint64_t spec_n = loadedv_n != 0 ? 0x0u : 0x5u;
        const uint64_t loadedv10_n = slice<14>(programs_1_n, 0);
        const uint64_t cmp12471349_n = uint64_t{loadedv10_n != 0x0u};
        const uint64_t cmp1350_n = loadedv_n & cmp12471349_n;
        programs.pop(clock);
        p.spec_q = spec_n;
        p.loadedv10_q = loadedv10_n;
        if (cmp1350_n != 0) {
          p.index_q = 0x0u;
          p.pads_4_q = 0x0u;
          p.pads_5_q = p.pads_3_q;
          p.pads_6_q = p.pads_2_q;
          p.progress_q = 0x0u;
          p.progress_1_q = spec_n;
          p.progress_2_q = 0x0u;
          p.progress_3_q = 0x0u;
          p.state = 3;
        } else {
          p.progress_22_q = 0x0u;
          p.progress_23_q = 0x0u;
          p.progress_24_q = spec_n;
          p.progress_25_q = 0x0u;
          p.pads_49_q = p.pads_2_q;
          p.pads_50_q = p.pads_3_q;
          p.pads_51_q = 0x0u;
          p.state = 92;
        }
        break;
      }
      case 3: {  // for, hls/blocks/Sequencer.h:59:51
        if (!command_beats.hasWord(clock)) {
          activity[2].become(2, clock, 2, sink);
          break;
        }
        activity[2].become(0, clock, 2, sink);
        moved = true;
        const uint64_t command_beats_1_n = command_beats.front();
        const uint64_t beat_n = slice<32>(command_beats_1_n, 0);
        const uint64_t and_v_n = 0xffffu & beat_n;
        const uint64_t and26_n = beat_n & 0xffff0000u;
        const uint64_t tobool_n = uint64_t{and26_n == 0x0u};
        const uint64_t excess_n = tobool_n != 0 ? 0x0u : 0x1u;
        const uint64_t words_n = slice<8>(and_v_n, 0);
        const uint64_t words_1_n = slice<8>(and_v_n, 8);
        const uint64_t cmp_n = slice<1>(command_beats_1_n, 33);
        const uint64_t cmp40_n = uint64_t{p.progress_1_q == 0x0u};
        command_beats.pop(clock);
        p.excess_q = excess_n;
        p.words_q = words_n;
        p.words_1_q = words_1_n;
        p.cmp_q = cmp_n;
        p.cmp40_q = cmp40_n;
        p.state = 4;
        break;
      }
      case 4: {  // for, hls/blocks/Sequencer.h:59:51
        if (!command_beats.hasWord(clock)) {
          activity[2].become(2, clock, 2, sink);
          break;
        }
        activity[2].become(0, clock, 2, sink);
        moved = true;
        const uint64_t command_beats_2_n = command_beats.front();
        const uint64_t beat_1_n = slice<32>(command_beats_2_n, 0);
        const uint64_t and_v_1_n = 0xffu & beat_1_n;
        const uint64_t and26_1_n = beat_1_n & 0xffffff00u;
        const uint64_t tobool_1_n = uint64_t{and26_1_n == 0x0u};
        const uint64_t excess_1_n = tobool_1_n != 0 ? p.excess_q : 0x1u;
        const uint64_t cmp_1_n = slice<1>(command_beats_2_n, 33);
        const uint64_t select_n = p.cmp_q != 0 ? 0x1u : cmp_1_n;
        const uint64_t or301316_n = excess_1_n | 0x8u;
        command_beats.pop(clock);
        p.and_v_1_q = and_v_1_n;
        p.excess_1_q = excess_1_n;
        p.select_q = select_n;
        p.or301316_q = or301316_n;
        p.state = 5;
        break;
      }
      case 5: {  // for, hls/blocks/Sequencer.h:59:51
        if (!command_beats.hasWord(clock)) {
          activity[2].become(2, clock, 2, sink);
          break;
        }
        activity[2].become(0, clock, 2, sink);
        moved = true;
        const uint64_t command_beats_3_n = command_beats.front();
        const uint64_t beat_2_n = slice<32>(command_beats_3_n, 0);
        const uint64_t and_v_2_n = 0x3fffu & beat_2_n;
        const uint64_t and26_2_n = beat_2_n & 0xffffc000u;
        const uint64_t tobool_2_n = uint64_t{and26_2_n == 0x0u};
        const uint64_t excess_2_n = tobool_2_n != 0 ? p.excess_1_q : p.or301316_q;
        const uint64_t cmp_2_n = slice<1>(command_beats_3_n, 33);
        const uint64_t select_1_n = p.select_q != 0 ? 0x1u : cmp_2_n;
        command_beats.pop(clock);
        p.and_v_2_q = and_v_2_n;
        p.excess_2_q = excess_2_n;
        p.select_1_q = select_1_n;
        p.state = 6;
        break;
      }
      case 6: {  // for, hls/blocks/Sequencer.h:59:51
        if (!command_beats.hasWord(clock)) {
          activity[2].become(2, clock, 2, sink);
          break;
        }
        activity[2].become(0, clock, 2, sink);
        moved = true;
        const uint64_t command_beats_4_n = command_beats.front();
        const uint64_t beat_3_n = slice<32>(command_beats_4_n, 0);
        const uint64_t and_v_3_n = 0x3fffu & beat_3_n;
        const uint64_t and26_3_n = beat_3_n & 0xffffc000u;
        const uint64_t tobool_3_n = uint64_t{and26_3_n == 0x0u};
        const uint64_t excess_3_n = tobool_3_n != 0 ? p.excess_2_q : p.or301316_q;
        const uint64_t cmp_3_n = slice<1>(command_beats_4_n, 33);
        const uint64_t select_2_n = p.select_1_q != 0 ? 0x1u : cmp_3_n;
        command_beats.pop(clock);
        p.and_v_3_q = and_v_3_n;
        p.excess_3_q = excess_3_n;
        p.select_2_q = select_2_n;
        p.state = 7;
        break;
      }
      case 7: {  // for, hls/blocks/Sequencer.h:59:51
        if (!command_beats.hasWord(clock)) {
          activity[2].become(2, clock, 2, sink);
          break;
        }
        activity[2].become(0, clock, 2, sink);
        moved = true;
        const uint64_t command_beats_5_n = command_beats.front();
        const uint64_t beat_4_n = slice<32>(command_beats_5_n, 0);
        const uint64_t and_v_4_n = 0x3fffu & beat_4_n;
        const uint64_t and26_4_n = beat_4_n & 0xffffc000u;
        const uint64_t tobool_4_n = uint64_t{and26_4_n == 0x0u};
        const uint64_t excess_4_n = tobool_4_n != 0 ? p.excess_3_q : p.or301316_q;
        const uint64_t cmp_4_n = slice<1>(command_beats_5_n, 33);
        const uint64_t select_3_n = p.select_2_q != 0 ? 0x1u : cmp_4_n;
        const uint64_t or301316_1_n = excess_4_n | 0x2u;
        command_beats.pop(clock);
        p.and_v_4_q = and_v_4_n;
        p.excess_4_q = excess_4_n;
        p.select_3_q = select_3_n;
        p.or301316_1_q = or301316_1_n;
        p.state = 8;
        break;
      }
      case 8: {  // for, hls/blocks/Sequencer.h:59:51
        if (!command_beats.hasWord(clock)) {
          activity[2].become(2, clock, 2, sink);
          break;
        }
        activity[2].become(0, clock, 2, sink);
        moved = true;
        const uint64_t command_beats_6_n = command_beats.front();
        const uint64_t beat_5_n = slice<32>(command_beats_6_n, 0);
        const uint64_t and26_5_n = beat_5_n & 0xffffffe0u;
        const uint64_t tobool_5_n = uint64_t{and26_5_n == 0x0u};
        const uint64_t excess_5_n = tobool_5_n != 0 ? p.excess_4_q : p.or301316_1_q;
        const uint64_t cmp_5_n = slice<1>(command_beats_6_n, 33);
        const uint64_t select_4_n = p.select_3_q != 0 ? 0x1u : cmp_5_n;
        const uint64_t or301316_2_n = excess_5_n | 0x4u;
        command_beats.pop(clock);
        p.excess_5_q = excess_5_n;
        p.select_4_q = select_4_n;
        p.or301316_2_q = or301316_2_n;
        p.state = 9;
        break;
      }
      case 9: {  // for, hls/blocks/Sequencer.h:59:51
        if (!command_beats.hasWord(clock)) {
          activity[2].become(2, clock, 2, sink);
          break;
        }
        activity[2].become(0, clock, 2, sink);
        moved = true;
        const uint64_t command_beats_7_n = command_beats.front();
        const uint64_t beat_6_n = slice<32>(command_beats_7_n, 0);
        const uint64_t and_v_6_n = 0x3fffu & beat_6_n;
        const uint64_t and26_6_n = beat_6_n & 0xffffc000u;
        const uint64_t tobool_6_n = uint64_t{and26_6_n == 0x0u};
        const uint64_t excess_6_n = tobool_6_n != 0 ? p.excess_5_q : p.or301316_2_q;
        const uint64_t cmp_6_n = slice<1>(command_beats_7_n, 33);
        const uint64_t select_5_n = p.select_4_q != 0 ? 0x1u : cmp_6_n;
        const uint64_t or301316_3_n = excess_6_n | 0x8u;
        command_beats.pop(clock);
        p.and_v_6_q = and_v_6_n;
        p.excess_6_q = excess_6_n;
        p.select_5_q = select_5_n;
        p.or301316_3_q = or301316_3_n;
        p.state = 10;
        break;
      }
      case 10: {  // for, hls/blocks/Sequencer.h:59:51
        if (!command_beats.hasWord(clock)) {
          activity[2].become(2, clock, 2, sink);
          break;
        }
        activity[2].become(0, clock, 2, sink);
        moved = true;
        const uint64_t command_beats_8_n = command_beats.front();
        const uint64_t beat_7_n = slice<32>(command_beats_8_n, 0);
        const uint64_t and_v_7_n = 0x3fffu & beat_7_n;
        const uint64_t and26_7_n = beat_7_n & 0xffffc000u;
        const uint64_t tobool_7_n = uint64_t{and26_7_n == 0x0u};
        const uint64_t excess_7_n = tobool_7_n != 0 ? p.excess_6_q : p.or301316_3_q;
        const uint64_t cmp_7_n = slice<1>(command_beats_8_n, 33);
        const uint64_t select_6_n = p.select_5_q != 0 ? 0x1u : cmp_7_n;
        command_beats.pop(clock);
        p.and_v_7_q = and_v_7_n;
        p.excess_7_q = excess_7_n;
        p.select_6_q = select_6_n;
        p.state = 11;
        break;
      }
      case 11: {  // for, hls/blocks/Sequencer.h:59:51
        if (!command_beats.hasWord(clock)) {
          activity[2].become(2, clock, 2, sink);
          break;
        }
        activity[2].become(0, clock, 2, sink);
        moved = true;
        const uint64_t command_beats_9_n = command_beats.front();
        const uint64_t beat_8_n = slice<32>(command_beats_9_n, 0);
        const uint64_t and_v_8_n = 0x3fffu & beat_8_n;
        const uint64_t and26_8_n = beat_8_n & 0xffffc000u;
        const uint64_t tobool_8_n = uint64_t{and26_8_n == 0x0u};
        const uint64_t excess_8_n = tobool_8_n != 0 ? p.excess_7_q : p.or301316_3_q;
        const uint64_t cmp_8_n = slice<1>(command_beats_9_n, 33);
        const uint64_t select_7_n = p.select_6_q != 0 ? 0x1u : cmp_8_n;
        command_beats.pop(clock);
        p.and_v_8_q = and_v_8_n;
        p.excess_8_q = excess_8_n;
        p.select_7_q = select_7_n;
        p.state = 12;
        break;
      }
      case 12: {  // for, hls/blocks/Sequencer.h:59:51
        if (!command_beats.hasWord(clock)) {
          activity[2].become(2, clock, 2, sink);
          break;
        }
        activity[2].become(0, clock, 2, sink);
        moved = true;
        const uint64_t command_beats_10_n = command_beats.front();
        const uint64_t beat_9_n = slice<32>(command_beats_10_n, 0);
        const uint64_t and_v_9_n = 0x3fffu & beat_9_n;
        const uint64_t and26_9_n = beat_9_n & 0xffffc000u;
        const uint64_t tobool_9_n = uint64_t{and26_9_n == 0x0u};
        const uint64_t excess_9_n = tobool_9_n != 0 ? p.excess_8_q : p.or301316_3_q;
        const uint64_t cmp_9_n = slice<1>(command_beats_10_n, 33);
        const uint64_t select_8_n = p.select_7_q != 0 ? 0x1u : cmp_9_n;
        const uint64_t or301316_4_n = excess_9_n | 0x8u;
        command_beats.pop(clock);
        p.and_v_9_q = and_v_9_n;
        p.excess_9_q = excess_9_n;
        p.select_8_q = select_8_n;
        p.or301316_4_q = or301316_4_n;
        p.state = 13;
        break;
      }
      case 13: {  // for, hls/blocks/Sequencer.h:59:51
        if (!command_beats.hasWord(clock)) {
          activity[2].become(2, clock, 2, sink);
          break;
        }
        activity[2].become(0, clock, 2, sink);
        moved = true;
        const uint64_t command_beats_11_n = command_beats.front();
        const uint64_t beat_10_n = slice<32>(command_beats_11_n, 0);
        const uint64_t and_v_10_n = 0x3fffu & beat_10_n;
        const uint64_t and26_10_n = beat_10_n & 0xffffc000u;
        const uint64_t tobool_10_n = uint64_t{and26_10_n == 0x0u};
        const uint64_t excess_10_n = tobool_10_n != 0 ? p.excess_9_q : p.or301316_4_q;
        const uint64_t cmp_10_n = slice<1>(command_beats_11_n, 33);
        const uint64_t select_9_n = p.select_8_q != 0 ? 0x1u : cmp_10_n;
        command_beats.pop(clock);
        p.and_v_10_q = and_v_10_n;
        p.excess_10_q = excess_10_n;
        p.select_9_q = select_9_n;
        p.state = 14;
        break;
      }
      case 14: {  // for, hls/blocks/Sequencer.h:59:51
        if (!command_beats.hasWord(clock)) {
          activity[2].become(2, clock, 2, sink);
          break;
        }
        activity[2].become(0, clock, 2, sink);
        moved = true;
        const uint64_t command_beats_12_n = command_beats.front();
        const uint64_t beat_11_n = slice<32>(command_beats_12_n, 0);
        const uint64_t and_v_11_n = 0x3fffu & beat_11_n;
        const uint64_t and26_11_n = beat_11_n & 0xffffc000u;
        const uint64_t tobool_11_n = uint64_t{and26_11_n == 0x0u};
        const uint64_t excess_11_n = tobool_11_n != 0 ? p.excess_10_q : p.or301316_4_q;
        const uint64_t cmp_11_n = slice<1>(command_beats_12_n, 33);
        const uint64_t select_10_n = p.select_9_q != 0 ? 0x1u : cmp_11_n;
        const uint64_t or301316_5_n = excess_11_n | 0x20u;
        command_beats.pop(clock);
        p.and_v_11_q = and_v_11_n;
        p.excess_11_q = excess_11_n;
        p.select_10_q = select_10_n;
        p.or301316_5_q = or301316_5_n;
        p.state = 15;
        break;
      }
      case 15: {  // for, hls/blocks/Sequencer.h:59:51
        if (!command_beats.hasWord(clock)) {
          activity[2].become(2, clock, 2, sink);
          break;
        }
        activity[2].become(0, clock, 2, sink);
        moved = true;
        const uint64_t command_beats_13_n = command_beats.front();
        const uint64_t beat_12_n = slice<32>(command_beats_13_n, 0);
        const uint64_t and_v_12_n = 0x3fffu & beat_12_n;
        const uint64_t and26_12_n = beat_12_n & 0xffffc000u;
        const uint64_t tobool_12_n = uint64_t{and26_12_n == 0x0u};
        const uint64_t excess_12_n = tobool_12_n != 0 ? p.excess_11_q : p.or301316_5_q;
        const uint64_t cmp_12_n = slice<1>(command_beats_13_n, 33);
        const uint64_t select_11_n = p.select_10_q != 0 ? 0x1u : cmp_12_n;
        const uint64_t or301316_6_n = excess_12_n | 0x40u;
        command_beats.pop(clock);
        p.and_v_12_q = and_v_12_n;
        p.excess_12_q = excess_12_n;
        p.select_11_q = select_11_n;
        p.or301316_6_q = or301316_6_n;
        p.state = 16;
        break;
      }
      case 16: {  // for, hls/blocks/Sequencer.h:59:51
        if (!command_beats.hasWord(clock)) {
          activity[2].become(2, clock, 2, sink);
          break;
        }
        activity[2].become(0, clock, 2, sink);
        moved = true;
        const uint64_t command_beats_14_n = command_beats.front();
        const uint64_t beat_13_n = slice<32>(command_beats_14_n, 0);
        const uint64_t and_v_13_n = 0x3fffu & beat_13_n;
        const uint64_t and26_13_n = beat_13_n & 0xffffc000u;
        const uint64_t tobool_13_n = uint64_t{and26_13_n == 0x0u};
        const uint64_t excess_13_n = tobool_13_n != 0 ? p.excess_12_q : p.or301316_6_q;
        const uint64_t cmp_13_n = slice<1>(command_beats_14_n, 33);
        const uint64_t select_12_n = p.select_11_q != 0 ? 0x1u : cmp_13_n;
        const uint64_t or301316_7_n = excess_13_n | 0x8u;
        command_beats.pop(clock);
        p.and_v_13_q = and_v_13_n;
        p.excess_13_q = excess_13_n;
        p.select_12_q = select_12_n;
        p.or301316_7_q = or301316_7_n;
        p.state = 17;
        break;
      }
      case 17: {  // for, hls/blocks/Sequencer.h:59:51
        if (!command_beats.hasWord(clock)) {
          activity[2].become(2, clock, 2, sink);
          break;
        }
        activity[2].become(0, clock, 2, sink);
        moved = true;
        const uint64_t command_beats_15_n = command_beats.front();
        const uint64_t beat_14_n = slice<32>(command_beats_15_n, 0);
        const uint64_t and_v_14_n = 0x3fffu & beat_14_n;
        const uint64_t and26_14_n = beat_14_n & 0xffffc000u;
        const uint64_t tobool_14_n = uint64_t{and26_14_n == 0x0u};
        const uint64_t excess_14_n = tobool_14_n != 0 ? p.excess_13_q : p.or301316_7_q;
        const uint64_t cmp_14_n = slice<1>(command_beats_15_n, 33);
        const uint64_t select_13_n = p.select_12_q != 0 ? 0x1u : cmp_14_n;
        command_beats.pop(clock);
        p.and_v_14_q = and_v_14_n;
        p.excess_14_q = excess_14_n;
        p.select_13_q = select_13_n;
        p.state = 18;
        break;
      }
      case 18: {  // for, hls/blocks/Sequencer.h:59:51
        if (!command_beats.hasWord(clock)) {
          activity[2].become(2, clock, 2, sink);
          break;
        }
        activity[2].become(0, clock, 2, sink);
        moved = true;
        const uint64_t command_beats_16_n = command_beats.front();
        const uint64_t beat_15_n = slice<32>(command_beats_16_n, 0);
        const uint64_t tobool_15_n = uint64_t{beat_15_n == 0x0u};
        const uint64_t excess_15_n = tobool_15_n != 0 ? p.excess_14_q : p.or301316_7_q;
        const uint64_t cmp_15_n = slice<1>(command_beats_16_n, 33);
        const uint64_t select_14_n = p.select_13_q != 0 ? 0x1u : cmp_15_n;
        command_beats.pop(clock);
        p.excess_15_q = excess_15_n;
        p.select_14_q = select_14_n;
        p.state = 19;
        break;
      }
      case 19: {  // for, hls/blocks/Sequencer.h:59:51
        if (!command_beats.hasWord(clock)) {
          activity[2].become(2, clock, 2, sink);
          break;
        }
        activity[2].become(0, clock, 2, sink);
        moved = true;
        const uint64_t command_beats_17_n = command_beats.front();
        const uint64_t beat_16_n = slice<32>(command_beats_17_n, 0);
        const uint64_t and_v_15_n = 0x3fffu & beat_16_n;
        const uint64_t and26_15_n = beat_16_n & 0xffffc000u;
        const uint64_t tobool_16_n = uint64_t{and26_15_n == 0x0u};
        const uint64_t excess_16_n = tobool_16_n != 0 ? p.excess_15_q : p.or301316_7_q;
        const uint64_t cmp_16_n = slice<1>(command_beats_17_n, 33);
        const uint64_t select_15_n = p.select_14_q != 0 ? 0x1u : cmp_16_n;
        const uint64_t or301316_8_n = excess_16_n | 0x8u;
        command_beats.pop(clock);
        p.and_v_15_q = and_v_15_n;
        p.excess_16_q = excess_16_n;
        p.select_15_q = select_15_n;
        p.or301316_8_q = or301316_8_n;
        p.state = 20;
        break;
      }
      case 20: {  // for, hls/blocks/Sequencer.h:59:51
        if (!command_beats.hasWord(clock)) {
          activity[2].become(2, clock, 2, sink);
          break;
        }
        activity[2].become(0, clock, 2, sink);
        moved = true;
        const uint64_t command_beats_18_n = command_beats.front();
        const uint64_t beat_17_n = slice<32>(command_beats_18_n, 0);
        const uint64_t tobool_17_n = uint64_t{beat_17_n == 0x0u};
        const uint64_t excess_17_n = tobool_17_n != 0 ? p.excess_16_q : p.or301316_8_q;
        const uint64_t cmp_17_n = slice<1>(command_beats_18_n, 33);
        const uint64_t select_16_n = p.select_15_q != 0 ? 0x1u : cmp_17_n;
        command_beats.pop(clock);
        p.excess_17_q = excess_17_n;
        p.select_16_q = select_16_n;
        p.state = 21;
        break;
      }
      case 21: {  // for, hls/blocks/Sequencer.h:59:51
        if (!command_beats.hasWord(clock)) {
          activity[2].become(2, clock, 2, sink);
          break;
        }
        activity[2].become(0, clock, 2, sink);
        moved = true;
        const uint64_t command_beats_19_n = command_beats.front();
        const uint64_t beat_18_n = slice<32>(command_beats_19_n, 0);
        const uint64_t and_v_16_n = 0x3fffu & beat_18_n;
        const uint64_t and26_16_n = beat_18_n & 0xffffc000u;
        const uint64_t tobool_18_n = uint64_t{and26_16_n == 0x0u};
        const uint64_t excess_18_n = tobool_18_n != 0 ? p.excess_17_q : p.or301316_8_q;
        const uint64_t cmp_18_n = slice<1>(command_beats_19_n, 33);
        const uint64_t select_17_n = p.select_16_q != 0 ? 0x1u : cmp_18_n;
        command_beats.pop(clock);
        p.and_v_16_q = and_v_16_n;
        p.excess_18_q = excess_18_n;
        p.select_17_q = select_17_n;
        p.state = 22;
        break;
      }
      case 22: {  // for, hls/blocks/Sequencer.h:59:51
        if (!command_beats.hasWord(clock)) {
          activity[2].become(2, clock, 2, sink);
          break;
        }
        activity[2].become(0, clock, 2, sink);
        moved = true;
        const uint64_t command_beats_20_n = command_beats.front();
        const uint64_t beat_19_n = slice<32>(command_beats_20_n, 0);
        const uint64_t tobool_19_n = uint64_t{beat_19_n == 0x0u};
        const uint64_t excess_19_n = tobool_19_n != 0 ? p.excess_18_q : p.or301316_8_q;
        const uint64_t cmp_19_n = slice<1>(command_beats_20_n, 33);
        const uint64_t select_18_n = p.select_17_q != 0 ? 0x1u : cmp_19_n;
        const uint64_t or301316_9_n = excess_19_n | 0x10u;
        command_beats.pop(clock);
        p.excess_19_q = excess_19_n;
        p.select_18_q = select_18_n;
        p.or301316_9_q = or301316_9_n;
        p.state = 23;
        break;
      }
      case 23: {  // for, hls/blocks/Sequencer.h:59:51
        if (!command_beats.hasWord(clock)) {
          activity[2].become(2, clock, 2, sink);
          break;
        }
        activity[2].become(0, clock, 2, sink);
        moved = true;
        const uint64_t command_beats_21_n = command_beats.front();
        const uint64_t beat_20_n = slice<32>(command_beats_21_n, 0);
        const uint64_t and_v_17_n = 0x3fffu & beat_20_n;
        const uint64_t and26_17_n = beat_20_n & 0xffffc000u;
        const uint64_t tobool_20_n = uint64_t{and26_17_n == 0x0u};
        const uint64_t excess_20_n = tobool_20_n != 0 ? p.excess_19_q : p.or301316_9_q;
        const uint64_t cmp_20_n = slice<1>(command_beats_21_n, 33);
        const uint64_t select_19_n = p.select_18_q != 0 ? 0x1u : cmp_20_n;
        command_beats.pop(clock);
        p.and_v_17_q = and_v_17_n;
        p.excess_20_q = excess_20_n;
        p.select_19_q = select_19_n;
        p.state = 24;
        break;
      }
      case 24: {  // for, hls/blocks/Sequencer.h:59:51
        if (!command_beats.hasWord(clock)) {
          activity[2].become(2, clock, 2, sink);
          break;
        }
        activity[2].become(0, clock, 2, sink);
        moved = true;
        const uint64_t command_beats_22_n = command_beats.front();
        const uint64_t beat_21_n = slice<32>(command_beats_22_n, 0);
        const uint64_t tobool_21_n = uint64_t{beat_21_n == 0x0u};
        const uint64_t excess_21_n = tobool_21_n != 0 ? p.excess_20_q : p.or301316_9_q;
        const uint64_t cmp_21_n = slice<1>(command_beats_22_n, 33);
        const uint64_t select_20_n = p.select_19_q != 0 ? 0x1u : cmp_21_n;
        const uint64_t or301316_10_n = excess_21_n | 0x20u;
        command_beats.pop(clock);
        p.excess_21_q = excess_21_n;
        p.select_20_q = select_20_n;
        p.or301316_10_q = or301316_10_n;
        p.state = 25;
        break;
      }
      case 25: {  // for, hls/blocks/Sequencer.h:59:51
        if (!command_beats.hasWord(clock)) {
          activity[2].become(2, clock, 2, sink);
          break;
        }
        activity[2].become(0, clock, 2, sink);
        moved = true;
        const uint64_t command_beats_23_n = command_beats.front();
        const uint64_t beat_22_n = slice<32>(command_beats_23_n, 0);
        const uint64_t and_v_18_n = 0x3fffu & beat_22_n;
        const uint64_t and26_18_n = beat_22_n & 0xffffc000u;
        const uint64_t tobool_22_n = uint64_t{and26_18_n == 0x0u};
        const uint64_t excess_22_n = tobool_22_n != 0 ? p.excess_21_q : p.or301316_10_q;
        const uint64_t cmp_22_n = slice<1>(command_beats_23_n, 33);
        const uint64_t select_21_n = p.select_20_q != 0 ? 0x1u : cmp_22_n;
        command_beats.pop(clock);
        p.and_v_18_q = and_v_18_n;
        p.excess_22_q = excess_22_n;
        p.select_21_q = select_21_n;
        p.state = 26;
        break;
      }
      case 26: {  // for, hls/blocks/Sequencer.h:59:51
        if (!command_beats.hasWord(clock)) {
          activity[2].become(2, clock, 2, sink);
          break;
        }
        activity[2].become(0, clock, 2, sink);
        moved = true;
        const uint64_t command_beats_24_n = command_beats.front();
        const uint64_t beat_23_n = slice<32>(command_beats_24_n, 0);
        const uint64_t tobool_23_n = uint64_t{beat_23_n == 0x0u};
        const uint64_t excess_23_n = tobool_23_n != 0 ? p.excess_22_q : p.or301316_10_q;
        const uint64_t cmp_23_n = slice<1>(command_beats_24_n, 33);
        const uint64_t select_22_n = p.select_21_q != 0 ? 0x1u : cmp_23_n;
        const uint64_t or301316_11_n = excess_23_n | 0x40u;
        command_beats.pop(clock);
        p.excess_23_q = excess_23_n;
        p.select_22_q = select_22_n;
        p.or301316_11_q = or301316_11_n;
        p.state = 27;
        break;
      }
      case 27: {  // for, hls/blocks/Sequencer.h:59:51
        if (!command_beats.hasWord(clock)) {
          activity[2].become(2, clock, 2, sink);
          break;
        }
        activity[2].become(0, clock, 2, sink);
        moved = true;
        const uint64_t command_beats_25_n = command_beats.front();
        const uint64_t beat_24_n = slice<32>(command_beats_25_n, 0);
        const uint64_t and_v_19_n = 0x3fffu & beat_24_n;
        const uint64_t and26_19_n = beat_24_n & 0xffffc000u;
        const uint64_t tobool_24_n = uint64_t{and26_19_n == 0x0u};
        const uint64_t excess_24_n = tobool_24_n != 0 ? p.excess_23_q : p.or301316_11_q;
        const uint64_t cmp_24_n = slice<1>(command_beats_25_n, 33);
        const uint64_t select_23_n = p.select_22_q != 0 ? 0x1u : cmp_24_n;
        command_beats.pop(clock);
        p.and_v_19_q = and_v_19_n;
        p.excess_24_q = excess_24_n;
        p.select_23_q = select_23_n;
        p.state = 28;
        break;
      }
      case 28: {  // for, hls/blocks/Sequencer.h:59:51
        if (!command_beats.hasWord(clock)) {
          activity[2].become(2, clock, 2, sink);
          break;
        }
        activity[2].become(0, clock, 2, sink);
        moved = true;
        const uint64_t command_beats_26_n = command_beats.front();
        const uint64_t beat_25_n = slice<32>(command_beats_26_n, 0);
        const uint64_t tobool_25_n = uint64_t{beat_25_n == 0x0u};
        const uint64_t excess_25_n = tobool_25_n != 0 ? p.excess_24_q : p.or301316_11_q;
        const uint64_t cmp_25_n = slice<1>(command_beats_26_n, 33);
        const uint64_t select_24_n = p.select_23_q != 0 ? 0x1u : cmp_25_n;
        const uint64_t or301316_12_n = excess_25_n | 0x80u;
        command_beats.pop(clock);
        p.excess_25_q = excess_25_n;
        p.select_24_q = select_24_n;
        p.or301316_12_q = or301316_12_n;
        p.state = 29;
        break;
      }
      case 29: {  // for, hls/blocks/Sequencer.h:59:51
        if (!command_beats.hasWord(clock)) {
          activity[2].become(2, clock, 2, sink);
          break;
        }
        activity[2].become(0, clock, 2, sink);
        moved = true;
        const uint64_t command_beats_27_n = command_beats.front();
        const uint64_t beat_26_n = slice<32>(command_beats_27_n, 0);
        const uint64_t and_v_20_n = 0x3fffu & beat_26_n;
        const uint64_t and26_20_n = beat_26_n & 0xffffc000u;
        const uint64_t tobool_26_n = uint64_t{and26_20_n == 0x0u};
        const uint64_t excess_26_n = tobool_26_n != 0 ? p.excess_25_q : p.or301316_12_q;
        const uint64_t cmp_26_n = slice<1>(command_beats_27_n, 33);
        const uint64_t select_25_n = p.select_24_q != 0 ? 0x1u : cmp_26_n;
        command_beats.pop(clock);
        p.and_v_20_q = and_v_20_n;
        p.excess_26_q = excess_26_n;
        p.select_25_q = select_25_n;
        p.state = 30;
        break;
      }
      case 30: {  // for, hls/blocks/Sequencer.h:59:51
        if (!command_beats.hasWord(clock)) {
          activity[2].become(2, clock, 2, sink);
          break;
        }
        activity[2].become(0, clock, 2, sink);
        moved = true;
        const uint64_t command_beats_28_n = command_beats.front();
        const uint64_t beat_27_n = slice<32>(command_beats_28_n, 0);
        const uint64_t tobool_27_n = uint64_t{beat_27_n == 0x0u};
        const uint64_t excess_27_n = tobool_27_n != 0 ? p.excess_26_q : p.or301316_12_q;
        const uint64_t cmp_27_n = slice<1>(command_beats_28_n, 33);
        const uint64_t select_26_n = p.select_25_q != 0 ? 0x1u : cmp_27_n;
        const uint64_t or301316_13_n = excess_27_n | 0x1u;
        command_beats.pop(clock);
        p.excess_27_q = excess_27_n;
        p.select_26_q = select_26_n;
        p.or301316_13_q = or301316_13_n;
        p.state = 31;
        break;
      }
      case 31: {  // for, hls/blocks/Sequencer.h:59:51
        if (!command_beats.hasWord(clock)) {
          activity[2].become(2, clock, 2, sink);
          break;
        }
        activity[2].become(0, clock, 2, sink);
        moved = true;
        const uint64_t command_beats_29_n = command_beats.front();
        const uint64_t beat_28_n = slice<32>(command_beats_29_n, 0);
        const uint64_t tobool_28_n = uint64_t{beat_28_n == 0x0u};
        const uint64_t excess_28_n = tobool_28_n != 0 ? p.excess_27_q : p.or301316_13_q;
        const uint64_t cmp_28_n = slice<1>(command_beats_29_n, 33);
        const uint64_t select_27_n = p.select_26_q != 0 ? 0x1u : cmp_28_n;
        command_beats.pop(clock);
        p.excess_28_q = excess_28_n;
        p.select_27_q = select_27_n;
        p.state = 32;
        break;
      }
      case 32: {  // for, hls/blocks/Sequencer.h:59:51
        if (!command_beats.hasWord(clock)) {
          activity[2].become(2, clock, 2, sink);
          break;
        }
        activity[2].become(0, clock, 2, sink);
        moved = true;
        const uint64_t command_beats_30_n = command_beats.front();
        const uint64_t beat_29_n = slice<32>(command_beats_30_n, 0);
        const uint64_t tobool_29_n = uint64_t{beat_29_n == 0x0u};
        const uint64_t excess_29_n = tobool_29_n != 0 ? p.excess_28_q : p.or301316_13_q;
        const uint64_t cmp_29_n = slice<1>(command_beats_30_n, 33);
        const uint64_t select_28_n = p.select_27_q != 0 ? 0x1u : cmp_29_n;
        command_beats.pop(clock);
        p.excess_29_q = excess_29_n;
        p.select_28_q = select_28_n;
        p.state = 33;
        break;
      }
      case 33: {  // for, hls/blocks/Sequencer.h:59:51
        if (!command_beats.hasWord(clock)) {
          activity[2].become(2, clock, 2, sink);
          break;
        }
        activity[2].become(0, clock, 2, sink);
        moved = true;
        const uint64_t command_beats_31_n = command_beats.front();
        const uint64_t beat_30_n = slice<32>(command_beats_31_n, 0);
        const uint64_t tobool_30_n = uint64_t{beat_30_n == 0x0u};
        const uint64_t excess_30_n = tobool_30_n != 0 ? p.excess_29_q : p.or301316_13_q;
        const uint64_t cmp_30_n = slice<1>(command_beats_31_n, 33);
        const uint64_t select_29_n = p.select_28_q != 0 ? 0x1u : cmp_30_n;
        const uint64_t or301316_14_n = excess_30_n | 0x1u;
        command_beats.pop(clock);
        p.excess_30_q = excess_30_n;
        p.select_29_q = select_29_n;
        p.or301316_14_q = or301316_14_n;
        p.state = 34;
        break;
      }
      case 34: {  // for, hls/blocks/Sequencer.h:59:51
        if (!command_beats.hasWord(clock)) {
          activity[2].become(2, clock, 2, sink);
          break;
        }
        activity[2].become(0, clock, 2, sink);
        moved = true;
        const uint64_t command_beats_32_n = command_beats.front();
        const uint64_t beat_31_n = slice<32>(command_beats_32_n, 0);
        const uint64_t tobool_31_n = uint64_t{beat_31_n == 0x0u};
        const uint64_t excess_31_n = tobool_31_n != 0 ? p.excess_30_q : p.or301316_14_q;
        const uint64_t cmp_31_n = slice<1>(command_beats_32_n, 33);
        const uint64_t select_30_n = p.select_29_q != 0 ? 0x1u : cmp_31_n;
        command_beats.pop(clock);
        p.excess_31_q = excess_31_n;
        p.select_30_q = select_30_n;
        p.state = 35;
        break;
      }
      case 35: {  // for, hls/blocks/Sequencer.h:59:51
        if (!credits.hasRoom(clock)) {
          activity[2].become(3, clock, 2, sink);
          break;
        }
        activity[2].become(0, clock, 2, sink);
        moved = true;
        credits.push(clock, Token{});
        if (p.cmp40_q != 0) {
          p.state = 36;
        } else {
          p.progress_14_q = p.progress_3_q;
          p.progress_15_q = p.progress_2_q;
          p.progress_16_q = p.progress_1_q;
          p.progress_17_q = p.progress_q;
          p.pads_39_q = p.pads_6_q;
          p.pads_40_q = p.pads_5_q;
          p.pads_41_q = p.pads_4_q;
          p.state = 90;
        }
        break;
      }
      case 36: {  // if, hls/blocks/Sequencer.h:73:11
        activity[2].become(0, clock, 2, sink);
        moved = true;
        if (p.select_30_q != 0) {
          p.state = 89;
        } else {
          p.state = 37;
        }
        break;
      }
      case 37: {  // if, hls/blocks/Sequencer.h:77:28
        activity[2].become(0, clock, 2, sink);
        moved = true;
        const uint64_t words_2_n = slice<64>(p.and_v_14_q, 0);
        const uint64_t words_3_n = slice<64>(p.and_v_15_q, 0);
        const uint64_t words_4_n = slice<64>(p.and_v_16_q, 0);
        const uint64_t words_5_n = slice<64>(p.and_v_17_q, 0);
        const uint64_t words_6_n = slice<64>(p.and_v_18_q, 0);
        const uint64_t words_7_n = slice<64>(p.and_v_19_q, 0);
        const uint64_t words_8_n = slice<64>(p.and_v_20_q, 0);
        const uint64_t conv48_n = slice<32>(p.index_q, 0);
        const uint64_t cmp_32_n = uint64_t{p.words_q == 0x1u};
        p.words_2_q = words_2_n;
        p.words_3_q = words_3_n;
        p.words_4_q = words_4_n;
        p.words_5_q = words_5_n;
        p.words_6_q = words_6_n;
        p.words_7_q = words_7_n;
        p.words_8_q = words_8_n;
        p.conv48_q = conv48_n;
        if (cmp_32_n != 0) {
          p.state = 38;
        } else {
          p.retval_q = 0x1u;
          p.state = 51;
        }
        break;
      }
      case 38: {  // if, hls/blocks/Validate.h:86:24
        activity[2].become(0, clock, 2, sink);
        moved = true;
        const uint64_t cmp3_n = uint64_t{p.words_1_q == 0x0u};
        if (cmp3_n != 0) {
          p.state = 39;
        } else {
          p.retval_q = 0x2u;
          p.state = 51;
        }
        break;
      }
      case 39: {  // lor, hls/blocks/Validate.h:88:42
        activity[2].become(0, clock, 2, sink);
        moved = true;
        const uint64_t conv16_n = slice<32>(p.excess_31_q, 0);
        const uint64_t slice_n = slice<1>(conv16_n, 0);
        const uint64_t tobool_32_n = slice_n ^ 0x1u;
        p.conv16_q = conv16_n;
        if (tobool_32_n != 0) {
          p.state = 40;
        } else {
          p.retval_q = 0x3u;
          p.state = 51;
        }
        break;
      }
      case 40: {  // if, hls/blocks/Validate.h:90:14
        activity[2].become(0, clock, 2, sink);
        moved = true;
        const uint64_t slice_1_n = slice<1>(p.conv16_q, 3);
        const uint64_t tobool22_n = slice_1_n ^ 0x1u;
        if (tobool22_n != 0) {
          p.state = 41;
        } else {
          p.retval_q = 0xbu;
          p.state = 51;
        }
        break;
      }
      case 41: {  // if, hls/blocks/Validate.h:91:17
        activity[2].become(0, clock, 2, sink);
        moved = true;
        const uint64_t cmp25_n = uint64_t{p.and_v_2_q == 0x0u};
        const uint64_t cmp27_n = uint64_t{p.and_v_3_q == 0x0u};
        const uint64_t or_v_n = cmp25_n != 0 ? 0x1u : cmp27_n;
        const uint64_t cmp29_n = uint64_t{p.and_v_4_q == 0x0u};
        const uint64_t or_v_1_n = or_v_n != 0 ? 0x1u : cmp29_n;
        if (or_v_1_n != 0) {
          p.retval_q = 0x4u;
          p.state = 51;
        } else {
          p.state = 42;
        }
        break;
      }
      case 42: {  // if, hls/blocks/Validate.h:93:14
        activity[2].become(0, clock, 2, sink);
        moved = true;
        const uint64_t tobool37_n = slice<1>(p.and_v_1_q, 5);
        const uint64_t and38_n = p.and_v_1_q & 0x18u;
        const uint64_t tobool39_n = uint64_t{and38_n != 0x0u};
        const uint64_t or_v_2_n = tobool37_n & tobool39_n;
        p.tobool37_q = tobool37_n;
        if (or_v_2_n != 0) {
          p.retval_q = 0xau;
          p.state = 51;
        } else {
          p.state = 43;
        }
        break;
      }
      case 43: {  // if, hls/blocks/Sequencer.h:38
        activity[2].become(0, clock, 2, sink);
        moved = true;
        const uint64_t tobool46_n = slice<1>(p.conv16_q, 1);
        if (tobool46_n != 0) {
          p.retval_q = 0x6u;
          p.state = 51;
        } else {
          p.state = 44;
        }
        break;
      }
      case 44: {  // if, hls/blocks/Validate.h:57:70
        activity[2].become(0, clock, 2, sink);
        moved = true;
        const uint64_t or_v_3_n = p.and_v_9_q | p.and_v_10_q;
        const uint64_t or_v_4_n = or_v_3_n | p.and_v_11_q;
        const uint64_t zext_n = slice<64>(or_v_4_n, 0);
        const uint64_t slice_2_n = slice<1>(p.and_v_1_q, 2);
        const uint64_t tobool_33_n = slice_2_n ^ 0x1u;
        const uint64_t or7_n = tobool_33_n != 0 ? 0x0u : p.words_5_q;
        const uint64_t or_v_5_n = or7_n | zext_n;
        const uint64_t slice_3_n = slice<1>(p.and_v_1_q, 4);
        const uint64_t tobool10_n = slice_3_n ^ 0x1u;
        const uint64_t conv12_n = slice<64>(p.and_v_12_q, 0);
        const uint64_t or13_n = p.words_6_q | conv12_n;
        const uint64_t or14_n = tobool10_n != 0 ? 0x0u : or13_n;
        const uint64_t or_v_6_n = or_v_5_n | or14_n;
        const uint64_t conv20_n = slice<64>(p.and_v_13_q, 0);
        const uint64_t or21_n = p.words_7_q | conv20_n;
        const uint64_t or22_n = p.tobool37_q != 0 ? or21_n : 0x0u;
        const uint64_t or_v_7_n = or_v_6_n | or22_n;
        const uint64_t tobool26_n = uint64_t{p.and_v_1_q < 0x80u};
        const uint64_t or28_n = tobool26_n != 0 ? 0x0u : p.words_8_q;
        const uint64_t or_v_8_n = or_v_7_n | or28_n;
        const uint64_t or_v_9_n = or_v_8_n | p.words_3_q;
        const uint64_t or_v_10_n = or_v_9_n | p.words_2_q;
        const uint64_t used_n = or_v_10_n | p.words_4_q;
        const uint64_t rem_n = used_n & 0x3u;
        const uint64_t cmp_33_n = uint64_t{rem_n == 0x0u};
        p.tobool_33_q = tobool_33_n;
        p.tobool10_q = tobool10_n;
        p.tobool26_q = tobool26_n;
        if (cmp_33_n != 0) {
          p.state = 45;
        } else {
          p.retval_q = 0x5u;
          p.state = 51;
        }
        break;
      }
      case 45: {  // if, hls/blocks/Validate.h:68:28
        activity[2].become(0, clock, 2, sink);
        moved = true;
        const uint64_t cmp_34_n = uint64_t{p.and_v_7_q == 0x0u};
        const uint64_t cmp1_n = uint64_t{p.and_v_8_q == 0x0u};
        const uint64_t or_v_11_n = cmp_34_n != 0 ? 0x1u : cmp1_n;
        const uint64_t cmp4_n = uint64_t{p.and_v_3_q < p.and_v_8_q};
        const uint64_t or_v_12_n = or_v_11_n != 0 ? 0x1u : cmp4_n;
        if (or_v_12_n != 0) {
          p.retval_q = 0x7u;
          p.state = 51;
        } else {
          p.state = 46;
        }
        break;
      }
      case 46: {  // if, hls/blocks/Validate.h:69:22
        activity[2].become(0, clock, 2, sink);
        moved = true;
        const uint64_t cmp7_n = uint64_t{p.and_v_8_q < p.and_v_3_q};
        if (cmp7_n != 0) {
          p.state = 48;
        } else {
          p.state = 47;
        }
        break;
      }
      case 47: {  // if, hls/blocks/Validate.h:52:43
        activity[2].become(0, clock, 2, sink);
        moved = true;
        const uint64_t sub_n = (p.and_v_3_q + 0x1u) & 0xffffffffu;
        const uint64_t and_v_21_n = sub_n & 0x3fffeu;
        const uint64_t cmp21_n = uint64_t{and_v_21_n < 0x101u};
        const uint64_t cmp24_n = uint64_t{p.and_v_7_q < 0x101u};
        const uint64_t or_v_13_n = cmp21_n != 0 ? cmp24_n : 0x0u;
        const uint64_t trunc_n = slice<14>(p.and_v_7_q, 0);
        const uint64_t trunc_1_n = slice<15>(and_v_21_n, 0);
        const uint64_t mul_n = (trunc_n * trunc_1_n) & 0xffffffffu;
        const uint64_t cmp32_n = uint64_t{mul_n < 0x101u};
        const uint64_t cmp37_n = uint64_t{p.and_v_7_q < 0x81u};
        const uint64_t select_31_n = p.tobool10_q != 0 ? 0x1u : cmp37_n;
        const uint64_t or_v_14_n = cmp32_n & select_31_n;
        const uint64_t or_v_15_n = or_v_13_n != 0 ? or_v_14_n : 0x0u;
        if (or_v_15_n != 0) {
          p.state = 49;
        } else {
          p.retval_q = 0x7u;
          p.state = 51;
        }
        break;
      }
      case 48: {  // if, hls/blocks/Validate.h:70:33
        activity[2].become(0, clock, 2, sink);
        moved = true;
        const uint64_t cmp10_n = uint64_t{p.and_v_7_q == 0x1u};
        const uint64_t slice_4_n = slice<1>(p.and_v_8_q, 0);
        const uint64_t cmp12_n = slice_4_n ^ 0x1u;
        const uint64_t cmp15_n = uint64_t{p.and_v_8_q < 0x101u};
        const uint64_t and_v_22_n = cmp12_n & cmp15_n;
        const uint64_t or_v_16_n = cmp10_n != 0 ? and_v_22_n : 0x0u;
        if (or_v_16_n != 0) {
          p.state = 49;
        } else {
          p.retval_q = 0x7u;
          p.state = 51;
        }
        break;
      }
      case 49: {  // if, hls/blocks/Validate.h:97:25
        activity[2].become(0, clock, 2, sink);
        moved = true;
        const uint64_t cmp54_n = uint64_t{p.conv48_q < p.and_v_6_q};
        const uint64_t tobool58_n = slice<1>(p.conv16_q, 2);
        const uint64_t or_v_17_n = cmp54_n | tobool58_n;
        if (or_v_17_n != 0) {
          p.retval_q = 0x8u;
          p.state = 51;
        } else {
          p.state = 50;
        }
        break;
      }
      case 50: {  // if, hls/blocks/Validate.h:98:16
        activity[2].become(0, clock, 2, sink);
        moved = true;
        const uint64_t slice_5_n = slice<1>(p.conv16_q, 4);
        const uint64_t tobool63_n = slice_5_n ^ 0x1u;
        const uint64_t brmerge_n = tobool63_n | p.tobool_33_q;
        const uint64_t slice_6_n = slice<1>(p.conv16_q, 5);
        const uint64_t tobool70_n = slice_6_n ^ 0x1u;
        const uint64_t brmerge1147_n = tobool70_n | p.tobool10_q;
        const uint64_t or_v_18_n = brmerge_n & brmerge1147_n;
        const uint64_t slice_7_n = slice<1>(p.conv16_q, 6);
        const uint64_t tobool77_n = slice_7_n ^ 0x1u;
        const uint64_t tobool37_1_n = p.tobool37_q ^ 0x1u;
        const uint64_t brmerge1148_n = tobool77_n | tobool37_1_n;
        const uint64_t or_v_19_n = or_v_18_n & brmerge1148_n;
        const uint64_t tobool84_n = uint64_t{asSigned<8>(0xffu) < asSigned<8>(p.excess_31_q)};
        const uint64_t brmerge1149_n = tobool84_n | p.tobool26_q;
        const uint64_t or_v_20_n = or_v_19_n & brmerge1149_n;
        const uint64_t spec_1_n = or_v_20_n != 0 ? 0x0u : 0xbu;
        {
          p.retval_q = spec_1_n;
          p.state = 51;
        }
        break;
      }
      case 51: {  // _ZN4kiln8validateINS_10ChipConfigILj2ELj2ELj1ELj4ELj256ELj256ELj256ELj14EEEEENS_3abi9ErrorCodeERKNS3_7CommandEjDU8_, hls/blocks/Sequencer.h:79:16
        activity[2].become(0, clock, 2, sink);
        moved = true;
        const uint64_t cmp51_n = uint64_t{p.retval_q == 0x0u};
        if (cmp51_n != 0) {
          p.state = 53;
        } else {
          p.state = 52;
        }
        break;
      }
      case 52: {  // if, hls/blocks/Sequencer.h:38
        activity[2].become(0, clock, 2, sink);
        moved = true;
        const uint64_t storedv_n = slice<16>(p.index_q, 0);
        {
          p.progress_14_q = p.progress_3_q;
          p.progress_15_q = p.progress_2_q;
          p.progress_16_q = p.retval_q;
          p.progress_17_q = storedv_n;
          p.pads_39_q = p.pads_6_q;
          p.pads_40_q = p.pads_5_q;
          p.pads_41_q = p.pads_4_q;
          p.state = 90;
        }
        break;
      }
      case 53: {  // if, hls/blocks/Sequencer.h:83:45
        activity[2].become(0, clock, 2, sink);
        moved = true;
        const uint64_t cmp55_n = uint64_t{p.and_v_6_q == 0x0u};
        const uint64_t conv59_n = slice<14>(p.and_v_6_q, 0);
        const uint64_t sub_1_n = (p.index_q - conv59_n) & 0x3fffu;
        const uint64_t add61_n = (sub_1_n + 0x1u) & 0x3fffu;
        const uint64_t cond65_n = cmp55_n != 0 ? 0x0u : add61_n;
        const uint64_t cmp69_n = uint64_t{p.index_q < 0x8u};
        const uint64_t add75_n = (p.index_q + 0x3ff9u) & 0x3fffu;
        const uint64_t cond78_n = cmp69_n != 0 ? 0x0u : add75_n;
        const uint64_t cond88_n = cond65_n < cond78_n ? cond78_n : cond65_n;
        const uint64_t cmp_35_n = uint64_t{p.progress_2_q < cond88_n};
        p.cond88_q = cond88_n;
        if (cmp_35_n != 0) {
          p.progress_4_q = p.progress_q;
          p.progress_5_q = 0x0u;
          p.progress_6_q = p.progress_2_q;
          p.state = 55;
        } else {
          p.progress_11_q = p.progress_2_q;
          p.progress_12_q = 0x0u;
          p.progress_13_q = p.progress_q;
          p.state = 58;
        }
        break;
      }
      case 55: {  // while, hls/blocks/Sequencer.h:26:45
        if (!store_status.hasWord(clock)) {
          activity[2].become(4, clock, 2, sink);
          break;
        }
        activity[2].become(0, clock, 2, sink);
        moved = true;
        const uint64_t store_status_1_n = store_status.front();
        const uint64_t loadedv_1_n = slice<1>(store_status_1_n, 0);
        const uint64_t cmp8_n = uint64_t{p.progress_5_q == 0x0u};
        const uint64_t loadedv12_n = slice<14>(p.progress_4_q, 0);
        const uint64_t cmp13_n = uint64_t{p.progress_6_q < loadedv12_n};
        const uint64_t or_v_21_n = cmp8_n != 0 ? 0x1u : cmp13_n;
        const uint64_t storedv_1_n = slice<16>(p.progress_6_q, 0);
        const uint64_t inc_n = (p.progress_6_q + 0x1u) & 0x3fffu;
        const uint64_t cmp_36_n = uint64_t{inc_n < p.cond88_q};
        store_status.pop(clock);
        p.loadedv_1_q = loadedv_1_n;
        p.or_v_21_q = or_v_21_n;
        p.storedv_1_q = storedv_1_n;
        p.inc_q = inc_n;
        p.cmp_36_q = cmp_36_n;
        p.state = 56;
        break;
      }
      case 56: {  // while, hls/blocks/Sequencer.h:26:45
        if (!load_status.hasWord(clock)) {
          activity[2].become(5, clock, 2, sink);
          break;
        }
        activity[2].become(0, clock, 2, sink);
        moved = true;
        const uint64_t load_status_1_n = load_status.front();
        const uint64_t loadedv_2_n = slice<1>(load_status_1_n, 0);
        const uint64_t brmerge1150_n = p.loadedv_1_q != 0 ? 0x1u : loadedv_2_n;
        const uint64_t or_v_22_n = brmerge1150_n != 0 ? p.or_v_21_q : 0x0u;
        const uint64_t progress_7_n = or_v_22_n != 0 ? 0xbu : p.progress_5_q;
        const uint64_t progress_8_n = or_v_22_n != 0 ? p.storedv_1_q : p.progress_4_q;
        load_status.pop(clock);
        if (p.cmp_36_q != 0) {
          p.progress_4_q = progress_8_n;
          p.progress_5_q = progress_7_n;
          p.progress_6_q = p.inc_q;
          p.state = 55;
        } else {
          p.progress_9_q = progress_7_n;
          p.progress_10_q = progress_8_n;
          p.state = 57;
        }
        break;
      }
      case 57: {  // _ZN4kiln8ProgressINS_10ChipConfigILj2ELj2ELj1ELj4ELj256ELj256ELj256ELj14EEEE10waitStoredEDU14_RNS_6StreamIbEES7_, hls/blocks/Sequencer.h:86:26
        activity[2].become(0, clock, 2, sink);
        moved = true;
        {
          p.progress_11_q = p.cond88_q;
          p.progress_12_q = p.progress_9_q;
          p.progress_13_q = p.progress_10_q;
          p.state = 58;
        }
        break;
      }
      case 58: {  // _ZN4kiln8ProgressINS_10ChipConfigILj2ELj2ELj1ELj4ELj256ELj256ELj256ELj14EEEE10waitStoredEDU14_RNS_6StreamIbEES7_, hls/blocks/Sequencer.h:86:26
        activity[2].become(0, clock, 2, sink);
        moved = true;
        const uint64_t cmp91_n = uint64_t{p.progress_12_q == 0x0u};
        if (cmp91_n != 0) {
          p.state = 59;
        } else {
          p.progress_14_q = p.progress_3_q;
          p.progress_15_q = p.progress_11_q;
          p.progress_16_q = p.progress_12_q;
          p.progress_17_q = p.progress_13_q;
          p.pads_39_q = p.pads_6_q;
          p.pads_40_q = p.pads_5_q;
          p.pads_41_q = p.pads_4_q;
          p.state = 90;
        }
        break;
      }
      case 59: {  // if, hls/blocks/Tiles.h:73:28
        activity[2].become(0, clock, 2, sink);
        moved = true;
        const uint64_t slice_8_n = slice<1>(p.and_v_1_q, 6);
        const uint64_t tobool_34_n = slice_8_n ^ 0x1u;
        const uint64_t cmp_37_n = uint64_t{p.and_v_8_q < p.and_v_3_q};
        const uint64_t trunc_2_n = slice<16>(p.and_v_9_q, 0);
        const uint64_t and4_n = p.and_v_1_q & 0x1u;
        const uint64_t slice_9_n = slice<1>(p.and_v_1_q, 0);
        const uint64_t cmp5_n = slice_9_n ^ 0x1u;
        const uint64_t trunc_3_n = slice<16>(p.and_v_10_q, 0);
        const uint64_t and11_n = p.and_v_1_q & 0x2u;
        const uint64_t slice_10_n = slice<1>(p.and_v_1_q, 1);
        const uint64_t cmp12_1_n = slice_10_n ^ 0x1u;
        const uint64_t extract_n = slice<14>(p.and_v_2_q, 0);
        const uint64_t extract_1_n = slice<14>(p.words_7_q, 0);
        const uint64_t extract_2_n = slice<14>(p.words_6_q, 0);
        const uint64_t extract_3_n = slice<14>(p.words_4_q, 0);
        const uint64_t extract_4_n = slice<14>(p.words_2_q, 0);
        const uint64_t extract_5_n = slice<14>(p.and_v_4_q, 0);
        const uint64_t extract_6_n = slice<14>(p.words_5_q, 0);
        const uint64_t extract_7_n = slice<14>(p.words_3_q, 0);
        const uint64_t extract_8_n = slice<14>(p.and_v_7_q, 0);
        const uint64_t extract_9_n = slice<14>(p.and_v_3_q, 0);
        const uint64_t conv113_n = slice<14>(p.and_v_8_q, 0);
        const uint64_t conv_n = shiftLeft<32>(p.and_v_9_q, 0x1u);
        const uint64_t cond_n = cmp5_n != 0 ? 0x2u : conv_n;
        const uint64_t conv3_n = slice<14>(cond_n, 0);
        const uint64_t conv_1_n = shiftLeft<32>(p.and_v_10_q, 0x1u);
        const uint64_t cond_1_n = cmp12_1_n != 0 ? conv_1_n : 0x2u;
        const uint64_t conv3_1_n = slice<14>(cond_1_n, 0);
        const uint64_t trunc_4_n = slice<8>(and4_n, 0);
        const uint64_t storedv41_n = trunc_4_n ^ 0x1u;
        const uint64_t storedv41_1_n = slice<8>(and11_n, 1);
        const uint64_t tobool226_n = slice<1>(p.and_v_1_q, 2);
        const uint64_t slice_11_n = slice<1>(p.and_v_1_q, 5);
        const uint64_t tobool236_n = slice_11_n ^ 0x1u;
        const uint64_t tobool271_n = slice<1>(p.and_v_1_q, 4);
        const uint64_t tobool282_n = slice<1>(p.and_v_1_q, 7);
        const Word<112> epilogue_n = shiftLeft<112>(0x0u, 0) | shiftLeft<112>(uint64_t{0}, 48) | shiftLeft<112>(0x0u, 49);
        const Word<112> epilogue_1_n = shiftLeft<112>(0x0u, 0) | shiftLeft<112>(uint64_t{0}, 32) | shiftLeft<112>(Word<75>{{0x0u, 0x0u}}, 37);
        const uint64_t slice_14_n = slice<14>(p.and_v_11_q, 0);
        const Word<80> ref_v_n = shiftLeft<80>(0x0u, 0) | shiftLeft<80>(slice_14_n, 16) | shiftLeft<80>(0x0u, 30);
        const uint64_t lnot344_n = tobool282_n ^ 0x1u;
        const uint64_t slice_15_n = slice<14>(p.and_v_12_q, 0);
        const Word<80> ref_v_1_n = shiftLeft<80>(0x0u, 0) | shiftLeft<80>(slice_15_n, 16) | shiftLeft<80>(0x0u, 30);
        const uint64_t slice_16_n = slice<14>(p.and_v_20_q, 0);
        const Word<80> ref_v_2_n = shiftLeft<80>(slice_16_n, 0) | shiftLeft<80>(Word<66>{{0x0u, 0x0u}}, 14);
        const Word<80> ref_v_3_n = ref_v_2_n | Word<80>{{0x204040100000000u, 0x1u}};
        const uint64_t cond_2_n = cmp5_n != 0 ? conv_n : 0x2u;
        const uint64_t conv3_2_n = slice<14>(cond_2_n, 0);
        const uint64_t conv368_n = shiftLeft<32>(p.and_v_11_q, 0x1u);
        const uint64_t conv377_n = shiftLeft<32>(p.and_v_12_q, 0x1u);
        const uint64_t conv386_n = shiftLeft<32>(p.and_v_13_q, 0x1u);
        const uint64_t cond_3_n = cmp12_1_n != 0 ? 0x2u : conv_1_n;
        const uint64_t conv3_3_n = slice<14>(cond_3_n, 0);
        const uint64_t cond417_n = tobool_34_n != 0 ? 0x2u : 0x8u;
        p.tobool_34_q = tobool_34_n;
        p.cmp_37_q = cmp_37_n;
        p.trunc_2_q = trunc_2_n;
        p.cmp5_q = cmp5_n;
        p.trunc_3_q = trunc_3_n;
        p.cmp12_1_q = cmp12_1_n;
        p.extract_5_q = extract_5_n;
        p.extract_6_q = extract_6_n;
        p.extract_7_q = extract_7_n;
        p.extract_8_q = extract_8_n;
        p.extract_9_q = extract_9_n;
        p.conv113_q = conv113_n;
        p.conv3_q = conv3_n;
        p.conv3_1_q = conv3_1_n;
        p.storedv41_q = storedv41_n;
        p.storedv41_1_q = storedv41_1_n;
        p.tobool226_q = tobool226_n;
        p.tobool236_q = tobool236_n;
        p.tobool271_q = tobool271_n;
        p.tobool282_q = tobool282_n;
        p.epilogue_q = epilogue_n;
        p.epilogue_1_q = epilogue_1_n;
        p.ref_v_q = ref_v_n;
        p.lnot344_q = lnot344_n;
        p.ref_v_1_q = ref_v_1_n;
        p.ref_v_3_q = ref_v_3_n;
        p.conv3_2_q = conv3_2_n;
        p.conv368_q = conv368_n;
        p.conv377_q = conv377_n;
        p.conv386_q = conv386_n;
        p.conv3_3_q = conv3_3_n;
        p.cond417_q = cond417_n;
        {
          p.pads_11_q = p.pads_6_q;
          p.pads_12_q = p.pads_5_q;
          p.pads_13_q = p.pads_4_q;
          p.mLeftBlock_q = extract_n;
          p.maskInBlock_q = extract_1_n;
          p.maskOutBlock_q = extract_2_n;
          p.cBlock_q = extract_3_n;
          p.aBlock_q = extract_4_n;
          p.state = 60;
        }
        break;
      }
      case 60: {  // do, hls/blocks/Tiles.h:92:5
        activity[2].become(0, clock, 2, sink);
        moved = true;
        {
          p.pads_16_q = p.pads_11_q;
          p.pads_17_q = p.pads_12_q;
          p.pads_18_q = p.pads_13_q;
          p.firstN_q = 0x1u;
          p.nLeft_q = p.extract_5_q;
          p.maskSub_q = 0x0u;
          p.maskColumn_q = 0x0u;
          p.cColumn_q = 0x0u;
          p.bias_q = p.extract_6_q;
          p.bPanel_q = p.extract_7_q;
          p.state = 61;
        }
        break;
      }
      case 61: {  // do, hls/blocks/Tiles.h:93:21
        activity[2].become(0, clock, 2, sink);
        moved = true;
        const uint64_t cmp35_n = uint64_t{p.nLeft_q < 0x3u};
        const uint64_t trunc_5_n = slice<2>(p.nLeft_q, 0);
        const uint64_t conv40_n = cmp35_n != 0 ? trunc_5_n : 0x2u;
        const uint64_t cmp45_n = uint64_t{p.maskSub_q == 0xfu};
        const uint64_t select_32_n = cmp35_n != 0 ? 0x1u : cmp45_n;
        const uint64_t conv50_n = slice<32>(conv40_n, 0);
        const uint64_t mul_1_n = shiftLeft<32>(conv50_n, 0x2u);
        const uint64_t cond55_n = p.tobool_34_q != 0 ? conv50_n : mul_1_n;
        const uint64_t sub_2_n = (cond55_n + 0x3u) & 0xffffffffu;
        const uint64_t select_33_n = cmp35_n != 0 ? 0x1u : p.cmp_37_q;
        const Word<96> matmul_n = shiftLeft<96>(0x0u, 0) | shiftLeft<96>(p.firstN_q, 64) | shiftLeft<96>(0x0u, 65);
        const uint64_t lnot_n = p.firstN_q ^ 0x1u;
        const Word<96> ref_v_4_n = shiftLeft<96>(p.bias_q, 0) | shiftLeft<96>(0x0u, 14) | shiftLeft<96>(conv40_n, 48) | shiftLeft<96>(0x0u, 50);
        const Word<96> ref_v_5_n = ref_v_4_n | Word<96>{{0x20000040000u, 0x3u}};
        const Word<112> epilogue_2_n = shiftLeft<112>(0x0u, 0) | shiftLeft<112>(conv40_n, 24) | shiftLeft<112>(Word<86>{{0x0u, 0x0u}}, 26);
        const Word<112> epilogue_3_n = shiftLeft<112>(0x0u, 0) | shiftLeft<112>(p.maskSub_q, 8) | shiftLeft<112>(Word<100>{{0x0u, 0x0u}}, 12);
        const uint64_t spec_2_n = p.tobool271_q != 0 ? select_32_n : 0x0u;
        const uint64_t slice_17_n = slice<30>(sub_2_n, 2);
        const Word<80> ref_v_6_n = shiftLeft<80>(0x0u, 0) | shiftLeft<80>(slice_17_n, 40) | shiftLeft<80>(0x0u, 70);
        p.cmp35_q = cmp35_n;
        p.conv40_q = conv40_n;
        p.select_32_q = select_32_n;
        p.select_33_q = select_33_n;
        p.matmul_q = matmul_n;
        p.lnot_q = lnot_n;
        p.ref_v_5_q = ref_v_5_n;
        p.epilogue_2_q = epilogue_2_n;
        p.epilogue_3_q = epilogue_3_n;
        p.spec_2_q = spec_2_n;
        p.ref_v_6_q = ref_v_6_n;
        {
          p.pads_21_q = p.pads_16_q;
          p.pads_22_q = p.pads_17_q;
          p.pads_23_q = p.pads_18_q;
          p.firstM_q = 0x1u;
          p.panelsLeft_q = p.extract_8_q;
          p.mLeft_q = p.mLeftBlock_q;
          p.maskInRow_q = p.maskInBlock_q;
          p.maskOutRow_q = p.maskOutBlock_q;
          p.cRow_q = p.cBlock_q;
          p.aPanel_q = p.aBlock_q;
          p.state = 62;
        }
        break;
      }
      case 62: {  // do, hls/blocks/Tiles.h:108:26
        activity[2].become(0, clock, 2, sink);
        moved = true;
        const uint64_t cmp74_n = uint64_t{p.mLeft_q < 0x3u};
        const uint64_t cmp80_n = uint64_t{p.panelsLeft_q == 0x1u};
        const uint64_t select_34_n = cmp74_n != 0 ? 0x1u : cmp80_n;
        const uint64_t trunc_7_n = slice<2>(p.mLeft_q, 0);
        const uint64_t conv90_n = cmp74_n != 0 ? trunc_7_n : 0x2u;
        const uint64_t select_35_n = p.firstM_q != 0 ? 0x1u : p.cmp_37_q;
        const uint64_t spec_3_n = select_34_n != 0 ? 0x1u : p.cmp_37_q;
        const Word<96> matmul_1_n = shiftLeft<96>(Word<72>{{0x0u, 0x0u}}, 0) | shiftLeft<96>(select_35_n, 72) | shiftLeft<96>(0x0u, 73);
        const uint64_t brmerge1155_n = p.firstN_q != 0 ? 0x1u : select_35_n;
        p.cmp74_q = cmp74_n;
        p.select_34_q = select_34_n;
        p.conv90_q = conv90_n;
        p.select_35_q = select_35_n;
        p.spec_3_q = spec_3_n;
        p.matmul_1_q = matmul_1_n;
        p.brmerge1155_q = brmerge1155_n;
        {
          p.bAddress_q = p.bPanel_q;
          p.aAddress_q = p.aPanel_q;
          p.pads_26_q = p.pads_21_q;
          p.pads_27_q = p.pads_22_q;
          p.pads_28_q = p.pads_23_q;
          p.firstChunk_q = Word<96>{{0x0u, 0x10000u}};
          p.kLeft_q = p.extract_9_q;
          p.state = 63;
        }
        break;
      }
      case 63: {  // do, hls/blocks/Tiles.h:117:23
        activity[2].become(0, clock, 2, sink);
        moved = true;
        const uint64_t conv104_n = slice<32>(p.kLeft_q, 0);
        const uint64_t cmp106_n = uint64_t{p.and_v_8_q < conv104_n};
        const uint64_t cond115_n = cmp106_n != 0 ? p.conv113_q : p.kLeft_q;
        const uint64_t storedv116_n = slice<16>(cond115_n, 0);
        const uint64_t add_2_n = (cond115_n + 0x1u) & 0x3fffu;
        const uint64_t and_v_24_n = add_2_n & 0x3ffeu;
        const uint64_t trunc_8_n = slice<9>(and_v_24_n, 0);
        const uint64_t conv164_n = p.firstN_q != 0 ? trunc_8_n : 0x0u;
        const uint64_t conv172_n = p.select_35_q != 0 ? trunc_8_n : 0x0u;
        const uint64_t cmp_38_n = uint64_t{p.pads_28_q == 0xeu};
        const uint64_t cmp5_1_n = uint64_t{p.pads_26_q < conv164_n};
        const uint64_t or_v_23_n = cmp_38_n != 0 ? 0x1u : cmp5_1_n;
        const uint64_t cmp8_1_n = uint64_t{p.pads_27_q < conv172_n};
        const uint64_t or_v_24_n = or_v_23_n != 0 ? 0x1u : cmp8_1_n;
        p.cmp106_q = cmp106_n;
        p.cond115_q = cond115_n;
        p.storedv116_q = storedv116_n;
        p.add_2_q = add_2_n;
        p.and_v_24_q = and_v_24_n;
        p.conv164_q = conv164_n;
        p.conv172_q = conv172_n;
        if (or_v_24_n != 0) {
          p.pads_29_q = p.pads_28_q;
          p.pads_30_q = p.pads_27_q;
          p.pads_31_q = p.pads_26_q;
          p.state = 65;
        } else {
          p.pads_32_q = p.pads_26_q;
          p.pads_33_q = p.pads_27_q;
          p.pads_34_q = p.pads_28_q;
          p.state = 67;
        }
        break;
      }
      case 65: {  // while, hls/blocks/Tiles.h:42:46
        if (!releases.hasWord(clock)) {
          activity[2].become(6, clock, 2, sink);
          break;
        }
        activity[2].become(0, clock, 2, sink);
        moved = true;
        const uint64_t releases_1_n = releases.front();
        const uint64_t loadedv10_1_n = slice<9>(releases_1_n, 0);
        const uint64_t add_3_n = (p.pads_31_q + loadedv10_1_n) & 0x1ffu;
        const uint64_t loadedv15_n = slice<9>(releases_1_n, 16);
        const uint64_t add18_n = (p.pads_30_q + loadedv15_n) & 0x1ffu;
        const uint64_t dec_n = (p.pads_29_q + 0x1fu) & 0x1fu;
        const uint64_t cmp_39_n = uint64_t{dec_n == 0xeu};
        const uint64_t cmp5_2_n = uint64_t{add_3_n < p.conv164_q};
        const uint64_t or_v_25_n = cmp_39_n != 0 ? 0x1u : cmp5_2_n;
        const uint64_t cmp8_2_n = uint64_t{add18_n < p.conv172_q};
        const uint64_t or_v_26_n = or_v_25_n != 0 ? 0x1u : cmp8_2_n;
        releases.pop(clock);
        if (or_v_26_n != 0) {
          p.pads_29_q = dec_n;
          p.pads_30_q = add18_n;
          p.pads_31_q = add_3_n;
          p.state = 65;
        } else {
          p.add_4_q = add_3_n;
          p.add18_1_q = add18_n;
          p.dec_1_q = dec_n;
          p.state = 66;
        }
        break;
      }
      case 66: {  // _ZN4kiln11ScratchpadsINS_10ChipConfigILj2ELj2ELj1ELj4ELj256ELj256ELj256ELj14EEEE7reserveERNS_6StreamINS_7ReleaseIS2_EEEEDU9_S9_, hls/blocks/Tiles.h:47:5
        activity[2].become(0, clock, 2, sink);
        moved = true;
        {
          p.pads_32_q = p.add_4_q;
          p.pads_33_q = p.add18_1_q;
          p.pads_34_q = p.dec_1_q;
          p.state = 67;
        }
        break;
      }
      case 67: {  // _ZN4kiln11ScratchpadsINS_10ChipConfigILj2ELj2ELj1ELj4ELj256ELj256ELj256ELj14EEEE7reserveERNS_6StreamINS_7ReleaseIS2_EEEEDU9_S9_, hls/blocks/Tiles.h:47:5
        if (!matmuls.hasRoom(clock)) {
          activity[2].become(7, clock, 2, sink);
          break;
        }
        activity[2].become(0, clock, 2, sink);
        moved = true;
        const uint64_t inc_1_n = (p.pads_34_q + 0x1u) & 0x1fu;
        const uint64_t sub_3_n = (p.pads_32_q - p.conv164_q) & 0x1ffu;
        const uint64_t sub33_n = (p.pads_33_q - p.conv172_q) & 0x1ffu;
        const uint64_t cmp176_n = uint64_t{0x1u < p.cond115_q};
        const uint64_t or_v_27_n = p.cmp_37_q != 0 ? 0x1u : cmp176_n;
        const Word<96> concat_n = shiftLeft<96>(p.cond115_q, 0) | shiftLeft<96>(Word<82>{{0x0u, 0x0u}}, 14);
        const Word<96> matmul_2_n = p.cmp106_q != 0 ? Word<96>{{0x0u, 0x0u}} : Word<96>{{0x0u, 0x1000000u}};
        const Word<96> matmul_3_n = matmul_2_n | p.firstChunk_q;
        const Word<96> matmul_4_n = matmul_3_n | p.matmul_1_q;
        const Word<96> matmul_5_n = matmul_4_n | p.matmul_q;
        const Word<96> matmul_6_n = shiftLeft<96>(0x0u, 0) | shiftLeft<96>(uint64_t{0}, 56) | shiftLeft<96>(0x0u, 64);
        const Word<96> matmul_7_n = shiftLeft<96>(0x0u, 0) | shiftLeft<96>(uint64_t{0}, 48) | shiftLeft<96>(0x0u, 56);
        const Word<96> matmul_8_n = matmul_5_n | matmul_6_n;
        const uint64_t slice_18_n = slice<8>(p.add_2_q, 1);
        const Word<96> concat_1_n = shiftLeft<96>(0x0u, 0) | shiftLeft<96>(slice_18_n, 33) | shiftLeft<96>(0x0u, 41);
        const Word<96> matmul_9_n = p.spec_3_q != 0 ? concat_1_n : Word<96>{{0x0u, 0x0u}};
        const uint64_t slice_19_n = slice<8>(p.add_2_q, 1);
        const Word<96> concat_2_n = shiftLeft<96>(0x0u, 0) | shiftLeft<96>(slice_19_n, 17) | shiftLeft<96>(Word<71>{{0x0u, 0x0u}}, 25);
        const Word<96> matmul_10_n = p.select_33_q != 0 ? concat_2_n : Word<96>{{0x0u, 0x0u}};
        const Word<96> matmul_11_n = or_v_27_n != 0 ? concat_n : Word<96>{{0x2u, 0x0u}};
        const Word<96> matmul_12_n = matmul_8_n | matmul_7_n;
        const Word<96> matmul_13_n = matmul_12_n | matmul_9_n;
        const Word<96> matmul_14_n = matmul_13_n | matmul_10_n;
        const Word<96> matmul_15_n = matmul_14_n | matmul_11_n;
        matmuls.push(clock, matmul_15_n);
        p.inc_1_q = inc_1_n;
        p.sub_3_q = sub_3_n;
        p.sub33_q = sub33_n;
        if (p.brmerge1155_q != 0) {
          p.left_q = p.storedv116_q;
          p.turnB_q = p.lnot_q;
          p.aAddress_1_q = p.aAddress_q;
          p.bAddress_1_q = p.bAddress_q;
          p.loop36_active = 1;
          p.state = 69;
        } else {
          p.bAddress_4_q = p.bAddress_q;
          p.aAddress_4_q = p.aAddress_q;
          p.state = 71;
        }
        break;
      }
      case 69: {  // pipelined loop, hls/blocks/TileLoads.h:49:5: interval 1, 1 cycles
        if (p.loop36_active != 0) {
          if (!loads.hasRoom(clock)) {
            activity[2].become(8, clock, 2, sink);
          } else {
            activity[2].become(0, clock, 2, sink);
            moved = true;
            const uint64_t loadedv14_n = p.left_q & 0x3fffu;
            const uint64_t cmp_40_n = uint64_t{0x2u < loadedv14_n};
            const uint64_t trunc_9_n = slice<2>(p.left_q, 0);
            const uint64_t conv19_n = cmp_40_n != 0 ? 0x2u : trunc_9_n;
            const uint64_t storedv_2_n = slice<16>(p.aAddress_1_q, 0);
            const uint64_t zext_1_n = slice<8>(conv19_n, 0);
            const uint64_t storedv15_n = p.cmp5_q != 0 ? 0x2u : zext_1_n;
            const uint64_t cond23_n = p.cmp5_q != 0 ? p.conv90_q : conv19_n;
            const uint64_t storedv25_n = slice<8>(cond23_n, 0);
            const uint64_t storedv_3_n = slice<16>(p.bAddress_1_q, 0);
            const uint64_t zext_2_n = slice<8>(conv19_n, 0);
            const uint64_t storedv15_1_n = p.cmp12_1_q != 0 ? zext_2_n : 0x2u;
            const uint64_t cond23_1_n = p.cmp12_1_q != 0 ? conv19_n : p.conv40_q;
            const uint64_t storedv25_1_n = slice<8>(cond23_1_n, 0);
            const uint64_t spec_5_n = p.turnB_q != 0 ? 0x0u : p.select_35_q;
            const uint64_t ref_v_7_n = p.turnB_q != 0 ? storedv_3_n : storedv_2_n;
            const uint64_t ref_v_8_n = p.turnB_q != 0 ? p.trunc_3_q : p.trunc_2_q;
            const uint64_t ref_v_10_n = p.turnB_q != 0 ? storedv15_1_n : storedv15_n;
            const uint64_t ref_v_11_n = p.turnB_q != 0 ? storedv25_1_n : storedv25_n;
            const uint64_t ref_v_13_n = p.turnB_q != 0 ? p.storedv41_1_q : p.storedv41_q;
            const Word<96> ref_v_14_n = cmp_40_n != 0 ? Word<96>{{0x0u, 0x0u}} : Word<96>{{0x0u, 0x10000u}};
            const Word<96> ref_v_15_n = shiftLeft<96>(Word<72>{{0x0u, 0x0u}}, 0) | shiftLeft<96>(ref_v_13_n, 72) | shiftLeft<96>(0x0u, 80);
            const Word<96> ref_v_16_n = ref_v_14_n | ref_v_15_n;
            const Word<96> ref_v_17_n = shiftLeft<96>(0x0u, 0) | shiftLeft<96>(p.turnB_q, 64) | shiftLeft<96>(0x0u, 65);
            const Word<96> ref_v_18_n = ref_v_16_n | ref_v_17_n;
            const Word<96> ref_v_19_n = shiftLeft<96>(0x0u, 0) | shiftLeft<96>(uint64_t{0}, 56) | shiftLeft<96>(0x0u, 64);
            const Word<96> ref_v_20_n = ref_v_18_n | ref_v_19_n;
            const Word<96> ref_v_21_n = shiftLeft<96>(0x0u, 0) | shiftLeft<96>(ref_v_11_n, 48) | shiftLeft<96>(0x0u, 56);
            const Word<96> ref_v_22_n = ref_v_20_n | ref_v_21_n;
            const Word<96> ref_v_23_n = shiftLeft<96>(0x0u, 0) | shiftLeft<96>(ref_v_10_n, 40) | shiftLeft<96>(0x0u, 48);
            const Word<96> ref_v_24_n = shiftLeft<96>(0x0u, 0) | shiftLeft<96>(uint64_t{0}, 32) | shiftLeft<96>(0x0u, 40);
            const Word<96> ref_v_25_n = ref_v_22_n | ref_v_23_n;
            const uint64_t slice_20_n = slice<14>(ref_v_8_n, 0);
            const Word<96> ref_v_26_n = shiftLeft<96>(0x0u, 0) | shiftLeft<96>(slice_20_n, 16) | shiftLeft<96>(Word<66>{{0x0u, 0x0u}}, 30);
            const Word<96> ref_v_27_n = shiftLeft<96>(ref_v_7_n, 0) | shiftLeft<96>(Word<80>{{0x0u, 0x0u}}, 16);
            const Word<96> ref_v_28_n = ref_v_25_n | ref_v_24_n;
            const Word<96> ref_v_29_n = ref_v_28_n | ref_v_26_n;
            const Word<96> ref_v_30_n = ref_v_29_n | ref_v_27_n;
            const uint64_t add_5_n = (p.bAddress_1_q + p.conv3_1_q) & 0x3fffu;
            const uint64_t add44_n = (p.aAddress_1_q + p.conv3_q) & 0x3fffu;
            const uint64_t bAddress_2_n = p.turnB_q != 0 ? add_5_n : p.bAddress_1_q;
            const uint64_t aAddress_2_n = p.turnB_q != 0 ? p.aAddress_1_q : add44_n;
            const uint64_t narrow_n = (p.left_q + 0x3ffeu) & 0xffffu;
            const uint64_t left_1_n = spec_5_n != 0 ? p.left_q : narrow_n;
            const uint64_t spec_6_n = spec_5_n != 0 ? 0x1u : cmp_40_n;
            const uint64_t and_v_25_n = p.firstN_q & p.turnB_q;
            const uint64_t spec_7_n = and_v_25_n ^ 0x1u;
            const uint64_t select_36_n = p.select_35_q != 0 ? spec_7_n : 0x0u;
            const uint64_t xor_v_n = spec_6_n ^ 0x1u;
            if (xor_v_n != 0) {
              p.loop36_active = 0;
            }
            loads.push(clock, ref_v_30_n);
            p.bAddress_2_x = bAddress_2_n;
            p.aAddress_2_x = aAddress_2_n;
            p.left_q = left_1_n;
            p.turnB_q = select_36_n;
            p.aAddress_1_q = aAddress_2_n;
            p.bAddress_1_q = bAddress_2_n;
          }
        }
        if (p.loop36_active == 0) {
          moved = true;
          {
            p.bAddress_3_q = p.bAddress_2_x;
            p.aAddress_3_q = p.aAddress_2_x;
            p.state = 70;
          }
        }
        break;
      }
      case 70: {  // _ZN4kiln9loadChunkINS_10ChipConfigILj2ELj2ELj1ELj4ELj256ELj256ELj256ELj14EEEEEvRNS_6StreamINS_11LoadCommandIT_EEEEbbNS5_5StepsERKNS_13OperandLayoutIS5_EESD_NS5_9LaneCountESE_RNS5_7AddressESG_, hls/blocks/Tiles.h:140:43
        activity[2].become(0, clock, 2, sink);
        moved = true;
        {
          p.bAddress_4_q = p.bAddress_3_q;
          p.aAddress_4_q = p.aAddress_3_q;
          p.state = 71;
        }
        break;
      }
      case 71: {  // _ZN4kiln9loadChunkINS_10ChipConfigILj2ELj2ELj1ELj4ELj256ELj256ELj256ELj14EEEEEvRNS_6StreamINS_11LoadCommandIT_EEEEbbNS5_5StepsERKNS_13OperandLayoutIS5_EESD_NS5_9LaneCountESE_RNS5_7AddressESG_, hls/blocks/Tiles.h:140:43
        activity[2].become(0, clock, 2, sink);
        moved = true;
        const uint64_t sub220_n = (p.kLeft_q - p.cond115_q) & 0x3fffu;
        if (p.cmp106_q != 0) {
          p.bAddress_q = p.bAddress_4_q;
          p.aAddress_q = p.aAddress_4_q;
          p.pads_26_q = p.sub_3_q;
          p.pads_27_q = p.sub33_q;
          p.pads_28_q = p.inc_1_q;
          p.firstChunk_q = Word<96>{{0x0u, 0x0u}};
          p.kLeft_q = sub220_n;
          p.state = 63;
        } else {
          p.inc_2_q = p.inc_1_q;
          p.sub_4_q = p.sub_3_q;
          p.sub33_1_q = p.sub33_q;
          p.state = 72;
        }
        break;
      }
      case 72: {  // do, hls/blocks/Tiles.h:111:40
        activity[2].become(0, clock, 2, sink);
        moved = true;
        const uint64_t select_37_n = p.cmp74_q != 0 ? p.cmp35_q : 0x0u;
        const uint64_t select_38_n = p.firstM_q != 0 ? p.tobool226_q : 0x0u;
        p.select_37_q = select_37_n;
        p.select_38_q = select_38_n;
        if (select_38_n != 0) {
          p.state = 73;
        } else {
          p.state = 74;
        }
        break;
      }
      case 73: {  // if, hls/blocks/Tiles.h:146:32
        if (!loads.hasRoom(clock)) {
          activity[2].become(8, clock, 2, sink);
          break;
        }
        activity[2].become(0, clock, 2, sink);
        moved = true;
        loads.push(clock, p.ref_v_5_q);
        {
          p.state = 74;
        }
        break;
      }
      case 74: {  // if, hls/blocks/Tiles.h:147:13
        activity[2].become(0, clock, 2, sink);
        moved = true;
        if (p.tobool236_q != 0) {
          p.state = 76;
        } else {
          p.state = 75;
        }
        break;
      }
      case 75: {  // if, hls/blocks/Tiles.h:148:51
        if (!loads.hasRoom(clock)) {
          activity[2].become(8, clock, 2, sink);
          break;
        }
        activity[2].become(0, clock, 2, sink);
        moved = true;
        const uint64_t add242_n = (p.maskInRow_q + p.maskColumn_q) & 0x3fffu;
        const uint64_t slice_21_n = slice<14>(p.and_v_13_q, 0);
        const Word<96> ref_v_31_n = shiftLeft<96>(add242_n, 0) | shiftLeft<96>(0x0u, 14) | shiftLeft<96>(slice_21_n, 16) | shiftLeft<96>(0x0u, 30) | shiftLeft<96>(p.maskSub_q, 32) | shiftLeft<96>(0x0u, 36) | shiftLeft<96>(p.conv90_q, 48) | shiftLeft<96>(0x0u, 50);
        const Word<96> ref_v_32_n = ref_v_31_n | Word<96>{{0x20000000000u, 0x2u}};
        loads.push(clock, ref_v_32_n);
        {
          p.state = 76;
        }
        break;
      }
      case 76: {  // if, hls/blocks/Tiles.h:165:22
        if (!epilogues.hasRoom(clock)) {
          activity[2].become(9, clock, 2, sink);
          break;
        }
        activity[2].become(0, clock, 2, sink);
        moved = true;
        const Word<112> epilogue_4_n = shiftLeft<112>(0x0u, 0) | shiftLeft<112>(p.select_38_q, 40) | shiftLeft<112>(Word<71>{{0x0u, 0x0u}}, 41);
        const Word<112> epilogue_5_n = shiftLeft<112>(0x0u, 0) | shiftLeft<112>(p.conv90_q, 16) | shiftLeft<112>(Word<94>{{0x0u, 0x0u}}, 18);
        const Word<112> epilogue_6_n = shiftLeft<112>(uint64_t{0}, 0) | shiftLeft<112>(Word<104>{{0x0u, 0x0u}}, 8);
        const uint64_t slice_22_n = slice<1>(p.and_v_1_q, 7);
        const uint64_t slice_24_n = slice<1>(p.and_v_1_q, 5);
        const uint64_t slice_25_n = slice<1>(p.and_v_1_q, 4);
        const Word<112> epilogue_7_n = shiftLeft<112>(0x0u, 0) | shiftLeft<112>(uint64_t{0}, 56) | shiftLeft<112>(0x0u, 57) | shiftLeft<112>(slice_25_n, 64) | shiftLeft<112>(0x0u, 65) | shiftLeft<112>(slice_24_n, 72) | shiftLeft<112>(0x0u, 73) | shiftLeft<112>(uint64_t{0}, 80) | shiftLeft<112>(0x0u, 81) | shiftLeft<112>(slice_22_n, 88) | shiftLeft<112>(0x0u, 89) | shiftLeft<112>(p.select_32_q, 96) | shiftLeft<112>(0x0u, 97) | shiftLeft<112>(p.select_37_q, 104) | shiftLeft<112>(0x0u, 105);
        const Word<112> epilogue_8_n = epilogue_7_n | p.epilogue_q;
        const Word<112> epilogue_9_n = epilogue_8_n | epilogue_4_n;
        const Word<112> epilogue_10_n = epilogue_9_n | p.epilogue_1_q;
        const Word<112> epilogue_11_n = epilogue_10_n | p.epilogue_2_q;
        const Word<112> epilogue_12_n = epilogue_11_n | epilogue_5_n;
        const Word<112> epilogue_13_n = epilogue_12_n | p.epilogue_3_q;
        const Word<112> epilogue_14_n = epilogue_13_n | epilogue_6_n;
        const uint64_t spec_8_n = p.select_37_q != 0 ? p.tobool282_q : 0x0u;
        const uint64_t add304_n = (p.cRow_q + p.cColumn_q) & 0x3fffu;
        const uint64_t select_39_n = p.tobool271_q != 0 ? 0x1u : spec_8_n;
        const uint64_t spec_9_n = select_39_n ^ 0x1u;
        const uint64_t select_40_n = p.select_37_q != 0 ? spec_9_n : 0x0u;
        const Word<80> ref_v_33_n = shiftLeft<80>(0x0u, 0) | shiftLeft<80>(uint64_t{0}, 48) | shiftLeft<80>(0x0u, 56) | shiftLeft<80>(select_40_n, 64) | shiftLeft<80>(0x0u, 65);
        const Word<80> ref_v_34_n = ref_v_33_n | p.ref_v_6_q;
        const Word<80> ref_v_35_n = shiftLeft<80>(0x0u, 0) | shiftLeft<80>(p.conv90_q, 32) | shiftLeft<80>(0x0u, 34);
        const Word<80> or_v_28_n = ref_v_34_n | p.ref_v_q;
        const Word<80> ref_v_36_n = shiftLeft<80>(add304_n, 0) | shiftLeft<80>(Word<66>{{0x0u, 0x0u}}, 14);
        const Word<80> or_v_29_n = or_v_28_n | ref_v_36_n;
        const Word<80> ref_v_37_n = or_v_29_n | ref_v_35_n;
        epilogues.push(clock, epilogue_14_n);
        p.spec_8_q = spec_8_n;
        p.ref_v_35_q = ref_v_35_n;
        p.ref_v_37_q = ref_v_37_n;
        p.state = 77;
        break;
      }
      case 77: {  // if, hls/blocks/Tiles.h:165:22
        if (!stores.hasRoom(clock)) {
          activity[2].become(10, clock, 2, sink);
          break;
        }
        activity[2].become(0, clock, 2, sink);
        moved = true;
        stores.push(clock, p.ref_v_37_q);
        if (p.spec_2_q != 0) {
          p.state = 78;
        } else {
          p.state = 79;
        }
        break;
      }
      case 78: {  // if, hls/blocks/Tiles.h:172:47
        if (!stores.hasRoom(clock)) {
          activity[2].become(10, clock, 2, sink);
          break;
        }
        activity[2].become(0, clock, 2, sink);
        moved = true;
        const uint64_t add329_n = (p.maskOutRow_q + p.maskColumn_q) & 0x3fffu;
        const uint64_t spec_10_n = p.select_37_q != 0 ? p.lnot344_q : 0x0u;
        const Word<80> ref_v_38_n = spec_10_n != 0 ? Word<80>{{0x104010000000000u, 0x1u}} : Word<80>{{0x104010000000000u, 0x0u}};
        const Word<80> or_v_30_n = ref_v_38_n | p.ref_v_1_q;
        const Word<80> ref_v_39_n = shiftLeft<80>(add329_n, 0) | shiftLeft<80>(Word<66>{{0x0u, 0x0u}}, 14);
        const Word<80> or_v_31_n = or_v_30_n | ref_v_39_n;
        const Word<80> ref_v_40_n = or_v_31_n | p.ref_v_35_q;
        stores.push(clock, ref_v_40_n);
        {
          p.state = 79;
        }
        break;
      }
      case 79: {  // if, hls/blocks/Tiles.h:174:13
        activity[2].become(0, clock, 2, sink);
        moved = true;
        if (p.spec_8_q != 0) {
          p.state = 80;
        } else {
          p.state = 81;
        }
        break;
      }
      case 80: {  // if, hls/blocks/Tiles.h:175:21
        if (!stores.hasRoom(clock)) {
          activity[2].become(10, clock, 2, sink);
          break;
        }
        activity[2].become(0, clock, 2, sink);
        moved = true;
        stores.push(clock, p.ref_v_3_q);
        {
          p.state = 81;
        }
        break;
      }
      case 81: {  // if, hls/blocks/Tiles.h:178:16
        activity[2].become(0, clock, 2, sink);
        moved = true;
        const uint64_t add364_n = (p.aPanel_q + p.conv3_2_q) & 0x3fffu;
        const uint64_t conv371_n = slice<32>(p.cRow_q, 0);
        const uint64_t add372_n = (p.conv368_q + conv371_n) & 0xffffffffu;
        const uint64_t conv373_n = slice<14>(add372_n, 0);
        const uint64_t conv380_n = slice<32>(p.maskOutRow_q, 0);
        const uint64_t add381_n = (p.conv377_q + conv380_n) & 0xffffffffu;
        const uint64_t conv382_n = slice<14>(add381_n, 0);
        const uint64_t conv389_n = slice<32>(p.maskInRow_q, 0);
        const uint64_t add390_n = (p.conv386_q + conv389_n) & 0xffffffffu;
        const uint64_t conv391_n = slice<14>(add390_n, 0);
        const uint64_t sub398_n = (p.mLeft_q + 0x3ffeu) & 0x3fffu;
        const uint64_t dec_2_n = (p.panelsLeft_q + 0x3fffu) & 0x3fffu;
        if (p.select_34_q != 0) {
          p.add364_1_q = add364_n;
          p.conv373_1_q = conv373_n;
          p.conv382_1_q = conv382_n;
          p.conv391_1_q = conv391_n;
          p.sub398_1_q = sub398_n;
          p.cmp74_1_q = p.cmp74_q;
          p.inc_3_q = p.inc_2_q;
          p.sub_5_q = p.sub_4_q;
          p.sub33_2_q = p.sub33_1_q;
          p.state = 82;
        } else {
          p.pads_21_q = p.sub_4_q;
          p.pads_22_q = p.sub33_1_q;
          p.pads_23_q = p.inc_2_q;
          p.firstM_q = 0x0u;
          p.panelsLeft_q = dec_2_n;
          p.mLeft_q = sub398_n;
          p.maskInRow_q = conv391_n;
          p.maskOutRow_q = conv382_n;
          p.cRow_q = conv373_n;
          p.aPanel_q = add364_n;
          p.state = 62;
        }
        break;
      }
      case 82: {  // do, hls/blocks/Tiles.h:188:14
        activity[2].become(0, clock, 2, sink);
        moved = true;
        const uint64_t add409_n = (p.bPanel_q + p.conv3_3_q) & 0x3fffu;
        const uint64_t add413_n = (p.bias_q + 0x8u) & 0x3fffu;
        const uint64_t add420_n = (p.cond417_q + p.cColumn_q) & 0x3fffu;
        const uint64_t add427_n = (p.maskColumn_q + 0x4u) & 0x3fffu;
        const uint64_t maskColumn_1_n = p.select_32_q != 0 ? add427_n : p.maskColumn_q;
        const uint64_t add436_n = (p.maskSub_q + 0x1u) & 0xfu;
        const uint64_t conv439_n = p.select_32_q != 0 ? 0x0u : add436_n;
        const uint64_t sub443_n = (p.nLeft_q + 0x3ffeu) & 0x3fffu;
        if (p.cmp35_q != 0) {
          p.add364_2_q = p.add364_1_q;
          p.conv373_2_q = p.conv373_1_q;
          p.conv382_2_q = p.conv382_1_q;
          p.conv391_2_q = p.conv391_1_q;
          p.sub398_2_q = p.sub398_1_q;
          p.cmp74_2_q = p.cmp74_1_q;
          p.inc_4_q = p.inc_3_q;
          p.sub_6_q = p.sub_5_q;
          p.sub33_3_q = p.sub33_2_q;
          p.state = 83;
        } else {
          p.pads_16_q = p.sub_5_q;
          p.pads_17_q = p.sub33_2_q;
          p.pads_18_q = p.inc_3_q;
          p.firstN_q = p.cmp_37_q;
          p.nLeft_q = sub443_n;
          p.maskSub_q = conv439_n;
          p.maskColumn_q = maskColumn_1_n;
          p.cColumn_q = add420_n;
          p.bias_q = add413_n;
          p.bPanel_q = add409_n;
          p.state = 61;
        }
        break;
      }
      case 83: {  // do, hls/blocks/Tiles.h:199:3
        activity[2].become(0, clock, 2, sink);
        moved = true;
        if (p.cmp74_2_q != 0) {
          p.inc_5_q = p.inc_4_q;
          p.sub_7_q = p.sub_6_q;
          p.sub33_4_q = p.sub33_3_q;
          p.state = 84;
        } else {
          p.pads_11_q = p.sub_6_q;
          p.pads_12_q = p.sub33_3_q;
          p.pads_13_q = p.inc_4_q;
          p.mLeftBlock_q = p.sub398_2_q;
          p.maskInBlock_q = p.conv391_2_q;
          p.maskOutBlock_q = p.conv382_2_q;
          p.cBlock_q = p.conv373_2_q;
          p.aBlock_q = p.add364_2_q;
          p.state = 60;
        }
        break;
      }
      case 84: {  // while, hls/blocks/Tiles.h:41:18
        activity[2].become(0, clock, 2, sink);
        moved = true;
        const uint64_t cmp_41_n = uint64_t{p.inc_5_q == 0xeu};
        if (cmp_41_n != 0) {
          p.state = 86;
        } else {
          p.state = 85;
        }
        break;
      }
      case 85: {  // while, hls/blocks/Tiles.h:47:5
        activity[2].become(0, clock, 2, sink);
        moved = true;
        const uint64_t add_6_n = (p.inc_5_q + 0x1u) & 0x1fu;
        {
          p.inc_6_q = add_6_n;
          p.pads_35_q = p.sub_7_q;
          p.pads_36_q = p.sub33_4_q;
          p.state = 87;
        }
        break;
      }
      case 86: {  // while, hls/blocks/Tiles.h:42:46
        if (!releases.hasWord(clock)) {
          activity[2].become(6, clock, 2, sink);
          break;
        }
        activity[2].become(0, clock, 2, sink);
        moved = true;
        const uint64_t releases_2_n = releases.front();
        const uint64_t loadedv15_1_n = slice<9>(releases_2_n, 16);
        const uint64_t add18_2_n = (p.sub33_4_q + loadedv15_1_n) & 0x1ffu;
        const uint64_t loadedv10_2_n = slice<9>(releases_2_n, 0);
        const uint64_t add_7_n = (p.sub_7_q + loadedv10_2_n) & 0x1ffu;
        releases.pop(clock);
        {
          p.inc_6_q = 0xeu;
          p.pads_35_q = add_7_n;
          p.pads_36_q = add18_2_n;
          p.state = 87;
        }
        break;
      }
      case 87: {  // lor, hls/blocks/Tiles.h:205:14
        if (!matmuls.hasRoom(clock)) {
          activity[2].become(7, clock, 2, sink);
          break;
        }
        activity[2].become(0, clock, 2, sink);
        moved = true;
        const uint64_t inc97_n = (p.progress_3_q + 0x1u) & 0x3fffu;
        matmuls.push(clock, Word<96>{{0x3u, 0x10000u}});
        p.inc97_q = inc97_n;
        p.state = 88;
        break;
      }
      case 88: {  // lor, hls/blocks/Tiles.h:205:14
        if (!loads.hasRoom(clock)) {
          activity[2].become(8, clock, 2, sink);
          break;
        }
        activity[2].become(0, clock, 2, sink);
        moved = true;
        loads.push(clock, Word<96>{{0x10000000000u, 0x4u}});
        {
          p.progress_14_q = p.inc97_q;
          p.progress_15_q = p.progress_11_q;
          p.progress_16_q = 0x0u;
          p.progress_17_q = p.progress_13_q;
          p.pads_39_q = p.pads_35_q;
          p.pads_40_q = p.pads_36_q;
          p.pads_41_q = p.inc_6_q;
          p.state = 90;
        }
        break;
      }
      case 89: {  // if, hls/blocks/Sequencer.h:38
        activity[2].become(0, clock, 2, sink);
        moved = true;
        const uint64_t storedv_4_n = slice<16>(p.index_q, 0);
        {
          p.progress_14_q = p.progress_3_q;
          p.progress_15_q = p.progress_2_q;
          p.progress_16_q = 0xbu;
          p.progress_17_q = storedv_4_n;
          p.pads_39_q = p.pads_6_q;
          p.pads_40_q = p.pads_5_q;
          p.pads_41_q = p.pads_4_q;
          p.state = 90;
        }
        break;
      }
      case 90: {  // for, hls/blocks/Sequencer.h:51:41
        activity[2].become(0, clock, 2, sink);
        moved = true;
        const uint64_t inc107_n = (p.index_q + 0x1u) & 0x3fffu;
        const uint64_t cmp1247_n = uint64_t{inc107_n < p.loadedv10_q};
        if (cmp1247_n != 0) {
          p.index_q = inc107_n;
          p.pads_4_q = p.pads_41_q;
          p.pads_5_q = p.pads_40_q;
          p.pads_6_q = p.pads_39_q;
          p.progress_q = p.progress_17_q;
          p.progress_1_q = p.progress_16_q;
          p.progress_2_q = p.progress_15_q;
          p.progress_3_q = p.progress_14_q;
          p.state = 3;
        } else {
          p.progress_18_q = p.progress_14_q;
          p.progress_19_q = p.progress_15_q;
          p.progress_20_q = p.progress_16_q;
          p.progress_21_q = p.progress_17_q;
          p.pads_44_q = p.pads_39_q;
          p.pads_45_q = p.pads_40_q;
          p.pads_46_q = p.pads_41_q;
          p.state = 91;
        }
        break;
      }
      case 91: {  // while, hls/blocks/Tiles.h:57:18
        activity[2].become(0, clock, 2, sink);
        moved = true;
        {
          p.progress_22_q = p.progress_18_q;
          p.progress_23_q = p.progress_19_q;
          p.progress_24_q = p.progress_20_q;
          p.progress_25_q = p.progress_21_q;
          p.pads_49_q = p.pads_44_q;
          p.pads_50_q = p.pads_45_q;
          p.pads_51_q = p.pads_46_q;
          p.state = 92;
        }
        break;
      }
      case 92: {  // while, hls/blocks/Tiles.h:57:18
        activity[2].become(0, clock, 2, sink);
        moved = true;
        const uint64_t cmp_42_n = uint64_t{p.pads_51_q == 0x0u};
        if (cmp_42_n != 0) {
          p.pads_55_q = p.pads_49_q;
          p.pads_56_q = p.pads_50_q;
          p.state = 96;
        } else {
          p.pads_52_q = p.pads_51_q;
          p.pads_53_q = p.pads_50_q;
          p.pads_54_q = p.pads_49_q;
          p.state = 94;
        }
        break;
      }
      case 94: {  // while, hls/blocks/Tiles.h:58:46
        if (!releases.hasWord(clock)) {
          activity[2].become(6, clock, 2, sink);
          break;
        }
        activity[2].become(0, clock, 2, sink);
        moved = true;
        const uint64_t releases_3_n = releases.front();
        const uint64_t loadedv2_n = slice<9>(releases_3_n, 0);
        const uint64_t add_8_n = (p.pads_54_q + loadedv2_n) & 0x1ffu;
        const uint64_t loadedv4_n = slice<9>(releases_3_n, 16);
        const uint64_t add6_n = (p.pads_53_q + loadedv4_n) & 0x1ffu;
        const uint64_t dec_3_n = (p.pads_52_q + 0x1fu) & 0x1fu;
        const uint64_t cmp_43_n = uint64_t{dec_3_n == 0x0u};
        releases.pop(clock);
        if (cmp_43_n != 0) {
          p.add_9_q = add_8_n;
          p.add6_1_q = add6_n;
          p.state = 95;
        } else {
          p.pads_52_q = dec_3_n;
          p.pads_53_q = add6_n;
          p.pads_54_q = add_8_n;
          p.state = 94;
        }
        break;
      }
      case 95: {  // _ZN4kiln11ScratchpadsINS_10ChipConfigILj2ELj2ELj1ELj4ELj256ELj256ELj256ELj14EEEE6settleERNS_6StreamINS_7ReleaseIS2_EEEE, hls/blocks/Sequencer.h:25:19
        activity[2].become(0, clock, 2, sink);
        moved = true;
        {
          p.pads_55_q = p.add_9_q;
          p.pads_56_q = p.add6_1_q;
          p.state = 96;
        }
        break;
      }
      case 96: {  // _ZN4kiln11ScratchpadsINS_10ChipConfigILj2ELj2ELj1ELj4ELj256ELj256ELj256ELj14EEEE6settleERNS_6StreamINS_7ReleaseIS2_EEEE, hls/blocks/Sequencer.h:25:19
        activity[2].become(0, clock, 2, sink);
        moved = true;
        const uint64_t cmp_44_n = uint64_t{p.progress_23_q < p.progress_22_q};
        if (cmp_44_n != 0) {
          p.progress_26_q = p.progress_25_q;
          p.progress_27_q = p.progress_24_q;
          p.progress_28_q = p.progress_23_q;
          p.state = 98;
        } else {
          p.progress_33_q = p.progress_24_q;
          p.progress_34_q = p.progress_25_q;
          p.state = 101;
        }
        break;
      }
      case 98: {  // while, hls/blocks/Sequencer.h:26:45
        if (!store_status.hasWord(clock)) {
          activity[2].become(4, clock, 2, sink);
          break;
        }
        activity[2].become(0, clock, 2, sink);
        moved = true;
        const uint64_t store_status_2_n = store_status.front();
        const uint64_t loadedv_3_n = slice<1>(store_status_2_n, 0);
        const uint64_t cmp8_3_n = uint64_t{p.progress_27_q == 0x0u};
        const uint64_t loadedv12_1_n = slice<14>(p.progress_26_q, 0);
        const uint64_t cmp13_1_n = uint64_t{p.progress_28_q < loadedv12_1_n};
        const uint64_t or_v_32_n = cmp8_3_n != 0 ? 0x1u : cmp13_1_n;
        const uint64_t storedv_5_n = slice<16>(p.progress_28_q, 0);
        const uint64_t inc_7_n = (p.progress_28_q + 0x1u) & 0x3fffu;
        const uint64_t cmp_45_n = uint64_t{inc_7_n < p.progress_22_q};
        store_status.pop(clock);
        p.loadedv_3_q = loadedv_3_n;
        p.or_v_32_q = or_v_32_n;
        p.storedv_5_q = storedv_5_n;
        p.inc_7_q = inc_7_n;
        p.cmp_45_q = cmp_45_n;
        p.state = 99;
        break;
      }
      case 99: {  // while, hls/blocks/Sequencer.h:26:45
        if (!load_status.hasWord(clock)) {
          activity[2].become(5, clock, 2, sink);
          break;
        }
        activity[2].become(0, clock, 2, sink);
        moved = true;
        const uint64_t load_status_2_n = load_status.front();
        const uint64_t loadedv_4_n = slice<1>(load_status_2_n, 0);
        const uint64_t brmerge1162_n = p.loadedv_3_q != 0 ? 0x1u : loadedv_4_n;
        const uint64_t or_v_33_n = brmerge1162_n != 0 ? p.or_v_32_q : 0x0u;
        const uint64_t progress_29_n = or_v_33_n != 0 ? 0xbu : p.progress_27_q;
        const uint64_t progress_30_n = or_v_33_n != 0 ? p.storedv_5_q : p.progress_26_q;
        load_status.pop(clock);
        if (p.cmp_45_q != 0) {
          p.progress_26_q = progress_30_n;
          p.progress_27_q = progress_29_n;
          p.progress_28_q = p.inc_7_q;
          p.state = 98;
        } else {
          p.progress_31_q = progress_29_n;
          p.progress_32_q = progress_30_n;
          p.state = 100;
        }
        break;
      }
      case 100: {  // _ZN4kiln8ProgressINS_10ChipConfigILj2ELj2ELj1ELj4ELj256ELj256ELj256ELj14EEEE10waitStoredEDU14_RNS_6StreamIbEES7_, hls/blocks/Sequencer.h:96:42
        activity[2].become(0, clock, 2, sink);
        moved = true;
        {
          p.progress_33_q = p.progress_31_q;
          p.progress_34_q = p.progress_32_q;
          p.state = 101;
        }
        break;
      }
      case 101: {  // _ZN4kiln8ProgressINS_10ChipConfigILj2ELj2ELj1ELj4ELj256ELj256ELj256ELj14EEEE10waitStoredEDU14_RNS_6StreamIbEES7_, hls/blocks/Sequencer.h:96:42
        if (!done.hasRoom(clock)) {
          activity[2].become(11, clock, 2, sink);
          break;
        }
        activity[2].become(0, clock, 2, sink);
        moved = true;
        const uint64_t loadedv118_n = p.progress_34_q & 0x3fffu;
        const uint64_t ref_v_41_n = slice<64>(loadedv118_n, 0);
        const uint64_t ref_v_42_n = shiftLeft<64>(ref_v_41_n, 0x20u);
        const uint64_t ref_v_43_n = slice<64>(p.progress_33_q, 0);
        const uint64_t ref_v_44_n = ref_v_42_n | ref_v_43_n;
        done.push(clock, ref_v_44_n);
        {
          p.pads_2_q = p.pads_55_q;
          p.pads_3_q = p.pads_56_q;
          p.state = 1;
        }
        break;
      }
    }
    return moved;
  }

  // load_request
  bool step_3() {
    bool moved = false;
    auto& p = p3;
    switch (p.state) {
      case 0: {  // entry, hls/blocks/Load.h:16:3
        activity[3].become(0, clock, 3, sink);
        moved = true;
        {
          p.command_q = 0x0u;
          p.address_q = 0x0u;
          p.left_q = 0x0u;
          p.loop1_active = 1;
          p.state = 1;
        }
        break;
      }
      case 1: {  // pipelined loop, hls/blocks/Load.h:17:5: interval 1, 1 cycles
        if (p.loop1_active != 0) {
          const uint64_t cmp_n = uint64_t{p.left_q == 0x0u};
          if (cmp_n != 0 && !loads.hasWord(clock)) {
            activity[3].become(1, clock, 3, sink);
          } else {
            if (cmp_n != 0 && !receives.hasRoom(clock)) {
              activity[3].become(2, clock, 3, sink);
            } else {
              const Word<96> commands_1_n = loads.front();
              const uint64_t loadedv2_n = slice<2>(commands_1_n, 48);
              const uint64_t left_1_n = cmp_n != 0 ? loadedv2_n : p.left_q;
              const uint64_t cmp8_n = uint64_t{left_1_n == 0x0u};
              const uint64_t xor_v_n = cmp8_n ^ 0x1u;
              if (xor_v_n != 0 && !load_ar.hasRoom(clock)) {
                activity[3].become(3, clock, 3, sink);
              } else {
                activity[3].become(0, clock, 3, sink);
                moved = true;
                const uint64_t tr_n = slice<56>(commands_1_n, 32);
                const uint64_t command_1_n = tr_n & 0xffffffff000000u;
                const uint64_t slice_n = slice<48>(commands_1_n, 48);
                const uint64_t concat_n = shiftLeft<56>(slice_n, 0) | shiftLeft<56>(0x0u, 48);
                const uint64_t command_2_n = shiftLeft<56>(concat_n, 0x10u);
                const uint64_t command_3_n = command_2_n & 0xff0000u;
                const uint64_t command_4_n = command_1_n | command_3_n;
                const uint64_t slice_1_n = slice<56>(commands_1_n, 0);
                const uint64_t lshr_n = shiftRight<56>(slice_1_n, 0x20u);
                const uint64_t command_5_n = lshr_n & 0xffffu;
                const uint64_t command_6_n = command_4_n | command_5_n;
                const uint64_t loadedv4_n = slice<14>(commands_1_n, 0);
                const uint64_t and_v_n = loadedv4_n & 0x3ffcu;
                const uint64_t extract_n = slice<14>(commands_1_n, 16);
                const uint64_t command_7_n = cmp_n != 0 ? extract_n : p.command_q;
                const uint64_t address_1_n = cmp_n != 0 ? and_v_n : p.address_q;
                const Word<128> ref_v_n = shiftLeft<128>(address_1_n, 0) | shiftLeft<128>(Word<114>{{0x0u, 0x0u}}, 14);
                const uint64_t add_n = (address_1_n + command_7_n) & 0x3fffu;
                const uint64_t dec_n = (left_1_n + 0x3u) & 0x3u;
                const uint64_t address_2_n = cmp8_n != 0 ? address_1_n : add_n;
                const uint64_t left_2_n = cmp8_n != 0 ? 0x0u : dec_n;
                if (cmp_n != 0) loads.pop(clock);
                if (cmp_n != 0) receives.push(clock, command_6_n);
                if (xor_v_n != 0) load_ar.push(clock, ref_v_n);
                p.command_q = command_7_n;
                p.address_q = address_2_n;
                p.left_q = left_2_n;
              }
            }
          }
        }
        break;
      }
    }
    return moved;
  }

  // load_receive
  bool step_4() {
    bool moved = false;
    auto& p = p4;
    switch (p.state) {
      case 0: {  // entry, hls/blocks/Load.h:52:3
        activity[4].become(0, clock, 4, sink);
        moved = true;
        {
          p.failed_q = 0x0u;
          p.command_q = 0x0u;
          p.command_1_q = 0x0u;
          p.command_2_q = 0x0u;
          p.begin_v_q = 0x1u;
          p.beat_q = 0x0u;
          p.command_3_q = 0x0u;
          p.command_4_q = 0x0u;
          p.loop1_active = 1;
          p.state = 1;
        }
        break;
      }
      case 1: {  // pipelined loop, hls/blocks/Load.h:53:5: interval 1, 1 cycles
        if (p.loop1_active != 0) {
          if (p.begin_v_q != 0 && !receives.hasWord(clock)) {
            activity[4].become(1, clock, 4, sink);
          } else {
            const uint64_t beat_1_n = p.begin_v_q != 0 ? 0x0u : p.beat_q;
            const uint64_t commands_1_n = receives.front();
            const uint64_t extract_2_n = slice<2>(commands_1_n, 16);
            const uint64_t command_10_n = p.begin_v_q != 0 ? extract_2_n : p.command_3_q;
            const uint64_t cmp_n = uint64_t{beat_1_n < command_10_n};
            if (cmp_n != 0 && !load_r.hasWord(clock)) {
              activity[4].become(2, clock, 4, sink);
            } else {
              const uint64_t inc_n = (beat_1_n + 0x1u) & 0x3u;
              const uint64_t extract_3_n = slice<2>(commands_1_n, 8);
              const uint64_t command_11_n = p.begin_v_q != 0 ? extract_3_n : p.command_4_q;
              const uint64_t cmp14_n = uint64_t{inc_n == command_11_n};
              const uint64_t command_6_n = slice<8>(commands_1_n, 32);
              const uint64_t command_7_n = p.begin_v_q != 0 ? command_6_n : p.command_q;
              const uint64_t Pivot78_n = uint64_t{asSigned<8>(command_7_n) < asSigned<8>(0x2u)};
              const uint64_t xor_v_n = Pivot78_n ^ 0x1u;
              const uint64_t and_v_n = cmp14_n & xor_v_n;
              const uint64_t Pivot_n = uint64_t{asSigned<8>(command_7_n) < asSigned<8>(0x3u)};
              const uint64_t xor_v_1_n = Pivot_n ^ 0x1u;
              const uint64_t and_v_1_n = and_v_n & xor_v_1_n;
              const uint64_t SwitchLeaf76_n = uint64_t{command_7_n == 0x3u};
              const uint64_t and_v_2_n = and_v_1_n & SwitchLeaf76_n;
              if (and_v_2_n != 0 && !biases.hasRoom(clock)) {
                activity[4].become(3, clock, 4, sink);
              } else {
                const uint64_t xor_v_2_n = Pivot78_n ^ 0x1u;
                const uint64_t and_v_3_n = xor_v_2_n & Pivot_n;
                if (and_v_3_n != 0 && !masks.hasRoom(clock)) {
                  activity[4].become(4, clock, 4, sink);
                } else {
                  const uint64_t SwitchLeaf_n = uint64_t{asSigned<8>(0x0u) <= asSigned<8>(command_7_n)};
                  const uint64_t and_v_5_n = Pivot78_n & SwitchLeaf_n;
                  const uint64_t cmp16_n = uint64_t{command_7_n == 0x0u};
                  const uint64_t xor_v_3_n = cmp16_n ^ 0x1u;
                  const uint64_t and_v_6_n = and_v_5_n & xor_v_3_n;
                  if (and_v_6_n != 0 && !fill_b.hasRoom(clock)) {
                    activity[4].become(5, clock, 4, sink);
                  } else {
                    const uint64_t and_v_7_n = Pivot78_n & SwitchLeaf_n;
                    const uint64_t and_v_8_n = and_v_7_n & cmp16_n;
                    if (and_v_8_n != 0 && !fill_a.hasRoom(clock)) {
                      activity[4].become(6, clock, 4, sink);
                    } else {
                      const uint64_t cmp63_n = uint64_t{command_7_n == 0x4u};
                      if (cmp63_n != 0 && !load_status.hasRoom(clock)) {
                        activity[4].become(7, clock, 4, sink);
                      } else {
                        activity[4].become(0, clock, 4, sink);
                        moved = true;
                        const uint64_t extract_n = slice<1>(commands_1_n, 40);
                        const uint64_t extract_1_n = slice<1>(commands_1_n, 48);
                        const uint64_t command_8_n = p.begin_v_q != 0 ? extract_n : p.command_1_q;
                        const uint64_t command_9_n = p.begin_v_q != 0 ? extract_1_n : p.command_2_q;
                        const uint64_t load_r_1_n = load_r.front();
                        const uint64_t cmp_1_n = slice<1>(load_r_1_n, 33);
                        const uint64_t select_n = p.failed_q != 0 ? 0x1u : cmp_1_n;
                        const uint64_t failed_1_n = cmp_n != 0 ? select_n : p.failed_q;
                        const uint64_t and_v_4_n = uint64_t{0} & uint64_t{0};
                        const uint64_t spec_n = cmp14_n != 0 ? command_9_n : 0x0u;
                        const uint64_t word_n = spec_n != 0 ? 0x1000000u : 0x0u;
                        const uint64_t word_1_n = command_8_n != 0 ? 0x10000u : 0x0u;
                        const uint64_t word_2_n = word_n | word_1_n;
                        const uint64_t word_3_n = slice<32>(and_v_4_n, 0);
                        const uint64_t word_4_n = word_2_n | word_3_n;
                        const uint64_t word_5_n = spec_n != 0 ? 0x1000000u : 0x0u;
                        const uint64_t word_6_n = command_8_n != 0 ? 0x10000u : 0x0u;
                        const uint64_t word_7_n = word_5_n | word_6_n;
                        const uint64_t word_8_n = slice<32>(and_v_4_n, 0);
                        const uint64_t word_9_n = word_7_n | word_8_n;
                        const uint64_t storedv_n = slice<8>(failed_1_n, 0);
                        const uint64_t failed_2_n = cmp63_n != 0 ? 0x0u : failed_1_n;
                        if (p.begin_v_q != 0) receives.pop(clock);
                        if (cmp_n != 0) load_r.pop(clock);
                        if (and_v_2_n != 0) biases.push(clock, Token{});
                        if (and_v_3_n != 0) masks.push(clock, Token{});
                        if (and_v_6_n != 0) fill_b.push(clock, word_4_n);
                        if (and_v_8_n != 0) fill_a.push(clock, word_9_n);
                        if (cmp63_n != 0) load_status.push(clock, storedv_n);
                        p.failed_q = failed_2_n;
                        p.command_q = command_7_n;
                        p.command_1_q = command_8_n;
                        p.command_2_q = command_9_n;
                        p.begin_v_q = cmp14_n;
                        p.beat_q = inc_n;
                        p.command_3_q = command_10_n;
                        p.command_4_q = command_11_n;
                      }
                    }
                  }
                }
              }
            }
          }
        }
        break;
      }
    }
    return moved;
  }

  // fill
  bool step_5() {
    bool moved = false;
    auto& p = p5;
    switch (p.state) {
      case 0: {  // entry, hls/blocks/Fill.h:30:3
        activity[5].become(0, clock, 5, sink);
        moved = true;
        {
          p.item_1_q = 0x0u;
          p.flushing_q = 0x0u;
          p.warm_q = 0x0u;
          p.phase_q = 0x0u;
          p.loop1_active = 1;
          p.state = 1;
        }
        break;
      }
      case 1: {  // pipelined loop, hls/blocks/Fill.h:31:5: interval 1, 1 cycles
        if (p.loop1_active != 0) {
          const uint64_t xor_v_n = p.flushing_q ^ 0x1u;
          if (xor_v_n != 0 && !fill_a.hasWord(clock)) {
            activity[5].become(1, clock, 5, sink);
          } else {
            const uint64_t in_1_n = fill_a.front();
            const uint64_t extract_n = slice<1>(in_1_n, 16);
            const uint64_t item_4_n = p.flushing_q != 0 ? p.item_1_q : extract_n;
            const uint64_t cmp13_n = p.phase_q ^ 0x1u;
            const uint64_t select_n = p.warm_q != 0 ? cmp13_n : 0x0u;
            const uint64_t groupEnds_n = item_4_n != 0 ? select_n : p.phase_q;
            if (groupEnds_n != 0 && !a_ready.hasRoom(clock)) {
              activity[5].become(2, clock, 5, sink);
            } else {
              activity[5].become(0, clock, 5, sink);
              moved = true;
              const uint64_t extract_1_n = slice<1>(in_1_n, 24);
              const uint64_t spec_n = p.flushing_q != 0 ? 0x1u : extract_1_n;
              const uint64_t spec_1_n = p.warm_q != 0 ? 0x1u : p.phase_q;
              const uint64_t writes_n = item_4_n != 0 ? spec_1_n : 0x1u;
              const uint64_t cmp68_n = p.phase_q ^ 0x1u;
              const uint64_t select_1_n = p.flushing_q != 0 ? cmp68_n : 0x0u;
              const uint64_t cond73_n = item_4_n != 0 ? select_1_n : groupEnds_n;
              const uint64_t lnot_n = cond73_n ^ 0x1u;
              const uint64_t spec_2_n = writes_n != 0 ? lnot_n : 0x0u;
              const uint64_t select_2_n = item_4_n != 0 ? spec_2_n : 0x0u;
              const uint64_t spec_3_n = cond73_n != 0 ? 0x0u : spec_n;
              const uint64_t not_v_n = p.phase_q ^ 0x1u;
              const uint64_t cond100_n = cond73_n != 0 ? 0x0u : not_v_n;
              if (xor_v_n != 0) fill_a.pop(clock);
              if (groupEnds_n != 0) a_ready.push(clock, Token{});
              p.item_1_q = item_4_n;
              p.flushing_q = spec_3_n;
              p.warm_q = select_2_n;
              p.phase_q = cond100_n;
            }
          }
        }
        break;
      }
    }
    return moved;
  }

  // fill
  bool step_6() {
    bool moved = false;
    auto& p = p6;
    switch (p.state) {
      case 0: {  // entry, hls/blocks/Fill.h:30:3
        activity[6].become(0, clock, 6, sink);
        moved = true;
        {
          p.item_1_q = 0x0u;
          p.flushing_q = 0x0u;
          p.warm_q = 0x0u;
          p.phase_q = 0x0u;
          p.loop1_active = 1;
          p.state = 1;
        }
        break;
      }
      case 1: {  // pipelined loop, hls/blocks/Fill.h:31:5: interval 1, 1 cycles
        if (p.loop1_active != 0) {
          const uint64_t xor_v_n = p.flushing_q ^ 0x1u;
          if (xor_v_n != 0 && !fill_b.hasWord(clock)) {
            activity[6].become(1, clock, 6, sink);
          } else {
            const uint64_t in_1_n = fill_b.front();
            const uint64_t extract_n = slice<1>(in_1_n, 16);
            const uint64_t item_4_n = p.flushing_q != 0 ? p.item_1_q : extract_n;
            const uint64_t cmp13_n = p.phase_q ^ 0x1u;
            const uint64_t select_n = p.warm_q != 0 ? cmp13_n : 0x0u;
            const uint64_t groupEnds_n = item_4_n != 0 ? select_n : p.phase_q;
            if (groupEnds_n != 0 && !b_ready.hasRoom(clock)) {
              activity[6].become(2, clock, 6, sink);
            } else {
              activity[6].become(0, clock, 6, sink);
              moved = true;
              const uint64_t extract_1_n = slice<1>(in_1_n, 24);
              const uint64_t spec_n = p.flushing_q != 0 ? 0x1u : extract_1_n;
              const uint64_t spec_1_n = p.warm_q != 0 ? 0x1u : p.phase_q;
              const uint64_t writes_n = item_4_n != 0 ? spec_1_n : 0x1u;
              const uint64_t cmp68_n = p.phase_q ^ 0x1u;
              const uint64_t select_1_n = p.flushing_q != 0 ? cmp68_n : 0x0u;
              const uint64_t cond73_n = item_4_n != 0 ? select_1_n : groupEnds_n;
              const uint64_t lnot_n = cond73_n ^ 0x1u;
              const uint64_t spec_2_n = writes_n != 0 ? lnot_n : 0x0u;
              const uint64_t select_2_n = item_4_n != 0 ? spec_2_n : 0x0u;
              const uint64_t spec_3_n = cond73_n != 0 ? 0x0u : spec_n;
              const uint64_t not_v_n = p.phase_q ^ 0x1u;
              const uint64_t cond100_n = cond73_n != 0 ? 0x0u : not_v_n;
              if (xor_v_n != 0) fill_b.pop(clock);
              if (groupEnds_n != 0) b_ready.push(clock, Token{});
              p.item_1_q = item_4_n;
              p.flushing_q = spec_3_n;
              p.warm_q = select_2_n;
              p.phase_q = cond100_n;
            }
          }
        }
        break;
      }
    }
    return moved;
  }

  // matmul
  bool step_7() {
    bool moved = false;
    auto& p = p7;
    switch (p.state) {
      case 0: {  // entry, hls/blocks/Matmul.h:36:3
        activity[7].become(0, clock, 7, sink);
        moved = true;
        {
          p.finished_q = 0x0u;
          p.rowsLeft_q = 0x0u;
          p.phase_q = 0x0u;
          p.stepsLeft_q = 0x0u;
          p.begin_v_q = 0x1u;
          p.command_q = 0x0u;
          p.command_1_q = 0x0u;
          p.command_2_q = 0x0u;
          p.command_3_q = 0x0u;
          p.command_4_q = 0x0u;
          p.loop1_active = 1;
          p.state = 1;
        }
        break;
      }
      case 1: {  // pipelined loop, hls/blocks/Matmul.h:37:5: interval 1, 3 cycles
        unsigned stall2 = 0;
        if (p.loop1_v2 != 0) {
          if (p.xor_v_3_p2 != 0 && !rows.hasRoom(clock)) stall2 = 4;
        }
        if (stall2 != 0) {
          activity[7].become(stall2, clock, 7, sink);
        } else {
          if (p.loop1_v2 != 0) {
            moved = true;
            if (p.xor_v_3_p2 != 0) rows.push(clock, Token{});
          }
          if (p.loop1_v1 != 0) {
            moved = true;
            p.spec_p2 = p.spec_p1;
            p.cmp46_p2 = p.cmp46_p1;
            p.xor_v_3_p2 = p.xor_v_3_p1;
          }
          p.loop1_v2 = p.loop1_v1;
          bool started = false;
          if (p.loop1_active != 0) {
            if (p.begin_v_q != 0 && !matmuls.hasWord(clock)) {
              activity[7].become(1, clock, 7, sink);
            } else {
              const uint64_t phase_1_n = p.begin_v_q != 0 ? 0x0u : p.phase_q;
              const uint64_t xor_v_n = phase_1_n ^ 0x1u;
              const Word<96> commands_1_n = matmuls.front();
              const uint64_t extract_3_n = slice<1>(commands_1_n, 64);
              const uint64_t command_9_n = p.begin_v_q != 0 ? extract_3_n : p.command_2_q;
              const uint64_t and_v_n = xor_v_n & command_9_n;
              if (and_v_n != 0 && !a_ready.hasWord(clock)) {
                activity[7].become(2, clock, 7, sink);
              } else {
                const uint64_t xor_v_1_n = phase_1_n ^ 0x1u;
                const uint64_t extract_2_n = slice<1>(commands_1_n, 72);
                const uint64_t command_8_n = p.begin_v_q != 0 ? extract_2_n : p.command_1_q;
                const uint64_t command_12_n = command_8_n ^ 0x1u;
                const uint64_t xor_v_2_n = command_12_n ^ 0x1u;
                const uint64_t and_v_1_n = xor_v_1_n & xor_v_2_n;
                if (and_v_1_n != 0 && !b_ready.hasWord(clock)) {
                  activity[7].become(3, clock, 7, sink);
                } else {
                  const uint64_t loadedv5_n = slice<14>(commands_1_n, 0);
                  const uint64_t stepsLeft_1_n = p.begin_v_q != 0 ? loadedv5_n : p.stepsLeft_q;
                  const uint64_t cmp177_n = uint64_t{stepsLeft_1_n == 0x1u};
                  if (cmp177_n != 0 && !releases.hasRoom(clock)) {
                    activity[7].become(5, clock, 7, sink);
                  } else {
                    activity[7].become(0, clock, 7, sink);
                    started = moved = true;
                    const uint64_t extract_n = slice<1>(commands_1_n, 88);
                    const uint64_t extract_1_n = slice<1>(commands_1_n, 80);
                    const uint64_t extract_4_n = slice<9>(commands_1_n, 32);
                    const uint64_t extract_5_n = slice<9>(commands_1_n, 16);
                    const uint64_t spec_n = p.begin_v_q != 0 ? extract_1_n : 0x0u;
                    const uint64_t command_7_n = p.begin_v_q != 0 ? extract_n : p.command_q;
                    const uint64_t command_10_n = p.begin_v_q != 0 ? extract_4_n : p.command_3_q;
                    const uint64_t command_11_n = p.begin_v_q != 0 ? extract_5_n : p.command_4_q;
                    const uint64_t cmp46_n = uint64_t{p.rowsLeft_q == 0x0u};
                    const uint64_t xor_v_3_n = cmp46_n ^ 0x1u;
                    const uint64_t dec_n = (p.rowsLeft_q + 0x3u) & 0x3u;
                    const uint64_t spec_2_n = cmp46_n != 0 ? 0x0u : dec_n;
                    const uint64_t conv133_n = p.finished_q != 0 ? 0x2u : 0x0u;
                    const uint64_t rowsLeft_1_n = spec_n != 0 ? conv133_n : spec_2_n;
                    const uint64_t ref_v_n = slice<32>(command_10_n, 0);
                    const uint64_t ref_v_1_n = shiftLeft<32>(ref_v_n, 0x10u);
                    const uint64_t ref_v_2_n = slice<32>(command_11_n, 0);
                    const uint64_t ref_v_3_n = ref_v_1_n | ref_v_2_n;
                    const uint64_t finished_1_n = cmp177_n != 0 ? command_7_n : p.finished_q;
                    const uint64_t dec192_n = (stepsLeft_1_n + 0x3fffu) & 0x3fffu;
                    const uint64_t inc195_n = phase_1_n ^ 0x1u;
                    if (p.begin_v_q != 0) matmuls.pop(clock);
                    if (and_v_n != 0) a_ready.pop(clock);
                    if (and_v_1_n != 0) b_ready.pop(clock);
                    if (cmp177_n != 0) releases.push(clock, ref_v_3_n);
                    p.spec_p1 = spec_n;
                    p.cmp46_p1 = cmp46_n;
                    p.xor_v_3_p1 = xor_v_3_n;
                    p.finished_q = finished_1_n;
                    p.rowsLeft_q = rowsLeft_1_n;
                    p.phase_q = inc195_n;
                    p.stepsLeft_q = dec192_n;
                    p.begin_v_q = cmp177_n;
                    p.command_q = command_7_n;
                    p.command_1_q = command_8_n;
                    p.command_2_q = command_9_n;
                    p.command_3_q = command_10_n;
                    p.command_4_q = command_11_n;
                  }
                }
              }
            }
          }
          p.loop1_v1 = started;
        }
        break;
      }
    }
    return moved;
  }

  // epilogue
  bool step_8() {
    bool moved = false;
    auto& p = p8;
    switch (p.state) {
      case 0: {  // entry, hls/blocks/Epilogue.h:26:3
        activity[8].become(0, clock, 8, sink);
        moved = true;
        {
          p.row_q = 0x0u;
          p.command_q = 0x0u;
          p.command_1_q = 0x0u;
          p.command_2_q = 0x0u;
          p.command_4_q = 0x0u;
          p.command_5_q = 0x0u;
          p.command_10_q = 0x0u;
          p.loop1_active = 1;
          p.state = 1;
        }
        break;
      }
      case 1: {  // pipelined loop, hls/blocks/Epilogue.h:27:5: interval 1, 3 cycles
        unsigned stall1 = 0;
        if (p.loop1_v1 != 0) {
          if (p.and_v_23_p1 != 0 && !mask_bits.hasRoom(clock)) stall1 = 6;
        }
        unsigned stall2 = 0;
        if (p.loop1_v2 != 0) {
          if (p.cmp78_p2 != 0 && !results.hasRoom(clock)) stall2 = 5;
          if (p.xor_v_19_p2 != 0 && !stats.hasRoom(clock)) stall2 = 7;
        }
        if (stall2 != 0) {
          activity[8].become(stall2, clock, 8, sink);
        } else {
          if (p.loop1_v2 != 0) {
            moved = true;
            if (p.cmp78_p2 != 0) results.push(clock, Token{});
            if (p.xor_v_19_p2 != 0) stats.push(clock, Token{});
          }
          if (stall1 != 0) {
            p.loop1_v2 = 0;
            activity[8].become(stall1, clock, 8, sink);
          } else {
            if (p.loop1_v1 != 0) {
              moved = true;
              const uint64_t and_v_16_n = uint64_t{0} & uint64_t{0};
              const uint64_t ref_v_7_n = slice<32>(and_v_16_n, 0);
              const uint64_t ref_v_8_n = p.ref_v_6_p1 | ref_v_7_n;
              if (p.and_v_23_p1 != 0) mask_bits.push(clock, ref_v_8_n);
              p.cmp78_p2 = p.cmp78_p1;
              p.brmerge_2_p2 = p.brmerge_2_p1;
              p.brmerge222_p2 = p.brmerge222_p1;
              p.xor_v_19_p2 = p.xor_v_19_p1;
            }
            p.loop1_v2 = p.loop1_v1;
            bool started = false;
            if (p.loop1_active != 0) {
              const uint64_t xor_v_n = p.row_q ^ 0x1u;
              if (xor_v_n != 0 && !epilogues.hasWord(clock)) {
                activity[8].become(1, clock, 8, sink);
              } else {
                const uint64_t xor_v_1_n = p.row_q ^ 0x1u;
                const Word<112> commands_1_n = epilogues.front();
                const uint64_t slice_1_n = slice<1>(commands_1_n, 40);
                const uint64_t loadedv10_n = slice_1_n ^ 0x1u;
                const uint64_t xor_v_2_n = loadedv10_n ^ 0x1u;
                const uint64_t and_v_n = xor_v_1_n & xor_v_2_n;
                if (and_v_n != 0 && !biases.hasWord(clock)) {
                  activity[8].become(2, clock, 8, sink);
                } else {
                  if (!rows.hasWord(clock)) {
                    activity[8].become(3, clock, 8, sink);
                  } else {
                    const uint64_t xor_v_9_n = p.row_q ^ 0x1u;
                    const uint64_t and_v_7_n = xor_v_9_n & loadedv10_n;
                    const uint64_t extract_4_n = slice<1>(commands_1_n, 72);
                    const uint64_t command_22_n = p.row_q != 0 ? p.command_4_q : extract_4_n;
                    const uint64_t command_23_n = and_v_7_n != 0 ? extract_4_n : command_22_n;
                    if (command_23_n != 0 && !masks.hasWord(clock)) {
                      activity[8].become(4, clock, 8, sink);
                    } else {
                      activity[8].become(0, clock, 8, sink);
                      started = moved = true;
                      const uint64_t extract_n = slice<1>(commands_1_n, 104);
                      const uint64_t extract_1_n = slice<1>(commands_1_n, 96);
                      const uint64_t extract_2_n = slice<1>(commands_1_n, 88);
                      const uint64_t extract_5_n = slice<1>(commands_1_n, 64);
                      const uint64_t extract_10_n = slice<2>(commands_1_n, 16);
                      const uint64_t command_14_n = p.row_q != 0 ? p.command_q : extract_n;
                      const uint64_t xor_v_5_n = p.row_q ^ 0x1u;
                      const uint64_t and_v_3_n = xor_v_5_n & loadedv10_n;
                      const uint64_t command_15_n = and_v_3_n != 0 ? extract_n : command_14_n;
                      const uint64_t command_16_n = p.row_q != 0 ? p.command_1_q : extract_1_n;
                      const uint64_t xor_v_6_n = p.row_q ^ 0x1u;
                      const uint64_t and_v_4_n = xor_v_6_n & loadedv10_n;
                      const uint64_t command_17_n = and_v_4_n != 0 ? extract_1_n : command_16_n;
                      const uint64_t command_18_n = p.row_q != 0 ? p.command_2_q : extract_2_n;
                      const uint64_t xor_v_7_n = p.row_q ^ 0x1u;
                      const uint64_t and_v_5_n = xor_v_7_n & loadedv10_n;
                      const uint64_t command_19_n = and_v_5_n != 0 ? extract_2_n : command_18_n;
                      const uint64_t command_24_n = p.row_q != 0 ? p.command_5_q : extract_5_n;
                      const uint64_t xor_v_10_n = p.row_q ^ 0x1u;
                      const uint64_t and_v_8_n = xor_v_10_n & loadedv10_n;
                      const uint64_t command_25_n = and_v_8_n != 0 ? extract_5_n : command_24_n;
                      const uint64_t command_34_n = p.row_q != 0 ? p.command_10_q : extract_10_n;
                      const uint64_t xor_v_15_n = p.row_q ^ 0x1u;
                      const uint64_t and_v_13_n = xor_v_15_n & loadedv10_n;
                      const uint64_t command_35_n = and_v_13_n != 0 ? extract_10_n : command_34_n;
                      const uint64_t command_37_n = uint64_t{0} != 0 ? uint64_t{0} : uint64_t{0};
                      const uint64_t conv75_n = slice<2>(p.row_q, 0);
                      const uint64_t cmp78_n = uint64_t{conv75_n < command_35_n};
                      const uint64_t command_40_n = command_19_n ^ 0x1u;
                      const uint64_t add152_n = (uint64_t{0} + uint64_t{0}) & 0xffu;
                      const uint64_t ref_v_n = command_17_n != 0 ? 0x1000000u : 0x0u;
                      const uint64_t ref_v_1_n = slice<32>(command_37_n, 0);
                      const uint64_t ref_v_2_n = shiftLeft<32>(ref_v_1_n, 0x10u);
                      const uint64_t ref_v_3_n = ref_v_n | ref_v_2_n;
                      const uint64_t ref_v_4_n = slice<32>(add152_n, 0);
                      const uint64_t ref_v_5_n = shiftLeft<32>(ref_v_4_n, 0x8u);
                      const uint64_t ref_v_6_n = ref_v_3_n | ref_v_5_n;
                      const uint64_t and_v_23_n = command_25_n & cmp78_n;
                      const uint64_t brmerge_1_n = command_15_n & p.row_q;
                      const uint64_t brmerge_2_n = brmerge_1_n ^ 0x1u;
                      const uint64_t brmerge222_n = brmerge_2_n != 0 ? 0x1u : command_40_n;
                      const uint64_t xor_v_19_n = brmerge222_n ^ 0x1u;
                      const uint64_t inc_n = p.row_q ^ 0x1u;
                      if (xor_v_n != 0) epilogues.pop(clock);
                      if (and_v_n != 0) biases.pop(clock);
                      rows.pop(clock);
                      if (command_23_n != 0) masks.pop(clock);
                      const auto old_0 = p.row_q;
                      p.row_p1 = old_0;
                      p.command_23_p1 = command_23_n;
                      p.cmp78_p1 = cmp78_n;
                      p.ref_v_6_p1 = ref_v_6_n;
                      p.and_v_23_p1 = and_v_23_n;
                      p.brmerge_2_p1 = brmerge_2_n;
                      p.brmerge222_p1 = brmerge222_n;
                      p.xor_v_19_p1 = xor_v_19_n;
                      p.row_q = inc_n;
                      p.command_q = command_15_n;
                      p.command_1_q = command_17_n;
                      p.command_2_q = command_19_n;
                      p.command_4_q = command_23_n;
                      p.command_5_q = command_25_n;
                      p.command_10_q = command_35_n;
                    }
                  }
                }
              }
            }
            p.loop1_v1 = started;
          }
        }
        break;
      }
    }
    return moved;
  }

  // collect_mask
  bool step_9() {
    bool moved = false;
    auto& p = p9;
    switch (p.state) {
      case 0: {  // entry, hls/blocks/Epilogue.h:61
        activity[9].become(0, clock, 9, sink);
        moved = true;
        {
          p.loop1_active = 1;
          p.state = 1;
        }
        break;
      }
      case 1: {  // pipelined loop, hls/blocks/Epilogue.h:67:5: interval 1, 2 cycles
        unsigned stall1 = 0;
        if (p.loop1_v1 != 0) {
          if (p.xor_v_p1 != 0 && !mask_words.hasRoom(clock)) stall1 = 2;
        }
        if (stall1 != 0) {
          activity[9].become(stall1, clock, 9, sink);
        } else {
          if (p.loop1_v1 != 0) {
            moved = true;
            if (p.xor_v_p1 != 0) mask_words.push(clock, Token{});
          }
          bool started = false;
          if (p.loop1_active != 0) {
            if (!mask_bits.hasWord(clock)) {
              activity[9].become(1, clock, 9, sink);
            } else {
              activity[9].become(0, clock, 9, sink);
              started = moved = true;
              const uint64_t mask_bits_1_n = mask_bits.front();
              const uint64_t slice_n = slice<1>(mask_bits_1_n, 24);
              const uint64_t loadedv11_n = slice_n ^ 0x1u;
              const uint64_t xor_v_n = loadedv11_n ^ 0x1u;
              mask_bits.pop(clock);
              p.xor_v_p1 = xor_v_n;
            }
          }
          p.loop1_v1 = started;
        }
        break;
      }
    }
    return moved;
  }

  // store
  bool step_10() {
    bool moved = false;
    auto& p = p10;
    switch (p.state) {
      case 0: {  // entry, hls/blocks/Store.h:29:3
        activity[10].become(0, clock, 10, sink);
        moved = true;
        {
          p.burstLeft_q = 0x0u;
          p.beatsLeft_q = 0x0u;
          p.piecesLeft_q = 0x0u;
          p.address_q = 0x0u;
          p.pieceAddress_q = 0x0u;
          p.beginBurst_q = 0x1u;
          p.beginPiece_q = 0x1u;
          p.begin_v_q = 0x1u;
          p.command_q = 0x0u;
          p.command_1_q = 0x0u;
          p.command_3_q = 0x0u;
          p.command_4_q = 0x0u;
          p.loop1_active = 1;
          p.state = 1;
        }
        break;
      }
      case 1: {  // pipelined loop, hls/blocks/Store.h:30:5: interval 1, 1 cycles
        if (p.loop1_active != 0) {
          if (p.begin_v_q != 0 && !stores.hasWord(clock)) {
            activity[10].become(1, clock, 10, sink);
          } else {
            const Word<80> commands_1_n = stores.front();
            const uint64_t command_6_n = slice<8>(commands_1_n, 56);
            const uint64_t command_8_n = p.begin_v_q != 0 ? command_6_n : p.command_1_q;
            const uint64_t cmp_n = uint64_t{command_8_n == 0x0u};
            const uint64_t and_v_n = p.beginPiece_q & cmp_n;
            if (and_v_n != 0 && !results.hasWord(clock)) {
              activity[10].become(2, clock, 10, sink);
            } else {
              const uint64_t cmp11_n = uint64_t{command_8_n == 0x1u};
              const uint64_t and_v_1_n = p.beginPiece_q & cmp11_n;
              if (and_v_1_n != 0 && !mask_words.hasWord(clock)) {
                activity[10].become(3, clock, 10, sink);
              } else {
                const uint64_t cmp17_n = uint64_t{command_8_n == 0x2u};
                const uint64_t and_v_2_n = p.beginPiece_q & cmp17_n;
                if (and_v_2_n != 0 && !stats.hasWord(clock)) {
                  activity[10].become(4, clock, 10, sink);
                } else {
                  if (p.beginBurst_q != 0 && !aw.hasRoom(clock)) {
                    activity[10].become(5, clock, 10, sink);
                  } else {
                    if (p.beginBurst_q != 0 && !expected.hasRoom(clock)) {
                      activity[10].become(6, clock, 10, sink);
                    } else {
                      if (!w.hasRoom(clock)) {
                        activity[10].become(7, clock, 10, sink);
                      } else {
                        activity[10].become(0, clock, 10, sink);
                        moved = true;
                        const uint64_t command_5_n = slice<8>(commands_1_n, 40);
                        const uint64_t loadedv1_n = slice<2>(commands_1_n, 32);
                        const uint64_t loadedv3_n = slice<14>(commands_1_n, 0);
                        const uint64_t extract_n = slice<1>(commands_1_n, 64);
                        const uint64_t extract_2_n = slice<14>(commands_1_n, 16);
                        const uint64_t piecesLeft_1_n = p.begin_v_q != 0 ? loadedv1_n : p.piecesLeft_q;
                        const uint64_t pieceAddress_1_n = p.begin_v_q != 0 ? loadedv3_n : p.pieceAddress_q;
                        const uint64_t command_7_n = p.begin_v_q != 0 ? extract_n : p.command_q;
                        const uint64_t command_10_n = p.begin_v_q != 0 ? command_5_n : p.command_3_q;
                        const uint64_t command_11_n = p.begin_v_q != 0 ? extract_2_n : p.command_4_q;
                        const uint64_t and_v_3_n = pieceAddress_1_n & 0x3ffcu;
                        const uint64_t beatsLeft_1_n = p.beginPiece_q != 0 ? command_10_n : p.beatsLeft_q;
                        const uint64_t address_1_n = p.beginPiece_q != 0 ? and_v_3_n : p.address_q;
                        const uint64_t add_n = (p.burstLeft_q + 0xffu) & 0xffu;
                        const uint64_t lshr_n = shiftRight<14>(address_1_n, 0x2u);
                        const uint64_t and_v_4_n = lshr_n & 0x3ffu;
                        const uint64_t narrow_n = (0x400u - and_v_4_n) & 0x3fffu;
                        const uint64_t zext_n = slice<14>(beatsLeft_1_n, 0);
                        const uint64_t cmp34_n = uint64_t{narrow_n < zext_n};
                        const uint64_t conv35_n = slice<8>(narrow_n, 0);
                        const uint64_t cond_n = cmp34_n != 0 ? conv35_n : beatsLeft_1_n;
                        const uint64_t sub41_n = (cond_n + 0xffu) & 0xffu;
                        const Word<128> ref_v_2_n = shiftLeft<128>(address_1_n, 0) | shiftLeft<128>(0x0u, 14) | shiftLeft<128>(sub41_n, 64) | shiftLeft<128>(0x0u, 72);
                        const uint64_t cmp47_n = uint64_t{piecesLeft_1_n == 0x1u};
                        const uint64_t or_v_n = command_7_n != 0 ? cmp47_n : 0x0u;
                        const uint64_t cmp48_n = uint64_t{cond_n == beatsLeft_1_n};
                        const uint64_t spec_n = or_v_n != 0 ? cmp48_n : 0x0u;
                        const uint64_t storedv49_n = slice<8>(spec_n, 0);
                        const uint64_t dec94_n = p.beginBurst_q != 0 ? sub41_n : add_n;
                        const uint64_t burstLeft_1_n = p.beginBurst_q != 0 ? cond_n : p.burstLeft_q;
                        const uint64_t cmp52_n = uint64_t{burstLeft_1_n == 0x1u};
                        const uint64_t cmp55_n = uint64_t{beatsLeft_1_n == 0x1u};
                        const uint64_t cmp61_n = uint64_t{piecesLeft_1_n == 0x1u};
                        const uint64_t select_n = cmp55_n != 0 ? cmp61_n : 0x0u;
                        const uint64_t add_2_n = (address_1_n + 0x4u) & 0x3fffu;
                        const uint64_t dec_n = (beatsLeft_1_n + 0xffu) & 0xffu;
                        const uint64_t add99_n = (pieceAddress_1_n + command_11_n) & 0x3fffu;
                        const uint64_t dec102_n = (piecesLeft_1_n + 0x3u) & 0x3u;
                        const uint64_t piecesLeft_2_n = cmp55_n != 0 ? dec102_n : piecesLeft_1_n;
                        const uint64_t pieceAddress_2_n = cmp55_n != 0 ? add99_n : pieceAddress_1_n;
                        if (p.begin_v_q != 0) stores.pop(clock);
                        if (and_v_n != 0) results.pop(clock);
                        if (and_v_1_n != 0) mask_words.pop(clock);
                        if (and_v_2_n != 0) stats.pop(clock);
                        if (p.beginBurst_q != 0) aw.push(clock, ref_v_2_n);
                        if (p.beginBurst_q != 0) expected.push(clock, storedv49_n);
                        w.push(clock, Token{});
                        p.burstLeft_q = dec94_n;
                        p.beatsLeft_q = dec_n;
                        p.piecesLeft_q = piecesLeft_2_n;
                        p.address_q = add_2_n;
                        p.pieceAddress_q = pieceAddress_2_n;
                        p.beginBurst_q = cmp52_n;
                        p.beginPiece_q = cmp55_n;
                        p.begin_v_q = select_n;
                        p.command_q = command_7_n;
                        p.command_1_q = command_8_n;
                        p.command_3_q = command_10_n;
                        p.command_4_q = command_11_n;
                      }
                    }
                  }
                }
              }
            }
          }
        }
        break;
      }
    }
    return moved;
  }

  // store_response
  bool step_11() {
    bool moved = false;
    auto& p = p11;
    switch (p.state) {
      case 0: {  // entry, hls/blocks/Store.h:80:3
        activity[11].become(0, clock, 11, sink);
        moved = true;
        {
          p.failed_q = 0x0u;
          p.loop1_active = 1;
          p.state = 1;
        }
        break;
      }
      case 1: {  // pipelined loop, hls/blocks/Store.h:81:5: interval 1, 1 cycles
        if (p.loop1_active != 0) {
          if (!expected.hasWord(clock)) {
            activity[11].become(1, clock, 11, sink);
          } else {
            if (!b.hasWord(clock)) {
              activity[11].become(2, clock, 11, sink);
            } else {
              const uint64_t expected_1_n = expected.front();
              const uint64_t loadedv_n = slice<1>(expected_1_n, 0);
              if (loadedv_n != 0 && !store_status.hasRoom(clock)) {
                activity[11].become(3, clock, 11, sink);
              } else {
                activity[11].become(0, clock, 11, sink);
                moved = true;
                const uint64_t b_1_n = b.front();
                const uint64_t cmp_n = slice<1>(b_1_n, 1);
                const uint64_t select_n = cmp_n != 0 ? 0x1u : p.failed_q;
                const uint64_t storedv3_n = slice<8>(select_n, 0);
                const uint64_t failed_1_n = loadedv_n != 0 ? 0x0u : select_n;
                expected.pop(clock);
                b.pop(clock);
                if (loadedv_n != 0) store_status.push(clock, storedv3_n);
                p.failed_q = failed_1_n;
              }
            }
          }
        }
        break;
      }
    }
    return moved;
  }
};
