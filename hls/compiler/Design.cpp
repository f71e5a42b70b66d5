// From a top to instances of processes and the links between them.
#include <llvm/IR/Constants.h>
#include <llvm/IR/InstIterator.h>
#include <llvm/IR/Instructions.h>

#include <llvm/Support/raw_ostream.h>

#include <algorithm>
#include <fstream>
#include <map>

#include "Compile.h"
#include "FrontEnd.h"
#include "Lower.h"
#include "LowerContext.h"
#include "Optimise.h"
#include "Pragmas.h"
#include "Prepare.h"
#include "Verilog.h"

using namespace llvm;

namespace kilnc {
namespace {

constexpr unsigned kDefaultDepth = 4, kLeastDepth = 4;  // four entries let a link carry a word every cycle

class DesignBuilder {
 public:
  explicit DesignBuilder(const Prepared& prepared) : prepared_(prepared) {}

  // An ordinary function: one process whose streams are all ports.
  static Design ofProgram(const Program& program, const std::string& name) {
    Design design;
    design.name = name;
    design.isProgram = true;
    if (verilog::isKeyword(name))
      throw CompileError(ErrorId::kNoTop, locationOf(*program.top),
                         "the top's name '" + name + "' is a keyword of Verilog",
                         "name the module with --module");
    const Lowered lowered = lowerProgram(program, name + "_process");
    Instance instance;
    instance.process = lowered.process;
    instance.name = "u_" + lowered.process->name;
    for (const auto& channel : lowered.process->channels) {
      channel->depth = channel->isCall ? 0 : kDefaultDepth;
      instance.channelNames.push_back(channel->name);
      design.links.push_back({channel->name, channel->width, channel->depth, channel->isInput ? -1 : 0,
                              channel->isInput ? 0 : -1});
    }
    instance.memoryNames.resize(lowered.process->memories.size());
    auto linkAt = [&](int place) -> std::string {
      for (const auto& channel : lowered.process->channels)
        if (place >= 0 && channel->argument == place) return channel->name;
      return "";
    };
    for (const AxiPointer& pointer : program.axi)
      design.axi.push_back({verilog::safeName(pointer.name), verilog::safeName(pointer.bundle), pointer.argument, pointer.elementBits,
                            linkAt(pointer.request), linkAt(pointer.words), linkAt(pointer.data), linkAt(pointer.finished)});
    design.instances.push_back(std::move(instance));
    return design;
  }

  Design build(const std::string& name) {
    design_.name = name;
    if (verilog::isKeyword(name))
      throw CompileError(ErrorId::kNoTop, locationOf(*prepared_.top),
                         "the top's name '" + name + "' is a keyword of Verilog",
                         "rename the top: its name becomes the module's");
    moduleNames_.insert(name);
    for (Argument& argument : prepared_.top->args()) names_[&argument] = identifier(argument.getName());
    if (prepared_.processes.front() == prepared_.top) {
      std::vector<Value*> arguments;
      for (Argument& argument : prepared_.top->args()) arguments.push_back(&argument);
      addInstance(*prepared_.top, name + "_process", arguments, locationOf(*prepared_.top));
    } else {
      for (Instruction& instruction : instructions(*prepared_.top)) visit(instruction);
    }
    finish();
    return std::move(design_);
  }

 private:
  void visit(Instruction& instruction) {
    if (auto* alloca = dyn_cast<AllocaInst>(&instruction)) names_[alloca] = uniqueName(identifier(alloca->getName()));
    auto* call = dyn_cast<CallInst>(&instruction);
    if (call == nullptr || call->getCalledFunction() == nullptr) {
      if (!instruction.isTerminator() && !isa<AllocaInst>(instruction))
        throw CompileError(ErrorId::kStreamUse, locationOf(instruction),
                           "a top that starts processes computes something itself",
                           "move the computation into a process");
      if (auto* branch = dyn_cast<BranchInst>(&instruction); branch != nullptr && branch->isConditional())
        throw CompileError(ErrorId::kStreamUse, locationOf(instruction), "a top starts processes conditionally",
                           "start the same processes always; use if constexpr to choose when compiling");
      return;
    }
    const StringRef callee = call->getCalledFunction()->getName();
    if (callee == "__kiln_stream_init" || callee == "__kiln_ram_init") {
      sizes_[call->getArgOperand(0)] = static_cast<unsigned>(cast<ConstantInt>(call->getArgOperand(1))->getZExtValue());
      return;
    }
    if (std::find(prepared_.processes.begin(), prepared_.processes.end(), call->getCalledFunction()) ==
        prepared_.processes.end())
      throw CompileError(ErrorId::kStreamUse, locationOf(instruction),
                         "a top that starts processes also uses streams itself", "move the access into a process");
    std::vector<Value*> arguments(call->arg_begin(), call->arg_end());
    addInstance(*call->getCalledFunction(), plainName(*call->getCalledFunction()), arguments, locationOf(instruction));
  }

