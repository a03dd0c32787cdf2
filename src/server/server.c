/*-------------------------------------------------------------------------
 *
 * server.c
 *	  Module entry and the services SQL faces share.
 *
 *-------------------------------------------------------------------------
 */
#include "server/server.h"

#include "catalog/namespace.h"
#include "mb/pg_wchar.h"
#include "miscadmin.h"
#include "utils/lsyscache.h"
#include "utils/memutils.h"

#ifdef PG_MODULE_MAGIC_EXT
PG_MODULE_MAGIC_EXT(.name = "hygiene", .version = "0.1.0");
#else
PG_MODULE_MAGIC;
#endif

/* ---- what kernels ask for (text/buffer.h) ---- */

/* Bulk work may need more than 1 GB in one piece; the size itself is checked against MaxAllocHugeSize. */
void *
hyg_alloc(size_t size)
{
	return size <= MaxAllocSize ? palloc(size) : MemoryContextAllocHuge(CurrentMemoryContext, size);
}

void *
hyg_realloc(void *pointer, size_t size)
{
	return size <= MaxAllocSize ? repalloc(pointer, size) : repalloc_huge(pointer, size);
}

void
hyg_free(void *pointer)
{
	pfree(pointer);
}

void
hyg_check_interrupts(void)
{
	CHECK_FOR_INTERRUPTS();
}

/* ---- what older releases lack (compat.h) ---- */

#if PG_VERSION_NUM < 150000
void
InitMaterializedSRF(FunctionCallInfo fcinfo, bits32 flags)
{
	ReturnSetInfo *rsinfo = (ReturnSetInfo *) fcinfo->resultinfo;
	MemoryContext  old;
	TupleDesc      desc;

	if (rsinfo == NULL || !IsA(rsinfo, ReturnSetInfo))
		ereport(ERROR, (errcode(ERRCODE_FEATURE_NOT_SUPPORTED),
						errmsg("set-valued function called in context that cannot accept a set")));
	if (!(rsinfo->allowedModes & SFRM_Materialize))
		ereport(ERROR,
				(errcode(ERRCODE_FEATURE_NOT_SUPPORTED),
				 errmsg("materialize mode required, but it is not allowed in this context")));
	old = MemoryContextSwitchTo(rsinfo->econtext->ecxt_per_query_memory);
	if (get_call_result_type(fcinfo, NULL, &desc) != TYPEFUNC_COMPOSITE)
		elog(ERROR, "return type must be a row type");
	rsinfo->returnMode = SFRM_Materialize;
	rsinfo->setResult = tuplestore_begin_heap((rsinfo->allowedModes & SFRM_Materialize_Random) != 0,
											  false, work_mem);
	rsinfo->setDesc = desc;
	MemoryContextSwitchTo(old);
}
#endif

/* ---- arguments and results ---- */

/*
 * Text of the database encoding as UTF-8.  Bytes the encoding has no character for (0x81 in WIN1252: the
 * server stores them all the same) become U+FFFD: a value that cannot be read must not
 * make its row impossible to save.
 */
static HygText
to_utf8(const char *s, size_t n, int encoding)
{
	HygText result = {s, n};
	Oid     conversion;
	char   *out;
	size_t  capacity;
	size_t  to = 0;
	size_t  from = 0;

	while (from < n && !IS_HIGHBIT_SET(s[from]))
		from++;
	if (from == n)
		return result; /* ASCII is the same everywhere */
	conversion = FindDefaultConversionProc(encoding, PG_UTF8);
	if (!OidIsValid(conversion))
		ereport(ERROR,
				(errcode(ERRCODE_UNDEFINED_FUNCTION),
				 errmsg("default conversion function for encoding \"%s\" to \"%s\" does not exist",
						pg_encoding_to_char(encoding), pg_encoding_to_char(PG_UTF8))));
	capacity = (n + 2) * MAX_CONVERSION_GROWTH;
	out = hyg_alloc(capacity);
	for (from = 0; from < n;)
	{
		int converted = pg_do_encoding_conversion_buf(
			conversion, encoding, PG_UTF8, (unsigned char *) unconstify(char *, s + from),
			(int) (n - from), (unsigned char *) out + to,
			(int) Min(capacity - to, (size_t) INT_MAX), true);

		from += converted;
		to += strlen(out + to);
		if (from < n)
		{
			int length = pg_encoding_mblen(encoding, s + from);

			memcpy(out + to, "\xEF\xBF\xBD", 3);
			to += 3;
			from += Min((size_t) Max(length, 1), n - from);
		}
	}
	result.s = out;
	result.n = to;
	return result;
}

HygText
hyg_text_arg(Datum datum)
{
	text   *t = DatumGetTextPP(datum);
	HygText result = {VARDATA_ANY(t), VARSIZE_ANY_EXHDR(t)};
	int     encoding = GetDatabaseEncoding();

	if (encoding != PG_UTF8 && encoding != PG_SQL_ASCII)
		return to_utf8(result.s, result.n, encoding);
	return result;
}

text *
hyg_to_text_exactly(const char *s, size_t n)
{
	int encoding = GetDatabaseEncoding();

	if (encoding != PG_UTF8 && encoding != PG_SQL_ASCII)
	{
		char *terminated = pnstrdup(s, n);
		char *converted = (char *) pg_do_encoding_conversion((unsigned char *) terminated, (int) n,
															 PG_UTF8, encoding);

		return cstring_to_text(converted);
	}
	return cstring_to_text_with_len(s, (int) n);
}

