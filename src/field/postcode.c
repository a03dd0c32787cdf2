/*-------------------------------------------------------------------------
 *
 * postcode.c
 *	  Postcodes in the form their country writes them.
 *
 * A value is first reduced to its letters and digits, then laid into the
 * patterns of its country (data/postcode.txt); what the country writes in
 * front ("D-10115"), zeros a spreadsheet dropped ("1067" in Germany) and the
 * letter O for a nought are put right only where the result is a possible
 * code of that country.  Whether a code is really in use is not known here.
 *
 *-------------------------------------------------------------------------
 */
#include "field/field.h"
#include "field/postcode_table.h"
#include "text/utf8.h"

/* More letters and digits than this are no postcode. */
#define COMPACT_MAX 16

/* A value's letters and digits, and where its single dash stood. */
typedef struct Compact
{
	char text[COMPACT_MAX];
	int  length;
	int  dash; /* characters before the only dash, 0: none or several */
} Compact;

static inline bool
is_digit(char c)
{
	return c >= '0' && c <= '9';
}

static inline bool
is_letter(char c)
{
	return c >= 'A' && c <= 'Z';
}

/*
 * The ASCII character that a code point stands for in a postcode: a digit, a
 * capital, '-' or ' '; 0 for anything else.
 */
static char
postcode_character(uint32_t c)
{
	if (c >= 0xFF01 && c <= 0xFF5E) /* full-width forms */
		c -= 0xFF01 - 0x21;
	if (c >= '0' && c <= '9')
		return (char) c;
	if (c >= 'A' && c <= 'Z')
		return (char) c;
	if (c >= 'a' && c <= 'z')
		return (char) (c - 'a' + 'A');
	if (c >= 0x0660 && c <= 0x0669) /* Arabic-Indic digits */
		return (char) ('0' + (c - 0x0660));
	if (c >= 0x06F0 && c <= 0x06F9)
		return (char) ('0' + (c - 0x06F0));
	if (c == '-' || (c >= 0x2010 && c <= 0x2015) || c == 0x2212 || c == 0x30FC)
		return '-';
	if (c == ' ' || c == '.' || c == '_' || c == '\t' || c == '\n' || c == '\r' || c == '\'' ||
		c == 0xA0 || (c >= 0x2000 && c <= 0x200F) || c == 0x2019 || c == 0x202F || c == 0x3000 ||
		c == 0xFEFF || c == 0x3012) /* the Japanese postal mark */
		return ' ';
	return 0;
}

static bool
read_compact(const char *s, size_t n, Compact *code)
{
	const char *end = s + n;
	int         dashes = 0;

	/* A spreadsheet's number: 1067.0 */
	if (n > 3 && end[-1] == '0' && end[-2] == '.' && is_digit(end[-3]))
		end -= 2;
	code->length = code->dash = 0;
	for (size_t seen = 0; s < end; seen++)
	{
		uint32_t c;
		char     a;

		s += hyg_utf8_read(s, end, &c);
		a = postcode_character(c);
		if (a == 0 || seen >= 4 * COMPACT_MAX)
			return false;
		if (a == '-')
		{
			dashes++;
			code->dash = code->length;
		}
		else if (a != ' ')
		{
			if (code->length == COMPACT_MAX)
				return false;
			code->text[code->length++] = a;
		}
	}
	if (dashes != 1 || code->dash == code->length)
		code->dash = 0;
	return code->length > 0;
}

/* ---- what single countries allow ---- */

static bool
one_of(char c, const char *set)
{
	return strchr(set, c) != NULL;
}

/*
 * United Kingdom: a known area; districts of two digits do not begin with 0;
 * the unit has no C I K M O V.  The islands have one area each.
 */
static bool
british(const char *country, const char *code, int n)
{
	int area = is_letter(code[1]) ? 2 : 1;

	if (memcmp(country, "GB", 2) != 0 && memcmp(code, country[0] == 'G' ? "GY" : country, 2) != 0)
		return false;
	if (code[area] == '0' && is_digit(code[area + 1]) && n - area > 4)
		return false;
	return !one_of(code[n - 1], "CIKMOV") && !one_of(code[n - 2], "CIKMOV") &&
		   hyg_wordlist_has(&hyg_postcode_areas, code, (size_t) area);
}

static bool
letters_allowed(const HygPostcodeRule *rule, const char *code, int n)
{
	if (rule->like[0] == '\0' || n == 0)
		return true;
	if (memcmp(rule->like, "GB", 2) == 0)
		return british(rule->country, code, n);
	if (memcmp(rule->like, "NL", 2) == 0)
		return !(code[4] == 'S' && one_of(code[5], "ADS")); /* never given out */
	if (memcmp(rule->like, "CA", 2) == 0)
		return !one_of(code[0], "DFIOQUWZ") && !one_of(code[2], "DFIOQU") &&
			   !one_of(code[4], "DFIOQU");
	/* IE: no letters that are mistaken for others */
	for (int i = 0; i < n; i++)
		if (is_letter(code[i]) && !one_of(code[i], "ACDEFHKNPRTVWXY"))
			return false;
	return true;
}

