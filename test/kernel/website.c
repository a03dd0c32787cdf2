/*
 * Websites: properties over composed input, chosen cases.
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

static void
test_properties(void)
{
	static const char *const pieces[] = {
		"http://", "https://", "HTTP://", "www.", "WWW.", "example", ".nl", ".com", ".co.uk", "/", "/", "?", "#", ":", "80",
		"443", "8080", "@", ".", "..", "/../", "/./", "%7e", "%2F", "%", "%zz", " ", "\u00a0", "b\u00fccher", "\u3002", "_", "-",
		"a=b&c=d", "//", "\\", "\t", ",", ";", "(", ")", "<", ">", "\"", "jan", "192.168.1.1", "\xff", "\u00e9", "[", "]", "xn--", "github.io",
		"http:", "htpp://", "http//"
	};
	long		cases = 400000;
	long		valid = 0;
	long		not_idempotent = 0;
	long		bad_form = 0;
	long		domain_differs = 0;
	long		domain_not_idempotent = 0;

	for (long round = 0; round < cases; round++)
	{
		HYG_STACK_BUF(in, 512);
		HYG_STACK_BUF(once, 512);
		HYG_STACK_BUF(twice, 512);
		HYG_STACK_BUF(domain, 256);
		HYG_STACK_BUF(again, 256);
		int			count = 1 + (int) (test_random() % 8);

		if (test_random() % 2)
		{
			put(&in, pieces[test_random() % 5]);
			put(&in, "example.");
			put(&in, test_random() % 3 ? "nl" : "co.uk");
			count = (int) (test_random() % 4);
		}
		while (count-- > 0)
			put(&in, pieces[test_random() % (sizeof(pieces) / sizeof(pieces[0]))]);
		if (hyg_registrable_domain(in.data, in.len, &domain) &&
			(!hyg_registrable_domain(domain.data, domain.len, &again) || !same(&domain, &again)))
		{
			domain_not_idempotent++;
			show("registrable domain", &in, &domain);
		}
		if (hyg_normalize_website(in.data, in.len, &once))
		{
			valid++;
			if (!hyg_normalize_website(once.data, once.len, &twice) || !same(&once, &twice))
			{
				not_idempotent++;
				show("not idempotent", &in, &once);
			}
			if (once.len < 10 || (memcmp(once.data, "http://", 7) != 0 && memcmp(once.data, "https://", 8) != 0))
				bad_form++;
			for (size_t i = 0; i < once.len; i++)
				if ((unsigned char) once.data[i] <= ' ' || (unsigned char) once.data[i] >= 0x7F ||
					strchr("<>\"\\^`{|}#", once.data[i]) != NULL)
				{
					bad_form++;
					show("form", &in, &once);
					break;
				}
			/* one word: its domain is the domain of its normal form */
			if (domain.len > 0 && memchr(in.data, ' ', in.len) == NULL)
			{
				hyg_buf_reset(&again);
				if (!hyg_registrable_domain(once.data, once.len, &again) || !same(&domain, &again))
				{
					domain_differs++;
					show("domain differs", &in, &once);
				}
			}
		}
		hyg_buf_free(&in);
		hyg_buf_free(&once);
		hyg_buf_free(&twice);
		hyg_buf_free(&domain);
		hyg_buf_free(&again);
	}
	printf("# %ld valid\n", valid);
	test_report("enough of the input is valid", valid < cases / 10, cases);
	test_report("normalize_website is idempotent", not_idempotent, valid);
	test_report("a normal form is a URL of printable ASCII", bad_form, valid);
	test_report("a website and its normal form have one registrable domain", domain_differs, valid);
	test_report("registrable_domain is idempotent", domain_not_idempotent, cases);
}

static void
test_chosen(void)
{
	static const char *const pairs[][2] = {
		{"HTTP://WWW.Example.NL:80/", "http://www.example.nl"},
		{"https://example.nl:443/a/./b/../c?x=%7e#top", "https://example.nl/a/c?x=~"},
		{"https://example.nl/..", "https://example.nl"},
		{"https://example.nl/a/../", "https://example.nl"}, {"(https://example.org/wiki/Mercury_(planet)).", "https://example.org/wiki/Mercury_(planet)"},
		{"https://example.nl//a//", "https://example.nl//a//"},
		{"https://example.nl/%2e%2e/b", "https://example.nl/b"},
		{"https://example.nl/%c3%a9%", "https://example.nl/%C3%A9%25"},
		{"http://192.168.1.10:8080/x", "http://192.168.1.10:8080/x"},
		{"192.168.1.10", NULL}, {"http://300.1.1.1/", NULL}, {"http://1.2.3/", NULL},
		{"http://user:secret@example.nl/", "http://example.nl"},
		{"jan@example.nl", NULL}, {"mailto:jan@example.nl", NULL}, {"ftp://example.nl", NULL}, {"http://example.nl:0/", NULL},
		{"http://example.nl:99999/", NULL}, {"http://example.nl:/", "http://example.nl"}, {"http://", NULL}, {"www.", NULL},
		{"http://intranet/", NULL}, {"http://a.b/", NULL}, {"http://shop.brandnew/", "http://shop.brandnew"},
		{"shop.brandnew", NULL}, {"www.example.brandnew", "https://www.example.brandnew"}, {"www.none", NULL},
		{"https://example.nl/a,b;c", "https://example.nl/a,b;c"}, {"example.nl,example.com", "https://example.nl"},
		{"example.nl (was example.com)", NULL}, {"old.example.nl http://example.nl/x", "http://example.nl/x"},
		{"co.uk", NULL}, {"github.io", "https://github.io"}, {"x", NULL}, {"", NULL}, {" ", NULL}
	};
	long		failures = 0;
	long		cases = 0;

	for (size_t i = 0; i < sizeof(pairs) / sizeof(pairs[0]); i++)
	{
		HYG_STACK_BUF(in, 256);
		HYG_STACK_BUF(out, 256);
		bool		ok;

		put(&in, pairs[i][0]);
		ok = hyg_normalize_website(in.data, in.len, &out);
		cases++;
		if (ok != (pairs[i][1] != NULL) ||
			(ok && (out.len != strlen(pairs[i][1]) || memcmp(out.data, pairs[i][1], out.len) != 0)))
		{
			failures++;
			show("chosen", &in, &out);
		}
		hyg_buf_free(&in);
		hyg_buf_free(&out);
	}
	test_report("chosen websites", failures, cases);
}

int
main(void)
{
	test_properties();
	test_chosen();
	test_exit();
}
