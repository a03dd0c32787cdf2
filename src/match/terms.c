/*-------------------------------------------------------------------------
 *
 * terms.c
 *	  How common the values are that two records agree on, by a model's own frequencies.
 *
 * To agree on a rare name says more than to agree on a common one.  And a phone, mailbox or building that
 * many different people share is no longer one person's.  Only equal values are judged so; of several equal
 * ones the rarest counts.  Names of organisations agree by their words: the rarer those they share, the more.
 *
 *-------------------------------------------------------------------------
 */
#include "match/terms.h"

#include "text/text.h"

/* Fingerprint of where somebody lives. */
uint32_t
hyg_place_fingerprint(const HygView *v, bool house)
{
	HYG_STACK_BUF(text, 2 * HYG_MAX_VALUE_BYTES + 8);
	uint32_t result;

	hyg_buf_char(&text, house ? 'h' : 'c');
	if (!house)
		hyg_buf_bytes(&text, hyg_view_value(v, HYG_F_CITY, 0)->s,
					  hyg_view_value(v, HYG_F_CITY, 0)->n);
	else
	{
		hyg_buf_bytes(&text, hyg_view_value(v, HYG_F_POSTCODE, 0)->s,
					  hyg_view_value(v, HYG_F_POSTCODE, 0)->n);
		hyg_buf_char(&text, ' ');
		hyg_buf_bytes(&text, hyg_view_value(v, HYG_F_HOUSE_NUMBER, 0)->s,
					  hyg_view_value(v, HYG_F_HOUSE_NUMBER, 0)->n);
	}
	result = hyg_term_fingerprint(HYG_C_ADDRESS, text.data, text.len);
	hyg_buf_free(&text);
	return result;
}

static void
rarest_equal(const HygTerms *terms, const HygView *a, const HygView *b, int first, int last,
			 int compared, HygComparison *c)
{
	double best = 0.0;

	for (int i = a->first[first]; i < a->first[last + 1]; i++)
	{
		const HygValue *va = &a->values[i];

		for (int j = b->first[first]; j < b->first[last + 1]; j++)
		{
			const HygValue *vb = &b->values[j];
			double          common;
			bool            listed;

			if (va->n != vb->n || memcmp(va->s, vb->s, va->n) != 0)
				continue;
			common = hyg_term_common(terms, compared, hyg_term_fingerprint(compared, va->s, va->n),
									 &listed);
			if (best == 0.0 || common < best)
				best = common;
		}
	}
	/* a mailbox or phone says less when many have it, but never more */
	if (compared != HYG_C_GIVEN && compared != HYG_C_FAMILY && best > 0.0 && best < 1.0)
		best = 1.0;
	c->common[compared] = (float) best;
}

/* The words two names share: how common the rarest is. */
static void
shared_words(const HygTerms *terms, const HygView *a, const HygView *b, int field, int compared,
			 HygComparison *c)
{
	double best = 0.0;

	for (int i = 0; i < hyg_view_count(a, field); i++)
	{
		const HygValue *va = hyg_view_value(a, field, i);

		for (int j = 0; j < hyg_view_count(b, field); j++)
		{
			const HygValue *vb = hyg_view_value(b, field, j);
			size_t          at = 0;
			const char     *word;
			size_t          n;
			double          rarest = 0.0;
			double          common;

			while (hyg_next_token(va->s, va->n, &at, &word, &n))
			{
				size_t      other = 0;
				const char *s;
				size_t      m;
				bool        listed;

				while (hyg_next_token(vb->s, vb->n, &other, &s, &m) &&
					   !(m == n && memcmp(s, word, n) == 0))
					;
				if (!(m == n && memcmp(s, word, n) == 0))
					continue;
				common = hyg_term_common(terms, compared, hyg_term_fingerprint(compared, word, n),
										 &listed);
				if (rarest == 0.0 || common < rarest)
					rarest = common;
			}
			if (rarest > 0.0 && (best == 0.0 || rarest < best))
				best = rarest;
		}
	}
	c->common[compared] = (float) best;
}

/*
 * The building or town.  The two may write it differently (a postcode with a typing error): the one that more share
 * counts, whichever record it is in.
 */
static void
shared_place(const HygTerms *terms, const HygView *a, const HygView *b, HygComparison *c)
{
	const HygView *sides[] = {a, b};
	bool           house = c->level[HYG_C_ADDRESS] == ADDRESS_HOUSE;
	double         best = 0.0;

	if (!house && c->level[HYG_C_ADDRESS] != ADDRESS_CITY)
		return;
	for (int i = 0; i < 2; i++)
	{
		const HygView *v = sides[i];
		bool           listed;
		double         common;

		if (house ? !hyg_view_count(v, HYG_F_POSTCODE) || !hyg_view_count(v, HYG_F_HOUSE_NUMBER)
				  : !hyg_view_count(v, HYG_F_CITY))
			continue;
		common = hyg_term_common(terms, HYG_C_ADDRESS, hyg_place_fingerprint(v, house), &listed);
		if (common > best && (!house || (listed && common > 1.0)))
			best = common;
	}
	c->common[HYG_C_ADDRESS] = (float) best;
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
		{HYG_C_BIRTH_DATE, HYG_F_BIRTH_DATE, HYG_F_BIRTH_DATE, BIRTH_NEW_YEAR},
		{HYG_C_EMAIL, HYG_F_EMAIL, HYG_F_EMAIL, EMAIL_ROLE},
		{HYG_C_PHONE, HYG_F_PHONE, HYG_F_PHONE, PHONE_LANDLINE},
		{HYG_C_WEBSITE, HYG_F_WEBSITE, HYG_F_WEBSITE, CODE_EXACT},
	};
	const HygTerms *terms = model->terms;

	for (size_t e = 0; e < sizeof(equal) / sizeof(equal[0]); e++)
	{
		int f = equal[e].compared;

		if (c->level[f] != HYG_LEVEL_MISSING && c->level[f] <= equal[e].level &&
			terms->rest[f] > 0.0f)
			rarest_equal(terms, a, b, equal[e].first, equal[e].last, f, c);
	}
	/* told by the table's own frequencies, not by the list of common names */
	if (c->common[HYG_C_GIVEN] > 0.0f)
		c->level[HYG_C_GIVEN] = GIVEN_EXACT;
	if (c->common[HYG_C_FAMILY] > 0.0f)
		c->level[HYG_C_FAMILY] = FAMILY_EXACT;
	if (terms->rest[HYG_C_ORGANIZATION] > 0.0f)
		shared_words(terms, a, b, HYG_F_ORGANIZATION, HYG_C_ORGANIZATION, c);
	if (terms->rest[HYG_C_NAME] > 0.0f)
		shared_words(terms, a, b, HYG_F_NAME, HYG_C_NAME, c);
	if (terms->rest[HYG_C_ADDRESS] > 0.0f)
		shared_place(terms, a, b, c);
}
