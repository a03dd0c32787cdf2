/*-------------------------------------------------------------------------
 *
 * sketch.c
 *	  Most pairs that share a blocking key are strangers: tell so by one cache line of each.
 *
 * A sketch holds for each field of a person what shows that two values cannot agree well: hashes for the same, sets of letters for
 * alike (one slip changes two letters at most; what has other letters sounds different), digits of the birth date and the phones as
 * they are.  From two sketches follows the best level a field of the pair can have, and as in bound.c a pair is given up when the best
 * of all fields together stays below the weight the threshold needs, against any one class of different entities.  Never given up is a
 * pair that hyg_match_with() finds at or above the threshold: each test here must hold for every pair of the level it stands for,
 * see compare.c and compare_person_name.c.
 *
 * Organisations have no sketch yet: their pairs are all compared.
 *
 *-------------------------------------------------------------------------
 */
#include "match/sketch.h"

#include "match/compare_value.h"
#include "text/hash.h"

#define OPAQUE UINT64_C(1) /* in place of field 0: nothing is known of it */
#define PLAIN (LETTER('z') * 2 - 1)
#define OTHER_LETTER LETTER('z' + 1) /* neither letter, digit nor space */
#define SEVERAL LETTER('z' + 2)      /* the record has more names of the kind */
#define LENGTH_SHIFT 28
#define LENGTH_MAX 15 /* or more */
#define UNCLEAR32 UINT32_MAX
#define UNCLEAR64 UINT64_MAX
#define UNCLEAR16 UINT16_MAX
#define FREE_PROVIDER 1u /* lowest bit of a domain */
#define COMMON_NAME 1u   /* lowest bit of a name */

static uint32_t
hash_of(const char *s, size_t n)
{
	return (uint32_t) (hyg_hash(s, n) >> 32);
}

/* The letters of a name and how long it is. */
static uint32_t
letters_and_length(const char *s, size_t n)
{
	uint32_t letters = letters_of(s, n);

	if (letters & NO_LETTER)
		letters = (letters & PLAIN) | OTHER_LETTER;
	return letters | (uint32_t) (n < LENGTH_MAX ? n : LENGTH_MAX) << LENGTH_SHIFT;
}

static uint32_t
birth_digits(const HygValue *v)
{
	uint32_t digits = 0;

	if (v->n != 10 || v->s[4] != '-' || v->s[7] != '-')
		return 0;
	for (int i = 0; i < 10; i++)
	{
		if (i == 4 || i == 7)
			continue;
		if (v->s[i] < '0' || v->s[i] > '9')
			return 0;
		digits = digits << 4 | (uint32_t) (v->s[i] - '0');
	}
	return digits;
}

/* +31612345678: a digit and 1 in 4 bits each */
static uint64_t
phone_digits(const HygValue *v)
{
	uint64_t digits = 0;

	if (v->n < 2 || v->n > 17 || v->s[0] != '+')
		return UNCLEAR64;
	for (int i = 1; i < v->n; i++)
	{
		if (v->s[i] < '0' || v->s[i] > '9')
			return UNCLEAR64;
		digits |= (uint64_t) (v->s[i] - '0' + 1) << (64 - 4 * i);
	}
	return digits;
}

/* Letters that hyg_skeleton() keeps have a bit of their own; then five for the others, and one for a long name. */
#define CITY_KEPT 0x3FFu
#define CITY_LONG 0x8000u

static uint16_t
city_letters(const HygValue *v)
{
	/* the bit and 1 */
	static const uint8_t kept[256] = {['a'] = 1, ['b'] = 2, ['d'] = 3, ['g'] = 4, ['l'] = 5,
									  ['m'] = 6, ['n'] = 7, ['o'] = 8, ['r'] = 9, ['u'] = 10};
	uint32_t             letters = 0;

	for (int i = 0; i < v->n; i++)
	{
		unsigned char c = (unsigned char) v->s[i];
		uint32_t      bit = kept[c] != 0 ? kept[c] - 1u : 10u + c % 5;

		letters |= (uint32_t) (c != ' ') << bit;
	}
	return (uint16_t) (letters | (v->n >= 8 ? CITY_LONG : 0));
}

