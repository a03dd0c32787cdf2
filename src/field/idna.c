/*-------------------------------------------------------------------------
 *
 * idna.c
 *	  Domain names to their ASCII form.
 *
 *	  UTS 46 ToASCII, non-transitional, with UseSTD3ASCIIRules, CheckBidi
 *	  (RFC 5893), CheckJoiners (RFC 5892, A.1 and A.2) and VerifyDnsLength, from
 *	  frozen tables; Punycode (RFC 3492).  CheckHyphens holds for leading and
 *	  trailing hyphens everywhere, for the third and fourth place only in labels outside ASCII:
 *	  plain labels such as "r3---sn" exist in the DNS.
 *
 *-------------------------------------------------------------------------
 */
#include "field/domain_internal.h"
#include "text/text.h"

#define STATUS(v) ((v) &3)
#define STATUS_VALID 0
#define STATUS_IGNORED 1
#define IS_MAPPED(v) (((v) &0x8000) != 0)
#define IS_MARK(v) (((v) &4) != 0)
#define BIDI(v) (((v) >> 3) & 15)
#define JOINING(v) (((v) >> 7) & 7)
#define IS_VIRAMA(v) (((v) &0x400) != 0)

enum
{
	BIDI_OTHER,
	BIDI_L,
	BIDI_R,
	BIDI_AL,
	BIDI_AN,
	BIDI_EN,
	BIDI_ES,
	BIDI_CS,
	BIDI_ET,
	BIDI_ON,
	BIDI_BN,
	BIDI_NSM
};

enum
{
	JOIN_NONE,
	JOIN_DUAL,
	JOIN_LEFT,
	JOIN_RIGHT,
	JOIN_TRANSPARENT
};

#define ZWNJ 0x200C
#define ZWJ 0x200D

/* One label in code points; the longest A-label holds fewer than 63 of them. */
typedef struct Label
{
	uint32_t cp[HYG_LABEL_MAX];
	size_t   n;
	bool     ascii;
} Label;

static inline uint16_t
idna_value(uint32_t cp)
{
	uint32_t block = cp >> 7;

	if (block >= hyg_idna_blocks)
		block = hyg_idna_blocks - 1;
	return hyg_idna_values[hyg_idna_index[block] * 128 + (cp & 127)];
}

static void
append_mapping(uint16_t value, HygBuf *out)
{
	uint32_t at = value & 0x7FFF;
	uint32_t from = hyg_idna_mapping_offsets[at];

	hyg_buf_bytes(out, hyg_idna_mappings + from, hyg_idna_mapping_offsets[at + 1] - from);
}

bool
hyg_idna_fold(uint32_t cp, HygBuf *out)
{
	uint16_t value = idna_value(cp);

	if (IS_MAPPED(value))
		append_mapping(value, out);
	else
		hyg_buf_codepoint(out, cp);
	return IS_MAPPED(value) || STATUS(value) == STATUS_VALID || STATUS(value) == STATUS_IGNORED;
}

/* ---- Punycode, RFC 3492 ---- */

#define PUNY_BASE 36
#define PUNY_TMIN 1
#define PUNY_TMAX 26
#define PUNY_SKEW 38
#define PUNY_DAMP 700
#define PUNY_BIAS 72
#define PUNY_FIRST 128

static uint32_t
puny_adapt(uint32_t delta, uint32_t points, bool first)
{
	uint32_t k = 0;

	delta = first ? delta / PUNY_DAMP : delta / 2;
	delta += delta / points;
	while (delta > ((PUNY_BASE - PUNY_TMIN) * PUNY_TMAX) / 2)
	{
		delta /= PUNY_BASE - PUNY_TMIN;
		k += PUNY_BASE;
	}
	return k + (PUNY_BASE - PUNY_TMIN + 1) * delta / (delta + PUNY_SKEW);
}

static inline uint32_t
puny_threshold(uint32_t k, uint32_t bias)
{
	return k <= bias ? PUNY_TMIN : k >= bias + PUNY_TMAX ? PUNY_TMAX : k - bias;
}

/* Digits are a-z, 0-9. */
static inline char
puny_digit(uint32_t d)
{
	return (char) (d < 26 ? 'a' + d : '0' + (d - 26));
}

/*
 * Appends the Punycode of a label, without prefix.  At most 63 code points
 * up to 0x10FFFF: no number overflows 32 bits (63 * 0x10FFFF < 2^27).
 */
