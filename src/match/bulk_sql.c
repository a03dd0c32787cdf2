/*-------------------------------------------------------------------------
 *
 * bulk_sql.c
 *	  SQL face of bulk pairing: a query's rows in, matching pairs out.
 *
 * The query runs with parallel workers where PostgreSQL sees fit; they make the identities and their
 * blocking keys (bulk_record), the leader only writes both down.
 *
 *-------------------------------------------------------------------------
 */
#include "identity/identity_sql.h"

#include "catalog/pg_type.h"
#include "executor/spi.h"
#include "funcapi.h"
#include "lib/stringinfo.h"
#include "miscadmin.h"
#include "tcop/dest.h"
#include "utils/memutils.h"
#include "utils/plancache.h"

#include "match/bulk_job.h"
#include "match/model_sql.h"

/* Receives (label text, record bytea [, source int]) rows. */
typedef struct Receiver
{
	DestReceiver  pub;
	BulkJob      *job;
	MemoryContext context;
	uint64        count;
	uint64        kept;
	bool          has_source;
} Receiver;

/*
 * bulk_record(identity): what bulk pairing needs of a record, as the receiver takes it: a two-byte count of
 * blocking keys, the sketch, the keys, the identity, all in the machine's own byte order.  Never stored.
 */
PG_FUNCTION_INFO_V1(hygiene_bulk_record);
Datum
hygiene_bulk_record(PG_FUNCTION_ARGS)
{
	struct varlena *identity = PG_GETARG_VARLENA_PP(0);
	Size            n = VARSIZE_ANY_EXHDR(identity);
	int64_t         keys[HYG_MAX_KEYS];
	uint16          count = 0;
	HygView         view;
	HygSketch       sketch;
	bytea          *result;
	char           *to;
	Size            size;

	/* a malformed identity has no keys and so no pairs */
	if (n <= HYG_IDENTITY_MAX && hyg_view_open(&view, VARDATA_ANY(identity), n))
		count = (uint16) hyg_blocking_keys(&view, HYG_KEYS_BULK, keys);
	if (count > 0)
		hyg_sketch_make(&sketch, &view);
	else
	{
		memset(&sketch, 0, sizeof(sketch));
		n = 0;
	}
	size = VARHDRSZ + sizeof(count) + sizeof(sketch) + count * sizeof(int64_t) + n;
	result = palloc(size);
	SET_VARSIZE(result, size);
	to = VARDATA(result);
	memcpy(to, &count, sizeof(count));
	to += sizeof(count);
	memcpy(to, &sketch, sizeof(sketch));
	to += sizeof(sketch);
	memcpy(to, keys, count * sizeof(int64_t));
	memcpy(to + count * sizeof(int64_t), VARDATA_ANY(identity), n);
	PG_RETURN_BYTEA_P(result);
}

static void
receiver_startup(DestReceiver *self, int operation, TupleDesc desc)
{
}

static bool
receiver_receive(TupleTableSlot *slot, DestReceiver *self)
{
	Receiver       *r = (Receiver *) self;
	struct varlena *data;
	text           *label;
	Size            label_size;
	Size            data_size;
	uint16          count;
	Size            size;
	uint64          at;
	HygRecord      *record;
	HygSketch       sketch;
	const char     *rest;
	MemoryContext   old;

	slot_getallattrs(slot);
	if (slot->tts_isnull[0] || slot->tts_isnull[1])
		return true;
	label = DatumGetTextPP(slot->tts_values[0]);
	data = PG_DETOAST_DATUM_PACKED(slot->tts_values[1]);
	label_size = VARSIZE_ANY_EXHDR(label);
	data_size = VARSIZE_ANY_EXHDR(data);
	memcpy(&count, VARDATA_ANY(data), sizeof(count));
	if (count > 0)
	{
		old = MemoryContextSwitchTo(r->context);
		memcpy(&sketch, VARDATA_ANY(data) + sizeof(count), sizeof(sketch));
		rest = VARDATA_ANY(data) + sizeof(count) + sizeof(sketch);
		data_size -= sizeof(count) + sizeof(sketch);
		size = TYPEALIGN(8, sizeof(HygRecord) + data_size + label_size);
		record = bulk_bytes_reserve(&r->job->records, size, &at);
		record->size = (uint32) size;
		record->source =
			r->has_source && !slot->tts_isnull[2] ? DatumGetInt32(slot->tts_values[2]) : 0;
		record->keys = count;
		record->identity = (uint16) (data_size - count * sizeof(int64));
		record->label = (uint32) label_size;
		memcpy(record + 1, rest, data_size);
		memcpy((char *) (record + 1) + data_size, VARDATA_ANY(label), label_size);
		hyg_sketch_place(&sketch, at);
		r->kept++;
		at = bulk_bytes_append(&r->job->sketches, &sketch, sizeof(sketch)) / sizeof(sketch);
		for (int k = 0; k < count; k++)
			bulk_entries_add(&r->job->entries, hyg_record_keys(record)[k], at);
		MemoryContextSwitchTo(old);
	}
	if (++r->count % 4096 == 0)
		bulk_progress(BULK_READING, r->count);
	/* the executor resets nothing under us: detoasted copies would add up */
	if ((Pointer) label != DatumGetPointer(slot->tts_values[0]))
		pfree(label);
	if ((Pointer) data != DatumGetPointer(slot->tts_values[1]))
		pfree(data);
	return true;
}

