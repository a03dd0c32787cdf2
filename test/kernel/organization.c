/*
 * Organisation names: cases, every legal form of the lists in all its
 * writings, and properties over names put together at random.
 */
#include "memory.h"

#include "field/field.h"
#include "field/organization_table.h"
#include "text/text.h"

static bool
equal(const HygBuf *b, const char *s)
{
	return b->len == strlen(s) && memcmp(b->data, s, b->len) == 0;
}

/* name, core, form ("" for none), display form */
static const char *const cases[][4] = {
	{"Jansen & Zonen b.v.", "jansen en zonen", "BV", "Jansen & Zonen B.V."},
	{"Jansen en Zn BV", "jansen en zonen", "BV", "Jansen en Zn B.V."},
	{"JANSEN + ZONEN B V", "jansen en zonen", "BV", "Jansen + Zonen B.V."},
	{"Jansen besloten vennootschap", "jansen", "BV", "Jansen besloten vennootschap"},
	{"NV Nederlandse Gasunie", "nederlandse gasunie", "NV", "N.V. Nederlandse Gasunie"},
	{"De B.V. Fabriek", "de bv fabriek", "", "De B.V. Fabriek"},
	{"Co\303\266peratieve Vereniging Boer U.A.", "boer", "COOPERATIE UA", "Co\303\266peratieve Vereniging Boer U.A."},
	{"VvE Zonnehof", "zonnehof", "VVE", "VvE Zonnehof"},
	{"Vereniging van Eigenaars Zonnehof", "zonnehof", "VVE", "Vereniging van Eigenaars Zonnehof"},
	{"Solvay NV/SA", "solvay", "NV", "Solvay NV/SA"},
	{"M\303\274ller & S\303\266hne GmbH & Co. KG", "muller und sohne", "GMBH & CO KG", "M\303\274ller & S\303\266hne GmbH & Co. KG"},
	{"M\303\274ller u. Sohn GmbH u. Co KG", "muller und sohn", "GMBH & CO KG", "M\303\274ller u. Sohn GmbH & Co. KG"},
	{"M\303\274ller UG (haftungsbeschr\303\244nkt)", "muller", "UG", "M\303\274ller UG (haftungsbeschr\303\244nkt)"},
	{"M\303\274ller e. K.", "muller", "EK", "M\303\274ller e.K."},
	{"M\303\274ller GmbH i.L.", "muller", "GMBH", "M\303\274ller GmbH i.L."},
	{"S.\303\240 r.l. Luxe", "luxe", "SARL", "S.\303\240 r.l. Luxe"},
	{"Dupont et Cie", "dupont and co", "", "Dupont et Cie"},
	{"SAS Dupont & Fils", "dupont et fils", "SAS", "SAS Dupont & Fils"},
	{"SAS Institute", "sas institute", "", "SAS Institute"},
	{"Hotel & Spa", "hotel and spa", "", "Hotel & Spa"},
	{"Hotel Spa", "hotel spa", "", "Hotel Spa"},
	{"Barilla SpA", "barilla", "SPA", "Barilla S.p.A."},
	{"Acme Co., Ltd.", "acme company", "LTD", "Acme Co., Ltd"},
	{"ACME (UK) Limited", "acme uk", "LTD", "ACME (UK) Limited"},
	{"Acme , inc", "acme", "INC", "Acme, Inc."},
	{"AT&T", "at and t", "", "AT&T"},
	{"Marks &amp; Spencer", "marks and spencer", "", "Marks & Spencer"},
	{"Canal+", "canal", "", "Canal+"},
	{"I.B.M. Nederland", "ibm nederland", "", "I.B.M. Nederland"},
	{"I. B. M. Nederland", "ibm nederland", "", "I. B. M. Nederland"},
	{"IBM NEDERLAND BV", "ibm nederland", "BV", "IBM NEDERLAND B.V."},
	{"H.A.N.S.A.", "hansa", "", "H.A.N.S.A."},
	{"A.B. Jansen", "ab jansen", "", "A.B. Jansen"},
	{"AB Volvo", "volvo", "AB", "AB Volvo"},
	{"Ab Jansen", "ab jansen", "", "Ab Jansen"},
	{"Palm, The", "palm", "", "Palm, The"},
	{"MATTHEW A. HENSON ACADEMY", "matthew a henson academy", "", "Matthew A. Henson Academy"},
	{"Oy Karl Fazer Ab", "karl fazer", "AB", "Oy Karl Fazer AB"},
	{"Kowalski Sp. z o.o. Sp.k.", "kowalski", "SP ZOO SP K", "Kowalski sp. z o.o. sp.k."},
	{"\320\236\320\236\320\236 \320\240\320\276\320\274\320\260\321\210\320\272\320\260", "romaska", "OOO", "\320\236\320\236\320\236 \320\240\320\276\320\274\320\260\321\210\320\272\320\260"},
	{"Jansen B.V. t/a De Hoek", "jansen", "BV", "Jansen B.V. t/a De Hoek"},
	{"J. de Vries h.o.d.n. Snackbar", "j de vries", "", "J. de Vries h.o.d.n. Snackbar"},
	{"Jansen B.V. (voorheen Pietersen B.V.)", "jansen", "BV", "Jansen B.V. (voorheen Pietersen B.V.)"},
	{"Jansen bv (in liquidatie)", "jansen", "BV", "Jansen B.V. (in liquidatie)"},
	{"Jansen bv (Rotterdam)", "jansen rotterdam", "BV", "Jansen B.V. (Rotterdam)"},
	{"SARL Dupont (Paris)", "dupont paris", "SARL", "SARL Dupont (Paris)"},
	{"Acme (Ltd)", "acme", "LTD", "Acme (Ltd)"},
	{"In liquidatie", "in liquidatie", "", "In liquidatie"},
	{"B.V.", "bv", "", "B.V."},
	{"Stichting", "stichting", "", "Stichting"},
	{"& BV", "bv", "", "& BV"},
	{"The Limited", "the", "LTD", "The Limited"},
	{"adidas ag", "adidas", "AG", "adidas AG"},
	{"bakkerij van den berg", "bakkerij van den berg", "", "Bakkerij van den Berg"},
	{"IJSSELMEER VISSERIJ BV", "ijsselmeer visserij", "BV", "IJsselmeer Visserij B.V."},
	{"SOCI\303\211T\303\211 G\303\211N\303\211RALE", "societe generale", "", "Soci\303\251t\303\251 G\303\251n\303\251rale"},
	{"\"Jansen,Pieters &Co\"", "jansen pieters and co", "", "Jansen, Pieters & Co"},
	{"3M ( Nederland ) B.V.", "3m nederland", "BV", "3M (Nederland) B.V."},
	{"", NULL, "", NULL},
	{" - ", NULL, "", NULL},
};

