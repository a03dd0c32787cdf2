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
	"vucokgbvundcokgcbcbccccc"
	"haritableincorporatedorg"
	"anisationcialtdacicciocl"
	"gcommanditairevennootsch"
	"apcommunityinterestcompa"
	"nycommvcommvacompanylimi"
	"tedbyguaranteecomunidadd"
	"ebienescooperatiecoopera"
	"tiebacooperatieuacoopera"
	"tievecooperatieveuacoope"
	"ratievevennootschapcoope"
	"ratievevennootschapmetbe"
	"perkteaansprakelijkheidc"
	"ooperatieveverenigingcoo"
	"peratiewacooperativadere"
	"sponsabilidadelimitadaco"
	"rpcorporationcptcuideach"
	"taphoibliteorantacumacvc"
	"vbacvbascrlcvbasocvoacwm"
	"nicyfyngedigcyhoedduscyf"
	"cyfyngedigdacdddelniskad"
	"ruzbadeltansvardesignate"
	"dactivitycompanydionicko"
	"drustvodmccdnodoodooeldr"
	"ushtvosogranicenomodgovo"
	"rnoscudrustvosaogranicen"
	"omodgovornoscudrustvosog"
	"ranicenomodgovornoscudru"
	"stvosogranicenomodgovorn"
	"ostidrustvosoogranicenao"
	"dgovornostdruzbazneomeje"
	"noodgovornostjodruzbazom"
	"ejenoodgovornostjodruzes"
	"tvosogranicenaotgovornos"
	"tdruzhestvosogranichenao"
	"tgovornostdruzstvoeadear"
	"lebvbaececonomischsamenw"
	"erkingsverbandednolichno"
	"aktsionernodruzhestvoedn"
	"olichnodruzhestvosograni"
	"chenaotgovornostednolicn"
	"oakcionernodruzestvoedno"
	"licnodruzestvosogranicen"
	"aotgovornostednolicnoood"
	"eeeeigeenmanszaakeesvege"
	"gbregenegmbhegyenicegegy"
	"enivallalkozoehfeieinget"
	"ragenegenossenschafteing"
	"etragenegesellschaftburg"
	"erlichenrechtseingetrage"
	"nekauffraueingetragenerk"
	"aufmanneingetragenerunte"
	"rnehmereingetragenervere"
	"ineingetrageneunternehme"
	"rineinkahlutafelageinzel"
	"unternehmeneirelieirleke"
	"kfmekforekfrekfruekonomi"
	"skforeningempresaindivid"
	"ualderesponsabilidadelim"
	"itadaempresaindividualde"
	"responsabilidadlimitadae"
	"ncokgaaencokommanditgese"
	"llschaftaufaktienenkenke"
	"ltmandsvirksomhedenkeltp"
	"ersonforetakenskildfirma"
	"entrepriseagricolearespo"
	"nsabilitelimiteeentrepri"
	"seindividuelleentreprise"
	"unipersonnellearesponsab"
	"ilitelimiteeeoodepeesvet"
	"aireiaperiorismeneseuthy"
	"nesetaireiaperiorismenis"
	"efthynisetcokgaaetcokomm"
	"anditgesellschaftaufakti"
	"eneterorrythmeetaireiaet"
	"erorrythmietaireiaeueurl"
	"europaischegesellschafte"
	"uropeeseconomischsamenwe"
	"rkingsverbandevewivexplo"
	"itationagricolearesponsa"
	"bilitelimiteefcpfiefmbaf"
	"uusilisestisikustettevot"
	"jafzcofzefzllcgaecgbrgcv"
	"geiegemeinnuetzigegmbhge"
	"meinnutzigegesellschaftm"
	"bhgemeinnutzigegesellsch"
	"aftmitbeschrankterhaftun"
	"ggemeinnutzigegmbhgenoss"
	"enschaftgesbrgesellschaf"
	"tbuergerlichenrechtsgese"
	"llschaftburgerlichenrech"
	"tsgesellschaftmbhgesells"
	"chaftmbhandcokggesellsch"
	"aftmbhencokggesellschaft"
	"mbhetcokggesellschaftmbh"
	"ucokggesellschaftmbhundc"
	"okggesellschaftmitbeschr"
	"aenkterhaftunggesellscha"
	"ftmitbeschrankterhaftung"
	"gesellschaftmitbeschrank"
	"terhaftungandcokggesells"
	"chaftmitbeschrankterhaft"
	"ungandcompagniekommandit"
	"gesellschaftgesellschaft"
	"mitbeschrankterhaftungen"
	"cokggesellschaftmitbesch"
	"rankterhaftungencompagni"
	"ekommanditgesellschaftge"
	"sellschaftmitbeschrankte"
	"rhaftungetcokggesellscha"
	"ftmitbeschrankterhaftung"
	"etcompagniekommanditgese"
	"llschaftgesellschaftmitb"
	"eschrankterhaftungucokgg"
	"esellschaftmitbeschrankt"
	"erhaftungucompagniekomma"
	"nditgesellschaftgesellsc"
	"haftmitbeschrankterhaftu"
	"ngundcokggesellschaftmit"
	"beschrankterhaftungundco"
	"mpagniekommanditgesellsc"
	"haftgesmbhgesmbhandcokgg"
	"esmbhencokggesmbhetcokgg"
	"esmbhucokggesmbhundcokgg"
	"faggmbhgiegmbhgmbhandcie"
	"kggmbhandcogmbhandcokggm"
	"bhandcokgaagmbhandcokomm"
	"anditgesgmbhandcokommand"
	"itgesellschaftgmbhandcok"
	"ommanditgesellschaftaufa"
	"ktiengmbhandcompagniekgg"
	"mbhandcompagniekommandit"
	"gesellschaftgmbhandcoogg"
	"mbhandcoohggmbhcokggmbhe"
	"nciekggmbhencogmbhencokg"
	"gmbhencokgaagmbhencokomm"
	"anditgesgmbhencokommandi"
	"tgesellschaftgmbhencokom"
	"manditgesellschaftaufakt"
	"iengmbhencompagniekggmbh"
	"encompagniekommanditgese"
	"llschaftgmbhencooggmbhen"
	"coohggmbhetciekggmbhetco"
	"gmbhetcokggmbhetcokgaagm"
	"bhetcokommanditgesgmbhet"
	"cokommanditgesellschaftg"
	"mbhetcokommanditgesellsc"
	"haftaufaktiengmbhetcompa"
	"gniekggmbhetcompagniekom"
	"manditgesellschaftgmbhet"
	"cooggmbhetcoohggmbhsarlg"
	"mbhsrlgmbhuciekggmbhucog"
	"mbhucokggmbhucokgaagmbhu"
	"cokommanditgesgmbhucokom"
	"manditgesellschaftgmbhuc"
	"okommanditgesellschaftau"
	"faktiengmbhucompagniekgg"
	"mbhucompagniekommanditge"
	"sellschaftgmbhucooggmbhu"
	"coohggmbhundciekggmbhund"
	"cogmbhundcokggmbhundcokg"
	"aagmbhundcokommanditgesg"
	"mbhundcokommanditgesells"
	"chaftgmbhundcokommanditg"
	"esellschaftaufaktiengmbh"
	"undcompagniekggmbhundcom"
	"pagniekommanditgesellsch"
	"aftgmbhundcooggmbhundcoo"
	"hggodogaishagodokaishagr"
	"oupementdintereteconomiq"
	"uegufenyouxiangongsihaft"
	"ungsbeschrankthandelsbol"
	"aghandelsbolagethbhetong"
	"huishehfhlutafelagidioti"
	"kekephalaiouchikeetairei"
	"aidiotikikefalaiouchikie"
	"taireiaikeincincorporate"
	"dincorporeeinteressentsk"
	"abisivaerksaetterselskab"
	"ivsivzwivzwaisbljavnotrg"
	"ovackodrustvojdoojednost"
	"avnodrustvosogranicenomo"
	"dgovornoscujituanyouxian"
	"gongsijtdjulkinenosakeyh"
	"tiojusighoesajusikhoesak"
	"abushikigaishakabushikik"
	"aishakbkdkdoerkdorkejiyo"
	"uxiangongsikereskedelmie"
	"sszolgaltatokftkereskede"
	"lmiesszolgaltatokorlatol"
	"tfelelossegutarsasagkere"
	"skedelmikftkftkgkgaakhtk"
	"kkktkomanditnadruzbakoma"
	"nditnaspolocnostkomandit"
	"nispolecnostkomanditnodr"
	"ustvokommandiittiyhtioko"
	"mmanditbolagkommanditbol"
	"agetkommanditgesellschaf"
	"tkommanditgesellschaftau"
	"faktienkommanditselskabk"
	"ommandittselskapkomspolk"
	"orlatoltfelelossegutarsa"
	"sagkorperschaftdesoffent"
	"lichenrechtskozkeresetit"
	"arsasagkskylcldalimitada"
	"limitedlimitedandcokglim"
	"itedencokglimitedetcokgl"
	"imitedliabilitycolimited"
	"liabilitycompanylimitedl"
	"iabilitycompanyllclimite"
	"dliabilitypartnershiplim"
	"itedpartnershiplimitedsi"
	"rketilimiteducokglimited"
	"undcokglimiteellcllcompa"
	"nylllpllplpltdltdaltdaep"
	"pltdameltdandcokgltdenco"
	"kgltdetcokgltdliabilityc"
	"oltdstiltducokgltdundcok"
	"glteelteeincmaatschapmaz"
	"ojibendrijambmbbmbhmbhan"
	"dcokgmbhencokgmbhetcokgm"
	"bhucokgmbhundcokgmepemet"
	"uitgeslotenaansprakelijk"
	"heidmitbeschraenkterhaft"
	"ungmitbeschrankterhaftun"
	"gmittetulundusuhingmonop"
	"rosopiepemtunanaamlozeve"
	"nnootschapnationalassoci"
	"ationnoliabilitynorskreg"
	"istrertutenlandskforetak"
	"nufnvnvsanyilvanosanmuko"
	"doreszvenytarsasagnyrtoa"
	"oobecneprospesnaspolecno"
	"stobrtobsestvosogranicen"
	"nojotvetstvennostuobshch"
	"estvosogranichennoiotvet"
	"stvennostyuobshchestvoso"
	"granichennojotvetstvenno"
	"stuobshchestvosograniche"
	"nnoyotvetstvennostyuobsh"
	"hestvosogranichennojotve"
	"tstvennostuoeoffenegesel"
	"lschaftoffenehandelsgese"
	"llschaftogohfohgomorryth"
	"meetaireiaomorrythmietai"
	"reiaonderlingewaarborgma"
	"atschappijonderlingewaar"
	"borgmaatschappijuaonluso"
	"odoooopinberthlutafelago"
	"psosakeyhtioosauehingosa"
	"uhingoskosuuskuntaotkryt"
	"oeakcionernoeobsestvootk"
	"rytoeaktsionernoeobshche"
	"stvoouoveeowmowmuaoyoyab"
	"oyjoyjabpoyltdpacpaopart"
	"gpartgmbbpartmbbpartneri"
	"aethatebolrwyddcyfyngedi"
	"gpartnerschaftpartnersch"
	"aftmbbpartnerschaftsgese"
	"llschaftpartnerschaftsge"
	"sellschaftmbbpartnersels"
	"kabpbcpcpersoanafizicaau"
	"torizatapfaphoibliteoran"
	"taplcpllcpltdprivatelimi"
	"tedprivatelimitedcompany"
	"privateltdprofessionalco"
	"rporationprofessionallim"
	"itedliabilitycoprofessio"
	"nallimitedliabilitycompa"
	"nyprofessionalllcproprie"
	"taryproprietarylimitedpr"
	"oprietaryltdprostaspolka"
	"akcyjnapspsaptelimitedpt"
	"eltdptyptylimitedptyltdp"
	"ublabpublicbenefitcorpor"
	"ationpublichnoeaktsioner"
	"noeobshchestvopubliclimi"
	"tedcopubliclimitedcompan"
	"ypublicltdpublicnoeakcio"
	"nernoeobsestvopvtlimited"
	"pvtltdregenregistrierteg"
	"enossenschaftrekisteroit"
	"yyhdistysreszvenytarsasa"
	"grfrysasaasabsabdecvsabi"
	"edribaarierobezotuatbild"
	"ibusacsacisacifsadsadecv"
	"saesaglsaicsalsamostojni"
	"podjetniksamvirkeforetak"
	"sanayiveticaretanonimsir"
	"ketisanayiveticaretassan"
	"ayiveticaretlimitedsirke"
	"tisanayiveticaretltdstis"
	"anonimasanticassanticltd"
	"stisanvsanveticassanveti"
	"cltdstisapasapisapidecvs"
	"arlsarlandcokgsarlausarl"
	"encokgsarletcokgsarlgmbh"
	"sarlssarlscopsarlucokgsa"
	"rlundcokgsassascopsasdis"
	"asusausaunipersonalsbvba"
	"scscascarlscclscesceasci"
	"scicscmscoopscoopandscoo"
	"pldascoopltdascopscopsas"
	"copsarlscpscpascriscrlsc"
	"rlcvbascrlfsscrlonlusscs"
	"scspscsprlscsrlsderlsder"
	"ldecvsdnbhdseseandcosean"
	"dcokgseandcokgaasecsecss"
	"eencoseencokgseencokgaas"
	"eetcoseetcokgseetcokgaas"
	"elafaselarlselarluselass"
	"elasuselurlsemsencsencrl"
	"sencrlsrlsendirianberhad"
	"sepseucoseucokgseucokgaa"
	"seundcoseundcokgseundcok"
	"gaasgpssgpssasgrshpksias"
	"icafsicarsicavskaslslimi"
	"tadasllslneslpslpuslsoci"
	"edadunipersonalsluslunip"
	"ersonalsmbasncsocansocan"
	"onymesocaresponsabilital"
	"imitatasocconsarlsoccoop"
	"soccooparlsoccooperativa"
	"soccooppasoccoopsocsocco"
	"opsocialesocencommandite"
	"paractionssocennomcollec"
	"tifsociedadanonimasocied"
	"adanonimaabiertasociedad"
	"anonimabursatilsociedada"
	"nonimacerradasociedadano"
	"nimadecapitalvariablesoc"
	"iedadanonimadeportivasoc"
	"iedadanonimalaboralsocie"
	"dadanonimapromotoradeinv"
	"ersionessociedadanonimau"
	"nipersonalsociedadcooper"
	"ativasociedadcooperativa"
	"catalanalimitadasociedad"
	"cooperativalimitadasocie"
	"daddegarantiareciprocaso"
	"ciedadderesponsabilidadl"
	"imitadasociedadderespons"
	"abilidadlimitadauniperso"
	"nalsociedadeanonimasocie"
	"dadelimitadasociedadepor"
	"quotassociedadeunipessoa"
	"lldasociedadlimitadasoci"
	"edadlimitadanuevaempresa"
	"sociedadlimitadaprofesio"
	"nalsociedadlimitadaunipe"
	"rsonalsociedadporaccione"
	"ssociedadporaccionessimp"
	"lificadasocietaagaranzia"
	"limitatasocietaagricolas"
	"ocietaagricolasempliceso"
	"cietaanonimasocietaaresp"
	"onsabilitalimitatasociet"
	"aaresponsabilitalimitata"
	"semplificatasocietacoope"
	"rativasocietacooperativa"
	"aresponsabilitalimitatas"
	"ocietacooperativaarlsoci"
	"etacooperativasocialesoc"
	"ietainaccomanditaperazio"
	"nisocietainaccomanditase"
	"mplicesocietainnomecolle"
	"ttivosocietaperazionisoc"
	"ietascooperativaeuropaea"
	"societasemplicesocietase"
	"uropaeasocietateapeactiu"
	"nisocietatecuraspunderel"
	"imitatasocietatepeactiun"
	"isocieteanonymesocietean"
	"onymemonegasquesocietear"
	"esponsabilitelimiteesoci"
	"etearesponsabilitelimite"
	"esarlsocietearesponsabil"
	"itelimiteesimplifieesoci"
	"etearesponsabilitelimite"
	"esrlsocietecivilesociete"
	"civiledemoyenssocieteciv"
	"iledexploitationagricole"
	"societecivileimmobiliere"
	"societecivileprofessionn"
	"ellesocieteencommandites"
	"ocieteencommanditeparact"
	"ionssocieteencommandites"
	"implesocieteencommandite"
	"specialesocieteennomcoll"
	"ectifsocieteparactionssi"
	"mplifieesocieteparaction"
	"ssimplifieeunipersonnell"
	"esocietepriveearesponsab"
	"ilitelimiteesocperazioni"
	"socsemplicespspaspaasoci"
	"ounicospaconsociounicosp"
	"aunipersonalespjspjawnas"
	"pkspkomandytowaspolecnos"
	"tsrucenimomezenymspolkaa"
	"kcyjnaspolkacywilnaspolk"
	"ajawnaspolkakomandytowas"
	"polkakomandytowoakcyjnas"
	"polkapartnerskaspolkazog"
	"raniczonaodpowiedzialnos"
	"ciaspolkazograniczonaodp"
	"owiedzialnosciaspkspolka"
	"zograniczonaodpowiedzial"
	"nosciaspolkakomandytowas"
	"polkazograniczonaodpowie"
	"dzialnosciaworganizacjis"
	"polkazoospolocnostsrucen"
	"imobmedzenymspolsrosppsp"
	"partnerskasprlsprlbvbasp"
	"rlssprluspzograniczonaod"
	"powiedzialnosciaspzoospz"
	"ooskspzooskaspzoospkspzo"
	"ospkomandytowaspzoospolk"
	"akomandytowasrlsrlasocio"
	"unicosrlbvsrlconsociouni"
	"cosrlcrsrldecvsrlssrlsem"
	"plificatasrlsusrlunipsrl"
	"unipersonalesrosrosrlsss"
	"ssocietaagricolastearesp"
	"onsabilitelimiteestgstic"
	"htstichtingstiftungszolg"
	"altatokfttbkteoteorantat"
	"icaretlimitedsirketiticl"
	"tdstitmitoiminimitovarys"
	"tvozobmezhenoyuvidpovida"
	"lnistyuuauabucucokgaauco"
	"kommanditgesellschaftauf"
	"aktienugugandcokgugencok"
	"gugetcokgughaftungsbesch"
	"raenktughaftungsbeschrae"
	"nktandcokgughaftungsbesc"
	"hraenktencokgughaftungsb"
	"eschraenktetcokgughaftun"
	"gsbeschraenktucokgughaft"
	"ungsbeschraenktundcokgug"
	"haftungsbeschranktughaft"
	"ungsbeschranktandcokgugh"
	"aftungsbeschranktencokgu"
	"ghaftungsbeschranktetcok"
	"gughaftungsbeschranktuco"
	"kgughaftungsbeschranktun"
	"dcokgugucokgugundcokguit"
	"geslotenaansprakelijkhei"
	"dulcultdundcokgaaundcoko"
	"mmanditgesellschaftaufak"
	"tienunipessoalldaunipess"
	"oallimitadaunlimitedunli"
	"mitedcompanyunlimitedlia"
	"bilitycompanyunltduntern"
	"ehmergesellschaftunterne"
	"hmergesellschafthaftungs"
	"beschraenktunternehmerge"
	"sellschafthaftungsbeschr"
	"anktuzdarojiakcinebendro"
	"vevennootschaponderfirma"
	"vereenigingverejnaobchod"
	"naspolocnostverejnaobcho"
	"dnispolecnostverenigingv"
	"erenigingeigenaarsvereni"
	"gingvaneigenaarsverenigi"
	"ngvaneigenarenvereniging"
	"vanhuiseigenarenverenigi"
	"ngzonderwinstoogmerkvers"
	"icherungsvereinaufgegens"
	"eitigkeitviesojiistaigav"
	"ofvofirmavosvsivvagvvevz"
	"wvzwasblwayouxiangongsiy"
	"ouxianhuisheyouxianzeren"
	"gongsiyuhanhoesazakrytoe"
	"akcionernoeobsestvozakry"
	"toeaktsionernoeobshchest"
	"vozaozapsanyspolekzartko"
	"ruenmukodoreszvenytarsas"
	"agzhushihuishezoozrtzs";

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
	1158, 1166, 1170, 1175, 1182, 1191, 1193, 1196, 1199, 1233, 1240, 1243,
	1246, 1249, 1274, 1298, 1303, 1309, 1334, 1351, 1361, 1373, 1385, 1397,
	1411, 1435, 1487, 1509, 1521, 1558, 1562, 1573, 1576, 1601, 1605, 1607,
	1611, 1619, 1625, 1629, 1653, 1656, 1666, 1669, 1671, 1685, 1695, 1720,
	1735, 1739, 1742, 1745, 1750, 1782, 1814, 1845, 1876, 1906, 1935, 1962,
	1993, 2026, 2034, 2037, 2041, 2046, 2048, 2078, 2109, 2152, 2180, 2220,
	2232, 2234, 2238, 2249, 2253, 2255, 2259, 2263, 2268, 2277, 2293, 2296,
	2298, 2324, 2366, 2386, 2407, 2431, 2450, 2475, 2490, 2507, 2513, 2517,
	2519, 2523, 2528, 2532, 2537, 2554, 2597, 2639, 2647, 2681, 2684, 2705,
	2724, 2736, 2776, 2798, 2844, 2848, 2851, 2854, 2883, 2912, 2920, 2954,
	2974, 2994, 2996, 3000, 3023, 3061, 3063, 3067, 3109, 3112, 3115, 3119,
	3146, 3150, 3153, 3158, 3162, 3165, 3168, 3172, 3190, 3218, 3265, 3282,
	3296, 3301, 3332, 3362, 3377, 3399, 3420, 3441, 3461, 3483, 3518, 3552,
	3593, 3660, 3700, 3766, 3806, 3872, 3911, 3976, 4017, 4084, 4090, 4103,
	4115, 4127, 4138, 4151, 4154, 4159, 4162, 4166, 4178, 4187, 4198, 4211,
	4232, 4262, 4301, 4319, 4356, 4367, 4379, 4387, 4398, 4406, 4416, 4428,
	4448, 4477, 4515, 4532, 4568, 4578, 4589, 4600, 4608, 4618, 4630, 4650,
	4679, 4717, 4734, 4770, 4780, 4791, 4799, 4806, 4816, 4823, 4832, 4843,
	4862, 4890, 4927, 4943, 4978, 4987, 4997, 5009, 5018, 5029, 5042, 5063,
	5093, 5132, 5150, 5187, 5198, 5210, 5220, 5230, 5258, 5276, 5294, 5306,
	5320, 5322, 5334, 5336, 5346, 5377, 5407, 5410, 5413, 5425, 5435, 5450,
	5452, 5472, 5475, 5479, 5488, 5509, 5513, 5555, 5574, 5577, 5595, 5605,
	5615, 5630, 5645, 5647, 5649, 5654, 5658, 5675, 5703, 5756, 5771, 5774,
	5776, 5780, 5783, 5785, 5788, 5804, 5824, 5844, 5861, 5878, 5892, 5908,
	5929, 5959, 5975, 5992, 5999, 6027, 6060, 6079, 6081, 6083, 6085, 6088,
	6096, 6103, 6117, 6130, 6143, 6161, 6184, 6210, 6237, 6255, 6269, 6281,
	6295, 6302, 6305, 6314, 6318, 6321, 6323, 6326, 6330, 6337, 6343, 6353,
	6362, 6371, 6385, 6391, 6399, 6409, 6413, 6420, 6429, 6443, 6445, 6448,
	6451, 6461, 6470, 6479, 6487, 6497, 6501, 6532, 6555, 6577, 6595, 6609,
	6612, 6614, 6634, 6653, 6664, 6696, 6699, 6701, 6705, 6738, 6742, 6745,
	6770, 6774, 6810, 6851, 6891, 6932, 6971, 6973, 6991, 7016, 7018, 7021,
	7024, 7042, 7060, 7090, 7122, 7127, 7130, 7133, 7151, 7154, 7164, 7173,
	7181, 7184, 7194, 7221, 7252, 7254, 7258, 7261, 7266, 7268, 7272, 7275,
	7281, 7286, 7289, 7292, 7297, 7305, 7312, 7345, 7358, 7374, 7400, 7429,
	7443, 7446, 7448, 7472, 7475, 7490, 7493, 7497, 7501, 7515, 7536, 7546,
	7569, 7599, 7634, 7649, 7660, 7678, 7692, 7711, 7713, 7716, 7726, 7732,
	7735, 7745, 7751, 7757, 7781, 7814, 7829, 7849, 7858, 7886, 7896, 7902,
	7907, 7933, 7953, 7969, 7971, 7973, 7975, 7978, 7981, 7988, 8019, 8022,
	8026, 8031, 8034, 8040, 8043, 8047, 8051, 8054, 8073, 8088, 8116, 8133,
	8162, 8183, 8191, 8199, 8211, 8215, 8225, 8239, 8243, 8247, 8255, 8259,
	8270, 8276, 8286, 8296, 8304, 8309, 8317, 8326, 8337, 8340, 8346, 8351,
	8355, 8358, 8371, 8376, 8378, 8381, 8386, 8390, 8393, 8397, 8400, 8404,
	8407, 8412, 8420, 8428, 8437, 8441, 8447, 8455, 8458, 8462, 8466, 8470,
	8478, 8484, 8493, 8496, 8500, 8506, 8511, 8516, 8525, 8531, 8533, 8540,
	8549, 8560, 8563, 8567, 8573, 8581, 8591, 8597, 8605, 8615, 8621, 8627,
	8634, 8639, 8645, 8651, 8654, 8658, 8664, 8673, 8688, 8691, 8696, 8703,
	8712, 8719, 8728, 8739, 8743, 8749, 8752, 8756, 8759, 8764, 8769, 8774,
	8777, 8779, 8788, 8791, 8795, 8798, 8802, 8823, 8826, 8839, 8843, 8846,
	8851, 8861, 8887, 8897, 8904, 8914, 8928, 8937, 8947, 8961, 8986, 9003,
	9018, 9040, 9063, 9085, 9117, 9141, 9163, 9200, 9226, 9245, 9280, 9307,
	9334, 9367, 9411, 9427, 9444, 9462, 9484, 9500, 9528, 9555, 9582, 9601,
	9632, 9656, 9671, 9694, 9708, 9738, 9780, 9798, 9839, 9860, 9885, 9914,
	9942, 9965, 9981, 10008, 10023, 10039, 10058, 10087, 10105, 10119, 10143, 10172,
	10205, 10244, 10276, 10289, 10310, 10344, 10368, 10396, 10415, 10444, 10469, 10496,
	10517, 10544, 10585, 10620, 10632, 10643, 10645, 10648, 10662, 10678, 10693, 10696,
	10703, 10706, 10719, 10745, 10758, 10771, 10782, 10799, 10823, 10839, 10875, 10914,
	10967, 11015, 11024, 11052, 11059, 11062, 11074, 11078, 11086, 11091, 11096, 11128,
	11133, 11140, 11148, 11156, 11174, 11196, 11199, 11213, 11218, 11234, 11239, 11246,
	11250, 11265, 11270, 11277, 11292, 11295, 11301, 11303, 11320, 11345, 11348, 11354,
	11363, 11371, 11385, 11388, 11391, 11399, 11420, 11429, 11432, 11441, 11479, 11481,
	11484, 11486, 11493, 11526, 11528, 11537, 11545, 11553, 11574, 11602, 11629, 11656,
	11682, 11710, 11730, 11757, 11783, 11809, 11834, 11861, 11868, 11877, 11905, 11908,
	11912, 11921, 11956, 11969, 11987, 11996, 12012, 12037, 12042, 12065, 12107, 12148,
	12170, 12192, 12203, 12228, 12253, 12263, 12282, 12304, 12326, 12352, 12380, 12417,
	12431, 12434, 12441, 12444, 12447, 12451, 12454, 12457, 12464, 12466, 12479, 12492,
	12510, 12520, 12547, 12578, 12581, 12594, 12626, 12638, 12641, 12644, 12646
};

