/*-------------------------------------------------------------------------
 *
 * train_sql.c
 *	  SQL face of training: a query's rows in, a model and how it came about out.
 *
 *-------------------------------------------------------------------------
 */
#include "match/model_sql.h"

#include "catalog/pg_type.h"
#include "executor/spi.h"
#include "funcapi.h"
#include "miscadmin.h"
#include "tcop/dest.h"
#include "utils/memutils.h"

#include "identity/identity_sql.h"
#include "match/train.h"

/* Receives (identity [, source integer]) or, for labels, (identity, identity, is_match). */
typedef struct Receiver
{
	DestReceiver  pub;
	HygTrainer   *trainers[2];
	MemoryContext keep;
	bool          labels;
} Receiver;

static void
receiver_startup(DestReceiver *self, int operation, TupleDesc desc)
{
	Receiver *r = (Receiver *) self;
	bool      good = desc->natts > 0 && hyg_is_identity_type(TupleDescAttr(desc, 0)->atttypid);

	if (r->labels)
		good = good && desc->natts == 3 && hyg_is_identity_type(TupleDescAttr(desc, 1)->atttypid) &&
			   TupleDescAttr(desc, 2)->atttypid == BOOLOID;
	else
		good = good && (desc->natts == 1 ||
						(desc->natts == 2 && TupleDescAttr(desc, 1)->atttypid == INT4OID));
	if (!good)
		ereport(ERROR,
				(errcode(ERRCODE_DATATYPE_MISMATCH),
				 r->labels ? errmsg("the query of labels must return identity, identity, boolean")
						   : errmsg("the query to train on must return identity and optionally "
									"source integer")));
}

static bool
receiver_receive(TupleTableSlot *slot, DestReceiver *self)
{
	Receiver       *r = (Receiver *) self;
	MemoryContext   old;
	struct varlena *values[2] = {NULL, NULL};
	int             count = r->labels ? 2 : 1;

	slot_getallattrs(slot);
	for (int i = 0; i < count; i++)
	{
		if (slot->tts_isnull[i])
			return true;
		values[i] = PG_DETOAST_DATUM_PACKED(slot->tts_values[i]);
	}
	if (r->labels && slot->tts_isnull[2])
		return true;
	old = MemoryContextSwitchTo(r->keep);
	for (int t = 0; t < 2; t++)
	{
		if (r->labels)
			hyg_train_label(r->trainers[t], VARDATA_ANY(values[0]), VARSIZE_ANY_EXHDR(values[0]),
							VARDATA_ANY(values[1]), VARSIZE_ANY_EXHDR(values[1]),
							DatumGetBool(slot->tts_values[2]));
		else
			hyg_train_add(r->trainers[t], VARDATA_ANY(values[0]), VARSIZE_ANY_EXHDR(values[0]),
						  slot->tts_tupleDescriptor->natts > 1 && !slot->tts_isnull[1]
							  ? DatumGetInt32(slot->tts_values[1])
							  : 0);
	}
	MemoryContextSwitchTo(old);
	for (int i = 0; i < count; i++)
	{
		if ((Pointer) values[i] != DatumGetPointer(slot->tts_values[i]))
			pfree(values[i]);
	}
	return true;
}

static void
receiver_shutdown(DestReceiver *self)
{
}

static void
run_query(Receiver *receiver, const char *query)
{
	SPIExecuteOptions options;

	memset(&options, 0, sizeof(options));
	options.read_only = true;
	options.must_return_tuples = true;
	options.dest = &receiver->pub;
	if (SPI_connect() != SPI_OK_CONNECT)
		elog(ERROR, "SPI_connect failed");
	if (SPI_execute_extended(query, &options) < 0)
		elog(ERROR, "could not run \"%s\"", query);
	SPI_finish();
}

/*
 * train_model(query, labels, across_sources): a row per kind of record the query returned, each with
 * the model of all kinds that could be trained.  Memory: maintenance_work_mem; more records are sampled.
 */
