// What the chip refuses: the order of the checks is part of the contract, since the first one that fails is reported.
#pragma once

#include <cstddef>
#include <cstdint>

#include "kiln/Device.h"

namespace kiln::golden {

// `index` is the command's place in its program; `memoryBytes` bounds every address in use (kErrBus beyond).
abi::ErrorCode checkCommand(const abi::Command& command, uint32_t index, const Capabilities& capabilities,
                            size_t memoryBytes);

}  // namespace kiln::golden
