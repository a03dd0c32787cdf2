/*-------------------------------------------------------------------------
 *
 * organization.c
 *	  Organisation names: words, remarks, legal form, comparable core.
 *
 *	  The name is cut into folded words without spaces between them, so that
 *	  "B.V.", "B V" and "BV" are the same three bytes; runs of words are then looked up
 *	  in the frozen lists of legal forms (data/legal_form.txt) from the end,
 *	  longest first, and at the front for forms that stand there.
 *
 *-------------------------------------------------------------------------
 */
#include "field/field.h"
#include "field/organization_name.h"
#include "field/organization_table.h"
#include "text/ascii.h"
#include "text/text.h"

/* ---- words ---- */

static inline bool
is_word_byte(unsigned char c)
{
	return hyg_ascii_fold[c] > ' ' || hyg_ascii_fold[c] == 0;
}

/* Is the byte one of some small letters, given as bits? */
#define LETTER(c) (1u << ((c) - 'a'))
#define BEGINS_WITH(c, letters) ((c) >= 'a' && (c) <= 'z' && ((letters) &LETTER(c)) != 0)

static bool
is_single_letter(const HygOrganizationName *name, const HygOrganizationWord *word)
{
	return word->length == 1 && name->folded.data[word->start] >= 'a' &&
		   name->folded.data[word->start] <= 'z';
}

static void
add_word(HygOrganizationName *name, size_t start, size_t from, size_t to, int bracket, int flags)
{
	HygOrganizationWord *word;

	if (name->count == HYG_ORGANIZATION_WORDS)
	{
		name->too_many = true;
		name->folded.len = start;
		return;
	}
	word = &name->words[name->count];
	word->start = (uint32_t) start;
	word->length = (uint32_t) (name->folded.len - start);
	word->from = (uint32_t) from;
	word->to = (uint32_t) to;
	word->bracket = (uint16_t) bracket;
	word->flags = (uint8_t) flags;
	if ((flags & HYG_WORD_GLUED) && name->count > 0 && is_single_letter(name, word))
	{
		HygOrganizationWord *before = word - 1;

		if (is_single_letter(name, before) || (before->flags & HYG_WORD_ACRONYM))
		{
			before->length += 1;
			before->to = (uint32_t) to;
			before->flags |= HYG_WORD_ACRONYM;
			return;
		}
	}
	name->count++;
}

/* A run of word bytes with letters that are not ASCII or apostrophes: more words when folding finds spaces in it. */
static void
add_run(HygOrganizationName *name, const char *s, size_t from, size_t to, int bracket, int flags)
{
	HYG_STACK_BUF(run, 256);
	size_t      at = 0;
	const char *token;
	size_t      length;

	hyg_fold(s + from, to - from, &run);
	while (!name->too_many && hyg_next_token(run.data, run.len, &at, &token, &length))
	{
		size_t start = name->folded.len;

		hyg_buf_bytes(&name->folded, token, length);
		add_word(name, start, from, to, bracket, flags);
		flags = 0;
	}
	hyg_buf_free(&run);
}

/*
 * Is the sign at s[i] an "and"?  "&" always; "+" between two words with space
 * on both sides or none, but not in "Canal+" or "A+ Cleaning".
 */
static bool
is_and_sign(const char *s, size_t n, size_t i)
{
	size_t left = i;
	size_t right = i + 1;

	if (s[i] == '&')
		return true;
	if (s[i] != '+')
		return false;
	/* text in normal form has single spaces; more than one need not be seen */
	if (left > 0 && s[left - 1] == ' ')
		left--;
	if (right < n && s[right] == ' ')
		right++;
	return left > 0 && right < n && (left == i) == (right == i + 1) &&
		   is_word_byte((unsigned char) s[left - 1]) && is_word_byte((unsigned char) s[right]);
}

