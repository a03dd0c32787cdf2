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
	uint64_t plus;     /* rows that are one more than the row above */
	uint64_t minus;    /* rows that are one less */
	uint64_t diagonal; /* rows equal to their upper left neighbour */
	uint64_t mask;     /* the previous character's mask */
} Column;

/*
 * One text character over a block that is the top one: row 0 grows by one
 * per column.  Returns the change of the row that `last` marks.
 */
static HYG_INLINE int
top_step(Column *c, uint64_t mask, uint64_t last, bool swaps)
{
	uint64_t diagonal = (((mask & c->plus) + c->plus) ^ c->plus) | mask | c->minus;
	uint64_t plus, minus;
	int      change;

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
	uint64_t carry_plus = (*carry & CARRY_PLUS) != 0;
	uint64_t carry_minus = (*carry & CARRY_MINUS) != 0;
	uint64_t reached = mask | carry_minus;
	uint64_t diagonal = (((reached & c->plus) + c->plus) ^ c->plus) | reached | c->minus;
	uint64_t plus, minus;
	uint8_t  out = 0;
	int      change;

	if (swaps)
	{
		uint64_t seen = ~c->diagonal & mask;

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

#define NOT_ASCII (-1)

/*
 * 1 <= n <= 64 bytes of pattern, n <= m.  Whether all bytes are ASCII is
 * found out on the way; NOT_ASCII if not.
 *
 * Two bounds end it early: each of the columns left can take one off at
 * most; and every text character that the pattern does not have costs one.
 * A byte that is no ASCII further on cannot undo them, as it would only make
 * fewer columns.
 */
static HYG_INLINE int
ascii_word_distance(const char *pattern, size_t n, const char *text, size_t m, bool swaps,
					int limit)
{
	uint64_t      narrow[128];
	Column        column = first_column;
	uint64_t      last = UINT64_C(1) << (n - 1);
	int           distance = (int) n;
	int           strangers = 0;
	unsigned char seen = narrow_set(narrow, pattern, n);

	if (seen >= 0x80)
		return NOT_ASCII;
	for (size_t j = 0; j < m; j++)
	{
		unsigned char c = (unsigned char) text[j];
		uint64_t      mask = narrow[c & 127];

		seen |= c;
		strangers += mask == 0;
		distance += top_step(&column, mask, last, swaps);
		if ((int64_t) distance - (int64_t) (m - 1 - j) > limit || strangers > limit)
			return seen >= 0x80 ? NOT_ASCII : limit + 1;
		if ((j + 1) % COLUMNS_PER_CHECK == 0)
			hyg_check_interrupts();
	}
	return seen >= 0x80 ? NOT_ASCII : distance;
}

/*
 * Any characters, 1 <= n <= m.  When the pattern needs several blocks, a
 * block's lower edge also bounds the distance from below: a path to the
 * last cell passes that row, or jumps over it by a transposition from a row above that
 * is at most one less, and pays one for it.
 */
static int
distance_of_characters(const uint32_t *pattern, size_t n, const uint32_t *text, size_t m,
					   bool swaps, int limit)
{
	Pattern  p;
	uint8_t *carries = NULL;
	int      distance = 0;

	if (n > WORD_BITS)
	{
		carries = hyg_alloc(m);
		memset(carries, CARRY_PLUS, m);
	}
	for (size_t row = 0; row < n; row += WORD_BITS)
	{
		size_t   rows = n - row < WORD_BITS ? n - row : WORD_BITS;
		uint64_t last = UINT64_C(1) << (rows - 1);
		Column   column = first_column;
		int      lowest;

		pattern_set(&p, pattern + row, rows);
		distance = lowest = (int) (row + rows);
		for (size_t j = 0; j < m; j++)
		{
			uint64_t mask = pattern_mask(&p, text[j]);

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

/* From the code points of both strings. */
static int
wide_distance(const char *a, size_t na, const char *b, size_t nb, bool swaps, int limit)
{
	uint32_t  stack_a[STACK_CHARS], stack_b[STACK_CHARS];
	uint32_t *whole_a = na <= STACK_CHARS ? stack_a : hyg_alloc(na * sizeof(uint32_t));
	uint32_t *whole_b = nb <= STACK_CHARS ? stack_b : hyg_alloc(nb * sizeof(uint32_t));
	uint32_t *ca = whole_a, *cb = whole_b;
	size_t    ma = decode_utf8(a, na, ca), mb = decode_utf8(b, nb, cb);
	int       distance;

	if (ma > mb)
	{
		uint32_t *c = ca;
		size_t    n = ma;

		ca = cb;
		ma = mb;
		cb = c;
		mb = n;
	}
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

/*
 * Optimal string alignment of ASCII strings within a limit of 1 or 2, by trying: where the strings first differ one edit
 * has to be made, of four kinds, and each is followed up with one edit less.  At most 4 ways for the first
 * edit and 4 for the second, each a comparison of what is left, most of which ends at once.
 */
static bool
aligns_within(const char *a, size_t na, const char *b, size_t nb, int limit)
{
	while (na > 0 && nb > 0 && *a == *b)
		a++, b++, na--, nb--;
	if (na == 0 || nb == 0)
		return na + nb <= (size_t) limit;
	if (limit == 0 || (na > nb ? na - nb : nb - na) > (size_t) limit)
		return false;
	limit--;
	return aligns_within(a + 1, na - 1, b + 1, nb - 1, limit) ||
		   (na >= nb && aligns_within(a + 1, na - 1, b, nb, limit)) ||
		   (nb >= na && aligns_within(a, na, b + 1, nb - 1, limit)) ||
		   (na > 1 && nb > 1 && a[0] == b[1] && a[1] == b[0] &&
			aligns_within(a + 2, na - 2, b + 2, nb - 2, limit));
}

/*
 * The distance, or limit + 1 when it is larger than limit.
 *
 * Equal beginnings and ends are cut off bytewise.  If what is left is ASCII, no
 * character was cut in two: an ill-formed or unfinished sequence before or after
 * it reads the same on both sides.  If it is not, we start again from characters.
 */
static HYG_INLINE int
distance_of(const char *a, size_t na, const char *b, size_t nb, bool swaps, int limit)
{
	const char *x = na <= nb ? a : b, *y = na <= nb ? b : a;
	size_t      nx = na <= nb ? na : nb, ny = na <= nb ? nb : na;

	while (nx > 0 && *x == *y)
		x++, y++, nx--, ny--;
	while (nx > 0 && x[nx - 1] == y[ny - 1])
		nx--, ny--;
	if (nx == 0 || (int64_t) (ny - nx) > limit)
	{
		if (is_ascii(x, nx) && is_ascii(y, ny))
			return (int64_t) (ny - nx) > limit ? limit + 1 : (int) ny;
	}
	else if (nx <= WORD_BITS)
	{
		int distance = ascii_word_distance(x, nx, y, ny, swaps, limit);

		if (distance != NOT_ASCII)
			return distance;
	}
	return wide_distance(a, na, b, nb, swaps, limit);
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
	return distance_of(a, na, b, nb, false, NO_LIMIT);
}

/*
 * Optimal string alignment (restricted Damerau-Levenshtein) distance in code points: also an
 * exchange of two neighbours counts one, and no part is edited twice ("ca" to "abc" is 3).
 * Symmetric, but the triangle inequality need not hold.  Cost as above.
 */
int
hyg_osa(const char *a, size_t na, const char *b, size_t nb)
{
	return distance_of(a, na, b, nb, true, NO_LIMIT);
}

/*
 * The same, but any distance above `limit` is limit + 1, found sooner: from
 * the lengths, or as soon as the columns left cannot bring it down.
 */
int
hyg_osa_bounded(const char *a, size_t na, const char *b, size_t nb, int limit)
{
	if (limit < 0)
		return limit + 1;
	if (limit <= 2 && is_ascii(a, na) && is_ascii(b, nb))
	{
		if (!aligns_within(a, na, b, nb, limit))
			return limit + 1;
		while (limit > 0 && aligns_within(a, na, b, nb, limit - 1))
			limit--;
		return limit;
	}
	return distance_of(a, na, b, nb, true, limit < NO_LIMIT ? limit : NO_LIMIT);
}

/*
 * 1 - osa / length of the longer, both in code points: 0..1, symmetric, 1
 * for equal strings only (ill-formed bytes are equal to each other).
 */
double
hyg_edit_similarity(const char *a, size_t na, const char *b, size_t nb)
{
	size_t ma = count_characters(a, na), mb = count_characters(b, nb), longer = ma > mb ? ma : mb;

	if (longer == 0)
		return 1.0;
	return 1.0 - (double) hyg_osa(a, na, b, nb) / (double) longer;
}
