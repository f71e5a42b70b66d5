#!/usr/bin/env python3
"""Gives the nets that clear or enable the most registers a way through the part's clock network.

clock_network.py IN.il OUT.il: RTLIL of a mapped and flattened module.

  TRELLIS_FF: LSR n, 600 of them and more   ->   DCCA: CLKI n, CLKO n_global; TRELLIS_FF: LSR n_global

In logic such a net has a tree of wires across the whole part, in the way of all others. Of the 16 networks 8 reach LSR and CE of slices, and
one of these is the clock's. Look-up tables that read the net keep the wire. nextpnr takes clocks to the network, nothing else, and
places what is marked ECP5_IS_GLOBAL without regard to its wires.
"""
import sys

sys.dont_write_bytecode = True  # this folder holds data of the target
from mapped import Cell, Netlist, rewrite  # noqa: E402

NETWORKS = 7
# Registers at which a network is worth it. What enables registers mostly comes late, out of look-up tables.
LEAST = {'LSR': 600, 'CE': 1000}


def convertModule(lines):
    """The module's lines, how many nets went to the network, and how many ends they have there."""
    if not any(line.startswith('  cell \\TRELLIS_FF ') for line in lines):
        return lines, (0, 0)
    netlist = Netlist(lines)
    ends = {}  # by net: (register, port)
    for cell in netlist.cells:
        for port in LEAST if cell.kind == '\\TRELLIS_FF' else ():
            bit = netlist.bit(cell, port)
            if not isinstance(bit, (str, type(None))):
                ends.setdefault(bit, {}).setdefault(port, []).append(cell)
    moved = {}
    for bit, ports in ends.items():
        found = [(cell, port) for port, cells in ports.items() if len(cells) >= LEAST[port] for cell in cells]
        if found:
            moved[bit] = found
    most = sorted(moved, key=lambda bit: (-len(moved[bit]), bit))[:NETWORKS]
    changed, added = {}, []
    for number, bit in enumerate(most):
        wire = f'\\clock_network_{number}'
        buffer = Cell('\\DCCA', f'{wire}_buffer')
        buffer.ports = {'\\CLKI': netlist.text(bit), '\\CE': "1'1", '\\CLKO': wire}
        added += ['  attribute \\ECP5_IS_GLOBAL 1', f'  wire {wire}'] + buffer.lines()
        for cell, port in moved[bit]:
            cell.ports[f'\\{port}'] = wire
            changed[cell.name] = cell
    added += [line for cell in changed.values() for line in cell.lines()]
    return netlist.rewritten(changed, added), (len(most), sum(len(moved[bit]) for bit in most))


def main(source, target):
    nets, ends = rewrite(source, target, convertModule, 'synth_ecp5')
    print(f'{nets} nets reach {ends} registers over the clock network')


if __name__ == '__main__':
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    main(*sys.argv[1:])
