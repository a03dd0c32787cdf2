/*
 * Written by generate/wordlist.py from build/street_abbreviation.txt, src/field/data/street_addition.txt, src/field/data/street_box.txt, src/field/data/street_word.txt.
 * Do not edit: edit the lists and run `make reference-data`.
 */
#include "text/wordlist.h"

extern const HygWordlist hyg_street_abbreviations;

static const char hyg_street_abbreviations_words[] =
	"cs ^ulcs ^ulicacs ^ulice"
	"cs armcs drcs gencs kptc"
	"s nabrcs nabreziecs namc"
	"s namestiecs sidlcs sidl"
	"iskocs svcs trcs triedad"
	"a -gdda -pldsda drda gd$"
	"da glda gmlda kgsda llda"
	" ndrda nrda pl$da plds$d"
	"a sdrda sktda stda v$de "
	"-plde -strde -strasede -"
	"strassde -wgde ade a dde"
	" all$de bfde bgmde bgmst"
	"rde burgermde ch$de drde"
	" gebrde gende grde gross"
	"ende grosserde hbfde hld"
	"e i dde johde kardde kld"
	"e kleinende kleinerde mi"
	"nde obde oberende oberer"
	"de pfrde pl$de prasde pr"
	"ofde prom$de sktde stde "
	"strde strasede untde unt"
	"erende untererde vde v d"
	"de wg$el ^odel agel leof"
	"el lofel plel platen ave"
	"n aveen avenen bden bldg"
	"en blvden boulen br$en b"
	"vden bypen centreen cire"
	"n circen cirsen cl$en cl"
	"o$en cntren coen cren cr"
	"$en cresen crescen crs$e"
	"n crt$en ct$en ctren dre"
	"n dr$en drv$en een e$en "
	"eighthen est$en expwyen "
	"expyen fifthen firsten f"
	"ourthen ften fwyen gdnen"
	" gdnsen gr$en grn$en gro"
	"$en grv$en gten gt$en gv"
	"$en hl$en htsen hwayen h"
	"wyen inden jcten lnen ln"
	"$en lren lwren mdwsen mn"
	"ren mten mtnen mwsen nen"
	" n$en neen ninthen nwen "
	"orchen pdeen pk$en pkwye"
	"n pkyen pl$en plc$en plz"
	"en plzaen pten pwyen rde"
	"n rd$en rdgen riven rten"
	" rteen sen s$en seen sec"
	"onden seventhen sixthen "
	"spgen spgsen sqen sten s"
	"t$en steen stren str$en "
	"swen tce$en tenthen ter$"
	"en terr$en thirden tpken"
	" tpkeen tr$en trlen upre"
	"n vlgen vlyen vw$en wen "
	"w$en wlken wyen xinges ^"
	"aves ^avdes ^avdaes ^ave"
	"es ^avenidaes ^bdaes ^bo"
	"es ^ces ^callees ^cames "
	"^caminoes ^carres ^carre"
	"res ^carreteraes ^cles ^"
	"clles ^cmnoes ^cnoes ^cr"
	"taes ^ctraes ^g viaes ^g"
	"ltaes ^gtaes ^gves ^pasa"
	"jees ^paseoes ^pjees ^pl"
	"es ^plazaes ^plzes ^plza"
	"es ^poes ^poles ^poligon"
	"oes ^pses ^psjees ^psoes"
	" ^pzes ^pzaes ^rdaes ^ro"
	"ndaes ^traes ^traves ^tr"
	"avesiaes ^trves ^urbes b"
	"lvres capes ctees dres d"
	"raes fcoes genes gnrales"
	" grales indes m aes maes"
	" nraes ntraes poles prof"
	"es ses snes sres sraes s"
	"taes stoet mntet pstet t"
	"et tnfi -ktfi k$fi t$fr "
	"^allfr ^alleefr ^alleesf"
	"r ^avfr ^avefr ^avenfr ^"
	"avenuefr ^bdfr ^bldfr ^b"
	"lvdfr ^boulfr ^boulevard"
	"fr ^bvdfr ^chfr ^chaussf"
	"r ^chausseefr ^chefr ^ch"
	"eefr ^chemfr ^cheminfr ^"
	"citefr ^closfr ^coursfr "
	"^crfr ^crsfr ^espfr ^esp"
	"lanadefr ^faubourgfr ^fb"
	"gfr ^fgfr ^hamfr ^hameau"
	"fr ^impfr ^impassefr ^ld"
	"fr ^lieu ditfr ^lotfr ^l"
	"otissementfr ^monteefr ^"
	"mtefr ^pasfr ^passfr ^pa"
	"ssagefr ^plfr ^placefr ^"
	"qfr ^qufr ^quaifr ^rfr ^"
	"rdptfr ^resfr ^residence"
	"fr ^routefr ^rptfr ^rtef"
	"r ^ruefr ^sentfr ^sentie"
	"rfr ^sqfr ^squarefr ^ven"
	"fr ^venellefr ^villafr ^"
	"z afr ^z ifr ^zafr ^zacf"
	"r ^zifr capfr cdtfr cmdt"
	"fr cnefr colfr doctfr dr"
	"fr fbgfr fgfr galfr gdfr"
	" gdefr genfr j jfr jjfr "
	"ltfr malfr mgrfr n dfr n"
	"dfr pdtfr prfr premierfr"
	" presfr proffr ptfr ptef"
	"r stfr stefr stsfr vxhu "
	"drhu krthu rkphu sgthu s"
	"tnyhu szthu uhu u$hu utc"
	"it ^c dait ^c soit ^cdai"
	"t ^circ neit ^contrit ^c"
	"ontradait ^corsoit ^csoi"
	"t ^frit ^frazit ^l goit "
	"^l reit ^largoit ^lgoit "
	"^locit ^localitait ^p le"
	"it ^p zait ^p zzait ^pia"
	"zzait ^piazzaleit ^pleit"
	" ^pzait ^pzleit ^pzzait "
	"^strit ^stradait ^travit"
	" ^vit ^v leit ^v loit ^v"
	"iait ^vialeit ^vicit ^vi"
	"coloit ^vleit ^vloit cav"
	"it com leit dottit f lli"
	"it flliit git genit mons"
	"it onit profit provit pr"
	"ov leit sit s tait ssit "
	"stait stoit vlt glt g$lt"
	" pl$lt prlv -ielalv pros"
	"pnl -dknl -dyknl -grnl -"
	"grtnl -kdnl -lnnl -plnl "
	"-plnnl -singlnl -snglnl "
	"-strnl -strtnl -wgnl 1st"
	"enl 2denl 3denl 4denl 5d"
	"enl admnl bgmnl burgnl b"
	"urgemnl derdenl dokternl"
	" drnl dsnl eerstenl gebr"
	"nl gennl grnl irnl jhrnl"
	" jkvrnl jonkhnl knl kapn"
	"l kardnl klnl klnnl koln"
	"l konnl lnl ln$nl ltnl l"
	"uitnl majnl majoornl mej"
	"nl mevrnl mgrnl minnl mr"
	"nl mwnl n znl nieuwnl no"
	"tnl notarisnl nwnl nwenl"
	" nznl o znl oznl pastnl "
	"pl$nl pln$nl prnl presnl"
	" profnl prsnl pstnl sint"
	"nl sintenl sntnl stnl st"
	"enl strnl str$nl tweeden"
	"l vnl v dnl van dennl va"
	"n dernl vdnl vierdenl vi"
	"jfdenl wethnl wg$no -gat"
	"eno -gatenno -gtno -plno"
	" -vegno -vegenno -veino "
	"-vnno drno gate$no gaten"
	"$no glno gmlno gt$no nno"
	" ndrno ono pl$no plassen"
	"$no sno stno v$no veg$no"
	" vegen$no vei$no vn$pl ^"
	"alpl ^aleipl ^alejapl ^a"
	"lejepl ^ospl ^osiedlepl "
	"^plpl ^placpl ^ulpl ^uli"
	"capl abppl bppl drpl gen"
	"pl impl inzpl jpl kardpl"
	" kptpl kspl marszpl mjrp"
	"l nmppl plkpl profpl pul"
	"kpl swpt ^alpt ^alamedap"
	"t ^avpt ^avept ^avenidap"
	"t ^bcpt ^ccpt ^estpt ^es"
	"trpt ^estradapt ^ladpt ^"
	"largopt ^lgpt ^lgopt ^pc"
	"pt ^pcapt ^pracapt ^prcp"
	"t ^rpt ^rodpt ^rodoviapt"
	" ^ruapt ^trpt ^travpt ^t"
	"ravessapt ^trvpt ^tvpt ^"
	"urbpt almpt cappt celpt "
	"dpt drpt drapt engpt gen"
	"pt malpt n srapt pept pr"
	"espt profpt profapt spt "
	"srpt srapt stapt storo ^"
	"alro ^aleearo ^b dulro ^"
	"bdro ^bdulro ^blvdro ^bu"
	"levardro ^calro ^intro ^"
	"p taro ^ptaro ^sosro ^sp"
	"lro ^strro ^stradaro drr"
	"o genro sfru ^ulru ^ulic"
	"aru ^ulitsaru ^vulru ^vu"
	"licaru ^vuliciaru ^vulyt"
	"siaru bulru nabru perru "
	"plru prru pr ktru prktru"
	" prospru shru ul$ru ulic"
	"a$ru ulitsa$ru vul$ru vu"
	"lica$sh ^ulsh ^ulicash b"
	"ulsh drsh svsh ul$sh uli"
	"ca$sl csl c$sl trgsl uls"
	"v -gatsv -vagsv drsv g$s"
	"v lsv l asv nsv osv pl$s"
	"v ssv s tsv sktsv stsv v"
	"sv v$tr blvtr bultr bulv"
	"artr cadtr caddetr cdtr "
	"mahtr mahalletr mhtr skt"
	"r soktr sokagizz -dykzz "
	"-grtzz -plnzz -singlzz -"
	"snglzz -strtzz -wgzz 1st"
	"ezz 2dezz 3dezz 4dezz 5d"
	"ezz ^alleezz ^alleeszz ^"
	"avenzz ^avenidazz ^avenu"
	"ezz ^bldzz ^boulzz ^boul"
	"evardzz ^bvdzz ^chausszz"
	" ^chausseezz ^chezz ^che"
	"ezz ^chemzz ^cheminzz ^c"
	"ourszz ^esplanadezz ^fau"
	"bourgzz ^fbgzz ^hameauzz"
	" ^impassezz ^largozz ^lg"
	"ozz ^lieu ditzz ^lotisse"
	"mentzz ^monteezz ^mtezz "
	"^passagezz ^placezz ^plz"
	"zz ^plzazz ^quaizz ^rdpt"
	"zz ^residencezz ^routezz"
	" ^rptzz ^rtezz ^sentierz"
	"z ^sqzz ^squarezz ^strad"
	"azz ^ulicazz ^venellezz "
	"^z azz ^z izz ^zaczz adm"
	"zz avenzz bldgzz boulzz "
	"burgemzz bvdzz bypzz cdt"
	"zz centrezz cirzz circzz"
	" cirszz clo$zz cmdtzz cn"
	"ezz cntrzz creszz crescz"
	"z crt$zz ctrzz doctzz do"
	"kterzz drv$zz expwyzz ex"
	"pyzz fbgzz fwyzz gdezz g"
	"dnzz gdnszz grn$zz gro$z"
	"z grv$zz htszz hwayzz hw"
	"yzz j jzz jctzz jhrzz jk"
	"vrzz jonkhzz klzz klnzz "
	"konzz kptzz luitzz lwrzz"
	" majoorzz mdwszz mejzz m"
	"evrzz mgrzz mnrzz mtnzz "
	"mwszz n dzz n zzz ndrzz "
	"nieuwzz notariszz nwezz "
	"o zzz orchzz pdezz pdtzz"
	" pkwyzz pkyzz plc$zz pln"
	"$zz plzzz plzazz prszz p"
	"tezz pwyzz rdgzz rivzz r"
	"tezz sintzz sintezz sktz"
	"z sntzz spgzz spgszz sqz"
	"z stazz stozz stszz tce$"
	"zz terr$zz tpkzz tpkezz "
	"trlzz ulica$zz uprzz van"
	" denzz van derzz vlgzz v"
	"lyzz wethzz wg$zz wlkzz "
	"xing";

