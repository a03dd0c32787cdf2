/* libs: -licuuc */
/*
 * address.c
 *	  Countries against ICU and iso-codes; postcodes, streets: properties.
 */
#include "memory.h"
#include "field/country_table.h"
#include "field/field.h"
#include "field/postcode_table.h"
#include "field/street.h"
#include "text/text.h"

#include <unicode/uloc.h>
#include <unicode/ustring.h>
#include <unicode/uversion.h>

#define ISO_CODES "/usr/share/iso-codes/json/iso_3166-1.json"

static bool
country_is(const char *name, size_t n, const char *expected)
{
	char		code[2];

	return hyg_normalize_country(name, n, code) && memcmp(code, expected, 2) == 0;
}

/* ---- countries ---- */

static void
test_country_codes(void)
{
	long		failures = 0;

	for (int i = 0; i < hyg_country_code_count; i++)
	{
		const char *code = hyg_country_codes[i];
		char		lower[2] = {(char) (code[0] | 0x20), (char) (code[1] | 0x20)};
		char		flag[8] = {'\xF0', '\x9F', '\x87', (char) (0xA6 + code[0] - 'A'),
		'\xF0', '\x9F', '\x87', (char) (0xA6 + code[1] - 'A')};

		failures += !country_is(code, 2, code);
		failures += !country_is(lower, 2, code);
		failures += !country_is(flag, 8, code);
	}
	test_report("every code, small or capital or as a flag, is itself", failures, 3L * hyg_country_code_count);
}

/* Reads the string value of `"key": "..."` in [s, end) into out; JSON of the package has only \u-free UTF-8. */
static bool
json_value(const char *s, const char *end, const char *key, char *out, size_t size)
{
	char		quoted[64];
	const char *at;
	size_t		n = 0;

	snprintf(quoted, sizeof(quoted), "\"%s\": \"", key);
	at = strstr(s, quoted);
	if (at == NULL || at >= end)
		return false;
	for (at += strlen(quoted); *at != '"' && n + 1 < size; at++)
	{
		if (*at == '\\')
			at++;
		out[n++] = *at;
	}
	out[n] = '\0';
	return true;
}

static void
test_iso_codes(void)
{
	static const char *const keys[] = {"alpha_2", "alpha_3", "numeric", "name", "official_name", "common_name"};
	FILE	   *file = fopen(ISO_CODES, "r");
	static char json[200000];
	size_t		n;
	long		failures = 0;
	long		cases = 0;

	if (file == NULL)
	{
		test_report("iso-codes can be read", 1, 1);
		return;
	}
	n = fread(json, 1, sizeof(json) - 1, file);
	fclose(file);
	json[n] = '\0';
	for (char *entry = strstr(json, "\"alpha_2\""); entry != NULL;)
	{
		char	   *end = strchr(entry, '}');
		char		code[8];
		char		value[256];

		json_value(entry, end, "alpha_2", code, sizeof(code));
		for (size_t k = 0; k < sizeof(keys) / sizeof(keys[0]); k++)
			if (json_value(entry, end, keys[k], value, sizeof(value)))
			{
				/* ISO's own name of Congo-Brazzaville is the ambiguous "Congo" */
				bool		right = strcmp(value, "Congo") == 0 ? !country_is(value, strlen(value), code) :
					country_is(value, strlen(value), code);

				cases++;
				failures += !right;
				if (!right)
					printf("# %s %s: %s\n", code, keys[k], value);
			}
		entry = strstr(end, "\"alpha_2\"");
	}
	test_report("all codes and names of iso-codes", failures, cases);
	test_report("iso-codes has its 249 countries", cases < 249 * 4, cases);
}

/*
 * Names that ICU gives to two countries in different languages, or that are spelt alike in Latin
 * letters; what we say is in data/country_alias.txt, mostly nothing.
 */
static bool
ambiguous(const char *folded, size_t n)
{
	static const char *const names[] = {"kongo", "congo", "aman", "gynh", "ltwny", "nigeri", "sveti martin", "ilan",
	"kata", "lusia", "nga", "sabiya", "toga", "tongo", "hnd", "msr"};

	for (size_t i = 0; i < sizeof(names) / sizeof(names[0]); i++)
		if (strlen(names[i]) == n && memcmp(names[i], folded, n) == 0)
			return true;
	return false;
}

