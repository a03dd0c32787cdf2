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
	"nbyrnec/ocaballerocabrer"
	"acallaghancamcamillacami"
	"llecamilocaminocamposcan"
	"ocaptcardenascardosocare"
	"lcarinacarlcarlacarlitos"
	"carlocarloscarmecarmelac"
	"armelinacarmelocarmencar"
	"minacarmonacarocarolcaro"
	"lacarolecaroliencarolina"
	"carolinecaroluscaroncarp"
	"entiercarrascocarrecarri"
	"ecarrollcarr\303\251carvalhoca"
	"scasparcasparuscastilloc"
	"astrocatcatacatalinacate"
	"caterinacathcatharinacat"
	"harinecatherinecathycato"
	"catriencatrijncavcbececi"
	"lececiliacedricceescelce"
	"liacelinecemcentcenzoces"
	"arcescacescoceucfachchab"
	"elachagochantalcharchare"
	"lcharlescharleycharliech"
	"arlinecharlotcharlottach"
	"arlottecharlycharocharpe"
	"ntierchaschauvinchavacha"
	"yochazcheccacheccochelac"
	"hellechelochentechevalie"
	"rchevallierchiarachicoch"
	"ielchimochiochloechlo\303\251c"
	"hrchrischrisjechrissichr"
	"issiechristchristachrist"
	"elchristellechristiaanch"
	"ristianchristianuschrist"
	"ienchristinachristinechr"
	"istlchristofchristoffelc"
	"hristophchristophechrist"
	"opherchristophoruschuckc"
	"huschuyciacicciocillacin"
	"dycirocisciscaciskacivin"
	"gclaartjeclaireclaraclas"
	"clasinaclaudeclaudiaclau"
	"dioclaudiusclausclemclem"
	"ensclementcl\303\251mencecl\303\251m"
	"entcl\303\251mentinecocobacobi"
	"ecobuscobycoelhocoencoen"
	"raadcoertcokkiecolcolett"
	"ecolincolinecolletcollin"
	"conceicaoconcei\303\247\303\243oconc"
	"epcionconcepci\303\263nconcett"
	"aconchaconchiconchitacon"
	"nellconnieconnorconnycon"
	"orconradconstanceconstan"
	"tconstantiaconstantijnco"
	"nstantinconstantinoscons"
	"tantinusconsuelocontrera"
	"scooscoquecorcorderocori"
	"jncorinnacorinnecorncorn"
	"eecorneelcorneliacorneli"
	"ecorneliscorneliuscorrei"
	"acorriecorrycortescort\303\251"
	"scostacostascostelcpacpl"
	"crespocricriscristiancri"
	"stianocristinacrist\303\263bal"
	"cruzcsccunegondacunhacur"
	"racurrocycynthiacyrilcze"
	"siekczesioczeslawc\303\241rden"
	"asc\303\251cilec\303\251dricc\303\251linec"
	"\303\251sarc\303\251ud'dadaafdaandag"
	"mardaisydaldall'dalladam"
	"edamiandamianodamiendand"
	"anadanekdanidanieldaniel"
	"adanieledanielledankadan"
	"nydanusiadanutadanydaphn"
	"edariodarrendar\303\255odasdav"
	"edaveydavidaviddavidedav"
	"ydbeddsdede'deadeandebde"
	"bbiedeboradeborahdebrade"
	"ceaseddecededecedutadece"
	"dutodeglideideldeladelas"
	"delgadodelladelledellode"
	"losdelphinedelsdemdemide"
	"ndenisdenisedenizdennisd"
	"ennydentderderkdesdescha"
	"mpsdesireedhrdhrndidiana"
	"dianediazdickdidierdidri"
	"kdiediedediederikdiegodi"
	"endieterdietherdietrichd"
	"ietzdikdilaradimadimitri"
	"osdimitrisdinadinandding"
	"dingedingemandingenisdin"
	"osdinydipldipl-betriebsw"
	"dipl-bioldipl-chemdipl-d"
	"esdipl-geogrdipl-infdipl"
	"-informdipl-ingdipl-jurd"
	"ipl-kffrdipl-kfmdipl-mat"
	"hdipl-oecdipl-physdipl-p"
	"sychdipl-p\303\244ddipl-sozdip"
	"l-verwwdipl-volkswdipl-w"
	"irt-ingdipl-wirtsch-ingd"
	"ipl-\303\266kdiplingdiplom-ing"
	"enieurdiplom-kauffraudip"
	"lom-kaufmanndirkdisdmddm"
	"itridmitriydmitrydnadodo"
	"cdocteurdoctordohertydol"
	"fdollydoloresdomdomenica"
	"domenicodomineedomingodo"
	"minikdominikadominiquedo"
	"ndonalddonatelladonnelld"
	"onniedonoghuedonovandoor"
	"doortjedoradoriendorisdo"
	"rledorodorotadorotheador"
	"otheedorothydorotkadorus"
	"dosdotdottdottiedottordo"
	"ttoredottoressadottssado"
	"udoudougdougiedouglasdow"
	"ddo\303\261adphildrdr-ingdradr"
	"drdreesdrewdrhcdriekdrie"
	"sdrikadrirdriscolldrjurd"
	"rmeddrmeddentdrmedvetdrp"
	"hildrrernatdrrerpoldrsdr"
	"scdrsirdrtheoldsdudubois"
	"dudadufourdumasdumontdup"
	"ontdupuisdupuyduranduran"
	"ddur\303\241nduvaldwyerdyland\302"
	"\252d\303\251c\303\251d\303\251d\303\251c\303\251d\303\251ed\303\255a"
	"zd\303\261ad\303\266dd\303\270dee/vebbeebe"
	"rhardebruechtgechtgenote"
	"eckarteckehardeckhardede"
	"ddeddieddieeddyedekedele"
	"deltraudedgarediedithedj"
	"eedleedleredmondedmunded"
	"ouardedueduardeduardoedw"
	"ardedwineefeefjeeelcoegb"
	"ertegbertuseggieegonegre"
	"heleuteeileenekaterinaek"
	"kehardekkielelaeleeleano"
	"relenaelenieleonoraeleon"
	"oreeliaelianeeliaselifel"
	"inorelisaelisabetelisabe"
	"thelisabettaeliseelizael"
	"izabethelkaelkeellaellen"
	"elliellieellyelmaelodiee"
	"loiseelselsaelsabeelsbet"
	"helseelsieelsjeelskeelvi"
	"raelzbietael\303\255asememanue"
	"lemanuelaemanueleembaemi"
	"emielemileemiliaemiliano"
	"emilieemilioemiliusemily"
	"emineemmaemmanouilemmanu"
	"elemmanuelleemmiemmyemre"
	"enencarnaencarnacionenca"
	"rniengengelengelbertenge"
	"lbertusengelinaengeltjee"
	"ng\302\272enricoenriqueenzoepo"
	"useericericaericherikeri"
	"kaerinervenerwinerzsebet"
	"erzsiescobarespeesperanz"
	"aespinozaesqesraestebane"
	"stelleestheretetienneett"
	"aeugeneeugeniaeugenieeug"
	"eniuszevevaevelienevelin"
	"eevelynevelyneevereverar"
	"deverardusevertevertjane"
	"vgeniyevgenyewaewaneweli"
	"naewkaewuniaexmaexmofabi"
	"fabianfabienfabiennefabi"
	"ofabi\303\241nfabrefabricefabr"
	"iziofacafacsfadifallecid"
	"afallecidofallonfamfamil"
	"iefanchonfanfanfannyfanu"
	"sfaridfaridafarrellfathe"
	"rfatihfatihafatimafatima"
	"hfatmafatnafaurefayefcaf"
	"efedefedericafedericofel"
	"ipefelixferferdferdiferd"
	"inandferdinandusferencfe"
	"rifernandafernandesferna"
	"ndezfernandoferranferrei"
	"raferrerferryfiefiekefie"
	"nfientjefietjefififiggef"
	"igliofigueroafilhofilipf"
	"ilipafilippofilippusfils"
	"finafinnfionafitzflahert"
	"yflaviaflaviofleurfleury"
	"fliepflipflofloorflorflo"
	"renceflorentfloresflorif"
	"lorianflorisflossieflynn"
	"fonsfonsecafontainefourn"
	"ierfrfraeuleinfranfranca"
	"francesfrancescafrancesc"
	"ofranciefrancienfrancine"
	"francisfranciscafrancisc"
	"ofranciscusfranciskusfra"
	"nciszekfrancofrancoisfra"
	"ncoisefranekfrankfrankie"
	"franklinfransfransjefran"
	"tafrantisekfranti\305\241ekfra"
	"nzfranzifranziskafranzlf"
	"ran\303\247oisfran\303\247oisefrasco"
	"fraufrcsfredfreddiefredd"
	"yfredericfrederickfreder"
	"icusfrederikfrederikafre"
	"derikefrederikusfrederiq"
	"uefredifredrikfreekfreif"
	"raufreiherrfreiinfreitas"
	"freyafriedfriedafriedelf"
	"riederfriederikefriedlfr"
	"iedrichfriedusfritsfrits"
	"jefritzfritzifrkfrlfrufr"
	"\303\244uleinfr\303\266kenfr\303\270kenfuf"
	"uentesf\303\241timaf\303\266ddf\303\270dtf"
	"\303\274rstf\303\274rstingaabgabgabb"
	"ygabegabigabrigabrielgab"
	"rielagabrielegabriellaga"
	"briellegabygaetanogailga"
	"illardgallardogal\303\241ngara"
	"garaygarciagarc\303\255agarnie"
	"rgarridogauthiergautierg"
	"egebgeborengeborenegeert"
	"geertruigeertruidageesge"
	"esjegeeskegegegeligemmag"
	"engenegenevievegenevi\303\250v"
	"egenevotegeniagenowefage"
	"ntgentmageogeoffgeoffrey"
	"geomgeorggeorgegeorgesge"
	"orgettegeorgiageorgiegeo"
	"rginageorgiosgeorgiusgep"
	"pogergerageradusgeraldge"
	"rardgerardagerardinagera"
	"rdusgerdgerdagerdiengerh"
	"ardgerhardusgerm\303\241ngerri"
	"egerritgerritdinagerritj"
	"egerrygertgertagertigert"
	"rudgertrudegesiengesiena"
	"gesinagheorghegiacominog"
	"iacomogiannagiannigianni"
	"nogiannisgielgiengienekg"
	"igigijsgijsbertgijsberta"
	"gijsbertusgijsbrechtgijs"
	"jegilgilbertgilbertogill"
	"gillesgilletgillianginag"
	"inettegingerginnyginogio"
	"giorgiagiorgiogiorgosgio"
	"vannagiovannigiovanninag"
	"irardgiraudgittagittangi"
	"ttegittigiuliagiulianogi"
	"uliogiuseppegiuseppinagi"
	"usygloriagodefridusgodfr"
	"iedgodoygomesgoncalvesgo"
	"ndagonzagonzalogon\303\247alog"
	"on\303\247alvesgoofgordgordong"
	"ormangosiagoskagostagott"
	"friedgovaertgovertgraadg"
	"raafgracagracegraciagrac"
	"ielagradygrafgravingrazi"
	"ellagra\303\247agra\305\274ynagregre"
	"etgreetjegreggregoorgreg"
	"orgregoriusgregorygretag"
	"retchengretegretelgretha"
	"grethegretlgrietgrietagr"
	"iethagrietjegrigorgrondi"
	"ngrzegorzgrzesgrzesiekgr"
	"\303\244finguguadalupegualther"
	"usguenterguentherguering"
	"uerreroguiguichardguidog"
	"uiguiguilhermeguillaumeg"
	"uilleguillermoguillotgui"
	"seppegunnarguntergunthar"
	"gunthergurragustgustagus"
	"taafgustavgustavegustavo"
	"guusguusjeguyguyotguzman"
	"guzm\303\241ngu\303\251ringwengwendo"
	"lyng\303\251rardg\303\266khang\303\266rang"
	"\303\274nterg\303\274ntherg\303\274venhaha"
	"bhabilhaganhajohakanhalh"
	"alahalilhalinahalinkahal"
	"loranhamidhamonhamzahani"
	"ahankhanlonhannahannahha"
	"nnehannekehannelorehanne"
	"shanniehanshansjoachimha"
	"raharaldhardyhareharmhar"
	"mannusharmenharoldharrie"
	"harrietharryhartlhasanha"
	"ssanhaticehattiehchehear"
	"nheerheideheidemarieheid"
	"iheikeheikkiheikoheinhei"
	"nerheiniheinrichheintjeh"
	"einzhelaheleenhelenhelen"
	"ahelenehelgahelgehellahe"
	"llehelmahelmihelmushelmu"
	"thelmuthhenderikahendrhe"
	"ndrikhendrikahendrikjehe"
	"ndrikushendrinaheniekhen"
	"khennerhenniehennyhenrih"
	"enricahenricushenriettah"
	"enriettehenrikhenriquehe"
	"nryhenrykherbherbertherb"
	"ertusherbiehermahermanhe"
	"rmannhermannushermanushe"
	"rmenhermihermienherminah"
	"ermineherrherraherrerahe"
	"rreroherrnherveherv\303\251her"
	"zogherzoginhethiashidalg"
	"ohieronymushigginshijohi"
	"ldahildehillehillegondah"
	"illetjehillyhiltrudhohoe"
	"sseinholdiholgerhonhonza"
	"horsthortensehosseinhouc"
	"inehoussainhowardhowiehr"
	"huhubhuberthubertahubert"
	"inahubertinehubertushubs"
	"ihuethughugohuibhuiberth"
	"uibrechthuighumbertohuse"
	"yinhusseinhuubhuugh\303\251l\303\250"
	"neh\303\274seyiniianibibniboib"
	"rahimib\303\241\303\261ezidaiesietje"
	"igiglesiasignaasignaceig"
	"nacioignatiusignaziiiiii"
	"jsbrandikeilseimimaneimk"
	"einin'tinainactiefinakti"
	"vinekeinesinezingingaing"
	"eingeborgingoingridinmai"
	"nmaculadain\303\251sin\303\252sin\305\274i"
	"oanioanaioannisionirirek"
	"irenaireneireneuszirinai"
	"risirkairmaisaisaacisaak"
	"isabelisabellaisabelleis"
	"isismaelismailissyistvan"
	"iurivivanivanaivoiv\303\241niw"
	"aniwonaiwonkaizaakizabel"
	"aizakizquierdoizzyjaanja"
	"apjaapjejacjacekjackjack"
	"iejackljackyjacobjacobaj"
	"acobusjacominajacottejac"
	"quelienjacquelinejacques"
	"jacquetjacquijacquotjacu"
	"sjadejadwigajadziajaimej"
	"akejakobjakubjamaljamesj"
	"amiejanjanajancsijandroj"
	"anejanekjanetjanicejanie"
	"janinajaninejankajannaja"
	"nnejannekejannesjannetje"
	"jannickjanniejannigjejan"
	"nikjanojanosjansjansjeja"
	"ntinajantinejantjejanusj"
	"anuszjapiejardajarekjarn"
	"ejaroslavjaroslawjasjasi"
	"ajasiojasmijnjasminjasmi"
	"nejasperjavijavierjayden"
	"jdjeanjeannejeannettejea"
	"nninejeannotjedrekjedrze"
	"jjefjeffjeffreyjelenajel"
	"lejelmerjemjenjendajenna"
	"jennijenniferjennyjensje"
	"remiasjeremyjeroenjerome"
	"jerrejerryjerzyjesperjes"
	"sjessejessicajessiejesus"
	"jes\303\272sjetjettejettyjeyje"
	"zjhrjilljillyjimjimijimm"
	"yjirijirkaji\305\231\303\255jkvrjnrj"
	"ojoachimjoanjoanajoannaj"
	"oannejoannesjoaojoaquimj"
	"oaquinjoaqu\303\255njoasiajobj"
	"ocajochemjochenjochumjoc"
	"keljoejoeljoellejoepjoer"
	"gjoesoefjoeyjohjohanjoha"
	"nnjohannajohannekejohann"
	"esjohnjohnniejohnnyjojoj"
	"okejolandajolantajolyjon"
	"jonathanjonkheerjonkvrou"
	"wjonnyjoopjoosjoostjordi"
	"jordyjorenjorgjorgejoris"
	"josjosejosebajosefjosefa"
	"josefienjosefinajoselito"
	"josephjosephejosephinajo"
	"sephinejosephusjosettejo"
	"shjoshuajosianejosiejosi"
	"najosinejoskajos\303\251jos\303\251e"
	"joyjozefjozekjozinajozka"
	"jozsefjo\303\243ojo\303\253llejrjuan"
	"juanajuanchojuanijuanito"
	"judejudithjudrjudyjuerge"
	"njuffrouwjuhajuhanijujuj"
	"uljulajulesjuliajulianju"
	"lianajulianejuliejulienj"
	"ulietjuliettejuliojulius"
	"juli\303\241njulkajunjuniorjup"
	"pjurjurekjurgenjurrejuss"
	"arajussijustynajustynkaj"
	"uttajuudjuudjejuuljuultj"
	"ejuzekj\303\251r\303\264mej\303\266rgj\303\272ni"
	"orj\303\274rgenkaankaatjekader"
	"kadijakaethekajsakalleka"
	"milkankanekarelkarenkari"
	"mkarimakarinkarinakarine"
	"karlkarlakarlheinzkaroka"
	"rolkarolakarolekkarolien"
	"karolinakarolinekarstenk"
	"asiakaskakasperkatalinka"
	"tarinakatarzynakatekater"
	"inakathkatharinakatharin"
	"ekathekatherinekathikath"
	"rinkathrynkathykatikatia"
	"katiekatjakatrienkatrink"
	"atrinekatyakaykaziakazik"
	"kazimierakazimierzkaziok"
	"bekekeakeefekeeffekeeske"
	"ithkellykemalkenkennethk"
	"ennykenzakerstinkevinkha"
	"didjakhadijakhalidkikike"
	"kikokimkimberlykingakirs"
	"tenkirstinekitkittykjell"
	"klaarklaartjeklaasklaasj"
	"anklaasjeklaraklausklazi"
	"enaklazinakokobuskoenkoe"
	"nraadkolyakommrkondzioko"
	"nradkonstantinoskooskoos"
	"jekorneliakostaskreliskr"
	"estiankrijnkriskristkris"
	"tiankristienkristinkrist"
	"inakristofkrysiakryskakr"
	"ystynakrzyskrzysiekkrzys"
	"ztofkskubakubuskunikunny"
	"kurtkyrak\303\244thel'lalacila"
	"croixladaladislavladylae"
	"titialailalalolamlambert"
	"lambertuslammertlanglois"
	"larrylarslaslasselaszlol"
	"atifalaulauralaurelauren"
	"laurencelaurenslaurentla"
	"urentiuslaurentzlaurenzl"
	"aurielaurinelauritslawre"
	"ncelelealeandrolearylebl"
	"anclebrunlechleclerclecl"
	"ercqlecomteleenleendertl"
	"eentjelefebvrelefevrelef"
	"\303\250vrelegerlegrandleiflei"
	"laleklelelellalemairelem"
	"oinelenlenalenardlendert"
	"lenelenilenielennartlenn"
	"ertlennylenorelenutalenz"
	"leoleonleonardleonardale"
	"onardoleonardusleonhardl"
	"eonieleonoraleonoreleopo"
	"ldleopolduslerouxleroyle"
	"sleslieleszekleticialeve"
	"nlevequelevilevinuslewle"
	"wislexlexilexielilialiam"
	"libbyliclicdalidalidiali"
	"ekelienliesliesbethliesc"
	"henlieselliesjelieslliev"
	"enlijsbethlijsjelillilia"
	"nlilianalilianelilibetli"
	"llianlillylilylimalinali"
	"ndalindelindylinelinolin"
	"uslionelliplipplislisali"
	"sbethliselisettelissaliv"
	"livvylixlizlizziellbllml"
	"nlolobolodelodewicuslode"
	"wijklodewijkusloekloeslo"
	"isllolaloleklolilololope"
	"slordloreloredanalorenal"
	"orenzlorenzoloslotlotjel"
	"ottelottilottielouloughl"
	"inlouielouislouisalouise"
	"louisonlouizelouloulourd"
	"eslourenslouslouwlowielo"
	"zanolo\303\257cltlulubbertlubb"
	"ertusluclucalucaslucholu"
	"cialucianalucianolucielu"
	"cienluciennelucilelucill"
	"elucindalucjalucyluc\303\255al"
	"udgerludgerusludoludovic"
	"ludovicaludovicusludwigl"
	"uggiluigiluigialuiginolu"
	"isluisaluiseluisitolukal"
	"ukaslukaszlukiluk\303\241\305\241lul"
	"ulunalupelupitalurdeslut"
	"elutzluukluusluzlu\303\255slyd"
	"dielydialynlynnlyoshalys"
	"bethl\303\251al\303\251gerl\303\251onl\303\251on"
	"iel\303\251v\303\252quemmamaaikemaan"
	"maartenmaasmacmacalliste"
	"rmacarthurmacaskillmacca"
	"rthymacdermottmacdonaldm"
	"acdonnellmacdougallmacew"
	"anmacfaddenmacfarlanemac"
	"gillivraymacgowanmacgreg"
	"ormachadomachielmachteld"
	"maciejmaciekmacinallymac"
	"innesmacintyremacisaacma"
	"civormacjannetmackinnonm"
	"ackintoshmaclachlanmacla"
	"renmacleanmaclennanmacle"
	"odmacmahonmacmanusmacmil"
	"lanmacnabmacnairmacnamar"
	"amacnaughtonmacneilmacne"
	"illmacphailmacphersonmac"
	"quarriemacraemacswainmac"
	"tavishmadamemaddiemaddym"
	"adeleinemadelonmademoise"
	"llemadgemadomadziamaelma"
	"gmagalimagdamagdaleentje"
	"magdalenamagganmaggiemag"
	"smaguymag\302\252mahermahmoudm"
	"ahomedmahoneymahonymaike"
	"maillardmaitemajmajkamal"
	"malcolmmalekmalgorzatama"
	"lgosiamalikamalletmalley"
	"maltemamiemandymanelmanf"
	"redmanimaniamannimanolam"
	"anolimanolismanolomanonm"
	"anumanuelmanuelamanusmar"
	"maramarcmarceaumarcelmar"
	"celamarcelinmarcellusmar"
	"celomarchalmarchandmarci"
	"nmarcinekmarcomarcosmarc"
	"usmareczekmarekmarenmarg"
	"margamargaretmargaretama"
	"rgaretemargarethamargare"
	"themargaritamargauxmarge"
	"marghemargheritamargiema"
	"rgitmargjemargomargotmar"
	"greetmargretmargrethemar"
	"grietmargueritemarimaria"
	"mariadelcarmenmariammari"
	"anmarianamariannamariann"
	"emarianomariateresamaric"
	"armenmariemariekemariele"
	"mariellamarienmarietjema"
	"riettemarijamarijkemarij"
	"nmarikamarilynmarinmarin"
	"amarinemarinettemarinusm"
	"ariomariolamarionmariona"
	"marismarisamariskamaritm"
	"aritamariteremariucciama"
	"riyamarjamarjoleinmarjol"
	"ijnmarkmarkomarkusmarlee"
	"nmarlenemarliesmarloesma"
	"rl\303\250nemarquesmartmartama"
	"rtemartenmarthamarthemar"
	"timartijnmartinmartinama"
	"rtinemartinsmartinusmart"
	"usiamartymart\303\255nmarujama"
	"ruskamarymaryammarylamar"
	"ysiamar\303\255amar\303\255nmashamas"
	"omassimomassonmatmateusz"
	"mathmatheusmathiasmathie"
	"umathijsmathildamathilde"
	"mathismath\303\251omatimatiasm"
	"atildamatildematosmattma"
	"tteomattheusmatthewmatth"
	"iasmatthieumatthijsmatti"
	"mattiemattymatzemat\303\255asm"
	"aumaudmauricemauritiusma"
	"uritsmauromaxmaximaximma"
	"ximemaximiliaanmaximilia"
	"nmaximilienmaymayama\303\251va"
	"ma\303\253llema\303\256trema\305\202gorzat"
	"ambambemcmdmdesmemearame"
	"chemechteldmechtildmedme"
	"dinameesmegmehdimehmetme"
	"ikemejmejiamejuffrouwmej"
	"\303\255amelmelaniemelchiormel"
	"inamelissamelomelsmemome"
	"nardmenchumendesmendezme"
	"ndozameneermengmenicomeo"
	"mercedesmerchemerciermer"
	"elmerinomerlijnmertenmes"
	"sieursmessrsmetamettemeu"
	"niermevrmevrouwmgrmhicmi"
	"amichmichamichaelmichael"
	"amichalmichasmichaudmich"
	"a\305\202michelmichelamichelan"
	"gelomichelemichellemichi"
	"michielmickmickeymickymi"
	"eczyslawmiekemielmienmie"
	"ntjemiepmiesmietekmiguem"
	"iguelmihaimikaelmikemike"
	"ymikhailmikimikkomilamil"
	"agrosmilanmilenamilimili"
	"amilletmillicentmilliemi"
	"lomimmimimimmamimmominam"
	"ineminekeminnaminniemira"
	"ndamirekmiriammirjammirk"
	"amirkomiroslawmiroslawam"
	"ishamisiekmissmissismiss"
	"ymistermitchmitsosmityam"
	"itzimizzimllemllesmmemme"
	"smomoesmohmohamadmohamed"
	"mohammadmohammedmoiramol"
	"inamollymomomonmonchomon"
	"imoniamonicamonikamoniqu"
	"emonniermonsieurmontmont"
	"eiromonteromontsemontser"
	"ratmoonmoramoralesmoreau"
	"moreiramorelmorenomorgan"
	"emorinmoritzmorrismoulin"
	"mpamphilmrmrdrmrdrsmresm"
	"rsmsmscmscimtremudrmuham"
	"madmuhammedmultmundlmuno"
	"zmurielmusmustafamustaph"
	"amustumu\303\261ozmvdrmwmxmyri"
	"amm\302\252m\303\251laniem\303\263nicannan"
	"aasnachonacidanadettenad"
	"ianadinenadjanaimanannan"
	"ardnancynandnandanandona"
	"nettenardonardynascidana"
	"tnatanatachanatalianatal"
	"ienatalkanatalyanatascha"
	"natashanatenathalienatha"
	"nnathanaelnathanielnatiu"
	"snavarronaznazannealnedn"
	"eeneelneeltjeneilneillne"
	"itinelnelisnellnellekene"
	"llienellynelsonnelunenan"
	"essanetonevesngninicnich"
	"olasnicknickyniconicolan"
	"icolaasnicolasnicolausni"
	"colenicolettanicoletteni"
	"col\303\241snicosnieknielsnien"
	"kenierniesnietnietonieve"
	"snignikkiniklaasnikoniko"
	"lainikolaosnikolasnikola"
	"usnikolaynikosnilsninani"
	"nininonissenitanonoanoah"
	"noelnoelianolnoldanollek"
	"enollynoornoortjenoranor"
	"ahnorbertnorbertusnormno"
	"rmannoudnournouranoutno\303"
	"\251no\303\251mieno\303\253lnpnunesnuno"
	"nurian\303\251n\303\251en\303\255n\303\272rian\303\272"
	"\303\261ezo/doanaobobeoceaneoc"
	"hoc\303\251aneodetteodileoecof"
	"ofmogoholaolafolegolekol"
	"gaoliolieoliveiraolivero"
	"liviaolivierolkaolleolli"
	"eollyolofolyaonderonder'"
	"topop'torellanaoriolorla"
	"ndoorsolyaortegaortizosb"
	"oscaroskarospinaototthoo"
	"ttiottiliaottoououldover"
	"over'toverloverledenowen"
	"ozziep/apablitopablopaca"
	"pacopaddypaedpaeddrpalom"
	"apampamelapanpanagiotisp"
	"anchopanipanospanstwopao"
	"lapaolopaquipaquitopardo"
	"parisparrapascalpascalep"
	"ascaloupascualpasqualepa"
	"stpastorpatpatipatripatr"
	"icepatriciapatrickpatriz"
	"iapatrykpatsypattypaulpa"
	"ulapaulipaulienpaulinapa"
	"ulinepauluspauwpauwelpav"
	"elpavolpawelpawelekpawe\305"
	"\202payetpazpa\305\204stwopdpeped"
	"ropegpeggypellepelletier"
	"penapenelopepennypepapep"
	"epepijnpepitapepitopeppe"
	"peppinapeppinoperpereira"
	"pericoperrierperrinperro"
	"tpetepeterpetipetitpetrp"
	"etrapetropetronelpetrone"
	"llapetruspe\303\261aphpharmdrp"
	"hdphdrphilphilipphilippp"
	"hilippaphilippephilippus"
	"phillipphonspipicardpien"
	"pierpierluigipieropierre"
	"pierrotpietpieterpietern"
	"elpieternellapietertjepi"
	"etjepietropietypilarpili"
	"pimpinapinopintopinuccia"
	"piotrpiotrekpiotruspippi"
	"ppapippopirespistapitple"
	"unploniaploonpoirierpolp"
	"oldipollypoulainprevostp"
	"rietoprinceprincessprinz"
	"prinzessinpriscillapriv-"
	"dozprivatdozentpriyaprof"
	"profdrprofdrirprofesseur"
	"professorprofirprofmrpro"
	"fmrdrprofssaprof\302\252przeme"
	"kprzemyslawpr\303\251vostpsydp"
	"upublp\303\250reqiquentinquinn"
	"quinoquintenquiquequirij"
	"nquirinequirinusrarabrac"
	"hrachelrachellerachidrad"
	"ekrafarafaelrafalrafalek"
	"rafa\305\202raffaraffaeleraffa"
	"ellaraffertyrafirafikrag"
	"ragioniererahimrahmanrai"
	"mondraimundralfralphralu"
	"caramonramonaramosram\303\263n"
	"raphraphaelrapha\303\253lrashi"
	"draulrayraymondraymundus"
	"ra\303\272lrbrcrerebeccaregreg"
	"anreggiereginareginaldre"
	"ginereillyreinreinderrei"
	"nerusreinhardreinholdrei"
	"nireinierreinoutreintrei"
	"sremcoremeremediosremire"
	"myrenardrenatarenaterena"
	"torenaudrenaultrenerenie"
	"rrensrenskerenzoren\303\251ren"
	"\303\251ererresirestreporetrev"
	"revdreverendreyreyesriri"
	"aribeiroricardoriccardor"
	"ichrichardrichardusrichi"
	"richierickrickyricoridde"
	"rrieriekriekieriekjeriek"
	"usrienriesrietrikrikarik"
	"erinarinusriordanriquetr"
	"itaritchieritonritsritte"
	"rrivasriverariviererivi\303"
	"\250rerizarnrndrrorobrobber"
	"trobbierobciorobertrober"
	"tarobertorobertusrobirob"
	"inrocaroccorocharocheroc"
	"ioroc\303\255oroderickrodrigor"
	"odriguesroelroelfroelier"
	"oelofroelofjeroeltjeroen"
	"rogerrojasrolandrolfroll"
	"andromainromanromekromer"
	"orominaromyronronaldronj"
	"aronnieroosroosjerorkero"
	"rororyrosrosarosaliarosa"
	"lierosalindrosalinderosa"
	"nnerosarioroserosellaros"
	"emarierosemaryrosirosier"
	"osinarositarourkeroussea"
	"urousselrouvarouxroyroye"
	"rrozrozen\303\241rubenrubiorub"
	"\303\251nrudirudolfrudolphrudy"
	"ruiruizrunerupertruppiru"
	"ssrussellrutrutgerrutger"
	"usruthruudruudjeruutryan"
	"rysiekrysioryszardr\303\251gis"
	"r\303\251mir\303\251mysasaarsaartjes"
	"abinesabrinasachasachari"
	"assadiesaidsaintsaintesa"
	"kissalsalahsalazarsalims"
	"allysalmasalvasalvadorsa"
	"lvatoresalvosamsamanthas"
	"amisamirsamirasammysamue"
	"lsamuelesansandersandors"
	"andrasandrinesandrosandy"
	"sannasannesantsantasanta"
	"nasantisantiagosantosant"
	"ossanyasanyisanzsaosaras"
	"arahsaschasashasaskiasas"
	"kjasavannahscschorschsco"
	"ttseseansebsebasebasseba"
	"stiaansebastiansebastian"
	"ussebastiensebasti\303\241nsef"
	"selimselmasensenhorsenho"
	"raseniorsenorsenorasenor"
	"itaseppsepulvedasep\303\272lve"
	"dasergesergeisergeysergi"
	"oserranoservaasservatius"
	"serveseryozhaseverinese\303"
	"\241nse\303\261orse\303\261orase\303\261orita"
	"sgtshaughnessysheasheeha"
	"nshellyshirleyshurasisia"
	"sibelsibillasibyllesidsi"
	"dneysiebesiebrensiegfrie"
	"dsieglindesiegmundsiemsi"
	"emensiensieuwerdsigsiggs"
	"iggisigisigmundsignasign"
	"orsignorasignoresignorin"
	"asigrasigridsigrinasijme"
	"nsilkesilvasilviasilvios"
	"imsimmerlsimosimoessimon"
	"simonasimonesim\303\263nsim\303\265e"
	"ssinasineadsin\303\251adsiobha"
	"nsirsirisissiscasisisisk"
	"asissisistersivingsjsjaa"
	"ksjarelsjefsjoerdsjoerts"
	"jorssjrasjraarslawekslaw"
	"omirslimanesmailsne\305\276ana"
	"snrsosoaressocsocorrosoe"
	"rensofiasofiesof\303\255asoizi"
	"csolsolesoledadsolersol\303"
	"\250nesoniasonjasoofsophias"
	"ophiesotosoulaimansousas"
	"ouzaspettsrsrasressrtast"
	"stafstanstancestandastan"
	"islavstanislawstanislawa"
	"stanis\305\202awstanleystansst"
	"asstasiastasiekstaszekst"
	"estefstefanstefaniastefa"
	"niestefanostefanusstefek"
	"steffsteffensteffisteffi"
	"estellastenstephstephans"
	"tephanestephaniestephanu"
	"sstephenstevestevenstevi"
	"estewartstienstientjesti"
	"jnstijntjestinastinestof"
	"felstustuartsusuesulayma"
	"nsulejmansuleymansullasu"
	"llivansunesussusansusana"
	"susannasusannahsusannesu"
	"sesusisusiesusosuussuusj"
	"esuzansuzannesuzesuzette"
	"suzonsuzysvensvetlanaswa"
	"ntjesybesybrensylsylvain"
	"sylvestersylviasylviesyn"
	"tyj\303\244\303\244nszymekszymons\303\251b"
	"astiens\303\251verines\303\266rens\303\270"
	"renttatadektadeusztakist"
	"amarataniatanjatanyatapi"
	"atariktatianatatyanatavt"
	"avarestaztetechntedteddy"
	"teeuwistegenteixeiratent"
	"eotertereterencetereniat"
	"eresaterrytesstessatessi"
	"erteteteunteunisteuntjet"
	"hthaisthanasistheatheado"
	"ratheitheotheodericusthe"
	"odoortheodoratheodorethe"
	"odorustheoltheolhctheoph"
	"iletheratheresathereseth"
	"eresettetheresiatheunist"
	"hibaultthierrythieuthijs"
	"thildathilothothoethomth"
	"omasthorstenthosth\303\251oth\303"
	"\251r\303\250setientijntijstiltil"
	"datildetilltillytimtimmy"
	"timotimothytimoth\303\251tinat"
	"inetineketinotinustinyti"
	"tiatitoutjeerdtotobitobi"
	"astobytoetoffeltoffitoin"
	"etoinettetoinontolektomt"
	"omastomasztomektommasoto"
	"mmietommytom\303\241stom\303\241\305\241to"
	"ntonatonitoniatonietonin"
	"otoniotonnietonnytonoton"
	"ytooletoontoostoosjetoph"
	"etophertorbentoritorrest"
	"orstentottototozetracytr"
	"audeltraudltrautetreestr"
	"eesjetresiatriciatrientr"
	"ijntrijntjetrinatrishtri"
	"stantrixtrixietrutrudetr"
	"uditrudietrudytruitruida"
	"truustruusjetsjeerdtutur"
	"itwantytychouugouijtuitu"
	"it'tulauliullaulliulrich"
	"ulrikulrikeumbertoumutun"
	"dunivurselursulaurszulau"
	"schiuteutzuweuytu\303\255v/dv/"
	"denv/hvaasvaclavvalvalev"
	"alenciavalentijnvalentin"
	"valentinavalentinevalent"
	"inusvaleriavalerievaleri"
	"ovalivallevaltinval\303\251rie"
	"vanvan'tvandenvandervane"
	"ssavannavannivanyavargas"
	"vasekvasilevasileiosvasi"
	"lisvasseurvdvdbvegaverve"
	"raverhverhuisdveroveroni"
	"caveronikaveroniqueverst"
	"verstorbenvervallenverwv"
	"erzogenver\303\263nicavesnaves"
	"tvetveuvevhvicvicentevic"
	"kyvictorvictoriavidalvie"
	"iraviiviiivikvikivikkivi"
	"ktorviktoriavilavinvince"
	"vincentvincentiusvincenz"
	"avincenzovinnievinzvinze"
	"nzviolavirginiavirginiev"
	"itovittoriavittoriovivvi"
	"vianvivianavivianevladvl"
	"adavladimirvovolodyavomv"
	"onvon'tvoorvovavronivroo"
	"nv\303\241clavv\303\255ctorwawaldekw"
	"aldemarwallywaltwalterwa"
	"lteruswaltraudwandawardw"
	"arnerwastlwewedweduwewen"
	"delwendelinawendywerawer"
	"nerwernhardweronikawiebe"
	"wiebkewiebrenwiekwiendel"
	"twieswiesiawiesiekwiesje"
	"wieslawwieslawawiggerlwi"
	"jlenwijnwijnandwijnandus"
	"wilwilfredwilfriedwilhel"
	"mwilhelminawilhelminewil"
	"helmuswillwillekewillemw"
	"illiwilliamwillibrordwil"
	"librorduswilliewillswill"
	"ywilmawilmerwimwinwinfri"
	"edwinifredwinniwinniewit"
	"ekwitoldwladekwladyslaww"
	"lodekwlodzimierzwmwojcie"
	"chwojtekwolfwolfgangwolf"
	"iwolframwolterwoutwouter"
	"wuwubbewubbowybexanderxa"
	"ndixandraxaverxaverlxavi"
	"xavierxicoxiixiiiximenax"
	"imoxivxuxviyyayagoyannya"
	"nnickyannisyarayaseminya"
	"sminyasminayasmineyavuzy"
	"eyekaterinayetteyevgenyy"
	"iyoyolandayoliyorgosyour"
	"iyousefyoussefyrjoysabel"
	"ysbrandysbrandtyuyurayur"
	"iyuryyussufyusufyvesyvet"
	"teyvonyvonnez.d.zazabeth"
	"zaczachzachariaszacharyz"
	"ackzapatazarazazazbignie"
	"wzbychuzbyszekzdzdzisiek"
	"zdzislawzezecazeynepzhen"
	"yaziskazmar\305\202azmar\305\202yzoe"
	"zofiazosiazoskazo\303\251zo\303\253z"
	"rzuzumzurzuszygmuntzygmu"
	"s\303\241lamo\303\241lvaro\303\241ngel\303\241ng"
	"ela\303\241ngeles\303\251lise\303\251lodie"
	"\303\251mile\303\251p\303\251pouse\303\251tienne"
	"\303\263\303\263scar\305\202ukasz\305\241tefan\305\274"
	"aneta\316\254\316\275\316\275\316\261\316\261\316\270\316\261\316\275\316\254\317"
	"\203\316\271\316\277\317\202\316\261\316\271\316\272\316\261\317\204\316\265\317\201\316\257\316"
	"\275\316\267\316\261\316\273\316\255\316\276\316\261\316\275\316\264\317\201\316\277\317\202\316"
	"\261\316\275\316\264\317\201\316\255\316\261\317\202\316\262\316\261\317\203\316\257\316\273\316"
	"\267\317\202\316\263\316\265\317\211\317\201\316\263\316\257\316\261\316\263\316\271\316\254\316"
	"\275\316\275\316\267\317\202\316\263\316\271\317\216\317\201\316\263\316\277\317\202\316\264\316"
	"\267\316\274\316\256\317\204\317\201\316\267\317\202\316\265\316\271\317\201\316\256\316\275\316"
	"\267\316\265\316\273\316\255\316\275\316\267\316\271\317\211\316\254\316\275\316\275\316\267\317"
	"\202\316\272\316\261\316\272\316\261\317\204\316\265\317\201\316\257\316\275\316\261\316\272\316"
	"\277\317\202\316\272\317\205\317\201\316\257\316\261\316\272\317\211\316\275\317\203\317\204\316"
	"\261\316\275\317\204\316\257\316\275\316\277\317\202\316\272\317\215\317\201\316\271\316\277\317"
	"\202\316\274\316\261\317\201\316\257\316\261\316\275\316\257\316\272\316\277\317\202\316\275\316"
	"\271\316\272\317\214\316\273\316\261\316\277\317\202\317\200\316\261\316\275\316\261\316\263\316"
	"\271\317\216\317\204\316\267\317\202\317\203\316\277\317\206\316\257\316\261\320\260\320\273\320"
	"\265\320\272\321\201\320\260\320\275\320\264\321\200\320\260\320\273\320\265\320\272\321\201\320"
	"\260\320\275\320\264\321\200\320\260\320\260\320\273\320\265\320\272\321\201\320\265\320\271\320"
	"\260\320\275\320\260\321\201\321\202\320\260\321\201\320\270\321\217\320\260\320\275\320\264\321"
	"\200\320\265\320\271\320\260\320\275\320\275\320\260\320\260\320\275\321\202\320\276\320\275\320"
	"\261\320\276\321\200\320\270\321\201\320\262\320\265\321\200\320\260\320\262\320\270\320\272\321"
	"\202\320\276\321\200\320\262\320\270\320\272\321\202\320\276\321\200\320\270\321\217\320\262\320"
	"\273\320\260\320\264\320\270\320\274\320\270\321\200\320\263-\320\266\320\260\320\263-\320"
	"\275\320\263\320\260\320\273\320\270\320\275\320\260\320\263\320\276\321\201\320\277\320\276\320"
	"\264\320\270\320\275\320\263\320\276\321\201\320\277\320\276\320\266\320\260\320\264\320\274\320"
	"\270\321\202\321\200\320\270\320\271\320\265\320\262\320\263\320\265\320\275\320\270\320\271\320"
	"\265\320\272\320\260\321\202\320\265\321\200\320\270\320\275\320\260\320\265\320\273\320\265\320"
	"\275\320\260\320\270\320\262\320\260\320\275\320\270\320\263\320\276\321\200\321\214\320\270\321"
	"\200\320\270\320\275\320\260\320\272\320\276\320\275\321\201\321\202\320\260\320\275\321\202\320"
	"\270\320\275\320\272\321\201\320\265\320\275\320\270\321\217\320\273\321\216\320\264\320\274\320"
	"\270\320\273\320\260\320\274\320\260\320\272\321\201\320\270\320\274\320\274\320\260\321\200\320"
	"\270\320\275\320\260\320\274\320\260\321\200\320\270\321\217\320\274\320\270\321\205\320\260\320"
	"\270\320\273\320\274\320\273\320\275\320\260\321\202\320\260\320\273\321\214\321\217\320\275\320"
	"\270\320\272\320\270\321\202\320\260\320\275\320\270\320\272\320\276\320\273\320\260\320\271\320"
	"\276\320\273\321\214\320\263\320\260\320\277\320\260\320\262\320\265\320\273\320\277\320\265\321"
	"\202\321\200\320\277\321\221\321\202\321\200\321\200\320\276\320\274\320\260\320\275\321\201\320"
	"\262\320\265\321\202\320\273\320\260\320\275\320\260\321\201\320\265\321\200\320\263\320\265\320"
	"\271\321\201\321\202\321\202\320\260\321\202\321\214\321\217\320\275\320\260\321\216\320\273\320"
	"\270\321\217\321\216\321\200\320\270\320\271\327\220\327\221\327\225\327\221\327\237\327\221\327"
	"\252\330\242\331\204\330\243\330\250\331\210\330\247\330\250\331\206\330\247\330\250\331\210\330"
	"\250\331\206\330\250\331\206\330\252\342\200\240\342\200\241\342\234\235";

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
	2920, 2923, 2929, 2934, 2937, 2946, 2953, 2962, 2965, 2972, 2979, 2985,
	2991, 2997, 3001, 3005, 3013, 3020, 3025, 3031, 3035, 3040, 3048, 3053,
	3059, 3064, 3071, 3080, 3087, 3093, 3100, 3107, 3111, 3116, 3122, 3128,
	3136, 3144, 3152, 3159, 3164, 3174, 3182, 3187, 3193, 3200, 3206, 3214,
	3217, 3223, 3231, 3239, 3245, 3248, 3252, 3260, 3264, 3272, 3276, 3285,
	3294, 3303, 3308, 3312, 3319, 3326, 3329, 3332, 3338, 3345, 3351, 3355,
	3358, 3363, 3369, 3372, 3376, 3381, 3386, 3391, 3396, 3399, 3402, 3404,
	3411, 3416, 3423, 3427, 3433, 3440, 3447, 3454, 3462, 3469, 3478, 3487,
	3493, 3498, 3509, 3513, 3520, 3525, 3530, 3534, 3540, 3546, 3551, 3557,
	3562, 3568, 3577, 3587, 3593, 3598, 3603, 3608, 3612, 3617, 3623, 3626,
	3631, 3638, 3645, 3653, 3659, 3666, 3674, 3684, 3694, 3703, 3714, 3723,
	3732, 3741, 3748, 3756, 3767, 3776, 3786, 3797, 3810, 3815, 3819, 3823,
	3826, 3832, 3837, 3842, 3846, 3849, 3854, 3859, 3865, 3873, 3879, 3884,
	3888, 3895, 3901, 3908, 3915, 3923, 3928, 3932, 3939, 3946, 3955, 3963,
	3974, 3976, 3980, 3985, 3990, 3994, 4000, 4004, 4012, 4017, 4023, 4026,
	4033, 4038, 4044, 4050, 4056, 4065, 4076, 4086, 4097, 4105, 4111, 4117,
	4125, 4132, 4138, 4144, 4149, 4154, 4160, 4169, 4177, 4187, 4198, 4208,
	4220, 4232, 4240, 4249, 4253, 4258, 4261, 4268, 4274, 4281, 4288, 4292,
	4298, 4305, 4313, 4321, 4329, 4338, 4345, 4351, 4356, 4362, 4369, 4374,
	4380, 4386, 4389, 4392, 4398, 4401, 4405, 4413, 4422, 4430, 4440, 4444,
	4447, 4456, 4461, 4466, 4471, 4473, 4480, 4485, 4492, 4498, 4505, 4514,
	4521, 4528, 4535, 4541, 4545, 4547, 4549, 4553, 4557, 4563, 4568, 4571,
	4576, 4581, 4585, 4591, 4598, 4604, 4607, 4611, 4616, 4620, 4626, 4633,
	4640, 4648, 4653, 4658, 4665, 4671, 4675, 4681, 4686, 4692, 4698, 4701,
	4705, 4710, 4714, 4719, 4725, 4729, 4732, 4735, 4737, 4740, 4743, 4747,
	4750, 4756, 4762, 4769, 4774, 4782, 4788, 4796, 4804, 4809, 4812, 4815,
	4819, 4824, 4831, 4836, 4841, 4846, 4851, 4859, 4863, 4866, 4870, 4873,
	4878, 4884, 4889, 4895, 4900, 4904, 4907, 4911, 4914, 4923, 4930, 4933,
	4937, 4939, 4944, 4949, 4953, 4957, 4963, 4969, 4972, 4977, 4985, 4990,
	4994, 5000, 5007, 5015, 5020, 5023, 5029, 5033, 5042, 5050, 5054, 5060,
	5064, 5069, 5077, 5085, 5090, 5094, 5098, 5112, 5121, 5130, 5138, 5148,
	5156, 5167, 5175, 5183, 5192, 5200, 5209, 5217, 5226, 5236, 5245, 5253,
	5263, 5274, 5287, 5303, 5311, 5318, 5334, 5349, 5364, 5368, 5371, 5374,
	5380, 5387, 5393, 5396, 5398, 5401, 5408, 5414, 5421, 5425, 5430, 5437,
	5440, 5448, 5456, 5463, 5470, 5477, 5485, 5494, 5497, 5503, 5512, 5519,
	5525, 5533, 5540, 5544, 5551, 5555, 5561, 5566, 5571, 5575, 5581, 5589,
	5597, 5604, 5611, 5616, 5619, 5622, 5626, 5632, 5638, 5645, 5655, 5662,
	5668, 5672, 5678, 5685, 5689, 5694, 5699, 5701, 5707, 5710, 5714, 5719,
	5723, 5727, 5732, 5737, 5742, 5746, 5754, 5759, 5764, 5773, 5781, 5787,
	5795, 5803, 5806, 5810, 5815, 5822, 5824, 5826, 5832, 5836, 5842, 5847,
	5853, 5859, 5865, 5870, 5875, 5881, 5887, 5892, 5897, 5902, 5905, 5914,
	5924, 5929, 5933, 5937, 5941, 5942, 5945, 5949, 5957, 5961, 5966, 5976,
	5982, 5990, 5997, 5999, 6002, 6006, 6011, 6015, 6019, 6023, 6032, 6037,
	6040, 6045, 6049, 6053, 6058, 6064, 6070, 6077, 6080, 6086, 6093, 6099,
	6104, 6107, 6112, 6117, 6123, 6131, 6136, 6140, 6143, 6151, 6157, 6166,
	6174, 6178, 6180, 6183, 6186, 6193, 6198, 6203, 6211, 6219, 6223, 6229,
	6234, 6238, 6244, 6249, 6257, 6266, 6276, 6281, 6286, 6295, 6299, 6303,
	6307, 6312, 6316, 6321, 6325, 6329, 6335, 6341, 6344, 6348, 6354, 6361,
	6365, 6370, 6375, 6380, 6386, 6394, 6400, 6402, 6409, 6417, 6425, 6429,
	6432, 6437, 6442, 6448, 6456, 6462, 6468, 6475, 6480, 6485, 6489, 6498,
	6506, 6516, 6520, 6524, 6528, 6530, 6537, 6548, 6555, 6558, 6563, 6572,
	6583, 6591, 6599, 6604, 6610, 6617, 6621, 6627, 6631, 6636, 6641, 6645,
	6650, 6654, 6659, 6664, 6672, 6677, 6684, 6688, 6697, 6705, 6708, 6712,
	6719, 6726, 6732, 6734, 6741, 6745, 6751, 6758, 6765, 6774, 6776, 6779,
	6786, 6793, 6799, 6806, 6810, 6817, 6826, 6831, 6839, 6846, 6852, 6855,
	6859, 6866, 6870, 6876, 6880, 6884, 6888, 6894, 6900, 6908, 6913, 6920,
	6925, 6932, 6940, 6944, 6948, 6952, 6961, 6970, 6976, 6979, 6986, 6993,
	6999, 7004, 7009, 7014, 7020, 7027, 7033, 7038, 7044, 7050, 7057, 7062,
	7067, 7072, 7076, 7079, 7081, 7085, 7093, 7101, 7107, 7112, 7115, 7119,
	7124, 7133, 7144, 7150, 7154, 7162, 7171, 7180, 7188, 7194, 7202, 7208,
	7213, 7216, 7221, 7225, 7232, 7238, 7242, 7247, 7253, 7261, 7266, 7271,
	7277, 7284, 7292, 7296, 7300, 7304, 7309, 7313, 7321, 7327, 7333, 7338,
	7344, 7349, 7353, 7356, 7361, 7365, 7373, 7380, 7386, 7391, 7398, 7404,
	7411, 7416, 7420, 7427, 7435, 7443, 7445, 7454, 7458, 7464, 7471, 7480,
	7489, 7496, 7504, 7512, 7519, 7528, 7537, 7547, 7557, 7567, 7573, 7581,
	7590, 7596, 7601, 7608, 7616, 7621, 7628, 7634, 7643, 7653, 7658, 7664,
	7673, 7679, 7688, 7698, 7704, 7708, 7712, 7716, 7723, 7729, 7737, 7746,
	7756, 7764, 7773, 7782, 7792, 7802, 7807, 7814, 7819, 7827, 7835, 7841,
	7848, 7853, 7858, 7864, 7871, 7878, 7888, 7894, 7903, 7910, 7915, 7922,
	7927, 7933, 7936, 7939, 7942, 7951, 7958, 7965, 7967, 7974, 7981, 7986,
	7991, 7997, 8005, 8009, 8012, 8017, 8021, 8025, 8030, 8037, 8045, 8053,
	8062, 8071, 8075, 8082, 8086, 8094, 8102, 8108, 8112, 8117, 8123, 8130,
	8137, 8144, 8152, 8159, 8161, 8164, 8171, 8179, 8184, 8192, 8202, 8206,
	8212, 8218, 8222, 8226, 8231, 8234, 8238, 8247, 8257, 8265, 8270, 8278,
	8282, 8288, 8291, 8296, 8304, 8308, 8313, 8319, 8326, 8335, 8342, 8349,
	8357, 8365, 8373, 8378, 8381, 8385, 8392, 8398, 8404, 8411, 8420, 8428,
	8432, 8437, 8444, 8451, 8460, 8467, 8473, 8479, 8489, 8497, 8502, 8506,
	8511, 8516, 8523, 8531, 8537, 8544, 8550, 8558, 8567, 8574, 8580, 8586,
	8594, 8601, 8605, 8609, 8615, 8619, 8623, 8631, 8640, 8650, 8660, 8666,
	8669, 8676, 8684, 8688, 8694, 8700, 8707, 8711, 8718, 8724, 8729, 8733,
	8736, 8743, 8750, 8757, 8765, 8773, 8783, 8789, 8795, 8800, 8806, 8811,
	8816, 8822, 8830, 8836, 8844, 8854, 8859, 8865, 8875, 8883, 8888, 8893,
	8902, 8907, 8912, 8919, 8927, 8937, 8941, 8945, 8951, 8957, 8962, 8967,
	8972, 8981, 8988, 8994, 8999, 9004, 9009, 9014, 9020, 9028, 9033, 9037,
	9043, 9052, 9058, 9066, 9069, 9074, 9081, 9085, 9092, 9098, 9107, 9114,
	9119, 9127, 9132, 9138, 9144, 9150, 9155, 9160, 9166, 9173, 9180, 9186,
	9193, 9201, 9206, 9214, 9221, 9223, 9232, 9242, 9249, 9257, 9263, 9271,
	9274, 9282, 9287, 9293, 9302, 9311, 9317, 9326, 9333, 9341, 9347, 9353,
	9360, 9367, 9372, 9376, 9381, 9388, 9394, 9401, 9408, 9412, 9418, 9421,
	9426, 9432, 9439, 9446, 9450, 9459, 9466, 9473, 9479, 9486, 9494, 9500,
	9502, 9505, 9510, 9515, 9519, 9524, 9527, 9531, 9536, 9542, 9549, 9557,
	9562, 9567, 9572, 9577, 9581, 9587, 9592, 9598, 9603, 9610, 9619, 9625,
	9631, 9635, 9646, 9650, 9656, 9661, 9665, 9669, 9678, 9684, 9690, 9696,
	9703, 9708, 9713, 9718, 9724, 9730, 9736, 9738, 9740, 9745, 9749, 9754,
	9764, 9769, 9774, 9780, 9785, 9789, 9795, 9800, 9808, 9815, 9820, 9824,
	9830, 9835, 9841, 9847, 9852, 9857, 9862, 9867, 9872, 9877, 9883, 9889,
	9896, 9905, 9910, 9917, 9925, 9934, 9943, 9951, 9957, 9961, 9967, 9973,
	9978, 9983, 9990, 9998, 10007, 10016, 10022, 10030, 10035, 10041, 10045, 10052,
	10061, 10067, 10072, 10078, 10085, 10094, 10102, 10108, 10113, 10120, 10127, 10134,
	10138, 10143, 10150, 10157, 10162, 10167, 10173, 10179, 10187, 10190, 10194, 10201,
	10211, 10218, 10222, 10227, 10232, 10237, 10247, 10255, 10260, 10267, 10269, 10277,
	10282, 10288, 10291, 10296, 10301, 10309, 10316, 10323, 10331, 10337, 10342, 10344,
	10346, 10349, 10355, 10362, 10371, 10380, 10388, 10393, 10397, 10400, 10404, 10408,
	10415, 10424, 10428, 10436, 10443, 10450, 10454, 10458, 10466, 10474, 10475, 10478,
	10480, 10483, 10486, 10493, 10501, 10504, 10507, 10512, 10514, 10522, 10528, 10534,
	10541, 10549, 10554, 10556, 10559, 10567, 10570, 10574, 10576, 10581, 10585, 10587,
	10591, 10594, 10602, 10609, 10614, 10618, 10622, 10625, 10629, 10633, 10641, 10645,
	10651, 10655, 10665, 10670, 10675, 10679, 10683, 10688, 10695, 10698, 10700, 10704,
	10709, 10714, 10722, 10727, 10731, 10735, 10739, 10742, 10747, 10752, 10758, 10766,
	10774, 10778, 10784, 10790, 10794, 10800, 10803, 10805, 10809, 10814, 10817, 10822,
	10826, 10831, 10837, 10842, 10849, 10853, 10862, 10866, 10870, 10874, 10880, 10883,
	10888, 10892, 10898, 10903, 10908, 10913, 10919, 10926, 10934, 10941, 10951, 10961,
	10968, 10975, 10981, 10988, 10993, 10997, 11004, 11010, 11015, 11019, 11024, 11029,
	11034, 11039, 11044, 11047, 11051, 11057, 11063, 11067, 11072, 11077, 11083, 11088,
	11094, 11100, 11105, 11110, 11115, 11122, 11128, 11136, 11143, 11149, 11157, 11163,
	11167, 11172, 11176, 11182, 11189, 11196, 11202, 11207, 11213, 11218, 11223, 11228,
	11233, 11241, 11249, 11252, 11257, 11262, 11269, 11275, 11282, 11288, 11292, 11298,
	11304, 11306, 11310, 11316, 11325, 11333, 11340, 11346, 11353, 11356, 11360, 11367,
	11373, 11378, 11384, 11387, 11390, 11395, 11400, 11405, 11413, 11418, 11422, 11430,
	11436, 11442, 11448, 11453, 11458, 11463, 11469, 11473, 11478, 11485, 11491, 11496,
	11502, 11505, 11510, 11515, 11518, 11521, 11524, 11528, 11533, 11536, 11540, 11545,
	11549, 11554, 11560, 11564, 11567, 11569, 11576, 11580, 11585, 11591, 11597, 11604,
	11608, 11615, 11622, 11630, 11636, 11639, 11643, 11649, 11655, 11661, 11667, 11670,
	11674, 11680, 11684, 11689, 11696, 11700, 11703, 11708, 11714, 11721, 11730, 11738,
	11742, 11749, 11755, 11759, 11763, 11770, 11777, 11781, 11784, 11792, 11800, 11809,
	11814, 11818, 11822, 11827, 11832, 11837, 11842, 11846, 11851, 11856, 11859, 11863,
	11869, 11874, 11880, 11888, 11896, 11904, 11910, 11917, 11926, 11935, 11943, 11950,
	11954, 11960, 11967, 11972, 11978, 11984, 11989, 11994, 12000, 12003, 12008, 12013,
	12019, 12024, 12030, 12035, 12042, 12044, 12048, 12053, 12060, 12065, 12072, 12076,
	12082, 12086, 12090, 12097, 12105, 12109, 12115, 12119, 12122, 12126, 12131, 12136,
	12142, 12149, 12156, 12161, 12167, 12173, 12181, 12186, 12192, 12199, 12204, 12207,
	12213, 12217, 12220, 12225, 12231, 12236, 12243, 12248, 12255, 12263, 12268, 12272,
	12278, 12282, 12289, 12294, 12302, 12307, 12314, 12321, 12325, 12331, 12336, 12342,
	12348, 12353, 12358, 12363, 12366, 12370, 12375, 12380, 12385, 12391, 12396, 12402,
	12408, 12412, 12417, 12426, 12430, 12435, 12441, 12448, 12456, 12464, 12472, 12479,
	12484, 12489, 12495, 12502, 12510, 12519, 12523, 12531, 12535, 12544, 12553, 12558,
	12567, 12572, 12579, 12586, 12591, 12595, 12600, 12605, 12610, 12617, 12623, 12630,
	12635, 12638, 12643, 12648, 12657, 12666, 12671, 12674, 12676, 12679, 12684, 12690,
	12694, 12699, 12704, 12709, 12712, 12719, 12724, 12729, 12736, 12741, 12749, 12756,
	12762, 12764, 12768, 12772, 12775, 12783, 12788, 12795, 12803, 12806, 12811, 12816,
	12821, 12829, 12834, 12842, 12849, 12854, 12859, 12867, 12874, 12876, 12881, 12885,
	12893, 12898, 12903, 12910, 12916, 12928, 12932, 12938, 12946, 12952, 12958, 12966,
	12971, 12975, 12980, 12988, 12996, 13003, 13011, 13018, 13024, 13030, 13038, 13043,
	13051, 13060, 13062, 13066, 13071, 13075, 13080, 13084, 13088, 13094, 13096, 13098,
	13102, 13109, 13113, 13121, 13125, 13133, 13138, 13142, 13145, 13152, 13161, 13168,
	13176, 13181, 13185, 13188, 13193, 13199, 13205, 13208, 13213, 13218, 13224, 13232,
	13239, 13246, 13256, 13264, 13271, 13277, 13284, 13291, 13299, 13301, 13304, 13311,
	13316, 13323, 13329, 13333, 13340, 13348, 13355, 13359, 13367, 13374, 13382, 13389,
	13397, 13402, 13409, 13413, 13418, 13421, 13425, 13430, 13437, 13444, 13447, 13451,
	13457, 13464, 13468, 13472, 13477, 13484, 13491, 13496, 13502, 13508, 13512, 13515,
	13519, 13526, 13534, 13542, 13551, 13559, 13565, 13572, 13579, 13586, 13595, 13601,
	13606, 13609, 13615, 13621, 13628, 13633, 13640, 13644, 13651, 13654, 13659, 13662,
	13666, 13671, 13673, 13676, 13680, 13685, 13688, 13693, 13697, 13702, 13707, 13711,
	13715, 13723, 13731, 13737, 13743, 13748, 13754, 13762, 13768, 13771, 13777, 13784,
	13791, 13798, 13805, 13810, 13814, 13818, 13822, 13827, 13832, 13837, 13841, 13845,
	13850, 13856, 13859, 13863, 13866, 13870, 13877, 13881, 13888, 13893, 13896, 13901,
	13904, 13907, 13913, 13916, 13919, 13921, 13923, 13927, 13931, 13940, 13948, 13958,
	13962, 13966, 13971, 13975, 13980, 13984, 13988, 13993, 13997, 14001, 14009, 14015,
	14021, 14028, 14031, 14034, 14039, 14044, 14049, 14055, 14058, 14066, 14071, 14076,
	14082, 14088, 14095, 14101, 14107, 14114, 14121, 14125, 14129, 14134, 14140, 14145,
	14147, 14149, 14156, 14165, 14168, 14172, 14177, 14182, 14187, 14194, 14201, 14206,
	14212, 14220, 14226, 14233, 14240, 14245, 14249, 14255, 14261, 14269, 14273, 14280,
	14288, 14297, 14303, 14308, 14313, 14319, 14326, 14330, 14335, 14340, 14347, 14351,
	14356, 14362, 14366, 14373, 14377, 14381, 14385, 14391, 14397, 14401, 14405, 14409,
	14413, 14416, 14421, 14427, 14432, 14435, 14439, 14445, 14452, 14456, 14462, 14467,
	14474, 14483, 14484, 14486, 14492, 14496, 14503, 14507, 14510, 14521, 14530, 14539,
	14548, 14558, 14567, 14577, 14587, 14594, 14603, 14613, 14625, 14633, 14642, 14649,
	14656, 14664, 14670, 14676, 14685, 14693, 14702, 14710, 14717, 14726, 14735, 14745,
	14755, 14763, 14770, 14779, 14786, 14794, 14802, 14811, 14817, 14824, 14833, 14844,
	14851, 14859, 14867, 14877, 14887, 14893, 14901, 14910, 14916, 14922, 14927, 14936,
	14943, 14955, 14960, 14964, 14970, 14974, 14977, 14983, 14988, 15000, 15009, 15015,
	15021, 15025, 15030, 15035, 15040, 15047, 15054, 15061, 15067, 15072, 15080, 15085,
	15088, 15093, 15096, 15103, 15108, 15118, 15126, 15132, 15138, 15144, 15149, 15154,
	15159, 15164, 15171, 15175, 15180, 15185, 15191, 15197, 15204, 15210, 15215, 15219,
	15225, 15232, 15237, 15240, 15244, 15248, 15255, 15261, 15268, 15276, 15285, 15292,
	15299, 15307, 15313, 15321, 15326, 15332, 15338, 15346, 15351, 15356, 15360, 15365,
	15373, 15382, 15391, 15401, 15411, 15420, 15427, 15432, 15438, 15448, 15454, 15460,
	15466, 15471, 15477, 15485, 15492, 15501, 15509, 15519, 15523, 15528, 15542, 15548,
	15554, 15561, 15569, 15577, 15584, 15595, 15605, 15610, 15617, 15624, 15632, 15638,
	15646, 15654, 15660, 15667, 15673, 15679, 15686, 15691, 15697, 15703, 15712, 15719,
	15724, 15731, 15737, 15744, 15749, 15755, 15762, 15767, 15773, 15781, 15790, 15796,
	15801, 15810, 15819, 15823, 15828, 15834, 15841, 15848, 15855, 15862, 15870, 15877,
	15881, 15886, 15891, 15897, 15903, 15909, 15914, 15921, 15927, 15934, 15941, 15948,
	15956, 15964, 15969, 15976, 15982, 15989, 15993, 15999, 16005, 16012, 16018, 16024,
	16029, 16033, 16040, 16046, 16049, 16056, 16060, 16067, 16074, 16081, 16088, 16096,
	16104, 16110, 16117, 16121, 16127, 16134, 16141, 16146, 16150, 16156, 16164, 16171,
	16179, 16187, 16195, 16200, 16206, 16211, 16216, 16223, 16226, 16230, 16237, 16246,
	16253, 16258, 16261, 16265, 16270, 16276, 16287, 16297, 16307, 16310, 16314, 16320,
	16327, 16334, 16345, 16348, 16351, 16353, 16355, 16359, 16361, 16366, 16371, 16379,
	16387, 16390, 16396, 16400, 16403, 16408, 16414, 16419, 16422, 16427, 16437, 16443,
	16446, 16453, 16461, 16467, 16474, 16478, 16482, 16486, 16492, 16498, 16504, 16510,
	16517, 16523, 16527, 16533, 16536, 16544, 16550, 16557, 16562, 16568, 16575, 16581,
	16590, 16596, 16600, 16605, 16612, 16616, 16623, 16626, 16630, 16633, 16637, 16642,
	16649, 16657, 16663, 16669, 16676, 16683, 16689, 16696, 16708, 16715, 16723, 16728,
	16735, 16739, 16745, 16750, 16760, 16765, 16769, 16773, 16780, 16784, 16788, 16794,
	16799, 16805, 16810, 16816, 16820, 16825, 16832, 16836, 16841, 16845, 16853, 16858,
	16864, 16868, 16873, 16879, 16888, 16894, 16898, 16901, 16905, 16910, 16915, 16919,
	16923, 16929, 16934, 16940, 16947, 16952, 16958, 16964, 16969, 16974, 16982, 16991,
	16996, 17002, 17006, 17012, 17017, 17023, 17028, 17034, 17039, 17044, 17049, 17053,
	17058, 17061, 17065, 17067, 17071, 17074, 17081, 17088, 17096, 17104, 17109, 17115,
	17120, 17124, 17127, 17133, 17137, 17142, 17148, 17154, 17161, 17168, 17176, 17180,
	17188, 17195, 17201, 17211, 17215, 17219, 17226, 17232, 17239, 17244, 17250, 17257,
	17262, 17268, 17274, 17280, 17283, 17288, 17290, 17294, 17299, 17303, 17306, 17308,
	17311, 17315, 17319, 17323, 17331, 17339, 17343, 17348, 17353, 17359, 17362, 17369,
	17377, 17382, 17388, 17392, 17394, 17396, 17402, 17405, 17413, 17420, 17421, 17423,
	17427, 17432, 17438, 17445, 17450, 17456, 17461, 17466, 17469, 17475, 17480, 17484,
	17489, 17494, 17501, 17506, 17511, 17518, 17521, 17525, 17532, 17539, 17546, 17553,
	17560, 17568, 17575, 17579, 17587, 17593, 17602, 17611, 17617, 17624, 17627, 17632,
	17636, 17639, 17642, 17646, 17653, 17657, 17662, 17667, 17670, 17675, 17679, 17686,
	17692, 17697, 17703, 17707, 17711, 17716, 17720, 17725, 17727, 17729, 17732, 17740,
	17744, 17749, 17753, 17759, 17767, 17774, 17782, 17788, 17797, 17806, 17814, 17819,
	17823, 17828, 17834, 17838, 17842, 17846, 17851, 17857, 17860, 17865, 17872, 17876,
	17883, 17891, 17898, 17906, 17913, 17918, 17922, 17926, 17930, 17934, 17939, 17943,
	17945, 17948, 17952, 17956, 17962, 17965, 17970, 17977, 17982, 17986, 17993, 17997,
	18002, 18009, 18018, 18022, 18028, 18032, 18036, 18041, 18045, 18049, 18056, 18061,
	18063, 18068, 18072, 18077, 18080, 18084, 18087, 18093, 18100, 18103, 18107, 18109,
	18112, 18118, 18121, 18128, 18134, 18139, 18142, 18144, 18147, 18149, 18151, 18154,
	18158, 18162, 18166, 18170, 18173, 18177, 18185, 18191, 18197, 18204, 18208, 18212,
	18217, 18221, 18225, 18229, 18234, 18241, 18243, 18247, 18255, 18260, 18267, 18274,
	18280, 18285, 18288, 18293, 18298, 18304, 18306, 18311, 18315, 18322, 18326, 18328,
	18332, 18336, 18342, 18347, 18356, 18360, 18365, 18368, 18375, 18380, 18384, 18388,
	18393, 18397, 18403, 18409, 18412, 18418, 18421, 18431, 18437, 18441, 18446, 18453,
	18458, 18463, 18468, 18475, 18480, 18485, 18490, 18496, 18503, 18511, 18518, 18526,
	18530, 18536, 18539, 18543, 18548, 18555, 18563, 18570, 18578, 18584, 18589, 18594,
	18598, 18603, 18608, 18615, 18622, 18629, 18635, 18639, 18645, 18650, 18655, 18660,
	18667, 18673, 18678, 18681, 18689, 18691, 18693, 18698, 18701, 18706, 18711, 18720,
	18724, 18732, 18737, 18741, 18745, 18751, 18757, 18763, 18768, 18775, 18782, 18785,
	18792, 18798, 18805, 18811, 18817, 18821, 18826, 18830, 18835, 18839, 18844, 18849,
	18857, 18867, 18873, 18878, 18880, 18887, 18890, 18894, 18898, 18904, 18911, 18919,
	18927, 18936, 18943, 18948, 18950, 18956, 18960, 18964, 18973, 18978, 18984, 18991,
	18995, 19001, 19010, 19021, 19030, 19036, 19042, 19047, 19052, 19056, 19059, 19063,
	19067, 19072, 19080, 19085, 19092, 19099, 19102, 19107, 19112, 19117, 19122, 19125,
	19130, 19136, 19141, 19148, 19151, 19156, 19161, 19168, 19175, 19181, 19187, 19195,
	19200, 19210, 19219, 19227, 19239, 19244, 19248, 19254, 19262, 19272, 19281, 19287,
	19293, 19301, 19308, 19314, 19321, 19331, 19339, 19343, 19345, 19349, 19354, 19356,
	19363, 19368, 19373, 19380, 19386, 19393, 19400, 19408, 19410, 19413, 19417, 19423,
	19431, 19437, 19442, 19446, 19452, 19457, 19464, 19470, 19475, 19483, 19492, 19500,
	19504, 19509, 19512, 19522, 19527, 19533, 19540, 19547, 19551, 19556, 19562, 19567,
	19573, 19578, 19584, 19588, 19595, 19603, 19609, 19613, 19616, 19623, 19632, 19637,
	19639, 19641, 19643, 19650, 19653, 19658, 19664, 19670, 19678, 19684, 19690, 19694,
	19701, 19709, 19717, 19725, 19730, 19737, 19744, 19749, 19753, 19758, 19762, 19770,
	19774, 19778, 19784, 19790, 19796, 19802, 19808, 19815, 19819, 19825, 19829, 19835,
	19840, 19845, 19851, 19854, 19858, 19866, 19869, 19872, 19876, 19884, 19887, 19892,
	19894, 19897, 19904, 19911, 19919, 19923, 19930, 19939, 19944, 19950, 19954, 19959,
	19963, 19969, 19972, 19976, 19982, 19988, 19994, 19998, 20002, 20006, 20009, 20013,
	20017, 20021, 20026, 20033, 20039, 20043, 20050, 20055, 20059, 20065, 20070, 20076,
	20083, 20091, 20095, 20097, 20101, 20103, 20106, 20113, 20119, 20125, 20131, 20138,
	20145, 20153, 20157, 20162, 20166, 20171, 20176, 20181, 20186, 20192, 20200, 20207,
	20216, 20220, 20225, 20231, 20237, 20245, 20252, 20256, 20261, 20266, 20272, 20276,
	20283, 20289, 20294, 20299, 20305, 20311, 20315, 20318, 20324, 20329, 20335, 20339,
	20345, 20350, 20354, 20358, 20361, 20365, 20372, 20379, 20387, 20396, 20403, 20410,
	20414, 20421, 20430, 20438, 20442, 20447, 20453, 20459, 20465, 20473, 20480, 20485,
	20489, 20492, 20497, 20500, 20507, 20512, 20517, 20523, 20527, 20533, 20540, 20544,
	20547, 20551, 20555, 20561, 20566, 20570, 20577, 20580, 20586, 20594, 20598, 20602,
	20608, 20612, 20616, 20622, 20627, 20634, 20640, 20645, 20650, 20652, 20656, 20663,
	20669, 20676, 20681, 20690, 20695, 20699, 20704, 20710, 20715, 20718, 20723, 20730,
	20735, 20740, 20745, 20750, 20758, 20767, 20772, 20775, 20783, 20787, 20792, 20798,
	20803, 20809, 20816, 20819, 20825, 20831, 20837, 20845, 20851, 20856, 20861, 20866,
	20870, 20875, 20882, 20887, 20895, 20900, 20906, 20911, 20916, 20920, 20923, 20927,
	20932, 20938, 20943, 20949, 20955, 20963, 20965, 20973, 20978, 20980, 20984, 20987,
	20991, 20996, 21006, 21015, 21026, 21035, 21045, 21048, 21053, 21058, 21061, 21067,
	21074, 21080, 21085, 21091, 21099, 21103, 21112, 21122, 21127, 21133, 21139, 21145,
	21152, 21159, 21168, 21173, 21181, 21189, 21194, 21200, 21207, 21216, 21219, 21230,
	21234, 21241, 21247, 21254, 21259, 21261, 21264, 21269, 21276, 21283, 21286, 21292,
	21297, 21304, 21313, 21322, 21330, 21334, 21340, 21344, 21352, 21355, 21359, 21364,
	21368, 21375, 21380, 21386, 21393, 21400, 21409, 21414, 21420, 21427, 21433, 21438,
	21443, 21449, 21455, 21458, 21465, 21469, 21475, 21480, 21486, 21492, 21498, 21505,
	21509, 21515, 21522, 21529, 21532, 21536, 21539, 21544, 21548, 21553, 21558, 21564,
	21570, 21572, 21577, 21583, 21587, 21593, 21599, 21604, 21608, 21614, 21620, 21628,
	21635, 21640, 21648, 21651, 21653, 21659, 21662, 21669, 21675, 21680, 21685, 21691,
	21697, 21700, 21704, 21711, 21716, 21723, 21728, 21733, 21737, 21743, 21749, 21753,
	21762, 21767, 21772, 21777, 21779, 21782, 21786, 21790, 21792, 21796, 21800, 21806,
	21812, 21821, 21830, 21840, 21850, 21857, 21862, 21866, 21872, 21879, 21886, 21889,
	21893, 21899, 21907, 21915, 21922, 21930, 21936, 21941, 21948, 21954, 21961, 21967,
	21971, 21976, 21983, 21991, 22000, 22009, 22016, 22021, 22027, 22033, 22040, 22045,
	22053, 22058, 22066, 22071, 22076, 22083, 22086, 22092, 22094, 22097, 22105, 22113,
	22121, 22126, 22134, 22138, 22141, 22146, 22152, 22159, 22167, 22174, 22178, 22182,
	22187, 22191, 22195, 22201, 22206, 22213, 22217, 22224, 22229, 22233, 22237, 22245,
	22252, 22256, 22262, 22265, 22272, 22281, 22287, 22293, 22304, 22310, 22316, 22326,
	22335, 22341, 22347, 22348, 22350, 22355, 22362, 22367, 22373, 22378, 22383, 22388,
	22393, 22398, 22405, 22412, 22415, 22422, 22425, 22427, 22432, 22435, 22440, 22447,
	22452, 22460, 22463, 22466, 22469, 22473, 22480, 22487, 22493, 22498, 22502, 22507,
	22514, 22518, 22522, 22528, 22535, 22537, 22542, 22550, 22554, 22562, 22566, 22570,
	22581, 22589, 22597, 22605, 22614, 22619, 22626, 22635, 22640, 22647, 22654, 22664,
	22672, 22679, 22687, 22694, 22699, 22704, 22710, 22715, 22718, 22722, 22726, 22732,
	22740, 22744, 22749, 22758, 22762, 22766, 22770, 22773, 22778, 22783, 22787, 22792,
	22795, 22800, 22804, 22811, 22819, 22823, 22827, 22833, 22837, 22842, 22846, 22851,
	22856, 22862, 22864, 22868, 22874, 22878, 22881, 22887, 22892, 22897, 22905, 22911,
	22916, 22919, 22924, 22930, 22935, 22942, 22948, 22953, 22959, 22966, 22969, 22973,
	22977, 22982, 22987, 22993, 22998, 23004, 23009, 23013, 23017, 23022, 23026, 23030,
	23036, 23041, 23047, 23053, 23057, 23063, 23070, 23073, 23077, 23081, 23086, 23093,
	23099, 23105, 23110, 23117, 23123, 23129, 23134, 23139, 23147, 23152, 23157, 23164,
	23168, 23174, 23177, 23182, 23187, 23193, 23198, 23202, 23208, 23213, 23220, 23227,
	23229, 23233, 23237, 23239, 23244, 23245, 23248, 23252, 23255, 23260, 23263, 23266,
	23270, 23274, 23280, 23285, 23291, 23298, 23302, 23305, 23309, 23314, 23320, 23327,
	23332, 23335, 23338, 23341, 23344, 23347, 23350, 23355, 23358, 23362, 23368, 23371,
	23375, 23383, 23392, 23400, 23409, 23418, 23428, 23435, 23442, 23449, 23453, 23458,
	23464, 23472, 23475, 23480, 23486, 23492, 23499, 23504, 23509, 23514, 23520, 23525,
	23531, 23540, 23547, 23554, 23556, 23559, 23563, 23566, 23570, 23574, 23582, 23586,
	23594, 23602, 23611, 23616, 23626, 23635, 23639, 23647, 23656, 23661, 23665, 23668,
	23673, 23675, 23678, 23685, 23690, 23696, 23704, 23709, 23715, 23718, 23722, 23725,
	23729, 23734, 23740, 23748, 23752, 23755, 23760, 23767, 23777, 23785, 23793, 23799,
	23803, 23810, 23815, 23823, 23831, 23835, 23843, 23851, 23854, 23860, 23867, 23874,
	23878, 23883, 23891, 23893, 23900, 23903, 23906, 23911, 23915, 23919, 23924, 23929,
	23936, 23943, 23945, 23951, 23959, 23964, 23968, 23974, 23982, 23990, 23995, 23999,
	24005, 24010, 24012, 24015, 24021, 24027, 24036, 24041, 24045, 24051, 24059, 24067,
	24072, 24078, 24085, 24089, 24097, 24101, 24107, 24114, 24120, 24127, 24135, 24142,
	24148, 24152, 24159, 24168, 24171, 24178, 24186, 24193, 24203, 24213, 24222, 24226,
	24233, 24239, 24244, 24251, 24261, 24273, 24279, 24284, 24289, 24294, 24300, 24303,
	24306, 24314, 24322, 24327, 24333, 24338, 24344, 24350, 24359, 24365, 24376, 24378,
	24386, 24392, 24396, 24404, 24409, 24416, 24422, 24426, 24432, 24434, 24439, 24444,
	24448, 24454, 24459, 24465, 24470, 24476, 24480, 24486, 24490, 24493, 24497, 24503,
	24507, 24510, 24512, 24515, 24516, 24518, 24522, 24526, 24533, 24539, 24543, 24550,
	24556, 24563, 24570, 24575, 24577, 24587, 24592, 24599, 24601, 24603, 24610, 24614,
	24620, 24625, 24631, 24638, 24642, 24648, 24655, 24663, 24665, 24669, 24673, 24677,
	24683, 24688, 24692, 24698, 24702, 24708, 24712, 24714, 24720, 24723, 24727, 24736,
	24743, 24747, 24753, 24757, 24761, 24769, 24775, 24782, 24784, 24792, 24800, 24802,
	24806, 24812, 24818, 24823, 24830, 24837, 24840, 24845, 24850, 24855, 24859, 24863,
	24865, 24867, 24870, 24873, 24876, 24883, 24889, 24895, 24902, 24908, 24915, 24923,
	24929, 24936, 24942, 24945, 24952, 24960, 24962, 24968, 24975, 24982, 24989, 24997,
	25015, 25035, 25055, 25069, 25083, 25097, 25111, 25125, 25141, 25153, 25163, 25177,
	25181, 25197, 25203, 25213, 25237, 25249, 25259, 25269, 25285, 25305, 25315, 25333,
	25353, 25367, 25385, 25397, 25405, 25415, 25425, 25433, 25445, 25461, 25477, 25484,
	25489, 25501, 25517, 25531, 25545, 25559, 25577, 25587, 25595, 25605, 25615, 25635,
	25647, 25661, 25673, 25685, 25695, 25707, 25711, 25725, 25737, 25751, 25761, 25771,
	25779, 25787, 25797, 25813, 25825, 25829, 25843, 25851, 25859, 25865, 25869, 25873,
	25877, 25883, 25889, 25895, 25899, 25905, 25908, 25911, 25914
};

