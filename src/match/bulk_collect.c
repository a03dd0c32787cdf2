/*-------------------------------------------------------------------------
 *
 * bulk_collect.c
 *	  Reading for bulk pairing: an aggregate that keeps what it is given.
 *
 * The query's rows go into an aggregate, collect_records, so that PostgreSQL runs it with parallel workers where it sees fit.
 * Each process that runs a part of it makes identities, blocking keys and sketches of its rows and writes them to a store of its own
 * (bulk_store.c); no row travels from a worker to the leader.  What the aggregate returns is the number of rows.
 *
 * The leader's stores stay in memory while they are small; a worker leaves files, in a set of files that the leader made, and tells
 * their sizes in shared memory.  The aggregate takes part in the leader's own search only: its first argument names it.
 *
 *-------------------------------------------------------------------------
 */
#include "identity/identity_sql.h"

#include "match/bulk_collect.h"

#include "access/parallel.h"
#include "catalog/pg_type.h"
#include "executor/spi.h"
#include "lib/stringinfo.h"
#include "libpq/pqformat.h"
#include "miscadmin.h"
#include "storage/proc.h"
#include "utils/memutils.h"
#include "utils/plancache.h"

#include "match/bulk_job.h"

/* What the query's workers buffer before they write. */
#define WORKER_MEMORY ((Size) 1024 * 1024)

/* The search whose query runs now, in the leader. */
static BulkCollection *collecting;

/* What one process has of the aggregate. */
typedef struct Collected
{
	uint64        rows;
	BulkStore    *store; /* NULL once it is in the leader's hands */
	BulkShare    *share;
	MemoryContext context; /* of the store */
	bool          worker;
} Collected;

/* ---- the aggregate ---- */

/* In a worker; NULL when it is none of the leader's own. */
static dsm_segment *
attach(dsm_handle handle)
{
	dsm_segment *segment = dsm_find_mapping(handle);
	BulkShare   *share;

	if (segment != NULL)
		return segment;
	segment = dsm_attach(handle);
	if (segment == NULL || dsm_segment_map_length(segment) < sizeof(BulkShare))
		return NULL;
	share = dsm_segment_address(segment);
	if (MyProc->lockGroupLeader == NULL || MyProc->lockGroupLeader->pid != share->leader)
		return NULL;
	/* for as long as the worker lives; who leaves last deletes the files */
	dsm_pin_mapping(segment);
	SharedFileSetAttach(&share->files, segment);
	return segment;
}

static uint64
name_of(const BulkCollection *c)
{
	uint64 handle = c->segment == NULL ? 0 : (uint64) dsm_segment_handle(c->segment);

	return handle << 32 | c->share->secret;
}

/* The first row of a process. */
static Collected *
start_collecting(MemoryContext context, uint64 name)
{
	Collected    *state;
	BulkShare    *share = NULL;
	Size          memory = WORKER_MEMORY;
	uint32        number;
	MemoryContext old;

	if (IsParallelWorker())
	{
		dsm_segment *segment = attach((dsm_handle) (name >> 32));

		share = segment == NULL ? NULL : dsm_segment_address(segment);
		if (share != NULL && share->secret != (name & PG_UINT32_MAX))
			share = NULL;
	}
	else if (collecting != NULL && name_of(collecting) == name)
	{
		share = collecting->share;
		memory = collecting->memory;
		context = collecting->context;
	}
	if (share == NULL)
		ereport(ERROR,
				(errcode(ERRCODE_OBJECT_NOT_IN_PREREQUISITE_STATE),
				 errmsg("no search for duplicates reads these rows"),
				 errhint("hygiene.collect_records is part of hygiene.match_pairs, and of no use "
						 "by itself.")));
	number = pg_atomic_fetch_add_u32(&share->stores, 1);
	if (number >= HYG_STORES)
		ereport(ERROR, (errcode(ERRCODE_PROGRAM_LIMIT_EXCEEDED),
						errmsg("more than %d processes read the rows to pair", HYG_STORES),
						errhint("Lower max_parallel_workers_per_gather.")));
	old = MemoryContextSwitchTo(context);
	state = palloc0(sizeof(Collected));
	state->share = share;
	state->context = context;
	state->worker = IsParallelWorker();
	state->store = palloc(sizeof(BulkStore));
	/* without a segment there are no workers and no set of files */
	bulk_store_start(state->store, (int) number, memory, name >> 32 == 0 ? NULL : &share->files);
	if (!state->worker)
		collecting->stores[number] = state->store;
	MemoryContextSwitchTo(old);
	return state;
}

