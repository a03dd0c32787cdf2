/*
 * Properties of the text kernels that hold for any input: seeded random texts of code points that are known to
 * make trouble (marks, Hangul, compatibility characters, white space, invisible ones, ill-formed bytes) and names of
 * European spelling.  What the forms are is tested in sql/text.sql and text_icu.c.
 */
#include "memory.h"
#include "text/nfkc.h"
#include "text/nfkc_table.h"
#include "text/text.h"

static const uint32_t ranges[][2] = {
	{0x20, 0x7E}, {0x20, 0x7E}, {0xA0, 0x24F}, {0xC0, 0x17F}, {0x2B0, 0x36F}, {0x300, 0x345}, {0x370, 0x3FF}, {0x400, 0x52F},
	{0x531, 0x5F4}, {0x600, 0x6FF}, {0x900, 0xDFF}, {0xE00, 0xFFF}, {0x1000, 0x10FF}, {0x1100, 0x11FF}, {0x1B00, 0x1B4F},
	{0x1D00, 0x1DFF}, {0x1E00, 0x1FFF}, {0x2000, 0x206F}, {0x2070, 0x2BFF}, {0x2E80, 0x33FF}, {0x3040, 0x30FF}, {0x4E00, 0x9FFF},
	{0xA640, 0xABFF}, {0xAC00, 0xD7A3}, {0xF900, 0xFFFF}, {0x10000, 0x1FFFF}, {0x20000, 0x323AF}, {0xE0000, 0xE01EF}, {0, 0x10FFFF}
};

#define RANGES (sizeof(ranges) / sizeof(ranges[0]))

static uint32_t
random_cp(void)
{
	const uint32_t *range = ranges[test_random() % RANGES];

	return range[0] + (uint32_t) (test_random() % (range[1] - range[0] + 1));
}

static void
random_text(HygBuf *b, bool broken)
{
	int			n = (int) (test_random() % 12);

	hyg_buf_reset(b);
	for (int i = 0; i < n; i++)
		hyg_buf_codepoint(b, random_cp());
	if (broken && b->len > 0)
		for (int i = (int) (test_random() % 3); i > 0; i--)
			b->data[test_random() % b->len] = (char) test_random();
}

/* Canonical decomposition by the tables (compatibility ones left alone need none here), marks shuffled back to order by hyg_nfkc. */
static void
decompose(const HygBuf *in, HygBuf *out)
{
	hyg_buf_reset(out);
	for (size_t i = 0; i < in->len;)
	{
		uint32_t	cp;
		const HygNfkcRecord *record;

		i += (size_t) hyg_utf8_read(in->data + i, in->data + in->len, &cp);
		record = hyg_nfkc_record(cp);
		if (cp >= 0xAC00 && cp <= 0xD7A3)
		{
			uint32_t	s = cp - 0xAC00;

			hyg_buf_codepoint(out, 0x1100 + s / 588);
			hyg_buf_codepoint(out, 0x1161 + s % 588 / 28);
			if (s % 28)
				hyg_buf_codepoint(out, 0x11A7 + s % 28);
		}
		else if (record->length == 0)
			hyg_buf_codepoint(out, cp);
		for (int j = 0; j < record->length; j++)
			hyg_buf_codepoint(out, hyg_nfkc_pool[record->offset + j]);
	}
}

static bool
same(const HygBuf *a, const HygBuf *b)
{
	return a->len == b->len && (a->len == 0 || memcmp(a->data, b->data, a->len) == 0);
}

static void
show(const char *what, const HygBuf *b)
{
	printf("# %s:", what);
	for (size_t i = 0; i < b->len; i++)
		printf(b->data[i] > 0x20 && b->data[i] < 0x7F ? " %c" : " %02X", (unsigned char) b->data[i]);
	printf("\n");
}

typedef void (*Kernel) (const char *s, size_t n, HygBuf *out);

static void
nfkc(const char *s, size_t n, HygBuf *out)
{
	hyg_nfkc(s, n, false, out);
}

static bool
well_formed(const HygBuf *b)
{
	for (size_t i = 0; i < b->len;)
	{
		uint32_t	cp;
		int			used = hyg_utf8_read(b->data + i, b->data + b->len, &cp);

		if (cp == HYG_REPLACEMENT && used == 1)
			return false;
		i += (size_t) used;
	}
	return true;
}

