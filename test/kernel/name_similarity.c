/*
 * Similarity of names of persons and organisations: pairs that are the same
 * one or not, and properties.
 */
#include "memory.h"

#include "field/name_similarity.h"

static long failures,
			cases;

typedef double (*Similarity) (const char *a, size_t na, const char *b, size_t nb);

static void
between(Similarity similarity, const char *a, const char *b, double low, double high)
{
	double		s = similarity(a, strlen(a), b, strlen(b));

	cases++;
	if (!(s >= low && s <= high) || s != similarity(b, strlen(b), a, strlen(a)))
	{
		printf("# (%s, %s) = %g, not in %g..%g\n", a, b, s, low, high);
		failures++;
	}
}

#define CLOSE 0.85
#define LOW 0.6

static void
persons(void)
{
	static const char *const same[][2] = {
		/* order, case, comma */
		{"Jan Jansen", "JANSEN, Jan"}, {"jan jansen", "Jansen Jan"}, {"Dr. Jan Jansen", "Jan Jansen"},
		{"Nguyen Van An", "An Nguyen"},
		/* particles */
		{"Jan van der Berg", "Jan v.d. Berg"}, {"Jan van den Berg", "Jan Vandenberg"}, {"Jan van der Berg", "Jan Berg"},
		{"Ludwig von Beethoven", "Beethoven, Ludwig van"}, {"Anna de la Cruz", "Anna Delacruz"},
		/* initials */
		{"J. Jansen", "Jan Jansen"}, {"J.W. Jansen", "Jan Willem Jansen"}, {"J. Jansen", "J.W. Jansen"},
		/* nicknames */
		{"William Smith", "Bill Smith"}, {"Robert Johnson", "Bob Johnson"}, {"Elisabeth Bakker", "Els Bakker"},
		/* umlauts and other spellings */
		{"Jürgen Müller", "Juergen Mueller"}, {"Jürgen Müller", "Jurgen Muller"}, {"Søren Ødegård", "Soren Oedegaard"},
		{"Zoë Dijkstra", "Zoe Dykstra"}, {"Stefan Meier", "Stephan Mayer"}, {"Иван Петров", "Ivan Petrov"},
		/* typing errors */
		{"Peter Schneider", "Peter Schnieder"}, {"Peter Schneider", "Petre Schneider"}, {"Katharina Becker", "Katarina Bekcer"},
		/* double names */
		{"Anna Meyer-Schulz", "Anna Schulz-Meyer"}, {"Anna Meyer-Schulz", "Anna Meyer"}, {"Anna Jansen-de Vries", "Anna de Vries"},
		{"María García López", "María García"}, {"Jan-Willem Bakker", "Jan Willem Bakker"}, {"Jan Willem Bakker", "Jan Bakker"},
		/* the two in each other's column */
		{"Müller Peter", "Peter Müller"},
	};
	static const char *const different[][2] = {
		/* brothers and sisters */
		{"Jan Jansen", "Piet Jansen"}, {"Peter Schneider", "Thomas Schneider"}, {"Anna van der Berg", "Maria van der Berg"},
		{"Tim Brown", "Tom Brown"}, {"Michael Smith", "Martin Smith"}, {"Julia García López", "Pedro García López"},
		{"J. Jansen", "Piet Jansen"}, {"A. Jansen", "B. Jansen"},
		/* the same given name */
		{"Peter Schneider", "Peter Wagner"}, {"Maria García", "Maria Rossi"}, {"Anna Meyer-Schulz", "Anna Koch-Weber"},
		/* nothing in common */
		{"Jan Jansen", "Sarah Williams"}, {"Ivan Petrov", "John Smith"},
	};

	for (size_t i = 0; i < sizeof(same) / sizeof(same[0]); i++)
		between(hyg_person_name_similarity, same[i][0], same[i][1], CLOSE, 1);
	test_report("the same person", failures, cases);
	failures = cases = 0;
	for (size_t i = 0; i < sizeof(different) / sizeof(different[0]); i++)
		between(hyg_person_name_similarity, different[i][0], different[i][1], 0, LOW);
	test_report("other persons, brothers among them", failures, cases);
	failures = cases = 0;
	between(hyg_person_name_similarity, "", "", 1, 1);
	between(hyg_person_name_similarity, "Jan", "", 0, 0);
	between(hyg_person_name_similarity, "...", "  ", 1, 1);
	between(hyg_person_name_similarity, "Jansen", "Jansen", 1, 1);
	/* junior and senior are two; a first name alone may be anybody's */
	between(hyg_person_name_similarity, "John Smith Jr.", "John Smith Sr.", 0.4, 0.8);
	between(hyg_person_name_similarity, "John Smith Jr.", "John Smith", 0.9, 1);
	between(hyg_person_name_similarity, "Smith", "John Smith", 0.3, 0.7);
	between(hyg_person_name_similarity, "Martin Smith", "Martina Smith", 0.5, 0.85);
	/* one letter, and the letter repeated: found by fuzzing, differed from either side */
	between(hyg_person_name_similarity, "f", "ff?fff", 0, 1);
	between(hyg_person_name_similarity, "V", "V-VVV-VV", 0, 1);
	between(hyg_person_name_similarity, "u", "uE\xE7uE", 0, 1);
	test_report("names with something special", failures, cases);
	failures = cases = 0;
}

