// kiln train: trains a network on a device, evaluates it after each epoch on the same device, saves it.
#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>

#include "Commands.h"
#include "Counters.h"
#include "DeviceOptions.h"
#include "Output.h"
#include "Progress.h"
#include "kiln/Error.h"
#include "kiln/nn/ModelFile.h"
#include "kiln/nn/Trainer.h"

namespace kiln::cli {
namespace {

using nlohmann::ordered_json;

struct TrainOptions {
  std::string dataset = "fashion-mnist", data, json, save, timeline, learningRate = "0.02";
  std::vector<uint32_t> layers = {784, 128, 10};
  uint32_t epochs = 5, batch = 64, limit = 0, testImages = 0;
  uint64_t seed = 1;
  bool check = false;
  DeviceOptions device;
};

// Everything that can be refused before the run starts.
void checkOptions(const TrainOptions& o) {
  checkOutputPath(o.json);
  checkOutputPath(o.save);
  checkTimeline(o.timeline);
  if (o.epochs == 0) throw UserError("--epochs is 0, it must be 1 or more\nfix: use --epochs 5");
  if (o.device.injectFlip && !o.check) {
    throw UserError("--inject-flip proves that the check can fail, but there is no --check\nfix: add --check");
  }
}

void checkDataset(const TrainOptions& o, const nn::Dataset& dataset) {
  if (o.layers.size() >= 2 && o.layers.front() != dataset.train.features()) {
    throw UserError(
        fmt::format("the first layer of --layers takes {} inputs, images of {} have {}x{} = {} pixels\n"
                    "fix: use --layers {},...",
                    o.layers.front(), dataset.folder.string(), dataset.train.rows, dataset.train.cols,
                    dataset.train.features(), dataset.train.features()));
  }
  checkLabels(dataset, o.layers.empty() ? 1 : o.layers.back());
}

uint64_t stepsPerEpoch(const TrainOptions& o, const nn::QuantisedSet& train) {
  if (o.batch == 0 || train.count() < o.batch) {
    throw UserError(fmt::format("{} training samples do not fill one batch of {}\nfix: raise --limit or lower --batch",
                                train.count(), o.batch));
  }
  return train.count() / o.batch;
}

ordered_json describe(const TrainOptions& o, const nn::Dataset& dataset) {
  ordered_json config = {{"dataset", dataset.name}, {"data", dataset.folder.string()},
                         {"layers", o.layers},      {"epochs", o.epochs},
                         {"batch", o.batch},        {"limit", o.limit},
                         {"test_images", o.testImages},
                         {"lr", o.learningRate},    {"seed", o.seed},
                         {"check", o.check}};
  config.update(o.device.describe());
  return config;
}

// One epoch's figures, as far as it went.
struct EpochFigures {
  double loss = 0;  // sum over steps
  uint64_t correct = 0, steps = 0;
  std::string text(const nn::TrainingTotals& totals, uint32_t batch) const {
    const double count = static_cast<double>(std::max<uint64_t>(steps, 1));
    std::string line = fmt::format("loss {:.4f}  accuracy {:.2f} %", loss / count,
                                   100.0 * static_cast<double>(correct) / (count * batch));
    if (totals.cycles > 0) {
      line += fmt::format("  {}cycles/s",
                          withPrefix(perSecond(static_cast<double>(totals.cycles), totals.hostSeconds)) + " ");
    }
    return line + fmt::format("  {}MAC/s", withPrefix(perSecond(static_cast<double>(totals.macs), totals.hostSeconds)));
  }
};

EpochFigures trainEpoch(nn::Trainer& trainer, const nn::QuantisedSet& train, const TrainOptions& o, uint32_t epoch,
                        Progress& progress, uint64_t stepCount) {
  EpochFigures figures;
  const std::span<const uint32_t> order = trainer.shuffleSamples(train.count(), epoch);
  if (epoch == 0) trainer.calibrate(train, order.first(o.batch));
  for (uint64_t step = 0; step < stepCount; ++step) {
    const nn::StepResult result = trainer.step(train, order.subspan(step * o.batch, o.batch));
    figures.loss += result.loss;
    figures.correct += result.correct;
    ++figures.steps;
    if (progress.isDue()) progress.draw(figures.steps, figures.text(trainer.totals(), o.batch));
  }
  return figures;
}

ordered_json scaleFigures(std::span<const nn::DelayedScale> scales) {
  ordered_json list = ordered_json::array();
  for (const nn::DelayedScale& scale : scales) {
    list.push_back({{"exponent", scale.exponent()}, {"saturated", scale.saturated()}, {"elements", scale.elements()}});
  }
  return list;
}

int runTrain(const TrainOptions& o) {
  checkOptions(o);
  const std::unique_ptr<Device> device = o.device.make();
  const uint32_t learningRateQ16 = nn::parseLearningRate(o.learningRate);
  const nn::Dataset dataset = nn::loadDataset(o.dataset, o.data);
  checkDataset(o, dataset);
  const int centre = nn::meanPixel(dataset.train);
  const nn::QuantisedSet train = nn::quantiseImages(dataset.train, centre, o.limit);
  const nn::QuantisedSet test = nn::quantiseImages(dataset.test, centre, o.testImages);
  const uint64_t stepCount = stepsPerEpoch(o, train);

  nn::TrainerOptions trainerOptions;
  trainerOptions.layers = o.layers;
  trainerOptions.batch = o.batch;
  trainerOptions.seed = o.seed;
  trainerOptions.learningRateQ16 = learningRateQ16;
  trainerOptions.steps = stepCount * o.epochs;
  Lockstep lockstep(*device, o.check ? makeGoldenTwin(device->capabilities(), device->memory().size()) : nullptr, 0,
                    o.device.injectFlip);
  nn::Trainer trainer(*device, lockstep, trainerOptions);
  lockstep.setTimeoutCycles(o.device.timeoutFor(trainer.idealCyclesOfLargestProgram()));
  const uint64_t planned = o.check ? trainer.plannedValues(trainerOptions.steps, o.epochs, test.count()) : 0;
  if (o.device.injectFlip && *o.device.injectFlip >= planned) {
    throw UserError(
        fmt::format("--inject-flip {} is beyond the {} bytes that this run compares\nfix: use a smaller number",
                    *o.device.injectFlip, planned));
  }
  const ordered_json config = describe(o, dataset);
  fmt::print(stderr, "config {}\n{} training images, {} test images; {} of device memory used\n", config.dump(),
             withCommas(train.count()), withCommas(test.count()),
             withPrefix(static_cast<double>(device->allocatedBytes())) + "B");

  ordered_json epochs = ordered_json::array();
  double testAccuracy = 0;
  for (uint32_t epoch = 0; epoch < o.epochs; ++epoch) {
    Progress progress(fmt::format("epoch {}/{}", epoch + 1, o.epochs), stepCount);
    const EpochFigures figures = trainEpoch(trainer, train, o, epoch, progress, stepCount);
    testAccuracy = static_cast<double>(trainer.evaluate(test).correct) / static_cast<double>(test.count());
    progress.finish(fmt::format("{}  test {:.2f} %", figures.text(trainer.totals(), o.batch), 100 * testAccuracy));
    const double steps = static_cast<double>(figures.steps);
    epochs.push_back({{"loss", figures.loss / steps},
                      {"train_accuracy", static_cast<double>(figures.correct) / (steps * o.batch)},
                      {"test_accuracy", testAccuracy}});
  }

  const nn::TrainingTotals& totals = trainer.totals();
  const CheckReport& check = lockstep.report();
  const std::string sha256 = trainer.network().weightsSha256();
  const double macs = static_cast<double>(totals.macs), cycles = static_cast<double>(totals.cycles);
  const bool matches = isEqual(check) && check.valuesCompared == planned;
  ordered_json json = {{"test_accuracy", testAccuracy},
                       {"macs", totals.macs},
                       {"cycles", totals.cycles},
                       {"ideal_cycles", totals.idealCycles},
                       {"utilisation", perSecond(static_cast<double>(totals.idealCycles), cycles)},
                       {"host_seconds", totals.hostSeconds},
                       {"macs_per_second", perSecond(macs, totals.hostSeconds)},
                       {"cycles_per_second", perSecond(cycles, totals.hostSeconds)},
                       {"checked", o.check},
                       {"values_planned", planned},
                       {"values_compared", check.valuesCompared},
                       {"mismatches", check.mismatches},
                       {"first_mismatch", check.firstMismatch},
                       {"weights_sha256", sha256},
                       {"steps", totals.steps},
                       {"epochs", epochs},
                       {"activation_scales", scaleFigures(trainer.activationScales())},
                       {"gradient_scales", scaleFigures(trainer.gradientScales())},
                       {"config", config}};
  addPrediction(json, totals.predictedCycles, check);
  json["programs"] = describePrograms(*device, trainer.programsOfAStep());
  writeJson(o.json, json);
  writeTimeline(o.timeline, *device, trainer.programsOfAStep());
  std::FILE* const out = o.json == "-" ? stderr : stdout;
  if (!o.save.empty() && matches) {
    nn::Model model = nn::makeModel(trainer.network(), trainer.activationExponents());
    model.centre = centre;
    model.dataset = dataset.name;
    model.chip = o.device.chip;
    model.seed = o.seed;
    model.steps = totals.steps;
    nn::saveModel(model, o.save);
    fmt::print(out, "model saved to {}\n", o.save);
  }
  fmt::print(out, "trained {} for {} steps on {} ({}): test accuracy {:.2f} %\n", fmt::join(o.layers, "-"),
             withCommas(totals.steps), o.device.device, o.device.chip, 100 * testAccuracy);
  fmt::print(out, "{} multiply-adds in {:.1f} s, {}MAC/s\n", withCommas(totals.macs), totals.hostSeconds,
             withPrefix(perSecond(macs, totals.hostSeconds)));
  if (const std::string line = describeCycles(totals.cycles, totals.predictedCycles, totals.idealCycles, check);
      !line.empty())
    fmt::print(out, "{}\n", line);
  fmt::print(out, "weights SHA-256 {}\n", sha256);
  if (!o.check) return matches ? kExitOk : kExitFailed;
  fmt::print(out, "{}\n", verdict(o.device.device == "golden" ? "golden" : "chip", check));
  if (check.valuesCompared != planned) {
    fmt::print(out, "compared {} values, planned {}\n", withCommas(check.valuesCompared), withCommas(planned));
  }
  return matches ? kExitOk : kExitFailed;
}

}  // namespace

void addTrain(CLI::App& app, Action& run) {
  const auto options = std::make_shared<TrainOptions>();
  TrainOptions& o = *options;
  CLI::App& command = *app.add_subcommand("train", "Train a network; every product, ReLU and mask runs on the device");
  command.add_option("--dataset", o.dataset, "Name of the dataset")->capture_default_str();
  command.add_option("--data", o.data,
                     "Folder with the four IDX files of MNIST, plain or .gz (instead of the Debian package's)");
  command.add_option("--layers", o.layers, "Inputs, hidden layers, classes")->delimiter(',')->capture_default_str();
  command.add_option("--epochs", o.epochs, "Passes over the training images")->capture_default_str();
  command.add_option("--batch", o.batch, "Images per step, a power of two")->capture_default_str();
  command.add_option("--limit", o.limit, "Use only the first N training images (0: all)")->capture_default_str();
  command.add_option("--test-images", o.testImages, "Evaluate on the first N test images only (0: all), for devices as slow as gate")
      ->capture_default_str();
  command.add_option("--lr", o.learningRate, "Learning rate of the first step; decays linearly to 0")
      ->capture_default_str();
  command.add_option("--seed", o.seed, "Seed of initial weights and order")->capture_default_str();
  command.add_flag("--check", o.check,
                   "Run the golden model in lockstep and compare every byte that the device writes");
  command.add_option("--json", o.json, "Write the figures to this file (- for stdout)");
  command.add_option("--save", o.save, "Save the trained model to this file");
  command.add_option(
      "--timeline", o.timeline,
      "Write what every process of the chip does when in one training step to this file, for ui.perfetto.dev");
  o.device.addTo(command);
  command.footer(
      "Examples:\n"
      "  kiln train --layers 784,128,10 --epochs 5 --device rtl --check --json out.json --save model\n"
      "  kiln train --limit 640 --epochs 1 --chip 4x4x1 --device csim --check\n"
      "  kiln train --data ~/mnist --device golden\n"
      "  kiln train --limit 640 --epochs 1 --check --inject-flip 1000     (must exit with 2)");
  command.callback([options, &run] { run = [options] { return runTrain(*options); }; });
}

}  // namespace kiln::cli
