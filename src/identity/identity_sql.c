/*-------------------------------------------------------------------------
 *
 * identity_sql.c
 *	  The SQL type identity: input and output, order, constructors.
 *
 * Text form: rule set, kind, then field=value pairs in field order, a value in double
 * quotes when it holds a space, quote, backslash or nothing else would be safe:
 *
 *		1 person given_name=mirjam family_name=boer birth_date=1980-02-03
 *
 *-------------------------------------------------------------------------
 */
#include "identity/identity_sql.h"

#include "catalog/pg_type.h"
#include "common/hashfn.h"
#include "funcapi.h"
#include "lib/stringinfo.h"
#include "libpq/pqformat.h"
#include "mb/pg_wchar.h"
#include "utils/array.h"
#include "utils/date.h"
#include "utils/datetime.h"
#include "utils/jsonb.h"
#include "utils/lsyscache.h"
#include "utils/numeric.h"

void
hyg_identity_open(Datum datum, HygView *view)
{
	struct varlena *v = PG_DETOAST_DATUM_PACKED(datum);

	if (!hyg_view_open(view, VARDATA_ANY(v), VARSIZE_ANY_EXHDR(v)))
		ereport(
			ERROR,
			(errcode(ERRCODE_DATA_CORRUPTED),
			 errmsg("stored identity is corrupt or of a later rule set"),
			 errhint("Compute it again from its record; an index on it is mended by REINDEX.")));
}

/* Told by its output function. */
bool
hyg_is_identity_type(Oid type)
{
	Oid      output;
	bool     varlena;
	FmgrInfo flinfo;

	if (type == UNKNOWNOID || get_typtype(type) != TYPTYPE_BASE)
		return false;
	getTypeOutputInfo(type, &output, &varlena);
	fmgr_info(output, &flinfo);
	return flinfo.fn_addr == hygiene_identity_out;
}

static Datum
finish_identity(HygBuilder *b)
{
	HYG_STACK_BUF(out, 2048);
	struct varlena *result;

	/* payload directly behind the length word */
	hyg_buf_bytes(&out, "\0\0\0\0", VARHDRSZ);
	hyg_builder_finish(b, &out);
	hyg_builder_free(b);
	result = palloc(out.len);
	memcpy(result, out.data, out.len);
	SET_VARSIZE(result, out.len);
	hyg_buf_free(&out);
	return PointerGetDatum(result);
}

/* ---- input and output ---- */

/* The beginning of a text, for messages. */
static char *
clipped(const char *s, int limit)
{
	return pnstrdup(s, pg_mbcliplen(s, (int) strlen(s), limit));
}

static bool
next_pair(const char **p, const char **name, size_t *name_length, StringInfo value)
{
	const char *s = *p;

	while (*s == ' ')
		s++;
	if (*s == '\0')
	{
		*p = s;
		return true;
	}
	*name = s;
	while (*s != '\0' && *s != '=' && *s != ' ')
		s++;
	if (*s != '=' || s == *name)
		return false;
	*name_length = s - *name;
	s++;
	resetStringInfo(value);
	if (*s == '"')
	{
		for (s++; *s != '"'; s++)
		{
			if (*s == '\\')
				s++;
			if (*s == '\0')
				return false;
			appendStringInfoChar(value, *s);
		}
		s++;
		if (*s != '\0' && *s != ' ')
			return false;
	}
	else
	{
		while (*s != '\0' && *s != ' ')
			appendStringInfoChar(value, *s++);
	}
	*p = s;
	return value->len > 0;
}

