/*-------------------------------------------------------------------------
 *
 * phone.c
 *	  Phone numbers as people type them, to E.164.
 *
 * A first loop takes the usual case, digits with a plus and separators, and asks
 * the numbering plans (phone_plan.c).  Where that gives no number that exists, the
 * text is cut into tokens and these into candidates: runs of digits between words
 * and strong separators, with what they said of an extension.  Each candidate is
 * read as it stands, or as it must be meant (read_candidate): "(0)" behind a country
 * code, a foreign 00, the country code twice, several numbers in one field.
 *
 * Nothing is guessed: letters glued to digits that are no known label make the
 * digits unusable ("06-l2345678"), and digits too many are not cut off.
 *
 * Only the first 512 bytes are read, and of these 96 digits; a number that
 * is cut by either bound is none.  O(bytes); no memory.
 *
 *-------------------------------------------------------------------------
 */
#include "field/field.h"
#include "field/phone_table.h"
#include "text/utf8.h"
#include "text/wordlist.h"

#define MAX_BYTES 512
#define MAX_DIGITS 96
#define MAX_TOKENS 96
#define MAX_CANDIDATES 8
#define MAX_WORD 24 /* bytes of a word that are looked at */
#define MAX_EXTENSION 9
#define MIN_BEFORE_EXTENSION 5 /* digits */
#define MIN_BESIDE_SLASH 6     /* digits of a number that shares a field with others */

extern const HygWordlist hyg_phone_words;

#define WORD_EXTENSION 1
#define WORD_LABEL 2

/* the order of generate/phone.py's TYPES */
static const char type_names[12][16] = {"",          "premium",         "toll_free", "shared_cost",
										"voip",      "personal",        "pager",     "uan",
										"voicemail", "fixed_or_mobile", "fixed",     "mobile"};

#define TYPE_TOLL_FREE_LAST                                                                        \
	3 /* premium, toll free and shared cost: those that advertise in letters */
#define TYPE_UAN 7

typedef struct HygPhoneResult
{
	HygPhoneNumber number;
	HygPhoneGrade  grade;
	int            extension_n;
	uint8_t        extension[MAX_EXTENSION];
} HygPhoneResult;

/* ---- characters ---- */

typedef enum CharKind
{
	CHAR_STOP,   /* ends a number */
	CHAR_IGNORE, /* not seen at all */
	CHAR_DIGIT,
	CHAR_PLUS,
	CHAR_HASH,
	CHAR_SPACE, /* from here on: may stand within a number */
	CHAR_SLASH,
	CHAR_OPEN,
	CHAR_CLOSE,
	CHAR_DOT,
	CHAR_DASH,
	CHAR_LETTER
} CharKind;

static const uint8_t ascii_kind[128] = {
	['\t'] = CHAR_SPACE, [' '] = CHAR_SPACE,  ['_'] = CHAR_SPACE,  ['\''] = CHAR_SPACE,
	['~'] = CHAR_DASH,   ['+'] = CHAR_PLUS,   ['#'] = CHAR_HASH,   ['-'] = CHAR_DASH,
	['.'] = CHAR_DOT,    ['/'] = CHAR_SLASH,  ['\\'] = CHAR_SLASH, ['('] = CHAR_OPEN,
	['['] = CHAR_OPEN,   [')'] = CHAR_CLOSE,  [']'] = CHAR_CLOSE,  ['0'] = CHAR_DIGIT,
	['1'] = CHAR_DIGIT,  ['2'] = CHAR_DIGIT,  ['3'] = CHAR_DIGIT,  ['4'] = CHAR_DIGIT,
	['5'] = CHAR_DIGIT,  ['6'] = CHAR_DIGIT,  ['7'] = CHAR_DIGIT,  ['8'] = CHAR_DIGIT,
	['9'] = CHAR_DIGIT,  ['a'] = CHAR_LETTER, ['b'] = CHAR_LETTER, ['c'] = CHAR_LETTER,
	['d'] = CHAR_LETTER, ['e'] = CHAR_LETTER, ['f'] = CHAR_LETTER, ['g'] = CHAR_LETTER,
	['h'] = CHAR_LETTER, ['i'] = CHAR_LETTER, ['j'] = CHAR_LETTER, ['k'] = CHAR_LETTER,
	['l'] = CHAR_LETTER, ['m'] = CHAR_LETTER, ['n'] = CHAR_LETTER, ['o'] = CHAR_LETTER,
	['p'] = CHAR_LETTER, ['q'] = CHAR_LETTER, ['r'] = CHAR_LETTER, ['s'] = CHAR_LETTER,
	['t'] = CHAR_LETTER, ['u'] = CHAR_LETTER, ['v'] = CHAR_LETTER, ['w'] = CHAR_LETTER,
	['x'] = CHAR_LETTER, ['y'] = CHAR_LETTER, ['z'] = CHAR_LETTER, ['A'] = CHAR_LETTER,
	['B'] = CHAR_LETTER, ['C'] = CHAR_LETTER, ['D'] = CHAR_LETTER, ['E'] = CHAR_LETTER,
	['F'] = CHAR_LETTER, ['G'] = CHAR_LETTER, ['H'] = CHAR_LETTER, ['I'] = CHAR_LETTER,
	['J'] = CHAR_LETTER, ['K'] = CHAR_LETTER, ['L'] = CHAR_LETTER, ['M'] = CHAR_LETTER,
	['N'] = CHAR_LETTER, ['O'] = CHAR_LETTER, ['P'] = CHAR_LETTER, ['Q'] = CHAR_LETTER,
	['R'] = CHAR_LETTER, ['S'] = CHAR_LETTER, ['T'] = CHAR_LETTER, ['U'] = CHAR_LETTER,
	['V'] = CHAR_LETTER, ['W'] = CHAR_LETTER, ['X'] = CHAR_LETTER, ['Y'] = CHAR_LETTER,
	['Z'] = CHAR_LETTER,
};

