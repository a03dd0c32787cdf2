/*-------------------------------------------------------------------------
 *
 * suppression_sql.c
 *	  The suppression list: people who were erased or objected and must not come back.
 *
 * An entry is an HMAC-SHA256 under a secret that only the extension's owner can read, so that the list tells
 * nothing of who is on it, not even to one who can guess every phone number.  Fingerprints are made of
 * mailbox key, E.164 number, and folded given and family name with the birth date, as the
 * identity of a record has them.
 *
 *-------------------------------------------------------------------------
 */
#include "identity/identity_sql.h"

#include "access/genam.h"
#include "access/htup_details.h"
#include "access/table.h"
#include "access/tableam.h"
#include "access/tupconvert.h"
#include "catalog/namespace.h"
#include "catalog/partition.h"
#include "catalog/pg_type.h"
#include "commands/trigger.h"
#include "common/hmac.h"
#include "common/sha2.h"
#include "executor/executor.h"
#include "funcapi.h"
#include "lib/stringinfo.h"
#include "miscadmin.h"
#include "nodes/makefuncs.h"
#include "parser/parse_func.h"
#include "storage/lmgr.h"
#include "utils/array.h"
#include "utils/fmgroids.h"
#include "utils/lsyscache.h"
#include "utils/rel.h"
#include "utils/relcache.h"
#include "utils/snapmgr.h"
#include "utils/typcache.h"

#include "guard/guard.h"
#include "server/owner.h"

#define SECRET_BYTES 32
#define MAX_FINGERPRINTS (4 * HYG_MAX_PER_FIELD)

enum
{
	BY_EMAIL,
	BY_PHONE,
	BY_NAME,
	BY_COUNT
};

static const char *const field_names[BY_COUNT] = {"email", "phone", "name"};
static const char *const field_words[BY_COUNT] = {"e-mail address", "phone number",
												  "name and birth date"};

typedef struct Fingerprint
{
	int   field;
	uint8 bytes[PG_SHA256_DIGEST_LENGTH];
} Fingerprint;

typedef struct Fingerprints
{
	int         count;
	Fingerprint items[MAX_FINGERPRINTS];
} Fingerprints;

/* ---- fingerprints ---- */

static void
add_fingerprint(Fingerprints *list, const uint8 *secret, int field, const char *s, size_t n)
{
	pg_hmac_ctx *hmac;
	uint8        tag = (uint8) field;
	Fingerprint *item;

	if (list->count >= MAX_FINGERPRINTS)
		return;
	item = &list->items[list->count++];
	item->field = field;
	hmac = pg_hmac_create(PG_SHA256);
	if (hmac == NULL || pg_hmac_init(hmac, secret, SECRET_BYTES) < 0 ||
		pg_hmac_update(hmac, &tag, 1) < 0 || pg_hmac_update(hmac, (const uint8 *) s, n) < 0 ||
		pg_hmac_final(hmac, item->bytes, sizeof(item->bytes)) < 0)
		ereport(ERROR, (errcode(ERRCODE_INTERNAL_ERROR), errmsg("could not compute an HMAC")));
	pg_hmac_free(hmac);
}

static void
make_fingerprints(Fingerprints *list, const uint8 *secret, const HygView *view)
{
	static const HygField families[] = {HYG_F_FAMILY, HYG_F_BIRTH_NAME};
	StringInfoData        text;

	list->count = 0;
	for (int i = 0; i < hyg_view_count(view, HYG_F_EMAIL); i++)
	{
		const HygValue *v = hyg_view_value(view, HYG_F_EMAIL, i);

		add_fingerprint(list, secret, BY_EMAIL, v->s, v->n);
	}
	for (int i = 0; i < hyg_view_count(view, HYG_F_PHONE); i++)
	{
		const HygValue *v = hyg_view_value(view, HYG_F_PHONE, i);

		add_fingerprint(list, secret, BY_PHONE, v->s, v->n);
	}
	if (hyg_view_count(view, HYG_F_GIVEN) == 0 || hyg_view_count(view, HYG_F_BIRTH_DATE) == 0)
		return;
	initStringInfo(&text);
	for (int f = 0; f < lengthof(families); f++)
	{
		for (int i = 0; i < hyg_view_count(view, families[f]); i++)
		{
			const HygValue *given = hyg_view_value(view, HYG_F_GIVEN, 0);
			const HygValue *family = hyg_view_value(view, families[f], i);
			const HygValue *birth = hyg_view_value(view, HYG_F_BIRTH_DATE, 0);

			resetStringInfo(&text);
			appendBinaryStringInfo(&text, given->s, given->n);
			appendStringInfoChar(&text, '\n');
			appendBinaryStringInfo(&text, family->s, family->n);
			appendStringInfoChar(&text, '\n');
			appendBinaryStringInfo(&text, birth->s, birth->n);
			add_fingerprint(list, secret, BY_NAME, text.data, text.len);
		}
	}
}