static void
puny_encode(const Label *label, HygBuf *out)
{
	uint32_t n = PUNY_FIRST;
	uint32_t delta = 0;
	uint32_t bias = PUNY_BIAS;
	uint32_t done = 0;
	uint32_t basic;

	for (size_t i = 0; i < label->n; i++)
		if (label->cp[i] < 0x80)
		{
			hyg_buf_char(out, (char) label->cp[i]);
			done++;
		}
	basic = done;
	if (basic > 0)
		hyg_buf_char(out, '-');
	while (done < label->n)
	{
		uint32_t next = UINT32_MAX;

		for (size_t i = 0; i < label->n; i++)
			if (label->cp[i] >= n && label->cp[i] < next)
				next = label->cp[i];
		delta += (next - n) * (done + 1);
		n = next;
		for (size_t i = 0; i < label->n; i++)
		{
			if (label->cp[i] < n)
				delta++;
			else if (label->cp[i] == n)
			{
				uint32_t q = delta;

				for (uint32_t k = PUNY_BASE;; k += PUNY_BASE)
				{
					uint32_t t = puny_threshold(k, bias);

					if (q < t)
						break;
					hyg_buf_char(out, puny_digit(t + (q - t) % (PUNY_BASE - t)));
					q = (q - t) / (PUNY_BASE - t);
				}
				hyg_buf_char(out, puny_digit(q));
				bias = puny_adapt(delta, done + 1, done == basic);
				delta = 0;
				done++;
			}
		}
		delta++;
		n++;
	}
}

/* The label behind n bytes of lower-case Punycode; false if there is none. */
static bool
puny_decode(const char *s, size_t n, Label *label)
{
	uint32_t code = PUNY_FIRST;
	uint32_t bias = PUNY_BIAS;
	uint32_t i = 0;
	size_t   at = 0;

	label->n = 0;
	label->ascii = false;
	for (size_t j = n; j > 0; j--)
		if (s[j - 1] == '-')
		{
			at = j;
			break;
		}
	if (at == 1)
		return false; /* a delimiter stands only behind something */
	if (at > 0)
	{
		if (at - 1 > HYG_LABEL_MAX)
			return false;
		for (size_t j = 0; j < at - 1; j++)
			label->cp[label->n++] = (unsigned char) s[j];
	}
	if (at == n)
		return false; /* nothing but basic code points needs no prefix */
	while (at < n)
	{
		uint64_t place = i;
		uint64_t w = 1;

		for (uint32_t k = PUNY_BASE;; k += PUNY_BASE)
		{
			uint32_t digit;
			uint32_t t = puny_threshold(k, bias);

			if (at >= n)
				return false;
			if (s[at] >= 'a' && s[at] <= 'z')
				digit = (uint32_t) (s[at] - 'a');
			else if (s[at] >= '0' && s[at] <= '9')
				digit = (uint32_t) (s[at] - '0') + 26;
			else
				return false;
			at++;
			place += digit * w;
			if (place > INT32_MAX)
				return false;
			if (digit < t)
				break;
			w *= PUNY_BASE - t;
			if (w > INT32_MAX)
				return false;
		}
		if (label->n >= HYG_LABEL_MAX)
			return false;
		bias = puny_adapt((uint32_t) (place - i), (uint32_t) label->n + 1, i == 0);
		code += (uint32_t) (place / (label->n + 1));
		if (code > 0x10FFFF || (code >= 0xD800 && code <= 0xDFFF))
			return false;
		i = (uint32_t) (place % (label->n + 1));
		memmove(&label->cp[i + 1], &label->cp[i], (label->n - i) * sizeof(uint32_t));
		label->cp[i++] = code;
		label->n++;
	}
	return true;
}

/* ---- the checks on a finished label ---- */

/* RFC 5892 A.1: may a zero-width non-joiner stand at place `at`? */
static bool
non_joiner_allowed(const Label *label, size_t at)
{
	size_t i = at;
	int    type;

	if (i == 0)
		return false;
	if (IS_VIRAMA(idna_value(label->cp[i - 1])))
		return true;
	do
	{
		if (i == 0)
			return false;
		type = JOINING(idna_value(label->cp[--i]));
	} while (type == JOIN_TRANSPARENT);
	if (type != JOIN_LEFT && type != JOIN_DUAL)
		return false;
	i = at;
	do
	{
		if (++i >= label->n)
			return false;
		type = JOINING(idna_value(label->cp[i]));
	} while (type == JOIN_TRANSPARENT);
	return type == JOIN_RIGHT || type == JOIN_DUAL;
}

/*
 * RFC 5893, section 2: does the label fit into a domain name that holds
 * right-to-left text?  *rtl is set when the label itself holds some.
 */
