/*
 * short_ways.c
 *	  The short ways of plain ASCII give what the long ways give: printable text, folding, placeholders told by their
 *	  first letters, look-ups a filter spares, streets without a number, one reading for two results.
 */
#include "memory.h"
#include "field/field.h"
#include "field/organization_table.h"
#include "field/street.h"
#include "text/ascii.h"
#include "text/text.h"

extern const HygWordlist hyg_placeholder_words;

/* Text of the pieces that these ways look at; exactly as long as its memory. */
static char *
random_text(size_t *n)
{
	static const char *const pieces[] = {" ", " ", "a", "o", "Jan", "STRAAT", "kerk", "laan ", "s", "sn", "c", "-", "--", ".", ",", "/", "'", "&", "(", ")",
		"c/o ", "s/n", "snc", "B.V.", " bv", " GmbH", " i.o.", " in liquidatie", " holding", "12", "7", ":", "\t", "\x7F", "\x01", "\xC3\xA9", "\xCC\x81", "\xE2\x80\x8B",
		"\xFF", "test", "nvt", "xxx", "qwe", "sdfg", "null", "@", "{{", "}}", "#"};
	char		buffer[256];
	char	   *s;

	*n = 0;
	for (uint64_t left = test_random() % 9; left > 0; left--)
	{
		const char *piece = pieces[test_random() % (sizeof(pieces) / sizeof(pieces[0]))];

		memcpy(buffer + *n, piece, strlen(piece));
		*n += strlen(piece);
	}
	s = malloc(*n ? *n : 1);
	memcpy(s, buffer, *n);
	return s;
}

static bool
same(const HygBuf *a, const HygBuf *b)
{
	return a->len == b->len && memcmp(a->data, b->data, a->len) == 0;
}

static void
test_plain_text(void)
{
	long		failures = 0;
	long		cases = 0;

	for (int turn = 0; turn < 300000; turn++)
	{
		size_t		n;
		char	   *s = random_text(&n);
		bool		plain = n > 0;
		bool		ascii = true;

		HYG_STACK_BUF(folded, 512);
		HYG_STACK_BUF(expected, 512);

		for (size_t i = 0; i < n; i++)
		{
			plain &= s[i] >= ' ' && s[i] < 0x7F && !(s[i] == ' ' && (i == 0 || i + 1 == n || s[i + 1] == ' '));
			ascii &= (s[i] >= ' ' && s[i] < 0x7F);
			if (ascii && hyg_ascii_fold[(unsigned char) s[i]] > ' ')
				hyg_buf_char(&expected, hyg_ascii_fold[(unsigned char) s[i]]);
			else if (ascii && hyg_ascii_fold[(unsigned char) s[i]] == ' ' && expected.len > 0 && expected.data[expected.len - 1] != ' ')
				hyg_buf_char(&expected, ' ');
		}
		while (expected.len > 0 && expected.data[expected.len - 1] == ' ')
			expected.len--;
		failures += hyg_is_plain_text(s, n) != plain;
		if (ascii)
		{
			hyg_fold(s, n, &folded);
			failures += !same(&folded, &expected);
		}
		cases++;
		hyg_buf_free(&folded);
		hyg_buf_free(&expected);
		free(s);
	}
	test_report("plain text and its fold, byte by byte", failures, cases);
}

static void
test_filters(void)
{
	const HygWordlist *lists[] = {&hyg_street_abbreviations, &hyg_legal_form_end, &hyg_legal_form_front, &hyg_organization_status, &hyg_placeholder_words};
	long		failures = 0;
	long		cases = 0;
	int			passed = 0;

	for (size_t k = 0; k < sizeof(lists) / sizeof(lists[0]); k++)
		for (uint32_t i = 0; i < lists[k]->count; i++)
		{
			const char *word = lists[k]->words + lists[k]->offsets[i];
			size_t		n = lists[k]->offsets[i + 1] - lists[k]->offsets[i];

			cases++;
			if (lists[k]->edges != NULL && n >= 2)
				failures += !hyg_wordlist_may_have(lists[k], word, word + n - 2);
			if (lists[k]->starts != NULL && n >= 4)
				failures += !hyg_wordlist_may_start(lists[k], (uint32_t) hyg_load(word, 4));
			failures += lists[k]->edges == NULL && lists[k]->starts == NULL;
		}
	/* and they spare most look-ups */
	for (uint32_t i = 0; i < 10000; i++)
		passed += hyg_wordlist_may_start(&hyg_placeholder_words, (uint32_t) test_random());
	failures += passed > 1250;
	test_report("filters have all words of their lists", failures, cases);
}

