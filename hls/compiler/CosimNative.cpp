// The native side of co-simulation: the user's program with calls of the top sent to the comparison.
#include <llvm/Bitcode/BitcodeWriter.h>
#include <llvm/IR/IRBuilder.h>
#include <llvm/IR/InstIterator.h>
#include <llvm/IR/Module.h>
#include <llvm/Support/raw_ostream.h>

#include <set>

#include "CosimNative.h"
#include "FrontEnd.h"
#include "LowerContext.h"
#include "Prepare.h"
#include "Program.h"

using namespace llvm;

namespace kilnc {
namespace {

std::string cType(const Argument& argument) {
  if (argument.getType()->isPointerTy()) return "void*";
  const unsigned bits = argument.getType()->getIntegerBitWidth();
  const unsigned whole = bits <= 8 ? 8 : bits <= 16 ? 16 : bits <= 32 ? 32 : 64;
  return (argument.hasSExtAttr() ? "int" : "uint") + std::to_string(whole) + "_t";
}

// A global that the top uses and others write has two copies that drift apart.
void rejectSharedGlobals(Module& module, Function& top) {
  if (top.getName() == "main") return;
  std::set<const Function*> inside;
  std::vector<const Function*> work{&top};
  while (!work.empty()) {
    const Function* function = work.back();
    work.pop_back();
    if (!inside.insert(function).second) continue;
    for (const Instruction& instruction : instructions(*function))
      for (const Use& operand : instruction.operands())
        if (auto* callee = dyn_cast<Function>(operand.get()); callee != nullptr && !callee->isDeclaration())
          work.push_back(callee);
  }
  auto usesOf = [](const GlobalVariable& global, auto&& visit) {
    std::vector<const Value*> values{&global};
    std::set<const Value*> seen;
    while (!values.empty()) {
      const Value* value = values.back();
      values.pop_back();
      if (!seen.insert(value).second) continue;
      for (const User* user : value->users()) {
        if (auto* instruction = dyn_cast<Instruction>(user))
          visit(*instruction);
        else if (isa<Constant>(user) && !isa<GlobalValue>(user))
          values.push_back(user);
      }
    }
  };
  for (const GlobalVariable& global : module.globals()) {
    if (global.isConstant() || global.isDeclaration()) continue;
    bool isInside = false;
    const Instruction* outside = nullptr;
    usesOf(global, [&](const Instruction& instruction) {
      if (inside.count(instruction.getFunction()) != 0)
        isInside = true;
      else
        outside = &instruction;
    });
    if (isInside && outside != nullptr)
      throw CompileError(ErrorId::kSharedGlobal, locationOf(*outside),
                         "global '" + global.getName().str() + "' is used by '" + plainName(top) +
                             "' and outside it, and the RTL has a copy of its own",
                         "pass it to the top as an argument");
  }
}

}  // namespace

NativeTop writeNative(const Options& options, const std::string& bitcodeFile) {
  LLVMContext context;
  std::vector<std::string> front = options.frontEnd;
  front.insert(front.end(), {"-U__KILNC__", "-D__KILN_COSIM__"});
  Pragmas pragmas;
  std::unique_ptr<Module> module = compileProgramToIr(context, options.files, front, &pragmas);
  Function& top = giveMainArguments(findTop(*module, options.top));
  rejectSharedGlobals(*module, top);
  clearPadding(*module);
  NativeTop result;
  result.promises = watchPromises(*module, pragmas);
  result.returnType = top.getReturnType()->isVoidTy() ? "void" : "";
  if (result.returnType.empty()) {
    if (!top.getReturnType()->isIntegerTy() || top.getReturnType()->getIntegerBitWidth() > 64)
      throw CompileError(ErrorId::kCosim, locationOf(top), "a top that returns something else than an integer",
                         "return an integer, or write to an array");
    const unsigned bits = top.getReturnType()->getIntegerBitWidth();
    const unsigned whole = bits <= 8 ? 8 : bits <= 16 ? 16 : bits <= 32 ? 32 : 64;
    result.returnBits = bits;
    result.returnType = (top.hasRetAttribute(Attribute::SExt) ? "int" : "uint") + std::to_string(whole) + "_t";
  }
  for (const Argument& argument : top.args()) {
    if (!argument.getType()->isPointerTy() &&
        (!argument.getType()->isIntegerTy() || argument.getType()->getIntegerBitWidth() > 64))
      throw CompileError(ErrorId::kCosim, locationOf(top),
                         "parameter '" + argument.getName().str() + "' is neither an integer nor an array",
                         "pass integers and arrays");
    // Not the source's name, which may be anything that C++ or the generated code reserves.
    result.parameters.push_back({"argument" + std::to_string(argument.getArgNo()), cType(argument),
                                 argument.getType()->isPointerTy() ? 0 : argument.getType()->getIntegerBitWidth(),
                                 argument.getType()->isPointerTy()});
  }
  // Calls go to kiln_cosim_top, with the number of bytes behind each pointer (all ones: not known).
  const bool isMain = top.getName() == "main";
  llvm::Type* size = llvm::Type::getInt64Ty(context);
  std::vector<llvm::Type*> types(top.getFunctionType()->param_begin(), top.getFunctionType()->param_end());
  for (const Argument& argument : top.args())
    if (argument.getType()->isPointerTy()) types.push_back(size);
  auto* compared = Function::Create(FunctionType::get(top.getReturnType(), types, false), GlobalValue::ExternalLinkage,
                                    "kiln_cosim_top", *module);
  for (unsigned i = 0; i < top.arg_size(); ++i)
    for (const auto kind : {Attribute::SExt, Attribute::ZExt})
      if (top.hasParamAttribute(i, kind)) compared->addParamAttr(i, kind);
  for (const auto kind : {Attribute::SExt, Attribute::ZExt})
    if (top.hasRetAttribute(kind)) compared->addRetAttr(kind);
  std::vector<CallBase*> calls;
  for (Use& use : top.uses()) {
    if (isa<BlockAddress>(use.getUser())) continue;  // one of its labels
    auto* call = dyn_cast<CallBase>(use.getUser());
    if (call != nullptr && call->isCallee(&use)) {
      calls.push_back(call);
    } else {
      auto* instruction = dyn_cast<Instruction>(use.getUser());
      throw CompileError(ErrorId::kCosim, instruction != nullptr ? locationOf(*instruction) : locationOf(top),
                         "the top is called through a pointer", "call it by name");
    }
  }
  if (calls.empty() && !isMain)
    throw CompileError(ErrorId::kCosim, locationOf(top), "'" + plainName(top) + "' is never called in the given files",
                       "name the file with a main() that calls it too");
  for (CallBase* call : calls) {
    if (!isa<CallInst>(call))
      throw CompileError(ErrorId::kCosim, locationOf(*call), "the top is called where exceptions are caught",
                         "call it outside try");
    IRBuilder<> builder(call);
    std::vector<Value*> arguments(call->arg_begin(), call->arg_end());
    for (unsigned i = 0; i < call->arg_size(); ++i)
      if (call->getArgOperand(i)->getType()->isPointerTy())
        arguments.push_back(builder.CreateIntrinsic(
            Intrinsic::objectsize, {size, call->getArgOperand(i)->getType()},
            {call->getArgOperand(i), builder.getFalse(), builder.getTrue(), builder.getFalse()}));
    CallInst* replaced = builder.CreateCall(compared, arguments);
    replaced->setAttributes(compared->getAttributes());
    call->replaceAllUsesWith(replaced);
    call->eraseFromParent();
  }
  result.isMain = isMain;
  // A program that ends within main is to be compared too.
  for (Function& function : *module)
    if (isMain && function.isDeclaration() && endsProgram(function.getName())) {
      function.setName("kiln_cosim_exit");
      break;
    }
  top.setName("kiln_native_top");
  top.setLinkage(GlobalValue::ExternalLinkage);
  top.setComdat(nullptr);
  top.removeFnAttr(Attribute::AlwaysInline);
  top.addFnAttr(Attribute::NoInline);
  std::error_code failed;
  raw_fd_ostream out(bitcodeFile, failed);
  if (failed)
    throw CompileError(ErrorId::kOutput, {bitcodeFile, 0, 0}, "cannot write: " + failed.message(),
                       "check the folder and the free space");
  WriteBitcodeToFile(*module, out);
  return result;
}

}  // namespace kilnc
