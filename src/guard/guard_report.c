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

HygField
hyg_told_field(const Rule *rule, int i)
{
	const char *role = rule->told[2 * i];

	return strcmp(role, "full_name") == 0 ? HYG_F_FAMILY : hyg_field_by_name(role, strlen(role));
}

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

/*
 * Text of the candidate's or the new row's key, the same as find_duplicates() prints it: whatever
 * the session's settings.
 */
char *
hyg_row_key(Relation rel, TupleTableSlot *slot)
{
	Oid            key = key_index(rel);
	Relation       index;
	StringInfoData out;
	int            n;
	int            nest;

	if (!OidIsValid(key))
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
	index = index_open(key, AccessShareLock);
	initStringInfo(&out);
	n = index->rd_index->indnkeyatts;
	if (n > 1)
		appendStringInfoChar(&out, '[');
	for (int i = 0; i < n; i++)
	{
		AttrNumber attnum = index->rd_index->indkey.values[i];
		bool       isnull;
		Datum      value = slot_getattr(slot, attnum, &isnull);
		Oid        outfunc;
		bool       varlena;
		char      *text;

		getTypeOutputInfo(TupleDescAttr(slot->tts_tupleDescriptor, attnum - 1)->atttypid, &outfunc,
						  &varlena);
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
	index_close(index, AccessShareLock);
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

/* The value of the row the message names: of a field on which both agree, else the first that is filled. */
static void
describe_key(StringInfo out, Relation rel, const Rule *rule, TupleTableSlot *slot,
			 const Found *found)
{
	for (int pass = found->shown != 0 ? 0 : 1; pass < 2; pass++)
	{
		for (int i = 0; i < rule->told_count; i++)
		{
			const char *column = rule->told[2 * i + 1];
			AttrNumber  attnum;
			bool        isnull;
			Datum       value;
			Oid         outfunc;
			bool        varlena;
			char       *text;

			if (pass == 0 && hyg_told_field(rule, i) != found->shown)
				continue;
			attnum = get_attnum(RelationGetRelid(rel), column);
			if (attnum <= 0)
				continue;
			value = slot_getattr(slot, attnum, &isnull);
			if (isnull)
				continue;
			getTypeOutputInfo(TupleDescAttr(slot->tts_tupleDescriptor, attnum - 1)->atttypid,
							  &outfunc, &varlena);
			text = OidOutputFunctionCall(outfunc, value);
			if (text[0] == '\0')
				continue;
			appendStringInfo(out, "Key (%s)=(%s) ", column, text);
			return;
		}
	}
	appendStringInfoString(out, "The record ");
}

static char *
describe(Relation rel, const Rule *rule, TupleTableSlot *slot, const Found *found, bool crossing)
{
	StringInfoData out;

	initStringInfo(&out);
	describe_key(&out, rel, rule, slot, found);
	if (crossing)
		appendStringInfoString(&out, "is being saved by another session");
	else
	{
		appendStringInfoString(&out, "already exists");
		if (found->key != NULL && may_read(rel))
			appendStringInfo(&out, ": record %s", found->key);
		if (found->exact != 0)
			appendStringInfo(&out, ", same %s", hyg_field_name(found->exact));
		else
			appendStringInfo(&out, ", match probability %.3f", found->probability);
	}
	appendStringInfoChar(&out, '.');
	return out.data;
}

void
hyg_guard_refuse(Relation rel, const Rule *rule, TupleTableSlot *slot, const Found *found,
				 bool crossing)
{
	char *constraint = psprintf("%s_key", rule->name);

	ereport(
		ERROR,
		(errcode(rule->exclusion ? ERRCODE_EXCLUSION_VIOLATION : ERRCODE_UNIQUE_VIOLATION),
		 errmsg("duplicate key value violates unique constraint \"%s\"", constraint),
		 errdetail("%s", describe(rel, rule, slot, found, crossing)),
		 errhint(
			 crossing
				 ? "Save again: one of the two will be in."
				 : "Use the record that is there, or change this one so that it is told apart."),
		 errhidestmt(true), errhidecontext(true), errtableconstraint(rel, constraint)));
}

/* Files the pair for review with the rights of the inbox's owner: the writer needs none. */
static void
file_pair(Relation rel, const Rule *rule, TupleTableSlot *slot, const Found *found)
{
	SavedUser saved;
	Oid       types[7] = {TEXTOID, TEXTOID, TEXTOID, TEXTOID, FLOAT8OID, TEXTOID, TEXTOID};
	Datum     values[7];
	char      nulls[8] = "       ";
	char     *own = hyg_row_key(rel, slot);

	hyg_registered_name(rel, &values[0], &values[1]);
	values[2] = CStringGetTextDatum(own ? own : "");
	values[3] = CStringGetTextDatum(found->key ? found->key : "");
	values[4] = Float8GetDatum(found->probability);
	values[5] = CStringGetTextDatum(rule->name);
	values[6] = CStringGetTextDatum(GetUserNameFromId(GetUserId(), false));
	if (own == NULL)
		nulls[2] = 'n';
	if (found->key == NULL)
		nulls[3] = 'n';

	hyg_become_owner("duplicate_inbox", &saved);
	if (SPI_connect() != SPI_OK_CONNECT)
		elog(ERROR, "SPI_connect failed");
	if (SPI_execute_with_args("INSERT INTO hygiene.duplicate_inbox (schema_name, table_name, key, "
							  "duplicate_key, probability, rule, filed_by) "
							  "VALUES ($1, $2, $3, $4, $5, $6, $7)",
							  7, types, values, nulls, false, 0) != SPI_OK_INSERT)
		elog(ERROR, "could not file a duplicate");
	SPI_finish();
	hyg_become_again(&saved);
}

void
hyg_guard_warn(Relation rel, const Rule *rule, TupleTableSlot *slot, const Found *found,
			   bool crossing)
{
	ereport(NOTICE,
			(errcode(ERRCODE_UNIQUE_VIOLATION), errmsg("record may be a duplicate"),
			 errdetail("%s", describe(rel, rule, slot, found, crossing)),
			 errhint("It was saved and filed for review."), errhidestmt(true), errhidecontext(true),
			 errtableconstraint(rel, psprintf("%s_key", rule->name))));
	file_pair(rel, rule, slot, found);
}
