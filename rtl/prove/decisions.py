#!/usr/bin/env python3
"""Replaces the decision trees of a design's processes by what their results can depend on, for the cone of prove.sh.

decisions.py < IN.il > OUT.il: RTLIL of Yosys, before its pass proc_mux. A bit that a process assigns gets, for each
assignment in the order of the text, a multiplexer of its former and its assigned value, whose select is the `or` of the
signals that all enclosing switches test. So it depends on every value that any branch assigns to it and on every test on
the way there: on all that Yosys' own multiplexers depend on, and perhaps on more, never on less. Sync rules (registers,
memory writes) stay as they are.

Yosys' pass takes time with the square of a branch's assignments times that of their widths: about an hour a process for 64-byte words, by its rate.
"""
import re
import sys

TOKEN = re.compile(r'\{|\}|\[[0-9:]+\]|[^\s{}]+')


class Process:
    """One process of a module whose wires are WIDTHS bits wide; `emit` prints lines of RTLIL."""

    def __init__(self, widths, emit):
        self.widths, self.emit = widths, emit
        self.assignments = []  # (chunks of the target, value as text, select or None), in the order of the text

    def fresh(self, width):
        fresh.count += 1
        name = f'$decision${fresh.count}'
        self.widths[name] = width
        self.emit(f'  wire width {width} {name}')
        return name

    def cell(self, kind, parameters, ports):
        fresh.count += 1
        self.emit(f'  cell {kind} $decision${fresh.count}')
        for name, value in parameters.items():
            self.emit(f'    parameter \\{name} {value}')
        for name, value in ports.items():
            self.emit(f'    connect \\{name} {value}')
        self.emit('  end')

    def select(self, outer, tested):
        """One bit that depends on OUTER (a bit or None) and on the signals of the text TESTED."""
        width = sum(size for _, _, size in self.chunks(tested)) + (outer is not None)
        operand = f'{{ {tested} {outer or ""} }}'
        result = self.fresh(1)
        self.cell('$reduce_or', {'A_SIGNED': 0, 'A_WIDTH': width, 'Y_WIDTH': 1}, {'A': operand, 'Y': result})
        return result

    def chunks(self, text):
        """[(wire or constant, first bit, bits)] of a signal's text, least significant first."""
        found, depth = [], 0
        for token in TOKEN.findall(text):
            if token == '{':
                depth += 1
            elif token == '}':
                depth -= 1
            elif token[0] == '[':
                name, first, _ = found.pop()
                high, _, low = token[1:-1].partition(':')
                low = int(low or high)
                found.append((name, first + low, int(high) - low + 1))
            elif token[0] in '\\$':
                found.append((token, 0, self.widths[token]))
            else:
                size, quote, _ = token.partition("'")
                found.append((token, 0, int(size) if quote else 32))
        assert depth == 0, text
        return found[::-1]

    def finish(self):
        """Emits what all assignments together make of each bit."""
        borders = {}
        for target, _, _ in self.assignments:
            for wire, first, size in target:
                borders.setdefault(wire, set()).update((first, first + size))
        value = {}  # (wire, first bit, bits) -> text of its value so far
        for target, text, select in self.assignments:
            total = sum(size for _, _, size in target)
            pieces = self.pieces(target, borders)
            if len(pieces) > 1:
                whole = self.fresh(total)
                self.emit(f'  connect {whole} {text}')
            at = 0
            for piece in pieces:
                size = piece[2]
                part = f'{whole} [{at + size - 1}:{at}]' if len(pieces) > 1 else text
                at += size
                if select is not None:
                    result = self.fresh(size)
                    self.cell('$mux', {'WIDTH': size},
                              {'A': value.get(piece, f"{size}'" + 'x' * size), 'B': part, 'S': select, 'Y': result})
                    part = result
                value[piece] = part
        for (wire, first, size), text in value.items():
            self.emit(f'  connect {wire} [{first + size - 1}:{first}] {text}')

    @staticmethod
    def pieces(target, borders):
        found = []
        for wire, first, size in target:
            cuts = sorted(cut for cut in borders[wire] if first <= cut <= first + size)
            found += [(wire, low, high - low) for low, high in zip(cuts, cuts[1:])]
        return found


def fresh():
    """Counts the names of this run."""


fresh.count = 0


def splitSignal(text):
    """The first signal of TEXT and the rest."""
    depth = end = 0
    for token in TOKEN.finditer(text):
        if depth == 0 and end and token.group()[0] != '[':
            return text[:end], text[token.start():]
        depth += {'{': 1, '}': -1}.get(token.group(), 0)
        end = token.end()
    return text[:end], ''


def convert(lines, emit):
    widths = {}
    header, process, selects = None, None, []
    for line in lines:
        line = line.rstrip('\n')
        word, _, rest = line.strip().partition(' ')
        if process is None:
            if word == 'module':
                widths = {}
            elif word == 'wire':
                fields = rest.split()
                widths[fields[-1]] = int(fields[fields.index('width') + 1]) if 'width' in fields else 1
            if word == 'process':
                header, process, selects = line, Process(widths, emit), []
            else:
                emit(line)
        elif word == 'assign':
            target, text = splitSignal(rest)
            process.assignments.append((process.chunks(target), text, selects[-1] if selects else None))
        elif word == 'switch':
            selects.append(process.select(selects[-1] if selects else None, rest))
        elif word == 'case':
            if '\\' in rest or '$' in rest:  # compared with a signal: from here on it counts as tested
                selects[-1] = process.select(selects[-1], rest.replace(',', ' '))
        elif word == 'sync' or (word == 'end' and not selects):
            process.finish()
            emit(header)
            emit(line)
            if word == 'end':
                process = None
            else:
                for line in lines:  # the sync rules, to the process's end
                    emit(line.rstrip('\n'))
                    if line.strip() == 'end':
                        break
                process = None
        elif word == 'end':
            selects.pop()
        elif word != 'attribute':
            sys.exit(f'error: decisions.py does not know this line of a process: {line}')


if __name__ == '__main__':
    convert(iter(sys.stdin), lambda line: sys.stdout.write(line + '\n'))