static void
test_icu_names(void)
{
	long		failures = 0;
	long		cases = 0;
	int32_t		locales = uloc_countAvailable();

	for (int32_t l = 0; l < locales; l++)
		for (int i = 0; i < hyg_country_code_count; i++)
		{
			UErrorCode	status = U_ZERO_ERROR;
			UChar		name[256];
			char		utf8[1024];
			char		locale[8];
			int32_t		n;

			snprintf(locale, sizeof(locale), "und_%.2s", hyg_country_codes[i]);
			n = uloc_getDisplayCountry(locale, uloc_getAvailable(l), name, 256, &status);
			u_strToUTF8(utf8, sizeof(utf8), &n, name, n, &status);
			if (U_FAILURE(status) || n == 2)
				continue;
			cases++;
			if (!country_is(utf8, (size_t) n, hyg_country_codes[i]))
			{
				HYG_STACK_BUF(folded, 256);

				hyg_fold(utf8, (size_t) n, &folded);
				if (!ambiguous(folded.data, folded.len))
				{
					if (failures++ < 20)
						printf("# %.2s in %s: %s (%.*s)\n", hyg_country_codes[i], uloc_getAvailable(l), utf8, (int) folded.len, folded.data);
				}
				hyg_buf_free(&folded);
			}
		}
	/* another ICU than the table's has some other names */
	if (U_ICU_VERSION_MAJOR_NUM != 72 && failures < cases / 50)
		failures = 0;
	test_report("all display names of ICU but the ambiguous ones", failures, cases);
	test_report("ICU has names in hundreds of locales", cases < 100000, cases);
}

static void
test_country_spellings(void)
{
	static const char *const same[][2] = {
		{"The Netherlands", "NL"}, {"Netherlands (the)", "NL"}, {"nederland", "NL"}, {" NEDERLAND ", "NL"}, {"NL - Nederland", "NL"},
		{"Nederland (NL)", "NL"}, {"Holland", "NL"}, {"U.S.A.", "US"}, {"VS", "US"}, {"uk", "GB"}, {"Schotland", "GB"}, {"D", "DE"},
		{"BRD", "DE"}, {"Cote d'Ivoire", "CI"}, {"Côte d’Ivoire", "CI"}, {"Viet Nam", "VN"}, {"Eire", "IE"}, {"EL", "GR"},
		{"Korea, Republic of", "KR"}, {"مصر", "EG"}, {"MSR", "MS"}, {"هند", "IN"}, {"HND", "HN"}, {"Россия", "RU"}, {"528", "NL"},
		{"Bosnia & Herzegovina", "BA"}, {"Kosovo", "XK"}, {"中国", "CN"},
	};
	static const char *const none[] = {"", " ", "-", "n/a", "?", "xx", "ZZ", "Congo", "Kongo", "Atlantis", "Amsterdam", "Europe", "EU",
		"NL - Duitsland", "DE NL", "0", "123456", "unknown", "onbekend", "test", "Yugoslavia", "Virgin Islands", "NLD Duitsland", "N.A.", 
	"\xF0\x9F\x87\xB3", "\xF0\x9F\x87\xBF\xF0\x9F\x87\xBF"};
	long		failures = 0;
	char		code[2];

	for (size_t i = 0; i < sizeof(same) / sizeof(same[0]); i++)
		if (!country_is(same[i][0], strlen(same[i][0]), same[i][1]))
		{
			failures++;
			printf("# %s is not %s\n", same[i][0], same[i][1]);
		}
	for (size_t i = 0; i < sizeof(none) / sizeof(none[0]); i++)
		if (hyg_normalize_country(none[i], strlen(none[i]), code))
		{
			failures++;
			printf("# \"%s\" is taken for %.2s\n", none[i], code);
		}
	test_report("usual spellings of countries, and what is none", failures, (long) (sizeof(same) / sizeof(same[0]) + sizeof(none) / sizeof(none[0])));
}

/* The table keeps hashes only: random words must not be countries. */
static void
test_country_chance(void)
{
	long		failures = 0;
	char		word[12];
	char		code[2];

	for (long i = 0; i < 300000; i++)
	{
		size_t		n = 6 + test_random() % 6;

		for (size_t k = 0; k < n; k++)
			word[k] = (char) ("bcdfghjklmnpqrstvwxz"[test_random() % 20]);
		failures += hyg_normalize_country(word, n, code);
	}
	test_report("random consonants are no country", failures, 300000);
}

