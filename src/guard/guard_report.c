/*-------------------------------------------------------------------------
 *
 * guard_report.c
 *	  What the duplicate guard tells: the refusal applications parse, the notice,
 *	  and the pair filed for review.
 *
 * The refusal has the form of a unique violation, since that is what drivers,
 * ORMs and CRMs recognise.  It shows the row that is being written and the key of
 * the other, the latter only to those who may read it; never the other's values.
 *
 *-------------------------------------------------------------------------
 */
#include "server/server.h"

#include "guard/guard.h"

#include "access/genam.h"
#include "access/htup_details.h"
#include "catalog/namespace.h"
#include "catalog/partition.h"
#include "catalog/pg_type.h"
#include "executor/spi.h"
#include "lib/stringinfo.h"
#include "miscadmin.h"
#include "utils/acl.h"
#include "utils/guc.h"
#include "utils/json.h"
#include "utils/lsyscache.h"
#include "utils/relcache.h"
#include "utils/rls.h"
#include "utils/syscache.h"

/* ---- keys ---- */

/* The index of a row's key, as hygiene.key_columns() chooses it: primary key, else the smallest unique one without NULLs. */
static Oid
key_index(Relation rel)
{
	List     *indexes = RelationGetIndexList(rel); /* fills rd_pkindex */
	ListCell *cell;
	Oid       best = rel->rd_pkindex;
	int       fewest = INDEX_MAX_KEYS + 1;

	if (OidIsValid(best))
		return best;
	foreach (cell, indexes)
	{
		Relation      index = index_open(lfirst_oid(cell), AccessShareLock);
		Form_pg_index form = index->rd_index;
		bool          serves = form->indisunique && form->indisvalid && form->indimmediate &&
					  RelationGetIndexPredicate(index) == NIL &&
					  RelationGetIndexExpressions(index) == NIL;

		for (int i = 0; serves && i < form->indnkeyatts; i++)
			serves = form->indkey.values[i] > 0 &&
					 TupleDescAttr(RelationGetDescr(rel), form->indkey.values[i] - 1)->attnotnull;
		if (serves && form->indnkeyatts < fewest)
		{
			best = RelationGetRelid(index);
			fewest = form->indnkeyatts;
		}
		index_close(index, AccessShareLock);
	}
	list_free(indexes);
	return best;
}

/* The columns of a row's key: those registered, else of the index above; how many. */
static int
key_columns(Relation rel, const Rule *rule, AttrNumber *columns)
{
	Oid      oid;
	Relation index;
	int      n;

	for (int i = 0; i < rule->key_count; i++)
	{
		columns[i] = get_attnum(RelationGetRelid(rel), rule->key[i]);
		if (columns[i] <= 0)
			return 0;
	}
	if (rule->key_count > 0)
		return rule->key_count;
	oid = key_index(rel);
	if (!OidIsValid(oid))
		return 0;
	index = index_open(oid, AccessShareLock);
	n = index->rd_index->indnkeyatts;
	memcpy(columns, index->rd_index->indkey.values, sizeof(AttrNumber) * n);
	index_close(index, AccessShareLock);
	return n;
}

/*
 * Text of the candidate's or the new row's key, the same as find_duplicates() prints it: whatever
 * the session's settings.
 */
char *
hyg_row_key(Relation rel, TupleTableSlot *slot, const Rule *rule)
{
	AttrNumber     columns[INDEX_MAX_KEYS];
	int            n = key_columns(rel, rule, columns);
	StringInfoData out;
	int            nest;

	if (n == 0)
		return NULL;
	nest = NewGUCNestLevel();
	(void) set_config_option("DateStyle", "ISO", PGC_USERSET, PGC_S_SESSION, GUC_ACTION_SAVE, true,
							 0, false);
	(void) set_config_option("TimeZone", "UTC", PGC_USERSET, PGC_S_SESSION, GUC_ACTION_SAVE, true,
							 0, false);
	(void) set_config_option("bytea_output", "hex", PGC_USERSET, PGC_S_SESSION, GUC_ACTION_SAVE,
							 true, 0, false);
	(void) set_config_option("IntervalStyle", "postgres", PGC_USERSET, PGC_S_SESSION,
							 GUC_ACTION_SAVE, true, 0, false);
	initStringInfo(&out);
	if (n > 1)
		appendStringInfoChar(&out, '[');
	for (int i = 0; i < n; i++)
	{
		bool  isnull;
		Datum value = slot_getattr(slot, columns[i], &isnull);
		Oid   outfunc;
		bool  varlena;
		char *text;

		getTypeOutputInfo(TupleDescAttr(slot->tts_tupleDescriptor, columns[i] - 1)->atttypid,
						  &outfunc, &varlena);
		text = isnull ? pstrdup("") : OidOutputFunctionCall(outfunc, value);
		if (n == 1)
			appendStringInfoString(&out, text);
		else
		{
			if (i > 0)
				appendStringInfoChar(&out, ',');
			escape_json(&out, text);
		}
	}
	if (n > 1)
		appendStringInfoChar(&out, ']');
	AtEOXact_GUC(true, nest);
	return out.data;
}

