/*
 * Written by generate/organization.py from src/field/data/legal_form.txt, not_legal_form.txt,
 * organization_status.txt and common_organization_word.txt.
 * Do not edit: edit the lists and run `make reference-data`.
 */
#include "field/organization_table.h"
#include "text/wordlist.h"

extern const HygWordlist hyg_legal_form_end;

static const char hyg_legal_form_end_words[] =
	"ababoyabpabpoyjabpublada"
	"ddooaeagagandciekgagandc"
	"oagandcokgagandcokgaaaga"
	"ndcoohgagenciekgagencoag"
	"encokgagencokgaaagencooh"
	"gagetciekgagetcoagetcokg"
	"agetcokgaaagetcoohgagrup"
	"aciondeintereseconomicoa"
	"gsaaguciekgagucoagucokga"
	"gucokgaaagucoohgagundcie"
	"kgagundcoagundcokgagundc"
	"okgaaagundcoohgaieaisbla"
	"isblivzwakcinebendroveak"
	"cionarskodrustvoakciovas"
	"polecnostakciovaspolocno"
	"stakcspolaksjeselskapaks"
	"jeselskapetaktgesaktiebo"
	"lagaktiebolagetaktiebola"
	"gpublaktiengesellschafta"
	"ktieselskabaktieselskabe"
	"taktsiaseltsaktsionernod"
	"ruzhestvoallmennaksjesel"
	"skapallmennaksjeselskape"
	"tambaandcokgaaandcokomma"
	"nditgesellschaftaufaktie"
	"nanonimsirketianonimstia"
	"nonymietaireiaanpartssel"
	"skabanpartsselskabetansa"
	"nstaltdesoffentlichenrec"
	"htsansvarligselskapansva"
	"rligselskapdeltansvaraoe"
	"raorapsapssmbaasasaasbla"
	"sblvzwassociationsansbut"
	"lucratifasveticltdavoiny"
	"htiobabeperkteaansprakel"
	"ijkheidberhadbeslotenven"
	"nootschapbeslotenvennoot"
	"schapmetbeperkteaansprak"
	"elijkheidbetetitarsasagb"
	"hdbtbvbvandcokgbvbabvbas"
	"prlbvbasrlbvcvbvencokgbv"
	"etcokgbviobvsrlbvucokgbv"
	"undcokgcbcbcccccharitabl"
	"eincorporatedorganisatio"
	"ncialtdaciccioclgcommand"
	"itairevennootschapcommun"
	"ityinterestcompanycommvc"
	"ommvacompanylimitedbygua"
	"ranteecomunidaddebienesc"
	"ooperatiecooperatiebacoo"
	"peratieuacooperatievecoo"
	"peratieveuacooperatievev"
	"ennootschapcooperatievev"
	"erenigingcooperatiewacor"
	"pcorporationcvcvbacvbasc"
	"rlcvbasocvoacwmnicyfynge"
	"digcyhoedduscyfcyfyngedi"
	"gdacdddelniskadruzbadelt"
	"ansvardesignatedactivity"
	"companydionickodrustvodm"
	"ccdnodoodrustvosaogranic"
	"enomodgovornoscudrustvos"
	"ogranicenomodgovornoscud"
	"rustvosogranicenomodgovo"
	"rnostidruzbazneomejenood"
	"govornostjodruzbazomejen"
	"oodgovornostjodruzhestvo"
	"sogranichenaotgovornostd"
	"ruzstvoeadearlebvbaednol"
	"ichnoaktsionernodruzhest"
	"voednolichnodruzhestvoso"
	"granichenaotgovornosteei"
	"geenmanszaakeesvegegbreg"
	"enegmbhehfeieingetragene"
	"genossenschafteingetrage"
	"negesellschaftburgerlich"
	"enrechtseingetragenekauf"
	"fraueingetragenerkaufman"
	"neingetragenerunternehme"
	"reingetragenervereineink"
	"ahlutafelageinzelunterne"
	"hmeneirelieirlekekfmekfo"
	"rekfrekfruekonomiskforen"
	"ingencokgaaencokommandit"
	"gesellschaftaufaktienenk"
	"enkeltmandsvirksomhedenk"
	"eltpersonforetakenskildf"
	"irmaentrepriseagricolear"
	"esponsabilitelimiteeentr"
	"epriseindividuelleentrep"
	"riseunipersonnellearespo"
	"nsabilitelimiteeeoodepee"
	"taireiaperiorismenisefth"
	"ynisetcokgaaetcokommandi"
	"tgesellschaftaufaktienet"
	"erorrythmietaireiaeueurl"
	"europaischegesellschafte"
	"vewivexploitationagricol"
	"earesponsabilitelimiteef"
	"iefmbafuusilisestisikust"
	"ettevotjafzcofzefzllcgae"
	"cgbrgcvgeiegemeinnuetzig"
	"egmbhgemeinnutzigegesell"
	"schaftmbhgemeinnutzigege"
	"sellschaftmitbeschrankte"
	"rhaftunggemeinnutzigegmb"
	"hgenossenschaftgesbrgese"
	"llschaftbuergerlichenrec"
	"htsgesellschaftburgerlic"
	"henrechtsgesellschaftmbh"
	"gesellschaftmbhandcokgge"
	"sellschaftmbhencokggesel"
	"lschaftmbhetcokggesellsc"
	"haftmbhucokggesellschaft"
	"mbhundcokggesellschaftmi"
	"tbeschraenkterhaftungges"
	"ellschaftmitbeschrankter"
	"haftunggesellschaftmitbe"
	"schrankterhaftungandcokg"
	"gesellschaftmitbeschrank"
	"terhaftungencokggesellsc"
	"haftmitbeschrankterhaftu"
	"ngetcokggesellschaftmitb"
	"eschrankterhaftungucokgg"
	"esellschaftmitbeschrankt"
	"erhaftungundcokggesmbhge"
	"smbhandcokggesmbhencokgg"
	"esmbhetcokggesmbhucokgge"
	"smbhundcokgggmbhgiegmbhg"
	"mbhandciekggmbhandcogmbh"
	"andcokggmbhandcokgaagmbh"
	"andcokommanditgesellscha"
	"ftgmbhandcokommanditgese"
	"llschaftaufaktiengmbhand"
	"compagniekggmbhandcooggm"
	"bhandcoohggmbhcokggmbhen"
	"ciekggmbhencogmbhencokgg"
	"mbhencokgaagmbhencokomma"
	"nditgesellschaftgmbhenco"
	"kommanditgesellschaftauf"
	"aktiengmbhencompagniekgg"
	"mbhencooggmbhencoohggmbh"
	"etciekggmbhetcogmbhetcok"
	"ggmbhetcokgaagmbhetcokom"
	"manditgesellschaftgmbhet"
	"cokommanditgesellschafta"
	"ufaktiengmbhetcompagniek"
	"ggmbhetcooggmbhetcoohggm"
	"bhsarlgmbhsrlgmbhuciekgg"
	"mbhucogmbhucokggmbhucokg"
	"aagmbhucokommanditgesell"
	"schaftgmbhucokommanditge"
	"sellschaftaufaktiengmbhu"
	"compagniekggmbhucooggmbh"
	"ucoohggmbhundciekggmbhun"
	"dcogmbhundcokggmbhundcok"
	"gaagmbhundcokommanditges"
	"ellschaftgmbhundcokomman"
	"ditgesellschaftaufaktien"
	"gmbhundcompagniekggmbhun"
	"dcooggmbhundcoohggodokai"
	"shagroupementdintereteco"
	"nomiquehaftungsbeschrank"
	"thandelsbolaghandelsbola"
	"gethbhfhlutafelagidiotik"
	"ikefalaiouchikietaireiai"
	"keincincorporatedincorpo"
	"reeinteressentskabivaerk"
	"saetterselskabivsivzwivz"
	"waisbljdoojednostavnodru"
	"stvosogranicenomodgovorn"
	"oscujulkinenosakeyhtioka"
	"bushikigaishakabushikika"
	"ishakbkdoerkdorkftkgkgaa"
	"kkkktkomanditnaspolocnos"
	"tkomanditnispolecnostkom"
	"mandiittiyhtiokommanditb"
	"olagkommanditbolagetkomm"
	"anditgesellschaftkommand"
	"itgesellschaftaufaktienk"
	"ommanditselskabkommandit"
	"tselskapkomspolkorlatolt"
	"felelossegutarsasagkorpe"
	"rschaftdesoffentlichenre"
	"chtskozkeresetitarsasagk"
	"skylcldalimitadalimitedl"
	"imitedandcokglimitedenco"
	"kglimitedetcokglimitedli"
	"abilitycolimitedliabilit"
	"ycompanylimitedliability"
	"partnershiplimitedpartne"
	"rshiplimitedsirketilimit"
	"educokglimitedundcokglim"
	"iteellcllcompanylllpllpl"
	"pltdltdaltdaeppltdameltd"
	"andcokgltdencokgltdetcok"
	"gltdliabilitycoltdstiltd"
	"ucokgltdundcokglteelteei"
	"ncmaatschapmazojibendrij"
	"ambmbbmbhmbhandcokgmbhen"
	"cokgmbhetcokgmbhucokgmbh"
	"undcokgmetuitgeslotenaan"
	"sprakelijkheidmitbeschra"
	"enkterhaftungmitbeschran"
	"kterhaftungmittetulundus"
	"uhingmtunanaamlozevennoo"
	"tschapnationalassociatio"
	"nnoliabilitynvnvsanyilva"
	"nosanmukodoreszvenytarsa"
	"sagnyrtoaoobecneprospesn"
	"aspolecnostobshchestvoso"
	"granichennoiotvetstvenno"
	"styuobshchestvosogranich"
	"ennojotvetstvennostuobsh"
	"chestvosogranichennoyotv"
	"etstvennostyuobshhestvos"
	"ogranichennojotvetstvenn"
	"ostuoeoffenegesellschaft"
	"offenehandelsgesellschaf"
	"togohfohgomorrythmietair"
	"eiaonderlingewaarborgmaa"
	"tschappijonderlingewaarb"
	"orgmaatschappijuaonlusoo"
	"doooopsosakeyhtioosauehi"
	"ngosauhingoskosuuskuntao"
	"uowmowmuaoyoyaboyjoyjabp"
	"oyltdpacpaopartgpartgmbb"
	"partmbbpartneriaethatebo"
	"lrwyddcyfyngedigpartners"
	"chaftpartnerschaftmbbpar"
	"tnerschaftsgesellschaftp"
	"artnerschaftsgesellschaf"
	"tmbbpartnerselskabpbcpcp"
	"ersoanafizicaautorizatap"
	"faplcpllcpltdprivatelimi"
	"tedprivatelimitedcompany"
	"privateltdprofessionalco"
	"rporationprofessionallim"
	"itedliabilitycompanyprof"
	"essionalllcproprietarypr"
	"oprietarylimitedpropriet"
	"aryltdprostaspolkaakcyjn"
	"apsaptelimitedpteltdptyp"
	"tylimitedptyltdpublabpub"
	"licbenefitcorporationpub"
	"liclimitedcopubliclimite"
	"dcompanypvtlimitedpvtltd"
	"regenregistriertegenosse"
	"nschaftrekisteroityyhdis"
	"tysreszvenytarsasagrfrys"
	"asabdecvsabiedribaariero"
	"bezotuatbildibusadecvsal"
	"samostojnipodjetniksamvi"
	"rkeforetaksanayiveticare"
	"tanonimsirketisanayiveti"
	"caretassanayiveticaretli"
	"mitedsirketisanayivetica"
	"retltdstisanonimasantica"
	"ssanticltdstisanvsanveti"
	"cassanveticltdstisapasap"
	"idecvsarlsarlandcokgsarl"
	"ausarlencokgsarletcokgsa"
	"rlgmbhsarlssarlscopsarlu"
	"cokgsarlundcokgsassascop"
	"sasdisasusausaunipersona"
	"lsbvbascscascarlscesceas"
	"ciscicscmscoopscoopandsc"
	"oopldascoopltdascopscops"
	"ascopsarlscpscpascriscrl"
	"scrlcvbascrlfsscrlonluss"
	"csscspscsrlsderlsderldec"
	"vsdnbhdseseandcoseandcok"
	"gseandcokgaasecsecssecso"
	"cieteencommanditeseencos"
	"eencokgseencokgaaseetcos"
	"eetcokgseetcokgaaselafas"
	"elarlselarluselasselasus"
	"elurlsencsencrlsencrlsrl"
	"seucoseucokgseucokgaaseu"
	"ndcoseundcokgseundcokgaa"
	"sgpssgpssashpksiasicafsi"
	"carsicavskaslslimitadasl"
	"lslneslpslpuslsociedadun"
	"ipersonalsluslunipersona"
	"lsmbasncsocanonymesocare"
	"sponsabilitalimitatasocc"
	"onsarlsoccoopsoccooparls"
	"occooperativasoccooppaso"
	"ccoopsocsoccoopsocialeso"
	"cencommanditeparactionss"
	"ocennomcollectifsociedad"
	"anonimasociedadanonimade"
	"capitalvariablesociedada"
	"nonimalaboralsociedadano"
	"nimaunipersonalsociedadc"
	"ooperativasociedadcooper"
	"ativalimitadasociedadder"
	"esponsabilidadlimitadaso"
	"ciedadeanonimasociedadel"
	"imitadasociedadeporquota"
	"ssociedadeunipessoalldas"
	"ociedadlimitadasociedadl"
	"imitadanuevaempresasocie"
	"dadlimitadaprofesionalso"
	"ciedadlimitadaunipersona"
	"lsocietaanonimasocietaar"
	"esponsabilitalimitatasoc"
	"ietaaresponsabilitalimit"
	"atasemplificatasocietaco"
	"operativasocietacooperat"
	"ivaaresponsabilitalimita"
	"tasocietacooperativaarls"
	"ocietacooperativasociale"
	"societainaccomanditapera"
	"zionisocietainaccomandit"
	"asemplicesocietainnomeco"
	"llettivosocietaperazioni"
	"societascooperativaeurop"
	"aeasocietasemplicesociet"
	"aseuropaeasocietateapeac"
	"tiunisocietatecuraspunde"
	"relimitatasocieteanonyme"
	"societeanonymemonegasque"
	"societearesponsabiliteli"
	"miteesocietearesponsabil"
	"itelimiteesimplifieesoci"
	"etearesponsabilitelimite"
	"esrlsocietecivilesociete"
	"civiledemoyenssocieteciv"
	"iledexploitationagricole"
	"societecivileimmobiliere"
	"societecivileprofessionn"
	"ellesocieteencommanditep"
	"aractionssocieteencomman"
	"ditesimplesocieteencomma"
	"nditespecialesocieteenno"
	"mcollectifsocieteparacti"
	"onssimplifieesocietepara"
	"ctionssimplifieeuniperso"
	"nnellesocperazionisocsem"
	"plicespaspaasociounicosp"
	"aconsociounicospaunipers"
	"onalespjspjawnaspkspkoma"
	"ndytowaspolecnostsruceni"
	"momezenymspolkaakcyjnasp"
	"olkacywilnaspolkajawnasp"
	"olkakomandytowaspolkakom"
	"andytowoakcyjnaspolkapar"
	"tnerskaspolkazograniczon"
	"aodpowiedzialnosciaspolk"
	"azograniczonaodpowiedzia"
	"lnosciaspkspolkazogranic"
	"zonaodpowiedzialnosciasp"
	"olkakomandytowaspolkazoo"
	"spolocnostsrucenimobmedz"
	"enymspolsrosppsppartners"
	"kasprlsprlbvbasprlssprlu"
	"spzograniczonaodpowiedzi"
	"alnosciaspzoospzooskspzo"
	"oskaspzoospkspzoospkoman"
	"dytowaspzoospolkakomandy"
	"towasrlsrlasociounicosrl"
	"bvsrlconsociounicosrlcrs"
	"rldecvsrlssrlsemplificat"
	"asrlsusrlunipsrluniperso"
	"nalesrosrosrlsssocietaag"
	"ricolastearesponsabilite"
	"limiteestgstichtstichtin"
	"gstiftungtbkteoteorantat"
	"icaretlimitedsirketiticl"
	"tdstitmitoiminimiuauabuc"
	"ucokgaaucokommanditgesel"
	"lschaftaufaktienugugandc"
	"okgugencokgugetcokgughaf"
	"tungsbeschraenktughaftun"
	"gsbeschraenktandcokgugha"
	"ftungsbeschraenktencokgu"
	"ghaftungsbeschraenktetco"
	"kgughaftungsbeschraenktu"
	"cokgughaftungsbeschraenk"
	"tundcokgughaftungsbeschr"
	"anktughaftungsbeschrankt"
	"andcokgughaftungsbeschra"
	"nktencokgughaftungsbesch"
	"ranktetcokgughaftungsbes"
	"chranktucokgughaftungsbe"
	"schranktundcokgugucokgug"
	"undcokguitgeslotenaanspr"
	"akelijkheidulcundcokgaau"
	"ndcokommanditgesellschaf"
	"taufaktienunipessoalldau"
	"nlimitedunlimitedcompany"
	"unlimitedliabilitycompan"
	"yunternehmergesellschaft"
	"unternehmergesellschafth"
	"aftungsbeschraenktuntern"
	"ehmergesellschafthaftung"
	"sbeschranktuzdarojiakcin"
	"ebendrovevennootschapond"
	"erfirmavereenigingverejn"
	"aobchodnaspolocnostverej"
	"naobchodnispolecnostvere"
	"nigingverenigingzonderwi"
	"nstoogmerkversicherungsv"
	"ereinaufgegenseitigkeitv"
	"iesojiistaigavofvofirmav"
	"osvsivvagvzwvzwasblwazao"
	"zapsanyspolekzartkoruenm"
	"ukodoreszvenytarsasagzoo"
	"zrtzs";

