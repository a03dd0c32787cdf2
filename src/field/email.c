/*-------------------------------------------------------------------------
 *
 * email.c
 *	  E-mail addresses: normal form, mailbox key, issues.
 *
 *	  An address is dot-atom@domain (RFC 5321, 5322), the local part in UTF-8 if it
 *	  must (RFC 6531), at most 64 octets before and 254 in all.  Quoted local
 *	  parts, comments and address literals are legal in mail and noise in a CRM: no
 *	  valid normal form.  Which domains and mailboxes exist is not asked.
 *
 *	  What people paste round an address is taken off first: spaces, quotes,
 *	  brackets, "mailto:" and other labels, a display name, remarks in
 *	  parentheses, further addresses (the first valid one counts).
 *
 *-------------------------------------------------------------------------
 */
#include "field/domain_internal.h"
#include "text/text.h"

#define LOCAL_MAX 64
#define ADDRESS_MAX 254

/* Per ASCII character: 1 atext of RFC 5322, 3.2.3; 2 may stand in a host name. */
static const uint8_t ascii_class[128] = {
	['a'] = 3, ['b'] = 3, ['c'] = 3, ['d'] = 3, ['e'] = 3, ['f'] = 3,  ['g'] = 3, ['h'] = 3,
	['i'] = 3, ['j'] = 3, ['k'] = 3, ['l'] = 3, ['m'] = 3, ['n'] = 3,  ['o'] = 3, ['p'] = 3,
	['q'] = 3, ['r'] = 3, ['s'] = 3, ['t'] = 3, ['u'] = 3, ['v'] = 3,  ['w'] = 3, ['x'] = 3,
	['y'] = 3, ['z'] = 3, ['A'] = 3, ['B'] = 3, ['C'] = 3, ['D'] = 3,  ['E'] = 3, ['F'] = 3,
	['G'] = 3, ['H'] = 3, ['I'] = 3, ['J'] = 3, ['K'] = 3, ['L'] = 3,  ['M'] = 3, ['N'] = 3,
	['O'] = 3, ['P'] = 3, ['Q'] = 3, ['R'] = 3, ['S'] = 3, ['T'] = 3,  ['U'] = 3, ['V'] = 3,
	['W'] = 3, ['X'] = 3, ['Y'] = 3, ['Z'] = 3, ['0'] = 3, ['1'] = 3,  ['2'] = 3, ['3'] = 3,
	['4'] = 3, ['5'] = 3, ['6'] = 3, ['7'] = 3, ['8'] = 3, ['9'] = 3,  ['-'] = 3, ['.'] = 2,
	['!'] = 1, ['#'] = 1, ['$'] = 1, ['%'] = 1, ['&'] = 1, ['\''] = 1, ['*'] = 1, ['+'] = 1,
	['/'] = 1, ['='] = 1, ['?'] = 1, ['^'] = 1, ['_'] = 1, ['`'] = 1,  ['{'] = 1, ['|'] = 1,
	['}'] = 1, ['~'] = 1};

static inline bool
is_atext(unsigned char c)
{
	return c < 0x80 && (ascii_class[c] & 1) != 0;
}

/* Punctuation outside ASCII that is pasted along, never meant. */
static bool
is_foreign_noise(uint32_t cp)
{
	return cp == HYG_REPLACEMENT || (cp >= 0x80 && cp <= 0xA0) || cp == 0xAB || cp == 0xBB ||
		   (cp >= 0x2000 && cp <= 0x206F) || (cp >= 0x3000 && cp <= 0x303F);
}

/* Is it a dot-atom that fits?  Code points outside ASCII must be valid in UTS 46. */
static bool
local_allowed(const char *s, size_t n)
{
	const char *end = s + n;
	char        before = '.';
	bool        ok = n > 0 && n <= LOCAL_MAX && end[-1] != '.';

	HYG_STACK_BUF(ignored, 64);

	while (ok && s < end)
	{
		if ((unsigned char) *s < 0x80)
		{
			ok = *s == '.' ? before != '.' : is_atext((unsigned char) *s);
			before = *s++;
		}
		else
		{
			uint32_t cp;

			s += hyg_utf8_read(s, end, &cp);
			hyg_buf_reset(&ignored);
			ok = !is_foreign_noise(cp) && hyg_idna_fold(cp, &ignored);
			before = 'x';
		}
	}
	hyg_buf_free(&ignored);
	return ok;
}

/* A domain that mail can be sent to: two labels, and a top-level domain of two letters or more. */
static bool
domain_allowed(const char *s, size_t n)
{
	return n >= 4 && s[n - 2] != '.' && memchr(s, '.', n) != NULL && !hyg_has_numeric_tld(s, n);
}

