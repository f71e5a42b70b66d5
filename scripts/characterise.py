#!/usr/bin/env python3
"""characterise.py KILN FOLDER TARGET..: measures kilnc's operators with the scripts of `kiln synth`.

Writes constraints/TARGET/delays.json, which kilnc carries with it (kilnc --target TARGET). FPGAs: every operator between
registers of a clock of its own in one design, placed and routed with three seeds; a delay is the median period less that
of registers without an operator between them. Gates: every operator's longest path in OpenSTA, without wires. What
was measured with the same inputs and tools before is left as it is. FOLDER keeps the runs.
"""
import hashlib
import json
import os
import re
import shutil
import statistics
import subprocess
import sys

ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
SEEDS = (1, 2, 3)
# What goes into one design on a small part, which does not hold all of it.
GROUPS = (("register", "logic", "add", "subtract", "less", "equal", "reduce"), ("select_2", "select_4", "select_8", "select_16", "shift"),
          ("fan_out", "fifo", "memory", "multiply_constant"), ("multiply",))
GATES = ("accumulate",)  # on FPGAs a product and a sum like others


def operators():
    """(operator, width, bits in, bits out, body in terms of i and y, is clocked)"""
    def two(w):
        return f"wire [{w - 1}:0] a = i[{w - 1}:0], b = i[{2 * w - 1}:{w}];"
    yield "register", 1, 8, 8, "assign y = i;", False
    for w in (1, 8, 32):
        yield "logic", w, 2 * w, w, two(w) + " assign y = a ^ b;", False
    for w in (4, 8, 16, 32, 64):
        yield "add", w, 2 * w, w, two(w) + " assign y = a + b;", False
        yield "subtract", w, 2 * w, w, two(w) + " assign y = a - b;", False
        yield "less", w, 2 * w, 1, two(w) + " assign y = $signed(a) < $signed(b);", False
        yield "equal", w, 2 * w, 1, two(w) + " assign y = a == b;", False
        yield "reduce", w, w, 1, "assign y = |i;", False
    for ways in (2, 4, 8, 16):
        bits = ways.bit_length() - 1
        for w in (8, 32) if ways <= 4 else (8,):
            yield f"select_{ways}", w, ways * w + bits, w, f"assign y = i[i[{bits - 1}:0] * {w} + {bits} +: {w}];", False
    for w in (8, 16, 32, 64):
        bits = w.bit_length() - 1
        yield "shift", w, w + bits, w, f"wire signed [{w - 1}:0] a = i[{w - 1}:0]; assign y = a >>> i[{w} +: {bits}];", False
    for w in (4, 8, 12, 16, 32):
        # A product as wide as both operands, or of the width of one: what C multiplies.
        yield "multiply", w, 2 * w, 2 * w, two(w) + " assign y = $signed(a) * $signed(b);", False
    # constraints/asic/accumulate.v: an int8 product that starts or continues an int32 sum is one tree.
    yield "accumulate", 8, 49, 32, ("wire signed [31:0] product = $signed(i[7:0]) * $signed(i[15:8]);"
                                    " assign y = i[48] ? product : i[47:16] + product;"), False
    for w in (8, 16, 32):
        yield "multiply_constant", w, w, w, f"assign y = i * {w}'d{0xb504f333 >> (32 - w)};", False
    for n in (4, 16, 64, 256):
        # One net that goes to n look-up tables in front of n registers.
        yield "fan_out", n, n + 1, n, f"assign y = i[{n}:1] ^ {{{n}{{i[0]}}}};", False
    for w in (8, 32):
        # From the head pointer's register to the head's bits, and from an address' register to a word of a block RAM.
        yield "fifo", w, w + 5, w, (f"reg [{w - 1}:0] fifo_words [0:3]; always @(posedge clk) if (i[{w + 4}]) "
                                    f"fifo_words[i[{w + 1}:{w}]] <= i[{w - 1}:0]; assign y = fifo_words[i[{w + 3}:{w + 2}]];"), True
        yield "memory", w, w + 17, w, (f"reg [{w - 1}:0] words [0:255]; reg [{w - 1}:0] word; assign y = word;"
                                       f" always @(posedge clk) begin if (i[{w + 16}]) words[i[{w + 7}:{w}]] <= i[{w - 1}:0];"
                                       f" word <= words[i[{w + 15}:{w + 8}]]; end"), True


