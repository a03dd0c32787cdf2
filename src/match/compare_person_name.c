/*-------------------------------------------------------------------------
 *
 * compare_person_name.c
 *	  Levels of agreement of given and family names.
 *
 *-------------------------------------------------------------------------
 */
#include "match/compare_value.h"

static bool
share_nickname(const HygValue *a, const HygValue *b)
{
	uint16_t ga[HYG_MAX_NICK_GROUPS];
	uint16_t gb[HYG_MAX_NICK_GROUPS];
	int      na = hyg_nickname_groups(a->s, a->n, ga);
	int      nb = na > 0 ? hyg_nickname_groups(b->s, b->n, gb) : 0;

	for (int i = 0; i < na; i++)
	{
		for (int j = 0; j < nb; j++)
		{
			if (ga[i] == gb[j])
				return true;
		}
	}
	return false;
}

static int
given_token_level(const HygValue *a, const HygValue *b)
{
	const HygValue *shorter = a->n < b->n ? a : b;
	const HygValue *longer = a->n < b->n ? b : a;

	if (shorter->n == 1)
		return shorter->s[0] == longer->s[0] ? GIVEN_INITIAL : GIVEN_DIFFERENT;
	if (same(a, b))
		return hyg_is_common_given_name(a->s, a->n) ? GIVEN_COMMON : GIVEN_EXACT;
	if (same_skeleton(a->s, a->n, b->s, b->n))
		return GIVEN_SPELLING;
	if (share_nickname(a, b))
		return GIVEN_NICKNAME;
	/* Alex and Alexander, Chris and Christiaan */
	if (shorter->n >= 3 && memcmp(shorter->s, longer->s, shorter->n) == 0)
		return GIVEN_NICKNAME;
	/* Si and Simon: hardly more than an initial */
	if (shorter->n == 2 && memcmp(shorter->s, longer->s, 2) == 0)
		return GIVEN_INITIAL;
	if (is_typo(a->s, a->n, b->s, b->n))
		return GIVEN_TYPO;
	/* Jan and Anna sound alike by the rules, but short names that begin otherwise are others */
	if ((a->s[0] == b->s[0] || shorter->n > 4) && same_sound(a->s, a->n, b->s, b->n))
		return GIVEN_SOUND;
	if (hyg_jaro_winkler(a->s, a->n, b->s, b->n) >= 0.85)
		return GIVEN_SIMILAR;
	return GIVEN_DIFFERENT;
}

/* The first two given names written as one: Anne Marie and Annemarie. */
static bool
is_compound(const HygView *two, const HygView *one)
{
	const HygValue *first;
	const HygValue *second;
	const HygValue *joined;

	if (hyg_view_count(two, HYG_F_GIVEN) < 2)
		return false;
	first = hyg_view_value(two, HYG_F_GIVEN, 0);
	second = hyg_view_value(two, HYG_F_GIVEN, 1);
	joined = hyg_view_value(one, HYG_F_GIVEN, 0);
	return joined->n == first->n + second->n && memcmp(joined->s, first->s, first->n) == 0 &&
		   memcmp(joined->s + first->n, second->s, second->n) == 0;
}

int
hyg_given_level(const HygView *a, const HygView *b)
{
	int na = hyg_view_count(a, HYG_F_GIVEN);
	int nb = hyg_view_count(b, HYG_F_GIVEN);
	int level;

	if (na == 0 || nb == 0)
		return HYG_LEVEL_MISSING;
	level = given_token_level(hyg_view_value(a, HYG_F_GIVEN, 0), hyg_view_value(b, HYG_F_GIVEN, 0));
	if (level <= GIVEN_TYPO)
		return level;
	if (is_compound(a, b) || is_compound(b, a))
		return GIVEN_SPELLING;
	if (level == GIVEN_INITIAL && na > 1 && nb > 1 &&
		given_token_level(hyg_view_value(a, HYG_F_GIVEN, 1), hyg_view_value(b, HYG_F_GIVEN, 1)) ==
			GIVEN_DIFFERENT)
		return GIVEN_DIFFERENT; /* J. P. and J. K. */
	if (level == GIVEN_INITIAL)
		return level;
	/* called by another of the names: Johannes Petrus, Petrus */
	for (int i = 0; i < na && i < 4; i++)
	{
		const HygValue *va = hyg_view_value(a, HYG_F_GIVEN, i);

		for (int j = 0; j < nb && j < 4; j++)
		{
			const HygValue *vb = hyg_view_value(b, HYG_F_GIVEN, j);

			if (i + j > 0 && va->n > 2 && vb->n > 2 && given_token_level(va, vb) <= GIVEN_NICKNAME)
				return GIVEN_OTHER;
		}
	}
	return level;
}

