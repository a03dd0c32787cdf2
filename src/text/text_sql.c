/*-------------------------------------------------------------------------
 *
 * text_sql.c
 *	  SQL faces of the text room.
 *
 *-------------------------------------------------------------------------
 */
#include "server/server.h"

#include "catalog/pg_type.h"
#include "miscadmin.h"
#include "utils/array.h"

#include "text/text.h"

static bool
normalize_text(const char *s, size_t n, HygBuf *out)
{
	hyg_normalize_text(s, n, out);
	return out->len > 0;
}

static bool
fold(const char *s, size_t n, HygBuf *out)
{
	hyg_fold(s, n, out);
	return true;
}

static bool
cologne(const char *s, size_t n, HygBuf *out)
{
	hyg_cologne(s, n, out);
	return true;
}

HYG_TEXT_FACE(hygiene_normalize_text, normalize_text);
HYG_TEXT_FACE(hygiene_fold, fold);
HYG_TEXT_FACE(hygiene_cologne_phonetic, cologne);

static int
compare_elements(const void *a, const void *b)
{
	text  *x = DatumGetTextPP(*(const Datum *) a);
	text  *y = DatumGetTextPP(*(const Datum *) b);
	size_t nx = VARSIZE_ANY_EXHDR(x);
	size_t ny = VARSIZE_ANY_EXHDR(y);
	int    order = memcmp(VARDATA_ANY(x), VARDATA_ANY(y), Min(nx, ny));

	return order != 0 ? order : nx < ny ? -1 : nx > ny;
}

/* Distinct elements in byte order, so that the array does not depend on how it was found. */
static ArrayType *
sorted_array(Datum *elements, int count)
{
	int kept = 0;

	qsort(elements, count, sizeof(Datum), compare_elements);
	for (int i = 0; i < count; i++)
		if (kept == 0 || compare_elements(&elements[kept - 1], &elements[i]) != 0)
			elements[kept++] = elements[i];
	return construct_array(elements, kept, TEXTOID, -1, false, TYPALIGN_INT);
}

PG_FUNCTION_INFO_V1(hygiene_fold_variants);
Datum
hygiene_fold_variants(PG_FUNCTION_ARGS)
{
	HygText in = hyg_text_arg(PG_GETARG_DATUM(0));
	size_t  ends[HYG_MAX_VARIANTS];
	Datum   elements[HYG_MAX_VARIANTS];
	int     count;
	HYG_STACK_BUF(out, 512);

	count = hyg_fold_variants(in.s, in.n, &out, ends);
	for (int i = 0; i < count; i++)
	{
		size_t begin = i > 0 ? ends[i - 1] : 0;

		elements[i] = PointerGetDatum(hyg_to_text(out.data + begin, ends[i] - begin));
	}
	PG_RETURN_ARRAYTYPE_P(sorted_array(elements, count));
}

PG_FUNCTION_INFO_V1(hygiene_phonetic_codes);
Datum
hygiene_phonetic_codes(PG_FUNCTION_ARGS)
{
	HygText     in = hyg_text_arg(PG_GETARG_DATUM(0));
	size_t      at = 0;
	const char *word;
	size_t      length;
	int         count = 0;
	int         room = 16;
	Datum      *elements = palloc(room * sizeof(Datum));
	HYG_STACK_BUF(folded, 512);
	HYG_STACK_BUF(codes, 256);

	hyg_fold(in.s, in.n, &folded);
	while (hyg_next_token(folded.data, folded.len, &at, &word, &length))
	{
		size_t ends[HYG_MAX_PHONETIC];
		int    found;

		hyg_buf_reset(&codes);
		found = hyg_phonetic_codes(word, length, &codes, ends);
		if (count + found > room)
		{
			room *= 2;
			elements = repalloc(elements, room * sizeof(Datum));
		}
		for (int i = 0; i < found; i++)
		{
			size_t begin = i > 0 ? ends[i - 1] : 0;

			elements[count++] = PointerGetDatum(hyg_to_text(codes.data + begin, ends[i] - begin));
		}
		CHECK_FOR_INTERRUPTS();
	}
	PG_RETURN_ARRAYTYPE_P(sorted_array(elements, count));
}
