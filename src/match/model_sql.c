/*-------------------------------------------------------------------------
 *
 * model_sql.c
 *	  The SQL type model_parameters, and the models trained for tables.
 *
 * Text form: JSON with, per kind of record, the prior, the shares of related pairs, and per field
 * the levels as [m, u of strangers, of relatives, of colleagues, of namesakes]:
 *
 *		{"person": {"prior": 3e-05, "relatives": 9e-06, "colleagues": 0.00014, "namesakes": 2e-06,
 *		 "fields": {"given_name": {"exact": [0.4, 0.0006, 0.012, 0.0006, 0.5], ...}},
 *		 "rest": {"given_name": 0.001}, "frequencies": "..."}}
 *
 * rest: how common values are that are not listed; frequencies: those listed, in hexadecimal (model_value.c).
 *
 *-------------------------------------------------------------------------
 */
#include "match/model_sql.h"

#include <math.h>

#include "access/table.h"
#include "access/tableam.h"
#include "access/xact.h"
#include "catalog/namespace.h"
#include "catalog/partition.h"
#include "catalog/pg_class.h"
#include "catalog/pg_inherits.h"
#include "commands/trigger.h"
#include "common/shortest_dec.h"
#include "executor/tuptable.h"
#include "funcapi.h"
#include "lib/stringinfo.h"
#include "libpq/pqformat.h"
#include "miscadmin.h"
#include "utils/acl.h"
#include "utils/builtins.h"
#include "utils/hsearch.h"
#include "utils/inval.h"
#include "utils/jsonb.h"
#include "utils/lsyscache.h"
#include "utils/memutils.h"
#include "utils/numeric.h"
#include "utils/rel.h"
#include "utils/snapmgr.h"
#include "utils/syscache.h"

#define MODEL_TABLE "trained_model"
enum
{
	COLUMN_SCHEMA = 1,
	COLUMN_TABLE,
	COLUMN_OTHER_SCHEMA,
	COLUMN_OTHER_TABLE,
	COLUMN_MODEL
};

/* ---- input and output ---- */

static struct varlena *
model_datum(const HygBuf *flat)
{
	struct varlena *result = palloc(VARHDRSZ + flat->len);

	SET_VARSIZE(result, VARHDRSZ + flat->len);
	memcpy(VARDATA(result), flat->data, flat->len);
	return result;
}

static const HygModel *
open_model(Datum datum, HygModelStore *store, struct varlena **flat)
{
	const HygModel *model;

	*flat = PG_DETOAST_DATUM(datum);
	model = hyg_model_read(store, VARDATA(*flat), VARSIZE(*flat) - VARHDRSZ);
	if (model == NULL)
		ereport(ERROR, (errcode(ERRCODE_DATA_CORRUPTED),
						errmsg("stored model is corrupt or of another release"),
						errhint("Train it again with hygiene.train().")));
	return model;
}

static void
append_float(StringInfo out, double value, bool single)
{
	char digits[DOUBLE_SHORTEST_DECIMAL_LEN];

	if (single)
		float_to_shortest_decimal_buf((float) value, digits);
	else
		double_to_shortest_decimal_buf(value, digits);
	appendStringInfoString(out, digits);
}

