/*-------------------------------------------------------------------------
 *
 * keys.c
 *	  Blocking keys: which records are worth comparing at all.
 *
 * Two records are compared when they share a key.  A key is a conjunction of
 * evidence (birth date and sound of the family name, say), so that few
 * unrelated records share it however large the table is; a record has about a
 * dozen, each of which survives different errors:
 *
 *		wrong or missing			found by
 *		e-mail, phone, address		names, birth date + a name
 *		spelling of the names		their sounds, their halves (below)
 *		birth date					names, phone, postcode + family name
 *		given and family swapped	names, in either order
 *		initials only				birth year + initial + family, postcode + family
 *		family name changed			birth date + given name, e-mail, phone
 *
 * Halves: a name with one typing error has its first three letters intact or
 * its last three (four of names with eight or more), so the front of one name
 * with the whole of the other, and the back, find any one error in either name
 * (names shorter than five letters excepted: their sound must do).  This is the
 * pigeonhole form of the symmetric-delete idea (W. Garbe, SymSpell): two keys
 * a name where one-deletion keys would be one per letter.
 *
 * Common names make the longest lists and cannot carry a match alone: a pair of two
 * common names, or a half beside one, is in the index for those who search, but
 * no key of a match (HYG_KEYS_MATCH).  Two records match by a key that is one for both.
 *
 * In bulk only: street and house number where there is no postcode; where the year of birth is wrong and both names
 * have a slip, month and day with the front of one name; of an organisation's name without a place, its front or its back.
 *
 * Single evidence (a birth date alone) makes long lists in a large table, but in
 * a small and dirty one finds what conjunctions lose: bulk pairing asks for it
 * and skips the blocks that are over-full.
 *
 * Example: Mirjam de Boer, 1980-02-03, 06-12345678, 1234 AB 5 has
 *		phone		+31612345678
 *		birth_family	1980-02-03 b17		birth_given		1980-02-03 m676
 *		names		b17 m676				postcode_family	1234ab b17
 *		year_name	1980 m b17				family_front ... and so on
 *
 *-------------------------------------------------------------------------
 */
#include "field/field.h"
#include "identity/identity.h"
#include "text/hash.h"
#include "text/text.h"
#include "text/wordlist.h"

extern const HygWordlist hyg_common_given_names;
extern const HygWordlist hyg_common_family_names;

#define CODE_BYTES 40 /* a sound or skeleton as used in keys */
#define MAX_GIVEN 2   /* given names, family names of a record that make keys */
#define MAX_FAMILY 3
#define MAX_TOKENS 6 /* words of an organisation's name */

typedef struct Code
{
	char     s[CODE_BYTES];
	size_t   n;
	uint64_t hash;
} Code;

static const char *const kind_names[HYG_KEY_KINDS] = {NULL,
													  "email",
													  "phone",
													  "national_id",
													  "external_id",
													  "birth_family",
													  "birth_given",
													  "names",
													  "postcode_family",
													  "year_name",
													  "family_front",
													  "family_back",
													  "given_front",
													  "given_back",
													  "local_part",
													  "address_given",
													  "monthday_name",
													  "org_name",
													  "org_drop",
													  "org_sound",
													  "website",
													  "registration",
													  "tax",
													  "org_address",
													  "org_half",
													  "bulk_birth",
													  "bulk_family",
													  "bulk_place_given",
													  "bulk_postcode",
													  "bulk_token",
													  "bulk_address",
													  "bulk_front"};

const char *
hyg_key_kind_name(int kind)
{
	return kind > 0 && kind < HYG_KEY_KINDS ? kind_names[kind] : NULL;
}

bool
hyg_is_common_given_name(const char *folded, size_t n)
{
	return hyg_wordlist_has(&hyg_common_given_names, folded, n);
}

bool
hyg_is_common_family_name(const char *folded, size_t n)
{
	return hyg_wordlist_has(&hyg_common_family_names, folded, n);
}

/* ---- making a key: the hashes of its parts, one after the other ---- */

