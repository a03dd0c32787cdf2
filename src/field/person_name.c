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
#include "field/name_order.h"
#include "field/name_token.h"
#include "text/ascii.h"
#include "text/text.h"

/* ---- what surrounds the name ---- */

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

/* The title of the second of two: Herr und Frau, Hr. und Fr. */
static bool
is_other_title(const NameTokens *name, const NameToken *t)
{
	return t->kind == TOKEN_WORD &&
		   (IS(t, NAME_TITLE) || (IS(t, NAME_WEAK_TITLE) && name->s[t->start + t->len - 1] == '.'));
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
			if (!yes && titled && left >= 2 && is_other_title(name, next) &&
				(IS(t, NAME_AND) || (IS(t, NAME_IBERIAN_AND) && t->letters == 1)))
				yes = true;
			if (!yes && titled && IS(t, NAME_AND) && i + 2 < hi && is_heer(name, i + 1))
				yes = true;
		}
		else if (t->kind == TOKEN_INITIALS)
		{
			const char *s = name->s + t->start;

			/* Sr. y Sra., Sig. e Sig.ra, Hr. u. Fr. */
			if (titled && t->letters == 1 && t->style == STYLE_LOWER && left >= 2 &&
				strchr("yeu", s[0]) != NULL && is_other_title(name, next))
			{
				t->kind = TOKEN_WORD;
				yes = true;
			}
			else if (titled && s[0] == 'h' &&
					 (IS(t, NAME_AFTER_TITLE) ||
					  (t->letters == 1 && next->kind == TOKEN_INITIALS && next->letters == 1 &&
					   name->s[next->start] == 'c')))
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
			hyg_name_order(&second);
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
		if (k + hyg_name_particle_length(&w, k, true) == w.count)
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

	hyg_name_initials(name);
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
		hyg_name_order(&w);
	}
	else if (kept > 1)
	{
		Words w;
		int   from = peel_prefix(name, starts[0], ends[0]);
		int   to = peel_suffix(name, from, ends[0]);

		w = words_between(name, from, to);
		hyg_name_family_roles(&w, 0, w.count);
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

/* Which roles there are, a bit each. */
static uint32_t
roles_of(const NameTokens *name)
{
	uint32_t roles = 0;

	for (int i = 0; i < name->count; i++)
		roles |= 1u << name->t[i].role;
	return roles;
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
		size_t   at = name->particle.len;
		uint32_t roles = roles_of(&tokens);
		bool     given = emit_role(&tokens, ROLE_GIVEN, false, &name->given);

		if (roles >> ROLE_PREFIX & 1)
			emit_role(&tokens, ROLE_PREFIX, false, &name->prefix);
		if (roles >> ROLE_PARTICLE & 1)
			emit_role(&tokens, ROLE_PARTICLE, false, &name->particle);
		emit_role(&tokens, ROLE_FAMILY, false, &name->family);
		if (roles >> ROLE_SUFFIX & 1)
			emit_role(&tokens, ROLE_SUFFIX, false, &name->suffix);
		if (roles >> ROLE_COMMA_SUFFIX & 1)
		{
			size_t length = name->suffix.len;

			if (length > 0)
				hyg_buf_char(&name->suffix, ' ');
			if (!emit_role(&tokens, ROLE_COMMA_SUFFIX, false, &name->suffix))
				name->suffix.len = length;
		}
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
	uint32_t              roles;

	if (!hyg_name_tokenize(s, n, &tokens) || !assign_roles(&tokens))
		return false;
	roles = roles_of(&tokens);
	for (size_t i = 0; i < sizeof(order) / sizeof(order[0]); i++)
	{
		if (!(roles >> order[i] & 1))
			continue;
		before = out->len;
		if (before > start)
			hyg_buf_char(out, ' ');
		if (!emit_role(&tokens, order[i], true, out))
			out->len = before;
	}
	if (out->len > start && (roles >> ROLE_COMMA_SUFFIX & 1))
	{
		before = out->len;
		hyg_buf_literal(out, ", ");
		if (!emit_role(&tokens, ROLE_COMMA_SUFFIX, true, out))
			out->len = before;
	}
	/* a letter whose case changed may compose with a mark behind it */
	if (!hyg_is_ascii(out->data + start, out->len - start))
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
