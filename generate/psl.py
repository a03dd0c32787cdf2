#!/usr/bin/python3
"""Write the frozen public suffix table (src/field/psl_table.c).  usage: psl.py LIST.dat VERSION OUT.c

Every rule's labels, in A-label form and without "*." or "!", become one entry of an open-addressing hash table;
rules on the same labels ("ck" and "*.ck") share it.  The names lie in one blob in which a name that another one ends in is
not stored again.  An entry packs offset, length and the kinds of rule into 32 bits; 0 is a free slot.
"""
import sys
import unicodedata

KINDS = {"": 1, "*": 2, "!": 4}     # shifted by 3 in the private section
PARENT = 64                         # a top-level domain without a rule of its own


def a_label(label):
    label = unicodedata.normalize("NFC", label.lower())
    return label if label.isascii() else "xn--" + label.encode("punycode").decode()


def name_hash(name):
    """FNV-1a over the bytes from right to left, as the one pass over a host name meets them."""
    h = 2166136261
    for byte in reversed(name):
        h = ((h ^ byte) * 16777619) & 0xFFFFFFFF
    return h ^ (h >> 15)


def main():
    path, version, target = sys.argv[1:]
    private, rules, count = 0, {}, 0
    for line in open(path, encoding="utf-8"):
        if "===BEGIN PRIVATE DOMAINS===" in line:
            private = 3
        rule = line.split()[0] if line.strip() else ""
        if not rule or rule.startswith("//"):
            continue
        count += 1
        kind = ""
        if rule.startswith("!"):
            kind, rule = "!", rule[1:]
        elif rule.startswith("*."):
            kind, rule = "*", rule[2:]
        if "*" in rule:
            sys.exit(f"{rule}: a wildcard inside a rule is not supported")
        name = ".".join(map(a_label, rule.split("."))).encode()
        rules[name] = rules.get(name, 0) | KINDS[kind] << private
    for name in list(rules):                     # a few top-level domains have rules below them only ("ac.za")
        rules.setdefault(name.rpartition(b".")[2], PARENT)
    blob, at = b"", {}
    for name in sorted(rules, key=lambda n: (n[::-1], n), reverse=True):   # longer ones with the same end first
        where = -1
        if blob:
            where = len(blob) - len(name) if blob.endswith(name) else -1
        if where < 0:
            where = len(blob)
            blob += name
        at[name] = where
    size = 2
    while size < 1.5 * len(rules):
        size *= 2
    slots = [0] * size
    for name in sorted(rules):
        slot = name_hash(name) & (size - 1)
        while slots[slot]:
            slot = (slot + 1) & (size - 1)
        assert len(name) < 128 and at[name] < 1 << 18
        slots[slot] = (at[name] << 14 | len(name) << 7 | rules[name])
    longest = max(len(n) for n in rules)
    labels = max(n.count(b".") + 1 for n in rules) + 1
    text = "\n".join('\t"' + blob[i:i + 96].decode() + '"' for i in range(0, len(blob), 96))
    numbers = ",\n".join("\t" + ", ".join(f"{v:#x}" if v else "0" for v in slots[i:i + 12]) for i in range(0, size, 12))
    with open(target, "w", encoding="ascii") as out:
        out.write(f"""/*
 * Written by generate/psl.py from the Public Suffix List (https://publicsuffix.org/list/) as packaged by Debian.
 * Do not edit: run `make reference-data`.  The list is subject to the Mozilla Public License 2.0 (see NOTICE).
 *
 * A slot: offset << 14 | length << 7 | kinds; kinds 1 rule, 2 wildcard below, 4 exception, 8 16 32 the same in the private
 * section, 64 a top-level domain without a rule of its own.
 */
#include "field/domain_internal.h"

const char hyg_psl_version[] = "publicsuffix {version}, {count} rules";

const uint32_t hyg_psl_slot_mask = {size - 1};
const uint32_t hyg_psl_longest = {longest};
const uint32_t hyg_psl_labels = {labels};

const char hyg_psl_names[] =
{text};

const uint32_t hyg_psl_slots[] = {{
{numbers}
}};
""")


main()
