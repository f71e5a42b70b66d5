#!/usr/bin/env bash
# Runs the commands behind the README's table and writes what they measured between its markers: results.sh BUILD
set -euo pipefail

build=$1
kiln=$build/bin/kiln
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

"$kiln" train --dataset fashion-mnist --layers 784,128,10 --epochs 5 --batch 64 --chip 16x16x1 --device rtl --seed 1 --check \
  --json "$work/train.json" >&2
gemm() { "$kiln" gemm --chip 16x16x1 --device rtl --json "$work/$1.json" "${@:2}" >&2; }
gemm square --m 256 --k 256 --n 256
gemm forward --m 64 --k 784 --n 128 --relu --bias --mask-out
gemm weights --m 784 --k 64 --n 128 --transpose-a --int32
gemm inputs --m 64 --k 128 --n 128 --transpose-b --mask-in
seconds() { local start; start=$(date +%s.%N); "$@" >&2; perl -e 'printf "%.1f", $ARGV[1] - $ARGV[0]' "$start" "$(date +%s.%N)"; }
compile=$(seconds "$build/bin/kilnc" hls/blocks/Chip16x16x1.cpp --top kiln_core --out "$work/rtl" -Ihls/include --quiet)
model() { touch rtl/generated/16x16x1/kiln_core.v && CCACHE_DISABLE=1 cmake --build "$build" --target kiln_model_chip_16x16x1; }
verilate=$(seconds model)

perl -MJSON::PP -e '
  use strict;
  my ($dir, $compile, $verilate) = @ARGV;
  sub read_json { local $/; open my $f, "<", "$dir/$_[0].json" or die "$_[0]: $!"; return decode_json(<$f>) }
  sub commas { my $n = reverse int $_[0]; $n =~ s/(\d{3})(?=\d)/$1,/g; return scalar reverse $n }
  my $train = read_json("train");
  my @rows = (
    ["test accuracy after 5 epochs of Fashion-MNIST, 784-128-10, batch 64", sprintf("%.2f %%", 100 * $train->{test_accuracy})],
    ["values that differ from the golden model in that training (`--check`)", sprintf("%s of %s", commas($train->{mismatches}), commas($train->{values_compared}))],
    ["array utilisation of the training steps", sprintf("%.1f %%", 100 * $train->{utilisation})],
    ["simulated cycles of the training steps", commas($train->{cycles})],
    ["programs of that training that took other cycles than predicted", sprintf("%s of %s", commas($train->{cycle_mismatches}), commas($train->{programs_timed}))],
    ["useful multiply-adds per host second, one core, driver included", sprintf("%.2f G", $train->{macs_per_second} / 1e9)],
    ["simulated cycles per host second", sprintf("%.1f M", $train->{cycles_per_second} / 1e6)],
    ["host time of the training steps", sprintf("%.0f s", $train->{host_seconds})],
    ["weights SHA-256, seed 1", "`" . substr($train->{weights_sha256}, 0, 16) . "…`"]);
  for (["square", "256x256x256"], ["forward", "64x784x128, bias, ReLU, mask out"], ["weights", "784x64x128, A transposed, int32 out"], ["inputs", "64x128x128, B transposed, mask in"]) {
    my $g = read_json($_->[0]);
    push @rows, ["utilisation of a cold product (MxKxN) $_->[1]", sprintf("%.1f %% (%s cycles)", 100 * $g->{utilisation}, commas($g->{cycles}))];
  }
  push @rows, ["kilnc for the whole 16x16x1 chip", "$compile s"], ["verilate, profile and compile its model", "$verilate s"];
  my $table = "| 16x16x1 chip, memory latency 100 cycles, 16 bytes per cycle each way | measured |\n| --- | --- |\n" . join("", map { "| $_->[0] | $_->[1] |\n" } @rows);
  local $/;
  open my $in, "<", "README.md" or die; my $text = <$in>; close $in;
  $text =~ s/(<!-- results -->\n).*?(<!-- end of results -->)/$1$table$2/s or die "README.md has no results markers";
  open my $out, ">", "README.md.tmp" or die; print $out $text; close $out or die; rename "README.md.tmp", "README.md" or die;
  print $table;
' "$work" "$compile" "$verilate"
