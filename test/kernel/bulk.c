/*
 * Bulk pairing against all pairs looked at one by one: which pairs are scored, each once, whatever the order of the records and
 * however the entries were divided; and that a pair given up early could not have matched.
 */
#include <math.h>

#include "identity/identity.h"
#include "match/bulk.h"
#include "match/match.h"
#include "memory.h"

#define RECORDS 600

static char *records;
static uint64_t used;
static uint64_t at[RECORDS];
static HygSketch sketches[RECORDS];
static HygView views[RECORDS];

static const char *const given[] = {"jan", "johannes", "piet", "mirjam", "miriam", "mohammed", "anna", "j", "sjaak", "xander"};
static const char *const family[] = {"jansen", "janssen", "boer", "berg", "vandenberg", "vries", "dijkstra", "dykstra", "li", "smit"};
static const char *const birth[] = {"1980-02-03", "1980-03-02", "1981-02-03", "1950-02-03", "1975-01-01"};
static const char *const email[] = {"jan.jansen@gmail.com", "info@firma.nl", "jan.jansen@hotmail.com", "m.boer@firma.nl", "mirjam@x.nl"};
static const char *const phone[] = {"+31612345678", "+31612345679", "+31201234567"};
static const char *const city[] = {"amsterdam", "den haag", "s gravenhage", "utrecht"};
static const char *const house[] = {"1", "12", "12a", "12b"};
static const char *const company[] = {"bakker holding", "bakker beheer", "ibm", "international business machines", "acme"};

#define ADD(builder, field, list) add(builder, field, list, sizeof(list) / sizeof((list)[0]))

static void
add(HygBuilder *b, HygField field, const char *const *list, size_t count)
{
	/* the first of a list is half of all, so that parts of blocks are over-full too */
	const char *value = list[test_random() % 2 ? 0 : test_random() % count];

	if (test_random() % 4 != 0)
		hyg_builder_add(b, field, value, strlen(value));
}

static int64_t
key_of(int kind, uint64_t value)
{
	uint64_t	h = (value + 1) * UINT64_C(0x9E3779B97F4A7C15) ^ kind;

	h ^= h >> 29;
	h *= UINT64_C(0xBF58476D1CE4E5B9);
	return (int64_t) ((uint64_t) kind << 58 | (h & UINT64_C(0x03ffffffffffffff)));
}

/* A record with an identity of few values and keys of its own: rare ones, some that many have, some that nearly all have. */
static void
make_record(int r)
{
	HygBuilder	b;
	HygBuf		out;
	int64_t		keys[8];
	int			n = 0;
	bool		person = test_random() % 5 != 0;
	HygRecord  *record;

	hyg_builder_init(&b, person ? HYG_KIND_PERSON : HYG_KIND_ORGANIZATION);
	if (person)
	{
		ADD(&b, HYG_F_GIVEN, given);
		ADD(&b, HYG_F_FAMILY, family);
		ADD(&b, HYG_F_BIRTH_DATE, birth);
		ADD(&b, HYG_F_ORGANIZATION, company);
	}
	else
		ADD(&b, HYG_F_NAME, company);
	ADD(&b, HYG_F_EMAIL, email);
	ADD(&b, HYG_F_PHONE, phone);
	if (test_random() % 3 == 0)
		ADD(&b, HYG_F_PHONE, phone);
	ADD(&b, HYG_F_CITY, city);
	ADD(&b, HYG_F_HOUSE_NUMBER, house);
	hyg_buf_init(&out, 256);
	hyg_builder_finish(&b, &out);
	hyg_builder_free(&b);

	keys[n++] = key_of(HYG_K_EMAIL, test_random() % 300);
	keys[n++] = key_of(HYG_K_NAMES, test_random() % 12);
	if (test_random() % 2)
		keys[n++] = key_of(HYG_K_PHONE, 0);
	if (test_random() % 2)
		keys[n++] = key_of(HYG_K_YEAR_NAME, test_random() % 2);
	keys[n++] = key_of(HYG_K_BULK_BIRTH, test_random() % 30);
	if (test_random() % 2)
		keys[n++] = key_of(HYG_K_BULK_FAMILY, 0);
	for (int i = 1; i < n; i++)
	{
		for (int j = i; j > 0 && keys[j - 1] > keys[j]; j--)
		{
			int64_t		k = keys[j];

			keys[j] = keys[j - 1];
			keys[j - 1] = k;
		}
	}
	at[r] = used;
	record = (HygRecord *) (records + used);
	record->source = (int32_t) (test_random() % 2);
	record->keys = (uint16_t) n;
	record->identity = (uint16_t) out.len;
	record->label = 4;
	record->size = (uint32_t) ((sizeof(HygRecord) + n * sizeof(int64_t) + out.len + 4 + 7) & ~7u);
	memcpy(record + 1, keys, n * sizeof(int64_t));
	memcpy((char *) (record + 1) + n * sizeof(int64_t), out.data, out.len);
	memcpy((char *) (record + 1) + n * sizeof(int64_t) + out.len, &r, 4);
	used += record->size;
	hyg_buf_free(&out);
	hyg_view_open(&views[r], hyg_record_identity(record), record->identity);
	hyg_sketch_make(&sketches[r], &views[r]);
	hyg_sketch_place(&sketches[r], at[r]);
}

