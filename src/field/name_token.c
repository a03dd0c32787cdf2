/*-------------------------------------------------------------------------
 *
 * name_token.c
 *	  Words of a person's name: cutting and classes.
 *
 *-------------------------------------------------------------------------
 */
#include "field/name_token.h"

#include "field/field.h"
#include "field/name_letter.h"
#include "text/ascii.h"
#include "text/letter.h"
#include "text/text.h"

#define WORDLIKE                                                                                   \
	(NAME_TITLE | NAME_WEAK_TITLE | NAME_AFTER_TITLE | NAME_SUFFIX | NAME_COMMA_SUFFIX |           \
	 NAME_PARTICLE | NAME_BORN | NAME_REMARK | NAME_AND)
#define DOTTED                                                                                     \
	(NAME_TITLE | NAME_WEAK_TITLE | NAME_AFTER_TITLE | NAME_SUFFIX | NAME_COMMA_SUFFIX |           \
	 NAME_BORN | NAME_ABBREVIATION | NAME_SAINT)

/* The code point that ends before p (start < p). */
static uint32_t
read_back(const char *start, const char *p)
{
	const char *q = p - 1;
	uint32_t    cp;

	while (q > start && p - q < 4 && ((unsigned char) *q & 0xC0) == 0x80)
		q--;
	if (hyg_utf8_read(q, p, &cp) != p - q)
		return HYG_REPLACEMENT;
	return cp;
}

/* Lower case, eight bytes at a time; false when there are dots or letters that are not ASCII. */
static inline bool
plain_key(const char *s, size_t n, char *key)
{
#if __BYTE_ORDER__ == __ORDER_LITTLE_ENDIAN__
	if (n == 0 || n > NAME_MAX_KEY - 8)
		return false;
	for (size_t i = 0; i < n; i += 8)
	{
		uint64_t w = hyg_load_filled(s + i, n - i);

		if (((w | ~((w ^ HYG_BYTES('.')) + HYG_BYTES(0x7F))) & HYG_BYTES(0x80)) != 0)
			return false;
		w = hyg_lower_eight(w);
		memcpy(key + i, &w, 8);
	}
	return true;
#else
	return false;
#endif
}

uint32_t
hyg_name_classes(const char *s, size_t n, char *key, size_t *key_length)
{
	const char *end = s + n;
	size_t      k = 0;
	int64_t     value;

	if (plain_key(s, n, key))
	{
		k = n;
		s = end;
	}
	while (s < end)
	{
		uint32_t cp;

		s += hyg_utf8_read(s, end, &cp);
		if (cp == '.')
			continue;
		if (k > NAME_MAX_KEY - 4)
		{
			*key_length = 0;
			return 0;
		}
		cp = hyg_to_lower(cp);
		if (cp < 0x80)
			key[k++] = (char) cp;
		else
		{
			HygBuf one = {key + k, 0, 4, key + k};

			hyg_buf_codepoint(&one, cp);
			k += one.len;
		}
	}
	*key_length = k;
	if (k == 0)
		return 0;
	value = hyg_wordlist_value(&hyg_name_word_classes, key, k);
	return value < 0 ? 0 : (uint32_t) value;
}

/* Length of the word of letters at s. */
static size_t
word_length(const char *s, const char *end)
{
	const char *p = s;

	while (p < end)
	{
		uint32_t cp;
		int      used = hyg_utf8_read(p, end, &cp);

		if (!is_word_character(cp))
			break;
		p += used;
	}
	return (size_t) (p - s);
}

/* ---- preparing ---- */

/* One character for the many apostrophes and dashes people's keyboards give; 0: leave it. */
static char
plain_mark(uint32_t cp)
{
	switch (cp)
	{
		case '`':
		case 0x2018:
		case 0x2019:
		case 0x201B:
		case 0x2032:
		case 0x02B9:
		case 0x02BC:
		case 0x02BB:
		case 0x02C8:
		case 0x05F3: return '\'';
		case 0x2010:
		case 0x2011:
		case 0x2012:
		case 0x2013:
		case 0x2014:
		case 0x2015:
		case 0x2212: return '-';
		case '_': return ' ';
		default: return 0;
	}
}

