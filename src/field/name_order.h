/*-------------------------------------------------------------------------
 *
 * name_order.h
 *	  Which words of a person's name are given, which family name, and what
 *	  person_name.c needs to set the others apart.
 *
 *-------------------------------------------------------------------------
 */
#ifndef HYG_NAME_ORDER_H
#define HYG_NAME_ORDER_H

#include <string.h>

#include "field/name_token.h"

#define SMALL_WORDS                                                                                \
	(NAME_PARTICLE | NAME_ROMANCE | NAME_PREPOSITION | NAME_ARTICLE | NAME_IBERIAN_AND |           \
	 NAME_ARABIC)
#define IS(t, mask) (((t)->classes & (mask)) != 0)

/* The words that make up the name proper, by number of their token. */
typedef struct Words
{
	NameTokens *name;
	int         count;
	uint8_t     at[NAME_MAX_TOKENS];
} Words;

static inline NameToken *
word(const Words *w, int i)
{
	return &w->name->t[w->at[i]];
}

static inline bool
uniform(const NameTokens *name)
{
	return name->style == STYLE_UPPER || name->style == STYLE_LOWER;
}

/* Typed with a capital first in a name that has both cases. */
static inline bool
is_capitalized(const NameTokens *name, const NameToken *t)
{
	return !uniform(name) && t->style == STYLE_MIXED;
}

static inline bool
ends_with(const NameTokens *name, const NameToken *t, const char *ending)
{
	size_t      n = strlen(ending);
	const char *p;

	if (t->len < n + 2)
		return false;
	p = name->s + t->start + t->len - n;
	for (size_t i = 0; i < n; i++)
		if ((p[i] | (p[i] < 'a' && p[i] >= 'A' ? 32 : 0)) != ending[i])
			return false;
	return true;
}

static inline bool
is_name_token(const NameToken *t)
{
	return (t->kind == TOKEN_WORD || t->kind == TOKEN_INITIALS) && t->role == ROLE_NONE;
}

static inline Words
words_between(NameTokens *name, int lo, int hi)
{
	Words w;

	w.name = name;
	w.count = 0;
	for (int i = lo; i < hi; i++)
		if (is_name_token(&name->t[i]))
			w.at[w.count++] = (uint8_t) i;
	return w;
}

static inline void
give_role(const Words *w, int from, int to, NameRole role)
{
	for (int i = from; i < to; i++)
		word(w, i)->role = (uint8_t) role;
}

/* All of these are given names or initials. */
static inline bool
all_given(const Words *w, int from, int to)
{
	for (int i = from; i < to; i++)
		if (word(w, i)->kind != TOKEN_INITIALS && !IS(word(w, i), NAME_GIVEN))
			return false;
	return from < to;
}

static inline bool
all_initials(const Words *w, int from, int to)
{
	for (int i = from; i < to; i++)
		if (word(w, i)->kind != TOKEN_INITIALS)
			return false;
	return from < to;
}

/* see name_order.c */
extern void hyg_name_initials(NameTokens *name);
extern int  hyg_name_particle_length(const Words *w, int i, bool final);
extern void hyg_name_family_roles(const Words *w, int from, int to);
extern void hyg_name_order(const Words *w);

#endif /* HYG_NAME_ORDER_H */