static const HygRecord *
record_of(int r)
{
	return (const HygRecord *) (records + at[r]);
}

static int
number_of(const HygRecord *r)
{
	int			n;

	memcpy(&n, hyg_record_label(r), 4);
	return n;
}

/* ---- the oracle ---- */

static uint64_t
block_size(int64_t key)
{
	uint64_t	n = 0;

	for (int r = 0; r < RECORDS; r++)
	{
		for (int k = 0; k < record_of(r)->keys; k++)
			n += hyg_record_keys(record_of(r))[k] == key;
	}
	return n;
}

#define SIZES 512
static int64_t size_keys[SIZES];
static uint64_t size_values[SIZES];
static int	sizes;

static uint64_t
known_size(int64_t key)
{
	for (int i = 0; i < sizes; i++)
	{
		if (size_keys[i] == key)
			return size_values[i];
	}
	if (sizes == SIZES)
		abort();
	size_keys[sizes] = key;
	size_values[sizes] = block_size(key);
	return size_values[sizes++];
}

static bool
has_key(int r, int64_t key)
{
	for (int k = 0; k < record_of(r)->keys; k++)
	{
		if (hyg_record_keys(record_of(r))[k] == key)
			return true;
	}
	return false;
}

static const uint8_t evidence[] = {HYG_F_BIRTH_DATE, HYG_F_EMAIL, HYG_F_PHONE, HYG_F_FAMILY, HYG_F_NAME, HYG_F_POSTCODE, HYG_F_STREET, HYG_F_GIVEN, HYG_F_ORGANIZATION, HYG_F_CITY, HYG_F_WEBSITE};

static bool
agree(int a, int b, int field)
{
	const HygValue *va;
	const HygValue *vb;

	if (hyg_view_count(&views[a], field) == 0 || hyg_view_count(&views[b], field) == 0)
		return false;
	va = hyg_view_value(&views[a], field, 0);
	vb = hyg_view_value(&views[b], field, 0);
	return va->n == vb->n && memcmp(va->s, vb->s, va->n) == 0;
}

/* How many of the key's records agree with a in the field, and in a second one when it is not 0. */
static uint64_t
part_size(int a, int64_t key, int field, int second)
{
	uint64_t	n = 0;

	for (int r = 0; r < RECORDS; r++)
		n += has_key(r, key) && agree(a, r, field) && (second == 0 || agree(a, r, second));
	return n;
}

