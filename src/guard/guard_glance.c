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
 * Candidates that share a mailbox, phone or code with the row are not glanced at (guard_scan.c tells them apart), so for all
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
#include "port/pg_bitutils.h"
#include "utils/date.h"
#include "utils/datetime.h"
#include "utils/lsyscache.h"
#include "utils/memutils.h"

#include "field/field.h"
#include "guard/guard.h"
#include "guard/guard_glimpse.h"
#include "match/compare_value.h"
#include "match/model_sql.h"
#include "similarity/similarity.h"
#include "text/text.h"

/* ---- parts of an identity ---- */

#define BIT(n) (UINT32_C(1) << (n))

typedef struct Part
{
	uint32  looked_at; /* arguments of the constructor; all NULL: there is no such part */
	uint32  also;      /* others it is made with */
	uint32  compared;  /* fields of a comparison that it settles */
	Glimpse glimpse;   /* how to see from the bytes of one argument that there is little likeness */
	int     glimpsed;
	int     place_of; /* place of the address, when it is only tried whether the places differ */
} Part;

/*
 * In the order in which they are tried.  The names, which many candidates have alike, are remembered: see below.
 * What is not settled by any part (extra) keeps the best it could add.
 */
static const Part person_parts[] = {
	{BIT(HYG_PERSON_BIRTH_DATE), 0, BIT(HYG_C_BIRTH_DATE), NO_GLIMPSE, 0, 0},
	{BIT(HYG_PERSON_GIVEN_NAME) | BIT(HYG_PERSON_MIDDLE_NAME) | BIT(HYG_PERSON_FAMILY_NAME) |
		 BIT(HYG_PERSON_BIRTH_NAME) | BIT(HYG_PERSON_FULL_NAME),
	 0, BIT(HYG_C_GIVEN) | BIT(HYG_C_FAMILY) | BIT(HYG_C_SUFFIX), NO_GLIMPSE, 0, 0},
	{BIT(HYG_PERSON_POSTCODE) | BIT(HYG_PERSON_CITY),
	 BIT(HYG_PERSON_COUNTRY) | BIT(HYG_PERSON_REGION), 0, NO_GLIMPSE, 0, 5},
	{BIT(HYG_PERSON_EMAIL), 0, BIT(HYG_C_EMAIL), GLIMPSE_EMAIL, HYG_PERSON_EMAIL, 0},
	{BIT(HYG_PERSON_PHONE), BIT(HYG_PERSON_COUNTRY) | BIT(HYG_PERSON_REGION), BIT(HYG_C_PHONE),
	 GLIMPSE_PHONE, HYG_PERSON_PHONE, 0},
	{BIT(HYG_PERSON_STREET) | BIT(HYG_PERSON_POSTCODE) | BIT(HYG_PERSON_CITY),
	 BIT(HYG_PERSON_COUNTRY) | BIT(HYG_PERSON_REGION), BIT(HYG_C_ADDRESS), GLIMPSE_HOUSE,
	 HYG_PERSON_STREET, 0},
	{BIT(HYG_PERSON_ORGANIZATION), 0, BIT(HYG_C_ORGANIZATION), NO_GLIMPSE, 0, 0},
	{BIT(HYG_PERSON_NATIONAL_ID), 0, BIT(HYG_C_NATIONAL_ID), NO_GLIMPSE, 0, 0},
	{BIT(HYG_PERSON_EXTERNAL_ID), 0, BIT(HYG_C_EXTERNAL_ID), NO_GLIMPSE, 0, 0},
};
static const Part organization_parts[] = {
	{BIT(HYG_ORGANIZATION_TAX), BIT(HYG_ORGANIZATION_COUNTRY) | BIT(HYG_ORGANIZATION_REGION),
	 BIT(HYG_C_TAX), NO_GLIMPSE, 0, 0},
	{BIT(HYG_ORGANIZATION_NAME) | BIT(HYG_ORGANIZATION_ALIAS), 0,
	 BIT(HYG_C_NAME) | BIT(HYG_C_LEGAL_FORM), NO_GLIMPSE, 0, 0},
	{BIT(HYG_ORGANIZATION_POSTCODE) | BIT(HYG_ORGANIZATION_CITY),
	 BIT(HYG_ORGANIZATION_COUNTRY) | BIT(HYG_ORGANIZATION_REGION), 0, NO_GLIMPSE, 0, 6},
	{BIT(HYG_ORGANIZATION_REGISTRATION),
	 BIT(HYG_ORGANIZATION_COUNTRY) | BIT(HYG_ORGANIZATION_REGION), BIT(HYG_C_REGISTRATION),
	 NO_GLIMPSE, 0, 0},
	{BIT(HYG_ORGANIZATION_EMAIL) | BIT(HYG_ORGANIZATION_WEBSITE), 0,
	 BIT(HYG_C_EMAIL) | BIT(HYG_C_WEBSITE), GLIMPSE_EMAIL, HYG_ORGANIZATION_EMAIL, 0},
	{BIT(HYG_ORGANIZATION_PHONE), BIT(HYG_ORGANIZATION_COUNTRY) | BIT(HYG_ORGANIZATION_REGION),
	 BIT(HYG_C_PHONE), GLIMPSE_PHONE, HYG_ORGANIZATION_PHONE, 0},
	{BIT(HYG_ORGANIZATION_STREET) | BIT(HYG_ORGANIZATION_POSTCODE) | BIT(HYG_ORGANIZATION_CITY),
	 BIT(HYG_ORGANIZATION_COUNTRY) | BIT(HYG_ORGANIZATION_REGION), BIT(HYG_C_ADDRESS),
	 GLIMPSE_HOUSE, HYG_ORGANIZATION_STREET, 0},
	{BIT(HYG_ORGANIZATION_EXTERNAL_ID), 0, BIT(HYG_C_EXTERNAL_ID), NO_GLIMPSE, 0, 0},
};