static void
test_cases(void)
{
	HygBuf		out;
	long		bad = 0;

	hyg_buf_init(&out, 64);
	for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++)
	{
		const char *s = cases[i][0];
		size_t		n = strlen(s);
		bool		found;

		hyg_buf_reset(&out);
		found = hyg_organization_core(s, n, &out);
		if (found != (cases[i][1] != NULL) || (found && !equal(&out, cases[i][1])))
		{
			printf("# core of %s: %.*s\n", s, (int) out.len, out.data);
			bad++;
		}
		hyg_buf_reset(&out);
		if (hyg_legal_form(s, n, &out) != (cases[i][2][0] != '\0') || !equal(&out, cases[i][2]))
		{
			printf("# form of %s: %.*s\n", s, (int) out.len, out.data);
			bad++;
		}
		hyg_buf_reset(&out);
		found = hyg_normalize_organization(s, n, &out);
		if (found != (cases[i][3] != NULL) || (found && !equal(&out, cases[i][3])))
		{
			printf("# display of %s: %.*s\n", s, (int) out.len, out.data);
			bad++;
		}
	}
	hyg_buf_free(&out);
	test_report("names as written", bad, sizeof(cases) / sizeof(cases[0]));
}

/* Code and core of "NAME FORM" or "FORM NAME". */
static bool
reads_as(const char *name, int form)
{
	const HygLegalForm *f = &hyg_legal_forms[form];
	HYG_STACK_BUF(core, 128);
	HYG_STACK_BUF(code, 128);
	bool		ok;

	ok = hyg_organization_core(name, strlen(name), &core) && equal(&core, "foobar testing") &&
		hyg_legal_form(name, strlen(name), &code) && code.len == f->code_length &&
		memcmp(code.data, hyg_legal_form_text + f->code, code.len) == 0;
	if (!ok)
		printf("# %s: %.*s|%.*s\n", name, (int) core.len, core.data, (int) code.len, code.data);
	hyg_buf_free(&core);
	hyg_buf_free(&code);
	return ok;
}