/* ---- telling ---- */

static bool
may_read_by(Oid relid)
{
	return pg_class_aclcheck(relid, GetUserId(), ACL_SELECT) == ACLCHECK_OK &&
		   check_enable_rls(relid, InvalidOid, true) != RLS_ENABLED;
}

/*
 * May the current user see that other row at all?  Not when row security may hide it.  Partitions
 * are read by way of the tables they are of.
 */
static bool
may_read(Relation rel)
{
	if (OidIsValid(hyg_spread_relation(rel)))
		return hyg_spread_may_read(rel);
	if (may_read_by(RelationGetRelid(rel)))
		return true;
	if (rel->rd_rel->relispartition)
	{
		ListCell *cell;

		foreach (cell, get_partition_ancestors(RelationGetRelid(rel)))
		{
			if (may_read_by(lfirst_oid(cell)))
				return true;
		}
	}
	return false;
}

/*
 * May the current user see this column of the row that is written?  What the statement gave is no news to who gave it;
 * the rest is told only to who may read it.
 */
static bool
may_see(const Written *row, AttrNumber attnum, bool reader)
{
	return reader || row->all_given ||
		   bms_is_member(attnum - FirstLowInvalidHeapAttributeNumber, row->given) ||
		   (pg_attribute_aclcheck(RelationGetRelid(row->rel), attnum, GetUserId(), ACL_SELECT) ==
				ACLCHECK_OK &&
			check_enable_rls(RelationGetRelid(row->rel), InvalidOid, true) != RLS_ENABLED);
}

/* What a column that may be told holds, NULL when it is nothing or not to be seen. */
static char *
told_value(const Written *row, const Told *told, bool reader)
{
	AttrNumber attnum;
	bool       isnull;
	Datum      value;
	Oid        outfunc;
	bool       varlena;
	char      *text;

	if (OidIsValid(row->spread))
		return reader ? hyg_spread_value(row->rel, row->slot, told->field) : NULL;
	attnum = get_attnum(RelationGetRelid(row->rel), told->column);
	if (attnum <= 0 || !may_see(row, attnum, reader))
		return NULL;
	value = slot_getattr(row->slot, attnum, &isnull);
	if (isnull)
		return NULL;
	getTypeOutputInfo(TupleDescAttr(row->slot->tts_tupleDescriptor, attnum - 1)->atttypid, &outfunc,
					  &varlena);
	text = OidOutputFunctionCall(outfunc, value);
	return text[0] != '\0' ? text : NULL;
}

/*
 * What the message says of the two rows, and the column it names.  To who may not read the table it does not even say on
 * what they agree or how much: that would answer guesses about the other one.
 */
static char *
describe(const Rule *rule, const Written *row, const Found *found, const char **column)
{
	bool           reader = may_read(row->rel);
	bool           named = false;
	StringInfoData out;

	initStringInfo(&out);
	*column = NULL;
	/* a field on which both agree, else the first that is filled */
	for (int pass = reader && found->shown != 0 ? 0 : 1; pass < 2 && !named; pass++)
	{
		for (int i = 0; i < rule->told_count && !named; i++)
		{
			const Told *told = &rule->told[i];
			char       *text;

			if (pass == 0 && told->field != found->shown)
				continue;
			text = told_value(row, told, reader);
			if (text == NULL)
				continue;
			appendStringInfo(&out, "Key (%s)=(%s) ", told->column, text);
			*column = told->column;
			named = true;
		}
	}
	if (!named)
		appendStringInfoString(&out, "The record ");
	if (found->saving)
		appendStringInfoString(&out, "is being saved by another session");
	else
	{
		appendStringInfoString(&out, "already exists");
		if (reader && found->deleted)
			appendStringInfoString(&out, ", deleted");
		if (reader && found->key != NULL)
			appendStringInfo(&out, ": record %s", found->key);
		if (reader && found->exact != 0)
			appendStringInfo(&out, ", same %s", hyg_field_name(found->exact));
		else if (reader)
			appendStringInfo(&out, ", match probability %.3f", found->probability);
	}
	appendStringInfoChar(&out, '.');
	return out.data;
}

