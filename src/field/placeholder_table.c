/*
 * Written by generate/wordlist.py from src/field/data/placeholders.txt, src/field/data/placeholder_domains.txt.
 * Do not edit: edit the lists and run `make reference-data`.
 */
#include "text/wordlist.h"

extern const HygWordlist hyg_placeholder_words;

static const char hyg_placeholder_words_words[] =
	"a b ca b c da supprimera"
	"aa bbbabc123abcdabcd1234"
	"abcdeabcdefabcdefgabcdef"
	"ghachternaamadfsadminadm"
	"inistratoradolf hitlerad"
	"sfadsfadsfannonymousanon"
	"anoniemanoniemeanonimaan"
	"onimoanonimowyanonymanon"
	"ymeanonymousanonymusapel"
	"lidoapellidosasdasd asda"
	"sdasdasddasfasfasfasfdas"
	"terixaucunaucun nomaucun"
	"eb dbart simpsonbatmanbe"
	"ispielbilbo bagginsbitte"
	" nicht antwortenblabla b"
	"labla bla blablablablahb"
	"lah blahblah blah blahbl"
	"ankbogusbrakbrak danychb"
	"rak emailbrak emailabrak"
	" imieniabrak mailabrak n"
	"azwiskabruce waynebugs b"
	"unnyclark kentcognomecog"
	"nome nomedaffy duckdagob"
	"ert duckdaisy duckdarth "
	"vaderde kerstmandeletede"
	"lete medeleteddeletemede"
	"sconhecidadesconhecidode"
	"sconocidadesconocidodfgd"
	"fgdfgdo not contactdo no"
	"t replydo not usedonald "
	"duckdonotreplydonotusedo"
	"nt knowdont replydont us"
	"edsadummydummy dummydumm"
	"yuserdunnoei tiedossaeje"
	"mploeksempeleliminarempt"
	"yentfaelltentfallterika "
	"mustermannerr 502err 504"
	"err 508err 522esempioess"
	"aiewqexampleexempelexemp"
	"lefakefake namefakenamef"
	"akerfamilienaamfamilienn"
	"amefamily namefather chr"
	"istmasfghfghfghfirst las"
	"tfirst namefirst name la"
	"st namefirst name lastna"
	"mefirstnamefirstname las"
	"tnamefixmefoofoo barfoo "
	"bar bazfoobarfornamn eft"
	"ernamnfornavn efternavnf"
	"ornavn etternavnfred fli"
	"ntstonefrodo bagginsfula"
	"nofulano de talfull name"
	"fullnamegandalfgeengeen "
	"achternaamgeen adresgeen"
	" bedrijfgeen e mailgeen "
	"e mailadresgeen emailgee"
	"n emailadresgeen ideegee"
	"n mailgeen naamgeen numm"
	"ergeen telefoongeen voor"
	"naamgeenemailgeenmailgel"
	"oeschtgeloschtghjghjgive"
	"n namehahahahahaharry po"
	"tterheeft geen e mailhee"
	"ft geen emailhihihjkhjkh"
	"jkhomer simpsoni dont kn"
	"owidkihr nameimieimie i "
	"nazwiskoimie nazwiskoin "
	"te vulleninconnuinconnue"
	"ingaingeningen emailinge"
	"n epostinvullenismeretle"
	"njames bondjan jansen te"
	"stjan met de petjan moda"
	"aljane doejesus christje"
	"zus christusjhgjhgjkljkl"
	"jkljoe bloggsjoe schmoej"
	"ohn doejohn q publicjonn"
	" doek akein namekein tel"
	"efonkeinekeine angabekei"
	"ne angabenkeine e mailke"
	"ine emailkeine mailkeine"
	" nummerkeineemailkeinema"
	"ilkeinnamekermit de kikk"
	"erkermit the frogkerstma"
	"nkjhkjhkuifjela la lalal"
	"alalast namelastnameleeg"
	"leerlieschen muellerlies"
	"chen mullerloeschenlorem"
	"lorem ipsumloschenluke s"
	"kywalkermanglermarge sim"
	"psonmaria mustermax must"
	"ermax mustermannmaxi mus"
	"termannmenganomickey mou"
	"semickey moussemicky mau"
	"smicky mousemiddle namem"
	"innie mousemissingmonsie"
	"ur tout le mondemuster n"
	"amemusterfraumustermannm"
	"usternamen an a n an dn "
	"v tnaamnachnamenachname "
	"vornamenamename surnamen"
	"annao aplicavelnao infor"
	"madonao temnazwiskone pa"
	"s utiliserneanneantnecun"
	"oscutneinneizvestnonenhu"
	"mnenhumaneninessun nomen"
	"essunanessuna emailnessu"
	"noneuvedenoneznamaneznam"
	"ynicht angegebennicht be"
	"kanntnicht bekannt gegeb"
	"ennicht benutzennicht ve"
	"rwendennicht vorhandenni"
	"cht zutreffendnie dotycz"
	"ynie podanoniet aanwezig"
	"niet antwoordenniet beke"
	"ndniet beschikbaarniet g"
	"ebruikenniet ingevuldnie"
	"t meer gebruikenniet opg"
	"egevenniet van toepassin"
	"gnietantwoordennietsniez"
	"nananieznanenieznanyniks"
	"nilnincsningunningunanin"
	"gunonono addressno aplic"
	"ano bodyno companyno dat"
	"ano disponibleno e mailn"
	"o emailno email addressn"
	"o first nameno firstname"
	"no infono informationno "
	"last nameno lastnameno m"
	"ailno nameno oneno phone"
	"no replyno surnameno tie"
	"neno usarno valuenobodyn"
	"oemailnog in te vullenno"
	"g invullennom de famille"
	"nom prenomnomailnombreno"
	"mbre apellidonombre apel"
	"lidosnombre y apellidosn"
	"omenome cognomenome sobr"
	"enomenon applicablenon c"
	"ommuniquenon disponibile"
	"non precisenon renseigne"
	"non renseigneenon specif"
	"icatonon usarenonamenone"
	"none nonenoonenophonenor"
	"eplynot applicablenot av"
	"ailablenot givennot know"
	"nnot providednot setnot "
	"specifiednot suppliednot"
	"hingnull nullnvtnvt nvto"
	"belixobject objectohne a"
	"ngabeohne angabenokandon"
	"bekendonbekendeosama bin"
	" ladenotto normalverbrau"
	"cherpapa noelparticulier"
	"particuliereparticuliere"
	" klantpas d emailpas de "
	"emailpas de mailpas de n"
	"ompas de telephonepas de"
	"mailpasdemailpere noelpe"
	"renganopeter parkerpietj"
	"e preciespietje pukpippi"
	" langkouspippi langstrum"
	"pfpippi longstockingplac"
	"eholderprenomprenom nomp"
	"rivate individualprivate"
	" personprivatkundeprivat"
	"personprive persoonprive"
	"personprobaprovapruebapr"
	"zykladqazqazwsxqazwsxedc"
	"qweqweasdqweasdzxcqweqwe"
	"refroots osaknassamplesa"
	"mple namesans nomsans ob"
	"jetsanta claussconosciut"
	"asconosciutosdfsdfgsdfsd"
	"fsem emailsem nomesem te"
	"lefonesenza nomesherlock"
	" holmessin apellidosin c"
	"orreosin correo electron"
	"icosin datossin emailsin"
	" nombresin telefonosinte"
	"rklaassobrenomespider ma"
	"nspidermansponge bobspon"
	"gebobstringsupermansuper"
	"usersupprimersurnametbat"
	"bctbdte verwijderentestt"
	"est 1test 123test 2test "
	"accounttest bedrijftest "
	"clienttest companytest c"
	"ontacttest datatest emai"
	"ltest firmatest klanttes"
	"t kundetest leadtest mai"
	"ltest naamtest nametest "
	"persontest persoontest r"
	"ecordtest testtest test "
	"testtest usertest1test12"
	"test123test1234test2test"
	"accounttestbedrijftestco"
	"ntacttestetestemailtestf"
	"irmatestingtesting 123te"
	"stklanttestkundetestlead"
	"testmailtestnaamtestname"
	"testpersontestpersoontes"
	"tstesttesttestusertiziot"
	"izio caiotizio caio semp"
	"ronioto be announcedto b"
	"e confirmedto be defined"
	"to be deletedto be deter"
	"minedto dotodotralalatst"
	"tuntematonukendtukjentun"
	" telunavailableunbekannt"
	"undefundefinedundisclose"
	"dunkunknowunknownunkownu"
	"nspecifiedunteluseruser "
	"nameuser1usernameusunacu"
	"w naamvaciovalueverwijde"
	"rverwijderdverwijderenvi"
	"devoidvolgtvolgt nogvoor"
	"beeldvoornaamvoornaam ac"
	"hternaamvoornaam tussenv"
	"oegsel achternaamvorname"
	"vorname nachnamevorname "
	"namevotre nomvuotowebmas"
	"terweet ik nietweet niet"
	"weetnietweihnachtsmannwh"
	"ateverwinnie de poehwinn"
	"ie the poohwsxwxcyour em"
	"ailyour nameyournameyxcz"
	"adnezadnyzutanozxczxczxc";

