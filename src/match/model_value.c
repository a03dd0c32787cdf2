/*-------------------------------------------------------------------------
 *
 * model_value.c
 *	  A model as a flat value, and how common values are.
 *
 * Layout, the same on every machine (low byte first, IEEE 754):
 *
 *		byte 0		layout (1)
 *		byte 1		number of kinds, 1 or 2
 *		then, per kind, persons before organisations:
 *		byte 0		kind: 'P' or 'O'
 *		8 bytes		prior
 *		3 * 4		shares of relatives, colleagues and namesakes among pairs of different entities
 *		byte		number of fields
 *		then, per field, ascending:
 *		byte		field (HygCompared)
 *		byte		number of levels, without "missing"
 *		5 * 4 each	m, then u of strangers, relatives, colleagues, namesakes
 *		then the frequencies of values:
 *		byte		number of fields that have them
 *		byte, byte	each: field, code of the values not listed
 *		4 bytes		number of values listed
 *		5 bytes		each: fingerprint, code; ascending
 *
 * Code c says how common a value is: 2^((128 - c) / 8) times the average of its field.
 *
 *-------------------------------------------------------------------------
 */
#include "match/match.h"

#include <math.h>

#define LAYOUT 1

/* ---- writing ---- */

static void
put32(HygBuf *out, uint32_t value)
{
	for (int shift = 0; shift < 32; shift += 8)
		hyg_buf_char(out, (char) (value >> shift & 0xFF));
}

static void
put_float(HygBuf *out, float value)
{
	uint32_t bits;

	memcpy(&bits, &value, sizeof(bits));
	put32(out, bits);
}

static void
put_double(HygBuf *out, double value)
{
	uint64_t bits;

	memcpy(&bits, &value, sizeof(bits));
	put32(out, (uint32_t) bits);
	put32(out, (uint32_t) (bits >> 32));
}

static void
put_kind(const HygModel *model, HygBuf *out)
{
	int fields = 0;
	int frequent = 0;

	hyg_buf_char(out, model->kind);
	put_double(out, model->prior);
	put_float(out, (float) model->share[HYG_RELATIVE]);
	put_float(out, (float) model->share[HYG_COLLEAGUE]);
	put_float(out, (float) model->share[HYG_NAMESAKE]);
	for (int f = 0; f < HYG_C_COUNT; f++)
		fields += model->levels[f] != NULL;
	hyg_buf_char(out, (char) fields);
	for (int f = 0; f < HYG_C_COUNT; f++)
	{
		if (model->levels[f] == NULL)
			continue;
		hyg_buf_char(out, (char) f);
		hyg_buf_char(out, (char) hyg_level_count(f));
		for (int level = 1; level <= hyg_level_count(f); level++)
		{
			put_float(out, model->levels[f][level].m);
			for (int k = 0; k < HYG_CLASSES; k++)
				put_float(out, model->levels[f][level].u[k]);
		}
	}
	for (int f = 0; f < HYG_C_COUNT && model->terms != NULL; f++)
		frequent += model->terms->rest[f] > 0;
	hyg_buf_char(out, (char) frequent);
	for (int f = 0; f < HYG_C_COUNT && frequent > 0; f++)
	{
		if (model->terms->rest[f] > 0)
		{
			hyg_buf_char(out, (char) f);
			hyg_buf_char(out, (char) hyg_common_code(model->terms->rest[f]));
		}
	}
	put32(out, frequent > 0 ? model->terms->count : 0);
	if (frequent > 0)
		hyg_buf_bytes(out, (const char *) model->terms->entries,
					  (size_t) model->terms->count * HYG_TERM_BYTES);
}

void
hyg_model_write(const HygModel *model, HygBuf *out)
{
	const HygModel *first = model;
	const HygModel *second = model->other;

	if (second != NULL && second->kind == HYG_KIND_PERSON)
	{
		first = second;
		second = model;
	}
	hyg_buf_char(out, LAYOUT);
	hyg_buf_char(out, second != NULL ? 2 : 1);
	put_kind(first, out);
	if (second != NULL)
		put_kind(second, out);
}

/* ---- reading ---- */

typedef struct Reader
{
	const unsigned char *at;
	const unsigned char *end;
	bool                 good;
} Reader;

static const unsigned char *
take(Reader *r, size_t n)
{
	static const unsigned char zeros[8];
	const unsigned char       *at = r->at;

	if (!r->good || (size_t) (r->end - r->at) < n)
	{
		r->good = false;
		return n <= sizeof(zeros) ? zeros : NULL;
	}
	r->at += n;
	return at;
}

static uint32_t
get32(Reader *r)
{
	const unsigned char *p = take(r, 4);

	return (uint32_t) p[0] | (uint32_t) p[1] << 8 | (uint32_t) p[2] << 16 | (uint32_t) p[3] << 24;
}

static float
get_float(Reader *r)
{
	uint32_t bits = get32(r);
	float    value;

	memcpy(&value, &bits, sizeof(value));
	return value;
}

static double
get_double(Reader *r)
{
	uint64_t low = get32(r);
	uint64_t bits = low | (uint64_t) get32(r) << 32;
	double   value;

	memcpy(&value, &bits, sizeof(value));
	return value;
}

/* A probability that may stand in a quotient; not so small that a product of them all is no number. */
static float
get_probability(Reader *r)
{
	float value = get_float(r);

	if (!(value >= 1e-12f && value <= 1.0f))
		r->good = false;
	return value;
}