static const uint32_t hyg_legal_form_end_offsets[] = {
	0, 2, 6, 9, 15, 21, 23, 28, 30, 32, 42, 49,
	58, 69, 79, 88, 94, 102, 112, 121, 130, 136, 144, 154,
	163, 191, 195, 203, 208, 215, 224, 232, 242, 249, 258, 269,
	279, 282, 287, 296, 310, 328, 345, 362, 369, 381, 395, 401,
	411, 423, 437, 455, 467, 481, 492, 513, 532, 553, 557, 566,
	601, 614, 623, 638, 652, 668, 671, 699, 715, 741, 745, 748,
	751, 758, 760, 763, 767, 774, 800, 810, 820, 822, 847, 853,
	873, 921, 935, 938, 940, 942, 951, 955, 963, 970, 974, 982,
	990, 994, 999, 1006, 1015, 1017, 1020, 1023, 1057, 1064, 1067, 1070,
	1073, 1098, 1122, 1127, 1133, 1158, 1175, 1185, 1197, 1209, 1221, 1235,
	1259, 1281, 1293, 1297, 1308, 1310, 1314, 1322, 1328, 1332, 1356, 1359,
	1369, 1372, 1374, 1388, 1398, 1423, 1438, 1442, 1445, 1448, 1480, 1511,
	1542, 1571, 1598, 1631, 1639, 1642, 1646, 1651, 1682, 1725, 1729, 1740,
	1744, 1746, 1750, 1754, 1759, 1762, 1764, 1790, 1832, 1852, 1873, 1897,
	1916, 1931, 1948, 1954, 1958, 1960, 1964, 1969, 1973, 1978, 1995, 2003,
	2037, 2040, 2061, 2080, 2092, 2132, 2154, 2200, 2204, 2207, 2236, 2244,
	2278, 2298, 2300, 2304, 2327, 2329, 2333, 2375, 2378, 2382, 2409, 2413,
	2416, 2421, 2425, 2428, 2431, 2435, 2453, 2481, 2528, 2545, 2559, 2564,
	2595, 2625, 2640, 2662, 2683, 2704, 2724, 2746, 2781, 2815, 2856, 2896,
	2936, 2975, 3016, 3022, 3035, 3047, 3059, 3070, 3083, 3088, 3091, 3095,
	3107, 3116, 3127, 3140, 3170, 3209, 3227, 3238, 3250, 3258, 3269, 3277,
	3287, 3299, 3328, 3366, 3383, 3393, 3404, 3415, 3423, 3433, 3445, 3474,
	3512, 3529, 3539, 3550, 3558, 3565, 3575, 3582, 3591, 3602, 3630, 3667,
	3683, 3692, 3702, 3714, 3723, 3734, 3747, 3777, 3816, 3834, 3845, 3857,
	3867, 3895, 3913, 3925, 3939, 3941, 3943, 3953, 3983, 3986, 3989, 4001,
	4011, 4026, 4046, 4049, 4053, 4062, 4066, 4108, 4126, 4141, 4156, 4158,
	4163, 4167, 4170, 4172, 4176, 4178, 4181, 4201, 4221, 4238, 4252, 4268,
	4289, 4319, 4335, 4352, 4359, 4387, 4420, 4439, 4441, 4443, 4445, 4448,
	4456, 4463, 4477, 4490, 4503, 4521, 4544, 4571, 4589, 4603, 4615, 4629,
	4636, 4639, 4648, 4652, 4655, 4657, 4660, 4664, 4671, 4677, 4687, 4696,
	4705, 4719, 4725, 4733, 4743, 4747, 4754, 4763, 4777, 4779, 4782, 4785,
	4795, 4804, 4813, 4821, 4831, 4862, 4885, 4907, 4925, 4928, 4930, 4950,
	4969, 4980, 4982, 4986, 5019, 5023, 5026, 5051, 5092, 5132, 5173, 5212,
	5214, 5232, 5257, 5259, 5262, 5265, 5283, 5313, 5345, 5350, 5353, 5356,
	5359, 5369, 5378, 5386, 5389, 5399, 5401, 5404, 5409, 5411, 5415, 5418,
	5424, 5429, 5432, 5435, 5440, 5448, 5455, 5488, 5501, 5517, 5543, 5572,
	5586, 5589, 5591, 5615, 5618, 5621, 5625, 5629, 5643, 5664, 5674, 5697,
	5732, 5747, 5758, 5776, 5790, 5809, 5812, 5822, 5828, 5831, 5841, 5847,
	5853, 5877, 5892, 5912, 5922, 5928, 5933, 5959, 5979, 5995, 5997, 5999,
	6001, 6008, 6039, 6045, 6048, 6067, 6082, 6110, 6127, 6156, 6177, 6185,
	6193, 6205, 6209, 6219, 6233, 6237, 6245, 6249, 6260, 6266, 6276, 6286,
	6294, 6299, 6307, 6316, 6327, 6330, 6336, 6341, 6345, 6348, 6361, 6366,
	6368, 6371, 6376, 6379, 6383, 6386, 6390, 6393, 6398, 6406, 6414, 6423,
	6427, 6433, 6441, 6444, 6448, 6452, 6456, 6464, 6470, 6479, 6482, 6486,
	6491, 6496, 6505, 6511, 6513, 6520, 6529, 6540, 6543, 6547, 6569, 6575,
	6583, 6593, 6599, 6607, 6617, 6623, 6629, 6636, 6641, 6647, 6653, 6657,
	6663, 6672, 6677, 6684, 6693, 6700, 6709, 6720, 6724, 6730, 6734, 6737,
	6742, 6747, 6752, 6755, 6757, 6766, 6769, 6773, 6776, 6780, 6801, 6804,
	6817, 6821, 6824, 6834, 6860, 6870, 6877, 6887, 6901, 6910, 6920, 6934,
	6959, 6976, 6991, 7023, 7045, 7071, 7090, 7117, 7150, 7166, 7183, 7201,
	7223, 7239, 7267, 7294, 7321, 7335, 7365, 7407, 7425, 7466, 7487, 7512,
	7541, 7569, 7592, 7608, 7635, 7650, 7666, 7685, 7714, 7728, 7752, 7781,
	7820, 7852, 7865, 7886, 7920, 7944, 7972, 8001, 8026, 8053, 8074, 8101,
	8142, 8154, 8165, 8168, 8182, 8198, 8213, 8216, 8223, 8226, 8239, 8265,
	8278, 8291, 8302, 8319, 8343, 8359, 8395, 8434, 8487, 8496, 8524, 8531,
	8534, 8546, 8550, 8558, 8563, 8568, 8600, 8605, 8612, 8620, 8628, 8646,
	8668, 8671, 8685, 8690, 8706, 8711, 8718, 8722, 8737, 8742, 8749, 8764,
	8767, 8773, 8790, 8815, 8818, 8824, 8833, 8841, 8844, 8847, 8855, 8876,
	8885, 8888, 8897, 8899, 8902, 8904, 8911, 8944, 8946, 8955, 8963, 8971,
	8992, 9020, 9047, 9074, 9100, 9128, 9148, 9175, 9201, 9227, 9252, 9279,
	9286, 9295, 9323, 9326, 9335, 9370, 9383, 9392, 9408, 9433, 9456, 9498,
	9539, 9561, 9583, 9594, 9619, 9644, 9654, 9682, 9719, 9733, 9736, 9743,
	9746, 9749, 9753, 9756, 9763, 9765, 9768, 9781, 9813, 9816, 9819, 9821
};