static uint16_t
postcode_letters(const HygValue *v)
{
	uint32_t letters = 0;

	if (v->n >= 8)
		return UNCLEAR16; /* two slips are still alike */
	for (int i = 0; i < v->n; i++)
	{
		unsigned char c = (unsigned char) v->s[i];

		letters |= c >= '0' && c <= '9' ? 1u << (c - '0') : 1u << (10 + c % 5);
	}
	return (uint16_t) letters;
}

static uint16_t
house_number(const HygValue *v)
{
	uint32_t number = 0;
	int      i = 0;

	for (; i < v->n && v->s[i] >= '0' && v->s[i] <= '9'; i++)
		number = number * 10 + (uint32_t) (v->s[i] - '0');
	return (uint16_t) (i > 0 ? number % 65535 + 1 : 0);
}

static void
sketch_mailbox(HygSketch *sketch, const HygView *view)
{
	const HygValue *v = hyg_view_value(view, HYG_F_EMAIL, 0);
	const char     *at = memchr(v->s, '@', v->n);
	size_t          n = at == NULL ? 0 : (size_t) (at - v->s);
	bool            is_free;

	if (at == NULL || hyg_view_count(view, HYG_F_EMAIL) > 1)
	{
		sketch->mailbox_letters = UNCLEAR32;
		return;
	}
	is_free = hyg_email_is_free(v->s, v->n);
	sketch->mailbox_letters = letters_and_length(v->s, n);
	sketch->mailbox = (uint16_t) hash_of(v->s, n);
	sketch->domain = (uint16_t) (hash_of(at, v->n - n) & ~FREE_PROVIDER);
	sketch->domain = (uint16_t) (sketch->domain | (is_free ? FREE_PROVIDER : 0));
}

static uint16_t
name_hash(const HygValue *v, bool common)
{
	return (uint16_t) ((hash_of(v->s, v->n) & ~COMMON_NAME) | (common ? COMMON_NAME : 0));
}

static void
sketch_names(HygSketch *sketch, const HygView *view)
{
	int givens = hyg_view_count(view, HYG_F_GIVEN);
	int families = hyg_view_count(view, HYG_F_FAMILY) + hyg_view_count(view, HYG_F_BIRTH_NAME);

	if (givens > 0)
	{
		const HygValue *v = hyg_view_value(view, HYG_F_GIVEN, 0);
		uint16_t        groups[HYG_MAX_NICK_GROUPS];
		int             count = hyg_nickname_groups(v->s, v->n, groups);

		sketch->given = name_hash(v, hyg_is_common_given_name(v->s, v->n));
		sketch->given_letters = letters_and_length(v->s, v->n) | (givens > 1 ? SEVERAL : 0);
		for (int i = 0; i < count; i++)
			sketch->nicknames = (uint16_t) (sketch->nicknames | 1u << groups[i] % 16);
	}
	if (families > 0)
	{
		/* names at birth stand behind the family names */
		const HygValue *v = &view->values[view->first[HYG_F_FAMILY]];

		/* a name at birth is never one of the common ones (compare_person_name.c) */
		sketch->family =
			name_hash(v, v->field == HYG_F_FAMILY && hyg_is_common_family_name(v->s, v->n));
		sketch->family_letters = letters_and_length(v->s, v->n) | (families > 1 ? SEVERAL : 0);
	}
}