PG_FUNCTION_INFO_V1(hygiene_identity_in);
Datum
hygiene_identity_in(PG_FUNCTION_ARGS)
{
	char          *input = PG_GETARG_CSTRING(0);
	const char    *p = input;
	HygBuilder     b;
	StringInfoData value;
	char           kind = 0;

	while (*p == ' ')
		p++;
	if (p[0] == '0' + HYG_RULE_SET && p[1] == ' ')
	{
		p += 2;
		if (strncmp(p, "person", 6) == 0 && (p[6] == ' ' || p[6] == '\0'))
		{
			kind = HYG_KIND_PERSON;
			p += 6;
		}
		else if (strncmp(p, "organization", 12) == 0 && (p[12] == ' ' || p[12] == '\0'))
		{
			kind = HYG_KIND_ORGANIZATION;
			p += 12;
		}
	}
	if (kind == 0)
		ereturn(fcinfo->context, (Datum) 0,
				(errcode(ERRCODE_INVALID_TEXT_REPRESENTATION),
				 errmsg("invalid input syntax for type %s: \"%s\"", "hygiene.identity",
						clipped(input, 100)),
				 errhint("An identity begins with \"%d person\" or \"%d organization\"; make one "
						 "with hygiene.person() or hygiene.organization().",
						 HYG_RULE_SET, HYG_RULE_SET)));

	hyg_builder_init(&b, kind);
	initStringInfo(&value);
	for (;;)
	{
		const char *name = NULL;
		size_t      name_length = 0;
		HygField    field;
		HygText     utf8;

		if (!next_pair(&p, &name, &name_length, &value))
			ereturn(fcinfo->context, (Datum) 0,
					(errcode(ERRCODE_INVALID_TEXT_REPRESENTATION),
					 errmsg("invalid input syntax for type %s: \"%s\"", "hygiene.identity",
							clipped(input, 100)),
					 errdetail("Expected field=value or field=\"value\" near \"%s\".",
							   clipped(p, 40))));
		if (name == NULL)
			break;
		field = hyg_field_by_name(name, name_length);
		if (field == 0)
			ereturn(
				fcinfo->context, (Datum) 0,
				(errcode(ERRCODE_INVALID_TEXT_REPRESENTATION),
				 errmsg("invalid input syntax for type %s: \"%s\"", "hygiene.identity",
						clipped(input, 100)),
				 errdetail("There is no field \"%s\".", clipped(pnstrdup(name, name_length), 64))));
		/* as the receive function: what comes out in one form must go in in the other */
		for (int c = 0; c < value.len; c++)
		{
			if ((unsigned char) value.data[c] < ' ')
				ereturn(fcinfo->context, (Datum) 0,
						(errcode(ERRCODE_INVALID_TEXT_REPRESENTATION),
						 errmsg("invalid input syntax for type %s: \"%s\"", "hygiene.identity",
								clipped(input, 100)),
						 errdetail("Values hold no control characters.")));
		}
		utf8 = hyg_text_arg(PointerGetDatum(cstring_to_text_with_len(value.data, value.len)));
		if (utf8.n > HYG_MAX_VALUE_BYTES || !hyg_builder_add(&b, field, utf8.s, utf8.n))
			ereturn(fcinfo->context, (Datum) 0,
					(errcode(ERRCODE_PROGRAM_LIMIT_EXCEEDED), errmsg("identity is too large"),
					 errdetail(
						 "An identity holds at most %d values, %d of one field, of %d bytes each.",
						 HYG_MAX_VALUES, HYG_MAX_PER_FIELD, HYG_MAX_VALUE_BYTES)));
	}
	pfree(value.data);
	PG_RETURN_DATUM(finish_identity(&b));
}

PG_FUNCTION_INFO_V1(hygiene_identity_out);
Datum
hygiene_identity_out(PG_FUNCTION_ARGS)
{
	HygView        view;
	StringInfoData out;

	hyg_identity_open(PG_GETARG_DATUM(0), &view);
	initStringInfo(&out);
	appendStringInfo(&out, "%d %s", view.rule_set,
					 view.kind == HYG_KIND_PERSON ? "person" : "organization");
	for (int i = 0; i < view.count; i++)
	{
		const HygValue *v = &view.values[i];
		char           *value = text_to_cstring(hyg_to_text_exactly(v->s, v->n));
		bool            quote = strpbrk(value, " \"\\") != NULL;

		appendStringInfo(&out, " %s=", hyg_field_name(v->field));
		if (!quote)
			appendStringInfoString(&out, value);
		else
		{
			appendStringInfoChar(&out, '"');
			for (const char *s = value; *s != '\0'; s++)
			{
				if (*s == '"' || *s == '\\')
					appendStringInfoChar(&out, '\\');
				appendStringInfoChar(&out, *s);
			}
			appendStringInfoChar(&out, '"');
		}
		pfree(value);
	}
	PG_RETURN_CSTRING(out.data);
}

/*
 * Binary form: the payload.  What arrives is checked as far as the type goes: well-formed, in
 * canonical order, its values UTF-8 without control characters.
 */
