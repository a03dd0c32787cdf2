/*-------------------------------------------------------------------------
 *
 * proof_log_sql.c
 *	  Entering actions in the proof log, a chain of hashes.
 *
 * Numbers have no gap and the chain no fork: who enters locks the head of the log until the end of his
 * transaction, then reads what was committed last, at every isolation level.  A transaction that is rolled back
 * takes its entries and its lock with it.
 *
 * The bytes that are hashed depend on nothing but the entry: each field as LENGTH:BYTES in UTF-8, whatever
 * the database's encoding, a dash for NULL, moments as microseconds since 1970 in UTC.
 *
 *-------------------------------------------------------------------------
 */
#include "server/server.h"

#include "access/htup_details.h"
#include "catalog/namespace.h"
#include "catalog/pg_class.h"
#include "catalog/pg_type.h"
#include "common/cryptohash.h"
#include "common/sha2.h"
#include "executor/executor.h"
#include "lib/stringinfo.h"
#include "mb/pg_wchar.h"
#include "miscadmin.h"
#include "storage/lmgr.h"
#include "utils/acl.h"
#include "utils/jsonb.h"
#include "utils/lsyscache.h"
#include "utils/timestamp.h"

#include "server/owner.h"

/* Columns of hygiene.retention_log_entry; those before HASH are hashed in this order. */
enum
{
	NUMBER,
	ENTERED_AT,
	ENTERED_BY,
	SESSION_ROLE,
	POLICY,
	POLICY_VERSION,
	RELATION,
	ACTION,
	ROW_COUNT,
	KEYS_HASH,
	REASON,
	DETAILS,
	PREVIOUS,
	HASH,
	COLUMNS
};

static const Oid column_types[COLUMNS] = {INT8OID, TIMESTAMPTZOID, TEXTOID,  TEXTOID, TEXTOID,
										  INT4OID, TEXTOID,        TEXTOID,  INT8OID, BYTEAOID,
										  TEXTOID, JSONBOID,       BYTEAOID, BYTEAOID};

/* A field's bytes, the same in every session and every database. */
static void
append_field(StringInfo out, Datum value, Oid type)
{
	char  number[32];
	char *s = number;
	int   n;

	switch (type)
	{
		case TEXTOID:
		case JSONBOID:
			if (type == TEXTOID)
				s = text_to_cstring(DatumGetTextPP(value));
			else
			{
				Jsonb *json = DatumGetJsonbP(value);

				s = JsonbToCString(NULL, &json->root, VARSIZE(json));
			}
			n = strlen(s);
			if (GetDatabaseEncoding() != PG_SQL_ASCII)
			{
				s = (char *) pg_do_encoding_conversion((unsigned char *) s, n,
													   GetDatabaseEncoding(), PG_UTF8);
				n = strlen(s);
			}
			break;
		case BYTEAOID:
			s = VARDATA_ANY(DatumGetByteaPP(value));
			n = VARSIZE_ANY_EXHDR(DatumGetByteaPP(value));
			break;
		case TIMESTAMPTZOID:
			n = snprintf(number, sizeof(number), INT64_FORMAT,
						 DatumGetTimestampTz(value) +
							 (POSTGRES_EPOCH_JDATE - UNIX_EPOCH_JDATE) * USECS_PER_DAY);
			break;
		case INT4OID: n = snprintf(number, sizeof(number), "%d", DatumGetInt32(value)); break;
		default: n = snprintf(number, sizeof(number), INT64_FORMAT, DatumGetInt64(value));
	}
	appendStringInfo(out, "%d:", n);
	appendBinaryStringInfo(out, s, n);
}

static Datum
entry_hash(const Datum *values, const bool *nulls)
{
	StringInfoData     bytes;
	pg_cryptohash_ctx *context = pg_cryptohash_create(PG_SHA256);
	bytea             *result = palloc(VARHDRSZ + PG_SHA256_DIGEST_LENGTH);

	initStringInfo(&bytes);
	appendStringInfoString(&bytes, "hygiene proof log 1\n");
	for (int i = 0; i < HASH; i++)
	{
		if (nulls[i])
			appendStringInfoChar(&bytes, '-');
		else
			append_field(&bytes, values[i], column_types[i]);
	}
	SET_VARSIZE(result, VARHDRSZ + PG_SHA256_DIGEST_LENGTH);
	if (context == NULL || pg_cryptohash_init(context) < 0 ||
		pg_cryptohash_update(context, (uint8 *) bytes.data, bytes.len) < 0 ||
		pg_cryptohash_final(context, (uint8 *) VARDATA(result), PG_SHA256_DIGEST_LENGTH) < 0)
		ereport(ERROR,
				(errcode(ERRCODE_INTERNAL_ERROR), errmsg("could not compute a SHA-256 hash")));
	pg_cryptohash_free(context);
	return PointerGetDatum(result);
}

/* retention_log_hash(entry): what its hash must be. */
PG_FUNCTION_INFO_V1(hygiene_retention_log_hash);
Datum
hygiene_retention_log_hash(PG_FUNCTION_ARGS)
{
	HeapTupleHeader entry = PG_GETARG_HEAPTUPLEHEADER(0);
	Datum           values[COLUMNS];
	bool            nulls[COLUMNS];

	for (int i = 0; i < COLUMNS; i++)
		values[i] = GetAttributeByNum(entry, i + 1, &nulls[i]);
	PG_RETURN_DATUM(entry_hash(values, nulls));
}

static void
check_may_enter(Oid relid, Oid user)
{
	AclMode wanted = ACL_INSERT | ACL_UPDATE | ACL_DELETE;

	(void) hyg_relation_name(relid);
	if (!pg_class_ownercheck(relid, user) &&
		pg_class_aclmask(relid, user, wanted, ACLMASK_ANY) == 0 &&
		pg_attribute_aclcheck_all(relid, user, ACL_UPDATE, ACLMASK_ANY) != ACLCHECK_OK)
		aclcheck_error(ACLCHECK_NO_PRIV, get_relkind_objtype(get_rel_relkind(relid)),
					   get_rel_name(relid));
}