/* single spaces, none at the ends */
static bool
trimmed(const HygBuf *b)
{
	for (size_t i = 0; i < b->len; i++)
		if (b->data[i] == ' ' && (i == 0 || i + 1 == b->len || b->data[i + 1] == ' '))
			return false;
	return true;
}

static void
test_idempotent(const char *name, Kernel kernel, bool trims, long cases)
{
	long		failures = 0;
	HygBuf		in, once, twice;

	hyg_buf_init(&in, 64);
	hyg_buf_init(&once, 64);
	hyg_buf_init(&twice, 64);
	for (long i = 0; i < cases; i++)
	{
		random_text(&in, i % 4 == 0);
		hyg_buf_reset(&once);
		hyg_buf_reset(&twice);
		kernel(in.data, in.len, &once);
		kernel(once.data, once.len, &twice);
		if (!same(&once, &twice) || !well_formed(&once) || (trims && !trimmed(&once)))
		{
			if (failures++ < 3)
			{
				show("of", &in);
				show("once", &once);
				show("twice", &twice);
			}
		}
	}
	test_report(name, failures, cases);
	hyg_buf_free(&in);
	hyg_buf_free(&once);
	hyg_buf_free(&twice);
}

/* Collapsing may take one of two spaces from under a spacing accent. */
static bool
space_under_mark(const HygBuf *b)
{
	for (size_t i = 0; i + 1 < b->len; i++)
	{
		uint32_t	cp;

		hyg_utf8_read(b->data + i + 1, b->data + b->len, &cp);
		if (b->data[i] == ' ' && (hyg_nfkc_record(cp)->flags & HYG_NFKC_BACK))
			return true;
	}
	return false;
}

/* fold(x) = fold(decomposed x) = fold(NFKC x) = fold(normalize_text x) */
static void
test_invariant(long cases)
{
	long		failures = 0;
	HygBuf		in, other, a, b;

	hyg_buf_init(&in, 64);
	hyg_buf_init(&other, 64);
	hyg_buf_init(&a, 64);
	hyg_buf_init(&b, 64);
	for (long i = 0; i < cases; i++)
	{
		random_text(&in, false);
		hyg_buf_reset(&a);
		hyg_fold(in.data, in.len, &a);
		for (int form = 0; form < 3; form++)
		{
			hyg_buf_reset(&other);
			if (form == 0)
				decompose(&in, &other);
			else if (form == 1)
				hyg_nfkc(in.data, in.len, false, &other);
			else
				hyg_normalize_text(in.data, in.len, &other);
			if (form == 2 && space_under_mark(&other))
				continue;
			hyg_buf_reset(&b);
			hyg_fold(other.data, other.len, &b);
			if (!same(&a, &b) && failures++ < 3)
			{
				printf("# form %d\n", form);
				show("of", &in);
				show("as", &other);
				show("fold", &a);
				show("not", &b);
			}
		}
	}
	test_report("fold: one for all normal forms", failures, cases * 3);
	hyg_buf_free(&in);
	hyg_buf_free(&other);
	hyg_buf_free(&a);
	hyg_buf_free(&b);
}

/* The eight-byte path must agree with the bytewise one. */
static void
test_ascii(long cases)
{
	static const char alphabet[] = "abcXYZ 01 -.'";
	long		failures = 0;
	HYG_STACK_BUF(whole, 128);
	HYG_STACK_BUF(expected, 128);

	for (long i = 0; i < cases; i++)
	{
		char		s[48];
		size_t		n = test_random() % sizeof(s);

		for (size_t j = 0; j < n; j++)
			s[j] = test_random() % 8 ? (char) ('A' + test_random() % 26) : test_random() % 4 ? alphabet[test_random() % 13] :
				(char) (test_random() % 128);
		hyg_buf_reset(&whole);
		hyg_buf_reset(&expected);
		hyg_fold(s, n, &whole);
		for (size_t j = 0; j < n; j++)
		{
			unsigned char c = (unsigned char) s[j];
			char		f = 0;

			if (c >= 'A' && c <= 'Z')
				f = (char) (c + 32);
			else if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9'))
				f = (char) c;
			else if (c == '\'' || c == '`' || c == 0x7F || (c < 0x20 && (c < 9 || c > 13)))
				continue;
			else
				f = ' ';
			if (f != ' ' || (expected.len > 0 && expected.data[expected.len - 1] != ' '))
				hyg_buf_char(&expected, f);
		}
		if (expected.len > 0 && expected.data[expected.len - 1] == ' ')
			expected.len--;
		if (!same(&whole, &expected) && failures++ < 3)
		{
			show("fold", &whole);
			show("not", &expected);
		}
	}
	test_report("fold: ASCII as by the letter", failures, cases);
	hyg_buf_free(&whole);
	hyg_buf_free(&expected);
}

