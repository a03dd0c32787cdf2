/*
 * Identities: what must hold of any record.  Records are drawn from few words, so that pairs agree in
 * parts; some are spoilt by random bytes.
 */
#include <math.h>

#include "identity/identity.h"
#include "match/match.h"
#include "memory.h"

#define RECORDS 400

static const char *const given[] = {"Mirjam", "Miriam", "M.", "Jan Willem", "Jan-Willem", "Johannes Petrus", "Piet", "J.P.", "Müller", "Ольга", "王", "Anne Marie", "Annemarie", "x", "Bo"};
static const char *const family[] = {"de Boer", "Boer", "van den Berg", "Vandenberg", "Jansen", "Janssen", "Jansen-de Vries", "Müller", "Mueller", "O'Neill", "Smith", "Иванова", "Garcia Lopez", "Garcia", "É"};
static const char *const email[] = {"m.boer@example.com", "mboer@example.com", "info@firma.nl", "jan.jansen+x@gmail.com", "janjansen@googlemail.com", "a@b.de; info@firma.nl", "geen", "janjansen@firma.nl", "jan.janssen@firma.nl"};
static const char *const phone[] = {"06-12345678", "+31 6 12345678", "0612345679", "020 1234567, 06-12345678", "-"};
static const char *const street[] = {"Dorpsstraat 5", "Dorpsstr. 5a", "5 High Street", "Hauptstraße 12 b", "Postbus 12", "12"};
static const char *const postcode[] = {"1234 AB", "1234ab", "1234 AC", "10115", "SW1A 1AA", "x"};
static const char *const city[] = {"Amsterdam", "A'dam", "Den Haag", "'s-Gravenhage", "Köln", "Koeln"};
static const char *const country[] = {"NL", "Nederland", "Germany", "??"};
static const char *const company[] = {"Bakker Holding B.V.", "Bakker Beheer BV", "Bakkers Bakker Bakery", "Bakker Bakkerij Bakkers", "IBM", "International Business Machines", "Acme Ltd", "ACME Limited", "Jansen & Zonen", "Zonen Jansen", "Müller GmbH", "A"};
static const char *const site[] = {"www.bakker.nl", "http://bakker.nl/x", "baker.nl", "acme.co.uk", "nonsense"};
static const char *const code[] = {"123456782", "NL123456782B01", "12345678", "AB-12.345.678", "0"};

typedef struct Stored
{
	size_t		n;
	char		bytes[HYG_IDENTITY_MAX];
	HygView		view;
} Stored;

static Stored stored[RECORDS];
static char scratch[16384];
static size_t scratch_used;

#define PICK(list) pick(list, sizeof(list) / sizeof((list)[0]))

/* One of the list; sometimes nothing, sometimes with bytes changed at random. */
static HygInput
pick(const char *const *list, size_t count)
{
	HygInput	in = {NULL, 0};
	uint64_t	r = test_random();

	if (r % 4 == 0)
		return in;
	in.s = list[(r >> 8) % count];
	in.n = strlen(in.s);
	if ((r >> 32) % 6 == 0 && scratch_used + in.n + 4 < sizeof(scratch))
	{
		char	   *copy = scratch + scratch_used;

		memcpy(copy, in.s, in.n);
		for (int i = 0; i < 2 && in.n > 0; i++)
			copy[test_random() % in.n] = (char) test_random();
		in.s = copy;
		scratch_used += in.n;
	}
	return in;
}

static void
finish(HygBuilder *b, Stored *out)
{
	HYG_STACK_BUF(buf, HYG_IDENTITY_MAX);

	hyg_builder_finish(b, &buf);
	hyg_builder_free(b);
	out->n = buf.len;
	if (buf.len > sizeof(out->bytes))
		abort();
	memcpy(out->bytes, buf.data, buf.len);
	hyg_buf_free(&buf);
}

