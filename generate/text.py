#!/usr/bin/python3
"""Write src/text/nfkc_table.c and src/text/fold_table.c from ICU's Unicode data.

usage: text.py NFKC_TABLE.c FOLD_TABLE.c      (run by generate/text.sh; needs Debian's python3-icu)

nfkc_table.c: combining classes, full compatibility decompositions and canonical composition pairs of every
assigned code point.  fold_table.c: what every code point becomes in the comparable form (see src/text/fold.c
for what is decided here per code point and what needs its neighbours there).  Both are two-stage tables of
16-bit record numbers; unassigned code points share one record and stay as they are.
"""
import sys

import icu

LIMIT = 0x110000
SHIFT = 6

nfd = icu.Normalizer2.getNFDInstance()
nfc = icu.Normalizer2.getNFCInstance()
nfkd = icu.Normalizer2.getNFKDInstance()
nfkc = icu.Normalizer2.getNFKCInstance()
nfkc_cf = icu.Normalizer2.getNFKCCasefoldInstance()
to_latin = icu.Transliterator.createInstance("Any-Latin; Latin-ASCII; Lower")

CATEGORY = ("Cn Lu Ll Lt Lm Lo Mn Me Mc Nd Nl No Zs Zl Zp Cc Cf Co Cs Pd Ps Pe Pc Po Sm Sc Sk So Pi Pf").split()

# White space becomes one plain space; U+0085 and the ASCII controls among them are Cc, so named here.
SPACES = {0x09, 0x0A, 0x0B, 0x0C, 0x0D, 0x20, 0x85, 0xA0, 0x1680, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000,
          *range(0x2000, 0x200B)}
# Format characters (Cf) that are visible marks of their own and stay.
VISIBLE_FORMAT = {*range(0x600, 0x606), 0x6DD, 0x70F, 0x890, 0x891, 0x8E2, 0x110BD, 0x110CD}
# What people type for an apostrophe, and letters that transliteration uses as signs (ayn, hamza, soft sign).
APOSTROPHES = {*map(ord, "'`\u00b4\u2018\u2019\u201a\u201b\u2032\u2035\uff07\uff40\uff9e\uff9f\u055a\u05f3\ua78b\ua78c"),
               *range(0x2B9, 0x2C0), 0x2C8, 0x2CA, 0x2CB, 0x2EE, 0x374, 0x384, 0x1FBD, 0x1FBF, 0x1FFE}
APOSTROPHES -= {0xFF9E, 0xFF9F}		# half-width voicing marks compose with kana

SIMPLE_SCRIPTS = {"Latn", "Grek", "Cyrl", "Armn", "Geor", "Hira", "Kana", "Hani", "Arab", "Hebr", "Hrkt"}