void
hyg_sketch_make(HygSketch *sketch, const HygView *view)
{
	memset(sketch, 0, sizeof(*sketch));
	if (view->kind != HYG_KIND_PERSON)
	{
		sketch->record = OPAQUE;
		return;
	}
	sketch->record = view->fields;
	sketch_names(sketch, view);
	if (hyg_view_count(view, HYG_F_BIRTH_DATE) > 0)
		sketch->birth = hyg_view_count(view, HYG_F_BIRTH_DATE) == 1
							? birth_digits(hyg_view_value(view, HYG_F_BIRTH_DATE, 0))
							: 0;
	if (hyg_view_count(view, HYG_F_EMAIL) > 0)
		sketch_mailbox(sketch, view);
	if (hyg_view_count(view, HYG_F_PHONE) > 2)
		sketch->phone[0] = UNCLEAR64;
	else
	{
		for (int i = 0; i < hyg_view_count(view, HYG_F_PHONE); i++)
			sketch->phone[i] = phone_digits(hyg_view_value(view, HYG_F_PHONE, i));
	}
	if (hyg_view_count(view, HYG_F_POSTCODE) > 0)
	{
		const HygValue *v = hyg_view_value(view, HYG_F_POSTCODE, 0);

		sketch->postcode = (uint16_t) hash_of(v->s, v->n);
		sketch->postcode_letters = postcode_letters(v);
	}
	if (hyg_view_count(view, HYG_F_STREET) > 0)
	{
		const HygValue *v = hyg_view_value(view, HYG_F_STREET, 0);

		sketch->street_letters = letters_and_length(v->s, v->n);
	}
	if (hyg_view_count(view, HYG_F_HOUSE_NUMBER) > 0)
		sketch->house = house_number(hyg_view_value(view, HYG_F_HOUSE_NUMBER, 0));
	if (hyg_view_count(view, HYG_F_CITY) > 0)
		sketch->city_letters = city_letters(hyg_view_value(view, HYG_F_CITY, 0));
	if (hyg_view_count(view, HYG_F_ORGANIZATION) > 0)
	{
		const HygValue *v = hyg_view_value(view, HYG_F_ORGANIZATION, 0);

		sketch->organization = hyg_view_count(view, HYG_F_ORGANIZATION) > 1
								   ? UNCLEAR16
								   : (uint16_t) (hash_of(v->s, v->n) >> 1 & 0x7FFF);
	}
}

/* ---- bounds ---- */

void
hyg_sketch_bounds_init(HygSketchBounds *sketch, const HygBounds *bounds)
{
	const HygModelBounds *own = &bounds->person;

	memset(sketch, 0, sizeof(*sketch));
	for (int k = 0; k < HYG_CLASSES; k++)
		sketch->slack[k] = own->slack[k];
	for (int f = 0; f < HYG_C_COUNT; f++)
	{
		int levels = hyg_level_count(f);

		for (int k = 0; k < HYG_CLASSES && own->model->levels[f] != NULL; k++)
		{
			int swapped = f == HYG_C_GIVEN ? GIVEN_SWAPPED : f == HYG_C_FAMILY ? FAMILY_SWAPPED : 0;

			for (int l = levels; l >= 1; l--)
			{
				float w = own->weight[f][l][k];

				sketch->level[f][l][k] = w;
				sketch->from[f][l][k] =
					l == levels || w > sketch->from[f][l + 1][k] ? w : sketch->from[f][l + 1][k];
				/* names changed over are never the last level */
				sketch->unswapped_from[f][l][k] =
					l != swapped && (l == levels || w > sketch->unswapped_from[f][l + 1][k])
						? w
						: sketch->unswapped_from[f][l + 1][k];
			}
		}
	}
}

/* ---- pairs ---- */

/* As machines without an instruction for it do, but inline. */
static inline int
bits_of(uint32_t x)
{
	x -= x >> 1 & 0x55555555;
	x = (x & 0x33333333) + (x >> 2 & 0x33333333);
	return (int) (((x + (x >> 4)) & 0x0F0F0F0F) * UINT32_C(0x01010101) >> 24);
}

/* So many letters differ at least; a slip changes two: that of before and that of now. */
static inline bool
maybe_typo(uint32_t a, uint32_t b)
{
	uint32_t na = a >> LENGTH_SHIFT;
	uint32_t nb = b >> LENGTH_SHIFT;
	int      differing = bits_of((a ^ b) & (PLAIN | OTHER_LETTER));

	return differing <= 2 || (differing <= 4 && (na >= 8 || nb >= 8));
}

/* Jaro-Winkler similarity at or above one for which the shares of matching letters must add up to this? */
static inline bool
maybe_similar(uint32_t a, uint32_t b, float shares)
{
	float na = (float) (a >> LENGTH_SHIFT);
	float nb = (float) (b >> LENGTH_SHIFT);
	float matching_a;
	float matching_b;

	if (((a | b) & OTHER_LETTER) != 0 || na >= LENGTH_MAX || nb >= LENGTH_MAX)
		return true;
	matching_a = na - (float) bits_of(a & ~b & PLAIN);
	matching_b = nb - (float) bits_of(b & ~a & PLAIN);
	if (matching_b < matching_a)
		matching_a = matching_b;
	return matching_a * (na + nb) >= shares * na * nb;
}

