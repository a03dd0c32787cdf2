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
 * domain).  So u has a column for each class, and
 *
 *		P(levels | different) = (1 - r - c) prod u0 + r prod u1 + c prod u2
 *
 * with r and c the shares of such pairs.  Twins, father and son of one name,
 * and two people behind info@ come out as what they are without special
 * rules, and strangers are weighed as ever.  For organisations the classes are
 * strangers, sister companies, and neighbours in one building.
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

#define HYG_MAX_LEVELS 12
#define HYG_LEVEL_MISSING 0 /* no evidence: one side has no value */

/* Non-match classes. */
#define HYG_STRANGER 0
#define HYG_RELATIVE 1  /* organisations: sister company */
#define HYG_COLLEAGUE 2 /* organisations: neighbour */
#define HYG_CLASSES 3

typedef struct HygLevel
{
	const char *name;
	float       m;
	float       u[HYG_CLASSES];
} HygLevel;

typedef struct HygModel
{
	double          prior;               /* probability that two records drawn at random match */
	double          share[HYG_CLASSES];  /* of the pairs that do not */
	const HygLevel *levels[HYG_C_COUNT]; /* [0] is unused: missing; NULL: not compared */
} HygModel;

/* levels: which level of levels[field] a pair shows */
typedef struct HygComparison
{
	uint8_t level[HYG_C_COUNT];
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

/* Match weight in bits: log2 P(levels | match) / P(levels | different). */
extern double hyg_weight(const HygModel *model, const HygComparison *c);

/* Match probability of a weight under the model's prior: 0..1. */
extern double hyg_probability(const HygModel *model, double weight);

/* What one field contributes, against strangers: log2 m/u0; 0 when missing. */
extern double hyg_field_weight(const HygModel *model, const HygComparison *c, HygCompared field);

/* Weight of the pair straight away; -infinity when the kinds differ. */
extern double hyg_match(const HygView *a, const HygView *b, double *probability);

/* SQL-visible name of a compared field, and the identity fields its values stand in (0-ended). */
extern const char    *hyg_compared_name(int compared);
extern const uint8_t *hyg_compared_fields(int compared);

/* The probability from which `=~` holds and every function's default threshold. */
#define HYG_DEFAULT_THRESHOLD 0.95

#endif /* HYG_MATCH_H */