/* Every written form and every usual spelling is read back as its own form. */
static void
test_forms(const HygWordlist *list, bool front, const char *title)
{
	long		bad = 0;

	for (uint32_t i = 0; i < list->count; i++)
	{
		const char *key = list->words + list->offsets[i];
		int			n = (int) (list->offsets[i + 1] - list->offsets[i]);
		int			form = (int) (list->values[i] / 4);
		bool		dots = !front && (list->values[i] & 2);
		const HygLegalForm *f = &hyg_legal_forms[form];
		char		name[300];
		char		written[200];
		int			at = 0;

		for (int k = 0; k < n; k++)
		{
			if (dots && k > 0)
				written[at++] = '.';
			written[at++] = key[k];
		}
		written[at] = '\0';
		snprintf(name, sizeof(name), front ? "%s Foobar Testing" : "Foobar Testing %s", written);
		if (front)
			snprintf(name, sizeof(name), "%s Foobar Testing", written);
		/* short forms in front are forms in capitals only */
		if (!front || !(list->values[i] & 2))
			bad += !reads_as(name, form);
		for (char *c = written; *c != '\0'; c++)
		{
			if (*c >= 'a' && *c <= 'z')
				*c -= 32;
		}
		snprintf(name, sizeof(name), "Foobar Testing, %s", written);
		if (front)
			snprintf(name, sizeof(name), "%s Foobar Testing", written);
		bad += !reads_as(name, form);
		if (f->spelling_length > 0 && !front)
		{
			snprintf(name, sizeof(name), "Foobar Testing %.*s", (int) f->spelling_length, hyg_legal_form_text + f->spelling);
			bad += !reads_as(name, form);
		}
	}
	test_report(title, bad, list->count);
}

static const char *const pieces[] = {
	"Jansen", "JANSEN", "jansen", "M\303\274ller", "B.V.", "bv", "B V", "GmbH", "& Co. KG", "&", "+", "en", "und", "et", "(", ")",
	"(in liquidatie)", "i.o.", "t/a", "h.o.d.n.", "S.A.", "SARL", "Sp. z o.o.", "A/S", "The", "de", "van", "Zonen", "Co", "Cie", ",", ".",
	"I.B.M.", "I", "B", "3M", "1234", "'t", "O'Brien", "\"", "-", "/", "Stichting", "Co\303\266peratie", "U.A.", "Ltd", "plc", "\xC3", "\xE2\x80\x99",
	"\320\236\320\236\320\236", "\346\240\252\345\274\217\344\274\232\347\244\276", "HOLDING", "groep", "ijs", "&amp;", "[", "]", ";", "VOF", "mbH", "e.K.", "&Co", "a,b", "\303\266zel"
};

