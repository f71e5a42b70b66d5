// Files that kilnc carries with it (written by CMake).
#pragma once

namespace kilnc {

extern const char* const kStreamOut;     // rtl/lib/kiln_stream_out.v
extern const char* const kAxi;           // rtl/lib/kiln_axi_*.v
extern const char* const kCosimAxi;      // cosim_axi.h
extern const char* const kCosimPromises;  // cosim_promises.h
extern const char* const kCosimRuntime;  // cosim_runtime.h
extern const char* const kFreestanding;  // freestanding.c
extern const char* const kDelays[];      // constraints/*/delays.json, then null

}  // namespace kilnc