static inline bool
is_plain_byte(unsigned char c)
{
	return ((c | 32) >= 'a' && (c | 32) <= 'z') || c == '.';
}

void
hyg_name_text(const char *s, size_t n, HygBuf *out)
{
	HYG_STACK_BUF(accents, 512);

	/* the acute and grave accents typed for an apostrophe: NFKC would make a space of them */
	if (memchr(s, 0xB4, n) != NULL)
	{
		for (size_t i = 0; i < n; i++)
		{
			if ((unsigned char) s[i] == 0xC2 && i + 1 < n && (unsigned char) s[i + 1] == 0xB4)
			{
				hyg_buf_char(&accents, '\'');
				i++;
			}
			else
				hyg_buf_char(&accents, s[i]);
		}
		hyg_normalize_text(accents.data, accents.len, out);
	}
	else
		hyg_normalize_text(s, n, out);
	hyg_buf_free(&accents);
}

/*
 * Is preparing the text only to copy it?  Words of ASCII letters and dots, single spaces between, hyphens
 * within; no O that may want an apostrophe.
 */
static bool
is_prepared(const char *s, size_t n)
{
	bool letters = false;

	if (!hyg_is_plain_text(s, n))
		return false;
	for (size_t i = 0; i < n; i++)
	{
		unsigned char c = (unsigned char) s[i];

		if ((c | 32) >= 'a' && (c | 32) <= 'z')
			letters = true;
		else if (c == ' ')
		{
			if ((s[i - 1] | 32) == 'o' && (i == 1 || s[i - 2] == ' '))
				return false;
		}
		else if (c == '-')
		{
			if (i == 0 || i + 1 == n || (s[i - 1] | 32) < 'a' || (s[i - 1] | 32) > 'z' ||
				(s[i + 1] | 32) < 'a' || (s[i + 1] | 32) > 'z')
				return false;
		}
		else if (c != '.')
			return false;
	}
	return letters;
}

bool
hyg_name_prepare(const char *s, size_t n, HygBuf *work)
{
	HYG_STACK_BUF(normal, 512);
	const char *p;
	const char *end;
	size_t      start = work->len;
	bool        letters = false;
	bool        good = false;

	if (n > HYG_FIELD_MAX)
		return false;
	if (is_prepared(s, n))
	{
		hyg_buf_bytes(work, s, n);
		return true;
	}
	hyg_name_text(s, n, &normal);
	p = normal.data;
	end = p + normal.len;
	hyg_buf_reserve(work, normal.len);
	while (p < end)
	{
		uint32_t    cp;
		int         used;
		char        mark;
		const char *word;

		/* most bytes are ASCII letters and dots */
		if (is_plain_byte((unsigned char) *p))
		{
			char       *to;
			const char *from = p;

			hyg_buf_reserve(work, (size_t) (end - p));
			to = work->data + work->len;
			do
			{
				letters |= *p != '.';
				*to++ = *p++;
			} while (p < end && is_plain_byte((unsigned char) *p));
			work->len += (size_t) (p - from);
			continue;
		}
		used = hyg_utf8_read(p, end, &cp);
		mark = plain_mark(cp);
		word = work->data + work->len;

		if (cp == '@' || (cp == ':' && end - p > 2 && p[1] == '/' && p[2] == '/'))
			goto done;
		if (mark != 0)
			cp = (unsigned char) mark;
		if (cp == ' ')
		{
			const char *next = p + used;
			bool        dash;
			uint32_t    cp2;

			p = next;
			if (work->len == start || work->data[work->len - 1] == ' ')
				continue;
			while (next < end && (*next == ' ' || *next == '_'))
				next++;
			if (next == end)
				break;
			/* a space before a hyphen: "Jansen - de Vries", but not before a remark */
			used = hyg_utf8_read(next, end, &cp2);
			dash = cp2 == '-' || plain_mark(cp2) == '-';
			if (dash && is_word_character(read_back(work->data + start, word)))
			{
				const char *after = next + used;

				while (after < end && *after == ' ')
					after++;
				if (after < end && !(classes_of(after, word_length(after, end)) & NAME_REMARK))
				{
					p = next;
					continue;
				}
			}
			/* D' Artagnan, O' Brien, O Brien */
			if (word[-1] == '\'' && work->len - start >= 2)
			{
				const char *head = word - 1;

				while (head > work->data + start && head[-1] != ' ' && head[-1] != '-')
					head--;
				if (word - head == 2 && (word[-2] | 32) >= 'a' && (word[-2] | 32) <= 'z' &&
					(word[-2] | 32) != 't' && (word[-2] | 32) != 's')
					continue;
			}
			else if ((word[-1] | 32) == 'o' && (work->len - start == 1 || word[-2] == ' ') &&
					 (classes_of(next, word_length(next, end)) & NAME_IRISH))
			{
				hyg_buf_char(work, '\'');
				continue;
			}
			hyg_buf_char(work, ' ');
			continue;
		}
		if (cp == '-')
		{
			p += used;
			if (work->len > start && work->data[work->len - 1] == '-')
				continue;
			hyg_buf_char(work, '-');
			/* no space behind a hyphen that hangs on a word */
			if (work->len - start >= 2 && work->data[work->len - 2] != ' ')
				while (p < end && (*p == ' ' || *p == '_'))
					p++;
			continue;
		}
		if (mark != 0)
			hyg_buf_char(work, mark);
		else
		{
			letters |= is_letter(cp);
			hyg_buf_bytes(work, p, (size_t) used);
		}
		p += used;
	}
	while (work->len > start && work->data[work->len - 1] == ' ')
		work->len--;
	good = letters && work->len - start <= HYG_FIELD_MAX;
done:
	if (!good)
		work->len = start;
	hyg_buf_free(&normal);
	return good;
}

