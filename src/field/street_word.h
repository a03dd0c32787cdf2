/*
 * street_word.h
 *	  Parts of an address line, for street.c alone.
 */
#ifndef HYG_STREET_WORD_H
#define HYG_STREET_WORD_H

#include "field/street.h"
#include "text/buffer.h"

/* A word in lower case, without accents and punctuation. */
#define WORD_MAX 32

static inline bool
digit(char c)
{
	return c >= '0' && c <= '9';
}

/* ASCII letters, and every byte of a longer character that is no dash or quote */
static inline bool
letter(const char *s, size_t left)
{
	unsigned char c = (unsigned char) *s;

	if (c < 0x80)
		return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
	/* U+2010 to U+201F: dashes and quotes */
	return !(c == 0xE2 && left >= 3 && (unsigned char) s[1] == 0x80 &&
			 (unsigned char) s[2] >= 0x90 && (unsigned char) s[2] <= 0x9F);
}

/* Bytes of the separator at s. */
static inline size_t
separator_length(const char *s, size_t left)
{
	return (unsigned char) *s < 0x80 || left < 3 ? 1 : 3;
}

/* see street_word.c */
extern size_t      hyg_street_fold_word(const char *s, size_t n, char out[WORD_MAX]);
extern const char *hyg_street_addition(const char *s, size_t n, size_t *length);
extern bool        hyg_street_is_roman(const char *s, size_t n);
extern bool        hyg_street_addition_runs(const char *s, size_t n, size_t digits_max);

/* see street_house.c */
extern void hyg_street_write_number(const char *s, size_t n, HygBuf *out);
extern void hyg_street_write_addition(const HygStreetRegion *region, const char *s, size_t n,
									  HygBuf *out);
extern void hyg_street_write_house(const HygStreetRegion *region, const char *s, size_t n,
								   HygStreet *street);

#endif /* HYG_STREET_WORD_H */
