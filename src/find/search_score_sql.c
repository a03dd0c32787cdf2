/*-------------------------------------------------------------------------
 *
 * search_score_sql.c
 *	  SQL face of the search score.
 *
 *-------------------------------------------------------------------------
 */
#include "identity/identity_sql.h"

#include "find/search_score.h"

/* search_score(identity, words): 0..1; O(words times values). */
PG_FUNCTION_INFO_V1(hygiene_search_score);
Datum
hygiene_search_score(PG_FUNCTION_ARGS)
{
	HygView view;
	HygText words = hyg_text_arg(PG_GETARG_DATUM(1));

	hyg_identity_open(PG_GETARG_DATUM(0), &view);
	PG_RETURN_FLOAT8(hyg_search_score(&view, words.s, words.n));
}
