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
	180, 145, 0, 0, 7, 0, 2, 75, 88, 169, 37, 42,
	60, 0, 40, 0, 104, 0, 0, 0, 0, 0, 0, 0,
	138, 0, 0, 0, 0, 69, 0, 0, 0, 0, 0, 0,
	0, 175, 0, 0, 0, 113, 0, 0, 0, 64, 5, 0,
	22, 141, 0, 32, 0, 0, 0, 0, 125, 47, 0, 0,
	61, 51, 6, 52, 116, 130, 46, 174, 0, 33, 0, 0,
	0, 0, 114, 0, 0, 0, 10, 84, 44, 0, 0, 0,
	181, 167, 0, 0, 0, 0, 0, 0, 0, 0, 9, 99,
	117, 0, 0, 83, 0, 0, 0, 0, 103, 0, 0, 0,
	74, 0, 0, 0, 0, 0, 118, 45, 67, 140, 0, 89,
	0, 108, 0, 35, 98, 0, 0, 0, 0, 0, 77, 127,
	1, 57, 0, 163, 0, 0, 0, 0, 110, 48, 85, 166,
	102, 0, 70, 72, 73, 20, 68, 0, 0, 0, 0, 0,
	0, 0, 13, 0, 0, 0, 0, 0, 0, 90, 0, 0,
	0, 0, 0, 0, 170, 0, 0, 0, 0, 0, 91, 0,
	0, 119, 0, 168, 0, 0, 0, 14, 106, 71, 0, 0,
	38, 0, 0, 0, 0, 0, 131, 0, 0, 0, 0, 123,
	0, 81, 0, 0, 0, 161, 24, 56, 0, 0, 0, 0,
	4, 133, 93, 0, 0, 0, 0, 0, 0, 23, 58, 21,
	59, 0, 0, 0, 0, 0, 0, 12, 160, 0, 0, 0,
	0, 96, 18, 143, 0, 0, 153, 53, 165, 0, 0, 0,
	0, 0, 150, 0, 0, 0, 0, 0, 155, 156, 162, 0,
	0, 0, 25, 26, 62, 0, 0, 124, 0, 0, 92, 65,
	0, 0, 157, 0, 0, 0, 0, 0, 0, 0, 121, 0,
	0, 39, 43, 139, 158, 159, 80, 31, 66, 179, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 30, 0, 8, 87, 152,
	154, 28, 0, 0, 0, 0, 0, 172, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 54, 76, 0, 173, 0,
	0, 0, 0, 0, 0, 3, 0, 0, 0, 0, 0, 0,
	0, 29, 0, 86, 0, 135, 146, 0, 15, 111, 0, 0,
	0, 0, 55, 36, 0, 0, 0, 0, 101, 0, 0, 0,
	0, 0, 0, 0, 107, 0, 0, 0, 0, 0, 0, 105,
	0, 0, 0, 0, 0, 0, 0, 17, 126, 129, 0, 0,
	0, 0, 109, 0, 0, 0, 120, 0, 0, 0, 0, 0,
	151, 0, 0, 0, 0, 0, 0, 122, 0, 0, 0, 0,
	115, 0, 0, 137, 0, 128, 0, 16, 0, 63, 0, 0,
	0, 19, 0, 0, 0, 41, 134, 0, 0, 0, 94, 100,
	149, 176, 0, 0, 0, 0, 144, 0, 0, 0, 112, 0,
	0, 136, 0, 0, 147, 0, 0, 0, 0, 0, 142, 0,
	0, 0, 0, 0, 0, 0, 0, 34, 0, 0, 0, 177,
	164, 79, 148, 11, 178, 0, 0, 0, 78, 0, 0, 50,
	0, 132, 95, 27, 0, 0, 49, 0, 0, 0, 82, 171,
	0, 0, 0, 97, 0, 0, 0, 0
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