PG_FUNCTION_INFO_V1(hygiene_identity_recv);
Datum
hygiene_identity_recv(PG_FUNCTION_ARGS)
{
	StringInfo  buf = (StringInfo) PG_GETARG_POINTER(0);
	int         n = buf->len - buf->cursor;
	const char *data = pq_getmsgbytes(buf, n);
	HygView     view;
	bool        good = hyg_view_open(&view, data, n);
	HygBuilder  b;
	Datum       result;

	if (good)
	{
		hyg_builder_init(&b, view.kind);
		for (int i = 0; i < view.count && good; i++)
		{
			const HygValue *v = &view.values[i];

			good = pg_encoding_verifymbstr(PG_UTF8, v->s, v->n) == v->n &&
				   hyg_builder_add(&b, v->field, v->s, v->n);
			for (int c = 0; c < v->n && good; c++)
				good = (unsigned char) v->s[c] >= ' ';
		}
	}
	if (good)
	{
		result = finish_identity(&b);
		good = VARSIZE_ANY_EXHDR(DatumGetPointer(result)) == n &&
			   memcmp(VARDATA_ANY(DatumGetPointer(result)), data, n) == 0;
	}
	if (!good)
		ereport(ERROR,
				(errcode(ERRCODE_INVALID_BINARY_REPRESENTATION), errmsg("invalid binary identity"),
				 errhint("Only what the send function of rule set %d wrote can be received.",
						 HYG_RULE_SET)));
	PG_RETURN_DATUM(result);
}

PG_FUNCTION_INFO_V1(hygiene_identity_send);
Datum
hygiene_identity_send(PG_FUNCTION_ARGS)
{
	struct varlena *v = PG_DETOAST_DATUM_PACKED(PG_GETARG_DATUM(0));
	StringInfoData  buf;

	pq_begintypsend(&buf);
	pq_sendbytes(&buf, VARDATA_ANY(v), VARSIZE_ANY_EXHDR(v));
	PG_RETURN_BYTEA_P(pq_endtypsend(&buf));
}

/* ---- order: bytes ---- */

static int
compare_datums(Datum a, Datum b)
{
	struct varlena *va = PG_DETOAST_DATUM_PACKED(a);
	struct varlena *vb = PG_DETOAST_DATUM_PACKED(b);
	size_t          na = VARSIZE_ANY_EXHDR(va);
	size_t          nb = VARSIZE_ANY_EXHDR(vb);
	int             order = memcmp(VARDATA_ANY(va), VARDATA_ANY(vb), Min(na, nb));

	if (order == 0)
		order = na < nb ? -1 : na > nb;
	if ((Pointer) va != DatumGetPointer(a))
		pfree(va);
	if ((Pointer) vb != DatumGetPointer(b))
		pfree(vb);
	return order;
}

#define COMPARISON(name, comparison)                                                               \
	PG_FUNCTION_INFO_V1(name);                                                                     \
	Datum name(PG_FUNCTION_ARGS)                                                                   \
	{                                                                                              \
		PG_RETURN_BOOL(compare_datums(PG_GETARG_DATUM(0), PG_GETARG_DATUM(1)) comparison 0);       \
	}                                                                                              \
	extern Datum name(PG_FUNCTION_ARGS)

COMPARISON(hygiene_identity_lt, <);
COMPARISON(hygiene_identity_le, <=);
COMPARISON(hygiene_identity_eq, ==);
COMPARISON(hygiene_identity_ne, !=);
COMPARISON(hygiene_identity_ge, >=);
COMPARISON(hygiene_identity_gt, >);

PG_FUNCTION_INFO_V1(hygiene_identity_cmp);
Datum
hygiene_identity_cmp(PG_FUNCTION_ARGS)
{
	PG_RETURN_INT32(compare_datums(PG_GETARG_DATUM(0), PG_GETARG_DATUM(1)));
}

PG_FUNCTION_INFO_V1(hygiene_identity_hash);
Datum
hygiene_identity_hash(PG_FUNCTION_ARGS)
{
	struct varlena *v = PG_DETOAST_DATUM_PACKED(PG_GETARG_DATUM(0));

	PG_RETURN_DATUM(hash_any((unsigned char *) VARDATA_ANY(v), VARSIZE_ANY_EXHDR(v)));
}

PG_FUNCTION_INFO_V1(hygiene_identity_hash_extended);
Datum
hygiene_identity_hash_extended(PG_FUNCTION_ARGS)
{
	struct varlena *v = PG_DETOAST_DATUM_PACKED(PG_GETARG_DATUM(0));

	PG_RETURN_DATUM(hash_any_extended((unsigned char *) VARDATA_ANY(v), VARSIZE_ANY_EXHDR(v),
									  PG_GETARG_INT64(1)));
}

