/*-------------------------------------------------------------------------
 *
 * street_word.c
 *	  Single words of an address line.
 *
 *-------------------------------------------------------------------------
 */
#include "field/street.h"
#include "field/street_word.h"
#include "text/ascii.h"
#include "text/text.h"

/*
 * Folds a short word without its punctuation ("Nr." -> nr); 0 when it is longer
 * than any word in the lists.
 */
size_t
hyg_street_fold_word(const char *s, size_t n, char out[WORD_MAX])
{
	size_t length = 0;

	if (n > 3 * WORD_MAX)
		return 0;
	for (size_t i = 0; i < n; i++)
	{
		unsigned char c = (unsigned char) s[i];

		if (c >= 0x80)
		{
			HYG_STACK_BUF(folded, 128);
			size_t kept = 0;

			hyg_fold(s, n, &folded);
			if (folded.len <= WORD_MAX)
				for (size_t k = 0; k < folded.len; k++)
					if (folded.data[k] != ' ')
						out[kept++] = folded.data[k];
			hyg_buf_free(&folded);
			return kept;
		}
		if (hyg_ascii_fold[c] <= ' ')
			continue;
		if (length == WORD_MAX)
			return 0;
		out[length++] = hyg_ascii_fold[c];
	}
	return length;
}

/* The value of a word of additions ("" for those left out), or NULL. */
const char *
hyg_street_addition(const char *s, size_t n, size_t *length)
{
	char        word[WORD_MAX];
	int         at;
	const char *value;

	n = hyg_street_fold_word(s, n, word);
	at = hyg_wordlist_find(&hyg_street_additions, word, n);
	if (at < 0)
		return NULL;
	value = hyg_wordlist_string(&hyg_street_additions, at, length);
	if (*length == 1 && *value == '-')
		*length = 0;
	return value;
}

bool
hyg_street_is_roman(const char *s, size_t n)
{
	for (size_t i = 0; i < n; i++)
		if (!memchr("IVXivx", s[i], 6))
			return false;
	return n <= 4;
}

/* Does the word consist of runs that an addition can have? */
bool
hyg_street_addition_runs(const char *s, size_t n, size_t digits_max)
{
	for (size_t i = 0; i < n;)
	{
		size_t from = i;

		if (digit(s[i]))
		{
			while (i < n && digit(s[i]))
				i++;
			if (i - from > digits_max && (from == 0 || i - from > 5))
				return false; /* stuck to a letter they may be more: H0201 */
		}
		else if (letter(s + i, n - i))
		{
			size_t characters = 0;
			size_t unused;

			while (i < n && !digit(s[i]) && letter(s + i, n - i))
			{
				characters += ((unsigned char) s[i] & 0xC0) != 0x80;
				i++;
			}
			if (characters > 2 && !hyg_street_is_roman(s + from, i - from) &&
				hyg_street_addition(s + from, i - from, &unused) == NULL)
				return false;
		}
		else
			i += separator_length(s + i, n - i);
		if (i > n)
			i = n;
	}
	return true;
}
