/*
 * VAT and register numbers, IBAN, BIC, LEI: random valid numbers are found,
 * survive their own normal form, and are refused with one digit changed or
 * two neighbours exchanged where the check digit system promises that.
 */
#include "memory.h"

#include "field/field.h"

typedef bool (*Normalize) (const char *s, size_t n, const char *country, HygBuf *out);

static bool
iban(const char *s, size_t n, const char *country, HygBuf *out)
{
	return hyg_normalize_iban(s, n, out);
}

static bool
lei(const char *s, size_t n, const char *country, HygBuf *out)
{
	return hyg_normalize_lei(s, n, out);
}

/* what exchanging two neighbouring digits does */
#define NOTHING 0				/* may go unseen */
#define SEEN 1
#define SEEN_BUT_09 2			/* Luhn does not see 09 and 90 */

/*
 * shape: 9 a random digit, A a random letter, anything else itself.
 * front of a literal 9 or A is not needed by any).  single: is every changed digit seen?
 */
static const struct
{
	const char *name;
	Normalize	normalize;
	const char *country;
	const char *shape;
	bool		single;
	int			exchange;
}			systems[] = {
	{"VAT AT", hyg_normalize_vat_number, NULL, "ATU99999999", true, NOTHING},
	{"VAT BE", hyg_normalize_vat_number, NULL, "BE0999999999", true, SEEN},
	{"VAT BG", hyg_normalize_vat_number, NULL, "BG999999999", false, NOTHING},
	{"VAT CY", hyg_normalize_vat_number, NULL, "CY99999999A", true, NOTHING},
	{"VAT CZ", hyg_normalize_vat_number, NULL, "CZ99999999", false, NOTHING},
	{"VAT DE", hyg_normalize_vat_number, NULL, "DE999999999", true, NOTHING},
	{"VAT DK", hyg_normalize_vat_number, NULL, "DK99999999", true, SEEN},
	{"VAT EE", hyg_normalize_vat_number, NULL, "EE999999999", true, NOTHING},
	{"VAT GR", hyg_normalize_vat_number, "GR", "999999999", false, NOTHING},
	{"VAT ES", hyg_normalize_vat_number, NULL, "ES99999999A", true, SEEN},
	{"VAT FI", hyg_normalize_vat_number, NULL, "FI99999999", true, SEEN},
	{"VAT FR", hyg_normalize_vat_number, NULL, "FR99999999999", true, SEEN},
	{"VAT GB", hyg_normalize_vat_number, NULL, "GB999999999", false, NOTHING},
	{"VAT HR", hyg_normalize_vat_number, NULL, "HR99999999999", true, NOTHING},
	{"VAT HU", hyg_normalize_vat_number, NULL, "HU99999999", true, NOTHING},
	{"VAT IE", hyg_normalize_vat_number, NULL, "IE9999999A", true, SEEN},
	{"VAT IT", hyg_normalize_vat_number, NULL, "IT99999990199", true, SEEN_BUT_09},
	{"VAT LT", hyg_normalize_vat_number, NULL, "LT999999919", false, NOTHING},
	{"VAT LU", hyg_normalize_vat_number, NULL, "LU99999999", true, SEEN},
	{"VAT LV", hyg_normalize_vat_number, NULL, "LV49999999999", true, SEEN},
	{"VAT MT", hyg_normalize_vat_number, NULL, "MT99999999", true, SEEN},
	{"VAT NL", hyg_normalize_vat_number, NULL, "NL999999999B01", false, NOTHING},
	{"VAT NO", hyg_normalize_vat_number, NULL, "NO999999999MVA", true, SEEN},
	{"VAT CH", hyg_normalize_vat_number, NULL, "CHE999999999", true, SEEN},
	{"VAT PL", hyg_normalize_vat_number, NULL, "PL9999999999", true, SEEN},
	{"VAT PT", hyg_normalize_vat_number, NULL, "PT999999999", false, NOTHING},
	{"VAT RO", hyg_normalize_vat_number, NULL, "RO99999999", false, NOTHING},
	{"VAT SE", hyg_normalize_vat_number, NULL, "SE999999999901", false, NOTHING},
	{"VAT SI", hyg_normalize_vat_number, NULL, "SI99999999", true, NOTHING},
	{"VAT SK", hyg_normalize_vat_number, NULL, "SK9929999999", true, SEEN},
	{"SIREN", hyg_normalize_registration_number, "FR", "999999999", true, SEEN_BUT_09},
	{"SIRET", hyg_normalize_registration_number, "FR", "99999999999999", true, SEEN_BUT_09},
	{"NO organisation number", hyg_normalize_registration_number, "NO", "999999999", true, SEEN},
	{"SE organisation number", hyg_normalize_registration_number, "SE", "9999999999", true, SEEN_BUT_09},
	{"DK CVR", hyg_normalize_registration_number, "DK", "99999999", true, SEEN},
	{"FI business ID", hyg_normalize_registration_number, "FI", "99999999", true, SEEN},
	{"BE enterprise", hyg_normalize_registration_number, "BE", "0999999999", true, SEEN},
	{"CH UID", hyg_normalize_registration_number, "CH", "CHE999999999", true, SEEN},
	{"AT Firmenbuch", hyg_normalize_registration_number, "AT", "FN199999A", true, SEEN},
	{"CA business number", hyg_normalize_registration_number, "CA", "999999999", true, SEEN_BUT_09},
	{"IBAN NL", iban, NULL, "NL99AAAA9999999999", true, SEEN},
	{"IBAN DE", iban, NULL, "DE99999999999999999999", true, SEEN},
	{"IBAN BE", iban, NULL, "BE99999999999999", true, SEEN},
	{"LEI", lei, NULL, "9999AAAAAAAAAAAA9999", true, SEEN},
};

