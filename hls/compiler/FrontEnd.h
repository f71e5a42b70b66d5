// Stage 1: C++ to LLVM IR by clang-19, out of process.
#pragma once

#include <llvm/IR/LLVMContext.h>
#include <llvm/IR/Module.h>

#include <memory>
#include <string>
#include <vector>

namespace kilnc {

class Pragmas;

// Compiles one C++20 file for the 64-bit target whose structs stay whole (wasm64), with optimisation left to us.
// `options` are -D and -I options. clang's own messages go to stderr. Errors: kFrontEnd.
std::unique_ptr<llvm::Module> compileToIr(llvm::LLVMContext& context, const std::string& file,
                                          const std::vector<std::string>& options);

// True if the preprocessed file declares a KILN_TOP, with the file's pragmas then; false too if it cannot be preprocessed,
// which compiling it explains. Errors: kPragma.
bool definesTops(const std::string& file, const std::vector<std::string>& options, Pragmas& pragmas);

// Compiles and links C and C++ files for the host's own target: sizes, layouts and headers are those of a native build.
// The standard is clang's default for C and C++20 for C++, unless `options` name one of that language. With `pragmas`, those of kilnc are
// read and marked. Errors: kFrontEnd, kPragma.
std::unique_ptr<llvm::Module> compileProgramToIr(llvm::LLVMContext& context, const std::vector<std::string>& files,
                                                 const std::vector<std::string>& options, Pragmas* pragmas = nullptr);

// Compiles the C source of kilnc's own library for the same target. Errors: kFrontEnd.
std::unique_ptr<llvm::Module> compileLibrary(llvm::LLVMContext& context, const std::string& source);

}  // namespace kilnc
