#!/usr/bin/python3
"""Write src/field/postcode_table.c from a list like src/field/data/postcode.txt (its head explains the format).

usage: postcode.py LIST.txt OUT.c
"""
import re
import sys


def read(path):
    rows = {}
    for number, line in enumerate(open(path, encoding="ascii"), 1):
        line = line.rstrip("\n")
        if not line.strip() or line == "#" or line.startswith("# "):
            continue
        where = f"{path}:{number}"
        country, patterns, *options = line.split("\t")
        if not re.fullmatch("[A-Z]{2}", country) or country in rows:
            sys.exit(f"{where}: bad or repeated country {country!r}")
        row = {"patterns": patterns.split("|"), "ranges": [], "zeros": 0, "prefixes": [], "like": None}
        for pattern in row["patterns"]:
            if not re.fullmatch(r"[A-Z0-9@#* -]{3,11}", pattern):
                sys.exit(f"{where}: bad pattern {pattern!r}")
        for option in " ".join(options).split():
            if m := re.fullmatch(r"(\d+)-(\d+)", option):
                low, high = m.groups()
                if len(low) != len(high) or low > high or len(low) > 9:
                    sys.exit(f"{where}: bad range {option!r}")
                row["ranges"].append((int(low), int(high), len(low)))
            elif m := re.fullmatch(r"zeros=([1-3])", option):
                row["zeros"] = int(m[1])
            elif m := re.fullmatch(r"prefix=([A-Z,]+)", option):
                row["prefixes"] = m[1].split(",")
                if max(map(len, row["prefixes"])) > 3:
                    sys.exit(f"{where}: prefix too long")
            elif m := re.fullmatch(r"like=([A-Z]{2})", option):
                row["like"] = m[1]
            else:
                sys.exit(f"{where}: unknown option {option!r}")
        rows[country] = row
    return sorted(rows.items())


def main():
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    rows = read(sys.argv[1])
    rules, patterns, ranges, prefixes = [], [], [], []
    for country, row in rows:
        like = f"\"{row['like']}\"" if row["like"] else '""'
        rules.append(f'\t{{"{country}", {like}, {row["zeros"]}, {len(row["patterns"])}, {len(row["ranges"])}, '
                     f'{len(row["prefixes"])}, {len(patterns)}, {len(ranges)}, {len(prefixes)}}}')
        patterns += row["patterns"]
        ranges += row["ranges"]
        prefixes += row["prefixes"]
    with open(sys.argv[2], "w", encoding="ascii") as out:
        out.write("/*\n * Written by generate/postcode.py from src/field/data/postcode.txt.\n"
                  " * Do not edit: edit the list and run `make reference-data`.\n */\n"
                  '#include "field/postcode_table.h"\n\n')
        out.write("const HygPostcodeRule hyg_postcode_rules[] = {\n" + ",\n".join(rules) + "\n};\n\n")
        out.write(f"const int hyg_postcode_rule_count = {len(rules)};\n\n")
        out.write("const char hyg_postcode_patterns[][12] = {\n" +
                  ",\n".join(f'\t"{p}"' for p in patterns) + "\n};\n\n")
        out.write("const HygPostcodeRange hyg_postcode_ranges[] = {\n" +
                  ",\n".join(f"\t{{{low}, {high}, {n}}}" for low, high, n in ranges) + "\n};\n\n")
        out.write("const char hyg_postcode_prefixes[][HYG_POSTCODE_MAX_PREFIX + 1] = {\n" +
                  ",\n".join(f'\t"{p}"' for p in prefixes) + "\n};\n\n")
        out.write(f'const char hyg_postcode_version[] = "{len(rows)} countries";\n')


main()
