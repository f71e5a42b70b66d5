// Stage 7, outer half: the top module, which only connects.
#include <algorithm>
#include <optional>
#include <set>

#include "AxiPorts.h"
#include "Compile.h"
#include "CycleModel.h"
#include "Embedded.h"
#include "ProcessEmitter.h"
#include "ProcessFrame.h"
#include "ReportHtml.h"

namespace kilnc {
namespace {

using verilog::bitsFor;
using verilog::Connection;
using verilog::Module;
using verilog::ModuleInstance;
using verilog::upper;

// The module between a link and a port: from rtl/lib, or a copy of it of the program's own.
std::string adapterModule(const Design& design) {
  return design.isProgram ? design.name + "_stream_out" : "kiln_stream_out";
}

class TopEmitter {
 public:
  explicit TopEmitter(const Design& design) : design_(design) {}

  Module emit() {
    module_.name = design_.name;
    module_.header = {design_.name + ": processes and the streams between them"};
    module_.ports = {{"clk_i", 1, true, false}, {"rst_ni", 1, true, false}};
    std::set<std::string> scalars;
    for (const Instance& instance : design_.instances)
      for (const Operation* argument : instance.process->arguments)
        if (scalars.insert(argument->name).second)
          module_.ports.push_back({argument->name + "_i", argument->type.width, true, false});
    for (const auto& link : design_.links) addLink(link);
    for (const Instance& instance : design_.instances)
      for (const auto& memory : instance.process->memories)
        for (verilog::Port port : portsOf(*memory)) {
          port.isRegister = false;
          module_.ports.push_back(port);
        }
    for (const auto& memory : design_.memories) {
      module_.wires.push_back({memory.name + "_we", 1, 0, "", ""});
      module_.wires.push_back({memory.name + "_address", bitsFor(memory.words), 0, "", ""});
      module_.wires.push_back({memory.name + "_data", memory.width, 0, "", ""});
    }
    for (const Instance& instance : design_.instances) addInstance(instance);
    for (ModuleInstance& adapter : adapters_) module_.instances.push_back(adapter);
    addAxiPorts(design_, module_);
    return std::move(module_);
  }

 private:
  void addLink(const Design::Link& link) {
    const bool isAxi = isAxiLink(design_, link.name);
    auto addPort = [&](const std::string& name, unsigned width, bool isInput) {
      if (isAxi)
        module_.wires.push_back({name, width, 0, "", ""});
      else
        module_.ports.push_back({name, width, isInput, false});
    };
    if (isOwnPort(link.name) && link.writer >= 0) {
      addPort(link.name + "_valid_o", 1, false);
      addPort(link.name + "_data_o", link.width, false);
      addPort(link.name + "_ready_i", 1, true);
      return;
    }
    if (link.writer < 0) {
      addPort(link.name + "_valid_i", 1, true);
      addPort(link.name + "_data_i", link.width, true);
      addPort(link.name + "_ready_o", 1, false);
      return;
    }
    module_.wires.push_back({link.name + "_valid", 1, 0, "", ""});
    module_.wires.push_back({link.name + "_data", link.width, 0, "", ""});
    module_.wires.push_back({link.name + "_ready", 1, 0, "", ""});
    if (link.reader >= 0) return;
    addPort(link.name + "_valid_o", 1, false);
    addPort(link.name + "_data_o", link.width, false);
    addPort(link.name + "_ready_i", 1, true);
    // Outside, valid waits for ready.
    ModuleInstance adapter;
    adapter.module = adapterModule(design_);
    adapter.name = "u_" + link.name + "_out";
    adapter.parameters = {{"WIDTH", std::to_string(link.width)}};
    adapter.ports = {{"clk_i", "clk_i"},
                     {"rst_ni", "rst_ni"},
                     {"link_valid_i", link.name + "_valid"},
                     {"link_data_i", link.name + "_data"},
                     {"link_ready_o", link.name + "_ready"},
                     {"valid_o", link.name + "_valid_o"},
                     {"data_o", link.name + "_data_o"},
                     {"ready_i", link.name + "_ready_i"}};
    adapters_.push_back(adapter);
  }

  // Start and done of an ordinary function, and its direct streams, are the process's own ports.
  bool isOwnPort(const std::string& link) const {
    return design_.isProgram && std::any_of(design_.instances.front().process->channels.begin(), design_.instances.front().process->channels.end(),
                                            [&](const auto& channel) { return (channel->isCall || channel->isDirect) && channel->name == link; });
  }

