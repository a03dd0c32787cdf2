#!/bin/bash
# Names of countries.  Runs behind text.sh (scripts run in the order of their names): the names are stored as the
# extension's own fold makes them, so this table must be written again whenever the fold changes.
set -euo pipefail
data=src/field/data
mkdir -p build
mapfile -t kernels < <(grep -LE '"(server/|postgres\.h)' src/text/*.c)
${CC:-cc} -O1 -Isrc -Itest/kernel -o build/fold_lines generate/fold_lines.c "${kernels[@]}" -lm
/usr/bin/python3 generate/country.py build/fold_lines $data/country_alias.txt src/field/country_table.c
