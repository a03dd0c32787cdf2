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
hyg_to_text(const char *s, size_t n)
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
