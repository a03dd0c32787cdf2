/*-------------------------------------------------------------------------
 *
 * em.c
 *	  Weights without labels: expectation maximisation over patterns of agreement.
 *
 * All pairs of a table are a mixture of matches and the classes of different entities (strangers,
 * relatives, colleagues), fields being independent within a class.  What is seen is how often
 * each pattern of levels occurs.  E step: how likely each pattern is of each class.  M step: the shares
 * of the classes and, per class and field, how often each level occurs (A. P. Dempster, N. M. Laird, D. B. Rubin,
 * JRSS B 39, 1977; for record linkage W. E. Winkler, 1988).  A field that one side lacks
 * says nothing.
 *
 * It is the maximum a posteriori form: the built-in model is a Dirichlet prior, so that a small table stays near it and
 * levels that never occur keep a sensible weight.  For matches it is worth a few pairs, for strangers a share of all
 * pairs, so that no u falls far below what chance gives.
 *
 * Nothing in the data says which class is which: a table of households has a class of pairs that share family name and address and
 * differ in the given name, which explains as much as duplicates do.  What a class is, is said by bounds on what identifies an entity
 * (given name, birth date, an organisation's name, official numbers): matches differ in it seldom (most_of_matches), and related people
 * and companies agree in it no more often than in the built-in model (most_of_related).  Within these bounds all is learnt.
 * The more pairs there are, the more is there for spare classes to explain: names that go together, towns.  So
 * a class of related pairs stays what it is: where it has no reason to agree it does so hardly more often than by chance, and what its
 * pairs hardly show more often than strangers it cannot learn to show mostly.
 *
 * In a large table each pair drawn at random stands for thousands, and one that looks a little like a match would make
 * hundreds of them.  The caller says of such pairs that they are of strangers.
 *
 * Without labels nothing tells a table whose duplicates often differ in something that tells sister companies or father and son apart
 * (telling_level) from a table that has many of those.  So these levels are never learnt to be commoner among matches than the
 * built-in model has them, unless labelled matches show them.
 *
 * Bounds are on p in the M step, where the likelihood has one maximum, so the objective (log likelihood plus log prior) still never
 * decreases.
 *
 * Agreement on a value that is known to be so many times as common as the average is as many times as likely
 * for strangers; that number is part of the data, not estimated.
 *
 *-------------------------------------------------------------------------
 */
#include "match/train.h"

#include <math.h>

/* What the built-in model is worth, in pairs. */
#define MATCH_PAIRS 20.0
#define RELATED_PAIRS 200.0
#define NAMESAKE_WORTH 1.0  /* times the pairs of the class */
#define STRANGER_WORTH 0.02 /* of the pairs that were compared */
#define DRAWN_WORTH 0.05    /* of those that a sample stands for */
/* where one field is all there is: how much commoner than in the built-in model a level may become, and which */
#define FIXED_BOUND 3.0
#define FIXED_CLOSE 1000.0
/* how much commoner among matches than in the built-in model what speaks against one may become; given names, which may do at least so */
#define MOST_TIMES 15.0
#define MOST_OTHER_GIVEN 0.25
/* and how often matches may differ in all else, each field by itself: a class that nearly always does is one of namesakes */
#define MOST_DIFFERENT 0.4
/* how much commoner than by chance agreement may become in a class that has no reason for it */
#define MOST_BY_CHANCE 2.0
/* how much commoner in a class what related pairs hardly show more often than strangers; and how often that is */
#define MOST_STRANGE 5.0
#define NEAR_STRANGERS 5.0
#define MIN_P 1e-9
#define ROUNDS 4

/* Does a field tell people of one household, or companies of one group, apart? */
static bool
is_own(int field)
{
	return field == HYG_C_GIVEN || field == HYG_C_BIRTH_DATE || field == HYG_C_SUFFIX ||
		   field == HYG_C_NATIONAL_ID || field == HYG_C_NAME || field == HYG_C_LEGAL_FORM ||
		   field == HYG_C_REGISTRATION || field == HYG_C_TAX;
}