/* ---- cutting ---- */

static void
add_token(NameTokens *name, NameKind kind, const char *from, const char *to, uint32_t classes)
{
	NameToken *t;
	bool       upper = false;
	bool       lower = false;
	bool       proper = true;
	int        letters = 0;

	if (name->count == NAME_MAX_TOKENS)
	{
		name->overflow = true;
		return;
	}
	t = &name->t[name->count++];
	t->start = (uint16_t) (from - name->s);
	t->len = (uint16_t) (to - from);
	t->kind = (uint8_t) kind;
	t->role = ROLE_NONE;
	t->dropped = false;
	t->classes = classes;
	for (const char *p = from; p < to && kind != TOKEN_COMMA;)
	{
		unsigned char c = (unsigned char) *p;
		uint32_t      cp;
		int           letter_case;

		if (c < 0x80)
		{
			p++;
			if (c >= 'a' && c <= 'z')
			{
				letters++;
				lower = true;
			}
			else if (c >= 'A' && c <= 'Z')
			{
				upper = true;
				proper &= letters++ == 0;
			}
			else
				proper = false;
			continue;
		}
		p += hyg_utf8_read(p, to, &cp);
		if (!is_letter(cp))
		{
			proper = false;
			continue;
		}
		letter_case = case_of(cp);
		upper |= letter_case == HYG_CASE_UPPER;
		lower |= letter_case == HYG_CASE_LOWER;
		proper &= letter_case == (letters == 0 ? HYG_CASE_UPPER : HYG_CASE_LOWER);
		letters++;
	}
	t->proper = proper && upper && lower;
	t->letters = (uint16_t) letters;
	t->style = upper ? lower ? STYLE_MIXED : STYLE_UPPER : lower ? STYLE_LOWER : STYLE_NONE;
}

