#!/bin/bash
# Kinds and case mappings of code points (src/text/letter_table.c).
set -euo pipefail
/usr/bin/python3 generate/letter.py src/text/letter_table.c