/* Levels that two of one name, house or group show rather than one. */
static bool
telling_level(int field, int level)
{
	switch (field)
	{
		case HYG_C_NAME: return level == NAME_MORE || level == NAME_SISTER;
		case HYG_C_BIRTH_DATE: return level == BIRTH_GENERATION;
		case HYG_C_LEGAL_FORM:
		case HYG_C_REGISTRATION:
		case HYG_C_TAX:
		case HYG_C_SUFFIX: return level == CODE_DIFFERENT;
		default: return false;
	}
}

/* The largest share of matches that may show a level, without labels: 1 where there is no bound. */
static double
most_of_matches(const HygEm *em, int field, int level)
{
	const HygLevel *l = &em->prior_model->levels[field][level];

	if (telling_level(field, level))
		return l->m;
	if (l->m >= l->u[HYG_STRANGER])
		return 1.0;
	if (!is_own(field))
		return fmax(MOST_DIFFERENT, l->m);
	/* people are called differently: initials, nicknames, another script */
	if (field == HYG_C_GIVEN && level == GIVEN_DIFFERENT)
		return MOST_OTHER_GIVEN;
	return fmin(MOST_TIMES * l->m, 1.0);
}

/* Does a class of different entities share a field, by the built-in model?  Strangers agree only by chance. */
static bool
shares(const HygEm *em, int class, int field)
{
	for (int i = 1; i <= hyg_level_count(field); i++)
	{
		const HygLevel *l = &em->prior_model->levels[field][i];

		if (l->m > l->u[HYG_STRANGER] && l->u[class] > 3.0f * l->u[HYG_STRANGER])
			return true;
	}
	return false;
}

/* The same of relatives, colleagues, namesakes. */
static double
most_of_related(const HygEm *em, int class, int field, int level)
{
	const HygLevel *l = &em->prior_model->levels[field][level];
	double          most = 1.0;

	if (is_own(field) && l->m > l->u[class])
		most = l->u[class];
	if (!shares(em, class, field))
	{
		/* what speaks for a match: by chance, as strangers do */
		if (l->m > l->u[HYG_STRANGER])
			most = fmin(most, MOST_BY_CHANCE * fmax(l->u[class], em->chance[field][level]));
	}
	else if ((is_own(field) || l->m <= l->u[HYG_STRANGER]) &&
			 l->u[class] < NEAR_STRANGERS * l->u[HYG_STRANGER])
		/* what speaks against the class: else it would be one of strangers */
		most = fmin(most, MOST_STRANGE * l->u[class]);
	return most;
}

/*
 * Levels that go with one of another field, so that independence does not hold: names are swapped both at once, and
 * a mailbox made of a name agrees where the name does.  They stay as the built-in model has them.
 */
static bool
fixed_level(int field, int level)
{
	return (field == HYG_C_FAMILY && level == FAMILY_SWAPPED) ||
		   (field == HYG_C_EMAIL && level == EMAIL_NAMED);
}

static double
builtin_p(const HygEm *em, int class, int field, int level)
{
	const HygLevel *l = &em->prior_model->levels[field][level];

	return class == HYG_EM_MATCH ? l->m : l->u[class];
}

static double
pseudo_pairs(const HygEm *em, int class, int field, int level)
{
	double p = builtin_p(em, class, field, level);
	double worth;

	if (em->fixed && class != HYG_EM_MATCH)
		return 1e3 * em->all_pairs * p;
	if (class == HYG_EM_MATCH)
		return MATCH_PAIRS * p;
	if (class == HYG_STRANGER)
		return (STRANGER_WORTH * (em->all_pairs - em->drawn_pairs) +
				DRAWN_WORTH * em->drawn_pairs) *
			   p;
	worth = class == HYG_NAMESAKE ? NAMESAKE_WORTH * em->class_pairs[class] : 0.0;
	return fmax(RELATED_PAIRS, worth) * p;
}

