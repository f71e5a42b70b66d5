// kiln eval: classifies the test images with a saved model on a device.
#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <chrono>

#include "Commands.h"
#include "DeviceOptions.h"
#include "Output.h"
#include "Progress.h"
#include "kiln/Error.h"
#include "kiln/nn/ModelFile.h"
#include "kiln/nn/Trainer.h"

namespace kiln::cli {
namespace {

struct EvalOptions {
  std::string model, dataset = "fashion-mnist", data, json;
  uint32_t limit = 0;
  bool check = false;
  DeviceOptions device;
};

int runEval(const EvalOptions& o) {
  checkOutputPath(o.json);
  if (o.device.injectFlip && !o.check) {
    throw UserError("--inject-flip proves that the check can fail, but there is no --check\nfix: add --check");
  }
  const nn::Model model = nn::loadModel(o.model);
  const nn::Dataset dataset = nn::loadDataset(o.dataset, o.data);
  if (model.layers.front() != dataset.test.features()) {
    throw UserError(
        fmt::format("{} takes {} inputs, images of {} have {} pixels\nfix: use the dataset it was trained on", o.model,
                    model.layers.front(), dataset.folder.string(), dataset.test.features()));
  }
  checkLabels(dataset, model.layers.back());
  const nn::QuantisedSet test = nn::quantiseImages(dataset.test, model.centre, o.limit);

  const std::unique_ptr<Device> device = o.device.make();
  nn::Network network(*device, model.layers);
  for (size_t l = 0; l < network.depth(); ++l) network.layers()[l].assign(model.weights[l], model.biases[l]);
  nn::ForwardPass pass(*device, network, nn::evaluationBatch(*device), false);
  Lockstep lockstep(*device, o.check ? makeGoldenTwin(device->capabilities(), device->memory().size()) : nullptr,
                    o.device.timeoutFor(pass.program().idealCycles()), o.device.injectFlip);
  lockstep.publishAll();
  network.publishWeights(lockstep);
  const auto start = std::chrono::steady_clock::now();
  const nn::EvaluationResult result = nn::evaluateSet(lockstep, network, pass, model.activationExponents, test);
  const double seconds =
      std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count() - lockstep.checkSeconds();
  const CheckReport& check = lockstep.report();
  if (o.device.injectFlip && !check.flipped) {
    throw UserError(
        fmt::format("--inject-flip {} is beyond the {} bytes that this run compares\nfix: use a smaller number",
                    *o.device.injectFlip, check.valuesCompared));
  }
  const double accuracy = static_cast<double>(result.correct) / static_cast<double>(test.count());
  nlohmann::ordered_json config = {{"model", o.model}, {"dataset", dataset.name}, {"data", dataset.folder.string()},
                                   {"limit", o.limit}, {"layers", model.layers},  {"check", o.check}};
  config.update(o.device.describe());
  nlohmann::ordered_json json = {
      {"test_accuracy", accuracy},
      {"correct", result.correct},
      {"samples", test.count()},
      {"macs", result.macs},
      {"cycles", result.cycles},
      {"ideal_cycles", result.idealCycles},
      {"utilisation", perSecond(static_cast<double>(result.idealCycles), static_cast<double>(result.cycles))},
      {"host_seconds", seconds},
      {"macs_per_second", perSecond(static_cast<double>(result.macs), seconds)},
      {"checked", o.check},
      {"values_planned", check.valuesPlanned},
      {"values_compared", check.valuesCompared},
      {"mismatches", check.mismatches},
      {"first_mismatch", check.firstMismatch},
      {"weights_sha256", network.weightsSha256()},
      {"config", config}};
  addPrediction(json, result.predictedCycles, check);
  writeJson(o.json, json);
  std::FILE* const out = o.json == "-" ? stderr : stdout;
  fmt::print(out, "{} ({}) on {} ({}): {} of {} test images right, {:.2f} %\n", o.model, fmt::join(model.layers, "-"),
             o.device.device, o.device.chip, withCommas(result.correct), withCommas(test.count()), 100 * accuracy);
  if (const std::string line = describeCycles(result.cycles, result.predictedCycles, result.idealCycles, check);
      !line.empty())
    fmt::print(out, "{}\n", line);
  if (!o.check) return isEqual(check) ? kExitOk : kExitFailed;
  fmt::print(out, "{}\n", verdict(o.device.device == "golden" ? "golden" : "chip", check));
  return isEqual(check) && check.valuesCompared == check.valuesPlanned ? kExitOk : kExitFailed;
}

}  // namespace

void addEval(CLI::App& app, Action& run) {
  const auto options = std::make_shared<EvalOptions>();
  EvalOptions& o = *options;
  CLI::App& command = *app.add_subcommand("eval", "Classify the test images with a saved model on a device");
  command.add_option("model", o.model, "File that kiln train --save wrote")->required();
  command.add_option("--dataset", o.dataset, "Name of the dataset")->capture_default_str();
  command.add_option("--data", o.data, "Folder with the four IDX files of MNIST, plain or .gz");
  command.add_option("--limit", o.limit, "Use only the first N test images (0: all)")->capture_default_str();
  command.add_flag("--check", o.check,
                   "Run the golden model in lockstep and compare every byte that the device writes");
  command.add_option("--json", o.json, "Write the figures to this file (- for stdout)");
  o.device.addTo(command);
  command.footer("Example:\n  kiln eval model --device rtl --chip 8x8x1 --limit 1000 --check");
  command.callback([options, &run] { run = [options] { return runEval(*options); }; });
}

}  // namespace kiln::cli
