/*-------------------------------------------------------------------------
 *
 * token_similarity.c
 *	  Similarity of two folded strings as sets of words, whatever their order.
 *
 * Every word of one side may have one partner on the other.  Equal words are
 * paired first, then the others so that the sum of
 *
 *		similarity(s, t) * (length(s) + length(t))
 *
 * is largest; the result is that sum over the length of all words of both
 * sides.  So a long word counts more than a short one, and a word without a
 * partner counts against.  The similarity of two words is 1 - osa / longer, and
 * nothing below one half: unrelated words should not add up.
 *
 * As word boundaries are often written differently (van den berg,
 * vandenberg), the edit similarity of both strings without their spaces
 * stands when the numbers of words differ and it is higher.
 *
 *-------------------------------------------------------------------------
 */
#include "similarity/similarity.h"

#include <stdlib.h>

#include "similarity/assignment.h"
#include "text/text.h"
#include "text/utf8.h"

/* Words of each side, after equal ones are paired, that can find a partner. */
#define MAX_WORDS HYG_ASSIGNMENT_MAX

/* Of a word, the bytes that are compared when it has no equal: 64 characters or more. */
#define MAX_WORD_BYTES 256

/* Strings above this many bytes are not compared without their spaces. */
#define MAX_JOINED 1024

#define STACK_WORDS 32

/* Similarities are added as integers, so that the sum is the same from either side. */
#define UNIT 65536

typedef struct Word
{
	const char *s;
	uint32_t    n;      /* bytes */
	uint32_t    length; /* code points */
	uint32_t    place;
	bool        paired;
} Word;

static size_t
count_words(const char *s, size_t n)
{
	size_t      count = 0, at = 0, length;
	const char *word;

	while (hyg_next_token(s, n, &at, &word, &length))
		count++;
	return count;
}

static void
cut_words(const char *s, size_t n, Word *words)
{
	size_t      count = 0, at = 0, length;
	const char *word;

	while (hyg_next_token(s, n, &at, &word, &length))
	{
		Word       *w = &words[count];
		const char *c = word;
		uint32_t    cp;

		w->s = word;
		w->n = (uint32_t) length;
		w->length = 0;
		w->place = (uint32_t) count++;
		w->paired = false;
		while (c < word + length)
		{
			c += hyg_utf8_read(c, word + length, &cp);
			w->length++;
		}
		if (count % 8192 == 0)
			hyg_check_interrupts();
	}
}

static int
compare_words(const void *a, const void *b)
{
	const Word *x = *(Word *const *) a, *y = *(Word *const *) b;
	int         order = memcmp(x->s, y->s, x->n < y->n ? x->n : y->n);

	if (order != 0)
		return order;
	if (x->n != y->n)
		return x->n < y->n ? -1 : 1;
	return x->place < y->place ? -1 : x->place > y->place;
}

/* Pairs equal words off; returns their length on both sides together. */
static int64_t
pair_equal_words(Word *a, size_t na, Word *b, size_t nb)
{
	int64_t sum = 0;

	if (na * nb <= MAX_WORDS * MAX_WORDS)
	{
		for (size_t i = 0; i < na; i++)
		{
			for (size_t j = 0; j < nb; j++)
			{
				if (!b[j].paired && a[i].n == b[j].n && memcmp(a[i].s, b[j].s, a[i].n) == 0)
				{
					a[i].paired = b[j].paired = true;
					sum += 2 * (int64_t) a[i].length;
					break;
				}
			}
		}
	}
	else
	{
		Word **x = hyg_alloc(na * sizeof(Word *)), **y = hyg_alloc(nb * sizeof(Word *));
		size_t i = 0, j = 0;

		for (size_t k = 0; k < na; k++)
			x[k] = &a[k];
		for (size_t k = 0; k < nb; k++)
			y[k] = &b[k];
		qsort(x, na, sizeof(Word *), compare_words);
		hyg_check_interrupts();
		qsort(y, nb, sizeof(Word *), compare_words);
		while (i < na && j < nb)
		{
			size_t least = x[i]->n < y[j]->n ? x[i]->n : y[j]->n;
			int    order = memcmp(x[i]->s, y[j]->s, least);

			if (order == 0)
				order = x[i]->n < y[j]->n ? -1 : x[i]->n > y[j]->n;
			if (order == 0)
			{
				x[i]->paired = y[j]->paired = true;
				sum += 2 * (int64_t) x[i]->length;
				i++, j++;
			}
			else if (order < 0)
				i++;
			else
				j++;
		}
		hyg_free(x);
		hyg_free(y);
	}
	return sum;
}

