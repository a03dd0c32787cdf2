#!/usr/bin/python3
"""Write frozen word lists as C tables (src/text/wordlist.h).

usage: wordlist.py OUT.c NAME[+starts][+edges]=FILE [NAME=FILE ...]

FILE is UTF-8 text, one word a line: `word`, `word<TAB>number` or `word<TAB>string`; a list holds one of
the three kinds throughout.  Empty lines and lines that begin with `# ` are comments.  Words stand in the
form they are looked up in (folded, as a rule).  A word given twice with different values is an error.
OUT.c gets one `const HygWordlist NAME` per list; declare them `extern` in the header of their room.
At most 65 534 words a list.  With +starts (+edges) the list also gets the bitmap that hyg_wordlist_may_start
(hyg_wordlist_may_have) reads.
"""
import os
import sys


def word_hash(word):
    """hyg_wordlist_hash of src/text/wordlist.h."""
    factor, mask = 0x9E3779B97F4A7C15, (1 << 64) - 1
    h = len(word) * factor & mask
    while len(word) > 8:
        h = (h ^ int.from_bytes(word[:8], "little")) * factor & mask
        h ^= h >> 32
        word = word[8:]
    n = len(word)
    if n >= 4:
        last = int.from_bytes(word[:4], "little") | int.from_bytes(word[-4:], "little") << 32
    else:
        last = word[0] | word[n >> 1] << 8 | word[n - 1] << 16
    h = (h ^ last) * factor & mask
    return h >> 32


def read(path):
    words = {}
    for number, line in enumerate(open(path, encoding="utf-8"), 1):
        line = line.rstrip("\n")
        if not line.strip() or line == "#" or line.startswith("# "):
            continue
        word, tab, value = line.partition("\t")
        value = value.strip() if tab else None
        if word in words and words[word] != value:
            sys.exit(f"{path}:{number}: {word!r} given twice with different values")
        words[word] = value
    if not words:
        sys.exit(f"{path}: no words")
    return sorted(words.items(), key=lambda item: item[0].encode())


def quoted(data):
    out = []
    for start in range(0, len(data), 24):
        piece = "".join(chr(b) if 32 <= b < 127 and b not in b'"\\?' else f"\\{b:03o}"
                        for b in data[start:start + 24])
        out.append(f'\t"{piece}"')
    return "\n".join(out) or '\t""'


def numbers(values):
    lines = []
    for start in range(0, len(values), 12):
        lines.append("\t" + ", ".join(str(v) for v in values[start:start + 12]))
    return ",\n".join(lines)


def blob(strings):
    data, offsets = b"", [0]
    for s in strings:
        data += s
        offsets.append(len(data))
    return data, offsets


def bitmap(bits, size):
    data = [0] * (size // 32)
    for bit in bits:
        data[bit // 32] |= 1 << bit % 32
    return data


def filter_bit(four):
    """hyg_wordlist_filter_bit of src/text/wordlist.h."""
    return (int.from_bytes(four, "little") * 0x9E3779B1 & 0xFFFFFFFF) >> 20


def table(name, items):
    name, *options = name.split("+")
    if len(items) > 65534:
        sys.exit(f"{name}: too many words")
    words = [w.encode() for w, _ in items]
    size = 2
    while size < 2 * len(words):
        size *= 2
    slots = [0] * size
    for at, word in enumerate(words):
        slot = word_hash(word) & (size - 1)
        while slots[slot]:
            slot = (slot + 1) & (size - 1)
        slots[slot] = at + 1
    data, offsets = blob(words)
    out = [f"static const char {name}_words[] =\n{quoted(data)};\n",
           f"static const uint32_t {name}_offsets[] = {{\n{numbers(offsets)}\n}};\n",
           f"static const uint16_t {name}_slots[] = {{\n{numbers(slots)}\n}};\n"]
    values = [v for _, v in items]
    val = strs = stroffs = "NULL"
    if any(v is not None for v in values):
        if any(v is None for v in values):
            sys.exit(f"{name}: some words have a value and some have none")
        if all(v.isdigit() for v in values):
            ints = [int(v) for v in values]
        else:
            distinct = sorted(set(values))
            ints = [distinct.index(v) for v in values]
            sdata, soffsets = blob([v.encode() for v in distinct])
            out.append(f"static const char {name}_strings[] =\n{quoted(sdata)};\n")
            out.append(f"static const uint32_t {name}_string_offsets[] = {{\n{numbers(soffsets)}\n}};\n")
            strs, stroffs = f"{name}_strings", f"{name}_string_offsets"
        out.append(f"static const uint32_t {name}_values[] = {{\n{numbers(ints)}\n}};\n")
        val = f"{name}_values"
    filters = ""
    for option, least, four in (("starts", 4, lambda w: w[:4]), ("edges", 2, lambda w: w[:2] + w[-2:])):
        if option in options:
            bits = bitmap([filter_bit(four(w)) for w in words if len(w) >= least], 4096)
            out.append(f"static const uint32_t {name}_{option}[] = {{\n{numbers(bits)}\n}};\n")
            filters += f",\n\t.{option} = {name}_{option}"
    longest = max(len(w) for w in words)
    out.append(f"const HygWordlist {name} = {{\n\t{name}_words, {name}_offsets, {name}_slots, {size - 1}, "
               f"{len(words)}, {longest},\n\t{val}, {strs}, {stroffs}{filters}\n}};\n")
    return "\n".join(out)


def main():
    if len(sys.argv) < 3:
        sys.exit(__doc__)
    pairs = [argument.split("=", 1) for argument in sys.argv[2:]]
    parts = ["/*\n * Written by generate/wordlist.py from " +
             ", ".join(os.path.relpath(path) for _, path in pairs) +
             ".\n * Do not edit: edit the lists and run `make reference-data`.\n */\n"
             '#include "text/wordlist.h"\n']
    for name, path in pairs:
        parts.append(f"extern const HygWordlist {name.split('+')[0]};\n")
        parts.append(table(name, read(path)))
    with open(sys.argv[1], "w", encoding="ascii") as out:
        out.write("\n".join(parts))


main()
