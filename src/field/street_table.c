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
	"en blven blvden boulen b"
	"r$en bvden bypen centree"
	"n ciren circen cirsen cl"
	"$en clo$en cntren coen c"
	"ren cr$en cresen crescen"
	" crs$en crt$en ct$en ctr"
	"en dren dr$en drv$en een"
	" e$en eighthen est$en ex"
	"pwyen expyen fifthen fir"
	"sten fourthen ften fwyen"
	" gdnen gdnsen gr$en grn$"
	"en gro$en grv$en gten gt"
	"$en gv$en hl$en htsen hw"
	"ayen hwyen inden jcten l"
	"a$en lnen ln$en lren lwr"
	"en mdwsen mnren mten mtn"
	"en mwsen nen n$en neen n"
	"inthen nwen orchen pdeen"
	" pk$en pkwyen pkyen pl$e"
	"n plc$en plzen plzaen pt"
	"en pwyen rden rd$en rdge"
	"n riven rten rteen sen s"
	"$en seen seconden sevent"
	"hen sixthen spgen spgsen"
	" sqen sten st$en steen s"
	"tren str$en sts$en swen "
	"tce$en tenthen ter$en te"
	"rr$en thirden tpken tpke"
	"en tr$en trlen upren vlg"
	"en vlyen vw$en wen w$en "
	"wlken wyen xinges ^aves "
	"^avdes ^avdaes ^avees ^a"
	"venidaes ^bdaes ^boes ^c"
	"es ^callees ^cames ^cami"
	"noes ^carres ^carreres ^"
	"carreteraes ^cles ^clles"
	" ^cmnoes ^cnoes ^crtaes "
	"^ctraes ^g viaes ^gltaes"
	" ^gtaes ^gves ^pasajees "
	"^paseoes ^pjees ^ples ^p"
	"lazaes ^plzes ^plzaes ^p"
	"oes ^poles ^poligonoes ^"
	"pses ^psjees ^psoes ^pze"
	"s ^pzaes ^rdaes ^rondaes"
	" ^traes ^traves ^travesi"
	"aes ^trves ^urbes blvres"
	" capes ctees dres draes "
	"fcoes genes gnrales gral"
	"es indes m aes maes nrae"
	"s ntraes poles profes se"
	"s snes sres sraes staes "
	"stoet mntet pstet tet tn"
	"fi -ktfi k$fi t$fr ^allf"
	"r ^alleefr ^alleesfr ^av"
	"fr ^avefr ^avenfr ^avenu"
	"efr ^bdfr ^bldfr ^blvdfr"
	" ^boulfr ^boulevardfr ^b"
	"vdfr ^chfr ^chaussfr ^ch"
	"ausseefr ^chefr ^cheefr "
	"^chemfr ^cheminfr ^citef"
	"r ^closfr ^coursfr ^crfr"
	" ^crsfr ^espfr ^esplanad"
	"efr ^faubourgfr ^fbgfr ^"
	"fgfr ^hamfr ^hameaufr ^i"
	"mpfr ^impassefr ^ldfr ^l"
	"ieu ditfr ^lotfr ^lotiss"
	"ementfr ^monteefr ^mtefr"
	" ^pasfr ^passfr ^passage"
	"fr ^plfr ^placefr ^qfr ^"
	"qufr ^quaifr ^rfr ^rdptf"
	"r ^resfr ^residencefr ^r"
	"outefr ^rptfr ^rtefr ^ru"
	"efr ^sentfr ^sentierfr ^"
	"sqfr ^squarefr ^venfr ^v"
	"enellefr ^villafr ^z afr"
	" ^z ifr ^zafr ^zacfr ^zi"
	"fr capfr cdtfr cmdtfr cn"
	"efr colfr doctfr drfr fb"
	"gfr fgfr galfr gdfr gdef"
	"r genfr j jfr jjfr ltfr "
	"malfr mgrfr n dfr ndfr p"
	"dtfr prfr premierfr pres"
	"fr proffr ptfr ptefr stf"
	"r stefr stsfr vxhu drhu "
	"krthu rkphu sgthu stnyhu"
	" szthu uhu u$hu utcit ^c"
	" dait ^c soit ^cdait ^ci"
	"rc neit ^contrit ^contra"
	"dait ^corsoit ^csoit ^fr"
	"it ^frazit ^l goit ^l re"
	"it ^largoit ^lgoit ^loci"
	"t ^localitait ^p leit ^p"
	" zait ^p zzait ^piazzait"
	" ^piazzaleit ^pleit ^pza"
	"it ^pzleit ^pzzait ^stri"
	"t ^stradait ^travit ^vit"
	" ^v leit ^v loit ^viait "
	"^vialeit ^vicit ^vicoloi"
	"t ^vleit ^vloit cavit co"
	"m leit dottit f lliit fl"
	"liit git genit monsit on"
	"it profit provit prov le"
	"it sit s tait ssit stait"
	" stoit vlt glt g$lt pl$l"
	"t prlv -ielalv prospnl -"
	"dknl -dyknl -grnl -grtnl"
	" -kdnl -lnnl -plnl -plnn"
	"l -singlnl -snglnl -strn"
	"l -strtnl -wgnl 1stenl 2"
	"denl 3denl 4denl 5denl a"
	"dmnl bgmnl burgnl burgem"
	"nl derdenl dokternl drnl"
	" dsnl eerstenl gebrnl ge"
	"nnl grnl irnl jhrnl jkvr"
	"nl jonkhnl knl kapnl kar"
	"dnl klnl klnnl kolnl kon"
	"nl lnl ln$nl ltnl luitnl"
	" majnl majoornl mejnl me"
	"vrnl mgrnl minnl mrnl mw"
	"nl n znl nieuwnl notnl n"
	"otarisnl nwnl nwenl nznl"
	" o znl oznl pastnl pl$nl"
	" pln$nl prnl presnl prof"
	"nl prsnl pstnl sintnl si"
	"ntenl sntnl stnl stenl s"
	"trnl str$nl tweedenl vnl"
	" v dnl van dennl van der"
	"nl vdnl vierdenl vijfden"
	"l wethnl wg$no -gateno -"
	"gatenno -gtno -plno -veg"
	"no -vegenno -veino -vnno"
	" drno gate$no gaten$no g"
	"lno gmlno gt$no nno ndrn"
	"o ono pl$no plassen$no s"
	"no stno v$no veg$no vege"
	"n$no vei$no vn$pl ^alpl "
	"^aleipl ^alejapl ^alejep"
	"l ^ospl ^osiedlepl ^plpl"
	" ^placpl ^ulpl ^ulicapl "
	"abppl bppl drpl genpl im"
	"pl inzpl jpl kardpl kptp"
	"l kspl marszpl mjrpl nmp"
	"pl plkpl profpl pulkpl s"
	"wpt ^alpt ^alamedapt ^av"
	"pt ^avept ^avenidapt ^bc"
	"pt ^ccpt ^estpt ^estrpt "
	"^estradapt ^ladpt ^largo"
	"pt ^lgpt ^lgopt ^pcpt ^p"
	"capt ^pracapt ^prcpt ^rp"
	"t ^rodpt ^rodoviapt ^rua"
	"pt ^trpt ^travpt ^traves"
	"sapt ^trvpt ^tvpt ^urbpt"
	" almpt cappt celpt dpt d"
	"rpt drapt engpt genpt ma"
	"lpt n srapt pept prespt "
	"profpt profapt spt srpt "
	"srapt stapt storo ^alro "
	"^aleearo ^b dulro ^bdro "
	"^bdulro ^blvdro ^bulevar"
	"dro ^calro ^intro ^p tar"
	"o ^ptaro ^sosro ^splro ^"
	"strro ^stradaro drro gen"
	"ro sfru ^ulru ^ulicaru ^"
	"ulitsaru ^vulru ^vulicar"
	"u ^vuliciaru ^vulytsiaru"
	" bulru nabru perru plru "
	"prru pr ktru prktru pros"
	"pru shru ul$ru ulica$ru "
	"ulitsa$ru vul$ru vulica$"
	"sh ^ulsh ^ulicash bulsh "
	"drsh svsh ul$sh ulica$sl"
	" csl c$sl trgsl ulsv -ga"
	"tsv -vagsv drsv g$sv lsv"
	" l asv nsv osv pl$sv ssv"
	" s tsv sktsv stsv vsv v$"
	"tr blvtr bultr bulvartr "
	"cadtr caddetr cdtr mahtr"
	" mahalletr mhtr sktr sok"
	"tr sokagizz -dykzz -grtz"
	"z -plnzz -singlzz -snglz"
	"z -strtzz -wgzz 1stezz 2"
	"dezz 3dezz 4dezz 5dezz ^"
	"alleezz ^alleeszz ^avenz"
	"z ^avenidazz ^avenuezz ^"
	"bldzz ^boulzz ^boulevard"
	"zz ^bvdzz ^chausszz ^cha"
	"usseezz ^chezz ^cheezz ^"
	"chemzz ^cheminzz ^coursz"
	"z ^esplanadezz ^faubourg"
	"zz ^fbgzz ^hameauzz ^imp"
	"assezz ^largozz ^lgozz ^"
	"lieu ditzz ^lotissementz"
	"z ^monteezz ^mtezz ^pass"
	"agezz ^placezz ^plzzz ^p"
	"lzazz ^quaizz ^rdptzz ^r"
	"esidencezz ^routezz ^rpt"
	"zz ^rtezz ^sentierzz ^sq"
	"zz ^squarezz ^stradazz ^"
	"ulicazz ^venellezz ^z az"
	"z ^z izz ^zaczz admzz av"
	"enzz bldgzz boulzz burge"
	"mzz bvdzz bypzz cdtzz ce"
	"ntrezz cirzz circzz cirs"
	"zz clo$zz cmdtzz cnezz c"
	"ntrzz creszz cresczz crt"
	"$zz ctrzz doctzz dokterz"
	"z drv$zz expwyzz expyzz "
	"fbgzz fwyzz gdezz gdnzz "
	"gdnszz grn$zz gro$zz grv"
	"$zz htszz hwayzz hwyzz j"
	" jzz jctzz jhrzz jkvrzz "
	"jonkhzz klzz klnzz konzz"
	" kptzz luitzz lwrzz majo"
	"orzz mdwszz mejzz mevrzz"
	" mgrzz mnrzz mtnzz mwszz"
	" n dzz n zzz ndrzz nieuw"
	"zz notariszz nwezz o zzz"
	" orchzz pdezz pdtzz pkwy"
	"zz pkyzz plc$zz pln$zz p"
	"lzzz plzazz prszz ptezz "
	"pwyzz rdgzz rivzz rtezz "
	"sintzz sintezz sktzz snt"
	"zz spgzz spgszz sqzz sta"
	"zz stozz tce$zz terr$zz "
	"tpkzz tpkezz trlzz ulica"
	"$zz uprzz van denzz van "
	"derzz vlgzz vlyzz wethzz"
	" wg$zz wlkzz xing";

