// Long programs whose compile time is measured.
#pragma once

#include <string>

// A C program of about `lines` lines (at most ten more), the same every time: functions that are not inlined, as such programs
// have them (filters, hashes, sorting, tables, state machines, matrices), each with numbers of its own, and a main() that
// returns a checksum of what they compute.
std::string longProgram(unsigned lines);
