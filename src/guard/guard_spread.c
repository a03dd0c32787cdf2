/*-------------------------------------------------------------------------
 *
 * guard_spread.c
 *	  The duplicate guard on records spread over tables: its trigger is on the identity table
 *	  (registry/60_identity_table.sql), and what it tells is of the registered relation.
 *
 *-------------------------------------------------------------------------
 */
#include "identity/identity_sql.h"

#include "guard/guard.h"

#include "catalog/namespace.h"
#include "catalog/pg_type.h"
#include "executor/spi.h"
#include "miscadmin.h"
#include "utils/acl.h"
#include "utils/inval.h"
#include "utils/lsyscache.h"
#include "utils/memutils.h"
#include "utils/rls.h"

/* The tables of the records whose identities the table holds, the registered one first; NIL when it is no identity table. */
static List *
concerned_tables(Relation rel)
{
	MemoryContext caller = CurrentMemoryContext;
	Oid           types[1] = {TEXTOID};
	Datum         values[1];
	List         *result = NIL;

	values[0] = CStringGetTextDatum(RelationGetRelationName(rel));
	if (SPI_connect() != SPI_OK_CONNECT)
		elog(ERROR, "SPI_connect failed");
	if (SPI_execute_with_args(
			"SELECT t::pg_catalog.oid FROM hygiene.registration r "
			"JOIN pg_catalog.pg_namespace n ON n.nspname OPERATOR(pg_catalog.=) r.schema_name "
			"JOIN pg_catalog.pg_class c ON c.relnamespace OPERATOR(pg_catalog.=) n.oid "
			"AND c.relname OPERATOR(pg_catalog.=) r.table_name "
			"CROSS JOIN LATERAL hygiene.concerned_tables(r, c.oid) WITH ORDINALITY AS x(t, place) "
			"WHERE r.identity_table OPERATOR(pg_catalog.=) $1 ORDER BY place",
			1, types, values, NULL, false, 0) != SPI_OK_SELECT)
		elog(ERROR, "could not look up the tables of \"%s\"", RelationGetRelationName(rel));
	for (uint64 row = 0; row < SPI_processed; row++)
	{
		bool isnull;
		Oid  relid = DatumGetObjectId(
			 SPI_getbinval(SPI_tuptable->vals[row], SPI_tuptable->tupdesc, 1, &isnull));
		MemoryContext spi = MemoryContextSwitchTo(caller);

		result = lappend_oid(result, relid);
		MemoryContextSwitchTo(spi);
	}
	SPI_finish();
	return result;
}

/* Identity tables looked up in this session, until either relation changes. */
typedef struct Known
{
	struct Known *next;
	Oid           relid;
	Oid           registered;
} Known;

static Known *known_tables = NULL;

static void
relation_changed(Datum argument, Oid relid)
{
	for (Known *k = known_tables; k != NULL; k = k->next)
	{
		if (relid == InvalidOid || relid == k->relid || relid == k->registered)
			k->relid = InvalidOid;
	}
}

Oid
hyg_spread_relation(Relation rel)
{
	static bool registered = false;
	Known      *k;
	Known      *unused = NULL;
	List       *tables;

	if (RelationGetNamespace(rel) != get_namespace_oid("hygiene", true))
		return InvalidOid;
	for (k = known_tables; k != NULL; k = k->next)
	{
		if (k->relid == RelationGetRelid(rel))
			return k->registered;
		if (k->relid == InvalidOid)
			unused = k;
	}
	tables = concerned_tables(rel);
	if (tables == NIL)
		return InvalidOid;
	if (!registered)
	{
		CacheRegisterRelcacheCallback(relation_changed, (Datum) 0);
		registered = true;
	}
	if (unused == NULL)
	{
		unused = MemoryContextAllocZero(TopMemoryContext, sizeof(Known));
		unused->next = known_tables;
		known_tables = unused;
	}
	unused->registered = linitial_oid(tables);
	unused->relid = RelationGetRelid(rel);
	return unused->registered;
}

static bool
may_read_by(Oid relid, Oid user)
{
	return pg_class_aclcheck(relid, user, ACL_SELECT) == ACLCHECK_OK &&
		   check_enable_rls(relid, user, true) != RLS_ENABLED;
}

/*
 * An identity has values of every table.  Later releases run triggers as who queued them, the maintaining
 * trigger's owner: the role that the session acts in must be allowed to, too.
 */
bool
hyg_spread_may_read(Relation rel)
{
	List     *tables = concerned_tables(rel);
	ListCell *cell;

	foreach (cell, tables)
	{
		if (!may_read_by(lfirst_oid(cell), GetUserId()) ||
			!may_read_by(lfirst_oid(cell), GetOuterUserId()))
			return false;
	}
	return tables != NIL;
}

char *
hyg_spread_value(Relation rel, TupleTableSlot *slot, HygField field)
{
	AttrNumber attnum = get_attnum(RelationGetRelid(rel), "identity");
	bool       isnull = true;
	Datum      identity = attnum > 0 ? slot_getattr(slot, attnum, &isnull) : (Datum) 0;
	HygView    view;

	if (isnull || field == 0)
		return NULL;
	hyg_identity_open(PointerGetDatum(PG_DETOAST_DATUM_COPY(identity)), &view);
	if (hyg_view_count(&view, field) == 0)
		return NULL;
	if (field == HYG_F_FAMILY && hyg_view_count(&view, HYG_F_GIVEN) > 0)
	{
		char *given = text_to_cstring(hyg_to_text(hyg_view_value(&view, HYG_F_GIVEN, 0)->s,
												  hyg_view_value(&view, HYG_F_GIVEN, 0)->n));

		return psprintf("%s %s", given,
						text_to_cstring(hyg_to_text(hyg_view_value(&view, field, 0)->s,
													hyg_view_value(&view, field, 0)->n)));
	}
	return text_to_cstring(
		hyg_to_text(hyg_view_value(&view, field, 0)->s, hyg_view_value(&view, field, 0)->n));
}