static const uint32_t hyg_street_abbreviations_offsets[] = {
	0, 6, 15, 24, 30, 35, 41, 47, 54, 65, 71, 82,
	89, 100, 105, 110, 119, 125, 133, 138, 144, 149, 155, 161,
	166, 172, 177, 183, 191, 197, 203, 208, 213, 219, 226, 236,
	246, 252, 256, 262, 269, 274, 280, 289, 299, 305, 310, 317,
	323, 328, 338, 348, 354, 359, 365, 371, 378, 383, 393, 403,
	409, 414, 423, 432, 438, 444, 451, 458, 466, 472, 477, 483,
	492, 498, 508, 518, 522, 528, 534, 540, 545, 552, 558, 563,
	570, 575, 581, 588, 593, 600, 606, 613, 620, 626, 632, 638,
	647, 653, 660, 667, 673, 680, 687, 692, 697, 703, 710, 718,
	725, 732, 738, 744, 749, 755, 762, 766, 771, 780, 787, 795,
	802, 810, 818, 827, 832, 838, 844, 851, 857, 864, 871, 878,
	883, 889, 895, 901, 907, 914, 920, 926, 932, 938, 943, 949,
	954, 960, 967, 973, 978, 984, 990, 994, 999, 1004, 1012, 1017,
	1024, 1030, 1036, 1043, 1049, 1055, 1062, 1068, 1075, 1080, 1086, 1091,
	1097, 1103, 1109, 1114, 1120, 1124, 1129, 1134, 1143, 1153, 1161, 1167,
	1174, 1179, 1184, 1190, 1196, 1202, 1209, 1216, 1221, 1228, 1236, 1243,
	1251, 1259, 1265, 1272, 1278, 1284, 1290, 1296, 1302, 1308, 1312, 1317,
	1323, 1328, 1335, 1341, 1348, 1356, 1363, 1374, 1381, 1387, 1392, 1401,
	1408, 1418, 1426, 1436, 1449, 1455, 1462, 1470, 1477, 1485, 1493, 1502,
	1510, 1517, 1523, 1533, 1542, 1549, 1555, 1564, 1571, 1579, 1585, 1592,
	1604, 1610, 1618, 1625, 1631, 1638, 1645, 1654, 1661, 1669, 1681, 1688,
	1695, 1702, 1708, 1714, 1719, 1725, 1731, 1737, 1745, 1752, 1758, 1764,
	1769, 1775, 1782, 1788, 1795, 1799, 1804, 1809, 1815, 1821, 1827, 1833,
	1839, 1843, 1848, 1854, 1859, 1864, 1871, 1880, 1890, 1896, 1903, 1911,
	1921, 1927, 1934, 1942, 1950, 1963, 1970, 1976, 1986, 1998, 2005, 2013,
	2021, 2031, 2039, 2047, 2056, 2062, 2069, 2076, 2089, 2101, 2108, 2114,
	2121, 2131, 2138, 2149, 2155, 2167, 2174, 2189, 2199, 2206, 2213, 2221,
	2232, 2238, 2247, 2252, 2258, 2266, 2271, 2279, 2286, 2299, 2308, 2315,
	2322, 2329, 2337, 2348, 2354, 2364, 2371, 2382, 2391, 2398, 2405, 2411,
	2418, 2424, 2430, 2436, 2443, 2449, 2455, 2462, 2467, 2473, 2478, 2484,
	2489, 2495, 2501, 2507, 2512, 2517, 2523, 2529, 2535, 2540, 2546, 2551,
	2561, 2568, 2575, 2580, 2586, 2591, 2597, 2603, 2608, 2613, 2619, 2625,
	2631, 2638, 2644, 2648, 2653, 2659, 2667, 2675, 2682, 2693, 2702, 2714,
	2723, 2730, 2736, 2744, 2752, 2760, 2769, 2776, 2783, 2795, 2803, 2811,
	2820, 2830, 2842, 2849, 2856, 2864, 2872, 2879, 2889, 2897, 2902, 2910,
	2918, 2925, 2934, 2941, 2951, 2958, 2965, 2971, 2980, 2987, 2995, 3002,
	3006, 3012, 3019, 3024, 3031, 3038, 3048, 3052, 3059, 3064, 3070, 3076,
	3080, 3084, 3089, 3095, 3100, 3108, 3116, 3122, 3129, 3135, 3142, 3148,
	3154, 3160, 3167, 3176, 3184, 3191, 3199, 3205, 3212, 3218, 3224, 3230,
	3236, 3242, 3248, 3255, 3264, 3272, 3281, 3286, 3291, 3300, 3307, 3313,
	3318, 3323, 3329, 3336, 3344, 3348, 3354, 3361, 3366, 3372, 3378, 3384,
	3388, 3394, 3399, 3406, 3412, 3421, 3427, 3434, 3440, 3446, 3451, 3456,
	3462, 3470, 3476, 3486, 3491, 3497, 3502, 3508, 3513, 3520, 3526, 3533,
	3538, 3545, 3552, 3558, 3564, 3571, 3579, 3585, 3590, 3596, 3602, 3609,
	3618, 3622, 3628, 3638, 3648, 3653, 3662, 3671, 3678, 3684, 3692, 3701,
	3707, 3713, 3720, 3729, 3736, 3742, 3747, 3755, 3764, 3769, 3775, 3781,
	3785, 3791, 3795, 3801, 3812, 3816, 3821, 3826, 3833, 3842, 3849, 3855,
	3861, 3869, 3878, 3887, 3893, 3904, 3910, 3918, 3924, 3933, 3939, 3944,
	3949, 3955, 3960, 3966, 3970, 3977, 3983, 3988, 3996, 4002, 4008, 4014,
	4021, 4028, 4033, 4039, 4050, 4056, 4063, 4074, 4080, 4086, 4093, 4101,
	4112, 4119, 4128, 4134, 4141, 4147, 4154, 4163, 4170, 4175, 4182, 4193,
	4200, 4206, 4214, 4226, 4233, 4239, 4246, 4252, 4258, 4264, 4268, 4273,
	4279, 4285, 4291, 4297, 4305, 4310, 4317, 4324, 4332, 4336, 4341, 4347,
	4353, 4359, 4365, 4374, 4383, 4389, 4397, 4405, 4417, 4424, 4431, 4439,
	4446, 4453, 4460, 4467, 4477, 4482, 4488, 4493, 4499, 4508, 4518, 4525,
	4535, 4546, 4558, 4564, 4570, 4576, 4581, 4586, 4594, 4601, 4609, 4614,
	4620, 4629, 4639, 4646, 4656, 4662, 4671, 4677, 4682, 4687, 4693, 4702,
	4706, 4711, 4717, 4722, 4729, 4736, 4741, 4746, 4750, 4756, 4760, 4764,
	4770, 4774, 4780, 4786, 4791, 4795, 4800, 4806, 4812, 4821, 4827, 4835,
	4840, 4846, 4856, 4861, 4866, 4872, 4881, 4888, 4895, 4902, 4911, 4919,
	4927, 4933, 4940, 4946, 4952, 4958, 4964, 4973, 4983, 4991, 5002, 5012,
	5019, 5027, 5040, 5047, 5057, 5069, 5076, 5084, 5092, 5102, 5111, 5124,
	5136, 5143, 5153, 5164, 5173, 5180, 5192, 5207, 5217, 5224, 5235, 5244,
	5251, 5259, 5267, 5275, 5288, 5297, 5304, 5311, 5322, 5328, 5338, 5348,
	5357, 5368, 5375, 5382, 5389, 5395, 5402, 5409, 5416, 5425, 5431, 5437,
	5443, 5452, 5458, 5465, 5472, 5479, 5486, 5492, 5499, 5506, 5514, 5521,
	5527, 5534, 5543, 5550, 5558, 5565, 5571, 5577, 5583, 5589, 5596, 5603,
	5610, 5617, 5623, 5630, 5636, 5642, 5648, 5654, 5661, 5669, 5674, 5680,
	5686, 5692, 5699, 5705, 5714, 5721, 5727, 5734, 5740, 5746, 5752, 5758,
	5764, 5770, 5776, 5784, 5794, 5800, 5806, 5813, 5819, 5825, 5832, 5838,
	5845, 5852, 5858, 5865, 5871, 5877, 5883, 5889, 5895, 5901, 5908, 5916,
	5922, 5928, 5934, 5941, 5946, 5952, 5958, 5965, 5973, 5979, 5986, 5992,
	6001, 6007, 6017, 6027, 6033, 6039, 6046, 6052, 6058, 6065
};