static const uint16_t hyg_legal_form_end_slots[] = {
	0, 0, 648, 0, 0, 243, 34, 0, 443, 0, 0, 0,
	18, 458, 607, 0, 0, 0, 413, 0, 0, 0, 147, 197,
	0, 0, 0, 0, 0, 0, 698, 0, 0, 0, 0, 263,
	0, 0, 0, 242, 497, 657, 0, 0, 0, 0, 730, 0,
	0, 0, 0, 697, 0, 4, 574, 0, 0, 0, 341, 628,
	483, 0, 89, 178, 291, 338, 692, 283, 432, 745, 0, 0,
	0, 0, 119, 0, 0, 0, 0, 687, 469, 0, 52, 507,
	579, 0, 519, 406, 0, 0, 0, 589, 0, 0, 313, 0,
	378, 0, 0, 0, 321, 0, 303, 137, 0, 189, 623, 163,
	709, 230, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 537, 124, 352, 0, 0, 0, 0, 0, 0, 354,
	0, 107, 0, 0, 0, 0, 616, 122, 637, 594, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 747, 409, 488,
	0, 0, 577, 359, 514, 0, 0, 0, 0, 0, 0, 644,
	0, 0, 224, 653, 0, 0, 0, 42, 329, 390, 0, 0,
	0, 0, 375, 650, 0, 44, 0, 194, 0, 0, 0, 305,
	494, 732, 0, 0, 346, 347, 48, 308, 50, 567, 0, 0,
	0, 0, 743, 0, 563, 0, 539, 753, 423, 0, 0, 0,
	281, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 218,
	22, 0, 49, 614, 0, 275, 0, 0, 0, 652, 377, 177,
	571, 0, 0, 0, 0, 206, 0, 265, 0, 0, 0, 0,
	0, 144, 713, 0, 0, 0, 0, 403, 0, 512, 708, 499,
	0, 0, 0, 728, 0, 140, 0, 79, 0, 0, 0, 0,
	88, 0, 0, 0, 0, 0, 0, 0, 0, 658, 0, 103,
	228, 0, 716, 0, 274, 530, 200, 633, 0, 0, 0, 0,
	0, 0, 0, 0, 674, 136, 619, 0, 521, 0, 0, 0,
	234, 0, 750, 0, 59, 356, 10, 0, 510, 0, 0, 0,
	0, 476, 0, 0, 0, 396, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 323, 350, 0, 0, 0,
	73, 0, 0, 0, 0, 0, 0, 427, 0, 0, 0, 0,
	0, 0, 0, 132, 31, 436, 0, 0, 0, 196, 0, 0,
	0, 0, 0, 324, 0, 0, 420, 552, 0, 57, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 222, 0, 591, 0,
	631, 315, 0, 0, 0, 0, 0, 399, 0, 0, 0, 0,
	0, 0, 0, 463, 382, 0, 0, 0, 489, 0, 0, 0,
	199, 445, 0, 596, 160, 0, 601, 0, 624, 393, 0, 0,
	363, 0, 248, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	135, 290, 506, 91, 253, 0, 429, 0, 0, 548, 90, 0,
	0, 245, 0, 0, 0, 417, 588, 634, 0, 655, 0, 0,
	0, 387, 0, 0, 566, 261, 0, 0, 556, 0, 225, 408,
	0, 0, 667, 0, 693, 0, 0, 0, 0, 0, 533, 99,
	0, 0, 0, 526, 0, 0, 0, 0, 610, 0, 159, 0,
	168, 434, 609, 707, 0, 0, 746, 0, 246, 532, 0, 0,
	0, 0, 0, 0, 0, 0, 431, 0, 32, 134, 38, 584,
	96, 6, 0, 0, 215, 0, 76, 643, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 46, 0, 0, 524, 183, 0,
	0, 0, 0, 0, 0, 0, 517, 181, 0, 0, 0, 0,
	0, 397, 0, 0, 0, 480, 0, 0, 0, 0, 0, 394,
	703, 0, 21, 167, 662, 0, 0, 0, 0, 339, 646, 515,
	190, 388, 0, 694, 495, 0, 0, 0, 0, 0, 0, 729,
	433, 0, 365, 0, 0, 238, 0, 0, 85, 121, 0, 0,
	0, 340, 0, 108, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 606, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 664, 0, 244, 0, 0, 0,
	0, 0, 0, 176, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 180, 0, 327, 0, 0, 0, 0, 0, 0, 509, 0,
	0, 0, 0, 0, 13, 161, 0, 0, 0, 0, 755, 0,
	0, 172, 0, 0, 587, 731, 0, 0, 0, 129, 681, 0,
	371, 0, 0, 0, 0, 0, 0, 0, 17, 110, 336, 318,
	95, 590, 0, 312, 0, 0, 0, 705, 0, 0, 170, 229,
	691, 595, 0, 712, 684, 232, 502, 702, 0, 0, 437, 334,
	600, 676, 0, 0, 0, 0, 0, 0, 462, 105, 0, 0,
	671, 0, 531, 560, 562, 296, 0, 0, 0, 0, 0, 94,
	395, 259, 0, 0, 120, 602, 380, 0, 0, 0, 0, 419,
	0, 16, 351, 0, 642, 0, 0, 0, 564, 71, 0, 487,
	78, 553, 568, 0, 0, 0, 0, 456, 0, 550, 724, 529,
	0, 284, 0, 0, 0, 640, 389, 33, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 115, 314, 0, 0, 0, 0, 690,
	72, 0, 613, 735, 0, 0, 0, 0, 226, 0, 0, 0,
	0, 68, 0, 0, 0, 0, 0, 0, 0, 0, 727, 0,
	0, 0, 0, 0, 251, 680, 738, 320, 0, 26, 0, 0,
	0, 0, 191, 472, 345, 557, 0, 0, 0, 0, 0, 0,
	266, 75, 0, 130, 0, 0, 0, 498, 0, 326, 51, 12,
	668, 696, 474, 449, 660, 411, 482, 721, 0, 0, 0, 0,
	0, 581, 0, 24, 0, 501, 0, 0, 0, 349, 0, 213,
	0, 0, 35, 0, 0, 208, 0, 460, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 500, 0, 0,
	0, 627, 0, 654, 0, 0, 276, 0, 0, 165, 0, 184,
	599, 106, 0, 0, 0, 0, 0, 0, 0, 611, 0, 0,
	0, 0, 0, 0, 0, 471, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 47, 216, 391, 425, 582, 734, 439, 0, 0,
	0, 0, 0, 0, 0, 554, 0, 704, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 179, 603, 0, 241, 0, 0, 0,
	0, 677, 0, 0, 98, 714, 0, 0, 518, 0, 0, 257,
	204, 0, 0, 536, 0, 641, 270, 513, 0, 0, 0, 0,
	0, 15, 0, 202, 402, 39, 366, 647, 0, 0, 0, 193,
	56, 231, 0, 0, 60, 128, 384, 0, 113, 0, 0, 535,
	0, 330, 145, 0, 0, 0, 0, 207, 185, 65, 496, 441,
	278, 528, 370, 166, 0, 0, 0, 0, 678, 260, 0, 639,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 40, 97, 381, 503, 0, 0, 0, 0, 14, 0,
	0, 0, 452, 0, 0, 0, 294, 461, 111, 0, 0, 706,
	0, 0, 258, 661, 679, 311, 0, 205, 0, 649, 0, 0,
	0, 0, 0, 0, 300, 0, 0, 0, 0, 0, 28, 0,
	412, 0, 421, 0, 0, 358, 116, 0, 0, 575, 0, 0,
	0, 0, 0, 0, 20, 0, 0, 477, 138, 0, 0, 0,
	0, 428, 25, 0, 11, 271, 237, 282, 0, 307, 615, 620,
	0, 426, 0, 0, 0, 0, 742, 0, 0, 247, 332, 466,
	549, 0, 150, 0, 0, 0, 0, 0, 328, 304, 0, 0,
	666, 212, 201, 744, 0, 0, 0, 0, 0, 109, 604, 0,
	151, 0, 583, 0, 0, 0, 0, 203, 0, 118, 0, 74,
	0, 0, 511, 405, 0, 0, 0, 255, 0, 219, 0, 0,
	0, 0, 0, 0, 0, 608, 322, 373, 66, 0, 0, 0,
	0, 0, 0, 0, 195, 173, 362, 410, 64, 740, 0, 0,
	77, 538, 0, 0, 0, 0, 0, 0, 0, 632, 0, 0,
	0, 0, 0, 0, 0, 468, 0, 236, 272, 0, 0, 493,
	0, 280, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 58, 622, 630, 0, 112, 198, 435, 447, 525, 580,
	695, 0, 0, 0, 0, 0, 0, 0, 256, 0, 0, 0,
	0, 0, 0, 0, 516, 0, 0, 0, 123, 0, 0, 0,
	0, 551, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	54, 0, 0, 438, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 102, 592, 401, 0, 0, 0,
	508, 0, 306, 9, 0, 0, 3, 457, 310, 69, 0, 0,
	626, 254, 569, 665, 699, 736, 67, 484, 0, 0, 0, 0,
	141, 0, 0, 288, 0, 0, 0, 374, 0, 415, 267, 277,
	749, 540, 0, 86, 0, 117, 0, 0, 0, 153, 0, 0,
	748, 0, 0, 751, 651, 0, 682, 701, 0, 0, 479, 0,
	298, 0, 0, 504, 0, 0, 223, 0, 264, 0, 0, 162,
	0, 0, 8, 0, 0, 0, 0, 0, 0, 386, 418, 0,
	0, 0, 0, 430, 0, 0, 0, 0, 670, 0, 407, 0,
	442, 0, 0, 0, 0, 485, 0, 249, 316, 0, 0, 101,
	0, 0, 685, 400, 0, 0, 0, 0, 733, 0, 0, 62,
	0, 0, 63, 5, 104, 146, 0, 156, 752, 0, 0, 0,
	0, 27, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 250, 0, 0, 618, 754, 0, 404,
	0, 0, 43, 0, 0, 92, 555, 0, 0, 0, 348, 635,
	0, 0, 0, 0, 0, 0, 127, 182, 0, 0, 491, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 689, 0, 0, 221,
	0, 240, 293, 0, 0, 0, 285, 295, 55, 155, 297, 0,
	565, 0, 148, 505, 0, 214, 0, 711, 0, 0, 0, 319,
	361, 0, 29, 364, 0, 0, 0, 0, 187, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 710, 0, 0, 605, 174, 292,
	0, 337, 175, 520, 534, 547, 192, 739, 0, 0, 325, 93,
	0, 723, 331, 0, 0, 475, 0, 0, 0, 0, 114, 188,
	355, 422, 572, 0, 376, 0, 0, 0, 0, 0, 0, 0,
	0, 459, 715, 0, 368, 0, 235, 586, 0, 0, 440, 0,
	0, 0, 0, 0, 0, 0, 0, 80, 286, 737, 0, 0,
	0, 301, 0, 0, 0, 149, 0, 636, 0, 0, 0, 0,
	638, 0, 0, 0, 0, 0, 0, 0, 0, 367, 379, 81,
	0, 0, 0, 0, 392, 470, 0, 0, 0, 645, 220, 0,
	688, 0, 158, 0, 0, 302, 0, 0, 0, 157, 545, 717,
	0, 164, 210, 227, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 211, 353, 558, 570, 726, 0, 0, 455, 0, 0, 0,
	585, 0, 663, 0, 0, 0, 0, 309, 383, 7, 573, 36,
	612, 683, 0, 0, 268, 0, 143, 169, 0, 719, 53, 561,
	0, 0, 342, 541, 0, 360, 37, 0, 686, 0, 0, 0,
	0, 0, 725, 87, 0, 41, 0, 171, 0, 0, 0, 593,
	0, 0, 125, 576, 0, 0, 0, 0, 453, 0, 597, 61,
	0, 0, 0, 0, 0, 0, 0, 0, 357, 45, 544, 333,
	0, 0, 0, 0, 287, 23, 0, 0, 0, 0, 30, 0,
	0, 0, 0, 0, 0, 398, 279, 0, 0, 481, 523, 0,
	0, 0, 0, 741, 0, 0, 0, 0, 385, 0, 0, 0,
	0, 84, 0, 0, 629, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 252, 0, 0, 0, 0, 0, 522, 0, 0, 0, 239,
	0, 0, 450, 0, 0, 0, 0, 0, 0, 527, 672, 0,
	0, 490, 317, 154, 454, 299, 0, 0, 617, 543, 424, 82,
	416, 0, 0, 0, 0, 0, 0, 217, 700, 0, 0, 0,
	1, 142, 0, 0, 262, 83, 126, 720, 19, 0, 0, 0,
	675, 673, 335, 625, 0, 0, 656, 448, 492, 0, 0, 669,
	0, 414, 542, 0, 473, 0, 0, 0, 0, 0, 289, 344,
	0, 0, 0, 0, 0, 598, 0, 0, 467, 0, 0, 0,
	0, 0, 369, 0, 131, 0, 0, 0, 0, 186, 486, 0,
	0, 0, 273, 722, 0, 0, 578, 0, 0, 559, 269, 0,
	0, 139, 152, 209, 233, 659, 372, 0, 0, 0, 0, 444,
	0, 343, 465, 0, 0, 0, 0, 464, 0, 0, 0, 0,
	0, 2, 0, 0, 0, 0, 546, 451, 718, 0, 0, 0,
	478, 0, 0, 0, 0, 133, 446, 0, 0, 621, 0, 0,
	0, 70, 0, 100, 0, 0, 0, 0
};

