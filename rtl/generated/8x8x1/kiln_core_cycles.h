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
  static constexpr unsigned kProcesses = 13, kMostChannels = 11;
  static constexpr ChannelInfo kChannels0[] = {
      {"start", 128, true},
      {"programs", 64, false},
      {"credits", 8, true},
      {"command_ar", 128, false},
  };
  static constexpr ChannelInfo kChannels1[] = {
      {"command_r", 192, true},
      {"commands", 1088, false},
  };
  static constexpr ChannelInfo kChannels2[] = {
      {"programs", 64, true},
      {"commands", 1088, true},
      {"credits", 8, false},
      {"load_status", 8, true},
      {"store_status", 8, true},
      {"releases", 32, true},
      {"loads", 384, false},
      {"matmuls", 128, false},
      {"epilogues", 128, false},
      {"stores", 192, false},
      {"done", 64, false},
  };
  static constexpr ChannelInfo kChannels3[] = {
      {"loads", 384, true},
      {"groups", 192, false},
  };
  static constexpr ChannelInfo kChannels4[] = {
      {"groups", 192, true},
      {"receives", 64, false},
      {"load_ar", 128, false},
  };
  static constexpr ChannelInfo kChannels5[] = {
      {"receives", 64, true},
      {"load_r", 192, true},
      {"biases", 256, false},
      {"masks", 8, false},
      {"fill_b", 128, false},
      {"fill_a", 128, false},
      {"load_status", 8, false},
  };
  static constexpr ChannelInfo kChannels6[] = {
      {"fill_a", 128, true},
      {"a_ready", 8, false},
  };
  static constexpr ChannelInfo kChannels7[] = {
      {"fill_b", 128, true},
      {"b_ready", 8, false},
  };
  static constexpr ChannelInfo kChannels8[] = {
      {"matmuls", 128, true},
      {"a_ready", 8, true},
      {"b_ready", 8, true},
      {"rows", 256, false},
      {"releases", 32, false},
  };
  static constexpr ChannelInfo kChannels9[] = {
      {"epilogues", 128, true},
      {"biases", 256, true},
      {"rows", 256, true},
      {"masks", 8, true},
      {"results", 256, false},
      {"mask_bits", 48, false},
      {"stats", 128, false},
  };
  static constexpr ChannelInfo kChannels10[] = {
      {"mask_bits", 48, true},
      {"mask_words", 128, false},
  };
  static constexpr ChannelInfo kChannels11[] = {
      {"stores", 192, true},
      {"results", 256, true},
      {"mask_words", 128, true},
      {"stats", 128, true},
      {"aw", 128, false},
      {"expected", 8, false},
      {"w", 192, false},
  };
  static constexpr ChannelInfo kChannels12[] = {
      {"expected", 8, true},
      {"b", 8, true},
      {"store_status", 8, false},
  };
  static constexpr ProcessInfo kInfo[] = {
      {"fetch", "hls/blocks/Fetch.h:15", kChannels0, 4},
      {"decode", "hls/blocks/Fetch.h:44", kChannels1, 2},
      {"sequencer", "hls/blocks/Sequencer.h:38", kChannels2, 11},
      {"load_groups", "hls/blocks/Load.h:39", kChannels3, 2},
      {"load_request", "hls/blocks/Load.h:72", kChannels4, 3},
      {"load_receive", "hls/blocks/Load.h:99", kChannels5, 7},
      {"fill", "hls/blocks/Fill.h:18", kChannels6, 2},
      {"fill_1", "hls/blocks/Fill.h:18", kChannels7, 2},
      {"matmul", "hls/blocks/Matmul.h:16", kChannels8, 5},
      {"epilogue", "hls/blocks/Epilogue.h:13", kChannels9, 7},
      {"collect_mask", "hls/blocks/Epilogue.h:61", kChannels10, 2},
      {"store", "hls/blocks/Store.h:12", kChannels11, 7},
      {"store_response", "hls/blocks/Store.h:73", kChannels12, 3},
  };

  Clock clock;
  SliceSink* sink = nullptr;
  Activity<kMostChannels> activity[kProcesses];

  Link<Word<128>, 4, kOutside, 0> start;
  Link<Token, 4, 2, 0> credits;
  Link<Word<128>, 4, 0, kOutside> command_ar;
  Link<uint64_t, 4, 0, 2> programs;
  Link<Word<192>, 4, kOutside, 1> command_r;
  Link<Word<1088>, 4, 1, 2> commands;
  Link<Word<384>, 8, 2, 3> loads;
  Link<uint64_t, 16, 5, 2> load_status;
  Link<Word<128>, 16, 2, 8> matmuls;
  Link<uint64_t, 16, 8, 2> releases;
  Link<Word<128>, 16, 2, 9> epilogues;
  Link<Word<192>, 32, 2, 11> stores;
  Link<uint64_t, 16, 12, 2> store_status;
  Link<uint64_t, 4, 2, kOutside> done;
  Link<Word<192>, 8, 3, 4> groups;
  Link<uint64_t, 64, 4, 5> receives;
  Link<Word<128>, 4, 4, kOutside> load_ar;
  Link<Word<192>, 4, kOutside, 5> load_r;
  Link<Word<128>, 32, 5, 6> fill_a;
  Link<Word<128>, 32, 5, 7> fill_b;
  Link<Token, 128, 5, 9> masks;
  Link<Token, 4, 5, 9> biases;
  Link<Token, 8192, 6, 8> a_ready;
  Link<Token, 4096, 7, 8> b_ready;
  Link<Token, 32, 8, 9> rows;
  Link<Token, 16, 9, 11> results;
  Link<uint64_t, 4, 9, 10> mask_bits;
  Link<Token, 4, 9, 11> stats;
  Link<Token, 16, 10, 11> mask_words;
  Link<Word<128>, 4, 11, kOutside> aw;
  Link<Token, 4, 11, kOutside> w;
  Link<uint64_t, 128, 11, 12> expected;
  Link<uint64_t, 4, kOutside, 12> b;
  struct {  // fetch, hls/blocks/Fetch.h:15
    uint64_t state = 0;
    uint64_t address_q = 0;
    uint64_t and_v_p1 = 0;
    uint64_t left_q = 0;
    uint64_t loop1_active = 0;
    uint64_t loop1_v1 = 0;
    uint64_t underWay_q = 0;
  } p0;
  struct {  // decode, hls/blocks/Fetch.h:44
    uint64_t state = 0;
    uint64_t and31_p1 = 0;
    uint64_t and45_p1 = 0;
    uint64_t and9_p1 = 0;
    uint64_t beat_q = 0;
    uint64_t cmp21_1_p1 = 0;
    uint64_t cmp49_p1 = 0;
    uint64_t cmp_5_p1 = 0;
    uint64_t cond84_p1 = 0;
    uint64_t failed_q = 0;
    uint64_t loop1_active = 0;
    uint64_t loop1_v1 = 0;
    uint64_t or59_p1 = 0;
    uint64_t or64_p1 = 0;
    Word<896> slice_33_p1{};
    uint64_t tobool_p1 = 0;
    Word<1024> word_q{};
    uint64_t xor_v_1_p1 = 0;
    uint64_t xor_v_p1 = 0;
  } p1;
  struct {  // sequencer, hls/blocks/Sequencer.h:38
    uint64_t state = 0;
    uint64_t and231_q = 0;
    uint64_t and257_q = 0;
    uint64_t and260_q = 0;
    uint64_t and38_q = 0;
    uint64_t and3_q = 0;
    uint64_t and71_q = 0;
    uint64_t at_10_q = 0;
    uint64_t at_12_q = 0;
    uint64_t at_13_q = 0;
    uint64_t at_14_q = 0;
    uint64_t at_15_q = 0;
    uint64_t at_16_q = 0;
    uint64_t at_17_q = 0;
    uint64_t at_18_q = 0;
    uint64_t at_19_q = 0;
    uint64_t at_1_q = 0;
    uint64_t at_20_q = 0;
    uint64_t at_21_q = 0;
    uint64_t at_22_q = 0;
    uint64_t at_23_q = 0;
    uint64_t at_2_q = 0;
    uint64_t at_3_q = 0;
    uint64_t at_4_q = 0;
    uint64_t at_5_q = 0;
    uint64_t at_6_q = 0;
    uint64_t at_7_q = 0;
    uint64_t at_8_q = 0;
    uint64_t at_9_q = 0;
    uint64_t at_q = 0;
    uint64_t cmp22_1_q = 0;
    uint64_t cmp32_q = 0;
    uint64_t cmp4_q = 0;
    uint64_t cmp57_q = 0;
    uint64_t cmp60_q = 0;
    uint64_t cmp9_q = 0;
    uint64_t cmp_1_q = 0;
    uint64_t cmp_6_q = 0;
    uint64_t cmp_q = 0;
    Word<1088> commands_1_q{};
    Word<384> concat_1_q{};
    uint64_t cond134_q = 0;
    uint64_t cond23_3_q = 0;
    uint64_t cond253_q = 0;
    uint64_t cond50_q = 0;
    uint64_t cond54_q = 0;
    uint64_t cond61_q = 0;
    uint64_t cond_1_q = 0;
    uint64_t cond_q = 0;
    uint64_t conv127_q = 0;
    uint64_t conv135_q = 0;
    uint64_t conv18_q = 0;
    uint64_t conv37_q = 0;
    uint64_t conv59_q = 0;
    uint64_t conv77_q = 0;
    uint64_t conv82_q = 0;
    uint64_t conv96_q = 0;
    uint64_t conv_1_q = 0;
    uint64_t conv_q = 0;
    uint64_t decoded_10_q = 0;
    uint64_t decoded_2_q = 0;
    uint64_t decoded_3_q = 0;
    uint64_t decoded_5_q = 0;
    uint64_t decoded_6_q = 0;
    uint64_t decoded_8_q = 0;
    uint64_t decoded_q = 0;
    Word<128> epilogue_1_q{};
    Word<128> epilogue_q{};
    uint64_t extract_q = 0;
    uint64_t inc_5_q = 0;
    uint64_t inc_q = 0;
    uint64_t index_q = 0;
    uint64_t late1_11_q = 0;
    uint64_t late1_12_q = 0;
    uint64_t late1_1_q = 0;
    uint64_t late1_2_q = 0;
    uint64_t late1_3_q = 0;
    uint64_t late1_5_q = 0;
    uint64_t late1_6_q = 0;
    uint64_t late1_8_q = 0;
    uint64_t late1_9_q = 0;
    uint64_t late1_q = 0;
    uint64_t late2_1_q = 0;
    uint64_t late2_3_q = 0;
    uint64_t late2_4_q = 0;
    uint64_t late2_5_q = 0;
    uint64_t late2_6_q = 0;
    uint64_t late2_q = 0;
    uint64_t late3_1_q = 0;
    uint64_t late3_2_q = 0;
    uint64_t late3_3_q = 0;
    uint64_t late3_5_q = 0;
    uint64_t late3_6_q = 0;
    uint64_t late3_q = 0;
    Word<384> load_1_q{};
    Word<384> load_2_q{};
    Word<384> load_q{};
    uint64_t load_status_1_q = 0;
    uint64_t load_status_2_q = 0;
    Word<128> matmul_14_q{};
    uint64_t mul5_q = 0;
    uint64_t mul8_q = 0;
    uint64_t mul_1_q = 0;
    uint64_t or1235_q = 0;
    uint64_t or12_1_q = 0;
    uint64_t or12_q = 0;
    uint64_t or242_q = 0;
    uint64_t or78_q = 0;
    uint64_t or85_q = 0;
    uint64_t or_v_q = 0;
    uint64_t pads_2_q = 0;
    uint64_t pads_3_q = 0;
    uint64_t pads_4_q = 0;
    uint64_t phi_1_q = 0;
    uint64_t program_v_q = 0;
    uint64_t progress_1_q = 0;
    uint64_t progress_2_q = 0;
    uint64_t progress_3_q = 0;
    uint64_t progress_5_q = 0;
    uint64_t progress_q = 0;
    uint64_t ref_v_10_q = 0;
    uint64_t ref_v_11_q = 0;
    uint64_t ref_v_13_q = 0;
    uint64_t ref_v_14_q = 0;
    Word<192> ref_v_18_q{};
    Word<192> ref_v_1_q{};
    Word<192> ref_v_20_q{};
    Word<192> ref_v_3_q{};
    uint64_t ref_v_8_q = 0;
    uint64_t ref_v_9_q = 0;
    Word<192> ref_v_q{};
    uint64_t slice_11_q = 0;
    uint64_t storedv265_q = 0;
    uint64_t storedv44_q = 0;
    uint64_t sub70_q = 0;
    uint64_t tobool100_q = 0;
    uint64_t tobool349_1_q = 0;
    uint64_t tobool349_q = 0;
    uint64_t tobool357_1_q = 0;
    uint64_t tobool357_q = 0;
    uint64_t tobool93_q = 0;
    uint64_t tobool_2_q = 0;
    uint64_t trunc_1_q = 0;
  } p2;
  struct {  // load_groups, hls/blocks/Load.h:39
    uint64_t state = 0;
    uint64_t command_10_q = 0;
    uint64_t command_11_q = 0;
    uint64_t command_12_q = 0;
    uint64_t command_13_q = 0;
    uint64_t command_15_q = 0;
    uint64_t command_16_q = 0;
    uint64_t command_17_q = 0;
    uint64_t command_1_q = 0;
    uint64_t command_2_q = 0;
    uint64_t command_3_q = 0;
    uint64_t command_4_q = 0;
    uint64_t command_5_q = 0;
    uint64_t command_6_q = 0;
    uint64_t command_7_q = 0;
    uint64_t command_8_q = 0;
    uint64_t command_9_q = 0;
    uint64_t command_q = 0;
    uint64_t loop1_active = 0;
    uint64_t more_q = 0;
    uint64_t stepsLeft_q = 0;
    uint64_t turnB_q = 0;
  } p3;
  struct {  // load_request, hls/blocks/Load.h:72
    uint64_t state = 0;
    uint64_t address_q = 0;
    uint64_t group_q = 0;
    uint64_t left_q = 0;
    uint64_t loop1_active = 0;
  } p4;
  struct {  // load_receive, hls/blocks/Load.h:99
    uint64_t state = 0;
    uint64_t beat_q = 0;
    uint64_t begin_v_q = 0;
    uint64_t command_1_q = 0;
    uint64_t command_2_q = 0;
    uint64_t command_3_q = 0;
    uint64_t command_4_q = 0;
    uint64_t command_5_q = 0;
    uint64_t command_q = 0;
    uint64_t failed_q = 0;
    uint64_t loop1_active = 0;
  } p5;
  struct {  // fill, hls/blocks/Fill.h:18
    uint64_t state = 0;
    uint64_t flushing_q = 0;
    uint64_t item_1_q = 0;
    uint64_t item_2_q = 0;
    uint64_t leaving_q = 0;
    uint64_t loop1_active = 0;
    uint64_t phase_q = 0;
    uint64_t warm_q = 0;
  } p6;
  struct {  // fill_1, hls/blocks/Fill.h:18
    uint64_t state = 0;
    uint64_t flushing_q = 0;
    uint64_t item_1_q = 0;
    uint64_t item_2_q = 0;
    uint64_t leaving_q = 0;
    uint64_t loop1_active = 0;
    uint64_t phase_q = 0;
    uint64_t warm_q = 0;
  } p7;
  struct {  // matmul, hls/blocks/Matmul.h:16
    uint64_t state = 0;
    uint64_t begin_v_q = 0;
    uint64_t cmp45_p1 = 0;
    uint64_t cmp45_p2 = 0;
    uint64_t command_1_q = 0;
    uint64_t command_2_q = 0;
    uint64_t command_3_q = 0;
    uint64_t command_4_q = 0;
    uint64_t command_q = 0;
    uint64_t finished_q = 0;
    uint64_t loop1_active = 0;
    uint64_t loop1_v1 = 0;
    uint64_t loop1_v2 = 0;
    uint64_t rowsLeft_q = 0;
    uint64_t spec_1_p1 = 0;
    uint64_t spec_1_p2 = 0;
    uint64_t spec_p1 = 0;
    uint64_t spec_p2 = 0;
    uint64_t stepsLeft_q = 0;
  } p8;
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
  } p9;
  struct {  // collect_mask, hls/blocks/Epilogue.h:61
    uint64_t state = 0;
    uint64_t loop1_active = 0;
    uint64_t loop1_v1 = 0;
    uint64_t xor_v_p1 = 0;
  } p10;
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
  } p11;
  struct {  // store_response, hls/blocks/Store.h:73
    uint64_t state = 0;
    uint64_t failed_q = 0;
    uint64_t loop1_active = 0;
  } p12;

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
      case 12:
        return step_12();
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
            return commands.writes();
        }
        break;
      case 2:
        switch (channel) {
          case 0:
            return programs.reads();
          case 1:
            return commands.reads();
          case 2:
            return credits.writes();
          case 3:
            return load_status.reads();
          case 4:
            return store_status.reads();
          case 5:
            return releases.reads();
          case 6:
            return loads.writes();
          case 7:
            return matmuls.writes();
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
            return groups.writes();
        }
        break;
      case 4:
        switch (channel) {
          case 0:
            return groups.reads();
          case 1:
            return receives.writes();
          case 2:
            return load_ar.writes();
        }
        break;
      case 5:
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
      case 6:
        switch (channel) {
          case 0:
            return fill_a.reads();
          case 1:
            return a_ready.writes();
        }
        break;
      case 7:
        switch (channel) {
          case 0:
            return fill_b.reads();
          case 1:
            return b_ready.writes();
        }
        break;
      case 8:
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
      case 9:
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
      case 10:
        switch (channel) {
          case 0:
            return mask_bits.reads();
          case 1:
            return mask_words.writes();
        }
        break;
      case 11:
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
      case 12:
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
      case 0: {  // entry, hls/blocks/Fetch.h:20:3
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
      case 1: {  // pipelined loop, hls/blocks/Fetch.h:21:5: interval 1, 2 cycles
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

  // decode
  bool step_1() {
    bool moved = false;
    auto& p = p1;
    switch (p.state) {
      case 0: {  // entry, hls/blocks/Fetch.h:49:3
        activity[1].become(0, clock, 1, sink);
        moved = true;
        {
          p.failed_q = 0x0u;
          p.beat_q = 0x0u;
          p.word_q = Word<1024>{{0x0u, 0x0u, 0x0u, 0x0u, 0x0u, 0x0u, 0x0u, 0x0u, 0x0u, 0x0u, 0x0u, 0x0u, 0x0u, 0x0u, 0x0u, 0x0u}};
          p.loop1_active = 1;
          p.state = 1;
        }
        break;
      }
      case 1: {  // pipelined loop, hls/blocks/Fetch.h:50:5: interval 1, 2 cycles
        unsigned stall1 = 0;
        if (p.loop1_v1 != 0) {
          if (p.xor_v_1_p1 != 0 && !commands.hasRoom(clock)) stall1 = 2;
        }
        if (stall1 != 0) {
          activity[1].become(stall1, clock, 1, sink);
        } else {
          if (p.loop1_v1 != 0) {
            moved = true;
            const uint64_t or_v_5_n = p.xor_v_p1 | p.cmp21_1_p1;
            const uint64_t narrow_n = p.and31_p1 != 0 ? or_v_5_n : 0x0u;
            const uint64_t tobool_1_n = p.cmp49_p1 != 0 ? p.and9_p1 : narrow_n;
            const uint64_t and57_n = p.and45_p1 & tobool_1_n;
            const uint64_t and65_n = and57_n & p.or64_p1;
            const uint64_t cond85_n = and65_n != 0 ? 0x0u : 0x7u;
            const uint64_t cond90_n = p.cmp_5_p1 != 0 ? cond85_n : 0x5u;
            const uint64_t cond95_n = p.or59_p1 != 0 ? p.cond84_p1 : cond90_n;
            const uint64_t cond_5_n = p.tobool_p1 != 0 ? cond95_n : 0xbu;
            const Word<1088> ref_v_n = shiftLeft<1088>(p.slice_33_p1, 0) | shiftLeft<1088>(Word<128>{}, 896) | shiftLeft<1088>(cond_5_n, 1024) | shiftLeft<1088>(0x0u, 1032);
            if (p.xor_v_1_p1 != 0) commands.push(clock, ref_v_n);
          }
          bool started = false;
          if (p.loop1_active != 0) {
            if (!command_r.hasWord(clock)) {
              activity[1].become(1, clock, 1, sink);
            } else {
              activity[1].become(0, clock, 1, sink);
              started = moved = true;
              const Word<192> command_r_1_n = command_r.front();
              const Word<128> slice_n = slice<128>(command_r_1_n, 0);
              const Word<896> slice_1_n = slice<896>(p.word_q, 128);
              const Word<1024> or_v_n = shiftLeft<1024>(slice_1_n, 0) | shiftLeft<1024>(slice_n, 896);
              const uint64_t conv1_n = slice<32>(p.failed_q, 0);
              const uint64_t slice_2_n = slice<32>(command_r_1_n, 129);
              const uint64_t conv2_n = slice_2_n & 0x1u;
              const uint64_t or3_n = conv2_n | conv1_n;
              const uint64_t cmp_n = uint64_t{p.beat_q != 0x7u};
              const uint64_t tobool_n = uint64_t{or3_n == 0x0u};
              const uint64_t command_n = slice<32>(p.word_q, 160);
              const uint64_t command_1_n = slice<32>(p.word_q, 224);
              const uint64_t command_2_n = slice<32>(p.word_q, 352);
              const uint64_t command_3_n = slice<32>(p.word_q, 384);
              const Word<608> slice_4_n = slice<608>(p.word_q, 416);
              const Word<1024> command_4_n = shiftLeft<1024>(slice_4_n, 0) | shiftLeft<1024>(Word<128>{}, 608) | shiftLeft<1024>(Word<288>{{0x0u, 0x0u, 0x0u, 0x0u, 0x0u}}, 736);
              const Word<576> slice_6_n = slice<576>(p.word_q, 448);
              const Word<1024> command_5_n = shiftLeft<1024>(slice_6_n, 0) | shiftLeft<1024>(Word<128>{}, 576) | shiftLeft<1024>(Word<320>{{0x0u, 0x0u, 0x0u, 0x0u, 0x0u}}, 704);
              const Word<544> slice_8_n = slice<544>(p.word_q, 480);
              const Word<1024> command_6_n = shiftLeft<1024>(slice_8_n, 0) | shiftLeft<1024>(Word<128>{}, 544) | shiftLeft<1024>(Word<352>{{0x0u, 0x0u, 0x0u, 0x0u, 0x0u, 0x0u}}, 672);
              const Word<448> slice_10_n = slice<448>(p.word_q, 576);
              const Word<1024> command_7_n = shiftLeft<1024>(slice_10_n, 0) | shiftLeft<1024>(Word<128>{}, 448) | shiftLeft<1024>(Word<448>{{0x0u, 0x0u, 0x0u, 0x0u, 0x0u, 0x0u, 0x0u}}, 576);
              const Word<384> slice_12_n = slice<384>(p.word_q, 640);
              const Word<1024> command_8_n = shiftLeft<1024>(slice_12_n, 0) | shiftLeft<1024>(Word<128>{}, 384) | shiftLeft<1024>(Word<512>{{0x0u, 0x0u, 0x0u, 0x0u, 0x0u, 0x0u, 0x0u, 0x0u}}, 512);
              const Word<320> slice_14_n = slice<320>(p.word_q, 704);
              const Word<1024> command_9_n = shiftLeft<1024>(slice_14_n, 0) | shiftLeft<1024>(Word<128>{}, 320) | shiftLeft<1024>(Word<576>{{0x0u, 0x0u, 0x0u, 0x0u, 0x0u, 0x0u, 0x0u, 0x0u, 0x0u}}, 448);
              const uint64_t command_10_n = slice<64>(p.word_q, 768);
              const uint64_t command_11_n = slice<64>(p.word_q, 832);
              const uint64_t command_12_n = slice<64>(p.word_q, 896);
              const uint64_t command_13_n = slice<64>(p.word_q, 960);
              const Word<128> slice_15_n = slice<128>(command_r_1_n, 0);
              const Word<1024> command_14_n = shiftLeft<1024>(slice_15_n, 0) | shiftLeft<1024>(Word<896>{{0x0u, 0x0u, 0x0u, 0x0u, 0x0u, 0x0u, 0x0u, 0x0u, 0x0u, 0x0u, 0x0u, 0x0u, 0x0u, 0x0u}}, 128);
              const uint64_t slice_16_n = slice<64>(command_r_1_n, 64);
              const Word<1024> command_15_n = shiftLeft<1024>(slice_16_n, 0) | shiftLeft<1024>(Word<960>{{0x0u, 0x0u, 0x0u, 0x0u, 0x0u, 0x0u, 0x0u, 0x0u, 0x0u, 0x0u, 0x0u, 0x0u, 0x0u, 0x0u, 0x0u}}, 64);
              const uint64_t slice_17_n = slice<8>(p.word_q, 128);
              const Word<1024> conv_n = shiftLeft<1024>(slice_17_n, 0) | shiftLeft<1024>(Word<1016>{{0x0u, 0x0u, 0x0u, 0x0u, 0x0u, 0x0u, 0x0u, 0x0u, 0x0u, 0x0u, 0x0u, 0x0u, 0x0u, 0x0u, 0x0u, 0x0u}}, 8);
              const uint64_t cmp_1_n = uint64_t{conv_n == Word<1024>{{0x1u, 0x0u, 0x0u, 0x0u, 0x0u, 0x0u, 0x0u, 0x0u, 0x0u, 0x0u, 0x0u, 0x0u, 0x0u, 0x0u, 0x0u, 0x0u}}};
              const uint64_t slice_18_n = slice<32>(p.word_q, 128);
              const uint64_t lshr_n = shiftRight<32>(slice_18_n, 0x10u);
              const uint64_t and_v_n = command_n & 0xffffff00u;
              const uint64_t or_v_1_n = lshr_n | and_v_n;
              const uint64_t cmp7_n = uint64_t{or_v_1_n != 0x0u};
              const Word<1024> or11_n = command_14_n | command_15_n;
              const uint64_t or11_1_n = slice<64>(or11_n, 0);
              const uint64_t cmp12_n = uint64_t{or11_1_n != 0x0u};
              const uint64_t or14_n = cmp7_n | cmp12_n;
              const uint64_t slice_19_n = slice<32>(p.word_q, 192);
              const Word<1024> concat_n = shiftLeft<1024>(0x0u, 0) | shiftLeft<1024>(slice_19_n, 64) | shiftLeft<1024>(Word<928>{{0x0u, 0x0u, 0x0u, 0x0u, 0x0u, 0x0u, 0x0u, 0x0u, 0x0u, 0x0u, 0x0u, 0x0u, 0x0u, 0x0u, 0x0u}}, 96);
              const uint64_t cmp16_n = uint64_t{concat_n == Word<1024>{{0x0u, 0x0u, 0x0u, 0x0u, 0x0u, 0x0u, 0x0u, 0x0u, 0x0u, 0x0u, 0x0u, 0x0u, 0x0u, 0x0u, 0x0u, 0x0u}}};
              const uint64_t cmp18_n = uint64_t{command_1_n == 0x0u};
              const uint64_t or20_n = cmp16_n | cmp18_n;
              const uint64_t slice_20_n = slice<32>(p.word_q, 256);
              const Word<1024> concat_1_n = shiftLeft<1024>(Word<128>{{0x0u, 0x0u}}, 0) | shiftLeft<1024>(slice_20_n, 128) | shiftLeft<1024>(Word<864>{{0x0u, 0x0u, 0x0u, 0x0u, 0x0u, 0x0u, 0x0u, 0x0u, 0x0u, 0x0u, 0x0u, 0x0u, 0x0u, 0x0u}}, 160);
              const uint64_t cmp21_n = uint64_t{concat_1_n == Word<1024>{{0x0u, 0x0u, 0x0u, 0x0u, 0x0u, 0x0u, 0x0u, 0x0u, 0x0u, 0x0u, 0x0u, 0x0u, 0x0u, 0x0u, 0x0u, 0x0u}}};
              const uint64_t or23_n = or20_n | cmp21_n;
              const uint64_t cmp27_n = uint64_t{0x10000u < command_1_n};
              const uint64_t slice_21_n = slice<1>(command_n, 5);
              const uint64_t cmp33_n = slice_21_n ^ 0x1u;
              const uint64_t and35_n = command_n & 0x18u;
              const uint64_t cmp36_n = uint64_t{and35_n != 0x0u};
              const uint64_t tobool39_n = slice<1>(command_n, 5);
              const uint64_t tobool39_1_n = cmp36_n & tobool39_n;
              const uint64_t slice_22_n = slice<27>(p.word_q, 293);
              const uint64_t slice_23_n = slice<16>(p.word_q, 128);
              const Word<1024> concat_2_n = shiftLeft<1024>(slice_23_n, 0) | shiftLeft<1024>(Word<149>{{0x0u, 0x0u, 0x0u}}, 16) | shiftLeft<1024>(slice_22_n, 165) | shiftLeft<1024>(Word<832>{{0x0u, 0x0u, 0x0u, 0x0u, 0x0u, 0x0u, 0x0u, 0x0u, 0x0u, 0x0u, 0x0u, 0x0u, 0x0u}}, 192);
              const uint64_t ne_n = uint64_t{concat_2_n != Word<1024>{{0x1u, 0x0u, 0x0u, 0x0u, 0x0u, 0x0u, 0x0u, 0x0u, 0x0u, 0x0u, 0x0u, 0x0u, 0x0u, 0x0u, 0x0u, 0x0u}}};
              const uint64_t or_v_2_n = tobool39_1_n | ne_n;
              const uint64_t or_v_3_n = or_v_2_n | cmp27_n;
              const uint64_t or_v_4_n = or_v_3_n | or23_n;
              const uint64_t or59_n = or_v_4_n | or14_n;
              const uint64_t slice_24_n = slice<16>(p.word_q, 128);
              const Word<1024> concat_3_n = shiftLeft<1024>(slice_24_n, 0) | shiftLeft<1024>(Word<1008>{{0x0u, 0x0u, 0x0u, 0x0u, 0x0u, 0x0u, 0x0u, 0x0u, 0x0u, 0x0u, 0x0u, 0x0u, 0x0u, 0x0u, 0x0u, 0x0u}}, 16);
              const uint64_t brmerge_n = uint64_t{concat_3_n != Word<1024>{{0x1u, 0x0u, 0x0u, 0x0u, 0x0u, 0x0u, 0x0u, 0x0u, 0x0u, 0x0u, 0x0u, 0x0u, 0x0u, 0x0u, 0x0u, 0x0u}}};
              const uint64_t select_n = cmp_1_n != 0 ? 0x2u : 0x1u;
              const uint64_t brmerge151_n = brmerge_n != 0 ? 0x1u : or14_n;
              const uint64_t brmerge152_n = brmerge151_n != 0 ? 0x1u : or23_n;
              const uint64_t select_1_n = or14_n != 0 ? 0x3u : 0x4u;
              const uint64_t select_2_n = brmerge_n != 0 ? select_n : select_1_n;
              const uint64_t cond_n = tobool39_1_n != 0 ? 0xau : 0x6u;
              const uint64_t cond76_n = cmp27_n != 0 ? 0x9u : cond_n;
              const uint64_t cond84_n = brmerge152_n != 0 ? select_2_n : cond76_n;
              const uint64_t cmp_2_n = uint64_t{command_2_n == 0x1u};
              const uint64_t rem_n = command_3_n & 0x7u;
              const uint64_t cmp1_n = uint64_t{rem_n == 0x0u};
              const uint64_t and_v_1_n = cmp_2_n & cmp1_n;
              const uint64_t cmp6_n = uint64_t{command_3_n < 0x801u};
              const uint64_t and9_n = and_v_1_n & cmp6_n;
              const uint64_t conv_1_n = slice<18>(p.word_q, 224);
              const uint64_t add_n = (conv_1_n + 0x7u) & 0x3ffffu;
              const uint64_t and_v_2_n = add_n & 0x3fff8u;
              const uint64_t slice_25_n = slice<25>(p.word_q, 352);
              const uint64_t conv12_n = slice_25_n & 0x1fffu;
              const uint64_t conv13_n = add_n & 0xff8u;
              const uint64_t trunc_n = slice<13>(conv12_n, 0);
              const uint64_t trunc_1_n = slice<12>(conv13_n, 0);
              const uint64_t mul_n = (trunc_n * trunc_1_n) & 0x1ffffffu;
              const uint64_t slice_26_n = slice<13>(p.word_q, 352);
              const Word<1024> concat_4_n = shiftLeft<1024>(Word<224>{{0x0u, 0x0u, 0x0u, 0x0u}}, 0) | shiftLeft<1024>(slice_26_n, 224) | shiftLeft<1024>(Word<787>{{0x0u, 0x0u, 0x0u, 0x0u, 0x0u, 0x0u, 0x0u, 0x0u, 0x0u, 0x0u, 0x0u, 0x0u, 0x0u}}, 237);
              const uint64_t cmp21_1_n = uint64_t{isLess(concat_4_n, Word<1024>{{0x0u, 0x0u, 0x0u, 0x8100000000u, 0x0u, 0x0u, 0x0u, 0x0u, 0x0u, 0x0u, 0x0u, 0x0u, 0x0u, 0x0u, 0x0u, 0x0u}})};
              const uint64_t cmp27_1_n = uint64_t{and_v_2_n < 0x801u};
              const uint64_t cmp29_n = uint64_t{command_2_n < 0x1001u};
              const uint64_t and31_n = cmp27_1_n & cmp29_n;
              const uint64_t slice_27_n = slice<1>(command_n, 4);
              const uint64_t xor_v_n = slice_27_n ^ 0x1u;
              const uint64_t cmp37_n = uint64_t{command_2_n != 0x0u};
              const uint64_t add_1_n = (command_3_n + 0xffffffffu) & 0xffffffffu;
              const uint64_t ult_n = uint64_t{add_1_n < command_1_n};
              const uint64_t and45_n = cmp37_n & ult_n;
              const uint64_t cmp49_n = uint64_t{command_3_n < command_1_n};
              const uint64_t cmp62_n = uint64_t{mul_n < 0x1001u};
              const uint64_t or64_n = cmp49_n | cmp62_n;
              const Word<1024> or_v_6_n = command_7_n | command_8_n;
              const Word<1024> or1_n = command_4_n | command_5_n;
              const Word<1024> or2_n = or1_n | or_v_6_n;
              const uint64_t or2_1_n = slice<64>(or2_n, 0);
              const Word<1024> or4_n = command_6_n | command_9_n;
              const uint64_t or4_1_n = slice<64>(or4_n, 0);
              const uint64_t slice_28_n = slice<1>(command_n, 2);
              const uint64_t cmp_3_n = slice_28_n ^ 0x1u;
              const uint64_t cond_1_n = cmp_3_n != 0 ? 0x0u : command_10_n;
              const uint64_t or5_n = cond_1_n | or4_1_n;
              const uint64_t slice_29_n = slice<64>(p.word_q, 512);
              const uint64_t or7_n = slice_29_n | command_11_n;
              const uint64_t cond_2_n = xor_v_n != 0 ? 0x0u : or7_n;
              const uint64_t slice_30_n = slice<64>(p.word_q, 544);
              const uint64_t or10_n = slice_30_n | command_12_n;
              const uint64_t cond_3_n = cmp33_n != 0 ? 0x0u : or10_n;
              const uint64_t or12_n = cond_2_n | cond_3_n;
              const uint64_t or13_n = or5_n | or2_1_n;
              const uint64_t slice_31_n = slice<1>(command_n, 7);
              const uint64_t cmp_4_n = slice_31_n ^ 0x1u;
              const uint64_t cond_4_n = cmp_4_n != 0 ? 0x0u : command_13_n;
              const uint64_t or15_n = or12_n | cond_4_n;
              const uint64_t or16_n = or13_n | or15_n;
              const uint64_t rem_1_n = or16_n & 0xfu;
              const uint64_t cmp_5_n = uint64_t{rem_1_n == 0x0u};
              const Word<896> slice_33_n = slice<896>(p.word_q, 128);
              const uint64_t xor_v_1_n = cmp_n ^ 0x1u;
              const uint64_t add_2_n = (p.beat_q + 0x1u) & 0x7u;
              const uint64_t cond18_n = cmp_n != 0 ? add_2_n : 0x0u;
              const uint64_t tobool24180_n = uint64_t{or3_n != 0x0u};
              const uint64_t tobool24_n = cmp_n != 0 ? tobool24180_n : 0x0u;
              command_r.pop(clock);
              p.tobool_p1 = tobool_n;
              p.or59_p1 = or59_n;
              p.cond84_p1 = cond84_n;
              p.and9_p1 = and9_n;
              p.cmp21_1_p1 = cmp21_1_n;
              p.and31_p1 = and31_n;
              p.xor_v_p1 = xor_v_n;
              p.and45_p1 = and45_n;
              p.cmp49_p1 = cmp49_n;
              p.or64_p1 = or64_n;
              p.cmp_5_p1 = cmp_5_n;
              p.slice_33_p1 = slice_33_n;
              p.xor_v_1_p1 = xor_v_1_n;
              p.failed_q = tobool24_n;
              p.beat_q = cond18_n;
              p.word_q = or_v_n;
            }
          }
          p.loop1_v1 = started;
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
      case 0: {  // entry, hls/blocks/Sequencer.h:45:3
        activity[2].become(0, clock, 2, sink);
        moved = true;
        {
          p.pads_2_q = 0x1000u;
          p.pads_3_q = 0x800u;
          p.state = 1;
        }
        break;
      }
      case 1: {  // for, hls/blocks/Sequencer.h:46:38
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
        const uint64_t cmp12291350_n = uint64_t{program_v_n != 0x0u};
        const uint64_t cmp1351_n = loadedv_n & cmp12291350_n;
        programs.pop(clock);
        p.program_v_q = program_v_n;
        p.progress_1_q = spec_n;
        if (cmp1351_n != 0) {
          p.index_q = 0x0u;
          p.pads_4_q = 0x0u;
          p.progress_q = 0x0u;
          p.progress_1_q = spec_n;
          p.progress_2_q = 0x0u;
          p.progress_3_q = 0x0u;
          p.state = 3;
        } else {
          p.progress_3_q = 0x0u;
          p.progress_2_q = 0x0u;
          p.progress_1_q = spec_n;
          p.progress_q = 0x0u;
          p.pads_4_q = 0x0u;
          p.state = 54;
        }
        break;
      }
      case 3: {  // for, hls/blocks/Sequencer.h:51:47
        if (!commands.hasWord(clock)) {
          activity[2].become(2, clock, 2, sink);
          break;
        }
        activity[2].become(0, clock, 2, sink);
        moved = true;
        const Word<1088> commands_1_n = commands.front();
        const uint64_t decoded_n = slice<32>(commands_1_n, 32);
        const uint64_t decoded_1_n = slice<32>(commands_1_n, 64);
        const uint64_t decoded_2_n = slice<32>(commands_1_n, 96);
        const uint64_t decoded_3_n = slice<32>(commands_1_n, 128);
        const uint64_t decoded_4_n = slice<32>(commands_1_n, 192);
        const uint64_t decoded_5_n = slice<32>(commands_1_n, 224);
        const uint64_t decoded_6_n = slice<32>(commands_1_n, 256);
        const uint64_t decoded_7_n = slice<64>(commands_1_n, 448);
        const uint64_t decoded_8_n = slice<64>(commands_1_n, 512);
        const uint64_t decoded_9_n = slice<64>(commands_1_n, 576);
        const uint64_t decoded_10_n = slice<64>(commands_1_n, 640);
        const uint64_t decoded_11_n = slice<64>(commands_1_n, 704);
        const uint64_t decoded_12_n = slice<64>(commands_1_n, 768);
        const uint64_t decoded_13_n = slice<8>(commands_1_n, 1024);
        const uint64_t cmp12_n = uint64_t{p.index_q < decoded_4_n};
        const uint64_t cond13_n = cmp12_n != 0 ? 0x8u : 0x0u;
        const uint64_t slice_n = slice<8>(commands_1_n, 1024);
        const Word<1088> concat_n = shiftLeft<1088>(Word<1024>{{0x0u, 0x0u, 0x0u, 0x0u, 0x0u, 0x0u, 0x0u, 0x0u, 0x0u, 0x0u, 0x0u, 0x0u, 0x0u, 0x0u, 0x0u, 0x0u}}, 0) | shiftLeft<1088>(slice_n, 1024) | shiftLeft<1088>(0x0u, 1032);
        const uint64_t cmp15_n = uint64_t{concat_n == Word<1088>{{0x0u, 0x0u, 0x0u, 0x0u, 0x0u, 0x0u, 0x0u, 0x0u, 0x0u, 0x0u, 0x0u, 0x0u, 0x0u, 0x0u, 0x0u, 0x0u, 0x0u}}};
        const uint64_t decoded_14_n = cmp15_n != 0 ? cond13_n : decoded_13_n;
        const uint64_t cmp22_n = uint64_t{p.progress_1_q == 0x0u};
        const uint64_t cond28_n = cmp22_n != 0 ? decoded_14_n : p.progress_1_q;
        const uint64_t cond34_n = cmp22_n != 0 ? p.index_q : p.progress_q;
        const uint64_t cmp37_n = uint64_t{decoded_4_n == 0x0u};
        const uint64_t sub_n = (p.index_q - decoded_4_n) & 0xffffffffu;
        const uint64_t add_n = (sub_n + 0x1u) & 0xffffffffu;
        const uint64_t cond42_n = cmp37_n != 0 ? 0x0u : add_n;
        const uint64_t cmp43_n = uint64_t{p.index_q < 0x8u};
        const uint64_t add47_n = (p.index_q + 0xfffffff9u) & 0xffffffffu;
        const uint64_t cond49_n = cmp43_n != 0 ? 0x0u : add47_n;
        const uint64_t cond54_n = cond42_n < cond49_n ? cond49_n : cond42_n;
        const uint64_t cmp57_n = uint64_t{cond28_n != 0x0u};
        const uint64_t cmp60_n = uint64_t{p.progress_2_q < cond54_n};
        const uint64_t or1235_n = cmp57_n | cmp60_n;
        commands.pop(clock);
        p.commands_1_q = commands_1_n;
        p.decoded_q = decoded_n;
        p.at_8_q = decoded_1_n;
        p.decoded_2_q = decoded_2_n;
        p.decoded_3_q = decoded_3_n;
        p.decoded_5_q = decoded_5_n;
        p.decoded_6_q = decoded_6_n;
        p.at_q = decoded_7_n;
        p.decoded_8_q = decoded_8_n;
        p.at_1_q = decoded_9_n;
        p.decoded_10_q = decoded_10_n;
        p.at_2_q = decoded_11_n;
        p.at_3_q = decoded_12_n;
        p.progress_1_q = cond28_n;
        p.progress_q = cond34_n;
        p.cond54_q = cond54_n;
        p.cmp57_q = cmp57_n;
        p.cmp60_q = cmp60_n;
        p.or1235_q = or1235_n;
        p.state = 4;
        break;
      }
      case 4: {  // for, hls/blocks/Sequencer.h:51:47
        if (!credits.hasRoom(clock)) {
          activity[2].become(3, clock, 2, sink);
          break;
        }
        activity[2].become(0, clock, 2, sink);
        moved = true;
        credits.push(clock, Token{});
        if (p.or1235_q != 0) {
          p.state = 5;
        } else {
          p.state = 12;
        }
        break;
      }
      case 5: {  // if, hls/blocks/Sequencer.h:63:13
        activity[2].become(0, clock, 2, sink);
        moved = true;
        if (p.cmp57_q != 0) {
          p.state = 52;
        } else {
          p.state = 6;
        }
        break;
      }
      case 6: {  // while, hls/blocks/Sequencer.h:23:5
        activity[2].become(0, clock, 2, sink);
        moved = true;
        if (p.cmp60_q != 0) {
          p.progress_5_q = 0x0u;
          p.state = 8;
        } else {
          p.progress_1_q = 0x0u;
          p.state = 11;
        }
        break;
      }
      case 8: {  // while, hls/blocks/Sequencer.h:24:43
        if (!load_status.hasWord(clock)) {
          activity[2].become(4, clock, 2, sink);
          break;
        }
        activity[2].become(0, clock, 2, sink);
        moved = true;
        const uint64_t cmp7_n = uint64_t{p.progress_5_q != 0x0u};
        const uint64_t cmp10_n = uint64_t{!(p.progress_2_q < p.progress_q)};
        const uint64_t or12_n = cmp7_n & cmp10_n;
        const uint64_t inc_n = (p.progress_2_q + 0x1u) & 0xffffffffu;
        const uint64_t cmp_n = uint64_t{inc_n < p.cond54_q};
        const uint64_t load_status_1_n = load_status.front();
        load_status.pop(clock);
        p.load_status_1_q = load_status_1_n;
        p.or12_q = or12_n;
        p.inc_q = inc_n;
        p.cmp_q = cmp_n;
        p.state = 9;
        break;
      }
      case 9: {  // while, hls/blocks/Sequencer.h:24:43
        if (!store_status.hasWord(clock)) {
          activity[2].become(5, clock, 2, sink);
          break;
        }
        activity[2].become(0, clock, 2, sink);
        moved = true;
        const uint64_t store_status_1_n = store_status.front();
        const uint64_t loadedv_1_n = store_status_1_n | p.load_status_1_q;
        const uint64_t slice_1_n = slice<1>(loadedv_1_n, 0);
        const uint64_t tobool_n = slice_1_n ^ 0x1u;
        const uint64_t tobool_1_n = p.or12_q != 0 ? 0x1u : tobool_n;
        const uint64_t select_n = tobool_1_n != 0 ? p.progress_5_q : 0xbu;
        const uint64_t cond23_n = tobool_1_n != 0 ? p.progress_q : p.progress_2_q;
        store_status.pop(clock);
        if (p.cmp_q != 0) {
          p.progress_q = cond23_n;
          p.progress_5_q = select_n;
          p.progress_2_q = p.inc_q;
          p.state = 8;
        } else {
          p.progress_1_q = select_n;
          p.progress_q = cond23_n;
          p.state = 10;
        }
        break;
      }
      case 10: {  // _ZN4kiln8Progress10waitStoredEjRNS_6StreamIbEES3_, hls/blocks/Sequencer.h:65:28
        activity[2].become(0, clock, 2, sink);
        moved = true;
        {
          p.progress_2_q = p.cond54_q;
          p.state = 11;
        }
        break;
      }
      case 11: {  // _ZN4kiln8Progress10waitStoredEjRNS_6StreamIbEES3_, hls/blocks/Sequencer.h:65:28
        activity[2].become(0, clock, 2, sink);
        moved = true;
        const uint64_t cmp70_n = uint64_t{p.progress_1_q == 0x0u};
        if (cmp70_n != 0) {
          p.state = 12;
        } else {
          p.state = 52;
        }
        break;
      }
      case 12: {  // if, hls/blocks/Tiles.h:83:28
        activity[2].become(0, clock, 2, sink);
        moved = true;
        const uint64_t slice_2_n = slice<1>(p.decoded_q, 6);
        const uint64_t tobool_2_n = slice_2_n ^ 0x1u;
        const uint64_t cmp_1_n = uint64_t{p.decoded_6_q < p.decoded_2_q};
        const uint64_t and3_n = p.decoded_q & 0x1u;
        const uint64_t slice_3_n = slice<1>(p.decoded_q, 0);
        const uint64_t cmp4_n = slice_3_n ^ 0x1u;
        const uint64_t slice_4_n = slice<1>(p.decoded_q, 1);
        const uint64_t cmp9_n = slice_4_n ^ 0x1u;
        const uint64_t extract_n = slice<17>(p.commands_1_q, 96);
        const uint64_t conv59_n = slice<17>(p.commands_1_q, 256);
        const uint64_t conv77_n = slice<32>(cmp_1_n, 0);
        const uint64_t slice_5_n = slice<1>(p.commands_1_q, 33);
        const Word<384> concat_1_n = shiftLeft<384>(Word<240>{{0x0u, 0x0u, 0x0u, 0x0u}}, 0) | shiftLeft<384>(slice_5_n, 240) | shiftLeft<384>(Word<143>{{0x0u, 0x0u, 0x0u}}, 241);
        const uint64_t slice_6_n = slice<32>(p.commands_1_q, 320);
        const Word<384> load_n = shiftLeft<384>(Word<192>{{0x0u, 0x0u, 0x0u}}, 0) | shiftLeft<384>(slice_6_n, 192) | shiftLeft<384>(Word<160>{{0x0u, 0x0u, 0x0u}}, 224);
        const uint64_t slice_7_n = slice<1>(p.commands_1_q, 32);
        const Word<384> load_1_n = shiftLeft<384>(Word<112>{{0x0u, 0x0u}}, 0) | shiftLeft<384>(slice_7_n, 112) | shiftLeft<384>(Word<271>{{0x0u, 0x0u, 0x0u, 0x0u, 0x0u}}, 113);
        const uint64_t slice_8_n = slice<32>(p.commands_1_q, 288);
        const Word<384> load_2_n = shiftLeft<384>(0x0u, 0) | shiftLeft<384>(slice_8_n, 64) | shiftLeft<384>(Word<288>{{0x0u, 0x0u, 0x0u, 0x0u, 0x0u}}, 96);
        const uint64_t slice_9_n = slice<64>(p.commands_1_q, 288);
        const uint64_t conv_n = slice_9_n & 0xffffffffu;
        const uint64_t slice_10_n = slice<64>(p.commands_1_q, 320);
        const uint64_t conv_1_n = slice_10_n & 0xffffffffu;
        const uint64_t and257_n = shiftRight<32>(p.decoded_q, 0x2u);
        const uint64_t slice_11_n = slice<8>(p.commands_1_q, 37);
        const uint64_t storedv265_n = slice_11_n & 0x1u;
        const Word<128> epilogue_n = shiftLeft<128>(0x0u, 0) | shiftLeft<128>(uint64_t{0}, 56) | shiftLeft<128>(Word<71>{{0x0u, 0x0u}}, 57);
        const Word<128> epilogue_1_n = shiftLeft<128>(0x0u, 0) | shiftLeft<128>(uint64_t{0}, 40) | shiftLeft<128>(Word<83>{{0x0u, 0x0u}}, 45);
        const uint64_t slice_14_n = slice<1>(p.decoded_q, 4);
        const uint64_t tobool349_n = slice_14_n ^ 0x1u;
        const uint64_t slice_15_n = slice<1>(p.decoded_q, 7);
        const uint64_t tobool357_n = slice_15_n ^ 0x1u;
        const uint64_t slice_16_n = slice<32>(p.commands_1_q, 352);
        const Word<192> ref_v_n = shiftLeft<192>(0x0u, 0) | shiftLeft<192>(slice_16_n, 64) | shiftLeft<192>(Word<96>{{0x0u, 0x0u}}, 96);
        const uint64_t slice_17_n = slice<32>(p.commands_1_q, 384);
        const Word<192> ref_v_1_n = shiftLeft<192>(0x0u, 0) | shiftLeft<192>(slice_17_n, 64) | shiftLeft<192>(Word<96>{{0x0u, 0x0u}}, 96);
        const uint64_t slice_18_n = slice<64>(p.commands_1_q, 832);
        const Word<192> ref_v_2_n = shiftLeft<192>(slice_18_n, 0) | shiftLeft<192>(Word<128>{{0x0u, 0x0u}}, 64);
        const Word<192> ref_v_3_n = ref_v_2_n | Word<192>{{0x0u, 0x210010100000000u, 0x1u}};
        const uint64_t conv_2_n = shiftLeft<64>(slice_9_n, 0x3u);
        const uint64_t mul_n = conv_2_n & 0x7fffffff8u;
        const uint64_t cond_n = cmp4_n != 0 ? mul_n : 0x8u;
        const uint64_t slice_19_n = slice<64>(p.commands_1_q, 352);
        const uint64_t conv_3_n = shiftLeft<64>(slice_19_n, 0x3u);
        const uint64_t mul_1_n = conv_3_n & 0x7fffffff8u;
        const uint64_t slice_20_n = slice<64>(p.commands_1_q, 384);
        const uint64_t conv4_n = shiftLeft<64>(slice_20_n, 0x3u);
        const uint64_t mul5_n = conv4_n & 0x7fffffff8u;
        const uint64_t slice_21_n = slice<64>(p.commands_1_q, 416);
        const uint64_t conv7_n = shiftLeft<64>(slice_21_n, 0x3u);
        const uint64_t mul8_n = conv7_n & 0x7fffffff8u;
        const uint64_t conv_4_n = shiftLeft<64>(slice_10_n, 0x3u);
        const uint64_t mul_2_n = conv_4_n & 0x7fffffff8u;
        const uint64_t cond_1_n = cmp9_n != 0 ? 0x8u : mul_2_n;
        const uint64_t cond_2_n = tobool_2_n != 0 ? 0x8u : 0x20u;
        const uint64_t conv18_n = slice<64>(cond_2_n, 0);
        p.tobool_2_q = tobool_2_n;
        p.cmp_1_q = cmp_1_n;
        p.and3_q = and3_n;
        p.cmp4_q = cmp4_n;
        p.cmp9_q = cmp9_n;
        p.extract_q = extract_n;
        p.conv59_q = conv59_n;
        p.conv77_q = conv77_n;
        p.concat_1_q = concat_1_n;
        p.load_q = load_n;
        p.load_1_q = load_1_n;
        p.load_2_q = load_2_n;
        p.conv_q = conv_n;
        p.conv_1_q = conv_1_n;
        p.and257_q = and257_n;
        p.slice_11_q = slice_11_n;
        p.storedv265_q = storedv265_n;
        p.epilogue_q = epilogue_n;
        p.epilogue_1_q = epilogue_1_n;
        p.tobool349_q = tobool349_n;
        p.tobool357_q = tobool357_n;
        p.ref_v_q = ref_v_n;
        p.ref_v_1_q = ref_v_1_n;
        p.ref_v_3_q = ref_v_3_n;
        p.cond_q = cond_n;
        p.mul_1_q = mul_1_n;
        p.mul5_q = mul5_n;
        p.mul8_q = mul8_n;
        p.cond_1_q = cond_1_n;
        p.conv18_q = conv18_n;
        {
          const auto old_0 = p.at_q;
          const auto old_1 = p.at_1_q;
          const auto old_2 = p.at_2_q;
          const auto old_3 = p.at_3_q;
          const auto old_4 = p.at_8_q;
          p.late2_q = 0x0u;
          p.late2_1_q = 0x0u;
          p.late2_3_q = 0x0u;
          p.late2_4_q = 0x0u;
          p.late2_5_q = 0x0u;
          p.late1_q = 0x0u;
          p.late1_1_q = 0x0u;
          p.late1_2_q = 0x0u;
          p.late1_3_q = 0x0u;
          p.late1_5_q = 0x0u;
          p.late1_6_q = 0x0u;
          p.late2_6_q = 0x0u;
          p.late3_q = 0x0u;
          p.late3_1_q = 0x0u;
          p.late3_2_q = 0x0u;
          p.late3_3_q = 0x0u;
          p.late3_5_q = 0x0u;
          p.late3_6_q = 0x0u;
          p.at_4_q = old_0;
          p.at_5_q = old_1;
          p.at_6_q = old_2;
          p.at_7_q = old_3;
          p.at_9_q = old_4;
          p.at_10_q = p.decoded_5_q;
          p.at_12_q = 0x1u;
          p.at_13_q = p.decoded_8_q;
          p.at_14_q = p.decoded_10_q;
          p.at_15_q = 0x0u;
          p.at_16_q = 0x0u;
          p.at_17_q = p.decoded_3_q;
          p.at_18_q = 0x0u;
          p.at_19_q = 0x1u;
          p.at_20_q = old_0;
          p.at_21_q = p.decoded_8_q;
          p.at_22_q = extract_n;
          p.at_23_q = 0x1u;
          p.state = 13;
        }
        break;
      }
      case 13: {  // do, hls/blocks/Tiles.h:94:36
        activity[2].become(0, clock, 2, sink);
        moved = true;
        const uint64_t cmp20_n = uint64_t{p.at_8_q < 0x9u};
        const uint64_t cmp22_1_n = uint64_t{p.at_17_q < 0x9u};
        const uint64_t cmp25_n = uint64_t{p.at_10_q == 0x1u};
        const uint64_t or_v_n = cmp20_n | cmp25_n;
        const uint64_t conv30_n = slice<32>(p.at_22_q, 0);
        const uint64_t cmp32_n = uint64_t{!(p.decoded_6_q < conv30_n)};
        const uint64_t conv37_n = slice<32>(cmp22_1_n, 0);
        const uint64_t and38_n = cmp20_n & cmp22_1_n;
        const uint64_t trunc_n = slice<8>(p.at_8_q, 0);
        const uint64_t and_v_n = trunc_n & 0xfu;
        const uint64_t storedv44_n = cmp20_n != 0 ? and_v_n : 0x8u;
        const uint64_t cond50_n = cmp22_1_n != 0 ? p.at_17_q : 0x8u;
        const uint64_t trunc_1_n = slice<8>(cond50_n, 0);
        const uint64_t storedv52_n = trunc_1_n & 0xfu;
        const uint64_t cond61_n = cmp32_n != 0 ? p.at_22_q : p.conv59_q;
        const uint64_t storedv62_n = slice<32>(cond61_n, 0);
        const uint64_t sub70_n = (storedv62_n + 0x7u) & 0xffffffffu;
        const uint64_t and71_n = sub70_n & 0x1fff8u;
        const uint64_t or78_n = p.at_19_q | p.cmp_1_q;
        const uint64_t conv82_n = slice<32>(p.at_12_q, 0);
        const uint64_t or85_n = conv82_n | p.conv77_q;
        const uint64_t tobool86_n = uint64_t{or85_n == 0x0u};
        const uint64_t or92_n = conv37_n | p.conv77_q;
        const uint64_t tobool93_n = uint64_t{or92_n == 0x0u};
        const uint64_t conv96_n = slice<32>(or_v_n, 0);
        const uint64_t or99_n = conv96_n | p.conv77_q;
        const uint64_t tobool100_n = uint64_t{or99_n == 0x0u};
        const uint64_t trunc_2_n = slice<13>(and71_n, 0);
        const uint64_t conv127_n = or78_n != 0 ? trunc_2_n : 0x0u;
        const uint64_t cond134_n = tobool86_n != 0 ? 0x0u : and71_n;
        const uint64_t conv135_n = slice<12>(cond134_n, 0);
        const uint64_t cmp_2_n = uint64_t{p.pads_4_q == 0xeu};
        const uint64_t cmp5_n = uint64_t{p.pads_2_q < conv127_n};
        const uint64_t or_v_1_n = cmp_2_n != 0 ? 0x1u : cmp5_n;
        const uint64_t cmp8_n = uint64_t{p.pads_3_q < conv135_n};
        const uint64_t or_v_2_n = or_v_1_n != 0 ? 0x1u : cmp8_n;
        p.cmp22_1_q = cmp22_1_n;
        p.or_v_q = or_v_n;
        p.cmp32_q = cmp32_n;
        p.conv37_q = conv37_n;
        p.and38_q = and38_n;
        p.storedv44_q = storedv44_n;
        p.cond50_q = cond50_n;
        p.trunc_1_q = trunc_1_n;
        p.ref_v_11_q = storedv52_n;
        p.cond61_q = cond61_n;
        p.sub70_q = sub70_n;
        p.and71_q = and71_n;
        p.or78_q = or78_n;
        p.conv82_q = conv82_n;
        p.or85_q = or85_n;
        p.tobool93_q = tobool93_n;
        p.conv96_q = conv96_n;
        p.tobool100_q = tobool100_n;
        p.conv127_q = conv127_n;
        p.cond134_q = cond134_n;
        p.conv135_q = conv135_n;
        if (or_v_2_n != 0) {
          p.state = 15;
        } else {
          p.state = 17;
        }
        break;
      }
      case 15: {  // while, hls/blocks/Tiles.h:40:78
        if (!releases.hasWord(clock)) {
          activity[2].become(6, clock, 2, sink);
          break;
        }
        activity[2].become(0, clock, 2, sink);
        moved = true;
        const uint64_t releases_1_n = releases.front();
        const uint64_t loadedv_2_n = slice<13>(releases_1_n, 0);
        const uint64_t add_1_n = (p.pads_2_q + loadedv_2_n) & 0x1fffu;
        const uint64_t loadedv3_n = slice<12>(releases_1_n, 16);
        const uint64_t add5_n = (p.pads_3_q + loadedv3_n) & 0xfffu;
        const uint64_t dec_n = (p.pads_4_q + 0x1fu) & 0x1fu;
        const uint64_t cmp_3_n = uint64_t{dec_n == 0xeu};
        const uint64_t cmp5_1_n = uint64_t{add_1_n < p.conv127_q};
        const uint64_t or_v_3_n = cmp_3_n != 0 ? 0x1u : cmp5_1_n;
        const uint64_t cmp8_1_n = uint64_t{add5_n < p.conv135_q};
        const uint64_t or_v_4_n = or_v_3_n != 0 ? 0x1u : cmp8_1_n;
        releases.pop(clock);
        if (or_v_4_n != 0) {
          p.pads_4_q = dec_n;
          p.pads_3_q = add5_n;
          p.pads_2_q = add_1_n;
          p.state = 15;
        } else {
          p.pads_2_q = add_1_n;
          p.pads_3_q = add5_n;
          p.pads_4_q = dec_n;
          p.state = 16;
        }
        break;
      }
      case 16: {  // _ZN4kiln11ScratchpadsINS_10ChipConfigILj8ELj8ELj1ELj16ELj4096ELj2048ELj1024EEEE7reserveERNS_6StreamINS_7ReleaseIS2_EEEEDU13_DU12_, hls/blocks/Tiles.h:41:5
        activity[2].become(0, clock, 2, sink);
        moved = true;
        {
          p.state = 17;
        }
        break;
      }
      case 17: {  // _ZN4kiln11ScratchpadsINS_10ChipConfigILj8ELj8ELj1ELj16ELj4096ELj2048ELj1024EEEE7reserveERNS_6StreamINS_7ReleaseIS2_EEEEDU13_DU12_, hls/blocks/Tiles.h:41:5
        if (!loads.hasRoom(clock)) {
          activity[2].become(7, clock, 2, sink);
          break;
        }
        activity[2].become(0, clock, 2, sink);
        moved = true;
        const uint64_t inc_1_n = (p.pads_4_q + 0x1u) & 0x1fu;
        const uint64_t sub_1_n = (p.pads_2_q - p.conv127_q) & 0x1fffu;
        const uint64_t sub19_n = (p.pads_3_q - p.conv135_q) & 0xfffu;
        const uint64_t or_v_5_n = p.or85_q | p.and3_q;
        const uint64_t zext_n = slice<32>(sub_1_n, 0);
        const uint64_t cmp154_n = uint64_t{zext_n < p.and71_q};
        const uint64_t select_1_n = cmp154_n != 0 ? 0x1u : p.or_v_q;
        const uint64_t select_2_n = select_1_n != 0 ? 0x1u : p.cmp_1_q;
        const uint64_t tobool157_n = uint64_t{or_v_5_n != 0x0u};
        const uint64_t tobool157_1_n = select_2_n != 0 ? 0x1u : tobool157_n;
        const Word<384> load_3_n = shiftLeft<384>(Word<256>{{0x0u, 0x0u, 0x0u, 0x0u}}, 0) | shiftLeft<384>(p.cond61_q, 256) | shiftLeft<384>(Word<111>{{0x0u, 0x0u}}, 273);
        const Word<384> load_4_n = load_3_n | Word<384>{{0x0u, 0x0u, 0x0u, 0x100000000000000u, 0x0u, 0x0u}};
        const Word<384> or_v_6_n = p.concat_1_q | load_4_n;
        const Word<384> load_5_n = shiftLeft<384>(Word<232>{{0x0u, 0x0u, 0x0u, 0x0u}}, 0) | shiftLeft<384>(p.or85_q, 232) | shiftLeft<384>(Word<120>{{0x0u, 0x0u}}, 264);
        const Word<384> or_v_7_n = or_v_6_n | load_5_n;
        const uint64_t slice_22_n = slice<4>(p.cond50_q, 0);
        const Word<384> load_6_n = shiftLeft<384>(Word<224>{{0x0u, 0x0u, 0x0u, 0x0u}}, 0) | shiftLeft<384>(slice_22_n, 224) | shiftLeft<384>(Word<156>{{0x0u, 0x0u, 0x0u}}, 228);
        const Word<384> or_v_8_n = or_v_7_n | load_6_n;
        const Word<384> load_7_n = shiftLeft<384>(Word<128>{{0x0u, 0x0u}}, 0) | shiftLeft<384>(p.at_21_q, 128) | shiftLeft<384>(Word<192>{{0x0u, 0x0u, 0x0u}}, 192);
        const Word<384> load_8_n = or_v_8_n | p.load_q;
        const Word<384> load_9_n = shiftLeft<384>(Word<120>{{0x0u, 0x0u}}, 0) | shiftLeft<384>(tobool157_1_n, 120) | shiftLeft<384>(Word<263>{{0x0u, 0x0u, 0x0u, 0x0u, 0x0u}}, 121);
        const Word<384> load_10_n = shiftLeft<384>(Word<104>{{0x0u, 0x0u}}, 0) | shiftLeft<384>(p.or78_q, 104) | shiftLeft<384>(Word<279>{{0x0u, 0x0u, 0x0u, 0x0u, 0x0u}}, 105);
        const Word<384> load_11_n = shiftLeft<384>(Word<96>{{0x0u, 0x0u}}, 0) | shiftLeft<384>(p.storedv44_q, 96) | shiftLeft<384>(Word<280>{{0x0u, 0x0u, 0x0u, 0x0u, 0x0u}}, 104);
        const Word<384> load_12_n = shiftLeft<384>(p.at_20_q, 0) | shiftLeft<384>(Word<320>{{0x0u, 0x0u, 0x0u, 0x0u, 0x0u}}, 64);
        const Word<384> load_13_n = load_8_n | load_7_n;
        const Word<384> load_14_n = load_13_n | load_9_n;
        const Word<384> load_15_n = load_14_n | p.load_1_q;
        const Word<384> load_16_n = load_15_n | load_10_n;
        const Word<384> load_17_n = load_16_n | load_11_n;
        const Word<384> load_18_n = load_17_n | p.load_2_q;
        const Word<384> or_v_9_n = load_18_n | load_12_n;
        const Word<384> load_19_n = or_v_9_n ^ Word<384>{{0x0u, 0x0u, 0x0u, 0x1000000000000u, 0x0u, 0x0u}};
        const uint64_t cond61_1_n = p.cond61_q < 0x8u ? 0x8u : p.cond61_q;
        const Word<128> matmul_n = shiftLeft<128>(Word<112>{{0x0u, 0x0u}}, 0) | shiftLeft<128>(p.at_23_q, 112) | shiftLeft<128>(0x0u, 113) | shiftLeft<128>(p.cmp32_q, 120) | shiftLeft<128>(0x0u, 121);
        const uint64_t slice_23_n = slice<24>(p.or85_q, 0);
        const Word<128> matmul_1_n = shiftLeft<128>(Word<104>{{0x0u, 0x0u}}, 0) | shiftLeft<128>(slice_23_n, 104);
        const Word<128> matmul_2_n = matmul_n | matmul_1_n;
        const Word<128> matmul_3_n = shiftLeft<128>(Word<96>{{0x0u, 0x0u}}, 0) | shiftLeft<128>(p.or78_q, 96) | shiftLeft<128>(0x0u, 97);
        const Word<128> matmul_4_n = matmul_2_n | matmul_3_n;
        const Word<128> matmul_5_n = shiftLeft<128>(Word<80>{{0x0u, 0x0u}}, 0) | shiftLeft<128>(uint64_t{0}, 80) | shiftLeft<128>(0x0u, 91);
        const Word<128> matmul_6_n = matmul_4_n | matmul_5_n;
        const Word<128> matmul_7_n = shiftLeft<128>(0x0u, 0) | shiftLeft<128>(uint64_t{0}, 64) | shiftLeft<128>(0x0u, 76);
        const uint64_t slice_24_n = slice<9>(p.sub70_q, 3);
        const Word<128> concat_2_n = shiftLeft<128>(0x0u, 0) | shiftLeft<128>(slice_24_n, 51) | shiftLeft<128>(Word<68>{{0x0u, 0x0u}}, 60);
        const Word<128> matmul_8_n = p.tobool100_q != 0 ? Word<128>{{0x0u, 0x0u}} : concat_2_n;
        const Word<128> matmul_9_n = matmul_6_n | matmul_7_n;
        const uint64_t slice_25_n = slice<10>(p.sub70_q, 3);
        const Word<128> concat_3_n = shiftLeft<128>(0x0u, 0) | shiftLeft<128>(slice_25_n, 35) | shiftLeft<128>(Word<83>{{0x0u, 0x0u}}, 45);
        const Word<128> matmul_10_n = p.tobool93_q != 0 ? Word<128>{{0x0u, 0x0u}} : concat_3_n;
        const Word<128> matmul_11_n = shiftLeft<128>(cond61_1_n, 0) | shiftLeft<128>(Word<111>{{0x0u, 0x0u}}, 17);
        const Word<128> matmul_12_n = matmul_9_n | matmul_8_n;
        const Word<128> matmul_13_n = matmul_12_n | matmul_10_n;
        const Word<128> matmul_14_n = matmul_13_n | matmul_11_n;
        const uint64_t conv2_n = slice<64>(p.cond61_q, 0);
        const uint64_t trunc_3_n = slice<32>(p.conv_q, 0);
        const uint64_t mul_3_n = trunc_3_n * p.cond61_q;
        const uint64_t cond_3_n = p.cmp4_q != 0 ? conv2_n : mul_3_n;
        const uint64_t add215_n = p.at_20_q + cond_3_n;
        const uint64_t trunc_4_n = slice<32>(p.conv_1_q, 0);
        const uint64_t mul_4_n = trunc_4_n * p.cond61_q;
        const uint64_t cond_4_n = p.cmp9_q != 0 ? mul_4_n : conv2_n;
        const uint64_t add220_n = p.at_21_q + cond_4_n;
        const uint64_t sub224_n = (p.at_22_q - p.cond61_q) & 0x1ffffu;
        const uint64_t and231_n = p.cmp32_q & p.and38_q;
        loads.push(clock, load_19_n);
        p.pads_4_q = inc_1_n;
        p.pads_2_q = sub_1_n;
        p.pads_3_q = sub19_n;
        p.matmul_14_q = matmul_14_n;
        p.at_20_q = add215_n;
        p.at_21_q = add220_n;
        p.at_22_q = sub224_n;
        p.and231_q = and231_n;
        p.state = 18;
        break;
      }
      case 18: {  // _ZN4kiln11ScratchpadsINS_10ChipConfigILj8ELj8ELj1ELj16ELj4096ELj2048ELj1024EEEE7reserveERNS_6StreamINS_7ReleaseIS2_EEEEDU13_DU12_, hls/blocks/Tiles.h:41:5
        if (!matmuls.hasRoom(clock)) {
          activity[2].become(8, clock, 2, sink);
          break;
        }
        activity[2].become(0, clock, 2, sink);
        moved = true;
        matmuls.push(clock, p.matmul_14_q);
        if (p.cmp32_q != 0) {
          p.state = 19;
        } else {
          p.state = 34;
        }
        break;
      }
      case 19: {  // if, hls/blocks/Tiles.h:134:42
        activity[2].become(0, clock, 2, sink);
        moved = true;
        const uint64_t cmp240_n = uint64_t{p.at_18_q == 0xfu};
        const uint64_t or242_n = p.cmp22_1_q | cmp240_n;
        const uint64_t conv248_n = shiftLeft<32>(p.cond50_q, 0x2u);
        const uint64_t mul_5_n = conv248_n & 0x3cu;
        const uint64_t conv251_n = p.cond50_q & 0xfu;
        const uint64_t cond253_n = p.tobool_2_q != 0 ? conv251_n : mul_5_n;
        const uint64_t and260_n = p.and257_q & p.conv82_q;
        const uint64_t storedv262_n = slice<8>(and260_n, 0);
        const uint64_t add267_n = p.at_3_q + p.at_16_q;
        p.or242_q = or242_n;
        p.cond253_q = cond253_n;
        p.and260_q = and260_n;
        p.ref_v_13_q = storedv262_n;
        p.ref_v_9_q = add267_n;
        if (p.late1_5_q != 0) {
          p.state = 20;
        } else {
          p.state = 21;
        }
        break;
      }
      case 20: {  // if, hls/blocks/TileLoads.h:28:38
        if (!loads.hasRoom(clock)) {
          activity[2].become(7, clock, 2, sink);
          break;
        }
        activity[2].become(0, clock, 2, sink);
        moved = true;
        const uint64_t conv_5_n = slice<8>(p.late1_3_q, 0);
        const uint64_t mul_6_n = shiftLeft<8>(conv_5_n, 0x2u);
        const uint64_t sub_2_n = (mul_6_n + 0xfu) & 0xffu;
        const uint64_t slice_26_n = slice<4>(sub_2_n, 4);
        const Word<384> ref_v_4_n = shiftLeft<384>(p.late1_q, 0) | shiftLeft<384>(Word<248>{{0x0u, 0x0u, 0x0u, 0x0u}}, 64) | shiftLeft<384>(slice_26_n, 312) | shiftLeft<384>(Word<68>{{0x0u, 0x0u}}, 316);
        const Word<384> ref_v_5_n = ref_v_4_n | Word<384>{{0x0u, 0x10000000010u, 0x0u, 0x0u, 0x2000100000000u, 0x30000u}};
        loads.push(clock, ref_v_5_n);
        {
          p.state = 21;
        }
        break;
      }
      case 21: {  // if, hls/blocks/Tiles.h:72:9
        activity[2].become(0, clock, 2, sink);
        moved = true;
        if (p.late1_6_q != 0) {
          p.state = 22;
        } else {
          p.state = 23;
        }
        break;
      }
      case 22: {  // if, hls/blocks/Tiles.h:72:24
        if (!loads.hasRoom(clock)) {
          activity[2].become(7, clock, 2, sink);
          break;
        }
        activity[2].become(0, clock, 2, sink);
        moved = true;
        const uint64_t slice_27_n = slice<32>(p.commands_1_q, 416);
        const Word<384> ref_v_6_n = shiftLeft<384>(p.late1_1_q, 0) | shiftLeft<384>(slice_27_n, 64) | shiftLeft<384>(Word<200>{{0x0u, 0x0u, 0x0u, 0x0u}}, 96) | shiftLeft<384>(uint64_t{0}, 296) | shiftLeft<384>(0x0u, 300) | shiftLeft<384>(p.late1_2_q, 312) | shiftLeft<384>(Word<68>{{0x0u, 0x0u}}, 316);
        const Word<384> ref_v_7_n = ref_v_6_n | Word<384>{{0x0u, 0x10000000000u, 0x0u, 0x0u, 0x8000100000000u, 0x20000u}};
        loads.push(clock, ref_v_7_n);
        {
          p.state = 23;
        }
        break;
      }
      case 23: {  // _ZNK4kiln9LateLoadsINS_10ChipConfigILj8ELj8ELj1ELj16ELj4096ELj2048ELj1024EEEE5issueERNS_6StreamINS_11LoadCommandIS2_EEEEj, hls/blocks/Tiles.h:139:15
        activity[2].become(0, clock, 2, sink);
        moved = true;
        const uint64_t at_24_n = p.tobool_2_q != 0 ? p.late2_6_q : p.at_14_q;
        const uint64_t late1_7_n = p.tobool_2_q != 0 ? p.late2_5_q : p.ref_v_9_q;
        const uint64_t late1_8_n = p.tobool_2_q != 0 ? p.late2_4_q : p.storedv44_q;
        const uint64_t late1_9_n = p.tobool_2_q != 0 ? p.late2_3_q : p.trunc_1_q;
        const uint64_t late1_11_n = p.tobool_2_q != 0 ? p.late2_1_q : p.ref_v_13_q;
        const uint64_t late1_12_n = p.tobool_2_q != 0 ? p.late2_q : p.slice_11_q;
        p.late1_q = at_24_n;
        p.late1_1_q = late1_7_n;
        p.late1_8_q = late1_8_n;
        p.late1_9_q = late1_9_n;
        p.late1_11_q = late1_11_n;
        p.late1_12_q = late1_12_n;
        if (p.tobool_2_q != 0) {
          p.ref_v_8_q = p.at_14_q;
          p.ref_v_10_q = p.storedv44_q;
          p.ref_v_14_q = p.storedv265_q;
          p.state = 25;
        } else {
          p.ref_v_8_q = 0x0u;
          p.ref_v_9_q = 0x0u;
          p.ref_v_10_q = 0x0u;
          p.ref_v_11_q = 0x0u;
          p.ref_v_13_q = 0x0u;
          p.ref_v_14_q = 0x0u;
          p.state = 25;
        }
        break;
      }
      case 25: {  // cond, hls/blocks/Tiles.h:158:20
        if (!epilogues.hasRoom(clock)) {
          activity[2].become(9, clock, 2, sink);
          break;
        }
        activity[2].become(0, clock, 2, sink);
        moved = true;
        const Word<128> epilogue_2_n = shiftLeft<128>(0x0u, 0) | shiftLeft<128>(p.and260_q, 48) | shiftLeft<128>(0x0u, 80);
        const Word<128> epilogue_3_n = shiftLeft<128>(0x0u, 0) | shiftLeft<128>(uint64_t{0}, 32) | shiftLeft<128>(Word<92>{{0x0u, 0x0u}}, 36);
        const Word<128> epilogue_4_n = shiftLeft<128>(0x0u, 0) | shiftLeft<128>(p.storedv44_q, 24) | shiftLeft<128>(Word<96>{{0x0u, 0x0u}}, 32);
        const Word<128> epilogue_5_n = shiftLeft<128>(0x0u, 0) | shiftLeft<128>(p.at_18_q, 16) | shiftLeft<128>(Word<108>{{0x0u, 0x0u}}, 20);
        const Word<128> epilogue_6_n = shiftLeft<128>(uint64_t{0}, 0) | shiftLeft<128>(Word<118>{{0x0u, 0x0u}}, 10);
        const uint64_t slice_29_n = slice<1>(p.commands_1_q, 39);
        const uint64_t slice_31_n = slice<1>(p.commands_1_q, 37);
        const uint64_t slice_32_n = slice<1>(p.commands_1_q, 36);
        const Word<128> epilogue_7_n = shiftLeft<128>(0x0u, 0) | shiftLeft<128>(uint64_t{0}, 64) | shiftLeft<128>(0x0u, 65) | shiftLeft<128>(slice_32_n, 72) | shiftLeft<128>(0x0u, 73) | shiftLeft<128>(slice_31_n, 80) | shiftLeft<128>(0x0u, 81) | shiftLeft<128>(uint64_t{0}, 88) | shiftLeft<128>(0x0u, 89) | shiftLeft<128>(slice_29_n, 96) | shiftLeft<128>(0x0u, 97) | shiftLeft<128>(p.or242_q, 104) | shiftLeft<128>(0x0u, 105) | shiftLeft<128>(p.and38_q, 112) | shiftLeft<128>(0x0u, 113);
        const Word<128> epilogue_8_n = epilogue_7_n | p.epilogue_q;
        const Word<128> epilogue_9_n = epilogue_8_n | epilogue_2_n;
        const Word<128> epilogue_10_n = epilogue_9_n | p.epilogue_1_q;
        const Word<128> epilogue_11_n = epilogue_10_n | epilogue_3_n;
        const Word<128> epilogue_12_n = epilogue_11_n | epilogue_4_n;
        const Word<128> epilogue_13_n = epilogue_12_n | epilogue_5_n;
        const Word<128> epilogue_14_n = epilogue_13_n | epilogue_6_n;
        const uint64_t not_v_n = p.or242_q ^ 0x1u;
        const uint64_t tobool349_1_n = not_v_n != 0 ? 0x1u : p.tobool349_q;
        const uint64_t not_v_1_n = p.and38_q ^ 0x1u;
        const uint64_t tobool357_1_n = not_v_1_n != 0 ? 0x1u : p.tobool357_q;
        const uint64_t sub360_n = (p.cond253_q + 0xfu) & 0xffffffffu;
        const uint64_t add366_n = p.at_1_q + p.at_15_q;
        const uint64_t spec_1_n = tobool349_1_n != 0 ? tobool357_1_n : 0x0u;
        const uint64_t spec_2_n = p.and38_q != 0 ? spec_1_n : 0x0u;
        const Word<192> ref_v_15_n = shiftLeft<192>(Word<112>{{0x0u, 0x0u}}, 0) | shiftLeft<192>(uint64_t{0}, 112) | shiftLeft<192>(0x0u, 120) | shiftLeft<192>(spec_2_n, 128) | shiftLeft<192>(0x0u, 129);
        const uint64_t slice_34_n = slice<28>(sub360_n, 4);
        const Word<192> ref_v_16_n = shiftLeft<192>(Word<104>{{0x0u, 0x0u}}, 0) | shiftLeft<192>(slice_34_n, 104) | shiftLeft<192>(0x0u, 132);
        const Word<192> ref_v_17_n = ref_v_15_n | ref_v_16_n;
        const Word<192> ref_v_18_n = shiftLeft<192>(Word<96>{{0x0u, 0x0u}}, 0) | shiftLeft<192>(p.storedv44_q, 96) | shiftLeft<192>(Word<88>{{0x0u, 0x0u}}, 104);
        const Word<192> or_v_10_n = ref_v_17_n | p.ref_v_q;
        const Word<192> ref_v_19_n = shiftLeft<192>(add366_n, 0) | shiftLeft<192>(Word<128>{{0x0u, 0x0u}}, 64);
        const Word<192> or_v_11_n = or_v_10_n | ref_v_19_n;
        const Word<192> ref_v_20_n = or_v_11_n | ref_v_18_n;
        epilogues.push(clock, epilogue_14_n);
        p.tobool349_1_q = tobool349_1_n;
        p.tobool357_1_q = tobool357_1_n;
        p.ref_v_18_q = ref_v_18_n;
        p.ref_v_20_q = ref_v_20_n;
        p.state = 26;
        break;
      }
      case 26: {  // cond, hls/blocks/Tiles.h:158:20
        if (!stores.hasRoom(clock)) {
          activity[2].become(10, clock, 2, sink);
          break;
        }
        activity[2].become(0, clock, 2, sink);
        moved = true;
        stores.push(clock, p.ref_v_20_q);
        if (p.tobool349_1_q != 0) {
          p.state = 28;
        } else {
          p.state = 27;
        }
        break;
      }
      case 27: {  // if, hls/blocks/Tiles.h:167:40
        if (!stores.hasRoom(clock)) {
          activity[2].become(10, clock, 2, sink);
          break;
        }
        activity[2].become(0, clock, 2, sink);
        moved = true;
        const uint64_t add385_n = p.at_2_q + p.at_16_q;
        const uint64_t spec_3_n = p.and38_q != 0 ? p.tobool357_q : 0x0u;
        const Word<192> ref_v_21_n = spec_3_n != 0 ? Word<192>{{0x0u, 0x110010000000000u, 0x1u}} : Word<192>{{0x0u, 0x110010000000000u, 0x0u}};
        const Word<192> or_v_12_n = ref_v_21_n | p.ref_v_1_q;
        const Word<192> ref_v_22_n = shiftLeft<192>(add385_n, 0) | shiftLeft<192>(Word<128>{{0x0u, 0x0u}}, 64);
        const Word<192> or_v_13_n = or_v_12_n | ref_v_22_n;
        const Word<192> ref_v_23_n = or_v_13_n | p.ref_v_18_q;
        stores.push(clock, ref_v_23_n);
        {
          p.state = 28;
        }
        break;
      }
      case 28: {  // if, hls/blocks/Tiles.h:169:11
        activity[2].become(0, clock, 2, sink);
        moved = true;
        if (p.tobool357_1_q != 0) {
          p.state = 30;
        } else {
          p.state = 29;
        }
        break;
      }
      case 29: {  // if, hls/blocks/Tiles.h:170:19
        if (!stores.hasRoom(clock)) {
          activity[2].become(10, clock, 2, sink);
          break;
        }
        activity[2].become(0, clock, 2, sink);
        moved = true;
        stores.push(clock, p.ref_v_3_q);
        {
          p.state = 30;
        }
        break;
      }
      case 30: {  // if, hls/blocks/Position.h:50:13
        activity[2].become(0, clock, 2, sink);
        moved = true;
        const uint64_t add_6_n = p.at_q + p.cond_q;
        const uint64_t add3_n = p.at_1_q + p.mul_1_q;
        const uint64_t add6_n = p.at_2_q + p.mul5_q;
        const uint64_t add9_n = p.at_3_q + p.mul8_q;
        const uint64_t sub_3_n = (p.at_8_q + 0xfffffff8u) & 0xffffffffu;
        const uint64_t dec_2_n = (p.at_10_q + 0xffffffffu) & 0xffffffffu;
        p.at_q = add_6_n;
        p.at_1_q = add3_n;
        p.at_2_q = add6_n;
        p.at_3_q = add9_n;
        p.at_8_q = sub_3_n;
        if (p.or_v_q != 0) {
          p.state = 31;
        } else {
          p.at_q = add_6_n;
          p.at_1_q = add3_n;
          p.at_2_q = add6_n;
          p.at_3_q = add9_n;
          p.at_8_q = sub_3_n;
          p.at_10_q = dec_2_n;
          p.state = 33;
        }
        break;
      }
      case 31: {  // if, hls/blocks/Position.h:58:15
        activity[2].become(0, clock, 2, sink);
        moved = true;
        const uint64_t add16_n = p.at_13_q + p.cond_1_q;
        const uint64_t add17_n = p.at_14_q + 0x20u;
        const uint64_t add19_n = p.at_15_q + p.conv18_q;
        const uint64_t conv22_1_n = p.or242_q != 0 ? 0x10u : 0x0u;
        const uint64_t add23_n = p.at_16_q + conv22_1_n;
        const uint64_t add27_n = (p.at_18_q + 0x1u) & 0xfu;
        const uint64_t cond29_n = p.or242_q != 0 ? 0x0u : add27_n;
        const uint64_t sub32_n = (p.at_17_q + 0xfffffff8u) & 0xffffffffu;
        if (p.cmp22_1_q != 0) {
          const auto old_5 = p.at_q;
          const auto old_6 = p.at_1_q;
          const auto old_7 = p.at_2_q;
          const auto old_8 = p.at_3_q;
          const auto old_9 = p.at_8_q;
          p.at_4_q = old_5;
          p.at_5_q = old_6;
          p.at_6_q = old_7;
          p.at_7_q = old_8;
          p.at_9_q = old_9;
          p.at_10_q = p.decoded_5_q;
          p.at_13_q = p.decoded_8_q;
          p.at_14_q = p.decoded_10_q;
          p.at_15_q = 0x0u;
          p.at_16_q = 0x0u;
          p.at_17_q = p.decoded_3_q;
          p.at_18_q = 0x0u;
          p.at_19_q = 0x1u;
          p.state = 33;
        } else {
          const auto old_10 = p.at_4_q;
          const auto old_11 = p.at_5_q;
          const auto old_12 = p.at_6_q;
          const auto old_13 = p.at_7_q;
          const auto old_14 = p.at_9_q;
          p.at_q = old_10;
          p.at_1_q = old_11;
          p.at_2_q = old_12;
          p.at_3_q = old_13;
          p.at_8_q = old_14;
          p.at_10_q = p.decoded_5_q;
          p.at_13_q = add16_n;
          p.at_14_q = add17_n;
          p.at_15_q = add19_n;
          p.at_16_q = add23_n;
          p.at_17_q = sub32_n;
          p.at_18_q = cond29_n;
          p.at_19_q = 0x0u;
          p.state = 33;
        }
        break;
      }
      case 33: {  // _ZN4kiln8nextTileINS_10ChipConfigILj8ELj8ELj1ELj16ELj4096ELj2048ELj1024EEEEEvRNS_8PositionIT_EERKNS_3abi7CommandERKNS_13OperandLayoutIS4_EESE_bbb, hls/blocks/Tiles.h:174:39
        activity[2].become(0, clock, 2, sink);
        moved = true;
        const uint64_t extract_1_n = slice<4>(p.late1_8_q, 0);
        const uint64_t extract_2_n = slice<4>(p.late1_9_q, 0);
        const uint64_t extract_4_n = slice<1>(p.late1_11_q, 0);
        const uint64_t extract_5_n = slice<1>(p.late1_12_q, 0);
        {
          const auto old_15 = p.late3_6_q;
          const auto old_16 = p.late3_5_q;
          const auto old_17 = p.late3_3_q;
          const auto old_18 = p.late3_2_q;
          const auto old_19 = p.late3_1_q;
          const auto old_20 = p.late3_q;
          const auto old_21 = p.at_q;
          const auto old_22 = p.at_13_q;
          p.late2_q = old_15;
          p.late2_1_q = old_16;
          p.late2_3_q = old_17;
          p.late2_4_q = old_18;
          p.late2_5_q = old_19;
          p.late1_2_q = extract_1_n;
          p.late1_3_q = extract_2_n;
          p.late1_5_q = extract_4_n;
          p.late1_6_q = extract_5_n;
          p.late2_6_q = old_20;
          p.late3_q = p.ref_v_8_q;
          p.late3_1_q = p.ref_v_9_q;
          p.late3_2_q = p.ref_v_10_q;
          p.late3_3_q = p.ref_v_11_q;
          p.late3_5_q = p.ref_v_13_q;
          p.late3_6_q = p.ref_v_14_q;
          p.at_12_q = p.or_v_q;
          p.at_20_q = old_21;
          p.at_21_q = old_22;
          p.at_22_q = p.extract_q;
          p.state = 34;
        }
        break;
      }
      case 34: {  // if, hls/blocks/Tiles.h:178:3
        activity[2].become(0, clock, 2, sink);
        moved = true;
        if (p.and231_q != 0) {
          p.state = 35;
        } else {
          p.at_23_q = p.cmp32_q;
          p.state = 13;
        }
        break;
      }
      case 35: {  // _ZN4kiln9issueGemmINS_10ChipConfigILj8ELj8ELj1ELj16ELj4096ELj2048ELj1024EEEEEvRKNS_3abi7CommandERNS_11ScratchpadsIT_EERKNS_11TileStreamsIS8_EE, hls/blocks/Tiles.h:71:9
        activity[2].become(0, clock, 2, sink);
        moved = true;
        if (p.late1_5_q != 0) {
          p.state = 36;
        } else {
          p.state = 37;
        }
        break;
      }
      case 36: {  // if, hls/blocks/TileLoads.h:28:38
        if (!loads.hasRoom(clock)) {
          activity[2].become(7, clock, 2, sink);
          break;
        }
        activity[2].become(0, clock, 2, sink);
        moved = true;
        const uint64_t conv_6_n = slice<8>(p.late1_3_q, 0);
        const uint64_t mul_7_n = shiftLeft<8>(conv_6_n, 0x2u);
        const uint64_t sub_5_n = (mul_7_n + 0xfu) & 0xffu;
        const uint64_t slice_35_n = slice<4>(sub_5_n, 4);
        const Word<384> ref_v_24_n = shiftLeft<384>(p.late1_q, 0) | shiftLeft<384>(Word<248>{{0x0u, 0x0u, 0x0u, 0x0u}}, 64) | shiftLeft<384>(slice_35_n, 312) | shiftLeft<384>(Word<68>{{0x0u, 0x0u}}, 316);
        const Word<384> ref_v_25_n = ref_v_24_n | Word<384>{{0x0u, 0x10000000010u, 0x0u, 0x0u, 0x2000100000000u, 0x30000u}};
        loads.push(clock, ref_v_25_n);
        {
          p.state = 37;
        }
        break;
      }
      case 37: {  // if, hls/blocks/Tiles.h:72:9
        activity[2].become(0, clock, 2, sink);
        moved = true;
        if (p.late1_6_q != 0) {
          p.state = 38;
        } else {
          p.state = 39;
        }
        break;
      }
      case 38: {  // if, hls/blocks/Tiles.h:72:24
        if (!loads.hasRoom(clock)) {
          activity[2].become(7, clock, 2, sink);
          break;
        }
        activity[2].become(0, clock, 2, sink);
        moved = true;
        const uint64_t slice_36_n = slice<32>(p.commands_1_q, 416);
        const Word<384> ref_v_26_n = shiftLeft<384>(p.late1_1_q, 0) | shiftLeft<384>(slice_36_n, 64) | shiftLeft<384>(Word<200>{{0x0u, 0x0u, 0x0u, 0x0u}}, 96) | shiftLeft<384>(uint64_t{0}, 296) | shiftLeft<384>(0x0u, 300) | shiftLeft<384>(p.late1_2_q, 312) | shiftLeft<384>(Word<68>{{0x0u, 0x0u}}, 316);
        const Word<384> ref_v_27_n = ref_v_26_n | Word<384>{{0x0u, 0x10000000000u, 0x0u, 0x0u, 0x8000100000000u, 0x20000u}};
        loads.push(clock, ref_v_27_n);
        {
          p.state = 39;
        }
        break;
      }
      case 39: {  // _ZNK4kiln9LateLoadsINS_10ChipConfigILj8ELj8ELj1ELj16ELj4096ELj2048ELj1024EEEE5issueERNS_6StreamINS_11LoadCommandIS2_EEEEj, hls/blocks/Tiles.h:71:9
        activity[2].become(0, clock, 2, sink);
        moved = true;
        const uint64_t loadedv_3_n = slice<1>(p.late2_1_q, 0);
        if (loadedv_3_n != 0) {
          p.state = 40;
        } else {
          p.state = 41;
        }
        break;
      }
      case 40: {  // if, hls/blocks/TileLoads.h:28:44
        if (!loads.hasRoom(clock)) {
          activity[2].become(7, clock, 2, sink);
          break;
        }
        activity[2].become(0, clock, 2, sink);
        moved = true;
        const uint64_t loadedv2_n = shiftLeft<8>(p.late2_3_q, 0x2u);
        const uint64_t and_v_2_n = loadedv2_n & 0x3cu;
        const uint64_t add_9_n = (and_v_2_n + 0xfu) & 0xffu;
        const uint64_t slice_37_n = slice<4>(add_9_n, 4);
        const Word<384> ref_v_28_n = shiftLeft<384>(p.late2_6_q, 0) | shiftLeft<384>(Word<248>{{0x0u, 0x0u, 0x0u, 0x0u}}, 64) | shiftLeft<384>(slice_37_n, 312) | shiftLeft<384>(Word<68>{{0x0u, 0x0u}}, 316);
        const Word<384> ref_v_29_n = ref_v_28_n | Word<384>{{0x0u, 0x10000000010u, 0x0u, 0x0u, 0x2000100000000u, 0x30000u}};
        loads.push(clock, ref_v_29_n);
        {
          p.state = 41;
        }
        break;
      }
      case 41: {  // if, hls/blocks/Tiles.h:72:9
        activity[2].become(0, clock, 2, sink);
        moved = true;
        const uint64_t loadedv3_1_n = slice<1>(p.late2_q, 0);
        if (loadedv3_1_n != 0) {
          p.state = 42;
        } else {
          p.state = 43;
        }
        break;
      }
      case 42: {  // if, hls/blocks/Sequencer.h:38
        if (!loads.hasRoom(clock)) {
          activity[2].become(7, clock, 2, sink);
          break;
        }
        activity[2].become(0, clock, 2, sink);
        moved = true;
        const uint64_t slice_38_n = slice<4>(p.late2_4_q, 0);
        const uint64_t slice_40_n = slice<32>(p.commands_1_q, 416);
        const Word<384> ref_v_30_n = shiftLeft<384>(p.late2_5_q, 0) | shiftLeft<384>(slice_40_n, 64) | shiftLeft<384>(Word<200>{{0x0u, 0x0u, 0x0u, 0x0u}}, 96) | shiftLeft<384>(uint64_t{0}, 296) | shiftLeft<384>(0x0u, 300) | shiftLeft<384>(slice_38_n, 312) | shiftLeft<384>(Word<68>{{0x0u, 0x0u}}, 316);
        const Word<384> ref_v_31_n = ref_v_30_n | Word<384>{{0x0u, 0x10000000000u, 0x0u, 0x0u, 0x8000100000000u, 0x20000u}};
        loads.push(clock, ref_v_31_n);
        {
          p.state = 43;
        }
        break;
      }
      case 43: {  // _ZNK4kiln9LateLoadsINS_10ChipConfigILj8ELj8ELj1ELj16ELj4096ELj2048ELj1024EEEE5issueERNS_6StreamINS_11LoadCommandIS2_EEEEj, hls/blocks/Tiles.h:71:9
        activity[2].become(0, clock, 2, sink);
        moved = true;
        const uint64_t loadedv_4_n = slice<1>(p.late3_5_q, 0);
        if (loadedv_4_n != 0) {
          p.state = 44;
        } else {
          p.state = 45;
        }
        break;
      }
      case 44: {  // if, hls/blocks/TileLoads.h:28:44
        if (!loads.hasRoom(clock)) {
          activity[2].become(7, clock, 2, sink);
          break;
        }
        activity[2].become(0, clock, 2, sink);
        moved = true;
        const uint64_t loadedv2_1_n = shiftLeft<8>(p.late3_3_q, 0x2u);
        const uint64_t and_v_3_n = loadedv2_1_n & 0x3cu;
        const uint64_t add_10_n = (and_v_3_n + 0xfu) & 0xffu;
        const uint64_t slice_41_n = slice<4>(add_10_n, 4);
        const Word<384> ref_v_32_n = shiftLeft<384>(p.late3_q, 0) | shiftLeft<384>(Word<248>{{0x0u, 0x0u, 0x0u, 0x0u}}, 64) | shiftLeft<384>(slice_41_n, 312) | shiftLeft<384>(Word<68>{{0x0u, 0x0u}}, 316);
        const Word<384> ref_v_33_n = ref_v_32_n | Word<384>{{0x0u, 0x10000000010u, 0x0u, 0x0u, 0x2000100000000u, 0x30000u}};
        loads.push(clock, ref_v_33_n);
        {
          p.state = 45;
        }
        break;
      }
      case 45: {  // if, hls/blocks/Tiles.h:72:9
        activity[2].become(0, clock, 2, sink);
        moved = true;
        const uint64_t loadedv3_2_n = slice<1>(p.late3_6_q, 0);
        if (loadedv3_2_n != 0) {
          p.state = 46;
        } else {
          p.state = 47;
        }
        break;
      }
      case 46: {  // if, hls/blocks/Sequencer.h:38
        if (!loads.hasRoom(clock)) {
          activity[2].become(7, clock, 2, sink);
          break;
        }
        activity[2].become(0, clock, 2, sink);
        moved = true;
        const uint64_t slice_42_n = slice<4>(p.late3_2_q, 0);
        const uint64_t slice_44_n = slice<32>(p.commands_1_q, 416);
        const Word<384> ref_v_34_n = shiftLeft<384>(p.late3_1_q, 0) | shiftLeft<384>(slice_44_n, 64) | shiftLeft<384>(Word<200>{{0x0u, 0x0u, 0x0u, 0x0u}}, 96) | shiftLeft<384>(uint64_t{0}, 296) | shiftLeft<384>(0x0u, 300) | shiftLeft<384>(slice_42_n, 312) | shiftLeft<384>(Word<68>{{0x0u, 0x0u}}, 316);
        const Word<384> ref_v_35_n = ref_v_34_n | Word<384>{{0x0u, 0x10000000000u, 0x0u, 0x0u, 0x8000100000000u, 0x20000u}};
        loads.push(clock, ref_v_35_n);
        {
          p.state = 47;
        }
        break;
      }
      case 47: {  // _ZNK4kiln9LateLoadsINS_10ChipConfigILj8ELj8ELj1ELj16ELj4096ELj2048ELj1024EEEE5issueERNS_6StreamINS_11LoadCommandIS2_EEEEj, hls/blocks/Tiles.h:40:18
        activity[2].become(0, clock, 2, sink);
        moved = true;
        const uint64_t cmp_4_n = uint64_t{p.pads_4_q == 0xeu};
        if (cmp_4_n != 0) {
          p.state = 49;
        } else {
          p.state = 48;
        }
        break;
      }
      case 48: {  // _ZNK4kiln9LateLoadsINS_10ChipConfigILj8ELj8ELj1ELj16ELj4096ELj2048ELj1024EEEE5issueERNS_6StreamINS_11LoadCommandIS2_EEEEj, hls/blocks/Tiles.h:41:5
        activity[2].become(0, clock, 2, sink);
        moved = true;
        const uint64_t add_11_n = (p.pads_4_q + 0x1u) & 0x1fu;
        {
          p.pads_4_q = add_11_n;
          p.state = 50;
        }
        break;
      }
      case 49: {  // while, hls/blocks/Tiles.h:40:78
        if (!releases.hasWord(clock)) {
          activity[2].become(6, clock, 2, sink);
          break;
        }
        activity[2].become(0, clock, 2, sink);
        moved = true;
        const uint64_t releases_2_n = releases.front();
        const uint64_t loadedv3_3_n = slice<12>(releases_2_n, 16);
        const uint64_t add5_2_n = (p.pads_3_q + loadedv3_3_n) & 0xfffu;
        const uint64_t loadedv_5_n = slice<13>(releases_2_n, 0);
        const uint64_t add_12_n = (p.pads_2_q + loadedv_5_n) & 0x1fffu;
        releases.pop(clock);
        {
          p.pads_4_q = 0xeu;
          p.pads_2_q = add_12_n;
          p.pads_3_q = add5_2_n;
          p.state = 50;
        }
        break;
      }
      case 50: {  // lor, hls/blocks/Tiles.h:187:14
        if (!matmuls.hasRoom(clock)) {
          activity[2].become(8, clock, 2, sink);
          break;
        }
        activity[2].become(0, clock, 2, sink);
        moved = true;
        const uint64_t inc_4_n = (p.progress_3_q + 0x1u) & 0xffffffffu;
        matmuls.push(clock, Word<128>{{0x8u, 0x1000000000000u}});
        p.progress_3_q = inc_4_n;
        p.state = 51;
        break;
      }
      case 51: {  // lor, hls/blocks/Tiles.h:187:14
        if (!loads.hasRoom(clock)) {
          activity[2].become(7, clock, 2, sink);
          break;
        }
        activity[2].become(0, clock, 2, sink);
        moved = true;
        loads.push(clock, Word<384>{{0x0u, 0x10000000000u, 0x0u, 0x0u, 0x1000100000000u, 0x40000u}});
        {
          p.progress_1_q = 0x0u;
          p.state = 52;
        }
        break;
      }
      case 52: {  // for, hls/blocks/Sequencer.h:50:45
        activity[2].become(0, clock, 2, sink);
        moved = true;
        const uint64_t inc82_n = (p.index_q + 0x1u) & 0xffffffffu;
        const uint64_t cmp1229_n = uint64_t{inc82_n < p.program_v_q};
        if (cmp1229_n != 0) {
          p.index_q = inc82_n;
          p.state = 3;
        } else {
          p.state = 53;
        }
        break;
      }
      case 53: {  // for, hls/blocks/Sequencer.h:71:25
        activity[2].become(0, clock, 2, sink);
        moved = true;
        {
          p.state = 54;
        }
        break;
      }
      case 54: {  // for, hls/blocks/Sequencer.h:71:25
        activity[2].become(0, clock, 2, sink);
        moved = true;
        const uint64_t cmp86_n = uint64_t{p.progress_2_q < p.progress_3_q};
        if (cmp86_n != 0) {
          p.state = 57;
        } else {
          p.state = 55;
        }
        break;
      }
      case 55: {  // if, hls/blocks/Sequencer.h:20:47
        if (!done.hasRoom(clock)) {
          activity[2].become(11, clock, 2, sink);
          break;
        }
        activity[2].become(0, clock, 2, sink);
        moved = true;
        const uint64_t cmp_5_n = uint64_t{p.progress_1_q == 0x0u};
        const uint64_t zext_1_n = slice<64>(p.progress_q, 0);
        const uint64_t shl_n = shiftLeft<64>(zext_1_n, 0x20u);
        const uint64_t ref_v_36_n = cmp_5_n != 0 ? 0x0u : shl_n;
        const uint64_t ref_v_37_n = slice<64>(p.progress_1_q, 0);
        const uint64_t ref_v_38_n = ref_v_36_n | ref_v_37_n;
        done.push(clock, ref_v_38_n);
        {
          p.state = 60;
        }
        break;
      }
      case 57: {  // while, hls/blocks/Sequencer.h:24:43
        if (!load_status.hasWord(clock)) {
          activity[2].become(4, clock, 2, sink);
          break;
        }
        activity[2].become(0, clock, 2, sink);
        moved = true;
        const uint64_t cmp7_1_n = uint64_t{p.progress_1_q != 0x0u};
        const uint64_t cmp10_1_n = uint64_t{!(p.progress_2_q < p.progress_q)};
        const uint64_t or12_1_n = cmp7_1_n & cmp10_1_n;
        const uint64_t inc_5_n = (p.progress_2_q + 0x1u) & 0xffffffffu;
        const uint64_t cmp_6_n = uint64_t{inc_5_n < p.progress_3_q};
        const uint64_t load_status_2_n = load_status.front();
        load_status.pop(clock);
        p.load_status_2_q = load_status_2_n;
        p.or12_1_q = or12_1_n;
        p.inc_5_q = inc_5_n;
        p.cmp_6_q = cmp_6_n;
        p.state = 58;
        break;
      }
      case 58: {  // while, hls/blocks/Sequencer.h:24:43
        if (!store_status.hasWord(clock)) {
          activity[2].become(5, clock, 2, sink);
          break;
        }
        activity[2].become(0, clock, 2, sink);
        moved = true;
        const uint64_t store_status_2_n = store_status.front();
        const uint64_t loadedv_6_n = store_status_2_n | p.load_status_2_q;
        const uint64_t slice_45_n = slice<1>(loadedv_6_n, 0);
        const uint64_t tobool_3_n = slice_45_n ^ 0x1u;
        const uint64_t tobool_4_n = p.or12_1_q != 0 ? 0x1u : tobool_3_n;
        const uint64_t select_3_n = tobool_4_n != 0 ? p.progress_1_q : 0xbu;
        const uint64_t cond23_2_n = tobool_4_n != 0 ? p.progress_q : p.progress_2_q;
        store_status.pop(clock);
        if (p.cmp_6_q != 0) {
          p.progress_q = cond23_2_n;
          p.progress_1_q = select_3_n;
          p.progress_2_q = p.inc_5_q;
          p.state = 57;
        } else {
          p.phi_1_q = select_3_n;
          p.cond23_3_q = cond23_2_n;
          p.state = 59;
        }
        break;
      }
      case 59: {  // _ZN4kiln8Progress10waitStoredEjRNS_6StreamIbEES3_, hls/blocks/Sequencer.h:20:47
        if (!done.hasRoom(clock)) {
          activity[2].become(11, clock, 2, sink);
          break;
        }
        activity[2].become(0, clock, 2, sink);
        moved = true;
        const uint64_t cmp_7_n = uint64_t{p.phi_1_q == 0x0u};
        const uint64_t zext_2_n = slice<64>(p.cond23_3_q, 0);
        const uint64_t shl_1_n = shiftLeft<64>(zext_2_n, 0x20u);
        const uint64_t ref_v_39_n = cmp_7_n != 0 ? 0x0u : shl_1_n;
        const uint64_t ref_v_40_n = slice<64>(p.phi_1_q, 0);
        const uint64_t ref_v_41_n = ref_v_39_n | ref_v_40_n;
        done.push(clock, ref_v_41_n);
        {
          p.state = 60;
        }
        break;
      }
      case 60: {  // if, hls/blocks/Tiles.h:49:18
        activity[2].become(0, clock, 2, sink);
        moved = true;
        const uint64_t cmp_8_n = uint64_t{p.pads_4_q == 0x0u};
        if (cmp_8_n != 0) {
          p.state = 64;
        } else {
          p.state = 62;
        }
        break;
      }
      case 62: {  // while, hls/blocks/Tiles.h:49:38
        if (!releases.hasWord(clock)) {
          activity[2].become(6, clock, 2, sink);
          break;
        }
        activity[2].become(0, clock, 2, sink);
        moved = true;
        const uint64_t releases_3_n = releases.front();
        const uint64_t loadedv_7_n = slice<13>(releases_3_n, 0);
        const uint64_t add_13_n = (p.pads_2_q + loadedv_7_n) & 0x1fffu;
        const uint64_t loadedv3_4_n = slice<12>(releases_3_n, 16);
        const uint64_t add5_3_n = (p.pads_3_q + loadedv3_4_n) & 0xfffu;
        const uint64_t dec_3_n = (p.pads_4_q + 0x1fu) & 0x1fu;
        const uint64_t cmp_9_n = uint64_t{dec_3_n == 0x0u};
        releases.pop(clock);
        if (cmp_9_n != 0) {
          p.pads_2_q = add_13_n;
          p.pads_3_q = add5_3_n;
          p.state = 63;
        } else {
          p.pads_4_q = dec_3_n;
          p.pads_3_q = add5_3_n;
          p.pads_2_q = add_13_n;
          p.state = 62;
        }
        break;
      }
      case 63: {  // for, hls/blocks/Sequencer.h:45:3
        activity[2].become(0, clock, 2, sink);
        moved = true;
        {
          p.state = 64;
        }
        break;
      }
      case 64: {  // for, hls/blocks/Sequencer.h:45:3
        activity[2].become(0, clock, 2, sink);
        moved = true;
        {
          p.state = 1;
        }
        break;
      }
    }
    return moved;
  }

  // load_groups
  bool step_3() {
    bool moved = false;
    auto& p = p3;
    switch (p.state) {
      case 0: {  // entry, hls/blocks/Load.h:44:3
        activity[3].become(0, clock, 3, sink);
        moved = true;
        {
          p.command_q = 0x0u;
          p.command_1_q = 0x0u;
          p.command_2_q = 0x0u;
          p.command_3_q = 0x0u;
          p.command_4_q = 0x0u;
          p.command_5_q = 0x0u;
          p.command_6_q = 0x0u;
          p.command_7_q = 0x0u;
          p.command_8_q = 0x0u;
          p.command_9_q = 0x0u;
          p.command_10_q = 0x0u;
          p.command_11_q = 0x0u;
          p.command_12_q = 0x0u;
          p.command_13_q = 0x0u;
          p.command_15_q = 0x0u;
          p.command_16_q = 0x0u;
          p.command_17_q = 0x0u;
          p.stepsLeft_q = 0x0u;
          p.turnB_q = 0x0u;
          p.more_q = 0x0u;
          p.loop1_active = 1;
          p.state = 1;
        }
        break;
      }
      case 1: {  // pipelined loop, hls/blocks/Load.h:45:5: interval 1, 1 cycles
        if (p.loop1_active != 0) {
          const uint64_t xor_v_n = p.more_q ^ 0x1u;
          if (xor_v_n != 0 && !loads.hasWord(clock)) {
            activity[3].become(1, clock, 3, sink);
          } else {
            const Word<384> commands_1_n = loads.front();
            const uint64_t loadedv2_n = slice<1>(commands_1_n, 104);
            const uint64_t command_26_n = p.more_q != 0 ? p.command_3_q : loadedv2_n;
            const uint64_t extract_4_n = slice<1>(commands_1_n, 232);
            const uint64_t command_32_n = p.more_q != 0 ? p.command_9_q : extract_4_n;
            const uint64_t or102_n = command_26_n | command_32_n;
            if (or102_n != 0 && !groups.hasRoom(clock)) {
              activity[3].become(2, clock, 3, sink);
            } else {
              activity[3].become(0, clock, 3, sink);
              moved = true;
              const uint64_t command_18_n = slice<64>(commands_1_n, 0);
              const uint64_t command_19_n = slice<32>(commands_1_n, 64);
              const uint64_t command_20_n = slice<64>(commands_1_n, 128);
              const uint64_t command_21_n = slice<32>(commands_1_n, 192);
              const uint64_t command_22_n = slice<8>(commands_1_n, 336);
              const uint64_t loadedv1_n = slice<17>(commands_1_n, 256);
              const uint64_t lnot_n = loadedv2_n ^ 0x1u;
              const uint64_t extract_n = slice<4>(commands_1_n, 96);
              const uint64_t extract_1_n = slice<1>(commands_1_n, 112);
              const uint64_t extract_2_n = slice<1>(commands_1_n, 120);
              const uint64_t extract_3_n = slice<4>(commands_1_n, 224);
              const uint64_t extract_5_n = slice<1>(commands_1_n, 240);
              const uint64_t extract_6_n = slice<1>(commands_1_n, 248);
              const uint64_t extract_7_n = slice<1>(commands_1_n, 288);
              const uint64_t extract_9_n = slice<4>(commands_1_n, 304);
              const uint64_t extract_10_n = slice<4>(commands_1_n, 312);
              const uint64_t command_23_n = p.more_q != 0 ? p.command_q : command_18_n;
              const uint64_t command_24_n = p.more_q != 0 ? p.command_1_q : command_19_n;
              const uint64_t command_25_n = p.more_q != 0 ? p.command_2_q : extract_n;
              const uint64_t command_27_n = p.more_q != 0 ? p.command_4_q : extract_1_n;
              const uint64_t command_28_n = p.more_q != 0 ? p.command_5_q : extract_2_n;
              const uint64_t command_29_n = p.more_q != 0 ? p.command_6_q : command_20_n;
              const uint64_t command_30_n = p.more_q != 0 ? p.command_7_q : command_21_n;
              const uint64_t command_31_n = p.more_q != 0 ? p.command_8_q : extract_3_n;
              const uint64_t command_33_n = p.more_q != 0 ? p.command_10_q : extract_5_n;
              const uint64_t command_34_n = p.more_q != 0 ? p.command_11_q : extract_6_n;
              const uint64_t command_35_n = p.more_q != 0 ? p.command_12_q : loadedv1_n;
              const uint64_t command_36_n = p.more_q != 0 ? p.command_13_q : extract_7_n;
              const uint64_t command_38_n = p.more_q != 0 ? p.command_15_q : extract_9_n;
              const uint64_t command_39_n = p.more_q != 0 ? p.command_16_q : extract_10_n;
              const uint64_t command_40_n = p.more_q != 0 ? p.command_17_q : command_22_n;
              const uint64_t stepsLeft_1_n = p.more_q != 0 ? p.stepsLeft_q : loadedv1_n;
              const uint64_t turnB_1_n = p.more_q != 0 ? p.turnB_q : lnot_n;
              const uint64_t cmp_n = uint64_t{stepsLeft_1_n < 0x9u};
              const uint64_t cond27_n = turnB_1_n != 0 ? command_29_n : command_23_n;
              const uint64_t cond36_n = turnB_1_n != 0 ? command_30_n : command_24_n;
              const uint64_t cond47_n = turnB_1_n != 0 ? command_33_n : command_27_n;
              const uint64_t conv17_n = slice<4>(stepsLeft_1_n, 0);
              const uint64_t cond_n = cmp_n != 0 ? conv17_n : 0x8u;
              const uint64_t cmp58_n = uint64_t{stepsLeft_1_n == command_35_n};
              const uint64_t cond38_n = turnB_1_n != 0 ? command_31_n : command_25_n;
              const uint64_t cond_1_n = cond47_n != 0 ? cond_n : 0x8u;
              const uint64_t cond67_n = command_36_n != 0 ? command_38_n : cond_1_n;
              const uint64_t cond_2_n = cond47_n != 0 ? cond_n : cond38_n;
              const uint64_t cond83_n = command_36_n != 0 ? command_39_n : cond_2_n;
              const uint64_t cond102_n = slice<8>(turnB_1_n, 0);
              const uint64_t cond104_n = command_36_n != 0 ? command_40_n : cond102_n;
              const uint64_t cond119_n = turnB_1_n != 0 ? command_34_n : command_28_n;
              const uint64_t and_v_n = cmp_n & cond119_n;
              const Word<192> ref_v_n = shiftLeft<192>(Word<152>{{0x0u, 0x0u, 0x0u}}, 0) | shiftLeft<192>(and_v_n, 152) | shiftLeft<192>(0x0u, 153);
              const Word<192> ref_v_1_n = cond47_n != 0 ? Word<192>{{0x0u, 0x0u, 0x0u}} : Word<192>{{0x0u, 0x0u, 0x10000u}};
              const Word<192> ref_v_2_n = ref_v_n | ref_v_1_n;
              const Word<192> ref_v_3_n = shiftLeft<192>(Word<136>{{0x0u, 0x0u, 0x0u}}, 0) | shiftLeft<192>(cond104_n, 136) | shiftLeft<192>(0x0u, 144);
              const Word<192> ref_v_4_n = ref_v_2_n | ref_v_3_n;
              const Word<192> concat_n = shiftLeft<192>(Word<128>{{0x0u, 0x0u}}, 0) | shiftLeft<192>(cond_n, 128) | shiftLeft<192>(0x0u, 132);
              const Word<192> ref_v_5_n = cmp58_n != 0 ? Word<192>{{0x0u, 0x0u, 0x8u}} : concat_n;
              const Word<192> ref_v_6_n = ref_v_4_n | ref_v_5_n;
              const Word<192> ref_v_7_n = shiftLeft<192>(Word<120>{{0x0u, 0x0u}}, 0) | shiftLeft<192>(uint64_t{0}, 120) | shiftLeft<192>(Word<68>{{0x0u, 0x0u}}, 124);
              const Word<192> ref_v_8_n = ref_v_6_n | ref_v_7_n;
              const Word<192> ref_v_9_n = shiftLeft<192>(Word<112>{{0x0u, 0x0u}}, 0) | shiftLeft<192>(cond83_n, 112) | shiftLeft<192>(Word<76>{{0x0u, 0x0u}}, 116);
              const Word<192> ref_v_10_n = shiftLeft<192>(Word<104>{{0x0u, 0x0u}}, 0) | shiftLeft<192>(cond67_n, 104) | shiftLeft<192>(Word<84>{{0x0u, 0x0u}}, 108);
              const Word<192> ref_v_11_n = ref_v_8_n | ref_v_9_n;
              const Word<192> ref_v_12_n = shiftLeft<192>(Word<96>{{0x0u, 0x0u}}, 0) | shiftLeft<192>(uint64_t{0}, 96) | shiftLeft<192>(Word<92>{{0x0u, 0x0u}}, 100);
              const Word<192> ref_v_13_n = shiftLeft<192>(0x0u, 0) | shiftLeft<192>(cond36_n, 64) | shiftLeft<192>(Word<96>{{0x0u, 0x0u}}, 96);
              const uint64_t slice_n = slice<60>(cond27_n, 4);
              const Word<192> ref_v_14_n = shiftLeft<192>(0x0u, 0) | shiftLeft<192>(slice_n, 4) | shiftLeft<192>(Word<128>{{0x0u, 0x0u}}, 64);
              const Word<192> ref_v_15_n = ref_v_11_n | ref_v_10_n;
              const Word<192> ref_v_16_n = ref_v_15_n | ref_v_12_n;
              const Word<192> ref_v_17_n = ref_v_16_n | ref_v_13_n;
              const Word<192> ref_v_18_n = ref_v_17_n | ref_v_14_n;
              const uint64_t conv63_n = slice<64>(cond36_n, 0);
              const uint64_t mul_n = shiftLeft<64>(conv63_n, 0x3u);
              const uint64_t cond66_n = cond47_n != 0 ? mul_n : 0x8u;
              const uint64_t add_n = cond27_n + cond66_n;
              const uint64_t cond73_n = turnB_1_n != 0 ? command_23_n : add_n;
              const uint64_t cond82_n = turnB_1_n != 0 ? add_n : command_29_n;
              const uint64_t lnot90_n = command_32_n ^ 0x1u;
              const uint64_t or92105_n = turnB_1_n | lnot90_n;
              const uint64_t and105107_n = or92105_n & cmp_n;
              const uint64_t or_v_n = command_36_n | and105107_n;
              const uint64_t xor_v_1_n = or_v_n ^ 0x1u;
              const uint64_t and109108_n = or102_n & xor_v_1_n;
              const uint64_t sub_n = (stepsLeft_1_n + 0x1fff8u) & 0x1ffffu;
              const uint64_t cond120_n = or92105_n != 0 ? sub_n : stepsLeft_1_n;
              const uint64_t or134109_n = command_26_n & turnB_1_n;
              const uint64_t or134109_1_n = or134109_n ^ 0x1u;
              const uint64_t and135110_n = command_32_n & or134109_1_n;
              if (xor_v_n != 0) loads.pop(clock);
              if (or102_n != 0) groups.push(clock, ref_v_18_n);
              p.command_q = cond73_n;
              p.command_1_q = command_24_n;
              p.command_2_q = command_25_n;
              p.command_3_q = command_26_n;
              p.command_4_q = command_27_n;
              p.command_5_q = command_28_n;
              p.command_6_q = cond82_n;
              p.command_7_q = command_30_n;
              p.command_8_q = command_31_n;
              p.command_9_q = command_32_n;
              p.command_10_q = command_33_n;
              p.command_11_q = command_34_n;
              p.command_12_q = command_35_n;
              p.command_13_q = command_36_n;
              p.command_15_q = command_38_n;
              p.command_16_q = command_39_n;
              p.command_17_q = command_40_n;
              p.stepsLeft_q = cond120_n;
              p.turnB_q = and135110_n;
              p.more_q = and109108_n;
            }
          }
        }
        break;
      }
    }
    return moved;
  }

  // load_request
  bool step_4() {
    bool moved = false;
    auto& p = p4;
    switch (p.state) {
      case 0: {  // entry, hls/blocks/Load.h:77:3
        activity[4].become(0, clock, 4, sink);
        moved = true;
        {
          p.group_q = 0x0u;
          p.address_q = 0x0u;
          p.left_q = 0x0u;
          p.loop1_active = 1;
          p.state = 1;
        }
        break;
      }
      case 1: {  // pipelined loop, hls/blocks/Load.h:78:5: interval 1, 1 cycles
        if (p.loop1_active != 0) {
          const uint64_t cmp_n = uint64_t{p.left_q == 0x0u};
          if (cmp_n != 0 && !groups.hasWord(clock)) {
            activity[4].become(1, clock, 4, sink);
          } else {
            if (cmp_n != 0 && !receives.hasRoom(clock)) {
              activity[4].become(2, clock, 4, sink);
            } else {
              const Word<192> groups_1_n = groups.front();
              const uint64_t loadedv2_n = slice<4>(groups_1_n, 112);
              const uint64_t left_1_n = cmp_n != 0 ? loadedv2_n : p.left_q;
              const uint64_t cmp6_n = uint64_t{left_1_n == 0x0u};
              const uint64_t xor_v_n = cmp6_n ^ 0x1u;
              if (xor_v_n != 0 && !load_ar.hasRoom(clock)) {
                activity[4].become(3, clock, 4, sink);
              } else {
                activity[4].become(0, clock, 4, sink);
                moved = true;
                const uint64_t group_1_n = slice<64>(groups_1_n, 0);
                const uint64_t group_2_n = slice<32>(groups_1_n, 64);
                const uint64_t tr_n = slice<64>(groups_1_n, 96);
                const uint64_t group_3_n = tr_n & 0xffffffffff000000u;
                const uint64_t slice_n = slice<64>(groups_1_n, 112);
                const uint64_t group_4_n = shiftLeft<64>(slice_n, 0x10u);
                const uint64_t group_5_n = group_4_n & 0xff0000u;
                const uint64_t group_6_n = group_3_n | group_5_n;
                const uint64_t group_7_n = tr_n & 0xffffu;
                const uint64_t group_8_n = group_6_n | group_7_n;
                const uint64_t group_9_n = cmp_n != 0 ? group_2_n : p.group_q;
                const uint64_t address_1_n = cmp_n != 0 ? group_1_n : p.address_q;
                const Word<128> ref_v_n = shiftLeft<128>(address_1_n, 0) | shiftLeft<128>(0x0u, 64);
                const uint64_t conv10_n = slice<64>(group_9_n, 0);
                const uint64_t add_n = address_1_n + conv10_n;
                const uint64_t dec_n = (left_1_n + 0xfu) & 0xfu;
                const uint64_t address_2_n = cmp6_n != 0 ? address_1_n : add_n;
                const uint64_t left_2_n = cmp6_n != 0 ? 0x0u : dec_n;
                if (cmp_n != 0) groups.pop(clock);
                if (cmp_n != 0) receives.push(clock, group_8_n);
                if (xor_v_n != 0) load_ar.push(clock, ref_v_n);
                p.group_q = group_9_n;
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
  bool step_5() {
    bool moved = false;
    auto& p = p5;
    switch (p.state) {
      case 0: {  // entry, hls/blocks/Load.h:113:3
        activity[5].become(0, clock, 5, sink);
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
          p.command_5_q = 0x0u;
          p.loop1_active = 1;
          p.state = 1;
        }
        break;
      }
      case 1: {  // pipelined loop, hls/blocks/Load.h:114:5: interval 1, 1 cycles
        if (p.loop1_active != 0) {
          if (p.begin_v_q != 0 && !receives.hasWord(clock)) {
            activity[5].become(1, clock, 5, sink);
          } else {
            const uint64_t beat_1_n = p.begin_v_q != 0 ? 0x0u : p.beat_q;
            const uint64_t commands_1_n = receives.front();
            const uint64_t extract_3_n = slice<4>(commands_1_n, 16);
            const uint64_t command_12_n = p.begin_v_q != 0 ? extract_3_n : p.command_4_q;
            const uint64_t cmp_n = uint64_t{beat_1_n < command_12_n};
            if (cmp_n != 0 && !load_r.hasWord(clock)) {
              activity[5].become(2, clock, 5, sink);
            } else {
              const uint64_t inc_n = (beat_1_n + 0x1u) & 0xfu;
              const uint64_t extract_4_n = slice<4>(commands_1_n, 8);
              const uint64_t command_13_n = p.begin_v_q != 0 ? extract_4_n : p.command_5_q;
              const uint64_t cmp13_n = uint64_t{inc_n == command_13_n};
              const uint64_t command_7_n = slice<8>(commands_1_n, 40);
              const uint64_t command_8_n = p.begin_v_q != 0 ? command_7_n : p.command_q;
              const uint64_t Pivot89_n = uint64_t{asSigned<8>(command_8_n) < asSigned<8>(0x2u)};
              const uint64_t xor_v_n = Pivot89_n ^ 0x1u;
              const uint64_t and_v_n = cmp13_n & xor_v_n;
              const uint64_t Pivot_n = uint64_t{asSigned<8>(command_8_n) < asSigned<8>(0x3u)};
              const uint64_t xor_v_1_n = Pivot_n ^ 0x1u;
              const uint64_t and_v_1_n = and_v_n & xor_v_1_n;
              const uint64_t SwitchLeaf87_n = uint64_t{command_8_n == 0x3u};
              const uint64_t and_v_2_n = and_v_1_n & SwitchLeaf87_n;
              if (and_v_2_n != 0 && !biases.hasRoom(clock)) {
                activity[5].become(3, clock, 5, sink);
              } else {
                const uint64_t xor_v_2_n = Pivot89_n ^ 0x1u;
                const uint64_t and_v_3_n = xor_v_2_n & Pivot_n;
                if (and_v_3_n != 0 && !masks.hasRoom(clock)) {
                  activity[5].become(4, clock, 5, sink);
                } else {
                  const uint64_t SwitchLeaf_n = uint64_t{asSigned<8>(0x0u) <= asSigned<8>(command_8_n)};
                  const uint64_t and_v_5_n = Pivot89_n & SwitchLeaf_n;
                  const uint64_t cmp15_n = uint64_t{command_8_n == 0x0u};
                  const uint64_t xor_v_3_n = cmp15_n ^ 0x1u;
                  const uint64_t and_v_6_n = and_v_5_n & xor_v_3_n;
                  if (and_v_6_n != 0 && !fill_b.hasRoom(clock)) {
                    activity[5].become(5, clock, 5, sink);
                  } else {
                    const uint64_t and_v_7_n = Pivot89_n & SwitchLeaf_n;
                    const uint64_t and_v_8_n = and_v_7_n & cmp15_n;
                    if (and_v_8_n != 0 && !fill_a.hasRoom(clock)) {
                      activity[5].become(6, clock, 5, sink);
                    } else {
                      const uint64_t cmp66_n = uint64_t{command_8_n == 0x4u};
                      if (cmp66_n != 0 && !load_status.hasRoom(clock)) {
                        activity[5].become(7, clock, 5, sink);
                      } else {
                        activity[5].become(0, clock, 5, sink);
                        moved = true;
                        const uint64_t extract_n = slice<1>(commands_1_n, 48);
                        const uint64_t extract_1_n = slice<1>(commands_1_n, 56);
                        const uint64_t extract_2_n = slice<4>(commands_1_n, 32);
                        const uint64_t command_9_n = p.begin_v_q != 0 ? extract_n : p.command_1_q;
                        const uint64_t command_10_n = p.begin_v_q != 0 ? extract_1_n : p.command_2_q;
                        const uint64_t command_11_n = p.begin_v_q != 0 ? extract_2_n : p.command_3_q;
                        const Word<192> load_r_1_n = load_r.front();
                        const uint64_t cmp_1_n = slice<1>(load_r_1_n, 129);
                        const uint64_t select_n = p.failed_q != 0 ? 0x1u : cmp_1_n;
                        const uint64_t failed_1_n = cmp_n != 0 ? select_n : p.failed_q;
                        const uint64_t spec_n = cmp13_n != 0 ? command_10_n : 0x0u;
                        const Word<128> word_n = shiftLeft<128>(uint64_t{0}, 0) | shiftLeft<128>(command_11_n, 64) | shiftLeft<128>(0x0u, 68) | shiftLeft<128>(command_9_n, 72) | shiftLeft<128>(0x0u, 73) | shiftLeft<128>(spec_n, 80) | shiftLeft<128>(0x0u, 81);
                        const Word<128> word_1_n = shiftLeft<128>(uint64_t{0}, 0) | shiftLeft<128>(command_11_n, 64) | shiftLeft<128>(0x0u, 68) | shiftLeft<128>(command_9_n, 72) | shiftLeft<128>(0x0u, 73) | shiftLeft<128>(spec_n, 80) | shiftLeft<128>(0x0u, 81);
                        const uint64_t storedv_n = slice<8>(failed_1_n, 0);
                        const uint64_t failed_2_n = cmp66_n != 0 ? 0x0u : failed_1_n;
                        if (p.begin_v_q != 0) receives.pop(clock);
                        if (cmp_n != 0) load_r.pop(clock);
                        if (and_v_2_n != 0) biases.push(clock, Token{});
                        if (and_v_3_n != 0) masks.push(clock, Token{});
                        if (and_v_6_n != 0) fill_b.push(clock, word_n);
                        if (and_v_8_n != 0) fill_a.push(clock, word_1_n);
                        if (cmp66_n != 0) load_status.push(clock, storedv_n);
                        p.failed_q = failed_2_n;
                        p.command_q = command_8_n;
                        p.command_1_q = command_9_n;
                        p.command_2_q = command_10_n;
                        p.begin_v_q = cmp13_n;
                        p.beat_q = inc_n;
                        p.command_3_q = command_11_n;
                        p.command_4_q = command_12_n;
                        p.command_5_q = command_13_n;
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
  bool step_6() {
    bool moved = false;
    auto& p = p6;
    switch (p.state) {
      case 0: {  // entry, hls/blocks/Fill.h:32:3
        activity[6].become(0, clock, 6, sink);
        moved = true;
        {
          p.item_1_q = 0x0u;
          p.item_2_q = 0x0u;
          p.flushing_q = 0x0u;
          p.warm_q = 0x0u;
          p.phase_q = 0x0u;
          p.leaving_q = 0x0u;
          p.loop1_active = 1;
          p.state = 1;
        }
        break;
      }
      case 1: {  // pipelined loop, hls/blocks/Fill.h:33:5: interval 1, 1 cycles
        if (p.loop1_active != 0) {
          const uint64_t xor_v_n = p.flushing_q ^ 0x1u;
          if (xor_v_n != 0 && !fill_a.hasWord(clock)) {
            activity[6].become(1, clock, 6, sink);
          } else {
            const Word<128> in_1_n = fill_a.front();
            const uint64_t extract_1_n = slice<1>(in_1_n, 72);
            const uint64_t item_6_n = p.flushing_q != 0 ? p.item_2_q : extract_1_n;
            const uint64_t cmp_3_n = uint64_t{p.phase_q == 0x7u};
            const uint64_t spec_1_n = p.warm_q != 0 ? 0x1u : cmp_3_n;
            const uint64_t writes_n = item_6_n != 0 ? spec_1_n : 0x1u;
            const uint64_t conv_n = slice<32>(p.phase_q, 0);
            const uint64_t add_n = (conv_n + 0x1u) & 0xffffffffu;
            const uint64_t conv17_n = slice<32>(p.leaving_q, 0);
            const uint64_t cmp18_n = uint64_t{add_n < conv17_n};
            const uint64_t select_n = cmp_3_n != 0 ? 0x1u : cmp18_n;
            const uint64_t conv57_n = slice<4>(p.phase_q, 0);
            const uint64_t extract_n = slice<4>(in_1_n, 64);
            const uint64_t item_5_n = p.flushing_q != 0 ? p.item_1_q : extract_n;
            const uint64_t cmp60_n = uint64_t{conv57_n < item_5_n};
            const uint64_t isRead_n = item_6_n != 0 ? select_n : cmp60_n;
            const uint64_t and_v_3_n = writes_n & isRead_n;
            if (and_v_3_n != 0 && !a_ready.hasRoom(clock)) {
              activity[6].become(2, clock, 6, sink);
            } else {
              activity[6].become(0, clock, 6, sink);
              moved = true;
              const uint64_t extract_2_n = slice<1>(in_1_n, 80);
              const uint64_t spec_n = p.flushing_q != 0 ? 0x1u : extract_2_n;
              const uint64_t cmp66_n = uint64_t{p.phase_q == 0x7u};
              const uint64_t cond_n = cmp_3_n != 0 ? item_5_n : p.leaving_q;
              const uint64_t cmp29_n = uint64_t{p.phase_q == 0x6u};
              const uint64_t select_1_n = p.flushing_q != 0 ? cmp29_n : 0x0u;
              const uint64_t leaving_4_n = item_6_n != 0 ? cond_n : p.leaving_q;
              const uint64_t ends_n = item_6_n != 0 ? select_1_n : cmp66_n;
              const uint64_t brmerge_n = item_6_n & writes_n;
              const uint64_t lnot_n = ends_n ^ 0x1u;
              const uint64_t select_2_n = brmerge_n != 0 ? lnot_n : 0x0u;
              const uint64_t spec_2_n = ends_n != 0 ? 0x0u : spec_n;
              const uint64_t add113_n = (p.phase_q + 0x1u) & 0x7u;
              const uint64_t cond116_n = ends_n != 0 ? 0x0u : add113_n;
              if (xor_v_n != 0) fill_a.pop(clock);
              if (and_v_3_n != 0) a_ready.push(clock, Token{});
              p.item_1_q = item_5_n;
              p.item_2_q = item_6_n;
              p.flushing_q = spec_2_n;
              p.warm_q = select_2_n;
              p.phase_q = cond116_n;
              p.leaving_q = leaving_4_n;
            }
          }
        }
        break;
      }
    }
    return moved;
  }

  // fill_1
  bool step_7() {
    bool moved = false;
    auto& p = p7;
    switch (p.state) {
      case 0: {  // entry, hls/blocks/Fill.h:32:3
        activity[7].become(0, clock, 7, sink);
        moved = true;
        {
          p.item_1_q = 0x0u;
          p.item_2_q = 0x0u;
          p.flushing_q = 0x0u;
          p.warm_q = 0x0u;
          p.phase_q = 0x0u;
          p.leaving_q = 0x0u;
          p.loop1_active = 1;
          p.state = 1;
        }
        break;
      }
      case 1: {  // pipelined loop, hls/blocks/Fill.h:33:5: interval 1, 1 cycles
        if (p.loop1_active != 0) {
          const uint64_t xor_v_n = p.flushing_q ^ 0x1u;
          if (xor_v_n != 0 && !fill_b.hasWord(clock)) {
            activity[7].become(1, clock, 7, sink);
          } else {
            const Word<128> in_1_n = fill_b.front();
            const uint64_t extract_1_n = slice<1>(in_1_n, 72);
            const uint64_t item_6_n = p.flushing_q != 0 ? p.item_2_q : extract_1_n;
            const uint64_t cmp_3_n = uint64_t{p.phase_q == 0x7u};
            const uint64_t spec_1_n = p.warm_q != 0 ? 0x1u : cmp_3_n;
            const uint64_t writes_n = item_6_n != 0 ? spec_1_n : 0x1u;
            const uint64_t conv_n = slice<32>(p.phase_q, 0);
            const uint64_t add_n = (conv_n + 0x1u) & 0xffffffffu;
            const uint64_t conv17_n = slice<32>(p.leaving_q, 0);
            const uint64_t cmp18_n = uint64_t{add_n < conv17_n};
            const uint64_t select_n = cmp_3_n != 0 ? 0x1u : cmp18_n;
            const uint64_t conv57_n = slice<4>(p.phase_q, 0);
            const uint64_t extract_n = slice<4>(in_1_n, 64);
            const uint64_t item_5_n = p.flushing_q != 0 ? p.item_1_q : extract_n;
            const uint64_t cmp60_n = uint64_t{conv57_n < item_5_n};
            const uint64_t isRead_n = item_6_n != 0 ? select_n : cmp60_n;
            const uint64_t and_v_3_n = writes_n & isRead_n;
            if (and_v_3_n != 0 && !b_ready.hasRoom(clock)) {
              activity[7].become(2, clock, 7, sink);
            } else {
              activity[7].become(0, clock, 7, sink);
              moved = true;
              const uint64_t extract_2_n = slice<1>(in_1_n, 80);
              const uint64_t spec_n = p.flushing_q != 0 ? 0x1u : extract_2_n;
              const uint64_t cmp66_n = uint64_t{p.phase_q == 0x7u};
              const uint64_t cond_n = cmp_3_n != 0 ? item_5_n : p.leaving_q;
              const uint64_t cmp29_n = uint64_t{p.phase_q == 0x6u};
              const uint64_t select_1_n = p.flushing_q != 0 ? cmp29_n : 0x0u;
              const uint64_t leaving_4_n = item_6_n != 0 ? cond_n : p.leaving_q;
              const uint64_t ends_n = item_6_n != 0 ? select_1_n : cmp66_n;
              const uint64_t brmerge_n = item_6_n & writes_n;
              const uint64_t lnot_n = ends_n ^ 0x1u;
              const uint64_t select_2_n = brmerge_n != 0 ? lnot_n : 0x0u;
              const uint64_t spec_2_n = ends_n != 0 ? 0x0u : spec_n;
              const uint64_t add113_n = (p.phase_q + 0x1u) & 0x7u;
              const uint64_t cond116_n = ends_n != 0 ? 0x0u : add113_n;
              if (xor_v_n != 0) fill_b.pop(clock);
              if (and_v_3_n != 0) b_ready.push(clock, Token{});
              p.item_1_q = item_5_n;
              p.item_2_q = item_6_n;
              p.flushing_q = spec_2_n;
              p.warm_q = select_2_n;
              p.phase_q = cond116_n;
              p.leaving_q = leaving_4_n;
            }
          }
        }
        break;
      }
    }
    return moved;
  }

  // matmul
  bool step_8() {
    bool moved = false;
    auto& p = p8;
    switch (p.state) {
      case 0: {  // entry, hls/blocks/Matmul.h:35:3
        activity[8].become(0, clock, 8, sink);
        moved = true;
        {
          p.finished_q = 0x0u;
          p.rowsLeft_q = 0x0u;
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
      case 1: {  // pipelined loop, hls/blocks/Matmul.h:36:5: interval 1, 3 cycles
        unsigned stall2 = 0;
        if (p.loop1_v2 != 0) {
          if (p.spec_1_p2 != 0 && !rows.hasRoom(clock)) stall2 = 4;
        }
        if (stall2 != 0) {
          activity[8].become(stall2, clock, 8, sink);
        } else {
          if (p.loop1_v2 != 0) {
            moved = true;
            if (p.spec_1_p2 != 0) rows.push(clock, Token{});
          }
          if (p.loop1_v1 != 0) {
            moved = true;
            p.spec_p2 = p.spec_p1;
            p.cmp45_p2 = p.cmp45_p1;
            p.spec_1_p2 = p.spec_1_p1;
          }
          p.loop1_v2 = p.loop1_v1;
          bool started = false;
          if (p.loop1_active != 0) {
            if (p.begin_v_q != 0 && !matmuls.hasWord(clock)) {
              activity[8].become(1, clock, 8, sink);
            } else {
              const Word<128> commands_1_n = matmuls.front();
              const uint64_t extract_3_n = slice<1>(commands_1_n, 96);
              const uint64_t command_7_n = p.begin_v_q != 0 ? extract_3_n : p.command_2_q;
              if (command_7_n != 0 && !a_ready.hasWord(clock)) {
                activity[8].become(2, clock, 8, sink);
              } else {
                const uint64_t extract_2_n = slice<1>(commands_1_n, 104);
                const uint64_t command_6_n = p.begin_v_q != 0 ? extract_2_n : p.command_1_q;
                if (command_6_n != 0 && !b_ready.hasWord(clock)) {
                  activity[8].become(3, clock, 8, sink);
                } else {
                  const uint64_t loadedv5_n = slice<17>(commands_1_n, 0);
                  const uint64_t stepsLeft_1_n = p.begin_v_q != 0 ? loadedv5_n : p.stepsLeft_q;
                  const uint64_t cmp198_n = uint64_t{stepsLeft_1_n == 0x1u};
                  if (cmp198_n != 0 && !releases.hasRoom(clock)) {
                    activity[8].become(5, clock, 8, sink);
                  } else {
                    activity[8].become(0, clock, 8, sink);
                    started = moved = true;
                    const uint64_t extract_n = slice<1>(commands_1_n, 120);
                    const uint64_t extract_1_n = slice<1>(commands_1_n, 112);
                    const uint64_t extract_4_n = slice<12>(commands_1_n, 48);
                    const uint64_t extract_5_n = slice<13>(commands_1_n, 32);
                    const uint64_t spec_n = p.begin_v_q != 0 ? extract_1_n : 0x0u;
                    const uint64_t command_5_n = p.begin_v_q != 0 ? extract_n : p.command_q;
                    const uint64_t command_8_n = p.begin_v_q != 0 ? extract_4_n : p.command_3_q;
                    const uint64_t command_9_n = p.begin_v_q != 0 ? extract_5_n : p.command_4_q;
                    const uint64_t cmp45_n = uint64_t{p.rowsLeft_q != 0x0u};
                    const uint64_t spec_1_n = spec_n != 0 ? p.finished_q : cmp45_n;
                    const uint64_t dec_n = (p.rowsLeft_q + 0xfu) & 0xfu;
                    const uint64_t rowsLeft_1_n = cmp45_n != 0 ? dec_n : 0x0u;
                    const uint64_t conv153_n = p.finished_q != 0 ? 0x7u : 0x0u;
                    const uint64_t rowsLeft_2_n = spec_n != 0 ? conv153_n : rowsLeft_1_n;
                    const uint64_t ref_v_n = slice<32>(command_8_n, 0);
                    const uint64_t ref_v_1_n = shiftLeft<32>(ref_v_n, 0x10u);
                    const uint64_t ref_v_2_n = slice<32>(command_9_n, 0);
                    const uint64_t ref_v_3_n = ref_v_1_n | ref_v_2_n;
                    const uint64_t finished_1_n = cmp198_n != 0 ? command_5_n : p.finished_q;
                    const uint64_t dec213_n = (stepsLeft_1_n + 0x1ffffu) & 0x1ffffu;
                    if (p.begin_v_q != 0) matmuls.pop(clock);
                    if (command_7_n != 0) a_ready.pop(clock);
                    if (command_6_n != 0) b_ready.pop(clock);
                    if (cmp198_n != 0) releases.push(clock, ref_v_3_n);
                    p.spec_p1 = spec_n;
                    p.cmp45_p1 = cmp45_n;
                    p.spec_1_p1 = spec_1_n;
                    p.finished_q = finished_1_n;
                    p.rowsLeft_q = rowsLeft_2_n;
                    p.stepsLeft_q = dec213_n;
                    p.begin_v_q = cmp198_n;
                    p.command_q = command_5_n;
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
  bool step_9() {
    bool moved = false;
    auto& p = p9;
    switch (p.state) {
      case 0: {  // entry, hls/blocks/Epilogue.h:26:3
        activity[9].become(0, clock, 9, sink);
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
          activity[9].become(stall3, clock, 9, sink);
        } else {
          if (p.loop1_v3 != 0) {
            moved = true;
            if (p.xor_v_3_p3 != 0) stats.push(clock, Token{});
          }
          if (stall2 != 0) {
            p.loop1_v3 = 0;
            activity[9].become(stall2, clock, 9, sink);
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
              activity[9].become(stall1, clock, 9, sink);
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
                  activity[9].become(1, clock, 9, sink);
                } else {
                  const Word<128> commands_1_n = epilogues.front();
                  const uint64_t slice_1_n = slice<1>(commands_1_n, 48);
                  const uint64_t loadedv10_n = slice_1_n ^ 0x1u;
                  const uint64_t xor_v_n = loadedv10_n ^ 0x1u;
                  const uint64_t and_v_n = cmp_n & xor_v_n;
                  if (and_v_n != 0 && !biases.hasWord(clock)) {
                    activity[9].become(2, clock, 9, sink);
                  } else {
                    if (!rows.hasWord(clock)) {
                      activity[9].become(3, clock, 9, sink);
                    } else {
                      const uint64_t and_v_7_n = cmp_n & loadedv10_n;
                      const uint64_t extract_4_n = slice<1>(commands_1_n, 80);
                      const uint64_t command_21_n = cmp_n != 0 ? extract_4_n : p.command_4_q;
                      const uint64_t command_22_n = and_v_7_n != 0 ? extract_4_n : command_21_n;
                      if (command_22_n != 0 && !masks.hasWord(clock)) {
                        activity[9].become(4, clock, 9, sink);
                      } else {
                        activity[9].become(0, clock, 9, sink);
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
  bool step_10() {
    bool moved = false;
    auto& p = p10;
    switch (p.state) {
      case 0: {  // entry, hls/blocks/Epilogue.h:61
        activity[10].become(0, clock, 10, sink);
        moved = true;
        {
          p.loop1_active = 1;
          p.state = 1;
        }
        break;
      }
      case 1: {  // pipelined loop, hls/blocks/Epilogue.h:70:5: interval 1, 2 cycles
        unsigned stall1 = 0;
        if (p.loop1_v1 != 0) {
          if (p.xor_v_p1 != 0 && !mask_words.hasRoom(clock)) stall1 = 2;
        }
        if (stall1 != 0) {
          activity[10].become(stall1, clock, 10, sink);
        } else {
          if (p.loop1_v1 != 0) {
            moved = true;
            if (p.xor_v_p1 != 0) mask_words.push(clock, Token{});
          }
          bool started = false;
          if (p.loop1_active != 0) {
            if (!mask_bits.hasWord(clock)) {
              activity[10].become(1, clock, 10, sink);
            } else {
              activity[10].become(0, clock, 10, sink);
              started = moved = true;
              const uint64_t mask_bits_1_n = mask_bits.front();
              const uint64_t slice_3_n = slice<1>(mask_bits_1_n, 40);
              const uint64_t loadedv22_n = slice_3_n ^ 0x1u;
              const uint64_t xor_v_n = loadedv22_n ^ 0x1u;
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
  bool step_11() {
    bool moved = false;
    auto& p = p11;
    switch (p.state) {
      case 0: {  // entry, hls/blocks/Store.h:28:3
        activity[11].become(0, clock, 11, sink);
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
            activity[11].become(1, clock, 11, sink);
          } else {
            const Word<192> commands_1_n = stores.front();
            const uint64_t command_8_n = slice<8>(commands_1_n, 120);
            const uint64_t command_10_n = p.begin_v_q != 0 ? command_8_n : p.command_1_q;
            const uint64_t cmp_n = uint64_t{command_10_n == 0x0u};
            const uint64_t and_v_n = p.beginPiece_q & cmp_n;
            if (and_v_n != 0 && !results.hasWord(clock)) {
              activity[11].become(2, clock, 11, sink);
            } else {
              const uint64_t cmp9_n = uint64_t{command_10_n == 0x1u};
              const uint64_t and_v_1_n = p.beginPiece_q & cmp9_n;
              if (and_v_1_n != 0 && !mask_words.hasWord(clock)) {
                activity[11].become(3, clock, 11, sink);
              } else {
                const uint64_t cmp14_n = uint64_t{command_10_n == 0x2u};
                const uint64_t and_v_2_n = p.beginPiece_q & cmp14_n;
                if (and_v_2_n != 0 && !stats.hasWord(clock)) {
                  activity[11].become(4, clock, 11, sink);
                } else {
                  if (p.beginBurst_q != 0 && !aw.hasRoom(clock)) {
                    activity[11].become(5, clock, 11, sink);
                  } else {
                    if (p.beginBurst_q != 0 && !expected.hasRoom(clock)) {
                      activity[11].become(6, clock, 11, sink);
                    } else {
                      if (!w.hasRoom(clock)) {
                        activity[11].become(7, clock, 11, sink);
                      } else {
                        activity[11].become(0, clock, 11, sink);
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
  bool step_12() {
    bool moved = false;
    auto& p = p12;
    switch (p.state) {
      case 0: {  // entry, hls/blocks/Store.h:75:3
        activity[12].become(0, clock, 12, sink);
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
            activity[12].become(1, clock, 12, sink);
          } else {
            if (!b.hasWord(clock)) {
              activity[12].become(2, clock, 12, sink);
            } else {
              const uint64_t expected_1_n = expected.front();
              const uint64_t loadedv_n = slice<1>(expected_1_n, 0);
              if (loadedv_n != 0 && !store_status.hasRoom(clock)) {
                activity[12].become(3, clock, 12, sink);
              } else {
                activity[12].become(0, clock, 12, sink);
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