static const uint16_t hyg_street_abbreviations_slots[] = {
	0, 0, 0, 0, 0, 0, 0, 0, 0, 634, 639, 0,
	838, 0, 0, 0, 0, 0, 0, 0, 0, 712, 0, 660,
	832, 156, 355, 393, 0, 0, 0, 0, 0, 0, 0, 626,
	0, 0, 0, 263, 0, 0, 871, 696, 702, 270, 271, 872,
	0, 296, 0, 411, 412, 494, 0, 534, 0, 278, 0, 493,
	0, 0, 0, 0, 0, 34, 135, 136, 138, 0, 0, 777,
	0, 0, 0, 0, 352, 0, 706, 0, 0, 0, 0, 11,
	0, 0, 0, 0, 0, 0, 0, 647, 0, 0, 0, 0,
	737, 0, 0, 20, 22, 72, 633, 0, 0, 0, 0, 755,
	0, 0, 31, 528, 45, 734, 0, 350, 351, 92, 353, 354,
	655, 46, 0, 371, 375, 33, 37, 819, 0, 0, 6, 122,
	0, 0, 159, 209, 715, 606, 608, 0, 0, 713, 0, 710,
	312, 322, 542, 544, 668, 629, 789, 791, 0, 0, 0, 0,
	0, 0, 0, 152, 153, 155, 154, 583, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 69, 71, 469, 0, 378, 379,
	0, 0, 147, 149, 150, 387, 0, 0, 0, 0, 0, 0,
	0, 0, 287, 812, 0, 0, 0, 870, 208, 210, 430, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	753, 0, 0, 0, 0, 0, 0, 0, 58, 0, 0, 0,
	0, 492, 671, 0, 0, 0, 0, 0, 103, 104, 0, 557,
	0, 0, 0, 773, 0, 0, 0, 0, 0, 0, 0, 466,
	775, 0, 0, 0, 0, 531, 0, 52, 0, 398, 0, 781,
	0, 0, 689, 0, 0, 0, 106, 108, 109, 0, 0, 0,
	0, 454, 658, 0, 0, 0, 0, 0, 324, 0, 0, 0,
	80, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 174,
	175, 181, 182, 188, 619, 673, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 422, 50, 724, 0, 0, 504,
	506, 509, 0, 416, 765, 140, 0, 533, 860, 0, 0, 0,
	0, 0, 0, 0, 364, 0, 402, 709, 0, 0, 0, 579,
	0, 223, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 666, 667,
	813, 89, 91, 60, 864, 68, 0, 366, 367, 0, 0, 247,
	591, 593, 596, 597, 257, 603, 605, 613, 617, 559, 4, 598,
	618, 720, 828, 829, 307, 321, 670, 766, 830, 833, 0, 0,
	488, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 275, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 774, 165, 427, 0, 0, 0,
	0, 384, 386, 0, 0, 0, 0, 0, 301, 451, 453, 455,
	456, 457, 59, 235, 463, 573, 669, 0, 0, 0, 0, 0,
	9, 0, 0, 0, 460, 732, 343, 735, 762, 763, 770, 1,
	563, 771, 772, 0, 0, 807, 0, 0, 0, 487, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 523, 442,
	443, 525, 526, 780, 186, 187, 25, 529, 693, 782, 787, 792,
	116, 0, 0, 575, 721, 0, 0, 55, 0, 0, 0, 363,
	0, 0, 0, 113, 0, 452, 0, 692, 0, 0, 0, 0,
	0, 51, 10, 70, 764, 0, 0, 0, 0, 283, 0, 0,
	0, 818, 751, 0, 0, 866, 0, 0, 87, 0, 313, 620,
	621, 856, 0, 262, 0, 0, 852, 853, 854, 857, 858, 0,
	249, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 483, 194, 196, 197, 288, 536, 859, 123,
	0, 0, 538, 0, 0, 0, 137, 0, 0, 0, 0, 582,
	317, 0, 676, 0, 691, 0, 0, 0, 365, 381, 0, 151,
	76, 0, 410, 635, 636, 637, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 17, 0, 0, 0, 850, 0, 0, 0, 84,
	0, 293, 610, 258, 612, 733, 0, 806, 290, 294, 332, 335,
	336, 337, 345, 346, 299, 300, 348, 505, 646, 424, 8, 785,
	808, 0, 0, 697, 0, 0, 0, 0, 0, 319, 728, 0,
	0, 291, 0, 502, 503, 29, 30, 580, 0, 190, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 496, 498, 500, 501, 0,
	0, 139, 0, 0, 216, 222, 189, 224, 0, 0, 193, 0,
	0, 0, 0, 873, 0, 0, 0, 0, 803, 804, 805, 0,
	0, 0, 0, 554, 607, 642, 643, 0, 0, 0, 0, 0,
	211, 338, 24, 555, 0, 0, 0, 0, 0, 0, 0, 0,
	690, 0, 748, 587, 0, 0, 438, 0, 0, 0, 0, 0,
	0, 0, 0, 822, 824, 825, 75, 826, 827, 0, 0, 0,
	567, 0, 101, 326, 527, 0, 279, 329, 547, 0, 400, 5,
	401, 543, 125, 0, 0, 0, 0, 280, 576, 0, 0, 0,
	0, 0, 0, 323, 0, 680, 0, 0, 372, 0, 0, 701,
	63, 0, 0, 82, 62, 535, 0, 394, 727, 0, 0, 627,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 358, 0, 0,
	0, 0, 0, 0, 0, 206, 0, 0, 396, 862, 129, 130,
	131, 482, 15, 761, 0, 199, 200, 201, 119, 446, 0, 467,
	0, 0, 0, 232, 0, 0, 478, 436, 437, 0, 722, 0,
	0, 0, 0, 0, 0, 0, 0, 548, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 719, 0, 0, 380,
	767, 746, 0, 54, 480, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 707, 0, 783, 784, 809, 640, 810, 811, 0, 431,
	0, 0, 0, 0, 0, 0, 729, 0, 344, 725, 0, 142,
	144, 0, 578, 743, 0, 0, 0, 0, 0, 0, 0, 0,
	682, 0, 495, 698, 622, 699, 754, 0, 0, 630, 631, 0,
	0, 0, 823, 373, 374, 0, 0, 511, 233, 236, 195, 239,
	243, 245, 549, 0, 0, 0, 267, 0, 0, 0, 0, 0,
	749, 0, 0, 0, 0, 0, 0, 0, 357, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 341, 0, 237, 0, 0, 0,
	0, 107, 0, 0, 85, 0, 0, 266, 741, 657, 0, 0,
	79, 331, 0, 0, 0, 32, 0, 0, 0, 0, 0, 0,
	0, 679, 0, 834, 0, 61, 98, 99, 521, 867, 0, 202,
	475, 476, 0, 0, 0, 0, 12, 77, 730, 477, 0, 0,
	0, 418, 0, 0, 0, 550, 551, 0, 0, 0, 0, 0,
	0, 768, 0, 0, 0, 0, 0, 403, 404, 577, 0, 0,
	0, 831, 0, 0, 731, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	334, 0, 0, 546, 599, 0, 0, 0, 0, 0, 0, 0,
	0, 225, 0, 13, 333, 157, 158, 160, 161, 163, 166, 0,
	0, 0, 571, 0, 0, 0, 428, 0, 40, 474, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 611,
	124, 0, 121, 0, 0, 0, 0, 717, 0, 601, 604, 616,
	43, 0, 714, 0, 318, 449, 0, 695, 432, 3, 659, 624,
	700, 308, 517, 518, 645, 649, 650, 481, 632, 651, 674, 788,
	861, 863, 678, 744, 0, 277, 705, 0, 0, 0, 38, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 584, 0, 14, 406,
	407, 339, 0, 0, 0, 0, 590, 0, 0, 0, 0, 0,
	252, 0, 191, 0, 0, 681, 0, 0, 0, 0, 0, 405,
	0, 198, 0, 0, 802, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 419, 420, 0, 0, 0, 0, 0, 253,
	242, 441, 0, 0, 0, 0, 665, 0, 0, 0, 0, 0,
	464, 0, 0, 0, 0, 0, 0, 0, 0, 0, 28, 0,
	0, 0, 0, 0, 0, 0, 742, 0, 840, 711, 102, 259,
	841, 843, 581, 0, 0, 56, 461, 284, 385, 0, 0, 0,
	0, 0, 0, 0, 0, 450, 64, 65, 662, 0, 264, 370,
	376, 388, 90, 93, 94, 95, 508, 510, 539, 0, 0, 0,
	0, 0, 0, 395, 0, 560, 562, 752, 574, 0, 0, 654,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 227, 499, 276, 127, 485, 0, 684, 0, 215,
	0, 472, 0, 552, 0, 218, 0, 0, 0, 0, 530, 0,
	0, 0, 672, 798, 799, 168, 169, 170, 172, 0, 0, 0,
	0, 0, 0, 0, 118, 0, 0, 0, 217, 644, 739, 740,
	0, 0, 0, 0, 0, 0, 0, 855, 0, 0, 162, 164,
	0, 594, 0, 74, 0, 0, 0, 0, 282, 286, 314, 497,
	399, 564, 568, 73, 302, 570, 572, 628, 648, 0, 126, 128,
	133, 134, 382, 750, 0, 0, 868, 869, 0, 0, 0, 304,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 35, 0, 524,
	569, 0, 0, 663, 0, 0, 0, 0, 0, 360, 553, 0,
	0, 0, 0, 44, 212, 246, 703, 704, 447, 0, 0, 0,
	586, 0, 820, 0, 0, 0, 486, 489, 490, 491, 281, 677,
	745, 204, 440, 736, 0, 0, 0, 468, 0, 0, 0, 0,
	0, 0, 0, 675, 42, 0, 0, 0, 0, 0, 758, 309,
	796, 0, 558, 0, 18, 219, 797, 0, 180, 57, 0, 0,
	0, 0, 0, 173, 0, 0, 0, 0, 0, 0, 315, 688,
	0, 0, 0, 0, 0, 0, 0, 0, 814, 458, 0, 448,
	0, 556, 815, 816, 817, 434, 0, 0, 0, 0, 0, 148,
	0, 0, 0, 726, 0, 0, 0, 0, 600, 0, 0, 0,
	0, 0, 141, 143, 145, 421, 423, 425, 426, 0, 0, 0,
	522, 685, 0, 21, 0, 0, 540, 516, 541, 545, 0, 0,
	0, 0, 0, 0, 356, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 226, 0, 0,
	48, 795, 0, 0, 359, 361, 362, 623, 0, 0, 514, 519,
	207, 213, 221, 230, 88, 234, 238, 241, 120, 244, 520, 465,
	0, 0, 0, 0, 769, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 790, 53, 256, 0, 0, 0, 0, 0,
	310, 342, 23, 47, 0, 0, 269, 0, 303, 515, 0, 0,
	638, 641, 0, 78, 0, 0, 2, 0, 0, 389, 86, 0,
	0, 0, 0, 265, 0, 0, 836, 167, 171, 7, 228, 837,
	839, 192, 842, 844, 614, 845, 16, 260, 413, 414, 652, 723,
	846, 0, 589, 439, 821, 0, 0, 0, 229, 261, 19, 566,
	0, 0, 0, 0, 653, 0, 0, 0, 0, 0, 0, 0,
	738, 0, 0, 114, 115, 435, 759, 0, 0, 0, 83, 0,
	231, 0, 0, 0, 0, 0, 0, 220, 320, 0, 561, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	132, 268, 0, 0, 0, 0, 760, 0, 0, 565, 0, 757,
	0, 0, 0, 0, 0, 0, 417, 595, 694, 718, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 625, 0, 0, 615, 254,
	255, 0, 865, 0, 0, 27, 327, 330, 0, 0, 0, 390,
	391, 0, 686, 0, 0, 0, 0, 392, 397, 415, 470, 683,
	0, 383, 409, 146, 203, 96, 205, 609, 794, 0, 0, 0,
	0, 0, 0, 117, 747, 0, 0, 0, 585, 178, 0, 444,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 272, 273, 274, 408, 41, 214, 369, 473, 793, 0,
	39, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 592, 0, 778, 779, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 716, 112, 471, 0, 532,
	656, 0, 36, 0, 298, 306, 0, 687, 786, 0, 0, 250,
	0, 513, 0, 0, 0, 0, 0, 0, 835, 0, 0, 0,
	81, 0, 0, 479, 512, 433, 0, 0, 0, 292, 97, 100,
	105, 110, 111, 507, 177, 602, 445, 847, 848, 849, 0, 0,
	0, 429, 0, 0, 285, 289, 295, 305, 311, 66, 67, 316,
	248, 251, 325, 328, 340, 347, 349, 459, 484, 588, 664, 0,
	0, 0, 708, 0, 462, 756, 0, 661, 0, 0, 0, 240,
	0, 0, 26, 0, 851, 0, 537, 0, 0, 0, 0, 800,
	801, 179, 49, 183, 184, 185, 377, 0, 297, 0, 0, 0,
	0, 0, 0, 176, 776, 0, 0, 368
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
	"rassestreetstreetssugaru"
	"tsvatehosvetogswietegosz"
	"enttanavteeterracetietra"
	"iltraversatravesiatraves"
	"satrgtridaturnpikeulicau"
	"ntereupperurbanizacaourb"
	"anizacionutcavagenvalley"
	"vanvan devastraveienvejv"
	"enelleviavialevicolovieu"
	"xviewvillavillagevittori"
	"ovonvon derwalkwaywegwes"
	"twethouderzone amenageme"
	"nt concertezone artisana"
	"lezone industrielle";

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
	2064, 2069, 2074, 2080, 2086, 2093, 2099, 2106, 2113, 2120, 2126, 2134,
	2139, 2144, 2147, 2154, 2157, 2162, 2170, 2178, 2186, 2189, 2194, 2202,
	2207, 2213, 2218, 2229, 2241, 2245, 2250, 2256, 2259, 2265, 2271, 2276,
	2279, 2286, 2289, 2294, 2300, 2305, 2309, 2314, 2321, 2329, 2332, 2339,
	2343, 2346, 2349, 2353, 2362, 2387, 2402, 2419
};

