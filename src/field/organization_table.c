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
	"cionarskodrushtvoakciona"
	"rskodrustvoakcionernodru"
	"zestvoakcionerskodrustvo"
	"akciovaspolecnostakciova"
	"spolocnostakcspolaksjese"
	"lskapaksjeselskapetaktge"
	"saktiebolagaktiebolageta"
	"ktiebolagpublaktiengesel"
	"lschaftaktieselskabaktie"
	"selskabetaktieselskabeta"
	"faktsiaseltsaktsionernod"
	"rushtvoaktsionernodruzhe"
	"stvoallmennaksjeselskapa"
	"llmennaksjeselskapetamba"
	"andcokgaaandcokommanditg"
	"esellschaftaufaktienanon"
	"imsirketianonimstianonym"
	"eetaireiaanonymietaireia"
	"anpartsselskabanpartssel"
	"skabetansanstaltdesoffen"
	"tlichenrechtsansvarligse"
	"lskapansvarligselskapdel"
	"tansvaraoeraorapsapssmba"
	"asasaasblasblvzwasoyasso"
	"ciationsansbutlucratifas"
	"untoosakeyhtioasuntooyas"
	"veticltdavoinyhtiobabepe"
	"rkteaansprakelijkheidber"
	"hadbeslotenvennootschapb"
	"eslotenvennootschapmetbe"
	"perkteaansprakelijkheidb"
	"etetitarsasagbhdborettsl"
	"agbostadsabbostadsrattsf"
	"oreningbrlbtbvbvandcokgb"
	"vbabvbasprlbvbasrlbvcvbv"
	"encokgbvetcokgbviobvsrlb"
	"vucokgbvundcokgcbcharita"
	"bleincorporatedorganisat"
	"ioncialtdaciccioclgcomma"
	"nditairevennootschapcomm"
	"unityinterestcompanycomm"
	"vcommvacompanylimitedbyg"
	"uaranteecomunidaddebiene"
	"scooperatiecooperatiebac"
	"ooperatieuacooperatievec"
	"ooperatieveuacooperatiev"
	"evennootschapcooperatiev"
	"evennootschapmetbeperkte"
	"aansprakelijkheidcoopera"
	"tieveverenigingcooperati"
	"ewacooperativaderesponsa"
	"bilidadelimitadacorpcorp"
	"orationcptcuideachtaphoi"
	"bliteorantacumacvcvbacvb"
	"ascrlcvbasocvoacwmnicyfy"
	"ngedigcyhoedduscyfcyfyng"
	"edigdacdddelniskadruzbad"
	"eltansvardesignatedactiv"
	"itycompanydionickodrustv"
	"odmccdnodoodooeldrushtvo"
	"sogranicenomodgovornoscu"
	"drustvosaogranicenomodgo"
	"vornoscudrustvosogranice"
	"nomodgovornoscudrustvoso"
	"granicenomodgovornostidr"
	"ustvosoogranicenaodgovor"
	"nostdruzbazneomejenoodgo"
	"vornostjodruzbazomejenoo"
	"dgovornostjodruzestvosog"
	"ranicenaotgovornostdruzh"
	"estvosogranichenaotgovor"
	"nostdruzstvoeadearlebvba"
	"ececonomischsamenwerking"
	"sverbandednolichnoaktsio"
	"nernodruzhestvoednolichn"
	"odruzhestvosogranichenao"
	"tgovornostednolicnoakcio"
	"nernodruzestvoednolicnod"
	"ruzestvosogranicenaotgov"
	"ornostednolicnooodeeeeig"
	"eenmanszaakeesvegegbrege"
	"negmbhegyenicegegyenival"
	"lalkozoehfeieingetragene"
	"genossenschafteingetrage"
	"negesellschaftburgerlich"
	"enrechtseingetragenekauf"
	"fraueingetragenerkaufman"
	"neingetragenerunternehme"
	"reingetragenervereineing"
	"etrageneunternehmerinein"
	"kahlutafelageinzeluntern"
	"ehmeneirelieirlekekfmekf"
	"orekfrekfruekonomiskfore"
	"ningempresaindividualder"
	"esponsabilidadelimitadae"
	"mpresaindividualderespon"
	"sabilidadlimitadaencokga"
	"aencokommanditgesellscha"
	"ftaufaktienenkenkeltmand"
	"svirksomhedenkeltpersonf"
	"oretakenskildfirmaentrep"
	"riseagricolearesponsabil"
	"itelimiteeentrepriseindi"
	"viduelleentrepriseuniper"
	"sonnellearesponsabilitel"
	"imiteeeoodepeesvetaireia"
	"periorismeneseuthyneseta"
	"ireiaperiorismenisefthyn"
	"isetcokgaaetcokommanditg"
	"esellschaftaufaktieneter"
	"orrythmeetaireiaeterorry"
	"thmietaireiaeueurleuropa"
	"ischegesellschafteuropee"
	"seconomischsamenwerkings"
	"verbandevewivexploitatio"
	"nagricolearesponsabilite"
	"limiteefcpfiefmbafuusili"
	"sestisikustettevotjafzco"
	"fzefzllcgaecgbrgcvgeiege"
	"meinnuetzigegmbhgemeinnu"
	"tzigegesellschaftmbhgeme"
	"innutzigegesellschaftmit"
	"beschrankterhaftunggemei"
	"nnutzigegmbhgenossenscha"
	"ftgesbrgesellschaftbuerg"
	"erlichenrechtsgesellscha"
	"ftburgerlichenrechtsgese"
	"llschaftmbhgesellschaftm"
	"bhandcokggesellschaftmbh"
	"encokggesellschaftmbhetc"
	"okggesellschaftmbhucokgg"
	"esellschaftmbhundcokgges"
	"ellschaftmitbeschraenkte"
	"rhaftunggesellschaftmitb"
	"eschrankterhaftunggesell"
	"schaftmitbeschrankterhaf"
	"tungandcokggesellschaftm"
	"itbeschrankterhaftungand"
	"compagniekommanditgesell"
	"schaftgesellschaftmitbes"
	"chrankterhaftungencokgge"
	"sellschaftmitbeschrankte"
	"rhaftungencompagniekomma"
	"nditgesellschaftgesellsc"
	"haftmitbeschrankterhaftu"
	"ngetcokggesellschaftmitb"
	"eschrankterhaftungetcomp"
	"agniekommanditgesellscha"
	"ftgesellschaftmitbeschra"
	"nkterhaftungucokggesells"
	"chaftmitbeschrankterhaft"
	"ungucompagniekommanditge"
	"sellschaftgesellschaftmi"
	"tbeschrankterhaftungundc"
	"okggesellschaftmitbeschr"
	"ankterhaftungundcompagni"
	"ekommanditgesellschaftge"
	"smbhgesmbhandcokggesmbhe"
	"ncokggesmbhetcokggesmbhu"
	"cokggesmbhundcokggfaggmb"
	"hgiegmbhgmbhandciekggmbh"
	"andcogmbhandcokggmbhandc"
	"okgaagmbhandcokommanditg"
	"esgmbhandcokommanditgese"
	"llschaftgmbhandcokommand"
	"itgesellschaftaufaktieng"
	"mbhandcompagniekggmbhand"
	"compagniekommanditgesell"
	"schaftgmbhandcooggmbhand"
	"coohggmbhcokggmbhenciekg"
	"gmbhencogmbhencokggmbhen"
	"cokgaagmbhencokommanditg"
	"esgmbhencokommanditgesel"
	"lschaftgmbhencokommandit"
	"gesellschaftaufaktiengmb"
	"hencompagniekggmbhencomp"
	"agniekommanditgesellscha"
	"ftgmbhencooggmbhencoohgg"
	"mbhetciekggmbhetcogmbhet"
	"cokggmbhetcokgaagmbhetco"
	"kommanditgesgmbhetcokomm"
	"anditgesellschaftgmbhetc"
	"okommanditgesellschaftau"
	"faktiengmbhetcompagniekg"
	"gmbhetcompagniekommandit"
	"gesellschaftgmbhetcooggm"
	"bhetcoohggmbhsarlgmbhsrl"
	"gmbhuciekggmbhucogmbhuco"
	"kggmbhucokgaagmbhucokomm"
	"anditgesgmbhucokommandit"
	"gesellschaftgmbhucokomma"
	"nditgesellschaftaufaktie"
	"ngmbhucompagniekggmbhuco"
	"mpagniekommanditgesellsc"
	"haftgmbhucooggmbhucoohgg"
	"mbhundciekggmbhundcogmbh"
	"undcokggmbhundcokgaagmbh"
	"undcokommanditgesgmbhund"
	"cokommanditgesellschaftg"
	"mbhundcokommanditgesells"
	"chaftaufaktiengmbhundcom"
	"pagniekggmbhundcompagnie"
	"kommanditgesellschaftgmb"
	"hundcooggmbhundcoohggodo"
	"gaishagodokaishagroupeme"
	"ntdintereteconomiquegufe"
	"nyouxiangongsihaftungsbe"
	"schrankthandelsbolaghand"
	"elsbolagethbhetonghuishe"
	"hfhlutafelagidiotikekeph"
	"alaiouchikeetaireiaidiot"
	"ikikefalaiouchikietairei"
	"aikeincincorporatedincor"
	"poreeinteressentskabisiv"
	"aerksaetterselskabivsivz"
	"wivzwaisbljavnotrgovacko"
	"drustvojdoojednostavnodr"
	"ustvosogranicenomodgovor"
	"noscujituanyouxiangongsi"
	"jtdjulkinenosakeyhtiojus"
	"ighoesajusikhoesakabushi"
	"kigaishakabushikikaishak"
	"bkdkdoerkdorkejiyouxiang"
	"ongsikereskedelmiesszolg"
	"altatokftkereskedelmiess"
	"zolgaltatokorlatoltfelel"
	"ossegutarsasagkereskedel"
	"mikftkftkgkgaakhtkkkktko"
	"manditnadruzbakomanditna"
	"spolocnostkomanditnispol"
	"ecnostkomanditnodrustvok"
	"ommandiittiyhtiokommandi"
	"tbolagkommanditbolagetko"
	"mmanditgesellschaftkomma"
	"nditgesellschaftaufaktie"
	"nkommanditselskabkommand"
	"ittselskapkomspolkorlato"
	"ltfelelossegutarsasagkor"
	"perschaftdesoffentlichen"
	"rechtskozkeresetitarsasa"
	"gkskylcldalimitadalimite"
	"dlimitedandcokglimiteden"
	"cokglimitedetcokglimited"
	"liabilitycolimitedliabil"
	"itycompanylimitedliabili"
	"tycompanyllclimitedliabi"
	"litypartnershiplimitedpa"
	"rtnershiplimitedsirketil"
	"imiteducokglimitedundcok"
	"glimiteellcllcompanylllp"
	"llplpltdltdaltdaeppltdam"
	"eltdandcokgltdencokgltde"
	"tcokgltdliabilitycoltdst"
	"iltducokgltdundcokglteel"
	"teeincmaatschapmazojiben"
	"drijambmbbmbhmbhandcokgm"
	"bhencokgmbhetcokgmbhucok"
	"gmbhundcokgmepemetuitges"
	"lotenaansprakelijkheidmi"
	"tbeschraenkterhaftungmit"
	"beschrankterhaftungmitte"
	"tulundusuhingmonoprosopi"
	"epemtunanaamlozevennoots"
	"chapnationalassociationn"
	"oliabilitynorskregistrer"
	"tutenlandskforetaknufnvn"
	"vsanyilvanosanmukodoresz"
	"venytarsasagnyrtoaoobecn"
	"eprospesnaspolecnostobrt"
	"obsestvosogranicennojotv"
	"etstvennostuobshchestvos"
	"ogranichennoiotvetstvenn"
	"ostyuobshchestvosogranic"
	"hennojotvetstvennostuobs"
	"hchestvosogranichennoyot"
	"vetstvennostyuobshhestvo"
	"sogranichennojotvetstven"
	"nostuoeoffenegesellschaf"
	"toffenehandelsgesellscha"
	"ftogohfohgomorrythmeetai"
	"reiaomorrythmietaireiaon"
	"derlingewaarborgmaatscha"
	"ppijonderlingewaarborgma"
	"atschappijuaonlusoodoooo"
	"pinberthlutafelagopsosak"
	"eyhtioosauehingosauhingo"
	"skosuuskuntaotkrytoeakci"
	"onernoeobsestvootkrytoea"
	"ktsionernoeobshchestvoou"
	"oveeowmowmuaoyoyaboyjoyj"
	"abpoyltdpaopartgpartgmbb"
	"partmbbpartneriaethatebo"
	"lrwyddcyfyngedigpartners"
	"chaftpartnerschaftmbbpar"
	"tnerschaftsgesellschaftp"
	"artnerschaftsgesellschaf"
	"tmbbpartnerselskabpbcpcp"
	"ersoanafizicaautorizatap"
	"faphoibliteorantaplcpllc"
	"pltdprivatelimitedprivat"
	"elimitedcompanyprivatelt"
	"dprofessionalcorporation"
	"professionallimitedliabi"
	"litycoprofessionallimite"
	"dliabilitycompanyprofess"
	"ionalllcproprietarypropr"
	"ietarylimitedproprietary"
	"ltdprostaspolkaakcyjnaps"
	"psaptelimitedpteltdptypt"
	"ylimitedptyltdpublabpubl"
	"icbenefitcorporationpubl"
	"ichnoeaktsionernoeobshch"
	"estvopubliclimitedcopubl"
	"iclimitedcompanypubliclt"
	"dpublicnoeakcionernoeobs"
	"estvopvtlimitedpvtltdreg"
	"enregistriertegenossensc"
	"haftrekisteroityyhdistys"
	"reszvenytarsasagrfrysasa"
	"asabsabdecvsabiedribaari"
	"erobezotuatbildibusacsac"
	"isacifsadsadecvsaesaglsa"
	"icsalsamostojnipodjetnik"
	"samvirkeforetaksanayivet"
	"icaretanonimsirketisanay"
	"iveticaretassanayivetica"
	"retlimitedsirketisanayiv"
	"eticaretltdstisanonimasa"
	"nticassanticltdstisanvsa"
	"nveticassanveticltdstisa"
	"pasapisapidecvsarlsarlan"
	"dcokgsarlausarlencokgsar"
	"letcokgsarlgmbhsarlssarl"
	"scopsarlucokgsarlundcokg"
	"sassascopsasdisasusausau"
	"nipersonalsbvbascscascar"
	"lscclscesceasciscicscmsc"
	"oopscoopandscoopldascoop"
	"ltdascopscopsascopsarlsc"
	"pscpascriscrlscrlcvbascr"
	"lfsscrlonlusscsscspscspr"
	"lscsrlsderlsderldecvsdnb"
	"hdseseandcoseandcokgsean"
	"dcokgaasecsecsseencoseen"
	"cokgseencokgaaseetcoseet"
	"cokgseetcokgaaselafasela"
	"rlselarluselasselasuselu"
	"rlsemsencsencrlsencrlsrl"
	"sendirianberhadsepseucos"
	"eucokgseucokgaaseundcose"
	"undcokgseundcokgaasgpssg"
	"pssasgrshpksiasicafsicar"
	"sicavskaslslimitadasllsl"
	"neslpslpuslsociedadunipe"
	"rsonalsluslunipersonalsm"
	"basncsocansocanonymesoca"
	"responsabilitalimitataso"
	"cconsarlsoccoopsoccoopar"
	"lsoccooperativasoccooppa"
	"soccoopsocsoccoopsociale"
	"socencommanditeparaction"
	"ssocennomcollectifsocied"
	"adanonimasociedadanonima"
	"abiertasociedadanonimabu"
	"rsatilsociedadanonimacer"
	"radasociedadanonimadecap"
	"italvariablesociedadanon"
	"imadeportivasociedadanon"
	"imalaboralsociedadanonim"
	"apromotoradeinversioness"
	"ociedadanonimaunipersona"
	"lsociedadcooperativasoci"
	"edadcooperativacatalanal"
	"imitadasociedadcooperati"
	"valimitadasociedaddegara"
	"ntiareciprocasociedadder"
	"esponsabilidadlimitadaso"
	"ciedadderesponsabilidadl"
	"imitadaunipersonalsocied"
	"adeanonimasociedadelimit"
	"adasociedadeporquotassoc"
	"iedadeunipessoalldasocie"
	"dadlimitadasociedadlimit"
	"adanuevaempresasociedadl"
	"imitadaprofesionalsocied"
	"adlimitadaunipersonalsoc"
	"iedadporaccionessociedad"
	"poraccionessimplificadas"
	"ocietaagaranzialimitatas"
	"ocietaagricolasocietaagr"
	"icolasemplicesocietaanon"
	"imasocietaaresponsabilit"
	"alimitatasocietaarespons"
	"abilitalimitatasemplific"
	"atasocietacooperativasoc"
	"ietacooperativaaresponsa"
	"bilitalimitatasocietacoo"
	"perativaarlsocietacooper"
	"ativasocialesocietainacc"
	"omanditaperazionisocieta"
	"inaccomanditasemplicesoc"
	"ietainnomecollettivosoci"
	"etaperazionisocietascoop"
	"erativaeuropaeasocietase"
	"mplicesocietaseuropaeaso"
	"cietateapeactiunisocieta"
	"tecuraspunderelimitataso"
	"cietatepeactiunisocietea"
	"nonymesocieteanonymemone"
	"gasquesocietearesponsabi"
	"litelimiteesocietearespo"
	"nsabilitelimiteesarlsoci"
	"etearesponsabilitelimite"
	"esimplifieesocietearespo"
	"nsabilitelimiteesrlsocie"
	"tecivilesocieteciviledem"
	"oyenssocieteciviledexplo"
	"itationagricolesocieteci"
	"vileimmobilieresocieteci"
	"vileprofessionnellesocie"
	"teencommanditesocieteenc"
	"ommanditeparactionssocie"
	"teencommanditesimplesoci"
	"eteencommanditespeciales"
	"ocieteennomcollectifsoci"
	"eteparactionssimplifiees"
	"ocieteparactionssimplifi"
	"eeunipersonnellesocietep"
	"riveearesponsabilitelimi"
	"teesocperazionisocsempli"
	"cespspaspaasociounicospa"
	"consociounicospauniperso"
	"nalespjspjawnaspkspkoman"
	"dytowaspolecnostsrucenim"
	"omezenymspolkaakcyjnaspo"
	"lkacywilnaspolkajawnaspo"
	"lkakomandytowaspolkakoma"
	"ndytowoakcyjnaspolkapart"
	"nerskaspolkazograniczona"
	"odpowiedzialnosciaspolka"
	"zograniczonaodpowiedzial"
	"nosciaspkspolkazogranicz"
	"onaodpowiedzialnosciaspo"
	"lkakomandytowaspolkazogr"
	"aniczonaodpowiedzialnosc"
	"iaworganizacjispolkazoos"
	"polocnostsrucenimobmedze"
	"nymspolsrosppsppartnersk"
	"asprlsprlbvbasprlssprlus"
	"pzograniczonaodpowiedzia"
	"lnosciaspzoospzooskspzoo"
	"skaspzoospkspzoospkomand"
	"ytowaspzoospolkakomandyt"
	"owasrlsrlasociounicosrlb"
	"vsrlconsociounicosrlcrsr"
	"ldecvsrlssrlsemplificata"
	"srlsusrlunipsrluniperson"
	"alesrosrosrlsssssocietaa"
	"gricolastearesponsabilit"
	"elimiteestgstichtstichti"
	"ngstiftungszolgaltatokft"
	"tbkteoteorantaticaretlim"
	"itedsirketiticltdstitmit"
	"oiminimitovarystvozobmez"
	"henoyuvidpovidalnistyuua"
	"uabucucokgaaucokommandit"
	"gesellschaftaufaktienugu"
	"gandcokgugencokgugetcokg"
	"ughaftungsbeschraenktugh"
	"aftungsbeschraenktandcok"
	"gughaftungsbeschraenkten"
	"cokgughaftungsbeschraenk"
	"tetcokgughaftungsbeschra"
	"enktucokgughaftungsbesch"
	"raenktundcokgughaftungsb"
	"eschranktughaftungsbesch"
	"ranktandcokgughaftungsbe"
	"schranktencokgughaftungs"
	"beschranktetcokgughaftun"
	"gsbeschranktucokgughaftu"
	"ngsbeschranktundcokguguc"
	"okgugundcokguitgeslotena"
	"ansprakelijkheidulcultdu"
	"ndcokgaaundcokommanditge"
	"sellschaftaufaktienunipe"
	"ssoalldaunipessoallimita"
	"daunlimitedunlimitedcomp"
	"anyunlimitedliabilitycom"
	"panyunltdunternehmergese"
	"llschaftunternehmergesel"
	"lschafthaftungsbeschraen"
	"ktunternehmergesellschaf"
	"thaftungsbeschranktuzdar"
	"ojiakcinebendrovevennoot"
	"schaponderfirmavereenigi"
	"ngverejnaobchodnaspolocn"
	"ostverejnaobchodnispolec"
	"nostverenigingvereniging"
	"eigenaarsverenigingvanei"
	"genaarsverenigingvaneige"
	"narenverenigingvanhuisei"
	"genarenverenigingzonderw"
	"instoogmerkversicherungs"
	"vereinaufgegenseitigkeit"
	"viesojiistaigavofvofirma"
	"vosvsivvagvvevzwvzwasblw"
	"ayouxiangongsiyouxianhui"
	"sheyouxianzerengongsiyuh"
	"anhoesazakrytoeakcionern"
	"oeobsestvozakrytoeaktsio"
	"nernoeobshchestvozaozaps"
	"anyspolekzartkoruenmukod"
	"oreszvenytarsasagzhushih"
	"uishezoozrtzs";