static void
random_record(Stored *out)
{
	HygBuilder	b;

	scratch_used = 0;
	if (test_random() % 3 > 0)
	{
		HygPersonInput in;

		memset(&in, 0, sizeof(in));
		in.given_name = PICK(given);
		in.family_name = PICK(family);
		if (test_random() % 4 == 0)
			in.birth_name = PICK(family);
		if (test_random() % 4 == 0)
			in.full_name = PICK(family);
		in.has_birth_date = test_random() % 3 > 0;
		in.birth_year = 1970 + (int) (test_random() % 4);
		in.birth_month = 1 + (int) (test_random() % 3);
		in.birth_day = 1 + (int) (test_random() % 3);
		in.email = PICK(email);
		in.phone = PICK(phone);
		in.street = PICK(street);
		in.postcode = PICK(postcode);
		in.city = PICK(city);
		in.country = PICK(country);
		in.organization = PICK(company);
		if (test_random() % 4 == 0)
			in.national_id = PICK(code);
		in.region = test_random() % 2 ? "NL" : NULL;
		hyg_builder_init(&b, HYG_KIND_PERSON);
		hyg_person_identity(&b, &in);
	}
	else
	{
		HygOrganizationInput in;

		memset(&in, 0, sizeof(in));
		in.name = PICK(company);
		in.alias = PICK(company);
		in.website = PICK(site);
		in.email = PICK(email);
		in.phone = PICK(phone);
		in.street = PICK(street);
		in.postcode = PICK(postcode);
		in.city = PICK(city);
		in.registration_number = PICK(code);
		in.tax_number = PICK(code);
		in.region = test_random() % 2 ? "NL" : NULL;
		hyg_builder_init(&b, HYG_KIND_ORGANIZATION);
		hyg_organization_identity(&b, &in);
	}
	for (int i = (int) (test_random() % 4); i > 0; i--)
	{
		HygInput	key = PICK(city);
		HygInput	value = PICK(code);

		if (key.s != NULL && value.s != NULL)
			hyg_builder_extra(&b, key.s, key.n, value.s, value.n);
	}
	finish(&b, out);
}

/* Every value a whole number of UTF-8 characters, no control characters: what the receive function asks. */
static bool
is_clean(const HygView *view)
{
	for (int v = 0; v < view->count; v++)
	{
		const unsigned char *s = (const unsigned char *) view->values[v].s;
		size_t		n = view->values[v].n;

		for (size_t i = 0; i < n;)
		{
			size_t		length = s[i] < 0x80 ? 1 : s[i] >= 0xF0 ? 4 : s[i] >= 0xE0 ? 3 : s[i] >= 0xC2 ? 2 : 0;

			if (s[i] < ' ' || length == 0 || i + length > n)
				return false;
			for (size_t k = 1; k < length; k++)
			{
				if ((s[i + k] & 0xC0) != 0x80)
					return false;
			}
			i += length;
		}
	}
	return true;
}

static void
test_records(void)
{
	long		closed = 0;
	long		unclean = 0;
	long		unsorted = 0;
	long		many = 0;
	long		lost = 0;
	long		self = 0;

	for (int r = 0; r < RECORDS; r++)
	{
		int64_t		keys[HYG_MAX_KEYS];
		int64_t		all[HYG_MAX_KEYS];
		HygView		copy;
		double		probability;
		int			n;
		int			m;
		int			at = 0;

		random_record(&stored[r]);
		if (!hyg_view_open(&stored[r].view, stored[r].bytes, stored[r].n))
		{
			closed++;
			continue;
		}
		unclean += !is_clean(&stored[r].view);
		n = hyg_blocking_keys(&stored[r].view, HYG_KEYS_INDEX, keys);
		m = hyg_blocking_keys(&stored[r].view, HYG_KEYS_BULK, all);
		many += n > HYG_MAX_KEYS || m > HYG_MAX_KEYS || n > m;
		for (int k = 0; k < n; k++)
		{
			unsorted += keys[k] <= 0 || (k > 0 && keys[k] <= keys[k - 1]);
			while (at < m && all[at] < keys[k])
				at++;
			lost += at == m || all[at] != keys[k];
		}
		/* the same record elsewhere in memory: same keys, and nothing speaks against it */
		copy = stored[r].view;
		m = hyg_blocking_keys(&copy, HYG_KEYS_INDEX, all);
		lost += m != n || memcmp(all, keys, sizeof(int64_t) * (size_t) n) != 0;
		self += !(hyg_match(&stored[r].view, &copy, &probability) >= 0.0) && stored[r].view.count > 0;
	}
	test_report("what constructors write opens", closed, RECORDS);
	test_report("values are UTF-8 without control characters", unclean, RECORDS);
	test_report("keys are positive, sorted, distinct", unsorted, RECORDS);
	test_report("keys are bounded", many, RECORDS);
	test_report("bulk keys hold the index's; equal records, equal keys", lost, RECORDS);
	test_report("a record speaks for itself", self, RECORDS);
}

