/*-------------------------------------------------------------------------
 *
 * compare.c
 *	  From two identities to a level of agreement per field.
 *
 * Every comparison looks for the best agreement among the alternatives two
 * records offer (mailboxes, halves of a double name) and is symmetric.
 *
 *-------------------------------------------------------------------------
 */
#include "field/field.h"
#include "match/match.h"
#include "similarity/similarity.h"
#include "text/text.h"

static inline bool
same_bytes(const char *a, size_t na, const char *b, size_t nb)
{
	return na == nb && memcmp(a, b, na) == 0;
}

static inline bool
same(const HygValue *a, const HygValue *b)
{
	return same_bytes(a->s, a->n, b->s, b->n);
}

/* The letters a text has, a bit each; the top bit: something that is neither letter, digit nor space. */
#define LETTER(c) (UINT32_C(1) << ((c) - 'a'))
#define NO_LETTER (UINT32_C(1) << 31)

static inline uint32_t
letters_of(const char *s, size_t n)
{
	uint32_t letters = 0;

	for (size_t i = 0; i < n; i++)
	{
		if (s[i] >= 'a' && s[i] <= 'z')
			letters |= LETTER(s[i]);
		else if (s[i] != ' ' && (s[i] < '0' || s[i] > '9'))
			letters |= NO_LETTER;
	}
	return letters;
}

/* Has just one of the two any of these? */
static inline bool
differ_in(uint32_t a, uint32_t b, uint32_t letters)
{
	return ((a & letters) != 0) != ((b & letters) != 0);
}

/* Letters that hyg_skeleton() keeps, as they are or (w) as another of them: where they differ so do the skeletons. */
static inline bool
skeletons_differ(uint32_t a, uint32_t b)
{
	const uint32_t kept = LETTER('a') | LETTER('b') | LETTER('d') | LETTER('g') | LETTER('l') |
						  LETTER('m') | LETTER('n') | LETTER('o') | LETTER('r') | LETTER('u');

	return ((a ^ b) & kept) != 0 || differ_in(a, b, LETTER('v') | LETTER('w'));
}

/* The same of hyg_cologne(): l, m and n, r have codes that nothing else has. */
static inline bool
sounds_differ(uint32_t a, uint32_t b)
{
	const uint32_t hard = LETTER('g') | LETTER('k') | LETTER('q');
	const uint32_t may_be_hard = hard | LETTER('c') | LETTER('x');
	const uint32_t soft = LETTER('f') | LETTER('v') | LETTER('w');
	const uint32_t may_be_soft = soft | LETTER('p');

	if ((a | b) & NO_LETTER)
		return false; /* it folds first */
	return ((a ^ b) & (LETTER('l') | LETTER('r'))) != 0 ||
		   differ_in(a, b, LETTER('m') | LETTER('n')) ||
		   ((a & hard) != 0 && (b & may_be_hard) == 0) ||
		   ((b & hard) != 0 && (a & may_be_hard) == 0) ||
		   ((a & soft) != 0 && (b & may_be_soft) == 0) ||
		   ((b & soft) != 0 && (a & may_be_soft) == 0);
}

static bool
same_skeleton(const char *a, size_t na, const char *b, size_t nb)
{
	HYG_STACK_BUF(ka, 192);
	HYG_STACK_BUF(kb, 192);
	bool result;

	if (skeletons_differ(letters_of(a, na), letters_of(b, nb)))
		return false;
	hyg_skeleton(a, na, &ka);
	hyg_skeleton(b, nb, &kb);
	result = ka.len > 0 && same_bytes(ka.data, ka.len, kb.data, kb.len);
	hyg_buf_free(&ka);
	hyg_buf_free(&kb);
	return result;
}

static bool
same_sound(const char *a, size_t na, const char *b, size_t nb)
{
	HYG_STACK_BUF(ka, 192);
	HYG_STACK_BUF(kb, 192);
	bool result;

	if (sounds_differ(letters_of(a, na), letters_of(b, nb)))
		return false;
	hyg_cologne(a, na, &ka);
	hyg_cologne(b, nb, &kb);
	/* one digit says too little: Bo and Po */
	result = ka.len > 1 && same_bytes(ka.data, ka.len, kb.data, kb.len);
	hyg_buf_free(&ka);
	hyg_buf_free(&kb);
	return result;
}

