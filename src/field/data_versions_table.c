/*
 * Written by generate/versions.py from the frozen tables.  Do not edit: run `make reference-data`.
 */
#include "field/data_versions.h"

const HygDataVersion hyg_data_versions[] = {
	{"email", "email_provider.txt, email_alias.txt, email_typo.txt, email_tld_typo.txt, email_role.txt", "e9f23747744b"},
	{"fold", "ICU 72.1 (Unicode 15.0)", "ICU 72.1, Unicode 15.0; 3bd3c258e63f"},
	{"idna", "the UTS 46 data of ICU 72.1 (Unicode 15.0)", "ICU 72.1, Unicode 15.0; 843116d32acb"},
	{"nfkc", "ICU 72.1 (Unicode 15.0)", "ICU 72.1, Unicode 15.0; 628523903315"},
	{"phone", "the metadata in python3-phonenumbers 8.12.57 and phone_fiction.txt", "libphonenumber 8.12.57; 2466f30299d4"},
	{"phone_words", "phone_words.txt", "e7c689777fad"},
	{"psl", "the Public Suffix List (https://publicsuffix.org/list/) as packaged by Debian", "publicsuffix 20230209.2326-1, 9506 rules; f2f47f2ca48e"}
};

const int hyg_data_version_count = 7;