static const uint16_t hyg_legal_form_end_slots[] = {
	0, 0, 772, 0, 0, 287, 34, 368, 528, 0, 0, 0,
	18, 174, 546, 726, 0, 0, 494, 0, 0, 0, 169, 234,
	0, 0, 342, 0, 0, 0, 825, 0, 0, 0, 0, 312,
	0, 0, 0, 286, 597, 782, 0, 0, 0, 0, 861, 0,
	0, 0, 0, 824, 0, 4, 679, 0, 0, 0, 413, 749,
	582, 870, 102, 209, 347, 410, 566, 336, 516, 819, 880, 0,
	0, 0, 132, 0, 0, 568, 0, 813, 496, 561, 55, 564,
	607, 608, 620, 486, 685, 0, 0, 695, 0, 0, 378, 0,
	452, 0, 0, 0, 393, 0, 362, 155, 0, 222, 743, 193,
	837, 272, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 639, 139, 425, 0, 0, 0, 0, 0, 0, 427,
	722, 120, 0, 0, 0, 0, 735, 136, 760, 705, 0, 0,
	0, 0, 0, 0, 392, 0, 0, 0, 0, 179, 490, 588,
	883, 0, 682, 432, 615, 0, 0, 0, 0, 0, 0, 768,
	0, 0, 262, 777, 0, 0, 0, 45, 401, 467, 0, 0,
	0, 0, 448, 774, 0, 47, 0, 230, 0, 0, 0, 364,
	594, 703, 863, 0, 419, 420, 51, 370, 53, 672, 856, 0,
	0, 0, 878, 0, 668, 0, 640, 896, 507, 0, 0, 0,
	333, 560, 0, 0, 0, 0, 0, 0, 0, 0, 0, 256,
	22, 0, 52, 733, 0, 326, 0, 0, 0, 776, 451, 208,
	676, 0, 0, 0, 0, 244, 0, 314, 0, 339, 0, 0,
	0, 164, 841, 0, 0, 657, 0, 483, 0, 613, 836, 599,
	0, 0, 0, 858, 0, 158, 0, 88, 0, 0, 0, 0,
	101, 0, 0, 0, 0, 0, 0, 0, 0, 189, 783, 116,
	268, 0, 844, 0, 325, 632, 238, 755, 0, 469, 0, 0,
	0, 0, 0, 0, 799, 154, 99, 738, 622, 666, 0, 0,
	277, 0, 892, 0, 64, 273, 10, 429, 611, 0, 0, 0,
	0, 575, 0, 0, 0, 475, 0, 0, 0, 0, 0, 0,
	0, 98, 0, 0, 0, 0, 0, 395, 423, 0, 0, 0,
	79, 0, 0, 0, 0, 0, 0, 511, 0, 0, 0, 0,
	0, 0, 0, 150, 31, 520, 210, 0, 0, 232, 0, 0,
	0, 0, 0, 396, 563, 889, 504, 654, 0, 62, 0, 0,
	0, 0, 0, 0, 0, 871, 0, 0, 260, 0, 700, 0,
	753, 384, 0, 0, 0, 0, 0, 478, 0, 0, 0, 0,
	0, 0, 0, 553, 457, 0, 0, 0, 589, 0, 0, 415,
	236, 531, 0, 709, 188, 0, 715, 0, 745, 472, 0, 0,
	436, 0, 294, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	153, 346, 606, 104, 299, 0, 513, 0, 0, 649, 103, 0,
	0, 290, 498, 0, 0, 501, 694, 756, 0, 779, 0, 0,
	0, 464, 315, 529, 671, 309, 886, 0, 660, 0, 263, 489,
	0, 0, 792, 0, 820, 0, 0, 0, 0, 0, 635, 112,
	233, 0, 0, 627, 376, 0, 0, 0, 729, 0, 187, 0,
	198, 518, 161, 728, 835, 0, 881, 0, 291, 634, 0, 0,
	0, 0, 0, 0, 536, 569, 515, 0, 32, 152, 38, 690,
	109, 6, 0, 0, 253, 0, 82, 767, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 49, 0, 0, 625, 216, 0,
	0, 0, 0, 0, 0, 0, 618, 214, 0, 0, 292, 0,
	0, 476, 0, 0, 0, 579, 0, 0, 0, 0, 0, 473,
	831, 0, 21, 197, 787, 300, 0, 0, 0, 411, 770, 616,
	225, 465, 0, 821, 595, 0, 0, 0, 0, 0, 0, 859,
	517, 0, 438, 0, 0, 282, 0, 0, 94, 135, 826, 0,
	0, 412, 0, 121, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 328, 725, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 789, 0, 289, 0, 0, 0,
	0, 0, 0, 207, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 213, 652, 97, 399, 752, 895, 0, 0, 0, 610, 0,
	0, 0, 0, 0, 13, 191, 0, 0, 0, 0, 898, 0,
	0, 203, 0, 0, 693, 862, 0, 890, 0, 147, 806, 0,
	444, 0, 0, 0, 0, 0, 0, 0, 17, 123, 408, 388,
	108, 696, 0, 377, 0, 0, 0, 833, 0, 0, 201, 270,
	817, 707, 0, 840, 809, 275, 602, 830, 0, 0, 522, 406,
	714, 801, 0, 0, 0, 0, 0, 0, 552, 118, 0, 0,
	796, 0, 633, 664, 667, 354, 818, 0, 0, 0, 0, 107,
	474, 307, 723, 0, 133, 716, 454, 0, 0, 0, 223, 503,
	0, 16, 424, 656, 766, 0, 0, 0, 669, 77, 0, 587,
	85, 655, 673, 0, 0, 0, 0, 141, 543, 651, 853, 631,
	0, 337, 0, 0, 0, 764, 466, 33, 324, 369, 0, 0,
	0, 0, 0, 0, 0, 128, 383, 0, 0, 0, 0, 816,
	78, 0, 732, 866, 0, 0, 0, 0, 264, 0, 0, 0,
	0, 74, 0, 0, 0, 0, 0, 0, 0, 0, 857, 0,
	0, 495, 0, 0, 297, 805, 869, 391, 0, 26, 0, 0,
	0, 0, 226, 571, 418, 661, 0, 0, 0, 0, 0, 0,
	316, 81, 0, 148, 360, 0, 0, 598, 0, 398, 54, 12,
	793, 823, 573, 535, 785, 492, 581, 849, 0, 0, 0, 0,
	0, 687, 0, 24, 386, 601, 0, 0, 0, 422, 0, 251,
	0, 0, 35, 0, 0, 246, 684, 550, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 600, 0, 0,
	0, 748, 0, 778, 0, 0, 327, 381, 0, 195, 0, 217,
	713, 119, 0, 0, 0, 0, 0, 0, 0, 730, 0, 0,
	0, 0, 0, 0, 0, 567, 708, 0, 0, 0, 0, 0,
	0, 0, 0, 50, 254, 468, 470, 509, 521, 524, 688, 865,
	0, 0, 0, 175, 0, 658, 0, 142, 565, 832, 0, 0,
	481, 180, 0, 0, 0, 0, 335, 0, 0, 0, 0, 0,
	872, 548, 0, 0, 0, 212, 353, 717, 285, 0, 0, 0,
	0, 802, 0, 0, 111, 842, 0, 0, 619, 0, 371, 305,
	242, 0, 0, 638, 0, 765, 320, 614, 0, 0, 0, 0,
	0, 15, 0, 240, 482, 39, 439, 771, 0, 0, 0, 229,
	61, 274, 0, 0, 65, 146, 459, 0, 126, 0, 0, 637,
	0, 402, 166, 0, 0, 0, 237, 245, 218, 71, 596, 526,
	330, 630, 443, 196, 0, 0, 0, 0, 803, 308, 0, 763,
	0, 0, 0, 0, 0, 0, 211, 721, 0, 0, 0, 0,
	0, 706, 40, 110, 456, 603, 891, 0, 0, 0, 14, 0,
	0, 0, 539, 0, 0, 0, 100, 351, 124, 551, 0, 834,
	0, 0, 306, 629, 786, 375, 804, 243, 0, 773, 0, 882,
	0, 0, 0, 0, 358, 0, 0, 0, 0, 0, 28, 0,
	43, 493, 505, 0, 0, 431, 129, 0, 0, 680, 0, 0,
	41, 0, 0, 0, 20, 0, 0, 576, 156, 0, 0, 0,
	0, 512, 25, 0, 11, 321, 281, 334, 0, 367, 734, 311,
	739, 510, 0, 0, 271, 0, 877, 0, 0, 137, 293, 404,
	556, 650, 172, 0, 0, 0, 0, 0, 400, 363, 0, 0,
	791, 250, 239, 879, 0, 0, 0, 0, 0, 122, 718, 382,
	173, 0, 689, 269, 0, 0, 0, 241, 0, 131, 0, 80,
	0, 0, 612, 485, 0, 0, 0, 302, 0, 257, 0, 0,
	0, 0, 0, 265, 744, 727, 394, 446, 72, 0, 0, 0,
	0, 0, 0, 87, 231, 204, 435, 491, 70, 875, 0, 0,
	83, 0, 0, 0, 0, 0, 0, 0, 0, 160, 754, 178,
	228, 0, 0, 0, 0, 558, 0, 279, 322, 0, 0, 593,
	0, 332, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 63, 742, 751, 0, 125, 235, 519, 533, 626, 686,
	740, 822, 0, 0, 0, 0, 0, 0, 303, 0, 0, 0,
	0, 44, 0, 0, 617, 0, 0, 0, 138, 0, 0, 0,
	0, 653, 0, 0, 0, 0, 462, 0, 0, 0, 450, 0,
	58, 0, 701, 523, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 699, 0, 0, 0, 115, 702, 480, 762, 0, 0,
	609, 0, 366, 9, 0, 0, 3, 544, 374, 75, 0, 0,
	747, 301, 674, 790, 827, 867, 73, 583, 0, 0, 0, 0,
	159, 0, 0, 343, 0, 0, 0, 447, 0, 499, 317, 329,
	372, 641, 885, 95, 0, 130, 0, 759, 0, 177, 0, 0,
	884, 380, 0, 893, 775, 0, 807, 570, 829, 0, 578, 0,
	356, 0, 0, 604, 0, 0, 261, 0, 313, 0, 0, 192,
	0, 0, 8, 0, 0, 0, 0, 0, 0, 463, 461, 502,
	0, 0, 0, 514, 0, 0, 0, 0, 795, 0, 487, 0,
	527, 0, 0, 0, 0, 584, 0, 295, 385, 488, 0, 114,
	0, 0, 810, 479, 0, 199, 0, 455, 864, 0, 0, 67,
	0, 0, 69, 5, 117, 167, 0, 184, 894, 0, 365, 0,
	0, 27, 288, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 296, 0, 0, 737, 897, 0, 484,
	0, 0, 46, 0, 0, 105, 659, 0, 0, 0, 421, 757,
	0, 0, 0, 0, 0, 57, 145, 215, 0, 0, 591, 0,
	0, 0, 0, 0, 0, 559, 0, 0, 815, 0, 0, 259,
	0, 284, 349, 0, 168, 0, 338, 352, 60, 183, 355, 0,
	670, 585, 170, 605, 0, 252, 0, 839, 0, 0, 0, 390,
	434, 0, 29, 437, 0, 0, 0, 0, 220, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 838, 350, 0, 724, 205, 348,
	0, 379, 206, 409, 621, 636, 227, 648, 874, 0, 397, 106,
	0, 851, 403, 0, 0, 574, 0, 68, 0, 0, 127, 221,
	59, 190, 428, 506, 449, 677, 0, 0, 0, 0, 0, 0,
	0, 547, 843, 0, 441, 0, 86, 278, 692, 0, 525, 0,
	0, 0, 0, 0, 0, 0, 0, 89, 340, 868, 0, 0,
	0, 359, 0, 0, 0, 171, 0, 758, 0, 0, 0, 0,
	761, 0, 0, 0, 0, 0, 0, 0, 0, 440, 453, 90,
	0, 0, 0, 304, 471, 562, 0, 0, 0, 769, 258, 0,
	814, 0, 186, 0, 0, 361, 0, 0, 0, 185, 646, 845,
	0, 194, 248, 266, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 249, 426, 662, 675, 855, 0, 811, 542, 0, 0, 0,
	691, 0, 788, 0, 0, 697, 0, 373, 458, 7, 678, 36,
	224, 731, 808, 0, 318, 0, 163, 200, 0, 847, 56, 665,
	0, 0, 414, 642, 0, 433, 37, 345, 812, 0, 0, 0,
	0, 0, 854, 96, 0, 42, 0, 202, 0, 84, 0, 704,
	0, 0, 143, 549, 681, 0, 0, 0, 540, 0, 711, 66,
	0, 0, 0, 0, 0, 0, 0, 0, 430, 48, 645, 405,
	0, 0, 0, 0, 341, 23, 0, 0, 0, 0, 30, 0,
	0, 0, 0, 0, 389, 477, 331, 0, 0, 580, 624, 0,
	0, 0, 0, 876, 781, 887, 0, 0, 460, 0, 873, 0,
	0, 93, 0, 0, 750, 0, 0, 0, 860, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 710, 0, 0, 0, 0,
	0, 298, 0, 0, 0, 0, 0, 623, 280, 0, 0, 283,
	0, 0, 537, 0, 0, 0, 0, 140, 0, 628, 797, 0,
	0, 590, 387, 181, 182, 357, 541, 0, 736, 644, 508, 91,
	500, 0, 0, 0, 0, 0, 0, 255, 828, 0, 0, 0,
	1, 162, 0, 0, 310, 92, 144, 848, 19, 0, 0, 0,
	800, 798, 407, 134, 746, 0, 780, 534, 592, 0, 0, 794,
	0, 497, 643, 0, 572, 0, 0, 0, 0, 0, 344, 417,
	719, 0, 0, 0, 0, 712, 0, 0, 557, 0, 0, 0,
	888, 0, 442, 0, 149, 0, 0, 0, 0, 219, 586, 0,
	0, 165, 323, 850, 698, 0, 683, 545, 0, 663, 319, 0,
	0, 157, 176, 247, 267, 276, 445, 784, 0, 0, 0, 530,
	0, 416, 555, 0, 0, 0, 0, 554, 0, 0, 0, 0,
	0, 2, 0, 0, 0, 0, 647, 538, 846, 852, 0, 0,
	577, 0, 0, 0, 0, 151, 532, 0, 0, 741, 720, 0,
	0, 76, 0, 113, 0, 0, 0, 0
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
	144, 12, 13, 144, 144, 518, 265, 101, 269, 541, 264, 268,
	276, 25, 265, 25, 84, 277, 517, 53, 61, 57, 53, 57,
	53, 61, 53, 65, 537, 288, 289, 100, 101, 409, 24, 80,
	81, 80, 80, 101, 229, 229, 272, 820, 821, 637, 273, 821,
	956, 824, 812, 812, 813, 813, 813, 813, 813, 825, 813, 833,
	833, 721, 836, 396, 72, 663, 5, 837, 829, 837, 829, 829,
	875, 953, 37, 953, 196, 176, 196, 196, 661, 661, 652, 416,
	197, 177, 181, 181, 185, 189, 185, 653, 185, 549, 416, 180,
	180, 589, 180, 180, 589, 537, 481, 157, 157, 644, 645, 645,
	589, 397, 417, 341, 828, 857, 5, 857, 857, 157, 157, 873,
	873, 186, 340, 945, 5, 188, 952, 397, 409, 756, 640, 757,
	956, 956, 956, 400, 172, 25, 953, 109, 109, 109, 109, 225,
	172, 173, 173, 105, 113, 113, 113, 113, 113, 105, 105, 113,
	113, 113, 113, 113, 113, 113, 113, 113, 113, 104, 112, 112,
	112, 112, 112, 409, 108, 404, 104, 112, 112, 112, 116, 113,
	113, 117, 112, 113, 120, 120, 112, 112, 112, 112, 116, 113,
	113, 117, 112, 113, 120, 120, 112, 112, 112, 116, 113, 113,
	117, 112, 113, 120, 120, 105, 105, 112, 112, 112, 116, 113,
	113, 117, 112, 113, 120, 120, 112, 112, 112, 116, 113, 113,
	117, 112, 113, 120, 120, 933, 933, 405, 925, 149, 581, 581,
	580, 933, 656, 657, 865, 865, 865, 284, 285, 285, 553, 554,
	633, 632, 92, 93, 797, 816, 817, 925, 796, 597, 937, 937,
	929, 929, 584, 794, 216, 216, 925, 725, 725, 725, 724, 160,
	156, 665, 930, 744, 795, 557, 557, 795, 601, 585, 585, 161,
	157, 557, 557, 557, 725, 217, 745, 559, 600, 292, 536, 536,
	229, 145, 145, 145, 293, 293, 293, 257, 261, 881, 145, 145,
	317, 292, 293, 304, 256, 260, 228, 540, 541, 541, 144, 144,
	144, 293, 880, 144, 144, 316, 285, 33, 781, 780, 204, 105,
	112, 112, 112, 112, 112, 857, 57, 105, 105, 753, 857, 752,
	314, 17, 313, 253, 565, 564, 16, 17, 737, 736, 897, 713,
	801, 889, 889, 889, 889, 889, 871, 169, 165, 168, 656, 164,
	869, 869, 69, 69, 465, 832, 889, 657, 712, 593, 749, 749,
	608, 609, 897, 897, 748, 809, 68, 69, 592, 593, 596, 597,
	593, 257, 893, 200, 204, 204, 257, 201, 205, 201, 205, 561,
	308, 302, 849, 848, 229, 100, 296, 240, 229, 229, 241, 301,
	297, 297, 297, 237, 233, 233, 693, 562, 692, 241, 240, 236,
	233, 232, 577, 309, 893, 101, 101, 101, 893, 241, 240, 196,
	197, 617, 741, 616, 616, 329, 329, 489, 529, 761, 329, 329,
	329, 472, 528, 329, 433, 329, 521, 789, 649, 877, 877, 881,
	881, 329, 877, 880, 17, 877, 880, 448, 489, 529, 332, 144,
	332, 144, 144, 105, 336, 388, 144, 144, 344, 388, 453, 348,
	508, 509, 72, 377, 352, 461, 477, 948, 380, 364, 384, 372,
	513, 513, 513, 513, 388, 388, 388, 368, 461, 80, 80, 81,
	80, 461, 357, 412, 76, 853, 532, 532, 244, 944, 132, 132,
	136, 326, 357, 132, 132, 136, 132, 132, 136, 393, 393, 393,
	393, 393, 393, 409, 321, 321, 321, 249, 409, 132, 132, 136,
	132, 132, 136, 545, 545, 469, 884, 760, 409, 409, 409, 688,
	492, 493, 492, 505, 500, 500, 497, 496, 497, 640, 361, 329,
	329, 433, 461, 461, 461, 461, 461, 461, 461, 353, 361, 329,
	329, 489, 329, 529, 473, 521, 489, 509, 513, 477, 513, 469,
	433, 497, 329, 537, 537, 537, 493, 505, 501, 497, 485, 345,
	433, 457, 457, 329, 433, 437, 461, 461, 461, 461, 449, 453,
	361, 429, 949, 457, 945, 329, 433, 329, 329, 329, 333, 333,
	337, 433, 377, 373, 381, 365, 369, 325, 353, 357, 413, 361,
	345, 349, 77, 429, 457, 790, 428, 445, 445, 445, 680, 681,
	676, 677, 705, 329, 377, 681, 677, 689, 685, 669, 673, 673,
	669, 669, 705, 704, 684, 685, 76, 73, 76, 76, 669, 668,
	672, 672, 672, 673, 673, 433, 441, 13, 441, 441, 532, 437,
	437, 441, 441, 441, 704, 433, 459, 457, 333, 41, 41, 41,
	209, 725, 961, 229, 229, 881, 880, 612, 613, 889, 56, 768,
	280, 157, 157, 148, 140, 140, 140, 149, 141, 141, 141, 141,
	141, 149, 141, 141, 141, 141, 141, 140, 140, 57, 280, 280,
	157, 157, 537, 537, 281, 281, 281, 280, 149, 149, 149, 769,
	21, 45, 709, 709, 45, 49, 49, 49, 49, 89, 213, 777,
	20, 21, 708, 776, 212, 49, 88, 89, 66, 925, 933, 925,
	937, 901, 901, 901, 717, 733, 929, 668, 732, 716
};

