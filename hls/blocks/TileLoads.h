// What the sequencer asks the loader for.
#pragma once

#include "Messages.h"

namespace kiln {

// How the panels of one operand lie in memory (LoadPart).
template <class Chip>
struct OperandLayout {
  uint32_t pitch;
  bool natural;

  uint64_t panelStride() const { return natural ? Chip::kGroup : uint64_t(pitch) * Chip::kGroup; }
  uint64_t chunkStride(uint32_t steps) const { return natural ? uint64_t(pitch) * steps : steps; }
  LoadPart<Chip> part(bool used, uint64_t address, typename Chip::LaneCount lanes, bool last) const {
    return {address, pitch, lanes, used, natural, last};
  }
};

template <class Chip>
LoadCommand<Chip> loadBias(uint64_t address, typename Chip::LaneCount cols) {
  LoadCommand<Chip> load{};
  load.a.address = address;
  load.a.pitch = Chip::kBusBytes;
  load.a.used = load.isSingle = true;
  load.single.beats = Chip::kBiasBeats;
  load.single.validBeats = (unsigned(cols) * 4 + Chip::kBusBytes - 1) / Chip::kBusBytes;
  load.single.target = LoadTarget::kBias;
  return load;
}

template <class Chip>
LoadCommand<Chip> loadMask(uint64_t address, uint32_t pitch, typename Chip::LaneCount rows,
                           UInt<indexBits(Chip::kMaskPanels)> sub) {
  LoadCommand<Chip> load{};
  load.a.address = address;
  load.a.pitch = pitch;
  load.a.used = load.isSingle = true;
  load.single.sub = sub;
  load.single.beats = Chip::kRows;
  load.single.validBeats = rows;
  load.single.target = LoadTarget::kMask;
  return load;
}

template <class Chip>
LoadCommand<Chip> loadProbe() {
  LoadCommand<Chip> load{};
  load.a.used = load.isSingle = true;
  load.single.beats = 1;
  load.single.target = LoadTarget::kProbe;
  return load;
}

}  // namespace kiln
