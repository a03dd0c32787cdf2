/*
 * Written by generate/nickname.py from nicknames.txt: 41 names in 8 groups.
 * Do not edit: edit the list and run `make reference-data`.
 */
#include "text/wordlist.h"

extern const HygWordlist hyg_nickname_words;

static const char hyg_nickname_words_words[] =
	"bettybillbillybobcorcorn"
	"eelcorneliscorneliuselis"
	"abethelshansheinhendrikh"
	"enkhenrihenricusjanjojoh"
	"johanjohannesjohnjohnnyk"
	"eesliespeterpetruspietpi"
	"eterrikrobrobbierobertwi"
	"lwilhelmwilhelmuswillwil"
	"lemwilliamwillywim";

static const uint32_t hyg_nickname_words_offsets[] = {
	0, 5, 9, 14, 17, 20, 27, 35, 44, 53, 56, 60,
	64, 71, 75, 80, 88, 91, 93, 96, 101, 109, 113, 119,
	123, 127, 132, 138, 142, 148, 151, 154, 160, 166, 169, 176,
	185, 189, 195, 202, 207, 210
};

static const uint16_t hyg_nickname_words_slots[] = {
	14, 2, 33, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 26, 0, 7, 0, 0, 38, 0, 0, 0,
	31, 0, 0, 0, 0, 0, 0, 0, 0, 11, 32, 0,
	0, 9, 10, 12, 18, 30, 40, 0, 0, 37, 13, 0,
	0, 0, 19, 8, 5, 0, 0, 0, 0, 0, 0, 0,
	35, 0, 0, 0, 0, 25, 0, 0, 29, 0, 0, 0,
	0, 16, 0, 39, 0, 0, 0, 41, 0, 0, 15, 6,
	27, 17, 0, 0, 0, 4, 20, 0, 34, 1, 22, 3,
	0, 21, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 28, 0, 0, 0, 0, 24, 0,
	23, 0, 0, 0, 0, 0, 36, 0
};

static const uint32_t hyg_nickname_words_values[] = {
	0, 2, 2, 4, 6, 6, 6, 6, 0, 0, 8, 10,
	10, 10, 10, 10, 8, 8, 8, 8, 8, 8, 8, 6,
	0, 12, 12, 12, 12, 10, 4, 4, 4, 14, 14, 14,
	2, 14, 2, 14, 14
};

const HygWordlist hyg_nickname_words = {
	hyg_nickname_words_words, hyg_nickname_words_offsets, hyg_nickname_words_slots, 127, 41, 9,
	hyg_nickname_words_values, NULL, NULL
};

/* the number of groups, then the groups */
extern const uint16_t hyg_nickname_groups_of[];
const uint16_t hyg_nickname_groups_of[] = {
	1, 5, 1, 6, 1, 7, 1, 1, 1, 0, 1, 3, 1, 4, 1, 2
};
