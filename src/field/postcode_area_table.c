/*
 * Written by generate/wordlist.py from src/field/data/postcode_area.txt.
 * Do not edit: edit the lists and run `make reference-data`.
 */
#include "text/wordlist.h"

extern const HygWordlist hyg_postcode_areas;

static const char hyg_postcode_areas_words[] =
	"ABALBBABBBDBFBHBLBNBRBSB"
	"TBXCACBCFCHCMCOCRCTCVCWD"
	"ADDDEDGDHDLDNDTDYEECEHEN"
	"EXFKFYGGLGUGYHAHDHGHPHRH"
	"SHUHXIGIMIPIVJEKAKTKWKYL"
	"LALDLELLLNLSLUMMEMKMLNNE"
	"NGNNNPNRNWOLOXPAPEPHPLPO"
	"PRRGRHRMSSASESGSKSLSMSNS"
	"OSPSRSSSTSWSYTATDTFTNTQT"
	"RTSTWUBWWAWCWDWFWNWRWSWV"
	"YOZE";

static const uint32_t hyg_postcode_areas_offsets[] = {
	0, 2, 4, 5, 7, 9, 11, 13, 15, 17, 19, 21,
	23, 25, 27, 29, 31, 33, 35, 37, 39, 41, 43, 45,
	47, 49, 51, 53, 55, 57, 59, 61, 63, 65, 66, 68,
	70, 72, 74, 76, 78, 79, 81, 83, 85, 87, 89, 91,
	93, 95, 97, 99, 101, 103, 105, 107, 109, 111, 113, 115,
	117, 119, 120, 122, 124, 126, 128, 130, 132, 134, 135, 137,
	139, 141, 142, 144, 146, 148, 150, 152, 154, 156, 158, 160,
	162, 164, 166, 168, 170, 172, 174, 176, 177, 179, 181, 183,
	185, 187, 189, 191, 193, 195, 197, 199, 201, 203, 205, 207,
	209, 211, 213, 215, 217, 219, 221, 223, 224, 226, 228, 230,
	232, 234, 236, 238, 240, 242, 244
};

static const uint16_t hyg_postcode_areas_slots[] = {
	88, 117, 124, 0, 0, 0, 0, 96, 0, 48, 119, 0,
	0, 0, 0, 79, 99, 18, 103, 0, 0, 0, 0, 0,
	31, 92, 93, 0, 0, 111, 0, 17, 0, 25, 0, 59,
	0, 44, 0, 0, 65, 56, 0, 9, 26, 122, 0, 0,
	0, 0, 0, 0, 0, 13, 86, 0, 0, 0, 0, 0,
	115, 0, 0, 0, 0, 0, 20, 0, 41, 0, 98, 102,
	0, 76, 0, 16, 24, 67, 68, 0, 0, 0, 0, 0,
	0, 54, 63, 109, 2, 8, 0, 0, 0, 0, 0, 64,
	116, 0, 52, 85, 0, 7, 50, 126, 34, 0, 36, 40,
	0, 0, 35, 45, 0, 0, 73, 61, 0, 0, 0, 0,
	0, 46, 0, 0, 78, 97, 0, 0, 60, 95, 15, 23,
	30, 114, 125, 104, 28, 0, 0, 0, 69, 91, 32, 53,
	82, 0, 5, 87, 118, 0, 0, 0, 0, 0, 0, 39,
	49, 120, 43, 0, 0, 0, 0, 0, 0, 0, 51, 84,
	0, 0, 0, 0, 80, 0, 19, 21, 110, 29, 74, 101,
	113, 75, 58, 0, 66, 107, 0, 14, 0, 0, 1, 10,
	12, 0, 55, 108, 0, 0, 0, 89, 4, 0, 0, 42,
	0, 0, 38, 57, 0, 37, 6, 83, 0, 62, 47, 106,
	0, 77, 100, 0, 0, 0, 33, 0, 0, 0, 71, 0,
	105, 70, 112, 0, 0, 0, 0, 0, 0, 3, 94, 22,
	90, 0, 0, 0, 27, 11, 121, 123, 0, 0, 0, 0,
	72, 0, 0, 81
};

const HygWordlist hyg_postcode_areas = {
	hyg_postcode_areas_words, hyg_postcode_areas_offsets, hyg_postcode_areas_slots, 255, 126, 2,
	NULL, NULL, NULL
};