/* Are the two paired by dividing the block of this key? */
static bool
paired_by_evidence(int a, int b, int64_t key)
{
	for (size_t e = 0; e < sizeof(evidence); e++)
	{
		if (!agree(a, b, evidence[e]))
			continue;
		if (part_size(a, key, evidence[e], 0) <= HYG_BLOCK_LIMIT)
			return true;
		for (size_t f = e + 1; f < sizeof(evidence); f++)
		{
			if (agree(a, b, evidence[f]) && part_size(a, key, evidence[f], 0) > HYG_BLOCK_LIMIT &&
				part_size(a, key, evidence[e], evidence[f]) <= HYG_BLOCK_LIMIT)
				return true;
		}
	}
	return false;
}

static bool
is_candidate(int a, int b)
{
	int64_t		home = 0;

	for (int k = 0; k < record_of(a)->keys; k++)
	{
		int64_t		key = hyg_record_keys(record_of(a))[k];
		bool		single = HYG_KEY_KIND(key) >= HYG_FIRST_BULK_KIND;

		if (!has_key(b, key))
			continue;
		if (known_size(key) <= (single ? HYG_SINGLE_BLOCK_LIMIT : HYG_BLOCK_LIMIT))
			return true;
		if (!single && (home == 0 || known_size(key) < known_size(home)))
			home = key;
	}
	return home != 0 && paired_by_evidence(a, b, home);
}

/* ---- the test ---- */

typedef struct Found
{
	unsigned char *seen;
	long		twice;
	long		wrong;
	const HygModel *model;
} Found;

static void
take_pair(void *context, const HygRecord *ra, const HygRecord *rb, double probability, double weight, bool copy)
{
	Found	   *f = context;
	int			a = number_of(ra);
	int			b = number_of(rb);
	double		again;

	f->twice += f->seen[a * RECORDS + b] + f->seen[b * RECORDS + a] > 0;
	f->seen[a * RECORDS + b] = 1;
	f->wrong += hyg_match_with(f->model, &views[a], &views[b], &again) != weight || again != probability;
}

/* bits: in how many calls, with 8 over-full keys are stored part by part; reverse: entries the other way round; analyse: pairs are counted before their sketches are looked at */
static void
run(const HygModel *model, double threshold, bool across, int bits, bool reverse, bool analyse, Found *found, HygBulkStatistics *statistics)
{
	static HygEntry entries[RECORDS * 8];
	static HygOverfull stored[RECORDS * 8];
	HygOverfullPart stored_parts[256];
	const char *records_at[1] = {records};
	const char *sketches_at[1] = {(const char *) sketches};
	uint64_t	starts[257];
	uint64_t	n = 0;
	uint64_t	slots = 0;
	HygBulk		bulk;

	memset(found, 0, sizeof(*found));
	found->seen = calloc(RECORDS, RECORDS);
	found->model = model;
	for (int i = 0; i < RECORDS; i++)
	{
		int			r = reverse ? RECORDS - 1 - i : i;

		for (int k = 0; k < record_of(r)->keys; k++)
		{
			entries[n].key = hyg_record_keys(record_of(r))[k];
			entries[n++].at = (uint64_t) r * sizeof(HygSketch);
		}
	}
	hyg_bulk_start(&bulk, RECORDS, model, threshold, take_pair, found);
	bulk.records = records_at;
	bulk.sketches = sketches_at;
	bulk.across_sources = across;
	bulk.analyse = analyse;
	hyg_entries_scatter(entries, n, 64 - bits, bits, starts);
	for (int part = 0; part < 1 << bits; part++)
	{
		hyg_entries_sort(entries + starts[part], starts[part + 1] - starts[part]);
		hyg_bulk_count(&bulk, entries + starts[part], starts[part + 1] - starts[part]);
		if (bits == HYG_OVERFULL_PART_BITS)
		{
			stored_parts[part] = (HygOverfullPart) {stored + slots, bulk.overfull_mask, bulk.overfull_count};
			if (bulk.overfull_count > 0)
			{
				slots += bulk.overfull_mask + 1;
				if (slots > RECORDS * 8)
					abort();
				memcpy(stored + slots - bulk.overfull_mask - 1, bulk.overfull, (bulk.overfull_mask + 1) * sizeof(HygOverfull));
			}
			hyg_bulk_overfull_clear(&bulk);
		}
	}
	if (bits == HYG_OVERFULL_PART_BITS)
		bulk.stored_parts = stored_parts;
	for (int part = (1 << bits) - 1; part >= 0; part--)
		hyg_bulk_pair(&bulk, entries + starts[part], starts[part + 1] - starts[part]);
	*statistics = bulk.statistics;
	hyg_bulk_end(&bulk);
}

