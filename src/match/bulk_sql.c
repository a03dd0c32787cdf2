/*-------------------------------------------------------------------------
 *
 * bulk_sql.c
 *	  SQL face of bulk pairing: a query's rows in, matching pairs out.
 *
 * Reading is bulk_collect.c's part, pairing bulk_job.c's.
 *
 *-------------------------------------------------------------------------
 */
#include "server/server.h"

#include "funcapi.h"
#include "lib/stringinfo.h"
#include "miscadmin.h"
#include "utils/builtins.h"
#include "utils/memutils.h"

#include "match/bulk_job.h"
#include "match/model_sql.h"

/* Reads what the query returns and pairs it. */
static void
run_job(BulkJob *job, const char *query)
{
	job->memory = (Size) maintenance_work_mem * 1024;
	bulk_progress_start();
	bulk_progress(BULK_READING, 0);
	bulk_collect(&job->rows, query, bulk_job_reading_memory(job), &job->across_sources);
	bulk_job_run(job);
	bulk_progress_end();
	ereport(DEBUG1,
			(errmsg("hygiene: " UINT64_FORMAT " records read by %d processes, " UINT64_FORMAT
					" pairs scored, " UINT64_FORMAT " found, %d workers",
					job->rows.rows, job->rows.count, (uint64) job->statistics.pairs_scored,
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
 * 700 bytes a record.
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