/* A word of ASCII letters only, which most are; false when it is none. */
static bool
add_letters(NameTokens *name, const char *from, const char *to)
{
	size_t     capitals = 0;
	size_t     n = (size_t) (to - from);
	NameToken *t;

	for (const char *p = from; p < to; p++)
	{
		unsigned char c = (unsigned char) *p;

		if ((c | 32) < 'a' || (c | 32) > 'z')
			return false;
		capitals += c < 'a';
	}
	if (n == 0)
		return false;
	if (name->count == NAME_MAX_TOKENS)
	{
		name->overflow = true;
		return true;
	}
	t = &name->t[name->count++];
	t->start = (uint16_t) (from - name->s);
	t->len = t->letters = (uint16_t) n;
	t->kind = TOKEN_WORD;
	t->style = capitals == 0 ? STYLE_LOWER : capitals == n ? STYLE_UPPER : STYLE_MIXED;
	t->role = ROLE_NONE;
	t->proper = capitals == 1 && n > 1 && *from < 'a';
	t->dropped = false;
	t->classes = classes_of(from, n);
	return true;
}

/* One letter with its marks at p: its end, or NULL. */
static const char *
letter_end(const char *p, const char *end)
{
	uint32_t cp;

	if (p >= end)
		return NULL;
	p += hyg_utf8_read(p, end, &cp);
	if (!is_letter(cp))
		return NULL;
	while (p < end)
	{
		int used = hyg_utf8_read(p, end, &cp);

		if (cp < 0x80 || hyg_letter(cp)->kind != HYG_KIND_MARK)
			break;
		p += used;
	}
	return p;
}

/* The end of the group "J." or "Th." at p, or NULL. */
static const char *
initial_end(const char *p, const char *end)
{
	const char *q = letter_end(p, end);

	if (q == NULL || q == end)
		return NULL;
	if (*q == '.')
		return q + 1;
	q = p + word_length(p, end);
	if (q < end && *q == '.' && q - p <= 4 && (classes_of(p, (size_t) (q - p)) & NAME_ABBREVIATION))
		return q + 1;
	return NULL;
}

/* J-P */
static bool
is_hyphened_initials(const char *p, const char *end)
{
	int letters = 0;

	for (;;)
	{
		p = letter_end(p, end);
		if (p == NULL)
			return false;
		letters++;
		if (p < end && *p == '.')
			p++;
		if (p == end)
			return letters >= 2;
		if (*p != '-')
			return false;
		p++;
	}
}

/* Every group between dots is a single letter: V.D., M.A. */
static bool
is_single_letters(const char *p, const char *end)
{
	while (p < end)
	{
		p = letter_end(p, end);
		if (p == NULL || (p < end && *p != '.'))
			return false;
		if (p < end)
			p++;
	}
	return true;
}

static void
add_word(NameTokens *name, const char *from, const char *to)
{
	uint32_t classes = classes_of(from, (size_t) (to - from));

	if (to - from > 1 && to[-1] == '.' && !(classes & DOTTED))
	{
		/* a dot behind a short word is an abbreviation, behind a long one a full stop */
		size_t letters = 0;

		for (const char *p = from; p < to; p++)
			letters += ((unsigned char) *p & 0xC0) != 0x80;
		if (letters > 4 || (classes & (NAME_GIVEN | NAME_PARTICLE)))
			to--;
	}
	add_token(name, TOKEN_WORD, from, to, classes);
}

/* Jean-Pierre, Karl-Theodor: every part is a given name. */
static bool
is_hyphened_given(const char *from, const char *to)
{
	const char *hyphen = memchr(from, '-', (size_t) (to - from));

	if (hyphen == NULL)
		return false;
	while (hyphen != NULL)
	{
		if (!(classes_of(from, (size_t) (hyphen - from)) & NAME_GIVEN))
			return false;
		from = hyphen + 1;
		hyphen = memchr(from, '-', (size_t) (to - from));
	}
	return (classes_of(from, (size_t) (to - from)) & NAME_GIVEN) != 0;
}