/* ---- postcodes ---- */

/* A random code of a pattern of the rule. */
static size_t
random_code(const HygPostcodeRule *rule, char *out)
{
	const char *pattern = hyg_postcode_patterns[rule->pattern + test_random() % rule->pattern_count];
	size_t		n = 0;
	int			range = -1;
	uint32_t	lead = 0;
	uint32_t	digits = 0;

	if (rule->range_count > 0)
	{
		const HygPostcodeRange *r = &hyg_postcode_ranges[rule->range + test_random() % rule->range_count];

		range = (int) r->digits;
		lead = r->low + (uint32_t) (test_random() % (r->high - r->low + 1));
	}
	for (const char *p = pattern; *p; p++)
	{
		if (*p == '#' && range >= 0 && (int) digits < range)
		{
			uint32_t	unit = 1;

			for (int k = (int) digits + 1; k < range; k++)
				unit *= 10;
			out[n++] = (char) ('0' + lead / unit % 10);
			digits++;
		}
		else if (*p == '#')
			out[n++] = (char) ('0' + test_random() % 10);
		else if (*p == '@' || *p == '*')
			out[n++] = "ABEHLNPRTWXY"[test_random() % 12];
		else
			out[n++] = *p;
	}
	return n;
}

static void
test_postcode_properties(void)
{
	long		changed = 0;
	long		rejected = 0;
	long		unequal = 0;
	long		accepted = 0;
	long		cases = 0;

	for (int i = 0; i < hyg_postcode_rule_count; i++)
		for (int k = 0; k < 400; k++)
		{
			const HygPostcodeRule *rule = &hyg_postcode_rules[i];
			char		country[3] = {rule->country[0], rule->country[1]};
			char		code[16];
			char		typed[40];
			size_t		length = random_code(rule, code);
			size_t		typed_length = 0;

			HYG_STACK_BUF(once, 64);
			HYG_STACK_BUF(again, 64);

			cases++;
			if (hyg_normalize_postcode(code, length, country, &once))
			{
				accepted++;
				/* in national form already: nothing changes */
				if (once.len != length || memcmp(once.data, code, length) != 0)
				{
					changed++;
					printf("# %s %.*s: %.*s\n", country, (int) length, code, (int) once.len, once.data);
				}
				/* lower case, no separators, country in front: the same code */
				if (k % 2)
				{
					typed[typed_length++] = country[0];
					typed[typed_length++] = (char) (country[1] | 0x20);
					typed[typed_length++] = '-';
				}
				for (size_t c = 0; c < length; c++)
					if (code[c] != ' ' && code[c] != '-')
						typed[typed_length++] = (char) (code[c] >= 'A' ? code[c] | 0x20 : code[c]);
				if (!hyg_normalize_postcode(typed, typed_length, country, &again) ||
					again.len != once.len || memcmp(again.data, once.data, once.len) != 0)
				{
					if (unequal++ < 5)
						printf("# %s %.*s and %.*s\n", country, (int) length, code, (int) typed_length, typed);
				}
			}
			else if (rule->like[0] == '\0')
			{
				if (rejected++ < 5)
					printf("# %s %.*s\n", country, (int) length, code);
			}
			hyg_buf_free(&once);
			hyg_buf_free(&again);
		}
	test_report("postcodes in national form stay as they are", changed, accepted);
	test_report("postcodes of a country's patterns and ranges are accepted", rejected, cases);
	test_report("case, separators and country in front do not matter", unequal, accepted);
}

