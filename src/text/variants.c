/*-------------------------------------------------------------------------
 *
 * variants.c
 *	  All foldings one name may be typed in.
 *
 * The plain fold; its letters with an umlaut or a ring written out (Mueller,
 * Soerensen, Aaberg); Cyrillic and Greek as the newspapers write it; and each
 * of these with ae, oe, ue, aa, ij written as one letter, since who reads
 * "Mueller" cannot know whether it was typed so.  One way of writing is used
 * throughout a text: mixed ones would multiply and hardly occur.
 *
 *-------------------------------------------------------------------------
 */
#include "text/fold.h"

/* The letters around an ae, oe or ue that is no umlaut: Manuel, Suez, Michael, Noel. */
typedef struct NoUmlaut
{
	char vowel;
	char before[4];
	char after[4];
	bool first; /* only at the word's beginning */
	bool last;  /* only at its end */
} NoUmlaut;

static const NoUmlaut no_umlaut[] = {{'u', "an", "l"},
									 {'u', "am", "l"},
									 {'u', "ig", "l"},
									 {'u', "ns", "l"},
									 {'u', "er", "l"}, /* Manuel, Samuel, Miguel, Consuelo */
									 {'u', "q", ""},
									 {'u', "s", "z", true},
									 {'u', "j", "z", true},
									 {'u', "n", "v"},
									 {'u', "b", "no"},
									 {'u', "b", "na"},
									 {'u', "f", "nt"},
									 {'u', "p", "nt"},
									 {'u', "p", "b"},
									 {'u', "h", "rta"},
									 {'u', "c", "n"},
									 {'u', "c", "s"},
									 {'u', "g", "rr"},
									 {'u', "g", "rin"},
									 {'u', "g", "v"},
									 {'a', "ch", "l"},
									 {'a', "ph", "l"},
									 {'a', "af", "l"},
									 {'a', "sr", "l"},
									 {'a', "g", "l", true, true},
									 {'o', "n", "l", false, true},
									 {'o', "n", "lle", false, true},
									 {'o', "j", "l", true, true},
									 {'o', "hl", "", false, true},
									 {'o', "z", "", true, true},
									 {'o', "j", "y", true, true},
									 {'o', "c", "n", true, true}};

/* May the vowel at `at` and the e after it be an umlaut? */
static bool
is_umlaut(const char *word, size_t n, size_t at)
{
	/* after a vowel the e stands by itself: Bauer, Meuer */
	if (at > 0 && strchr("aeiou", word[at - 1]) != NULL)
		return false;
	for (size_t i = 0; i < sizeof(no_umlaut) / sizeof(no_umlaut[0]); i++)
	{
		const NoUmlaut *p = &no_umlaut[i];
		size_t          before;
		size_t          after;

		if (p->vowel != word[at])
			continue;
		before = strlen(p->before);
		after = strlen(p->after);
		if (at < before || at + 2 + after > n || (p->first && at != before) ||
			(p->last && at + 2 + after != n))
			continue;
		if (memcmp(word + at - before, p->before, before) == 0 &&
			memcmp(word + at + 2, p->after, after) == 0)
			return false;
	}
	return true;
}

/* aa to a, ae to a, oe to o, ue to u, ij to y: false when nothing changed. */
static bool
contract(const char *folded, size_t n, HygBuf *out)
{
	bool        changed = false;
	size_t      at = 0;
	const char *word;
	size_t      length;
	size_t      start = out->len;

	while (hyg_next_token(folded, n, &at, &word, &length))
	{
		if (out->len > start)
			hyg_buf_char(out, ' ');
		for (size_t i = 0; i < length; i++)
		{
			char c = word[i];
			char next = i + 1 < length ? word[i + 1] : 0;

			if ((c == 'a' && next == 'a') ||
				(next == 'e' && (c == 'a' || c == 'o' || c == 'u') && is_umlaut(word, length, i)))
			{
				hyg_buf_char(out, c);
				changed = true;
				i++;
			}
			else if (c == 'i' && next == 'j' &&
					 (i + 2 == length || strchr("aou", word[i + 2]) == NULL))
			{
				hyg_buf_char(out, 'y');
				changed = true;
				i++;
			}
			else
				hyg_buf_char(out, c);
		}
	}
	return changed;
}

/* Adds what stands in `out` from `from` on as variant, unless there is one like it. */
static int
add_variant(HygBuf *out, size_t start, size_t from, size_t *ends, int count)
{
	size_t begin = start;
	size_t length = out->len - from;

	for (int i = 0; i < count; i++)
	{
		if (start + ends[i] - begin == length &&
			memcmp(out->data + begin, out->data + from, length) == 0)
		{
			out->len = from;
			return count;
		}
		begin = start + ends[i];
	}
	if (count == HYG_MAX_VARIANTS || (length == 0 && count > 0))
	{
		out->len = from;
		return count;
	}
	ends[count] = out->len - start;
	return count + 1;
}

int
hyg_fold_spellings(const char *s, size_t n, HygBuf *out, size_t ends[HYG_MAX_VARIANTS])
{
	size_t start = out->len;
	size_t from;
	int    count;
	bool   umlauts = false;
	bool   others = false;

	hyg_fold(s, n, out);
	if (out->len == start)
		return 0;
	count = add_variant(out, start, start, ends, 0);
	for (size_t i = 0; i < n; i++)
	{
		unsigned char c = (unsigned char) s[i];

		umlauts |= c == 0xC3 || c == 0xC5 || c == 0xCC ||
				   c == 0xE2; /* lead bytes of such letters, marks, the Angstrom sign */
		others |= (c >= 0xCD && c <= 0xD1) || c == 0xE1; /* Greek and Cyrillic */
	}
	if (umlauts)
	{
		from = out->len;
		hyg_fold_styled(s, n, HYG_FOLD_EXPANDED, out);
		count = add_variant(out, start, from, ends, count);
	}
	if (others)
	{
		from = out->len;
		hyg_fold_styled(s, n, HYG_FOLD_POPULAR, out);
		count = add_variant(out, start, from, ends, count);
	}
	return count;
}

int
hyg_fold_variants(const char *s, size_t n, HygBuf *out, size_t ends[HYG_MAX_VARIANTS])
{
	size_t start = out->len;
	int    count = hyg_fold_spellings(s, n, out, ends);

	for (int i = count - 1; i >= 0; i--)
	{
		size_t begin = start + (i > 0 ? ends[i - 1] : 0);
		size_t length = start + ends[i] - begin;
		HYG_STACK_BUF(contracted, 256);

		if (contract(out->data + begin, length, &contracted))
		{
			size_t from = out->len;

			hyg_buf_bytes(out, contracted.data, contracted.len);
			count = add_variant(out, start, from, ends, count);
		}
		hyg_buf_free(&contracted);
	}
	return count;
}