static uint64
checked_address(const BulkStore *store, uint64 at)
{
	if (at >= HYG_STORE_MOST)
		ereport(ERROR, (errcode(ERRCODE_PROGRAM_LIMIT_EXCEEDED), errmsg("too many rows to pair")));
	return (uint64) store->number << HYG_STORE_SHIFT | at;
}

static void
collect(BulkStore *store, const text *label, const struct varlena *identity, int32 source)
{
	Size       n = VARSIZE_ANY_EXHDR(identity);
	Size       label_size = VARSIZE_ANY_EXHDR(label);
	int64_t    keys[HYG_MAX_KEYS];
	int        count;
	Size       size;
	uint64     at;
	uint64     sketch_at;
	HygView    view;
	HygRecord *record;
	HygSketch *sketch;
	char      *to;

	/* a malformed identity has no keys and so no pairs */
	if (n > HYG_IDENTITY_MAX || !hyg_view_open(&view, VARDATA_ANY(identity), n))
		return;
	count = hyg_blocking_keys(&view, HYG_KEYS_BULK, keys);
	if (count == 0)
		return;
	size = TYPEALIGN(8, sizeof(HygRecord) + count * sizeof(int64_t) + n + label_size);
	record = bulk_bytes_reserve(&store->records, size, &at);
	record->size = (uint32) size;
	record->source = source;
	record->keys = (uint16) count;
	record->identity = (uint16) n;
	record->label = (uint32) label_size;
	to = (char *) (record + 1);
	memcpy(to, keys, count * sizeof(int64_t));
	to += count * sizeof(int64_t);
	memcpy(to, VARDATA_ANY(identity), n);
	memcpy(to + n, VARDATA_ANY(label), label_size);
	sketch = bulk_bytes_reserve(&store->sketches, sizeof(HygSketch), &sketch_at);
	hyg_sketch_make(sketch, &view);
	hyg_sketch_place(sketch, checked_address(store, at));
	sketch_at = checked_address(store, sketch_at);
	for (int k = 0; k < count; k++)
		bulk_entries_add(&store->entries, keys[k], sketch_at);
	store->records_kept++;
}

/*
 * collect_record(state, search bigint, key text, identity, source integer): takes a row in.  Only as part of the aggregate
 * collect_records.
 */
PG_FUNCTION_INFO_V1(hygiene_collect_record);
Datum
hygiene_collect_record(PG_FUNCTION_ARGS)
{
	MemoryContext   context;
	MemoryContext   old;
	Collected      *state;
	text           *label;
	struct varlena *identity;

	if (!AggCheckCallContext(fcinfo, &context))
		ereport(ERROR, (errcode(ERRCODE_FEATURE_NOT_SUPPORTED),
						errmsg("%s is called by its aggregate only", "hygiene.collect_record")));
	state = PG_ARGISNULL(0) ? NULL : (Collected *) PG_GETARG_POINTER(0);
	if (state == NULL)
		state = start_collecting(context, PG_ARGISNULL(1) ? 0 : (uint64) PG_GETARG_INT64(1));
	if (PG_ARGISNULL(2) || PG_ARGISNULL(3))
		PG_RETURN_POINTER(state);
	label = PG_GETARG_TEXT_PP(2);
	identity = PG_GETARG_VARLENA_PP(3);
	old = MemoryContextSwitchTo(state->context);
	collect(state->store, label, identity, PG_ARGISNULL(4) ? 0 : PG_GETARG_INT32(4));
	MemoryContextSwitchTo(old);
	if (++state->rows % 4096 == 0)
	{
		uint64 rows = pg_atomic_add_fetch_u64(&state->share->rows, 4096);

		if (!state->worker)
			bulk_progress(BULK_READING, rows);
	}
	PG_RETURN_POINTER(state);
}

