/*
 * E-mail addresses: properties over composed input, and the lists against themselves.
 */
#include "memory.h"
#include "field/domain_internal.h"

static void
show(const char *what, const HygBuf *in, const HygBuf *out)
{
	static int	shown = 0;

	if (shown++ < 30)
		printf("# %s: \"%.*s\" gives \"%.*s\"\n", what, (int) in->len, in->data, (int) out->len, out->data);
}

static void
put(HygBuf *b, const char *s)
{
	hyg_buf_bytes(b, s, strlen(s));
}

static bool
same(const HygBuf *a, const HygBuf *b)
{
	return a->len == b->len && memcmp(a->data, b->data, a->len) == 0;
}

/* Something a person or a broken import may have put into an e-mail column. */
static void
random_input(HygBuf *out)
{
	static const char *const pieces[] = {
		"jan", "Jan", "de", "Vries", ".", ".", "@", "@", "@", "gmail", "hotmail", "x", "bedrijf", ".nl", ".com", ".co.uk",
		" ", " ", "\u00a0", "\u200b", "<", ">", "\"", "'", "(", ")", ";", ",", "mailto:", "E-mail: ", "+", "-", "_", "/",
		"b\u00fccher", "stra\u00dfe", "\u4f8b\u3048", "\u0301", "\uff20", "\u3002", "xn--", "xn--bcher-kva", "\xff", "\t", "\n",
		"?subject=x", "!#$%&'*+-/=?^_`{|}~", "1", "192.168.1.1", "\u201c", "\u00ab", "\u05d0", "|", "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
		"[", "]", "\\", ":", "\u0130", "ymail.com", "fastmail.com", "yahoo.com", "outlook.fr"
	};
	int			count = 1 + (int) (test_random() % 9);

	/* one in two is nearly an address */
	if (test_random() % 2)
	{
		put(out, pieces[test_random() % 4]);
		if (test_random() % 2)
			put(out, pieces[test_random() % (sizeof(pieces) / sizeof(pieces[0]))]);
		put(out, "@");
		put(out, pieces[9 + test_random() % 4]);
		put(out, pieces[13 + test_random() % 3]);
		count = (int) (test_random() % 3);
	}
	while (count-- > 0)
		put(out, pieces[test_random() % (sizeof(pieces) / sizeof(pieces[0]))]);
}