static const uint32_t hyg_legal_form_end_offsets[] = {
	0, 2, 6, 9, 15, 21, 23, 28, 30, 32, 42, 49,
	58, 69, 79, 88, 94, 102, 112, 121, 130, 136, 144, 154,
	163, 191, 195, 203, 208, 215, 224, 232, 242, 249, 258, 269,
	279, 282, 287, 296, 310, 329, 347, 366, 384, 401, 418, 425,
	437, 451, 457, 467, 479, 493, 511, 523, 537, 553, 564, 583,
	604, 623, 644, 648, 657, 692, 705, 714, 729, 744, 758, 774,
	777, 805, 821, 847, 851, 854, 857, 864, 866, 869, 873, 880,
	884, 910, 926, 934, 944, 954, 956, 981, 987, 1007, 1055, 1069,
	1072, 1082, 1091, 1111, 1114, 1116, 1118, 1127, 1131, 1139, 1146, 1150,
	1158, 1166, 1170, 1175, 1182, 1191, 1193, 1227, 1234, 1237, 1240, 1243,
	1268, 1292, 1297, 1303, 1328, 1345, 1355, 1367, 1379, 1391, 1405, 1429,
	1481, 1503, 1515, 1552, 1556, 1567, 1570, 1595, 1599, 1601, 1605, 1613,
	1619, 1623, 1647, 1650, 1660, 1663, 1665, 1679, 1689, 1714, 1729, 1733,
	1736, 1739, 1744, 1776, 1808, 1839, 1870, 1900, 1929, 1956, 1987, 2020,
	2028, 2031, 2035, 2040, 2042, 2072, 2103, 2146, 2174, 2214, 2226, 2228,
	2232, 2243, 2247, 2249, 2253, 2257, 2262, 2271, 2287, 2290, 2292, 2318,
	2360, 2380, 2401, 2425, 2444, 2469, 2484, 2501, 2507, 2511, 2513, 2517,
	2522, 2526, 2531, 2548, 2591, 2633, 2641, 2675, 2678, 2699, 2718, 2730,
	2770, 2792, 2838, 2842, 2845, 2848, 2877, 2906, 2914, 2948, 2968, 2988,
	2990, 2994, 3017, 3055, 3057, 3061, 3103, 3106, 3109, 3113, 3140, 3144,
	3147, 3152, 3156, 3159, 3162, 3166, 3184, 3212, 3259, 3276, 3290, 3295,
	3326, 3356, 3371, 3393, 3414, 3435, 3455, 3477, 3512, 3546, 3587, 3654,
	3694, 3760, 3800, 3866, 3905, 3970, 4011, 4078, 4084, 4097, 4109, 4121,
	4132, 4145, 4148, 4153, 4156, 4160, 4172, 4181, 4192, 4205, 4226, 4256,
	4295, 4313, 4350, 4361, 4373, 4381, 4392, 4400, 4410, 4422, 4442, 4471,
	4509, 4526, 4562, 4572, 4583, 4594, 4602, 4612, 4624, 4644, 4673, 4711,
	4728, 4764, 4774, 4785, 4793, 4800, 4810, 4817, 4826, 4837, 4856, 4884,
	4921, 4937, 4972, 4981, 4991, 5003, 5012, 5023, 5036, 5057, 5087, 5126,
	5144, 5181, 5192, 5204, 5214, 5224, 5252, 5270, 5288, 5300, 5314, 5316,
	5328, 5330, 5340, 5371, 5401, 5404, 5407, 5419, 5429, 5444, 5446, 5466,
	5469, 5473, 5482, 5503, 5507, 5549, 5568, 5571, 5589, 5599, 5609, 5624,
	5639, 5641, 5643, 5648, 5652, 5669, 5697, 5750, 5765, 5768, 5770, 5774,
	5777, 5779, 5782, 5798, 5818, 5838, 5855, 5872, 5886, 5902, 5923, 5953,
	5969, 5986, 5993, 6021, 6054, 6073, 6075, 6077, 6079, 6082, 6090, 6097,
	6111, 6124, 6137, 6155, 6178, 6204, 6231, 6249, 6263, 6275, 6289, 6296,
	6299, 6308, 6312, 6315, 6317, 6320, 6324, 6331, 6337, 6347, 6356, 6365,
	6379, 6385, 6393, 6403, 6407, 6414, 6423, 6437, 6439, 6442, 6445, 6455,
	6464, 6473, 6481, 6491, 6495, 6526, 6549, 6571, 6589, 6603, 6606, 6608,
	6628, 6647, 6658, 6690, 6693, 6695, 6699, 6732, 6736, 6739, 6764, 6768,
	6804, 6845, 6885, 6926, 6965, 6967, 6985, 7010, 7012, 7015, 7018, 7036,
	7054, 7084, 7116, 7121, 7124, 7127, 7145, 7148, 7158, 7167, 7175, 7178,
	7188, 7215, 7246, 7248, 7252, 7255, 7260, 7262, 7266, 7269, 7275, 7280,
	7283, 7288, 7296, 7303, 7336, 7349, 7365, 7391, 7420, 7434, 7437, 7439,
	7463, 7466, 7481, 7484, 7488, 7492, 7506, 7527, 7537, 7560, 7590, 7625,
	7640, 7651, 7669, 7683, 7702, 7704, 7707, 7717, 7723, 7726, 7736, 7742,
	7748, 7772, 7805, 7820, 7840, 7849, 7877, 7887, 7893, 7898, 7924, 7944,
	7960, 7962, 7964, 7966, 7969, 7972, 7979, 8010, 8013, 8017, 8022, 8025,
	8031, 8034, 8038, 8042, 8045, 8064, 8079, 8107, 8124, 8153, 8174, 8182,
	8190, 8202, 8206, 8216, 8230, 8234, 8238, 8246, 8250, 8261, 8267, 8277,
	8287, 8295, 8300, 8308, 8317, 8328, 8331, 8337, 8342, 8346, 8349, 8362,
	8367, 8369, 8372, 8377, 8381, 8384, 8388, 8391, 8395, 8398, 8403, 8411,
	8419, 8428, 8432, 8438, 8446, 8449, 8453, 8457, 8461, 8469, 8475, 8484,
	8487, 8491, 8497, 8502, 8507, 8516, 8522, 8524, 8531, 8540, 8551, 8554,
	8558, 8564, 8572, 8582, 8588, 8596, 8606, 8612, 8618, 8625, 8630, 8636,
	8642, 8645, 8649, 8655, 8664, 8679, 8682, 8687, 8694, 8703, 8710, 8719,
	8730, 8734, 8740, 8743, 8747, 8750, 8755, 8760, 8765, 8768, 8770, 8779,
	8782, 8786, 8789, 8793, 8814, 8817, 8830, 8834, 8837, 8842, 8852, 8878,
	8888, 8895, 8905, 8919, 8928, 8938, 8952, 8977, 8994, 9009, 9031, 9054,
	9076, 9108, 9132, 9154, 9191, 9217, 9236, 9271, 9298, 9325, 9358, 9402,
	9418, 9435, 9453, 9475, 9491, 9519, 9546, 9573, 9592, 9623, 9647, 9662,
	9685, 9699, 9729, 9771, 9789, 9830, 9851, 9876, 9905, 9933, 9956, 9972,
	9999, 10014, 10030, 10049, 10078, 10096, 10110, 10134, 10163, 10196, 10235, 10267,
	10280, 10301, 10335, 10359, 10387, 10406, 10435, 10460, 10487, 10508, 10535, 10576,
	10611, 10623, 10634, 10636, 10639, 10653, 10669, 10684, 10687, 10694, 10697, 10710,
	10736, 10749, 10762, 10773, 10790, 10814, 10830, 10866, 10905, 10958, 11006, 11015,
	11043, 11050, 11053, 11065, 11069, 11077, 11082, 11087, 11119, 11124, 11131, 11139,
	11147, 11165, 11187, 11190, 11204, 11209, 11225, 11230, 11237, 11241, 11256, 11261,
	11268, 11283, 11286, 11292, 11294, 11311, 11336, 11339, 11345, 11354, 11362, 11376,
	11379, 11382, 11390, 11411, 11420, 11423, 11432, 11470, 11472, 11475, 11477, 11484,
	11517, 11519, 11528, 11536, 11544, 11565, 11593, 11620, 11647, 11673, 11701, 11721,
	11748, 11774, 11800, 11825, 11852, 11859, 11868, 11896, 11899, 11903, 11912, 11947,
	11960, 11978, 11987, 12003, 12028, 12033, 12056, 12098, 12139, 12161, 12183, 12194,
	12219, 12244, 12254, 12273, 12295, 12317, 12343, 12371, 12408, 12422, 12425, 12432,
	12435, 12438, 12442, 12445, 12448, 12455, 12457, 12470, 12483, 12501, 12511, 12538,
	12569, 12572, 12585, 12617, 12629, 12632, 12635, 12637
};

