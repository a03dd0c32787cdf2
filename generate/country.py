#!/usr/bin/python3
"""Write src/field/country_table.c: every name of a country that ICU or iso-codes has, and ours.

usage: country.py FOLD ALIASES.txt OUT.c [--ambiguous]

FOLD is the compiled generate/fold_lines.c: names are looked up folded and without blanks, so they are stored so.
A name that stands for several countries goes to the one data/country_alias.txt says; without a line
there to nobody, and it is listed with --ambiguous.
"""
import json
import re
import subprocess
import sys

import icu

ISO = "/usr/share/iso-codes/json/iso_3166-1.json"


def hash64(data):
    h = 14695981039346656037
    for byte in data:
        h = ((h ^ byte) * 1099511628211) & 0xFFFFFFFFFFFFFFFF
    return h


def fold(program, names):
    lines = "\n".join(name.replace("\n", " ") for name in names) + "\n"
    folded = subprocess.run([program], input=lines.encode(), stdout=subprocess.PIPE, check=True).stdout.decode().split("\n")
    return {name: mark(name, key) + key for name, key in zip(names, folded)}


def mark(name, key):
    """As country.c: names in other scripts stand apart, or Egypt in Arabic would be Montserrat's MSR."""
    if len(key) == 2 and not name.isascii():
        return "*"
    return "*" if name and ord(name.lstrip()[:1] or " ") >= 0x370 and not 0x1E00 <= ord(name[0]) <= 0x1EFF else ""


def iso_names(country):
    names = [country[k] for k in ("name", "official_name", "common_name", "alpha_3", "numeric") if k in country]
    for name in list(names):
        # "Korea, Republic of" is also written the other way round
        if m := re.fullmatch(r"([^,]+), (.+)", name):
            names.append(f"{m[2]} {m[1]}")
    return names


def package_version():
    shown = subprocess.run(["dpkg-query", "-W", "-f", "${Version}", "iso-codes"], stdout=subprocess.PIPE, text=True)
    return shown.stdout or "unknown"


def sources():
    """name -> code -> number of sources"""
    names = {}

    def add(name, code):
        names.setdefault(name, {}).setdefault(code, 0)
        names[name][code] += 1

    countries = json.load(open(ISO, encoding="utf-8"))["3166-1"]
    codes = sorted([c["alpha_2"] for c in countries] + ["XK"])
    for country in countries:
        for name in iso_names(country):
            add(name, country["alpha_2"])
    add("XKX", "XK")
    for locale in sorted(icu.Locale.getAvailableLocales()):
        for code in codes:
            name = icu.Locale("", code).getDisplayCountry(icu.Locale(locale))
            if name and name != code:
                add(name, code)
    return codes, names


def aliases(path, codes):
    result = {}
    for number, line in enumerate(open(path, encoding="utf-8"), 1):
        line = line.rstrip("\n")
        if not line.strip() or line == "#" or line.startswith("# "):
            continue
        name, tab, code = line.partition("\t")
        if not tab or (code != "-" and code not in codes):
            sys.exit(f"{path}:{number}: bad line {line!r}")
        result[name] = code
    return result


def numbers(values, per_line):
    return ",\n".join("\t" + ", ".join(str(v) for v in values[i:i + per_line]) for i in range(0, len(values), per_line))


def main():
    if len(sys.argv) < 4:
        sys.exit(__doc__)
    codes, names = sources()
    own = aliases(sys.argv[2], codes)
    keys = fold(sys.argv[1], list(names) + [n for n in own if n not in names])
    table = {}
    for name, found in names.items():
        key = keys[name]
        if len(key) >= 2:
            for code, count in found.items():
                table.setdefault(key, {}).setdefault(code, 0)
                table[key][code] += count
    chosen = {}
    for name, code in own.items():
        if keys[name] in chosen and chosen[keys[name]] != code:
            sys.exit(f"alias {name!r} is given twice with different codes")
        chosen[keys[name]] = code
    final = {}
    for key, found in sorted(table.items()):
        if key in chosen or not key:
            continue
        if len(key) == 2 and key.upper() in codes:
            continue                    # a code is a code
        if len(found) > 1:
            if "--ambiguous" in sys.argv:
                print(key, found, [n for n in names if keys[n] == key])
            continue
        final[key] = next(iter(found))
    final.update({key: code for key, code in chosen.items() if code != "-"})

    size = 2
    while size < len(final) * 5 // 4:
        size *= 2
    checks, slots = [0] * size, [0] * size
    seen = {}
    for key, code in sorted(final.items()):
        h = hash64(key.encode())
        if h in seen:
            sys.exit(f"{key!r} and {seen[h]!r} have one hash: change the hash")
        seen[h] = key
        at = h & (size - 1)
        while slots[at]:
            if checks[at] == h >> 32:
                sys.exit(f"{key!r}: its check is that of another name of its chain: change the hash")
            at = (at + 1) & (size - 1)
        slots[at] = codes.index(code) + 1
        checks[at] = h >> 32
    with open(sys.argv[3], "w", encoding="ascii") as out:
        out.write("/*\n * Written by generate/country.py from ICU's display names, iso-codes and\n"
                  " * src/field/data/country_alias.txt.  Do not edit: run `make reference-data`.\n */\n"
                  '#include "field/country_table.h"\n\n')
        out.write(f'const char hyg_country_version[] = "ICU {icu.ICU_VERSION}, iso-codes {package_version()}, '
                  f'{len(final)} names";\n\n')
        out.write("const char hyg_country_codes[][2] = {\n" +
                  ",\n".join("\t" + ", ".join(f'"{c}"' for c in codes[i:i + 14]) for i in range(0, len(codes), 14)) +
                  "\n};\n\n")
        out.write(f"const int hyg_country_code_count = {len(codes)};\n"
                  f"const uint32_t hyg_country_mask = {size - 1};\n"
                  f"const uint32_t hyg_country_longest = {max(len(k.encode()) for k in final)};\n\n")
        out.write(f"const uint8_t hyg_country_numbers[] = {{\n{numbers(slots, 30)}\n}};\n\n")
        out.write(f"const uint32_t hyg_country_checks[] = {{\n{numbers(checks, 10)}\n}};\n")


main()