/* ---- the secret and the list ---- */

static bool
read_secret(uint8 *secret)
{
	static SPIPlanPtr plan = NULL;

	if (hyg_owner_execute(&plan, "SELECT secret FROM hygiene.suppression_secret", 0, NULL, NULL,
						  NULL) == 1)
	{
		bool   isnull;
		bytea *value = DatumGetByteaPP(
			SPI_getbinval(SPI_tuptable->vals[0], SPI_tuptable->tupdesc, 1, &isnull));

		if (VARSIZE_ANY_EXHDR(value) == SECRET_BYTES)
		{
			memcpy(secret, VARDATA_ANY(value), SECRET_BYTES);
			return true;
		}
	}
	return false;
}

static bool
list_is_empty(void)
{
	static SPIPlanPtr plan = NULL;

	return hyg_owner_execute(&plan, "SELECT FROM hygiene.suppression LIMIT 1", 0, NULL, NULL,
							 NULL) == 0;
}

static void
secret_is_lost(void)
{
	ereport(ERROR,
			(errcode(ERRCODE_OBJECT_NOT_IN_PREREQUISITE_STATE),
			 errmsg("the secret of the suppression list is missing"),
			 errhint("Nobody on the list can be recognised without it. Restore the table "
					 "hygiene.suppression_secret from a dump that has it, or begin a new list: "
					 "TRUNCATE hygiene.suppression;")));
}

/* The secret for a look-up; false when there is nobody on the list. */
static bool
secret_for_reading(uint8 *secret)
{
	HygOwner owner;
	bool     there;

	hyg_owner_begin(&owner, "suppression");
	there = read_secret(secret);
	if (!there && !list_is_empty())
		secret_is_lost();
	hyg_owner_end(&owner);
	return there;
}

static void
secret_for_writing(uint8 *secret)
{
	static SPIPlanPtr plan = NULL;
	Oid               types[1] = {BYTEAOID};
	Datum             values[1];
	bytea            *made;

	if (read_secret(secret))
		return;
	if (!list_is_empty())
		secret_is_lost();
	made = palloc(VARHDRSZ + SECRET_BYTES);
	SET_VARSIZE(made, VARHDRSZ + SECRET_BYTES);
	if (!pg_strong_random(VARDATA(made), SECRET_BYTES))
		ereport(ERROR, (errcode(ERRCODE_INTERNAL_ERROR), errmsg("could not generate a secret")));
	values[0] = PointerGetDatum(made);
	/* a primary key on the only row: of two first sessions one waits, and fails */
	(void) hyg_owner_execute(&plan, "INSERT INTO hygiene.suppression_secret (secret) VALUES ($1)",
							 1, types, values, NULL);
	memcpy(secret, VARDATA(made), SECRET_BYTES);
}

static ArrayType *
fingerprint_array(const Fingerprints *list)
{
	Datum *datums = palloc((list->count + 1) * sizeof(Datum));

	for (int i = 0; i < list->count; i++)
	{
		bytea *value = palloc(VARHDRSZ + PG_SHA256_DIGEST_LENGTH);

		SET_VARSIZE(value, VARHDRSZ + PG_SHA256_DIGEST_LENGTH);
		memcpy(VARDATA(value), list->items[i].bytes, PG_SHA256_DIGEST_LENGTH);
		datums[i] = PointerGetDatum(value);
	}
	return construct_array(datums, list->count, BYTEAOID, -1, false, TYPALIGN_INT);
}

