// Text of the benches of Activity.cpp.
#pragma once

namespace kiln::synth {

// What both have in common; needs kNets, kWords, kInputs and netsOf(model).
extern const char* const kCounting;
// Arguments: cycles of warm-up, cycles, seed. Needs kBenchRandom and kKinds, of each input: r reset, v valid, y ready, d data.
extern const char* const kRandomMain;
// Arguments: recording, idle cycles, unchecked cycles. Needs kColumns, kInputPins and kOutputPins. Exit status: 1 when an output differs,
// 2 when the recording is at fault.
extern const char* const kReplayMain;

}  // namespace kiln::synth
