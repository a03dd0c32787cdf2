#!/usr/bin/python3
"""Write the pairs that demo/csv.sql found to duplicates.csv beside the file they came from, and say in short what is in it.

usage: write_duplicates.py REPORT    (the JSON that load_csv.py wrote)

One line for a pair: group (records that hang together), probability in per cent, reasons, the two line numbers, and each column that
has a meaning, side by side.  UTF-8 with byte order mark and the delimiter of the input, so that a spreadsheet opens it as it opened the
input; with semicolons decimals have a comma.  A file that is there is never overwritten: duplicates-2.csv, duplicates-3.csv ...
"""
import csv
import io
import json
import os
import re
import subprocess
import sys

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
from load_csv import Unreadable, identifier, open_new		# noqa: E402

csv.field_size_limit(1 << 30)
# A spreadsheet takes these beginnings for formulas; signed numbers and telephone numbers are none.
FORMULA = re.compile(r"[=@\t\r]|[+-](?![\d\s().,/-]*$)")


def cell(value):
    return "'" + value if FORMULA.match(value) else value


def query(sql):
    return subprocess.run(["psql", "-XAtq", "-v", "ON_ERROR_STOP=1", "-c", sql], check=True, stdout=subprocess.PIPE, text=True, encoding="utf-8").stdout.strip()


def groups_of(pairs):
    """Union-find over line numbers: group number of each, numbered by their first record."""
    parent = {}

    def root(x):
        while parent.setdefault(x, x) != x:
            parent[x] = parent[parent[x]]
            x = parent[x]
        return x

    for a, b in pairs:
        a, b = root(a), root(b)
        parent[max(a, b)] = min(a, b)
    numbers = {first: n for n, first in enumerate(sorted({root(x) for x in parent}), 1)}
    return {x: numbers[root(x)] for x in parent}


def main():
    with open(sys.argv[1], encoding="utf-8") as file:
        report = json.load(file)
    pairs = [tuple(map(int, line.split("|"))) for line in query("SELECT key_a, key_b FROM csv.duplicate").splitlines()]
    rejected = f"; {report['rejected']} rows could not be read: {report['rejected_file']}" if report["rejected"] else ""
    if not pairs:
        print(f"No duplicates among {report['loaded']} rows{rejected}.")
        return 0
    group = groups_of(pairs)

    meant = set(query("SELECT c FROM csv.guess, jsonb_each(columns) AS e(role, v), jsonb_array_elements_text(CASE jsonb_typeof(v) WHEN 'array' THEN v ELSE jsonb_build_array(v) END) AS c").splitlines())
    shown = [name for name in report["columns"] if name in meant]
    key = identifier(report["key"])
    sql = (f"COPY (SELECT d.probability, coalesce(r.reasons, ''), a.{key}, b.{key}"
           + "".join(f", coalesce(a.{identifier(name)}, ''), coalesce(b.{identifier(name)}, '')" for name in shown)
           + f" FROM csv.duplicate d JOIN {report['relation']} a ON a.{key} = least(d.key_a::bigint, d.key_b::bigint) JOIN {report['relation']} b ON b.{key} = greatest(d.key_a::bigint, d.key_b::bigint)"
           " LEFT JOIN (SELECT key_a, key_b, string_agg(replace(field, '_', ' ') || ': ' || level, ', ' ORDER BY n) AS reasons FROM csv.reason"
           " WHERE level !~ 'missing' AND field !~ 'prior' GROUP BY key_a, key_b) AS r ON r.key_a = d.key_a AND r.key_b = d.key_b"
           f" ORDER BY d.probability DESC, a.{key}, b.{key}) TO STDOUT (FORMAT csv)")
    psql = subprocess.Popen(["psql", "-Xq", "-v", "ON_ERROR_STOP=1", "-c", sql], stdout=subprocess.PIPE)
    answer = io.TextIOWrapper(psql.stdout, encoding="utf-8", newline="")
    lines = sorted(((group[int(line[2])], line) for line in csv.reader(answer)), key=lambda item: item[0])
    if psql.wait():
        return 1

    name, file = open_new(os.path.join(os.path.dirname(report["file"]), "duplicates.csv"))
    with file:
        out = csv.writer(file, delimiter=report["delimiter"], lineterminator="\r\n")
        out.writerow(["group", "probability %", "reasons", "line 1", "line 2"] + [f"{column} {n}" for column in map(cell, shown) for n in (1, 2)])
        for number, line in lines:
            per_cent = f"{float(line[0]) * 100:.2f}"
            out.writerow([number, per_cent.replace(".", ",") if report["delimiter"] == ";" else per_cent, cell(line[1]), line[2], line[3]] + [cell(value) for value in line[4:]])

    members, clusters = len(group), len(set(group.values()))
    print(f"{len(pairs)} pairs: {members} of {report['loaded']} rows stand for {clusters} customers, {members - clusters} rows are too many{rejected}.")
    for number, line in sorted(lines, key=lambda item: -float(item[1][0]))[:3]:
        values = [" ".join(v for v in line[4 + side::2] if v)[:70] for side in (0, 1)]
        print(f"  lines {line[2]} and {line[3]}: {values[0]}  =  {values[1]}")
    wanted = os.path.join(os.path.dirname(report["file"]), "duplicates.csv")
    note = "" if name == wanted else " (duplicates.csv was there already)" if os.path.exists(wanted) else " (its own directory cannot be written to)"
    print(f"All of them with reasons: {name}{note}")
    return 0


if __name__ == "__main__":
    try:
        sys.exit(main())
    except Unreadable as problem:
        print(problem, file=sys.stderr)
        sys.exit(1)