/* ---- constructors ---- */

static bool
is_given(FunctionCallInfo fcinfo, uint32 wanted, int argno)
{
	return (wanted >> argno & 1) != 0 && !PG_ARGISNULL(argno);
}

static HygInput
input_arg(FunctionCallInfo fcinfo, uint32 wanted, int argno)
{
	HygInput in = {NULL, 0};

	if (is_given(fcinfo, wanted, argno))
	{
		HygText t = hyg_text_arg(PG_GETARG_DATUM(argno));

		in.s = t.s;
		in.n = t.n;
	}
	return in;
}

/* Fields of one's own: every top-level scalar, and the scalars of top-level arrays. */
static void
add_extra(HygBuilder *b, FunctionCallInfo fcinfo, int argno)
{
	Jsonb             *extra;
	JsonbIterator     *it;
	JsonbValue         v;
	JsonbIteratorToken token;
	HygText            key = {NULL, 0};
	int                depth = 0;

	if (PG_ARGISNULL(argno))
		return;
	extra = PG_GETARG_JSONB_P(argno);
	if (!JB_ROOT_IS_OBJECT(extra))
		ereport(ERROR,
				(errcode(ERRCODE_INVALID_PARAMETER_VALUE), errmsg("extra must be a JSON object"),
				 errhint("For example {\"loyalty_card\": \"12345\"}.")));
	it = JsonbIteratorInit(&extra->root);
	while ((token = JsonbIteratorNext(&it, &v, false)) != WJB_DONE)
	{
		if (token == WJB_BEGIN_OBJECT || token == WJB_BEGIN_ARRAY)
			depth++;
		else if (token == WJB_END_OBJECT || token == WJB_END_ARRAY)
			depth--;
		else if (token == WJB_KEY && depth == 1)
			key = hyg_text_arg(
				PointerGetDatum(cstring_to_text_with_len(v.val.string.val, v.val.string.len)));
		else if ((token == WJB_VALUE && depth == 1) || (token == WJB_ELEM && depth == 2))
		{
			HygText value = {NULL, 0};

			if (v.type == jbvString)
				value = hyg_text_arg(
					PointerGetDatum(cstring_to_text_with_len(v.val.string.val, v.val.string.len)));
			else if (v.type == jbvNumeric)
			{
				value.s = numeric_normalize(v.val.numeric);
				value.n = strlen(value.s);
			}
			else if (v.type == jbvBool)
			{
				value.s = v.val.boolean ? "true" : "false";
				value.n = strlen(value.s);
			}
			if (value.s != NULL)
				hyg_builder_extra(b, key.s, key.n, value.s, value.n);
		}
	}
}

void
hyg_person_add(FunctionCallInfo fcinfo, uint32 wanted, HygBuilder *b)
{
	HygPersonInput in;
	char           region[3];

	memset(&in, 0, sizeof(in));
	in.given_name = input_arg(fcinfo, wanted, HYG_PERSON_GIVEN_NAME);
	in.middle_name = input_arg(fcinfo, wanted, HYG_PERSON_MIDDLE_NAME);
	in.family_name = input_arg(fcinfo, wanted, HYG_PERSON_FAMILY_NAME);
	in.birth_name = input_arg(fcinfo, wanted, HYG_PERSON_BIRTH_NAME);
	in.full_name = input_arg(fcinfo, wanted, HYG_PERSON_FULL_NAME);
	if (is_given(fcinfo, wanted, HYG_PERSON_BIRTH_DATE))
	{
		DateADT date = PG_GETARG_DATEADT(HYG_PERSON_BIRTH_DATE);

		if (!DATE_NOT_FINITE(date))
		{
			in.has_birth_date = true;
			j2date(date + POSTGRES_EPOCH_JDATE, &in.birth_year, &in.birth_month, &in.birth_day);
		}
	}
	in.email = input_arg(fcinfo, wanted, HYG_PERSON_EMAIL);
	in.phone = input_arg(fcinfo, wanted, HYG_PERSON_PHONE);
	in.street = input_arg(fcinfo, wanted, HYG_PERSON_STREET);
	in.postcode = input_arg(fcinfo, wanted, HYG_PERSON_POSTCODE);
	in.city = input_arg(fcinfo, wanted, HYG_PERSON_CITY);
	in.country = input_arg(fcinfo, wanted, HYG_PERSON_COUNTRY);
	in.organization = input_arg(fcinfo, wanted, HYG_PERSON_ORGANIZATION);
	in.national_id = input_arg(fcinfo, wanted, HYG_PERSON_NATIONAL_ID);
	in.external_id = input_arg(fcinfo, wanted, HYG_PERSON_EXTERNAL_ID);
	if (is_given(fcinfo, wanted, HYG_PERSON_REGION))
		in.region = hyg_region_arg(fcinfo, HYG_PERSON_REGION, "region", region);
	hyg_person_identity(b, &in);
	if (is_given(fcinfo, wanted, HYG_PERSON_EXTRA))
		add_extra(b, fcinfo, HYG_PERSON_EXTRA);
}