# Letters that ICU's transform leaves as they are, or spoils.
BY_HAND = {
    "\u0259": "e", "\u01dd": "e", "\u025a": "e",			# schwa: as in machine readable passports
    "\u01bf": "w", "\u01a3": "oi", "\u021d": "y", "\u0223": "ou", "\u0195": "hv", "\u0185": "",
    "\u01a8": "s", "\u01bd": "", "\u0292": "z", "\u01b9": "z", "\u0254": "o", "\u025b": "e",
    "\u0263": "g", "\u0264": "o", "\u0269": "i", "\u026f": "u", "\u0283": "sh", "\u028a": "u", "\u028b": "v", "\u028c": "a",
    "\u0294": "", "\u0295": "", "\u0242": "", "\ua7af": "q", "\u028e": "y", "\u0250": "a", "\u0251": "a", "\u0252": "a",
    "\u1d1a": "r", "\u0280": "r", "\u0279": "r", "\u027e": "r", "\u0281": "r", "\ua727": "h", "\ua723": "", "\ua725": "",
    "\u30fc": "", "\u309d": "", "\u309e": "", "\u30fd": "", "\u30fe": "",		# long mark, iteration marks
    "\u3095": "ka", "\u3096": "ke", **dict(zip("\u31f0\u31f1\u31f2\u31f3\u31f4\u31f5\u31f6\u31f7\u31f8\u31f9\u31fa\u31fb\u31fc\u31fd\u31fe\u31ff",
                                               "ku shi su to nu ha hi fu he ho mu ra ri ru re ro".split())),
    "\u0149": "n", "\u01c0": "", "\u01c1": "", "\u01c2": "", "\u01c3": "",
    # Cyrillic letters that the transform passes over
    "\u04d9": "e", "\u04e9": "o", "\u04af": "u", "\u04b1": "u", "\u04a3": "n", "\u04a5": "n", "\u04bb": "h", "\u049b": "k", "\u049d": "k",
    "\u049f": "k", "\u04a1": "k", "\u0493": "g", "\u0495": "g", "\u04b3": "h", "\u0497": "z", "\u0499": "z", "\u04ab": "s", "\u04ad": "t",
    "\u04b7": "c", "\u04b9": "c", "\u04bd": "c", "\u04bf": "c", "\u04a7": "p", "\u04a9": "o", "\u04b5": "ts", "\u04c0": "", "\u04cf": "",
    "\u0501": "d", "\u0503": "d", "\u051b": "q", "\u051d": "w", "\u0461": "o", "\u0463": "e", "\u0465": "e", "\u0467": "e",
    "\u0469": "e", "\u046b": "u", "\u046d": "u", "\u046f": "x", "\u0471": "ps", "\u0473": "f", "\u0475": "i", "\u0479": "u", "\u0481": "k", "\ua64b": "u",
}


def category(cp):
    return CATEGORY[icu.Char.charType(cp)]


def chars(s):
    return [ord(c) for c in s]


def is_removed(cp):
    """Control, format and other characters without a width: dropped before normalising."""
    if cp in SPACES or cp in VISIBLE_FORMAT:
        return False
    kind = category(cp)
    if kind in ("Cn", "Cs", "Co"):
        return False
    return kind in ("Cc", "Cf") or icu.Char.hasBinaryProperty(cp, icu.UProperty.DEFAULT_IGNORABLE_CODE_POINT)


def script(cp):
    return icu.Script.getScript(chr(cp)).getShortName()


# ---- the two-stage table ----

def two_stage(records):
    """records: a record number per code point -> (stage1, stage2)"""
    blocks, stage1, stage2 = {}, [], []
    size = 1 << SHIFT
    for start in range(0, LIMIT, size):
        block = tuple(records[start:start + size])
        if block not in blocks:
            blocks[block] = len(stage2) // size
            stage2.extend(block)
        stage1.append(blocks[block])
    return stage1, stage2


def numbers(values, per_line=16):
    return ",\n".join("\t" + ", ".join(str(v) for v in values[at:at + per_line])
                      for at in range(0, len(values), per_line))


def array(ctype, name, values):
    return f"const {ctype} {name}[] = {{\n{numbers(values)}\n}};\n\n"


HEADER = """/*
 * Written by generate/text.py from ICU {icu} (Unicode {unicode}).
 * Do not edit: edit the generator and run `make reference-data`.
 */
#include "text/{include}"

"""


def header(include):
    return HEADER.format(icu=icu.ICU_VERSION, unicode=icu.UNICODE_VERSION, include=include)


# ---- NFKC ----

BACK, REMOVE, SPACE, STABLE = 1, 2, 4, 8
HANGUL = range(0xAC00, 0xD7A4)


