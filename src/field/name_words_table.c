/*
 * Written by generate/person_name.py from name_words.txt, nicknames.txt and given_names.txt.
 * Do not edit: edit the lists and run `make reference-data`.
 */
#include "text/wordlist.h"

extern const HygWordlist hyg_name_word_classes;

static const char hyg_name_word_classes_words[] =
	"&'n't+/2nd3rd4tha/daaaad"
	"aagaagjeaalbertaaltjeaan"
	"aan'taartababbyabdabdall"
	"ahabdelabdelkaderabdelka"
	"dirabderrahimabderrahman"
	"abderrahmaneabdouabdoula"
	"bdullahabelabigailabraha"
	"mabuacaaccaachielachille"
	"sachimachteracostaactief"
	"adadaadalbertadamadelber"
	"tadeleadelheidadolfadolf"
	"oadolpheadolphusadriadri"
	"aanadrianadrianaadrianoa"
	"drianusadrieadri\303\241nafaga"
	"agaathagataagathaagnesag"
	"niesagnieszkaagostinoagr"
	"aguilaragustinaagust\303\255na"
	"hmedahmetaiaichaaidenaik"
	"ateriniaikoaischaaishaai"
	"talalainalanalasdairalas"
	"tairalbaalbertalbertaalb"
	"ertinaalbertjealbertoalb"
	"ertusalbrechtaldegondaal"
	"doalealecaleidaleidaalej"
	"andraalejandroalekaleksa"
	"leksaaleksanderaleksandr"
	"aleksandraalekseyalessan"
	"draalessandroalessiaales"
	"sioalexalexaalexanderale"
	"xandralexandraalexandrea"
	"lexeialexeyalexiaalexisa"
	"lfalfiealfonsalfonsoalfo"
	"nsusalfredalfredoalialic"
	"ealiciaalickalidaalieali"
	"naalinealisonalistairali"
	"sterallanallenalliealmaa"
	"lmeidaaloisalonsoalouisi"
	"usaloysaloysiusalphonsea"
	"lphonsusalvaroalvesalyos"
	"haamamalamaliaamandaambe"
	"rambroosambrosiusameliaa"
	"melieaminaminaamiramyam\303"
	"\251lieananaanaisanayaana\303\257"
	"sandanderlandersandiandr"
	"eandreaandreasandreeaand"
	"reiandrejandresandreusan"
	"drewandreyandriesandrzej"
	"andrzejekandr\303\251andr\303\251san"
	"dulaandyandziaaneaneczka"
	"angelangelaangelesangeli"
	"kaangelinaangeliqueangel"
	"oangieaniaanickaanitaanj"
	"aankaankeannannaannchena"
	"nneannegretannekeannelie"
	"sannelieseannemarieannem"
	"ieannetannetteanniannick"
	"annieanniekanoukansantan"
	"tekanthonieanthonyantjea"
	"ntoineantoinetteantonant"
	"onellaantonettaantoniant"
	"oniaantonieantonioantoni"
	"usantoonantosantunesant\303"
	"\263nioanyaaoifeapolloniaap"
	"piearaujoara\303\272joarcharen"
	"darentarianaarianeariasa"
	"riearjanarjenarmanarmand"
	"armandoarnaudarnearnoarn"
	"oldarnoldaarnoldusarnoud"
	"artarthurartiearturartur"
	"oarvidasgerasiaaskaaslan"
	"astridasumanasunasuncion"
	"athanasiosaubertaubryauf"
	"augustaugustaaugustijnau"
	"gustinusaurelieauroraaur"
	"\303\251lieausavavaavvaxelayli"
	"nayoubayseayshaa\303\257tbabab"
	"ethbabettebabsbabsibaerb"
	"elbaillybaptistebarbarbb"
	"arbarabarbelbarbibarbieb"
	"arbierbarbosabarbrabaren"
	"dbaronbaronesbaronesseba"
	"roninbarrebarrosbartbart"
	"ekbartelbarthelbartholom"
	"eusbartholomewbartjanbar"
	"tlomiejbartolobartolomeo"
	"bartoszbasbasiabasjebask"
	"abastibastiaanbastianbas"
	"tienbbabcbcabeabeatabeat"
	"ricebeatrijsbeatrixbeatr"
	"izbeattiebecbeccabeckybe"
	"dbeibekkiebelbelenbellab"
	"ellebel\303\251nbenbenedictusb"
	"enediktbengbenjaminbenja"
	"m\303\255nbenjibennibenniebenn"
	"obennybenoitbeno\303\256tben\303\255"
	"tezbepbeppebeppibeppinob"
	"eppoberberdienberendbern"
	"adettebernardbernardaber"
	"nardinabernardobernardus"
	"berndbernhardbernibernie"
	"bertbertaberthaberthelbe"
	"rtholdbertiebertinbertlb"
	"ertobertrandbertusbessbe"
	"ssiebessonbethbetobetsbe"
	"tsybettabettibettiebetti"
	"nabettybexbiancabiddybig"
	"gibijbilbilalbillbillieb"
	"illybinbintbirgitbirgitt"
	"abirtebittenbjoernbjornb"
	"j\303\266rnbj\303\270rnblancblancabl"
	"anchardblancheblancobobo"
	"bbobbiebobbybogdanbogusb"
	"oguslawbonnetborisborjab"
	"ornbouboucherboudewijnbo"
	"ulangerbourgeoisbouvierb"
	"ovenboyerbozenabozenkabo"
	"zsibo\305\274enabpharmbrbraamb"
	"rahimbrambrandbravobrech"
	"tbrendabretonbrianbridge"
	"tbridiebrienbrigitbrigit"
	"tabrigittebrittbroosbror"
	"dbrunbrunetbrunobscbuite"
	"nbyrneccaballerocabrerac"
	"allaghancamcamillacamill"
	"ecamilocaminocamposcanoc"
	"aptcardenascardosocarelc"
	"arinacarlcarlacarlitosca"
	"rlocarloscarmecarmelacar"
	"melinacarmelocarmencarmi"
	"nacarmonacarocarolcarola"
	"carolecaroliencarolinaca"
	"rolinecaroluscaroncarpen"
	"tiercarrascocarrecarriec"
	"arrollcarr\303\251carvalhocasc"
	"asparcasparuscastillocas"
	"trocatcatacatalinacateca"
	"terinacathcatharinacatha"
	"rinecatherinecathycatoca"
	"triencatrijncavcbececile"
	"ceciliacedricceescelceli"
	"acelinecemcentcenzocesar"
	"cescacescoceucfachchabel"
	"achagochantalcharcharelc"
	"harlescharleycharliechar"
	"linecharlotcharlottachar"
	"lottecharlycharocharpent"
	"ierchaschauvinchavachayo"
	"chazcheccacheccochelache"
	"llechelochentechevalierc"
	"hevallierchiarachicochie"
	"lchimochiochloechlo\303\251chr"
	"chrischrisjechrissichris"
	"siechristchristachristel"
	"christellechristiaanchri"
	"stianchristianuschristie"
	"nchristinachristinechris"
	"tlchristofchristoffelchr"
	"istophchristophechristop"
	"herchristophoruschuckchu"
	"schuyciacicciocillacindy"
	"cirocisciscaciskacivingc"
	"laartjeclaireclaraclascl"
	"asinaclaudeclaudiaclaudi"
	"oclaudiusclausclemclemen"
	"sclementcl\303\251mencecl\303\251men"
	"tcl\303\251mentinecocobacobiec"
	"obuscobycoelhocoencoenra"
	"adcoertcokkiecolcolettec"
	"olincolinecolletcollinco"
	"nceicaoconcei\303\247\303\243oconcep"
	"cionconcepci\303\263nconcettac"
	"onchaconchiconchitaconne"
	"llconnieconnorconnyconor"
	"conradconstanceconstantc"
	"onstantiaconstantijncons"
	"tantinconstantinosconsta"
	"ntinusconsuelocontrerasc"
	"ooscoquecorcorderocorijn"
	"corinnacorinnecorncornee"
	"corneelcorneliacorneliec"
	"orneliscorneliuscorreiac"
	"orriecorrycortescort\303\251sc"
	"ostacostascostelcpacplcr"
	"espocricriscristiancrist"
	"ianocristinacrist\303\263balcr"
	"uzcsccunegondacunhacurra"
	"currocycynthiacyrilczesi"
	"ekczesioczeslawc\303\241rdenas"
	"c\303\251cilec\303\251dricc\303\251linec\303\251"
	"sarc\303\251ud'dadaafdaandagma"
	"rdaisydaldall'dalladamed"
	"amiandamianodamiendandan"
	"adanekdanidanieldanielad"
	"anieledanielledankadanny"
	"danusiadanutadanydaphned"
	"ariodarrendar\303\255odasdaved"
	"aveydavidaviddavidedavyd"
	"beddsdedeadeandebdebbied"
	"eboradeborahdebradecease"
	"ddecededecedutadecedutod"
	"eglideideldeladelgadodel"
	"ladelledellodelphinedemd"
	"emidendenisdenisedenizde"
	"nnisdennydentderderkdesd"
	"eschampsdesireedhrdhrndi"
	"dianadianediazdickdidier"
	"didrikdiediedediederikdi"
	"egodiendieterdietherdiet"
	"richdietzdikdilaradimadi"
	"mitriosdimitrisdinadinan"
	"ddingdingedingemandingen"
	"isdinosdinydipldipl-betr"
	"iebswdipl-bioldipl-chemd"
	"ipl-desdipl-geogrdipl-in"
	"fdipl-informdipl-ingdipl"
	"-jurdipl-kffrdipl-kfmdip"
	"l-mathdipl-oecdipl-physd"
	"ipl-psychdipl-p\303\244ddipl-s"
	"ozdipl-verwwdipl-volkswd"
	"ipl-wirt-ingdipl-wirtsch"
	"-ingdipl-\303\266kdiplingdiplo"
	"m-ingenieurdiplom-kauffr"
	"audiplom-kaufmanndirkdis"
	"dmddmitridmitriydmitrydn"
	"adodocdocteurdoctordoher"
	"tydolfdollydoloresdomdom"
	"enicadomenicodomineedomi"
	"ngodominikdominikadomini"
	"quedondonalddonatelladon"
	"nelldonniedonoghuedonova"
	"ndoordoortjedoradoriendo"
	"risdorledorodorotadoroth"
	"eadorotheedorothydorotka"
	"dorusdosdotdottdottiedot"
	"tordottoredottoressadott"
	"ssadoudoudougdougiedougl"
	"asdowddo\303\261adphildrdr-ing"
	"dradrdrdreesdrewdrhcdrie"
	"kdriesdrikadrirdriscolld"
	"rjurdrmeddrmeddentdrmedv"
	"etdrphildrrernatdrrerpol"
	"drsdrscdrsirdrtheoldsdud"
	"uboisdudadufourdumasdumo"
	"ntdupontdupuisdupuyduran"
	"duranddur\303\241nduvaldwyerdy"
	"land\302\252d\303\251c\303\251d\303\251d\303\251c\303\251d\303\251"
	"ed\303\255azd\303\261ad\303\266dd\303\270deebbee"
	"berhardebruechtgechtgeno"
	"teeckarteckehardeckharde"
	"deddeddieddieeddyedekede"
	"ledeltraudedgarediedithe"
	"djeedleedleredmondedmund"
	"edouardedueduardeduardoe"
	"dwardedwineefeefjeeelcoe"
	"gbertegbertuseggieegoneg"
	"reheleuteeileenekaterina"
	"ekkehardekkielelaeleelea"
	"norelenaelenieleonoraele"
	"onoreeliaelianeeliaselif"
	"elinorelisaelisabetelisa"
	"bethelisabettaeliseeliza"
	"elizabethelkaelkeellaell"
	"enelliellieellyelmaelodi"
	"eeloiseelselsaelsabeelsb"
	"ethelseelsieelsjeelskeel"
	"viraelzbietael\303\255asememan"
	"uelemanuelaemanueleembae"
	"miemielemileemiliaemilia"
	"noemilieemilioemiliusemi"
	"lyemineemmaemmanouilemma"
	"nuelemmanuelleemmiemmyem"
	"reenencarnaencarnacionen"
	"carniengengelengelberten"
	"gelbertusengelinaengeltj"
	"eeng\302\272enricoenriqueenzoe"
	"pouseericericaericherike"
	"rikaerinervenerwinerzseb"
	"eterzsiescobarespeespera"
	"nzaespinozaesqesraesteba"
	"nestelleestheretetiennee"
	"ttaeugeneeugeniaeugeniee"
	"ugeniuszevevaevelienevel"
	"ineevelynevelyneeverever"
	"ardeverardusevertevertja"
	"nevgeniyevgenyewaewanewe"
	"linaewkaewuniaexmaexmofa"
	"bifabianfabienfabiennefa"
	"biofabi\303\241nfabrefabricefa"
	"briziofacafacsfadifallec"
	"idafallecidofallonfamfam"
	"iliefanchonfanfanfannyfa"
	"nusfaridfaridafarrellfat"
	"herfatihfatihafatimafati"
	"mahfatmafatnafaurefayefc"
	"afefedefedericafedericof"
	"elipefelixferferdferdife"
	"rdinandferdinandusferenc"
	"ferifernandafernandesfer"
	"nandezfernandoferranferr"
	"eiraferrerferryfiefiekef"
	"ienfientjefietjefififigg"
	"efigliofigueroafilhofili"
	"pfilipafilippofilippusfi"
	"lsfinafinnfionafitzflahe"
	"rtyflaviaflaviofleurfleu"
	"ryfliepflipflofloorflorf"
	"lorenceflorentfloresflor"
	"iflorianflorisflossiefly"
	"nnfonsfonsecafontainefou"
	"rnierfrfraeuleinfranfran"
	"cafrancesfrancescafrance"
	"scofranciefrancienfranci"
	"nefrancisfranciscafranci"
	"scofranciscusfranciskusf"
	"ranciszekfrancofrancoisf"
	"rancoisefranekfrankfrank"
	"iefranklinfransfransjefr"
	"antafrantisekfranti\305\241ekf"
	"ranzfranzifranziskafranz"
	"lfran\303\247oisfran\303\247oisefras"
	"cofraufrcsfredfreddiefre"
	"ddyfredericfrederickfred"
	"ericusfrederikfrederikaf"
	"rederikefrederikusfreder"
	"iquefredifredrikfreekfre"
	"ifraufreiherrfreiinfreit"
	"asfreyafriedfriedafriede"
	"lfriederfriederikefriedl"
	"friedrichfriedusfritsfri"
	"tsjefritzfritzifrkfrlfru"
	"fr\303\244uleinfr\303\266kenfr\303\270kenf"
	"ufuentesf\303\241timaf\303\266ddf\303\270d"
	"tf\303\274rstf\303\274rstingaabgabga"
	"bbygabegabigabrigabrielg"
	"abrielagabrielegabriella"
	"gabriellegabygaetanogail"
	"gaillardgallardogal\303\241nga"
	"ragaraygarciagarc\303\255agarn"
	"iergarridogauthiergautie"
	"rgegebgeborengeborenegee"
	"rtgeertruigeertruidagees"
	"geesjegeeskegegegeligemm"
	"agengenegenevievegenevi\303"
	"\250vegenevotegeniagenowefa"
	"gentgentmageogeoffgeoffr"
	"eygeomgeorggeorgegeorges"
	"georgettegeorgiageorgieg"
	"eorginageorgiosgeorgiusg"
	"eppogergerageradusgerald"
	"gerardgerardagerardinage"
	"rardusgerdgerdagerdienge"
	"rhardgerhardusgerm\303\241nger"
	"riegerritgerritdinagerri"
	"tjegerrygertgertagertige"
	"rtrudgertrudegesiengesie"
	"nagesinagheorghegiacomin"
	"ogiacomogiannagiannigian"
	"ninogiannisgielgiengiene"
	"kgigigijsgijsbertgijsber"
	"tagijsbertusgijsbrechtgi"
	"jsjegilgilbertgilbertogi"
	"llgillesgilletgilliangin"
	"aginettegingerginnyginog"
	"iogiorgiagiorgiogiorgosg"
	"iovannagiovannigiovannin"
	"agirardgiraudgittagittan"
	"gittegittigiuliagiuliano"
	"giuliogiuseppegiuseppina"
	"giusygloriagodefridusgod"
	"friedgodoygomesgoncalves"
	"gondagonzagonzalogon\303\247al"
	"ogon\303\247alvesgoofgordgordo"
	"ngormangosiagoskagostago"
	"ttfriedgovaertgovertgraa"
	"dgraafgracagracegraciagr"
	"acielagradygrafgravingra"
	"ziellagra\303\247agra\305\274ynagreg"
	"reetgreetjegreggregoorgr"
	"egorgregoriusgregorygret"
	"agretchengretegretelgret"
	"hagrethegretlgrietgrieta"
	"griethagrietjegrigorgron"
	"dingrzegorzgrzesgrzesiek"
	"gr\303\244finguguadalupegualth"
	"erusguenterguenthergueri"
	"nguerreroguiguichardguid"
	"oguiguiguilhermeguillaum"
	"eguilleguillermoguillotg"
	"uiseppegunnarguntergunth"
	"argunthergurragustgustag"
	"ustaafgustavgustavegusta"
	"voguusguusjeguyguyotguzm"
	"anguzm\303\241ngu\303\251ringwengwen"
	"dolyng\303\251rardg\303\266khang\303\266ra"
	"ng\303\274nterg\303\274ntherg\303\274venhh"
	"ahabhabilhaganhajohakanh"
	"alhalahalilhalinahalinka"
	"halloranhamidhamonhamzah"
	"aniahankhanlonhannahanna"
	"hhannehannekehanneloreha"
	"nneshanniehanshansjoachi"
	"mharaharaldhardyhareharm"
	"harmannusharmenharoldhar"
	"rieharrietharryhartlhasa"
	"nhassanhaticehattiehcheh"
	"earnheerheideheidemarieh"
	"eidiheikeheikkiheikohein"
	"heinerheiniheinrichheint"
	"jeheinzhelaheleenhelenhe"
	"lenahelenehelgahelgehell"
	"ahellehelmahelmihelmushe"
	"lmuthelmuthhenderikahend"
	"rhendrikhendrikahendrikj"
	"ehendrikushendrinaheniek"
	"henkhennerhenniehennyhen"
	"rihenricahenricushenriet"
	"tahenriettehenrikhenriqu"
	"ehenryhenrykherbherberth"
	"erbertusherbiehermaherma"
	"nhermannhermannushermanu"
	"shermenhermihermienhermi"
	"nahermineherrherraherrer"
	"aherreroherrnherveherv\303\251"
	"herzogherzoginhethiashid"
	"algohieronymushigginshij"
	"ohildahildehillehillegon"
	"dahilletjehillyhiltrudho"
	"hoesseinholdiholgerhonho"
	"nzahorsthortensehosseinh"
	"oucinehoussainhowardhowi"
	"ehrhuhubhuberthubertahub"
	"ertinahubertinehubertush"
	"ubsihuethughugohuibhuibe"
	"rthuibrechthuighumbertoh"
	"useyinhusseinhuubhuugh\303\251"
	"l\303\250neh\303\274seyiniianibibnib"
	"oibrahimib\303\241\303\261ezidaiesie"
	"tjeigiglesiasignaasignac"
	"eignacioignatiusignaziii"
	"iiijsbrandikeilseimimane"
	"imkeinin'tinainactiefina"
	"ktivinekeinesinezinginga"
	"ingeingeborgingoingridin"
	"mainmaculadain\303\251sin\303\252sin"
	"\305\274ioanioanaioannisioniri"
	"rekirenaireneireneusziri"
	"nairisirkairmaisaisaacis"
	"aakisabelisabellaisabell"
	"eisisismaelismailissyist"
	"vaniurivivanivanaivoiv\303\241"
	"niwaniwonaiwonkaizaakiza"
	"belaizakizquierdoizzyjaa"
	"njaapjaapjejacjacekjackj"
	"ackiejackljackyjacobjaco"
	"bajacobusjacominajacotte"
	"jacquelienjacquelinejacq"
	"uesjacquetjacquijacquotj"
	"acusjadejadwigajadziajai"
	"mejakejakobjakubjamaljam"
	"esjamiejanjanajancsijand"
	"rojanejanekjanetjaniceja"
	"niejaninajaninejankajann"
	"ajannejannekejannesjanne"
	"tjejannickjanniejannigje"
	"jannikjanojanosjansjansj"
	"ejantinajantinejantjejan"
	"usjanuszjapiejardajarekj"
	"arnejaroslavjaroslawjasj"
	"asiajasiojasmijnjasminja"
	"sminejasperjavijavierjay"
	"denjdjeanjeannejeannette"
	"jeanninejeannotjedrekjed"
	"rzejjefjeffjeffreyjelena"
	"jellejelmerjemjenjendaje"
	"nnajennijenniferjennyjen"
	"sjeremiasjeremyjeroenjer"
	"omejerrejerryjerzyjesper"
	"jessjessejessicajessieje"
	"susjes\303\272sjetjettejettyje"
	"yjezjhrjilljillyjimjimij"
	"immyjirijirkaji\305\231\303\255jkvrj"
	"nrjojoachimjoanjoanajoan"
	"najoannejoannesjoaojoaqu"
	"imjoaquinjoaqu\303\255njoasiaj"
	"objocajochemjochenjochum"
	"jockeljoejoeljoellejoepj"
	"oergjoesoefjoeyjohjohanj"
	"ohannjohannajohannekejoh"
	"annesjohnjohnniejohnnyjo"
	"jojokejolandajolantajoly"
	"jonjonathanjonkheerjonkv"
	"rouwjonnyjoopjoosjoostjo"
	"rdijordyjorenjorgjorgejo"
	"risjosjosejosebajosefjos"
	"efajosefienjosefinajosel"
	"itojosephjosephejosephin"
	"ajosephinejosephusjosett"
	"ejoshjoshuajosianejosiej"
	"osinajosinejoskajos\303\251jos"
	"\303\251ejoyjozefjozekjozinajo"
	"zkajozsefjo\303\243ojo\303\253llejrj"
	"uanjuanajuanchojuanijuan"
	"itojudejudithjudrjudyjue"
	"rgenjuffrouwjuhajuhaniju"
	"jujuljulajulesjuliajulia"
	"njulianajulianejuliejuli"
	"enjulietjuliettejuliojul"
	"iusjuli\303\241njulkajunjunior"
	"juppjurjurekjurgenjurrej"
	"ussarajussijustynajustyn"
	"kajuttajuudjuudjejuuljuu"
	"ltjejuzekj\303\251r\303\264mej\303\266rgj\303"
	"\272niorj\303\274rgenkaankaatjeka"
	"derkadijakaethekajsakall"
	"ekamilkankanekarelkarenk"
	"arimkarimakarinkarinakar"
	"inekarlkarlakarlheinzkar"
	"okarolkarolakarolekkarol"
	"ienkarolinakarolinekarst"
	"enkasiakaskakasperkatali"
	"nkatarinakatarzynakateka"
	"terinakathkatharinakatha"
	"rinekathekatherinekathik"
	"athrinkathrynkathykatika"
	"tiakatiekatjakatrienkatr"
	"inkatrinekatyakaykaziaka"
	"zikkazimierakazimierzkaz"
	"iokbekekeakeefekeeffekee"
	"skeithkellykemalkenkenne"
	"thkennykenzakerstinkevin"
	"khadidjakhadijakhalidkik"
	"ikekikokimkimberlykingak"
	"irstenkirstinekitkittykj"
	"ellklaarklaartjeklaaskla"
	"asjanklaasjeklaraklauskl"
	"azienaklazinakokobuskoen"
	"koenraadkolyakommrkondzi"
	"okonradkonstantinoskoosk"
	"oosjekorneliakostaskreli"
	"skrestiankrijnkriskristk"
	"ristiankristienkristinkr"
	"istinakristofkrysiakrysk"
	"akrystynakrzyskrzysiekkr"
	"zysztofkskubakubuskuniku"
	"nnykurtkyrak\303\244thel'lalac"
	"ilacroixladaladislavlady"
	"laetitialailalalolamlamb"
	"ertlambertuslammertlangl"
	"oislarrylarslaslasselasz"
	"lolatifalaulauralaurelau"
	"renlaurencelaurenslauren"
	"tlaurentiuslaurentzlaure"
	"nzlaurielaurinelauritsla"
	"wrencelelealeandrolearyl"
	"eblanclebrunlechleclercl"
	"eclercqlecomteleenleende"
	"rtleentjelefebvrelefevre"
	"lef\303\250vrelegerlegrandleif"
	"leilaleklelelellalemaire"
	"lemoinelenlenalenardlend"
	"ertlenelenilenielennartl"
	"ennertlennylenorelenutal"
	"enzleoleonleonardleonard"
	"aleonardoleonardusleonha"
	"rdleonieleonoraleonorele"
	"opoldleopolduslerouxlero"
	"ylesleslieleszekleticial"
	"evenlevequelevilevinusle"
	"wlewislexlexilexielilial"
	"iamlibbyliclicdalidalidi"
	"aliekelienliesliesbethli"
	"eschenlieselliesjeliesll"
	"ievenlijsbethlijsjelilli"
	"lianlilianalilianelilibe"
	"tlillianlillylilylimalin"
	"alindalindelindylinelino"
	"linuslionelliplipplislis"
	"alisbethliselisettelissa"
	"livlivvylixlizlizziellbl"
	"lmlnlolobolodelodewicusl"
	"odewijklodewijkusloekloe"
	"sloisllolaloleklolilolol"
	"opeslordloreloredanalore"
	"nalorenzlorenzoloslotlot"
	"jelottelottilottieloulou"
	"ghlinlouielouislouisalou"
	"iselouisonlouizelouloulo"
	"urdeslourenslouslouwlowi"
	"elozanolo\303\257cltlulubbertl"
	"ubbertusluclucalucasluch"
	"olucialucianalucianoluci"
	"elucienluciennelucileluc"
	"illelucindalucjalucyluc\303"
	"\255aludgerludgerusludoludo"
	"vicludovicaludovicusludw"
	"igluggiluigiluigialuigin"
	"oluisluisaluiseluisitolu"
	"kalukaslukaszlukiluk\303\241\305\241"
	"lululunalupelupitalurdes"
	"lutelutzluukluusluzlu\303\255s"
	"lyddielydialynlynnlyosha"
	"lysbethl\303\251al\303\251gerl\303\251onl\303"
	"\251oniel\303\251v\303\252quemmamaaikem"
	"aanmaartenmaasmacmacalli"
	"stermacarthurmacaskillma"
	"ccarthymacdermottmacdona"
	"ldmacdonnellmacdougallma"
	"cewanmacfaddenmacfarlane"
	"macgillivraymacgowanmacg"
	"regormachadomachielmacht"
	"eldmaciejmaciekmacinally"
	"macinnesmacintyremacisaa"
	"cmacivormacjannetmackinn"
	"onmackintoshmaclachlanma"
	"clarenmacleanmaclennanma"
	"cleodmacmahonmacmanusmac"
	"millanmacnabmacnairmacna"
	"maramacnaughtonmacneilma"
	"cneillmacphailmacpherson"
	"macquarriemacraemacswain"
	"mactavishmadamemaddiemad"
	"dymadeleinemadelonmademo"
	"isellemadgemadomadziamae"
	"lmagmagalimagdamagdaleen"
	"tjemagdalenamagganmaggie"
	"magsmaguymag\302\252mahermahmo"
	"udmahomedmahoneymahonyma"
	"ikemaillardmaitemajmajka"
	"malmalcolmmalekmalgorzat"
	"amalgosiamalikamalletmal"
	"leymaltemamiemandymanelm"
	"anfredmanimaniamannimano"
	"lamanolimanolismanoloman"
	"onmanumanuelmanuelamanus"
	"marmaramarcmarceaumarcel"
	"marcelamarcelinmarcellus"
	"marcelomarchalmarchandma"
	"rcinmarcinekmarcomarcosm"
	"arcusmareczekmarekmarenm"
	"argmargamargaretmargaret"
	"amargaretemargarethamarg"
	"arethemargaritamargauxma"
	"rgemarghemargheritamargi"
	"emargitmargjemargomargot"
	"margreetmargretmargrethe"
	"margrietmargueritemarima"
	"riamariadelcarmenmariamm"
	"arianmarianamariannamari"
	"annemarianomariateresama"
	"ricarmenmariemariekemari"
	"elemariellamarienmarietj"
	"emariettemarijamarijkema"
	"rijnmarikamarilynmarinma"
	"rinamarinemarinettemarin"
	"usmariomariolamarionmari"
	"onamarismarisamariskamar"
	"itmaritamariteremariucci"
	"amariyamarjamarjoleinmar"
	"jolijnmarkmarkomarkusmar"
	"leenmarlenemarliesmarloe"
	"smarl\303\250nemarquesmartmart"
	"amartemartenmarthamarthe"
	"martimartijnmartinmartin"
	"amartinemartinsmartinusm"
	"artusiamartymart\303\255nmaruj"
	"amaruskamarymaryammaryla"
	"marysiamar\303\255amar\303\255nmasha"
	"masomassimomassonmatmate"
	"uszmathmatheusmathiasmat"
	"hieumathijsmathildamathi"
	"ldemathismath\303\251omatimati"
	"asmatildamatildematosmat"
	"tmatteomattheusmatthewma"
	"tthiasmatthieumatthijsma"
	"ttimattiemattymatzemat\303\255"
	"asmaumaudmauricemauritiu"
	"smauritsmauromaxmaximaxi"
	"mmaximemaximiliaanmaximi"
	"lianmaximilienmaymayama\303"
	"\251vama\303\253llema\303\256trema\305\202gor"
	"zatambambemcmdmdesmemear"
	"amechemechteldmechtildme"
	"dmedinameesmegmehdimehme"
	"tmeikemejmejiamejuffrouw"
	"mej\303\255amelmelaniemelchior"
	"melinamelissamelomelsmem"
	"omenardmenchumendesmende"
	"zmendozameneermengmenico"
	"meomercedesmerchemercier"
	"merelmerinomerlijnmerten"
	"messieursmessrsmetamette"
	"meuniermevrmevrouwmgrmia"
	"michmichamichaelmichaela"
	"michalmichasmichaudmicha"
	"\305\202michelmichelamichelang"
	"elomichelemichellemichim"
	"ichielmickmickeymickymie"
	"czyslawmiekemielmienmien"
	"tjemiepmiesmietekmiguemi"
	"guelmihaimikaelmikemikey"
	"mikhailmikimikkomilamila"
	"grosmilanmilenamilimilia"
	"milletmillicentmilliemil"
	"omimmimimimmamimmominami"
	"neminekeminnaminniemiran"
	"damirekmiriammirjammirka"
	"mirkomiroslawmiroslawami"
	"shamisiekmissmissismissy"
	"mistermitchmitsosmityami"
	"tzimizzimllemllesmmemmes"
	"momoesmohmohamadmohamedm"
	"ohammadmohammedmoiramoli"
	"namollymomomonmonchomoni"
	"moniamonicamonikamonique"
	"monniermonsieurmontmonte"
	"iromonteromontsemontserr"
	"atmoonmoramoralesmoreaum"
	"oreiramorelmorenomorgane"
	"morinmoritzmorrismoulinm"
	"pamphilmrmrdrmrdrsmresmr"
	"smsmscmscimtremudrmuhamm"
	"admuhammedmultmundlmunoz"
	"murielmusmustafamustapha"
	"mustumu\303\261ozmvdrmwmxmyria"
	"mm\302\252m\303\251laniem\303\263nicannana"
	"asnachonacidanadettenadi"
	"anadinenadjanaimanannana"
	"rdnancynandnandanandonan"
	"ettenardonardynascidanat"
	"natanatachanatalianatali"
	"enatalkanatalyanataschan"
	"atashanatenathalienathan"
	"nathanaelnathanielnatius"
	"navarronaznazannealnedne"
	"eneelneeltjeneilneillnei"
	"tinelnelisnellnellekenel"
	"lienellynelsonnelunenane"
	"ssanetonevesngninicnicho"
	"lasnicknickyniconicolani"
	"colaasnicolasnicolausnic"
	"olenicolettanicolettenic"
	"ol\303\241snicosnieknielsnienk"
	"enierniesnietnietonieves"
	"nikkiniklaasnikonikolain"
	"ikolaosnikolasnikolausni"
	"kolaynikosnilsninaninini"
	"nonissenitanonoanoahnoel"
	"noelianolnoldanollekenol"
	"lynoornoortjenoranorahno"
	"rbertnorbertusnormnorman"
	"noudnournouranoutno\303\251no\303"
	"\251mieno\303\253lnpnunesnunonuri"
	"an\303\251n\303\251en\303\272rian\303\272\303\261ezo/d"
	"oanaobobeoceaneochoc\303\251an"
	"eodetteodileoecofofmogoh"
	"olaolafolegolekolgaoliol"
	"ieoliveiraoliveroliviaol"
	"ivierolkaolleollieollyol"
	"ofolyaonderonder'topop't"
	"orellanaoriolorlandoorso"
	"lyaortegaortizosboscaros"
	"karospinaototthoottiotti"
	"liaottoououldoverover'to"
	"verloverledenowenozziepa"
	"blitopablopacapacopaddyp"
	"aedpaeddrpalomapampamela"
	"panpanagiotispanchopanip"
	"anospanstwopaolapaolopaq"
	"uipaquitopardoparisparra"
	"pascalpascalepascaloupas"
	"cualpasqualepastpastorpa"
	"tpatipatripatricepatrici"
	"apatrickpatriziapatrykpa"
	"tsypattypaulpaulapaulipa"
	"ulienpaulinapaulinepaulu"
	"spauwpauwelpavelpavolpaw"
	"elpawelekpawe\305\202payetpazp"
	"a\305\204stwopdpepedropegpeggy"
	"pellepelletierpenapenelo"
	"pepennypepapepepepijnpep"
	"itapepitopeppepeppinapep"
	"pinoperpereirapericoperr"
	"ierperrinperrotpetepeter"
	"petipetitpetrpetrapetrop"
	"etronelpetronellapetrusp"
	"e\303\261aphpharmdrphdphdrphil"
	"philipphilippphilippaphi"
	"lippephilippusphillippho"
	"nspipicardpienpierpierlu"
	"igipieropierrepierrotpie"
	"tpieterpieternelpieterne"
	"llapietertjepietjepietro"
	"pietypilarpilipimpinapin"
	"opintopinucciapiotrpiotr"
	"ekpiotruspippippapippopi"
	"respistapitpleunploniapl"
	"oonpoirierpolpoldipollyp"
	"oulainprevostprietoprinc"
	"eprincessprinzprinzessin"
	"priscillapriv-dozprivatd"
	"ozentpriyaprofprofdrprof"
	"drirprofesseurprofessorp"
	"rofirprofmrprofmrdrprofs"
	"saprof\302\252przemekprzemysla"
	"wpr\303\251vostpsydpupublp\303\250re"
	"qiquentinquinnquinoquint"
	"enquiquequirijnquirinequ"
	"irinusrarabrachrachelrac"
	"hellerachidradekrafarafa"
	"elrafalrafalekrafa\305\202raff"
	"araffaeleraffaellaraffer"
	"tyrafirafikragragioniere"
	"rahimrahmanraimondraimun"
	"dralfralphralucaramonram"
	"onaramosram\303\263nraphraphae"
	"lrapha\303\253lrashidraulrayra"
	"ymondraymundusra\303\272lrbrcr"
	"erebeccaregreganreggiere"
	"ginareginaldreginereilly"
	"reinreinderreinerusreinh"
	"ardreinholdreinireinierr"
	"einoutreintreisremcoreme"
	"remediosremiremyrenardre"
	"natarenaterenatorenaudre"
	"naultrenerenierrensrensk"
	"erenzoren\303\251ren\303\251ererresi"
	"restreporetrevrevdrevere"
	"ndreyreyesririaribeirori"
	"cardoriccardorichrichard"
	"richardusrichirichierick"
	"rickyricoridderrieriekri"
	"ekieriekjeriekusrienries"
	"rietrikrikarikerinarinus"
	"riordanriquetritaritchie"
	"ritonritsritterrivasrive"
	"rariviererivi\303\250rerizarnr"
	"ndrrorobrobbertrobbierob"
	"ciorobertrobertarobertor"
	"obertusrobirobinrocarocc"
	"orocharocherocioroc\303\255oro"
	"derickrodrigorodriguesro"
	"elroelfroelieroelofroelo"
	"fjeroeltjeroenrogerrojas"
	"rolandrolfrollandromainr"
	"omanromekromerorominarom"
	"yronronaldronjaronnieroo"
	"sroosjerorkerorororyrosr"
	"osarosaliarosalierosalin"
	"drosalinderosannerosario"
	"roserosellarosemarierose"
	"maryrosirosierosinarosit"
	"arourkerousseaurousselro"
	"uvarouxroyroyerrozrozen\303"
	"\241rubenrubiorub\303\251nrudirud"
	"olfrudolphrudyruiruizrun"
	"erupertruppirussrussellr"
	"utrutgerrutgerusruthruud"
	"ruudjeruutryanrysiekrysi"
	"oryszardr\303\251gisr\303\251mir\303\251my"
	"sasaarsaartjesabinesabri"
	"nasachasachariassadiesai"
	"dsaintsaintesakissalsala"
	"hsalazarsalimsallysalmas"
	"alvasalvadorsalvatoresal"
	"vosamsamanthasamisamirsa"
	"mirasammysamuelsamuelesa"
	"nsandersandorsandrasandr"
	"inesandrosandysannasanne"
	"santsantasantanasantisan"
	"tiagosantosantossanyasan"
	"yisanzsaosarasarahsascha"
	"sashasaskiasaskjasavanna"
	"hscschorschscottseseanse"
	"bsebasebassebastiaanseba"
	"stiansebastianussebastie"
	"nsebasti\303\241nsefselimselma"
	"sensenhorsenhoraseniorse"
	"norsenorasenoritaseppsep"
	"ulvedasep\303\272lvedasergeser"
	"geisergeysergioserranose"
	"rvaasservatiusserveseryo"
	"zhaseverinese\303\241nse\303\261orse"
	"\303\261orase\303\261oritasgtshaughn"
	"essysheasheehanshellyshi"
	"rleyshurasisiasibelsibil"
	"lasibyllesidsidneysiebes"
	"iebrensiegfriedsieglinde"
	"siegmundsiemsiemensiensi"
	"euwerdsigsiggsiggisigisi"
	"gmundsignasignorsignoras"
	"ignoresignorinasigrasigr"
	"idsigrinasijmensilkesilv"
	"asilviasilviosimsimmerls"
	"imosimoessimonsimonasimo"
	"nesim\303\263nsim\303\265essinasinea"
	"dsin\303\251adsiobhansirsirisi"
	"ssiscasisisiskasissisist"
	"ersivingsjsjaaksjarelsje"
	"fsjoerdsjoertsjorssjrasj"
	"raarslawekslawomirsliman"
	"esmailsne\305\276anasnrsosoare"
	"ssocsocorrosoerensofiaso"
	"fiesof\303\255asoizicsolsoleso"
	"ledadsolersol\303\250nesoniaso"
	"njasoofsophiasophiesotos"
	"oulaimansousasouzaspetts"
	"rsrasressrtaststafstanst"
	"ancestandastanislavstani"
	"slawstanislawastanis\305\202aw"
	"stanleystansstasstasiast"
	"asiekstaszekstestefstefa"
	"nstefaniastefaniestefano"
	"stefanusstefeksteffsteff"
	"ensteffisteffiestellaste"
	"nstephstephanstephaneste"
	"phaniestephanusstephenst"
	"evestevensteviestewartst"
	"ienstientjestijnstijntje"
	"stinastinestoffelstustua"
	"rtsusuesulaymansulejmans"
	"uleymansullasullivansune"
	"sussusansusanasusannasus"
	"annahsusannesusesusisusi"
	"esusosuussuusjesuzansuza"
	"nnesuzesuzettesuzonsuzys"
	"vensvetlanaswantjesybesy"
	"brensylsylvainsylvesters"
	"ylviasylviesyntyj\303\244\303\244nsz"
	"ymekszymons\303\251bastiens\303\251v"
	"erines\303\266rens\303\270renttatade"
	"ktadeusztakistamaratania"
	"tanjatanyatapiatariktati"
	"anatatyanatavtavarestazt"
	"etechntedteddyteeuwisteg"
	"enteixeiratenteoterteret"
	"erencetereniateresaterry"
	"tesstessatessierteteteun"
	"teunisteuntjeththaisthan"
	"asistheatheadoratheitheo"
	"theodericustheodoortheod"
	"oratheodoretheodorustheo"
	"ltheolhctheophiletherath"
	"eresatheresetheresetteth"
	"eresiatheunisthibaultthi"
	"errythieuthijsthildathil"
	"othothoethomthomasthorst"
	"enthosth\303\251oth\303\251r\303\250setien"
	"tijntijstiltildatildetil"
	"ltillytimtimmytimotimoth"
	"ytimoth\303\251tinatinetineket"
	"inotinustinytitiatitoutj"
	"eerdtotobitobiastobytoet"
	"offeltoffitoinetoinettet"
	"oinontolektomtomastomasz"
	"tomektommasotommietommyt"
	"om\303\241stom\303\241\305\241tontonatonit"
	"oniatonietoninotoniotonn"
	"ietonnytonotonytooletoon"
	"toostoosjetophetophertor"
	"bentoritorrestorstentott"
	"ototozetracytraudeltraud"
	"ltrautetreestreesjetresi"
	"atriciatrientrijntrijntj"
	"etrinatrishtristantrixtr"
	"ixietrutrudetruditrudiet"
	"rudytruitruidatruustruus"
	"jetsjeerdtuturitwantytyc"
	"houugouijtuituit'tulauli"
	"ullaulliulrichulrikulrik"
	"eumbertoumutundunivursel"
	"ursulaurszulauschiuteutz"
	"uweuytv/dv/denv/hvaasvac"
	"lavvalvalevalenciavalent"
	"ijnvalentinvalentinavale"
	"ntinevalentinusvaleriava"
	"lerievaleriovalivalleval"
	"tinval\303\251rievanvan'tvande"
	"nvandervanessavannavanni"
	"vanyavargasvasekvasileva"
	"sileiosvasilisvasseurvdv"
	"dbvegaververaverhverhuis"
	"dveroveronicaveronikaver"
	"oniqueverstverstorbenver"
	"vallenverwverzogenver\303\263n"
	"icavesnavestvetveuvevhvi"
	"cvicentevickyvictorvicto"
	"riavidalvieiraviiviiivik"
	"vikivikkiviktorviktoriav"
	"ilavinvincevincentvincen"
	"tiusvincenzavincenzovinn"
	"ievinzvinzenzviolavirgin"
	"iavirginievitovittoriavi"
	"ttoriovivvivianvivianavi"
	"vianevladvladavladimirvo"
	"volodyavomvonvon'tvoorvo"
	"vavronivroonv\303\241clavv\303\255ct"
	"orwawaldekwaldemarwallyw"
	"altwalterwalteruswaltrau"
	"dwandawardwarnerwastlwew"
	"edweduwewendelwendelinaw"
	"endywerawernerwernhardwe"
	"ronikawiebewiebkewiebren"
	"wiekwiendeltwieswiesiawi"
	"esiekwiesjewieslawwiesla"
	"wawiggerlwijlenwijnwijna"
	"ndwijnanduswilwilfredwil"
	"friedwilhelmwilhelminawi"
	"lhelminewilhelmuswillwil"
	"lekewillemwilliwilliamwi"
	"llibrordwillibrorduswill"
	"iewillswillywilmawilmerw"
	"imwinwinfriedwinifredwin"
	"niwinniewitekwitoldwlade"
	"kwladyslawwlodekwlodzimi"
	"erzwmwojciechwojtekwolfw"
	"olfgangwolfiwolframwolte"
	"rwoutwouterwuwubbewubbow"
	"ybexanderxandixandraxave"
	"rxaverlxavixavierxicoxii"
	"xiiiximenaximoxivxuxviyy"
	"ayagoyannyannickyannisya"
	"rayaseminyasminyasminaya"
	"smineyavuzyeyekaterinaye"
	"tteyevgenyyiyoyolandayol"
	"iyorgosyouriyousefyousse"
	"fyrjoysabelysbrandysbran"
	"dtyuyurayuriyuryyussufyu"
	"sufyvesyvetteyvonyvonnez"
	".d.zazabethzaczachzachar"
	"iaszacharyzackzapatazara"
	"zazazbigniewzbychuzbysze"
	"kzdzdzisiekzdzislawzezec"
	"azeynepzhenyaziskazmar\305\202"
	"azmar\305\202yzoezofiazosiazos"
	"kazo\303\251zo\303\253zrzuzumzurzusz"
	"ygmuntzygmus\303\241lamo\303\241lvar"
	"o\303\241ngel\303\241ngela\303\241ngeles\303\251"
	"lise\303\251lodie\303\251mile\303\251p\303\251po"
	"use\303\251tienne\303\263scar\305\202ukasz"
	"\305\241tefan\305\274aneta\316\254\316\275\316\275\316\261\316\261"
	"\316\270\316\261\316\275\316\254\317\203\316\271\316\277\317\202\316\261\316\271\316\272\316\261"
	"\317\204\316\265\317\201\316\257\316\275\316\267\316\261\316\273\316\255\316\276\316\261\316\275"
	"\316\264\317\201\316\277\317\202\316\261\316\275\316\264\317\201\316\255\316\261\317\202\316\262"
	"\316\261\317\203\316\257\316\273\316\267\317\202\316\263\316\265\317\211\317\201\316\263\316\257"
	"\316\261\316\263\316\271\316\254\316\275\316\275\316\267\317\202\316\263\316\271\317\216\317\201"
	"\316\263\316\277\317\202\316\264\316\267\316\274\316\256\317\204\317\201\316\267\317\202\316\265"
	"\316\271\317\201\316\256\316\275\316\267\316\265\316\273\316\255\316\275\316\267\316\271\317\211"
	"\316\254\316\275\316\275\316\267\317\202\316\272\316\261\316\272\316\261\317\204\316\265\317\201"
	"\316\257\316\275\316\261\316\272\316\277\317\202\316\272\317\205\317\201\316\257\316\261\316\272"
	"\317\211\316\275\317\203\317\204\316\261\316\275\317\204\316\257\316\275\316\277\317\202\316\272"
	"\317\215\317\201\316\271\316\277\317\202\316\274\316\261\317\201\316\257\316\261\316\275\316\257"
	"\316\272\316\277\317\202\316\275\316\271\316\272\317\214\316\273\316\261\316\277\317\202\317\200"
	"\316\261\316\275\316\261\316\263\316\271\317\216\317\204\316\267\317\202\317\203\316\277\317\206"
	"\316\257\316\261\320\260\320\273\320\265\320\272\321\201\320\260\320\275\320\264\321\200\320\260"
	"\320\273\320\265\320\272\321\201\320\260\320\275\320\264\321\200\320\260\320\260\320\273\320\265"
	"\320\272\321\201\320\265\320\271\320\260\320\275\320\260\321\201\321\202\320\260\321\201\320\270"
	"\321\217\320\260\320\275\320\264\321\200\320\265\320\271\320\260\320\275\320\275\320\260\320\260"
	"\320\275\321\202\320\276\320\275\320\261\320\276\321\200\320\270\321\201\320\262\320\265\321\200"
	"\320\260\320\262\320\270\320\272\321\202\320\276\321\200\320\262\320\270\320\272\321\202\320\276"
	"\321\200\320\270\321\217\320\262\320\273\320\260\320\264\320\270\320\274\320\270\321\200\320\263"
	"-\320\266\320\260\320\263-\320\275\320\263\320\260\320\273\320\270\320\275\320\260\320\263"
	"\320\276\321\201\320\277\320\276\320\264\320\270\320\275\320\263\320\276\321\201\320\277\320\276"
	"\320\266\320\260\320\264\320\274\320\270\321\202\321\200\320\270\320\271\320\265\320\262\320\263"
	"\320\265\320\275\320\270\320\271\320\265\320\272\320\260\321\202\320\265\321\200\320\270\320\275"
	"\320\260\320\265\320\273\320\265\320\275\320\260\320\270\320\262\320\260\320\275\320\270\320\263"
	"\320\276\321\200\321\214\320\270\321\200\320\270\320\275\320\260\320\272\320\276\320\275\321\201"
	"\321\202\320\260\320\275\321\202\320\270\320\275\320\272\321\201\320\265\320\275\320\270\321\217"
	"\320\273\321\216\320\264\320\274\320\270\320\273\320\260\320\274\320\260\320\272\321\201\320\270"
	"\320\274\320\274\320\260\321\200\320\270\320\275\320\260\320\274\320\260\321\200\320\270\321\217"
	"\320\274\320\270\321\205\320\260\320\270\320\273\320\274\320\273\320\275\320\260\321\202\320\260"
	"\320\273\321\214\321\217\320\275\320\270\320\272\320\270\321\202\320\260\320\275\320\270\320\272"
	"\320\276\320\273\320\260\320\271\320\276\320\273\321\214\320\263\320\260\320\277\320\260\320\262"
	"\320\265\320\273\320\277\320\265\321\202\321\200\320\277\321\221\321\202\321\200\321\200\320\276"
	"\320\274\320\260\320\275\321\201\320\262\320\265\321\202\320\273\320\260\320\275\320\260\321\201"
	"\320\265\321\200\320\263\320\265\320\271\321\201\321\202\321\202\320\260\321\202\321\214\321\217"
	"\320\275\320\260\321\216\320\273\320\270\321\217\321\216\321\200\320\270\320\271\342\200\240\342"
	"\200\241\342\234\235";

