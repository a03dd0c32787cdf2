#!/bin/sh
# Legal forms, remarks and common words of organisation names; structures of IBANs and labels of numbers.
set -e
/usr/bin/python3 generate/organization.py
/usr/bin/python3 generate/wordlist.py src/field/registered_number_table.c \
	hyg_iban_structure=src/field/data/iban_structure.txt hyg_number_labels=src/field/data/number_label.txt