static Collected *
state_arg(FunctionCallInfo fcinfo, int argno, MemoryContext *context)
{
	if (!AggCheckCallContext(fcinfo, context))
		ereport(ERROR, (errcode(ERRCODE_FEATURE_NOT_SUPPORTED),
						errmsg("%s is called by its aggregate only", "hygiene.collect_records")));
	return PG_ARGISNULL(argno) ? NULL : (Collected *) PG_GETARG_POINTER(argno);
}

/* A process has read its rows: what a worker has goes to files, what the leader has stays where it is. */
static void
end_collecting(Collected *state)
{
	if (state->worker && state->store != NULL)
	{
		bulk_store_finish(state->store, true, &state->share->sizes[state->store->number]);
		bulk_store_end(state->store);
	}
	state->store = NULL;
}

PG_FUNCTION_INFO_V1(hygiene_collect_serialize);
Datum
hygiene_collect_serialize(PG_FUNCTION_ARGS)
{
	MemoryContext  context;
	Collected     *state = state_arg(fcinfo, 0, &context);
	StringInfoData out;

	end_collecting(state);
	pq_begintypsend(&out);
	pq_sendint64(&out, (int64) state->rows);
	PG_RETURN_BYTEA_P(pq_endtypsend(&out));
}

PG_FUNCTION_INFO_V1(hygiene_collect_deserialize);
Datum
hygiene_collect_deserialize(PG_FUNCTION_ARGS)
{
	MemoryContext  context;
	bytea         *data;
	StringInfoData in;
	Collected     *state;

	(void) state_arg(fcinfo, 1, &context);
	data = PG_GETARG_BYTEA_PP(0);
	initStringInfo(&in);
	appendBinaryStringInfo(&in, VARDATA_ANY(data), VARSIZE_ANY_EXHDR(data));
	state = palloc0(sizeof(Collected));
	state->rows = (uint64) pq_getmsgint64(&in);
	PG_RETURN_POINTER(state);
}

PG_FUNCTION_INFO_V1(hygiene_collect_combine);
Datum
hygiene_collect_combine(PG_FUNCTION_ARGS)
{
	MemoryContext context;
	Collected    *to = state_arg(fcinfo, 0, &context);
	Collected    *from = state_arg(fcinfo, 1, &context);

	if (to == NULL)
		to = MemoryContextAllocZero(context, sizeof(Collected));
	if (from != NULL)
		to->rows += from->rows;
	PG_RETURN_POINTER(to);
}

PG_FUNCTION_INFO_V1(hygiene_collect_finish);
Datum
hygiene_collect_finish(PG_FUNCTION_ARGS)
{
	MemoryContext context;
	Collected    *state = state_arg(fcinfo, 0, &context);

	if (state == NULL)
		PG_RETURN_INT64(0);
	/* a worker may have run all of it (debug_parallel_query) */
	end_collecting(state);
	PG_RETURN_INT64((int64) state->rows);
}

/* ---- the leader ---- */

/* The caller's query within the aggregate. */
static char *
collecting_query(const char *query, bool *has_source)
{
	StringInfoData wrapped;
	SPIPlanPtr     plan = SPI_prepare(query, 0, NULL);
	TupleDesc      desc = NULL;

	if (plan != NULL && list_length(SPI_plan_get_plan_sources(plan)) == 1)
		desc = ((CachedPlanSource *) linitial(SPI_plan_get_plan_sources(plan)))->resultDesc;
	if (desc == NULL || desc->natts < 2 || desc->natts > 3 ||
		TupleDescAttr(desc, 0)->atttypid != TEXTOID ||
		!hyg_is_identity_type(TupleDescAttr(desc, 1)->atttypid) ||
		(desc->natts == 3 && TupleDescAttr(desc, 2)->atttypid != INT4OID))
		ereport(ERROR, (errcode(ERRCODE_DATATYPE_MISMATCH),
						errmsg("the query to pair must return key text, identity and optionally "
							   "source integer")));
	*has_source = desc->natts == 3;
	initStringInfo(&wrapped);
	appendStringInfo(&wrapped,
					 "SELECT hygiene.collect_records($1, q.l, q.i, %s) FROM (%s\n) AS q(l, i%s)",
					 *has_source ? "q.s" : "0", query, *has_source ? ", s" : "");
	SPI_freeplan(plan);
	return wrapped.data;
}

