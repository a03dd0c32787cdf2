/*-------------------------------------------------------------------------
 *
 * edit_distance.c
 *	  Levenshtein distance and optimal string alignment, bit-parallel.
 *
 * One column of the dynamic-programming matrix is kept as differences
 * between neighbouring cells, which are -1, 0 or +1, in two bit vectors; a
 * whole column of 64 rows is then a dozen word operations:
 *
 *	  G. Myers, A fast bit-vector algorithm for approximate string matching
 *	  based on dynamic programming, J. ACM 46(3), 1999;
 *	  H. Hyyro, A bit-vector algorithm for computing Levenshtein and Damerau
 *	  edit distances, Nordic J. of Computing 10(1), 2003 (the transposition
 *	  term).
 *
 * Equal beginnings and ends are cut off first (this changes neither
 * distance).  The shorter string is the pattern.  Up to 64 characters it is one
 * word.  Beyond, it is cut into blocks of 64 rows; a block is run over the whole
 * text before the next one, and what crosses the lower edge of a block, three bits per
 * column, is kept for the next: the horizontal difference (two) and the half of a
 * transposition that is already seen.  So memory is one byte per character of
 * the longer string, time O(ceil(n/64) * m), interruptible.
 *
 *-------------------------------------------------------------------------
 */
#include "similarity/similarity.h"

#include <limits.h>

#include "similarity/pattern.h"

#define CARRY_PLUS 1
#define CARRY_MINUS 2
#define CARRY_SWAP 4

/* Interrupts are looked at every this many columns. */
#define COLUMNS_PER_CHECK 8192

/* One column of a block between two steps. */
typedef struct Column
{
	uint64_t	plus;			/* rows that are one more than the row above */
	uint64_t	minus;			/* rows that are one less */
	uint64_t	diagonal;		/* rows equal to their upper left neighbour */
	uint64_t	mask;			/* the previous character's mask */
} Column;

/*
 * One text character over a block that is the top one: row 0 grows by one
 * per column.  Returns the change of the row that `last` marks.
 */
static inline int
top_step(Column *c, uint64_t mask, uint64_t last, bool swaps)
{
	uint64_t	diagonal = (((mask & c->plus) + c->plus) ^ c->plus) | mask | c->minus;
	uint64_t	plus,
				minus;
	int			change;

	if (swaps)
	{
		diagonal |= ((~c->diagonal & mask) << 1) & c->mask;
		c->diagonal = diagonal;
		c->mask = mask;
	}
	plus = c->minus | ~(diagonal | c->plus);
	minus = diagonal & c->plus;
	change = ((plus & last) != 0) - ((minus & last) != 0);
	plus = (plus << 1) | 1;
	minus <<= 1;
	c->plus = minus | ~(diagonal | plus);
	c->minus = plus & diagonal;
	return change;
}

/* The same for a block below another, whose lower edge is *carry; leaves its own edge there. */
static inline int
inner_step(Column *c, uint64_t mask, uint64_t last, bool swaps, uint8_t *carry)
{
	uint64_t	carry_plus = (*carry & CARRY_PLUS) != 0;
	uint64_t	carry_minus = (*carry & CARRY_MINUS) != 0;
	uint64_t	reached = mask | carry_minus;
	uint64_t	diagonal = (((reached & c->plus) + c->plus) ^ c->plus) | reached | c->minus;
	uint64_t	plus,
				minus;
	uint8_t		out = 0;
	int			change;

	if (swaps)
	{
		uint64_t	seen = ~c->diagonal & mask;

		diagonal |= ((seen << 1) | ((*carry & CARRY_SWAP) != 0)) & c->mask;
		if (seen >> 63)
			out |= CARRY_SWAP;
		c->diagonal = diagonal;
		c->mask = mask;
	}
	plus = c->minus | ~(diagonal | c->plus);
	minus = diagonal & c->plus;
	change = ((plus & last) != 0) - ((minus & last) != 0);
	if (plus >> 63)
		out |= CARRY_PLUS;
	if (minus >> 63)
		out |= CARRY_MINUS;
	*carry = out;
	plus = (plus << 1) | carry_plus;
	minus = (minus << 1) | carry_minus;
	c->plus = minus | ~(diagonal | plus);
	c->minus = plus & diagonal;
	return change;
}

static const Column first_column = {~UINT64_C(0), 0, 0, 0};

/* Both ASCII, 1 <= n <= 64, n <= m. */
static inline int
ascii_word_distance(const char *pattern, size_t n, const char *text, size_t m, bool swaps, int limit)
{
	uint64_t	narrow[128];
	Column		column = first_column;
	uint64_t	last = UINT64_C(1) << (n - 1);
	int			distance = (int) n;

	narrow_set(narrow, pattern, n, text, m);
	for (size_t j = 0; j < m; j++)
	{
		distance += top_step(&column, narrow[(unsigned char) text[j]], last, swaps);
		/* each of the columns left can take one off at most */
		if ((int64_t) distance - (int64_t) (m - 1 - j) > limit)
			return limit + 1;
		if ((j + 1) % COLUMNS_PER_CHECK == 0)
			hyg_check_interrupts();
	}
	return distance;
}

/*
 * Any characters, 1 <= n <= m.  When the pattern needs several blocks, a
 * block's lower edge also bounds the distance from below: a path to the
 * last cell passes that row, or jumps over it by a transposition from a row above that
 * is at most one less, and pays one for it.
 */