/* Jaro is a third of the shares and 1; Winkler's prefix makes .6 j + .4 of it at most. */
#define SHARES_FOR(similarity) ((float) (3.0 * ((similarity) -0.4) / 0.6 - 1.0) - 0.01f)

static inline uint32_t
as_letters(uint32_t letters)
{
	return (letters & PLAIN) | ((letters & OTHER_LETTER) != 0 ? NO_LETTER : 0);
}

static inline bool
letters_subset(uint32_t a, uint32_t b)
{
	uint32_t differing = (a ^ b) & (PLAIN | OTHER_LETTER);

	return (differing & a) == 0 || (differing & b) == 0;
}

static int
given_from(const HygSketch *a, const HygSketch *b)
{
	uint32_t x = a->given_letters;
	uint32_t y = b->given_letters;

	if (((x | y) & SEVERAL) == 0 && (x >> LENGTH_SHIFT == 1 || y >> LENGTH_SHIFT == 1))
		return (x & y & PLAIN) != 0 || (x & PLAIN) == 0 || (y & PLAIN) == 0 ? GIVEN_INITIAL
																			: GIVEN_DIFFERENT;
	if (a->given == b->given)
		return (a->given & COMMON_NAME) != 0 ? GIVEN_COMMON : GIVEN_EXACT;
	if (((x | y) & SEVERAL) != 0)
		return GIVEN_SPELLING;
	if (!skeletons_differ(as_letters(x), as_letters(y)))
		return GIVEN_SPELLING;
	if ((a->nicknames & b->nicknames) != 0 || letters_subset(x, y))
		return GIVEN_NICKNAME;
	if (maybe_typo(x, y))
		return GIVEN_TYPO;
	if (!sounds_differ(as_letters(x), as_letters(y)))
		return GIVEN_SOUND;
	return maybe_similar(x, y, SHARES_FOR(0.85)) ? GIVEN_SIMILAR : GIVEN_DIFFERENT;
}

static int
family_from(const HygSketch *a, const HygSketch *b)
{
	uint32_t x = a->family_letters;
	uint32_t y = b->family_letters;

	if (((x | y) & SEVERAL) != 0)
		return FAMILY_EXACT;
	if (a->family == b->family)
		return (a->family & COMMON_NAME) != 0 ? FAMILY_COMMON : FAMILY_EXACT;
	/* also without the spaces, or without a particle */
	if (letters_subset(x, y) || !skeletons_differ(as_letters(x), as_letters(y)))
		return FAMILY_SPELLING;
	if (maybe_typo(x, y))
		return FAMILY_TYPO;
	if (!sounds_differ(as_letters(x), as_letters(y)))
		return FAMILY_SOUND;
	return maybe_similar(x, y, SHARES_FOR(0.88)) ? FAMILY_SIMILAR : FAMILY_DIFFERENT;
}

/* The same but for spaces, spelling, a slip, or words that one has besides? */
static inline bool
maybe_alike(uint32_t x, uint32_t y)
{
	return letters_subset(x, y) || !skeletons_differ(x, y) || maybe_typo(x, y);
}

/* May one of the given names be another's family name, a slip apart? */
static inline bool
maybe_crossed(uint32_t given, uint32_t family)
{
	return (given & SEVERAL) != 0 || maybe_alike(given, family);
}

static inline bool
maybe_swapped(const HygSketch *a, const HygSketch *b)
{
	return maybe_crossed(a->given_letters, b->family_letters) &&
		   maybe_crossed(b->given_letters, a->family_letters);
}

static inline int
year_of(uint32_t birth)
{
	return (int) ((birth >> 28) * 1000 + (birth >> 24 & 15) * 100 + (birth >> 20 & 15) * 10 +
				  (birth >> 16 & 15));
}