static const uint16_t hyg_name_word_classes_slots[] = {
	0, 0, 4405, 0, 0, 0, 2077, 2615, 2623, 1386, 2629, 0,
	0, 0, 0, 2380, 50, 0, 0, 0, 0, 0, 0, 0,
	644, 0, 0, 0, 0, 0, 1814, 1815, 0, 175, 2665, 2667,
	3671, 0, 632, 1984, 3341, 3538, 0, 0, 0, 3574, 0, 0,
	0, 0, 0, 0, 1598, 3591, 0, 0, 0, 333, 0, 0,
	0, 3547, 0, 0, 0, 972, 1491, 0, 0, 954, 0, 0,
	3874, 0, 0, 0, 2305, 232, 1546, 0, 124, 125, 126, 127,
	3289, 0, 0, 0, 1569, 1700, 915, 916, 917, 0, 0, 0,
	693, 0, 0, 1454, 3256, 2949, 4332, 0, 1199, 3317, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2383, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 53,
	3441, 931, 0, 0, 0, 2960, 0, 0, 0, 0, 2705, 0,
	0, 3078, 0, 0, 0, 0, 0, 3586, 0, 0, 0, 0,
	0, 0, 1279, 0, 0, 3064, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 2207, 1539, 0, 0, 0, 589, 0, 3155,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 852, 4329, 0, 2935, 0, 0, 0, 4304, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 3614, 0, 0, 0, 0, 0,
	0, 39, 0, 0, 0, 0, 3610, 0, 2512, 1218, 0, 0,
	0, 0, 0, 1832, 0, 0, 0, 9, 0, 899, 3662, 0,
	0, 0, 2480, 0, 0, 0, 0, 4241, 0, 0, 0, 0,
	0, 4348, 0, 0, 0, 0, 1962, 1286, 1289, 1294, 3545, 0,
	0, 0, 0, 0, 0, 0, 0, 4063, 4064, 4065, 2155, 2637,
	2647, 734, 2658, 2659, 2664, 2668, 2671, 3363, 3558, 3621, 4100, 0,
	0, 0, 481, 0, 0, 0, 0, 603, 2968, 408, 0, 0,
	0, 0, 3846, 3847, 0, 0, 713, 0, 40, 3433, 0, 0,
	2506, 0, 1351, 0, 0, 0, 0, 0, 0, 0, 0, 3478,
	0, 0, 0, 0, 0, 0, 910, 2611, 4016, 0, 3988, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2288, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1751,
	3118, 0, 0, 3394, 2485, 1483, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 4172, 0, 340, 341, 1096, 1254, 1803, 3355, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 307, 1464, 0,
	0, 2437, 0, 0, 0, 0, 0, 0, 0, 0, 0, 533,
	0, 0, 0, 0, 21, 3080, 0, 0, 0, 2187, 0, 0,
	473, 3950, 4027, 1845, 0, 0, 0, 0, 0, 0, 0, 3368,
	0, 0, 0, 0, 0, 3457, 0, 0, 0, 0, 1012, 0,
	0, 0, 4357, 0, 0, 0, 0, 0, 0, 0, 3797, 0,
	0, 2718, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1890,
	0, 0, 1187, 3073, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 2625, 0, 0, 0, 1474, 0, 4038, 0, 0,
	0, 0, 0, 0, 0, 0, 1058, 0, 0, 3251, 3252, 0,
	0, 0, 0, 1079, 0, 0, 0, 1833, 0, 0, 3861, 1779,
	0, 0, 0, 3209, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 851, 0, 0, 0, 2641, 816, 2635, 2644, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 1675, 1181, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	1954, 0, 0, 0, 0, 0, 0, 0, 0, 13, 583, 584,
	0, 0, 0, 978, 2250, 0, 0, 0, 4078, 0, 1059, 1063,
	0, 2296, 0, 0, 3578, 0, 3007, 0, 1706, 0, 2209, 3779,
	0, 0, 0, 0, 0, 0, 0, 259, 0, 3212, 0, 0,
	2090, 3780, 0, 0, 2639, 2640, 2651, 2654, 2656, 2657, 2660, 2661,
	2666, 2622, 2669, 2672, 2675, 3231, 3232, 3806, 4095, 0, 0, 1852,
	0, 0, 0, 2314, 0, 0, 0, 0, 0, 0, 0, 3989,
	0, 104, 0, 1846, 0, 0, 0, 2700, 289, 0, 4261, 4262,
	0, 0, 206, 0, 0, 0, 266, 0, 156, 0, 0, 538,
	539, 0, 0, 0, 0, 0, 0, 0, 939, 3070, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 3458, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	3793, 0, 0, 0, 0, 0, 0, 0, 324, 990, 0, 4080,
	2249, 2539, 4277, 1113, 0, 1215, 1547, 3939, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1166, 2819,
	2831, 1741, 0, 3666, 0, 0, 2715, 0, 0, 0, 315, 0,
	0, 0, 0, 1795, 0, 0, 0, 0, 0, 0, 0, 2277,
	0, 0, 0, 2274, 0, 2905, 3257, 2557, 0, 0, 0, 41,
	0, 1589, 1114, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 4267, 4289, 3585, 0,
	0, 136, 138, 757, 4319, 246, 251, 1038, 0, 0, 0, 0,
	0, 0, 0, 0, 3680, 0, 15, 489, 3012, 0, 0, 0,
	2818, 0, 0, 0, 0, 0, 1553, 0, 0, 4061, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1793,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	3730, 0, 0, 2681, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 3489, 0, 0, 345, 4042, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 4226, 4401, 0,
	296, 109, 1785, 732, 733, 1170, 0, 4188, 0, 0, 0, 0,
	2536, 0, 614, 0, 0, 1959, 0, 0, 2369, 3121, 0, 523,
	1221, 1223, 1324, 1325, 1329, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 65, 0, 0, 0, 3442, 0, 332, 1071,
	0, 0, 0, 0, 0, 0, 0, 262, 263, 1121, 0, 3986,
	0, 0, 0, 0, 4384, 0, 0, 4088, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 4156, 2952, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 2732, 0, 0, 0,
	0, 3510, 3511, 0, 0, 0, 0, 3519, 219, 0, 0, 0,
	0, 0, 4099, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	3233, 4317, 0, 0, 0, 0, 0, 0, 0, 0, 745, 1037,
	0, 200, 0, 0, 1173, 1593, 0, 0, 0, 0, 0, 0,
	2796, 2523, 0, 0, 0, 0, 284, 877, 0, 0, 0, 4375,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 2993, 3487, 0, 0,
	0, 593, 594, 595, 597, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 1368, 0, 0, 0, 0, 4270, 0,
	0, 0, 0, 0, 0, 0, 3733, 0, 0, 3760, 0, 0,
	0, 0, 0, 2704, 3298, 0, 0, 3885, 0, 0, 347, 349,
	0, 0, 2032, 2033, 3848, 0, 81, 0, 1672, 0, 0, 2508,
	0, 0, 1629, 3247, 338, 0, 0, 0, 1748, 0, 0, 0,
	0, 0, 0, 0, 1284, 627, 0, 0, 2132, 0, 0, 0,
	0, 0, 1235, 0, 0, 1787, 4297, 2394, 0, 0, 0, 2852,
	0, 3141, 0, 3836, 4050, 0, 0, 1308, 0, 0, 0, 0,
	0, 0, 2493, 0, 0, 0, 0, 0, 0, 531, 0, 0,
	2969, 0, 503, 0, 1532, 0, 0, 900, 902, 1728, 2856, 3115,
	3116, 0, 0, 0, 0, 0, 3520, 790, 0, 0, 0, 4171,
	0, 0, 3422, 4059, 4072, 4073, 761, 3292, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 3678, 0, 0, 0, 465, 3358, 0,
	704, 0, 0, 0, 4048, 0, 0, 0, 477, 0, 0, 0,
	0, 0, 0, 4155, 1119, 0, 0, 0, 3670, 0, 0, 0,
	3336, 0, 0, 0, 0, 2258, 0, 0, 3496, 0, 0, 0,
	720, 0, 0, 306, 0, 0, 0, 0, 0, 84, 0, 0,
	0, 2, 0, 0, 0, 0, 736, 1212, 2294, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 3765, 0, 0, 0, 0, 1634,
	1636, 0, 0, 0, 0, 1020, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1349, 2789,
	0, 0, 0, 0, 522, 3500, 0, 0, 0, 1968, 1180, 2688,
	0, 0, 0, 0, 4266, 0, 0, 0, 673, 0, 751, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 1129, 1138, 0, 0,
	0, 0, 2472, 0, 0, 0, 657, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 1404, 1405, 1406, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 3918, 0, 3067, 0, 0,
	0, 0, 0, 0, 0, 951, 1537, 581, 0, 0, 482, 0,
	0, 0, 0, 0, 0, 454, 0, 2788, 1580, 0, 3982, 1875,
	1876, 0, 0, 0, 0, 0, 0, 0, 0, 358, 3820, 0,
	0, 2168, 844, 561, 0, 0, 2133, 0, 0, 4362, 0, 0,
	2941, 0, 0, 0, 1535, 0, 495, 3858, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 4286, 0, 0, 0, 442, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 3494, 0, 0, 0, 0, 0,
	1972, 2791, 0, 1340, 2387, 0, 0, 0, 0, 0, 799, 3734,
	0, 0, 0, 0, 0, 0, 3664, 800, 0, 0, 3886, 0,
	3166, 0, 0, 0, 330, 3996, 3997, 0, 0, 0, 172, 1796,
	1500, 0, 1510, 0, 0, 615, 3968, 0, 0, 0, 0, 0,
	0, 488, 0, 0, 0, 0, 1542, 0, 0, 0, 311, 0,
	0, 0, 0, 0, 1818, 0, 0, 0, 0, 518, 0, 0,
	118, 0, 0, 0, 500, 1133, 0, 1373, 0, 2144, 0, 0,
	0, 0, 0, 0, 3094, 0, 0, 0, 0, 0, 1940, 0,
	625, 626, 629, 638, 0, 0, 0, 0, 537, 544, 0, 0,
	3675, 0, 0, 0, 3351, 0, 2735, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 2966, 0, 0, 0, 0, 0, 0, 0, 0, 2286,
	0, 3665, 933, 0, 0, 0, 0, 0, 3011, 0, 0, 0,
	158, 0, 0, 4269, 0, 0, 0, 0, 0, 0, 0, 3860,
	3611, 4152, 0, 0, 2846, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 4410, 147, 0, 0, 0,
	0, 0, 0, 0, 1560, 1561, 2407, 0, 0, 3319, 0, 0,
	0, 0, 215, 0, 0, 0, 0, 770, 0, 0, 1103, 0,
	362, 0, 1399, 2583, 0, 0, 3220, 0, 0, 0, 0, 0,
	0, 1686, 2182, 1005, 2115, 0, 783, 0, 256, 2196, 3693, 0,
	0, 873, 0, 299, 0, 0, 0, 0, 49, 0, 4260, 1287,
	0, 0, 0, 0, 0, 0, 1011, 0, 0, 2534, 0, 0,
	0, 432, 0, 4141, 0, 4098, 0, 0, 0, 974, 0, 0,
	1312, 0, 2232, 0, 1116, 0, 4243, 1610, 3493, 0, 0, 0,
	32, 3681, 0, 0, 1865, 0, 0, 0, 0, 0, 0, 0,
	310, 0, 0, 0, 0, 0, 2306, 2307, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 2491, 3595, 0, 161, 373, 1023, 0,
	0, 0, 3652, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 3374, 0, 0, 0, 4148, 0, 0, 0, 92, 0,
	0, 0, 1010, 0, 0, 0, 0, 0, 0, 1665, 2632, 0,
	0, 0, 1343, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	3677, 0, 1943, 3225, 3226, 3715, 0, 0, 0, 4052, 3152, 0,
	0, 3244, 0, 0, 216, 1433, 0, 0, 0, 0, 0, 0,
	3876, 0, 0, 0, 0, 3357, 0, 0, 0, 0, 0, 0,
	1049, 0, 0, 0, 0, 0, 0, 0, 0, 885, 1863, 0,
	4210, 0, 0, 1256, 1259, 0, 0, 0, 0, 0, 2573, 0,
	2778, 948, 0, 0, 0, 0, 3781, 3786, 3789, 1643, 3229, 0,
	0, 0, 0, 0, 0, 3622, 0, 3869, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 3412, 0, 0, 3364, 0, 0, 0, 0, 0, 2785,
	3053, 4331, 0, 0, 2767, 2237, 0, 2430, 0, 0, 1681, 0,
	0, 3723, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 2917, 0, 0, 0, 0, 0, 0, 0, 0,
	11, 1027, 0, 0, 0, 0, 1773, 288, 0, 0, 166, 3183,
	325, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	729, 4327, 0, 0, 0, 2076, 0, 0, 0, 0, 2914, 0,
	0, 2477, 0, 0, 0, 0, 0, 0, 3550, 0, 0, 0,
	0, 0, 0, 0, 0, 2060, 24, 1468, 1469, 3423, 1620, 0,
	0, 0, 0, 0, 4022, 0, 0, 0, 0, 3941, 132, 0,
	0, 0, 0, 0, 0, 0, 3208, 0, 0, 0, 0, 0,
	1393, 0, 0, 0, 0, 1597, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 47, 0, 0,
	0, 0, 685, 1996, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 788, 0, 0, 0, 0, 0, 882, 485,
	0, 3157, 0, 0, 0, 697, 0, 0, 0, 2847, 0, 0,
	0, 2497, 1431, 0, 0, 0, 0, 0, 4083, 0, 0, 1022,
	0, 0, 0, 0, 2565, 4219, 0, 0, 0, 0, 0, 1292,
	3435, 0, 0, 3653, 4387, 0, 0, 3513, 0, 1333, 0, 0,
	0, 0, 0, 0, 1821, 2581, 4151, 0, 0, 0, 0, 0,
	0, 3708, 0, 0, 0, 735, 1652, 1653, 3485, 3645, 3646, 3647,
	0, 0, 0, 0, 0, 1995, 0, 4417, 0, 0, 1001, 0,
	0, 0, 0, 0, 0, 0, 0, 212, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 1576, 0, 0, 0, 0, 0, 0, 2591, 0,
	0, 0, 1293, 0, 0, 0, 0, 0, 0, 0, 0, 1592,
	0, 3536, 0, 26, 0, 0, 4004, 0, 0, 0, 3429, 0,
	0, 1684, 0, 0, 0, 0, 0, 402, 0, 2487, 2923, 2926,
	0, 2092, 0, 0, 0, 0, 0, 0, 0, 0, 0, 3854,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 3492,
	0, 0, 0, 0, 0, 0, 0, 0, 980, 4118, 1055, 793,
	0, 0, 0, 3998, 0, 1389, 0, 0, 0, 768, 769, 2560,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 955, 4217, 3142, 0, 4409, 0, 0, 0, 0, 0, 705,
	0, 0, 0, 895, 3071, 0, 0, 4258, 1304, 0, 287, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 381, 0, 0, 0, 0, 796, 0, 0, 0,
	0, 0, 0, 0, 1435, 2858, 0, 0, 0, 0, 801, 703,
	4363, 0, 3283, 3284, 0, 0, 0, 0, 2075, 0, 0, 0,
	0, 0, 1364, 0, 0, 0, 0, 0, 0, 0, 794, 0,
	0, 334, 336, 1376, 3685, 2451, 1390, 3297, 0, 1513, 1768, 2269,
	3618, 0, 0, 0, 3293, 0, 0, 0, 1186, 0, 0, 0,
	0, 0, 0, 0, 728, 0, 0, 2035, 2590, 3568, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 3515, 0, 0, 0, 0, 0, 3504, 4029, 0, 0, 0,
	0, 0, 0, 2180, 2930, 4025, 0, 3541, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 647,
	0, 0, 0, 3205, 0, 0, 0, 0, 0, 3198, 0, 0,
	1253, 0, 3227, 3430, 1094, 1100, 0, 0, 0, 0, 0, 0,
	1142, 0, 1216, 2323, 0, 12, 0, 0, 1697, 2948, 3570, 0,
	0, 0, 0, 1870, 1872, 1873, 1337, 3891, 0, 0, 0, 0,
	1141, 2756, 0, 0, 0, 3107, 1396, 2338, 0, 0, 0, 0,
	3462, 0, 0, 0, 0, 0, 0, 0, 0, 2576, 2577, 3021,
	0, 3473, 2894, 37, 2419, 0, 0, 0, 0, 0, 0, 0,
	854, 0, 3015, 3839, 1888, 1889, 2098, 3835, 0, 0, 3977, 0,
	0, 3894, 1621, 0, 0, 0, 0, 0, 0, 3915, 3125, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 203, 2579, 0, 829, 0, 0, 0, 0, 0, 0,
	2412, 2413, 2415, 2707, 2563, 2708, 0, 0, 2195, 0, 0, 0,
	0, 3650, 4196, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	112, 0, 0, 1092, 1263, 0, 0, 0, 0, 0, 0, 0,
	0, 2763, 0, 0, 1480, 0, 0, 0, 3656, 0, 0, 0,
	970, 0, 0, 0, 1200, 0, 3791, 0, 0, 0, 0, 0,
	0, 2712, 0, 0, 3612, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 4032, 2046, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 3855, 0, 0, 0, 0, 0, 0,
	0, 0, 4305, 884, 3386, 0, 0, 0, 178, 0, 0, 0,
	0, 426, 1323, 1327, 3291, 0, 0, 0, 0, 0, 0, 380,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2617, 3460,
	0, 0, 1400, 1402, 1403, 3553, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 3445, 1899, 4123, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 4147, 0, 0, 3497, 0, 2401, 0, 727,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 2828, 3106, 0,
	0, 0, 0, 0, 0, 3486, 0, 0, 272, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 3193, 3194, 3747, 1210, 3699, 0,
	2359, 2360, 2361, 0, 0, 1417, 0, 0, 0, 0, 0, 0,
	4005, 0, 0, 38, 2038, 1711, 2039, 2418, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 2676, 0, 0, 0, 0,
	1047, 297, 739, 741, 1226, 1384, 1025, 1622, 2171, 0, 0, 0,
	0, 0, 3828, 591, 2970, 841, 2200, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 459, 0, 0, 0, 3075,
	4081, 3334, 0, 0, 0, 0, 0, 0, 0, 337, 0, 0,
	0, 0, 0, 641, 3490, 2011, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 1577, 0, 0, 3238, 3239, 0, 302, 0, 2701,
	0, 0, 1944, 0, 3562, 1274, 1275, 1440, 0, 0, 0, 0,
	0, 3130, 0, 1459, 0, 0, 0, 0, 0, 0, 0, 568,
	569, 0, 0, 563, 0, 0, 1168, 0, 28, 3310, 3956, 1717,
	3627, 4403, 0, 0, 0, 0, 4306, 0, 0, 0, 0, 0,
	0, 932, 0, 0, 0, 0, 0, 0, 0, 893, 2920, 4,
	0, 0, 0, 3868, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 274, 0, 0, 0, 0, 0, 4284, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 198, 0,
	0, 0, 0, 3932, 3933, 0, 0, 0, 0, 0, 0, 0,
	0, 3696, 1582, 0, 504, 0, 1915, 0, 1762, 1030, 1763, 2226,
	1719, 0, 0, 1892, 0, 0, 0, 2177, 0, 0, 0, 907,
	3905, 0, 0, 0, 0, 1372, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 102, 0, 0, 1967, 0, 0,
	1765, 0, 0, 0, 2616, 0, 3862, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 3601, 3603, 3605, 0, 0, 0, 0, 0,
	0, 0, 2078, 3743, 4285, 0, 0, 0, 0, 2596, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 225, 3951, 1471,
	1472, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 3750, 0, 0, 0, 0, 0, 0, 0, 370,
	3946, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	3393, 0, 0, 0, 0, 0, 0, 0, 214, 115, 0, 0,
	0, 0, 0, 0, 2336, 0, 0, 842, 843, 1720, 0, 3626,
	3420, 4341, 0, 0, 0, 617, 0, 1086, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 1260, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 467, 0,
	0, 3345, 4086, 2467, 0, 0, 0, 0, 0, 0, 0, 2618,
	0, 0, 0, 0, 0, 0, 0, 0, 34, 0, 0, 0,
	0, 0, 0, 0, 3949, 0, 1198, 3273, 0, 2531, 3807, 3009,
	3808, 0, 0, 0, 0, 1886, 517, 0, 0, 0, 0, 0,
	2275, 3532, 0, 672, 0, 0, 0, 275, 3823, 3825, 0, 0,
	0, 4159, 3471, 0, 0, 0, 1563, 2922, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 2953, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 484, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 1914, 3899, 0, 0,
	0, 0, 0, 1594, 0, 0, 0, 0, 0, 0, 808, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	1206, 1207, 0, 0, 3062, 0, 1566, 2764, 2108, 2110, 0, 813,
	0, 0, 0, 1858, 0, 35, 0, 0, 3353, 3600, 3810, 0,
	2679, 864, 0, 0, 2979, 2980, 4077, 0, 0, 2833, 0, 0,
	838, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	1028, 0, 0, 0, 0, 476, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 952, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	100, 0, 0, 0, 0, 0, 0, 0, 2104, 0, 0, 0,
	0, 0, 0, 2481, 0, 0, 1334, 0, 0, 618, 111, 0,
	0, 0, 0, 0, 0, 0, 0, 2128, 1014, 0, 1131, 0,
	0, 0, 3748, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 1982, 0, 0, 0, 0, 0, 1698, 2169, 0,
	0, 0, 0, 0, 0, 497, 498, 3356, 3221, 3222, 3223, 4143,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 3892, 0, 0, 0, 1240, 0, 0, 452, 0, 0,
	0, 0, 0, 3436, 3437, 760, 3438, 0, 0, 598, 1911, 0,
	0, 0, 1588, 0, 0, 0, 0, 0, 0, 0, 2958, 0,
	0, 0, 0, 0, 605, 3479, 1048, 0, 0, 1928, 0, 0,
	2102, 0, 0, 0, 3673, 0, 0, 0, 0, 0, 0, 0,
	2428, 823, 1498, 0, 1798, 0, 86, 998, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 3095, 0, 0, 0,
	0, 1673, 0, 0, 0, 0, 0, 855, 0, 0, 3559, 3560,
	0, 0, 0, 1564, 642, 451, 2064, 2068, 2069, 2072, 0, 0,
	0, 0, 0, 0, 0, 0, 1026, 0, 1305, 1335, 2900, 2901,
	0, 0, 0, 0, 3046, 0, 0, 0, 0, 0, 2867, 0,
	3443, 0, 0, 0, 0, 0, 4263, 0, 0, 0, 103, 0,
	2996, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 1385, 571, 0, 0, 0, 0, 4045, 0, 0, 0, 0,
	0, 0, 3640, 0, 2761, 4131, 3376, 4132, 0, 3870, 0, 3365,
	0, 4326, 670, 1746, 0, 3712, 2355, 0, 0, 0, 0, 0,
	3719, 0, 0, 0, 0, 0, 0, 1290, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 1868, 1869, 0, 0, 0, 0, 1790, 0, 0,
	3352, 3911, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 16, 0, 0, 2991, 3895, 0, 0, 0, 0,
	0, 0, 3720, 0, 0, 2662, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 604, 0, 0,
	663, 664, 3455, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 2736, 2737, 2738, 0, 0, 0, 2929, 1679, 0,
	0, 0, 1887, 2747, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 3972, 3470, 0, 2231, 4412, 2399, 2400, 2316,
	0, 0, 2586, 2587, 2589, 3025, 3964, 0, 229, 1321, 0, 0,
	0, 0, 0, 1394, 0, 0, 0, 1506, 1507, 0, 0, 0,
	2326, 764, 0, 0, 0, 0, 1217, 1220, 0, 2027, 0, 1843,
	98, 3089, 0, 0, 4224, 0, 3714, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 1631, 1633, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 3383, 0, 0,
	0, 0, 0, 0, 0, 0, 1963, 0, 0, 0, 0, 0,
	1808, 1809, 0, 0, 0, 1175, 0, 0, 0, 0, 0, 0,
	0, 0, 3672, 0, 0, 0, 0, 0, 0, 0, 4205, 0,
	0, 0, 0, 0, 0, 3112, 3800, 1516, 3801, 0, 4163, 0,
	0, 0, 0, 462, 0, 0, 0, 0, 0, 0, 3147, 0,
	300, 0, 0, 0, 0, 828, 830, 1856, 0, 0, 3069, 968,
	2519, 3373, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 2853, 2248, 2743, 0, 0, 0, 1885, 0, 0, 3784, 0,
	0, 0, 0, 3268, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 989, 0, 0,
	4257, 0, 4292, 0, 0, 0, 0, 0, 0, 0, 776, 2213,
	2215, 0, 0, 0, 3126, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 1761, 0, 0, 308, 0, 2486, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 2322, 0, 0, 0, 0, 0,
	0, 0, 0, 896, 0, 0, 2832, 0, 0, 3552, 4104, 0,
	0, 0, 0, 2924, 0, 0, 0, 0, 0, 0, 1738, 0,
	0, 3744, 0, 0, 2837, 0, 0, 3535, 0, 0, 0, 0,
	0, 0, 0, 3921, 716, 0, 0, 0, 1767, 1527, 1528, 1529,
	0, 0, 0, 0, 0, 0, 2811, 0, 0, 0, 0, 0,
	0, 0, 4291, 0, 0, 4312, 4313, 0, 0, 3691, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 1780, 0, 0, 1639, 1642,
	0, 0, 0, 3948, 1264, 3410, 0, 0, 0, 0, 0, 0,
	0, 1862, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	3501, 0, 0, 0, 3324, 0, 0, 0, 0, 0, 0, 2706,
	0, 0, 0, 0, 0, 0, 3931, 0, 0, 3866, 3853, 4220,
	0, 0, 0, 0, 0, 0, 0, 0, 145, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 4358,
	0, 789, 267, 2358, 0, 0, 2989, 0, 0, 2621, 1743, 3127,
	0, 2082, 0, 0, 0, 0, 0, 2183, 2333, 0, 0, 0,
	0, 0, 3788, 3790, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 2350, 0, 0, 0, 3983, 2233, 0,
	0, 0, 0, 0, 4256, 0, 0, 0, 0, 0, 1070, 1370,
	3738, 4097, 0, 0, 0, 0, 0, 0, 0, 2449, 1306, 113,
	1309, 0, 0, 0, 0, 0, 0, 1993, 3658, 1628, 0, 4237,
	4239, 0, 0, 0, 3729, 0, 4180, 2070, 0, 2304, 4186, 0,
	0, 0, 4203, 0, 0, 0, 0, 0, 404, 0, 0, 0,
	0, 2203, 4153, 0, 0, 0, 0, 0, 0, 4055, 3339, 0,
	1774, 719, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 621, 0, 0, 0, 0, 3623, 700, 0,
	0, 0, 3635, 0, 0, 0, 0, 1408, 3936, 1939, 622, 0,
	0, 0, 0, 0, 63, 2191, 1661, 0, 0, 3026, 0, 4247,
	0, 0, 0, 0, 1778, 0, 0, 4111, 4386, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 837, 2392,
	0, 0, 0, 0, 0, 750, 2074, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 501, 51, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 2895, 0, 0, 0, 0, 0, 0,
	0, 0, 1669, 1676, 0, 3431, 0, 547, 0, 0, 0, 0,
	0, 0, 0, 2742, 0, 0, 0, 0, 0, 0, 0, 0,
	1194, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 3888, 0, 0, 0, 0, 0, 3480,
	0, 0, 0, 0, 0, 1111, 3833, 0, 0, 0, 82, 0,
	0, 1908, 0, 0, 0, 0, 0, 2227, 1602, 1604, 0, 3849,
	3850, 0, 3572, 0, 0, 0, 0, 0, 0, 643, 3176, 4391,
	0, 0, 0, 0, 0, 0, 0, 747, 748, 3203, 0, 0,
	2005, 787, 0, 2243, 0, 0, 3419, 947, 0, 0, 888, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 1298, 0, 0, 1705,
	0, 0, 0, 0, 0, 0, 0, 4177, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 1395, 0, 0, 822, 0, 0, 3263,
	0, 0, 0, 223, 273, 0, 0, 2332, 0, 0, 0, 1042,
	0, 2592, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 1204, 1430, 0, 0, 0, 0, 0, 0,
	0, 2492, 0, 0, 0, 0, 0, 0, 4413, 0, 0, 1782,
	0, 2955, 2684, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 2870, 0, 0, 0, 3135, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 285, 3499, 3690, 0, 0, 0,
	2546, 1910, 0, 0, 0, 0, 0, 0, 0, 0, 2158, 0,
	0, 0, 2302, 1953, 2535, 0, 0, 0, 0, 0, 0, 0,
	2197, 64, 391, 4070, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 2558, 0, 0, 0, 0, 0, 0, 0, 0, 1413,
	0, 4355, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 660, 0, 2515, 0, 0, 0, 0, 457,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 1807, 0, 0, 0, 2357, 0, 0, 0, 698, 699,
	0, 2494, 0, 0, 0, 950, 0, 0, 0, 0, 0, 0,
	926, 0, 3840, 0, 0, 0, 0, 4407, 3340, 3343, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 4071, 0, 0, 0, 0,
	0, 2896, 0, 0, 0, 0, 0, 0, 453, 1882, 0, 2813,
	0, 0, 0, 0, 0, 0, 0, 0, 3453, 0, 0, 0,
	0, 0, 1683, 1687, 4390, 2031, 2240, 0, 0, 0, 0, 0,
	4068, 0, 0, 0, 0, 0, 0, 4281, 0, 0, 0, 515,
	499, 516, 1379, 1764, 3731, 0, 0, 0, 0, 0, 0, 0,
	0, 1682, 1688, 0, 0, 0, 0, 2309, 1848, 1776, 1849, 1851,
	0, 0, 0, 0, 0, 3963, 0, 0, 1536, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 1115, 1937, 3259, 3546, 2225, 0,
	0, 0, 0, 0, 0, 0, 0, 2553, 3132, 0, 0, 0,
	574, 0, 0, 2222, 0, 3253, 0, 0, 0, 0, 0, 0,
	2754, 3057, 738, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 469, 2091, 0, 860, 0, 0, 0,
	0, 0, 1521, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 1462, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 1718, 0, 0, 2148, 3503, 1163, 3841, 0, 0, 0, 0,
	2328, 0, 2990, 3758, 1346, 2598, 2600, 2603, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 4271, 2189, 0, 61, 68, 0,
	0, 0, 0, 0, 0, 0, 2280, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 1699, 0, 0, 1514,
	0, 0, 0, 0, 0, 0, 0, 271, 1277, 0, 1831, 1105,
	0, 3306, 2758, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 4369, 0, 4346,
	0, 0, 0, 3631, 0, 0, 0, 0, 0, 0, 863, 2827,
	2829, 0, 1427, 0, 0, 66, 0, 0, 0, 0, 0, 0,
	0, 1578, 3695, 4193, 0, 0, 0, 0, 943, 944, 0, 0,
	0, 0, 0, 0, 4074, 0, 0, 0, 0, 0, 0, 958,
	3668, 0, 0, 0, 0, 0, 2804, 3181, 0, 0, 0, 2163,
	1398, 0, 0, 0, 3630, 0, 0, 0, 0, 0, 0, 0,
	0, 680, 0, 1727, 0, 0, 0, 1550, 0, 305, 1570, 0,
	0, 0, 0, 2830, 1992, 260, 4274, 0, 1702, 0, 3264, 0,
	0, 0, 0, 0, 0, 4002, 0, 0, 0, 0, 0, 0,
	2276, 0, 0, 3375, 0, 0, 0, 0, 3014, 0, 0, 0,
	0, 0, 0, 0, 0, 2024, 0, 0, 0, 0, 0, 0,
	1085, 0, 0, 0, 0, 3367, 0, 0, 0, 0, 1442, 0,
	2273, 0, 0, 0, 0, 0, 0, 1056, 0, 1336, 0, 0,
	0, 2136, 4020, 2918, 0, 4398, 0, 4034, 4036, 0, 0, 0,
	0, 798, 0, 0, 0, 3335, 3337, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 3236, 0,
	0, 0, 0, 0, 0, 0, 0, 1501, 508, 1839, 1840, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 3119, 0, 2085, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 1008, 0, 0, 0, 0, 0, 0, 708, 0, 3809,
	1847, 2210, 162, 0, 0, 0, 4200, 0, 0, 0, 0, 0,
	1307, 0, 0, 0, 0, 0, 0, 2550, 0, 3787, 4308, 0,
	4272, 0, 897, 0, 0, 0, 0, 152, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 520, 883, 0,
	0, 0, 0, 0, 276, 279, 2532, 0, 0, 0, 0, 2101,
	0, 0, 0, 0, 0, 3534, 3816, 0, 0, 0, 0, 2474,
	0, 2149, 0, 0, 2389, 3966, 0, 0, 0, 0, 0, 0,
	3098, 0, 0, 0, 0, 0, 4094, 0, 0, 2267, 0, 0,
	0, 0, 0, 0, 0, 2908, 4079, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 2879, 0, 0, 0, 0, 0, 0, 3632,
	0, 0, 0, 0, 0, 0, 0, 2652, 2653, 0, 0, 1415,
	3965, 0, 0, 0, 3189, 3999, 4075, 4076, 0, 0, 1266, 0,
	0, 4265, 3975, 2680, 140, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 4189, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	562, 0, 0, 0, 0, 0, 0, 1365, 3006, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 1050, 1051, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	4315, 0, 0, 1077, 0, 0, 0, 4223, 0, 0, 0, 0,
	2129, 0, 0, 4351, 0, 0, 0, 1715, 0, 0, 0, 1449,
	0, 3508, 0, 0, 0, 0, 0, 0, 2775, 0, 3406, 0,
	3267, 0, 0, 3934, 0, 1262, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 3301, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 3803, 3984, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 3588, 2044, 0, 0, 0, 0, 0, 0, 1035,
	0, 0, 3084, 455, 458, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 1660, 1663, 0, 1804, 0, 234,
	3411, 1503, 0, 0, 0, 0, 1314, 2682, 2683, 3916, 2909, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	616, 0, 2462, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 268, 2464, 2356, 2025, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 3180, 0, 0, 0, 0, 0,
	0, 2575, 0, 0, 1946, 1947, 2331, 3058, 0, 0, 0, 684,
	2956, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 3474, 3475, 0, 0, 1938, 0, 0,
	0, 0, 0, 0, 0, 3325, 3326, 0, 0, 1222, 3937, 2103,
	0, 2981, 4106, 0, 0, 0, 0, 0, 0, 0, 2019, 2020,
	3751, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 1176, 0, 0, 4140, 0, 3372, 0, 668, 292,
	669, 0, 2058, 0, 0, 2255, 2259, 3629, 4373, 0, 0, 0,
	2351, 692, 2352, 0, 0, 0, 0, 0, 0, 3047, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 1820, 1383, 2165, 0, 3396,
	0, 0, 0, 4056, 0, 0, 0, 468, 1158, 0, 0, 0,
	2385, 0, 0, 4251, 0, 0, 0, 3945, 0, 0, 3844, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	1678, 1722, 0, 1450, 2642, 2643, 0, 0, 3243, 0, 0, 2568,
	1777, 0, 0, 1013, 2786, 4227, 0, 2156, 0, 0, 0, 93,
	96, 3745, 4364, 0, 2878, 0, 1919, 0, 3165, 0, 0, 0,
	3384, 0, 0, 2247, 0, 0, 0, 2199, 1213, 2798, 0, 0,
	4128, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 1721, 2838, 0, 0, 0, 0, 0,
	0, 0, 1447, 0, 0, 0, 0, 0, 0, 0, 2774, 3908,
	4283, 0, 0, 0, 0, 0, 0, 818, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 4175, 0, 3371, 1342, 0, 0,
	655, 1110, 1112, 0, 0, 0, 2028, 0, 0, 0, 0, 0,
	0, 2229, 1756, 0, 0, 0, 0, 0, 222, 0, 0, 0,
	3369, 0, 3414, 1973, 0, 0, 0, 1179, 1666, 1667, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 1826, 0, 0, 0,
	0, 0, 0, 0, 2382, 3732, 2943, 1145, 3561, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 1249, 323, 0, 0, 2100,
	2514, 3815, 0, 1076, 0, 0, 0, 1203, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 2334, 0, 0,
	0, 4372, 0, 0, 0, 0, 0, 0, 4067, 850, 0, 0,
	0, 0, 0, 3761, 0, 0, 0, 0, 0, 2544, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 2127, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 4279,
	0, 1271, 258, 3, 2992, 0, 2405, 2406, 0, 687, 688, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 73, 0, 0, 1757,
	0, 3019, 0, 0, 3767, 3768, 0, 3509, 0, 880, 3802, 3013,
	3313, 0, 231, 233, 322, 1456, 1457, 3093, 2264, 4168, 0, 0,
	0, 0, 0, 0, 0, 0, 1252, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 1525, 2461, 0, 0, 0, 0, 2234, 3113,
	0, 2843, 0, 0, 1829, 0, 3725, 3726, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 1045, 1036, 0, 3667, 0,
	3346, 0, 0, 1171, 1172, 0, 0, 0, 0, 350, 0, 0,
	0, 3954, 0, 0, 0, 0, 0, 1496, 0, 0, 2726, 3683,
	0, 0, 2570, 0, 0, 0, 0, 0, 0, 0, 3959, 0,
	0, 0, 0, 2218, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 3904, 0, 2251, 1791, 2114, 0, 0, 0,
	725, 2176, 2770, 3625, 0, 2509, 0, 0, 2912, 0, 0, 0,
	0, 0, 0, 2160, 4342, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 637, 1482, 0, 0, 0, 0, 2455, 0, 3873,
	0, 0, 0, 2471, 0, 0, 0, 0, 2782, 1701, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 270, 702, 3327, 0,
	0, 0, 0, 0, 1358, 1844, 0, 1540, 0, 0, 342, 2890,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 466, 0, 0,
	0, 2678, 0, 0, 0, 3415, 0, 0, 4345, 0, 1543, 0,
	0, 0, 2409, 0, 0, 2426, 0, 3920, 0, 0, 0, 2393,
	0, 0, 0, 2849, 0, 1366, 0, 0, 0, 0, 4404, 3483,
	3484, 0, 0, 0, 1341, 2371, 709, 151, 0, 0, 0, 0,
	0, 0, 0, 2145, 2147, 3981, 0, 0, 0, 1461, 3272, 0,
	0, 949, 0, 0, 0, 0, 1436, 985, 0, 0, 0, 0,
	3200, 0, 0, 0, 0, 0, 0, 0, 0, 1313, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 2120, 2121, 2122,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2204, 0,
	0, 0, 0, 606, 4392, 0, 0, 0, 0, 1455, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	3175, 3290, 3752, 0, 221, 0, 0, 0, 0, 0, 0, 0,
	0, 487, 0, 0, 321, 0, 4280, 0, 3235, 0, 0, 0,
	0, 0, 0, 3634, 3096, 1627, 0, 0, 0, 2816, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 4011,
	4012, 155, 3863, 4014, 0, 0, 0, 4230, 1979, 0, 0, 0,
	0, 0, 0, 0, 1024, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 2731, 0, 0, 0, 0, 0, 1515, 33,
	588, 1797, 3706, 0, 0, 0, 0, 0, 4026, 0, 447, 3978,
	0, 0, 0, 0, 0, 0, 0, 0, 2907, 0, 0, 0,
	0, 0, 0, 4221, 0, 2202, 0, 0, 0, 0, 0, 0,
	0, 1747, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 4393, 0, 0, 0, 0,
	3740, 2538, 4023, 1151, 0, 0, 0, 0, 0, 0, 3529, 0,
	0, 0, 0, 0, 3884, 0, 0, 0, 0, 0, 0, 2634,
	0, 0, 0, 0, 0, 3016, 0, 0, 0, 0, 4008, 0,
	4328, 0, 0, 3837, 0, 0, 0, 0, 3537, 0, 777, 1388,
	711, 0, 0, 0, 872, 0, 0, 0, 0, 0, 0, 0,
	278, 0, 0, 0, 436, 0, 0, 0, 0, 0, 0, 0,
	1755, 0, 0, 0, 0, 0, 0, 0, 2888, 858, 0, 0,
	0, 1371, 0, 1209, 3900, 3408, 4091, 572, 0, 0, 0, 1118,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 512,
	0, 1470, 3477, 0, 0, 0, 0, 3266, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 1752, 0, 0, 0, 0, 937, 938,
	0, 0, 0, 2059, 0, 0, 3639, 0, 0, 240, 0, 0,
	4162, 519, 0, 0, 3139, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 2295, 4117, 1488, 0, 0, 2289, 0, 0, 0,
	0, 1520, 1523, 0, 0, 0, 4181, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	3531, 4233, 0, 0, 4340, 3482, 2790, 0, 3392, 0, 0, 4113,
	0, 2927, 0, 0, 0, 0, 0, 2482, 3299, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 1952, 0, 0, 116, 117, 2517, 0, 0, 2921,
	2172, 0, 0, 0, 0, 0, 0, 0, 0, 0, 4173, 0,
	298, 630, 639, 0, 0, 0, 0, 0, 1900, 1901, 0, 0,
	3620, 0, 0, 0, 0, 0, 0, 0, 564, 3418, 0, 0,
	0, 0, 694, 695, 0, 0, 0, 0, 0, 0, 0, 1409,
	0, 0, 0, 0, 0, 0, 0, 1251, 0, 0, 313, 0,
	0, 2686, 0, 0, 0, 0, 27, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1310,
	0, 0, 0, 318, 0, 0, 0, 0, 658, 717, 718, 1783,
	1932, 4049, 0, 88, 1788, 4069, 0, 3117, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 4336, 0, 0, 0, 1917, 0, 0,
	0, 1710, 0, 0, 1190, 2963, 0, 0, 0, 196, 0, 0,
	0, 0, 2670, 3495, 0, 0, 0, 2113, 0, 0, 0, 0,
	0, 0, 339, 1781, 0, 0, 0, 701, 204, 1671, 0, 0,
	0, 0, 0, 0, 0, 506, 3637, 0, 0, 0, 534, 0,
	679, 0, 0, 0, 0, 0, 0, 0, 0, 2219, 0, 0,
	0, 0, 0, 0, 0, 3305, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 3796, 0, 0, 1224, 0, 0, 0, 0, 0,
	0, 8, 0, 0, 1160, 1830, 0, 0, 3507, 0, 0, 2588,
	0, 1986, 0, 0, 0, 0, 590, 1549, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 4037, 611, 0, 0, 0, 0, 2507,
	227, 4335, 0, 3628, 3756, 119, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 1196, 1197, 0, 0, 0, 0, 0, 0,
	0, 3286, 0, 0, 0, 0, 0, 0, 0, 0, 174, 3004,
	0, 0, 0, 0, 0, 0, 510, 923, 2965, 0, 0, 0,
	0, 0, 0, 1574, 1680, 2619, 1645, 3172, 645, 755, 0, 0,
	0, 0, 0, 0, 0, 988, 1581, 0, 2533, 0, 2279, 0,
	0, 0, 4115, 2348, 148, 861, 0, 0, 2006, 0, 0, 0,
	2601, 0, 0, 0, 0, 0, 4090, 986, 0, 2695, 2697, 2698,
	2699, 3151, 0, 0, 0, 4028, 2347, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 2372, 2845, 1950, 0, 0, 0, 0,
	0, 0, 0, 2569, 0, 1983, 1703, 0, 0, 0, 0, 2083,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 1478, 0, 0, 1494, 0, 0, 3491, 1149, 0, 0, 0,
	0, 0, 0, 2810, 0, 886, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 2173, 0, 0, 0, 0, 0, 0,
	2236, 2822, 2823, 2826, 2817, 3822, 0, 969, 0, 0, 0, 762,
	0, 1558, 0, 1730, 0, 0, 0, 0, 0, 0, 3811, 2595,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	3451, 0, 0, 0, 0, 0, 0, 0, 0, 3278, 1596, 0,
	0, 0, 0, 0, 2053, 3674, 0, 2318, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 3185,
	3187, 0, 0, 0, 0, 0, 613, 2855, 2910, 2911, 2602, 0,
	0, 1208, 1352, 0, 0, 0, 0, 0, 0, 0, 0, 217,
	0, 0, 0, 0, 0, 0, 0, 0, 1320, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 4046, 4190, 0, 0, 0, 0, 0, 2421, 70,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 965, 4057, 4338, 0, 0,
	0, 0, 0, 3100, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 2650, 0, 0, 0, 0, 662, 0, 0, 1616,
	1659, 375, 0, 0, 0, 0, 3564, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 22, 0, 0, 0, 0, 0, 0,
	0, 0, 1231, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 781,
	2181, 2427, 2942, 0, 2281, 0, 0, 0, 0, 0, 2329, 69,
	0, 0, 3563, 2453, 71, 2760, 2880, 3517, 0, 0, 1057, 0,
	0, 0, 0, 445, 0, 4092, 4093, 0, 0, 0, 0, 0,
	0, 2088, 0, 0, 0, 3398, 3399, 1674, 1677, 1009, 3400, 3401,
	3402, 0, 0, 0, 0, 0, 0, 0, 1810, 749, 0, 0,
	0, 0, 4371, 0, 0, 3942, 0, 3140, 0, 0, 0, 0,
	78, 0, 0, 0, 0, 0, 0, 0, 0, 0, 3426, 648,
	0, 0, 0, 0, 0, 0, 1512, 3332, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 1897, 1898, 0, 0, 0, 0, 0,
	0, 0, 438, 0, 0, 0, 0, 0, 0, 0, 2936, 0,
	0, 0, 0, 0, 0, 4379, 4082, 2008, 2009, 0, 0, 0,
	0, 3961, 0, 0, 0, 0, 4157, 54, 0, 0, 1418, 0,
	2157, 0, 0, 2716, 1893, 0, 0, 0, 0, 0, 2349, 2473,
	1019, 0, 0, 0, 0, 0, 0, 0, 1441, 3773, 0, 0,
	0, 0, 0, 0, 2208, 0, 0, 0, 0, 0, 0, 0,
	0, 242, 565, 2584, 0, 0, 0, 0, 0, 2812, 0, 0,
	0, 1837, 1214, 0, 0, 0, 1758, 2084, 4121, 901, 0, 0,
	0, 0, 464, 1994, 0, 0, 0, 2502, 3581, 2946, 0, 1270,
	1273, 1276, 0, 72, 0, 0, 0, 3101, 4043, 0, 2341, 0,
	3590, 0, 0, 0, 0, 0, 0, 0, 0, 0, 30, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 1101, 0, 0, 0,
	0, 0, 1930, 1139, 2995, 3366, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2973, 0,
	0, 0, 2270, 3079, 0, 0, 731, 1088, 552, 0, 0, 0,
	0, 0, 0, 0, 0, 1060, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 407, 409, 0, 0, 0, 0, 0, 1319,
	0, 0, 0, 3970, 1879, 0, 795, 85, 0, 0, 0, 0,
	4382, 0, 1161, 2381, 2744, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 3821, 0, 0, 0, 0, 0, 3944, 0, 0, 0,
	0, 0, 0, 0, 0, 558, 4311, 0, 0, 0, 0, 0,
	0, 0, 0, 3275, 257, 3644, 0, 0, 0, 0, 0, 0,
	0, 3082, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 1363, 507, 0, 3804, 0, 0, 1632, 0, 0, 2308,
	0, 0, 0, 0, 0, 0, 0, 0, 3718, 0, 0, 0,
	0, 0, 0, 0, 0, 1006, 2190, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 2094, 75, 0, 0, 0, 0, 0, 0,
	0, 0, 2892, 0, 0, 0, 0, 4385, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 2807, 0, 0, 0, 0, 0, 0,
	0, 0, 1864, 1544, 0, 0, 0, 0, 0, 557, 0, 4330,
	3199, 0, 0, 3074, 3224, 439, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2950,
	3424, 3831, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	44, 1750, 0, 0, 0, 3076, 0, 0, 0, 0, 0, 0,
	2346, 0, 448, 530, 532, 0, 0, 0, 0, 0, 0, 3432,
	31, 2572, 0, 0, 0, 0, 1448, 0, 1164, 0, 0, 0,
	0, 0, 0, 0, 1140, 0, 0, 3137, 4296, 554, 0, 3613,
	0, 0, 0, 0, 0, 3347, 0, 0, 0, 0, 0, 0,
	1559, 0, 0, 0, 4250, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 3878, 0, 0, 0, 0, 0, 1716, 0, 0, 2378,
	2420, 0, 0, 2152, 0, 0, 0, 3042, 0, 0, 0, 0,
	0, 52, 0, 1106, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 2513, 241, 3530, 0, 0, 767, 0, 0, 369,
	0, 0, 0, 0, 0, 0, 0, 0, 3344, 0, 2000, 2759,
	0, 0, 0, 0, 2593, 0, 1269, 1174, 1282, 1285, 1291, 1295,
	1297, 1626, 759, 3304, 3548, 3711, 4225, 0, 0, 2545, 0, 0,
	0, 0, 0, 0, 2972, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 740, 3063, 0, 0, 0, 0, 0, 0,
	1183, 0, 0, 0, 0, 0, 4183, 0, 355, 0, 0, 3700,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 2525, 0, 0,
	960, 0, 0, 0, 0, 0, 0, 1923, 0, 0, 0, 0,
	0, 0, 0, 0, 3736, 167, 633, 0, 0, 0, 3857, 431,
	0, 0, 0, 0, 0, 0, 0, 2337, 2594, 0, 1933, 1934,
	0, 0, 0, 0, 0, 0, 0, 0, 427, 0, 0, 354,
	0, 0, 0, 3879, 0, 0, 0, 0, 0, 1043, 0, 0,
	0, 0, 0, 0, 1941, 264, 265, 0, 0, 0, 0, 0,
	0, 0, 1316, 0, 0, 0, 2541, 4234, 4235, 4252, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 4278, 0, 0, 0,
	2045, 0, 0, 0, 0, 0, 3955, 0, 0, 0, 0, 0,
	0, 0, 0, 3539, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 570, 0, 0, 0, 0, 0, 0, 444, 0, 0, 0,
	0, 0, 0, 0, 0, 3875, 0, 3782, 3783, 3785, 1188, 2242,
	0, 0, 0, 0, 3657, 0, 0, 0, 0, 0, 0, 0,
	0, 2597, 3476, 0, 1609, 0, 4018, 4229, 247, 248, 249, 803,
	2750, 4414, 0, 0, 845, 2366, 2501, 0, 0, 887, 3604, 0,
	0, 3938, 0, 0, 0, 0, 0, 0, 0, 1924, 0, 2161,
	0, 0, 0, 3871, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 2555, 2556, 0, 0, 0, 0, 0, 4309, 0, 4259,
	0, 0, 0, 1918, 0, 3250, 0, 0, 0, 0, 0, 509,
	0, 0, 0, 0, 0, 0, 4197, 0, 0, 1283, 0, 0,
	0, 1794, 0, 0, 2192, 0, 2124, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 1317, 0, 0, 2490,
	0, 0, 0, 1117, 0, 0, 0, 0, 0, 0, 0, 659,
	774, 797, 1951, 0, 0, 0, 0, 0, 0, 1242, 0, 0,
	0, 0, 0, 0, 1799, 0, 0, 1575, 0, 4125, 4126, 0,
	0, 0, 0, 0, 3701, 0, 0, 3184, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 973, 0, 0,
	0, 0, 0, 0, 23, 0, 0, 0, 0, 2902, 0, 0,
	0, 2423, 0, 0, 0, 0, 0, 3018, 0, 0, 2757, 0,
	0, 0, 0, 0, 0, 0, 0, 3488, 0, 0, 0, 2835,
	0, 559, 0, 0, 0, 0, 0, 4290, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	934, 0, 3898, 1391, 3405, 0, 0, 3735, 0, 0, 0, 1243,
	0, 0, 0, 0, 913, 914, 987, 0, 2915, 0, 0, 0,
	0, 1354, 1355, 0, 0, 870, 0, 1052, 1053, 0, 0, 0,
	0, 0, 0, 0, 1426, 0, 849, 0, 0, 0, 0, 0,
	0, 1538, 1942, 0, 0, 862, 0, 894, 0, 0, 0, 2814,
	0, 0, 0, 0, 0, 0, 0, 0, 1392, 0, 0, 0,
	2954, 0, 3248, 0, 2284, 0, 0, 0, 0, 0, 0, 2564,
	0, 0, 2551, 0, 1081, 0, 0, 0, 1739, 2522, 2524, 0,
	0, 2440, 4298, 0, 0, 2299, 0, 0, 0, 0, 0, 1508,
	0, 0, 0, 0, 2925, 0, 0, 0, 0, 0, 0, 0,
	3882, 3883, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 344, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 1192, 2065, 2066, 0, 0, 1401, 0, 3417, 0,
	0, 0, 1463, 0, 0, 0, 4244, 0, 0, 129, 0, 0,
	0, 0, 0, 0, 0, 1169, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 3191, 0,
	0, 422, 3887, 0, 0, 0, 0, 0, 3880, 0, 1662, 0,
	0, 0, 250, 1104, 0, 0, 0, 0, 29, 984, 2479, 0,
	0, 0, 3958, 0, 0, 3971, 549, 0, 636, 0, 0, 2734,
	0, 0, 0, 83, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 226, 0, 0, 1499, 0, 0, 0, 0, 0,
	930, 763, 3354, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 2373, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 57, 0, 0, 2271, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 2023, 0, 0, 0, 4116, 0, 0,
	3991, 43, 0, 1792, 0, 0, 0, 3464, 1130, 1428, 1120, 1429,
	17, 1664, 0, 0, 706, 0, 0, 0, 0, 2368, 0, 0,
	0, 0, 0, 108, 4194, 3648, 0, 0, 0, 4191, 0, 0,
	0, 0, 4192, 1178, 0, 971, 0, 0, 0, 0, 0, 0,
	3003, 0, 0, 0, 0, 1084, 0, 0, 0, 0, 0, 6,
	2549, 0, 0, 0, 0, 1064, 0, 0, 0, 0, 0, 1644,
	1646, 1647, 0, 0, 0, 0, 2903, 0, 0, 2342, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 2582, 0, 3624, 0, 3709,
	0, 0, 0, 0, 0, 0, 0, 3472, 0, 2130, 0, 0,
	0, 0, 0, 0, 3446, 0, 0, 0, 0, 0, 0, 3316,
	0, 0, 610, 612, 0, 0, 2984, 0, 0, 4015, 0, 0,
	3865, 3554, 0, 0, 0, 2014, 0, 1522, 0, 4360, 0, 0,
	0, 0, 0, 0, 4062, 4276, 0, 0, 0, 0, 0, 0,
	0, 4293, 0, 213, 0, 0, 0, 0, 0, 964, 0, 0,
	0, 0, 0, 0, 4109, 0, 0, 0, 0, 0, 0, 410,
	0, 0, 0, 0, 0, 1257, 0, 0, 1420, 0, 0, 0,
	0, 0, 0, 0, 2050, 1902, 1904, 0, 2999, 1991, 2713, 3615,
	3616, 0, 0, 0, 0, 0, 0, 0, 0, 0, 3395, 0,
	0, 3382, 0, 4211, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 2500, 0, 0, 0, 0, 3300, 0, 0, 4169, 0, 1641,
	0, 0, 0, 0, 778, 0, 4136, 0, 3842, 0, 0, 4337,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 3318, 0, 918,
	1595, 0, 0, 1731, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 1860, 0, 0, 0, 4378, 0, 0, 429, 430, 433, 859,
	0, 3060, 0, 1859, 868, 1272, 2223, 2868, 295, 805, 3444, 0,
	4424, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 3953, 0, 0, 0, 0, 0, 0, 1127, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 3022, 0, 0, 0, 0, 0,
	55, 0, 0, 0, 0, 0, 1156, 0, 0, 0, 2266, 0,
	471, 2982, 0, 2429, 0, 0, 0, 1407, 1247, 0, 0, 1410,
	4114, 0, 0, 0, 2198, 0, 0, 4039, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 2097, 0, 1871,
	0, 0, 0, 0, 1909, 4333, 4213, 0, 0, 0, 1068, 0,
	0, 686, 1813, 4040, 0, 4212, 0, 0, 0, 0, 2321, 4182,
	4184, 0, 667, 0, 0, 995, 0, 0, 2287, 2802, 3359, 3361,
	0, 1481, 0, 0, 0, 0, 0, 3218, 0, 3109, 3907, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2099,
	0, 0, 0, 0, 2889, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 176, 0, 3566, 0, 2646, 0, 0, 0,
	0, 807, 3592, 3593, 3594, 3596, 4119, 0, 1021, 1509, 486, 0,
	0, 0, 0, 0, 0, 0, 94, 791, 0, 0, 0, 3035,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 2206, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 1136, 0, 0, 0, 3237, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2863, 0,
	0, 0, 0, 0, 0, 0, 0, 1267, 3947, 0, 967, 0,
	0, 596, 0, 1827, 2794, 2795, 0, 0, 0, 0, 0, 0,
	0, 2374, 0, 0, 0, 0, 3255, 0, 0, 0, 0, 1280,
	649, 1073, 0, 0, 0, 2458, 1945, 460, 0, 0, 1824, 1147,
	1148, 1162, 0, 0, 0, 1154, 0, 0, 0, 4376, 608, 609,
	0, 4001, 0, 0, 0, 0, 0, 586, 904, 0, 0, 0,
	0, 0, 0, 0, 543, 0, 924, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1318, 0,
	0, 0, 3528, 0, 0, 3277, 1611, 0, 0, 0, 0, 0,
	0, 3448, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 1032, 361, 1997, 1998, 0, 0, 0, 0,
	0, 0, 3129, 3288, 0, 3240, 0, 0, 983, 0, 0, 1565,
	1567, 1568, 1694, 1695, 2443, 2220, 0, 0, 0, 4112, 0, 2854,
	0, 3040, 0, 0, 2844, 0, 1817, 771, 773, 1988, 0, 0,
	2048, 4353, 0, 0, 0, 0, 2390, 0, 0, 3928, 0, 0,
	0, 0, 0, 45, 0, 919, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 2335, 0, 0,
	0, 1828, 0, 2116, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	1806, 0, 0, 0, 785, 0, 3000, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 4264, 0, 0, 4359, 0, 0,
	0, 0, 0, 2967, 1002, 0, 0, 0, 1638, 4187, 1894, 3713,
	4273, 0, 0, 0, 0, 0, 942, 1485, 4009, 0, 2062, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 4051, 3068, 0, 0,
	3679, 0, 3909, 3910, 0, 0, 0, 1109, 0, 0, 0, 525,
	527, 1725, 0, 0, 0, 0, 0, 869, 752, 2739, 2741, 0,
	0, 0, 0, 1281, 0, 0, 0, 0, 0, 2367, 0, 0,
	0, 0, 0, 0, 1031, 1802, 3217, 4160, 0, 0, 385, 0,
	0, 0, 0, 4343, 144, 0, 0, 2465, 2001, 2362, 0, 1326,
	0, 0, 0, 0, 0, 0, 0, 602, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 3461, 2376, 0, 0, 0, 0, 0, 0, 0,
	2862, 0, 0, 1066, 4248, 0, 1891, 0, 0, 0, 3526, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 3322, 0, 0, 0, 0, 0, 0, 494, 0, 413, 416,
	417, 421, 3737, 1981, 0, 0, 0, 0, 0, 0, 3826, 3716,
	1517, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 2951, 0, 0, 180, 0, 0,
	0, 0, 0, 840, 810, 848, 3407, 4287, 1935, 1936, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 368, 0, 1497, 2944,
	2945, 540, 541, 456, 542, 0, 0, 3980, 0, 0, 0, 0,
	0, 0, 722, 723, 724, 0, 0, 0, 0, 3214, 1424, 2089,
	3044, 0, 3925, 0, 0, 2714, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 3215, 0, 0, 0, 4019, 0, 0, 0,
	0, 1896, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	3867, 0, 0, 0, 0, 0, 0, 1078, 2164, 4245, 0, 0,
	0, 1825, 4166, 0, 0, 0, 0, 4366, 0, 0, 0, 0,
	0, 0, 0, 682, 0, 0, 0, 2354, 0, 0, 0, 1654,
	1655, 1709, 1712, 1805, 0, 0, 0, 0, 0, 4138, 4139, 0,
	0, 0, 1971, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 779, 780, 2528, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 2687, 0, 0, 0, 0, 0,
	2363, 0, 0, 0, 0, 0, 0, 0, 0, 0, 202, 0,
	928, 1713, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 1615, 2848, 0, 0, 159, 0, 0, 0, 2805, 371, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 2037, 0, 0, 0, 0, 0, 0, 2034, 0, 0,
	0, 0, 48, 0, 0, 406, 2820, 2824, 2825, 4396, 0, 0,
	0, 1093, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 1584, 3829, 0, 0, 2777, 0, 0, 0, 3038, 0, 0,
	0, 874, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 4130, 0, 0, 0, 0, 0, 505, 2377, 975, 0, 911,
	0, 0, 0, 0, 3097, 0, 1054, 2685, 3389, 0, 0, 0,
	0, 0, 0, 0, 2834, 2319, 2677, 4383, 479, 160, 2056, 3010,
	0, 0, 3452, 0, 0, 3056, 1552, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 19, 0, 2809,
	0, 0, 205, 210, 314, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 2370, 0, 0, 3985, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1989,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 1625, 0, 2010, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 3697, 3698, 0, 0, 0, 0, 0,
	513, 514, 1419, 0, 0, 0, 0, 2454, 0, 0, 2998, 2975,
	4325, 0, 0, 0, 3439, 3777, 0, 443, 0, 0, 0, 0,
	0, 2885, 0, 0, 0, 0, 3077, 1258, 0, 0, 0, 0,
	0, 3120, 0, 0, 3192, 2442, 2876, 2877, 3776, 0, 0, 0,
	351, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 1948, 0, 0, 3154, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 1074, 0, 3638, 0, 0, 0, 0, 0, 1360, 0,
	0, 1072, 2431, 0, 0, 0, 2283, 0, 0, 0, 0, 0,
	2052, 0, 0, 0, 0, 881, 2388, 0, 1039, 2244, 3303, 0,
	0, 2529, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 2891, 400, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 79, 0, 0,
	0, 0, 0, 2884, 0, 0, 0, 1303, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 4165,
	0, 0, 4254, 2093, 2608, 0, 0, 3086, 1816, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 1202, 0, 0, 0, 0, 0,
	1960, 0, 1443, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 2146, 0, 0, 0, 0,
	999, 4035, 2398, 0, 0, 0, 0, 2054, 3544, 0, 0, 0,
	0, 1545, 0, 0, 493, 435, 2717, 0, 946, 0, 0, 0,
	2803, 0, 228, 309, 1949, 0, 0, 1619, 0, 0, 194, 0,
	1836, 0, 0, 0, 0, 0, 0, 1261, 0, 0, 0, 2460,
	1492, 282, 811, 812, 1195, 2872, 0, 0, 0, 0, 0, 0,
	0, 3329, 3330, 1044, 0, 726, 2815, 0, 0, 0, 0, 1344,
	0, 0, 0, 1811, 1812, 3427, 3741, 3742, 4044, 0, 0, 1159,
	0, 0, 4349, 0, 0, 1855, 0, 0, 0, 3924, 0, 2282,
	0, 0, 0, 0, 0, 0, 0, 956, 0, 0, 0, 0,
	0, 425, 0, 0, 0, 0, 0, 0, 0, 1167, 0, 0,
	0, 0, 0, 261, 0, 0, 0, 1128, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 1605, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 1854, 0, 0, 0, 0, 0,
	0, 0, 0, 2459, 0, 0, 0, 0, 0, 463, 0, 0,
	0, 3049, 3051, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	2478, 0, 0, 0, 0, 0, 0, 575, 0, 0, 656, 2126,
	3774, 0, 0, 0, 0, 2801, 0, 0, 0, 0, 0, 0,
	0, 1554, 3245, 0, 0, 0, 0, 3992, 0, 0, 3524, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 3702, 3704, 3705, 4085, 1182, 0, 2612, 1184, 2613, 0, 60,
	2002, 2978, 0, 0, 0, 0, 0, 1155, 0, 0, 0, 0,
	0, 0, 2663, 0, 0, 0, 0, 0, 0, 0, 0, 3466,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1350, 0,
	0, 0, 4110, 3170, 0, 0, 0, 0, 2174, 0, 0, 0,
	0, 0, 2772, 0, 0, 0, 0, 0, 0, 0, 4145, 0,
	0, 0, 653, 1912, 0, 0, 0, 0, 0, 3296, 0, 0,
	0, 0, 0, 1841, 0, 0, 0, 0, 46, 0, 0, 0,
	3054, 0, 0, 0, 0, 0, 0, 0, 0, 0, 3755, 0,
	0, 3940, 0, 2404, 0, 2061, 0, 0, 0, 0, 0, 0,
	2268, 1612, 0, 2567, 0, 0, 0, 0, 0, 0, 0, 0,
	472, 0, 0, 0, 89, 2976, 2977, 0, 0, 0, 2298, 2886,
	3161, 0, 0, 4422, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 4420, 3669, 1311, 0, 1236, 0, 0, 0, 0, 0,
	0, 0, 4416, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	4144, 0, 0, 0, 0, 0, 2425, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 2123, 0, 0, 0, 0,
	0, 2448, 3814, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 3124, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 857, 183, 0, 0, 2293, 0, 0, 0, 0, 0, 0,
	908, 654, 3099, 0, 2808, 372, 383, 635, 184, 2919, 3146, 0,
	4146, 0, 0, 0, 1331, 0, 0, 3633, 0, 0, 0, 0,
	0, 1150, 0, 0, 4006, 0, 3722, 0, 0, 712, 420, 651,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 652, 2285, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 3188, 0, 0, 0, 0, 4167, 0, 0, 0, 0, 4054,
	0, 0, 0, 0, 0, 1288, 0, 3349, 7, 0, 1685, 0,
	0, 3576, 0, 0, 4268, 4423, 0, 0, 0, 0, 0, 2175,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	1348, 2194, 0, 0, 0, 0, 1227, 3005, 0, 0, 1080, 0,
	2353, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2745,
	0, 1842, 0, 0, 0, 0, 0, 0, 283, 1146, 3295, 3834,
	0, 0, 0, 3659, 0, 3249, 0, 3543, 0, 4053, 0, 3029,
	0, 0, 0, 0, 0, 0, 1278, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 2241, 0, 0, 3160,
	0, 0, 0, 2043, 3190, 2310, 3362, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 3498, 0, 2499, 889, 0, 0,
	0, 0, 2452, 0, 1322, 0, 0, 0, 0, 3043, 0, 0,
	3995, 2806, 4238, 2343, 2344, 0, 2561, 2913, 0, 0, 0, 1974,
	0, 0, 1397, 0, 90, 0, 0, 3164, 0, 2839, 3889, 3929,
	4096, 4214, 0, 0, 0, 0, 0, 0, 2994, 0, 0, 0,
	0, 0, 3580, 0, 0, 0, 0, 3131, 4010, 2875, 0, 0,
	269, 1637, 4321, 0, 853, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 3794, 3798, 4161, 0, 0, 2073, 0, 0, 0,
	0, 3818, 0, 0, 0, 0, 0, 0, 1744, 3607, 1458, 3307,
	3311, 3312, 3315, 3608, 3688, 3689, 0, 0, 0, 3059, 0, 0,
	0, 0, 0, 0, 0, 0, 3088, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 3456, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 293, 0, 0, 582, 0,
	1082, 0, 0, 0, 0, 0, 0, 0, 3017, 0, 0, 0,
	0, 3162, 0, 0, 0, 0, 0, 0, 0, 1016, 3651, 1255,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 2773, 1134, 4322, 0, 0, 0, 0, 0, 0, 2235, 0,
	0, 0, 0, 0, 0, 0, 4107, 1834, 0, 1784, 921, 0,
	1617, 2391, 3153, 1029, 0, 0, 0, 348, 3832, 0, 1137, 4066,
	0, 0, 0, 0, 1769, 0, 0, 3338, 0, 0, 666, 0,
	0, 0, 0, 1556, 0, 2086, 2469, 2315, 0, 0, 2483, 524,
	1339, 3388, 3391, 1487, 0, 2547, 1069, 0, 0, 0, 0, 0,
	0, 0, 4350, 0, 0, 0, 0, 0, 4218, 0, 0, 2940,
	3606, 0, 0, 0, 1268, 3114, 0, 691, 0, 301, 0, 959,
	3799, 0, 0, 0, 0, 0, 0, 0, 0, 2540, 4367, 2753,
	0, 74, 0, 2543, 0, 0, 1185, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 56, 58, 59, 0, 0, 0, 0, 0,
	0, 2841, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 3514, 0, 0, 0, 1338, 0, 2578, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 374, 1969,
	1970, 2518, 2414, 2648, 2649, 3148, 2959, 0, 0, 0, 2566, 411,
	0, 0, 0, 0, 0, 0, 0, 2040, 3512, 18, 0, 2364,
	3575, 428, 0, 4318, 2939, 0, 1087, 2850, 3320, 0, 0, 3465,
	0, 0, 186, 187, 191, 0, 2290, 0, 0, 0, 0, 2057,
	0, 3881, 0, 4415, 0, 0, 0, 0, 0, 0, 1925, 3845,
	3778, 0, 3178, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	2673, 0, 0, 0, 0, 0, 2537, 0, 1742, 0, 3663, 0,
	0, 4374, 0, 0, 0, 1733, 0, 0, 0, 0, 0, 3893,
	0, 0, 0, 3261, 0, 0, 0, 0, 3584, 0, 0, 0,
	1838, 2882, 3459, 3792, 0, 0, 0, 2262, 2263, 0, 0, 382,
	1618, 0, 0, 0, 0, 0, 0, 3087, 0, 1557, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 4137, 0, 0, 3302, 0,
	3409, 0, 0, 3877, 0, 0, 474, 0, 0, 0, 0, 775,
	218, 0, 0, 0, 2021, 0, 0, 2631, 0, 3092, 0, 4361,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 3516, 0, 0, 0, 0, 0, 0, 3454, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 3467, 3468, 4275, 0, 0, 2456, 2457, 0,
	826, 2188, 3385, 3682, 4418, 4419, 0, 2303, 0, 0, 0, 0,
	0, 2605, 0, 1232, 0, 0, 744, 0, 0, 678, 0, 0,
	0, 0, 0, 0, 0, 0, 3556, 0, 0, 0, 0, 0,
	0, 1362, 0, 1583, 449, 746, 0, 0, 0, 0, 0, 0,
	0, 4316, 0, 0, 483, 2291, 0, 0, 3759, 0, 0, 0,
	0, 3186, 0, 0, 0, 3506, 0, 4179, 0, 0, 0, 356,
	357, 2339, 0, 0, 25, 0, 195, 0, 2897, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1907,
	0, 0, 824, 3957, 0, 120, 0, 3481, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 1361, 0, 0, 0, 0, 0, 0,
	0, 0, 1926, 1927, 1929, 0, 0, 0, 0, 3990, 0, 0,
	0, 0, 0, 0, 2278, 168, 169, 929, 1091, 0, 0, 0,
	0, 379, 1460, 3403, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 2776, 3271, 3642, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 650, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 4215, 0, 396, 3156, 343, 0, 0,
	0, 0, 0, 1957, 0, 0, 0, 2762, 0, 0, 0, 0,
	0, 0, 3397, 0, 0, 0, 0, 0, 730, 0, 1985, 1018,
	0, 0, 492, 3567, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 4087, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 1692, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 1241, 0, 0, 0, 0, 1015, 0, 0, 0, 0, 0,
	2150, 2151, 1975, 1976, 1977, 2154, 0, 0, 4030, 0, 1640, 0,
	0, 3090, 0, 0, 0, 3684, 0, 0, 3091, 0, 0, 0,
	0, 0, 1233, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 1624, 0, 0, 0, 10, 170, 0, 0, 230,
	1964, 0, 0, 1444, 329, 0, 0, 0, 0, 3105, 0, 0,
	0, 0, 0, 2201, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 415, 0, 0, 0, 0, 4240, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 2552, 0, 0, 0, 0,
	0, 0, 4124, 0, 0, 756, 1732, 1823, 2505, 2797, 0, 0,
	0, 0, 0, 1766, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 3028, 3030, 3655, 0, 423, 424, 480, 0, 0, 0, 0,
	2466, 1089, 1090, 0, 0, 3211, 0, 0, 689, 1920, 0, 3727,
	0, 0, 0, 1248, 1670, 2633, 0, 0, 3061, 0, 0, 0,
	0, 0, 592, 600, 0, 0, 2498, 0, 4013, 0, 0, 0,
	1745, 0, 0, 0, 0, 0, 4344, 0, 0, 832, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 2548, 146, 0, 0, 0, 0, 0, 0, 179,
	0, 0, 2402, 620, 0, 0, 0, 0, 2710, 2711, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 3219, 0, 0, 0, 0, 0, 3039, 0, 0,
	0, 0, 0, 0, 393, 1451, 3993, 0, 0, 0, 1367, 0,
	1606, 0, 976, 0, 1990, 0, 0, 3753, 3754, 0, 4323, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2444, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 623, 0, 0,
	0, 0, 0, 0, 3762, 0, 0, 0, 681, 1905, 0, 0,
	0, 0, 0, 0, 0, 1237, 0, 1601, 953, 0, 0, 0,
	0, 3370, 0, 2860, 4249, 1689, 1690, 1691, 4303, 0, 0, 2755,
	0, 0, 0, 0, 0, 3081, 0, 0, 4103, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 1895, 0, 137, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 3766, 1714, 0,
	0, 0, 0, 624, 3333, 0, 0, 0, 76, 77, 1300, 806,
	2135, 2137, 2140, 1518, 2245, 0, 0, 707, 2445, 0, 0, 0,
	0, 3994, 0, 0, 2403, 2725, 0, 2496, 529, 0, 0, 0,
	2184, 2186, 1987, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 898, 0, 4134, 4135, 0, 399, 0, 0, 0, 3182, 0,
	1850, 0, 0, 0, 0, 2079, 0, 0, 440, 0, 1657, 0,
	0, 892, 0, 0, 0, 0, 0, 2375, 4122, 0, 2780, 0,
	4324, 0, 0, 0, 0, 0, 0, 0, 1599, 0, 1648, 1649,
	2769, 2781, 0, 0, 0, 2783, 0, 0, 0, 0, 0, 0,
	1853, 2317, 2153, 0, 0, 2881, 1041, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 1921, 0, 3045, 0, 0, 0, 0,
	906, 0, 0, 0, 0, 1956, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 3851, 294, 0, 154, 1519,
	0, 3041, 0, 0, 0, 1193, 3143, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 2520, 2768, 0, 4204,
	1771, 0, 0, 0, 0, 0, 0, 0, 4202, 4207, 4208, 4399,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 3707, 0,
	0, 0, 0, 0, 2957, 2408, 1603, 1607, 1608, 4352, 0, 3048,
	2221, 3050, 535, 3052, 211, 3617, 0, 235, 587, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 1775, 0, 0,
	0, 0, 0, 0, 0, 0, 1551, 398, 0, 0, 0, 0,
	0, 0, 0, 0, 3331, 0, 0, 0, 1484, 0, 0, 0,
	3144, 0, 0, 0, 0, 0, 0, 2779, 2792, 696, 110, 2007,
	0, 0, 4198, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 387, 0, 0, 2256,
	2257, 2260, 3757, 0, 0, 0, 0, 0, 0, 3260, 3428, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1585,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 3108,
	0, 0, 0, 0, 0, 0, 0, 3643, 0, 0, 0, 0,
	3549, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 3843,
	0, 238, 0, 1065, 0, 0, 0, 0, 0, 177, 3342, 0,
	0, 1380, 802, 1381, 2503, 0, 0, 0, 0, 0, 0, 0,
	378, 0, 0, 0, 0, 0, 0, 2036, 0, 0, 0, 0,
	0, 0, 0, 0, 2424, 0, 758, 3551, 0, 236, 1931, 3636,
	0, 0, 0, 0, 646, 365, 366, 0, 0, 0, 0, 0,
	496, 0, 1531, 0, 0, 2709, 0, 0, 0, 0, 0, 0,
	0, 786, 0, 0, 0, 0, 0, 1445, 0, 0, 0, 0,
	819, 820, 821, 2784, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 286, 0, 0, 1880, 0,
	0, 0, 392, 0, 0, 0, 905, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 2216, 2217, 4368, 0,
	0, 0, 0, 0, 0, 0, 2042, 0, 0, 683, 0, 0,
	0, 0, 0, 640, 0, 0, 0, 1613, 0, 1548, 0, 1635,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	470, 0, 0, 0, 2542, 0, 0, 2793, 0, 0, 0, 0,
	4377, 0, 0, 0, 0, 2906, 0, 0, 317, 414, 327, 2475,
	0, 0, 0, 0, 804, 2733, 2740, 4381, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 835, 441, 0, 0, 0, 0, 0,
	0, 165, 555, 0, 0, 0, 0, 991, 1736, 3717, 0, 0,
	0, 0, 0, 0, 3378, 0, 2105, 0, 0, 0, 0, 3824,
	3001, 0, 0, 1228, 0, 0, 792, 0, 0, 0, 0, 2510,
	2511, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 3309, 521, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 1245, 1246, 2119, 0,
	0, 0, 3174, 0, 0, 0, 0, 0, 352, 0, 0, 0,
	0, 0, 0, 925, 2252, 2253, 0, 0, 0, 0, 181, 182,
	2397, 0, 0, 0, 0, 0, 0, 0, 303, 1000, 0, 2865,
	2866, 2395, 0, 0, 0, 0, 0, 0, 0, 0, 2432, 2435,
	0, 0, 3122, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 220, 0, 0, 0, 0, 0,
	0, 1225, 0, 0, 0, 1693, 1696, 0, 0, 0, 0, 0,
	0, 0, 122, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	1369, 0, 0, 0, 0, 0, 3597, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 576, 0, 0, 0,
	3413, 0, 0, 0, 0, 0, 0, 0, 3037, 4354, 0, 0,
	0, 3002, 0, 1102, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 981, 0, 0, 0, 0, 3812, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 359, 0, 0, 0, 0, 0,
	0, 0, 0, 1165, 0, 0, 0, 0, 909, 0, 3852, 0,
	0, 1789, 2530, 0, 0, 0, 0, 2325, 1922, 3314, 0, 0,
	0, 0, 3163, 0, 0, 0, 4222, 0, 0, 1729, 0, 0,
	847, 1749, 1132, 0, 0, 0, 0, 224, 0, 1230, 1999, 2898,
	403, 405, 2899, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 1656, 2224, 185, 188, 189, 190, 192, 193, 197, 2118,
	2746, 2748, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 511, 0, 710, 3440, 4365, 0, 0, 0, 4356, 2974, 3350,
	2080, 2645, 3557, 0, 0, 0, 291, 0, 0, 0, 0, 0,
	0, 367, 3819, 0, 0, 0, 0, 280, 0, 3694, 0, 0,
	0, 0, 0, 0, 0, 0, 3687, 0, 0, 0, 579, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 4058, 1004, 0, 0, 3136, 0,
	0, 0, 2887, 0, 0, 0, 3728, 0, 4242, 0, 1201, 0,
	0, 0, 0, 0, 0, 2410, 2411, 2800, 0, 0, 0, 0,
	0, 2964, 1238, 0, 3206, 0, 0, 1524, 1526, 1530, 0, 0,
	0, 0, 0, 0, 101, 3159, 0, 0, 3724, 2327, 0, 0,
	2026, 1965, 1966, 4178, 0, 3447, 0, 0, 0, 3598, 3599, 0,
	0, 0, 2934, 671, 1046, 4120, 0, 0, 0, 966, 4003, 0,
	0, 1903, 3749, 0, 1600, 0, 0, 0, 0, 0, 4084, 3914,
	3308, 890, 0, 0, 0, 0, 0, 0, 0, 3739, 0, 0,
	0, 0, 0, 0, 2527, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 4164, 0, 0,
	994, 560, 0, 0, 0, 0, 0, 546, 2562, 4031, 3213, 0,
	2166, 0, 0, 3555, 0, 0, 0, 0, 0, 2239, 0, 0,
	0, 0, 3023, 1724, 0, 0, 0, 0, 0, 0, 0, 0,
	478, 0, 2571, 2205, 1591, 0, 0, 0, 0, 0, 0, 0,
	1, 1157, 0, 0, 0, 1265, 0, 2447, 3207, 0, 0, 2109,
	2111, 2112, 3128, 665, 121, 0, 3204, 0, 996, 2607, 0, 0,
	0, 0, 0, 0, 0, 2468, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 1800, 1801, 3294, 0, 0,
	0, 0, 0, 0, 0, 128, 3177, 0, 0, 1867, 0, 0,
	114, 927, 0, 0, 0, 2134, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 4101, 0, 0, 0, 0, 0, 3897, 0,
	0, 0, 4421, 0, 0, 0, 1502, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 290, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 3085, 3896, 0, 0, 0, 0, 0, 0, 0, 0, 1377,
	0, 0, 0, 0, 1144, 0, 0, 945, 0, 0, 0, 0,
	0, 2874, 0, 0, 0, 0, 0, 3020, 0, 2345, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2417, 0,
	0, 4231, 0, 412, 418, 419, 2041, 2799, 2272, 0, 0, 0,
	0, 0, 556, 0, 434, 2422, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 743, 0, 0, 0, 4406,
	0, 0, 1135, 0, 0, 0, 0, 1347, 0, 0, 0, 0,
	0, 0, 3522, 3523, 567, 0, 1375, 0, 0, 0, 0, 0,
	0, 0, 3276, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 502, 0, 3660, 0, 0, 0, 3133, 0,
	4176, 0, 0, 0, 0, 0, 0, 3943, 0, 0, 0, 2125,
	0, 0, 0, 0, 1726, 0, 0, 0, 0, 0, 0, 0,
	0, 2526, 0, 1062, 2883, 0, 0, 0, 0, 0, 0, 0,
	0, 2937, 0, 0, 2971, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 4033, 0, 0, 0, 2720, 528,
	2721, 2722, 0, 0, 0, 2159, 2230, 3518, 3805, 0, 0, 0,
	0, 1884, 0, 0, 0, 0, 0, 0, 0, 0, 1299, 0,
	0, 0, 1877, 0, 0, 0, 0, 1704, 437, 0, 0, 0,
	0, 346, 3969, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 3901, 3902, 3903, 335, 0, 0, 0, 2727, 0, 0,
	0, 3917, 0, 0, 1819, 0, 3542, 1328, 839, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 3103, 0, 0, 0, 0,
	0, 1345, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 1489, 1913, 3123, 0, 0, 0, 2821,
	0, 0, 3838, 3149, 4299, 0, 0, 2015, 0, 0, 0, 0,
	1315, 0, 0, 1587, 2106, 2107, 714, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 4395, 281, 2193, 2614, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 2185, 0, 2476, 244, 0, 0,
	0, 2179, 0, 0, 0, 0, 607, 0, 1083, 0, 0, 0,
	0, 4216, 2931, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	3577, 3527, 3763, 0, 0, 0, 0, 2167, 0, 239, 4158, 0,
	0, 0, 4185, 394, 395, 397, 0, 0, 62, 0, 1357, 0,
	0, 1302, 0, 0, 0, 0, 0, 0, 0, 675, 0, 2436,
	87, 2438, 0, 2131, 0, 0, 0, 3587, 0, 363, 364, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1980,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 2162, 0, 0, 0, 536, 1486, 1040, 135, 0,
	3817, 0, 312, 0, 0, 0, 0, 91, 80, 0, 0, 0,
	0, 0, 0, 2379, 875, 1737, 0, 0, 0, 0, 0, 0,
	0, 0, 171, 0, 0, 0, 2254, 2261, 3265, 3269, 99, 3270,
	903, 0, 0, 0, 0, 0, 0, 2265, 0, 1374, 0, 0,
	601, 3065, 0, 0, 0, 0, 3935, 0, 0, 0, 0, 0,
	0, 3540, 0, 0, 3919, 0, 0, 0, 0, 2842, 3930, 2836,
	0, 0, 0, 0, 977, 2521, 0, 0, 3032, 0, 0, 0,
	0, 0, 814, 0, 0, 0, 0, 0, 0, 0, 742, 131,
	0, 0, 0, 0, 0, 0, 1586, 0, 0, 107, 0, 0,
	0, 0, 2047, 2049, 4402, 0, 3274, 0, 0, 0, 0, 0,
	0, 0, 553, 0, 0, 0, 0, 0, 2117, 0, 0, 0,
	0, 0, 0, 0, 865, 0, 2292, 0, 2933, 3609, 0, 0,
	2636, 3246, 0, 0, 0, 0, 0, 0, 0, 0, 3416, 0,
	0, 42, 2689, 2690, 2694, 1107, 2702, 0, 446, 1124, 0, 0,
	0, 3254, 0, 0, 3379, 2439, 3381, 0, 1219, 0, 0, 0,
	0, 690, 0, 0, 0, 253, 1425, 3856, 0, 0, 3111, 0,
	0, 0, 0, 201, 765, 661, 3579, 3582, 4108, 1017, 0, 0,
	2928, 3230, 0, 0, 0, 0, 36, 0, 0, 2495, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 3387, 2871, 0, 0, 1579,
	0, 0, 0, 0, 0, 2238, 0, 401, 0, 0, 0, 0,
	0, 0, 0, 2003, 0, 0, 0, 0, 0, 0, 0, 3654,
	3890, 0, 2983, 1477, 1479, 277, 2985, 2986, 2987, 2988, 4411, 0,
	0, 0, 0, 3138, 753, 0, 0, 0, 0, 0, 0, 0,
	2962, 0, 0, 0, 0, 1562, 2766, 0, 1495, 2450, 3102, 0,
	0, 962, 963, 3571, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 1177, 0, 0, 0, 0, 634, 0, 0, 4255, 0, 0,
	3008, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 1250, 833, 0,
	0, 3962, 0, 0, 0, 0, 0, 0, 1772, 0, 979, 0,
	0, 1229, 0, 0, 0, 0, 0, 143, 0, 0, 0, 0,
	3027, 3031, 3241, 4307, 1866, 1857, 3134, 0, 2620, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 475, 0, 0, 0, 2916, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 316, 1590, 2574, 2138, 2139, 0, 0, 0, 0, 737,
	0, 139, 0, 0, 2904, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 134, 1555, 0, 0, 2433, 2434, 0,
	0, 0, 0, 3104, 0, 0, 0, 0, 0, 0, 0, 3973,
	3974, 3976, 0, 0, 0, 0, 0, 0, 0, 1533, 1534, 0,
	0, 0, 580, 2691, 2692, 2693, 2696, 0, 0, 1735, 0, 0,
	0, 0, 2029, 1770, 0, 3072, 0, 0, 0, 254, 0, 0,
	0, 0, 0, 0, 1003, 846, 0, 3589, 3323, 2446, 3171, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 2893, 0, 0,
	619, 0, 0, 1874, 676, 2141, 0, 0, 0, 0, 1234, 2488,
	1108, 4294, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 2749, 0, 0, 1075, 1123, 0, 0, 0, 0, 2484,
	0, 0, 3036, 0, 3987, 0, 0, 0, 0, 912, 1955, 0,
	1378, 0, 0, 0, 0, 0, 0, 577, 0, 3328, 957, 0,
	631, 0, 0, 0, 0, 0, 0, 0, 106, 3033, 3569, 0,
	0, 1095, 1097, 1098, 1189, 3034, 4089, 1301, 4310, 0, 105, 961,
	1143, 0, 721, 3279, 4370, 0, 0, 0, 0, 0, 1330, 1332,
	0, 1630, 0, 0, 1740, 3979, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	3285, 0, 0, 0, 0, 0, 784, 815, 1504, 237, 1505, 0,
	0, 0, 0, 0, 0, 1734, 4232, 4394, 0, 0, 871, 2365,
	0, 0, 0, 0, 0, 0, 3686, 0, 0, 0, 585, 922,
	3282, 0, 0, 1490, 0, 0, 490, 0, 0, 0, 0, 0,
	2340, 450, 0, 0, 2765, 0, 0, 0, 0, 715, 1861, 2752,
	3066, 3210, 0, 0, 141, 142, 4142, 1658, 856, 0, 0, 0,
	0, 0, 0, 0, 0, 319, 0, 1753, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 3168, 3169, 0, 0, 0, 4339, 4105, 0, 0, 920,
	0, 2463, 1382, 3228, 0, 0, 4007, 0, 0, 0, 0, 1152,
	1153, 0, 2719, 0, 0, 1906, 0, 0, 0, 207, 208, 0,
	0, 0, 0, 0, 997, 0, 0, 0, 0, 0, 0, 0,
	2030, 0, 0, 0, 0, 2604, 4400, 0, 1061, 0, 0, 0,
	0, 0, 0, 0, 0, 3692, 4195, 0, 0, 2840, 3960, 0,
	0, 0, 0, 0, 0, 2313, 0, 1723, 0, 0, 674, 2170,
	0, 0, 0, 0, 0, 0, 0, 3746, 825, 0, 0, 0,
	0, 0, 0, 0, 0, 3262, 0, 0, 0, 4047, 133, 782,
	2470, 817, 0, 0, 3110, 0, 0, 0, 0, 0, 0, 1122,
	0, 0, 0, 0, 0, 0, 2228, 1786, 0, 0, 0, 0,
	3195, 3196, 3197, 0, 0, 2961, 1978, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 4133, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 3864, 1754, 0, 0, 3449,
	0, 0, 0, 0, 1473, 1475, 1476, 0, 3967, 1356, 2087, 0,
	3906, 0, 0, 0, 0, 3024, 3764, 0, 0, 2489, 0, 1572,
	993, 243, 252, 992, 3450, 4334, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 2300, 4389, 0, 0, 0, 1007, 0,
	0, 2051, 0, 0, 0, 3813, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 3179, 809, 2142, 2143, 4347, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1668,
	3661, 1707, 1708, 1446, 0, 0, 0, 0, 0, 2324, 2728, 3242,
	0, 0, 3158, 0, 0, 0, 3710, 0, 0, 0, 827, 1191,
	0, 0, 0, 0, 0, 0, 1623, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 3772, 0,
	0, 0, 0, 0, 0, 0, 0, 2246, 0, 0, 0, 3676,
	0, 0, 0, 0, 0, 0, 0, 0, 199, 0, 0, 0,
	0, 0, 1614, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 163, 1416, 2857, 0, 0, 2095, 0, 326, 328,
	331, 3872, 0, 0, 0, 0, 0, 2554, 0, 0, 5, 0,
	4021, 766, 0, 0, 0, 0, 0, 0, 0, 0, 4000, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 982, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 4209, 0, 0, 0, 0, 1759, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 1033, 3421, 0, 0,
	0, 4024, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 95, 97, 0, 0, 0, 1760, 3055, 0, 0, 0, 0,
	4295, 4041, 0, 0, 0, 2559, 3922, 0, 0, 0, 209, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 1414, 0, 0, 3641,
	0, 0, 0, 0, 0, 0, 3923, 0, 0, 0, 0, 0,
	3463, 0, 0, 0, 1239, 1453, 2063, 2067, 2071, 3521, 3775, 4236,
	4320, 4397, 0, 304, 0, 3913, 2787, 3380, 0, 0, 4017, 0,
	0, 173, 1438, 1439, 3770, 2864, 867, 0, 0, 0, 0, 0,
	390, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 3565, 0,
	0, 0, 1465, 1466, 1467, 0, 149, 0, 0, 0, 0, 0,
	4201, 4206, 0, 0, 4300, 0, 386, 388, 389, 3795, 0, 0,
	0, 0, 0, 4170, 0, 0, 3360, 3830, 2624, 2626, 2627, 2628,
	2630, 0, 0, 0, 0, 0, 3173, 0, 0, 0, 0, 0,
	0, 0, 0, 164, 4102, 4129, 0, 0, 0, 0, 0, 0,
	0, 935, 936, 0, 4174, 1422, 1423, 0, 891, 0, 0, 1067,
	0, 0, 4408, 1244, 0, 0, 2674, 0, 0, 0, 0, 0,
	0, 2017, 0, 0, 0, 0, 0, 14, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 3287, 3827, 0, 0, 0, 0, 0, 3505,
	2004, 0, 0, 0, 0, 0, 3216, 0, 0, 0, 255, 0,
	0, 0, 0, 1573, 0, 0, 1822, 0, 0, 0, 0, 0,
	0, 3348, 0, 3258, 0, 0, 0, 0, 2178, 3167, 0, 0,
	2638, 0, 0, 2997, 4302, 0, 4380, 0, 0, 0, 0, 0,
	0, 0, 2211, 2212, 2214, 0, 0, 0, 0, 0, 0, 1916,
	0, 0, 0, 0, 384, 491, 2330, 3952, 0, 0, 0, 0,
	0, 0, 0, 0, 1493, 0, 0, 1961, 2384, 0, 0, 4253,
	0, 0, 0, 3769, 0, 3502, 0, 0, 0, 0, 4149, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 866, 0,
	0, 0, 0, 0, 754, 0, 0, 0, 0, 3649, 0, 4127,
	0, 2416, 3201, 0, 0, 3377, 3927, 0, 1099, 1205, 0, 0,
	0, 1432, 1434, 0, 0, 0, 0, 2012, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 628, 0, 0, 0, 0, 0, 0,
	0, 578, 0, 3280, 3281, 0, 0, 0, 0, 0, 2723, 2724,
	2311, 2312, 0, 0, 0, 0, 3150, 123, 2081, 0, 548, 550,
	0, 1359, 0, 0, 0, 0, 0, 772, 2016, 2018, 2022, 3771,
	0, 2580, 4150, 0, 0, 0, 0, 0, 0, 1437, 2873, 0,
	2869, 0, 1650, 1651, 353, 2320, 0, 2859, 2851, 2861, 0, 0,
	0, 0, 0, 0, 0, 0, 2396, 0, 153, 1125, 1126, 0,
	0, 0, 0, 0, 0, 0, 245, 0, 3469, 0, 0, 0,
	1034, 0, 0, 0, 2096, 0, 940, 2441, 0, 0, 1387, 3525,
	0, 0, 0, 551, 0, 0, 4288, 0, 599, 0, 1411, 1412,
	0, 0, 0, 0, 0, 879, 1211, 0, 0, 0, 0, 0,
	2947, 0, 0, 0, 4314, 0, 0, 3926, 0, 1571, 0, 0,
	0, 0, 320, 1878, 1881, 1883, 3573, 0, 0, 0, 0, 0,
	3390, 0, 0, 0, 526, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 834, 2301, 0, 0, 3912, 0, 0, 0,
	0, 2703, 0, 0, 0, 0, 0, 0, 0, 3703, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 573, 0, 0, 0, 157, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 831, 0, 3145, 0, 0, 2655, 0,
	0, 0, 0, 0, 0, 0, 0, 1421, 0, 0, 0, 0,
	2516, 4246, 0, 0, 3202, 0, 4154, 3234, 0, 0, 0, 0,
	0, 566, 0, 0, 0, 0, 0, 0, 0, 0, 2013, 2771,
	0, 0, 0, 0, 0, 360, 0, 2504, 941, 4301, 0, 0,
	0, 1511, 0, 461, 3404, 0, 0, 0, 2599, 2606, 2609, 2610,
	0, 0, 3619, 0, 0, 0, 3602, 0, 0, 0, 0, 0,
	0, 0, 0, 67, 0, 0, 0, 3721, 0, 0, 1452, 0,
	0, 0, 0, 0, 2585, 0, 0, 3583, 4228, 0, 3859, 0,
	0, 0, 0, 3434, 0, 2055, 3321, 0, 0, 0, 0, 0,
	0, 0, 4060, 0, 0, 0, 2297, 0, 0, 0, 0, 0,
	0, 545, 2386, 0, 0, 20, 836, 0, 2938, 0, 0, 0,
	1353, 0, 0, 0, 0, 0, 0, 0, 0, 376, 377, 876,
	677, 878, 3083, 2729, 2730, 3533, 150, 0, 0, 0, 0, 3425,
	4282, 0, 0, 130, 0, 4199, 0, 0, 0, 0, 0, 0,
	0, 1958, 1296, 0, 0, 0, 0, 0, 0, 1541, 0, 0,
	0, 0, 0, 2751, 0, 0, 0, 0, 0, 0, 2932, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 1835, 0, 4388,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0
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
	262152, 256, 2097152, 65536, 33554432, 33554432, 2097152, 134217728, 134217728, 134217728, 134217728, 8388608,
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
	134217728, 134217728, 134217728, 134217728, 134217728, 8, 8, 544, 32, 2097152, 134217728, 134217728,
	134217728, 134217728, 134217728, 134217728, 131072, 131072, 131072, 131072, 192, 192, 64, 134217792,
	64, 33554432, 192, 192, 192, 64, 134217728, 64, 512, 134217728, 134218272, 67108864,
	134217728, 134217728, 134217728, 134217728, 4, 544, 134217728, 608, 67108864, 134217728, 1, 1,
	134217920, 134217728, 134217728, 33554432, 134217728, 134217728, 134217728, 512, 134217728, 134217728, 134217728, 134217728,
	134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728,
	134217728, 134217728, 134217728, 134217728, 134217728, 1, 1, 1, 1, 1, 1, 1,
	1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
	1, 1, 1, 1, 1, 1, 1, 1, 134217728, 8, 8, 134217728,
	134217728, 134217728, 1, 1048624, 1, 1, 1, 2097152, 134217728, 134217728, 142606336, 134217728,
	134217728, 134217728, 1, 134217728, 134217728, 134217728, 134217728, 134217730, 134217728, 134217728, 2097152, 134217728,
	2097152, 2097152, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728,
	134217728, 134217728, 134217728, 32, 134217728, 1, 134217728, 1, 1, 1, 1, 134217728,
	134217728, 134217728, 134217728, 2097152, 1, 8, 262145, 1, 1, 1, 134217728, 134217728,
	1, 134217728, 134217728, 134217728, 1, 2097152, 1, 1, 1, 1, 1, 1,
	1, 1, 8, 1, 1, 1, 135266368, 67108864, 134217728, 67108864, 67108864, 67108864,
	67108864, 67108864, 67108864, 33554432, 67108864, 33554432, 67108864, 2097152, 134217728, 1, 131072, 131072,
	33554432, 1, 131072, 131072, 32768, 65536, 134217728, 134217728, 134217728, 65536, 65536, 134217728,
	134217728, 134217728, 135266304, 16, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728,
	134217728, 134217728, 8192, 8192, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728,
	134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 1, 1, 134217728, 134217728, 134217728,
	134217728, 1536, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728,
	134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728,
	134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728,
	134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217732, 134217728, 134217728, 134217728, 8, 134217728,
	134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728,
	134217728, 134217728, 134217728, 134217728, 16384, 134217728, 134217728, 134217728, 2, 134217728, 134217728, 134217728,
	134217728, 134217728, 1, 134217728, 134217728, 134217728, 65536, 134217728, 134217728, 134217728, 134217728, 134217728,
	134217728, 1, 134217728, 134217728, 134217728, 33554432, 134217728, 134217728, 33554432, 8, 134217728, 134217728,
	134217728, 134217728, 16384, 201326592, 134217728, 134217728, 134217728, 134217728, 134217728, 65536, 134217728, 134217728,
	134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728,
	134217728, 134217728, 134217728, 1, 1, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 67108864,
	134217728, 134217728, 8, 8, 134217728, 131072, 131072, 2097152, 1, 1, 134217728, 134217728,
	134217728, 134217728, 134217728, 134217728, 2097152, 2, 134217728, 134217728, 142606336, 134217728, 134217728, 134217728,
	67108864, 134217728, 16, 8388608, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728,
	134217728, 134217728, 134217728, 134217728, 134217728, 33554432, 33554432, 134217728, 134217728, 33554432, 33554432, 134217728,
	134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 16, 33554432, 8, 134217728, 134217728,
	134217728, 134217728, 8, 134217728, 134217728, 134217728, 4096, 2097152, 134217728, 134217728, 134217728, 67108864,
	134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 33554432, 134217728, 134217728, 134217728, 134217728,
	2097152, 134217728, 33554432, 67108864, 67108864, 524290, 1, 134217728, 134217728, 134217728, 134217728, 134217728,
	134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 201326592, 134217728,
	134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728,
	134217728, 201326592, 134217728, 134217728, 1, 8, 134742016, 134217728, 134217728, 134217728, 134217728, 134217728,
	134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 8194, 8194, 8192, 33554432,
	134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728,
	134217728, 1, 1, 1, 1, 1, 1, 1048576, 33554432, 8388608, 65536, 65536,
	8192, 8192, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728,
	134217728, 134217728, 134217728, 134217728, 67108864, 33554432, 33554432, 2097152, 33554432, 33554432, 33554432, 67108864,
	33554432, 67108864, 201326592, 1048576, 65536, 65536, 65536, 134217728, 134217728, 134217728, 134217728, 134217728,
	134217728, 134217728, 134217728, 134217728, 2, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 1,
	1, 134742016, 134217728, 134217728, 1, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728,
	134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 201326592, 134217728, 134217728, 134217728, 134217728,
	134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728,
	134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728,
	134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728,
	134217728, 134217728, 134217728, 134217728, 67108864, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728,
	134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 67108864, 67108864, 134217728, 134217728, 134217728, 134217728,
	134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 33554432, 33554432, 33554432,
	134217728, 134217728, 134217728, 134217728, 33554432, 134217728, 134217728, 134217728, 2097152, 134217728, 134217728, 134217728,
	134217728, 134217728, 134217728, 134217728, 2, 8388608, 134217728, 8388608, 134217728, 2097152, 8194, 2,
	134217728, 8388608, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728,
	134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 67108864,
	134217728, 134217728, 134217728, 8194, 1048576, 142606336, 134217728, 134217728, 134217728, 67108864, 33554432, 134217728,
	67108864, 134217728, 134217728, 134217728, 201326592, 134217728, 134217728, 67108864, 134217728, 134217728, 134217728, 134217728,
	134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 67108864,
	33554432, 33554432, 67108864, 134217728, 134217728, 67108864, 134217728, 134217728, 134217728, 134217728, 134217728, 1048576,
	1, 4, 2097152, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 2097152, 134217728,
	67108864, 134217728, 134217728, 134217728, 2097152, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728,
	134217728, 134217728, 2097152, 134217728, 134217728, 2097152, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728,
	134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 4, 1048576, 2097152, 2, 134217728, 134217728,
	134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728,
	134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728,
	134217728, 524288, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728,
	134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728,
	134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 1,
	1, 33554432, 33554432, 1, 201326592, 201326592, 8192, 8192, 544, 134217728, 33554432, 134217728,
	2097152, 16, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 1048576, 134217728, 134217728,
	134217728, 1, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 1, 1048576,
	134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 67108864, 134217728, 134217728, 134217728, 134217728,
	134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 32768, 134217728, 1048576,
	1024, 134217728, 134217728, 33554432, 134217728, 134217728, 134217728, 134217728, 33554432, 134217728, 134217728, 134217728,
	134217728, 134217728, 8, 8, 134217728, 134217728, 134217728, 1048576, 134217728, 134217728, 256, 32,
	134217728, 131072, 131072, 134217728, 134217728, 134217728, 21, 134217728, 134217728, 134217728, 134217728, 134217728,
	134217728, 134217728, 134217728, 134217728, 1, 134217728, 134217728, 134217728, 134217728, 1, 134217728, 134217728,
	134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728,
	134217728, 134217728, 134217728, 134217728, 134217728, 4, 8, 134217728, 134217728, 134217728, 134217728, 134217728,
	134217728, 134217728, 134217728, 134217728, 134217728, 33554432, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728,
	134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728,
	67108864, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728,
	134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728,
	134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728,
	134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728,
	134217728, 134217728, 134742016, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728,
	16, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728,
	134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728,
	134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 142606336, 142606336,
	134217728, 134217728, 134217728, 134217728, 134217728, 1, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728,
	134217728, 134217728, 1, 8, 135266304, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728,
	134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728,
	134217728, 134217728, 134217728, 134217728, 134217728, 134742016, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728,
	134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 67108864, 134217728, 134217728, 1, 1, 134217728,
	134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134742016, 134217728, 134217728,
	134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728,
	134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728,
	134217728, 134217728, 134217728, 134217728, 262152, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728,
	1, 134217728, 134217728, 1, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728,
	134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 8, 8,
	134217728, 4, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728,
	134217728, 134217728, 134217728, 134217728, 134217728, 8, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728,
	134217728, 134217728, 134217728, 2, 2097152, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728,
	134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728,
	134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728,
	134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728,
	134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 8, 1048576, 134217728, 2097152, 2097152, 134217728,
	134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728,
	1048576, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728,
	134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 135266304, 134217728, 134217728, 134217728,
	134217728, 1, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728,
	134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728,
	134217728, 262144, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 64, 1049152, 134217728,
	67108864, 134217728, 134217728, 1, 134217728, 134217728, 134217728, 134217728, 201326592, 134217728, 134217728, 67108864,
	134217728, 134217728, 576, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728,
	201326592, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 1049280, 134217728, 134217728, 2097152,
	67108864, 67108864, 134217728, 67108864, 67108864, 67108864, 134217728, 134217728, 134217728, 67108864, 67108864, 67108864,
	67108864, 67108864, 134217728, 134217728, 1, 134217728, 134217728, 67108864, 67108864, 134217728, 134217728, 134217728,
	134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728,
	134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 67108864, 67108864,
	134217920, 134217728, 134217728, 134217728, 134217728, 67108864, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728,
	134217728, 1048768, 134217728, 134217728, 134217728, 2, 1, 134217728, 134217728, 134217728, 134217728, 134217728,
	134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728,
	134217728, 134217728, 134217728, 134217728, 33554432, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728,
	134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728,
	134217728, 134217728, 8, 8, 134217728, 1049280, 33554432, 134217728, 134217728, 134217728, 134217728, 134217728,
	134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 33554432, 2, 134217728, 134217728, 134217728, 134217728,
	167772160, 576, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 2097152, 134217728, 134217728, 134217728,
	134217728, 134217728, 134217728, 134217728, 142606336, 134217728, 134217728, 134217728, 134217728, 33554432, 134217728, 1,
	135266304, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728,
	134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728,
	134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728,
	134217728, 134217728, 134217728, 134217728, 167772160, 134217728, 134217728, 8388608, 134217728, 134217728, 134217728, 134217728,
	8388608, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 67108864, 134217728, 134217728,
	67108864, 16777216, 1572880, 134217728, 134217728, 134217728, 134217728, 4096, 4194304, 4194304, 4194304, 4194304,
	4194304, 4194304, 4194304, 4194304, 4194304, 4194304, 4194304, 4194304, 4194304, 4194304, 33554432, 134217728,
	134217728, 134217728, 134217728, 4194304, 4194304, 4194304, 4194304, 4194304, 4194304, 4194304, 4194304, 4194304,
	4194304, 4194304, 4194304, 4194304, 4194304, 4194304, 4194304, 4194304, 4194304, 4194304, 4194304, 4194304,
	4194304, 4194304, 4194304, 4194304, 4194304, 4194304, 4194304, 1, 134217728, 134217728, 134217728, 134217728,
	1, 134217728, 134217728, 134217728, 134217728, 17, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728,
	134217728, 134217728, 1, 134217728, 134217728, 134217728, 2097152, 2097152, 134217728, 67108864, 134217728, 1,
	134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 67108864, 2097152, 134217728, 134217728, 134217728,
	134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728,
	134217728, 134217728, 8388608, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 67108864,
	67108864, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728,
	134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728,
	134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 150994944, 134217728, 134217728, 134217728,
	134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728,
	134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 33554432, 134217728, 134217728, 134217728, 134217728, 134217728,
	134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728,
	134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 33554432, 134217728,
	134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 33554432, 134217728,
	134217728, 201326592, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 150994944, 33554432, 134217728,
	134217728, 134217728, 67108864, 134217728, 134217728, 134217728, 134217728, 134217728, 201326592, 134217728, 134217728, 134217728,
	134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 33554432, 134217728, 134217728, 134217728, 134217728, 134217728,
	134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728,
	134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728,
	1, 134217728, 8, 8, 266240, 262160, 16, 2, 2097152, 134217728, 134217728, 134217728,
	20, 33554432, 134217728, 134217728, 134217728, 134217728, 134217728, 1, 33554432, 1, 33554432, 134217728,
	134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 67108864, 134217728, 33554432, 33554432, 33554432,
	1, 8, 134217728, 134217728, 142606336, 134217728, 67108864, 134217728, 33554432, 134217728, 134217728, 1,
	1, 134217728, 134217728, 67108864, 1, 1, 1, 4096, 134217728, 134217728, 134217728, 134217728,
	134217728, 134217728, 134217728, 67108864, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728,
	134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728,
	134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 142606336, 134217728, 134217728,
	134217728, 134217728, 67108864, 134217728, 134217728, 134217728, 16, 134217728, 134217728, 134217728, 134217728, 134217728,
	134217728, 134217728, 134217728, 167772160, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728,
	134217728, 1, 1, 134217728, 1, 134217728, 134217728, 134217728, 134217728, 134217728, 1, 1,
	1, 1, 135266304, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 33554432, 134217728,
	134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 67108864, 1, 4, 33554432,
	33554432, 134217728, 142606336, 134217728, 33554432, 33554432, 67108864, 33554432, 67108864, 33554432, 134217728, 67108864,
	134217728, 134217728, 67108864, 16, 8, 262145, 1, 1, 16, 1, 262145, 262156,
	16, 1, 1, 134217728, 134217728, 4, 134217728, 33554432, 134217728, 134217728, 134217728, 134217728,
	134217728, 33554432, 1, 1, 1, 134217728, 17301504, 134217728, 134217728, 512, 1048576, 134217728,
	134217728, 65536, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728,
	134217728, 134217728, 134217728, 134217728, 65536, 134217732, 65536, 134217728, 134217728, 134217728, 134217728, 134217728,
	134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 33554432, 134217728, 134217728, 2097152,
	134217728, 65536, 134217728, 134217728, 136314880, 2097152, 1, 134217728, 134217728, 134217728, 134217728, 134217728,
	134217728, 134217728, 134217728, 134217728, 134217728, 16, 33554432, 1310720, 1048576, 134221824, 134217728, 134217728,
	134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728,
	134217728, 134217728, 134217728, 134217728, 131072, 33554432, 8388608, 4096, 134217728, 134217728, 134217728, 134217728,
	134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 1048576,
	134217728, 134217728, 67108864, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728,
	134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 67108864, 16,
	33554432, 134217728, 134217728, 65536, 65536, 4096, 134217728, 33554432, 32, 134217728, 256, 8,
	134217728, 16384, 134217728, 134217728, 134217728, 4, 256, 16, 16384, 1048576, 134217728, 134217728,
	134217728, 134217728, 134217728, 134217728, 134217728, 33554432, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728,
	134217728, 134217728, 134217728, 256, 32, 272, 32, 33554432, 134217728, 134217728, 134217728, 33554432,
	33554432, 16, 134217728, 134217728, 33554432, 134217728, 134217728, 134217728, 134217728, 134217728, 1048576, 1024,
	256, 32, 131072, 131072, 134217728, 134217728, 65536, 134217728, 134217728, 134217728, 134217728, 134217728,
	4, 1, 134217728, 134217728, 134217728, 2, 134217728, 134217728, 1, 134217728, 1, 134217728,
	134217728, 134217728, 134217728, 33554432, 67108864, 33554432, 134217728, 134217728, 134217728, 33554432, 134217728, 1,
	33554434, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728,
	134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728,
	134217728, 67108864, 8388608, 1, 2, 16, 134217728, 134217728, 134217728, 134217728, 67108864, 33554432,
	134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 33554432,
	134217728, 67108864, 67108864, 67108864, 134217728, 134217728, 134217728, 67108864, 134217728, 134217728, 134217728, 134217728,
	134217728, 134217728, 33554432, 786432, 1, 262152, 1, 134217732, 134217728, 134217728, 134217728, 134217728,
	134217728, 134217728, 134217728, 1048576, 67108864, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728,
	134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 142606336, 134217728, 134217728, 134217728, 142606336,
	33554432, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 33554432, 134217728, 134217728, 134217728,
	134217728, 134217728, 67108864, 134217732, 134217728, 134217728, 67108864, 67108864, 33554432, 2, 2, 8194,
	8192, 134217728, 1, 1, 134217728, 1, 1, 1, 1, 1, 1, 1,
	1, 1, 1, 134217728, 134217728, 67108864, 16, 1048576, 4, 8, 1048576, 134217728,
	2097152, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 16, 134217728, 134217728, 134217728, 134217728,
	134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 2097152, 134217728,
	134217728, 2, 1, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728,
	33554432, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 16,
	16, 1048576, 134217728, 134217728, 2097152, 134217728, 134217728, 134217728, 134217728, 2097152, 134217728, 134217728,
	134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 33554432, 134217728, 134217728, 142606336, 134217728,
	67108864, 67108864, 134217728, 134217728, 134217728, 67108864, 67108864, 134217728, 134217728, 134217728, 134217728, 134217728,
	134217728, 134217728, 4, 134217728, 33554432, 16, 1, 1, 1, 67108864, 41943040, 1048576,
	134217728, 33554432, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728,
	2, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728,
	134217728, 134217728, 2097152, 134217728, 134217728, 134217728, 134217728, 134217728, 8192, 33554432, 33554432, 67108864,
	67108864, 134217728, 16, 1, 1048576, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728,
	134217728, 134217728, 201326592, 33554432, 134217728, 33554432, 67108864, 142606336, 142606336, 134217728, 134217728, 33554432,
	134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 33554432, 134217728, 134217728, 67108864,
	134217728, 134217728, 134217728, 33554432, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728,
	2097152, 134217728, 134217728, 134217728, 142606336, 134217728, 134217728, 134217728, 134217728, 134217728, 142606336, 134217728,
	134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 2097152, 67108864, 67108864, 1, 67108864,
	134217728, 67108864, 134283264, 65536, 134217728, 33554432, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728,
	33554432, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728,
	134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 67108864, 1048576, 134217728, 134217728, 134217728,
	134217728, 134217728, 134217728, 134217728, 134217728, 4096, 4096, 134217728, 134217728, 134217728, 33554432, 134217728,
	134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728,
	134217728, 134217728, 4096, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 4096,
	4096, 33554432, 134217728, 167772160, 4096, 33554432, 134217728, 134217728, 33554432, 134217728, 134217728, 134217728,
	134217728, 134217728, 134217728, 134217728, 134217728, 4, 134217728, 134217728, 1048576, 134217728, 134217728, 134217728,
	134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 8, 1, 1,
	8, 1, 1, 1, 134217728, 33554432, 33554432, 134217728, 134217728, 134217728, 134217728, 33554432,
	134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 1, 1, 1, 1, 2097152, 2097152,
	2097152, 134217728, 134217728, 134217728, 1048576, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728,
	134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 1, 134217728, 134217728, 134217728,
	134217728, 1, 1, 1, 1, 1, 1, 134217728, 1, 134217728, 134217728, 33554432,
	134217728, 134217728, 134217728, 134217728, 134217728, 33554432, 134217728, 134217728, 134217728, 134217728, 33554432, 134217728,
	134217728, 134217728, 134217728, 1, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 2, 1,
	16, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728,
	134217728, 134217728, 8, 1048576, 33554432, 4, 8388608, 134217728, 134217728, 134217728, 134217728, 134217728,
	8388608, 134217728, 142606336, 33554432, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 33554432, 134217728,
	33554432, 33554432, 1, 262154, 1, 1, 1, 266240, 134217728, 134217728, 134217728, 134217728,
	134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134221824, 134217728,
	134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728,
	134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728,
	134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 1048576, 134217728, 134217728, 134217728, 134217728,
	134217728, 2097152, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728,
	134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728,
	134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 65536, 134217728, 134217728, 134217728, 134217728,
	134217728, 134217728, 544, 1048576, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 33554432,
	134217728, 134217728, 134217728, 1, 33554432, 1, 32, 4, 134217728, 134217728, 134217728, 256,
	33554432, 544, 134217728, 544, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 67108864,
	134217728, 134217728, 134217728, 134217728, 786432, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728,
	134217728, 134217728, 134217728, 134217728, 4, 4, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728,
	134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 256, 32, 134217728, 134217728, 134217728,
	524288, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728,
	134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728,
	134217728, 135266304, 134217728, 134217728, 134217728, 32, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728,
	134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728,
	134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 2097152, 134217728, 134217728, 134217728,
	134217728, 134217728, 134217728, 134217728, 33554432, 134217728, 256, 134217728, 134217728, 134217728, 134217728, 134217728,
	134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728,
	134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 1048576,
	134217728, 134217728, 1048576, 134217728, 16384, 134217728, 256, 256, 32, 134217728, 134217728, 134217728,
	134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 16640, 4, 134217728, 134217728, 134217728, 134217728,
	134217728, 134217728, 134217728, 256, 4096, 32, 32, 32, 134217728, 134217728, 134217728, 134217728,
	33554432, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 8388608, 134217728,
	134217728, 32, 32, 32, 32, 134217728, 134217728, 134217728, 134217728, 33554432, 134217728, 134217728,
	134217728, 134217728, 67108864, 32, 32, 33554432, 32, 134217728, 65536, 131072, 134217728, 134217728,
	134217728, 134217728, 131072, 131072, 131072, 65536, 131072, 134217728, 134217728, 134217728, 4, 65537,
	32, 134217728, 167772160, 134217728, 134217728, 134217728, 33554432, 33554432, 8, 8, 134217728, 134217728,
	134217728, 134217728, 134217728, 33554432, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728,
	134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728,
	134217728, 134217728, 1048576, 134217728, 32, 134218016, 32, 256, 134217728, 134217728, 134217728, 134217728,
	134217728, 1048576, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728,
	134217728, 1048576, 65537, 65537, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728,
	134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 131072,
	134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728,
	134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728,
	134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 524288, 134217728,
	134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 1048576, 134217728, 134217728, 134217728,
	134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 8, 8, 134217728, 134217728,
	8, 1048576, 8, 32768, 1048576, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728,
	134217728, 134217728, 134217728, 1048576, 134217728, 134217728, 134217728, 1048576, 1048576, 134217728, 134217728, 134217728,
	134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 1048576, 134217728, 134217728, 134217728, 134217728,
	134217728, 134217728, 134217728, 134217728, 134217728, 65536, 1048576, 134217728, 134217728, 134217728, 134217728, 134217728,
	134217728, 33554432, 134217728, 134217728, 134217728, 134217728, 134217728, 65536, 134217728, 134217728, 135266304, 134217728,
	134217728, 134217728, 134217728, 131072, 131072, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 2,
	1049376, 32, 32, 134217728, 134217728, 134217728, 33554432, 134217728, 134217728, 134217728, 142606336, 134217728,
	134217728, 134217728, 65536, 65536, 201326592, 4096, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728,
	134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 1,
	134217728, 1, 1, 134217728, 1, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728,
	134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 1, 1,
	134217728, 1, 1, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728,
	134217728, 134217728, 134217728, 134217728, 134217728, 8, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728,
	134217728, 134217728, 134217728, 134217728, 8, 134217728, 134217728, 134217728, 1024, 1024, 1024, 1024,
	1024, 1024, 1024, 1024, 1024, 131072, 131072, 131072
};

