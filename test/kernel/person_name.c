/*
 * person_name.c
 *	  Properties of the person name kernels: the display form is a fixed point,
 *	  parts keep every letter, and what people type comes out as expected.
 */
#include "memory.h"

#include "field/field.h"
#include "text/letter.h"
#include "text/text.h"

static const char *const particles[] = {
	"van", "van der", "van den", "van de", "de", "den", "ter", "ten", "in 't", "op de", "van 't", "von", "von der", "zu", "von und zu",
	"da", "dos", "de la", "del", "di", "della", "le", "la", "du", "el", "al", "bin", "d'", "v.d.", "v/d", "af", "aan de", "Van", "Van den",
	"VAN DER", "De", "Di", "Le", "San", "St.", "Mac", "y", "e", "i"
};
static const char *const givens[] = {
	"Jan", "Marie", "J.", "J.P.", "JP", "J P", "Th.", "Jean-Pierre", "José Luis", "Björn", "Jan-Willem", "Anne Marie", "Łukasz", "Zoë", "Ελένη", "Иван",
	"Mohamed", "JAN", "jan", "A.B.C.", "IJsbrand", "Maria del Carmen", "J.-P.", "O", "Bo", "Robert \"Bob\"", "J.P. (Jan-Piet)"
};
static const char *const families[] = {
	"Jansen", "Vries", "Berg", "JANSEN", "jansen", "Müller-Lüdenscheidt", "O'Brien", "O Connor", "d'Artagnan", "D'Angelo", "McDonald", "MCDONALD", "García López",
	"Rodríguez Zapatero", "Jansen-de Vries", "Dijk-van den Berg", "'s-Gravesande", "Tjeenk Willink", "Åse-Hansen", "Wang", "Ng", "Graf", "Παπαδόπουλος", "Петров",
	"Ortega y Gasset", "IJsselstein", "ß", "N'Golo", "Jansen - de Vries", "van", "Saint-Exupéry", "Fernández"
};
static const char *const prefixes[] = {
	"Dhr.", "mevr.", "drs.", "ir.", "Prof. Dr.", "Dr. med.", "Herr Dr.", "M.", "Mme", "Mr & Mrs", "Dhr. en mevr.", "Sir", "DR.", "de heer", "Familie", "t.a.v.", "Pan"
};
static const char *const suffixes[] = {"Jr.", "sr", "III", "MSc", ", PhD", ", MA", "(overleden)", "overleden", "geb. Schmidt", "en Marie de Boer", "& Piet", "†", "2"};

#define PICK(list) list[test_random() % (sizeof(list) / sizeof((list)[0]))]

/* A name as somebody might type it. */
static size_t
make_name(char *s, size_t size)
{
	int			form = (int) (test_random() % 8);
	const char *prefix = test_random() % 3 == 0 ? PICK(prefixes) : "";
	const char *suffix = test_random() % 3 == 0 ? PICK(suffixes) : "";
	const char *particle = test_random() % 2 == 0 ? PICK(particles) : "";
	const char *given = PICK(givens);
	const char *family = PICK(families);
	int			n;

	if (form == 0)
		n = snprintf(s, size, "%s %s, %s %s %s", prefix, family, given, particle, suffix);
	else if (form == 1)
		n = snprintf(s, size, "%s %s, %s%s", particle, family, given, suffix);
	else if (form == 2)
		n = snprintf(s, size, "%s %s %s", family, given, suffix);
	else if (form == 3)
		n = snprintf(s, size, "%s %s %s", particle, family, suffix);
	else
		n = snprintf(s, size, "%s %s %s %s %s", prefix, given, particle, family, suffix);
	/* an accident of the keyboard */
	if (test_random() % 4 == 0 && n > 0)
		s[test_random() % (size_t) n] = "aZ.,-'/ (&"[test_random() % 10];
	if (test_random() % 6 == 0)
		for (int i = 0; i < n; i++)
			if (s[i] >= 'a' && s[i] <= 'z')
				s[i] -= 32;
	return (size_t) n;
}

