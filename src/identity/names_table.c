/*
 * Written by generate/wordlist.py from src/identity/data/common_given_names.txt, src/identity/data/common_family_names.txt.
 * Do not edit: edit the lists and run `make reference-data`.
 */
#include "text/wordlist.h"

extern const HygWordlist hyg_common_given_names;

static const char hyg_common_given_names_words[] =
	"adamagnieszkaahmedalaina"
	"lanaleksandraalessandroa"
	"lexanderalexandrealiaman"
	"daamyanaandreaandreasand"
	"rewandrzejangelikaangelo"
	"anjaannaanneanoukanthony"
	"antoineantoniobarbarabar"
	"tbeatabenjaminbernardber"
	"ndbirgitbrambrianbrigitt"
	"ebrunocamillecarlocarlos"
	"carmencarolinecatherinec"
	"elinecharlescharlottechl"
	"oechristianchristinechri"
	"stophechristopherclairec"
	"laudiacorneliscristinada"
	"andanieldanutadariuszdav"
	"iddennisdieterdirkdolore"
	"sdorotaedwardedwinelisab"
	"ethelizabethelselzbietae"
	"milieemilyemmaericerikes"
	"therevaewafatimafelixfin"
	"nflorianfrancescofrancis"
	"cofrancoisfrancoisefrank"
	"fredericgabrielegarygeor"
	"gegerardgerritgiovannigi"
	"useppegrzegorzguentergun"
	"terhalinahannahhansharry"
	"heikeheinzhelenhelenehel"
	"gahelmuthendrikhenkhenry"
	"khugoianingridirenaisabe"
	"lisabellejacekjackjacque"
	"linejacquesjakubjamesjan"
	"janejanuszjavierjeanjenn"
	"iferjeroenjerzyjessejess"
	"icajesusjoannajoergjohan"
	"najohannesjohnjolantajon"
	"asjoopjorgjosjosejosefjo"
	"sefajosephjoshuajozefjua"
	"njuergenjuliajuliejulien"
	"jurgenkarenkarinkarlkaro"
	"linakatarzynakatekathari"
	"nakatiekatrinkazimierzke"
	"eskevinkimklauskrystynak"
	"rzysztoflarslauralaurent"
	"lealenaleonlevilindalisa"
	"lottelouiselucaslucialuc"
	"yluigiluislukaslukaszluk"
	"eluukmagdalenamalgorzata"
	"manfredmanonmanuelmarcel"
	"marcinmarcomarekmargaret"
	"mariamarianmariemariekem"
	"ariomariuszmarkmarkusmar"
	"tamartinmartinamartinema"
	"rymateuszmatthewmatthias"
	"maxmaximemaximilianmelan"
	"iemichaelmichalmichelmig"
	"uelmohamedmohammedmonika"
	"moniquenatalianathalieni"
	"cknicolanicolasnicoleoli"
	"veroliviaolivierpaolopas"
	"calpatriciapatrickpaulpa"
	"ulapaulinepawelpedropete"
	"rpetraphilippepierrepiet"
	"pieterpilarpiotrrachelra"
	"falrebeccarenaterichardr"
	"ickrobrobertrobertoronru"
	"benryanryszardsabinesamu"
	"elsandrasandrinesarasara"
	"hsebastiansebastiensemsi"
	"monsophiestanislawstefan"
	"stefaniestefanostephanes"
	"tephaniestephenstevensus"
	"ansusannesylvietadeuszte"
	"resatheothierrythijsthom"
	"astimtobiastomtomaszursu"
	"lauwevalerieveroniquevin"
	"cenzowernerwillemwilliam"
	"wilmawimwojciechwolfgang"
	"zbigniewzofia";