/* One slip of the keyboard: Jnasen, Janssen, Jensen; not Jan and Jon. */
static bool
is_typo(const char *a, size_t na, const char *b, size_t nb)
{
	size_t shorter = na < nb ? na : nb;
	size_t longer = na < nb ? nb : na;

	if (longer < 4 || longer - shorter > 4)
		return false;
	if (hyg_osa_bounded(a, na, b, nb, 1) <= 1)
		return true;
	return longer >= 8 && hyg_osa_bounded(a, na, b, nb, 2) <= 2;
}

/* Without the spaces, both sides. */
static bool
same_joined(const char *a, size_t na, const char *b, size_t nb)
{
	size_t i = 0;
	size_t j = 0;

	for (;;)
	{
		while (i < na && a[i] == ' ')
			i++;
		while (j < nb && b[j] == ' ')
			j++;
		if (i == na || j == nb)
			return i == na && j == nb;
		if (a[i++] != b[j++])
			return false;
	}
}

/* ---- person names ---- */

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
	if (is_typo(a->s, a->n, b->s, b->n))
		return GIVEN_TYPO;
	if (same_sound(a->s, a->n, b->s, b->n))
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

static int
given_level(const HygView *a, const HygView *b)
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

static int
family_level(const HygView *a, const HygView *b)
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

static bool
is_swapped(const HygView *a, const HygView *b)
{
	const HygValue *ga;
	const HygValue *gb;
	const HygValue *fa;
	const HygValue *fb;

	if (hyg_view_count(a, HYG_F_GIVEN) == 0 || hyg_view_count(b, HYG_F_GIVEN) == 0 ||
		hyg_view_count(a, HYG_F_FAMILY) == 0 || hyg_view_count(b, HYG_F_FAMILY) == 0)
		return false;
	ga = hyg_view_value(a, HYG_F_GIVEN, 0);
	gb = hyg_view_value(b, HYG_F_GIVEN, 0);
	fa = hyg_view_value(a, HYG_F_FAMILY, 0);
	fb = hyg_view_value(b, HYG_F_FAMILY, 0);
	return family_value_level(ga, fb) <= FAMILY_TYPO && family_value_level(fa, gb) <= FAMILY_TYPO;
}

/* ---- birth date: both are YYYY-MM-DD ---- */

static int
birth_level(const HygView *a, const HygView *b)
{
	const char *x;
	const char *y;
	bool        year;
	bool        month;
	bool        day;
	int         wrong = 0;
	int         first = -1;
	int         last = -1;
	int         years = 0;

	if (hyg_view_count(a, HYG_F_BIRTH_DATE) == 0 || hyg_view_count(b, HYG_F_BIRTH_DATE) == 0)
		return HYG_LEVEL_MISSING;
	/* a typed-in identity may hold anything */
	if (hyg_view_value(a, HYG_F_BIRTH_DATE, 0)->n != 10 ||
		hyg_view_value(b, HYG_F_BIRTH_DATE, 0)->n != 10)
		return same(hyg_view_value(a, HYG_F_BIRTH_DATE, 0), hyg_view_value(b, HYG_F_BIRTH_DATE, 0))
				   ? BIRTH_EXACT
				   : BIRTH_DIFFERENT;
	x = hyg_view_value(a, HYG_F_BIRTH_DATE, 0)->s;
	y = hyg_view_value(b, HYG_F_BIRTH_DATE, 0)->s;
	year = memcmp(x, y, 4) == 0;
	month = memcmp(x + 5, y + 5, 2) == 0;
	day = memcmp(x + 8, y + 8, 2) == 0;
	if (year && month && day)
		return memcmp(x + 5, "01-01", 5) == 0 ? BIRTH_NEW_YEAR : BIRTH_EXACT;
	/* day and month changed over */
	if (year && memcmp(x + 5, y + 8, 2) == 0 && memcmp(x + 8, y + 5, 2) == 0)
		return BIRTH_TYPO;
	for (int i = 0; i < 10; i++)
	{
		if (x[i] != y[i])
		{
			wrong++;
			if (first < 0)
				first = i;
			last = i;
		}
	}
	/* one digit, or two neighbours changed over */
	if (wrong == 1 && first > 1)
		return BIRTH_TYPO;
	if (wrong == 2 && last == first + 1 && x[first] == y[last] && x[last] == y[first])
		return BIRTH_TYPO;
	if (year + month + day == 2)
		return BIRTH_TWO_OF_THREE;
	if (year)
		return BIRTH_YEAR;
	/* so far apart that they may be parent and child of one name */
	for (int i = 0; i < 4; i++)
		years = years * 10 + (x[i] - y[i]);
	return years >= 14 || years <= -14 ? BIRTH_GENERATION : BIRTH_DIFFERENT;
}

