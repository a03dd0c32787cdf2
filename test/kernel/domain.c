/* libs: -lpsl -licuuc */
/*
 * Public suffixes against libpsl (the same list file for both), IDNA against ICU's UTS 46.
 */
#include <libpsl.h>
#include <unicode/uidna.h>
#include <unicode/ustring.h>

#include "memory.h"
#include "field/domain_internal.h"
#include "text/text.h"

#define LIST "/usr/share/publicsuffix/public_suffix_list.dat"

static void
show(const char *what, const char *in, size_t n, const char *ours, size_t ours_n, const char *theirs)
{
	static int	shown = 0;

	if (shown++ < 40)
		printf("# %s: \"%.*s\": ours %.*s, oracle %s\n", what, (int) n, in, (int) ours_n, ours,
			   theirs ? theirs : "none");
}

/* ---- libpsl ---- */

static long psl_cases, psl_differences;

static void
compare_psl(psl_ctx_t *psl, const char *host)
{
	const char *theirs = psl_registrable_domain(psl, host);
	HYG_STACK_BUF(ours, 300);
	HYG_STACK_BUF(ascii, 300);
	bool		ok = hyg_registrable_domain(host, strlen(host), &ours);

	psl_cases++;
	if (theirs && !hyg_domain_to_ascii(theirs, strlen(theirs), &ascii))
		hyg_buf_literal(&ascii, "(not a domain)");
	if (ok != (theirs != NULL) ||
		(ok && (ours.len != ascii.len || memcmp(ours.data, ascii.data, ours.len) != 0)))
	{
		psl_differences++;
		show("psl", host, strlen(host), ok ? ours.data : "none", ok ? ours.len : 4, theirs);
	}
	hyg_buf_free(&ours);
	hyg_buf_free(&ascii);
}

static void
test_psl(void)
{
	static const char *const front[] = {"", "example.", "shop.example.", "www."};
	psl_ctx_t  *psl = psl_load_file(LIST);
	FILE	   *list = fopen(LIST, "r");
	char		line[1024];
	long		rules = 0;

	if (psl == NULL || list == NULL)
	{
		test_report("the list can be read", 1, 1);
		return;
	}
	while (fgets(line, sizeof(line), list))
	{
		char		rule[1100];
		char		host[1200];
		size_t		n = strcspn(line, " \t\r\n");

		line[n] = '\0';
		if (n == 0 || strncmp(line, "//", 2) == 0)
			continue;
		rules++;
		snprintf(rule, sizeof(rule), "%s",
				 line[0] == '!' ? line + 1 : strncmp(line, "*.", 2) == 0 ? line + 2 : line);
		for (int turn = 0; turn < 2; turn++)
		{
			HYG_STACK_BUF(ascii, 300);

			for (size_t i = 0; i < sizeof(front) / sizeof(front[0]); i++)
			{
				snprintf(host, sizeof(host), "%s%s", front[i], rule);
				compare_psl(psl, host);
			}
			/* its parents too */
			for (const char *dot = strchr(rule, '.'); dot; dot = strchr(dot + 1, '.'))
				compare_psl(psl, dot + 1);
			if (!hyg_domain_to_ascii(rule, strlen(rule), &ascii))
			{
				psl_differences++;
				show("rule", rule, strlen(rule), "no domain name", 14, "a rule");
				break;
			}
			snprintf(rule, sizeof(rule), "%.*s", (int) ascii.len, ascii.data);
			hyg_buf_free(&ascii);
		}
	}
	fclose(list);
	psl_free(psl);
	test_report("registrable domain of every rule equals libpsl's", psl_differences + (rules < 9000),
				psl_cases);
}

/* ---- ICU ---- */

static UIDNA *idna;
static long idna_cases, idna_differences, idna_explained, idna_accepted;

/*
 * ICU's answer: NULL when it reports an error.  Errors about hyphens in the third and
 * fourth place count only for names outside ASCII (see the head of idna.c).
 */
static const char *
icu_to_ascii(const char *s, size_t n)
{
	static char buffer[4096];
	UIDNAInfo	info = UIDNA_INFO_INITIALIZER;
	UErrorCode	status = U_ZERO_ERROR;
	int32_t		length = uidna_nameToASCII_UTF8(idna, s, (int32_t) n, buffer, sizeof(buffer) - 1, &info, &status);

	if (U_FAILURE(status) || length >= (int32_t) sizeof(buffer))
		return NULL;
	buffer[length] = '\0';
	if (length > 0 && buffer[length - 1] == '.')
		buffer[length - 1] = '\0';
	return info.errors == 0 ? buffer : NULL;
}