static void
append_kind(StringInfo out, const HygModel *model)
{
	const char *separator = "";

	appendStringInfo(
		out, "\"%s\": {\"prior\": ", model->kind == HYG_KIND_PERSON ? "person" : "organization");
	append_float(out, model->prior, false);
	appendStringInfoString(out, ", \"relatives\": ");
	append_float(out, model->share[HYG_RELATIVE], true);
	appendStringInfoString(out, ", \"colleagues\": ");
	append_float(out, model->share[HYG_COLLEAGUE], true);
	appendStringInfoString(out, ", \"namesakes\": ");
	append_float(out, model->share[HYG_NAMESAKE], true);
	appendStringInfoString(out, ", \"fields\": {");
	for (int f = 0; f < HYG_C_COUNT; f++)
	{
		if (model->levels[f] == NULL)
			continue;
		appendStringInfo(out, "%s\"%s\": {", separator, hyg_compared_name(f));
		separator = ", ";
		for (int level = 1; level <= hyg_level_count(f); level++)
		{
			appendStringInfo(out, "%s\"%s\": [", level > 1 ? ", " : "",
							 model->levels[f][level].name);
			append_float(out, model->levels[f][level].m, true);
			for (int k = 0; k < HYG_CLASSES; k++)
			{
				appendStringInfoString(out, ", ");
				append_float(out, model->levels[f][level].u[k], true);
			}
			appendStringInfoChar(out, ']');
		}
		appendStringInfoChar(out, '}');
	}
	appendStringInfoChar(out, '}');
	if (model->terms != NULL)
	{
		separator = "";
		appendStringInfoString(out, ", \"rest\": {");
		for (int f = 0; f < HYG_C_COUNT; f++)
		{
			if (model->terms->rest[f] <= 0.0f)
				continue;
			appendStringInfo(out, "%s\"%s\": ", separator, hyg_compared_name(f));
			append_float(out, model->terms->rest[f], true);
			separator = ", ";
		}
		appendStringInfoString(out, "}, \"frequencies\": \"");
		for (Size i = 0; i < (Size) model->terms->count * HYG_TERM_BYTES; i++)
			appendStringInfo(out, "%02x", model->terms->entries[i]);
		appendStringInfoChar(out, '"');
	}
	appendStringInfoChar(out, '}');
}

PG_FUNCTION_INFO_V1(hygiene_model_parameters_out);
Datum
hygiene_model_parameters_out(PG_FUNCTION_ARGS)
{
	HygModelStore  *store = palloc(sizeof(HygModelStore));
	struct varlena *flat;
	const HygModel *model = open_model(PG_GETARG_DATUM(0), store, &flat);
	StringInfoData  out;

	initStringInfo(&out);
	appendStringInfoChar(&out, '{');
	append_kind(&out, model);
	if (model->other != NULL)
	{
		appendStringInfoString(&out, ", ");
		append_kind(&out, model->other);
	}
	appendStringInfoChar(&out, '}');
	pfree(store);
	PG_RETURN_CSTRING(out.data);
}

static bool
get_member(JsonbContainer *object, const char *key, enum jbvType type, JsonbValue *value)
{
	return getKeyJsonValueFromContainer(object, key, (int) strlen(key), value) != NULL &&
		   value->type == type;
}

static double
json_number(const JsonbValue *value)
{
	return DatumGetFloat8(DirectFunctionCall1(numeric_float8, NumericGetDatum(value->val.numeric)));
}

static bool
get_number(JsonbContainer *object, const char *key, double *number)
{
	JsonbValue value;

	if (!get_member(object, key, jbvNumeric, &value))
		return false;
	*number = json_number(&value);
	return true;
}