static const uint32_t hyg_legal_form_end_values[] = {
	516, 533, 536, 537, 517, 764, 740, 787, 140, 112, 112, 112,
	116, 116, 112, 112, 112, 116, 116, 112, 112, 112, 116, 116,
	489, 141, 112, 112, 112, 116, 116, 112, 112, 112, 116, 116,
	489, 80, 81, 717, 765, 561, 561, 561, 561, 561, 141, 517,
	517, 517, 141, 561, 561, 561, 765, 565, 565, 592, 145, 145,
	561, 561, 787, 569, 569, 577, 209, 577, 581, 208, 208, 568,
	568, 561, 564, 84, 85, 85, 801, 545, 50, 51, 237, 1,
	1, 673, 236, 672, 0, 132, 60, 61, 1, 5, 132, 132,
	0, 1, 132, 132, 482, 253, 89, 257, 505, 252, 256, 264,
	17, 253, 17, 72, 265, 483, 41, 51, 45, 41, 45, 41,
	41, 55, 276, 277, 16, 68, 69, 68, 68, 89, 217, 217,
	260, 740, 741, 581, 261, 741, 860, 744, 732, 733, 733, 733,
	745, 733, 757, 665, 760, 384, 60, 761, 753, 849, 29, 849,
	184, 164, 184, 184, 604, 404, 185, 165, 169, 169, 175, 177,
	605, 175, 513, 404, 168, 168, 529, 168, 168, 529, 145, 145,
	596, 597, 597, 529, 385, 405, 329, 752, 781, 781, 145, 145,
	799, 174, 328, 841, 176, 848, 385, 700, 592, 701, 860, 860,
	860, 388, 160, 17, 849, 97, 97, 97, 97, 213, 160, 161,
	161, 93, 101, 101, 101, 101, 101, 93, 93, 101, 101, 101,
	101, 101, 92, 100, 100, 100, 100, 100, 96, 392, 92, 100,
	100, 100, 104, 101, 105, 100, 108, 108, 100, 100, 100, 100,
	104, 101, 105, 100, 108, 108, 100, 100, 100, 104, 101, 105,
	100, 108, 108, 93, 93, 100, 100, 100, 104, 101, 105, 100,
	108, 108, 100, 100, 100, 104, 101, 105, 100, 108, 108, 857,
	393, 137, 521, 521, 520, 608, 609, 789, 789, 272, 273, 273,
	577, 573, 572, 80, 81, 736, 737, 537, 855, 855, 524, 204,
	204, 668, 148, 144, 854, 688, 585, 585, 541, 525, 525, 149,
	145, 585, 585, 585, 669, 205, 689, 585, 540, 280, 500, 500,
	217, 133, 133, 133, 281, 281, 245, 249, 805, 133, 133, 305,
	280, 281, 292, 244, 248, 216, 504, 505, 505, 132, 132, 132,
	281, 804, 132, 132, 304, 273, 25, 725, 724, 192, 92, 100,
	100, 100, 100, 100, 45, 93, 93, 697, 696, 302, 9, 303,
	241, 8, 9, 681, 680, 821, 657, 813, 813, 813, 813, 795,
	157, 153, 156, 608, 152, 795, 57, 57, 453, 756, 813, 656,
	533, 693, 693, 548, 549, 692, 56, 57, 532, 533, 536, 537,
	533, 245, 817, 188, 192, 192, 245, 189, 193, 189, 193, 589,
	296, 290, 773, 772, 88, 284, 228, 217, 217, 229, 291, 285,
	285, 225, 221, 221, 637, 636, 229, 228, 224, 221, 220, 517,
	297, 89, 89, 229, 228, 184, 185, 557, 685, 556, 556, 317,
	493, 705, 492, 485, 749, 601, 801, 801, 805, 805, 317, 801,
	804, 9, 801, 804, 436, 493, 320, 132, 320, 132, 132, 93,
	324, 376, 132, 132, 332, 376, 441, 336, 472, 473, 60, 365,
	340, 449, 844, 368, 352, 372, 360, 477, 477, 477, 477, 376,
	376, 376, 356, 449, 68, 68, 69, 68, 449, 345, 400, 777,
	496, 496, 232, 840, 120, 120, 124, 314, 345, 314, 120, 120,
	124, 120, 120, 124, 381, 381, 381, 381, 381, 381, 309, 309,
	309, 120, 120, 124, 120, 120, 124, 509, 509, 808, 704, 397,
	397, 397, 632, 456, 457, 456, 469, 464, 464, 461, 460, 461,
	592, 349, 317, 421, 449, 449, 449, 449, 449, 449, 449, 341,
	349, 317, 493, 485, 473, 477, 477, 421, 317, 501, 501, 501,
	457, 469, 465, 461, 317, 421, 425, 449, 449, 449, 449, 437,
	441, 349, 417, 845, 447, 841, 317, 421, 317, 317, 321, 325,
	421, 365, 361, 369, 353, 357, 341, 345, 401, 349, 333, 337,
	417, 447, 416, 433, 433, 433, 624, 625, 620, 621, 649, 317,
	365, 625, 621, 633, 629, 613, 617, 617, 613, 649, 648, 628,
	629, 64, 61, 64, 64, 613, 612, 616, 616, 616, 617, 617,
	421, 429, 1, 429, 429, 496, 425, 425, 429, 429, 429, 648,
	421, 447, 321, 33, 33, 33, 197, 865, 217, 217, 805, 804,
	552, 553, 44, 712, 268, 145, 145, 136, 128, 128, 128, 137,
	129, 129, 129, 129, 129, 137, 129, 129, 129, 129, 129, 128,
	128, 45, 268, 145, 145, 501, 269, 269, 269, 137, 137, 137,
	713, 13, 37, 653, 653, 37, 77, 201, 721, 12, 13, 652,
	720, 200, 76, 77, 54, 825, 661, 677, 612, 676, 660
};

const HygWordlist hyg_legal_form_end = {
	hyg_legal_form_end_words, hyg_legal_form_end_offsets, hyg_legal_form_end_slots, 2047, 755, 53,
	hyg_legal_form_end_values, NULL, NULL
};

extern const HygWordlist hyg_legal_form_front;

static const char hyg_legal_form_front_words[] =
	"ababoyabpublaisblaisbliv"
	"zwakcijusabiedribaakcine"
	"bendroveakciovaspolecnos"
	"takciovaspolocnostakcspo"
	"laksjeselskapaksjeselska"
	"petaktiebolagaktiebolage"
	"taktiebolagpublaktiesels"
	"kabaktieselskabetaktsias"
	"eltsanonimsirketianonims"
	"tiaoasasblasblvzwassocia"
	"tionassociationsansbutlu"
	"cratifbeslotenvennootsch"
	"apbeslotenvennootschapme"
	"tbeperkteaansprakelijkhe"
	"idbvbvbabvbasprlbvbasrlb"
	"viobvsrlcooperatiecooper"
	"atievecooperatievevennoo"
	"tschapcooperatievevereni"
	"gingcvbacvbascrlcvbasocv"
	"oadoodrustvosaograniceno"
	"modgovornoscudrustvosogr"
	"anicenomodgovornoscudrus"
	"tvosogranicenomodgovorno"
	"stidruzbazomejenoodgovor"
	"nostjodruzhestvosogranic"
	"henaotgovornostearlebvba"
	"ednolichentargovetsednol"
	"ichnodruzhestvosogranich"
	"enaotgovornosteenmanszaa"
	"kentrepriseagricolearesp"
	"onsabilitelimiteeentrepr"
	"iseunipersonnellearespon"
	"sabilitelimiteeeoodeurle"
	"xploitationagricolearesp"
	"onsabilitelimiteefafirma"
	"fondationfundacjagaecges"
	"ellschaftmbhgesellschaft"
	"mitbeschraenkterhaftungg"
	"esellschaftmitbeschrankt"
	"erhaftunggesmbhgiegmbhgm"
	"bhsarlgmbhsrlgroupementd"
	"intereteconomiqueindivid"
	"ualaiskomersantsindividu"
	"aliimoneindividualnyipre"
	"dprinimatelindividualnyy"
	"predprinimatelivzwivzwai"
	"sblmaatschapmbhmitbeschr"
	"aenkterhaftungmitbeschra"
	"nkterhaftungmittetulundu"
	"suhingmtunaamlozevennoot"
	"schapnvnvsaoaoobshchestv"
	"osogranichennoiotvetstve"
	"nnostyuobshchestvosogran"
	"ichennojotvetstvennostuo"
	"bshchestvosogranichennoy"
	"otvetstvennostyuobshhest"
	"vosogranichennojotvetstv"
	"ennostuonderlingewaarbor"
	"gmaatschappijonderlingew"
	"aarborgmaatschappijuaood"
	"oooosakeyhtioosauehingos"
	"auhingouowmowmuaoyoyaboy"
	"ltdpaopersoanafizicaauto"
	"rizatapfapublabsasabiedr"
	"ibaarierobezotuatbildibu"
	"sanonimasanvsarlsarlausa"
	"rlgmbhsarlssarlscopsassa"
	"scopsasusbvbascasceascis"
	"cicscmscopscopsascopsarl"
	"scpscriscrlscrlcvbascrlf"
	"sscssecsselafaselarlsela"
	"rluselasselasuselurlsias"
	"ncsocanonymesocencommand"
	"iteparactionssocennomcol"
	"lectifsociedadanonimasoc"
	"iedadeanonimasocietaanon"
	"imasocietainnomecolletti"
	"vosocietateapeactiunisoc"
	"ieteanonymesocieteanonym"
	"emonegasquesocietearespo"
	"nsabilitelimiteesocietea"
	"responsabilitelimiteesim"
	"plifieesocieteciviledemo"
	"yenssocieteciviledexploi"
	"tationagricolesocieteciv"
	"ileimmobilieresocieteciv"
	"ileprofessionnellesociet"
	"eencommanditeparactionss"
	"ocieteencommanditesimple"
	"societeennomcollectifsoc"
	"ieteparactionssimplifiee"
	"societeparactionssimplif"
	"ieeunipersonnellespolkaa"
	"kcyjnaspolkazograniczona"
	"odpowiedzialnosciaspolka"
	"zoosprlsprlbvbasprlssprl"
	"uspzograniczonaodpowiedz"
	"ialnosciaspzoosrlbvstear"
	"esponsabilitelimiteestgs"
	"tichtstichtingstiftungst"
	"owarzyszenietmitoiminimi"
	"tovtzovuabuzdarojiakcine"
	"bendrovevennootschaponde"
	"rfirmavereenigingvereinv"
	"erenigingverenigingzonde"
	"rwinstoogmerkviesojiista"
	"igavofvofirmavsivzwvzwas"
	"blzaozoo";

