/*-------------------------------------------------------------------------
 *
 * guard_glance.c
 *	  Most rows that share a key with the one being written share a name with it and nothing else.  To make the identity
 *	  of each takes nearly all the time a guard takes; a glance at a few columns shows that they cannot be duplicates.
 *
 * The match weight is never above the sum of what the fields add against any one class of different entities
 * (match/bound.c).  So each field of the row being written is counted with the best a candidate could agree on it; then the
 * candidate's columns are looked at, those that decide most for the least work first: what is NULL adds nothing, what has a
 * value is normalised by itself and compared.  As soon as a sum is below what the threshold needs, the candidate
 * is ruled out.  One that is not is judged as ever, by its whole identity: a glance only ever says no.
 *
 * Candidates that share a mailbox, phone or code with the row are not glanced at (guard_index.c tells them apart), so for all
 * others the best agreement on these is a typing error.
 *
 * Parts of an identity can be made one by one because the constructors treat them so: names, birth date, mailbox, phone and so
 * on do not look at each other; phone and address need the country.
 *
 *-------------------------------------------------------------------------
 */
#include "identity/identity_sql.h"

#include "common/hashfn.h"
#include "executor/executor.h"
#include "nodes/primnodes.h"
#include "utils/lsyscache.h"
#include "utils/memutils.h"

#include "guard/guard.h"
#include "match/model_sql.h"

/* ---- parts of an identity ---- */

#define BIT(n) (UINT32_C(1) << (n))

typedef struct Part
{
	uint32 looked_at; /* arguments of the constructor; all NULL: there is no such part */
	uint32 also;      /* others it is made with */
	uint32 compared;  /* fields of a comparison that it settles */
} Part;

/*
 * In the order in which they are tried.  The names, which many candidates have alike, are remembered: see below.
 * What is not settled by any part (extra) keeps the best it could add.
 */
static const Part person_parts[] = {
	{BIT(HYG_PERSON_BIRTH_DATE), 0, BIT(HYG_C_BIRTH_DATE)},
	{BIT(HYG_PERSON_GIVEN_NAME) | BIT(HYG_PERSON_MIDDLE_NAME) | BIT(HYG_PERSON_FAMILY_NAME) |
		 BIT(HYG_PERSON_BIRTH_NAME) | BIT(HYG_PERSON_FULL_NAME),
	 0, BIT(HYG_C_GIVEN) | BIT(HYG_C_FAMILY) | BIT(HYG_C_SUFFIX)},
	{BIT(HYG_PERSON_EMAIL), 0, BIT(HYG_C_EMAIL)},
	{BIT(HYG_PERSON_PHONE), BIT(HYG_PERSON_COUNTRY) | BIT(HYG_PERSON_REGION), BIT(HYG_C_PHONE)},
	{BIT(HYG_PERSON_STREET) | BIT(HYG_PERSON_POSTCODE) | BIT(HYG_PERSON_CITY),
	 BIT(HYG_PERSON_COUNTRY) | BIT(HYG_PERSON_REGION), BIT(HYG_C_ADDRESS)},
	{BIT(HYG_PERSON_ORGANIZATION), 0, BIT(HYG_C_ORGANIZATION)},
	{BIT(HYG_PERSON_NATIONAL_ID), 0, BIT(HYG_C_NATIONAL_ID)},
	{BIT(HYG_PERSON_EXTERNAL_ID), 0, BIT(HYG_C_EXTERNAL_ID)},
};
static const Part organization_parts[] = {
	{BIT(HYG_ORGANIZATION_TAX), BIT(HYG_ORGANIZATION_COUNTRY) | BIT(HYG_ORGANIZATION_REGION),
	 BIT(HYG_C_TAX)},
	{BIT(HYG_ORGANIZATION_NAME) | BIT(HYG_ORGANIZATION_ALIAS), 0,
	 BIT(HYG_C_NAME) | BIT(HYG_C_LEGAL_FORM)},
	{BIT(HYG_ORGANIZATION_REGISTRATION),
	 BIT(HYG_ORGANIZATION_COUNTRY) | BIT(HYG_ORGANIZATION_REGION), BIT(HYG_C_REGISTRATION)},
	{BIT(HYG_ORGANIZATION_EMAIL) | BIT(HYG_ORGANIZATION_WEBSITE), 0,
	 BIT(HYG_C_EMAIL) | BIT(HYG_C_WEBSITE)},
	{BIT(HYG_ORGANIZATION_PHONE), BIT(HYG_ORGANIZATION_COUNTRY) | BIT(HYG_ORGANIZATION_REGION),
	 BIT(HYG_C_PHONE)},
	{BIT(HYG_ORGANIZATION_STREET) | BIT(HYG_ORGANIZATION_POSTCODE) | BIT(HYG_ORGANIZATION_CITY),
	 BIT(HYG_ORGANIZATION_COUNTRY) | BIT(HYG_ORGANIZATION_REGION), BIT(HYG_C_ADDRESS)},
	{BIT(HYG_ORGANIZATION_EXTERNAL_ID), 0, BIT(HYG_C_EXTERNAL_ID)},
};

