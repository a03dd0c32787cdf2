/*-------------------------------------------------------------------------
 *
 * identity.h
 *	  The fingerprint of one record: its fields, each normalised once, ready for
 *	  comparing without allocation.
 *
 * An identity is a flat byte string, the same on every machine:
 *
 *		byte 0		rule set (1)
 *		byte 1		kind: 'P' person, 'O' organisation
 *		byte 2		number of values
 *		then, per value, ordered by field:
 *		byte 0		field (HygField)
 *		byte 1, 2	length of the value, low byte first
 *		...			the value, UTF-8
 *
 * so equal identities are equal bytes, and the binary wire format is the
 * payload itself.  Everything is bounded (below): what a bound cuts off is the
 * tail of a list of alternatives or of one over-long value.
 *
 *-------------------------------------------------------------------------
 */
#ifndef HYG_IDENTITY_H
#define HYG_IDENTITY_H

#include "field/field.h"
#include "text/buffer.h"

#define HYG_RULE_SET 1
#define HYG_KIND_PERSON 'P'
#define HYG_KIND_ORGANIZATION 'O'

#define HYG_MAX_VALUES 48       /* values of one identity */
#define HYG_MAX_PER_FIELD 8     /* values of one field */
#define HYG_MAX_VALUE_BYTES 128 /* bytes of one value */
#define HYG_IDENTITY_MAX (3 + HYG_MAX_VALUES * (3 + HYG_MAX_VALUE_BYTES))

/*
 * Numbers are part of the stored form: never reuse or renumber.  Persons and
 * organisations share the fields they both have.
 */
typedef enum HygField
{
	HYG_F_GIVEN = 1,      /* one folded given name or initial per value, in order */
	HYG_F_FAMILY = 2,     /* folded family name, no particles; a value per half of a double name */
	HYG_F_BIRTH_NAME = 3, /* the same of the name at birth */
	HYG_F_SUFFIX = 4,     /* jr, sr, ii ... */
	HYG_F_BIRTH_DATE = 5, /* YYYY-MM-DD */
	HYG_F_EMAIL = 6,      /* mailbox key */
	HYG_F_PHONE = 7,      /* E.164 */
	HYG_F_STREET = 8,     /* street key */
	HYG_F_HOUSE_NUMBER = 9,  /* number and addition, folded, no spaces */
	HYG_F_POSTCODE = 10,     /* national form, lower case, no spaces */
	HYG_F_CITY = 11,         /* folded */
	HYG_F_COUNTRY = 12,      /* ISO 3166 alpha-2, upper case */
	HYG_F_ORGANIZATION = 13, /* a person's organisation: core of its name */
	HYG_F_NATIONAL_ID = 14,  /* folded, no spaces */
	HYG_F_EXTERNAL_ID = 15,  /* folded, no spaces */
	HYG_F_NAME = 16,         /* organisation: core of its name; an alias is a further value */
	HYG_F_LEGAL_FORM = 17,   /* organisation: canonical legal form */
	HYG_F_WEBSITE = 18,      /* registrable domain */
	HYG_F_REGISTRATION = 19, /* compact registration number */
	HYG_F_TAX = 20,          /* compact tax number */
	HYG_F_EXTRA = 21         /* key=folded value */
} HygField;

#define HYG_FIELD_COUNT 22 /* one more than the highest field */

/* SQL-visible name of a field, as in identity_fields() and explain_match(). */
extern const char *hyg_field_name(int field);

/* Field number of a name, or 0. */
extern int hyg_field_by_name(const char *name, size_t n);

/* ---- reading ---- */

typedef struct HygValue
{
	const char *s;
	uint16_t    n;
	uint8_t     field;
} HygValue;

/* A parsed identity: pointers into the bytes it was opened on. */
typedef struct HygView
{
	char     kind;
	uint8_t  rule_set;
	uint8_t  count;
	uint32_t fields;                     /* those that have a value, a bit each */
	uint8_t  first[HYG_FIELD_COUNT + 1]; /* values of f: first[f] .. first[f + 1] - 1 */
	HygValue values[HYG_MAX_VALUES];
} HygView;

