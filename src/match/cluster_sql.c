/*-------------------------------------------------------------------------
 *
 * cluster_sql.c
 *	  SQL face of clustering: a query's pairs in, clusters or figures per threshold out.
 *
 *-------------------------------------------------------------------------
 */
#include "server/server.h"

#include <math.h>

#include "catalog/pg_collation.h"
#include "catalog/pg_operator.h"
#include "catalog/pg_type.h"
#include "executor/spi.h"
#include "executor/tuptable.h"
#include "funcapi.h"
#include "lib/stringinfo.h"
#include "miscadmin.h"
#include "tcop/dest.h"
#include "utils/array.h"
#include "utils/memutils.h"
#include "utils/tuplesort.h"

#include "match/bulk_job.h"
#include "match/cluster.h"

/*
 * Receives (key_a text, key_b text, probability float8, decision text).
 *
 * Records are numbered in the order of their keys: what was received is sorted by key with the place it came from, then the
 * numbers are sorted by place, and there are the links.  Both sorts go to temporary files where they must, and
 * so do keys and links, which are read through the system's cache then (bulk_store.c).  What has to be in memory is hyg_cluster()'s.
 * All have their shares of maintenance_work_mem, in sixteenths; those in a column are there at the same time.
 *
 *	by_key			6	6
 *	by_place			5	5
 *	scores			1	1	1
 *	keys				2	2	2
 *	key_at				1	1	1
 *	links						3	3
 *	clustering							10
 */
typedef struct Pairs
{
	DestReceiver    pub;
	MemoryContext   context;
	Size            memory;
	Tuplesortstate *by_key; /* key, place: two a pair */
	TupleTableSlot *slot;
	Tuplesortstate *by_place; /* place and record in one number */
	BulkBytes       scores;   /* a Score a pair, in order of place */
	BulkBytes       keys;     /* of the records, in their order */
	BulkBytes       key_at;   /* where each begins, and the end */
	BulkBytes       linked;
	uint64          received;
	const HygLink  *links;
	Size            count;
	uint32_t        n; /* records */
} Pairs;

typedef struct Score
{
	double      probability;
	HygLinkKind kind;
} Score;

#define SHARE(p, sixteenths) ((p)->memory / 16 * (sixteenths))
#define SHARE_KB(p, sixteenths) ((int) Min(SHARE(p, sixteenths) / 1024, INT_MAX))
#define CLUSTERING_SHARE 10
#define LEAST_MEMORY ((Size) 4 * 1024 * 1024)

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

static bool
pairs_receive(TupleTableSlot *slot, DestReceiver *self)
{
	Pairs        *p = (Pairs *) self;
	Score         score = {0.0, HYG_LINK_SCORED};
	MemoryContext old;

	slot_getallattrs(slot);
	if (slot->tts_isnull[0] || slot->tts_isnull[1] || (slot->tts_isnull[2] && slot->tts_isnull[3]))
		return true;
	if (p->received >= UINT32_MAX / 4)
		ereport(ERROR,
				(errcode(ERRCODE_PROGRAM_LIMIT_EXCEEDED), errmsg("too many pairs to cluster"),
				 errhint("Raise the threshold, or cluster a part of the rows.")));
	if (!slot->tts_isnull[2])
		score.probability = DatumGetFloat8(slot->tts_values[2]);
	if (!(score.probability >= 0.0 && score.probability <= 1.0))
		ereport(ERROR, (errcode(ERRCODE_INVALID_PARAMETER_VALUE),
						errmsg("the probability of a pair must be between 0 and 1")));
	if (!slot->tts_isnull[3])
	{
		char *decision = TextDatumGetCString(slot->tts_values[3]);

		if (strcmp(decision, "same") == 0)
			score.kind = HYG_LINK_SAME;
		else if (strcmp(decision, "distinct") == 0)
			score.kind = HYG_LINK_DISTINCT;
		else if (strcmp(decision, "copy") == 0)
			score.kind = HYG_LINK_COPY;
		else
			ereport(ERROR, (errcode(ERRCODE_INVALID_PARAMETER_VALUE),
							errmsg("unknown decision on a pair: \"%s\"", decision),
							errhint("A decision is \"same\", \"distinct\", or NULL.")));
		pfree(decision);
	}
	old = MemoryContextSwitchTo(p->context);
	(void) bulk_bytes_append(&p->scores, &score, sizeof(score));
	for (int side = 0; side < 2; side++)
	{
		text *key = DatumGetTextPP(slot->tts_values[side]);

		ExecClearTuple(p->slot);
		p->slot->tts_values[0] = PointerGetDatum(key);
		p->slot->tts_values[1] = Int64GetDatum((int64) (2 * p->received) + side);
		p->slot->tts_isnull[0] = p->slot->tts_isnull[1] = false;
		ExecStoreVirtualTuple(p->slot);
		tuplesort_puttupleslot(p->by_key, p->slot);
		ExecClearTuple(p->slot);
		if ((Pointer) key != DatumGetPointer(slot->tts_values[side]))
			pfree(key);
	}
	MemoryContextSwitchTo(old);
	p->received++;
	return true;
}

