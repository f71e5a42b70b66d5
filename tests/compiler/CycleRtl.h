// A cycle model (kilnc --cycle-model) at the pins of the Verilated top: same handshakes in the same cycles, no data.
#pragma once

#include <array>
#include <deque>
#include <functional>

#include "Kernel.h"
#include "kiln/CycleModel.h"

namespace kiln::test {

template <class Core>
class CycleRtl : public Rtl {
 public:
  template <class Stream>
  void input(const char* name, Stream Core::* stream) {
    Port& port = add(name, Pin::Kind::kInput);
    port.edge = [this, &port, stream] {
      std::remove_cvref_t<decltype((core_.*stream).front())> word{};
      if constexpr (!std::is_same_v<decltype(word), cycles::Token>) memcpy(&word, port.data.data(), sizeof word);
      if (port.valid && port.ready) (core_.*stream).push(core_.clock, word);
    };
    port.show = [this, &port, stream] {
      cycles::Clock next = core_.clock;
      ++next.now;
      port.ready = (core_.*stream).hasRoom(next);
    };
    port.ready = 1;
  }
  template <class Stream>
  void output(const char* name, Stream Core::* stream) {
    using Word = std::remove_cvref_t<decltype((core_.*stream).front())>;
    Port& port = add(name, Pin::Kind::kOutput);
    const auto out = std::make_shared<cycles::OutRegister<Word>>();
    port.edge = [this, &port, stream, out] { out->step(core_.*stream, core_.clock, port.valid && port.ready); };
    port.show = [&port, out] { port.valid = out->valid; };
  }
  void scalar(const char* name) { add(name, Pin::Kind::kScalar); }

  void clockEdge() override {
    if (isReset_) return;
    core_.clock.advance();
    for (Port& port : ports_)
      if (port.edge) port.edge();
    for (unsigned process = 0; process < Core::kProcesses; ++process) {
      const uint64_t bit = uint64_t{1} << process;
      if ((core_.clock.active & bit) != 0 && !core_.step(process)) core_.clock.active &= ~bit;
    }
    for (Port& port : ports_)
      if (port.show) port.show();
  }
  void settle() override {}
  void reset(bool isActive) override { isReset_ = isActive; }

 private:
  struct Port {
    uint8_t valid = 0, ready = 0;
    std::array<uint8_t, 1024> data{};
    std::function<void()> edge, show;
  };
  Port& add(const char* name, Pin::Kind kind) {
    Port& port = ports_.emplace_back();
    pins.push_back({name, kind, &port.valid, port.data.data(), port.data.size(), &port.ready});
    return port;
  }

  Core core_;
  bool isReset_ = false;
  std::deque<Port> ports_;
};

}  // namespace kiln::test