/* The entry before: its number and hash, or the beginning of the chain. */
static void
read_head(Datum *number, Datum *hash)
{
	static SPIPlanPtr plan = NULL;
	static SPIPlanPtr entries_plan = NULL;
	bool              isnull;

	if (hyg_owner_execute(&plan, "SELECT number, hash FROM hygiene.retention_log_head", 0, NULL,
						  NULL, NULL) == 1)
	{
		*number = SPI_getbinval(SPI_tuptable->vals[0], SPI_tuptable->tupdesc, 1, &isnull);
		*hash = SPI_getbinval(SPI_tuptable->vals[0], SPI_tuptable->tupdesc, 2, &isnull);
		return;
	}
	if (hyg_owner_execute(&entries_plan, "SELECT FROM hygiene.retention_log_entry LIMIT 1", 0, NULL,
						  NULL, NULL) != 0)
		ereport(ERROR,
				(errcode(ERRCODE_OBJECT_NOT_IN_PREREQUISITE_STATE),
				 errmsg("the head of the proof log is missing"),
				 errhint("Restore the table hygiene.retention_log_head from a dump: entries could "
						 "be missing, and none can be added until it is there.")));
	*number = Int64GetDatum(0);
	*hash = PointerGetDatum(palloc0(VARHDRSZ + PG_SHA256_DIGEST_LENGTH));
	SET_VARSIZE(DatumGetPointer(*hash), VARHDRSZ + PG_SHA256_DIGEST_LENGTH);
}

/* log_retention(policy, version, relation, action, row_count, keys_hash, reason, details): the entry's number. */
PG_FUNCTION_INFO_V1(hygiene_log_retention);
Datum
hygiene_log_retention(PG_FUNCTION_ARGS)
{
	static const int  argument[8] = {POLICY,    POLICY_VERSION, RELATION, ACTION,
									 ROW_COUNT, KEYS_HASH,      REASON,   DETAILS};
	static SPIPlanPtr insert_plan = NULL;
	static SPIPlanPtr head_plan = NULL;
	Oid               types[COLUMNS];
	Datum             values[COLUMNS] = {0};
	bool              nulls[COLUMNS] = {0};
	char              spi_nulls[COLUMNS + 1];
	Oid               head_types[2] = {INT8OID, BYTEAOID};
	Datum             head_values[2];
	HygOwner          owner;
	Oid   head = get_relname_relid("retention_log_head", get_namespace_oid("hygiene", false));
	int64 number;

	for (int i = 0; i < 8; i++)
	{
		nulls[argument[i]] = PG_ARGISNULL(i);
		values[argument[i]] = PG_GETARG_DATUM(i);
	}
	if (nulls[ACTION] || nulls[ROW_COUNT])
		ereport(ERROR, (errcode(ERRCODE_NULL_VALUE_NOT_ALLOWED),
						errmsg("action and row_count must not be NULL")));
	if (!nulls[RELATION])
	{
		Oid relid = PG_GETARG_OID(2);

		check_may_enter(relid, GetUserId());
		values[RELATION] = CStringGetTextDatum(quote_qualified_identifier(
			get_namespace_name(get_rel_namespace(relid)), get_rel_name(relid)));
	}
	else if (OidIsValid(head) && !pg_class_ownercheck(head, GetUserId()))
		aclcheck_error(ACLCHECK_NOT_OWNER, OBJECT_TABLE, "retention_log_head");
	if (nulls[DETAILS])
	{
		nulls[DETAILS] = false;
		values[DETAILS] = DirectFunctionCall1(jsonb_in, CStringGetDatum("{}"));
	}
	/* who asked, not whose rights his statement or function runs with */
	values[ENTERED_BY] = CStringGetTextDatum(GetUserNameFromId(GetOuterUserId(), false));
	values[SESSION_ROLE] = CStringGetTextDatum(GetUserNameFromId(GetSessionUserId(), false));

	hyg_owner_begin(&owner, "retention_log_head");
	/* not in the way of readers and dumps; nobody else may take it */
	LockRelationOid(head, ExclusiveLock);
	read_head(&values[NUMBER], &values[PREVIOUS]);
	number = DatumGetInt64(values[NUMBER]) + 1;
	values[NUMBER] = Int64GetDatum(number);
	values[ENTERED_AT] = TimestampTzGetDatum(GetCurrentTimestamp());
	values[HASH] = entry_hash(values, nulls);
	for (int i = 0; i < COLUMNS; i++)
	{
		types[i] = column_types[i];
		spi_nulls[i] = nulls[i] ? 'n' : ' ';
	}
	spi_nulls[COLUMNS] = '\0';
	(void) hyg_owner_execute(
		&insert_plan,
		"INSERT INTO hygiene.retention_log_entry (number, entered_at, entered_by, session_role, "
		"policy, policy_version, relation, action, row_count, keys_hash, reason, "
		"details, previous, hash) "
		"VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)",
		COLUMNS, types, values, spi_nulls);
	head_values[0] = values[NUMBER];
	head_values[1] = values[HASH];
	(void) hyg_owner_execute(&head_plan,
							 "INSERT INTO hygiene.retention_log_head AS h (number, hash) VALUES "
							 "($1, $2) ON CONFLICT (only_one) "
							 "DO UPDATE SET number = EXCLUDED.number, hash = EXCLUDED.hash",
							 2, head_types, head_values, NULL);
	hyg_owner_end(&owner);
	PG_RETURN_INT64(number);
}
