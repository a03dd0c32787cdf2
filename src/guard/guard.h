/*-------------------------------------------------------------------------
 *
 * guard.h
 *	  What the parts of the duplicate guard share: its rule, what it found, the
 *	  tables it looks in.
 *
 *	  guard_rule.c		the trigger's arguments
 *	  guard_index.c		relations and their identity index
 *	  guard_scan.c		rows that share a key
 *	  guard_visit.c		candidates where they lie
 *	  guard_glance.c	most of them ruled out by a few columns
 *	  guard_glimpse.c	the same from the bytes of a column
 *	  duplicate_guard.c	the protocol: who is refused
 *	  guard_pass.c		who passes all the same
 *	  guard_report.c	what is told
 *
 *-------------------------------------------------------------------------
 */
#ifndef HYG_GUARD_H
#define HYG_GUARD_H

#include "server/server.h"

#include "commands/trigger.h"
#include "executor/tuptable.h"
#include "nodes/execnodes.h"
#include "storage/buf.h"
#include "storage/itemptr.h"
#include "utils/rel.h"

#include "identity/identity.h"
#include "match/match.h"

/* ---- the rule (guard_rule.c) ---- */

#define MAX_EXACT 8
#define MAX_KEY_COLUMNS INDEX_MAX_KEYS

typedef enum DeletedWhen
{
	DELETED_NOT_NULL,
	DELETED_TRUE,
	DELETED_FALSE,
	DELETED_NONZERO,
	DELETED_ZERO
} DeletedWhen;

/* A column that may be told, and the field it is of. */
typedef struct Told
{
	HygField    field; /* 0 for a role that is no field by itself */
	const char *column;
} Told;

typedef struct Rule
{
	const char *name;
	bool        block;
	double      threshold; /* 2 when there is none, so is review */
	double      review;
	HygField    exact[MAX_EXACT];
	int         exact_count;
	bool        exclusion;      /* 23P01 instead of 23505 */
	bool        tell_column;    /* set COLUMN_NAME */
	bool        report_deleted; /* deleted twins are duplicates too */
	const char *deleted;        /* column that marks a row as deleted, or NULL */
	DeletedWhen deleted_when;
	const char *key[MAX_KEY_COLUMNS]; /* columns of the option "key"; none: the primary key */
	int         key_count;
	Told       *told; /* that which tells most first */
	int         told_count;
} Rule;

/* The rule of the trigger, read once a statement. */
extern const Rule *hyg_guard_rule(FmgrInfo *flinfo, Trigger *trigger);

/* ---- tables (guard_index.c) ---- */

typedef struct Glance    Glance;
typedef struct GuardCall GuardCall;

/* Where blocks of a relation were the last time, once that is worth while. */
typedef struct RecentBuffers
{
	Buffer *of;
	int     read;
} RecentBuffers;

/* One relation with its identity index, ready to form identities.  Relations are opened at each call. */
typedef struct Indexed
{
	struct Indexed *next;
	MemoryContext   context;
	GuardCall      *call; /* that has it; NULL when none has */
	Oid             relid;
	Oid             indexid;
	bool            stale; /* its table or index has changed */
	int             depth; /* how often it is open */
	Relation        rel;   /* these two while it is open */
	Relation        index;
	IndexInfo      *info;
	EState         *estate;
	ExprState      *predicate;
	TupleTableSlot *slot;
	TupleTableSlot *peeked; /* of a row that is glanced at */
	RecentBuffers   recent; /* of the table */
	RecentBuffers   recent_index;
	Glance         *glance; /* NULL when the index's expression is not of a form it knows */
	AttrNumber      deleted;
	DeletedWhen     deleted_when;
	Oid             has_key; /* function of the @> operator of the index's family */
	List           *leaves;  /* all partitions' OIDs, itself among them; as of `leaves_at` */
	uint64          leaves_at;
} Indexed;

/* Around what a call opens, in a memory context that goes with it. */
extern GuardCall *hyg_guard_begin(void);
extern void       hyg_guard_end(GuardCall *call);

/* Raises 55000 when the relation has no valid identity index; NULL then with missing_ok. */
extern Indexed *hyg_open_indexed(GuardCall *call, Relation rel, const Rule *rule, bool missing_ok);
extern void     hyg_close_indexed(Indexed *in);

/* OIDs of all partitions of the table it is of, itself among them. */
extern List *hyg_leaves_of(Indexed *in);