static bool
digit(char c)
{
	return c >= '0' && c <= '9';
}

static bool
accepted(int system, const char *s, size_t n, HygBuf *out)
{
	hyg_buf_reset(out);
	return systems[system].normalize(s, n, systems[system].country, out);
}

static void
test_system(int system)
{
	const char *shape = systems[system].shape;
	size_t		n = strlen(shape);
	char		s[64];
	char		spaced[128];
	char		name[128];
	char		kept[64];
	HygBuf		out;
	long		valid = 0;
	long		tries;
	long		unstable = 0;
	long		changed = 0;
	long		exchanged = 0;
	long		changes = 0;
	long		exchanges = 0;

	hyg_buf_init(&out, 64);
	for (tries = 0; tries < 60000 && valid < 150; tries++)
	{
		size_t		length = 0;
		bool		same = true;

		for (size_t i = 0; i < n; i++)
		{
			s[i] = shape[i] == '9' ? (char) ('0' + test_random() % 10)
				: shape[i] == 'A' && (i > 1 || systems[system].country) ? (char) ('A' + test_random() % 26) : shape[i];
		}
		if (!accepted(system, s, n, &out))
			continue;
		valid++;
		/* the normal form is its own normal form */
		memcpy(kept, out.data, out.len);
		length = out.len;
		if (!accepted(system, kept, length, &out) || out.len != length || memcmp(out.data, kept, length) != 0)
			unstable++;
		/* separators and small letters do not matter */
		length = 0;
		for (size_t i = 0; i < n; i++)
		{
			if (i > 0 && test_random() % 3 == 0)
				spaced[length++] = " .-"[test_random() % 3];
			spaced[length++] = s[i] >= 'A' ? (char) (s[i] + 32) : s[i];
		}
		memcpy(kept, out.data, out.len);
		n = strlen(shape);
		{
			size_t		kept_length = out.len;

			same = accepted(system, spaced, length, &out) && out.len == kept_length &&
				memcmp(out.data, kept, kept_length) == 0;
		}
		if (!same)
			unstable++;
		for (size_t i = 0; i < n; i++)
		{
			char		was = s[i];

			if (shape[i] != '9')
				continue;
			for (char c = '0'; c <= '9'; c++)
			{
				if (c == was)
					continue;
				s[i] = c;
				changes++;
				changed += accepted(system, s, n, &out);
			}
			s[i] = was;
			if (i + 1 < n && shape[i + 1] == '9' && s[i + 1] != was &&
				!(systems[system].exchange == SEEN_BUT_09 && (was == '0' || was == '9') && (s[i + 1] == '0' || s[i + 1] == '9')))
			{
				s[i] = s[i + 1];
				s[i + 1] = was;
				exchanges++;
				exchanged += accepted(system, s, n, &out);
				s[i + 1] = s[i];
				s[i] = was;
			}
		}
	}
	hyg_buf_free(&out);
	snprintf(name, sizeof(name), "%s: valid numbers exist and are stable", systems[system].name);
	test_report(name, unstable + (valid < 20), valid);
	if (systems[system].single)
	{
		snprintf(name, sizeof(name), "%s: a changed digit is refused", systems[system].name);
		test_report(name, changed, changes);
	}
	if (systems[system].exchange != NOTHING)
	{
		snprintf(name, sizeof(name), "%s: exchanged neighbours are refused", systems[system].name);
		test_report(name, exchanged, exchanges);
	}
}