typedef struct KeySet
{
	int64_t *keys;
	int      count;
	char     record_kind;
} KeySet;

static uint64_t
hash_value(const HygValue *v)
{
	return hyg_hash(v->s, v->n);
}

static uint64_t
hash_start(const KeySet *set, int kind)
{
	return (uint64_t) HYG_RULE_SET << 16 | (uint64_t) (unsigned char) set->record_kind << 8 |
		   (uint64_t) kind;
}

/* The same key twice is dropped when all are sorted. */
static void
add_hash(KeySet *set, int kind, uint64_t h)
{
	/* the finaliser of MurmurHash3 (A. Appleby, public domain): every bit depends on every bit */
	h ^= h >> 33;
	h *= UINT64_C(0xff51afd7ed558ccd);
	h ^= h >> 33;
	h *= UINT64_C(0xc4ceb9fe1a85ec53);
	h ^= h >> 33;
	if (set->count < HYG_MAX_KEYS)
		set->keys[set->count++] =
			(int64_t) ((uint64_t) kind << 58 | (h & UINT64_C(0x03ffffffffffffff)));
}

static void
add1(KeySet *set, int kind, uint64_t a)
{
	add_hash(set, kind, hyg_hash_word(hash_start(set, kind), a));
}

static void
add2(KeySet *set, int kind, uint64_t a, uint64_t b)
{
	add_hash(set, kind, hyg_hash_word(hyg_hash_word(hash_start(set, kind), a), b));
}

static void
add3(KeySet *set, int kind, uint64_t a, uint64_t b, uint64_t c)
{
	add_hash(set, kind,
			 hyg_hash_word(hyg_hash_word(hyg_hash_word(hash_start(set, kind), a), b), c));
}

/* ---- codes of names ---- */

/* First letters that are written for each other. */
static char
letter_class(char c)
{
	switch (c)
	{
		case 'y':
		case 'j': return 'i';
		case 'c':
		case 'q':
		case 'g': return 'k';
		case 'v':
		case 'w': return 'f';
		case 'z': return 's';
		case 'p': return 'b';
		case 't': return 'd';
		default: return c;
	}
}

static void
copy_code(Code *code, const HygBuf *b)
{
	code->n = b->len < CODE_BYTES ? b->len : CODE_BYTES;
	memcpy(code->s, b->data, code->n);
	if (code->n == 0)
		code->s[0] = '\0'; /* its first letter is asked for all the same */
	code->hash = hyg_hash(code->s, code->n);
}

/*
 * The sound of a folded name: class of its first letter and Kölner code, since
 * the code alone cannot tell Jansen from Hansen or Jan from Hanna.  A name
 * without Latin letters has its skeleton.
 */
static void
make_sound(const char *s, size_t n, Code *code)
{
	HYG_STACK_BUF(b, 160);

	hyg_buf_char(&b, letter_class(s[0]));
	hyg_cologne(s, n, &b);
	if (b.len == 1)
	{
		hyg_buf_reset(&b);
		hyg_skeleton(s, n, &b);
	}
	copy_code(code, &b);
	hyg_buf_free(&b);
}

/* The skeleton of a folded name, spaces dropped. */
static void
make_skeleton(const char *s, size_t n, Code *code)
{
	HYG_STACK_BUF(b, 160);
	size_t to = 0;

	hyg_skeleton(s, n, &b);
	for (size_t i = 0; i < b.len; i++)
	{
		if (b.data[i] != ' ')
			b.data[to++] = b.data[i];
	}
	b.len = to;
	copy_code(code, &b);
	hyg_buf_free(&b);
}

/* Characters of a code; halves are cut at character boundaries. */
static size_t
code_length(const Code *code)
{
	size_t length = 0;

	for (size_t i = 0; i < code->n; i++)
		length += ((unsigned char) code->s[i] & 0xC0) != 0x80;
	return length;
}

