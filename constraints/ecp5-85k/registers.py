#!/usr/bin/env python3
"""Moves registers around multipliers into them: a MULT18X18D has registers at its operands, within, and at its product.

registers.py IN.il OUT.il: RTLIL of mapped modules.

  TRELLIS_FF, enabled by e: a -> a_q, 18 of them
  TRELLIS_FF, enabled by f: b -> b_q, 18 of them          MULT18X18D: A a, B b, P p_q; REG_INPUTA_CE CE0 (e),
  MULT18X18D: A a_q, B b_q, P p                       ->    REG_INPUTB_CE CE1 (f), REG_OUTPUT_CE CE2 (g)
  TRELLIS_FF, enabled by g: p -> p_q, 36 of them

In logic a register lies anywhere between its source and the multiplier, and both ways take a part of a cycle each; here the way to it has
a cycle of its own. An operand may have several multipliers: each gets a copy, and the register goes when nothing else reads it.

Taken are registers of one rising clock with an enable, one for all bits of an operand or a product, and without reset. Both operands
or none: nextpnr times a block with one registered operand as if it had none. A product's register must be all that reads the product; a
second one behind it goes in too, as REG_PIPELINE_CLK before REG_OUTPUT_CLK. Sign bits repeat, so that a bit may stand several
times; a constant bit of an operand must be 0, which is what a register begins with.
"""
import os
import sys

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), '..'))
from muxes import Module, Problem, splitSignals  # noqa: E402

OPERAND, PRODUCT, ENABLES = 18, 36, 4
ZERO = '0'


class Cell:
    def __init__(self, kind, name):
        self.kind, self.name = kind, name
        self.parameters, self.ports = {}, {}

    def option(self, name, default):
        value = self.parameters.get(f'\\{name}')
        return default if value is None else value.strip('"')


class Netlist:
    """A module's cells; a bit of a signal is (wire, index), or '0', '1', 'x'."""

    def __init__(self, lines):
        self.lines, self.module = lines, Module(None)
        self.cells, self.owners, self.aliases, self.outputs = [], [], {}, set()
        cell, attributes, connections = None, [], []
        for number, line in enumerate(lines):
            word, _, rest = line.strip().partition(' ')
            if cell is None and word == 'cell':
                cell = Cell(*rest.split(' ', 1))
                self.cells.append(cell)
                for index in attributes:
                    self.owners[index] = cell
            self.owners.append(cell)
            attributes = attributes + [number] if word == 'attribute' else []
            if cell is not None:
                if word == 'parameter':
                    words = rest.split(' ')
                    if words[0] in ('signed', 'real'):
                        words.pop(0)
                    cell.parameters[words[0]] = ' '.join(words[1:])
                elif word == 'connect':
                    port, _, text = rest.partition(' ')
                    cell.ports[port] = text
                elif word == 'end':
                    cell = None
            elif word == 'wire':
                fields = rest.split()
                self.module.widths[fields[-1]] = int(fields[fields.index('width') + 1]) if 'width' in fields else 1
                if 'output' in fields or 'inout' in fields:
                    self.outputs.add(fields[-1])
            elif word == 'connect':
                connections.append(splitSignals(rest))
            elif word == 'process':
                raise Problem('a module has processes')
        for target, source in connections:
            for left, right in zip(self.rawBits(target), self.rawBits(source)):
                self.aliases[left] = right
        self.drivers, self.readers = {}, {}
        for one in self.cells:
            for port, text in one.ports.items():
                for index, bit in enumerate(self.bits(text)):
                    if one.kind == '\\TRELLIS_FF' and port == '\\Q':
                        self.drivers[bit] = one
                    elif not (one.kind == '\\MULT18X18D' and port[1] == 'P'):
                        self.readers.setdefault(bit, []).append((one, port))
        for name in self.outputs:
            for bit in self.bits(name):
                self.readers.setdefault(bit, []).append((None, name))

    def rawBits(self, text):
        found = []
        for name, first, size in self.module.chunks(text):
            if name[0] in '\\$':
                found += [(name, first + i) for i in range(size)]
            else:
                found += list(name[::-1][first:first + size])
        return found

    def bits(self, text):
        found = []
        for bit in self.rawBits(text):
            while bit in self.aliases:
                bit = self.aliases[bit]
            found.append(bit)
        return found

    def bit(self, cell, port):
        text = cell.ports.get(f'\\{port}')
        return self.bits(text)[0] if text is not None and text != '{ }' else None

    def text(self, bit):
        return f"1'{bit}" if isinstance(bit, str) else self.module.text([(bit[0], bit[1], 1)])

    def timing(self, register):
        """(clock, enable) of a register that a multiplier can take; None for others."""
        if register is None or register.kind != '\\TRELLIS_FF':
            return None
        options = (('CEMUX', 'CE'), ('CLKMUX', 'CLK'), ('LSRMUX', 'LSR'), ('REGSET', 'RESET'))
        clock, enable, reset = self.bit(register, 'CLK'), self.bit(register, 'CE'), self.bit(register, 'LSR')
        isPlain = all(register.option(name, usual) == usual for name, usual in options)
        if not isPlain or reset not in (ZERO, None) or isinstance(enable, (str, type(None))) or isinstance(clock, (str, type(None))):
            return None
        return clock, enable

    def operand(self, cell, letter, gone):
        """((clock, enable), bits in front of the registers) of an operand, or None."""
        found, sources = set(), []
        for index in range(OPERAND):
            bit = self.bit(cell, f'{letter}{index}')
            if bit == ZERO:
                sources.append(bit)
                continue
            register = self.drivers.get(bit)
            found.add(self.timing(register))
            if None in found or register.name in gone:
                return None
            sources.append(self.bit(register, 'DI'))
        return (found.pop(), sources) if len(found) == 1 else None

    def stage(self, bits, gone):
        """((clock, enable), {bit: registers}) where BITS are read by registers of one kind alone, or None."""
        found, registers = set(), {}
        for bit in bits:
            for reader, port in self.readers.get(bit, ()):
                if port != '\\DI' or reader is None or reader.kind != '\\TRELLIS_FF' or reader.name in gone:
                    return None
                found.add(self.timing(reader))
                registers.setdefault(bit, []).append(reader)
        return (found.pop(), registers) if len(found) == 1 and None not in found else None

    def behind(self, registers):
        return {bit: [self.bit(one, 'Q') for one in ones] for bit, ones in registers.items()}