/* The row's identity by the index's own expression, and whether the row is marked as deleted; false when it has none. */
extern bool hyg_form_identity(Indexed *in, TupleTableSlot *slot, Datum *identity, bool *deleted);

#define HYG_HAS_KEY_STRATEGY 3

/* ---- candidates (guard_scan.c) ---- */

/* A row that shares a key, or a row of which that is found when the index is scanned by its own interface. */
typedef struct Candidate
{
	ItemPointerData tid;
	bool            identified; /* shares an identifying key: mailbox, phone, code */
} Candidate;

typedef struct CandidateScan CandidateScan;

/* Rows that share a key; to be checked. */
typedef struct Candidates
{
	uint64        *list; /* as guard_scan.c packs them; NULL: as the scan gives them */
	int            count;
	int            next;
	CandidateScan *scan;
	uint32 followed; /* kinds of identifying keys of which all rows are among them, a bit each */
	int    overfull; /* keys that were too common to be followed */
} Candidates;

extern void hyg_scan_keys(Indexed *in, const Rule *rule, const int64_t *keys, int count,
						  Candidates *found);
extern bool hyg_next_candidate(Candidates *found, Candidate *candidate);
extern void hyg_free_candidates(Candidates *found);

/*
 * Ruling out candidates by a few of their columns (guard_glance.c): made ready once a statement, begun with each row
 * being written (false: cannot be done for this one), and asked for each candidate that is not identified.
 */
extern Glance *hyg_glance_make(const IndexInfo *info, EState *estate);
extern bool    hyg_glance_begin(Glance *glance, const Rule *rule, const HygModel *model,
								const HygView *row, uint32 followed);
extern bool    hyg_glance_rules_out(Glance *glance, EState *estate, TupleTableSlot *slot);
extern bool    hyg_glance_rules_out_all(const Glance *glance);

/* ReadBuffer() (guard_visit.c). */
extern Buffer hyg_read_recent(RecentBuffers *recent, MemoryContext context, Relation rel,
							  BlockNumber block);

/* The same of several candidates where they lie: keeps those that must be compared as a whole, and returns how many. */
#define HYG_GLANCED 16 /* at once */
extern int hyg_glance_over(Indexed *in, Candidate *candidates, int count);

/* ---- what was found ---- */

typedef struct Found
{
	double   probability;
	HygField exact;   /* the field that was enough, or 0 */
	HygField shown;   /* of the columns that may be told, the first on which both agree; or 0 */
	bool     strong;  /* at least the threshold */
	bool     deleted; /* the other row is marked as deleted */
	bool     saving;  /* the other row is being saved by another session */
	char    *key;     /* of the other row; NULL when it has none */
} Found;

/* The row that is being written. */
typedef struct Written
{
	Relation         rel;
	TupleTableSlot  *slot;
	HygView          view;
	const HygView   *old;         /* what it was before; NULL when it was not, or was deleted */
	const HygView   *old_deleted; /* the same, also when it was deleted */
	Oid              spread;      /* registered relation, when `rel` is its identity table */
	const char      *key;         /* text of its key, NULL when it has none */
	const Bitmapset *given;       /* columns the statement gave, as tg_updatedcols has them */
	bool             all_given;
	int64_t          keys[HYG_MAX_KEYS];
	int              key_count;
} Written;

/* ---- what lets pass (guard_pass.c) ---- */

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

/* Number of the allowance in force, 0 when there is none. */
extern int64 hyg_allowance(void);

/* ---- telling (guard_report.c) ---- */

/* Text of a row's key, the same as find_duplicates() prints it; NULL when it has none. */
extern char *hyg_row_key(Relation rel, TupleTableSlot *slot, const Rule *rule);

/*
 * Records spread over tables (guard_spread.c): the registered relation whose identities the table holds, InvalidOid for
 * other tables; may the user read all that an identity is made of; the first value of a field of the row's identity, or NULL.
 */
extern Oid   hyg_spread_relation(Relation rel);
extern bool  hyg_spread_may_read(Relation rel);
extern char *hyg_spread_value(Relation rel, TupleTableSlot *slot, HygField field);

/* Refuse the row: raises 23505 (or 23P01). */
extern void hyg_guard_refuse(const Rule *rule, const Written *row, const Found *found);

/* File the pairs for review, and tell of the likeliest in a NOTICE. */
extern void hyg_guard_file(const Rule *rule, const Written *row, const Found *found, int count,
						   bool notice);

#endif /* HYG_GUARD_H */
