/*-------------------------------------------------------------------------
 *
 * normalization_sql.c
 *	  The trigger that brings columns into the normal form of their role before a row is written, and the
 *	  same for a row that is there.
 *
 * Trigger arguments: region, column of the country, column that tells an organisation (each may
 * be empty), then column and role by turns; a role "name/full_name" is the first for organisations
 * and the second for persons.  What columns are and may hold is worked out once a statement; a
 * row costs the kernels' work and one new tuple when something changes.
 *
 * A value stays as it is when it has no normal form, when that would lose a part of it, when it is longer
 * than the column allows and when the column's domain refuses it: a row never fails for being normalised.
 * An UPDATE normalises what it changes.
 *
 *-------------------------------------------------------------------------
 */
#include "server/server.h"

#include "access/htup_details.h"
#include "access/xact.h"
#include "catalog/pg_type.h"
#include "commands/trigger.h"
#include "mb/pg_wchar.h"
#include "utils/array.h"
#include "utils/datum.h"
#include "utils/lsyscache.h"
#include "utils/memutils.h"
#include "utils/rel.h"
#include "utils/resowner.h"
#include "utils/syscache.h"
#include "utils/typcache.h"

#include "field/normal_form_sql.h"
#include "text/text.h"

enum
{
	ARG_REGION,
	ARG_COUNTRY,
	ARG_ORGANIZATION,
	ARG_COUNT
};

typedef struct Column
{
	AttrNumber  attnum;
	int         place;  /* among the columns of the arguments */
	HygFormKind kind;   /* of organisations when there are two */
	HygFormKind person; /* of persons */
	bool        array;
	bool        padded; /* char(n) */
	int         limit;  /* characters, 0 for any */
	Oid         domain; /* with constraints, or 0 */
	Oid         element;
	void       *domain_extra;
} Column;

typedef struct RowForms
{
	Oid           type; /* of the record, for normal_record */
	int32         typmod;
	MemoryContext context;
	const char   *region;
	AttrNumber    country;
	AttrNumber    organization;
	bool          organization_is_boolean;
	int           argument_count; /* columns named in the arguments, in use or not */
	int           count;
	Column        columns[FLEXIBLE_ARRAY_MEMBER];
} RowForms;

/* ---- for the time of one write: values stay as given ---- */

static bool suspended = false;

static void
end_suspension(XactEvent event, void *arg)
{
	suspended = false;
}

static void
end_suspension_sub(SubXactEvent event, SubTransactionId mine, SubTransactionId parent, void *arg)
{
	if (event == SUBXACT_EVENT_ABORT_SUB)
		suspended = false;
}

/* suspend_normalization(on): undo() brings back what was not normal; ends with the transaction at the latest. */
PG_FUNCTION_INFO_V1(hygiene_suspend_normalization);
Datum
hygiene_suspend_normalization(PG_FUNCTION_ARGS)
{
	static bool registered = false;

	if (!registered)
	{
		RegisterXactCallback(end_suspension, NULL);
		RegisterSubXactCallback(end_suspension_sub, NULL);
		registered = true;
	}
	suspended = PG_GETARG_BOOL(0);
	PG_RETURN_VOID();
}

/* ---- what columns are ---- */

static AttrNumber
find_column(TupleDesc desc, const char *name)
{
	for (int i = 0; i < desc->natts; i++)
	{
		Form_pg_attribute att = TupleDescAttr(desc, i);

		if (!att->attisdropped && strcmp(NameStr(att->attname), name) == 0)
			return att->attnum;
	}
	return InvalidAttrNumber;
}

/* Text, varchar, char(n), citext: stored as text is. */
static bool
is_text_type(Oid type)
{
	HeapTuple tuple;
	bool      result;

	if (type == TEXTOID || type == VARCHAROID || type == BPCHAROID)
		return true;
	tuple = SearchSysCache1(TYPEOID, ObjectIdGetDatum(type));
	if (!HeapTupleIsValid(tuple))
		return false;
	result = strcmp(NameStr(((Form_pg_type) GETSTRUCT(tuple))->typname), "citext") == 0 &&
			 ((Form_pg_type) GETSTRUCT(tuple))->typcategory == TYPCATEGORY_STRING &&
			 ((Form_pg_type) GETSTRUCT(tuple))->typlen == -1;
	ReleaseSysCache(tuple);
	return result;
}