#define FIRST 0             /* place of the birth date of persons */
#define NAMES 1             /* place of the names among the parts */
#define MAX_PARTS 9         /* of either kind */
#define MAX_PLACE_BYTES 128 /* of town and postcode, as they are written */

/* Parts by what they decide for their price. */
static const uint8 person_order[] = {2, NAMES, 3, 4, 5, 6, 7, 8};
static const uint8 organization_order[] = {2, 0, 3, NAMES, 4, 5, 6, 7};

/*
 * An identity holds HYG_MAX_VALUES values, names first: those behind mailboxes and phones are among them if there are no more
 * of these.
 */
#define FEW_CONTACTS 6

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

/* A country as it is written, and its code. */
typedef struct Country
{
	int  n;
	char written[20];
	bool known;
	char code[2];
} Country;

/* The values a list is made of, where it is made by join_values(): each is looked at without the list being made. */
#define MAX_PIECES 8

typedef struct Pieces
{
	int        count;
	ExprState *of[MAX_PIECES];
} Pieces;

struct Glance
{
	char             kind;
	const Part      *parts;
	int              part_count;
	const uint8     *order;
	int              order_count;
	ExprState       *arguments[HYG_PERSON_ARGS];
	Pieces           pieces[HYG_PERSON_ARGS];
	FunctionCallInfo call; /* values of the arguments evaluated */
	uint32           evaluated;
	uint32           constants;   /* evaluated once and for all */
	bool             birth_names; /* can a candidate have any? */
	const HygBounds *bounds;
	/* of the row being written */
	uint64                row;
	const HygView        *view;
	const HygModelBounds *model;
	float                 ceiling[HYG_CLASSES];
	float                 best[MAX_PARTS][HYG_CLASSES];
	float                 unlike[MAX_PARTS][HYG_CLASSES]; /* best without likeness at a glimpse */
	uint32                settles;                        /* parts that the row has, a bit each */
	bool                  has_place;                      /* town and postcode */
	Patterns              patterns[GLIMPSES];
	Remembered            remembered[REMEMBERED];
	/* an identity of nothing but a birth date */
	char    birth[10];
	HygView birth_view;
	Country country; /* the last one seen */
};

/* ---- made ready once a statement ---- */