static void
test_postcode_values(void)
{
	static const char *const cases[][3] = {
		{"1234ab", "NL", "1234 AB"}, {"1234 SS", "NL", ""}, {"0234 AB", "NL", ""}, {"1234", "NL", ""}, {"1067.0", "DE", "01067"},
		{"05123", "DE", ""}, {"501", "US", "00501"}, {"123456789", "US", "12345-6789"}, {"LV1010", "LV", "LV-1010"},
		{"1103", "LT", "LT-01103"}, {"S014 1AA", "GB", "SO14 1AA"}, {"SW1A OAA", "GB", "SW1A 0AA"}, {"ZZ1 1AA", "GB", ""},
		{"M1 1AC", "GB", ""}, {"gir0aa", "GB", "GIR 0AA"}, {"GY1 1AA", "GG", "GY1 1AA"}, {"JE2 3AB", "GG", ""}, {"d6wxk28", "IE", "D6W XK28"},
		{"D1A 1A1", "CA", ""}, {"K1A OB1", "CA", "K1A 0B1"}, {"114 55", NULL, "11455"}, {"D-10115", NULL, "10115"},
		{"nl-1234ab", NULL, "1234 AB"}, {"00-950", NULL, "00-950"}, {"Amsterdam", NULL, ""}, {"n/a", "NL", ""}, {"", "NL", ""},
		{"１２３４ＡＢ", "NL", "1234 AB"}, {"〒100-0001", "JP", "100-0001"}, {"ke 00100", "KE", "KE 00100"}, {"12345", "UK", ""},
		{"1234–AB", "NL", "1234 AB"}, {"6710001", "JP", "671-0001"}, {"600000", "JP", "060-0000"},
	};
	long		failures = 0;

	for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++)
	{
		HYG_STACK_BUF(out, 64);
		bool		found = hyg_normalize_postcode(cases[i][0], strlen(cases[i][0]), cases[i][1], &out);

		if (out.len != strlen(cases[i][2]) || memcmp(out.data, cases[i][2], out.len) != 0 || found != (out.len > 0))
		{
			failures++;
			printf("# %s %s: %.*s\n", cases[i][1] ? cases[i][1] : "-", cases[i][0], (int) out.len, out.data);
		}
		hyg_buf_free(&out);
	}
	test_report("postcodes as written", failures, (long) (sizeof(cases) / sizeof(cases[0])));
}

/* ---- streets ---- */

static void
test_street_parts(void)
{
	/* street, number, addition, and how each country joins them */
	static const char *const names[] = {"Hoofdstraat", "1e Helmersstraat", "Plein 1944", "Straße des 17. Juni", "Laan van Meerdervoort",
		"Rue du 8 Mai 1945", "Via 4 Novembre", "ul. 3 Maja", "Calle Mayor", "Laan 1940-1945", "Václavské náměstí", "Ярославская улица",
	"Ελευθερίου Βενιζέλου", "'s-Gravenweg", "Kerk straat", "Op de Wal"};
	static const char *const regions[] = {"NL", "BE", "DE", "IT", "PL", "ES", "CZ", "SE"};
	static const char *const additions[][2] = {{"", ""}, {"a", "A"}, {" B", "B"}, {"-c", "C"}, {" bis", "BIS"}, {" III", "III"},
	{" bus 3", "3"}, {"/4", "4"}, {" hs", "HS"}, {", 2", "2"}};
	long		failures = 0;
	long		cases = 0;

	for (size_t s = 0; s < sizeof(names) / sizeof(names[0]); s++)
		for (size_t r = 0; r < sizeof(regions) / sizeof(regions[0]); r++)
			for (size_t a = 0; a < sizeof(additions) / sizeof(additions[0]); a++)
			{
				int			number = 1 + (int) (test_random() % 400);
				char		line[200];
				char		digits[8];
				HygStreet	street;

				snprintf(digits, sizeof(digits), "%d", number);
				snprintf(line, sizeof(line), "%s %s%s", names[s], digits, additions[a][0]);
				hyg_street_init(&street);
				cases++;
				if (!hyg_parse_street(line, strlen(line), regions[r], &street) ||
					street.street.len != strlen(names[s]) || memcmp(street.street.data, names[s], street.street.len) != 0 ||
					street.house_number.len != strlen(digits) || memcmp(street.house_number.data, digits, strlen(digits)) != 0 ||
					street.addition.len != strlen(additions[a][1]) || memcmp(street.addition.data, additions[a][1], street.addition.len) != 0)
				{
					if (failures++ < 10)
						printf("# %s %s: %.*s|%.*s|%.*s\n", regions[r], line, (int) street.street.len, street.street.data,
							   (int) street.house_number.len, street.house_number.data, (int) street.addition.len, street.addition.data);
				}
				hyg_street_free(&street);
			}
	test_report("street, number and addition are found again", failures, cases);
}

