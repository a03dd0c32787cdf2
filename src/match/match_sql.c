/*-------------------------------------------------------------------------
 *
 * match_sql.c
 *	  SQL face of comparing: weight, probability, explanation, the operator =~.
 *
 *-------------------------------------------------------------------------
 */
#include "identity/identity_sql.h"

#include <math.h>

#include "funcapi.h"
#include "lib/stringinfo.h"

#include "match/model_sql.h"

static double
match_args(FunctionCallInfo fcinfo, const HygModel *model, double *probability)
{
	HygView a;
	HygView b;

	hyg_identity_open(PG_GETARG_DATUM(0), &a);
	hyg_identity_open(PG_GETARG_DATUM(1), &b);
	return hyg_match_with(model, &a, &b, probability);
}

/* match_weight(a, b): bits, any size; symmetric; -Infinity for a person against an organisation. */
PG_FUNCTION_INFO_V1(hygiene_match_weight);
Datum
hygiene_match_weight(PG_FUNCTION_ARGS)
{
	double probability;

	PG_RETURN_FLOAT8(match_args(fcinfo, NULL, &probability));
}

/* match_weight(a, b, model): the same by a model; NULL is the built-in one. */
PG_FUNCTION_INFO_V1(hygiene_match_weight_with);
Datum
hygiene_match_weight_with(PG_FUNCTION_ARGS)
{
	double probability;

	if (PG_ARGISNULL(0) || PG_ARGISNULL(1))
		PG_RETURN_NULL();
	PG_RETURN_FLOAT8(match_args(fcinfo, hyg_model_arg(fcinfo, 2), &probability));
}

/* match_probability(a, b): 0..1; symmetric. */
PG_FUNCTION_INFO_V1(hygiene_match_probability);
Datum
hygiene_match_probability(PG_FUNCTION_ARGS)
{
	double probability;

	match_args(fcinfo, NULL, &probability);
	PG_RETURN_FLOAT8(probability);
}

/* match_probability(a, b, model): the same by a model; NULL is the built-in one. */
PG_FUNCTION_INFO_V1(hygiene_match_probability_with);
Datum
hygiene_match_probability_with(PG_FUNCTION_ARGS)
{
	double probability;

	if (PG_ARGISNULL(0) || PG_ARGISNULL(1))
		PG_RETURN_NULL();
	match_args(fcinfo, hyg_model_arg(fcinfo, 2), &probability);
	PG_RETURN_FLOAT8(probability);
}

/*
 * is_match(a, b): the built-in model's probability is at least 0.95, and both have a key that can lead to a
 * match (HYG_KEYS_MATCH).  The key is part of the meaning, so that an index scan and a sequential scan agree.
 */
PG_FUNCTION_INFO_V1(hygiene_is_match);
Datum
hygiene_is_match(PG_FUNCTION_ARGS)
{
	HygView a;
	HygView b;
	double  probability;

	hyg_identity_open(PG_GETARG_DATUM(0), &a);
	hyg_identity_open(PG_GETARG_DATUM(1), &b);
	hyg_match(&a, &b, &probability);
	PG_RETURN_BOOL(probability >= HYG_DEFAULT_THRESHOLD && hyg_shares_key(&a, &b, HYG_KEYS_MATCH));
}

/* The values one side of a comparison had, as a person would read them. */
static Datum
side_values(const HygView *view, int field, bool *isnull)
{
	StringInfoData out;

	initStringInfo(&out);
	for (const uint8_t *f = hyg_compared_fields(field); *f != 0; f++)
	{
		for (int i = 0; i < hyg_view_count(view, *f); i++)
		{
			const HygValue *v = hyg_view_value(view, *f, i);

			if (out.len > 0)
				appendStringInfoString(&out,
									   field == HYG_C_ADDRESS || field == HYG_C_GIVEN ? " " : ", ");
			appendBinaryStringInfo(&out, v->s, v->n);
		}
	}
	*isnull = out.len == 0;
	return PointerGetDatum(hyg_to_text(out.data, out.len));
}

static void
explain(FunctionCallInfo fcinfo, const HygModel *model)
{
	ReturnSetInfo *rsinfo = (ReturnSetInfo *) fcinfo->resultinfo;
	HygView        a;
	HygView        b;
	HygComparison  c;
	double         sum = 0.0;
	double         weight;
	Datum          values[5];
	bool           nulls[5] = {false, false, false, false, false};

	InitMaterializedSRF(fcinfo, 0);
	hyg_identity_open(PG_GETARG_DATUM(0), &a);
	hyg_identity_open(PG_GETARG_DATUM(1), &b);
	if (a.kind != b.kind)
	{
		values[0] = CStringGetTextDatum("kind");
		values[1] = CStringGetTextDatum(a.kind == HYG_KIND_PERSON ? "person" : "organization");
		values[2] = CStringGetTextDatum(b.kind == HYG_KIND_PERSON ? "person" : "organization");
		values[3] = CStringGetTextDatum("different");
		values[4] = Float8GetDatum(-INFINITY);
		tuplestore_putvalues(rsinfo->setResult, rsinfo->setDesc, values, nulls);
		return;
	}
	model = hyg_model_for(model, a.kind);
	hyg_compare(&a, &b, &c);
	if (model->terms != NULL)
		hyg_compare_terms(model, &a, &b, &c);
	for (int f = 0; f < HYG_C_COUNT; f++)
	{
		double part;

		if (model->levels[f] == NULL || c.level[f] == HYG_LEVEL_MISSING)
			continue;
		part = hyg_field_weight(model, &c, f);
		sum += part;
		values[0] = CStringGetTextDatum(hyg_compared_name(f));
		values[1] = side_values(&a, f, &nulls[1]);
		values[2] = side_values(&b, f, &nulls[2]);
		values[3] = CStringGetTextDatum(model->levels[f][c.level[f]].name);
		values[4] = Float8GetDatum(part);
		tuplestore_putvalues(rsinfo->setResult, rsinfo->setDesc, values, nulls);
	}
	weight = hyg_weight(model, &c);
	if (weight < sum - 0.05)
	{
		values[0] = CStringGetTextDatum("related");
		nulls[1] = nulls[2] = true;
		if (hyg_likeliest_class(model, &c) == HYG_NAMESAKE)
			values[3] = CStringGetTextDatum(a.kind == HYG_KIND_PERSON ? "could be namesakes"
																	  : "could be branches");
		else
			values[3] = CStringGetTextDatum(a.kind == HYG_KIND_PERSON
												? "could be relatives or colleagues"
												: "could be sister companies or neighbours");
		values[4] = Float8GetDatum(weight - sum);
		tuplestore_putvalues(rsinfo->setResult, rsinfo->setDesc, values, nulls);
	}
}

/*
 * explain_match(a, b): a row per field both sides have, and one for the correction by which a
 * pair that looks like relatives, colleagues or sister companies loses; the
 * weights add up to match_weight(a, b).
 */
PG_FUNCTION_INFO_V1(hygiene_explain_match);
Datum
hygiene_explain_match(PG_FUNCTION_ARGS)
{
	explain(fcinfo, NULL);
	return (Datum) 0;
}

/* explain_match(a, b, model): the same by a model; NULL is the built-in one. */
PG_FUNCTION_INFO_V1(hygiene_explain_match_with);
Datum
hygiene_explain_match_with(PG_FUNCTION_ARGS)
{
	if (PG_ARGISNULL(0) || PG_ARGISNULL(1))
	{
		InitMaterializedSRF(fcinfo, 0);
		return (Datum) 0;
	}
	explain(fcinfo, hyg_model_arg(fcinfo, 2));
	return (Datum) 0;
}
