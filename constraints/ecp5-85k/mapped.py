"""Mapped modules as Yosys writes them in RTLIL: cells of the part.

A pass reads each module as a Netlist, and gives back its lines with others in their place.
"""
import os
import re
import sys

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), '..'))
from muxes import Module, Problem, splitSignals  # noqa: E402

OUTPUT = re.compile(r'\\(Q|Z|S[01]|COUT|DO[AB]?[0-9]+|P[0-9]+|CLKO[A-Z0-9]*|LOCK)')


class Cell:
    def __init__(self, kind, name):
        self.kind, self.name = kind, name
        self.parameters, self.ports = {}, {}

    def option(self, name, default):
        value = self.parameters.get(f'\\{name}')
        return default if value is None else value.strip('"')

    def lines(self):
        return ([f'  cell {self.kind} {self.name}'] + [f'    parameter {name} {value}' for name, value in self.parameters.items()] +
                [f'    connect {port} {text}' for port, text in self.ports.items()] + ['  end'])


class Netlist:
    """A module's cells; a bit of a signal is (wire, index), or '0', '1', 'x'."""

    def __init__(self, lines):
        self.lines, self.module = lines, Module(None)
        self.cells, self.owners, self.aliases = [], [], {}
        self.outputs = set()
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
                for bit in self.bits(text):
                    if OUTPUT.fullmatch(port):
                        self.drivers[bit] = one
                    elif (one, port) not in self.readers.get(bit, ())[-1:]:  # a port may have a bit twice
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

    def rewritten(self, gone, added):
        """The module's lines without the cells that are named in GONE, and with ADDED."""
        kept = [line for line, owner in zip(self.lines, self.owners) if owner is None or owner.name not in gone]
        return kept[:-1] + added + kept[-1:]

    def text(self, bit):
        return f"1'{bit}" if isinstance(bit, str) else self.module.text([(bit[0], bit[1], 1)])


def parts(source):
    """Each module of a file, as the list of its lines, and what stands between them, a line each."""
    inside = None
    with open(source) as file:
        for line in file:
            line = line.rstrip('\n')
            if inside is None and not line.startswith('module '):
                yield line
                continue
            inside = [] if inside is None else inside
            inside.append(line)
            if line == 'end':
                yield inside
                inside = None


def rewrite(source, target, convert, origin):
    """Every module of SOURCE through CONVERT (lines to lines and counts); returns the sums of the counts."""
    out, totals = [], None
    try:
        for part in parts(source):
            if isinstance(part, str):
                out.append(part)
                continue
            lines, counts = convert(part)
            out += lines
            totals = [a + b for a, b in zip(totals or [0] * len(counts), counts)]
        temporary = f'{target}.{os.getpid()}'
        with open(temporary, 'w') as file:
            file.write('\n'.join(out) + '\n')
            file.flush()
            os.fsync(file.fileno())
        os.replace(temporary, target)
    except (OSError, Problem) as error:
        sys.exit(f'error: {source}: {error}\nfix: give RTLIL that Yosys wrote after {origin}')
    return totals