const HygWordlist hyg_name_word_classes = {
	hyg_name_word_classes_words, hyg_name_word_classes_offsets, hyg_name_word_classes_slots, 16383, 4424, 24,
	hyg_name_word_classes_values, NULL, NULL
};

extern const HygWordlist hyg_name_title_forms;

static const char hyg_name_title_forms_words[] =
	"2nd3rd4thaaacaaccaagrarc"
	"havvbabaronbaronesbarone"
	"ssebbabcbcabecbedbengbph"
	"armbrbsccaptcavcbecfaciv"
	"ingcolcpacplcscdamedbedd"
	"sdentdhrdhrndipldipl-bet"
	"riebswdipl-bioldipl-chem"
	"dipl-desdipl-geogrdipl-i"
	"nfdipl-informdipl-ingdip"
	"l-jurdipl-kffrdipl-kfmdi"
	"pl-mathdipl-oecdipl-phys"
	"dipl-psychdipl-p\303\244ddipl-"
	"sozdipl-verwwdipl-volksw"
	"dipl-wirt-ingdipl-wirtsc"
	"h-ingdipl-\303\266kdiplingdipl"
	"om-ingenieurdiplom-kauff"
	"raudiplom-kaufmanndisdmd"
	"dnadodocdocteurdoctordom"
	"ineedondottdottordottore"
	"dottoressadottssado\303\261adp"
	"hildrdr-ingdradrdrdrhcdr"
	"irdrjurdrmeddrmeddentdrm"
	"edvetdrphildrrernatdrrer"
	"poldrsdrscdrsirdrtheolds"
	"d\302\252d\303\261aeddegreheleuteeme"
	"mbaengeng\302\272ervenesqexmae"
	"xmofacafacsfamfamiliefat"
	"herfcafigliofilhofilsfrf"
	"raeuleinfraufrcsfreifrau"
	"freiherrfrkfrlfrufr\303\244ule"
	"infr\303\266kenfr\303\270kengengentg"
	"entmageomgraafgrafgravin"
	"gr\303\244finhabhabilhcheerher"
	"rherraherrnhijohonhriiii"
	"iingin\305\274iriurivjdjhrjkvr"
	"jnrjonkheerjonkvrouwjrju"
	"drjuffrouwjunjuniorjurj\303"
	"\272niorkankbekommrladylekl"
	"iclicdallbllmlordltmamad"
	"amemademoisellemagmag\302\252m"
	"ajma\303\256trembambemdmdesmem"
	"edmejmejuffrouwmeneermen"
	"gmessieursmessrsmevrmevr"
	"ouwmgrmimmissmissismiste"
	"rmllemllesmmemmesmonsieu"
	"rmontmpamphilmrmrdrmrdrs"
	"mresmrsmsmscmscimtremudr"
	"multmvdrmwmxnatneitineto"
	"npobeoecofmoposbpaedpaed"
	"drpanpanipanstwopastpast"
	"orpa\305\204stwopdpepharmdrphd"
	"phdrphilpolprinceprinces"
	"sprinzpriv-dozprivatdoze"
	"ntprofprofdrprofdrirprof"
	"esseurprofessorprofirpro"
	"fmrprofmrdrprofssaprof\302\252"
	"psydpublp\303\250reraragragion"
	"iererbrcrerretrevrevdrev"
	"erendridderrnrndrrouvasc"
	"sensenhorsenhoraseniorse"
	"norsenorasenoritase\303\261ors"
	"e\303\261orase\303\261oritasgtsigsig"
	"nasignorsignorasignoresi"
	"gnorinasigrasigrinasirsi"
	"stersivingsjsnrsocspetts"
	"rsrasressrtatavtaztechnt"
	"heoltheolhcunivvetveuvev"
	"iiviiiwedweduwexiixiiixi"
	"vxvizr\316\272\316\261\316\272\316\277\317\202\316\272\317\205\317\201\316\257"
	"\316\261\316\272\317\215\317\201\316\271\316\277\317\202\320\263-\320\266\320\260\320\263-"
	"\320\275\320\263\320\276\321\201\320\277\320\276\320\264\320\270\320\275\320\263\320\276\321\201"
	"\320\277\320\276\320\266\320\260\320\274\320\273\321\201\321\202";

