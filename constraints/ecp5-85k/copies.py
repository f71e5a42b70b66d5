#!/usr/bin/env python3
"""Copies what drives many cells, so that each copy lies with those that it drives.

copies.py IN.il OUT.il: RTLIL of a mapped and flattened design.

  a register s that 3,842 look-up tables read      ->    60 registers with s's inputs, each for 64 of those

A net of thousands of cells is as wide as all of them, whatever path is short of time. With copies one way goes from where s comes from to
each copy, in a cycle of its own where s is a register, and a short one from there. Which cells belong together is told by what
they change: the registers and memories behind them, in the order of their names, whose bits and words lie side by side.

Look-up tables come first: those that drive enables and resets of many registers. What feeds a look-up table gets more to drive by its
copies, and registers among that are counted with them.
"""
import re
import sys

sys.dont_write_bytecode = True  # this folder holds data of the target
from mapped import Cell, Netlist, rewrite  # noqa: E402

MOST = {'\\LUT4': 128, '\\TRELLIS_FF': 64}
DRIVEN = {'\\LUT4': '\\Z', '\\TRELLIS_FF': '\\Q'}
CLOCKS = ('\\CLK', '\\WCK', '\\CLKA', '\\CLKB', '\\CLK0')
DEPTH = 6  # cells without a register in a row, behind which nothing is looked for
DIGITS = re.compile(r'([0-9]+)')


class Copier(Netlist):
    def __init__(self, lines):
        super().__init__(lines)
        self.behind, self.changed, self.added, self.copies = {}, set(), [], 0

    def place(self, cell, depth=0):
        """Of a cell what it changes, as a list to sort by."""
        if cell.name in self.behind:
            return self.behind[cell.name]
        self.behind[cell.name] = None  # for a loop of cells
        found = None
        if cell.kind in ('\\TRELLIS_FF', '\\MULT18X18D', '\\DP16KD', '\\TRELLIS_DPR16X4'):
            bit = self.bits(cell.ports['\\Q'])[0] if cell.kind == '\\TRELLIS_FF' else None
            name = f'{bit[0]} {bit[1]}' if bit is not None else cell.name
            found = [int(part) if part.isdigit() else part for part in DIGITS.split(name)]
        elif depth < DEPTH:
            for bit in self.driven.get(cell.name, ()):
                for reader, _ in self.readers.get(bit, ()):
                    if reader is not None and found is None:
                        found = self.place(reader, depth + 1)
        self.behind[cell.name] = found
        return found

    def samples(self, cell):
        """Whether a register reads an input of the design: that may change at any time, and copies would differ."""
        return cell.kind == '\\TRELLIS_FF' and any(bit[0] in self.inputs for bit in self.bits(cell.ports['\\DI']))

    def split(self, cell):
        """Makes the copies of a cell that drives too much."""
        bit = self.bits(cell.ports[DRIVEN[cell.kind]])[0]
        readers = [one for one in self.readers.get(bit, ()) if one[0] is not None and one[1] not in CLOCKS]
        if isinstance(bit, str) or len(readers) <= MOST[cell.kind] or self.samples(cell):
            return
        readers.sort(key=lambda one: (repr(type(self.place(one[0]))), self.place(one[0]) or [], one[0].name, one[1]))
        count = -(-len(readers) // MOST[cell.kind])
        for number in range(1, count):
            group = readers[len(readers) * number // count:len(readers) * (number + 1) // count]
            wire = f'{bit[0]}_copy{number}_{bit[1]}'
            self.module.widths[wire] = 1
            copy = Cell(cell.kind, f'{cell.name}_copy{number}')
            copy.parameters, copy.ports = cell.parameters, {**cell.ports, DRIVEN[cell.kind]: wire}
            self.added.append((wire, copy))
            self.copies += 1
            for port, text in copy.ports.items():
                if port != DRIVEN[cell.kind]:
                    self.readers.setdefault(self.bits(text)[0], []).append((copy, port))
            for reader, port in group:
                # Memories have addresses of several bits.
                bits = [wire if one == bit else self.text(one) for one in self.bits(reader.ports[port])]
                reader.ports[port] = bits[0] if len(bits) == 1 else f'{{ {" ".join(reversed(bits))} }}'
                self.changed.add(reader.name)
        moved = {id(one) for one in readers[len(readers) // count:]}
        self.readers[bit] = [one for one in self.readers[bit] if id(one) not in moved]

    def run(self):
        self.driven = {}
        for bit, cell in self.drivers.items():
            self.driven.setdefault(cell.name, []).append(bit)
        for kind in MOST:
            for cell in [cell for cell in self.cells if cell.kind == kind]:
                self.split(cell)


def convertModule(lines):
    if not any(line.startswith('  cell \\TRELLIS_FF ') for line in lines):
        return lines, (0,)
    netlist = Copier(lines)
    netlist.run()
    kept = [line for line, owner in zip(netlist.lines, netlist.owners) if owner is None or owner.name not in netlist.changed]
    changed = [line for cell in netlist.cells if cell.name in netlist.changed for line in cell.lines()]
    wires = [f'  wire {wire}' for wire, _ in netlist.added]
    added = [line for _, cell in netlist.added for line in cell.lines()]
    return kept[:1] + wires + kept[1:-1] + changed + added + kept[-1:], (netlist.copies,)


def main(source, target):
    copies, = rewrite(source, target, convertModule, 'flatten')
    print(f'{copies} copies of registers and look-up tables')


if __name__ == '__main__':
    if len(sys.argv) != 3:
        sys.exit('usage: copies.py IN.il OUT.il')
    main(sys.argv[1], sys.argv[2])