PG_FUNCTION_INFO_V1(hygiene_train_model);
Datum
hygiene_train_model(PG_FUNCTION_ARGS)
{
	static const char *const outcomes[] = {
		[HYG_TRAINED] = "trained",
		[HYG_TOO_FEW_RECORDS] = "too few records",
		[HYG_NO_VARIATION] = "all records are the same",
		[HYG_TOO_FEW_MATCHES] = "too few matching pairs",
		[HYG_TOO_MANY_MATCHES] = "too many matching pairs",
	};
	ReturnSetInfo  *rsinfo = (ReturnSetInfo *) fcinfo->resultinfo;
	bool            across = !PG_ARGISNULL(2) && PG_GETARG_BOOL(2);
	Receiver        receiver;
	HygTraining     training[2];
	HygModelStore  *stores[2];
	const HygModel *first = NULL;
	Datum           model = (Datum) 0;

	InitMaterializedSRF(fcinfo, 0);
	if (PG_ARGISNULL(0))
		return (Datum) 0;
	memset(&receiver, 0, sizeof(receiver));
	receiver.pub.receiveSlot = receiver_receive;
	receiver.pub.rStartup = receiver_startup;
	receiver.pub.rShutdown = receiver_shutdown;
	receiver.pub.rDestroy = receiver_shutdown;
	receiver.pub.mydest = DestNone;
	receiver.keep = CurrentMemoryContext;
	for (int t = 0; t < 2; t++)
		receiver.trainers[t] = hyg_train_start(t == 0 ? HYG_KIND_PERSON : HYG_KIND_ORGANIZATION,
											   across, (Size) maintenance_work_mem * 1024);
	run_query(&receiver, text_to_cstring(PG_GETARG_TEXT_PP(0)));
	if (!PG_ARGISNULL(1))
	{
		receiver.labels = true;
		run_query(&receiver, text_to_cstring(PG_GETARG_TEXT_PP(1)));
	}
	for (int t = 0; t < 2; t++)
	{
		stores[t] = palloc(sizeof(HygModelStore));
		hyg_train_run(receiver.trainers[t], &training[t], stores[t]);
		hyg_train_end(receiver.trainers[t]);
		if (training[t].records > 0 && training[t].outcome == HYG_TRAINED)
		{
			if (first == NULL)
				first = &stores[t]->model[0];
			else
				stores[0]->model[0].other = &stores[t]->model[0];
		}
	}
	if (first != NULL)
	{
		HygBuf         flat;
		HygModelStore *check = palloc(sizeof(HygModelStore));

		hyg_buf_init(&flat, 8192);
		hyg_buf_bytes(&flat, "\0\0\0\0", VARHDRSZ);
		hyg_model_write(first, &flat);
		if (hyg_model_read(check, flat.data + VARHDRSZ, flat.len - VARHDRSZ) == NULL)
			elog(ERROR, "training made a model that cannot be read");
		SET_VARSIZE(flat.data, flat.len);
		model = PointerGetDatum(flat.data);
	}
	for (int t = 0; t < 2; t++)
	{
		Datum values[11];
		bool  nulls[11] = {false};

		if (training[t].records == 0)
			continue;
		values[0] = CStringGetTextDatum(t == 0 ? "person" : "organization");
		values[1] = CStringGetTextDatum(outcomes[training[t].outcome]);
		values[2] = Int64GetDatum((int64) training[t].records);
		values[3] = Int64GetDatum((int64) training[t].records_kept);
		values[4] = Int64GetDatum((int64) training[t].pairs_compared);
		values[5] = Int32GetDatum(training[t].iterations);
		values[6] = BoolGetDatum(training[t].converged);
		values[7] = Float8GetDatum(training[t].log_likelihood);
		values[8] = Float8GetDatum(training[t].prior);
		values[9] = Float8GetDatum(training[t].expected_matches);
		values[10] = model;
		nulls[10] = first == NULL;
		if (training[t].iterations == 0)
			nulls[5] = nulls[6] = nulls[7] = nulls[8] = nulls[9] = true;
		tuplestore_putvalues(rsinfo->setResult, rsinfo->setDesc, values, nulls);
	}
	return (Datum) 0;
}