/* ---- e-mail and phone ---- */

static int
email_pair_level(const HygValue *a, const HygValue *b)
{
	const char *at_a = memchr(a->s, '@', a->n);
	const char *at_b = memchr(b->s, '@', b->n);
	size_t      la;
	size_t      lb;
	bool        same_domain;

	if (same(a, b))
		return (hyg_email_issues(a->s, a->n) & HYG_EMAIL_ROLE) ? EMAIL_ROLE : EMAIL_EXACT;
	if (at_a == NULL || at_b == NULL)
		return EMAIL_DIFFERENT;
	la = (size_t) (at_a - a->s);
	lb = (size_t) (at_b - b->s);
	same_domain = same_bytes(at_a, a->n - la, at_b, b->n - lb);
	if (same_domain)
	{
		/* jan1 and jan2 are two people; so must the typo be in letters, of a name not too short */
		if (la >= 6 && lb >= 6 && hyg_osa_bounded(a->s, la, b->s, lb, 1) <= 1)
		{
			bool digit = false;

			for (size_t i = 0; i < la; i++)
				digit |= a->s[i] >= '0' && a->s[i] <= '9' && (i >= lb || b->s[i] != a->s[i]);
			for (size_t i = 0; i < lb; i++)
				digit |= b->s[i] >= '0' && b->s[i] <= '9' && (i >= la || b->s[i] != a->s[i]);
			if (!digit)
				return EMAIL_TYPO;
		}
		return (hyg_email_issues(a->s, a->n) & HYG_EMAIL_FREE) ? EMAIL_DIFFERENT : EMAIL_DOMAIN;
	}
	if (same_bytes(a->s, la, b->s, lb))
	{
		if (hyg_osa_bounded(at_a, a->n - la, at_b, b->n - lb, 1) <= 1)
			return EMAIL_TYPO;
		if (la >= 6 && (hyg_email_issues(a->s, a->n) & HYG_EMAIL_ROLE) == 0)
			return EMAIL_LOCAL_PART;
	}
	return EMAIL_DIFFERENT;
}

static int
phone_pair_level(const HygValue *a, const HygValue *b)
{
	if (same(a, b))
	{
		/* a household or an office shares its landline, seldom a mobile */
		const char *type = hyg_phone_type(a->s, a->n, NULL);

		return type != NULL && strcmp(type, "mobile") == 0 ? PHONE_EXACT : PHONE_LANDLINE;
	}
	if (a->n >= 9 && b->n >= 9 && hyg_osa_bounded(a->s, a->n, b->s, b->n, 1) <= 1)
		return PHONE_TYPO;
	return PHONE_DIFFERENT;
}

static int
code_pair_level(const HygValue *a, const HygValue *b)
{
	if (same(a, b))
		return CODE_EXACT;
	if (a->n >= 6 && b->n >= 6 && hyg_osa_bounded(a->s, a->n, b->s, b->n, 1) <= 1)
		return CODE_TYPO;
	return CODE_DIFFERENT;
}

/* The best level among the values of a field. */
static int
best_pair(const HygView *a, const HygView *b, HygField field,
		  int (*level)(const HygValue *, const HygValue *))
{
	int na = hyg_view_count(a, field);
	int nb = hyg_view_count(b, field);
	int best = HYG_LEVEL_MISSING;

	for (int i = 0; i < na; i++)
	{
		for (int j = 0; j < nb; j++)
		{
			int this = level(hyg_view_value(a, field, i), hyg_view_value(b, field, j));

			if (best == HYG_LEVEL_MISSING || this < best)
				best = this;
		}
	}
	return best;
}