void
hyg_organization_scan(const char *s, size_t n, HygOrganizationName *name)
{
	size_t i = 0;
	int    bracket = 0;
	int    brackets = 0;
	size_t last_end = 0;

	name->count = 0;
	name->too_many = false;
	while (i < n && !name->too_many)
	{
		if (is_word_byte((unsigned char) s[i]))
		{
			size_t from = i;
			int    flags = 0;
			char   same;
			char   f;
			char  *folded;

			if (name->count > 0 && from == last_end + 1)
				flags = s[last_end] == '.'   ? HYG_WORD_GLUED
						: s[last_end] == '/' ? HYG_WORD_SLASHED
											 : 0;
			/* most words are ASCII letters and digits: folded as they are read */
			hyg_buf_reserve(&name->folded, n - from);
			folded = name->folded.data + name->folded.len;
			same = 0x20;
			while (i < n && (f = hyg_ascii_fold[(unsigned char) s[i]]) > ' ')
			{
				same &= s[i++] ^ f; /* only a capital is changed */
				*folded++ = f;
			}
			if (i == n || !is_word_byte((unsigned char) s[i]))
			{
				size_t start = name->folded.len;

				name->folded.len += i - from;
				add_word(name, start, from, i, bracket,
						 flags | (same != 0 ? HYG_WORD_CAPITALS : 0));
			}
			else
			{
				while (i < n && is_word_byte((unsigned char) s[i]))
					i++;
				add_run(name, s, from, i, bracket, flags);
			}
			last_end = i;
			continue;
		}
		if (is_and_sign(s, n, i))
		{
			size_t start = name->folded.len;
			size_t length = 1;

			/* the entity of web forms */
			while (s[i] == '&' && n - i >= length + 4 && memcmp(s + i + length, "amp;", 4) == 0)
				length += 4;
			hyg_buf_literal(&name->folded, "and");
			add_word(name, start, i, i + length, bracket, HYG_WORD_SYMBOL);
			i += length;
			continue;
		}
		if ((s[i] == '(' || s[i] == '[') && brackets < 60000)
			bracket = ++brackets;
		else if (s[i] == ')' || s[i] == ']')
			bracket = 0;
		i++;
	}
}

/* ---- looking up runs of words ---- */

/* The value of a joined run of words in a list with `edges`, or -1. */
static inline int64_t
run_value(const HygWordlist *list, const char *key, size_t n)
{
	if (n > 1 && !hyg_wordlist_may_have(list, key, key + n - 2))
		return -1;
	return hyg_wordlist_value(list, key, n);
}

/* Longest key of any list: bounds how many words a look-up joins. */
#define KEY_MAX 96
#define RUN_MAX 12

static inline bool
word_is(const HygOrganizationName *name, int core_index, const char *text)
{
	const HygOrganizationWord *word = &name->words[name->core[core_index]];
	const char                *folded = name->folded.data + word->start;

	/* most comparisons end at the first letter */
	return folded[0] == text[0] && word->length == strlen(text) &&
		   memcmp(folded, text, word->length) == 0;
}

static uint8_t
word_flags(const HygOrganizationName *name, int core_index)
{
	return name->words[name->core[core_index]].flags;
}

/*
 * Join core words first .. first + count - 1 into key; false when too long.
 */
static bool
join(const HygOrganizationName *name, int first, int count, char *key, size_t *length)
{
	size_t at = 0;

	for (int i = first; i < first + count; i++)
	{
		const HygOrganizationWord *word = &name->words[name->core[i]];

		if (at + word->length > KEY_MAX)
			return false;
		memcpy(key + at, name->folded.data + word->start, word->length);
		at += word->length;
	}
	*length = at;
	return true;
}

/*
 * Core words first .. first + count - 1 joined, `total` bytes: where they stand when nothing was dropped
 * between them, else in key.
 */
static inline const char *
run_text(const HygOrganizationName *name, int first, int count, size_t total, char key[KEY_MAX])
{
	const HygOrganizationWord *from = &name->words[name->core[first]];
	const HygOrganizationWord *to = &name->words[name->core[first + count - 1]];

	if (to->start + to->length - from->start == total)
		return name->folded.data + from->start;
	join(name, first, count, key, &total);
	return key;
}

static bool
is_connective(const HygOrganizationName *name, int core_index)
{
	static const char *const connectives[] = {"and", "en", "und", "et", "og", "och", "y",
											  "e",   "i",  "u",   "n",  "ja", "oraz"};
	const uint32_t starts = LETTER('a') | LETTER('e') | LETTER('u') | LETTER('o') | LETTER('y') |
							LETTER('i') | LETTER('n') | LETTER('j');

	const HygOrganizationWord *word = &name->words[name->core[core_index]];

	if (word->length > 4 || !BEGINS_WITH(name->folded.data[word->start], starts))
		return false;
	for (size_t i = 0; i < sizeof(connectives) / sizeof(connectives[0]); i++)
	{
		if (word_is(name, core_index, connectives[i]))
			return true;
	}
	return false;
}