/* Unicode's decimal digits beyond ASCII: the zeros, each with its nine behind it. */
static const uint32_t digit_zeros[] = {
	0x660,   0x6F0,   0x7C0,   0x966,   0x9E6,   0xA66,   0xAE6,   0xB66,   0xBE6,   0xC66,
	0xCE6,   0xD66,   0xDE6,   0xE50,   0xED0,   0xF20,   0x1040,  0x1090,  0x17E0,  0x1810,
	0x1946,  0x19D0,  0x1A80,  0x1A90,  0x1B50,  0x1BB0,  0x1C40,  0x1C50,  0xA620,  0xA8D0,
	0xA900,  0xA9D0,  0xA9F0,  0xAA50,  0xABF0,  0xFF10,  0x104A0, 0x10D30, 0x11066, 0x110F0,
	0x11136, 0x111D0, 0x112F0, 0x11450, 0x114D0, 0x11650, 0x116C0, 0x11730, 0x118E0, 0x11950,
	0x11C50, 0x11D50, 0x11DA0, 0x11F50, 0x16A60, 0x16AC0, 0x16B50, 0x1D7CE, 0x1D7D8, 0x1D7E2,
	0x1D7EC, 0x1D7F6, 0x1E140, 0x1E2F0, 0x1E4F0, 0x1E950, 0x1FBF0};

static int
digit_value(uint32_t c)
{
	int low = 0, high = (int) (sizeof(digit_zeros) / sizeof(digit_zeros[0])) - 1;

	while (low <= high)
	{
		int middle = (low + high) / 2;

		if (c < digit_zeros[middle])
			high = middle - 1;
		else if (c > digit_zeros[middle] + 9)
			low = middle + 1;
		else
			return (int) (c - digit_zeros[middle]);
	}
	return -1;
}

/*
 * Kind of a code point; *value is the digit, or the letter folded for the word
 * list (small, Latin without accents).
 */