static const uint16_t hyg_legal_form_end_slots[] = {
	671, 0, 562, 0, 67, 491, 0, 0, 300, 187, 0, 0,
	663, 695, 0, 0, 679, 0, 0, 454, 626, 0, 0, 0,
	0, 113, 406, 0, 0, 0, 0, 0, 528, 742, 0, 0,
	729, 0, 0, 0, 0, 0, 0, 581, 782, 0, 0, 852,
	0, 0, 0, 439, 6, 68, 553, 796, 879, 476, 645, 807,
	0, 839, 153, 0, 151, 0, 0, 0, 479, 0, 0, 0,
	0, 0, 501, 0, 0, 0, 231, 0, 555, 0, 0, 554,
	795, 0, 0, 0, 777, 0, 0, 830, 0, 0, 661, 0,
	0, 57, 768, 595, 0, 0, 0, 757, 560, 0, 632, 0,
	0, 336, 0, 0, 0, 0, 131, 0, 0, 711, 0, 604,
	0, 0, 0, 0, 47, 118, 486, 831, 727, 0, 539, 0,
	220, 490, 0, 0, 0, 215, 274, 0, 360, 0, 0, 0,
	292, 640, 0, 846, 0, 0, 0, 0, 0, 0, 428, 0,
	0, 128, 0, 0, 0, 0, 443, 466, 172, 299, 409, 750,
	793, 403, 0, 0, 511, 0, 736, 394, 0, 706, 0, 0,
	0, 435, 0, 0, 0, 0, 0, 0, 276, 855, 0, 0,
	0, 0, 0, 0, 0, 0, 283, 767, 0, 0, 0, 0,
	35, 368, 71, 417, 422, 485, 593, 0, 0, 0, 0, 337,
	0, 0, 30, 0, 0, 603, 430, 0, 0, 0, 860, 700,
	0, 0, 0, 259, 142, 343, 96, 0, 0, 821, 65, 296,
	0, 0, 0, 0, 324, 1, 0, 0, 420, 696, 0, 0,
	305, 0, 8, 484, 0, 321, 0, 629, 0, 0, 0, 0,
	0, 132, 377, 692, 198, 196, 0, 221, 508, 125, 81, 720,
	0, 0, 0, 339, 0, 40, 398, 461, 26, 563, 0, 404,
	5, 207, 211, 354, 628, 631, 651, 709, 845, 872, 540, 618,
	868, 788, 0, 0, 0, 887, 87, 367, 487, 500, 799, 817,
	0, 0, 386, 0, 243, 0, 493, 48, 0, 0, 169, 0,
	0, 0, 0, 0, 712, 0, 0, 0, 0, 0, 684, 722,
	0, 313, 0, 382, 0, 0, 139, 78, 194, 361, 0, 653,
	0, 614, 0, 255, 0, 715, 0, 135, 0, 0, 0, 0,
	0, 242, 379, 0, 0, 701, 0, 130, 347, 284, 545, 572,
	803, 848, 0, 0, 183, 564, 0, 0, 0, 0, 0, 0,
	0, 0, 649, 0, 0, 0, 218, 44, 160, 171, 520, 676,
	0, 0, 0, 526, 0, 376, 0, 0, 832, 0, 0, 371,
	56, 0, 168, 0, 0, 0, 583, 0, 0, 327, 93, 558,
	0, 0, 0, 0, 0, 677, 0, 0, 0, 600, 0, 124,
	0, 0, 481, 216, 246, 311, 0, 84, 141, 281, 328, 798,
	107, 0, 0, 0, 0, 0, 177, 0, 330, 858, 886, 802,
	0, 0, 698, 0, 0, 0, 0, 0, 66, 0, 0, 565,
	0, 819, 0, 0, 502, 0, 0, 0, 646, 0, 0, 0,
	0, 433, 0, 601, 791, 792, 0, 0, 0, 857, 0, 754,
	0, 780, 735, 894, 0, 0, 0, 0, 0, 0, 544, 0,
	0, 338, 0, 602, 835, 0, 0, 0, 0, 0, 294, 636,
	271, 94, 0, 0, 0, 495, 0, 353, 638, 0, 323, 440,
	0, 0, 519, 571, 660, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 233, 0, 0, 0, 365, 424, 147, 0,
	143, 0, 3, 391, 551, 0, 488, 0, 423, 0, 163, 61,
	197, 0, 0, 110, 0, 51, 7, 0, 658, 0, 0, 0,
	0, 0, 349, 513, 0, 156, 149, 72, 774, 0, 0, 0,
	0, 773, 249, 0, 0, 0, 0, 0, 0, 0, 0, 713,
	0, 0, 0, 0, 737, 0, 18, 0, 0, 606, 0, 0,
	0, 507, 178, 0, 652, 0, 0, 635, 0, 0, 820, 707,
	298, 0, 569, 0, 11, 806, 673, 74, 697, 0, 0, 0,
	0, 0, 609, 280, 480, 724, 849, 0, 0, 0, 877, 0,
	0, 623, 0, 0, 0, 0, 0, 112, 0, 208, 9, 718,
	98, 743, 0, 888, 50, 21, 864, 0, 0, 0, 0, 318,
	317, 523, 530, 532, 590, 639, 587, 0, 0, 824, 0, 167,
	0, 0, 0, 0, 0, 578, 0, 0, 0, 0, 399, 0,
	0, 136, 282, 192, 469, 585, 0, 470, 350, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 522, 771, 570,
	596, 146, 267, 0, 0, 0, 320, 0, 395, 0, 0, 0,
	170, 0, 0, 0, 0, 0, 412, 0, 340, 225, 775, 0,
	0, 761, 759, 0, 0, 0, 0, 0, 122, 0, 0, 0,
	573, 0, 0, 665, 0, 0, 0, 0, 0, 0, 90, 411,
	0, 0, 746, 0, 0, 0, 445, 0, 0, 0, 235, 289,
	0, 333, 0, 0, 0, 77, 351, 431, 0, 0, 704, 744,
	0, 0, 0, 0, 116, 397, 613, 837, 0, 0, 0, 641,
	703, 0, 0, 408, 0, 0, 0, 0, 2, 341, 342, 625,
	0, 0, 73, 541, 250, 366, 588, 316, 762, 538, 794, 0,
	436, 0, 0, 0, 0, 0, 0, 104, 719, 254, 27, 457,
	228, 148, 672, 0, 0, 247, 0, 0, 15, 126, 186, 0,
	119, 438, 753, 0, 0, 0, 0, 0, 0, 0, 314, 140,
	205, 364, 0, 0, 0, 306, 0, 0, 0, 0, 0, 584,
	482, 0, 105, 380, 498, 853, 497, 0, 0, 0, 0, 885,
	285, 0, 0, 0, 334, 447, 0, 827, 181, 0, 705, 258,
	503, 0, 884, 586, 0, 0, 0, 441, 467, 0, 0, 54,
	0, 0, 0, 405, 694, 45, 0, 0, 0, 546, 0, 308,
	717, 515, 270, 682, 0, 91, 654, 85, 204, 0, 0, 0,
	0, 0, 257, 0, 0, 0, 0, 716, 0, 576, 0, 776,
	434, 345, 772, 0, 0, 659, 0, 0, 369, 0, 0, 415,
	550, 594, 0, 0, 157, 681, 0, 0, 0, 656, 0, 0,
	0, 811, 0, 0, 871, 0, 0, 0, 0, 0, 524, 20,
	471, 547, 0, 0, 0, 0, 619, 786, 787, 88, 0, 402,
	650, 0, 0, 0, 0, 477, 764, 0, 0, 0, 841, 0,
	0, 0, 779, 0, 0, 302, 0, 0, 0, 0, 0, 24,
	0, 745, 823, 120, 891, 0, 0, 0, 0, 642, 0, 0,
	0, 388, 0, 0, 0, 0, 509, 0, 0, 232, 0, 0,
	0, 0, 843, 521, 455, 0, 272, 304, 378, 0, 725, 0,
	542, 0, 14, 429, 527, 655, 0, 516, 0, 0, 0, 0,
	510, 0, 0, 489, 733, 549, 0, 43, 0, 0, 0, 164,
	184, 133, 25, 236, 826, 892, 0, 825, 0, 0, 0, 0,
	531, 0, 33, 0, 75, 452, 582, 0, 401, 0, 95, 0,
	0, 0, 0, 0, 241, 0, 0, 286, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 620, 0, 0, 0, 357, 0, 0, 0, 0, 809,
	145, 437, 731, 426, 307, 0, 0, 0, 702, 0, 0, 0,
	0, 0, 0, 226, 0, 450, 0, 0, 0, 0, 32, 0,
	710, 0, 0, 0, 0, 0, 158, 0, 89, 0, 0, 213,
	219, 738, 0, 0, 0, 0, 617, 268, 319, 478, 238, 536,
	566, 535, 577, 726, 766, 662, 0, 0, 348, 0, 0, 828,
	0, 0, 0, 783, 459, 0, 0, 0, 416, 648, 847, 97,
	0, 384, 0, 0, 734, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 627, 0, 0, 0, 0, 0, 0, 605, 0, 0,
	0, 0, 0, 611, 37, 889, 0, 0, 0, 0, 804, 363,
	309, 0, 0, 0, 0, 229, 0, 209, 0, 0, 0, 0,
	0, 0, 0, 0, 834, 0, 0, 355, 0, 0, 0, 784,
	0, 0, 805, 0, 144, 0, 0, 0, 245, 0, 0, 0,
	0, 0, 0, 0, 264, 505, 0, 0, 230, 315, 370, 0,
	829, 0, 730, 0, 0, 0, 0, 418, 0, 0, 0, 0,
	335, 0, 0, 0, 0, 0, 80, 390, 413, 630, 0, 12,
	189, 0, 0, 598, 252, 723, 0, 688, 0, 506, 708, 0,
	0, 867, 460, 0, 227, 0, 591, 0, 0, 421, 0, 0,
	0, 0, 0, 616, 0, 0, 0, 808, 176, 0, 301, 297,
	0, 0, 0, 0, 763, 770, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 60, 0, 0, 0, 0, 0, 150, 0, 0,
	0, 295, 690, 83, 0, 0, 190, 0, 0, 0, 814, 0,
	31, 0, 92, 185, 322, 210, 0, 0, 637, 237, 427, 0,
	496, 0, 0, 0, 0, 0, 114, 875, 0, 0, 0, 0,
	173, 760, 0, 0, 0, 859, 262, 0, 0, 244, 866, 0,
	686, 0, 174, 0, 0, 687, 199, 0, 0, 326, 0, 0,
	79, 0, 0, 0, 0, 0, 100, 273, 789, 790, 472, 0,
	58, 0, 0, 0, 0, 0, 0, 0, 0, 212, 10, 0,
	0, 193, 392, 683, 537, 0, 0, 99, 425, 0, 895, 240,
	381, 597, 0, 0, 0, 0, 0, 0, 325, 0, 0, 0,
	0, 0, 0, 29, 474, 111, 741, 612, 893, 0, 816, 203,
	449, 838, 869, 599, 42, 248, 0, 239, 0, 0, 851, 0,
	62, 739, 0, 0, 0, 0, 0, 0, 0, 0, 223, 675,
	0, 0, 352, 669, 129, 678, 0, 0, 0, 375, 456, 17,
	0, 0, 0, 840, 0, 0, 0, 0, 4, 432, 38, 574,
	0, 0, 0, 0, 0, 0, 400, 0, 0, 0, 127, 200,
	504, 356, 161, 162, 740, 448, 657, 266, 23, 674, 801, 0,
	0, 0, 0, 0, 0, 0, 0, 55, 0, 0, 108, 0,
	0, 0, 0, 0, 0, 856, 0, 0, 0, 873, 525, 615,
	812, 0, 589, 758, 41, 863, 810, 815, 0, 0, 0, 548,
	850, 0, 0, 0, 52, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 874, 689, 721, 180, 0, 0, 0, 529,
	0, 0, 0, 49, 0, 0, 0, 46, 312, 494, 781, 101,
	0, 0, 265, 0, 234, 224, 883, 0, 483, 468, 0, 36,
	82, 310, 0, 0, 344, 387, 865, 0, 0, 0, 0, 0,
	0, 0, 34, 152, 277, 622, 643, 644, 647, 769, 214, 822,
	0, 0, 0, 0, 0, 123, 165, 410, 0, 0, 138, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 473, 182, 0,
	0, 0, 0, 362, 0, 0, 0, 870, 0, 0, 0, 670,
	251, 0, 0, 76, 797, 580, 0, 63, 0, 0, 664, 624,
	579, 0, 0, 0, 0, 279, 0, 0, 188, 568, 0, 0,
	0, 0, 0, 0, 396, 0, 0, 256, 0, 0, 201, 0,
	0, 385, 0, 0, 512, 567, 818, 0, 0, 0, 393, 0,
	0, 0, 0, 0, 0, 451, 878, 0, 0, 561, 0, 880,
	0, 0, 0, 0, 0, 374, 329, 0, 0, 275, 0, 0,
	0, 556, 202, 0, 533, 0, 332, 0, 0, 861, 0, 0,
	610, 59, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	514, 0, 0, 22, 765, 389, 0, 0, 0, 0, 53, 0,
	0, 0, 0, 0, 0, 407, 419, 137, 159, 444, 699, 0,
	0, 0, 13, 559, 0, 278, 134, 534, 0, 261, 206, 882,
	0, 0, 453, 0, 0, 543, 0, 0, 666, 667, 668, 0,
	0, 109, 0, 0, 0, 633, 290, 634, 0, 0, 0, 732,
	0, 0, 747, 288, 862, 575, 175, 166, 358, 800, 842, 0,
	475, 833, 0, 748, 0, 0, 518, 0, 191, 195, 0, 0,
	19, 854, 0, 0, 0, 0, 291, 464, 0, 0, 0, 0,
	0, 785, 0, 0, 0, 0, 269, 0, 0, 0, 0, 0,
	691, 260, 16, 728, 749, 685, 714, 0, 0, 0, 155, 346,
	881, 0, 0, 499, 876, 0, 751, 0, 372, 756, 836, 0,
	0, 39, 0, 0, 0, 0, 0, 778, 0, 0, 592, 0,
	0, 446, 69, 607, 64, 492, 813, 517, 890, 0, 0, 0,
	0, 0, 557, 414, 0, 0, 373, 0, 103, 0, 0, 0,
	0, 0, 0, 106, 0, 0, 0, 463, 0, 0, 359, 0,
	0, 0, 86, 0, 442, 0, 0, 0, 465, 0, 0, 121,
	303, 0, 0, 0, 0, 0, 0, 462, 608, 752, 0, 0,
	154, 0, 222, 253, 179, 552, 680, 293, 844, 621, 0, 115,
	0, 28, 287, 217, 383, 755, 0, 0, 0, 458, 331, 263,
	693, 0, 117, 0, 0, 70, 0, 102
};