/* Of all pairs: few, but not none. */
static double
pseudo_share(const HygEm *em, int class)
{
	double pairs;

	if (class == HYG_EM_MATCH)
		return 1.0;
	if (class == HYG_STRANGER)
		return 1.0;
	pairs = em->prior_model->share[class] * em->all_pairs;
	return pairs < 20.0 ? pairs : 20.0;
}

/* What the built-in model is worth goes by the size of the classes, as far as it is known; it is constant during a run. */
static void
weigh_prior(HygEm *em)
{
	for (int c = 0; c < HYG_EM_CLASSES; c++)
		em->class_pairs[c] = em->share[c] * em->all_pairs;
}

void
hyg_em_start(HygEm *em, const HygModel *model, double all_pairs, double prior)
{
	memset(em, 0, sizeof(*em));
	em->prior_model = model;
	em->all_pairs = all_pairs;
	em->share[HYG_EM_MATCH] = prior;
	for (int k = 0; k < HYG_CLASSES; k++)
		em->share[k] = (1.0 - prior) * model->share[k];
	weigh_prior(em);
	for (int f = 0; f < HYG_C_COUNT; f++)
	{
		em->compared[f] = model->levels[f] != NULL;
		if (!em->compared[f])
			continue;
		for (int c = 0; c < HYG_EM_CLASSES; c++)
		{
			double sum = 0.0;

			for (int l = 1; l <= hyg_level_count(f); l++)
			{
				em->p[c][f][l] =
					c == HYG_EM_MATCH ? model->levels[f][l].m : model->levels[f][l].u[c];
				sum += em->p[c][f][l];
			}
			for (int l = 1; l <= hyg_level_count(f); l++)
			{
				em->p[c][f][l] /= sum;
				if (fixed_level(f, l))
					em->p[c][f][l] = builtin_p(em, c, f, l);
			}
		}
	}
}

/* P(class and pattern); returns their sum. */
static double
joint(const HygEm *em, const HygComparison *shown, double out[HYG_EM_CLASSES])
{
	double sum = 0.0;

	for (int c = 0; c < HYG_EM_CLASSES; c++)
		out[c] = em->share[c];
	for (int f = 0; f < HYG_C_COUNT; f++)
	{
		int    l = shown->level[f];
		double common = shown->common[f];

		if (l == HYG_LEVEL_MISSING || !em->compared[f])
			continue;
		for (int c = 0; c < HYG_EM_CLASSES; c++)
			out[c] *= em->p[c][f][l];
		for (int k = 0; k < HYG_CLASSES && common > 0.0; k++)
		{
			if (!hyg_agrees_for_a_reason(em->prior_model->kind, f, l, k))
				out[k] *= common;
		}
	}
	for (int c = 0; c < HYG_EM_CLASSES; c++)
		sum += out[c];
	return sum;
}

/* M step of one field in one class: shares of the levels, as they were counted, within the bounds. */
static void
maximize(HygEm *em, int class, int field, const double *counted, const double *labelled)
{
	double *p = em->p[class][field];
	int     count = hyg_level_count(field);
	double  bound[HYG_MAX_LEVELS];
	bool    at_bound[HYG_MAX_LEVELS] = {false};
	double  known = 0.0;
	bool    again = true;

	for (int l = 1; l <= count; l++)
		known += labelled[l];
	for (int l = 1; l <= count; l++)
	{
		bound[l] = 1.0;
		if (class == HYG_EM_MATCH && em->fixed)
		{
			double p = builtin_p(em, class, field, l);

			/* what hardly happens by chance may be commoner among matches than elsewhere */
			bound[l] =
				p > FIXED_CLOSE * builtin_p(em, HYG_STRANGER, field, l) ? FIXED_BOUND * p : p;
		}
		if (class == HYG_EM_MATCH && most_of_matches(em, field, l) < bound[l])
			bound[l] =
				(MATCH_PAIRS * most_of_matches(em, field, l) + labelled[l]) / (MATCH_PAIRS + known);
		if (class != HYG_EM_MATCH && class != HYG_STRANGER)
			bound[l] = most_of_related(em, class, field, l);
	}
	while (again)
	{
		double sum = 0.0;
		double left = 1.0;

		again = false;
		for (int l = 1; l <= count; l++)
		{
			if (fixed_level(field, l))
				continue;
			if (at_bound[l])
				left -= bound[l];
			else
				sum += counted[l];
		}
		for (int l = 1; l <= count; l++)
		{
			if (fixed_level(field, l))
				continue;
			p[l] = at_bound[l] ? bound[l] : left * counted[l] / sum;
			if (p[l] > bound[l])
				again = at_bound[l] = true;
			if (p[l] < MIN_P)
				p[l] = MIN_P;
		}
	}
}

