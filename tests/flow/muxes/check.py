#!/usr/bin/env python3
"""Proves that constraints/muxes.py makes of processes what Yosys' own proc_mux makes of them.

check.py --yosys Y --muxes M --work DIR (--forms | --random N --seed S | --verilog FILE... --modules NAME...) [--sabotage]

Every process becomes a module without registers: what it assigns are outputs, all else that it reads are inputs. Both
passes build it, and SAT proves for all inputs that each output is equal wherever proc_mux leaves it defined. --sabotage exchanges
the operands of one multiplexer, which must be found. Processes of --verilog are those of blocks, built before registers are.
"""
import argparse
import os
import random
import re
import subprocess
import sys

NAME = re.compile(r'[\\$][^\s{},]+')

# Each a process as Yosys writes it; wires in WIDTHS.
WIDTHS = {'a': 4, 'b': 4, 'c': 8, 's': 2, 't': 3, 'u': 1, 'y': 8, 'z': 4}
FORMS = {
    'nothing_but_an_assignment': 'assign \\y { \\a \\b }',
    'later_assignments_win': 'assign \\y \\c\nassign \\y [5:2] \\a\nassign \\y [3] \\u',
    'one_test': 'assign \\z \\a\nswitch \\u\ncase 1\'1\nassign \\z \\b\ncase\nend',
    'a_negated_test': 'assign \\z \\a\nswitch \\u\ncase 1\'0\nassign \\z \\b\nend',
    'default_missing': 'assign \\z \\a\nswitch \\s\ncase 2\'01\nassign \\z \\b\ncase 2\'10\nassign \\z 4\'1010\nend',
    'default_missing_and_nothing_before': 'switch \\s\ncase 2\'01\nassign \\z \\b\nend',
    'all_values_without_default': 'assign \\z 4\'0000\nswitch \\s\ncase 2\'00\nassign \\z \\a\ncase 2\'01\nassign \\z \\b\n'
                                  'case 2\'10\nassign \\z [1:0] \\s\ncase 2\'11\nassign \\z \\c [7:4]\nend',
    'full_case': 'assign \\z \\a\nattribute \\full_case 1\nswitch \\s\ncase 2\'01\nassign \\z \\b\ncase 2\'10\nassign \\z 4\'0110\nend',
    'full_case_that_assigns_in_one_case': 'assign \\z \\a\nattribute \\full_case 1\nswitch \\s\ncase 2\'01\nassign \\z \\b\ncase 2\'10\nend',
    'parallel_case': 'assign \\z \\a\nattribute \\parallel_case 1\nswitch \\s\ncase 2\'01\nassign \\z \\b\ncase 2\'1-\nassign \\z 4\'0110\nend',
    'wildcards_in_order': 'assign \\z \\a\nswitch \\t\ncase 3\'1--\nassign \\z \\b\ncase 3\'-1-\nassign \\z 4\'0001\n'
                          'case 3\'--1\nassign \\z 4\'0010\ncase\nassign \\z 4\'1111\nend',
    'wildcards_apart': 'assign \\z \\a\nswitch \\t\ncase 3\'1--\nassign \\z \\b\ncase 3\'01-\nassign \\z 4\'0001\nend',
    'a_pattern_of_wildcards_alone': 'assign \\z \\a\nswitch \\s\ncase 2\'11\nassign \\z \\b\ncase 2\'--\nassign \\z 4\'0101\nend',
    'values_repeated': 'assign \\z \\a\nswitch \\s\ncase 2\'01\nassign \\z \\b\ncase 2\'01\nassign \\z 4\'0001\ncase 2\'10 , 2\'11\nassign \\z 4\'0010\nend',
    'several_patterns': 'assign \\y \\c\nswitch \\t\ncase 3\'000 , 3\'011 , 3\'111\nassign \\y 8\'00110011\ncase 3\'101\nassign \\y [7:4] \\a\ncase\nassign \\y [0] \\u\nend',
    'compared_with_signals': 'assign \\z \\a\nswitch 1\'1\ncase \\u\nassign \\z \\b\ncase \\s [0]\nassign \\z 4\'0001\ncase \\s [1]\nassign \\z 4\'0010\nend',
    'nested': 'assign \\y \\c\nswitch \\u\ncase 1\'1\nassign \\y [3:0] \\a\nswitch \\s\ncase 2\'00\nassign \\y [5:2] \\b\ncase 2\'11\nassign \\y 8\'0\n'
              'end\ncase\nswitch \\t\ncase 3\'010\nassign { \\y [1:0] \\z } { \\s \\a }\ncase\nassign \\z \\b\nend\nend',
    'two_switches_in_a_row': 'assign \\z \\a\nswitch \\u\ncase 1\'1\nassign \\z [1:0] \\s\nend\nswitch \\s\ncase 2\'10\nassign \\z [2:1] \\t [1:0]\nend',
    'switch_on_parts_and_constants': 'assign \\z \\a\nswitch { \\t [1] 1\'1 \\s }\ncase 4\'1101\nassign \\z \\b\ncase 4\'011-\nassign \\z { \\b [1:0] \\b [3:2] }\nend',
    'text_and_short_constants': 'assign { \\y \\z } { 4\'1001 "A" }\nswitch \\u\ncase 1\'1\nassign { \\y \\z } 12\'x01\nassign \\z 4\'1\nend',
    'an_empty_switch': 'assign \\z \\a\nswitch \\s\ncase 2\'01\ncase\nend',
    'a_default_before_the_end': 'assign \\z \\a\nswitch \\s\ncase 2\'01\nassign \\z \\b\ncase\nassign \\z 4\'0011\ncase 2\'10\nassign \\z 4\'0111\nend',
}