static const uint32_t hyg_common_given_names_offsets[] = {
	0, 4, 13, 18, 23, 27, 37, 47, 56, 65, 68, 74,
	77, 80, 86, 93, 99, 106, 114, 120, 124, 128, 132, 137,
	144, 151, 158, 165, 169, 174, 182, 189, 194, 200, 204, 209,
	217, 222, 229, 234, 240, 246, 254, 263, 269, 276, 285, 290,
	299, 308, 318, 329, 335, 342, 350, 358, 362, 368, 374, 381,
	386, 392, 398, 402, 409, 415, 421, 426, 435, 444, 447, 455,
	461, 466, 470, 474, 478, 484, 487, 490, 496, 501, 505, 512,
	521, 530, 538, 547, 552, 560, 568, 572, 578, 584, 590, 598,
	606, 614, 621, 627, 633, 639, 643, 648, 653, 658, 663, 669,
	674, 680, 687, 691, 697, 701, 704, 710, 715, 721, 729, 734,
	738, 748, 755, 760, 765, 768, 772, 778, 784, 788, 796, 802,
	807, 812, 819, 824, 830, 835, 842, 850, 854, 861, 866, 870,
	874, 877, 881, 886, 892, 898, 904, 909, 913, 920, 925, 930,
	936, 942, 947, 952, 956, 964, 973, 977, 986, 991, 997, 1006,
	1010, 1015, 1018, 1023, 1031, 1040, 1044, 1049, 1056, 1059, 1063, 1067,
	1071, 1076, 1080, 1085, 1091, 1096, 1101, 1105, 1110, 1114, 1119, 1125,
	1129, 1133, 1142, 1152, 1159, 1164, 1170, 1176, 1182, 1187, 1192, 1200,
	1205, 1211, 1216, 1223, 1228, 1235, 1239, 1245, 1250, 1256, 1263, 1270,
	1274, 1281, 1288, 1296, 1299, 1305, 1315, 1322, 1329, 1335, 1341, 1347,
	1354, 1362, 1368, 1375, 1382, 1390, 1394, 1400, 1407, 1413, 1419, 1425,
	1432, 1437, 1443, 1451, 1458, 1462, 1467, 1474, 1479, 1484, 1489, 1494,
	1502, 1508, 1512, 1518, 1523, 1528, 1534, 1539, 1546, 1552, 1559, 1563,
	1566, 1572, 1579, 1582, 1587, 1591, 1598, 1604, 1610, 1616, 1624, 1628,
	1633, 1642, 1651, 1654, 1659, 1665, 1674, 1680, 1688, 1695, 1703, 1712,
	1719, 1725, 1730, 1737, 1743, 1750, 1756, 1760, 1767, 1772, 1778, 1781,
	1787, 1790, 1796, 1802, 1805, 1812, 1821, 1829, 1835, 1841, 1848, 1853,
	1856, 1864, 1872, 1880, 1885
};

