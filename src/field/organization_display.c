/*-------------------------------------------------------------------------
 *
 * organization_display.c
 *	  The display form of an organisation's name.
 *
 *	  What people write mostly stays: words, their order, brackets, "&" and
 *	  remarks.  Repaired are spacing, the spelling of the legal form's short
 *	  written forms (bv, B V -> B.V.) and the casing of names typed wholly in capitals or
 *	  small letters, the latter only when every word can be cased without
 *	  knowing it: acronyms (IBM) and brands (adidas, bol.com) look the same as words, so
 *	  a name with one short or unpronounceable word, or with a single word, is
 *	  left as it is.
 *
 *-------------------------------------------------------------------------
 */
#include "field/field.h"
#include "field/organization_name.h"
#include "field/organization_table.h"
#include "text/ascii.h"
#include "text/letter.h"
#include "text/text.h"

/* ---- casing ---- */

static bool
is_function_word(const char *s, size_t n)
{
	static const char *const words[] = {
		"van", "de",   "der", "den", "het", "t",   "een",   "en",  "of",  "the",  "and",
		"for", "und",  "fur", "die", "das", "von", "et",    "la",  "le",  "les",  "du",
		"des", "da",   "do",  "dos", "di",  "del", "della", "y",   "e",   "i",    "op",
		"aan", "voor", "bij", "te",  "ter", "ten", "in",    "zum", "zur", "am",   "og",
		"och", "to",   "at",  "by",  "a",   "au",  "aux",   "dla", "per", "para", "con"};

	for (size_t i = 0; i < sizeof(words) / sizeof(words[0]); i++)
	{
		if (strlen(words[i]) == n && memcmp(words[i], s, n) == 0)
			return true;
	}
	return false;
}

/* Can the word be cased by rule?  Folded letters only, `least` of them at least, a vowel. */
static bool
is_safe_word(const char *s, size_t n, size_t least)
{
	bool vowel = false;
	bool consonant = false;

	for (size_t i = 0; i < n; i++)
	{
		if (s[i] < 'a' || s[i] > 'z')
			return false;
		if (strchr("aeiouy", s[i]) != NULL)
			vowel = true;
		else
			consonant = true;
	}
	if (!vowel || !consonant)
		return is_function_word(s, n);
	return n >= least || is_function_word(s, n) ||
		   (n >= 4 && hyg_is_common_organization_word(s, n));
}

static bool
in_form(const HygOrganizationName *name, int i)
{
	return name->form >= 0 && i >= name->form_first && i <= name->form_last;
}

/* 1 when the name is to be cased anew, by the rule at the top. */
static bool
recase_is_safe(const char *s, const HygOrganizationName *name)
{
	int  upper = 0;
	int  lower = 0;
	int  words = 0;
	bool after_function_word = false;

	for (int i = 0; i < name->count; i++)
	{
		const HygOrganizationWord *word = &name->words[i];

		if (in_form(name, i) || (word->flags & HYG_WORD_SYMBOL))
			continue;
		for (const char *p = s + word->from, *end = s + word->to; p < end;)
		{
			uint32_t c;
			int      letter_case;

			p += hyg_utf8_read(p, end, &c);
			letter_case = hyg_letter(c)->letter_case;
			if (letter_case == HYG_CASE_UPPER)
				upper++;
			else if (letter_case == HYG_CASE_LOWER)
				lower++;
			else if (c != '\'' && c != 0x2019)
				return false; /* digits, scripts without case */
			if (upper > 0 && lower > 0)
				return false;
		}
	}
	if ((upper > 0) == (lower > 0))
		return false;
	for (int i = 0; i < name->count; i++)
	{
		const HygOrganizationWord *word = &name->words[i];
		const char                *folded = name->folded.data + word->start;
		char                       before = word->from > 0 ? s[word->from - 1] : ' ';

		if (in_form(name, i) || (word->flags & HYG_WORD_SYMBOL))
			continue;
		if ((word->flags & (HYG_WORD_ACRONYM | HYG_WORD_SLASHED | HYG_WORD_GLUED)) ||
			before == '@' || before == '.')
			return false;
		/* two words of one run: folding split it, casing it by parts is not safe */
		if (i > 0 && name->words[i - 1].from == word->from)
			return false;
		/* behind an article or particle (Van den Berg, De Hoek) an acronym is unlikely */
		if (!is_safe_word(folded, word->length,
						  (upper > 0 ? 5 : 4) - (i > 0 && after_function_word ? 1 : 0)))
			return false;
		after_function_word = is_function_word(folded, word->length);
		/* O'Brien, McDonald */
		if (word->length > 2 && memcmp(folded, "mc", 2) == 0)
			return false;
		for (uint32_t k = word->from; k < word->to; k++)
		{
			if ((s[k] == '\'' || (unsigned char) s[k] == 0xE2) && word->length > 1)
				return false;
		}
		if (!is_function_word(folded, word->length))
			words++;
	}
	return words >= 2 || (words == 1 && name->count > 2 && name->core_count >= 2);
}

