#!/bin/bash
# Unicode tables of the text room.  Needs Debian's python3-icu; the version it was built with is written into the tables.
set -euo pipefail
/usr/bin/python3 generate/text.py src/text/nfkc_table.c src/text/fold_table.c