static const uint32_t hyg_legal_form_end_values[] = {
	576, 593, 596, 597, 577, 840, 820, 863, 152, 124, 124, 124,
	128, 128, 124, 124, 124, 128, 128, 124, 124, 124, 128, 128,
	525, 153, 124, 124, 124, 128, 128, 124, 124, 124, 128, 128,
	525, 92, 93, 773, 841, 841, 841, 841, 621, 621, 621, 621,
	621, 153, 577, 577, 577, 153, 621, 621, 621, 621, 841, 841,
	625, 625, 640, 157, 157, 621, 621, 861, 861, 629, 629, 553,
	221, 553, 637, 220, 220, 628, 628, 621, 624, 96, 97, 593,
	97, 593, 593, 877, 605, 62, 61, 249, 13, 13, 729, 248,
	569, 593, 569, 569, 728, 12, 144, 72, 73, 13, 1, 144,
	144, 12, 13, 144, 144, 518, 269, 541, 264, 268, 276, 25,
	265, 25, 84, 277, 517, 53, 61, 57, 53, 57, 53, 61,
	53, 65, 537, 288, 289, 100, 101, 409, 24, 80, 81, 80,
	80, 101, 229, 229, 272, 820, 821, 637, 273, 821, 956, 824,
	812, 812, 813, 813, 813, 813, 813, 825, 813, 833, 833, 721,
	836, 396, 72, 663, 5, 837, 829, 837, 829, 829, 875, 953,
	37, 953, 196, 176, 196, 196, 661, 661, 652, 416, 197, 177,
	181, 181, 185, 189, 185, 653, 185, 549, 416, 180, 180, 589,
	180, 180, 589, 537, 481, 157, 157, 644, 645, 645, 589, 397,
	417, 341, 828, 857, 5, 857, 857, 157, 157, 873, 873, 186,
	340, 945, 5, 188, 952, 397, 409, 756, 640, 757, 956, 956,
	956, 400, 172, 25, 953, 109, 109, 109, 109, 225, 172, 173,
	173, 105, 113, 113, 113, 113, 113, 105, 105, 113, 113, 113,
	113, 113, 113, 113, 113, 113, 113, 104, 112, 112, 112, 112,
	112, 409, 108, 404, 104, 112, 112, 112, 116, 113, 113, 117,
	112, 113, 120, 120, 112, 112, 112, 112, 116, 113, 113, 117,
	112, 113, 120, 120, 112, 112, 112, 116, 113, 113, 117, 112,
	113, 120, 120, 105, 105, 112, 112, 112, 116, 113, 113, 117,
	112, 113, 120, 120, 112, 112, 112, 116, 113, 113, 117, 112,
	113, 120, 120, 933, 933, 405, 925, 149, 581, 581, 580, 933,
	656, 657, 865, 865, 865, 284, 285, 285, 553, 554, 633, 632,
	92, 93, 797, 816, 817, 925, 796, 597, 937, 937, 929, 929,
	584, 794, 216, 216, 925, 725, 725, 725, 724, 160, 156, 665,
	930, 744, 795, 557, 557, 795, 601, 585, 585, 161, 157, 557,
	557, 557, 725, 217, 745, 559, 600, 292, 536, 536, 229, 145,
	145, 145, 293, 293, 293, 257, 261, 881, 145, 145, 317, 292,
	293, 304, 256, 260, 228, 540, 541, 541, 144, 144, 144, 293,
	880, 144, 144, 316, 285, 33, 781, 780, 204, 105, 112, 112,
	112, 112, 112, 857, 57, 105, 105, 753, 857, 752, 314, 17,
	313, 253, 565, 564, 16, 17, 737, 736, 897, 713, 801, 889,
	889, 889, 889, 889, 871, 169, 165, 168, 656, 164, 869, 869,
	69, 69, 465, 832, 889, 657, 712, 593, 749, 749, 608, 609,
	897, 897, 748, 809, 68, 69, 592, 593, 596, 597, 593, 893,
	200, 204, 204, 257, 201, 205, 201, 205, 561, 308, 302, 849,
	848, 229, 100, 296, 240, 229, 229, 241, 301, 297, 297, 297,
	237, 233, 233, 693, 562, 692, 241, 240, 236, 233, 232, 577,
	309, 893, 101, 101, 101, 893, 241, 240, 196, 197, 617, 741,
	616, 616, 329, 329, 489, 529, 761, 329, 329, 329, 472, 528,
	329, 433, 329, 521, 789, 649, 877, 877, 881, 881, 329, 877,
	880, 17, 877, 880, 448, 489, 529, 332, 144, 332, 144, 144,
	105, 336, 388, 144, 144, 344, 388, 453, 348, 508, 509, 72,
	377, 352, 461, 477, 948, 380, 364, 384, 372, 513, 513, 513,
	513, 388, 388, 388, 368, 461, 80, 80, 81, 80, 461, 357,
	412, 76, 853, 532, 532, 244, 944, 132, 132, 136, 326, 357,
	132, 132, 136, 132, 132, 136, 393, 393, 393, 393, 393, 393,
	409, 321, 321, 321, 249, 409, 132, 132, 136, 132, 132, 136,
	545, 545, 469, 884, 760, 409, 409, 409, 688, 492, 493, 492,
	505, 500, 500, 497, 496, 497, 640, 361, 329, 329, 433, 461,
	461, 461, 461, 461, 461, 461, 353, 361, 329, 329, 489, 329,
	529, 473, 521, 489, 509, 513, 477, 513, 469, 433, 497, 329,
	537, 537, 537, 493, 505, 501, 497, 485, 345, 433, 457, 457,
	329, 433, 437, 461, 461, 461, 461, 449, 453, 361, 429, 949,
	457, 945, 329, 433, 329, 329, 329, 333, 333, 337, 433, 377,
	373, 381, 365, 369, 325, 353, 357, 413, 361, 345, 349, 77,
	429, 457, 790, 428, 445, 445, 445, 680, 681, 676, 677, 705,
	329, 377, 681, 677, 689, 685, 669, 673, 673, 669, 669, 705,
	704, 684, 685, 76, 73, 76, 76, 669, 668, 672, 672, 672,
	673, 673, 433, 441, 13, 441, 441, 532, 437, 437, 441, 441,
	441, 704, 433, 459, 457, 333, 41, 41, 41, 209, 725, 961,
	229, 229, 881, 880, 612, 613, 889, 56, 768, 280, 157, 157,
	148, 140, 140, 140, 149, 141, 141, 141, 141, 141, 149, 141,
	141, 141, 141, 141, 140, 140, 57, 280, 280, 157, 157, 537,
	537, 281, 281, 281, 280, 149, 149, 149, 769, 21, 45, 709,
	709, 45, 49, 49, 49, 49, 89, 213, 777, 20, 21, 708,
	776, 212, 49, 88, 89, 66, 925, 933, 925, 937, 901, 901,
	901, 717, 733, 929, 668, 732, 716
};

