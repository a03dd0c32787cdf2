/*-------------------------------------------------------------------------
 *
 * match.h
 *	  Are two identities the same entity?  Comparison levels, the model that
 *	  weighs them, match weight and probability.
 *
 * The model is that of I. Fellegi and A. Sunter ("A Theory for Record Linkage",
 * JASA 64, 1969): each field falls into one of a few ordered levels of
 * agreement, each with the probability m that a matching pair shows it and u
 * that a pair of different entities does, fields being independent.
 *
 * One thing is added.  Pairs of different entities that agree on much are
 * mostly not strangers: they are relatives in one household (who share name, address and phone, but
 * not given name or birth date) and colleagues in one office (who share organisation, switchboard and
 * domain), and namesakes (who share given and family name more often than the two names by themselves would have it,
 * since names go together: by country, language and generation).  So u has a column for each class, and
 *
 *		P(levels | different) = (1 - r - c - n) prod u0 + r prod u1 + c prod u2 + n prod u3
 *
 * with r, c and n the shares of such pairs.  Twins, father and son of one name,
 * and two people behind info@ come out as what they are without special
 * rules, and strangers are weighed as ever.  For organisations the classes are
 * strangers, sister companies, neighbours in one building, and branches of one company in other places.
 *
 *-------------------------------------------------------------------------
 */
#ifndef HYG_MATCH_H
#define HYG_MATCH_H

#include "identity/identity.h"

typedef enum HygCompared
{
	HYG_C_GIVEN,
	HYG_C_FAMILY,
	HYG_C_BIRTH_DATE,
	HYG_C_NAME, /* of an organisation */
	HYG_C_LEGAL_FORM,
	HYG_C_EMAIL,
	HYG_C_PHONE,
	HYG_C_ADDRESS,
	HYG_C_ORGANIZATION,
	HYG_C_WEBSITE,
	HYG_C_SUFFIX,
	HYG_C_NATIONAL_ID,
	HYG_C_REGISTRATION,
	HYG_C_TAX,
	HYG_C_EXTERNAL_ID,
	HYG_C_EXTRA,
	HYG_C_COUNT
} HygCompared;

#define HYG_MAX_LEVELS 12   /* more than any field has */
#define HYG_LEVEL_MISSING 0 /* no evidence: one side has no value */

/* Non-match classes. */
#define HYG_STRANGER 0
#define HYG_RELATIVE 1  /* organisations: sister company */
#define HYG_COLLEAGUE 2 /* organisations: neighbour */
#define HYG_NAMESAKE 3  /* organisations: branch */
#define HYG_CLASSES 4

typedef struct HygLevel
{
	const char *name;
	float       m;
	float       u[HYG_CLASSES];
} HygLevel;

/*
 * How common values are: by how many times a value is more frequent than agreeing values of its field are
 * on average.  Listed are those that stand out, as fingerprints in ascending order of 4 bytes and the logarithm of that
 * number in 1; all others have the rest's.  A field whose rest is 0 has no frequencies.
 */
#define HYG_TERM_BYTES 5

typedef struct HygTerms
{
	const unsigned char *entries;
	uint32_t             count;
	float                rest[HYG_C_COUNT];
} HygTerms;

/*
 * A model is of one kind of record; `other` is that of the other kind, NULL for the built-in one, so that one pointer
 * serves a table that holds both.
 */
typedef struct HygModel
{
	char            kind;
	double          prior;               /* probability that two records drawn at random match */
	double          share[HYG_CLASSES];  /* of the pairs that do not */
	const HygLevel *levels[HYG_C_COUNT]; /* [0] is unused: missing; NULL: not compared */
	const HygTerms *terms;               /* NULL: none */

	const struct HygModel *other;
} HygModel;

/*
 * level: which of levels[field] a pair shows.  common: by how many times the value they agree on is more common than the
 * average of such values; 0 when the model does not know.
 */