/* Any bytes: nothing is read or written outside, and what comes out is stable. */
static void
test_any_bytes(void)
{
	static const char *const countries[] = {NULL, "NL", "DE", "FR", "GB", "BE", "CH", "AT", "IE", "xx", "", "A", "RO"};
	static const char bits[] = "0123456789 .-/ABCDEHNORSXhrb\303\274\357\274\221\n+*";
	HygBuf		one;
	HygBuf		two;
	long		bad = 0;
	long		cases = 0;

	hyg_buf_init(&one, 64);
	hyg_buf_init(&two, 64);
	for (; cases < 60000; cases++)
	{
		char		s[80];
		size_t		n = test_random() % sizeof(s);
		const char *country = countries[test_random() % (sizeof(countries) / sizeof(countries[0]))];
		bool		vat = test_random() & 1;

		for (size_t i = 0; i < n; i++)
			s[i] = test_random() % 40 == 0 ? (char) test_random() : bits[test_random() % (sizeof(bits) - 1)];
		hyg_buf_reset(&one);
		hyg_buf_reset(&two);
		if (vat ? hyg_normalize_vat_number(s, n, country, &one) : hyg_normalize_registration_number(s, n, country, &one))
		{
			if (!(vat ? hyg_normalize_vat_number(one.data, one.len, country, &two)
				  : hyg_normalize_registration_number(one.data, one.len, country, &two)) ||
				one.len != two.len || memcmp(one.data, two.data, one.len) != 0)
			{
				if (bad++ < 5)
					printf("# %.*s -> %.*s -> %.*s\n", (int) n, s, (int) one.len, one.data, (int) two.len, two.data);
			}
		}
		else if (one.len != 0)
			bad++;
	}
	hyg_buf_free(&one);
	hyg_buf_free(&two);
	test_report("any bytes: stable, and nothing written when refused", bad, cases);
}

static void
test_table(const char *name, Normalize normalize, const char *const (*rows)[3], size_t count)
{
	HygBuf		out;
	long		bad = 0;

	hyg_buf_init(&out, 64);
	for (size_t i = 0; i < count; i++)
	{
		const char *want = rows[i][2];

		hyg_buf_reset(&out);
		if (normalize(rows[i][0], strlen(rows[i][0]), rows[i][1], &out)
			? want == NULL || out.len != strlen(want) || memcmp(out.data, want, out.len) != 0 : want != NULL)
		{
			printf("# %s (%s): %.*s, not %s\n", rows[i][0], rows[i][1] ? rows[i][1] : "", (int) out.len, out.data,
				   want ? want : "refused");
			bad++;
		}
	}
	hyg_buf_free(&out);
	test_report(name, bad, (long) count);
}

