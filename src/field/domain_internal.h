/*-------------------------------------------------------------------------
 *
 * domain_internal.h
 *	  What idna.c, domain.c, website.c and the e-mail files share, and the
 *	  frozen tables behind them.
 *
 *-------------------------------------------------------------------------
 */
#ifndef HYG_DOMAIN_INTERNAL_H
#define HYG_DOMAIN_INTERNAL_H

#include "field/field.h"
#include "text/wordlist.h"

/* longest host name in text form, without the root's dot (RFC 1035, 2.3.4) */
#define HYG_HOST_MAX 253
#define HYG_LABEL_MAX 63

/* ---- idna_table.c: see generate/idna.py for the layout ---- */
extern const char     hyg_idna_version[];
extern const uint32_t hyg_idna_blocks;
extern const uint16_t hyg_idna_index[];
extern const uint16_t hyg_idna_values[];
extern const uint16_t hyg_idna_mapping_offsets[];
extern const char     hyg_idna_mappings[];

/* ---- psl_table.c: see generate/psl.py ---- */
extern const char     hyg_psl_version[];
extern const uint32_t hyg_psl_slot_mask;
extern const uint32_t hyg_psl_longest;
extern const uint32_t hyg_psl_labels;
extern const char     hyg_psl_names[];
extern const uint32_t hyg_psl_slots[];

/* ---- email_table.c ---- */
extern const HygWordlist hyg_email_providers;
extern const HygWordlist hyg_email_aliases;
extern const HygWordlist hyg_email_typos;
extern const HygWordlist hyg_email_tld_typos;
extern const HygWordlist hyg_email_roles;

/* ---- idna.c ---- */

/*
 * hyg_domain_to_ascii with a choice: host names of web servers below a
 * registered name do hold underscores, mail domains must not.
 */
extern bool hyg_host_to_ascii(const char *s, size_t n, bool underscores, HygBuf *out);

/*
 * Case folding of one code point outside ASCII as UTS 46 maps it: appends the
 * mapping, or the code point itself.  False for code points UTS 46 disallows.
 */
extern bool hyg_idna_fold(uint32_t cp, HygBuf *out);

/* ---- domain.c ---- */

/*
 * What the Public Suffix List says of a host name in A-label form, lower case,
 * without trailing dot.
 */
typedef struct HygSuffix
{
	size_t suffix;          /* where the public suffix starts */
	size_t registrable;     /* where eTLD+1 starts; = suffix if there is none */
	bool   listed;          /* is the top-level domain in the list at all? */
	bool   is_icann_suffix; /* is the whole host a suffix by the ICANN section? */
} HygSuffix;

extern void hyg_public_suffix(const char *host, size_t n, HygSuffix *result);

/* Four decimal numbers 0..255 with dots between, or a last label of digits only. */
extern bool hyg_is_ipv4(const char *host, size_t n);
extern bool hyg_has_numeric_tld(const char *host, size_t n);

/* Bytes that stand for white space at the start or end of UTF-8 text, 0 if none. */
extern size_t hyg_leading_space(const char *s, size_t n);
extern size_t hyg_trailing_space(const char *s, size_t n);

/* Do n bytes begin with a lower-case ASCII word, in any case? */
static inline bool
hyg_has_prefix(const char *s, size_t n, const char *word)
{
	size_t i;

	for (i = 0; word[i] != '\0'; i++)
		if (i >= n || (s[i] >= 'A' && s[i] <= 'Z' ? s[i] + 32 : s[i]) != word[i])
			return false;
	return true;
}

/* ---- email.c ---- */

/* Splits what was typed into local part and domain, both cleaned but not judged. */
extern bool hyg_split_email(const char *s, size_t n, HygBuf *local, HygBuf *domain);

/* Letters of email_provider.txt for a domain, or NULL; *n is how many. */
extern const char *hyg_email_provider(const char *domain, size_t length, size_t *n);

/* ---- email_typo.c ---- */

/* Appends the mail domain that was meant; false if the typed one (A-labels) is no known slip. */
extern bool hyg_correct_mail_domain(const char *domain, size_t n, HygBuf *out);

#endif /* HYG_DOMAIN_INTERNAL_H */