def module(name, body, widths):
    """RTLIL of one process whose lines are BODY, as a module."""
    assigned, used = set(), []
    for line in body.split('\n'):
        word, _, rest = line.strip().partition(' ')
        if word == 'attribute':
            continue
        used += NAME.findall(re.sub(r'"(?:[^"\\]|\\.)*"', '', rest))
        if word == 'assign':
            target = rest[:rest.index('}')] if rest.startswith('{') else rest.split()[0]
            assigned.update(NAME.findall(target))
    lines = [f'module \\{name}']
    for port, wire in enumerate(dict.fromkeys(used)):
        # Equivalence is looked for by the names of users: inputs, and what goes into registers, become such.
        if wire[0] == '$' and (wire not in assigned or wire.startswith('$0')):
            lines.append(f'  wire width {widths[wire]} {"output" if wire in assigned else "input"} {port + 1} \\{wire}')
            body = re.sub(re.escape(wire) + r'(?![^\s{},])', lambda _: '\\' + wire, body)
        else:
            lines.append(f'  wire width {widths[wire]} {"output" if wire in assigned else "input"} {port + 1} {wire}')
    return '\n'.join(lines + ['  process $p'] + [f'    {line.strip()}' for line in body.split('\n')] + ['  end', 'end', ''])


class Random:
    """Processes with nested switches of all forms, parts as targets, and repeated or overlapping patterns."""

    TARGETS = {'y': 8, 'z': 4}

    def __init__(self, seed):
        self.random = random.Random(seed)

    def value(self, width):
        kind = self.random.randrange(4)
        if kind == 0 or width > 8:
            return f"{width}'" + ''.join(self.random.choice('01') for _ in range(width))
        if kind == 1 and width > 1:
            left = self.random.randrange(1, width)
            return f'{{ {self.value(left).strip("{} ")} {self.value(width - left).strip("{} ")} }}'
        wire = self.random.choice([name for name in 'abctsu' if WIDTHS[name] >= width])
        low = self.random.randrange(WIDTHS[wire] - width + 1)
        return f'\\{wire} [{low + width - 1}:{low}]'

    def target(self):
        name = self.random.choice('yyz')
        low = self.random.randrange(self.TARGETS[name])
        high = self.random.randrange(low, self.TARGETS[name])
        return f'\\{name} [{high}:{low}]', high - low + 1

    def case(self, depth):
        lines = []
        for _ in range(self.random.randrange(3)):
            text, width = self.target()
            lines.append(f'assign {text} {self.value(width)}')
        for _ in range(self.random.randrange(3) if depth else 0):
            lines += self.switch(depth - 1)
        return lines

    def switch(self, depth):
        width = self.random.randrange(1, 4)
        letters = self.random.choice(['01', '01', '01-'])
        taken, cases = set(), []
        for _ in range(self.random.randrange(1, 6)):
            patterns = [''.join(self.random.choice(letters) for _ in range(width)) for _ in range(self.random.choice([1, 1, 2]))]
            if self.random.random() < 0.8:  # mostly no value twice
                patterns = [pattern for pattern in dict.fromkeys(patterns) if pattern not in taken]
            taken.update(patterns)
            if patterns:
                cases.append(patterns)
        attributes = ['attribute \\full_case 1'] if self.random.random() < 0.2 else []
        if letters == '01' and len(set(sum(cases, []))) == len(sum(cases, [])) and self.random.random() < 0.3:
            attributes.append('attribute \\parallel_case 1')
        lines = attributes + [f'switch {self.value(width)}']
        for patterns in cases:
            lines.append('case ' + ' , '.join(f"{width}'{pattern}" for pattern in patterns))
            lines += self.case(depth)
        if self.random.random() < 0.5:
            lines += ['case'] + self.case(depth)
        return lines + ['end']

    def process(self):
        lines = ['assign \\y \\c', 'assign \\z \\a'] if self.random.random() < 0.8 else ['assign \\y [3:1] \\t']
        lines += self.case(3)
        return '\n'.join(lines + self.switch(2))