/* Were dots or a slash written in one of these words? */
static bool
is_dotted(const HygOrganizationName *name, int first, int count)
{
	for (int i = first; i < first + count; i++)
	{
		if (word_flags(name, i) & (HYG_WORD_ACRONYM | HYG_WORD_SLASHED))
			return true;
	}
	return false;
}

static void
drop_core(HygOrganizationName *name, int first, int count)
{
	memmove(name->core + first, name->core + first + count,
			(size_t) (name->core_count - first - count) * sizeof(name->core[0]));
	name->core_count -= count;
}

/* ---- remarks and trade names ---- */

/* "Jansen B.V. t/a De Hoek", "J. Jansen h.o.d.n. De Hoek": how many words the marker has, 0: none. */
static int
trade_name_marker(const HygOrganizationName *name, int i)
{
	static const char *const two[][2] = {{"trading", "as"},       {"handelend", "onder"},
										 {"tevens", "handelend"}, {"mede", "handelend"},
										 {"ook", "handelend"},    {"handelnd", "unter"},
										 {"auch", "bekannt"}};
	int                      left = name->core_count - i;
	const uint32_t starts = LETTER('t') | LETTER('h') | LETTER('d') | LETTER('f') | LETTER('m') |
							LETTER('o') | LETTER('a') | LETTER('p') | LETTER('c');

	if (!BEGINS_WITH(name->folded.data[name->words[name->core[i]].start], starts))
		return 0;
	if (word_is(name, i, "hodn") || word_is(name, i, "thodn") || word_is(name, i, "dba") ||
		word_is(name, i, "fka"))
		return 1;
	if (left >= 2 && (word_flags(name, i + 1) & HYG_WORD_SLASHED) && word_is(name, i + 1, "a") &&
		(word_is(name, i, "t") || word_is(name, i, "p")))
		return 2;
	if (left >= 2 && (word_flags(name, i + 1) & HYG_WORD_SLASHED) && word_is(name, i, "c") &&
		word_is(name, i + 1, "o"))
		return 2;
	if (left >= 3 && word_is(name, i, "d") && word_is(name, i + 1, "b") &&
		word_is(name, i + 2, "a") && (word_flags(name, i + 1) & HYG_WORD_SLASHED))
		return 3;
	if (left >= 3 && word_is(name, i, "doing") && word_is(name, i + 1, "business") &&
		word_is(name, i + 2, "as"))
		return 3;
	for (size_t k = 0; k < sizeof(two) / sizeof(two[0]) && left >= 2; k++)
	{
		if (word_is(name, i, two[k][0]) && word_is(name, i + 1, two[k][1]))
			return 2;
	}
	return 0;
}

/* The legal entity comes first; what it trades as is another name. */
static void
cut_trade_name(HygOrganizationName *name)
{
	for (int i = 1; i < name->core_count; i++)
	{
		int bracket = name->words[name->core[i]].bracket;

		if (trade_name_marker(name, i) == 0)
			continue;
		if (bracket == 0)
			name->core_count = i;
		else
		{
			int end = i;

			while (end < name->core_count && name->words[name->core[end]].bracket == bracket)
				end++;
			drop_core(name, i, end - i);
		}
		return;
	}
}

/* Is what stands in brackets a remark?  Former names are, too. */
static bool
is_remark(const HygOrganizationName *name, int first, int count)
{
	static const char *const former[] = {"voorheen",     "vh",       "formerly",  "previously",
										 "fka",          "aka",      "ehemals",   "vormals",
										 "anciennement", "ex",       "gia",       "antes",
										 "dawniej",      "tidigare", "tidligere", "heette"};
	char                     key[KEY_MAX];
	size_t                   length;

	if (count > 1)
	{
		for (size_t i = 0; i < sizeof(former) / sizeof(former[0]); i++)
		{
			if (word_is(name, first, former[i]))
				return true;
		}
		if (word_is(name, first, "v") && word_is(name, first + 1, "h"))
			return true;
	}
	return count <= RUN_MAX && join(name, first, count, key, &length) &&
		   hyg_wordlist_has(&hyg_organization_status, key, length);
}