static void
pairs_shutdown(DestReceiver *self)
{
}

/* Records in order of their keys as COLLATE "C" has it, so that results do not depend on the order of pairs. */
static void
number_records(Pairs *p)
{
	TupleDesc       desc = p->slot->tts_tupleDescriptor;
	TupleTableSlot *slot = MakeSingleTupleTableSlot(desc, &TTSOpsMinimalTuple);
	char           *last = NULL; /* key */
	Size            last_len = 0;
	Size            last_cap = 0;
	uint64          end = 0; /* of all keys */

	tuplesort_performsort(p->by_key);
	bulk_bytes_start(&p->keys, SHARE(p, 2));
	bulk_bytes_start(&p->key_at, SHARE(p, 1));
	p->by_place = tuplesort_begin_datum(INT8OID, Int8LessOperator, InvalidOid, false,
										SHARE_KB(p, 5), NULL, 0);
	for (uint64 i = 0; tuplesort_gettupleslot(p->by_key, true, false, slot, NULL); i++)
	{
		text *key;
		Size  len;

		slot_getallattrs(slot);
		key = DatumGetTextPP(slot->tts_values[0]);
		len = VARSIZE_ANY_EXHDR(key);
		if (i == 0 || len != last_len || memcmp(last, VARDATA_ANY(key), len) != 0)
		{
			if (last == NULL || len > last_cap)
			{
				if (last != NULL)
					pfree(last);
				last_cap = Max(2 * len, 64);
				last = palloc_extended(last_cap, MCXT_ALLOC_HUGE);
			}
			memcpy(last, VARDATA_ANY(key), len);
			last_len = len;
			(void) bulk_bytes_append(&p->key_at, &end, sizeof(end));
			(void) bulk_bytes_append(&p->keys, last, len);
			end += len;
			p->n++;
		}
		/* places are less than 2^31, records 2^32 */
		tuplesort_putdatum(p->by_place,
						   Int64GetDatum(DatumGetInt64(slot->tts_values[1]) << 32 | (p->n - 1)),
						   false);
		if ((Pointer) key != DatumGetPointer(slot->tts_values[0]))
			pfree(key);
		if (i % 4096 == 0)
			bulk_progress(BULK_CLUSTERING, i * 400 / (2 * p->received));
	}
	(void) bulk_bytes_append(&p->key_at, &end, sizeof(end));
	if (last != NULL)
		pfree(last);
	ExecDropSingleTupleTableSlot(slot);
	tuplesort_end(p->by_key);
	bulk_bytes_finish(&p->keys, false);
	bulk_bytes_finish(&p->key_at, false);
}

static uint32_t
next_record(Pairs *p)
{
	Datum value;
	bool  isnull;

	if (!hyg_tuplesort_getdatum(p->by_place, &value, &isnull))
		elog(ERROR, "pairs are missing"); /* as many as were put */
	return (uint32_t) DatumGetInt64(value);
}

static void
make_links(Pairs *p)
{
	const Score *scores;

	bulk_bytes_finish(&p->scores, false);
	scores = (const Score *) p->scores.base;
	tuplesort_performsort(p->by_place);
	bulk_bytes_start(&p->linked, SHARE(p, 3));
	for (uint64 i = 0; i < p->received; i++)
	{
		HygLink link;

		link.a = next_record(p);
		link.b = next_record(p);
		link.probability = scores[i].probability;
		link.kind = scores[i].kind;
		if (i % 4096 == 0)
		{
			CHECK_FOR_INTERRUPTS();
			bulk_progress(BULK_CLUSTERING, 400 + i * 200 / p->received);
		}
		/* a pair of one record with itself says nothing */
		if (link.a == link.b)
			continue;
		(void) bulk_bytes_append(&p->linked, &link, sizeof(link));
		p->count++;
	}
	tuplesort_end(p->by_place);
	bulk_bytes_end(&p->scores);
	bulk_bytes_finish(&p->linked, false);
	p->links = (const HygLink *) p->linked.base;
}