static const uint32_t hyg_legal_form_front_offsets[] = {
	0, 2, 6, 12, 17, 26, 42, 56, 73, 90, 97, 109,
	123, 133, 145, 159, 171, 185, 196, 209, 218, 220, 222, 226,
	233, 244, 270, 290, 338, 340, 344, 352, 359, 363, 368, 378,
	390, 414, 436, 440, 448, 454, 458, 461, 493, 524, 555, 582,
	615, 619, 624, 643, 686, 697, 737, 783, 787, 791, 833, 835,
	840, 849, 857, 861, 876, 911, 945, 951, 954, 958, 966, 973,
	1001, 1024, 1040, 1067, 1094, 1098, 1107, 1116, 1119, 1142, 1164, 1182,
	1185, 1205, 1207, 1211, 1214, 1255, 1295, 1336, 1375, 1405, 1437, 1440,
	1443, 1453, 1462, 1470, 1472, 1475, 1480, 1482, 1486, 1491, 1494, 1518,
	1521, 1527, 1529, 1560, 1568, 1572, 1576, 1582, 1590, 1595, 1603, 1606,
	1612, 1616, 1621, 1624, 1628, 1631, 1635, 1638, 1642, 1648, 1656, 1659,
	1663, 1667, 1675, 1681, 1684, 1688, 1694, 1700, 1707, 1712, 1718, 1724,
	1727, 1730, 1740, 1765, 1782, 1797, 1813, 1827, 1850, 1869, 1883, 1907,
	1936, 1975, 1996, 2030, 2054, 2082, 2111, 2136, 2157, 2184, 2225, 2238,
	2274, 2283, 2287, 2295, 2300, 2305, 2337, 2342, 2347, 2372, 2375, 2381,
	2390, 2398, 2412, 2415, 2424, 2427, 2431, 2434, 2456, 2478, 2489, 2495,
	2505, 2533, 2547, 2550, 2557, 2560, 2563, 2570, 2573, 2576
};

static const uint16_t hyg_legal_form_front_slots[] = {
	0, 0, 167, 0, 0, 0, 40, 0, 0, 0, 0, 0,
	0, 5, 4, 0, 0, 0, 0, 0, 67, 179, 23, 48,
	41, 0, 0, 0, 0, 0, 184, 0, 53, 0, 12, 0,
	0, 135, 123, 119, 54, 169, 0, 0, 0, 0, 129, 0,
	21, 0, 0, 183, 0, 0, 0, 6, 55, 0, 159, 0,
	0, 0, 29, 91, 197, 0, 0, 170, 0, 151, 7, 33,
	84, 122, 0, 0, 140, 193, 0, 177, 0, 0, 16, 32,
	146, 0, 131, 95, 0, 0, 0, 148, 0, 68, 56, 0,
	28, 38, 75, 81, 0, 0, 0, 0, 0, 156, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 105, 0,
	0, 0, 137, 0, 0, 0, 0, 0, 0, 0, 172, 0,
	0, 0, 0, 0, 0, 0, 0, 166, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 191, 79, 82, 97,
	198, 0, 125, 195, 89, 111, 0, 0, 142, 0, 49, 73,
	178, 0, 65, 0, 0, 77, 0, 8, 174, 88, 138, 0,
	0, 42, 0, 0, 80, 10, 0, 0, 50, 74, 0, 78,
	118, 0, 149, 0, 0, 36, 13, 22, 15, 0, 127, 0,
	0, 0, 171, 196, 144, 181, 0, 201, 85, 25, 106, 0,
	0, 0, 0, 0, 70, 0, 45, 0, 60, 0, 17, 64,
	57, 0, 14, 98, 152, 0, 0, 0, 24, 0, 0, 0,
	0, 0, 0, 62, 92, 63, 163, 0, 37, 0, 83, 0,
	0, 46, 110, 0, 0, 0, 0, 93, 117, 0, 150, 19,
	0, 0, 0, 114, 26, 0, 0, 0, 0, 11, 0, 109,
	155, 143, 161, 0, 107, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 35, 134, 0,
	128, 59, 0, 180, 194, 0, 153, 190, 132, 0, 0, 185,
	0, 27, 200, 0, 160, 0, 0, 0, 18, 126, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 192, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 133, 124, 0, 0, 69,
	0, 0, 0, 0, 0, 0, 0, 0, 173, 0, 0, 120,
	76, 0, 0, 0, 108, 0, 0, 0, 43, 99, 113, 102,
	182, 0, 0, 0, 0, 101, 0, 187, 0, 0, 0, 0,
	1, 44, 0, 0, 0, 39, 52, 0, 199, 0, 0, 0,
	162, 176, 0, 0, 0, 186, 112, 0, 116, 0, 0, 0,
	0, 100, 121, 0, 0, 158, 0, 168, 115, 61, 72, 0,
	58, 0, 0, 0, 0, 86, 104, 0, 157, 90, 0, 0,
	0, 51, 0, 0, 0, 0, 96, 0, 0, 0, 0, 0,
	0, 0, 0, 30, 0, 0, 145, 189, 0, 141, 71, 0,
	0, 0, 0, 0, 188, 103, 147, 20, 164, 0, 47, 3,
	0, 87, 0, 0, 0, 0, 0, 0, 0, 0, 66, 0,
	0, 2, 175, 0, 0, 0, 139, 0, 0, 0, 0, 0,
	0, 0, 0, 136, 0, 0, 0, 94, 34, 154, 9, 0,
	130, 31, 0, 0, 0, 0, 165, 0
};

static const uint32_t hyg_legal_form_front_values[] = {
	518, 535, 519, 80, 81, 709, 717, 563, 563, 563, 563, 563,
	519, 519, 519, 563, 563, 563, 563, 563, 829, 563, 84, 85,
	409, 85, 1, 1, 0, 60, 61, 1, 0, 1, 41, 41,
	41, 41, 68, 69, 68, 68, 732, 733, 733, 733, 733, 757,
	386, 60, 769, 753, 29, 387, 329, 752, 328, 387, 21, 21,
	413, 641, 388, 93, 93, 93, 92, 392, 92, 93, 93, 393,
	729, 729, 833, 833, 80, 81, 25, 92, 93, 93, 697, 696,
	9, 8, 9, 821, 813, 813, 813, 813, 57, 57, 756, 813,
	535, 693, 693, 692, 56, 57, 534, 535, 535, 817, 773, 772,
	519, 319, 705, 319, 9, 320, 320, 93, 324, 376, 334, 376,
	336, 60, 340, 368, 352, 372, 360, 376, 376, 376, 356, 68,
	68, 69, 68, 345, 345, 381, 381, 381, 381, 381, 381, 704,
	349, 319, 341, 349, 319, 319, 319, 349, 319, 319, 319, 321,
	325, 361, 369, 353, 357, 341, 345, 349, 335, 337, 319, 613,
	613, 64, 61, 64, 64, 613, 612, 1, 321, 33, 33, 33,
	197, 645, 552, 553, 837, 837, 712, 713, 13, 37, 181, 37,
	77, 721, 12, 13, 720, 76, 77, 825, 612
};

const HygWordlist hyg_legal_form_front = {
	hyg_legal_form_front_words, hyg_legal_form_front_offsets, hyg_legal_form_front_slots, 511, 201, 48,
	hyg_legal_form_front_values, NULL, NULL
};

extern const HygWordlist hyg_not_legal_form;

static const char hyg_not_legal_form_words[] =
	"abinbevacmilanandearland"
	"spaaosmithasmonacoasroma"
	"aswatsonbeautyspabyspaca"
	"rspacityspadayspadeegdes"
	"padogspaearlgreyearljone"
	"seeneigoudeneihairspahea"
	"lthspaheteihotelspainspa"
	"kidsspalaspalespambfinan"
	"cialmedicalspamedispamed"
	"spaminispamyspanailspana"
	"ilsspanalogisticsprivate"
	"sparesortspasaexpresssas"
	"institutesccambuurscfrei"
	"burgscheerenveenscheracl"
	"essiapartnersthermalspat"
	"hespaurbanspavaneevanekv"
	"aneswellnesspawellnesssp"
	"a";

static const uint32_t hyg_not_legal_form_offsets[] = {
	0, 7, 14, 21, 27, 34, 42, 48, 56, 65, 70, 76,
	83, 89, 93, 98, 104, 112, 121, 126, 134, 141, 150, 155,
	163, 168, 175, 180, 185, 196, 206, 213, 219, 226, 231, 238,
	246, 257, 267, 276, 285, 297, 306, 316, 328, 338, 349, 359,
	365, 373, 378, 383, 388, 398, 409
};

static const uint16_t hyg_not_legal_form_slots[] = {
	0, 0, 0, 0, 0, 48, 45, 26, 0, 0, 0, 9,
	0, 1, 30, 34, 12, 37, 41, 40, 47, 0, 36, 0,
	0, 0, 18, 46, 0, 22, 0, 0, 49, 0, 0, 13,
	51, 0, 6, 21, 50, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 28, 38, 0, 0, 0, 11, 2, 42, 0,
	0, 0, 0, 0, 23, 17, 31, 0, 32, 0, 29, 0,
	0, 0, 0, 52, 0, 0, 0, 0, 3, 35, 43, 0,
	14, 0, 19, 0, 0, 44, 0, 16, 8, 10, 0, 0,
	0, 0, 7, 39, 20, 25, 0, 0, 24, 15, 0, 0,
	0, 27, 0, 0, 0, 0, 0, 5, 0, 53, 0, 0,
	0, 0, 0, 0, 0, 33, 54, 4
};

const HygWordlist hyg_not_legal_form = {
	hyg_not_legal_form_words, hyg_not_legal_form_offsets, hyg_not_legal_form_slots, 127, 54, 12,
	NULL, NULL, NULL
};

extern const HygWordlist hyg_organization_status;

static const char hyg_organization_status_words[] =
	"altaufgelostbeeindigdcer"
	"radacessatachiusaclosedd"
	"efunctdissolveddissouted"
	"isueltadonotusedoppeltdo"
	"ppionedoublondubbeldubbe"
	"ledupduplicadoduplicated"
	"uplikatemliquidacaoenfai"
	"lliteenformationenliquid"
	"acionenliquidationenredr"
	"essementjudiciaireerlosc"
	"henextinguidafaillietfai"
	"llietverklaardfaillissem"
	"entfaillitefelszamolasal"
	"attfermeegeloeschtgelosc"
	"htgeslotengestoptiaigiko"
	"nkursililikvidationinabw"
	"icklunginactiefinactivei"
	"nadministrationinaktivin"
	"amministrazionestraordin"
	"ariainconcordatoinfailli"
	"ssementinfallimentoingru"
	"endungingrundungininsolv"
	"enzinliqinliquinliquidat"
	"ieinliquidationinliquida"
	"zioneinoprichtinginrecei"
	"vershipinsolventinsolven"
	"zinstaatvanfaillissement"
	"insurseanceiokonkurssiss"
	"aliquidatieliquidationne"
	"pasutilisernichtverwende"
	"nnietactiefnietgebruiken"
	"nonactiefoldopgehevenoud"
	"radieeselvitystilassastr"
	"uckoffsurseanceuitgeschr"
	"evenulikvidacijiunderkon"
	"kursunderlikvidationunde"
	"rtvangsavviklingvegelsza"
	"molasalattvlikvidacivlik"
	"vidaciiwlikwidacjiwupadl"
	"osci";

static const uint32_t hyg_organization_status_offsets[] = {
	0, 3, 12, 21, 28, 35, 41, 47, 54, 63, 71, 79,
	87, 94, 102, 109, 115, 122, 125, 134, 143, 151, 163, 173,
	184, 197, 210, 234, 243, 253, 261, 278, 291, 299, 315, 321,
	330, 338, 346, 353, 355, 357, 365, 367, 379, 391, 399, 407,
	423, 430, 460, 472, 487, 499, 510, 520, 531, 536, 542, 554,
	567, 581, 593, 607, 616, 625, 648, 659, 661, 673, 683, 694,
	707, 721, 731, 744, 753, 756, 765, 768, 774, 789, 798, 807,
	820, 832, 844, 860, 880, 898, 908, 919, 930, 940
};

static const uint16_t hyg_organization_status_slots[] = {
	0, 0, 0, 0, 0, 0, 0, 0, 43, 82, 92, 0,
	0, 30, 83, 0, 0, 32, 0, 90, 75, 0, 1, 0,
	0, 7, 22, 60, 0, 0, 0, 0, 8, 59, 46, 63,
	0, 66, 0, 0, 52, 0, 0, 45, 0, 0, 34, 0,
	0, 0, 19, 0, 0, 67, 0, 55, 0, 0, 0, 0,
	0, 0, 0, 4, 0, 68, 29, 0, 0, 0, 84, 2,
	18, 23, 0, 20, 0, 0, 0, 31, 0, 0, 0, 78,
	0, 14, 72, 0, 28, 0, 0, 47, 57, 0, 17, 65,
	0, 0, 0, 36, 0, 0, 0, 0, 0, 0, 9, 0,
	0, 0, 33, 0, 0, 64, 0, 0, 12, 35, 89, 24,
	37, 50, 93, 0, 16, 0, 0, 0, 0, 53, 77, 13,
	48, 62, 0, 0, 0, 0, 42, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 26, 10, 27, 11, 81, 0, 0,
	15, 3, 58, 0, 0, 0, 0, 0, 38, 0, 6, 80,
	0, 0, 0, 0, 85, 0, 0, 0, 0, 0, 56, 0,
	0, 0, 0, 86, 0, 0, 0, 79, 0, 0, 0, 0,
	76, 0, 0, 0, 0, 0, 0, 39, 0, 0, 0, 0,
	0, 0, 0, 40, 69, 74, 49, 0, 54, 44, 0, 0,
	21, 0, 0, 0, 0, 0, 87, 0, 0, 0, 70, 0,
	0, 0, 73, 0, 0, 41, 91, 0, 61, 5, 0, 0,
	0, 88, 51, 25, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 71, 0, 0
};

