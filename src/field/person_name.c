/*-------------------------------------------------------------------------
 *
 * person_name.c
 *	  Names of persons: display form and parts.
 *
 * A rule parser over word classes (data/name_words.txt).  Rules, in the order
 * they are tried, on the words left when forms of address, degrees, remarks
 * in brackets and a second person are set apart:
 *
 *   Family, Given particle		a comma turns the order
 *   DUPONT Jean-Pierre			capitals beside small letters mark the family name
 *   Jansen J.P.				initials at the end turn the order
 *   van der Berg				a particle in front: no given name
 *   Jan van der Berg			given, particle, family
 *   Maria Di Stefano			a Romance particle with a capital belongs to the family
 *   J.P. Tjeenk Willink		after initials alone all the rest is family
 *   Juan García López			two Iberian family names in a row
 *   Anna Maria Jansen			else the last word is the family name
 *
 * Nothing here asks for the country: it is not known where names are stored.
 *
 *-------------------------------------------------------------------------
 */
#include "field/field.h"
#include "field/name_token.h"
#include "text/text.h"

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

static bool
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

static bool
is_iberian(const NameTokens *name, const NameToken *t)
{
	return t->kind == TOKEN_WORD &&
		   (IS(t, NAME_IBERIAN) || (t->letters >= 5 && ends_with(name, t, "ez")));
}

static bool
is_french(const NameTokens *name, const NameToken *t)
{
	static const char *const endings[] = {"eau", "eaux", "ault", "oux", "oix", "eux",
										  "ier", "ière", "gnon", "ieu", "llet"};

	if (t->kind != TOKEN_WORD || t->letters < 4)
		return false;
	if (IS(t, NAME_FRENCH))
		return true;
	for (size_t i = 0; i < sizeof(endings) / sizeof(endings[0]); i++)
		if (ends_with(name, t, endings[i]))
			return true;
	return false;
}

static inline bool
is_name_token(const NameToken *t)
{
	return (t->kind == TOKEN_WORD || t->kind == TOKEN_INITIALS) && t->role == ROLE_NONE;
}

static Words
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

static void
give_role(const Words *w, int from, int to, NameRole role)
{
	for (int i = from; i < to; i++)
		word(w, i)->role = (uint8_t) role;
}

/* ---- initials ---- */

/* Two to four capitals that are no word: JP, JJM. */
static bool
looks_like_initials(const NameTokens *name, const NameToken *t, bool first, bool mixed)
{
	const char *s = name->s + t->start;

	if (t->len != t->letters || t->len < 2 || t->len > 4)
		return false; /* ASCII letters only */
	if (IS(t, NAME_NOT_INITIALS | NAME_TITLE | NAME_WEAK_TITLE | NAME_SUFFIX | NAME_PARTICLE |
				  NAME_REMARK | NAME_BORN | NAME_AND | NAME_SAINT | NAME_GIVEN | NAME_ARABIC |
				  NAME_ROMANCE))
		return false;
	for (int i = 0; i < t->len; i++)
		if (strchr("aeiouy", s[i] | 32) != NULL)
			return first && mixed && t->len == 2 &&
				   !IS(t, NAME_SHORT_NAME | NAME_ARTICLE | NAME_PREPOSITION);
	return true;
}

/* Single letters and JP before a family name become initials. */
static void
find_initials(NameTokens *name)
{
	bool first = true;
	int  names = 0;

	for (int i = 0; i < name->count; i++)
		names += name->t[i].kind == TOKEN_WORD || name->t[i].kind == TOKEN_INITIALS;
	for (int i = 0; i < name->count; i++)
	{
		NameToken *t = &name->t[i];
		NameToken *before = i > 0 ? &name->t[i - 1] : NULL;

		if (t->kind == TOKEN_COMMA || IS(t, NAME_TITLE))
		{
			first = true;
			continue;
		}
		if (t->kind != TOKEN_WORD)
			continue;
		if (t->letters == 1 && t->style != STYLE_NONE && names > 1)
		{
			bool small =
				t->style == STYLE_LOWER || (name->style == STYLE_UPPER && t->style == STYLE_UPPER);
			bool linked = before && before->kind == TOKEN_WORD &&
						  IS(before, NAME_PREPOSITION | NAME_PARTICLE);

			if (IS(t, NAME_IBERIAN_AND | NAME_AND) && small && i >= 1 && i + 1 < name->count &&
				(t->style == STYLE_LOWER || (i >= 2 && name->s[t->start] == 'Y')))
				continue;
			if (IS(t, NAME_PARTICLE) &&
				(name->s[t->start] == '\'' || (small && linked && i + 1 < name->count)))
				continue;
			/* Kees v d Wetering */
			if (t->len == 1 && i >= 1 && i + 2 < name->count && t->style == STYLE_LOWER &&
				name->s[t->start] == 'v' && name->t[i + 1].len == 1 &&
				name->s[name->t[i + 1].start] == 'd')
			{
				t->classes = name->t[i + 1].classes = NAME_PARTICLE;
				first = false;
				i++;
				continue;
			}
			/* Ó Briain; O is a Korean family name */
			if (IS(t, NAME_SAINT) || (IS(t, NAME_ROMANCE) && t->len > 1) ||
				(t->len == 1 && (name->s[t->start] | 32) == 'o' && i + 1 == name->count))
				continue;
			t->kind = TOKEN_INITIALS;
			t->classes = 0;
		}
		else if (t->style != STYLE_MIXED &&
				 (i + 1 < name->count || (name->style == STYLE_MIXED && names == 2)) &&
				 (first || name->style == STYLE_MIXED) &&
				 (name->style != STYLE_MIXED || t->style == STYLE_UPPER) &&
				 looks_like_initials(name, t, first, name->style == STYLE_MIXED))
			t->kind = TOKEN_INITIALS;
		else if (before && before->kind == TOKEN_COMMA && i == 2 && t->style == STYLE_UPPER &&
				 name->style == STYLE_MIXED && t->letters == 2 && t->len == 2 && names == 2 &&
				 !IS(t, NAME_GIVEN | NAME_SUFFIX))
			t->kind = TOKEN_INITIALS; /* Jansen, MA */
		first = false;
	}
}

