/*-------------------------------------------------------------------------
 *
 * planner.c
 *	  What the planner must know of identities and fuzzy text: how few rows match, and
 *	  that a function call can be answered by an index.
 *
 *-------------------------------------------------------------------------
 */
#include "server/server.h"

#include "access/htup_details.h"
#include "catalog/pg_am.h"
#include "catalog/pg_opfamily.h"
#include "nodes/makefuncs.h"
#include "nodes/nodeFuncs.h"
#include "nodes/pathnodes.h"
#include "nodes/supportnodes.h"
#include "optimizer/optimizer.h"
#include "utils/lsyscache.h"
#include "utils/selfuncs.h"
#include "utils/syscache.h"

/*
 * A record has a handful of duplicates however large the table is; the stock
 * estimators would say a share of it.
 */
#define EXPECTED_ROWS 10.0

/* Words are answered by more, but by a handful of all the same. */
#define EXPECTED_TEXTS 100.0

static double
share_of(double rows, double expected)
{
	double share;

	if (rows <= 0.0)
		return DEFAULT_EQ_SEL;
	share = expected / rows;
	CLAMP_PROBABILITY(share);
	return share;
}

/* Rows of the relation a restriction's or join's argument list speaks of; 0 when it cannot be told. */
static double
rows_of_args(PlannerInfo *root, List *args)
{
	double    rows = 0.0;
	ListCell *cell;

	foreach (cell, args)
	{
		Relids relids = pull_varnos(root, (Node *) lfirst(cell));
		int    relid = -1;

		/* since 16 outer joins are among them; they have no base relation */
		while ((relid = bms_next_member(relids, relid)) >= 0)
		{
			if (relid < root->simple_rel_array_size && root->simple_rel_array[relid] != NULL)
				rows = Max(rows, root->simple_rel_array[relid]->tuples);
		}
	}
	return rows;
}

PG_FUNCTION_INFO_V1(hygiene_identity_sel);
Datum
hygiene_identity_sel(PG_FUNCTION_ARGS)
{
	PlannerInfo *root = (PlannerInfo *) PG_GETARG_POINTER(0);
	List        *args = (List *) PG_GETARG_POINTER(2);

	PG_RETURN_FLOAT8(share_of(rows_of_args(root, args), EXPECTED_ROWS));
}

PG_FUNCTION_INFO_V1(hygiene_identity_joinsel);
Datum
hygiene_identity_joinsel(PG_FUNCTION_ARGS)
{
	PlannerInfo *root = (PlannerInfo *) PG_GETARG_POINTER(0);
	List        *args = (List *) PG_GETARG_POINTER(2);

	PG_RETURN_FLOAT8(share_of(rows_of_args(root, args), EXPECTED_ROWS));
}

PG_FUNCTION_INFO_V1(hygiene_text_match_sel);
Datum
hygiene_text_match_sel(PG_FUNCTION_ARGS)
{
	PlannerInfo *root = (PlannerInfo *) PG_GETARG_POINTER(0);
	List        *args = (List *) PG_GETARG_POINTER(2);

	PG_RETURN_FLOAT8(share_of(rows_of_args(root, args), EXPECTED_TEXTS));
}

PG_FUNCTION_INFO_V1(hygiene_text_match_joinsel);
Datum
hygiene_text_match_joinsel(PG_FUNCTION_ARGS)
{
	PlannerInfo *root = (PlannerInfo *) PG_GETARG_POINTER(0);
	List        *args = (List *) PG_GETARG_POINTER(2);

	PG_RETURN_FLOAT8(share_of(rows_of_args(root, args), EXPECTED_TEXTS));
}

/*
 * The member of the index's operator family with this strategy and the types of the call; InvalidOid when
 * the family is not ours (checked by asking which function the operator calls, so
 * nothing depends on names).
 */
static Oid
family_operator(Oid opfamily, Oid funcid, Oid left, Oid right)
{
	for (int strategy = 1; strategy <= 2; strategy++)
	{
		Oid candidate = get_opfamily_member(opfamily, left, right, strategy);

		if (OidIsValid(candidate) && get_opcode(candidate) == funcid)
			return candidate;
	}
	return InvalidOid;
}

/*
 * What a planner support function answers.  A call becomes the operator of the same meaning when the argument that
 * is indexed may be that one: `symmetric` says that both may.
 */
static Node *
support(Node *request, bool symmetric, double expected)
{
	if (IsA(request, SupportRequestSelectivity))
	{
		SupportRequestSelectivity *sel = (SupportRequestSelectivity *) request;

		sel->selectivity = share_of(rows_of_args(sel->root, sel->args), expected);
		return (Node *) sel;
	}
	if (IsA(request, SupportRequestIndexCondition))
	{
		SupportRequestIndexCondition *cond = (SupportRequestIndexCondition *) request;
		FuncExpr                     *call = (FuncExpr *) cond->node;
		Node                         *column;
		Node                         *probe;
		Oid                           op;
		Expr                         *clause;

		if (!IsA(call, FuncExpr) || list_length(call->args) != 2 || cond->indexarg < 0 ||
			cond->indexarg > (symmetric ? 1 : 0))
			return NULL;
		column = (Node *) list_nth(call->args, cond->indexarg);
		probe = (Node *) list_nth(call->args, 1 - cond->indexarg);
		if (!is_pseudo_constant_for_index(cond->root, probe, cond->index))
			return NULL;
		op = family_operator(cond->opfamily, call->funcid, exprType(column), exprType(probe));
		if (!OidIsValid(op))
			return NULL;
		clause = make_opclause(op, BOOLOID, false, (Expr *) column, (Expr *) probe, InvalidOid,
							   cond->indexcollation);
		/* the operator is the function: nothing is left to check above the scan */
		cond->lossy = false;
		return (Node *) list_make1(clause);
	}
	return NULL;
}

PG_FUNCTION_INFO_V1(hygiene_match_support);
Datum
hygiene_match_support(PG_FUNCTION_ARGS)
{
	PG_RETURN_POINTER(support((Node *) PG_GETARG_POINTER(0), true, EXPECTED_ROWS));
}

PG_FUNCTION_INFO_V1(hygiene_text_match_support);
Datum
hygiene_text_match_support(PG_FUNCTION_ARGS)
{
	PG_RETURN_POINTER(support((Node *) PG_GETARG_POINTER(0), false, EXPECTED_TEXTS));
}