static void
test_street_lines(void)
{
	static const char *const cases[][5] = {
		{"12 High St", "GB", "High St", "12", ""}, {"Flat 2, 10 High Street", "GB", "High Street", "10", "2"},
		{"10 High Street, Flat 2, London", "GB", "High Street", "10", "2"}, {"Rose Cottage, 12 High Street", "GB", "High Street", "12", ""},
		{"12-14 High Street", "GB", "High Street", "12-14", ""}, {"The Old Rectory, Church Lane", "GB", "The Old Rectory, Church Lane", "", ""},
		{"123 W 45th St, Suite 100", "US", "W 45th St", "123", "100"}, {"1234 Highway 12", "US", "Highway 12", "1234", ""},
		{"37-06 73rd Street", "US", "73rd Street", "37-06", ""}, {"12 1/2 Main St", "US", "Main St", "12", "1/2"},
		{"12 E Main St", "US", "E Main St", "12", ""}, {"12 A High St", "GB", "High St", "12", "A"},
		{"12 bis rue Victor Hugo", "FR", "rue Victor Hugo", "12", "BIS"}, {"12, rue du 8 Mai 1945", "FR", "rue du 8 Mai 1945", "12", ""},
		{"Rue de la Loi 16 bte 3", "BE", "Rue de la Loi", "16", "3"}, {"16 rue de la Loi", "BE", "rue de la Loi", "16", ""},
		{"Hauptstr.12", "DE", "Hauptstr.", "12", ""}, {"Hauptstr. 12 - 14a", "DE", "Hauptstr.", "12-14", "A"},
		{"Musterweg 3, 2. OG", "DE", "Musterweg", "3", "2 OG"}, {"Mariahilfer Straße 12/3/4", "AT", "Mariahilfer Straße", "12", "3/4"},
		{"Calle Mayor, 3, 2º B", "ES", "Calle Mayor", "3", "2 B"}, {"Calle Mayor s/n", "ES", "Calle Mayor", "", ""},
		{"Via Roma, 12/A", "IT", "Via Roma", "12", "A"}, {"ul. 3 Maja 12 m. 4", "PL", "ul. 3 Maja", "12", "4"},
		{"Postbus 123", "NL", "Postbus 123", "", ""}, {"Postfach 12 34", "DE", "Postfach 12 34", "", ""}, {"P.O. Box 12", "US", "P.O. Box 12", "", ""},
		{"5/12 High St", "AU", "High St", "12", "5"}, {"12-A", "NL", "", "12", "A"}, {"Plein 1944", "NL", "Plein 1944", "", ""},
		{"Hoofdstraat 12\nAmsterdam", "NL", "Hoofdstraat", "12", ""}, {"Hoofdstraat 12, 1234 AB Amsterdam", "NL", "Hoofdstraat", "12", ""},
		{"Kungsgatan 12 lgh 1101", "SE", "Kungsgatan", "12", "1101"}, {"Hoofdstraat 012", "NL", "Hoofdstraat", "12", ""},
		{"Jan van Galenstraat 12 3-hoog", "NL", "Jan van Galenstraat", "12", "3 HOOG"},
		{"Haus Sonne, Hauptstr. 5", "DE", "Hauptstr.", "5", ""},
		{"Gebouw 3, Hoofdstraat 12", "NL", "Hoofdstraat", "12", ""},
		{"Bahnhofstr. 5 c/o Müller", "DE", "Bahnhofstr.", "5", ""},
		{"c/o Müller, Bahnhofstr. 5", "DE", "Bahnhofstr.", "5", ""},
		{"c/o Müller", "DE", "c/o Müller", "", ""},
		{"Calle Mayor, nº 3", "ES", "Calle Mayor", "3", ""},
		{"Mannerheimintie 12 B 34", "FI", "Mannerheimintie", "12", "B 34"},
		{"Str. Mihai Eminescu nr. 12, bl. A3, ap. 5", "RO", "Str. Mihai Eminescu", "12", "BL A3 AP 5"},
		{"ул. Ленина, д. 12, кв. 5", "RU", "ул. Ленина", "12", "5"},
		{"Via Garibaldi n. 12", "IT", "Via Garibaldi", "12", ""},
		{"Schloßstr. 5 OT Neustadt", "DE", "Schloßstr. 5 OT Neustadt", "", ""},
		{"Résidence Les Lilas, 4 rue de Paris", "FR", "rue de Paris", "4", ""},
		{"Apt 5, 123 Main St", "US", "Main St", "123", "5"},
		{"Flat 3/2, 10 Argyle Street", "GB", "Argyle Street", "10", "3/2"},
		{"Kongens gate 12 H0201", "NO", "Kongens gate", "12", "H0201"},
		{"4800-60th Street, Moline", "US", "60th Street", "4800", ""},
		{"2226 Mt. Vernon Road, P.O. Box 362", "US", "Mt. Vernon Road", "2226", ""},
	};
	static const char *const none[] = {"", " ", "-", ",", "...", "\t\n"};
	long		failures = 0;
	HygStreet	street;

	for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++)
	{
		HygBuf	   *parts[3] = {&street.street, &street.house_number, &street.addition};
		bool		right = true;

		hyg_street_init(&street);
		hyg_parse_street(cases[i][0], strlen(cases[i][0]), cases[i][1], &street);
		for (int k = 0; k < 3; k++)
			right = right && parts[k]->len == strlen(cases[i][k + 2]) && memcmp(parts[k]->data, cases[i][k + 2], parts[k]->len) == 0;
		if (!right)
		{
			failures++;
			printf("# %s %s: %.*s|%.*s|%.*s\n", cases[i][1], cases[i][0], (int) street.street.len, street.street.data,
				   (int) street.house_number.len, street.house_number.data, (int) street.addition.len, street.addition.data);
		}
		hyg_street_free(&street);
	}
	for (size_t i = 0; i < sizeof(none) / sizeof(none[0]); i++)
	{
		hyg_street_init(&street);
		failures += hyg_parse_street(none[i], strlen(none[i]), "NL", &street);
		hyg_street_free(&street);
	}
	test_report("address lines", failures, (long) (sizeof(cases) / sizeof(cases[0]) + sizeof(none) / sizeof(none[0])));
}