/* The level itself, of two dates that are plain. */
static int
birth_level(uint32_t x, uint32_t y)
{
	uint32_t differing = x ^ y;
	uint32_t digits;
	int      years;
	int      wrong;
	bool     year = differing >> 16 == 0;

	if (differing == 0)
		return (x & 0xFFFF) == 0x0101 ? BIRTH_NEW_YEAR : BIRTH_EXACT;
	if (year && (x >> 8 & 0xFF) == (y & 0xFF) && (x & 0xFF) == (y >> 8 & 0xFF))
		return BIRTH_TYPO;
	digits = differing | differing >> 1;
	digits = (digits | digits >> 2) & 0x11111111;
	wrong = bits_of(digits);
	if (wrong == 1 && (digits & 0x11000000) == 0)
		return BIRTH_TYPO;
	if (wrong == 2)
	{
		/* two neighbours of one part of the date */
		static const uint8_t shifts[] = {24, 20, 16, 8, 0};

		for (size_t i = 0; i < sizeof(shifts); i++)
		{
			uint32_t u = x >> shifts[i] & 0xFF;
			uint32_t v = y >> shifts[i] & 0xFF;

			if (digits == UINT32_C(0x11) << shifts[i] && u >> 4 == (v & 15) && (u & 15) == v >> 4)
				return BIRTH_TYPO;
		}
	}
	if (year + ((differing & 0xFF00) == 0) + ((differing & 0xFF) == 0) == 2)
		return BIRTH_TWO_OF_THREE;
	if (year)
		return BIRTH_YEAR;
	years = year_of(x) - year_of(y);
	return years >= 14 || years <= -14 ? BIRTH_GENERATION : BIRTH_DIFFERENT;
}

/*
 * Is there one slip between the two, that are not equal: a digit changed, too many, too few, two changed over?  Without
 * branches, nobody can foretell them.
 */
static inline bool
one_slip(uint64_t x, uint64_t y)
{
	int      at = __builtin_clzll((x ^ y) | 1) & ~3;
	uint64_t rest_x = x << at; /* begins with the first that differs */
	uint64_t rest_y = y << at;
	bool     changed_over = (rest_x << 8 == rest_y << 8) & (rest_x >> 60 == (rest_y >> 56 & 15)) &
						(rest_y >> 60 == (rest_x >> 56 & 15));

	return (rest_x << 4 == rest_y << 4) | (rest_x << 4 == rest_y) | (rest_x == rest_y << 4) |
		   changed_over;
}

/* None of one's phones is one of the other's: is there a slip between two? */
static inline bool
slip_in_phone(const HygSketch *a, const HygSketch *b)
{
	uint64_t x = a->phone[1];
	uint64_t y = b->phone[1];
	bool     found = one_slip(a->phone[0], b->phone[0]);

	/* most have one or none */
	if ((x | y) != 0)
		found |= ((x != 0) & one_slip(x, b->phone[0])) | ((y != 0) & one_slip(a->phone[0], y)) |
				 ((x != 0) & (y != 0) & one_slip(x, y));
	return found;
}

static int
email_from(const HygSketch *a, const HygSketch *b)
{
	uint32_t x = a->mailbox_letters;
	uint32_t y = b->mailbox_letters;
	bool     local = a->mailbox == b->mailbox;

	if (x == UNCLEAR32 || y == UNCLEAR32)
		return EMAIL_EXACT;
	if (((a->domain ^ b->domain) & ~FREE_PROVIDER) == 0)
	{
		if (local)
			return EMAIL_EXACT;
		if (bits_of((x ^ y) & (PLAIN | OTHER_LETTER)) <= 2)
			return EMAIL_TYPO;
		return (a->domain & b->domain & FREE_PROVIDER) != 0 ? EMAIL_DIFFERENT : EMAIL_DOMAIN;
	}
	return local ? EMAIL_TYPO : EMAIL_DIFFERENT;
}

