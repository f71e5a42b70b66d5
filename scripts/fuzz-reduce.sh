#!/usr/bin/env bash
# fuzz-reduce.sh BIN PROGRAM.c OUT.c: makes a program whose main is wrong in RTL as small as it goes (cvise), while kilnc cosim still
# finds a difference and natively -O0, -O2 and the sanitizers agree that it is defined. PROGRAM.c is what fuzz.sh leaves in its folder
# (batchN/pSEED.c). KILNC=FILE reduces with another kilnc than BIN's. REDUCE_SECONDS=N takes what there is after N seconds (default: when
# nothing more can go, which takes minutes). Then add OUT.c to tests/compiler/programs and a line to ProgramTest.cpp.
set -euo pipefail
[ $# -eq 3 ] || { echo "usage: fuzz-reduce.sh BIN PROGRAM.c OUT.c" >&2; exit 1; }
program=$(realpath "$2") out=$3
kilnc=$(realpath "${KILNC:-$1/kilnc}")
for tool in cvise clang-19 verilator; do
  command -v "$tool" > /dev/null || { echo "error: $tool is missing" >&2; echo "fix: make deps (or apt-get install $tool)" >&2; exit 1; }
done
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
# A program that compares its globals has main_globals as its top: its checksum is the same from an ordinary main. What Csmith's
# header has becomes part of the program; the C library's headers stay as they are.
sed -e 's/^int main_globals(uint64_t \*kiln_globals)/static uint64_t kiln_globals[1 << 16];\nint main(void)/' "$program" > "$work/program.c"
if grep -q 'csmith.h' "$program"; then
  clang-19 -w -E -P -I"${KILN_CSMITH_INCLUDE:-/usr/include/csmith}" "$work/program.c" -o "$work/whole.c"
  mv "$work/whole.c" "$work/program.c"
fi
cat > "$work/interesting.sh" << END
#!/usr/bin/env bash
clang-19 -w -Werror=implicit-function-declaration -Werror=implicit-int -Werror=return-type -Werror=uninitialized -Werror=array-bounds \\
  -fwrapv -fno-strict-aliasing -O0 program.c -o zero &&
  clang-19 -w -fwrapv -fno-strict-aliasing -O2 program.c -o two &&
  clang-19 -w -fwrapv -fno-strict-aliasing -O1 -fsanitize=address,undefined -fno-sanitize=alignment,signed-integer-overflow -fno-sanitize-recover=all program.c -o three || exit 1
# main's value, by its exit status: the parts above are kilnc's to compare.
timeout 5 ./zero > /dev/null 2>&1; zero=\$?
timeout 5 ./two > /dev/null 2>&1; two=\$?
ASAN_OPTIONS=detect_leaks=0:exitcode=99 UBSAN_OPTIONS=exitcode=99 timeout 10 ./three > sanitizers.txt 2>&1; three=\$?
[ \$zero -eq \$two ] && [ \$zero -eq \$three ] && [ \$zero -ne 124 ] && ! grep -qE 'runtime error|ERROR: AddressSanitizer' sanitizers.txt || exit 1
timeout 120 "$kilnc" cosim program.c --top main -w --cycles 1000000 --json result.json > /dev/null 2>&1
grep -qE '"mismatches": [1-9]' result.json
END
chmod +x "$work/interesting.sh"
if ! (cd "$work" && ./interesting.sh); then
  echo "error: $program shows no difference that kilnc cosim sees, or is not defined natively" >&2
  echo "fix: run kilnc cosim $program --top main" >&2
  exit 1
fi
status=0
(cd "$work" && timeout -s INT -k 30 "${REDUCE_SECONDS:-0}" cvise --n "${JOBS:-$(nproc)}" interesting.sh program.c >&2) || status=$?
[ $status -eq 0 ] || [ $status -eq 124 ] || [ $status -eq 137 ] || { echo "error: cvise's exit status $status" >&2; exit 1; }
[ -s "$work/program.c" ] && (cd "$work" && ./interesting.sh) || { echo "error: what cvise left is not wrong" >&2; exit 1; }
cp "$work/program.c" "$out.tmp" && mv "$out.tmp" "$out"
echo "$out: $(wc -l < "$out") lines"
