/*-------------------------------------------------------------------------
 *
 * name_display.c
 *	  Words of a person's name as they are displayed: letter case, dots.
 *
 *-------------------------------------------------------------------------
 */
#include "field/field.h"
#include "field/name_letter.h"
#include "field/name_token.h"

/* Dell'Acqua, Sant'Anna, but Ch'en, Ts'ai */
static bool
is_elided(const char *s, int letters)
{
	static const char *const words[] = {"dell", "dall", "sant", "nell",
										"sull", "degl", "all",  "col"};

	for (size_t i = 0; i < sizeof(words) / sizeof(words[0]); i++)
	{
		int k = 0;

		while (k < letters && words[i][k] && (s[k] | 32) == words[i][k])
			k++;
		if (k == letters && words[i][k] == '\0')
			return true;
	}
	return false;
}

/* A part between hyphens of a word: capital first, the rest small, and the exceptions. */
static void
emit_title_case(const char *s, const char *end, HygBuf *out)
{
	const char *p = s;
	const char *apostrophe = NULL;
	bool        first = true;
	bool        capital = true;
	bool        lower_input = !has_upper(s, end);
	int         letters = 0;
	uint32_t    cp;

	if (end - s >= 4)
	{
		uint32_t classes;

		if ((s[0] | 32) == 'm' && (s[1] | 32) == 'c' && end - s >= 5 &&
			!(end - s > 9 && (s[2] | 32) == 'h' && (s[3] | 32) == 'e'))
		{
			hyg_buf_literal(out, "Mc");
			p = s = s + 2;
		}
		else if ((s[0] | 32) == 'm' &&
				 (classes = classes_of(s, (size_t) (end - s)), (classes & NAME_MAC)))
		{
			hyg_buf_literal(out, "Mac");
			p = s = s + 3;
		}
		else if ((s[0] | 32) == 'i' && (s[1] | 32) == 'j' && strchr("aeiou", s[2] | 32) == NULL)
		{
			hyg_buf_literal(out, "IJ");
			p = s = s + 2;
			first = capital = false;
			letters = 2;
		}
	}
	/* d'Artagnan typed small stays so; O'Brien, D'Angelo, Dell'Acqua, but René's */
	apostrophe = memchr(s, '\'', (size_t) (end - s));
	while (p < end)
	{
		int used = hyg_utf8_read(p, end, &cp);

		if (cp == '\'')
		{
			const char *after = p + 1;

			hyg_buf_char(out, '\'');
			p++;
			capital = end - after >= 2 &&
					  (letters == 1 || ((letters == 3 || letters == 4) && is_elided(s, letters)));
			continue;
		}
		if (is_letter(cp))
		{
			uint32_t lower = hyg_to_lower(cp);

			if (capital && !(first && lower_input && apostrophe == s + 1 &&
							 (s[0] == 'd' || s[0] == 'l') && end - apostrophe > 2))
				cp = hyg_to_title(cp);
			else if (lower == 0x3C3 && p + used == end && letters > 0)
				cp = 0x3C2; /* final sigma */
			else
				cp = lower;
			capital = first = false;
			letters++;
		}
		hyg_buf_codepoint(out, cp);
		p += used;
	}
}

static void
emit_lower(const char *s, const char *end, HygBuf *out)
{
	while (s < end)
	{
		uint32_t cp;

		s += hyg_utf8_read(s, end, &cp);
		hyg_buf_codepoint(out, hyg_to_lower(cp));
	}
}

static void
emit_initials(const NameTokens *name, const NameToken *token, HygBuf *out)
{
	const char *p = name->s + token->start;
	const char *end = p + token->len;
	bool        dots = memchr(p, '.', token->len) != NULL;
	bool        begin = true;
	bool        open = false;

	while (p < end)
	{
		uint32_t cp;
		int      used = hyg_utf8_read(p, end, &cp);

		if (cp == '.' || cp == '-')
		{
			if (open)
				hyg_buf_char(out, '.');
			open = false;
			if (cp == '-')
				hyg_buf_char(out, '-');
			begin = true;
		}
		else
		{
			if (is_letter(cp))
			{
				if (open && !dots)
				{
					hyg_buf_char(out, '.');
					begin = true;
				}
				cp = begin ? hyg_to_title(cp) : hyg_to_lower(cp);
				begin = false;
				open = true;
			}
			hyg_buf_codepoint(out, cp);
		}
		p += used;
	}
	if (open)
		hyg_buf_char(out, '.');
}

/*
 * A part in small letters beside one with a capital: al-Rahman and Jong-un are
 * typed with care, Jean-luc is not.
 */
