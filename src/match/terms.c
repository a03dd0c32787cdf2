/*-------------------------------------------------------------------------
 *
 * terms.c
 *	  How common the values are that two records agree on, by a model's own frequencies.
 *
 * To agree on a rare name says more than to agree on a common one: strangers do so with the
 * frequency of that very value.  And a phone or mailbox that many different people share is no longer
 * one person's.  Only equal values are judged so; of several equal ones the rarest counts.
 *
 *-------------------------------------------------------------------------
 */
#include "match/match.h"

static float
rarest_equal(const HygModel *model, const HygView *a, const HygView *b, HygField first,
			 HygField last, HygCompared compared)
{
	double best = 0.0;

	for (int i = a->first[first]; i < a->first[last + 1]; i++)
	{
		const HygValue *va = &a->values[i];

		for (int j = b->first[first]; j < b->first[last + 1]; j++)
		{
			const HygValue *vb = &b->values[j];
			double          frequency;

			if (va->n != vb->n || memcmp(va->s, vb->s, va->n) != 0)
				continue;
			frequency = hyg_term_frequency(model->terms, compared,
										   hyg_term_fingerprint(compared, va->s, va->n));
			if (best == 0.0 || frequency < best)
				best = frequency;
		}
	}
	return (float) best;
}

void
hyg_compare_terms(const HygModel *model, const HygView *a, const HygView *b, HygComparison *c)
{
	static const struct
	{
		uint8_t compared;
		uint8_t first;
		uint8_t last;
		uint8_t level; /* the last one that means equal */
	} equal[] = {
		{HYG_C_GIVEN, HYG_F_GIVEN, HYG_F_GIVEN, GIVEN_COMMON},
		{HYG_C_FAMILY, HYG_F_FAMILY, HYG_F_BIRTH_NAME, FAMILY_COMMON},
		{HYG_C_EMAIL, HYG_F_EMAIL, HYG_F_EMAIL, EMAIL_ROLE},
		{HYG_C_PHONE, HYG_F_PHONE, HYG_F_PHONE, PHONE_LANDLINE},
		{HYG_C_WEBSITE, HYG_F_WEBSITE, HYG_F_WEBSITE, CODE_EXACT},
	};

	for (size_t e = 0; e < sizeof(equal) / sizeof(equal[0]); e++)
	{
		int f = equal[e].compared;

		if (c->level[f] != HYG_LEVEL_MISSING && c->level[f] <= equal[e].level &&
			model->terms->rest[f] > 0.0f)
			c->frequency[f] = rarest_equal(model, a, b, (HygField) equal[e].first,
										   (HygField) equal[e].last, (HygCompared) f);
	}
}
