/*-------------------------------------------------------------------------
 *
 * retention_sql.c
 *	  What runs of retention policies need of C: statements that run as a relation's owner, and a lock
 *	  that outlives commits and nothing else.
 *
 * A superuser's job must not run what the owners of tables gave as text, nor the triggers of their tables, with his
 * rights.  Statements run as the owner, in a security-restricted operation as VACUUM's index expressions do, so
 * that nothing they leave behind runs later as the caller.
 *
 *-------------------------------------------------------------------------
 */
#include "server/server.h"

#include "access/htup_details.h"
#include "access/xact.h"
#include "catalog/pg_class.h"
#include "catalog/pg_type.h"
#include "common/hashfn.h"
#include "executor/spi.h"
#include "executor/tstoreReceiver.h"
#include "funcapi.h"
#include "miscadmin.h"
#include "utils/acl.h"
#include "utils/builtins.h"
#include "utils/guc.h"
#include "utils/lsyscache.h"
#include "utils/syscache.h"

#include "server/owner.h"

#define RUN_LOCK_CLASS 0x68796769 /* "hygi" */

static void
setting(const char *name, const char *value)
{
	(void) set_config_option(name, value, PGC_USERSET, PGC_S_SESSION, GUC_ACTION_SAVE, true, 0,
							 false);
}

/*
 * query_as_owner(relation, statement, writes, path, time_zone, tids, words, as_of): what a statement gives, run as the
 * relation's owner; its parameters are $1 tids, $2 words, $3 as_of, its columns bigint, tid[], text[].
 */
PG_FUNCTION_INFO_V1(hygiene_query_as_owner);
Datum
hygiene_query_as_owner(PG_FUNCTION_ARGS)
{
	ReturnSetInfo    *rsinfo = (ReturnSetInfo *) fcinfo->resultinfo;
	Oid               relid = PG_ARGISNULL(0) ? InvalidOid : PG_GETARG_OID(0);
	bool              writes = !PG_ARGISNULL(2) && PG_GETARG_BOOL(2);
	Oid               types[3] = {TIDARRAYOID, TEXTARRAYOID, TIMESTAMPTZOID};
	Datum             values[3];
	char              nulls[4] = "   ";
	char             *statement;
	HeapTuple         tuple;
	Oid               owner;
	Oid               user;
	int               context;
	int               nest;
	SPIPlanPtr        plan;
	SPIExecuteOptions options = {0};
	ParamListInfo     params;
	int               result;

	if (PG_ARGISNULL(1))
		ereport(ERROR,
				(errcode(ERRCODE_NULL_VALUE_NOT_ALLOWED), errmsg("statement must not be NULL")));
	statement = text_to_cstring(PG_GETARG_TEXT_PP(1));
	hyg_check_owner(relid);
	tuple = SearchSysCache1(RELOID, ObjectIdGetDatum(relid));
	if (!HeapTupleIsValid(tuple))
		elog(ERROR, "cache lookup failed for relation %u", relid);
	owner = ((Form_pg_class) GETSTRUCT(tuple))->relowner;
	ReleaseSysCache(tuple);
	InitMaterializedSRF(fcinfo, 0);

	GetUserIdAndSecContext(&user, &context);
	if (user != owner)
		SetUserIdAndSecContext(owner, context | SECURITY_LOCAL_USERID_CHANGE |
										  SECURITY_RESTRICTED_OPERATION);
	nest = NewGUCNestLevel();
	if (!PG_ARGISNULL(3))
		setting("search_path", text_to_cstring(PG_GETARG_TEXT_PP(3)));
	if (!PG_ARGISNULL(4))
		setting("timezone", text_to_cstring(PG_GETARG_TEXT_PP(4)));
	setting("row_security", "off");
	setting("datestyle", "ISO");
	setting("intervalstyle", "postgres");
	setting("bytea_output", "hex");
	setting("extra_float_digits", "1");
	if (SPI_connect() != SPI_OK_CONNECT)
		elog(ERROR, "SPI_connect failed");
	/* what would be checked at COMMIT, as somebody else, is checked here */
	if (writes && SPI_execute("SET CONSTRAINTS ALL IMMEDIATE", false, 0) != SPI_OK_UTILITY)
		elog(ERROR, "could not set constraints");

	params = makeParamList(3);
	for (int i = 0; i < 3; i++)
	{
		nulls[i] = PG_ARGISNULL(i + 5) ? 'n' : ' ';
		values[i] = PG_ARGISNULL(i + 5) ? (Datum) 0 : PG_GETARG_DATUM(i + 5);
		params->params[i].value = values[i];
		params->params[i].isnull = nulls[i] == 'n';
		params->params[i].pflags = PARAM_FLAG_CONST;
		params->params[i].ptype = types[i];
	}
	plan = SPI_prepare_cursor(statement, 3, types, writes ? 0 : CURSOR_OPT_PARALLEL_OK);
	if (plan == NULL)
		elog(ERROR, "could not prepare \"%s\": %s", statement, SPI_result_code_string(SPI_result));
	options.params = params;
	options.read_only = false;
	options.dest = CreateTuplestoreDestReceiver();
	SetTuplestoreDestReceiverParams(options.dest, rsinfo->setResult,
									rsinfo->econtext->ecxt_per_query_memory, false, rsinfo->setDesc,
									"a statement of a retention policy gives other columns");
	result = SPI_execute_plan_extended(plan, &options);
	if (result < 0)
		elog(ERROR, "could not execute \"%s\": %s", statement, SPI_result_code_string(result));
	options.dest->rDestroy(options.dest);
	SPI_finish();
	AtEOXact_GUC(false, nest);
	SetUserIdAndSecContext(user, context);
	PG_RETURN_NULL();
}

