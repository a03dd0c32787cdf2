/*-------------------------------------------------------------------------
 *
 * person_sql.c
 *	  SQL faces of person names, gender, birth dates and placeholders.
 *
 *-------------------------------------------------------------------------
 */
#include "server/server.h"

#include "access/htup_details.h"
#include "catalog/pg_type.h"
#include "funcapi.h"
#include "utils/date.h"

#include "field/field.h"

HYG_TEXT_FACE(hygiene_normalize_person_name, hyg_normalize_person_name);

PG_FUNCTION_INFO_V1(hygiene_parse_person_name);
PG_FUNCTION_INFO_V1(hygiene_normalize_gender);
PG_FUNCTION_INFO_V1(hygiene_parse_birth_date);
PG_FUNCTION_INFO_V1(hygiene_birth_date_issue);
PG_FUNCTION_INFO_V1(hygiene_is_placeholder);

/* A part as text, or NULL when it is empty. */
static void
part_value(const HygBuf *part, Datum *value, bool *null)
{
	*null = part->len == 0;
	if (!*null)
		*value = PointerGetDatum(hyg_to_text(part->data, part->len));
}

Datum
hygiene_parse_person_name(PG_FUNCTION_ARGS)
{
	HygText in = hyg_text_arg(PG_GETARG_DATUM(0));
	HYG_STACK_PERSON_NAME(name);
	TupleDesc descriptor = fcinfo->flinfo->fn_extra;
	Datum     values[5] = {0};
	bool      nulls[5];

	if (descriptor == NULL)
	{
		MemoryContext old = MemoryContextSwitchTo(fcinfo->flinfo->fn_mcxt);

		if (get_call_result_type(fcinfo, NULL, &descriptor) != TYPEFUNC_COMPOSITE)
			elog(ERROR, "parse_person_name must return a record");
		descriptor = BlessTupleDesc(CreateTupleDescCopy(descriptor));
		fcinfo->flinfo->fn_extra = descriptor;
		MemoryContextSwitchTo(old);
	}
	if (!hyg_parse_person_name(in.s, in.n, &name))
	{
		hyg_person_name_free(&name);
		PG_RETURN_NULL();
	}
	part_value(&name.prefix, &values[0], &nulls[0]);
	part_value(&name.given, &values[1], &nulls[1]);
	part_value(&name.particle, &values[2], &nulls[2]);
	part_value(&name.family, &values[3], &nulls[3]);
	part_value(&name.suffix, &values[4], &nulls[4]);
	hyg_person_name_free(&name);
	PG_RETURN_DATUM(HeapTupleGetDatum(heap_form_tuple(descriptor, values, nulls)));
}

Datum
hygiene_normalize_gender(PG_FUNCTION_ARGS)
{
	HygText in;
	char    code[3];
	char    gender;

	if (PG_ARGISNULL(0))
		PG_RETURN_NULL();
	in = hyg_text_arg(PG_GETARG_DATUM(0));
	gender = hyg_normalize_gender(in.s, in.n, hyg_region_arg(fcinfo, 1, "region", code));
	if (gender == 0)
		PG_RETURN_NULL();
	PG_RETURN_TEXT_P(cstring_to_text_with_len(&gender, 1));
}

Datum
hygiene_parse_birth_date(PG_FUNCTION_ARGS)
{
	HygText in;
	char    code[3];
	int32_t days;

	if (PG_ARGISNULL(0))
		PG_RETURN_NULL();
	in = hyg_text_arg(PG_GETARG_DATUM(0));
	if (!hyg_parse_birth_date(in.s, in.n, hyg_region_arg(fcinfo, 1, "region", code), &days))
		PG_RETURN_NULL();
	PG_RETURN_DATEADT(days);
}

Datum
hygiene_birth_date_issue(PG_FUNCTION_ARGS)
{
	const char *issue = hyg_birth_date_issue(PG_GETARG_DATEADT(0), PG_GETARG_DATEADT(1));

	if (issue == NULL)
		PG_RETURN_NULL();
	PG_RETURN_TEXT_P(cstring_to_text(issue));
}

Datum
hygiene_is_placeholder(PG_FUNCTION_ARGS)
{
	HygText in = hyg_text_arg(PG_GETARG_DATUM(0));

	PG_RETURN_BOOL(hyg_is_placeholder(in.s, in.n));
}