static const uint32_t hyg_legal_form_end_edges[] = {
	71336100, 2283798529, 50724864, 4160, 1107427336, 0, 1149304896, 8421376, 4194304, 5243648, 302063680, 2147483648,
	1354893440, 8409217, 536877184, 524288, 1182913, 2165342216, 35651777, 536890144, 268501776, 592384, 671220227, 5373984,
	578818064, 8651040, 2149618944, 1081984, 536871424, 578813956, 92471296, 270663680, 1074020368, 268435686, 135168, 2298479237,
	3230662912, 272642048, 545293472, 67768601, 1140854944, 202784, 3493871808, 2161132032, 134774918, 131136, 2147488769, 4195332,
	543162400, 1342177409, 2416313344, 32912, 13701392, 272629760, 2684363016, 9044096, 2130176, 2098433, 3230663688, 65560,
	3, 524328, 839009280, 545259652, 536870944, 545259657, 3229622336, 1146945796, 2248147552, 17680, 65536, 2185232384,
	1573392, 838874112, 285507600, 4400, 36078083, 1056776, 4196384, 707790880, 25694216, 3391111168, 8324, 1095631632,
	2304, 1073745920, 65536, 164388, 2182251520, 557072, 1209337888, 4341780, 2097664, 92232, 8388618, 269484568,
	1610612864, 1107361792, 49216, 2228753, 3150848, 1075839042, 134250496, 4195392, 4096, 29366272, 172494873, 18944004,
	3221291040, 147460, 2099208, 662766113, 541065234, 2181038080, 32, 268439620, 4096, 1074266128, 1212153866, 20645,
	2282225856, 4337666, 1208033280, 68206930, 13633794, 603979904, 117707872, 278544
};

const HygWordlist hyg_legal_form_end = {
	hyg_legal_form_end_words, hyg_legal_form_end_offsets, hyg_legal_form_end_slots, 2047, 895, 67,
	hyg_legal_form_end_values, NULL, NULL,
	.edges = hyg_legal_form_end_edges
};

extern const HygWordlist hyg_legal_form_front;

static const char hyg_legal_form_front_words[] =
	"ababoyabpublaisblaisbliv"
	"zwakcijusabiedribaakcine"
	"bendroveakcionernoeobses"
	"tvoakciovaspolecnostakci"
	"ovaspolocnostakcspolaksj"
	"eselskapaksjeselskapetak"
	"tiebolagaktiebolagetakti"
	"ebolagpublaktieselskabak"
	"tieselskabetaktieselskab"
	"etafaktsiaseltsanonimsir"
	"ketianonimstiaoasasblasb"
	"lvzwasoyassociationassoc"
	"iationsansbutlucratifasu"
	"ntoosakeyhtioasuntooybes"
	"lotenvennootschapbeslote"
	"nvennootschapmetbeperkte"
	"aansprakelijkheidbostads"
	"abbostadsrattsforeningen"
	"brfbvbvbabvbasprlbvbasrl"
	"bvcvbviobvsrlcooperatiec"
	"ooperatievecooperatievev"
	"ennootschapcooperatievev"
	"erenigingcvbacvbascrlcvb"
	"asocvoadoodooeldrushtvos"
	"ogranicenomodgovornoscud"
	"rustvosaogranicenomodgov"
	"ornoscudrustvosogranicen"
	"omodgovornoscudrustvosog"
	"ranicenomodgovornostidru"
	"stvosoogranicenaodgovorn"
	"ostdruzbazomejenoodgovor"
	"nostjodruzestvosogranice"
	"naotgovornostdruzhestvos"
	"ogranichenaotgovornostea"
	"rlebvbaednolichentargove"
	"tsednolichnodruzhestvoso"
	"granichenaotgovornostedn"
	"olicnodruzestvosogranice"
	"naotgovornostednolicnooo"
	"deenmanszaakentrepriseag"
	"ricolearesponsabilitelim"
	"iteeentrepriseunipersonn"
	"ellearesponsabilitelimit"
	"eeeoodeurlexploitationag"
	"ricolearesponsabilitelim"
	"iteefafirmafizicnaosobap"
	"idpriemecfondationfopfun"
	"dacjagaecgesellschaftmbh"
	"gesellschaftmitbeschraen"
	"kterhaftunggesellschaftm"
	"itbeschrankterhaftungges"
	"mbhgiegmbhgmbhsarlgmbhsr"
	"lgodogaishagroupementdin"
	"tereteconomiquehetonghui"
	"sheindividualaiskomersan"
	"tsindividualiimoneindivi"
	"dualnyipredprinimatelind"
	"ividualnyjpredprinimatel"
	"individualnyypredprinima"
	"telivzwivzwaisbljusighoe"
	"sajusikhoesakabushikigai"
	"shakabushikikaishakerkge"
	"nootschapmaatschapmbhmit"
	"beschraenkterhaftungmitb"
	"eschrankterhaftungmittet"
	"ulundusuhingmtunaamlozev"
	"ennootschapnvnvsaoaoobrt"
	"obsestvosogranicennojotv"
	"etstvennostuobshchestvos"
	"ogranichennoiotvetstvenn"
	"ostyuobshchestvosogranic"
	"hennojotvetstvennostuobs"
	"hchestvosogranichennoyot"
	"vetstvennostyuobshhestvo"
	"sogranichennojotvetstven"
	"nostuonderlingewaarborgm"
	"aatschappijonderlingewaa"
	"rborgmaatschappijuaoodoo"
	"oosakeyhtioosauehingosau"
	"hingotkrytoeakcionernoeo"
	"bsestvootkrytoeaktsioner"
	"noeobshchestvoouowmowmua"
	"oyoyaboyltdpaoperseroant"
	"erbataspersoanafizicaaut"
	"orizatapfapratprivatneak"
	"cionernetovaristvoprivat"
	"nepidpriemstvopublabpubl"
	"ichnoeaktsionernoeobshch"
	"estvopublicneakcionernet"
	"ovaristvopublicnoeakcion"
	"ernoeobsestvosasaasabied"
	"ribaarierobezotuatbildib"
	"usacsacisacifsaesaicsano"
	"nimasanvsarlsarlausarlgm"
	"bhsarlssarlscopsassascop"
	"sasusbvbascasceasciscics"
	"cmscopscopsascopsarlscps"
	"criscrlscrlcvbascrlfsscs"
	"scsprlsecsselafaselarlse"
	"larluselasselasuselurlsi"
	"asncsocansocanonymesocen"
	"commanditeparactionssoce"
	"nnomcollectifsociedadano"
	"nimasociedadanonimaabier"
	"tasociedadanonimacerrada"
	"sociedadeanonimasocietaa"
	"nonimasocietainnomecolle"
	"ttivosocietateapeactiuni"
	"societatepeactiunisociet"
	"eanonymesocieteanonymemo"
	"negasquesocietearesponsa"
	"bilitelimiteesocieteares"
	"ponsabilitelimiteesarlso"
	"cietearesponsabilitelimi"
	"teesimplifieesocietecivi"
	"ledemoyenssocieteciviled"
	"exploitationagricolesoci"
	"etecivileimmobilieresoci"
	"etecivileprofessionnelle"
	"societeencommanditeparac"
	"tionssocieteencommandite"
	"simplesocieteennomcollec"
	"tifsocieteparactionssimp"
	"lifieesocieteparactionss"
	"implifieeunipersonnelles"
	"ocietepriveearesponsabil"
	"itelimiteespolkaakcyjnas"
	"polkazograniczonaodpowie"
	"dzialnosciaspolkazograni"
	"czonaodpowiedzialnosciaw"
	"organizacjispolkazoosprl"
	"sprlbvbasprlssprluspzogr"
	"aniczonaodpowiedzialnosc"
	"iaspzoosrlbvstearesponsa"
	"bilitelimiteestgstichtst"
	"ichtingstiftungstowarzys"
	"zeniestrsurszrtmitoimini"
	"mitovtovaristvozobmezeno"
	"uvidpovidalnistutovaryst"
	"vozobmezhenoyuvidpovidal"
	"nistyutzovuabuzdarojiakc"
	"inebendrovevennootschapo"
	"nderfirmavereenigingvere"
	"inverenigingverenigingei"
	"genaarsverenigingvaneige"
	"naarsverenigingvaneigena"
	"renverenigingvanhuiseige"
	"narenverenigingzonderwin"
	"stoogmerkviesojiistaigav"
	"ofvofirmavsivvevzwvzwasb"
	"lyouxianhuisheyuhanhoesa"
	"zakrytoeakcionernoeobses"
	"tvozakrytoeaktsionernoeo"
	"bshchestvozaozhushihuish"
	"ezoo";

static const uint32_t hyg_legal_form_front_offsets[] = {
	0, 2, 6, 12, 17, 26, 42, 56, 75, 92, 109, 116,
	128, 142, 152, 164, 178, 190, 204, 220, 231, 244, 253, 255,
	257, 261, 268, 272, 283, 309, 325, 333, 353, 401, 410, 432,
	435, 437, 441, 449, 456, 460, 464, 469, 479, 491, 515, 537,
	541, 549, 555, 559, 562, 567, 599, 631, 662, 693, 723, 750,
	781, 814, 818, 823, 842, 885, 925, 937, 948, 988, 1034, 1038,
	1042, 1084, 1086, 1091, 1113, 1122, 1125, 1133, 1137, 1152, 1187, 1221,
	1227, 1230, 1234, 1242, 1249, 1259, 1287, 1299, 1322, 1338, 1365, 1392,
	1419, 1423, 1432, 1442, 1452, 1467, 1482, 1497, 1506, 1509, 1532, 1554,
	1572, 1575, 1595, 1597, 1601, 1604, 1608, 1644, 1685, 1725, 1766, 1805,
	1835, 1867, 1870, 1873, 1883, 1892, 1900, 1927, 1958, 1960, 1963, 1968,
	1970, 1974, 1979, 1982, 1999, 2023, 2026, 2030, 2058, 2078, 2084, 2117,
	2145, 2173, 2175, 2178, 2209, 2212, 2216, 2221, 2224, 2228, 2236, 2240,
	2244, 2250, 2258, 2263, 2271, 2274, 2280, 2284, 2289, 2292, 2296, 2299,
	2303, 2306, 2310, 2316, 2324, 2327, 2331, 2335, 2343, 2349, 2352, 2358,
	2362, 2368, 2374, 2381, 2386, 2392, 2398, 2401, 2404, 2409, 2419, 2444,
	2461, 2476, 2498, 2520, 2536, 2550, 2573, 2592, 2610, 2624, 2648, 2677,
	2710, 2749, 2770, 2804, 2828, 2856, 2885, 2910, 2931, 2958, 2999, 3034,
	3047, 3083, 3131, 3140, 3144, 3152, 3157, 3162, 3194, 3199, 3204, 3229,
	3232, 3238, 3247, 3255, 3269, 3272, 3275, 3278, 3281, 3290, 3293, 3328,
	3366, 3370, 3373, 3395, 3417, 3428, 3434, 3444, 3463, 3485, 3507, 3533,
	3561, 3575, 3578, 3585, 3588, 3591, 3594, 3601, 3614, 3624, 3651, 3682,
	3685, 3697, 3700
};