def nfkc_table(path):
    assigned = [cp for cp in range(LIMIT) if category(cp) not in ("Cn", "Cs", "Co")]
    pairs = {}
    for cp in assigned:
        if cp in HANGUL:
            continue
        whole = nfd.normalize(chr(cp))
        if len(whole) < 2:
            continue
        first, second = nfc.normalize(whole[:-1]), whole[-1]
        if len(first) == 1 and nfc.normalize(first + second) == chr(cp):
            pairs[(ord(first), ord(second))] = cp
    seconds = {second for _, second in pairs} | {*range(0x1161, 0x1176), *range(0x11A8, 0x11C3)}
    back = [False] * LIMIT
    for cp in assigned:
        first = ord(nfkd.normalize(chr(cp))[0])
        back[cp] = icu.Char.getCombiningClass(first) != 0 or first in seconds
    pool, at, known, records, record_list = [], {}, {}, [0] * LIMIT, []

    def record(ccc, flags, offset, length):
        key = (ccc, flags, offset, length)
        if key not in known:
            known[key] = len(record_list)
            record_list.append(key)
        return known[key]

    record(0, STABLE, 0, 0)
    for cp in assigned:
        decomposed = nfkd.normalize(chr(cp))
        offset = length = 0
        if decomposed != chr(cp) and cp not in HANGUL:
            if decomposed not in at:
                at[decomposed] = len(pool)
                pool.extend(chars(decomposed))
            offset, length = at[decomposed], len(decomposed)
        flags = (BACK if back[cp] else 0) | (REMOVE if is_removed(cp) else 0) | (SPACE if cp in SPACES else 0)
        if not flags & (BACK | REMOVE) and nfkc.normalize(chr(cp)) == chr(cp):
            flags |= STABLE
        records[cp] = record(icu.Char.getCombiningClass(cp), flags, offset, length)
    # what is removed or space must not come back out of a decomposition
    for cp in assigned:
        if not is_removed(cp):
            for c in nfkd.normalize(chr(cp)):
                assert not is_removed(ord(c)), hex(cp)
                assert ord(c) not in SPACES or ord(c) == 0x20 or cp in SPACES, hex(cp)
    size = 2048
    slots = [(0, 0, 0)] * size
    longest = 0
    for (first, second), cp in sorted(pairs.items()):
        slot = ((first * 0x9E3779B1 ^ second * 0x85EBCA6B) & 0xFFFFFFFF) >> 21
        steps = 1
        while slots[slot][2]:
            slot = (slot + 1) & (size - 1)
            steps += 1
        longest = max(longest, steps)
        slots[slot] = (first, second, cp)
    stage1, stage2 = two_stage(records)
    assert len(record_list) < 65536 and len(pool) < 65536 and max(stage1) < 65536
    with open(path, "w", encoding="ascii") as out:
        out.write(header("nfkc_table.h"))
        out.write(array("uint16_t", "hyg_nfkc_stage1", stage1))
        out.write(array("uint16_t", "hyg_nfkc_stage2", stage2))
        out.write("/* combining class, flags, offset and length of the decomposition */\n"
                  "const HygNfkcRecord hyg_nfkc_records[] = {\n" +
                  ",\n".join("\t" + ", ".join("{%d, %d, %d, %d}" % r for r in record_list[i:i + 8])
                             for i in range(0, len(record_list), 8)) + "\n};\n\n")
        out.write(array("uint32_t", "hyg_nfkc_pool", pool))
        out.write("/* composition pairs: an open-addressing hash */\n"
                  "const uint32_t hyg_nfkc_pairs[][3] = {\n" +
                  ",\n".join("\t" + ", ".join("{%d, %d, %d}" % s for s in slots[i:i + 6])
                             for i in range(0, size, 6)) + "\n};\n\n")
    print(f"{path}: {len(record_list)} records, {len(stage2)} cells, {len(pool)} pool, {len(pairs)} pairs, "
          f"longest probe {longest}")


# ---- fold ----

KEEP, COMBINES, CONTEXT, MARK, WORD, SPACED = 1, 2, 4, 8, 16, 32


def is_dropped_mark(c):
    cp = ord(c)
    return category(cp) in ("Mn", "Me") and script(cp) in ("Zinh", "Zyyy", *SIMPLE_SCRIPTS, "Qaai")


