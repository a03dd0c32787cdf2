/*-------------------------------------------------------------------------
 *
 * street.c
 *	  An address line as its street, house number and addition.
 *
 * The line is cut into words; the house number is the word that begins with
 * a digit and leaves a street on one side and nothing but an addition on the
 * other.  Which side comes first depends on the country; that a number can be
 * part of the street's name (Plein 1944, Rue du 8 Mai 1945, 1e Helmersstraat,
 * Highway 12) is decided by the word lists in data/.
 *
 *-------------------------------------------------------------------------
 */
#include "field/field.h"
#include "field/street.h"
#include "field/street_word.h"
#include "text/ascii.h"
#include "text/text.h"

/* Longer lines, in bytes, are no street; further words have no say. */
#define STREET_MAX 512
#define TOKENS_MAX 48

/* kinds of words in data/street_word.txt */
#define WORD_MONTH 1
#define WORD_PREPOSITION 2
#define WORD_NUMBERED_ROAD 3
#define WORD_YEAR_TYPE 4
#define WORD_MARKER 5

typedef struct Token
{
	uint16_t start;
	uint16_t length;
	bool     comma; /* a comma stood before it */
	/* what was found out about the word, UNKNOWN before */
	int8_t kind;
	int8_t designator;
	int8_t addition;
	int8_t number;
} Token;

#define UNKNOWN (-2)

typedef struct Line
{
	const char     *text;
	Token           tokens[TOKENS_MAX];
	int             count;
	bool            digits; /* are there any? */
	HygStreetRegion region;
} Line;

void
hyg_street_init(HygStreet *street)
{
	hyg_buf_init(&street->street, 0);
	hyg_buf_init(&street->house_number, 0);
	hyg_buf_init(&street->addition, 0);
}

void
hyg_street_free(HygStreet *street)
{
	hyg_buf_free(&street->street);
	hyg_buf_free(&street->house_number);
	hyg_buf_free(&street->addition);
}

/* ---- words ---- */

static const char *
token_text(Line *line, int i)
{
	return line->text + line->tokens[i].start;
}

static size_t
fold_token(Line *line, int i, char out[WORD_MAX])
{
	return hyg_street_fold_word(token_text(line, i), line->tokens[i].length, out);
}

static int
word_kind(Line *line, int i)
{
	Token *token = &line->tokens[i];

	if (token->kind == UNKNOWN)
	{
		char   word[WORD_MAX];
		size_t n = fold_token(line, i, word);

		token->kind = (int8_t) hyg_wordlist_value(&hyg_street_words, word, n);
	}
	return token->kind;
}

static bool
is_designator(Line *line, int i)
{
	Token *token = &line->tokens[i];

	if (token->designator == UNKNOWN)
	{
		size_t length;

		token->designator =
			(token->length == 1 && *token_text(line, i) == '#') ||
			(hyg_street_addition(token_text(line, i), token->length, &length) != NULL &&
			 length == 0);
	}
	return token->designator;
}

static bool
starts_number(Line *line, int i)
{
	const char *s = token_text(line, i);

	return digit(s[0]) || (s[0] == '#' && line->tokens[i].length > 1 && digit(s[1]));
}

/* Can the word be a house number, with or without an addition stuck to it? */
static bool
is_number(Line *line, int i)
{
	Token *token = &line->tokens[i];

	if (token->number == UNKNOWN)
	{
		const char *s = token_text(line, i);
		size_t      n = token->length;
		size_t      run = 0;

		if (*s == '#')
			s++, n--;
		while (run < n && digit(s[run]))
			run++;
		token->number = starts_number(line, i) && n <= 20 && run <= 6 &&
						hyg_street_addition_runs(s + run, n - run, 5);
	}
	return token->number;
}

static bool
is_addition(Line *line, int i)
{
	Token *token = &line->tokens[i];

	if (token->addition == UNKNOWN)
	{
		size_t digits_max = i > 0 && is_designator(line, i - 1) ? 6 : 3;

		token->addition = token->length <= 24 &&
						  hyg_street_addition_runs(token_text(line, i), token->length, digits_max);
	}
	return token->addition;
}

static bool
is_year(Line *line, int i)
{
	const char *s = token_text(line, i);
	size_t      n = line->tokens[i].length;

	if (n < 4 || !((s[0] == '1' && digit(s[1]) && s[1] >= '5') ||
				   (s[0] == '2' && s[1] == '0' && s[2] <= '2')))
		return false;
	/* 1944, or 1940-1945 */
	return digit(s[2]) && digit(s[3]) &&
		   (n == 4 ||
			(n == 9 && s[4] == '-' && digit(s[5]) && digit(s[6]) && digit(s[7]) && digit(s[8])));
}

