/*-------------------------------------------------------------------------
 *
 * utf8.h
 *	  Bounded UTF-8 reading and writing.
 *
 * The server guarantees valid UTF-8 in a UTF8 database only; kernels are also
 * fed by SQL_ASCII databases and fuzzers, so every read is bounded by the end
 * pointer and every ill-formed byte is read as one U+FFFD.
 *
 *-------------------------------------------------------------------------
 */
#ifndef HYG_UTF8_H
#define HYG_UTF8_H

#include <stdint.h>

#include "text/buffer.h"

#define HYG_REPLACEMENT 0xFFFD

/*
 * Read one code point at s (s < end); returns the number of bytes used, at
 * least 1.  Overlong forms, surrogates and values above U+10FFFF are
 * ill-formed: one byte is consumed and *cp is U+FFFD.
 */
static inline int
hyg_utf8_read(const char *s, const char *end, uint32_t *cp)
{
	const unsigned char *p = (const unsigned char *) s;
	size_t               left = (size_t) (end - s);
	uint32_t             c = p[0];

	if (c < 0x80)
	{
		*cp = c;
		return 1;
	}
	if (c >= 0xC2 && c <= 0xDF && left >= 2 && (p[1] & 0xC0) == 0x80)
	{
		*cp = ((c & 0x1F) << 6) | (p[1] & 0x3F);
		return 2;
	}
	if (c >= 0xE0 && c <= 0xEF && left >= 3 && (p[1] & 0xC0) == 0x80 && (p[2] & 0xC0) == 0x80)
	{
		uint32_t v = ((c & 0x0F) << 12) | ((uint32_t) (p[1] & 0x3F) << 6) | (p[2] & 0x3F);

		if (v >= 0x800 && (v < 0xD800 || v > 0xDFFF))
		{
			*cp = v;
			return 3;
		}
	}
	if (c >= 0xF0 && c <= 0xF4 && left >= 4 && (p[1] & 0xC0) == 0x80 && (p[2] & 0xC0) == 0x80 &&
		(p[3] & 0xC0) == 0x80)
	{
		uint32_t v = ((c & 0x07) << 18) | ((uint32_t) (p[1] & 0x3F) << 12) |
					 ((uint32_t) (p[2] & 0x3F) << 6) | (p[3] & 0x3F);

		if (v >= 0x10000 && v <= 0x10FFFF)
		{
			*cp = v;
			return 4;
		}
	}
	*cp = HYG_REPLACEMENT;
	return 1;
}

/* Append one code point; values that are no scalar value become U+FFFD. */
static inline void
hyg_buf_codepoint(HygBuf *b, uint32_t cp)
{
	char *p;

	hyg_buf_reserve(b, 4);
	p = b->data + b->len;
	if (cp < 0x80)
	{
		p[0] = (char) cp;
		b->len += 1;
	}
	else if (cp < 0x800)
	{
		p[0] = (char) (0xC0 | (cp >> 6));
		p[1] = (char) (0x80 | (cp & 0x3F));
		b->len += 2;
	}
	else if (cp < 0x10000)
	{
		if (cp >= 0xD800 && cp <= 0xDFFF)
			cp = HYG_REPLACEMENT;
		p[0] = (char) (0xE0 | (cp >> 12));
		p[1] = (char) (0x80 | ((cp >> 6) & 0x3F));
		p[2] = (char) (0x80 | (cp & 0x3F));
		b->len += 3;
	}
	else if (cp <= 0x10FFFF)
	{
		p[0] = (char) (0xF0 | (cp >> 18));
		p[1] = (char) (0x80 | ((cp >> 12) & 0x3F));
		p[2] = (char) (0x80 | ((cp >> 6) & 0x3F));
		p[3] = (char) (0x80 | (cp & 0x3F));
		b->len += 4;
	}
	else
		hyg_buf_codepoint(b, HYG_REPLACEMENT);
}

#endif /* HYG_UTF8_H */