static const uint32_t hyg_name_word_classes_offsets[] = {
	0, 1, 3, 5, 6, 7, 10, 13, 16, 19, 21, 24,
	27, 32, 39, 45, 48, 53, 57, 59, 63, 66, 74, 79,
	89, 99, 109, 120, 132, 137, 143, 151, 155, 162, 169, 172,
	175, 179, 185, 193, 198, 204, 210, 216, 218, 221, 229, 233,
	241, 246, 254, 259, 265, 272, 280, 284, 291, 297, 304, 311,
	319, 324, 331, 333, 336, 342, 347, 353, 358, 364, 373, 381,
	384, 391, 399, 407, 412, 417, 419, 424, 429, 439, 443, 449,
	454, 457, 459, 464, 468, 476, 484, 488, 494, 501, 510, 518,
	525, 533, 541, 550, 554, 557, 561, 566, 572, 581, 590, 594,
	599, 605, 615, 624, 634, 641, 651, 661, 668, 675, 679, 684,
	693, 701, 710, 719, 725, 731, 737, 743, 746, 751, 757, 764,
	772, 778, 785, 788, 793, 799, 804, 809, 813, 818, 823, 829,
	837, 844, 849, 854, 859, 863, 870, 875, 881, 890, 895, 903,
	911, 920, 926, 931, 938, 940, 944, 950, 956, 961, 968, 977,
	983, 989, 993, 998, 1002, 1005, 1012, 1014, 1017, 1022, 1027, 1033,
	1036, 1042, 1048, 1052, 1057, 1063, 1070, 1077, 1083, 1089, 1095, 1102,
	1108, 1114, 1121, 1128, 1137, 1143, 1150, 1156, 1160, 1166, 1169, 1176,
	1181, 1187, 1194, 1202, 1210, 1219, 1225, 1230, 1234, 1240, 1245, 1249,
	1253, 1257, 1260, 1264, 1271, 1275, 1283, 1289, 1297, 1306, 1315, 1322,
	1327, 1334, 1338, 1344, 1349, 1355, 1360, 1363, 1366, 1371, 1379, 1386,
	1391, 1398, 1408, 1413, 1422, 1431, 1437, 1444, 1451, 1458, 1466, 1472,
	1477, 1484, 1492, 1496, 1501, 1510, 1515, 1521, 1528, 1532, 1537, 1542,
	1548, 1554, 1559, 1563, 1568, 1573, 1578, 1584, 1591, 1597, 1601, 1605,
	1611, 1618, 1626, 1632, 1635, 1641, 1646, 1651, 1657, 1662, 1667, 1671,
	1675, 1680, 1686, 1692, 1696, 1704, 1714, 1720, 1725, 1728, 1734, 1741,
	1750, 1760, 1767, 1773, 1781, 1784, 1786, 1789, 1792, 1796, 1801, 1806,
	1810, 1815, 1819, 1821, 1827, 1834, 1838, 1843, 1850, 1856, 1864, 1867,
	1871, 1878, 1884, 1889, 1895, 1902, 1909, 1915, 1921, 1926, 1933, 1942,
	1949, 1954, 1960, 1964, 1970, 1976, 1983, 1995, 2006, 2013, 2023, 2030,
	2040, 2047, 2050, 2055, 2060, 2065, 2070, 2078, 2085, 2092, 2095, 2097,
	2100, 2103, 2108, 2116, 2124, 2131, 2138, 2145, 2148, 2153, 2158, 2161,
	2164, 2170, 2173, 2178, 2183, 2188, 2194, 2197, 2207, 2215, 2219, 2227,
	2236, 2241, 2246, 2252, 2257, 2262, 2268, 2275, 2283, 2286, 2291, 2296,
	2303, 2308, 2311, 2318, 2324, 2334, 2341, 2349, 2359, 2367, 2376, 2381,
	2389, 2394, 2400, 2404, 2409, 2415, 2422, 2430, 2436, 2442, 2447, 2452,
	2460, 2466, 2470, 2476, 2482, 2486, 2490, 2494, 2499, 2504, 2509, 2515,
	2522, 2527, 2530, 2536, 2541, 2546, 2549, 2552, 2557, 2561, 2567, 2572,
	2575, 2579, 2585, 2593, 2598, 2604, 2610, 2615, 2621, 2627, 2632, 2638,
	2647, 2654, 2660, 2662, 2665, 2671, 2676, 2682, 2687, 2695, 2701, 2706,
	2711, 2715, 2718, 2725, 2734, 2743, 2752, 2759, 2764, 2769, 2775, 2782,
	2787, 2794, 2800, 2802, 2807, 2813, 2817, 2822, 2827, 2833, 2839, 2845,
	2850, 2857, 2863, 2868, 2874, 2882, 2890, 2895, 2900, 2905, 2909, 2915,
	2920, 2923, 2929, 2934, 2935, 2944, 2951, 2960, 2963, 2970, 2977, 2983,
	2989, 2995, 2999, 3003, 3011, 3018, 3023, 3029, 3033, 3038, 3046, 3051,
	3057, 3062, 3069, 3078, 3085, 3091, 3098, 3105, 3109, 3114, 3120, 3126,
	3134, 3142, 3150, 3157, 3162, 3172, 3180, 3185, 3191, 3198, 3204, 3212,
	3215, 3221, 3229, 3237, 3243, 3246, 3250, 3258, 3262, 3270, 3274, 3283,
	3292, 3301, 3306, 3310, 3317, 3324, 3327, 3330, 3336, 3343, 3349, 3353,
	3356, 3361, 3367, 3370, 3374, 3379, 3384, 3389, 3394, 3397, 3400, 3402,
	3409, 3414, 3421, 3425, 3431, 3438, 3445, 3452, 3460, 3467, 3476, 3485,
	3491, 3496, 3507, 3511, 3518, 3523, 3528, 3532, 3538, 3544, 3549, 3555,
	3560, 3566, 3575, 3585, 3591, 3596, 3601, 3606, 3610, 3615, 3621, 3624,
	3629, 3636, 3643, 3651, 3657, 3664, 3672, 3682, 3692, 3701, 3712, 3721,
	3730, 3739, 3746, 3754, 3765, 3774, 3784, 3795, 3808, 3813, 3817, 3821,
	3824, 3830, 3835, 3840, 3844, 3847, 3852, 3857, 3863, 3871, 3877, 3882,
	3886, 3893, 3899, 3906, 3913, 3921, 3926, 3930, 3937, 3944, 3953, 3961,
	3972, 3974, 3978, 3983, 3988, 3992, 3998, 4002, 4010, 4015, 4021, 4024,
	4031, 4036, 4042, 4048, 4054, 4063, 4074, 4084, 4095, 4103, 4109, 4115,
	4123, 4130, 4136, 4142, 4147, 4152, 4158, 4167, 4175, 4185, 4196, 4206,
	4218, 4230, 4238, 4247, 4251, 4256, 4259, 4266, 4272, 4279, 4286, 4290,
	4296, 4303, 4311, 4319, 4327, 4336, 4343, 4349, 4354, 4360, 4367, 4372,
	4378, 4384, 4387, 4390, 4396, 4399, 4403, 4411, 4420, 4428, 4438, 4442,
	4445, 4454, 4459, 4464, 4469, 4471, 4478, 4483, 4490, 4496, 4503, 4512,
	4519, 4526, 4533, 4539, 4543, 4545, 4547, 4551, 4555, 4561, 4566, 4569,
	4574, 4579, 4583, 4589, 4596, 4602, 4605, 4609, 4614, 4618, 4624, 4631,
	4638, 4646, 4651, 4656, 4663, 4669, 4673, 4679, 4684, 4690, 4696, 4699,
	4703, 4708, 4712, 4717, 4723, 4727, 4730, 4733, 4735, 4738, 4742, 4745,
	4751, 4757, 4764, 4769, 4777, 4783, 4791, 4799, 4804, 4807, 4810, 4814,
	4821, 4826, 4831, 4836, 4844, 4847, 4851, 4854, 4859, 4865, 4870, 4876,
	4881, 4885, 4888, 4892, 4895, 4904, 4911, 4914, 4918, 4920, 4925, 4930,
	4934, 4938, 4944, 4950, 4953, 4958, 4966, 4971, 4975, 4981, 4988, 4996,
	5001, 5004, 5010, 5014, 5023, 5031, 5035, 5041, 5045, 5050, 5058, 5066,
	5071, 5075, 5079, 5093, 5102, 5111, 5119, 5129, 5137, 5148, 5156, 5164,
	5173, 5181, 5190, 5198, 5207, 5217, 5226, 5234, 5244, 5255, 5268, 5284,
	5292, 5299, 5315, 5330, 5345, 5349, 5352, 5355, 5361, 5368, 5374, 5377,
	5379, 5382, 5389, 5395, 5402, 5406, 5411, 5418, 5421, 5429, 5437, 5444,
	5451, 5458, 5466, 5475, 5478, 5484, 5493, 5500, 5506, 5514, 5521, 5525,
	5532, 5536, 5542, 5547, 5552, 5556, 5562, 5570, 5578, 5585, 5592, 5597,
	5600, 5603, 5607, 5613, 5619, 5626, 5636, 5643, 5649, 5653, 5659, 5666,
	5670, 5675, 5680, 5682, 5688, 5691, 5695, 5700, 5704, 5708, 5713, 5718,
	5723, 5727, 5735, 5740, 5745, 5754, 5762, 5768, 5776, 5784, 5787, 5791,
	5796, 5803, 5805, 5807, 5813, 5817, 5823, 5828, 5834, 5840, 5846, 5851,
	5856, 5862, 5868, 5873, 5878, 5883, 5886, 5895, 5905, 5910, 5914, 5918,
	5922, 5923, 5927, 5935, 5939, 5944, 5954, 5960, 5968, 5975, 5977, 5980,
	5984, 5989, 5993, 5997, 6001, 6010, 6015, 6018, 6023, 6027, 6031, 6036,
	6042, 6048, 6055, 6058, 6064, 6071, 6077, 6082, 6085, 6090, 6095, 6101,
	6109, 6114, 6118, 6121, 6129, 6135, 6144, 6152, 6156, 6158, 6161, 6164,
	6171, 6176, 6181, 6189, 6197, 6201, 6207, 6212, 6216, 6222, 6227, 6235,
	6244, 6254, 6259, 6264, 6273, 6277, 6281, 6285, 6290, 6294, 6299, 6303,
	6307, 6313, 6319, 6322, 6326, 6332, 6339, 6343, 6348, 6353, 6358, 6364,
	6372, 6378, 6380, 6387, 6395, 6403, 6407, 6410, 6415, 6420, 6426, 6434,
	6440, 6446, 6453, 6458, 6463, 6467, 6476, 6484, 6494, 6498, 6502, 6506,
	6508, 6515, 6526, 6533, 6536, 6541, 6550, 6561, 6569, 6577, 6582, 6588,
	6595, 6599, 6605, 6609, 6614, 6619, 6623, 6628, 6632, 6637, 6642, 6650,
	6655, 6662, 6666, 6675, 6683, 6686, 6690, 6697, 6704, 6710, 6712, 6719,
	6723, 6729, 6736, 6743, 6752, 6754, 6757, 6764, 6771, 6777, 6784, 6788,
	6795, 6804, 6809, 6817, 6824, 6830, 6833, 6837, 6844, 6848, 6854, 6858,
	6862, 6866, 6872, 6878, 6886, 6891, 6898, 6903, 6910, 6918, 6922, 6926,
	6930, 6939, 6948, 6954, 6957, 6964, 6971, 6977, 6982, 6987, 6992, 6998,
	7005, 7011, 7016, 7022, 7028, 7035, 7040, 7045, 7050, 7054, 7057, 7059,
	7063, 7071, 7079, 7085, 7090, 7093, 7097, 7102, 7111, 7122, 7128, 7132,
	7140, 7149, 7158, 7166, 7172, 7180, 7186, 7191, 7194, 7199, 7203, 7210,
	7216, 7220, 7225, 7231, 7239, 7244, 7249, 7255, 7262, 7270, 7274, 7278,
	7282, 7287, 7291, 7299, 7305, 7311, 7316, 7322, 7327, 7331, 7334, 7339,
	7343, 7351, 7358, 7364, 7369, 7376, 7382, 7389, 7394, 7398, 7405, 7413,
	7421, 7423, 7432, 7436, 7442, 7449, 7458, 7467, 7474, 7482, 7490, 7497,
	7506, 7515, 7525, 7535, 7545, 7551, 7559, 7568, 7574, 7579, 7586, 7594,
	7599, 7606, 7612, 7621, 7631, 7636, 7642, 7651, 7657, 7666, 7676, 7682,
	7686, 7690, 7694, 7701, 7707, 7715, 7724, 7734, 7742, 7751, 7760, 7770,
	7780, 7785, 7792, 7797, 7805, 7813, 7819, 7826, 7831, 7836, 7842, 7849,
	7856, 7866, 7872, 7881, 7888, 7893, 7900, 7905, 7911, 7914, 7917, 7920,
	7929, 7936, 7943, 7945, 7952, 7959, 7964, 7969, 7975, 7983, 7987, 7990,
	7995, 7999, 8003, 8008, 8015, 8023, 8031, 8040, 8049, 8053, 8060, 8064,
	8072, 8080, 8086, 8090, 8095, 8101, 8108, 8115, 8122, 8130, 8137, 8139,
	8142, 8149, 8157, 8162, 8170, 8180, 8184, 8190, 8196, 8200, 8204, 8209,
	8212, 8216, 8225, 8235, 8243, 8248, 8256, 8260, 8266, 8269, 8274, 8282,
	8286, 8291, 8297, 8304, 8313, 8320, 8327, 8335, 8343, 8351, 8356, 8359,
	8363, 8370, 8376, 8382, 8389, 8398, 8406, 8410, 8415, 8422, 8429, 8438,
	8445, 8451, 8457, 8467, 8475, 8480, 8484, 8489, 8494, 8501, 8509, 8515,
	8522, 8528, 8536, 8545, 8552, 8558, 8564, 8572, 8579, 8583, 8587, 8593,
	8597, 8601, 8609, 8618, 8628, 8638, 8644, 8647, 8654, 8662, 8666, 8672,
	8678, 8685, 8689, 8696, 8702, 8707, 8711, 8714, 8721, 8728, 8735, 8743,
	8751, 8761, 8767, 8773, 8778, 8784, 8789, 8794, 8800, 8808, 8814, 8822,
	8832, 8837, 8843, 8853, 8861, 8866, 8871, 8880, 8885, 8890, 8897, 8905,
	8915, 8919, 8923, 8929, 8935, 8940, 8945, 8950, 8959, 8966, 8972, 8977,
	8982, 8987, 8992, 8998, 9006, 9011, 9015, 9021, 9030, 9036, 9044, 9047,
	9052, 9059, 9063, 9070, 9076, 9085, 9092, 9097, 9105, 9110, 9116, 9122,
	9128, 9133, 9138, 9144, 9151, 9158, 9164, 9171, 9179, 9184, 9192, 9199,
	9201, 9210, 9220, 9227, 9235, 9241, 9249, 9252, 9260, 9265, 9271, 9280,
	9289, 9295, 9304, 9311, 9319, 9325, 9331, 9338, 9345, 9350, 9354, 9359,
	9366, 9372, 9379, 9386, 9390, 9396, 9399, 9404, 9410, 9417, 9424, 9428,
	9437, 9444, 9451, 9457, 9464, 9472, 9478, 9479, 9481, 9484, 9489, 9494,
	9498, 9503, 9506, 9510, 9515, 9521, 9528, 9536, 9541, 9546, 9551, 9556,
	9560, 9566, 9571, 9577, 9582, 9589, 9598, 9604, 9610, 9614, 9625, 9629,
	9635, 9640, 9644, 9648, 9657, 9663, 9669, 9675, 9682, 9687, 9692, 9697,
	9703, 9709, 9715, 9717, 9719, 9724, 9728, 9733, 9743, 9748, 9753, 9759,
	9764, 9768, 9774, 9779, 9787, 9794, 9799, 9803, 9809, 9814, 9820, 9826,
	9831, 9836, 9841, 9846, 9851, 9856, 9862, 9868, 9875, 9884, 9889, 9896,
	9904, 9913, 9922, 9930, 9936, 9940, 9946, 9952, 9957, 9962, 9969, 9977,
	9986, 9995, 10001, 10009, 10014, 10020, 10024, 10031, 10040, 10046, 10051, 10057,
	10064, 10073, 10081, 10087, 10092, 10099, 10106, 10113, 10117, 10122, 10129, 10136,
	10141, 10146, 10152, 10158, 10166, 10169, 10173, 10180, 10190, 10197, 10201, 10206,
	10211, 10216, 10226, 10234, 10239, 10246, 10248, 10256, 10261, 10267, 10270, 10275,
	10280, 10288, 10295, 10302, 10310, 10316, 10321, 10323, 10325, 10328, 10334, 10341,
	10350, 10359, 10367, 10372, 10376, 10379, 10383, 10387, 10394, 10403, 10407, 10415,
	10422, 10429, 10433, 10437, 10445, 10453, 10454, 10457, 10459, 10462, 10465, 10472,
	10480, 10483, 10486, 10491, 10493, 10501, 10507, 10513, 10520, 10528, 10533, 10535,
	10538, 10546, 10549, 10553, 10555, 10560, 10564, 10566, 10570, 10573, 10581, 10588,
	10593, 10597, 10601, 10604, 10608, 10612, 10620, 10624, 10630, 10634, 10644, 10649,
	10654, 10658, 10662, 10667, 10674, 10677, 10679, 10683, 10688, 10693, 10701, 10706,
	10710, 10714, 10718, 10721, 10726, 10731, 10737, 10745, 10753, 10757, 10763, 10769,
	10773, 10779, 10782, 10784, 10788, 10793, 10796, 10801, 10805, 10810, 10816, 10821,
	10828, 10832, 10841, 10845, 10849, 10853, 10859, 10862, 10867, 10871, 10877, 10882,
	10887, 10892, 10898, 10905, 10913, 10920, 10930, 10940, 10947, 10954, 10960, 10967,
	10972, 10976, 10983, 10989, 10994, 10998, 11003, 11008, 11013, 11018, 11023, 11026,
	11030, 11036, 11042, 11046, 11051, 11056, 11062, 11067, 11073, 11079, 11084, 11089,
	11094, 11101, 11107, 11115, 11122, 11128, 11136, 11142, 11146, 11151, 11155, 11161,
	11168, 11175, 11181, 11186, 11192, 11197, 11202, 11207, 11212, 11220, 11228, 11231,
	11236, 11241, 11248, 11254, 11261, 11267, 11271, 11277, 11283, 11285, 11289, 11295,
	11304, 11312, 11319, 11325, 11332, 11335, 11339, 11346, 11352, 11357, 11363, 11366,
	11369, 11374, 11379, 11384, 11392, 11397, 11401, 11409, 11415, 11421, 11427, 11432,
	11437, 11442, 11448, 11452, 11457, 11464, 11470, 11475, 11481, 11484, 11489, 11494,
	11497, 11500, 11503, 11507, 11512, 11515, 11519, 11524, 11528, 11533, 11539, 11543,
	11546, 11548, 11555, 11559, 11564, 11570, 11576, 11583, 11587, 11594, 11601, 11609,
	11615, 11618, 11622, 11628, 11634, 11640, 11646, 11649, 11653, 11659, 11663, 11668,
	11675, 11679, 11682, 11687, 11693, 11700, 11709, 11717, 11721, 11728, 11734, 11738,
	11742, 11749, 11756, 11760, 11763, 11771, 11779, 11788, 11793, 11797, 11801, 11806,
	11811, 11816, 11821, 11825, 11830, 11835, 11838, 11842, 11848, 11853, 11859, 11867,
	11875, 11883, 11889, 11896, 11905, 11914, 11922, 11929, 11933, 11939, 11946, 11951,
	11957, 11963, 11968, 11973, 11979, 11982, 11987, 11992, 11998, 12003, 12009, 12014,
	12021, 12023, 12027, 12032, 12039, 12044, 12051, 12055, 12061, 12065, 12069, 12076,
	12084, 12088, 12094, 12098, 12101, 12105, 12110, 12115, 12121, 12128, 12135, 12140,
	12146, 12152, 12160, 12165, 12171, 12178, 12183, 12186, 12192, 12196, 12199, 12204,
	12210, 12215, 12222, 12227, 12234, 12242, 12247, 12251, 12257, 12261, 12268, 12273,
	12281, 12286, 12293, 12300, 12304, 12310, 12315, 12321, 12327, 12332, 12337, 12342,
	12345, 12349, 12354, 12359, 12364, 12370, 12375, 12381, 12387, 12391, 12396, 12405,
	12409, 12414, 12420, 12427, 12435, 12443, 12451, 12458, 12463, 12468, 12474, 12481,
	12489, 12498, 12502, 12510, 12514, 12523, 12532, 12537, 12546, 12551, 12558, 12565,
	12570, 12574, 12579, 12584, 12589, 12596, 12602, 12609, 12614, 12617, 12622, 12627,
	12636, 12645, 12650, 12653, 12655, 12658, 12663, 12669, 12673, 12678, 12683, 12688,
	12691, 12698, 12703, 12708, 12715, 12720, 12728, 12735, 12741, 12743, 12747, 12751,
	12754, 12762, 12767, 12774, 12782, 12785, 12790, 12795, 12800, 12808, 12813, 12821,
	12828, 12833, 12838, 12846, 12853, 12855, 12860, 12864, 12872, 12877, 12882, 12889,
	12895, 12907, 12911, 12917, 12925, 12931, 12937, 12945, 12950, 12954, 12959, 12967,
	12975, 12982, 12990, 12997, 13003, 13009, 13017, 13022, 13030, 13039, 13041, 13045,
	13050, 13054, 13059, 13063, 13067, 13073, 13075, 13077, 13081, 13088, 13092, 13100,
	13104, 13112, 13117, 13121, 13124, 13131, 13140, 13147, 13155, 13160, 13164, 13167,
	13172, 13178, 13184, 13187, 13192, 13197, 13203, 13211, 13218, 13225, 13235, 13243,
	13250, 13256, 13263, 13270, 13278, 13280, 13283, 13290, 13295, 13302, 13308, 13312,
	13319, 13327, 13334, 13338, 13346, 13353, 13361, 13368, 13376, 13381, 13388, 13392,
	13397, 13400, 13404, 13409, 13416, 13423, 13426, 13430, 13436, 13443, 13447, 13451,
	13456, 13463, 13470, 13475, 13481, 13487, 13491, 13494, 13498, 13505, 13513, 13521,
	13530, 13538, 13544, 13551, 13558, 13565, 13574, 13580, 13585, 13588, 13594, 13600,
	13607, 13612, 13619, 13623, 13630, 13633, 13638, 13641, 13645, 13650, 13652, 13655,
	13659, 13664, 13667, 13672, 13676, 13681, 13686, 13690, 13694, 13702, 13710, 13716,
	13722, 13727, 13733, 13741, 13747, 13750, 13756, 13763, 13770, 13777, 13784, 13789,
	13793, 13797, 13801, 13806, 13811, 13816, 13820, 13824, 13829, 13835, 13838, 13842,
	13845, 13849, 13856, 13860, 13867, 13872, 13875, 13880, 13883, 13886, 13892, 13895,
	13898, 13900, 13902, 13906, 13910, 13919, 13927, 13937, 13941, 13945, 13950, 13954,
	13959, 13963, 13967, 13972, 13976, 13980, 13988, 13994, 14000, 14007, 14010, 14013,
	14018, 14023, 14028, 14034, 14037, 14045, 14050, 14055, 14061, 14067, 14074, 14080,
	14086, 14093, 14100, 14104, 14108, 14113, 14119, 14124, 14126, 14128, 14135, 14144,
	14147, 14151, 14156, 14161, 14166, 14173, 14180, 14185, 14191, 14199, 14205, 14212,
	14219, 14224, 14228, 14234, 14240, 14248, 14252, 14259, 14267, 14276, 14282, 14287,
	14292, 14298, 14305, 14309, 14314, 14319, 14326, 14330, 14335, 14341, 14345, 14352,
	14356, 14360, 14364, 14370, 14376, 14380, 14384, 14388, 14392, 14395, 14400, 14406,
	14411, 14414, 14418, 14424, 14431, 14435, 14441, 14446, 14453, 14462, 14463, 14465,
	14471, 14475, 14482, 14486, 14489, 14500, 14509, 14518, 14527, 14537, 14546, 14556,
	14566, 14573, 14582, 14592, 14604, 14612, 14621, 14628, 14635, 14643, 14649, 14655,
	14664, 14672, 14681, 14689, 14696, 14705, 14714, 14724, 14734, 14742, 14749, 14758,
	14765, 14773, 14781, 14790, 14796, 14803, 14812, 14823, 14830, 14838, 14846, 14856,
	14866, 14872, 14880, 14889, 14895, 14901, 14906, 14915, 14922, 14934, 14939, 14943,
	14949, 14953, 14956, 14962, 14967, 14979, 14988, 14994, 15000, 15004, 15009, 15014,
	15019, 15026, 15033, 15040, 15046, 15051, 15059, 15064, 15067, 15072, 15075, 15082,
	15087, 15097, 15105, 15111, 15117, 15123, 15128, 15133, 15138, 15143, 15150, 15154,
	15159, 15164, 15170, 15176, 15183, 15189, 15194, 15198, 15204, 15211, 15216, 15219,
	15223, 15227, 15234, 15240, 15247, 15255, 15264, 15271, 15278, 15286, 15292, 15300,
	15305, 15311, 15317, 15325, 15330, 15335, 15339, 15344, 15352, 15361, 15370, 15380,
	15390, 15399, 15406, 15411, 15417, 15427, 15433, 15439, 15445, 15450, 15456, 15464,
	15471, 15480, 15488, 15498, 15502, 15507, 15521, 15527, 15533, 15540, 15548, 15556,
	15563, 15574, 15584, 15589, 15596, 15603, 15611, 15617, 15625, 15633, 15639, 15646,
	15652, 15658, 15665, 15670, 15676, 15682, 15691, 15698, 15703, 15710, 15716, 15723,
	15728, 15734, 15741, 15746, 15752, 15760, 15769, 15775, 15780, 15789, 15798, 15802,
	15807, 15813, 15820, 15827, 15834, 15841, 15849, 15856, 15860, 15865, 15870, 15876,
	15882, 15888, 15893, 15900, 15906, 15913, 15920, 15927, 15935, 15943, 15948, 15955,
	15961, 15968, 15972, 15978, 15984, 15991, 15997, 16003, 16008, 16012, 16019, 16025,
	16028, 16035, 16039, 16046, 16053, 16060, 16067, 16075, 16083, 16089, 16096, 16100,
	16106, 16113, 16120, 16125, 16129, 16135, 16143, 16150, 16158, 16166, 16174, 16179,
	16185, 16190, 16195, 16202, 16205, 16209, 16216, 16225, 16232, 16237, 16240, 16244,
	16249, 16255, 16266, 16276, 16286, 16289, 16293, 16299, 16306, 16313, 16324, 16327,
	16330, 16332, 16334, 16338, 16340, 16345, 16350, 16358, 16366, 16369, 16375, 16379,
	16382, 16387, 16393, 16398, 16401, 16406, 16416, 16422, 16425, 16432, 16440, 16446,
	16453, 16457, 16461, 16465, 16471, 16477, 16483, 16489, 16496, 16502, 16506, 16512,
	16515, 16523, 16529, 16536, 16541, 16547, 16554, 16560, 16569, 16575, 16579, 16584,
	16591, 16595, 16602, 16605, 16608, 16612, 16617, 16624, 16632, 16638, 16644, 16651,
	16658, 16664, 16671, 16683, 16690, 16698, 16703, 16710, 16714, 16720, 16725, 16735,
	16740, 16744, 16748, 16755, 16759, 16763, 16769, 16774, 16780, 16785, 16791, 16795,
	16800, 16807, 16811, 16816, 16820, 16828, 16833, 16839, 16843, 16848, 16854, 16863,
	16869, 16873, 16876, 16880, 16885, 16890, 16894, 16898, 16904, 16909, 16915, 16922,
	16927, 16933, 16939, 16944, 16949, 16957, 16966, 16971, 16977, 16981, 16987, 16992,
	16998, 17003, 17009, 17014, 17019, 17024, 17028, 17033, 17036, 17040, 17042, 17046,
	17049, 17056, 17063, 17071, 17079, 17084, 17090, 17095, 17099, 17102, 17108, 17112,
	17117, 17123, 17129, 17136, 17143, 17151, 17155, 17163, 17170, 17176, 17186, 17190,
	17194, 17201, 17207, 17214, 17219, 17225, 17232, 17237, 17243, 17249, 17255, 17258,
	17263, 17265, 17269, 17274, 17278, 17281, 17283, 17286, 17290, 17294, 17298, 17306,
	17314, 17318, 17323, 17328, 17334, 17337, 17344, 17352, 17357, 17363, 17367, 17369,
	17371, 17377, 17380, 17388, 17395, 17396, 17398, 17402, 17407, 17413, 17420, 17425,
	17431, 17436, 17441, 17444, 17450, 17455, 17459, 17464, 17469, 17476, 17481, 17486,
	17493, 17496, 17500, 17507, 17514, 17521, 17528, 17535, 17543, 17550, 17554, 17562,
	17568, 17577, 17586, 17592, 17599, 17602, 17607, 17611, 17614, 17617, 17621, 17628,
	17632, 17637, 17642, 17645, 17650, 17654, 17661, 17667, 17672, 17678, 17682, 17686,
	17691, 17695, 17700, 17702, 17704, 17707, 17715, 17719, 17724, 17728, 17734, 17742,
	17749, 17757, 17763, 17772, 17781, 17789, 17794, 17798, 17803, 17809, 17813, 17817,
	17821, 17826, 17832, 17837, 17844, 17848, 17855, 17863, 17870, 17878, 17885, 17890,
	17894, 17898, 17902, 17906, 17911, 17915, 17917, 17920, 17924, 17928, 17934, 17937,
	17942, 17949, 17954, 17958, 17965, 17969, 17974, 17981, 17990, 17994, 18000, 18004,
	18008, 18013, 18017, 18021, 18028, 18033, 18035, 18040, 18044, 18049, 18052, 18056,
	18062, 18069, 18072, 18076, 18078, 18081, 18087, 18090, 18097, 18103, 18108, 18111,
	18113, 18116, 18118, 18120, 18123, 18127, 18131, 18135, 18139, 18142, 18146, 18154,
	18160, 18166, 18173, 18177, 18181, 18186, 18190, 18194, 18198, 18203, 18210, 18212,
	18216, 18224, 18229, 18236, 18243, 18249, 18254, 18257, 18262, 18267, 18273, 18275,
	18280, 18284, 18291, 18295, 18297, 18301, 18305, 18311, 18316, 18325, 18329, 18334,
	18341, 18346, 18350, 18354, 18359, 18363, 18369, 18375, 18378, 18384, 18387, 18397,
	18403, 18407, 18412, 18419, 18424, 18429, 18434, 18441, 18446, 18451, 18456, 18462,
	18469, 18477, 18484, 18492, 18496, 18502, 18505, 18509, 18514, 18521, 18529, 18536,
	18544, 18550, 18555, 18560, 18564, 18569, 18574, 18581, 18588, 18595, 18601, 18605,
	18611, 18616, 18621, 18626, 18633, 18639, 18644, 18647, 18655, 18657, 18659, 18664,
	18667, 18672, 18677, 18686, 18690, 18698, 18703, 18707, 18711, 18717, 18723, 18729,
	18734, 18741, 18748, 18751, 18758, 18764, 18771, 18777, 18783, 18787, 18792, 18796,
	18801, 18805, 18810, 18815, 18823, 18833, 18839, 18844, 18846, 18853, 18856, 18860,
	18864, 18870, 18877, 18885, 18893, 18902, 18909, 18914, 18916, 18922, 18926, 18930,
	18939, 18944, 18950, 18957, 18961, 18967, 18976, 18987, 18996, 19002, 19008, 19013,
	19018, 19022, 19025, 19029, 19033, 19038, 19046, 19051, 19058, 19065, 19068, 19073,
	19078, 19083, 19088, 19091, 19096, 19102, 19107, 19114, 19117, 19122, 19127, 19134,
	19141, 19147, 19153, 19161, 19166, 19176, 19185, 19193, 19205, 19210, 19214, 19220,
	19228, 19238, 19247, 19253, 19259, 19267, 19274, 19280, 19287, 19297, 19305, 19309,
	19311, 19315, 19320, 19322, 19329, 19334, 19339, 19346, 19352, 19359, 19366, 19374,
	19376, 19379, 19383, 19389, 19397, 19403, 19408, 19412, 19418, 19423, 19430, 19436,
	19441, 19449, 19458, 19466, 19470, 19475, 19478, 19488, 19493, 19499, 19506, 19513,
	19517, 19522, 19528, 19533, 19539, 19544, 19550, 19554, 19561, 19569, 19575, 19579,
	19582, 19589, 19598, 19603, 19605, 19607, 19609, 19616, 19619, 19624, 19630, 19636,
	19644, 19650, 19656, 19660, 19667, 19675, 19683, 19691, 19696, 19703, 19710, 19715,
	19719, 19724, 19728, 19736, 19740, 19744, 19750, 19756, 19762, 19768, 19774, 19781,
	19785, 19791, 19795, 19801, 19806, 19811, 19817, 19820, 19824, 19832, 19835, 19838,
	19842, 19850, 19853, 19858, 19860, 19863, 19870, 19877, 19885, 19889, 19896, 19905,
	19910, 19916, 19920, 19925, 19929, 19935, 19938, 19942, 19948, 19954, 19960, 19964,
	19968, 19972, 19975, 19979, 19983, 19987, 19992, 19999, 20005, 20009, 20016, 20021,
	20025, 20031, 20036, 20042, 20049, 20057, 20061, 20063, 20067, 20069, 20072, 20079,
	20085, 20091, 20097, 20104, 20111, 20119, 20123, 20128, 20132, 20137, 20142, 20147,
	20152, 20158, 20166, 20173, 20182, 20186, 20191, 20197, 20203, 20211, 20218, 20222,
	20227, 20232, 20238, 20242, 20249, 20255, 20260, 20265, 20271, 20277, 20281, 20284,
	20290, 20295, 20301, 20305, 20311, 20316, 20320, 20324, 20327, 20331, 20338, 20345,
	20353, 20362, 20369, 20376, 20380, 20387, 20396, 20404, 20408, 20413, 20419, 20425,
	20431, 20439, 20446, 20451, 20455, 20458, 20463, 20466, 20473, 20478, 20483, 20489,
	20493, 20499, 20506, 20510, 20513, 20517, 20521, 20527, 20532, 20536, 20543, 20546,
	20552, 20560, 20564, 20568, 20574, 20578, 20582, 20588, 20593, 20600, 20606, 20611,
	20616, 20618, 20622, 20629, 20635, 20642, 20647, 20656, 20661, 20665, 20670, 20676,
	20681, 20684, 20689, 20696, 20701, 20706, 20711, 20716, 20724, 20733, 20738, 20741,
	20749, 20753, 20758, 20764, 20769, 20775, 20782, 20785, 20791, 20797, 20803, 20811,
	20817, 20822, 20827, 20832, 20836, 20841, 20848, 20853, 20861, 20866, 20872, 20877,
	20882, 20886, 20889, 20893, 20898, 20904, 20909, 20915, 20921, 20929, 20931, 20939,
	20944, 20946, 20950, 20953, 20957, 20962, 20972, 20981, 20992, 21001, 21011, 21014,
	21019, 21024, 21027, 21033, 21040, 21046, 21051, 21057, 21065, 21069, 21078, 21088,
	21093, 21099, 21105, 21111, 21118, 21125, 21134, 21139, 21147, 21155, 21160, 21166,
	21173, 21182, 21185, 21196, 21200, 21207, 21213, 21220, 21225, 21227, 21230, 21235,
	21242, 21249, 21252, 21258, 21263, 21270, 21279, 21288, 21296, 21300, 21306, 21310,
	21318, 21321, 21325, 21330, 21334, 21341, 21346, 21352, 21359, 21366, 21375, 21380,
	21386, 21393, 21399, 21404, 21409, 21415, 21421, 21424, 21431, 21435, 21441, 21446,
	21452, 21458, 21464, 21471, 21475, 21481, 21488, 21495, 21498, 21502, 21505, 21510,
	21514, 21519, 21524, 21530, 21536, 21538, 21543, 21549, 21553, 21559, 21565, 21570,
	21574, 21580, 21586, 21594, 21601, 21606, 21614, 21617, 21619, 21625, 21628, 21635,
	21641, 21646, 21651, 21657, 21663, 21666, 21670, 21677, 21682, 21689, 21694, 21699,
	21703, 21709, 21715, 21719, 21728, 21733, 21738, 21743, 21745, 21748, 21752, 21756,
	21758, 21762, 21766, 21772, 21778, 21787, 21796, 21806, 21816, 21823, 21828, 21832,
	21838, 21845, 21852, 21855, 21859, 21865, 21873, 21881, 21888, 21896, 21902, 21907,
	21914, 21920, 21927, 21933, 21937, 21942, 21949, 21957, 21966, 21975, 21982, 21987,
	21993, 21999, 22006, 22011, 22019, 22024, 22032, 22037, 22042, 22049, 22052, 22058,
	22060, 22063, 22071, 22079, 22087, 22092, 22100, 22104, 22107, 22112, 22118, 22125,
	22133, 22140, 22144, 22148, 22153, 22157, 22161, 22167, 22172, 22179, 22183, 22190,
	22195, 22199, 22203, 22211, 22218, 22222, 22228, 22231, 22238, 22247, 22253, 22259,
	22270, 22276, 22282, 22292, 22301, 22307, 22313, 22314, 22316, 22321, 22328, 22333,
	22339, 22344, 22349, 22354, 22359, 22364, 22371, 22378, 22381, 22388, 22391, 22393,
	22398, 22401, 22406, 22413, 22418, 22426, 22429, 22432, 22435, 22439, 22446, 22453,
	22459, 22464, 22468, 22473, 22480, 22484, 22488, 22494, 22501, 22503, 22508, 22516,
	22520, 22528, 22532, 22536, 22547, 22555, 22563, 22571, 22580, 22585, 22592, 22601,
	22606, 22613, 22620, 22630, 22638, 22645, 22653, 22660, 22665, 22670, 22676, 22681,
	22684, 22688, 22692, 22698, 22706, 22710, 22715, 22724, 22728, 22732, 22736, 22739,
	22744, 22749, 22753, 22758, 22761, 22766, 22770, 22777, 22785, 22789, 22793, 22799,
	22803, 22808, 22812, 22817, 22822, 22828, 22830, 22834, 22840, 22844, 22847, 22853,
	22858, 22863, 22871, 22877, 22882, 22885, 22890, 22896, 22901, 22908, 22914, 22919,
	22925, 22932, 22935, 22939, 22943, 22948, 22953, 22959, 22964, 22970, 22975, 22979,
	22983, 22988, 22992, 22996, 23002, 23007, 23013, 23019, 23023, 23029, 23036, 23039,
	23043, 23047, 23052, 23059, 23065, 23071, 23076, 23083, 23089, 23095, 23100, 23105,
	23113, 23118, 23123, 23130, 23134, 23140, 23143, 23148, 23153, 23159, 23164, 23168,
	23174, 23179, 23186, 23193, 23195, 23199, 23203, 23205, 23210, 23211, 23214, 23218,
	23221, 23226, 23229, 23232, 23236, 23240, 23246, 23251, 23257, 23264, 23268, 23271,
	23275, 23280, 23286, 23293, 23298, 23301, 23304, 23307, 23310, 23313, 23318, 23321,
	23325, 23331, 23334, 23338, 23346, 23355, 23363, 23372, 23381, 23391, 23398, 23405,
	23412, 23416, 23421, 23427, 23435, 23438, 23443, 23449, 23455, 23462, 23467, 23472,
	23477, 23483, 23488, 23494, 23503, 23510, 23517, 23519, 23522, 23526, 23529, 23533,
	23537, 23545, 23549, 23557, 23565, 23574, 23579, 23589, 23598, 23602, 23610, 23619,
	23624, 23628, 23631, 23636, 23638, 23641, 23648, 23653, 23659, 23667, 23672, 23678,
	23681, 23685, 23688, 23692, 23697, 23703, 23711, 23715, 23718, 23723, 23730, 23740,
	23748, 23756, 23762, 23766, 23773, 23778, 23786, 23794, 23798, 23806, 23814, 23817,
	23823, 23830, 23837, 23841, 23846, 23854, 23856, 23863, 23866, 23869, 23874, 23878,
	23882, 23887, 23892, 23899, 23906, 23908, 23914, 23922, 23927, 23931, 23937, 23945,
	23953, 23958, 23962, 23968, 23973, 23975, 23978, 23984, 23990, 23999, 24004, 24008,
	24014, 24022, 24030, 24035, 24041, 24048, 24052, 24060, 24064, 24070, 24077, 24083,
	24090, 24098, 24105, 24111, 24115, 24122, 24131, 24134, 24141, 24149, 24156, 24166,
	24176, 24185, 24189, 24196, 24202, 24207, 24214, 24224, 24236, 24242, 24247, 24252,
	24257, 24263, 24266, 24269, 24277, 24285, 24290, 24296, 24301, 24307, 24313, 24322,
	24328, 24339, 24341, 24349, 24355, 24359, 24367, 24372, 24379, 24385, 24389, 24395,
	24397, 24402, 24407, 24411, 24417, 24422, 24428, 24433, 24439, 24443, 24449, 24453,
	24456, 24460, 24466, 24470, 24473, 24475, 24478, 24479, 24481, 24485, 24489, 24496,
	24502, 24506, 24513, 24519, 24526, 24533, 24538, 24540, 24550, 24555, 24562, 24564,
	24566, 24573, 24577, 24583, 24588, 24594, 24601, 24605, 24611, 24618, 24626, 24628,
	24632, 24636, 24640, 24646, 24651, 24655, 24661, 24665, 24671, 24675, 24677, 24683,
	24686, 24690, 24699, 24706, 24710, 24716, 24720, 24724, 24732, 24738, 24745, 24747,
	24755, 24763, 24765, 24769, 24775, 24781, 24786, 24793, 24800, 24803, 24808, 24813,
	24818, 24822, 24826, 24828, 24830, 24833, 24836, 24839, 24846, 24852, 24858, 24865,
	24871, 24878, 24886, 24892, 24899, 24905, 24908, 24915, 24923, 24929, 24936, 24943,
	24950, 24958, 24976, 24996, 25016, 25030, 25044, 25058, 25072, 25086, 25102, 25114,
	25124, 25138, 25142, 25158, 25164, 25174, 25198, 25210, 25220, 25230, 25246, 25266,
	25276, 25294, 25314, 25328, 25346, 25358, 25366, 25376, 25386, 25394, 25406, 25422,
	25438, 25445, 25450, 25462, 25478, 25492, 25506, 25520, 25538, 25548, 25556, 25566,
	25576, 25596, 25608, 25622, 25634, 25646, 25656, 25668, 25672, 25686, 25698, 25712,
	25722, 25732, 25740, 25748, 25758, 25774, 25786, 25790, 25804, 25812, 25820, 25823,
	25826, 25829
};

