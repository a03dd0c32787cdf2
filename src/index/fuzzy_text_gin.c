/*-------------------------------------------------------------------------
 *
 * fuzzy_text_gin.c
 *	  text =~ text, and the GIN support that answers it from an index.
 *
 * The index holds the 32-bit keys of a text's words.  A text that matches has a key of every word that is
 * asked for: AND over words of OR over their keys.  triConsistent says so to GIN, which then reads the
 * lists of the rarest word only and looks the others up in theirs.  What it finds
 * is always rechecked.
 *
 *-------------------------------------------------------------------------
 */
#include "server/server.h"

#include "access/gin.h"
#include "catalog/pg_type.h"
#include "utils/array.h"

#include "similarity/fuzzy_text.h"

/* The query of the previous row, which is nearly always that of this one. */
typedef struct QueryCache
{
	HygFuzzyText query;
	Size         size;
	char         bytes[FLEXIBLE_ARRAY_MEMBER]; /* as it was given */
} QueryCache;

static const HygFuzzyText *
cached_query(FmgrInfo *flinfo, Datum datum)
{
	QueryCache *cache = (QueryCache *) flinfo->fn_extra;
	text       *given = DatumGetTextPP(datum);
	Size        size = VARSIZE_ANY_EXHDR(given);
	HygText     words;

	if (cache != NULL && cache->size == size && memcmp(cache->bytes, VARDATA_ANY(given), size) == 0)
		return &cache->query;
	if (cache == NULL || cache->size < size)
	{
		flinfo->fn_extra = NULL;
		if (cache != NULL)
			pfree(cache);
		cache = MemoryContextAllocHuge(flinfo->fn_mcxt, offsetof(QueryCache, bytes) + size);
	}
	words = hyg_text_arg(PointerGetDatum(given));
	hyg_fuzzy_read_query(words.s, words.n, &cache->query);
	memcpy(cache->bytes, VARDATA_ANY(given), size);
	cache->size = size;
	flinfo->fn_extra = cache;
	return &cache->query;
}

/*
 * text_match(column, words): has every word a partner in the column?  Not symmetric.  O(length of the column); the words are
 * read once for many rows.
 */
PG_FUNCTION_INFO_V1(hygiene_text_match);
Datum
hygiene_text_match(PG_FUNCTION_ARGS)
{
	const HygFuzzyText *query = cached_query(fcinfo->flinfo, PG_GETARG_DATUM(1));
	HygText             given;
	HygFuzzyText        column;

	if (query->words == 0)
		PG_RETURN_BOOL(false);
	given = hyg_text_arg(PG_GETARG_DATUM(0));
	hyg_fuzzy_read_column(given.s, given.n, &column);
	PG_RETURN_BOOL(hyg_fuzzy_match(&column, query));
}

static Datum *
key_datums(const HygBuf *keys, int32 *count)
{
	Datum *datums;

	*count = (int32) (keys->len / sizeof(int32_t));
	datums = palloc(sizeof(Datum) * Max(*count, 1));
	for (int i = 0; i < *count; i++)
	{
		int32_t key;

		memcpy(&key, keys->data + i * sizeof(int32_t), sizeof(int32_t));
		datums[i] = Int32GetDatum(key);
	}
	return datums;
}

static Datum *
column_keys(Datum value, int32 *count)
{
	HygText      given = hyg_text_arg(value);
	HygFuzzyText column;
	HYG_STACK_BUF(keys, 1024);

	hyg_fuzzy_read_column(given.s, given.n, &column);
	hyg_fuzzy_column_keys(&column, &keys);
	return key_datums(&keys, count);
}

PG_FUNCTION_INFO_V1(hygiene_gin_extract_text);
Datum
hygiene_gin_extract_text(PG_FUNCTION_ARGS)
{
	PG_RETURN_POINTER(column_keys(PG_GETARG_DATUM(0), (int32 *) PG_GETARG_POINTER(1)));
}

static int
compare_keys(const void *a, const void *b)
{
	int32 x = DatumGetInt32(*(const Datum *) a);
	int32 y = DatumGetInt32(*(const Datum *) b);

	return x < y ? -1 : x > y;
}

/* fuzzy_text_keys(value): the keys an index holds of a text, ascending and distinct. */
PG_FUNCTION_INFO_V1(hygiene_fuzzy_text_keys);
Datum
hygiene_fuzzy_text_keys(PG_FUNCTION_ARGS)
{
	int32  count;
	int    kept = 0;
	Datum *datums = column_keys(PG_GETARG_DATUM(0), &count);

	qsort(datums, count, sizeof(Datum), compare_keys);
	for (int i = 0; i < count; i++)
	{
		if (kept == 0 || datums[kept - 1] != datums[i])
			datums[kept++] = datums[i];
	}
	PG_RETURN_ARRAYTYPE_P(
		construct_array(datums, kept, INT4OID, sizeof(int32), true, TYPALIGN_INT));
}

/* What triConsistent gets by the first key's extra data; those of the other keys are only not NULL, so that GIN does not compare each with each. */
typedef struct QueryWords
{
	uint32 wanted;                       /* a bit per word that is probed */
	uint8  words[FLEXIBLE_ARRAY_MEMBER]; /* of each key, as bits */
} QueryWords;

/* A query without words matches nothing: the default search mode does just that. */
PG_FUNCTION_INFO_V1(hygiene_gin_extract_text_query);
Datum
hygiene_gin_extract_text_query(PG_FUNCTION_ARGS)
{
	HygText      given = hyg_text_arg(PG_GETARG_DATUM(0));
	int32       *count = (int32 *) PG_GETARG_POINTER(1);
	Pointer    **extra = (Pointer **) PG_GETARG_POINTER(4);
	HygFuzzyText query;
	QueryWords  *of_keys;
	Datum       *datums;
	int          words;
	HYG_STACK_BUF(keys, 1024);
	HYG_STACK_BUF(word, 256);

	hyg_fuzzy_read_query(given.s, given.n, &query);
	words = hyg_fuzzy_query_keys(&query, &keys, &word);
	datums = key_datums(&keys, count);
	if (*count > 0)
	{
		of_keys = palloc(offsetof(QueryWords, words) + *count);
		of_keys->wanted = (UINT32_C(1) << words) - 1;
		memcpy(of_keys->words, word.data, *count);
		*extra = palloc(sizeof(Pointer) * *count);
		for (int i = 0; i < *count; i++)
			(*extra)[i] = (Pointer) of_keys;
	}
	PG_RETURN_POINTER(datums);
}

PG_FUNCTION_INFO_V1(hygiene_gin_text_triconsistent);
Datum
hygiene_gin_text_triconsistent(PG_FUNCTION_ARGS)
{
	GinTernaryValue  *check = (GinTernaryValue *) PG_GETARG_POINTER(0);
	int32             nkeys = PG_GETARG_INT32(3);
	Pointer          *extra = (Pointer *) PG_GETARG_POINTER(4);
	const QueryWords *words = (const QueryWords *) extra[0];
	uint32            found = 0;

	for (int i = 0; i < nkeys; i++)
	{
		if (check[i] != GIN_FALSE)
			found |= words->words[i];
	}
	PG_RETURN_GIN_TERNARY_VALUE(found == words->wanted ? GIN_MAYBE : GIN_FALSE);
}
