/*-------------------------------------------------------------------------
 *
 * fuzzy_text.h
 *	  Does a text hold all words that are asked for, each but for one typing
 *	  error?  And the keys by which an index finds such texts; see fuzzy_text.c.
 *
 *-------------------------------------------------------------------------
 */
#ifndef HYG_FUZZY_TEXT_H
#define HYG_FUZZY_TEXT_H

#include "text/buffer.h"
#include "text/wordlist.h"

/* What counts of a text: so many words, so many characters of each. */
#define HYG_FUZZY_WORDS 32
#define HYG_FUZZY_LENGTH 64

/* Words up to this length have no typing errors. */
#define HYG_FUZZY_EXACT 3

/* So many letters at least are left of a word that is cut. */
#define HYG_FUZZY_CUT 3

/* The index is asked for at most so many words, the longest. */
#define HYG_FUZZY_PROBED 8

/* No text has more: see hyg_fuzzy_read_column() and hyg_fuzzy_read_query(). */
#define HYG_FUZZY_MAX_TOKENS 448
#define HYG_FUZZY_MAX_CHARS 18432

typedef enum HygFuzzyKind
{
	HYG_FUZZY_WORD,
	HYG_FUZZY_STEM,  /* what is left of a word that is cut; it is a word, too */
	HYG_FUZZY_JOINED /* two neighbours written together; of a query, word and word + 1 */
} HygFuzzyKind;

typedef struct HygFuzzyToken
{
	uint16_t at;     /* its first character in `chars` */
	uint8_t  length; /* in characters */
	uint8_t  word;   /* which word of the query it is a spelling of */
	uint8_t  kind;
} HygFuzzyToken;

/* A text's tokens: words in all their spellings.  No pointers; about 75 KB, of which only the beginning is touched. */
typedef struct HygFuzzyText
{
	int           words;
	int           tokens;
	int           used; /* of chars */
	HygFuzzyToken token[HYG_FUZZY_MAX_TOKENS];
	uint32_t      chars[HYG_FUZZY_MAX_CHARS];
} HygFuzzyText;

/* Words that are known to be in many texts; see fuzzy_text.c. */
extern const HygWordlist hyg_frequent_words;

extern void hyg_fuzzy_read_column(const char *s, size_t n, HygFuzzyText *out);
extern void hyg_fuzzy_read_query(const char *s, size_t n, HygFuzzyText *out);

extern bool hyg_fuzzy_match(const HygFuzzyText *column, const HygFuzzyText *query);

/* Keys are appended as int32_t; there may be equal ones. */
extern void hyg_fuzzy_column_keys(const HygFuzzyText *column, HygBuf *keys);

/*
 * The same for a query; the words each key is of are appended to `words` as a byte of bits, counted from 0 among
 * the words that are probed.  Returns how many words are probed: a matching column
 * has a key of each of them.
 */
extern int hyg_fuzzy_query_keys(const HygFuzzyText *query, HygBuf *keys, HygBuf *words);

#endif /* HYG_FUZZY_TEXT_H */