double
hyg_em_step(HygEm *em, const HygPattern *patterns, size_t count)
{
	double expected[HYG_EM_CLASSES] = {0.0};
	double before = em->objective;
	double total = 0.0;
	/* the last one: of labelled matches only */
	double(*levels)[HYG_C_COUNT][HYG_MAX_LEVELS] =
		hyg_alloc(sizeof(double) * (HYG_EM_CLASSES + 1) * HYG_C_COUNT * HYG_MAX_LEVELS);

	memset(levels, 0, sizeof(double) * (HYG_EM_CLASSES + 1) * HYG_C_COUNT * HYG_MAX_LEVELS);
	em->log_likelihood = 0.0;
	for (size_t i = 0; i < count; i++)
	{
		const HygPattern *pattern = &patterns[i];
		double            p[HYG_EM_CLASSES];
		double            sum = joint(em, &pattern->shown, p);
		double            different = sum - p[HYG_EM_MATCH];
		double            weight[HYG_EM_CLASSES];

		if (sum <= 0.0)
			continue;
		if (i % 4096 == 0)
			hyg_check_interrupts();
		em->log_likelihood += pattern->pairs * log(sum);
		for (int c = 0; c < HYG_EM_CLASSES; c++)
			weight[c] = pattern->pairs * p[c] / sum;
		if (pattern->strangers > 0.0 && p[HYG_STRANGER] > 0.0)
		{
			em->log_likelihood += pattern->strangers * log(p[HYG_STRANGER]);
			weight[HYG_STRANGER] += pattern->strangers;
		}
		for (int c = 0; c < HYG_EM_CLASSES; c++)
			expected[c] += weight[c];
		/* labels tell what a class looks like; how large it is they do not, since nobody draws them at random */
		if (pattern->known[0] > 0.0 && different > 0.0)
		{
			em->log_likelihood +=
				pattern->known[0] * log(different / (1.0 - em->share[HYG_EM_MATCH]));
			for (int k = 0; k < HYG_CLASSES; k++)
				weight[k] += pattern->known[0] * p[k] / different;
		}
		if (pattern->known[1] > 0.0 && p[HYG_EM_MATCH] > 0.0)
		{
			em->log_likelihood +=
				pattern->known[1] * log(p[HYG_EM_MATCH] / em->share[HYG_EM_MATCH]);
			weight[HYG_EM_MATCH] += pattern->known[1];
		}
		for (int c = 0; c < HYG_EM_CLASSES; c++)
		{
			for (int f = 0; f < HYG_C_COUNT; f++)
				levels[c][f][pattern->shown.level[f]] += weight[c];
		}
		for (int f = 0; f < HYG_C_COUNT && pattern->known[1] > 0.0; f++)
			levels[HYG_EM_CLASSES][f][pattern->shown.level[f]] += pattern->known[1];
	}
	em->objective = em->log_likelihood;
	for (int c = 0; c < HYG_EM_CLASSES; c++)
	{
		if (em->share[c] > 0.0)
			em->objective += pseudo_share(em, c) * log(em->share[c]);
		expected[c] += pseudo_share(em, c);
		total += expected[c];
		for (int f = 0; f < HYG_C_COUNT; f++)
		{
			if (!em->compared[f])
				continue;
			for (int l = 1; l <= hyg_level_count(f); l++)
			{
				double pseudo = pseudo_pairs(em, c, f, l);

				em->objective += pseudo * log(em->p[c][f][l]);
				levels[c][f][l] += pseudo;
			}
			maximize(em, c, f, levels[c][f], levels[HYG_EM_CLASSES][f]);
		}
	}
	for (int c = 0; c < HYG_EM_CLASSES; c++)
		em->share[c] = expected[c] / total;
	for (int k = 0; k < HYG_CLASSES && em->fixed; k++)
		em->share[k] = (1.0 - em->share[HYG_EM_MATCH]) * em->prior_model->share[k];
	hyg_free(levels);
	em->iterations++;
	return em->iterations == 1 ? INFINITY : em->objective - before;
}