static const uint32_t hyg_street_abbreviations_offsets[] = {
	0, 6, 15, 24, 30, 35, 41, 47, 54, 65, 71, 82,
	89, 100, 105, 110, 119, 125, 133, 138, 144, 149, 155, 161,
	166, 172, 177, 183, 191, 197, 203, 208, 213, 219, 226, 236,
	246, 252, 256, 262, 269, 274, 280, 289, 299, 305, 310, 317,
	323, 328, 338, 348, 354, 359, 365, 371, 378, 383, 393, 403,
	409, 414, 423, 432, 438, 444, 451, 458, 466, 472, 477, 483,
	492, 498, 508, 518, 522, 528, 534, 540, 545, 552, 558, 563,
	570, 575, 581, 588, 593, 600, 607, 614, 620, 626, 632, 641,
	647, 654, 661, 667, 674, 681, 686, 691, 697, 704, 712, 719,
	726, 732, 738, 743, 749, 756, 760, 765, 774, 781, 789, 796,
	804, 812, 821, 826, 832, 838, 845, 851, 858, 865, 872, 877,
	883, 889, 895, 901, 908, 914, 920, 926, 931, 937, 942, 948,
	955, 961, 966, 972, 978, 982, 987, 992, 1000, 1005, 1012, 1018,
	1024, 1031, 1037, 1043, 1050, 1056, 1063, 1068, 1074, 1079, 1085, 1091,
	1097, 1102, 1108, 1112, 1117, 1122, 1131, 1141, 1149, 1155, 1162, 1167,
	1172, 1178, 1184, 1190, 1197, 1202, 1209, 1217, 1224, 1232, 1240, 1246,
	1253, 1259, 1265, 1271, 1277, 1283, 1289, 1293, 1298, 1304, 1309, 1316,
	1322, 1329, 1337, 1344, 1355, 1362, 1368, 1373, 1382, 1389, 1399, 1407,
	1417, 1430, 1436, 1443, 1451, 1458, 1466, 1474, 1483, 1491, 1498, 1504,
	1514, 1523, 1530, 1536, 1545, 1552, 1560, 1566, 1573, 1585, 1591, 1599,
	1606, 1612, 1619, 1626, 1635, 1642, 1650, 1662, 1669, 1676, 1683, 1689,
	1695, 1700, 1706, 1712, 1718, 1726, 1733, 1739, 1745, 1750, 1756, 1763,
	1769, 1776, 1780, 1785, 1790, 1796, 1802, 1808, 1814, 1820, 1824, 1829,
	1835, 1840, 1845, 1852, 1861, 1871, 1877, 1884, 1892, 1902, 1908, 1915,
	1923, 1931, 1944, 1951, 1957, 1967, 1979, 1986, 1994, 2002, 2012, 2020,
	2028, 2037, 2043, 2050, 2057, 2070, 2082, 2089, 2095, 2102, 2112, 2119,
	2130, 2136, 2148, 2155, 2170, 2180, 2187, 2194, 2202, 2213, 2219, 2228,
	2233, 2239, 2247, 2252, 2260, 2267, 2280, 2289, 2296, 2303, 2310, 2318,
	2329, 2335, 2345, 2352, 2363, 2372, 2379, 2386, 2392, 2399, 2405, 2411,
	2417, 2424, 2430, 2436, 2443, 2448, 2454, 2459, 2465, 2470, 2476, 2482,
	2488, 2493, 2498, 2504, 2510, 2516, 2521, 2527, 2532, 2542, 2549, 2556,
	2561, 2567, 2572, 2578, 2584, 2589, 2594, 2600, 2606, 2612, 2619, 2625,
	2629, 2634, 2640, 2648, 2656, 2663, 2674, 2683, 2695, 2704, 2711, 2717,
	2725, 2733, 2741, 2750, 2757, 2764, 2776, 2784, 2792, 2801, 2811, 2823,
	2830, 2837, 2845, 2853, 2860, 2870, 2878, 2883, 2891, 2899, 2906, 2915,
	2922, 2932, 2939, 2946, 2952, 2961, 2968, 2976, 2983, 2987, 2993, 3000,
	3005, 3012, 3019, 3029, 3033, 3040, 3045, 3051, 3057, 3061, 3065, 3070,
	3076, 3081, 3089, 3097, 3103, 3110, 3116, 3123, 3129, 3135, 3141, 3148,
	3157, 3165, 3172, 3180, 3186, 3193, 3199, 3205, 3211, 3217, 3223, 3229,
	3236, 3245, 3253, 3262, 3267, 3272, 3281, 3288, 3294, 3299, 3304, 3310,
	3317, 3325, 3329, 3335, 3342, 3347, 3353, 3359, 3365, 3369, 3375, 3380,
	3387, 3393, 3402, 3408, 3415, 3421, 3427, 3432, 3437, 3443, 3451, 3457,
	3467, 3472, 3478, 3483, 3489, 3494, 3501, 3507, 3514, 3519, 3526, 3533,
	3539, 3545, 3552, 3560, 3566, 3571, 3577, 3583, 3590, 3599, 3603, 3609,
	3619, 3629, 3634, 3643, 3652, 3659, 3665, 3673, 3682, 3688, 3694, 3701,
	3710, 3717, 3723, 3728, 3736, 3745, 3750, 3756, 3762, 3766, 3772, 3776,
	3782, 3793, 3797, 3802, 3807, 3814, 3823, 3830, 3836, 3842, 3850, 3859,
	3868, 3874, 3885, 3891, 3899, 3905, 3914, 3920, 3925, 3930, 3936, 3941,
	3947, 3951, 3958, 3964, 3969, 3977, 3983, 3989, 3995, 4002, 4009, 4014,
	4020, 4031, 4037, 4044, 4055, 4061, 4067, 4074, 4082, 4093, 4100, 4109,
	4115, 4122, 4128, 4135, 4144, 4151, 4156, 4163, 4174, 4181, 4187, 4195,
	4207, 4214, 4220, 4227, 4233, 4239, 4245, 4249, 4254, 4260, 4266, 4272,
	4278, 4286, 4291, 4298, 4305, 4313, 4317, 4322, 4328, 4334, 4340, 4346,
	4355, 4364, 4370, 4378, 4386, 4398, 4405, 4412, 4420, 4427, 4434, 4441,
	4448, 4458, 4463, 4469, 4474, 4480, 4489, 4499, 4506, 4516, 4527, 4539,
	4545, 4551, 4557, 4562, 4567, 4575, 4582, 4590, 4595, 4601, 4610, 4620,
	4627, 4637, 4643, 4652, 4658, 4663, 4668, 4674, 4683, 4687, 4692, 4698,
	4703, 4710, 4717, 4722, 4727, 4731, 4737, 4741, 4745, 4751, 4755, 4761,
	4767, 4772, 4776, 4781, 4787, 4793, 4802, 4808, 4816, 4821, 4827, 4837,
	4842, 4847, 4853, 4862, 4869, 4876, 4883, 4892, 4900, 4908, 4914, 4921,
	4927, 4933, 4939, 4945, 4954, 4964, 4972, 4983, 4993, 5000, 5008, 5021,
	5028, 5038, 5050, 5057, 5065, 5073, 5083, 5092, 5105, 5117, 5124, 5134,
	5145, 5154, 5161, 5173, 5188, 5198, 5205, 5216, 5225, 5232, 5240, 5248,
	5256, 5269, 5278, 5285, 5292, 5303, 5309, 5319, 5329, 5338, 5349, 5356,
	5363, 5370, 5376, 5383, 5390, 5397, 5406, 5412, 5418, 5424, 5433, 5439,
	5446, 5453, 5460, 5467, 5473, 5480, 5487, 5495, 5502, 5508, 5515, 5524,
	5531, 5539, 5546, 5552, 5558, 5564, 5570, 5577, 5584, 5591, 5598, 5604,
	5611, 5617, 5623, 5629, 5635, 5642, 5650, 5655, 5661, 5667, 5673, 5680,
	5686, 5695, 5702, 5708, 5715, 5721, 5727, 5733, 5739, 5745, 5751, 5757,
	5765, 5775, 5781, 5787, 5794, 5800, 5806, 5813, 5819, 5826, 5833, 5839,
	5846, 5852, 5858, 5864, 5870, 5876, 5882, 5889, 5897, 5903, 5909, 5915,
	5922, 5927, 5933, 5939, 5945, 5952, 5960, 5966, 5973, 5979, 5988, 5994,
	6004, 6014, 6020, 6026, 6033, 6039, 6045, 6052
};

