/*
 * Written by generate/wordlist.py from src/field/data/iban_structure.txt, src/field/data/number_label.txt.
 * Do not edit: edit the lists and run `make reference-data`.
 */
#include "text/wordlist.h"

extern const HygWordlist hyg_iban_structure;

static const char hyg_iban_structure_words[] =
	"ADAEALATAZBABEBGBHBIBRBY"
	"CHCRCYCZDEDJDKDOEEEGESFI"
	"FKFOFRGBGEGIGLGRGTHNHRHU"
	"IEILIQISITJOKWKZLBLCLILT"
	"LULVLYMCMDMEMKMNMRMTMUNI"
	"NLNOOMPKPLPSPTQARORSRUSA"
	"SCSDSESISKSMSOSTSVTLTNTR"
	"UAVAVGXKYE";

static const uint32_t hyg_iban_structure_offsets[] = {
	0, 2, 4, 6, 8, 10, 12, 14, 16, 18, 20, 22,
	24, 26, 28, 30, 32, 34, 36, 38, 40, 42, 44, 46,
	48, 50, 52, 54, 56, 58, 60, 62, 64, 66, 68, 70,
	72, 74, 76, 78, 80, 82, 84, 86, 88, 90, 92, 94,
	96, 98, 100, 102, 104, 106, 108, 110, 112, 114, 116, 118,
	120, 122, 124, 126, 128, 130, 132, 134, 136, 138, 140, 142,
	144, 146, 148, 150, 152, 154, 156, 158, 160, 162, 164, 166,
	168, 170, 172, 174, 176, 178
};

static const uint16_t hyg_iban_structure_slots[] = {
	0, 0, 0, 0, 0, 56, 0, 77, 24, 16, 0, 0,
	0, 0, 19, 0, 0, 13, 51, 0, 0, 0, 0, 0,
	53, 0, 72, 81, 82, 0, 0, 45, 40, 69, 10, 74,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 8,
	0, 28, 0, 0, 0, 0, 65, 0, 0, 0, 0, 29,
	57, 44, 60, 15, 67, 22, 0, 0, 18, 59, 61, 78,
	86, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 50, 70, 3, 9, 0, 0, 0, 0, 0, 0,
	0, 0, 4, 0, 0, 0, 34, 0, 0, 0, 0, 0,
	0, 0, 26, 0, 0, 0, 0, 76, 85, 0, 0, 0,
	0, 0, 0, 0, 5, 58, 0, 0, 43, 0, 0, 0,
	0, 12, 0, 80, 0, 0, 0, 0, 38, 39, 49, 68,
	0, 0, 0, 0, 89, 32, 41, 71, 0, 0, 0, 7,
	25, 35, 0, 0, 0, 0, 52, 62, 0, 0, 36, 0,
	0, 0, 0, 0, 0, 73, 21, 14, 47, 83, 87, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 42, 0, 0, 0,
	64, 30, 48, 0, 0, 0, 0, 0, 2, 6, 63, 31,
	66, 0, 0, 0, 0, 0, 23, 0, 0, 33, 0, 0,
	0, 0, 79, 27, 0, 0, 0, 0, 0, 20, 54, 0,
	0, 0, 84, 0, 0, 46, 0, 0, 0, 75, 0, 0,
	0, 0, 0, 0, 17, 11, 88, 0, 0, 0, 0, 0,
	37, 55, 1, 0
};

static const char hyg_iban_structure_strings[] =
	"10n11c2n11n12n14n14n15c1"
	"5n16n17n18n19n1a10n12c20"
	"n21n22n23n23n1a1c24n25n2"
	"a12n2a16n2c18c2n18c3n10c"
	"2n3n13c3n16c4a10n4a13c4a"
	"14c4a14n4a15c4a15n4a16c4"
	"a16n4a19n3a4a20c4a20n4a2"
	"0n3a4a21c4a22c4a24c4a4n1"
	"8c4a5n18c4a6n8c4c20c4c20"
	"n4c4n16c4n20c5n12c6n16c6"
	"n19c7n16c8n12c8n16c";

