/*-------------------------------------------------------------------------
 *
 * domain.c
 *	  Public suffixes and registrable domains.
 *
 *	  The Public Suffix List (publicsuffix.org), both sections, as a frozen hash
 *	  table of suffixes; a host is walked once from right to left, its rolling hash
 *	  probed at every dot.  There is no default rule "*": a name below an
 *	  unlisted top-level domain is more often junk ("n.v.t.") than a new domain.
 *
 *-------------------------------------------------------------------------
 */
#include "field/domain_internal.h"
#include "text/utf8.h"

#define KIND_RULE 1
#define KIND_WILDCARD 2
#define KIND_EXCEPTION 4
#define PRIVATE_SHIFT 3

/* Kinds of rule on the last n bytes of a name, 0 if there is none. */
static inline uint32_t
suffix_kinds(const char *name, size_t n, uint32_t hash)
{
	uint32_t at = (hash ^ (hash >> 15)) & hyg_psl_slot_mask;
	uint32_t slot;

	while ((slot = hyg_psl_slots[at]) != 0)
	{
		if (((slot >> 7) & 127) == n && memcmp(hyg_psl_names + (slot >> 14), name, n) == 0)
			return slot & 127;
		at = (at + 1) & hyg_psl_slot_mask;
	}
	return 0;
}

/*
 * Splits a host at its public suffix.  By the list's algorithm the longest
 * matching rule prevails, and an exception beats everything.  O(n).
 */
void
hyg_public_suffix(const char *host, size_t n, HygSuffix *result)
{
	uint32_t hash = 2166136261u;
	size_t   suffix = n; /* start of the suffix found so far */
	size_t   icann = n;
	size_t   previous = n; /* start of the last label's tail seen */
	uint32_t wildcard = 0; /* kinds of wildcard on the tail before */
	uint32_t labels = 0;
	size_t   i = n;
	bool     stop = false;

	result->listed = false;
	while (!stop)
	{
		/* hash one label; the dot before it belongs to the next one */
		while (i > 0 && host[i - 1] != '.')
		{
			hash = (hash ^ (unsigned char) host[i - 1]) * 16777619u;
			i--;
		}
		{
			uint32_t kinds = n - i <= hyg_psl_longest ? suffix_kinds(host + i, n - i, hash) : 0;
			uint32_t either = kinds | kinds >> PRIVATE_SHIFT;

			if (labels == 0)
			{
				if (kinds == 0)
					break;
				result->listed = true;
				/* a top-level domain is a suffix even if only rules below it are listed */
				suffix = icann = i;
			}
			if (either & KIND_EXCEPTION)
			{
				suffix = previous;
				if (kinds & KIND_EXCEPTION)
					icann = previous;
				break;
			}
			/* as libpsl has it, "*.kobe.jp" makes kobe.jp a suffix too: nobody registered it */
			if ((either & (KIND_RULE | KIND_WILDCARD)) || wildcard)
				suffix = i;
			if ((kinds & (KIND_RULE | KIND_WILDCARD)) || (wildcard & KIND_WILDCARD))
				icann = i;
			wildcard = kinds & (KIND_WILDCARD | KIND_WILDCARD << PRIVATE_SHIFT);
		}
		previous = i;
		labels++;
		if (i == 0 || labels >= hyg_psl_labels)
			stop = true;
		else
		{
			hash = (hash ^ (unsigned char) '.') * 16777619u;
			i--;
		}
	}
	result->suffix = suffix;
	result->is_icann_suffix = result->listed && icann == 0;
	result->registrable = suffix;
	if (suffix >= 2 && suffix < n)
	{
		size_t start = suffix - 1;

		while (start > 0 && host[start - 1] != '.')
			start--;
		result->registrable = start;
	}
}

bool
hyg_has_numeric_tld(const char *host, size_t n)
{
	size_t i = n;

	while (i > 0 && host[i - 1] >= '0' && host[i - 1] <= '9')
		i--;
	return i < n && (i == 0 || host[i - 1] == '.');
}

bool
hyg_is_ipv4(const char *host, size_t n)
{
	int    parts = 0;
	size_t i = 0;

	while (parts < 4)
	{
		int    value = 0;
		size_t digits = 0;

		while (i < n && digits < 4 && host[i] >= '0' && host[i] <= '9')
		{
			value = value * 10 + (host[i] - '0');
			digits++;
			i++;
		}
		if (digits == 0 || digits > 3 || value > 255)
			return false;
		parts++;
		if (parts < 4 && (i >= n || host[i++] != '.'))
			return false;
	}
	return i == n;
}