/*
 * A first word that counts the street instead of the house: 1e Helmersstraat,
 * 17. Juni, 5th Avenue, 4 Novembre.
 */
static bool
is_ordinal(Line *line, int i)
{
	const char       *s = token_text(line, i);
	size_t            n = line->tokens[i].length;
	size_t            run = 0;
	char              word[WORD_MAX];
	static const char suffixes[][5] = {"th", "st",  "nd",  "rd", "de",  "ste",
									   "er", "ere", "eme", "re", "ieme"};

	while (run < n && digit(s[run]))
		run++;
	if (run == 0 || i + 1 >= line->count)
		return false;
	if (!line->region.number_first && !line->region.unknown && run == n &&
		word_kind(line, i + 1) == WORD_MONTH)
		return true;
	if (run == n)
		return false;
	if (n == run + 1 && s[run] == '.')
		return !line->region.number_first;
	n = hyg_street_fold_word(s + run, n - run, word);
	if (n == 1 && word[0] == 'e')
		return !line->region.english;
	for (size_t k = 0; k < sizeof(suffixes) / sizeof(suffixes[0]); k++)
		if (strlen(suffixes[k]) == n && memcmp(suffixes[k], word, n) == 0)
			return true;
	return false;
}

static bool
has_letter(Line *line, int i)
{
	const char *s = token_text(line, i);
	size_t      n = line->tokens[i].length;

	for (size_t k = 0; k < n; k++)
		if (!digit(s[k]) && letter(s + k, n - k))
			return true;
	return false;
}

/* '40-'45 is no number of a house, and no mark between words either. */
static bool
has_digit(Line *line, int i)
{
	const char *s = token_text(line, i);

	for (size_t k = 0; k < line->tokens[i].length; k++)
		if (digit(s[k]))
			return true;
	return false;
}

/* ---- cutting the line ---- */

static void
add_token(Line *line, size_t start, size_t end, bool *comma)
{
	if (end <= start || line->count == TOKENS_MAX)
		return;
	line->tokens[line->count++] = (Token){
		(uint16_t) start, (uint16_t) (end - start), *comma, UNKNOWN, UNKNOWN, UNKNOWN, UNKNOWN};
	*comma = false;
}

/*
 * Where a number is written against a word (Hoofdstraat12, Hauptstr.12): the
 * place between, or 0.
 */
static size_t
glued_number(Line *line, size_t start, size_t end)
{
	const char *s = line->text;
	size_t      letters = 0;

	for (size_t i = start; i < end; i++)
	{
		if (digit(s[i]))
		{
			bool cut = letters >= 4 || (letters >= 1 && s[i - 1] == '.');

			return cut && hyg_street_addition_runs(s + i, end - i, 5) ? i : 0;
		}
		letters += letter(s + i, end - i);
	}
	return 0;
}

/* America's 4800-60th Street: the place behind the hyphen, or 0. */
static size_t
ordinal_behind_number(const Line *line, size_t start, size_t end)
{
	const char *s = line->text;
	size_t      i = start;
	size_t      ordinal;
	char        a;
	char        b;

	while (i < end && digit(s[i]))
		i++;
	if (i == end || s[i] != '-' || !line->region.american)
		return 0;
	ordinal = ++i;
	while (i < end && digit(s[i]))
		i++;
	if (i == ordinal || end - i != 2)
		return 0;
	a = (char) (s[i] | 0x20);
	b = (char) (s[i + 1] | 0x20);
	return (a == 't' && b == 'h') || (a == 's' && b == 't') || (a == 'n' && b == 'd') ||
				   (a == 'r' && b == 'd')
			   ? ordinal
			   : 0;
}

/*
 * "c/o Jansen" at s[start .. end): where the name after it ends, which is at the next comma, or
 * at the end of the line when something stands before it; else 0.
 */
static size_t
care_of(const char *s, size_t n, size_t start, size_t end)
{
	const char *comma;

	if (end - start != 3 || (s[start] | 0x20) != 'c' || s[start + 1] != '/' ||
		(s[start + 2] | 0x20) != 'o')
		return 0;
	comma = memchr(s + end, ',', n - end);
	if (comma != NULL)
		return (size_t) (comma - s);
	return start > 0 ? n : 0;
}

