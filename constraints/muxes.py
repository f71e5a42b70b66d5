#!/usr/bin/env python3
"""Turns the decision trees of a design's processes into multiplexers: what Yosys' pass proc_mux does, in one walk.

muxes.py IN.il OUT.il: RTLIL before proc_mux. The result is for proc_dlatch, proc_dff and proc_memwr: sync rules stay as they are.

proc_mux walks the whole tree of a process once for each signal that the process assigns, and compares that signal with
every assignment on the way: time with the square of a process's size. Here the tree is walked once. A case gives the
bits that it assigns, cut where any assignment of the process begins or ends; a switch chooses, for each of those, among its cases'
values. Compares are made once per switch and shared by all that it chooses.

As there, a signal on the right of an assignment is what it is at the end, not what it was so far; cases are tried in their
order; what no case assigns keeps the value from before the switch; a bit that nothing assigned is undefined.
"""
import os
import re
import sys

TOKEN = re.compile(r'"(?:[^"\\]|\\.)*"|\{|\}|\[[0-9:]+\]|[^\s{}]+')
ESCAPE = re.compile(r'\\([0-7]{3}|.)')


class Problem(Exception):
    pass


def constantBits(token):
    """Bits, most significant first, of a constant of RTLIL; None when TOKEN is none."""
    if token[0] == '"':
        text = ESCAPE.sub(lambda m: {'n': '\n', 't': '\t'}.get(m[1]) or (chr(int(m[1], 8)) if len(m[1]) == 3 else m[1]), token[1:-1])
        return ''.join(f'{ord(letter):08b}' for letter in text)
    size, quote, bits = token.partition("'")
    if quote and size.isdigit():
        return bits.rjust(int(size), bits[0] if bits and bits[0] in 'xz-' else '0')
    if re.fullmatch(r'-?[0-9]+', token):
        return f'{int(token) & 0xffffffff:032b}'
    return None


def splitSignals(text):
    """The signals of TEXT, one text each."""
    signals, depth = [], 0
    for token in TOKEN.findall(text):
        token = token if token[0] == '"' else token.rstrip(',')
        if depth == 0 and token[:1] != '[':
            signals.append([])
        if token:
            signals[-1].append(token)
            depth += {'{': 1, '}': -1}.get(token, 0)
    return [' '.join(signal) for signal in signals if signal]


class Module:
    """Wires of a module by their widths; new wires and cells are passed to `emit` as lines."""

    def __init__(self, emit):
        self.widths, self.emit, self.count = {}, emit, 0

    def chunks(self, text):
        """[(wire or bits of a constant, first bit, bits)] of a signal's text, least significant first."""
        found = []
        for token in TOKEN.findall(text):
            if token in '{}':
                continue
            if token[0] == '[':
                name, first, size = found.pop()
                high, _, low = token[1:-1].partition(':')
                low = int(low or high)
                found.append((name, first + low, int(high) - low + 1))
            elif token[0] in '\\$':
                if token not in self.widths:
                    raise Problem(f'no wire is called {token}')
                found.append((token, 0, self.widths[token]))
            else:
                bits = constantBits(token)
                if bits is None:
                    raise Problem(f'this is no constant: {token}')
                found.append((bits, 0, len(bits)))
        return found[::-1]

    def text(self, chunks):
        parts = []
        for name, first, size in reversed(chunks):
            if name[0] in '\\$':
                parts.append(name if (first, size) == (0, self.widths[name]) else f'{name} [{first + size - 1}:{first}]')
            else:
                parts.append(f"{size}'{name[len(name) - first - size:len(name) - first]}")
        return parts[0] if len(parts) == 1 else f'{{ {" ".join(parts)} }}'

    def cell(self, kind, width, source, **ports):
        """A cell that drives a new wire of WIDTH bits; returns its name."""
        self.count += 1
        name = f'$muxes${self.count}'
        wire = f'{name}_Y'
        self.widths[wire] = width
        self.emit(f'  wire width {width} {wire}')
        if source:
            self.emit(f'  attribute \\src {source}')
        self.emit(f'  cell {kind} {name}')
        for port, value in ports.items():
            if port.isupper() and len(port) > 1:
                self.emit(f'    parameter \\{port} {value}')
            else:
                self.emit(f'    connect \\{port} {value}')
        self.emit(f'    connect \\Y {wire}')
        self.emit('  end')
        return wire


class Case:
    def __init__(self, patterns):
        self.patterns = patterns  # texts; none: always
        self.assignments, self.switches = [], []


