/*-------------------------------------------------------------------------
 *
 * guard_index.c
 *	  The tables a duplicate guard looks in: their identity index made ready, identities
 *	  of rows by it, and the rows that share a key.
 *
 * No query is run and no name looked up: the index expression is the only definition of a row's
 * identity, so neither search_path nor any planner setting matters.
 *
 *-------------------------------------------------------------------------
 */
#include "identity/identity_sql.h"

#include "access/genam.h"
#include "access/gin.h"
#include "access/table.h"
#include "access/tableam.h"
#include "catalog/index.h"
#include "catalog/partition.h"
#include "catalog/pg_am.h"
#include "catalog/pg_inherits.h"
#include "catalog/pg_type.h"
#include "executor/executor.h"
#include "miscadmin.h"
#include "utils/inval.h"
#include "utils/lsyscache.h"
#include "utils/memutils.h"
#include "utils/relcache.h"
#include "utils/snapmgr.h"

#include "guard/guard.h"
#include "guard/guard_compat.h"

#define MAX_CANDIDATES 5000 /* rows of one key that are looked at */
#define HAS_KEY_STRATEGY 3

/* counts changes of relations, any of which may be of a partition */
static uint64 changes = 1;

/* ---- relations ---- */

static Oid
identity_opfamily(Relation index)
{
	/* ours is the family whose strategy 3 is a C function of this very library's name */
	Oid      op = get_opfamily_member(index->rd_opfamily[0], index->rd_opcintype[0], INT8OID,
									  HAS_KEY_STRATEGY);
	FmgrInfo flinfo;

	if (!OidIsValid(op))
		return InvalidOid;
	fmgr_info(get_opcode(op), &flinfo);
	return flinfo.fn_addr == hygiene_has_key ? get_opcode(op) : InvalidOid;
}

static Relation
open_identity_index(Relation rel, Oid *has_key_of_index)
{
	List     *indexes = RelationGetIndexList(rel);
	ListCell *cell;
	Relation  found = NULL;

	foreach (cell, indexes)
	{
		Relation index = index_open(lfirst_oid(cell), AccessShareLock);
		Oid      has_key = InvalidOid;

		/* of several the newest, as hygiene.identity_index() has it */
		if (index->rd_index->indisvalid && index->rd_index->indisready &&
			index->rd_index->indnkeyatts == 1 && index->rd_rel->relam == GIN_AM_OID &&
			(found == NULL || RelationGetRelid(index) > RelationGetRelid(found)) &&
			OidIsValid(has_key = identity_opfamily(index)))
		{
			if (found != NULL)
				index_close(found, AccessShareLock);
			found = index;
			*has_key_of_index = has_key;
		}
		else
			index_close(index, AccessShareLock);
	}
	list_free(indexes);
	return found;
}

/*
 * What a statement has made ready.  A statement is known by the memory context its triggers'
 * FmgrInfos live in, which is its executor state's; the entry goes with it.
 */
typedef struct Statement
{
	struct Statement     *next;
	MemoryContext         context;
	List                 *indexed;
	MemoryContextCallback callback;
} Statement;

static Statement *statements = NULL;

static void
forget_statement(void *argument)
{
	for (Statement **s = &statements; *s != NULL; s = &(*s)->next)
	{
		if (*s == argument)
		{
			*s = (*s)->next;
			return;
		}
	}
}

static void
relation_changed(Datum argument, Oid relid)
{
	changes++;
	for (Statement *s = statements; s != NULL; s = s->next)
	{
		ListCell *cell;

		foreach (cell, s->indexed)
		{
			Indexed *in = lfirst(cell);

			if (relid == InvalidOid || relid == in->relid || relid == in->indexid)
				in->stale = true;
		}
	}
}

static Statement *
statement_of(FmgrInfo *flinfo)
{
	static bool registered = false;
	Statement  *s;

	if (!registered)
	{
		CacheRegisterRelcacheCallback(relation_changed, (Datum) 0);
		registered = true;
	}
	for (s = statements; s != NULL && s->context != flinfo->fn_mcxt; s = s->next)
		;
	if (s == NULL)
	{
		s = MemoryContextAllocZero(flinfo->fn_mcxt, sizeof(Statement));
		s->context = flinfo->fn_mcxt;
		s->callback.func = forget_statement;
		s->callback.arg = s;
		MemoryContextRegisterResetCallback(s->context, &s->callback);
		s->next = statements;
		statements = s;
	}
	return s;
}