static const uint16_t hyg_common_given_names_slots[] = {
	107, 115, 175, 185, 4, 240, 0, 98, 0, 0, 0, 277,
	0, 289, 0, 0, 21, 0, 0, 196, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 186, 109, 0, 163, 0, 0,
	0, 0, 0, 160, 259, 0, 0, 0, 0, 0, 28, 79,
	0, 100, 10, 0, 27, 0, 0, 174, 0, 0, 0, 0,
	0, 269, 0, 0, 0, 145, 285, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 255, 0,
	0, 0, 0, 0, 37, 0, 0, 0, 0, 45, 0, 95,
	287, 0, 0, 70, 127, 0, 0, 194, 0, 0, 0, 0,
	0, 0, 0, 0, 99, 0, 0, 0, 0, 0, 0, 74,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 139, 0, 0,
	0, 0, 0, 0, 203, 249, 0, 0, 0, 0, 0, 0,
	0, 1, 224, 236, 312, 0, 0, 0, 0, 0, 85, 0,
	0, 0, 0, 0, 311, 0, 113, 0, 25, 0, 0, 0,
	80, 87, 0, 233, 57, 0, 183, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 188, 64, 228, 0, 0, 0,
	0, 0, 106, 0, 0, 0, 212, 192, 0, 0, 0, 0,
	14, 16, 33, 75, 84, 123, 105, 238, 140, 7, 239, 0,
	0, 0, 254, 0, 191, 0, 298, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 214, 154, 155, 76, 142, 19, 157,
	215, 260, 270, 0, 0, 0, 0, 216, 62, 281, 0, 0,
	0, 12, 227, 282, 71, 0, 0, 88, 288, 0, 48, 177,
	0, 137, 0, 0, 0, 0, 0, 305, 0, 0, 0, 204,
	206, 208, 131, 0, 0, 0, 0, 138, 0, 0, 0, 0,
	0, 0, 0, 172, 0, 0, 0, 0, 0, 258, 232, 0,
	309, 0, 292, 0, 0, 0, 0, 286, 134, 0, 0, 31,
	222, 170, 0, 0, 0, 0, 0, 104, 38, 225, 226, 231,
	291, 0, 0, 168, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 11, 49, 0, 0, 0, 0, 136, 189, 0,
	0, 0, 0, 83, 193, 94, 89, 0, 3, 0, 0, 114,
	245, 187, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 147, 279, 0, 13, 121, 179, 0, 0, 295, 310, 284,
	0, 0, 273, 0, 0, 0, 0, 244, 0, 0, 34, 0,
	0, 0, 0, 230, 235, 237, 63, 0, 102, 0, 0, 41,
	26, 220, 0, 0, 0, 0, 0, 0, 159, 0, 0, 0,
	47, 97, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	210, 0, 0, 0, 299, 0, 0, 0, 0, 0, 108, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 256, 0, 0,
	0, 0, 164, 167, 0, 0, 0, 2, 0, 0, 306, 0,
	0, 0, 293, 221, 0, 0, 0, 300, 0, 0, 0, 0,
	0, 86, 0, 0, 0, 0, 0, 0, 0, 161, 0, 0,
	197, 201, 0, 0, 0, 0, 0, 213, 0, 252, 0, 0,
	0, 0, 0, 116, 0, 0, 150, 110, 0, 0, 0, 0,
	59, 0, 271, 0, 0, 126, 0, 0, 0, 0, 0, 272,
	242, 0, 0, 166, 22, 0, 207, 209, 0, 0, 0, 0,
	0, 307, 0, 0, 91, 0, 0, 0, 0, 169, 0, 0,
	217, 0, 0, 0, 0, 36, 101, 263, 73, 0, 0, 0,
	173, 44, 0, 0, 77, 0, 15, 180, 119, 0, 0, 0,
	0, 0, 0, 0, 67, 141, 0, 9, 190, 0, 0, 0,
	0, 0, 0, 0, 316, 51, 0, 148, 149, 0, 0, 0,
	0, 261, 0, 112, 162, 248, 264, 0, 143, 0, 0, 118,
	0, 0, 0, 0, 117, 72, 133, 205, 0, 130, 0, 0,
	0, 0, 0, 0, 65, 0, 0, 257, 0, 0, 0, 0,
	0, 0, 218, 0, 0, 0, 103, 262, 0, 0, 0, 176,
	0, 296, 0, 0, 0, 90, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 46, 198, 93, 0,
	0, 0, 0, 78, 50, 156, 184, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 58, 294, 0, 0, 275, 301, 229, 0,
	0, 0, 0, 23, 6, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 69, 0, 0, 0, 0, 96, 0, 0, 0,
	0, 124, 0, 0, 0, 0, 0, 0, 0, 0, 20, 0,
	0, 0, 267, 0, 0, 0, 0, 0, 29, 43, 92, 129,
	266, 276, 0, 0, 0, 0, 0, 0, 152, 120, 280, 0,
	0, 0, 0, 81, 0, 0, 241, 0, 0, 0, 0, 39,
	0, 0, 0, 202, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 61, 0, 40, 0, 0, 0, 0,
	0, 18, 0, 0, 66, 0, 0, 265, 178, 0, 0, 0,
	0, 0, 0, 0, 0, 243, 0, 250, 0, 0, 0, 0,
	68, 0, 0, 0, 0, 0, 0, 0, 0, 0, 17, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 315, 0, 0, 0,
	0, 274, 0, 128, 0, 0, 0, 0, 199, 8, 200, 297,
	53, 0, 0, 0, 0, 0, 0, 0, 0, 253, 278, 0,
	32, 304, 0, 219, 0, 0, 0, 0, 0, 0, 246, 0,
	0, 0, 60, 211, 181, 111, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 247, 153, 0, 151, 303, 0, 135, 290,
	0, 0, 0, 146, 0, 0, 0, 0, 0, 0, 0, 0,
	158, 0, 0, 0, 0, 0, 55, 0, 0, 0, 308, 0,
	0, 56, 0, 0, 0, 0, 0, 0, 182, 0, 0, 0,
	0, 268, 0, 0, 122, 313, 125, 0, 0, 234, 314, 0,
	0, 42, 302, 0, 0, 0, 195, 0, 0, 0, 0, 0,
	0, 0, 54, 132, 283, 0, 35, 0, 0, 144, 0, 0,
	0, 0, 171, 0, 0, 0, 0, 0, 0, 0, 251, 0,
	0, 0, 0, 0, 0, 24, 0, 0, 0, 165, 0, 0,
	0, 0, 0, 0, 0, 82, 0, 223, 52, 0, 0, 0,
	0, 30, 0, 5
};

const HygWordlist hyg_common_given_names = {
	hyg_common_given_names_words, hyg_common_given_names_offsets, hyg_common_given_names_slots, 1023, 316, 11,
	NULL, NULL, NULL
};