static size_t
bytes_of_first(const Code *code, size_t characters)
{
	size_t i = 0;

	while (i < code->n)
	{
		if (((unsigned char) code->s[i] & 0xC0) != 0x80 && characters-- == 0)
			break;
		i++;
	}
	return i;
}

/* The first three letters: what is left of a name with a slip further on. */
static size_t
front_of(const Code *code)
{
	return bytes_of_first(code, 3);
}

static void
add_front_and_back(KeySet *set, int front_kind, const Code *halved, uint64_t with_front,
				   int back_kind, uint64_t with_back)
{
	size_t length = code_length(halved);
	size_t half = length >= 8 ? 4 : 3;
	size_t front;
	size_t back;

	if (length < 5)
		return;
	front = bytes_of_first(halved, half);
	back = bytes_of_first(halved, length - half);
	add2(set, front_kind, hyg_hash(halved->s, front), with_front);
	add2(set, back_kind, hyg_hash(halved->s + back, halved->n - back), with_back);
}

static void
add_halves(KeySet *set, int front_kind, int back_kind, const Code *halved, const Code *whole)
{
	add_front_and_back(set, front_kind, halved, whole->hash, back_kind, whole->hash);
}

/* ---- persons ---- */

static void
person_keys(KeySet *set, const HygView *view, HygKeySet which)
{
	bool            bulk = which == HYG_KEYS_BULK;
	bool            common_given[MAX_GIVEN];
	bool            common_family[MAX_FAMILY];
	Code            given_sound[MAX_GIVEN];
	Code            given_letters[MAX_GIVEN];
	Code            family_sound[MAX_FAMILY];
	Code            family_letters[MAX_FAMILY];
	bool            initial[MAX_GIVEN];
	int             givens = 0;
	int             families = 0;
	const HygValue *birth =
		hyg_view_count(view, HYG_F_BIRTH_DATE) ? hyg_view_value(view, HYG_F_BIRTH_DATE, 0) : NULL;
	const HygValue *postcode =
		hyg_view_count(view, HYG_F_POSTCODE) ? hyg_view_value(view, HYG_F_POSTCODE, 0) : NULL;
	const HygValue *house = hyg_view_count(view, HYG_F_HOUSE_NUMBER)
								? hyg_view_value(view, HYG_F_HOUSE_NUMBER, 0)
								: NULL;
	const HygValue *city =
		hyg_view_count(view, HYG_F_CITY) ? hyg_view_value(view, HYG_F_CITY, 0) : NULL;

	uint64_t of_birth = 0;
	uint64_t of_year = 0;
	uint64_t of_day = 0; /* and month */
	uint64_t of_postcode = postcode ? hash_value(postcode) : 0;
	uint64_t of_house = house ? hash_value(house) : 0;

	/* a typed-in identity may hold anything; parts are taken of YYYY-MM-DD only */
	if (birth && birth->n != 10)
		birth = NULL;
	if (birth)
	{
		of_birth = hash_value(birth);
		of_year = hyg_hash(birth->s, 4);
		of_day = hyg_hash(birth->s + 5, 5);
	}
	for (int i = 0; i < hyg_view_count(view, HYG_F_GIVEN) && givens < MAX_GIVEN; i++)
	{
		const HygValue *v = hyg_view_value(view, HYG_F_GIVEN, i);

		initial[givens] = v->n == 1;
		if (initial[givens] && givens > 0)
			continue;
		common_given[givens] = which == HYG_KEYS_MATCH && hyg_is_common_given_name(v->s, v->n);
		make_sound(v->s, v->n, &given_sound[givens]);
		make_skeleton(v->s, v->n, &given_letters[givens]);
		givens++;
	}
	for (int f = HYG_F_FAMILY; f <= HYG_F_BIRTH_NAME; f++)
	{
		for (int i = 0; i < hyg_view_count(view, f) && families < MAX_FAMILY; i++)
		{
			const HygValue *v = hyg_view_value(view, f, i);

			common_family[families] =
				which == HYG_KEYS_MATCH && hyg_is_common_family_name(v->s, v->n);
			make_sound(v->s, v->n, &family_sound[families]);
			make_skeleton(v->s, v->n, &family_letters[families]);
			families++;
		}
	}

	for (int f = 0; f < families; f++)
	{
		if (birth)
			add2(set, HYG_K_BIRTH_FAMILY, of_birth, family_sound[f].hash);
		if (postcode)
			add2(set, HYG_K_POSTCODE_FAMILY, of_postcode, family_sound[f].hash);
		if (birth && givens > 0)
		{
			uint64_t first = (unsigned char) letter_class(given_letters[0].s[0]);

			add3(set, HYG_K_YEAR_NAME, of_year, first, family_sound[f].hash);
			add3(set, HYG_K_MONTHDAY_NAME, of_day, first, family_sound[f].hash);
		}
		for (int g = 0; g < givens; g++)
		{
			uint64_t a = given_sound[g].hash;
			uint64_t b = family_sound[f].hash;

			/* in either order */
			if (!initial[g] && !(common_given[g] && common_family[f]))
				add2(set, HYG_K_NAMES, a < b ? a : b, a < b ? b : a);
		}
		if (givens > 0 && !initial[0] && f == 0)
		{
			if (!common_given[0])
				add_halves(set, HYG_K_FAMILY_FRONT, HYG_K_FAMILY_BACK, &family_letters[f],
						   &given_letters[0]);
			if (!common_family[f])
				add_halves(set, HYG_K_GIVEN_FRONT, HYG_K_GIVEN_BACK, &given_letters[0],
						   &family_letters[f]);
		}
		if (bulk)
			add1(set, HYG_K_BULK_FAMILY, family_sound[f].hash);
	}
	if (givens > 0 && !initial[0])
	{
		if (birth)
			add2(set, HYG_K_BIRTH_GIVEN, of_birth, given_sound[0].hash);
		if (postcode && house)
			add3(set, HYG_K_ADDRESS_GIVEN, of_postcode, of_house, given_sound[0].hash);
		if (bulk && city)
			add2(set, HYG_K_BULK_PLACE_GIVEN, hash_value(city), given_sound[0].hash);
	}
	if (bulk)
	{
		if (birth)
			add1(set, HYG_K_BULK_BIRTH, of_birth);
		if (birth && givens > 0 && !initial[0])
			add3(set, HYG_K_BULK_FRONT, of_day, 'g',
				 hyg_hash(given_letters[0].s, front_of(&given_letters[0])));
		if (birth && families > 0)
			add3(set, HYG_K_BULK_FRONT, of_day, 'f',
				 hyg_hash(family_letters[0].s, front_of(&family_letters[0])));
		if (postcode)
			add1(set, HYG_K_BULK_POSTCODE, of_postcode);
		/* without a postcode nothing else finds by the address */
		else if (house && hyg_view_count(view, HYG_F_STREET))
			add2(set, HYG_K_BULK_ADDRESS, hash_value(hyg_view_value(view, HYG_F_STREET, 0)),
				 of_house);
	}
	for (int i = 0; i < hyg_view_count(view, HYG_F_EMAIL); i++)
	{
		const HygValue *v = hyg_view_value(view, HYG_F_EMAIL, i);
		const char     *at = memchr(v->s, '@', v->n);

		/* short and shared local parts ("info", "jan") are no evidence without their domain */
		if (at != NULL && at - v->s >= 6 && !hyg_email_is_role(v->s, v->n))
			add1(set, HYG_K_LOCAL_PART, hyg_hash(v->s, (size_t) (at - v->s)));
	}
}