static void
cut_line(Line *line, size_t n)
{
	const char *s = line->text;
	bool        comma = false;

	line->count = 0;
	for (size_t i = 0; i < n;)
	{
		size_t start = i;
		size_t first_digit = n;
		size_t glued = 0;
		size_t care;

		if (s[i] == ' ' || s[i] == ',')
		{
			comma |= s[i] == ',';
			i++;
			continue;
		}
		for (; i < n && s[i] != ' ' && s[i] != ','; i++)
			if (first_digit == n && digit(s[i]))
				first_digit = i;
		if ((care = care_of(s, n, start, i)) > i)
		{
			i = care;
			continue;
		}
		if (first_digit == start)
			glued = ordinal_behind_number(line, start, i);
		else if (first_digit < n)
			glued = glued_number(line, start, i);
		if (glued > 0)
		{
			add_token(line, start, glued, &comma);
			start = glued;
		}
		add_token(line, start, i, &comma);
	}
	if (line->count > 0)
		line->tokens[0].comma = false;
}

/* The text from the beginning of one token to the end of another. */
static void
write_span(Line *line, int from, int last, HygBuf *out)
{
	const char *s;
	size_t      n;

	if (last < from)
		return;
	s = token_text(line, from);
	n = (size_t) (line->tokens[last].start + line->tokens[last].length - line->tokens[from].start);
	while (n > 0 && (s[n - 1] == ' ' || s[n - 1] == ',' || s[n - 1] == '-' || s[n - 1] == '/' ||
					 s[n - 1] == ':'))
		n--;
	hyg_buf_bytes(out, s, n);
}

/* ---- number and addition ---- */

/* From token `from` to before token `end`, as it stands. */
static size_t
tokens_length(Line *line, int from, int end)
{
	return (size_t) (token_text(line, end - 1) + line->tokens[end - 1].length -
					 token_text(line, from));
}

static void
write_house(Line *line, int from, int end, HygStreet *street)
{
	hyg_street_write_house(&line->region, token_text(line, from), tokens_length(line, from, end),
						   street);
}

static void
append_tokens_as_addition(Line *line, int from, int end, HygStreet *street)
{
	if (end > from)
	{
		hyg_street_write_addition(&line->region, token_text(line, from),
								  tokens_length(line, from, end), &street->addition);
	}
}

/* First token of the next part after a comma, or the number of tokens. */
static int
part_end(Line *line, int from)
{
	int i = from + 1;

	while (i < line->count && !line->tokens[i].comma)
		i++;
	return i < line->count ? i : line->count;
}

static bool
all_additions(Line *line, int from, int end)
{
	for (int i = from; i < end; i++)
		if (!is_addition(line, i))
			return false;
	return true;
}

/*
 * Is a number all there is, with an addition?  Where the number comes first, short words behind it may be
 * a street (123 W 45th St).
 */
static bool
is_house_alone(Line *line, int from)
{
	if (!is_number(line, from) || is_ordinal(line, from) ||
		!all_additions(line, from + 1, line->count))
		return false;
	if (line->region.number_first || line->region.unknown)
		for (int i = from + 1; i < line->count; i++)
		{
			const char *s = token_text(line, i);
			size_t      n = line->tokens[i].length;
			size_t      letters = 0;
			size_t      length;

			for (size_t k = 0; k < n; k++)
				letters += !digit(s[k]) && letter(s + k, n - k);
			if (letters > 1 && !hyg_street_is_roman(s, n) &&
				hyg_street_addition(s, n, &length) == NULL)
				return false;
		}
	return true;
}

/* Main St, P.O. Box 12: the box is another address. */
static bool
is_box_part(Line *line, int from)
{
	char   word[WORD_MAX];
	size_t n = fold_token(line, from, word);

	return (n >= 2 && memcmp(word, "po", 2) == 0) || (n == 1 && word[0] == 'p');
}

