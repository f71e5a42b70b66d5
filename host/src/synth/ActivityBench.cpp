// C++ of the benches that count changes: what both have in common, and their two mains.
#include "ActivityBench.h"

namespace kiln::synth {

// Counts of one bit in each of 16 planes: a cycle adds a word at a time, most of them in two steps.
const char* const kCounting = R"(class Planes {
 public:
  void add(uint32_t x) {
    for (uint16_t p = 0; x != 0; ++p) {
      const uint32_t carry = planes_[p] & x;
      planes_[p] ^= x;
      x = carry;
    }
  }
  void moveTo(uint64_t* counts) {
    for (unsigned p = 0; p < 16; ++p) {
      for (; planes_[p] != 0; planes_[p] &= planes_[p] - 1) counts[std::countr_zero(planes_[p])] += 1u << p;
    }
  }

 private:
  uint32_t planes_[16] = {};
};

class Situation {
 public:
  explicit Situation(std::string name) : name_(std::move(name)) {}
  const std::string& name() const { return name_; }
  void add(const std::vector<uint32_t>& before, const std::vector<uint32_t>& now) {
    for (size_t w = 0; w < kWords; ++w) {
      changed_[w].add(before[w] ^ now[w]);
      ones_[w].add(now[w]);
    }
    ++cycles_;
    if (++held_ == 65535) flush();
  }
  // NAME.counts: of each net, changes and ones.
  void write() {
    flush();
    std::string file = name_ + ".counts";
    std::replace(file.begin(), file.end(), ' ', '-');
    std::FILE* const out = std::fopen(file.c_str(), "w");
    for (size_t i = 0; i < kNets; ++i) std::fprintf(out, "%" PRIu64 " %" PRIu64 "\n", changes_[i], counts_[i]);
    std::fclose(out);
    std::printf("situation %" PRIu64 " %s\n", cycles_, name_.c_str());
  }

 private:
  void flush() {
    for (size_t w = 0; w < kWords; ++w) {
      changed_[w].moveTo(&changes_[32 * w]);
      ones_[w].moveTo(&counts_[32 * w]);
    }
    held_ = 0;
  }

  std::string name_;
  std::vector<Planes> changed_ = std::vector<Planes>(kWords), ones_ = std::vector<Planes>(kWords);
  std::vector<uint64_t> changes_ = std::vector<uint64_t>(32 * kWords), counts_ = std::vector<uint64_t>(32 * kWords);
  uint64_t cycles_ = 0;
  unsigned held_ = 0;
};

// The netlist from its reset on, a cycle at a time.
class Netlist {
 public:
  Netlist(bool random, int seed) {
    context_.randReset(random ? 2 : 0);
    context_.randSeed(seed);
    model_ = std::make_unique<Vactivity>(&context_);
    nets_ = netsOf(*model_);
  }
  void set(size_t input, bool bit) {
    model_->in[input / 32] = (model_->in[input / 32] & ~(1u << input % 32)) | uint32_t{bit} << input % 32;
  }
  bool output(size_t i) const { return model_->out[i / 32] >> i % 32 & 1; }
  // Everything follows the inputs; the changes count for `situation`, if there is one.
  void settle(Situation* situation) {
    model_->clk_i = 0;
    model_->eval();
    for (size_t w = 0; w < kWords; ++w) now_[w] = *nets_[w];
    if (situation != nullptr) situation->add(before_, now_);
    before_.swap(now_);
  }
  void edge() {
    model_->clk_i = 1;
    model_->eval();
  }

 private:
  VerilatedContext context_;
  std::unique_ptr<Vactivity> model_;
  std::vector<const uint32_t*> nets_;
  std::vector<uint32_t> before_ = std::vector<uint32_t>(kWords), now_ = std::vector<uint32_t>(kWords);
};
)";

const char* const kRandomMain = R"(
}  // namespace

