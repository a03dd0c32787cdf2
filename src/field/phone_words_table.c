/*
 * Written by generate/wordlist.py from src/field/data/phone_words.txt.
 * Do not edit: edit the lists and run `make reference-data`.
 */
#include "text/wordlist.h"

extern const HygWordlist hyg_phone_words;

static const char hyg_phone_words_words[] =
	"alanumeroalgemeenanexoan"
	"knanknytningappapparatar"
	"beitbelbureauburoccallca"
	"lltocasacelcellcellularc"
	"ellularecelularcentraled"
	"dienstdienstlichdirdirec"
	"tdirektdomiciledurchwahl"
	"dwextextenextensaoextens"
	"ieextensionextnffaxfaxnr"
	"festnetzfijofissofixefix"
	"ofxgeschgeschaftlichgsmh"
	"handyhomehoofdnummerinti"
	"nterninternalinterneinte"
	"rnokantoorklklappelinkal"
	"okallokalnummermmellekmo"
	"mobmobielmobilmobilemobi"
	"lnummermovelmovilnebenst"
	"ellenonoodnoodnummernrns"
	"tnumnumbernumeronummerof"
	"ficeppersopersonalphphon"
	"eportportableposteprivpr"
	"ivatprivatepriveramalsms"
	"spoedttetelteleteleftele"
	"faxtelefontelefonetelefo"
	"notelefoontelefoonnrtele"
	"foonnummertelephonetelft"
	"elnrtfntfnothuistlftoest"
	"toesteltoestelnrtoesteln"
	"ummertsttstlufficiovastv"
	"oipwwawerkwewwewnwewnetr"
	"znywhatsappwkworkxxtzaak"
	"zakelijkzentralezuhause\320"
	"\262\320\275\320\262\320\275\321\203\321\202\321\200\320\264\320\276\320\261\320\264\320\276\320"
	"\261\320\260\320\262\320\276\321\207\320\275\321\213\320\271\320\274\320\276\320\261\321\202\320"
	"\265\320\273";

static const uint32_t hyg_phone_words_offsets[] = {
	0, 9, 17, 22, 26, 36, 39, 46, 52, 55, 61, 65,
	66, 70, 76, 80, 83, 87, 95, 104, 111, 119, 120, 126,
	136, 139, 145, 151, 159, 168, 170, 173, 178, 186, 194, 203,
	207, 208, 211, 216, 224, 228, 233, 237, 241, 243, 248, 260,
	263, 264, 269, 273, 284, 287, 293, 301, 308, 315, 322, 324,
	330, 335, 340, 351, 352, 358, 360, 363, 369, 374, 380, 391,
	396, 401, 412, 414, 418, 428, 430, 433, 436, 442, 448, 454,
	460, 461, 466, 474, 476, 481, 485, 493, 498, 502, 508, 515,
	520, 525, 528, 533, 534, 536, 539, 543, 548, 555, 562, 570,
	578, 586, 596, 610, 619, 623, 628, 631, 635, 640, 643, 648,
	655, 664, 677, 680, 684, 691, 695, 699, 700, 702, 706, 709,
	713, 723, 731, 733, 737, 738, 740, 744, 752, 760, 767, 771,
	781, 787, 807, 813, 819
};

static const uint16_t hyg_phone_words_slots[] = {
	0, 0, 0, 0, 0, 66, 0, 0, 0, 0, 0, 0,
	141, 0, 0, 0, 0, 2, 33, 34, 40, 0, 116, 0,
	0, 0, 0, 111, 120, 86, 9, 79, 139, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 80, 0, 0,
	0, 74, 97, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 137, 0, 54, 0, 0, 0, 78, 0,
	0, 0, 0, 0, 0, 0, 0, 41, 0, 0, 0, 0,
	0, 0, 0, 99, 71, 110, 133, 0, 0, 26, 27, 140,
	0, 0, 8, 39, 16, 44, 0, 0, 119, 0, 0, 0,
	0, 0, 65, 145, 0, 0, 0, 122, 147, 24, 0, 0,
	0, 0, 148, 64, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 47, 124,
	0, 105, 106, 11, 12, 0, 0, 0, 0, 0, 0, 130,
	0, 0, 0, 0, 0, 0, 94, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 134, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 127, 0, 0, 0, 117, 0, 144, 0, 0,
	0, 0, 85, 96, 125, 0, 0, 0, 0, 0, 58, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 42,
	45, 75, 0, 0, 0, 0, 0, 0, 0, 0, 0, 25,
	0, 0, 0, 0, 0, 0, 5, 0, 0, 0, 0, 52,
	0, 93, 0, 0, 0, 0, 0, 0, 0, 0, 82, 0,
	0, 91, 28, 0, 61, 0, 0, 76, 0, 20, 132, 67,
	0, 100, 0, 55, 0, 0, 0, 0, 0, 0, 0, 102,
	0, 0, 0, 0, 104, 0, 83, 87, 0, 0, 0, 0,
	0, 31, 30, 107, 49, 19, 108, 109, 135, 0, 0, 0,
	0, 0, 0, 0, 46, 35, 53, 121, 146, 92, 6, 77,
	50, 129, 0, 48, 0, 0, 0, 4, 90, 0, 0, 0,
	0, 0, 0, 143, 0, 0, 17, 43, 13, 118, 0, 59,
	1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 113, 0, 126, 0, 0, 0, 0, 0, 0,
	29, 0, 0, 0, 0, 63, 68, 70, 0, 0, 3, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 7, 142, 0,
	0, 0, 81, 51, 0, 0, 0, 0, 136, 0, 0, 0,
	0, 88, 0, 0, 0, 0, 0, 84, 0, 0, 0, 0,
	0, 0, 0, 112, 69, 0, 138, 0, 0, 0, 0, 0,
	14, 0, 0, 131, 32, 114, 0, 38, 0, 0, 0, 0,
	10, 15, 98, 0, 0, 0, 0, 101, 0, 0, 72, 123,
	60, 0, 37, 56, 57, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 73, 0, 18, 0, 0, 95, 0, 0, 0, 0,
	62, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 103,
	23, 22, 0, 0, 36, 0, 89, 0, 0, 128, 0, 0,
	0, 21, 0, 0, 0, 115, 0, 0
};

static const uint32_t hyg_phone_words_values[] = {
	1, 2, 1, 1, 1, 1, 1, 2, 2, 2, 2, 2,
	2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2,
	2, 2, 2, 2, 1, 1, 1, 1, 1, 1, 1, 1,
	2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2,
	2, 2, 2, 2, 1, 1, 1, 1, 1, 2, 1, 1,
	1, 1, 1, 2, 1, 2, 2, 2, 2, 2, 2, 2,
	2, 1, 2, 2, 2, 2, 1, 2, 2, 2, 2, 2,
	2, 2, 2, 2, 2, 2, 2, 1, 2, 2, 2, 2,
	1, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2,
	2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 1, 1,
	1, 1, 1, 1, 2, 2, 2, 2, 2, 2, 1, 1,
	1, 2, 2, 2, 1, 1, 2, 2, 2, 2, 1, 1,
	1, 1, 2, 2
};

const HygWordlist hyg_phone_words = {
	hyg_phone_words_words, hyg_phone_words_offsets, hyg_phone_words_slots, 511, 148, 20,
	hyg_phone_words_values, NULL, NULL
};