/*
 * Splits an address that needs no cleaning: an ASCII dot-atom, one @, letters, digits, hyphens and dots.
 * Returns the place of the @, or 0.
 */
static size_t
plain_split(const char *s, size_t n)
{
	size_t at = 0;
	char   before = '.';

	if (n > ADDRESS_MAX + 1)
		return 0;
	while (at < n && s[at] != '@')
	{
		if (s[at] == '.' ? before == '.' : !is_atext((unsigned char) s[at]))
			return 0;
		before = s[at++];
	}
	if (before == '.' || at > LOCAL_MAX || at + 1 >= n)
		return 0;
	for (size_t i = at + 1; i < n; i++)
	{
		unsigned char c = (unsigned char) s[i];

		if (c >= 0x80 || !(ascii_class[c] & 2))
			return 0;
	}
	return at;
}

/* Punctuation that may stand before or behind an address. */
static bool
is_wrapping(char c)
{
	return c == '"' || c == '<' || c == '>' || c == '(' || c == ')' || c == '[' || c == ']' ||
		   c == ',' || c == ';' || c == ':' || c == '.' || c == ' ' || c == '\\';
}

/* Length of a pasted quotation mark at the start or end, 0 if there is none. */
static size_t
quote_length(const char *s, size_t n, bool at_end)
{
	/* U+2018..U+201E, U+2039, U+203A are E2 80 xx; guillemets C2 AB, C2 BB */
	const unsigned char *p = (const unsigned char *) (at_end ? s + n : s);

	if (n >= 3)
	{
		const unsigned char *q = at_end ? p - 3 : p;

		if (q[0] == 0xE2 && q[1] == 0x80 &&
			((q[2] >= 0x98 && q[2] <= 0x9E) || q[2] == 0xB9 || q[2] == 0xBA))
			return 3;
	}
	if (n >= 2)
	{
		const unsigned char *q = at_end ? p - 2 : p;

		if (q[0] == 0xC2 && (q[1] == 0xAB || q[1] == 0xBB))
			return 2;
	}
	return 0;
}

/* Takes spaces, quotes, brackets and stops off both ends. */
static void
unwrap(const char **s, size_t *n)
{
	for (;;)
	{
		size_t before = *n;
		size_t off;

		while (*n > 0 && (is_wrapping((*s)[0]) || (unsigned char) (*s)[0] <= ' '))
		{
			++*s;
			--*n;
		}
		while (*n > 0 && (is_wrapping((*s)[*n - 1]) || (unsigned char) (*s)[*n - 1] <= ' ' ||
						  (*s)[*n - 1] == '/' || (*s)[*n - 1] == '?' || (*s)[*n - 1] == '!' ||
						  (*s)[*n - 1] == '*'))
			--*n;
		off = quote_length(*s, *n, false);
		*s += off;
		*n -= off;
		*n -= quote_length(*s, *n, true);
		if (*n >= 2 && (*s)[0] == '\'' && (*s)[*n - 1] == '\'')
		{
			++*s;
			*n -= 2;
		}
		if (*n == before)
			return;
	}
}

static bool
has_byte(const char *s, size_t n, char c)
{
	return n > 0 && memchr(s, c, n) != NULL;
}

/*
 * Finds one address in a piece of text without list separators.  Gives its two parts; they may
 * still hold what is not allowed.
 */