static const uint32_t hyg_placeholder_words_offsets[] = {
	0, 5, 12, 23, 30, 36, 40, 48, 53, 59, 66, 74,
	84, 88, 93, 106, 118, 122, 130, 140, 144, 151, 159, 166,
	173, 182, 188, 195, 204, 212, 220, 229, 232, 239, 245, 249,
	252, 258, 262, 269, 274, 283, 289, 292, 304, 310, 318, 331,
	352, 355, 362, 373, 379, 383, 392, 406, 411, 416, 420, 431,
	441, 452, 464, 474, 487, 498, 508, 518, 525, 537, 547, 560,
	570, 581, 592, 598, 607, 614, 622, 634, 646, 657, 668, 671,
	677, 691, 703, 713, 724, 734, 742, 751, 761, 769, 772, 777,
	788, 797, 802, 813, 820, 828, 836, 841, 850, 858, 874, 881,
	888, 895, 902, 909, 914, 917, 924, 931, 938, 942, 951, 959,
	964, 975, 987, 998, 1014, 1017, 1023, 1033, 1043, 1063, 1082, 1091,
	1109, 1114, 1117, 1124, 1135, 1141, 1158, 1175, 1192, 1207, 1220, 1226,
	1239, 1248, 1256, 1263, 1267, 1282, 1292, 1304, 1315, 1331, 1341, 1356,
	1365, 1374, 1383, 1394, 1407, 1420, 1429, 1437, 1446, 1454, 1460, 1470,
	1474, 1480, 1492, 1509, 1525, 1529, 1532, 1538, 1551, 1562, 1565, 1573,
	1577, 1592, 1605, 1617, 1624, 1632, 1636, 1641, 1652, 1663, 1671, 1681,
	1691, 1706, 1720, 1730, 1738, 1750, 1764, 1770, 1773, 1779, 1789, 1799,
	1807, 1820, 1828, 1831, 1840, 1852, 1857, 1869, 1882, 1894, 1905, 1915,
	1927, 1937, 1946, 1954, 1970, 1985, 1993, 1999, 2005, 2013, 2019, 2028,
	2036, 2040, 2044, 2060, 2075, 2083, 2088, 2099, 2106, 2120, 2127, 2140,
	2152, 2162, 2176, 2191, 2198, 2210, 2223, 2233, 2244, 2255, 2267, 2274,
	2296, 2307, 2317, 2327, 2337, 2340, 2347, 2350, 2355, 2359, 2367, 2383,
	2387, 2399, 2402, 2415, 2428, 2435, 2443, 2458, 2462, 2467, 2477, 2481,
	2491, 2497, 2504, 2508, 2519, 2526, 2539, 2546, 2555, 2562, 2569, 2584,
	2597, 2618, 2632, 2647, 2662, 2678, 2689, 2699, 2712, 2727, 2738, 2754,
	2768, 2781, 2800, 2814, 2833, 2847, 2852, 2860, 2868, 2876, 2880, 2883,
	2888, 2894, 2901, 2908, 2910, 2920, 2929, 2936, 2946, 2953, 2966, 2975,
	2983, 2999, 3012, 3024, 3031, 3045, 3057, 3068, 3075, 3082, 3088, 3096,
	3104, 3114, 3122, 3129, 3137, 3143, 3150, 3166, 3178, 3192, 3202, 3208,
	3214, 3229, 3245, 3263, 3267, 3279, 3293, 3307, 3321, 3336, 3347, 3360,
	3374, 3389, 3398, 3404, 3408, 3417, 3422, 3429, 3436, 3450, 3463, 3472,
	3481, 3493, 3500, 3513, 3525, 3532, 3541, 3544, 3551, 3557, 3570, 3581,
	3593, 3598, 3606, 3615, 3630, 3652, 3661, 3672, 3684, 3702, 3713, 3725,
	3736, 3746, 3762, 3772, 3781, 3790, 3799, 3811, 3825, 3835, 3849, 3866,
	3884, 3895, 3901, 3911, 3929, 3943, 3954, 3966, 3979, 3990, 3995, 4000,
	4006, 4014, 4017, 4023, 4032, 4035, 4041, 4050, 4056, 4059, 4063, 4066,
	4072, 4078, 4089, 4097, 4107, 4118, 4129, 4140, 4143, 4147, 4153, 4162,
	4170, 4182, 4192, 4207, 4219, 4229, 4251, 4260, 4269, 4279, 4291, 4302,
	4311, 4321, 4330, 4340, 4349, 4355, 4363, 4372, 4381, 4388, 4391, 4394,
	4397, 4411, 4415, 4421, 4429, 4435, 4447, 4459, 4470, 4482, 4494, 4503,
	4513, 4523, 4533, 4543, 4552, 4561, 4570, 4579, 4590, 4602, 4613, 4622,
	4636, 4645, 4650, 4656, 4663, 4671, 4676, 4687, 4698, 4709, 4714, 4723,
	4732, 4739, 4750, 4759, 4768, 4776, 4784, 4792, 4800, 4810, 4821, 4826,
	4834, 4842, 4847, 4857, 4877, 4892, 4907, 4920, 4933, 4949, 4954, 4958,
	4965, 4968, 4978, 4984, 4990, 4996, 5007, 5016, 5021, 5030, 5041, 5044,
	5050, 5057, 5063, 5074, 5079, 5083, 5092, 5097, 5105, 5111, 5118, 5123,
	5128, 5137, 5147, 5158, 5162, 5166, 5171, 5180, 5189, 5197, 5216, 5249,
	5256, 5272, 5284, 5293, 5298, 5307, 5319, 5328, 5336, 5350, 5358, 5372,
	5387, 5390, 5393, 5403, 5412, 5420, 5423, 5428, 5433, 5439, 5442, 5448
};