/* 0: missing */
static int
address_from(const HygSketch *a, const HygSketch *b)
{
	const uint32_t both = (uint32_t) (a->record & b->record);
	const uint32_t either = (uint32_t) (a->record | b->record);
	bool           postcodes = (both >> HYG_F_POSTCODE & 1) != 0;
	bool           streets = (both >> HYG_F_STREET & 1) != 0;
	bool           cities = (both >> HYG_F_CITY & 1) != 0;
	bool           postcode = false;
	bool           near_postcode = false;
	bool           city = false;
	bool           house = false;
	bool           other_house = false;
	bool           street;

	if (!postcodes && !streets && !cities)
		return HYG_LEVEL_MISSING;
	if (postcodes)
	{
		postcode = a->postcode == b->postcode && a->postcode_letters == b->postcode_letters;
		near_postcode = postcode || a->postcode_letters == UNCLEAR16 ||
						b->postcode_letters == UNCLEAR16 ||
						bits_of((uint32_t) (a->postcode_letters ^ b->postcode_letters)) <= 2;
	}
	if (cities)
	{
		uint32_t differing = (uint32_t) (a->city_letters ^ b->city_letters) & ~CITY_LONG;
		bool     is_long = ((a->city_letters | b->city_letters) & CITY_LONG) != 0;

		city = (differing & CITY_KEPT) == 0 || bits_of(differing) <= (is_long ? 4 : 2);
	}
	street = streets && (city || near_postcode || !cities) &&
			 maybe_alike(a->street_letters, b->street_letters);
	if (both >> HYG_F_HOUSE_NUMBER & 1)
	{
		house = a->house == b->house && a->house != 0;
		other_house = !house;
	}
	if (house && (postcode || street))
		return ADDRESS_HOUSE;
	if (street && (either >> HYG_F_HOUSE_NUMBER & 1) == 0)
		return ADDRESS_HOUSE;
	if (street || (postcode && !other_house))
		return ADDRESS_STREET;
	return city || postcode ? ADDRESS_CITY : ADDRESS_DIFFERENT;
}

/* A row of the bounds, added up in one go where the machine can. */
typedef float Columns __attribute__((vector_size(HYG_SKETCH_COLUMNS * sizeof(float))));

static inline Columns
row(const float *columns)
{
	Columns result;

	memcpy(&result, columns, sizeof(result));
	return result;
}

static inline bool
any_below_zero(Columns sum)
{
	int32_t below __attribute__((vector_size(sizeof(Columns)))) = sum < 0.0f;
	int64_t halves[2];

	_Static_assert(sizeof(halves) == sizeof(below), "two halves");
	memcpy(halves, &below, sizeof(halves));
	return (halves[0] | halves[1]) != 0;
}

/* Compared fields of which a sketch holds nothing but that they are there. */
static const uint8_t unseen[][2] = {{HYG_F_SUFFIX, HYG_C_SUFFIX},
									{HYG_F_NATIONAL_ID, HYG_C_NATIONAL_ID},
									{HYG_F_EXTERNAL_ID, HYG_C_EXTERNAL_ID}};
#define UNSEEN_BITS                                                                                \
	(UINT32_C(1) << HYG_F_SUFFIX | UINT32_C(1) << HYG_F_NATIONAL_ID |                              \
	 UINT32_C(1) << HYG_F_EXTERNAL_ID | UINT32_C(1) << HYG_F_EXTRA)

static Columns
add_unseen(Columns sum, const HygSketchBounds *bounds, uint32_t both)
{
	for (size_t i = 0; i < sizeof(unseen) / sizeof(unseen[0]); i++)
	{
		if (both >> unseen[i][0] & 1)
			sum += row(bounds->from[unseen[i][1]][1]);
	}
	if (both >> HYG_F_EXTRA & 1)
	{
		/* keys that both have may be none */
		for (int k = 0; k < HYG_SKETCH_COLUMNS; k++)
			sum[k] += bounds->from[HYG_C_EXTRA][1][k] > 0 ? bounds->from[HYG_C_EXTRA][1][k] : 0;
	}
	return sum;
}

/* Both have phones; the first is never 0. */
static inline bool
same_phone(const HygSketch *a, const HygSketch *b)
{
	uint64_t x = a->phone[0];
	uint64_t y = b->phone[0];
	uint64_t u = a->phone[1];
	uint64_t v = b->phone[1];

	return (x == y) | (x == v) | (u == y) | ((u == v) & (u != 0)) | (x == UNCLEAR64) |
		   (y == UNCLEAR64) | (u == UNCLEAR64) | (v == UNCLEAR64);
}

