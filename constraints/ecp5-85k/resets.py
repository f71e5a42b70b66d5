#!/usr/bin/env python3
"""Leaves the inversion of an active-low reset to the slices: TRELLIS_FF inverts its LSR itself (LSRMUX "INV").

resets.py IN.il OUT.il: RTLIL of mapped modules.

  LUT4: !rst_ni -> r; TRELLIS_FF: LSR r         ->         TRELLIS_FF: LSR rst_ni, LSRMUX "INV"

Yosys puts one look-up table in each module for that. A reset crosses the whole part, 11 ns on the board of 8x8x1; from the look-up table it has to
come back to the module's registers, 3 to 4 ns more, and was the longest path of that board by 2 ns.
"""
import sys

sys.dont_write_bytecode = True  # this folder holds data of the target
from mapped import Cell, Netlist, rewrite  # noqa: E402


def inverted(netlist, cell):
    """The bit that a look-up table inverts, or None when it does anything else."""
    if cell is None or cell.kind != '\\LUT4':
        return None
    table = cell.parameters['\\INIT'].split("'")[-1][::-1]
    bits = [netlist.bit(cell, name) for name in 'ABCD']
    sources = {bit for bit in bits if not isinstance(bit, (str, type(None)))}
    if len(sources) != 1:
        return None
    source = sources.pop()
    outputs = [table[sum((value if bit == source else bit == '1') << place for place, bit in enumerate(bits))] for value in (0, 1)]
    return source if outputs == ['1', '0'] else None


def convertModule(lines):
    """The module's lines, how many registers invert their reset, and how many have one."""
    if not any(line.startswith('  cell \\TRELLIS_FF ') for line in lines):
        return lines, (0, 0)
    netlist = Netlist(lines)
    changed, left, count = {}, {}, 0
    for cell in netlist.cells:
        reset = netlist.bit(cell, 'LSR') if cell.kind == '\\TRELLIS_FF' else None
        if isinstance(reset, (str, type(None))):
            continue
        count += 1
        driver = netlist.drivers.get(reset)
        source = inverted(netlist, driver) if cell.option('LSRMUX', 'LSR') == 'LSR' else None
        if source is None:
            continue
        new = Cell(cell.kind, cell.name)
        new.parameters = {**cell.parameters, '\\LSRMUX': '"INV"'}
        new.ports = {**cell.ports, '\\LSR': netlist.text(source)}
        changed[cell.name] = new
        left.setdefault(reset, len(netlist.readers[reset]))
        left[reset] -= 1
    unused = {netlist.drivers[bit].name for bit, readers in left.items() if readers == 0}
    return netlist.rewritten({*changed, *unused}, [line for cell in changed.values() for line in cell.lines()]), (len(changed), count)


def main(source, target):
    changedCount, total = rewrite(source, target, convertModule, 'synth_ecp5')
    print(f'{changedCount} of {total} registers with a reset invert it themselves')


if __name__ == '__main__':
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    main(*sys.argv[1:])