/* ---- particles ---- */

/*
 * Length of the particle that begins at word i of w (0: none).  At least one
 * word must follow it unless `final`.
 */
static int
particle_length(const Words *w, int i, bool final)
{
	const NameTokens *name = w->name;
	int               k = i;

	for (;;)
	{
		const NameToken *t;
		const NameToken *next;
		bool             capitalized;

		if (k >= w->count)
			break;
		t = word(w, k);
		next = k + 1 < w->count ? word(w, k + 1) : NULL;
		if (t->kind != TOKEN_WORD)
			break;
		capitalized = is_capitalized(name, t);
		if (IS(t, NAME_PARTICLE) && !(capitalized && IS(t, NAME_SHORT_NAME)))
			k++;
		else if (IS(t, NAME_ARABIC) ||
				 (IS(t, NAME_BEN) && t->style == STYLE_LOWER && name->style != STYLE_LOWER))
			k++;
		else if (IS(t, NAME_ROMANCE) && !capitalized &&
				 !(IS(t, NAME_ROMANCE_CAPITAL) && (uniform(name) || t->style == STYLE_UPPER)))
			k++;
		else if (IS(t, NAME_ARTICLE) && k > i && !capitalized)
			k++;
		else if (IS(t, NAME_PREPOSITION) && next != NULL && IS(next, NAME_ARTICLE | NAME_PARTICLE))
			k++;
		else if (IS(t, NAME_NOBLE) && next != NULL && IS(next, NAME_PARTICLE) && k == i)
			k++;
		else
			break;
	}
	if (!final)
	{
		while (k > i && k >= w->count)
			k--;
		if (k > i && word(w, k)->kind != TOKEN_WORD)
			return 0;
	}
	return k - i;
}

/* The last half of a hyphened word is a particle: Jansen-de Vries. */
static bool
ends_in_particle(const NameTokens *name, const NameToken *t, const NameToken *next)
{
	const char *s = name->s + t->start;
	size_t      n = t->len;
	char        key[NAME_MAX_KEY];
	size_t      length;
	size_t      from = n;
	uint32_t    classes;

	if (t->kind != TOKEN_WORD || memchr(s, '-', n) == NULL)
		return false;
	while (s[from - 1] != '-')
		from--;
	classes = hyg_name_classes(s + from, n - from, key, &length);
	return (classes & (NAME_PARTICLE | NAME_ROMANCE)) != 0 ||
		   ((classes & NAME_PREPOSITION) && IS(next, NAME_ARTICLE | NAME_PARTICLE));
}

/* ---- order ---- */

/* Roles of the words of a family name with its particle in front. */
static void
family_roles(const Words *w, int from, int to)
{
	Words part = *w;
	int   length;

	part.count = to;
	length = particle_length(&part, from, false);
	give_role(w, from, from + length, ROLE_PARTICLE);
	give_role(w, from + length, to, ROLE_FAMILY);
}

/* All of these are given names or initials. */
static bool
all_given(const Words *w, int from, int to)
{
	for (int i = from; i < to; i++)
		if (word(w, i)->kind != TOKEN_INITIALS && !IS(word(w, i), NAME_GIVEN))
			return false;
	return from < to;
}

static bool
all_initials(const Words *w, int from, int to)
{
	for (int i = from; i < to; i++)
		if (word(w, i)->kind != TOKEN_INITIALS)
			return false;
	return from < to;
}

/* A word all in capitals beside words that are not. */
static bool
is_shouted(const Words *w, int i)
{
	const NameToken *t = word(w, i);

	return t->kind == TOKEN_WORD && t->style == STYLE_UPPER && t->letters >= 2;
}