static const uint32_t hyg_name_title_forms_offsets[] = {
	0, 3, 6, 9, 11, 14, 18, 21, 25, 28, 30, 35,
	42, 51, 54, 56, 59, 62, 65, 69, 75, 77, 80, 84,
	87, 90, 93, 99, 102, 105, 108, 111, 115, 118, 121, 125,
	128, 132, 136, 150, 159, 168, 176, 186, 194, 205, 213, 221,
	230, 238, 247, 255, 264, 274, 283, 291, 301, 312, 325, 341,
	349, 356, 372, 387, 402, 405, 408, 411, 413, 416, 423, 429,
	436, 439, 443, 449, 456, 466, 473, 478, 483, 485, 491, 494,
	498, 502, 506, 511, 516, 525, 533, 539, 547, 555, 558, 562,
	567, 574, 576, 579, 583, 586, 589, 597, 599, 603, 606, 611,
	616, 619, 623, 627, 631, 635, 638, 645, 651, 654, 660, 665,
	669, 671, 680, 684, 688, 696, 704, 707, 710, 713, 722, 729,
	736, 739, 743, 749, 753, 758, 762, 768, 775, 778, 783, 785,
	789, 793, 798, 803, 807, 810, 812, 814, 817, 820, 824, 826,
	829, 831, 833, 836, 840, 843, 851, 860, 862, 866, 874, 877,
	883, 886, 893, 896, 899, 904, 908, 911, 914, 919, 922, 925,
	929, 931, 933, 939, 951, 954, 959, 962, 969, 972, 975, 977,
	981, 983, 986, 989, 999, 1005, 1009, 1018, 1024, 1028, 1035, 1038,
	1041, 1045, 1051, 1057, 1061, 1066, 1069, 1073, 1081, 1085, 1088, 1093,
	1095, 1099, 1104, 1108, 1111, 1113, 1116, 1120, 1124, 1128, 1132, 1136,
	1138, 1140, 1143, 1148, 1152, 1154, 1157, 1160, 1163, 1165, 1168, 1172,
	1178, 1181, 1185, 1192, 1196, 1202, 1210, 1212, 1214, 1221, 1224, 1228,
	1232, 1235, 1241, 1249, 1254, 1262, 1274, 1278, 1284, 1292, 1302, 1311,
	1317, 1323, 1331, 1338, 1344, 1348, 1352, 1357, 1359, 1362, 1372, 1374,
	1376, 1379, 1382, 1385, 1389, 1397, 1403, 1405, 1409, 1414, 1416, 1419,
	1425, 1432, 1438, 1443, 1449, 1457, 1463, 1470, 1479, 1482, 1485, 1490,
	1496, 1503, 1510, 1519, 1524, 1531, 1534, 1540, 1546, 1548, 1551, 1554,
	1559, 1561, 1564, 1568, 1572, 1575, 1578, 1583, 1588, 1595, 1599, 1602,
	1607, 1610, 1614, 1617, 1623, 1626, 1630, 1633, 1636, 1638, 1642, 1648,
	1658, 1670, 1677, 1682, 1698, 1712, 1716, 1720
};

