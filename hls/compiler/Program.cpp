#include "Program.h"

#include <llvm/Analysis/TargetLibraryInfo.h>
#include <llvm/Analysis/ValueTracking.h>
#include <llvm/Demangle/Demangle.h>
#include <llvm/IR/Constants.h>
#include <llvm/IR/InstIterator.h>
#include <llvm/IR/IntrinsicInst.h>
#include <llvm/IR/ReplaceConstant.h>
#include <llvm/Transforms/AggressiveInstCombine/AggressiveInstCombine.h>
#include <llvm/Transforms/IPO/AlwaysInliner.h>
#include <llvm/Transforms/IPO/GlobalDCE.h>
#include <llvm/Transforms/IPO/GlobalOpt.h>
#include <llvm/Transforms/InstCombine/InstCombine.h>
#include <llvm/Transforms/Scalar/ADCE.h>
#include <llvm/Transforms/Scalar/EarlyCSE.h>
#include <llvm/Transforms/Scalar/GVN.h>
#include <llvm/Transforms/Scalar/InstSimplifyPass.h>
#include <llvm/Transforms/Scalar/LoopIdiomRecognize.h>
#include <llvm/Transforms/Scalar/LowerConstantIntrinsics.h>
#include <llvm/Transforms/Scalar/SROA.h>
#include <llvm/Transforms/Scalar/SimplifyCFG.h>
#include <llvm/Transforms/Utils/BasicBlockUtils.h>
#include <llvm/Transforms/Utils/LCSSA.h>
#include <llvm/Transforms/Utils/LoopSimplify.h>
#include <llvm/Transforms/Utils/LowerSwitch.h>
#include <llvm/Transforms/Utils/UnifyFunctionExitNodes.h>

#include <set>

#include "Analyses.h"
#include "PortSizes.h"
#include "Prepare.h"

using namespace llvm;

