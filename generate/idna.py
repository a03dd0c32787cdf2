#!/usr/bin/python3
"""Write the frozen IDNA table (src/field/idna_table.c) from ICU's data.  usage: idna.py OUT.c

Per code point: what UTS 46 (non-transitional, STD3 rules) does with it - valid, ignored, mapped, disallowed -
and the properties the checks on finished labels need: combining mark, bidi class, joining type, virama.
Source: python3-icu (Debian), whose ICU carries the Unicode character database and the UTS 46 mapping.
"""
import sys
import icu

LIMIT = 0x110000
BLOCK = 128
VALID, IGNORED, DISALLOWED = 0, 1, 2
# The classes RFC 5893 tells apart; everything else is OTHER.
BIDI = {0: 1, 1: 2, 13: 3, 5: 4, 2: 5, 3: 6, 6: 7, 4: 8, 10: 9, 18: 10, 17: 11}   # ICU number -> ours
BIDI_NAMES = "L R AL AN EN ES CS ET ON BN NSM".split()


def main():
    uts46 = icu.Normalizer2.getInstance(None, "uts46", icu.UNormalizationMode2.COMPOSE)
    prop = icu.Char.getIntPropertyValue
    mapped, values = {}, []
    for cp in range(LIMIT):
        if 0xD800 <= cp <= 0xDFFF:
            values.append(DISALLOWED)
            continue
        char = chr(cp)
        to = uts46.normalize(char)
        if cp < 0x80:
            status = VALID if char.isalnum() or char in "-." else DISALLOWED
            if char.isupper():
                values.append(0x8000 | mapped.setdefault(to, len(mapped)))
                continue
        elif "\ufffd" in to or cp in (0x2260, 0x226E, 0x226F):    # = < > with a stroke: STD3
            status = DISALLOWED
        elif to == "":
            status = IGNORED
        elif to == char:
            status = VALID
        elif any(ord(c) < 0x80 and not (c.isalnum() or c in "-.") for c in to):
            status = DISALLOWED
        else:
            values.append(0x8000 | mapped.setdefault(to, len(mapped)))
            continue
        value = status
        if status == VALID:
            value |= (icu.Char.charType(cp) in (6, 7, 8)) << 2        # Mn, Me, Mc
            value |= BIDI.get(icu.Char.charDirection(cp), 0) << 3
            joining = prop(cp, icu.UProperty.JOINING_TYPE)            # U C D L R T
            value |= {0: 0, 1: 0, 2: 1, 3: 2, 4: 3, 5: 4}[joining] << 7
            value |= (prop(cp, icu.UProperty.CANONICAL_COMBINING_CLASS) == 9) << 10
        values.append(value)

    blocks, index = {}, []
    for start in range(0, LIMIT, BLOCK):
        index.append(blocks.setdefault(tuple(values[start:start + BLOCK]), len(blocks)))
    data, offsets = b"", [0]
    for to in mapped:                                                 # insertion order is the number
        data += to.encode()
        offsets.append(len(data))
    assert len(mapped) < 0x8000 and len(data) < 0x10000 and len(blocks) < 0x10000
    while index and index[-1] == index[-2]:
        index.pop()                                                   # planes 15 and 16 repeat the last block

    def numbers(items):
        items = list(items)
        return ",\n".join("\t" + ", ".join(map(str, items[i:i + 16])) for i in range(0, len(items), 16))

    def quoted():
        return "\n".join('\t"' + "".join(f"\\{b:03o}" for b in data[i:i + 24]) + '"' for i in range(0, len(data), 24))

    with open(sys.argv[1], "w", encoding="ascii") as out:
        out.write(f"""/*
 * Written by generate/idna.py from the UTS 46 data of ICU {icu.ICU_VERSION} (Unicode {icu.UNICODE_VERSION}).  Do not edit: run `make reference-data`.
 *
 * Value of a code point: 0x8000 | number of its mapping, or bits 0-1 status (0 valid, 1 ignored, 2 disallowed),
 * bit 2 combining mark, bits 3-6 bidi class (1.. {" ".join(BIDI_NAMES)}), bits 7-9 joining type (1.. D L R T), bit 10 virama.
 */
#include "field/domain_internal.h"

const char hyg_idna_version[] = "ICU {icu.ICU_VERSION}, Unicode {icu.UNICODE_VERSION}";

const uint32_t hyg_idna_blocks = {len(index)};

const uint16_t hyg_idna_index[] = {{
{numbers(index)}
}};

const uint16_t hyg_idna_values[] = {{
{numbers(v for block in blocks for v in block)}
}};

const uint16_t hyg_idna_mapping_offsets[] = {{
{numbers(offsets)}
}};

const char hyg_idna_mappings[] =
{quoted()};
""")


main()