/* ---- organisations ---- */

/* Sort short strings; insertion sort, at most MAX_TOKENS of them. */
static void
sort_codes(Code *codes, int count)
{
	for (int i = 1; i < count; i++)
	{
		Code moving = codes[i];
		int  at = i;

		while (at > 0)
		{
			const Code *before = &codes[at - 1];
			int order = memcmp(before->s, moving.s, before->n < moving.n ? before->n : moving.n);

			if (order < 0 || (order == 0 && before->n <= moving.n))
				break;
			codes[at] = codes[at - 1];
			at--;
		}
		codes[at] = moving;
	}
}

static void
add_codes(KeySet *set, int kind, const Code *codes, int count, int without, const HygValue *place)
{
	uint64_t h = hash_start(set, kind);

	for (int i = 0; i < count; i++)
	{
		if (i != without)
			h = hyg_hash_word(h, codes[i].hash);
	}
	if (place != NULL)
		h = hyg_hash_word(h, hash_value(place));
	add_hash(set, kind, h);
}

static void
organization_name_keys(KeySet *set, const HygView *view, const HygValue *name, bool bulk)
{
	const HygValue *postcode =
		hyg_view_count(view, HYG_F_POSTCODE) ? hyg_view_value(view, HYG_F_POSTCODE, 0) : NULL;
	const HygValue *house = hyg_view_count(view, HYG_F_HOUSE_NUMBER)
								? hyg_view_value(view, HYG_F_HOUSE_NUMBER, 0)
								: NULL;
	const HygValue *city =
		hyg_view_count(view, HYG_F_CITY) ? hyg_view_value(view, HYG_F_CITY, 0) : NULL;
	const HygValue *place = city ? city : postcode;
	Code            letters[MAX_TOKENS];
	Code            sounds[MAX_TOKENS];
	Code            whole;
	int             count = 0;
	size_t          letters_in_all = 0;

	/* words that say something first; if there is none ("International Services"), any */
	for (int pass = 0; pass < 2 && count == 0; pass++)
	{
		size_t      at = 0;
		const char *token;
		size_t      length;

		while (count < MAX_TOKENS && hyg_next_token(name->s, name->n, &at, &token, &length))
		{
			if (pass == 0 && (length == 1 || hyg_is_common_organization_word(token, length)))
				continue;
			make_skeleton(token, length, &letters[count]);
			make_sound(token, length, &sounds[count]);
			letters_in_all += letters[count].n;
			count++;
		}
	}
	if (count == 0)
		return;

	if (bulk)
	{
		whole.n = 0;
		for (int i = 0; i < count; i++)
		{
			size_t n = letters[i].n < CODE_BYTES - whole.n ? letters[i].n : CODE_BYTES - whole.n;

			memcpy(whole.s + whole.n, letters[i].s, n);
			whole.n += n;
		}
		add_front_and_back(set, HYG_K_BULK_FRONT, &whole, 'f', HYG_K_BULK_FRONT, 'b');
	}
	if (postcode && house)
		add3(set, HYG_K_ORG_ADDRESS, hash_value(postcode), hash_value(house), sounds[0].hash);
	if (place)
	{
		Code where;

		make_skeleton(name->s, name->n, &whole);
		make_skeleton(place->s, place->n, &where);
		add_halves(set, HYG_K_ORG_HALF, HYG_K_ORG_HALF, &whole, &where);
	}
	sort_codes(letters, count);
	sort_codes(sounds, count);
	add_codes(set, HYG_K_ORG_NAME, letters, count, -1, NULL);
	add_codes(set, HYG_K_ORG_SOUND, sounds, count, -1, NULL);
	if (count >= 2)
	{
		for (int i = 0; i < count; i++)
		{
			/* one word left is too little by itself, unless it is long */
			bool weak = count == 2 && letters_in_all - letters[i].n < 8;

			if (weak && place == NULL)
				continue;
			add_codes(set, HYG_K_ORG_DROP, letters, count, i, weak ? place : NULL);
		}
	}
	else if (letters[0].n >= 8)
		add_codes(set, HYG_K_ORG_DROP, letters, count, -1, NULL);
	else if (place)
		add_codes(set, HYG_K_ORG_DROP, letters, count, -1, place);
	if (bulk)
	{
		for (int i = 0; i < count; i++)
			add1(set, HYG_K_BULK_TOKEN, sounds[i].hash);
	}
}

