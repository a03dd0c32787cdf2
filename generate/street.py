#!/usr/bin/python3
"""Print the abbreviations of src/field/data/street_abbreviation.txt with those for an unknown region added.

usage: street.py LIST.txt

Under the language `zz` stand the words that mean one thing whatever the language: given by two languages with one
meaning, or by one of English, Dutch and French alone when they are three letters or longer and no word of
their own.
"""
import sys

OWN_WORDS = set("all imp res lot ham pass pas cap min maj not per sos cal int col kap est ind mal urb pol ven com "
                "ter sent past lad kol rue burg gal via esp cite villa clos pres wit first second third fourth fifth sixth "
                "seventh eighth ninth tenth eerste tweede derde vierde vijfde premier".split())


def main():
    meanings = {}
    for line in open(sys.argv[1], encoding="utf-8"):
        line = line.rstrip("\n")
        if not line or line == "#" or line.startswith("# "):
            continue
        print(line)
        key, value = line.split("\t")
        language, pattern = key.split(" ", 1)
        meanings.setdefault(pattern.strip("^$"), []).append((language, pattern, value))
    for word, uses in sorted(meanings.items()):
        values = {value for _, _, value in uses}
        languages = {language for language, _, _ in uses}
        bare = word.strip("-")
        if len(values) != 1 or len(bare) < 2 or bare in OWN_WORDS:
            continue
        if len(languages) >= 2 or (languages <= {"en", "nl", "fr"} and len(bare) >= 3):
            for pattern in sorted({pattern for _, pattern, _ in uses}):
                print(f"zz {pattern}\t{uses[0][2]}")


main()
