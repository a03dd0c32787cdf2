/*-------------------------------------------------------------------------
 *
 * search_score.h
 *	  How well a record answers the words of a search box; see search_score.c.
 *
 *-------------------------------------------------------------------------
 */
#ifndef HYG_SEARCH_SCORE_H
#define HYG_SEARCH_SCORE_H

#include "identity/identity.h"

extern double hyg_search_score(const HygView *view, const char *words, size_t n);

#endif /* HYG_SEARCH_SCORE_H */
