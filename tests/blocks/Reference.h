// The chip's arithmetic as naively as it can be written, on a copy of device memory.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>

#include "kiln/Abi.h"

namespace kiln::test {

// Does to `memory` what a valid `command` does. `busBytes` matters only for the zero bits behind a row of mask bits.
void referenceGemm(const abi::Command& command, std::span<std::byte> memory, unsigned busBytes);

// clamp((value + (shift > 0 ? 2^(shift-1) : 0)) >> shift, -127, 127), computed in 64 bits.
int32_t referenceRequantise(int32_t value, unsigned shift);

}  // namespace kiln::test
