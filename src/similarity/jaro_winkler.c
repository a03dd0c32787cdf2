/*-------------------------------------------------------------------------
 *
 * jaro_winkler.c
 *	  Jaro-Winkler similarity.
 *
 *	  M. A. Jaro, Advances in record-linkage methodology as applied to
 *	  matching the 1985 census of Tampa, Florida, JASA 84, 1989;
 *	  W. E. Winkler, String comparator metrics and enhanced decision rules in
 *	  the Fellegi-Sunter model of record linkage, 1990.
 *
 * Characters match when equal and no further apart than half the longer
 * string less one.  Each takes the first free partner in its window.  Taken
 * character by character this is a merge of two sorted lists of positions
 * (a position below the window of one character is below that of all later
 * ones), and the merge is the same from either side: so the result is symmetric,
 * transpositions included.
 *
 * To 64 characters each the windows and the partners are bits of a word.
 * Longer strings keep one queue of positions per distinct character, as the merge suggests:
 * O(n + m) at any length, where the bit vectors would be quadratic.
 *
 *-------------------------------------------------------------------------
 */
#include "similarity/similarity.h"

#include "similarity/pattern.h"

#define PREFIX_MAX 4
#define PREFIX_SCALE 0.1
#define BOOST_ABOVE 0.7

/* Jaro similarity from lengths, matches and matched characters out of order. */
static inline double
jaro_of(size_t na, size_t nb, size_t matches, size_t misplaced)
{
	double m = (double) matches;

	if (matches == 0)
		return 0.0;
	/* the sum of the first two is the same from either side */
	return ((m / (double) na + m / (double) nb) + (m - (double) (misplaced / 2)) / m) / 3.0;
}

static inline double
winkler_of(double jaro, size_t prefix)
{
	return jaro > BOOST_ABOVE ? jaro + (double) prefix * PREFIX_SCALE * (1.0 - jaro) : jaro;
}

/*
 * Both of 1 to 64 characters.  `mask` holds, per character of b, the
 * positions in a where it stands.
 */
static inline double
jaro_of_words(const uint64_t *mask, size_t na, size_t nb)
{
	size_t   longer = na > nb ? na : nb;
	size_t   reach = longer / 2 > 1 ? longer / 2 - 1 : 0;
	uint64_t window = reach + 1 >= WORD_BITS ? ~UINT64_C(0) : (UINT64_C(1) << (reach + 1)) - 1;
	uint64_t taken_a = 0, taken_b = 0;
	size_t   matches = 0, misplaced = 0;

	for (size_t j = 0; j < nb; j++)
	{
		uint64_t partners = mask[j] & window & ~taken_a;

		taken_a |= partners & (~partners + 1);
		taken_b |= (uint64_t) (partners != 0) << j;
		/* the window grows until its lower end leaves position 0 */
		window = j < reach ? (window << 1) | 1 : window << 1;
	}
	for (uint64_t rest = taken_b; rest != 0; rest &= rest - 1)
	{
		uint64_t first = taken_a & (~taken_a + 1);

		misplaced += (mask[__builtin_ctzll(rest)] & first) == 0;
		matches++;
		taken_a ^= first;
	}
	return jaro_of(na, nb, matches, misplaced);
}

/* ---- longer strings ---- */

#define PAGE_BITS 8
#define PAGES ((0x10FFFF >> PAGE_BITS) + 1)
#define NOWHERE UINT32_MAX

/* Per character of a, the first of its positions not yet taken or passed. */
typedef struct Queues
{
	uint32_t *pages[PAGES];
} Queues;

static inline uint32_t *
queue_of(Queues *queues, uint32_t c, bool make)
{
	uint32_t *page = queues->pages[c >> PAGE_BITS];

	if (page == NULL)
	{
		if (!make)
			return NULL;
		page = hyg_alloc(sizeof(uint32_t) << PAGE_BITS);
		memset(page, 0xFF, sizeof(uint32_t) << PAGE_BITS);
		queues->pages[c >> PAGE_BITS] = page;
	}
	return &page[c & ((1 << PAGE_BITS) - 1)];
}