const HygWordlist hyg_legal_form_end = {
	hyg_legal_form_end_words, hyg_legal_form_end_offsets, hyg_legal_form_end_slots, 2047, 898, 67,
	hyg_legal_form_end_values, NULL, NULL
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
	0, 141, 216, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 5, 0, 0, 0, 0, 0, 0, 84, 0, 61, 0,
	50, 0, 89, 0, 0, 0, 237, 0, 0, 0, 0, 0,
	0, 0, 0, 161, 69, 219, 0, 0, 0, 0, 0, 0,
	23, 0, 0, 236, 0, 0, 0, 6, 0, 0, 207, 0,
	248, 0, 37, 0, 256, 0, 0, 0, 0, 0, 7, 42,
	109, 164, 263, 0, 0, 152, 0, 227, 128, 0, 17, 150,
	190, 0, 173, 122, 0, 0, 0, 192, 0, 0, 0, 179,
	106, 0, 0, 0, 0, 0, 0, 257, 0, 203, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 134, 0,
	0, 0, 180, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 95, 0, 0, 0, 0, 246, 66, 124, 258,
	0, 0, 254, 0, 0, 0, 0, 0, 185, 0, 62, 0,
	0, 0, 82, 0, 0, 97, 0, 9, 224, 113, 0, 0,
	0, 0, 0, 0, 0, 11, 0, 0, 63, 0, 0, 98,
	160, 0, 0, 0, 0, 45, 14, 24, 16, 0, 169, 0,
	0, 0, 255, 0, 187, 0, 0, 266, 135, 28, 0, 204,
	0, 0, 0, 0, 0, 0, 0, 0, 75, 0, 0, 31,
	72, 81, 15, 125, 198, 0, 0, 0, 26, 0, 0, 0,
	0, 0, 0, 0, 0, 53, 80, 211, 0, 0, 0, 0,
	0, 57, 146, 0, 0, 0, 0, 120, 159, 0, 0, 233,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 202,
	209, 0, 0, 0, 137, 0, 200, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 114, 0, 0,
	170, 0, 0, 0, 0, 0, 199, 0, 174, 0, 0, 0,
	0, 0, 264, 0, 0, 0, 0, 0, 20, 168, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 195, 0,
	0, 34, 0, 0, 0, 0, 0, 0, 166, 0, 0, 0,
	0, 0, 76, 136, 102, 0, 0, 0, 223, 0, 0, 0,
	96, 0, 0, 0, 138, 0, 0, 0, 52, 0, 0, 0,
	0, 0, 0, 149, 0, 130, 261, 0, 100, 0, 0, 0,
	0, 0, 0, 215, 0, 65, 249, 0, 259, 0, 0, 0,
	210, 0, 0, 153, 0, 241, 154, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 157, 0, 0, 0,
	73, 0, 0, 0, 0, 111, 133, 0, 205, 117, 0, 0,
	0, 0, 0, 0, 0, 0, 123, 0, 0, 0, 0, 0,
	0, 0, 0, 38, 0, 0, 0, 0, 0, 184, 0, 0,
	0, 0, 0, 0, 243, 132, 191, 22, 212, 0, 59, 3,
	0, 112, 0, 0, 0, 0, 0, 0, 0, 0, 83, 0,
	0, 0, 225, 0, 36, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 178, 0, 0, 0, 121, 0, 0, 10, 0,
	0, 39, 54, 0, 0, 35, 213, 0, 0, 0, 0, 0,
	0, 19, 49, 0, 0, 0, 0, 0, 0, 0, 4, 0,
	0, 147, 0, 0, 229, 0, 25, 0, 0, 0, 0, 0,
	60, 0, 0, 0, 68, 0, 13, 0, 0, 177, 165, 0,
	0, 0, 0, 0, 0, 0, 171, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 70, 0, 0, 0, 0, 0, 0, 118,
	0, 139, 0, 91, 220, 197, 0, 0, 0, 0, 0, 0,
	183, 252, 0, 0, 0, 0, 0, 40, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 85, 71, 0, 33, 47, 94, 240,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 30, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 222, 0, 0, 0, 0, 0,
	0, 0, 0, 214, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 265, 0, 104, 107, 0, 0, 0, 167, 0,
	116, 148, 0, 0, 0, 0, 92, 0, 228, 0, 0, 0,
	0, 0, 0, 0, 0, 181, 0, 262, 0, 51, 0, 0,
	105, 0, 0, 0, 0, 93, 0, 0, 0, 0, 193, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 221, 0,
	231, 194, 0, 101, 110, 0, 0, 0, 0, 0, 0, 0,
	87, 0, 56, 0, 0, 0, 18, 0, 0, 0, 0, 0,
	140, 0, 103, 0, 0, 0, 0, 0, 0, 0, 0, 41,
	79, 119, 0, 0, 46, 27, 108, 0, 0, 0, 145, 0,
	0, 0, 0, 0, 0, 0, 196, 21, 0, 0, 0, 156,
	29, 0, 0, 0, 0, 12, 0, 142, 0, 186, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 44, 176, 0, 0, 74, 0, 230,
	218, 253, 245, 260, 0, 0, 251, 238, 0, 32, 0, 0,
	208, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 127, 0, 0, 0, 247, 235, 0, 0, 78, 0, 0,
	0, 0, 0, 175, 0, 0, 0, 86, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 162, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 126, 155, 131, 232, 0, 0, 0,
	0, 234, 0, 242, 0, 0, 0, 0, 1, 55, 0, 0,
	0, 48, 0, 0, 0, 189, 0, 0, 226, 0, 0, 0,
	0, 0, 0, 0, 158, 8, 0, 0, 0, 129, 163, 0,
	0, 206, 0, 217, 0, 77, 90, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 64, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 58, 239, 0,
	0, 0, 188, 143, 244, 115, 88, 0, 0, 0, 0, 0,
	0, 144, 0, 0, 0, 0, 0, 0, 151, 0, 0, 0,
	0, 67, 0, 0, 0, 0, 0, 0, 0, 2, 0, 0,
	250, 0, 182, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 43, 201, 0, 0, 172, 0, 99, 0,
	0, 0, 0, 0
};

