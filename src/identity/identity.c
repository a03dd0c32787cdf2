/*-------------------------------------------------------------------------
 *
 * identity.c
 *	  Reading and writing the flat form of an identity; see identity.h.
 *
 *-------------------------------------------------------------------------
 */
#include "identity/identity.h"

static const char *const field_names[HYG_FIELD_COUNT] = {
	NULL,          "given_name", "family_name", "birth_name",   "suffix",
	"birth_date",  "email",      "phone",       "street",       "house_number",
	"postcode",    "city",       "country",     "organization", "national_id",
	"external_id", "name",       "legal_form",  "website",      "registration_number",
	"tax_number",  "extra"};

const char *
hyg_field_name(int field)
{
	return field > 0 && field < HYG_FIELD_COUNT ? field_names[field] : NULL;
}

int
hyg_field_by_name(const char *name, size_t n)
{
	for (int f = 1; f < HYG_FIELD_COUNT; f++)
	{
		if (strlen(field_names[f]) == n && memcmp(field_names[f], name, n) == 0)
			return f;
	}
	return 0;
}

bool
hyg_view_open(HygView *view, const char *data, size_t n)
{
	const unsigned char *p = (const unsigned char *) data;
	const unsigned char *end = p + n;
	int                  count;
	int                  field = 0;

	if (n < 3 || p[0] != HYG_RULE_SET ||
		(p[1] != HYG_KIND_PERSON && p[1] != HYG_KIND_ORGANIZATION) || p[2] > HYG_MAX_VALUES)
		return false;
	view->rule_set = p[0];
	view->kind = (char) p[1];
	view->count = p[2];
	count = p[2];
	p += 3;
	view->first[0] = 0;
	view->fields = 0;
	for (int i = 0; i < count; i++)
	{
		int    f;
		size_t length;

		if (end - p < 3)
			return false;
		f = p[0];
		length = (size_t) p[1] | (size_t) p[2] << 8;
		p += 3;
		if (f < 1 || f >= HYG_FIELD_COUNT || f < field || length == 0 ||
			length > HYG_MAX_VALUE_BYTES || (size_t) (end - p) < length)
			return false;
		while (field < f)
			view->first[++field] = (uint8_t) i;
		if (i - view->first[f] >= HYG_MAX_PER_FIELD)
			return false;
		view->values[i].s = (const char *) p;
		view->values[i].n = (uint16_t) length;
		view->values[i].field = (uint8_t) f;
		view->fields |= UINT32_C(1) << f;
		p += length;
	}
	while (field < HYG_FIELD_COUNT)
		view->first[++field] = (uint8_t) count;
	return p == end;
}

void
hyg_builder_init(HygBuilder *b, char kind)
{
	b->kind = kind;
	b->count = 0;
	memset(b->per_field, 0, sizeof(b->per_field));
	b->text.data = b->memory;
	b->text.fixed = b->memory;
	b->text.len = 0;
	b->text.cap = sizeof(b->memory);
}

void
hyg_builder_free(HygBuilder *b)
{
	hyg_buf_free(&b->text);
}

bool
hyg_builder_add(HygBuilder *b, HygField field, const char *s, size_t n)
{
	if (n > HYG_MAX_VALUE_BYTES)
	{
		n = HYG_MAX_VALUE_BYTES;
		while (n > 0 && ((unsigned char) s[n] & 0xC0) == 0x80)
			n--;
	}
	if (n == 0)
		return true;
	for (int i = 0; b->per_field[field] > 0 && i < b->count; i++)
	{
		if (b->values[i].field == field && b->values[i].n == n &&
			memcmp(b->text.data + b->values[i].from, s, n) == 0)
			return true;
	}
	if (b->count >= HYG_MAX_VALUES || b->per_field[field] >= HYG_MAX_PER_FIELD)
		return false;
	b->values[b->count].field = (uint8_t) field;
	b->values[b->count].from = (uint16_t) b->text.len;
	b->values[b->count].n = (uint16_t) n;
	hyg_buf_bytes(&b->text, s, n);
	b->count++;
	b->per_field[field]++;
	return true;
}

/* Names keep their order; the rest are sets. */
static bool
is_ordered_field(int field)
{
	return field == HYG_F_GIVEN || field == HYG_F_FAMILY || field == HYG_F_BIRTH_NAME ||
		   field == HYG_F_NAME;
}

/* Of two values of one such field. */
static bool
bytes_precede(const HygBuilder *b, int i, int j)
{
	size_t n = b->values[i].n < b->values[j].n ? b->values[i].n : b->values[j].n;
	int    c = memcmp(b->text.data + b->values[i].from, b->text.data + b->values[j].from, n);

	return c != 0 ? c < 0 : b->values[i].n < b->values[j].n;
}

void
hyg_builder_finish(HygBuilder *b, HygBuf *out)
{
	uint8_t order[HYG_MAX_VALUES];
	uint8_t begin[HYG_FIELD_COUNT];
	uint8_t end[HYG_FIELD_COUNT];
	uint8_t sum = 0;
	char   *to;

	for (int f = 0; f < HYG_FIELD_COUNT; f++)
	{
		begin[f] = end[f] = sum;
		sum = (uint8_t) (sum + b->per_field[f]);
	}
	for (int i = 0; i < b->count; i++)
	{
		int f = b->values[i].field;
		int at = end[f]++;

		if (!is_ordered_field(f))
		{
			for (; at > begin[f] && bytes_precede(b, i, order[at - 1]); at--)
				order[at] = order[at - 1];
		}
		order[at] = (uint8_t) i;
	}
	hyg_buf_reserve(out, 3 + 3 * (size_t) b->count + b->text.len);
	to = out->data + out->len;
	*to++ = HYG_RULE_SET;
	*to++ = b->kind;
	*to++ = (char) b->count;
	for (int i = 0; i < b->count; i++)
	{
		int    v = order[i];
		size_t n = b->values[v].n;

		*to++ = (char) b->values[v].field;
		*to++ = (char) (n & 0xFF);
		*to++ = (char) (n >> 8);
		memcpy(to, b->text.data + b->values[v].from, n);
		to += n;
	}
	out->len = (size_t) (to - out->data);
}
