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
	42, 84, 89, 99, 0, 0, 86, 0, 0, 0, 0, 0,
	24, 8, 55, 70, 30, 115, 0, 0, 0, 0, 72, 0,
	0, 19, 0, 0, 0, 0, 69, 46, 1, 94, 0, 122,
	0, 0, 0, 0, 0, 112, 2, 10, 43, 105, 0, 97,
	75, 0, 0, 20, 48, 109, 4, 0, 0, 119, 60, 92,
	0, 0, 80, 0, 36, 0, 0, 7, 0, 0, 0, 0,
	0, 0, 83, 0, 58, 90, 96, 0, 0, 0, 0, 21,
	45, 102, 0, 0, 12, 32, 54, 82, 117, 14, 0, 120,
	118, 35, 66, 91, 56, 0, 0, 0, 0, 6, 26, 49,
	57, 0, 65, 124, 0, 0, 0, 101, 0, 0, 0, 0,
	0, 0, 18, 0, 0, 15, 0, 0, 77, 0, 0, 73,
	0, 0, 40, 0, 0, 0, 25, 0, 0, 0, 0, 0,
	38, 0, 3, 100, 0, 0, 114, 34, 0, 0, 63, 0,
	0, 110, 0, 23, 28, 0, 0, 0, 16, 106, 0, 59,
	121, 0, 0, 52, 68, 0, 0, 0, 123, 41, 0, 0,
	0, 0, 0, 126, 98, 13, 85, 67, 62, 111, 0, 81,
	87, 0, 0, 0, 0, 0, 47, 104, 53, 74, 0, 0,
	107, 0, 116, 11, 39, 9, 37, 44, 51, 0, 0, 0,
	71, 0, 113, 0, 29, 93, 0, 78, 0, 0, 33, 125,
	0, 0, 22, 88, 17, 103, 0, 0, 0, 0, 76, 108,
	0, 0, 0, 0, 61, 79, 0, 0, 0, 64, 31, 50,
	95, 0, 27, 5
};

const HygWordlist hyg_postcode_areas = {
	hyg_postcode_areas_words, hyg_postcode_areas_offsets, hyg_postcode_areas_slots, 255, 126, 2,
	NULL, NULL, NULL
};