/* The first MAX_WORDS words without an equal. */
static int
unpaired(Word *words, size_t n, const Word **out)
{
	int count = 0;

	for (size_t i = 0; i < n && count < MAX_WORDS; i++)
	{
		if (!words[i].paired)
			out[count++] = &words[i];
	}
	return count;
}

static inline size_t
compared_bytes(const Word *w)
{
	return w->n < MAX_WORD_BYTES ? w->n : MAX_WORD_BYTES;
}

/* Edit similarity of the strings without spaces. */
static double
joined_similarity(const char *a, size_t na, const char *b, size_t nb)
{
	char   joined_a[MAX_JOINED], joined_b[MAX_JOINED];
	size_t ma = 0, mb = 0;

	for (size_t i = 0; i < na; i++)
	{
		if (a[i] != ' ')
			joined_a[ma++] = a[i];
	}
	for (size_t i = 0; i < nb; i++)
	{
		if (b[i] != ' ')
			joined_b[mb++] = b[i];
	}
	return hyg_edit_similarity(joined_a, ma, joined_b, mb);
}

/*
 * Order-free similarity of two folded strings, see above: 0..1, symmetric, 1
 * for the same words in any order.  Beyond 32 words a side that have no equal the further
 * ones find no partner; of a word 256 bytes count.  O(n log n) in the number of words,
 * at most 32 * 32 word comparisons.
 */
double
hyg_token_similarity(const char *a, size_t na, const char *b, size_t nb)
{
	size_t  words_a = count_words(a, na), words_b = count_words(b, nb);
	Word    stack_a[STACK_WORDS], stack_b[STACK_WORDS];
	Word   *x, *y;
	int64_t sum, total = 0;
	double  result;

	if (words_a == 0 || words_b == 0)
		return words_a == words_b ? 1.0 : 0.0;
	x = words_a <= STACK_WORDS ? stack_a : hyg_alloc(words_a * sizeof(Word));
	y = words_b <= STACK_WORDS ? stack_b : hyg_alloc(words_b * sizeof(Word));
	cut_words(a, na, x);
	cut_words(b, nb, y);
	for (size_t i = 0; i < words_a; i++)
		total += x[i].length;
	for (size_t i = 0; i < words_b; i++)
		total += y[i].length;
	sum = pair_equal_words(x, words_a, y, words_b);
	result = (double) sum / (double) total;
	if (sum < total)
	{
		const Word *left[MAX_WORDS], *right[MAX_WORDS];
		int         rows = unpaired(x, words_a, left), columns = unpaired(y, words_b, right);
		int64_t     benefit[MAX_WORDS][MAX_WORDS];

		if (rows > 0 && columns > 0)
		{
			for (int i = 0; i < rows; i++)
			{
				for (int j = 0; j < columns; j++)
				{
					double alike = hyg_edit_similarity(left[i]->s, compared_bytes(left[i]),
													   right[j]->s, compared_bytes(right[j]));

					benefit[i][j] = alike < 0.5 ? 0
												: (int64_t) (alike * UNIT) *
													  (left[i]->length + right[j]->length);
				}
			}
			sum = sum * UNIT + hyg_assign(benefit, rows, columns, NULL);
			result = (double) sum / UNIT / (double) total;
		}
		if (words_a != words_b && na <= MAX_JOINED && nb <= MAX_JOINED)
		{
			double joined = joined_similarity(a, na, b, nb);

			if (joined > result)
				result = joined;
		}
	}
	if (x != stack_a)
		hyg_free(x);
	if (y != stack_b)
		hyg_free(y);
	return result;
}
