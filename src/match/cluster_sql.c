/*-------------------------------------------------------------------------
 *
 * cluster_sql.c
 *	  SQL face of clustering: a query's pairs in, clusters or figures per threshold out.
 *
 *-------------------------------------------------------------------------
 */
#include "server/server.h"

#include "catalog/pg_type.h"
#include "executor/spi.h"
#include "funcapi.h"
#include "lib/stringinfo.h"
#include "miscadmin.h"
#include "tcop/dest.h"
#include "utils/array.h"
#include "utils/memutils.h"

#include "match/cluster.h"

/*
 * Receives (key_a text, key_b text, probability float8, decision text).  A pair's records are numbered as they come, two
 * a pair, and get their place in the order of keys by number_records().
 */
typedef struct Pairs
{
	DestReceiver pub;
	char        *keys; /* NUL-terminated */
	Size         keys_len;
	Size         keys_cap;
	Size        *key_at; /* two a link */
	HygLink     *links;
	Size         count;
	Size         cap;
	uint32_t     n;       /* records */
	Size        *records; /* where each one's key is, in order of keys by bytes */
} Pairs;

static void
pairs_startup(DestReceiver *self, int operation, TupleDesc desc)
{
	if (desc->natts != 4 || TupleDescAttr(desc, 0)->atttypid != TEXTOID ||
		TupleDescAttr(desc, 1)->atttypid != TEXTOID ||
		TupleDescAttr(desc, 2)->atttypid != FLOAT8OID ||
		TupleDescAttr(desc, 3)->atttypid != TEXTOID)
		ereport(ERROR, (errcode(ERRCODE_DATATYPE_MISMATCH),
						errmsg("the query to cluster must return key_a text, key_b text, "
							   "probability double precision, decision text")));
}

static void
add_key(Pairs *p, Datum datum)
{
	text *key = DatumGetTextPP(datum);
	Size  length = VARSIZE_ANY_EXHDR(key);

	while (p->keys_cap - p->keys_len < length + 1)
	{
		p->keys_cap *= 2;
		p->keys = repalloc_huge(p->keys, p->keys_cap);
	}
	memcpy(p->keys + p->keys_len, VARDATA_ANY(key), length);
	p->keys[p->keys_len + length] = '\0';
	p->keys_len += length + 1;
	if ((Pointer) key != DatumGetPointer(datum))
		pfree(key);
}

static bool
pairs_receive(TupleTableSlot *slot, DestReceiver *self)
{
	Pairs   *p = (Pairs *) self;
	HygLink *link;

	slot_getallattrs(slot);
	if (slot->tts_isnull[0] || slot->tts_isnull[1] || (slot->tts_isnull[2] && slot->tts_isnull[3]))
		return true;
	if (p->count == p->cap)
	{
		p->cap *= 2;
		p->links = repalloc_huge(p->links, p->cap * sizeof(HygLink));
		p->key_at = repalloc_huge(p->key_at, 2 * p->cap * sizeof(Size));
	}
	if (p->count >= UINT32_MAX / 4)
		ereport(ERROR,
				(errcode(ERRCODE_PROGRAM_LIMIT_EXCEEDED), errmsg("too many pairs to cluster")));
	link = &p->links[p->count];
	link->kind = HYG_LINK_SCORED;
	link->probability = slot->tts_isnull[2] ? 0 : DatumGetFloat8(slot->tts_values[2]);
	if (!slot->tts_isnull[3])
	{
		char *decision = TextDatumGetCString(slot->tts_values[3]);

		link->kind = strcmp(decision, "same") == 0 ? HYG_LINK_SAME : HYG_LINK_DISTINCT;
		pfree(decision);
	}
	for (int side = 0; side < 2; side++)
	{
		p->key_at[2 * p->count + side] = p->keys_len;
		add_key(p, slot->tts_values[side]);
	}
	p->count++;
	return true;
}

static void
pairs_shutdown(DestReceiver *self)
{
}

typedef struct Reference
{
	const char *key;
	uint32_t    link; /* * 2 + side */
} Reference;

static int
compare_references(const void *a, const void *b)
{
	return strcmp(((const Reference *) a)->key, ((const Reference *) b)->key);
}