static void
receiver_shutdown(DestReceiver *self)
{
}

static void
receiver_destroy(DestReceiver *self)
{
}

/* The caller's query, its identities turned into records. */
static char *
record_query(const char *query, bool *has_source)
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
	appendStringInfo(&wrapped, "SELECT q.l, hygiene.bulk_record(q.i)%s FROM (%s\n) AS q(l, i%s)",
					 *has_source ? ", q.s" : "", query, *has_source ? ", s" : "");
	SPI_freeplan(plan);
	return wrapped.data;
}

/* Reads what the query returns and pairs it. */
static void
run_job(BulkJob *job, const char *query)
{
	Receiver          rows;
	SPIExecuteOptions options;

	memset(&rows, 0, sizeof(rows));
	rows.pub.receiveSlot = receiver_receive;
	rows.pub.rStartup = receiver_startup;
	rows.pub.rShutdown = receiver_shutdown;
	rows.pub.rDestroy = receiver_destroy;
	rows.pub.mydest = DestNone;
	rows.job = job;
	rows.context = CurrentMemoryContext;
	job->memory = (Size) maintenance_work_mem * 1024;
	bulk_bytes_start(&job->records, job->memory / 8 * 3);
	bulk_bytes_start(&job->sketches, job->memory / 8);
	bulk_entries_start(&job->entries, job->memory / 8);
	bulk_progress_start();
	bulk_progress(BULK_READING, 0);

	if (SPI_connect() != SPI_OK_CONNECT)
		elog(ERROR, "SPI_connect failed");
	query = record_query(query, &rows.has_source);
	job->across_sources = rows.has_source;
	memset(&options, 0, sizeof(options));
	options.read_only = true;
	options.must_return_tuples = true;
	options.dest = &rows.pub;
	if (SPI_execute_extended(query, &options) < 0)
		elog(ERROR, "could not run \"%s\"", query);
	SPI_finish();

	job->total = rows.count;
	job->record_count = rows.kept;
	bulk_job_run(job);
	bulk_progress_end();
	ereport(DEBUG1,
			(errmsg("hygiene: " UINT64_FORMAT " records, " UINT64_FORMAT " keys, " UINT64_FORMAT
					" pairs scored, " UINT64_FORMAT " found, %d workers",
					rows.count, job->entries.total, (uint64) job->statistics.pairs_scored,
					(uint64) job->statistics.pairs_found, job->workers)));
}

typedef struct Sink
{
	ReturnSetInfo *rsinfo;
	BulkJob       *job;
	bool           evidence; /* the last column is the decision, else the weight */
} Sink;

static void
put_pair(void *context, const HygRecord *a, const HygRecord *b, double probability, double weight,
		 bool copy)
{
	Sink *sink = context;
	Datum values[4];
	bool  nulls[4] = {false, false, false, false};

	/* across two relations the left one's key stands on the left, else the smaller by bytes, which is COLLATE "C" */
	if (sink->job->across_sources ? a->source > b->source : hyg_compare_labels(a, b) > 0)
	{
		const HygRecord *other = a;

		a = b;
		b = other;
	}
	values[0] = PointerGetDatum(cstring_to_text_with_len(hyg_record_label(a), (int) a->label));
	values[1] = PointerGetDatum(cstring_to_text_with_len(hyg_record_label(b), (int) b->label));
	values[2] = Float8GetDatum(probability);
	if (!sink->evidence)
		values[3] = Float8GetDatum(weight);
	else if (copy)
		values[3] = CStringGetTextDatum("copy");
	else
		nulls[3] = true;
	tuplestore_putvalues(sink->rsinfo->setResult, sink->rsinfo->setDesc, values, nulls);
	pfree(DatumGetPointer(values[0]));
	pfree(DatumGetPointer(values[1]));
}

static void
no_pair(void *context, const HygRecord *a, const HygRecord *b, double probability, double weight,
		bool copy)
{
}

static void
report_capped(const BulkJob *job)
{
	const HygBulkStatistics *s = &job->statistics;
	StringInfoData           detail;

	initStringInfo(&detail);
	for (int k = 1; k < HYG_FIRST_BULK_KIND; k++)
	{
		const HygKindStatistics *kind = &s->kind[k];

		if (kind->capped > 0)
			appendStringInfo(&detail,
							 "%s%s: " UINT64_FORMAT " values, " UINT64_FORMAT
							 " records, the largest with " UINT64_FORMAT " (that of key \"%s\")",
							 detail.len > 0 ? "; " : "", hyg_key_kind_name(k),
							 (uint64) kind->capped, (uint64) kind->capped_records,
							 (uint64) kind->capped_largest, job->capped[k]);
	}
	if (detail.len > 0)
		ereport(
			NOTICE,
			(errmsg(
				 "blocks with more than %d records alike, or more than %d in all, were not paired",
				 HYG_BLOCK_LIMIT, HYG_REFINE_LIMIT),
			 errdetail("%s.", detail.data),
			 errhint("So many records share these values that they say nothing; true "
					 "pairs among them are found by their other fields. See "
					 "hygiene.blocking_analysis().")));
	pfree(detail.data);
	if (s->copies > 0)
		ereport(NOTICE,
				(errmsg(UINT64_FORMAT
						" records are the same in every field as one of more than %d, and "
						"are paired with that one only",
						(uint64) s->copies, HYG_BLOCK_LIMIT),
				 errhint("Something seems to have written the same records again and again.")));
}

