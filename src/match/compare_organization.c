/*-------------------------------------------------------------------------
 *
 * compare_organization.c
 *	  Levels of agreement of organisations' names and of websites.
 *
 *-------------------------------------------------------------------------
 */
#include "match/compare_value.h"

/* Significant words of a folded core; all of them when none is. */
static int
significant_words(const HygValue *v, HygValue *words, int max)
{
	int count = 0;

	for (int pass = 0; pass < 2 && count == 0; pass++)
	{
		size_t      at = 0;
		const char *token;
		size_t      length;

		while (count < max && hyg_next_token(v->s, v->n, &at, &token, &length))
		{
			if (pass == 0 && (length == 1 || hyg_is_common_organization_word(token, length)))
				continue;
			words[count].s = token;
			words[count].n = (uint16_t) length;
			words[count].field = 0;
			count++;
		}
	}
	return count;
}

/* Lodge 12 and Lodge 13 are two: digits are no slips. */
static bool
same_digits(const HygValue *a, const HygValue *b)
{
	int i = 0;
	int j = 0;

	for (;;)
	{
		while (i < a->n && (a->s[i] < '0' || a->s[i] > '9'))
			i++;
		while (j < b->n && (b->s[j] < '0' || b->s[j] > '9'))
			j++;
		if (i == a->n || j == b->n)
			return i == a->n && j == b->n;
		if (a->s[i++] != b->s[j++])
			return false;
	}
}

static bool
word_alike(const HygValue *a, const HygValue *b)
{
	return same(a, b) || (same_digits(a, b) && (is_typo(a->s, a->n, b->s, b->n) ||
												same_skeleton(a->s, a->n, b->s, b->n)));
}

/* Initial letters of the words of `longer` spell `shorter`: ibm, international business machines. */
static bool
is_acronym(const HygValue *shorter, const HygValue *longer)
{
	size_t      at = 0;
	const char *token;
	size_t      length;
	size_t      i = 0;

	if (shorter->n < 2 || shorter->n > 8 || memchr(shorter->s, ' ', shorter->n) != NULL)
		return false;
	while (hyg_next_token(longer->s, longer->n, &at, &token, &length))
	{
		if (i >= shorter->n || token[0] != shorter->s[i])
			return false;
		i++;
	}
	return i == shorter->n && i > 1;
}

/* Words that are written or left out as one likes. */
static bool
is_connector(const char *s, size_t n)
{
	static const char *const words[] = {"and", "und", "the", "van", "von", "der",
										"den", "des", "del", "les", "los", "las"};

	for (size_t i = 0; i < sizeof(words) / sizeof(words[0]); i++)
	{
		if (strlen(words[i]) == n && memcmp(words[i], s, n) == 0)
			return true;
	}
	return false;
}

/* Has a common word ("holding") that b has not? */
static bool
has_other_common_words(const HygValue *a, const HygValue *b)
{
	size_t      at = 0;
	const char *token;
	size_t      length;

	while (hyg_next_token(a->s, a->n, &at, &token, &length))
	{
		size_t      other = 0;
		const char *s;
		size_t      n;
		bool        found = false;

		if (length < 3 || !hyg_is_common_organization_word(token, length) ||
			is_connector(token, length))
			continue;
		while (!found && hyg_next_token(b->s, b->n, &other, &s, &n))
			found = (n == length && memcmp(s, token, n) == 0) || is_typo(s, n, token, length);
		if (!found)
			return true;
	}
	return false;
}

#define MAX_WORDS 8

/* One step of maximum matching (H. W. Kuhn): find word i of one name a partner, moving others' partners where that helps. */
static bool
find_partner(int i, bool (*alike)[MAX_WORDS], int nb, int *partner, bool *tried)
{
	for (int j = 0; j < nb; j++)
	{
		if (!alike[i][j] || tried[j])
			continue;
		tried[j] = true;
		if (partner[j] < 0 || find_partner(partner[j], alike, nb, partner, tried))
		{
			partner[j] = i;
			return true;
		}
	}
	return false;
}

/*
 * Pairs of words: equal ones, then as many alike as possible among the rest.  A maximum
 * does not depend on which name comes first, as first come, first served would.
 */