/*
 * Open the payload.  False when it is no well-formed identity (wrong length,
 * unknown field, not in order, bound exceeded); values are not checked to be
 * UTF-8.  Identities from the constructors and input functions always open.
 */
extern bool hyg_view_open(HygView *view, const char *data, size_t n);

static inline int
hyg_view_count(const HygView *view, HygField field)
{
	return view->first[field + 1] - view->first[field];
}

static inline const HygValue *
hyg_view_value(const HygView *view, HygField field, int i)
{
	return &view->values[view->first[field] + i];
}

/* ---- writing ---- */

typedef struct HygBuilder
{
	char kind;
	int  count;
	int  per_field[HYG_FIELD_COUNT];
	struct
	{
		uint8_t  field;
		uint16_t from;
		uint16_t n;
	} values[HYG_MAX_VALUES];
	HygBuf text;
	char   memory[1024];
} HygBuilder;

extern void hyg_builder_init(HygBuilder *b, char kind);
extern void hyg_builder_free(HygBuilder *b);

/*
 * Add a value: empty ones and repetitions within the field are ignored, long
 * ones are cut at a character boundary.  False when a bound refused it.
 */
extern bool hyg_builder_add(HygBuilder *b, HygField field, const char *s, size_t n);

/* Append the payload to out: ordered by field; lists without an order of their own are sorted. */
extern void hyg_builder_finish(HygBuilder *b, HygBuf *out);

/* ---- constructors (person.c, organization_identity.c) ---- */

/* A raw column value; s == NULL is SQL NULL. */
typedef struct HygInput
{
	const char *s;
	size_t      n;
} HygInput;

typedef struct HygPersonInput
{
	HygInput    given_name;
	HygInput    middle_name;
	HygInput    family_name;
	HygInput    birth_name;
	HygInput    full_name;
	bool        has_birth_date;
	int         birth_year; /* valid when has_birth_date */
	int         birth_month;
	int         birth_day;
	HygInput    email;
	HygInput    phone;
	HygInput    street;
	HygInput    postcode;
	HygInput    city;
	HygInput    country;
	HygInput    organization;
	HygInput    national_id;
	HygInput    external_id;
	const char *region; /* checked alpha-2, or NULL */
} HygPersonInput;

typedef struct HygOrganizationInput
{
	HygInput    name;
	HygInput    alias;
	HygInput    website;
	HygInput    email;
	HygInput    phone;
	HygInput    street;
	HygInput    postcode;
	HygInput    city;
	HygInput    country;
	HygInput    registration_number;
	HygInput    tax_number;
	HygInput    external_id;
	const char *region;
} HygOrganizationInput;

/* Fill the builder from a record; extras are added before finishing. */
extern void hyg_person_identity(HygBuilder *b, const HygPersonInput *in);
extern void hyg_organization_identity(HygBuilder *b, const HygOrganizationInput *in);
extern void hyg_builder_extra(HygBuilder *b, const char *key, size_t nkey, const char *value,
							  size_t nvalue);

/* No more of a column is read than a field kernel reads. */
static inline size_t
hyg_bounded(size_t n)
{
	return n < HYG_FIELD_MAX ? n : HYG_FIELD_MAX;
}

/* A birth date as an identity has it; false for one that stands for "unknown". */
extern bool hyg_birth_date_text(int year, int month, int day, char iso[10]);

/* shared by the two constructors (contact.c) */
extern const char *hyg_add_contact(HygBuilder *b, HygInput email, HygInput phone, HygInput street,
								   HygInput postcode, HygInput city, HygInput country,
								   const char *region, char code[3]);
extern void        hyg_comparable_postcode(HygInput postcode, const char *home, HygBuf *out);
extern void        hyg_add_code(HygBuilder *b, HygField field, HygInput value);
extern bool        hyg_input_missing(HygInput value);