static void
test_street_keys(void)
{
	/* all spellings up to a NULL have the same key */
	static const char *const groups[][7] = {
		{"NL", "Hoofdstraat 12", "HOOFDSTR. 12", "hoofdstr 12", "Hoofdstraat, 12", "Hoofdstraat nr. 12"},
		{"NL", "Prins Hendrikkade 3", "Pr. Hendrikkade 3"},
		{"NL", "Prinses Beatrixlaan 3", "Pr. Beatrixlaan 3", "Prs. Beatrixln 3"},
		{"NL", "Sint Jansplein 2a", "St. Jansplein 2-A", "St Janspl. 2 a"},
		{"NL", "Eerste Helmersstraat 104 2", "1e Helmersstr. 104-2"},
		{"NL", "Burgemeester de Vlugtlaan 3", "Burg. De Vlugtlaan 3", "burgem. de vlugtlaan 3"},
		{"BE", "Rue de la Loi 16 bte 3", "rue de la loi 16 boîte 3", "Rue de la Loi 16/3", "16 rue de la Loi bte 3"},
		{"BE", "Avenue Louise 5", "Av. Louise 5", "av Louise, 5"},
		{"BE", "Kerkstraat 12 bus 3", "Kerkstr. 12 b. 3", "Kerkstr 12/3"},
		{"DE", "Müllerstraße 5a", "Muellerstr. 5 a", "Müllerstrasse 5A", "MÜLLERSTR.5a"},
		{"DE", "Karl-Marx-Straße 1", "Karl-Marx-Str. 1", "Karl Marx Strasse 1"},
		{"CH", "Bahnhofstrasse 3", "Bahnhofstr. 3", "Bahnhofstraße 3"},
		{"CH", "Chemin de la Gare 3", "Ch. de la Gare 3", "3 ch. de la gare"},
		{"FR", "12 boulevard Saint-Michel", "12, bd St Michel", "12 Bld. St-Michel", "bd Saint Michel 12"},
		{"FR", "12 bis rue de la République", "12bis r. de la Republique"},
		{"GB", "12 High Street", "12 High St", "12, High St.", "High Street 12"},
		{"GB", "3 Saint Johns Road", "3 St. John's Rd", "3 St Johns Road"},
		{"US", "123 West 45th Street Apt 4B", "123 W 45th St #4B", "123 W. 45th St., Apt. 4b", "123 W 45th St Unit 4B"},
		{"US", "2 harrison st", "2 Harrison St. near Hudson St.", "2 Harrison Street"},
		{"US", "42 E 20th St", "42 e. 20th st. between park ave. s and broadway"},
		{"PL", "ul. Marszałkowska 12/4", "Marszalkowska 12 m. 4", "ulica Marszałkowska 12/4"},
		{"PL", "al. Jana Pawła II 12", "Aleja Jana Pawła II 12", "al. Jana Pawla II 12"},
		{"ES", "Calle Mayor 3", "C/ Mayor, 3", "c/Mayor nº 3", "Cl. Mayor 3"},
		{"IT", "Piazza Garibaldi 3", "P.zza Garibaldi, 3", "P.za Garibaldi 3"},
		{"NL", "Postbus 12", "POSTBUS 12"},
		{"GB", "PO Box 12", "P.O. Box 12", "P O Box 12", "POBox 12"},
	};
	long		failures = 0;
	long		cases = 0;

	for (size_t g = 0; g < sizeof(groups) / sizeof(groups[0]); g++)
	{
		HYG_STACK_BUF(first, 128);
		HYG_STACK_BUF(name, 128);

		hyg_street_line_key(groups[g][1], strlen(groups[g][1]), groups[g][0], &first);
		hyg_street_key(groups[g][1], strlen(groups[g][1]), groups[g][0], &name);
		failures += first.len == 0 || name.len == 0;
		for (int k = 1; k < 7 && groups[g][k]; k++)
		{
			HYG_STACK_BUF(key, 128);
			HYG_STACK_BUF(again, 128);
			HYG_STACK_BUF(street, 128);

			cases++;
			hyg_street_line_key(groups[g][k], strlen(groups[g][k]), groups[g][0], &key);
			hyg_street_line_key(key.data, key.len, groups[g][0], &again);
			hyg_street_key(groups[g][k], strlen(groups[g][k]), groups[g][0], &street);
			if (key.len != first.len || memcmp(key.data, first.data, key.len) != 0 ||
				again.len != key.len || memcmp(again.data, key.data, key.len) != 0 ||
				street.len != name.len || memcmp(street.data, name.data, name.len) != 0)
			{
				failures++;
				printf("# %s %s: %.*s (%.*s), %.*s\n", groups[g][0], groups[g][k], (int) key.len, key.data,
					   (int) again.len, again.data, (int) street.len, street.data);
			}
			hyg_buf_free(&key);
			hyg_buf_free(&again);
			hyg_buf_free(&street);
		}
		hyg_buf_free(&first);
		hyg_buf_free(&name);
	}
	test_report("spellings of one street have one key, whose key it is", failures, cases);
}