/*
 * White space people paste along: ASCII, no-break space, the general
 * punctuation spaces and joiners, ideographic space, byte order mark.
 */
static bool
is_space(uint32_t cp)
{
	return cp <= ' ' || cp == 0x7F || (cp >= 0x80 && cp <= 0xA0) || cp == 0xAD || cp == 0x1680 ||
		   (cp >= 0x2000 && cp <= 0x200F) || (cp >= 0x2028 && cp <= 0x202F) ||
		   (cp >= 0x205F && cp <= 0x206F) || cp == 0x3000 || cp == 0xFEFF;
}

size_t
hyg_leading_space(const char *s, size_t n)
{
	size_t i = 0;

	while (i < n)
	{
		uint32_t cp;
		int      length = hyg_utf8_read(s + i, s + n, &cp);

		if (!is_space(cp))
			break;
		i += (size_t) length;
	}
	return i;
}

size_t
hyg_trailing_space(const char *s, size_t n)
{
	size_t left = n;

	while (left > 0)
	{
		size_t   start = left - 1;
		uint32_t cp;

		while (start > 0 && left - start < 4 && ((unsigned char) s[start] & 0xC0) == 0x80)
			start--;
		if ((size_t) hyg_utf8_read(s + start, s + left, &cp) != left - start || !is_space(cp))
			break;
		left = start;
	}
	return n - left;
}

/* The host in a URL, host name or e-mail address; false when there is none. */
static bool
find_host(const char *s, size_t n, const char **host, size_t *length)
{
	size_t      space = hyg_leading_space(s, n);
	const char *end;
	const char *at = NULL;
	const char *p;

	s += space;
	n -= space;
	n -= hyg_trailing_space(s, n);
	end = s + n;
	/* scheme:// or //, or mailto: */
	for (p = s;
		 p < end && ((*p >= 'a' && *p <= 'z') || (*p >= 'A' && *p <= 'Z') ||
					 (p > s && ((*p >= '0' && *p <= '9') || *p == '+' || *p == '-' || *p == '.')));
		 p++)
		;
	if (end - p >= 3 && memcmp(p, "://", 3) == 0)
		s = p + 3;
	else if (end - s >= 2 && memcmp(s, "//", 2) == 0)
		s += 2;
	else if (p - s == 6 && p < end && *p == ':' && hyg_has_prefix(s, 6, "mailto"))
		s = p + 1;
	/* the authority ends at the path, query or fragment; what follows the last @ in it is the host */
	for (p = s; p < end && *p != '/' && *p != '?' && *p != '#' && *p != '\\'; p++)
		if (*p == '@')
			at = p;
	end = p;
	if (at)
		s = at + 1;
	/* a port */
	for (p = end; p > s && p[-1] >= '0' && p[-1] <= '9'; p--)
		;
	if (p > s && p[-1] == ':')
		end = p - 1;
	*host = s;
	*length = (size_t) (end - s);
	return end > s;
}

/*
 * eTLD+1 of a host name, URL or e-mail address, in A-label form, by the whole
 * Public Suffix List (both sections).  False for public suffixes themselves, IP addresses,
 * unlisted top-level domains and what is no host name.  O(n).
 */
bool
hyg_registrable_domain(const char *s, size_t n, HygBuf *out)
{
	HygSuffix   suffix;
	const char *host;
	size_t      length;
	bool        ok = false;

	HYG_STACK_BUF(address, 320);
	HYG_STACK_BUF(ascii, 256);

	if (n > HYG_FIELD_MAX)
		return false;
	/* an e-mail address may have a name before it and what else people paste along */
	if (n > 0 && memchr(s, '@', n) != NULL && memchr(s, '/', n) == NULL &&
		hyg_normalize_email(s, n, &address))
	{
		s = address.data;
		n = address.len;
	}
	if (find_host(s, n, &host, &length) && hyg_host_to_ascii(host, length, true, &ascii))
	{
		hyg_public_suffix(ascii.data, ascii.len, &suffix);
		ok = suffix.listed && suffix.registrable < suffix.suffix &&
			 memchr(ascii.data + suffix.registrable, '_', suffix.suffix - suffix.registrable) ==
				 NULL;
		if (ok)
			hyg_buf_bytes(out, ascii.data + suffix.registrable, ascii.len - suffix.registrable);
	}
	hyg_buf_free(&address);
	hyg_buf_free(&ascii);
	return ok;
}