static bool
in_range(const HygPostcodeRule *rule, const char *digits, int n)
{
	const HygPostcodeRange *range = hyg_postcode_ranges + rule->range;

	if (rule->range_count == 0)
		return true;
	for (int i = 0; i < rule->range_count; i++, range++)
	{
		uint32_t value = 0;

		if ((int) range->digits > n)
			continue;
		for (uint32_t k = 0; k < range->digits; k++)
			value = value * 10 + (uint32_t) (digits[k] - '0');
		if (value >= range->low && value <= range->high)
			return true;
	}
	return false;
}

/* ---- laying a code into a pattern ---- */

/*
 * Writes `code` in the form of `pattern`.  `literals`: the pattern's own letters
 * and digits must be in the code too.  `repair`: O and I stand for 0 and 1 where
 * a digit belongs and the other way round.  Returns the length of the result, or 0.
 */
static int
lay(const HygPostcodeRule *rule, const char *pattern, const char *code, int n, bool literals,
	bool repair, char result[COMPACT_MAX])
{
	char digits[COMPACT_MAX];
	char wild[COMPACT_MAX];
	int  at = 0;
	int  length = 0;
	int  digit_count = 0;
	int  wild_count = 0;

	for (const char *p = pattern; *p; p++)
	{
		char c = at < n ? code[at] : '\0';

		if (*p == '#' || *p == '@' || *p == '*')
		{
			if (*p == '#' && repair && !is_digit(c))
				c = c == 'O' ? '0' : c == 'I' ? '1' : c;
			else if (*p == '@' && repair && is_digit(c) && (rule->like[0] != 'G' || at < 2))
				c = c == '0' ? 'O' : c == '1' ? 'I' : c;
			if (*p == '#' ? !is_digit(c) : *p == '@' ? !is_letter(c) : c == '\0')
				return 0;
			at++;
			if (*p == '#')
				digits[digit_count++] = c;
			wild[wild_count++] = c;
			result[length++] = c;
		}
		else
		{
			if (literals && (is_letter(*p) || is_digit(*p)))
			{
				if (c != *p)
					return 0;
				at++;
			}
			result[length++] = *p;
		}
	}
	if (at != n || n == 0 || !in_range(rule, digits, digit_count) ||
		!letters_allowed(rule, wild, wild_count))
		return 0;
	return length;
}

static int
lay_any(const HygPostcodeRule *rule, const char *code, int n, bool repair, char result[COMPACT_MAX])
{
	int length;

	for (int i = 0; i < rule->pattern_count; i++)
	{
		const char *pattern = hyg_postcode_patterns[rule->pattern + i];

		if ((length = lay(rule, pattern, code, n, true, repair, result)) > 0 ||
			(length = lay(rule, pattern, code, n, false, repair, result)) > 0)
			return length;
	}
	/* zeros lost by a spreadsheet */
	for (int zeros = 1; zeros <= rule->zeros && zeros + n <= COMPACT_MAX && !repair; zeros++)
	{
		char longer[COMPACT_MAX];

		memset(longer, '0', (size_t) zeros);
		memcpy(longer + zeros, code, (size_t) n);
		if (!is_digit(code[0]) || code[0] == '0')
			break;
		for (int i = 0; i < rule->pattern_count; i++)
		{
			length = lay(rule, hyg_postcode_patterns[rule->pattern + i], longer, n + zeros, false,
						 false, result);
			if (length > 0)
				return length;
		}
	}
	return 0;
}

/* Length of what the country is written as at the beginning of the code, or 0. */
static int
prefix_length(const HygPostcodeRule *rule, const char *code, int n, bool vehicle)
{
	if (!vehicle)
		return n > 2 && code[0] == rule->country[0] && code[1] == rule->country[1] ? 2 : 0;
	for (int i = 0; i < rule->prefix_count; i++)
	{
		const char *prefix = hyg_postcode_prefixes[rule->prefix + i];
		int         length = (int) strlen(prefix);

		if (length < n && memcmp(code, prefix, (size_t) length) == 0)
			return length;
	}
	return 0;
}

static int
lay_in_country(const HygPostcodeRule *rule, const Compact *code, char result[COMPACT_MAX])
{
	for (int repair = 0; repair <= 1; repair++)
	{
		int length = lay_any(rule, code->text, code->length, repair, result);

		for (int vehicle = 0; length == 0 && vehicle <= 1; vehicle++)
		{
			int prefix = prefix_length(rule, code->text, code->length, vehicle);

			if (prefix > 0)
				length = lay_any(rule, code->text + prefix, code->length - prefix, repair, result);
		}
		if (length > 0)
			return length;
	}
	return 0;
}

static const HygPostcodeRule *
find_rule(char first, char second)
{
	int low = 0;
	int high = hyg_postcode_rule_count;

	while (low < high)
	{
		int                    middle = (low + high) / 2;
		const HygPostcodeRule *rule = &hyg_postcode_rules[middle];
		int                    order =
            rule->country[0] != first ? rule->country[0] - first : rule->country[1] - second;

		if (order == 0)
			return rule;
		if (order < 0)
			low = middle + 1;
		else
			high = middle;
	}
	return NULL;
}

