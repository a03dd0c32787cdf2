/*-------------------------------------------------------------------------
 *
 * address_sql.c
 *	  SQL faces of the country, postcode and street kernels.
 *
 *-------------------------------------------------------------------------
 */
#include "server/server.h"

#include "access/htup_details.h"
#include "funcapi.h"

#include "field/field.h"
#include "field/street.h"

HYG_TEXT_REGION_FACE(hygiene_street_key, hyg_street_line_key, "region");

PG_FUNCTION_INFO_V1(hygiene_normalize_country);
PG_FUNCTION_INFO_V1(hygiene_normalize_postcode);
PG_FUNCTION_INFO_V1(hygiene_parse_street);
extern Datum hygiene_normalize_country(PG_FUNCTION_ARGS);
extern Datum hygiene_normalize_postcode(PG_FUNCTION_ARGS);
extern Datum hygiene_parse_street(PG_FUNCTION_ARGS);

Datum
hygiene_normalize_country(PG_FUNCTION_ARGS)
{
	HygText in = hyg_text_arg(PG_GETARG_DATUM(0));
	char    code[2];

	if (!hyg_normalize_country(in.s, in.n, code))
		PG_RETURN_NULL();
	PG_RETURN_TEXT_P(hyg_to_text(code, 2));
}

/*
 * The country argument is mostly another column of the row, so it may be any
 * spelling that normalize_country knows; what is no country counts as NULL,
 * since an index over two columns must not fail for one of them.
 */
Datum
hygiene_normalize_postcode(PG_FUNCTION_ARGS)
{
	HYG_STACK_BUF(out, 64);
	HygText     in;
	char        code[3] = {0};
	const char *country = NULL;

	if (PG_ARGISNULL(0))
		PG_RETURN_NULL();
	in = hyg_text_arg(PG_GETARG_DATUM(0));
	if (!PG_ARGISNULL(1))
	{
		HygText given = hyg_text_arg(PG_GETARG_DATUM(1));

		if (hyg_normalize_country(given.s, given.n, code))
			country = code;
	}
	if (!hyg_normalize_postcode(in.s, in.n, country, &out))
		PG_RETURN_NULL();
	PG_RETURN_TEXT_P(hyg_to_text(out.data, out.len));
}

Datum
hygiene_parse_street(PG_FUNCTION_ARGS)
{
	HYG_STACK_STREET(street);
	HygBuf   *parts[3] = {&street.street, &street.house_number, &street.addition};
	HygText   in;
	char      code[3];
	TupleDesc descriptor = fcinfo->flinfo->fn_extra;
	Datum     values[3] = {0};
	bool      nulls[3] = {true, true, true};
	bool      found = false;

	/* working out the row type costs twice the parsing: once per query */
	if (descriptor == NULL)
	{
		MemoryContext old = MemoryContextSwitchTo(fcinfo->flinfo->fn_mcxt);

		if (get_call_result_type(fcinfo, NULL, &descriptor) != TYPEFUNC_COMPOSITE)
			elog(ERROR, "return type must be a row type");
		descriptor = BlessTupleDesc(CreateTupleDescCopy(descriptor));
		fcinfo->flinfo->fn_extra = descriptor;
		MemoryContextSwitchTo(old);
	}
	if (!PG_ARGISNULL(0))
	{
		const char *region = hyg_region_arg(fcinfo, 1, "region", code);

		in = hyg_text_arg(PG_GETARG_DATUM(0));
		found = hyg_parse_street(in.s, in.n, region, &street);
		if (found)
			for (int i = 0; i < 3; i++)
				if (parts[i]->len > 0)
				{
					values[i] = PointerGetDatum(hyg_to_text(parts[i]->data, parts[i]->len));
					nulls[i] = false;
				}
		hyg_street_free(&street);
	}
	if (!found)
		PG_RETURN_NULL();
	PG_RETURN_DATUM(HeapTupleGetDatum(heap_form_tuple(descriptor, values, nulls)));
}
