// Stage 7, AXI4 ports of an ordinary function: adapters between the streams of its pointers and the bus.
#pragma once

#include <string>
#include <vector>

#include "Ir.h"
#include "Verilog.h"

namespace kilnc {

// A bundle: an AXI4 manager port m_axi_NAME_*, the pointers that share it in the order of their identifiers.
struct AxiBundle {
  std::string name;
  unsigned bytes = 0, idBits = 1;
  std::vector<const Design::Axi*> pointers;
};
std::vector<AxiBundle> bundlesOf(const Design& design);

// True if the link is between the process and an adapter, and no port.
bool isAxiLink(const Design& design, const std::string& link);

// Adds ports, wires and instances to the top. The wires of links are there already, with the names of ports.
void addAxiPorts(const Design& design, verilog::Module& module);

// The modules that these instances need, with names of the design's own; empty if it has no such port.
std::string axiModules(const Design& design);

}  // namespace kilnc
