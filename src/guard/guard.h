/*-------------------------------------------------------------------------
 *
 * guard.h
 *	  What the duplicate guard and the telling of what it found share.
 *
 *-------------------------------------------------------------------------
 */
#ifndef HYG_GUARD_H
#define HYG_GUARD_H

#include "server/server.h"

#include "executor/tuptable.h"
#include "storage/itemptr.h"
#include "utils/rel.h"

#include "identity/identity.h"

#define MAX_EXACT 8

typedef struct Rule
{
	const char *name;
	bool        block;
	double      threshold;
	double      review; /* 2 when there is none */
	HygField    exact[MAX_EXACT];
	int         exact_count;
	char      **told; /* role, column by turns: named in DETAIL */
	int         told_count;
	const char *deleted;   /* column that marks a row as deleted, or "" */
	bool        exclusion; /* 23P01 instead of 23505 */

	const struct HygModel *model; /* the table's own, NULL when it was not trained */
} Rule;

typedef struct Found
{
	double          probability;
	HygField        exact; /* the field that was enough, or 0 */
	HygField        shown; /* of the rule's roles, the first that both records agree on; or 0 */
	ItemPointerData tid;
	char           *key;
} Found;

/* The rights of the owner of a table of the extension, for a while; an error restores them by itself. */
typedef struct SavedUser
{
	Oid user;
	int context;
} SavedUser;

extern void hyg_become_owner(const char *table, SavedUser *saved);
extern void hyg_become_again(const SavedUser *saved);

/* Name of the registered table: the root, for a partition. */
extern void hyg_registered_name(Relation rel, Datum *schema_name, Datum *table_name);

/* Did people decide that the rows of these keys are not the same? */
extern bool hyg_pair_dismissed(Relation rel, const char *key, const char *other);

/* The field of one of the columns that may be told; a full name is told when the family names are the same. */
extern HygField hyg_told_field(const Rule *rule, int i);

/* Text of a row's key, the same as find_duplicates() prints it; NULL when it has none. */
extern char *hyg_row_key(Relation rel, TupleTableSlot *slot);

/* Refuse the row: raises 23505 (or 23P01). */
extern void hyg_guard_refuse(Relation rel, const Rule *rule, TupleTableSlot *slot,
							 const Found *found, bool crossing);

/* Tell of the pair in a NOTICE and file it for review. */
extern void hyg_guard_warn(Relation rel, const Rule *rule, TupleTableSlot *slot, const Found *found,
						   bool crossing);

#endif /* HYG_GUARD_H */
