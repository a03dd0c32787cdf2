/*-------------------------------------------------------------------------
 *
 * name_token.h
 *	  A person's name cut into words, each with what it can be.
 *	  For person_name.c and the files it is made of.
 *
 *-------------------------------------------------------------------------
 */
#ifndef HYG_NAME_TOKEN_H
#define HYG_NAME_TOKEN_H

#include "field/name_classes.h"
#include "text/buffer.h"

#define NAME_MAX_TOKENS 64
#define NAME_MAX_KEY 40

typedef enum NameKind
{
	TOKEN_WORD,
	TOKEN_INITIALS, /* J.P. or JP or J */
	TOKEN_COMMA,
	TOKEN_BRACKETS /* (...) "..." whole */
} NameKind;

typedef enum NameStyle
{
	STYLE_NONE, /* no letter that has case */
	STYLE_UPPER,
	STYLE_LOWER,
	STYLE_MIXED
} NameStyle;

typedef enum NameRole
{
	ROLE_NONE,
	ROLE_PREFIX,
	ROLE_GIVEN,
	ROLE_PARTICLE,
	ROLE_FAMILY,
	ROLE_TAIL, /* remarks and further persons */
	ROLE_SUFFIX,
	ROLE_COMMA_SUFFIX, /* shown behind a comma, else it would read as a name */
	ROLE_SKIP
} NameRole;

typedef struct NameToken
{
	uint16_t start;
	uint16_t len;
	uint16_t letters;
	uint8_t  kind;
	uint8_t  style;
	uint8_t  role;
	bool     proper;  /* one capital, then small letters only */
	bool     dropped; /* in the display form only, in none of the five parts */
	uint32_t classes;
} NameToken;

typedef struct NameTokens
{
	const char *s; /* the prepared text */
	int         count;
	NameStyle   style; /* of the words that are names */
	bool        overflow;
	NameToken   t[NAME_MAX_TOKENS];
} NameTokens;

/* The text in normal form, an accent typed for an apostrophe being one; appended to out. */
extern void hyg_name_text(const char *s, size_t n, HygBuf *out);

/*
 * The text in normal form with one kind of apostrophe and hyphen, no spaces
 * around hyphens, O and D with their apostrophe; appended to work.
 * False when it cannot be a name: no letter, an address, too long.
 */
extern bool hyg_name_prepare(const char *s, size_t n, HygBuf *work);

/* Cut prepared text; false when there are too many words. */
extern bool hyg_name_tokenize(const char *s, size_t n, NameTokens *name);

/* What a word can be: its bits of name_classes.h. Dots and case do not count. */
extern uint32_t hyg_name_classes(const char *s, size_t n, char *key, size_t *key_length);

/* Append the token as it is displayed (name_display.c); `small` words stay in small letters. */
extern void hyg_name_emit(const NameTokens *name, const NameToken *token, bool small, HygBuf *out);

static inline bool
name_is_upper_case(const NameToken *t)
{
	return t->style == STYLE_UPPER;
}

#endif /* HYG_NAME_TOKEN_H */
