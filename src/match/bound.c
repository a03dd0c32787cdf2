/*-------------------------------------------------------------------------
 *
 * bound.c
 *	  Pairs in bulk: most cannot reach the threshold, and few fields show it.
 *
 * The match weight is log2 P(levels | match) / P(levels | different), and the denominator is a sum over classes:
 * strangers, relatives, colleagues.  So the sum of the field weights against any one class, less the logarithm of the
 * class's share, is never below it.  Fields not compared yet count with the best they could show.  A pair of which one of these bounds falls
 * below the weight the threshold needs is given up; the others are compared to the end and weighed as ever.
 *
 *-------------------------------------------------------------------------
 */
#include "match/match.h"

#include <math.h>

/*
 * How rare a value can be that two records agree on at a level, as a share of the average; 1 where the model does
 * not say (terms.c).
 */
static double
rarest(const HygModel *model, int field, int level)
{
	double lowest = 1.0;
	int    last = 0;

	if (model->terms == NULL || model->terms->rest[field] <= 0.0f)
		return 1.0;
	switch (field)
	{
		case HYG_C_GIVEN: last = GIVEN_COMMON; break;
		case HYG_C_FAMILY: last = FAMILY_COMMON; break;
		case HYG_C_ADDRESS: last = ADDRESS_CITY; break;
		case HYG_C_NAME:
		case HYG_C_ORGANIZATION: last = hyg_level_count(field); break;
		default: break; /* never less than 1 */
	}
	if (level > last)
		return 1.0;
	if (model->terms->rest[field] < lowest)
		lowest = model->terms->rest[field];
	for (uint32_t i = 0; i < model->terms->count; i++)
	{
		double common = hyg_common(model->terms->entries[i * HYG_TERM_BYTES + 4]);

		if (common < lowest)
			lowest = common;
	}
	return lowest;
}

/* Levels that a second field may change: from, to. */
static const uint8_t becomes[][3] = {{HYG_C_EMAIL, EMAIL_EXACT, EMAIL_OWN},
									 {HYG_C_EMAIL, EMAIL_LOCAL_PART, EMAIL_NAMED},
									 {HYG_C_GIVEN, GIVEN_DIFFERENT, GIVEN_SWAPPED},
									 {HYG_C_GIVEN, GIVEN_SIMILAR, GIVEN_SWAPPED},
									 {HYG_C_FAMILY, FAMILY_DIFFERENT, FAMILY_SWAPPED},
									 {HYG_C_FAMILY, FAMILY_SIMILAR, FAMILY_SWAPPED}};

/* Weights of one field against one class. */
static void
field_bounds(HygModelBounds *bounds, const HygModel *model, int f, int k)
{
	for (int l = 1; l <= hyg_level_count(f); l++)
	{
		const HygLevel *level = &model->levels[f][l];
		double          u = level->u[k];

		/* agreeing on a rare value, as hyg_weight() has it */
		if (!hyg_agrees_for_a_reason(model->kind, f, l, k))
			u *= rarest(model, f, l);
		bounds->weight[f][l][k] = (float) log2((double) level->m / u);
	}
	/* a common name is one by the model's own frequencies, if it has any */
	if (model->terms != NULL && model->terms->rest[f] > 0.0f &&
		(f == HYG_C_GIVEN || f == HYG_C_FAMILY) &&
		bounds->weight[f][GIVEN_EXACT][k] > bounds->weight[f][GIVEN_COMMON][k])
		bounds->weight[f][GIVEN_COMMON][k] = bounds->weight[f][GIVEN_EXACT][k];
	for (int l = 1; l <= hyg_level_count(f); l++)
		bounds->alone[f][l][k] = bounds->weight[f][l][k];
	for (size_t i = 0; i < sizeof(becomes) / sizeof(becomes[0]); i++)
	{
		float other = bounds->weight[f][becomes[i][2]][k];

		if (becomes[i][0] == f && other > bounds->alone[f][becomes[i][1]][k])
			bounds->alone[f][becomes[i][1]][k] = other;
	}
	for (int l = hyg_level_count(f), behind = HYG_MAX_LEVELS; l >= 1; behind = l--)
		bounds->best_from[f][l][k] = fmaxf(bounds->alone[f][l][k], bounds->best_from[f][behind][k]);
}

static void
model_bounds(HygModelBounds *bounds, const HygModel *model, double threshold)
{
	double odds = threshold < 1.0 ? threshold / (1.0 - threshold) : INFINITY;
	double prior = model->prior / (1.0 - model->prior);

	if (odds > 0x1p50)
		odds = 0x1p50; /* from about there on a probability is 1 when printed */
	memset(bounds, 0, sizeof(*bounds));
	bounds->model = model;
	/* a little more than nothing, for what rounding does */
	for (int k = 0; k < HYG_CLASSES; k++)
		bounds->slack[k] = (float) (1e-3 - log2(model->share[k]) - (log2(odds) - log2(prior)));
	for (int f = 0; f < HYG_C_COUNT; f++)
	{
		bounds->looked_at[f] = hyg_looked_at(f);
		for (int k = 0; k < HYG_CLASSES && model->levels[f] != NULL; k++)
			field_bounds(bounds, model, f, k);
	}
}

void
hyg_bounds_init(HygBounds *bounds, const HygModel *model, double threshold)
{
	model_bounds(&bounds->person, hyg_model_for(model, HYG_KIND_PERSON), threshold);
	model_bounds(&bounds->organization, hyg_model_for(model, HYG_KIND_ORGANIZATION), threshold);
	bounds->threshold = threshold;
}

bool
hyg_match_reaches(const HygBounds *bounds, const HygView *a, const HygView *b, double *probability,
				  double *weight)
{
	const HygModelBounds *own =
		a->kind == HYG_KIND_PERSON ? &bounds->person : &bounds->organization;
	HygComparison c;

	*probability = 0.0;
	*weight = -INFINITY;
	if (a->kind != b->kind)
		return bounds->threshold <= 0.0;
	if (!hyg_compare_bounded(a, b, &c, own))
		return false;
	if (own->model->terms != NULL)
		hyg_compare_terms(own->model, a, b, &c);
	*weight = hyg_weight(own->model, &c);
	*probability = hyg_probability(own->model, *weight);
	return *probability >= bounds->threshold;
}