static const uint16_t hyg_name_word_classes_slots[] = {
	0, 0, 0, 0, 1564, 0, 0, 0, 3451, 0, 0, 4350,
	0, 0, 0, 1378, 0, 2798, 0, 0, 0, 2517, 3782, 0,
	0, 0, 0, 0, 0, 0, 453, 2882, 4349, 0, 0, 0,
	0, 2290, 1501, 0, 1403, 0, 0, 0, 4169, 0, 0, 0,
	0, 2817, 3218, 1595, 1195, 3831, 1363, 0, 773, 0, 0, 0,
	0, 0, 0, 2332, 0, 0, 0, 0, 3257, 0, 0, 2802,
	0, 0, 0, 2816, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 546, 2770, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 2073, 0, 0, 0, 0, 988, 0,
	0, 0, 1685, 0, 0, 0, 0, 1662, 2004, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 1022, 0, 0, 0, 0, 0,
	0, 0, 1742, 0, 0, 2960, 0, 3051, 0, 0, 0, 2968,
	0, 0, 4117, 0, 2166, 3965, 0, 0, 0, 264, 540, 505,
	3062, 3290, 3412, 0, 0, 0, 0, 708, 919, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 3111, 0, 0,
	3623, 0, 4307, 0, 386, 2422, 0, 2360, 0, 608, 0, 0,
	0, 0, 3489, 0, 1472, 1529, 0, 4023, 0, 1484, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 24, 0, 0, 0,
	0, 2045, 148, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 2604, 0, 0, 2076, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 3237, 0, 0, 0, 0, 70,
	2530, 0, 3471, 1057, 0, 0, 0, 537, 0, 0, 1762, 0,
	0, 1257, 0, 0, 4060, 819, 77, 2425, 0, 0, 926, 0,
	0, 0, 2548, 3259, 0, 0, 3716, 0, 258, 0, 0, 0,
	0, 0, 0, 417, 0, 4369, 0, 0, 2997, 0, 0, 0,
	2337, 0, 0, 282, 0, 0, 1284, 2789, 4054, 0, 0, 0,
	0, 0, 0, 0, 4283, 0, 0, 0, 0, 0, 2793, 0,
	0, 0, 3029, 0, 0, 1118, 3, 0, 2225, 4140, 0, 279,
	0, 0, 0, 0, 0, 0, 3593, 3126, 0, 3966, 0, 0,
	4286, 0, 0, 0, 0, 0, 0, 0, 0, 2744, 2775, 1669,
	2991, 0, 0, 0, 0, 0, 0, 0, 3880, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 1073, 0, 629, 0, 2339, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 1938, 0, 2291, 0, 0, 3493, 0, 0, 0,
	0, 1106, 3268, 0, 290, 1820, 388, 4191, 0, 0, 0, 1441,
	3639, 251, 0, 3453, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 4, 4394, 0, 897, 0, 0, 0, 2893, 2996,
	946, 0, 1137, 3144, 4343, 4134, 0, 2667, 1745, 0, 2089, 2646,
	0, 0, 3988, 0, 3747, 3653, 0, 0, 0, 2977, 0, 0,
	0, 0, 0, 0, 2147, 0, 4056, 0, 171, 1743, 94, 1886,
	2241, 0, 0, 0, 1870, 0, 0, 0, 0, 0, 1190, 0,
	0, 3050, 0, 0, 0, 0, 0, 0, 0, 2696, 0, 3046,
	0, 0, 1436, 9, 0, 544, 0, 0, 0, 2560, 0, 0,
	0, 0, 0, 0, 0, 3044, 0, 0, 0, 4184, 0, 0,
	0, 1638, 0, 0, 0, 0, 1333, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 3487, 0, 0, 3815, 0, 0, 2264, 3793,
	0, 0, 0, 0, 1686, 0, 0, 0, 3702, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 594, 0, 0, 0, 0, 0,
	0, 0, 0, 2451, 2128, 3189, 0, 0, 0, 0, 0, 104,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 3141, 0, 0,
	0, 3369, 0, 0, 0, 993, 3365, 0, 764, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 2752, 233, 399,
	3368, 0, 0, 1882, 0, 3659, 4365, 0, 0, 2477, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 996, 1309, 0, 1700, 0,
	0, 0, 0, 0, 0, 677, 1464, 0, 1254, 213, 1977, 818,
	0, 0, 737, 1931, 0, 0, 464, 0, 4275, 0, 0, 0,
	1505, 0, 4301, 0, 0, 3780, 0, 0, 0, 531, 2353, 0,
	3542, 0, 0, 2733, 0, 0, 0, 0, 0, 0, 0, 0,
	1656, 4075, 0, 0, 0, 0, 0, 0, 0, 0, 299, 0,
	0, 0, 0, 1080, 1527, 2386, 4215, 162, 0, 0, 0, 0,
	0, 0, 0, 0, 1547, 1695, 0, 0, 0, 265, 0, 2054,
	2352, 0, 0, 0, 0, 0, 0, 0, 1621, 0, 4285, 0,
	4212, 4338, 0, 0, 0, 2287, 0, 1502, 1677, 0, 4168, 3944,
	1209, 0, 1152, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 1651, 3267, 0, 1932, 0,
	0, 0, 2664, 0, 0, 2681, 0, 2207, 0, 0, 0, 2993,
	2150, 0, 0, 2705, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 2077, 0, 0, 2584, 3324, 0, 0, 0, 0, 0, 0,
	2989, 0, 1127, 0, 0, 2505, 416, 3788, 2926, 0, 0, 5,
	0, 0, 0, 1504, 0, 0, 0, 0, 8, 1408, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 1681, 0, 3077,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 3256, 0, 3091, 140, 256, 0, 205,
	0, 3710, 4245, 0, 0, 0, 0, 3254, 0, 0, 0, 0,
	0, 0, 4330, 1937, 2747, 4182, 0, 1648, 0, 2322, 0, 0,
	0, 0, 649, 0, 0, 0, 0, 3735, 0, 0, 0, 0,
	0, 0, 259, 1189, 0, 0, 0, 1522, 0, 0, 0, 0,
	0, 0, 0, 0, 3741, 3330, 0, 3656, 0, 0, 0, 0,
	0, 0, 0, 0, 447, 503, 2728, 3008, 3559, 1637, 0, 0,
	0, 195, 0, 3232, 0, 0, 0, 0, 0, 914, 0, 0,
	0, 0, 0, 0, 0, 1631, 3079, 0, 0, 3200, 0, 0,
	0, 0, 0, 4123, 2062, 3273, 0, 0, 0, 0, 437, 3284,
	0, 0, 1338, 4209, 0, 3545, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 1687, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 3283, 0, 0, 0, 0, 0, 0, 761, 0,
	1038, 0, 0, 0, 0, 0, 0, 2378, 0, 2303, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 3885, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 2277, 0, 0, 0, 0, 0,
	3792, 0, 0, 0, 2202, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 847, 2527, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 4310, 0, 0, 0, 0, 2391, 0, 0,
	0, 0, 2112, 0, 0, 2043, 0, 3410, 0, 0, 1834, 0,
	0, 3161, 0, 564, 0, 0, 0, 0, 0, 0, 2456, 0,
	0, 0, 3442, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 1933, 0, 0, 3419, 0, 0, 0,
	3805, 3582, 0, 4162, 0, 0, 0, 0, 3597, 0, 0, 0,
	4313, 0, 0, 3757, 0, 0, 2714, 0, 957, 0, 0, 0,
	0, 0, 3488, 0, 1523, 0, 0, 0, 917, 0, 0, 0,
	0, 3208, 0, 725, 0, 0, 1417, 0, 4143, 0, 1747, 2850,
	3429, 0, 740, 2701, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 656, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 945, 0, 0, 0, 510, 1817, 1898, 4116, 0, 0,
	0, 3865, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	595, 2318, 0, 0, 3730, 0, 467, 0, 1456, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 1077, 3335, 4110, 0, 2981, 0,
	2, 884, 2453, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 307, 0, 1855, 0, 2870, 0, 352, 1161, 2529, 155, 0,
	0, 0, 0, 0, 0, 2859, 0, 4393, 0, 0, 0, 0,
	0, 706, 0, 0, 0, 0, 1655, 4317, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 474, 234, 0, 4186, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 3738, 0,
	0, 0, 3696, 1131, 0, 4135, 1422, 0, 0, 0, 0, 0,
	2197, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 2896, 3970, 0,
	0, 0, 0, 0, 0, 3057, 3174, 0, 0, 0, 0, 0,
	0, 0, 0, 1911, 0, 0, 2080, 3188, 4348, 325, 0, 0,
	58, 0, 2167, 0, 3952, 342, 2655, 0, 0, 0, 0, 0,
	0, 0, 0, 2010, 0, 0, 0, 0, 1868, 3376, 0, 3690,
	197, 521, 0, 0, 1754, 3937, 0, 0, 0, 1479, 0, 0,
	4271, 3655, 1955, 0, 0, 870, 0, 0, 0, 0, 0, 0,
	0, 524, 1750, 1816, 0, 0, 0, 0, 0, 1036, 0, 0,
	53, 536, 0, 3175, 0, 4315, 2396, 0, 0, 0, 278, 0,
	0, 0, 0, 0, 0, 0, 1853, 4153, 0, 0, 0, 0,
	0, 1103, 0, 0, 0, 1720, 2258, 0, 0, 3987, 0, 2672,
	3251, 0, 0, 0, 0, 2888, 0, 0, 0, 0, 0, 3996,
	948, 2994, 0, 0, 3366, 0, 3480, 550, 0, 0, 2660, 0,
	4132, 0, 0, 0, 0, 621, 4304, 0, 0, 3176, 0, 0,
	0, 616, 4345, 0, 2956, 0, 0, 0, 0, 3601, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 1451, 1524, 0, 1774, 810,
	2310, 0, 0, 980, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 873, 0, 3863, 3093, 0, 0,
	0, 0, 1463, 0, 0, 0, 0, 0, 3406, 835, 3362, 0,
	0, 0, 0, 0, 4068, 0, 0, 0, 0, 1234, 0, 3755,
	0, 0, 0, 0, 3108, 0, 0, 1887, 0, 0, 0, 0,
	4048, 787, 824, 0, 4077, 1944, 0, 0, 0, 0, 0, 0,
	0, 0, 153, 3485, 0, 0, 0, 0, 1324, 0, 0, 611,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 110,
	3226, 0, 0, 0, 0, 0, 0, 789, 0, 0, 90, 1374,
	4279, 0, 0, 0, 0, 2051, 25, 1222, 3580, 0, 0, 0,
	4336, 0, 2088, 0, 0, 0, 0, 0, 0, 0, 0, 1469,
	3625, 4200, 0, 563, 0, 0, 0, 3578, 0, 0, 0, 0,
	0, 0, 0, 3003, 308, 2953, 0, 2137, 0, 0, 0, 0,
	0, 0, 0, 4178, 1371, 786, 2472, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 644, 0, 0, 0, 0, 0,
	0, 0, 0, 3581, 1535, 0, 2263, 0, 0, 0, 662, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 3449, 0, 297, 2222, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 2126, 0, 0, 0, 0, 0, 0, 3697, 0,
	0, 1185, 1953, 634, 2898, 0, 0, 4001, 0, 0, 0, 0,
	0, 0, 2748, 0, 0, 0, 3868, 3853, 0, 2328, 0, 4392,
	0, 0, 1570, 0, 0, 0, 0, 0, 0, 0, 408, 3605,
	4141, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 2971, 0, 3339, 2452, 4055, 0, 665, 4194, 0, 0, 3852,
	1869, 0, 0, 0, 280, 1160, 1473, 0, 0, 846, 2052, 4115,
	4165, 0, 0, 0, 0, 4250, 0, 0, 0, 758, 0, 0,
	0, 0, 0, 0, 0, 0, 3474, 0, 0, 0, 0, 1649,
	0, 0, 0, 1336, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 3797, 1446, 0, 0, 0, 0, 0, 617, 0, 0, 1182,
	0, 0, 0, 0, 891, 0, 0, 0, 0, 0, 871, 0,
	4179, 1306, 883, 2909, 2377, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	4085, 0, 2980, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	248, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 27, 0, 0, 22, 0, 0, 0, 1428, 1632, 0,
	4096, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	2825, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 1159, 2507, 0, 0, 0,
	1116, 0, 0, 3721, 493, 0, 1860, 0, 0, 0, 1136, 0,
	0, 0, 0, 0, 1582, 0, 0, 0, 0, 0, 0, 0,
	2459, 573, 0, 0, 0, 0, 0, 0, 0, 1490, 0, 0,
	0, 0, 4103, 0, 0, 0, 0, 0, 0, 4207, 0, 0,
	1553, 626, 0, 1362, 0, 0, 904, 0, 1272, 4359, 0, 3078,
	4100, 2470, 0, 0, 0, 0, 0, 4032, 0, 2261, 0, 0,
	0, 0, 4303, 301, 0, 0, 0, 0, 2055, 0, 0, 0,
	0, 0, 3432, 3031, 0, 0, 2083, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 1559, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 590, 0, 4011, 0,
	1413, 0, 0, 0, 0, 2950, 0, 0, 0, 294, 0, 0,
	1330, 1045, 0, 0, 0, 3302, 244, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 1024, 0, 0, 0, 0,
	0, 0, 0, 0, 3255, 0, 0, 3042, 0, 0, 0, 0,
	0, 0, 3503, 3975, 0, 0, 0, 0, 2799, 0, 0, 1115,
	0, 0, 0, 0, 0, 0, 0, 333, 0, 0, 0, 0,
	446, 0, 1500, 0, 0, 431, 807, 2811, 0, 1678, 3812, 2082,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 3001, 2540, 1347,
	2478, 1003, 1809, 3192, 3860, 0, 0, 0, 0, 0, 3504, 0,
	4235, 0, 2271, 0, 3848, 228, 0, 0, 1356, 0, 0, 0,
	0, 2726, 2976, 0, 0, 0, 2955, 3672, 0, 1963, 2877, 1239,
	0, 0, 0, 3472, 0, 0, 0, 696, 0, 0, 0, 0,
	0, 0, 0, 2785, 0, 0, 0, 0, 247, 0, 0, 0,
	2812, 0, 0, 0, 0, 0, 3030, 0, 0, 1196, 0, 0,
	2749, 0, 0, 0, 0, 0, 0, 0, 1913, 0, 0, 4083,
	0, 0, 0, 0, 0, 0, 0, 2168, 0, 0, 3367, 432,
	2315, 0, 0, 2015, 103, 3598, 554, 0, 3007, 0, 0, 0,
	3450, 0, 0, 0, 1292, 1630, 3201, 2883, 0, 0, 0, 0,
	0, 0, 346, 0, 0, 0, 0, 0, 0, 4187, 0, 0,
	1255, 0, 0, 0, 0, 0, 0, 2142, 389, 0, 0, 4346,
	0, 370, 0, 0, 0, 2369, 2757, 0, 0, 2465, 0, 0,
	0, 0, 1530, 0, 0, 0, 0, 0, 1349, 0, 2796, 0,
	0, 0, 0, 0, 1052, 4326, 0, 0, 1900, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 874, 1542, 4259, 0,
	0, 0, 1294, 0, 0, 3609, 1513, 0, 384, 0, 0, 0,
	0, 1848, 1744, 0, 0, 4142, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 1453, 343, 0, 0, 0, 0, 1903,
	0, 1377, 0, 2829, 0, 960, 1192, 0, 0, 3128, 0, 0,
	0, 0, 2381, 2875, 0, 0, 0, 0, 0, 0, 0, 0,
	2466, 3021, 0, 0, 1207, 0, 0, 0, 4159, 0, 0, 1634,
	3490, 3871, 1033, 0, 0, 327, 878, 0, 0, 1142, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 4039, 2325, 0, 0,
	0, 0, 0, 3459, 0, 0, 55, 0, 3193, 99, 3469, 0,
	2595, 0, 0, 0, 0, 0, 0, 2954, 0, 0, 4292, 0,
	0, 0, 42, 1939, 0, 0, 317, 2824, 0, 0, 0, 3026,
	0, 0, 6, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 641, 2102, 0,
	0, 452, 385, 746, 0, 0, 0, 0, 1, 3059, 0, 3872,
	0, 0, 146, 0, 2367, 0, 0, 0, 0, 0, 0, 0,
	2348, 0, 0, 0, 0, 0, 0, 0, 0, 0, 3887, 1074,
	0, 2533, 0, 0, 0, 1987, 2910, 3095, 0, 2598, 0, 899,
	0, 577, 586, 1064, 0, 0, 0, 0, 0, 1109, 0, 0,
	2774, 0, 0, 4025, 0, 0, 0, 0, 0, 1034, 1283, 0,
	0, 0, 0, 0, 1618, 0, 2155, 0, 0, 405, 3147, 0,
	0, 0, 0, 0, 995, 0, 0, 770, 0, 0, 4368, 0,
	2441, 3139, 2123, 2818, 0, 245, 1429, 3431, 0, 0, 1419, 3202,
	0, 0, 539, 1856, 1852, 0, 0, 0, 0, 1956, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 3543, 0, 0,
	0, 1515, 1773, 2057, 0, 0, 0, 2259, 0, 0, 0, 0,
	2044, 0, 0, 848, 1627, 2780, 3336, 0, 0, 0, 3397, 0,
	0, 0, 0, 1885, 0, 0, 0, 1791, 0, 0, 0, 0,
	0, 0, 0, 0, 2644, 0, 0, 0, 0, 0, 1531, 0,
	0, 0, 0, 0, 0, 2918, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 3778, 269, 0, 0, 0, 0, 1380, 0, 851, 0,
	0, 0, 0, 0, 0, 0, 0, 1094, 1499, 0, 0, 968,
	0, 0, 125, 2042, 0, 0, 0, 1114, 0, 0, 0, 1214,
	0, 0, 0, 3323, 0, 0, 0, 0, 1715, 3229, 0, 0,
	0, 942, 2075, 4375, 0, 0, 0, 0, 100, 0, 0, 0,
	0, 199, 2336, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 2301, 2110, 0, 0, 0, 0, 0, 0,
	2270, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 3768, 3646, 0, 0, 0, 1772, 0, 0, 1958,
	0, 0, 0, 0, 0, 880, 0, 0, 0, 0, 698, 1764,
	2797, 0, 0, 1301, 0, 3776, 0, 0, 4323, 4239, 0, 0,
	0, 0, 115, 3173, 0, 0, 0, 0, 0, 0, 1541, 0,
	0, 0, 0, 0, 3969, 0, 0, 0, 0, 0, 0, 0,
	1004, 0, 0, 0, 0, 0, 0, 0, 0, 825, 2501, 0,
	0, 0, 0, 0, 0, 1265, 0, 0, 0, 0, 2831, 0,
	0, 0, 0, 0, 0, 0, 4319, 0, 0, 602, 0, 0,
	1011, 3320, 0, 0, 0, 0, 0, 735, 0, 0, 0, 4396,
	0, 0, 1940, 0, 0, 0, 0, 0, 0, 0, 0, 1319,
	0, 0, 76, 1313, 3342, 0, 3584, 0, 0, 0, 3674, 3715,
	1606, 0, 1912, 0, 407, 0, 2186, 3568, 0, 469, 0, 0,
	3821, 3723, 0, 0, 4091, 0, 0, 0, 0, 0, 0, 0,
	0, 2691, 1411, 3820, 0, 0, 1552, 0, 0, 0, 0, 0,
	0, 383, 0, 0, 0, 0, 0, 0, 0, 0, 1650, 0,
	0, 0, 0, 0, 0, 0, 1930, 742, 4339, 0, 0, 0,
	0, 0, 578, 0, 0, 1811, 0, 0, 3109, 0, 0, 1263,
	1448, 4244, 0, 0, 0, 2544, 3478, 1203, 0, 0, 0, 0,
	0, 0, 1489, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	3986, 0, 2146, 2518, 3869, 0, 0, 0, 0, 1300, 0, 0,
	413, 0, 0, 0, 0, 2324, 0, 667, 2746, 1581, 0, 0,
	0, 0, 0, 3250, 3817, 281, 4314, 0, 0, 0, 0, 23,
	0, 0, 3385, 0, 0, 0, 1173, 0, 0, 1684, 2427, 2754,
	0, 0, 0, 0, 0, 0, 0, 305, 0, 0, 1891, 0,
	0, 0, 0, 0, 0, 2350, 0, 0, 0, 2282, 0, 275,
	0, 0, 0, 0, 0, 0, 0, 3629, 0, 0, 0, 519,
	0, 2730, 1181, 4220, 0, 4240, 0, 0, 2806, 2967, 83, 1693,
	0, 0, 0, 950, 0, 0, 3942, 0, 4062, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 728, 2267, 2621, 2228, 0,
	3258, 0, 3950, 2753, 0, 0, 0, 0, 0, 0, 0, 3424,
	0, 0, 0, 0, 0, 0, 0, 0, 436, 0, 795, 0,
	3211, 0, 0, 3816, 0, 0, 0, 0, 3700, 533, 0, 0,
	0, 1491, 0, 0, 1952, 0, 0, 0, 2344, 2723, 0, 3960,
	0, 0, 0, 0, 0, 0, 2085, 0, 0, 877, 808, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 4294, 0, 3968,
	0, 0, 816, 0, 3905, 0, 2974, 3415, 1153, 2633, 3351, 2786,
	0, 0, 3811, 3379, 0, 1289, 2772, 1039, 3561, 0, 0, 1164,
	0, 0, 0, 0, 0, 1625, 3727, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 1046, 2024, 0, 0, 0, 4163, 0,
	0, 0, 0, 0, 0, 643, 0, 3056, 0, 0, 1539, 817,
	0, 3049, 0, 0, 0, 2915, 0, 0, 0, 3084, 0, 0,
	0, 3537, 0, 0, 3221, 1907, 0, 2759, 0, 0, 249, 0,
	0, 60, 0, 3433, 0, 0, 0, 0, 0, 1351, 217, 4256,
	3654, 0, 0, 0, 0, 0, 1556, 4022, 0, 3532, 0, 0,
	0, 1965, 2851, 0, 2184, 1919, 0, 0, 0, 0, 2101, 0,
	0, 0, 0, 3554, 3940, 4351, 2458, 0, 0, 0, 387, 0,
	3356, 0, 0, 0, 4113, 0, 0, 4131, 1920, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	1698, 0, 0, 0, 3434, 3767, 0, 3481, 0, 1609, 2129, 4190,
	0, 0, 0, 0, 0, 487, 3345, 3439, 0, 0, 471, 0,
	0, 0, 285, 427, 3647, 1198, 0, 0, 0, 0, 0, 2121,
	2173, 1749, 4312, 3187, 0, 0, 0, 809, 0, 0, 0, 2342,
	0, 1859, 0, 0, 0, 0, 1281, 1730, 0, 2081, 0, 0,
	0, 0, 0, 0, 0, 2383, 0, 0, 1366, 1561, 1751, 3400,
	0, 0, 3595, 0, 0, 0, 0, 3476, 93, 0, 0, 0,
	164, 0, 0, 0, 0, 0, 1293, 1507, 3024, 0, 3802, 0,
	502, 2212, 0, 0, 3692, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 1396, 4374, 4337, 0, 0, 0, 0, 0, 0, 0,
	0, 1314, 2455, 0, 2569, 1766, 1748, 2160, 876, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 559, 902, 0, 0, 0, 0, 0, 3956, 0, 0,
	3828, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	2695, 0, 1111, 0, 2897, 0, 2571, 0, 0, 0, 2640, 3870,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 21, 0, 0, 0, 0, 0, 0, 0, 0, 4016, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 1316, 0, 0, 0,
	0, 0, 0, 1099, 0, 0, 1719, 4024, 181, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 2164, 344, 0, 3375, 0, 2068,
	0, 0, 0, 0, 0, 0, 0, 0, 1991, 834, 0, 609,
	855, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 4289,
	0, 0, 1170, 0, 0, 0, 2431, 3398, 0, 134, 1063, 1474,
	1828, 0, 0, 0, 0, 3570, 0, 0, 0, 0, 4195, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 3979, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 4224, 0, 1517, 3794, 0, 0, 0, 0, 1079, 4189,
	380, 0, 1282, 316, 0, 0, 0, 0, 3615, 0, 0, 0,
	0, 0, 0, 81, 0, 0, 603, 311, 0, 2908, 0, 0,
	0, 91, 983, 638, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 1789, 0, 0, 4210, 0, 1258, 0, 1926, 2794, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 3407, 0,
	0, 0, 0, 0, 0, 0, 2183, 2982, 1728, 4308, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 1929, 4288, 0, 4049, 0,
	0, 3020, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 2185, 0, 4012, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 402, 0,
	2437, 2438, 0, 3293, 0, 0, 0, 2408, 1393, 2820, 0, 0,
	593, 0, 0, 0, 0, 141, 4309, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 4378, 0, 0, 0, 0, 0, 0, 1389,
	0, 2631, 0, 976, 0, 48, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1960,
	0, 0, 3043, 3923, 763, 570, 2552, 1304, 2053, 0, 0, 3875,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 123, 0, 0, 0, 0, 0, 0, 0, 2534,
	0, 1664, 0, 0, 2864, 0, 0, 0, 2203, 3265, 0, 2463,
	1654, 1172, 0, 0, 0, 0, 2885, 198, 3907, 0, 0, 50,
	1231, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 2535, 0, 3586,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	2841, 0, 0, 0, 0, 3548, 0, 0, 4080, 0, 3131, 0,
	0, 0, 0, 3070, 0, 1833, 3677, 0, 0, 2284, 956, 3665,
	0, 0, 0, 2693, 0, 0, 0, 0, 1357, 0, 0, 0,
	0, 0, 241, 3443, 0, 3657, 0, 0, 0, 1040, 0, 0,
	0, 0, 0, 0, 0, 1224, 3190, 0, 2295, 2418, 2716, 0,
	0, 0, 0, 0, 0, 0, 0, 2016, 0, 3670, 3931, 0,
	323, 1414, 0, 0, 0, 0, 0, 0, 0, 1288, 0, 1921,
	0, 0, 0, 0, 0, 0, 2916, 0, 0, 0, 0, 0,
	0, 0, 2420, 0, 0, 0, 614, 0, 924, 3606, 2428, 0,
	0, 0, 0, 647, 0, 0, 0, 0, 2038, 1950, 2220, 3899,
	2583, 2863, 0, 1165, 0, 0, 0, 0, 0, 0, 0, 0,
	4380, 0, 476, 3728, 0, 0, 0, 2014, 0, 0, 0, 0,
	0, 0, 2556, 0, 0, 0, 680, 4247, 0, 4155, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	4026, 0, 0, 0, 0, 0, 0, 0, 0, 1544, 367, 3149,
	0, 0, 0, 1061, 0, 0, 0, 0, 0, 0, 1128, 4405,
	0, 1711, 2650, 557, 4284, 716, 0, 0, 0, 0, 2000, 0,
	0, 814, 28, 0, 0, 0, 178, 1148, 2751, 2911, 2837, 0,
	0, 1873, 0, 0, 0, 0, 0, 0, 57, 2710, 3032, 0,
	1323, 0, 0, 0, 1560, 3990, 0, 0, 0, 0, 0, 0,
	0, 0, 360, 2617, 0, 0, 813, 0, 0, 0, 3083, 0,
	2835, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 4137, 0, 0, 2421, 0, 0, 0, 0, 0, 2026,
	2309, 0, 2585, 3519, 4146, 2932, 0, 2460, 3994, 0, 1723, 2677,
	0, 569, 0, 0, 0, 0, 731, 4045, 2446, 3225, 0, 0,
	0, 0, 353, 1318, 0, 0, 0, 0, 0, 0, 0, 0,
	2056, 1708, 0, 2152, 0, 0, 0, 133, 0, 0, 0, 0,
	1355, 2610, 0, 3279, 0, 0, 0, 449, 2836, 0, 0, 0,
	2901, 3746, 0, 0, 0, 3184, 0, 0, 0, 0, 812, 0,
	0, 86, 0, 300, 0, 2729, 0, 0, 0, 0, 0, 0,
	2622, 0, 2985, 823, 3701, 1981, 2561, 0, 0, 0, 784, 0,
	2528, 0, 0, 0, 0, 0, 552, 2999, 0, 4254, 0, 0,
	0, 0, 0, 224, 0, 0, 0, 2732, 2329, 0, 3447, 3693,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 1850, 132, 350,
	0, 0, 348, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 2249, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 790, 0, 0, 0,
	0, 0, 987, 3413, 2161, 0, 3764, 0, 0, 0, 0, 3085,
	0, 3130, 0, 3577, 0, 0, 0, 0, 0, 2008, 0, 0,
	2430, 0, 0, 0, 0, 0, 0, 0, 3985, 0, 0, 0,
	4013, 687, 3048, 0, 0, 0, 0, 1468, 0, 1076, 0, 0,
	0, 0, 0, 2030, 0, 0, 0, 0, 1213, 0, 0, 0,
	0, 0, 0, 1910, 0, 0, 369, 0, 0, 0, 0, 0,
	0, 0, 780, 0, 2479, 0, 0, 0, 0, 0, 3791, 0,
	2060, 1117, 2012, 3041, 0, 0, 0, 0, 1503, 0, 7, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 1065, 3894, 0, 938, 2892, 4065, 0, 0, 0, 0,
	0, 0, 2069, 3867, 0, 0, 0, 2656, 0, 0, 0, 0,
	0, 0, 3512, 1112, 3664, 0, 0, 0, 3752, 0, 0, 0,
	0, 0, 0, 2913, 1236, 2704, 0, 0, 0, 1426, 0, 2861,
	3328, 0, 0, 0, 0, 0, 0, 0, 3204, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2343,
	0, 0, 0, 0, 0, 0, 0, 1989, 0, 0, 0, 0,
	0, 0, 2242, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 1554, 2995, 1412, 2503, 3028, 1966, 0, 0, 0,
	0, 4221, 3119, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 3769, 0, 0, 0, 0, 3765, 0, 0,
	0, 0, 0, 0, 2346, 0, 0, 916, 4138, 2532, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 1568, 0, 712, 0, 0,
	0, 0, 0, 1724, 0, 0, 0, 0, 0, 1399, 1421, 0,
	0, 4066, 0, 0, 0, 0, 0, 0, 0, 4174, 0, 0,
	3827, 0, 925, 0, 1051, 2435, 0, 0, 2300, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 1839, 0, 0, 1435, 0, 0,
	0, 0, 3317, 0, 0, 0, 3935, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 898, 0, 0, 0, 492, 0, 0,
	0, 1778, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 484, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 3927, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 1528, 4027, 3589, 4276, 0, 0, 0, 0, 2590, 0,
	0, 0, 2440, 0, 0, 0, 0, 2791, 2133, 0, 0, 0,
	0, 0, 3295, 0, 0, 0, 2792, 0, 0, 4082, 0, 0,
	0, 0, 0, 0, 2543, 591, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 1864, 2628, 781, 754, 0, 0,
	2200, 0, 0, 0, 0, 0, 0, 2424, 0, 3841, 1246, 3507,
	0, 0, 3426, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	833, 0, 0, 0, 3759, 0, 0, 0, 0, 0, 0, 1879,
	3998, 0, 2316, 2380, 3981, 0, 0, 0, 0, 0, 0, 3506,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 1029, 64, 3983,
	0, 0, 0, 3207, 0, 89, 2874, 0, 3845, 0, 0, 0,
	0, 3227, 0, 0, 0, 0, 0, 0, 0, 0, 0, 970,
	0, 0, 0, 0, 0, 0, 3312, 0, 2486, 2858, 3687, 0,
	0, 0, 1482, 0, 0, 0, 96, 0, 1600, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 3897, 0,
	0, 0, 4020, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	3779, 0, 3466, 0, 0, 0, 3112, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 3963, 1574, 2779, 3530, 321,
	778, 3113, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 2964, 0, 0, 0, 32, 3370, 0, 0, 0,
	0, 0, 0, 0, 0, 345, 0, 0, 2087, 0, 1015, 1583,
	0, 0, 0, 0, 0, 1824, 1644, 2618, 4092, 0, 0, 3270,
	4273, 0, 0, 0, 2682, 0, 0, 2036, 0, 0, 3789, 0,
	0, 0, 0, 0, 571, 1969, 1242, 4342, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	2659, 0, 0, 0, 0, 430, 1458, 0, 0, 0, 0, 2091,
	0, 0, 2873, 0, 0, 0, 0, 2362, 842, 1798, 0, 0,
	0, 0, 0, 0, 0, 679, 1607, 0, 396, 747, 0, 0,
	0, 0, 0, 1470, 941, 3540, 0, 0, 0, 1714, 0, 1659,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	3340, 0, 1383, 0, 0, 0, 2867, 0, 0, 0, 0, 0,
	4334, 0, 0, 0, 0, 0, 1066, 837, 666, 0, 2703, 0,
	966, 2223, 0, 0, 0, 0, 0, 0, 1485, 0, 3720, 0,
	0, 1551, 3039, 1787, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 1410, 0, 0, 0, 0, 4382, 0, 703, 377, 3134, 4332,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1450,
	4205, 0, 0, 392, 0, 0, 0, 1829, 0, 0, 4352, 0,
	1970, 0, 3531, 0, 0, 2940, 0, 0, 2551, 1320, 0, 0,
	0, 0, 0, 0, 0, 0, 757, 0, 0, 2944, 0, 0,
	0, 0, 543, 3005, 0, 0, 0, 0, 2029, 542, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 1059, 0, 0, 2868, 1815,
	1752, 0, 365, 2922, 0, 0, 854, 0, 0, 0, 0, 0,
	172, 0, 0, 0, 0, 0, 3624, 395, 2579, 736, 0, 0,
	0, 0, 0, 2562, 0, 0, 2687, 3818, 1813, 0, 4064, 0,
	1721, 3620, 0, 0, 0, 1512, 0, 149, 0, 268, 1395, 2246,
	0, 0, 0, 12, 0, 0, 0, 0, 0, 0, 0, 0,
	3572, 0, 0, 0, 2692, 0, 0, 0, 1264, 3733, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 529, 2700, 1048, 1367, 2003,
	3496, 3603, 339, 0, 2273, 0, 0, 495, 0, 359, 0, 0,
	0, 0, 0, 0, 0, 0, 73, 0, 0, 0, 0, 2272,
	0, 3314, 3951, 0, 0, 0, 0, 2254, 0, 0, 0, 0,
	0, 2448, 0, 3242, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 2467, 0, 0, 0, 0, 2566, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 1640, 567, 0,
	3714, 0, 0, 0, 3235, 0, 0, 0, 0, 0, 0, 0,
	0, 3393, 1679, 0, 3186, 196, 4230, 2537, 0, 0, 3438, 4124,
	0, 3486, 2304, 3301, 0, 30, 3347, 4129, 0, 0, 0, 31,
	2706, 0, 0, 1608, 0, 0, 0, 0, 0, 0, 0, 2245,
	0, 0, 0, 0, 2170, 1680, 0, 0, 0, 0, 0, 0,
	3373, 0, 0, 0, 0, 0, 0, 2512, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 3006, 4299, 3135, 0, 0, 0, 0,
	0, 0, 0, 2624, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 4353, 0, 403, 0, 0, 0, 0,
	3179, 0, 0, 0, 0, 2033, 0, 0, 1179, 4044, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 572, 65,
	0, 0, 0, 2969, 0, 1047, 0, 2398, 0, 0, 3946, 0,
	0, 1084, 4008, 3604, 642, 0, 230, 2274, 0, 0, 0, 0,
	0, 3183, 3316, 1135, 0, 0, 0, 0, 3859, 582, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 684, 0, 0, 0,
	0, 2434, 168, 3549, 4257, 0, 0, 0, 0, 906, 0, 0,
	0, 0, 0, 1701, 2959, 0, 0, 2475, 2592, 0, 0, 0,
	504, 0, 0, 0, 0, 0, 0, 0, 0, 2067, 0, 0,
	0, 0, 940, 0, 0, 3104, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 2491, 3591, 0, 3571, 4232, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 3787, 0, 0, 0, 0, 0, 0, 1610, 2379, 3013,
	4061, 0, 4219, 0, 0, 1732, 2641, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 3590, 0, 0,
	1861, 0, 0, 0, 0, 0, 0, 1795, 0, 0, 3015, 3152,
	0, 3125, 0, 0, 0, 0, 0, 0, 0, 0, 232, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 4157, 354,
	0, 0, 0, 0, 0, 4021, 0, 0, 0, 0, 0, 0,
	2580, 0, 0, 0, 3146, 0, 0, 0, 0, 1081, 2724, 3772,
	0, 0, 2013, 0, 0, 3843, 0, 0, 0, 820, 2819, 0,
	0, 0, 0, 4202, 0, 0, 0, 0, 0, 581, 406, 0,
	0, 0, 0, 0, 1444, 0, 3156, 277, 2783, 0, 1054, 0,
	972, 0, 15, 0, 0, 2925, 0, 0, 3774, 0, 0, 0,
	0, 0, 0, 3002, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 4333, 0, 2777, 0, 901, 2317, 0, 0,
	0, 0, 0, 0, 0, 0, 237, 0, 0, 0, 1098, 0,
	0, 0, 0, 0, 1916, 0, 0, 0, 121, 0, 2707, 0,
	3562, 2978, 0, 2769, 0, 849, 2900, 0, 0, 0, 0, 3777,
	0, 1266, 423, 394, 2739, 0, 0, 0, 0, 0, 0, 0,
	3327, 0, 3238, 0, 4059, 0, 0, 0, 0, 0, 0, 114,
	547, 0, 0, 0, 0, 261, 0, 0, 0, 0, 2591, 0,
	0, 0, 0, 0, 2616, 0, 0, 0, 0, 0, 0, 0,
	0, 3159, 0, 0, 0, 1975, 0, 0, 0, 0, 0, 0,
	3153, 4233, 0, 0, 0, 2311, 3726, 2117, 0, 0, 0, 1794,
	0, 0, 2213, 0, 0, 0, 0, 3391, 0, 0, 0, 0,
	981, 0, 0, 0, 0, 0, 0, 0, 0, 1312, 0, 0,
	0, 0, 0, 1126, 0, 0, 157, 0, 0, 0, 0, 0,
	128, 381, 0, 1884, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 1305, 0, 2895,
	0, 0, 0, 2555, 0, 0, 0, 0, 0, 0, 1391, 0,
	0, 0, 0, 0, 3838, 0, 0, 0, 0, 1718, 0, 0,
	0, 0, 1438, 0, 0, 0, 0, 0, 0, 0, 3725, 0,
	0, 3569, 2778, 0, 4139, 0, 0, 72, 0, 0, 0, 0,
	288, 0, 0, 0, 0, 0, 3796, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 1216, 0, 0, 0, 231,
	0, 0, 0, 0, 0, 0, 0, 0, 1641, 0, 3642, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 3473, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 2574, 3644, 0,
	356, 0, 0, 0, 0, 4316, 0, 3022, 4306, 0, 0, 0,
	4318, 0, 0, 0, 0, 2209, 0, 0, 2059, 0, 0, 2017,
	0, 0, 0, 0, 0, 1565, 0, 0, 0, 2648, 0, 0,
	927, 420, 0, 0, 0, 2084, 1999, 839, 3563, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 1775, 0, 0, 0, 0, 3536,
	0, 0, 0, 565, 3088, 3861, 0, 0, 0, 1334, 4188, 0,
	0, 4102, 250, 3230, 0, 0, 3611, 3705, 0, 0, 0, 0,
	2948, 2403, 0, 0, 0, 101, 0, 0, 3215, 0, 538, 2542,
	0, 0, 0, 0, 0, 2670, 0, 0, 0, 0, 0, 0,
	1433, 2848, 580, 600, 2525, 2426, 4263, 0, 2103, 0, 2394, 0,
	0, 0, 0, 3272, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 2840, 0, 0, 0, 0, 186, 2409,
	3404, 0, 1154, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 357, 0,
	0, 718, 0, 0, 0, 0, 0, 592, 0, 0, 0, 0,
	0, 4325, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	727, 0, 0, 0, 1466, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 361, 3260, 0, 0, 0,
	0, 0, 0, 0, 0, 3680, 0, 0, 3321, 681, 0, 0,
	0, 0, 0, 2718, 0, 0, 0, 2136, 0, 0, 0, 0,
	0, 0, 0, 0, 4114, 0, 1658, 0, 1511, 0, 1147, 2502,
	0, 0, 0, 2684, 0, 0, 613, 0, 0, 0, 0, 0,
	3372, 0, 822, 0, 2808, 1184, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 46, 1437, 3448, 4287, 0, 0, 0, 0, 0,
	0, 2227, 0, 0, 2159, 0, 0, 0, 0, 0, 0, 226,
	0, 0, 0, 0, 1002, 0, 1922, 0, 0, 0, 0, 461,
	0, 2231, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2019,
	0, 0, 0, 2558, 0, 0, 2750, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 4128, 3461, 0, 0, 1666, 1800, 4371, 0,
	0, 0, 0, 0, 0, 2986, 0, 0, 0, 963, 1375, 1290,
	1761, 368, 1993, 0, 2158, 179, 0, 0, 0, 131, 0, 0,
	0, 1525, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 1271, 3971, 0, 0, 604, 0, 0,
	913, 0, 336, 2165, 97, 986, 2889, 0, 0, 0, 0, 4031,
	0, 0, 0, 0, 2144, 4105, 0, 3217, 0, 1404, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 892, 1028, 0, 0,
	0, 0, 0, 4036, 0, 3280, 2199, 0, 0, 896, 811, 3467,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 3684, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 3888, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 3731, 2143, 2787, 4104, 4181, 0, 0, 457,
	0, 0, 0, 0, 0, 0, 0, 0, 1113, 3482, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 3090, 0, 1623, 0, 0,
	0, 0, 0, 0, 1851, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 1863, 0, 0, 0, 0, 0, 1598, 0, 0, 0,
	0, 0, 0, 0, 692, 1193, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 483, 0, 0, 0, 0, 0,
	0, 0, 0, 887, 0, 0, 0, 0, 0, 2247, 1211, 2414,
	0, 0, 0, 3076, 3299, 0, 0, 286, 841, 0, 0, 0,
	0, 0, 0, 2966, 0, 3045, 2741, 1067, 0, 0, 0, 0,
	2506, 3019, 0, 2781, 1016, 448, 1948, 3819, 0, 0, 0, 4291,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 3585, 0,
	2612, 930, 2520, 0, 0, 0, 0, 0, 0, 0, 755, 0,
	0, 2676, 0, 3219, 0, 0, 0, 4148, 0, 0, 1274, 2623,
	3206, 274, 0, 3663, 71, 0, 0, 0, 0, 1928, 2195, 0,
	0, 0, 2113, 2865, 0, 480, 0, 3556, 0, 0, 2731, 0,
	0, 0, 0, 0, 0, 0, 0, 863, 0, 0, 0, 0,
	1210, 3922, 0, 0, 0, 0, 3167, 4009, 0, 0, 0, 0,
	0, 0, 3248, 1276, 1533, 3287, 0, 0, 3106, 0, 1169, 0,
	2541, 0, 0, 0, 0, 0, 3244, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 212, 3089, 0, 4383, 0, 0, 0, 0,
	0, 935, 1007, 1699, 0, 0, 0, 0, 0, 1635, 0, 3634,
	0, 0, 0, 425, 1808, 3037, 0, 2005, 2814, 0, 1717, 0,
	0, 0, 0, 0, 0, 1874, 482, 0, 2181, 0, 0, 0,
	1514, 3712, 0, 0, 1134, 0, 2845, 0, 0, 953, 3667, 0,
	0, 0, 0, 1624, 0, 0, 0, 0, 0, 0, 1534, 3528,
	0, 0, 620, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	2905, 4173, 0, 373, 1350, 4183, 0, 0, 0, 0, 0, 2041,
	0, 2721, 0, 3479, 0, 532, 1049, 1756, 0, 0, 670, 3497,
	0, 0, 0, 0, 0, 0, 961, 0, 0, 0, 0, 1133,
	0, 0, 0, 0, 1661, 0, 0, 0, 4158, 0, 0, 0,
	3352, 1827, 3722, 3198, 2347, 4017, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 2419, 0, 0, 2125, 2886, 0, 3421,
	0, 0, 0, 0, 366, 0, 0, 0, 1779, 0, 0, 0,
	2853, 900, 0, 1298, 2697, 0, 0, 0, 0, 0, 1095, 0,
	0, 0, 0, 0, 1069, 0, 0, 2040, 0, 0, 0, 0,
	0, 0, 0, 0, 340, 1225, 0, 337, 0, 4227, 0, 0,
	1041, 0, 0, 1562, 0, 0, 137, 3058, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 3055, 0, 0, 0, 0, 0,
	0, 0, 730, 4267, 1278, 0, 0, 0, 3411, 0, 0, 0,
	0, 0, 0, 0, 0, 1797, 0, 0, 0, 10, 1384, 225,
	0, 0, 0, 3160, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1909,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 3402, 3252, 287, 3874, 4201, 1308, 0, 0,
	0, 1352, 2321, 2109, 0, 0, 4203, 0, 0, 0, 0, 0,
	0, 0, 0, 686, 0, 0, 0, 0, 2262, 0, 0, 2009,
	0, 0, 2813, 2972, 0, 0, 0, 0, 0, 0, 1023, 0,
	954, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 655,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 759, 1233, 0,
	0, 0, 0, 1947, 0, 3641, 0, 0, 0, 180, 2364, 3516,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 2229, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	2240, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2936, 0,
	4296, 3939, 0, 0, 0, 0, 0, 0, 3325, 0, 0, 4147,
	0, 0, 0, 478, 3993, 0, 0, 994, 4363, 0, 0, 0,
	714, 463, 0, 1727, 0, 2846, 0, 0, 0, 0, 3384, 194,
	0, 0, 0, 0, 0, 0, 0, 1424, 3452, 3906, 0, 0,
	0, 0, 1253, 0, 0, 0, 4172, 0, 0, 0, 0, 0,
	0, 0, 0, 2709, 0, 142, 1270, 1361, 1899, 0, 0, 0,
	3014, 4218, 59, 1390, 2260, 3676, 0, 0, 0, 0, 2488, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 4270, 0,
	0, 0, 0, 2302, 0, 0, 0, 0, 0, 0, 0, 3357,
	331, 3925, 0, 0, 0, 2578, 1021, 4122, 0, 0, 0, 0,
	0, 0, 0, 2243, 0, 0, 0, 0, 0, 0, 0, 0,
	66, 3645, 3456, 136, 2715, 0, 4090, 2514, 0, 0, 0, 0,
	0, 0, 0, 0, 4398, 0, 2308, 2415, 1555, 0, 0, 3814,
	0, 0, 0, 0, 915, 160, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 1602, 1683, 0, 0, 167, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 2743, 0, 0, 0, 4324,
	4047, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 4106, 0, 454, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 2248, 0, 0, 0, 0, 426, 4246,
	174, 3440, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 3920, 0, 0, 0, 0, 0,
	0, 3038, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 4149, 0, 0, 0, 0, 0, 0, 0, 0, 1691, 0,
	0, 0, 109, 0, 1786, 0, 4196, 0, 238, 2065, 0, 0,
	0, 3521, 0, 0, 3101, 0, 0, 0, 4208, 0, 3808, 3129,
	1586, 0, 0, 0, 0, 0, 2938, 0, 3253, 433, 1465, 0,
	2685, 0, 0, 0, 0, 0, 0, 722, 509, 0, 0, 0,
	0, 3303, 0, 1481, 0, 0, 0, 958, 215, 0, 0, 1107,
	0, 0, 0, 1013, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 116, 0, 0, 0, 0, 3698, 0, 0, 0, 0, 1442,
	0, 0, 216, 0, 0, 0, 0, 0, 0, 0, 0, 315,
	1668, 3505, 4379, 0, 0, 0, 0, 0, 1865, 0, 0, 0,
	0, 0, 908, 0, 0, 0, 0, 1087, 2072, 1784, 4180, 0,
	0, 0, 0, 0, 318, 0, 0, 0, 3612, 2178, 1639, 2735,
	0, 2587, 0, 1267, 1760, 0, 534, 0, 3708, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 1636, 0, 0, 0,
	1872, 4265, 0, 0, 0, 0, 0, 130, 0, 0, 2608, 0,
	3016, 0, 0, 0, 2586, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 3628, 936, 0, 0, 0, 0, 2256, 3622, 0,
	4255, 0, 0, 0, 0, 0, 777, 0, 0, 0, 2504, 0,
	827, 0, 404, 2086, 3240, 3460, 0, 0, 2809, 0, 0, 0,
	907, 2163, 0, 0, 0, 3236, 0, 2382, 2742, 0, 0, 0,
	0, 0, 0, 1415, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 3745, 3879, 468, 1941, 867, 3220, 2923, 4046,
	0, 4361, 0, 3602, 0, 2233, 0, 0, 0, 0, 3281, 0,
	1302, 0, 2589, 0, 1536, 928, 0, 0, 0, 0, 0, 0,
	0, 875, 1140, 4120, 0, 0, 0, 0, 0, 2351, 0, 0,
	0, 0, 1218, 0, 0, 0, 0, 2645, 0, 0, 4340, 0,
	0, 0, 0, 0, 0, 2965, 0, 0, 991, 0, 1588, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	19, 0, 3856, 0, 977, 0, 0, 0, 0, 0, 0, 0,
	0, 3803, 1599, 0, 0, 0, 1055, 0, 0, 0, 0, 0,
	598, 3136, 4185, 934, 0, 0, 0, 0, 0, 0, 330, 3228,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 1594, 1841, 0,
	0, 0, 0, 0, 676, 3318, 0, 859, 4005, 0, 0, 3847,
	0, 0, 0, 0, 0, 1329, 0, 494, 0, 0, 1974, 0,
	1401, 2605, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 3913, 0, 3171, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 1454, 0, 0, 0, 3694,
	0, 0, 0, 3278, 0, 0, 2489, 0, 3691, 0, 0, 0,
	3688, 0, 0, 0, 1286, 0, 2410, 0, 0, 0, 0, 1221,
	0, 0, 0, 0, 3607, 0, 4003, 678, 931, 2194, 0, 0,
	0, 3846, 105, 0, 1871, 2058, 1145, 2191, 0, 0, 0, 2619,
	0, 0, 1315, 2175, 0, 0, 0, 0, 0, 633, 0, 0,
	1642, 0, 0, 0, 3889, 0, 0, 0, 0, 0, 0, 0,
	0, 3959, 0, 0, 0, 974, 2937, 3349, 3491, 0, 0, 0,
	0, 3546, 0, 2539, 0, 2945, 0, 0, 3203, 0, 508, 0,
	0, 0, 0, 0, 0, 2894, 0, 17, 673, 1805, 2653, 3086,
	0, 3999, 0, 0, 0, 2843, 0, 2070, 3600, 0, 0, 1397,
	2577, 0, 0, 0, 4253, 1497, 2251, 0, 0, 0, 0, 0,
	2494, 0, 0, 0, 0, 0, 0, 2338, 3092, 0, 675, 0,
	0, 2497, 0, 0, 0, 0, 0, 606, 0, 0, 0, 635,
	0, 0, 0, 0, 393, 2510, 1075, 0, 0, 0, 0, 0,
	0, 1835, 0, 0, 0, 0, 0, 0, 0, 0, 0, 3911,
	2356, 0, 0, 0, 0, 0, 2924, 0, 0, 0, 0, 2508,
	0, 0, 0, 0, 0, 0, 2573, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 2951, 0, 0,
	0, 3275, 0, 0, 1138, 0, 3699, 0, 0, 0, 1425, 0,
	1337, 0, 0, 0, 3234, 0, 1702, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 639, 0,
	693, 3115, 3363, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	3806, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 652, 0, 0, 0, 0, 622, 0, 1792, 0, 0,
	75, 0, 0, 0, 0, 587, 0, 0, 0, 0, 514, 3286,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	3169, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 1072, 0, 0, 973, 0, 0,
	0, 0, 1592, 0, 0, 332, 2737, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	765, 0, 0, 2387, 0, 2388, 1825, 3117, 3933, 165, 0, 0,
	0, 0, 0, 1202, 694, 4395, 0, 0, 0, 2596, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 1591, 3072, 3724, 0, 1132, 0, 0, 2402, 0, 0, 0,
	304, 2531, 3943, 0, 0, 0, 0, 0, 0, 2983, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 1100, 0, 0, 0, 0,
	489, 0, 398, 0, 0, 0, 0, 0, 0, 3810, 0, 0,
	4167, 0, 2935, 0, 0, 0, 1093, 1904, 0, 0, 0, 253,
	0, 0, 1902, 535, 0, 0, 0, 0, 0, 1596, 0, 0,
	0, 0, 1102, 0, 0, 0, 0, 2172, 2565, 3484, 0, 0,
	3729, 0, 0, 0, 1674, 2689, 0, 0, 263, 0, 2116, 0,
	0, 4400, 0, 1053, 0, 192, 2636, 0, 0, 0, 0, 0,
	0, 1199, 2476, 0, 1158, 1262, 0, 0, 2698, 0, 2119, 0,
	0, 2397, 0, 0, 0, 0, 2768, 0, 0, 0, 0, 0,
	0, 2108, 2688, 0, 0, 2934, 625, 0, 0, 0, 0, 3650,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2480, 2680,
	0, 0, 3285, 0, 0, 0, 0, 0, 2485, 2957, 0, 0,
	1673, 2947, 0, 0, 0, 0, 0, 0, 0, 0, 4237, 0,
	0, 0, 0, 0, 0, 0, 3576, 3652, 144, 527, 0, 0,
	0, 0, 257, 2849, 0, 0, 0, 0, 0, 0, 0, 0,
	2413, 0, 0, 0, 0, 0, 0, 2611, 0, 0, 0, 0,
	0, 0, 3140, 3334, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 341, 0, 0, 2355, 0, 0, 0, 0, 0, 0, 3074,
	4088, 0, 0, 0, 0, 3547, 0, 0, 0, 0, 4004, 56,
	0, 2987, 0, 0, 3380, 3170, 2912, 0, 0, 0, 0, 0,
	0, 0, 0, 49, 0, 0, 1550, 0, 0, 0, 0, 3908,
	0, 0, 0, 0, 4144, 0, 0, 438, 0, 0, 2567, 0,
	0, 0, 0, 0, 0, 3239, 0, 0, 3583, 0, 0, 0,
	932, 0, 0, 0, 0, 0, 0, 0, 0, 0, 753, 0,
	0, 0, 0, 0, 588, 0, 0, 0, 1889, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 2855, 2285, 0,
	0, 0, 176, 4151, 374, 653, 2177, 2921, 3834, 0, 3009, 0,
	710, 152, 0, 0, 0, 0, 3686, 0, 0, 0, 1018, 0,
	0, 0, 2620, 1735, 0, 0, 0, 0, 0, 0, 0, 0,
	997, 0, 0, 3932, 0, 0, 0, 0, 0, 0, 0, 0,
	51, 2962, 3707, 2606, 3599, 0, 756, 0, 0, 0, 189, 0,
	0, 2232, 0, 2049, 0, 1215, 0, 0, 0, 0, 0, 3420,
	0, 0, 187, 2545, 2635, 3425, 0, 0, 3934, 4073, 0, 0,
	2289, 1733, 2417, 525, 0, 0, 0, 0, 0, 0, 0, 0,
	4074, 0, 0, 0, 2292, 2876, 1604, 0, 2384, 0, 4217, 0,
	0, 0, 0, 0, 0, 4360, 0, 2433, 1249, 0, 1346, 2678,
	0, 0, 0, 1010, 0, 2484, 0, 0, 0, 190, 2642, 3565,
	0, 0, 0, 0, 0, 1988, 0, 2366, 3914, 0, 729, 0,
	0, 713, 2634, 0, 0, 0, 0, 0, 0, 1830, 0, 0,
	0, 0, 3166, 0, 0, 0, 0, 0, 584, 1567, 0, 0,
	2032, 0, 0, 0, 0, 3857, 0, 0, 0, 0, 0, 0,
	0, 1569, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 3087, 1130, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 661, 0, 951, 0,
	2443, 0, 0, 0, 0, 0, 0, 0, 0, 1796, 3374, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1082,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2649, 4341,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	2037, 0, 0, 0, 36, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 379, 513, 2827, 223, 3010, 0, 0, 0, 0, 711,
	3938, 2572, 0, 0, 0, 0, 0, 0, 4160, 1344, 0, 117,
	0, 439, 293, 0, 0, 0, 0, 3197, 0, 0, 2050, 0,
	0, 0, 3105, 0, 0, 0, 0, 1144, 2278, 1243, 1605, 0,
	0, 0, 0, 0, 0, 0, 0, 242, 0, 0, 2208, 738,
	0, 0, 0, 0, 1358, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 815, 2107, 0, 0,
	0, 0, 0, 0, 2654, 0, 1862, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 3102, 0, 0, 585, 0, 0,
	0, 0, 2127, 0, 0, 0, 0, 0, 0, 0, 202, 2931,
	1194, 0, 0, 0, 82, 4297, 0, 0, 0, 0, 0, 0,
	0, 0, 1353, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 4034, 0, 88, 0, 85, 0, 0, 0, 0, 0, 0,
	0, 0, 1575, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	4119, 0, 0, 0, 1703, 0, 0, 0, 1576, 0, 0, 1089,
	0, 0, 0, 0, 0, 0, 0, 0, 1802, 0, 0, 3678,
	0, 4229, 0, 2406, 0, 0, 0, 0, 0, 0, 4389, 3560,
	1738, 0, 0, 3991, 2020, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 235, 4278, 0, 0, 0, 0, 0, 0,
	0, 3832, 0, 0, 2639, 0, 882, 0, 0, 0, 0, 0,
	0, 0, 794, 0, 0, 0, 0, 0, 0, 3703, 0, 0,
	0, 295, 0, 0, 0, 0, 0, 0, 0, 3408, 792, 52,
	4335, 0, 3116, 1971, 2021, 3276, 0, 0, 0, 771, 0, 0,
	2638, 0, 0, 0, 0, 0, 1590, 0, 0, 715, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1494, 1603,
	1896, 0, 0, 0, 0, 0, 0, 0, 0, 910, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 3071,
	0, 201, 0, 1967, 0, 0, 2481, 0, 0, 0, 0, 0,
	1175, 0, 0, 0, 0, 3511, 0, 0, 0, 0, 0, 0,
	0, 0, 840, 3849, 0, 0, 2661, 0, 0, 0, 0, 0,
	0, 2890, 0, 2833, 400, 0, 0, 0, 1704, 1722, 0, 0,
	0, 0, 0, 0, 0, 0, 2788, 0, 0, 3732, 0, 4231,
	0, 0, 0, 0, 0, 236, 2048, 0, 0, 0, 0, 0,
	0, 1573, 0, 0, 0, 0, 0, 2803, 0, 0, 204, 372,
	2066, 0, 207, 0, 0, 0, 0, 0, 151, 0, 3855, 0,
	0, 0, 0, 0, 0, 0, 0, 193, 0, 0, 0, 0,
	2673, 720, 1295, 0, 0, 0, 0, 0, 0, 1166, 0, 0,
	2727, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 702, 0, 0, 0, 0, 0, 0, 87, 0, 0,
	0, 0, 2312, 0, 0, 0, 334, 2139, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 3011, 455, 491, 3344, 3850,
	0, 2547, 0, 0, 0, 0, 2961, 0, 0, 0, 3053, 1694,
	0, 0, 0, 0, 1092, 3107, 0, 0, 0, 0, 0, 1139,
	0, 0, 0, 0, 2927, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 844, 4072, 1204, 0, 0, 0, 0, 3763,
	0, 106, 0, 0, 0, 0, 0, 0, 793, 4388, 0, 4266,
	0, 0, 0, 0, 0, 0, 0, 3423, 0, 0, 0, 0,
	266, 3978, 0, 0, 0, 0, 0, 4070, 0, 0, 0, 1364,
	2536, 0, 0, 0, 0, 3997, 701, 0, 0, 0, 0, 218,
	0, 0, 0, 0, 0, 640, 0, 0, 2553, 4193, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 3291,
	0, 1901, 79, 2603, 0, 0, 0, 0, 0, 0, 0, 4177,
	0, 0, 0, 0, 0, 0, 2375, 1259, 1149, 1476, 2244, 3337,
	3718, 0, 0, 0, 0, 0, 0, 0, 1275, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 2800, 4251, 0, 0, 3824, 0,
	0, 0, 3638, 0, 0, 0, 785, 0, 0, 0, 0, 0,
	0, 791, 4053, 3025, 850, 3457, 3462, 0, 1510, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 292, 1280, 3494, 0, 0, 177,
	0, 0, 0, 2939, 0, 0, 0, 0, 2575, 0, 0, 0,
	0, 0, 3900, 0, 0, 0, 0, 0, 0, 0, 2151, 0,
	1369, 0, 0, 721, 3877, 3884, 0, 0, 2880, 0, 0, 0,
	0, 0, 0, 2257, 1614, 0, 2929, 3264, 0, 0, 0, 0,
	2401, 0, 0, 0, 0, 0, 0, 4347, 0, 0, 903, 0,
	0, 0, 1972, 0, 0, 0, 0, 0, 0, 0, 0, 3976,
	0, 0, 858, 3616, 0, 0, 704, 0, 0, 933, 0, 1108,
	0, 0, 4019, 3882, 0, 0, 0, 0, 0, 0, 3555, 0,
	3454, 0, 3047, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 1905, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 947, 1819, 0, 0, 2180, 697, 0, 0, 0, 0,
	3744, 0, 0, 0, 0, 135, 1017, 0, 3958, 0, 0, 0,
	2519, 2224, 74, 2762, 3891, 0, 0, 0, 2196, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 3936, 0, 0, 0, 0, 2138, 0, 0, 0, 0, 0,
	4040, 0, 0, 0, 4094, 3587, 3750, 0, 0, 1244, 0, 0,
	1360, 1467, 0, 0, 0, 0, 0, 2599, 2276, 0, 3668, 0,
	0, 0, 3527, 0, 0, 0, 0, 0, 0, 1973, 0, 0,
	0, 0, 0, 4211, 0, 0, 0, 0, 0, 1496, 0, 0,
	0, 0, 0, 0, 3158, 0, 0, 3873, 0, 0, 2330, 0,
	0, 0, 2279, 0, 0, 0, 0, 0, 371, 1090, 0, 1516,
	2374, 0, 0, 0, 0, 0, 583, 1110, 1804, 3263, 1104, 0,
	0, 0, 4331, 0, 0, 0, 0, 0, 0, 2280, 0, 798,
	0, 0, 0, 0, 3124, 0, 3214, 0, 0, 0, 0, 3660,
	0, 2122, 0, 0, 0, 0, 2699, 0, 0, 0, 749, 894,
	2098, 3100, 3575, 0, 0, 4035, 0, 0, 0, 0, 0, 0,
	0, 0, 1078, 2511, 0, 922, 0, 0, 0, 1241, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 267, 2092,
	4028, 0, 1682, 0, 0, 0, 0, 2576, 1119, 0, 0, 0,
	2411, 429, 490, 939, 1480, 4213, 4403, 0, 0, 0, 0, 3551,
	0, 0, 0, 0, 0, 3967, 3033, 866, 0, 0, 0, 0,
	0, 0, 2341, 0, 1171, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 952, 0, 0, 0, 0, 0, 0, 0, 47,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 861, 0,
	0, 0, 0, 0, 2131, 2288, 4290, 0, 0, 0, 488, 0,
	0, 0, 0, 0, 0, 0, 4404, 0, 0, 0, 0, 0,
	0, 0, 0, 2253, 1031, 2354, 1345, 0, 272, 0, 0, 0,
	2094, 0, 3163, 0, 1990, 2078, 0, 0, 0, 0, 2305, 3409,
	3751, 0, 0, 1043, 2090, 0, 0, 0, 0, 0, 760, 0,
	3185, 0, 1836, 0, 1783, 0, 0, 0, 0, 2600, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 415,
	0, 0, 0, 2320, 0, 1407, 3121, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 3649, 0, 0, 0, 2963, 3825,
	0, 0, 0, 0, 0, 1335, 3945, 0, 0, 0, 0, 699,
	782, 349, 0, 2064, 0, 3813, 3954, 3465, 3881, 150, 0, 0,
	326, 0, 0, 0, 0, 0, 1846, 3223, 0, 4084, 0, 0,
	0, 1227, 1818, 1968, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 2847, 0, 0, 3801, 107, 0,
	0, 0, 0, 0, 0, 0, 1101, 3249, 0, 0, 0, 0,
	0, 0, 576, 0, 3535, 0, 0, 1881, 0, 0, 84, 0,
	0, 0, 0, 0, 2157, 0, 0, 949, 0, 1455, 1521, 0,
	829, 1997, 2198, 0, 1759, 0, 1672, 2095, 3310, 0, 1220, 0,
	0, 0, 0, 2205, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 120, 888, 0, 0, 0,
	0, 0, 0, 2943, 599, 3064, 3114, 4204, 0, 0, 0, 0,
	3513, 0, 1120, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	828, 0, 0, 0, 0, 1710, 328, 0, 4198, 0, 0, 0,
	0, 0, 0, 2134, 0, 2973, 0, 209, 0, 4197, 0, 0,
	0, 0, 0, 0, 2385, 3464, 0, 0, 0, 0, 0, 838,
	0, 0, 3917, 0, 0, 0, 440, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 3277, 0, 0, 0, 0, 0, 0, 3098,
	0, 0, 0, 1044, 4050, 501, 853, 0, 3515, 13, 0, 0,
	0, 0, 0, 2118, 0, 0, 0, 0, 0, 1867, 2771, 0,
	0, 0, 2023, 0, 0, 1877, 0, 0, 0, 0, 0, 4121,
	0, 0, 1287, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 1245, 1548, 4385, 0, 0, 0, 2594, 0,
	0, 0, 0, 3157, 0, 0, 0, 0, 0, 0, 0, 92,
	772, 2096, 0, 0, 1354, 2432, 0, 0, 0, 1032, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 836, 0, 0, 2647,
	0, 0, 0, 0, 0, 881, 0, 0, 0, 3858, 0, 0,
	0, 0, 0, 1780, 2193, 2828, 0, 2063, 0, 0, 0, 0,
	3839, 4236, 0, 0, 1935, 0, 0, 0, 0, 0, 0, 0,
	0, 2368, 3632, 0, 0, 0, 0, 691, 0, 0, 0, 0,
	0, 0, 3000, 0, 3300, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 1692, 1976, 0, 3069, 0, 0,
	0, 0, 0, 0, 0, 4305, 0, 0, 0, 1994, 0, 0,
	0, 0, 0, 4086, 3679, 0, 0, 2487, 0, 0, 0, 0,
	0, 2675, 0, 39, 3648, 0, 2838, 0, 0, 0, 0, 0,
	0, 0, 0, 1807, 0, 0, 0, 2523, 0, 0, 0, 0,
	3155, 0, 0, 1327, 2559, 1847, 0, 0, 0, 0, 0, 1580,
	0, 0, 0, 2524, 0, 0, 0, 0, 0, 2998, 0, 0,
	0, 799, 2834, 3381, 2363, 3742, 0, 1934, 685, 0, 0, 648,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 2182, 0, 0,
	0, 3739, 0, 0, 0, 0, 2570, 0, 0, 0, 0, 0,
	3326, 0, 0, 0, 0, 1688, 0, 206, 0, 0, 0, 4274,
	0, 1416, 774, 2001, 4356, 3017, 1737, 0, 0, 0, 0, 0,
	0, 3416, 0, 0, 0, 0, 0, 0, 558, 0, 0, 0,
	0, 561, 2313, 0, 0, 0, 0, 1252, 0, 3525, 0, 0,
	0, 0, 3338, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	306, 2498, 3298, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	672, 0, 0, 0, 0, 2407, 0, 0, 0, 2114, 3475, 0,
	0, 0, 0, 0, 1475, 0, 1799, 2810, 0, 0, 0, 0,
	0, 717, 4076, 0, 0, 0, 2307, 1026, 618, 1906, 3643, 0,
	0, 0, 0, 0, 0, 208, 0, 0, 0, 0, 0, 0,
	2473, 2515, 0, 0, 0, 3681, 0, 0, 0, 0, 0, 2490,
	0, 0, 0, 0, 0, 0, 2546, 3477, 0, 0, 0, 0,
	0, 0, 62, 2601, 0, 35, 0, 0, 0, 0, 967, 3382,
	0, 0, 1174, 1068, 3608, 2581, 0, 0, 0, 0, 1086, 0,
	0, 3749, 0, 1918, 3682, 518, 0, 129, 445, 4228, 0, 2952,
	0, 0, 0, 0, 1325, 0, 0, 637, 0, 0, 0, 0,
	0, 0, 4302, 0, 0, 0, 3245, 3127, 4118, 0, 0, 4370,
	2028, 1183, 3103, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	3523, 0, 0, 0, 0, 2668, 3394, 3835, 0, 0, 0, 0,
	0, 0, 0, 0, 3445, 0, 0, 0, 0, 0, 3054, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 1370, 0, 2047, 632,
	0, 0, 0, 0, 0, 0, 0, 191, 0, 0, 0, 0,
	862, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 2609, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	1228, 1667, 1734, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	1801, 0, 1326, 0, 0, 663, 1498, 0, 0, 2761, 0, 0,
	0, 0, 668, 185, 3216, 0, 0, 0, 0, 0, 0, 0,
	0, 3918, 0, 0, 0, 0, 0, 4150, 0, 0, 1814, 0,
	0, 473, 0, 0, 0, 3444, 0, 3904, 2992, 0, 0, 0,
	0, 0, 0, 2483, 0, 0, 1405, 0, 4386, 3354, 2416, 0,
	0, 724, 0, 2283, 4300, 0, 0, 516, 1268, 1005, 2899, 2192,
	574, 2686, 0, 1457, 0, 0, 11, 0, 0, 1056, 0, 1251,
	0, 0, 911, 0, 1176, 0, 0, 0, 0, 0, 0, 0,
	1741, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 1439, 2046, 2250, 0, 0, 0, 4234, 0, 0, 0, 0,
	0, 3984, 0, 0, 905, 3061, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 1097, 0, 0, 0, 0, 0, 1587, 0, 0, 0,
	2496, 3630, 0, 0, 0, 0, 0, 0, 0, 0, 682, 0,
	2516, 2720, 1616, 0, 0, 2027, 0, 0, 0, 1837, 4038, 1212,
	0, 0, 0, 0, 0, 0, 227, 624, 2613, 0, 1707, 0,
	3446, 0, 0, 0, 0, 0, 0, 2389, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 4199, 0, 0, 0, 156, 0,
	0, 0, 4112, 0, 0, 0, 0, 0, 3876, 0, 38, 0,
	3269, 0, 0, 0, 0, 3386, 3596, 0, 14, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 2815, 3685, 0, 0,
	0, 1206, 3052, 0, 3358, 0, 0, 0, 1478, 0, 0, 0,
	553, 0, 0, 0, 0, 0, 4078, 0, 0, 0, 0, 669,
	0, 0, 0, 2148, 0, 0, 0, 0, 0, 0, 1844, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 320, 0, 0, 507, 1689,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2454, 0,
	0, 0, 0, 0, 2879, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 2423, 0, 444, 0, 2464, 0, 4269,
	0, 0, 0, 0, 0, 0, 0, 63, 0, 0, 0, 0,
	0, 0, 3977, 1019, 2449, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 975, 3640, 0, 0, 1579, 0, 173, 0, 0,
	0, 0, 0, 0, 2784, 460, 0, 0, 0, 0, 0, 0,
	0, 3538, 4377, 0, 0, 0, 3614, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 3181, 0, 108, 4248, 4373, 0,
	889, 1121, 0, 0, 0, 0, 0, 0, 1924, 0, 797, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 4401, 0, 2141, 0, 0, 3610, 0, 0, 1125, 990,
	470, 0, 0, 0, 3567, 0, 0, 0, 0, 0, 0, 0,
	3921, 0, 3243, 1790, 3296, 0, 0, 0, 0, 0, 0, 843,
	0, 329, 3094, 3383, 0, 1995, 0, 723, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 739, 0, 0, 0, 1755, 0,
	95, 3082, 0, 0, 767, 0, 0, 0, 0, 0, 0, 0,
	0, 548, 2625, 314, 1746, 0, 0, 184, 0, 0, 0, 0,
	0, 0, 1942, 0, 695, 1122, 0, 1849, 0, 0, 0, 61,
	355, 0, 0, 0, 0, 2400, 1725, 3809, 0, 0, 0, 1740,
	1979, 0, 1895, 0, 2179, 3096, 0, 0, 0, 646, 0, 0,
	0, 2370, 0, 1508, 0, 1532, 0, 0, 3241, 182, 0, 0,
	0, 0, 0, 852, 2758, 0, 0, 0, 0, 1201, 0, 2153,
	3557, 0, 0, 0, 347, 0, 3073, 3118, 1957, 2306, 2293, 0,
	0, 605, 0, 1035, 2140, 0, 0, 0, 4252, 0, 0, 0,
	3919, 309, 3836, 0, 0, 0, 979, 0, 526, 0, 0, 0,
	512, 2210, 0, 4226, 0, 4029, 0, 2933, 0, 0, 0, 0,
	0, 421, 1665, 2804, 0, 3165, 0, 0, 0, 1769, 0, 0,
	2340, 0, 0, 0, 0, 0, 2093, 497, 1331, 0, 0, 0,
	0, 2297, 0, 0, 0, 0, 2145, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 1626, 0, 0, 0, 0, 0, 166, 1030, 0, 0, 0,
	0, 0, 0, 3470, 0, 0, 0, 0, 0, 579, 551, 3081,
	0, 0, 1025, 188, 0, 0, 0, 0, 0, 0, 1897, 0,
	0, 0, 4166, 0, 0, 0, 0, 0, 0, 2471, 0, 0,
	0, 1000, 0, 0, 0, 0, 3036, 0, 0, 0, 435, 2694,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 4154,
	0, 0, 0, 944, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 1617, 0, 0, 0, 0, 0, 0, 0, 3633, 0,
	0, 0, 0, 0, 0, 0, 0, 1445, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 4063, 0, 0, 3405, 0, 0, 1020,
	3436, 0, 0, 0, 2327, 0, 0, 0, 0, 0, 0, 2359,
	0, 0, 0, 2238, 3717, 0, 0, 0, 0, 3292, 3995, 1697,
	0, 0, 0, 0, 0, 0, 0, 127, 0, 0, 0, 0,
	0, 0, 102, 2495, 0, 0, 0, 0, 601, 3957, 0, 2990,
	0, 338, 0, 0, 0, 0, 0, 0, 1427, 0, 0, 0,
	434, 40, 0, 0, 0, 971, 0, 0, 0, 0, 0, 0,
	3552, 0, 3246, 0, 0, 0, 2711, 0, 3499, 0, 0, 2035,
	0, 0, 0, 628, 0, 0, 0, 0, 0, 2296, 0, 0,
	3261, 0, 0, 0, 0, 0, 1615, 0, 1776, 0, 0, 0,
	3343, 0, 3637, 528, 3231, 0, 0, 0, 0, 0, 821, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 479, 0,
	0, 1962, 0, 0, 0, 0, 0, 0, 1388, 0, 0, 0,
	4057, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 3182, 0, 0, 0, 1310,
	1409, 1546, 0, 0, 0, 0, 414, 3909, 0, 0, 0, 0,
	3840, 0, 0, 909, 3529, 4242, 126, 0, 0, 0, 0, 0,
	3786, 0, 0, 0, 0, 0, 0, 485, 1340, 2582, 2593, 3266,
	3311, 0, 0, 0, 0, 3924, 0, 0, 627, 0, 0, 0,
	0, 0, 2176, 1027, 0, 0, 0, 3949, 0, 0, 4399, 0,
	0, 3151, 0, 0, 0, 0, 0, 0, 0, 0, 0, 3711,
	0, 886, 520, 3150, 0, 0, 0, 0, 0, 0, 2842, 0,
	0, 783, 1840, 2372, 0, 0, 0, 1647, 0, 0, 0, 0,
	3903, 0, 0, 3533, 0, 0, 1589, 2554, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 2717, 0, 0, 0, 3896, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 1876, 0, 1767,
	0, 0, 1982, 0, 0, 0, 0, 0, 0, 0, 1146, 0,
	0, 0, 0, 0, 0, 0, 499, 0, 2188, 0, 0, 3154,
	0, 0, 0, 0, 0, 1709, 0, 4130, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 2755, 0, 2637, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 1526, 964, 0,
	0, 0, 124, 1713, 4136, 0, 1949, 2269, 3618, 0, 0, 0,
	0, 1488, 1992, 3333, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 3133, 2281, 0, 3213, 0, 1571, 69, 0, 0, 0, 3322,
	0, 0, 0, 0, 0, 0, 0, 254, 3162, 0, 2657, 0,
	0, 1285, 1322, 0, 0, 3389, 0, 918, 0, 0, 183, 0,
	1060, 0, 0, 0, 0, 0, 2500, 175, 1495, 0, 0, 1832,
	0, 0, 424, 1205, 0, 1085, 3495, 1652, 2268, 4223, 4261, 0,
	0, 0, 418, 1459, 0, 2549, 0, 0, 0, 0, 865, 1155,
	2335, 707, 2984, 0, 3658, 0, 0, 0, 0, 322, 0, 0,
	0, 3784, 0, 0, 0, 2871, 0, 2349, 0, 0, 0, 2658,
	0, 0, 0, 0, 0, 0, 0, 1307, 0, 0, 1601, 0,
	0, 1462, 0, 0, 3066, 0, 0, 0, 0, 1382, 0, 0,
	0, 3233, 0, 0, 163, 0, 0, 0, 0, 0, 978, 1810,
	4127, 0, 3901, 3915, 0, 0, 0, 0, 0, 2862, 0, 0,
	0, 0, 0, 0, 0, 0, 161, 748, 0, 2713, 0, 0,
	1629, 0, 0, 0, 0, 1071, 511, 0, 0, 0, 0, 0,
	0, 0, 0, 2740, 0, 0, 0, 0, 0, 0, 984, 0,
	0, 0, 0, 0, 0, 3541, 744, 1058, 0, 0, 0, 0,
	0, 0, 3224, 3319, 0, 0, 1296, 0, 0, 0, 255, 768,
	0, 0, 0, 0, 0, 0, 1447, 2745, 0, 568, 0, 0,
	0, 0, 2204, 0, 0, 37, 0, 0, 0, 0, 0, 0,
	0, 0, 683, 0, 0, 0, 0, 0, 0, 422, 0, 0,
	0, 0, 0, 2462, 1187, 1487, 0, 0, 1706, 0, 0, 0,
	0, 1611, 0, 0, 0, 597, 0, 4042, 0, 0, 0, 2174,
	1540, 0, 0, 3392, 3034, 0, 0, 0, 0, 0, 0, 2265,
	2615, 3399, 4126, 0, 2958, 0, 0, 33, 3395, 0, 2099, 0,
	0, 0, 0, 122, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 3378, 0, 0, 0, 0, 0, 0, 0, 0, 2662,
	3304, 4381, 0, 0, 0, 3886, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 743, 0, 0, 0, 0, 2371, 0, 0, 0,
	3306, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1423,
	0, 0, 219, 3138, 0, 0, 0, 0, 0, 0, 3636, 0,
	0, 2373, 0, 0, 0, 0, 3771, 2872, 4281, 0, 0, 3315,
	0, 0, 0, 0, 0, 3524, 0, 0, 2702, 3613, 0, 3035,
	0, 0, 0, 0, 0, 0, 0, 0, 118, 0, 0, 0,
	0, 44, 0, 0, 0, 1520, 0, 0, 0, 2765, 0, 0,
	0, 0, 4293, 0, 0, 0, 0, 0, 0, 2919, 410, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 955, 0, 0, 2071, 0, 0, 0, 0, 0,
	0, 0, 3673, 1321, 0, 0, 0, 0, 0, 0, 1543, 2299,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 689, 0, 0,
	0, 0, 1793, 1812, 0, 0, 0, 1908, 0, 0, 3309, 0,
	0, 2805, 2564, 0, 0, 1785, 0, 0, 0, 0, 0, 2275,
	0, 2214, 2522, 2614, 1927, 3807, 0, 0, 0, 0, 0, 1431,
	0, 4387, 0, 0, 4384, 3360, 0, 0, 0, 0, 0, 0,
	0, 3509, 0, 3773, 999, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 3982, 0, 4238, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 1232, 1597, 0, 390,
	1151, 0, 0, 0, 0, 0, 0, 0, 2039, 0, 0, 0,
	2712, 0, 0, 1646, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 1186, 1237, 0, 0, 0, 3953, 0, 1757, 0, 0, 2652,
	0, 0, 486, 0, 0, 0, 0, 0, 401, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 562, 0,
	0, 0, 0, 4282, 2856, 0, 0, 2891, 0, 0, 0, 0,
	0, 1985, 0, 240, 0, 0, 0, 0, 630, 0, 0, 1230,
	0, 0, 0, 0, 54, 1162, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 806, 0, 0, 0, 0, 4298,
	0, 0, 0, 2801, 1770, 3492, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 4058,
	0, 4225, 0, 0, 0, 0, 0, 0, 0, 1392, 545, 0,
	0, 0, 0, 0, 0, 0, 0, 1822, 2445, 0, 0, 3441,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2025, 0,
	0, 0, 0, 0, 214, 2917, 0, 409, 0, 0, 221, 0,
	0, 1914, 0, 0, 0, 0, 0, 302, 0, 0, 2171, 450,
	1050, 1200, 0, 0, 0, 0, 0, 2869, 0, 1838, 0, 0,
	0, 0, 0, 3027, 3928, 0, 0, 3851, 3892, 0, 3417, 0,
	0, 0, 0, 0, 0, 0, 1890, 3973, 0, 0, 3522, 0,
	0, 1311, 0, 0, 0, 0, 2442, 3294, 0, 0, 0, 0,
	0, 0, 3517, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 3348, 890, 0, 4216, 0, 0, 0, 0,
	0, 0, 0, 0, 2790, 0, 1387, 0, 0, 0, 3194, 0,
	0, 0, 0, 830, 0, 0, 3902, 0, 0, 0, 276, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	751, 0, 0, 3500, 0, 0, 0, 0, 1660, 3916, 0, 211,
	3004, 0, 0, 0, 0, 0, 2234, 0, 0, 0, 0, 0,
	0, 145, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 2563, 0, 2884, 3168, 0, 0, 0, 0,
	1915, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 4125, 0, 2106, 3468, 0, 1339, 3180, 3592, 0, 0,
	0, 2457, 0, 3754, 0, 0, 0, 0, 0, 0, 3526, 0,
	0, 1676, 0, 0, 2493, 4241, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 1238, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 801, 0, 0, 0, 1712,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 1943, 0, 0, 0, 0, 0,
	1954, 459, 0, 0, 3371, 631, 3065, 2738, 0, 0, 0, 0,
	0, 1418, 0, 0, 0, 1141, 0, 0, 0, 0, 779, 0,
	2201, 0, 0, 0, 0, 2217, 0, 0, 0, 0, 3377, 0,
	1753, 0, 1831, 3761, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 3341, 0, 0, 3483, 0, 3775, 2218, 4357, 1124,
	0, 0, 0, 0, 0, 451, 0, 0, 0, 0, 2018, 0,
	1434, 3346, 3427, 0, 0, 1096, 0, 303, 0, 0, 0, 959,
	3671, 0, 0, 0, 0, 0, 923, 0, 0, 0, 2235, 0,
	0, 0, 0, 0, 0, 0, 4214, 0, 0, 674, 3387, 0,
	1671, 0, 0, 1781, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 1577, 0, 0, 0, 3756, 4033, 2782, 0, 1156, 0,
	0, 0, 3205, 3359, 0, 3683, 0, 0, 0, 0, 4366, 0,
	0, 2597, 3510, 0, 0, 3553, 0, 690, 0, 0, 0, 0,
	1826, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	375, 0, 0, 0, 0, 2766, 2866, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 3122, 0, 0, 0, 4249, 2074, 1229,
	0, 0, 0, 0, 0, 0, 477, 0, 0, 0, 139, 1696,
	2632, 0, 0, 0, 0, 0, 0, 0, 0, 522, 0, 1959,
	1235, 3766, 0, 0, 0, 0, 0, 1866, 0, 0, 1009, 0,
	0, 0, 0, 3795, 0, 0, 0, 4268, 1217, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 1923, 3709, 0, 243, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 2557, 0, 0, 0, 0, 4145, 1716,
	239, 0, 2881, 0, 651, 1299, 1996, 3060, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 1964, 0, 3313, 0,
	0, 0, 0, 0, 0, 0, 2832, 3895, 1492, 0, 0, 0,
	0, 0, 0, 0, 0, 2513, 0, 0, 3350, 0, 0, 2361,
	0, 0, 0, 0, 0, 0, 1978, 4111, 0, 475, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 154, 0,
	0, 0, 0, 0, 0, 0, 3123, 291, 0, 0, 3621, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2120, 0,
	0, 0, 506, 3748, 0, 3619, 0, 0, 3823, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 1572, 2823, 0, 0,
	0, 0, 98, 0, 0, 0, 3862, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 664, 804, 1880, 0, 2236, 0, 0, 0,
	0, 0, 3145, 0, 0, 0, 607, 0, 575, 3799, 4192, 0,
	0, 0, 0, 0, 4327, 0, 0, 0, 1578, 0, 3631, 0,
	1440, 0, 0, 0, 2115, 0, 2941, 0, 4397, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 4081, 1062, 2169, 0, 0, 4041, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 4364, 0,
	0, 0, 0, 3781, 0, 0, 456, 826, 1675, 324, 1518, 3962,
	0, 969, 3955, 0, 0, 2854, 2468, 3544, 845, 2450, 2011, 3704,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 4000, 0, 0, 0, 0, 0, 0, 376, 556, 0,
	0, 0, 0, 0, 0, 0, 645, 1888, 0, 0, 0, 3418,
	16, 4258, 0, 0, 0, 0, 0, 0, 0, 0, 0, 800,
	3713, 1420, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 1432, 0, 0, 0, 0, 1014, 1892, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 3142, 0,
	0, 0, 0, 0, 0, 3929, 0, 1091, 1936, 4052, 0, 34,
	0, 4071, 0, 0, 0, 0, 0, 0, 0, 0, 2334, 3501,
	0, 0, 0, 0, 0, 4311, 1461, 0, 0, 0, 0, 2914,
	0, 246, 1291, 3627, 0, 0, 0, 1645, 4243, 0, 0, 3662,
	0, 0, 0, 0, 0, 0, 0, 319, 2665, 3164, 0, 1471,
	0, 0, 0, 0, 0, 0, 2474, 3458, 0, 0, 0, 3974,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 1705, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 796, 0,
	0, 0, 0, 0, 1150, 0, 0, 1763, 3274, 0, 3099, 0,
	705, 0, 0, 0, 1180, 0, 0, 4079, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 998, 3734, 3878, 0,
	3837, 0, 169, 0, 442, 1917, 0, 0, 3736, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 419, 1376, 0, 0, 0,
	1782, 0, 0, 660, 0, 0, 80, 2319, 3332, 541, 0, 0,
	0, 2679, 0, 1260, 0, 0, 0, 0, 0, 0, 0, 0,
	2795, 4051, 0, 0, 0, 0, 0, 143, 3199, 0, 0, 0,
	0, 2461, 0, 0, 0, 0, 0, 3137, 0, 0, 0, 1279,
	2588, 0, 0, 4043, 0, 3689, 0, 0, 3289, 0, 0, 0,
	769, 0, 0, 0, 0, 0, 0, 1400, 0, 3651, 3428, 0,
	4295, 0, 0, 0, 0, 3800, 0, 0, 0, 3833, 0, 0,
	832, 1736, 0, 0, 0, 0, 4362, 0, 0, 0, 0, 3926,
	0, 0, 0, 0, 0, 0, 1613, 3695, 0, 4089, 0, 3883,
	0, 0, 0, 0, 0, 0, 965, 2436, 296, 3307, 0, 0,
	0, 1317, 3305, 3826, 0, 2286, 0, 4272, 0, 3075, 0, 0,
	3520, 1297, 0, 0, 0, 0, 0, 549, 776, 619, 0, 2022,
	0, 0, 2216, 0, 0, 0, 3455, 0, 0, 222, 0, 0,
	1657, 0, 0, 1177, 0, 0, 252, 391, 2002, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 2429, 0, 0, 0, 612, 615,
	1250, 0, 0, 0, 0, 0, 0, 1001, 3617, 4277, 0, 0,
	560, 1821, 596, 0, 0, 1359, 0, 3758, 1653, 0, 0, 0,
	0, 0, 0, 4328, 0, 0, 0, 0, 0, 0, 3573, 0,
	0, 0, 0, 0, 0, 0, 0, 2826, 428, 3675, 0, 1328,
	0, 0, 0, 2469, 0, 0, 0, 0, 0, 0, 0, 3435,
	3120, 2887, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	659, 2928, 2239, 0, 0, 3574, 3941, 0, 3222, 0, 0, 500,
	0, 0, 0, 0, 0, 0, 1083, 0, 0, 0, 0, 762,
	4087, 0, 0, 0, 0, 2708, 0, 0, 1402, 3947, 0, 0,
	0, 0, 0, 831, 0, 0, 3508, 0, 111, 0, 0, 0,
	0, 0, 0, 0, 1620, 2034, 1385, 4264, 0, 3760, 0, 0,
	860, 2671, 0, 147, 2097, 0, 0, 1430, 0, 0, 879, 2392,
	0, 0, 0, 0, 0, 0, 0, 1663, 378, 220, 2135, 0,
	0, 0, 0, 0, 262, 1893, 0, 0, 1261, 0, 0, 0,
	1386, 0, 3893, 1951, 0, 0, 0, 0, 4109, 0, 1373, 1894,
	0, 0, 0, 271, 0, 0, 0, 3719, 0, 0, 4329, 0,
	3210, 0, 0, 1622, 0, 0, 0, 3964, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 270, 610, 0, 0, 0,
	0, 2393, 0, 0, 0, 0, 1771, 0, 0, 0, 0, 0,
	0, 1394, 1509, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 2907, 4367, 0, 0, 0, 0, 2006, 0,
	0, 0, 0, 0, 0, 3743, 0, 3842, 0, 0, 0, 636,
	0, 0, 1219, 0, 0, 4097, 0, 0, 0, 4010, 229, 0,
	0, 0, 0, 0, 283, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 3023, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 170, 0, 0, 0, 0, 0, 0, 0,
	2211, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 2906, 0, 0, 1381, 962, 0, 0, 0, 0, 0,
	0, 3195, 0, 2666, 0, 1332, 4262, 0, 0, 0, 0, 0,
	2651, 4152, 3403, 0, 0, 0, 496, 0, 0, 0, 0, 0,
	1368, 0, 1612, 1768, 0, 0, 351, 0, 0, 441, 0, 0,
	0, 0, 0, 2345, 1157, 2626, 3790, 0, 4101, 0, 0, 0,
	2763, 2358, 3040, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	3080, 0, 4014, 0, 0, 1256, 0, 2509, 0, 0, 3539, 0,
	0, 0, 0, 0, 885, 1628, 0, 0, 0, 0, 523, 0,
	1998, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	4107, 3498, 0, 2323, 2722, 0, 0, 0, 0, 0, 0, 0,
	0, 2105, 3737, 3463, 0, 3388, 0, 0, 0, 0, 1443, 462,
	2822, 0, 0, 1070, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 3178, 0, 0, 0, 4170, 872, 0, 0, 0, 0,
	0, 937, 0, 1758, 4099, 0, 0, 0, 0, 4002, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 3063, 3502, 709,
	2444, 362, 0, 0, 0, 0, 0, 2942, 1739, 0, 1008, 2979,
	895, 671, 0, 0, 0, 0, 0, 0, 4098, 2988, 1584, 0,
	0, 0, 1483, 0, 0, 0, 2807, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 3262, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 658, 0, 0, 0, 0, 0, 0, 0,
	0, 1593, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 2852, 4171, 0, 0, 0, 0, 0, 0,
	0, 0, 3209, 868, 1765, 0, 0, 0, 0, 0, 0, 0,
	0, 18, 465, 68, 0, 1690, 1449, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 2725, 0, 1452, 4176,
	0, 0, 0, 0, 481, 0, 0, 0, 313, 3212, 0, 3430,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 3558, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 2298, 0, 0, 0,
	0, 4222, 0, 3854, 0, 0, 0, 0, 0, 0, 2930, 1986,
	1726, 3822, 4260, 0, 0, 1012, 0, 752, 0, 0, 1519, 3579,
	2690, 0, 0, 0, 0, 0, 0, 1042, 0, 0, 0, 0,
	943, 0, 0, 0, 0, 0, 0, 0, 0, 4093, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 363, 2902, 3172, 0, 2376,
	0, 0, 0, 719, 1945, 0, 803, 912, 3666, 0, 1878, 0,
	0, 3706, 0, 2187, 2764, 0, 0, 335, 0, 0, 0, 517,
	4358, 0, 0, 0, 2920, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 260, 0, 0, 0, 0, 0,
	0, 0, 2526, 0, 992, 0, 0, 0, 0, 1633, 0, 0,
	0, 2821, 0, 0, 4108, 0, 3669, 0, 3830, 0, 0, 0,
	0, 0, 0, 4156, 0, 0, 1566, 688, 0, 2949, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 3798, 29,
	0, 0, 2844, 0, 0, 0, 0, 0, 0, 4007, 0, 0,
	0, 0, 0, 0, 3331, 0, 67, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 1269, 0, 2643, 2390, 1777, 4320,
	0, 1875, 700, 3804, 0, 1549, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 41, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1858,
	310, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 3018, 0, 0, 2162, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2683,
	0, 775, 0, 0, 0, 0, 0, 0, 3068, 3297, 0, 0,
	0, 0, 0, 43, 1788, 4018, 4372, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 989, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 2219, 0, 0, 0, 0, 805, 0,
	0, 4322, 0, 2975, 397, 2776, 0, 0, 0, 1123, 0, 0,
	1984, 0, 2156, 0, 1006, 0, 0, 0, 2365, 1857, 0, 0,
	2061, 0, 3518, 0, 0, 0, 0, 0, 0, 0, 3566, 3930,
	0, 0, 0, 0, 4030, 0, 0, 0, 0, 0, 0, 2333,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	4354, 0, 2226, 2499, 0, 0, 0, 0, 0, 0, 0, 0,
	734, 2860, 0, 0, 3864, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 1037, 0, 0, 0, 0, 0, 0, 0, 0,
	4161, 0, 3143, 0, 0, 0, 0, 0, 0, 411, 3829, 4095,
	2447, 3271, 0, 0, 733, 0, 0, 0, 0, 0, 650, 0,
	0, 0, 0, 0, 0, 0, 4206, 0, 2734, 0, 0, 1226,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 3762, 0, 0, 0, 0, 0, 458, 0,
	0, 2104, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 2124, 0, 358, 1240, 0, 0, 0, 0, 0, 0, 2760,
	0, 741, 0, 3355, 0, 0, 0, 0, 0, 0, 1197, 0,
	0, 0, 4321, 1342, 0, 1670, 0, 0, 0, 985, 0, 0,
	0, 0, 1925, 0, 0, 0, 0, 2100, 0, 0, 0, 2079,
	0, 0, 0, 0, 0, 3012, 0, 0, 0, 0, 0, 0,
	2331, 1348, 0, 2736, 0, 364, 0, 0, 0, 1191, 0, 0,
	2663, 0, 3753, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 515, 0, 0,
	298, 2630, 20, 0, 0, 0, 0, 0, 0, 0, 0, 2839,
	0, 3191, 0, 0, 0, 0, 0, 0, 0, 2521, 0, 0,
	4355, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 555, 657, 1729, 3534, 0, 0, 0, 0, 0,
	0, 1961, 0, 0, 0, 2326, 2189, 0, 0, 0, 0, 1341,
	0, 1854, 0, 4006, 0, 0, 0, 0, 0, 0, 0, 2602,
	159, 0, 2773, 0, 0, 0, 3770, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 2857, 1208, 0, 0, 0, 732,
	0, 0, 0, 0, 0, 4067, 0, 0, 0, 1983, 0, 472,
	0, 0, 0, 0, 3288, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 2399, 1843, 0, 3396, 3961, 1493, 0, 4391, 0, 0,
	4069, 0, 0, 0, 0, 466, 0, 1486, 0, 0, 0, 0,
	0, 0, 0, 0, 2294, 0, 0, 0, 0, 0, 0, 3514,
	0, 1129, 0, 1803, 0, 0, 0, 0, 0, 26, 0, 745,
	0, 0, 0, 0, 0, 2830, 0, 0, 0, 0, 0, 0,
	0, 2405, 0, 0, 0, 0, 0, 0, 0, 0, 0, 3196,
	3401, 2946, 0, 0, 0, 1537, 4344, 0, 0, 0, 0, 0,
	788, 3989, 0, 3390, 3594, 856, 4402, 0, 0, 566, 0, 3912,
	0, 45, 1806, 0, 0, 0, 0, 1105, 2627, 0, 0, 1247,
	1223, 0, 1088, 0, 0, 0, 0, 0, 3626, 0, 0, 498,
	3177, 3866, 0, 1379, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 1460, 0, 0, 0, 0, 2903, 3783, 0,
	0, 2404, 0, 0, 1477, 3898, 0, 0, 0, 0, 2970, 0,
	0, 3844, 0, 0, 0, 0, 312, 802, 4037, 0, 0, 0,
	0, 0, 0, 0, 0, 589, 1168, 0, 0, 0, 0, 0,
	0, 2031, 0, 3422, 0, 0, 0, 0, 0, 0, 3992, 1167,
	0, 654, 0, 2206, 0, 2190, 2007, 1398, 2719, 3067, 0, 0,
	530, 921, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 2237, 0, 0,
	0, 0, 1188, 3132, 3785, 0, 382, 1619, 1643, 0, 0, 0,
	0, 0, 4376, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 2904, 0, 3890, 3437, 1538, 138, 857, 920,
	2221, 3361, 0, 0, 0, 0, 200, 0, 0, 412, 2230, 0,
	0, 0, 1823, 623, 1406, 1946, 1883, 726, 0, 0, 0, 0,
	0, 0, 1842, 0, 0, 0, 0, 3948, 0, 1178, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2629, 0,
	0, 0, 2252, 0, 4015, 0, 0, 0, 0, 0, 3910, 0,
	0, 2607, 0, 0, 0, 3110, 1273, 0, 3740, 0, 1558, 0,
	0, 0, 0, 0, 0, 0, 3329, 0, 2439, 0, 0, 0,
	119, 0, 1506, 0, 0, 0, 2149, 0, 2878, 0, 0, 0,
	0, 893, 1372, 0, 2357, 0, 2314, 2756, 3148, 2154, 0, 0,
	4133, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1731,
	4390, 0, 0, 0, 0, 210, 0, 1980, 2395, 3364, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 1585, 273, 3308, 4175, 0, 0, 1845, 0, 1163, 0, 0,
	0, 158, 0, 0, 0, 0, 1277, 0, 0, 0, 284, 0,
	0, 2568, 1248, 2674, 0, 0, 0, 0, 0, 0, 2550, 0,
	0, 0, 3247, 766, 0, 0, 0, 0, 0, 0, 0, 1365,
	4164, 0, 0, 0, 0, 113, 750, 2255, 0, 0, 0, 0,
	0, 0, 289, 1545, 0, 0, 0, 3980, 0, 1143, 0, 0,
	0, 0, 2132, 0, 0, 0, 0, 0, 0, 0, 203, 0,
	2130, 2482, 112, 0, 2215, 0, 0, 0, 0, 0, 982, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 2492, 0, 0, 0, 1563, 0, 0, 0, 0, 3353, 0,
	0, 0, 0, 0, 0, 2538, 0, 0, 0, 0, 0, 0,
	2111, 3414, 0, 3097, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 3661, 2266, 0, 0, 0, 0, 0, 0, 0,
	0, 3550, 0, 929, 0, 0, 1303, 0, 0, 0, 3564, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 78, 0,
	0, 1557, 3282, 0, 0, 3588, 0, 443, 2767, 3635, 0, 0,
	2669, 0, 0, 3972, 0, 0, 0, 1343, 0, 0, 0, 0,
	0, 0, 2412, 0, 869, 4280, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 864
};