static void
get_terms(Reader *r, HygModel *model, HygTerms *terms)
{
	int      frequent = *take(r, 1);
	int      before = -1;
	uint32_t last = 0;

	memset(terms, 0, sizeof(*terms));
	for (int i = 0; i < frequent && r->good; i++)
	{
		int field = *take(r, 1);
		int code = *take(r, 1);

		if (field <= before || field >= HYG_C_COUNT || model->levels[field] == NULL)
		{
			r->good = false;
			return;
		}
		before = field;
		terms->rest[field] = (float) hyg_common((uint8_t) code);
	}
	terms->count = get32(r);
	if (terms->count > HYG_MODEL_MAX / HYG_TERM_BYTES || (frequent == 0 && terms->count > 0))
		r->good = false;
	terms->entries = take(r, r->good ? (size_t) terms->count * HYG_TERM_BYTES : 0);
	for (uint32_t i = 0; i < terms->count && r->good; i++)
	{
		const unsigned char *p = terms->entries + (size_t) i * HYG_TERM_BYTES;
		uint32_t             fingerprint =
			(uint32_t) p[0] | (uint32_t) p[1] << 8 | (uint32_t) p[2] << 16 | (uint32_t) p[3] << 24;

		if (i > 0 && fingerprint <= last)
			r->good = false;
		last = fingerprint;
	}
	model->terms = frequent > 0 ? terms : NULL;
}

static void
get_kind(Reader *r, HygModelStore *store, int which)
{
	HygModel       *model = &store->model[which];
	const HygModel *builtin;
	int             fields;
	int             before = -1;

	memset(model, 0, sizeof(*model));
	model->kind = (char) *take(r, 1);
	if (model->kind != HYG_KIND_PERSON && model->kind != HYG_KIND_ORGANIZATION)
		r->good = false;
	builtin = hyg_builtin_model(model->kind);
	model->prior = get_double(r);
	model->share[HYG_RELATIVE] = get_probability(r);
	model->share[HYG_COLLEAGUE] = get_probability(r);
	model->share[HYG_NAMESAKE] = get_probability(r);
	model->share[HYG_STRANGER] =
		1.0 - model->share[HYG_RELATIVE] - model->share[HYG_COLLEAGUE] - model->share[HYG_NAMESAKE];
	if (!(model->prior >= 1e-15 && model->prior <= 0.999) || !(model->share[HYG_STRANGER] > 0.0))
		r->good = false;
	fields = *take(r, 1);
	for (int i = 0; i < fields && r->good; i++)
	{
		int       field = *take(r, 1);
		int       count = *take(r, 1);
		HygLevel *levels;

		if (!r->good || field <= before || field >= HYG_C_COUNT || builtin->levels[field] == NULL ||
			count != hyg_level_count(field))
		{
			r->good = false;
			return;
		}
		before = field;
		levels = store->levels[which][field];
		levels[HYG_LEVEL_MISSING] = builtin->levels[field][HYG_LEVEL_MISSING];
		for (int level = 1; level <= count; level++)
		{
			levels[level].name = builtin->levels[field][level].name;
			levels[level].m = get_probability(r);
			for (int k = 0; k < HYG_CLASSES; k++)
				levels[level].u[k] = get_probability(r);
		}
		model->levels[field] = levels;
	}
	if (r->good)
		get_terms(r, model, &store->terms[which]);
}

const HygModel *
hyg_model_read(HygModelStore *store, const char *data, size_t n)
{
	Reader r = {(const unsigned char *) data, (const unsigned char *) data + n, true};
	int    kinds;

	if (n > HYG_MODEL_MAX || *take(&r, 1) != LAYOUT)
		return NULL;
	kinds = *take(&r, 1);
	if (kinds != 1 && kinds != 2)
		return NULL;
	get_kind(&r, store, 0);
	if (kinds == 2)
	{
		get_kind(&r, store, 1);
		if (store->model[0].kind != HYG_KIND_PERSON ||
			store->model[1].kind != HYG_KIND_ORGANIZATION)
			return NULL;
		store->model[0].other = &store->model[1];
		store->model[1].other = &store->model[0];
	}
	return r.good && r.at == r.end ? &store->model[0] : NULL;
}

/* ---- frequencies ---- */

/* FNV-1a and the finaliser of MurmurHash3 (A. Appleby, public domain). */
uint32_t
hyg_term_fingerprint(int field, const char *s, size_t n)
{
	uint64_t h = (UINT64_C(14695981039346656037) ^ (unsigned) field) * UINT64_C(1099511628211);

	for (size_t i = 0; i < n; i++)
		h = (h ^ (unsigned char) s[i]) * UINT64_C(1099511628211);
	h ^= h >> 33;
	h *= UINT64_C(0xff51afd7ed558ccd);
	h ^= h >> 33;
	return (uint32_t) (h >> 32);
}

uint8_t
hyg_common_code(double common)
{
	double code = common > 0.0 ? 128.0 - 8.0 * log2(common) : 255.0;

	return (uint8_t) (code <= 0.0 ? 0 : code >= 255.0 ? 255 : lrint(code));
}

double
hyg_common(uint8_t code)
{
	return exp2((128.0 - (double) code) / 8.0);
}

double
hyg_term_common(const HygTerms *terms, int field, uint32_t fingerprint, bool *listed)
{
	uint32_t low = 0;
	uint32_t high = terms->count;

	while (low < high)
	{
		uint32_t             middle = low + (high - low) / 2;
		const unsigned char *p = terms->entries + (size_t) middle * HYG_TERM_BYTES;
		uint32_t this =
			(uint32_t) p[0] | (uint32_t) p[1] << 8 | (uint32_t) p[2] << 16 | (uint32_t) p[3] << 24;

		if (this == fingerprint)
		{
			*listed = true;
			return hyg_common(p[4]);
		}
		if (this < fingerprint)
			low = middle + 1;
		else
			high = middle;
	}
	*listed = false;
	return terms->rest[field];
}