static bool
key_stays(const char *s, size_t n, const char *region)
{
	HYG_STACK_BUF(once, 128);
	HYG_STACK_BUF(again, 128);
	bool		stays = true;

	if (hyg_street_key(s, n, region, &once))
		stays = hyg_street_key(once.data, once.len, region, &again) && once.len == again.len &&
			memcmp(once.data, again.data, once.len) == 0;
	if (!stays)
		printf("# %s [%.*s]: [%.*s], [%.*s]\n", region ? region : "-", (int) n, s, (int) once.len, once.data,
			   (int) again.len, again.data);
	hyg_buf_free(&once);
	hyg_buf_free(&again);
	return stays;
}

/* The key of a key is the key: lines that fuzzing found, and address words in any order. */
static void
test_settled_keys(void)
{
	static const char *const found[][2] = {
		{"FI", "\xFF\xE0\x8C\x9APL\xCF" "4\xFF b(as\xE8z\xCFv"}, /* a box bared by the fold */
		{"CH", "AeV\xCAw de0"}, /* without ae French */
	};
	static const char *const words[] = {"PL", "Box", "P.O.", "Av", "AeV", "rue", "de", "la", "Str.", "straat", "St", "N", "12", "4b", "1e", "bis", "s/n",
	"\xFF", "(", ",", "/", "-", "snc", "Pr.", "Beatrix", "D-", "Apt", "nr.", "17.", "Juni", "1944", "\xC2\xBA", "ue", "Postfach", "ul.", "c/o"};
	static const char *const regions[] = {"NL", "BE", "DE", "FR", "GB", "US", "ES", "IT", "CH", "PL", "FI", "SE", NULL};
	long		failures = 0;
	long		cases = 100000;

	for (size_t i = 0; i < sizeof(found) / sizeof(found[0]); i++)
		failures += !key_stays(found[i][1], strlen(found[i][1]), found[i][0]);
	for (long i = 0; i < cases; i++)
	{
		char		line[200];
		size_t		n = 0;

		for (int k = 1 + (int) (test_random() % 6); k > 0; k--)
			n += (size_t) snprintf(line + n, sizeof(line) - n, "%s%s", words[test_random() % (sizeof(words) / sizeof(words[0]))],
								   test_random() % 4 ? " " : "");
		failures += !key_stays(line, n, regions[test_random() % (sizeof(regions) / sizeof(regions[0]))]);
	}
	test_report("keys of any words stay as they are", failures, cases);
}