/*
 * Bits of the fields whose fingerprints are on the list.  One probe of its primary key each, without a query:
 * this is what every guarded row costs.  Nothing is checked: who may ask is the caller's affair.
 */
static int
look_up(const Fingerprints *list)
{
	Oid             relid = get_relname_relid("suppression", get_namespace_oid("hygiene", false));
	Relation        rel;
	Relation        index;
	TupleTableSlot *slot;
	Snapshot        snapshot;
	int             found = 0;

	if (list->count == 0)
		return 0;
	rel = table_open(relid, AccessShareLock);
	list_free(RelationGetIndexList(rel)); /* fills rd_pkindex */
	index = index_open(rel->rd_pkindex, AccessShareLock);
	slot = table_slot_create(rel, NULL);
	/* what has been committed counts at every isolation level, as for foreign keys */
	snapshot = RegisterSnapshot(GetLatestSnapshot());
	for (int i = 0; i < list->count; i++)
	{
		struct
		{
			int32 header;
			uint8 bytes[PG_SHA256_DIGEST_LENGTH];
		} value;
		ScanKeyData   key;
		IndexScanDesc scan;

		SET_VARSIZE(&value, sizeof(value));
		memcpy(value.bytes, list->items[i].bytes, PG_SHA256_DIGEST_LENGTH);
		ScanKeyInit(&key, 1, BTEqualStrategyNumber, F_BYTEAEQ, PointerGetDatum(&value));
#if PG_VERSION_NUM >= 180000
		scan = index_beginscan(rel, index, snapshot, NULL, 1, 0);
#else
		scan = index_beginscan(rel, index, snapshot, 1, 0);
#endif
		index_rescan(scan, &key, 1, NULL, 0);
		if (index_getnext_slot(scan, ForwardScanDirection, slot))
			found |= 1 << list->items[i].field;
		index_endscan(scan);
	}
	UnregisterSnapshot(snapshot);
	ExecDropSingleTupleTableSlot(slot);
	index_close(index, AccessShareLock);
	table_close(rel, AccessShareLock);
	return found;
}

/* suppressed_fields(identity): by which of email, phone and name it is on the list. */
PG_FUNCTION_INFO_V1(hygiene_suppressed_fields);
Datum
hygiene_suppressed_fields(PG_FUNCTION_ARGS)
{
	HygView      view;
	uint8        secret[SECRET_BYTES];
	Fingerprints list;
	int          found = 0;
	Datum        names[BY_COUNT];
	int          n = 0;

	hyg_identity_open(PG_GETARG_DATUM(0), &view);
	if (secret_for_reading(secret))
	{
		make_fingerprints(&list, secret, &view);
		found = look_up(&list);
	}
	for (int f = 0; f < BY_COUNT; f++)
	{
		if (found & (1 << f))
			names[n++] = CStringGetTextDatum(field_names[f]);
	}
	PG_RETURN_ARRAYTYPE_P(construct_array(names, n, TEXTOID, -1, false, TYPALIGN_INT));
}

/*
 * Nobody saves rows of a guarded table until this transaction ends: a row saved at the same moment is either there before
 * or finds the entry.  Whoever looks the list up has written his row, and so holds a lock that this one waits for.
 */
static void
lock_guarded_tables(void)
{
	static SPIPlanPtr plan = NULL;
	uint64            n;
	Oid              *tables;
	bool              isnull;

	n = hyg_owner_execute(&plan,
						  "SELECT DISTINCT t.tgrelid FROM pg_catalog.pg_trigger t "
						  "WHERE t.tgfoid OPERATOR(pg_catalog.=) "
						  "'hygiene.suppression_guard()'::pg_catalog.regprocedure ORDER BY 1",
						  0, NULL, NULL, NULL);
	tables = palloc((n + 1) * sizeof(Oid));
	for (uint64 i = 0; i < n; i++)
		tables[i] = DatumGetObjectId(
			SPI_getbinval(SPI_tuptable->vals[i], SPI_tuptable->tupdesc, 1, &isnull));
	/* the order of numbers, so that two who suppress do not wait for each other */
	for (uint64 i = 0; i < n; i++)
		LockRelationOid(tables[i], ShareRowExclusiveLock);
}