static CharKind
char_kind(uint32_t c, uint32_t *value)
{
	/* U+00C0..U+00FF */
	static const char latin[65] =
		"aaaaaaaceeeeiiiidnooooo*ouuuuytsaaaaaaaceeeeiiiidnooooo*ouuuuyty";
	int digit;

	*value = c;
	if (c < 0x80)
	{
		CharKind kind = (CharKind) ascii_kind[c];

		if (kind == CHAR_DIGIT)
			*value = c - '0';
		else if (kind == CHAR_LETTER)
			*value = c | 0x20;
		return kind;
	}
	if (c >= 0xC0 && c <= 0xFF && c != 0xD7 && c != 0xF7)
	{
		*value = (unsigned char) latin[c - 0xC0];
		return CHAR_LETTER;
	}
	if (c >= 0xFF01 && c <= 0xFF5E) /* full width: as ASCII */
		return char_kind(c - 0xFEE0, value);
	digit = digit_value(c);
	if (digit >= 0)
	{
		*value = (uint32_t) digit;
		return CHAR_DIGIT;
	}
	switch (c)
	{
		case 0xA0:   /* no-break space */
		case 0xB7:   /* middle dot */
		case 0x2019: /* apostrophe */
		case 0x2022: /* bullet */
		case 0x202F:
		case 0x205F:
		case 0x3000: return CHAR_SPACE;
		case 0x2212: /* minus */
		case 0x30FC: /* Japanese long sound, typed as a dash */
		case 0x2053:
		case 0x223C: return CHAR_DASH;
		case 0x2044:
		case 0x2215: return CHAR_SLASH;
		case 0xAD: /* soft hyphen */
		case 0x61C:
		case 0x180E:
		case 0xFEFF:
		case 0x20E3: /* keycap around a digit */ return CHAR_IGNORE;
		case 0xAA:
		case 0xB5:
		case 0xBA: return CHAR_LETTER;
		default: break;
	}
	if ((c >= 0x2010 && c <= 0x2015) ||
		(c >= 0xFE58 && c <= 0xFE63 && (c == 0xFE58 || c == 0xFE63)))
		return CHAR_DASH;
	if (c >= 0x2000 && c <= 0x200A)
		return CHAR_SPACE;
	if ((c >= 0x200B && c <= 0x200F) || (c >= 0x202A && c <= 0x202E) ||
		(c >= 0x2060 && c <= 0x206F) || (c >= 0x300 && c <= 0x36F) || (c >= 0xFE00 && c <= 0xFE0F))
		return CHAR_IGNORE; /* zero width, directions, accents, variants */
	if (c < 0xC0 || (c >= 0x2000 && c <= 0x2BFF) || (c >= 0x3001 && c <= 0x303F) ||
		(c >= 0xE000 && c <= 0xF8FF) || (c >= 0xFF00 && c <= 0xFFFF) ||
		(c >= 0x1F000 && c <= 0x1FAFF) || c == 0xD7 || c == 0xF7)
		return CHAR_STOP; /* punctuation, symbols, pictures */
	if (c >= 0x410 && c <= 0x42F)
		*value = c + 0x20; /* Cyrillic capitals */
	return CHAR_LETTER;
}

/* ---- tokens ---- */

typedef enum TokenKind
{
	TOKEN_DIGITS,
	TOKEN_PLUS,
	TOKEN_WORD,
	TOKEN_HASH,
	TOKEN_GAP, /* separators that may stand within a number */
	TOKEN_STOP
} TokenKind;

#define GAP_SPACE 1
#define GAP_SLASH 2
#define GAP_OPEN 4
#define GAP_CLOSE 8
#define GAP_OTHER 16

typedef struct Token
{
	uint8_t  kind;
	uint8_t  gap;  /* GAP_ flags */
	uint8_t  word; /* 0, WORD_EXTENSION or WORD_LABEL */
	uint16_t at;   /* digits: first in Text.digits; words: in Text.letters */
	uint16_t n;
} Token;

typedef struct Text
{
	int     tokens_n;
	int     digits_n;
	int     letters_n;
	Token   tokens[MAX_TOKENS];
	uint8_t digits[MAX_DIGITS];
	char    letters[MAX_BYTES * 2];
} Text;

static void
end_word(Text *text)
{
	Token *token;

	if (text->tokens_n == 0)
		return;
	token = &text->tokens[text->tokens_n - 1];
	if (token->kind == TOKEN_WORD && token->n <= MAX_WORD)
	{
		int64_t value = hyg_wordlist_value(&hyg_phone_words, text->letters + token->at, token->n);

		token->word = value > 0 ? (uint8_t) value : 0;
	}
}

/* The last token when it is of this kind, else a new one; NULL when there is no room. */
static Token *
token_of(Text *text, TokenKind kind)
{
	Token *token;

	if (text->tokens_n > 0 && text->tokens[text->tokens_n - 1].kind == kind)
		return &text->tokens[text->tokens_n - 1];
	end_word(text);
	if (text->tokens_n == MAX_TOKENS)
		return NULL;
	token = &text->tokens[text->tokens_n++];
	memset(token, 0, sizeof(*token));
	token->kind = (uint8_t) kind;
	token->at = (uint16_t) (kind == TOKEN_DIGITS ? text->digits_n : text->letters_n);
	return token;
}

/* A bound was met within a number: what stands behind the last strong separator is not whole. */
static void
drop_cut_number(Text *text)
{
	while (text->tokens_n > 0 && text->tokens[text->tokens_n - 1].kind != TOKEN_STOP &&
		   text->tokens[text->tokens_n - 1].kind != TOKEN_WORD)
	{
		text->tokens_n--;
		if (text->tokens[text->tokens_n].kind == TOKEN_DIGITS)
			text->digits_n = text->tokens[text->tokens_n].at;
	}
}

