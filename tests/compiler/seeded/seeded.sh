#!/usr/bin/env bash
# seeded.sh right|wrong FUZZ BIN N SEED: runs the campaign FUZZ (scripts/fuzz.sh) with the environment's KILNC and KILN_SEED_BUG. Status 0 if it
# finds no wrong program (right), or at least one (wrong).
set -uo pipefail
expected=$1 fuzz=$2 bin=$3 count=$4 seed=$5
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
echo "KILN_SEED_BUG=$KILN_SEED_BUG GENERATOR='$GENERATOR' N=$count SEED=$seed" >&2
line=$("$fuzz" "$bin" "$work" "$count" "$seed" | tail -1)
echo "$line"
if [ "$expected" = right ]; then
  [[ $line == *"wrong 0, crashed 0" ]] || { echo "error: without a bug, $line" >&2; exit 1; }
else
  [[ $line =~ wrong\ [1-9] ]] || { echo "error: bug $KILN_SEED_BUG is not found: $line" >&2; echo "fix: make the generator reach it (tests/compiler/RandomLoops.cpp)" >&2; exit 1; }
fi
