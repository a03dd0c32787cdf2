/*-------------------------------------------------------------------------
 *
 * website.c
 *	  Web addresses.
 *
 *	  scheme://host[:port][/path][?query] after RFC 3986, section 6.2.2 and
 *	  6.2.3, and the host rules of domain names.  Without a scheme https is meant.
 *	  "www." stays: not every site answers without it.
 *
 *-------------------------------------------------------------------------
 */
#include "field/domain_internal.h"
#include "text/utf8.h"

static bool
is_letter(char c)
{
	return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

static bool
is_digit(char c)
{
	return c >= '0' && c <= '9';
}

/*
 * Reads "http://" in the ways people type it (http//, http:\\, htpp://, https:/).  Moves
 * *s behind it; 0 none, 1 http, 2 https.
 */
static int
read_scheme(const char **s, const char *end)
{
	const char *p = *s;
	const char *word = p;
	size_t      n;
	int         scheme;

	while (p < end && is_letter(*p))
		p++;
	n = (size_t) (p - word);
	if ((n == 4 && (hyg_has_prefix(word, n, "http") || hyg_has_prefix(word, n, "htpp") ||
					hyg_has_prefix(word, n, "hhtp"))) ||
		(n == 3 && (hyg_has_prefix(word, n, "htp") || hyg_has_prefix(word, n, "ttp"))))
		scheme = 1;
	else if ((n == 5 && (hyg_has_prefix(word, n, "https") || hyg_has_prefix(word, n, "htpps") ||
						 hyg_has_prefix(word, n, "hhtps"))) ||
			 (n == 4 && hyg_has_prefix(word, n, "ttps")))
		scheme = 2;
	else
		return 0;
	word = p;
	while (p < end && (*p == ':' || *p == ';'))
		p++;
	while (p < end && (*p == '/' || *p == '\\'))
		p++;
	/* at least two marks: "http.example" and "http:" are no scheme */
	if (p - word < 2)
		return 0;
	while (p < end && *p == ' ')
		p++;
	*s = p;
	return scheme;
}

static int
hex_value(char c)
{
	if (is_digit(c))
		return c - '0';
	if (c >= 'a' && c <= 'f')
		return c - 'a' + 10;
	if (c >= 'A' && c <= 'F')
		return c - 'A' + 10;
	return -1;
}

static bool
is_unreserved(unsigned char c)
{
	return is_letter((char) c) || is_digit((char) c) || c == '-' || c == '.' || c == '_' ||
		   c == '~';
}

static void
append_escape(unsigned char c, HygBuf *out)
{
	static const char digits[] = "0123456789ABCDEF";

	hyg_buf_char(out, '%');
	hyg_buf_char(out, digits[c >> 4]);
	hyg_buf_char(out, digits[c & 15]);
}

/*
 * Path or query with one spelling of every byte: escapes in capitals, none for unreserved
 * characters, one for everything outside the URI alphabet.
 */
static void
append_escaped(const char *s, const char *end, bool path, HygBuf *out)
{
	while (s < end)
	{
		unsigned char c = (unsigned char) *s++;

		if (c == '%' && end - s >= 2 && hex_value(s[0]) >= 0 && hex_value(s[1]) >= 0)
		{
			c = (unsigned char) (hex_value(s[0]) << 4 | hex_value(s[1]));
			s += 2;
			if (is_unreserved(c))
				hyg_buf_char(out, (char) c);
			else
				append_escape(c, out);
		}
		else if (c == '\\' && path)
			hyg_buf_char(out, '/'); /* as browsers read it */
		else if (is_unreserved(c) ||
				 (c > ' ' && c < 0x7F && strchr("!$&'()*+,;=:@/?[]", c) != NULL))
			hyg_buf_char(out, (char) c);
		else
			append_escape(c, out);
	}
}

/* Removes "." and ".." segments (RFC 3986, 5.2.4) from an absolute path at data[start ..]. */
static void
remove_dots(HygBuf *out, size_t start)
{
	char  *path = out->data + start;
	size_t n = out->len - start;
	size_t to = 0;
	size_t from = 0;

	while (from < n)
	{
		/* a segment with its leading slash */
		size_t stop = from + 1;
		size_t length;

		while (stop < n && path[stop] != '/')
			stop++;
		length = stop - from;
		if (length == 2 && path[from + 1] == '.')
		{
			if (stop == n)
				path[to++] = '/';
		}
		else if (length == 3 && path[from + 1] == '.' && path[from + 2] == '.')
		{
			while (to > 0 && path[--to] != '/')
				;
			if (stop == n)
				path[to++] = '/';
		}
		else
		{
			memmove(path + to, path + from, length);
			to += length;
		}
		from = stop;
	}
	out->len = start + to;
}

/*
 * Length without the punctuation of the sentence round it.  A closing bracket goes only when
 * it closes nothing: "https://example.org/wiki/Mercury_(planet)" keeps its own.
 */
static size_t
without_closing_marks(const char *s, size_t n)
{
	long open_round = 0;
	long open_square = 0;

	for (size_t i = 0; i < n; i++)
	{
		open_round += s[i] == '(' ? 1 : s[i] == ')' ? -1 : 0;
		open_square += s[i] == '[' ? 1 : s[i] == ']' ? -1 : 0;
	}
	while (n > 0)
	{
		char c = s[n - 1];

		if (c == ')' && open_round < 0)
			open_round++;
		else if (c == ']' && open_square < 0)
			open_square++;
		else if (c != '.' && c != ',' && c != ';' && c != '>' && c != '"' && c != '\'' && c != ' ')
			break;
		n--;
	}
	return n;
}

/* One candidate without spaces inside. */
static bool
normalize_one(const char *s, const char *end, HygBuf *out)
{
	int         scheme = 0;
	int         again;
	const char *p;
	const char *host_end;
	const char *at = NULL;
	long        port = 0;
	bool        ok = false;

	HYG_STACK_BUF(host, 256);

	/* a form that puts "http://" before what already had it gives two */
	while ((again = read_scheme(&s, end)) != 0)
		scheme = again;
	if (scheme == 0 && end - s > 2 && s[0] == '/' && s[1] == '/')
		s += 2;
	for (p = s; p < end && *p != '/' && *p != '?' && *p != '#' && *p != '\\'; p++)
		if (*p == '@')
			at = p;
	host_end = p;
	if (at)
	{
		/* credentials are dropped; without a scheme it is an e-mail address */
		if (scheme == 0)
			return false;
		s = at + 1;
	}
	for (p = host_end; p > s && is_digit(p[-1]); p--)
		;
	if (p > s && p[-1] == ':')
	{
		if (host_end - p > 5)
			return false;
		for (const char *digit = p; digit < host_end; digit++)
			port = port * 10 + (*digit - '0');
		if (port > 65535 || (port == 0 && host_end > p))
			return false;
		/* two addresses run together */
		if (p == host_end && end - p >= 2 && p[0] == '/' && p[1] == '/')
			return false;
		p--;
	}
	else
		p = host_end;
	if (p > s && hyg_host_to_ascii(s, (size_t) (p - s), true, &host))
	{
		HygSuffix suffix;
		bool      www = host.len > 4 && memcmp(host.data, "www.", 4) == 0;
		size_t    name = www ? 4 : 0;

		if (hyg_has_numeric_tld(host.data, host.len))
			ok = scheme != 0 && hyg_is_ipv4(host.data, host.len);
		else
		{
			hyg_public_suffix(host.data, host.len, &suffix);
			if (suffix.listed)
				ok = !suffix.is_icann_suffix;
			else

				/*
				 * perhaps younger than the list: believed when it is marked as a web address and
				 * looks like a name
				 */
				ok = (scheme != 0 || www) && host.len > 2 && host.data[host.len - 2] != '.' &&
					 memchr(host.data + name, '.', host.len - name) != NULL;
		}
	}
	if (ok)
	{
		const char *query;
		const char *fragment;
		size_t      first = out->len;
		size_t      start;
		size_t      before;

		if (scheme == 1)
			hyg_buf_literal(out, "http://");
		else
			hyg_buf_literal(out, "https://");
		hyg_buf_bytes(out, host.data, host.len);
		if (port != 0 && port != (scheme == 1 ? 80 : 443))
		{
			char digits[8];
			int  n = 0;

			for (long left = port; left > 0; left /= 10)
				digits[n++] = (char) ('0' + left % 10);
			hyg_buf_char(out, ':');
			while (n > 0)
				hyg_buf_char(out, digits[--n]);
		}
		fragment = memchr(host_end, '#', (size_t) (end - host_end));
		if (fragment)
			end = fragment;
		query = memchr(host_end, '?', (size_t) (end - host_end));
		start = out->len;
		append_escaped(host_end, query ? query : end, true, out);
		remove_dots(out, start);
		if (query && query + 1 < end)
		{
			if (out->len == start + 1)
				out->len = start;
			hyg_buf_char(out, '?');
			append_escaped(query + 1, end, false, out);
		}
		/* what is left at the end when query or fragment are gone */
		do
		{
			before = out->len;
			if (out->len > start)
				out->len = first + without_closing_marks(out->data + first, out->len - first);
			if (out->len == start + 1 || (out->len > start && out->data[out->len - 1] == '?'))
				out->len--;
		} while (out->len != before);
	}
	hyg_buf_free(&host);
	return ok;
}

/*
 * End of the word that begins at s: a space, or before the path a comma or semicolon.  (They may be
 * meant in a path.)  A scheme belongs to the word, even with a space behind it.
 */
static const char *
word_end(const char *s, const char *end)
{
	bool in_path = false;

	while (read_scheme(&s, end) != 0)
		;
	for (; s < end && (unsigned char) *s > ' '; s++)
	{
		if (*s == '/' || *s == '?' || *s == '#' || *s == '\\')
			in_path = true;
		else if ((*s == ';' || *s == ',') && !in_path)
			break;
	}
	return s;
}

/*
 * The canonical URL of a website: scheme (https if none was given) and host in lower case, IDN
 * as A-labels, no user, no default port, no fragment, escapes in one spelling, no "." segments, no
 * slash for an empty path.  False for e-mail addresses, other schemes, public suffixes, hosts
 * below an unlisted top-level domain (unless "http" or "www." says that it is one), and
 * anything else that is no address.  Of several words one that is marked by a scheme or
 * "www." counts, or the first if all are addresses.  Idempotent.  O(n).
 */
bool
hyg_normalize_website(const char *s, size_t n, HygBuf *out)
{
	size_t      space;
	const char *end;
	bool        all = true;
	bool        found = false;

	HYG_STACK_BUF(first, 512);
	HYG_STACK_BUF(candidate, 512);

	if (n > HYG_FIELD_MAX)
		return false;
	space = hyg_leading_space(s, n);
	s += space;
	n -= space;
	n -= hyg_trailing_space(s, n);
	while (n > 0 && (s[0] == '<' || s[0] == '"' || s[0] == '\'' || s[0] == '(' || s[0] == '[' ||
					 s[0] == ' '))
	{
		s++;
		n--;
	}
	n = without_closing_marks(s, n);
	end = s + n;
	if (n > 0 && word_end(s, end) == end)
		return normalize_one(s, end, out);
	while (s < end && !found)
	{
		const char *word = s;
		const char *stop = s = word_end(s, end);
		const char *probe;
		bool        ok;

		if (word < stop && (*word == '(' || *word == '<'))
			word++;
		stop = word + without_closing_marks(word, (size_t) (stop - word));
		probe = word;
		if (stop > word)
		{
			hyg_buf_reset(&candidate);
			ok = normalize_one(word, stop, &candidate);
			found = ok && (hyg_has_prefix(word, (size_t) (stop - word), "www.") ||
						   read_scheme(&probe, stop) != 0);
			if (ok && (found || first.len == 0))
			{
				hyg_buf_reset(&first);
				hyg_buf_bytes(&first, candidate.data, candidate.len);
			}
			if (!ok)
				all = false;
		}
		s++;
	}
	/* marked as a web address, or the first of a list of nothing else */
	found = found || (all && first.len > 0);
	if (found)
		hyg_buf_bytes(out, first.data, first.len);
	hyg_buf_free(&first);
	hyg_buf_free(&candidate);
	return found;
}
