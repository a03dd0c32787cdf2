/*-------------------------------------------------------------------------
 *
 * bulk_sql.c
 *	  SQL face of bulk pairing: a query's rows in, matching pairs out.
 *
 *-------------------------------------------------------------------------
 */
#include "identity/identity_sql.h"

#include "catalog/pg_type.h"
#include "executor/spi.h"
#include "funcapi.h"
#include "lib/stringinfo.h"
#include "tcop/dest.h"
#include "utils/lsyscache.h"
#include "utils/memutils.h"

#include "match/bulk.h"
#include "match/model_sql.h"

/* Receives (key text, identity [, source int]) rows without storing them first. */
typedef struct Receiver
{
	DestReceiver  pub;
	HygBulk      *bulk;
	MemoryContext keep; /* where bulk and keys live */
	char         *keys; /* key texts, each NUL-terminated */
	Size          keys_len;
	Size          keys_cap;
	Size         *key_at; /* per record */
	Size          count;
	Size          cap;
	bool          has_source;
} Receiver;

/* Is it our type, whatever schema or name it has?  Told by its output function. */
static bool
is_identity_type(Oid type)
{
	Oid      output;
	bool     varlena;
	FmgrInfo flinfo;

	if (type == UNKNOWNOID || get_typtype(type) != TYPTYPE_BASE)
		return false;
	getTypeOutputInfo(type, &output, &varlena);
	fmgr_info(output, &flinfo);
	return flinfo.fn_addr == hygiene_identity_out;
}

static void
receiver_startup(DestReceiver *self, int operation, TupleDesc desc)
{
	Receiver *r = (Receiver *) self;

	if (desc->natts < 2 || desc->natts > 3 || TupleDescAttr(desc, 0)->atttypid != TEXTOID ||
		!is_identity_type(TupleDescAttr(desc, 1)->atttypid) ||
		(desc->natts == 3 && TupleDescAttr(desc, 2)->atttypid != INT4OID))
		ereport(ERROR, (errcode(ERRCODE_DATATYPE_MISMATCH),
						errmsg("the query to pair must return key text, identity and optionally "
							   "source integer")));
	r->has_source = desc->natts == 3;
}