static bool
split_piece(const char *s, size_t n, const char **local, size_t *local_length, const char **domain,
			size_t *domain_length)
{
	const char *end = s + n;
	const char *at = memchr(s, '@', n);
	const char *p;

	if (at == NULL)
		return false;
	/* <address>, (address) or [address], with or without a name before it */
	for (p = at; p > s && p[-1] != '<' && p[-1] != '(' && p[-1] != '['; p--)
		;
	if (p > s)
	{
		char closing = p[-1] == '<' ? '>' : p[-1] == '(' ? ')' : ']';

		s = p;
		p = memchr(at, closing, (size_t) (end - at));
		if (p)
			end = p;
	}
	/* "mailto:", "E-mail:" and the like */
	for (p = at; p > s && p[-1] != ':'; p--)
		;
	if (p > s)
	{
		if (p - s >= 7 && hyg_has_prefix(p - 7, 7, "mailto:"))
		{
			const char *query = memchr(at, '?', (size_t) (end - at));

			if (query)
				end = query;
		}
		/* a form that takes it for a web address */
		while (p < at && *p == '/')
			p++;
		s = p;
	}
	/* a remark in parentheses behind it */
	for (p = at + 1; p < end && *p != '(' && *p != '@'; p++)
		;
	if (p < end && *p == '(' && p > at + 1 && p[-1] == ' ' && end[-1] == ')')
		end = p;
	n = (size_t) (end - s);
	unwrap(&s, &n);
	end = s + n;
	if (at < s || at >= end)
		return false;
	/* another address behind it: whatever cannot be part of a domain parts the two */
	if (has_byte(at + 1, (size_t) (end - at - 1), '@'))
	{
		for (p = at + 1; p < end && *p == ' '; p++)
			;
		while (p < end && *p != '@' && *p != ' ' && *p != '/' && *p != '&' && *p != '|' &&
			   *p != '+' && *p != '<' && *p != '>' && *p != '(' && *p != '[')
			p++;
		if (p >= end || *p == '@')
			return false;
		end = p;
	}
	*local = s;
	*local_length = (size_t) (at - s);
	*domain = at + 1;
	*domain_length = (size_t) (end - at - 1);
	unwrap(domain, domain_length);
	while (*local_length > 0 && (*local)[*local_length - 1] == ' ')
		--*local_length;
	return true;
}

/* jan@example.co,uk: a comma for a dot; without it the address would be somebody else's. */
static bool
is_comma_for_dot(const char *s, size_t n, size_t from, size_t i)
{
	size_t k = i + 1;

	if (s[i] != ',' || i < from + 3 || s[i - 3] != '.' || (s[i - 2] | 0x20) != 'c' ||
		(s[i - 1] | 0x20) != 'o' || !has_byte(s + from, i - from, '@'))
		return false;
	while (k < n && (s[k] | 0x20) >= 'a' && (s[k] | 0x20) <= 'z')
		k++;
	return k == n && k - i == 3;
}

/*
 * What was typed as an address: the local part (NFKC) and the domain as text, cleaned
 * but not judged.  With `lenient` the first piece with an @ is given; without, only one whose parts are
 * valid, and the domain in A-label form.
 */
static bool
find_address(const char *s, size_t n, bool lenient, HygBuf *local, HygBuf *domain)
{
	bool   found = false;
	size_t from = 0;

	HYG_STACK_BUF(clean, 512);

	for (size_t i = 0; i < n; i++)
		if ((unsigned char) s[i] >= 0x80)
		{
			/* no-break spaces, zero-width characters, full-width @ */
			hyg_normalize_text(s, n, &clean);
			s = clean.data;
			n = clean.len;
			break;
		}
	for (size_t i = 0; i <= n && !found; i++)
	{
		const char *part[2];
		size_t      length[2];
		bool        separator =
			i == n || s[i] == ';' || s[i] == ',' || s[i] == '\n' || s[i] == '\r' || s[i] == '\t';

		if (!separator || (i < n && is_comma_for_dot(s, n, from, i)))
			continue;
		if (i > from && split_piece(s + from, i - from, &part[0], &length[0], &part[1], &length[1]))
		{
			size_t start[2] = {local->len, domain->len};

			if (lenient)
			{
				hyg_buf_bytes(local, part[0], length[0]);
				hyg_buf_bytes(domain, part[1], length[1]);
				found = true;
			}
			else if (local_allowed(part[0], length[0]) &&
					 hyg_domain_to_ascii(part[1], length[1], domain))
			{
				size_t domain_length = domain->len - start[1];

				if (domain_allowed(domain->data + start[1], domain_length) &&
					length[0] + 1 + domain_length <= ADDRESS_MAX)
				{
					hyg_buf_bytes(local, part[0], length[0]);
					found = true;
				}
				else
					domain->len = start[1];
			}
		}
		from = i + 1;
	}
	hyg_buf_free(&clean);
	return found;
}

bool
hyg_split_email(const char *s, size_t n, HygBuf *local, HygBuf *domain)
{
	return n <= HYG_FIELD_MAX && find_address(s, n, true, local, domain);
}

/* The valid address in s, local part as typed and domain in A-label form. */
static bool
valid_address(const char *s, size_t n, HygBuf *local, HygBuf *domain)
{
	size_t at;

	if (n > HYG_FIELD_MAX)
		return false;
	at = plain_split(s, n);
	if (at > 0)
	{
		size_t start = domain->len;

		if (hyg_domain_to_ascii(s + at + 1, n - at - 1, domain) &&
			domain_allowed(domain->data + start, domain->len - start) &&
			at + 1 + domain->len - start <= ADDRESS_MAX)
		{
			hyg_buf_bytes(local, s, at);
			return true;
		}
		domain->len = start;
	}
	return find_address(s, n, false, local, domain);
}