static const uint32_t hyg_name_word_classes_values[] = {
	16384, 544, 544, 16384, 16384, 8, 8, 8, 32, 16, 134217728, 134217728,
	134217728, 134217728, 134217728, 256, 32, 134217728, 134217728, 134217728, 1024, 134217728, 134217728, 134217728,
	134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 1024, 16,
	8, 134217728, 134217728, 134217728, 256, 33554432, 131072, 134217728, 134217728, 134217728, 134217728, 134217728,
	134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728,
	134217728, 134217728, 32, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 4,
	33554432, 134217728, 134217728, 134217728, 134217728, 1048576, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728,
	1024, 135267328, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728,
	134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728,
	134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134742016, 134217728, 134217728,
	134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728,
	134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728,
	134217728, 134217728, 134217728, 134217728, 134217728, 33554432, 134217728, 33554432, 134217728, 134217728, 134217728, 134217728,
	134217728, 134217728, 33554432, 134217728, 256, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728,
	134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 135266560, 134217728, 134217728, 134217728, 134217728, 16384,
	134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728,
	134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728,
	134217728, 8388608, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728,
	134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728,
	134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728,
	134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728,
	33554432, 134217728, 134217728, 134217728, 134217728, 134217728, 33554432, 33554432, 1, 134217728, 134217728, 134217728,
	134217728, 33554432, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 201326592, 134217728, 134217728, 134217728,
	134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728,
	134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 67108864, 67108864, 256, 134217728, 134217728, 134217728,
	134217728, 134217728, 134217728, 134217728, 256, 32, 134217728, 1, 134217728, 134217728, 134217728, 134217728,
	134217728, 1024, 16, 134217728, 134217728, 134217728, 134217728, 134217728, 67108864, 134217728, 134217728, 134217728,
	134217728, 134217728, 134217728, 134217728, 67108864, 33554432, 134217728, 134217728, 67117058, 2, 2, 8192,
	67108864, 33554432, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728,
	134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 8, 18, 1,
	134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 16, 134217728, 134217728, 16, 256,
	134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134219776, 134217728, 134217728, 8, 134217728, 134217728,
	134217728, 134217728, 134217728, 134217728, 134217728, 201326592, 67108864, 33554432, 134217728, 134217728, 134217728, 134217728,
	134217728, 134217728, 134217728, 134217728, 134217728, 201326592, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728,
	134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 67108864, 134217728, 134217728, 67108864,
	134217728, 134217728, 134217728, 67108864, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728,
	134217728, 134217728, 134217728, 134217728, 134217728, 256, 134217728, 134217728, 134217728, 134217728, 134217728, 1024,
	1024, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 67108864, 134217728, 67108864,
	134217728, 33554432, 135266304, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 67108864, 134217728, 134217728,
	65536, 1024, 67108864, 134217728, 67108864, 67108864, 67108864, 256, 67108864, 134217728, 134217728, 134217728,
	134217728, 16, 2, 134217728, 134217728, 134217728, 134217728, 33554432, 134217728, 134217728, 67108864, 134217728,
	134217728, 134217728, 2097152, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 67108864, 67108864, 134217728,
	262152, 256, 2097152, 4, 33554432, 33554432, 2097152, 134217728, 134217728, 134217728, 134217728, 8388608,
	33554432, 33554432, 1, 33554432, 33554432, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728,
	142606336, 134217728, 134217728, 134217728, 142606336, 134217728, 33554432, 134217728, 134217728, 134217728, 134217728, 134217728,
	134217728, 134217728, 134217728, 67108864, 67108864, 33554432, 67108864, 134217728, 2097152, 67108864, 33554432, 134217728,
	134217728, 134217728, 33554432, 33554432, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728,
	134217728, 134217728, 134217728, 134217728, 134217728, 1, 8, 134217728, 134217728, 134217728, 134217728, 134217728,
	134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 8388608, 8, 786432, 134217728,
	134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728,
	134217728, 67108864, 134742016, 67108864, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728,
	134217728, 67108864, 67108864, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 786432, 134217728,
	134217728, 134217728, 134217728, 524288, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728,
	134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728,
	134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 1, 134217728, 134217728, 134217728, 134217728,
	134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 201326592, 134217728, 67108864, 134217728,
	134217728, 134217728, 134217728, 134217728, 134217728, 33554432, 134217728, 134217728, 134217728, 134217728, 1, 134217728,
	201326592, 134217728, 67108864, 67108864, 142606336, 8388608, 142606336, 8388608, 134217728, 134217728, 134217728, 134217728,
	2097152, 134217728, 2097152, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728,
	134217728, 142606336, 33554432, 134217728, 134217728, 134217728, 33554432, 134217728, 134217728, 134217728, 524288, 134217728,
	134217728, 134217728, 134217728, 134217728, 134217728, 33554432, 134217728, 134217728, 33554432, 33554432, 33554432, 134217728,
	134217728, 8, 1, 33554432, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 33554432, 8,
	134217728, 33554432, 134217728, 134217728, 1048576, 134217728, 134217728, 134217728, 134217728, 134217728, 33554432, 134217728,
	134217728, 134217728, 134217728, 8388608, 64, 32, 134217728, 134217728, 134217728, 134217728, 192, 64,
	192, 1, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728,
	134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 544, 134217728,
	134217728, 134217728, 134217728, 134217728, 134217728, 8, 8, 544, 2097152, 134217728, 134217728, 134217728,
	134217728, 134217728, 134217728, 131072, 131072, 131072, 131072, 192, 192, 64, 134217728, 33554432,
	192, 192, 192, 134217728, 512, 134217728, 134218272, 67108864, 134217728, 134217728, 134217728, 134217728,
	4, 544, 134217728, 608, 67108864, 134217728, 1, 1, 134217920, 134217728, 134217728, 33554432,
	134217728, 134217728, 134217728, 512, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728,
	134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728,
	134217728, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
	1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
	1, 1, 1, 1, 134217728, 8, 8, 134217728, 134217728, 134217728, 1, 1048624,
	1, 1, 1, 2097152, 134217728, 134217728, 142606336, 134217728, 134217728, 134217728, 1, 134217728,
	134217728, 134217728, 134217728, 134217730, 134217728, 134217728, 2097152, 134217728, 2097152, 2097152, 134217728, 134217728,
	134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 32,
	134217728, 1, 134217728, 1, 1, 1, 1, 134217728, 134217728, 134217728, 134217728, 2097152,
	1, 8, 262145, 1, 1, 1, 134217728, 134217728, 1, 134217728, 134217728, 134217728,
	1, 2097152, 1, 1, 1, 1, 1, 1, 1, 1, 8, 1,
	1, 1, 135266368, 67108864, 134217728, 67108864, 67108864, 67108864, 67108864, 67108864, 67108864, 33554432,
	67108864, 33554432, 67108864, 2097152, 134217728, 1, 131072, 131072, 33554432, 1, 131072, 131072,
	32768, 134217728, 134217728, 134217728, 65536, 65536, 134217728, 134217728, 134217728, 135266304, 16, 134217728,
	134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 8192, 8192, 134217728,
	134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728,
	134217728, 134217728, 1, 1, 134217728, 134217728, 134217728, 134217728, 1536, 134217728, 134217728, 134217728,
	134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728,
	134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728,
	134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728,
	134217728, 134217732, 134217728, 134217728, 134217728, 8, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728,
	134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 16384,
	134217728, 134217728, 134217728, 2, 134217728, 134217728, 134217728, 134217728, 134217728, 1, 134217728, 134217728,
	134217728, 65536, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 1, 134217728, 134217728, 134217728,
	33554432, 134217728, 134217728, 33554432, 8, 134217728, 134217728, 134217728, 134217728, 16384, 201326592, 134217728,
	134217728, 134217728, 134217728, 134217728, 65536, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728,
	134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 1, 1,
	134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 67108864, 134217728, 134217728, 8, 8, 134217728,
	131072, 131072, 2097152, 1, 1, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 2097152,
	2, 134217728, 134217728, 142606336, 134217728, 134217728, 134217728, 67108864, 134217728, 16, 8388608, 134217728,
	134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728,
	33554432, 33554432, 134217728, 134217728, 33554432, 33554432, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728,
	134217728, 134217728, 16, 33554432, 8, 134217728, 134217728, 134217728, 134217728, 8, 134217728, 134217728,
	134217728, 4096, 2097152, 134217728, 134217728, 134217728, 67108864, 134217728, 134217728, 134217728, 134217728, 134217728,
	134217728, 134217728, 33554432, 134217728, 134217728, 134217728, 134217728, 2097152, 134217728, 33554432, 67108864, 67108864,
	524290, 1, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728,
	134217728, 134217728, 134217728, 134217728, 134217728, 201326592, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728,
	134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 201326592, 134217728, 134217728, 1,
	8, 134742016, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728,
	134217728, 134217728, 134217728, 8194, 8194, 8192, 33554432, 134217728, 134217728, 134217728, 134217728, 134217728,
	134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 1, 1, 1, 1,
	1, 1, 1048576, 33554432, 8388608, 65536, 65536, 8192, 8192, 134217728, 134217728, 134217728,
	134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 67108864,
	33554432, 33554432, 2097152, 33554432, 33554432, 33554432, 67108864, 33554432, 67108864, 201326592, 1048576, 65536,
	65536, 65536, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 2,
	134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 1, 1, 134742016, 134217728, 134217728, 1,
	134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728,
	134217728, 134217728, 201326592, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728,
	134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728,
	134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728,
	134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 67108864,
	134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728,
	134217728, 67108864, 67108864, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728,
	134217728, 134217728, 134217728, 134217728, 33554432, 33554432, 33554432, 134217728, 134217728, 134217728, 134217728, 33554432,
	134217728, 134217728, 134217728, 2097152, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 2,
	8388608, 134217728, 8388608, 134217728, 2097152, 8194, 2, 134217728, 8388608, 134217728, 134217728, 134217728,
	134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728,
	134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 67108864, 134217728, 134217728, 134217728, 8194, 1048576,
	142606336, 134217728, 134217728, 134217728, 67108864, 33554432, 134217728, 67108864, 134217728, 134217728, 134217728, 201326592,
	134217728, 134217728, 67108864, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728,
	134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 67108864, 33554432, 33554432, 67108864, 134217728, 134217728,
	67108864, 134217728, 134217728, 134217728, 134217728, 134217728, 4, 1048576, 1, 4, 2097152, 134217728,
	134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 2097152, 134217728, 67108864, 134217728, 134217728, 134217728,
	2097152, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 2097152, 134217728,
	134217728, 2097152, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728,
	134217728, 134217728, 4, 1048576, 2097152, 2, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728,
	134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728,
	134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 524288, 134217728, 134217728,
	134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728,
	134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728,
	134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 1, 1, 33554432, 33554432, 1,
	201326592, 201326592, 8192, 8192, 544, 134217728, 33554432, 134217728, 2097152, 16, 134217728, 134217728,
	134217728, 134217728, 134217728, 134217728, 134217728, 1048576, 134217728, 134217728, 134217728, 1, 134217728, 134217728,
	134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 1, 1048576, 134217728, 134217728, 134217728, 134217728,
	134217728, 134217728, 134217728, 67108864, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728,
	134217728, 134217728, 134217728, 134217728, 134217728, 32768, 134217728, 1048576, 1024, 134217728, 134217728, 33554432,
	134217728, 134217728, 134217728, 134217728, 33554432, 134217728, 134217728, 134217728, 134217728, 134217728, 8, 8,
	134217728, 134217728, 134217728, 1048576, 134217728, 134217728, 256, 32, 134217728, 131072, 131072, 134217728,
	134217728, 134217728, 21, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728,
	1, 134217728, 134217728, 134217728, 134217728, 1, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728,
	134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728,
	134217728, 4, 8, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728,
	134217728, 33554432, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728,
	134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 67108864, 134217728, 134217728, 134217728,
	134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728,
	134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728,
	134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728,
	134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134742016, 134217728,
	134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 16, 134217728, 134217728, 134217728,
	134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728,
	134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728,
	134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 142606336, 142606336, 134217728, 134217728, 134217728, 134217728,
	134217728, 1, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 1, 8,
	135266304, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728,
	134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728,
	134217728, 134742016, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728,
	134217728, 134217728, 67108864, 134217728, 134217728, 1, 1, 134217728, 134217728, 134217728, 134217728, 134217728,
	134217728, 134217728, 134217728, 134217728, 134217728, 134742016, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728,
	134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728,
	134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728,
	262152, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 1, 134217728, 134217728, 1,
	134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728,
	134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 8, 8, 134217728, 4, 134217728, 134217728,
	134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728,
	134217728, 8, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 2,
	2097152, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728,
	134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728,
	134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728,
	134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728,
	134217728, 134217728, 8, 1048576, 134217728, 2097152, 2097152, 134217728, 134217728, 134217728, 134217728, 134217728,
	134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 1048576, 134217728, 134217728, 134217728,
	134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728,
	134217728, 134217728, 134217728, 134217728, 135266304, 134217728, 134217728, 134217728, 134217728, 1, 134217728, 134217728,
	134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728,
	134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 262144, 134217728, 134217728,
	134217728, 134217728, 134217728, 134217728, 134217728, 64, 1049152, 134217728, 67108864, 134217728, 134217728, 1,
	134217728, 134217728, 134217728, 134217728, 201326592, 134217728, 134217728, 67108864, 134217728, 134217728, 576, 134217728,
	134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 201326592, 134217728, 134217728, 134217728,
	134217728, 134217728, 134217728, 134217728, 1049280, 134217728, 134217728, 2097152, 67108864, 67108864, 134217728, 67108864,
	67108864, 67108864, 134217728, 134217728, 134217728, 67108864, 67108864, 67108864, 67108864, 67108864, 134217728, 134217728,
	1, 134217728, 134217728, 67108864, 67108864, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728,
	134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728,
	134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 67108864, 67108864, 134217920, 134217728, 134217728, 134217728,
	134217728, 67108864, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 1048768, 134217728, 134217728,
	134217728, 2, 1, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728,
	134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728,
	33554432, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728,
	134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 8, 8,
	134217728, 1049280, 33554432, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728,
	134217728, 134217728, 33554432, 2, 134217728, 134217728, 134217728, 134217728, 167772160, 576, 134217728, 134217728,
	134217728, 134217728, 134217728, 134217728, 2097152, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728,
	142606336, 134217728, 134217728, 134217728, 134217728, 33554432, 134217728, 1, 135266304, 134217728, 134217728, 134217728,
	134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728,
	134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728,
	134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728,
	167772160, 134217728, 134217728, 8388608, 134217728, 134217728, 134217728, 134217728, 8388608, 134217728, 134217728, 134217728,
	134217728, 134217728, 134217728, 134217728, 134217728, 67108864, 134217728, 134217728, 67108864, 16777216, 1572880, 134217728,
	134217728, 134217728, 134217728, 4096, 4194304, 4194304, 4194304, 4194304, 4194304, 4194304, 4194304, 4194304,
	4194304, 4194304, 4194304, 4194304, 4194304, 4194304, 33554432, 134217728, 134217728, 134217728, 134217728, 4194304,
	4194304, 4194304, 4194304, 4194304, 4194304, 4194304, 4194304, 4194304, 4194304, 4194304, 4194304, 4194304,
	4194304, 4194304, 4194304, 4194304, 4194304, 4194304, 4194304, 4194304, 4194304, 4194304, 4194304, 4194304,
	4194304, 4194304, 4194304, 1, 134217728, 134217728, 134217728, 134217728, 1, 134217728, 134217728, 134217728,
	134217728, 17, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 1, 134217728,
	134217728, 134217728, 2097152, 2097152, 134217728, 67108864, 134217728, 1, 134217728, 134217728, 134217728, 134217728,
	134217728, 134217728, 134217728, 67108864, 2097152, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728,
	134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 8388608, 134217728,
	134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 67108864, 67108864, 134217728, 134217728, 134217728,
	134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728,
	134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728,
	134217728, 134217728, 134217728, 134217728, 150994944, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728,
	134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728,
	134217728, 134217728, 33554432, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728,
	134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728,
	134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 33554432, 134217728, 134217728, 134217728, 134217728, 134217728,
	134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 33554432, 134217728, 134217728, 201326592, 134217728, 134217728,
	134217728, 134217728, 134217728, 134217728, 134217728, 150994944, 33554432, 134217728, 134217728, 134217728, 67108864, 134217728,
	134217728, 134217728, 134217728, 134217728, 201326592, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728,
	134217728, 134217728, 33554432, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728,
	134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728,
	134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 1, 134217728, 8, 8,
	266240, 262160, 16, 2, 2097152, 134217728, 134217728, 134217728, 20, 33554432, 134217728, 134217728,
	134217728, 134217728, 134217728, 1, 33554432, 1, 33554432, 134217728, 134217728, 134217728, 134217728, 134217728,
	134217728, 134217728, 134217728, 67108864, 134217728, 33554432, 33554432, 33554432, 1, 8, 134217728, 134217728,
	142606336, 134217728, 67108864, 134217728, 33554432, 134217728, 134217728, 1, 1, 134217728, 134217728, 67108864,
	1, 1, 1, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 67108864, 134217728,
	134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728,
	134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728,
	134217728, 134217728, 134217728, 134217728, 142606336, 134217728, 134217728, 134217728, 134217728, 67108864, 134217728, 134217728,
	134217728, 16, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 167772160, 134217728,
	134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 1, 1, 134217728, 1,
	134217728, 134217728, 134217728, 134217728, 134217728, 1, 1, 1, 1, 135266304, 134217728, 134217728,
	134217728, 134217728, 134217728, 134217728, 134217728, 33554432, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728,
	134217728, 134217728, 134217728, 67108864, 1, 4, 33554432, 33554432, 134217728, 142606336, 134217728, 33554432,
	33554432, 67108864, 33554432, 67108864, 33554432, 134217728, 67108864, 134217728, 134217728, 67108864, 16, 8,
	262145, 1, 1, 16, 1, 262145, 262156, 16, 1, 1, 134217728, 134217728,
	4, 134217728, 33554432, 134217728, 134217728, 134217728, 134217728, 134217728, 33554432, 1, 1, 1,
	134217728, 17301504, 134217728, 134217728, 512, 1048576, 134217728, 134217728, 65536, 134217728, 134217728, 134217728,
	134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 65536,
	134217732, 65536, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728,
	134217728, 134217728, 134217728, 33554432, 134217728, 134217728, 2097152, 134217728, 65536, 134217728, 134217728, 136314880,
	2097152, 1, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728,
	16, 33554432, 1310720, 1048576, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728,
	134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 131072,
	33554432, 8388608, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728,
	134217728, 134217728, 134217728, 134217728, 134217728, 1048576, 134217728, 134217728, 67108864, 134217728, 134217728, 134217728,
	134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728,
	134217728, 134217728, 134217728, 134217728, 67108864, 16, 33554432, 134217728, 134217728, 65536, 65536, 134217728,
	33554432, 32, 134217728, 256, 8, 134217728, 16384, 134217728, 134217728, 134217728, 4, 256,
	16, 16384, 1048576, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 33554432, 134217728,
	134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 256, 32, 272, 32,
	33554432, 134217728, 134217728, 134217728, 33554432, 33554432, 16, 134217728, 134217728, 33554432, 134217728, 134217728,
	134217728, 134217728, 134217728, 1048576, 1024, 256, 32, 131072, 131072, 134217728, 134217728, 134217728,
	134217728, 134217728, 134217728, 134217728, 4, 1, 134217728, 134217728, 134217728, 2, 134217728, 134217728,
	1, 134217728, 1, 134217728, 134217728, 134217728, 134217728, 33554432, 67108864, 33554432, 134217728, 134217728,
	134217728, 33554432, 134217728, 1, 33554434, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728,
	134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728,
	134217728, 134217728, 134217728, 134217728, 134217728, 67108864, 8388608, 1, 2, 16, 134217728, 134217728,
	134217728, 134217728, 67108864, 33554432, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728,
	134217728, 134217728, 134217728, 33554432, 134217728, 67108864, 67108864, 67108864, 134217728, 134217728, 134217728, 67108864,
	134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 33554432, 786432, 1, 262152, 1, 134217732,
	134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 1048576, 67108864, 134217728, 134217728, 134217728,
	134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 142606336,
	134217728, 134217728, 134217728, 142606336, 33554432, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728,
	33554432, 134217728, 134217728, 134217728, 134217728, 134217728, 67108864, 134217732, 134217728, 134217728, 67108864, 67108864,
	33554432, 2, 2, 8194, 8192, 134217728, 1, 1, 134217728, 1, 1, 1,
	1, 1, 1, 1, 1, 1, 1, 134217728, 134217728, 67108864, 16, 1048576,
	4, 8, 1048576, 134217728, 2097152, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 16,
	134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728,
	134217728, 134217728, 2097152, 134217728, 134217728, 2, 1, 134217728, 134217728, 134217728, 134217728, 134217728,
	134217728, 134217728, 134217728, 134217728, 33554432, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728,
	134217728, 134217728, 134217728, 16, 16, 1048576, 134217728, 134217728, 2097152, 134217728, 134217728, 134217728,
	134217728, 2097152, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 33554432,
	134217728, 134217728, 142606336, 134217728, 67108864, 67108864, 134217728, 134217728, 134217728, 67108864, 67108864, 134217728,
	134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 4, 134217728, 33554432, 16, 1, 1,
	1, 67108864, 41943040, 1048576, 134217728, 33554432, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728,
	134217728, 134217728, 134217728, 134217728, 2, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728,
	134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 2097152, 134217728, 134217728, 134217728, 134217728, 134217728,
	8192, 33554432, 33554432, 67108864, 67108864, 134217728, 16, 1, 1048576, 134217728, 134217728, 134217728,
	134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 201326592, 33554432, 134217728, 33554432, 67108864, 142606336,
	142606336, 134217728, 134217728, 33554432, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728,
	33554432, 134217728, 134217728, 67108864, 134217728, 134217728, 134217728, 33554432, 134217728, 134217728, 134217728, 134217728,
	134217728, 134217728, 134217728, 134217728, 2097152, 134217728, 134217728, 134217728, 142606336, 134217728, 134217728, 134217728,
	134217728, 134217728, 142606336, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 2097152,
	67108864, 67108864, 1, 67108864, 134217728, 67108864, 134283264, 65536, 134217728, 33554432, 134217728, 134217728,
	134217728, 134217728, 134217728, 134217728, 33554432, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728,
	134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 67108864,
	1048576, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 4096, 4096, 134217728,
	134217728, 134217728, 33554432, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728,
	134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 4096, 134217728, 134217728, 134217728, 134217728, 134217728,
	134217728, 134217728, 134217728, 4096, 4096, 33554432, 134217728, 167772160, 4096, 33554432, 134217728, 134217728,
	33554432, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 4, 134217728, 134217728,
	1048576, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728,
	134217728, 8, 1, 1, 8, 1, 1, 1, 134217728, 33554432, 33554432, 134217728,
	134217728, 134217728, 134217728, 33554432, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 1, 1,
	1, 1, 2097152, 2097152, 2097152, 134217728, 134217728, 134217728, 1048576, 134217728, 134217728, 134217728,
	134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728,
	1, 134217728, 134217728, 134217728, 134217728, 1, 1, 1, 1, 1, 1, 134217728,
	1, 134217728, 134217728, 33554432, 134217728, 134217728, 134217728, 134217728, 134217728, 33554432, 134217728, 134217728,
	134217728, 134217728, 33554432, 134217728, 134217728, 134217728, 134217728, 1, 134217728, 134217728, 134217728, 134217728,
	134217728, 134217728, 2, 1, 16, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728,
	134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 8, 1048576, 33554432, 4, 8388608, 134217728,
	134217728, 134217728, 134217728, 134217728, 8388608, 134217728, 142606336, 33554432, 134217728, 134217728, 134217728, 134217728,
	134217728, 134217728, 33554432, 134217728, 33554432, 33554432, 1, 262154, 1, 1, 1, 266240,
	134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728,
	134217728, 134217728, 134221824, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728,
	134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728,
	134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 1048576,
	134217728, 134217728, 134217728, 134217728, 134217728, 2097152, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728,
	134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728,
	134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 65536,
	134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 544, 1048576, 134217728, 134217728, 134217728, 134217728,
	134217728, 134217728, 134217728, 33554432, 134217728, 134217728, 134217728, 1, 33554432, 1, 32, 4,
	134217728, 134217728, 134217728, 256, 33554432, 544, 134217728, 544, 134217728, 134217728, 134217728, 134217728,
	134217728, 134217728, 134217728, 67108864, 134217728, 134217728, 134217728, 134217728, 786432, 134217728, 134217728, 134217728,
	134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 4, 4, 134217728, 134217728,
	134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 256,
	32, 134217728, 134217728, 134217728, 524288, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728,
	134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728,
	134217728, 134217728, 134217728, 134217728, 134217728, 135266304, 134217728, 134217728, 134217728, 32, 134217728, 134217728,
	134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728,
	134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728,
	2097152, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 33554432, 134217728, 256, 134217728,
	134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728,
	134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728,
	134217728, 134217728, 134217728, 1048576, 134217728, 134217728, 1048576, 134217728, 16384, 134217728, 256, 256,
	32, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 16640, 4,
	134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 256, 32, 32, 32, 134217728,
	134217728, 134217728, 134217728, 33554432, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728,
	134217728, 8388608, 134217728, 134217728, 32, 32, 32, 32, 134217728, 134217728, 134217728, 134217728,
	33554432, 134217728, 134217728, 134217728, 134217728, 67108864, 32, 32, 33554432, 32, 134217728, 65536,
	131072, 134217728, 134217728, 134217728, 134217728, 131072, 131072, 131072, 65536, 131072, 134217728, 134217728,
	134217728, 4, 65536, 32, 134217728, 167772160, 134217728, 134217728, 134217728, 33554432, 33554432, 8,
	8, 134217728, 134217728, 134217728, 134217728, 134217728, 33554432, 134217728, 134217728, 134217728, 134217728, 134217728,
	134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728,
	134217728, 134217728, 134217728, 134217728, 134217728, 1048576, 134217728, 32, 134218016, 32, 256, 134217728,
	134217728, 134217728, 134217728, 134217728, 1048576, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728,
	134217728, 134217728, 134217728, 134217728, 1048576, 1, 1, 134217728, 134217728, 134217728, 134217728, 134217728,
	134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728,
	134217728, 134217728, 131072, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728,
	134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728,
	134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728,
	134217728, 524288, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 1048576,
	134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 8,
	8, 134217728, 134217728, 8, 1048576, 8, 32768, 1048576, 134217728, 134217728, 134217728, 134217728,
	134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 1048576, 134217728, 134217728, 134217728, 1048576, 1048576,
	134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 1048576, 134217728,
	134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 65536, 1048576, 134217728, 134217728,
	134217728, 134217728, 134217728, 134217728, 33554432, 134217728, 134217728, 134217728, 134217728, 134217728, 65536, 134217728,
	134217728, 135266304, 134217728, 134217728, 134217728, 134217728, 131072, 131072, 134217728, 134217728, 134217728, 134217728,
	134217728, 134217728, 2, 1049376, 32, 32, 134217728, 134217728, 134217728, 33554432, 134217728, 134217728,
	134217728, 142606336, 134217728, 134217728, 134217728, 65536, 65536, 201326592, 134217728, 134217728, 134217728, 134217728,
	134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728,
	134217728, 1, 134217728, 1, 1, 134217728, 1, 134217728, 134217728, 134217728, 134217728, 134217728,
	134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728,
	1, 1, 134217728, 1, 1, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728,
	134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 8, 134217728, 134217728, 134217728, 134217728,
	134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 8, 134217728, 134217728, 134217728, 131072, 131072,
	131072
};