/* suppress_identity(identity, fields, reason): puts it on the list; the number of its entry, NULL when nothing is left to know it by. */
PG_FUNCTION_INFO_V1(hygiene_suppress_identity);
Datum
hygiene_suppress_identity(PG_FUNCTION_ARGS)
{
	static SPIPlanPtr next_plan = NULL;
	static SPIPlanPtr plan = NULL;
	HygView           view;
	HygOwner          owner;
	uint8             secret[SECRET_BYTES];
	Fingerprints      list;
	Datum            *fields;
	int               n;
	int               wanted = 0;
	int               entered = 0;
	int64             entry;
	bool              isnull;
	Oid               types[5] = {INT8OID, TEXTOID, BYTEAOID, TEXTOID, TEXTOID};
	Datum             values[5];

	hyg_identity_open(PG_GETARG_DATUM(0), &view);
	deconstruct_array(PG_GETARG_ARRAYTYPE_P(1), TEXTOID, -1, false, TYPALIGN_INT, &fields, NULL,
					  &n);
	for (int i = 0; i < n; i++)
	{
		char *name = TextDatumGetCString(fields[i]);
		int   f = 0;

		while (f < BY_COUNT && strcmp(name, field_names[f]) != 0)
			f++;
		if (f == BY_COUNT)
			ereport(ERROR, (errcode(ERRCODE_INVALID_PARAMETER_VALUE),
							errmsg("nobody can be suppressed by \"%s\"", name),
							errhint("Fields are email, phone and name (with the birth date).")));
		wanted |= 1 << f;
	}
	values[3] = PG_GETARG_DATUM(2);
	values[4] = CStringGetTextDatum(GetUserNameFromId(GetUserId(), false));
	hyg_owner_begin(&owner, "suppression");
	lock_guarded_tables();
	secret_for_writing(secret);
	make_fingerprints(&list, secret, &view);
	(void) hyg_owner_execute(&next_plan,
							 "SELECT pg_catalog.nextval('hygiene.suppression_entry_seq')", 0, NULL,
							 NULL, NULL);
	entry = DatumGetInt64(SPI_getbinval(SPI_tuptable->vals[0], SPI_tuptable->tupdesc, 1, &isnull));
	values[0] = Int64GetDatum(entry);
	for (int i = 0; i < list.count; i++)
	{
		bytea *value;

		if (!(wanted & (1 << list.items[i].field)))
			continue;
		value = palloc(VARHDRSZ + PG_SHA256_DIGEST_LENGTH);
		SET_VARSIZE(value, VARHDRSZ + PG_SHA256_DIGEST_LENGTH);
		memcpy(VARDATA(value), list.items[i].bytes, PG_SHA256_DIGEST_LENGTH);
		values[1] = CStringGetTextDatum(field_names[list.items[i].field]);
		values[2] = PointerGetDatum(value);
		(void) hyg_owner_execute(
			&plan,
			"INSERT INTO hygiene.suppression (entry, field, fingerprint, reason, added_by) VALUES "
			"($1, $2, $3, $4, $5) ON CONFLICT DO NOTHING",
			5, types, values, NULL);
		entered++;
	}
	hyg_owner_end(&owner);
	if (entered == 0)
		PG_RETURN_NULL();
	PG_RETURN_INT64(entry);
}

/* unsuppress_identity(identity): takes what is known of it off the list; how many fingerprints. */
PG_FUNCTION_INFO_V1(hygiene_unsuppress_identity);
Datum
hygiene_unsuppress_identity(PG_FUNCTION_ARGS)
{
	static SPIPlanPtr plan = NULL;
	HygView           view;
	HygOwner          owner;
	uint8             secret[SECRET_BYTES];
	Fingerprints      list;
	Oid               types[1] = {BYTEAARRAYOID};
	Datum             values[1];
	uint64            n = 0;

	hyg_identity_open(PG_GETARG_DATUM(0), &view);
	if (secret_for_reading(secret))
	{
		make_fingerprints(&list, secret, &view);
		values[0] = PointerGetDatum(fingerprint_array(&list));
		hyg_owner_begin(&owner, "suppression");
		n = hyg_owner_execute(
			&plan,
			"DELETE FROM hygiene.suppression WHERE fingerprint OPERATOR(pg_catalog.=) ANY ($1)", 1,
			types, values, NULL);
		hyg_owner_end(&owner);
	}
	PG_RETURN_INT64((int64) n);
}