int main(int, char** argv) {
  const unsigned long long warmUp = std::strtoull(argv[1], nullptr, 10), cycles = std::strtoull(argv[2], nullptr, 10);
  for (const bool busy : {true, false}) {
    state = std::strtoull(argv[3], nullptr, 10);
    Netlist netlist(true, static_cast<int>(state) + 1);
    Situation situation(busy ? "busy" : "idle");
    for (unsigned long long cycle = 0; cycle <= warmUp + cycles; ++cycle) {
      for (size_t i = 0; i < kInputs; ++i) {
        const bool random = next() >> 63;
        netlist.set(i, kKinds[i] == 'r' ? cycle >= 4 : kKinds[i] == 'y' ? true : !busy ? false : kKinds[i] == 'v' ? true : random);
      }
      netlist.settle(cycle > warmUp ? &situation : nullptr);
      netlist.edge();
    }
    situation.write();
  }
  return 0;
}
)";

const char* const kReplayMain = R"(
int refuse(uint64_t line, const std::string& what) {
  std::printf("line %" PRIu64 " %s\n", line, what.c_str());
  return 2;
}

// The words of a row; none when one is no hexadecimal number.
std::vector<std::string> columnsOf(const std::string& line) {
  std::vector<std::string> columns;
  std::istringstream words(line);
  for (std::string word; words >> word;) {
    if (word.find_first_not_of("0123456789abcdef") != std::string::npos) return {};
    columns.push_back(word);
  }
  return columns;
}
bool bitOf(const std::string& hex, unsigned bit) {
  if (bit / 4 >= hex.size()) return false;
  const char digit = hex[hex.size() - 1 - bit / 4];
  return (digit <= '9' ? digit - '0' : digit - 'a' + 10) >> bit % 4 & 1;
}

}  // namespace

int main(int, char** argv) {
  std::ifstream in(argv[1]);
  const unsigned long long idleCycles = std::strtoull(argv[2], nullptr, 10), unchecked = std::strtoull(argv[3], nullptr, 10);
  uint64_t number = 0, cycle = 0;
  std::string line;
  while (std::getline(in, line) && line != "rows") ++number;
  ++number;
  Netlist netlist(false, 1);
  std::vector<std::unique_ptr<Situation>> situations;
  Situation* situation = nullptr;
  while (std::getline(in, line)) {
    ++number;
    if (line == "end") {
      situation = nullptr;
      continue;
    }
    if (line.rfind("work ", 0) == 0) {
      const std::string name = line.substr(5);
      if (name == "idle" || name.find_first_not_of("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_- ") != std::string::npos)
        return refuse(number, "calls its work \"" + name + "\"");
      situation = nullptr;
      for (const auto& known : situations) {
        if (known->name() == name) situation = known.get();
      }
      if (situation == nullptr) situation = situations.emplace_back(std::make_unique<Situation>(name)).get();
      continue;
    }
    const std::vector<std::string> columns = columnsOf(line);
    if (columns.size() != kColumns) return refuse(number, "is no row of " + std::to_string(kColumns) + " hexadecimal numbers: " + line.substr(0, 60));
    for (size_t i = 0; i < kInputs; ++i) netlist.set(i, bitOf(columns[kInputPins[i].column], kInputPins[i].bit));
    netlist.settle(situation);
    for (const Pin& pin : kOutputPins) {
      const bool expected = bitOf(columns[pin.column], pin.bit);
      if (cycle < unchecked || netlist.output(pin.index) == expected) continue;
      std::printf("cycle %" PRIu64 " (line %" PRIu64 "), output %s[%u]: recorded %d, netlist %d\n", cycle, number, pin.name, pin.bit, expected, !expected);
      return 1;
    }
    netlist.edge();
    ++cycle;
  }
  if (situations.empty()) return refuse(number, "is the last, and no line said work NAME");
  situations.push_back(std::make_unique<Situation>("idle"));
  for (unsigned long long i = 0; i < idleCycles; ++i) {
    netlist.settle(situations.back().get());
    netlist.edge();
  }
  for (const auto& each : situations) each->write();
  std::printf("replayed %" PRIu64 " cycles, %zu bits of outputs compared in each\n", cycle, kOutputPins.size());
  return 0;
}
)";

}  // namespace kiln::synth
