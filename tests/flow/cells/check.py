#!/usr/bin/env python3
"""What Yosys makes of a liberty's cells (read_liberty, the models in every gates.v) against the vendor's Verilog of the same cells, in iverilog.

Combinational cells: all inputs. Cells that keep something: 20,000 changes of one random pin at a time; the outputs count from when the vendor's
model knows them, and must then be the same. --sabotage exchanges an AND for an OR in the models: the comparison must find it."""
import argparse
import pathlib
import re
import subprocess
import sys

CHANGES = 20000
# Pins that are never 0 together. A flip-flop with set and reset is in Verilog an always block that waits for edges: when one of two that are active
# ends, it does not follow the other, as the cell does (it holds 0 where the cell shows 1). No netlist of synchronous resets has this cell.
NOT_BOTH_0 = {"DFFSR": ("R", "S")}


def run(command, **options):
    done = subprocess.run(command, capture_output=True, text=True, **options)
    if done.returncode != 0:
        sys.exit(f"{' '.join(map(str, command))} failed:\n{done.stdout}{done.stderr}")
    return done.stdout


def ports(text):
    """Of each module: name -> (inputs, outputs), and whether it has a register."""
    cells = {}
    for name, body in re.findall(r"^module (\w+)\s*\(.*?\);(.*?)^endmodule", text, re.M | re.S):
        inputs = re.findall(r"^\s*input (\w+);", body, re.M)
        outputs = re.findall(r"^\s*output (\w+);", body, re.M)
        if inputs and outputs:
            cells[name] = (inputs, outputs, bool(re.search(r"^\s*reg ", body, re.M)))
    return cells


def bench(name, inputs, outputs, keeps):
    """A module that compares both models of a cell and says how often it did."""
    pins = ", ".join(f".{pin}(v[{i}])" for i, pin in enumerate(inputs))
    text = [f"module bench_{name};", f"  reg [{len(inputs) - 1}:0] v, next; integer i, seed, compared, wrong;"]
    for side in ("model", "vendor"):
        text += [f"  wire {side}_{pin};" for pin in outputs]
        wires = ", ".join(f".{pin}({side}_{pin})" for pin in outputs)
        text.append(f"  {'model_' if side == 'model' else ''}{name} {side} ({pins}, {wires});")
    count = CHANGES if keeps else 2 ** len(inputs)
    change = "next = v; next[$unsigned($random(seed)) %% %d] = $random(seed); if (!(%s)) v = next;" % (
        len(inputs), " && ".join(f"!next[{inputs.index(pin)}]" for pin in NOT_BOTH_0.get(name, ())) or "0") if keeps else "v = i;"
    text += ["  initial begin", "    v = 0; seed = 1; compared = 0; wrong = 0;", f"    for (i = 0; i < {count}; i = i + 1) begin", f"      #1000 {change}", "      #1000;"]
    for pin in outputs:
        text.append(f"      if (vendor_{pin} !== 1'bx && vendor_{pin} !== 1'bz) begin compared = compared + 1; if (model_{pin} !== vendor_{pin}) wrong = wrong + 1; end")
    text += ["    end", f'    $display("{name} %0d compared %0d wrong", compared, wrong);', "  end", "endmodule"]
    return "\n".join(text)


def main():
    parser = argparse.ArgumentParser()
    for name in ("yosys", "iverilog", "vvp", "liberty", "verilog", "work"):
        parser.add_argument("--" + name, required=True)
    parser.add_argument("--sabotage", action="store_true")
    arguments = parser.parse_args()
    work = pathlib.Path(arguments.work)
    work.mkdir(parents=True, exist_ok=True)
    models = work / "models.v"
    run([arguments.yosys, "-q", "-p", f"read_liberty -ignore_miss_func {arguments.liberty}; proc; write_verilog -noattr {models}"])
    text = models.read_text()
    vendor = set(re.findall(r"^module (\w+)", pathlib.Path(arguments.verilog).read_text(), re.M))
    cells = {name: cell for name, cell in ports(text).items() if name in vendor}
    text = re.sub(r"^module (\w+)", r"module model_\1", text, flags=re.M)
    if arguments.sabotage:
        text = text.replace(" & ", " | ", 1)
    models.write_text(text)
    (work / "bench.v").write_text("`timescale 1ns/10ps\n" + "\n".join(bench(name, *cell) for name, cell in cells.items()))
    tops = [word for name in cells for word in ("-s", f"bench_{name}")]
    run([arguments.iverilog, "-g2005-sv", *tops, "-o", work / "bench.vvp", models, arguments.verilog, work / "bench.v"])
    lines = run([arguments.vvp, "-n", work / "bench.vvp"]).splitlines()
    found = {line.split()[0]: (int(line.split()[1]), int(line.split()[3])) for line in lines if line.endswith(" wrong")}
    for name, (inputs, outputs, keeps) in cells.items():
        compared, wrong = found[name]
        least = (CHANGES if keeps else 2 ** len(inputs) * len(outputs)) // 2  # a driver that is off gives nothing to compare
        if wrong or compared < least:
            sys.exit(f"cell {name}: the model differs in {wrong} of {compared} outputs compared (at least {least} are expected)")
    kept = sum(keeps for _, _, keeps in cells.values())
    print(f"{len(cells)} cells do what the vendor's do, {kept} of them keep something: {sum(compared for compared, _ in found.values())} outputs compared")


if __name__ == "__main__":
    main()
