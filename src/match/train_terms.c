/*-------------------------------------------------------------------------
 *
 * train_terms.c
 *	  How common the values of a table are, counted over entities (see train.c).
 *
 *-------------------------------------------------------------------------
 */
#include <stdlib.h>

#include "match/terms.h"
#include "match/train_data.h"
#include "text/text.h"

#define TERM_BYTES_MAX 56000

typedef struct Term
{
	uint32_t fingerprint;
	uint32_t entity;
	uint32_t count;
	uint8_t  field;
} Term;

typedef struct Terms
{
	Term    *list;
	uint64_t count;
	uint64_t cap;
} Terms;

static void
add_term(Terms *terms, int field, uint32_t fingerprint, uint32_t entity)
{
	Term *term;

	if (terms->count == terms->cap)
	{
		terms->cap *= 2;
		terms->list = hyg_realloc(terms->list, terms->cap * sizeof(Term));
	}
	term = &terms->list[terms->count++];
	term->field = (uint8_t) field;
	term->fingerprint = fingerprint;
	term->entity = entity;
	term->count = 1;
}

static void
add_record_terms(Terms *terms, const HygView *v, uint32_t entity)
{
	static const struct
	{
		uint8_t compared;
		uint8_t first;
		uint8_t last;
	} whole[] = {
		{HYG_C_GIVEN, HYG_F_GIVEN, HYG_F_GIVEN},
		{HYG_C_FAMILY, HYG_F_FAMILY, HYG_F_BIRTH_NAME},
		{HYG_C_BIRTH_DATE, HYG_F_BIRTH_DATE, HYG_F_BIRTH_DATE},
		{HYG_C_EMAIL, HYG_F_EMAIL, HYG_F_EMAIL},
		{HYG_C_PHONE, HYG_F_PHONE, HYG_F_PHONE},
		{HYG_C_WEBSITE, HYG_F_WEBSITE, HYG_F_WEBSITE},
	};
	static const uint8_t worded[][2] = {{HYG_C_ORGANIZATION, HYG_F_ORGANIZATION},
										{HYG_C_NAME, HYG_F_NAME}};

	for (size_t w = 0; w < sizeof(whole) / sizeof(whole[0]); w++)
	{
		for (int i = v->first[whole[w].first]; i < v->first[whole[w].last + 1]; i++)
			add_term(terms, whole[w].compared,
					 hyg_term_fingerprint(whole[w].compared, v->values[i].s, v->values[i].n),
					 entity);
	}
	for (size_t w = 0; w < sizeof(worded) / sizeof(worded[0]); w++)
	{
		for (int i = v->first[worded[w][1]]; i < v->first[worded[w][1] + 1]; i++)
		{
			size_t      at = 0;
			const char *word;
			size_t      n;

			while (hyg_next_token(v->values[i].s, v->values[i].n, &at, &word, &n))
				add_term(terms, worded[w][0], hyg_term_fingerprint(worded[w][0], word, n), entity);
		}
	}
	if (hyg_view_count(v, HYG_F_CITY) > 0)
		add_term(terms, HYG_C_ADDRESS, hyg_place_fingerprint(v, false), entity);
	/* of another field, to tell it from a city; its fingerprint is one of addresses all the same */
	if (hyg_view_count(v, HYG_F_POSTCODE) > 0 && hyg_view_count(v, HYG_F_HOUSE_NUMBER) > 0)
		add_term(terms, HYG_C_COUNT, hyg_place_fingerprint(v, true), entity);
}

static int
compare_terms(const void *a, const void *b)
{
	const Term *x = a;
	const Term *y = b;

	if (x->field != y->field)
		return x->field < y->field ? -1 : 1;
	if (x->fingerprint != y->fingerprint)
		return x->fingerprint < y->fingerprint ? -1 : 1;
	return x->entity < y->entity ? -1 : x->entity > y->entity;
}

static int
compare_counts(const void *a, const void *b)
{
	const Term *x = a;
	const Term *y = b;

	if (x->count != y->count)
		return x->count > y->count ? -1 : 1;
	return x->fingerprint < y->fingerprint ? -1 : x->fingerprint > y->fingerprint;
}

typedef struct Listed
{
	uint32_t fingerprint;
	uint8_t  code;
} Listed;

static int
compare_listed(const void *a, const void *b)
{
	const Listed *x = a;
	const Listed *y = b;

	if (x->fingerprint != y->fingerprint)
		return x->fingerprint < y->fingerprint ? -1 : 1;
	return x->code < y->code ? -1 : x->code > y->code;
}

/* Names weigh by how rare they are, from the commonest down; of the others only what too many share is told. */
static bool
is_name(int field)
{
	return field == HYG_C_GIVEN || field == HYG_C_FAMILY || field == HYG_C_ORGANIZATION ||
		   field == HYG_C_NAME || field == HYG_C_ADDRESS;
}

