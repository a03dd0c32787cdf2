/*-------------------------------------------------------------------------
 *
 * name_order.c
 *	  The words of a person's name proper: initials, particles, and which
 *	  words are given and which family name (rules: see person_name.c).
 *
 *-------------------------------------------------------------------------
 */
#include "field/name_order.h"

#include "text/text.h"

static bool
is_iberian(const NameTokens *name, const NameToken *t)
{
	return t->kind == TOKEN_WORD &&
		   (IS(t, NAME_IBERIAN) || (t->letters >= 5 && ends_with(name, t, "ez")));
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
void
hyg_name_initials(NameTokens *name)
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
int
hyg_name_particle_length(const Words *w, int i, bool final)
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
void
hyg_name_family_roles(const Words *w, int from, int to)
{
	Words part = *w;
	int   length;

	part.count = to;
	length = hyg_name_particle_length(&part, from, false);
	give_role(w, from, from + length, ROLE_PARTICLE);
	give_role(w, from + length, to, ROLE_FAMILY);
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
		hyg_name_family_roles(w, 0, k);
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
	hyg_name_family_roles(w, k, w->count);
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
			if (p + hyg_name_particle_length(w, p, false) >= k - 1)
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
		length = hyg_name_particle_length(w, k, false);
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

/*
 * A Russian or Ukrainian patronymic: in Cyrillic by its ending, which family names seldom have; in Latin script,
 * where those of the Balkans do, only behind what is a given name.
 */
static bool
is_patronymic(const Words *w, int i)
{
	static const char *const endings[] = {"ovic", "evic",   "ovna", "evna", "icna",
										  "ivna", "kuzmic", "ilic", "lukic"};
	const NameToken         *t = word(w, i);
	const char              *s = w->name->s + t->start;
	bool                     found = false;

	if (t->kind != TOKEN_WORD || t->letters < 5)
		return false;
	if ((unsigned char) s[0] == 0xD0 || (unsigned char) s[0] == 0xD1)
	{
		HYG_STACK_BUF(folded, 64);

		hyg_fold(s, t->len, &folded);
		for (size_t k = 0; k < sizeof(endings) / sizeof(endings[0]) && !found; k++)
		{
			size_t n = strlen(endings[k]);

			found = folded.len >= n && memcmp(folded.data + folded.len - n, endings[k], n) == 0;
		}
		hyg_buf_free(&folded);
		return found;
	}
	return i == 2 && IS(word(w, 1), NAME_GIVEN) && !IS(word(w, 0), NAME_GIVEN) &&
		   (ends_with(w->name, t, "ovich") || ends_with(w->name, t, "evich") ||
			ends_with(w->name, t, "ovna") || ends_with(w->name, t, "evna"));
}

void
hyg_name_order(const Words *w)
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
			(k == 1 || hyg_name_particle_length(w, 0, false) > 0 ||
			 (k == 2 && is_iberian(w->name, word(w, 1)))))
		{
			hyg_name_family_roles(w, 0, k);
			give_role(w, k, m, ROLE_GIVEN);
			return;
		}
		/* Jan de V. */
		{
			Words front = *w;

			front.count = m - 1;
			for (k = 1; k < m - 1; k++)
				if (k + hyg_name_particle_length(&front, k, true) == m - 1)
					break;
		}
		give_role(w, 0, k, ROLE_GIVEN);
		give_role(w, k, m - 1, ROLE_PARTICLE);
		give_role(w, m - 1, m, ROLE_FAMILY);
		return;
	}

	/* Иванов Иван Иванович */
	if (m == 3 && is_patronymic(w, 2) && !is_patronymic(w, 1))
	{
		hyg_name_family_roles(w, 0, 1);
		give_role(w, 1, 3, ROLE_GIVEN);
		return;
	}

	/* a particle in front: van der Berg, Di Stefano, de Vries Jan */
	first = word(w, 0);
	if (first->kind == TOKEN_WORD &&
		IS(first, NAME_PARTICLE | NAME_ROMANCE | NAME_PREPOSITION | NAME_NOBLE) &&
		!IS(first, NAME_SHORT_NAME))
	{
		int length = hyg_name_particle_length(w, 0, false);
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
				hyg_name_family_roles(w, 0, family_end);
				give_role(w, family_end, m, ROLE_GIVEN);
				return;
			}
		}
	}
	k = family_start(w);
	give_role(w, 0, k, ROLE_GIVEN);
	hyg_name_family_roles(w, k, m);
}
