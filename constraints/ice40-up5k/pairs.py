#!/usr/bin/env python3
"""Puts products of 8 bits into DSP blocks, two in each: SB_MAC16 multiplies two pairs of 8 bits in its mode 8x8.

pairs.py IN.il OUT.il: RTLIL without processes, its products as narrow as wreduce makes them.

  cell $mul a: A signed 8, B signed 8, Y 16      cell kiln_products a (products.v): A_SIGNED 1, B_SIGNED 1,
  cell $mul b: A signed 8, B signed 8, Y 16  ->    A {A of a, A of b}, B {B of a, B of b}, O {Y of a, Y of b}

A pair is two products of one module with the same signs, neither of which depends on the other without a register
between: a block whose output goes back to its input would be a loop to every tool behind. Products are paired in the order in
which they stand. What has no partner, a constant operand, or a result that Yosys would not give a block either stays what it is.
"""
import os
import sys

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), '..'))
from muxes import Module, Problem, constantBits, splitSignals  # noqa: E402

HALF = 8
# Operands of fewer bits and results of fewer bits are not what synth_ice40 takes a block for.
LEAST_OPERAND, LEAST_RESULT = 2, 11


class Cell:
    def __init__(self, kind, name):
        self.kind, self.name = kind, name
        self.parameters, self.ports = {}, {}

    def number(self, parameter):
        return int(constantBits(self.parameters[parameter]), 2)

    def isRegister(self):
        return 'dff' in self.kind

    def isProduct(self, module):
        return (self.kind == '$mul' and all(LEAST_OPERAND <= self.number(f'\\{port}_WIDTH') <= HALF for port in 'AB') and
                LEAST_RESULT <= self.number('\\Y_WIDTH') <= 2 * HALF and
                all(wiresOf(module, self.ports[f'\\{port}']) for port in 'AB'))

    def signs(self):
        return self.number('\\A_SIGNED'), self.number('\\B_SIGNED')


def wiresOf(module, text):
    return {name for name, _, _ in module.chunks(text) if name[0] in '\\$'}


def isDriven(cell, port):
    """Whether a cell gives PORT its value. Ports of instances are not known: those count as both."""
    if cell.kind[0] == '\\':
        return True
    return port in ('\\Y', '\\Q', '\\X', '\\CO', '\\DATA') if cell.kind[:6] != '$memwr' else False


def successors(module, cells, connections):
    """Which wires depend on which without a register between: whole wires, which finds too much rather than too little."""
    after = {}
    for cell in cells:
        if cell.isRegister():
            continue
        targets, sources = set(), set()
        for port, text in cell.ports.items():
            (targets if isDriven(cell, port) else sources).update(wiresOf(module, text))
            if cell.kind[0] == '\\':
                sources.update(wiresOf(module, text))
        for source in sources:
            after.setdefault(source, set()).update(targets)
    for target, source in connections:
        for wire in wiresOf(module, source):
            after.setdefault(wire, set()).update(wiresOf(module, target))
    return after


def reached(after, wires):
    found, waiting = set(wires), list(wires)
    while waiting:
        for wire in after.get(waiting.pop(), ()):
            if wire not in found:
                found.add(wire)
                waiting.append(wire)
    return found


def pairsOf(module, cells, connections):
    """[(product, product)] in the order of the module."""
    products = [cell for cell in cells if cell.isProduct(module)]
    if len(products) < 2:
        return []
    after = successors(module, cells, connections)
    reach = {cell.name: reached(after, wiresOf(module, cell.ports['\\Y'])) for cell in products}
    operands = {cell.name: wiresOf(module, cell.ports['\\A']) | wiresOf(module, cell.ports['\\B']) for cell in products}
    pairs = []
    while products:
        first = products.pop(0)
        for second in products:
            isApart = not reach[first.name] & operands[second.name] and not reach[second.name] & operands[first.name]
            if isApart and first.signs() == second.signs():
                pairs.append((first, second))
                products.remove(second)
                break
    return pairs


def extended(module, cell, port):
    """The operand of 8 bits, as text of a list of signals."""
    text = cell.ports[f'\\{port}']
    missing = HALF - cell.number(f'\\{port}_WIDTH')
    if missing == 0:
        return text
    name, first, size = module.chunks(text)[-1]
    top = module.text([(name, first + size - 1, 1)]) if cell.number(f'\\{port}_SIGNED') else "1'0"
    return ' '.join([top] * missing + [text])


def block(module, first, second):
    """The lines of the DSP block of two products."""
    lines, results = [], []
    for cell in (first, second):
        spare = 2 * HALF - cell.number('\\Y_WIDTH')
        if spare:
            wire = f'$pairs{cell.name}'.replace('$pairs\\', '$pairs$')
            lines.append(f'  wire width {spare} {wire}')
            results.append(wire)
        results.append(cell.ports['\\Y'])
    signedA, signedB = first.signs()
    lines.append(f'  cell \\kiln_products {first.name}')
    for parameter, bit in (('A_SIGNED', signedA), ('B_SIGNED', signedB)):
        lines.append(f"    parameter \\{parameter} 1'{bit}")
    for port in 'AB':
        lines.append(f"    connect \\{port} {{ {extended(module, first, port)} {extended(module, second, port)} }}")
    lines.append(f"    connect \\O {{ {' '.join(results)} }}")
    return lines + ['  end']


def convertModule(lines):
    """The lines of a module with its products paired."""
    module, cells, connections, cell, attributes = Module(None), [], [], None, []
    owners = []  # of each line: the cell that it belongs to, or None
    for number, line in enumerate(lines):
        word, _, rest = line.strip().partition(' ')
        if cell is None and word == 'cell':
            cell = Cell(*rest.split(' ', 1))
            cells.append(cell)
            for index in attributes:
                owners[index] = cell
        owners.append(cell)
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
            module.widths[fields[-1]] = int(fields[fields.index('width') + 1]) if 'width' in fields else 1
        elif word == 'connect':
            connections.append(splitSignals(rest))
        elif word == 'process':
            raise Problem('a module has processes')
    pairs = pairsOf(module, cells, connections)
    gone = {id(one) for pair in pairs for one in pair}
    kept = [line for line, owner in zip(lines, owners) if owner is None or id(owner) not in gone]
    return kept[:-1] + [text for pair in pairs for text in block(module, *pair)] + kept[-1:], len(pairs)


def main(source, target):
    out, inside, total = [], None, 0
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
                    lines, count = convertModule(inside)
                    out += lines
                    total, inside = total + count, None
        temporary = f'{target}.{os.getpid()}'
        with open(temporary, 'w') as file:
            file.write('\n'.join(out) + '\n')
            file.flush()
            os.fsync(file.fileno())
        os.replace(temporary, target)
    except (OSError, Problem) as error:
        sys.exit(f'error: {source}: {error}\nfix: give RTLIL that Yosys wrote after proc')
    print(f'{total} blocks with two products each')


if __name__ == '__main__':
    if len(sys.argv) != 3:
        sys.exit('usage: pairs.py IN.il OUT.il')
    main(sys.argv[1], sys.argv[2])