/* The most that names can add, by their hashes alone. */
static inline Columns
names_at_best(const HygSketchBounds *bounds, const HygSketch *a, const HygSketch *b, bool given,
			  bool family)
{
	Columns best = {0};

	if (given)
		best += row(bounds->from[HYG_C_GIVEN][a->given != b->given       ? GIVEN_SPELLING
											  : (a->given & COMMON_NAME) ? GIVEN_COMMON
																		 : GIVEN_EXACT]);
	if (family)
	{
		bool several = ((a->family_letters | b->family_letters) & SEVERAL) != 0;

		best += row(bounds->from[HYG_C_FAMILY][several                     ? FAMILY_EXACT
											   : a->family != b->family    ? FAMILY_SPELLING
											   : (a->family & COMMON_NAME) ? FAMILY_COMMON
																		   : FAMILY_EXACT]);
	}
	return best;
}

/*
 * First with phones and names as like as they may be, then with phones as they are, then with names: most pairs are given up
 * on the way.
 */
bool
hyg_sketch_may_reach(const HygSketchBounds *bounds, const HygSketch *a, const HygSketch *b)
{
	const uint32_t both = (uint32_t) (a->record & b->record);
	const uint32_t names = UINT32_C(1) << HYG_F_FAMILY | UINT32_C(1) << HYG_F_BIRTH_NAME;
	Columns        sum; /* of what is known */
	Columns        phones = {0};
	Columns        persons;
	bool           phone = (both >> HYG_F_PHONE & 1) != 0;
	bool           given = (both >> HYG_F_GIVEN & 1) != 0;
	bool           family = (a->record & names) != 0 && (b->record & names) != 0;
	int            address;

	if (((a->record | b->record) & OPAQUE) != 0)
		return true;
	sum = row(bounds->slack);
	if (both >> HYG_F_BIRTH_DATE & 1)
	{
		if (a->birth == 0 || b->birth == 0)
			sum += row(bounds->from[HYG_C_BIRTH_DATE][1]);
		else
			sum += row(bounds->level[HYG_C_BIRTH_DATE][birth_level(a->birth, b->birth)]);
	}
	if (both >> HYG_F_EMAIL & 1)
		sum += row(bounds->from[HYG_C_EMAIL][email_from(a, b)]);
	address = address_from(a, b);
	if (address != HYG_LEVEL_MISSING)
		sum += row(bounds->from[HYG_C_ADDRESS][address]);
	if (both >> HYG_F_ORGANIZATION & 1)
	{
		bool equal = a->organization == b->organization || a->organization == UNCLEAR16 ||
					 b->organization == UNCLEAR16;

		sum += row(bounds->from[HYG_C_ORGANIZATION][equal ? NAME_EXACT : NAME_WORDS]);
	}
	if ((both & UNSEEN_BITS) != 0)
		sum = add_unseen(sum, bounds, both);
	if (phone)
	{
		phone = !same_phone(a, b);
		phones = row(bounds->from[HYG_C_PHONE][phone ? PHONE_TYPO : PHONE_EXACT]);
	}
	persons = names_at_best(bounds, a, b, given, family);
	if (any_below_zero(sum + phones + persons))
		return false;

	if (phone && !slip_in_phone(a, b))
		phones = row(bounds->from[HYG_C_PHONE][PHONE_DIFFERENT]);
	sum += phones;
	if (any_below_zero(sum + persons))
		return false;
	if (given || family)
	{
		int of_given = given ? given_from(a, b) : 0;
		int of_family = family ? family_from(a, b) : 0;

		if (given && family && maybe_swapped(a, b))
		{
			sum +=
				row(bounds->from[HYG_C_GIVEN][of_given < GIVEN_SWAPPED ? of_given : GIVEN_SWAPPED]);
			sum += row(bounds->from[HYG_C_FAMILY]
								   [of_family < FAMILY_SWAPPED ? of_family : FAMILY_SWAPPED]);
		}
		else
		{
			if (given)
				sum += row(bounds->unswapped_from[HYG_C_GIVEN][of_given]);
			if (family)
				sum += row(bounds->unswapped_from[HYG_C_FAMILY][of_family]);
		}
	}
	return !any_below_zero(sum);
}