static const uint16_t hyg_name_title_forms_slots[] = {
	0, 0, 0, 0, 329, 0, 110, 0, 0, 263, 0, 0,
	0, 0, 240, 179, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 61, 0, 0,
	0, 0, 0, 317, 0, 149, 175, 4, 88, 276, 0, 0,
	0, 102, 278, 0, 0, 0, 0, 112, 0, 11, 327, 0,
	0, 146, 45, 147, 290, 92, 0, 178, 43, 80, 168, 0,
	2, 0, 212, 0, 0, 0, 225, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 67, 0, 72, 0, 0, 0, 0, 0,
	0, 319, 0, 0, 0, 0, 0, 117, 197, 3, 0, 71,
	237, 320, 0, 0, 0, 259, 18, 0, 0, 176, 246, 0,
	0, 9, 0, 294, 135, 313, 0, 0, 97, 0, 0, 254,
	0, 0, 0, 314, 0, 0, 0, 0, 0, 0, 0, 64,
	0, 0, 15, 0, 0, 324, 0, 0, 0, 0, 142, 251,
	0, 0, 169, 0, 0, 0, 256, 0, 0, 0, 0, 0,
	75, 0, 50, 0, 267, 239, 0, 0, 0, 42, 0, 0,
	0, 0, 0, 84, 151, 0, 0, 0, 0, 0, 0, 245,
	215, 57, 258, 22, 0, 95, 250, 0, 0, 48, 0, 266,
	0, 184, 280, 328, 217, 186, 304, 150, 0, 0, 0, 0,
	0, 0, 341, 0, 0, 0, 136, 166, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 30, 0, 0,
	0, 0, 253, 0, 120, 334, 0, 200, 273, 66, 333, 0,
	0, 0, 96, 0, 0, 0, 0, 0, 0, 0, 5, 0,
	0, 0, 0, 159, 0, 0, 0, 0, 0, 0, 0, 0,
	107, 230, 300, 0, 0, 0, 0, 0, 0, 0, 172, 0,
	326, 29, 129, 260, 173, 264, 265, 163, 268, 301, 302, 315,
	335, 342, 0, 0, 0, 33, 0, 0, 79, 0, 0, 0,
	0, 54, 0, 331, 158, 0, 0, 0, 0, 282, 0, 0,
	0, 182, 0, 322, 0, 0, 0, 0, 174, 323, 191, 0,
	0, 235, 0, 89, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 164, 241, 0, 0, 311, 207, 0, 0,
	0, 0, 0, 0, 0, 0, 113, 0, 59, 196, 216, 0,
	0, 0, 0, 297, 0, 24, 194, 0, 0, 0, 0, 0,
	165, 0, 35, 0, 109, 81, 0, 140, 261, 58, 343, 0,
	0, 0, 0, 0, 0, 0, 0, 63, 296, 0, 0, 185,
	291, 65, 0, 0, 0, 279, 0, 0, 0, 0, 238, 0,
	0, 0, 0, 0, 0, 0, 0, 190, 99, 0, 0, 0,
	0, 49, 51, 55, 60, 132, 20, 257, 0, 0, 195, 288,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 243, 101, 208,
	167, 0, 0, 222, 0, 14, 339, 0, 0, 0, 204, 0,
	0, 0, 0, 0, 0, 12, 103, 122, 223, 0, 87, 0,
	0, 183, 152, 286, 0, 0, 0, 236, 0, 0, 114, 0,
	70, 115, 0, 86, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 171, 0, 0, 0,
	125, 0, 0, 0, 0, 0, 127, 0, 161, 131, 0, 0,
	0, 0, 121, 247, 0, 0, 0, 26, 68, 193, 0, 0,
	0, 0, 0, 0, 0, 0, 34, 0, 116, 0, 0, 0,
	0, 210, 0, 0, 0, 0, 0, 0, 0, 0, 126, 0,
	0, 0, 119, 287, 77, 143, 229, 234, 221, 0, 104, 224,
	0, 93, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 98, 0, 0, 0, 0, 0, 0, 130, 232,
	156, 0, 0, 0, 0, 0, 231, 0, 148, 0, 0, 0,
	0, 203, 83, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 76, 78, 0, 56, 6, 211, 0, 0, 123,
	0, 0, 0, 85, 0, 0, 180, 0, 0, 0, 0, 310,
	274, 0, 0, 82, 155, 144, 205, 100, 283, 0, 0, 0,
	213, 0, 139, 19, 272, 0, 0, 0, 0, 38, 177, 8,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 137,
	141, 0, 0, 0, 0, 47, 218, 233, 0, 0, 0, 62,
	0, 338, 39, 202, 0, 0, 0, 0, 128, 0, 299, 0,
	134, 0, 0, 277, 337, 0, 252, 0, 0, 227, 336, 0,
	0, 0, 0, 0, 0, 189, 0, 0, 0, 0, 0, 0,
	295, 248, 0, 106, 40, 90, 27, 74, 269, 0, 0, 0,
	0, 133, 25, 32, 303, 0, 0, 0, 0, 0, 249, 0,
	0, 0, 293, 0, 181, 188, 0, 0, 0, 318, 10, 244,
	206, 289, 0, 0, 305, 306, 0, 118, 0, 41, 31, 219,
	307, 0, 0, 73, 228, 226, 0, 52, 162, 0, 0, 7,
	0, 0, 281, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 94, 0, 0, 21, 111, 0, 0,
	312, 330, 284, 0, 0, 0, 292, 0, 298, 0, 0, 0,
	0, 23, 0, 0, 0, 0, 69, 0, 0, 0, 0, 0,
	0, 0, 308, 0, 0, 16, 0, 0, 0, 0, 0, 0,
	0, 13, 138, 0, 0, 0, 0, 0, 0, 28, 0, 0,
	157, 275, 0, 0, 36, 0, 0, 0, 0, 0, 0, 154,
	0, 0, 0, 0, 0, 0, 0, 309, 0, 0, 0, 325,
	0, 271, 0, 0, 0, 0, 0, 201, 255, 105, 340, 0,
	0, 0, 0, 0, 0, 0, 270, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 332, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 220, 0, 0, 0,
	0, 0, 0, 37, 0, 160, 0, 0, 0, 44, 46, 0,
	0, 0, 0, 187, 321, 53, 0, 0, 17, 0, 0, 0,
	108, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	242, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	198, 0, 0, 0, 0, 0, 0, 0, 262, 91, 214, 285,
	170, 316, 0, 0, 0, 0, 0, 145, 0, 0, 209, 0,
	0, 0, 0, 1, 0, 0, 0, 0, 0, 124, 153, 0,
	192, 199, 0, 0
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
	"IVeuveWed.WeduweXIIXIIIX"
	"IVXVIZr.agr.dent.doc.dom"
	"ineedr.ir.drs.drs.ir.ds."
	"em.figliofilsh.c.hab.hab"
	"il.hijoing.in\305\274.ir.iur.j"
	"un.jur.lek.med.mont.mr.m"
	"r.dr.mr.drs.mult.nat.oec"
	".paed.past.phil.pol.prof"
	".dr.prof.dr.ir.prof.ir.p"
	"rof.mr.prof.mr.dr.publ.p"
	"\303\250rerer.ret.sc.sen.soc.t"
	".a.v.t.a.z.techn.theol.t"
	"heol.h.c.vet.\316\272\316\261\316\272\316\277\317\202\316"
	"\272\317\205\317\201\316\257\316\261\316\272\317\215\317\201\316\271\316\277\317\202\320\263-"
	"\320\266\320\260\320\263-\320\275\320\263\320\276\321\201\320\277\320\276\320\264\320\270\320"
	"\275\320\263\320\276\321\201\320\277\320\276\320\266\320\260\320\274\320\273.\321\201\321\202"
	".";

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
	1506, 1509, 1513, 1518, 1522, 1528, 1531, 1535, 1538, 1541, 1544, 1548,
	1553, 1557, 1564, 1570, 1574, 1581, 1584, 1587, 1593, 1597, 1601, 1605,
	1611, 1615, 1619, 1624, 1627, 1631, 1635, 1639, 1643, 1647, 1652, 1655,
	1661, 1668, 1673, 1677, 1681, 1686, 1691, 1696, 1700, 1708, 1719, 1727,
	1735, 1746, 1751, 1756, 1760, 1764, 1767, 1771, 1775, 1781, 1787, 1793,
	1799, 1809, 1813, 1817, 1823, 1833, 1845, 1852, 1857, 1873, 1887, 1892,
	1897
};