static void
write_cased(const char *s, size_t n, const HygOrganizationName *name, int i, bool first,
			HygBuf *out)
{
	const HygOrganizationWord *word = &name->words[i];
	const char                *folded = name->folded.data + word->start;
	bool                       initial = word->length == 1 && word->to < n && s[word->to] == '.';
	bool capital = first || initial || !is_function_word(folded, word->length);
	int  capitals = !capital ? 0 : word->length > 2 && memcmp(folded, "ij", 2) == 0 ? 2 : 1;

	for (const char *p = s + word->from, *end = s + word->to; p < end;)
	{
		uint32_t c;

		p += hyg_utf8_read(p, end, &c);
		c = capitals > 0 ? hyg_to_title(c) : hyg_to_lower(c);
		if (capitals > 0 && hyg_letter(c)->letter_case != HYG_CASE_NONE)
			capitals--;
		hyg_buf_codepoint(out, c);
	}
}

/* ---- the form ---- */

/*
 * One pass: words are copied or cased, the legal form is replaced, and what
 * stands between words is repaired where it was plainly mistyped.
 */
static void
rewrite(const char *s, size_t n, const HygOrganizationName *name, HygBuf *out)
{
	bool recase = recase_is_safe(s, name);
	bool replace =
		name->form >= 0 && !name->keep_spelling && hyg_legal_forms[name->form].spelling_length > 0;
	size_t at = 0;
	bool   first = true;

	if (replace)
	{
		/* only between plain words: brackets and commas inside stay, as does S.à r.l. */
		size_t from = name->words[name->form_first].from;
		size_t to = name->words[name->form_last].to;

		for (size_t i = from; i < to; i++)
		{
			/* signs outside ASCII fold to 0, too */
			if (hyg_ascii_fold[(unsigned char) s[i]] <= ' ' &&
				((unsigned char) s[i] >= 0x80 || strchr("()[],;:\"", s[i]) != NULL))
				replace = false;
		}
		if (to + 1 < n && s[to] == '.' && strchr(" ,;)]", s[to + 1]) == NULL)
			replace = false;
		if (name->form_first > 0 && name->words[name->form_first - 1].to > from)
			replace = false;
		if (name->form_last + 1 < name->count && name->words[name->form_last + 1].from < to)
			replace = false;
	}
	for (int i = 0; i < name->count; i++)
	{
		const HygOrganizationWord *word = &name->words[i];

		if (word->from < at)
			continue; /* second word of one run */
		hyg_buf_bytes(out, s + at, word->from - at);
		if (replace && i == name->form_first)
		{
			const HygLegalForm *form = &hyg_legal_forms[name->form];

			if (word->from > 0 && s[word->from - 1] == '.')
				hyg_buf_char(out, ' ');
			hyg_buf_bytes(out, hyg_legal_form_text + form->spelling, form->spelling_length);
			i = name->form_last;
			at = name->words[i].to;
			/* its last dot belongs to it, if it is no dot between two words */
			if (at < n && s[at] == '.' && (at + 1 == n || strchr(" ,;)]", s[at + 1]) != NULL))
				at++;
			first = false;
			continue;
		}
		if (recase && !in_form(name, i))
		{
			write_cased(s, n, name, i, first, out);
			first = false;
		}
		else
			hyg_buf_bytes(out, s + word->from, word->to - word->from);
		at = word->to;
	}
	hyg_buf_bytes(out, s + at, n - at);
}

/*
 * Spacing as it is printed: none before a comma, semicolon or closing bracket
 * nor after an opening one; one behind a comma between letters; "a &b" gets its
 * second space ("H&M" has none and stays); "&amp;" is "&".  Quotation marks around all of the
 * name, and separators left over at its ends, go.
 */
static void
repair_spacing(const char *s, size_t n, HygBuf *out)
{
	size_t start = out->len;
	bool   changed = true;

	while (changed && n > 0)
	{
		changed = false;
		if (n > 2 && s[0] == '"' && s[n - 1] == '"' && memchr(s + 1, '"', n - 2) == NULL)
		{
			s++;
			n -= 2;
			changed = true;
		}
		else if (strchr(" ,;", s[0]) != NULL)
		{
			s++;
			n--;
			changed = true;
		}
		else if (strchr(" ,;", s[n - 1]) != NULL && !(n >= 5 && memcmp(s + n - 4, "amp;", 4) == 0))
		{
			n--;
			changed = true;
		}
	}
	for (size_t i = 0; i < n; i++)
	{
		char c = s[i];
		char before = out->len > start ? out->data[out->len - 1] : '\0';

		if (c == ' ' && i + 1 < n &&
			(strchr(",;)]", s[i + 1]) != NULL || before == '(' || before == '[' || before == ' '))
			continue;
		if (c == '&')
		{
			/* an entity that was stored as text */
			while (n - i >= 5 && memcmp(s + i + 1, "amp;", 4) == 0)
				i += 4;
			if (i + 1 < n && before != '\0' && (before == ' ') != (s[i + 1] == ' ') &&
				s[i + 1] != '&')
			{
				if (before != ' ')
					hyg_buf_char(out, ' ');
				hyg_buf_char(out, '&');
				if (s[i + 1] != ' ')
					hyg_buf_char(out, ' ');
				continue;
			}
		}
		hyg_buf_char(out, c);
		if (c == ',' && i + 1 < n && i > 0)
		{
			unsigned char next = (unsigned char) s[i + 1];
			unsigned char last = (unsigned char) s[i - 1];

			if (next != ' ' && next != ',' && !(next >= '0' && next <= '9') &&
				(next >= 0x80 || (next | 32) >= 'a') && !(last >= '0' && last <= '9'))
				hyg_buf_char(out, ' ');
		}
	}
}