/* Family names in capitals in front or at the end: true when that settled it. */
static bool
order_by_capitals(const Words *w)
{
	int shouted = 0;
	int k;

	if (w->name->style != STYLE_MIXED)
		return false;
	for (int i = 0; i < w->count; i++)
		shouted += is_shouted(w, i) && !IS(word(w, i), SMALL_WORDS);
	if (shouted == 0 || shouted == w->count)
		return false;

	/* DUPONT Jean-Pierre, VAN DER BERG Jan, van der BERG Jan */
	k = 0;
	while (k < w->count && (is_shouted(w, k) || (k + 1 < w->count && IS(word(w, k), SMALL_WORDS) &&
												 (k == 0 || IS(word(w, k - 1), SMALL_WORDS)))))
		k++;
	if (k > 0 && k < w->count && is_shouted(w, k - 1))
	{
		for (int i = k; i < w->count; i++)
			if (is_shouted(w, i))
				return false;
		if (all_given(w, 0, k) && !all_given(w, k, w->count))
			return false;
		family_roles(w, 0, k);
		give_role(w, k, w->count, ROLE_GIVEN);
		return true;
	}
	/* Jean-Pierre DUPONT, Gabriel GARCÍA MÁRQUEZ, Jan van der BERG */
	k = w->count;
	while (k > 0 && is_shouted(w, k - 1))
		k--;
	if (k == w->count || k == 0)
		return false;
	for (int i = 0; i < k; i++)
		if (is_shouted(w, i) && !IS(word(w, i), SMALL_WORDS))
			return false;
	while (k > 1 && IS(word(w, k - 1), SMALL_WORDS))
		k--;
	give_role(w, 0, k, ROLE_GIVEN);
	family_roles(w, k, w->count);
	return true;
}

/* Where the family name (with its particle) begins in given-first order; at least 1 unless no given name. */
static int
family_start(const Words *w)
{
	const NameTokens *name = w->name;
	int               m = w->count;

	/* Ortega y Gasset, Puig i Cadafalch, Silva e Costa */
	for (int k = 1; k + 1 < m; k++)
	{
		if (word(w, k)->kind != TOKEN_WORD || !IS(word(w, k), NAME_IBERIAN_AND) ||
			word(w, k)->letters != 1)
			continue;
		/* with its particle: de la Cruz y Sánchez */
		for (int p = 1; p < k - 1; p++)
			if (p + particle_length(w, p, false) >= k - 1)
				return p;
		return k - 1;
	}

	for (int k = 0; k + 1 < m; k++)
	{
		const NameToken *t = word(w, k);
		int              length;

		if (ends_in_particle(name, t, word(w, k + 1)))
			return k;
		if (k == 0 || t->kind != TOKEN_WORD)
			continue;
		if (IS(t, NAME_SAINT) && word(w, k + 1)->kind == TOKEN_WORD)
			return k;
		if (IS(t, NAME_BEN) && k == 1 && m == 3)
			return k;
		length = particle_length(w, k, false);
		if (length > 0)
		{
			/* María del Carmen García */
			if (IS(word(w, k - 1), NAME_MARY) && IS(word(w, k + length), NAME_MARIAN) &&
				k + length + 1 < m)
			{
				k += length;
				continue;
			}
			/* Carlos García de la Torre */
			if (k >= 2 && is_iberian(name, word(w, k - 1)) && IS(t, NAME_ROMANCE | NAME_PARTICLE) &&
				!IS(word(w, k - 1), NAME_GIVEN))
				return k - 1;
			return k;
		}
		/* Maria Di Stefano, Marine Le Pen */
		if (IS(t, NAME_ROMANCE) && word(w, k + 1)->kind == TOKEN_WORD && t->letters >= 2)
			return k;
	}
	/* J.P. Tjeenk Willink, but J. Robert Oppenheimer */
	for (int k = 1; k < m; k++)
	{
		if (word(w, k)->kind == TOKEN_INITIALS)
			continue;
		if (all_initials(w, 0, k) && !IS(word(w, k), NAME_GIVEN) &&
			all_initials(w, k + 1, m) == false)
			return k;
		break;
	}
	if (m >= 3 && is_iberian(name, word(w, m - 2)))
		return m - 2;
	return m - 1;
}

static void
order_words(const Words *w)
{
	int              m = w->count;
	int              k;
	const NameToken *first;

	if (m == 0)
		return;
	if (m == 1)
	{
		give_role(w, 0, 1, word(w, 0)->kind == TOKEN_INITIALS ? ROLE_GIVEN : ROLE_FAMILY);
		return;
	}
	if (order_by_capitals(w))
		return;

	/* Jansen J.P.: unless it is Jan J., a family name cut short */
	k = m;
	while (k > 0 && word(w, k - 1)->kind == TOKEN_INITIALS)
		k--;
	if (k == 0)
	{
		give_role(w, 0, m, ROLE_GIVEN);
		return;
	}
	if (k < m)
	{
		first = word(w, 0);
		if (first->kind == TOKEN_WORD && !IS(first, NAME_GIVEN) &&
			(k == 1 || particle_length(w, 0, false) > 0 ||
			 (k == 2 && is_iberian(w->name, word(w, 1)))))
		{
			family_roles(w, 0, k);
			give_role(w, k, m, ROLE_GIVEN);
			return;
		}
		/* Jan de V. */
		{
			Words front = *w;

			front.count = m - 1;
			for (k = 1; k < m - 1; k++)
				if (k + particle_length(&front, k, true) == m - 1)
					break;
		}
		give_role(w, 0, k, ROLE_GIVEN);
		give_role(w, k, m - 1, ROLE_PARTICLE);
		give_role(w, m - 1, m, ROLE_FAMILY);
		return;
	}

	/* a particle in front: van der Berg, Di Stefano, de Vries Jan */
	first = word(w, 0);
	if (first->kind == TOKEN_WORD &&
		IS(first, NAME_PARTICLE | NAME_ROMANCE | NAME_PREPOSITION | NAME_NOBLE) &&
		!IS(first, NAME_SHORT_NAME))
	{
		int length = particle_length(w, 0, false);
		int head = length;

		if (length == 0 && IS(first, NAME_ROMANCE))
			head = 1; /* capital: a part of the family name */
		if (head > 0)
		{
			int family_end = m;

			if (m > head + 1 && all_given(w, head + 1, m))
				family_end = head + 1;
			if (length > 0 || family_end < m || m == 2)
			{
				family_roles(w, 0, family_end);
				give_role(w, family_end, m, ROLE_GIVEN);
				return;
			}
		}
	}
	k = family_start(w);
	give_role(w, 0, k, ROLE_GIVEN);
	family_roles(w, k, m);
}