/* ---- without a country, or with one that has no rule ---- */

/* Countries whose codes are told by their letters alone. */
static const char lettered[][3] = {"GB", "NL", "CA", "IE", "MT", "AR",
								   "LT", "LV", "MD", "AZ", "AD"};

static int
lay_without_country(const Compact *code, char result[COMPACT_MAX])
{
	const char *text = code->text;
	int         n = code->length;
	int         letters = 0;
	int         leading = 0;
	int         length;

	for (int i = 0; i < n; i++)
	{
		letters += is_letter(text[i]);
		leading += letters == i + 1;
	}
	if (letters > 0)
	{
		for (size_t i = 0; i < sizeof(lettered) / sizeof(lettered[0]); i++)
		{
			const HygPostcodeRule *rule = find_rule(lettered[i][0], lettered[i][1]);

			/* patterns that need no letter (AR ####) say nothing here */
			for (int k = 0; rule && k < rule->pattern_count; k++)
				if ((length = lay(rule, hyg_postcode_patterns[rule->pattern + k], text, n, true,
								  false, result)) > 0)
					return length;
		}
		for (int vehicle = 0; vehicle <= 1 && leading > 0 && leading <= HYG_POSTCODE_MAX_PREFIX;
			 vehicle++)
			for (int i = 0; i < hyg_postcode_rule_count; i++)
			{
				const HygPostcodeRule *rule = &hyg_postcode_rules[i];
				int                    prefix = prefix_length(rule, text, n, vehicle);

				if (prefix == leading &&
					(length = lay_any(rule, text + prefix, n - prefix, false, result)) > 0)
					return length;
			}
	}
	else if (code->dash > 0)
	{
		/* PL, JP, PT, BR, US and SA: the place of the dash tells */
		static const char shapes[][2] = {{2, 5}, {3, 7}, {4, 7}, {5, 8}, {5, 9}};

		for (size_t i = 0; i < sizeof(shapes) / sizeof(shapes[0]); i++)
			if (shapes[i][0] == code->dash && shapes[i][1] == n)
			{
				memcpy(result, text, (size_t) code->dash);
				result[code->dash] = '-';
				memcpy(result + code->dash + 1, text + code->dash, (size_t) (n - code->dash));
				return n + 1;
			}
	}
	if (n < 3 || n > 10 || letters > 4 || letters == n)
		return 0;
	memcpy(result, text, (size_t) n);
	return n;
}

/*
 * A country that has no rule here: capitals, one blank or dash where some
 * separator stood.
 */
static bool
keep_as_written(const char *s, size_t n, HygBuf *out)
{
	const char *end = s + n;
	size_t      before = out->len;
	char        separator = 0;

	while (s < end)
	{
		uint32_t c;
		char     a;

		s += hyg_utf8_read(s, end, &c);
		a = postcode_character(c);
		if (a == ' ' || a == '-')
			separator = separator == '-' ? '-' : a;
		else
		{
			if (separator && out->len > before)
				hyg_buf_char(out, separator);
			separator = 0;
			hyg_buf_char(out, a);
		}
	}
	return true;
}

/*
 * Postcode in its country's form: `1234ab` -> `1234 AB`.  With a country: false
 * unless it is a possible code there; countries without postcodes or without a rule in
 * data/postcode.txt accept 3 to 10 letters and digits, at least one of them a digit.
 * Without a country: codes whose letters, prefix or dash tell the country get its
 * form, others become their capitals and digits without separators (`114 55` ->
 * `11455`), and no zero is put back.  Idempotent for each country.  At most 64
 * characters are read.  Sources: see data/postcode.txt.
 */
bool
hyg_normalize_postcode(const char *s, size_t n, const char *country, HygBuf *out)
{
	Compact code;
	char    result[COMPACT_MAX];
	int     length;

	while (n > 0 && (s[0] == ' ' || s[0] == '\t'))
		s++, n--;
	while (n > 0 && (s[n - 1] == ' ' || s[n - 1] == '\t'))
		n--;
	if (!read_compact(s, n, &code))
		return false;
	if (country == NULL || country[0] == '\0' || country[1] == '\0')
		length = lay_without_country(&code, result);
	else
	{
		char                   first = postcode_character((unsigned char) country[0]);
		char                   second = postcode_character((unsigned char) country[1]);
		const HygPostcodeRule *rule;

		if (first == 'U' && second == 'K') /* what people and the EU's VAT codes say */
			rule = find_rule('G', 'B');
		else if (first == 'E' && second == 'L')
			rule = find_rule('G', 'R');
		else
			rule = find_rule(first, second);
		if (rule == NULL)
		{
			int digits = 0;

			for (int i = 0; i < code.length; i++)
				digits += is_digit(code.text[i]);
			if (code.length < 3 || code.length > 10 || digits == 0)
				return false;
			return keep_as_written(s, n, out);
		}
		length = lay_in_country(rule, &code, result);
	}
	if (length == 0)
		return false;
	hyg_buf_bytes(out, result, (size_t) length);
	return true;
}