static double
jaro_of_characters(const uint32_t *a, size_t na, const uint32_t *b, size_t nb)
{
	size_t    longer = na > nb ? na : nb;
	size_t    reach = longer / 2 > 1 ? longer / 2 - 1 : 0;
	Queues   *queues = hyg_alloc(sizeof(Queues));
	uint32_t *next = hyg_alloc(na * sizeof(uint32_t));
	uint8_t  *taken = hyg_alloc(na);
	uint32_t *partners =
		hyg_alloc(nb * sizeof(uint32_t)); /* the matched characters of b in order */
	size_t matches = 0, misplaced = 0, at = 0;

	memset(queues, 0, sizeof(Queues));
	memset(taken, 0, na);
	for (size_t i = na; i-- > 0;)
	{
		uint32_t *head = queue_of(queues, a[i], true);

		next[i] = *head;
		*head = (uint32_t) i;
		if (i % 65536 == 0)
			hyg_check_interrupts();
	}
	for (size_t j = 0; j < nb; j++)
	{
		uint32_t *head = queue_of(queues, b[j], false);

		if (head == NULL)
			continue;
		while (*head != NOWHERE && *head + reach < j)
			*head = next[*head];
		if (*head != NOWHERE && *head <= j + reach)
		{
			taken[*head] = 1;
			*head = next[*head];
			partners[matches++] = b[j];
		}
		if (j % 65536 == 0)
			hyg_check_interrupts();
	}
	for (size_t i = 0; i < na; i++)
	{
		if (taken[i])
			misplaced += partners[at++] != a[i];
	}
	for (size_t i = 0; i < PAGES; i++)
	{
		if (queues->pages[i])
			hyg_free(queues->pages[i]);
	}
	hyg_free(partners);
	hyg_free(taken);
	hyg_free(next);
	hyg_free(queues);
	return jaro_of(na, nb, matches, misplaced);
}

/*
 * Jaro-Winkler similarity in code points: 0..1, symmetric, 1 for equal
 * strings; common prefixes count to 4 characters at 0.1 each, when the Jaro
 * similarity is above 0.7.  Half transpositions are cut off, as in Winkler's
 * own program.  O(n + m).
 */
double
hyg_jaro_winkler(const char *a, size_t na, const char *b, size_t nb)
{
	uint64_t mask[WORD_BITS];
	size_t   prefix = 0;

	if (na == 0 || nb == 0)
		return na == nb ? 1.0 : 0.0;
	if (na <= WORD_BITS && nb <= WORD_BITS)
	{
		uint64_t      narrow[128];
		unsigned char seen = narrow_set(narrow, a, na);

		for (size_t j = 0; j < nb; j++)
		{
			unsigned char c = (unsigned char) b[j];

			seen |= c;
			mask[j] = narrow[c & 127];
		}
		if (seen < 0x80)
		{
			while (prefix < PREFIX_MAX && prefix < na && prefix < nb && a[prefix] == b[prefix])
				prefix++;
			return winkler_of(jaro_of_words(mask, na, nb), prefix);
		}
	}
	{
		uint32_t  stack_a[STACK_CHARS], stack_b[STACK_CHARS];
		uint32_t *ca = na <= STACK_CHARS ? stack_a : hyg_alloc(na * sizeof(uint32_t));
		uint32_t *cb = nb <= STACK_CHARS ? stack_b : hyg_alloc(nb * sizeof(uint32_t));
		size_t    ma = decode_utf8(a, na, ca), mb = decode_utf8(b, nb, cb);
		double    jaro;

		while (prefix < PREFIX_MAX && prefix < ma && prefix < mb && ca[prefix] == cb[prefix])
			prefix++;
		if (ma <= WORD_BITS && mb <= WORD_BITS)
		{
			Pattern p;

			pattern_set(&p, ca, ma);
			for (size_t j = 0; j < mb; j++)
				mask[j] = pattern_mask(&p, cb[j]);
			jaro = jaro_of_words(mask, ma, mb);
		}
		else
			jaro = jaro_of_characters(ca, ma, cb, mb);
		if (ca != stack_a)
			hyg_free(ca);
		if (cb != stack_b)
			hyg_free(cb);
		return winkler_of(jaro, prefix);
	}
}
