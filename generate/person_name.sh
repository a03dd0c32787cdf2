#!/bin/bash
# Word classes of person names and groups of given names (src/field/name_words_table.c, nickname_table.c).
set -euo pipefail
data=src/field/data
/usr/bin/python3 generate/person_name.py $data/name_words.txt $data/nicknames.txt $data/given_names.txt
[ ! -e $data/nicknames.txt ] || /usr/bin/python3 generate/nickname.py $data/nicknames.txt src/field/nickname_table.c
