// When external memory answers. The simulated memory (sim) and the prediction (Prediction.h) follow these rules
// independently; a test compares every cycle of what comes out.
//
// Reads:  the first beat of a burst can transfer `latency` cycles after its address did; further beats follow one per
//         cycle. Bursts of one ID stay in order; of both IDs' first bursts that are due, the one due first is served,
//         ID 0 (operands) before ID 1 (commands), and a burst that has begun is finished first.
// Writes: a burst is answered `latency` cycles after its last beat transferred; data may come before its address.
// Both:   at most `bytesPerCycle` each way, saved up to one beat beyond a cycle's worth while nothing transfers.
#pragma once

#include <cstdint>

namespace kiln {

inline constexpr uint32_t kMaxReadBursts = 128;   // in flight, both IDs together: then no more addresses are taken
inline constexpr uint32_t kMaxWriteBursts = 256;  // in flight
inline constexpr uint32_t kMaxEarlyBeats = 32;    // write beats that wait for their address

}  // namespace kiln