/*
 * local@domain: the local part as typed (NFKC outside ASCII), the domain in lower
 * case and A-labels.  False for what is no valid address.  Idempotent.  O(n).
 */
bool
hyg_normalize_email(const char *s, size_t n, HygBuf *out)
{
	bool ok;

	HYG_STACK_BUF(local, 128);
	HYG_STACK_BUF(domain, 256);

	ok = valid_address(s, n, &local, &domain);
	if (ok)
	{
		hyg_buf_bytes(out, local.data, local.len);
		hyg_buf_char(out, '@');
		hyg_buf_bytes(out, domain.data, domain.len);
	}
	hyg_buf_free(&local);
	hyg_buf_free(&domain);
	return ok;
}

const char *
hyg_email_provider(const char *domain, size_t length, size_t *n)
{
	int at = hyg_wordlist_find(&hyg_email_providers, domain, length);

	if (at < 0)
		return NULL;
	return hyg_wordlist_string(&hyg_email_providers, at, n);
}

static bool
has_letter(const char *letters, size_t n, char c)
{
	return letters != NULL && has_byte(letters, n, c);
}

/* Lower case of a local part, outside ASCII by the UTS 46 mapping. */
static void
fold_local(const char *s, size_t n, HygBuf *out)
{
	const char *end = s + n;

	while (s < end)
	{
		if ((unsigned char) *s < 0x80)
		{
			hyg_buf_char(out, *s >= 'A' && *s <= 'Z' ? (char) (*s + 32) : *s);
			s++;
		}
		else
		{
			uint32_t cp;

			s += hyg_utf8_read(s, end, &cp);
			hyg_idna_fold(cp, out);
		}
	}
}

/*
 * The mailbox an address reaches: lower case, and what the provider ignores
 * taken off (email_provider.txt): dots, "+tag", "-tag", "x@user.fastmail.com", several domains for
 * one mailbox.  Domains that are not listed keep their local part, since a plus may be meant there.
 * False for what is no valid address.  O(n).  Not idempotent where a provider takes off the last "-tag".
 */
bool
hyg_email_key(const char *s, size_t n, HygBuf *out)
{
	const char *letters;
	size_t      letter_count = 0;
	const char *name;
	size_t      name_length;
	const char *mail_domain;
	size_t      domain_length;
	int         alias;

	HYG_STACK_BUF(local, 128);
	HYG_STACK_BUF(domain, 256);
	HYG_STACK_BUF(folded, 256);

	if (!valid_address(s, n, &local, &domain))
	{
		hyg_buf_free(&local);
		hyg_buf_free(&domain);
		return false;
	}
	fold_local(local.data, local.len, &folded);
	name = folded.data;
	name_length = folded.len;
	mail_domain = domain.data;
	domain_length = domain.len;
	letters = hyg_email_provider(mail_domain, domain_length, &letter_count);
	if (letters == NULL)
	{
		/* any name at user.provider reaches user@provider; "_" in user is "-" there */
		const char *dot = memchr(mail_domain, '.', domain_length);
		size_t      label = (size_t) (dot - mail_domain);

		letters = hyg_email_provider(dot + 1, domain_length - label - 1, &letter_count);
		if (has_letter(letters, letter_count, 's'))
		{
			hyg_buf_reset(&folded);
			for (size_t i = 0; i < label; i++)
				hyg_buf_char(&folded, mail_domain[i] == '-' ? '_' : mail_domain[i]);
			name = folded.data;
			name_length = folded.len;
			mail_domain = dot + 1;
			domain_length -= label + 1;
		}
		else
			letters = NULL;
	}
	if (has_letter(letters, letter_count, '+'))
	{
		const char *plus = memchr(name, '+', name_length);

		if (plus && plus > name)
			name_length = (size_t) (plus - name);
	}
	if (has_letter(letters, letter_count, '-'))
		for (size_t i = name_length; i > 1; i--)
			if (name[i - 1] == '-')
			{
				name_length = i - 1;
				break;
			}
	if (has_letter(letters, letter_count, '.'))
	{
		for (size_t i = 0; i < name_length; i++)
			if (name[i] != '.')
				hyg_buf_char(out, name[i]);
	}
	else
		hyg_buf_bytes(out, name, name_length);
	hyg_buf_char(out, '@');
	alias = hyg_wordlist_find(&hyg_email_aliases, mail_domain, domain_length);
	if (alias >= 0)
	{
		size_t      length;
		const char *canonical = hyg_wordlist_string(&hyg_email_aliases, alias, &length);

		hyg_buf_bytes(out, canonical, length);
	}
	else
		hyg_buf_bytes(out, mail_domain, domain_length);
	hyg_buf_free(&local);
	hyg_buf_free(&domain);
	hyg_buf_free(&folded);
	return true;
}