/*
 * person(given_name, middle_name, family_name, birth_name, full_name, birth_date date, email,
 * phone, street, postcode, city, country, organization, national_id, external_id, extra
 * jsonb, region): all may be NULL.  O(length of the input); each input is read up
 * to 4 KB.
 */
PG_FUNCTION_INFO_V1(hygiene_person);
Datum
hygiene_person(PG_FUNCTION_ARGS)
{
	HygBuilder b;

	hyg_builder_init(&b, HYG_KIND_PERSON);
	hyg_person_add(fcinfo, ~UINT32_C(0), &b);
	PG_RETURN_DATUM(finish_identity(&b));
}

void
hyg_organization_add(FunctionCallInfo fcinfo, uint32 wanted, HygBuilder *b)
{
	HygOrganizationInput in;
	char                 region[3];

	in.name = input_arg(fcinfo, wanted, HYG_ORGANIZATION_NAME);
	in.alias = input_arg(fcinfo, wanted, HYG_ORGANIZATION_ALIAS);
	in.website = input_arg(fcinfo, wanted, HYG_ORGANIZATION_WEBSITE);
	in.email = input_arg(fcinfo, wanted, HYG_ORGANIZATION_EMAIL);
	in.phone = input_arg(fcinfo, wanted, HYG_ORGANIZATION_PHONE);
	in.street = input_arg(fcinfo, wanted, HYG_ORGANIZATION_STREET);
	in.postcode = input_arg(fcinfo, wanted, HYG_ORGANIZATION_POSTCODE);
	in.city = input_arg(fcinfo, wanted, HYG_ORGANIZATION_CITY);
	in.country = input_arg(fcinfo, wanted, HYG_ORGANIZATION_COUNTRY);
	in.registration_number = input_arg(fcinfo, wanted, HYG_ORGANIZATION_REGISTRATION);
	in.tax_number = input_arg(fcinfo, wanted, HYG_ORGANIZATION_TAX);
	in.external_id = input_arg(fcinfo, wanted, HYG_ORGANIZATION_EXTERNAL_ID);
	in.region = is_given(fcinfo, wanted, HYG_ORGANIZATION_REGION)
					? hyg_region_arg(fcinfo, HYG_ORGANIZATION_REGION, "region", region)
					: NULL;
	hyg_organization_identity(b, &in);
	if (is_given(fcinfo, wanted, HYG_ORGANIZATION_EXTRA))
		add_extra(b, fcinfo, HYG_ORGANIZATION_EXTRA);
}

/*
 * organization(name, alias, website, email, phone, street, postcode, city, country,
 * registration_number, tax_number, external_id, extra jsonb, region)
 */
PG_FUNCTION_INFO_V1(hygiene_organization);
Datum
hygiene_organization(PG_FUNCTION_ARGS)
{
	HygBuilder b;

	hyg_builder_init(&b, HYG_KIND_ORGANIZATION);
	hyg_organization_add(fcinfo, ~UINT32_C(0), &b);
	PG_RETURN_DATUM(finish_identity(&b));
}

/* ---- looking inside ---- */

