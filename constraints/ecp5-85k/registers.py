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

Multipliers lie in rows across the whole part: a look-up table that enables many of them gets copies.
"""
import re
import sys

sys.dont_write_bytecode = True  # this folder holds data of the target
from mapped import Cell, Netlist, rewrite  # noqa: E402

OPERAND, PRODUCT, ENABLES = 18, 36, 4
GROUP = 16  # multipliers that one look-up table enables
ZERO = '0'


class Registers(Netlist):
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
    registers = {}  # by name of the register in the block: (clock, enable)
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
    block = Cell(cell.kind, cell.name)
    block.parameters, block.ports = parameters, ports
    return block


def natural(text):
    return [int(part) if part.isdigit() else part for part in re.split(r'([0-9]+)', text)]


def copyEnables(netlist, blocks):
    """The lines of copies of the look-up tables that enable more than GROUP multipliers, one for each GROUP in the order of their names."""
    users = {}
    for block in sorted(blocks, key=lambda block: natural(block.name)):
        for port, text in block.ports.items():
            if port.startswith('\\CE'):
                users.setdefault(text, []).append((block, port))
    lines = []
    for text, uses in users.items():
        source = netlist.drivers.get(netlist.bits(text)[0])
        if source is None or source.kind != '\\LUT4':
            continue
        for start in range(GROUP, len(uses), GROUP):
            copy = Cell(source.kind, f'{source.name}_copy{start // GROUP}')
            wire = f'{copy.name}_Z'
            copy.parameters, copy.ports = source.parameters, {**source.ports, '\\Z': wire}
            lines += [f'  wire {wire}'] + copy.lines()
            for block, port in uses[start:start + GROUP]:
                block.ports[port] = wire
    return lines


def convertModule(lines):
    """The lines of a module with registers in its multipliers, how many multipliers took some, and how many there are."""
    if not any(line.startswith('  cell \\MULT18X18D ') for line in lines):
        return lines, (0, 0)
    netlist = Registers(lines)
    gone, joined, blocks = set(), [], {}
    multipliers = [cell for cell in netlist.cells if cell.kind == '\\MULT18X18D']
    for cell in multipliers:
        block = packed(netlist, cell, gone, joined)
        if block is not None:
            blocks[cell.name] = block
    added = copyEnables(netlist, blocks.values()) + [line for block in blocks.values() for line in block.lines()]
    added += [f'  connect {netlist.text(left)} {netlist.text(right)}' for left, right in joined]
    return netlist.rewritten({*gone, *blocks}, added), (len(blocks), len(multipliers))


def main(source, target):
    packedCount, total = rewrite(source, target, convertModule, 'synth_ecp5')
    print(f'{packedCount} of {total} multipliers took the registers around them')


if __name__ == '__main__':
    if len(sys.argv) != 3:
        sys.exit('usage: registers.py IN.il OUT.il')
    main(sys.argv[1], sys.argv[2])