/* ---- keyed hashes of other things ---- */

/* The secret, made when there is none; read once for all rows of a query. */
static const uint8 *
secret_of_query(FunctionCallInfo fcinfo)
{
	uint8 *secret = fcinfo->flinfo->fn_extra;

	if (secret == NULL)
	{
		HygOwner owner;

		secret = MemoryContextAlloc(fcinfo->flinfo->fn_mcxt, SECRET_BYTES);
		hyg_owner_begin(&owner, "suppression");
		secret_for_writing(secret);
		hyg_owner_end(&owner);
		fcinfo->flinfo->fn_extra = secret;
	}
	return secret;
}

/* keyed_hash(purpose, words): HMAC of the words, each as LENGTH:BYTES in UTF-8, apart from fingerprints and other purposes. */
PG_FUNCTION_INFO_V1(hygiene_keyed_hash);
Datum
hygiene_keyed_hash(PG_FUNCTION_ARGS)
{
	HygText        purpose = hyg_text_arg(PG_GETARG_DATUM(0));
	Datum         *words;
	bool          *nulls;
	int            n;
	StringInfoData text;
	Fingerprints   list = {0};
	bytea         *result = palloc(VARHDRSZ + PG_SHA256_DIGEST_LENGTH);

	initStringInfo(&text);
	appendBinaryStringInfo(&text, purpose.s, purpose.n);
	deconstruct_array(PG_GETARG_ARRAYTYPE_P(1), TEXTOID, -1, false, TYPALIGN_INT, &words, &nulls,
					  &n);
	for (int i = 0; i < n; i++)
	{
		if (nulls[i])
			appendStringInfoString(&text, "\n-");
		else
		{
			HygText word = hyg_text_arg(words[i]);

			appendStringInfo(&text, "\n%zu:", word.n);
			appendBinaryStringInfo(&text, word.s, word.n);
		}
	}
	add_fingerprint(&list, secret_of_query(fcinfo), BY_COUNT, text.data, text.len);
	SET_VARSIZE(result, VARHDRSZ + PG_SHA256_DIGEST_LENGTH);
	memcpy(VARDATA(result), list.items[0].bytes, PG_SHA256_DIGEST_LENGTH);
	PG_RETURN_BYTEA_P(result);
}

/*
 * person_fingerprints(identity): weak, each of which somebody else may share, and sure, that are one person's:
 * name with birth date, name with mailbox, name with phone number.
 */
PG_FUNCTION_INFO_V1(hygiene_person_fingerprints);
Datum
hygiene_person_fingerprints(PG_FUNCTION_ARGS)
{
	static const HygField contacts[] = {HYG_F_BIRTH_DATE, HYG_F_EMAIL, HYG_F_PHONE};
	static const HygField families[] = {HYG_F_FAMILY, HYG_F_BIRTH_NAME};
	HygView               view;
	const uint8          *secret = secret_of_query(fcinfo);
	Fingerprints          weak;
	Fingerprints          sure = {0};
	StringInfoData        text;
	TupleDesc             desc;
	Datum                 values[2];
	bool                  nulls[2] = {0};

	if (get_call_result_type(fcinfo, NULL, &desc) != TYPEFUNC_COMPOSITE)
		elog(ERROR, "return type must be a row type");
	hyg_identity_open(PG_GETARG_DATUM(0), &view);
	make_fingerprints(&weak, secret, &view);
	initStringInfo(&text);
	for (int c = 0; c < lengthof(contacts) && hyg_view_count(&view, HYG_F_GIVEN) > 0; c++)
	{
		for (int i = 0; i < hyg_view_count(&view, contacts[c]); i++)
		{
			for (int f = 0; f < lengthof(families); f++)
			{
				for (int j = 0; j < hyg_view_count(&view, families[f]); j++)
				{
					const HygValue *parts[3] = {hyg_view_value(&view, HYG_F_GIVEN, 0),
												hyg_view_value(&view, families[f], j),
												hyg_view_value(&view, contacts[c], i)};

					resetStringInfo(&text);
					for (int p = 0; p < lengthof(parts); p++)
					{
						appendBinaryStringInfo(&text, parts[p]->s, parts[p]->n);
						appendStringInfoChar(&text, '\n');
					}
					add_fingerprint(&sure, secret, BY_COUNT + 1 + c, text.data, text.len);
				}
			}
		}
	}
	values[0] = PointerGetDatum(fingerprint_array(&weak));
	values[1] = PointerGetDatum(fingerprint_array(&sure));
	PG_RETURN_DATUM(HeapTupleGetDatum(heap_form_tuple(BlessTupleDesc(desc), values, nulls)));
}