static int
distance_of_characters(const uint32_t *pattern, size_t n, const uint32_t *text, size_t m, bool swaps,
					   int limit)
{
	Pattern		p;
	uint8_t    *carries = NULL;
	int			distance = 0;

	if (n > WORD_BITS)
	{
		carries = hyg_alloc(m);
		memset(carries, CARRY_PLUS, m);
	}
	for (size_t row = 0; row < n; row += WORD_BITS)
	{
		size_t		rows = n - row < WORD_BITS ? n - row : WORD_BITS;
		uint64_t	last = UINT64_C(1) << (rows - 1);
		Column		column = first_column;
		int			lowest;

		pattern_set(&p, pattern + row, rows);
		distance = lowest = (int) (row + rows);
		for (size_t j = 0; j < m; j++)
		{
			uint64_t	mask = pattern_mask(&p, text[j]);

			if (carries)
				distance += inner_step(&column, mask, last, swaps, &carries[j]);
			else
				distance += top_step(&column, mask, last, swaps);
			if (distance < lowest)
				lowest = distance;
			if ((j + 1) % COLUMNS_PER_CHECK == 0)
				hyg_check_interrupts();
		}
		if (lowest > limit)
		{
			distance = limit + 1;
			break;
		}
	}
	if (carries)
		hyg_free(carries);
	return distance;
}

/*
 * The distance, or limit + 1 when it is larger than limit.  *longer is set to
 * the length of the longer string in characters (right only when limit
 * is INT_MAX - 1).
 */
static inline int
distance_of(const char *a, size_t na, const char *b, size_t nb, bool swaps, int limit, size_t *longer)
{
	bool		ascii = is_ascii(a, na) && is_ascii(b, nb);

	if (ascii)
	{
		if (na > nb)
		{
			const char *s = a;
			size_t		n = na;

			a = b;
			na = nb;
			b = s;
			nb = n;
		}
		*longer = nb;
		if ((int64_t) (nb - na) > limit)
			return limit + 1;
		while (na > 0 && *a == *b)
			a++, b++, na--, nb--;
		while (na > 0 && a[na - 1] == b[nb - 1])
			na--, nb--;
		if (na == 0)
			return (int) nb;
		if (na <= WORD_BITS)
			return ascii_word_distance(a, na, b, nb, swaps, limit);
	}
	{
		uint32_t	stack_a[STACK_CHARS],
					stack_b[STACK_CHARS];
		uint32_t   *whole_a = na <= STACK_CHARS ? stack_a : hyg_alloc(na * sizeof(uint32_t));
		uint32_t   *whole_b = nb <= STACK_CHARS ? stack_b : hyg_alloc(nb * sizeof(uint32_t));
		uint32_t   *ca = whole_a,
				   *cb = whole_b;
		size_t		ma = decode_utf8(a, na, ca),
					mb = decode_utf8(b, nb, cb);
		int			distance;

		if (ma > mb)
		{
			uint32_t   *c = ca;
			size_t		n = ma;

			ca = cb;
			ma = mb;
			cb = c;
			mb = n;
		}
		if (!ascii)
			*longer = mb;
		if ((int64_t) (mb - ma) > limit)
			distance = limit + 1;
		else
		{
			while (ma > 0 && *ca == *cb)
				ca++, cb++, ma--, mb--;
			while (ma > 0 && ca[ma - 1] == cb[mb - 1])
				ma--, mb--;
			distance = ma == 0 ? (int) mb : distance_of_characters(ca, ma, cb, mb, swaps, limit);
		}
		if (whole_a != stack_a)
			hyg_free(whole_a);
		if (whole_b != stack_b)
			hyg_free(whole_b);
		return distance > limit ? limit + 1 : distance;
	}
}

#define NO_LIMIT (INT_MAX - 1)

/*
 * Levenshtein distance in code points (V. I. Levenshtein, 1965): the least
 * number of insertions, deletions and substitutions.  Symmetric, a metric;
 * 0 .. length of the longer.  O(ceil(n/64) * m), n the shorter.
 */
int
hyg_levenshtein(const char *a, size_t na, const char *b, size_t nb)
{
	size_t		longer;

	return distance_of(a, na, b, nb, false, NO_LIMIT, &longer);
}

/*
 * Optimal string alignment (restricted Damerau-Levenshtein) distance in code points: also an
 * exchange of two neighbours counts one, and no part is edited twice ("ca" to "abc" is 3).
 * Symmetric, but the triangle inequality need not hold.  Cost as above.
 */
int
hyg_osa(const char *a, size_t na, const char *b, size_t nb)
{
	size_t		longer;

	return distance_of(a, na, b, nb, true, NO_LIMIT, &longer);
}

/*
 * The same, but any distance above `limit` is limit + 1, found sooner: from
 * the lengths, or as soon as the columns left cannot bring it down.
 */
int
hyg_osa_bounded(const char *a, size_t na, const char *b, size_t nb, int limit)
{
	size_t		longer;

	if (limit < 0)
		return limit + 1;
	return distance_of(a, na, b, nb, true, limit < NO_LIMIT ? limit : NO_LIMIT, &longer);
}

/*
 * 1 - osa / length of the longer, both in code points: 0..1, symmetric, 1
 * for equal strings only (ill-formed bytes are equal to each other).
 */
double
hyg_edit_similarity(const char *a, size_t na, const char *b, size_t nb)
{
	size_t		longer;
	int			distance = distance_of(a, na, b, nb, true, NO_LIMIT, &longer);

	return longer == 0 ? 1.0 : 1.0 - (double) distance / (double) longer;
}
