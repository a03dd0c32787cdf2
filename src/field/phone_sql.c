/*-------------------------------------------------------------------------
 *
 * phone_sql.c
 *	  SQL face of phone.c.
 *
 *-------------------------------------------------------------------------
 */
#include "server/server.h"

#include "field/field.h"

HYG_TEXT_REGION_FACE(hygiene_normalize_phone, hyg_normalize_phone, "region");

PG_FUNCTION_INFO_V1(hygiene_phone_type);
PG_FUNCTION_INFO_V1(hygiene_phone_validity);
extern Datum hygiene_phone_type(PG_FUNCTION_ARGS);
extern Datum hygiene_phone_validity(PG_FUNCTION_ARGS);

Datum
hygiene_phone_type(PG_FUNCTION_ARGS)
{
	HygText     in;
	char        code[3];
	const char *type;

	if (PG_ARGISNULL(0))
		PG_RETURN_NULL();
	in = hyg_text_arg(PG_GETARG_DATUM(0));
	type = hyg_phone_type(in.s, in.n, hyg_region_arg(fcinfo, 1, "region", code));
	if (type == NULL)
		PG_RETURN_NULL();
	PG_RETURN_TEXT_P(hyg_to_text(type, strlen(type)));
}

Datum
hygiene_phone_validity(PG_FUNCTION_ARGS)
{
	HygText     in;
	char        code[3];
	const char *grade;

	if (PG_ARGISNULL(0))
		PG_RETURN_NULL();
	in = hyg_text_arg(PG_GETARG_DATUM(0));
	grade = hyg_phone_validity(in.s, in.n, hyg_region_arg(fcinfo, 1, "region", code));
	PG_RETURN_TEXT_P(hyg_to_text(grade, strlen(grade)));
}