static const uint32_t hyg_legal_form_front_values[] = {
	578, 595, 579, 92, 93, 765, 773, 905, 623, 623, 623, 623,
	623, 579, 579, 579, 623, 623, 623, 623, 623, 623, 905, 623,
	96, 97, 595, 421, 97, 595, 595, 13, 13, 595, 573, 573,
	12, 72, 73, 13, 1, 12, 13, 53, 53, 53, 53, 80,
	81, 80, 80, 812, 812, 813, 813, 813, 813, 813, 813, 833,
	833, 398, 72, 845, 829, 829, 829, 37, 399, 341, 828, 340,
	399, 29, 29, 917, 425, 917, 697, 400, 105, 105, 105, 104,
	404, 104, 105, 105, 933, 405, 933, 785, 785, 909, 909, 909,
	92, 93, 937, 937, 929, 929, 9, 33, 105, 105, 105, 753,
	752, 17, 16, 17, 897, 801, 889, 889, 889, 889, 889, 69,
	69, 832, 889, 595, 749, 749, 897, 897, 748, 68, 69, 594,
	595, 595, 893, 941, 849, 848, 913, 913, 917, 579, 893, 913,
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

const HygWordlist hyg_legal_form_front = {
	hyg_legal_form_front_words, hyg_legal_form_front_offsets, hyg_legal_form_front_slots, 1023, 266, 48,
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

const char hyg_organization_data_version[] = "1164 written forms of 241 legal forms";

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