static const uint16_t hyg_street_abbreviations_slots[] = {
	869, 0, 855, 0, 0, 0, 0, 0, 0, 441, 451, 642,
	0, 0, 271, 0, 117, 241, 0, 63, 0, 0, 0, 114,
	0, 0, 0, 0, 0, 167, 556, 524, 615, 10, 320, 188,
	252, 364, 519, 0, 0, 0, 0, 0, 0, 0, 236, 354,
	600, 110, 267, 557, 788, 653, 0, 698, 115, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 708, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 631, 0, 0, 0, 367, 0, 635, 112, 0, 0, 100,
	0, 0, 681, 683, 833, 465, 848, 0, 0, 0, 459, 0,
	706, 0, 0, 105, 711, 0, 608, 678, 0, 0, 0, 812,
	822, 0, 51, 0, 0, 0, 823, 0, 0, 0, 442, 0,
	0, 146, 782, 0, 0, 0, 0, 444, 0, 136, 675, 404,
	0, 0, 803, 0, 0, 0, 0, 0, 802, 0, 0, 386,
	0, 0, 44, 119, 0, 0, 130, 488, 101, 409, 819, 798,
	834, 0, 0, 0, 0, 0, 143, 268, 690, 346, 0, 0,
	579, 643, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 2, 314, 429, 0, 0, 0, 775, 127, 0, 0, 0,
	0, 0, 0, 0, 0, 652, 0, 0, 276, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 257, 0, 0, 0, 0,
	0, 498, 704, 0, 0, 0, 0, 531, 0, 0, 815, 280,
	473, 0, 0, 672, 0, 732, 0, 0, 0, 256, 714, 784,
	0, 0, 0, 0, 779, 594, 625, 0, 0, 0, 794, 0,
	0, 0, 0, 0, 0, 0, 0, 816, 0, 448, 718, 379,
	155, 572, 573, 728, 0, 0, 0, 106, 566, 0, 0, 380,
	5, 20, 744, 52, 590, 3, 179, 246, 300, 319, 399, 589,
	480, 227, 0, 0, 0, 649, 581, 0, 0, 475, 702, 857,
	412, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 26,
	464, 0, 0, 850, 0, 501, 273, 0, 45, 0, 0, 0,
	175, 0, 151, 0, 503, 0, 0, 0, 0, 0, 0, 537,
	0, 0, 0, 0, 0, 347, 161, 348, 312, 619, 800, 0,
	861, 0, 0, 0, 808, 0, 85, 47, 805, 0, 419, 0,
	72, 506, 658, 500, 0, 0, 0, 400, 0, 74, 95, 844,
	0, 293, 0, 0, 0, 0, 232, 0, 0, 0, 62, 0,
	0, 303, 351, 528, 561, 0, 103, 772, 0, 799, 0, 0,
	0, 311, 0, 217, 331, 0, 0, 370, 0, 0, 356, 0,
	0, 0, 0, 0, 476, 633, 0, 611, 0, 324, 552, 353,
	648, 250, 685, 0, 0, 0, 0, 233, 224, 242, 77, 629,
	664, 814, 0, 491, 0, 438, 313, 234, 0, 0, 292, 0,
	0, 0, 27, 489, 0, 0, 53, 0, 0, 0, 193, 0,
	0, 120, 749, 0, 0, 0, 0, 748, 0, 0, 0, 0,
	0, 0, 190, 261, 659, 737, 244, 0, 0, 645, 727, 0,
	0, 0, 0, 0, 14, 199, 0, 0, 0, 0, 285, 0,
	0, 0, 0, 761, 595, 546, 355, 0, 0, 15, 0, 0,
	0, 0, 730, 864, 327, 694, 0, 0, 0, 0, 0, 0,
	0, 32, 394, 768, 0, 0, 0, 0, 24, 667, 0, 0,
	0, 0, 0, 863, 0, 602, 0, 125, 0, 0, 383, 568,
	58, 411, 0, 482, 0, 0, 0, 208, 365, 686, 138, 460,
	693, 701, 0, 0, 0, 0, 0, 0, 0, 0, 687, 0,
	0, 372, 0, 169, 369, 306, 349, 612, 656, 157, 721, 0,
	0, 34, 0, 0, 132, 511, 0, 0, 192, 298, 697, 0,
	0, 0, 0, 0, 760, 736, 715, 0, 11, 849, 0, 0,
	0, 0, 0, 0, 12, 73, 397, 0, 435, 604, 160, 634,
	0, 0, 0, 0, 410, 297, 0, 0, 0, 0, 0, 0,
	0, 518, 0, 141, 636, 0, 0, 0, 0, 792, 0, 0,
	0, 0, 277, 0, 0, 470, 0, 0, 447, 433, 766, 853,
	0, 0, 0, 0, 541, 0, 60, 94, 559, 97, 757, 871,
	0, 810, 0, 0, 0, 0, 0, 0, 0, 0, 198, 684,
	0, 0, 786, 337, 623, 0, 0, 606, 131, 237, 713, 0,
	0, 6, 0, 0, 0, 162, 758, 0, 0, 709, 0, 19,
	428, 0, 632, 0, 0, 0, 176, 0, 0, 0, 258, 309,
	0, 0, 726, 0, 0, 316, 0, 0, 342, 432, 0, 0,
	0, 0, 0, 0, 0, 484, 0, 0, 836, 0, 0, 0,
	562, 0, 137, 807, 551, 407, 0, 243, 0, 0, 0, 0,
	0, 530, 0, 569, 0, 235, 0, 0, 756, 0, 0, 0,
	177, 76, 36, 278, 688, 747, 474, 777, 835, 0, 0, 262,
	213, 121, 555, 0, 0, 512, 0, 0, 0, 0, 80, 418,
	564, 0, 99, 391, 122, 831, 0, 368, 0, 0, 0, 829,
	0, 585, 189, 452, 843, 0, 0, 0, 38, 0, 0, 580,
	345, 75, 0, 0, 0, 0, 436, 33, 0, 0, 109, 458,
	373, 304, 481, 544, 797, 443, 839, 866, 111, 0, 0, 0,
	0, 0, 547, 0, 0, 0, 0, 630, 0, 0, 229, 358,
	0, 0, 496, 654, 0, 626, 680, 0, 0, 403, 0, 0,
	0, 421, 0, 472, 330, 0, 212, 791, 0, 662, 0, 0,
	0, 0, 0, 0, 0, 0, 577, 0, 0, 0, 0, 0,
	0, 601, 0, 417, 479, 0, 0, 0, 0, 0, 29, 783,
	0, 181, 384, 408, 454, 191, 536, 159, 637, 865, 716, 283,
	424, 88, 0, 477, 318, 265, 0, 0, 0, 0, 0, 0,
	0, 0, 575, 87, 0, 0, 150, 0, 821, 682, 371, 840,
	0, 0, 576, 804, 0, 0, 0, 49, 0, 0, 0, 135,
	0, 0, 746, 68, 61, 0, 144, 322, 0, 828, 742, 0,
	0, 0, 0, 0, 40, 445, 8, 0, 0, 374, 0, 0,
	0, 618, 13, 0, 0, 0, 287, 0, 65, 535, 0, 668,
	723, 0, 0, 116, 462, 0, 172, 0, 0, 0, 0, 0,
	456, 0, 646, 279, 133, 638, 0, 0, 0, 98, 0, 0,
	0, 0, 469, 0, 0, 0, 158, 674, 128, 571, 733, 586,
	0, 0, 0, 0, 0, 0, 787, 0, 0, 0, 0, 0,
	526, 710, 0, 0, 0, 0, 679, 842, 55, 420, 764, 323,
	0, 422, 182, 0, 0, 0, 360, 0, 0, 639, 168, 0,
	66, 0, 0, 0, 0, 0, 0, 0, 0, 584, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 118, 284, 334, 699, 294,
	0, 0, 0, 0, 84, 0, 0, 187, 0, 434, 0, 0,
	0, 620, 671, 0, 0, 0, 838, 0, 0, 796, 0, 0,
	0, 0, 0, 0, 426, 89, 210, 264, 406, 514, 440, 0,
	35, 0, 0, 381, 0, 308, 249, 0, 533, 0, 0, 56,
	0, 1, 0, 0, 0, 0, 148, 0, 0, 315, 254, 0,
	0, 660, 0, 185, 825, 0, 588, 696, 0, 0, 0, 627,
	0, 811, 0, 0, 0, 0, 628, 0, 166, 0, 0, 0,
	0, 0, 0, 0, 570, 92, 164, 0, 0, 328, 0, 0,
	0, 375, 539, 0, 220, 0, 0, 396, 621, 705, 0, 755,
	67, 0, 54, 186, 307, 0, 0, 0, 202, 0, 9, 582,
	218, 0, 0, 0, 0, 0, 64, 0, 0, 57, 48, 37,
	599, 735, 0, 282, 0, 0, 553, 827, 0, 0, 0, 0,
	534, 173, 0, 0, 0, 0, 0, 30, 0, 0, 751, 770,
	0, 216, 592, 0, 183, 291, 149, 550, 780, 0, 769, 0,
	468, 542, 490, 493, 868, 0, 0, 0, 0, 765, 0, 0,
	0, 867, 0, 0, 0, 0, 563, 0, 695, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 290, 211, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 504, 0,
	0, 0, 362, 0, 0, 759, 540, 548, 521, 0, 0, 0,
	402, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	809, 647, 0, 81, 0, 259, 0, 0, 610, 228, 139, 165,
	507, 520, 593, 0, 0, 0, 525, 545, 0, 0, 0, 578,
	773, 650, 0, 712, 0, 0, 622, 837, 0, 495, 326, 739,
	0, 0, 859, 0, 222, 0, 0, 0, 0, 0, 0, 0,
	25, 0, 0, 0, 272, 0, 457, 527, 598, 0, 0, 0,
	0, 641, 0, 0, 0, 363, 0, 870, 18, 0, 209, 0,
	467, 0, 43, 96, 785, 0, 0, 359, 251, 390, 41, 841,
	0, 0, 0, 0, 0, 0, 0, 0, 301, 665, 692, 31,
	108, 214, 466, 414, 0, 0, 0, 0, 0, 0, 0, 0,
	858, 0, 0, 0, 361, 205, 430, 427, 248, 763, 289, 329,
	657, 325, 762, 793, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 832, 0, 0, 0, 532, 0, 0, 0, 184,
	376, 378, 0, 0, 0, 0, 0, 0, 0, 0, 485, 0,
	0, 0, 0, 0, 0, 0, 207, 0, 0, 0, 0, 0,
	0, 16, 401, 0, 0, 0, 0, 0, 0, 126, 778, 0,
	0, 0, 729, 0, 0, 0, 0, 655, 0, 0, 299, 0,
	0, 0, 0, 0, 0, 225, 398, 281, 393, 700, 703, 508,
	583, 339, 691, 731, 789, 194, 0, 0, 0, 102, 387, 0,
	806, 854, 0, 0, 71, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 826, 0, 415, 59, 171, 219, 340,
	389, 587, 0, 830, 0, 0, 0, 195, 651, 0, 0, 388,
	0, 0, 722, 0, 663, 673, 0, 0, 609, 741, 0, 336,
	801, 288, 0, 0, 0, 0, 0, 0, 221, 0, 497, 0,
	170, 776, 0, 795, 0, 847, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 335, 0, 446, 425, 0, 0, 0,
	0, 740, 0, 352, 0, 255, 574, 0, 260, 0, 0, 549,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 145, 543, 0,
	0, 0, 180, 197, 269, 522, 0, 91, 529, 0, 0, 21,
	666, 0, 154, 230, 449, 405, 492, 767, 0, 0, 226, 523,
	707, 0, 0, 423, 515, 0, 0, 338, 129, 597, 0, 42,
	0, 0, 813, 453, 510, 0, 0, 0, 0, 357, 677, 274,
	0, 22, 724, 0, 0, 0, 0, 0, 860, 478, 200, 266,
	0, 0, 856, 0, 0, 0, 463, 605, 0, 0, 0, 613,
	455, 624, 0, 239, 0, 0, 720, 0, 0, 0, 0, 554,
	123, 0, 0, 567, 0, 0, 0, 0, 28, 86, 0, 0,
	0, 669, 689, 275, 725, 0, 0, 78, 0, 774, 286, 0,
	174, 302, 366, 846, 0, 0, 0, 0, 0, 862, 0, 607,
	502, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 178,
	719, 790, 0, 0, 69, 310, 538, 558, 824, 0, 0, 0,
	253, 4, 0, 0, 0, 0, 0, 413, 486, 0, 0, 670,
	0, 0, 0, 0, 0, 0, 341, 385, 0, 505, 238, 305,
	845, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 734, 152, 0, 263, 0, 0, 0, 0,
	0, 395, 0, 0, 0, 0, 39, 0, 852, 516, 0, 0,
	0, 416, 0, 0, 156, 17, 344, 0, 439, 0, 0, 0,
	0, 0, 0, 644, 153, 240, 0, 0, 0, 0, 0, 0,
	0, 113, 50, 753, 851, 591, 0, 818, 0, 0, 377, 0,
	0, 223, 661, 603, 820, 82, 0, 206, 231, 0, 0, 0,
	0, 0, 142, 392, 431, 513, 750, 0, 0, 0, 0, 0,
	270, 616, 0, 0, 0, 204, 0, 0, 0, 0, 23, 90,
	343, 93, 0, 0, 0, 0, 0, 0, 0, 0, 321, 781,
	0, 0, 0, 124, 0, 0, 0, 79, 499, 107, 738, 203,
	196, 743, 617, 640, 745, 0, 0, 0, 450, 0, 0, 0,
	46, 0, 0, 0, 83, 0, 0, 0, 0, 0, 0, 295,
	717, 0, 754, 332, 560, 461, 0, 0, 0, 676, 509, 0,
	350, 487, 70, 104, 565, 0, 0, 0, 0, 0, 163, 0,
	0, 0, 0, 0, 517, 0, 0, 0, 0, 0, 333, 0,
	0, 0, 0, 0, 7, 0, 0, 147, 437, 752, 0, 0,
	0, 0, 483, 0, 0, 771, 140, 596, 614, 382, 471, 215,
	134, 247, 296, 817, 245, 317, 201, 494
};

