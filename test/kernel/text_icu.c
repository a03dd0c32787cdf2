/* libs: -licui18n -licuuc */
/*
 * The text kernels against ICU, which is linked by this test only.
 *
 * NFKC must be ICU's for every code point assigned in Unicode 15.0 (normal forms of assigned characters never change, so
 * any newer ICU will do) and for random strings.  fold must be what the transform Any-Latin; Latin-ASCII; Lower gives, without
 * what the transform leaves of accents, apostrophes and punctuation, but for these classes, which are counted
 * and not compared:
 *
 *  letters   ICU leaves a letter that is not ASCII (schwa, Kazakh letters, church Georgian ...); fold knows it or keeps it
 *  small     small kana vowels: ICU writes "fu~a", fold "fa"
 *  vyun      Armenian o + vyun in capitals: ICU "ow", fold "u" as in small letters; ech + vyun: ICU "ew" but for its
 *            ligature, fold "ev"
 *  polytonic letters with ancient accents are compared one by one, since ICU's reading of several in a row differs
 *  hyphen    that ICU puts between Hangul syllables is dropped from its result
 *
 * Transforms do change between releases of CLDR: fold is compared under ICU 72 only, which the tables were made with.
 */
#include <stdio.h>
#include <unicode/uchar.h>
#include <unicode/unorm2.h>
#include <unicode/uscript.h>
#include <unicode/ustring.h>
#include <unicode/utrans.h>
#include <unicode/uversion.h>

#include "memory.h"
#include "text/nfkc.h"
#include "text/text.h"

#define MAX 512

static const UNormalizer2 *nfkc,
		   *nfkd;

static bool
is_known(uint32_t cp)
{
	UVersionInfo age;

	u_charAge((UChar32) cp, age);
	return age[0] > 0 && age[0] <= 15 && !(age[0] == 15 && age[1] > 0) && (cp < 0xD800 || cp > 0xDFFF);
}

static int
to_utf16(const uint32_t *cps, int n, UChar *out)
{
	int			len = 0;

	for (int i = 0; i < n; i++)
		U16_APPEND_UNSAFE(out, len, cps[i]);
	return len;
}

static void
to_utf8(const UChar *s, int n, HygBuf *out)
{
	hyg_buf_reset(out);
	for (int i = 0; i < n;)
	{
		UChar32		c;

		U16_NEXT(s, i, n, c);
		hyg_buf_codepoint(out, (uint32_t) c);
	}
}

static bool
equal(const HygBuf *a, const HygBuf *b)
{
	return a->len == b->len && (a->len == 0 || memcmp(a->data, b->data, a->len) == 0);
}

static bool
nfkc_equals(const uint32_t *cps, int n)
{
	UChar		text[MAX], result[MAX * 4];
	UErrorCode	error = U_ZERO_ERROR;
	int			length = to_utf16(cps, n, text);
	HYG_STACK_BUF(in, 256);
	HYG_STACK_BUF(ours, 1024);
	HYG_STACK_BUF(theirs, 1024);
	bool		same;

	length = unorm2_normalize(nfkc, text, length, result, MAX * 4, &error);
	to_utf8(result, length, &theirs);
	for (int i = 0; i < n; i++)
		hyg_buf_codepoint(&in, cps[i]);
	hyg_nfkc(in.data, in.len, false, &ours);
	same = U_SUCCESS(error) && equal(&ours, &theirs);
	if (!same)
	{
		printf("#");
		for (int i = 0; i < n; i++)
			printf(" U+%04X", cps[i]);
		printf("\n");
	}
	hyg_buf_free(&in);
	hyg_buf_free(&ours);
	hyg_buf_free(&theirs);
	return same;
}

