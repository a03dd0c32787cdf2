/*-------------------------------------------------------------------------
 *
 * email_typo.c
 *	  Suggestions for mistyped mail domains.
 *
 *	  A false suggestion is worse than none: it sends one person's mail to another.  So a
 *	  domain is called a slip only when (a) it stands in the list of slips that
 *	  are seen often, or (b) it is one edit (optimal string alignment) from a large provider's
 *	  domain, in the name but not in its first letter, or in a top-level domain that does not exist,
 *	  or (c) its top-level domain is a known slip; and never when it is a known domain itself.
 *	  Short names (web.de, me.com) have too many real neighbours for (b).
 *
 *-------------------------------------------------------------------------
 */
#include "field/domain_internal.h"

/* shortest name that may be corrected by an edit within it */
#define MIN_NAME 5

static size_t
first_label(const char *domain, size_t n)
{
	const char *dot = memchr(domain, '.', n);

	return dot ? (size_t) (dot - domain) : n;
}

/* First provider whose domain begins with a byte of at least c; the list is sorted by bytes. */
static uint32_t
first_provider(unsigned char c)
{
	uint32_t low = 0;
	uint32_t high = hyg_email_providers.count;

	while (low < high)
	{
		uint32_t middle = (low + high) / 2;

		if ((unsigned char) hyg_email_providers.words[hyg_email_providers.offsets[middle]] < c)
			low = middle + 1;
		else
			high = middle;
	}
	return low;
}

/*
 * Is the optimal string alignment distance of two byte strings exactly 1?  (One byte replaced, inserted,
 * left out, or two neighbours swapped.)
 */
static bool
one_edit(const char *a, size_t n, const char *b, size_t m)
{
	while (n > 0 && m > 0 && *a == *b)
	{
		a++;
		b++;
		n--;
		m--;
	}
	while (n > 0 && m > 0 && a[n - 1] == b[m - 1])
	{
		n--;
		m--;
	}
	return (n + m == 1) || (n == 1 && m == 1) || (n == 2 && m == 2 && a[0] == b[1] && a[1] == b[0]);
}

/* Is `typed` one slip from `meant`?  The top-level domain counts only if it is unlisted. */
static bool
is_slip(const char *typed, size_t n, const char *meant, size_t m, bool listed, bool name_too)
{
	size_t name = first_label(typed, n);
	size_t target = first_label(meant, m);

	if (name == n) /* the dot was forgotten */
		return n + 1 == m && memcmp(typed, meant, target) == 0 && one_edit(typed, n, meant, m);
	if (n - name == m - target && memcmp(typed + name, meant + target, n - name) == 0)
		return name_too && target >= MIN_NAME &&
			   (typed[0] == meant[0] || (typed[0] == meant[1] && typed[1] == meant[0])) &&
			   one_edit(typed, name, meant, target);
	return !listed && name == target && memcmp(typed, meant, name) == 0 &&
		   one_edit(typed + name, n - name, meant + target, m - target);
}

/* The provider a domain is one slip from, or -1; a first choice comes before others. */
static int
near_provider(const char *domain, size_t n, bool listed)
{
	int best = -1;

	/* the first letter is right, or the first two are swapped */
	for (int turn = 0; turn < 2 && turn < (int) n; turn++)
	{
		unsigned char c = (unsigned char) domain[turn];

		if (turn == 1 && domain[1] == domain[0])
			break;
		for (uint32_t i = first_provider(c); i < hyg_email_providers.count; i++)
		{
			const char *meant = hyg_email_providers.words + hyg_email_providers.offsets[i];
			size_t      m = hyg_email_providers.offsets[i + 1] - hyg_email_providers.offsets[i];
			const char *letters;
			size_t      letter_count;
			bool        name_too;

			if ((unsigned char) meant[0] != c)
				break;
			if (n > m + 1 || m > n + 1)
				continue;
			letters = hyg_wordlist_string(&hyg_email_providers, (int) i, &letter_count);
			name_too = memchr(letters, 't', letter_count) != NULL;
			if (!name_too && memchr(letters, 'd', letter_count) == NULL)
				continue;
			if (!is_slip(domain, n, meant, m, listed, name_too))
				continue;
			if (memchr(letters, '1', letter_count) != NULL)
				return (int) i;
			if (best < 0)
				best = (int) i;
		}
	}
	return best;
}