/* One kind's object; what is missing or of another shape is named in *problem. */
static bool
read_kind(JsonbContainer *object, HygModelStore *store, int which, char kind, const char **problem)
{
	HygModel       *model = &store->model[which];
	HygTerms       *terms = &store->terms[which];
	const HygModel *builtin = hyg_builtin_model(kind);
	JsonbValue      fields;
	JsonbValue      value;

	memset(model, 0, sizeof(*model));
	memset(terms, 0, sizeof(*terms));
	model->kind = kind;
	if (!get_number(object, *problem = "prior", &model->prior) ||
		!get_number(object, *problem = "relatives", &model->share[HYG_RELATIVE]) ||
		!get_number(object, *problem = "colleagues", &model->share[HYG_COLLEAGUE]) ||
		!get_number(object, *problem = "namesakes", &model->share[HYG_NAMESAKE]) ||
		!get_member(object, *problem = "fields", jbvBinary, &fields) ||
		!JsonContainerIsObject(fields.val.binary.data))
		return false;
	for (int f = 0; f < HYG_C_COUNT; f++)
	{
		HygLevel *levels = store->levels[which][f];

		if (builtin->levels[f] == NULL ||
			!get_member(fields.val.binary.data, *problem = hyg_compared_name(f), jbvBinary, &value))
			continue;
		if (!JsonContainerIsObject(value.val.binary.data))
			return false;
		levels[HYG_LEVEL_MISSING] = builtin->levels[f][HYG_LEVEL_MISSING];
		for (int level = 1; level <= hyg_level_count(f); level++)
		{
			JsonbValue numbers;
			float      parts[1 + HYG_CLASSES];

			levels[level].name = *problem = builtin->levels[f][level].name;
			if (!get_member(value.val.binary.data, *problem, jbvBinary, &numbers) ||
				!JsonContainerIsArray(numbers.val.binary.data) ||
				JsonContainerSize(numbers.val.binary.data) != 1 + HYG_CLASSES)
				return false;
			for (int k = 0; k <= HYG_CLASSES; k++)
			{
				JsonbValue *number =
					getIthJsonbValueFromContainer(numbers.val.binary.data, (uint32) k);

				if (number->type != jbvNumeric)
					return false;
				parts[k] = (float) json_number(number);
			}
			levels[level].m = parts[0];
			memcpy(levels[level].u, parts + 1, sizeof(levels[level].u));
		}
		model->levels[f] = levels;
	}
	if (getKeyJsonValueFromContainer(object, "rest", 4, &fields) == NULL)
		return true;
	*problem = "rest";
	if (fields.type != jbvBinary || !JsonContainerIsObject(fields.val.binary.data))
		return false;
	for (int f = 0; f < HYG_C_COUNT; f++)
	{
		double rest;

		if (model->levels[f] != NULL &&
			get_number(fields.val.binary.data, hyg_compared_name(f), &rest))
			terms->rest[f] = (float) rest;
	}
	if (!get_member(object, *problem = "frequencies", jbvString, &value) ||
		value.val.string.len % (2 * HYG_TERM_BYTES) != 0 ||
		value.val.string.len / 2 > HYG_MODEL_MAX)
		return false;
	terms->count = (uint32) value.val.string.len / (2 * HYG_TERM_BYTES);
	if (value.val.string.len > 0)
	{
		unsigned char *entries = palloc((Size) value.val.string.len / 2);

		for (int i = 0; i < value.val.string.len; i++)
		{
			char c = value.val.string.val[i];
			int  digit = c >= '0' && c <= '9' ? c - '0' : c >= 'a' && c <= 'f' ? c - 'a' + 10 : -1;

			if (digit < 0)
				return false;
			entries[i / 2] = (unsigned char) (i % 2 ? entries[i / 2] | digit : digit << 4);
		}
		terms->entries = entries;
	}
	model->terms = terms;
	return true;
}

PG_FUNCTION_INFO_V1(hygiene_model_parameters_in);
Datum
hygiene_model_parameters_in(PG_FUNCTION_ARGS)
{
	Jsonb         *json = DatumGetJsonbP(DirectFunctionCall1(jsonb_in, PG_GETARG_DATUM(0)));
	HygModelStore *store = palloc0(sizeof(HygModelStore));
	HygModelStore *check = palloc0(sizeof(HygModelStore));
	JsonbValue     value;
	const char    *problem = "person";
	int            kinds = 0;
	HygBuf         flat;

	if (JB_ROOT_IS_OBJECT(json))
	{
		for (int o = 0; o < 2; o++)
		{
			const char *name = o == 0 ? "person" : "organization";

			if (getKeyJsonValueFromContainer(&json->root, name, (int) strlen(name), &value) == NULL)
				continue;
			problem = name;
			if (value.type != jbvBinary || !JsonContainerIsObject(value.val.binary.data) ||
				!read_kind(value.val.binary.data, store, kinds,
						   o == 0 ? HYG_KIND_PERSON : HYG_KIND_ORGANIZATION, &problem))
			{
				kinds = 0;
				break;
			}
			kinds++;
		}
	}
	if (kinds == 0)
		ereturn(fcinfo->context, (Datum) 0,
				(errcode(ERRCODE_INVALID_TEXT_REPRESENTATION),
				 errmsg("invalid input syntax for type %s", "hygiene.model_parameters"),
				 errdetail("\"%s\" is missing or malformed.", problem),
				 errhint("A model is made by hygiene.train(); it is a JSON object with the keys "
						 "\"person\" or \"organization\" or both.")));
	if (kinds == 2)
		store->model[0].other = &store->model[1];
	hyg_buf_init(&flat, 4096);
	hyg_model_write(&store->model[0], &flat);
	if (hyg_model_read(check, flat.data, flat.len) == NULL)
		ereturn(
			fcinfo->context, (Datum) 0,
			(errcode(ERRCODE_NUMERIC_VALUE_OUT_OF_RANGE), errmsg("model is out of range"),
			 errdetail("m, u and shares are probabilities from 1e-12 to 1, the prior is at most "
					   "0.999, and a model has at most %d bytes.",
					   HYG_MODEL_MAX)));
	PG_RETURN_POINTER(model_datum(&flat));
}