static bool
bidi_rule_holds(const Label *label, bool *rtl)
{
	uint32_t seen = 0;
	uint32_t first = BIDI(idna_value(label->cp[0]));
	uint32_t last = BIDI_NSM;
	uint32_t right_to_left = 1u << BIDI_R | 1u << BIDI_AL | 1u << BIDI_AN;
	uint32_t neutral = 1u << BIDI_EN | 1u << BIDI_ES | 1u << BIDI_CS | 1u << BIDI_ET |
					   1u << BIDI_ON | 1u << BIDI_BN | 1u << BIDI_NSM;

	for (size_t i = 0; i < label->n; i++)
	{
		/* the joiners are class BN */
		uint32_t class = BIDI(idna_value(label->cp[i]));

		seen |= 1u << class;
		if (class != BIDI_NSM)
			last = class;
	}
	if (seen & right_to_left)
		*rtl = true;
	if (first == BIDI_L)
		return (seen & ~(neutral | 1u << BIDI_L)) == 0 && (last == BIDI_L || last == BIDI_EN);
	if (first == BIDI_R || first == BIDI_AL)
		return (seen & ~(neutral | right_to_left)) == 0 &&
			   (last == BIDI_R || last == BIDI_AL || last == BIDI_EN || last == BIDI_AN) &&
			   !((seen & 1u << BIDI_EN) && (seen & 1u << BIDI_AN));
	return false;
}

/* Hyphens, marks, joiners, and every code point valid as it stands. */
static bool
label_allowed(const Label *label, bool underscores)
{
	if (label->n == 0 || label->cp[0] == '-' || label->cp[label->n - 1] == '-')
		return false;
	if (!label->ascii && label->n >= 4 && label->cp[2] == '-' && label->cp[3] == '-')
		return false;
	if (IS_MARK(idna_value(label->cp[0])))
		return false;
	for (size_t i = 0; i < label->n; i++)
	{
		uint32_t cp = label->cp[i];
		uint16_t value = idna_value(cp);

		if (cp == '_' && underscores)
			continue;
		if (cp == '.' || IS_MAPPED(value) || STATUS(value) != STATUS_VALID)
			return false;
		if (cp == ZWJ && (i == 0 || !IS_VIRAMA(idna_value(label->cp[i - 1]))))
			return false;
		if (cp == ZWNJ && !non_joiner_allowed(label, i))
			return false;
	}
	return true;
}

/*
 * NFC of mapped text.  The text room's normal form is NFKC without
 * zero-width characters; mapped text has no compatibility characters left, and the
 * two joiners, which may be meant, are put back between the pieces (no
 * composition reaches across them).
 */
static void
compose(const char *s, size_t n, HygBuf *out)
{
	const char *end = s + n;
	const char *from = s;

	while (s < end)
	{
		uint32_t cp;
		int      length = hyg_utf8_read(s, end, &cp);

		if (cp == ZWJ || cp == ZWNJ)
		{
			hyg_normalize_text(from, (size_t) (s - from), out);
			hyg_buf_bytes(out, s, (size_t) length);
			from = s + length;
		}
		s += length;
	}
	hyg_normalize_text(from, (size_t) (end - from), out);
}

/* Is the decoded label in NFC? */
static bool
is_composed(const Label *label)
{
	HYG_STACK_BUF(typed, 4 * HYG_LABEL_MAX);
	HYG_STACK_BUF(composed, 8 * HYG_LABEL_MAX);
	bool same;

	for (size_t i = 0; i < label->n; i++)
		hyg_buf_codepoint(&typed, label->cp[i]);
	compose(typed.data, typed.len, &composed);
	same = composed.len == typed.len && memcmp(composed.data, typed.data, typed.len) == 0;
	hyg_buf_free(&typed);
	hyg_buf_free(&composed);
	return same;
}

/* One mapped and composed label to its A-label. */
static bool
label_to_ascii(const char *s, size_t n, bool underscores, HygBuf *out, bool *rtl, bool *bidi_ok)
{
	Label  label;
	size_t start = out->len;

	if (n == 0)
		return false;
	if (n > 4 && memcmp(s, "xn--", 4) == 0)
	{
		if (n > HYG_LABEL_MAX || !puny_decode(s + 4, n - 4, &label) || !is_composed(&label))
			return false;
	}
	else
	{
		const char *end = s + n;

		label.n = 0;
		label.ascii = true;
		while (s < end)
		{
			uint32_t cp;

			s += hyg_utf8_read(s, end, &cp);
			if (label.n >= HYG_LABEL_MAX)
				return false;
			label.cp[label.n++] = cp;
			if (cp >= 0x80)
				label.ascii = false;
		}
	}
	if (!label_allowed(&label, underscores))
		return false;
	if (!bidi_rule_holds(&label, rtl))
		*bidi_ok = false;
	if (label.ascii)
		for (size_t i = 0; i < label.n; i++)
			hyg_buf_char(out, (char) label.cp[i]);
	else
	{
		hyg_buf_literal(out, "xn--");
		puny_encode(&label, out);
	}
	return out->len - start <= HYG_LABEL_MAX;
}