static bool
bic(const char *s, size_t n, const char *country, HygBuf *out)
{
	return hyg_normalize_bic(s, n, out);
}

#define ROWS(name, normalize, rows) test_table(name, normalize, rows, sizeof(rows) / sizeof(rows[0]))

int
main(void)
{
	static const char *const vat[][3] = {
		{"NL 8101.53.652.B.01", NULL, NULL}, {"810433941B01", "NL", "NL810433941B01"}, {"BTW-nr: NL810433941B01", NULL, "NL810433941B01"},
		{"810433941B01", NULL, NULL}, {"NL810433941B00", NULL, NULL}, {"BE 403.019.261", NULL, "BE0403019261"},
		{"0403019261", "be", "BE0403019261"}, {"DE136695976", "NL", "DE136695976"}, {"USt-IdNr. DE 136 695 976", NULL, "DE136695976"},
		{"094259216", "GR", "EL094259216"}, {"94259216", "EL", "EL094259216"}, {"GR094259216", NULL, "EL094259216"},
		{"980 7806 84", "UK", "GB980780684"}, {"XI980780684", NULL, "XI980780684"}, {"GD001", "GB", "GBGD001"},
		{"CHE-107.787.577 MWST", NULL, "CHE107787577"}, {"CHE-107.787.577 IVA", "CH", "CHE107787577"}, {"107787577", "LI", "CHE107787577"},
		{"988 077 917", "NO", "NO988077917MVA"}, {"NO988077917", NULL, "NO988077917MVA"}, {"U13585627", "AT", "ATU13585627"},
		{"FR 40 303 265 045", NULL, "FR40303265045"}, {"K7 399 859 412", "FR", "FRK7399859412"}, {"K8 399 859 412", "FR", NULL}, {"12345678Z", "ES", "ES12345678Z"},
		{"X1234567L", "ES", "ESX1234567L"}, {"B58378431", "ES", "ESB58378431"}, {"IE6433435F", NULL, "IE6433435F"},
		{"8D79739I", "IE", "IE8D79739I"}, {"IT 00743110157", NULL, "IT00743110157"}, {"", "NL", NULL}, {"n.v.t.", "NL", NULL},
		{"NL000000000B01", NULL, NULL}, {"US123456789", NULL, NULL}, {"12892312", "HU", "HU12892312"}, {"12892312-2-44", "HU", "HU12892312"},
		{"\357\274\216\357\274\226\357\274\227", "NL", NULL}, {"CY-10259033P", NULL, "CY10259033P"}, {"556188840401", "SE", "SE556188840401"},
		{"556188-8404", "SE", "SE556188840401"},
	};
	static const char *const registration[][3] = {
		{"KvK-nummer 12345678", "NL", "12345678"}, {"1234567", "NL", "01234567"}, {"123456", "NL", NULL}, {"123456789", "NL", NULL},
		{"00000000", "NL", NULL}, {"000012345678", "NL", "000012345678"}, {"BE 0403.019.261", "BE", "0403019261"},
		{"RPR Brussel", "BE", NULL}, {"2.138.291.450", "BE", NULL}, {"HRB 12345", "DE", "HRB12345"},
		{"hrb 012345 b, amtsgericht charlottenburg", "DE", "HRB12345B CHARLOTTENBURG"},
		{"Amtsgericht M\303\274nchen, HRB 12345", "DE", "HRB12345 MUNCHEN"}, {"AG M\303\274nchen HRB 12345", NULL, "HRB12345 MUNCHEN"},
		{"GnR 123", "DE", "GNR123"}, {"HRB", "DE", NULL}, {"552 008 443", "FR", "552008443"}, {"RCS Paris B 552 008 443", "FR", "552008443"},
		{"732 829 320 00074", "FR", "73282932000074"}, {"35600000049837", "FR", "35600000049837"}, {"35600000049838", "FR", NULL},
		{"SC123456", "GB", "SC123456"}, {"sc 1234", "GB", "SC001234"}, {"1234567", "GB", "01234567"}, {"R0000123", "GB", "R0000123"},
		{"XX123456", "GB", NULL}, {"988 077 917 MVA", "NO", "988077917"}, {"16556188-8404", "SE", "5561888404"}, {"DK 13585628", "DK", "13585628"},
		{"2077474-0", "FI", "20774740"}, {"CHE-107.787.577", NULL, "CHE107787577"}, {"FN 56247 t", "AT", "FN56247T"}, {"FN 56247 s", "AT", NULL},
		{"KRS 0000127206", "PL", "0000127206"}, {"REGON 192598184", "PL", "192598184"}, {"MI-1234567", "IT", "MI1234567"}, {"REA MI 1234567", "IT", "MI1234567"},
		{"FR 40 303 265 045", "FR", "303265045"}, {"RSSMRA85T10A562S", "IT", "RSSMRA85T10A562S"}, {"RSSMRA85T10A562T", "IT", NULL},
		{"BG175074752", "BG", "175074752"}, {"175074753", "BG", NULL}, {"25596641", "CZ", "25596641"}, {"J40/1234/2005", "RO", "J4012342005"}, {"51 824 753 556", "AU", "51824753556"}, {"12-3456789", "US", "123456789"},
		{"C 12345", "MT", "C12345"}, {"abc", NULL, NULL}, {"999999", NULL, NULL},
	};
	static const char *const banks[][3] = {
		{"abnanl2a", NULL, "ABNANL2A"}, {"ABNANL2AXXX", NULL, "ABNANL2A"}, {"DEUT DE FF 500", NULL, "DEUTDEFF500"}, {"BIC: ABNANL2A", NULL, "ABNANL2A"},
		{"SWIFT code INGBNL2A", NULL, "INGBNL2A"}, {"ABNAZZ2A", NULL, NULL}, {"ABNANL2", NULL, NULL}, {"AB1ANL2A", NULL, NULL},
	};
	static const char *const ibans[][3] = {
		{"IBAN NL91 ABNA 0417 1643 00", NULL, "NL91ABNA0417164300"}, {"NL91 ABNA 0417 1643 01", NULL, NULL}, {"NL91ABNA041716430", NULL, NULL},
		{"\357\274\256\357\274\254" "91ABNA0417164300", NULL, "NL91ABNA0417164300"}, {"XX91ABNA0417164300", NULL, NULL},
		{"MT84 MALT 0110 0001 2345 MTLC AST0 01S", NULL, "MT84MALT011000012345MTLCAST001S"}, {"NO93 8601 1117 947", NULL, "NO9386011117947"},
	};
	static const char *const leis[][3] = {
		{"5493001KJTIIGC8Y1R12", NULL, "5493001KJTIIGC8Y1R12"}, {"LEI: 5493 001k jtii gc8y 1r12", NULL, "5493001KJTIIGC8Y1R12"},
		{"5493001KJTIIGC8Y1R13", NULL, NULL}, {"00000000000000000001", NULL, NULL},
	};

	ROWS("VAT numbers as written", hyg_normalize_vat_number, vat);
	ROWS("register numbers as written", hyg_normalize_registration_number, registration);
	ROWS("BIC as written", bic, banks);
	ROWS("IBAN as written", iban, ibans);
	ROWS("LEI as written", lei, leis);
	for (size_t i = 0; i < sizeof(systems) / sizeof(systems[0]); i++)
		test_system((int) i);
	test_any_bytes();
	test_exit();
}