static void
tokenize(const char *s, size_t n, Text *text)
{
	const char *end = s + (n < MAX_BYTES ? n : MAX_BYTES);
	bool        cut = n > MAX_BYTES;

	text->tokens_n = text->digits_n = text->letters_n = 0;
	while (s < end)
	{
		uint32_t c, value;
		CharKind kind;
		Token   *token = NULL;

		s += hyg_utf8_read(s, end, &c);
		kind = char_kind(c, &value);
		switch (kind)
		{
			case CHAR_IGNORE: continue;
			case CHAR_DIGIT:
				token = text->digits_n < MAX_DIGITS ? token_of(text, TOKEN_DIGITS) : NULL;
				if (token != NULL)
				{
					text->digits[text->digits_n++] = (uint8_t) value;
					token->n++;
				}
				break;
			case CHAR_LETTER:
				token = token_of(text, TOKEN_WORD);
				if (token != NULL)
				{
					char *p = text->letters + text->letters_n;

					if (value < 0x80)
						*p = (char) value, token->n++, text->letters_n++;
					else if (value < 0x800)
					{
						p[0] = (char) (0xC0 | (value >> 6));
						p[1] = (char) (0x80 | (value & 0x3F));
						token->n += 2;
						text->letters_n += 2;
					}
					else
						*p = '?', token->n++, text->letters_n++;
				}
				break;
			case CHAR_PLUS: token = token_of(text, TOKEN_PLUS); break;
			case CHAR_HASH: token = token_of(text, TOKEN_HASH); break;
			case CHAR_STOP: token = token_of(text, TOKEN_STOP); break;
			case CHAR_SPACE:
			case CHAR_SLASH:
			case CHAR_OPEN:
			case CHAR_CLOSE:
			case CHAR_DOT:
			case CHAR_DASH:
				token = token_of(text, TOKEN_GAP);
				if (token != NULL)
					token->gap |= kind == CHAR_SPACE   ? GAP_SPACE
								  : kind == CHAR_SLASH ? GAP_SLASH
								  : kind == CHAR_OPEN  ? GAP_OPEN
								  : kind == CHAR_CLOSE ? GAP_CLOSE
													   : GAP_OTHER;
				break;
		}
		if (token == NULL)
		{
			cut = true;
			break;
		}
	}
	end_word(text);
	if (cut)
		drop_cut_number(text);
}

/* ---- candidates ---- */

typedef struct Candidate
{
	int     n;
	bool    plus;
	bool    bad;     /* letters among the digits, or too many digits */
	bool    open;    /* more digits may follow */
	int     zero_at; /* place of the 0 of "(0)", or -1 */
	int     extension_n;
	uint8_t extension[MAX_EXTENSION];
	uint8_t digits[PHONE_MAX_DIGITS];
	uint8_t gaps[PHONE_MAX_DIGITS]; /* GAP_ flags of what stands before the digit */
} Candidate;

static Candidate *
new_candidate(Candidate *all, int *count)
{
	Candidate *c;

	if (*count == MAX_CANDIDATES)
		return NULL;
	c = &all[(*count)++];
	c->n = c->extension_n = 0;
	c->plus = c->bad = false;
	c->open = true;
	c->zero_at = -1;
	return c;
}

static bool
is_kind(const Text *text, int at, TokenKind kind)
{
	return at >= 0 && at < text->tokens_n && text->tokens[at].kind == kind;
}

/* Do digits follow, behind separators and words such as "nr" only? */
static bool
digits_follow(const Text *text, int at)
{
	for (; at < text->tokens_n; at++)
	{
		const Token *token = &text->tokens[at];

		if (token->kind == TOKEN_DIGITS)
			return token->n <= MAX_EXTENSION;
		if (token->kind == TOKEN_PLUS || (token->kind == TOKEN_WORD && token->word != WORD_LABEL))
			return false;
	}
	return false;
}

