/*-------------------------------------------------------------------------
 *
 * nickname.c
 *	  Which given names stand for each other.
 *
 * Groups by language (data/nicknames.txt).  Sharing a group is weak evidence:
 * Jan is a Dutch Johannes and an English Janet, Sasha is anybody.
 *
 *-------------------------------------------------------------------------
 */
#include "field/field.h"
#include "text/wordlist.h"

extern const HygWordlist hyg_nickname_words;
extern const uint16_t    hyg_nickname_groups_of[];

/* The groups of a folded given name; returns how many (0: none known).  O(n). */
int
hyg_nickname_groups(const char *folded, size_t n, uint16_t groups[HYG_MAX_NICK_GROUPS])
{
	int64_t at = hyg_wordlist_value(&hyg_nickname_words, folded, n);
	int     count;

	if (at < 0)
		return 0;
	count = hyg_nickname_groups_of[at];
	for (int i = 0; i < count; i++)
		groups[i] = hyg_nickname_groups_of[at + 1 + i];
	return count;
}