#define NAMES 1      /* place of the names among the parts */
#define MAX_PARTS 8  /* of either kind */
#define MANY_NAMES 12 /* with more, an identity may be too full to hold the other parts whole */

/* What the names of a candidate add, for those who come with the same ones. */
#define REMEMBERED 128
#define REMEMBERED_BYTES 72

typedef struct Remembered
{
	uint64 row; /* the row it was computed for */
	int    n;
	float  adds[HYG_CLASSES];
	char   bytes[REMEMBERED_BYTES];
} Remembered;

struct Glance
{
	char               kind;
	const Part        *parts;
	int                part_count;
	ExprState         *arguments[HYG_PERSON_ARGS];
	FunctionCallInfo   call; /* values of the arguments evaluated */
	uint32             evaluated;
	const HygBounds   *bounds;
	/* of the row being written */
	uint64                row;
	const HygView        *view;
	const HygModelBounds *model;
	float                 ceiling[HYG_CLASSES];
	float                 best[MAX_PARTS][HYG_CLASSES];
	bool                  settles[MAX_PARTS]; /* has the row such a part? */
	Remembered            remembered[REMEMBERED];
};

/* ---- made ready once a statement ---- */

/* The expression's call of person() or organization(); NULL when it is anything else. */
Glance *
hyg_glance_make(const IndexInfo *info, EState *estate)
{
	FuncExpr *function;
	FmgrInfo  flinfo;
	Glance   *glance;
	int       place = 0;
	bool      person;
	ListCell *cell;

	if (list_length(info->ii_Expressions) != 1 || !IsA(linitial(info->ii_Expressions), FuncExpr))
		return NULL;
	function = linitial_node(FuncExpr, info->ii_Expressions);
	fmgr_info(function->funcid, &flinfo);
	person = flinfo.fn_addr == hygiene_person;
	if ((!person && flinfo.fn_addr != hygiene_organization) || flinfo.fn_strict ||
		list_length(function->args) != (person ? HYG_PERSON_ARGS : HYG_ORGANIZATION_ARGS))
		return NULL;

	glance = palloc0(sizeof(Glance));
	glance->kind = person ? HYG_KIND_PERSON : HYG_KIND_ORGANIZATION;
	glance->parts = person ? person_parts : organization_parts;
	glance->part_count = person ? lengthof(person_parts) : lengthof(organization_parts);
	StaticAssertStmt(lengthof(person_parts) <= MAX_PARTS && lengthof(organization_parts) <= MAX_PARTS,
					 "room for all parts");
	glance->call = palloc0(SizeForFunctionCallInfo(HYG_PERSON_ARGS));
	InitFunctionCallInfoData(*glance->call, NULL, list_length(function->args), function->inputcollid,
							 NULL, NULL);
	foreach (cell, function->args)
		glance->arguments[place++] = ExecPrepareExpr(lfirst(cell), estate);
	return glance;
}

/* Bounds of a model at a threshold; making them takes longer than looking for the duplicates of a row. */
static const HygBounds *
bounds_of(const HygModel *model, double threshold)
{
	static struct
	{
		bool            used;
		const HygModel *model;
		uint64          changes;
		HygBounds       bounds;
	}         *known = NULL;
	static int next = 0;
	const int  room = 4;
	uint64     changes = hyg_model_changes();

	if (known == NULL)
		known = MemoryContextAllocZero(TopMemoryContext, room * sizeof(*known));
	for (int i = 0; i < room; i++)
	{
		if (known[i].used && known[i].model == model && known[i].bounds.threshold == threshold &&
			(model == NULL || known[i].changes == changes))
			return &known[i].bounds;
	}
	next = (next + 1) % room;
	known[next].used = false;
	hyg_bounds_init(&known[next].bounds, model, threshold);
	known[next].model = model;
	known[next].changes = changes;
	known[next].used = true;
	return &known[next].bounds;
}