static void
drop_bracketed_remarks(HygOrganizationName *name)
{
	int i = 0;

	while (i < name->core_count)
	{
		int bracket = name->words[name->core[i]].bracket;
		int end = i + 1;

		if (bracket == 0)
		{
			i++;
			continue;
		}
		while (end < name->core_count && name->words[name->core[end]].bracket == bracket)
			end++;
		if (end - i < name->core_count && is_remark(name, i, end - i))
			drop_core(name, i, end - i);
		else
			i = end;
	}
}

/* ---- legal form ---- */

static bool
find_at_end(HygOrganizationName *name, int *count, int64_t *value)
{
	int    n = name->core_count;
	int    most = 0;
	size_t total = 0;
	char   key[KEY_MAX];
	size_t lengths[RUN_MAX + 1];

	/* of the last words; at least one is left over */
	while (most < RUN_MAX && most < n - 1)
	{
		total += name->words[name->core[n - 1 - most]].length;
		if (total > hyg_legal_form_end.longest || total > KEY_MAX)
			break;
		lengths[++most] = total;
	}
	for (int k = most; k > 0; k--)
	{
		int64_t v =
			run_value(&hyg_legal_form_end, run_text(name, n - k, k, lengths[k], key), lengths[k]);
		bool dotted;
		int  before = n - k - 1;

		if (v < 0)
			continue;
		dotted = is_dotted(name, n - k, k);
		if ((v & 2) && !dotted)
			continue;
		/* "Hotel & Spa": what follows "and" is a name; so is "& Co" unless a form with it */
		if (before > 0 && !word_is(name, n - k, "and") && is_connective(name, before))
			continue;
		if (!dotted)
		{
			char   pair[KEY_MAX];
			size_t length;

			if (join(name, before, k + 1, pair, &length) &&
				hyg_wordlist_has(&hyg_not_legal_form, pair, length))
				continue;
		}
		*count = k;
		*value = v;
		return true;
	}
	return false;
}

static bool
find_at_front(HygOrganizationName *name, int *count, int64_t *value)
{
	int    n = name->core_count;
	char   key[KEY_MAX];
	size_t length = 0;
	size_t ends[RUN_MAX + 1];
	int    most = 0;

	while (most < RUN_MAX && most < n - 1)
	{
		length += name->words[name->core[most]].length;
		if (length > hyg_legal_form_front.longest || length > KEY_MAX)
			break;
		ends[++most] = length;
	}
	for (int k = most; k > 0; k--)
	{
		int64_t v = run_value(&hyg_legal_form_front, run_text(name, 0, k, ends[k], key), ends[k]);
		char    pair[KEY_MAX];

		if (v < 0)
			continue;
		/* "A.B. Jansen" and "Ab Jansen" are persons, "AB & Partners" is a name */
		if ((v & 2) && k == 1 &&
			(is_dotted(name, 0, k) || !(word_flags(name, 0) & HYG_WORD_CAPITALS)))
			continue;
		if ((v & 2) && k > 1 && ends[k] <= 4)
			continue;
		if (is_connective(name, k) && n > k + 1)
			continue;
		if (join(name, 0, k + 1, pair, &length) &&
			hyg_wordlist_has(&hyg_not_legal_form, pair, length))
			continue;
		*count = k;
		*value = v;
		return true;
	}
	return false;
}

/*
 * A remark without brackets at the end, "i.o." only behind a form.  The remarks are of at most five words.
 */
static bool
drop_bare_remark(HygOrganizationName *name)
{
	int    n = name->core_count;
	int    most = 0;
	char   key[KEY_MAX];
	size_t total = 0;
	size_t lengths[6];

	while (most < 5 && most < n - 1)
	{
		total += name->words[name->core[n - 1 - most]].length;
		if (total > hyg_organization_status.longest || total > KEY_MAX)
			break;
		lengths[++most] = total;
	}
	for (int k = most; k > 0; k--)
	{
		int64_t v;
		int     form_words;
		int64_t form;

		v = run_value(&hyg_organization_status, run_text(name, n - k, k, lengths[k], key),
					  lengths[k]);
		if (v < 2)
			continue;
		name->core_count = n - k;
		if (v == 3 || find_at_end(name, &form_words, &form))
			return true;
		name->core_count = n;
	}
	return false;
}

