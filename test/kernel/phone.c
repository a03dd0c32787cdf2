/*
 * Properties of the phone kernel (src/field/phone.c); test/tap/phone_oracle.t compares with libphonenumber.
 */
#include "memory.h"

#include "field/field.h"
#include "field/phone_table.h"

static const char *const regions[] = {"NL", "BE", "DE", "FR", "GB", "US", "AT", "CH", "ES", "IT", "PL", "LU", "AR", "BR", "MX", "BY",
	"GA", "KR", "NF", "SM", "GG", "BS", "AU", "JP", "IN", "CN", "ID", "RU", "KZ", "zz", NULL};

static const char *
some_region(void)
{
	return regions[test_random() % (sizeof(regions) / sizeof(regions[0]))];
}

/* E.164 of the text; false when none, and then out must be as it was. */
static bool
normal(const char *s, size_t n, const char *region, char result[64])
{
	HygBuf		out;
	bool		found;

	hyg_buf_init(&out, 8);
	hyg_buf_literal(&out, "=");
	found = hyg_normalize_phone(s, n, region, &out);
	if (out.len > 63 || out.data[0] != '=' || (!found && out.len != 1))
		abort();
	memcpy(result, out.data + 1, out.len - 1);
	result[out.len - 1] = '\0';
	hyg_buf_free(&out);
	return found;
}

/* A text of pieces that people put into phone fields. */
static size_t
some_text(char *s)
{
	static const char *const pieces[] = {"+", "00", "0", "(0)", " ", "-", "/", ".", ", ", ";", "\n", "06", "31", "0031", "+31", "+49", "1",
		"tel", "T", "x", "ext. ", ";ext=", "tst ", "werk", " of ", "l", "#", "\xc2\xa0", "\xe2\x80\x93", "\xef\xbc\x90", "\xd9\xa0",
		"priv\xc3\xa9", "(", ")", "E8", ".0", "\xff", "\xf0\x9f\x93\x9e", "phone-context=+31", "800", "*", ":"};
	size_t		n = 0;
	int			count = 1 + (int) (test_random() % 12);

	while (count-- > 0)
	{
		if (test_random() % 2)
			for (int k = 1 + (int) (test_random() % 7); k > 0; k--)
				s[n++] = (char) ('0' + test_random() % 10);
		else
		{
			const char *piece = pieces[test_random() % (sizeof(pieces) / sizeof(pieces[0]))];

			memcpy(s + n, piece, strlen(piece));
			n += strlen(piece);
		}
	}
	return n;
}

/* Is the number of one region or of another what the two by themselves say? */
static bool
differs_elsewhere(const char *text, size_t n, const char *region, const char *other)
{
	char		expected[64] = "";
	bool		ok = normal(text, n, region, expected);
	bool		result;

	HYG_STACK_BUF(out, 64);

	if (strcmp(hyg_phone_validity(text, n, region), "valid") != 0 && strcmp(hyg_phone_validity(text, n, other), "valid") == 0)
		ok = normal(text, n, other, expected);
	result = hyg_normalize_phone_of(text, n, region, other, &out) != ok ||
		(ok && (out.len != strlen(expected) || memcmp(out.data, expected, out.len) != 0));
	hyg_buf_free(&out);
	return result;
}

static void
properties_of_any_text(void)
{
	long		cases = 400000,
				found = 0,
				idempotent = 0,
				form = 0,
				grades = 0,
				again = 0,
				elsewhere = 0;

	for (long i = 0; i < cases; i++)
	{
		char		text[512],
					first[64],
					second[64];
		size_t		n = some_text(text);
		const char *region = some_region();
		bool		ok = normal(text, n, region, first);
		const char *type = hyg_phone_type(text, n, region);
		const char *validity = hyg_phone_validity(text, n, region);

		grades += (type != NULL) != (strcmp(validity, "valid") == 0);
		grades += !ok && strcmp(validity, "invalid") != 0;
		elsewhere += differs_elsewhere(text, n, region, some_region());
		if (!ok)
			continue;
		found++;
		/* + and 4 to 20 digits (17 of the longest Japanese numbers), perhaps an extension */
		{
			size_t		digits = strspn(first + 1, "0123456789");
			const char *rest = first + 1 + digits;

			form += first[0] != '+' || digits < 4 || digits > 20 || first[1] == '0';
			form += *rest != '\0' && (strncmp(rest, ";ext=", 5) != 0 || rest[5] == '\0' ||
									  strspn(rest + 5, "0123456789") != strlen(rest + 5));
		}
		if (!normal(first, strlen(first), some_region(), second) || strcmp(first, second) != 0)
		{
			idempotent++;
			if (idempotent < 5)
				printf("# %.*s (%s) -> %s -> %s\n", (int) n, text, region ? region : "", first, second);
		}
		/* type and validity are those of the result */
		again += type != hyg_phone_type(first, strlen(first), NULL) || validity != hyg_phone_validity(first, strlen(first), NULL);
	}
	test_report("normal form of the normal form is itself, whatever the region", idempotent, found);
	test_report("result is E.164", form, found);
	test_report("a type means valid, no number means invalid", grades, cases);
	test_report("type and validity survive normalising", again, found);
	test_report("a number that is not valid in one region is read as one of the other", elsewhere, cases);
}