/* Appends the domain that was meant; false if the typed one is not known to be a slip. */
bool
hyg_correct_mail_domain(const char *domain, size_t n, HygBuf *out)
{
	size_t      length;
	int         at;
	const char *found;
	size_t      tld = n;
	HygSuffix   suffix;

	if (hyg_wordlist_has(&hyg_email_providers, domain, n))
		return false;
	at = hyg_wordlist_find(&hyg_email_typos, domain, n);
	if (at >= 0)
	{
		found = hyg_wordlist_string(&hyg_email_typos, at, &length);
		hyg_buf_bytes(out, found, length);
		return true;
	}
	hyg_public_suffix(domain, n, &suffix);
	at = near_provider(domain, n, suffix.listed);
	if (at >= 0)
	{
		hyg_buf_bytes(out, hyg_email_providers.words + hyg_email_providers.offsets[at],
					  hyg_email_providers.offsets[at + 1] - hyg_email_providers.offsets[at]);
		return true;
	}
	if (suffix.listed)
		return false;
	while (tld > 0 && domain[tld - 1] != '.')
		tld--;
	if (tld < 2)
		return false;
	at = hyg_wordlist_find(&hyg_email_tld_typos, domain + tld, n - tld);
	if (at < 0)
		return false;
	found = hyg_wordlist_string(&hyg_email_tld_typos, at, &length);
	{
		/* gmial.con: the corrected name may hold a second slip */
		HYG_STACK_BUF(again, 256);

		hyg_buf_bytes(&again, domain, tld);
		hyg_buf_bytes(&again, found, length);
		if (!hyg_correct_mail_domain(again.data, again.len, out))
			hyg_buf_bytes(out, again.data, again.len);
		hyg_buf_free(&again);
	}
	return true;
}

/*
 * An address whose domain cannot be right as it stands: commas for dots, doubled dots or @,
 * spaces beside a dot.  Appends the repaired text; false if there was nothing to repair.
 */
static bool
repair(const char *s, size_t n, HygBuf *out)
{
	bool behind_at = false;
	bool changed = false;

	for (size_t i = 0; i < n; i++)
	{
		char c = s[i];

		if (behind_at && c == ',' && i + 1 < n && s[i + 1] > ' ')
		{
			c = '.';
			changed = true;
		}
		if (c == '@')
		{
			if (behind_at && out->data[out->len - 1] != '@')
				return false; /* two addresses: no domain of ours to mend */
			if (behind_at)
			{
				changed = true;
				continue;
			}
			behind_at = true;
		}
		else if (behind_at && (c == '.' || c == ' ') && out->len > 0 &&
				 out->data[out->len - 1] == '.' && i + 1 < n)
		{
			changed = true;
			continue;
		}
		else if (behind_at && c == ' ' && i + 1 < n && (s[i + 1] == '.' || s[i + 1] == ','))
		{
			changed = true;
			continue;
		}
		hyg_buf_char(out, c);
	}
	return behind_at && changed;
}

/*
 * The address that was meant when its domain is a known slip: local part as
 * typed, corrected domain.  False when there is nothing to suggest.  O(n), n bounded.
 */
bool
hyg_suggest_email(const char *s, size_t n, HygBuf *out)
{
	bool ok = false;

	HYG_STACK_BUF(address, 320);
	HYG_STACK_BUF(local, 128);
	HYG_STACK_BUF(domain, 256);
	HYG_STACK_BUF(ascii, 256);
	HYG_STACK_BUF(repaired, 512);
	HYG_STACK_BUF(better, 256);

	if (n > HYG_FIELD_MAX)
		return false;
	if (hyg_normalize_email(s, n, &address))
	{
		const char *at = memchr(address.data, '@', address.len);
		size_t      before = (size_t) (at - address.data);

		ok = hyg_correct_mail_domain(at + 1, address.len - before - 1, &better);
		if (ok)
			hyg_buf_bytes(&local, address.data, before);
	}
	else if (repair(s, n, &repaired) && hyg_normalize_email(repaired.data, repaired.len, &address))
	{
		const char *at = memchr(address.data, '@', address.len);
		size_t      before = (size_t) (at - address.data);
		HygSuffix   suffix;

		hyg_buf_bytes(&local, address.data, before);
		ok = hyg_correct_mail_domain(at + 1, address.len - before - 1, &better);
		if (!ok)
		{
			hyg_public_suffix(at + 1, address.len - before - 1, &suffix);
			ok = suffix.listed;
			hyg_buf_bytes(&better, at + 1, address.len - before - 1);
		}
	}
	else if (hyg_split_email(s, n, &local, &domain) &&
			 hyg_domain_to_ascii(domain.data, domain.len, &ascii))
		ok = hyg_correct_mail_domain(ascii.data, ascii.len, &better);
	if (ok)
	{
		size_t start = out->len;

		hyg_buf_bytes(out, local.data, local.len);
		hyg_buf_char(out, '@');
		hyg_buf_bytes(out, better.data, better.len);
		/* what is suggested must be good itself */
		hyg_buf_reset(&address);
		ok = hyg_normalize_email(out->data + start, out->len - start, &address) &&
			 address.len == out->len - start &&
			 memcmp(address.data, out->data + start, address.len) == 0;
		if (!ok)
			out->len = start;
	}
	hyg_buf_free(&address);
	hyg_buf_free(&local);
	hyg_buf_free(&domain);
	hyg_buf_free(&ascii);
	hyg_buf_free(&repaired);
	hyg_buf_free(&better);
	return ok;
}