/* Binary form: the flat value, checked in full. */
PG_FUNCTION_INFO_V1(hygiene_model_parameters_recv);
Datum
hygiene_model_parameters_recv(PG_FUNCTION_ARGS)
{
	StringInfo     buf = (StringInfo) PG_GETARG_POINTER(0);
	int            n = buf->len - buf->cursor;
	const char    *data = pq_getmsgbytes(buf, n);
	HygModelStore *store = palloc(sizeof(HygModelStore));
	HygBuf         flat = {unconstify(char *, data), (size_t) n, (size_t) n, NULL};

	if (hyg_model_read(store, data, (size_t) n) == NULL)
		ereport(ERROR,
				(errcode(ERRCODE_INVALID_BINARY_REPRESENTATION),
				 errmsg("invalid binary model_parameters"),
				 errhint("Only what the send function of this release wrote can be received.")));
	PG_RETURN_POINTER(model_datum(&flat));
}

PG_FUNCTION_INFO_V1(hygiene_model_parameters_send);
Datum
hygiene_model_parameters_send(PG_FUNCTION_ARGS)
{
	struct varlena *v = PG_DETOAST_DATUM_PACKED(PG_GETARG_DATUM(0));
	StringInfoData  buf;

	pq_begintypsend(&buf);
	pq_sendbytes(&buf, VARDATA_ANY(v), VARSIZE_ANY_EXHDR(v));
	PG_RETURN_BYTEA_P(pq_endtypsend(&buf));
}

/* builtin_model(kind): the model that serves tables that were not trained. */
PG_FUNCTION_INFO_V1(hygiene_builtin_model);
Datum
hygiene_builtin_model(PG_FUNCTION_ARGS)
{
	HygModel both[2];
	HygBuf   flat;

	both[0] = *hyg_builtin_model(HYG_KIND_PERSON);
	both[1] = *hyg_builtin_model(HYG_KIND_ORGANIZATION);
	both[0].other = &both[1];
	hyg_buf_init(&flat, 4096);
	hyg_model_write(&both[0], &flat);
	PG_RETURN_POINTER(model_datum(&flat));
}

/* model_levels(model): a row per level. */
PG_FUNCTION_INFO_V1(hygiene_model_levels);
Datum
hygiene_model_levels(PG_FUNCTION_ARGS)
{
	ReturnSetInfo  *rsinfo = (ReturnSetInfo *) fcinfo->resultinfo;
	const HygModel *given = NULL;
	struct varlena *flat;

	InitMaterializedSRF(fcinfo, 0);
	if (!PG_ARGISNULL(0))
		given = open_model(PG_GETARG_DATUM(0), palloc(sizeof(HygModelStore)), &flat);
	for (int k = 0; k < 2; k++)
	{
		const HygModel *model =
			hyg_model_for(given, k == 0 ? HYG_KIND_PERSON : HYG_KIND_ORGANIZATION);

		for (int f = 0; f < HYG_C_COUNT; f++)
		{
			for (int l = 1; model->levels[f] != NULL && l <= hyg_level_count(f); l++)
			{
				const HygLevel *level = &model->levels[f][l];
				Datum           values[6];
				bool            nulls[6] = {false};

				values[0] = CStringGetTextDatum(k == 0 ? "person" : "organization");
				values[1] = CStringGetTextDatum(hyg_compared_name(f));
				values[2] = CStringGetTextDatum(level->name);
				values[3] = Float8GetDatum(level->m);
				values[4] = Float8GetDatum(level->u[HYG_STRANGER]);
				values[5] =
					Float8GetDatum(log2((double) level->m / (double) level->u[HYG_STRANGER]));
				tuplestore_putvalues(rsinfo->setResult, rsinfo->setDesc, values, nulls);
			}
		}
	}
	return (Datum) 0;
}

/* ---- an argument ---- */

typedef struct ModelArg
{
	const HygModel *model;
	struct varlena *flat;
	HygModelStore   store;
} ModelArg;

