/*-------------------------------------------------------------------------
 *
 * country.c
 *	  Countries by code or by name in any language.
 *
 *-------------------------------------------------------------------------
 */
#include "field/country_table.h"
#include "field/field.h"
#include "text/text.h"

/* Longer values, in bytes, are no country. */
#define COUNTRY_MAX 256

static bool
find_code(char first, char second)
{
	int low = 0;
	int high = hyg_country_code_count;

	while (low < high)
	{
		int         middle = (low + high) / 2;
		const char *code = hyg_country_codes[middle];
		int         order = code[0] != first ? code[0] - first : code[1] - second;

		if (order == 0)
			return true;
		if (order < 0)
			low = middle + 1;
		else
			high = middle;
	}
	return false;
}

/* The code of a folded name without blanks, or NULL. */
static const char *
find_name(const char *s, size_t n)
{
	uint64_t h = UINT64_C(14695981039346656037);
	uint32_t at;

	if (n == 0 || n > hyg_country_longest)
		return NULL;
	for (size_t i = 0; i < n; i++)
		h = (h ^ (unsigned char) s[i]) * UINT64_C(1099511628211);
	for (at = (uint32_t) h & hyg_country_mask; hyg_country_numbers[at] != 0;
		 at = (at + 1) & hyg_country_mask)
		if (hyg_country_checks[at] == (uint32_t) (h >> 32))
			return hyg_country_codes[hyg_country_numbers[at] - 1];
	return NULL;
}

/* A code of two letters, or a name; the article left out when it is not known with it. */
static const char *
find_code_or_name(const char *s, size_t n, char code[2])
{
	const char *found = find_name(s, n);

	if (found == NULL && n == 2 && s[0] >= 'a' && s[0] <= 'z' && s[1] >= 'a' && s[1] <= 'z')
	{
		code[0] = (char) (s[0] - 'a' + 'A');
		code[1] = (char) (s[1] - 'a' + 'A');
		return find_code(code[0], code[1]) ? code : NULL;
	}
	if (found == NULL && n > 5 && memcmp(s, "the", 3) == 0)
		found = find_name(s + 3, n - 3);
	if (found == NULL && n > 5 && memcmp(s + n - 3, "the", 3) == 0)
		found = find_name(s, n - 3);
	return found;
}

/*
 * Is the text in another script than Latin?  Such names, and those of two letters
 * with an accent, are stored with a star in front: in Latin letters Egypt's Arabic
 * name is Montserrat's alpha-3 code.
 */
static bool
other_script(const char *s, size_t n)
{
	uint32_t c = 0;

	while (n > 0 && *s == ' ')
		s++, n--;
	if (n > 0)
		hyg_utf8_read(s, s + n, &c);
	return c >= 0x370 && !(c >= 0x1E00 && c <= 0x1EFF);
}

static bool
is_ascii(const char *s, size_t n)
{
	for (size_t i = 0; i < n; i++)
		if ((unsigned char) s[i] >= 0x80)
			return false;
	return true;
}

/* Copies folded words [from, to) without blanks, behind a star if they were of another script. */
static size_t
squeeze(const char *s, size_t from, size_t to, bool star, char out[COUNTRY_MAX])
{
	size_t n = 0;

	if (star)
		out[n++] = '*';
	for (size_t i = from; i < to && n < COUNTRY_MAX; i++)
		if (s[i] != ' ')
			out[n++] = s[i];
	return n;
}

/* A flag of two regional indicator symbols (U+1F1E6 for A). */
static bool
read_flag(const char *s, size_t n, char code[2])
{
	for (int i = 0; i < 2; i++)
	{
		uint32_t c;
		int      used;

		if (n == 0)
			return false;
		used = hyg_utf8_read(s, s + n, &c);
		if (c < 0x1F1E6 || c > 0x1F1FF)
			return false;
		code[i] = (char) ('A' + (c - 0x1F1E6));
		s += used;
		n -= (size_t) used;
	}
	return n == 0 && find_code(code[0], code[1]);
}

/*
 * ISO 3166-1 alpha-2 code of a country given by its alpha-2, alpha-3 or numeric
 * code, or its name in any language of ICU's, formal names and
 * some usual abbreviations and former names (data/country_alias.txt) too.  Case, accents, punctuation and
 * blanks do not count; code and name together ("NL - Nederland") when they agree.  False
 * for unknown and for ambiguous names (Congo).  XK stands for Kosovo.
 */
bool
hyg_normalize_country(const char *s, size_t n, char code[2])
{
	HYG_STACK_BUF(folded, COUNTRY_MAX);
	char        name[COUNTRY_MAX];
	const char *found = NULL;
	bool        star;

	if (n > COUNTRY_MAX)
		return false;
	/* most values are codes already */
	if (n == 2 && s[0] >= 'A' && s[0] <= 'Z' && s[1] >= 'A' && s[1] <= 'Z' && find_code(s[0], s[1]))
	{
		memcpy(code, s, 2);
		return true;
	}
	if (n >= 8 && (unsigned char) s[0] == 0xF0 && read_flag(s, n, code))
		return true;
	star = other_script(s, n);
	hyg_fold(s, n, &folded);
	/* Vietnamese Áo is Austria, AO is Angola */
	if (folded.len == 2 && !is_ascii(s, n))
		star = true;
	/* n/a is not Namibia */
	if (folded.len == 3 && memcmp(folded.data, "n a", 3) == 0)
		folded.len = 0;
	if (folded.len <= COUNTRY_MAX)
	{
		const char *f = folded.data;
		size_t      end = folded.len;

		found = find_code_or_name(name, squeeze(f, 0, end, star, name), code);
		if (found == NULL && end >= 6)
		{
			/* code and name, either first */
			const char *blank = memchr(f, ' ', end);
			size_t      first = blank ? (size_t) (blank - f) : end;
			size_t      last = end;
			char        other[2];
			const char *second = NULL;

			while (last > 0 && f[last - 1] != ' ')
				last--;
			if (first == 2 || first == 3)
			{
				found = find_code_or_name(name, squeeze(f, first, end, star, name), code);
				second = found ? find_code_or_name(f, first, other) : NULL;
			}
			else if (last > 0 && (end - last == 2 || end - last == 3))
			{
				found = find_code_or_name(name, squeeze(f, 0, last, star, name), code);
				second = found ? find_code_or_name(f + last, end - last, other) : NULL;
			}
			if (second == NULL || memcmp(found, second, 2) != 0)
				found = NULL;
		}
	}
	if (found != NULL && found != code)
		memcpy(code, found, 2);
	hyg_buf_free(&folded);
	return found != NULL;
}