def verilog(group):
    text, body, last, signs = "", "", "d_i", []
    for name, width, bits_in, bits_out, what, clocked in operators():
        if name not in group:
            continue
        n = f"{name}_{width}"
        clock = "input clk, " if clocked else ""
        text += f"module op_{n} ({clock}input [{bits_in - 1}:0] i, output [{bits_out - 1}:0] y);\n  {what}\nendmodule\n"
        # A clock of its own, so that nextpnr tells the longest path of each operator.
        connect = f".clk(ck_{n}), " if clocked else ""
        body += (f"  reg ck_{n};\n  reg [{bits_in - 1}:0] in_{n};\n  reg [{bits_out - 1}:0] out_{n};\n  wire [{bits_out - 1}:0] y_{n};\n"
                 f"  op_{n} u_{n} ({connect}.i(in_{n}), .y(y_{n}));\n"
                 f"  always @(posedge clk_i) begin ck_{n} <= {last}; sign_{n} <= ^out_{n}; end\n  reg sign_{n};\n"
                 f"  always @(posedge ck_{n}) begin in_{n} <= {{in_{n}, d_i}}; out_{n} <= y_{n}; end\n")
        last = f"ck_{n}"
        signs.append(f"sign_{n}")
    text += ("module kiln_operators (input clk_i, input d_i, output reg q_o);\n" + body +
             "  always @(posedge clk_i) q_o <= ^{" + ", ".join(signs) + "};\nendmodule\n")
    # Registers of gates: clock to output, and set-up.
    text += "module kiln_registers (input clk_i, input d_i, output reg q_o);\n  reg d;\n  always @(posedge clk_i) begin d <= d_i; q_o <= d; end\nendmodule\n"
    return text


def fail(what, fix):
    sys.exit(f"error: {what}\nfix: {fix}")


def version(command):
    out = subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True).stdout
    line = next((line for line in out.splitlines() if re.search(r"\d", line)), "")
    found = re.search(r"^(\S+) -- .*\(Version ([^ )]+)", line)  # nextpnr-ice40 -- Next Generation Place and Route (Version 0.4-1)
    return f"{found[1]} {found[2]}" if found else line.strip().split(" (git")[0]


def run(command, folder, log):
    with open(os.path.join(folder, log), "w") as file:
        status = subprocess.run(command, cwd=folder, stdout=file, stderr=subprocess.STDOUT).returncode
    if status != 0:
        fail(f"{command[0]} ended with status {status}", f"see {os.path.join(folder, log)}")


def route(target, folder, seed):
    """Periods in ps by operator and width."""
    recipe = target["place_and_route"]
    tool = shutil.which(recipe["tool"]) or shutil.which("yowasp-" + recipe["tool"])
    if not tool:
        fail(f"{recipe['tool']} is missing", "make deps, or make deps-ecp5")
    words = {"@NETLIST@": "netlist.json", "@OUT@": ".", "@TOP@": "kiln_operators", "@SEED@": str(seed), "@CLOCK_MHZ@": "1000"}
    arguments = []
    for word in recipe["arguments"] + recipe["without_pins"]:
        for name, value in words.items():
            word = word.replace(name, value)
        arguments.append(word)
    run([tool] + arguments, folder, "messages.log")
    with open(os.path.join(folder, "report.json")) as file:
        fmax = json.load(file)["fmax"]
    result = {}
    for net, entry in fmax.items():
        if match := re.search(r"(?:ck|u)_([a-z]\w*?)_(\d+)(?:\.clk)?(?:_\$glb_clk)?$", net):
            result[match[1], int(match[2])] = 1e6 / entry["achieved"]
    return result, version([tool, "--version"])


def time_gates(run_folder, folder):
    """Longest paths in ps by operator and width; registers as ('register', 1)."""
    with open(os.path.join(run_folder, "02-synthesis", "synthesis.ys")) as file:
        liberty = re.search(r"read_liberty -lib (\S+)", file.read())[1]
    text, timing = f"read_liberty {liberty}\n", os.path.join(run_folder, "02-synthesis", "timing.v")
    for name, width, _, _, _, clocked in operators():
        module = "kiln_registers" if name == "register" else f"op_{name}_{width}"
        port = " [get_ports clk_i]" if name == "register" else " [get_ports clk]" if clocked else ""
        text += (f"read_verilog {timing}\nlink_design {module}\ncreate_clock -name kiln -period 1000{port}\n" +
                 ("" if name == "register" else "set_input_delay 0 -clock kiln [all_inputs]\nset_output_delay 0 -clock kiln [all_outputs]\n") +
                 f'puts "kiln {name} {width} [worst_slack]"\n')
    with open(os.path.join(folder, "sta.tcl"), "w") as file:
        file.write(text + "exit\n")
    run(["sta", "-no_splash", "sta.tcl"], folder, "sta.log")
    with open(os.path.join(folder, "sta.log")) as file:
        log = file.read()
    found = {(m[1], int(m[2])): (1000 - float(m[3])) * 1000 for m in re.finditer(r"^kiln (\w+) (\d+) (\S+)$", log, re.M)}
    return found, os.path.basename(liberty)


def smooth(entries):
    """Placement scatters. A wider operator is not faster than a narrower one: neighbours that say so get their mean."""
    blocks = []
    for entry in entries:
        blocks.append([entry["delay_ps"], 1])
        while len(blocks) > 1 and blocks[-2][0] > blocks[-1][0]:
            (a, m), (b, n) = blocks[-2:]
            blocks[-2:] = [[(a * m + b * n) / (m + n), m + n]]
    values = [value for value, count in blocks for _ in range(count)]
    for entry, value in zip(entries, values):
        entry["delay_ps"] = round(value)