extern const HygWordlist hyg_common_family_names;

static const char hyg_common_family_names_words[] =
	"adamczykadamsahmedalbrec"
	"htaliallenalmeidaalonsoa"
	"lvarezalvesandersenander"
	"sonanderssonarnoldbailey"
	"bakerbakkerbaranbarbierb"
	"arbieribarnesbauerbauman"
	"nbeckbeckerbeekbegumbell"
	"bennettbergbergerbergman"
	"nbernardbertrandbianchib"
	"lancblanchardblancoboerb"
	"ohmbonnetbosboschboyerbr"
	"andtbraunbrinkbrouwerbro"
	"wnbrunbrunetbrunobuschbu"
	"tlercampbellcartercaruso"
	"carvalhocastrocelikchapm"
	"anchevalierchristensencl"
	"aesclarkclarkeclementcol"
	"ascollinscolomboconticoo"
	"kcoopercostacoxcruzdabro"
	"wskadabrowskidaviddavies"
	"davisdekkerdelgadodemird"
	"enisdiazdietrichdijkdijk"
	"stradominguezduboisdudek"
	"dufourdumasdumontdupontd"
	"urandduvaledwardsellisen"
	"gelerikssonespositoevans"
	"faurefernandesfernandezf"
	"errariferreirafischerflo"
	"resfontainefontanafoster"
	"fournierfrancoisfrankfra"
	"nkefriedrichfuchsgalloga"
	"rciagarniergauthiergauti"
	"ergerardgilgiordanogirar"
	"dgomesgomezgoncalvesgonz"
	"alezgoossensgorskagorski"
	"graafgrabowskagrabowskig"
	"rafgraygrecogreengriffit"
	"hsgrootgrossgueringunthe"
	"rgustafssongutierrezhaas"
	"hahnhallhansenharrisharr"
	"isonhartmannheinrichhend"
	"rikshenryhernandezherrma"
	"nnhillhoekstrahoffmannho"
	"fmannholmeshornhuberhugh"
	"eshuismanhunthussainivan"
	"ovjablonskajablonskijack"
	"sonjacobsjagerjamesjanko"
	"wskajankowskijansenjanss"
	"enjanssensjaworskajawors"
	"kijeanjensenjimenezjohan"
	"senjohanssonjohnsonjolyj"
	"onesjongjongejorgensenju"
	"ngkaczmarekkaiserkaminsk"
	"akaminskikarlssonkayakel"
	"lerkellykhankingkleinkni"
	"ghtkochkoehlerkoenigkohl"
	"erkokkonigkosterkowalczy"
	"kkowalskakowalskikozlows"
	"kakozlowskikramerkrauskr"
	"ausekrawczykkristiansenk"
	"rolkruegerkrugerkuhnkuip"
	"erkuiperskumarkwiatkowsk"
	"akwiatkowskilambertlangl"
	"angelarsenlarssonlaurent"
	"leclercqleeleeuwenlefebv"
	"relegrandlehmannlemairel"
	"erouxleroylewandowskalew"
	"andowskilewislindenlloyd"
	"lombardilopeslopezlorenz"
	"lucasludwigmaasmaesmaier"
	"majewskamajewskimalinows"
	"kamalinowskimancinimarch"
	"andmarianimariemarinmari"
	"nomarquesmarshallmartinm"
	"artinezmartinsmasonmasso"
	"nmathieumatthewsmayermaz"
	"urmeermeiermeijermertens"
	"meuniermeyermichalakmich"
	"alskamichalskimillermill"
	"smitchellmoellermohamedm"
	"olinamollermooremoralesm"
	"oreaumorelmorenomorettim"
	"organmorinmorrismuellerm"
	"uldermullermunozmurphyna"
	"varronelsonneumannnguyen"
	"nicolasnielsennilssonnoe"
	"lnowaknowakowskanowakows"
	"kinowickanowickioliveira"
	"olsenolssonolszewskaolsz"
	"ewskiortegaortizostrowsk"
	"aostrowskiottoowenpalmer"
	"papadopoulosparkerpatelp"
	"awlakpawlowskapawlowskip"
	"edersenpeeterspereiraper"
	"ezperrinperssonpeterspet"
	"itpetrovpfeifferphillips"
	"pietrzakpintopiotrowskap"
	"iotrowskipohlpostpowellp"
	"riceprinsramirezramosras"
	"mussenreyesribeiroriccir"
	"ichardrichardsrichardson"
	"richterrinaldiriverarizz"
	"orobertrobertsrobinrobin"
	"sonrocherodriguesrodrigu"
	"ezrogerrogersromanoromer"
	"orossirothrousseaurousse"
	"lrouxroyrubioruizrussell"
	"russorutkowskarutkowskis"
	"ahinsanchezsantorosantos"
	"sanzsauerschaeferschafer"
	"schmidschmidtschmittschn"
	"eiderscholtenscholzschou"
	"tenschreiberschroderschr"
	"oederschubertschulteschu"
	"lzschulzeschumacherschus"
	"terschwarzscottseidelser"
	"ranoshawsikorasilvasimon"
	"simpsonsinghsmitsmithsmi"
	"tssommersorensensousaste"
	"instepienstewartsuarezsv"
	"enssonszewczykszymanskas"
	"zymanskitaylorthomasthom"
	"psontomaszewskatomaszews"
	"kitorresturnervazquezvee"
	"nveenstravermeulenvisser"
	"vlietvogelvogtvoigtvosvr"
	"ieswagnerwalwalczakwalke"
	"rwalterwardwatsonwebbweb"
	"erweisswernerwhitewieczo"
	"rekwilkinsonwillemswilli"
	"amswilsonwinklerwinterwi"
	"sniewskawisniewskiwitwit"
	"kowskawitkowskiwojciecho"
	"wskawojciechowskiwojcikw"
	"olfwolffwoodwouterswozni"
	"akwrightwrobelwroblewska"
	"wroblewskiyildizyilmazyo"
	"ungzajaczalewskazalewski"
	"zieglerzielinskazielinsk"
	"izimmermann";

