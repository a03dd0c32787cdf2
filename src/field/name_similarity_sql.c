/*-------------------------------------------------------------------------
 *
 * name_similarity_sql.c
 *	  SQL faces of person and organisation name similarity.
 *
 *-------------------------------------------------------------------------
 */
#include "server/server.h"

#include "field/name_similarity.h"

PG_FUNCTION_INFO_V1(hygiene_person_name_similarity);
Datum
hygiene_person_name_similarity(PG_FUNCTION_ARGS)
{
	HygText a = hyg_text_arg(PG_GETARG_DATUM(0));
	HygText b = hyg_text_arg(PG_GETARG_DATUM(1));

	PG_RETURN_FLOAT8(hyg_person_name_similarity(a.s, a.n, b.s, b.n));
}

PG_FUNCTION_INFO_V1(hygiene_organization_similarity);
Datum
hygiene_organization_similarity(PG_FUNCTION_ARGS)
{
	HygText a = hyg_text_arg(PG_GETARG_DATUM(0));
	HygText b = hyg_text_arg(PG_GETARG_DATUM(1));

	PG_RETURN_FLOAT8(hyg_organization_similarity(a.s, a.n, b.s, b.n));
}