  std::string uniqueName(const std::string& wish) {
    std::string result = wish;
    for (unsigned i = 1; !taken_.insert(result).second; ++i) result = wish + "_" + std::to_string(i);
    return result;
  }

  void addInstance(Function& function, const std::string& name, const std::vector<Value*>& arguments,
                   const Location& where) {
    auto found = lowered_.find(&function);
    if (found == lowered_.end()) {
      const std::string wish = verilog::safeName(name);
      std::string moduleName = wish;
      for (unsigned i = 1; !moduleNames_.insert(moduleName).second; ++i) moduleName = wish + "_" + std::to_string(i);
      found = lowered_.emplace(&function, lower(function, moduleName)).first;
    }
    const Lowered& lowered = found->second;
    Instance instance;
    instance.process = lowered.process;
    instance.name = uniqueName("u_" + lowered.process->name);
    instance.channelNames.resize(lowered.process->channels.size());
    instance.memoryNames.resize(lowered.process->memories.size());
    const int number = static_cast<int>(design_.instances.size());
    for (size_t i = 0; i < arguments.size(); ++i) {
      const Lowered::Parameter& parameter = lowered.parameters[i];
      if (parameter.channel != nullptr) connect(instance, *parameter.channel, arguments[i], number, where);
      if (parameter.memory != nullptr) connect(instance, *parameter.memory, arguments[i], number, where);
    }
    design_.instances.push_back(std::move(instance));
  }

  template <class List, class Item>
  static size_t indexOf(const List& list, const Item& item) {
    return static_cast<size_t>(std::find_if(list.begin(), list.end(), [&](const auto& e) { return e.get() == &item; }) -
                               list.begin());
  }

  void claim(int& end, int number, const std::string& name, const char* what, const Location& where) {
    if (end >= 0)
      throw CompileError(ErrorId::kStreamUse, where, "'" + name + "' has two " + what + " processes",
                         "use one stream (or Ram) per pair of processes");
    end = number;
  }

  void connect(Instance& instance, const Channel& channel, Value* argument, int number, const Location& where) {
    const std::string& name = names_.at(argument);
    instance.channelNames[indexOf(instance.process->channels, channel)] = name;
    auto link = std::find_if(design_.links.begin(), design_.links.end(), [&](const auto& l) { return l.name == name; });
    if (link == design_.links.end()) {
      const auto size = sizes_.find(argument);
      design_.links.push_back(
          {name, channel.width, size != sizes_.end() ? std::max(kLeastDepth, size->second) : kDefaultDepth, -1, -1});
      link = design_.links.end() - 1;
      if ((link->depth & (link->depth - 1)) != 0)
        throw CompileError(ErrorId::kStreamUse, where,
                           "stream '" + name + "' has a depth of " + std::to_string(link->depth), "use a power of two");
    }
    if (link->width != channel.width)
      throw CompileError(ErrorId::kStreamUse, where,
                         "stream '" + name + "' carries " + std::to_string(link->width) + " bits at one end and " +
                             std::to_string(channel.width) + " at the other",
                         "use one payload type");
    claim(channel.isInput ? link->reader : link->writer, number, name, channel.isInput ? "reading" : "writing", where);
  }

  void connect(Instance& instance, const Memory& memory, Value* argument, int number, const Location& where) {
    const std::string& name = names_.at(argument);
    const size_t index = indexOf(instance.process->memories, memory);
    instance.memoryNames[index] = name;
    instance.process->memories[index]->words = sizes_.count(argument) != 0 ? sizes_.at(argument) : 0;
    auto shared =
        std::find_if(design_.memories.begin(), design_.memories.end(), [&](const auto& m) { return m.name == name; });
    if (shared == design_.memories.end()) {
      design_.memories.push_back({name, memory.width, sizes_.count(argument) != 0 ? sizes_.at(argument) : 0, -1, -1});
      shared = design_.memories.end() - 1;
    }
    claim(memory.isReadHere ? shared->reader : shared->writer, number, name, memory.isReadHere ? "reading" : "writing",
          where);
  }