static void
test_pairs(void)
{
	long		lopsided = 0;
	long		infinite = 0;
	long		pairs = 0;

	for (int i = 0; i < RECORDS; i++)
	{
		for (int j = i + 1; j < RECORDS; j++)
		{
			HygComparison ab;
			HygComparison ba;
			double		p;
			double		q;
			double		w;

			if (stored[i].view.kind != stored[j].view.kind)
			{
				hyg_match(&stored[i].view, &stored[j].view, &p);
				lopsided += p != 0.0;
				continue;
			}
			pairs++;
			hyg_compare(&stored[i].view, &stored[j].view, &ab);
			hyg_compare(&stored[j].view, &stored[i].view, &ba);
			if (memcmp(&ab, &ba, sizeof(ab)) != 0)
			{
				if (lopsided++ < 5)
				{
					for (int f = 0; f < HYG_C_COUNT; f++)
					{
						if (ab.level[f] != ba.level[f])
							printf("# %d, %d: %s %d, %d\n", i, j, hyg_compared_name(f), ab.level[f], ba.level[f]);
					}
				}
			}
			w = hyg_match(&stored[i].view, &stored[j].view, &p);
			hyg_match(&stored[j].view, &stored[i].view, &q);
			lopsided += p != q;
			infinite += !isfinite(w) || !(p >= 0.0 && p <= 1.0);
		}
	}
	test_report("comparison is symmetric", lopsided, pairs);
	test_report("weights are finite, probabilities within 0 and 1", infinite, pairs);
}

/* Sets (e-mails, extras) are stored the same in whatever order they come. */
static void
test_canonical(void)
{
	long		wrong = 0;

	for (int i = 0; i < 500; i++)
	{
		HygBuilder	b[2];
		static Stored s[2];
		int			order = (int) (test_random() % 5) + 1;

		for (int k = 0; k < 2; k++)
			hyg_builder_init(&b[k], HYG_KIND_PERSON);
		for (int v = 0; v < 6; v++)
		{
			const char *x = email[v];
			const char *y = email[(v + order) % 6];

			hyg_builder_add(&b[0], HYG_F_EMAIL, x, strlen(x));
			hyg_builder_add(&b[1], HYG_F_EMAIL, y, strlen(y));
			hyg_builder_add(&b[0], HYG_F_PHONE, x, 4);
			hyg_builder_add(&b[1], HYG_F_PHONE, y, 4);
		}
		for (int k = 0; k < 2; k++)
			finish(&b[k], &s[k]);
		wrong += s[0].n != s[1].n || memcmp(s[0].bytes, s[1].bytes, s[0].n) != 0;
	}
	test_report("the order of a list does not matter", wrong, 500);
}

/* Damaged bytes: refused, or a well-formed identity that everything else bears. */
static void
test_damage(void)
{
	long		wrong = 0;
	long		opened = 0;

	for (int i = 0; i < 40000; i++)
	{
		const Stored *from = &stored[test_random() % RECORDS];
		size_t		n = from->n;
		char	   *bytes;
		HygView		view;

		if (test_random() % 4 == 0 && n > 0)
			n = test_random() % n;
		bytes = malloc(n ? n : 1);	/* of its very size, for the sanitizer */
		memcpy(bytes, from->bytes, n);
		for (int k = (int) (test_random() % 3); k > 0 && n > 0; k--)
			bytes[test_random() % n] = (char) test_random();
		if (hyg_view_open(&view, bytes, n))
		{
			int64_t		keys[HYG_MAX_KEYS];
			double		p;

			opened++;
			wrong += hyg_blocking_keys(&view, HYG_KEYS_BULK, keys) > HYG_MAX_KEYS;
			hyg_match(&view, &stored[i % RECORDS].view, &p);
			hyg_match(&stored[i % RECORDS].view, &view, &p);
			wrong += !(p >= 0.0 && p <= 1.0);
		}
		free(bytes);
	}
	test_report("damaged identities are refused or borne", wrong, 40000);
	test_report("some damaged identities open", opened < 1000, 1);
}

int
main(void)
{
	test_records();
	test_pairs();
	test_canonical();
	test_damage();
	test_exit();
}