def ascii_only(s):
    """ASCII letters and digits of a transliteration; None when something else is left."""
    out = []
    for c in nfkd.normalize(s):
        if "a" <= c <= "z" or "0" <= c <= "9":
            out.append(c)
        elif c in BY_HAND:
            out.append(BY_HAND[c])
        elif is_dropped_mark(c) or ord(c) < 0x80 or ord(c) in APOSTROPHES or category(ord(c))[0] in "PS":
            continue
        else:
            return None
    return "".join(out)


def fold_one(c):
    """One code point of NFKC text."""
    cp = ord(c)
    kind = category(cp)
    if cp in SPACES:
        return " "
    if cp in APOSTROPHES or is_removed(cp) or is_dropped_mark(c):
        return ""
    if kind == "Nd":
        return str(icu.Char.charDigitValue(cp))
    if kind[0] in "PSZ":
        return " "
    cased = nfkc_cf.normalize(c)
    if 0x10A0 <= cp <= 0x10C5:		# the church alphabets of Georgian
        cased = chr(cp + 0x30)
    elif 0x2D00 <= cp <= 0x2D25:
        cased = chr(cp - 0x2D00 + 0x10D0)
    if cased in BY_HAND:
        return BY_HAND[cased]
    if script(cp) in SIMPLE_SCRIPTS and kind[0] == "L":
        latin = ascii_only(to_latin.transliterate(c))
        if latin is None:
            latin = ascii_only(to_latin.transliterate(cased))
        if latin is None:		# "LATIN SMALL LETTER O WITH ..." is an o
            words = icu.Char.charName(ord(cased[0])).split()
            if "LETTER" in words and "WITH" in words and script(cp) == "Latn":
                letter = words[words.index("LETTER") + 1].lower()
                if len(letter) == 1:
                    latin = letter
        if latin is not None:
            return latin
    return cased


def is_word(c):
    """Every ideograph is a word of its own."""
    return script(ord(c)) == "Hani" and category(ord(c))[0] == "L"


def is_context(c):
    """Letters whose reading depends on a neighbour: see fold_context() in src/text/fold.c."""
    base = nfkc_cf.normalize(nfd.normalize(c)[0])
    return (base in ("\u03c5", "\u03b3") or "\u0314" in nfd.normalize(c)[1:] and base in "\u03b1\u03b5\u03b7\u03b9\u03bf\u03c9" or
            c == "\u00b7" or script(ord(c)) in ("Hira", "Kana", "Hrkt") or
            ord(c) in (0x582, 0x552) or ord(c) in HANGUL)