static const uint32_t hyg_street_abbreviations_values[] = {
	0, 0, 0, 27, 84, 116, 150, 198, 198, 200, 200, 297,
	297, 320, 333, 333, 103, 239, 83, 103, 105, 105, 157, 171,
	204, 206, 239, 239, 302, 284, 313, 347, 243, 316, 316, 316,
	361, 24, 25, 22, 30, 43, 43, 43, 58, 83, 113, 115,
	126, 126, 126, 130, 132, 137, 144, 152, 155, 155, 155, 191,
	214, 214, 214, 233, 243, 251, 259, 261, 284, 284, 316, 316,
	336, 336, 336, 357, 358, 361, 215, 18, 167, 173, 242, 242,
	29, 29, 29, 35, 37, 35, 35, 35, 36, 35, 44, 56,
	60, 60, 61, 65, 65, 56, 73, 74, 77, 77, 77, 77,
	76, 76, 56, 81, 90, 90, 91, 91, 15, 94, 96, 96,
	12, 4, 10, 98, 102, 106, 107, 128, 125, 128, 128, 124,
	110, 128, 134, 131, 133, 133, 138, 147, 164, 164, 164, 175,
	175, 186, 182, 195, 196, 190, 207, 207, 208, 16, 209, 217,
	223, 224, 225, 225, 238, 238, 244, 244, 248, 225, 273, 273,
	271, 272, 277, 277, 305, 305, 306, 6, 14, 13, 309, 310,
	311, 280, 317, 280, 317, 317, 318, 307, 326, 1, 326, 326,
	8, 334, 334, 328, 328, 337, 355, 342, 353, 362, 362, 359,
	360, 78, 28, 28, 28, 28, 28, 31, 32, 48, 48, 49,
	49, 54, 53, 54, 48, 48, 49, 49, 54, 54, 121, 119,
	119, 121, 226, 227, 226, 244, 244, 244, 244, 227, 249, 249,
	227, 226, 227, 244, 244, 276, 276, 330, 330, 330, 330, 339,
	38, 51, 67, 81, 82, 99, 115, 115, 115, 138, 184, 184,
	213, 213, 249, 256, 283, 283, 291, 292, 285, 287, 178, 266,
	325, 324, 154, 154, 327, 22, 22, 22, 29, 29, 29, 29,
	35, 35, 35, 35, 35, 35, 59, 58, 58, 59, 58, 59,
	59, 63, 64, 75, 75, 75, 93, 93, 97, 97, 97, 129,
	129, 136, 136, 168, 168, 174, 174, 194, 194, 228, 228, 228,
	238, 238, 268, 268, 268, 279, 275, 270, 270, 277, 275, 277,
	279, 293, 293, 311, 311, 348, 348, 354, 365, 366, 365, 364,
	366, 50, 68, 68, 50, 66, 80, 80, 97, 97, 115, 122,
	123, 115, 143, 143, 169, 183, 192, 212, 212, 252, 258, 3,
	252, 258, 231, 232, 280, 281, 282, 352, 83, 160, 269, 319,
	294, 323, 340, 340, 340, 70, 72, 70, 62, 70, 70, 72,
	72, 101, 101, 166, 177, 166, 166, 172, 172, 236, 235, 235,
	235, 236, 236, 235, 236, 235, 315, 315, 329, 349, 350, 351,
	349, 350, 351, 351, 350, 351, 55, 69, 87, 100, 100, 118,
	117, 193, 216, 259, 265, 265, 283, 285, 286, 285, 287, 356,
	111, 111, 246, 263, 135, 264, 79, 79, 120, 120, 148, 162,
	245, 245, 298, 298, 314, 314, 361, 2, 5, 7, 9, 11,
	17, 42, 42, 42, 7, 81, 81, 86, 2, 112, 114, 127,
	139, 145, 146, 145, 159, 149, 151, 155, 155, 156, 158, 165,
	162, 176, 176, 180, 180, 188, 189, 192, 191, 187, 189, 203,
	202, 211, 211, 202, 202, 203, 220, 220, 229, 245, 245, 254,
	252, 259, 255, 229, 299, 299, 299, 299, 299, 314, 314, 5,
	343, 344, 344, 344, 344, 9, 11, 363, 361, 108, 108, 108,
	241, 346, 346, 346, 346, 83, 108, 108, 104, 104, 108, 201,
	204, 221, 241, 241, 303, 284, 346, 346, 346, 346, 346, 21,
	21, 21, 21, 218, 218, 237, 237, 0, 0, 26, 34, 84,
	116, 0, 141, 142, 153, 150, 161, 185, 181, 199, 267, 257,
	267, 322, 19, 19, 28, 28, 28, 33, 46, 95, 95, 95,
	163, 166, 166, 166, 250, 250, 250, 250, 278, 274, 274, 278,
	331, 331, 331, 331, 331, 338, 23, 52, 71, 85, 88, 89,
	92, 115, 183, 210, 222, 253, 259, 260, 288, 289, 290, 285,
	287, 20, 20, 39, 39, 39, 39, 39, 47, 140, 234, 234,
	304, 308, 315, 315, 81, 115, 295, 0, 0, 0, 0, 0,
	0, 0, 40, 197, 230, 247, 262, 262, 262, 262, 296, 0,
	0, 0, 0, 0, 0, 0, 38, 84, 321, 0, 0, 57,
	57, 332, 335, 109, 341, 83, 109, 170, 170, 205, 219, 240,
	300, 284, 284, 312, 345, 341, 41, 41, 41, 45, 45, 45,
	179, 179, 179, 301, 301, 301, 79, 120, 245, 298, 298, 314,
	361, 2, 5, 7, 9, 11, 22, 22, 29, 28, 29, 35,
	35, 35, 35, 58, 58, 59, 58, 59, 59, 75, 93, 97,
	97, 129, 136, 166, 166, 168, 174, 194, 194, 228, 238, 244,
	244, 268, 275, 270, 277, 275, 277, 293, 311, 311, 315, 0,
	348, 365, 366, 364, 17, 29, 37, 35, 42, 35, 44, 68,
	56, 60, 60, 61, 65, 68, 50, 56, 77, 77, 76, 56,
	80, 81, 90, 96, 96, 97, 102, 123, 106, 107, 125, 128,
	128, 131, 133, 133, 143, 147, 145, 146, 145, 155, 155, 158,
	150, 176, 175, 180, 186, 188, 189, 192, 182, 196, 190, 212,
	203, 204, 202, 211, 202, 220, 217, 223, 252, 225, 225, 238,
	245, 244, 244, 255, 232, 225, 271, 272, 277, 299, 299, 284,
	299, 309, 310, 311, 285, 287, 326, 326, 334, 334, 328, 0,
	337, 344, 344, 355, 342, 363, 361, 359, 78
};