static const uint32_t hyg_iban_structure_string_offsets[] = {
	0, 8, 11, 14, 17, 23, 26, 29, 32, 35, 38, 46,
	49, 52, 55, 58, 65, 68, 71, 76, 81, 86, 91, 98,
	103, 108, 113, 118, 123, 128, 133, 138, 143, 148, 155, 160,
	165, 172, 177, 182, 187, 194, 201, 207, 212, 217, 224, 229,
	234, 239, 244, 249, 254, 259
};

static const uint32_t hyg_iban_structure_values[] = {
	51, 9, 52, 6, 34, 6, 2, 42, 27, 14, 15, 45,
	47, 8, 52, 11, 8, 14, 3, 44, 6, 17, 11, 3,
	18, 3, 0, 28, 19, 29, 3, 50, 43, 35, 7, 16,
	28, 9, 30, 13, 10, 40, 38, 23, 46, 39, 47, 6,
	23, 26, 12, 0, 20, 8, 22, 6, 14, 41, 33, 35,
	25, 1, 24, 31, 16, 37, 12, 37, 31, 8, 4, 21,
	36, 3, 11, 5, 11, 10, 9, 12, 35, 9, 11, 48,
	49, 8, 32, 6, 40
};

const HygWordlist hyg_iban_structure = {
	hyg_iban_structure_words, hyg_iban_structure_offsets, hyg_iban_structure_slots, 255, 89, 2,
	hyg_iban_structure_values, hyg_iban_structure_strings, hyg_iban_structure_string_offsets
};

extern const HygWordlist hyg_number_labels;

static const char hyg_number_labels_words[] =
	"ABNACNADOSZAMAFMALVALVNR"
	"OBCEBICBICSWIFTBNBTWBTWI"
	"DBTWNRBTWNUMMERBULSTATCE"
	"GJEGYZEKSZAMCFCFPIVACIFC"
	"OCCODECODICEFISCALECOMPA"
	"NIESHOUSECOMPANYCOMPANYN"
	"OCOMPANYNUMBERCONTRIBUIN"
	"TECRNCUICVRCVRNRDICEIKEI"
	"NFEINFIRMENBUCHFIRMENBUC"
	"HNUMMERFNFORETAKSNUMMERG"
	"EMIGLNHANDELSREGISTERHRI"
	"BANICICDPHICOIDIDEIDIIDN"
	"OIDNRININTRACOMIVAKAMERV"
	"ANKOOPHANDELKBOKBONRKMKR"
	"KODASKOODKRSKVKKVKNRKVKN"
	"UMMERLEILEICODEMBSMOMSMO"
	"MSNRMOMSREGNRMVAMWSTMWST"
	"NRNIENIFNIPNIPCNONRNSIRE"
	"NNSIRETNTVANUMNUMBERNUME"
	"RONUMMEROIBONDERNEMINGSN"
	"UMMERONDNRORGORGANISASJO"
	"NSNUMMERORGANISATIONSNUM"
	"MERORGNRPARTITAIVAPIPIVA"
	"PVMPVNRCSREGREGISTEREDRE"
	"GISTRATIONREGNOREGNRREGO"
	"NRPMRPRSESIRENSIRETSWIFT"
	"SWIFTBICSWIFTCODETAXTAXI"
	"DTINTVATVAINTRACOMTVAINT"
	"RACOMMUNAUTAIREUIDUIDNRU"
	"MSATZSTEUERIDUSTUSTIDUST"
	"IDNRUSTIDNUMMERVATVATIDV"
	"ATINVATNOVATNRVATREGVATR"
	"EGNOVESTIGINGVESTIGINGSN"
	"UMMERYTUNNUS";

