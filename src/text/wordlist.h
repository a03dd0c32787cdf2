/*-------------------------------------------------------------------------
 *
 * wordlist.h
 *	  Frozen word lists: a set or map of short byte strings, read-only and
 *	  free of pointers inside, written by generate/wordlist.py.
 *
 * A list is one blob of words laid end to end, an offset per word, a value
 * per word (a number, or an index into a second blob of strings) and an
 * open-addressing hash of word numbers.  Look-up is O(word length).
 *
 *-------------------------------------------------------------------------
 */
#ifndef HYG_WORDLIST_H
#define HYG_WORDLIST_H

#include <stdint.h>

#include "text/buffer.h"
#include "text/hash.h"

typedef struct HygWordlist
{
	const char     *words;     /* all words, end to end */
	const uint32_t *offsets;   /* count + 1 of them */
	const uint16_t *slots;     /* hash table of word number + 1; 0 is free */
	uint32_t        slot_mask; /* size of the hash table - 1 */
	uint32_t        count;
	uint32_t        longest; /* length of the longest word in bytes */
	const uint32_t *values;  /* a value per word, or NULL in a plain set */
	const char     *strings; /* string values, end to end, or NULL */
	const uint32_t *string_offsets;
	/* filters, NULL in most lists: see hyg_wordlist_may_start, hyg_wordlist_may_have */
	const uint32_t *starts;
	const uint32_t *edges;
} HygWordlist;

/* The generator computes the same. */
static inline uint32_t
hyg_wordlist_hash(const char *s, size_t n)
{
	return (uint32_t) (hyg_hash(s, n) >> 32);
}

/* The word's number, or -1 when it is not in the list. */
extern int hyg_wordlist_find(const HygWordlist *list, const char *s, size_t n);

/* The word's value, or -1.  In a set every member has the value 0. */
static inline int64_t
hyg_wordlist_value(const HygWordlist *list, const char *s, size_t n)
{
	int at = hyg_wordlist_find(list, s, n);

	if (at < 0)
		return -1;
	return list->values ? (int64_t) list->values[at] : 0;
}

#define hyg_wordlist_has(list, s, n) (hyg_wordlist_find((list), (s), (n)) >= 0)

/* String value of word number `at`: sets *n to its length. */
static inline const char *
hyg_wordlist_string(const HygWordlist *list, int at, size_t *n)
{
	uint32_t v = list->values[at];

	*n = list->string_offsets[v + 1] - list->string_offsets[v];
	return list->strings + list->string_offsets[v];
}

/* ---- filters: most look-ups find nothing ---- */

/* Place of four bytes, the first lowest, in a filter; the generator computes the same. */
static inline uint32_t
hyg_wordlist_filter_bit(uint32_t four)
{
	return four * 0x9E3779B1u >> 20;
}

static inline bool
hyg_wordlist_filter(const uint32_t *filter, uint32_t four)
{
	uint32_t bit = hyg_wordlist_filter_bit(four);

	return (filter[bit >> 5] >> (bit & 31) & 1) != 0;
}

/* False when no word of four bytes or more begins with these four; for a list with `starts`. */
static inline bool
hyg_wordlist_may_start(const HygWordlist *list, uint32_t first_four)
{
	return hyg_wordlist_filter(list->starts, first_four);
}

/* False when the list has no word with these first and last two bytes; for a list with `edges`. */
static inline bool
hyg_wordlist_may_have(const HygWordlist *list, const char *first, const char *last)
{
	return hyg_wordlist_filter(list->edges, (uint32_t) (unsigned char) first[0] |
												(uint32_t) (unsigned char) first[1] << 8 |
												(uint32_t) (unsigned char) last[0] << 16 |
												(uint32_t) (unsigned char) last[1] << 24);
}

#endif /* HYG_WORDLIST_H */
