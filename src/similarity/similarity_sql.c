/*-------------------------------------------------------------------------
 *
 * similarity_sql.c
 *	  SQL faces of the string similarities.
 *
 *-------------------------------------------------------------------------
 */
#include "server/server.h"

#include "similarity/similarity.h"
#include "text/text.h"

#define COMPARE_FACE(sqlname, kernel, RETURN)                                                      \
	PG_FUNCTION_INFO_V1(sqlname);                                                                  \
	Datum sqlname(PG_FUNCTION_ARGS)                                                                \
	{                                                                                              \
		HygText a = hyg_text_arg(PG_GETARG_DATUM(0));                                              \
		HygText b = hyg_text_arg(PG_GETARG_DATUM(1));                                              \
                                                                                                   \
		RETURN(kernel(a.s, a.n, b.s, b.n));                                                        \
	}                                                                                              \
	extern Datum sqlname(PG_FUNCTION_ARGS)

COMPARE_FACE(hygiene_levenshtein, hyg_levenshtein, PG_RETURN_INT32);
COMPARE_FACE(hygiene_damerau_levenshtein, hyg_osa, PG_RETURN_INT32);
COMPARE_FACE(hygiene_edit_similarity, hyg_edit_similarity, PG_RETURN_FLOAT8);
COMPARE_FACE(hygiene_jaro_winkler, hyg_jaro_winkler, PG_RETURN_FLOAT8);

/* Words are compared in their folded form, whatever the caller passes. */
PG_FUNCTION_INFO_V1(hygiene_token_similarity);
Datum
hygiene_token_similarity(PG_FUNCTION_ARGS)
{
	HygText a = hyg_text_arg(PG_GETARG_DATUM(0));
	HygText b = hyg_text_arg(PG_GETARG_DATUM(1));
	HYG_STACK_BUF(folded_a, 512);
	HYG_STACK_BUF(folded_b, 512);

	hyg_fold(a.s, a.n, &folded_a);
	hyg_fold(b.s, b.n, &folded_b);
	PG_RETURN_FLOAT8(
		hyg_token_similarity(folded_a.data, folded_a.len, folded_b.data, folded_b.len));
}
