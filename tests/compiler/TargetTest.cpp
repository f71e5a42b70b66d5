// What kilnc knows of parts, and what it makes of that: widths between the measured ones, schedules for a part, estimates.
#include <gtest/gtest.h>
#include <unistd.h>

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <fstream>
#include <nlohmann/json.hpp>

#include "Compile.h"
#include "Delay.h"
#include "Target.h"

namespace kilnc {
namespace {

Options optionsFor(const std::string& file, const std::string& top, const Target& target) {
  Options options;
  options.files = {file};
  options.top = top;
  options.frontEnd = {"-I", KILN_HLS_DIR "/include"};
  options.target = options.estimated = &target;
  options.clockPs = target.clockPs();
  return options;
}

TEST(Targets, UnknownOnesAreRefusedWithTheNamesThatExist) {
  try {
    Target::named("virtex");
    FAIL() << "it was accepted";
  } catch (const CompileError& error) {
    const std::string text = error.what();
    EXPECT_NE(text.find("--target virtex"), std::string::npos) << text;
    for (const std::string& name : Target::names()) EXPECT_NE(text.find(name), std::string::npos) << text;
  }
}

TEST(Targets, WidthsBetweenMeasuredOnesLieBetweenTheirCosts) {
  unsigned seen = 0;
  for (const std::string& name : Target::names()) {
    const Target& target = Target::named(name);
    if (target.isGeneric()) continue;
    ++seen;
    EXPECT_NE(target.source().find("make characterise"), std::string::npos) << name;
    for (const char* operation : {"add", "subtract", "less", "equal", "shift", "multiply"}) {
      const Cost at16 = target.cost(operation, 16), at24 = target.cost(operation, 24), at32 = target.cost(operation, 32);
      EXPECT_DOUBLE_EQ(at24.delayPs, (at16.delayPs + at32.delayPs) / 2) << name << " " << operation;
      EXPECT_DOUBLE_EQ(at24.luts, (at16.luts + at32.luts) / 2) << name << " " << operation;
      EXPECT_GE(at32.delayPs, at16.delayPs) << name << " " << operation;
      EXPECT_GE(target.cost(operation, 128).delayPs, at32.delayPs) << name << " " << operation;
    }
    // Below the narrowest: as slow, less of it.
    EXPECT_EQ(target.cost("add", 2).delayPs, target.cost("add", 4).delayPs) << name;
    EXPECT_DOUBLE_EQ(target.cost("add", 2).luts, target.cost("add", 4).luts / 2) << name;
    EXPECT_GT(target.levelPs(), 0u) << name;
  }
  EXPECT_GE(seen, 3u);
}

// A chain that fits the generic clock is cut where the part is slower; the schedule's verifier ran on both.
TEST(Targets, ASlowerPartNeedsMoreCyclesAtTheSameClock) {
  Options options = optionsFor(KILN_TEST_SOURCE_DIR "/kernels/loops.cpp", "loops", Target::generic());
  const auto depths = [&] {
    const auto report = nlohmann::json::parse(compile(options, "").reportJson);
    unsigned sum = 0;
    for (const auto& loop : report["loops"]) sum += loop["depth"].get<unsigned>();
    return sum;
  };
  options.clockPs = 40000;  // the loops' intervals of 1 are kept on both
  const unsigned generic = depths();
  options.target = &Target::named("ice40-up5k");
  EXPECT_GT(depths(), generic);
}

TEST(Estimates, AreOnlyThereForAPart) {
  Options options = optionsFor(KILN_TEST_SOURCE_DIR "/kernels/loops.cpp", "loops", Target::generic());
  EXPECT_FALSE(nlohmann::json::parse(compile(options, "").reportJson).contains("estimate"));
  options.estimated = &Target::named("ecp5-85k");
  const Result estimated = compile(options, "");
  const auto report = nlohmann::json::parse(estimated.reportJson);
  options.estimated = &Target::generic();
  EXPECT_EQ(estimated.verilog, compile(options, "").verilog) << "an estimate changes nothing";
  double sum = 0;
  for (const auto& process : report["processes"]) {
    EXPECT_GT(process["estimate"]["luts"], 0) << process["name"];
    EXPECT_GT(process["estimate"]["fmax_mhz"], report["estimate"]["fmax_mhz"].get<double>() - 0.1) << process["name"];
    sum += process["estimate"]["luts"].get<double>();
  }
  EXPECT_NEAR(report["estimate"]["luts"].get<double>(), sum, report["processes"].size());
  EXPECT_NE(estimated.reportText.find("estimated"), std::string::npos);
  EXPECT_NE(estimated.reportHtml.find("Estimated for ecp5-85k"), std::string::npos);
}

TEST(Estimates, OfAMaximumWithZeroHaveNoComparison) {
  const auto luts = [](const std::string& least) {
    const std::string file = testing::TempDir() + "kiln_estimate_" + std::to_string(getpid()) + "_" + least + ".c";
    std::ofstream(file) << "int top(int x) { return x > " << least << " ? x : " << least << "; }\n";
    const std::string report = compile(optionsFor(file, "top", Target::named("ecp5-85k")), "").reportJson;
    std::remove(file.c_str());
    return nlohmann::json::parse(report)["estimate"]["luts"].get<double>();
  };
  const double comparison = Target::named("ecp5-85k").cost("reduce", 32).luts;
  EXPECT_GT(comparison, 8);
  EXPECT_NEAR(luts("5") - luts("0"), comparison, 1);
}

// Product and sum are one tree there (constraints/asic/accumulate.v), and the FIFO of commands is a macro. Measured: kiln synth --chip SHAPE --top matmul.
TEST(Estimates, OfTheArrayOnGatesAreNearWhatWasSynthesized) {
  struct Measured {
    const char *target, *chip;
    double mhz, areaUm2;
  };
  for (const Measured& measured : {Measured{"asic-osu018", "Chip4x4x1.cpp", 294.1, 684220}, Measured{"asic-sg13g2", "Chip8x8x1.cpp", 265.2, 788100}}) {
    Options options = optionsFor(std::string(KILN_HLS_DIR "/blocks/") + measured.chip, "kiln_core", Target::generic());
    options.estimated = &Target::named(measured.target);
    const auto report = nlohmann::json::parse(compile(options, "").reportJson);
    const auto matmul = std::find_if(report["processes"].begin(), report["processes"].end(), [](const auto& process) { return process["name"] == "matmul"; });
    ASSERT_NE(matmul, report["processes"].end());
    EXPECT_NEAR((*matmul)["estimate"]["fmax_mhz"].get<double>(), measured.mhz, 0.25 * measured.mhz) << measured.target;
    EXPECT_NEAR((*matmul)["estimate"]["area_um2"].get<double>(), measured.areaUm2, 0.2 * measured.areaUm2) << measured.target;
  }
}
}  // namespace
}  // namespace kilnc
