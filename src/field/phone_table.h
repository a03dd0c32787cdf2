/*-------------------------------------------------------------------------
 *
 * phone_table.h
 *	  The frozen numbering plans, written by generate/phone.py, and the
 *	  reading of dialled digits by them (phone_plan.c).
 *
 * One pool of automaton states serves everything: hyg_phone_next[state][digit]
 * is the next state, 0 is dead, hyg_phone_accept[state] what the digits so far
 * are.  No pointers: the tables are read-only pages shared by all backends.
 *
 *-------------------------------------------------------------------------
 */
#ifndef HYG_PHONE_TABLE_H
#define HYG_PHONE_TABLE_H

#include <stdbool.h>
#include <stdint.h>

/* accept byte of plan automata: the type in the low bits, 0 for none */
#define PHONE_ACCEPT_TYPE 15
#define PHONE_ACCEPT_GENERAL 16 /* has the general form of the region */

/* how a region's national prefix is taken off */
typedef enum HygPhoneRule
{
	PHONE_RULE_NONE,
	PHONE_RULE_LITERAL,			/* `literal` */
	PHONE_RULE_AREA,			/* `literal`; else a whole local number (automaton) gets `area` in front */
	PHONE_RULE_PATTERN,			/* the longest match of the automaton */
	PHONE_RULE_LOOKAHEAD,		/* `literal` when the automaton matches behind it */
	PHONE_RULE_BRAZIL,			/* 0 or 90, and a carrier code when ten digits follow it */
	PHONE_RULE_ARGENTINA		/* 0; area code and 15 become 9 and area code */
} HygPhoneRule;

typedef struct HygPhoneTerritory
{
	uint16_t	code;			/* country code */
	uint8_t		plan;			/* its index in hyg_phone_plans */
	uint8_t		rule;			/* HygPhoneRule */
	uint16_t	general;		/* automaton of the region's general form */
	uint16_t	idd;			/* automaton of its international prefixes, 0: none */
	uint16_t	rule_state;		/* automaton of the rule */
	uint32_t	lengths;		/* bit n: national numbers of n digits exist */
	uint32_t	local_lengths;	/* bit n: only within an area */
	char		literal[4];
	char		area[8];
} HygPhoneTerritory;

typedef struct HygPhonePlan
{
	uint16_t	code;			/* country code */
	uint16_t	automaton;		/* types of the national numbers of all its regions */
	uint16_t	main;			/* its main region in hyg_phone_territories */
} HygPhonePlan;

extern const char hyg_phone_data_version[];
extern const uint16_t hyg_phone_next[][10];
extern const uint8_t hyg_phone_accept[];
extern const HygPhoneTerritory hyg_phone_territories[];
extern const HygPhonePlan hyg_phone_plans[];
extern const uint8_t hyg_phone_by_code[1000];	/* country code -> plan, 255: none */
extern const uint16_t hyg_phone_by_region[676]; /* AA..ZZ -> territory + 1, 0: none */

/* lengths of the numbers of any type that begin with two given digits: begin[plan][10 * a + b] is an index of begin_lengths */
extern const uint8_t hyg_phone_begin[][100];
extern const uint32_t hyg_phone_begin_lengths[];

/* ranges kept for fiction: country code and first digits of the national number */
extern const char hyg_phone_fiction[][16];
extern const int hyg_phone_fiction_count;

/* ---- reading (phone_plan.c) ---- */

/* Longest sequence of digits that is read; no plan's longest number with its prefixes comes near. */
#define PHONE_MAX_DIGITS 40

typedef struct HygPhoneNumber
{
	const HygPhonePlan *plan;
	int			n;				/* digits of the national significant number */
	uint8_t		digits[PHONE_MAX_DIGITS + 8];
} HygPhoneNumber;

typedef enum HygPhoneGrade
{
	PHONE_INVALID,
	PHONE_POSSIBLE,
	PHONE_VALID
} HygPhoneGrade;

/* The territory of an ISO 3166 alpha-2 code in any case, or NULL. */
extern const HygPhoneTerritory *hyg_phone_territory(const char *region);

/* Dialled digits (values 0..9) to a number; false when no number of a possible length can be read. */
extern bool hyg_phone_read(const uint8_t *digits, int n, bool plus, const HygPhoneTerritory *home,
						   HygPhoneNumber *number);

/* 1-based index of hyg_phone_type_names, or 0 when the plan knows no such number. */
extern int	hyg_phone_number_type(const HygPhoneNumber *number);
extern HygPhoneGrade hyg_phone_grade(const HygPhoneNumber *number);

#endif							/* HYG_PHONE_TABLE_H */
