/*-------------------------------------------------------------------------
 *
 * field.h
 *	  One kernel per CRM field: normalise, validate, key.
 *
 *	  Conventions: input is `n` bytes of UTF-8 at `s`; results are appended to
 *	  `out`; false means "no valid normal form" and leaves `out` as it was.
 *	  `region` and `country` are ISO 3166 alpha-2 as the user gave them (any
 *	  case), NULL when not given.  No kernel reads more than a fixed bound of
 *	  its input (HYG_FIELD_MAX bytes): longer values are no valid e-mail, phone ...
 *
 *-------------------------------------------------------------------------
 */
#ifndef HYG_FIELD_H
#define HYG_FIELD_H

#include "text/buffer.h"

#define HYG_FIELD_MAX 4096

/* ---- person name (person_name.c) ---- */
typedef struct HygPersonName
{
	HygBuf prefix;
	HygBuf given; /* given and middle names and initials */
	HygBuf particle;
	HygBuf family; /* double names with their hyphen */
	HygBuf suffix;
} HygPersonName;

/* Declares a HygPersonName that lives on the stack as long as it is short. */
#define HYG_STACK_PERSON_NAME(name)                                                                \
	char          name##_memory[5][96];                                                            \
	HygPersonName name = {{name##_memory[0], 0, 96, name##_memory[0]},                             \
						  {name##_memory[1], 0, 96, name##_memory[1]},                             \
						  {name##_memory[2], 0, 96, name##_memory[2]},                             \
						  {name##_memory[3], 0, 96, name##_memory[3]},                             \
						  {name##_memory[4], 0, 96, name##_memory[4]}}

extern void hyg_person_name_init(HygPersonName *name);
extern void hyg_person_name_free(HygPersonName *name);
extern bool hyg_normalize_person_name(const char *s, size_t n, HygBuf *out);
extern bool hyg_parse_person_name(const char *s, size_t n, HygPersonName *name);

/* Is the folded word a name particle (van, de, von, la ...)? */
extern bool hyg_is_particle(const char *folded, size_t n);

/*
 * Groups of given names that stand for each other (nickname.c): the numbers
 * of the groups the folded given name belongs to, at most HYG_MAX_NICK_GROUPS; returns
 * how many.  Two names may be nickname and formal name when they share a group.
 */
#define HYG_MAX_NICK_GROUPS 16
extern int hyg_nickname_groups(const char *folded, size_t n, uint16_t groups[HYG_MAX_NICK_GROUPS]);

/* ---- gender and birth date (gender.c, birth_date.c) ---- */
extern char hyg_normalize_gender(const char *s, size_t n, const char *region); /* M, F, X or 0 */

/* Days since 2000-01-01 (PostgreSQL's date) in *days. */
extern bool hyg_parse_birth_date(const char *s, size_t n, const char *region, int32_t *days);

/* "placeholder", "future", "too_old", "minor" or NULL; both in days since 2000-01-01. */
extern const char *hyg_birth_date_issue(int32_t days, int32_t today);

/* ---- junk (placeholder.c) ---- */
extern bool hyg_is_placeholder(const char *s, size_t n);

/* ---- e-mail (email.c) ---- */
extern bool hyg_normalize_email(const char *s, size_t n, HygBuf *out);
extern bool hyg_email_key(const char *s, size_t n, HygBuf *out);
extern bool hyg_suggest_email(const char *s, size_t n, HygBuf *out);

#define HYG_EMAIL_INVALID 1
#define HYG_EMAIL_TYPO 2
#define HYG_EMAIL_ROLE 4
#define HYG_EMAIL_FREE 8
extern int  hyg_email_issues(const char *s, size_t n);
extern bool hyg_email_is_role(const char *s, size_t n); /* as hyg_email_issues() says */
extern bool hyg_email_is_free(const char *s, size_t n);

/* ---- domain and website (domain.c, website.c) ---- */
extern bool hyg_domain_to_ascii(const char *s, size_t n, HygBuf *out); /* IDNA, UTS 46 */
extern bool hyg_registrable_domain(const char *s, size_t n, HygBuf *out);
extern bool hyg_normalize_website(const char *s, size_t n, HygBuf *out);

/* ---- phone (phone.c) ---- */
extern bool hyg_normalize_phone(const char *s, size_t n, const char *region, HygBuf *out);
extern bool hyg_normalize_phone_of(const char *s, size_t n, const char *region, const char *other,
								   HygBuf *out);
extern const char *hyg_phone_type(const char *s, size_t n, const char *region); /* NULL: none */
extern const char *hyg_phone_validity(const char *s, size_t n, const char *region);
extern const char  hyg_phone_data_version[]; /* source and version of the numbering plans */

/* ---- organisation (organization.c) ---- */
extern bool hyg_normalize_organization(const char *s, size_t n, HygBuf *out);
extern bool hyg_legal_form(const char *s, size_t n, HygBuf *out);
extern bool hyg_organization_core(const char *s, size_t n, HygBuf *out); /* folded */
extern void hyg_organization_core_and_form(const char *s, size_t n, HygBuf *core, HygBuf *form);

/*
 * Is the folded word of little weight in organisation names (group, holding,
 * international, services ...)?
 */
extern bool hyg_is_common_organization_word(const char *folded, size_t n);

/* ---- registered numbers (vat.c, registration.c, iban.c) ---- */
extern bool hyg_normalize_vat_number(const char *s, size_t n, const char *country, HygBuf *out);
extern bool hyg_normalize_registration_number(const char *s, size_t n, const char *country,
											  HygBuf *out);
extern bool hyg_normalize_iban(const char *s, size_t n, HygBuf *out);
extern bool hyg_normalize_bic(const char *s, size_t n, HygBuf *out);
extern bool hyg_normalize_lei(const char *s, size_t n, HygBuf *out);

/* ---- address (country.c, postcode.c, street.c) ---- */
extern bool hyg_normalize_country(const char *s, size_t n, char code[2]);
extern bool hyg_normalize_postcode(const char *s, size_t n, const char *country, HygBuf *out);

typedef struct HygStreet
{
	HygBuf street; /* display form */
	HygBuf house_number;
	HygBuf addition;
} HygStreet;

/* Declares a HygStreet that lives on the stack as long as it is short. */
#define HYG_STACK_STREET(name)                                                                     \
	char      name##_memory[3][128];                                                               \
	HygStreet name = {{name##_memory[0], 0, 128, name##_memory[0]},                                \
					  {name##_memory[1], 0, 128, name##_memory[1]},                                \
					  {name##_memory[2], 0, 128, name##_memory[2]}}

extern void hyg_street_init(HygStreet *street);
extern void hyg_street_free(HygStreet *street);
extern bool hyg_parse_street(const char *s, size_t n, const char *region, HygStreet *street);

/* Comparable street without house number: abbreviations written out, folded. */
extern bool hyg_street_key(const char *s, size_t n, const char *region, HygBuf *out);

#endif /* HYG_FIELD_H */