static const uint32_t hyg_number_labels_offsets[] = {
	0, 3, 6, 13, 16, 19, 25, 28, 31, 39, 41, 44,
	49, 54, 63, 70, 84, 86, 92, 95, 98, 102, 115, 129,
	136, 145, 158, 170, 173, 176, 179, 184, 187, 190, 193, 197,
	207, 223, 225, 239, 243, 246, 261, 263, 267, 269, 274, 277,
	279, 282, 285, 289, 293, 295, 303, 306, 324, 327, 332, 336,
	341, 345, 348, 351, 356, 365, 368, 375, 378, 382, 388, 397,
	400, 404, 410, 413, 416, 419, 423, 425, 427, 433, 439, 443,
	446, 452, 458, 464, 467, 485, 490, 493, 512, 531, 536, 546,
	548, 552, 555, 558, 561, 564, 574, 586, 591, 596, 601, 604,
	607, 609, 614, 619, 624, 632, 641, 644, 649, 652, 655, 666,
	687, 690, 695, 709, 712, 717, 724, 735, 738, 743, 748, 753,
	758, 764, 772, 781, 797, 804
};

static const uint16_t hyg_number_labels_slots[] = {
	0, 39, 0, 77, 98, 0, 0, 0, 2, 27, 32, 0,
	0, 61, 0, 80, 114, 95, 0, 119, 0, 0, 25, 0,
	104, 29, 105, 0, 0, 34, 0, 17, 53, 0, 0, 24,
	0, 0, 21, 71, 23, 0, 0, 0, 0, 96, 0, 0,
	0, 0, 48, 0, 0, 50, 75, 0, 0, 0, 0, 0,
	0, 137, 0, 117, 11, 94, 100, 0, 0, 0, 86, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 54, 0, 0, 0, 0, 0, 88, 0, 0, 0,
	0, 0, 0, 0, 0, 40, 87, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 65, 0, 120, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 12, 64, 1, 66, 37, 0, 0, 0, 0, 0,
	127, 0, 0, 6, 106, 0, 0, 0, 0, 0, 118, 0,
	43, 0, 0, 0, 122, 112, 79, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 72, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 99, 0, 0, 0, 0, 0, 0, 10,
	0, 0, 0, 0, 101, 20, 0, 0, 0, 0, 135, 0,
	0, 0, 97, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 85, 0, 0, 0, 0, 51, 0, 62, 0, 0, 0,
	0, 18, 46, 0, 0, 0, 0, 36, 76, 109, 0, 81,
	82, 47, 0, 0, 0, 0, 26, 0, 0, 0, 0, 0,
	0, 0, 0, 133, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 58, 0, 0, 59, 31, 0, 0, 0, 0, 13, 128,
	0, 0, 0, 0, 0, 0, 35, 108, 0, 0, 0, 0,
	0, 28, 0, 0, 0, 0, 78, 0, 0, 3, 0, 0,
	0, 0, 41, 0, 42, 0, 0, 5, 0, 103, 0, 63,
	134, 0, 0, 0, 129, 130, 0, 0, 0, 102, 0, 0,
	0, 0, 0, 116, 0, 0, 0, 0, 69, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 73, 92, 0, 0,
	115, 0, 0, 49, 0, 0, 68, 0, 0, 0, 0, 67,
	0, 0, 52, 0, 0, 0, 121, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 91, 93, 0, 0, 83, 8, 0, 0,
	0, 0, 0, 0, 0, 22, 0, 0, 0, 125, 0, 0,
	0, 0, 107, 0, 0, 89, 0, 55, 126, 0, 0, 0,
	0, 15, 113, 74, 0, 0, 0, 0, 0, 0, 60, 0,
	0, 38, 44, 0, 14, 110, 111, 0, 0, 0, 56, 0,
	136, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	45, 0, 0, 0, 0, 16, 0, 0, 0, 0, 0, 0,
	131, 90, 132, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 4, 124, 70, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 19, 0, 0, 0, 123, 0, 0, 0,
	0, 7, 0, 0, 0, 0, 0, 0, 9, 0, 84, 0,
	0, 0, 30, 0, 0, 33, 0, 57
};

const HygWordlist hyg_number_labels = {
	hyg_number_labels_words, hyg_number_labels_offsets, hyg_number_labels_slots, 511, 137, 21,
	NULL, NULL, NULL
};