static bool
code_is(int form, const char *code)
{
	const HygLegalForm *f = &hyg_legal_forms[form];

	return f->code_length == strlen(code) &&
		   memcmp(hyg_legal_form_text + f->code, code, f->code_length) == 0;
}

/* A second form in front that belongs to the one at the end: Coöperatie ... U.A., SC ... SRL, Oy ... Ab. */
static void
drop_paired_front(HygOrganizationName *name)
{
	int n = name->core_count;
	int drop = 0;

	if (n < 2)
		return;
	if (code_is(name->form, "COOPERATIE UA") || code_is(name->form, "COOPERATIE BA") ||
		code_is(name->form, "COOPERATIE WA"))
	{
		if (word_is(name, 0, "cooperatie") || word_is(name, 0, "cooperatieve") ||
			word_is(name, 0, "coop"))
			drop = n > 2 && (word_is(name, 1, "vereniging") || word_is(name, 1, "vennootschap"))
					   ? 2
					   : 1;
		else if (word_is(name, 0, "onderlinge") && n > 2 &&
				 word_is(name, 1, "waarborgmaatschappij"))
			drop = 2;
	}
	else if (word_is(name, 0, "sc") && (code_is(name->form, "SRL") || code_is(name->form, "SA")))
		drop = 1;
	else if (word_is(name, 0, "oy") && code_is(name->form, "AB"))
		drop = 1;
	else if (word_is(name, 0, "pt") && code_is(name->form, "TBK"))
		drop = 1;
	else
	{
		/* Belgium's two languages: NV Bekaert SA */
		static const struct
		{
			char front[6];
			char code[6];
		} languages[] = {{"nv", "SA"},     {"sa", "NV"},     {"bv", "SRL"},   {"srl", "BV"},
						 {"bvba", "SPRL"}, {"sprl", "BVBA"}, {"vzw", "ASBL"}, {"asbl", "VZW"},
						 {"cvba", "SCRL"}, {"scrl", "CVBA"}};

		for (size_t i = 0; i < sizeof(languages) / sizeof(languages[0]); i++)
			if (word_is(name, 0, languages[i].front) && code_is(name->form, languages[i].code))
				drop = 1;
	}
	drop_core(name, 0, drop);
}

/* A sign for "and" at an end joins nothing. */
static void
drop_outer_signs(HygOrganizationName *name)
{
	int first = 0;

	while (name->core_count > 0 && (word_flags(name, name->core_count - 1) & HYG_WORD_SYMBOL))
		name->core_count--;
	while (first < name->core_count && (word_flags(name, first) & HYG_WORD_SYMBOL))
		first++;
	drop_core(name, 0, first);
}

static void
take_form(HygOrganizationName *name, int first, int count, int64_t value)
{
	name->form_first = name->core[first];
	name->form_last = name->core[first + count - 1];
	name->form = (int) (value / 4);
	name->keep_spelling = (value & 1) != 0;
	drop_core(name, first, count);
}

/* How many words at the end stand in one bracket with something before it, 0: none. */
static int
trailing_bracket(const HygOrganizationName *name)
{
	int n = name->core_count;
	int count = 0;
	int bracket = n > 0 ? name->words[name->core[n - 1]].bracket : 0;

	while (bracket != 0 && count < n && name->words[name->core[n - 1 - count]].bracket == bracket)
		count++;
	return count < n ? count : 0;
}

/*
 * Find remarks, trade names and the legal form; what is left is the core,
 * which keeps at least one word when there was one.
 */