static const char hyg_street_abbreviations_strings[] =
	"-10th1e1er1st2e2nd3e3rd4"
	"e4th5e5th6th7th8th9thadm"
	"iraalagioualamedaaleeaal"
	"ejaalleealmiranteaman de"
	"rarcybiskupaarmadyavenid"
	"aavenuebahnhofbarriadaba"
	"rriobecobiskupaboulevard"
	"bridgebuildingbulevarbul"
	"evardulbulvarbulvariburg"
	"emeesterburgermeisterbyp"
	"asscaddesicalcadacaleaca"
	"llecaminocapitainecapita"
	"ncapitaocarrercarreterac"
	"avalierecentercestachaus"
	"seechemincirclecirclesci"
	"rconvallazionecitecloscl"
	"osecolonelcomandantecomm"
	"andantcomunalecontradaco"
	"ronelcorsocountycounty r"
	"oadcourscourtcrescentcro"
	"ssingdijkdocteurdoctordo"
	"ctoradoktordoktoradomdom"
	"ineedottordoutordoutorad"
	"riveeastengenheiroesplan"
	"adeestateestradaexpressw"
	"ayfaubourgfortfranciscof"
	"ratellifrazionefreewayga"
	"degamlegammelgardengarde"
	"nsgatagatangategatvegebr"
	"oedersgebrudergeneraalge"
	"neralgeneralageneralegiu"
	"seppeglorietagrachtgran "
	"viagrandgrandegreatgreen"
	"grossegrotegrovehameauha"
	"uptbahnhofheightsheiligh"
	"ighwayhillielaimpassein "
	"derindustrialingenieurin"
	"trareainzynierajanajean "
	"jacquesjohannjonkheerjon"
	"kvrouwjunctionkadekapela"
	"ankapitanakardinaalkardi"
	"nalkardynalakatukleineko"
	"lonelkongenskoningkortek"
	"orutksiedzalaanladeirala"
	"nelangelargoleoforoslieu"
	" ditlieutenantlillalille"
	"localitalofoslotissement"
	"lowerluitenantlungomarem"
	"aanteemahallesimajoormaj"
	"oramanormarechalmariamar"
	"szalkameadowsmeestermeju"
	"ffrouwmevrouwmewsministe"
	"rmonseigneurmonsignormon"
	"teemountmountainnaberezh"
	"nayanabrezinajswietszej "
	"marii pannynamestinedren"
	"ieuwenieuwezijdsnordreno"
	"rranorrenorthnortheastno"
	"rthwestnossa senhoranota"
	"risnotre damenuestraober"
	"eodosonorevoleorchardosi"
	"edleostraoudezijdsovrepa"
	"dreparadeparkparkwaypasa"
	"jepaseopassagepastoorper"
	"eulokpetitpetitepfarrerp"
	"iatapiazzapiazzaleplacpl"
	"acepladsplanplassplateia"
	"platzplazapleinplentaspl"
	"oshchadpointpoligonoprac"
	"aprasidentpresidentpresi"
	"denteprinsprinsesprofeso"
	"rprofesoraprofesseurprof"
	"essorprofessorapromenade"
	"prospektprospektasprospe"
	"ktsprovincialepuiesteepu"
	"lkownikaquairakpartresid"
	"enceridgeriverroadrodovi"
	"arond pointrondarouterua"
	"ruesaintsaintesaintssans"
	"anktsantasantisantosaose"
	"nhorsenhorasenorsenorase"
	"ntiersetanysfantulshosse"
	"sidlistesingelsintsodras"
	"okaksondersondresoseauas"
	"outhsoutheastsouthwestsp"
	"laiulspringspringssquare"
	"storastorestraatstradast"
	"rassestreetsugarutsvateh"
	"osvetogswietegoszenttana"
	"vteeterracetietrailtrave"
	"rsatravesiatravessatrgtr"
	"idaturnpikeulicauntereup"
	"perurbanizacaourbanizaci"
	"onutcavagenvalleyvanvan "
	"devastraveienvejvenellev"
	"iavialevicolovieuxviewvi"
	"llavillagevittoriovonvon"
	" derwalkwaywegwestwethou"
	"derzone amenagement conc"
	"ertezone artisanalezone "
	"industrielle";