const HygWordlist hyg_name_word_classes = {
	hyg_name_word_classes_words, hyg_name_word_classes_offsets, hyg_name_word_classes_slots, 16383, 4405, 24,
	hyg_name_word_classes_values, NULL, NULL
};

extern const HygWordlist hyg_name_title_forms;

static const char hyg_name_title_forms_words[] =
	"2nd3rd4thaaacaaccaagrarc"
	"havvbabaronbaronesbarone"
	"ssebbabcbcabecbedbengbph"
	"armbrbscccaptcavcbecfaci"
	"vingcolcpacplcscdamedbed"
	"dsdentdhrdhrndipldipl-be"
	"triebswdipl-bioldipl-che"
	"mdipl-desdipl-geogrdipl-"
	"infdipl-informdipl-ingdi"
	"pl-jurdipl-kffrdipl-kfmd"
	"ipl-mathdipl-oecdipl-phy"
	"sdipl-psychdipl-p\303\244ddipl"
	"-sozdipl-verwwdipl-volks"
	"wdipl-wirt-ingdipl-wirts"
	"ch-ingdipl-\303\266kdiplingdip"
	"lom-ingenieurdiplom-kauf"
	"fraudiplom-kaufmanndisdm"
	"ddnadodocdocteurdoctordo"
	"mineedondottdottordottor"
	"edottoressadottssado\303\261ad"
	"phildrdr-ingdradrdrdrhcd"
	"rirdrjurdrmeddrmeddentdr"
	"medvetdrphildrrernatdrre"
	"rpoldrsdrscdrsirdrtheold"
	"sd\302\252d\303\261aeddegreheleuteem"
	"embaengeng\302\272ervenesqexma"
	"exmofacafacsfamfamiliefa"
	"therfcafigliofilhofilsfr"
	"fraeuleinfraufrcsfreifra"
	"ufreiherrfrkfrlfrufr\303\244ul"
	"einfr\303\266kenfr\303\270kengengent"
	"gentmageomgraafgrafgravi"
	"ngr\303\244finhhabhabilhcheerh"
	"errherraherrnhijohonhrii"
	"iiiingin\305\274iriurivjdjhrjk"
	"vrjnrjonkheerjonkvrouwjr"
	"judrjuffrouwjunjuniorjur"
	"j\303\272niorkankbekommrladyle"
	"kliclicdallbllmlordltmam"
	"adamemademoisellemagmag\302"
	"\252majma\303\256trembambemdmdesm"
	"emedmejmejuffrouwmeneerm"
	"engmessieursmessrsmevrme"
	"vrouwmgrmimmissmissismis"
	"termllemllesmmemmesmonsi"
	"eurmontmpamphilmrmrdrmrd"
	"rsmresmrsmsmscmscimtremu"
	"drmultmvdrmwmxnatneitine"
	"tonpobeoecofmoposbpaedpa"
	"eddrpanpanipanstwopastpa"
	"storpa\305\204stwopdpepharmdrp"
	"hdphdrphilpolprinceprinc"
	"essprinzpriv-dozprivatdo"
	"zentprofprofdrprofdrirpr"
	"ofesseurprofessorprofirp"
	"rofmrprofmrdrprofssaprof"
	"\302\252psydpublp\303\250reraragragi"
	"oniererbrcrerretrevrevdr"
	"everendridderrnrndrrouva"
	"scsensenhorsenhorasenior"
	"senorsenorasenoritase\303\261o"
	"rse\303\261orase\303\261oritasgtsigs"
	"ignasignorsignorasignore"
	"signorinasigrasigrinasir"
	"sistersivingsjsnrsocspet"
	"tsrsrasressrtatavtaztech"
	"ntheoltheolhcunivvetviiv"
	"iiiwedweduwexiixiiixivxv"
	"izr\316\272\316\261\316\272\316\277\317\202\316\272\317\205\317\201\316\257\316\261\316"
	"\272\317\215\317\201\316\271\316\277\317\202\320\263-\320\266\320\260\320\263-\320\275\320"
	"\263\320\276\321\201\320\277\320\276\320\264\320\270\320\275\320\263\320\276\321\201\320\277\320"
	"\276\320\266\320\260\320\274\320\273\321\201\321\202";