/* Number is in front of the street: from token `at`. */
static bool
parse_number_first(Line *line, int at, HygStreet *street)
{
	int house_end = at + 1;
	int from;
	int end;
	int unit;

	while (house_end < line->count)
	{
		const char *s = token_text(line, house_end);
		size_t      n = line->tokens[house_end].length;
		size_t      length;
		const char *value;

		if (n == 3 && digit(s[0]) && s[1] == '/' && digit(s[2]) && house_end + 1 < line->count)
			house_end++;
		else if ((n == 1 && (*s == '-' || *s == '/' || *s == '&')) && house_end + 1 < line->count &&
				 is_number(line, house_end + 1))
			house_end += 2;
		else if ((value = hyg_street_addition(s, n, &length)) != NULL && length >= 3 &&
				 house_end + 1 < line->count &&
				 (memcmp(value, "BIS", 3) == 0 || memcmp(value, "TER", 3) == 0 ||
				  memcmp(value, "QU", 2) == 0))
			house_end++;
		else if (n == 1 && letter(s, n) && !line->region.american && !line->region.unknown &&
				 house_end + 1 < line->count && !line->tokens[house_end + 1].comma)
		{
			house_end++;
			break;
		}
		else
			break;
	}
	from = house_end;
	if (from >= line->count)
	{
		write_house(line, at, house_end, street);
		return true;
	}
	end = part_end(line, from);
	/* a flat behind the street: 123 Main St Apt 4 */
	for (unit = from + 1; unit < end; unit++)
		if ((unit + 1 < end && is_designator(line, unit) && all_additions(line, unit + 1, end)) ||
			(*token_text(line, unit) == '#' && all_additions(line, unit, end)))
			break;
	write_span(line, from, unit - 1, &street->street);
	if (line->region.unit_slash && memchr(token_text(line, at), '/', line->tokens[at].length) &&
		digit(token_text(line, at)[line->tokens[at].length - 1]))
	{
		/* Australia: unit 5 of number 12 is 5/12 */
		const char *s = token_text(line, at);
		size_t      n = line->tokens[at].length;
		size_t      slash = (size_t) ((const char *) memchr(s, '/', n) - s);
		size_t      run = slash + 1;

		while (run < n && digit(s[run]))
			run++;
		hyg_street_write_number(s + slash + 1, run - slash - 1, &street->house_number);
		hyg_street_write_addition(&line->region, s, slash, &street->addition);
		append_tokens_as_addition(line, at + 1, house_end, street);
	}
	else
		write_house(line, at, house_end, street);
	append_tokens_as_addition(line, unit, end, street);
	while (end < line->count)
	{
		int next = part_end(line, end);

		if (all_additions(line, end, next) && !is_box_part(line, end))
			append_tokens_as_addition(line, end, next, street);
		end = next;
	}
	return true;
}

/*
 * Does the rest of the line fit a house number at token i?  *end becomes the end of
 * its addition.  Parts after a comma that are no addition (a city) are passed over;
 * with `strict` not when they have a number themselves.
 */
static bool
rest_fits(Line *line, int i, bool strict, int *end)
{
	int k = i + 1;

	*end = k;
	while (k < line->count && !line->tokens[k].comma)
	{
		if (!is_addition(line, k))
		{
			/* 1234 AB Amsterdam in the same breath */
			if (!strict && line->tokens[k].length >= 4 && digit(token_text(line, k)[3]) &&
				starts_number(line, k))
				return true;
			return false;
		}
		*end = ++k;
	}
	while (k < line->count)
	{
		int next = part_end(line, k);

		if (*end == k && all_additions(line, k, next))
			*end = next;
		else if (strict)
			for (int j = k; j < next; j++)
				if (starts_number(line, j))
					return false;
		k = next;
	}
	return true;
}

/* Is the number at token i part of the street's name? */
static bool
belongs_to_name(Line *line, int from, int i)
{
	int before = word_kind(line, i - 1);

	if (before == WORD_PREPOSITION)
		return true;
	if (is_year(line, i))
	{
		/* Plein 1944 5; Rue du 8 Mai 1945; Plein 1944 */
		if (i + 1 < line->count && is_number(line, i + 1))
			return true;
		if (before == WORD_MONTH && i - 2 >= from && starts_number(line, i - 2))
			return true;
		if (i + 1 == line->count && i == from + 1 && before == WORD_YEAR_TYPE)
			return true;
	}
	if (before == WORD_NUMBERED_ROAD && (line->region.english || line->region.unknown))
	{
		char   word[WORD_MAX];
		size_t n = fold_token(line, i - 1, word);

		/* Park Road 12 has a house number, Road 12 and County Road 12 have not */
		if (!(n >= 2 && word[0] == 'r' && (word[1] == 'o' || word[1] == 'd') && word[n - 1] == 'd'))
			return true;
		return i - 1 == from || word_kind(line, i - 2) == WORD_NUMBERED_ROAD;
	}
	return false;
}