/* ---- the trigger ---- */

/* What a statement works out once. */
typedef struct Guarded
{
	EState             *estate;
	ExprState          *identity; /* hygiene.identity(row), inlined */
	TupleTableSlot     *slot;     /* of the root's rows, for a partition */
	TupleConversionMap *map; /* of a partition's row to its root's, or NULL when they are alike */
	Oid                 spread; /* registered relation, when the trigger is on its identity table */
	bool                anybody; /* is there a list? */
	uint8               secret[SECRET_BYTES];
} Guarded;

static Guarded *
prepare_guard(FunctionCallInfo fcinfo, Relation rel)
{
	MemoryContext old = MemoryContextSwitchTo(fcinfo->flinfo->fn_mcxt);
	Guarded      *result = palloc0(sizeof(Guarded));
	TupleDesc     desc = CreateTupleDescCopy(RelationGetDescr(rel));
	Oid           type = rel->rd_rel->reltype;
	Oid           function;
	FuncExpr     *call;

	result->spread = hyg_spread_relation(rel);
	if (OidIsValid(result->spread))
	{
		/* its rows hold the identities of records spread over tables */
		AttrNumber column = get_attnum(RelationGetRelid(rel), "identity");

		result->estate = CreateExecutorState();
		result->identity =
			ExecPrepareExpr((Expr *) makeVar(1, column, get_atttype(RelationGetRelid(rel), column),
											 -1, InvalidOid, 0),
							result->estate);
		result->slot = MakeSingleTupleTableSlot(desc, &TTSOpsHeapTuple);
		result->anybody = secret_for_reading(result->secret);
		MemoryContextSwitchTo(old);
		fcinfo->flinfo->fn_extra = result;
		return result;
	}
	if (rel->rd_rel->relispartition)
	{
		Oid root = llast_oid(get_partition_ancestors(RelationGetRelid(rel)));

		type = get_rel_type_id(root);
		desc = lookup_rowtype_tupdesc_copy(type, -1);
		result->map = convert_tuples_by_name(RelationGetDescr(rel), desc);
	}
	function =
		LookupFuncName(list_make2(makeString("hygiene"), makeString("identity")), 1, &type, true);
	if (!OidIsValid(function))
		ereport(ERROR, (errcode(ERRCODE_OBJECT_NOT_IN_PREREQUISITE_STATE),
						errmsg("relation \"%s\" is not registered", RelationGetRelationName(rel)),
						errhint("Register it, or remove its suppression guard.")));
	call = makeFuncExpr(function, get_func_rettype(function),
						list_make1(makeVar(1, InvalidAttrNumber, type, -1, InvalidOid, 0)),
						InvalidOid, InvalidOid, COERCE_EXPLICIT_CALL);
	result->estate = CreateExecutorState();
	result->identity = ExecPrepareExpr((Expr *) call, result->estate);
	result->slot = MakeSingleTupleTableSlot(desc, &TTSOpsHeapTuple);
	result->anybody = secret_for_reading(result->secret);
	MemoryContextSwitchTo(old);
	fcinfo->flinfo->fn_extra = result;
	return result;
}