/* Records in order of their keys as COLLATE "C" has it, so that results do not depend on the order of pairs. */
static void
number_records(Pairs *p)
{
	Size       n = 2 * p->count;
	Reference *references =
		MemoryContextAllocHuge(CurrentMemoryContext, (n + 1) * sizeof(Reference));

	for (Size i = 0; i < n; i++)
	{
		references[i].key = p->keys + p->key_at[i];
		references[i].link = (uint32_t) i;
	}
	CHECK_FOR_INTERRUPTS();
	qsort(references, n, sizeof(Reference), compare_references);
	p->records = p->key_at; /* filled from the front: never beyond what was read */
	p->n = 0;
	for (Size i = 0; i < n; i++)
	{
		uint32_t record;

		if (i == 0 || strcmp(references[i].key, references[i - 1].key) != 0)
			p->n++;
		record = p->n - 1;
		if (references[i].link % 2 == 0)
			p->links[references[i].link / 2].a = record;
		else
			p->links[references[i].link / 2].b = record;
	}
	for (Size i = 0, record = 0; i < n; i++)
	{
		if (i > 0 && strcmp(references[i].key, references[i - 1].key) == 0)
			continue;
		p->records[record++] = references[i].key - p->keys;
	}
	pfree(references);

	/* a pair of one record with itself says nothing */
	n = 0;
	for (Size i = 0; i < p->count; i++)
	{
		if (p->links[i].a != p->links[i].b)
			p->links[n++] = p->links[i];
	}
	p->count = n;
}

static void
read_pairs(Pairs *p, const char *query)
{
	SPIExecuteOptions options;

	memset(p, 0, sizeof(*p));
	p->pub.receiveSlot = pairs_receive;
	p->pub.rStartup = pairs_startup;
	p->pub.rShutdown = pairs_shutdown;
	p->pub.rDestroy = pairs_shutdown;
	p->pub.mydest = DestNone;
	p->cap = 1024;
	p->links = palloc(p->cap * sizeof(HygLink));
	p->key_at = palloc(2 * p->cap * sizeof(Size));
	p->keys_cap = 16384;
	p->keys = palloc(p->keys_cap);

	if (SPI_connect() != SPI_OK_CONNECT)
		elog(ERROR, "SPI_connect failed");
	memset(&options, 0, sizeof(options));
	options.read_only = true;
	options.must_return_tuples = true;
	options.dest = &p->pub;
	if (SPI_execute_extended(query, &options) < 0)
		elog(ERROR, "could not run \"%s\"", query);
	SPI_finish();
	number_records(p);
}

static Datum
key_datum(const Pairs *p, uint32_t record)
{
	return CStringGetTextDatum(p->keys + p->records[record]);
}

static void
report_large(const Pairs *p, const uint32_t *label, const uint32_t *size)
{
	StringInfoData detail;
	int            large = 0;

	initStringInfo(&detail);
	for (uint32_t i = 0; i < p->n; i++)
	{
		if (label[i] != i || size[i] <= HYG_REVIEW_SIZE)
			continue;
		if (++large <= 5)
			appendStringInfo(&detail, "%s\"%s\": %u records", large > 1 ? ", " : "",
							 p->keys + p->records[i], size[i]);
	}
	if (large > 0)
		ereport(NOTICE, (errmsg_plural("%d cluster has more than %d records",
									   "%d clusters have more than %d records", large, large,
									   HYG_REVIEW_SIZE),
						 errdetail("By first key: %s%s.", detail.data, large > 5 ? " ..." : ""),
						 errhint("Look at them before acting on them; placeholder values or test "
								 "records make such clusters.")));
	pfree(detail.data);
}

/*
 * cluster_pairs(query, threshold): each record of the query's pairs with its cluster, whose key is the smallest of
 * its records' (COLLATE "C"), and the cluster's size.  A pair has a probability or a decision: "same" or
 * "distinct".  Memory: the keys and some 100 bytes a pair; see cluster.c for method and time.
 */
PG_FUNCTION_INFO_V1(hygiene_cluster_pairs);
Datum
hygiene_cluster_pairs(PG_FUNCTION_ARGS)
{
	char          *query = text_to_cstring(PG_GETARG_TEXT_PP(0));
	double         threshold = PG_GETARG_FLOAT8(1);
	ReturnSetInfo *rsinfo = (ReturnSetInfo *) fcinfo->resultinfo;
	Pairs          pairs;
	uint32_t      *label;
	uint32_t      *size;
	HygClustering  statistics;

	InitMaterializedSRF(fcinfo, 0);
	read_pairs(&pairs, query);
	label = MemoryContextAllocHuge(CurrentMemoryContext, (pairs.n + (Size) 1) * sizeof(uint32_t));
	size = MemoryContextAllocHuge(CurrentMemoryContext, (pairs.n + (Size) 1) * sizeof(uint32_t));
	hyg_cluster(pairs.n, pairs.links, pairs.count, threshold, label, &statistics);
	memset(size, 0, (pairs.n + (Size) 1) * sizeof(uint32_t));
	for (uint32_t i = 0; i < pairs.n; i++)
		size[label[i]]++;
	for (uint32_t i = 0; i < pairs.n; i++)
	{
		Datum values[3] = {key_datum(&pairs, i), key_datum(&pairs, label[i]),
						   Int64GetDatum(size[label[i]])};
		bool  nulls[3] = {false, false, false};

		tuplestore_putvalues(rsinfo->setResult, rsinfo->setDesc, values, nulls);
		pfree(DatumGetPointer(values[0]));
		pfree(DatumGetPointer(values[1]));
	}
	report_large(&pairs, label, size);
	ereport(DEBUG1,
			(errmsg("hygiene: %u records in pairs, %u components divided, largest cluster %u",
					pairs.n, statistics.divided, statistics.largest)));
	if (statistics.contradictions > 0)
		ereport(NOTICE, (errmsg_plural("%u decision that two rows are the same was not followed",
									   "%u decisions that two rows are the same were not followed",
									   statistics.contradictions, statistics.contradictions),
						 errdetail("Others say that rows they would bring together are distinct."),
						 errhint("Look at hygiene.decisions, and take one back with "
								 "hygiene.withdraw_decision().")));
	return (Datum) 0;
}

