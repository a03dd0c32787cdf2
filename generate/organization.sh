#!/bin/sh
# Legal forms, remarks and common words of organisation names; structures of IBANs.
set -e
/usr/bin/python3 generate/organization.py
/usr/bin/python3 generate/wordlist.py src/field/iban_table.c hyg_iban_structure=src/field/data/iban_structure.txt