static const uint32_t hyg_street_abbreviations_edges[] = {
	134217988, 3222016162, 2169045632, 524288, 2181039113, 603992088, 142737408, 925696, 270601218, 1073938433, 33554688, 2148057088,
	1078462688, 2097216, 185107008, 167809060, 2080, 80805896, 2147483650, 32787, 66054, 2161115136, 1073741920, 135805953,
	34078984, 704643072, 71320064, 69214288, 1275117665, 47321088, 272762920, 1074792272, 604274688, 71630856, 1048596, 2684354816,
	2129922, 2147492192, 137384448, 201588808, 2265059344, 2151743492, 2214592640, 8421827, 4194304, 67129448, 2097232, 138412044,
	605553154, 0, 8456326, 67125504, 4194368, 1107304448, 721420365, 6291456, 541327912, 2097666, 98369, 2147483664,
	16827393, 541066000, 2483040384, 524292, 20480, 17317888, 2231369728, 393520, 285278272, 2223071248, 4198658, 537395216,
	688640, 571736065, 28, 33300, 2101248, 12582918, 539496512, 134224896, 2215641632, 8914945, 31850502, 134275072,
	32788, 537935872, 4210704, 2621456, 1049737, 34637824, 3373268992, 2223113025, 2214858752, 6340608, 1193488, 3145761,
	489390081, 8980480, 33554438, 2685403136, 1082654725, 3325952, 1275070112, 876871713, 2560, 17317889, 8437763, 1083768962,
	203428096, 3221225472, 572530896, 2214614024, 524304, 838870018, 2952790016, 15728696, 3781640194, 271714304, 536903684, 269000708,
	2282750016, 2148608128, 2172780877, 310394880, 1074020354, 1074792512, 268435472, 34081794
};