static const uint32_t hyg_organization_status_values[] = {
	1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
	1, 1, 1, 1, 1, 1, 1, 1, 1, 3, 3, 3,
	3, 3, 3, 1, 1, 1, 3, 1, 1, 3, 1, 1,
	1, 1, 1, 2, 2, 3, 2, 3, 3, 1, 1, 3,
	1, 3, 3, 3, 3, 3, 3, 3, 2, 2, 3, 3,
	3, 3, 3, 1, 1, 3, 3, 2, 3, 1, 1, 1,
	1, 1, 1, 1, 1, 1, 1, 1, 3, 1, 1, 1,
	3, 3, 3, 3, 3, 3, 3, 3, 3
};

const HygWordlist hyg_organization_status = {
	hyg_organization_status_words, hyg_organization_status_offsets, hyg_organization_status_slots, 255, 93, 30,
	hyg_organization_status_values, NULL, NULL
};

extern const HygWordlist hyg_common_organization_word;

static const char hyg_common_organization_word_words[] =
	"aannemersaannemersbedrij"
	"faannemingsbedrijfaccoun"
	"tancyaccountantsaccounti"
	"ngadministratieadministr"
	"atiekantooradministratie"
	"kantorenadministrationad"
	"viesadviesbureauadviseur"
	"sadvisorsadvisoryagencea"
	"genciaagencjaagencyagent"
	"uragenziaalgemeneallgeme"
	"ineandasesoresasesoriaas"
	"ociacionasociadosassocia"
	"tesassociatiassociationa"
	"ssociazioneassociesateli"
	"eraziendabatimentbaubauu"
	"nternehmenbauunternehmun"
	"gbedrijfbedrijvenbeheerb"
	"eheermaatschappijbelgieb"
	"elgiquebelgiumbeneluxber"
	"atungbesitzbeteiligungbe"
	"teiligungenbeteiligungsb"
	"eteiligungsgesellschaftb"
	"oekhoudingboutiquebouwbo"
	"uwbedrijfbouwgroepbracia"
	"brosbrothersbudowlanebud"
	"ownictwobuerobuildingbur"
	"eauburobusinesscabinetca"
	"pitalcentercentrecentroc"
	"entrumcocomercialcommerc"
	"ecommercialcommercialeco"
	"mmercielecommunicatiecom"
	"municatiegroepcommunicat"
	"ioncommunicationscompagn"
	"iacompagniecompaniacompa"
	"niescompanyconcernconsei"
	"lconseilsconstruccionesc"
	"onstructionconstructions"
	"consulenzaconsulenzecons"
	"ultconsultancyconsultant"
	"consultantsconsultingcon"
	"sultoresconsultoriacorpo"
	"ratecostruzionidadasdata"
	"dedeldelladerdesdesarrol"
	"lodesarrollosdesigndetac"
	"heringdetailhandeldeutsc"
	"hedeutschlanddevelopment"
	"developmentsdeveloppemen"
	"tdidiedienstdienstediens"
	"tendienstleistungdienstl"
	"eistungendienstverlening"
	"digitaldistribuciondistr"
	"ibutiedistributiondistri"
	"buzionedoradztwodudutche"
	"einzelhandelelemeaempres"
	"aempresasenengineeringen"
	"terpriseenterprisesentre"
	"priseentreprisesentwickl"
	"ungequityespanaestateete"
	"uropaeuropaischeeuropeeu"
	"ropeaneuropeeneuropeenne"
	"europejskieexportfiglifi"
	"lsfinancefinancesfinanci"
	"alfinancielefinanzfinanz"
	"asfinanzenfirmfirmafonda"
	"tionfondazioneforfoundat"
	"ionfrancaisefrancefratel"
	"lifreresfundfundacionfun"
	"dacjafundsfurgebrgebroed"
	"ersgebrudergebruedergene"
	"ralgeneralegermangermany"
	"gesellschaftgestiongesti"
	"onegliglobaalglobalgroep"
	"groothandelgrosshandelgr"
	"oupgroupegrupgrupagrupog"
	"ruppgruppagruppegruppeng"
	"ruppohandelhandelshandel"
	"sbedrijfhandelsgesellsch"
	"afthandelsmaatschappijha"
	"ndelsonderneminghandlowa"
	"handlowehandlowyhermanos"
	"hethijosholdingholdingsh"
	"ollandhoudstermaatschapp"
	"ijhurtowniaiibericaictil"
	"immobiliareimmobilienimm"
	"obilierimmobiliereimpian"
	"tiimportimportexportimpr"
	"esaimpreseindustriaindus"
	"trialindustriasindustrie"
	"industrieleindustriellei"
	"ndustrienindustriesindus"
	"tryingegneriaingenieriai"
	"ngenierieingenieurbueroi"
	"ngenieurburoingenieursin"
	"genieursbureauinmobiliar"
	"iainmueblesinstalaciones"
	"installatieinstallatiebe"
	"drijfinstallatiesinstall"
	"atietechniekinternaciona"
	"linternationaalinternati"
	"onalinternationaleintern"
	"ationalesinternazionalei"
	"nternetintlinversionesin"
	"vestinvesteringinvesteri"
	"ngeninvesteringsmaatscha"
	"ppijinvestimentiinvestis"
	"sementinvestissementsinv"
	"estmentinvestmentsinwest"
	"ycjeinzynieriaititaliait"
	"alianaitalykancelariakan"
	"toorkommunikationkompani"
	"akonzernlaladenlaslelesl"
	"oloesungenlogisticalogis"
	"ticslogistieklogistiklog"
	"istiquelogistykalokaallo"
	"slosungenmaatschappijmak"
	"elaardijmakelaarsmanagem"
	"entmanagementgroepmarket"
	"ingmaterialenmaterialsme"
	"diamiedzynarodowemondial"
	"montagenacionalnationaal"
	"nationalnationalenaziona"
	"lenederlandnederlandsene"
	"gozionetherlandsneuenewn"
	"ieruchomoscinieuwenouvel"
	"lenowanuevanuovaofoffice"
	"officesonderhoudonderhou"
	"dsbedrijfonderlingeonder"
	"nemingondernemingenonlin"
	"eontwikkelingoplossingen"
	"parapartecipazionipartic"
	"ipacionesparticipatiepar"
	"ticipatiesparticipationp"
	"articipationspartnerpart"
	"nerspartnerzyperpersonee"
	"lpersoneelsdienstenperso"
	"nnelpluspolandpolskapour"
	"praktijkpraxisproprodott"
	"iproduccionesproductenpr"
	"oductieproductiesproduct"
	"ionproductionsproductosp"
	"roductsproduitsprodukcja"
	"produkcyjneprodukcyjnopr"
	"odukteproduktionprodukty"
	"produzioneprogettiprojec"
	"tprojectenprojectontwikk"
	"elingprojectsprojektproj"
	"ekteprojektyprojetsprope"
	"rtiespropertyproyectospr"
	"zedsiebiorstwaprzedsiebi"
	"orstwoprzemyslrealrecrui"
	"tmentregionaalregionalre"
	"tailrozwiazaniasalesserv"
	"iceservicesserviciosserv"
	"isserviziserwisshopsiste"
	"massistemisklepsociedads"
	"ocietasocietesoehnesoftw"
	"aresohnsohnesolucionesso"
	"lutionsolutionssoluzioni"
	"sonsonsspainspeditionspe"
	"ditionsspolkastaffingste"
	"uerberatersteuerberatung"
	"stichtingstiftungstorest"
	"owarzyszeniestudiosuppor"
	"tsvilupposynowiesysteems"
	"ystemsystemesystemensyst"
	"emessystemssystemytechte"
	"chnictechnicaltechniekte"
	"chniktechniquetechniques"
	"technischetechnologiatec"
	"hnologiastechnologietech"
	"nologientechnologiestech"
	"nologytecnologiatecnolog"
	"iastecnologiethetiendato"
	"taltradetradingtransport"
	"transportbedrijftranspor"
	"tentransportestransporto"
	"wetransportstrasportiuit"
	"zendbureauukundunternehm"
	"enunternehmensunternehme"
	"nsberatungusauslugiuslug"
	"owauslugowevanvastgoedve"
	"nnotenventureventuresver"
	"einverenigingverkoopverm"
	"ogensverwaltungvertriebv"
	"ertriebsvertriebsgesells"
	"chaftverwaltungverwaltun"
	"gsverwaltungsgesellschaf"
	"tvonvoorwebwebshopwerkwe"
	"rkenwholesalewinkelwinke"
	"lsworldworldwideyzakladz"
	"arzadzaniezentrumznzonen"
	"zoon";

static const uint32_t hyg_common_organization_word_offsets[] = {
	0, 9, 25, 42, 53, 64, 74, 87, 107, 128, 142, 148,
	160, 169, 177, 185, 191, 198, 205, 211, 218, 225, 233, 243,
	246, 254, 262, 272, 281, 291, 300, 311, 323, 331, 338, 345,
	353, 356, 370, 385, 392, 401, 407, 425, 431, 439, 446, 453,
	461, 467, 478, 491, 503, 527, 538, 546, 550, 561, 570, 576,
	580, 588, 597, 608, 613, 621, 627, 631, 639, 646, 653, 659,
	665, 671, 678, 680, 689, 697, 707, 718, 729, 741, 758, 771,
	785, 794, 803, 811, 820, 827, 834, 841, 849, 863, 875, 888,
	898, 908, 915, 926, 936, 947, 957, 968, 979, 988, 999, 1001,
	1004, 1008, 1010, 1013, 1018, 1021, 1024, 1034, 1045, 1051, 1062, 1074,
	1082, 1093, 1104, 1116, 1129, 1131, 1134, 1140, 1147, 1155, 1169, 1185,
	1200, 1207, 1219, 1230, 1242, 1255, 1264, 1266, 1271, 1272, 1284, 1286,
	1290, 1297, 1305, 1307, 1318, 1328, 1339, 1349, 1360, 1371, 1377, 1383,
	1389, 1391, 1397, 1408, 1414, 1422, 1430, 1440, 1451, 1457, 1462, 1466,
	1473, 1481, 1490, 1500, 1506, 1514, 1522, 1526, 1531, 1540, 1550, 1553,
	1563, 1572, 1578, 1586, 1592, 1596, 1605, 1613, 1618, 1621, 1625, 1635,
	1643, 1652, 1659, 1667, 1673, 1680, 1692, 1699, 1707, 1710, 1717, 1723,
	1728, 1739, 1750, 1755, 1761, 1765, 1770, 1775, 1780, 1786, 1792, 1799,
	1805, 1811, 1818, 1832, 1851, 1870, 1888, 1896, 1904, 1912, 1920, 1923,
	1928, 1935, 1943, 1950, 1970, 1979, 1980, 1987, 1990, 1992, 2003, 2013,
	2023, 2034, 2042, 2048, 2060, 2067, 2074, 2083, 2093, 2103, 2112, 2123,
	2135, 2145, 2155, 2163, 2173, 2183, 2193, 2207, 2220, 2230, 2246, 2258,
	2267, 2280, 2291, 2309, 2321, 2340, 2353, 2367, 2380, 2394, 2409, 2423,
	2431, 2435, 2446, 2452, 2463, 2476, 2500, 2512, 2526, 2541, 2551, 2562,
	2572, 2582, 2584, 2590, 2598, 2603, 2613, 2620, 2633, 2641, 2648, 2650,
	2655, 2658, 2660, 2663, 2665, 2674, 2683, 2692, 2701, 2709, 2719, 2728,
	2734, 2737, 2745, 2757, 2768, 2777, 2787, 2802, 2811, 2821, 2830, 2835,
	2849, 2856, 2863, 2871, 2880, 2888, 2897, 2906, 2915, 2926, 2933, 2944,
	2948, 2951, 2964, 2970, 2978, 2982, 2987, 2992, 2994, 3000, 3007, 3016,
	3033, 3043, 3054, 3067, 3073, 3085, 3096, 3100, 3114, 3129, 3141, 3154,
	3167, 3181, 3188, 3196, 3205, 3208, 3217, 3235, 3244, 3248, 3254, 3260,
	3264, 3272, 3278, 3281, 3289, 3301, 3310, 3319, 3329, 3339, 3350, 3359,
	3367, 3375, 3384, 3395, 3406, 3414, 3424, 3432, 3442, 3450, 3457, 3466,
	3485, 3493, 3500, 3508, 3516, 3523, 3533, 3541, 3550, 3566, 3582, 3590,
	3594, 3605, 3614, 3622, 3628, 3639, 3644, 3651, 3659, 3668, 3674, 3681,
	3687, 3691, 3699, 3706, 3711, 3719, 3726, 3733, 3739, 3747, 3751, 3756,
	3766, 3774, 3783, 3792, 3795, 3799, 3804, 3813, 3823, 3829, 3837, 3850,
	3864, 3873, 3881, 3886, 3900, 3906, 3913, 3921, 3928, 3935, 3941, 3948,
	3956, 3964, 3971, 3978, 3982, 3989, 3998, 4006, 4013, 4022, 4032, 4042,
	4053, 4065, 4076, 4088, 4100, 4110, 4120, 4131, 4141, 4144, 4150, 4155,
	4160, 4167, 4176, 4192, 4203, 4214, 4226, 4236, 4245, 4258, 4260, 4263,
	4274, 4286, 4306, 4309, 4315, 4323, 4331, 4334, 4342, 4350, 4357, 4365,
	4371, 4381, 4388, 4407, 4415, 4424, 4445, 4455, 4466, 4489, 4492, 4496,
	4499, 4506, 4510, 4516, 4525, 4531, 4538, 4543, 4552, 4553, 4559, 4570,
	4577, 4579, 4584, 4588
};