/*
 * A Cyrillic word without ts, ch, yu, ya, the hard sign and short i after a
 * sibilant: there the plain fold drops what the popular one writes.
 */
static void
random_cyrillic(HygBuf *b)
{
	static const char usual[] = "\x30\x31\x32\x33\x34\x35\x36\x37\x38\x39\x3a\x3b\x3c\x3d\x3e\x3f\x40\x41\x42\x43\x44\x45\x48\x49\x4b\x4c\x4d";
	int			n = 1 + (int) (test_random() % 10);
	uint32_t	last = 0;

	hyg_buf_reset(b);
	while (n-- > 0)
	{
		uint32_t	cp = 0x400 + (uint32_t) usual[test_random() % (sizeof(usual) - 1)];

		if (cp == 0x439 && (last == 0x441 || last == 0x448 || last == 0x449))
			continue;
		last = cp == 0x44C ? last : cp;		/* a soft sign is silent */
		hyg_buf_codepoint(b, test_random() % 4 ? cp : cp - 0x20);
	}
}

/* A word of letters in which spellings vary. */
static void
random_name(HygBuf *b)
{
	static const char *const letters[] = {
		"a", "b", "c", "d", "e", "f", "g", "h", "i", "j", "k", "l", "m", "n", "o", "p", "q", "r", "s", "t", "u", "v", "w", "x", "y", "z",
		"a", "e", "i", "o", "u", "ae", "oe", "ue", "aa", "ij", "ch", "sch", "sh", "\303\244", "\303\266", "\303\274", "\303\270", "\303\245",
		"\303\246", "\305\223", "\303\237", "\303\277", "\303\251", "\303\204", "\303\226", "\303\234", "\303\205", "u\314\210", "a\314\212",
		" ", "-", "'", "e", "n", "r"
	};
	int			n = 1 + (int) (test_random() % 10);

	hyg_buf_reset(b);
	for (int i = 0; i < n; i++)
	{
		const char *l = letters[test_random() % (sizeof(letters) / sizeof(letters[0]))];

		hyg_buf_bytes(b, l, strlen(l));
	}
}

static void
test_variants(long cases)
{
	long		failures = 0;
	long		many = 0;
	HygBuf		name, variants, first, skeleton, fold;

	hyg_buf_init(&name, 64);
	hyg_buf_init(&variants, 64);
	hyg_buf_init(&first, 64);
	hyg_buf_init(&skeleton, 64);
	hyg_buf_init(&fold, 64);
	for (long i = 0; i < cases; i++)
	{
		size_t		ends[HYG_MAX_VARIANTS];
		size_t		begin = 0;
		int			count;
		bool		bad;

		if (i % 4 == 0)
			random_cyrillic(&name);
		else
			random_name(&name);
		hyg_buf_reset(&variants);
		hyg_buf_reset(&fold);
		hyg_buf_reset(&first);
		count = hyg_fold_variants(name.data, name.len, &variants, ends);
		hyg_fold(name.data, name.len, &fold);
		hyg_skeleton(fold.data, fold.len, &first);
		if (count > 1)
			many++;
		bad = count > HYG_MAX_VARIANTS || (count == 0) != (fold.len == 0) ||
			(count > 0 && (ends[0] != fold.len || memcmp(variants.data, fold.data, fold.len) != 0 || ends[count - 1] != variants.len));
		for (int v = 0; v < count && !bad; v++)
		{
			hyg_buf_reset(&skeleton);
			hyg_skeleton(variants.data + begin, ends[v] - begin, &skeleton);
			bad = !same(&skeleton, &first);
			begin = ends[v];
		}
		if (bad && failures++ < 3)
		{
			show("name", &name);
			show("variants", &variants);
			show("skeleton", &skeleton);
			show("not", &first);
		}
	}
	test_report("fold_variants: the plain fold first, all of one skeleton", failures, cases);
	test_report("fold_variants: the cases have several", many < cases / 4, cases);
	hyg_buf_free(&name);
	hyg_buf_free(&variants);
	hyg_buf_free(&first);
	hyg_buf_free(&skeleton);
	hyg_buf_free(&fold);
}

