#include "Cosim.h"

#include <fmt/format.h>
#include <llvm/Support/FileSystem.h>
#include <llvm/Support/Program.h>
#include <unistd.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <nlohmann/json.hpp>
#include <optional>
#include <sstream>

#include "AxiPorts.h"
#include "CosimNative.h"
#include "Embedded.h"
#include "ReportHtml.h"

namespace kilnc {
namespace {

namespace fs = std::filesystem;

[[noreturn]] void fail(const std::string& what, const std::string& fix) {
  throw CompileError(ErrorId::kCosim, {"cosim", 0, 0}, what, fix);
}

std::string findTool(const std::string& name, const std::string& package) {
  if (auto path = llvm::sys::findProgramByName(name)) return *path;
  fail(name + " is not on PATH", "apt-get install " + package);
}

void write(const fs::path& path, const std::string& text) {
  std::ofstream out(path);
  out << text;
  if (!out.flush()) fail("cannot write " + path.string(), "check the folder and the free space");
}

std::string read(const fs::path& path) {
  std::ifstream in(path);
  return {std::istreambuf_iterator<char>(in), {}};
}

// Runs a tool of the build with its output in a log that is shown only if it fails.
void build(const std::string& tool, const std::vector<std::string>& arguments, const fs::path& log) {
  std::vector<llvm::StringRef> all{tool};
  all.insert(all.end(), arguments.begin(), arguments.end());
  const std::string file = log.string();
  std::optional<llvm::StringRef> redirects[] = {llvm::StringRef(""), llvm::StringRef(file), llvm::StringRef(file)};
  if (llvm::sys::ExecuteAndWait(tool, all, std::nullopt, redirects) != 0) {
    fputs(read(log).c_str(), stderr);
    fail(tool + " failed (its messages are above)",
         "report this with the source: the generated files are kilnc's (with --rtl: compare its ports with those kilnc writes)");
  }
}

const Process& processOf(const Design& design) { return *design.instances.front().process; }

// A port of the model and the bits of a value in it: Verilator has words of 32 bits beyond 64.
std::string setStart(const NativeTop& top) {
  unsigned width = 0;
  for (const auto& parameter : top.parameters) width += parameter.bits;
  std::string code;
  unsigned low = 0;
  for (const auto& parameter : top.parameters) {
    if (parameter.bits == 0) continue;
    code += fmt::format("  pack({}, {}, (uint64_t)({}));\n", low, parameter.bits, parameter.name);
    low += parameter.bits;
  }
  if (width <= 64)
    code += "  model->start_data_i = packed[0] | (uint64_t(packed[1]) << 32);\n";
  else
    code += fmt::format("  for (int i = 0; i < {}; ++i) model->start_data_i[i] = packed[i];\n", (width + 31) / 32);
  return code;
}

struct AxiCode {
  std::string begin, drive, take, compare;
  std::string rules;  // of the bus, which a call without a result may have broken too
};

// What drives and compares the AXI4 ports.
AxiCode axiCode(const Design& design, const NativeTop& top) {
  AxiCode code;
  if (design.axi.empty()) return code;
  code.begin = "  static kiln_cosim::Image image;\n  image.begin();\n";
  for (const Design::Axi& pointer : design.axi) {
    code.begin += fmt::format("  image.addRegion(\"{0}\", {1}, size_{1});\n", pointer.name, top.parameters[pointer.argument].name);
    code.compare += fmt::format("  if (model->{0}_error_o != 0) report.mismatch(\"pointer {0}: the bus answered with an error, {0}_error_o is \" + "
                                "std::to_string(model->{0}_error_o));\n", pointer.name);
  }
  for (const AxiBundle& bundle : bundlesOf(design)) {
    const std::string& b = bundle.name;
    code.begin += fmt::format("  static kiln_cosim::AxiPort axi_{0}(\"{0}\", {1});\n", b, bundle.bytes);
    code.drive += fmt::format("    const auto& answers_{0} = axi_{0}.offer(image, random_, kStall);\n", b);
    for (const char* in : {"arready", "awready", "wready", "rvalid", "rid", "rdata", "rresp", "rlast", "bvalid", "bid", "bresp"})
      code.drive += fmt::format("    model->m_axi_{0}_{1}_i = answers_{0}.{1};\n", b, in);
    std::string pins;
    for (const char* channel : {"ar", "aw"})
      pins += fmt::format("{{bool(model->m_axi_{0}_{1}valid_o), model->m_axi_{0}_{1}id_o, model->m_axi_{0}_{1}addr_o, model->m_axi_{0}_{1}len_o}}, ",
                          b, channel);
    pins += fmt::format("{{bool(model->m_axi_{0}_wvalid_o), bool(model->m_axi_{0}_wlast_o), model->m_axi_{0}_wdata_o, model->m_axi_{0}_wstrb_o}}", b);
    code.take += fmt::format("    axi_{0}.take({{{1}}}, model->m_axi_{0}_rready_o, model->m_axi_{0}_bready_o);\n", b, pins);
    code.rules += fmt::format("  if (const std::string text = axi_{0}.problem(image, isDone); !text.empty()) report.mismatch(text);\n", b);
  }
  code.compare += "  if (const std::string text = image.difference(); !text.empty()) report.mismatch(text);\n";
  return code;
}

bool hasDependences(const Promises& promises) {
  return std::any_of(promises.all.begin(), promises.all.end(), [](const Promise& promise) { return !promise.isTripCount; });
}

// The table of promises, and the functions that the program tells about them.
std::string promiseCode(const Promises& promises) {
  if (promises.all.empty()) return "";
  const auto quoted = [](const std::string& text) { return nlohmann::json(text).dump(); };
  std::string code = "const kiln_cosim::PromiseText kPromises[] = {\n";
  for (const Promise& promise : promises.all)
    code += fmt::format("    {{{}, {}, {}, {}ull, {}ull, {}, {}}},\n", quoted(promise.text), quoted(promise.where), quoted(promise.variable),
                        promise.least, promise.most, promise.isTripCount, promise.isStrict);
  code += "};\nconst char* const kSites[] = {\"\"";
  for (const std::string& site : promises.sites) code += ",\n    " + quoted(site);
  code += fmt::format("}};\nkiln_cosim::Promises& promises() {{\n  static kiln_cosim::Promises all(report, kPromises, {}, kSites + 1);\n  return all;\n}}\n",
                      promises.all.size());
  code += "}\nextern \"C\" {\n"
          "void kiln_promise_begin(uint32_t promise) { promises().begin(promise); }\n"
          "void kiln_promise_turn(uint32_t promise) { promises().turn(promise); }\n"
          "void kiln_promise_iteration(uint32_t promise) { promises().iteration(promise); }\n"
          "void kiln_promise_end(uint32_t promise) { promises().end(promise); }\n"
          "void kiln_promise_object(uint32_t promise, const void* place) { promises().setObject(promise, place); }\n"
          "void kiln_promise_memory(const void* place, uint64_t bytes) { promises().object(place, bytes); }\n"
          "void kiln_promise_access(const void* place, uint64_t bytes, uint32_t isWrite, uint32_t site) {\n"
          "  promises().access(place, bytes, isWrite != 0, site);\n}\n";
  if (hasDependences(promises)) code += "void kiln_promise_globals();\n";
  return code + "}\nnamespace {\n";
}

std::string comparison(const Design& design, const NativeTop& top, const CosimOptions& options, const std::string& report) {
  const Process& process = processOf(design);
  std::string parameters, sizes, nativeTypes, names, begin, sample, answer, compare;
  unsigned totalBits = 0;
  for (const auto& parameter : top.parameters) {
    const std::string comma = names.empty() ? "" : ", ";
    parameters += comma + parameter.type + " " + parameter.name;
    nativeTypes += comma + parameter.type;
    names += comma + parameter.name;
    totalBits += parameter.bits;
    if (parameter.isPointer) sizes += ", uint64_t size_" + parameter.name;
  }
  for (const auto& memory : process.memories) {
    if (!memory->isPort) continue;
    const std::string& m = memory->name;
    const unsigned bytes = memory->width / 8;
    begin += fmt::format("  static kiln_cosim::Memory memory_{0};\n  memory_{0}.begin({1}, size_{1});\n", m,
                         top.parameters[memory->argument].name);
    if (memory->isReadHere) {
      sample += fmt::format("    const uint64_t data_{0} = memory_{0}.read(model->{0}_raddress_o, {1});\n", m, bytes);
      answer += fmt::format("    model->{0}_rdata_i = data_{0};\n", m);
    }
    if (memory->isWrittenHere)
      sample += fmt::format("    if (model->{0}_we_o) memory_{0}.write(model->{0}_waddress_o, {1}, model->{0}_wdata_o);\n", m,
                            bytes);
    compare += fmt::format(
        "  if (const int64_t byte = memory_{0}.difference(); byte >= 0)\n"
        "    report.mismatch(\"array {0}, element \" + std::to_string(byte / {1}) + \", byte \" + std::to_string(byte % {1}) +\n"
        "                    \": native \" + std::to_string(memory_{0}.native(byte)) + \", RTL \" + "
        "std::to_string(memory_{0}.seen(byte)));\n"
        "  if (memory_{0}.outside() != 0) report.mismatch(\"array {0} is written outside its bounds\");\n",
        m, bytes);
  }
  std::string drive, taken, drain, differences;
  for (const auto& channel : process.channels) {
    if (channel->argument < 0 || channel->axi >= 0) continue;
    const std::string& s = channel->name;
    begin += fmt::format("  static kiln_cosim::{} stream_{};\n  stream_{}.begin({});\n", channel->isInput ? "Source" : "Sink", s, s,
                         top.parameters[static_cast<size_t>(channel->argument)].name);
    if (channel->isInput) {
      drive += fmt::format("    const auto* word_{0} = stream_{0}.offer(!random_.chance(kStall));\n"
                           "    model->{0}_valid_i = word_{0} != nullptr;\n"
                           "    if (word_{0} != nullptr) kiln_cosim::setWord(model->{0}_data_i, *word_{0});\n", s);
      taken += fmt::format("    if (word_{0} != nullptr && model->{0}_ready_o) stream_{0}.taken();\n", s);
      differences += fmt::format("  difference(\"{0}\", stream_{0}.difference({1}));\n", s, channel->depth);
    } else {
      drive += fmt::format("    model->{}_ready_i = !random_.chance(kStall);\n", s);
      taken += fmt::format("    if (model->{0}_valid_o && model->{0}_ready_i) stream_{0}.take(kiln_cosim::getWord(model->{0}_data_o, {1}));\n",
                           s, channel->width / 8);
      drain += fmt::format("{}!stream_{}.isComplete()", drain.empty() ? "" : " || ", s);
      differences += fmt::format("  difference(\"{0}\", stream_{0}.difference());\n", s);
    }
  }
  if (!drive.empty()) {
    sample = drive + "    model->eval();\n" + taken + sample;
    // The last words may leave after `done`, and words too many too.
    if (!drain.empty())
      differences = "  while (isDone && (" + drain + ") && report.cycles < last) cycle();\n"
                    "  const uint64_t counted = report.cycles;\n  for (int i = 0; i < 4; ++i) cycle();\n  report.cycles = counted;\n" + differences;
    compare += "  const auto difference = [](const char* name, const std::string& text) {\n"
               "    if (!text.empty()) report.mismatch(\"stream \" + std::string(name) + \": \" + text);\n  };\n" + differences;
  }
  const AxiCode axi = axiCode(design, top);
  begin += axi.begin;
  if (!axi.drive.empty()) {
    sample = axi.drive + "    model->eval();\n" + axi.take + sample;
    compare += axi.compare;
  }
  const bool isVoid = top.returnType == "void";
  std::string text = "// Written by kilnc cosim.\n#include \"Vtop.h\"\n#include \"verilated.h\"\n";
  if (!options.waves.empty()) text += "#include \"verilated_fst_c.h\"\n";
  text += "#include <csetjmp>\n#include \"cosim_axi.h\"\n#include \"cosim_promises.h\"\n\nnamespace {\n\nkiln_cosim::Report report;\n";
  text += fmt::format("constexpr double kStall = {};\nkiln_cosim::Random random_({}ull);\n", options.stall, options.seed);
  text += "Vtop* model = nullptr;\nuint64_t now = 0;\n";
  text += !options.waves.empty() ? "VerilatedFstC* waves = nullptr;\n" : "";
  text += promiseCode(top.promises);
  text += "jmp_buf ended;\nint endedWith = 0;\n";
  text += "\n}  // namespace\n\n";
  text += "extern \"C\" void kiln_cosim_exit(int status) {\n  endedWith = status;\n  longjmp(ended, 1);\n}\n";
  text += fmt::format("extern \"C\" {} kiln_native_top({});\n", top.returnType, nativeTypes);
  text += fmt::format("extern \"C\" {} kiln_cosim_top({}{});\n", top.returnType, parameters, sizes);
  text += fmt::format("{} kiln_cosim_top({}{}) {{\n", top.returnType, parameters, sizes);
  text += "  auto edge = [&] {\n    model->clk_i = 0;\n    model->eval();\n";
  text += !options.waves.empty() ? "    waves->dump(2 * now);\n" : "";
  text += "    model->clk_i = 1;\n    model->eval();\n";
  text += !options.waves.empty() ? "    waves->dump(2 * now + 1);\n" : "";
  text += "    ++now;\n  };\n  if (model == nullptr) {\n";
  text += fmt::format("    report.file = \"{}\";\n    report.top = \"{}\";\n", report, options.compile.top);
  text += "    model = new Vtop;\n";
  // Written when the program ends, whatever way it ends.
  if (!options.waves.empty())
    text += fmt::format("    Verilated::traceEverOn(true);\n    waves = new VerilatedFstC;\n    model->trace(waves, 99);\n"
                        "    waves->open({});\n    std::atexit([] {{ waves->close(); }});\n", nlohmann::json(fs::absolute(options.waves).string()).dump());
  text += "    model->rst_ni = 0;\n    model->start_valid_i = 0;\n    model->done_ready_i = 0;\n"
          "    for (int i = 0; i < 4; ++i) edge();\n    model->rst_ni = 1;\n  }\n  ++report.calls;\n";
  text += begin;
  text += "  auto cycle = [&] {\n" + sample + "    edge();\n" + answer + "    ++report.cycles;\n  };\n";
  text += fmt::format("  uint32_t packed[{}] = {{0, 0}};\n", (totalBits + 31) / 32 + 2);
  text += "  auto pack = [&](unsigned low, unsigned bits, uint64_t value) {\n"
          "    for (unsigned i = 0; i < bits; ++i)\n"
          "      if ((value >> i) & 1) packed[(low + i) / 32] |= 1u << ((low + i) % 32);\n  };\n  (void)pack;\n";
  text += setStart(top);
  text += fmt::format(
      "  const uint64_t before = report.cycles, last = before + {}ull;\n"
      "  while (random_.chance(kStall)) cycle();\n"
      "  model->start_valid_i = 1;\n"
      "  for (bool taken = false; !taken;) {{\n    taken = model->start_ready_o;\n    cycle();\n  }}\n"
      "  model->start_valid_i = 0;\n"
      "  uint64_t result = 0;\n  bool isDone = false;\n"
      "  while (!isDone && report.cycles < last) {{\n"
      "    model->done_ready_i = !random_.chance(kStall);\n    model->eval();\n"
      "    if (model->done_valid_o && model->done_ready_i) {{\n      isDone = true;\n      result = model->done_data_o;\n    }}\n"
      "    cycle();\n  }}\n  model->done_ready_i = 0;\n"
      "  if (!isDone) report.mismatch(\"no result after {} cycles\");\n",
      options.cycles, options.cycles);
  text += "  (void)result;\n  report.lastCall = report.cycles - before;\n";
  if (!top.promises.all.empty()) {
    text += "  promises().enter();\n";
    if (hasDependences(top.promises)) text += "  kiln_promise_globals();\n";
    for (const auto& parameter : top.parameters)
      if (parameter.isPointer) text += fmt::format("  promises().object({0}, size_{0});\n", parameter.name);
  }
  text += isVoid ? "" : "  const auto native = ";
  text += fmt::format("{}kiln_native_top({});\n", top.isMain ? "setjmp(ended) != 0 ? endedWith : " : "  ", names);
  if (!top.promises.all.empty()) text += "  promises().leave();\n";
  text += axi.rules + "  if (isDone) {\n" + compare + "  }\n";
  if (!isVoid) {
    const uint64_t mask = top.returnBits >= 64 ? ~0ull : (1ull << top.returnBits) - 1;
    text += fmt::format("  if (isDone && (static_cast<uint64_t>(native) & {0}ull) != (result & {0}ull))\n"
                        "    report.mismatch(\"the result: native \" + std::to_string(native) + \", RTL \" +\n"
                        "                    std::to_string(static_cast<{1}>(result)));\n", mask, top.returnType);
  }
  // Once stuck, every further call would be.
  text += "  if (!isDone) std::exit(1);\n";
  text += isVoid ? "}\n" : "  return native;\n}\n";
  if (top.isMain) text += "\nint main() {\n  kiln_cosim_top();\n  return 0;\n}\n";
  return text;
}

// What GTKWave shows of a file of waves: the clock and the ports of `module`, those of one interface together.
std::string wavesView(const std::string& waves, const std::string& module, const std::string& verilog) {
  std::string view = fmt::format("[dumpfile] \"{}\"\n", waves), before;
  const size_t begin = verilog.find("module " + module + " (");
  if (begin == std::string::npos) return view;
  std::istringstream lines(verilog.substr(begin, verilog.find(");", begin) - begin));
  // "  output wire [31:0] a_raddress_o,"
  for (std::string line; std::getline(lines, line);) {
    std::istringstream in(line);
    std::string range, name;
    for (std::string word; in >> word;) (word.front() == '[' ? range : name) = word;
    if (line.find("  input") != 0 && line.find("  output") != 0) continue;
    if (name.back() == ',') name.pop_back();
    const std::string interface = name.substr(0, name.rfind('_', name.rfind('_') - 1));
    if (interface != before) view += "-" + interface + "\n";
    before = interface;
    view += "TOP." + name + range + "\n";
  }
  return view;
}

class Workspace {
 public:
  explicit Workspace(const std::string& wish) : isKept_(!wish.empty()) {
    if (isKept_) {
      path_ = fs::absolute(wish);
      std::error_code failed;
      fs::create_directories(path_, failed);
      if (failed) fail("cannot make the folder " + wish + ": " + failed.message(), "choose another with --out");
      return;
    }
    llvm::SmallString<128> path;
    if (llvm::sys::fs::createUniqueDirectory("kilncosim", path))
      fail("cannot create a temporary folder", "set TMPDIR to a writable folder");
    path_ = path.str().str();
  }
  ~Workspace() {
    std::error_code ignored;
    if (!isKept_) fs::remove_all(path_, ignored);
  }
  Workspace(const Workspace&) = delete;
  const fs::path& path() const { return path_; }