/* How often each level occurs among all pairs, so nearly among strangers, and how many are drawn; constant during a run. */
static void
count_chance(HygEm *em, const HygPattern *patterns, size_t count)
{
	double both[HYG_C_COUNT] = {0.0};

	memset(em->chance, 0, sizeof(em->chance));
	em->drawn_pairs = 0.0;
	for (size_t i = 0; i < count; i++)
	{
		double pairs = patterns[i].pairs + patterns[i].strangers;

		em->drawn_pairs += patterns[i].strangers;
		for (int f = 0; f < HYG_C_COUNT; f++)
		{
			int l = patterns[i].shown.level[f];

			if (l == HYG_LEVEL_MISSING)
				continue;
			both[f] += pairs;
			em->chance[f][l] += pairs;
		}
	}
	for (int f = 0; f < HYG_C_COUNT; f++)
	{
		for (int l = 1; l < HYG_MAX_LEVELS && both[f] > 0.0; l++)
			em->chance[f][l] /= both[f];
	}
}

void
hyg_em_run(HygEm *em, const HygPattern *patterns, size_t count, int max_iterations)
{
	int started = em->iterations;

	count_chance(em, patterns, count);
	for (int round = 0; round < ROUNDS; round++)
	{
		double weighed = em->share[HYG_EM_MATCH];
		int    first = em->iterations;

		weigh_prior(em);
		em->converged = false;
		while (em->iterations - started < max_iterations && !em->converged)
		{
			double share = em->share[HYG_EM_MATCH];
			double gain = hyg_em_step(em, patterns, count);

			em->converged = em->iterations - first > 1 && gain < 0.05 &&
							fabs(em->share[HYG_EM_MATCH] / share - 1.0) < 1e-4;
		}
		if (!em->converged || fabs(em->share[HYG_EM_MATCH] / weighed - 1.0) < 0.02)
			break;
	}
}

void
hyg_em_model(const HygEm *em, HygModel *model, HygLevel (*levels)[HYG_MAX_LEVELS])
{
	double different = 1.0 - em->share[HYG_EM_MATCH];

	memset(model, 0, sizeof(*model));
	model->kind = em->prior_model->kind;
	model->prior = em->share[HYG_EM_MATCH];
	if (model->prior > 0.9)
		model->prior = 0.9;
	for (int k = 0; k < HYG_CLASSES; k++)
	{
		model->share[k] = em->share[k] / different;
		if (model->share[k] < 1e-11)
			model->share[k] = 1e-11;
	}
	for (int f = 0; f < HYG_C_COUNT; f++)
	{
		if (!em->compared[f])
			continue;
		for (int l = 0; l <= hyg_level_count(f); l++)
		{
			levels[f][l] = em->prior_model->levels[f][l];
			if (l == HYG_LEVEL_MISSING)
				continue;
			levels[f][l].m = (float) em->p[HYG_EM_MATCH][f][l];
			for (int k = 0; k < HYG_CLASSES; k++)
				levels[f][l].u[k] = (float) em->p[k][f][l];
		}
		model->levels[f] = levels[f];
	}
}