static MemoryContext
start_job(FunctionCallInfo fcinfo, BulkJob *job)
{
	memset(job, 0, sizeof(*job));
	InitMaterializedSRF(fcinfo, 0);
	if (PG_ARGISNULL(0) || PG_ARGISNULL(1))
		return NULL;
	job->model = hyg_model_arg(fcinfo, 2);
	job->threshold = PG_GETARG_FLOAT8(1);
	if (!(job->threshold >= 0.0 && job->threshold <= 1.0))
		ereport(ERROR, (errcode(ERRCODE_INVALID_PARAMETER_VALUE),
						errmsg("threshold must be between 0 and 1"),
						errhint("It is a probability: 0.95 is the default, lower finds more and "
								"more that is wrong.")));
	return MemoryContextSwitchTo(
		AllocSetContextCreate(CurrentMemoryContext, "hygiene bulk", ALLOCSET_DEFAULT_SIZES));
}

static void
end_job(BulkJob *job, MemoryContext old)
{
	MemoryContext context = MemoryContextSwitchTo(old);

	report_capped(job);
	MemoryContextDelete(context);
}

static Datum
match_pairs(FunctionCallInfo fcinfo, bool evidence)
{
	BulkJob       job;
	Sink          sink;
	MemoryContext old = start_job(fcinfo, &job);

	if (old == NULL)
		return (Datum) 0;
	sink.rsinfo = (ReturnSetInfo *) fcinfo->resultinfo;
	sink.job = &job;
	sink.evidence = evidence;
	job.sink = put_pair;
	job.context = &sink;
	run_job(&job, text_to_cstring(PG_GETARG_TEXT_PP(0)));
	end_job(&job, old);
	return (Datum) 0;
}

/*
 * match_pairs(query, threshold, model): the query returns (key text, identity), or (key, identity,
 * source) to pair across two sources only.  Memory: maintenance_work_mem, at least some 4 MB; beyond it temporary files, about
 * 560 bytes a record.
 */
PG_FUNCTION_INFO_V1(hygiene_match_pairs);
Datum
hygiene_match_pairs(PG_FUNCTION_ARGS)
{
	return match_pairs(fcinfo, false);
}

/* match_evidence(query, threshold, model): the same, as cluster_pairs() takes it. */
PG_FUNCTION_INFO_V1(hygiene_match_evidence);
Datum
hygiene_match_evidence(PG_FUNCTION_ARGS)
{
	return match_pairs(fcinfo, true);
}

/*
 * pairing_statistics(query, threshold, model): the same work, but what it returns is a row per kind of key: what
 * the kind cost and brought.
 */
PG_FUNCTION_INFO_V1(hygiene_pairing_statistics);
Datum
hygiene_pairing_statistics(PG_FUNCTION_ARGS)
{
	ReturnSetInfo *rsinfo = (ReturnSetInfo *) fcinfo->resultinfo;
	BulkJob        job;
	MemoryContext  old = start_job(fcinfo, &job);

	if (old == NULL)
		return (Datum) 0;
	job.sink = no_pair;
	job.analyse = true;
	run_job(&job, text_to_cstring(PG_GETARG_TEXT_PP(0)));
	for (int k = 1; k < HYG_KEY_KINDS; k++)
	{
		const HygKindStatistics *kind = &job.statistics.kind[k];
		Datum                    values[12];
		bool                     nulls[12] = {false};

		if (kind->keys == 0)
			continue;
		values[0] = CStringGetTextDatum(hyg_key_kind_name(k));
		values[1] = Int64GetDatum((int64) kind->keys);
		values[2] = Int64GetDatum((int64) kind->largest);
		values[3] = Int64GetDatum((int64) kind->candidates);
		values[4] = Int64GetDatum((int64) kind->only);
		values[5] = Int64GetDatum((int64) kind->matches);
		values[6] = Int64GetDatum((int64) kind->only_matches);
		values[7] = Int64GetDatum((int64) kind->overfull);
		values[8] = Int64GetDatum((int64) kind->overfull_records);
		values[9] = Int64GetDatum((int64) kind->capped);
		values[10] = Int64GetDatum((int64) kind->capped_records);
		values[11] = Int64GetDatum((int64) job.statistics.pairs_found);
		tuplestore_putvalues(rsinfo->setResult, rsinfo->setDesc, values, nulls);
	}
	end_job(&job, old);
	return (Datum) 0;
}