static void
match_words(const HygValue *wa, int na, const HygValue *wb, int nb, int *exact, int *close)
{
	bool alike[MAX_WORDS][MAX_WORDS] = {{false}};
	bool paired_a[MAX_WORDS] = {false};
	bool paired_b[MAX_WORDS] = {false};
	int  partner[MAX_WORDS];

	*exact = 0;
	for (int i = 0; i < na; i++)
	{
		for (int j = 0; j < nb && !paired_a[i]; j++)
		{
			if (!paired_b[j] && same(&wa[i], &wb[j]))
			{
				paired_a[i] = paired_b[j] = true;
				(*exact)++;
			}
		}
	}
	*close = *exact;
	for (int j = 0; j < nb; j++)
	{
		partner[j] = -1;
		for (int i = 0; i < na; i++)
			alike[i][j] = !paired_a[i] && !paired_b[j] && word_alike(&wa[i], &wb[j]);
	}
	for (int i = 0; i < na; i++)
	{
		bool tried[MAX_WORDS] = {false};

		if (!paired_a[i] && find_partner(i, alike, nb, partner, tried))
			(*close)++;
	}
}

int
hyg_organization_name_level(const HygValue *a, const HygValue *b)
{
	HygValue wa[MAX_WORDS];
	HygValue wb[MAX_WORDS];
	int      na;
	int      nb;
	int      fewer;
	int      exact;
	int      close;

	if (same(a, b))
		return a->n >= 10 && significant_words(a, wa, MAX_WORDS) > 1 ? NAME_EXACT : NAME_SHORT;
	if (same_joined(a->s, a->n, b->s, b->n) || same_skeleton(a->s, a->n, b->s, b->n))
		return NAME_WORDS;
	na = significant_words(a, wa, MAX_WORDS);
	nb = significant_words(b, wb, MAX_WORDS);
	fewer = na < nb ? na : nb;
	match_words(wa, na, wb, nb, &exact, &close);
	/* Bakker Holding and Bakker Beheer: told apart by just the words that else say nothing */
	if (exact == na && exact == nb)
	{
		int others = has_other_common_words(a, b) + has_other_common_words(b, a);

		return others == 2 ? NAME_SISTER : others == 1 ? NAME_MORE : NAME_WORDS;
	}
	if ((close == na && close == nb) || (is_typo(a->s, a->n, b->s, b->n) && same_digits(a, b)))
		return NAME_TYPO;
	if (close == fewer)
		return NAME_PART;
	if (is_acronym(a, b) || is_acronym(b, a))
		return NAME_ACRONYM;
	if (hyg_jaro_winkler(a->s, a->n, b->s, b->n) >= 0.90 || (close >= 2 && 3 * close >= 2 * fewer))
		return NAME_SIMILAR;
	return close > 0 ? NAME_WORD : NAME_DIFFERENT;
}

static const HygValue *
own_domain(const HygView *v, int i, HygValue *scratch)
{
	int             sites = hyg_view_count(v, HYG_F_WEBSITE);
	const HygValue *email;
	const char     *at;

	if (i < sites)
		return hyg_view_value(v, HYG_F_WEBSITE, i);
	if (i - sites >= hyg_view_count(v, HYG_F_EMAIL))
		return NULL;
	email = hyg_view_value(v, HYG_F_EMAIL, i - sites);
	at = memchr(email->s, '@', email->n);
	scratch->n = 0;
	if (at != NULL && !hyg_email_is_free(email->s, email->n))
	{
		scratch->s = at + 1;
		scratch->n = (uint16_t) (email->s + email->n - at - 1);
	}
	return scratch;
}

int
hyg_website_level(const HygView *a, const HygView *b)
{
	int             level = HYG_LEVEL_MISSING;
	HygValue        sa;
	HygValue        sb;
	const HygValue *da;
	const HygValue *db;

	for (int i = 0; (da = own_domain(a, i, &sa)) != NULL; i++)
	{
		for (int j = 0; (db = own_domain(b, j, &sb)) != NULL; j++)
		{
			if (da->n == 0 || db->n == 0)
				continue;
			if (same(da, db))
				return CODE_EXACT;
			if (level == HYG_LEVEL_MISSING)
				level = CODE_DIFFERENT;
			if (is_typo(da->s, da->n, db->s, db->n))
				level = CODE_TYPO;
		}
	}
	return level;
}
