/*-------------------------------------------------------------------------
 *
 * wordlist.c
 *	  Look-up in frozen word lists; see wordlist.h.
 *
 *-------------------------------------------------------------------------
 */
#include "text/wordlist.h"

int
hyg_wordlist_find(const HygWordlist *list, const char *s, size_t n)
{
	uint32_t at;

	if (n == 0 || n > list->longest)
		return -1;
	at = hyg_wordlist_hash(s, n) & list->slot_mask;
	while (list->slots[at] != 0)
	{
		uint32_t word = list->slots[at] - 1;
		uint32_t from = list->offsets[word];

		if (list->offsets[word + 1] - from == n && memcmp(list->words + from, s, n) == 0)
			return (int) word;
		at = (at + 1) & list->slot_mask;
	}
	return -1;
}
