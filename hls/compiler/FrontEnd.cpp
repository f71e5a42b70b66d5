#include "FrontEnd.h"

#include <llvm/IR/DiagnosticInfo.h>
#include <llvm/IR/DiagnosticPrinter.h>
#include <llvm/IRReader/IRReader.h>
#include <llvm/Linker/Linker.h>
#include <llvm/Support/FileSystem.h>
#include <llvm/Support/MemoryBuffer.h>
#include <llvm/Support/Program.h>
#include <llvm/Support/SourceMgr.h>

#include <algorithm>
#include <filesystem>
#include <fstream>

#include "Diagnostic.h"
#include "Pragmas.h"

namespace kilnc {
namespace {

namespace fs = std::filesystem;

// A folder that goes away with its owner.
class TemporaryFolder {
 public:
  TemporaryFolder() {
    llvm::SmallString<128> path;
    if (llvm::sys::fs::createUniqueDirectory("kilnc", path))
      throw CompileError(ErrorId::kFrontEnd, {}, "cannot create a temporary folder", "set TMPDIR to a writable folder");
    path_ = path.str().str();
  }
  ~TemporaryFolder() {
    std::error_code ignored;
    fs::remove_all(path_, ignored);
  }
  TemporaryFolder(const TemporaryFolder&) = delete;
  const std::string& path() const { return path_; }