/* What is written out must not be an abbreviation itself. */
static void
test_street_words(void)
{
	static const char *const regions[] = {"NL", "BE", "DE", "FR", "GB", "US", "ES", "IT", "PT", "PL", "CZ", "SE", "DK", "NO", "FI", "HU", "RO",
	"TR", "SI", "HR", "RU", "LT", "LV", "EE", "GR", NULL};
	long		failures = 0;
	long		cases = 0;

	for (uint32_t i = 0; i < hyg_street_abbreviations.count; i++)
		for (size_t r = 0; r < sizeof(regions) / sizeof(regions[0]); r++)
			for (int place = 0; place < 3; place++)
			{
				const char *word = hyg_street_abbreviations.words + hyg_street_abbreviations.offsets[i] + 3;
				int			n = (int) (hyg_street_abbreviations.offsets[i + 1] - hyg_street_abbreviations.offsets[i]) - 3;
				char		line[100];

				HYG_STACK_BUF(once, 128);
				HYG_STACK_BUF(again, 128);

				snprintf(line, sizeof(line), place == 0 ? "%.*s Xavier" : place == 1 ? "Xavier %.*s" : "Xavier%.*s", n, word);
				cases++;
				if (hyg_street_key(line, strlen(line), regions[r], &once) &&
					(!hyg_street_key(once.data, once.len, regions[r], &again) ||
					 once.len != again.len || memcmp(once.data, again.data, once.len) != 0))
				{
					if (failures++ < 10)
						printf("# %s %s: %.*s, %.*s\n", regions[r] ? regions[r] : "-", line, (int) once.len, once.data, (int) again.len, again.data);
				}
				hyg_buf_free(&once);
				hyg_buf_free(&again);
			}
	test_report("keys made of abbreviations stay as they are", failures, cases);
}

/* Long and broken input is read in bounded time and gives nothing. */
static void
test_limits(void)
{
	size_t		n = 1000000;
	char	   *huge = malloc(n);
	long		failures = 0;
	char		code[2];
	HygStreet	street;

	for (int kind = 0; kind < 3; kind++)
	{
		HYG_STACK_BUF(out, 64);

		for (size_t i = 0; i < n; i++)
			huge[i] = kind == 0 ? "1a "[i % 3] : kind == 1 ? (char) 0xC3 : ' ';
		hyg_street_init(&street);
		failures += hyg_normalize_country(huge, n, code);
		failures += hyg_normalize_postcode(huge, n, "NL", &out);
		failures += hyg_normalize_postcode(huge, n, NULL, &out);
		failures += hyg_parse_street(huge, n, "NL", &street);
		failures += hyg_street_key(huge, n, "NL", &out);
		hyg_street_free(&street);
		hyg_buf_free(&out);
	}
	free(huge);
	test_report("a million bytes are no country, postcode or street", failures, 15);
}

int
main(void)
{
	test_country_codes();
	test_iso_codes();
	test_icu_names();
	test_country_spellings();
	test_country_chance();
	test_postcode_properties();
	test_postcode_values();
	test_street_parts();
	test_street_lines();
	test_street_keys();
	test_settled_keys();
	test_street_words();
	test_limits();
	test_exit();
}