/* ---- once a row ---- */

static inline void
add(float *sum, const float *by)
{
	for (int k = 0; k < HYG_CLASSES; k++)
		sum[k] += by[k];
}

static inline void
take(float *sum, const float *by)
{
	for (int k = 0; k < HYG_CLASSES; k++)
		sum[k] -= by[k];
}

static inline bool
out_of_reach(const float *ceiling)
{
	bool below = false;

	for (int k = 0; k < HYG_CLASSES; k++)
		below |= ceiling[k] < 0.0f;
	return below;
}

/*
 * A row to look for.  `followed` has the identifying keys of which every row was found and told apart, a bit for each kind:
 * other candidates share no value of theirs.
 */
bool
hyg_glance_begin(Glance *glance, const Rule *rule, const HygModel *model, const HygView *row,
				 uint32 followed)
{
	double threshold = Min(rule->threshold, rule->review);

	if (glance == NULL || row->kind != glance->kind)
		return false;
	/* which numbers an identity of very many values has keys of is not certain */
	for (int e = 0; e < rule->exact_count; e++)
	{
		if (rule->exact[e] == HYG_F_WEBSITE || rule->exact[e] == HYG_F_REGISTRATION ||
			rule->exact[e] == HYG_F_TAX)
			return false;
	}
	glance->bounds = bounds_of(model, threshold);
	glance->model =
		row->kind == HYG_KIND_PERSON ? &glance->bounds->person : &glance->bounds->organization;
	glance->view = row;
	glance->row++;
	memcpy(glance->ceiling, glance->model->slack, sizeof(glance->ceiling));
	memset(glance->best, 0, sizeof(glance->best));
	memset(glance->settles, 0, sizeof(glance->settles));
	for (int f = 0; f < HYG_C_COUNT; f++)
	{
		int first = 1;

		if ((row->fields & glance->model->looked_at[f]) == 0)
			continue;
		if (f == HYG_C_EMAIL && (followed & BIT(HYG_K_EMAIL)))
			first = EMAIL_TYPO;
		else if (f == HYG_C_PHONE && (followed & BIT(HYG_K_PHONE)))
			first = PHONE_TYPO;
		else if ((f == HYG_C_NATIONAL_ID && (followed & BIT(HYG_K_NATIONAL_ID))) ||
				 (f == HYG_C_EXTERNAL_ID && (followed & BIT(HYG_K_EXTERNAL_ID))))
			first = CODE_TYPO;
		add(glance->ceiling, glance->model->best_from[f][first]);
		for (int p = 0; p < glance->part_count; p++)
		{
			if (glance->parts[p].compared & BIT(f))
			{
				add(glance->best[p], glance->model->best_from[f][first]);
				glance->settles[p] = true;
			}
		}
	}
	return true;
}

/* ---- once a candidate ---- */

/* Evaluates arguments that were not yet; false when they are all NULL. */
static bool
evaluate(Glance *glance, ExprContext *econtext, uint32 wanted)
{
	bool any = false;

	for (int i = 0; wanted >> i != 0; i++)
	{
		if ((wanted & BIT(i)) == 0)
			continue;
		if ((glance->evaluated & BIT(i)) == 0)
		{
			glance->call->args[i].value = ExecEvalExprSwitchContext(
				glance->arguments[i], econtext, &glance->call->args[i].isnull);
			glance->evaluated |= BIT(i);
		}
		any |= !glance->call->args[i].isnull;
	}
	return any;
}

