// Programs whose top has arguments (random_loops SEED ports): plays main's part by the transcript that the native run left, under random
// stalls, and compares what comes out. Included by fuzz-harness.cpp; the lines //bench of a program become calls of runPorts.
//
// Transcript, words of 64 bits: per input stream 4,096 words; per call scalars, contents of arrays, result, contents of arrays, per
// output stream a count and words; per input stream how many words were read.
#pragma once

#include <functional>
#include <random>
#include <vector>

// 4 words may be in the FIFO of an input.
constexpr uint64_t kFifo = 4, kInputWords = 4096;

struct Array {
  const char* name;
  std::vector<uint64_t> words;
  std::function<void(Array&)> sample, answer;  // before and after an edge
  uint64_t answered = 0;
  bool isOutside = false;
  uint64_t at(uint64_t address) const { return address < words.size() ? words[address] : ~address; }  // a read ahead
  void write(uint64_t address, uint64_t word) {
    if (address < words.size()) words[address] = word;
    else isOutside = true;
  }
};

struct Stream {
  const char* name;
  bool isInput;
  std::function<void(Stream&)> drive, sample;
  std::vector<uint64_t> words, expected;  // of an input: words only
  uint64_t taken = 0;
  bool isReady = false, isOffered = false;
};

struct Bench {
  std::vector<unsigned> scalars;  // bits
  std::vector<Array> arrays;
  std::vector<Stream> streams;
};

