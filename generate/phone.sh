#!/bin/bash
# Write the phone tables again.  usage: generate/phone.sh (from the repository's top); needs python3-phonenumbers
set -euo pipefail
/usr/bin/python3 generate/phone.py src/field/phone_table.c src/field/data/phone_fiction.txt
/usr/bin/python3 generate/wordlist.py src/field/phone_words_table.c hyg_phone_words=src/field/data/phone_words.txt
