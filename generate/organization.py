#!/usr/bin/python3
"""Write src/field/organization_table.c from the lists in src/field/data (see their first lines).

Legal forms become two word lists, of what stands at the end and in front; keys are the written forms folded
and without spaces, values are 4 * number of the form + 2 (at the end only with dots, in front only in capitals) + 1 (keep the spelling).
"""
import os
import re
import subprocess
import sys
import tempfile

DATA = "src/field/data/"
OUT = "src/field/organization_table.c"
CONNECTIVES = ["and", "und", "u", "et", "en"]


def lines(name):
    for number, line in enumerate(open(DATA + name, encoding="utf-8"), 1):
        line = line.rstrip("\n")
        if line and not line.startswith("# "):
            yield number, line


def keys(written):
    """All keys of one written form."""
    options = [""]
    for word in written.split():
        options = [o + w for o in options for w in (CONNECTIVES if word == "&" else [word])]
    return options


def main():
    forms, end, front = [], {}, {}
    for number, line in lines("legal_form.txt"):
        where = f"{DATA}legal_form.txt:{number}"
        fields = line.split("\t")
        if len(fields) != 4 or not re.fullmatch("[defu]+", fields[1]):
            sys.exit(f"{where}: want code, place, spelling, written forms")
        code, place, spelling, written = fields
        codes = [f[0] for f in forms]
        if code in codes:
            index = codes.index(code)  # further forms, with another place
            if spelling not in ("-", forms[index][1]):
                sys.exit(f"{where}: {code} has another spelling")
        else:
            index = len(forms)
            forms.append((code, "" if spelling == "-" else spelling))
            codes.append(code)
        for one in written.split(";"):
            one = one.strip()
            keep = one.endswith("*") or spelling == "-"
            one = one.rstrip("*")
            if not re.fullmatch("[a-z& ]+", one):
                sys.exit(f"{where}: {one!r} is not folded")
            for key in keys(one):
                for table, letter in ((end, "de"), (front, "fu")):
                    if not any(c in place for c in letter):
                        continue
                    flag = "u" if table is front else "d"
                    value = 4 * index + (2 if flag in place else 0) + keep
                    if table.get(key, value) // 4 != index:
                        sys.exit(f"{where}: {key!r} is also {codes[table[key] // 4]}")
                    table.setdefault(key, value)
    with tempfile.TemporaryDirectory() as scratch:
        pairs = []
        for name, words in (("end", end), ("front", front)):
            path = os.path.join(scratch, name)
            with open(path, "w", encoding="utf-8") as f:
                f.writelines(f"{k}\t{v}\n" for k, v in sorted(words.items()))
            pairs.append(f"hyg_legal_form_{name}+edges={path}")
        path = os.path.join(scratch, "pairs")
        with open(path, "w", encoding="utf-8") as f:
            f.writelines("".join(line.split()) + "\n" for _, line in lines("not_legal_form.txt"))
        pairs.append(f"hyg_not_legal_form={path}")
        pairs.append(f"hyg_organization_status+edges={DATA}organization_status.txt")
        pairs.append(f"hyg_common_organization_word={DATA}common_organization_word.txt")
        subprocess.run([sys.executable, "generate/wordlist.py", OUT] + pairs, check=True)
    text = open(OUT, encoding="ascii").read()
    body = text[text.index("#include"):]
    blob, rows = b"", []
    for code, spelling in forms:
        row = []
        for part in (code.encode(), spelling.encode()):
            row += [len(blob), len(part)]
            blob += part
        rows.append("\t{%d, %d, %d, %d}" % tuple(row))
    quoted = "\n".join('\t"' + "".join(chr(b) if 32 <= b < 127 and b not in b'"\\?' else f"\\{b:03o}"
                                       for b in blob[i:i + 72]) + '"' for i in range(0, len(blob), 72))
    with open(OUT, "w", encoding="ascii") as f:
        f.write("/*\n * Written by generate/organization.py from src/field/data/legal_form.txt, not_legal_form.txt,\n"
                " * organization_status.txt and common_organization_word.txt.\n"
                " * Do not edit: edit the lists and run `make reference-data`.\n */\n")
        f.write('#include "field/organization_table.h"\n')
        f.write(body)
        f.write(f'\nconst char hyg_organization_data_version[] = "{len(end) + len(front)} written forms of {len(forms)} legal forms";\n')
        f.write(f"\nconst char hyg_legal_form_text[] =\n{quoted};\n")
        f.write(f"\nconst HygLegalForm hyg_legal_forms[{len(forms)}] = {{\n" + ",\n".join(rows) + "\n};\n")
    header = open("src/field/organization_table.h", encoding="ascii").read()
    fresh = re.sub(r"(#define HYG_LEGAL_FORM_COUNT) \d+", rf"\1 {len(forms)}", header)
    if fresh != header:
        open("src/field/organization_table.h", "w", encoding="ascii").write(fresh)


main()