/* ---- the lock of a run ---- */

/* of the policy that this session runs; 0 is none */
static bool   run_locked = false;
static uint32 run_lock;

static Datum
call_lock(PGFunction function)
{
	return DirectFunctionCall2(function, Int32GetDatum(RUN_LOCK_CLASS), Int32GetDatum(run_lock));
}

/* A run that ends by an error, whatever it is, lets go: COMMITs do not, and no exception block can stand around them. */
static void
release_on_abort(XactEvent event, void *arg)
{
	if (event == XACT_EVENT_ABORT && run_locked)
	{
		run_locked = false;
		(void) call_lock(pg_advisory_unlock_int4);
	}
}

/* lock_retention_run(policy): takes the lock of its runs for the session; false when another session has it. */
PG_FUNCTION_INFO_V1(hygiene_lock_retention_run);
Datum
hygiene_lock_retention_run(PG_FUNCTION_ARGS)
{
	static bool registered = false;
	text       *policy = PG_GETARG_TEXT_PP(0);

	if (!registered)
	{
		RegisterXactCallback(release_on_abort, NULL);
		registered = true;
	}
	if (run_locked)
		ereport(ERROR, (errcode(ERRCODE_OBJECT_IN_USE),
						errmsg("this session is running a retention policy already"),
						errhint("A policy's triggers and functions cannot run policies.")));
	run_lock =
		DatumGetUInt32(hash_any((unsigned char *) VARDATA_ANY(policy), VARSIZE_ANY_EXHDR(policy)));
	run_locked = DatumGetBool(call_lock(pg_try_advisory_lock_int4));
	PG_RETURN_BOOL(run_locked);
}

/* unlock_retention_run(): lets go of it; nothing when it is not held. */
PG_FUNCTION_INFO_V1(hygiene_unlock_retention_run);
Datum
hygiene_unlock_retention_run(PG_FUNCTION_ARGS)
{
	if (run_locked)
	{
		run_locked = false;
		(void) call_lock(pg_advisory_unlock_int4);
	}
	PG_RETURN_VOID();
}
