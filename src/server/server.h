/*-------------------------------------------------------------------------
 *
 * server.h
 *	  What every SQL face of a kernel needs: memory, encoding, arguments.
 *
 *-------------------------------------------------------------------------
 */
#ifndef HYG_SERVER_H
#define HYG_SERVER_H

#include "postgres.h"

#include "fmgr.h"
#include "utils/builtins.h"

#include "server/compat.h"
#include "text/buffer.h"

/*
 * A text argument as UTF-8.  In a UTF8 database (and SQL_ASCII, whose bytes
 * kernels tolerate) it points into the datum itself.
 */
typedef struct HygText
{
	const char *s;
	size_t      n;
} HygText;

extern HygText hyg_text_arg(Datum datum);

/*
 * UTF-8 bytes to a text datum in the database encoding.  A character that it has not becomes its stand-in
 * ("/" for the fraction slash, the micro sign for mu ...) or a question mark; of the second function
 * it is an error, 22P05, for what must be read again as it was written.
 */
extern text *hyg_to_text(const char *s, size_t n);
extern text *hyg_to_text_exactly(const char *s, size_t n);

/*
 * ISO 3166 alpha-2 region argument, checked and upper-cased into code[3];
 * returns NULL for SQL NULL or an empty string.  Anything but two ASCII letters
 * raises 22023 with a hint; `name` is the argument's SQL name.
 */
extern const char *hyg_region_arg(FunctionCallInfo fcinfo, int argno, const char *name,
								  char code[3]);

/* Name of a relation a user gave by its OID; 42P01 when there is none. */
extern char *hyg_relation_name(Oid relid);

/* The body of most faces: text in, text or NULL out. */
#define HYG_TEXT_FACE(sqlname, kernel)                                                             \
	PG_FUNCTION_INFO_V1(sqlname);                                                                  \
	Datum sqlname(PG_FUNCTION_ARGS)                                                                \
	{                                                                                              \
		HygText in = hyg_text_arg(PG_GETARG_DATUM(0));                                             \
		HYG_STACK_BUF(out, 512);                                                                   \
                                                                                                   \
		if (!kernel(in.s, in.n, &out))                                                             \
			PG_RETURN_NULL();                                                                      \
		PG_RETURN_TEXT_P(hyg_to_text(out.data, out.len));                                          \
	}                                                                                              \
	extern Datum sqlname(PG_FUNCTION_ARGS)

/* The same with a region or country as second argument (may be NULL, so not STRICT in SQL). */
#define HYG_TEXT_REGION_FACE(sqlname, kernel, argname)                                             \
	PG_FUNCTION_INFO_V1(sqlname);                                                                  \
	Datum sqlname(PG_FUNCTION_ARGS)                                                                \
	{                                                                                              \
		HYG_STACK_BUF(out, 512);                                                                   \
		HygText in;                                                                                \
		char    code[3];                                                                           \
                                                                                                   \
		if (PG_ARGISNULL(0))                                                                       \
			PG_RETURN_NULL();                                                                      \
		in = hyg_text_arg(PG_GETARG_DATUM(0));                                                     \
		if (!kernel(in.s, in.n, hyg_region_arg(fcinfo, 1, argname, code), &out))                   \
			PG_RETURN_NULL();                                                                      \
		PG_RETURN_TEXT_P(hyg_to_text(out.data, out.len));                                          \
	}                                                                                              \
	extern Datum sqlname(PG_FUNCTION_ARGS)

#endif /* HYG_SERVER_H */
