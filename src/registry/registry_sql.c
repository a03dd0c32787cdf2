/*-------------------------------------------------------------------------
 *
 * registry_sql.c
 *	  What the registry needs in C: immutable JSON of a row's own fields, functions that go with their
 *	  table, and whether an index has the expression it should have.
 *
 *-------------------------------------------------------------------------
 */
#include "server/server.h"

#include "access/htup_details.h"
#include "access/table.h"
#include "catalog/dependency.h"
#include "catalog/index.h"
#include "catalog/pg_index.h"
#include "catalog/pg_proc.h"
#include "catalog/pg_type.h"
#include "nodes/parsenodes.h"
#include "parser/parse_collate.h"
#include "parser/parse_expr.h"
#include "parser/parse_node.h"
#include "parser/parse_relation.h"
#include "parser/parser.h"
#include "utils/array.h"
#include "utils/builtins.h"
#include "utils/jsonb.h"
#include "utils/rel.h"
#include "utils/syscache.h"

static JsonbValue
string_value(Datum datum)
{
	JsonbValue v;

	v.type = jbvString;
	v.val.string.val = VARDATA_ANY(DatumGetTextPP(datum));
	v.val.string.len = VARSIZE_ANY_EXHDR(DatumGetTextPP(datum));
	return v;
}

/* extra_values(VARIADIC pairs): names and values by turns; a pair without value is left out. */
PG_FUNCTION_INFO_V1(hygiene_extra_values);
Datum
hygiene_extra_values(PG_FUNCTION_ARGS)
{
	ArrayType       *array = PG_GETARG_ARRAYTYPE_P(0);
	Datum           *datums;
	bool            *nulls;
	int              n;
	JsonbParseState *state = NULL;

	deconstruct_array(array, TEXTOID, -1, false, TYPALIGN_INT, &datums, &nulls, &n);
	if (n % 2 != 0)
		ereport(ERROR, (errcode(ERRCODE_INVALID_PARAMETER_VALUE),
						errmsg("argument list must have even number of elements"),
						errhint("The arguments are a name and its value by turns.")));
	pushJsonbValue(&state, WJB_BEGIN_OBJECT, NULL);
	for (int i = 0; i < n; i += 2)
	{
		JsonbValue v;

		if (nulls[i] || nulls[i + 1])
			continue;
		datums[i] = PointerGetDatum(DatumGetTextPP(datums[i]));
		datums[i + 1] = PointerGetDatum(DatumGetTextPP(datums[i + 1]));
		v = string_value(datums[i]);
		pushJsonbValue(&state, WJB_KEY, &v);
		v = string_value(datums[i + 1]);
		pushJsonbValue(&state, WJB_VALUE, &v);
	}
	PG_RETURN_POINTER(JsonbValueToJsonb(pushJsonbValue(&state, WJB_END_OBJECT, NULL)));
}

/*
 * drop_with_type(function, type): from now on DROP TABLE drops the function that takes its row type,
 * too, where it would demand CASCADE.  For hygiene.identity(row), which nobody made by hand.
 */
PG_FUNCTION_INFO_V1(hygiene_drop_with_type);
Datum
hygiene_drop_with_type(PG_FUNCTION_ARGS)
{
	ObjectAddress function;
	ObjectAddress type;

	ObjectAddressSet(function, ProcedureRelationId, PG_GETARG_OID(0));
	ObjectAddressSet(type, TypeRelationId, PG_GETARG_OID(1));
	if (deleteDependencyRecordsForSpecific(function.classId, function.objectId, DEPENDENCY_NORMAL,
										   type.classId, type.objectId) > 0)
		recordDependencyOn(&function, &type, DEPENDENCY_AUTO);
	PG_RETURN_VOID();
}

/*
 * index_expression_is(index, expression): is this one expression all that the index holds?  Parsed as
 * CREATE INDEX would parse it, and compared as trees: text would differ in casts and parentheses.
 */
PG_FUNCTION_INFO_V1(hygiene_index_expression_is);
Datum
hygiene_index_expression_is(PG_FUNCTION_ARGS)
{
	Oid       index = PG_GETARG_OID(0);
	char     *query = psprintf("SELECT %s", text_to_cstring(PG_GETARG_TEXT_PP(1)));
	Oid       heap = IndexGetRelation(index, true);
	HeapTuple tuple;
	Datum     stored;
	bool      isnull;
	bool      result = false;

	tuple = OidIsValid(heap) ? SearchSysCache1(INDEXRELID, ObjectIdGetDatum(index)) : NULL;
	if (!HeapTupleIsValid(tuple))
		PG_RETURN_BOOL(false);
	stored = SysCacheGetAttr(INDEXRELID, tuple, Anum_pg_index_indexprs, &isnull);
	if (!isnull && ((Form_pg_index) GETSTRUCT(tuple))->indnatts == 1)
	{
		List       *expressions = (List *) stringToNode(TextDatumGetCString(stored));
		List       *raw = raw_parser(query, RAW_PARSE_DEFAULT);
		Relation    rel = table_open(heap, AccessShareLock);
		ParseState *pstate = make_parsestate(NULL);
		ResTarget  *target;
		Node       *wanted;

		pstate->p_sourcetext = query;
		addNSItemToQuery(
			pstate, addRangeTableEntryForRelation(pstate, rel, AccessShareLock, NULL, false, true),
			false, true, true);
		target = linitial_node(ResTarget,
							   castNode(SelectStmt, linitial_node(RawStmt, raw)->stmt)->targetList);
		wanted = transformExpr(pstate, target->val, EXPR_KIND_INDEX_EXPRESSION);
		assign_expr_collations(pstate, wanted);
		result = equal(linitial(expressions), wanted);
		free_parsestate(pstate);
		table_close(rel, AccessShareLock);
	}
	ReleaseSysCache(tuple);
	PG_RETURN_BOOL(result);
}