static void
run_query(BulkCollection *collection, const char *query, bool *has_source)
{
	Oid        types[1] = {INT8OID};
	Datum      values[1] = {Int64GetDatum((int64) name_of(collection))};
	SPIPlanPtr plan;
	bool       null;

	if (SPI_connect() != SPI_OK_CONNECT)
		elog(ERROR, "SPI_connect failed");
	query = collecting_query(query, has_source);
	plan = SPI_prepare_cursor(query, 1, types,
							  collection->segment == NULL ? 0 : CURSOR_OPT_PARALLEL_OK);
	if (plan == NULL || SPI_execute_plan(plan, values, NULL, true, 0) != SPI_OK_SELECT ||
		SPI_processed != 1)
		elog(ERROR, "could not run \"%s\"", query);
	collection->rows = (uint64) DatumGetInt64(
		SPI_getbinval(SPI_tuptable->vals[0], SPI_tuptable->tupdesc, 1, &null));
	SPI_finish();
}

void
bulk_collect(BulkCollection *collection, const char *query, Size memory, bool *has_source)
{
	/* a query may search for duplicates itself */
	BulkCollection *outer = collecting;

	memset(collection, 0, sizeof(*collection));
	collection->context = CurrentMemoryContext;
	collection->memory = memory;
	collection->segment = dsm_create(sizeof(BulkShare), DSM_CREATE_NULL_IF_MAXSEGMENTS);
	collection->share = collection->segment != NULL ? dsm_segment_address(collection->segment)
													: palloc(sizeof(BulkShare));
	memset(collection->share, 0, sizeof(BulkShare));
	collection->share->leader = MyProcPid;
	if (!pg_strong_random(&collection->share->secret, sizeof(uint32)))
		ereport(ERROR, (errcode(ERRCODE_INTERNAL_ERROR), errmsg("could not make a random number")));
	pg_atomic_init_u32(&collection->share->stores, 0);
	pg_atomic_init_u64(&collection->share->rows, 0);
	if (collection->segment != NULL)
		SharedFileSetInit(&collection->share->files, collection->segment);

	collecting = collection;
	PG_TRY();
	{
		run_query(collection, query, has_source);
	}
	PG_FINALLY();
	{
		collecting = outer;
	}
	PG_END_TRY();
	collection->count = (int) pg_atomic_read_u32(&collection->share->stores);
}

Size
bulk_collection_bytes(const BulkCollection *collection, int store)
{
	const BulkStore *own = collection->stores[store];

	return own == NULL ? collection->share->sizes[store].records
					   : own->records.written + own->records.used;
}

static void
load_store(BulkCollection *collection, int store)
{
	if (collection->share->sizes[store].tables == 0)
		elog(ERROR, "a process did not finish reading");
	collection->stores[store] = palloc(sizeof(BulkStore));
	bulk_store_load(collection->stores[store], store, &collection->share->files,
					&collection->share->sizes[store]);
}

void
bulk_collection_finish(BulkCollection *collection, bool shared)
{
	for (int i = 0; i < collection->count; i++)
	{
		if (collection->stores[i] != NULL)
			bulk_store_finish(collection->stores[i], shared, &collection->share->sizes[i]);
		else
			load_store(collection, i);
	}
}

void
bulk_collection_attach(BulkCollection *collection, dsm_handle handle, int stores)
{
	memset(collection, 0, sizeof(*collection));
	collection->segment = attach(handle);
	if (collection->segment == NULL)
		elog(ERROR, "could not attach to what was read");
	collection->share = dsm_segment_address(collection->segment);
	collection->count = stores;
	for (int i = 0; i < stores; i++)
		load_store(collection, i);
}

void
bulk_collection_end(BulkCollection *collection)
{
	for (int i = 0; i < collection->count; i++)
		bulk_store_end(collection->stores[i]);
	/* and with it the files */
	if (collection->segment != NULL)
		dsm_detach(collection->segment);
}