static const uint32_t hyg_street_abbreviations_string_offsets[] = {
	0, 1, 5, 7, 10, 13, 15, 18, 20, 23, 25, 28,
	30, 33, 36, 39, 42, 45, 53, 58, 65, 70, 75, 80,
	89, 91, 97, 108, 114, 121, 127, 134, 142, 148, 152, 159,
	168, 174, 182, 189, 199, 205, 212, 224, 237, 243, 250, 257,
	262, 267, 273, 282, 289, 296, 302, 311, 320, 326, 331, 339,
	345, 351, 358, 374, 378, 382, 387, 394, 404, 414, 422, 430,
	437, 442, 448, 459, 464, 469, 477, 485, 489, 496, 502, 509,
	515, 522, 525, 532, 538, 544, 551, 556, 560, 570, 579, 585,
	592, 602, 610, 614, 623, 631, 639, 646, 650, 655, 661, 667,
	674, 678, 683, 687, 692, 702, 710, 718, 725, 733, 741, 749,
	757, 763, 771, 776, 782, 787, 792, 798, 803, 808, 814, 826,
	833, 839, 846, 850, 854, 861, 867, 877, 886, 894, 903, 907,
	919, 925, 933, 942, 950, 954, 962, 970, 979, 987, 996, 1000,
	1006, 1013, 1020, 1026, 1031, 1036, 1043, 1047, 1054, 1058, 1063, 1068,
	1076, 1084, 1094, 1099, 1104, 1112, 1117, 1128, 1133, 1142, 1151, 1158,
	1167, 1173, 1179, 1184, 1192, 1197, 1206, 1213, 1220, 1230, 1237, 1241,
	1249, 1260, 1269, 1275, 1280, 1288, 1300, 1307, 1331, 1338, 1343, 1349,
	1360, 1366, 1371, 1376, 1381, 1390, 1399, 1412, 1419, 1429, 1436, 1441,
	1445, 1454, 1461, 1468, 1473, 1482, 1486, 1491, 1497, 1501, 1508, 1514,
	1519, 1526, 1533, 1541, 1546, 1552, 1559, 1564, 1570, 1578, 1582, 1587,
	1592, 1596, 1601, 1608, 1613, 1618, 1623, 1630, 1639, 1644, 1652, 1657,
	1666, 1675, 1685, 1690, 1697, 1705, 1714, 1724, 1733, 1743, 1752, 1760,
	1770, 1779, 1790, 1798, 1808, 1812, 1819, 1828, 1833, 1838, 1842, 1849,
	1859, 1864, 1869, 1872, 1875, 1880, 1886, 1892, 1895, 1900, 1905, 1910,
	1915, 1918, 1924, 1931, 1936, 1942, 1949, 1955, 1962, 1968, 1976, 1982,
	1986, 1991, 1996, 2002, 2008, 2015, 2020, 2029, 2038, 2045, 2051, 2058,
	2064, 2069, 2074, 2080, 2086, 2093, 2099, 2106, 2113, 2119, 2127, 2132,
	2137, 2140, 2147, 2150, 2155, 2163, 2171, 2179, 2182, 2187, 2195, 2200,
	2206, 2211, 2222, 2234, 2238, 2243, 2249, 2252, 2258, 2264, 2269, 2272,
	2279, 2282, 2287, 2293, 2298, 2302, 2307, 2314, 2322, 2325, 2332, 2336,
	2339, 2342, 2346, 2355, 2380, 2395, 2412
};