void
hyg_organization_analyse(HygOrganizationName *name)
{
	int     count;
	int     last;
	int64_t value;

	name->form = -1;
	name->core_count = name->count;
	for (int i = 0; i < name->count; i++)
		name->core[i] = i;

	cut_trade_name(name);
	drop_bracketed_remarks(name);
	drop_bare_remark(name);
	if (find_at_end(name, &count, &value))
	{
		take_form(name, name->core_count - count, count, value);
		drop_bare_remark(name);
		drop_paired_front(name);
	}
	else if ((last = trailing_bracket(name)) > 0)
	{
		/* "Acme Ltd (Rotterdam)": what is in brackets stays part of the name */
		int  all = name->core_count;
		bool found;

		name->core_count = all - last;
		found = find_at_end(name, &count, &value);
		name->core_count = all;
		if (found)
			take_form(name, all - last - count, count, value);
		else if (find_at_front(name, &count, &value))
			take_form(name, 0, count, value);
	}
	else if (find_at_front(name, &count, &value))
		take_form(name, 0, count, value);
	/* "Palm, The" is what sorted lists make of it */
	if (name->core_count > 1 && word_is(name, 0, "the"))
		drop_core(name, 0, 1);
	else if (name->core_count > 1 && word_is(name, name->core_count - 1, "the"))
		name->core_count--;
	drop_outer_signs(name);
	if (name->core_count == 0)
	{
		/* "& BV": only a sign was left, so the rest is the name */
		name->form = -1;
		name->core_count = name->count;
		for (int i = 0; i < name->count; i++)
			name->core[i] = i;
		drop_outer_signs(name);
	}
}

/* ---- core ---- */

/* The word for "and" of the language that a word of kinship shows. */
static const struct
{
	const char *word;
	const char *connective;
} kinship[] = {{"zonen", "en"},    {"zoon", "en"},     {"zn", "en"},       {"zns", "en"},
			   {"dochter", "en"},  {"dochters", "en"}, {"broer", "en"},    {"broers", "en"},
			   {"vennoten", "en"}, {"fils", "et"},     {"filles", "et"},   {"fille", "et"},
			   {"frere", "et"},    {"freres", "et"},   {"associes", "et"}, {"sohn", "und"},
			   {"sohne", "und"},   {"soehne", "und"},  {"tochter", "und"}, {"bruder", "und"},
			   {"hijo", "y"},      {"hijos", "y"},     {"hermanos", "y"},  {"asociados", "y"},
			   {"figlio", "e"},    {"figli", "e"},     {"fratelli", "e"},  {"associati", "e"},
			   {"filhos", "e"},    {"irmaos", "e"},    {"sonner", "og"},   {"sonn", "og"},
			   {"soner", "och"},   {"synowie", "i"},   {"wspolnicy", "i"}};

static const char *
connective_of(const HygOrganizationName *name)
{
	for (int i = 0; i < name->core_count; i++)
	{
		for (size_t k = 0; k < sizeof(kinship) / sizeof(kinship[0]); k++)
		{
			const HygOrganizationWord *word = &name->words[name->core[i]];

			/* cheap comparison first: this runs over every word of names with an "and" */
			if (name->folded.data[word->start] == kinship[k].word[0] &&
				word_is(name, i, kinship[k].word))
				return kinship[k].connective;
		}
	}
	return "and";
}

/* Does core word i stand for "and"?  Single letters only between longer words. */
static bool
joins_words(const HygOrganizationName *name, int i)
{
	if (i == 0 || i == name->core_count - 1 || !is_connective(name, i))
		return false;
	return name->words[name->core[i]].length > 1 ||
		   (name->words[name->core[i - 1]].length > 1 && name->words[name->core[i + 1]].length > 1);
}

static void
write_core(const HygOrganizationName *name, HygBuf *out)
{
	const char *connective = NULL;
	bool        after_single = false;

	for (int i = 0; i < name->core_count; i++)
	{
		const HygOrganizationWord *word = &name->words[name->core[i]];
		const char                *text = name->folded.data + word->start;
		size_t                     length = word->length;
		bool                       single = is_single_letter(name, word);
		bool                       last = i == name->core_count - 1;

		if (joins_words(name, i))
		{
			if (connective == NULL)
				connective = connective_of(name);
			text = connective;
			length = strlen(connective);
			single = false;
		}
		else if (last && i > 0 && word_is(name, i, "co") && !is_connective(name, i - 1))
		{
			text = "company";
			length = 7;
		}
		else if (last && i > 1 && is_connective(name, i - 1) &&
				 (word_is(name, i, "cie") || word_is(name, i, "company") ||
				  word_is(name, i, "compagnie") || word_is(name, i, "comp") ||
				  word_is(name, i, "cia")))
		{
			text = "co";
			length = 2;
		}
		else if (i > 0 && joins_words(name, i - 1) &&
				 (word_is(name, i, "zn") || word_is(name, i, "zns")))
		{
			text = "zonen";
			length = 5;
		}
		/* I. B. M. and I B M are IBM */
		if (i > 0 && !(single && after_single))
			hyg_buf_char(out, ' ');
		hyg_buf_bytes(out, text, length);
		after_single = single;
	}
}