static const uint16_t hyg_placeholder_words_slots[] = {
	343, 0, 0, 496, 505, 0, 487, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 259, 148, 0, 0, 0, 0, 0, 0,
	0, 222, 0, 0, 535, 0, 0, 0, 0, 0, 0, 0,
	0, 18, 338, 0, 0, 0, 0, 0, 0, 419, 467, 155,
	0, 0, 0, 0, 0, 396, 0, 0, 0, 0, 0, 0,
	0, 409, 0, 0, 0, 0, 0, 0, 334, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 524, 0, 134, 0, 0,
	312, 0, 0, 0, 0, 491, 213, 516, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 569, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 448, 0, 0, 0, 0, 0,
	0, 532, 0, 0, 0, 0, 42, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 477, 0, 0, 0, 0, 90, 95,
	112, 197, 306, 0, 0, 582, 0, 0, 0, 0, 258, 0,
	0, 295, 83, 152, 0, 26, 379, 551, 0, 0, 0, 0,
	0, 268, 168, 0, 350, 0, 0, 0, 0, 0, 0, 0,
	0, 91, 0, 397, 0, 0, 0, 0, 0, 0, 488, 520,
	407, 0, 0, 173, 0, 0, 96, 0, 0, 0, 0, 0,
	49, 331, 0, 0, 0, 0, 0, 0, 266, 366, 340, 476,
	0, 0, 0, 0, 0, 0, 0, 0, 302, 301, 0, 273,
	468, 0, 0, 0, 0, 0, 0, 0, 0, 0, 35, 0,
	0, 0, 92, 0, 224, 0, 0, 0, 0, 0, 0, 0,
	264, 175, 449, 0, 411, 0, 0, 78, 549, 0, 0, 0,
	0, 0, 0, 320, 0, 105, 0, 0, 0, 0, 0, 463,
	0, 0, 0, 0, 0, 0, 11, 208, 232, 240, 322, 378,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	226, 0, 0, 0, 0, 0, 0, 0, 523, 0, 0, 521,
	0, 0, 190, 0, 0, 0, 0, 0, 48, 121, 149, 386,
	443, 401, 0, 0, 211, 9, 354, 0, 0, 0, 120, 0,
	0, 0, 0, 122, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 275, 0, 0, 0, 0,
	0, 0, 192, 142, 0, 400, 0, 0, 0, 0, 70, 0,
	0, 0, 39, 143, 0, 0, 0, 0, 0, 0, 45, 0,
	0, 325, 0, 114, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 433, 0, 421, 452, 55, 0, 0, 0, 0, 0,
	0, 0, 269, 0, 0, 0, 0, 100, 0, 199, 0, 22,
	0, 0, 0, 0, 0, 403, 470, 0, 0, 0, 0, 0,
	239, 0, 0, 547, 0, 0, 0, 0, 0, 84, 568, 536,
	0, 382, 0, 0, 61, 0, 0, 255, 0, 0, 276, 418,
	561, 0, 368, 464, 136, 0, 0, 0, 0, 494, 220, 498,
	502, 515, 170, 288, 518, 530, 0, 439, 0, 339, 0, 247,
	0, 0, 0, 66, 481, 0, 0, 0, 231, 323, 387, 0,
	0, 245, 0, 0, 0, 0, 0, 0, 0, 0, 420, 0,
	528, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 539, 0, 0, 0, 0, 0, 218, 371, 0, 0, 330,
	0, 212, 357, 194, 185, 553, 16, 563, 0, 453, 0, 0,
	0, 0, 0, 511, 205, 512, 0, 0, 0, 164, 287, 1,
	346, 0, 435, 526, 517, 261, 0, 0, 0, 0, 86, 256,
	313, 0, 0, 0, 0, 0, 0, 425, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	151, 548, 0, 0, 0, 0, 0, 0, 0, 0, 0, 566,
	267, 0, 0, 0, 565, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 171,
	300, 0, 0, 0, 0, 0, 0, 0, 0, 355, 0, 0,
	0, 0, 0, 0, 210, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 451, 0, 0, 0, 0, 0, 0, 410, 0, 0,
	0, 0, 244, 0, 0, 0, 0, 0, 260, 0, 0, 394,
	0, 402, 0, 0, 0, 405, 0, 0, 0, 0, 0, 0,
	64, 0, 93, 0, 0, 0, 159, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 299, 228, 97, 0, 0, 0, 0,
	438, 0, 0, 0, 0, 10, 135, 189, 442, 75, 0, 0,
	546, 0, 432, 0, 0, 0, 0, 0, 0, 0, 0, 62,
	0, 0, 147, 0, 0, 540, 0, 0, 0, 0, 0, 237,
	0, 31, 278, 123, 289, 0, 0, 0, 0, 144, 0, 29,
	180, 440, 531, 581, 0, 248, 0, 0, 0, 103, 0, 0,
	0, 181, 54, 0, 207, 124, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 587, 0, 270, 263, 0, 0,
	0, 0, 32, 0, 69, 0, 0, 376, 0, 336, 0, 0,
	0, 0, 246, 0, 0, 0, 0, 0, 0, 500, 0, 0,
	0, 0, 51, 426, 567, 0, 4, 76, 0, 0, 0, 230,
	0, 0, 7, 0, 0, 0, 0, 0, 0, 0, 130, 349,
	0, 0, 550, 311, 0, 0, 543, 0, 0, 0, 0, 0,
	195, 0, 0, 0, 577, 0, 0, 0, 0, 0, 344, 0,
	0, 0, 40, 193, 0, 291, 541, 0, 0, 0, 0, 0,
	424, 0, 0, 0, 0, 504, 428, 564, 0, 118, 0, 0,
	0, 0, 219, 0, 0, 0, 0, 0, 0, 202, 294, 0,
	0, 67, 0, 415, 0, 285, 286, 580, 0, 0, 0, 0,
	0, 423, 404, 0, 0, 385, 0, 253, 0, 0, 0, 0,
	0, 0, 558, 272, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 373, 0, 0, 0, 437, 0, 480, 359, 0, 412,
	0, 0, 196, 0, 0, 0, 560, 0, 0, 0, 0, 251,
	471, 395, 473, 495, 576, 72, 0, 0, 0, 0, 0, 0,
	0, 94, 465, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 117, 0, 0, 0, 0, 514, 0, 0, 0,
	0, 585, 0, 137, 0, 271, 284, 0, 0, 0, 0, 0,
	578, 0, 0, 0, 0, 0, 73, 0, 0, 445, 0, 0,
	0, 0, 145, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 436, 0, 0, 0, 0, 281, 283, 0, 77, 104, 422,
	0, 0, 508, 0, 497, 0, 0, 129, 0, 554, 0, 0,
	538, 0, 459, 413, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 179, 0, 0, 0, 0, 0, 335, 0, 0, 0, 363,
	3, 0, 0, 0, 0, 513, 0, 0, 0, 243, 469, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 506, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 369, 0, 0, 0, 58, 0,
	0, 2, 317, 0, 6, 0, 0, 0, 557, 328, 0, 0,
	0, 461, 140, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 36, 348, 0, 0, 47, 0, 52,
	203, 0, 101, 0, 0, 0, 234, 0, 0, 0, 0, 0,
	0, 0, 501, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 293, 351, 434, 0, 43, 0, 0, 0, 365, 106,
	0, 0, 493, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 571, 79, 316, 0, 0, 0, 337, 0,
	0, 262, 0, 0, 0, 235, 0, 0, 169, 184, 0, 0,
	0, 0, 458, 474, 0, 0, 0, 0, 0, 88, 0, 0,
	0, 0, 0, 484, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 233, 0, 0, 0, 0, 0, 282, 0, 573, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 191, 182, 5, 384, 0, 0, 0, 0, 0,
	166, 0, 0, 544, 0, 0, 0, 107, 108, 109, 110, 139,
	446, 0, 318, 0, 0, 0, 0, 0, 0, 0, 479, 0,
	0, 0, 0, 0, 0, 274, 225, 0, 200, 0, 0, 360,
	0, 0, 119, 0, 398, 0, 391, 227, 19, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 374, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 206,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 188, 388, 183,
	0, 542, 0, 0, 0, 0, 102, 0, 0, 0, 34, 0,
	310, 87, 0, 0, 447, 186, 489, 0, 0, 0, 0, 408,
	0, 154, 0, 0, 0, 0, 0, 0, 150, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 427, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 33, 0,
	0, 242, 68, 370, 0, 56, 0, 0, 0, 0, 0, 0,
	0, 0, 529, 356, 59, 81, 441, 126, 0, 332, 0, 326,
	522, 14, 362, 364, 0, 0, 8, 0, 0, 556, 223, 0,
	486, 0, 0, 214, 0, 0, 0, 0, 0, 0, 0, 478,
	0, 0, 0, 0, 0, 0, 0, 0, 257, 0, 0, 0,
	0, 457, 555, 0, 128, 0, 0, 0, 492, 534, 0, 383,
	0, 0, 0, 503, 0, 0, 319, 0, 450, 0, 0, 0,
	0, 0, 444, 0, 0, 0, 12, 50, 0, 0, 0, 0,
	0, 0, 347, 0, 0, 0, 46, 0, 0, 0, 0, 217,
	0, 0, 0, 0, 0, 0, 0, 99, 0, 0, 0, 0,
	0, 15, 0, 304, 462, 0, 329, 0, 132, 0, 570, 0,
	0, 559, 209, 0, 372, 0, 0, 0, 0, 156, 201, 215,
	429, 44, 249, 74, 342, 483, 510, 527, 0, 0, 0, 0,
	0, 162, 0, 0, 0, 0, 0, 0, 30, 0, 0, 0,
	0, 377, 509, 254, 390, 0, 0, 177, 187, 20, 519, 0,
	0, 0, 0, 0, 0, 0, 583, 584, 0, 0, 0, 0,
	0, 0, 0, 280, 0, 0, 0, 0, 0, 85, 0, 0,
	562, 393, 174, 0, 579, 0, 0, 0, 290, 0, 0, 138,
	216, 60, 358, 0, 375, 0, 392, 0, 0, 0, 0, 0,
	0, 345, 0, 0, 0, 0, 13, 0, 236, 0, 63, 327,
	229, 0, 0, 0, 0, 115, 116, 0, 0, 0, 0, 0,
	0, 0, 0, 324, 0, 533, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 466, 165, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 416, 0, 0, 141, 0, 460, 0, 0,
	0, 381, 204, 380, 252, 525, 574, 292, 586, 0, 0, 0,
	0, 399, 277, 0, 279, 0, 0, 361, 314, 315, 0, 0,
	53, 172, 0, 0, 406, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 297, 353, 485, 0, 71, 198, 0, 158,
	303, 0, 57, 507, 0, 0, 0, 0, 0, 0, 333, 176,
	0, 296, 0, 0, 0, 0, 0, 37, 552, 0, 0, 0,
	0, 0, 17, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 163, 0, 111, 0, 298, 0, 0, 0, 367,
	0, 341, 0, 0, 0, 431, 0, 0, 0, 0, 0, 0,
	133, 0, 0, 0, 0, 545, 160, 0, 0, 0, 456, 389,
	0, 490, 0, 0, 0, 98, 157, 41, 0, 0, 21, 23,
	24, 27, 0, 0, 125, 0, 0, 0, 0, 0, 127, 0,
	0, 0, 0, 0, 0, 321, 0, 0, 0, 0, 221, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 305, 0, 0, 414,
	0, 0, 0, 38, 0, 0, 161, 113, 0, 0, 131, 0,
	0, 0, 25, 167, 0, 0, 0, 89, 0, 0, 0, 0,
	0, 0, 0, 482, 0, 0, 0, 0, 0, 0, 80, 0,
	0, 28, 0, 0, 0, 475, 0, 238, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 82, 0, 0, 0, 0, 0, 0,
	0, 0, 417, 0, 430, 0, 0, 0, 0, 0, 265, 0,
	0, 0, 572, 65, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 537, 178, 0, 0, 499, 0, 0, 0, 0, 0, 0,
	307, 241, 308, 309, 0, 0, 250, 0, 0, 153, 0, 0,
	146, 0, 0, 0, 0, 0, 352, 454, 0, 472, 0, 0,
	455, 0, 0, 0, 0, 0, 575, 0
};