 private:
  std::string path_;
};

std::string findClang(bool isC) {
  for (const char* candidate : {isC ? "clang-19" : "clang++-19", isC ? "clang" : "clang++"})
    if (auto path = llvm::sys::findProgramByName(candidate)) return *path;
  throw CompileError(ErrorId::kFrontEnd, {}, std::string(isC ? "clang-19" : "clang++-19") + " is not on PATH",
                     "apt-get install clang-19");
}

// Runs clang with its output in files; returns the exit status.
int run(const std::string& clang, const std::vector<std::string>& arguments, const std::string& errorFile) {
  std::vector<llvm::StringRef> all{clang};
  all.insert(all.end(), arguments.begin(), arguments.end());
  std::optional<llvm::StringRef> redirects[] = {llvm::StringRef(""), llvm::StringRef(""), llvm::StringRef(errorFile)};
  return llvm::sys::ExecuteAndWait(clang, all, std::nullopt, redirects);
}

std::string readFile(const std::string& path) {
  std::ifstream in(path);
  return {std::istreambuf_iterator<char>(in), {}};
}

// The host compiler's header folders: <cstdint>, <array>, <utility>, ... come from there.
std::vector<std::string> hostIncludeFolders(const std::string& clang, const std::string& scratch) {
  const std::string log = scratch + "/search.txt";
  run(clang, {"-E", "-v", "-x", "c++", "/dev/null"}, log);
  std::vector<std::string> folders;
  std::ifstream in(log);
  bool inList = false;
  for (std::string line; std::getline(in, line);) {
    if (line.find("search starts here") != std::string::npos)
      inList = true;
    else if (line.rfind("End of search", 0) == 0)
      break;
    else if (inList && !line.empty() && line[0] == ' ')
      folders.push_back(line.substr(1));
  }
  return folders;
}

void requireFile(const std::string& file) {
  if (!fs::exists(file))
    throw CompileError(ErrorId::kFrontEnd, {file, 0, 0}, "no such file", "name an existing C++ source file");
}

// The file to compile in place of `file`: its preprocessed text with marks in place of pragmas, or itself if it has none.
std::string markPragmas(const std::string& clang, std::vector<std::string> arguments, const std::string& file, bool isC,
                        const std::string& scratch, Pragmas& pragmas) {
  const std::string text = scratch + "/text.i", marked = scratch + (isC ? "/marked.i" : "/marked.ii");
  std::erase_if(arguments, [](const std::string& a) { return a == "-c" || a == "-emit-llvm"; });
  arguments.insert(arguments.end(), {"-w", "-E", "-dD", file, "-o", text});
  if (run(clang, arguments, scratch + "/preprocess.txt") != 0) return file;  // compiling it says why
  const std::string result = pragmas.mark(readFile(text), isC);
  if (result.empty()) return file;
  std::ofstream(marked) << result;
  return marked;
}

// Runs clang with these arguments and reads the bitcode it left in `output`.
std::unique_ptr<llvm::Module> runFrontEnd(llvm::LLVMContext& context, const std::string& clang,
                                          const std::vector<std::string>& arguments, const std::string& file,
                                          const std::string& output, const std::string& log) {
  const int status = run(clang, arguments, log);
  const std::string messages = readFile(log);
  if (!messages.empty()) fputs(messages.c_str(), stderr);
  if (status != 0)
    throw CompileError(ErrorId::kFrontEnd, {file, 0, 0}, "clang rejected the source (its messages are above)",
                       "correct what clang names");

  llvm::SMDiagnostic diagnostic;
  auto buffer = llvm::MemoryBuffer::getFile(output);  // read whole: the folder goes away
  if (!buffer)
    throw CompileError(ErrorId::kFrontEnd, {file, 0, 0}, "clang left no output", "check the disk's free space");
  auto module = llvm::parseIR((*buffer)->getMemBufferRef(), diagnostic, context);
  if (!module)
    throw CompileError(ErrorId::kFrontEnd, {file, 0, 0},
                       "clang's output cannot be read: " + diagnostic.getMessage().str(),
                       "use clang 19, the version kilnc is linked with");
  return module;
}

}  // namespace

bool definesTops(const std::string& file, const std::vector<std::string>& options, Pragmas& pragmas) {
  requireFile(file);
  if (fs::path(file).extension() == ".c") return false;
  const TemporaryFolder scratch;
  std::vector<std::string> arguments{"-std=c++20", "-D__KILNC__", "-w", "-E", "-dD"};
  arguments.insert(arguments.end(), options.begin(), options.end());
  arguments.insert(arguments.end(), {file, "-o", scratch.path() + "/text.ii"});
  if (run(findClang(false), arguments, scratch.path() + "/log.txt") != 0) return false;  // compiling it says why
  const std::string text = readFile(scratch.path() + "/text.ii");
  if (text.find("annotate(\"kiln.top\")") == std::string::npos) return false;
  pragmas.mark(text, /*isC=*/false);
  return true;
}

std::unique_ptr<llvm::Module> compileToIr(llvm::LLVMContext& context, const std::string& file,
                                          const std::vector<std::string>& options) {
  requireFile(file);
  const std::string clang = findClang(false);
  const TemporaryFolder scratch;
  // glibc's headers ask for the stubs list of a 32-bit x86 when the target is neither; an empty one serves.
  fs::create_directories(scratch.path() + "/gnu");
  std::ofstream(scratch.path() + "/gnu/stubs-32.h");

  const std::string output = scratch.path() + "/out.bc", log = scratch.path() + "/clang.txt";
  std::vector<std::string> arguments{"-std=c++20", "-target",  "wasm64-unknown-unknown",
                                     "-nostdinc",  "-isystem", scratch.path()};
  for (const std::string& folder : hostIncludeFolders(clang, scratch.path())) {
    arguments.push_back("-isystem");
    arguments.push_back(folder);
  }
  for (const char* flag :
       {"-ffreestanding", "-O2", "-Xclang", "-disable-llvm-passes", "-fno-discard-value-names", "-g1", "-gcolumn-info",
        "-fdebug-compilation-dir=.", "-fno-exceptions", "-fno-rtti", "-fwrapv", "-Xclang",
        "-fexperimental-max-bitint-width=16384", "-D__KILNC__", "-c", "-emit-llvm"})
    arguments.push_back(flag);
  arguments.insert(arguments.end(), options.begin(), options.end());
  arguments.insert(arguments.end(), {file, "-o", output});
  return runFrontEnd(context, clang, arguments, file, output, log);
}

std::unique_ptr<llvm::Module> compileProgramToIr(llvm::LLVMContext& context, const std::vector<std::string>& files,
                                                 const std::vector<std::string>& options, Pragmas* pragmas) {
  std::unique_ptr<llvm::Module> all;
  for (const std::string& file : files) {
    requireFile(file);
    const bool isC = fs::path(file).extension() == ".c";
    const std::string clang = findClang(isC);
    const TemporaryFolder scratch;
    const std::string output = scratch.path() + "/out.bc", log = scratch.path() + "/clang.txt";
    std::vector<std::string> arguments;
    // A standard of C is not for files of C++, and the other way round.
    std::vector<std::string> own = options;
    std::erase_if(own, [&](const std::string& o) { return o.rfind("-std=", 0) == 0 && (o.find("++") != std::string::npos) == isC; });
    if (!isC) arguments.push_back("-std=c++20");  // the last one counts
    for (const char* flag :
         {"-target", "x86_64-unknown-linux-gnu", "-O2", "-Xclang", "-disable-llvm-passes", "-fno-discard-value-names",
          "-g1", "-gcolumn-info", "-fdebug-compilation-dir=.", "-fwrapv", "-fno-strict-aliasing", "-fno-exceptions",
          "-fno-stack-protector", "-D__KILNC__", "-c", "-emit-llvm"})
      arguments.push_back(flag);
    if (!isC) arguments.insert(arguments.end(), {"-fno-rtti", "-fno-threadsafe-statics"});
    if (!isC) arguments.insert(arguments.end(), {"-Xclang", "-fexperimental-max-bitint-width=16384"});
    arguments.insert(arguments.end(), own.begin(), own.end());
    arguments.push_back("-Wno-unused-command-line-argument");  // -D, -I, -U of what is preprocessed already
    const std::string source =
        pragmas != nullptr ? markPragmas(clang, arguments, file, isC, scratch.path(), *pragmas) : file;
    arguments.insert(arguments.end(), {source, "-o", output});
    std::unique_ptr<llvm::Module> one = runFrontEnd(context, clang, arguments, file, output, log);
    if (all == nullptr) {
      all = std::move(one);
      continue;
    }
    std::string clash;
    context.setDiagnosticHandlerCallBack(
        [](const llvm::DiagnosticInfo* info, void* text) {
          llvm::raw_string_ostream out(*static_cast<std::string*>(text));
          llvm::DiagnosticPrinterRawOStream printer(out);
          info->print(printer);
        },
        &clash);
    if (llvm::Linker::linkModules(*all, std::move(one)))
      throw CompileError(ErrorId::kFrontEnd, {file, 0, 0}, "the files do not go together: " + clash,
                         "define each function and variable in one file");
    context.setDiagnosticHandlerCallBack(nullptr);
  }
  return all;
}

std::unique_ptr<llvm::Module> compileLibrary(llvm::LLVMContext& context, const std::string& source) {
  const TemporaryFolder scratch;
  const std::string file = scratch.path() + "/library.c", output = scratch.path() + "/out.bc";
  std::ofstream(file) << "#line 1 \"kilnc's library\"\n" << source;
  return runFrontEnd(context, findClang(true),
                     {"-target", "x86_64-unknown-linux-gnu", "-std=gnu17", "-O2", "-Xclang", "-disable-llvm-passes",
                      "-ffreestanding", "-fno-builtin", "-fno-discard-value-names", "-g1", "-gcolumn-info", "-w",
                      "-fdebug-compilation-dir=.", "-fwrapv", "-fno-strict-aliasing", "-fno-stack-protector", "-c",
                      "-emit-llvm", file, "-o", output},
                     file, output, scratch.path() + "/clang.txt");
}

}  // namespace kilnc