/*
 * Scan and analyse at most HYG_FIELD_MAX bytes.  In text that is not ASCII,
 * wide letters and brackets become plain ones first.
 */
static void
read_name(const char *s, size_t n, HygOrganizationName *name)
{
	HYG_STACK_BUF(text, 512);

	if (n > HYG_FIELD_MAX)
	{
		n = HYG_FIELD_MAX;
		while (n > HYG_FIELD_MAX - 4 && ((unsigned char) s[n] & 0xC0) == 0x80)
			n--;
	}
	if (!hyg_is_ascii(s, n))
	{
		hyg_normalize_text(s, n, &text);
		s = text.data;
		n = text.len;
	}
	hyg_organization_scan(s, n, name);
	hyg_organization_analyse(name);
	hyg_buf_free(&text);
}

/* False for a name without any letter or digit. */
static bool
write_comparable(const char *s, size_t n, const HygOrganizationName *name, HygBuf *out)
{
	size_t before = out->len;

	if (!name->too_many && name->core_count > 0)
	{
		write_core(name, out);
		return true;
	}
	hyg_fold(s, n < HYG_FIELD_MAX ? n : HYG_FIELD_MAX, out);
	return out->len > before;
}

static bool
write_form(const HygOrganizationName *name, HygBuf *out)
{
	const HygLegalForm *form;

	if (name->too_many || name->form < 0)
		return false;
	form = &hyg_legal_forms[name->form];
	hyg_buf_bytes(out, hyg_legal_form_text + form->code, form->code_length);
	return true;
}

/* Declares a name whose words are read into memory on the stack. */
#define NAME_ON_STACK(name)                                                                        \
	char                name##_memory[512];                                                        \
	HygOrganizationName name;                                                                      \
                                                                                                   \
	name.folded = (HygBuf)                                                                         \
	{                                                                                              \
		name##_memory, 0, sizeof(name##_memory), name##_memory                                     \
	}

/*
 * The comparable name: folded, without legal form, remarks ("in liquidatie"),
 * what it trades as, and "The" in front; every "and" one word, acronyms without
 * dots.  False for a name without any letter or digit; never empty
 * otherwise: a name that is a legal form keeps it.  O(n); reads HYG_FIELD_MAX bytes.
 */
bool
hyg_organization_core(const char *s, size_t n, HygBuf *out)
{
	NAME_ON_STACK(name);
	bool found;

	read_name(s, n, &name);
	found = write_comparable(s, n, &name, out);
	hyg_buf_free(&name.folded);
	return found;
}

/* The canonical code of the legal form in the name (BV, GMBH & CO KG, SARL ...); false when there is none. */
bool
hyg_legal_form(const char *s, size_t n, HygBuf *out)
{
	NAME_ON_STACK(name);
	bool found;

	read_name(s, n, &name);
	found = write_form(&name, out);
	hyg_buf_free(&name.folded);
	return found;
}

/* Both of one reading; nothing is appended to the one that is not there. */
void
hyg_organization_core_and_form(const char *s, size_t n, HygBuf *core, HygBuf *form)
{
	NAME_ON_STACK(name);

	read_name(s, n, &name);
	write_comparable(s, n, &name, core);
	write_form(&name, form);
	hyg_buf_free(&name.folded);
}

/*
 * Does the *folded* word say little about which organisation it is?  Dutch,
 * German, French, English, Polish, Spanish, Italian; data/common_organization_word.txt.
 */
bool
hyg_is_common_organization_word(const char *folded, size_t n)
{
	return hyg_wordlist_has(&hyg_common_organization_word, folded, n);
}
