// Every pin of the chip in every cycle as text, for models built with --trace-fst; nothing at all for the others.
// What is written, and what it is for: host/src/synth/README.md, "Recordings".
#pragma once

#include <bit>
#include <cstdint>
#include <cstdio>
#include <memory>
#include <string>

#include "PinNames.h"
#include "kiln/AtomicFile.h"
#include "kiln/Error.h"

namespace kiln::sim {

template <bool kTraced>
class PinRecorder {
 public:
  void beginWork() {}
  void endWork() {}
};

#ifdef KILN_TRACED_MODEL
template <>
class PinRecorder<true> {
 public:
  void open(const std::string& path) {
    checkWritable(path);
    file_.reset(std::fopen(path.c_str(), "w"));
    if (!file_) throw UserError("cannot write " + path + "\nfix: choose another file for the pins");
#define X(name) "in " #name "\n"
    std::fputs("kiln-pins 1\n" KILN_REGISTER_INPUTS(X) KILN_MEMORY_INPUTS(X), file_.get());
#undef X
#define X(name) "out " #name "\n"
    std::fputs(KILN_OUTPUTS(X) "rows\n", file_.get());
#undef X
  }

  // Before the rising edge: the inputs that it will see, and the outputs beside them.
  template <class Ports>
  void sample(const Ports& chip) {
    if (!file_) return;
    row_.clear();
#define X(name) add(chip.name);
    KILN_REGISTER_INPUTS(X) KILN_MEMORY_INPUTS(X) KILN_OUTPUTS(X)
#undef X
    row_.back() = '\n';
    std::fputs(row_.c_str(), file_.get());
  }

  void beginWork() {
    if (file_) std::fprintf(file_.get(), "work program %u\n", ++programs_);
  }
  void endWork() {
    if (file_) std::fputs("end\n", file_.get());
  }

 private:
  template <class T>
  void add(const T& pin) {
    static_assert(std::endian::native == std::endian::little);
    const auto* const bytes = reinterpret_cast<const unsigned char*>(&pin);
    bool leads = true;
    for (size_t nibble = 2 * sizeof pin; nibble-- > 0;) {
      const unsigned digit = bytes[nibble / 2] >> nibble % 2 * 4 & 0xf;
      leads &= digit == 0 && nibble > 0;
      if (!leads) row_ += "0123456789abcdef"[digit];
    }
    row_ += ' ';
  }

  struct Close {
    void operator()(std::FILE* file) const { std::fclose(file); }
  };
  std::unique_ptr<std::FILE, Close> file_;
  std::string row_;
  unsigned programs_ = 0;
};
#endif

}  // namespace kiln::sim