/*
 * A local part made of the name (jan.jansen@) is the name once more, not further
 * evidence: does it hold one of the names in the fields from first to last?
 */
static bool
local_part_holds(const HygView *v, HygField first, HygField last)
{
	for (int e = 0; e < hyg_view_count(v, HYG_F_EMAIL); e++)
	{
		const HygValue *email = hyg_view_value(v, HYG_F_EMAIL, e);
		const char     *at = memchr(email->s, '@', email->n);
		char            letters[HYG_MAX_VALUE_BYTES];
		size_t          n = 0;

		/* letters only: digits and dots separate nothing here */
		for (const char *s = email->s; at != NULL && s < at; s++)
		{
			if (*s >= 'a' && *s <= 'z')
				letters[n++] = *s;
		}
		for (int i = v->first[first]; i < v->first[last + 1]; i++)
		{
			const HygValue *name = &v->values[i];

			for (size_t k = 0; name->n >= 3 && k + name->n <= n; k++)
			{
				if (memcmp(letters + k, name->s, name->n) == 0)
					return true;
			}
		}
	}
	return false;
}

/* ---- address ---- */

static const HygValue *
only(const HygView *v, HygField field)
{
	return hyg_view_count(v, field) > 0 ? hyg_view_value(v, field, 0) : NULL;
}

/* Alike as place and street names are: written differently or with a slip. */
static bool
alike(const HygValue *a, const HygValue *b)
{
	return same(a, b) || same_joined(a->s, a->n, b->s, b->n) || is_typo(a->s, a->n, b->s, b->n) ||
		   same_skeleton(a->s, a->n, b->s, b->n);
}

/* The number without its addition. */
static size_t
plain_number(const HygValue *house)
{
	size_t n = 0;

	while (n < house->n && house->s[n] >= '0' && house->s[n] <= '9')
		n++;
	return n;
}

static int
address_level(const HygView *a, const HygView *b)
{
	const HygValue *pa = only(a, HYG_F_POSTCODE);
	const HygValue *pb = only(b, HYG_F_POSTCODE);
	const HygValue *sa = only(a, HYG_F_STREET);
	const HygValue *sb = only(b, HYG_F_STREET);
	const HygValue *ha = only(a, HYG_F_HOUSE_NUMBER);
	const HygValue *hb = only(b, HYG_F_HOUSE_NUMBER);
	const HygValue *ca = only(a, HYG_F_CITY);
	const HygValue *cb = only(b, HYG_F_CITY);
	bool            postcode = pa && pb && same(pa, pb);
	bool            near_postcode = pa && pb && (postcode || is_typo(pa->s, pa->n, pb->s, pb->n));
	bool            city = ca && cb && alike(ca, cb);
	/* where both towns are known and differ, the street's name says nothing */
	bool near = city || near_postcode || !(ca && cb);
	bool street = near && sa && sb && alike(sa, sb);
	bool house = false;
	bool other_house = false;

	if (!(pa && pb) && !(sa && sb) && !(ca && cb))
		return HYG_LEVEL_MISSING;
	if (ha && hb)
	{
		size_t na = plain_number(ha);

		house = na > 0 && na == plain_number(hb) && memcmp(ha->s, hb->s, na) == 0;
		other_house = !house;
		/* 12a and 12b are two homes; 12 and 12a may be one */
		if (house && ha->n > na && hb->n > na && !same(ha, hb))
			house = false, other_house = true;
	}
	if (house && (postcode || street))
		return ADDRESS_HOUSE;
	/* no number anywhere: the street line itself in the same place */
	if (street && !ha && !hb && (postcode || city) && sa->n >= 6)
		return ADDRESS_HOUSE;
	if (street && (city || near_postcode || (!(ca && cb) && !(pa && pb))))
		return ADDRESS_STREET;
	if (postcode && !other_house)
		return ADDRESS_STREET;
	if (city || postcode)
		return ADDRESS_CITY;
	return ADDRESS_DIFFERENT;
}

/* ---- organisations ---- */

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