static int
find_candidates(const Text *text, Candidate *all)
{
	int        count = 0;
	Candidate *c = NULL;          /* the last one */
	bool       extension = false; /* the next digits are one */

	for (int i = 0; i < text->tokens_n; i++)
	{
		const Token *token = &text->tokens[i];

		switch ((TokenKind) token->kind)
		{
			case TOKEN_GAP: break;
			case TOKEN_STOP:
				if (c != NULL)
					c->open = false;
				break;
			case TOKEN_PLUS:
				if (c == NULL || !c->open || c->n > 0)
				{
					c = new_candidate(all, &count);
					if (c == NULL)
						return count;
				}
				c->plus = true;
				extension = false;
				break;
			case TOKEN_HASH:
			case TOKEN_WORD:
				if (c != NULL && c->n >= MIN_BEFORE_EXTENSION && c->extension_n == 0 &&
					(token->kind == TOKEN_HASH || token->word == WORD_EXTENSION) &&
					digits_follow(text, i + 1))
				{
					extension = true;
					c->open = false;
					break;
				}
				if (extension && token->word == WORD_LABEL)
					break; /* toestel nr. 12 */
				extension = false;
				if (c == NULL)
					break;
				/* what is glued to digits must be a word one knows, or at least look like one */
				if (token->kind == TOKEN_WORD && c->open && is_kind(text, i - 1, TOKEN_DIGITS) &&
					token->word == 0 && (token->n < 3 || is_kind(text, i + 1, TOKEN_DIGITS)))
					c->bad = true;
				c->open = false;
				break;
			case TOKEN_DIGITS:
				if (extension)
				{
					c->extension_n = token->n;
					memcpy(c->extension, text->digits + token->at, token->n);
					extension = false;
					break;
				}
				if (c == NULL || !c->open)
				{
					c = new_candidate(all, &count);
					if (c == NULL)
						return count;
				}
				if (is_kind(text, i - 1, TOKEN_WORD) && text->tokens[i - 1].word == 0)
					c->bad = true;
				if (c->n + token->n > PHONE_MAX_DIGITS)
				{
					c->bad = true;
					break;
				}
				memcpy(c->digits + c->n, text->digits + token->at, token->n);
				memset(c->gaps + c->n, 0, token->n);
				if (is_kind(text, i - 1, TOKEN_GAP))
				{
					c->gaps[c->n] = text->tokens[i - 1].gap;
					if (c->n > 0 && c->zero_at < 0 && token->n == 1 &&
						text->digits[token->at] == 0 && (text->tokens[i - 1].gap & GAP_OPEN) &&
						is_kind(text, i + 1, TOKEN_GAP) && (text->tokens[i + 1].gap & GAP_CLOSE))
						c->zero_at = c->n;
				}
				c->n += token->n;
				break;
		}
	}
	return count;
}

/* ---- reading a candidate ---- */

static bool
read_number(const uint8_t *digits, int n, bool plus, const HygPhoneTerritory *home,
			HygPhoneResult *result)
{
	if (!hyg_phone_read(digits, n, plus, home, &result->number))
		return false;
	result->grade = hyg_phone_grade(&result->number);
	return true;
}

/* As it stands, and with 00 as international prefix wherever one is. */
static bool
read_with_00(const uint8_t *digits, int n, bool plus, const HygPhoneTerritory *home,
			 HygPhoneResult *result)
{
	if (read_number(digits, n, plus, home, result))
		return true;
	return n > 2 && digits[0] == 0 && digits[1] == 0 &&
		   read_number(digits + 2, n - 2, true, NULL, result);
}

/*
 * The country code twice: +31 31 6..., 0031 0031 6...; only when the rest is a
 * number that exists, and, when the whole is possible, when the code stands apart
 * (so a normal form is never shortened).
 */
static bool
read_doubled_code(const Candidate *c, bool whole_is_possible, HygPhoneResult *result)
{
	int at = 0;

	if (!c->plus)
	{
		if (c->digits[0] != 0 || c->digits[1] != 0)
			return false;
		at = 2;
	}
	for (int length = 1, below = 10; length <= 3; length++, below *= 10)
		for (int zeros = 0; zeros <= 2; zeros += 2)
		{
			int again = at + length + zeros;

			if (c->n <= again + length + 4 ||
				memcmp(c->digits + at, c->digits + again, (size_t) length) != 0 ||
				(zeros > 0 && (c->digits[at + length] != 0 || c->digits[at + length + 1] != 0)) ||
				(whole_is_possible && c->gaps[at + length] == 0))
				continue;
			if (read_number(c->digits + again, c->n - again, true, NULL, result) &&
				result->grade == PHONE_VALID && result->number.plan->code < below &&
				result->number.plan->code >= below / 10)
				return true;
		}
	return false;
}

static bool
is_valid(const uint8_t *digits, int n, bool plus, const HygPhoneTerritory *home,
		 HygPhoneResult *result)
{
	return read_with_00(digits, n, plus, home, result) && result->grade == PHONE_VALID;
}

/* Several numbers, or a number and a remark in digits: the first part that is a number that exists. */
static bool
read_first_part(const Candidate *c, const HygPhoneTerritory *home, bool whole_is_possible,
				HygPhoneResult *result)
{
	int begin = 0;

	/* between slashes; "020 624 1111/12" is the first with its neighbour's end, "02/512 34 56" one number */
	for (int i = 1; i <= c->n; i++)
		if (i == c->n || (c->gaps[i] & GAP_SLASH))
		{
			if ((begin == 0 && i == c->n) || i - begin < MIN_BESIDE_SLASH ||
				(whole_is_possible && c->n - i > 3))
				break;
			if (is_valid(c->digits + begin, i - begin, c->plus && begin == 0, home, result))
				return true;
			begin = i;
		}

	/* "06 12345678 (2)", and two numbers side by side */
	for (int i = MIN_BESIDE_SLASH; i < c->n; i++)
	{
		HygPhoneResult rest;

		if ((c->gaps[i] & GAP_OPEN) && c->n - i <= 2 &&
			is_valid(c->digits, i, c->plus, home, result))
			return true;
		if (!whole_is_possible && (c->gaps[i] & (GAP_SPACE | GAP_OPEN)) &&
			is_valid(c->digits, i, c->plus, home, result) &&
			is_valid(c->digits + i, c->n - i, false, home, &rest))
			return true;
	}
	return false;
}