static void
organization_keys(KeySet *set, const HygView *view, HygKeySet which)
{
	bool bulk = which == HYG_KEYS_BULK;

	for (int i = 0; i < hyg_view_count(view, HYG_F_NAME) && i < 2; i++)
		organization_name_keys(set, view, hyg_view_value(view, HYG_F_NAME, i), bulk);
	for (int i = 0; i < hyg_view_count(view, HYG_F_WEBSITE); i++)
		add1(set, HYG_K_WEBSITE, hash_value(hyg_view_value(view, HYG_F_WEBSITE, i)));
	for (int i = 0; i < hyg_view_count(view, HYG_F_EMAIL); i++)
	{
		const HygValue *v = hyg_view_value(view, HYG_F_EMAIL, i);
		const char     *at = memchr(v->s, '@', v->n);

		/* the organisation's own domain, however it was given */
		if (at != NULL && !hyg_email_is_free(v->s, v->n))
			add1(set, HYG_K_WEBSITE, hyg_hash(at + 1, (size_t) (v->s + v->n - at - 1)));
	}
	for (int i = 0; i < hyg_view_count(view, HYG_F_REGISTRATION); i++)
		add1(set, HYG_K_REGISTRATION, hash_value(hyg_view_value(view, HYG_F_REGISTRATION, i)));
	for (int i = 0; i < hyg_view_count(view, HYG_F_TAX); i++)
		add1(set, HYG_K_TAX, hash_value(hyg_view_value(view, HYG_F_TAX, i)));
	if (bulk && hyg_view_count(view, HYG_F_POSTCODE) && hyg_view_count(view, HYG_F_HOUSE_NUMBER))
	{
		add2(set, HYG_K_BULK_ADDRESS, hash_value(hyg_view_value(view, HYG_F_POSTCODE, 0)),
			 hash_value(hyg_view_value(view, HYG_F_HOUSE_NUMBER, 0)));
	}
}

