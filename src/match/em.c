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
 * It is the maximum a posteriori form: the built-in model is a Dirichlet prior, worth a few pairs,
 * so that a small table stays near it and levels that never occur keep a sensible weight.  The objective
 * (log likelihood plus log prior) never decreases.
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
#define STRANGER_PAIRS 1e6
#define STRANGER_PAIRS_A_LEVEL 5.0 /* at most */
#define MIN_P 1e-9

static double
pseudo_pairs(const HygEm *em, int class, int field, int level)
{
	const HygLevel *l = &em->prior_model->levels[field][level];
	double          pairs;

	if (em->fixed)
		return 1e3 * em->all_pairs * (class == HYG_EM_MATCH ? l->m : l->u[class]);
	if (class == HYG_EM_MATCH)
		return MATCH_PAIRS * l->m;
	if (class != HYG_STRANGER)
		return RELATED_PAIRS * l->u[class];
	pairs = STRANGER_PAIRS * l->u[class];
	return pairs < STRANGER_PAIRS_A_LEVEL ? pairs : STRANGER_PAIRS_A_LEVEL;
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

void
hyg_em_start(HygEm *em, const HygModel *model, double all_pairs, double prior)
{
	memset(em, 0, sizeof(*em));
	em->prior_model = model;
	em->all_pairs = all_pairs;
	em->share[HYG_EM_MATCH] = prior;
	for (int k = 0; k < HYG_CLASSES; k++)
		em->share[k] = (1.0 - prior) * model->share[k];
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
				em->p[c][f][l] /= sum;
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

double
hyg_em_step(HygEm *em, const HygPattern *patterns, size_t count)
{
	double expected[HYG_EM_CLASSES] = {0.0};
	double before = em->objective;
	double total = 0.0;
	double(*levels)[HYG_C_COUNT][HYG_MAX_LEVELS] =
		hyg_alloc(sizeof(double) * HYG_EM_CLASSES * HYG_C_COUNT * HYG_MAX_LEVELS);

	memset(levels, 0, sizeof(double) * HYG_EM_CLASSES * HYG_C_COUNT * HYG_MAX_LEVELS);
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
			double sum = 0.0;

			if (!em->compared[f])
				continue;
			for (int l = 1; l <= hyg_level_count(f); l++)
			{
				double pseudo = pseudo_pairs(em, c, f, l);

				em->objective += pseudo * log(em->p[c][f][l]);
				levels[c][f][l] += pseudo;
				sum += levels[c][f][l];
			}
			for (int l = 1; l <= hyg_level_count(f); l++)
			{
				em->p[c][f][l] = levels[c][f][l] / sum;
				if (em->p[c][f][l] < MIN_P)
					em->p[c][f][l] = MIN_P;
			}
		}
	}
	for (int c = 0; c < HYG_EM_CLASSES; c++)
		em->share[c] = expected[c] / total;
	hyg_free(levels);
	em->iterations++;
	return em->iterations == 1 ? INFINITY : em->objective - before;
}

void
hyg_em_run(HygEm *em, const HygPattern *patterns, size_t count, int max_iterations)
{
	int started = em->iterations;

	em->converged = false;
	while (em->iterations - started < max_iterations && !em->converged)
	{
		double share = em->share[HYG_EM_MATCH];
		double gain = hyg_em_step(em, patterns, count);

		em->converged = em->iterations - started > 1 && gain < 0.05 &&
						fabs(em->share[HYG_EM_MATCH] / share - 1.0) < 1e-4;
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