static const uint16_t hyg_legal_form_front_slots[] = {
	0, 0, 151, 0, 22, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 109, 179, 0, 0, 0,
	0, 0, 84, 0, 92, 0, 0, 0, 143, 205, 0, 0,
	0, 0, 0, 137, 0, 0, 0, 0, 0, 0, 0, 125,
	0, 0, 0, 0, 257, 0, 0, 0, 265, 47, 183, 0,
	0, 0, 0, 242, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 108, 0, 0, 0, 0, 0, 0, 146, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 19, 0, 162, 0, 0, 0, 0, 149, 0, 175, 0,
	0, 0, 0, 0, 0, 0, 46, 0, 51, 0, 0, 0,
	0, 0, 0, 0, 11, 0, 0, 0, 0, 0, 0, 0,
	126, 106, 0, 0, 0, 0, 0, 0, 0, 76, 0, 235,
	0, 0, 53, 0, 0, 0, 0, 71, 201, 6, 0, 0,
	0, 0, 173, 0, 0, 0, 0, 0, 0, 210, 0, 0,
	0, 0, 0, 0, 91, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 186, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	123, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 264,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	96, 72, 0, 0, 48, 0, 0, 23, 0, 236, 0, 0,
	0, 0, 0, 0, 0, 1, 0, 220, 0, 195, 0, 0,
	50, 0, 0, 122, 0, 0, 144, 0, 0, 0, 0, 78,
	0, 192, 0, 239, 100, 0, 0, 0, 0, 0, 198, 8,
	0, 0, 0, 0, 0, 7, 111, 234, 0, 0, 0, 0,
	3, 0, 24, 238, 0, 0, 0, 0, 0, 0, 142, 249,
	0, 224, 0, 0, 0, 262, 31, 196, 0, 133, 248, 0,
	0, 0, 160, 0, 0, 0, 127, 12, 0, 0, 0, 172,
	232, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 103, 97, 0, 0,
	0, 170, 0, 0, 0, 0, 0, 0, 36, 0, 0, 26,
	0, 80, 0, 0, 0, 0, 231, 0, 241, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 255, 0, 75, 70, 55, 63, 0, 0, 0,
	0, 0, 0, 0, 0, 247, 0, 0, 0, 0, 0, 101,
	18, 0, 0, 0, 0, 0, 0, 0, 0, 0, 32, 0,
	0, 0, 225, 0, 0, 0, 119, 0, 20, 164, 0, 0,
	0, 0, 120, 69, 0, 0, 0, 27, 0, 86, 0, 0,
	41, 0, 0, 0, 0, 0, 66, 0, 163, 261, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 21, 0, 0, 152,
	266, 43, 204, 0, 0, 0, 0, 0, 184, 250, 0, 0,
	0, 0, 0, 0, 74, 0, 0, 0, 202, 0, 0, 213,
	0, 0, 199, 0, 0, 0, 0, 0, 0, 0, 0, 64,
	45, 0, 0, 165, 0, 110, 0, 0, 0, 0, 180, 0,
	0, 33, 0, 0, 0, 129, 4, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 135, 0, 0, 0, 56, 57,
	203, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	49, 0, 0, 17, 0, 0, 124, 0, 0, 0, 58, 0,
	0, 0, 0, 42, 0, 14, 171, 253, 229, 0, 158, 0,
	0, 245, 227, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	15, 139, 140, 0, 0, 0, 0, 0, 0, 0, 94, 0,
	254, 0, 197, 0, 200, 0, 0, 0, 0, 166, 93, 13,
	0, 0, 67, 10, 0, 128, 0, 0, 0, 0, 0, 0,
	73, 0, 0, 0, 0, 115, 0, 0, 25, 0, 0, 0,
	0, 0, 169, 85, 0, 0, 0, 0, 0, 0, 177, 141,
	216, 181, 182, 185, 237, 256, 0, 0, 0, 0, 0, 0,
	34, 0, 59, 263, 0, 0, 0, 0, 0, 0, 0, 0,
	88, 136, 0, 159, 0, 0, 0, 0, 0, 0, 0, 61,
	98, 0, 0, 251, 0, 155, 0, 0, 0, 0, 0, 0,
	226, 0, 116, 0, 0, 0, 0, 117, 178, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	62, 153, 0, 0, 0, 0, 0, 0, 89, 217, 0, 0,
	0, 107, 0, 0, 0, 150, 35, 258, 0, 0, 0, 0,
	0, 0, 0, 187, 0, 0, 0, 0, 0, 147, 0, 0,
	0, 0, 207, 0, 0, 243, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 16, 0, 0, 0, 0, 0,
	0, 0, 0, 54, 0, 0, 0, 0, 2, 28, 90, 148,
	0, 0, 0, 0, 0, 83, 0, 87, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 38, 0, 81, 0, 0,
	0, 246, 0, 0, 0, 0, 0, 0, 44, 0, 208, 244,
	104, 154, 65, 60, 212, 0, 0, 0, 0, 0, 0, 209,
	0, 0, 0, 0, 0, 0, 77, 0, 0, 0, 0, 156,
	121, 0, 39, 0, 131, 0, 130, 0, 0, 221, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 68, 82, 191, 0,
	134, 0, 260, 157, 0, 0, 0, 259, 114, 0, 0, 132,
	0, 0, 211, 0, 102, 9, 194, 215, 0, 5, 145, 233,
	0, 0, 190, 218, 0, 79, 0, 29, 0, 0, 0, 167,
	0, 230, 0, 138, 95, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 99, 0, 0, 40,
	161, 0, 0, 0, 52, 189, 0, 0, 0, 0, 30, 0,
	105, 228, 0, 0, 113, 252, 0, 0, 0, 0, 0, 0,
	118, 0, 0, 112, 168, 0, 174, 222, 223, 0, 0, 0,
	188, 0, 0, 0, 0, 176, 0, 0, 0, 0, 214, 0,
	0, 0, 219, 0, 0, 0, 0, 0, 193, 0, 0, 0,
	0, 206, 240, 37
};

static const uint32_t hyg_legal_form_front_values[] = {
	578, 593, 579, 92, 93, 765, 773, 905, 623, 623, 623, 623,
	623, 579, 579, 579, 623, 623, 623, 623, 623, 623, 905, 623,
	96, 97, 593, 421, 97, 593, 593, 13, 13, 593, 573, 573,
	12, 72, 73, 13, 1, 12, 13, 53, 53, 53, 53, 80,
	81, 80, 80, 812, 812, 813, 813, 813, 813, 813, 813, 833,
	833, 398, 72, 845, 829, 829, 829, 37, 399, 341, 828, 340,
	399, 29, 29, 917, 425, 917, 697, 400, 105, 105, 105, 104,
	404, 104, 105, 105, 933, 405, 933, 785, 785, 909, 909, 909,
	92, 93, 937, 937, 929, 929, 9, 33, 105, 105, 105, 753,
	752, 17, 16, 17, 897, 801, 889, 889, 889, 889, 889, 69,
	69, 832, 889, 593, 749, 749, 897, 897, 748, 68, 69, 592,
	593, 593, 893, 941, 849, 848, 913, 913, 917, 579, 893, 913,
	893, 331, 331, 761, 331, 331, 331, 331, 331, 331, 17, 332,
	332, 105, 336, 388, 346, 388, 348, 72, 352, 380, 364, 384,
	372, 388, 388, 388, 368, 80, 80, 81, 80, 357, 76, 357,
	393, 393, 393, 393, 393, 393, 760, 361, 331, 331, 353, 361,
	331, 331, 331, 331, 331, 361, 331, 331, 331, 331, 333, 333,
	337, 373, 381, 365, 369, 353, 357, 361, 347, 349, 77, 331,
	669, 669, 669, 76, 73, 76, 76, 669, 668, 13, 333, 41,
	41, 41, 209, 701, 805, 805, 805, 612, 613, 921, 921, 889,
	921, 768, 769, 21, 45, 193, 45, 49, 49, 49, 49, 89,
	777, 20, 21, 776, 49, 88, 89, 933, 937, 901, 901, 901,
	928, 668
};

static const uint32_t hyg_legal_form_front_edges[] = {
	4227108, 134217729, 0, 4160, 131072, 0, 1140850752, 8388608, 0, 256, 0, 2147483648,
	4326528, 20481, 2048, 524288, 128, 2148532224, 1, 536871168, 268435728, 66048, 134217744, 4194336,
	570425344, 256, 36864, 32768, 0, 8388608, 256, 2228224, 8208, 132, 135168, 512,
	8388608, 306188288, 536870944, 655376, 1140854912, 1052672, 1073741952, 0, 134217728, 0, 0, 4,
	4194336, 268435464, 2147484672, 0, 545259536, 0, 2147483656, 128, 2129920, 0, 2147484672, 16,
	0, 16392, 268566528, 0, 536870912, 8388608, 8388672, 68157696, 2147483712, 16, 65536, 33554432,
	1048592, 838865920, 268468224, 16, 131072, 8192, 4196384, 35651616, 0, 2149597184, 4, 21626896,
	0, 1073741824, 64, 536903680, 2147484736, 524288, 134217728, 131072, 2097664, 10272, 8, 1040,
	128, 65536, 49152, 1, 68161542, 1073741826, 0, 4194368, 0, 16781312, 0, 0,
	2147549184, 536887298, 4196352, 536870944, 4194320, 33554432, 0, 0, 33554432, 0, 134217728, 4096,
	134217728, 4202496, 1207968768, 1081360, 13631746, 536870912, 16777288, 278528
};

