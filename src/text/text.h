/*-------------------------------------------------------------------------
 *
 * text.h
 *	  Unicode text: normal form, comparable form, tokens, spelling skeleton,
 *	  phonetic codes.  All from frozen tables; see fold_table.c.
 *
 *	  Every function appends to its output buffer and reads `n` bytes of UTF-8
 *	  at `s` (need not be NUL-terminated, may hold any bytes).
 *
 *-------------------------------------------------------------------------
 */
#ifndef HYG_TEXT_H
#define HYG_TEXT_H

#include "text/buffer.h"
#include "text/utf8.h"

/* NFKC, control and zero-width characters gone, spaces collapsed and trimmed. Idempotent. */
extern void hyg_normalize_text(const char *s, size_t n, HygBuf *out);

/*
 * The comparable form: lower case, to Latin, no diacritics, apostrophes gone,
 * other punctuation a space, single spaces, trimmed.  Idempotent.
 */
extern void hyg_fold(const char *s, size_t n, HygBuf *out);

/*
 * All foldings one name may be typed in (Mueller/Muller for Müller), at most
 * HYG_MAX_VARIANTS, the plain fold first, laid end to end; ends[i] is where variant i ends in
 * out->data counted from its length before the call.  Returns how many.
 */
#define HYG_MAX_VARIANTS 8
extern int hyg_fold_variants(const char *s, size_t n, HygBuf *out, size_t ends[HYG_MAX_VARIANTS]);

/*
 * Spelling skeleton of a *folded* text: one form for spellings that are used
 * interchangeably (ue/u, oe/o, ae/a, aa/a, ij/y, sh/s, kh/h, ts/c ... ; doubled letters
 * single), so that two foldings of one name in different usual spellings
 * have equal skeletons.  Keeps spaces.  For comparing and keys, never shown.
 */
extern void hyg_skeleton(const char *folded, size_t n, HygBuf *out);

/* Kölner Phonetik (H. J. Postel, 1969) of any text (it is folded inside); digits. */
extern void hyg_cologne(const char *s, size_t n, HygBuf *out);

/*
 * Phonetic codes of one *folded* word used for blocking keys: the first is
 * always the Kölner code, further ones are other readings.  Laid out as for
 * hyg_fold_variants.  Returns how many (0 for a word without letters).
 */
#define HYG_MAX_PHONETIC 4
extern int hyg_phonetic_codes(const char *folded, size_t n, HygBuf *out, size_t ends[HYG_MAX_PHONETIC]);

/* Next space-separated token of folded text: false at the end.  *at moves on. */
static inline bool
hyg_next_token(const char *s, size_t n, size_t *at, const char **token, size_t *length)
{
	size_t		i = *at;
	size_t		start;

	while (i < n && s[i] == ' ')
		i++;
	start = i;
	while (i < n && s[i] != ' ')
		i++;
	*at = i;
	*token = s + start;
	*length = i - start;
	return i > start;
}

#endif							/* HYG_TEXT_H */
