/*-------------------------------------------------------------------------
 *
 * normal_form.h
 *	  What a column of a role should hold: one entry to the kernels of the fields.
 *
 *-------------------------------------------------------------------------
 */
#ifndef HYG_NORMAL_FORM_H
#define HYG_NORMAL_FORM_H

#include "field/field.h"

typedef enum HygFormKind
{
	HYG_FORM_NAME_PART, /* given, middle, family, birth name */
	HYG_FORM_FULL_NAME,
	HYG_FORM_ORGANIZATION,
	HYG_FORM_EMAIL,
	HYG_FORM_PHONE,
	HYG_FORM_WEBSITE,
	HYG_FORM_POSTCODE,
	HYG_FORM_COUNTRY,
	HYG_FORM_REGISTRATION,
	HYG_FORM_TAX,
	HYG_FORM_IBAN,
	HYG_FORM_BIC,
	HYG_FORM_LEI,
	HYG_FORM_GENDER,
	HYG_FORM_BIRTH_DATE,
	HYG_FORM_TEXT, /* street, city, anything else */
	HYG_FORM_NONE  /* no such role, or a role without normal form */
} HygFormKind;

typedef enum HygForm
{
	HYG_NORMAL,      /* the normal form is in out; it may be the value itself */
	HYG_EMPTY,       /* nothing but blanks */
	HYG_PLACEHOLDER, /* stands for no value: n/a, -, xxx */
	HYG_INVALID,     /* has no normal form */
	HYG_LOSSY        /* has one, but it would lose something: a second number, a remark */
} HygForm;

/* The form of a role's name; HYG_FORM_NONE when there is none. */
extern HygFormKind hyg_form_kind(const char *role, size_t n);

/* The normal form of a value.  out is written for HYG_NORMAL only; country is alpha-2 or NULL. */
extern HygForm hyg_normal_form(HygFormKind kind, const char *s, size_t n, const char *country,
							   HygBuf *out);

/* "empty", "placeholder", "invalid", "remark"; NULL for HYG_NORMAL */
extern const char *hyg_form_problem(HygForm form);

#endif /* HYG_NORMAL_FORM_H */