/*
 * At the beginning of a call nothing is open.  What is, was left so by an error after which the
 * context lived on; its pins and relations are released, so it is not to be touched again.
 */
void
hyg_guard_begin(FmgrInfo *flinfo)
{
	Statement *s = statement_of(flinfo);
	ListCell  *cell;

	foreach (cell, s->indexed)
	{
		if (((Indexed *) lfirst(cell))->depth > 0)
			s->indexed = foreach_delete_current(s->indexed, cell);
	}
}

static Indexed *
make_indexed(Relation rel, Relation index, Oid has_key, const Rule *rule)
{
	Indexed *in = palloc0(sizeof(Indexed));

	in->relid = RelationGetRelid(rel);
	in->indexid = RelationGetRelid(index);
	in->has_key = has_key;
	in->info = BuildIndexInfo(index);
	in->estate = CreateExecutorState();
	in->predicate = ExecPrepareQual(in->info->ii_Predicate, in->estate);
	in->glance = hyg_glance_make(in->info, in->estate);
	/* a row type of its own, not pinned by any one call's resource owner */
	in->slot = MakeSingleTupleTableSlot(CreateTupleDescCopy(RelationGetDescr(rel)),
										table_slot_callbacks(rel));
	in->deleted = rule->deleted ? get_attnum(in->relid, rule->deleted) : InvalidAttrNumber;
	in->deleted_when = rule->deleted_when;
	return in;
}

Indexed *
hyg_open_indexed(FmgrInfo *flinfo, Relation rel, const Rule *rule, bool missing_ok)
{
	Statement *statement = statement_of(flinfo);
	Indexed   *in = NULL;
	ListCell  *cell;

	foreach (cell, statement->indexed)
	{
		Indexed *known = lfirst(cell);

		if (known->relid != RelationGetRelid(rel))
			continue;
		if (known->stale && known->depth == 0)
		{
			ExecDropSingleTupleTableSlot(known->slot);
			FreeExecutorState(known->estate);
			statement->indexed = foreach_delete_current(statement->indexed, cell);
			continue;
		}
		in = known;
		break;
	}
	if (in == NULL)
	{
		Oid           has_key = InvalidOid;
		Relation      index = open_identity_index(rel, &has_key);
		MemoryContext old;

		if (index == NULL && missing_ok)
			return NULL;
		if (index == NULL)
			ereport(ERROR,
					(errcode(ERRCODE_OBJECT_NOT_IN_PREREQUISITE_STATE),
					 errmsg("duplicate guard of \"%s\" has no valid identity index",
							RelationGetRelationName(rel)),
					 errhint("Create it with the statement that hygiene.index_ddl() returns, or "
							 "remove the guard with hygiene.remove_duplicate_guard().")));
		old = MemoryContextSwitchTo(flinfo->fn_mcxt);
		in = make_indexed(rel, index, has_key, rule);
		statement->indexed = lappend(statement->indexed, in);
		MemoryContextSwitchTo(old);
		in->index = index;
	}
	else if (in->depth == 0)
		in->index = index_open(in->indexid, AccessShareLock);
	in->depth++;
	in->rel = rel;
	return in;
}

void
hyg_close_indexed(Indexed *in)
{
	if (--in->depth > 0)
		return;
	ExecClearTuple(in->slot);
	ResetPerTupleExprContext(in->estate);
	index_close(in->index, AccessShareLock);
	in->index = NULL;
	in->rel = NULL;
}

List *
hyg_leaves_of(FmgrInfo *flinfo, Indexed *in)
{
	uint64        at = changes;
	MemoryContext old;

	if (in->leaves_at == at)
		return in->leaves;
	old = MemoryContextSwitchTo(flinfo->fn_mcxt);
	list_free(in->leaves);
	in->leaves = NIL;
	if (in->rel->rd_rel->relispartition)
	{
		Oid       root = llast_oid(get_partition_ancestors(in->relid));
		List     *all = find_all_inheritors(root, AccessShareLock, NULL);
		ListCell *cell;

		foreach (cell, all)
		{
			if (get_rel_relkind(lfirst_oid(cell)) == RELKIND_RELATION)
				in->leaves = lappend_oid(in->leaves, lfirst_oid(cell));
		}
		list_free(all);
	}
	else
		in->leaves = list_make1_oid(in->relid);
	MemoryContextSwitchTo(old);
	in->leaves_at = at;
	return in->leaves;
}

