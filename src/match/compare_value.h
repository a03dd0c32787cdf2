/*-------------------------------------------------------------------------
 *
 * compare_value.h
 *	  Internal to the files that compare identities: are two words the same, spelt
 *	  alike, sounding alike, one slip apart?  Folded text; symmetric; no allocation for ordinary words.
 *
 *-------------------------------------------------------------------------
 */
#ifndef HYG_COMPARE_VALUE_H
#define HYG_COMPARE_VALUE_H

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

static inline bool
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

static inline bool
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
static inline bool
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
static inline bool
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

/* Alike as place and street names are: written differently or with a slip. */
static inline bool
alike(const HygValue *a, const HygValue *b)
{
	return same(a, b) || same_joined(a->s, a->n, b->s, b->n) || is_typo(a->s, a->n, b->s, b->n) ||
		   same_skeleton(a->s, a->n, b->s, b->n);
}

/* Level of birth dates: compare.c */
extern int hyg_birth_level(const HygView *a, const HygView *b);

/* Levels of names: compare_person_name.c */
extern int  hyg_given_level(const HygView *a, const HygView *b);
extern int  hyg_family_level(const HygView *a, const HygView *b);
extern bool hyg_names_swapped(const HygView *a, const HygView *b);

/* Levels of organisations' names and of websites: compare_organization.c */
extern int hyg_organization_name_level(const HygValue *a, const HygValue *b);
extern int hyg_website_level(const HygView *a, const HygView *b);

#endif /* HYG_COMPARE_VALUE_H */
