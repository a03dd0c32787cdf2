/*
 * Written by generate/versions.py from the frozen tables.  Do not edit: run `make reference-data`.
 */
#include "field/data_versions.h"

const HygDataVersion hyg_data_versions[] = {
	{"birth_date", "months.txt", "c04154371fef"},
	{"country", "ICU's display names, iso-codes and country_alias.txt", "ICU 72.1, iso-codes 4.15.0-1, 25791 names; bbddd80153b1"},
	{"email", "email_provider.txt, email_alias.txt, email_typo.txt, email_tld_typo.txt, email_role.txt", "64dee1f4ecd6"},
	{"fold", "ICU 72.1 (Unicode 15.0)", "af93e97eb1be"},
	{"gender", "genders.txt", "545c734b49ac"},
	{"idna", "the UTS 46 data of ICU 72.1 (Unicode 15.0)", "ICU 72.1, Unicode 15.0; 843116d32acb"},
	{"letter", "Unicode 14.0.0", "50e53cad8492"},
	{"name_words", "name_words.txt, nicknames.txt and given_names.txt", "600d085f6ec4"},
	{"nfkc", "ICU 72.1 (Unicode 15.0)", "891a9a617a17"},
	{"nickname", "nicknames.txt: 2687 names in 993 groups", "e0ae0bfb6998"},
	{"organization", "legal_form.txt, not_legal_form.txt, organization_status.txt and common_organization_word.txt", "1164 written forms of 241 legal forms; 77b8860d181b"},
	{"phone", "the metadata in python3-phonenumbers 8.12.57 and phone_fiction.txt", "libphonenumber 8.12.57; 2466f30299d4"},
	{"phone_words", "phone_words.txt", "e7c689777fad"},
	{"placeholder", "placeholders.txt, placeholder_domains.txt", "d1d8c9ec403e"},
	{"postcode", "postcode.txt", "96 countries; 59272884e75d"},
	{"postcode_area", "postcode_area.txt", "2c515ad88278"},
	{"psl", "the Public Suffix List (https://publicsuffix.org/list/) as packaged by Debian", "publicsuffix 20230209.2326-1, 9506 rules; f2f47f2ca48e"},
	{"registered_number", "iban_structure.txt, number_label.txt", "fa5789d03d6e"},
	{"street", "street_abbreviation.txt, street_addition.txt, street_box.txt, street_word.txt", "31c201eac346"}
};

const int hyg_data_version_count = 19;