const HygModel *
hyg_model_arg(FunctionCallInfo fcinfo, int argno)
{
	ModelArg       *arg = fcinfo->flinfo->fn_extra;
	struct varlena *flat;

	if (PG_ARGISNULL(argno))
		return NULL;
	if (arg != NULL && arg->model != NULL)
	{
		if (get_fn_expr_arg_stable(fcinfo->flinfo, argno))
			return arg->model;
		flat = PG_DETOAST_DATUM(PG_GETARG_DATUM(argno));
		if (VARSIZE(flat) == VARSIZE(arg->flat) && memcmp(flat, arg->flat, VARSIZE(flat)) == 0)
			return arg->model;
	}
	else
		flat = PG_DETOAST_DATUM(PG_GETARG_DATUM(argno));
	if (arg == NULL)
	{
		arg = MemoryContextAllocZero(fcinfo->flinfo->fn_mcxt, sizeof(ModelArg));
		fcinfo->flinfo->fn_extra = arg;
	}
	arg->model = NULL;
	if (arg->flat != NULL)
		pfree(arg->flat);
	arg->flat = MemoryContextAlloc(fcinfo->flinfo->fn_mcxt, VARSIZE(flat));
	memcpy(arg->flat, flat, VARSIZE(flat));
	arg->model = open_model(PointerGetDatum(arg->flat), &arg->store, &flat);
	return arg->model;
}

/* ---- models trained for tables ---- */

typedef struct Trained
{
	struct
	{
		Oid relid;
		Oid other;
	} key;
	bool            valid;
	MemoryContext   context; /* of what follows; NULL when there is no model */
	struct varlena *flat;
	const HygModel *model;
} Trained;

static HTAB  *trained_models = NULL;
static Oid    model_table = InvalidOid;
static uint64 changes = 0;

/* Any change of a stored model or of a registered table's name ends up as one of the table of models. */
static void
model_table_changed(Datum argument, Oid relid)
{
	HASH_SEQ_STATUS all;
	Trained        *t;

	if (relid != InvalidOid && relid != model_table)
		return;
	hash_seq_init(&all, trained_models);
	while ((t = hash_seq_search(&all)) != NULL)
		t->valid = false;
	changes++;
}

/* The stored value for a table, alone or with another, in the current context; NULL when there is none. */
static struct varlena *
stored_model(Oid relid, Oid other)
{
	Oid         schema = get_namespace_oid("hygiene", true);
	Oid         table = OidIsValid(schema) ? get_relname_relid(MODEL_TABLE, schema) : InvalidOid;
	const char *names[4] = {NULL, NULL, NULL, NULL};
	struct varlena *result = NULL;
	Relation        rel;
	Snapshot        snapshot;
	TableScanDesc   scan;
	TupleTableSlot *slot;

	names[0] = get_namespace_name(get_rel_namespace(relid));
	names[1] = get_rel_name(relid);
	if (OidIsValid(other))
	{
		names[2] = get_namespace_name(get_rel_namespace(other));
		names[3] = get_rel_name(other);
	}
	if (!OidIsValid(table) || names[0] == NULL || names[1] == NULL ||
		(OidIsValid(other) && (names[2] == NULL || names[3] == NULL)))
		return NULL;
	rel = table_open(table, AccessShareLock);
	model_table = table;
	/* what was committed last, as the trigger that asks sees other rows; workers have their leader's */
	snapshot = RegisterSnapshot(IsInParallelMode() ? GetActiveSnapshot() : GetLatestSnapshot());
	slot = table_slot_create(rel, NULL);
	scan = table_beginscan(rel, snapshot, 0, NULL);
	while (result == NULL && table_scan_getnextslot(scan, ForwardScanDirection, slot))
	{
		bool same = true;

		for (int column = COLUMN_SCHEMA; column <= COLUMN_OTHER_TABLE && same; column++)
		{
			bool        isnull;
			Datum       value = slot_getattr(slot, column, &isnull);
			const char *name = names[column - COLUMN_SCHEMA];

			if (isnull || name == NULL)
				same = isnull && name == NULL;
			else
				same = strcmp(TextDatumGetCString(value), name) == 0;
		}
		if (same)
		{
			bool isnull;

			result = PG_DETOAST_DATUM_COPY(slot_getattr(slot, COLUMN_MODEL, &isnull));
		}
	}
	table_endscan(scan);
	ExecDropSingleTupleTableSlot(slot);
	UnregisterSnapshot(snapshot);
	table_close(rel, AccessShareLock);
	return result;
}