/* A number of some plan in E.164: a walk through the automaton, again when it ends where no type is. */
static size_t
some_number(char *s)
{
	for (;;)
	{
		int			code = 1 + (int) (test_random() % 999);
		size_t		n;
		uint16_t	state;

		if (hyg_phone_by_code[code] == 255)
			continue;
		n = (size_t) sprintf(s, "+%d", code);
		state = hyg_phone_plans[hyg_phone_by_code[code]].automaton;
		while (state != 0 && !(hyg_phone_accept[state] & PHONE_ACCEPT_TYPE))
		{
			int			digit = (int) (test_random() % 10);

			state = hyg_phone_next[state][digit];
			s[n++] = (char) ('0' + digit);
		}
		s[n] = '\0';
		if (state != 0)
			return n;
	}
}

static void
spelling_does_not_matter(void)
{
	static const char *const gaps[] = {" ", "-", ".", "\xc2\xa0", "\xe2\x80\x91", "\xe2\x80\xaf", "_", "\xe2\x80\x8b", " - "};
	static const char *const fronts[] = {"", " ", "tel:", "Tel. ", "\xe2\x80\xaa", "\xe2\x98\x8e ", "mobiel: ", "Jan ", "T", "\"", "'"};
	static const char *const ends[] = {"", " ", "\n", " (werk)", " werk", ";", ".", "\"", "\xe2\x80\xac", " na 18:00", ", vragen naar Jan"};
	long		cases = 200000,
				failures = 0;

	for (long i = 0; i < cases; i++)
	{
		char		number[32],
					expected[64],
					actual[64],
					text[512];
		size_t		n = some_number(number),
					m;

		if (!normal(number, n, NULL, expected))
		{
			if (failures++ < 5)
				printf("# %s: none\n", number);
			continue;
		}
		m = (size_t) sprintf(text, "%s", fronts[test_random() % 11]);
		for (size_t k = 0; k < n; k++)
		{
			if (k > 1 && test_random() % 3 == 0)
				m += (size_t) sprintf(text + m, "%s", gaps[test_random() % 9]);
			if (k > 0 && test_random() % 10 == 0)	/* another script's digit */
				m += (size_t) sprintf(text + m, "\xef\xbc%c", 0x90 + number[k] - '0');
			else
				text[m++] = number[k];
		}
		m += (size_t) sprintf(text + m, "%s", ends[test_random() % 11]);
		if (!normal(text, m, some_region(), actual) || strcmp(expected, actual) != 0)
		{
			failures++;
			if (failures < 5)
				printf("# %.*s -> %s, not %s\n", (int) m, text, actual, expected);
		}
	}
	test_report("separators, labels, remarks and scripts do not change the number", failures, cases);
}

static void
bounds(void)
{
	size_t		size = 1 << 20;
	char	   *big = hyg_alloc(size);
	char		result[64];
	long		failures = 0;

	memset(big, '1', size);
	failures += normal(big, size, "NL", result);
	memset(big, ' ', size);
	failures += normal(big, size, "NL", result);
	memcpy(big, "06-12345678, ", 13);
	memset(big + 13, 'a', size - 13);
	failures += !normal(big, size, "NL", result) || strcmp(result, "+31612345678") != 0;
	/* cut in the middle of the digits: not a shorter number */
	for (size_t at = 495; at <= 520; at++)
	{
		bool		found;

		memset(big, ' ', size);
		memcpy(big + at, "0049301234567890", 16);
		memset(big + at + 16, ';', 600);
		found = normal(big, size, NULL, result);
		failures += found != (at + 16 < 512) || (found && strcmp(result, "+49301234567890") != 0);
	}
	failures += normal("", 0, "NL", result);
	failures += normal("+", 1, "NL", result);
	failures += normal("+31", 3, "NL", result);
	failures += !normal("06 12345678", 11, "nl", result) || strcmp(result, "+31612345678") != 0;
	failures += normal("0612345678", 10, "NLD", result);
	failures += normal("0612345678", 10, "", result);
	failures += normal("0612345678", 10, "N", result);
	hyg_free(big);
	test_report("long, empty and cut values", failures, 60);
}

/* Every state leads to states, every automaton's start is one, and every region is found by its code. */
static void
tables(void)
{
	long		failures = 0,
				cases = 0;

	for (int at = 0; at < 676; at++)
	{
		char		code[3] = {(char) ('a' + at / 26), (char) ('A' + at % 26), 0};
		const HygPhoneTerritory *t = hyg_phone_territory(code);

		if (t == NULL)
			continue;
		cases++;
		failures += hyg_phone_plans[t->plan].code != t->code || hyg_phone_by_code[t->code] != t->plan || t->lengths == 0 || t->general == 0;
	}
	failures += cases < 240;
	failures += strncmp(hyg_phone_data_version, "libphonenumber ", 15) != 0;
	test_report("tables", failures, cases);
}

int
main(void)
{
	properties_of_any_text();
	spelling_does_not_matter();
	bounds();
	tables();
	test_exit();
}