static bool
describe_column(TupleDesc desc, AttrNumber attnum, Column *column)
{
	Form_pg_attribute att = TupleDescAttr(desc, attnum - 1);
	int32             typmod = att->atttypmod;
	Oid               base = getBaseTypeAndTypmod(att->atttypid, &typmod);

	memset(column, 0, sizeof(Column));
	column->attnum = attnum;
	if (att->attgenerated)
		return false;
	if (base != att->atttypid && DomainHasConstraints(att->atttypid))
		column->domain = att->atttypid;
	if (!is_text_type(base))
	{
		Oid element = get_element_type(base);

		if (element != TEXTOID && element != VARCHAROID)
			return false;
		column->array = true;
		column->element = element;
		base = element;
	}
	column->padded = base == BPCHAROID;
	if ((base == VARCHAROID || base == BPCHAROID) && typmod >= (int32) VARHDRSZ)
		column->limit = typmod - VARHDRSZ;
	return true;
}

static HygFormKind
kind_of(const char *role, size_t n, const char *trigger)
{
	HygFormKind kind = hyg_form_kind(role, n);

	if (kind == HYG_FORM_NONE)
		ereport(ERROR, (errcode(ERRCODE_E_R_I_E_TRIGGER_PROTOCOL_VIOLATED),
						errmsg("\"%s\" names an unknown role: \"%s\"", trigger, role),
						errhint("Normalizations are made by hygiene.add_normalization().")));
	return kind;
}

static RowForms *
make_forms(TupleDesc desc, int nargs, char **args, const char *trigger, MemoryContext context)
{
	MemoryContext old = MemoryContextSwitchTo(context);
	RowForms     *forms;

	if (nargs < ARG_COUNT || (nargs - ARG_COUNT) % 2 != 0)
		ereport(ERROR, (errcode(ERRCODE_E_R_I_E_TRIGGER_PROTOCOL_VIOLATED),
						errmsg("\"%s\" has the wrong number of arguments", trigger),
						errhint("Normalizations are made by hygiene.add_normalization().")));
	forms = palloc0(offsetof(RowForms, columns) + (nargs - ARG_COUNT) / 2 * sizeof(Column));
	forms->context = context;
	forms->argument_count = (nargs - ARG_COUNT) / 2;
	forms->region = strlen(args[ARG_REGION]) == 2 ? pstrdup(args[ARG_REGION]) : NULL;
	forms->country = find_column(desc, args[ARG_COUNTRY]);
	forms->organization = find_column(desc, args[ARG_ORGANIZATION]);
	if (forms->organization != InvalidAttrNumber)
		forms->organization_is_boolean =
			getBaseType(TupleDescAttr(desc, forms->organization - 1)->atttypid) == BOOLOID;
	for (int i = ARG_COUNT; i < nargs; i += 2)
	{
		AttrNumber  attnum = find_column(desc, args[i]);
		const char *role = args[i + 1];
		const char *slash = strchr(role, '/');
		Column     *column = &forms->columns[forms->count];

		/* a column that is gone or has become something else is left alone; status() tells of it */
		if (attnum == InvalidAttrNumber || !describe_column(desc, attnum, column))
			continue;
		column->place = (i - ARG_COUNT) / 2;
		column->kind = kind_of(role, slash ? (size_t) (slash - role) : strlen(role), trigger);
		column->person = slash ? kind_of(slash + 1, strlen(slash + 1), trigger) : column->kind;
		forms->count++;
	}
	MemoryContextSwitchTo(old);
	return forms;
}

/* ---- one row ---- */

static bool
is_organization_word(HygText in)
{
	/* the words of hygiene.identity_sql() */
	static const char *const words[] = {
		"true",    "t",        "1",       "y",           "yes",   "organization", "organisation",
		"company", "business", "bedrijf", "organisatie", "firma", "societe"};
	HYG_STACK_BUF(out, 256);
	bool found = false;

	hyg_fold(in.s, Min(in.n, HYG_FIELD_MAX), &out);
	for (int i = 0; i < lengthof(words) && !found; i++)
		found = out.len == strlen(words[i]) && memcmp(out.data, words[i], out.len) == 0;
	hyg_buf_free(&out);
	return found;
}