static Oid
root_of(Oid relid)
{
	return get_rel_relispartition(relid) ? llast_oid(get_partition_ancestors(relid)) : relid;
}

static Trained *
lookup_model(Oid relid, Oid other)
{
	Trained        *t;
	bool            found;
	MemoryContext   context;
	MemoryContext   old;
	uint64          before;
	Oid             key[2];
	struct varlena *flat;

	if (trained_models == NULL)
	{
		HASHCTL control = {.keysize = sizeof(key), .entrysize = sizeof(Trained)};

		trained_models =
			hash_create("hygiene trained models", 16, &control, HASH_ELEM | HASH_BLOBS);
		CacheRegisterRelcacheCallback(model_table_changed, (Datum) 0);
	}
	key[0] = root_of(relid);
	key[1] = OidIsValid(other) ? root_of(other) : InvalidOid;
	t = hash_search(trained_models, key, HASH_ENTER, &found);
	if (found && t->valid)
		return t;
	/* somebody further up may be using the former one */
	if (found && t->context != NULL)
		MemoryContextSetParent(t->context, TopTransactionContext);
	t->valid = false;
	t->context = NULL;
	t->flat = NULL;
	t->model = NULL;

	context =
		AllocSetContextCreate(CurrentMemoryContext, "hygiene trained model", ALLOCSET_SMALL_SIZES);
	old = MemoryContextSwitchTo(context);
	before = changes;
	flat = stored_model(key[0], key[1]);
	if (flat != NULL)
	{
		t->model = open_model(PointerGetDatum(flat), palloc(sizeof(HygModelStore)), &t->flat);
		t->context = context;
		MemoryContextSetParent(context, CacheMemoryContext);
	}
	MemoryContextSwitchTo(old);
	if (flat == NULL)
		MemoryContextDelete(context);
	/* unless it changed while it was read */
	t->valid = OidIsValid(model_table) && changes == before;
	return t;
}

#define MOST_HALVINGS 20

/* The planner's number, 0 when it has none. */
static double
estimated_records(Oid relid)
{
	HeapTuple tuple = SearchSysCache1(RELOID, ObjectIdGetDatum(relid));
	double    records = 0;
	char      kind = 0;

	if (HeapTupleIsValid(tuple))
	{
		records = ((Form_pg_class) GETSTRUCT(tuple))->reltuples;
		kind = ((Form_pg_class) GETSTRUCT(tuple))->relkind;
		ReleaseSysCache(tuple);
	}
	if (kind == RELKIND_PARTITIONED_TABLE && records <= 0)
	{
		/* analysed part by part */
		List     *parts = find_inheritance_children(relid, NoLock);
		ListCell *cell;

		foreach (cell, parts)
			records += estimated_records(lfirst_oid(cell));
		list_free(parts);
	}
	return Max(records, 0);
}

/*
 * The built-in model for so large a table, its prior halved each time the size doubles, so that it changes seldom; NULL where that is the
 * plain one.
 */
static const HygModel *
builtin_for(Oid relid, struct varlena **flat)
{
	static struct
	{
		const HygModel *model;
		struct varlena *flat;
	} sized[MOST_HALVINGS + 1];
	double        records = estimated_records(root_of(relid));
	int           halvings = 0;
	HygModel      both[2];
	HygBuf        bytes;
	MemoryContext old;

	while (halvings < MOST_HALVINGS && records >= HYG_PRIOR_RECORDS * 2)
	{
		records /= 2;
		halvings++;
	}
	if (halvings > 0 && sized[halvings].model == NULL)
	{
		both[0] = *hyg_builtin_model(HYG_KIND_PERSON);
		both[1] = *hyg_builtin_model(HYG_KIND_ORGANIZATION);
		both[0].prior = ldexp(both[0].prior, -halvings);
		both[1].prior = ldexp(both[1].prior, -halvings);
		both[0].other = &both[1];
		hyg_buf_init(&bytes, 4096);
		hyg_model_write(&both[0], &bytes);
		old = MemoryContextSwitchTo(TopMemoryContext);
		/* as everyone reads it, to the last bit */
		sized[halvings].model = open_model(PointerGetDatum(model_datum(&bytes)),
										   palloc(sizeof(HygModelStore)), &sized[halvings].flat);
		MemoryContextSwitchTo(old);
	}
	*flat = sized[halvings].flat;
	return sized[halvings].model;
}

