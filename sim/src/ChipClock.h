// One Verilated chip with its clock and memory: everything that happens in a cycle.
//
// `Traits` comes from the build (kiln_add_model):
//   Model, Root       the Verilated class and its root
//   kTraced           built with --trace-fst
//   kDirect           `clockedLogic(Root*)` is the whole of a clock edge: one clock, no logic between inputs and
//   outputs
#pragma once

#include <verilated.h>

#include <memory>

#include "AxiLiteRules.h"
#include "AxiMemory.h"
#include "PinRecorder.h"
#include "Waves.h"
#include "kiln/Device.h"
#include "kiln/RtlModel.h"

namespace kiln::sim {

template <class Traits>
class ChipClock {
 public:
  using Model = typename Traits::Model;
  using Root = typename Traits::Root;
  using Memory = AxiMemory<sizeof(Root::m_axi_rdata_i)>;  // as wide as the chip's data bus

  ChipClock(std::span<std::byte> memory, const SimulationOptions& options, const ModelOptions& model)
      : memory_(memory, {options.memoryLatencyCycles, options.memoryBytesPerCycle, options.stallProbability,
                         options.stallSeed}),
        direct_(Traits::kDirect && model.advance == Advance::kFastest) {
    context_.randReset(model.initialSeed == 0 ? 0 : 2);
    context_.randSeed(static_cast<int>(model.initialSeed));
    context_.traceEverOn(Traits::kTraced);
    Verilated::threadContextp(&context_);
    model_ = std::make_unique<Model>(&context_);
    if constexpr (Traits::kTraced) {
      if (!options.traceFile.empty()) waves_.open(*model_, options);
      if (!options.pinFile.empty()) pins_.open(options.pinFile);
    }
    model_->clk_i = 0;
    model_->rst_ni = 0;
    model_->eval();  // runs initial blocks; from here on the clock is low between cycles
  }
  ~ChipClock() {
    model_->final();
    // Verilator 5.006 takes a dying model's scopes out of the thread's current context instead of the model's own.
    Verilated::threadContextp(&context_);
    waves_.close();
    model_.reset();
    Verilated::threadContextp(nullptr);
  }

  Root& ports() { return *model_->rootp; }
  VerilatedContext& context() { return context_; }
  const Memory& memory() const { return memory_; }
  bool careful() const { return memory_.careful(); }
  bool direct() const { return direct_; }
  uint64_t cycles() const { return cycle_; }

  // What happens between these is the work of a program, for whoever records pins.
  void beginWork() { pins_.beginWork(); }
  void endWork() { pins_.endWork(); }

  // Also after a timeout or a protocol violation: nothing of the former run survives but memory.
  void reset() {
    Root& chip = ports();
    memory_.reset();
    lite_.reset();
    memory_.drive(chip);
    chip.m_axi_bid_i = 0;
    chip.s_axil_awvalid_i = chip.s_axil_wvalid_i = chip.s_axil_bready_i = 0;
    chip.s_axil_arvalid_i = chip.s_axil_rready_i = 0;
    chip.rst_ni = 0;
    for (int i = 0; i < kResetCycles; ++i) edge();
    chip.rst_ni = 1;
  }

  template <bool kCareful>
  [[gnu::always_inline]] void tick() {
    Root& chip = ports();
    lite_.sample(cycle_, chip);
    const bool changes = memory_.template sample<kCareful>(chip);
    edge([&] {
      if (changes) memory_.drive(chip);
    });
  }
  [[gnu::noinline]] void tick() { careful() ? tick<true>() : tick<false>(); }

 private:
  static constexpr int kResetCycles = 4;

  void edge() {
    edge([] {});
  }

  // `drive` changes the chip's inputs right after the edge.
  template <class Drive>
  [[gnu::always_inline]] void edge(Drive drive) {
    if constexpr (Traits::kDirect) {
      if (direct_) [[likely]] {
        Traits::clockedLogic(model_->rootp);
        drive();
        ++cycle_;
        return;
      }
    }
    if constexpr (Traits::kTraced) pins_.sample(*model_->rootp);
    model_->clk_i = 1;
    model_->eval();
    drive();
    if constexpr (Traits::kTraced) waves_.dump(2 * cycle_);
    model_->clk_i = 0;
    model_->eval();
    if constexpr (Traits::kTraced) waves_.dump(2 * cycle_ + 1);
    ++cycle_;
  }

  VerilatedContext context_;
  Memory memory_;
  AxiLiteRules lite_;
  const bool direct_;
  uint64_t cycle_ = 0;
  std::unique_ptr<Model> model_;
  Waves<Model, Traits::kTraced> waves_;
  PinRecorder<Traits::kTraced> pins_;
};

}  // namespace kiln::sim