static bool
word_alike(const HygValue *a, const HygValue *b)
{
	return same(a, b) || is_typo(a->s, a->n, b->s, b->n) || same_skeleton(a->s, a->n, b->s, b->n);
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

		if (length < 3 || !hyg_is_common_organization_word(token, length))
			continue;
		while (!found && hyg_next_token(b->s, b->n, &other, &s, &n))
			found = n == length && memcmp(s, token, n) == 0;
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

static int
organization_name_level(const HygValue *a, const HygValue *b)
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
		return has_other_common_words(a, b) && has_other_common_words(b, a) ? NAME_SISTER
																			: NAME_WORDS;
	if ((close == na && close == nb) || is_typo(a->s, a->n, b->s, b->n))
		return NAME_TYPO;
	if (close == fewer)
		return NAME_PART;
	if (is_acronym(a, b) || is_acronym(b, a))
		return NAME_ACRONYM;
	if (hyg_jaro_winkler(a->s, a->n, b->s, b->n) >= 0.90 || (close >= 2 && 3 * close >= 2 * fewer))
		return NAME_SIMILAR;
	return close > 0 ? NAME_WORD : NAME_DIFFERENT;
}

static int
exact_pair_level(const HygValue *a, const HygValue *b)
{
	return same(a, b) ? CODE_EXACT : CODE_DIFFERENT;
}

/* The website's domain, or the domain of a mailbox that is no free provider's. */
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
	if (at != NULL && (hyg_email_issues(email->s, email->n) & HYG_EMAIL_FREE) == 0)
	{
		scratch->s = at + 1;
		scratch->n = (uint16_t) (email->s + email->n - at - 1);
	}
	return scratch;
}

static int
website_level(const HygView *a, const HygView *b)
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

/* ---- fields of one's own: equal values under equal keys ---- */

/* Of a's values whose key b has too: how many have an equal in b, how many not. */
static void
count_extras(const HygView *a, const HygView *b, int *equal, int *different)
{
	for (int i = 0; i < hyg_view_count(a, HYG_F_EXTRA); i++)
	{
		const HygValue *va = hyg_view_value(a, HYG_F_EXTRA, i);
		const char     *sign = memchr(va->s, '=', va->n);
		size_t          key = sign ? (size_t) (sign - va->s) + 1 : va->n;
		bool            found = false;
		bool            met = false;

		for (int j = 0; j < hyg_view_count(b, HYG_F_EXTRA); j++)
		{
			const HygValue *vb = hyg_view_value(b, HYG_F_EXTRA, j);

			if (vb->n < key || memcmp(va->s, vb->s, key) != 0)
				continue;
			found = true;
			met |= same(va, vb);
		}
		if (found)
			(*(met ? equal : different))++;
	}
}

static int
extra_level(const HygView *a, const HygView *b)
{
	int equal = 0;
	int different = 0;

	count_extras(a, b, &equal, &different);
	count_extras(b, a, &equal, &different);
	if (equal + different == 0)
		return HYG_LEVEL_MISSING;
	return different == 0 ? EXTRA_ALL : equal > 0 ? EXTRA_SOME : EXTRA_NONE;
}

/* ---- a pair ---- */

/* The identity fields a comparison may look at: without any of them on one side it finds nothing. */
static const uint8_t looked_at[HYG_C_COUNT][5] = {
	[HYG_C_GIVEN] = {HYG_F_GIVEN},
	[HYG_C_FAMILY] = {HYG_F_FAMILY, HYG_F_BIRTH_NAME},
	[HYG_C_BIRTH_DATE] = {HYG_F_BIRTH_DATE},
	[HYG_C_NAME] = {HYG_F_NAME},
	[HYG_C_LEGAL_FORM] = {HYG_F_LEGAL_FORM},
	[HYG_C_EMAIL] = {HYG_F_EMAIL},
	[HYG_C_PHONE] = {HYG_F_PHONE},
	[HYG_C_ADDRESS] = {HYG_F_STREET, HYG_F_HOUSE_NUMBER, HYG_F_POSTCODE, HYG_F_CITY},
	[HYG_C_ORGANIZATION] = {HYG_F_ORGANIZATION},
	[HYG_C_WEBSITE] = {HYG_F_WEBSITE, HYG_F_EMAIL},
	[HYG_C_SUFFIX] = {HYG_F_SUFFIX},
	[HYG_C_NATIONAL_ID] = {HYG_F_NATIONAL_ID},
	[HYG_C_REGISTRATION] = {HYG_F_REGISTRATION},
	[HYG_C_TAX] = {HYG_F_TAX},
	[HYG_C_EXTERNAL_ID] = {HYG_F_EXTERNAL_ID},
	[HYG_C_EXTRA] = {HYG_F_EXTRA},
};

