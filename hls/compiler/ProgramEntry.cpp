// What surrounds a program and hardware lacks: arguments of main, exit(), threads, the C library.
//
//   int main(int argc, char** argv) { if (argc > 1) ...        argc is 1, argv is {"program", 0}
//   void check(int v) { if (v == 3) exit(7); }                 copied into main, where it is `return 7`
#include <llvm/IR/Constants.h>
#include <llvm/IR/IRBuilder.h>
#include <llvm/IR/InstIterator.h>
#include <llvm/IR/IntrinsicInst.h>
#include <llvm/Linker/Linker.h>
#include <llvm/Transforms/IPO/AlwaysInliner.h>
#include <llvm/Transforms/Scalar/LowerAtomicPass.h>
#include <llvm/Transforms/Utils/Local.h>

#include <set>

#include "Analyses.h"
#include "Embedded.h"
#include "FrontEnd.h"
#include "Prepare.h"
#include "Program.h"

using namespace llvm;

namespace kilnc {
namespace {

std::vector<CallInst*> callsOf(Function& function) {
  std::vector<CallInst*> calls;
  for (User* user : function.users())
    if (auto* call = dyn_cast<CallInst>(user); call != nullptr && call->getCalledFunction() == &function)
      calls.push_back(call);
  return calls;
}

}  // namespace

bool endsProgram(StringRef name) { return name == "exit" || name == "_exit" || name == "_Exit" || name == "quick_exit"; }

Function& giveMainArguments(Function& top) {
  if (top.getName() != "main" || top.arg_empty()) return top;
  Module& module = *top.getParent();
  LLVMContext& context = module.getContext();
  Type* pointer = PointerType::getUnqual(context);
  Constant* text = ConstantDataArray::getString(context, "program");
  auto* name = new GlobalVariable(module, text->getType(), false, GlobalValue::InternalLinkage, text, "program_name");
  auto table = [&](ArrayRef<Constant*> rows, const char* tableName) {
    auto* type = ArrayType::get(pointer, rows.size());
    return new GlobalVariable(module, type, false, GlobalValue::InternalLinkage, ConstantArray::get(type, rows), tableName);
  };
  Constant* null = ConstantPointerNull::get(PointerType::getUnqual(context));
  for (Argument& argument : top.args()) {
    if (argument.use_empty()) continue;
    if (argument.getArgNo() == 0 && argument.getType()->isIntegerTy())
      argument.replaceAllUsesWith(ConstantInt::get(argument.getType(), 1));
    else if (argument.getArgNo() == 1 && argument.getType()->isPointerTy())
      argument.replaceAllUsesWith(table({name, null}, "program_arguments"));
    else if (argument.getArgNo() == 2 && argument.getType()->isPointerTy())
      argument.replaceAllUsesWith(table({null}, "program_environment"));
  }
  if (!top.use_empty()) return top;  // called by the program: left as it is
  auto* plain = Function::Create(FunctionType::get(top.getReturnType(), false), top.getLinkage(), "", module);
  plain->takeName(&top);
  plain->setSubprogram(top.getSubprogram());
  top.setSubprogram(nullptr);
  for (Attribute attribute : top.getAttributes().getFnAttrs()) plain->addFnAttr(attribute);
  plain->splice(plain->begin(), &top);
  for (Argument& argument : top.args()) argument.replaceAllUsesWith(PoisonValue::get(argument.getType()));  // debug records
  top.eraseFromParent();
  return *plain;
}

void lowerExit(Module& module, Function& top) {
  std::set<Function*> reaching;
  std::vector<Function*> work;
  for (Function& function : module)
    if (function.isDeclaration() && endsProgram(function.getName()) && !function.use_empty()) work.push_back(&function);
  if (work.empty()) return;
  while (!work.empty()) {
    Function* function = work.back();
    work.pop_back();
    for (CallInst* call : callsOf(*function))
      if (reaching.insert(call->getFunction()).second) work.push_back(call->getFunction());
  }
  if (reaching.count(&top) == 0) return;
  for (Function* function : reaching) {
    if (function == &top) continue;
    function->removeFnAttr(Attribute::NoInline);
    function->addFnAttr(Attribute::AlwaysInline);
  }
  Analyses analyses;
  ModulePassManager inlining;
  inlining.addPass(AlwaysInlinerPass(/*InsertLifetime=*/false));
  inlining.run(module, analyses.modules);
  std::vector<CallInst*> ends;
  for (Instruction& instruction : instructions(top))
    if (auto* call = dyn_cast<CallInst>(&instruction); call != nullptr && call->getCalledFunction() != nullptr &&
                                                       endsProgram(call->getCalledFunction()->getName()))
      ends.push_back(call);
  for (CallInst* call : ends) {
    if (top.getName() != "main")
      throw CompileError(ErrorId::kUnknownCall, locationOf(*call),
                         "'" + call->getCalledFunction()->getName().str() + "' ends the program, and '" + plainName(top) +
                             "' is not its main",
                         "return from '" + plainName(top) + "', or compile main");
    BasicBlock* before = call->getParent();
    before->splitBasicBlock(call, "after_exit");
    before->getTerminator()->eraseFromParent();
    IRBuilder<> builder(before);
    builder.SetCurrentDebugLocation(call->getDebugLoc());
    builder.CreateRet(builder.CreateIntCast(call->getArgOperand(0), top.getReturnType(), true));
  }
  removeUnreachableBlocks(top);
}

void forgetThreads(Module& module) {
  for (GlobalVariable& global : module.globals()) global.setThreadLocal(false);
  std::vector<IntrinsicInst*> addresses;
  for (Function& function : module)
    for (Instruction& instruction : instructions(function))
      if (auto* intrinsic = dyn_cast<IntrinsicInst>(&instruction);
          intrinsic != nullptr && intrinsic->getIntrinsicID() == Intrinsic::threadlocal_address)
        addresses.push_back(intrinsic);
  for (IntrinsicInst* intrinsic : addresses) {
    intrinsic->replaceAllUsesWith(intrinsic->getArgOperand(0));
    intrinsic->eraseFromParent();
  }
  Analyses analyses;
  FunctionPassManager passes;
  passes.addPass(LowerAtomicPass());
  ModulePassManager modulePasses;
  modulePasses.addPass(createModuleToFunctionPassAdaptor(std::move(passes)));
  modulePasses.run(module, analyses.modules);
}

namespace {

// Names of functions that are called and not defined.
std::set<std::string> undefined(const std::vector<Function*>& callers) {
  std::set<std::string> missing;
  for (Function* function : callers)
    for (Instruction& instruction : instructions(*function))
      if (auto* call = dyn_cast<CallBase>(&instruction); call != nullptr && call->getCalledFunction() != nullptr &&
                                                         call->getCalledFunction()->isDeclaration() &&
                                                         !call->getCalledFunction()->isIntrinsic())
        missing.insert(call->getCalledFunction()->getName().str());
  return missing;
}

bool link(Module& module, const std::set<std::string>& missing) {
  // A name of the library stands in its source behind a blank or a star, and before its parameters.
  const std::string source = kFreestanding;
  if (std::none_of(missing.begin(), missing.end(), [&](const std::string& name) {
        return source.find(" " + name + "(") != std::string::npos;
      }))
    return false;
  std::unique_ptr<Module> library = compileLibrary(module.getContext(), source);
  library->setDataLayout(module.getDataLayout());
  // Its own names must not meet the program's: only what is missing is visible.
  bool isAny = false;
  for (GlobalValue& value : library->global_values()) {
    if (value.isDeclaration() || missing.count(value.getName().str()) != 0) {
      isAny = isAny || !value.isDeclaration();
      continue;
    }
    value.setLinkage(GlobalValue::InternalLinkage);
  }
  if (!isAny) return false;
  for (Function& function : *library)
    for (const char* name : {"no-builtins", "no-builtin-memcpy", "no-builtin-memset"}) function.removeFnAttr(name);
  if (Linker::linkModules(module, std::move(library), Linker::Flags::LinkOnlyNeeded))
    throw CompileError(ErrorId::kUnknownCall, {module.getSourceFileName(), 0, 0},
                       "a function of the C library is declared with another type", "include its header");
  for (Function& function : module)
    if (!function.isDeclaration() && missing.count(function.getName().str()) != 0) {
      function.setLinkage(GlobalValue::InternalLinkage);
      function.addFnAttr(Attribute::NoUnwind);
      for (const auto kind : {Attribute::OptimizeNone, Attribute::UWTable, Attribute::MustProgress})
        function.removeFnAttr(kind);
    }
  return true;
}

}  // namespace

bool linkLibrary(Module& module, const std::vector<Function*>& reached) { return link(module, undefined(reached)); }

void linkCallers(Module& module) {
  std::vector<Function*> all;
  for (Function& function : module) all.push_back(&function);
  std::set<std::string> missing = undefined(all);
  std::erase_if(missing, [](const std::string& name) { return name != "qsort" && name != "bsearch"; });
  link(module, missing);
}

}  // namespace kilnc
