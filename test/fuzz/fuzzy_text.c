/*
 * A column and a query of any bytes: read within bounds, and what matches has
 * a key of every word that is probed.
 */
#include "memory.h"

#include "similarity/fuzzy_text.h"

static HygFuzzyText column, query;

static void
check(bool right)
{
	if (!right)
		abort();
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	size_t		n;
	HygBuf		held,
				asked,
				words;
	int			probed;
	uint32_t	found = 0;

	if (size < 1)
		return 0;
	n = (size_t) data[0] * (size - 1) / 255;
	hyg_fuzzy_read_column((const char *) data + 1, n, &column);
	hyg_fuzzy_read_query((const char *) data + 1 + n, size - 1 - n, &query);
	check(column.tokens < HYG_FUZZY_MAX_TOKENS && query.tokens < HYG_FUZZY_MAX_TOKENS);
	check(column.used < HYG_FUZZY_MAX_CHARS && query.used < HYG_FUZZY_MAX_CHARS);
	hyg_buf_init(&held, 64);
	hyg_buf_init(&asked, 64);
	hyg_buf_init(&words, 64);
	hyg_fuzzy_column_keys(&column, &held);
	probed = hyg_fuzzy_query_keys(&query, &asked, &words);
	check(words.len == asked.len / 4 && probed <= HYG_FUZZY_PROBED);
	if (hyg_fuzzy_match(&column, &query))
	{
		for (size_t i = 0; i < words.len; i++)
			for (size_t j = 0; j < held.len; j += 4)
				if (memcmp(asked.data + 4 * i, held.data + j, 4) == 0)
					found |= (unsigned char) words.data[i];
		check(probed > 0 && found == (1u << probed) - 1);
	}
	hyg_buf_free(&held);
	hyg_buf_free(&asked);
	hyg_buf_free(&words);
	return 0;
}