/* Text of any column: its own when it is one, else its output form. */
static HygText
column_text(TupleDesc desc, AttrNumber attnum, Datum value)
{
	Oid  type = getBaseType(TupleDescAttr(desc, attnum - 1)->atttypid);
	Oid  outfunc;
	bool varlena;

	if (is_text_type(type))
		return hyg_text_arg(value);
	getTypeOutputInfo(type, &outfunc, &varlena);
	return hyg_text_arg(CStringGetTextDatum(OidOutputFunctionCall(outfunc, value)));
}

/* Does the domain take the value? */
static bool
domain_takes(Column *column, Datum value, MemoryContext context)
{
	MemoryContext old = CurrentMemoryContext;
	ResourceOwner owner = CurrentResourceOwner;
	volatile bool taken = true;

	BeginInternalSubTransaction(NULL);
	MemoryContextSwitchTo(old);
	PG_TRY();
	{
		domain_check(value, false, column->domain, &column->domain_extra, context);
		ReleaseCurrentSubTransaction();
		MemoryContextSwitchTo(old);
		CurrentResourceOwner = owner;
	}
	PG_CATCH();
	{
		ErrorData *error;

		MemoryContextSwitchTo(old);
		error = CopyErrorData();
		FlushErrorState();
		RollbackAndReleaseCurrentSubTransaction();
		MemoryContextSwitchTo(old);
		CurrentResourceOwner = owner;
		/* what the domain refuses is no reason to fail; a cancelled query is */
		if (ERRCODE_TO_CATEGORY(error->sqlerrcode) != ERRCODE_INTEGRITY_CONSTRAINT_VIOLATION &&
			ERRCODE_TO_CATEGORY(error->sqlerrcode) != ERRCODE_DATA_EXCEPTION)
			ReThrowError(error);
		taken = false;
	}
	PG_END_TRY();
	return taken;
}

/* The normal form of one text when there is one that fits and differs; else NULL. */
static text *
normal_text(const Column *column, HygFormKind kind, Datum value, const char *country,
			const char **problem)
{
	HygText in = hyg_text_arg(value);
	text   *result;
	HygForm form = hyg_normal_form_text(kind, in, country, &result);

	if (form != HYG_NORMAL)
	{
		*problem = hyg_form_problem(form);
		return NULL;
	}
	if (column->limit > 0)
	{
		int length = pg_mbstrlen_with_len(VARDATA_ANY(result), VARSIZE_ANY_EXHDR(result));

		if (length > column->limit)
		{
			*problem = "too_long";
			return NULL;
		}
		if (column->padded && length < column->limit)
		{
			int   bytes = VARSIZE_ANY_EXHDR(result);
			text *padded = palloc(VARHDRSZ + bytes + column->limit - length);

			SET_VARSIZE(padded, VARHDRSZ + bytes + column->limit - length);
			memcpy(VARDATA(padded), VARDATA_ANY(result), bytes);
			memset(VARDATA(padded) + bytes, ' ', column->limit - length);
			result = padded;
		}
	}
	{
		text *original = DatumGetTextPP(value);

		if (VARSIZE_ANY_EXHDR(original) == VARSIZE_ANY_EXHDR(result) &&
			memcmp(VARDATA_ANY(original), VARDATA_ANY(result), VARSIZE_ANY_EXHDR(result)) == 0)
			return NULL;
	}
	return result;
}

static bool
normal_value(Column *column, HygFormKind kind, Datum value, const char *country, Datum *result,
			 const char **problem)
{
	if (column->array)
	{
		ArrayType *array = DatumGetArrayTypeP(value);
		Datum     *elements;
		bool      *nulls;
		int        n;
		bool       changed = false;

		deconstruct_array(array, column->element, -1, false, TYPALIGN_INT, &elements, &nulls, &n);
		for (int i = 0; i < n; i++)
		{
			text *normal =
				nulls[i] ? NULL : normal_text(column, kind, elements[i], country, problem);

			if (normal != NULL)
			{
				elements[i] = PointerGetDatum(normal);
				changed = true;
			}
		}
		if (!changed)
			return false;
		*result = PointerGetDatum(construct_md_array(elements, nulls, ARR_NDIM(array),
													 ARR_DIMS(array), ARR_LBOUND(array),
													 column->element, -1, false, TYPALIGN_INT));
		return true;
	}
	else
	{
		text *normal = normal_text(column, kind, value, country, problem);

		if (normal == NULL)
			return false;
		*result = PointerGetDatum(normal);
		return true;
	}
}