static void
test_properties(void)
{
	HygBuf		one;
	HygBuf		two;
	long		unstable = 0;
	long		empty = 0;
	long		lost = 0;
	long		cases_run = 0;

	hyg_buf_init(&one, 64);
	hyg_buf_init(&two, 64);
	for (; cases_run < 60000; cases_run++)
	{
		char		s[400];
		size_t		n = 0;
		int			parts = 1 + (int) (test_random() % 7);

		for (int i = 0; i < parts; i++)
		{
			const char *piece = pieces[test_random() % (sizeof(pieces) / sizeof(pieces[0]))];
			size_t		length = strlen(piece);

			memcpy(s + n, piece, length);
			n += length;
			if (test_random() % 5 != 0)
				s[n++] = ' ';
		}
		hyg_buf_reset(&one);
		hyg_buf_reset(&two);
		if (hyg_normalize_organization(s, n, &one) &&
			(!hyg_normalize_organization(one.data, one.len, &two) || one.len != two.len || memcmp(one.data, two.data, one.len) != 0))
			unstable++;
		/* a display form has the core of what it was made from */
		if (one.len > 0)
		{
			size_t		length = one.len;

			hyg_buf_reset(&two);
			hyg_organization_core(s, n, &two);
			hyg_organization_core(one.data, length, &one);
			if (one.len - length != two.len || memcmp(one.data + length, two.data, two.len) != 0)
			{
				if (lost++ < 5)
					printf("# %.*s: core %.*s, of its display form (core at the end) %.*s\n", (int) n, s, (int) two.len, two.data, (int) one.len, one.data);
			}
		}
		hyg_buf_reset(&one);
		hyg_buf_reset(&two);
		hyg_fold(s, n, &one);
		if (hyg_organization_core(s, n, &two) != (two.len > 0) || (one.len > 0) != (two.len > 0))
			empty++;
	}
	hyg_buf_free(&one);
	hyg_buf_free(&two);
	test_report("the display form is its own display form", unstable, cases_run);
	test_report("the display form keeps the core", lost, cases_run);
	test_report("a core where there are letters or digits", empty, cases_run);
}

/* Long and hostile input is bounded. */
static void
test_long(void)
{
	size_t		n = 1000000;
	char	   *s = malloc(n);
	HygBuf		out;
	long		bad = 0;
	static const char *const fills[] = {"a", "a.", "& ", "(", "b.v. ", "a/", " ", "\xC3", "\346\240\252", "x (y) "};

	hyg_buf_init(&out, 64);
	for (size_t f = 0; f < sizeof(fills) / sizeof(fills[0]); f++)
	{
		size_t		length = strlen(fills[f]);

		for (size_t i = 0; i < n; i++)
			s[i] = fills[f][i % length];
		for (size_t size = 3000; size <= n; size *= 18)
		{
			hyg_buf_reset(&out);
			hyg_organization_core(s, size, &out);
			bad += out.len > 16 * HYG_FIELD_MAX;
			hyg_buf_reset(&out);
			hyg_legal_form(s, size, &out);
			bad += hyg_normalize_organization(s, size, &out) && size > HYG_FIELD_MAX;
		}
	}
	hyg_buf_free(&out);
	free(s);
	test_report("long input is bounded", bad, sizeof(fills) / sizeof(fills[0]));
}

static void
test_common(void)
{
	static const char *const words[] = {"group", "holding", "international", "services", "groep", "beheer", "gruppe", "groupe", "uslugi", "servicios", "servizi"};
	static const char *const rare[] = {"jansen", "philips", "gmbh", "bv", ""};
	long		bad = 0;

	for (size_t i = 0; i < sizeof(words) / sizeof(words[0]); i++)
		bad += !hyg_is_common_organization_word(words[i], strlen(words[i]));
	for (size_t i = 0; i < sizeof(rare) / sizeof(rare[0]); i++)
		bad += hyg_is_common_organization_word(rare[i], strlen(rare[i]));
	test_report("common words", bad, sizeof(words) / sizeof(words[0]) + sizeof(rare) / sizeof(rare[0]));
}

int
main(void)
{
	test_cases();
	test_forms(&hyg_legal_form_end, false, "every form is found at the end");
	test_forms(&hyg_legal_form_front, true, "every form is found in front");
	test_properties();
	test_long();
	test_common();
	test_exit();
}
