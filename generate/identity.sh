#!/bin/sh
# Frozen word lists of the identity room.
exec generate/wordlist.py src/identity/names_table.c \
	hyg_common_given_names=src/identity/data/common_given_names.txt \
	hyg_common_family_names=src/identity/data/common_family_names.txt