static void
find_pieces(Node *argument, EState *estate, Pieces *pieces)
{
	FuncExpr  *function = (FuncExpr *) argument;
	FmgrInfo   flinfo;
	ArrayExpr *array;
	ListCell  *cell;

	if (!IsA(argument, FuncExpr) || list_length(function->args) != 1 ||
		!IsA(linitial(function->args), ArrayExpr))
		return;
	array = linitial_node(ArrayExpr, function->args);
	fmgr_info(function->funcid, &flinfo);
	if (flinfo.fn_addr != hygiene_join_values || array->multidims ||
		list_length(array->elements) > MAX_PIECES)
		return;
	foreach (cell, array->elements)
		pieces->of[pieces->count++] = ExecPrepareExpr(lfirst(cell), estate);
}

/* Room for a value of a field behind all those that are there. */
static void
add_to_view(HygView *view, HygField field)
{
	view->values[view->count++].field = field;
	view->fields |= BIT(field);
	for (int f = field + 1; f <= HYG_FIELD_COUNT; f++)
		view->first[f] = view->count;
}

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
	glance->order = person ? person_order : organization_order;
	glance->order_count = person ? lengthof(person_order) : lengthof(organization_order);
	glance->birth_view.kind = HYG_KIND_PERSON;
	glance->birth_view.rule_set = HYG_RULE_SET;
	add_to_view(&glance->birth_view, HYG_F_BIRTH_DATE);
	glance->birth_view.values[0].s = glance->birth;
	glance->birth_view.values[0].n = sizeof(glance->birth);
	StaticAssertStmt(lengthof(person_parts) <= MAX_PARTS &&
						 lengthof(organization_parts) <= MAX_PARTS,
					 "room for all parts");
	glance->call = palloc0(SizeForFunctionCallInfo(HYG_PERSON_ARGS));
	InitFunctionCallInfoData(*glance->call, NULL, list_length(function->args),
							 function->inputcollid, NULL, NULL);
	foreach (cell, function->args)
	{
		if (IsA(lfirst(cell), Const))
		{
			glance->constants |= BIT(place);
			glance->call->args[place].value = lfirst_node(Const, cell)->constvalue;
			glance->call->args[place].isnull = lfirst_node(Const, cell)->constisnull;
		}
		find_pieces(lfirst(cell), estate, &glance->pieces[place]);
		glance->arguments[place++] = ExecPrepareExpr(lfirst(cell), estate);
	}
	if (person)
	{
		const Node *birth_name = list_nth(function->args, HYG_PERSON_BIRTH_NAME);

		glance->birth_names = !IsA(birth_name, Const) || !((const Const *) birth_name)->constisnull;
	}
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
	} *known = NULL;
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

/* The best level that mailboxes of other names can show: a domain in common, unless all the row has are public ones. */
static int
email_unlike(const HygView *row)
{
	for (int i = 0; i < hyg_view_count(row, HYG_F_EMAIL); i++)
	{
		const HygValue *v = hyg_view_value(row, HYG_F_EMAIL, i);

		if (!hyg_email_is_free(v->s, v->n))
			return EMAIL_DOMAIN;
	}
	return EMAIL_DIFFERENT;
}

/*
 * Who has a common name agrees on no other one: equal given names are then common ones.  So are family names, unless one side
 * has several.
 */
static bool
has_common_given(const HygView *row)
{
	const HygValue *v;

	if (hyg_view_count(row, HYG_F_GIVEN) == 0)
		return false;
	v = hyg_view_value(row, HYG_F_GIVEN, 0);
	return v->n > 1 && hyg_is_common_given_name(v->s, v->n);
}