/* A Dutch postcode behind a house number: Dorpsstraat 12 1234 AB. */
static bool
is_postcode(Line *line, int from, int i)
{
	const char *s = token_text(line, i);
	size_t      n = line->tokens[i].length;
	const char *letters = s + 4;

	if (i < from + 2 || memcmp(line->region.code, "NL", 2) != 0 || (n != 4 && n != 6))
		return false;
	for (int k = 0; k < 4; k++)
		if (!digit(s[k]))
			return false;
	if (n == 4)
	{
		if (i + 1 == line->count || line->tokens[i + 1].length != 2 || line->tokens[i + 1].comma)
			return false;
		letters = token_text(line, i + 1);
	}
	for (int k = 0; k < 2; k++)
		if ((letters[k] | 0x20) < 'a' || (letters[k] | 0x20) > 'z')
			return false;
	return s[0] != '0' && (is_number(line, i - 1) ||
						   (i > from + 2 && is_addition(line, i - 1) && is_number(line, i - 2)));
}

/* What is written in front of a house number: nr., n., Russian d. */
static bool
is_marker(Line *line, int i)
{
	char word[WORD_MAX];

	if (word_kind(line, i) == WORD_MARKER)
		return true;
	if (i == 0 || line->tokens[i].length > 3 || fold_token(line, i, word) != 1)
		return false;
	return word[0] == line->region.marker;
}

/* Number behind the street, which begins at token `from`. */
static bool
parse_number_last(Line *line, int from, HygStreet *street)
{
	for (int strict = 1; strict >= 0; strict--)
	{
		bool named = false;

		for (int i = from; i < line->count; i++)
		{
			int end;
			int last = i - 1;

			/* the box in "16 rue de la Loi bte 3" is no house */
			if (i > from + 1 && is_number(line, from) && is_designator(line, i - 1) &&
				!is_ordinal(line, from))
				continue;
			if (i > from && named && is_number(line, i) && !belongs_to_name(line, from, i) &&
				!is_postcode(line, from, i) &&
				!((line->region.number_first || line->region.unknown) && is_ordinal(line, i)) &&
				rest_fits(line, i, strict, &end))
			{
				int first = i - 1;

				/* of several parts the one next to the number: Haus Sonne, Hauptstr. 5 */
				while (first > from && (is_marker(line, first) || !has_letter(line, first)))
					first--;
				while (first > from && !line->tokens[first].comma)
					first--;
				while (last > first && (is_marker(line, last) ||
										!(has_letter(line, last) || has_digit(line, last))))
					last--;
				write_span(line, first, last, &street->street);
				write_house(line, i, end, street);
				return true;
			}
			named = named || has_letter(line, i);
		}
	}
	return false;
}

/* A part after a comma that begins with a house number: Rose Cottage, 12 High St. */
static int
numbered_part(Line *line, int from)
{
	for (int i = part_end(line, from); i < line->count; i = part_end(line, i))
		if (is_number(line, i) && !is_ordinal(line, i) && i + 1 < line->count &&
			!all_additions(line, i + 1, line->count))
			return i;
	return -1;
}

/* A post office box has no street: the whole line stands for it. */
static bool
is_box(Line *line)
{
	return hyg_street_box(
		line->text, line->tokens[line->count - 1].start + line->tokens[line->count - 1].length,
		line->region.code, NULL);
}

/* Without a number ("s/n") as Spaniards and Italians write. */
static bool
says_no_number(Line *line, int i)
{
	char   word[WORD_MAX];
	size_t n;

	if (letter(token_text(line, i), 1) && (unsigned char) *token_text(line, i) < 0x80 &&
		(*token_text(line, i) | 0x20) != 's')
		return false;
	n = fold_token(line, i, word);
	return (n == 2 && memcmp(word, "sn", 2) == 0 && line->tokens[i].length >= 3) ||
		   (n == 3 && memcmp(word, "snc", 3) == 0);
}

/* Reads the line's text as it was typed: breaks become commas, 2º a 2. */
static void
read_line(const char *s, size_t n, HygBuf *out)
{
	HYG_STACK_BUF(raw, STREET_MAX);

	if (hyg_is_plain_text(s, n) && memchr(s, ';', n) == NULL && memchr(s, '|', n) == NULL)
	{
		hyg_buf_bytes(out, s, n);
		return;
	}
	for (size_t i = 0; i < n; i++)
	{
		if (s[i] == '\n' || s[i] == '\r' || s[i] == ';' || s[i] == '|')
			hyg_buf_char(&raw, ',');
		else if (i + 1 < n && i > 0 && (unsigned char) s[i] == 0xC2 && digit(s[i - 1]) &&
				 ((unsigned char) s[i + 1] == 0xBA || (unsigned char) s[i + 1] == 0xAA ||
				  (unsigned char) s[i + 1] == 0xB0))
		{
			hyg_buf_char(&raw, '.');
			i++;
		}
		else
			hyg_buf_char(&raw, s[i]);
	}
	hyg_normalize_text(raw.data, raw.len, out);
	hyg_buf_free(&raw);
}

