/*-------------------------------------------------------------------------
 *
 * bound_expression_sql.c
 *	  Expressions that users give as text, bound once.
 *
 * A start, a condition or evidence is parsed with the search_path of who gives it, over one row of a
 * relation; it may look into other tables by subqueries.  It is kept as an SQL function with a body that PostgreSQL has
 * parsed (BEGIN ATOMIC): it follows renames of tables and columns, keeps what it needs from being dropped, is dumped
 * with the rest, and no object made later can take the place of one it names.
 *
 * The function's argument is a row of the relation, by which it is found; but its body reads the relation itself, and is
 * never executed: callers take the expression out.  A body that reads its argument would depend on the row
 * type, and from 15.19 on ALTER TABLE refuses to rewrite a table, or to add a column with a default, whose row type
 * the body of a function uses.
 *
 * The function belongs to the owner of the relation, and only he can have it made; it is made by the owner of the
 * extension, from text that we deparse from the checked tree, never from the user's.
 *
 *-------------------------------------------------------------------------
 */
#include "server/server.h"

#include "lifecycle/bound_expression.h"
#include "registry/row_expression.h"
#include "server/owner.h"

#include "access/htup_details.h"
#include "access/table.h"
#include "catalog/namespace.h"
#include "catalog/pg_namespace.h"
#include "catalog/pg_proc.h"
#include "catalog/pg_type.h"
#include "executor/spi.h"
#include "lib/stringinfo.h"
#include "miscadmin.h"
#include "nodes/makefuncs.h"
#include "nodes/nodeFuncs.h"
#include "nodes/parsenodes.h"
#include "nodes/primnodes.h"
#include "utils/acl.h"
#include "utils/builtins.h"
#include "utils/catcache.h"
#include "utils/guc.h"
#include "utils/lsyscache.h"
#include "utils/rel.h"
#include "utils/syscache.h"

#define ROW_NAME "hygiene_row" /* of the function's parameter */

static void
run_utility(const char *command)
{
	if (SPI_execute(command, false, 0) != SPI_OK_UTILITY)
		elog(ERROR, "could not execute \"%s\"", command);
}

/*
 * bind_expression(relation, expression, type, name, what): makes hygiene.NAME(row) that gives the
 * expression's value; names mean what they mean on the present search_path.  For the relation's owner.
 */
PG_FUNCTION_INFO_V1(hygiene_bind_expression);
Datum
hygiene_bind_expression(PG_FUNCTION_ARGS)
{
	Oid         relid = PG_GETARG_OID(0);
	char       *given = text_to_cstring(PG_GETARG_TEXT_PP(1));
	Oid         type = PG_GETARG_OID(2);
	char       *name = text_to_cstring(PG_GETARG_TEXT_PP(3));
	char       *what = text_to_cstring(PG_GETARG_TEXT_PP(4));
	HygExpected expected = {
		.what = what,
		.hint = "Columns of the relation are named as they are; other tables are reached by "
				"subqueries, such as "
				"(SELECT max(o.ordered_at) FROM shop.orders o WHERE o.contact_id = contact.id).",
		.type = type,
		.subqueries = true,
	};
	Relation rel;
	Oid namespace = get_namespace_oid("hygiene", false);
	Oid            maker;
	Oid            user;
	int            context;
	int            nest;
	HeapTuple      tuple;
	char          *body;
	char          *row_type;
	StringInfoData command;

	hyg_check_owner(relid);
	rel = table_open(relid, AccessShareLock);
	if (!OidIsValid(rel->rd_rel->reltype))
		ereport(ERROR, (errcode(ERRCODE_WRONG_OBJECT_TYPE),
						errmsg("\"%s\" has no rows", RelationGetRelationName(rel))));
	body = hyg_expression_text(hyg_row_expression(rel, given, &expected), ROW_NAME, relid);
	row_type = quote_qualified_identifier(get_namespace_name(RelationGetNamespace(rel)),
										  RelationGetRelationName(rel));
	tuple = SearchSysCache1(NAMESPACEOID, ObjectIdGetDatum(namespace));
	if (!HeapTupleIsValid(tuple))
		elog(ERROR, "cache lookup failed for schema hygiene");
	maker = ((Form_pg_namespace) GETSTRUCT(tuple))->nspowner;
	ReleaseSysCache(tuple);

	initStringInfo(&command);
	GetUserIdAndSecContext(&user, &context);
	SetUserIdAndSecContext(maker, context | SECURITY_LOCAL_USERID_CHANGE);
	nest = NewGUCNestLevel();
	(void) set_config_option("search_path", "pg_catalog, pg_temp", PGC_USERSET, PGC_S_SESSION,
							 GUC_ACTION_SAVE, true, 0, false);
	if (SPI_connect() != SPI_OK_CONNECT)
		elog(ERROR, "SPI_connect failed");
	appendStringInfo(&command,
					 "CREATE FUNCTION hygiene.%s(%s) RETURNS %s LANGUAGE sql STABLE "
					 "BEGIN ATOMIC SELECT (%s) FROM %s AS " ROW_NAME "; END",
					 quote_identifier(name), row_type, format_type_be_qualified(type), body,
					 row_type);
	run_utility(command.data);
	run_utility(psprintf("REVOKE ALL ON FUNCTION hygiene.%s(%s) FROM PUBLIC",
						 quote_identifier(name), row_type));
	run_utility(
		psprintf("COMMENT ON FUNCTION hygiene.%s(%s) IS %s", quote_identifier(name), row_type,
				 quote_literal_cstr(psprintf("%s of a row of %s; kept by hygiene, not to be called",
											 what, row_type))));
	run_utility(psprintf("ALTER FUNCTION hygiene.%s(%s) OWNER TO %s", quote_identifier(name),
						 row_type,
						 quote_identifier(GetUserNameFromId(rel->rd_rel->relowner, false))));
	SPI_finish();
	AtEOXact_GUC(true, nest);
	SetUserIdAndSecContext(user, context);
	table_close(rel, NoLock);
	PG_RETURN_VOID();
}

