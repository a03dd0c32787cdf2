/*
 * Written by generate/wordlist.py from src/field/data/genders.txt.
 * Do not edit: edit the lists and run `make reference-data`.
 */
#include "text/wordlist.h"

extern const HygWordlist hyg_gender_words;

static const char hyg_gender_words_words[] =
	"altroandersandetandrasan"
	"natannetarrenautrebarbat"
	"boycaballerodamede heerd"
	"en heerdhrdhrndiversdive"
	"rs ediversediversgeschle"
	"chtlichdonnaerkekfemalef"
	"emeiefemeninafemeninofem"
	"ininfemininofemmefemmina"
	"femminileferfifillefraeu"
	"leinfraufrauleinfrkfrlfr"
	"ufruegarcongenderneutraa"
	"lgenderqueergentlemangir"
	"lgunaikagynaikaheerhembr"
	"aherrherraherrnhombrehom"
	"emhommehrinnainnyinterin"
	"tersexintersexualjhrjkvr"
	"jongenjonkheerjonkvrouwj"
	"ungekadinkobietakvindekv"
	"indeligkvinnakvinnekvinn"
	"eligkvinnligladylordmada"
	"mmadamemadchenmademoisel"
	"lemaedchenmaennlichmalem"
	"anmandmandligmanligmannm"
	"anneligmannelijkmannlich"
	"mannligmaschilemaschioma"
	"sculinmasculinomeesmeisj"
	"emejmejuffrouwmenmeneerm"
	"eskimevrmevrouwmezczyzna"
	"miesmijnheermissmisterml"
	"lemmemonsieurmrsmsmujerm"
	"ulhermuskimuumuzmuzhskoy"
	"muzskojmwmxnainenainenne"
	"utraalneutralnicht binar"
	"ninaninonono binarionon "
	"binairnon binairenon bin"
	"arionon binarynonbinairn"
	"onbinaryonzijdigotherotr"
	"ooutrooverigpanpanirouva"
	"senhorsenhorasenorsenora"
	"senoritasigsig nasig ras"
	"ignorsignorasignoresigno"
	"rinasigrasirsrasrtathely"
	"third genderuomovaronvro"
	"uwvrouwelijkweiblichwoma"
	"nwomenxzenzenazenskazens"
	"kizenskijzhenshchinazhen"
	"skiy";

static const uint32_t hyg_gender_words_offsets[] = {
	0, 5, 11, 16, 22, 27, 32, 37, 42, 48, 51, 60,
	64, 71, 79, 82, 86, 92, 100, 107, 127, 132, 137, 143,
	149, 157, 165, 172, 180, 185, 192, 201, 206, 211, 220, 224,
	232, 235, 238, 241, 245, 251, 265, 276, 285, 289, 296, 303,
	307, 313, 317, 322, 327, 333, 338, 343, 345, 349, 353, 358,
	366, 377, 380, 384, 390, 398, 407, 412, 417, 424, 430, 439,
	445, 451, 460, 468, 472, 476, 481, 487, 494, 506, 514, 523,
	527, 530, 534, 541, 547, 551, 559, 568, 576, 583, 591, 598,
	606, 615, 619, 625, 628, 638, 641, 647, 652, 656, 663, 672,
	676, 684, 688, 694, 698, 701, 709, 712, 714, 719, 725, 730,
	733, 736, 744, 751, 753, 755, 760, 766, 774, 781, 792, 796,
	800, 802, 812, 822, 833, 844, 854, 863, 872, 880, 885, 889,
	894, 900, 903, 907, 912, 918, 925, 930, 936, 944, 947, 953,
	959, 965, 972, 979, 988, 993, 996, 999, 1003, 1008, 1020, 1024,
	1029, 1034, 1044, 1052, 1057, 1062, 1063, 1066, 1070, 1076, 1082, 1089,
	1100, 1108
};

