#include "Prepare.h"

#include <llvm/ADT/SCCIterator.h>
#include <llvm/Analysis/CallGraph.h>
#include <llvm/Demangle/Demangle.h>
#include <llvm/IR/Constants.h>
#include <llvm/IR/DebugInfoMetadata.h>
#include <llvm/IR/IRBuilder.h>
#include <llvm/IR/InstIterator.h>
#include <llvm/IR/IntrinsicInst.h>
#include <llvm/Transforms/IPO/AlwaysInliner.h>
#include <llvm/Transforms/IPO/GlobalDCE.h>

#include <cassert>

#include "Analyses.h"

using namespace llvm;

namespace kilnc {

// Operators of the library say where they were used. No line (line 0): LLVM no longer knows.
static Location locationOf(const DILocation* where) {
  while (where != nullptr && where->getInlinedAt() != nullptr && where->getFilename().contains("include/kiln/"))
    where = where->getInlinedAt();
  if (where == nullptr || where->getLine() == 0) return {};
  return {where->getFilename().str(), where->getLine(), where->getColumn()};
}

Location locationOf(const Instruction& instruction) {
  const Location where = locationOf(instruction.getDebugLoc().get());
  return where.line == 0 && instruction.getFunction() != nullptr ? locationOf(*instruction.getFunction()) : where;
}

Location locationOf(const Loop& loop) {
  const Location where = locationOf(loop.getStartLoc().get());
  return where.line == 0 ? locationOf(*loop.getHeader()->getTerminator()) : where;
}

Location locationOf(const Function& function) {
  if (const DISubprogram* program = function.getSubprogram())
    return {program->getFilename().str(), program->getLine(), 0};
  return {};
}

std::string plainName(const Function& function) {
  const DISubprogram* program = function.getSubprogram();
  std::string text = program != nullptr ? program->getName().str() : demangle(function.getName().str());
  const std::string anonymous = "(anonymous namespace)::";  // its bracket is not the parameter list's
  for (size_t at; (at = text.find(anonymous)) != std::string::npos;) text.erase(at, anonymous.size());
  unsigned depth = 0;
  std::string name;
  for (char c : text) {
    if (c == '<')
      ++depth;
    else if (c == '>')
      --depth;
    else if (depth == 0 && c == '(')
      break;
    else if (depth == 0)
      name += (c == ' ' || c == ':') ? '\n' : c;
  }
  const size_t cut = name.rfind('\n');
  return cut == std::string::npos ? name : name.substr(cut + 1);
}

namespace {

bool isMarker(const Function& function) {
  return function.getName().starts_with("__kiln_") || function.getName().starts_with("kiln.");
}

// Functions that carry the annotation `text`.
std::set<Function*> annotated(Module& module, StringRef text) {
  std::set<Function*> result;
  GlobalVariable* table = module.getGlobalVariable("llvm.global.annotations");
  if (table == nullptr) return result;
  for (const Use& entry : cast<ConstantArray>(table->getInitializer())->operands()) {
    auto* row = cast<ConstantStruct>(entry.get());
    auto* label = cast<GlobalVariable>(row->getOperand(1)->stripPointerCasts());
    if (cast<ConstantDataArray>(label->getInitializer())->getAsCString() == text)
      if (auto* function = dyn_cast<Function>(row->getOperand(0)->stripPointerCasts())) result.insert(function);
  }
  return result;
}

// Bits of a payload that no member fills would differ from run to run: they are zeros.
void markUsedBytes(const DataLayout& layout, llvm::Type* type, uint64_t offset, std::vector<bool>& used) {
  if (auto* structure = dyn_cast<StructType>(type)) {
    const StructLayout* fields = layout.getStructLayout(structure);
    for (unsigned i = 0; i < structure->getNumElements(); ++i)
      markUsedBytes(layout, structure->getElementType(i), offset + fields->getElementOffset(i).getFixedValue(), used);
  } else if (auto* array = dyn_cast<ArrayType>(type)) {
    const uint64_t size = layout.getTypeAllocSize(array->getElementType()).getFixedValue();
    for (uint64_t i = 0; i < array->getNumElements(); ++i)
      markUsedBytes(layout, array->getElementType(), offset + i * size, used);
  } else {
    const uint64_t size = layout.getTypeStoreSize(type).getFixedValue();
    for (uint64_t i = 0; i < size && offset + i < used.size(); ++i) used[offset + i] = true;
  }
}

// __kiln_stream_read(s, &v, bytes) becomes v = kiln.read.iN(s), so that v is a value and not memory; likewise the
// others.
void lowerAccess(CallInst& call) {
  Function* callee = call.getCalledFunction();
  const StringRef name = callee->getName();
  const bool isRam = name.starts_with("__kiln_ram");
  const bool isRead = name.ends_with("read");
  Module& module = *call.getModule();
  const unsigned bytesIndex = isRam ? 3 : 2, valueIndex = bytesIndex - 1;
  auto* bytes = dyn_cast<ConstantInt>(call.getArgOperand(bytesIndex));
  assert(bytes != nullptr && "the library passes sizeof");
  IRBuilder<> builder(&call);
  Type* word = builder.getIntNTy(8 * bytes->getZExtValue());
  std::vector<Type*> types{builder.getPtrTy()};
  std::vector<Value*> values{call.getArgOperand(0)};
  if (isRam) {
    types.push_back(builder.getInt32Ty());
    values.push_back(call.getArgOperand(1));
  }
  Value* place = call.getArgOperand(valueIndex);
  if (!isRead) {
    types.push_back(word);
    values.push_back(builder.CreateAlignedLoad(word, place, Align(1)));
  }
  const std::string newName = std::string("kiln.") + (isRam ? "ram." : "") + (isRead ? "read." : "write.") + "i" +
                              std::to_string(word->getIntegerBitWidth());
  FunctionCallee target =
      module.getOrInsertFunction(newName, FunctionType::get(isRead ? word : builder.getVoidTy(), types, false));
  auto* access = cast<Function>(target.getCallee());
  access->setDoesNotThrow();
  access->setWillReturn();
  access->addFnAttr(Attribute::NoCallback);
  access->setMemoryEffects(MemoryEffects::inaccessibleMemOnly());
  CallInst* result = builder.CreateCall(target, values);
  if (isRead) builder.CreateAlignedStore(result, place, Align(1));
  call.eraseFromParent();
}

void lowerCalls(Function& function) {
  std::vector<Instruction*> all;
  for (Instruction& instruction : instructions(function)) all.push_back(&instruction);
  for (Instruction* instruction : all) {
    auto* intrinsic = dyn_cast<IntrinsicInst>(instruction);
    if (intrinsic != nullptr && (intrinsic->isLifetimeStartOrEnd() || isa<DbgInfoIntrinsic>(intrinsic) ||
                                 intrinsic->getIntrinsicID() == Intrinsic::var_annotation ||
                                 intrinsic->getIntrinsicID() == Intrinsic::assume)) {
      intrinsic->eraseFromParent();
      continue;
    }
    auto* call = dyn_cast<CallInst>(instruction);
    if (call == nullptr || call->getCalledFunction() == nullptr) continue;
    const StringRef name = call->getCalledFunction()->getName();
    if (name == "__kiln_stream_read" || name == "__kiln_stream_write" || name == "__kiln_ram_read" ||
        name == "__kiln_ram_write")
      lowerAccess(*call);
    if (name == "__kiln_independent") {
      Value* array = call->getArgOperand(0)->stripInBoundsOffsets();
      if (auto* alloca = dyn_cast<AllocaInst>(array))
        alloca->setMetadata("kiln.independent", MDNode::get(alloca->getContext(), {}));
      else
        throw CompileError(ErrorId::kStreamUse, locationOf(*call), "KILN_INDEPENDENT is not given a local array",
                           "write it after the array's declaration, with the array's name");
      call->eraseFromParent();
    }
  }
}

void rejectUnknownCalls(Function& function, const std::set<Function*>& processes) {
  static const std::set<std::string> kHeapNames = {"malloc", "calloc",  "realloc", "free",    "_Znwm", "_Znam",
                                                   "_ZdlPv", "_ZdlPvm", "_ZdaPv",  "_ZdaPvm", "_Znwj", "_Znaj"};
  for (Instruction& instruction : instructions(function)) {
    auto* call = dyn_cast<CallBase>(&instruction);
    if (call == nullptr || isa<IntrinsicInst>(call)) continue;
    Function* callee = call->getCalledFunction();
    if (callee == nullptr)
      throw CompileError(ErrorId::kUnknownCall, locationOf(instruction),
                         "a call through a pointer or a virtual function",
                         "call the function by name, or pass it as a template argument");
    if (kHeapNames.count(callee->getName().str()) != 0)
      throw CompileError(ErrorId::kHeap, locationOf(instruction),
                         "dynamic memory ('" + demangle(callee->getName().str()) + "')",
                         "use an array of constant size");
    if (callee->isDeclaration() && !isMarker(*callee))
      throw CompileError(ErrorId::kUnknownCall, locationOf(instruction),
                         "'" + demangle(callee->getName().str()) + "' has no body in this translation unit",
                         "include its definition");
    if (processes.count(callee) != 0 && processes.count(&function) != 0)
      throw CompileError(ErrorId::kStreamUse, locationOf(instruction), "a process starts another process",
                         "start all processes in the top");
  }
}

}  // namespace

namespace {

bool isOfLibrary(const Location& where) { return where.file.find("/include/c++/") != std::string::npos; }

// Where the program's own text calls `function`, perhaps through other functions of the C++ library.
Location locationOfCaller(const Function& function) {
  std::vector<const Function*> work{&function};
  for (size_t i = 0; i < work.size(); ++i)
    for (const User* user : work[i]->users()) {
      auto* call = dyn_cast<CallBase>(user);
      if (call == nullptr || std::find(work.begin(), work.end(), call->getFunction()) != work.end()) continue;
      if (!isOfLibrary(locationOf(*call))) return locationOf(*call);
      work.push_back(call->getFunction());
    }
  return locationOf(function);
}

}  // namespace

void rejectRecursion(Module& module) {
  CallGraph graph(module);
  for (auto it = scc_begin(&graph); !it.isAtEnd(); ++it) {
    if (!it.hasCycle()) continue;
    for (CallGraphNode* node : *it) {
      Function* function = node->getFunction();
      if (function == nullptr || function->isDeclaration()) continue;
      if (isOfLibrary(locationOf(*function)))
        throw CompileError(ErrorId::kRecursion, locationOfCaller(*function),
                           "'" + plainName(*function) + "' of the C++ library calls itself: hardware has no call stack",
                           function->getName().contains("__introsort_loop")
                               ? "sort with std::make_heap and std::sort_heap, or with loops of your own"
                               : "use another function of the library, or loops of your own");
      throw CompileError(ErrorId::kRecursion, locationOf(*function),
                         "'" + plainName(*function) + "' calls itself: hardware has no call stack",
                         "rewrite the recursion as a loop");
    }
  }
}

void clearPadding(Module& module) {
  Function* write = module.getFunction("__kiln_stream_write");
  if (write == nullptr) return;
  for (User* user : write->users()) {
    auto* call = dyn_cast<CallInst>(user);
    auto* place = call != nullptr ? dyn_cast<AllocaInst>(call->getArgOperand(1)->stripPointerCasts()) : nullptr;
    auto* bytes = call != nullptr ? dyn_cast<ConstantInt>(call->getArgOperand(2)) : nullptr;
    if (place == nullptr || bytes == nullptr) continue;
    std::vector<bool> used(bytes->getZExtValue(), false);
    markUsedBytes(module.getDataLayout(), place->getAllocatedType(), 0, used);
    IRBuilder<> builder(call);
    for (unsigned i = 0; i < used.size(); ++i)
      if (!used[i]) builder.CreateStore(builder.getInt8(0), builder.CreateConstGEP1_64(builder.getInt8Ty(), place, i));
  }
}

void lowerStreamAccesses(Module& module) {
  for (const char* name : {"__kiln_stream_read", "__kiln_stream_write"})
    if (Function* function = module.getFunction(name))
      for (User* user : std::vector<User*>(function->user_begin(), function->user_end()))
        if (auto* call = dyn_cast<CallInst>(user)) lowerAccess(*call);
}

bool isOrdinary(Module& module, const std::string& topName) {
  for (StringRef text : {"kiln.top", "kiln.process"})
    for (Function* function : annotated(module, text))
      if (function->getName() == topName || plainName(*function) == topName) return false;
  for (Function& function : module)
    if (!function.isDeclaration() && (function.getName() == topName || plainName(function) == topName)) return true;
  return annotated(module, "kiln.top").empty();
}

Prepared prepare(Module& module, const std::string& topName) {
  Prepared result;
  for (Function& function : module)
    if (!function.isDeclaration() && (function.getName() == topName || plainName(function) == topName))
      if (result.top == nullptr || function.getName() == topName) result.top = &function;
  if (result.top == nullptr) {
    std::string known;
    for (Function* function : annotated(module, "kiln.top"))
      known += (known.empty() ? "" : ", ") + function->getName().str();
    throw CompileError(ErrorId::kNoTop, {module.getSourceFileName(), 0, 0},
                       "no function '" + topName + "' in this file",
                       known.empty() ? "declare it with KILN_TOP" : "the file has these tops: " + known);
  }
  rejectRecursion(module);
  const std::set<Function*> processes = annotated(module, "kiln.process");
  // Without native widths LLVM keeps odd widths as they are instead of widening them to a register of the target.
  module.setDataLayout("e-m:e-p:64:64-i64:64-i128:128-S128");
  for (Function& function : module) {
    function.removeFnAttr(Attribute::OptimizeNone);
    function.removeFnAttr(Attribute::OptimizeForSize);
    if (function.isDeclaration()) {
      if (isMarker(function)) {
        function.setDoesNotThrow();
        function.setWillReturn();
      }
      continue;
    }
    lowerCalls(function);
    if (&function == result.top || processes.count(&function) != 0) {
      function.removeFnAttr(Attribute::AlwaysInline);
      function.addFnAttr(Attribute::NoInline);
      function.setLinkage(GlobalValue::ExternalLinkage);
      continue;
    }
    function.removeFnAttr(Attribute::NoInline);
    function.addFnAttr(Attribute::AlwaysInline);
    function.setLinkage(GlobalValue::InternalLinkage);
    function.setComdat(nullptr);
  }
  if (GlobalVariable* table = module.getGlobalVariable("llvm.global.annotations")) table->eraseFromParent();

  Analyses analyses;
  ModulePassManager passes;
  passes.addPass(AlwaysInlinerPass(/*InsertLifetimeIntrinsics=*/false));
  passes.run(module, analyses.modules);

  rejectUnknownCalls(*result.top, processes);
  for (Instruction& instruction : instructions(*result.top))
    if (auto* call = dyn_cast<CallInst>(&instruction))
      if (Function* callee = call->getCalledFunction(); callee != nullptr && processes.count(callee) != 0)
        if (std::find(result.processes.begin(), result.processes.end(), callee) == result.processes.end())
          result.processes.push_back(callee);
  for (Function* process : result.processes) rejectUnknownCalls(*process, processes);
  if (result.processes.empty()) result.processes.push_back(result.top);
  return result;
}

}  // namespace kilnc