/* A street without a number, from token `from` on. */
static void
write_street(Line *line, int from, HygStreet *street)
{
	int last = line->count - 1;

	while (last > from && says_no_number(line, last))
		last--;
	write_span(line, from, last, &street->street);
}

static void
parse_line(Line *line, HygStreet *street)
{
	int from = 0;
	int flat_end = 0;
	int part;

	/* without a digit there is no box, no house and no flat */
	if (!line->digits)
	{
		write_street(line, 0, street);
		return;
	}
	if (is_box(line))
	{
		write_span(line, 0, line->count - 1, &street->street);
		return;
	}
	/* a flat in front: Flat 2, 10 High Street */
	if (line->count > 2 && is_designator(line, 0) && is_addition(line, 1) &&
		(starts_number(line, 1) || (line->tokens[1].length <= 2 && starts_number(line, 2))))
		from = flat_end = 2;
	if (is_house_alone(line, from))
		write_house(line, from, line->count, street);
	else if ((line->region.number_first || line->region.unknown) && is_number(line, from) &&
			 !is_ordinal(line, from))
		parse_number_first(line, from, street);
	else if (line->region.number_first && (part = numbered_part(line, from)) >= 0)
		parse_number_first(line, part, street);
	else if (parse_number_last(line, from, street))
		;
	else if (is_number(line, from) && !is_ordinal(line, from))
		parse_number_first(line, from, street);
	else
		write_street(line, from, street);
	append_tokens_as_addition(line, 0, flat_end, street);
}

/*
 * The parts of an address line.  `street` is as it was typed, spaces and Unicode
 * form apart; `house_number` digits, or a range ("12-14"); `addition` letters and
 * further numbers in capitals with words such as bus, Apt, Flat and their like
 * left out ("12 bus 3" -> 12 | 3).  A post office box is all street.  Text behind a
 * comma that is neither (a city) is left out.  A part that is not there is
 * empty; false when there is nothing to read or the line is longer than 512 bytes.
 */
bool
hyg_parse_street(const char *s, size_t n, const char *region, HygStreet *street)
{
	HygStreetRegion r = hyg_street_region(region);

	return hyg_street_parse(s, n, &r, street);
}

/*
 * Is hyg_street_parse sure to find nothing but a street in the text, and that street to be the text?  ("No"
 * is not sure.)
 */
bool
hyg_street_is_name(const char *s, size_t n)
{
	bool   letters = false;
	size_t last = 0; /* where the last word begins */

	if (n > 2 * TOKENS_MAX || !hyg_is_plain_text(s, n))
		return false;
	for (size_t i = 0; i < n; i++)
	{
		char c = s[i];

		if ((c | 0x20) >= 'a' && (c | 0x20) <= 'z')
			letters = true;
		else if (c == ' ')
			last = i + 1;
		else if (c != '.' && c != '\'' && c != '-')
			return false;
	}
	/* not s/n, and nothing that write_span takes off */
	return letters && (s[last] | 0x20) != 's' && s[last] != '.' && s[last] != '\'' &&
		   s[last] != '-' && s[n - 1] != '-';
}

bool
hyg_street_parse(const char *s, size_t n, const HygStreetRegion *region, HygStreet *street)
{
	HYG_STACK_BUF(text, STREET_MAX);
	Line line;
	bool found = false;

	if (n > 2 * STREET_MAX)
		return false;
	read_line(s, n, &text);
	line.text = text.data;
	line.region = *region;
	if (text.len <= STREET_MAX)
	{
		line.digits = false;
		for (size_t i = 0; i < text.len && !line.digits; i++)
			line.digits = digit(text.data[i]);
		cut_line(&line, text.len);
		for (int i = 0; i < line.count && !found; i++)
			found = has_letter(&line, i) || starts_number(&line, i);
	}
	if (found)
	{
		parse_line(&line, street);
		found = street->street.len + street->house_number.len + street->addition.len > 0;
	}
	hyg_buf_free(&text);
	return found;
}