/* Labels of the name where we mean to differ from ICU 72. */
static bool
is_explained(const char *s, size_t n, bool ours)
{
	bool		ascii = true;

	for (size_t i = 0; i < n; i++)
		if ((unsigned char) s[i] >= 0x80)
			ascii = false;
	/* plain labels with two hyphens in place 3 and 4: we accept them */
	if (ours && ascii && n > 4)
	{
		for (size_t i = 0; i + 3 < n; i++)
			if ((i == 0 || s[i - 1] == '.') && s[i + 2] == '-' && s[i + 3] == '-' &&
				!hyg_has_prefix(s + i, n - i, "xn"))
				return true;
	}
	return false;
}

static void
compare_idna(const char *s, size_t n)
{
	const char *theirs = icu_to_ascii(s, n);
	HYG_STACK_BUF(ours, 300);
	bool		ok = hyg_domain_to_ascii(s, n, &ours);

	idna_cases++;
	idna_accepted += ok;
	if (ok != (theirs != NULL) ||
		(ok && (ours.len != strlen(theirs) || memcmp(ours.data, theirs, ours.len) != 0)))
	{
		if (is_explained(s, n, ok))
			idna_explained++;
		else
		{
			idna_differences++;
			show("idna", s, n, ok ? ours.data : "none", ok ? ours.len : 4, theirs);
		}
	}
	hyg_buf_free(&ours);
}

static void
put(HygBuf *b, const char *ascii)
{
	hyg_buf_bytes(b, ascii, strlen(ascii));
}

static void
test_idna_code_points(void)
{
	/* alone, behind a letter, before one, behind a virama, between joining letters, in a right-to-left name */
	static const char *const shapes[][2] = {
		{"", ""}, {"a", ""}, {"", "a"}, {"\u0915\u094d", "\u0937"}, {"\u0628", "\u0628"},
		{"\u05d0", ""}, {"a.\u05d0", "1"}
	};

	idna_cases = idna_differences = idna_explained = idna_accepted = 0;
	for (uint32_t cp = 0x80; cp <= 0x10FFFF; cp++)
	{
		if (cp >= 0xD800 && cp <= 0xDFFF)
			continue;
		/* planes 4 to 13 and 15 to 16 hold nothing: a sample */
		if (cp >= 0x40000 && !(cp >= 0xE0000 && cp < 0xE1000) && cp % 251 != 0)
			continue;
		for (size_t i = 0; i < sizeof(shapes) / sizeof(shapes[0]); i++)
		{
			HYG_STACK_BUF(name, 64);

			put(&name, shapes[i][0]);
			hyg_buf_codepoint(&name, cp);
			put(&name, shapes[i][1]);
			compare_idna(name.data, name.len);
			hyg_buf_free(&name);
		}
	}
	printf("# %ld cases, %ld accepted, %ld explained differences\n", idna_cases, idna_accepted, idna_explained);
	test_report("every code point as ICU's UTS 46", idna_differences, idna_cases);
}

static uint32_t
random_code_point(void)
{
	static const uint32_t pools[][2] = {
		{'a', 'z'}, {'A', 'Z'}, {'0', '9'}, {0xC0, 0x17F}, {0x300, 0x345}, {0x370, 0x3FF}, {0x400, 0x45F},
		{0x5D0, 0x5EA}, {0x620, 0x669}, {0x900, 0x97F}, {0x1100, 0x1112}, {0x1161, 0x1175}, {0x11A8, 0x11C2},
		{0x200C, 0x200D}, {0x3040, 0x30FF}, {0x4E00, 0x4E50}, {0xAC00, 0xAC50}, {0xFF00, 0xFF5F}, {'-', '.'},
		{0x80, 0x2FFFF}, {0x1F600, 0x1F64F}, {0x6F0, 0x6F9}, {0x1E00, 0x1FFF}, {0x2000, 0x206F}
	};
	uint64_t	r = test_random();
	const uint32_t *pool = pools[r % (sizeof(pools) / sizeof(pools[0]))];
	uint32_t	cp = pool[0] + (uint32_t) ((r >> 20) % (pool[1] - pool[0] + 1));

	return cp >= 0xD800 && cp <= 0xDFFF ? 'x' : cp;
}

static void
test_idna_random(void)
{
	idna_cases = idna_differences = idna_explained = idna_accepted = 0;
	for (int round = 0; round < 300000; round++)
	{
		HYG_STACK_BUF(name, 128);
		int			count = 1 + (int) (test_random() % 7);
		uint32_t	script[3] = {random_code_point(), random_code_point(), random_code_point()};

		for (int i = 0; i < count; i++)
		{
			/* mostly neighbours of three code points, so that many names are of one script */
			uint32_t	cp = test_random() % 4 ? script[test_random() % 3] + (uint32_t) (test_random() % 8) :
				random_code_point();

			hyg_buf_codepoint(&name, cp >= 0xD800 && cp <= 0xDFFF ? 'x' : cp);
		}
		compare_idna(name.data, name.len);
		hyg_buf_free(&name);
	}
	printf("# %ld cases, %ld accepted, %ld explained differences\n", idna_cases, idna_accepted, idna_explained);
	test_report("random names as ICU's UTS 46", idna_differences + (idna_accepted < 10000), idna_cases);
}

