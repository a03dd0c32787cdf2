/*
 * Two strings of any bytes through every similarity: in range, the same from
 * either side, and the bounded distance agrees with the full one.
 */
#include "memory.h"

#include "field/name_similarity.h"
#include "similarity/similarity.h"

static void
check(bool right)
{
	if (!right)
		abort();
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	const char *a,
			   *b;
	size_t		na,
				nb;
	int			limit,
				osa;
	double		s;

	if (size < 2)
		return 0;
	limit = data[0] % 20;
	na = (size_t) data[1] * (size - 2) / 255;
	nb = size - 2 - na;
	a = (const char *) data + 2;
	b = a + na;
	osa = hyg_osa(a, na, b, nb);
	check(osa == hyg_osa(b, nb, a, na));
	check(osa <= hyg_levenshtein(a, na, b, nb));
	check(hyg_osa_bounded(a, na, b, nb, limit) == (osa <= limit ? osa : limit + 1));
	check((hyg_edit_similarity(a, na, b, nb) == 1) == (osa == 0));
	s = hyg_jaro_winkler(a, na, b, nb);
	check(s >= 0 && s <= 1 && s == hyg_jaro_winkler(b, nb, a, na));
	s = hyg_token_similarity(a, na, b, nb);
	check(s >= 0 && s <= 1 && s == hyg_token_similarity(b, nb, a, na));
	s = hyg_person_name_similarity(a, na, b, nb);
	check(s >= 0 && s <= 1 && s == hyg_person_name_similarity(b, nb, a, na));
	s = hyg_organization_similarity(a, na, b, nb);
	check(s >= 0 && s <= 1 && s == hyg_organization_similarity(b, nb, a, na));
	return 0;
}
