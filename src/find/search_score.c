/*-------------------------------------------------------------------------
 *
 * search_score.c
 *	  How well a record answers the words of a search box.
 *
 * Every word looks for its best partner among the words of the record's
 * fields; the score is the mean over the words, 0 to 1.  Particles count only
 * when nothing else was asked; digits that follow each other are also tried together, as a phone
 * number written in groups.
 *
 *-------------------------------------------------------------------------
 */
#include "find/search_score.h"

#include "field/field.h"
#include "similarity/similarity.h"
#include "text/text.h"

#define MAX_WORDS 16

typedef struct Word
{
	const char *s;
	size_t      n;
	bool        digits;
	double      best;
} Word;

static bool
all_digits(const char *s, size_t n)
{
	for (size_t i = 0; i < n; i++)
	{
		if (s[i] < '0' || s[i] > '9')
			return false;
	}
	return n > 0;
}

static double
word_score(const Word *word, const char *s, size_t n)
{
	if (word->n == n && memcmp(word->s, s, n) == 0)
		return 1.0;
	if (word->digits)
		return 0.0;
	if (word->n >= 3 && n > word->n && memcmp(word->s, s, word->n) == 0)
		return 0.9;
	/* deboer and boer */
	if (n >= 3 && word->n > n && memcmp(word->s + word->n - n, s, n) == 0 &&
		hyg_is_particle(word->s, word->n - n))
		return 0.9;
	if (word->n >= 4 && n >= 4 && hyg_osa_bounded(word->s, word->n, s, n, 1) <= 1)
		return 0.85;
	if (word->n >= 7 && n >= 7 && hyg_osa_bounded(word->s, word->n, s, n, 2) <= 2)
		return 0.75;
	if (word->n >= 4 && n >= 4)
	{
		HYG_STACK_BUF(a, 160);
		HYG_STACK_BUF(b, 160);
		bool alike;

		hyg_cologne(word->s, word->n, &a);
		hyg_cologne(s, n, &b);
		alike = a.len > 1 && a.len == b.len && memcmp(a.data, b.data, a.len) == 0;
		hyg_buf_free(&a);
		hyg_buf_free(&b);
		if (alike)
			return 0.7;
	}
	return 0.0;
}

static bool
is_separator(char c)
{
	return c == ' ' || c == '@' || c == '.' || c == '-' || c == '_' || c == '+' || c == '=';
}

double
hyg_search_score(const HygView *view, const char *words, size_t n)
{
	HYG_STACK_BUF(folded, 256);
	Word   word[MAX_WORDS];
	int    count = 0;
	int    asked = 0;
	double sum = 0.0;
	size_t at = 0;

	hyg_fold(words, n < 1024 ? n : 1024, &folded);
	while (count < MAX_WORDS &&
		   hyg_next_token(folded.data, folded.len, &at, &word[count].s, &word[count].n))
	{
		word[count].digits = all_digits(word[count].s, word[count].n);
		word[count].best = 0.0;
		count++;
	}
	for (int v = 0; v < view->count; v++)
	{
		const HygValue *value = &view->values[v];
		size_t          i = 0;

		while (i < value->n)
		{
			size_t start;

			while (i < value->n && is_separator(value->s[i]))
				i++;
			start = i;
			while (i < value->n && !is_separator(value->s[i]))
				i++;
			for (int w = 0; w < count && i > start; w++)
			{
				double score =
					word[w].best < 1.0 ? word_score(&word[w], value->s + start, i - start) : 0.0;

				/* an initial, asked or recorded */
				if (score == 0.0 && value->field == HYG_F_GIVEN &&
					(word[w].n == 1 || i - start == 1) && word[w].s[0] == value->s[start])
					score = 0.7;

				if (score > word[w].best)
					word[w].best = score;
			}
		}
		if (value->field != HYG_F_PHONE)
			continue;
		/* runs of digits against the end of the number, the trunk zero dropped */
		for (int from = 0; from < count; from++)
		{
			char   digits[32];
			size_t length = 0;
			int    to;

			for (to = from; to < count && word[to].digits && length + word[to].n <= sizeof(digits);
				 to++)
			{
				memcpy(digits + length, word[to].s, word[to].n);
				length += word[to].n;
			}
			if (to > from)
			{
				const char *d = digits;

				while (length > 0 && *d == '0')
					d++, length--;
				if (length >= 6 && length < value->n &&
					memcmp(value->s + value->n - length, d, length) == 0)
				{
					for (int w = from; w < to; w++)
						word[w].best = 1.0;
				}
				from = to;
			}
		}
	}
	for (int pass = 0; pass < 2 && asked == 0; pass++)
	{
		for (int w = 0; w < count; w++)
		{
			if (pass == 0 && hyg_is_particle(word[w].s, word[w].n))
				continue;
			sum += word[w].best;
			asked++;
		}
	}
	hyg_buf_free(&folded);
	return asked > 0 ? sum / asked : 0.0;
}