/* ---- what surrounds the name ---- */

static bool
is_heer(const NameTokens *name, int i)
{
	const NameToken *t = &name->t[i];
	const NameToken *next;

	if (i + 1 >= name->count || t->kind != TOKEN_WORD || !IS(t, NAME_ARTICLE))
		return false;
	next = &name->t[i + 1];
	return next->kind == TOKEN_WORD &&
		   ((next->letters == 4 && IS(next, NAME_WEAK_TITLE) &&
			 (name->s[next->start] | 32) == 'h') ||
			(next->letters == 6 && IS(next, NAME_TITLE) && (name->s[next->start] | 32) == 'h'));
}

/* Forms of address and degrees at the front of lo .. hi; returns where the name begins. */
static int
peel_prefix(NameTokens *name, int lo, int hi)
{
	int  i = lo;
	bool titled = false;

	while (i < hi)
	{
		NameToken       *t = &name->t[i];
		bool             yes = false;
		int              left = 0;
		const NameToken *next = NULL;

		for (int k = i + 1; k < hi; k++)
		{
			if (!is_name_token(&name->t[k]))
				continue;
			if (next == NULL)
				next = &name->t[k];
			left++;
		}
		if (t->role != ROLE_NONE || left == 0)
			break;
		if (is_heer(name, i) && i + 2 < hi)
		{
			t->role = name->t[i + 1].role = ROLE_PREFIX;
			titled = true;
			i += 2;
			continue;
		}
		if (t->kind == TOKEN_WORD)
		{
			yes = IS(t, NAME_TITLE) || (titled && IS(t, NAME_AFTER_TITLE));
			if (!yes && IS(t, NAME_WEAK_TITLE))
				yes = titled || left >= 2 || next->kind == TOKEN_INITIALS ||
					  name->s[t->start + t->len - 1] == '.';
			/* M. et Mme, Dhr. en mevr. */
			if (!yes && titled && IS(t, NAME_AND) && IS(next, NAME_TITLE) && left >= 2)
				yes = true;
			if (!yes && titled && IS(t, NAME_AND) && i + 2 < hi && is_heer(name, i + 1))
				yes = true;
		}
		else if (t->kind == TOKEN_INITIALS)
		{
			const char *s = name->s + t->start;

			if (titled && s[0] == 'h' &&
				(IS(t, NAME_AFTER_TITLE) || (t->letters == 1 && next->kind == TOKEN_INITIALS &&
											 next->letters == 1 && name->s[next->start] == 'c')))
				yes = true; /* Dr. h.c., Dr. h. c. */
			else if (titled && s[0] == 'c' && t->letters == 1 && i > lo &&
					 (t - 1)->kind == TOKEN_INITIALS)
				yes = true;
			else if (t->len == 2 && (s[0] | 32) == 'm' && s[1] == '.' && !titled)
			{
				/* Monsieur, when the family name is French or Madame follows */
				const NameToken *last = NULL;
				bool             initials = false;

				for (int k = i + 1; k < hi; k++)
				{
					if (!is_name_token(&name->t[k]))
						continue;
					last = &name->t[k];
					initials |= last->kind == TOKEN_INITIALS;
				}
				/* or a full given name and a family name in capitals: M. Jean-Marc LE GALL */
				yes = last != NULL && !initials &&
					  (is_french(name, last) ||
					   (name->style == STYLE_MIXED && last->style == STYLE_UPPER &&
						last->letters >= 3 && left >= 2 && IS(next, NAME_GIVEN)));
				if (IS(next, NAME_AND) && left >= 3 && IS(&name->t[i + 2], NAME_TITLE))
					yes = true;
			}
		}
		if (!yes)
			break;
		t->role = ROLE_PREFIX;
		titled = true;
		i++;
	}
	return i;
}