def packed(netlist, cell, gone, joined):
    """The new lines of a multiplier, or None. Registers that went into it are added to GONE, bits that became one to JOINED."""
    operands = {letter: netlist.operand(cell, letter, gone) for letter in 'AB'}
    if None in operands.values():
        return None
    for letter, (_, sources) in operands.items():  # a product among them has a reader more, and keeps its register
        for bit in sources:
            netlist.readers.setdefault(bit, []).append((cell, f'\\{letter}'))
    products = {index: netlist.bit(cell, f'P{index}') for index in range(PRODUCT)}
    products = {index: bit for index, bit in products.items() if bit is not None and netlist.readers.get(bit)}
    registers, behind = {}, {}  # by name of the register in the block: (clock, enable)
    for letter, (timing, _) in operands.items():
        registers[f'INPUT{letter}'] = timing
    clock = registers['INPUTA'][0]
    stages, waiting = [], list(products.values())
    while waiting and len(stages) < 2:
        stage = netlist.stage(waiting, gone)
        if stage is None or stage[0][0] != clock:
            break
        stages.append(stage)
        waiting = [bit for bits in netlist.behind(stage[1]).values() for bit in bits]
    for name, stage in zip(['OUTPUT'] if len(stages) == 1 else ['PIPELINE', 'OUTPUT'], stages):
        registers[name] = stage[0]
    enables = []
    for _, enable in registers.values():
        if enable not in enables:
            enables.append(enable)
    if registers['INPUTB'][0] != clock or len(enables) > ENABLES:
        return None
    results = {index: [bit] for index, bit in products.items()}
    for _, found in stages:
        after = netlist.behind(found)
        results = {index: [q for bit in bits for q in after[bit]] for index, bits in results.items()}
        gone.update(one.name for ones in found.values() for one in ones)
    ports = dict(cell.ports)
    for letter, (_, sources) in operands.items():
        for index, bit in enumerate(sources):
            ports[f'\\{letter}{index}'] = netlist.text(bit)
    for index, bits in results.items():
        ports[f'\\P{index}'] = netlist.text(bits[0])
        joined += [(bit, bits[0]) for bit in bits[1:]]
    ports['\\CLK0'], ports['\\RST0'] = netlist.text(clock), "1'0"
    for index, enable in enumerate(enables):
        ports[f'\\CE{index}'] = netlist.text(enable)
    parameters = dict(cell.parameters)
    for name, (_, enable) in registers.items():
        for kind, value in (('CLK', 'CLK0'), ('CE', f'CE{enables.index(enable)}'), ('RST', 'RST0')):
            parameters[f'\\REG_{name}_{kind}'] = f'"{value}"'
    return ([f'  cell {cell.kind} {cell.name}'] + [f'    parameter {name} {value}' for name, value in parameters.items()] +
            [f'    connect {port} {text}' for port, text in ports.items()] + ['  end'])


def convertModule(lines):
    """The lines of a module with registers in its multipliers, how many multipliers took some, and how many there are."""
    if not any(line.startswith('  cell \\MULT18X18D ') for line in lines):
        return lines, 0, 0
    netlist = Netlist(lines)
    gone, joined, blocks = set(), [], {}
    multipliers = [cell for cell in netlist.cells if cell.kind == '\\MULT18X18D']
    for cell in multipliers:
        block = packed(netlist, cell, gone, joined)
        if block is not None:
            blocks[cell.name] = block
    kept = [line for line, owner in zip(netlist.lines, netlist.owners)
            if owner is None or (owner.name not in gone and owner.name not in blocks)]
    added = [line for block in blocks.values() for line in block]
    added += [f'  connect {netlist.text(left)} {netlist.text(right)}' for left, right in joined]
    return kept[:-1] + added + kept[-1:], len(blocks), len(multipliers)


def main(source, target):
    out, inside, packedCount, total = [], None, 0, 0
    try:
        with open(source) as file:
            for line in file:
                line = line.rstrip('\n')
                if inside is None:
                    if line.startswith('module '):
                        inside = []
                    else:
                        out.append(line)
                        continue
                inside.append(line)
                if line == 'end':
                    lines, count, multipliers = convertModule(inside)
                    out += lines
                    packedCount, total, inside = packedCount + count, total + multipliers, None
        temporary = f'{target}.{os.getpid()}'
        with open(temporary, 'w') as file:
            file.write('\n'.join(out) + '\n')
            file.flush()
            os.fsync(file.fileno())
        os.replace(temporary, target)
    except (OSError, Problem) as error:
        sys.exit(f'error: {source}: {error}\nfix: give RTLIL that Yosys wrote after synth_ecp5')
    print(f'{packedCount} of {total} multipliers took the registers around them')


if __name__ == '__main__':
    if len(sys.argv) != 3:
        sys.exit('usage: registers.py IN.il OUT.il')
    main(sys.argv[1], sys.argv[2])