uint32_t
hyg_looked_at(int compared)
{
	uint32_t fields = 0;

	for (const uint8_t *f = looked_at[compared]; *f != 0; f++)
		fields |= UINT32_C(1) << *f;
	return fields;
}

/* Cheap comparisons that decide much come first; names, which cost most, late. */
static const uint8_t person_order[] = {HYG_C_BIRTH_DATE,  HYG_C_PHONE,       HYG_C_NATIONAL_ID,
									   HYG_C_EXTERNAL_ID, HYG_C_EMAIL,       HYG_C_ADDRESS,
									   HYG_C_SUFFIX,      HYG_C_EXTRA,       HYG_C_GIVEN,
									   HYG_C_FAMILY,      HYG_C_ORGANIZATION};
static const uint8_t organization_order[] = {
	HYG_C_REGISTRATION, HYG_C_TAX,         HYG_C_PHONE,      HYG_C_WEBSITE, HYG_C_EMAIL,
	HYG_C_ADDRESS,      HYG_C_EXTERNAL_ID, HYG_C_LEGAL_FORM, HYG_C_EXTRA,   HYG_C_NAME};

#define CHEAP(field) (UINT32_C(1) << (field))
static const uint32_t cheap_fields =
	CHEAP(HYG_C_BIRTH_DATE) | CHEAP(HYG_C_PHONE) | CHEAP(HYG_C_NATIONAL_ID) |
	CHEAP(HYG_C_REGISTRATION) | CHEAP(HYG_C_TAX) | CHEAP(HYG_C_EXTERNAL_ID) | CHEAP(HYG_C_SUFFIX);
static const uint32_t cheap_when_equal = CHEAP(HYG_C_GIVEN) | CHEAP(HYG_C_FAMILY);

static int
compare_field(const HygView *a, const HygView *b, int field)
{
	switch (field)
	{
		case HYG_C_GIVEN: return given_level(a, b);
		case HYG_C_FAMILY: return family_level(a, b);
		case HYG_C_BIRTH_DATE: return birth_level(a, b);
		case HYG_C_NAME: return best_pair(a, b, HYG_F_NAME, organization_name_level);
		case HYG_C_LEGAL_FORM: return best_pair(a, b, HYG_F_LEGAL_FORM, exact_pair_level);
		case HYG_C_EMAIL: return best_pair(a, b, HYG_F_EMAIL, email_pair_level);
		case HYG_C_PHONE: return best_pair(a, b, HYG_F_PHONE, phone_pair_level);
		case HYG_C_ADDRESS: return address_level(a, b);
		case HYG_C_ORGANIZATION:
			return best_pair(a, b, HYG_F_ORGANIZATION, organization_name_level);
		case HYG_C_WEBSITE: return website_level(a, b);
		case HYG_C_SUFFIX: return best_pair(a, b, HYG_F_SUFFIX, exact_pair_level);
		case HYG_C_NATIONAL_ID: return best_pair(a, b, HYG_F_NATIONAL_ID, code_pair_level);
		case HYG_C_REGISTRATION: return best_pair(a, b, HYG_F_REGISTRATION, code_pair_level);
		case HYG_C_TAX: return best_pair(a, b, HYG_F_TAX, code_pair_level);
		case HYG_C_EXTERNAL_ID: return best_pair(a, b, HYG_F_EXTERNAL_ID, exact_pair_level);
		default: return extra_level(a, b);
	}
}

/* Levels that depend on two fields at once: given and family name changed over; */
static void
names_together(const HygView *a, const HygView *b, uint8_t *level)
{
	if ((level[HYG_C_GIVEN] == GIVEN_DIFFERENT || level[HYG_C_GIVEN] == GIVEN_SIMILAR) &&
		(level[HYG_C_FAMILY] == FAMILY_DIFFERENT || level[HYG_C_FAMILY] == FAMILY_SIMILAR) &&
		is_swapped(a, b))
	{
		level[HYG_C_GIVEN] = GIVEN_SWAPPED;
		level[HYG_C_FAMILY] = FAMILY_SWAPPED;
	}
}

