#!/bin/bash
# Month names, gender words, placeholders (field room).
set -euo pipefail
data=src/field/data
wordlist="/usr/bin/python3 generate/wordlist.py"
$wordlist src/field/birth_date_table.c hyg_month_words=$data/months.txt
$wordlist src/field/gender_table.c hyg_gender_words=$data/genders.txt
$wordlist src/field/placeholder_table.c hyg_placeholder_words+starts=$data/placeholders.txt hyg_placeholder_domains=$data/placeholder_domains.txt