typedef struct HygComparison
{
	uint8_t level[HYG_C_COUNT];
	float   common[HYG_C_COUNT];
} HygComparison;

/* names of levels that compare.c gives; the models have rows in this order */
enum
{
	GIVEN_EXACT = 1,
	GIVEN_COMMON,
	GIVEN_SPELLING,
	GIVEN_NICKNAME,
	GIVEN_TYPO,
	GIVEN_OTHER,
	GIVEN_INITIAL,
	GIVEN_SOUND,
	GIVEN_SIMILAR,
	GIVEN_SWAPPED,
	GIVEN_DIFFERENT
};
enum
{
	FAMILY_EXACT = 1,
	FAMILY_COMMON,
	FAMILY_SPELLING,
	FAMILY_PART,
	FAMILY_TYPO,
	FAMILY_SOUND,
	FAMILY_SIMILAR,
	FAMILY_SWAPPED,
	FAMILY_DIFFERENT
};
enum
{
	BIRTH_EXACT = 1,
	BIRTH_NEW_YEAR,
	BIRTH_TYPO,
	BIRTH_TWO_OF_THREE,
	BIRTH_YEAR,
	BIRTH_DIFFERENT,
	BIRTH_GENERATION
};
enum
{
	EMAIL_EXACT = 1,
	EMAIL_OWN,
	EMAIL_ROLE,
	EMAIL_TYPO,
	EMAIL_LOCAL_PART,
	EMAIL_NAMED,
	EMAIL_DOMAIN,
	EMAIL_DIFFERENT
};
enum
{
	PHONE_EXACT = 1,
	PHONE_LANDLINE,
	PHONE_TYPO,
	PHONE_DIFFERENT
};
enum
{
	ADDRESS_HOUSE = 1,
	ADDRESS_STREET,
	ADDRESS_CITY,
	ADDRESS_DIFFERENT
};
enum
{
	CODE_EXACT = 1,
	CODE_TYPO,
	CODE_DIFFERENT
};
enum
{
	NAME_EXACT = 1,
	NAME_SHORT,
	NAME_WORDS,
	NAME_TYPO,
	NAME_PART,
	NAME_MORE,
	NAME_SISTER,
	NAME_ACRONYM,
	NAME_SIMILAR,
	NAME_WORD,
	NAME_DIFFERENT
};
enum
{
	EXTRA_ALL = 1,
	EXTRA_SOME,
	EXTRA_NONE
};

/* Compare two identities of one kind.  Symmetric; no allocation for ordinary values. */
extern void hyg_compare(const HygView *a, const HygView *b, HygComparison *out);

extern const HygModel *hyg_builtin_model(char kind);

/*
 * Its prior is that of a table of so many records.  Of two records drawn from a larger one the chance to match goes down as the
 * table grows.
 */
#define HYG_PRIOR_RECORDS 1e6

/* The model that serves records of a kind: the model itself, its other, or the built-in one (always, when model is NULL). */
extern const HygModel *hyg_model_for(const HygModel *model, char kind);

/* Number of levels of a compared field, without "missing"; the same in all models. */
extern int hyg_level_count(int compared);

/* Fills in how common the values are that the two agree on, by the model's frequencies. */
extern void hyg_compare_terms(const HygModel *model, const HygView *a, const HygView *b,
							  HygComparison *c);

/* Match weight in bits: log2 P(levels | match) / P(levels | different). */
extern double hyg_weight(const HygModel *model, const HygComparison *c);

/* If the two are different, of which class they most likely are. */
extern int hyg_likeliest_class(const HygModel *model, const HygComparison *c);

/* Match probability of a weight under the model's prior: 0..1. */
extern double hyg_probability(const HygModel *model, double weight);

/* What one field contributes, against strangers: log2 m/u0; 0 when missing. */
extern double hyg_field_weight(const HygModel *model, const HygComparison *c, HygCompared field);

