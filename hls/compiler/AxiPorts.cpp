#include "AxiPorts.h"

#include <algorithm>

#include "Embedded.h"

namespace kilnc {

using verilog::Connection;
using verilog::Module;
using verilog::ModuleInstance;

std::vector<AxiBundle> bundlesOf(const Design& design) {
  std::vector<AxiBundle> bundles;
  for (const Design::Axi& pointer : design.axi) {
    auto found = std::find_if(bundles.begin(), bundles.end(), [&](const AxiBundle& b) { return b.name == pointer.bundle; });
    if (found == bundles.end()) found = bundles.insert(found, {pointer.bundle, pointer.elementBits / 8, 1, {}});
    found->pointers.push_back(&pointer);
    found->idBits = verilog::bitsFor(static_cast<unsigned>(found->pointers.size()));
  }
  return bundles;
}

bool isAxiLink(const Design& design, const std::string& link) {
  return std::any_of(design.axi.begin(), design.axi.end(), [&](const Design::Axi& pointer) {
    return link == pointer.request || link == pointer.words || link == pointer.data || link == pointer.finished;
  });
}

namespace {

struct Wire {
  const char* name;
  unsigned width;
};

void addPointer(const Design& design, const Design::Axi& pointer, Module& module) {
  const unsigned bits = pointer.elementBits;
  const std::string axi = pointer.name + "_axi_";
  const Wire wires[] = {{"arvalid", 1}, {"araddr", 64}, {"arlen", 8}, {"arready", 1}, {"rvalid", 1}, {"awvalid", 1}, {"awaddr", 64},
                        {"awlen", 8}, {"awready", 1}, {"wvalid", 1}, {"wdata", bits}, {"wlast", 1}, {"wready", 1}, {"bvalid", 1}};
  for (const Wire& wire : wires) module.wires.push_back({axi + wire.name, wire.width, 0, "", ""});
  module.ports.push_back({pointer.name + "_error_o", 2, false, false});
  ModuleInstance adapter;
  adapter.module = design.name + "_axi_pointer";
  adapter.name = "u_" + pointer.name + "_axi";
  adapter.parameters = {{"BYTES", std::to_string(bits / 8)}};
  const std::string m = "m_axi_" + pointer.bundle + "_";
  adapter.ports = {{"clk_i", "clk_i"}, {"rst_ni", "rst_ni"},
                   {"request_valid_i", pointer.request + "_valid_o"}, {"request_data_i", pointer.request + "_data_o"},
                   {"request_ready_o", pointer.request + "_ready_i"}};
  auto connect = [&](const std::string& link, const char* port, bool isRead) {
    const std::string p = port;
    if (link.empty()) {
      if (!isRead) {
        adapter.ports.push_back({p + "_valid_i", "1'b0"});
        adapter.ports.push_back({p + "_data_i", "{" + std::to_string(bits) + "{1'b0}}"});
        adapter.ports.push_back({p + "_ready_o", ""});
      } else {
        adapter.ports.push_back({p + "_ready_i", "1'b1"});
        adapter.ports.push_back({p + "_valid_o", ""});
        adapter.ports.push_back({p + "_data_o", ""});
      }
      return;
    }
    adapter.ports.push_back({p + (isRead ? "_valid_o" : "_valid_i"), link + (isRead ? "_valid_i" : "_valid_o")});
    adapter.ports.push_back({p + (isRead ? "_data_o" : "_data_i"), link + (isRead ? "_data_i" : "_data_o")});
    adapter.ports.push_back({p + (isRead ? "_ready_i" : "_ready_o"), link + (isRead ? "_ready_o" : "_ready_i")});
  };
  connect(pointer.words, "words", true);
  connect(pointer.data, "data", false);
  adapter.ports.push_back({"finished_valid_o", pointer.finished + "_valid_i"});
  adapter.ports.push_back({"finished_ready_i", pointer.finished + "_ready_o"});
  adapter.ports.push_back({"error_o", pointer.name + "_error_o"});
  for (const char* out : {"arvalid", "araddr", "arlen", "awvalid", "awaddr", "awlen", "wvalid", "wdata", "wlast"})
    adapter.ports.push_back({std::string(out) + "_o", axi + out});
  for (const char* in : {"arready", "rvalid", "awready", "wready", "bvalid"}) adapter.ports.push_back({std::string(in) + "_i", axi + in});
  for (const char* in : {"rdata", "rresp", "rlast", "bresp"}) adapter.ports.push_back({std::string(in) + "_i", m + in + "_i"});
  module.instances.push_back(adapter);
}

void addBundle(const Design& design, const AxiBundle& bundle, Module& module) {
  const std::string m = "m_axi_" + bundle.name + "_";
  const unsigned bits = 8 * bundle.bytes, ids = bundle.idBits;
  const Wire outputs[] = {{"arvalid", 1}, {"arid", ids}, {"araddr", 64}, {"arlen", 8}, {"rready", 1}, {"awvalid", 1}, {"awid", ids},
                          {"awaddr", 64}, {"awlen", 8}, {"wvalid", 1}, {"wdata", bits}, {"wstrb", bundle.bytes}, {"wlast", 1}, {"bready", 1}};
  const Wire inputs[] = {{"arready", 1}, {"rvalid", 1}, {"rid", ids}, {"awready", 1}, {"wready", 1}, {"bvalid", 1}, {"bid", ids}};
  const Wire passed[] = {{"rdata", bits}, {"rresp", 2}, {"rlast", 1}, {"bresp", 2}};
  ModuleInstance result;
  result.module = design.name + "_axi_bundle";
  result.name = "u_" + bundle.name + "_bundle";
  result.parameters = {{"N", std::to_string(bundle.pointers.size())}, {"BYTES", std::to_string(bundle.bytes)}, {"ID_BITS", std::to_string(ids)}};
  result.ports = {{"clk_i", "clk_i"}, {"rst_ni", "rst_ni"}};
  auto joined = [&](const std::string& part) {
    std::string text;
    for (auto pointer = bundle.pointers.rbegin(); pointer != bundle.pointers.rend(); ++pointer)
      text += (text.empty() ? "" : ", ") + (*pointer)->name + "_axi_" + part;
    return bundle.pointers.size() == 1 ? text : "{" + text + "}";
  };
  for (const char* in : {"arvalid", "araddr", "arlen", "awvalid", "awaddr", "awlen", "wvalid", "wdata", "wlast"})
    result.ports.push_back({std::string(in) + "_i", joined(in)});
  for (const char* out : {"arready", "rvalid", "awready", "wready", "bvalid"})
    result.ports.push_back({std::string(out) + "_o", joined(out)});
  for (const Wire& wire : outputs) {
    module.ports.push_back({m + wire.name + "_o", wire.width, false, false});
    result.ports.push_back({std::string("m_") + wire.name + "_o", m + wire.name + "_o"});
  }
  for (const Wire& wire : inputs) {
    module.ports.push_back({m + wire.name + "_i", wire.width, true, false});
    result.ports.push_back({std::string("m_") + wire.name + "_i", m + wire.name + "_i"});
  }
  for (const Wire& wire : passed) module.ports.push_back({m + wire.name + "_i", wire.width, true, false});
  module.instances.push_back(result);
}

}  // namespace

void addAxiPorts(const Design& design, Module& module) {
  for (const Design::Axi& pointer : design.axi) addPointer(design, pointer, module);
  for (const AxiBundle& bundle : bundlesOf(design)) addBundle(design, bundle, module);
}

std::string axiModules(const Design& design) {
  if (design.axi.empty()) return "";
  std::string text = kAxi;
  const std::string prefix = "kiln_axi_";
  for (size_t at = text.find(prefix); at != std::string::npos; at = text.find(prefix, at + design.name.size()))
    text.replace(at, prefix.size(), design.name + "_axi_");
  return text;
}

}  // namespace kilnc