/* Random code points of the blocks that make trouble, and ASCII between. */
static size_t
make_noise(char *s, size_t size)
{
	static const uint32_t blocks[] = {0x20, 0x20, 0x40, 0x60, 0xA0, 0xC0, 0x100, 0x1C0, 0x300, 0x370, 0x400, 0x590, 0x600, 0x10A0, 0x1C80, 0x1E00, 0x1F00, 0x2000, 0x2100, 0xAC00, 0xFB00, 0xFF00, 0x10400, 0x1D400};
	HygBuf		out = {s, 0, size, s};
	int			count = (int) (test_random() % 24);

	for (int i = 0; i < count; i++)
	{
		if (test_random() % 4 == 0)
			hyg_buf_char(&out, " .,-'&("[test_random() % 7]);
		else if (test_random() % 30 == 0)
			hyg_buf_char(&out, (char) (test_random() & 0xFF));
		else
			hyg_buf_codepoint(&out, PICK(blocks) + (uint32_t) (test_random() % 96));
	}
	return out.len;
}

/* The display form of a display form is itself. */
static bool
is_fixed_point(const char *s, size_t n)
{
	HygBuf		once;
	HygBuf		twice;
	bool		good = true;

	hyg_buf_init(&once, 64);
	hyg_buf_init(&twice, 64);
	if (hyg_normalize_person_name(s, n, &once))
	{
		good = hyg_normalize_person_name(once.data, once.len, &twice) && once.len == twice.len &&
			memcmp(once.data, twice.data, once.len) == 0;
		if (!good)
			printf("# [%.*s] -> [%.*s] -> [%.*s]\n", (int) n, s, (int) once.len, once.data, (int) twice.len, twice.data);
	}
	hyg_buf_free(&once);
	hyg_buf_free(&twice);
	return good;
}

/* Counts of the letters a text has in lower case, hashed into buckets. */
static void
count_letters(const char *s, size_t n, int sign, int *buckets)
{
	const char *end = s + n;

	while (s < end)
	{
		uint32_t	cp;

		s += hyg_utf8_read(s, end, &cp);
		if (hyg_letter(cp)->kind != HYG_KIND_LETTER)
			continue;
		cp = hyg_to_lower(cp);
		if (cp == 0x3C2)
			cp = 0x3C3;
		buckets[cp % 1021] += sign;
	}
}

/* Every letter of the normal form is in one of the five parts: only for input without remarks and second persons. */
static bool
keeps_letters(const char *s, size_t n)
{
	HygPersonName name;
	HygBuf		normal;
	int			buckets[1021] = {0};
	bool		good = true;

	hyg_person_name_init(&name);
	hyg_buf_init(&normal, 64);
	hyg_normalize_text(s, n, &normal);
	if (hyg_parse_person_name(s, n, &name))
	{
		count_letters(normal.data, normal.len, 1, buckets);
		count_letters(name.prefix.data, name.prefix.len, -1, buckets);
		count_letters(name.given.data, name.given.len, -1, buckets);
		count_letters(name.particle.data, name.particle.len, -1, buckets);
		count_letters(name.family.data, name.family.len, -1, buckets);
		count_letters(name.suffix.data, name.suffix.len, -1, buckets);
		for (int i = 0; i < 1021; i++)
			good &= buckets[i] == 0;
		if (!good)
			printf("# [%.*s] -> [%.*s|%.*s|%.*s|%.*s|%.*s]\n", (int) n, s, (int) name.prefix.len, name.prefix.data, (int) name.given.len, name.given.data,
				   (int) name.particle.len, name.particle.data, (int) name.family.len, name.family.data, (int) name.suffix.len, name.suffix.data);
	}
	hyg_person_name_free(&name);
	hyg_buf_free(&normal);
	return good;
}

