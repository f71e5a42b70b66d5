// A progress line on stderr: redrawn in place on a terminal, a plain line now and then elsewhere.
#pragma once

#include <chrono>
#include <cstdint>
#include <cstdio>
#include <string>

namespace kiln::cli {

// A terminal that wants colour: NO_COLOR is unset or empty.
bool isColourful(std::FILE* stream);
// 1234567 as "1.23 M".
std::string withPrefix(double value);
// 1234567 as "1,234,567".
std::string withCommas(uint64_t value);
std::string asDuration(double seconds);

class Progress {
 public:
  // `label` comes first in each line; `total` units of work.
  Progress(std::string label, uint64_t total);
  ~Progress();  // ends the line on a terminal
  Progress(const Progress&) = delete;
  Progress& operator=(const Progress&) = delete;

  // True when it is time to draw: about ten times a second on a terminal, every ten seconds elsewhere.
  bool isDue() const;
  void draw(uint64_t done, const std::string& detail);
  // The last line, drawn in any case.
  void finish(const std::string& detail);
  double secondsLeft(uint64_t done) const;

 private:
  using Clock = std::chrono::steady_clock;
  std::string label_;
  uint64_t total_;
  bool terminal_, drawn_ = false;
  Clock::time_point start_ = Clock::now(), last_ = Clock::now();
};

}  // namespace kiln::cli
