/*-------------------------------------------------------------------------
 *
 * similarity.h
 *	  How alike two strings are: edit distances, Jaro-Winkler, token and name
 *	  similarity.  All count code points, not bytes, are symmetric and never
 *	  read past their input.  Similarities are in 0..1; two empty strings have
 *	  similarity 1, an empty and a non-empty one 0.
 *
 *-------------------------------------------------------------------------
 */
#ifndef HYG_SIMILARITY_H
#define HYG_SIMILARITY_H

#include "text/buffer.h"

/* Levenshtein distance in code points. */
extern int hyg_levenshtein(const char *a, size_t na, const char *b, size_t nb);

/* Optimal string alignment: Levenshtein plus transposition of neighbours. */
extern int hyg_osa(const char *a, size_t na, const char *b, size_t nb);

/* As hyg_osa, but any number above `limit` may be returned as limit + 1. */
extern int hyg_osa_bounded(const char *a, size_t na, const char *b, size_t nb, int limit);

/* 1 - osa / length of the longer. */
extern double hyg_edit_similarity(const char *a, size_t na, const char *b, size_t nb);

/* Jaro-Winkler, prefix scale 0.1, at most 4 prefix characters, boost above 0.7. */
extern double hyg_jaro_winkler(const char *a, size_t na, const char *b, size_t nb);

/* Order-free similarity of two folded token lists. */
extern double hyg_token_similarity(const char *a, size_t na, const char *b, size_t nb);

#endif /* HYG_SIMILARITY_H */
