#include "FifoEmitter.h"

#include <fmt/format.h>

#include "Storage.h"

namespace kilnc {

using verilog::bitsFor;
using verilog::line;
using verilog::Statement;
using verilog::Statements;
using verilog::upper;
using verilog::when;

namespace {

unsigned pointerBits(const Channel& channel) { return bitsFor(channel.depth) + 1; }

}  // namespace

void addFifoRegisters(const Channel& channel, std::vector<verilog::Signal>& into) {
  const std::string fifo = "fifo_" + channel.name;
  into.push_back({fifo + "_some", 1, 0, "", ""});
  into.push_back({fifo + "_push", 1, 0, "", ""});
  into.push_back({fifo + "_pop", 1, 0, "", ""});
  into.push_back({fifo + "_count", pointerBits(channel), 0, "", ""});
}

Statement fifoBegin(const Channel& channel) { return line("fifo_" + channel.name + "_pop = 1'b0;"); }

Statement fifoPop(const Channel& channel) { return line("fifo_" + channel.name + "_pop = 1'b1;"); }

std::string fifoHasWord(const Channel& channel) { return "fifo_" + channel.name + "_some"; }

void fifoEnd(const Channel& channel, Statements& into) {
  const std::string &name = channel.name, fifo = "fifo_" + name;
  const unsigned bits = pointerBits(channel);
  auto atMost = [&](int count) {
    return count < 0 ? std::string("1'b0") : fmt::format("{}_count <= {}", fifo, literal(bits, static_cast<unsigned>(count)));
  };
  const int ready = static_cast<int>(channel.depth) - 2;
  into.push_back(line(fmt::format("{0}_push = {1}_valid_i && ({2}_EXTERNAL == 0 || {1}_ready_o);", fifo, name, upper(name))));
  into.push_back(line(fmt::format("{0}_count = {0}_wp - {0}_rp;", fifo)));
  into.push_back(line(fmt::format("{}_ready_o <= {}_pop ? ({}_push ? {} : {}) : ({}_push ? {} : {});", name, fifo, fifo,
                                  atMost(ready), atMost(ready + 1), fifo, atMost(ready - 1), atMost(ready))));
  into.push_back(line(fmt::format("{0}_some = {0}_push || ({0}_pop ? {0}_count != {1} : {0}_some);", fifo, literal(bits, 1))));
  Statements push;
  if (channel.isPayloadUsed) push.push_back(line(fmt::format("{0}[{0}_wp[{1}:0]] = {2}_data_i;", fifo, bits - 2, name)));
  push.push_back(line(fmt::format("{0}_wp = {0}_wp + 1'b1;", fifo)));
  into.push_back(when(fifo + "_push", push));
  into.push_back(when(fifo + "_pop", {line(fmt::format("{0}_rp = {0}_rp + 1'b1;", fifo))}));
}

void fifoReset(const Channel& channel, Statements& into) {
  const std::string fifo = "fifo_" + channel.name;
  for (const char* pointer : {"_wp", "_rp", "_some"}) into.push_back(line(fifo + pointer + " = 0;"));
  into.push_back(line(channel.name + "_ready_o <= 1'b1;"));
}

}  // namespace kilnc