 private:
  fs::path path_;
  bool isKept_;
};

}  // namespace

int cosim(const CosimOptions& options) {
  const std::string verilator = findTool("verilator", "verilator"), clang = findTool("clang++-19", "clang-19");
  const Scheduled scheduled = buildScheduled(options.compile);
  const Design& design = scheduled.design;
  for (const std::string& note : design.notes) fprintf(stderr, "%s\n", note.c_str());
  if (!design.isProgram)
    fail("'" + options.compile.top + "' is a top of processes (KILN_TOP)", "co-simulate an ordinary function");
  const Workspace workspace(options.folder);
  const fs::path& folder = workspace.path();
  const fs::path model = folder / "model", report = folder / "cosim.json";
  fs::remove_all(model);
  fs::create_directories(model);
  fs::remove(report);
  if (!options.rtl.empty() && !std::ifstream(options.rtl))
    fail("cannot read " + options.rtl, "name an existing Verilog file with --rtl");
  write(folder / "top.v",
        options.rtl.empty() ? emitDesign(scheduled, options.compile, "kilnc cosim") : read(options.rtl));
  if (!options.waves.empty()) {
    if (!std::ofstream(options.waves, std::ios::app)) fail("cannot write " + options.waves, "choose another file with --waves");
    write(fs::path(options.waves).replace_extension(".gtkw"), wavesView(fs::absolute(options.waves).string(), design.name, read(folder / "top.v")));
  }
  NativeTop top = writeNative(options.compile, (folder / "native.bc").string());
  for (const Design::Axi& pointer : design.axi) top.parameters[pointer.argument].bits = 64;  // its address
  write(folder / "cosim_runtime.h", kCosimRuntime);
  write(folder / "cosim_axi.h", kCosimAxi);
  write(folder / "cosim_promises.h", kCosimPromises);
  write(folder / "cosim.cpp", comparison(design, top, options, report.string()));
  fprintf(stderr, "cosim: building the model of '%s'\n", options.compile.top.c_str());
  // Verilator 5.006 loses negations in trees of single bits unless it is told to leave them alone (cmake/Verilate.cmake).
  std::vector<std::string> verilate{"--cc", "-O3", "-fno-const-bit-op-tree", "--x-assign", "unique", "--x-initial", "unique",
                                    "--noassert", "-Wno-fatal", "-Wno-lint", "--top-module", design.name, "--prefix", "Vtop", "--Mdir", model.string(),
                                    (folder / "top.v").string()};
  if (!options.waves.empty()) verilate.push_back("--trace-fst");
  build(verilator, verilate, folder / "verilator.log");
  build(verilator, {"--getenv", "VERILATOR_ROOT"}, folder / "root.txt");
  std::string root = read(folder / "root.txt");
  while (!root.empty() && isspace(static_cast<unsigned char>(root.back())) != 0) root.pop_back();
  std::string all;
  std::vector<std::string> generated;
  for (const auto& entry : fs::directory_iterator(model))
    if (entry.path().extension() == ".cpp") generated.push_back(entry.path().string());
  std::sort(generated.begin(), generated.end());
  for (const std::string& file : generated) all += "#include \"" + file + "\"\n";
  for (const char* file : {"verilated.cpp", "verilated_threads.cpp"}) all += "#include \"" + root + "/include/" + file + "\"\n";
  if (!options.waves.empty()) all = "#include \"" + root + "/include/verilated_fst_c.cpp\"\n" + all;  // specialises what the model uses
  all += "#include \"" + (folder / "cosim.cpp").string() + "\"\n";
  write(folder / "all.cpp", all);
  build(clang, {"-O1", "-w", "-c", (folder / "native.bc").string(), "-o", (folder / "native.o").string()}, folder / "native.log");
  build(clang, {"-O1", "-w", "-std=c++17", "-DVL_TIME_CONTEXT", "-DVM_COVERAGE=0", "-DVM_SC=0",
                options.waves.empty() ? "-DVM_TRACE=0" : "-DVM_TRACE=1", "-I" + folder.string(), "-I" + model.string(),
                "-I" + root + "/include", "-I" + root + "/include/vltstd", (folder / "all.cpp").string(),
                (folder / "native.o").string(), "-pthread", options.waves.empty() ? "-lm" : "-lz", "-o", (folder / "run").string()},
        folder / "clang.log");
  const std::string program = (folder / "run").string();
  const int status = llvm::sys::ExecuteAndWait(program, {program});
  if (!fs::exists(report)) fail("the program ended (status " + std::to_string(status) + ") before the top was called",
                                "let main() call '" + options.compile.top + "'");
  nlohmann::ordered_json result = nlohmann::ordered_json::parse(read(report));
  result["program_status"] = status;
  result["stall"] = options.stall;
  result["seed"] = options.seed;
  write(report, result.dump(2) + "\n");
  if (!options.json.empty()) write(options.json, result.dump(2) + "\n");
  const uint64_t broken = result["broken_promises"];
  const uint64_t calls = result["calls"], mismatches = result["mismatches"], cycles = result["cycles"];
  if (!options.html.empty())
    write(options.html, reportHtml(scheduled, options.compile, MeasuredCycles{calls, cycles}));
  fprintf(stderr, "cosim: %s: calls %llu, cycles %llu, mismatches %llu%s%s\n", options.compile.top.c_str(),
          static_cast<unsigned long long>(calls), static_cast<unsigned long long>(cycles),
          static_cast<unsigned long long>(mismatches), broken != 0 ? (", broken promises " + std::to_string(broken)).c_str() : "",
          status != 0 ? (", the program itself returned " + std::to_string(status)).c_str() : "");
  if (status < 0) fail("the program crashed", "run it natively first");
  return mismatches == 0 && broken == 0 && calls != 0 ? 0 : 1;
}

}  // namespace kilnc