static const uint16_t hyg_common_organization_word_slots[] = {
	0, 0, 0, 0, 0, 502, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 399, 0, 0,
	0, 194, 0, 136, 0, 0, 0, 435, 411, 0, 284, 437,
	0, 468, 21, 421, 0, 297, 27, 0, 0, 154, 339, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 204, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 302, 0, 181, 137, 311, 0, 0, 0, 0, 0, 0,
	75, 440, 0, 199, 515, 0, 0, 0, 0, 0, 0, 0,
	233, 0, 0, 0, 0, 0, 14, 426, 348, 0, 0, 0,
	0, 1, 0, 107, 259, 522, 48, 0, 0, 0, 0, 0,
	0, 0, 288, 0, 306, 0, 0, 0, 188, 258, 342, 487,
	0, 11, 326, 398, 0, 0, 0, 0, 0, 0, 0, 0,
	406, 0, 512, 0, 287, 0, 0, 0, 386, 0, 0, 0,
	424, 0, 530, 0, 454, 193, 524, 0, 0, 0, 517, 0,
	0, 206, 0, 0, 100, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 228, 0, 0, 0, 0, 0, 0, 0, 124, 0,
	0, 0, 0, 0, 0, 0, 335, 0, 157, 205, 310, 0,
	92, 353, 0, 0, 466, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 391, 0, 0, 0, 296, 0, 0,
	0, 432, 474, 0, 49, 231, 459, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 111, 0, 256,
	5, 413, 378, 0, 0, 0, 0, 0, 0, 0, 93, 0,
	237, 298, 0, 0, 0, 0, 341, 0, 500, 0, 0, 0,
	17, 0, 0, 0, 0, 0, 0, 319, 362, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 490, 0, 169, 162, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 514, 404,
	320, 0, 0, 0, 461, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 518, 0, 104, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 496, 0, 283, 81, 476, 0, 0,
	0, 91, 0, 0, 0, 46, 489, 225, 0, 0, 0, 0,
	83, 0, 0, 0, 332, 0, 0, 0, 0, 509, 456, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 316,
	0, 0, 0, 0, 360, 0, 0, 439, 60, 151, 0, 495,
	0, 0, 0, 0, 0, 0, 174, 0, 483, 277, 527, 0,
	171, 56, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 76, 216, 375,
	0, 273, 392, 0, 99, 0, 0, 0, 0, 0, 0, 0,
	0, 299, 0, 0, 467, 278, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 388, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 197, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 35, 207, 0, 0, 452, 477, 0,
	0, 0, 0, 0, 10, 0, 52, 0, 0, 263, 0, 0,
	0, 0, 0, 0, 493, 0, 0, 436, 0, 0, 0, 0,
	208, 475, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 12, 356, 390, 385, 366,
	491, 0, 0, 0, 0, 0, 0, 214, 282, 0, 0, 0,
	109, 0, 0, 132, 0, 0, 0, 250, 0, 279, 0, 0,
	0, 0, 0, 20, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 64, 0, 0, 0, 0, 0, 0, 290, 407, 308,
	511, 462, 0, 0, 0, 0, 97, 0, 0, 0, 0, 142,
	463, 0, 221, 0, 88, 158, 0, 179, 134, 0, 0, 417,
	333, 0, 0, 0, 0, 4, 243, 396, 0, 63, 0, 0,
	0, 0, 0, 0, 0, 121, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 43, 0, 192, 0, 13, 0, 0, 0, 0,
	0, 102, 400, 165, 0, 235, 0, 0, 0, 26, 0, 0,
	293, 0, 0, 172, 0, 106, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 340, 0, 0, 0, 370, 0,
	0, 241, 0, 0, 0, 0, 0, 65, 0, 170, 303, 0,
	446, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 120,
	355, 0, 0, 429, 19, 0, 0, 0, 395, 105, 0, 0,
	0, 57, 0, 0, 0, 0, 0, 0, 146, 0, 0, 187,
	0, 189, 0, 0, 141, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 156, 202, 0, 0, 329, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 184, 380, 492, 0, 0, 0, 0, 0, 274, 516,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 68,
	445, 0, 374, 365, 0, 257, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 251, 0, 0, 0,
	0, 0, 0, 327, 54, 505, 0, 0, 95, 285, 0, 0,
	0, 138, 0, 0, 182, 295, 0, 0, 479, 513, 382, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 183, 422, 0, 0,
	178, 455, 28, 0, 0, 0, 448, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 45, 0, 0, 0,
	0, 0, 0, 0, 438, 0, 0, 0, 0, 0, 0, 414,
	0, 0, 0, 0, 350, 0, 0, 0, 0, 0, 191, 0,
	0, 0, 0, 0, 343, 177, 0, 0, 265, 401, 96, 0,
	0, 0, 0, 0, 117, 0, 0, 0, 0, 0, 127, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 449, 0, 0, 0,
	0, 0, 0, 113, 159, 394, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 195, 0, 0, 0,
	0, 47, 0, 415, 276, 0, 0, 0, 0, 430, 447, 0,
	457, 0, 41, 0, 0, 0, 0, 0, 164, 0, 0, 0,
	232, 0, 0, 0, 0, 269, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 33, 0,
	40, 0, 0, 0, 0, 0, 0, 69, 304, 0, 0, 0,
	90, 0, 0, 428, 0, 0, 0, 0, 0, 0, 379, 0,
	0, 44, 212, 266, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 222, 0, 0, 0, 0, 0, 381, 39, 314, 480, 0,
	15, 0, 0, 0, 387, 0, 272, 0, 0, 0, 0, 22,
	238, 0, 0, 224, 0, 0, 0, 0, 0, 0, 0, 444,
	143, 0, 0, 0, 0, 0, 0, 0, 0, 0, 23, 485,
	0, 0, 53, 521, 0, 0, 0, 32, 0, 0, 0, 0,
	0, 0, 0, 0, 50, 0, 0, 163, 213, 270, 271, 0,
	0, 0, 0, 0, 0, 89, 0, 0, 0, 0, 0, 0,
	0, 236, 261, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 123, 0, 0,
	504, 0, 0, 0, 0, 0, 0, 0, 0, 331, 0, 473,
	464, 0, 0, 0, 0, 0, 0, 458, 0, 0, 79, 0,
	0, 361, 244, 0, 0, 0, 0, 0, 346, 0, 0, 0,
	0, 0, 0, 0, 248, 0, 0, 0, 0, 119, 0, 0,
	0, 160, 0, 0, 0, 0, 0, 0, 0, 161, 0, 0,
	0, 31, 0, 125, 0, 0, 0, 0, 280, 0, 338, 0,
	176, 210, 416, 0, 0, 0, 0, 55, 371, 252, 0, 0,
	0, 0, 0, 0, 393, 0, 98, 166, 247, 24, 0, 0,
	0, 0, 289, 0, 0, 0, 0, 0, 0, 423, 0, 0,
	0, 373, 0, 357, 0, 0, 267, 0, 0, 0, 246, 0,
	0, 451, 0, 0, 0, 0, 317, 286, 0, 0, 294, 364,
	0, 0, 0, 0, 0, 0, 0, 0, 118, 0, 0, 0,
	249, 0, 0, 0, 18, 508, 0, 0, 0, 0, 0, 0,
	38, 0, 239, 529, 0, 0, 383, 0, 431, 0, 325, 486,
	0, 0, 0, 112, 0, 42, 0, 0, 0, 0, 51, 139,
	482, 0, 73, 0, 203, 0, 433, 0, 148, 0, 0, 0,
	0, 0, 0, 0, 58, 275, 262, 300, 330, 0, 0, 0,
	0, 506, 0, 0, 0, 484, 0, 0, 0, 74, 0, 0,
	0, 315, 0, 0, 0, 145, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 318, 0, 0, 478, 0, 0, 0, 0,
	0, 254, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	291, 0, 0, 301, 0, 34, 0, 0, 0, 0, 0, 198,
	498, 264, 0, 0, 349, 240, 0, 0, 507, 321, 0, 0,
	0, 0, 0, 84, 0, 0, 185, 0, 0, 0, 0, 0,
	0, 0, 531, 0, 7, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 359, 0, 0, 0, 0, 0, 122, 0,
	0, 0, 0, 150, 0, 0, 0, 0, 0, 0, 0, 412,
	234, 0, 230, 0, 61, 0, 408, 8, 86, 0, 0, 0,
	0, 0, 0, 70, 0, 94, 140, 0, 0, 328, 180, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	344, 0, 0, 0, 0, 528, 0, 0, 268, 336, 0, 0,
	135, 0, 0, 481, 200, 0, 0, 82, 126, 0, 129, 0,
	0, 0, 0, 223, 0, 0, 397, 0, 62, 0, 0, 0,
	410, 0, 0, 175, 0, 201, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 242, 323, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 218, 0, 215, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 324, 0, 0, 0, 167, 0, 0,
	0, 37, 0, 25, 0, 0, 0, 0, 0, 0, 29, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 312, 307, 153,
	352, 0, 0, 313, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 115, 367, 0, 0, 0, 0, 0, 0, 460,
	0, 0, 0, 0, 0, 0, 149, 255, 0, 0, 0, 0,
	0, 128, 0, 0, 450, 0, 0, 0, 0, 442, 501, 110,
	0, 0, 0, 0, 0, 108, 0, 494, 0, 418, 0, 0,
	0, 389, 0, 427, 0, 0, 309, 0, 0, 0, 220, 209,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 103,
	152, 9, 144, 420, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 347, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 368, 0, 0, 0, 0, 30, 66, 131, 260, 0, 0,
	0, 0, 196, 0, 0, 499, 519, 211, 525, 0, 219, 0,
	0, 0, 190, 0, 0, 0, 409, 0, 0, 0, 0, 281,
	0, 0, 0, 0, 36, 0, 405, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 87, 0, 227, 0, 0, 0, 0,
	0, 0, 0, 0, 434, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 337, 0, 59, 0, 0, 0, 0, 0, 472, 0,
	345, 116, 369, 488, 0, 0, 358, 0, 526, 443, 0, 0,
	0, 0, 0, 0, 0, 0, 372, 503, 0, 0, 245, 0,
	425, 0, 0, 292, 0, 0, 0, 0, 130, 0, 253, 0,
	80, 0, 2, 0, 217, 351, 0, 85, 0, 377, 0, 0,
	0, 0, 0, 0, 402, 0, 0, 0, 354, 0, 0, 0,
	0, 0, 0, 497, 186, 0, 0, 77, 0, 0, 6, 0,
	0, 0, 0, 0, 133, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 168, 101, 0, 226, 0, 0, 0,
	0, 471, 322, 0, 0, 0, 0, 0, 3, 305, 334, 0,
	0, 0, 0, 0, 71, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 453, 0, 0, 0, 0, 0, 0, 0, 403, 465,
	72, 114, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 147, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 469, 363, 78, 0, 0, 0, 0, 0, 0, 0, 229,
	523, 0, 0, 0, 0, 67, 376, 441, 0, 0, 0, 0,
	0, 419, 0, 0, 0, 0, 0, 173, 0, 0, 0, 0,
	0, 0, 0, 510, 384, 470, 0, 0, 0, 520, 0, 0,
	0, 0, 0, 0, 16, 0, 155, 0
};

