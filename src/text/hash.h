/*-------------------------------------------------------------------------
 *
 * hash.h
 *	  Hash of a short byte string: eight bytes at a time, multiply and shift.
 *
 * The same on every machine, since word lists are made with it (generate/wordlist.py) and blocking keys are stored.
 * Not for adversaries: who makes two strings of one hash makes two records be compared.
 *
 *-------------------------------------------------------------------------
 */
#ifndef HYG_HASH_H
#define HYG_HASH_H

#include <stddef.h>
#include <stdint.h>
#include <string.h>

#define HYG_HASH_FACTOR UINT64_C(0x9E3779B97F4A7C15)

/* `size` bytes (1, 2, 4, 8) as a number, the first byte lowest. */
static inline uint64_t
hyg_load(const char *s, size_t size)
{
	uint64_t w = 0;

#if __BYTE_ORDER__ == __ORDER_LITTLE_ENDIAN__
	memcpy(&w, s, size);
#else
	for (size_t i = 0; i < size; i++)
		w |= (uint64_t) (unsigned char) s[i] << (8 * i);
#endif
	return w;
}

/* One word more; the upper half is the better one. */
static inline uint64_t
hyg_hash_word(uint64_t h, uint64_t word)
{
	h = (h ^ word) * HYG_HASH_FACTOR;
	return h ^ h >> 32;
}

static inline uint64_t
hyg_hash(const char *s, size_t n)
{
	uint64_t h = n * HYG_HASH_FACTOR;

	for (; n > 8; s += 8, n -= 8)
		h = hyg_hash_word(h, hyg_load(s, 8));
	/* the last one to eight bytes, overlapping where they do not fill the word */
	if (n == 8)
		return hyg_hash_word(h, hyg_load(s, 8));
	if (n >= 4)
		return hyg_hash_word(h, hyg_load(s, 4) | hyg_load(s + n - 4, 4) << 32);
	if (n == 0)
		return hyg_hash_word(h, 0);
	return hyg_hash_word(h, (uint64_t) (unsigned char) s[0] |
								(uint64_t) (unsigned char) s[n >> 1] << 8 |
								(uint64_t) (unsigned char) s[n - 1] << 16);
}

#endif /* HYG_HASH_H */