const HygWordlist hyg_street_abbreviations = {
	hyg_street_abbreviations_words, hyg_street_abbreviations_offsets, hyg_street_abbreviations_slots, 2047, 873, 15,
	hyg_street_abbreviations_values, hyg_street_abbreviations_strings, hyg_street_abbreviations_string_offsets,
	.edges = hyg_street_abbreviations_edges
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
	110, 10, 0, 0, 0, 0, 0, 0, 0, 5, 7, 0,
	0, 0, 0, 0, 49, 0, 111, 0, 0, 23, 0, 0,
	24, 0, 0, 0, 0, 0, 0, 0, 0, 0, 26, 120,
	0, 0, 0, 0, 0, 59, 0, 113, 0, 91, 0, 0,
	0, 0, 0, 0, 140, 0, 0, 0, 105, 0, 0, 52,
	4, 0, 0, 0, 77, 0, 0, 127, 0, 68, 8, 0,
	0, 0, 0, 0, 0, 0, 0, 92, 0, 0, 0, 0,
	0, 96, 115, 0, 0, 19, 0, 0, 0, 83, 128, 0,
	0, 47, 0, 0, 0, 86, 0, 0, 0, 0, 0, 0,
	12, 114, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 95, 0,
	0, 0, 0, 0, 0, 141, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 64, 103, 0, 0, 124, 136, 104, 0, 0,
	0, 0, 20, 102, 0, 0, 0, 0, 0, 0, 0, 11,
	0, 0, 0, 0, 98, 17, 0, 0, 0, 0, 0, 37,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 139, 73, 0,
	0, 101, 0, 70, 34, 89, 0, 137, 75, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 54, 0, 0, 0, 123, 41,
	0, 0, 3, 0, 0, 0, 85, 97, 0, 0, 71, 118,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 80, 0, 0, 0, 0, 0, 0, 79,
	0, 0, 0, 0, 21, 58, 130, 0, 126, 0, 0, 0,
	0, 0, 0, 1, 0, 69, 50, 0, 62, 0, 142, 0,
	31, 132, 81, 72, 109, 117, 0, 0, 0, 0, 0, 0,
	9, 99, 0, 0, 0, 66, 106, 0, 0, 14, 6, 45,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 78, 0,
	0, 0, 0, 84, 121, 0, 94, 43, 100, 0, 0, 0,
	0, 0, 0, 125, 0, 0, 0, 0, 0, 0, 0, 74,
	0, 0, 0, 0, 0, 0, 133, 0, 0, 38, 0, 0,
	0, 0, 0, 25, 44, 131, 0, 0, 0, 0, 0, 0,
	0, 15, 108, 0, 48, 36, 0, 29, 42, 18, 56, 138,
	0, 0, 0, 13, 39, 0, 0, 0, 0, 0, 0, 46,
	0, 28, 0, 0, 0, 63, 93, 90, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 61, 0, 0, 0, 0,
	122, 0, 0, 30, 0, 22, 129, 134, 0, 0, 0, 0,
	0, 0, 40, 0, 87, 0, 88, 107, 0, 0, 0, 16,
	119, 0, 0, 67, 0, 32, 116, 0, 0, 0, 0, 2,
	0, 112, 57, 0, 0, 27, 0, 0, 0, 0, 0, 0,
	82, 0, 65, 0, 0, 53, 135, 0, 55, 0, 0, 0,
	0, 76, 0, 0, 0, 33, 51, 60, 0, 0, 0, 0,
	0, 0, 35, 0, 0, 0, 0, 0
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
	0, 0, 43, 0, 0, 0, 0, 22, 32, 0, 0, 6,
	15, 39, 8, 33, 0, 0, 0, 0, 0, 0, 36, 37,
	13, 12, 0, 0, 0, 2, 35, 0, 0, 0, 5, 7,
	20, 0, 26, 27, 34, 14, 0, 0, 0, 0, 23, 18,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 40,
	0, 19, 29, 30, 0, 16, 0, 0, 10, 0, 0, 0,
	0, 0, 0, 0, 0, 42, 44, 0, 11, 0, 0, 25,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1,
	0, 3, 0, 0, 0, 0, 0, 24, 31, 0, 0, 0,
	0, 0, 0, 17, 41, 0, 38, 0, 0, 9, 28, 4,
	0, 0, 0, 0, 0, 0, 0, 21
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
	0, 0, 0, 154, 0, 0, 63, 65, 0, 167, 0, 0,
	0, 0, 0, 0, 5, 145, 96, 0, 0, 0, 30, 128,
	38, 84, 97, 151, 87, 22, 69, 70, 79, 46, 155, 0,
	0, 0, 0, 157, 0, 0, 0, 26, 41, 126, 81, 143,
	146, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 20, 12, 0, 125, 0,
	119, 0, 114, 72, 0, 0, 0, 0, 3, 10, 0, 0,
	0, 0, 0, 4, 0, 0, 116, 59, 0, 0, 0, 135,
	141, 0, 0, 68, 0, 131, 132, 161, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 6, 16,
	43, 112, 74, 91, 0, 165, 0, 0, 0, 47, 0, 0,
	0, 0, 57, 0, 52, 0, 0, 0, 0, 0, 0, 60,
	0, 0, 0, 0, 169, 0, 36, 139, 0, 27, 28, 95,
	147, 0, 55, 0, 56, 149, 0, 0, 0, 0, 0, 137,
	73, 0, 0, 29, 0, 0, 0, 0, 94, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 173, 0, 0,
	0, 0, 0, 107, 153, 0, 0, 162, 0, 0, 0, 0,
	0, 93, 2, 159, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 120, 160, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 23, 164, 0, 0, 124, 62, 152, 31, 0, 98, 0,
	0, 101, 0, 0, 0, 19, 77, 0, 0, 0, 129, 0,
	0, 86, 0, 0, 0, 0, 100, 163, 0, 15, 118, 121,
	122, 123, 138, 144, 172, 0, 0, 80, 0, 54, 0, 0,
	76, 0, 166, 0, 0, 0, 130, 0, 17, 0, 0, 109,
	0, 0, 110, 0, 0, 0, 0, 0, 0, 50, 51, 0,
	168, 0, 67, 0, 44, 0, 0, 0, 0, 0, 53, 0,
	0, 0, 0, 0, 37, 42, 0, 7, 0, 9, 148, 0,
	0, 174, 0, 0, 92, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 25, 0, 0, 0, 0,
	0, 0, 0, 0, 89, 0, 71, 0, 48, 49, 158, 0,
	142, 0, 0, 88, 21, 0, 0, 1, 134, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 24, 0, 0, 0, 61,
	0, 0, 0, 0, 0, 83, 0, 0, 0, 140, 0, 82,
	0, 0, 40, 127, 33, 34, 0, 0, 0, 0, 0, 0,
	0, 75, 117, 8, 156, 0, 0, 0, 171, 32, 0, 0,
	0, 0, 0, 0, 11, 103, 0, 0, 0, 0, 150, 108,
	133, 35, 170, 175, 0, 0, 0, 102, 0, 0, 66, 0,
	58, 0, 0, 0, 0, 18, 0, 14, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 99, 0, 85, 0, 0, 0,
	0, 0, 0, 39, 78, 0, 113, 0, 64, 111, 0, 136,
	0, 0, 0, 115, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 45, 0, 13,
	104, 105, 106, 0, 90, 0, 0, 0
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