static const uint32_t hyg_common_family_names_offsets[] = {
	0, 8, 13, 18, 26, 29, 34, 41, 47, 54, 59, 67,
	75, 84, 90, 96, 101, 107, 112, 119, 127, 133, 138, 145,
	149, 155, 159, 164, 168, 175, 179, 185, 193, 200, 208, 215,
	220, 229, 235, 239, 243, 249, 252, 257, 262, 268, 273, 278,
	285, 290, 294, 300, 305, 310, 316, 324, 330, 336, 344, 350,
	355, 362, 371, 382, 387, 392, 398, 405, 410, 417, 424, 429,
	433, 439, 444, 447, 451, 460, 469, 474, 480, 485, 491, 498,
	503, 508, 512, 520, 524, 532, 541, 547, 552, 558, 563, 569,
	575, 581, 586, 593, 598, 603, 611, 619, 624, 629, 638, 647,
	654, 662, 669, 675, 683, 690, 696, 704, 712, 717, 723, 732,
	737, 742, 748, 755, 763, 770, 776, 779, 787, 793, 798, 803,
	812, 820, 828, 834, 840, 845, 854, 863, 867, 871, 876, 881,
	890, 895, 900, 906, 913, 923, 932, 936, 940, 944, 950, 956,
	964, 972, 980, 988, 993, 1002, 1010, 1014, 1022, 1030, 1037, 1043,
	1047, 1052, 1058, 1065, 1069, 1076, 1082, 1091, 1100, 1107, 1113, 1118,
	1123, 1132, 1141, 1147, 1154, 1162, 1170, 1178, 1182, 1188, 1195, 1203,
	1212, 1219, 1223, 1228, 1232, 1237, 1246, 1250, 1259, 1265, 1273, 1281,
	1289, 1293, 1299, 1304, 1308, 1312, 1317, 1323, 1327, 1334, 1340, 1346,
	1349, 1354, 1360, 1369, 1377, 1385, 1394, 1403, 1409, 1414, 1420, 1428,
	1439, 1443, 1450, 1456, 1460, 1466, 1473, 1478, 1489, 1500, 1507, 1511,
	1516, 1522, 1529, 1536, 1544, 1547, 1554, 1562, 1569, 1576, 1583, 1589,
	1594, 1605, 1616, 1621, 1627, 1632, 1640, 1645, 1650, 1656, 1661, 1667,
	1671, 1675, 1680, 1688, 1696, 1706, 1716, 1723, 1731, 1738, 1743, 1748,
	1754, 1761, 1769, 1775, 1783, 1790, 1795, 1801, 1808, 1816, 1821, 1826,
	1830, 1835, 1841, 1848, 1855, 1860, 1868, 1877, 1886, 1892, 1897, 1905,
	1912, 1919, 1925, 1931, 1936, 1943, 1949, 1954, 1960, 1967, 1973, 1978,
	1984, 1991, 1997, 2003, 2008, 2014, 2021, 2027, 2034, 2040, 2047, 2054,
	2061, 2065, 2070, 2080, 2090, 2097, 2104, 2112, 2117, 2123, 2132, 2141,
	2147, 2152, 2161, 2170, 2174, 2178, 2184, 2196, 2202, 2207, 2213, 2222,
	2231, 2239, 2246, 2253, 2258, 2264, 2271, 2277, 2282, 2288, 2296, 2304,
	2312, 2317, 2327, 2337, 2341, 2345, 2351, 2356, 2361, 2368, 2373, 2382,
	2387, 2394, 2399, 2406, 2414, 2424, 2431, 2438, 2444, 2449, 2455, 2462,
	2467, 2475, 2480, 2489, 2498, 2503, 2509, 2515, 2521, 2526, 2530, 2538,
	2545, 2549, 2552, 2557, 2561, 2568, 2573, 2582, 2591, 2596, 2603, 2610,
	2616, 2620, 2625, 2633, 2640, 2646, 2653, 2660, 2669, 2677, 2683, 2691,
	2700, 2708, 2717, 2725, 2732, 2738, 2745, 2755, 2763, 2770, 2775, 2781,
	2788, 2792, 2798, 2803, 2808, 2815, 2820, 2824, 2829, 2834, 2840, 2848,
	2853, 2858, 2865, 2872, 2878, 2886, 2894, 2903, 2912, 2918, 2924, 2932,
	2943, 2954, 2960, 2966, 2973, 2977, 2985, 2994, 3000, 3005, 3010, 3014,
	3019, 3022, 3027, 3033, 3036, 3043, 3049, 3055, 3059, 3065, 3069, 3074,
	3079, 3085, 3090, 3099, 3108, 3115, 3123, 3129, 3136, 3142, 3152, 3162,
	3165, 3174, 3183, 3196, 3209, 3215, 3219, 3224, 3228, 3235, 3242, 3248,
	3254, 3264, 3274, 3280, 3286, 3291, 3296, 3304, 3312, 3319, 3328, 3337,
	3347
};