static const uint32_t hyg_placeholder_words_starts[] = {
	134217728, 1073809440, 1024, 1073809412, 4210688, 1073774592, 544, 541082640, 134234656, 133120, 268437632, 16777216,
	570490880, 13664256, 2050, 553656320, 163841, 1152, 264192, 131072, 1073775616, 0, 12583172, 66592,
	1, 32768, 1032, 33554560, 128, 4, 1342177280, 1077936128, 4194372, 262, 1073741824, 268435480,
	2097216, 0, 402653697, 128, 3221227520, 16842752, 603979776, 2080, 8652864, 0, 65664, 2097184,
	16777232, 134283264, 269616128, 4194304, 4194304, 8192, 9, 0, 2282242048, 201327624, 268435456, 524800,
	268444160, 9, 4, 2148016128, 32, 268435456, 8429696, 2684354576, 276889728, 536870912, 134217728, 268435456,
	131137, 536870913, 0, 2147502082, 2147483648, 2147811328, 33556484, 2, 65600, 65544, 67112960, 263697,
	0, 32, 32, 134250496, 0, 1107298368, 8, 88145920, 1, 0, 2147483648, 65536,
	1174929408, 1073743888, 134217730, 0, 0, 67109120, 4417, 131080, 16384, 1081380, 135266304, 1207960704,
	2048, 2228224, 40, 33554432, 268443648, 268435456, 2147879040, 147472, 4096, 138970112, 64, 0,
	16777216, 2181038084, 8388608, 16, 2214592576, 302252032, 1049600, 1073747968
};

