# Entry points for people. The build itself is CMake's (CMakePresets.json).
SHELL := /bin/bash
.SHELLFLAGS := -euo pipefail -c
.DEFAULT_GOAL := help

BUILD := build
SHAPES := 4x4x1 8x8x1 16x16x1
JOBS := $(shell nproc)
PREFIX := /usr/local

.PHONY: help deps configure build test test-slow run prove results generated check-generated install clean

help:  ## this list
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  make %-16s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

deps:  ## install the Debian packages that are missing
	@scripts/deps.sh

configure: deps
	@[ -f $(BUILD)/build.ninja ] || cmake --preset release

build: configure  ## build everything into build/bin
	@cmake --build $(BUILD) -j $(JOBS)

test: build  ## run the tests (a few minutes)
	@ctest --test-dir $(BUILD) -j $(JOBS) --output-on-failure -LE slow

test-slow: build  ## run the tests that take longer
	@ctest --test-dir $(BUILD) -j $(JOBS) --output-on-failure -L slow

run: build  ## the main job: train a network on the simulated chip
	$(BUILD)/bin/kiln train --dataset fashion-mnist --layers 784,128,10 --epochs 5 --batch 64 --chip 16x16x1 \
	  --device rtl --seed 1 --check --json $(BUILD)/run.json --save $(BUILD)/model

prove: deps  ## prove that no operand value reaches control, handshakes or cycle counts of any shipped chip
	@failed=(); for shape in $(SHAPES); do rtl/prove/prove.sh rtl $$shape $(BUILD)/prove/$$shape || failed+=($$shape); done; \
	  [ $${#failed[@]} -eq 0 ] || { echo "error: not proved: $${failed[*]}" >&2; exit 1; }

generated: configure  ## rewrite rtl/generated from hls
	@cmake --build $(BUILD) -j $(JOBS) --target kilnc kiln_registers
	@scripts/generate-rtl.sh $(BUILD)/bin rtl/generated $(SHAPES)

check-prove: deps  ## prove that no operand value reaches control, handshakes or cycle counts of any shipped chip
	@failed=(); for shape in $(SHAPES); do rtl/prove/prove.sh rtl $$shape $(BUILD)/prove/$$shape || failed+=($$shape); done; \
	  [ $${#failed[@]} -eq 0 ] || { echo "error: not proved: $${failed[*]}" >&2; exit 1; }

generated: configure  ## fail when rtl/generated is not what hls gives today
	@cmake --build $(BUILD) -j $(JOBS) --target kilnc kiln_registers
	@fresh=$$(mktemp -d); trap 'rm -rf "$$fresh"' EXIT; \
	  scripts/generate-rtl.sh $(BUILD)/bin "$$fresh" $(SHAPES); \
	  diff -r rtl/generated "$$fresh" && echo "rtl/generated is up to date" || \
	  { echo "error: rtl/generated differs from what kilnc writes today" >&2; echo "fix: make generated" >&2; exit 1; }

results: build  ## run the commands behind the README's table and rewrite it
	@scripts/results.sh $(BUILD)

install: build  ## install programs and library (PREFIX=/usr/local)
	@cmake --install $(BUILD) --prefix $(PREFIX)

clean:  ## remove the build folder
	@rm -rf $(BUILD)