  void finish() {
    for (const auto& link : design_.links) {
      const bool isPort = std::any_of(prepared_.top->arg_begin(), prepared_.top->arg_end(),
                                      [&](Argument& a) { return names_.at(&a) == link.name; });
      if (!isPort && (link.writer < 0 || link.reader < 0))
        throw CompileError(ErrorId::kStreamUse, locationOf(*prepared_.top),
                           "stream '" + link.name + "' has no " + (link.writer < 0 ? "writer" : "reader"),
                           "connect both ends, or remove it");
    }
    // A module's FIFOs are as deep as its deepest instance needs.
    for (Instance& instance : design_.instances)
      for (size_t i = 0; i < instance.channelNames.size(); ++i) {
        Channel& channel = *instance.process->channels[i];
        for (const auto& link : design_.links)
          if (link.name == instance.channelNames[i]) channel.depth = std::max(channel.depth, link.depth);
      }
    for (Instance& instance : design_.instances)
      for (Block& block : instance.process->blocks)
        for (Operation* operation : std::vector<Operation*>(block.operations))
          if ((operation->opcode == Opcode::kLoad || operation->opcode == Opcode::kStore) &&
              operation->memory->isShared)
            narrowIndex(*instance.process, block, *operation);
  }

  // The index of a shared memory has just enough bits.
  void narrowIndex(Process& process, Block& block, Operation& access) {
    unsigned bits = 1;
    while ((1u << bits) < access.memory->words) ++bits;
    Operation* index = access.operands[0];
    if (index->type.width == bits) return;
    Operation* narrow =
        process.make(index->type.width > bits ? Opcode::kTrunc : Opcode::kZExt, {bits, 0}, {index}, access.where);
    access.operands[0] = narrow;
    block.operations.insert(std::find(block.operations.begin(), block.operations.end(), &access), narrow);
  }

  const Prepared& prepared_;
  Design design_;
  std::map<Value*, std::string> names_;
  std::map<Value*, unsigned> sizes_;
  std::map<Function*, Lowered> lowered_;
  std::set<std::string> taken_, moduleNames_;
};

}  // namespace

namespace {

bool isC(const std::string& file) { return file.ends_with(".c"); }

// A C++ file without Kiln's library and headers of its own cannot have processes, and need not be preprocessed to see it.
// (Their target is another one, for which not all of the host's headers compile.)
bool isPlain(const Options& options, Pragmas& pragmas) {
  const std::string& file = options.files.front();
  std::ifstream in(file);
  const std::string text{std::istreambuf_iterator<char>(in), {}};
  if (in.good() && text.find("KILN_") == std::string::npos && text.find("include \"") == std::string::npos &&
      text.find("<kiln") == std::string::npos)
    return true;
  return !definesTops(file, options.frontEnd, pragmas);
}

Design buildProgram(LLVMContext& context, const Options& options, const std::set<std::string>& keptNests) {
  Pragmas pragmas;
  std::unique_ptr<llvm::Module> module = compileProgramToIr(context, options.files, options.frontEnd, &pragmas);
  if (!isOrdinary(*module, options.top))
    throw CompileError(ErrorId::kUsage, {"command line", 0, 0},
                       "several files, and '" + options.top + "' is not an ordinary function in them",
                       "give a top of processes (KILN_TOP) its one file");
  const Program program = prepareProgram(*module, options.top, pragmas, keptNests);
  if (!options.llvmFile.empty()) {
    std::error_code failed;
    raw_fd_ostream out(options.llvmFile, failed);
    if (failed)
      throw CompileError(ErrorId::kOutput, {options.llvmFile, 0, 0}, "cannot write: " + failed.message(),
                         "choose another file with --llvm");
    out << *module;
  }
  Design design = DesignBuilder::ofProgram(program, options.module.empty() ? options.top : options.module);
  design.notes = pragmas.notes;
  design.notes.insert(design.notes.end(), program.notes.begin(), program.notes.end());
  return design;
}

}  // namespace

Design buildDesign(const Options& options, const std::set<std::string>& keptNests) {
  LLVMContext context;
  Pragmas pragmas;  // of a file with processes
  if (options.files.size() > 1 || isC(options.files.front()) || isPlain(options, pragmas))
    return buildProgram(context, options, keptNests);
  std::unique_ptr<llvm::Module> module = compileToIr(context, options.files.front(), options.frontEnd);
  if (isOrdinary(*module, options.top)) return buildProgram(context, options, keptNests);
  const Prepared prepared = prepare(*module, options.top);
  for (unsigned id = 0; id < pragmas.size(); ++id)
    pragmas.complain(pragmas[id], "'#pragma " + pragmas[id].text + "' in a file of processes (KILN_TOP '" + options.top + "') has no effect",
                     "write a marker of kiln/Markers.h in its place: KILN_PIPELINE(II), KILN_UNROLL, KILN_INDEPENDENT");
  optimise(*module);
  Design design = DesignBuilder(prepared).build(options.top);
  design.notes = pragmas.notes;
  return design;
}

}  // namespace kilnc
