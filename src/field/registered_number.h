/*-------------------------------------------------------------------------
 *
 * registered_number.h
 *	  What the kernels for registered numbers (vat.c, registration.c,
 *	  iban.c) share: the compact form of what was typed, labels in front
 *	  of it, and check digit systems.
 *
 *-------------------------------------------------------------------------
 */
#ifndef HYG_REGISTERED_NUMBER_H
#define HYG_REGISTERED_NUMBER_H

#include "text/buffer.h"

/* No registered number is longer; longer input is none. */
#define HYG_NUMBER_MAX 96

/*
 * Letters and digits of the input in upper case, separators left out
 * (spaces, dots, dashes, slashes, colons, brackets; full-width digits and
 * Unicode dashes too).  '+' and '*' stay: old Irish VAT numbers hold them.
 */
typedef struct HygNumber
{
	int  n;
	char s[HYG_NUMBER_MAX + 1]; /* NUL-terminated */
} HygNumber;

/* False when another character is met, nothing is left, or it is too long. */
extern bool hyg_compact_number(const char *s, size_t n, HygNumber *out);

/*
 * Length of a label in front of a compact number (VATNO, BTW, IBAN, KVK,
 * SIRET ...; the longest that fits), or 0.  A label is taken off only after
 * the number failed with it, so that a country prefix is not mistaken for one.
 */
extern int hyg_number_label(const char *s, int n);

static inline bool
hyg_all_digits(const char *s, int n)
{
	for (int i = 0; i < n; i++)
	{
		if (s[i] < '0' || s[i] > '9')
			return false;
	}
	return n > 0;
}

/* One digit or letter repeated: 00000000 is no number, though Luhn likes it. */
static inline bool
hyg_one_symbol(const char *s, int n)
{
	for (int i = 1; i < n; i++)
	{
		if (s[i] != s[0])
			return false;
	}
	return true;
}

/* The arguments of what follows are digits, if not said otherwise. */
extern int  hyg_weighted_sum(const char *s, const signed char *weights, int n);
extern bool hyg_luhn(const char *s, int n);      /* ISO/IEC 7812-1, check digit last */
extern bool hyg_mod_11_10(const char *s, int n); /* ISO 7064 hybrid, check digit last */

/* Digits and upper-case letters (A = 10) as a number modulo 97; n of any size. */
extern int hyg_mod_97(const char *s, int n, int so_far);

/* Country prefix rules: is it a code ISO 3166-1 assigns (or XK)? */
extern bool hyg_is_country_code(const char *two);

/* National numbers that serve both as VAT and as registration number (vat.c). */
extern bool hyg_valid_siren(const char *s);     /* 9 digits */
extern bool hyg_valid_be_number(const char *s); /* 10 digits */
extern bool hyg_valid_no_number(const char *s); /* 9 digits */
extern bool hyg_valid_ch_number(const char *s); /* 9 digits */
extern bool hyg_valid_national_vat(const char *country, const char *s, int n);

#endif /* HYG_REGISTERED_NUMBER_H */
