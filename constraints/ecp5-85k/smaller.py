#!/usr/bin/env python3
"""Takes each module from the one of two mapped netlists in which it has fewer look-up tables.

smaller.py FIRST.il SECOND.il OUT.il: RTLIL of the same modules, mapped twice.

ABC's result depends on the order of cells, and no order is the best for all modules: of 8x8x1, `fetch` has 550 LUT4 in the order that the passes
before ABC leave and 348 in that of names, `store` 2,488 and 2,860.
"""
import sys

sys.dont_write_bytecode = True  # this folder holds data of the target
from mapped import Problem, parts, rewrite  # noqa: E402


def size(lines):
    return sum(line.startswith('  cell \\LUT4 ') for line in lines)


def name(lines):
    return lines[0].split()[1]


def main(first, second, target):
    others = {}

    def choose(lines):
        if not others:
            others.update((name(part), part) for part in parts(second) if not isinstance(part, str))
        other = others.get(name(lines))
        if other is None:
            raise Problem(f'{name(lines)} is not in {second}')
        return (other, (1, 1)) if size(other) < size(lines) else (lines, (0, 1))
    taken, total = rewrite(first, target, choose, 'synth_ecp5')
    print(f'{taken} of {total} modules are smaller in the order of names')


if __name__ == '__main__':
    if len(sys.argv) != 4:
        sys.exit(__doc__)
    main(*sys.argv[1:])