/* What stands between spaces, commas and brackets. */
static void
add_chunk(NameTokens *name, const char *from, const char *to)
{
	uint32_t    classes;
	uint32_t    cp;
	const char *slash;

again:
	if (name->overflow || add_letters(name, from, to))
		return;
	if (to - from == 1 && *from == '/')
	{
		add_token(name, TOKEN_WORD, from, to, NAME_AND);
		return;
	}
	/* marks at the edges that belong to no name */
	while (from < to)
	{
		int used = hyg_utf8_read(from, to, &cp);

		if (is_word_character(cp) || cp == 0x2020 || cp == 0x2021 || cp == 0x271D)
			break;
		if (cp == '\'' && to - from >= 2)
		{
			/* 't, 's-Gravesande */
			char c = from[1] | 32;

			if ((c == 't' || c == 's' || c == 'n') && (to - from == 2 || from[2] == '-'))
				break;
		}
		from += used;
	}
	while (from < to)
	{
		const char *q = to - 1;

		cp = read_back(from, to);
		if (is_word_character(cp) || cp == '.' || cp == 0x2020 || cp == 0x2021 || cp == 0x271D)
			break;
		if (cp == '\'' && to - from == 3 && (from[0] | 32) == 'd' && (from[1] | 32) == 'e')
			break; /* de' Medici */
		while (q > from && ((unsigned char) *q & 0xC0) == 0x80)
			q--;
		to = q;
	}
	if (from == to)
		return;

	/* Hans u. Maria Schmidt */
	if (to - from == 2 && from[0] == 'u' && from[1] == '.' && name->count > 0 &&
		name->t[name->count - 1].kind == TOKEN_WORD && has_upper(name->s, from))
	{
		add_token(name, TOKEN_WORD, from, to, NAME_AND);
		return;
	}
	classes = classes_of(from, (size_t) (to - from));
	if ((slash = memchr(from, '/', (size_t) (to - from))) != NULL && classes == 0)
	{
		add_chunk(name, from, slash);
		if (slash > from && slash + 1 < to)
			add_token(name, TOKEN_WORD, slash, slash + 1, NAME_AND);
		from = slash + 1;
		goto again;
	}
	if (memchr(from, '.', (size_t) (to - from)) == NULL)
	{
		/* the usual word, and J-P */
		bool initials =
			memchr(from, '-', (size_t) (to - from)) != NULL && is_hyphened_initials(from, to);

		if (classes == 0 && !initials && is_hyphened_given(from, to))
			classes = NAME_GIVEN;
		add_token(name, initials ? TOKEN_INITIALS : TOKEN_WORD, from, to, classes);
		return;
	}
	if (classes & WORDLIKE)
	{
		bool singles = to - from > 2 && is_single_letters(from, to);

		/* M.A. in front is a pair of initials; t.a.v. and v.d. in small letters are not */
		if (singles ? !has_upper(from, to) || ((classes & NAME_PARTICLE) && name->count > 0 &&
											   !(name->t[name->count - 1].classes & NAME_TITLE))
					: letter_end(from, to) == NULL || letter_end(from, to) + 1 != to)
		{
			add_token(name, TOKEN_WORD, from, to, classes);
			return;
		}
	}
	if (is_hyphened_initials(from, to) || (to - from > 2 && is_single_letters(from, to)))
	{
		add_token(name, TOKEN_INITIALS, from, to, classes);
		return;
	}
	while (from < to)
	{
		const char *e = from;
		const char *next;
		const char *dot = NULL;

		while ((next = initial_end(e, to)) != NULL)
		{
			if (e > from && !is_single_letters(e, next) && !is_letter((unsigned char) *e))
				break;
			e = next;
			if (e < to && *e == '-' && initial_end(e + 1, to) != NULL)
				e++;
		}
		if (e > from)
		{
			if (e < to && letter_end(e, to) == to)
				e = to; /* J.P without the last dot */
			add_token(name, TOKEN_INITIALS, from, e, classes_of(from, (size_t) (e - from)));
			from = e;
			continue;
		}
		for (const char *p = from; p + 1 < to; p++)
		{
			if (*p == '.' && (hyg_utf8_read(p + 1, to, &cp), is_letter(cp)))
			{
				dot = p;
				break;
			}
		}
		if (dot == NULL)
		{
			add_word(name, from, to);
			return;
		}
		if (dot > from)
		{
			classes = classes_of(from, (size_t) (dot - from));
			add_token(name, TOKEN_WORD, from, classes & DOTTED ? dot + 1 : dot, classes);
		}
		from = dot + 1;
	}
}

