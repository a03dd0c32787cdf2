#!/usr/bin/python3
"""Write src/field/name_words_table.c and name_classes.h: classes of words in person names.

usage: person_name.py NAME_WORDS.txt NICKNAMES.txt GIVEN_NAMES.txt

Reads the sections of name_words.txt (see there); each word's value is the bits of its classes.  The names in
the other two lists get the class `given`.
"""
import os
import subprocess
import sys
import tempfile

OUT, HEADER = "src/field/name_words_table.c", "src/field/name_classes.h"


def main():
    order, bits, forms, section = [], {}, {}, None
    for line in open(sys.argv[1], encoding="utf-8"):
        line = line.strip()
        if not line or line == "#" or line.startswith("# "):
            continue
        if line.startswith("["):
            section = line[1:-1]
            if section not in order:
                order.append(section)
            continue
        for word in line.split():
            word, _, form = word.partition("=")
            bits[word] = bits.get(word, 0) | 1 << order.index(section)
            if form:
                forms.setdefault(word, form)
    order.append("given")
    for path in sys.argv[2:]:
        if not os.path.exists(path):
            continue
        for line in open(path, encoding="utf-8"):
            if line.startswith("#") or not line.strip():
                continue
            for word in line.partition(":")[2].split() if ":" in line else line.split():
                bits[word] = bits.get(word, 0) | 1 << order.index("given")
    assert len(order) <= 32
    with tempfile.TemporaryDirectory() as directory:
        for name, table in (("name_word_classes", bits), ("name_title_forms", forms)):
            with open(f"{directory}/{name}", "w", encoding="utf-8") as out:
                out.writelines(f"{word}\t{value}\n" for word, value in sorted(table.items()))
        subprocess.check_call(["/usr/bin/python3", "generate/wordlist.py", OUT,
                               f"hyg_name_word_classes={directory}/name_word_classes",
                               f"hyg_name_title_forms={directory}/name_title_forms"])
    text = open(OUT, encoding="ascii").read()
    head, _, rest = text.partition("*/")
    with open(OUT, "w", encoding="ascii") as out:
        out.write("/*\n * Written by generate/person_name.py from name_words.txt, nicknames.txt and given_names.txt.\n"
                  " * Do not edit: edit the lists and run `make reference-data`.\n */" + rest)
    with open(HEADER, "w", encoding="ascii") as out:
        out.write("/*\n * Written by generate/person_name.py: what a word can be in a person's name (name_words.txt).\n */\n"
                  "#ifndef HYG_NAME_CLASSES_H\n#define HYG_NAME_CLASSES_H\n\n#include \"text/wordlist.h\"\n\n"
                  "extern const HygWordlist hyg_name_word_classes;\nextern const HygWordlist hyg_name_title_forms;\n\n")
        for at, name in enumerate(order):
            out.write(f"#define NAME_{name.upper()} (1u << {at})\n")
        out.write("\n#endif\n")


main()