static const uint32_t hyg_street_abbreviations_values[] = {
	0, 0, 0, 27, 84, 116, 150, 198, 198, 200, 200, 297,
	297, 319, 332, 332, 103, 239, 83, 103, 105, 105, 157, 171,
	204, 206, 239, 239, 302, 284, 313, 346, 243, 316, 316, 316,
	360, 24, 25, 22, 30, 43, 43, 43, 58, 83, 113, 115,
	126, 126, 126, 130, 132, 137, 144, 152, 155, 155, 155, 191,
	214, 214, 214, 233, 243, 251, 259, 261, 284, 284, 316, 316,
	335, 335, 335, 356, 357, 360, 215, 18, 167, 173, 242, 242,
	29, 29, 29, 35, 37, 35, 35, 36, 35, 44, 56, 60,
	60, 61, 65, 65, 56, 73, 74, 77, 77, 77, 77, 76,
	76, 56, 81, 90, 90, 91, 91, 15, 94, 96, 96, 12,
	4, 10, 98, 102, 106, 107, 128, 125, 128, 128, 124, 110,
	128, 134, 131, 133, 133, 138, 147, 164, 164, 175, 175, 186,
	182, 195, 196, 190, 207, 207, 208, 16, 209, 217, 223, 224,
	225, 225, 238, 238, 244, 244, 248, 225, 273, 273, 271, 272,
	277, 277, 305, 305, 306, 6, 14, 13, 309, 310, 311, 280,
	317, 280, 317, 317, 307, 325, 1, 325, 325, 8, 333, 333,
	327, 327, 336, 354, 341, 352, 361, 361, 358, 359, 78, 28,
	28, 28, 28, 28, 31, 32, 48, 48, 49, 49, 54, 53,
	54, 48, 48, 49, 49, 54, 54, 121, 119, 119, 121, 226,
	227, 226, 244, 244, 244, 244, 227, 249, 249, 227, 226, 227,
	244, 244, 276, 276, 329, 329, 329, 329, 338, 38, 51, 67,
	81, 82, 99, 115, 115, 115, 138, 184, 184, 213, 213, 249,
	256, 283, 283, 291, 292, 285, 287, 178, 266, 324, 323, 154,
	154, 326, 22, 22, 22, 29, 29, 29, 29, 35, 35, 35,
	35, 35, 35, 59, 58, 58, 59, 58, 59, 59, 63, 64,
	75, 75, 75, 93, 93, 97, 97, 97, 129, 129, 136, 136,
	168, 168, 174, 174, 194, 194, 228, 228, 228, 238, 238, 268,
	268, 268, 279, 275, 270, 270, 277, 275, 277, 279, 293, 293,
	311, 311, 347, 347, 353, 364, 365, 364, 363, 365, 50, 68,
	68, 50, 66, 80, 80, 97, 97, 115, 122, 123, 115, 143,
	143, 169, 183, 192, 212, 212, 252, 258, 3, 252, 258, 231,
	232, 280, 281, 282, 351, 83, 160, 269, 318, 294, 322, 339,
	339, 339, 70, 72, 70, 62, 70, 70, 72, 72, 101, 101,
	166, 177, 166, 166, 172, 172, 236, 235, 235, 235, 236, 236,
	235, 236, 235, 315, 315, 328, 348, 349, 350, 348, 349, 350,
	350, 349, 350, 55, 69, 87, 100, 100, 118, 117, 193, 216,
	259, 265, 265, 283, 285, 286, 285, 287, 355, 111, 111, 246,
	263, 135, 264, 79, 79, 120, 120, 148, 162, 245, 245, 298,
	298, 314, 314, 360, 2, 5, 7, 9, 11, 17, 42, 42,
	42, 7, 81, 81, 86, 2, 112, 114, 127, 139, 145, 146,
	145, 159, 149, 151, 155, 155, 156, 158, 165, 162, 176, 176,
	180, 180, 188, 189, 192, 191, 187, 189, 203, 202, 211, 211,
	202, 202, 203, 220, 220, 229, 245, 245, 254, 252, 259, 255,
	229, 299, 299, 299, 299, 299, 314, 314, 5, 342, 343, 343,
	343, 343, 9, 11, 362, 360, 108, 108, 108, 241, 345, 345,
	345, 345, 83, 108, 108, 104, 104, 108, 201, 204, 221, 241,
	241, 303, 284, 345, 345, 345, 345, 345, 21, 21, 21, 21,
	218, 218, 237, 237, 0, 0, 26, 34, 84, 116, 0, 141,
	142, 153, 150, 161, 185, 181, 199, 267, 257, 267, 321, 19,
	19, 28, 28, 28, 33, 46, 95, 95, 95, 163, 166, 166,
	166, 250, 250, 250, 250, 278, 274, 274, 278, 330, 330, 330,
	330, 330, 337, 23, 52, 71, 85, 88, 89, 92, 115, 183,
	210, 222, 253, 259, 260, 288, 289, 290, 285, 287, 20, 20,
	39, 39, 39, 39, 39, 47, 140, 234, 234, 304, 308, 315,
	315, 81, 115, 295, 0, 0, 0, 0, 0, 0, 0, 40,
	197, 230, 247, 262, 262, 262, 262, 296, 0, 0, 0, 0,
	0, 0, 0, 38, 84, 320, 0, 0, 57, 57, 331, 334,
	109, 340, 83, 109, 170, 170, 205, 219, 240, 300, 284, 284,
	312, 344, 340, 41, 41, 41, 45, 45, 45, 179, 179, 179,
	301, 301, 301, 79, 120, 245, 298, 298, 314, 360, 2, 5,
	7, 9, 11, 22, 22, 29, 28, 29, 35, 35, 35, 35,
	58, 58, 59, 58, 59, 59, 75, 93, 97, 97, 129, 136,
	166, 166, 168, 174, 194, 194, 228, 238, 244, 244, 268, 275,
	270, 277, 275, 277, 293, 311, 311, 315, 0, 347, 364, 365,
	363, 17, 29, 37, 35, 42, 35, 44, 68, 56, 60, 60,
	61, 65, 68, 50, 56, 77, 77, 76, 56, 80, 81, 90,
	96, 96, 97, 102, 123, 106, 107, 125, 128, 128, 131, 133,
	133, 143, 147, 145, 146, 145, 155, 155, 158, 150, 176, 175,
	180, 186, 188, 189, 192, 182, 196, 190, 212, 203, 204, 202,
	211, 202, 220, 217, 223, 252, 225, 225, 238, 245, 244, 244,
	255, 232, 225, 271, 272, 277, 299, 299, 284, 299, 309, 310,
	311, 285, 287, 282, 325, 325, 333, 333, 327, 0, 336, 343,
	343, 354, 341, 362, 360, 358, 78
};

const HygWordlist hyg_street_abbreviations = {
	hyg_street_abbreviations_words, hyg_street_abbreviations_offsets, hyg_street_abbreviations_slots, 2047, 871, 15,
	hyg_street_abbreviations_values, hyg_street_abbreviations_strings, hyg_street_abbreviations_string_offsets
};

extern const HygWordlist hyg_street_additions;

static const char hyg_street_additions_words[] =
	"achterachterhuisapartame"
	"ntoapartementapartmentap"
	"pappartamentoappartement"
	"apptaptaptoaticobajobajo"
	"sbasementbatbatimentbenb"
	"enedenbijbisbjobloqueblq"
	"boitebovbovenboxbsmtbteb"
	"usbytdairedchdchadeparta"
	"mentodeptdeptoderechadgd"
	"irdireitodtoegentloesces"
	"caleraesqesquerdoetageet"
	"gflflatfloorfrentegarten"
	"hausgroundhghhhinterhhin"
	"terhaushooghshuisiiiinti"
	"nternoizdaizqizqdaizquie"
	"rdakamerkantoorkldkmrkvl"
	"eilighetlevellghlinkslok"
	"lokallvlmiddenmieszkanie"
	"mittenaastneroofcofficeo"
	"gparterrepianopisoplanta"
	"portalporteptaptalpuerta"
	"quaterquinquiesrdrdcrear"
	"rechtsrmroodroomrossorou"
	"gescalasoussouterrainste"
	"stgstiegestocksuitetegen"
	"overtertotoptuerturuguni"
	"tverdverdiepingvhviiviii"
	"voorvoorhuisvorderhvorde"
	"rhauswhgwitwohngwohnungz"
	"wzwart";

static const uint32_t hyg_street_additions_offsets[] = {
	0, 6, 16, 27, 37, 46, 49, 61, 72, 76, 79, 83,
	88, 92, 97, 105, 108, 116, 119, 126, 129, 132, 135, 141,
	144, 149, 152, 157, 160, 164, 167, 170, 173, 178, 181, 185,
	197, 201, 206, 213, 215, 218, 225, 228, 230, 235, 238, 246,
	249, 257, 262, 265, 267, 271, 276, 282, 292, 298, 300, 302,
	309, 319, 323, 325, 329, 332, 335, 342, 346, 349, 354, 363,
	368, 375, 378, 381, 383, 392, 397, 400, 405, 408, 413, 416,
	422, 432, 437, 442, 446, 449, 455, 457, 465, 470, 474, 480,
	486, 491, 494, 498, 504, 510, 519, 521, 524, 528, 534, 536,
	540, 544, 549, 554, 559, 563, 573, 576, 579, 585, 590, 595,
	604, 607, 609, 612, 616, 619, 621, 625, 629, 639, 641, 644,
	648, 652, 660, 667, 677, 680, 683, 688, 695, 697, 702
};