def fold_table(path):
    blob, offsets, known, record_keys, record_list, records = b"", {}, {}, [], [], [0] * LIMIT

    def record(flags, text):
        nonlocal blob
        key = (flags, text)
        if key not in known:
            data = text.encode()
            if data not in offsets:
                found = blob.find(data)
                if found < 0:
                    found = len(blob)
                    blob += data
                offsets[data] = found
            assert len(data) < 64 and offsets[data] < 1 << 20
            known[key] = len(record_list)
            record_keys.append(key)
            record_list.append(offsets[data] | len(data) << 20 | flags << 26)
        return known[key]

    folded = {}
    record(KEEP, "")
    for cp in range(LIMIT):
        kind = category(cp)
        if kind in ("Cn", "Cs", "Co"):
            continue
        c = chr(cp)
        if is_removed(cp):
            records[cp] = record(COMBINES, "")		# may keep apart what combines
            continue
        whole = nfkc.normalize(c)
        decomposed = nfkd.normalize(c)
        if cp in HANGUL:
            records[cp] = record(CONTEXT, "")
            continue
        mark = is_dropped_mark(decomposed[0])
        combines = not nfkc.hasBoundaryBefore(c)
        if cp in APOSTROPHES:
            text = ""
        elif cp in (0x13F, 0x140):
            text = "l"		# Catalan: l with a dot before another l
        elif decomposed[0] == " " and len(decomposed) > 1 and all(is_dropped_mark(x) for x in decomposed[1:]):
            text = ""		# a spacing accent: an apostrophe to whoever typed it
        else:
            text = "".join(f" {fold_one(x)} " if is_word(x) and len(whole) > 1 else fold_one(x) for x in whole)
        flags = (COMBINES if combines else 0) | (MARK if mark else 0)
        if whole == c and is_context(whole) and text.isascii():
            flags |= CONTEXT
        if whole != c and any(is_context(x) or script(ord(x)) in ("Grek", "Armn") for x in whole):
            flags |= COMBINES		# half-width kana, ligatures and the like read with their neighbours
        if len(whole) == 1 and is_word(whole):
            flags |= WORD
        if " " in text:
            flags |= SPACED
        if nfc.normalize(c) != c:
            flags |= COMBINES		# so that styles need to know one form of a letter only
        if text == c and not flags & SPACED:
            records[cp] = record(flags | KEEP, "")
        else:
            records[cp] = record(flags, text)
        folded[cp] = text
    for cp, text in folded.items():
        again = "".join(folded.get(ord(x), "?") for x in text) if cp >= 0x80 else text
        if again.split() != text.split() and not any(ord(x) in HANGUL for x in text):
            sys.exit(f"U+{cp:04X} folds to {text!r}, that to {again!r}")
    stage1, stage2 = two_stage(records)
    assert len(record_list) < 65536
    with open(path, "w", encoding="ascii") as out:
        out.write(header("fold_table.h"))
        out.write(array("uint16_t", "hyg_fold_stage1", stage1))
        out.write(array("uint16_t", "hyg_fold_stage2", stage2))
        out.write("/* offset into the blob, length << 20, flags << 26 */\n")
        out.write(array("uint32_t", "hyg_fold_records", record_list))
        low = []
        for cp in range(0x800):
            flags, text = record_keys[records[cp]]
            short = flags == 0 and len(text.encode()) <= 3 and cp >= 0x80
            low.append([*(text.encode() if short else b"").ljust(3, b"\0"), len(text.encode()) if short else 255])
        out.write("/* the same at one look-up for what UTF-8 writes in two bytes: text and its length, 255 for the long way */\n"
                  "const uint8_t hyg_fold_low[][4] = {\n" +
                  ",\n".join("\t" + ", ".join("{%d, %d, %d, %d}" % tuple(e) for e in low[i:i + 8])
                             for i in range(0, len(low), 8)) + "\n};\n\n")
        out.write("const char hyg_fold_blob[] =\n" + quoted(blob + b" " * 8) + ";\n\n")
        out.write("const char *const hyg_text_data_versions[][3] = {\n"
                  f'\t{{"normalisation", "Unicode Character Database", "{icu.UNICODE_VERSION}"}},\n'
                  f'\t{{"folding", "ICU transform Any-Latin; Latin-ASCII; Lower", "{icu.ICU_VERSION}"}},\n'
                  "\t{NULL, NULL, NULL}\n};\n")
    left = [cp for cp, t in folded.items() if not t.isascii() and script(cp) in SIMPLE_SCRIPTS and script(cp) != "Hani"]
    print(f"{path}: {len(record_list)} records, {len(stage2)} cells, {len(blob)} blob; "
          f"{len(left)} letters of romanised scripts kept: " + " ".join(f"{cp:04X}" for cp in left))


def quoted(data):
    out = []
    for start in range(0, len(data), 24):
        out.append('\t"' + "".join(chr(b) if 32 <= b < 127 and b not in b'"\\?' else f"\\{b:03o}"
                                   for b in data[start:start + 24]) + '"')
    return "\n".join(out)


def main():
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    nfkc_table(sys.argv[1])
    fold_table(sys.argv[2])


main()
