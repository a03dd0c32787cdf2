/*-------------------------------------------------------------------------
 *
 * gender.c
 *	  Gender as M, F or X from codes, words and forms of address.
 *
 *-------------------------------------------------------------------------
 */
#include "field/field.h"
#include "text/text.h"
#include "text/wordlist.h"

extern const HygWordlist hyg_gender_words;

static char
upper(char c)
{
	return c >= 'a' && c <= 'z' ? (char) (c - 32) : c;
}

/* Is the region one of the two-letter codes in the list? */
static bool
in_regions(const char *region, const char *list)
{
	if (region == NULL || region[0] == '\0')
		return false;
	for (; *list; list += 2)
		if (upper(region[0]) == list[0] && upper(region[1]) == list[1])
			return true;
	return false;
}

/*
 * One letter.  What it means elsewhere is kept apart by region: V is a Dutch
 * woman, K a Polish or Scandinavian one, N a Finnish, Estonian or Hungarian one; F is a Hungarian
 * man (ferfi), but also everybody's code for female: no answer there.
 */
static char
gender_letter(char c, const char *region)
{
	switch (c)
	{
		case 'm': return 'M'; /* in Spain too: the identity card says M and F */
		case 'f': return in_regions(region, "HU") ? 0 : 'F';
		case 'v': return region == NULL || in_regions(region, "NLBESRAWCW") ? 'F' : 0;
		case 'w': return in_regions(region, "NLFRESIT") ? 0 : 'F';
		case 'h': return in_regions(region, "GBUSIEFIPLCZSK") ? 0 : 'M';
		case 'k': return in_regions(region, "PLSEDKNOTR") ? 'F' : 0;
		case 'n': return in_regions(region, "FIEEHU") ? 'F' : 0;
		case 'e': return in_regions(region, "TR") ? 'M' : 0;
		case 'z': return in_regions(region, "CZSKSIHRRSBA") ? 'F' : 0;
		case 'd': return in_regions(region, "DEATCHLI") ? 'X' : 0;
		case 'x': return 'X';
		case 'o': return 'X';
		case '1': /* ISO/IEC 5218 */ return 'M';
		case '2': return 'F';
		default: return 0; /* 0 not known, 9 not applicable */
	}
}

/*
 * M, F, X or 0 for a code (ISO/IEC 5218, letters), a word or a form of address in the
 * languages of data/genders.txt.  "Mr." is a law degree in the Netherlands
 * and Belgium, a man elsewhere.  O(n), n bounded.
 */
char
hyg_normalize_gender(const char *s, size_t n, const char *region)
{
	HYG_STACK_BUF(folded, 256);
	const char *f;
	size_t      length;
	char        result = 0;

	if (n > 100)
		return 0;
	if (n >= 3)
	{
		/* the two signs, with or without a variation selector */
		if (memcmp(s, "\xE2\x99\x82", 3) == 0 && (n == 3 || (unsigned char) s[3] == 0xEF))
			return 'M';
		if (memcmp(s, "\xE2\x99\x80", 3) == 0 && (n == 3 || (unsigned char) s[3] == 0xEF))
			return 'F';
	}
	hyg_fold(s, n, &folded);
	f = folded.data;
	length = folded.len;
	if (length == 1 && f[0] == 'z' && ((unsigned char) s[0] | 1) == 0xD1)
		result = 'F'; /* Cyrillic zhe */
	else if (length == 1)
		result = gender_letter(f[0], region);
	else if (length == 2 && f[0] == 'm' && f[1] == 'r')
		result = in_regions(region, "NLBE") ? 0 : 'M';
	else if (length == 2 && f[0] == 's' && f[1] == 'r')
		result = 'M';
	else if (length == 2 && f[0] == 'n' && f[1] == 'o')
		result = in_regions(region, "HU") ? 'F' : 0;
	else if (length > 0)
	{
		int64_t value = hyg_wordlist_value(&hyg_gender_words, f, length);

		result = value < 0 ? 0 : " MFX"[value];
	}
	hyg_buf_free(&folded);
	return result;
}
