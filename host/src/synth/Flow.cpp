#include "Flow.h"

#include <fmt/format.h>

#include <algorithm>
#include <chrono>
#include <cstdio>

#include "../Sha256.h"
#include "kiln/AtomicFile.h"
#include "kiln/Error.h"

namespace kiln::synth {
namespace fs = std::filesystem;

std::vector<Step> stepsOf(const Target& target) {
  std::vector<Step> steps = {{"sources", collectSources}, {"synthesis", synthesize}, {"equivalence", checkEquivalence}};
  if (target.isFpga()) {
    steps.push_back({"place-and-route", placeAndRoute});
    steps.push_back({"bitstream", makeBitstream});
  } else {
    steps.push_back({"timing", analyseTiming});
    steps.push_back({"power", analysePower});
  }
  steps.push_back({"report", writeReport});
  return steps;
}

fs::path Job::stepFolder(const std::string& step) const {
  const std::vector<Step> steps = stepsOf(target);
  for (size_t i = 0; i < steps.size(); ++i) {
    if (steps[i].name == step) return folder / fmt::format("{:02}-{}", i + 1, step);
  }
  throw std::logic_error("target " + target.name + " has no step " + step);
}

Json Job::resultOf(const std::string& step) const {
  const fs::path file = stepFolder(step) / "result.json";
  return fs::exists(file) ? Json::parse(readFile(file)) : Json();
}

std::string clockPort(const Job& job) {
  return job.isBoard ? job.target.board.at("clock_pin").get<std::string>() : "clk_i";
}

std::string sha256Of(const fs::path& file) {
  const std::string text = readFile(file);
  Sha256 hash;
  hash.add(std::as_bytes(std::span(text)));
  return hash.hex();
}

std::string joined(const std::vector<fs::path>& paths) {
  std::string text;
  for (const fs::path& path : paths) text += (text.empty() ? "" : " ") + path.string();
  return text;
}

std::string plainModuleName(const std::string& name) {
  if (name.rfind("$paramod", 0) != 0) return name.substr(name.find_first_not_of('\\'));
  const size_t begin = name.find('\\') + 1;
  return name.substr(begin, name.find('\\', begin) - begin);
}

namespace {

size_t stepIndex(const std::vector<Step>& steps, const std::string& name, size_t whenEmpty) {
  if (name.empty()) return whenEmpty;
  std::string names;
  for (size_t i = 0; i < steps.size(); ++i) {
    if (name == steps[i].name || name == std::to_string(i + 1)) return i;
    names += fmt::format("{}{} {}", i ? ", " : "", i + 1, steps[i].name);
  }
  throw UserError(fmt::format("this target has no step \"{}\"\nfix: use one of {}", name, names));
}

std::string relativeTo(const fs::path& path, const fs::path& folder) {
  const fs::path relative = path.lexically_relative(folder);
  return relative.empty() || *relative.begin() == ".." ? path.string() : relative.string();
}

// What a step before `from` read and wrote must be what the manifest says.
void checkStep(const Job& job, const Json& entry) {
  const std::string step = entry.at("step");
  std::string changed;
  for (const char* const kind : {"inputs", "outputs"}) {
    for (const auto& [file, hash] : entry.at(kind).items()) {
      const fs::path path = fs::path(file).is_absolute() ? fs::path(file) : job.folder / file;
      const std::string found = fs::is_regular_file(path) ? sha256Of(path) : "missing";
      if (found == hash.get<std::string>()) continue;
      changed += fmt::format("{} is not what step {} {}: SHA-256 {} instead of {}\n", path.string(), step,
                             kind == std::string("inputs") ? "read" : "wrote", found, hash.get<std::string>());
    }
  }
  if (!changed.empty()) throw UserError(fmt::format("{}fix: run with --from {}", changed, step));
}

Json describe(const Job& job) {
  Json description = {{"target", job.target.name}, {"chip", job.chip},         {"top", job.top},
          {"clock_mhz", job.clockMhz}, {"seed", job.seed},         {"random_cycles", job.cycles},
          {"pins", job.pins.string()}, {"files", joined(job.files)}};
  if (!job.activity.empty()) description["activity"] = job.activity.string();
  return description;
}

Json hashes(const Job& job, const std::vector<fs::path>& files) {
  Json result = Json::object();
  for (const fs::path& file : files) result[relativeTo(file, job.folder)] = sha256Of(file);
  return result;
}

}  // namespace

std::vector<std::string> runFlow(const Job& job, const std::string& fromName, const std::string& toName) {
  const std::vector<Step> steps = stepsOf(job.target);
  const size_t from = stepIndex(steps, fromName, 0), to = stepIndex(steps, toName, steps.size() - 1);
  if (from > to) {
    throw UserError(fmt::format("--from {} comes after --to {}\nfix: exchange them", steps[from].name, steps[to].name));
  }
  const fs::path manifestFile = job.folder / "manifest.json";
  Json manifest = {{"job", describe(job)}, {"steps", Json::array()}};
  if (from > 0) {
    const Json old = fs::exists(manifestFile) ? Json::parse(readFile(manifestFile)) : Json();
    if (!old.is_object() || old["steps"].size() < from) {
      throw UserError(fmt::format("--from {} needs the steps before it, but {} holds {} of {}\nfix: run without --from",
                                  steps[from].name, job.folder.string(),
                                  old.is_object() ? old["steps"].size() : size_t{0}, from));
    }
    if (old["job"] != manifest["job"]) {
      throw UserError(fmt::format("{} is the run of another job: {}\nfix: choose another --run, or run without --from",
                                  job.folder.string(), old["job"].dump()));
    }
    for (size_t i = 0; i < from; ++i) {
      checkStep(job, old["steps"][i]);
      manifest["steps"].push_back(old["steps"][i]);
    }
  }
  std::error_code failed;
  fs::create_directories(job.folder, failed);
  if (failed) {
    throw UserError(fmt::format("cannot create {}: {}\nfix: choose another folder with --out", job.folder.string(),
                                failed.message()));
  }
  // A run that is cut off leaves no manifest of steps that are gone.
  for (size_t i = from; i < steps.size(); ++i) fs::remove_all(job.stepFolder(steps[i].name));
  writeFileAtomically(manifestFile, manifest.dump(2) + "\n");

  std::vector<std::string> done;
  for (size_t i = from; i <= to; ++i) {
    const fs::path folder = job.stepFolder(steps[i].name);
    fs::create_directories(folder);
    fmt::print(stderr, "{} {} ... ", i + 1, steps[i].name);
    std::fflush(stderr);
    const auto start = std::chrono::steady_clock::now();
    StepOutcome outcome;
    try {
      outcome = steps[i].run(job, folder);
    } catch (...) {
      fmt::print(stderr, "failed\n");
      throw;
    }
    const double seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
    fmt::print(stderr, "{:.1f} s\n", seconds);
    writeFileAtomically(folder / "result.json", outcome.result.dump(2) + "\n");
    outcome.outputs.push_back(folder / "result.json");
    Json tools = Json::object();
    for (const Tool& tool : outcome.tools) tools[tool.name] = {{"path", tool.path.string()}, {"version", tool.version}};
    manifest["steps"].push_back({{"step", steps[i].name},
                                 {"tools", tools},
                                 {"inputs", hashes(job, outcome.inputs)},
                                 {"outputs", hashes(job, outcome.outputs)}});
    writeFileAtomically(manifestFile, manifest.dump(2) + "\n");
    done.push_back(steps[i].name);
  }
  return done;
}

}  // namespace kiln::synth