class Switch:
    """A switch of a process, and the tests of its cases."""

    def __init__(self, module, signal, attributes):
        self.module, self.signal, self.cases = module, signal, []
        self.source = attributes.get('\\src')
        self.isFull, self.isParallel = ('1' in constantBits(attributes.get(name, '0')) for name in ('\\full_case', '\\parallel_case'))
        self.tests, self.anyTests = {}, {}

    def close(self):
        """After the last case: leaves out what is never reached, and finds out whether at most one case holds."""
        for index, case in enumerate(self.cases):
            if not case.patterns:
                del self.cases[index + 1:]
        patterns = [self.pattern(text) for case in self.cases for text in case.patterns]
        if None in patterns:  # compared with a signal
            return
        isExact = all(set(bits) <= {'0', '1'} for bits in patterns)
        if isExact:
            self.isParallel |= len(set(patterns)) == len(patterns)
            self.isFull |= len(set(patterns)) == 2 ** (len(patterns[0]) if patterns else 1)
        else:
            self.isParallel |= not any(overlap(a, b) for i, a in enumerate(patterns) for b in patterns[:i])

    def pattern(self, text):
        chunks = self.module.chunks(text)
        if any(name[0] in '\\$' for name, _, _ in chunks):
            return None
        return ''.join(name[len(name) - first - size:len(name) - first] for name, first, size in reversed(chunks))

    def test(self, index):
        """The bit that says whether the signal has one of a case's patterns; '' when it always has."""
        if index not in self.tests:
            bits = []
            for text in self.cases[index].patterns:
                bits.append(self.compare(text))
            if '' in bits:
                self.tests[index] = ''
            else:
                self.tests[index] = self.anyOf(bits)
        return self.tests[index]

    def compare(self, text):
        """One bit: the signal is TEXT, where TEXT has no `-`."""
        signal, pattern = self.module.chunks(self.signal), self.pattern(text)
        width = sum(size for _, _, size in signal)
        if pattern is None:
            operand, constant = self.signal, text
        else:
            if len(pattern) != width:
                raise Problem(f'a switch of {width} bits is compared with {len(pattern)}')
            kept = [at for at in range(width) if pattern[width - 1 - at] != '-']
            operand = self.module.text(slices(signal, kept)) if kept else ''
            constant, width = f"{len(kept)}'" + ''.join(bit for bit in pattern if bit != '-'), len(kept)
            if not kept:
                return ''
            if constant == "1'1":
                return operand
        return self.module.cell('$eq', 1, self.source, A_SIGNED=0, A_WIDTH=width, B_SIGNED=0, B_WIDTH=width, Y_WIDTH=1,
                                A=operand, B=constant)

    def anyOf(self, bits):
        bits = tuple(bits)
        if len(bits) == 1:
            return bits[0]
        if bits not in self.anyTests:
            self.anyTests[bits] = self.module.cell('$reduce_or', 1, self.source, A_SIGNED=0, A_WIDTH=len(bits), Y_WIDTH=1,
                                                   A=f'{{ {" ".join(bits)} }}')
        return self.anyTests[bits]

    def choose(self, values, before, isAlways, width):
        """The text of what the switch makes of bits that its cases give VALUES and that were BEFORE; ISALWAYS: every case gives one."""
        count = len(values)
        hasDefault = not self.cases[-1].patterns
        if hasDefault or (self.isFull and isAlways):
            otherwise, count = values[-1], count - 1
        else:
            otherwise = before
        if not self.isParallel:
            for index in reversed(range(count)):
                if values[index] == otherwise:
                    continue
                test = self.test(index)
                otherwise = values[index] if test == '' else self.module.cell(
                    '$mux', width, self.source, WIDTH=width, A=otherwise, B=values[index], S=test)
            return otherwise
        tests = {}  # value -> the tests of the cases that give it
        for index in range(count):
            if values[index] != otherwise:
                test = self.test(index)
                if test == '':  # a case that always holds stands alone
                    return values[index]
                tests.setdefault(values[index], []).append(test)
        if not tests:
            return otherwise
        selects = [self.anyOf(bits) for bits in tests.values()]
        if len(tests) == 1:
            return self.module.cell('$mux', width, self.source, WIDTH=width, A=otherwise, B=next(iter(tests)), S=selects[0])
        return self.module.cell('$pmux', width, self.source, WIDTH=width, S_WIDTH=len(tests), A=otherwise,
                                B=f'{{ {" ".join(reversed(tests))} }}', S=f'{{ {" ".join(reversed(selects))} }}')


def overlap(a, b):
    """Whether a signal can have both patterns; a bit that is neither 0 nor 1 counts as any."""
    return not any({x, y} == {'0', '1'} for x, y in zip(a, b))


def slices(chunks, bits):
    """The chunks of some bits, in rising order, of a signal."""
    flat = [(name, first + i) for name, first, size in chunks for i in range(size)]
    return [(flat[at][0], flat[at][1], 1) for at in bits] if len(bits) < len(flat) else chunks