static const uint32_t hyg_name_title_forms_values[] = {
	0, 1, 2, 3, 4, 5, 274, 6, 7, 8, 15, 16,
	17, 9, 18, 19, 10, 11, 12, 13, 20, 14, 25, 26,
	21, 22, 27, 28, 23, 29, 24, 35, 30, 31, 275, 36,
	37, 39, 40, 41, 42, 43, 44, 45, 46, 47, 48, 49,
	50, 51, 52, 53, 54, 55, 56, 57, 58, 59, 60, 61,
	47, 62, 63, 64, 38, 32, 89, 33, 276, 65, 66, 277,
	67, 68, 70, 71, 72, 69, 73, 34, 74, 75, 87, 76,
	77, 278, 78, 79, 80, 81, 82, 83, 84, 279, 86, 280,
	85, 281, 88, 89, 91, 92, 93, 282, 90, 94, 95, 96,
	97, 98, 99, 100, 101, 104, 105, 106, 102, 283, 107, 284,
	108, 115, 109, 103, 110, 111, 112, 113, 114, 115, 116, 117,
	118, 119, 120, 121, 122, 123, 124, 125, 286, 287, 285, 126,
	127, 128, 129, 288, 130, 131, 132, 133, 289, 290, 291, 292,
	134, 135, 137, 138, 139, 140, 141, 142, 136, 143, 293, 144,
	294, 145, 147, 146, 148, 151, 295, 152, 153, 149, 150, 154,
	155, 156, 170, 171, 172, 173, 174, 175, 157, 158, 159, 160,
	176, 296, 177, 178, 179, 161, 180, 181, 182, 183, 184, 162,
	185, 186, 187, 188, 189, 190, 191, 192, 297, 163, 164, 298,
	299, 300, 165, 193, 194, 166, 167, 195, 168, 301, 169, 196,
	197, 302, 199, 200, 198, 201, 303, 202, 203, 204, 304, 207,
	208, 209, 211, 305, 210, 211, 205, 206, 214, 212, 213, 306,
	307, 215, 216, 217, 218, 219, 220, 308, 309, 223, 224, 310,
	311, 312, 221, 222, 225, 313, 314, 226, 231, 232, 227, 228,
	315, 316, 233, 234, 235, 236, 229, 230, 237, 317, 318, 239,
	240, 241, 242, 243, 244, 242, 243, 244, 245, 246, 247, 250,
	251, 252, 253, 248, 249, 254, 255, 256, 238, 257, 319, 258,
	259, 260, 261, 262, 320, 321, 322, 323, 324, 263, 325, 266,
	264, 265, 267, 268, 269, 270, 271, 272, 273, 326, 327, 328,
	329, 330, 331, 332, 333, 334, 335
};

const HygWordlist hyg_name_title_forms = {
	hyg_name_title_forms_words, hyg_name_title_forms_offsets, hyg_name_title_forms_slots, 1023, 343, 16,
	hyg_name_title_forms_values, hyg_name_title_forms_strings, hyg_name_title_forms_string_offsets
};