/*
 * What a character becomes in an encoding that lacks it: the sign that normal form NFKC made it of, or
 * the small letter whose capital it is.
 */
static const struct
{
	const char *missing;
	const char *instead;
} stand_ins[] = {
	{"\xE2\x81\x84", "/"},    /* fraction slash: 1/2 of the half sign */
	{"\xCE\xBC", "\xC2\xB5"}, /* small mu: the micro sign */
	{"\xCE\x9C", "\xC2\xB5"}, /* capital mu */
	{"\xC5\xB8", "\xC3\xBF"}, /* capital y with diaeresis */
	{"\xC6\x91", "\xC6\x92"}, /* capital f with hook */
	{"\xCC\x81", "\xC2\xB4"}, /* combining marks, which stand behind a space: acute accent */
	{"\xCC\x83", "\xCB\x9C"}, /* tilde */
	{"\xCC\x84", "\xC2\xAF"}, /* macron */
	{"\xCC\x86", "\xCB\x98"}, /* breve */
	{"\xCC\x87", "\xCB\x99"}, /* dot above */
	{"\xCC\x88", "\xC2\xA8"}, /* diaeresis */
	{"\xCC\x8A", "\xCB\x9A"}, /* ring above */
	{"\xCC\x8B", "\xCB\x9D"}, /* double acute accent */
	{"\xCC\xA7", "\xC2\xB8"}, /* cedilla */
	{"\xCC\xA8", "\xCB\x9B"}, /* ogonek */
};

/*
 * A result of a kernel must not make its row impossible to save, so characters that the database
 * encoding has not get a stand-in, or become a question mark.
 */
text *
hyg_to_text(const char *s, size_t n)
{
	int    encoding = GetDatabaseEncoding();
	size_t from = 0;
	size_t to = 0;
	size_t capacity;
	Oid    conversion;
	char  *in;
	char  *out;

	if (encoding == PG_UTF8 || encoding == PG_SQL_ASCII)
		return cstring_to_text_with_len(s, (int) n);
	while (from < n && !IS_HIGHBIT_SET(s[from]))
		from++;
	if (from == n)
		return cstring_to_text_with_len(s, (int) n); /* ASCII is the same everywhere */
	conversion = FindDefaultConversionProc(PG_UTF8, encoding);
	if (!OidIsValid(conversion))
		return hyg_to_text_exactly(s, n); /* its error */
	in = pnstrdup(s, n);                  /* conversions want a NUL */
	capacity = (n + 2) * MAX_CONVERSION_GROWTH;
	out = hyg_alloc(capacity);
	for (from = 0; from < n;)
	{
		const char *missing;
		size_t      before;
		int         length;

		from += pg_do_encoding_conversion_buf(
			conversion, PG_UTF8, encoding, (unsigned char *) in + from, (int) (n - from),
			(unsigned char *) out + to, (int) Min(capacity - to, (size_t) INT_MAX), true);
		to += strlen(out + to);
		if (from == n)
			break;
		missing = in + from;
		length = pg_utf_mblen((const unsigned char *) missing);
		length = (int) Min((size_t) length, n - from);
		before = to;
		for (size_t i = 0; i < lengthof(stand_ins) && to == before; i++)
		{
			const char *instead = stand_ins[i].instead;

			if (strlen(stand_ins[i].missing) == (size_t) length &&
				memcmp(stand_ins[i].missing, missing, length) == 0 &&
				pg_do_encoding_conversion_buf(
					conversion, PG_UTF8, encoding, (unsigned char *) unconstify(char *, instead),
					(int) strlen(instead), (unsigned char *) out + to,
					(int) Min(capacity - to, (size_t) INT_MAX), true) == (int) strlen(instead))
				to += strlen(out + to);
		}
		if (to == before)
			out[to++] = '?';
		from += length;
	}
	return cstring_to_text_with_len(out, (int) to);
}

const char *
hyg_region_arg(FunctionCallInfo fcinfo, int argno, const char *name, char code[3])
{
	HygText in;

	if (PG_NARGS() <= argno || PG_ARGISNULL(argno))
		return NULL;
	in = hyg_text_arg(PG_GETARG_DATUM(argno));
	if (in.n == 0)
		return NULL;
	code[0] = in.n == 2 ? pg_ascii_toupper((unsigned char) in.s[0]) : 0;
	code[1] = in.n == 2 ? pg_ascii_toupper((unsigned char) in.s[1]) : 0;
	code[2] = '\0';
	if (code[0] < 'A' || code[0] > 'Z' || code[1] < 'A' || code[1] > 'Z')
		ereport(ERROR, (errcode(ERRCODE_INVALID_PARAMETER_VALUE),
						errmsg("invalid %s: \"%s\"", name,
							   text_to_cstring(hyg_to_text(
								   in.s, pg_encoding_mbcliplen(PG_UTF8, in.s, (int) in.n, 64)))),
						errhint("Use an ISO 3166 alpha-2 code such as NL, DE or GB, or NULL.")));
	return code;
}

char *
hyg_relation_name(Oid relid)
{
	char *name = get_rel_name(relid);

	if (name == NULL)
		ereport(ERROR, (errcode(ERRCODE_UNDEFINED_TABLE),
						errmsg("relation with OID %u does not exist", relid),
						errhint("Give the name of a table, such as 'crm.contact'.")));
	return name;
}