static void
test_placeholders(void)
{
	static const char *const around[][2] = {{"", ""}, {"", "\xC2\xA0"}, {"(", ")"}, {" ", " "}, {"", "..."}, {"\xE2\x80\x8B", ""}, {"\xC2\xA0", "\xE2\x80\x8B"}};
	static const char *const real[] = {"Jan Jansen", "Testa", "Nguyen", "Kerkstraat 12", "Bo", "Xavier", "Null", "info@kerkstraat.nl", "+31 6 21437865", "Reza",
		"Qwerin BV", "Aaltje", "Jos\xC3\xA9", "Jan \xEF\xBC\xA0"};
	long		failures = 0;
	long		cases = 0;

	for (uint32_t i = 0; i < hyg_placeholder_words.count; i++)
		for (size_t k = 0; k < sizeof(around) / sizeof(around[0]); k++)
			for (int upper = 0; upper < 2; upper++)
			{
				const char *word = hyg_placeholder_words.words + hyg_placeholder_words.offsets[i];
				size_t		n = hyg_placeholder_words.offsets[i + 1] - hyg_placeholder_words.offsets[i];
				HYG_STACK_BUF(s, 256);

				hyg_buf_bytes(&s, around[k][0], strlen(around[k][0]));
				for (size_t c = 0; c < n; c++)
					hyg_buf_char(&s, upper && word[c] >= 'a' && word[c] <= 'z' ? word[c] - 32 : word[c]);
				hyg_buf_bytes(&s, around[k][1], strlen(around[k][1]));
				failures += !hyg_is_placeholder(s.data, s.len);
				cases++;
				hyg_buf_free(&s);
			}
	for (size_t i = 0; i < sizeof(real) / sizeof(real[0]); i++, cases++)
		failures += hyg_is_placeholder(real[i], strlen(real[i]));
	test_report("words of the list however they are wrapped; real values", failures, cases);
}

static void
test_streets(void)
{
	static const char *const regions[] = {NULL, "NL", "DE", "GB", "FR", "US"};
	long		failures = 0;
	long		cases = 0;
	long		names = 0;

	for (int turn = 0; turn < 300000; turn++)
	{
		size_t		n;
		char	   *s = random_text(&n);
		HygStreetRegion region = hyg_street_region(regions[turn % 6]);
		bool		read;

		HYG_STACK_STREET(parts);
		HYG_STACK_BUF(key, 256);
		HYG_STACK_BUF(expected, 256);

		read = hyg_street_parse(s, n, &region, &parts);
		if (hyg_street_is_name(s, n))
		{
			names++;
			failures += !read || parts.street.len != n || memcmp(parts.street.data, s, n) != 0 || parts.house_number.len + parts.addition.len > 0;
		}
		if (read)
		{
			bool		found = hyg_street_key_of(&parts, s, n, &region, &key);

			failures += found != hyg_street_key(s, n, regions[turn % 6], &expected) || !same(&key, &expected);
		}
		cases++;
		hyg_street_free(&parts);
		hyg_buf_free(&key);
		hyg_buf_free(&expected);
		free(s);
	}
	failures += names < 1000;
	test_report("streets that are names, keys of lines read before", failures, cases);
}

static void
test_organizations(void)
{
	long		failures = 0;
	long		cases = 0;

	for (int turn = 0; turn < 200000; turn++)
	{
		size_t		n;
		char	   *s = random_text(&n);

		HYG_STACK_BUF(core, 256);
		HYG_STACK_BUF(form, 64);
		HYG_STACK_BUF(expected_core, 256);
		HYG_STACK_BUF(expected_form, 64);

		hyg_organization_core_and_form(s, n, &core, &form);
		hyg_organization_core(s, n, &expected_core);
		hyg_legal_form(s, n, &expected_form);
		failures += !same(&core, &expected_core) || !same(&form, &expected_form);
		cases++;
		hyg_buf_free(&core);
		hyg_buf_free(&form);
		hyg_buf_free(&expected_core);
		hyg_buf_free(&expected_form);
		free(s);
	}
	test_report("core and legal form of one reading", failures, cases);
}

int
main(void)
{
	test_plain_text();
	test_filters();
	test_placeholders();
	test_streets();
	test_organizations();
	test_exit();
}