static bool
has_only_common_family(const HygView *row)
{
	const HygValue *v;

	if (hyg_view_count(row, HYG_F_FAMILY) != 1 || hyg_view_count(row, HYG_F_BIRTH_NAME) != 0)
		return false;
	v = hyg_view_value(row, HYG_F_FAMILY, 0);
	return hyg_is_common_family_name(v->s, v->n);
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
	memset(glance->unlike, 0, sizeof(glance->unlike));
	glance->settles = 0;
	hyg_glimpse_patterns(row, glance->patterns);
	glance->has_place =
		hyg_view_count(row, HYG_F_CITY) == 1 && hyg_view_count(row, HYG_F_POSTCODE) == 1;
	for (int f = 0; f < HYG_C_COUNT; f++)
	{
		int first = 1;
		int unlike;

		if ((row->fields & glance->model->looked_at[f]) == 0)
			continue;
		if (f == HYG_C_EMAIL && (followed & BIT(HYG_K_EMAIL)))
			first = EMAIL_TYPO;
		else if (f == HYG_C_PHONE && (followed & BIT(HYG_K_PHONE)))
			first = PHONE_TYPO;
		else if ((f == HYG_C_NATIONAL_ID && (followed & BIT(HYG_K_NATIONAL_ID))) ||
				 (f == HYG_C_EXTERNAL_ID && (followed & BIT(HYG_K_EXTERNAL_ID))))
			first = CODE_TYPO;
		else if (f == HYG_C_GIVEN && has_common_given(row))
			first = GIVEN_COMMON;
		else if (f == HYG_C_FAMILY && !glance->birth_names && has_only_common_family(row))
			first = FAMILY_COMMON;
		unlike = first;
		if (f == HYG_C_EMAIL)
			unlike = email_unlike(row);
		else if (f == HYG_C_PHONE)
			unlike = PHONE_DIFFERENT;
		else if (f == HYG_C_ADDRESS)
			unlike = ADDRESS_STREET;
		add(glance->ceiling, glance->model->best_from[f][first]);
		for (int p = 0; p < glance->part_count; p++)
		{
			if (glance->parts[p].compared & BIT(f))
			{
				add(glance->best[p], glance->model->best_from[f][first]);
				add(glance->unlike[p], glance->model->best_from[f][unlike]);
				glance->settles |= BIT(p);
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

	for (; wanted != 0; wanted &= wanted - 1)
	{
		int i = pg_rightmost_one_pos32(wanted);

		if ((glance->evaluated & BIT(i)) == 0)
		{
			glance->call->args[i].value = ExecEvalExprSwitchContext(glance->arguments[i], econtext,
																	&glance->call->args[i].isnull);
			glance->evaluated |= BIT(i);
		}
		any |= !glance->call->args[i].isnull;
	}
	return any;
}

/* The identity that a part of the candidate makes. */
static void
open_part(Glance *glance, ExprContext *econtext, const Part *part, HygBuf *flat, HygView *view)
{
	HygBuilder b;

	evaluate(glance, econtext, part->looked_at | part->also);
	hyg_builder_init(&b, glance->kind);
	if (glance->kind == HYG_KIND_PERSON)
		hyg_person_add(glance->call, part->looked_at | part->also, &b);
	else
		hyg_organization_add(glance->call, part->looked_at | part->also, &b);
	hyg_builder_finish(&b, flat);
	hyg_builder_free(&b);
	if (!hyg_view_open(view, flat->data, flat->len))
		elog(ERROR, "identity is not well-formed");
}

/* What a part of the candidate adds. */
static void
part_adds(Glance *glance, ExprContext *econtext, const Part *part, float *adds)
{
	HygView       view;
	HygComparison c;
	HYG_STACK_BUF(flat, 1024);

	memset(adds, 0, HYG_CLASSES * sizeof(float));
	open_part(glance, econtext, part, &flat, &view);
	hyg_compare(glance->view, &view, &c);
	for (int f = 0; f < HYG_C_COUNT; f++)
	{
		/* whether given and family name were changed over is seen from the names alone */
		if ((part->compared & BIT(f)) && c.level[f] != HYG_LEVEL_MISSING)
			add(adds, part == &glance->parts[NAMES] ? glance->model->weight[f][c.level[f]]
													: glance->model->alone[f][c.level[f]]);
	}
	hyg_buf_free(&flat);
}

/* The value of a constructor's argument that is evaluated; false when it is NULL. */
static bool
argument(const Glance *glance, int argno, HygInput *value)
{
	HygText t;

	if (glance->call->args[argno].isnull)
		return false;
	t = hyg_text_arg(glance->call->args[argno].value);
	value->s = t.s;
	value->n = t.n;
	return true;
}

/* The country that postcodes are read by, as hyg_add_contact() has it. */
static const char *
home_country(Glance *glance, int country_argno, int region_argno, char code[3])
{
	Country    *last = &glance->country;
	HygInput    value;
	const char *region = hyg_region_arg(glance->call, region_argno, "region", code);

	if (!argument(glance, country_argno, &value))
		return region;
	if (value.n != last->n || memcmp(value.s, last->written, value.n) != 0)
	{
		char found[2] = {0};

		last->known = !hyg_input_missing(value) &&
					  hyg_normalize_country(value.s, hyg_bounded(value.n), found);
		memcpy(last->code, found, sizeof(last->code));
		last->n = value.n <= sizeof(last->written) ? (int) value.n : -1;
		if (last->n > 0)
			memcpy(last->written, value.s, value.n);
	}
	if (!last->known)
		return region;
	memcpy(code, last->code, sizeof(last->code));
	code[2] = '\0';
	return code;
}

/*
 * Has both a town and a postcode that are not even alike?  Then the addresses differ, whatever the street is.  Both are made as
 * hyg_add_contact() makes them.
 */
static bool
is_elsewhere(Glance *glance, ExprContext *econtext, const Part *part)
{
	bool            person = glance->kind == HYG_KIND_PERSON;
	const HygValue *own_postcode = hyg_view_value(glance->view, HYG_F_POSTCODE, 0);
	const HygValue *own_city = hyg_view_value(glance->view, HYG_F_CITY, 0);
	HygInput        postcode;
	HygInput        city;
	HygValue        folded;
	char            code[3];
	const char     *home;
	bool            result = false;
	HYG_STACK_BUF(compact, 64);
	HYG_STACK_BUF(town, 256);

	if (!glance->has_place)
		return false;
	evaluate(glance, econtext, part->looked_at | part->also);
	if (!argument(glance, person ? HYG_PERSON_POSTCODE : HYG_ORGANIZATION_POSTCODE, &postcode) ||
		!argument(glance, person ? HYG_PERSON_CITY : HYG_ORGANIZATION_CITY, &city) ||
		postcode.n > MAX_PLACE_BYTES || city.n > MAX_PLACE_BYTES)
		return false;
	hyg_fold(city.s, city.n, &town);
	folded.s = town.data;
	folded.n = (uint16_t) town.len;
	if (town.len > 0 && town.len <= HYG_MAX_VALUE_BYTES && !alike(own_city, &folded))
	{
		home = home_country(glance, person ? HYG_PERSON_COUNTRY : HYG_ORGANIZATION_COUNTRY,
							person ? HYG_PERSON_REGION : HYG_ORGANIZATION_REGION, code);
		hyg_comparable_postcode(postcode, home, &compact);
		result =
			compact.len > 0 && compact.len <= HYG_MAX_VALUE_BYTES &&
			hyg_osa_bounded(own_postcode->s, own_postcode->n, compact.data, compact.len, 2) > 2 &&
			!hyg_input_missing(postcode) && !hyg_input_missing(city);
	}
	hyg_buf_free(&compact);
	hyg_buf_free(&town);
	return result;
}

/* ---- glimpses (guard_glimpse.c) ---- */

/* What is seen of a part's argument. */
typedef enum Seen
{
	NOT_THERE,
	UNLIKE,
	LIKE
} Seen;

static Seen
see(const Glance *glance, const Part *part, const NullableDatum *value)
{
	text *t;

	if (value->isnull)
		return NOT_THERE;
	t = DatumGetTextPP(value->value);
	if (VARSIZE_ANY_EXHDR(t) == 0)
		return NOT_THERE;
	return hyg_seems_like(&glance->patterns[part->glimpse], part->glimpse, VARDATA_ANY(t),
						  VARSIZE_ANY_EXHDR(t))
			   ? LIKE
			   : UNLIKE;
}

static Seen
glimpse(Glance *glance, ExprContext *econtext, const Part *part)
{
	const Pieces *pieces = &glance->pieces[part->glimpsed];
	Seen          most = NOT_THERE;

	if (pieces->count == 0)
	{
		evaluate(glance, econtext, BIT(part->glimpsed));
		return see(glance, part, &glance->call->args[part->glimpsed]);
	}
	for (int i = 0; i < pieces->count && most != LIKE; i++)
	{
		NullableDatum value;

		value.value = ExecEvalExprSwitchContext(pieces->of[i], econtext, &value.isnull);
		most = Max(most, see(glance, part, &value));
	}
	return most;
}

/* ---- */

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

/* Where the names of a candidate are remembered; with n 0 when they are too long for that. */
static Remembered *
remembered_names(Glance *glance, char *bytes, int *n)
{
	*n = names_as_written(glance, &glance->parts[NAMES], bytes);
	return &glance->remembered[hash_bytes((unsigned char *) bytes, *n) % REMEMBERED];
}

static bool
is_remembered(const Glance *glance, const Remembered *known, const char *bytes, int n)
{
	return n > 0 && known->row == glance->row && known->n == n &&
		   memcmp(known->bytes, bytes, n) == 0;
}

static int
listed_values(const NullableDatum *list)
{
	text *value;
	int   count = 1;

	if (list->isnull)
		return 0;
	value = DatumGetTextPP(list->value);
	for (int at = 0; at < VARSIZE_ANY_EXHDR(value); at++)
	{
		char c = VARDATA_ANY(value)[at];

		count += (c == ';') | (c == ',') | (c == '\n');
	}
	return count;
}

/* Are mailboxes and phones so few that an identity has room for all that stands behind them? */
static bool
has_few_contacts(Glance *glance, ExprContext *econtext)
{
	static const uint8 contacts[] = {HYG_PERSON_EMAIL, HYG_PERSON_PHONE};
	int                count = 0;

	if (glance->kind != HYG_KIND_PERSON)
		return true; /* there are few names, so always */
	for (size_t i = 0; i < lengthof(contacts); i++)
	{
		const Pieces *pieces = &glance->pieces[contacts[i]];

		if (pieces->count == 0)
		{
			evaluate(glance, econtext, BIT(contacts[i]));
			count += listed_values(&glance->call->args[contacts[i]]);
		}
		for (int k = 0; k < pieces->count; k++)
		{
			NullableDatum value;

			value.value = ExecEvalExprSwitchContext(pieces->of[k], econtext, &value.isnull);
			count += listed_values(&value);
		}
	}
	return count <= FEW_CONTACTS;
}

/* What the birth date adds, without an identity being made. */
static void
birth_adds(Glance *glance, float *adds)
{
	DateADT date = DatumGetDateADT(glance->call->args[HYG_PERSON_BIRTH_DATE].value);
	int     year;
	int     month;
	int     day;
	int     level;

	if (DATE_NOT_FINITE(date))
		return;
	j2date(date + POSTGRES_EPOCH_JDATE, &year, &month, &day);
	if (!hyg_birth_date_text(year, month, day, glance->birth))
		return;
	level = hyg_birth_level(glance->view, &glance->birth_view);
	if (level != HYG_LEVEL_MISSING)
		add(adds, glance->model->alone[HYG_C_BIRTH_DATE][level]);
}

/* A look at one candidate: what it could add at most, part by part. */
typedef struct Look
{
	float        ceiling[HYG_CLASSES];
	const float *counted[MAX_PARTS]; /* what is in the ceiling for a part */
	uint32       open;               /* parts that were not looked at to the end */
	bool         few;                /* contacts, when they were counted */
} Look;

static inline void
count_anew(Look *look, int part, const float *adds)
{
	take(look->ceiling, look->counted[part]);
	look->counted[part] = adds;
	add(look->ceiling, adds);
}

static inline void
settle(Look *look, int part, const float *adds)
{
	count_anew(look, part, adds);
	look->open &= ~BIT(part);
}

/* Before anything is normalised: what is not there, and what has little likeness.  True as soon as that is enough. */
static bool
glimpse_all(Glance *glance, ExprContext *econtext, Look *look)
{
	static const float nothing[HYG_CLASSES] = {0};

	/* names are there nearly always */
	for (int i = 1; i <= glance->part_count; i++)
	{
		int         p = (NAMES + i) % glance->part_count;
		const Part *part = &glance->parts[p];
		Seen        seen = LIKE;
		bool        there;

		if ((look->open & BIT(p)) == 0)
			continue;
		if (part->glimpse != NO_GLIMPSE)
			seen = glimpse(glance, econtext, part);
		if (part->glimpse != NO_GLIMPSE && (seen == LIKE || part->looked_at == BIT(part->glimpsed)))
			there = seen != NOT_THERE;
		else
			there = evaluate(glance, econtext, part->looked_at);
		if (!there)
			settle(look, p, nothing);
		else if (seen == UNLIKE ||
				 (seen == NOT_THERE && (part->glimpse != GLIMPSE_HOUSE ||
										hyg_view_count(glance->view, HYG_F_HOUSE_NUMBER) == 1)))
			count_anew(look, p, glance->unlike[p]);
		if (out_of_reach(look->ceiling))
			return true;
	}
	return false;
}

/* Is it certain that no row that shares no identifying key is a duplicate of the row begun with, whatever it has? */
bool
hyg_glance_rules_out_all(const Glance *glance)
{
	return out_of_reach(glance->ceiling);
}

/* Is it certain that the row in the slot, which shares no identifying key, is no duplicate of the row begun with? */
bool
hyg_glance_rules_out(Glance *glance, EState *estate, TupleTableSlot *slot)
{
	ExprContext *econtext = GetPerTupleExprContext(estate);
	const Part  *parts = glance->parts;
	float        adds[MAX_PARTS][HYG_CLASSES];
	Look         look = {.open = glance->settles};
	Remembered  *known = NULL;
	char         names[REMEMBERED_BYTES];
	int          names_n = 0;

	econtext->ecxt_scantuple = slot;
	glance->evaluated = glance->constants;
	memcpy(look.ceiling, glance->ceiling, sizeof(look.ceiling));
	for (int p = 0; p < glance->part_count; p++)
		look.counted[p] = glance->best[p];

	/* what costs next to nothing */
	if (parts[FIRST].compared == BIT(HYG_C_BIRTH_DATE) && (look.open & BIT(FIRST)))
	{
		memset(adds[FIRST], 0, sizeof(adds[FIRST]));
		if (evaluate(glance, econtext, parts[FIRST].looked_at))
			birth_adds(glance, adds[FIRST]);
		settle(&look, FIRST, adds[FIRST]);
	}
	if (glimpse_all(glance, econtext, &look))
		return true;
	if (look.open & BIT(NAMES))
	{
		known = remembered_names(glance, names, &names_n);
		if (is_remembered(glance, known, names, names_n))
			settle(&look, NAMES, known->adds);
	}

	/* part by part */
	for (int i = 0; i < glance->order_count; i++)
	{
		int p = glance->order[i];

		if (out_of_reach(look.ceiling))
			return true;
		if ((look.open & BIT(parts[p].place_of != 0 ? parts[p].place_of : p)) == 0)
			continue;
		if (p != NAMES && (parts[p].compared & BIT(HYG_C_EMAIL)) == 0 && !look.few)
		{
			if (!has_few_contacts(glance, econtext))
				return false;
			look.few = true;
		}
		if (parts[p].place_of == 0)
		{
			part_adds(glance, econtext, &parts[p], adds[p]);
			settle(&look, p, adds[p]);
		}
		else if (is_elsewhere(glance, econtext, &parts[p]))
			settle(&look, parts[p].place_of,
				   glance->model->alone[HYG_C_ADDRESS][ADDRESS_DIFFERENT]);
		if (p == NAMES && names_n > 0)
		{
			known->row = glance->row;
			known->n = names_n;
			memcpy(known->bytes, names, names_n);
			memcpy(known->adds, adds[p], sizeof(known->adds));
		}
	}
	return out_of_reach(look.ceiling);
}