/* Jr., III, PhD at the end of lo .. hi; returns the new end. */
static int
peel_suffix(NameTokens *name, int lo, int hi)
{
	while (hi - 1 > lo)
	{
		NameToken *t = &name->t[hi - 1];

		if (t->kind == TOKEN_BRACKETS)
		{
			hi--;
			continue;
		}
		if (t->kind != TOKEN_WORD || t->role != ROLE_NONE)
			break;
		/* Jun and Sen are names, jun. and sen. are not */
		if (IS(t, NAME_SUFFIX) && t->letters == 3 && t->len == 3 &&
			(name->s[t->start + 1] | 32) != 'h' &&
			((name->s[t->start] | 32) == 'j' || (name->s[t->start] | 32) == 's') &&
			(name->s[t->start + 2] | 32) == 'n')
			break;
		if (IS(t, NAME_SUFFIX))
			t->role = ROLE_SUFFIX;
		else if (IS(t, NAME_TITLE) && name->s[t->start + t->len - 1] == '.')
			t->role = ROLE_PREFIX; /* Müller, Hans Dr. */
		else if (IS(t, NAME_COMMA_SUFFIX) && name->style == STYLE_MIXED &&
				 t->style == STYLE_UPPER && words_between(name, lo, hi - 1).count >= 2)
			t->role = ROLE_COMMA_SUFFIX; /* John Smith MA */
		else
			break;
		hi--;
	}
	return hi;
}

/* Everything from `lo` on is a remark or another person. */
static void
set_tail(NameTokens *name, int lo, int hi, NameRole role)
{
	for (int i = lo; i < hi; i++)
	{
		if (name->t[i].role != ROLE_NONE)
			continue;
		name->t[i].role = (uint8_t) role;
		name->t[i].dropped = true;
	}
}

/* A word between two persons; not the one of "von und zu". */
static bool
is_and(const NameTokens *name, const NameToken *t)
{
	char             c;
	const NameToken *end = name->t + name->count;

	if (t->kind != TOKEN_WORD || t->role != ROLE_NONE || !IS(t, NAME_AND))
		return false;
	if (t > name->t && t + 1 < end && IS(t - 1, NAME_PARTICLE) && IS(t + 1, NAME_PARTICLE) &&
		IS(t, NAME_PREPOSITION))
		return false;
	c = name->s[t->start];
	return c == '&' || c == '+' || c == '/' || c == ',' || t->style == STYLE_LOWER ||
		   (name->style == STYLE_UPPER && t->letters >= 2);
}

/* Birth names, remarks and numbers in lo .. hi: returns where the name ends. */
static int
peel_remarks(NameTokens *name, int lo, int hi)
{
	int names = 0;

	for (int i = lo; i < hi; i++)
	{
		NameToken *t = &name->t[i];

		if (!is_name_token(t))
			continue;
		if (t->letters == 0 && !IS(t, NAME_AND))
		{
			t->role = ROLE_TAIL;
			t->dropped = true;
			continue;
		}
		if (names > 0 && IS(t, NAME_BORN) && i + 1 < hi &&
			(t->style == STYLE_LOWER || uniform(name)))
		{
			for (int k = i; k < hi; k++)
				if (is_name_token(&name->t[k]))
					name->t[k].role = ROLE_SUFFIX;
			return i;
		}
		if (names > 0 && IS(t, NAME_REMARK) && t->kind == TOKEN_WORD &&
			(t->style == STYLE_LOWER || uniform(name)))
		{
			t->role = ROLE_TAIL;
			t->dropped = true;
			continue;
		}
		names++;
	}
	return hi;
}

/*
 * A second person: Jan & Marie Jansen is Jan Jansen, and the rest is shown but
 * in none of the parts.
 */
static void
set_apart_second_person(NameTokens *name, int lo, int hi)
{
	for (int i = lo; i < hi; i++)
	{
		NameToken *t = &name->t[i];
		Words      left;
		Words      right;
		int        k;

		if (t->kind != TOKEN_WORD || t->role != ROLE_NONE)
			continue;
		if (!is_and(name, t))
		{
			/* Juan y María García */
			bool between_given = IS(t, NAME_IBERIAN_AND) && i == lo + 1 && i + 2 < hi &&
								 IS(&name->t[lo], NAME_GIVEN) && IS(&name->t[i + 1], NAME_GIVEN) &&
								 t->style == STYLE_LOWER;

			if (!between_given)
				continue;
		}
		left = words_between(name, lo, i);
		right = words_between(name, i + 1, hi);
		if (left.count == 0 || right.count == 0)
		{
			set_tail(name, i, i + 1, ROLE_TAIL);
			continue;
		}
		if ((left.count == 1 || all_initials(&left, 0, left.count) ||
			 all_given(&left, 0, left.count)) &&
			right.count >= 2 && !IS(word(&left, 0), SMALL_WORDS))
		{
			/* share the family name of the second */
			int        end = hi;
			NameTokens copy = *name;
			Words      second;

			/* more persons: Jan, Piet & Klaas are not looked at */
			peel_prefix(&copy, i + 1, end);
			second = words_between(&copy, i + 1, end);
			order_words(&second);
			give_role(&left, 0, left.count, ROLE_GIVEN);
			t->role = ROLE_GIVEN;
			t->dropped = true;
			for (k = i + 1; k < end; k++)
			{
				NameRole role = copy.t[k].role;

				if (name->t[k].role != ROLE_NONE || role == ROLE_NONE)
					continue;
				if (role == ROLE_GIVEN || role == ROLE_PREFIX)
				{
					name->t[k].role = ROLE_GIVEN;
					name->t[k].dropped = true;
				}
				else
					name->t[k].role = (uint8_t) role;
			}
			return;
		}
		set_tail(name, i, hi, ROLE_TAIL);
		return;
	}
}