def characterise(kiln, folder, name):
    with open(os.path.join(ROOT, "constraints", name, "target.json")) as file:
        target = json.load(file)
    is_fpga = target["kind"] == "fpga"
    if "PDK" in json.dumps(target.get("libraries", {})) and not os.environ.get("PDK_ROOT"):
        print(f"{name}: skipped, PDK_ROOT is not set", file=sys.stderr)
        return
    scripts = os.path.join(ROOT, "constraints", name, target.get("scripts", "."))
    groups = GROUPS if is_fpga and target["capacity"]["luts"] < 20000 else (sum(GROUPS, () if is_fpga else GATES),)
    digest = hashlib.sha256("".join(map(verilog, groups)).encode() + version(["yosys", "-V"]).encode())
    for path in (os.path.join(ROOT, "constraints", name, "target.json"), os.path.join(scripts, "synthesis.ys")):
        with open(path, "rb") as file:
            digest.update(file.read())
    out = os.path.join(ROOT, "constraints", name, "delays.json")
    if os.path.exists(out):
        with open(out) as file:
            if json.load(file).get("inputs_sha256") == digest.hexdigest():
                print(f"{name}: unchanged", file=sys.stderr)
                return
    periods, modules = {}, {}
    for number, group in enumerate(groups):
        work = os.path.join(os.path.abspath(folder), name, str(number))
        os.makedirs(work, exist_ok=True)
        source = os.path.join(work, "operators.v")
        with open(source, "w") as file:
            file.write(verilog(group))
            if not is_fpga:
                file.write("module kiln_all (input clk_i, input d_i, output q_o, output p_o);\n  kiln_operators u_o (clk_i, d_i, q_o);\n"
                           "  kiln_registers u_r (clk_i, d_i, p_o);\nendmodule\n")
        top = "kiln_operators" if is_fpga else "kiln_all"
        print(f"{name}: {', '.join(group)}", file=sys.stderr)
        run([kiln, "synth", "--target", name, "--top", top, source, "--to", "synthesis", "--out", work, "--run", "run"], work, "synth.log")
        run_folder = os.path.join(work, "run")
        with open(os.path.join(run_folder, "02-synthesis", "result.json")) as file:
            modules.update({m["module"]: m for m in json.load(file)["modules"]})
        if is_fpga:
            shutil.copy(os.path.join(run_folder, "02-synthesis", "netlist.json"), os.path.join(work, "netlist.json"))
            routed = [route(target, work, seed) for seed in SEEDS]
            periods.update({key: statistics.median(r[0][key] for r in routed) for key in routed[0][0]})
            how = f"{version(['yosys', '-V'])}, {routed[0][1]}, routed with seeds {', '.join(map(str, SEEDS))}"
        else:
            found, liberty = time_gates(run_folder, work)
            periods.update(found)
            how = f"{version(['yosys', '-V'])}, OpenSTA, {liberty}, without wires"
    source = f"make characterise: {how}"
    resources = ("luts", "ffs", "dsps", "brams") if is_fpga else ("cells", "ffs", "area_um2")
    register = periods.get(("register", 1))
    table, missing = {}, []
    for operator, width, *_ in operators():
        if is_fpga and operator in GATES:
            continue
        if (operator, width) not in periods:
            missing.append(f"{operator} {width}")
            continue
        if operator == "register":
            continue
        # Gates: a path from port to port has no register; one from a clock starts with one.
        less = register if is_fpga else 0
        entry = {"delay_ps": max(0, round(periods[operator, width] - less))}
        cells = modules.get(f"op_{operator}_{width}", {})
        for resource in resources:
            value = cells.get(resource, 0)
            entry[resource] = round(value, 1) if isinstance(value, float) else value
        table.setdefault(operator, {})[str(width)] = entry
    if missing or register is None:
        fail(f"{name}: nothing was measured of {', '.join(missing) or 'registers'}", f"see {work}")
    for entries in table.values():
        smooth(list(entries.values()))
    area = modules.get("kiln_registers", {}).get("area_um2", 0) / 2
    result = {"target": name, "kind": target["kind"], "source": source, "inputs_sha256": digest.hexdigest(),
              "clock_ps": round(1e6 / target["clock_mhz"]), "register_ps": round(register)}
    if not is_fpga:
        result["register_area_um2"] = round(area, 1)
        result["macro_bits"] = target["macro_bits"]
    result["operators"] = table
    text = json.dumps(result, indent=1)
    text = re.sub(r"\{\s*(\"delay_ps\"[^{}]*?)\s*\}", lambda m: "{" + re.sub(r"\s+", " ", m[1]) + "}", text)
    with open(out + ".tmp", "w") as file:
        file.write(text + "\n")
        file.flush()
        os.fsync(file.fileno())
    os.rename(out + ".tmp", out)
    print(f"wrote {out}", file=sys.stderr)


if __name__ == "__main__":
    if len(sys.argv) < 4:
        sys.exit("usage: characterise.py KILN FOLDER TARGET..")
    os.environ["KILN_ROOT"] = ROOT
    for one in sys.argv[3:]:
        characterise(os.path.abspath(sys.argv[1]), sys.argv[2], one)
