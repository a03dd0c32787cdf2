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

/*
 * Words with ae, oe or ue that is no umlaut, as they begin or end there:
 * "Manuel", "Suez", "Michael", "Noel".  `at` points at the first vowel.
 */
static bool
is_umlaut(const char *word, size_t n, size_t at)
{
	static const char *const never[] = {
		/* the letters around the digraph, which is in upper case; ^ and $ are the word's ends */
		"anUEl", "amUEl", "igUEl", "qUE", "^sUEz", "^jUEz", "nsUEl", "erUEl", "nUEv", "bUEno", "bUEna",
		"fUEnt", "pUEnt", "pUEb", "hUErta", "cUEn", "cUEs", "gUErr", "gUErin", "gUEv",
		"chAEl", "phAEl", "afAEl", "srAEl", "^gAEl$", "nOEl$", "nOElle$", "^jOEl$", "hlOE$", "^zOE$", "^jOEy$", "^cOEn$",
		NULL
	};

	/* after a vowel the e stands by itself: Bauer, Meuer */
	if (at > 0 && strchr("aeiou", word[at - 1]) != NULL)
		return false;
	for (int i = 0; never[i] != NULL; i++)
	{
		bool		front = never[i][0] == '^';
		const char *p = never[i] + front;
		size_t		before = strcspn(p, "AOU");
		size_t		length = strcspn(p, "$");
		bool		same = at >= before && at - before + length <= n &&
			(!front || at == before) && (p[length] != '$' || at - before + length == n);

		for (size_t j = 0; same && j < length; j++)
			same = (p[j] | 0x20) == word[at - before + j];
		if (same)
			return false;
	}
	return true;
}

/* aa to a, ae to a, oe to o, ue to u, ij to y: false when nothing changed. */
static bool
contract(const char *folded, size_t n, HygBuf *out)
{
	bool		changed = false;
	size_t		at = 0;
	const char *word;
	size_t		length;
	size_t		start = out->len;

	while (hyg_next_token(folded, n, &at, &word, &length))
	{
		if (out->len > start)
			hyg_buf_char(out, ' ');
		for (size_t i = 0; i < length; i++)
		{
			char		c = word[i];
			char		next = i + 1 < length ? word[i + 1] : 0;

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
	size_t		begin = start;
	size_t		length = out->len - from;

	for (int i = 0; i < count; i++)
	{
		if (start + ends[i] - begin == length && memcmp(out->data + begin, out->data + from, length) == 0)
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
hyg_fold_variants(const char *s, size_t n, HygBuf *out, size_t ends[HYG_MAX_VARIANTS])
{
	size_t		start = out->len;
	size_t		from;
	int			count;
	bool		ascii = true;

	hyg_fold(s, n, out);
	if (out->len == start)
		return 0;
	count = add_variant(out, start, start, ends, 0);
	for (size_t i = 0; ascii && i < n; i++)
		ascii = (unsigned char) s[i] < 0x80;
	if (!ascii)
	{
		from = out->len;
		hyg_fold_styled(s, n, HYG_FOLD_EXPANDED, out);
		count = add_variant(out, start, from, ends, count);
		from = out->len;
		hyg_fold_styled(s, n, HYG_FOLD_POPULAR, out);
		count = add_variant(out, start, from, ends, count);
	}
	for (int i = count - 1; i >= 0; i--)
	{
		size_t		begin = start + (i > 0 ? ends[i - 1] : 0);
		size_t		length = start + ends[i] - begin;
		HYG_STACK_BUF(contracted, 256);

		if (contract(out->data + begin, length, &contracted))
		{
			from = out->len;
			hyg_buf_bytes(out, contracted.data, contracted.len);
			count = add_variant(out, start, from, ends, count);
		}
		hyg_buf_free(&contracted);
	}
	return count;
}