namespace kilnc {
namespace {

constexpr int kInlineThreshold = 60;  // LLVM's cost units: a shared function costs two states per call, a copy its area

bool isMarker(StringRef name) { return name.starts_with("__kiln_") || name.starts_with("kiln."); }

// A failed assertion or abort() stays where it is for ever: it can be seen, and does not return a result.
void stopAt(CallInst& call) {
  BasicBlock* block = call.getParent();
  BasicBlock* stuck = SplitBlock(block, &call);
  while (!stuck->empty()) {
    Instruction& last = stuck->back();
    last.replaceAllUsesWith(PoisonValue::get(last.getType()));
    if (last.isTerminator())
      for (BasicBlock* next : successors(stuck)) next->removePredecessor(stuck);
    last.eraseFromParent();
  }
  BranchInst::Create(stuck, stuck);
}

// Output has no meaning in hardware; it is left out, with a note.
void dropOutput(Function& function, std::vector<std::string>& notes) {
  static const std::set<StringRef> kOutput = {"printf",  "fprintf", "puts",     "fputs",  "putchar", "fputc",
                                              "putc",    "fflush",  "perror",   "vprintf", "vfprintf", "__printf_chk",
                                              "__fprintf_chk", "setbuf", "setvbuf", "fwrite"};
  std::vector<CallInst*> calls;
  for (Instruction& instruction : instructions(function))
    if (auto* call = dyn_cast<CallInst>(&instruction); call != nullptr && call->getCalledFunction() != nullptr)
      calls.push_back(call);
  for (CallInst* call : calls) {
    Function& callee = *call->getCalledFunction();
    if (!callee.isDeclaration()) continue;
    const StringRef name = callee.getName();
    const std::string where = locationOf(*call).text();
    if (kOutput.count(name) != 0) {
      if (!call->use_empty())
        throw CompileError(ErrorId::kUnknownCall, locationOf(*call),
                           "the result of '" + name.str() + "' is used, and hardware has no output to report on",
                           "call it without using its result");
      notes.push_back("note: '" + name.str() + "' is left out of the RTL\n  at " + where);
      call->eraseFromParent();
    } else if (name == "__assert_fail") {
      notes.push_back("note: an assertion is left out of the RTL: it is taken to hold\n  at " + where);
      call->eraseFromParent();  // what follows is unreachable
    } else if (name == "abort" || name == "llvm.trap" || name == "llvm.debugtrap" || name == "_ZSt9terminatev" ||
               name.contains("__throw_") || name.starts_with("_ZSt21__glibcxx_assert_fail")) {
      notes.push_back("note: '" + (name.starts_with("_Z") ? demangle(name.str()) : std::string("abort")) + "' becomes an endless loop in the RTL\n  at " + where);
      stopAt(*call);
    }
  }
}

void dropHints(Function& function) {
  std::vector<Instruction*> all;
  for (Instruction& instruction : instructions(function)) all.push_back(&instruction);
  for (Instruction* instruction : all) {
    if (auto* load = dyn_cast<LoadInst>(instruction)) load->setVolatile(false);
    if (auto* store = dyn_cast<StoreInst>(instruction)) store->setVolatile(false);
    if (auto* whole = dyn_cast<MemIntrinsic>(instruction)) whole->setVolatile(ConstantInt::getFalse(whole->getContext()));
    auto* call = dyn_cast<CallInst>(instruction);
    if (call != nullptr && call->isInlineAsm() && call->arg_empty() && call->getType()->isVoidTy() &&
        cast<InlineAsm>(call->getCalledOperand())->getAsmString().empty()) {
      call->eraseFromParent();  // a barrier to the compiler
      continue;
    }
    auto* intrinsic = dyn_cast<IntrinsicInst>(instruction);
    if (intrinsic != nullptr &&
        (isa<DbgInfoIntrinsic>(intrinsic) || intrinsic->getIntrinsicID() == Intrinsic::var_annotation))
      intrinsic->eraseFromParent();
  }
}

// Every variable has its own place for good: its lifetime means nothing any more.
void dropLifetimes(Function& function) {
  std::vector<Instruction*> all;
  for (Instruction& instruction : instructions(function))
    if (instruction.isLifetimeStartOrEnd() || isa<AssumeInst>(instruction)) all.push_back(&instruction);
  for (Instruction* instruction : all) instruction->eraseFromParent();
}

void rejectCalls(Function& function) {
  static const std::set<StringRef> kHeapNames = {"malloc", "calloc",  "realloc", "free",    "_Znwm", "_Znam",
                                                 "_ZdlPv", "_ZdlPvm", "_ZdaPv",  "_ZdaPvm", "_Znwj", "_Znaj"};
  static const std::set<StringRef> kHostNames = {
      "scanf",  "fscanf",  "sscanf",  "getchar", "getc",    "fgetc",    "fgets",   "fread",    "fopen", "fclose",  "fseek",
      "sprintf", "snprintf", "vsnprintf", "time", "clock", "gettimeofday", "getenv", "system", "_setjmp", "setjmp", "longjmp",
      "signal", "sleep", "usleep", "read", "write", "open", "close", "__isoc99_scanf", "__isoc99_sscanf", "__isoc99_fscanf"};
  for (Instruction& instruction : instructions(function)) {
    for (const Use& operand : instruction.operands())
      if (instruction.getType()->isFPOrFPVectorTy() || operand->getType()->isFPOrFPVectorTy())
        throw CompileError(ErrorId::kFloat, locationOf(instruction), "floating-point arithmetic",
                           "use integers with a scale of your own, or soft floating point on 64-bit integers");
    auto* call = dyn_cast<CallBase>(&instruction);
    if (call == nullptr || isa<IntrinsicInst>(call)) continue;
    if (call->isInlineAsm())
      throw CompileError(ErrorId::kOperation, locationOf(instruction), "assembler code", "write it in C");
    Function* callee = call->getCalledFunction();
    if (callee == nullptr)
      throw CompileError(ErrorId::kUnknownCall, locationOf(instruction),
                         "a call through a pointer, and no function of its type is known here",
                         "define the functions it may mean in the given files, with the type that it is called with");
    if (callee->getName() == "__kiln_stream_init")
      throw CompileError(ErrorId::kStreamUse, locationOf(instruction), "an ordinary function makes a stream of its own",
                         "make it in the caller and pass it, or use a local array; for processes at the same time write a KILN_TOP");
    if (callee->getName() == "__kiln_stream_size")
      throw CompileError(ErrorId::kStreamUse, locationOf(instruction),
                         "hardware asks how much is in a stream: its results would depend on timing",
                         "send the number of words first, or mark the last one");
    if (kHeapNames.count(callee->getName()) != 0)
      throw CompileError(ErrorId::kHeap, locationOf(instruction),
                         "dynamic memory ('" + demangle(callee->getName().str()) + "')",
                         "use an array of constant size");
    if (callee->isVarArg() && !callee->isDeclaration())
      throw CompileError(ErrorId::kOperation, locationOf(instruction),
                         "a call of '" + plainName(*callee) + "', which has a variable number of arguments",
                         "pass an array and its length");
    if (callee->isDeclaration() && !isMarker(callee->getName()))
      throw CompileError(ErrorId::kUnknownCall, locationOf(instruction),
                         "'" + demangle(callee->getName().str()) + "' has no body in the given files",
                         kHostNames.count(callee->getName()) != 0
                             ? "it needs an operating system, which hardware has not: pass its result to the top"
                             : "name the file that defines it too");
  }
}

// Static constructors run before main, in their order; for another top nobody would run them.
void callConstructors(Module& module, Function& top) {
  GlobalVariable* table = module.getGlobalVariable("llvm.global_ctors");
  if (table == nullptr || !table->hasInitializer()) return;
  Instruction* first = &*top.getEntryBlock().getFirstNonPHIOrDbgOrAlloca();
  if (auto* rows = dyn_cast<ConstantArray>(table->getInitializer()))
    for (const Use& row : rows->operands()) {
      auto* constructor = dyn_cast<Function>(cast<ConstantStruct>(row.get())->getOperand(1)->stripPointerCasts());
      if (constructor == nullptr) continue;
      if (top.getName() != "main")
        throw CompileError(ErrorId::kPointer, locationOf(*constructor),
                           "a global variable is initialised by code that runs before main",
                           "give it a constant initialiser (constexpr)");
      CallInst::Create(constructor->getFunctionType(), constructor, {}, "", first->getIterator())
          ->setDebugLoc(first->getDebugLoc());
    }
  table->eraseFromParent();
}

// Markers touch no memory of the program.
void describeMarkers(Module& module) {
  for (Function& function : module) {
    if (!function.isDeclaration() || !isMarker(function.getName())) continue;
    function.setDoesNotThrow();
    function.setWillReturn();
    function.addFnAttr(Attribute::NoCallback);
    function.setMemoryEffects(MemoryEffects::inaccessibleMemOnly());
  }
}

// A global that only main uses, and never as an address, is a local of main.
void globalsToLocals(Module& module, Function& top) {
  if (top.getName() != "main") return;
  for (GlobalVariable& global : module.globals()) {
    Type* type = global.getValueType();
    if (!global.hasDefinitiveInitializer() || global.isConstant() || !type->isSingleValueType()) continue;
    const bool isPlain = std::all_of(global.user_begin(), global.user_end(), [&](User* user) {
      auto* instruction = dyn_cast<Instruction>(user);
      if (instruction == nullptr || instruction->getFunction() != &top) return false;
      if (auto* store = dyn_cast<StoreInst>(instruction)) return store->getValueOperand() != &global;
      return isa<LoadInst>(instruction);
    });
    if (!isPlain || global.use_empty()) continue;
    Instruction* first = &*top.getEntryBlock().getFirstInsertionPt();
    auto* local = new AllocaInst(type, 0, global.getName(), first->getIterator());
    new StoreInst(global.getInitializer(), local, first->getIterator());
    global.replaceAllUsesWith(local);
  }
}

void collect(Function& function, std::vector<Function*>& into) {
  if (std::find(into.begin(), into.end(), &function) != into.end()) return;
  into.push_back(&function);
  for (Instruction& instruction : instructions(function))
    if (auto* call = dyn_cast<CallInst>(&instruction))
      if (Function* callee = call->getCalledFunction(); callee != nullptr && !callee->isDeclaration())
        collect(*callee, into);
}

// A function that works on an array argument of the top is copied to its callers: only so it is known whose ports it uses.
// So is one that works on a local struct in which the argument is kept: struct { const uint8_t* next; } reader = {in};
void inlineUsersOfPorts(Module& module, Function& top) {
  std::vector<const Value*> work;
  std::set<const Value*> seen;
  for (Argument& argument : top.args())
    if (argument.getType()->isPointerTy()) work.push_back(&argument);
  bool isFound = false;
  while (!work.empty()) {
    const Value* pointer = work.back();
    work.pop_back();
    if (!seen.insert(pointer).second) continue;
    for (const Use& use : pointer->uses()) {
      if (isa<GEPOperator>(use.getUser()) || isa<PHINode>(use.getUser()) || isa<SelectInst>(use.getUser())) {
        work.push_back(use.getUser());
        continue;
      }
      if (auto* store = dyn_cast<StoreInst>(use.getUser()); store != nullptr && store->getValueOperand() == pointer) {
        if (auto* keeper = dyn_cast<AllocaInst>(getUnderlyingObject(store->getPointerOperand()))) work.push_back(keeper);
        continue;
      }
      if (isa<LoadInst>(use.getUser()) && use.getUser()->getType()->isPointerTy()) {
        work.push_back(use.getUser());
        continue;
      }
      auto* call = dyn_cast<CallBase>(use.getUser());
      Function* callee = call != nullptr ? call->getCalledFunction() : nullptr;
      if (callee == nullptr || callee->isDeclaration() || callee->isVarArg() || !call->isArgOperand(&use)) continue;
      work.push_back(callee->getArg(call->getArgOperandNo(&use)));
      callee->removeFnAttr(Attribute::NoInline);
      callee->addFnAttr(Attribute::AlwaysInline);
      isFound = true;
    }
  }
  if (!isFound) return;
  Analyses analyses;
  ModulePassManager passes;
  passes.addPass(AlwaysInlinerPass(/*InsertLifetimeIntrinsics=*/false));
  passes.addPass(GlobalDCEPass());
  passes.run(module, analyses.modules);
}

// `knowsLibrary`: calls of the C library may be replaced by calls of other functions of it.
void simplify(Module& module, bool knowsLibrary) {
  PipelineTuningOptions tuning;
  tuning.LoopVectorization = tuning.SLPVectorization = tuning.LoopInterleaving = false;
  tuning.InlinerThreshold = kInlineThreshold;
  // Loops that copy or fill stay loops: with their pragmas and source lines.
  DisableLIRP::Memset = DisableLIRP::Memcpy = true;
  LoopAnalysisManager loops;
  FunctionAnalysisManager functions;
  CGSCCAnalysisManager graphs;
  ModuleAnalysisManager modules;
  PassBuilder builder(nullptr, tuning);
  keepSmallLoops(builder);
  TargetLibraryInfoImpl library(Triple(module.getTargetTriple()));
  if (!knowsLibrary) library.disableAllFunctions();
  functions.registerPass([&] { return TargetLibraryAnalysis(library); });
  builder.registerModuleAnalyses(modules);
  builder.registerCGSCCAnalyses(graphs);
  builder.registerFunctionAnalyses(functions);
  builder.registerLoopAnalyses(loops);
  builder.crossRegisterProxies(loops, functions, graphs, modules);
  ModulePassManager all = builder.buildModuleSimplificationPipeline(OptimizationLevel::O2, ThinOrFullLTOPhase::None);
  all.addPass(GlobalDCEPass());
  all.run(module, modules);
}

// After everything that could make new ones: what the lowering does not know is made of what it knows.
void legalise(Module& module, const Pragmas& pragmas, const std::set<std::string>& keptNests) {
  Analyses analyses;
  const SimplifyCFGOptions flatten =
      SimplifyCFGOptions().bonusInstThreshold(16).speculateBlocks(true).convertSwitchToLookupTable(false);
  FunctionPassManager passes;
  passes.addPass(LowerConstantIntrinsicsPass());
  passes.addPass(SROAPass(SROAOptions::ModifyCFG));
  passes.addPass(EarlyCSEPass(/*UseMemorySSA=*/true));
  passes.addPass(InstSimplifyPass());
  passes.addPass(SimplifyCFGPass(flatten));
  passes.addPass(LowerSwitchPass());  // the FSM knows two-way branches
  passes.addPass(SimplifyCFGPass(flatten));
  passes.addPass(LowerSwitchPass());  // simplification turns chains of comparisons into new ones
  passes.addPass(UnifyFunctionExitNodesPass());
  passes.addPass(ADCEPass());
  passes.addPass(LoopSimplifyPass());
  passes.addPass(LCSSAPass());
  ModulePassManager modulePasses;
  modulePasses.addPass(createModuleToFunctionPassAdaptor(std::move(passes)));
  modulePasses.run(module, analyses.modules);
  for (Function& function : module)
    if (!function.isDeclaration()) {
      narrowCounters(function);
      flattenNests(function, pragmas, keptNests);
    }
  FunctionPassManager tidy;
  tidy.addPass(InstCombinePass());  // what narrow counters are compared with, and their arithmetic, gets narrow too
  tidy.addPass(AggressiveInstCombinePass());
  tidy.addPass(EarlyCSEPass());
  tidy.addPass(ADCEPass());
  tidy.addPass(LoopSimplifyPass());
  tidy.addPass(LCSSAPass());
  ModulePassManager last;
  last.addPass(createModuleToFunctionPassAdaptor(std::move(tidy)));
  Analyses fresh;
  last.run(module, fresh.modules);
  // The closed form of loops carries an address out of a loop in a phi of its own: an index instead, as everywhere.
  for (Function& function : module)
    if (!function.isDeclaration()) pointersToIndices(function);
}

}  // namespace

Function& findTop(Module& module, const std::string& topName) {
  Function* result = nullptr;
  for (Function& function : module)
    if (!function.isDeclaration() && (function.getName() == topName || plainName(function) == topName))
      if (result == nullptr || function.getName() == topName) result = &function;
  if (result != nullptr) return *result;
  std::string known;
  for (Function& function : module)
    if (!function.isDeclaration() && !function.hasLocalLinkage())
      known += (known.empty() ? "" : ", ") + plainName(function);
  throw CompileError(ErrorId::kNoTop, {module.getSourceFileName(), 0, 0}, "no function '" + topName + "' in the files",
                     known.empty() ? "define it" : "they define: " + known);
}

Program prepareProgram(Module& module, const std::string& topName, Pragmas& pragmas, const std::set<std::string>& keptNests) {
  Program program;
  program.pragmas = &pragmas;
  Function& top = giveMainArguments(findTop(module, topName));
  program.top = &top;
  // Without native widths LLVM keeps odd widths as they are instead of widening them to a register of the target.
  module.setDataLayout("e-m:e-p:64:64-i64:64-i128:128-f80:128-S128");
  callConstructors(module, top);
  for (const char* name : {"llvm.global.annotations", "llvm.used", "llvm.compiler.used", "llvm.global_dtors"})
    if (GlobalVariable* table = module.getGlobalVariable(name)) table->eraseFromParent();
  for (GlobalValue& value : module.global_values()) {
    if (value.isDeclaration()) continue;
    value.setLinkage(&value == &top ? GlobalValue::ExternalLinkage : GlobalValue::InternalLinkage);
    if (auto* object = dyn_cast<GlobalObject>(&value)) object->setComdat(nullptr);
  }
  Analyses analyses;
  ModulePassManager dead;
  dead.addPass(GlobalDCEPass());  // main and its helpers are not the top's concern
  dead.run(module, analyses.modules);
  linkCallers(module);
  dispatch(module);
  rejectRecursion(module);
  pragmas.apply(module);
  forgetThreads(module);
  clearPadding(module);
  lowerStreamAccesses(module);
  describeMarkers(module);
  for (Function& function : module) {
    if (function.isDeclaration()) continue;
    for (const auto kind : {Attribute::OptimizeNone, Attribute::OptimizeForSize, Attribute::MinSize,
                            Attribute::MustProgress, Attribute::UWTable})
      function.removeFnAttr(kind);
    function.addFnAttr(Attribute::NoUnwind);
    dropOutput(function, program.notes);
    dropHints(function);
  }
  lowerExit(module, top);
  simplify(module, /*knowsLibrary=*/true);
  globalsToLocals(module, top);
  inlineUsersOfPorts(module, top);
  pragmas.refine(module);
  simplify(module, /*knowsLibrary=*/true);
  std::vector<Function*> functions;
  collect(top, functions);
  if (linkLibrary(module, functions)) {
    inlineUsersOfPorts(module, top);
    simplify(module, /*knowsLibrary=*/false);
    functions.clear();
    collect(top, functions);
  }
  for (Function* function : functions) rejectCalls(*function);
  std::vector<Constant*> globals;
  for (GlobalVariable& global : module.globals()) globals.push_back(&global);
  convertUsersOfConstantsToInstructions(globals);
  lowerDivisions(module);
  for (Function& function : module)
    if (!function.isDeclaration()) {
      dropLifetimes(function);
      lowerCopiesAndFills(function);
      pointersToIndices(function);
    }
  program.top = &axiPointers(top, pragmas, program.axi);
  describeMarkers(module);
  for (Function& function : module)
    if (!function.isDeclaration()) splitChoices(function);
  splitPortAccesses(*program.top);
  partitionArrays(module, pragmas);
  legalise(module, pragmas, keptNests);
  collect(*program.top, program.functions);
  return program;
}

}  // namespace kilnc
