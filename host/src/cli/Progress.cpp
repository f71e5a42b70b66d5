#include "Progress.h"

#include <fmt/color.h>
#include <fmt/format.h>
#include <unistd.h>

#include <cstdlib>
#include <utility>

namespace kiln::cli {
namespace {

constexpr uint64_t kBarCells = 24;

std::string bar(uint64_t done, uint64_t total) {
  const uint64_t full = total == 0 ? kBarCells : done * kBarCells / total;
  std::string cells;
  for (uint64_t i = 0; i < kBarCells; ++i) cells += i < full ? "#" : ".";
  return cells;
}

double secondsSince(std::chrono::steady_clock::time_point start) {
  return std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
}

}  // namespace

bool isColourful(std::FILE* stream) {
  const char* const noColour = std::getenv("NO_COLOR");
  return isatty(fileno(stream)) && (noColour == nullptr || *noColour == '\0');
}

std::string withPrefix(double value) {
  const char* const prefixes[] = {"", " k", " M", " G", " T"};
  size_t i = 0;
  while (value >= 1000 && i + 1 < std::size(prefixes)) {
    value /= 1000;
    ++i;
  }
  return fmt::format("{:.{}f}{}", value, value < 10 ? 2 : value < 100 ? 1 : 0, prefixes[i]);
}

std::string withCommas(uint64_t value) {
  std::string text = fmt::format("{}", value);
  for (size_t at = text.size(); at > 3; at -= 3) text.insert(at - 3, 1, ',');
  return text;
}

std::string asDuration(double seconds) {
  const uint64_t whole = static_cast<uint64_t>(seconds + 0.5);
  if (whole >= 3600) return fmt::format("{}:{:02}:{:02}", whole / 3600, whole / 60 % 60, whole % 60);
  return fmt::format("{}:{:02}", whole / 60, whole % 60);
}

Progress::Progress(std::string label, uint64_t total)
    : label_(std::move(label)), total_(total), terminal_(isatty(STDERR_FILENO) != 0) {}

Progress::~Progress() {
  if (terminal_ && drawn_) std::fputc('\n', stderr);
}

bool Progress::isDue() const { return secondsSince(last_) >= (terminal_ ? 0.1 : 10.0); }

void Progress::draw(uint64_t done, const std::string& detail) {
  last_ = Clock::now();
  const std::string eta = done == 0 ? "?" : asDuration(secondsLeft(done));
  if (terminal_) {
    drawn_ = true;
    const auto style = isColourful(stderr) ? fmt::fg(fmt::terminal_color::green) : fmt::text_style();
    fmt::print(stderr, "\r{} ", label_);
    fmt::print(stderr, style, "{}", bar(done, total_));
    fmt::print(stderr, " {:3}%  {}  ETA {}\x1b[K", total_ == 0 ? 100 : done * 100 / total_, detail, eta);
  } else {
    fmt::print(stderr, "{} {:3}%  {}  ETA {}\n", label_, total_ == 0 ? 100 : done * 100 / total_, detail, eta);
  }
  std::fflush(stderr);
}

void Progress::finish(const std::string& detail) {
  if (terminal_) std::fputs("\r\x1b[K", stderr);
  drawn_ = false;
  fmt::print(stderr, "{}  {}  in {}\n", label_, detail, asDuration(secondsSince(start_)));
  std::fflush(stderr);
}

double Progress::secondsLeft(uint64_t done) const {
  return secondsSince(start_) * static_cast<double>(total_ - done) / static_cast<double>(done);
}

}  // namespace kiln::cli
