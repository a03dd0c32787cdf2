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
#include "match/compare_value.h"

/* ---- birth date: both are YYYY-MM-DD ---- */

int
hyg_birth_level(const HygView *a, const HygView *b)
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
		return hyg_email_is_role(a->s, a->n) ? EMAIL_ROLE : EMAIL_EXACT;
	if (at_a == NULL || at_b == NULL)
		return EMAIL_DIFFERENT;
	la = (size_t) (at_a - a->s);
	lb = (size_t) (at_b - b->s);
	same_domain = same_bytes(at_a, a->n - la, at_b, b->n - lb);
	if (same_domain)
	{
		/* jan1 and jan2 are two people, and j.smit and k.smit: the typo must be in letters behind the first, of a name not too short */
		if (la >= 6 && lb >= 6 && a->s[0] == b->s[0] && hyg_osa_bounded(a->s, la, b->s, lb, 1) <= 1)
		{
			bool digit = false;

			for (size_t i = 0; i < la; i++)
				digit |= a->s[i] >= '0' && a->s[i] <= '9' && (i >= lb || b->s[i] != a->s[i]);
			for (size_t i = 0; i < lb; i++)
				digit |= b->s[i] >= '0' && b->s[i] <= '9' && (i >= la || b->s[i] != a->s[i]);
			if (!digit)
				return EMAIL_TYPO;
		}
		return hyg_email_is_free(a->s, a->n) ? EMAIL_DIFFERENT : EMAIL_DOMAIN;
	}
	if (same_bytes(a->s, la, b->s, lb))
	{
		if (hyg_osa_bounded(at_a, a->n - la, at_b, b->n - lb, 1) <= 1)
			return EMAIL_TYPO;
		if (la >= 6 && !hyg_email_is_role(a->s, a->n))
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

			for (size_t k = 0; name->n >= 3 && k < n; k++)
			{
				size_t at = k;
				size_t of = 0;

				/* "de groot" stands there as degroot */
				while (of < name->n &&
					   (name->s[of] == ' ' || (at < n && letters[at] == name->s[of])))
					at += name->s[of++] != ' ';
				if (of == name->n)
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

/* The number without its addition. */
static size_t
plain_number(const HygValue *house)
{
	size_t n = 0;

	while (n < house->n && house->s[n] >= '0' && house->s[n] <= '9')
		n++;
	return n;
}

/*
 * With the same house number: are the words of one street among those of the other, in that order?  "King" and
 * "Dr Martin Luther King Dr", "S Wells" and "S Wells Ave".
 */
static bool
street_within(const HygValue *a, const HygValue *b)
{
	const HygValue *shorter = a->n < b->n ? a : b;
	const HygValue *longer = a->n < b->n ? b : a;
	size_t          at = 0;
	size_t          other = 0;
	const char     *word;
	const char     *s;
	size_t          n;
	size_t          m;
	bool            says_something = false;

	while (hyg_next_token(shorter->s, shorter->n, &at, &word, &n))
	{
		bool found = false;

		while (!found && hyg_next_token(longer->s, longer->n, &other, &s, &m))
			found = m == n && memcmp(s, word, n) == 0;
		if (!found)
			return false;
		says_something |= n >= 4;
	}
	return says_something;
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
	if (house && !street && near && sa && sb)
		street = street_within(sa, sb);
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

static int
exact_pair_level(const HygValue *a, const HygValue *b)
{
	return same(a, b) ? CODE_EXACT : CODE_DIFFERENT;
}

/* The website's domain, or the domain of a mailbox that is no free provider's. */

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
		case HYG_C_GIVEN: return hyg_given_level(a, b);
		case HYG_C_FAMILY: return hyg_family_level(a, b);
		case HYG_C_BIRTH_DATE: return hyg_birth_level(a, b);
		case HYG_C_NAME: return best_pair(a, b, HYG_F_NAME, hyg_organization_name_level);
		case HYG_C_LEGAL_FORM: return best_pair(a, b, HYG_F_LEGAL_FORM, exact_pair_level);
		case HYG_C_EMAIL: return best_pair(a, b, HYG_F_EMAIL, email_pair_level);
		case HYG_C_PHONE: return best_pair(a, b, HYG_F_PHONE, phone_pair_level);
		case HYG_C_ADDRESS: return address_level(a, b);
		case HYG_C_ORGANIZATION:
			return best_pair(a, b, HYG_F_ORGANIZATION, hyg_organization_name_level);
		case HYG_C_WEBSITE: return hyg_website_level(a, b);
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
		hyg_names_swapped(a, b))
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
		case HYG_C_BIRTH_DATE: return hyg_birth_level(a, b);
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