/*
 * As it stands when that is a number that exists.  Else a reading by which it exists; else
 * as it stands when its length is possible; else the repairs that need no proof.
 */
static bool
read_candidate(const Candidate *c, const HygPhoneTerritory *home, HygPhoneResult *result)
{
	HygPhoneResult other;
	bool           possible;

	if (c->bad || c->n < 2)
		return false;
	possible = read_number(c->digits, c->n, c->plus, home, result);
	if (possible && result->grade == PHONE_VALID)
		return true;

	/* 00 is typed in countries whose prefix is another, too; and a plus before a national number */
	if ((!c->plus && c->digits[0] == 0 && c->digits[1] == 0 &&
		 is_valid(c->digits + 2, c->n - 2, true, NULL, &other)) ||
		(c->plus && c->digits[0] == 0 && is_valid(c->digits, c->n, false, home, &other)) ||
		read_doubled_code(c, possible, &other) || read_first_part(c, home, possible, &other))
	{
		*result = other;
		return true;
	}
	if (possible)
		return true;

	if (read_with_00(c->digits, c->n, c->plus, home, result))
		return true;
	if (c->zero_at > 0)
	{
		uint8_t rest[PHONE_MAX_DIGITS];

		memcpy(rest, c->digits, (size_t) c->zero_at);
		memcpy(rest + c->zero_at, c->digits + c->zero_at + 1, (size_t) (c->n - c->zero_at - 1));
		return read_with_00(rest, c->n - 1, c->plus, home, result);
	}
	return false;
}

/* ---- special forms ---- */

/*
 * A number that went through a spreadsheet: 6.12345678E8, 6,12345678E+08.  Returns
 * how many digits, 0 when the text has not this form, -1 when it has but has lost
 * digits.  Programs write E8 without a sign and without the zeros at the end; Excel
 * writes E+08 and rounds to the width of the column, so all digits must be there.
 */
static int
scientific_digits(const char *s, size_t n, uint8_t *digits)
{
	size_t at = 0;
	int    count = 0, exponent = 0, exponent_digits = 0;
	bool   sign = false;

	while (n > 0 && (s[n - 1] == ' ' || s[n - 1] == '\n' || s[n - 1] == '\r' || s[n - 1] == '\t'))
		n--;
	while (at < n && (s[at] == ' ' || s[at] == '+' || s[at] == '\'' || s[at] == '\t'))
		at++;
	if (n - at < 5 || n - at > 32 || s[at] < '1' || s[at] > '9' ||
		(s[at + 1] != '.' && s[at + 1] != ','))
		return 0;
	digits[count++] = (uint8_t) (s[at] - '0');
	for (at += 2; at < n && s[at] >= '0' && s[at] <= '9' && count < 20; at++)
		digits[count++] = (uint8_t) (s[at] - '0');
	if (count < 2 || at == n || (s[at] | 0x20) != 'e')
		return 0;
	at++;
	if (at < n && s[at] == '+')
	{
		sign = true;
		at++;
	}
	for (; at < n && s[at] >= '0' && s[at] <= '9' && exponent_digits < 3; at++, exponent_digits++)
		exponent = exponent * 10 + (s[at] - '0');
	if (at < n || exponent_digits == 0 || exponent_digits > 2)
		return 0;
	if (exponent > 17 || count - 1 > exponent || (sign && count - 1 < exponent))
		return -1;
	while (count - 1 < exponent)
		digits[count++] = 0;
	return count;
}

/* Place of a parameter such as ";isub=" (small letters), or n. */
static size_t
find_parameter(const char *s, size_t n, const char *name)
{
	size_t length = strlen(name);

	for (size_t i = 0; i + length <= n; i++)
	{
		size_t k = 0;

		if (s[i] != ';')
			continue;
		while (k < length &&
			   (s[i + k] | (s[i + k] >= 'A' && s[i + k] <= 'Z' ? 0x20 : 0)) == name[k])
			k++;
		if (k == length)
			return i;
	}
	return n;
}