#define PREVIEW_SAMPLES 5

static int
compare_probabilities(const void *a, const void *b)
{
	const HygLink *x = a;
	const HygLink *y = b;

	if (x->probability != y->probability)
		return x->probability < y->probability ? -1 : 1;
	if (x->a != y->a)
		return x->a < y->a ? -1 : 1;
	return x->b < y->b ? -1 : x->b > y->b;
}

/*
 * preview_pairs(query, thresholds): for each threshold how many pairs are at or above it, the clusters of two
 * and more they and the decisions make, the records in these, the share of the pairs that the model itself expects to be
 * wrong, and the pairs nearest above it, in order of probability.
 */
PG_FUNCTION_INFO_V1(hygiene_preview_pairs);
Datum
hygiene_preview_pairs(PG_FUNCTION_ARGS)
{
	char          *query = text_to_cstring(PG_GETARG_TEXT_PP(0));
	ArrayType     *array = PG_GETARG_ARRAYTYPE_P(1);
	ReturnSetInfo *rsinfo = (ReturnSetInfo *) fcinfo->resultinfo;
	Datum         *thresholds;
	bool          *isnull;
	int            threshold_count;
	Pairs          pairs;
	HygLink       *links;
	uint32_t      *label;
	uint32_t      *size;

	InitMaterializedSRF(fcinfo, 0);
	deconstruct_array(array, FLOAT8OID, 8, FLOAT8PASSBYVAL, TYPALIGN_DOUBLE, &thresholds, &isnull,
					  &threshold_count);
	read_pairs(&pairs, query);
	links = MemoryContextAllocHuge(CurrentMemoryContext, (pairs.count + 1) * sizeof(HygLink));
	label = MemoryContextAllocHuge(CurrentMemoryContext, (pairs.n + (Size) 1) * sizeof(uint32_t));
	size = MemoryContextAllocHuge(CurrentMemoryContext, (pairs.n + (Size) 1) * sizeof(uint32_t));
	qsort(pairs.links, pairs.count, sizeof(HygLink), compare_probabilities);
	for (int t = 0; t < threshold_count; t++)
	{
		double        threshold = DatumGetFloat8(thresholds[t]);
		int64         above = 0;
		int64         clusters = 0;
		int64         records = 0;
		double        wrong = 0.0;
		Datum         sample[PREVIEW_SAMPLES * 2];
		int           samples = 0;
		HygClustering statistics;
		Datum         values[6];
		bool          nulls[6] = {false, false, false, false, false, false};

		if (isnull[t])
			continue;
		for (Size i = 0; i < pairs.count; i++)
		{
			const HygLink *link = &pairs.links[i];

			if (link->kind != HYG_LINK_SCORED || link->probability < threshold)
				continue;
			above++;
			wrong += 1.0 - link->probability;
			if (samples < PREVIEW_SAMPLES)
			{
				sample[2 * samples] = key_datum(&pairs, link->a);
				sample[2 * samples + 1] = key_datum(&pairs, link->b);
				samples++;
			}
		}
		memcpy(links, pairs.links, pairs.count * sizeof(HygLink));
		hyg_cluster(pairs.n, links, pairs.count, threshold, label, &statistics);
		memset(size, 0, (pairs.n + (Size) 1) * sizeof(uint32_t));
		for (uint32_t i = 0; i < pairs.n; i++)
			size[label[i]]++;
		for (uint32_t i = 0; i < pairs.n; i++)
		{
			clusters += size[i] > 1;
			records += size[i] > 1 ? size[i] : 0;
		}
		values[0] = thresholds[t];
		values[1] = Int64GetDatum(above);
		values[2] = Int64GetDatum(clusters);
		values[3] = Int64GetDatum(records);
		values[4] = Float8GetDatum(above > 0 ? wrong / above : 0.0);
		nulls[4] = above == 0;
		if (samples > 0)
		{
			int dims[2] = {samples, 2};
			int lower[2] = {1, 1};

			values[5] = PointerGetDatum(
				construct_md_array(sample, NULL, 2, dims, lower, TEXTOID, -1, false, TYPALIGN_INT));
		}
		else
			values[5] = PointerGetDatum(construct_empty_array(TEXTOID));
		tuplestore_putvalues(rsinfo->setResult, rsinfo->setDesc, values, nulls);
	}
	return (Datum) 0;
}