static void
read_pairs(Pairs *p, const char *query)
{
	SPIExecuteOptions options;
	TupleDesc         desc = CreateTemplateTupleDesc(2);
	AttrNumber        column = 1;
	Oid               less = TextLessOperator;
	Oid               collation = C_COLLATION_OID;
	bool              nulls_first = false;

	memset(p, 0, sizeof(*p));
	p->pub.receiveSlot = pairs_receive;
	p->pub.rStartup = pairs_startup;
	p->pub.rShutdown = pairs_shutdown;
	p->pub.rDestroy = pairs_shutdown;
	p->pub.mydest = DestNone;
	p->context = CurrentMemoryContext;
	p->memory = Max((Size) maintenance_work_mem * 1024, LEAST_MEMORY);
	bulk_bytes_start(&p->scores, SHARE(p, 1));
	TupleDescInitEntry(desc, 1, "key", TEXTOID, -1, 0);
	TupleDescInitEntry(desc, 2, "place", INT8OID, -1, 0);
	p->slot = MakeSingleTupleTableSlot(desc, &TTSOpsVirtual);
	p->by_key = tuplesort_begin_heap(desc, 1, &column, &less, &collation, &nulls_first,
									 SHARE_KB(p, 6), NULL, 0);

	if (SPI_connect() != SPI_OK_CONNECT)
		elog(ERROR, "SPI_connect failed");
	memset(&options, 0, sizeof(options));
	options.read_only = true;
	options.must_return_tuples = true;
	options.dest = &p->pub;
	if (SPI_execute_extended(query, &options) < 0)
		elog(ERROR, "could not run \"%s\"", query);
	SPI_finish();
	bulk_progress_start();
	number_records(p);
	make_links(p);
	ExecDropSingleTupleTableSlot(p->slot);
	bulk_progress(BULK_CLUSTERING, 600);
}

static void
end_pairs(Pairs *p)
{
	bulk_progress_end();
	bulk_bytes_end(&p->linked);
	bulk_bytes_end(&p->keys);
	bulk_bytes_end(&p->key_at);
}

/* label[], which has room for n; an error where memory does not do. */
static void
cluster(const Pairs *p, double threshold, uint32_t *label, HygClustering *statistics)
{
	Size needed = hyg_cluster(p->n, p->links, p->count, threshold, SHARE(p, CLUSTERING_SHARE),
							  label, statistics);

	if (needed > 0)
		ereport(ERROR,
				(errcode(ERRCODE_CONFIGURATION_LIMIT_EXCEEDED),
				 errmsg("%u rows in %zu pairs cannot be clustered within maintenance_work_mem",
						p->n, p->count),
				 errdetail("They need a setting of at least %zu MB.",
						   needed / CLUSTERING_SHARE * 16 / (1024 * 1024) + 1),
				 errhint("Raise maintenance_work_mem for this session; a higher threshold "
						 "leaves fewer pairs.")));
}

/* The labels, when there is room for them. */
static uint32_t *
room_for_labels(const Pairs *p)
{
	HygClustering none;

	if ((p->n + (Size) 1) * HYG_CLUSTER_RECORD_BYTES > SHARE(p, CLUSTERING_SHARE))
		cluster(p, 0.0, NULL, &none); /* says so */
	return MemoryContextAllocHuge(CurrentMemoryContext, (p->n + (Size) 1) * sizeof(uint32_t));
}

static const char *
key_of(const Pairs *p, uint32_t record, Size *len)
{
	const uint64 *key_at = (const uint64 *) p->key_at.base;

	*len = key_at[record + 1] - key_at[record];
	return p->keys.base + key_at[record];
}

static Datum
key_datum(const Pairs *p, uint32_t record)
{
	Size        len;
	const char *key = key_of(p, record, &len);

	return PointerGetDatum(cstring_to_text_with_len(key, (int) len));
}