/* a mailbox made of the name. */
static void
email_together(const HygView *a, const HygView *b, uint8_t *level)
{
	if (level[HYG_C_EMAIL] == EMAIL_LOCAL_PART &&
		(local_part_holds(a, HYG_F_GIVEN, HYG_F_BIRTH_NAME) ||
		 local_part_holds(b, HYG_F_GIVEN, HYG_F_BIRTH_NAME)))
		level[HYG_C_EMAIL] = EMAIL_NAMED;
	/*
	 * karen@ of two Karens is nobody else's; fam.jansen@ is the family's.  But jan@ of a father and a son named after him holds
	 * both their names, and they share it like any other.
	 */
	if (level[HYG_C_EMAIL] == EMAIL_EXACT && a->kind == HYG_KIND_PERSON &&
		level[HYG_C_BIRTH_DATE] != BIRTH_GENERATION && level[HYG_C_GIVEN] != HYG_LEVEL_MISSING &&
		level[HYG_C_GIVEN] <= GIVEN_INITIAL &&
		(local_part_holds(a, HYG_F_GIVEN, HYG_F_GIVEN) ||
		 local_part_holds(b, HYG_F_GIVEN, HYG_F_GIVEN)))
		level[HYG_C_EMAIL] = EMAIL_OWN;
}

static inline bool
both_have(const HygView *a, const HygView *b, uint32_t fields)
{
	return (a->fields & fields) != 0 && (b->fields & fields) != 0;
}

/* Is a value of one among those of the other? */
static inline bool
share_value(const HygView *a, const HygView *b, HygField first, HygField last)
{
	for (int i = a->first[first]; i < a->first[last + 1]; i++)
	{
		for (int j = b->first[first]; j < b->first[last + 1]; j++)
		{
			if (same(&a->values[i], &b->values[j]))
				return true;
		}
	}
	return false;
}

/* The first of the levels of a field that the two may show, by a glance; the level itself for what is short. */
static int
first_level(const HygView *a, const HygView *b, int field)
{
	switch (field)
	{
		case HYG_C_BIRTH_DATE: return birth_level(a, b);
		case HYG_C_GIVEN:
			return same(hyg_view_value(a, HYG_F_GIVEN, 0), hyg_view_value(b, HYG_F_GIVEN, 0))
					   ? GIVEN_EXACT
					   : GIVEN_SPELLING;
		case HYG_C_FAMILY:
			return share_value(a, b, HYG_F_FAMILY, HYG_F_BIRTH_NAME) ? FAMILY_EXACT
																	 : FAMILY_SPELLING;
		case HYG_C_NAME: return share_value(a, b, HYG_F_NAME, HYG_F_NAME) ? NAME_EXACT : NAME_WORDS;
		case HYG_C_ORGANIZATION:
			return share_value(a, b, HYG_F_ORGANIZATION, HYG_F_ORGANIZATION) ? NAME_EXACT
																			 : NAME_WORDS;
		case HYG_C_PHONE:
			return share_value(a, b, HYG_F_PHONE, HYG_F_PHONE) ? PHONE_EXACT : PHONE_TYPO;
		case HYG_C_EMAIL:
		{
			int first = EMAIL_DOMAIN;

			for (int i = 0; i < hyg_view_count(a, HYG_F_EMAIL); i++)
			{
				const HygValue *va = hyg_view_value(a, HYG_F_EMAIL, i);

				for (int j = 0; j < hyg_view_count(b, HYG_F_EMAIL); j++)
				{
					const HygValue *vb = hyg_view_value(b, HYG_F_EMAIL, j);

					if (same(va, vb))
						return EMAIL_EXACT;
					if (hyg_osa_bounded(va->s, va->n, vb->s, vb->n, 1) <= 1)
						first = EMAIL_TYPO;
					else if (first == EMAIL_DOMAIN && va->n > 6 && vb->n > 6 &&
							 memcmp(va->s, vb->s, 6) == 0)
						first = EMAIL_LOCAL_PART;
				}
			}
			return first;
		}
		case HYG_C_ADDRESS:
		{
			const HygValue *ha = only(a, HYG_F_HOUSE_NUMBER);
			const HygValue *hb = only(b, HYG_F_HOUSE_NUMBER);
			size_t          n;

			if (!ha || !hb)
				return ADDRESS_HOUSE;
			n = plain_number(ha);
			return n > 0 && n == plain_number(hb) && memcmp(ha->s, hb->s, n) == 0 ? ADDRESS_HOUSE
																				  : ADDRESS_STREET;
		}
		default: return 1;
	}
}