/* The general case, for names outside ASCII or with A-labels in them. */
static bool
map_to_ascii(const char *s, size_t n, bool underscores, HygBuf *out)
{
	const char *end = s + n;
	size_t      start = out->len;
	size_t      from = 0;
	bool        ascii = true;
	bool        rtl = false;
	bool        bidi_ok = true;
	bool        ok = true;

	HYG_STACK_BUF(mapped, 512);
	HYG_STACK_BUF(composed, 512);

	while (s < end)
	{
		uint32_t cp;
		uint16_t value;

		s += hyg_utf8_read(s, end, &cp);
		value = idna_value(cp);
		if (cp >= 0x80)
			ascii = false;
		if (IS_MAPPED(value))
			append_mapping(value, &mapped);
		else if (STATUS(value) == STATUS_VALID || (cp == '_' && underscores))
			hyg_buf_codepoint(&mapped, cp);
		else if (STATUS(value) != STATUS_IGNORED)
		{
			ok = false;
			break;
		}
	}
	if (ok)
	{
		if (ascii)
			hyg_buf_bytes(&composed, mapped.data, mapped.len);
		else
			compose(mapped.data, mapped.len, &composed);
		if (composed.len > 0 && composed.data[composed.len - 1] == '.')
			composed.len--;
	}
	while (ok)
	{
		const char *dot = memchr(composed.data + from, '.', composed.len - from);
		size_t      to = dot ? (size_t) (dot - composed.data) : composed.len;

		if (from > 0)
			hyg_buf_char(out, '.');
		ok = label_to_ascii(composed.data + from, to - from, underscores, out, &rtl, &bidi_ok) &&
			 out->len - start <= HYG_HOST_MAX;
		from = to + 1;
		if (dot == NULL)
			break;
	}
	hyg_buf_free(&mapped);
	hyg_buf_free(&composed);
	if (!ok || (rtl && !bidi_ok))
	{
		out->len = start;
		return false;
	}
	return true;
}

/*
 * Most names: ASCII letters, digits and hyphens, no A-label.  Returns 1 done, 0 not a
 * domain name, -1 needs the general case.
 */
static int
copy_ascii(const char *s, size_t n, bool underscores, HygBuf *out)
{
	size_t start = out->len;
	size_t label = 0;
	char  *to;

	if (n > HYG_HOST_MAX + 1)
		return -1;
	hyg_buf_reserve(out, n);
	to = out->data + start;
	for (size_t i = 0; i <= n; i++)
	{
		char c = i < n ? s[i] : '.';

		if (c >= 'A' && c <= 'Z')
			c = (char) (c + 32);
		if (c == '.')
		{
			size_t length = i - label;

			if (length == 0)
			{
				/* the root's dot */
				if (i == n && n > 1)
				{
					n--;
					break;
				}
				return 0;
			}
			if (length > HYG_LABEL_MAX || to[label] == '-' || to[i - 1] == '-')
				return 0;
			if (length >= 4 && memcmp(to + label, "xn--", 4) == 0)
				return -1;
			label = i + 1;
		}
		else if (c & 0x80)
			return -1;
		else if (!((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-' ||
				   (c == '_' && underscores)))
			return 0;
		if (i < n)
			to[i] = c;
	}
	if (n > HYG_HOST_MAX)
		return 0;
	out->len = start + n;
	return 1;
}

bool
hyg_host_to_ascii(const char *s, size_t n, bool underscores, HygBuf *out)
{
	int quick;

	if (n == 0 || n > HYG_FIELD_MAX)
		return false;
	quick = copy_ascii(s, n, underscores, out);
	if (quick >= 0)
		return quick > 0;
	return map_to_ascii(s, n, underscores, out);
}

/*
 * A domain name as the DNS holds it: lower case, IDNs as A-labels, at most 253 bytes,
 * labels of 1 to 63 bytes, no trailing dot.  One label is enough; which names exist is not asked.
 * Source: UTS 46 revision 29 (see the head of this file).  O(n).
 */
bool
hyg_domain_to_ascii(const char *s, size_t n, HygBuf *out)
{
	return hyg_host_to_ascii(s, n, false, out);
}