static const uint16_t hyg_street_additions_slots[] = {
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 93, 0, 0, 138, 0, 0, 0,
	0, 82, 0, 0, 117, 47, 123, 0, 0, 0, 0, 88,
	0, 0, 0, 0, 0, 0, 33, 0, 67, 0, 0, 0,
	0, 61, 0, 0, 10, 139, 0, 0, 132, 110, 129, 13,
	105, 57, 136, 0, 0, 0, 0, 121, 0, 0, 0, 69,
	0, 0, 0, 103, 0, 0, 0, 53, 0, 0, 0, 31,
	0, 0, 0, 0, 59, 11, 36, 77, 133, 23, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 104, 114, 0, 0, 0, 0, 140, 0, 0, 0, 0,
	128, 0, 0, 0, 50, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 25, 0, 0, 0, 108,
	131, 0, 0, 0, 0, 0, 0, 0, 0, 111, 0, 0,
	0, 0, 0, 20, 21, 62, 0, 0, 0, 0, 24, 0,
	116, 0, 85, 0, 0, 0, 122, 0, 0, 44, 27, 0,
	0, 0, 0, 0, 2, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 29, 0, 0, 16, 142, 0, 55, 0, 0,
	98, 0, 0, 15, 22, 9, 75, 119, 3, 26, 137, 39,
	45, 35, 100, 0, 0, 0, 0, 0, 101, 0, 0, 0,
	0, 58, 102, 0, 0, 0, 8, 52, 97, 0, 78, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 56, 0, 0, 0,
	0, 0, 141, 0, 17, 0, 94, 106, 0, 0, 0, 0,
	49, 0, 71, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	5, 0, 0, 0, 0, 0, 42, 0, 0, 14, 34, 84,
	0, 0, 60, 0, 89, 0, 113, 0, 0, 0, 0, 0,
	90, 0, 83, 19, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 51, 0, 0, 0, 0, 0, 0, 0, 107, 134, 0,
	0, 40, 92, 32, 68, 95, 0, 0, 0, 0, 0, 0,
	0, 41, 0, 0, 72, 0, 0, 120, 73, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 12, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 127, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 65, 80, 0, 30, 0, 0,
	109, 0, 0, 0, 0, 0, 0, 4, 0, 1, 0, 0,
	66, 46, 118, 0, 0, 0, 0, 91, 96, 112, 0, 0,
	0, 0, 86, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	87, 0, 0, 81, 64, 0, 0, 0, 0, 0, 0, 0,
	0, 99, 0, 70, 0, 0, 0, 43, 0, 0, 0, 0,
	0, 0, 28, 124, 0, 0, 0, 0, 0, 0, 0, 0,
	79, 0, 7, 0, 37, 0, 0, 0, 0, 0, 0, 54,
	126, 0, 0, 0, 0, 63, 0, 0, 0, 0, 74, 135,
	38, 125, 130, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 76, 0, 0, 0, 115, 0, 0, 0, 18, 0,
	0, 6, 0, 48, 0, 0, 0, 0
};

static const char hyg_street_additions_strings[] =
	"-ACHTERATICOBAJOBASEMENT"
	"BENEDENBIJBISBOVENDCHADG"
	"DTOEGENTLOESQFRENTEGARTE"
	"NHAUSGROUNDHHHOOGHSIIIIZ"
	"QKLDLINKSMIDDENMITTENAAS"
	"TNEROOGPARTERREQUATERQUI"
	"NQUIESRDRDCREARRECHTSROO"
	"DROSSOROUGESOUSTERTOUGVH"
	"VIIVIIIVOORWITZW";

static const uint32_t hyg_street_additions_string_offsets[] = {
	0, 1, 7, 12, 16, 24, 31, 34, 37, 42, 46, 48,
	51, 53, 58, 61, 67, 77, 83, 85, 89, 91, 94, 97,
	100, 105, 111, 116, 121, 125, 127, 135, 141, 150, 152, 155,
	159, 165, 169, 174, 179, 183, 186, 188, 190, 192, 195, 199,
	203, 206, 208
};

static const uint32_t hyg_street_additions_values[] = {
	1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2,
	3, 3, 4, 0, 0, 5, 5, 6, 7, 3, 0, 0,
	0, 8, 8, 0, 4, 0, 0, 0, 0, 9, 9, 0,
	0, 0, 9, 10, 11, 11, 11, 12, 13, 0, 0, 14,
	14, 0, 0, 0, 0, 0, 15, 16, 17, 19, 18, 18,
	18, 19, 20, 20, 21, 0, 0, 22, 22, 22, 22, 0,
	0, 23, 0, 0, 0, 0, 0, 24, 0, 0, 0, 25,
	0, 26, 27, 28, 0, 0, 29, 30, 0, 0, 0, 0,
	0, 0, 0, 0, 31, 32, 33, 34, 35, 36, 0, 37,
	0, 38, 39, 0, 40, 40, 0, 0, 0, 0, 0, 42,
	41, 42, 0, 0, 0, 43, 0, 0, 0, 44, 45, 46,
	47, 47, 44, 44, 0, 48, 0, 0, 49, 49
};

const HygWordlist hyg_street_additions = {
	hyg_street_additions_words, hyg_street_additions_offsets, hyg_street_additions_slots, 511, 142, 12,
	hyg_street_additions_values, hyg_street_additions_strings, hyg_street_additions_string_offsets
};

extern const HygWordlist hyg_street_boxes;

static const char hyg_street_boxes_words[] =
	"antwoordnrantwoordnummer"
	"apartadoapartado de corr"
	"eosapartado postalapdoap"
	"do correosapdo de correo"
	"saptdob pboite postalebo"
	"xbpcaixa postalcas postc"
	"ase postalecasella posta"
	"lecsg p o boxgpo boxlock"
	"ed bagp bagp o boxp o sc"
	"hrankapbpfpfachpkpo boxp"
	"o schrankapoboxpost boxp"
	"ost office boxposta kutu"
	"supostbokspostboxpostbus"
	"postfachpostilokeropriva"
	"te bagskr pocztskrytkask"
	"rytka pocztowatsa";

static const uint32_t hyg_street_boxes_offsets[] = {
	0, 10, 24, 32, 51, 66, 70, 82, 97, 102, 105, 118,
	121, 123, 135, 143, 155, 170, 172, 181, 188, 198, 203, 210,
	222, 224, 226, 231, 233, 239, 250, 255, 263, 278, 290, 298,
	305, 312, 320, 331, 342, 351, 358, 374, 377
};

static const uint16_t hyg_street_boxes_slots[] = {
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	11, 19, 9, 10, 39, 40, 5, 36, 42, 0, 0, 1,
	0, 29, 37, 0, 0, 0, 0, 0, 34, 18, 0, 0,
	0, 0, 0, 0, 27, 0, 32, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 24, 26, 3, 0, 0,
	0, 30, 2, 12, 0, 14, 0, 0, 0, 0, 0, 0,
	4, 17, 22, 0, 0, 0, 0, 38, 28, 0, 0, 35,
	0, 0, 0, 0, 13, 0, 0, 0, 7, 0, 0, 0,
	0, 0, 0, 8, 15, 31, 43, 0, 0, 0, 0, 25,
	33, 0, 21, 0, 44, 0, 16, 41, 0, 0, 0, 0,
	6, 0, 20, 23, 0, 0, 0, 0
};

static const char hyg_street_boxes_strings[] =
	"antwoordnummerapartadobo"
	"xbpcaixa postalcase post"
	"alecasella postalecsgpo "
	"boxlocked bagpo boxpo sc"
	"hrankaposta kutusupostbo"
	"kspostbuspostfachpostilo"
	"keroprivate bagskrytka p"
	"ocztowatsa";

static const uint32_t hyg_street_boxes_string_offsets[] = {
	0, 14, 22, 25, 27, 39, 51, 66, 68, 75, 85, 91,
	102, 114, 122, 129, 137, 148, 159, 175, 178
};

static const uint32_t hyg_street_boxes_values[] = {
	0, 0, 1, 1, 1, 1, 1, 1, 1, 3, 3, 2,
	3, 4, 6, 5, 6, 7, 8, 8, 9, 17, 10, 11,
	13, 15, 15, 12, 10, 11, 10, 10, 10, 12, 13, 10,
	14, 15, 16, 17, 18, 18, 18, 19
};