/* ---- identities ---- */

static bool
is_deleted(const Indexed *in, TupleTableSlot *slot)
{
	bool  isnull;
	Datum value;
	int64 number;

	if (in->deleted == InvalidAttrNumber)
		return false;
	value = slot_getattr(slot, in->deleted, &isnull);
	if (isnull || in->deleted_when == DELETED_NOT_NULL)
		return !isnull;
	switch (getBaseType(TupleDescAttr(slot->tts_tupleDescriptor, in->deleted - 1)->atttypid))
	{
		case BOOLOID: number = DatumGetBool(value); break;
		case INT2OID: number = DatumGetInt16(value); break;
		case INT4OID: number = DatumGetInt32(value); break;
		case INT8OID: number = DatumGetInt64(value); break;
		default:
			/* another type than was registered: live, as long as nobody says what it means */
			return false;
	}
	if (in->deleted_when == DELETED_FALSE || in->deleted_when == DELETED_ZERO)
		return number == 0;
	return number != 0;
}

bool
hyg_form_identity(Indexed *in, TupleTableSlot *slot, Datum *identity, bool *deleted)
{
	ExprContext *econtext = GetPerTupleExprContext(in->estate);
	Datum        values[INDEX_MAX_KEYS];
	bool         nulls[INDEX_MAX_KEYS];

	econtext->ecxt_scantuple = slot;
	*deleted = is_deleted(in, slot);
	if (!ExecQual(in->predicate, econtext))
		return false;
	FormIndexDatum(in->info, slot, in->estate, values, nulls);
	if (nulls[0])
		return false;
	*identity = values[0];
	return true;
}

/* ---- candidates ---- */

/* Is the key of a field of which an equal value is enough?  Such a key is followed however many share it. */
static bool
must_follow(const Rule *rule, int kind)
{
	static const struct
	{
		HygField   field;
		HygKeyKind kind;
	} exact[] = {{HYG_F_EMAIL, HYG_K_EMAIL},
				 {HYG_F_PHONE, HYG_K_PHONE},
				 {HYG_F_NATIONAL_ID, HYG_K_NATIONAL_ID},
				 {HYG_F_EXTERNAL_ID, HYG_K_EXTERNAL_ID},
				 {HYG_F_WEBSITE, HYG_K_WEBSITE},
				 {HYG_F_REGISTRATION, HYG_K_REGISTRATION},
				 {HYG_F_TAX, HYG_K_TAX}};

	for (int i = 0; i < rule->exact_count; i++)
	{
		for (size_t e = 0; e < lengthof(exact); e++)
		{
			if (exact[e].field == rule->exact[i] && exact[e].kind == kind)
				return true;
		}
	}
	return false;
}

#define IDENTIFYING                                                                                \
	(UINT32_C(1) << HYG_K_EMAIL | UINT32_C(1) << HYG_K_PHONE | UINT32_C(1) << HYG_K_NATIONAL_ID |  \
	 UINT32_C(1) << HYG_K_EXTERNAL_ID)

/* Is an equal value of a field all that counts, and its key always there?  Then no other key need be followed. */
static bool
only_exact(const Rule *rule)
{
	for (int i = 0; i < rule->exact_count; i++)
	{
		if (rule->exact[i] != HYG_F_EMAIL && rule->exact[i] != HYG_F_PHONE &&
			rule->exact[i] != HYG_F_NATIONAL_ID && rule->exact[i] != HYG_F_EXTERNAL_ID)
			return false;
	}
	return rule->threshold > 1.0 && rule->review > 1.0;
}

static int
compare_tids(const void *a, const void *b)
{
	return ItemPointerCompare((ItemPointer) a, (ItemPointer) b);
}

/* Adds the rows of an identifying key to those told apart, as long as they are few enough to be listed. */
static void
tell_apart(Candidates *found, TIDBitmap *rows)
{
	HygTidIterator  iterator;
	ItemPointerData tid;

	hyg_tid_iterate_begin(&iterator, rows);
	while (found->identified != NULL && hyg_tid_iterate(&iterator, &tid))
	{
		if (found->identified_count == MAX_CANDIDATES)
		{
			pfree(found->identified);
			found->identified = NULL;
			break;
		}
		if ((found->identified_count & (found->identified_count - 1)) == 0 &&
			found->identified_count >= 16)
			found->identified =
				repalloc(found->identified, 2 * found->identified_count * sizeof(ItemPointerData));
		found->identified[found->identified_count++] = tid;
	}
	hyg_tid_iterate_end(&iterator);
}