static void
test_nfkc(void)
{
	static uint32_t known[300000], marks[4000], back[4000], composite[30000];
	int			n_known = 0, n_marks = 0, n_back = 0, n_composite = 0;
	long		failures = 0;
	long		cases = 0;

	for (uint32_t cp = 0; cp <= 0x10FFFF; cp++)
	{
		if (!is_known(cp))
			continue;
		cases++;
		failures += !nfkc_equals(&cp, 1);
		if (n_known < 300000)
			known[n_known++] = cp;
		if (u_getCombiningClass((UChar32) cp) != 0 && n_marks < 4000)
			marks[n_marks++] = cp;
		if (!unorm2_hasBoundaryBefore(nfkc, (UChar32) cp) && n_back < 4000)
			back[n_back++] = cp;
		if (!unorm2_isInert(nfkd, (UChar32) cp) && n_composite < 30000)
			composite[n_composite++] = cp;
	}
	test_report("NFKC of every assigned code point as ICU's", failures, cases);
	failures = 0;
	for (cases = 0; cases < 200000; cases++)
	{
		uint32_t	cps[12];
		int			n = 1 + (int) (test_random() % 12);

		for (int i = 0; i < n; i++)
			switch (test_random() % 8)
			{
				case 0: case 1: cps[i] = marks[test_random() % (uint64_t) n_marks]; break;
				case 2: case 3: cps[i] = back[test_random() % (uint64_t) n_back]; break;
				case 4: cps[i] = composite[test_random() % (uint64_t) n_composite]; break;
				case 5: cps[i] = 0x1100 + (uint32_t) (test_random() % 256); break;
				case 6: cps[i] = 'a' + (uint32_t) (test_random() % 26); break;
				default: cps[i] = known[test_random() % (uint64_t) n_known]; break;
			}
		failures += !nfkc_equals(cps, n);
	}
	test_report("NFKC of random strings as ICU's", failures, cases);
}

/* ---- fold ---- */

static UTransliterator *to_latin;

/* ASCII letters and digits of the transform with single spaces; false when another letter is left. */
static bool
their_fold(const uint32_t *cps, int n, HygBuf *out)
{
	UChar		text[MAX], flat[MAX];
	UErrorCode	error = U_ZERO_ERROR;
	int32_t		length = to_utf16(cps, n, text);
	int32_t		limit = length;

	hyg_buf_reset(out);
	utrans_transUChars(to_latin, text, &length, MAX, 0, &limit, &error);
	length = unorm2_normalize(nfkd, text, length, flat, MAX, &error);
	if (U_FAILURE(error))
		return false;
	for (int i = 0; i < length;)
	{
		UChar32		c;

		U16_NEXT(flat, i, length, c);
		if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9'))
			hyg_buf_char(out, (char) c);
		else if (c == '\'' || c == '"' || c == '~' || c == '-' || (c >= 0x2B9 && c <= 0x2BF) ||
				 u_charType(c) == U_NON_SPACING_MARK)
			continue;
		else if (u_isalnum(c) || u_charType(c) == U_MODIFIER_LETTER || u_charType(c) == U_MODIFIER_SYMBOL)
			return false;
		else if (out->len > 0 && out->data[out->len - 1] != ' ')
			hyg_buf_char(out, ' ');
	}
	if (out->len > 0 && out->data[out->len - 1] == ' ')
		out->len--;
	return true;
}

static bool
is_small_vowel(uint32_t cp)
{
	if (cp >= 0xFF67 && cp <= 0xFF6B)
		return true;
	if (cp >= 0x30A0 && cp <= 0x30FF)
		cp -= 0x60;
	return cp == 0x3041 || cp == 0x3043 || cp == 0x3045 || cp == 0x3047 || cp == 0x3049 || cp == 0x308E || cp == 0x3095 || cp == 0x3096;
}

static bool
is_excepted(const uint32_t *cps, int n)
{
	for (int i = 0; i < n; i++)
	{
		if (is_small_vowel(cps[i]))
			return true;
		if (i > 0 && (cps[i] == 0x552 || (cps[i] == 0x582 && cps[i - 1] != 0x578)))
			return true;
	}
	return false;
}