/*
 * Normal forms of a tuple; the tuple itself when nothing changes.  What is the same in old is left alone.
 * problems, when wanted, gets for each column of the arguments why it stays as it is.
 */
static HeapTuple
normalize_tuple(RowForms *forms, TupleDesc desc, HeapTuple tuple, HeapTuple old,
				const char **problems)
{
	char        code[3] = {0};
	const char *country = forms->region;
	bool        country_known = forms->country == InvalidAttrNumber;
	int         organization = -1; /* not looked yet */
	int         changed = 0;
	int        *numbers = palloc(forms->count * sizeof(int));
	Datum      *values = palloc(forms->count * sizeof(Datum));
	bool       *nulls = palloc0(forms->count * sizeof(bool));

	for (int i = 0; i < forms->count; i++)
	{
		Column     *column = &forms->columns[i];
		HygFormKind kind = column->kind;
		bool        isnull;
		Datum       value = heap_getattr(tuple, column->attnum, desc, &isnull);
		Datum       normal;
		const char *problem = NULL;

		if (isnull)
			continue;
		if (old != NULL)
		{
			bool  old_isnull;
			Datum old_value = heap_getattr(old, column->attnum, desc, &old_isnull);

			if (!old_isnull && datumIsEqual(value, old_value, false, -1))
				continue;
		}
		if (!country_known)
		{
			Datum given = heap_getattr(tuple, forms->country, desc, &isnull);

			if (!isnull)
			{
				HygText in = column_text(desc, forms->country, given);

				if (in.n <= HYG_FIELD_MAX && hyg_normalize_country(in.s, in.n, code))
					country = code;
			}
			country_known = true;
		}
		if (column->person != kind)
		{
			if (organization < 0)
			{
				Datum given = forms->organization == InvalidAttrNumber
								  ? (Datum) 0
								  : heap_getattr(tuple, forms->organization, desc, &isnull);

				if (forms->organization == InvalidAttrNumber || isnull)
					organization = 0;
				else if (forms->organization_is_boolean)
					organization = DatumGetBool(given);
				else
					organization =
						is_organization_word(column_text(desc, forms->organization, given));
			}
			if (!organization)
				kind = column->person;
		}
		if (normal_value(column, kind, value, country, &normal, &problem))
		{
			if (OidIsValid(column->domain) && !domain_takes(column, normal, forms->context))
				problem = "refused";
			else
			{
				numbers[changed] = column->attnum;
				values[changed++] = normal;
			}
		}
		if (problems != NULL)
			problems[column->place] = problem;
	}
	if (changed == 0)
		return tuple;
	return heap_modify_tuple_by_cols(tuple, desc, changed, numbers, values, nulls);
}

PG_FUNCTION_INFO_V1(hygiene_normalize_row);
Datum
hygiene_normalize_row(PG_FUNCTION_ARGS)
{
	TriggerData *data = (TriggerData *) fcinfo->context;
	RowForms    *forms = fcinfo->flinfo->fn_extra;
	TupleDesc    desc;
	HeapTuple    tuple;

	if (!CALLED_AS_TRIGGER(fcinfo) || !TRIGGER_FIRED_BEFORE(data->tg_event) ||
		!TRIGGER_FIRED_FOR_ROW(data->tg_event) || TRIGGER_FIRED_BY_DELETE(data->tg_event))
		ereport(
			ERROR,
			(errcode(ERRCODE_E_R_I_E_TRIGGER_PROTOCOL_VIOLATED),
			 errmsg(
				 "function \"%s\" must be called by a BEFORE INSERT OR UPDATE trigger for each row",
				 "normalize_row"),
			 errhint("Use hygiene.add_normalization().")));
	tuple = TRIGGER_FIRED_BY_UPDATE(data->tg_event) ? data->tg_newtuple : data->tg_trigtuple;
	if (suspended)
		PG_RETURN_POINTER(tuple);
	desc = RelationGetDescr(data->tg_relation);
	if (forms == NULL)
	{
		forms = make_forms(desc, data->tg_trigger->tgnargs, data->tg_trigger->tgargs,
						   data->tg_trigger->tgname, fcinfo->flinfo->fn_mcxt);
		fcinfo->flinfo->fn_extra = forms;
	}
	PG_RETURN_POINTER(
		normalize_tuple(forms, desc, tuple,
						TRIGGER_FIRED_BY_UPDATE(data->tg_event) ? data->tg_trigtuple : NULL, NULL));
}

