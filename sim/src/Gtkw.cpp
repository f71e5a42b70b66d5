#include "Gtkw.h"

#include <fmt/format.h>

#include <filesystem>
#include <fstream>

#include "kiln/Error.h"

namespace kiln::sim {
namespace {

constexpr const char* kAddress[] = {"valid_o", "ready_i", "addr_o[63:0]", "len_o[7:0]", nullptr};
constexpr const char* kReadData[] = {"valid_i", "ready_o", "id_i", "data_i[127:0]", "last_i", "resp_i[1:0]", nullptr};
constexpr const char* kWriteData[] = {"valid_o", "ready_i", "data_o[127:0]", "strb_o[15:0]", "last_o", nullptr};
constexpr const char* kAnswer[] = {"valid_i", "ready_o", "resp_i[1:0]", nullptr};

}  // namespace

void checkWritable(const std::string& traceFile) {
  std::ofstream probe(traceFile, std::ios::binary);
  if (!probe) {
    throw UserError(
        fmt::format("cannot write the trace to {}\nfix: check that its folder exists and is writable", traceFile));
  }
}

void writeGtkw(const std::string& traceFile) {
  const std::filesystem::path trace(traceFile);
  std::ofstream file(std::filesystem::path(trace).replace_extension(".gtkw"));
  file << fmt::format("[dumpfile] \"{}\"\n", std::filesystem::absolute(trace).string());
  file << "TOP.clk_i\nTOP.rst_ni\nTOP.irq_o\n";
  const auto group = [&](const char* channel, const char* const* signals) {
    file << fmt::format("-{}\n", channel);
    for (; *signals != nullptr; ++signals) file << fmt::format("TOP.m_axi_{}{}\n", channel, *signals);
  };
  group("ar", kAddress);
  group("r", kReadData);
  group("aw", kAddress);
  group("w", kWriteData);
  group("b", kAnswer);
}

}  // namespace kiln::sim