/* ---- taking it out again ---- */

/* The one function hygiene.NAME; its tuple, or NULL when there is none. */
HeapTuple
hyg_bound_function(const char *name)
{
	CatCList *list = SearchSysCacheList1(PROCNAMEARGSNSP, CStringGetDatum(name));
	Oid namespace = get_namespace_oid("hygiene", false);
	HeapTuple result = NULL;

	for (int i = 0; i < list->n_members; i++)
	{
		HeapTuple    tuple = &list->members[i]->tuple;
		Form_pg_proc form = (Form_pg_proc) GETSTRUCT(tuple);

		if (form->pronamespace == namespace && form->pronargs == 1)
			result = heap_copytuple(tuple);
	}
	ReleaseSysCacheList(list);
	return result;
}

typedef struct Depth
{
	int levels;
	Oid row_type;
} Depth;

/* Columns of variable 1, so many queries up, become fields of parameter 1. */
static Node *
row_to_parameter(Node *node, void *context)
{
	Depth *depth = context;

	if (node == NULL)
		return NULL;
	if (IsA(node, Var) && ((Var *) node)->varno == 1 &&
		((Var *) node)->varlevelsup == depth->levels)
	{
		Var         *var = (Var *) node;
		Param       *param = makeNode(Param);
		FieldSelect *field;

		param->paramkind = PARAM_EXTERN;
		param->paramid = 1;
		param->paramtype = depth->row_type;
		param->paramtypmod = -1;
		param->location = -1;
		if (var->varattno == InvalidAttrNumber)
			return (Node *) param;
		field = makeNode(FieldSelect);
		field->arg = (Expr *) param;
		field->fieldnum = var->varattno;
		field->resulttype = var->vartype;
		field->resulttypmod = var->vartypmod;
		field->resultcollid = var->varcollid;
		return (Node *) field;
	}
	if (IsA(node, Query))
	{
		Query *result;

		depth->levels++;
		result = query_tree_mutator((Query *) node, row_to_parameter, context, 0);
		depth->levels--;
		return (Node *) result;
	}
	return expression_tree_mutator(node, row_to_parameter, context);
}

/* The expression of a bound function, over columns of variable 1; NULL when it is none. */
Node *
hyg_bound_body(HeapTuple function)
{
	bool   isnull;
	Datum  body = SysCacheGetAttr(PROCOID, function, Anum_pg_proc_prosqlbody, &isnull);
	List  *statements;
	Query *query;

	if (isnull)
		return NULL;
	statements = linitial_node(List, (List *) stringToNode(TextDatumGetCString(body)));
	query = linitial_node(Query, statements);
	return (Node *) linitial_node(TargetEntry, query->targetList)->expr;
}

/* The same over $1, a row. */
Node *
hyg_bound_over_parameter(HeapTuple function)
{
	Depth depth = {.row_type = ((Form_pg_proc) GETSTRUCT(function))->proargtypes.values[0]};

	return row_to_parameter(hyg_bound_body(function), &depth);
}

Oid
hyg_bound_relation(HeapTuple function)
{
	return get_typ_typrelid(((Form_pg_proc) GETSTRUCT(function))->proargtypes.values[0]);
}

/* bound_expression(name, alias): the expression of a bound function over a row with an alias; NULL when it is gone. */
PG_FUNCTION_INFO_V1(hygiene_bound_expression);
Datum
hygiene_bound_expression(PG_FUNCTION_ARGS)
{
	char     *name = text_to_cstring(PG_GETARG_TEXT_PP(0));
	char     *alias = text_to_cstring(PG_GETARG_TEXT_PP(1));
	HeapTuple tuple = hyg_bound_function(name);
	Node     *expr = tuple == NULL ? NULL : hyg_bound_body(tuple);

	if (expr == NULL)
		PG_RETURN_NULL();
	PG_RETURN_TEXT_P(cstring_to_text(hyg_expression_text(expr, alias, hyg_bound_relation(tuple))));
}

/* bound_column(name): the column that a bound expression is, and nothing else; NULL when it is not one. */
PG_FUNCTION_INFO_V1(hygiene_bound_column);
Datum
hygiene_bound_column(PG_FUNCTION_ARGS)
{
	HeapTuple  tuple = hyg_bound_function(text_to_cstring(PG_GETARG_TEXT_PP(0)));
	AttrNumber column = tuple == NULL ? InvalidAttrNumber : hyg_bound_column(tuple);
	char      *name;

	if (column == InvalidAttrNumber)
		PG_RETURN_NULL();
	name = get_attname(hyg_bound_relation(tuple), column, true);
	if (name == NULL)
		PG_RETURN_NULL();
	PG_RETURN_DATUM(DirectFunctionCall1(namein, CStringGetDatum(name)));
}

AttrNumber
hyg_bound_column(HeapTuple function)
{
	Node *expr = hyg_bound_body(function);

	if (expr == NULL || !IsA(expr, Var))
		return InvalidAttrNumber;
	return ((Var *) expr)->varattno;
}

/* bound_relation(name): the relation whose rows hygiene.NAME(row) takes; NULL when it is gone. */
PG_FUNCTION_INFO_V1(hygiene_bound_relation);
Datum
hygiene_bound_relation(PG_FUNCTION_ARGS)
{
	HeapTuple tuple = hyg_bound_function(text_to_cstring(PG_GETARG_TEXT_PP(0)));

	if (tuple == NULL)
		PG_RETURN_NULL();
	PG_RETURN_OID(hyg_bound_relation(tuple));
}