/*
 * Weight of the pair straight away, by a model (NULL: the built-in one); -infinity and probability 0 when the kinds
 * differ.  hyg_match is the built-in model's.
 */
extern double hyg_match_with(const HygModel *model, const HygView *a, const HygView *b,
							 double *probability);
extern double hyg_match(const HygView *a, const HygView *b, double *probability);

/* ---- a model as a flat value (model_value.c) ---- */

#define HYG_MODEL_MAX 65536 /* bytes of its flat form */

/* Room for what hyg_model_read makes; names of levels are the built-in ones. */
typedef struct HygModelStore
{
	HygModel model[2];
	HygLevel levels[2][HYG_C_COUNT][HYG_MAX_LEVELS];
	HygTerms terms[2];
} HygModelStore;

/*
 * Open a flat model: pointers into data, which must stay.  NULL when it is no well-formed model (levels of
 * another release, numbers out of range, fingerprints out of order, rubbish behind).
 */
extern const HygModel *hyg_model_read(HygModelStore *store, const char *data, size_t n);

/* Append the flat form of a model and its other to out. */
extern void hyg_model_write(const HygModel *model, HygBuf *out);

/* Fingerprint of a value of a field; how common it is, and whether it is listed; a number in one byte and back. */
extern uint32_t hyg_term_fingerprint(int compared, const char *s, size_t n);
extern double   hyg_term_common(const HygTerms *terms, int compared, uint32_t fingerprint,
								bool *listed);
extern uint8_t  hyg_common_code(double common);
extern double   hyg_common(uint8_t code);

/*
 * Does a class of different entities agree there for a reason of its own (relatives on the family name)?  Then
 * it does not matter how common the value is; by chance it does.
 */
extern bool hyg_agrees_for_a_reason(char kind, int compared, int level, int class);

/* ---- pairs in bulk (bound.c) ---- */

/*
 * For pairs in bulk: the most each level of each field can add against each class of different entities, and what is
 * needed, so that comparing a pair can end when it cannot reach the threshold any more.
 */
typedef struct HygModelBounds
{
	const HygModel *model;
	uint32_t        looked_at[HYG_C_COUNT]; /* hyg_looked_at() */
	float           slack[HYG_CLASSES];     /* of a pair without evidence, less the weight needed */
	/* the best of a level and those behind it, and of missing */
	float best_from[HYG_C_COUNT][HYG_MAX_LEVELS + 1][HYG_CLASSES];
	float weight[HYG_C_COUNT][HYG_MAX_LEVELS + 1][HYG_CLASSES];
	/* the same as long as a second field may change the level */
	float alone[HYG_C_COUNT][HYG_MAX_LEVELS + 1][HYG_CLASSES];
} HygModelBounds;

typedef struct HygBounds
{
	double         threshold;
	HygModelBounds person;
	HygModelBounds organization;
} HygBounds;

/* By a model, NULL for the built-in one, which must stay. */
extern void hyg_bounds_init(HygBounds *bounds, const HygModel *model, double threshold);

/* Is hyg_match_with() at or above the threshold?  Probability and weight are its own when it is. */
extern bool hyg_match_reaches(const HygBounds *bounds, const HygView *a, const HygView *b,
							  double *probability, double *weight);

/* hyg_compare(); with bounds false, and out unfinished, as soon as the weight needed is out of reach. */
extern bool hyg_compare_bounded(const HygView *a, const HygView *b, HygComparison *out,
								const HygModelBounds *bounds);

/* The identity fields a comparison may look at, a bit each: without any of them on one side it finds nothing. */
extern uint32_t hyg_looked_at(int compared);

/* SQL-visible name of a compared field, and the identity fields its values stand in (0-ended). */
extern const char    *hyg_compared_name(int compared);
extern const uint8_t *hyg_compared_fields(int compared);

/* The probability from which `=~` holds and every function's default threshold. */
#define HYG_DEFAULT_THRESHOLD 0.95

#endif /* HYG_MATCH_H */
