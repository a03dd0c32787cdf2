#!/usr/bin/python3
"""Write src/text/letter_table.c: kind and simple case mappings of every code point.

usage: letter.py OUT.c

From the Unicode data of the running Python (the version stands in the output): general category and the
one-to-one case mappings.  Letters that have none, and those whose mapping is several letters, map to themselves.
"""
import sys
import unicodedata

BLOCK = 128
KINDS = {"L": 1, "M": 2, "N": 3}


def record(cp):
    if 0xD800 <= cp <= 0xDFFF:
        return (0, 0, 0, 0)
    c = chr(cp)
    category = unicodedata.category(c)
    kind = KINDS.get(category[0], 0)
    if kind != 1:       # enclosed letters and Roman numerals have case, but are no letters of a name
        return (kind, 0, 0, 0)
    lower, title = c.lower(), c.title()
    if cp == 0x130:     # Turkish capital I with dot: plain i
        lower = "i"
    if cp == 0x3C2:     # final sigma
        title = "\u03A3"
    lower = ord(lower) if len(lower) == 1 else cp
    title = ord(title) if len(title) == 1 else cp
    case = 1 if category in ("Lu", "Lt") else 2 if category == "Ll" else 0
    return (kind, case, lower - cp, title - cp)


def rows(values, width):
    return ",\n".join("\t" + ", ".join(str(v) for v in values[at:at + width]) for at in range(0, len(values), width))


def main():
    records, numbers, blocks, stage1, stage2 = [], {}, {}, [], []
    for start in range(0, 0x110000, BLOCK):
        block = []
        for cp in range(start, start + BLOCK):
            r = record(cp)
            if r not in numbers:
                numbers[r] = len(records)
                records.append(r)
            block.append(numbers[r])
        block = tuple(block)
        if block not in blocks:
            blocks[block] = len(blocks)
            stage2.extend(block)
        stage1.append(blocks[block])
    assert len(records) < 256 and len(blocks) < 65536
    with open(sys.argv[1], "w", encoding="ascii") as out:
        out.write("/*\n * Written by generate/letter.py from Unicode " + unicodedata.unidata_version +
                  ".  Do not edit: run `make reference-data`.\n */\n#include \"text/letter.h\"\n\n"
                  "const HygLetter hyg_letter_records[] = {\n" +
                  ",\n".join("\t{%d, %d, %d, %d}" % r for r in records) + "\n};\n\n"
                  "const uint8_t hyg_letter_blocks[] = {\n" + rows(stage2, 24) + "\n};\n\n")
        out.write("const uint16_t hyg_letter_index[] = {\n" + rows(stage1, 20) + "\n};\n")
    print(len(records), "records,", len(blocks), "blocks", file=sys.stderr)


main()