/*
 * Numbers advertised in letters (1-800-FLOWERS): the letters of the key pad
 * (ITU-T E.161), taken only when the digits are a toll-free, premium, shared-cost or
 * company number that exists.
 */
static bool
read_letters(const Text *text, const HygPhoneTerritory *home, HygPhoneResult *result)
{
	static const char keys[27] = "22233344455566677778889999";
	uint8_t           digits[PHONE_MAX_DIGITS];
	int               n = 0, letters = 0, i = 0;
	bool              plus = false;
	int               type;

	while (i < text->tokens_n && text->tokens[i].kind != TOKEN_DIGITS)
		plus = text->tokens[i++].kind == TOKEN_PLUS;
	for (; i < text->tokens_n; i++)
	{
		const Token *token = &text->tokens[i];

		if (token->kind == TOKEN_GAP)
			continue;
		if ((token->kind != TOKEN_DIGITS && token->kind != TOKEN_WORD) ||
			n + token->n > PHONE_MAX_DIGITS)
			return false;
		for (int k = 0; k < token->n; k++)
			if (token->kind == TOKEN_DIGITS)
				digits[n++] = text->digits[token->at + k];
			else
			{
				char c = text->letters[token->at + k];

				if (c < 'a' || c > 'z')
					return false;
				digits[n++] = (uint8_t) (keys[c - 'a'] - '0');
				letters++;
			}
	}
	if (letters < 3 || !read_number(digits, n, plus, home, result))
		return false;
	type = hyg_phone_number_type(&result->number);
	return (type >= 1 && type <= TYPE_TOLL_FREE_LAST) || type == TYPE_UAN;
}

/* "06:12345678", "020,6241111": what separates is no separator of numbers, but together they are one. */
static bool
read_joined(const Text *text, const HygPhoneTerritory *home, HygPhoneResult *result)
{
	bool plus = false;

	for (int i = 0, pieces = 0; i < text->tokens_n; i++)
	{
		const Token *token = &text->tokens[i];

		if (token->kind == TOKEN_WORD || (token->kind == TOKEN_PLUS && pieces > 0))
			return false;
		plus |= token->kind == TOKEN_PLUS;
		pieces += token->kind == TOKEN_DIGITS;
	}
	return text->digits_n <= PHONE_MAX_DIGITS &&
		   is_valid(text->digits, text->digits_n, plus, home, result);
}

/* All that the first loop did not do. */
static bool
read_text(const char *s, size_t n, const HygPhoneTerritory *home, HygPhoneResult *result)
{
	Text           text;
	Candidate      all[MAX_CANDIDATES];
	uint8_t        digits[PHONE_MAX_DIGITS];
	HygPhoneResult possible = {0};
	bool           found = false;
	int            count;
	size_t         bound = n < MAX_BYTES ? n : MAX_BYTES;
	size_t         end, context;

	count = scientific_digits(s, n, digits);
	if (count != 0)
		return count > 0 && read_number(digits, count, false, home, result);

	/* RFC 3966: tel:20-6241111;ext=12;phone-context=+31 */
	context = find_parameter(s, bound, ";phone-context=");
	count = 0;
	if (context < bound)
	{
		const char *p = s + context + 15;

		if (p < s + bound && *p == '+')
			for (p++; p < s + bound && *p != ';'; p++)
				if (*p >= '0' && *p <= '9' && count < 8)
					digits[count++] = (uint8_t) (*p - '0');
	}
	end = find_parameter(s, context, ";isub=");
	tokenize(s, end < bound ? end : n, &text);
	if (count > 0)
	{
		int candidates = find_candidates(&text, all);

		if (candidates > 0 && !all[0].plus && all[0].n + count <= PHONE_MAX_DIGITS)
		{
			memmove(all[0].digits + count, all[0].digits, (size_t) all[0].n);
			memcpy(all[0].digits, digits, (size_t) count);
			memset(all[0].gaps, 0, sizeof(all[0].gaps));
			all[0].n += count;
			all[0].plus = true;
			all[0].zero_at = -1;
		}
		count = candidates;
	}
	else
		count = find_candidates(&text, all);

	/* the first valid one; else the first of all, or one that is international by its plus, as possible */
	for (int i = 0; i < count; i++)
	{
		if (!read_candidate(&all[i], home, result))
			continue;
		result->extension_n = all[i].extension_n;
		memcpy(result->extension, all[i].extension, (size_t) all[i].extension_n);
		if (result->grade == PHONE_VALID)
			return true;
		if (!found && (i == 0 || all[i].plus))
		{
			found = true;
			possible = *result;
		}
	}
	if (found)
	{
		*result = possible;
		return true;
	}
	result->extension_n = 0;
	return read_joined(&text, home, result) || read_letters(&text, home, result);
}