  void addInstance(const Instance& instance) {
    ModuleInstance result;
    result.module = instance.process->name;
    result.name = instance.name;
    result.ports = {{"clk_i", "clk_i"}, {"rst_ni", "rst_ni"}};
    for (const Operation* argument : instance.process->arguments)
      result.ports.push_back({argument->name + "_i", argument->name + "_i"});
    for (size_t i = 0; i < instance.process->channels.size(); ++i) {
      const Channel& channel = *instance.process->channels[i];
      const std::string& wire = instance.channelNames[i];
      const auto& link =
          *std::find_if(design_.links.begin(), design_.links.end(), [&](const auto& l) { return l.name == wire; });
      if (channel.isCall || channel.isDirect) {
        for (const char* part : {"_valid", "_data", "_ready"}) {
          const bool isIn = channel.isInput != (part == std::string("_ready"));
          result.ports.push_back({channel.name + part + (isIn ? "_i" : "_o"), channel.name + part + (isIn ? "_i" : "_o")});
        }
        continue;
      }
      const bool isPort = link.writer < 0;
      if (isPort) result.parameters.push_back({upper(channel.name) + "_EXTERNAL", "1"});
      result.ports.push_back(
          {channel.name + (channel.isInput ? "_valid_i" : "_valid_o"), wire + (isPort ? "_valid_i" : "_valid")});
      result.ports.push_back(
          {channel.name + (channel.isInput ? "_data_i" : "_data_o"), wire + (isPort ? "_data_i" : "_data")});
      result.ports.push_back(
          {channel.name + (channel.isInput ? "_ready_o" : "_ready_i"), wire + (isPort ? "_ready_o" : "_ready")});
    }
    for (size_t i = 0; i < instance.process->memories.size(); ++i) {
      const Memory& memory = *instance.process->memories[i];
      for (const verilog::Port& port : portsOf(memory)) result.ports.push_back({port.name, port.name});
      if (!memory.isShared) continue;
      for (const char* part : {"_we", "_address", "_data"})
        result.ports.push_back(
            {memory.name + part + (memory.isReadHere ? "_i" : "_o"), instance.memoryNames[i] + part});
    }
    module_.instances.push_back(result);
  }

  const Design& design_;
  Module module_;
  std::vector<ModuleInstance> adapters_;
};

}  // namespace

std::string emitDesign(const Scheduled& scheduled, const Options& options, const std::string& commandForHeader) {
  const Design& design = scheduled.design;
  std::string text = "// Written by kilnc from " + options.files.front() + "; do not edit.\n//   " + commandForHeader + "\n\n";
  text += verilog::print(TopEmitter(design).emit());
  if (design.isProgram) {
    // One file holds all there is.
    std::string adapter = kStreamOut;
    const std::string name = "kiln_stream_out";
    for (size_t at = adapter.find(name); at != std::string::npos; at = adapter.find(name, at + name.size()))
      adapter.replace(at, name.size(), adapterModule(design));
    const bool isUsed = std::any_of(design.links.begin(), design.links.end(), [](const auto& link) { return link.writer >= 0 && link.depth != 0; });
    text += (isUsed ? "\n" + adapter : "") + axiModules(design);
  }
  std::set<const Process*> done;
  for (size_t i = 0; i < design.instances.size(); ++i)
    if (done.insert(design.instances[i].process.get()).second)
      text += "\n" + verilog::print(emitProcess(*design.instances[i].process, scheduled.schedules[i], scheduled.units[i], *options.target));
  return text;
}

Result compile(const Options& options, const std::string& commandForHeader) {
  const Scheduled scheduled = buildScheduled(options);
  const Design& design = scheduled.design;
  if (options.withCycleModel && design.isProgram)
    throw CompileError(ErrorId::kUsage, {"command line", 0, 0},
                       "--cycle-model is for tops of processes; " + options.top + " is an ordinary function",
                       "drop --cycle-model");
  return {emitDesign(scheduled, options, commandForHeader), reportText(scheduled, options),
          reportJson(scheduled, options), reportHtml(scheduled, options, std::nullopt),
          options.withCycleModel
              ? emitCycleModel(design, scheduled.schedules, options.observed, options.files.front(), commandForHeader)
              : "",
          design.notes};
}

}  // namespace kilnc
