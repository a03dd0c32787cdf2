/*
 * A model's flat form, any bytes: refused, or it survives being written and read again, and every weight it gives is a number.
 */
#include "memory.h"

#include <math.h>

#include "match/match.h"

int			LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static void
require(bool truth, const char *what)
{
	if (!truth)
	{
		fprintf(stderr, "broken: %s\n", what);
		abort();
	}
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	static HygModelStore store;
	static HygModelStore again;
	const HygModel *model;
	HygBuf		damaged;
	HygBuf		flat;

	/* bytes by themselves, or three at a time what is changed where in the built-in model */
	hyg_buf_init(&damaged, 4096);
	if (size > 0 && data[0] % 4 == 0)
		hyg_buf_bytes(&damaged, (const char *) data + 1, size - 1);
	else
	{
		HygModel	both[2] = {*hyg_builtin_model(HYG_KIND_PERSON), *hyg_builtin_model(HYG_KIND_ORGANIZATION)};

		both[0].other = &both[1];
		hyg_model_write(&both[0], &damaged);
		for (size_t i = 1; i + 2 < size; i += 3)
			damaged.data[((size_t) data[i] << 8 | data[i + 1]) % damaged.len] = (char) data[i + 2];
	}
	model = hyg_model_read(&store, damaged.data, damaged.len);
	if (model == NULL)
	{
		hyg_buf_free(&damaged);
		return 0;
	}
	hyg_buf_init(&flat, 4096);
	hyg_model_write(model, &flat);
	require(flat.len == damaged.len && memcmp(flat.data, damaged.data, flat.len) == 0, "a model is written as it was read");
	require(hyg_model_read(&again, flat.data, flat.len) != NULL, "what was written can be read");
	for (int level = 0; level < HYG_MAX_LEVELS; level++)
	{
		HygComparison c;
		double		weight;
		double		p;

		memset(&c, 0, sizeof(c));
		for (int f = 0; f < HYG_C_COUNT; f++)
		{
			if (model->levels[f] != NULL && level <= hyg_level_count(f))
				c.level[f] = (uint8_t) level;
		}
		weight = hyg_weight(model, &c);
		p = hyg_probability(model, weight);
		require(!isnan(weight) && p >= 0.0 && p <= 1.0, "a weight is a number, a probability one from 0 to 1");
	}
	hyg_buf_free(&flat);
	hyg_buf_free(&damaged);
	return 0;
}
