#!/usr/bin/env bash
# Installs the Debian packages that Kiln needs and that are missing; does nothing when all are there.
set -euo pipefail

packages=(
  clang-19 llvm-19-dev lld-19            # kilnc's front end, its library, and the compiler of everything
  llvm-19 libclang-rt-19-dev             # profiles of the models
  verilator yosys                        # simulation and synthesis
  nextpnr-ice40 fpga-icestorm            # place and route, bitstreams for iCE40
  opensta qflow-tech-osu018              # timing of gates, and the cells of an open process
  python3 python3-venv                   # kiln synth, make prove, faster models (cmake/OldValues.py); make deps-ecp5 installs place and route for ECP5 there
  cmake ninja-build ccache pkg-config make git ca-certificates
  libeigen3-dev                          # golden model
  libboost-context-dev                   # dataflow processes as fibers
  liblemon-dev                           # network simplex for kilnc's scheduler
  libfmt-dev libcli11-dev nlohmann-json3-dev libssl-dev zlib1g-dev
  libsystemc-dev                         # TLM-2.0 platform around the chip
  libgtest-dev iverilog                  # tests; Icarus reads every kernel's Verilog too
  csmith libcsmith-dev cvise             # random programs for the compiler, and what makes a failing one small
  dataset-fashion-mnist
)

missing=()
for package in "${packages[@]}"; do
  status=$(dpkg-query -W -f '${db:Status-Status}' "$package" 2>/dev/null || true)
  [ "$status" = installed ] || missing+=("$package")
done
[ ${#missing[@]} -eq 0 ] && exit 0

echo "installing: ${missing[*]}" >&2
as_root=()
if [ "$(id -u)" -ne 0 ]; then
  if ! command -v sudo >/dev/null; then
    echo "error: these packages are missing and need root: ${missing[*]}" >&2
    echo "fix: run as root: apt-get install ${missing[*]}" >&2
    exit 1
  fi
  as_root=(sudo)
fi
apt=("${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get -y -q)
"${apt[@]}" update
"${apt[@]}" install --no-install-recommends "${missing[@]}"
