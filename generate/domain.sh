#!/bin/bash
# The frozen tables of domains and e-mail: IDNA, public suffixes, provider and role lists.
set -euo pipefail
list=/usr/share/publicsuffix/public_suffix_list.dat
/usr/bin/python3 generate/idna.py src/field/idna_table.c
/usr/bin/python3 generate/psl.py "$list" "$(dpkg-query -W -f '${Version}' publicsuffix)" src/field/psl_table.c
/usr/bin/python3 generate/wordlist.py src/field/email_table.c \
	hyg_email_providers=src/field/data/email_provider.txt \
	hyg_email_aliases=src/field/data/email_alias.txt \
	hyg_email_typos=src/field/data/email_typo.txt \
	hyg_email_tld_typos=src/field/data/email_tld_typo.txt \
	hyg_email_roles=src/field/data/email_role.txt
