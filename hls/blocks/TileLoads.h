// What the sequencer asks the loader for.
#pragma once

#include "Messages.h"

namespace kiln {

// How the panels of one operand lie in memory. A natural operand has its k steps as rows, otherwise its k steps are
// bytes within rows and the loader transposes.
template <class Chip>
struct OperandLayout {
  using Address = typename Chip::Address;
  typename Chip::Size pitch;
  bool natural;

  Address groupStride() const { return natural ? Address(pitch) * Chip::kGroupSteps : Address(Chip::kGroupSteps); }
  Address panelStride() const { return natural ? Address(Chip::kGroup) : Address(pitch) * Chip::kGroup; }

  // One group: `steps` valid k steps of `lanes` valid rows (columns). A transposed group always has all lanes, the
  // missing ones as zeros, because lanes become bytes of every word.
  LoadCommand<Chip> group(LoadTarget target, Address address, typename Chip::StepCount steps,
                          typename Chip::LaneCount lanes, bool last) const {
    LoadCommand<Chip> load{};
    load.address = address;
    load.stride = pitch;
    load.receive.sub = (unsigned(address) % Chip::kBusBytes) / Chip::kGroup;
    load.receive.beats = natural ? steps : typename Chip::StepCount(Chip::kGroup);
    load.receive.validBeats = natural ? steps : typename Chip::StepCount(lanes);
    load.receive.bytes = natural ? typename Chip::StepCount(lanes) : steps;
    load.receive.target = target;
    load.receive.transpose = !natural;
    load.receive.last = last;
    return load;
  }
};

// Loads `steps` k steps of one or both operands, group by group in turn, and moves the addresses past them. One group
// per cycle.
template <class Chip>
void loadChunk(Stream<LoadCommand<Chip>>& loads, bool loadA, bool loadB, typename Chip::Steps steps, const OperandLayout<Chip>& a,
               const OperandLayout<Chip>& b, typename Chip::LaneCount rows, typename Chip::LaneCount cols,
               typename Chip::Address& aAddress, typename Chip::Address& bAddress) {
  if (!loadA && !loadB) return;
  constexpr unsigned kGroupSteps = Chip::kGroupSteps;
  const typename Chip::Address aStride = a.groupStride(), bStride = b.groupStride();
  typename Chip::Steps left = steps;
  bool turnB = !loadA, more = true;
  while (more) {
    KILN_PIPELINE(1);
    const bool last = left <= kGroupSteps;
    const typename Chip::StepCount valid = last ? unsigned(left) : kGroupSteps;
    loads.write(turnB ? b.group(LoadTarget::kB, bAddress, valid, cols, last)
                      : a.group(LoadTarget::kA, aAddress, valid, rows, last));
    const bool groupDone = turnB || !loadB;
    if (turnB)
      bAddress += bStride;
    else
      aAddress += aStride;
    if (groupDone) left -= kGroupSteps;
    more = !(groupDone && last);
    turnB = loadB && (!loadA || !turnB);
  }
}

template <class Chip>
LoadCommand<Chip> loadBias(typename Chip::Address address, typename Chip::LaneCount cols) {
  LoadCommand<Chip> load{};
  load.address = address;
  load.stride = Chip::kBusBytes;
  load.receive.beats = Chip::kBiasBeats;
  load.receive.validBeats = (unsigned(cols) * 4 + Chip::kBusBytes - 1) / Chip::kBusBytes;
  load.receive.target = LoadTarget::kBias;
  return load;
}

template <class Chip>
LoadCommand<Chip> loadMask(typename Chip::Address address, typename Chip::Size pitch, typename Chip::LaneCount rows,
                           UInt<indexBits(Chip::kMaskPanels)> sub) {
  LoadCommand<Chip> load{};
  load.address = address;
  load.stride = pitch;
  load.receive.sub = sub;
  load.receive.beats = Chip::kRows;
  load.receive.validBeats = rows;
  load.receive.target = LoadTarget::kMask;
  return load;
}

}  // namespace kiln
