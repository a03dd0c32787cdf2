/*
 * Written by generate/person_name.py: what a word can be in a person's name (name_words.txt).
 */
#ifndef HYG_NAME_CLASSES_H
#define HYG_NAME_CLASSES_H

#include "text/wordlist.h"

extern const HygWordlist hyg_name_word_classes;
extern const HygWordlist hyg_name_title_forms;

#define NAME_TITLE (1u << 0)
#define NAME_WEAK_TITLE (1u << 1)
#define NAME_AFTER_TITLE (1u << 2)
#define NAME_SUFFIX (1u << 3)
#define NAME_COMMA_SUFFIX (1u << 4)
#define NAME_PARTICLE (1u << 5)
#define NAME_ROMANCE (1u << 6)
#define NAME_ROMANCE_CAPITAL (1u << 7)
#define NAME_PREPOSITION (1u << 8)
#define NAME_ARTICLE (1u << 9)
#define NAME_ARABIC (1u << 10)
#define NAME_BEN (1u << 11)
#define NAME_SAINT (1u << 12)
#define NAME_NOBLE (1u << 13)
#define NAME_AND (1u << 14)
#define NAME_IBERIAN_AND (1u << 15)
#define NAME_BORN (1u << 16)
#define NAME_REMARK (1u << 17)
#define NAME_NOT_INITIALS (1u << 18)
#define NAME_ABBREVIATION (1u << 19)
#define NAME_SHORT_NAME (1u << 20)
#define NAME_IRISH (1u << 21)
#define NAME_MAC (1u << 22)
#define NAME_MARIAN (1u << 23)
#define NAME_MARY (1u << 24)
#define NAME_IBERIAN (1u << 25)
#define NAME_FRENCH (1u << 26)
#define NAME_GIVEN (1u << 27)

#endif