/* Is every word of the segment a suffix (or title): John Smith, PhD. */
static bool
is_suffix_segment(const NameTokens *name, int lo, int hi)
{
	int seen = 0;

	for (int i = lo; i < hi; i++)
	{
		const NameToken *t = &name->t[i];

		if (t->role != ROLE_NONE || t->kind == TOKEN_BRACKETS)
			continue;
		seen++;
		if (IS(t, NAME_SUFFIX))
			continue;
		if (!IS(t, NAME_COMMA_SUFFIX))
			return false;
		/* Nguyen, Do is a given name */
		if (t->kind == TOKEN_WORD && t->style == STYLE_MIXED && t->letters == 2 &&
			name->s[t->start + t->len - 1] != '.')
			return false;
	}
	return seen > 0;
}

static bool
is_title_segment(const NameTokens *name, int lo, int hi)
{
	int seen = 0;

	for (int i = lo; i < hi; i++)
	{
		const NameToken *t = &name->t[i];

		if (t->role != ROLE_NONE || t->kind == TOKEN_BRACKETS)
			continue;
		seen++;
		if (is_heer(name, i))
		{
			i++;
			continue;
		}
		if (!IS(t, NAME_TITLE | NAME_WEAK_TITLE) && !(seen > 1 && IS(t, NAME_AFTER_TITLE)))
			return false;
	}
	return seen > 0;
}

/* "van den" behind the given names of the second segment. */
static void
inverted_given(NameTokens *name, int lo, int hi)
{
	Words w;
	int   k;

	lo = peel_prefix(name, lo, hi);
	hi = peel_suffix(name, lo, hi);
	for (int i = lo + 1; i + 1 < hi; i++)
	{
		if (is_and(name, &name->t[i]))
		{
			set_tail(name, i, hi, ROLE_GIVEN);
			hi = i;
			break;
		}
	}
	w = words_between(name, lo, hi);
	if (w.count == 0)
		return;
	for (k = 1; k < w.count; k++)
		if (k + particle_length(&w, k, true) == w.count)
			break;
	/* prepositions end a particle only before an article */
	if (k == w.count && w.count > 1 && IS(word(&w, w.count - 1), NAME_ROMANCE) &&
		word(&w, w.count - 1)->kind == TOKEN_WORD)
		k = w.count - 1;
	give_role(&w, 0, k, ROLE_GIVEN);
	give_role(&w, k, w.count, ROLE_PARTICLE);
}

/* Jan, Piet & Klaas de Vries: this comma stands between persons. */
static void
separate_persons(NameTokens *name)
{
	bool joined = false;

	if (name->count < 5 || name->t[1].kind != TOKEN_COMMA || !IS(&name->t[0], NAME_GIVEN) ||
		name->t[2].kind != TOKEN_WORD || !IS(&name->t[2], NAME_GIVEN))
		return;
	for (int i = 3; i + 2 < name->count; i++)
		joined |= is_and(name, &name->t[i]);
	for (int i = 1; joined && i < name->count; i++)
	{
		NameToken *t = &name->t[i];

		if (t->kind == TOKEN_COMMA)
		{
			t->kind = TOKEN_WORD;
			t->classes = NAME_AND;
		}
		else if (!IS(t, NAME_GIVEN))
			break;
	}
}

