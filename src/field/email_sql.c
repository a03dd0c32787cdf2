/*-------------------------------------------------------------------------
 *
 * email_sql.c
 *	  SQL face of e-mail addresses, domains and websites.
 *
 *-------------------------------------------------------------------------
 */
#include "server/server.h"

#include "catalog/pg_type.h"
#include "utils/array.h"

#include "field/field.h"

HYG_TEXT_FACE(hygiene_normalize_email, hyg_normalize_email);
HYG_TEXT_FACE(hygiene_email_key, hyg_email_key);
HYG_TEXT_FACE(hygiene_suggest_email, hyg_suggest_email);
HYG_TEXT_FACE(hygiene_normalize_website, hyg_normalize_website);
HYG_TEXT_FACE(hygiene_registrable_domain, hyg_registrable_domain);

PG_FUNCTION_INFO_V1(hygiene_email_issues);
Datum
hygiene_email_issues(PG_FUNCTION_ARGS)
{
	static const struct
	{
		int         bit;
		const char *code;
	} codes[] = {{HYG_EMAIL_INVALID, "invalid"},
				 {HYG_EMAIL_TYPO, "typo"},
				 {HYG_EMAIL_ROLE, "role"},
				 {HYG_EMAIL_FREE, "free"}};
	HygText in = hyg_text_arg(PG_GETARG_DATUM(0));
	int     issues = hyg_email_issues(in.s, in.n);
	Datum   found[lengthof(codes)];
	int     count = 0;

	for (int i = 0; i < (int) lengthof(codes); i++)
		if (issues & codes[i].bit)
			found[count++] = CStringGetTextDatum(codes[i].code);
	PG_RETURN_ARRAYTYPE_P(construct_array(found, count, TEXTOID, -1, false, TYPALIGN_INT));
}