/* Spellings of one name that are met side by side. */
static void
test_skeleton_pairs(void)
{
	static const char *const pairs[][2] = {
		{"mueller", "muller"}, {"soerensen", "sorensen"}, {"baecker", "backer"}, {"aagaard", "agard"}, {"dijkstra", "dykstra"},
		{"tatjana", "tatyana"}, {"tatjana", "tatiana"}, {"ivanov", "iwanow"}, {"carl", "karl"}, {"catharina", "katarina"}, {"christian", "kristian"},
		{"alexander", "aleksander"}, {"khodorkovskiy", "hodorkovskij"}, {"zhukov", "zukov"}, {"pushkin", "puskin"}, {"pushkin", "puschkin"},
		{"shcherbakov", "szczerbakow"}, {"chaikovskiy", "tschaikowskij"}, {"natasja", "natasha"}, {"sjaak", "shaak"},
		{"philip", "filip"}, {"thomas", "tomas"}, {"schmitz", "smits"}, {"fritz", "frits"}, {"janssen", "jansen"}, {"bakker", "baker"},
		{"yuri", "juri"}, {"jan", "ian"}, {"quintin", "kuintin"}, {"frederick", "frederik"}, {"szabo", "sabo"}, {"bauer", "baur"},
		{"strauss", "straus"}, {"kuijpers", "cuypers"}, {"yuliya", "julija"}
	};
	static const char *const different[][2] = {
		{"jan", "an"}, {"anja", "anna"}, {"maria", "mara"}, {"emma", "imma"}, {"vries", "vris"}, {"fritz", "frick"}, {"maes", "mees"}, {"koch", "kok"},
		{"meyer", "mayr"}, {"11", "1"}, {"bos", "bosch1"}, {"jansen jan", "jansenjan"}
	};
	long		failures = 0;
	HYG_STACK_BUF(a, 64);
	HYG_STACK_BUF(b, 64);

	for (size_t i = 0; i < sizeof(pairs) / sizeof(pairs[0]); i++)
	{
		hyg_buf_reset(&a);
		hyg_buf_reset(&b);
		hyg_skeleton(pairs[i][0], strlen(pairs[i][0]), &a);
		hyg_skeleton(pairs[i][1], strlen(pairs[i][1]), &b);
		if (!same(&a, &b))
		{
			failures++;
			show(pairs[i][0], &a);
			show(pairs[i][1], &b);
		}
	}
	test_report("skeleton: equal for spellings of one name", failures, sizeof(pairs) / sizeof(pairs[0]));
	failures = 0;
	for (size_t i = 0; i < sizeof(different) / sizeof(different[0]); i++)
	{
		hyg_buf_reset(&a);
		hyg_buf_reset(&b);
		hyg_skeleton(different[i][0], strlen(different[i][0]), &a);
		hyg_skeleton(different[i][1], strlen(different[i][1]), &b);
		if (same(&a, &b))
		{
			failures++;
			show(different[i][0], &a);
		}
	}
	test_report("skeleton: different for different names", failures, sizeof(different) / sizeof(different[0]));
}

static void
test_phonetics(long cases)
{
	long		failures = 0;
	HygBuf		in, fold, code;

	hyg_buf_init(&in, 64);
	hyg_buf_init(&fold, 64);
	hyg_buf_init(&code, 64);
	for (long i = 0; i < cases; i++)
	{
		size_t		ends[HYG_MAX_PHONETIC];
		int			count;
		bool		bad = false;

		if (i % 2)
			random_text(&in, true);
		else
			random_name(&in);
		hyg_buf_reset(&fold);
		hyg_fold(in.data, in.len, &fold);
		hyg_buf_reset(&code);
		hyg_cologne(in.data, in.len, &code);
		for (size_t j = 0; j < code.len; j++)
			bad |= code.data[j] < '0' || code.data[j] > '8' || (j > 0 && code.data[j] == '0');
		bad |= code.len > 2 * fold.len;
		hyg_buf_reset(&code);
		count = hyg_phonetic_codes(fold.data, fold.len, &code, ends);
		bad |= count < 0 || count > HYG_MAX_PHONETIC || (count > 0 && ends[count - 1] != code.len) || (count == 0 && code.len != 0);
		for (int j = 1; j < count; j++)
			bad |= ends[j] <= ends[j - 1];
		if (bad && failures++ < 3)
			show("of", &in);
	}
	test_report("phonetic codes: digits 0 to 8, zero only first; ends in order", failures, cases);
	hyg_buf_free(&in);
	hyg_buf_free(&fold);
	hyg_buf_free(&code);
}

