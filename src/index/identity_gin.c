/*-------------------------------------------------------------------------
 *
 * identity_gin.c
 *	  GIN support of identity: the index holds a record's blocking keys.
 *
 * A key stands in the index as the bigint it is, compared as btint8cmp does, so b-tree
 * order and index order are one.  Every operator is answered by "has one of the
 * query's keys" and always rechecked: a key is a hash, and what =~ asks is more
 * than sharing one.
 *
 *-------------------------------------------------------------------------
 */
#include "identity/identity_sql.h"

#include "access/gin.h"
#include "access/stratnum.h"

#define SHARES_KEY_STRATEGY 1
#define IS_MATCH_STRATEGY 2
#define HAS_KEY_STRATEGY 3

static Datum *
key_datums(Datum identity, HygKeySet which, int32 *count)
{
	HygView view;
	int64_t keys[HYG_MAX_KEYS];
	Datum  *datums;

	hyg_identity_open(identity, &view);
	*count = hyg_blocking_keys(&view, which, keys);
	datums = palloc(sizeof(Datum) * Max(*count, 1));
	for (int i = 0; i < *count; i++)
		datums[i] = Int64GetDatum(keys[i]);
	return datums;
}

PG_FUNCTION_INFO_V1(hygiene_gin_extract_identity);
Datum
hygiene_gin_extract_identity(PG_FUNCTION_ARGS)
{
	int32 *count = (int32 *) PG_GETARG_POINTER(1);

	PG_RETURN_POINTER(key_datums(PG_GETARG_DATUM(0), HYG_KEYS_INDEX, count));
}

/* A query without keys matches nothing: the default search mode does just that. */
PG_FUNCTION_INFO_V1(hygiene_gin_extract_identity_query);
Datum
hygiene_gin_extract_identity_query(PG_FUNCTION_ARGS)
{
	int32         *count = (int32 *) PG_GETARG_POINTER(1);
	StrategyNumber strategy = PG_GETARG_UINT16(2);

	switch (strategy)
	{
		case SHARES_KEY_STRATEGY:
			PG_RETURN_POINTER(key_datums(PG_GETARG_DATUM(0), HYG_KEYS_INDEX, count));
		case IS_MATCH_STRATEGY:
			PG_RETURN_POINTER(key_datums(PG_GETARG_DATUM(0), HYG_KEYS_MATCH, count));
		case HAS_KEY_STRATEGY:
		{
			Datum *datums = palloc(sizeof(Datum));

			datums[0] = PG_GETARG_DATUM(0);
			*count = 1;
			PG_RETURN_POINTER(datums);
		}
		default: elog(ERROR, "unrecognized strategy number: %d", strategy);
	}
}

PG_FUNCTION_INFO_V1(hygiene_gin_identity_triconsistent);
Datum
hygiene_gin_identity_triconsistent(PG_FUNCTION_ARGS)
{
	GinTernaryValue *check = (GinTernaryValue *) PG_GETARG_POINTER(0);
	int32            nkeys = PG_GETARG_INT32(3);

	for (int i = 0; i < nkeys; i++)
	{
		if (check[i] != GIN_FALSE)
			PG_RETURN_GIN_TERNARY_VALUE(GIN_MAYBE);
	}
	PG_RETURN_GIN_TERNARY_VALUE(GIN_FALSE);
}