static const uint16_t hyg_common_family_names_slots[] = {
	0, 0, 0, 0, 0, 0, 0, 83, 0, 0, 158, 333,
	108, 412, 0, 0, 0, 0, 476, 0, 0, 0, 0, 0,
	0, 0, 0, 385, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 85, 269, 461, 0, 0, 514, 207, 0, 0, 0, 0,
	0, 0, 5, 0, 19, 0, 0, 239, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 277, 0, 0, 0, 147, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 97, 0, 0, 421, 0, 0, 0,
	470, 0, 0, 102, 110, 315, 343, 0, 30, 0, 0, 0,
	0, 10, 0, 0, 0, 282, 448, 236, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 161, 0, 192,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 439,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 166, 515, 0, 0, 0, 0, 118, 0,
	0, 409, 0, 0, 0, 0, 0, 0, 0, 509, 447, 0,
	0, 0, 0, 213, 449, 0, 0, 0, 133, 0, 0, 0,
	27, 0, 0, 0, 0, 200, 71, 0, 165, 325, 0, 349,
	107, 89, 112, 0, 0, 0, 151, 0, 0, 106, 0, 0,
	0, 0, 0, 362, 0, 0, 352, 0, 288, 0, 0, 0,
	0, 0, 0, 0, 311, 495, 496, 328, 0, 0, 0, 0,
	211, 0, 0, 0, 0, 0, 0, 117, 0, 0, 18, 149,
	0, 0, 0, 0, 450, 286, 0, 26, 212, 0, 179, 274,
	275, 0, 0, 0, 0, 0, 0, 0, 150, 0, 423, 468,
	226, 445, 0, 0, 0, 0, 0, 0, 0, 0, 381, 0,
	334, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 33,
	222, 329, 306, 308, 330, 466, 0, 0, 0, 0, 0, 0,
	263, 0, 488, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	17, 0, 0, 0, 0, 0, 0, 124, 0, 0, 250, 0,
	91, 0, 359, 0, 0, 0, 0, 0, 3, 0, 0, 0,
	234, 434, 451, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 493, 138, 340, 0, 492, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 41, 186, 187,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 146, 0, 0,
	0, 28, 0, 0, 0, 0, 0, 0, 0, 22, 0, 0,
	80, 323, 0, 0, 0, 122, 390, 0, 304, 0, 335, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 422, 0, 223,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 96, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 116, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 279, 0, 317, 0, 0,
	196, 0, 0, 0, 0, 0, 0, 0, 0, 42, 160, 446,
	0, 0, 0, 65, 156, 0, 0, 0, 312, 0, 0, 400,
	198, 0, 0, 0, 0, 103, 273, 0, 0, 219, 253, 490,
	0, 0, 471, 431, 15, 0, 0, 0, 0, 0, 0, 256,
	0, 0, 43, 0, 0, 0, 233, 387, 78, 0, 0, 0,
	0, 0, 0, 155, 202, 203, 0, 0, 503, 214, 0, 0,
	316, 152, 310, 0, 0, 0, 0, 0, 0, 25, 0, 0,
	0, 360, 0, 0, 0, 0, 0, 0, 0, 0, 0, 60,
	389, 411, 0, 0, 16, 0, 0, 0, 0, 0, 177, 332,
	413, 0, 372, 0, 276, 353, 0, 193, 0, 0, 0, 0,
	0, 0, 0, 153, 0, 0, 0, 248, 49, 0, 24, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 296, 249, 243,
	444, 458, 0, 0, 0, 0, 0, 280, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 53, 457, 0, 137,
	0, 0, 0, 0, 0, 0, 0, 35, 0, 0, 2, 398,
	0, 0, 0, 0, 0, 0, 299, 0, 0, 0, 0, 0,
	0, 0, 0, 293, 0, 0, 0, 419, 0, 0, 0, 31,
	0, 0, 0, 0, 0, 0, 0, 0, 460, 0, 467, 371,
	344, 180, 169, 0, 0, 120, 242, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 489, 154, 246, 0, 307, 188, 99, 0,
	0, 0, 0, 0, 291, 0, 283, 0, 0, 442, 443, 0,
	114, 125, 324, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 351, 0, 0, 0, 0, 171,
	0, 0, 101, 0, 0, 429, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 382, 0, 0, 121, 0,
	0, 0, 0, 0, 0, 0, 0, 355, 0, 388, 416, 0,
	0, 0, 56, 69, 404, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 132, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 217,
	0, 95, 0, 0, 0, 428, 0, 235, 0, 0, 0, 0,
	0, 480, 0, 285, 0, 29, 0, 0, 0, 63, 321, 0,
	418, 0, 0, 0, 0, 0, 0, 0, 0, 191, 0, 0,
	0, 0, 0, 0, 462, 0, 348, 0, 410, 0, 0, 364,
	0, 145, 0, 0, 0, 0, 0, 0, 0, 498, 0, 0,
	0, 0, 339, 0, 0, 0, 0, 0, 0, 0, 481, 0,
	0, 0, 62, 0, 505, 0, 0, 98, 0, 0, 0, 0,
	430, 70, 0, 0, 0, 0, 0, 290, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 100, 346,
	491, 46, 0, 0, 0, 32, 401, 0, 0, 73, 204, 432,
	0, 0, 84, 336, 0, 0, 0, 75, 0, 206, 0, 513,
	0, 0, 0, 82, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 465, 0, 0, 0, 0, 0, 0, 320, 0,
	0, 0, 0, 0, 0, 197, 0, 0, 0, 230, 55, 302,
	464, 0, 357, 0, 134, 0, 0, 0, 0, 0, 0, 208,
	0, 259, 260, 0, 0, 0, 34, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 314,
	0, 0, 0, 225, 0, 190, 508, 0, 0, 0, 0, 0,
	478, 0, 0, 0, 0, 342, 435, 0, 52, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 501, 0, 0, 0,
	0, 0, 0, 0, 0, 123, 0, 0, 0, 0, 0, 0,
	0, 0, 68, 0, 0, 0, 254, 0, 0, 47, 11, 12,
	178, 210, 265, 379, 0, 0, 0, 0, 0, 0, 0, 294,
	0, 0, 0, 0, 0, 0, 93, 322, 0, 0, 0, 0,
	0, 0, 113, 354, 0, 0, 0, 0, 0, 0, 368, 0,
	0, 0, 0, 0, 173, 238, 0, 0, 209, 0, 0, 39,
	0, 0, 0, 129, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 194, 301, 463,
	0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 257, 51, 0, 0, 0, 0, 0, 216, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 417, 0, 454, 0,
	54, 0, 373, 367, 0, 0, 0, 0, 0, 281, 267, 268,
	0, 0, 433, 0, 319, 456, 0, 0, 0, 174, 0, 0,
	0, 455, 0, 0, 0, 0, 0, 0, 44, 224, 0, 0,
	0, 0, 0, 20, 0, 0, 199, 0, 244, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 392, 0, 0, 0,
	0, 453, 0, 0, 0, 0, 326, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 437, 105, 0,
	0, 0, 394, 0, 0, 0, 23, 356, 0, 0, 0, 358,
	0, 298, 0, 0, 0, 475, 384, 0, 459, 0, 0, 305,
	370, 0, 0, 427, 0, 0, 506, 0, 494, 139, 0, 0,
	0, 0, 407, 0, 64, 0, 0, 0, 300, 0, 369, 0,
	0, 0, 0, 0, 0, 484, 0, 189, 405, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 13, 0, 0, 0, 0, 0,
	345, 0, 485, 0, 0, 0, 378, 0, 0, 0, 104, 0,
	0, 229, 0, 232, 0, 0, 0, 452, 0, 0, 0, 0,
	0, 0, 287, 8, 0, 507, 0, 0, 144, 0, 406, 0,
	0, 0, 0, 251, 0, 0, 0, 220, 221, 0, 0, 130,
	14, 131, 0, 0, 0, 36, 0, 0, 266, 0, 57, 0,
	0, 399, 0, 0, 0, 0, 0, 318, 408, 0, 0, 0,
	331, 92, 86, 218, 0, 0, 0, 0, 0, 0, 510, 0,
	0, 0, 0, 0, 0, 115, 176, 241, 0, 0, 0, 0,
	0, 0, 0, 0, 500, 0, 0, 0, 0, 0, 374, 0,
	0, 365, 0, 420, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 516, 0, 0, 0, 0, 0, 0, 0, 0,
	393, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	414, 415, 497, 0, 0, 0, 0, 0, 237, 0, 77, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 141,
	0, 0, 0, 0, 0, 0, 397, 0, 0, 361, 0, 0,
	0, 479, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 482, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	94, 0, 0, 0, 162, 175, 0, 271, 313, 0, 0, 0,
	0, 21, 0, 0, 228, 0, 0, 0, 0, 0, 0, 297,
	0, 142, 48, 163, 0, 0, 270, 402, 61, 440, 441, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 375, 0,
	227, 425, 0, 504, 0, 0, 0, 0, 0, 0, 0, 0,
	66, 0, 59, 395, 0, 0, 0, 58, 88, 0, 0, 87,
	0, 0, 126, 295, 0, 0, 0, 76, 0, 0, 0, 38,
	0, 0, 184, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 159, 376, 0, 0, 0, 0, 258, 0, 0, 0,
	0, 474, 0, 0, 0, 0, 0, 0, 6, 168, 0, 0,
	0, 0, 0, 0, 50, 148, 0, 0, 0, 0, 337, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	383, 0, 487, 0, 0, 135, 136, 0, 40, 292, 0, 0,
	0, 436, 0, 0, 0, 0, 0, 0, 0, 272, 0, 486,
	0, 195, 350, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 284, 0,
	511, 386, 512, 167, 0, 0, 0, 181, 231, 438, 0, 0,
	0, 0, 0, 0, 366, 109, 0, 0, 391, 0, 0, 0,
	0, 0, 0, 0, 172, 0, 0, 424, 426, 0, 0, 278,
	0, 0, 0, 0, 0, 205, 0, 0, 363, 0, 0, 157,
	164, 9, 327, 0, 0, 140, 74, 264, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 67, 119, 380, 403, 0, 0,
	0, 0, 396, 90, 0, 0, 0, 289, 0, 0, 303, 0,
	0, 0, 127, 0, 0, 0, 79, 81, 183, 502, 0, 0,
	247, 499, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 261, 0, 170, 143, 252, 341, 240, 469, 0, 0, 0,
	0, 0, 0, 309, 0, 0, 0, 0, 0, 0, 0, 0,
	45, 0, 0, 0, 255, 0, 0, 0, 0, 0, 0, 0,
	347, 0, 0, 0, 4, 182, 0, 0, 0, 0, 7, 215,
	0, 0, 0, 111, 0, 0, 0, 37, 338, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	201, 0, 0, 0, 128, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 472, 0, 377, 0, 483, 245, 0, 0, 0,
	0, 0, 0, 0, 0, 477, 0, 0, 0, 185, 0, 0,
	0, 72, 0, 473, 0, 0, 0, 262
};

const HygWordlist hyg_common_family_names = {
	hyg_common_family_names_words, hyg_common_family_names_offsets, hyg_common_family_names_slots, 2047, 516, 13,
	NULL, NULL, NULL
};