/* ---- blocking keys (keys.c) ---- */

/*
 * A key is 64 bits: its kind in the top 6 (below 32, so keys are positive) and
 * a hash of rule set, record kind and evidence in the rest.  Numbers are part
 * of the stored form.
 */
typedef enum HygKeyKind
{
	HYG_K_EMAIL = 1,
	HYG_K_PHONE = 2,
	HYG_K_NATIONAL_ID = 3,
	HYG_K_EXTERNAL_ID = 4,
	HYG_K_BIRTH_FAMILY = 5,    /* birth date + family sound */
	HYG_K_BIRTH_GIVEN = 6,     /* birth date + given sound */
	HYG_K_NAMES = 7,           /* given sound + family sound, either order */
	HYG_K_POSTCODE_FAMILY = 8, /* postcode + family sound */
	HYG_K_YEAR_NAME = 9,       /* birth year + given initial + family sound */
	HYG_K_FAMILY_FRONT = 10,   /* first half of family + given */
	HYG_K_FAMILY_BACK = 11,    /* second half of family + given */
	HYG_K_GIVEN_FRONT = 12,    /* first half of given + family */
	HYG_K_GIVEN_BACK = 13,     /* second half of given + family */
	HYG_K_LOCAL_PART = 14,     /* local part of the mailbox, whatever the provider */
	HYG_K_ADDRESS_GIVEN = 15,  /* postcode + house number + given sound */
	HYG_K_MONTHDAY_NAME = 16,  /* birth month and day + given initial + family sound */
	HYG_K_ORG_NAME = 17,       /* tokens of the core, sorted, by skeleton */
	HYG_K_ORG_DROP = 18,       /* the same with one token left out */
	HYG_K_ORG_SOUND = 19,      /* sounds of the core's tokens */
	HYG_K_WEBSITE = 20,
	HYG_K_REGISTRATION = 21,
	HYG_K_TAX = 22,
	HYG_K_ORG_ADDRESS = 23, /* postcode + house number + first token's sound */
	HYG_K_ORG_HALF = 24,    /* a half of the core's letters + place */
	/* single evidence, tried by bulk pairing only, where blocks stay small */
	HYG_K_BULK_BIRTH = 25,
	HYG_K_BULK_FAMILY = 26,
	HYG_K_BULK_PLACE_GIVEN = 27,
	HYG_K_BULK_POSTCODE = 28,
	HYG_K_BULK_TOKEN = 29,
	HYG_K_BULK_ADDRESS = 30,
	HYG_K_BULK_FRONT =
		31 /* birth month and day + first letters of a name; organisations: front, back of the name */
} HygKeyKind;

#define HYG_KEY_KIND(key) ((int) ((uint64_t) (key) >> 58))
#define HYG_FIRST_BULK_KIND HYG_K_BULK_BIRTH
#define HYG_KEY_KINDS 32 /* one more than the highest kind */
#define HYG_MAX_KEYS 64

extern const char *hyg_key_kind_name(int kind);

typedef enum HygKeySet
{
	HYG_KEYS_INDEX, /* those the index holds */
	HYG_KEYS_MATCH, /* of these, those that can lead to a match of the default threshold:
								 * common names alone cannot, and they have the longest lists */
	HYG_KEYS_BULK   /* those of the index and single evidence */
} HygKeySet;

/* The record's blocking keys, sorted, distinct.  Returns how many, at most HYG_MAX_KEYS. */
extern int hyg_blocking_keys(const HygView *view, HygKeySet which, int64_t keys[HYG_MAX_KEYS]);

/* Have both a key of the set?  Symmetric; false for records of different kinds. */
extern bool hyg_shares_key(const HygView *a, const HygView *b, HygKeySet which);

/* Is the folded name so common that two people of that name say little (names_table.c)? */
extern bool hyg_is_common_given_name(const char *folded, size_t n);
extern bool hyg_is_common_family_name(const char *folded, size_t n);

#endif /* HYG_IDENTITY_H */