static bool
assign_roles(NameTokens *name)
{
	int  starts[NAME_MAX_TOKENS + 1];
	int  ends[NAME_MAX_TOKENS + 1];
	int  segments = 0;
	int  lo = 0;
	int  kept = 0;
	bool any = false;

	find_initials(name);
	separate_persons(name);
	for (int i = 0; i <= name->count; i++)
	{
		if (i < name->count && name->t[i].kind != TOKEN_COMMA)
			continue;
		if (i < name->count)
			name->t[i].role = ROLE_SKIP;
		if (i > lo)
		{
			starts[segments] = lo;
			ends[segments++] = i;
		}
		lo = i + 1;
	}
	for (int k = 0; k < segments; k++)
	{
		int from = starts[k];
		int to = ends[k];

		if (k > 0)
		{
			const NameToken *first = &name->t[from];
			/* Jansen, MA has initials, Jan Jansen, MA a degree */
			bool only_given = k == segments - 1 && kept == 1 && to - from == 1 &&
							  !IS(first, NAME_SUFFIX) && ends[0] - starts[0] == 1;

			if (is_suffix_segment(name, from, to) && !only_given)
			{
				for (int i = from; i < to; i++)
					if (is_name_token(&name->t[i]))
						name->t[i].role =
							IS(&name->t[i], NAME_SUFFIX) && name->t[i].kind == TOKEN_WORD
								? ROLE_SUFFIX
								: ROLE_COMMA_SUFFIX;
				continue;
			}
			if (is_title_segment(name, from, to))
			{
				for (int i = from; i < to; i++)
					if (is_name_token(&name->t[i]))
						name->t[i].role = ROLE_PREFIX;
				continue;
			}
			if (first->kind == TOKEN_WORD && IS(first, NAME_BORN) && to - from > 1)
			{
				for (int i = from; i < to; i++)
					if (is_name_token(&name->t[i]))
						name->t[i].role = ROLE_SUFFIX;
				continue;
			}
		}
		to = peel_remarks(name, from, to);
		if (words_between(name, from, to).count == 0)
			continue;
		starts[kept] = from;
		ends[kept++] = to;
	}
	if (kept == 1)
	{
		Words w;
		int   from = peel_prefix(name, starts[0], ends[0]);
		int   to = peel_suffix(name, from, ends[0]);

		set_apart_second_person(name, from, to);
		w = words_between(name, from, to);
		order_words(&w);
	}
	else if (kept > 1)
	{
		Words w;
		int   from = peel_prefix(name, starts[0], ends[0]);
		int   to = peel_suffix(name, from, ends[0]);

		w = words_between(name, from, to);
		family_roles(&w, 0, w.count);
		for (int k = 1; k < kept; k++)
			inverted_given(name, starts[k], ends[k]);
	}
	/* brackets stay with the word before them */
	for (int i = 0; i < name->count; i++)
	{
		NameToken *t = &name->t[i];

		if (t->kind == TOKEN_BRACKETS)
		{
			t->dropped = true;
			t->role = ROLE_NONE;
			for (int k = i - 1; k >= 0 && t->role == ROLE_NONE; k--)
				if (name->t[k].role != ROLE_SKIP)
					t->role = name->t[k].role;
			for (int k = i + 1; k < name->count && t->role == ROLE_NONE; k++)
				if (name->t[k].role != ROLE_SKIP)
					t->role = name->t[k].role;
			if (t->role == ROLE_COMMA_SUFFIX || t->role == ROLE_SUFFIX)
				t->role = ROLE_TAIL;
		}
		else if (t->role == ROLE_NONE)
			t->role = ROLE_TAIL;
		any |= !t->dropped &&
			   (t->role == ROLE_GIVEN || t->role == ROLE_FAMILY || t->role == ROLE_PREFIX);
	}
	return any;
}

/* ---- faces ---- */

/* Small letters for this token, where it stands. */
static bool
is_small(const NameTokens *name, int i, int first, int last)
{
	const NameToken *t = &name->t[i];

	if (t->role == ROLE_PARTICLE)
	{
		/* el Amrani and Freiherr keep a capital unless they are typed small */
		if (uniform(name) && IS(t, NAME_ARABIC) && (name->s[t->start] | 32) != 'b' &&
			(name->s[t->start] | 32) != 'i')
			return false;
		return !IS(t, NAME_NOBLE);
	}
	if (IS(t, NAME_AND | NAME_REMARK) && t->dropped)
		return true;
	if (!IS(t, SMALL_WORDS) || i == first || i == last)
		return false;
	if (IS(t, NAME_ROMANCE_CAPITAL) && (uniform(name) || t->style == STYLE_UPPER))
		return false;
	return true;
}

/* Append the words of one role, single spaces between; true when there were any. */
static bool
emit_role(const NameTokens *name, NameRole role, bool shown, HygBuf *out)
{
	size_t before = out->len;
	int    first = -1;
	int    last = -1;
	int    previous = -1;

	for (int i = 0; i < name->count; i++)
	{
		if (name->t[i].role != role)
			continue;
		if (first < 0)
			first = i;
		last = i;
	}
	for (int i = first; i >= 0 && i <= last; i++)
	{
		const NameToken *t = &name->t[i];

		if (t->role != role || (t->dropped && !shown))
			continue;
		/* initials stand close: J. P. is J.P. */
		if (previous >= 0 &&
			!(t->kind == TOKEN_INITIALS && name->t[previous].kind == TOKEN_INITIALS))
			hyg_buf_char(out, ' ');
		hyg_name_emit(
			name, t,
			is_small(name, i, role == ROLE_TAIL ? -1 : first, role == ROLE_TAIL ? -1 : last), out);
		previous = i;
	}
	return out->len > before;
}

void
hyg_person_name_init(HygPersonName *name)
{
	hyg_buf_init(&name->prefix, 32);
	hyg_buf_init(&name->given, 64);
	hyg_buf_init(&name->particle, 32);
	hyg_buf_init(&name->family, 64);
	hyg_buf_init(&name->suffix, 32);
}

void
hyg_person_name_free(HygPersonName *name)
{
	hyg_buf_free(&name->prefix);
	hyg_buf_free(&name->given);
	hyg_buf_free(&name->particle);
	hyg_buf_free(&name->family);
	hyg_buf_free(&name->suffix);
}

/*
 * The five parts of a name, appended to the buffers of `name`.  False when it
 * is no name (no letter, an address, more than 64 words or HYG_FIELD_MAX
 * bytes).  Remarks in brackets and a second person are in no part.
 * Linear in n up to a bound of 64 words.
 */