/* Long hostile texts: one that takes quadratic time does not come back. */
static void
test_long(void)
{
	static const uint32_t units[][3] = {
		{0x301, 0x323, 0}, {'a', 0x301, 0}, {0x323, 0x301, 0x334}, {' ', ' ', 0}, {0x1100, 0x1161, 0x11A8}, {0xFDFA, 0, 0}, {0x202E, 'x', 0},
		{0x3C5, 0, 0}, {0x30C3, 0, 0}, {0x30AD, 0x30E3, 0x30A1}, {'c', 'h', 's'}, {'t', 's', 'h'}, {'p', 'k', 'h'}, {0xB4, ' ', 0}, {0x4E2D, 0, 0},
		{0x9C7, 0x301, 0x9BE}, {0xAC00, 0x11A8, 0}, {'u', 'e', 0}, {'i', 'j', 0}, {0x416, 0x42E, 0}
	};
	long		failures = 0;
	HygBuf		in, out, again;

	hyg_buf_init(&in, 64);
	hyg_buf_init(&out, 64);
	hyg_buf_init(&again, 64);
	for (size_t u = 0; u < sizeof(units) / sizeof(units[0]); u++)
	{
		size_t		ends[HYG_MAX_VARIANTS];

		hyg_buf_reset(&in);
		while (in.len < 1000000)
			for (int i = 0; i < 3 && (i == 0 || units[u][i] != 0); i++)
				hyg_buf_codepoint(&in, units[u][i]);
		for (int k = 0; k < 5; k++)
		{
			hyg_buf_reset(&out);
			if (k == 0)
				hyg_normalize_text(in.data, in.len, &out);
			else if (k == 1)
				hyg_fold(in.data, in.len, &out);
			else if (k == 2)
				hyg_skeleton(in.data, in.len, &out);
			else if (k == 3)
				hyg_cologne(in.data, in.len, &out);
			else
				hyg_fold_variants(in.data, in.len, &out, ends);
			if (out.len > 16 * in.len)
				failures++;
		}
	}
	test_report("a megabyte of anything ends, within 16 times its length", failures, 5 * sizeof(units) / sizeof(units[0]));
	hyg_buf_free(&in);
	hyg_buf_free(&out);
	hyg_buf_free(&again);
}

static void
test_skeleton_idempotent(long cases)
{
	long		failures = 0;
	HYG_STACK_BUF(in, 64);
	HYG_STACK_BUF(once, 64);
	HYG_STACK_BUF(twice, 64);

	for (long i = 0; i < cases; i++)
	{
		if (i % 2)
		{
			hyg_buf_reset(&in);
			for (int n = (int) (test_random() % 14); n > 0; n--)
				hyg_buf_char(&in, "abcdefghijklmnopqrstuvwxyz ccsshhttzzkkppeaouij1"[test_random() % 48]);
		}
		else
		{
			random_name(&in);
			hyg_buf_reset(&once);
			hyg_fold(in.data, in.len, &once);
			hyg_buf_reset(&in);
			hyg_buf_bytes(&in, once.data, once.len);
		}
		hyg_buf_reset(&once);
		hyg_buf_reset(&twice);
		hyg_skeleton(in.data, in.len, &once);
		hyg_skeleton(once.data, once.len, &twice);
		if ((!same(&once, &twice) || once.len > 2 * in.len) && failures++ < 3)
		{
			show("of", &in);
			show("once", &once);
			show("twice", &twice);
		}
	}
	test_report("skeleton: idempotent", failures, cases);
}

int
main(void)
{
	test_idempotent("nfkc: idempotent, well-formed", nfkc, false, 100000);
	test_idempotent("normalize_text: idempotent, well-formed, trimmed", hyg_normalize_text, true, 100000);
	test_idempotent("fold: idempotent, well-formed, trimmed", hyg_fold, true, 100000);
	test_invariant(100000);
	test_ascii(100000);
	test_variants(100000);
	test_skeleton_idempotent(200000);
	test_skeleton_pairs();
	test_phonetics(50000);
	test_long();
	test_exit();
}