static void
test_properties(void)
{
	long		cases = 400000;
	long		valid = 0;
	long		suggested = 0;
	long		not_idempotent = 0;
	long		bad_form = 0;
	long		key_differs = 0;
	long		case_differs = 0;
	long		bad_suggestion = 0;
	long		bits_differ = 0;

	for (long round = 0; round < cases; round++)
	{
		HYG_STACK_BUF(in, 512);
		HYG_STACK_BUF(once, 512);
		HYG_STACK_BUF(twice, 512);
		HYG_STACK_BUF(key, 512);
		HYG_STACK_BUF(other, 512);
		HYG_STACK_BUF(better, 512);
		bool		ok;
		int			issues;

		random_input(&in);
		ok = hyg_normalize_email(in.data, in.len, &once);
		if (ok)
		{
			const char *at = memchr(once.data, '@', once.len);

			valid++;
			if (!hyg_normalize_email(once.data, once.len, &twice) || !same(&once, &twice))
			{
				not_idempotent++;
				show("not idempotent", &in, &once);
			}
			/* what RFC 5321 and the header promise */
			if (at == NULL || at - once.data > 64 || once.len > 254 || memchr(once.data, ' ', once.len) ||
				memchr(at + 1, '@', once.len - (size_t) (at - once.data) - 1) ||
				memchr(at, '.', once.len - (size_t) (at - once.data)) == NULL)
				bad_form++;
			for (const char *p = at; p < once.data + once.len; p++)
				if ((unsigned char) *p >= 0x80 || (*p >= 'A' && *p <= 'Z'))
					bad_form++;
		}
		/* the key is the normal form's key, whatever the case of its letters */
		if (hyg_email_key(in.data, in.len, &key) != ok)
			key_differs++;
		if (ok)
		{
			if (!hyg_email_key(once.data, once.len, &other) || !same(&key, &other))
			{
				key_differs++;
				show("key differs", &in, &key);
			}
			hyg_buf_reset(&other);
			for (size_t i = 0; i < once.len; i++)
				if (once.data[i] >= 'a' && once.data[i] <= 'z')
					once.data[i] = (char) (once.data[i] - 32);
			if (!hyg_email_key(once.data, once.len, &other) || !same(&key, &other))
			{
				case_differs++;
				show("case differs", &in, &key);
			}
		}
		issues = hyg_email_issues(in.data, in.len);
		hyg_buf_reset(&other);
		if (hyg_suggest_email(in.data, in.len, &better))
		{
			suggested++;
			/* a suggestion is an address in normal form, and good */
			hyg_buf_reset(&twice);
			if (!hyg_normalize_email(better.data, better.len, &twice) || !same(&better, &twice) ||
				hyg_suggest_email(better.data, better.len, &other))
			{
				bad_suggestion++;
				show("bad suggestion", &in, &better);
			}
			if (!(issues & HYG_EMAIL_TYPO))
				bits_differ++;
		}
		else if (issues & HYG_EMAIL_TYPO)
			bits_differ++;
		if (((issues & HYG_EMAIL_INVALID) == 0) != ok)
			bits_differ++;
		if (!ok && (issues & (HYG_EMAIL_ROLE | HYG_EMAIL_FREE)))
			bits_differ++;
		if (hyg_email_is_role(in.data, in.len) != ((issues & HYG_EMAIL_ROLE) != 0) ||
			hyg_email_is_free(in.data, in.len) != ((issues & HYG_EMAIL_FREE) != 0))
		{
			bits_differ++;
			show("role or free differs", &in, &key);
		}
		hyg_buf_free(&in);
		hyg_buf_free(&once);
		hyg_buf_free(&twice);
		hyg_buf_free(&key);
		hyg_buf_free(&other);
		hyg_buf_free(&better);
	}
	printf("# %ld valid, %ld with a suggestion\n", valid, suggested);
	test_report("enough of the input is valid", valid < cases / 10 || suggested < 1000, cases);
	test_report("normalize_email is idempotent", not_idempotent, valid);
	test_report("the normal form keeps RFC 5321's lengths and an ASCII domain", bad_form, valid);
	test_report("email_key depends on the normal form only", key_differs, cases);
	test_report("email_key does not depend on case", case_differs, valid);
	test_report("suggestions are addresses without a further suggestion", bad_suggestion, suggested);
	test_report("email_issues agrees with the other functions", bits_differ, cases);
}

/* Dots and tags anywhere in a gmail name change nothing. */
static void
test_gmail(void)
{
	long		failures = 0;

	for (int round = 0; round < 20000; round++)
	{
		static const char plain[] = "janjansen";
		HYG_STACK_BUF(in, 128);
		HYG_STACK_BUF(key, 128);

		for (size_t i = 0; plain[i]; i++)
		{
			if (i > 0 && test_random() % 3 == 0)
				hyg_buf_char(&in, '.');
			hyg_buf_char(&in, (char) (test_random() % 4 ? plain[i] : plain[i] - 32));
		}
		if (test_random() % 2)
			put(&in, test_random() % 2 ? "+news" : "+a.b-c+d");
		put(&in, test_random() % 2 ? "@Gmail.com" : "@googlemail.COM");
		if (!hyg_email_key(in.data, in.len, &key) || key.len != 19 ||
			memcmp(key.data, "janjansen@gmail.com", 19) != 0)
			failures++;
		hyg_buf_free(&in);
		hyg_buf_free(&key);
	}
	test_report("one gmail mailbox has one key", failures, 20000);
}