const HygWordlist hyg_street_boxes = {
	hyg_street_boxes_words, hyg_street_boxes_offsets, hyg_street_boxes_slots, 127, 44, 19,
	hyg_street_boxes_values, hyg_street_boxes_strings, hyg_street_boxes_string_offsets
};

extern const HygWordlist hyg_street_words;

static const char hyg_street_words_words[] =
	"abrilagostoalexiaamaliaa"
	"nnaaoutaprilaprileariane"
	"astridaugustaugustusaven"
	"ueavrilbeatrixboulevardb"
	"reznacarolinacervencecer"
	"vnachristinacountycrczer"
	"wcadadedecemberdecembred"
	"eldenderdesdezemberdezem"
	"brodidicembrediciembredo"
	"dreefdudubnaelisabethemm"
	"aenerofabiolafebfebbraio"
	"febrerofebruarfebruarife"
	"bruaryfevereirofevrierfm"
	"gennaiogiugnogrudniahaus"
	"nrhausnummerhighwayhuisn"
	"rhuisnummerhwyinterstate"
	"irenejanjaneirojanuarjan"
	"uarijanuaryjanvierjuille"
	"tjuinjulhojulijulianajul"
	"iojulyjunejunhojunijunio"
	"kilometerkmkvetnakwietni"
	"alaanlaurentienledenledn"
	"alipcalistopadalistopadu"
	"louiselugliolutegomaartm"
	"aerzmaggiomaimaiomajmaja"
	"marcamarchmarcomargrietm"
	"ariannemariemarijkemarsm"
	"arzmarzomathildemaximama"
	"ymayomeimilenonovemberno"
	"vembrenovembronoviembren"
	"rnumnumbernumernumeronum"
	"meroctoberoctobreoctubre"
	"ofoktoberottobreoutubrop"
	"aolaparkpazdziernikapiaz"
	"zaplacplaceplatzplazaple"
	"inpracaprosincerdrijnaro"
	"adrouterrrtrterueseptemb"
	"erseptembreseptiembreset"
	"embrosettembresierpniaso"
	"phiasquaresrsrpnastatest"
	"yczniatheunorausvanwilhe"
	"lminawrzesniazari";

static const uint32_t hyg_street_words_offsets[] = {
	0, 5, 11, 17, 23, 27, 31, 36, 42, 48, 54, 60,
	68, 74, 79, 86, 95, 101, 109, 117, 123, 132, 138, 140,
	147, 149, 151, 159, 167, 170, 173, 176, 179, 187, 195, 197,
	205, 214, 216, 221, 223, 228, 237, 241, 246, 253, 256, 264,
	271, 278, 286, 294, 303, 310, 312, 319, 325, 332, 338, 348,
	355, 361, 371, 374, 384, 389, 392, 399, 405, 412, 419, 426,
	433, 437, 442, 446, 453, 458, 462, 466, 471, 475, 480, 489,
	491, 497, 505, 509, 519, 524, 529, 534, 543, 552, 558, 564,
	570, 575, 580, 586, 589, 593, 596, 600, 605, 610, 615, 623,
	631, 636, 643, 647, 651, 656, 664, 670, 673, 677, 680, 684,
	686, 694, 702, 710, 719, 721, 724, 730, 735, 741, 747, 754,
	761, 768, 770, 777, 784, 791, 796, 800, 812, 818, 822, 827,
	832, 837, 842, 847, 855, 857, 862, 866, 871, 873, 875, 878,
	881, 890, 899, 909, 917, 926, 934, 940, 946, 948, 953, 958,
	966, 969, 974, 976, 979, 989, 997, 1001
};

static const uint16_t hyg_street_words_slots[] = {
	76, 134, 68, 95, 169, 0, 0, 0, 104, 0, 0, 91,
	0, 0, 0, 0, 0, 0, 0, 0, 49, 85, 0, 0,
	0, 0, 0, 0, 0, 0, 136, 0, 0, 0, 0, 0,
	0, 42, 0, 0, 0, 0, 0, 0, 0, 38, 39, 0,
	0, 0, 23, 52, 81, 96, 0, 0, 0, 0, 61, 123,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 139, 0, 149, 146, 0, 159, 0, 0, 0, 0, 0,
	0, 8, 75, 0, 0, 0, 50, 0, 0, 86, 0, 0,
	0, 0, 45, 0, 0, 0, 36, 43, 44, 102, 160, 93,
	0, 0, 0, 25, 0, 12, 0, 0, 165, 0, 0, 24,
	0, 65, 122, 0, 114, 155, 0, 47, 27, 72, 0, 138,
	20, 78, 0, 0, 0, 0, 0, 0, 148, 0, 0, 97,
	0, 0, 0, 82, 124, 167, 0, 0, 0, 0, 0, 26,
	0, 0, 111, 0, 34, 0, 0, 0, 151, 59, 0, 0,
	41, 0, 0, 0, 0, 16, 0, 0, 64, 0, 0, 0,
	0, 0, 0, 0, 0, 77, 101, 0, 0, 161, 0, 0,
	0, 0, 0, 116, 0, 0, 0, 0, 0, 0, 162, 0,
	0, 0, 0, 0, 0, 0, 13, 0, 119, 0, 0, 35,
	0, 0, 113, 0, 0, 0, 90, 0, 0, 0, 60, 0,
	0, 9, 106, 79, 108, 172, 0, 0, 0, 0, 0, 0,
	11, 107, 0, 53, 0, 131, 0, 89, 0, 29, 133, 0,
	74, 84, 0, 0, 4, 0, 0, 0, 0, 156, 80, 0,
	22, 0, 51, 62, 127, 0, 0, 58, 92, 118, 150, 0,
	0, 69, 125, 21, 117, 0, 0, 83, 154, 0, 73, 0,
	0, 0, 0, 129, 0, 0, 0, 128, 0, 0, 132, 94,
	48, 152, 14, 164, 163, 0, 0, 0, 67, 0, 0, 121,
	0, 0, 0, 0, 0, 0, 37, 137, 0, 140, 0, 0,
	98, 0, 0, 0, 144, 0, 15, 40, 0, 0, 0, 0,
	143, 0, 0, 0, 0, 63, 0, 126, 0, 54, 55, 0,
	33, 173, 174, 171, 0, 1, 0, 0, 0, 18, 142, 0,
	0, 0, 0, 0, 17, 109, 110, 0, 0, 0, 0, 0,
	157, 0, 0, 0, 0, 0, 145, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 166, 99, 0, 0, 0, 0, 0,
	0, 57, 153, 0, 0, 0, 0, 0, 0, 0, 112, 30,
	120, 0, 0, 0, 10, 147, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 6, 71, 168, 0, 0, 0,
	32, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 3, 175, 0, 130, 170, 31, 0, 2, 70, 0,
	0, 0, 7, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 66, 0, 0, 0, 0, 0, 0, 0, 0, 88, 0,
	0, 0, 5, 105, 87, 0, 0, 46, 0, 0, 0, 135,
	141, 0, 0, 0, 115, 0, 56, 100, 19, 0, 0, 28,
	0, 0, 103, 0, 0, 0, 158, 0
};

static const uint32_t hyg_street_words_values[] = {
	1, 1, 6, 6, 6, 1, 1, 1, 6, 6, 1, 1,
	4, 1, 6, 4, 1, 6, 1, 1, 6, 3, 3, 1,
	2, 2, 1, 1, 2, 2, 2, 2, 1, 1, 2, 1,
	1, 2, 4, 2, 1, 6, 6, 1, 6, 1, 1, 1,
	1, 1, 1, 1, 1, 3, 1, 1, 1, 5, 5, 3,
	5, 5, 3, 3, 6, 1, 1, 1, 1, 1, 1, 1,
	1, 1, 1, 6, 1, 1, 1, 1, 1, 1, 3, 3,
	1, 1, 4, 6, 1, 1, 1, 1, 1, 6, 1, 1,
	1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 6, 6,
	6, 6, 1, 1, 1, 6, 6, 1, 1, 1, 3, 5,
	1, 1, 1, 1, 5, 5, 5, 5, 5, 5, 1, 1,
	1, 2, 1, 1, 1, 6, 4, 1, 4, 4, 4, 4,
	4, 4, 4, 1, 3, 1, 3, 3, 3, 3, 3, 4,
	1, 1, 1, 1, 1, 1, 6, 4, 3, 1, 3, 1,
	2, 1, 3, 2, 6, 1, 1
};

const HygWordlist hyg_street_words = {
	hyg_street_words_words, hyg_street_words_offsets, hyg_street_words_slots, 511, 175, 12,
	hyg_street_words_values, NULL, NULL
};
