/*-------------------------------------------------------------------------
 *
 * row_expression.c
 *	  Expressions over one row that users give as text: conditions of mappings,
 *	  validation rules, policies and holds, starts, evidence.
 *
 * The text is parsed once, by PostgreSQL's parser, with the search_path of who gives it, and never executed as it
 * stands: what is kept is SQL written again from the tree, which means the same in every session.
 *
 *-------------------------------------------------------------------------
 */
#include "server/server.h"

#include "registry/row_expression.h"

#include "access/sysattr.h"
#include "catalog/pg_type.h"
#include "nodes/nodeFuncs.h"
#include "nodes/parsenodes.h"
#include "nodes/primnodes.h"
#include "optimizer/optimizer.h"
#include "parser/parse_coerce.h"
#include "parser/parse_collate.h"
#include "parser/parse_expr.h"
#include "parser/parse_node.h"
#include "parser/parse_relation.h"
#include "parser/parser.h"
#include "utils/guc.h"
#include "utils/rel.h"
#include "utils/ruleutils.h"

#define BEFORE "SELECT ("

/* The user typed the expression, not the statement around it: errors show where in it they are. */
static void
point_into_expression(void *argument)
{
	int position = geterrposition();

	if (position > 0)
	{
		errposition(0);
		internalerrposition(Max(position - (int) strlen(BEFORE), 1));
		internalerrquery((const char *) argument);
	}
}

/* The only thing a statement selects, and it is nothing more than that; NULL otherwise. */
static Node *
only_target(List *raw)
{
	SelectStmt *select;
	ResTarget  *target;

	select = list_length(raw) == 1 ? (SelectStmt *) linitial_node(RawStmt, raw)->stmt : NULL;
	if (select == NULL || !IsA(select, SelectStmt) || list_length(select->targetList) != 1 ||
		select->fromClause != NIL || select->whereClause != NULL || select->groupClause != NIL ||
		select->havingClause != NULL || select->windowClause != NIL || select->sortClause != NIL ||
		select->limitCount != NULL || select->limitOffset != NULL || select->lockingClause != NIL ||
		select->withClause != NULL || select->intoClause != NULL || select->op != SETOP_NONE ||
		select->distinctClause != NIL)
		return NULL;
	target = linitial_node(ResTarget, select->targetList);
	return target->name == NULL ? target->val : NULL;
}

/* PostgreSQL's own columns of a row change without it; which table it is in does not. */
static bool
has_system_column(Node *expr)
{
	Bitmapset *columns = NULL;
	int        first;

	pull_varattnos(expr, 1, &columns);
	columns = bms_del_member(columns, TableOidAttributeNumber - FirstLowInvalidHeapAttributeNumber);
	first = bms_next_member(columns, -1);
	return first >= 0 && first < -FirstLowInvalidHeapAttributeNumber;
}

static Node *
transform(Relation rel, const char *given, const HygExpected *expected)
{
	char       *query = psprintf(BEFORE "%s\n)", given);
	Node       *target = only_target(raw_parser(query, RAW_PARSE_DEFAULT));
	ParseState *pstate;
	Node       *expr;
	Node       *coerced;

	if (target == NULL)
		ereport(ERROR,
				(errcode(ERRCODE_SYNTAX_ERROR), errmsg("%s must be one expression", expected->what),
				 expected->hint == NULL ? 0 : errhint("%s", expected->hint)));
	pstate = make_parsestate(NULL);
	pstate->p_sourcetext = query;
	addNSItemToQuery(pstate,
					 addRangeTableEntryForRelation(pstate, rel, AccessShareLock, NULL, false, true),
					 false, true, true);
	expr = transformExpr(pstate, target, EXPR_KIND_SELECT_TARGET);
	if (pstate->p_hasSubLinks && !expected->subqueries)
		ereport(ERROR,
				(errcode(ERRCODE_FEATURE_NOT_SUPPORTED),
				 errmsg("%s must be over the columns of \"%s\" alone", expected->what,
						RelationGetRelationName(rel)),
				 errdetail("It has a subquery: what other rows say can change without the row.")));
	if (!expected->subqueries && has_system_column(expr))
		ereport(ERROR, (errcode(ERRCODE_INVALID_COLUMN_REFERENCE),
						errmsg("%s cannot be over system columns", expected->what)));
	if (pstate->p_hasAggs || pstate->p_hasWindowFuncs || pstate->p_hasTargetSRFs)
		ereport(
			ERROR,
			(errcode(ERRCODE_GROUPING_ERROR),
			 errmsg("%s must have one value for each row of \"%s\"", expected->what,
					RelationGetRelationName(rel)),
			 !expected->subqueries
				 ? 0
				 : errhint("An aggregate goes into a subquery, such as (SELECT max(o.ordered_at) "
						   "FROM shop.orders o WHERE o.contact_id = contact.id).")));
	coerced = coerce_to_target_type(pstate, expr, exprType(expr), expected->type, -1,
									COERCION_ASSIGNMENT, COERCE_EXPLICIT_CAST, -1);
	if (coerced == NULL)
		ereport(ERROR, (errcode(ERRCODE_DATATYPE_MISMATCH),
						errmsg("%s must be of type %s, not %s", expected->what,
							   format_type_be(expected->type), format_type_be(exprType(expr))),
						expected->type == BOOLOID
							? errhint("Compare it with something, such as: status = 'active'.")
							: errhint("Cast it in the expression: (...)::%s.",
									  format_type_be(expected->type))));
	assign_expr_collations(pstate, coerced);
	free_parsestate(pstate);
	return coerced;
}

/*
 * One expression over a row of the relation, as a tree over variable 1; names mean what they mean on the present
 * search_path.  Errors: 42601 not one expression, 42804 of another type, 42803 not one value a row, 0A000 a subquery where
 * there may be none, and whatever PostgreSQL's parser says.
 */
Node *
hyg_row_expression(Relation rel, const char *given, const HygExpected *expected)
{
	ErrorContextCallback callback = {
		.previous = error_context_stack,
		.callback = point_into_expression,
		.arg = (void *) given,
	};
	Node *result;

	error_context_stack = &callback;
	result = transform(rel, given, expected);
	error_context_stack = callback.previous;
	return result;
}

/*
 * SQL of an expression over one row (an alias), or over parameters (alias NULL), that means the same in every
 * session: every name that is not of pg_catalog has its schema, constants do not depend on settings.
 */
char *
hyg_expression_text(Node *expr, const char *alias, Oid relid)
{
	static const char *const settings[][2] = {
		{"search_path", "pg_catalog, pg_temp"},
		{"quote_all_identifiers", "off"},
		{"DateStyle", "ISO"},
		{"TimeZone", "UTC"},
		{"IntervalStyle", "postgres"},
		{"extra_float_digits", "1"},
		{"bytea_output", "hex"},
	};
	int   nest = NewGUCNestLevel();
	char *result;

	for (size_t i = 0; i < lengthof(settings); i++)
		(void) set_config_option(settings[i][0], settings[i][1], PGC_USERSET, PGC_S_SESSION,
								 GUC_ACTION_SAVE, true, 0, false);
	/* always with the alias, whatever tables there are in subqueries */
	result = deparse_expression(expr, alias == NULL ? NIL : deparse_context_for(alias, relid), true,
								false);
	AtEOXact_GUC(true, nest);
	return result;
}
