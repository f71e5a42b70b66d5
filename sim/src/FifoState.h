// Fill of every FIFO of a Verilated chip, read through the names that the model keeps (sim/fifo_state.vlt).
#pragma once

#include <string>

class VerilatedContext;

namespace kiln::sim {

// One line per FIFO: module path, name, entries and capacity, and FULL or EMPTY.
std::string fifoState(VerilatedContext& context);

}  // namespace kiln::sim