/* vandenberg and berg: particles written in one word with the name. */
static bool
is_glued_particle(const char *s, size_t n)
{
	static const char *const glued[] = {
		"van",  "vande", "vander", "vanden", "van t", "vant", "de", "der", "den", "ter",
		"ten",  "von",   "vonder", "la",     "le",    "du",   "di", "da",  "del", "della",
		"dela", "d",     "l",      "o",      "mac",   "mc",   "st", "el",  "al"};

	for (size_t i = 0; i < sizeof(glued) / sizeof(glued[0]); i++)
	{
		if (strlen(glued[i]) == n && memcmp(glued[i], s, n) == 0)
			return true;
	}
	return false;
}

/* Is one a leading or trailing part of the other in whole words: Garcia Lopez and Garcia? */
static bool
is_word_part(const HygValue *longer, const HygValue *shorter)
{
	if (longer->n <= shorter->n + 1 || shorter->n < 3)
		return false;
	if (memcmp(longer->s, shorter->s, shorter->n) == 0 && longer->s[shorter->n] == ' ')
		return true;
	return memcmp(longer->s + longer->n - shorter->n, shorter->s, shorter->n) == 0 &&
		   longer->s[longer->n - shorter->n - 1] == ' ';
}

static int
family_value_level(const HygValue *a, const HygValue *b)
{
	const HygValue *shorter = a->n < b->n ? a : b;
	const HygValue *longer = a->n < b->n ? b : a;

	if (same(a, b))
		return FAMILY_EXACT;
	if (shorter->n == 1)
		return FAMILY_DIFFERENT;
	if (same_joined(a->s, a->n, b->s, b->n) || same_skeleton(a->s, a->n, b->s, b->n))
		return FAMILY_SPELLING;
	if (longer->n > shorter->n && shorter->n >= 3 &&
		memcmp(longer->s + longer->n - shorter->n, shorter->s, shorter->n) == 0 &&
		is_glued_particle(longer->s, longer->n - shorter->n))
		return FAMILY_SPELLING;
	if (is_word_part(longer, shorter))
		return FAMILY_PART;
	if (is_typo(a->s, a->n, b->s, b->n))
		return FAMILY_TYPO;
	if (same_sound(a->s, a->n, b->s, b->n))
		return FAMILY_SOUND;
	if (hyg_jaro_winkler(a->s, a->n, b->s, b->n) >= 0.88)
		return FAMILY_SIMILAR;
	return FAMILY_DIFFERENT;
}

int
hyg_family_level(const HygView *a, const HygView *b)
{
	int  own_a = hyg_view_count(a, HYG_F_FAMILY);
	int  own_b = hyg_view_count(b, HYG_F_FAMILY);
	int  na = own_a + hyg_view_count(a, HYG_F_BIRTH_NAME);
	int  nb = own_b + hyg_view_count(b, HYG_F_BIRTH_NAME);
	int  best = FAMILY_DIFFERENT;
	int  exact = 0;
	bool common = true; /* are all the names they share common ones? */

	if (na == 0 || nb == 0)
		return HYG_LEVEL_MISSING;
	/* the values of both fields stand one behind the other in the view */
	for (int i = 0; i < na; i++)
	{
		for (int j = 0; j < nb; j++)
		{
			const HygValue *name = &a->values[a->first[HYG_F_FAMILY] + i];
			int level = family_value_level(name, &b->values[b->first[HYG_F_FAMILY] + j]);

			if (level == FAMILY_EXACT)
				exact++;
			if (level == FAMILY_EXACT && (i >= own_a) != (j >= own_b))
				level = FAMILY_PART; /* a name at birth is another's present name */
			else if (level == FAMILY_EXACT)
				common = common && hyg_is_common_family_name(name->s, name->n);
			if (level < best)
				best = level;
		}
	}
	/* one half of a double name only */
	if (best <= FAMILY_SPELLING && own_a != own_b && exact < (own_a < own_b ? own_b : own_a))
		best = FAMILY_PART;
	if (best == FAMILY_EXACT && own_a == 1 && own_b == 1 && common)
		best = FAMILY_COMMON;
	return best;
}

bool
hyg_names_swapped(const HygView *a, const HygView *b)
{
	bool there = false; /* the given name of one is the other's family name */
	bool back = false;

	if (hyg_view_count(a, HYG_F_GIVEN) == 0 || hyg_view_count(b, HYG_F_GIVEN) == 0 ||
		hyg_view_count(a, HYG_F_FAMILY) == 0 || hyg_view_count(b, HYG_F_FAMILY) == 0)
		return false;
	/* a family name with particles stands among the given names as several */
	for (int i = 0; i < hyg_view_count(a, HYG_F_GIVEN) && i < 4 && !there; i++)
		there = family_value_level(hyg_view_value(a, HYG_F_GIVEN, i),
								   hyg_view_value(b, HYG_F_FAMILY, 0)) <= FAMILY_TYPO;
	for (int i = 0; there && i < hyg_view_count(b, HYG_F_GIVEN) && i < 4 && !back; i++)
		back = family_value_level(hyg_view_value(a, HYG_F_FAMILY, 0),
								  hyg_view_value(b, HYG_F_GIVEN, i)) <= FAMILY_TYPO;
	return there && back;
}