int
hyg_blocking_keys(const HygView *view, HygKeySet which, int64_t keys[HYG_MAX_KEYS])
{
	static const struct
	{
		HygField   field;
		HygKeyKind kind;
	} exact[] = {{HYG_F_EMAIL, HYG_K_EMAIL},
				 {HYG_F_PHONE, HYG_K_PHONE},
				 {HYG_F_NATIONAL_ID, HYG_K_NATIONAL_ID},
				 {HYG_F_EXTERNAL_ID, HYG_K_EXTERNAL_ID}};
	KeySet set = {keys, 0, view->kind};
	int    distinct = 0;

	for (size_t e = 0; e < sizeof(exact) / sizeof(exact[0]); e++)
	{
		for (int i = 0; i < hyg_view_count(view, exact[e].field); i++)
			add1(&set, exact[e].kind, hash_value(hyg_view_value(view, exact[e].field, i)));
	}
	if (view->kind == HYG_KIND_PERSON)
		person_keys(&set, view, which);
	else
		organization_keys(&set, view, which);

	for (int i = 1; i < set.count; i++)
	{
		int64_t moving = keys[i];
		int     at = i;

		while (at > 0 && keys[at - 1] > moving)
		{
			keys[at] = keys[at - 1];
			at--;
		}
		keys[at] = moving;
	}
	for (int i = 0; i < set.count; i++)
	{
		if (i == 0 || keys[i] != keys[distinct - 1])
			keys[distinct++] = keys[i];
	}
	return distinct;
}

bool
hyg_shares_key(const HygView *a, const HygView *b, HygKeySet which)
{
	int64_t ka[HYG_MAX_KEYS];
	int64_t kb[HYG_MAX_KEYS];
	int     na;
	int     nb;
	int     i = 0;
	int     j = 0;

	if (a->kind != b->kind)
		return false;
	na = hyg_blocking_keys(a, which, ka);
	nb = hyg_blocking_keys(b, which, kb);
	while (i < na && j < nb)
	{
		if (ka[i] == kb[j])
			return true;
		if (ka[i] < kb[j])
			i++;
		else
			j++;
	}
	return false;
}