/* The end of a remark in brackets or quotes that begins at p, or NULL. */
static const char *
brackets_end(const char *p, const char *end)
{
	uint32_t open;
	uint32_t close;
	uint32_t other = 0;

	p += hyg_utf8_read(p, end, &open);
	switch (open)
	{
		case '(': close = ')'; break;
		case '[': close = ']'; break;
		case '{': close = '}'; break;
		case '<': close = '>'; break;
		case '"': close = '"'; break;
		case 0xAB: close = 0xBB; break;
		case 0x201C: close = 0x201D; break;
		case 0x201E:
			close = 0x201C;
			other = 0x201D;
			break;
		default: return NULL;
	}
	while (p < end)
	{
		uint32_t cp;

		p += hyg_utf8_read(p, end, &cp);
		if (cp == close || (other != 0 && cp == other))
			return p;
	}
	return open == '(' ? end : NULL;
}

static bool
only_commas(const NameTokens *name)
{
	for (int i = 0; i < name->count; i++)
		if (name->t[i].kind != TOKEN_COMMA)
			return false;
	return true;
}

static bool
no_word(const char *p, const char *end)
{
	while (p < end)
	{
		uint32_t cp;

		p += hyg_utf8_read(p, end, &cp);
		if (is_word_character(cp))
			return false;
	}
	return true;
}

static NameStyle
style_of(const NameTokens *name, uint32_t without, int letters)
{
	bool upper = false;
	bool lower = false;

	for (int i = 0; i < name->count; i++)
	{
		const NameToken *t = &name->t[i];

		if (t->kind != TOKEN_WORD || (t->classes & without) || t->letters < letters)
			continue;
		if (t->style == STYLE_MIXED)
			return STYLE_MIXED;
		upper |= t->style == STYLE_UPPER;
		lower |= t->style == STYLE_LOWER;
	}
	return upper ? lower ? STYLE_MIXED : STYLE_UPPER : lower ? STYLE_LOWER : STYLE_NONE;
}

bool
hyg_name_tokenize(const char *s, size_t n, NameTokens *name)
{
	const char *p = s;
	const char *end = s + n;
	const char *chunk = s;
	int         unclosed = 0;

	name->s = s;
	name->count = 0;
	name->overflow = false;
	while (p < end)
	{
		const char *close;

		switch (*p)
		{
			case ' ':
				add_chunk(name, chunk, p);
				chunk = ++p;
				break;
			case ',':
			case ';':
				add_chunk(name, chunk, p);
				add_token(name, TOKEN_COMMA, p, p + 1, 0);
				chunk = ++p;
				break;
			case '&':
			case '+':
				add_chunk(name, chunk, p);
				add_token(name, TOKEN_WORD, p, p + 1, NAME_AND);
				chunk = ++p;
				break;
			case '(':
			case '[':
			case '{':
			case '<':
			case '"':
			case '\xC2':
			case '\xE2':
				/* text full of brackets that never close is no name: do not search it over and over */
				close = unclosed < 8 ? brackets_end(p, end) : NULL;
				unclosed += close == NULL;
				if (close != NULL && chunk == p && only_commas(name) && no_word(close, end))
				{
					/* all of it in quotes: they say nothing */
					uint32_t cp;

					chunk = p += hyg_utf8_read(p, end, &cp);
					end = close;
					while (end > p && !is_word_character(read_back(p, end)) && end[-1] != '.')
						end--;
					break;
				}
				if (close != NULL)
				{
					add_chunk(name, chunk, p);
					add_token(name, TOKEN_BRACKETS, p, close, 0);
					chunk = p = close;
					break;
				}
				/* FALLTHROUGH */
			default: p++;
		}
		if (name->overflow)
			return false;
	}
	add_chunk(name, chunk, end);

	name->style =
		style_of(name, WORDLIKE | NAME_ROMANCE | NAME_PREPOSITION | NAME_ARTICLE | NAME_ARABIC, 2);
	if (name->style == STYLE_NONE)
		name->style = style_of(name, NAME_TITLE | NAME_SUFFIX | NAME_AND, 2);
	if (name->style == STYLE_NONE)
		name->style = style_of(name, 0, 1);
	return !name->overflow;
}
