// Written by kilnc from hls/blocks/Chip8x8x1.cpp; do not edit.
//   kilnc hls/blocks/Chip8x8x1.cpp --top kiln_core --clock-ps 10000 -Ihls/include --cycle-model --observe command_ar --observe load_ar --observe aw --observe done
//
// When everything in kiln_core happens (kiln/CycleModel.h). Include it inside a namespace of its own, after that header.
// Of what comes from outside, cycles depend on
//   start: bits 0-95
//   command_r: bits 0-127, 129
//   load_r: bits 129
//   b: bits 1

using namespace kiln::cycles;

struct kiln_core {
  static constexpr unsigned kProcesses = 12, kMostChannels = 11;
  static constexpr ChannelInfo kChannels0[] = {
      {"start", 128, true},
      {"programs", 64, false},
      {"credits", 8, true},
      {"command_ar", 128, false},
  };
  static constexpr ChannelInfo kChannels1[] = {
      {"command_r", 192, true},
      {"command_beats", 192, false},
  };
  static constexpr ChannelInfo kChannels2[] = {
      {"programs", 64, true},
      {"command_beats", 192, true},
      {"credits", 8, false},
      {"store_status", 8, true},
      {"load_status", 8, true},
      {"releases", 32, true},
      {"matmuls", 128, false},
      {"loads", 192, false},
      {"epilogues", 128, false},
      {"stores", 192, false},
      {"done", 64, false},
  };
  static constexpr ChannelInfo kChannels3[] = {
      {"loads", 192, true},
      {"receives", 56, false},
      {"load_ar", 128, false},
  };
  static constexpr ChannelInfo kChannels4[] = {
      {"receives", 56, true},
      {"load_r", 192, true},
      {"biases", 256, false},
      {"masks", 8, false},
      {"fill_b", 128, false},
      {"fill_a", 128, false},
      {"load_status", 8, false},
  };
  static constexpr ChannelInfo kChannels5[] = {
      {"fill_a", 128, true},
      {"a_ready", 8, false},
  };
  static constexpr ChannelInfo kChannels6[] = {
      {"fill_b", 128, true},
      {"b_ready", 8, false},
  };
  static constexpr ChannelInfo kChannels7[] = {
      {"matmuls", 128, true},
      {"a_ready", 8, true},
      {"b_ready", 8, true},
      {"rows", 256, false},
      {"releases", 32, false},
  };
  static constexpr ChannelInfo kChannels8[] = {
      {"epilogues", 128, true},
      {"biases", 256, true},
      {"rows", 256, true},
      {"masks", 8, true},
      {"results", 256, false},
      {"mask_bits", 48, false},
      {"stats", 128, false},
  };
  static constexpr ChannelInfo kChannels9[] = {
      {"mask_bits", 48, true},
      {"mask_words", 128, false},
  };
  static constexpr ChannelInfo kChannels10[] = {
      {"stores", 192, true},
      {"results", 256, true},
      {"mask_words", 128, true},
      {"stats", 128, true},
      {"aw", 128, false},
      {"expected", 8, false},
      {"w", 192, false},
  };
  static constexpr ChannelInfo kChannels11[] = {
      {"expected", 8, true},
      {"b", 8, true},
      {"store_status", 8, false},
  };
  static constexpr ProcessInfo kInfo[] = {
      {"fetch", "hls/blocks/Fetch.h:14", kChannels0, 4},
      {"receive_commands", "hls/blocks/Fetch.h:42", kChannels1, 2},
      {"sequencer", "hls/blocks/Sequencer.h:36", kChannels2, 11},
      {"load_request", "hls/blocks/Load.h:10", kChannels3, 3},
      {"load_receive", "hls/blocks/Load.h:37", kChannels4, 7},
      {"fill", "hls/blocks/Fill.h:16", kChannels5, 2},
      {"fill_1", "hls/blocks/Fill.h:16", kChannels6, 2},
      {"matmul", "hls/blocks/Matmul.h:16", kChannels7, 5},
      {"epilogue", "hls/blocks/Epilogue.h:13", kChannels8, 7},
      {"collect_mask", "hls/blocks/Epilogue.h:61", kChannels9, 2},
      {"store", "hls/blocks/Store.h:12", kChannels10, 7},
      {"store_response", "hls/blocks/Store.h:73", kChannels11, 3},
  };

  Clock clock;
  SliceSink* sink = nullptr;
  Activity<kMostChannels> activity[kProcesses];