def blocks(arguments):
    """The processes of Verilog modules, as modules."""
    source = os.path.join(arguments.work, 'blocks.il')
    tops = ' '.join(f'{name}' for name in arguments.modules)
    yosys(arguments, 'read', f'read_verilog -sv {" ".join(arguments.verilog)}\nproc_clean\nproc_rmdead\nproc_prune\nproc_init\nproc_arst\nproc_rom\n'
          f'select {tops}\nwrite_rtlil -selected {source}\n')
    found, name, widths, body, depth = [], None, {}, None, 0
    for line in open(source):
        word, _, rest = line.strip().partition(' ')
        if word == 'module':
            name, widths = rest.lstrip('\\'), {}
        elif word == 'wire':
            fields = rest.split()
            widths[fields[-1]] = int(fields[fields.index('width') + 1]) if 'width' in fields else 1
        elif word == 'process':
            body, depth, isTree = [], 0, True
        elif body is not None:
            depth += (word == 'switch') - (word == 'end')
            if word == 'sync':
                isTree = False
            if depth < 0:
                if body:
                    found.append(module(f'{name}_{len(found)}', '\n'.join(body), widths))
                body = None
            elif isTree:
                body.append(line.rstrip('\n'))
    return found


def yosys(arguments, name, script):
    path = os.path.join(arguments.work, name)
    with open(path + '.ys', 'w') as file:
        file.write(script)
    result = subprocess.run([arguments.yosys, '-Q', '-T', '-l', path + '.log', path + '.ys'], stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
    if result.returncode != 0:
        sys.exit(f'error: differs, or Yosys failed: {path}.ys\n' + '\n'.join(result.stdout.split('\n')[-25:]))


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument('--yosys', required=True)
    parser.add_argument('--muxes', required=True)
    parser.add_argument('--work', required=True)
    parser.add_argument('--forms', action='store_true')
    parser.add_argument('--random', type=int, default=0)
    parser.add_argument('--seed', type=int, default=1)
    parser.add_argument('--verilog', nargs='*', default=[])
    parser.add_argument('--modules', nargs='*', default=[])
    parser.add_argument('--sabotage', action='store_true')
    arguments = parser.parse_args()
    os.makedirs(arguments.work, exist_ok=True)
    widths = {f'\\{name}': width for name, width in WIDTHS.items()}
    modules = [module(name, body, widths) for name, body in FORMS.items()] if arguments.forms else []
    if arguments.random:
        print(f'seed {arguments.seed}; again: check.py --random {arguments.random} --seed {arguments.seed}')
        source = Random(arguments.seed)
        modules += [module(f'random_{index}', source.process(), widths) for index in range(arguments.random)]
    if arguments.modules:
        modules += blocks(arguments)
    if not modules:
        sys.exit('error: nothing to compare')
    given, before, after = (os.path.join(arguments.work, name) for name in ('given.il', 'before.il', 'after.il'))
    with open(given, 'w') as file:
        file.writelines(modules)
    yosys(arguments, 'rmdead', f'read_rtlil {given}\nproc_rmdead\nwrite_rtlil {before}\n')
    subprocess.run([sys.executable, arguments.muxes, before, after], check=True)
    text = open(after).read()
    if arguments.sabotage:
        text = re.sub(r'(cell \$mux .*\n.*\n    connect )\\A( .*\n    connect )\\B', r'\1\\B\2\\A', text, count=1)
    with open(after, 'w') as file:
        file.write(re.sub(r'^module \\', r'module \\muxes_', text, flags=re.M))
    names = re.findall(r'^module \\(\S+)', ''.join(modules), flags=re.M)
    script = f'read_rtlil {before}\nproc_mux\nproc_clean\nread_rtlil {after}\nproc_clean\n'
    for name in names:
        if arguments.modules:  # too large for one question: every bit of a register by itself
            script += (f'equiv_make {name} muxes_{name} compare\nselect -assert-any compare/t:$equiv\n'
                       f'equiv_simple -undef compare\nequiv_status -assert compare\n')
        else:
            script += (f'miter -equiv -flatten -ignore_gold_x -make_outputs {name} muxes_{name} compare\n'
                       f'sat -verify -enable_undef -set-def-inputs -show-ports -prove trigger 0 compare\n')
        script += f'delete compare {name} muxes_{name}\n'
    yosys(arguments, 'compare', script)
    print(f'{len(names)} processes are equal for all inputs: {" ".join(names[:8])}{" ..." if len(names) > 8 else ""}')


if __name__ == '__main__':
    main()