#define KILN_SCALAR(bits) bench.scalars.push_back(bits)
#define KILN_ARRAY(port, count) \
  bench.arrays.push_back({#port, std::vector<uint64_t>(count), \
    [&](Array& a) { \
      if constexpr (requires { m.port##_raddress_o; }) a.answered = a.at(m.port##_raddress_o); \
      if constexpr (requires { m.port##_we_o; }) if (m.port##_we_o) a.write(m.port##_waddress_o, m.port##_wdata_o); \
    }, \
    [&](Array& a) { if constexpr (requires { m.port##_rdata_i; }) m.port##_rdata_i = a.answered; }})
// A word on offer stays on offer.
#define KILN_INPUT(port) \
  bench.streams.push_back({#port, true, \
    [&](Stream& s) { \
      s.isOffered = (s.isOffered || s.isReady) && s.taken < s.words.size(); \
      if constexpr (requires { m.port##_valid_i; }) m.port##_valid_i = s.isOffered, m.port##_data_i = s.isOffered ? s.words[s.taken] : ~0ull; \
    }, \
    [&](Stream& s) { if constexpr (requires { m.port##_valid_i; }) if (s.isOffered && m.port##_ready_o) ++s.taken, s.isOffered = false; }})
#define KILN_OUTPUT(port) \
  bench.streams.push_back({#port, false, [&](Stream& s) { if constexpr (requires { m.port##_valid_o; }) m.port##_ready_i = s.isReady; }, \
    [&](Stream& s) { if constexpr (requires { m.port##_valid_o; }) if (m.port##_valid_o && s.isReady) s.words.push_back(m.port##_data_o); }})

template <class Pin>
void setBits(Pin& pin, const std::vector<bool>& bits) {
  if constexpr (std::is_integral_v<Pin>) {
    uint64_t word = 0;
    for (size_t i = 0; i < bits.size(); ++i) word |= uint64_t(bits[i]) << i;
    pin = static_cast<Pin>(word);
  } else {
    for (size_t i = 0; i < (bits.size() + 31) / 32; ++i) pin[i] = 0;
    for (size_t i = 0; i < bits.size(); ++i) pin[i / 32] |= uint32_t(bits[i]) << (i % 32);
  }
}

template <class Model, class Bind>
void runPorts(int seed, uint64_t limit, unsigned calls, unsigned resultBits, Bind bind) {
  const auto model = std::make_unique<Model>();
  Model& m = *model;
  Bench bench;
  bind(bench, m);
  std::FILE* transcript = std::fopen((folder + "/p" + std::to_string(seed) + ".globals0").c_str(), "r");
  auto next = [&] {
    uint64_t word = 0;
    if (std::fread(&word, 8, 1, transcript) != 1) std::printf("%d wrong the transcript ends early\n", seed), std::exit(1);
    return word;
  };
  std::mt19937_64 random(static_cast<uint64_t>(seed));
  const uint64_t stall = std::vector<uint64_t>{0, 10, 30, 60}[random() % 4];  // per cent
  auto isHeld = [&] { return random() % 100 < stall; };
  uint64_t cycle = 0;
  auto tick = [&] {
    for (Stream& s : bench.streams) s.isReady = !isHeld(), s.drive(s);
    m.clk_i = 0;
    m.eval();
    for (Stream& s : bench.streams) s.sample(s);
    for (Array& a : bench.arrays) a.sample(a);
    m.clk_i = 1;
    m.eval();
    for (Array& a : bench.arrays) a.answer(a);
    ++cycle;
  };
  for (Stream& s : bench.streams)
    if (s.isInput)
      for (uint64_t i = 0; i < kInputWords; ++i) s.words.push_back(next());
  m.rst_ni = 0, m.start_valid_i = 0, m.done_ready_i = 0;
  for (int i = 0; i < 4; ++i) m.clk_i = 0, m.eval(), m.clk_i = 1, m.eval();
  m.rst_ni = 1;
  std::string difference;
  auto compare = [&](const std::string& what, uint64_t native, uint64_t rtl) {
    if (native != rtl && difference.empty()) difference = what + ": native " + std::to_string(native) + " RTL " + std::to_string(rtl) + ", stalls " + std::to_string(stall) + " %";
  };
  auto isLate = [&] { return cycle > limit && (std::printf("%d timeout in RTL, %llu cycles\n", seed, static_cast<unsigned long long>(cycle)), true); };
  for (unsigned call = 0; call < calls; ++call) {
    const std::string where = "call " + std::to_string(call) + ", ";
    std::vector<bool> start;
    for (const unsigned bits : bench.scalars) {
      const uint64_t word = next();
      for (unsigned i = 0; i < bits; ++i) start.push_back((word >> i) & 1);
    }
    for (Array& a : bench.arrays)
      for (uint64_t& word : a.words) word = next();
    while (isHeld()) tick();
    setBits(m.start_data_i, start);
    m.start_valid_i = 1;
    for (bool isTaken = false; !isTaken;) {
      m.eval();
      isTaken = m.start_ready_o;
      tick();
      if (isLate()) return;
    }
    m.start_valid_i = 0;
    setBits(m.start_data_i, std::vector<bool>(start.size()));
    for (bool isDone = false; !isDone;) {
      m.done_ready_i = !isHeld();
      m.eval();
      isDone = m.done_valid_o && m.done_ready_i;
      const uint64_t result = m.done_data_o;
      tick();
      if (isLate()) return;
      if (isDone && resultBits != 0) compare(where + "result", next(), result);
    }
    m.done_ready_i = 0;
    for (Array& a : bench.arrays) {
      for (size_t i = 0; i < a.words.size(); ++i) compare(where + a.name + " " + std::to_string(i), next(), a.words[i]);
      if (a.isOutside) compare(where + "words written outside of " + a.name, 0, 1);
    }
    for (Stream& s : bench.streams)
      if (!s.isInput)
        for (uint64_t count = next(); count > 0; --count) s.expected.push_back(next());
  }
  // The last words may leave after `done`, and words too many too.
  auto isMissing = [&] {
    for (const Stream& s : bench.streams)
      if (!s.isInput && s.words.size() < s.expected.size()) return true;
    return false;
  };
  for (uint64_t end = cycle + 5000; isMissing() && cycle < end;) tick();
  for (int i = 0; i < 50; ++i) tick();
  for (Stream& s : bench.streams) {
    if (s.isInput) {
      const uint64_t read = next();
      if (s.taken < read || s.taken > read + kFifo) compare(std::string("words taken from ") + s.name, read, s.taken);
      continue;
    }
    compare(std::string("words written to ") + s.name, s.expected.size(), s.words.size());
    for (size_t i = 0; i < std::min(s.words.size(), s.expected.size()); ++i) compare(s.name + std::string(" ") + std::to_string(i), s.expected[i], s.words[i]);
  }
  std::fclose(transcript);
  if (difference.empty()) std::printf("%d ok %llu cycles, %u calls\n", seed, static_cast<unsigned long long>(cycle), calls);
  else std::printf("%d wrong %s\n", seed, difference.c_str());
}
