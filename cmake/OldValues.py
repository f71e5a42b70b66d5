"""OldValues.py ROOT.h FUNCTION FILE.cpp...: makes the clocked function of a Verilated model faster, with the same results.

Verilator computes a register that others read at the same edge in a local copy (__Vdly__X), loaded from X at the head of the
function and stored back at its end: four moves per register and cycle. This turns it around. Those registers become
neighbours in the model, one copy at the head of the function keeps what they were (kilnOld), readers read that, and writers
write X itself.

A register is left as Verilator wrote it unless all of this holds in the text of the function, which has no jumps:
  - its local is declared, cleared and loaded from X once, at the head, before anything else mentions either;
  - X is stored back from its local once at the end, or in both arms of the last if/else at the top, after all writes;
  - nothing else writes X, and nothing mentions it after that.
Anything unexpected leaves the files alone: the model is only slower.
"""
import os
import re
import sys

TYPES = r"(?:VlWide<\d+>|[CSIQ]Data)/\*\d+:0\*/"


def element(name):
    return name + r"(?P<i>\[\w+\])?"


def depth(text, start, end):
    return text.count("{", start, end) - text.count("}", start, end)


def at_end(text, stores, words):
    """Whether the positions are the function's last word on a register, once or in both arms of an if."""
    if depth(text, 0, stores[0]) == 1:
        return len(stores) == words
    if len(stores) != 2 * words or depth(text, 0, stores[0]) != 2:
        return False
    between = text[stores[words - 1]:stores[words]]
    other = re.search(r"\n    \} else \{\n", between)
    if not other or depth(text, 0, stores[words]) != 2:
        return False
    head, tail = between[:other.start()], between[other.end():]
    # Both arms at the top, and the stores directly in them.
    return depth(head, 0, len(head)) == 0 and depth(tail, 0, len(tail)) == 0


def old_value(text, kind, name):
    """The function with the register turned around, or None."""
    local, own = "__Vdly__" + name, "vlSelf->" + name
    words = int(re.match(r"VlWide<(\d+)>", kind)[1]) if kind.startswith("VlWide") else 1
    head = re.compile(r"\n +%s %s;\n +(?:%s = 0;|VL_ZERO_W\(\d+, %s\);)" % (re.escape(kind), local, local, local))
    text, declared = head.subn("", text)
    load = re.compile(r"\n +%s\s*= %s(?P=i)?;" % (element(local), own))
    store = re.compile(r"\n +%s\s*= %s(?P=i)?;" % (element(own), local))
    loads = [m.start() for m in load.finditer(text)]
    if declared != 1 or len(loads) != words or any(depth(text, 0, at) != 1 for at in loads):
        return None
    indices = sorted(m["i"] or "" for m in store.finditer(text))
    wanted = sorted(m["i"] or "" for m in load.finditer(text))
    if indices not in (wanted, sorted(2 * wanted)) or len(set(wanted)) != words:
        return None
    stores = [m.start() for m in store.finditer(text)]
    if not at_end(text, stores, words):
        return None
    marked = store.sub("\n@", load.sub("\n@", text))  # neither form is of C++
    rest = marked.find("\n@")
    is_local, is_own = re.compile(local + r"(?!\w)"), re.compile(re.escape(own) + r"(?!\w)")
    mentions = [m.start() for p in (is_local, is_own) for m in p.finditer(marked)]
    if not mentions or min(mentions) < rest + 2 * (words - 1):
        return None
    # All writes before the stores, arm by arm; no reads of X after the first store.
    last = [m.end() for m in store.finditer(text)][-1]
    first_arm_end = text.find("\n    } else {\n", stores[words - 1])
    arms = [(stores[0], last)] if len(stores) == words else [(stores[0], first_arm_end), (stores[words], last)]
    for p in (is_local, is_own):
        for m in p.finditer(text):
            stored = any(s.start() <= m.start() < s.end() for s in store.finditer(text))
            if not stored and (m.start() > last or any(a < m.start() < b for a, b in arms)):
                return None
            if p is is_own and not stored and len(stores) > words and m.start() > stores[0]:
                return None
    # X is only read, and word by word.
    for m in is_own.finditer(marked):
        after = marked[m.end():m.end() + 200]
        if re.match(r"(\[[^\]]*\])?\s*=[^=]", after) or re.match(r"(\[[^\]]*\])?\s*(\+\+|--|[-+|&^]=)", after):
            return None
        if words > 1 and not re.match(r"\[\w+\]", after):
            return None
    text = store.sub("", load.sub("", text))
    text = is_own.sub("vlSelf->kilnOld." + name, text)
    return is_local.sub(own, text)


def turn(function, header):
    start = function.find("    // Body\n")
    if start < 0 or re.search(r"\b(return|goto|throw|break|continue)\b", function) or "kilnOld" in header:
        return None
    done = []
    for kind, name in re.findall(r"\n +(%s) __Vdly__(\w+);" % TYPES, function):
        declaration = re.compile(r"\n +(?:%s|VL_OUT(?:8|16|64|W)?\() ?%s(?:,\d+,\d+(?:,\d+)?\))?;" % (TYPES, name))
        turned = old_value(function, kind, name) if len(declaration.findall(header)) == 1 else None
        if turned:
            function, header = turned, declaration.sub("", header)
            done.append((kind, name))
    if not done:
        return None
    done.sort(key=lambda entry: "VQISC".index(entry[0][0]))  # no gaps
    members = "".join("        %s %s;\n" % entry for entry in done)
    place = "    // DESIGN SPECIFIC STATE\n"
    if header.count(place) != 1:
        return None
    header = header.replace(place, "    struct KilnOld {\n%s    };\n    union {\n    struct {\n%s    };\n    KilnOld kilnNow;\n"
                            "    };\n    KilnOld kilnOld;\n%s" % (members, members, place))
    return function.replace("    // Body\n", "    // Body\n    vlSelf->kilnOld = vlSelf->kilnNow;\n", 1), header, len(done)


def rewrite(path, text):
    with open(path + ".new", "w") as out:
        out.write(text)
    os.replace(path + ".new", path)


def main():
    header_path, name, paths = sys.argv[1], sys.argv[2], sys.argv[3:]
    with open(header_path) as file:
        header = file.read()
    for path in paths:
        with open(path) as file:
            text = file.read()
        found = re.search(r"\nVL_INLINE_OPT void %s\(\w+\* vlSelf\) \{\n" % name, text)
        if not found:
            continue
        end = text.index("\n}\n", found.end())
        turned = turn(text[found.start():end], header)
        if turned:
            rewrite(path, text[:found.start()] + turned[0] + text[end:])
            rewrite(header_path, turned[1])
            print(turned[2])
        return


if __name__ == "__main__":
    main()