/* Bit 7 of each byte of `w` between two ASCII characters. */
static inline uint64_t
between(uint64_t w, char from, char to)
{
	uint64_t low = w & HYG_BYTES(0x7F);

	return (low + HYG_BYTES(0x80 - from)) & ~(low + HYG_BYTES(0x80 - to - 1)) & ~w &
		   HYG_BYTES(0x80);
}

/*
 * Is there something in a text in normal form that repair_spacing might change?  Quotation marks, "&",
 * brackets, commas and semicolons; a few more signs do no harm.
 */
static bool
has_marks(const char *s, size_t n)
{
	for (;; s += 8, n -= 8)
	{
#if __BYTE_ORDER__ == __ORDER_LITTLE_ENDIAN__
		uint64_t w;

		if (n == 0)
			return false;
		w = hyg_load_filled(s, n);
		if (between(w, '!', ',') | between(w, ';', ';') | between(w, '[', ']'))
			return true;
		if (n <= 8)
			return false;
#else
		return true;
#endif
	}
}

/* `s` is in normal form, `spaced` the same with its spacing repaired. */
static void
display_spaced(const char *s, size_t n, const char *spaced, size_t length, HygBuf *out)
{
	char                memory[512];
	HygOrganizationName name;

	name.folded = (HygBuf){memory, 0, sizeof(memory), memory};
	hyg_organization_scan(spaced, length, &name);
	hyg_organization_analyse(&name);
	if (name.too_many)
		hyg_buf_bytes(out, spaced, length);
	else if (name.core_count == 0)
		hyg_buf_bytes(out, s, n); /* signs only: nothing to repair */
	else
		rewrite(spaced, length, &name, out);
	hyg_buf_free(&name.folded);
}

static void
display(const char *s, size_t n, HygBuf *out)
{
	HYG_STACK_BUF(spaced, 512);

	if (has_marks(s, n))
	{
		repair_spacing(s, n, &spaced);
		display_spaced(s, n, spaced.data, spaced.len, out);
	}
	else
		display_spaced(s, n, s, n, out);
	hyg_buf_free(&spaced);
}

/*
 * The display form, see the top of this file.  False for a name without any
 * letter or digit, or longer than HYG_FIELD_MAX.  Idempotent by
 * construction: where the result would change once more, the name only
 * keeps its normal form as text.
 */
bool
hyg_normalize_organization(const char *s, size_t n, HygBuf *out)
{
	HYG_STACK_BUF(normal, 512);
	HYG_STACK_BUF(once, 512);
	HYG_STACK_BUF(twice, 512);
	bool found = false;

	if (n > HYG_FIELD_MAX)
		return false;
	if (!hyg_is_plain_text(s, n))
	{
		hyg_normalize_text(s, n, &normal);
		s = normal.data;
		n = normal.len;
	}
	if (n > 0 && n <= HYG_FIELD_MAX)
	{
		display(s, n, &once);
		if (once.len != n || memcmp(once.data, s, n) != 0)
		{
			hyg_normalize_text(once.data, once.len, &twice);
			if (twice.len == once.len && memcmp(once.data, twice.data, once.len) == 0)
			{
				hyg_buf_reset(&twice);
				display(once.data, once.len, &twice);
				if (twice.len == once.len && memcmp(once.data, twice.data, once.len) == 0 &&
					once.len <= HYG_FIELD_MAX)
				{
					s = once.data;
					n = once.len;
				}
			}
		}
		for (size_t i = 0; i < n && !found; i++)
		{
			unsigned char c = (unsigned char) s[i];

			found = c >= 0x80 || (c >= '0' && c <= '9') || ((c | 32) >= 'a' && (c | 32) <= 'z');
		}
	}
	if (found)
		hyg_buf_bytes(out, s, n);
	hyg_buf_free(&normal);
	hyg_buf_free(&once);
	hyg_buf_free(&twice);
	return found;
}