uint64
hyg_model_changes(void)
{
	return changes;
}

const HygModel *
hyg_relation_model(Oid relid)
{
	const HygModel *trained = lookup_model(relid, InvalidOid)->model;
	struct varlena *flat;

	return trained != NULL ? trained : builtin_for(relid, &flat);
}

/* Is it a table, whose model the user may see? */
static bool
may_have_model(Oid relid)
{
	if (!OidIsValid(relid) || get_rel_name(relid) == NULL)
		return false;
	/* it tells how frequent values are */
	if (pg_class_aclcheck(relid, GetUserId(), ACL_SELECT) != ACLCHECK_OK &&
		pg_attribute_aclcheck_all(relid, GetUserId(), ACL_SELECT, ACLMASK_ANY) != ACLCHECK_OK)
		aclcheck_error(ACLCHECK_NO_PRIV, OBJECT_TABLE, get_rel_name(relid));
	return true;
}

static struct varlena *
copy_flat(const struct varlena *flat)
{
	struct varlena *result = palloc(VARSIZE(flat));

	memcpy(result, flat, VARSIZE(flat));
	return result;
}

/*
 * model_of(relation, other): the model trained for a table, or for finding matches between two.  For a table alone that has none: the
 * built-in one with the prior of so large a table, NULL up to two million records.
 */
PG_FUNCTION_INFO_V1(hygiene_model_of);
Datum
hygiene_model_of(PG_FUNCTION_ARGS)
{
	Oid             relid = PG_ARGISNULL(0) ? InvalidOid : PG_GETARG_OID(0);
	Oid             other = PG_ARGISNULL(1) ? InvalidOid : PG_GETARG_OID(1);
	struct varlena *flat;

	if (!may_have_model(relid))
		PG_RETURN_NULL();
	flat = lookup_model(relid, other)->flat;
	if (flat == NULL && !OidIsValid(other))
		(void) builtin_for(relid, &flat);
	if (flat == NULL)
		PG_RETURN_NULL();
	PG_RETURN_POINTER(copy_flat(flat));
}

/*
 * model_between(left, right): what find_matches() judges by: the model trained for the two, else for the first, else for the second; else
 * the built-in one with the prior of the larger table, NULL up to two million records.
 */
PG_FUNCTION_INFO_V1(hygiene_model_between);
Datum
hygiene_model_between(PG_FUNCTION_ARGS)
{
	Oid             pairs[4][2] = {{PG_GETARG_OID(0), PG_GETARG_OID(1)},
								   {PG_GETARG_OID(1), PG_GETARG_OID(0)},
								   {PG_GETARG_OID(0), InvalidOid},
								   {PG_GETARG_OID(1), InvalidOid}};
	struct varlena *flat = NULL;

	if (!may_have_model(pairs[0][0]) || !may_have_model(pairs[0][1]))
		PG_RETURN_NULL();
	for (int i = 0; i < 4 && flat == NULL; i++)
		flat = lookup_model(pairs[i][0], pairs[i][1])->flat;
	if (flat == NULL)
		(void) builtin_for(estimated_records(root_of(pairs[0][0])) >
								   estimated_records(root_of(pairs[0][1]))
							   ? pairs[0][0]
							   : pairs[0][1],
						   &flat);
	if (flat == NULL)
		PG_RETURN_NULL();
	PG_RETURN_POINTER(copy_flat(flat));
}

/* Trigger on the table of models: whoever has one cached reads it anew. */
PG_FUNCTION_INFO_V1(hygiene_model_changed);
Datum
hygiene_model_changed(PG_FUNCTION_ARGS)
{
	if (!CALLED_AS_TRIGGER(fcinfo))
		ereport(ERROR, (errcode(ERRCODE_E_R_I_E_TRIGGER_PROTOCOL_VIOLATED),
						errmsg("function \"%s\" must be called as a trigger", "model_changed")));
	CacheInvalidateRelcache(((TriggerData *) fcinfo->context)->tg_relation);
	return PointerGetDatum(NULL);
}