static void
test_bulk(const HygModel *model, const char *named, bool across, double threshold)
{
	Found		found;
	Found		again;
	Found		sketched;
	HygBulkStatistics statistics;
	HygBulkStatistics other;
	HygBulkStatistics fewer;
	long		missed = 0;
	long		pairs = 0;
	long		candidates = 0;
	uint64_t	refined = 0;
	uint64_t	left_out = 0;
	char		name[160];

	run(model, threshold, across, 1, false, true, &found, &statistics);
	run(model, threshold, across, HYG_OVERFULL_PART_BITS, true, true, &again, &other);
	run(model, threshold, across, 3, true, false, &sketched, &fewer);
	for (int a = 0; a < RECORDS; a++)
	{
		for (int b = a + 1; b < RECORDS; b++)
		{
			double		probability;
			bool		candidate = !(across && record_of(a)->source == record_of(b)->source) && is_candidate(a, b);
			bool		expected;

			hyg_match_with(model, &views[a], &views[b], &probability);
			expected = candidate && probability >= threshold;
			candidates += candidate;
			pairs += expected;
			missed += expected != (found.seen[a * RECORDS + b] || found.seen[b * RECORDS + a]);
			missed += expected != (again.seen[a * RECORDS + b] || again.seen[b * RECORDS + a]);
			missed += expected != (sketched.seen[a * RECORDS + b] || sketched.seen[b * RECORDS + a]);
		}
	}
	snprintf(name, sizeof(name), "bulk pairs are all pairs that share a key: %s, threshold %.2f%s", named, threshold, across ? ", two sources" : "");
	test_report(name, missed + found.twice + found.wrong + again.twice + again.wrong + sketched.twice + sketched.wrong, pairs);
	snprintf(name, sizeof(name), "each candidate is scored once: %s, threshold %.2f%s", named, threshold, across ? ", two sources" : "");
	test_report(name, (candidates != (long) statistics.pairs_scored) + (candidates != (long) other.pairs_scored), candidates);
	snprintf(name, sizeof(name), "counts by kind do not depend on order or parts: %s, threshold %.2f%s", named, threshold, across ? ", two sources" : "");
	test_report(name, memcmp(&statistics, &other, sizeof(other)) != 0, 1);
	refined = statistics.kind[HYG_K_PHONE].overfull + statistics.kind[HYG_K_YEAR_NAME].overfull;
	left_out = statistics.kind[HYG_K_BULK_FAMILY].overfull;
	test_report("some blocks are refined, one is left out, and there are pairs", refined < 2 || left_out != 1 || pairs == 0, (long) refined);
	if (threshold == 0.95)
		test_report("sketches spare comparisons", fewer.pairs_scored >= statistics.pairs_scored * 9 / 10, (long) fewer.pairs_scored);
	free(found.seen);
	free(again.seen);
	free(sketched.seen);
}

/* A pair given up is one that does not match, whatever the model. */
static void
test_bounds(const HygModel *model, const char *named)
{
	static const double thresholds[] = {0.0, 0.01, 0.5, 0.95, 0.9999, 1.0};
	long		wrong = 0;
	long		pairs = 0;
	char		name[100];

	for (size_t t = 0; t < sizeof(thresholds) / sizeof(thresholds[0]); t++)
	{
		HygBounds	bounds;

		hyg_bounds_init(&bounds, model, thresholds[t]);
		for (int a = 0; a < RECORDS; a++)
		{
			for (int b = a + 1; b < RECORDS; b += 1 + (int) (test_random() % 9))
			{
				double		p;
				double		q;
				double		v;
				double		w = hyg_match_with(model, &views[a], &views[b], &p);
				bool		reaches = hyg_match_reaches(&bounds, &views[a], &views[b], &q, &v);

				pairs++;
				wrong += reaches != (p >= thresholds[t]) || (reaches && views[a].kind == views[b].kind && (p != q || v != w));
			}
		}
	}
	snprintf(name, sizeof(name), "comparing with a threshold is comparing: %s", named);
	test_report(name, wrong, pairs);
}

