#!/bin/bash
# Tables of postcodes and of abbreviations in street names.
set -euo pipefail
data=src/field/data
/usr/bin/python3 generate/postcode.py $data/postcode.txt src/field/postcode_table.c
/usr/bin/python3 generate/wordlist.py src/field/postcode_area_table.c hyg_postcode_areas=$data/postcode_area.txt

mkdir -p build
/usr/bin/python3 generate/street.py $data/street_abbreviation.txt >build/street_abbreviation.txt
/usr/bin/python3 generate/wordlist.py src/field/street_table.c \
	hyg_street_abbreviations+edges=build/street_abbreviation.txt \
	hyg_street_additions=$data/street_addition.txt \
	hyg_street_boxes=$data/street_box.txt \
	hyg_street_words=$data/street_word.txt