static const uint32_t hyg_name_title_forms_offsets[] = {
	0, 3, 6, 9, 11, 14, 18, 21, 25, 28, 30, 35,
	42, 51, 54, 56, 59, 62, 65, 69, 75, 77, 80, 81,
	85, 88, 91, 94, 100, 103, 106, 109, 112, 116, 119, 122,
	126, 129, 133, 137, 151, 160, 169, 177, 187, 195, 206, 214,
	222, 231, 239, 248, 256, 265, 275, 284, 292, 302, 313, 326,
	342, 350, 357, 373, 388, 403, 406, 409, 412, 414, 417, 424,
	430, 437, 440, 444, 450, 457, 467, 474, 479, 484, 486, 492,
	495, 499, 503, 507, 512, 517, 526, 534, 540, 548, 556, 559,
	563, 568, 575, 577, 580, 584, 587, 590, 598, 600, 604, 607,
	612, 617, 620, 624, 628, 632, 636, 639, 646, 652, 655, 661,
	666, 670, 672, 681, 685, 689, 697, 705, 708, 711, 714, 723,
	730, 737, 740, 744, 750, 754, 759, 763, 769, 776, 777, 780,
	785, 787, 791, 795, 800, 805, 809, 812, 814, 816, 819, 822,
	826, 828, 831, 833, 835, 838, 842, 845, 853, 862, 864, 868,
	876, 879, 885, 888, 895, 898, 901, 906, 910, 913, 916, 921,
	924, 927, 931, 933, 935, 941, 953, 956, 961, 964, 971, 974,
	977, 979, 983, 985, 988, 991, 1001, 1007, 1011, 1020, 1026, 1030,
	1037, 1040, 1043, 1047, 1053, 1059, 1063, 1068, 1071, 1075, 1083, 1087,
	1090, 1095, 1097, 1101, 1106, 1110, 1113, 1115, 1118, 1122, 1126, 1130,
	1134, 1138, 1140, 1142, 1145, 1150, 1154, 1156, 1159, 1162, 1165, 1167,
	1170, 1174, 1180, 1183, 1187, 1194, 1198, 1204, 1212, 1214, 1216, 1223,
	1226, 1230, 1234, 1237, 1243, 1251, 1256, 1264, 1276, 1280, 1286, 1294,
	1304, 1313, 1319, 1325, 1333, 1340, 1346, 1350, 1354, 1359, 1361, 1364,
	1374, 1376, 1378, 1381, 1384, 1387, 1391, 1399, 1405, 1407, 1411, 1416,
	1418, 1421, 1427, 1434, 1440, 1445, 1451, 1459, 1465, 1472, 1481, 1484,
	1487, 1492, 1498, 1505, 1512, 1521, 1526, 1533, 1536, 1542, 1548, 1550,
	1553, 1556, 1561, 1563, 1566, 1570, 1574, 1577, 1580, 1585, 1590, 1597,
	1601, 1604, 1607, 1611, 1614, 1620, 1623, 1627, 1630, 1633, 1635, 1639,
	1645, 1655, 1667, 1674, 1679, 1695, 1709, 1713, 1717
};