static void
test_sort(void)
{
	static HygEntry entries[100000];
	long		wrong = 0;
	uint64_t	sum = 0;
	uint64_t	again = 0;

	for (int i = 0; i < 100000; i++)
	{
		entries[i].key = key_of(1 + (int) (test_random() % 30), test_random() % (i % 2 ? 40 : 100000));
		entries[i].at = test_random();
		sum += (uint64_t) entries[i].key * entries[i].at;
	}
	hyg_entries_sort(entries, 100000);
	for (int i = 0; i < 100000; i++)
	{
		again += (uint64_t) entries[i].key * entries[i].at;
		wrong += i > 0 && hyg_entry_order(entries[i - 1].key) > hyg_entry_order(entries[i].key);
	}
	test_report("entries are sorted and none is lost", wrong + (sum != again), 100000);
}

/* A model with frequencies, rare and common values. */
static void
trained(HygModel *person, HygModel *organization, HygTerms *terms, unsigned char *entries)
{
	uint32_t	prints[5];
	int			n = 0;

	*person = *hyg_builtin_model(HYG_KIND_PERSON);
	*organization = *hyg_builtin_model(HYG_KIND_ORGANIZATION);
	prints[n++] = hyg_term_fingerprint(HYG_C_FAMILY, "jansen", 6);
	prints[n++] = hyg_term_fingerprint(HYG_C_GIVEN, "jan", 3);
	prints[n++] = hyg_term_fingerprint(HYG_C_PHONE, "+31201234567", 12);
	prints[n++] = hyg_term_fingerprint(HYG_C_EMAIL, "info@firma.nl", 13);
	for (int i = 0; i < n; i++)
	{
		for (int j = i + 1; j < n; j++)
		{
			if (prints[j] < prints[i])
			{
				uint32_t	p = prints[i];

				prints[i] = prints[j];
				prints[j] = p;
			}
		}
	}
	for (int i = 0; i < n; i++)
	{
		for (int k = 0; k < 4; k++)
			entries[i * HYG_TERM_BYTES + k] = (unsigned char) (prints[i] >> 8 * k);
		entries[i * HYG_TERM_BYTES + 4] = hyg_common_code(i % 2 ? 20.0 : 0.001);
	}
	memset(terms, 0, sizeof(*terms));
	terms->entries = entries;
	terms->count = (uint32_t) n;
	terms->rest[HYG_C_FAMILY] = 0.00001f;
	terms->rest[HYG_C_GIVEN] = 0.001f;
	terms->rest[HYG_C_PHONE] = 0.000001f;
	terms->rest[HYG_C_EMAIL] = 0.01f;
	person->prior = 0.001;
	person->terms = terms;
	person->other = organization;
}

int
main(void)
{
	HygModel	person;
	HygModel	organization;
	HygTerms	terms;
	unsigned char entries[5 * HYG_TERM_BYTES];

	records = calloc(RECORDS, 1024);
	for (int r = 0; r < RECORDS; r++)
		make_record(r);
	trained(&person, &organization, &terms, entries);
	test_sort();
	test_bounds(NULL, "built-in model");
	test_bounds(&person, "a model with frequencies");
	test_bulk(NULL, "built-in model", false, 0.95);
	test_bulk(NULL, "built-in model", false, 0.0);
	test_bulk(&person, "a model with frequencies", true, 0.5);
	free(records);
	test_exit();
}
