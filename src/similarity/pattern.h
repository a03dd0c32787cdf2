/*-------------------------------------------------------------------------
 *
 * pattern.h
 *	  Internal to similarity: where each character of a short pattern stands,
 *	  as bit masks, which is what bit-parallel string algorithms read.
 *
 * Up to 64 characters of a pattern fill one 64-bit word per distinct
 * character.  ASCII characters index an array, wider ones a small hash of 128 slots,
 * at most half full.  Both live on the stack.
 *
 *-------------------------------------------------------------------------
 */
#ifndef HYG_PATTERN_H
#define HYG_PATTERN_H

#include "text/buffer.h"
#include "text/utf8.h"

#define WORD_BITS 64

/* For loops that are written once and compiled for each case of their constant arguments. */
#define HYG_INLINE inline __attribute__((always_inline))

#define WIDE_SLOTS 128

/* Bytes of input whose characters surely fit the stack arrays below. */
#define STACK_CHARS 256

typedef struct Pattern
{
	uint64_t narrow[128];
	bool     has_wide;
	uint32_t keys[WIDE_SLOTS]; /* 0 is free; U+0000 is narrow */
	uint64_t masks[WIDE_SLOTS];
} Pattern;

extern void hyg_clear_masks(void *masks, size_t bytes);

/* Are all bytes below 0x80? */
static inline bool
is_ascii(const char *s, size_t n)
{
	uint64_t      word;
	size_t        i = 0;
	unsigned char rest = 0;

	for (; i + 8 <= n; i += 8)
	{
		memcpy(&word, s + i, 8);
		if (word & UINT64_C(0x8080808080808080))
			return false;
	}
	for (; i < n; i++)
		rest |= (unsigned char) s[i];
	return rest < 0x80;
}

/* Code points of s in `out`, which has room for n; returns how many. */
static inline size_t
decode_utf8(const char *s, size_t n, uint32_t *out)
{
	const char *end = s + n;
	size_t      count = 0;

	while (s < end)
	{
		s += hyg_utf8_read(s, end, &out[count]);
		if ((++count & 0xFFFF) == 0)
			hyg_check_interrupts();
	}
	return count;
}

static inline size_t
count_characters(const char *s, size_t n)
{
	const char *end = s + n;
	size_t      count = 0;
	uint32_t    c;

	if (is_ascii(s, n))
		return n;
	while (s < end)
	{
		s += hyg_utf8_read(s, end, &c);
		if ((++count & 0xFFFF) == 0)
			hyg_check_interrupts();
	}
	return count;
}

static inline uint32_t
wide_slot(const Pattern *p, uint32_t c)
{
	uint32_t slot = (c * UINT32_C(0x9E3779B1)) >> 25;

	while (p->keys[slot] != 0 && p->keys[slot] != c)
		slot = (slot + 1) % WIDE_SLOTS;
	return slot;
}

/* Sets the pattern to the n <= 64 characters at c. */
static inline void
pattern_set(Pattern *p, const uint32_t *c, size_t n)
{
	hyg_clear_masks(p->narrow, sizeof(p->narrow));
	p->has_wide = false;
	for (size_t i = 0; i < n; i++)
	{
		if (c[i] < 128)
			p->narrow[c[i]] |= UINT64_C(1) << i;
		else
		{
			uint32_t slot;

			if (!p->has_wide)
			{
				memset(p->keys, 0, sizeof(p->keys));
				p->has_wide = true;
			}
			slot = wide_slot(p, c[i]);
			if (p->keys[slot] == 0)
			{
				p->keys[slot] = c[i];
				p->masks[slot] = 0;
			}
			p->masks[slot] |= UINT64_C(1) << i;
		}
	}
}

/* The positions of character c. */
static inline uint64_t
pattern_mask(const Pattern *p, uint32_t c)
{
	uint32_t slot;

	if (c < 128)
		return p->narrow[c];
	if (!p->has_wide)
		return 0;
	slot = wide_slot(p, c);
	return p->keys[slot] == c ? p->masks[slot] : 0;
}

/*
 * The same for the n <= 64 bytes of an ASCII pattern.  Gives back the bitwise or
 * of the bytes: 0x80 or more tells that they were not ASCII after all and the masks
 * are worthless, which costs less than looking at the bytes first.
 */
static inline unsigned char
narrow_set(uint64_t narrow[128], const char *pattern, size_t n)
{
	unsigned char seen = 0;

	hyg_clear_masks(narrow, 128 * sizeof(uint64_t));
	for (size_t i = 0; i < n; i++)
	{
		unsigned char c = (unsigned char) pattern[i];

		seen |= c;
		narrow[c & 127] |= UINT64_C(1) << i;
	}
	return seen;
}

#endif /* HYG_PATTERN_H */