/* errtableconstraint and, when wanted, the column: some applications then mark the field and drop the message. */
static int
error_fields(const Rule *rule, const Written *row, const char *constraint, const char *column)
{
	if (OidIsValid(row->spread))
	{
		err_generic_string(PG_DIAG_SCHEMA_NAME, get_namespace_name(get_rel_namespace(row->spread)));
		err_generic_string(PG_DIAG_TABLE_NAME, get_rel_name(row->spread));
		err_generic_string(PG_DIAG_CONSTRAINT_NAME, constraint);
	}
	else
		errtableconstraint(row->rel, constraint);
	if (rule->tell_column && column != NULL)
		err_generic_string(PG_DIAG_COLUMN_NAME, column);
	return 0;
}

void
hyg_guard_refuse(const Rule *rule, const Written *row, const Found *found)
{
	char       *constraint = psprintf("%s_key", rule->name);
	const char *column;
	char       *detail = describe(rule, row, found, &column);

	ereport(
		ERROR,
		(errcode(rule->exclusion ? ERRCODE_EXCLUSION_VIOLATION : ERRCODE_UNIQUE_VIOLATION),
		 errmsg("duplicate key value violates unique constraint \"%s\"", constraint),
		 errdetail("%s", detail),
		 found->saving ? errhint("Save again: one of the two will be in.")
		 : found->deleted && may_read(row->rel)
			 ? errhint("Restore the record that is there, or change this one so that it is told "
					   "apart.")
			 : errhint("Use the record that is there, or change this one so that it is told "
					   "apart."),
		 errhidestmt(true), errhidecontext(true), error_fields(rule, row, constraint, column)));
}

/* Files pairs for review with the rights of the inbox's owner: the writer needs none. */
void
hyg_guard_file(const Rule *rule, const Written *row, const Found *found, int count, bool notice)
{
	static SPIPlanPtr plan = NULL;
	Datum             values[8];
	char              nulls[9] = "        ";
	const Found      *best = found;
	SavedUser         saved;

	if (count == 0)
		return;
	for (int i = 1; i < count; i++)
	{
		if (found[i].strong > best->strong ||
			(found[i].strong == best->strong && found[i].probability > best->probability))
			best = &found[i];
	}
	if (notice)
	{
		const char *column;
		char       *detail = describe(rule, row, best, &column);

		ereport(NOTICE, (errcode(ERRCODE_UNIQUE_VIOLATION), errmsg("record may be a duplicate"),
						 errdetail("%s", detail), errhint("It was saved and filed for review."),
						 errhidestmt(true), errhidecontext(true),
						 error_fields(rule, row, psprintf("%s_key", rule->name), column)));
	}

	hyg_registered_name(row->rel, &values[0], &values[1]);
	values[2] = CStringGetTextDatum(row->key ? row->key : "");
	nulls[2] = row->key ? ' ' : 'n';
	values[5] = CStringGetTextDatum(rule->name);
	values[6] = CStringGetTextDatum(GetUserNameFromId(GetUserId(), false));
	values[7] = Int64GetDatum(hyg_allowance());
	hyg_become_owner("duplicate_inbox", &saved);
	if (SPI_connect() != SPI_OK_CONNECT)
		elog(ERROR, "SPI_connect failed");
	if (plan == NULL)
	{
		Oid types[8] = {TEXTOID, TEXTOID, TEXTOID, TEXTOID, FLOAT8OID, TEXTOID, TEXTOID, INT8OID};

		plan = SPI_prepare(
			"INSERT INTO hygiene.duplicate_inbox (schema_name, table_name, key, duplicate_key, "
			"probability, rule, filed_by, allowance) VALUES ($1, $2, $3, $4, $5, $6, $7, $8)",
			8, types);
		if (plan == NULL)
			elog(ERROR, "could not file a duplicate: %s", SPI_result_code_string(SPI_result));
		SPI_keepplan(plan);
	}
	for (int i = 0; i < count; i++)
	{
		values[3] = CStringGetTextDatum(found[i].key ? found[i].key : "");
		nulls[3] = found[i].key ? ' ' : 'n';
		values[4] = Float8GetDatum(found[i].probability);
		nulls[7] = rule->block && found[i].strong && hyg_allowance() != 0 ? ' ' : 'n';
		if (SPI_execute_plan(plan, values, nulls, false, 0) != SPI_OK_INSERT)
			elog(ERROR, "could not file a duplicate");
	}
	SPI_finish();
	hyg_become_again(&saved);
}