static void
organizations(void)
{
	static const char *const same[][2] = {
		{"Jansen Bouw B.V.", "Jansen Bouw"}, {"Jansen Bouw B.V.", "Bouw Jansen GmbH"}, {"Müller GmbH & Co. KG", "Mueller AG"},
		{"Shell", "Shell International"}, {"Philips", "Philips Group Holding N.V."}, {"Microsoft", "Micro Soft"},
		{"IBM", "International Business Machines"}, {"KLM", "Koninklijke Luchtvaart Maatschappij"}, {"I.B.M.", "IBM"},
		{"Johnson & Johnson", "Johnson and Johnson Ltd"}, {"Deutsche Telekom AG", "Deutche Telekom"},
		{"Philips Group", "Philips International"}, {"Jansen Bouw", "Jansen"}, {"Jansen Bouw en Transport", "Jansen Transport"},
	};
	static const char *const different[][2] = {
		{"Jansen Bouw", "Jansen Transport"}, {"Shell International", "Philips International"}, {"Apotheke 24", "Apotheke 25"},
		{"Acme Group", "Apex Group"}, {"Noordzee BV", "Oostzee Handel BV"}, {"IBM", "BMW"}, {"Bakkerij Jansen", "Garage Jansen BV"},
	};

	for (size_t i = 0; i < sizeof(same) / sizeof(same[0]); i++)
		between(hyg_organization_similarity, same[i][0], same[i][1], 0.8, 1);
	test_report("the same organisation", failures, cases);
	failures = cases = 0;
	for (size_t i = 0; i < sizeof(different) / sizeof(different[0]); i++)
		between(hyg_organization_similarity, different[i][0], different[i][1], 0, LOW);
	test_report("other organisations", failures, cases);
	failures = cases = 0;
	between(hyg_organization_similarity, "", "", 1, 1);
	between(hyg_organization_similarity, "", "Acme", 0, 0);
	between(hyg_organization_similarity, "GmbH", "GmbH", 1, 1);
	between(hyg_organization_similarity, "International Group", "International Group", 1, 1);
	test_report("organisations with something special", failures, cases);
	failures = cases = 0;
}

/* Random pieces put together: in range, symmetric, equal to itself. */
static void
anything(void)
{
	static const char *const pieces[] = {
		"Jan", " ", " ", " ", "de ", "van der ", "-", ",", ", ", ".", "J.", "Müller", "B.V.", "GmbH", "\xFF", "\xC3", "é", "中", "Jr.", "Dr. ",
		"0", "24", "x", "Иван", "Group", "(", "\"", "&", "'",
	};
	const long	count = 3000;

	for (long i = 0; i < count; i++)
	{
		HygBuf		a,
					b;
		HygBuf	   *side[] = {&a, &b};

		for (int k = 0; k < 2; k++)
		{
			int			n = (int) (test_random() % (i % 100 == 0 ? 400 : 10));

			hyg_buf_init(side[k], 1);
			while (n-- > 0)
			{
				const char *piece = pieces[test_random() % (sizeof(pieces) / sizeof(pieces[0]))];

				hyg_buf_bytes(side[k], piece, strlen(piece));
			}
		}
		for (int k = 0; k < 2; k++)
		{
			Similarity	similarity = k ? hyg_organization_similarity : hyg_person_name_similarity;
			double		s = similarity(a.data, a.len, b.data, b.len);
			HygBuf		copy;

			hyg_buf_init(&copy, a.len);
			hyg_buf_bytes(&copy, a.data, a.len);
			if (!(s >= 0 && s <= 1) || s != similarity(b.data, b.len, a.data, a.len) ||
				similarity(a.data, a.len, copy.data, copy.len) != 1)
			{
				printf("# %d: (%.*s, %.*s) = %.17g, %.17g\n", k, (int) a.len, a.data, (int) b.len, b.data, s,
					   similarity(b.data, b.len, a.data, a.len));
				failures++;
			}
			hyg_buf_free(&copy);
		}
		hyg_buf_free(&a);
		hyg_buf_free(&b);
	}
	test_report("any names: in range, symmetric, equal to themselves", failures, 2 * count);
}

int
main(void)
{
	persons();
	organizations();
	anything();
	test_exit();
}