class Process:
    def __init__(self, module):
        self.module, self.root = module, Case([])
        self.borders = {}  # wire -> where an assignment begins or ends

    def assign(self, case, text):
        target, value = splitSignals(text)
        target, value = self.module.chunks(target), self.module.chunks(value)
        for wire, first, size in target:
            if wire[0] not in '\\$':
                raise Problem(f'assignment to a constant: {text}')
            self.borders.setdefault(wire, set()).update((first, first + size))
        if sum(size for _, _, size in target) != sum(size for _, _, size in value):
            raise Problem(f'sides of an assignment that differ in width: {text}')
        case.assignments.append((target, value))

    def pieces(self, target, value):
        """(wire, first bit, bits) and the text of its value, for each piece of an assignment."""
        value, at = list(value), 0
        for wire, first, size in target:
            cuts = [cut for cut in self.borders[wire] if first <= cut <= first + size]
            for low, high in zip(cuts, cuts[1:]):
                needed, taken = high - low, []
                while needed:
                    name, start, there = value[at]
                    use = min(needed, there)
                    taken.append((name, start, use))
                    needed -= use
                    if use == there:
                        at += 1
                    else:
                        value[at] = (name, start + use, there - use)
                yield (wire, low, high - low), self.module.text(taken)

    def walk(self, case, before):
        """The values that CASE gives, where BEFORE(piece) was before it; and the pieces that it gives one in any case."""
        values, always = {}, set()
        for target, value in case.assignments:
            values.update(self.pieces(target, value))
        always.update(values)

        def current(piece):
            return values[piece] if piece in values else before(piece)

        for switch in case.switches:
            if not switch.cases:
                continue
            results = [self.walk(inner, current) for inner in switch.cases]
            inAll = set.intersection(*(given for _, given in results))
            chosen = {}
            for piece in dict.fromkeys(piece for result, _ in results for piece in result):
                was = None
                if any(piece not in result for result, _ in results) or switch.cases[-1].patterns:
                    was = current(piece)
                chosen[piece] = switch.choose([result.get(piece, was) for result, _ in results], was, piece in inAll, piece[2])
            values.update(chosen)
            if switch.isFull or not switch.cases[-1].patterns:
                always |= inAll
        return values, always

    def finish(self):
        self.borders = {wire: sorted(cuts) for wire, cuts in self.borders.items()}
        values, _ = self.walk(self.root, lambda piece: f"{piece[2]}'{'x' * piece[2]}")
        for piece, text in values.items():
            self.module.emit(f'  connect {self.module.text([piece])} {text}')


def convert(lines, emit):
    module, process, header, attributes = None, None, None, {}
    cases, switches = [], []
    for line in lines:
        line = line.rstrip('\n')
        word, _, rest = line.strip().partition(' ')
        if process is None:
            if word == 'module':
                module = Module(emit)
            elif word == 'wire':
                fields = rest.split()
                module.widths[fields[-1]] = int(fields[fields.index('width') + 1]) if 'width' in fields else 1
            if word == 'process':
                header, process = line, Process(module)
                cases, switches, attributes = [process.root], [], {}
                held = []
                module.emit = held.append  # the process's attributes stand before its line already
            else:
                emit(line)
        elif word == 'attribute':
            name, _, value = rest.partition(' ')
            attributes[name] = value
            continue
        elif word == 'assign':
            process.assign(cases[-1], rest)
        elif word == 'switch':
            switch = Switch(module, splitSignals(rest)[0], attributes)
            cases[-1].switches.append(switch)
            switches.append(switch)
        elif word == 'case':
            if len(cases) > len(switches):
                cases.pop()
            cases.append(Case(splitSignals(rest)))
            switches[-1].cases.append(cases[-1])
        elif word == 'end' and switches:
            if len(cases) > len(switches):
                cases.pop()
            switches.pop().close()
        elif word in ('sync', 'end'):
            process.finish()
            emit(header)
            emit(line)
            if word == 'sync':
                for line in lines:  # the other sync rules, to the process's end
                    emit(line.rstrip('\n'))
                    if line.strip() == 'end':
                        break
            for line in held:
                emit(line)
            process, module.emit = None, emit
        else:
            raise Problem(f'unknown line of a process: {line}')
        attributes = {}


def main(source, target):
    temporary = f'{target}.{os.getpid()}'
    try:
        with open(source) as lines, open(temporary, 'w') as out:
            convert(iter(lines), lambda line: out.write(line + '\n'))
            out.flush()
            os.fsync(out.fileno())
        os.replace(temporary, target)
    except (OSError, Problem) as error:
        if os.path.exists(temporary):
            os.remove(temporary)
        sys.exit(f'error: {source}: {error}\nfix: give RTLIL that Yosys wrote after proc_clean, proc_rmdead and proc_prune')


if __name__ == '__main__':
    if len(sys.argv) != 3:
        sys.exit('usage: muxes.py IN.il OUT.il')
    main(sys.argv[1], sys.argv[2])
