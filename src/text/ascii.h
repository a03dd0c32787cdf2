/*-------------------------------------------------------------------------
 *
 * ascii.h
 *	  Text that is plain ASCII, seen eight bytes at a time.
 *
 * Most values of most columns are.  What these say "no" to is not wrong, only to be
 * looked at more closely; on big-endian machines they always do.
 *
 *-------------------------------------------------------------------------
 */
#ifndef HYG_ASCII_H
#define HYG_ASCII_H

#include "text/buffer.h"

/*
 * What hyg_fold makes of each ASCII character; 0 is dropped, 1 a control that is dropped.
 * 0 for bytes that are not ASCII, too.
 */
extern const char hyg_ascii_fold[256];

#define HYG_BYTES(x) (0x0101010101010101ULL * (x))

/*
 * Bit 7 of each byte of `w` that is no printable ASCII character.  (A byte below 0x20 borrows from
 * the one above it: what comes after the first such byte may be marked wrongly.)
 */
static inline uint64_t
hyg_not_printable(uint64_t w)
{
	return (w | (w - HYG_BYTES(0x20)) | (w + HYG_BYTES(1))) & HYG_BYTES(0x80);
}

/* Bit 7 of each byte that is a space, when all bytes are ASCII. */
static inline uint64_t
hyg_spaces(uint64_t w)
{
	return ~((w ^ HYG_BYTES(' ')) + HYG_BYTES(0x7F)) & HYG_BYTES(0x80);
}

/* Are all bytes below 0x80? */
static inline bool
hyg_is_ascii(const char *s, size_t n)
{
	for (; n >= 8; s += 8, n -= 8)
	{
		uint64_t w;

		memcpy(&w, s, 8);
		if (w & HYG_BYTES(0x80))
			return false;
	}
	for (; n > 0; s++, n--)
		if ((unsigned char) *s >= 0x80)
			return false;
	return true;
}

/* Eight bytes with their ASCII letters in lower case. */
static inline uint64_t
hyg_lower_eight(uint64_t w)
{
	uint64_t low = w & HYG_BYTES(0x7F);
	uint64_t upper =
		(low + HYG_BYTES(0x80 - 'A')) & ~(low + HYG_BYTES(0x80 - 'Z' - 1)) & ~w & HYG_BYTES(0x80);

	return w | upper >> 2;
}

/* Up to eight bytes of s (1 <= n <= 8), the rest filled with the letter a. */
static inline uint64_t
hyg_load_filled(const char *s, size_t n)
{
	uint64_t w = 0;

	if (n >= 8)
	{
		memcpy(&w, s, 8);
		return w;
	}
	if (n >= 4)
	{
		uint32_t low;
		uint32_t high;

		memcpy(&low, s, 4);
		memcpy(&high, s + n - 4, 4);
		w = low | (uint64_t) high << (8 * (n - 4));
	}
	else
		w = (uint64_t) (unsigned char) s[0] |
			(uint64_t) (unsigned char) s[n >> 1] << (8 * (n >> 1)) |
			(uint64_t) (unsigned char) s[n - 1] << (8 * (n - 1));
	return w | HYG_BYTES('a') << (8 * n);
}

/*
 * Is the text printable ASCII, not empty, and are its spaces single and within?  Then it is its own
 * normal form (hyg_normalize_text).
 */
static inline bool
hyg_is_plain_text(const char *s, size_t n)
{
#if __BYTE_ORDER__ == __ORDER_LITTLE_ENDIAN__
	uint64_t after = 0x80; /* a space stands before the next eight bytes, or nothing */

	if (n == 0 || s[n - 1] == ' ')
		return false;
	for (;;)
	{
		uint64_t w = hyg_load_filled(s, n);
		uint64_t spaces = hyg_spaces(w);

		if ((hyg_not_printable(w) | (spaces & (spaces << 8 | after))) != 0)
			return false;
		if (n <= 8)
			return true;
		after = spaces >> 56;
		s += 8;
		n -= 8;
	}
#else
	return false;
#endif
}

#endif /* HYG_ASCII_H */