const HygWordlist hyg_legal_form_front = {
	hyg_legal_form_front_words, hyg_legal_form_front_offsets, hyg_legal_form_front_slots, 1023, 266, 48,
	hyg_legal_form_front_values, NULL, NULL,
	.edges = hyg_legal_form_front_edges
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
	0, 8, 20, 54, 0, 0, 0, 6, 21, 48, 0, 0,
	38, 0, 0, 34, 0, 7, 31, 40, 0, 0, 0, 0,
	53, 17, 18, 46, 0, 25, 1, 0, 0, 10, 0, 0,
	42, 32, 49, 22, 0, 0, 0, 0, 0, 0, 41, 47,
	16, 43, 0, 0, 14, 0, 26, 0, 0, 35, 0, 0,
	30, 0, 2, 0, 0, 15, 0, 0, 0, 0, 27, 0,
	0, 36, 0, 33, 0, 0, 0, 39, 0, 0, 0, 23,
	0, 0, 0, 3, 24, 0, 11, 0, 4, 19, 0, 0,
	0, 0, 0, 0, 0, 0, 5, 44, 0, 0, 0, 0,
	29, 0, 0, 0, 0, 50, 51, 52, 0, 28, 0, 0,
	0, 37, 0, 12, 13, 45, 9, 0
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
	0, 8, 35, 0, 27, 13, 59, 0, 84, 0, 0, 0,
	0, 0, 0, 6, 49, 79, 0, 0, 0, 21, 26, 0,
	0, 64, 0, 10, 0, 55, 0, 63, 68, 0, 0, 0,
	0, 32, 0, 0, 60, 89, 0, 0, 65, 93, 78, 0,
	9, 0, 0, 2, 0, 48, 62, 72, 0, 0, 70, 0,
	73, 24, 36, 76, 85, 0, 0, 0, 0, 0, 0, 42,
	14, 71, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	90, 0, 0, 0, 0, 0, 0, 0, 0, 54, 0, 40,
	0, 45, 0, 0, 92, 0, 0, 0, 0, 0, 0, 25,
	4, 58, 39, 0, 0, 0, 0, 53, 82, 51, 67, 0,
	34, 56, 0, 0, 0, 0, 0, 0, 0, 77, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 18, 88, 12, 0,
	0, 0, 83, 23, 0, 0, 74, 38, 19, 86, 0, 44,
	0, 0, 0, 0, 0, 0, 91, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 30, 33, 0, 0,
	0, 0, 0, 0, 69, 0, 0, 5, 0, 0, 0, 0,
	0, 87, 43, 0, 22, 37, 31, 41, 0, 0, 0, 52,
	0, 0, 0, 0, 0, 0, 0, 0, 15, 11, 16, 20,
	46, 47, 0, 0, 0, 17, 0, 0, 0, 0, 0, 7,
	50, 0, 0, 0, 0, 61, 0, 0, 57, 0, 80, 0,
	0, 66, 3, 81, 0, 29, 0, 0, 75, 0, 0, 28,
	0, 0, 1, 0
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

static const uint32_t hyg_organization_status_edges[] = {
	0, 0, 0, 131072, 64, 0, 0, 0, 0, 1073741824, 1024, 0,
	0, 0, 536870912, 0, 8519680, 0, 0, 0, 4096, 0, 4, 524288,
	16384, 0, 0, 4, 131584, 4195328, 2, 16384, 0, 536870912, 35651584, 2214592513,
	0, 0, 0, 0, 2214592512, 2147483649, 0, 2359296, 0, 32768, 0, 131072,
	0, 0, 1, 2, 0, 0, 0, 0, 64, 0, 64, 0,
	67108896, 0, 2, 0, 0, 0, 0, 268435456, 0, 0, 1052672, 8320,
	0, 64, 0, 0, 0, 131072, 4, 8388616, 0, 0, 0, 67110912,
	0, 0, 262656, 0, 8388608, 67141632, 71303168, 512, 0, 0, 33554432, 0,
	0, 268435456, 67141632, 0, 64, 0, 33554432, 0, 0, 0, 0, 16908288,
	8388608, 2, 0, 0, 134217728, 0, 268501120, 0, 0, 128, 0, 4194304,
	4, 0, 4, 4194304, 0, 128, 2101248, 0
};

const HygWordlist hyg_organization_status = {
	hyg_organization_status_words, hyg_organization_status_offsets, hyg_organization_status_slots, 255, 93, 30,
	hyg_organization_status_values, NULL, NULL,
	.edges = hyg_organization_status_edges
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
	0, 0, 0, 0, 0, 469, 0, 0, 317, 0, 0, 0,
	260, 0, 0, 0, 0, 22, 140, 0, 221, 0, 0, 0,
	59, 0, 0, 0, 0, 480, 165, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 181,
	0, 0, 0, 0, 0, 234, 0, 271, 273, 0, 519, 338,
	0, 0, 250, 0, 520, 0, 0, 0, 0, 0, 0, 0,
	314, 0, 0, 0, 304, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 450, 0, 0, 104, 0, 0, 0, 0, 0, 251,
	302, 0, 0, 103, 0, 47, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 512, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 86,
	0, 0, 0, 80, 0, 0, 0, 0, 0, 0, 371, 261,
	0, 416, 0, 0, 0, 0, 0, 0, 0, 510, 0, 0,
	470, 0, 363, 0, 0, 0, 0, 0, 0, 0, 0, 438,
	0, 156, 180, 467, 0, 0, 264, 0, 0, 4, 77, 236,
	0, 0, 0, 0, 0, 0, 196, 385, 3, 0, 182, 331,
	243, 529, 237, 163, 202, 374, 439, 0, 0, 0, 0, 0,
	0, 0, 313, 449, 463, 0, 0, 465, 0, 0, 462, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 328, 0, 0, 0,
	527, 48, 0, 0, 0, 101, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 266, 0, 0, 0, 0, 0, 0, 291,
	0, 0, 141, 168, 0, 0, 0, 0, 392, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 293,
	149, 377, 0, 0, 0, 0, 0, 151, 437, 0, 0, 172,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	440, 0, 0, 394, 398, 401, 420, 170, 436, 0, 395, 34,
	337, 0, 203, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 311, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	525, 0, 0, 5, 228, 417, 242, 0, 0, 0, 0, 0,
	52, 0, 0, 0, 0, 318, 0, 0, 130, 0, 0, 0,
	0, 0, 350, 249, 523, 230, 0, 229, 0, 227, 0, 354,
	0, 0, 0, 0, 369, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 432, 139, 357, 0, 0, 0, 0, 0, 359, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 79, 0, 0,
	0, 55, 348, 0, 0, 0, 0, 0, 0, 0, 38, 12,
	0, 188, 0, 0, 404, 0, 0, 0, 63, 0, 0, 0,
	66, 0, 473, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 430, 434, 0, 0, 0, 364, 0, 115, 0, 0, 0,
	412, 303, 208, 279, 0, 0, 383, 0, 255, 453, 455, 458,
	459, 0, 0, 0, 0, 0, 506, 0, 423, 0, 0, 0,
	127, 120, 0, 0, 193, 0, 153, 0, 0, 336, 0, 0,
	0, 13, 0, 0, 0, 0, 0, 0, 0, 74, 0, 0,
	0, 0, 0, 146, 330, 60, 220, 0, 0, 0, 0, 0,
	0, 245, 96, 246, 0, 0, 0, 184, 0, 0, 0, 0,
	0, 0, 507, 0, 0, 0, 0, 0, 0, 0, 0, 305,
	280, 405, 406, 191, 0, 91, 98, 0, 306, 387, 0, 0,
	0, 100, 128, 0, 0, 0, 365, 0, 489, 263, 0, 0,
	500, 0, 133, 0, 0, 315, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 175, 0, 0, 0, 0,
	274, 0, 0, 0, 0, 526, 76, 0, 0, 0, 0, 0,
	0, 494, 123, 0, 70, 0, 0, 0, 0, 0, 360, 0,
	0, 0, 179, 0, 0, 0, 474, 0, 0, 121, 129, 204,
	0, 37, 157, 342, 0, 0, 0, 0, 105, 254, 0, 0,
	307, 0, 0, 244, 0, 0, 0, 272, 0, 0, 0, 0,
	477, 0, 490, 0, 0, 0, 0, 518, 210, 211, 17, 18,
	212, 530, 0, 0, 0, 0, 0, 0, 0, 0, 0, 111,
	517, 0, 335, 0, 0, 447, 0, 0, 0, 0, 0, 0,
	207, 241, 0, 384, 389, 391, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 235, 173, 174, 0, 516,
	0, 166, 0, 0, 0, 0, 0, 0, 0, 0, 0, 472,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 50, 138,
	0, 0, 0, 460, 0, 0, 0, 0, 0, 283, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 218, 499, 0, 276,
	0, 0, 0, 0, 0, 0, 0, 40, 0, 0, 0, 0,
	0, 0, 487, 0, 0, 10, 195, 0, 0, 0, 0, 0,
	112, 0, 0, 298, 0, 0, 0, 145, 0, 0, 42, 316,
	0, 0, 0, 0, 0, 0, 0, 28, 0, 0, 0, 0,
	233, 0, 90, 0, 1, 0, 0, 0, 0, 282, 0, 0,
	0, 476, 0, 0, 0, 122, 483, 0, 0, 0, 0, 0,
	64, 0, 49, 443, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 2, 0, 0,
	0, 0, 0, 0, 0, 0, 372, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 484, 441, 0,
	189, 0, 0, 0, 0, 0, 0, 0, 0, 68, 256, 0,
	0, 194, 0, 0, 0, 0, 0, 0, 0, 0, 0, 373,
	0, 0, 0, 0, 186, 187, 0, 82, 0, 452, 351, 0,
	0, 0, 0, 0, 84, 0, 0, 0, 0, 125, 0, 0,
	150, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 267,
	0, 0, 252, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 238, 0, 0, 0, 89, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 367, 0, 0,
	0, 58, 0, 278, 0, 0, 0, 0, 106, 411, 0, 0,
	0, 0, 0, 41, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 349, 514, 0, 0, 0,
	0, 0, 0, 0, 33, 0, 0, 0, 0, 87, 0, 0,
	0, 0, 285, 0, 0, 0, 0, 0, 0, 0, 0, 326,
	409, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 222,
	137, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 493,
	0, 0, 0, 0, 0, 0, 0, 0, 488, 0, 0, 205,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 57, 0, 0,
	0, 0, 382, 286, 0, 0, 0, 14, 15, 0, 0, 0,
	521, 0, 0, 23, 0, 0, 0, 424, 0, 0, 257, 0,
	0, 0, 356, 0, 0, 275, 81, 0, 0, 0, 0, 0,
	0, 35, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 152, 0, 0, 0, 0, 67, 333, 0, 0, 0,
	0, 309, 0, 0, 102, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 142, 486, 0, 329, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 346, 0, 0, 0, 0, 36, 206, 403,
	0, 0, 0, 0, 0, 0, 0, 0, 85, 0, 0, 0,
	0, 0, 0, 0, 0, 320, 0, 0, 0, 213, 214, 216,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 361, 0, 0, 0, 0, 0, 0, 0, 0, 0, 56,
	185, 501, 0, 513, 0, 466, 0, 0, 167, 322, 248, 366,
	0, 0, 292, 0, 0, 0, 0, 124, 0, 378, 164, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 217, 0, 0, 0, 0, 0, 347, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 198, 491,
	0, 154, 158, 54, 160, 197, 319, 0, 215, 325, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 131, 408, 0, 0,
	0, 0, 402, 448, 0, 258, 262, 0, 0, 481, 0, 223,
	224, 225, 25, 26, 39, 294, 358, 0, 0, 0, 0, 107,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	65, 0, 343, 0, 0, 8, 0, 0, 178, 116, 259, 446,
	0, 0, 0, 0, 143, 32, 0, 93, 75, 0, 0, 0,
	0, 0, 355, 155, 159, 0, 0, 0, 428, 176, 0, 0,
	0, 0, 0, 0, 200, 0, 289, 0, 0, 505, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 21, 108,
	379, 442, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 46, 0, 0, 0, 0, 0, 0, 0, 0, 323,
	0, 287, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 334, 468, 0, 0, 0, 0, 169, 290, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 201, 308, 421,
	0, 0, 0, 353, 0, 0, 0, 431, 0, 0, 0, 435,
	0, 0, 0, 0, 0, 0, 0, 393, 528, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 95, 0, 502, 135, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	296, 415, 53, 419, 433, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 503, 0, 0, 265, 110, 0, 0, 0, 0,
	0, 247, 0, 0, 0, 0, 231, 45, 0, 0, 0, 0,
	496, 414, 0, 479, 0, 0, 0, 0, 0, 297, 0, 29,
	327, 339, 425, 0, 0, 0, 0, 0, 83, 0, 522, 0,
	478, 0, 69, 0, 0, 88, 0, 0, 0, 0, 209, 413,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 94, 199, 451, 388, 0, 0, 0, 429, 0, 0,
	0, 0, 51, 269, 118, 0, 0, 0, 0, 0, 183, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 495, 0, 0, 0, 508, 0, 0, 0,
	0, 475, 61, 30, 62, 0, 397, 399, 400, 0, 0, 0,
	0, 0, 0, 418, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 407, 0, 0, 0, 0, 381, 27, 492,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 161, 144,
	162, 295, 11, 0, 0, 9, 0, 268, 0, 0, 190, 0,
	0, 0, 0, 0, 0, 0, 6, 332, 232, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 97, 113, 0, 0, 0,
	0, 0, 0, 0, 396, 0, 0, 0, 0, 0, 0, 148,
	0, 226, 0, 0, 454, 386, 284, 444, 524, 0, 0, 147,
	0, 0, 0, 0, 0, 531, 0, 0, 0, 0, 0, 0,
	134, 352, 119, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	310, 109, 0, 0, 410, 0, 0, 0, 0, 0, 0, 136,
	31, 456, 457, 0, 324, 0, 0, 0, 0, 0, 0, 422,
	0, 380, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 370, 7, 471, 504, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 132, 509, 0, 321,
	390, 0, 0, 0, 44, 71, 72, 73, 99, 362, 177, 0,
	0, 368, 0, 0, 0, 0, 515, 344, 426, 427, 0, 341,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 16, 19, 0, 0, 0, 0, 0, 0, 0, 299,
	171, 0, 0, 0, 0, 0, 0, 0, 0, 0, 277, 0,
	0, 376, 0, 0, 482, 0, 20, 92, 239, 114, 345, 375,
	253, 24, 288, 0, 0, 445, 0, 0, 126, 0, 0, 0,
	0, 0, 300, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	78, 0, 0, 43, 0, 0, 340, 0, 0, 0, 0, 0,
	0, 281, 0, 0, 0, 0, 0, 0, 240, 0, 0, 301,
	0, 0, 0, 0, 0, 0, 0, 219, 0, 0, 0, 0,
	0, 0, 192, 117, 0, 0, 0, 0, 511, 0, 0, 0,
	0, 0, 0, 0, 461, 270, 464, 0, 0, 485, 0, 0,
	312, 0, 497, 498, 0, 0, 0, 0
};

const HygWordlist hyg_common_organization_word = {
	hyg_common_organization_word_words, hyg_common_organization_word_offsets, hyg_common_organization_word_slots, 2047, 531, 24,
	NULL, NULL, NULL
};

const char hyg_organization_data_version[] = "1161 written forms of 241 legal forms";

const char hyg_legal_form_text[] =
	"BV CVESVKERKGENOOTSCHAPBVB.V.NVN.V.VOFV.O.F.CVC.V.FIRMAMAATSCHAPEENMANSZ"
	"AAKSTICHTINGVERENIGINGVVECOOPERATIECOOPERATIE UAU.A.COOPERATIE BAB.A.COO"
	"PERATIE WAW.A.OWMO.W.M.BVBABVBASPRLSPRLCVBACVBACOMM VAComm. VAVZWVZWIVZW"
	"IVZWASBLASBLPLCplcGMBHGmbHGGMBHgGmbHGMBH & CO KGGmbH & Co. KGGMBH & CO K"
	"GAAGmbH & Co. KGaAGMBH & CO OHGGmbH & Co. OHGAG & CO KGAG & Co. KGAG & C"
	"O KGAAAG & Co. KGaASE & CO KGSE & Co. KGSE & CO KGAASE & Co. KGaAUG & CO"
	" KGUG & Co. KGLTD & CO KGLtd. & Co. KGUGUGAGAGKGAAKGaAKGKGOHGOHGOGOGGBRG"
	"bREGBReGbREKe.K.EUe.U.EVe.V.VEREINEGeGPARTGPartGPARTG MBBPartG mbBSTIFTU"
	"NGVVAGVVaGKDORKd\303\266RAORA\303\266RGENOSSENSCHAFTLTDLtdPTY LTDPty LtdPTYPtyPTE LT"
	"DPte. Ltd.SDN BHDSdn. Bhd.BHDBhd.NO LIABILITYLLPLLPLPLPCICCICCIOCIODACDA"
	"CCLGCLGULCULCINCInc.CORPCorp.LLCLLCPLLCPLLCPCP.C.LLLPLLLPPBCPBCNAN.A.LTE"
	"ELt\303\251eSENCSECS.E.C.SASARLSARLSARLSSARL-SEURLEURLSASSASSASUSASUSCASCASCSS"
	"NCSCISCISCPSCPSCMSCMSCSCEASCEASCICSCICSCOPSCOPSELEARLEARLGAECGAECGIEGIES"
	"PFSCSPSCSpEIEIASSOCIATIONFONDATIONSPAS.p.A.SRLSRLSSRL UNIPERSONALESPA UN"
	"IPERSONALESAPAS.a.p.A.SAS ITSSSCARLONLUSSGRSADS.A.D.SCCLEIRLSPA CLSABSLS"
	".L.SLUS.L.U.SLPS.L.P.SLNESAUS.A.U.SCOOPCBC.B.SALAIESA DE CVS.A. de C.V.S"
	"RL DE CVS. de R.L. de C.V.LDALda.LTDALtda.SGPSEIRELIISI/SKSPSP/SNUFNUFBO"
	"RETTSLAGBRFABABHBHBKBKBEFOYOyOYJOyjKYKyAYOSKoskTMITmiRYryASASAASAAPSApSI"
	"VSIVSDAAMBAA.M.B.A.ENKENKSA NOEHFehf.HFhf.EGYENI CEGKHTSP ZOOsp. z o.o.S"
	"P ZOO SP Ksp. z o.o. sp.k.SP Ksp.k.SP Jsp.j.SP Psp.p.SKAS.K.A.PSAP.S.A.F"
	"UNDACJASTOWARZYSZENIESROs.r.o.VOSv.o.s.OPSo.p.s.ZSz.s.DRUZSTVOKFTKft.BTB"
	"t.ZRTZrt.NYRTNyrt.RTKKTKkt.OUO\303\234MTUMT\303\234FIEFIESIASIAAS LVUABUABAB LTVSIV\305"
	"\241\304\256MBMBIKIKSP SIs.p.KDk.d.JTDj.t.d.OBRTSZROVEEDOOd.o.o.JDOOj.d.o.o.DDd.d"
	".DNOd.n.o.EOODEOODOODOODEADEADADADETETPFAPFASC SRLEPEAEIKEOEEEAS TRLTD S"
	"TILtd. \305\236ti.SHPKsh.p.k.OOOPAOOAOZAOAOIP RUPRAT UAPP UATOVCO LTD CNKKK.K."
	"GKKRPTSESESCESCEEWIVEWIVFZEFZETBK";

const HygLegalForm hyg_legal_forms[241] = {
	{0, 5, 5, 0},
	{5, 3, 8, 0},
	{8, 15, 23, 0},
	{23, 2, 25, 4},
	{29, 2, 31, 4},
	{35, 3, 38, 6},
	{44, 2, 46, 4},
	{50, 5, 55, 0},
	{55, 9, 64, 0},
	{64, 11, 75, 0},
	{75, 9, 84, 0},
	{84, 10, 94, 0},
	{94, 3, 97, 0},
	{97, 10, 107, 0},
	{107, 13, 120, 4},
	{124, 13, 137, 4},
	{141, 13, 154, 4},
	{158, 3, 161, 6},
	{167, 4, 171, 4},
	{175, 4, 179, 4},
	{183, 4, 187, 4},
	{191, 7, 198, 8},
	{206, 3, 209, 3},
	{212, 4, 216, 4},
	{220, 4, 224, 4},
	{228, 3, 231, 3},
	{234, 4, 238, 4},
	{242, 5, 247, 5},
	{252, 12, 264, 13},
	{277, 14, 291, 15},
	{306, 13, 319, 14},
	{333, 10, 343, 11},
	{354, 12, 366, 13},
	{379, 10, 389, 11},
	{400, 12, 412, 13},
	{425, 10, 435, 11},
	{446, 11, 457, 13},
	{470, 2, 472, 2},
	{474, 2, 476, 2},
	{478, 4, 482, 4},
	{486, 2, 488, 2},
	{490, 3, 493, 3},
	{496, 2, 498, 2},
	{500, 3, 503, 3},
	{506, 4, 510, 4},
	{514, 2, 516, 4},
	{520, 2, 522, 4},
	{526, 2, 528, 4},
	{532, 6, 538, 0},
	{538, 2, 540, 2},
	{542, 5, 547, 5},
	{552, 9, 561, 9},
	{570, 8, 578, 0},
	{578, 4, 582, 4},
	{586, 4, 590, 5},
	{595, 3, 598, 4},
	{602, 14, 616, 0},
	{616, 3, 619, 3},
	{622, 7, 629, 7},
	{636, 3, 639, 3},
	{642, 7, 649, 9},
	{658, 7, 665, 9},
	{674, 3, 677, 4},
	{681, 12, 693, 0},
	{693, 3, 696, 3},
	{699, 2, 701, 2},
	{703, 3, 706, 3},
	{709, 3, 712, 3},
	{715, 3, 718, 3},
	{721, 3, 724, 3},
	{727, 3, 730, 3},
	{733, 3, 736, 4},
	{740, 4, 744, 5},
	{749, 3, 752, 3},
	{755, 4, 759, 4},
	{763, 2, 765, 4},
	{769, 4, 773, 4},
	{777, 3, 780, 3},
	{783, 2, 785, 4},
	{789, 4, 793, 5},
	{798, 4, 802, 0},
	{802, 3, 805, 6},
	{811, 2, 813, 0},
	{813, 4, 817, 4},
	{821, 5, 826, 6},
	{832, 4, 836, 4},
	{840, 3, 843, 3},
	{846, 4, 850, 4},
	{854, 3, 857, 3},
	{860, 3, 863, 0},
	{863, 3, 866, 0},
	{866, 3, 869, 3},
	{872, 3, 875, 3},
	{878, 3, 881, 3},
	{884, 2, 886, 0},
	{886, 4, 890, 4},
	{894, 4, 898, 4},
	{902, 4, 906, 4},
	{910, 3, 913, 0},
	{913, 4, 917, 4},
	{921, 4, 925, 4},
	{929, 3, 932, 3},
	{935, 3, 938, 0},
	{938, 4, 942, 4},
	{946, 2, 948, 2},
	{950, 11, 961, 0},
	{961, 9, 970, 0},
	{970, 3, 973, 6},
	{979, 3, 982, 0},
	{982, 4, 986, 0},
	{986, 16, 1002, 0},
	{1002, 16, 1018, 0},
	{1018, 4, 1022, 8},
	{1030, 6, 1036, 0},
	{1036, 2, 1038, 0},
	{1038, 5, 1043, 0},
	{1043, 5, 1048, 0},
	{1048, 3, 1051, 0},
	{1051, 3, 1054, 6},
	{1060, 4, 1064, 0},
	{1064, 4, 1068, 0},
	{1068, 6, 1074, 0},
	{1074, 3, 1077, 0},
	{1077, 2, 1079, 4},
	{1083, 3, 1086, 6},
	{1092, 3, 1095, 6},
	{1101, 4, 1105, 0},
	{1105, 3, 1108, 6},
	{1114, 5, 1119, 0},
	{1119, 2, 1121, 4},
	{1125, 3, 1128, 0},
	{1128, 3, 1131, 0},
	{1131, 8, 1139, 12},
	{1151, 9, 1160, 18},
	{1178, 3, 1181, 4},
	{1185, 4, 1189, 5},
	{1194, 4, 1198, 0},
	{1198, 6, 1204, 0},
	{1204, 2, 1206, 3},
	{1209, 2, 1211, 0},
	{1211, 2, 1213, 3},
	{1216, 3, 1219, 3},
	{1222, 10, 1232, 0},
	{1232, 3, 1235, 0},
	{1235, 2, 1237, 2},
	{1239, 2, 1241, 2},
	{1243, 2, 1245, 2},
	{1247, 2, 1249, 0},
	{1249, 2, 1251, 2},
	{1253, 3, 1256, 3},
	{1259, 2, 1261, 2},
	{1263, 2, 1265, 0},
	{1265, 3, 1268, 3},
	{1271, 3, 1274, 3},
	{1277, 2, 1279, 2},
	{1281, 2, 1283, 0},
	{1283, 3, 1286, 3},
	{1289, 3, 1292, 3},
	{1295, 3, 1298, 3},
	{1301, 2, 1303, 0},
	{1303, 4, 1307, 8},
	{1315, 3, 1318, 3},
	{1321, 5, 1326, 0},
	{1326, 3, 1329, 4},
	{1333, 2, 1335, 3},
	{1338, 10, 1348, 0},
	{1348, 3, 1351, 0},
	{1351, 6, 1357, 10},
	{1367, 11, 1378, 16},
	{1394, 4, 1398, 5},
	{1403, 4, 1407, 5},
	{1412, 4, 1416, 5},
	{1421, 3, 1424, 6},
	{1430, 3, 1433, 6},
	{1439, 8, 1447, 0},
	{1447, 14, 1461, 0},
	{1461, 3, 1464, 6},
	{1470, 3, 1473, 6},
	{1479, 3, 1482, 6},
	{1488, 2, 1490, 4},
	{1494, 8, 1502, 0},
	{1502, 3, 1505, 4},
	{1509, 2, 1511, 3},
	{1514, 3, 1517, 4},
	{1521, 4, 1525, 5},
	{1530, 2, 1532, 0},
	{1532, 3, 1535, 4},
	{1539, 2, 1541, 3},
	{1544, 3, 1547, 4},
	{1551, 3, 1554, 3},
	{1557, 3, 1560, 3},
	{1563, 5, 1568, 0},
	{1568, 3, 1571, 3},
	{1574, 5, 1579, 0},
	{1579, 3, 1582, 5},
	{1587, 2, 1589, 2},
	{1591, 2, 1593, 2},
	{1595, 5, 1600, 4},
	{1604, 2, 1606, 4},
	{1610, 3, 1613, 6},
	{1619, 4, 1623, 0},
	{1623, 3, 1626, 0},
	{1626, 4, 1630, 0},
	{1630, 3, 1633, 6},
	{1639, 4, 1643, 8},
	{1651, 2, 1653, 4},
	{1657, 3, 1660, 6},
	{1666, 4, 1670, 4},
	{1674, 3, 1677, 3},
	{1680, 3, 1683, 3},
	{1686, 2, 1688, 2},
	{1690, 2, 1692, 2},
	{1694, 3, 1697, 3},
	{1700, 6, 1706, 0},
	{1706, 3, 1709, 0},
	{1709, 2, 1711, 0},
	{1711, 3, 1714, 0},
	{1714, 2, 1716, 0},
	{1716, 2, 1718, 0},
	{1718, 5, 1723, 0},
	{1723, 7, 1730, 10},
	{1740, 4, 1744, 7},
	{1751, 3, 1754, 0},
	{1754, 3, 1757, 0},
	{1757, 3, 1760, 0},
	{1760, 3, 1763, 0},
	{1763, 2, 1765, 0},
	{1765, 5, 1770, 0},
	{1770, 7, 1777, 0},
	{1777, 5, 1782, 0},
	{1782, 3, 1785, 0},
	{1785, 9, 1794, 0},
	{1794, 2, 1796, 4},
	{1800, 2, 1802, 0},
	{1802, 2, 1804, 0},
	{1804, 2, 1806, 0},
	{1806, 2, 1808, 2},
	{1810, 3, 1813, 3},
	{1816, 4, 1820, 4},
	{1824, 3, 1827, 3},
	{1830, 3, 1833, 0}
};