/* A-labels, right and with one character wrong. */
static void
test_idna_ace(void)
{
	idna_cases = idna_differences = idna_explained = idna_accepted = 0;
	for (int round = 0; round < 200000; round++)
	{
		HYG_STACK_BUF(name, 128);
		HYG_STACK_BUF(ascii, 256);
		int			count = 1 + (int) (test_random() % 5);
		uint32_t	script = random_code_point();

		for (int i = 0; i < count; i++)
			hyg_buf_codepoint(&name, script < 0xD800 ? script + (uint32_t) (test_random() % 16) : script);
		if (hyg_domain_to_ascii(name.data, name.len, &ascii))
		{
			static const char letters[] = "abcdefghijklmnopqrstuvwxyz0123456789-ABCXN.";

			if (round % 2)
				ascii.data[test_random() % ascii.len] = letters[test_random() % (sizeof(letters) - 1)];
			compare_idna(ascii.data, ascii.len);
		}
		hyg_buf_free(&name);
		hyg_buf_free(&ascii);
	}
	printf("# %ld cases, %ld accepted, %ld explained differences\n", idna_cases, idna_accepted, idna_explained);
	test_report("A-labels as ICU's UTS 46", idna_differences + (idna_accepted < 10000), idna_cases);
}

/* Lengths: labels of 62 to 65, names of 250 to 256 bytes. */
static void
test_lengths(void)
{
	idna_cases = idna_differences = idna_explained = idna_accepted = 0;
	for (int first = 60; first <= 66; first++)
		for (int last = 1; last <= 66; last++)
		{
			char		name[400];
			int			n = 0;

			for (int i = 0; i < 3; i++)
			{
				memset(name + n, 'a', (size_t) first);
				n += first;
				name[n++] = '.';
			}
			memset(name + n, 'b', (size_t) last);
			n += last;
			compare_idna(name, (size_t) n);
			name[n++] = '.';
			compare_idna(name, (size_t) n);
		}
	test_report("lengths of labels and names as ICU", idna_differences + (idna_accepted == 0), idna_cases);
}

/* ---- own properties ---- */

static void
test_own(void)
{
	long		failures = 0;
	long		cases = 0;
	static const char *const pairs[][2] = {
		{"R3---SN-abc.example.com", "r3---sn-abc.example.com"}, {"xn--", NULL}, {"xn--a-", NULL},
		{"xn--abc-", NULL}, {"a..b", NULL}, {".a", NULL}, {".", NULL}, {"-a.nl", NULL}, {"a-.nl", NULL},
		{"a_b.nl", NULL}, {"a b.nl", NULL}, {"fa\u00df.de", "xn--fa-hia.de"}, {"\u00dc.DE", "xn--tda.de"},
		{"x.nl.", "x.nl"}, {"x.nl..", NULL}, {"\u3002nl", NULL}, {"a\u3002nl", "a.nl"}, {"\xff.nl", NULL}
	};

	for (size_t i = 0; i < sizeof(pairs) / sizeof(pairs[0]); i++)
	{
		HYG_STACK_BUF(out, 64);
		bool		ok = hyg_domain_to_ascii(pairs[i][0], strlen(pairs[i][0]), &out);

		cases++;
		if (ok != (pairs[i][1] != NULL) ||
			(ok && (out.len != strlen(pairs[i][1]) || memcmp(out.data, pairs[i][1], out.len) != 0)))
		{
			failures++;
			show("own", pairs[i][0], strlen(pairs[i][0]), ok ? out.data : "none", ok ? out.len : 4, pairs[i][1]);
		}
		hyg_buf_free(&out);
	}
	test_report("chosen domain names", failures, cases);
}

int
main(void)
{
	UErrorCode	status = U_ZERO_ERROR;

	idna = uidna_openUTS46(UIDNA_USE_STD3_RULES | UIDNA_CHECK_BIDI | UIDNA_CHECK_CONTEXTJ |
						   UIDNA_NONTRANSITIONAL_TO_ASCII, &status);
	if (U_FAILURE(status))
		return 1;
	test_psl();
	test_idna_code_points();
	test_idna_random();
	test_idna_ace();
	test_lengths();
	test_own();
	uidna_close(idna);
	test_exit();
}
