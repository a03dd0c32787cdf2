#!/usr/bin/python3
"""Write src/field/nickname_table.c from groups of given names.

usage: nickname.py NICKNAMES.txt OUT.c

A line `language: name name ...` is one group; its number is its place in the file.  Each word gets the list of its groups.
"""
import subprocess
import sys
import tempfile

MAX = 16             # HYG_MAX_NICK_GROUPS


def main():
    groups = {}
    number = 0
    for line in open(sys.argv[1], encoding="utf-8"):
        line = line.strip()
        if not line or line == "#" or line.startswith("# "):
            continue
        for word in line.partition(":")[2].split():
            if number not in groups.setdefault(word, []):
                groups[word].append(number)
        number += 1
    for word, list_ in groups.items():
        if len(list_) > MAX:
            sys.exit(f"{word} is in {len(list_)} groups, at most {MAX}")
    numbers, words = [], []
    places = {}
    for word in sorted(groups):
        key = tuple(groups[word])
        if key not in places:
            places[key] = len(numbers)
            numbers += [len(key), *key]
        words.append(f"{word}\t{places[key]}\n")
    with tempfile.NamedTemporaryFile("w", encoding="utf-8", suffix=".txt") as file:
        file.writelines(words)
        file.flush()
        subprocess.check_call(["/usr/bin/python3", "generate/wordlist.py", sys.argv[2], f"hyg_nickname_words={file.name}"])
    text = open(sys.argv[2], encoding="ascii").read()
    rest = text.partition("*/")[2]
    with open(sys.argv[2], "w", encoding="ascii") as out:
        out.write(f"/*\n * Written by generate/nickname.py from nicknames.txt: {len(groups)} names in {number} groups.\n"
                  " * Do not edit: edit the list and run `make reference-data`.\n */" + rest)
        rows = [", ".join(str(v) for v in numbers[at:at + 16]) for at in range(0, len(numbers), 16)]
        out.write("\n/* the number of groups, then the groups */\nextern const uint16_t hyg_nickname_groups_of[];\n"
                  "const uint16_t hyg_nickname_groups_of[] = {\n\t" + ",\n\t".join(rows) + "\n};\n")


main()