static void
row_fingerprints(Guarded *guarded, HeapTuple tuple, Fingerprints *list)
{
	ExprContext  *econtext = GetPerTupleExprContext(guarded->estate);
	MemoryContext old;
	HygView       view;
	bool          isnull;
	Datum         identity;

	if (guarded->map != NULL)
		tuple = execute_attr_map_tuple(tuple, guarded->map);
	ResetPerTupleExprContext(guarded->estate);
	ExecStoreHeapTuple(tuple, guarded->slot, false);
	econtext->ecxt_scantuple = guarded->slot;
	old = MemoryContextSwitchTo(econtext->ecxt_per_tuple_memory);
	identity = ExecEvalExpr(guarded->identity, econtext, &isnull);
	list->count = 0;
	if (!isnull)
	{
		hyg_identity_open(identity, &view);
		make_fingerprints(list, guarded->secret, &view);
	}
	MemoryContextSwitchTo(old);
	ExecClearTuple(guarded->slot);
}

/* Table and rule for the error: of records spread over tables the one that was registered. */
static int
tell_rule(const Guarded *guarded, Relation rel, const char *rule)
{
	if (!OidIsValid(guarded->spread))
		return errtableconstraint(rel, rule);
	err_generic_string(PG_DIAG_SCHEMA_NAME, get_namespace_name(get_rel_namespace(guarded->spread)));
	err_generic_string(PG_DIAG_TABLE_NAME, get_rel_name(guarded->spread));
	return err_generic_string(PG_DIAG_CONSTRAINT_NAME, rule);
}

PG_FUNCTION_INFO_V1(hygiene_suppression_guard);
Datum
hygiene_suppression_guard(PG_FUNCTION_ARGS)
{
	TriggerData   *data = (TriggerData *) fcinfo->context;
	Guarded       *guarded = fcinfo->flinfo->fn_extra;
	Relation       rel;
	Fingerprints   list;
	int            found;
	bool           reject;
	StringInfoData words;

	if (!CALLED_AS_TRIGGER(fcinfo) || !TRIGGER_FIRED_AFTER(data->tg_event) ||
		!TRIGGER_FIRED_FOR_ROW(data->tg_event) || TRIGGER_FIRED_BY_DELETE(data->tg_event) ||
		data->tg_trigger->tgnargs != 2)
		ereport(ERROR, (errcode(ERRCODE_E_R_I_E_TRIGGER_PROTOCOL_VIOLATED),
						errmsg("function \"%s\" must be called by a trigger of its own making",
							   "suppression_guard"),
						errhint("Use hygiene.add_suppression_guard().")));
	reject = strcmp(data->tg_trigger->tgargs[1], "reject") == 0;
	if (!reject && strcmp(data->tg_trigger->tgargs[1], "warn") != 0)
		return PointerGetDatum(NULL); /* findings() tells */
	rel = data->tg_relation;
	if (guarded == NULL)
		guarded = prepare_guard(fcinfo, rel);
	if (!guarded->anybody)
		return PointerGetDatum(NULL);
	if (TRIGGER_FIRED_BY_UPDATE(data->tg_event))
	{
		/* a row that is there may be corrected; only what is new in it counts */
		Fingerprints before;
		int          kept = 0;

		row_fingerprints(guarded, data->tg_trigtuple, &before);
		row_fingerprints(guarded, data->tg_newtuple, &list);
		for (int i = 0; i < list.count; i++)
		{
			bool known = false;

			for (int j = 0; j < before.count && !known; j++)
				known = memcmp(list.items[i].bytes, before.items[j].bytes,
							   PG_SHA256_DIGEST_LENGTH) == 0;
			if (!known)
				list.items[kept++] = list.items[i];
		}
		list.count = kept;
	}
	else
		row_fingerprints(guarded, data->tg_trigtuple, &list);
	found = look_up(&list);
	if (found == 0)
		return PointerGetDatum(NULL);
	initStringInfo(&words);
	for (int f = 0; f < BY_COUNT; f++)
	{
		if (found & (1 << f))
			appendStringInfo(&words, "%s%s", words.len > 0 ? ", " : "", field_words[f]);
	}
	ereport(reject ? ERROR : NOTICE,
			(errcode(ERRCODE_CHECK_VIOLATION), errmsg("this record is on the suppression list"),
			 errdetail("It is known there by its %s.", words.data),
			 errhint("The person was erased or has objected: do not keep the record. "
					 "hygiene.unsuppress() takes somebody off the list."),
			 errhidestmt(true), errhidecontext(true),
			 tell_rule(guarded, rel, data->tg_trigger->tgargs[0])));
	return PointerGetDatum(NULL);
}