/* What a part of the candidate adds; false when it has so many values that nothing is certain. */
static bool
part_adds(Glance *glance, const Part *part, float *adds)
{
	HygBuilder    b;
	HygView       view;
	HygComparison c;
	bool          names = part == &glance->parts[NAMES];
	HYG_STACK_BUF(flat, 1024);

	hyg_builder_init(&b, glance->kind);
	if (glance->kind == HYG_KIND_PERSON)
		hyg_person_add(glance->call, part->looked_at | part->also, &b);
	else
		hyg_organization_add(glance->call, part->looked_at | part->also, &b);
	hyg_builder_finish(&b, &flat);
	hyg_builder_free(&b);
	memset(adds, 0, HYG_CLASSES * sizeof(float));
	if (!hyg_view_open(&view, flat.data, flat.len) || (names && view.count > MANY_NAMES))
	{
		hyg_buf_free(&flat);
		return false;
	}
	hyg_compare(glance->view, &view, &c);
	for (int f = 0; f < HYG_C_COUNT; f++)
	{
		if ((part->compared & BIT(f)) == 0 || c.level[f] == HYG_LEVEL_MISSING)
			continue;
		/* whether given and family name were changed over is seen from the names alone */
		add(adds, names ? glance->model->weight[f][c.level[f]]
						: glance->model->alone[f][c.level[f]]);
	}
	hyg_buf_free(&flat);
	return true;
}

/* The bytes of the names as they are in the row; 0 when there are too many to remember. */
static int
names_as_written(const Glance *glance, const Part *part, char *bytes)
{
	int n = 0;

	for (int i = 0; part->looked_at >> i != 0; i++)
	{
		text *value;
		int   length;

		if ((part->looked_at & BIT(i)) == 0)
			continue;
		if (glance->call->args[i].isnull)
		{
			if (n + 1 > REMEMBERED_BYTES)
				return 0;
			bytes[n++] = (char) 0xFF;
			continue;
		}
		value = DatumGetTextPP(glance->call->args[i].value);
		length = VARSIZE_ANY_EXHDR(value);
		if (length > 0x7F || n + 1 + length > REMEMBERED_BYTES)
			return 0;
		bytes[n++] = (char) length;
		memcpy(bytes + n, VARDATA_ANY(value), length);
		n += length;
	}
	return n;
}

static bool
names_add(Glance *glance, float *adds)
{
	const Part *part = &glance->parts[NAMES];
	char        bytes[REMEMBERED_BYTES];
	int         n = names_as_written(glance, part, bytes);
	Remembered *known;

	if (n == 0)
		return part_adds(glance, part, adds);
	known = &glance->remembered[hash_bytes((unsigned char *) bytes, n) % REMEMBERED];
	if (known->row == glance->row && known->n == n && memcmp(known->bytes, bytes, n) == 0)
	{
		memcpy(adds, known->adds, sizeof(known->adds));
		return true;
	}
	if (!part_adds(glance, part, adds))
		return false;
	known->row = glance->row;
	known->n = n;
	memcpy(known->bytes, bytes, n);
	memcpy(known->adds, adds, sizeof(known->adds));
	return true;
}

/* Is it certain that the row in the slot, which shares no identifying key, is no duplicate of the row begun with? */
bool
hyg_glance_rules_out(Glance *glance, EState *estate, TupleTableSlot *slot)
{
	ExprContext *econtext = GetPerTupleExprContext(estate);
	float        ceiling[HYG_CLASSES];
	uint32       open = 0;

	econtext->ecxt_scantuple = slot;
	glance->evaluated = 0;
	memcpy(ceiling, glance->ceiling, sizeof(ceiling));
	for (int p = 0; p < glance->part_count; p++)
	{
		if (glance->settles[p])
			open |= BIT(p);
	}
	for (int p = 0; p < glance->part_count; p++)
	{
		const Part *part = &glance->parts[p];
		float       adds[HYG_CLASSES];

		if (out_of_reach(ceiling))
			return true;
		if (p == NAMES + 1)
		{
			/* before anything is normalised: what is not there */
			for (int q = p; q < glance->part_count; q++)
			{
				if ((open & BIT(q)) && !evaluate(glance, econtext, glance->parts[q].looked_at))
				{
					take(ceiling, glance->best[q]);
					open &= ~BIT(q);
				}
			}
			if (out_of_reach(ceiling))
				return true;
		}
		if ((open & BIT(p)) == 0)
			continue;
		evaluate(glance, econtext, part->looked_at | part->also);
		if (!(p == NAMES ? names_add(glance, adds) : part_adds(glance, part, adds)))
			return false;
		take(ceiling, glance->best[p]);
		add(ceiling, adds);
	}
	return out_of_reach(ceiling);
}
