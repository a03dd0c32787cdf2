#!/bin/sh
# Frozen word lists of the match room.
exec generate/wordlist.py src/match/names_table.c \
	hyg_common_given_names=src/match/data/common_given_names.txt \
	hyg_common_family_names=src/match/data/common_family_names.txt