/* The usual case in one loop over ASCII; everything else goes to read_text. */
static bool
read_phone(const char *s, size_t n, const char *region, HygPhoneResult *result)
{
	const HygPhoneTerritory *home = hyg_phone_territory(region);
	uint8_t                  digits[PHONE_MAX_DIGITS];
	int                      count = 0, dots = 0, gaps = 0, dot_at = 0;
	bool                     plus = false;

	result->extension_n = 0;
	if (n > MAX_BYTES)
		return read_text(s, n, home, result);
	for (size_t i = 0; i < n; i++)
	{
		unsigned char c = (unsigned char) s[i];

		if (c >= '0' && c <= '9')
		{
			if (count == PHONE_MAX_DIGITS)
				return read_text(s, n, home, result);
			digits[count++] = c - '0';
		}
		else if (c >= 0x80)
			return read_text(s, n, home, result);
		else if (c == '.')
		{
			dots++;
			dot_at = count;
		}
		else if (c == '+' && count == 0)
			plus = true;
		else if (ascii_kind[c] >= CHAR_SPACE && ascii_kind[c] != CHAR_LETTER)
			gaps += count > 0;
		else
			return read_text(s, n, home, result);
	}

	/* a number that was a float: 612345678.0 */
	if (dots == 1 && gaps == 0 && !plus && dot_at >= 7 && count - dot_at >= 1 &&
		count - dot_at <= 2 && digits[count - 1] == 0 && digits[dot_at] == 0)
		count = dot_at;
	if (read_number(digits, count, plus, home, result) && result->grade == PHONE_VALID)
		return true;
	return read_text(s, n, home, result);
}

/* ---- the kernel's functions ---- */

static void
put_number(const HygPhoneResult *result, HygBuf *out)
{
	char code[3];
	int  k = 0;

	hyg_buf_reserve(out, 1 + 3 + (size_t) result->number.n);
	out->data[out->len++] = '+';
	for (int rest = result->number.plan->code; rest > 0; rest /= 10)
		code[k++] = (char) ('0' + rest % 10);
	while (k > 0)
		out->data[out->len++] = code[--k];
	for (int i = 0; i < result->number.n; i++)
		out->data[out->len++] = (char) ('0' + result->number.digits[i]);
	if (result->extension_n > 0)
	{
		hyg_buf_literal(out, ";ext=");
		for (int i = 0; i < result->extension_n; i++)
			hyg_buf_char(out, (char) ('0' + result->extension[i]));
	}
}

/*
 * E.164 (ITU-T), "+31206241111", with an extension as in RFC 3966
 * (";ext=12").  false when no number of a length that its country knows can be read.
 * Whether the number exists is not asked (hyg_phone_validity).  Idempotent.
 */
bool
hyg_normalize_phone(const char *s, size_t n, const char *region, HygBuf *out)
{
	HygPhoneResult result;

	if (!read_phone(s, n, region, &result))
		return false;
	put_number(&result, out);
	return true;
}

/* A number that is not valid in one region is read as one of the other, if it is valid there. */
bool
hyg_normalize_phone_of(const char *s, size_t n, const char *region, const char *other, HygBuf *out)
{
	HygPhoneResult result;
	HygPhoneResult elsewhere;
	bool           found = read_phone(s, n, region, &result);

	if ((!found || result.grade != PHONE_VALID) && read_phone(s, n, other, &elsewhere) &&
		elsewhere.grade == PHONE_VALID)
		put_number(&elsewhere, out);
	else if (found)
		put_number(&result, out);
	else
		return false;
	return true;
}

/*
 * What the number is for, as libphonenumber's GetNumberType: one of
 * mobile, fixed, fixed_or_mobile (the plan does not tell them apart), voip, toll_free, premium,
 * shared_cost, personal, pager, uan, voicemail; NULL when no such number exists.
 */
const char *
hyg_phone_type(const char *s, size_t n, const char *region)
{
	HygPhoneResult result;
	int            type;

	if (!read_phone(s, n, region, &result))
		return NULL;
	type = hyg_phone_number_type(&result.number);
	return type > 0 ? type_names[type] : NULL;
}

/* "valid", "possible" or "invalid" (hyg_phone_grade); what is no number is invalid. */
const char *
hyg_phone_validity(const char *s, size_t n, const char *region)
{
	HygPhoneResult result;

	if (!read_phone(s, n, region, &result))
		return "invalid";
	return result.grade == PHONE_VALID      ? "valid"
		   : result.grade == PHONE_POSSIBLE ? "possible"
											: "invalid";
}
