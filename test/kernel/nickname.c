/*
 * nickname.c
 *	  Groups of given names: who stands for whom, and who must not.
 */
#include "memory.h"

#include "field/field.h"

static bool
share(const char *a, const char *b)
{
	uint16_t	ga[HYG_MAX_NICK_GROUPS];
	uint16_t	gb[HYG_MAX_NICK_GROUPS];
	int			na = hyg_nickname_groups(a, strlen(a), ga);
	int			nb = hyg_nickname_groups(b, strlen(b), gb);

	for (int i = 0; i < na; i++)
		for (int k = 0; k < nb; k++)
			if (ga[i] == gb[k])
				return true;
	return false;
}

int
main(void)
{
	static const char *const pairs[][2] = {
		{"johannes", "jan"}, {"johannes", "hans"}, {"cornelis", "kees"}, {"wilhelmus", "wim"}, {"hendrik", "henk"}, {"petrus", "piet"}, {"elisabeth", "betty"},
		{"elisabeth", "lies"}, {"antonius", "toon"}, {"jacobus", "koos"}, {"gerardus", "gerrit"}, {"franciscus", "frans"}, {"theodorus", "theo"}, {"geertruida", "truus"},
		{"hieronymus", "jeroen"}, {"catharina", "trijntje"}, {"josef", "sepp"}, {"margarete", "grete"}, {"friedrich", "fritz"}, {"william", "bill"}, {"robert", "bob"},
		{"margaret", "peggy"}, {"elizabeth", "liz"}, {"richard", "dick"}, {"francisco", "paco"}, {"jose", "pepe"}, {"ignacio", "nacho"}, {"giuseppe", "beppe"},
		{"francesco", "checco"}, {"katarzyna", "kasia"}, {"jakub", "kuba"}, {"aleksander", "olek"}, {"francoise", "francine"}, {"mohamed", "mohammed"}
	};
	static const char *const strangers[][2] = {
		{"jan", "piet"}, {"kees", "wim"}, {"maria", "anna"}, {"peter", "paul"}, {"hans", "fritz"}, {"bill", "bob"}, {"jose", "juan"}, {"giovanni", "giuseppe"},
		{"kasia", "basia"}, {"pierre", "jean"}, {"erin", "aaron"}, {"henk", "kees"}, {"", "jan"}, {"xyzzy", "xyzzy"}
	};
	long		failures = 0;
	uint16_t	groups[HYG_MAX_NICK_GROUPS];
	char		word[64];

	for (size_t i = 0; i < sizeof(pairs) / sizeof(pairs[0]); i++)
		if (!share(pairs[i][0], pairs[i][1]) || !share(pairs[i][1], pairs[i][0]))
		{
			printf("# %s and %s share no group\n", pairs[i][0], pairs[i][1]);
			failures++;
		}
	test_report("formal names share a group with what people are called", failures, sizeof(pairs) / sizeof(pairs[0]));

	failures = 0;
	for (size_t i = 0; i < sizeof(strangers) / sizeof(strangers[0]); i++)
		if (share(strangers[i][0], strangers[i][1]))
		{
			printf("# %s and %s share a group\n", strangers[i][0], strangers[i][1]);
			failures++;
		}
	test_report("different names share none", failures, sizeof(strangers) / sizeof(strangers[0]));

	/* random words of few letters hit many lists: numbers within bounds, no group twice */
	failures = 0;
	for (int i = 0; i < 300000; i++)
	{
		size_t		n = 2 + test_random() % 4;
		int			count;

		for (size_t k = 0; k < n; k++)
			word[k] = "aeijnoklmrstwb"[test_random() % 14];
		count = hyg_nickname_groups(word, n, groups);
		failures += count < 0 || count > HYG_MAX_NICK_GROUPS;
		for (int a = 0; a < count; a++)
			for (int b = 0; b < a; b++)
				failures += groups[a] == groups[b];
	}
	test_report("groups are distinct and bounded", failures, 300000);
	test_exit();
}
