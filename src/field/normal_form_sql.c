/*-------------------------------------------------------------------------
 *
 * normal_form_sql.c
 *	  SQL face of normal_form.c.
 *
 *-------------------------------------------------------------------------
 */
#include "server/server.h"

#include "catalog/namespace.h"
#include "mb/pg_wchar.h"

#include "field/normal_form_sql.h"

HygForm
hyg_normal_form_text(HygFormKind kind, HygText in, const char *country, text **result)
{
	HYG_STACK_BUF(out, 512);
	int     encoding = GetDatabaseEncoding();
	HygForm form;

	*result = NULL;
	/* what cannot be read cannot be rewritten without loss */
	if (encoding != PG_UTF8)
	{
		static const char unknown[] = "\xEF\xBF\xBD";

		for (size_t i = 0; i + 3 <= in.n; i++)
		{
			if (memcmp(in.s + i, unknown, 3) == 0)
				return HYG_INVALID;
		}
		if (encoding == PG_SQL_ASCII && !pg_verify_mbstr(PG_UTF8, in.s, (int) in.n, true))
			return HYG_INVALID;
	}
	form = hyg_normal_form(kind, in.s, in.n, country, &out);
	if (form == HYG_NORMAL)
	{
		if (encoding != PG_UTF8 && encoding != PG_SQL_ASCII)
		{
			/* a form with letters the database's encoding has not is no form */
			Oid    conversion = FindDefaultConversionProc(PG_UTF8, encoding);
			size_t capacity = (out.len + 2) * MAX_CONVERSION_GROWTH;
			char  *converted = palloc(capacity);
			int    done;

			hyg_buf_reserve(&out, 1);
			out.data[out.len] = '\0';
			done = OidIsValid(conversion)
					   ? pg_do_encoding_conversion_buf(conversion, PG_UTF8, encoding,
													   (unsigned char *) out.data, (int) out.len,
													   (unsigned char *) converted,
													   (int) Min(capacity, (size_t) INT_MAX), true)
					   : 0;
			if (done < (int) out.len)
				form = HYG_INVALID;
			else
				*result = cstring_to_text(converted);
		}
		else
			*result = cstring_to_text_with_len(out.data, (int) out.len);
	}
	hyg_buf_free(&out);
	return form;
}

/* The two SQL functions: the form, and what keeps a value from having one. */
static HygForm
form_of_arguments(FunctionCallInfo fcinfo, text **result)
{
	HygText     role = hyg_text_arg(PG_GETARG_DATUM(0));
	char        code[3];
	HygFormKind kind = hyg_form_kind(role.s, role.n);

	if (kind == HYG_FORM_NONE)
		ereport(ERROR,
				(errcode(ERRCODE_INVALID_PARAMETER_VALUE),
				 errmsg("role \"%s\" has no normal form", text_to_cstring(PG_GETARG_TEXT_PP(0))),
				 errhint("Roles that have one are given_name, middle_name, family_name, "
						 "birth_name, full_name, organization, name, alias, email, phone, website, "
						 "street, postcode, city, country, registration_number, tax_number, "
						 "birth_date, iban, bic, lei, gender and text.")));
	return hyg_normal_form_text(kind, hyg_text_arg(PG_GETARG_DATUM(1)),
								hyg_region_arg(fcinfo, 2, "country", code), result);
}

PG_FUNCTION_INFO_V1(hygiene_normal_form);
Datum
hygiene_normal_form(PG_FUNCTION_ARGS)
{
	text *result;

	if (PG_ARGISNULL(0) || PG_ARGISNULL(1) || form_of_arguments(fcinfo, &result) != HYG_NORMAL)
		PG_RETURN_NULL();
	PG_RETURN_TEXT_P(result);
}

PG_FUNCTION_INFO_V1(hygiene_normal_form_problem);
Datum
hygiene_normal_form_problem(PG_FUNCTION_ARGS)
{
	text       *result;
	const char *problem;

	if (PG_ARGISNULL(0) || PG_ARGISNULL(1))
		PG_RETURN_NULL();
	problem = hyg_form_problem(form_of_arguments(fcinfo, &result));
	if (problem == NULL)
		PG_RETURN_NULL();
	PG_RETURN_TEXT_P(cstring_to_text(problem));
}
