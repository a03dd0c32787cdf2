/*-------------------------------------------------------------------------
 *
 * fold.h
 *	  What the parts of folding share; others include text.h.
 *
 *-------------------------------------------------------------------------
 */
#ifndef HYG_FOLD_H
#define HYG_FOLD_H

#include "text/fold_table.h"
#include "text/text.h"

typedef enum HygFoldStyle
{
	HYG_FOLD_PLAIN,
	HYG_FOLD_EXPANDED, /* ü as ue, ø as oe, å as aa, ÿ as ij */
	HYG_FOLD_POPULAR   /* Cyrillic and Greek as passports and newspapers write it */
} HygFoldStyle;

/* hyg_fold() in another style of romanisation. */
extern void hyg_fold_styled(const char *s, size_t n, HygFoldStyle style, HygBuf *out);

/*
 * Appends the reading of a letter that depends on its neighbours (0 where
 * there is none); what `prev` became stands at the end of `out`, which began
 * at `start`.
 */
extern void hyg_fold_context(uint32_t prev, uint32_t cp, uint32_t next, HygBuf *out, size_t start);

/* The reading of a style's own letters: false when it reads `cp` like everybody. */
extern bool hyg_fold_style(HygFoldStyle style, uint32_t prev, uint32_t cp, uint32_t next,
						   HygBuf *out);

#endif /* HYG_FOLD_H */
