// FST waves of a window of cycles, for models built with --trace-fst; nothing at all for the others.
#pragma once

#include <cstdint>

#include "kiln/Device.h"

#ifdef KILN_TRACED_MODEL
#include <verilated_fst_c.h>

#include "Gtkw.h"
#endif

namespace kiln::sim {

template <class Model, bool kTraced>
class Waves {
 public:
  void close() {}
};

#ifdef KILN_TRACED_MODEL
// Time unit: half a clock cycle is 1 ns.
template <class Model>
class Waves<Model, true> {
 public:
  void open(Model& model, const SimulationOptions& options) {
    checkWritable(options.traceFile);
    writeGtkw(options.traceFile);
    constexpr int kAllLevels = 99;
    model.trace(&file_, kAllLevels);
    file_.open(options.traceFile.c_str());
    open_ = true;
    fromTime_ = 2 * options.traceFromCycle;
    toTime_ = options.traceToCycle > UINT64_MAX / 4 ? UINT64_MAX : 2 * options.traceToCycle + 1;
  }

  void close() {
    if (open_) file_.close();
  }

  void dump(uint64_t time) {
    if (open_ && time >= fromTime_ && time <= toTime_) file_.dump(time);
  }

 private:
  VerilatedFstC file_;
  bool open_ = false;
  uint64_t fromTime_ = 0, toTime_ = UINT64_MAX;
};
#endif

}  // namespace kiln::sim