const HygWordlist hyg_placeholder_words = {
	hyg_placeholder_words_words, hyg_placeholder_words_offsets, hyg_placeholder_words_slots, 2047, 587, 33,
	NULL, NULL, NULL,
	.starts = hyg_placeholder_words_starts
};

extern const HygWordlist hyg_placeholder_domains;

static const char hyg_placeholder_domains_words[] =
	"aaaabcdasdasdasdfasdfasd"
	"faucunazertybarbbbbeispi"
	"elblablahbrakbrakemailad"
	"omaindomainedomeindummye"
	"jemploemailtestesempioex"
	"ampleexemplefakefakeemai"
	"lfakemailfoofoobargeenge"
	"en-e-mailgeen-emailgeen-"
	"mailgeenemailgeenmailinc"
	"onnuinvalidkeinkeinekein"
	"e-emailkeine-mailkeineem"
	"ailkeinemaillocallocaldo"
	"mainlocalhostmail-testmy"
	"domainnietbekendno-email"
	"no-mailno-replynobodynod"
	"omainnoemailnoemailaddre"
	"ssnoemailprovidednomailn"
	"onenoreplynotavailableno"
	"tprovidednowherenvtonbek"
	"endpasdemailqwertyqwertz"
	"sincorreosinemailtesttes"
	"tingtestmailunbekanntunk"
	"nownvoorbeeldxxxxxxxxxxx"
	"xyour-domainyourcompanyy"
	"ourdomain";

