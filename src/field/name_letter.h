/*-------------------------------------------------------------------------
 *
 * name_letter.h
 *	  Letters of a person's name, for name_token.c and name_display.c.
 *
 *-------------------------------------------------------------------------
 */
#ifndef HYG_NAME_LETTER_H
#define HYG_NAME_LETTER_H

#include "field/name_token.h"
#include "text/letter.h"
#include "text/text.h"

static inline bool
is_letter(uint32_t cp)
{
	if (cp < 0x80)
		return (cp | 32) >= 'a' && (cp | 32) <= 'z';
	return hyg_letter(cp)->kind == HYG_KIND_LETTER;
}

/* Letters, their marks, digits: what words are made of. */
static inline bool
is_word_character(uint32_t cp)
{
	if (cp < 0x80)
		return ((cp | 32) >= 'a' && (cp | 32) <= 'z') || (cp >= '0' && cp <= '9');
	return hyg_letter(cp)->kind != HYG_KIND_OTHER;
}

static inline int
case_of(uint32_t cp)
{
	if (cp < 0x80)
		return cp >= 'A' && cp <= 'Z'   ? HYG_CASE_UPPER
			   : cp >= 'a' && cp <= 'z' ? HYG_CASE_LOWER
										: HYG_CASE_NONE;
	return hyg_letter(cp)->letter_case;
}

static inline uint32_t
classes_of(const char *s, size_t n)
{
	char   key[NAME_MAX_KEY];
	size_t length;

	return hyg_name_classes(s, n, key, &length);
}

static inline bool
has_upper(const char *p, const char *end)
{
	while (p < end)
	{
		uint32_t cp;

		p += hyg_utf8_read(p, end, &cp);
		if (case_of(cp) == HYG_CASE_UPPER)
			return true;
	}
	return false;
}

#endif /* HYG_NAME_LETTER_H */