static void
report_large(const Pairs *p, const uint32_t *label, const uint32_t *size)
{
	StringInfoData detail;
	int            large = 0;

	initStringInfo(&detail);
	for (uint32_t i = 0; i < p->n; i++)
	{
		Size        len;
		const char *key;

		if (label[i] != i || size[i] <= HYG_REVIEW_SIZE || ++large > 5)
			continue;
		key = key_of(p, i, &len);
		appendStringInfo(&detail, "%s\"%.*s\": %u records", large > 1 ? ", " : "", (int) len, key,
						 size[i]);
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

/* Mappings of files go with it, whatever happens. */
static MemoryContext
start_context(void)
{
	return MemoryContextSwitchTo(
		AllocSetContextCreate(CurrentMemoryContext, "hygiene clusters", ALLOCSET_DEFAULT_SIZES));
}

static void
end_context(MemoryContext old)
{
	MemoryContextDelete(MemoryContextSwitchTo(old));
}

/*
 * cluster_pairs(query, threshold): each record of the query's pairs with its cluster, whose key is the smallest of
 * its records' (COLLATE "C"), and the cluster's size.  A pair has a probability or a decision: "same" or
 * "distinct".  Memory: maintenance_work_mem, at least 4 MB, and temporary files; see cluster.c for method and time.
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
	MemoryContext  old;

	InitMaterializedSRF(fcinfo, 0);
	old = start_context();
	read_pairs(&pairs, query);
	label = room_for_labels(&pairs);
	cluster(&pairs, threshold, label, &statistics);
	size = MemoryContextAllocHuge(CurrentMemoryContext, (pairs.n + (Size) 1) * sizeof(uint32_t));
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
		if (i % 4096 == 0)
		{
			CHECK_FOR_INTERRUPTS();
			bulk_progress(BULK_CLUSTERING, 800 + (uint64) i * 200 / pairs.n);
		}
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
	end_pairs(&pairs);
	end_context(old);
	return (Datum) 0;
}

#define PREVIEW_SAMPLES 5

#define WRONG_UNIT 4294967296.0

static bool
is_nearer(const HygLink *x, const HygLink *y)
{
	if (x->probability != y->probability)
		return x->probability < y->probability;
	if (x->a != y->a)
		return x->a < y->a;
	return x->b < y->b;
}

/* The samples in order with one more, if it is among the first. */
static int
keep_nearest(HygLink *nearest, int samples, const HygLink *link)
{
	int at;

	if (samples == PREVIEW_SAMPLES)
	{
		if (!is_nearer(link, &nearest[samples - 1]))
			return samples;
		samples--;
	}
	for (at = samples; at > 0 && is_nearer(link, &nearest[at - 1]); at--)
		nearest[at] = nearest[at - 1];
	nearest[at] = *link;
	return samples + 1;
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
	uint32_t      *label;
	uint32_t      *size;
	MemoryContext  old;

	InitMaterializedSRF(fcinfo, 0);
	old = start_context();
	deconstruct_array(array, FLOAT8OID, 8, FLOAT8PASSBYVAL, TYPALIGN_DOUBLE, &thresholds, &isnull,
					  &threshold_count);
	read_pairs(&pairs, query);
	label = room_for_labels(&pairs);
	for (int t = 0; t < threshold_count; t++)
	{
		double  threshold = DatumGetFloat8(thresholds[t]);
		int64   above = 0;
		int64   clusters = 0;
		int64   records = 0;
		int64   wrong = 0; /* in units whose sum is exact, so that their order does not matter */
		HygLink nearest[PREVIEW_SAMPLES];
		Datum   sample[PREVIEW_SAMPLES * 2];
		int     samples = 0;
		HygClustering statistics;
		Datum         values[6];
		bool          nulls[6] = {false, false, false, false, false, false};

		if (isnull[t])
			continue;
		for (Size i = 0; i < pairs.count; i++)
		{
			const HygLink *link = &pairs.links[i];

			if (i % 65536 == 0)
				CHECK_FOR_INTERRUPTS();
			if ((link->kind != HYG_LINK_SCORED && link->kind != HYG_LINK_COPY) ||
				link->probability < threshold)
				continue;
			above++;
			wrong += (int64) rint((1.0 - link->probability) * WRONG_UNIT);
			samples = keep_nearest(nearest, samples, link);
		}
		for (int i = 0; i < samples; i++)
		{
			sample[2 * i] = key_datum(&pairs, nearest[i].a);
			sample[2 * i + 1] = key_datum(&pairs, nearest[i].b);
		}
		cluster(&pairs, threshold, label, &statistics);
		size =
			MemoryContextAllocHuge(CurrentMemoryContext, (pairs.n + (Size) 1) * sizeof(uint32_t));
		memset(size, 0, (pairs.n + (Size) 1) * sizeof(uint32_t));
		for (uint32_t i = 0; i < pairs.n; i++)
			size[label[i]]++;
		for (uint32_t i = 0; i < pairs.n; i++)
		{
			clusters += size[i] > 1;
			records += size[i] > 1 ? size[i] : 0;
		}
		pfree(size);
		values[0] = thresholds[t];
		values[1] = Int64GetDatum(above);
		values[2] = Int64GetDatum(clusters);
		values[3] = Int64GetDatum(records);
		values[4] = Float8GetDatum(above > 0 ? wrong / WRONG_UNIT / above : 0.0);
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
	end_pairs(&pairs);
	end_context(old);
	return (Datum) 0;
}