/* ---- rows that are there ---- */

/* The record argument as a tuple and its forms, which are one and the same for all rows of a query. */
static RowForms *
record_forms(FunctionCallInfo fcinfo, HeapTuple tuple, TupleDesc *desc)
{
	HeapTupleHeader header;
	Oid             type;
	int32           typmod;
	RowForms       *forms = fcinfo->flinfo->fn_extra;

	if (forms == NULL && !type_is_rowtype(get_fn_expr_argtype(fcinfo->flinfo, 0)))
		ereport(ERROR, (errcode(ERRCODE_DATATYPE_MISMATCH), errmsg("argument must be a row")));
	header = PG_GETARG_HEAPTUPLEHEADER(0);
	type = HeapTupleHeaderGetTypeId(header);
	typmod = HeapTupleHeaderGetTypMod(header);
	*desc = lookup_rowtype_tupdesc(type, typmod);
	if (forms == NULL || forms->type != type || forms->typmod != typmod)
	{
		Datum *datums;
		int    n;
		char **args;

		deconstruct_array(PG_GETARG_ARRAYTYPE_P(1), TEXTOID, -1, false, TYPALIGN_INT, &datums, NULL,
						  &n);
		args = palloc(n * sizeof(char *));
		for (int i = 0; i < n; i++)
			args[i] = TextDatumGetCString(datums[i]);
		forms = make_forms(*desc, n, args, "arguments", fcinfo->flinfo->fn_mcxt);
		forms->type = type;
		forms->typmod = typmod;
		fcinfo->flinfo->fn_extra = forms;
	}
	tuple->t_len = HeapTupleHeaderGetDatumLength(header);
	ItemPointerSetInvalid(&tuple->t_self);
	tuple->t_tableOid = InvalidOid;
	tuple->t_data = header;
	return forms;
}

/* normal_record(record, arguments): the record as a trigger of these arguments would write it. */
PG_FUNCTION_INFO_V1(hygiene_normal_record);
Datum
hygiene_normal_record(PG_FUNCTION_ARGS)
{
	HeapTupleData tuple;
	TupleDesc     desc;
	RowForms     *forms = record_forms(fcinfo, &tuple, &desc);
	HeapTuple     result = normalize_tuple(forms, desc, &tuple, NULL, NULL);
	Datum         datum = PG_GETARG_DATUM(0);

	if (result != &tuple)
		datum = heap_copy_tuple_as_datum(result, desc);
	ReleaseTupleDesc(desc);
	PG_RETURN_DATUM(datum);
}

/* record_problems(record, arguments): for each column of the arguments why it stays as it is, or NULL. */
PG_FUNCTION_INFO_V1(hygiene_record_problems);
Datum
hygiene_record_problems(PG_FUNCTION_ARGS)
{
	HeapTupleData tuple;
	TupleDesc     desc;
	RowForms     *forms = record_forms(fcinfo, &tuple, &desc);
	const char  **problems = palloc0((forms->argument_count + 1) * sizeof(char *));
	Datum        *datums = palloc0((forms->argument_count + 1) * sizeof(Datum));
	bool         *nulls = palloc((forms->argument_count + 1) * sizeof(bool));
	int           lower = 1;

	normalize_tuple(forms, desc, &tuple, NULL, problems);
	for (int i = 0; i < forms->argument_count; i++)
	{
		nulls[i] = problems[i] == NULL;
		if (!nulls[i])
			datums[i] = CStringGetTextDatum(problems[i]);
	}
	ReleaseTupleDesc(desc);
	PG_RETURN_ARRAYTYPE_P(construct_md_array(datums, nulls, 1, &forms->argument_count, &lower,
											 TEXTOID, -1, false, TYPALIGN_INT));
}