  Link<Word<128>, 4, kOutside, 0> start;
  Link<Token, 4, 2, 0> credits;
  Link<Word<128>, 4, 0, kOutside> command_ar;
  Link<uint64_t, 4, 0, 2> programs;
  Link<Word<192>, 4, kOutside, 1> command_r;
  Link<Word<192>, 32, 1, 2> command_beats;
  Link<Word<192>, 8, 2, 3> loads;
  Link<uint64_t, 16, 4, 2> load_status;
  Link<Word<128>, 16, 2, 7> matmuls;
  Link<uint64_t, 16, 7, 2> releases;
  Link<Word<128>, 16, 2, 8> epilogues;
  Link<Word<192>, 32, 2, 10> stores;
  Link<uint64_t, 16, 11, 2> store_status;
  Link<uint64_t, 4, 2, kOutside> done;
  Link<uint64_t, 64, 3, 4> receives;
  Link<Word<128>, 4, 3, kOutside> load_ar;
  Link<Word<192>, 4, kOutside, 4> load_r;
  Link<Word<128>, 32, 4, 5> fill_a;
  Link<Word<128>, 32, 4, 6> fill_b;
  Link<Token, 128, 4, 8> masks;
  Link<Token, 4, 4, 8> biases;
  Link<Token, 64, 5, 7> a_ready;
  Link<Token, 64, 6, 7> b_ready;
  Link<Token, 16, 7, 8> rows;
  Link<Token, 16, 8, 10> results;
  Link<uint64_t, 4, 8, 9> mask_bits;
  Link<Token, 4, 8, 10> stats;
  Link<Token, 16, 9, 10> mask_words;
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
  struct {  // receive_commands, hls/blocks/Fetch.h:42
    uint64_t state = 0;
    uint64_t loop1_active = 0;
  } p1;
  struct {  // sequencer, hls/blocks/Sequencer.h:36
    uint64_t state = 0;
    uint64_t aAddress_1_q = 0;
    uint64_t aAddress_2_x = 0;
    uint64_t aAddress_3_q = 0;
    uint64_t aAddress_4_q = 0;
    uint64_t aAddress_q = 0;
    uint64_t aBlock_q = 0;
    uint64_t aPanel_q = 0;
    uint64_t add18_1_q = 0;
    uint64_t add313_1_q = 0;
    uint64_t add313_2_q = 0;
    uint64_t add317_1_q = 0;
    uint64_t add317_2_q = 0;
    uint64_t add321_1_q = 0;
    uint64_t add321_2_q = 0;
    uint64_t add325_1_q = 0;
    uint64_t add325_2_q = 0;
    uint64_t add6_1_q = 0;
    uint64_t add_10_q = 0;
    uint64_t add_5_q = 0;
    uint64_t bAddress_1_q = 0;
    uint64_t bAddress_2_x = 0;
    uint64_t bAddress_3_q = 0;
    uint64_t bAddress_4_q = 0;
    uint64_t bAddress_q = 0;
    uint64_t bPanel_q = 0;
    uint64_t bias_q = 0;
    uint64_t brmerge876_q = 0;
    uint64_t cBlock_q = 0;
    uint64_t cColumn_q = 0;
    uint64_t cRow_q = 0;
    uint64_t cmp16_q = 0;
    uint64_t cmp17_q = 0;
    uint64_t cmp42_1_q = 0;
    uint64_t cmp42_2_q = 0;
    uint64_t cmp42_q = 0;
    uint64_t cmp4_1_q = 0;
    uint64_t cmp66_q = 0;
    uint64_t cmp9_q = 0;
    uint64_t cmp_12_q = 0;
    uint64_t cmp_13_q = 0;
    uint64_t cmp_21_q = 0;
    uint64_t cmp_q = 0;
    Word<192> command_beats_1_q{};
    Word<192> command_beats_2_q{};
    Word<192> command_beats_3_q{};
    Word<192> command_beats_4_q{};
    Word<192> command_beats_7_q{};
    uint64_t cond45_q = 0;
    uint64_t cond53_q = 0;
    uint64_t cond75_q = 0;
    uint64_t cond_1_q = 0;
    uint64_t cond_2_q = 0;
    uint64_t cond_3_q = 0;
    uint64_t cond_q = 0;
    uint64_t conv121_q = 0;
    uint64_t conv129_q = 0;
    uint64_t conv341_q = 0;
    uint64_t conv54_q = 0;
    uint64_t conv73_q = 0;
    uint64_t conv_2_q = 0;
    uint64_t dec_1_q = 0;
    Word<128> epilogue_1_q{};
    Word<128> epilogue_2_q{};
    Word<128> epilogue_3_q{};
    Word<128> epilogue_q{};
    uint64_t extract_q = 0;
    Word<128> firstChunk_q{};
    uint64_t firstM_q = 0;
    uint64_t firstN_q = 0;
    uint64_t inc53_q = 0;
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
    uint64_t lnot296_q = 0;
    uint64_t lnot_q = 0;
    uint64_t loadedv_1_q = 0;
    uint64_t loadedv_3_q = 0;
    uint64_t loop37_active = 0;
    uint64_t mLeftBlock_q = 0;
    uint64_t mLeft_q = 0;
    uint64_t maskColumn_q = 0;
    uint64_t maskInBlock_q = 0;
    uint64_t maskInRow_q = 0;
    uint64_t maskOutBlock_q = 0;
    uint64_t maskOutRow_q = 0;
    uint64_t maskSub_q = 0;
    Word<128> matmul_1_q{};
    Word<128> matmul_q{};
    uint64_t mul316_q = 0;
    uint64_t mul320_q = 0;
    uint64_t mul324_q = 0;
    uint64_t nLeft_q = 0;
    uint64_t or_v_19_q = 0;
    uint64_t or_v_30_q = 0;
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
    uint64_t program_v_q = 0;
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
    Word<192> ref_v_1_q{};
    Word<192> ref_v_32_q{};
    Word<192> ref_v_35_q{};
    Word<192> ref_v_37_q{};
    Word<192> ref_v_3_q{};
    Word<192> ref_v_5_q{};
    Word<192> ref_v_6_q{};
    Word<192> ref_v_q{};
    uint64_t retval_1_q = 0;
    uint64_t retval_q = 0;
    uint64_t select_10_q = 0;
    uint64_t select_11_q = 0;
    uint64_t select_13_q = 0;
    uint64_t select_14_q = 0;
    uint64_t select_1_q = 0;
    uint64_t select_2_q = 0;
    uint64_t select_3_q = 0;
    uint64_t select_4_q = 0;
    uint64_t select_5_q = 0;
    uint64_t select_6_q = 0;
    uint64_t select_9_q = 0;
    uint64_t select_q = 0;
    uint64_t spec_1_q = 0;
    uint64_t spec_2_q = 0;
    uint64_t spec_3_q = 0;
    uint64_t spec_7_q = 0;
    uint64_t spec_q = 0;
    uint64_t storedv28_1_q = 0;
    uint64_t storedv28_q = 0;
    uint64_t storedv76_q = 0;
    uint64_t sub331_1_q = 0;
    uint64_t sub331_2_q = 0;
    uint64_t sub33_1_q = 0;
    uint64_t sub33_2_q = 0;
    uint64_t sub33_3_q = 0;
    uint64_t sub33_4_q = 0;
    uint64_t sub33_q = 0;
    uint64_t sub80_q = 0;
    uint64_t sub_3_q = 0;
    uint64_t sub_5_q = 0;
    uint64_t sub_6_q = 0;
    uint64_t sub_7_q = 0;
    uint64_t sub_8_q = 0;
    uint64_t tobool10_q = 0;
    uint64_t tobool190_q = 0;
    uint64_t tobool199_q = 0;
    uint64_t tobool233_q = 0;
    uint64_t tobool244_q = 0;
    uint64_t tobool_2_q = 0;
    uint64_t tobool_q = 0;
    uint64_t trunc_5_q = 0;
    uint64_t turnB_q = 0;
    uint64_t words_10_q = 0;
    uint64_t words_11_q = 0;
    uint64_t words_12_q = 0;
    uint64_t words_13_q = 0;
    uint64_t words_14_q = 0;
    uint64_t words_15_q = 0;
    uint64_t words_16_q = 0;
    uint64_t words_17_q = 0;
    uint64_t words_18_q = 0;
    uint64_t words_19_q = 0;
    uint64_t words_1_q = 0;
    uint64_t words_20_q = 0;
    uint64_t words_21_q = 0;
    uint64_t words_22_q = 0;
    uint64_t words_23_q = 0;
    uint64_t words_24_q = 0;
    uint64_t words_2_q = 0;
    uint64_t words_3_q = 0;
    uint64_t words_4_q = 0;
    uint64_t words_5_q = 0;
    uint64_t words_6_q = 0;
    uint64_t words_7_q = 0;
    uint64_t words_8_q = 0;
    uint64_t words_9_q = 0;
    uint64_t words_q = 0;
  } p2;
  struct {  // load_request, hls/blocks/Load.h:10
    uint64_t state = 0;
    uint64_t address_q = 0;
    uint64_t command_q = 0;
    uint64_t left_q = 0;
    uint64_t loop1_active = 0;
  } p3;
  struct {  // load_receive, hls/blocks/Load.h:37
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
  struct {  // fill, hls/blocks/Fill.h:16
    uint64_t state = 0;
    uint64_t flushing_q = 0;
    uint64_t item_1_q = 0;
    uint64_t loop1_active = 0;
    uint64_t phase_q = 0;
    uint64_t warm_q = 0;
  } p5;
  struct {  // fill_1, hls/blocks/Fill.h:16
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
    uint64_t cmp36_p1 = 0;
    uint64_t cmp36_p2 = 0;
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
    uint64_t xor_v_1_p1 = 0;
    uint64_t xor_v_1_p2 = 0;
  } p7;
  struct {  // epilogue, hls/blocks/Epilogue.h:13
    uint64_t state = 0;
    uint64_t and_v_35_p1 = 0;
    uint64_t brmerge222_p1 = 0;
    uint64_t brmerge222_p2 = 0;
    uint64_t brmerge222_p3 = 0;
    uint64_t cmp77_p1 = 0;
    uint64_t cmp77_p2 = 0;
    uint64_t cmp_p1 = 0;
    uint64_t command_10_q = 0;
    uint64_t command_1_q = 0;
    uint64_t command_22_p1 = 0;
    uint64_t command_2_q = 0;
    uint64_t command_4_q = 0;
    uint64_t command_5_q = 0;
    uint64_t command_q = 0;
    uint64_t loop1_active = 0;
    uint64_t loop1_v1 = 0;
    uint64_t loop1_v2 = 0;
    uint64_t loop1_v3 = 0;
    uint64_t or_v_2_p1 = 0;
    uint64_t or_v_2_p2 = 0;
    uint64_t or_v_2_p3 = 0;
    uint64_t ref_v_6_p1 = 0;
    uint64_t row_q = 0;
    uint64_t xor_v_3_p1 = 0;
    uint64_t xor_v_3_p2 = 0;
    uint64_t xor_v_3_p3 = 0;
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
  struct {  // store_response, hls/blocks/Store.h:73
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
                const uint64_t cmp2_n = uint64_t{rem_n == 0x0u};
                const uint64_t program_v_1_n = slice<32>(start_1_n, 64);
                const uint64_t program_v_2_n = cmp2_n != 0 ? program_v_1_n : 0x0u;
                const uint64_t left_1_n = cmp_n != 0 ? program_v_2_n : p.left_q;
                const uint64_t cmp9_n = uint64_t{left_1_n == 0x0u};
                const uint64_t xor_v_1_n = cmp9_n ^ 0x1u;
                if (xor_v_1_n != 0 && !command_ar.hasRoom(clock)) {
                  activity[0].become(4, clock, 0, sink);
                } else {
                  activity[0].become(0, clock, 0, sink);
                  started = moved = true;
                  const uint64_t ref_v_n = cmp2_n != 0 ? 0x100000000u : 0x0u;
                  const uint64_t slice_n = slice<64>(start_1_n, 64);
                  const uint64_t ref_v_1_n = slice_n & 0xffffffffu;
                  const uint64_t ref_v_2_n = ref_v_n | ref_v_1_n;
                  const uint64_t address_1_n = cmp_n != 0 ? program_v_n : p.address_q;
                  const uint64_t cmp12_n = uint64_t{p.underWay_q == 0x2u};
                  const uint64_t inc_n = (p.underWay_q + 0x1u) & 0x3u;
                  const uint64_t xor_v_n = cmp9_n ^ 0x1u;
                  const uint64_t and_v_n = xor_v_n & cmp12_n;
                  const uint64_t underWay_1_n = cmp12_n != 0 ? 0x2u : inc_n;
                  const Word<128> ref_v_3_n = shiftLeft<128>(address_1_n, 0) | shiftLeft<128>(0x0u, 64);
                  const Word<128> ref_v_4_n = ref_v_3_n | Word<128>{{0x0u, 0x7u}};
                  const uint64_t add_n = address_1_n + 0x80u;
                  const uint64_t dec_n = (left_1_n + 0xffffffffu) & 0xffffffffu;
                  const uint64_t underWay_2_n = cmp9_n != 0 ? p.underWay_q : underWay_1_n;
                  const uint64_t left_2_n = cmp9_n != 0 ? 0x0u : dec_n;
                  const uint64_t address_2_n = cmp9_n != 0 ? address_1_n : add_n;
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
      case 0: {  // entry, hls/blocks/Fetch.h:43:3
        activity[1].become(0, clock, 1, sink);
        moved = true;
        {
          p.loop1_active = 1;
          p.state = 1;
        }
        break;
      }
      case 1: {  // pipelined loop, hls/blocks/Fetch.h:44:5: interval 1, 1 cycles
        if (p.loop1_active != 0) {
          if (!command_r.hasWord(clock)) {
            activity[1].become(1, clock, 1, sink);
          } else {
            if (!command_beats.hasRoom(clock)) {
              activity[1].become(2, clock, 1, sink);
            } else {
              activity[1].become(0, clock, 1, sink);
              moved = true;
              const Word<192> command_r_1_n = command_r.front();
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
      case 0: {  // entry, hls/blocks/Sequencer.h:43:3
        activity[2].become(0, clock, 2, sink);
        moved = true;
        {
          p.pads_2_q = 0x1000u;
          p.pads_3_q = 0x800u;
          p.state = 1;
        }
        break;
      }
      case 1: {  // for, hls/blocks/Sequencer.h:44:38
        if (!programs.hasWord(clock)) {
          activity[2].become(1, clock, 2, sink);
          break;
        }
        activity[2].become(0, clock, 2, sink);
        moved = true;
        const uint64_t programs_1_n = programs.front();
        const uint64_t program_v_n = slice<32>(programs_1_n, 0);
        const uint64_t loadedv_n = slice<1>(programs_1_n, 32);
        const uint64_t spec_n = loadedv_n != 0 ? 0x0u : 0x5u;
        const uint64_t cmp9771022_n = uint64_t{program_v_n != 0x0u};
        const uint64_t cmp1023_n = loadedv_n & cmp9771022_n;
        programs.pop(clock);
        p.program_v_q = program_v_n;
        p.spec_q = spec_n;
        if (cmp1023_n != 0) {
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
          p.state = 69;
        }
        break;
      }
      case 3: {  // for, hls/blocks/Sequencer.h:55:51
        if (!command_beats.hasWord(clock)) {
          activity[2].become(2, clock, 2, sink);
          break;
        }
        activity[2].become(0, clock, 2, sink);
        moved = true;
        const Word<192> command_beats_1_n = command_beats.front();
        const uint64_t words_n = slice<8>(command_beats_1_n, 0);
        const uint64_t words_1_n = slice<8>(command_beats_1_n, 8);
        const uint64_t words_2_n = slice<16>(command_beats_1_n, 16);
        const uint64_t words_3_n = slice<32>(command_beats_1_n, 32);
        const uint64_t words_4_n = slice<32>(command_beats_1_n, 64);
        const uint64_t words_5_n = slice<32>(command_beats_1_n, 96);
        const uint64_t cmp_n = slice<1>(command_beats_1_n, 129);
        const uint64_t cmp17_n = uint64_t{p.progress_1_q == 0x0u};
        command_beats.pop(clock);
        p.command_beats_1_q = command_beats_1_n;
        p.words_q = words_n;
        p.words_1_q = words_1_n;
        p.words_2_q = words_2_n;
        p.words_3_q = words_3_n;
        p.words_4_q = words_4_n;
        p.words_5_q = words_5_n;
        p.cmp_q = cmp_n;
        p.cmp17_q = cmp17_n;
        p.state = 4;
        break;
      }
      case 4: {  // for, hls/blocks/Sequencer.h:55:51
        if (!command_beats.hasWord(clock)) {
          activity[2].become(2, clock, 2, sink);
          break;
        }
        activity[2].become(0, clock, 2, sink);
        moved = true;
        const Word<192> command_beats_2_n = command_beats.front();
        const uint64_t words_6_n = slice<32>(command_beats_2_n, 0);
        const uint64_t words_7_n = slice<32>(command_beats_2_n, 32);
        const uint64_t words_8_n = slice<32>(command_beats_2_n, 64);
        const uint64_t words_9_n = slice<32>(command_beats_2_n, 96);
        const uint64_t cmp_1_n = slice<1>(command_beats_2_n, 129);
        const uint64_t select_n = p.cmp_q != 0 ? 0x1u : cmp_1_n;
        command_beats.pop(clock);
        p.command_beats_2_q = command_beats_2_n;
        p.words_6_q = words_6_n;
        p.words_7_q = words_7_n;
        p.words_8_q = words_8_n;
        p.words_9_q = words_9_n;
        p.select_q = select_n;
        p.state = 5;
        break;
      }
      case 5: {  // for, hls/blocks/Sequencer.h:55:51
        if (!command_beats.hasWord(clock)) {
          activity[2].become(2, clock, 2, sink);
          break;
        }
        activity[2].become(0, clock, 2, sink);
        moved = true;
        const Word<192> command_beats_3_n = command_beats.front();
        const uint64_t words_10_n = slice<32>(command_beats_3_n, 0);
        const uint64_t words_11_n = slice<32>(command_beats_3_n, 32);
        const uint64_t words_12_n = slice<32>(command_beats_3_n, 64);
        const uint64_t words_13_n = slice<32>(command_beats_3_n, 96);
        const uint64_t cmp_2_n = slice<1>(command_beats_3_n, 129);
        const uint64_t select_1_n = p.select_q != 0 ? 0x1u : cmp_2_n;
        command_beats.pop(clock);
        p.command_beats_3_q = command_beats_3_n;
        p.words_10_q = words_10_n;
        p.words_11_q = words_11_n;
        p.words_12_q = words_12_n;
        p.words_13_q = words_13_n;
        p.select_1_q = select_1_n;
        p.state = 6;
        break;
      }
      case 6: {  // for, hls/blocks/Sequencer.h:55:51
        if (!command_beats.hasWord(clock)) {
          activity[2].become(2, clock, 2, sink);
          break;
        }
        activity[2].become(0, clock, 2, sink);
        moved = true;
        const Word<192> command_beats_4_n = command_beats.front();
        const uint64_t words_14_n = slice<32>(command_beats_4_n, 0);
        const uint64_t words_15_n = slice<32>(command_beats_4_n, 32);
        const uint64_t words_16_n = slice<64>(command_beats_4_n, 64);
        const uint64_t cmp_3_n = slice<1>(command_beats_4_n, 129);
        const uint64_t select_2_n = p.select_1_q != 0 ? 0x1u : cmp_3_n;
        command_beats.pop(clock);
        p.command_beats_4_q = command_beats_4_n;
        p.words_14_q = words_14_n;
        p.words_15_q = words_15_n;
        p.words_16_q = words_16_n;
        p.select_2_q = select_2_n;
        p.state = 7;
        break;
      }
      case 7: {  // for, hls/blocks/Sequencer.h:55:51
        if (!command_beats.hasWord(clock)) {
          activity[2].become(2, clock, 2, sink);
          break;
        }
        activity[2].become(0, clock, 2, sink);
        moved = true;
        const Word<192> command_beats_5_n = command_beats.front();
        const uint64_t words_17_n = slice<64>(command_beats_5_n, 0);
        const uint64_t words_18_n = slice<64>(command_beats_5_n, 64);
        const uint64_t cmp_4_n = slice<1>(command_beats_5_n, 129);
        const uint64_t select_3_n = p.select_2_q != 0 ? 0x1u : cmp_4_n;
        command_beats.pop(clock);
        p.words_17_q = words_17_n;
        p.words_18_q = words_18_n;
        p.select_3_q = select_3_n;
        p.state = 8;
        break;
      }
      case 8: {  // for, hls/blocks/Sequencer.h:55:51
        if (!command_beats.hasWord(clock)) {
          activity[2].become(2, clock, 2, sink);
          break;
        }
        activity[2].become(0, clock, 2, sink);
        moved = true;
        const Word<192> command_beats_6_n = command_beats.front();
        const uint64_t words_19_n = slice<64>(command_beats_6_n, 0);
        const uint64_t words_20_n = slice<64>(command_beats_6_n, 64);
        const uint64_t cmp_5_n = slice<1>(command_beats_6_n, 129);
        const uint64_t select_4_n = p.select_3_q != 0 ? 0x1u : cmp_5_n;
        command_beats.pop(clock);
        p.words_19_q = words_19_n;
        p.words_20_q = words_20_n;
        p.select_4_q = select_4_n;
        p.state = 9;
        break;
      }
      case 9: {  // for, hls/blocks/Sequencer.h:55:51
        if (!command_beats.hasWord(clock)) {
          activity[2].become(2, clock, 2, sink);
          break;
        }
        activity[2].become(0, clock, 2, sink);
        moved = true;
        const Word<192> command_beats_7_n = command_beats.front();
        const uint64_t words_21_n = slice<64>(command_beats_7_n, 0);
        const uint64_t words_22_n = slice<64>(command_beats_7_n, 64);
        const uint64_t cmp_6_n = slice<1>(command_beats_7_n, 129);
        const uint64_t select_5_n = p.select_4_q != 0 ? 0x1u : cmp_6_n;
        command_beats.pop(clock);
        p.command_beats_7_q = command_beats_7_n;
        p.words_21_q = words_21_n;
        p.words_22_q = words_22_n;
        p.select_5_q = select_5_n;
        p.state = 10;
        break;
      }
      case 10: {  // for, hls/blocks/Sequencer.h:55:51
        if (!command_beats.hasWord(clock)) {
          activity[2].become(2, clock, 2, sink);
          break;
        }
        activity[2].become(0, clock, 2, sink);
        moved = true;
        const Word<192> command_beats_8_n = command_beats.front();
        const uint64_t words_23_n = slice<64>(command_beats_8_n, 0);
        const uint64_t words_24_n = slice<64>(command_beats_8_n, 64);
        const uint64_t cmp_7_n = slice<1>(command_beats_8_n, 129);
        const uint64_t select_6_n = p.select_5_q != 0 ? 0x1u : cmp_7_n;
        command_beats.pop(clock);
        p.words_23_q = words_23_n;
        p.words_24_q = words_24_n;
        p.select_6_q = select_6_n;
        p.state = 11;
        break;
      }
      case 11: {  // for, hls/blocks/Sequencer.h:55:51
        if (!credits.hasRoom(clock)) {
          activity[2].become(3, clock, 2, sink);
          break;
        }
        activity[2].become(0, clock, 2, sink);
        moved = true;
        credits.push(clock, Token{});
        if (p.cmp17_q != 0) {
          p.state = 12;
        } else {
          p.progress_14_q = p.progress_3_q;
          p.progress_15_q = p.progress_2_q;
          p.progress_16_q = p.progress_1_q;
          p.progress_17_q = p.progress_q;
          p.pads_39_q = p.pads_6_q;
          p.pads_40_q = p.pads_5_q;
          p.pads_41_q = p.pads_4_q;
          p.state = 67;
        }
        break;
      }
      case 12: {  // if, hls/blocks/Sequencer.h:61:11
        activity[2].become(0, clock, 2, sink);
        moved = true;
        if (p.select_6_q != 0) {
          p.progress_14_q = p.progress_3_q;
          p.progress_15_q = p.progress_2_q;
          p.progress_16_q = 0xbu;
          p.progress_17_q = p.index_q;
          p.pads_39_q = p.pads_6_q;
          p.pads_40_q = p.pads_5_q;
          p.pads_41_q = p.pads_4_q;
          p.state = 67;
        } else {
          p.state = 13;
        }
        break;
      }
      case 13: {  // if, hls/blocks/Validate.h:44:22
        activity[2].become(0, clock, 2, sink);
        moved = true;
        const uint64_t cmp_8_n = uint64_t{p.words_q == 0x1u};
        if (cmp_8_n != 0) {
          p.state = 14;
        } else {
          p.retval_1_q = 0x1u;
          p.state = 29;
        }
        break;
      }
      case 14: {  // if, hls/blocks/Validate.h:45:24
        activity[2].become(0, clock, 2, sink);
        moved = true;
        const uint64_t cmp3_n = uint64_t{p.words_1_q == 0x0u};
        if (cmp3_n != 0) {
          p.state = 15;
        } else {
          p.retval_1_q = 0x2u;
          p.state = 29;
        }
        break;
      }
      case 15: {  // if, hls/blocks/Validate.h:46:25
        activity[2].become(0, clock, 2, sink);
        moved = true;
        const uint64_t cmp7_n = uint64_t{p.words_2_q != 0x0u};
        const uint64_t cmp8_n = uint64_t{p.words_23_q != 0x0u};
        const uint64_t or_v_n = cmp7_n != 0 ? 0x1u : cmp8_n;
        const uint64_t cmp12_n = uint64_t{p.words_24_q != 0x0u};
        const uint64_t or_v_1_n = or_v_n != 0 ? 0x1u : cmp12_n;
        const uint64_t cmp14_n = uint64_t{0xffu < p.words_3_q};
        const uint64_t or_v_2_n = or_v_1_n != 0 ? 0x1u : cmp14_n;
        if (or_v_2_n != 0) {
          p.retval_1_q = 0x3u;
          p.state = 29;
        } else {
          p.state = 16;
        }
        break;
      }
      case 16: {  // if, hls/blocks/Validate.h:49:17
        activity[2].become(0, clock, 2, sink);
        moved = true;
        const uint64_t cmp17_1_n = uint64_t{p.words_4_q == 0x0u};
        const uint64_t cmp19_n = uint64_t{p.words_5_q == 0x0u};
        const uint64_t or_v_3_n = cmp17_1_n != 0 ? 0x1u : cmp19_n;
        const uint64_t cmp21_n = uint64_t{p.words_6_q == 0x0u};
        const uint64_t or_v_4_n = or_v_3_n != 0 ? 0x1u : cmp21_n;
        if (or_v_4_n != 0) {
          p.retval_1_q = 0x4u;
          p.state = 29;
        } else {
          p.state = 17;
        }
        break;
      }
      case 17: {  // if, hls/blocks/Validate.h:50:17
        activity[2].become(0, clock, 2, sink);
        moved = true;
        const uint64_t cmp25_n = uint64_t{0x10000u < p.words_5_q};
        if (cmp25_n != 0) {
          p.retval_1_q = 0x9u;
          p.state = 29;
        } else {
          p.state = 18;
        }
        break;
      }
      case 18: {  // if, hls/blocks/Validate.h:51:14
        activity[2].become(0, clock, 2, sink);
        moved = true;
        const uint64_t tobool_n = slice<1>(p.words_3_q, 5);
        const uint64_t and29_n = p.words_3_q & 0x18u;
        const uint64_t tobool30_n = uint64_t{and29_n != 0x0u};
        const uint64_t or_v_5_n = tobool_n & tobool30_n;
        p.tobool_q = tobool_n;
        if (or_v_5_n != 0) {
          p.retval_1_q = 0xau;
          p.state = 29;
        } else {
          p.state = 19;
        }
        break;
      }
      case 19: {  // if, hls/blocks/Validate.h:52:21
        activity[2].become(0, clock, 2, sink);
        moved = true;
        const uint64_t cmp33_n = uint64_t{0x1fu < p.words_7_q};
        if (cmp33_n != 0) {
          p.retval_1_q = 0x6u;
          p.state = 29;
        } else {
          p.state = 20;
        }
        break;
      }
      case 20: {  // if, hls/blocks/Validate.h:17:70
        activity[2].become(0, clock, 2, sink);
        moved = true;
        const uint64_t or_v_6_n = p.words_11_q | p.words_12_q;
        const uint64_t or_v_7_n = or_v_6_n | p.words_13_q;
        const uint64_t zext_n = slice<64>(or_v_7_n, 0);
        const uint64_t slice_n = slice<1>(p.words_3_q, 2);
        const uint64_t tobool_1_n = slice_n ^ 0x1u;
        const uint64_t or7_n = tobool_1_n != 0 ? 0x0u : p.words_19_q;
        const uint64_t or_v_8_n = or7_n | zext_n;
        const uint64_t slice_1_n = slice<1>(p.words_3_q, 4);
        const uint64_t tobool10_n = slice_1_n ^ 0x1u;
        const uint64_t conv12_n = slice<64>(p.words_14_q, 0);
        const uint64_t or13_n = p.words_20_q | conv12_n;
        const uint64_t or14_n = tobool10_n != 0 ? 0x0u : or13_n;
        const uint64_t or_v_9_n = or_v_8_n | or14_n;
        const uint64_t conv20_n = slice<64>(p.words_15_q, 0);
        const uint64_t or21_n = p.words_21_q | conv20_n;
        const uint64_t or22_n = p.tobool_q != 0 ? or21_n : 0x0u;
        const uint64_t or_v_10_n = or_v_9_n | or22_n;
        const uint64_t tobool26_n = uint64_t{p.words_3_q < 0x80u};
        const uint64_t or28_n = tobool26_n != 0 ? 0x0u : p.words_22_q;
        const uint64_t or_v_11_n = or_v_10_n | or28_n;
        const uint64_t or_v_12_n = or_v_11_n | p.words_17_q;
        const uint64_t or_v_13_n = or_v_12_n | p.words_16_q;
        const uint64_t used_n = or_v_13_n | p.words_18_q;
        const uint64_t rem_n = used_n & 0xfu;
        const uint64_t cmp_9_n = uint64_t{rem_n == 0x0u};
        p.tobool10_q = tobool10_n;
        if (cmp_9_n != 0) {
          p.state = 21;
        } else {
          p.retval_1_q = 0x5u;
          p.state = 29;
        }
        break;
      }
      case 21: {  // if, hls/blocks/Validate.h:28:28
        activity[2].become(0, clock, 2, sink);
        moved = true;
        const uint64_t cmp_10_n = uint64_t{p.words_9_q == 0x0u};
        const uint64_t cmp1_n = uint64_t{p.words_10_q == 0x0u};
        const uint64_t or_v_14_n = cmp_10_n != 0 ? 0x1u : cmp1_n;
        const uint64_t cmp4_n = uint64_t{p.words_5_q < p.words_10_q};
        const uint64_t or_v_15_n = or_v_14_n != 0 ? 0x1u : cmp4_n;
        if (or_v_15_n != 0) {
          p.retval_1_q = 0x7u;
          p.state = 29;
        } else {
          p.state = 22;
        }
        break;
      }
      case 22: {  // if, hls/blocks/Validate.h:29:22
        activity[2].become(0, clock, 2, sink);
        moved = true;
        const uint64_t cmp7_1_n = uint64_t{p.words_10_q < p.words_5_q};
        if (cmp7_1_n != 0) {
          p.state = 25;
        } else {
          p.state = 23;
        }
        break;
      }
      case 23: {  // if, hls/blocks/Validate.h:12:37
        activity[2].become(0, clock, 2, sink);
        moved = true;
        const uint64_t sub_n = (p.words_5_q + 0x7u) & 0xffffffffu;
        const uint64_t and_v_n = sub_n & 0x3fff8u;
        const uint64_t cmp20_n = uint64_t{0x800u < and_v_n};
        const uint64_t cmp23_n = uint64_t{0x1000u < p.words_9_q};
        const uint64_t or_v_16_n = cmp20_n != 0 ? 0x1u : cmp23_n;
        const uint64_t trunc_n = slice<18>(and_v_n, 0);
        const uint64_t mul_n = (p.words_9_q * trunc_n) & 0xffffffffu;
        const uint64_t cmp31_n = uint64_t{0x1000u < mul_n};
        const uint64_t or_v_17_n = or_v_16_n != 0 ? 0x1u : cmp31_n;
        if (or_v_17_n != 0) {
          p.retval_1_q = 0x7u;
          p.state = 29;
        } else {
          p.state = 24;
        }
        break;
      }
      case 24: {  // if, hls/blocks/Validate.h:37:43
        activity[2].become(0, clock, 2, sink);
        moved = true;
        const uint64_t cmp36_n = uint64_t{p.words_9_q < 0x81u};
        const uint64_t select_7_n = p.tobool10_q != 0 ? 0x1u : cmp36_n;
        {
          p.retval_q = select_7_n;
          p.state = 27;
        }
        break;
      }
      case 25: {  // if, hls/blocks/Validate.h:30:33
        activity[2].become(0, clock, 2, sink);
        moved = true;
        const uint64_t cmp10_n = uint64_t{p.words_9_q == 0x1u};
        const uint64_t rem_1_n = p.words_10_q & 0x7u;
        const uint64_t cmp12_1_n = uint64_t{rem_1_n == 0x0u};
        const uint64_t cmp15_n = uint64_t{p.words_10_q < 0x1001u};
        const uint64_t and_v_1_n = cmp12_1_n & cmp15_n;
        const uint64_t or_v_18_n = cmp10_n != 0 ? and_v_1_n : 0x0u;
        if (or_v_18_n != 0) {
          p.state = 26;
        } else {
          p.retval_1_q = 0x7u;
          p.state = 29;
        }
        break;
      }
      case 26: {  // land, hls/blocks/Validate.h:31:27
        activity[2].become(0, clock, 2, sink);
        moved = true;
        const uint64_t cmp17_2_n = uint64_t{p.words_10_q < 0x801u};
        {
          p.retval_q = cmp17_2_n;
          p.state = 27;
        }
        break;
      }
      case 27: {  // _ZN4kiln13isTilingValidINS_10ChipConfigILj8ELj8ELj1ELj16ELj4096ELj2048ELj1024EEEEEbRKNS_3abi7CommandE, hls/blocks/Validate.h:54:7
        activity[2].become(0, clock, 2, sink);
        moved = true;
        if (p.retval_q != 0) {
          p.state = 28;
        } else {
          p.retval_1_q = 0x7u;
          p.state = 29;
        }
        break;
      }
      case 28: {  // if, hls/blocks/Validate.h:55:25
        activity[2].become(0, clock, 2, sink);
        moved = true;
        const uint64_t cmp41_n = uint64_t{p.index_q < p.words_8_q};
        const uint64_t select_8_n = cmp41_n != 0 ? 0x8u : 0x0u;
        {
          p.retval_1_q = select_8_n;
          p.state = 29;
        }
        break;
      }
      case 29: {  // _ZN4kiln8validateINS_10ChipConfigILj8ELj8ELj1ELj16ELj4096ELj2048ELj1024EEEEENS_3abi9ErrorCodeERKNS3_7CommandEj, hls/blocks/Sequencer.h:67:16
        activity[2].become(0, clock, 2, sink);
        moved = true;
        const uint64_t cmp25_1_n = uint64_t{p.retval_1_q == 0x0u};
        if (cmp25_1_n != 0) {
          p.state = 30;
        } else {
          p.progress_14_q = p.progress_3_q;
          p.progress_15_q = p.progress_2_q;
          p.progress_16_q = p.retval_1_q;
          p.progress_17_q = p.index_q;
          p.pads_39_q = p.pads_6_q;
          p.pads_40_q = p.pads_5_q;
          p.pads_41_q = p.pads_4_q;
          p.state = 67;
        }
        break;
      }
      case 30: {  // if, hls/blocks/Sequencer.h:71:49
        activity[2].become(0, clock, 2, sink);
        moved = true;
        const uint64_t cmp28_n = uint64_t{p.words_8_q == 0x0u};
        const uint64_t sub_1_n = (p.index_q - p.words_8_q) & 0xffffffffu;
        const uint64_t add_n = (sub_1_n + 0x1u) & 0xffffffffu;
        const uint64_t cond33_n = cmp28_n != 0 ? 0x0u : add_n;
        const uint64_t cmp34_n = uint64_t{p.index_q < 0x8u};
        const uint64_t add38_n = (p.index_q + 0xfffffff9u) & 0xffffffffu;
        const uint64_t cond40_n = cmp34_n != 0 ? 0x0u : add38_n;
        const uint64_t cond45_n = cond33_n < cond40_n ? cond40_n : cond33_n;
        const uint64_t cmp_11_n = uint64_t{p.progress_2_q < cond45_n};
        p.cond45_q = cond45_n;
        if (cmp_11_n != 0) {
          p.progress_4_q = p.progress_q;
          p.progress_5_q = 0x0u;
          p.progress_6_q = p.progress_2_q;
          p.state = 32;
        } else {
          p.progress_11_q = p.progress_2_q;
          p.progress_12_q = 0x0u;
          p.progress_13_q = p.progress_q;
          p.state = 35;
        }
        break;
      }
      case 32: {  // while, hls/blocks/Sequencer.h:24:45
        if (!store_status.hasWord(clock)) {
          activity[2].become(4, clock, 2, sink);
          break;
        }
        activity[2].become(0, clock, 2, sink);
        moved = true;
        const uint64_t store_status_1_n = store_status.front();
        const uint64_t loadedv_1_n = slice<1>(store_status_1_n, 0);
        const uint64_t cmp5_n = uint64_t{p.progress_5_q == 0x0u};
        const uint64_t cmp8_1_n = uint64_t{p.progress_6_q < p.progress_4_q};
        const uint64_t or_v_19_n = cmp5_n != 0 ? 0x1u : cmp8_1_n;
        const uint64_t inc_n = (p.progress_6_q + 0x1u) & 0xffffffffu;
        const uint64_t cmp_12_n = uint64_t{inc_n < p.cond45_q};
        store_status.pop(clock);
        p.loadedv_1_q = loadedv_1_n;
        p.or_v_19_q = or_v_19_n;
        p.inc_q = inc_n;
        p.cmp_12_q = cmp_12_n;
        p.state = 33;
        break;
      }
      case 33: {  // while, hls/blocks/Sequencer.h:24:45
        if (!load_status.hasWord(clock)) {
          activity[2].become(5, clock, 2, sink);
          break;
        }
        activity[2].become(0, clock, 2, sink);
        moved = true;
        const uint64_t load_status_1_n = load_status.front();
        const uint64_t loadedv_2_n = slice<1>(load_status_1_n, 0);
        const uint64_t brmerge_n = p.loadedv_1_q != 0 ? 0x1u : loadedv_2_n;
        const uint64_t or_v_20_n = brmerge_n != 0 ? p.or_v_19_q : 0x0u;
        const uint64_t progress_7_n = or_v_20_n != 0 ? 0xbu : p.progress_5_q;
        const uint64_t progress_8_n = or_v_20_n != 0 ? p.progress_6_q : p.progress_4_q;
        load_status.pop(clock);
        if (p.cmp_12_q != 0) {
          p.progress_4_q = progress_8_n;
          p.progress_5_q = progress_7_n;
          p.progress_6_q = p.inc_q;
          p.state = 32;
        } else {
          p.progress_9_q = progress_7_n;
          p.progress_10_q = progress_8_n;
          p.state = 34;
        }
        break;
      }
      case 34: {  // _ZN4kiln8Progress10waitStoredEjRNS_6StreamIbEES3_, hls/blocks/Sequencer.h:74:26
        activity[2].become(0, clock, 2, sink);
        moved = true;
        {
          p.progress_11_q = p.cond45_q;
          p.progress_12_q = p.progress_9_q;
          p.progress_13_q = p.progress_10_q;
          p.state = 35;
        }
        break;
      }
      case 35: {  // _ZN4kiln8Progress10waitStoredEjRNS_6StreamIbEES3_, hls/blocks/Sequencer.h:74:26
        activity[2].become(0, clock, 2, sink);
        moved = true;
        const uint64_t cmp48_n = uint64_t{p.progress_12_q == 0x0u};
        if (cmp48_n != 0) {
          p.state = 36;
        } else {
          p.progress_14_q = p.progress_3_q;
          p.progress_15_q = p.progress_11_q;
          p.progress_16_q = p.progress_12_q;
          p.progress_17_q = p.progress_13_q;
          p.pads_39_q = p.pads_6_q;
          p.pads_40_q = p.pads_5_q;
          p.pads_41_q = p.pads_4_q;
          p.state = 67;
        }
        break;
      }
      case 36: {  // if, hls/blocks/Tiles.h:72:28
        activity[2].become(0, clock, 2, sink);
        moved = true;
        const uint64_t slice_2_n = slice<1>(p.words_3_q, 6);
        const uint64_t tobool_2_n = slice_2_n ^ 0x1u;
        const uint64_t cmp_13_n = uint64_t{p.words_10_q < p.words_5_q};
        const uint64_t and3_n = p.words_3_q & 0x1u;
        const uint64_t slice_3_n = slice<1>(p.words_3_q, 0);
        const uint64_t cmp4_1_n = slice_3_n ^ 0x1u;
        const uint64_t and8_n = p.words_3_q & 0x2u;
        const uint64_t slice_4_n = slice<1>(p.words_3_q, 1);
        const uint64_t cmp9_n = slice_4_n ^ 0x1u;
        const uint64_t extract_n = slice<17>(p.words_5_q, 0);
        const uint64_t conv73_n = slice<17>(p.words_10_q, 0);
        const uint64_t conv_n = slice<64>(p.words_11_q, 0);
        const uint64_t mul_1_n = shiftLeft<64>(conv_n, 0x3u);
        const uint64_t cond_n = cmp4_1_n != 0 ? 0x8u : mul_1_n;
        const uint64_t conv_1_n = slice<64>(p.words_12_q, 0);
        const uint64_t mul_2_n = shiftLeft<64>(conv_1_n, 0x3u);
        const uint64_t cond_1_n = cmp9_n != 0 ? mul_2_n : 0x8u;
        const uint64_t trunc_1_n = slice<8>(and3_n, 0);
        const uint64_t storedv28_n = trunc_1_n ^ 0x1u;
        const uint64_t storedv28_1_n = slice<8>(and8_n, 1);
        const uint64_t tobool190_n = slice<1>(p.words_3_q, 2);
        const uint64_t slice_5_n = slice<1>(p.words_3_q, 5);
        const uint64_t tobool199_n = slice_5_n ^ 0x1u;
        const uint64_t tobool233_n = slice<1>(p.words_3_q, 4);
        const uint64_t tobool244_n = slice<1>(p.words_3_q, 7);
        const Word<128> epilogue_n = shiftLeft<128>(0x0u, 0) | shiftLeft<128>(uint64_t{0}, 56) | shiftLeft<128>(Word<71>{{0x0u, 0x0u}}, 57);
        const Word<128> epilogue_1_n = shiftLeft<128>(0x0u, 0) | shiftLeft<128>(uint64_t{0}, 40) | shiftLeft<128>(Word<83>{{0x0u, 0x0u}}, 45);
        const uint64_t slice_8_n = slice<32>(p.command_beats_3_q, 96);
        const Word<192> ref_v_n = shiftLeft<192>(0x0u, 0) | shiftLeft<192>(slice_8_n, 64) | shiftLeft<192>(Word<96>{{0x0u, 0x0u}}, 96);
        const uint64_t lnot296_n = tobool244_n ^ 0x1u;
        const uint64_t slice_9_n = slice<32>(p.command_beats_4_q, 0);
        const Word<192> ref_v_1_n = shiftLeft<192>(0x0u, 0) | shiftLeft<192>(slice_9_n, 64) | shiftLeft<192>(Word<96>{{0x0u, 0x0u}}, 96);
        const uint64_t slice_10_n = slice<64>(p.command_beats_7_q, 64);
        const Word<192> ref_v_2_n = shiftLeft<192>(slice_10_n, 0) | shiftLeft<192>(Word<128>{{0x0u, 0x0u}}, 64);
        const Word<192> ref_v_3_n = ref_v_2_n | Word<192>{{0x0u, 0x210010100000000u, 0x1u}};
        const uint64_t cond_2_n = cmp4_1_n != 0 ? mul_1_n : 0x8u;
        const uint64_t conv315_n = slice<64>(p.words_13_q, 0);
        const uint64_t mul316_n = shiftLeft<64>(conv315_n, 0x3u);
        const uint64_t conv319_n = slice<64>(p.words_14_q, 0);
        const uint64_t mul320_n = shiftLeft<64>(conv319_n, 0x3u);
        const uint64_t conv323_n = slice<64>(p.words_15_q, 0);
        const uint64_t mul324_n = shiftLeft<64>(conv323_n, 0x3u);
        const uint64_t cond_3_n = cmp9_n != 0 ? 0x8u : mul_2_n;
        const uint64_t cond340_n = tobool_2_n != 0 ? 0x8u : 0x20u;
        const uint64_t conv341_n = slice<64>(cond340_n, 0);
        p.tobool_2_q = tobool_2_n;
        p.cmp_13_q = cmp_13_n;
        p.cmp4_1_q = cmp4_1_n;
        p.cmp9_q = cmp9_n;
        p.extract_q = extract_n;
        p.conv73_q = conv73_n;
        p.cond_q = cond_n;
        p.cond_1_q = cond_1_n;
        p.storedv28_q = storedv28_n;
        p.storedv28_1_q = storedv28_1_n;
        p.tobool190_q = tobool190_n;
        p.tobool199_q = tobool199_n;
        p.tobool233_q = tobool233_n;
        p.tobool244_q = tobool244_n;
        p.epilogue_q = epilogue_n;
        p.epilogue_1_q = epilogue_1_n;
        p.ref_v_q = ref_v_n;
        p.lnot296_q = lnot296_n;
        p.ref_v_1_q = ref_v_1_n;
        p.ref_v_3_q = ref_v_3_n;
        p.cond_2_q = cond_2_n;
        p.mul316_q = mul316_n;
        p.mul320_q = mul320_n;
        p.mul324_q = mul324_n;
        p.cond_3_q = cond_3_n;
        p.conv341_q = conv341_n;
        {
          p.pads_11_q = p.pads_6_q;
          p.pads_12_q = p.pads_5_q;
          p.pads_13_q = p.pads_4_q;
          p.mLeftBlock_q = p.words_4_q;
          p.maskInBlock_q = p.words_21_q;
          p.maskOutBlock_q = p.words_20_q;
          p.cBlock_q = p.words_18_q;
          p.aBlock_q = p.words_16_q;
          p.state = 37;
        }
        break;
      }
      case 37: {  // do, hls/blocks/Tiles.h:81:33
        activity[2].become(0, clock, 2, sink);
        moved = true;
        {
          p.pads_16_q = p.pads_11_q;
          p.pads_17_q = p.pads_12_q;
          p.pads_18_q = p.pads_13_q;
          p.firstN_q = 0x1u;
          p.nLeft_q = p.words_6_q;
          p.maskSub_q = 0x0u;
          p.maskColumn_q = 0x0u;
          p.cColumn_q = 0x0u;
          p.bias_q = p.words_19_q;
          p.bPanel_q = p.words_17_q;
          p.state = 38;
        }
        break;
      }
      case 38: {  // do, hls/blocks/Tiles.h:89:21
        activity[2].become(0, clock, 2, sink);
        moved = true;
        const uint64_t cmp16_n = uint64_t{p.nLeft_q < 0x9u};
        const uint64_t nLeft_1_n = cmp16_n != 0 ? p.nLeft_q : 0x8u;
        const uint64_t conv_2_n = slice<4>(nLeft_1_n, 0);
        const uint64_t trunc_2_n = slice<8>(nLeft_1_n, 0);
        const uint64_t cmp23_1_n = uint64_t{p.maskSub_q == 0xfu};
        const uint64_t select_9_n = cmp16_n != 0 ? 0x1u : cmp23_1_n;
        const uint64_t conv28_n = shiftLeft<32>(nLeft_1_n, 0x2u);
        const uint64_t mul_3_n = conv28_n & 0x3cu;
        const uint64_t conv31_n = nLeft_1_n & 0xfu;
        const uint64_t cond33_1_n = p.tobool_2_q != 0 ? conv31_n : mul_3_n;
        const uint64_t sub_2_n = (cond33_1_n + 0xfu) & 0xffffffffu;
        const uint64_t select_10_n = cmp16_n != 0 ? 0x1u : p.cmp_13_q;
        const Word<128> matmul_n = shiftLeft<128>(Word<96>{{0x0u, 0x0u}}, 0) | shiftLeft<128>(p.firstN_q, 96) | shiftLeft<128>(0x0u, 97);
        const uint64_t lnot_n = p.firstN_q ^ 0x1u;
        const uint64_t shl_n = shiftLeft<8>(trunc_2_n, 0x2u);
        const uint64_t and_v_2_n = shl_n & 0x3cu;
        const uint64_t add_1_n = (and_v_2_n + 0xfu) & 0xffu;
        const uint64_t slice_11_n = slice<4>(add_1_n, 4);
        const Word<192> ref_v_4_n = shiftLeft<192>(p.bias_q, 0) | shiftLeft<192>(0x0u, 64) | shiftLeft<192>(slice_11_n, 112) | shiftLeft<192>(Word<76>{{0x0u, 0x0u}}, 116);
        const Word<192> ref_v_5_n = ref_v_4_n | Word<192>{{0x0u, 0x20000000010u, 0x3u}};
        const Word<128> epilogue_2_n = shiftLeft<128>(0x0u, 0) | shiftLeft<128>(uint64_t{0}, 32) | shiftLeft<128>(Word<92>{{0x0u, 0x0u}}, 36);
        const Word<128> epilogue_3_n = shiftLeft<128>(0x0u, 0) | shiftLeft<128>(p.maskSub_q, 16) | shiftLeft<128>(Word<108>{{0x0u, 0x0u}}, 20);
        const uint64_t spec_1_n = p.tobool233_q != 0 ? select_9_n : 0x0u;
        const uint64_t slice_13_n = slice<28>(sub_2_n, 4);
        const Word<192> ref_v_6_n = shiftLeft<192>(Word<104>{{0x0u, 0x0u}}, 0) | shiftLeft<192>(slice_13_n, 104) | shiftLeft<192>(0x0u, 132);
        p.cmp16_q = cmp16_n;
        p.conv_2_q = conv_2_n;
        p.select_9_q = select_9_n;
        p.select_10_q = select_10_n;
        p.matmul_q = matmul_n;
        p.lnot_q = lnot_n;
        p.ref_v_5_q = ref_v_5_n;
        p.epilogue_2_q = epilogue_2_n;
        p.epilogue_3_q = epilogue_3_n;
        p.spec_1_q = spec_1_n;
        p.ref_v_6_q = ref_v_6_n;
        {
          p.pads_21_q = p.pads_16_q;
          p.pads_22_q = p.pads_17_q;
          p.pads_23_q = p.pads_18_q;
          p.firstM_q = 0x1u;
          p.panelsLeft_q = p.words_9_q;
          p.mLeft_q = p.mLeftBlock_q;
          p.maskInRow_q = p.maskInBlock_q;
          p.maskOutRow_q = p.maskOutBlock_q;
          p.cRow_q = p.cBlock_q;
          p.aPanel_q = p.aBlock_q;
          p.state = 39;
        }
        break;
      }
      case 39: {  // do, hls/blocks/Tiles.h:104:26
        activity[2].become(0, clock, 2, sink);
        moved = true;
        const uint64_t cmp42_n = uint64_t{p.mLeft_q < 0x9u};
        const uint64_t cmp46_n = uint64_t{p.panelsLeft_q == 0x1u};
        const uint64_t spec_2_n = cmp42_n != 0 ? 0x1u : cmp46_n;
        const uint64_t cond53_n = cmp42_n != 0 ? p.mLeft_q : 0x8u;
        const uint64_t conv54_n = slice<4>(cond53_n, 0);
        const uint64_t select_11_n = p.firstM_q != 0 ? 0x1u : p.cmp_13_q;
        const uint64_t spec_3_n = spec_2_n != 0 ? 0x1u : p.cmp_13_q;
        const Word<128> matmul_1_n = shiftLeft<128>(Word<104>{{0x0u, 0x0u}}, 0) | shiftLeft<128>(select_11_n, 104) | shiftLeft<128>(0x0u, 105);
        const uint64_t brmerge876_n = p.firstN_q != 0 ? 0x1u : select_11_n;
        p.cmp42_q = cmp42_n;
        p.spec_2_q = spec_2_n;
        p.cond53_q = cond53_n;
        p.conv54_q = conv54_n;
        p.select_11_q = select_11_n;
        p.spec_3_q = spec_3_n;
        p.matmul_1_q = matmul_1_n;
        p.brmerge876_q = brmerge876_n;
        {
          p.bAddress_q = p.bPanel_q;
          p.aAddress_q = p.aPanel_q;
          p.pads_26_q = p.pads_21_q;
          p.pads_27_q = p.pads_22_q;
          p.pads_28_q = p.pads_23_q;
          p.firstChunk_q = Word<128>{{0x0u, 0x1000000000000u}};
          p.kLeft_q = p.extract_q;
          p.state = 40;
        }
        break;
      }
      case 40: {  // do, hls/blocks/Tiles.h:113:23
        activity[2].become(0, clock, 2, sink);
        moved = true;
        const uint64_t conv64_n = slice<32>(p.kLeft_q, 0);
        const uint64_t cmp66_n = uint64_t{p.words_10_q < conv64_n};
        const uint64_t cond75_n = cmp66_n != 0 ? p.conv73_q : p.kLeft_q;
        const uint64_t storedv76_n = slice<32>(cond75_n, 0);
        const uint64_t sub80_n = (storedv76_n + 0x7u) & 0xffffffffu;
        const uint64_t and81_n = sub80_n & 0x1fff8u;
        const uint64_t trunc_4_n = slice<13>(and81_n, 0);
        const uint64_t conv121_n = p.firstN_q != 0 ? trunc_4_n : 0x0u;
        const uint64_t trunc_5_n = slice<12>(and81_n, 0);
        const uint64_t conv129_n = p.select_11_q != 0 ? trunc_5_n : 0x0u;
        const uint64_t cmp_14_n = uint64_t{p.pads_28_q == 0xeu};
        const uint64_t cmp5_1_n = uint64_t{p.pads_26_q < conv121_n};
        const uint64_t or_v_21_n = cmp_14_n != 0 ? 0x1u : cmp5_1_n;
        const uint64_t cmp8_2_n = uint64_t{p.pads_27_q < conv129_n};
        const uint64_t or_v_22_n = or_v_21_n != 0 ? 0x1u : cmp8_2_n;
        p.cmp66_q = cmp66_n;
        p.cond75_q = cond75_n;
        p.storedv76_q = storedv76_n;
        p.sub80_q = sub80_n;
        p.conv121_q = conv121_n;
        p.trunc_5_q = trunc_5_n;
        p.conv129_q = conv129_n;
        if (or_v_22_n != 0) {
          p.pads_29_q = p.pads_28_q;
          p.pads_30_q = p.pads_27_q;
          p.pads_31_q = p.pads_26_q;
          p.state = 42;
        } else {
          p.pads_32_q = p.pads_26_q;
          p.pads_33_q = p.pads_27_q;
          p.pads_34_q = p.pads_28_q;
          p.state = 44;
        }
        break;
      }
      case 42: {  // while, hls/blocks/Tiles.h:42:46
        if (!releases.hasWord(clock)) {
          activity[2].become(6, clock, 2, sink);
          break;
        }
        activity[2].become(0, clock, 2, sink);
        moved = true;
        const uint64_t releases_1_n = releases.front();
        const uint64_t loadedv10_n = slice<13>(releases_1_n, 0);
        const uint64_t add_4_n = (p.pads_31_q + loadedv10_n) & 0x1fffu;
        const uint64_t loadedv15_n = slice<12>(releases_1_n, 16);
        const uint64_t add18_n = (p.pads_30_q + loadedv15_n) & 0xfffu;
        const uint64_t dec_n = (p.pads_29_q + 0x1fu) & 0x1fu;
        const uint64_t cmp_15_n = uint64_t{dec_n == 0xeu};
        const uint64_t cmp5_2_n = uint64_t{add_4_n < p.conv121_q};
        const uint64_t or_v_23_n = cmp_15_n != 0 ? 0x1u : cmp5_2_n;
        const uint64_t cmp8_3_n = uint64_t{add18_n < p.conv129_q};
        const uint64_t or_v_24_n = or_v_23_n != 0 ? 0x1u : cmp8_3_n;
        releases.pop(clock);
        if (or_v_24_n != 0) {
          p.pads_29_q = dec_n;
          p.pads_30_q = add18_n;
          p.pads_31_q = add_4_n;
          p.state = 42;
        } else {
          p.add_5_q = add_4_n;
          p.add18_1_q = add18_n;
          p.dec_1_q = dec_n;
          p.state = 43;
        }
        break;
      }
      case 43: {  // _ZN4kiln11ScratchpadsINS_10ChipConfigILj8ELj8ELj1ELj16ELj4096ELj2048ELj1024EEEE7reserveERNS_6StreamINS_7ReleaseIS2_EEEEDU13_DU12_, hls/blocks/Tiles.h:47:5
        activity[2].become(0, clock, 2, sink);
        moved = true;
        {
          p.pads_32_q = p.add_5_q;
          p.pads_33_q = p.add18_1_q;
          p.pads_34_q = p.dec_1_q;
          p.state = 44;
        }
        break;
      }
      case 44: {  // _ZN4kiln11ScratchpadsINS_10ChipConfigILj8ELj8ELj1ELj16ELj4096ELj2048ELj1024EEEE7reserveERNS_6StreamINS_7ReleaseIS2_EEEEDU13_DU12_, hls/blocks/Tiles.h:47:5
        if (!matmuls.hasRoom(clock)) {
          activity[2].become(7, clock, 2, sink);
          break;
        }
        activity[2].become(0, clock, 2, sink);
        moved = true;
        const uint64_t inc_1_n = (p.pads_34_q + 0x1u) & 0x1fu;
        const uint64_t sub_3_n = (p.pads_32_q - p.conv121_q) & 0x1fffu;
        const uint64_t sub33_n = (p.pads_33_q - p.conv129_q) & 0xfffu;
        const uint64_t cmp133_n = uint64_t{0x7u < p.cond75_q};
        const uint64_t or_v_25_n = p.cmp_13_q != 0 ? 0x1u : cmp133_n;
        const Word<128> concat_n = shiftLeft<128>(p.cond75_q, 0) | shiftLeft<128>(Word<111>{{0x0u, 0x0u}}, 17);
        const Word<128> matmul_2_n = p.cmp66_q != 0 ? Word<128>{{0x0u, 0x0u}} : Word<128>{{0x0u, 0x100000000000000u}};
        const Word<128> matmul_3_n = matmul_2_n | p.firstChunk_q;
        const Word<128> matmul_4_n = matmul_3_n | p.matmul_1_q;
        const Word<128> matmul_5_n = matmul_4_n | p.matmul_q;
        const Word<128> matmul_6_n = shiftLeft<128>(Word<80>{{0x0u, 0x0u}}, 0) | shiftLeft<128>(uint64_t{0}, 80) | shiftLeft<128>(0x0u, 91);
        const Word<128> matmul_7_n = shiftLeft<128>(0x0u, 0) | shiftLeft<128>(uint64_t{0}, 64) | shiftLeft<128>(0x0u, 76);
        const Word<128> matmul_8_n = matmul_5_n | matmul_6_n;
        const uint64_t slice_16_n = slice<9>(p.sub80_q, 3);
        const Word<128> concat_1_n = shiftLeft<128>(0x0u, 0) | shiftLeft<128>(slice_16_n, 51) | shiftLeft<128>(Word<68>{{0x0u, 0x0u}}, 60);
        const Word<128> matmul_9_n = p.spec_3_q != 0 ? concat_1_n : Word<128>{{0x0u, 0x0u}};
        const uint64_t slice_17_n = slice<10>(p.sub80_q, 3);
        const Word<128> concat_2_n = shiftLeft<128>(0x0u, 0) | shiftLeft<128>(slice_17_n, 35) | shiftLeft<128>(Word<83>{{0x0u, 0x0u}}, 45);
        const Word<128> matmul_10_n = p.select_10_q != 0 ? concat_2_n : Word<128>{{0x0u, 0x0u}};
        const Word<128> matmul_11_n = or_v_25_n != 0 ? concat_n : Word<128>{{0x8u, 0x0u}};
        const Word<128> matmul_12_n = matmul_8_n | matmul_7_n;
        const Word<128> matmul_13_n = matmul_12_n | matmul_9_n;
        const Word<128> matmul_14_n = matmul_13_n | matmul_10_n;
        const Word<128> matmul_15_n = matmul_14_n | matmul_11_n;
        matmuls.push(clock, matmul_15_n);
        p.inc_1_q = inc_1_n;
        p.sub_3_q = sub_3_n;
        p.sub33_q = sub33_n;
        if (p.brmerge876_q != 0) {
          p.left_q = p.storedv76_q;
          p.turnB_q = p.lnot_q;
          p.aAddress_1_q = p.aAddress_q;
          p.bAddress_1_q = p.bAddress_q;
          p.loop37_active = 1;
          p.state = 46;
        } else {
          p.bAddress_4_q = p.bAddress_q;
          p.aAddress_4_q = p.aAddress_q;
          p.state = 48;
        }
        break;
      }
      case 46: {  // pipelined loop, hls/blocks/TileLoads.h:47:5: interval 1, 1 cycles
        if (p.loop37_active != 0) {
          if (!loads.hasRoom(clock)) {
            activity[2].become(8, clock, 2, sink);
          } else {
            activity[2].become(0, clock, 2, sink);
            moved = true;
            const uint64_t conv11_n = p.left_q & 0x1ffffu;
            const uint64_t cmp_16_n = uint64_t{0x8u < conv11_n};
            const uint64_t conv11_1_n = cmp_16_n != 0 ? 0x8u : p.left_q;
            const uint64_t conv16_n = slice<4>(conv11_1_n, 0);
            const uint64_t conv16_1_n = p.cmp4_1_q != 0 ? p.conv54_q : conv16_n;
            const uint64_t storedv11_n = slice<8>(conv16_1_n, 0);
            const uint64_t conv16_2_n = p.cmp9_q != 0 ? conv16_n : p.conv_2_q;
            const uint64_t storedv11_1_n = slice<8>(conv16_2_n, 0);
            const uint64_t spec_4_n = p.turnB_q != 0 ? 0x0u : p.select_11_q;
            const uint64_t add34_n = p.turnB_q != 0 ? 0x0u : p.cond_q;
            const uint64_t add_6_n = p.turnB_q != 0 ? p.cond_1_q : 0x0u;
            const uint64_t ref_v_7_n = p.turnB_q != 0 ? p.bAddress_1_q : p.aAddress_1_q;
            const uint64_t ref_v_8_n = p.turnB_q != 0 ? p.words_12_q : p.words_11_q;
            const uint64_t ref_v_10_n = p.turnB_q != 0 ? storedv11_1_n : storedv11_n;
            const uint64_t ref_v_12_n = p.turnB_q != 0 ? p.storedv28_1_q : p.storedv28_q;
            const Word<192> ref_v_13_n = cmp_16_n != 0 ? Word<192>{{0x0u, 0x0u, 0x0u}} : Word<192>{{0x0u, 0x0u, 0x10000u}};
            const Word<192> ref_v_14_n = shiftLeft<192>(Word<136>{{0x0u, 0x0u, 0x0u}}, 0) | shiftLeft<192>(ref_v_12_n, 136) | shiftLeft<192>(0x0u, 144);
            const Word<192> ref_v_15_n = ref_v_13_n | ref_v_14_n;
            const Word<192> ref_v_16_n = shiftLeft<192>(Word<128>{{0x0u, 0x0u}}, 0) | shiftLeft<192>(p.turnB_q, 128) | shiftLeft<192>(0x0u, 129);
            const Word<192> ref_v_17_n = ref_v_15_n | ref_v_16_n;
            const Word<192> ref_v_18_n = shiftLeft<192>(Word<120>{{0x0u, 0x0u}}, 0) | shiftLeft<192>(uint64_t{0}, 120) | shiftLeft<192>(0x0u, 128);
            const Word<192> ref_v_19_n = ref_v_17_n | ref_v_18_n;
            const Word<192> ref_v_20_n = shiftLeft<192>(Word<112>{{0x0u, 0x0u}}, 0) | shiftLeft<192>(ref_v_10_n, 112) | shiftLeft<192>(Word<72>{{0x0u, 0x0u}}, 120);
            const Word<192> ref_v_21_n = ref_v_19_n | ref_v_20_n;
            const Word<192> ref_v_22_n = shiftLeft<192>(Word<96>{{0x0u, 0x0u}}, 0) | shiftLeft<192>(uint64_t{0}, 96) | shiftLeft<192>(Word<95>{{0x0u, 0x0u}}, 97);
            const Word<192> ref_v_23_n = shiftLeft<192>(0x0u, 0) | shiftLeft<192>(ref_v_8_n, 64) | shiftLeft<192>(Word<96>{{0x0u, 0x0u}}, 96);
            const Word<192> ref_v_24_n = ref_v_21_n | ref_v_22_n;
            const Word<192> ref_v_25_n = shiftLeft<192>(ref_v_7_n, 0) | shiftLeft<192>(Word<128>{{0x0u, 0x0u}}, 64);
            const Word<192> ref_v_26_n = ref_v_24_n | ref_v_23_n;
            const Word<192> ref_v_27_n = ref_v_26_n | ref_v_25_n;
            const Word<192> ref_v_28_n = ref_v_27_n | Word<192>{{0x0u, 0x80000000000u, 0x0u}};
            const uint64_t bAddress_2_n = p.bAddress_1_q + add_6_n;
            const uint64_t aAddress_2_n = p.aAddress_1_q + add34_n;
            const uint64_t sub_4_n = (p.left_q + 0x1fff8u) & 0xffffffffu;
            const uint64_t left_1_n = spec_4_n != 0 ? p.left_q : sub_4_n;
            const uint64_t spec_5_n = spec_4_n != 0 ? 0x1u : cmp_16_n;
            const uint64_t and_v_4_n = p.firstN_q & p.turnB_q;
            const uint64_t spec_6_n = and_v_4_n ^ 0x1u;
            const uint64_t select_12_n = p.select_11_q != 0 ? spec_6_n : 0x0u;
            const uint64_t xor_v_n = spec_5_n ^ 0x1u;
            if (xor_v_n != 0) {
              p.loop37_active = 0;
            }
            loads.push(clock, ref_v_28_n);
            p.bAddress_2_x = bAddress_2_n;
            p.aAddress_2_x = aAddress_2_n;
            p.left_q = left_1_n;
            p.turnB_q = select_12_n;
            p.aAddress_1_q = aAddress_2_n;
            p.bAddress_1_q = bAddress_2_n;
          }
        }
        if (p.loop37_active == 0) {
          moved = true;
          {
            p.bAddress_3_q = p.bAddress_2_x;
            p.aAddress_3_q = p.aAddress_2_x;
            p.state = 47;
          }
        }
        break;
      }
      case 47: {  // _ZN4kiln9loadChunkINS_10ChipConfigILj8ELj8ELj1ELj16ELj4096ELj2048ELj1024EEEEEvRNS_6StreamINS_11LoadCommandIT_EEEEbbjRKNS_13OperandLayoutIS5_EESC_NS5_9LaneCountESD_RySE_, hls/blocks/Tiles.h:135:18
        activity[2].become(0, clock, 2, sink);
        moved = true;
        {
          p.bAddress_4_q = p.bAddress_3_q;
          p.aAddress_4_q = p.aAddress_3_q;
          p.state = 48;
        }
        break;
      }
      case 48: {  // _ZN4kiln9loadChunkINS_10ChipConfigILj8ELj8ELj1ELj16ELj4096ELj2048ELj1024EEEEEvRNS_6StreamINS_11LoadCommandIT_EEEEbbjRKNS_13OperandLayoutIS5_EESC_NS5_9LaneCountESD_RySE_, hls/blocks/Tiles.h:135:18
        activity[2].become(0, clock, 2, sink);
        moved = true;
        const uint64_t sub184_n = (p.kLeft_q - p.cond75_q) & 0x1ffffu;
        if (p.cmp66_q != 0) {
          p.bAddress_q = p.bAddress_4_q;
          p.aAddress_q = p.aAddress_4_q;
          p.pads_26_q = p.sub_3_q;
          p.pads_27_q = p.sub33_q;
          p.pads_28_q = p.inc_1_q;
          p.firstChunk_q = Word<128>{{0x0u, 0x0u}};
          p.kLeft_q = sub184_n;
          p.state = 40;
        } else {
          p.inc_2_q = p.inc_1_q;
          p.sub_5_q = p.sub_3_q;
          p.sub33_1_q = p.sub33_q;
          p.state = 49;
        }
        break;
      }
      case 49: {  // do, hls/blocks/Tiles.h:107:40
        activity[2].become(0, clock, 2, sink);
        moved = true;
        const uint64_t select_13_n = p.cmp42_q != 0 ? p.cmp16_q : 0x0u;
        const uint64_t select_14_n = p.firstM_q != 0 ? p.tobool190_q : 0x0u;
        p.select_13_q = select_13_n;
        p.select_14_q = select_14_n;
        if (select_14_n != 0) {
          p.state = 50;
        } else {
          p.state = 51;
        }
        break;
      }
      case 50: {  // if, hls/blocks/Tiles.h:141:32
        if (!loads.hasRoom(clock)) {
          activity[2].become(8, clock, 2, sink);
          break;
        }
        activity[2].become(0, clock, 2, sink);
        moved = true;
        loads.push(clock, p.ref_v_5_q);
        {
          p.state = 51;
        }
        break;
      }
      case 51: {  // if, hls/blocks/Tiles.h:142:13
        activity[2].become(0, clock, 2, sink);
        moved = true;
        if (p.tobool199_q != 0) {
          p.state = 53;
        } else {
          p.state = 52;
        }
        break;
      }
      case 52: {  // if, hls/blocks/Tiles.h:143:51
        if (!loads.hasRoom(clock)) {
          activity[2].become(8, clock, 2, sink);
          break;
        }
        activity[2].become(0, clock, 2, sink);
        moved = true;
        const uint64_t add203_n = p.maskInRow_q + p.maskColumn_q;
        const uint64_t slice_19_n = slice<4>(p.cond53_q, 0);
        const Word<192> ref_v_29_n = shiftLeft<192>(slice_19_n, 0) | shiftLeft<192>(Word<188>{{0x0u, 0x0u, 0x0u}}, 4);
        const uint64_t slice_20_n = slice<4>(p.cond53_q, 0);
        const uint64_t slice_21_n = slice<32>(p.command_beats_4_q, 32);
        const Word<192> ref_v_30_n = shiftLeft<192>(add203_n, 0) | shiftLeft<192>(slice_21_n, 64) | shiftLeft<192>(p.maskSub_q, 96) | shiftLeft<192>(0x0u, 100) | shiftLeft<192>(slice_20_n, 112) | shiftLeft<192>(Word<76>{{0x0u, 0x0u}}, 116);
        const Word<192> ref_v_31_n = ref_v_30_n | Word<192>{{0x0u, 0x80000000000u, 0x2u}};
        loads.push(clock, ref_v_31_n);
        {
          p.ref_v_32_q = ref_v_29_n;
          p.state = 54;
        }
        break;
      }
      case 53: {  // if, hls/blocks/Tiles.h:164:19
        activity[2].become(0, clock, 2, sink);
        moved = true;
        const uint64_t slice_22_n = slice<4>(p.cond53_q, 0);
        const Word<192> concat_3_n = shiftLeft<192>(slice_22_n, 0) | shiftLeft<192>(Word<188>{{0x0u, 0x0u, 0x0u}}, 4);
        {
          p.ref_v_32_q = concat_3_n;
          p.state = 54;
        }
        break;
      }
      case 54: {  // if, hls/blocks/Tiles.h:160:22
        if (!epilogues.hasRoom(clock)) {
          activity[2].become(9, clock, 2, sink);
          break;
        }
        activity[2].become(0, clock, 2, sink);
        moved = true;
        const Word<128> epilogue_4_n = shiftLeft<128>(0x0u, 0) | shiftLeft<128>(p.select_14_q, 48) | shiftLeft<128>(Word<79>{{0x0u, 0x0u}}, 49);
        const uint64_t slice_23_n = slice<4>(p.cond53_q, 0);
        const Word<128> epilogue_5_n = shiftLeft<128>(0x0u, 0) | shiftLeft<128>(slice_23_n, 24) | shiftLeft<128>(Word<100>{{0x0u, 0x0u}}, 28);
        const Word<128> epilogue_6_n = shiftLeft<128>(uint64_t{0}, 0) | shiftLeft<128>(Word<118>{{0x0u, 0x0u}}, 10);
        const uint64_t slice_24_n = slice<1>(p.command_beats_1_q, 39);
        const uint64_t slice_26_n = slice<1>(p.command_beats_1_q, 37);
        const uint64_t slice_27_n = slice<1>(p.command_beats_1_q, 36);
        const Word<128> epilogue_7_n = shiftLeft<128>(0x0u, 0) | shiftLeft<128>(uint64_t{0}, 64) | shiftLeft<128>(0x0u, 65) | shiftLeft<128>(slice_27_n, 72) | shiftLeft<128>(0x0u, 73) | shiftLeft<128>(slice_26_n, 80) | shiftLeft<128>(0x0u, 81) | shiftLeft<128>(uint64_t{0}, 88) | shiftLeft<128>(0x0u, 89) | shiftLeft<128>(slice_24_n, 96) | shiftLeft<128>(0x0u, 97) | shiftLeft<128>(p.select_9_q, 104) | shiftLeft<128>(0x0u, 105) | shiftLeft<128>(p.select_13_q, 112) | shiftLeft<128>(0x0u, 113);
        const Word<128> epilogue_8_n = epilogue_7_n | p.epilogue_q;
        const Word<128> epilogue_9_n = epilogue_8_n | epilogue_4_n;
        const Word<128> epilogue_10_n = epilogue_9_n | p.epilogue_1_q;
        const Word<128> epilogue_11_n = epilogue_10_n | p.epilogue_2_q;
        const Word<128> epilogue_12_n = epilogue_11_n | epilogue_5_n;
        const Word<128> epilogue_13_n = epilogue_12_n | p.epilogue_3_q;
        const Word<128> epilogue_14_n = epilogue_13_n | epilogue_6_n;
        const uint64_t spec_7_n = p.select_13_q != 0 ? p.tobool244_q : 0x0u;
        const uint64_t add264_n = p.cRow_q + p.cColumn_q;
        const uint64_t select_15_n = p.tobool233_q != 0 ? 0x1u : spec_7_n;
        const uint64_t spec_8_n = select_15_n ^ 0x1u;
        const uint64_t select_16_n = p.select_13_q != 0 ? spec_8_n : 0x0u;
        const Word<192> ref_v_33_n = shiftLeft<192>(Word<112>{{0x0u, 0x0u}}, 0) | shiftLeft<192>(uint64_t{0}, 112) | shiftLeft<192>(0x0u, 120) | shiftLeft<192>(select_16_n, 128) | shiftLeft<192>(0x0u, 129);
        const Word<192> ref_v_34_n = ref_v_33_n | p.ref_v_6_q;
        const Word<96> slice_29_n = slice<96>(p.ref_v_32_q, 0);
        const Word<192> ref_v_35_n = shiftLeft<192>(Word<96>{{0x0u, 0x0u}}, 0) | shiftLeft<192>(slice_29_n, 96);
        const Word<192> or_v_26_n = ref_v_34_n | p.ref_v_q;
        const Word<192> ref_v_36_n = shiftLeft<192>(add264_n, 0) | shiftLeft<192>(Word<128>{{0x0u, 0x0u}}, 64);
        const Word<192> or_v_27_n = or_v_26_n | ref_v_36_n;
        const Word<192> ref_v_37_n = or_v_27_n | ref_v_35_n;
        epilogues.push(clock, epilogue_14_n);
        p.spec_7_q = spec_7_n;
        p.ref_v_35_q = ref_v_35_n;
        p.ref_v_37_q = ref_v_37_n;
        p.state = 55;
        break;
      }
      case 55: {  // if, hls/blocks/Tiles.h:160:22
        if (!stores.hasRoom(clock)) {
          activity[2].become(10, clock, 2, sink);
          break;
        }
        activity[2].become(0, clock, 2, sink);
        moved = true;
        stores.push(clock, p.ref_v_37_q);
        if (p.spec_1_q != 0) {
          p.state = 56;
        } else {
          p.state = 57;
        }
        break;
      }
      case 56: {  // if, hls/blocks/Tiles.h:167:39
        if (!stores.hasRoom(clock)) {
          activity[2].become(10, clock, 2, sink);
          break;
        }
        activity[2].become(0, clock, 2, sink);
        moved = true;
        const uint64_t add284_n = p.maskOutRow_q + p.maskColumn_q;
        const uint64_t spec_9_n = p.select_13_q != 0 ? p.lnot296_q : 0x0u;
        const Word<192> ref_v_38_n = spec_9_n != 0 ? Word<192>{{0x0u, 0x110010000000000u, 0x1u}} : Word<192>{{0x0u, 0x110010000000000u, 0x0u}};
        const Word<192> or_v_28_n = ref_v_38_n | p.ref_v_1_q;
        const Word<192> ref_v_39_n = shiftLeft<192>(add284_n, 0) | shiftLeft<192>(Word<128>{{0x0u, 0x0u}}, 64);
        const Word<192> or_v_29_n = or_v_28_n | ref_v_39_n;
        const Word<192> ref_v_40_n = or_v_29_n | p.ref_v_35_q;
        stores.push(clock, ref_v_40_n);
        {
          p.state = 57;
        }
        break;
      }
      case 57: {  // if, hls/blocks/Tiles.h:169:13
        activity[2].become(0, clock, 2, sink);
        moved = true;
        if (p.spec_7_q != 0) {
          p.state = 58;
        } else {
          p.state = 59;
        }
        break;
      }
      case 58: {  // if, hls/blocks/Tiles.h:170:21
        if (!stores.hasRoom(clock)) {
          activity[2].become(10, clock, 2, sink);
          break;
        }
        activity[2].become(0, clock, 2, sink);
        moved = true;
        stores.push(clock, p.ref_v_3_q);
        {
          p.state = 59;
        }
        break;
      }
      case 59: {  // if, hls/blocks/Tiles.h:173:16
        activity[2].become(0, clock, 2, sink);
        moved = true;
        const uint64_t add313_n = p.aPanel_q + p.cond_2_q;
        const uint64_t add317_n = p.cRow_q + p.mul316_q;
        const uint64_t add321_n = p.maskOutRow_q + p.mul320_q;
        const uint64_t add325_n = p.maskInRow_q + p.mul324_q;
        const uint64_t sub331_n = (p.mLeft_q + 0xfffffff8u) & 0xffffffffu;
        const uint64_t dec_2_n = (p.panelsLeft_q + 0xffffffffu) & 0xffffffffu;
        if (p.spec_2_q != 0) {
          p.add313_1_q = add313_n;
          p.add317_1_q = add317_n;
          p.add321_1_q = add321_n;
          p.add325_1_q = add325_n;
          p.sub331_1_q = sub331_n;
          p.cmp42_1_q = p.cmp42_q;
          p.inc_3_q = p.inc_2_q;
          p.sub_6_q = p.sub_5_q;
          p.sub33_2_q = p.sub33_1_q;
          p.state = 60;
        } else {
          p.pads_21_q = p.sub_5_q;
          p.pads_22_q = p.sub33_1_q;
          p.pads_23_q = p.inc_2_q;
          p.firstM_q = 0x0u;
          p.panelsLeft_q = dec_2_n;
          p.mLeft_q = sub331_n;
          p.maskInRow_q = add325_n;
          p.maskOutRow_q = add321_n;
          p.cRow_q = add317_n;
          p.aPanel_q = add313_n;
          p.state = 39;
        }
        break;
      }
      case 60: {  // do, hls/blocks/Tiles.h:183:14
        activity[2].become(0, clock, 2, sink);
        moved = true;
        const uint64_t add337_n = p.bPanel_q + p.cond_3_q;
        const uint64_t add338_n = p.bias_q + 0x20u;
        const uint64_t add342_n = p.cColumn_q + p.conv341_q;
        const uint64_t add345_n = p.maskColumn_q + 0x10u;
        const uint64_t maskColumn_1_n = p.select_9_q != 0 ? add345_n : p.maskColumn_q;
        const uint64_t add352_n = (p.maskSub_q + 0x1u) & 0xfu;
        const uint64_t conv355_n = p.select_9_q != 0 ? 0x0u : add352_n;
        const uint64_t sub357_n = (p.nLeft_q + 0xfffffff8u) & 0xffffffffu;
        if (p.cmp16_q != 0) {
          p.add313_2_q = p.add313_1_q;
          p.add317_2_q = p.add317_1_q;
          p.add321_2_q = p.add321_1_q;
          p.add325_2_q = p.add325_1_q;
          p.sub331_2_q = p.sub331_1_q;
          p.cmp42_2_q = p.cmp42_1_q;
          p.inc_4_q = p.inc_3_q;
          p.sub_7_q = p.sub_6_q;
          p.sub33_3_q = p.sub33_2_q;
          p.state = 61;
        } else {
          p.pads_16_q = p.sub_6_q;
          p.pads_17_q = p.sub33_2_q;
          p.pads_18_q = p.inc_3_q;
          p.firstN_q = p.cmp_13_q;
          p.nLeft_q = sub357_n;
          p.maskSub_q = conv355_n;
          p.maskColumn_q = maskColumn_1_n;
          p.cColumn_q = add342_n;
          p.bias_q = add338_n;
          p.bPanel_q = add337_n;
          p.state = 38;
        }
        break;
      }
      case 61: {  // do, hls/blocks/Tiles.h:194:3
        activity[2].become(0, clock, 2, sink);
        moved = true;
        if (p.cmp42_2_q != 0) {
          p.inc_5_q = p.inc_4_q;
          p.sub_8_q = p.sub_7_q;
          p.sub33_4_q = p.sub33_3_q;
          p.state = 62;
        } else {
          p.pads_11_q = p.sub_7_q;
          p.pads_12_q = p.sub33_3_q;
          p.pads_13_q = p.inc_4_q;
          p.mLeftBlock_q = p.sub331_2_q;
          p.maskInBlock_q = p.add325_2_q;
          p.maskOutBlock_q = p.add321_2_q;
          p.cBlock_q = p.add317_2_q;
          p.aBlock_q = p.add313_2_q;
          p.state = 37;
        }
        break;
      }
      case 62: {  // while, hls/blocks/Tiles.h:41:18
        activity[2].become(0, clock, 2, sink);
        moved = true;
        const uint64_t cmp_17_n = uint64_t{p.inc_5_q == 0xeu};
        if (cmp_17_n != 0) {
          p.state = 64;
        } else {
          p.state = 63;
        }
        break;
      }
      case 63: {  // while, hls/blocks/Tiles.h:47:5
        activity[2].become(0, clock, 2, sink);
        moved = true;
        const uint64_t add_7_n = (p.inc_5_q + 0x1u) & 0x1fu;
        {
          p.inc_6_q = add_7_n;
          p.pads_35_q = p.sub_8_q;
          p.pads_36_q = p.sub33_4_q;
          p.state = 65;
        }
        break;
      }
      case 64: {  // while, hls/blocks/Tiles.h:42:46
        if (!releases.hasWord(clock)) {
          activity[2].become(6, clock, 2, sink);
          break;
        }
        activity[2].become(0, clock, 2, sink);
        moved = true;
        const uint64_t releases_2_n = releases.front();
        const uint64_t loadedv15_1_n = slice<12>(releases_2_n, 16);
        const uint64_t add18_2_n = (p.sub33_4_q + loadedv15_1_n) & 0xfffu;
        const uint64_t loadedv10_1_n = slice<13>(releases_2_n, 0);
        const uint64_t add_8_n = (p.sub_8_q + loadedv10_1_n) & 0x1fffu;
        releases.pop(clock);
        {
          p.inc_6_q = 0xeu;
          p.pads_35_q = add_8_n;
          p.pads_36_q = add18_2_n;
          p.state = 65;
        }
        break;
      }
      case 65: {  // lor, hls/blocks/Tiles.h:200:14
        if (!matmuls.hasRoom(clock)) {
          activity[2].become(7, clock, 2, sink);
          break;
        }
        activity[2].become(0, clock, 2, sink);
        moved = true;
        const uint64_t inc53_n = (p.progress_3_q + 0x1u) & 0xffffffffu;
        matmuls.push(clock, Word<128>{{0x9u, 0x1000000000000u}});
        p.inc53_q = inc53_n;
        p.state = 66;
        break;
      }
      case 66: {  // lor, hls/blocks/Tiles.h:200:14
        if (!loads.hasRoom(clock)) {
          activity[2].become(8, clock, 2, sink);
          break;
        }
        activity[2].become(0, clock, 2, sink);
        moved = true;
        loads.push(clock, Word<192>{{0x0u, 0x10000000000u, 0x4u}});
        {
          p.progress_14_q = p.inc53_q;
          p.progress_15_q = p.progress_11_q;
          p.progress_16_q = 0x0u;
          p.progress_17_q = p.progress_13_q;
          p.pads_39_q = p.pads_35_q;
          p.pads_40_q = p.pads_36_q;
          p.pads_41_q = p.inc_6_q;
          p.state = 67;
        }
        break;
      }
      case 67: {  // for, hls/blocks/Sequencer.h:48:45
        activity[2].become(0, clock, 2, sink);
        moved = true;
        const uint64_t inc60_n = (p.index_q + 0x1u) & 0xffffffffu;
        const uint64_t cmp977_n = uint64_t{inc60_n < p.program_v_q};
        if (cmp977_n != 0) {
          p.index_q = inc60_n;
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
          p.state = 68;
        }
        break;
      }
      case 68: {  // while, hls/blocks/Tiles.h:57:18
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
          p.state = 69;
        }
        break;
      }
      case 69: {  // while, hls/blocks/Tiles.h:57:18
        activity[2].become(0, clock, 2, sink);
        moved = true;
        const uint64_t cmp_18_n = uint64_t{p.pads_51_q == 0x0u};
        if (cmp_18_n != 0) {
          p.pads_55_q = p.pads_49_q;
          p.pads_56_q = p.pads_50_q;
          p.state = 73;
        } else {
          p.pads_52_q = p.pads_51_q;
          p.pads_53_q = p.pads_50_q;
          p.pads_54_q = p.pads_49_q;
          p.state = 71;
        }
        break;
      }
      case 71: {  // while, hls/blocks/Tiles.h:58:46
        if (!releases.hasWord(clock)) {
          activity[2].become(6, clock, 2, sink);
          break;
        }
        activity[2].become(0, clock, 2, sink);
        moved = true;
        const uint64_t releases_3_n = releases.front();
        const uint64_t loadedv2_n = slice<13>(releases_3_n, 0);
        const uint64_t add_9_n = (p.pads_54_q + loadedv2_n) & 0x1fffu;
        const uint64_t loadedv4_n = slice<12>(releases_3_n, 16);
        const uint64_t add6_n = (p.pads_53_q + loadedv4_n) & 0xfffu;
        const uint64_t dec_3_n = (p.pads_52_q + 0x1fu) & 0x1fu;
        const uint64_t cmp_19_n = uint64_t{dec_3_n == 0x0u};
        releases.pop(clock);
        if (cmp_19_n != 0) {
          p.add_10_q = add_9_n;
          p.add6_1_q = add6_n;
          p.state = 72;
        } else {
          p.pads_52_q = dec_3_n;
          p.pads_53_q = add6_n;
          p.pads_54_q = add_9_n;
          p.state = 71;
        }
        break;
      }
      case 72: {  // while, hls/blocks/Sequencer.h:23:19
        activity[2].become(0, clock, 2, sink);
        moved = true;
        {
          p.pads_55_q = p.add_10_q;
          p.pads_56_q = p.add6_1_q;
          p.state = 73;
        }
        break;
      }
      case 73: {  // while, hls/blocks/Sequencer.h:23:19
        activity[2].become(0, clock, 2, sink);
        moved = true;
        const uint64_t cmp_20_n = uint64_t{p.progress_23_q < p.progress_22_q};
        if (cmp_20_n != 0) {
          p.progress_26_q = p.progress_25_q;
          p.progress_27_q = p.progress_24_q;
          p.progress_28_q = p.progress_23_q;
          p.state = 75;
        } else {
          p.progress_33_q = p.progress_24_q;
          p.progress_34_q = p.progress_25_q;
          p.state = 78;
        }
        break;
      }
      case 75: {  // while, hls/blocks/Sequencer.h:24:45
        if (!store_status.hasWord(clock)) {
          activity[2].become(4, clock, 2, sink);
          break;
        }
        activity[2].become(0, clock, 2, sink);
        moved = true;
        const uint64_t store_status_2_n = store_status.front();
        const uint64_t loadedv_3_n = slice<1>(store_status_2_n, 0);
        const uint64_t cmp5_3_n = uint64_t{p.progress_27_q == 0x0u};
        const uint64_t cmp8_4_n = uint64_t{p.progress_28_q < p.progress_26_q};
        const uint64_t or_v_30_n = cmp5_3_n != 0 ? 0x1u : cmp8_4_n;
        const uint64_t inc_7_n = (p.progress_28_q + 0x1u) & 0xffffffffu;
        const uint64_t cmp_21_n = uint64_t{inc_7_n < p.progress_22_q};
        store_status.pop(clock);
        p.loadedv_3_q = loadedv_3_n;
        p.or_v_30_q = or_v_30_n;
        p.inc_7_q = inc_7_n;
        p.cmp_21_q = cmp_21_n;
        p.state = 76;
        break;
      }
      case 76: {  // while, hls/blocks/Sequencer.h:24:45
        if (!load_status.hasWord(clock)) {
          activity[2].become(5, clock, 2, sink);
          break;
        }
        activity[2].become(0, clock, 2, sink);
        moved = true;
        const uint64_t load_status_2_n = load_status.front();
        const uint64_t loadedv_4_n = slice<1>(load_status_2_n, 0);
        const uint64_t brmerge882_n = p.loadedv_3_q != 0 ? 0x1u : loadedv_4_n;
        const uint64_t or_v_31_n = brmerge882_n != 0 ? p.or_v_30_q : 0x0u;
        const uint64_t progress_29_n = or_v_31_n != 0 ? 0xbu : p.progress_27_q;
        const uint64_t progress_30_n = or_v_31_n != 0 ? p.progress_28_q : p.progress_26_q;
        load_status.pop(clock);
        if (p.cmp_21_q != 0) {
          p.progress_26_q = progress_30_n;
          p.progress_27_q = progress_29_n;
          p.progress_28_q = p.inc_7_q;
          p.state = 75;
        } else {
          p.progress_31_q = progress_29_n;
          p.progress_32_q = progress_30_n;
          p.state = 77;
        }
        break;
      }
      case 77: {  // _ZN4kiln8Progress10waitStoredEjRNS_6StreamIbEES3_, hls/blocks/Sequencer.h:84:10
        activity[2].become(0, clock, 2, sink);
        moved = true;
        {
          p.progress_33_q = p.progress_31_q;
          p.progress_34_q = p.progress_32_q;
          p.state = 78;
        }
        break;
      }
      case 78: {  // _ZN4kiln8Progress10waitStoredEjRNS_6StreamIbEES3_, hls/blocks/Sequencer.h:84:10
        if (!done.hasRoom(clock)) {
          activity[2].become(11, clock, 2, sink);
          break;
        }
        activity[2].become(0, clock, 2, sink);
        moved = true;
        const uint64_t ref_v_41_n = slice<64>(p.progress_34_q, 0);
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
      case 0: {  // entry, hls/blocks/Load.h:15:3
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
      case 1: {  // pipelined loop, hls/blocks/Load.h:16:5: interval 1, 1 cycles
        if (p.loop1_active != 0) {
          const uint64_t cmp_n = uint64_t{p.left_q == 0x0u};
          if (cmp_n != 0 && !loads.hasWord(clock)) {
            activity[3].become(1, clock, 3, sink);
          } else {
            if (cmp_n != 0 && !receives.hasRoom(clock)) {
              activity[3].become(2, clock, 3, sink);
            } else {
              const Word<192> commands_1_n = loads.front();
              const uint64_t loadedv2_n = slice<4>(commands_1_n, 112);
              const uint64_t left_1_n = cmp_n != 0 ? loadedv2_n : p.left_q;
              const uint64_t cmp6_n = uint64_t{left_1_n == 0x0u};
              const uint64_t xor_v_n = cmp6_n ^ 0x1u;
              if (xor_v_n != 0 && !load_ar.hasRoom(clock)) {
                activity[3].become(3, clock, 3, sink);
              } else {
                activity[3].become(0, clock, 3, sink);
                moved = true;
                const uint64_t command_1_n = slice<64>(commands_1_n, 0);
                const uint64_t command_2_n = slice<32>(commands_1_n, 64);
                const uint64_t tr_n = slice<56>(commands_1_n, 96);
                const uint64_t command_3_n = tr_n & 0xffffffff000000u;
                const uint64_t slice_n = slice<56>(commands_1_n, 112);
                const uint64_t command_4_n = shiftLeft<56>(slice_n, 0x10u);
                const uint64_t command_5_n = command_4_n & 0xff0000u;
                const uint64_t command_6_n = command_3_n | command_5_n;
                const uint64_t command_7_n = tr_n & 0xffffu;
                const uint64_t command_8_n = command_6_n | command_7_n;
                const uint64_t and_v_n = command_1_n & 0xfffffffffffffff0u;
                const uint64_t command_9_n = cmp_n != 0 ? command_2_n : p.command_q;
                const uint64_t address_1_n = cmp_n != 0 ? and_v_n : p.address_q;
                const Word<128> ref_v_n = shiftLeft<128>(address_1_n, 0) | shiftLeft<128>(0x0u, 64);
                const uint64_t conv10_n = slice<64>(command_9_n, 0);
                const uint64_t add_n = address_1_n + conv10_n;
                const uint64_t dec_n = (left_1_n + 0xfu) & 0xfu;
                const uint64_t address_2_n = cmp6_n != 0 ? address_1_n : add_n;
                const uint64_t left_2_n = cmp6_n != 0 ? 0x0u : dec_n;
                if (cmp_n != 0) loads.pop(clock);
                if (cmp_n != 0) receives.push(clock, command_8_n);
                if (xor_v_n != 0) load_ar.push(clock, ref_v_n);
                p.command_q = command_9_n;
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
      case 0: {  // entry, hls/blocks/Load.h:51:3
        activity[4].become(0, clock, 4, sink);
        moved = true;
        {
          p.failed_q = 0x0u;
          p.command_q = 0x0u;
          p.command_1_q = 0x0u;
          p.begin_v_q = 0x1u;
          p.beat_q = 0x0u;
          p.command_2_q = 0x0u;
          p.command_3_q = 0x0u;
          p.command_4_q = 0x0u;
          p.loop1_active = 1;
          p.state = 1;
        }
        break;
      }
      case 1: {  // pipelined loop, hls/blocks/Load.h:52:5: interval 1, 1 cycles
        if (p.loop1_active != 0) {
          if (p.begin_v_q != 0 && !receives.hasWord(clock)) {
            activity[4].become(1, clock, 4, sink);
          } else {
            const uint64_t beat_1_n = p.begin_v_q != 0 ? 0x0u : p.beat_q;
            const uint64_t commands_1_n = receives.front();
            const uint64_t extract_2_n = slice<4>(commands_1_n, 16);
            const uint64_t command_10_n = p.begin_v_q != 0 ? extract_2_n : p.command_3_q;
            const uint64_t cmp_n = uint64_t{beat_1_n < command_10_n};
            if (cmp_n != 0 && !load_r.hasWord(clock)) {
              activity[4].become(2, clock, 4, sink);
            } else {
              const uint64_t inc_n = (beat_1_n + 0x1u) & 0xfu;
              const uint64_t extract_3_n = slice<4>(commands_1_n, 8);
              const uint64_t command_11_n = p.begin_v_q != 0 ? extract_3_n : p.command_4_q;
              const uint64_t cmp13_n = uint64_t{inc_n == command_11_n};
              const uint64_t command_6_n = slice<8>(commands_1_n, 32);
              const uint64_t command_9_n = p.begin_v_q != 0 ? command_6_n : p.command_2_q;
              const uint64_t Pivot82_n = uint64_t{asSigned<8>(command_9_n) < asSigned<8>(0x2u)};
              const uint64_t xor_v_n = Pivot82_n ^ 0x1u;
              const uint64_t and_v_n = cmp13_n & xor_v_n;
              const uint64_t Pivot_n = uint64_t{asSigned<8>(command_9_n) < asSigned<8>(0x3u)};
              const uint64_t xor_v_1_n = Pivot_n ^ 0x1u;
              const uint64_t and_v_1_n = and_v_n & xor_v_1_n;
              const uint64_t SwitchLeaf80_n = uint64_t{command_9_n == 0x3u};
              const uint64_t and_v_2_n = and_v_1_n & SwitchLeaf80_n;
              if (and_v_2_n != 0 && !biases.hasRoom(clock)) {
                activity[4].become(3, clock, 4, sink);
              } else {
                const uint64_t xor_v_2_n = Pivot82_n ^ 0x1u;
                const uint64_t and_v_3_n = xor_v_2_n & Pivot_n;
                if (and_v_3_n != 0 && !masks.hasRoom(clock)) {
                  activity[4].become(4, clock, 4, sink);
                } else {
                  const uint64_t SwitchLeaf_n = uint64_t{asSigned<8>(0x0u) <= asSigned<8>(command_9_n)};
                  const uint64_t and_v_5_n = Pivot82_n & SwitchLeaf_n;
                  const uint64_t cmp15_n = uint64_t{command_9_n == 0x0u};
                  const uint64_t xor_v_3_n = cmp15_n ^ 0x1u;
                  const uint64_t and_v_6_n = and_v_5_n & xor_v_3_n;
                  if (and_v_6_n != 0 && !fill_b.hasRoom(clock)) {
                    activity[4].become(5, clock, 4, sink);
                  } else {
                    const uint64_t and_v_7_n = Pivot82_n & SwitchLeaf_n;
                    const uint64_t and_v_8_n = and_v_7_n & cmp15_n;
                    if (and_v_8_n != 0 && !fill_a.hasRoom(clock)) {
                      activity[4].become(6, clock, 4, sink);
                    } else {
                      const uint64_t cmp63_n = uint64_t{command_9_n == 0x4u};
                      if (cmp63_n != 0 && !load_status.hasRoom(clock)) {
                        activity[4].become(7, clock, 4, sink);
                      } else {
                        activity[4].become(0, clock, 4, sink);
                        moved = true;
                        const uint64_t extract_n = slice<1>(commands_1_n, 40);
                        const uint64_t extract_1_n = slice<1>(commands_1_n, 48);
                        const uint64_t command_7_n = p.begin_v_q != 0 ? extract_n : p.command_q;
                        const uint64_t command_8_n = p.begin_v_q != 0 ? extract_1_n : p.command_1_q;
                        const Word<192> load_r_1_n = load_r.front();
                        const uint64_t cmp_1_n = slice<1>(load_r_1_n, 129);
                        const uint64_t select_n = p.failed_q != 0 ? 0x1u : cmp_1_n;
                        const uint64_t failed_1_n = cmp_n != 0 ? select_n : p.failed_q;
                        const uint64_t spec_n = cmp13_n != 0 ? command_8_n : 0x0u;
                        const Word<128> word_n = shiftLeft<128>(uint64_t{0}, 0) | shiftLeft<128>(command_7_n, 64) | shiftLeft<128>(0x0u, 65) | shiftLeft<128>(spec_n, 72) | shiftLeft<128>(0x0u, 73);
                        const Word<128> word_1_n = shiftLeft<128>(uint64_t{0}, 0) | shiftLeft<128>(command_7_n, 64) | shiftLeft<128>(0x0u, 65) | shiftLeft<128>(spec_n, 72) | shiftLeft<128>(0x0u, 73);
                        const uint64_t storedv_n = slice<8>(failed_1_n, 0);
                        const uint64_t failed_2_n = cmp63_n != 0 ? 0x0u : failed_1_n;
                        if (p.begin_v_q != 0) receives.pop(clock);
                        if (cmp_n != 0) load_r.pop(clock);
                        if (and_v_2_n != 0) biases.push(clock, Token{});
                        if (and_v_3_n != 0) masks.push(clock, Token{});
                        if (and_v_6_n != 0) fill_b.push(clock, word_n);
                        if (and_v_8_n != 0) fill_a.push(clock, word_1_n);
                        if (cmp63_n != 0) load_status.push(clock, storedv_n);
                        p.failed_q = failed_2_n;
                        p.command_q = command_7_n;
                        p.command_1_q = command_8_n;
                        p.begin_v_q = cmp13_n;
                        p.beat_q = inc_n;
                        p.command_2_q = command_9_n;
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
      case 0: {  // entry, hls/blocks/Fill.h:26:3
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
      case 1: {  // pipelined loop, hls/blocks/Fill.h:27:5: interval 1, 1 cycles
        if (p.loop1_active != 0) {
          const uint64_t xor_v_n = p.flushing_q ^ 0x1u;
          if (xor_v_n != 0 && !fill_a.hasWord(clock)) {
            activity[5].become(1, clock, 5, sink);
          } else {
            const Word<128> in_1_n = fill_a.front();
            const uint64_t extract_n = slice<1>(in_1_n, 64);
            const uint64_t item_4_n = p.flushing_q != 0 ? p.item_1_q : extract_n;
            const uint64_t cmp23_n = uint64_t{p.phase_q == 0x6u};
            const uint64_t select_2_n = p.warm_q != 0 ? cmp23_n : 0x0u;
            const uint64_t cmp_3_n = uint64_t{p.phase_q == 0x7u};
            const uint64_t spec_1_n = item_4_n != 0 ? select_2_n : cmp_3_n;
            if (spec_1_n != 0 && !a_ready.hasRoom(clock)) {
              activity[5].become(2, clock, 5, sink);
            } else {
              activity[5].become(0, clock, 5, sink);
              moved = true;
              const uint64_t extract_1_n = slice<1>(in_1_n, 72);
              const uint64_t spec_n = p.flushing_q != 0 ? 0x1u : extract_1_n;
              const uint64_t select_n = p.warm_q != 0 ? 0x1u : cmp_3_n;
              const uint64_t loadedv2_n = item_4_n ^ 0x1u;
              const uint64_t select_1_n = p.flushing_q != 0 ? cmp23_n : 0x0u;
              const uint64_t lnot_n = select_1_n ^ 0x1u;
              const uint64_t spec_2_n = select_n != 0 ? lnot_n : 0x0u;
              const uint64_t select_3_n = item_4_n != 0 ? spec_2_n : 0x0u;
              const uint64_t brmerge192_n = loadedv2_n != 0 ? 0x1u : select_1_n;
              const uint64_t spec_3_n = brmerge192_n != 0 ? 0x0u : spec_n;
              const uint64_t add_n = (p.phase_q + 0x1u) & 0x7u;
              const uint64_t conv66_n = select_1_n != 0 ? 0x0u : add_n;
              if (xor_v_n != 0) fill_a.pop(clock);
              if (spec_1_n != 0) a_ready.push(clock, Token{});
              p.item_1_q = item_4_n;
              p.flushing_q = spec_3_n;
              p.warm_q = select_3_n;
              p.phase_q = conv66_n;
            }
          }
        }
        break;
      }
    }
    return moved;
  }

  // fill_1
  bool step_6() {
    bool moved = false;
    auto& p = p6;
    switch (p.state) {
      case 0: {  // entry, hls/blocks/Fill.h:26:3
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
      case 1: {  // pipelined loop, hls/blocks/Fill.h:27:5: interval 1, 1 cycles
        if (p.loop1_active != 0) {
          const uint64_t xor_v_n = p.flushing_q ^ 0x1u;
          if (xor_v_n != 0 && !fill_b.hasWord(clock)) {
            activity[6].become(1, clock, 6, sink);
          } else {
            const Word<128> in_1_n = fill_b.front();
            const uint64_t extract_n = slice<1>(in_1_n, 64);
            const uint64_t item_4_n = p.flushing_q != 0 ? p.item_1_q : extract_n;
            const uint64_t cmp23_n = uint64_t{p.phase_q == 0x6u};
            const uint64_t select_2_n = p.warm_q != 0 ? cmp23_n : 0x0u;
            const uint64_t cmp_3_n = uint64_t{p.phase_q == 0x7u};
            const uint64_t spec_1_n = item_4_n != 0 ? select_2_n : cmp_3_n;
            if (spec_1_n != 0 && !b_ready.hasRoom(clock)) {
              activity[6].become(2, clock, 6, sink);
            } else {
              activity[6].become(0, clock, 6, sink);
              moved = true;
              const uint64_t extract_1_n = slice<1>(in_1_n, 72);
              const uint64_t spec_n = p.flushing_q != 0 ? 0x1u : extract_1_n;
              const uint64_t select_n = p.warm_q != 0 ? 0x1u : cmp_3_n;
              const uint64_t loadedv2_n = item_4_n ^ 0x1u;
              const uint64_t select_1_n = p.flushing_q != 0 ? cmp23_n : 0x0u;
              const uint64_t lnot_n = select_1_n ^ 0x1u;
              const uint64_t spec_2_n = select_n != 0 ? lnot_n : 0x0u;
              const uint64_t select_3_n = item_4_n != 0 ? spec_2_n : 0x0u;
              const uint64_t brmerge192_n = loadedv2_n != 0 ? 0x1u : select_1_n;
              const uint64_t spec_3_n = brmerge192_n != 0 ? 0x0u : spec_n;
              const uint64_t add_n = (p.phase_q + 0x1u) & 0x7u;
              const uint64_t conv66_n = select_1_n != 0 ? 0x0u : add_n;
              if (xor_v_n != 0) fill_b.pop(clock);
              if (spec_1_n != 0) b_ready.push(clock, Token{});
              p.item_1_q = item_4_n;
              p.flushing_q = spec_3_n;
              p.warm_q = select_3_n;
              p.phase_q = conv66_n;
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
          p.command_q = 0x0u;
          p.begin_v_q = 0x1u;
          p.stepsLeft_q = 0x0u;
          p.phase_q = 0x0u;
          p.rowsLeft_q = 0x0u;
          p.finished_q = 0x0u;
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
          if (p.xor_v_1_p2 != 0 && !rows.hasRoom(clock)) stall2 = 4;
        }
        if (stall2 != 0) {
          activity[7].become(stall2, clock, 7, sink);
        } else {
          if (p.loop1_v2 != 0) {
            moved = true;
            if (p.xor_v_1_p2 != 0) rows.push(clock, Token{});
          }
          if (p.loop1_v1 != 0) {
            moved = true;
            p.spec_p2 = p.spec_p1;
            p.cmp36_p2 = p.cmp36_p1;
            p.xor_v_1_p2 = p.xor_v_1_p1;
          }
          p.loop1_v2 = p.loop1_v1;
          bool started = false;
          if (p.loop1_active != 0) {
            if (p.begin_v_q != 0 && !matmuls.hasWord(clock)) {
              activity[7].become(1, clock, 7, sink);
            } else {
              const Word<128> commands_1_n = matmuls.front();
              const uint64_t extract_3_n = slice<1>(commands_1_n, 96);
              const uint64_t command_7_n = p.begin_v_q != 0 ? extract_3_n : p.command_2_q;
              const uint64_t phase_1_n = p.begin_v_q != 0 ? 0x0u : p.phase_q;
              const uint64_t cmp11_n = uint64_t{phase_1_n == 0x0u};
              const uint64_t and_v_n = command_7_n & cmp11_n;
              if (and_v_n != 0 && !a_ready.hasWord(clock)) {
                activity[7].become(2, clock, 7, sink);
              } else {
                const uint64_t extract_2_n = slice<1>(commands_1_n, 104);
                const uint64_t command_6_n = p.begin_v_q != 0 ? extract_2_n : p.command_1_q;
                const uint64_t command_10_n = command_6_n ^ 0x1u;
                const uint64_t xor_v_n = command_10_n ^ 0x1u;
                const uint64_t and_v_1_n = cmp11_n & xor_v_n;
                if (and_v_1_n != 0 && !b_ready.hasWord(clock)) {
                  activity[7].become(3, clock, 7, sink);
                } else {
                  const uint64_t loadedv5_n = slice<17>(commands_1_n, 0);
                  const uint64_t stepsLeft_1_n = p.begin_v_q != 0 ? loadedv5_n : p.stepsLeft_q;
                  const uint64_t cmp130_n = uint64_t{stepsLeft_1_n == 0x1u};
                  if (cmp130_n != 0 && !releases.hasRoom(clock)) {
                    activity[7].become(5, clock, 7, sink);
                  } else {
                    activity[7].become(0, clock, 7, sink);
                    started = moved = true;
                    const uint64_t extract_n = slice<1>(commands_1_n, 120);
                    const uint64_t extract_1_n = slice<1>(commands_1_n, 112);
                    const uint64_t extract_4_n = slice<12>(commands_1_n, 48);
                    const uint64_t extract_5_n = slice<13>(commands_1_n, 32);
                    const uint64_t spec_n = p.begin_v_q != 0 ? extract_1_n : 0x0u;
                    const uint64_t command_5_n = p.begin_v_q != 0 ? extract_n : p.command_q;
                    const uint64_t command_8_n = p.begin_v_q != 0 ? extract_4_n : p.command_3_q;
                    const uint64_t command_9_n = p.begin_v_q != 0 ? extract_5_n : p.command_4_q;
                    const uint64_t cmp36_n = uint64_t{p.rowsLeft_q == 0x0u};
                    const uint64_t xor_v_1_n = cmp36_n ^ 0x1u;
                    const uint64_t dec_n = (p.rowsLeft_q + 0xfu) & 0xfu;
                    const uint64_t rowsLeft_1_n = cmp36_n != 0 ? 0x0u : dec_n;
                    const uint64_t conv86_n = p.finished_q != 0 ? 0x8u : 0x0u;
                    const uint64_t rowsLeft_2_n = spec_n != 0 ? conv86_n : rowsLeft_1_n;
                    const uint64_t ref_v_n = slice<32>(command_8_n, 0);
                    const uint64_t ref_v_1_n = shiftLeft<32>(ref_v_n, 0x10u);
                    const uint64_t ref_v_2_n = slice<32>(command_9_n, 0);
                    const uint64_t ref_v_3_n = ref_v_1_n | ref_v_2_n;
                    const uint64_t finished_1_n = cmp130_n != 0 ? command_5_n : p.finished_q;
                    const uint64_t dec145_n = (stepsLeft_1_n + 0x1ffffu) & 0x1ffffu;
                    const uint64_t inc148_n = (phase_1_n + 0x1u) & 0x7u;
                    if (p.begin_v_q != 0) matmuls.pop(clock);
                    if (and_v_n != 0) a_ready.pop(clock);
                    if (and_v_1_n != 0) b_ready.pop(clock);
                    if (cmp130_n != 0) releases.push(clock, ref_v_3_n);
                    p.spec_p1 = spec_n;
                    p.cmp36_p1 = cmp36_n;
                    p.xor_v_1_p1 = xor_v_1_n;
                    p.command_q = command_5_n;
                    p.begin_v_q = cmp130_n;
                    p.stepsLeft_q = dec145_n;
                    p.phase_q = inc148_n;
                    p.rowsLeft_q = rowsLeft_2_n;
                    p.finished_q = finished_1_n;
                    p.command_1_q = command_6_n;
                    p.command_2_q = command_7_n;
                    p.command_3_q = command_8_n;
                    p.command_4_q = command_9_n;
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
      case 1: {  // pipelined loop, hls/blocks/Epilogue.h:27:5: interval 1, 4 cycles
        unsigned stall1 = 0;
        if (p.loop1_v1 != 0) {
          if (p.and_v_35_p1 != 0 && !mask_bits.hasRoom(clock)) stall1 = 6;
        }
        unsigned stall2 = 0;
        if (p.loop1_v2 != 0) {
          if (p.cmp77_p2 != 0 && !results.hasRoom(clock)) stall2 = 5;
        }
        unsigned stall3 = 0;
        if (p.loop1_v3 != 0) {
          if (p.xor_v_3_p3 != 0 && !stats.hasRoom(clock)) stall3 = 7;
        }
        if (stall3 != 0) {
          activity[8].become(stall3, clock, 8, sink);
        } else {
          if (p.loop1_v3 != 0) {
            moved = true;
            if (p.xor_v_3_p3 != 0) stats.push(clock, Token{});
          }
          if (stall2 != 0) {
            p.loop1_v3 = 0;
            activity[8].become(stall2, clock, 8, sink);
          } else {
            if (p.loop1_v2 != 0) {
              moved = true;
              if (p.cmp77_p2 != 0) results.push(clock, Token{});
              p.or_v_2_p3 = p.or_v_2_p2;
              p.brmerge222_p3 = p.brmerge222_p2;
              p.xor_v_3_p3 = p.xor_v_3_p2;
            }
            p.loop1_v3 = p.loop1_v2;
            if (stall1 != 0) {
              p.loop1_v2 = 0;
              activity[8].become(stall1, clock, 8, sink);
            } else {
              if (p.loop1_v1 != 0) {
                moved = true;
                const uint64_t and_v_16_n = uint64_t{0} & uint64_t{0};
                const uint64_t ref_v_7_n = slice<48>(and_v_16_n, 0);
                const uint64_t ref_v_8_n = p.ref_v_6_p1 | ref_v_7_n;
                if (p.and_v_35_p1 != 0) mask_bits.push(clock, ref_v_8_n);
                p.cmp77_p2 = p.cmp77_p1;
                p.or_v_2_p2 = p.or_v_2_p1;
                p.brmerge222_p2 = p.brmerge222_p1;
                p.xor_v_3_p2 = p.xor_v_3_p1;
              }
              p.loop1_v2 = p.loop1_v1;
              bool started = false;
              if (p.loop1_active != 0) {
                const uint64_t cmp_n = uint64_t{p.row_q == 0x0u};
                if (cmp_n != 0 && !epilogues.hasWord(clock)) {
                  activity[8].become(1, clock, 8, sink);
                } else {
                  const Word<128> commands_1_n = epilogues.front();
                  const uint64_t slice_1_n = slice<1>(commands_1_n, 48);
                  const uint64_t loadedv10_n = slice_1_n ^ 0x1u;
                  const uint64_t xor_v_n = loadedv10_n ^ 0x1u;
                  const uint64_t and_v_n = cmp_n & xor_v_n;
                  if (and_v_n != 0 && !biases.hasWord(clock)) {
                    activity[8].become(2, clock, 8, sink);
                  } else {
                    if (!rows.hasWord(clock)) {
                      activity[8].become(3, clock, 8, sink);
                    } else {
                      const uint64_t and_v_7_n = cmp_n & loadedv10_n;
                      const uint64_t extract_4_n = slice<1>(commands_1_n, 80);
                      const uint64_t command_21_n = cmp_n != 0 ? extract_4_n : p.command_4_q;
                      const uint64_t command_22_n = and_v_7_n != 0 ? extract_4_n : command_21_n;
                      if (command_22_n != 0 && !masks.hasWord(clock)) {
                        activity[8].become(4, clock, 8, sink);
                      } else {
                        activity[8].become(0, clock, 8, sink);
                        started = moved = true;
                        const uint64_t extract_n = slice<1>(commands_1_n, 112);
                        const uint64_t extract_1_n = slice<1>(commands_1_n, 104);
                        const uint64_t extract_2_n = slice<1>(commands_1_n, 96);
                        const uint64_t extract_5_n = slice<1>(commands_1_n, 72);
                        const uint64_t extract_10_n = slice<4>(commands_1_n, 24);
                        const uint64_t command_13_n = cmp_n != 0 ? extract_n : p.command_q;
                        const uint64_t and_v_3_n = cmp_n & loadedv10_n;
                        const uint64_t command_14_n = and_v_3_n != 0 ? extract_n : command_13_n;
                        const uint64_t command_15_n = cmp_n != 0 ? extract_1_n : p.command_1_q;
                        const uint64_t and_v_4_n = cmp_n & loadedv10_n;
                        const uint64_t command_16_n = and_v_4_n != 0 ? extract_1_n : command_15_n;
                        const uint64_t command_17_n = cmp_n != 0 ? extract_2_n : p.command_2_q;
                        const uint64_t and_v_5_n = cmp_n & loadedv10_n;
                        const uint64_t command_18_n = and_v_5_n != 0 ? extract_2_n : command_17_n;
                        const uint64_t command_23_n = cmp_n != 0 ? extract_5_n : p.command_5_q;
                        const uint64_t and_v_8_n = cmp_n & loadedv10_n;
                        const uint64_t command_24_n = and_v_8_n != 0 ? extract_5_n : command_23_n;
                        const uint64_t command_33_n = cmp_n != 0 ? extract_10_n : p.command_10_q;
                        const uint64_t and_v_13_n = cmp_n & loadedv10_n;
                        const uint64_t command_34_n = and_v_13_n != 0 ? extract_10_n : command_33_n;
                        const uint64_t command_36_n = uint64_t{0} != 0 ? uint64_t{0} : uint64_t{0};
                        const uint64_t conv74_n = slice<4>(p.row_q, 0);
                        const uint64_t cmp77_n = uint64_t{conv74_n < command_34_n};
                        const uint64_t command_39_n = command_18_n ^ 0x1u;
                        const uint64_t command_40_n = command_24_n ^ 0x1u;
                        const uint64_t add145_n = (uint64_t{0} + uint64_t{0}) & 0x3ffu;
                        const uint64_t ref_v_n = command_16_n != 0 ? 0x10000000000u : 0x0u;
                        const uint64_t ref_v_1_n = slice<48>(command_36_n, 0);
                        const uint64_t ref_v_2_n = shiftLeft<48>(ref_v_1_n, 0x20u);
                        const uint64_t ref_v_3_n = ref_v_n | ref_v_2_n;
                        const uint64_t ref_v_4_n = slice<48>(add145_n, 0);
                        const uint64_t ref_v_5_n = shiftLeft<48>(ref_v_4_n, 0x10u);
                        const uint64_t ref_v_6_n = ref_v_3_n | ref_v_5_n;
                        const uint64_t xor_v_2_n = command_40_n ^ 0x1u;
                        const uint64_t and_v_35_n = cmp77_n & xor_v_2_n;
                        const uint64_t cmp156_n = uint64_t{p.row_q == 0x7u};
                        const uint64_t or_v_1_n = command_14_n & cmp156_n;
                        const uint64_t or_v_2_n = or_v_1_n ^ 0x1u;
                        const uint64_t brmerge222_n = or_v_2_n != 0 ? 0x1u : command_39_n;
                        const uint64_t xor_v_3_n = brmerge222_n ^ 0x1u;
                        const uint64_t inc_n = (p.row_q + 0x1u) & 0x7u;
                        if (cmp_n != 0) epilogues.pop(clock);
                        if (and_v_n != 0) biases.pop(clock);
                        rows.pop(clock);
                        if (command_22_n != 0) masks.pop(clock);
                        p.cmp_p1 = cmp_n;
                        p.command_22_p1 = command_22_n;
                        p.cmp77_p1 = cmp77_n;
                        p.ref_v_6_p1 = ref_v_6_n;
                        p.and_v_35_p1 = and_v_35_n;
                        p.or_v_2_p1 = or_v_2_n;
                        p.brmerge222_p1 = brmerge222_n;
                        p.xor_v_3_p1 = xor_v_3_n;
                        p.row_q = inc_n;
                        p.command_q = command_14_n;
                        p.command_1_q = command_16_n;
                        p.command_2_q = command_18_n;
                        p.command_4_q = command_22_n;
                        p.command_5_q = command_24_n;
                        p.command_10_q = command_34_n;
                      }
                    }
                  }
                }
              }
              p.loop1_v1 = started;
            }
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
              const uint64_t slice_4_n = slice<1>(mask_bits_1_n, 40);
              const uint64_t loadedv12_n = slice_4_n ^ 0x1u;
              const uint64_t xor_v_n = loadedv12_n ^ 0x1u;
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
      case 0: {  // entry, hls/blocks/Store.h:28:3
        activity[10].become(0, clock, 10, sink);
        moved = true;
        {
          p.pieceAddress_q = 0x0u;
          p.address_q = 0x0u;
          p.piecesLeft_q = 0x0u;
          p.beatsLeft_q = 0x0u;
          p.burstLeft_q = 0x0u;
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
      case 1: {  // pipelined loop, hls/blocks/Store.h:29:5: interval 1, 1 cycles
        if (p.loop1_active != 0) {
          if (p.begin_v_q != 0 && !stores.hasWord(clock)) {
            activity[10].become(1, clock, 10, sink);
          } else {
            const Word<192> commands_1_n = stores.front();
            const uint64_t command_8_n = slice<8>(commands_1_n, 120);
            const uint64_t command_10_n = p.begin_v_q != 0 ? command_8_n : p.command_1_q;
            const uint64_t cmp_n = uint64_t{command_10_n == 0x0u};
            const uint64_t and_v_n = p.beginPiece_q & cmp_n;
            if (and_v_n != 0 && !results.hasWord(clock)) {
              activity[10].become(2, clock, 10, sink);
            } else {
              const uint64_t cmp9_n = uint64_t{command_10_n == 0x1u};
              const uint64_t and_v_1_n = p.beginPiece_q & cmp9_n;
              if (and_v_1_n != 0 && !mask_words.hasWord(clock)) {
                activity[10].become(3, clock, 10, sink);
              } else {
                const uint64_t cmp14_n = uint64_t{command_10_n == 0x2u};
                const uint64_t and_v_2_n = p.beginPiece_q & cmp14_n;
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
                        const uint64_t command_5_n = slice<64>(commands_1_n, 0);
                        const uint64_t command_6_n = slice<32>(commands_1_n, 64);
                        const uint64_t command_7_n = slice<8>(commands_1_n, 104);
                        const uint64_t loadedv1_n = slice<4>(commands_1_n, 96);
                        const uint64_t extract_n = slice<1>(commands_1_n, 128);
                        const uint64_t pieceAddress_1_n = p.begin_v_q != 0 ? command_5_n : p.pieceAddress_q;
                        const uint64_t piecesLeft_1_n = p.begin_v_q != 0 ? loadedv1_n : p.piecesLeft_q;
                        const uint64_t command_9_n = p.begin_v_q != 0 ? extract_n : p.command_q;
                        const uint64_t command_12_n = p.begin_v_q != 0 ? command_7_n : p.command_3_q;
                        const uint64_t command_13_n = p.begin_v_q != 0 ? command_6_n : p.command_4_q;
                        const uint64_t and_v_3_n = pieceAddress_1_n & 0xfffffffffffffff0u;
                        const uint64_t address_1_n = p.beginPiece_q != 0 ? and_v_3_n : p.address_q;
                        const uint64_t beatsLeft_1_n = p.beginPiece_q != 0 ? command_12_n : p.beatsLeft_q;
                        const uint64_t add_n = (p.burstLeft_q + 0xffu) & 0xffu;
                        const uint64_t conv22_n = slice<32>(address_1_n, 0);
                        const uint64_t div50_n = shiftRight<32>(conv22_n, 0x4u);
                        const uint64_t rem_n = div50_n & 0xffu;
                        const uint64_t sub_n = (0x100u - rem_n) & 0xffffffffu;
                        const uint64_t conv23_n = slice<32>(beatsLeft_1_n, 0);
                        const uint64_t cmp24_n = uint64_t{sub_n < conv23_n};
                        const uint64_t conv25_n = slice<8>(sub_n, 0);
                        const uint64_t cond_n = cmp24_n != 0 ? conv25_n : beatsLeft_1_n;
                        const uint64_t sub29_n = (cond_n + 0xffu) & 0xffu;
                        const Word<128> ref_v_n = shiftLeft<128>(address_1_n, 0) | shiftLeft<128>(sub29_n, 64) | shiftLeft<128>(0x0u, 72);
                        const uint64_t cmp35_n = uint64_t{piecesLeft_1_n == 0x1u};
                        const uint64_t or_v_n = command_9_n != 0 ? cmp35_n : 0x0u;
                        const uint64_t cmp36_n = uint64_t{cond_n == beatsLeft_1_n};
                        const uint64_t spec_n = or_v_n != 0 ? cmp36_n : 0x0u;
                        const uint64_t storedv37_n = slice<8>(spec_n, 0);
                        const uint64_t dec75_n = p.beginBurst_q != 0 ? sub29_n : add_n;
                        const uint64_t burstLeft_1_n = p.beginBurst_q != 0 ? cond_n : p.burstLeft_q;
                        const uint64_t cmp40_n = uint64_t{burstLeft_1_n == 0x1u};
                        const uint64_t cmp43_n = uint64_t{beatsLeft_1_n == 0x1u};
                        const uint64_t cmp49_n = uint64_t{piecesLeft_1_n == 0x1u};
                        const uint64_t select_n = cmp43_n != 0 ? cmp49_n : 0x0u;
                        const uint64_t add_2_n = address_1_n + 0x10u;
                        const uint64_t dec_n = (beatsLeft_1_n + 0xffu) & 0xffu;
                        const uint64_t conv78_n = slice<64>(command_13_n, 0);
                        const uint64_t add79_n = pieceAddress_1_n + conv78_n;
                        const uint64_t dec81_n = (piecesLeft_1_n + 0xfu) & 0xfu;
                        const uint64_t pieceAddress_2_n = cmp43_n != 0 ? add79_n : pieceAddress_1_n;
                        const uint64_t piecesLeft_2_n = cmp43_n != 0 ? dec81_n : piecesLeft_1_n;
                        if (p.begin_v_q != 0) stores.pop(clock);
                        if (and_v_n != 0) results.pop(clock);
                        if (and_v_1_n != 0) mask_words.pop(clock);
                        if (and_v_2_n != 0) stats.pop(clock);
                        if (p.beginBurst_q != 0) aw.push(clock, ref_v_n);
                        if (p.beginBurst_q != 0) expected.push(clock, storedv37_n);
                        w.push(clock, Token{});
                        p.pieceAddress_q = pieceAddress_2_n;
                        p.address_q = add_2_n;
                        p.piecesLeft_q = piecesLeft_2_n;
                        p.beatsLeft_q = dec_n;
                        p.burstLeft_q = dec75_n;
                        p.beginBurst_q = cmp40_n;
                        p.beginPiece_q = cmp43_n;
                        p.begin_v_q = select_n;
                        p.command_q = command_9_n;
                        p.command_1_q = command_10_n;
                        p.command_3_q = command_12_n;
                        p.command_4_q = command_13_n;
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
      case 0: {  // entry, hls/blocks/Store.h:75:3
        activity[11].become(0, clock, 11, sink);
        moved = true;
        {
          p.failed_q = 0x0u;
          p.loop1_active = 1;
          p.state = 1;
        }
        break;
      }
      case 1: {  // pipelined loop, hls/blocks/Store.h:76:5: interval 1, 1 cycles
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
