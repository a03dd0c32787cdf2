/*
 * Fuzz target of identities: any bytes as a stored identity, compared with itself and with one a constructor
 * made of the same bytes; what constructors write must open and be its own duplicate.
 */
#include "identity/identity.h"
#include "match/match.h"
#include "memory.h"

static void
check(bool condition)
{
	if (!condition)
		abort();
}

static void
exercise(const HygView *a, const HygView *b)
{
	int64_t		keys[HYG_MAX_KEYS];
	HygComparison ab;
	HygComparison ba;
	double		p;
	double		q;
	int			n = hyg_blocking_keys(a, HYG_KEYS_BULK, keys);

	check(n >= 0 && n <= HYG_MAX_KEYS);
	for (int k = 1; k < n; k++)
		check(keys[k - 1] < keys[k]);
	hyg_match(a, b, &p);
	hyg_match(b, a, &q);
	check(p == q && p >= 0.0 && p <= 1.0);
	if (a->kind != b->kind)
		return;
	hyg_compare(a, b, &ab);
	hyg_compare(b, a, &ba);
	check(memcmp(&ab, &ba, sizeof(ab)) == 0);
}

/* Field f of the input: its bytes between the separators 0xFF. */
static HygInput
part(const char *s, size_t n, int f)
{
	HygInput	in = {NULL, 0};
	size_t		at = 0;

	while (f-- > 0)
	{
		const char *end = at < n ? memchr(s + at, '\xFF', n - at) : NULL;

		if (end == NULL)
			return in;
		at = (size_t) (end - s) + 1;
	}
	if (at < n)
	{
		const char *end = memchr(s + at, '\xFF', n - at);

		in.s = s + at;
		in.n = end ? (size_t) (end - in.s) : n - at;
	}
	return in;
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	const char *s = (const char *) data;
	HygBuilder	b;
	HygView		raw;
	HygView		made[2];
	HYG_STACK_BUF(person, HYG_IDENTITY_MAX);
	HYG_STACK_BUF(organization, HYG_IDENTITY_MAX);
	HygPersonInput p;
	HygOrganizationInput o;

	memset(&p, 0, sizeof(p));
	p.given_name = part(s, size, 0);
	p.family_name = part(s, size, 1);
	p.email = part(s, size, 2);
	p.phone = part(s, size, 3);
	p.street = part(s, size, 4);
	p.postcode = part(s, size, 5);
	p.full_name = part(s, size, 6);
	p.birth_name = part(s, size, 7);
	p.organization = part(s, size, 8);
	p.has_birth_date = size > 2;
	p.birth_year = size > 2 ? data[0] * 10 : 0;
	p.birth_month = size > 2 ? data[1] % 12 + 1 : 0;
	p.birth_day = size > 2 ? data[2] % 28 + 1 : 0;
	hyg_builder_init(&b, HYG_KIND_PERSON);
	hyg_person_identity(&b, &p);
	hyg_builder_extra(&b, s, size, s, size);
	hyg_builder_finish(&b, &person);
	hyg_builder_free(&b);
	check(hyg_view_open(&made[0], person.data, person.len));

	memset(&o, 0, sizeof(o));
	o.name = part(s, size, 0);
	o.alias = part(s, size, 1);
	o.email = part(s, size, 2);
	o.phone = part(s, size, 3);
	o.website = part(s, size, 4);
	o.postcode = part(s, size, 5);
	o.tax_number = part(s, size, 6);
	o.registration_number = part(s, size, 7);
	o.region = "NL";
	hyg_builder_init(&b, HYG_KIND_ORGANIZATION);
	hyg_organization_identity(&b, &o);
	hyg_builder_finish(&b, &organization);
	hyg_builder_free(&b);
	check(hyg_view_open(&made[1], organization.data, organization.len));

	exercise(&made[0], &made[0]);
	exercise(&made[1], &made[1]);
	if (hyg_view_open(&raw, s, size))
	{
		exercise(&raw, &raw);
		exercise(&raw, &made[0]);
		exercise(&raw, &made[1]);
	}
	hyg_buf_free(&person);
	hyg_buf_free(&organization);
	return 0;
}