static bool
receiver_receive(TupleTableSlot *slot, DestReceiver *self)
{
	Receiver       *r = (Receiver *) self;
	struct varlena *identity;
	text           *key;
	Size            length;
	MemoryContext   old;

	slot_getallattrs(slot);
	if (slot->tts_isnull[0] || slot->tts_isnull[1])
		return true;
	key = DatumGetTextPP(slot->tts_values[0]);
	identity = PG_DETOAST_DATUM_PACKED(slot->tts_values[1]);
	length = VARSIZE_ANY_EXHDR(key);

	old = MemoryContextSwitchTo(r->keep);
	if (r->count == r->cap)
	{
		r->cap *= 2;
		r->key_at = repalloc_huge(r->key_at, r->cap * sizeof(Size));
	}
	while (r->keys_cap - r->keys_len < length + 1)
	{
		r->keys_cap *= 2;
		r->keys = repalloc_huge(r->keys, r->keys_cap);
	}
	r->key_at[r->count++] = r->keys_len;
	memcpy(r->keys + r->keys_len, VARDATA_ANY(key), length);
	r->keys[r->keys_len + length] = '\0';
	r->keys_len += length + 1;
	if (!hyg_bulk_add(r->bulk, VARDATA_ANY(identity), VARSIZE_ANY_EXHDR(identity),
					  r->has_source && !slot->tts_isnull[2] ? DatumGetInt32(slot->tts_values[2])
															: 0))
		ereport(ERROR,
				(errcode(ERRCODE_PROGRAM_LIMIT_EXCEEDED), errmsg("too many records to pair")));
	MemoryContextSwitchTo(old);
	/* the executor resets nothing under us: detoasted copies would add up */
	if ((Pointer) key != DatumGetPointer(slot->tts_values[0]))
		pfree(key);
	if ((Pointer) identity != DatumGetPointer(slot->tts_values[1]))
		pfree(identity);
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

typedef struct Sink
{
	ReturnSetInfo  *rsinfo;
	const Receiver *rows;
} Sink;

/* key_a is the smaller by bytes, which is COLLATE "C" */
static void
put_pair(void *context, uint32_t a, uint32_t b, double probability, double weight)
{
	Sink       *sink = context;
	const char *ka = sink->rows->keys + sink->rows->key_at[a];
	const char *kb = sink->rows->keys + sink->rows->key_at[b];
	bool        swap = strcmp(ka, kb) > 0;
	Datum       values[4];
	bool        nulls[4] = {false, false, false, false};

	/* across two relations the left one's key stands on the left, however parallel workers mixed the rows */
	if (sink->rows->has_source)
		swap = hyg_bulk_source(sink->rows->bulk, a) > hyg_bulk_source(sink->rows->bulk, b);
	values[0] = CStringGetTextDatum(swap ? kb : ka);
	values[1] = CStringGetTextDatum(swap ? ka : kb);
	values[2] = Float8GetDatum(probability);
	values[3] = Float8GetDatum(weight);
	tuplestore_putvalues(sink->rsinfo->setResult, sink->rsinfo->setDesc, values, nulls);
	pfree(DatumGetPointer(values[0]));
	pfree(DatumGetPointer(values[1]));
}

static void
report_skipped(const HygBulkStatistics *s)
{
	StringInfoData detail;

	initStringInfo(&detail);
	for (int kind = 1; kind < HYG_FIRST_BULK_KIND; kind++)
	{
		if (s->blocks_skipped[kind] > 0)
			appendStringInfo(&detail, "%s%s: " UINT64_FORMAT " values, " UINT64_FORMAT " records",
							 detail.len > 0 ? "; " : "", hyg_key_kind_name(kind),
							 (uint64) s->blocks_skipped[kind], (uint64) s->records_skipped[kind]);
	}
	if (detail.len > 0)
		ereport(NOTICE, (errmsg("blocks of more than %d records were not paired", HYG_BLOCK_LIMIT),
						 errdetail("%s.", detail.data),
						 errhint("So many records share these values that they say nothing; true "
								 "pairs among them are found by their other fields.")));
	pfree(detail.data);
}

/*
 * match_pairs(query, threshold, model): the query returns (key text, identity), or (key, identity,
 * source) to pair across two sources only.  It is planned with parallel workers where
 * PostgreSQL sees fit.  Memory: about 600 bytes a record.
 */
PG_FUNCTION_INFO_V1(hygiene_match_pairs);
Datum
hygiene_match_pairs(PG_FUNCTION_ARGS)
{
	char             *query;
	double            threshold;
	const HygModel   *model;
	ReturnSetInfo    *rsinfo = (ReturnSetInfo *) fcinfo->resultinfo;
	Receiver          rows;
	SPIExecuteOptions options;
	HygBulkStatistics statistics;
	Sink              sink;

	if (PG_ARGISNULL(0) || PG_ARGISNULL(1))
	{
		InitMaterializedSRF(fcinfo, 0);
		return (Datum) 0;
	}
	query = text_to_cstring(PG_GETARG_TEXT_PP(0));
	threshold = PG_GETARG_FLOAT8(1);
	model = hyg_model_arg(fcinfo, 2);
	if (!(threshold >= 0.0 && threshold <= 1.0))
		ereport(ERROR, (errcode(ERRCODE_INVALID_PARAMETER_VALUE),
						errmsg("threshold must be between 0 and 1"),
						errhint("It is a probability: 0.95 is the default, lower finds more and "
								"more that is wrong.")));
	InitMaterializedSRF(fcinfo, 0);
	memset(&rows, 0, sizeof(rows));
	rows.pub.receiveSlot = receiver_receive;
	rows.pub.rStartup = receiver_startup;
	rows.pub.rShutdown = receiver_shutdown;
	rows.pub.rDestroy = receiver_destroy;
	rows.pub.mydest = DestNone;
	rows.keep = CurrentMemoryContext;
	rows.cap = 1024;
	rows.key_at = palloc(rows.cap * sizeof(Size));
	rows.keys_cap = 16384;
	rows.keys = palloc(rows.keys_cap);
	rows.bulk = hyg_bulk_start();

	if (SPI_connect() != SPI_OK_CONNECT)
		elog(ERROR, "SPI_connect failed");
	memset(&options, 0, sizeof(options));
	options.read_only = true;
	options.must_return_tuples = true;
	options.dest = &rows.pub;
	if (SPI_execute_extended(query, &options) < 0)
		elog(ERROR, "could not run \"%s\"", query);
	SPI_finish();

	sink.rsinfo = rsinfo;
	sink.rows = &rows;
	hyg_bulk_pair(rows.bulk, model, threshold, rows.has_source, put_pair, &sink, &statistics);
	ereport(DEBUG1, (errmsg("hygiene: " UINT64_FORMAT " records, " UINT64_FORMAT
							" keys, " UINT64_FORMAT " pairs scored, " UINT64_FORMAT " found",
							(uint64) statistics.records, (uint64) statistics.keys,
							(uint64) statistics.pairs_scored, (uint64) statistics.pairs_found)));
	report_skipped(&statistics);
	hyg_bulk_end(rows.bulk);
	return (Datum) 0;
}