/* The lists hold domains in normal form, and do not contradict each other. */
static void
test_lists(void)
{
	long		cases = 0;
	long		failures = 0;

	for (uint32_t i = 0; i < hyg_email_providers.count; i++)
	{
		const char *name = hyg_email_providers.words + hyg_email_providers.offsets[i];
		size_t		n = hyg_email_providers.offsets[i + 1] - hyg_email_providers.offsets[i];
		size_t		letter_count;
		const char *letters = hyg_wordlist_string(&hyg_email_providers, (int) i, &letter_count);
		HygSuffix	suffix;

		HYG_STACK_BUF(in, 128);
		HYG_STACK_BUF(out, 128);

		cases++;
		put(&in, "x@");
		hyg_buf_bytes(&in, name, n);
		if (!hyg_normalize_email(in.data, in.len, &out) || !same(&in, &out))
		{
			failures++;
			show("provider", &in, &out);
		}
		hyg_buf_reset(&out);
		hyg_public_suffix(name, n, &suffix);
		if (!suffix.listed || suffix.is_icann_suffix)
		{
			failures++;
			show("provider is no domain one can register", &in, &out);
		}
		if (hyg_suggest_email(in.data, in.len, &out))
		{
			failures++;
			show("suggestion for a provider", &in, &out);
		}
		for (size_t j = 0; j < letter_count; j++)
			if (strchr("f+.-std1k", letters[j]) == NULL)
			{
				failures++;
				show("unknown letter", &in, &out);
			}
	}
	for (uint32_t i = 0; i < hyg_email_typos.count; i++)
	{
		const char *name = hyg_email_typos.words + hyg_email_typos.offsets[i];
		size_t		n = hyg_email_typos.offsets[i + 1] - hyg_email_typos.offsets[i];
		size_t		length;
		const char *meant = hyg_wordlist_string(&hyg_email_typos, (int) i, &length);

		HYG_STACK_BUF(in, 128);
		HYG_STACK_BUF(out, 128);

		cases++;
		hyg_buf_bytes(&in, name, n);
		hyg_buf_bytes(&out, meant, length);
		if (hyg_wordlist_has(&hyg_email_providers, name, n) ||
			!hyg_wordlist_has(&hyg_email_providers, meant, length))
		{
			failures++;
			show("slip or its meaning", &in, &out);
		}
	}
	for (uint32_t i = 0; i < hyg_email_tld_typos.count; i++)
	{
		size_t		n = hyg_email_tld_typos.offsets[i + 1] - hyg_email_tld_typos.offsets[i];
		HygSuffix	suffix;
		HYG_STACK_BUF(in, 64);
		HYG_STACK_BUF(out, 64);

		cases++;
		put(&in, "example.");
		hyg_buf_bytes(&in, hyg_email_tld_typos.words + hyg_email_tld_typos.offsets[i], n);
		hyg_public_suffix(in.data, in.len, &suffix);
		if (suffix.listed)
		{
			failures++;
			show("a top-level domain that exists is called a slip", &in, &out);
		}
	}
	for (uint32_t i = 0; i < hyg_email_aliases.count; i++)
	{
		size_t		length;
		const char *canonical = hyg_wordlist_string(&hyg_email_aliases, (int) i, &length);

		cases++;
		if (!hyg_wordlist_has(&hyg_email_providers, canonical, length) ||
			hyg_wordlist_has(&hyg_email_aliases, canonical, length))
			failures++;
	}
	test_report("the e-mail lists agree with each other", failures, cases);
}

/* Long and odd input is answered, and answered no. */
static void
test_bounds(void)
{
	static const char *const odd[] = {"@", ";", "<", "@@", "a@b;", "\"", "(", "\xc3", "\u00a0", "'", ",@", "<@>"};
	long		failures = 0;
	long		cases = 0;

	for (size_t i = 0; i < sizeof(odd) / sizeof(odd[0]); i++)
		for (size_t size = 0; size <= 1 << 20; size = size < 64 ? size + 1 : size * 4)
		{
			HygBuf		in;
			HYG_STACK_BUF(out, 64);

			hyg_buf_init(&in, 64);
			while (in.len < size)
				put(&in, odd[i]);
			cases++;
			if (hyg_normalize_email(in.data, in.len, &out) || hyg_email_key(in.data, in.len, &out) ||
				hyg_suggest_email(in.data, in.len, &out) || out.len != 0 ||
				hyg_email_issues(in.data, in.len) != HYG_EMAIL_INVALID)
				failures++;
			hyg_buf_free(&in);
			hyg_buf_free(&out);
		}
	test_report("repeated punctuation of any length is invalid", failures, cases);
}

int
main(void)
{
	test_properties();
	test_gmail();
	test_lists();
	test_bounds();
	test_exit();
}