static const uint16_t hyg_name_title_forms_slots[] = {
	0, 0, 0, 0, 328, 0, 0, 184, 285, 126, 0, 0,
	175, 0, 322, 0, 0, 0, 0, 0, 144, 0, 0, 0,
	0, 0, 0, 0, 0, 210, 337, 0, 0, 0, 0, 317,
	0, 0, 0, 39, 155, 0, 73, 0, 0, 69, 0, 0,
	30, 0, 0, 188, 321, 0, 0, 0, 0, 99, 226, 83,
	0, 0, 0, 235, 0, 0, 0, 0, 0, 0, 0, 243,
	324, 0, 23, 0, 0, 211, 0, 0, 0, 0, 0, 0,
	0, 0, 198, 0, 217, 0, 0, 7, 0, 143, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 89, 220,
	0, 0, 0, 0, 0, 293, 0, 0, 26, 0, 0, 0,
	0, 0, 0, 0, 0, 4, 314, 283, 0, 229, 0, 0,
	172, 0, 177, 0, 129, 0, 0, 0, 0, 265, 183, 0,
	0, 0, 0, 14, 0, 0, 0, 292, 0, 256, 0, 22,
	24, 192, 52, 116, 86, 182, 332, 0, 0, 0, 0, 0,
	0, 0, 0, 81, 0, 0, 0, 0, 77, 0, 0, 0,
	122, 151, 298, 0, 0, 0, 0, 173, 0, 0, 0, 11,
	301, 230, 0, 0, 0, 0, 138, 165, 0, 28, 205, 0,
	179, 307, 0, 0, 0, 0, 0, 0, 85, 0, 150, 0,
	0, 0, 316, 0, 91, 0, 241, 319, 0, 119, 133, 0,
	0, 0, 0, 0, 0, 0, 55, 0, 0, 0, 0, 0,
	313, 306, 0, 0, 0, 0, 251, 0, 0, 50, 0, 0,
	0, 207, 0, 0, 0, 0, 0, 0, 57, 282, 0, 0,
	0, 0, 0, 148, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 80, 0, 0, 225, 0, 36, 0, 16, 112,
	0, 0, 0, 0, 0, 312, 171, 120, 339, 0, 0, 0,
	0, 0, 0, 101, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 61, 0, 0, 32, 0, 0, 0, 199, 287,
	0, 98, 221, 159, 286, 0, 124, 152, 0, 249, 0, 142,
	114, 0, 0, 0, 0, 0, 0, 191, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 6, 0, 0, 0, 131, 0, 0,
	0, 0, 29, 335, 0, 0, 279, 0, 0, 190, 0, 0,
	0, 0, 342, 0, 62, 303, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 336, 338, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 194, 0, 272, 0, 0, 0, 0, 288,
	47, 0, 109, 100, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 15, 0, 0, 0, 0, 0, 260, 58, 0, 162, 0,
	0, 43, 0, 0, 164, 273, 224, 0, 0, 0, 0, 267,
	0, 0, 0, 0, 296, 104, 118, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 232, 0, 244,
	269, 0, 0, 0, 0, 0, 12, 0, 289, 0, 0, 0,
	329, 0, 0, 0, 0, 0, 0, 0, 0, 0, 51, 45,
	0, 212, 0, 0, 38, 0, 0, 0, 123, 0, 0, 0,
	0, 54, 320, 0, 323, 0, 0, 140, 264, 88, 0, 0,
	0, 17, 0, 0, 216, 0, 0, 0, 330, 223, 0, 0,
	0, 0, 0, 299, 0, 0, 132, 0, 0, 0, 295, 0,
	0, 0, 0, 0, 67, 0, 1, 294, 49, 343, 0, 0,
	263, 0, 228, 0, 0, 0, 213, 103, 0, 0, 0, 0,
	0, 0, 46, 71, 149, 327, 169, 331, 0, 0, 0, 185,
	0, 0, 300, 0, 280, 37, 2, 0, 0, 0, 0, 222,
	302, 0, 0, 0, 0, 121, 19, 201, 65, 318, 0, 0,
	297, 75, 227, 0, 0, 0, 0, 0, 0, 94, 215, 130,
	237, 202, 189, 68, 257, 308, 27, 41, 278, 266, 0, 0,
	0, 0, 0, 0, 315, 0, 180, 0, 0, 0, 0, 0,
	0, 0, 161, 0, 0, 146, 0, 0, 0, 35, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 326, 0, 0, 0, 33,
	0, 0, 0, 0, 0, 0, 0, 10, 311, 0, 0, 0,
	0, 0, 250, 0, 0, 0, 0, 0, 0, 145, 253, 0,
	0, 147, 163, 0, 170, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 219, 0, 0, 0, 76, 0, 0, 0, 239, 0,
	9, 0, 139, 0, 0, 0, 0, 0, 208, 0, 174, 0,
	0, 0, 0, 0, 79, 0, 0, 0, 209, 0, 0, 0,
	0, 334, 0, 74, 0, 0, 21, 218, 0, 290, 261, 0,
	141, 246, 234, 60, 181, 0, 0, 0, 0, 0, 72, 291,
	0, 0, 0, 0, 262, 0, 0, 195, 277, 0, 0, 13,
	0, 0, 0, 204, 0, 0, 0, 0, 0, 0, 254, 107,
	134, 258, 0, 0, 203, 176, 0, 167, 0, 111, 0, 0,
	0, 0, 0, 93, 0, 0, 284, 0, 0, 0, 0, 108,
	0, 160, 156, 153, 304, 0, 0, 0, 0, 200, 0, 0,
	115, 0, 187, 0, 40, 78, 274, 0, 0, 96, 137, 281,
	0, 0, 0, 0, 0, 0, 92, 0, 0, 0, 113, 0,
	193, 0, 0, 0, 0, 0, 106, 0, 3, 48, 0, 0,
	305, 0, 0, 0, 0, 0, 168, 231, 0, 0, 0, 0,
	0, 0, 0, 0, 97, 276, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 240, 325, 0, 0, 233, 340, 53, 259, 0,
	186, 0, 154, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	70, 136, 0, 0, 0, 236, 247, 0, 0, 0, 0, 0,
	64, 102, 0, 0, 0, 0, 44, 0, 0, 214, 56, 0,
	0, 0, 117, 0, 0, 0, 0, 196, 0, 0, 178, 0,
	0, 0, 82, 238, 0, 63, 20, 0, 18, 0, 0, 0,
	0, 310, 0, 0, 0, 0, 135, 252, 0, 84, 333, 0,
	0, 128, 0, 105, 0, 25, 0, 341, 0, 8, 0, 31,
	34, 0, 90, 270, 271, 0, 0, 0, 0, 248, 268, 0,
	0, 0, 0, 0, 0, 245, 0, 127, 5, 125, 66, 166,
	255, 275, 344, 0, 0, 0, 0, 95, 0, 197, 0, 0,
	0, 0, 0, 157, 42, 59, 87, 158, 206, 242, 309, 110,
	0, 0, 0, 0
};

