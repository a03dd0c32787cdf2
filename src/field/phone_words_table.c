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
	32, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 119, 79, 0, 0, 34, 0, 19, 0, 0, 0, 0,
	0, 62, 0, 0, 0, 0, 52, 0, 3, 146, 0, 0,
	0, 148, 0, 0, 127, 0, 0, 69, 57, 0, 0, 0,
	0, 0, 8, 73, 0, 0, 0, 0, 101, 31, 107, 0,
	0, 28, 0, 0, 0, 0, 0, 0, 0, 0, 40, 0,
	0, 0, 12, 0, 0, 0, 33, 118, 138, 0, 0, 0,
	0, 0, 145, 46, 0, 1, 0, 0, 0, 0, 5, 0,
	0, 0, 0, 126, 60, 0, 0, 0, 0, 0, 0, 4,
	22, 0, 0, 0, 0, 27, 0, 0, 0, 30, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 123, 0, 97, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 59, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 132, 0, 20, 95,
	0, 0, 0, 137, 0, 0, 0, 0, 0, 7, 111, 0,
	0, 0, 0, 0, 0, 0, 0, 74, 0, 0, 0, 0,
	0, 125, 0, 15, 41, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 105, 144, 0, 0, 0, 67, 0, 72,
	0, 0, 63, 0, 0, 0, 0, 0, 0, 0, 43, 0,
	9, 109, 0, 0, 91, 0, 0, 10, 0, 0, 0, 0,
	0, 0, 0, 0, 133, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 112, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 16, 0,
	0, 0, 0, 0, 17, 61, 81, 0, 0, 0, 0, 0,
	0, 78, 0, 0, 42, 88, 0, 0, 115, 0, 0, 51,
	0, 0, 0, 82, 35, 113, 122, 124, 0, 0, 50, 0,
	14, 84, 128, 117, 0, 0, 142, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	44, 0, 0, 0, 130, 68, 13, 99, 0, 0, 0, 49,
	0, 25, 26, 94, 136, 0, 0, 80, 58, 143, 0, 0,
	0, 0, 0, 0, 64, 114, 0, 0, 0, 0, 0, 0,
	86, 66, 0, 0, 0, 0, 90, 93, 0, 0, 120, 0,
	0, 0, 45, 0, 0, 102, 129, 116, 24, 0, 2, 0,
	70, 37, 139, 140, 0, 0, 0, 0, 0, 0, 108, 0,
	53, 0, 36, 0, 104, 0, 0, 0, 0, 48, 75, 21,
	121, 0, 141, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 71, 0, 76, 96, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 23, 29, 0, 0, 0, 110, 0, 0, 0, 100,
	0, 0, 0, 98, 38, 83, 0, 89, 0, 0, 0, 0,
	39, 131, 0, 0, 0, 77, 0, 0, 0, 56, 0, 54,
	0, 0, 0, 0, 0, 11, 0, 92, 0, 0, 106, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 135, 0, 0, 0,
	0, 0, 0, 134, 0, 47, 55, 0, 0, 0, 0, 85,
	0, 6, 18, 147, 0, 65, 87, 103
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