/* Is it a role word, but for "+tag", dots, hyphens, underscores and a number of at most two digits? */
static bool
is_role_word(const char *s, size_t n)
{
	char   word[LOCAL_MAX] = "";
	size_t length = 0;
	size_t plain;

	for (size_t i = 0; i < n && s[i] != '+'; i++)
	{
		char c = s[i] >= 'A' && s[i] <= 'Z' ? (char) (s[i] + 32) : s[i];

		if (c != '.' && c != '-' && c != '_' && c != ' ' && length < sizeof(word))
			word[length++] = c;
	}
	if (hyg_wordlist_has(&hyg_email_roles, word, length))
		return true;
	plain = length;
	while (plain > 1 && length - plain < 2 && word[plain - 1] >= '0' && word[plain - 1] <= '9')
		plain--;
	return plain < length && hyg_wordlist_has(&hyg_email_roles, word, plain);
}

/*
 * Is the local part a function rather than a person (RFC 2142 and the words of eight
 * languages)?  The whole of it must be the role word: "info2", not "info.jansen".
 */
static bool
is_role(const char *s, size_t n)
{
	bool   found = is_role_word(s, n);
	size_t ends[HYG_MAX_VARIANTS];
	int    variants = 0;

	HYG_STACK_BUF(folded, 512);

	for (size_t i = 0; i < n && !found && variants == 0; i++)
		if ((unsigned char) s[i] >= 0x80)
			variants = hyg_fold_variants(s, n, &folded, ends);
	for (int i = 0; i < variants && !found; i++)
	{
		size_t from = i > 0 ? ends[i - 1] : 0;

		found = is_role_word(folded.data + from, ends[i] - from);
	}
	hyg_buf_free(&folded);
	return found;
}

/*
 * What is the matter with an address: a set of HYG_EMAIL_ bits.  "free" says that the
 * domain is a mailbox provider's, so that it tells nothing of an employer.
 */
int
hyg_email_issues(const char *s, size_t n)
{
	int    issues = 0;
	size_t letter_count = 0;

	HYG_STACK_BUF(local, 128);
	HYG_STACK_BUF(domain, 256);
	HYG_STACK_BUF(suggestion, 256);

	if (!valid_address(s, n, &local, &domain))
	{
		issues |= HYG_EMAIL_INVALID;
		if (hyg_suggest_email(s, n, &suggestion))
			issues |= HYG_EMAIL_TYPO;
	}
	else
	{
		const char *letters;

		if (is_role(local.data, local.len))
			issues |= HYG_EMAIL_ROLE;
		letters = hyg_email_provider(domain.data, domain.len, &letter_count);
		if (has_letter(letters, letter_count, 'f'))
			issues |= HYG_EMAIL_FREE;
		if (letters == NULL && hyg_correct_mail_domain(domain.data, domain.len, &suggestion) &&
			local.len + 1 + suggestion.len <= ADDRESS_MAX)
			issues |= HYG_EMAIL_TYPO;
	}
	hyg_buf_free(&local);
	hyg_buf_free(&domain);
	hyg_buf_free(&suggestion);
	return issues;
}

/*
 * The same single issues, for addresses that are a mailbox key already: most are plain, and then
 * need no normalising.
 */
bool
hyg_email_is_role(const char *s, size_t n)
{
	size_t at = plain_split(s, n);

	/* a domain can only make it invalid, and so no role's */
	if (at > 0 && !is_role(s, at))
		return false;
	return (hyg_email_issues(s, n) & HYG_EMAIL_ROLE) != 0;
}

bool
hyg_email_is_free(const char *s, size_t n)
{
	size_t at = n <= ADDRESS_MAX ? plain_split(s, n) : 0;
	bool   plain = at > 0 && s[at + 1] != '.' && s[n - 1] != '.';

	for (size_t i = at; plain && i < n; i++)
		plain = s[i] < 'A' || s[i] > 'Z';
	if (plain)
	{
		size_t      letter_count = 0;
		const char *letters = hyg_email_provider(s + at + 1, n - at - 1, &letter_count);

		return has_letter(letters, letter_count, 'f');
	}
	return (hyg_email_issues(s, n) & HYG_EMAIL_FREE) != 0;
}
