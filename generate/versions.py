#!/usr/bin/python3
"""Write the list of all frozen tables (src/field/data_versions_table.c).  usage: versions.py [--check]

Every src/*/*_table.c gives a row: its name, the source its first comment states ("Written by GENERATOR from SOURCE."),
and as version the table's own `..._version[] = "..."`, if it has one, with the first 12 digits of the SHA-256 of
its code without comments.  With --check nothing is written; exit status 1 when the list is out of date.
"""
import glob
import hashlib
import os
import re
import sys

TARGET = "src/field/data_versions_table.c"


def row(path):
    text = open(path, encoding="utf-8").read()
    head = re.search(r"/\*(.*?)\*/", text, re.S).group(1)
    head = " ".join(line.strip(" *\t") for line in head.splitlines()).strip()
    source = re.search(r"Written by \S+ from (.*?)\.(?:\s|$)", head)
    if not source:
        sys.exit(f"{path}: the first comment must say \"Written by GENERATOR from SOURCE.\"")
    # file names without their folders
    source = re.sub(r"(?:src|build)/(?:\w+/)*(\w+\.txt)", r"\1", source.group(1)).strip()
    code = re.sub(r"\s+", " ", re.sub(r"/\*.*?\*/", "", text, flags=re.S))
    digest = hashlib.sha256(code.encode()).hexdigest()[:12]
    stated = re.search(r'_version\[\]\s*=\s*"([^"]*)"', text)
    version = f"{stated.group(1)}; {digest}" if stated else digest
    return os.path.basename(path)[:-len("_table.c")], source, version


def main():
    paths = [p for p in glob.glob("src/*/*_table.c") if p != TARGET]
    rows = sorted(row(p) for p in paths)
    if len({name for name, _, _ in rows}) != len(rows):
        sys.exit("two tables of one name")
    lines = ",\n".join("\t{" + ", ".join('"' + part.replace("\\", "\\\\").replace('"', '\\"') + '"' for part in r) + "}"
                       for r in rows)
    text = f"""/*
 * Written by generate/versions.py from the frozen tables.  Do not edit: run `make reference-data`.
 */
#include "field/data_versions.h"

const HygDataVersion hyg_data_versions[] = {{
{lines}
}};

const int hyg_data_version_count = {len(rows)};
"""
    if "--check" in sys.argv[1:]:
        if open(TARGET, encoding="utf-8").read() != text:
            sys.exit(f"{TARGET} is out of date: run generate/versions.py")
        return
    with open(TARGET, "w", encoding="utf-8") as out:
        out.write(text)


main()