PG_FUNCTION_INFO_V1(hygiene_identity_fields);
Datum
hygiene_identity_fields(PG_FUNCTION_ARGS)
{
	ReturnSetInfo *rsinfo = (ReturnSetInfo *) fcinfo->resultinfo;
	HygView        view;

	InitMaterializedSRF(fcinfo, 0);
	hyg_identity_open(PG_GETARG_DATUM(0), &view);
	for (int i = 0; i < view.count; i++)
	{
		Datum values[2];
		bool  nulls[2] = {false, false};

		values[0] = CStringGetTextDatum(hyg_field_name(view.values[i].field));
		values[1] = PointerGetDatum(hyg_to_text_exactly(view.values[i].s, view.values[i].n));
		tuplestore_putvalues(rsinfo->setResult, rsinfo->setDesc, values, nulls);
	}
	return (Datum) 0;
}

static Datum
keys_array(const HygView *view, HygKeySet which)
{
	int64_t keys[HYG_MAX_KEYS];
	Datum   datums[HYG_MAX_KEYS];
	int     n = hyg_blocking_keys(view, which, keys);

	for (int i = 0; i < n; i++)
		datums[i] = Int64GetDatum(keys[i]);
	return PointerGetDatum(
		construct_array(datums, n, INT8OID, sizeof(int64), FLOAT8PASSBYVAL, TYPALIGN_DOUBLE));
}

PG_FUNCTION_INFO_V1(hygiene_blocking_keys);
Datum
hygiene_blocking_keys(PG_FUNCTION_ARGS)
{
	HygView view;

	hyg_identity_open(PG_GETARG_DATUM(0), &view);
	PG_RETURN_DATUM(keys_array(&view, HYG_KEYS_INDEX));
}

PG_FUNCTION_INFO_V1(hygiene_bulk_keys);
Datum
hygiene_bulk_keys(PG_FUNCTION_ARGS)
{
	HygView view;

	hyg_identity_open(PG_GETARG_DATUM(0), &view);
	PG_RETURN_DATUM(keys_array(&view, HYG_KEYS_BULK));
}

PG_FUNCTION_INFO_V1(hygiene_blocking_key_kind);
Datum
hygiene_blocking_key_kind(PG_FUNCTION_ARGS)
{
	const char *name = hyg_key_kind_name(HYG_KEY_KIND(PG_GETARG_INT64(0)));

	if (name == NULL)
		PG_RETURN_NULL();
	PG_RETURN_TEXT_P(cstring_to_text(name));
}

PG_FUNCTION_INFO_V1(hygiene_shares_key);
Datum
hygiene_shares_key(PG_FUNCTION_ARGS)
{
	HygView a;
	HygView b;

	hyg_identity_open(PG_GETARG_DATUM(0), &a);
	hyg_identity_open(PG_GETARG_DATUM(1), &b);
	PG_RETURN_BOOL(hyg_shares_key(&a, &b, HYG_KEYS_INDEX));
}

PG_FUNCTION_INFO_V1(hygiene_has_key);
Datum
hygiene_has_key(PG_FUNCTION_ARGS)
{
	HygView view;
	int64_t keys[HYG_MAX_KEYS];
	int64   wanted = PG_GETARG_INT64(1);
	int     n;

	hyg_identity_open(PG_GETARG_DATUM(0), &view);
	n = hyg_blocking_keys(&view, HYG_KEYS_INDEX, keys);
	for (int i = 0; i < n; i++)
	{
		if (keys[i] == wanted)
			PG_RETURN_BOOL(true);
	}
	PG_RETURN_BOOL(false);
}

/*
 * Several columns of one role as one value: those that are not NULL or empty, with "; "
 * between them.  IMMUTABLE, unlike concat_ws.
 */
PG_FUNCTION_INFO_V1(hygiene_join_values);
Datum
hygiene_join_values(PG_FUNCTION_ARGS)
{
	ArrayType     *array = PG_GETARG_ARRAYTYPE_P(0);
	Datum         *datums;
	bool          *nulls;
	int            n;
	StringInfoData out;

	deconstruct_array(array, TEXTOID, -1, false, TYPALIGN_INT, &datums, &nulls, &n);
	initStringInfo(&out);
	for (int i = 0; i < n; i++)
	{
		text *t;

		if (nulls[i])
			continue;
		t = DatumGetTextPP(datums[i]);
		if (VARSIZE_ANY_EXHDR(t) == 0)
			continue;
		if (out.len > 0)
			appendStringInfoString(&out, "; ");
		appendBinaryStringInfo(&out, VARDATA_ANY(t), VARSIZE_ANY_EXHDR(t));
	}
	if (out.len == 0)
		PG_RETURN_NULL();
	PG_RETURN_TEXT_P(cstring_to_text_with_len(out.data, out.len));
}
