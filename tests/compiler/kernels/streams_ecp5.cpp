// The processes of streams.cpp, for a part of slow nets: other schedules, other FIFOs, another first stage, the same words.
#define streams streams_ecp5
#include "streams.cpp"