static inline void
raise_ceiling(float *ceiling, const float *by)
{
	for (int k = 0; k < HYG_CLASSES; k++)
		ceiling[k] += by[k];
}

static inline void
lower_ceiling(float *ceiling, const float *by)
{
	for (int k = 0; k < HYG_CLASSES; k++)
		ceiling[k] -= by[k];
}

static inline bool
out_of_reach(const float *ceiling)
{
	bool below = false;

	for (int k = 0; k < HYG_CLASSES; k++)
		below |= ceiling[k] < 0.0f;
	return below;
}

/*
 * Field after field.  With bounds it returns false as soon as the fields left, at their best, cannot
 * bring the weight to what is needed (bound.c).  What is cheap to compare comes first: fields that are
 * plainly equal, then those that are short, names and places last.
 */
bool
hyg_compare_bounded(const HygView *a, const HygView *b, HygComparison *out,
					const HygModelBounds *bounds)
{
	bool           person = a->kind == HYG_KIND_PERSON;
	const uint8_t *order = person ? person_order : organization_order;
	int            fields = person ? sizeof(person_order) : sizeof(organization_order);
	uint8_t       *level = out->level;
	const float   *open[HYG_C_COUNT];
	uint32_t       todo = 0;
	uint32_t       equal = 0;
	float          ceiling[HYG_CLASSES];

	memset(out, 0, sizeof(*out));
	if (bounds == NULL)
	{
		for (int i = 0; i < fields; i++)
			level[order[i]] = (uint8_t) compare_field(a, b, order[i]);
		if (person)
			names_together(a, b, level);
		email_together(a, b, level);
		return true;
	}

	memcpy(ceiling, bounds->slack, sizeof(ceiling));
	for (int i = 0; i < fields; i++)
	{
		int field = order[i];
		int first;

		if (!both_have(a, b, bounds->looked_at[field]))
			continue;
		todo |= UINT32_C(1) << field;
		first = first_level(a, b, field);
		if (first == 1)
			equal |= UINT32_C(1) << field;
		open[field] = bounds->best_from[field][first];
		raise_ceiling(ceiling, open[field]);
	}
	for (int pass = 0; pass < 2; pass++)
	{
		uint32_t now = pass == 0 ? todo & (cheap_fields | (equal & cheap_when_equal)) : todo;

		for (int i = 0; i < fields && now != 0; i++)
		{
			int field = order[i];

			if (out_of_reach(ceiling))
				return false;
			if ((now >> field & 1) == 0)
				continue;
			now ^= UINT32_C(1) << field;
			todo ^= UINT32_C(1) << field;
			level[field] = (uint8_t) compare_field(a, b, field);
			lower_ceiling(ceiling, open[field]);
			if ((field == HYG_C_GIVEN || field == HYG_C_FAMILY) && level[HYG_C_GIVEN] != 0 &&
				level[HYG_C_FAMILY] != 0)
			{
				int other = field == HYG_C_GIVEN ? HYG_C_FAMILY : HYG_C_GIVEN;

				/* now it is known whether they were changed over */
				names_together(a, b, level);
				lower_ceiling(ceiling, open[other]);
				raise_ceiling(ceiling, bounds->weight[other][level[other]]);
				raise_ceiling(ceiling, bounds->weight[field][level[field]]);
				continue;
			}
			open[field] = bounds->alone[field][level[field]];
			raise_ceiling(ceiling, open[field]);
		}
	}
	if (out_of_reach(ceiling))
		return false;
	email_together(a, b, level);
	return true;
}

void
hyg_compare(const HygView *a, const HygView *b, HygComparison *out)
{
	(void) hyg_compare_bounded(a, b, out, NULL);
}