const HygWordlist hyg_common_organization_word = {
	hyg_common_organization_word_words, hyg_common_organization_word_offsets, hyg_common_organization_word_slots, 2047, 531, 24,
	NULL, NULL, NULL
};

const char hyg_legal_form_text[] =
	"BVB.V.BV CVNVN.V.VOFV.O.F.CVC.V.FIRMAMAATSCHAPEENMANSZAAKSTICHTINGVERENI"
	"GINGCOOPERATIECOOPERATIE UAU.A.COOPERATIE BAB.A.COOPERATIE WAW.A.OWMO.W."
	"M.BVBABVBASPRLSPRLCVBACVBACOMM VAComm. VAVZWVZWIVZWIVZWASBLASBLPLCplcGMB"
	"HGmbHGGMBHgGmbHGMBH & CO KGGmbH & Co. KGGMBH & CO KGAAGmbH & Co. KGaAGMB"
	"H & CO OHGGmbH & Co. OHGAG & CO KGAG & Co. KGAG & CO KGAAAG & Co. KGaASE"
	" & CO KGSE & Co. KGSE & CO KGAASE & Co. KGaAUG & CO KGUG & Co. KGLTD & C"
	"O KGLtd. & Co. KGUGUGAGAGKGAAKGaAKGKGOHGOHGOGOGGBRGbREGBReGbREKe.K.EUe.U"
	".EVe.V.VEREINEGeGPARTGPartGPARTG MBBPartG mbBSTIFTUNGVVAGVVaGKDORKd\303\266RAO"
	"RA\303\266RGENOSSENSCHAFTLTDLtdPTY LTDPty LtdPTYPtyPTE LTDPte. Ltd.SDN BHDSdn."
	" Bhd.BHDBhd.NO LIABILITYLLPLLPLPLPCICCICCIOCIODACDACCLGCLGULCULCINCInc.C"
	"ORPCorp.LLCLLCPLLCPLLCPCP.C.LLLPLLLPPBCPBCNAN.A.LTEELt\303\251eSENCSECS.E.C.SA"
	"SARLSARLSARLSSARL-SEURLEURLSASSASSASUSASUSCASCASCSSNCSCISCISCPSCPSCMSCMS"
	"CSCEASCEASCICSCICSCOPSCOPSELEARLEARLGAECGAECGIEGIESPFSCSPSCSpEIEIASSOCIA"
	"TIONFONDATIONSPAS.p.A.SRLSRLSSRL UNIPERSONALESPA UNIPERSONALESAPAS.a.p.A"
	".SAS ITSSSCARLONLUSSLS.L.SLUS.L.U.SLPS.L.P.SLNESAUS.A.U.SCOOPCBC.B.SALAI"
	"ESA DE CVS.A. de C.V.SRL DE CVS. de R.L. de C.V.LDALda.LTDALtda.SGPSEIRE"
	"LIABABHBHBKBKBEFOYOyOYJOyjKYKyAYAyOSKoskTMITmiRYryASASAASAAPSApSIVSIVSIS"
	"I/SDADAKSPSP/SAMBAA.M.B.A.ENKENKSA NOEHFehf.HFhf.SP ZOOsp. z o.o.SP ZOO "
	"SP Ksp. z o.o. sp.k.SP Ksp.k.SP Jsp.j.SP Psp.p.SKAS.K.A.PSAP.S.A.FUNDACJ"
	"ASTOWARZYSZENIESROs.r.o.VOSv.o.s.OPSo.p.s.ZSz.s.DRUZSTVOKFTKft.BTBt.ZRTZ"
	"rt.NYRTNyrt.RTRt.KKTKkt.OUO\303\234MTUMT\303\234FIEFIESIASIAAS LVUABUABAB LTVSIV\305\241\304\256"
	"MBMBIKIKDOOd.o.o.JDOOj.d.o.o.DDd.d.DNOd.n.o.SP SIs.p.EOODEOODOODOODEADEA"
	"DADADETETPFAPFASC SRLEPEAEIKEOEEEAS TRLTD STILtd. \305\236ti.SHPKsh.p.k.OOOPAO"
	"OAOZAOAOIP RUTOVSESESCESCEEWIVEWIVKKK.K.GKFZEFZETBK";

const HygLegalForm hyg_legal_forms[217] = {
	{0, 2, 2, 4},
	{6, 5, 11, 0},
	{11, 2, 13, 4},
	{17, 3, 20, 6},
	{26, 2, 28, 4},
	{32, 5, 37, 0},
	{37, 9, 46, 0},
	{46, 11, 57, 0},
	{57, 9, 66, 0},
	{66, 10, 76, 0},
	{76, 10, 86, 0},
	{86, 13, 99, 4},
	{103, 13, 116, 4},
	{120, 13, 133, 4},
	{137, 3, 140, 6},
	{146, 4, 150, 4},
	{154, 4, 158, 4},
	{162, 4, 166, 4},
	{170, 7, 177, 8},
	{185, 3, 188, 3},
	{191, 4, 195, 4},
	{199, 4, 203, 4},
	{207, 3, 210, 3},
	{213, 4, 217, 4},
	{221, 5, 226, 5},
	{231, 12, 243, 13},
	{256, 14, 270, 15},
	{285, 13, 298, 14},
	{312, 10, 322, 11},
	{333, 12, 345, 13},
	{358, 10, 368, 11},
	{379, 12, 391, 13},
	{404, 10, 414, 11},
	{425, 11, 436, 13},
	{449, 2, 451, 2},
	{453, 2, 455, 2},
	{457, 4, 461, 4},
	{465, 2, 467, 2},
	{469, 3, 472, 3},
	{475, 2, 477, 2},
	{479, 3, 482, 3},
	{485, 4, 489, 4},
	{493, 2, 495, 4},
	{499, 2, 501, 4},
	{505, 2, 507, 4},
	{511, 6, 517, 0},
	{517, 2, 519, 2},
	{521, 5, 526, 5},
	{531, 9, 540, 9},
	{549, 8, 557, 0},
	{557, 4, 561, 4},
	{565, 4, 569, 5},
	{574, 3, 577, 4},
	{581, 14, 595, 0},
	{595, 3, 598, 3},
	{601, 7, 608, 7},
	{615, 3, 618, 3},
	{621, 7, 628, 9},
	{637, 7, 644, 9},
	{653, 3, 656, 4},
	{660, 12, 672, 0},
	{672, 3, 675, 3},
	{678, 2, 680, 2},
	{682, 3, 685, 3},
	{688, 3, 691, 3},
	{694, 3, 697, 3},
	{700, 3, 703, 3},
	{706, 3, 709, 3},
	{712, 3, 715, 4},
	{719, 4, 723, 5},
	{728, 3, 731, 3},
	{734, 4, 738, 4},
	{742, 2, 744, 4},
	{748, 4, 752, 4},
	{756, 3, 759, 3},
	{762, 2, 764, 4},
	{768, 4, 772, 5},
	{777, 4, 781, 0},
	{781, 3, 784, 6},
	{790, 2, 792, 0},
	{792, 4, 796, 4},
	{800, 5, 805, 6},
	{811, 4, 815, 4},
	{819, 3, 822, 3},
	{825, 4, 829, 4},
	{833, 3, 836, 3},
	{839, 3, 842, 0},
	{842, 3, 845, 0},
	{845, 3, 848, 3},
	{851, 3, 854, 3},
	{857, 3, 860, 3},
	{863, 2, 865, 0},
	{865, 4, 869, 4},
	{873, 4, 877, 4},
	{881, 4, 885, 4},
	{889, 3, 892, 0},
	{892, 4, 896, 4},
	{900, 4, 904, 4},
	{908, 3, 911, 3},
	{914, 3, 917, 0},
	{917, 4, 921, 4},
	{925, 2, 927, 2},
	{929, 11, 940, 0},
	{940, 9, 949, 0},
	{949, 3, 952, 6},
	{958, 3, 961, 0},
	{961, 4, 965, 0},
	{965, 16, 981, 0},
	{981, 16, 997, 0},
	{997, 4, 1001, 8},
	{1009, 6, 1015, 0},
	{1015, 2, 1017, 0},
	{1017, 5, 1022, 0},
	{1022, 5, 1027, 0},
	{1027, 2, 1029, 4},
	{1033, 3, 1036, 6},
	{1042, 3, 1045, 6},
	{1051, 4, 1055, 0},
	{1055, 3, 1058, 6},
	{1064, 5, 1069, 0},
	{1069, 2, 1071, 4},
	{1075, 3, 1078, 0},
	{1078, 3, 1081, 0},
	{1081, 8, 1089, 12},
	{1101, 9, 1110, 18},
	{1128, 3, 1131, 4},
	{1135, 4, 1139, 5},
	{1144, 4, 1148, 0},
	{1148, 6, 1154, 0},
	{1154, 2, 1156, 2},
	{1158, 2, 1160, 2},
	{1162, 2, 1164, 2},
	{1166, 2, 1168, 0},
	{1168, 2, 1170, 2},
	{1172, 3, 1175, 3},
	{1178, 2, 1180, 2},
	{1182, 2, 1184, 2},
	{1186, 3, 1189, 3},
	{1192, 3, 1195, 3},
	{1198, 2, 1200, 2},
	{1202, 2, 1204, 0},
	{1204, 3, 1207, 3},
	{1210, 3, 1213, 3},
	{1216, 3, 1219, 3},
	{1222, 2, 1224, 3},
	{1227, 2, 1229, 2},
	{1231, 2, 1233, 0},
	{1233, 2, 1235, 3},
	{1238, 4, 1242, 8},
	{1250, 3, 1253, 3},
	{1256, 5, 1261, 0},
	{1261, 3, 1264, 4},
	{1268, 2, 1270, 3},
	{1273, 6, 1279, 10},
	{1289, 11, 1300, 16},
	{1316, 4, 1320, 5},
	{1325, 4, 1329, 5},
	{1334, 4, 1338, 5},
	{1343, 3, 1346, 6},
	{1352, 3, 1355, 6},
	{1361, 8, 1369, 0},
	{1369, 14, 1383, 0},
	{1383, 3, 1386, 6},
	{1392, 3, 1395, 6},
	{1401, 3, 1404, 6},
	{1410, 2, 1412, 4},
	{1416, 8, 1424, 0},
	{1424, 3, 1427, 4},
	{1431, 2, 1433, 3},
	{1436, 3, 1439, 4},
	{1443, 4, 1447, 5},
	{1452, 2, 1454, 3},
	{1457, 3, 1460, 4},
	{1464, 2, 1466, 3},
	{1469, 3, 1472, 4},
	{1476, 3, 1479, 3},
	{1482, 3, 1485, 3},
	{1488, 5, 1493, 0},
	{1493, 3, 1496, 3},
	{1499, 5, 1504, 0},
	{1504, 3, 1507, 5},
	{1512, 2, 1514, 2},
	{1516, 2, 1518, 2},
	{1520, 3, 1523, 6},
	{1529, 4, 1533, 8},
	{1541, 2, 1543, 4},
	{1547, 3, 1550, 6},
	{1556, 5, 1561, 4},
	{1565, 4, 1569, 4},
	{1573, 3, 1576, 3},
	{1579, 3, 1582, 3},
	{1585, 2, 1587, 2},
	{1589, 2, 1591, 2},
	{1593, 3, 1596, 3},
	{1599, 6, 1605, 0},
	{1605, 3, 1608, 0},
	{1608, 2, 1610, 0},
	{1610, 3, 1613, 0},
	{1613, 2, 1615, 0},
	{1615, 2, 1617, 0},
	{1617, 5, 1622, 0},
	{1622, 7, 1629, 10},
	{1639, 4, 1643, 7},
	{1650, 3, 1653, 0},
	{1653, 3, 1656, 0},
	{1656, 3, 1659, 0},
	{1659, 3, 1662, 0},
	{1662, 2, 1664, 0},
	{1664, 5, 1669, 0},
	{1669, 3, 1672, 0},
	{1672, 2, 1674, 2},
	{1676, 3, 1679, 3},
	{1682, 4, 1686, 4},
	{1690, 2, 1692, 4},
	{1696, 2, 1698, 0},
	{1698, 3, 1701, 3},
	{1704, 3, 1707, 0}
};