/* Has the text a remark or a second person, whose letters the parts leave out? */
static bool
has_more(const char *s, size_t n)
{
	static const char *const marks[] = {"(", "&", "+", "/", "[", "{", "<", "\"", "\xE2\x80\xA0", "\xC2\xAB", "\xE2\x80\x9C", "\xE2\x80\x9E"};
	static const char *const words[] = {" en ", " et ", " og ", " and ", " u ", " und ", " y ", " e ", " i ", " overl ", " overleden "};
	char		plain[1100] = " ";
	size_t		length;

	for (size_t i = 0; i < n; i++)
		plain[i + 1] = (s[i] | 32) >= 'a' && (s[i] | 32) <= 'z' ? (char) (s[i] | 32) : (unsigned char) s[i] < 0x80 ? ' ' : s[i];
	plain[n + 1] = ' ';
	for (size_t w = 0; w < sizeof(marks) / sizeof(marks[0]); w++)
	{
		length = strlen(marks[w]);
		for (size_t i = 0; i + length <= n; i++)
			if (memcmp(s + i, marks[w], length) == 0)
				return true;
	}
	for (size_t w = 0; w < sizeof(words) / sizeof(words[0]); w++)
	{
		length = strlen(words[w]);
		for (size_t i = 0; i + length <= n + 2; i++)
			if (memcmp(plain + i, words[w], length) == 0)
				return true;
	}
	return false;
}

int
main(void)
{
	char		s[1024];
	long		failures = 0;
	long		letters = 0;
	long		cases = 0;

	/* found by fuzzing */
	failures += !is_fixed_point("T9\xEF........\xFF\xFF\x08\xC2\xB4", 16);
	test_report("display form of what fuzzing found is a fixed point", failures, 1);

	failures = 0;
	for (int i = 0; i < 100000; i++)
	{
		size_t		n = make_name(s, sizeof(s));

		failures += !is_fixed_point(s, n);
		if (!has_more(s, n))
		{
			cases++;
			letters += !keeps_letters(s, n);
		}
	}
	test_report("display form of mutated names is a fixed point", failures, 100000);
	test_report("parts of mutated names keep every letter", letters, cases);

	failures = letters = cases = 0;
	for (int i = 0; i < 100000; i++)
	{
		size_t		n = make_noise(s, sizeof(s));

		failures += !is_fixed_point(s, n);
	}
	test_report("display form of random text is a fixed point", failures, 100000);

	/* hostile lengths: refused or bounded, never slow */
	failures = 0;
	{
		static const char *const pieces[] = {"a", ". ", "de ", "-", "'", ",", "(", "van der ", "\xEF\xB7\xBA", "J.", "O ", "\xCC\x81", "&", "/"};
		char	   *big = malloc(1 << 20);
		HygBuf		out;
		HygPersonName name;

		hyg_buf_init(&out, 64);
		hyg_person_name_init(&name);
		for (size_t k = 0; k < sizeof(pieces) / sizeof(pieces[0]); k++)
		{
			for (size_t length = 3; length <= 1 << 20; length *= 4)
			{
				size_t		step = strlen(pieces[k]);
				size_t		n = 0;

				while (n + step <= length)
				{
					memcpy(big + n, pieces[k], step);
					n += step;
				}
				hyg_buf_reset(&out);
				if (hyg_normalize_person_name(big, n, &out) && (n > HYG_FIELD_MAX || out.len > HYG_FIELD_MAX))
					failures++;
				if (hyg_parse_person_name(big, n, &name) && n > HYG_FIELD_MAX)
					failures++;
				if (n <= HYG_FIELD_MAX)
					failures += !is_fixed_point(big, n);
			}
		}
		hyg_person_name_free(&name);
		hyg_buf_free(&out);
		free(big);
	}
	test_report("long input is bounded", failures, 14 * 10);
	test_exit();
}