bool
hyg_is_identified(const Candidates *found, ItemPointer tid)
{
	return found->identified == NULL || bsearch(tid, found->identified, found->identified_count,
												sizeof(ItemPointerData), compare_tids) != NULL;
}

void
hyg_free_candidates(Candidates *found)
{
	tbm_free(found->rows);
	if (found->identified != NULL)
		pfree(found->identified);
}

/* Rows of keys that too many share: of one of them, and of two. */
typedef struct Crowd
{
	TIDBitmap *once;
	TIDBitmap *twice;
} Crowd;

static void
add_crowd(Crowd *crowd, TIDBitmap *rows, long memory)
{
	if (crowd->once == NULL)
	{
		crowd->once = tbm_create(memory, NULL);
		crowd->twice = tbm_create(memory, NULL);
	}
	else
	{
		TIDBitmap *both = tbm_create(memory, NULL);

		tbm_union(both, rows);
		tbm_intersect(both, crowd->once);
		tbm_union(crowd->twice, both);
		tbm_free(both);
	}
	tbm_union(crowd->once, rows);
}

static void
scan_key(IndexScanDesc scan, const Indexed *in, bool follow, int64_t key, Candidates *found,
		 Crowd *crowd)
{
	long        memory = work_mem * 1024L;
	TIDBitmap  *one = tbm_create(memory, NULL);
	ScanKeyData skey;
	int64       rows;
	uint32      kind = UINT32_C(1) << HYG_KEY_KIND(key);

	ScanKeyEntryInitialize(&skey, 0, 1, HAS_KEY_STRATEGY, INT8OID, InvalidOid, in->has_key,
						   Int64GetDatum(key));
	index_rescan(scan, &skey, 1, NULL, 0);
	rows = index_getbitmap(scan, one);
	if (rows > MAX_CANDIDATES && !follow)
	{
		found->overfull++;
		found->followed &= ~kind;
		add_crowd(crowd, one, memory);
	}
	else if (rows > 0)
	{
		tbm_union(found->rows, one);
		if (kind & IDENTIFYING)
			tell_apart(found, one);
	}
	tbm_free(one);
}

/*
 * A key that more than MAX_CANDIDATES rows share (the mailbox of an office, a common name) says nothing by itself.
 * Two of them do: rows that share two are candidates, if they are not too many again.
 *
 * While the index is read other sessions add to it, so that of a row that is being saved one key may be found and another not, though
 * it is there at the end.  That row's session looks after us, and finds all of ours.
 */
void
hyg_scan_keys(const Indexed *in, const Rule *rule, const int64_t *keys, int count,
			  Candidates *found)
{
	Crowd         crowd = {NULL, NULL};
	int           saved_limit = GinFuzzySearchLimit;
	IndexScanDesc scan = hyg_index_beginscan_bitmap(in->index, SnapshotAny, 1);

	found->rows = tbm_create(work_mem * 1024L, NULL);
	found->identified = palloc(16 * sizeof(ItemPointerData));
	found->identified_count = 0;
	found->followed = IDENTIFYING;
	found->overfull = 0;
	PG_TRY();
	{
		/* a user's setting must not hide matches */
		GinFuzzySearchLimit = 0;
		for (int k = 0; k < count; k++)
		{
			bool follow = must_follow(rule, HYG_KEY_KIND(keys[k]));

			if (follow || !only_exact(rule))
				scan_key(scan, in, follow, keys[k], found, &crowd);
		}
	}
	PG_FINALLY();
	{
		GinFuzzySearchLimit = saved_limit;
	}
	PG_END_TRY();
	index_endscan(scan);
	if (crowd.once != NULL)
	{
		if (hyg_count_tids(crowd.twice, MAX_CANDIDATES) <= MAX_CANDIDATES)
			tbm_union(found->rows, crowd.twice);
		tbm_free(crowd.once);
		tbm_free(crowd.twice);
	}
	if (found->identified != NULL && found->identified_count > 1)
		qsort(found->identified, found->identified_count, sizeof(ItemPointerData), compare_tids);
}