static const uint16_t hyg_gender_words_slots[] = {
	0, 0, 0, 0, 172, 134, 0, 0, 0, 0, 0, 18,
	0, 41, 61, 116, 0, 2, 40, 97, 171, 0, 0, 0,
	0, 92, 153, 0, 0, 112, 0, 0, 155, 0, 152, 0,
	0, 0, 0, 0, 0, 43, 85, 0, 0, 26, 0, 0,
	0, 17, 0, 173, 0, 0, 52, 0, 29, 0, 0, 0,
	0, 0, 70, 79, 0, 0, 154, 0, 170, 15, 0, 146,
	0, 10, 58, 107, 115, 135, 129, 157, 0, 0, 0, 164,
	0, 0, 101, 0, 47, 0, 0, 0, 0, 28, 69, 0,
	0, 0, 30, 39, 0, 0, 162, 0, 11, 0, 0, 82,
	94, 73, 0, 25, 0, 13, 151, 49, 0, 0, 0, 0,
	180, 0, 0, 60, 0, 0, 62, 121, 144, 48, 0, 4,
	0, 0, 0, 127, 38, 0, 0, 14, 132, 96, 136, 0,
	0, 181, 5, 12, 166, 175, 0, 0, 0, 0, 0, 0,
	0, 0, 77, 174, 0, 80, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 50, 0, 93, 156, 0, 0, 0,
	122, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 42,
	0, 124, 0, 0, 0, 0, 66, 168, 0, 0, 130, 0,
	0, 7, 0, 0, 0, 0, 0, 22, 74, 141, 0, 0,
	109, 111, 53, 123, 163, 31, 0, 87, 0, 0, 57, 0,
	0, 149, 0, 0, 0, 0, 0, 84, 0, 6, 0, 0,
	0, 161, 0, 150, 83, 0, 0, 0, 0, 0, 0, 0,
	0, 110, 0, 0, 0, 169, 108, 106, 0, 0, 0, 0,
	0, 45, 0, 51, 0, 0, 142, 0, 105, 76, 0, 0,
	0, 0, 0, 0, 0, 3, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 21, 0, 159, 33, 0, 0, 0, 0, 0,
	0, 0, 0, 68, 46, 71, 102, 120, 139, 24, 179, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 27, 103,
	148, 90, 131, 176, 177, 0, 32, 35, 54, 56, 0, 0,
	0, 0, 0, 0, 160, 0, 0, 0, 75, 0, 0, 125,
	0, 0, 0, 99, 0, 128, 0, 0, 0, 67, 0, 0,
	0, 143, 0, 165, 126, 0, 0, 0, 0, 0, 104, 0,
	0, 0, 0, 0, 81, 158, 0, 0, 0, 0, 0, 86,
	0, 0, 55, 0, 23, 138, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 133, 0,
	0, 36, 114, 0, 0, 145, 0, 0, 0, 0, 0, 0,
	140, 119, 19, 0, 0, 98, 20, 0, 0, 59, 63, 0,
	0, 0, 0, 0, 65, 64, 0, 0, 0, 72, 0, 0,
	0, 89, 0, 0, 91, 37, 88, 95, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 9, 0, 0, 0, 0, 147,
	0, 44, 0, 0, 0, 0, 0, 0, 0, 0, 178, 0,
	0, 137, 0, 167, 0, 8, 0, 0, 0, 0, 0, 0,
	78, 100, 113, 0, 16, 117, 0, 0, 34, 0, 0, 0,
	0, 0, 118, 0, 0, 0, 0, 0
};

static const uint32_t hyg_gender_words_values[] = {
	3, 3, 3, 1, 3, 3, 1, 3, 1, 1, 1, 2,
	1, 1, 1, 1, 3, 3, 3, 3, 2, 1, 2, 2,
	2, 2, 2, 2, 2, 2, 2, 1, 2, 2, 2, 2,
	2, 2, 2, 2, 1, 3, 3, 1, 2, 2, 2, 1,
	2, 1, 1, 1, 1, 1, 1, 1, 3, 3, 3, 3,
	3, 1, 2, 1, 1, 2, 1, 2, 2, 2, 2, 2,
	2, 2, 2, 2, 1, 2, 2, 2, 2, 2, 1, 1,
	1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
	1, 1, 2, 2, 2, 1, 1, 1, 2, 2, 1, 1,
	1, 2, 1, 2, 2, 1, 2, 2, 2, 2, 1, 3,
	1, 1, 1, 2, 3, 2, 2, 3, 3, 3, 2, 1,
	2, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3,
	3, 1, 2, 2, 1, 2, 1, 2, 2, 1, 2, 2,
	1, 2, 1, 2, 2, 1, 2, 2, 2, 3, 1, 1,
	2, 2, 2, 2, 2, 3, 2, 2, 2, 2, 2, 2,
	2
};

const HygWordlist hyg_gender_words = {
	hyg_gender_words_words, hyg_gender_words_offsets, hyg_gender_words_slots, 511, 181, 20,
	hyg_gender_words_values, NULL, NULL
};