static void
test_script(const char *name, UScriptCode script, const uint32_t (*ranges)[2], int n_ranges, int words)
{
	static uint32_t letters[30000];
	int			n_letters = 0;
	long		compared = 0, excepted = 0, failures = 0;
	char		title[128];
	HYG_STACK_BUF(in, 256);
	HYG_STACK_BUF(ours, 256);
	HYG_STACK_BUF(theirs, 256);

	for (int r = 0; r < n_ranges; r++)
		for (uint32_t cp = ranges[r][0]; cp <= ranges[r][1]; cp++)
			if (is_known(cp) && u_getIntPropertyValue((UChar32) cp, UCHAR_SCRIPT) == (int) script && u_isalpha((UChar32) cp) &&
				u_charType((UChar32) cp) != U_MODIFIER_LETTER && n_letters < 30000)
				letters[n_letters++] = cp;
	for (int i = 0; i < n_letters + words; i++)
	{
		uint32_t	cps[8];
		int			n = i < n_letters ? 1 : 2 + (int) (test_random() % 6);

		for (int j = 0; j < n; j++)
			cps[j] = i < n_letters ? letters[i] : letters[test_random() % (uint64_t) n_letters];
		if (is_excepted(cps, n) || !their_fold(cps, n, &theirs))
		{
			excepted++;
			continue;
		}
		compared++;
		hyg_buf_reset(&in);
		hyg_buf_reset(&ours);
		for (int j = 0; j < n; j++)
			hyg_buf_codepoint(&in, cps[j]);
		hyg_fold(in.data, in.len, &ours);
		if (!equal(&ours, &theirs) && failures++ < 5)
		{
			printf("#");
			for (int j = 0; j < n; j++)
				printf(" U+%04X", cps[j]);
			printf(": %.*s, ICU: %.*s\n", (int) ours.len, ours.data, (int) theirs.len, theirs.data);
		}
	}
	snprintf(title, sizeof(title), "fold of %s (%d letters) as ICU's, %ld texts in excepted classes", name, n_letters, excepted);
	test_report(title, failures + (compared < excepted), compared);
	hyg_buf_free(&in);
	hyg_buf_free(&ours);
	hyg_buf_free(&theirs);
}

int
main(void)
{
	static const uint32_t latin[][2] = {{0x41, 0x17F}, {0x1A0, 0x1B0}, {0x1CD, 0x1DC}, {0x1E6, 0x217}, {0x1E00, 0x1EFF}, {0x2C60, 0x2C6C},
	{0xA730, 0xA75F}, {0xFB00, 0xFB06}, {0xFF21, 0xFF5A}};
	static const uint32_t greek[][2] = {{0x386, 0x3CE}};
	static const uint32_t polytonic[][2] = {{0x1F00, 0x1FFF}};
	static const uint32_t han[][2] = {{0x3400, 0x9FFF}};
	static const uint32_t cyrillic[][2] = {{0x400, 0x45F}, {0x490, 0x491}, {0x4C1, 0x4C2}, {0x4D0, 0x4F5}};
	static const uint32_t armenian[][2] = {{0x531, 0x556}, {0x561, 0x586}};
	static const uint32_t georgian[][2] = {{0x10D0, 0x10F0}};
	static const uint32_t hiragana[][2] = {{0x3041, 0x3094}};
	static const uint32_t katakana[][2] = {{0x30A1, 0x30FA}, {0xFF66, 0xFF9D}};
	static const uint32_t hangul[][2] = {{0xAC00, 0xD7A3}};
	static const uint32_t arabic[][2] = {{0x621, 0x64A}};
	static const uint32_t hebrew[][2] = {{0x5D0, 0x5EA}};
	UErrorCode	error = U_ZERO_ERROR;
	UChar		id[64];

	nfkc = unorm2_getNFKCInstance(&error);
	nfkd = unorm2_getNFKDInstance(&error);
	test_nfkc();
	if (U_ICU_VERSION_MAJOR_NUM != 72)
	{
		printf("ok fold as ICU's # SKIP the tables are of ICU 72, this is %d\n", U_ICU_VERSION_MAJOR_NUM);
		test_exit();
	}
	u_uastrcpy(id, "Any-Latin; Latin-ASCII; Lower");
	to_latin = utrans_openU(id, -1, UTRANS_FORWARD, NULL, 0, NULL, &error);
	if (U_FAILURE(error))
		return 1;
#define SCRIPT(name, code, ranges) test_script(name, code, ranges, (int) (sizeof(ranges) / sizeof(ranges[0])), 6000)
	SCRIPT("Latin", USCRIPT_LATIN, latin);
	SCRIPT("Greek", USCRIPT_GREEK, greek);
	test_script("polytonic Greek", USCRIPT_GREEK, polytonic, 1, 0);
	test_script("Han", USCRIPT_HAN, han, 1, 2000);
	SCRIPT("Cyrillic", USCRIPT_CYRILLIC, cyrillic);
	SCRIPT("Armenian", USCRIPT_ARMENIAN, armenian);
	SCRIPT("Georgian", USCRIPT_GEORGIAN, georgian);
	SCRIPT("Hiragana", USCRIPT_HIRAGANA, hiragana);
	SCRIPT("Katakana", USCRIPT_KATAKANA, katakana);
	SCRIPT("Hangul", USCRIPT_HANGUL, hangul);
	SCRIPT("Arabic", USCRIPT_ARABIC, arabic);
	SCRIPT("Hebrew", USCRIPT_HEBREW, hebrew);
	utrans_close(to_latin);
	test_exit();
}