static const char hyg_name_title_forms_strings[] =
	"2nd3rd4thAAACAACCAArch.A"
	"vv.BABBABEcBEdBEngBPharm"
	"BScBaronBaronesBaronesse"
	"Bc.BcA.Br.CBECFACPACSc.C"
	"apt.Cav.Civ.ing.Col.Cpl."
	"DBEDDSDMDDODPhilDameDhr."
	"Dhrn.DiS.Dipl.Dipl.-Betr"
	"iebsw.Dipl.-Biol.Dipl.-C"
	"hem.Dipl.-Des.Dipl.-Geog"
	"r.Dipl.-Inf.Dipl.-Inform"
	".Dipl.-Ing.Dipl.-Jur.Dip"
	"l.-Kffr.Dipl.-Kfm.Dipl.-"
	"Math.Dipl.-Oec.Dipl.-Phy"
	"s.Dipl.-Psych.Dipl.-P\303\244d"
	".Dipl.-Soz.Dipl.-Verww.D"
	"ipl.-Volksw.Dipl.-Wirt.-"
	"Ing.Dipl.-Wirtsch.-Ing.D"
	"ipl.-\303\226k.Diplom-Ingenieu"
	"rDiplom-KauffrauDiplom-K"
	"aufmannDocteurDoctorDonD"
	"ott.Dott.ssaDottorDottor"
	"eDottoressaDo\303\261aDr.Dr.-I"
	"ng.Dr.Dr.Dr.h.c.Dr.jur.D"
	"r.med.Dr.med.dent.Dr.med"
	".vet.Dr.phil.Dr.rer.nat."
	"Dr.rer.pol.Dr.theol.DrSc"
	".Dra.D\302\252D\303\261a.EMBAEdDEgr."
	"EheleuteEng.Eng.\302\272ErvenE"
	"sq.Exma.Exmo.FACAFACSFCA"
	"FRCSFam.FamilieFatherFil"
	"hoFr.FrauFreifrauFreiher"
	"rFrk.Frl.FruFr\303\244uleinFr\303"
	"\266kenFr\303\270kenGen.Gent.Gent"
	".maGeom.GraafGrafGravinG"
	"r\303\244finHeerHerrHerraHerrn"
	"Hon.Hr.IIIIIIVJDJUDr.Jhr"
	".Jkvr.Jnr.JonkheerJonkvr"
	"ouwJr.JuffrouwJuniorJ\303\272n"
	"iorKBEKan.KommRLLBLLMLad"
	"yLic.Licda.LordLt.MAMBAM"
	"BEMDMDesMEngMIMMPAMPhilM"
	"ResMScMSciMUDr.MVDr.Mada"
	"meMademoiselleMag.Mag.\302\252"
	"Maj.Ma\303\256treMeMej.Mejuffr"
	"ouwMeneerMessieursMessrs"
	"Mevr.MevrouwMgrMissMissi"
	"sMisterMlleMllesMmeMmesM"
	"onsieurMrsMsMtreMw.MxNPN"
	"eitiNetoOBEOFMOPOSBPDPEP"
	"aedDr.PanPaniPastorPa\305\204s"
	"twoPhDPhDr.PharmDr.Princ"
	"ePrincessPrinzPriv.-Doz."
	"PrivatdozentProf.Prof.ss"
	"aProf.\302\252ProfesseurProfes"
	"sorPsyDRARBRCRNRNDr.Rag."
	"RagioniereRev.RevdRevere"
	"ndRidderRouvaSJSenhorSen"
	"horaSeniorSe\303\261orSe\303\261oraS"
	"e\303\261oritaSgt.Sig.Sig.naSi"
	"g.raSig.rinaSignorSignor"
	"aSignoreSignorinaSirSist"
	"erSiv.ing.Snr.Spett.Sr.S"
	"ra.Sres.Srta.Univ.VIIVII"
	"IWed.WeduweXIIXIIIXIVXVI"
	"Zr.agr.c.dent.doc.domine"
	"edr.ir.drs.drs.ir.ds.em."
	"figliofilsh.h.c.hab.habi"
	"l.hijoing.in\305\274.ir.iur.ju"
	"n.jur.lek.med.mont.mr.mr"
	".dr.mr.drs.mult.nat.oec."
	"paed.past.phil.pol.prof."
	"dr.prof.dr.ir.prof.ir.pr"
	"of.mr.prof.mr.dr.publ.p\303"
	"\250rerer.ret.sc.sen.soc.t."
	"a.v.t.a.z.techn.theol.th"
	"eol.h.c.vet.\316\272\316\261\316\272\316\277\317\202\316\272"
	"\317\205\317\201\316\257\316\261\316\272\317\215\317\201\316\271\316\277\317\202\320\263-\320"
	"\266\320\260\320\263-\320\275\320\263\320\276\321\201\320\277\320\276\320\264\320\270\320\275"
	"\320\263\320\276\321\201\320\277\320\276\320\266\320\260\320\274\320\273.\321\201\321\202.";

static const uint32_t hyg_name_title_forms_string_offsets[] = {
	0, 3, 6, 9, 11, 14, 18, 23, 27, 29, 32, 35,
	38, 42, 48, 51, 56, 63, 72, 75, 79, 82, 85, 88,
	91, 95, 100, 104, 112, 116, 120, 123, 126, 129, 131, 136,
	140, 144, 149, 153, 158, 174, 185, 196, 206, 218, 228, 241,
	251, 261, 272, 282, 293, 303, 314, 326, 337, 347, 359, 372,
	388, 407, 417, 433, 448, 463, 470, 476, 479, 484, 492, 498,
	505, 515, 520, 523, 531, 537, 544, 551, 558, 570, 581, 589,
	600, 611, 620, 625, 629, 632, 637, 641, 644, 648, 656, 660,
	666, 671, 675, 680, 685, 689, 693, 696, 700, 704, 711, 717,
	722, 725, 729, 737, 745, 749, 753, 756, 765, 772, 779, 783,
	788, 795, 800, 805, 809, 815, 822, 826, 830, 835, 840, 844,
	847, 849, 852, 854, 856, 861, 865, 870, 874, 882, 891, 894,
	902, 908, 915, 918, 922, 927, 930, 933, 937, 941, 947, 951,
	954, 956, 959, 962, 964, 968, 972, 975, 978, 983, 987, 990,
	994, 999, 1004, 1010, 1022, 1026, 1032, 1036, 1043, 1045, 1049, 1059,
	1065, 1074, 1080, 1085, 1092, 1095, 1099, 1105, 1111, 1115, 1120, 1123,
	1127, 1135, 1138, 1140, 1144, 1147, 1149, 1151, 1156, 1160, 1163, 1166,
	1168, 1171, 1173, 1175, 1182, 1185, 1189, 1195, 1203, 1206, 1211, 1219,
	1225, 1233, 1238, 1248, 1260, 1265, 1273, 1280, 1290, 1299, 1303, 1305,
	1307, 1309, 1311, 1316, 1320, 1330, 1334, 1338, 1346, 1352, 1357, 1359,
	1365, 1372, 1378, 1384, 1391, 1400, 1404, 1408, 1414, 1420, 1428, 1434,
	1441, 1448, 1457, 1460, 1466, 1474, 1478, 1484, 1487, 1491, 1496, 1501,
	1506, 1509, 1513, 1517, 1523, 1526, 1530, 1533, 1536, 1539, 1543, 1545,
	1550, 1554, 1561, 1567, 1571, 1578, 1581, 1584, 1590, 1594, 1596, 1600,
	1604, 1610, 1614, 1618, 1623, 1626, 1630, 1634, 1638, 1642, 1646, 1651,
	1654, 1660, 1667, 1672, 1676, 1680, 1685, 1690, 1695, 1699, 1707, 1718,
	1726, 1734, 1745, 1750, 1755, 1759, 1763, 1766, 1770, 1774, 1780, 1786,
	1792, 1798, 1808, 1812, 1816, 1822, 1832, 1844, 1851, 1856, 1872, 1886,
	1891, 1896
};

static const uint32_t hyg_name_title_forms_values[] = {
	0, 1, 2, 3, 4, 5, 273, 6, 7, 8, 15, 16,
	17, 9, 18, 19, 10, 11, 12, 13, 20, 14, 274, 25,
	26, 21, 22, 27, 28, 23, 29, 24, 35, 30, 31, 275,
	36, 37, 39, 40, 41, 42, 43, 44, 45, 46, 47, 48,
	49, 50, 51, 52, 53, 54, 55, 56, 57, 58, 59, 60,
	61, 47, 62, 63, 64, 38, 32, 89, 33, 276, 65, 66,
	277, 67, 68, 70, 71, 72, 69, 73, 34, 74, 75, 87,
	76, 77, 278, 78, 79, 80, 81, 82, 83, 84, 279, 86,
	280, 85, 281, 88, 89, 91, 92, 93, 282, 90, 94, 95,
	96, 97, 98, 99, 100, 101, 104, 105, 106, 102, 283, 107,
	284, 108, 115, 109, 103, 110, 111, 112, 113, 114, 115, 116,
	117, 118, 119, 120, 121, 122, 123, 124, 125, 285, 287, 288,
	286, 126, 127, 128, 129, 289, 130, 131, 132, 133, 290, 291,
	292, 293, 134, 135, 137, 138, 139, 140, 141, 142, 136, 143,
	294, 144, 295, 145, 147, 146, 148, 151, 296, 152, 153, 149,
	150, 154, 155, 156, 170, 171, 172, 173, 174, 175, 157, 158,
	159, 160, 176, 297, 177, 178, 179, 161, 180, 181, 182, 183,
	184, 162, 185, 186, 187, 188, 189, 190, 191, 192, 298, 163,
	164, 299, 300, 301, 165, 193, 194, 166, 167, 195, 168, 302,
	169, 196, 197, 303, 199, 200, 198, 201, 304, 202, 203, 204,
	305, 207, 208, 209, 211, 306, 210, 211, 205, 206, 214, 212,
	213, 307, 308, 215, 216, 217, 218, 219, 220, 309, 310, 223,
	224, 311, 312, 313, 221, 222, 225, 314, 315, 226, 231, 232,
	227, 228, 316, 317, 233, 234, 235, 236, 229, 230, 237, 318,
	319, 239, 240, 241, 242, 243, 244, 242, 243, 244, 245, 246,
	247, 250, 251, 252, 253, 248, 249, 254, 255, 256, 238, 257,
	320, 258, 259, 260, 261, 262, 321, 322, 323, 324, 325, 263,
	326, 264, 265, 266, 267, 268, 269, 270, 271, 272, 327, 328,
	329, 330, 331, 332, 333, 334, 335, 336
};

const HygWordlist hyg_name_title_forms = {
	hyg_name_title_forms_words, hyg_name_title_forms_offsets, hyg_name_title_forms_slots, 1023, 344, 16,
	hyg_name_title_forms_values, hyg_name_title_forms_strings, hyg_name_title_forms_string_offsets
};