bool
hyg_parse_person_name(const char *s, size_t n, HygPersonName *name)
{
	HYG_STACK_BUF(work, 512);
	NameTokens tokens;
	bool good = hyg_name_prepare(s, n, &work) && hyg_name_tokenize(work.data, work.len, &tokens) &&
				assign_roles(&tokens);

	if (good)
	{
		size_t at = name->particle.len;
		bool   given = emit_role(&tokens, ROLE_GIVEN, false, &name->given);

		emit_role(&tokens, ROLE_PREFIX, false, &name->prefix);
		emit_role(&tokens, ROLE_PARTICLE, false, &name->particle);
		emit_role(&tokens, ROLE_FAMILY, false, &name->family);
		emit_role(&tokens, ROLE_SUFFIX, false, &name->suffix);
		if (name->suffix.len > 0)
		{
			size_t length = name->suffix.len;

			hyg_buf_char(&name->suffix, ' ');
			if (!emit_role(&tokens, ROLE_COMMA_SUFFIX, false, &name->suffix))
				name->suffix.len = length;
		}
		else
			emit_role(&tokens, ROLE_COMMA_SUFFIX, false, &name->suffix);
		/* "Van der Berg": the capital only begins the line */
		if (!given)
			for (; at < name->particle.len; at++)
				if (name->particle.data[at] >= 'A' && name->particle.data[at] <= 'Z')
					name->particle.data[at] += 32;
	}
	hyg_buf_free(&work);
	return good;
}

/* One pass of the display form over prepared text; false when it is no name. */
static bool
display_once(const char *s, size_t n, HygBuf *out)
{
	static const NameRole order[] = {ROLE_PREFIX, ROLE_GIVEN, ROLE_PARTICLE,
									 ROLE_FAMILY, ROLE_TAIL,  ROLE_SUFFIX};
	NameTokens            tokens;
	size_t                start = out->len;
	size_t                before;
	bool                  marks = false;

	if (!hyg_name_tokenize(s, n, &tokens) || !assign_roles(&tokens))
		return false;
	for (size_t i = 0; i < sizeof(order) / sizeof(order[0]); i++)
	{
		before = out->len;
		if (before > start)
			hyg_buf_char(out, ' ');
		if (!emit_role(&tokens, order[i], true, out))
			out->len = before;
	}
	if (out->len > start)
	{
		before = out->len;
		hyg_buf_literal(out, ", ");
		if (!emit_role(&tokens, ROLE_COMMA_SUFFIX, true, out))
			out->len = before;
	}
	/* a letter whose case changed may compose with a mark behind it */
	for (size_t i = start; i < out->len && !marks; i++)
		marks = (unsigned char) out->data[i] >= 0xCC;
	if (marks)
	{
		HYG_STACK_BUF(normal, 512);

		hyg_normalize_text(out->data + start, out->len - start, &normal);
		out->len = start;
		hyg_buf_bytes(out, normal.data, normal.len);
		hyg_buf_free(&normal);
	}
	return out->len > start;
}

/*
 * The display form: Prefix Given particle Family Suffix, each word with its
 * capitals, appended to out; false as for hyg_parse_person_name.  Keeps what
 * the parts leave out (remarks, a second person).
 *
 * Idempotent by construction: what a pass changed is passed again until nothing changes;
 * text that does not settle in MAX_PASSES (none that is a name) stays as it was but for spaces.
 * A name in its display form costs one pass.
 */
#define MAX_PASSES 4

bool
hyg_normalize_person_name(const char *s, size_t n, HygBuf *out)
{
	HYG_STACK_BUF(work, 512);
	HYG_STACK_BUF(last, 512);
	HYG_STACK_BUF(next, 512);
	bool good = hyg_name_prepare(s, n, &work);
	bool settled = false;

	if (good)
		hyg_buf_bytes(&last, s, n);
	for (int pass = 0; good && !settled && pass < MAX_PASSES; pass++)
	{
		hyg_buf_reset(&next);
		if (pass > 0)
		{
			hyg_buf_reset(&work);
			good = hyg_name_prepare(last.data, last.len, &work);
		}
		good = good && display_once(work.data, work.len, &next) && next.len <= HYG_FIELD_MAX;
		settled = good && next.len == last.len && memcmp(next.data, last.data, next.len) == 0;
		if (good && !settled)
		{
			hyg_buf_reset(&last);
			hyg_buf_bytes(&last, next.data, next.len);
		}
	}
	if (settled)
		hyg_buf_bytes(out, last.data, last.len);
	else if (good)
		hyg_name_text(s, n, out);
	hyg_buf_free(&work);
	hyg_buf_free(&last);
	hyg_buf_free(&next);
	return good;
}

bool
hyg_is_particle(const char *folded, size_t n)
{
	int64_t classes = hyg_wordlist_value(&hyg_name_word_classes, folded, n);

	return classes >= 0 && (classes & (NAME_PARTICLE | NAME_ROMANCE | NAME_ARTICLE |
									   NAME_PREPOSITION | NAME_ARABIC)) != 0;
}
