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

/*
 * The storable form: NFKC (UAX 15, Unicode 15.0) without control, format and
 * other invisible characters (bidirectional controls, soft hyphens, joiners,
 * variation selectors), white space of any kind collapsed and trimmed.
 * Unassigned code points stay, ill-formed bytes become U+FFFD.  Nothing is
 * appended when nothing is left (NULL in SQL).  Idempotent, linear.
 */
extern void hyg_normalize_text(const char *s, size_t n, HygBuf *out);

/*
 * The comparable form: lower case, to Latin as ICU's Any-Latin; Latin-ASCII;
 * Lower does, no diacritics, apostrophes and their like gone, other
 * punctuation and symbols a space, single spaces, trimmed.  Scripts without a
 * letter-by-letter romanisation (Indic, Thai, Ethiopic ...) keep their
 * case-folded NFKC form.  Idempotent, the same for every normal form of a text,
 * linear.  Nothing is appended when nothing is left (the empty string in SQL).
 */
extern void hyg_fold(const char *s, size_t n, HygBuf *out);

/*
 * All foldings one name may be typed in (Mueller/Muller for Müller), at most
 * HYG_MAX_VARIANTS, the plain fold first, laid end to end; ends[i] is where variant i ends in
 * out->data counted from its length before the call.  Returns how many; 0
 * when the fold is empty.
 */
#define HYG_MAX_VARIANTS 8
extern int hyg_fold_variants(const char *s, size_t n, HygBuf *out, size_t ends[HYG_MAX_VARIANTS]);

/*
 * Those of them that the letters themselves have: the plain fold, the one with
 * umlauts and rings written out, the popular one of Greek and Cyrillic; not the ones
 * that read "ue" as one letter.  At most three, laid out as above.
 */
extern int hyg_fold_spellings(const char *s, size_t n, HygBuf *out, size_t ends[HYG_MAX_VARIANTS]);

/*
 * Spelling skeleton of a *folded* text: one form for spellings that are used
 * interchangeably (ue/u, oe/o, ae/a, aa/a, ij/y/j/i, w/v, c/k, sh/sch/s, kh/h,
 * ts/tz/ch ... see skeleton.c; doubled letters single).  All variants of a
 * name in Latin letters have one skeleton.  Those of a Cyrillic one have it too
 * unless it has one of the letters whose plain fold drops what the others
 * write (the ISO 9 forms of ts, ch, yu, ya), those of a Greek one only when the
 * ancient and the modern reading agree: take the skeleton of each variant.
 * Keeps spaces; idempotent; letters a-z and C.  For comparing and keys, never
 * shown.
 */
extern void hyg_skeleton(const char *folded, size_t n, HygBuf *out);

/*
 * Kölner Phonetik (H. J. Postel, 1969) of any text (it is folded inside); digits.
 * Several words are read as one, as the published examples do.
 */
extern void hyg_cologne(const char *s, size_t n, HygBuf *out);

/*
 * Phonetic codes of one *folded* word used for blocking keys: the first is
 * always the Kölner code (digits), the second, when the word has letters that
 * count, the consonants that are heard (letters a-z; see phonetic.c).  Laid out as for
 * hyg_fold_variants.  Returns how many (0 for a word without letters).
 */
#define HYG_MAX_PHONETIC 4
extern int hyg_phonetic_codes(const char *folded, size_t n, HygBuf *out,
							  size_t ends[HYG_MAX_PHONETIC]);

/* Next space-separated token of folded text: false at the end.  *at moves on. */
static inline bool
hyg_next_token(const char *s, size_t n, size_t *at, const char **token, size_t *length)
{
	size_t i = *at;
	size_t start;

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

#endif /* HYG_TEXT_H */