static bool
keeps_lower(const NameTokens *name, const NameToken *token, const char *part, const char *stop)
{
	const char *start = name->s + token->start;
	const char *hyphen = memchr(start, '-', token->len);

	if (hyphen == NULL)
		return false;
	if (part == start)
		return (classes_of(part, (size_t) (stop - part)) & NAME_ARABIC) != 0;
	return !(classes_of(start, (size_t) (hyphen - start)) & NAME_GIVEN);
}

static void
emit_word(const NameTokens *name, const NameToken *token, bool small, HygBuf *out)
{
	const char *part = name->s + token->start;
	const char *end = part + token->len;
	bool        first = true;

	if (token->proper)
	{
		hyg_buf_bytes(out, part, token->len);
		return;
	}
	while (part < end)
	{
		const char *hyphen = memchr(part, '-', (size_t) (end - part));
		const char *stop = hyphen ? hyphen : end;
		bool        upper = false;
		bool        lower = false;
		int         letters = 0;
		int         leading = 0;
		bool        flipped = true;
		bool        part_small = small;

		for (const char *p = part; p < stop;)
		{
			uint32_t cp;
			int      letter_case;

			p += hyg_utf8_read(p, stop, &cp);
			letter_case = case_of(cp);
			letters += is_letter(cp);
			flipped &= letter_case == (letters > 1 ? HYG_CASE_UPPER : HYG_CASE_LOWER);
			if (letter_case == HYG_CASE_UPPER)
			{
				upper = true;
				if (!lower)
					leading++;
				else
					leading = 99;
			}
			lower |= letter_case == HYG_CASE_LOWER;
		}
		/* the particle of a second half: Jansen-de Vries */
		if (!first && hyphen == NULL && token->role == ROLE_FAMILY)
			part_small |= (classes_of(part, (size_t) (stop - part)) &
						   (NAME_PARTICLE | NAME_PREPOSITION | NAME_ROMANCE)) != 0;

		if (upper && lower)
		{
			/* its own case, but for an accident: JAnsen, jANSEN */
			bool accident = (leading == 2 && letters >= 5 &&
							 !((part[0] | 32) == 'i' && (part[1] | 32) == 'j')) ||
							(flipped && letters >= 3);

			if (accident && memchr(part, '\'', (size_t) (stop - part)) == NULL)
				emit_title_case(part, stop, out);
			else
				hyg_buf_bytes(out, part, (size_t) (stop - part));
		}
		else if (!upper && !lower)
			hyg_buf_bytes(out, part, (size_t) (stop - part));
		else if (part_small)
			emit_lower(part, stop, out);
		else if (lower && name->style == STYLE_MIXED && token->style == STYLE_MIXED &&
				 keeps_lower(name, token, part, stop))
			hyg_buf_bytes(out, part, (size_t) (stop - part));
		else if (upper && letters < 2 && name->style != STYLE_LOWER)
			hyg_buf_bytes(out, part, (size_t) (stop - part));
		else
			emit_title_case(part, stop, out);
		if (hyphen)
			hyg_buf_char(out, '-');
		part = hyphen ? hyphen + 1 : end;
		first = false;
	}
}

void
hyg_name_emit(const NameTokens *name, const NameToken *token, bool small, HygBuf *out)
{
	const char *s = name->s + token->start;

	if (token->kind == TOKEN_WORD && *s == ',')
	{
		hyg_buf_char(out, '&'); /* between persons: elsewhere it would turn the order */
		return;
	}
	if (token->kind == TOKEN_INITIALS)
	{
		if (token->role == ROLE_SUFFIX || token->role == ROLE_COMMA_SUFFIX ||
			token->role == ROLE_PREFIX)
			hyg_buf_bytes(out, s, token->len);
		else
			emit_initials(name, token, out);
		return;
	}
	if (token->kind != TOKEN_WORD)
	{
		hyg_buf_bytes(out, s, token->len);
		return;
	}
	if (token->role == ROLE_PREFIX || token->role == ROLE_SUFFIX ||
		token->role == ROLE_COMMA_SUFFIX)
	{
		/* as typed, unless nothing in this name has its proper case */
		if (name->style == token->style && name->style != STYLE_MIXED)
		{
			char   key[NAME_MAX_KEY];
			size_t length;
			size_t n;
			int    at;

			hyg_name_classes(s, token->len, key, &length);
			at = length ? hyg_wordlist_find(&hyg_name_title_forms, key, length) : -1;
			if (at >= 0)
			{
				s = hyg_wordlist_string(&hyg_name_title_forms, at, &n);
				hyg_buf_bytes(out, s, n);
				return;
			}
			if (!(token->classes & (NAME_TITLE | NAME_BORN | NAME_AND | NAME_PARTICLE)))
			{
				emit_word(name, token, false, out);
				return;
			}
			emit_lower(s, s + token->len, out);
			return;
		}
		hyg_buf_bytes(out, s, token->len);
		return;
	}
	emit_word(name, token, small, out);
}