static uint32_t
places_of(int field)
{
	switch (field)
	{
		case HYG_C_FAMILY: return 3500;
		case HYG_C_GIVEN: return 2000;
		case HYG_C_NAME:
		case HYG_C_ORGANIZATION: return 2500;
		case HYG_C_ADDRESS: return 1000;
		default: return 400;
	}
}

/* How much more common values are than on average; the entries are kept by the caller. */
void
hyg_train_count_terms(HygTrainer *t, const HygModel *model, const uint32_t *entity, HygTerms *out)
{
	Terms    terms = {NULL, 0, 4096};
	uint64_t unique = 0;
	double   entities = 0.0;
	Listed  *listed;
	uint32_t count = 0;
	uint32_t places = TERM_BYTES_MAX / HYG_TERM_BYTES;

	memset(out, 0, sizeof(*out));
	terms.list = hyg_alloc(terms.cap * sizeof(Term));
	for (uint64_t i = 0; i < t->count; i++)
	{
		HygView view;

		if (!t->records[i].uniform)
			continue;
		entities += entity[i] == i;
		open_record(t, i, &view);
		add_record_terms(&terms, &view, entity[i]);
	}
	if (entities < 1.0)
		entities = 1.0;
	qsort(terms.list, terms.count, sizeof(Term), compare_terms);
	hyg_check_interrupts();
	for (uint64_t i = 0; i < terms.count; i++)
	{
		Term *last = unique > 0 ? &terms.list[unique - 1] : NULL;

		if (last != NULL && last->field == terms.list[i].field &&
			last->fingerprint == terms.list[i].fingerprint)
		{
			if (last->entity != terms.list[i].entity)
				last->count++;
			last->entity = terms.list[i].entity;
		}
		else
			terms.list[unique++] = terms.list[i];
	}

	listed = hyg_alloc((places + 1) * sizeof(Listed));
	for (uint64_t from = 0, to; from < unique; from = to)
	{
		int      field = terms.list[from].field;
		int      shown = field == HYG_C_COUNT ? HYG_C_ADDRESS : field;
		double   sum = 0.0;
		double   squares = 0.0;
		double   mean;
		double   rest_sum = 0.0;
		double   rest_squares = 0.0;
		uint32_t room = places_of(field);
		uint64_t i;

		for (to = from; to < unique && terms.list[to].field == field; to++)
		{
			double n = terms.list[to].count;

			sum += n;
			squares += n * n;
		}
		if (model->levels[shown] == NULL)
			continue;
		qsort(terms.list + from, to - from, sizeof(Term), compare_counts);
		mean = squares / sum;
		for (i = from; i < to && room > 0 && places > 0; i++)
		{
			double n = terms.list[i].count;
			double common = n / mean;

			if (is_name(field))
			{
				if (n < 2.0)
					break;
			}
			else
			{
				double u = field == HYG_C_COUNT
							   ? model->levels[shown][ADDRESS_HOUSE].u[HYG_STRANGER]
							   : model->levels[shown][1].u[HYG_STRANGER];

				/* the two at hand may be one entity that nobody has recognised yet */
				common = (n - 2.0) / entities / u;
				if (common < 2.0)
					break;
			}
			listed[count].fingerprint = terms.list[i].fingerprint;
			listed[count].code = hyg_common_code(common);
			count++;
			room--;
			places--;
		}
		for (; i < to; i++)
		{
			double n = terms.list[i].count;

			rest_sum += n;
			rest_squares += n * n;
		}
		if (is_name(field))
			out->rest[field] =
				(float) (rest_sum > 0.0 ? rest_squares / rest_sum / mean : 1.0 / mean);
		else if (field != HYG_C_COUNT)
			out->rest[field] = 1.0f;
	}
	/* fingerprints may collide, rarely: the commoner one counts */
	qsort(listed, count, sizeof(Listed), compare_listed);
	{
		unsigned char *entries = hyg_alloc((size_t) count * HYG_TERM_BYTES + 1);

		for (uint32_t i = 0; i < count; i++)
		{
			unsigned char *p = entries + (size_t) out->count * HYG_TERM_BYTES;

			if (i > 0 && listed[i].fingerprint == listed[i - 1].fingerprint)
				continue;
			for (int b = 0; b < 4; b++)
				p[b] = (unsigned char) (listed[i].fingerprint >> (8 * b));
			p[4] = listed[i].code;
			out->count++;
		}
		out->entries = entries;
	}
	/* what is read again is what the code says */
	for (int f = 0; f < HYG_C_COUNT; f++)
	{
		if (out->rest[f] > 0.0f)
			out->rest[f] = (float) hyg_common(hyg_common_code(out->rest[f]));
	}
	hyg_free(listed);
	hyg_free(terms.list);
}