static const uint32_t hyg_placeholder_domains_offsets[] = {
	0, 3, 7, 13, 17, 25, 30, 36, 39, 42, 50, 53,
	57, 61, 71, 77, 84, 90, 95, 102, 111, 118, 125, 132,
	136, 145, 153, 156, 162, 166, 177, 187, 196, 205, 213, 220,
	227, 231, 236, 247, 257, 267, 276, 281, 292, 301, 310, 318,
	328, 336, 343, 351, 357, 365, 372, 386, 401, 407, 411, 418,
	430, 441, 448, 451, 459, 468, 474, 480, 489, 497, 501, 508,
	516, 525, 532, 541, 544, 548, 553, 564, 575, 585
};

static const uint16_t hyg_placeholder_domains_slots[] = {
	0, 0, 0, 71, 0, 0, 0, 0, 1, 0, 0, 0,
	0, 32, 66, 67, 0, 29, 0, 0, 0, 0, 0, 0,
	0, 0, 57, 14, 36, 73, 10, 61, 0, 0, 0, 41,
	42, 0, 0, 0, 0, 0, 0, 0, 0, 48, 0, 7,
	34, 21, 76, 0, 0, 0, 0, 0, 0, 52, 80, 0,
	0, 69, 0, 0, 64, 37, 0, 0, 0, 0, 0, 0,
	0, 17, 0, 0, 5, 54, 72, 0, 0, 27, 56, 0,
	0, 33, 0, 0, 0, 15, 50, 0, 8, 0, 0, 0,
	0, 0, 0, 26, 0, 81, 0, 0, 0, 53, 77, 0,
	0, 51, 65, 0, 0, 0, 0, 44, 0, 0, 0, 0,
	0, 0, 6, 0, 0, 0, 13, 74, 0, 0, 0, 9,
	2, 22, 3, 0, 0, 0, 0, 0, 43, 0, 0, 18,
	0, 46, 0, 16, 0, 0, 0, 0, 38, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 63, 0, 78, 0, 0, 0,
	31, 47, 0, 62, 55, 23, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 19, 0, 0, 0, 0, 45, 0, 0, 25,
	0, 0, 60, 70, 0, 0, 0, 0, 0, 0, 79, 0,
	11, 0, 0, 0, 0, 58, 75, 0, 0, 0, 0, 0,
	0, 0, 0, 68, 0, 40, 0, 30, 0, 39, 59, 0,
	0, 0, 4, 0, 20, 35, 0, 49, 0, 0, 0, 0,
	12, 0, 0, 24, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 28
};

const HygWordlist hyg_placeholder_domains = {
	hyg_placeholder_domains_words, hyg_placeholder_domains_offsets, hyg_placeholder_domains_slots, 255, 81, 15,
	NULL, NULL, NULL
};
