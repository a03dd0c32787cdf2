#!/bin/sh
# Frozen word lists of the similarity room.
exec generate/wordlist.py src/similarity/frequent_words_table.c \
	hyg_frequent_words+starts=src/similarity/data/frequent_words.txt
