/*
 * Written by generate/nickname.py from nicknames.txt: 2687 names in 993 groups.
 * Do not edit: edit the list and run `make reference-data`.
 */
#include "text/wordlist.h"

extern const HygWordlist hyg_nickname_words;

static const char hyg_nickname_words_words[] =
	"aadaagaagjeaalbertaaltje"
	"aartababbyabdallahabdela"
	"bdelkaderabdelkadirabder"
	"rahimabderrahmanabderrah"
	"maneabdouabdoulabdullaha"
	"bigailabrahamachielachil"
	"lesachimadadaadalbertade"
	"lbertadeleadelheidadolfa"
	"dolpheadolphusadriadriaa"
	"nadrianadrianaadrianusad"
	"rieagaagaathagathaagnesa"
	"gniesagnieszkaagostinoai"
	"chaaikateriniaischaaisha"
	"alalanalasdairalastairal"
	"bertalbertaalbertinaalbe"
	"rtjealbertoalbertusalbre"
	"chtaldegondaalealecaleid"
	"aleidaalejandraalejandro"
	"alekaleksaleksaaleksande"
	"raleksandraleksandraalek"
	"seyalessandraalessandroa"
	"lexalexaalexanderalexand"
	"ralexandraalexandrealexe"
	"ialexeyalexisalfalfiealf"
	"onsalfonsusalfredalialic"
	"ealickalidaaliealisonali"
	"stairalisterallanallenal"
	"liealoisalouisiusaloysal"
	"oysiusalphonsealphonsusa"
	"lyoshaamandaambroosambro"
	"siusameliaamyananderland"
	"ersandiandreandreaandrea"
	"sandreiandrejandreusandr"
	"ewandreyandriesandrzejan"
	"drzejekandulaandyandziaa"
	"neczkaangelaangelikaange"
	"linaangeliqueangeloangie"
	"aniaanickaanitaanjaankaa"
	"nkeannannaannchenanneann"
	"egretannekeanneliesannel"
	"ieseannemarieannemieanne"
	"tannetteanniannickanniea"
	"nniekanoukansantantekant"
	"honieanthonyantjeantoine"
	"antoinetteantonantonella"
	"antonettaantoniantoniaan"
	"tonieantonioantoniusanto"
	"onantosanyaapolloniaappi"
	"earendarentarianeariearj"
	"anarjenarnoarnoldarnolda"
	"arnoldusarnoudartarthura"
	"rtieasiaaskaasunasuncion"
	"athanasiosaugustaugustaa"
	"ugustijnaugustinusayseay"
	"shababethbabettebabsbabs"
	"ibaerbelbarbarbbarbaraba"
	"rbelbarbibarbiebarbrabar"
	"endbartbartekbartelbarth"
	"elbartholomeusbartholome"
	"wbartjanbartlomiejbartol"
	"obartolomeobartoszbasbas"
	"iabasjebaskabastibastiaa"
	"nbastianbastienbeabeatri"
	"cebeatrijsbeatrixbeatriz"
	"beattiebeccabeckybekkieb"
	"elbellabellebenbenedictu"
	"sbenediktbenjaminbenjibe"
	"nnibenniebennobennybenoi"
	"tbepbeppebeppibeppinobep"
	"poberberdienberendbernad"
	"ettebernardbernardaberna"
	"rdinabernardobernardusbe"
	"rndbernhardberniberniebe"
	"rtbertaberthaberthelbert"
	"holdbertiebertlbertobert"
	"usbessbessiebethbetobets"
	"betsybettabettibettiebet"
	"tinabettybexbiddybiggibi"
	"lbillbilliebillybirgitbi"
	"rgittabittenbobbobbiebob"
	"bybogdanbogusboguslawboz"
	"enabozenkabozsibraambrah"
	"imbrambrandbridgetbridie"
	"brigitbrigittabrigittebr"
	"oosbrordcamcamillecarelc"
	"arlcarlitoscarloscarmela"
	"carmelinacarmelocarmenca"
	"rminacarocarolcarolienca"
	"rolinacarolinecaroluscar"
	"riecascasparcasparuscatc"
	"atacatalinacatecaterinac"
	"athcatharinacatharinecat"
	"herinecathycatocatrienca"
	"trijnceescelcentcenzoces"
	"cacescochabelachagocharc"
	"harelcharlescharleycharl"
	"iecharlotcharlottacharlo"
	"ttecharlycharochaschavac"
	"hayochazcheccacheccochel"
	"achellechelochentechicoc"
	"hielchimochiochrischrisj"
	"echrissichrissiechristac"
	"hristelchristellechristi"
	"aanchristianchristianusc"
	"hristienchristinachristi"
	"nechristlchristofchristo"
	"ffelchristophchristophec"
	"hristopherchristophorusc"
	"huckchuschuyciacicciocil"
	"lacindycisciscaciskaclaa"
	"rtjeclaraclasclasinaclau"
	"declaudiusclausclemcleme"
	"nsclementcocobacobiecobu"
	"scobycoencoenraadcoertco"
	"kkiecoletteconceicaoconc"
	"epcionconcettaconchaconc"
	"hiconchitaconnieconnycon"
	"radconstanceconstantcons"
	"tantiaconstantijnconstan"
	"tinconstantinosconstanti"
	"nusconsuelocooscoquecorc"
	"orijncorneecorneelcornel"
	"iacorneliecorneliscornel"
	"iuscorriecorrycostascost"
	"elcricriscristinacunegon"
	"dacurracurrocynthiaczesi"
	"ekczesioczeslawdaafdaand"
	"aisydandanekdanidanielda"
	"nieladanieledanielledank"
	"adannydanusiadanutadanyd"
	"avedaveydavidaviddavided"
	"avydebdebbiedeborahdebra"
	"deladendennisdennyderkdi"
	"dianadickdidrikdiededied"
	"erikdiegodiendieterdietr"
	"ichdietzdikdimadimitrios"
	"dimitrisdinadinanddingdi"
	"ngedingemandingenisdinos"
	"dinydirkdmitridmitriydmi"
	"trydolfdollydoloresdomdo"
	"menicadomenicodominiqued"
	"ondonalddonniedoordoortj"
	"edoradoriendorledorodoro"
	"tadorotheadorotheedoroth"
	"ydorotkadorusdotdottiedo"
	"udoudougdougiedouglasdre"
	"esdrewdriekdriesdrikadud"
	"udaebbeeberhardeckarteck"
	"ehardeckhardededdieddiee"
	"ddyedekedeledeltraudedie"
	"djeedmondedmundedouarded"
	"ueduardeduardoedwardedwi"
	"neefeefjeegbertegbertuse"
	"ggieekaterinaekkehardekk"
	"ielaeleeleanorelenaeleni"
	"eleonoraeleonoreelinorel"
	"isaelisabetelisabethelis"
	"abettaeliseelizaelizabet"
	"helkaellaellenellielliee"
	"llyelmaelselsaelsabeelsb"
	"ethelseelsieelsjeelskeel"
	"zbietaememanuelemanuelee"
	"miemielemileemiliaemilie"
	"emiliusemilyemmaemmanoui"
	"lemmanuelemmanuelleemmie"
	"mmyencarnaencarnacionenc"
	"arniengelengelbertengelb"
	"ertusengelinaengeltjeenr"
	"icoenriqueenzoericeriche"
	"rzsebeterzsiespeesperanz"
	"aettaeugeneeugenieeugeni"
	"uszevaevelienevelineevel"
	"ynevereverardeverardusev"
	"ertevertjanevgeniyevgeny"
	"ewaewkaewuniafabifabianf"
	"anchonfanfanfannyfanusfa"
	"tihafatimafatimahfatmafa"
	"tnafedefedericafedericof"
	"elixferferdferdiferdinan"
	"dferdinandusferencferife"
	"rnandoferryfiefiekefienf"
	"ientjefietjefififiggefil"
	"ipfilippofilippusfinafli"
	"epflipfloflorenceflorifl"
	"orianflossiefonsfranfran"
	"cafrancesfrancescafrance"
	"scofranciefrancienfranci"
	"nefrancisfranciscafranci"
	"scofranciscusfranciskusf"
	"ranciszekfrancofrancoisf"
	"rancoisefranekfrankfrank"
	"iefranklinfransfransjefr"
	"antafrantisekfranzfranzi"
	"franziskafranzlfrascofre"
	"dfreddiefreddyfredericfr"
	"ederickfredericusfrederi"
	"kfrederikafrederikefrede"
	"rikusfrederiquefredifred"
	"rikfreekfriedfriedafried"
	"elfriederfriederikefried"
	"lfriedrichfriedusfritsfr"
	"itsjefritzfritzigaabgabg"
	"abbygabegabigabrigabriel"
	"gabrielegabriellagabriel"
	"legabygailgeertgeertruig"
	"eertruidageesgeesjegeesk"
	"egegegeligenegenevievege"
	"nevotegeniagenowefageoge"
	"offgeoffreygeorggeorgege"
	"orgesgeorgettegeorgiegeo"
	"rginageorgiosgeorgiusgep"
	"pogergerageradusgeraldge"
	"rardgerardagerardinagera"
	"rdusgerdgerdagerdiengerh"
	"ardgerhardusgerriegerrit"
	"gerritdinagerritjegerryg"
	"ertgertagertigertrudgert"
	"rudegesiengesienagesinag"
	"heorghegiacominogiacomog"
	"iannagiannigianninogiann"
	"isgielgiengienekgigigijs"
	"gijsbertgijsbertagijsber"
	"tusgijsbrechtgijsjegilgi"
	"lbertgilbertogillgillian"
	"ginaginettegingerginnygi"
	"nogiogiorgosgiovannagiov"
	"annigiovanninagittagitta"
	"ngittegittigiuseppegiuse"
	"ppinagiusygodefridusgodf"
	"riedgondagonzagonzalogoo"
	"fgordgordongosiagoskagos"
	"tagottfriedgovaertgovert"
	"graadgracielagregreetgre"
	"etjegreggregoorgregorius"
	"gregorygretagretchengret"
	"egretelgrethagrethegretl"
	"grietgrietagriethagrietj"
	"egrigorgrzegorzgrzesgrze"
	"siekguadalupegualtherusg"
	"uenterguentherguiguiguig"
	"uillaumeguilleguillermog"
	"unnarguntergunthargunthe"
	"rgurragustgustagustaafgu"
	"stavgustaveguusguusjegwe"
	"ngwendolynhajohalhalahal"
	"inahalinkahaniahankhanna"
	"hannehannekehannelorehan"
	"neshanniehanshansjoachim"
	"hardyharmharmannusharmen"
	"haroldharrieharrietharry"
	"hartlhasanhassanhaticeha"
	"ttieheideheidemarieheidi"
	"heikkiheinheinerheinihei"
	"nrichheintjeheinzhelahel"
	"eenhelenhelenahelenehelg"
	"ahelgehellahellehelmahel"
	"mihelmushelmuthelmuthhen"
	"derikahendrikhendrikahen"
	"drikjehendrikushendrinah"
	"eniekhenkhennerhenniehen"
	"nyhenrihenricahenricushe"
	"nriettahenriettehenrikhe"
	"nryhenrykherbherbertherb"
	"ertusherbiehermahermanhe"
	"rmannhermannushermanushe"
	"rmenhermihermienherminah"
	"erminehiashieronymushild"
	"ahillehillegondahilletje"
	"hillyhoesseinholdihonzah"
	"osseinhoucinehoussainhow"
	"ardhowiehubhuberthuberta"
	"hubertinahubertinehubert"
	"ushubsihughugohuibhuiber"
	"thuibrechthuighumbertohu"
	"seyinhusseinhuubhuugiboi"
	"brahimidaiesietjeigignaa"
	"signaceignacioignatiusig"
	"nazijsbrandikeilseinaine"
	"keingaingeingeborgingrid"
	"inmainmaculadaioanioanni"
	"sionirekirenaireneuszirk"
	"aisaisaacisaakisabelisab"
	"ellaisabelleismaelismail"
	"issyistvanivaniwonaiwonk"
	"aizaakizakizzyjaanjaapja"
	"apjejacjacekjackjackieja"
	"ckljackyjacobjacobajacob"
	"usjacominajacottejacquel"
	"ienjacquelinejacquesjacq"
	"uijacquotjacusjadwigajad"
	"ziajakejakobjakubjamesja"
	"miejanjanajancsijandroja"
	"nejanekjanetjanicejaniej"
	"aninajaninejankajannajan"
	"nejannekejannesjannetjej"
	"anniejannigjejanojanosja"
	"nsjansjejantinajantineja"
	"ntjejanusjanuszjapiejard"
	"ajarekjaroslavjaroslawja"
	"sjasiajasiojasperjavijav"
	"ierjeanjeannejeannetteje"
	"anninejeannotjedrekjedrz"
	"ejjefjeffjeffreyjemjenje"
	"ndajennijenniferjennyjen"
	"sjeremiasjeremyjeroenjer"
	"omejerrejerryjerzyjessje"
	"ssicajessiejesusjetjetty"
	"jeyjezjilljillyjimjimiji"
	"mmyjirijirkajojoachimjoa"
	"nnajoannejoannesjoaojoaq"
	"uinjoasiajobjocajochemjo"
	"chenjochumjockeljoejoepj"
	"oergjoesoefjoeyjohjohanj"
	"ohannjohannajohannekejoh"
	"annesjohnjohnniejohnnyjo"
	"jojokejonjonathanjonnyjo"
	"opjoosjoostjorgjorgejori"
	"sjosjosejosefjosefajosef"
	"ienjosefinajoselitojosep"
	"hjosephejosephinajosephi"
	"nejosephusjosettejoshjos"
	"huajosianejosiejosinajos"
	"inejoskajozefjozekjozina"
	"jozkajozsefjuanjuanajuan"
	"chojuanijuanitojudejudit"
	"hjudyjuergenjuhajuhaniju"
	"jujuljulajulesjuliajulia"
	"najuliejulienjulietjulie"
	"ttejuliusjulkajuppjurekj"
	"urgenjussijustynajustynk"
	"ajuudjuudjejuuljuultjeju"
	"zekkaatjekaderkadijakaet"
	"hekajsakallekarelkarenka"
	"rinkarinakarlkarlheinzka"
	"rokarolkarolakarolekkaro"
	"lienkarolinakarolinekasi"
	"akaskakasperkatalinkatar"
	"inakatarzynakatekaterina"
	"kathkatharinakatharineka"
	"thekatherinekathikathrin"
	"kathrynkathykatikatiakat"
	"iekatjakatrienkatrinkatr"
	"inekatyakaykaziakazikkaz"
	"imierakazimierzkaziokeak"
	"eeskenkennethkennykersti"
	"nkhadidjakhadijakikekiko"
	"kimkimberlykirstenkirsti"
	"nekitkittyklaarklaartjek"
	"laasklaasjanklaasjeklara"
	"klausklazienaklazinakoko"
	"buskoenkoenraadkolyakond"
	"ziokonradkonstantinoskoo"
	"skoosjekorneliakostaskre"
	"liskrestiankrijnkriskris"
	"tkristiankristienkristin"
	"kristinakristofkrysiakry"
	"skakrystynakrzyskrzysiek"
	"krzysztofkubakubuskuniku"
	"nnykurtlaciladaladislavl"
	"alolamlambertlambertusla"
	"mmertlarrylarslasselaszl"
	"olaulauralaurencelaurens"
	"laurentlaurentiuslaurent"
	"zlaurenzlaurielauritslaw"
	"rencelechleenleendertlee"
	"ntjelelelellalenlenalena"
	"rdlendertlenilenielennyl"
	"enorelenutalenzleoleonle"
	"onardleonardaleonardoleo"
	"nardusleonhardleonieleon"
	"oraleonoreleopoldleopold"
	"uslesleslieleszeklevenle"
	"vinuslewlewislexlexilexi"
	"elialiamlibbylidalienlie"
	"sliesbethlieschenliesell"
	"iesjeliesllievenlijsbeth"
	"lijsjelillilibetlillianl"
	"illylilylinalindalindeli"
	"ndylinelinoliplipplislis"
	"alisbethliselisettelissa"
	"livlivvylixlizlizzielnlo"
	"delodewicuslodewijklodew"
	"ijkusloekloesloisllolalo"
	"leklolilololorelorenzlor"
	"enzolotlotjelottelottilo"
	"ttieloulouielouislouisal"
	"ouiselouisonlouizeloulou"
	"lourenslouslouwlowielulu"
	"bbertlubbertusluclucaslu"
	"cholucialucielucienlucie"
	"nnelucillelucindalucjalu"
	"cyludgerludgerusludoludo"
	"vicaludovicusludwigluggi"
	"luigiluigialuiginoluislu"
	"isaluisitolukalukaszluki"
	"lululupelupitalutelutzlu"
	"ukluuslyddielydialynlynn"
	"lyoshalysbethmaaikemaanm"
	"aartenmaasmachielmachtel"
	"dmaciejmaciekmaddiemaddy"
	"madeleinemadelonmadgemad"
	"omadziamagalimagdamagdal"
	"eentjemagdalenamagganmag"
	"giemagsmaguymahomedmaike"
	"maitemajkamalmalcolmmalg"
	"orzatamalgosiamamiemandy"
	"manelmanfredmanimaniaman"
	"nimanolamanolimanolisman"
	"olomanonmanumanuelmanuel"
	"amanusmarcmarcelmarcelin"
	"marcellusmarcinmarcinekm"
	"arcomarcusmareczekmarekm"
	"argmargamargaretmargaret"
	"amargaretemargarethamarg"
	"arethemargaritamargemarg"
	"hemargheritamargiemargit"
	"margjemargomargotmargree"
	"tmargretmargrethemargrie"
	"tmargueritemarimariamari"
	"adelcarmenmariateresamar"
	"icarmenmariemariekemarie"
	"lemarienmarietjemariette"
	"marijkemarijnmarilynmari"
	"namarinettemarinusmariol"
	"amarionmariskamaritamari"
	"teremariucciamariyamarja"
	"markmarkusmarlenemartmar"
	"tamartenmarthamarthemart"
	"imartijnmartinmartinamar"
	"tinemartinusmartusiamart"
	"ymarujamaruskamarymaryla"
	"marysiamashamasomatmateu"
	"szmathmatheusmathiasmath"
	"ieumathijsmathildamathil"
	"dematimatiasmatildamattm"
	"atteomattheusmatthewmatt"
	"hiasmatthieumatthijsmatt"
	"imattiemattymatzemaumaur"
	"icemauritiusmauritsmaxma"
	"ximaximmaximemaximiliaan"
	"maximilianmaximilienmaym"
	"echemechteldmechtildmees"
	"megmehmetmelmelaniemelch"
	"iormelinamelissamelomels"
	"memomenchumenicomeomerce"
	"desmerchemertenmetamiami"
	"chmichamichaelmichalmich"
	"asmichelmichelemichellem"
	"ichimichielmickmickeymic"
	"kymieczyslawmiekemielmie"
	"nmientjemiepmiesmietekmi"
	"guemiguelmikaelmikemikey"
	"mikhailmikimikkomilamila"
	"grosmilimiliamillicentmi"
	"lliemimimimmamimmominami"
	"neminekeminnaminniemirek"
	"mirjammirkamiroslawmiros"
	"lawamishamisiekmissymitc"
	"hmitsosmityamitzimizzimo"
	"moesmohmohamadmohamedmoh"
	"ammadmohammedmollymomomo"
	"nmonchomonimoniamonicamo"
	"nikamoniquemontsemontser"
	"ratmoonmoritzmorrismuham"
	"madmuhammedmundlmusmusta"
	"famustaphamustunaasnacho"
	"nadettenannanardnancynan"
	"dnandonanettenardonardyn"
	"atnatalianatalienatalkan"
	"atalyanatashanatenathann"
	"athanaelnathanielnatiusn"
	"aznedneelneeltjenelnelis"
	"nellnellekenellienellyne"
	"lunenanessanicnicholasni"
	"cknickyniconicolanicolaa"
	"snicolasnicolausnicoleni"
	"colettanicolettenicosnie"
	"knielsnierniesnikkinikla"
	"asnikonikolainikolaosnik"
	"olasnikolausnikolaynikos"
	"nilsninininonissenitanol"
	"noldanollekenollynoranor"
	"bertnorbertusnormnormann"
	"oudnoutolaolekolgaolioli"
	"eoliveroliviaolivierolka"
	"olleollieollyolofolyaosc"
	"arototthoottiottiliaotto"
	"ozziepablitopablopacapac"
	"opaddypampamelapanagioti"
	"spanchopanospaquipaquito"
	"pascalpascaloupasqualepa"
	"tpatipatripatriciapatric"
	"kpatsypattypaulpaulapaul"
	"ipaulienpaulinapaulinepa"
	"uluspauwpauwelpawelpawel"
	"ekpedropegpeggypellepene"
	"lopepennypepapepepepitap"
	"epitopeppepeppinapeppino"
	"perpericopetepeterpetipe"
	"trapetropetronelpetronel"
	"lapetrusphilphilipphilip"
	"pphilippaphilippephilipp"
	"usphillipphonspierpierre"
	"pierrotpietpieterpietern"
	"elpieternellapietertjepi"
	"etjepietypilarpilipimpin"
	"apinopinucciapiotrpiotre"
	"kpiotruspippippapippopis"
	"tapitpleunploniaploonpol"
	"poldipollypriscillaprzem"
	"ekprzemyslawquinoquiqueq"
	"uirijnquirinusrabrachrac"
	"helrachellerafarafaelraf"
	"alrafalekraffaraffaelera"
	"ffaellarafirahimrahmanra"
	"imondraimundramonraphrap"
	"haelrayraymondraymundusr"
	"ebeccaregreggiereginareg"
	"inaldreinreinderreinerus"
	"reinhardreinholdreinirei"
	"nierreinoutreintremereme"
	"diosrenierrensrenzoresir"
	"iaricardoriccardorichric"
	"hardrichardusrichirichie"
	"rickrickyricorieriekriek"
	"ieriekjeriekusrienriesri"
	"etrikrikarikerinarinusri"
	"quetritaritchieritonrits"
	"robrobbertrobbierobcioro"
	"bertrobertarobertorobert"
	"usrobirobinrocioroelroel"
	"froelieroelofroelofjeroe"
	"ltjeroenrolandrolfromanr"
	"omekronronaldronnieroosr"
	"oosjerororosrosarosaliar"
	"osalierosalindrosalinder"
	"osarioroserosemarierosem"
	"aryrosirosierosinarozrud"
	"irudolfrudolphrudyrupert"
	"ruppirussrussellrutrutge"
	"rrutgerusruudruudjeruutr"
	"ysiekrysioryszardsaarsaa"
	"rtjesachasachariassadies"
	"akissalsallysalvasalvado"
	"rsalvatoresalvosamsamant"
	"hasamisammysamuelsanders"
	"andorsandrasandrosandysa"
	"nnasannesantisantiagosan"
	"yasanyisaosarasarahsasch"
	"asashaschorschsebsebaseb"
	"assebastiaansebastianseb"
	"astianussebastiensefsepp"
	"sergeisergeyservaasserva"
	"tiusserveseryozhashellys"
	"hurasiasibillasibyllesid"
	"sidneysiebesiebrensiegfr"
	"iedsieglindesiegmundsiem"
	"siemensiensieuwerdsiggsi"
	"ggisigisigmundsigridsijm"
	"ensimsimmerlsimosimonsim"
	"onesirisissiscasisisiska"
	"sissisjaaksjarelsjefsjoe"
	"rdsjoertsjorssjrasjraars"
	"lawekslawomirslimanesmai"
	"lsofiasofiesoizicsolesol"
	"edadsoofsophiasophiesoul"
	"aimanstafstanstancestand"
	"astanislavstanislawstani"
	"slawastanleystansstassta"
	"siastasiekstaszekstestef"
	"stefanstefaniastefaniest"
	"efanostefanusstefeksteff"
	"steffensteffisteffiestep"
	"hstephanstephanestephani"
	"estephanusstephenstevest"
	"evensteviestewartstienst"
	"ientjestijnstijntjestina"
	"stinestoffelstustuartsue"
	"sulaymansulejmansuleyman"
	"sullasussusansusanasusan"
	"nasusannahsusannesusesus"
	"isusiesusosuussuusjesuza"
	"nsuzannesuzesuzettesuzon"
	"suzysybesybrensylsylvest"
	"erszymekszymontadektadeu"
	"sztakistanyatatianatatya"
	"natedteddyteeuwisteotere"
	"terencetereniateresaterr"
	"ytesstessateteteunteunis"
	"teuntjethanasistheathead"
	"oratheitheotheodericusth"
	"eodoortheodoratheodoreth"
	"eodorustheophiletherathe"
	"resatheresetheresettethe"
	"resiatheunisthieuthijsth"
	"ildathomthomastientijnti"
	"jstiltildatildetillytimt"
	"immytimothytinatinetinek"
	"etinotinustinytitoutjeer"
	"dtotobitobiastobytoffelt"
	"offitoinetoinettetoinont"
	"olektomtomastomasztomekt"
	"ommasotommietommytontona"
	"tonitoniatonietoninotoni"
	"otonnietonnytonotonytoon"
	"toostoosjetophetophertor"
	"itototozetracytraudeltra"
	"udltrautetreestreesjetre"
	"siatriciatrientrijntrijn"
	"tjetrinatrishtrixtrixiet"
	"rutrudetruditrudietrudyt"
	"ruitruidatruustruusjetsj"
	"eerdturiulauliullaulliul"
	"richulrikeumbertourselur"
	"sulaurszulauschiutzvaasv"
	"aclavvalvalevalentijnval"
	"entinvalentinavalentinev"
	"alentinusvaleriavaleriev"
	"alivaltinvanessavannavan"
	"nivanyavasekvasilevasile"
	"iosvasilisveraveroveroni"
	"caveronikaveroniquevestv"
	"icvicentevickyvictorvict"
	"oriavikvikivikkiviktorvi"
	"ktoriavinvincevincentvin"
	"centiusvincenzovinnievin"
	"zvinzenzvirginiavirginie"
	"vivvivianvladavladimirvo"
	"lodyavonvovavronivroonwa"
	"ldekwaldemarwallywaltwal"
	"terwalteruswaltraudwardw"
	"arnerwastlwendelwendelin"
	"awendywerawernerwernhard"
	"weronikawiebewiebrenwiek"
	"wiendeltwieswiesiawiesie"
	"kwiesjewieslawwieslawawi"
	"ggerlwijnwijnandwijnandu"
	"swilwilfredwilfriedwilhe"
	"lmwilhelminawilhelminewi"
	"lhelmuswillwillekewillem"
	"williwilliamwillibrordwi"
	"llibrorduswilliewillswil"
	"lywilmawimwinwinfriedwin"
	"ifredwinniwinniewitekwit"
	"oldwladekwladyslawwlodek"
	"wlodzimierzwojciechwojte"
	"kwolfwolfgangwolfiwolfra"
	"mwolterwoutwouterwubbewu"
	"bbowybexanderxandixandra"
	"xaverxaverlxavixavierxic"
	"oximoyagoyannisyekaterin"
	"ayetteyevgenyyolandayoli"
	"yorgosyousefyoussefyrjoy"
	"sabelysbrandysbrandtyura"
	"yuriyuryyussufyusufyvonn"
	"ezabethzaczachzachariasz"
	"acharyzackzazazbigniewzb"
	"ychuzbyszekzdzisiekzdzis"
	"lawzezecazhenyaziskazofi"
	"azosiazoskazuszygmuntzyg"
	"mus";

static const uint32_t hyg_nickname_words_offsets[] = {
	0, 3, 6, 11, 18, 24, 28, 30, 34, 42, 47, 57,
	67, 77, 88, 100, 105, 111, 119, 126, 133, 139, 147, 152,
	154, 157, 165, 173, 178, 186, 191, 198, 206, 210, 217, 223,
	230, 238, 243, 246, 252, 258, 263, 269, 278, 286, 291, 301,
	307, 312, 314, 318, 326, 334, 340, 347, 356, 364, 371, 379,
	387, 396, 399, 403, 408, 414, 423, 432, 436, 441, 447, 457,
	466, 476, 483, 493, 503, 507, 512, 521, 529, 538, 547, 553,
	559, 565, 568, 573, 579, 587, 593, 596, 601, 606, 611, 615,
	621, 629, 636, 641, 646, 651, 656, 665, 670, 678, 686, 695,
	702, 708, 715, 724, 730, 733, 735, 741, 747, 751, 756, 762,
	769, 775, 781, 788, 794, 800, 807, 814, 823, 829, 833, 839,
	846, 852, 860, 868, 877, 883, 888, 892, 898, 903, 907, 911,
	915, 918, 922, 929, 933, 941, 947, 955, 964, 973, 980, 985,
	992, 996, 1002, 1007, 1013, 1018, 1021, 1024, 1029, 1037, 1044, 1049,
	1056, 1066, 1071, 1080, 1089, 1095, 1102, 1109, 1116, 1124, 1130, 1135,
	1139, 1148, 1153, 1158, 1163, 1169, 1173, 1178, 1183, 1187, 1193, 1200,
	1208, 1214, 1217, 1223, 1228, 1232, 1236, 1240, 1248, 1258, 1264, 1271,
	1280, 1290, 1294, 1299, 1305, 1312, 1316, 1321, 1328, 1331, 1335, 1342,
	1348, 1353, 1359, 1365, 1371, 1375, 1381, 1387, 1394, 1406, 1417, 1424,
	1434, 1441, 1451, 1458, 1461, 1466, 1471, 1476, 1481, 1489, 1496, 1503,
	1506, 1514, 1522, 1529, 1536, 1543, 1548, 1553, 1559, 1562, 1567, 1572,
	1575, 1585, 1593, 1601, 1606, 1611, 1617, 1622, 1627, 1633, 1636, 1641,
	1646, 1653, 1658, 1661, 1668, 1674, 1684, 1691, 1699, 1709, 1717, 1726,
	1731, 1739, 1744, 1750, 1754, 1759, 1765, 1772, 1780, 1786, 1791, 1796,
	1802, 1806, 1812, 1816, 1820, 1824, 1829, 1834, 1839, 1845, 1852, 1857,
	1860, 1865, 1870, 1873, 1877, 1883, 1888, 1894, 1902, 1908, 1911, 1917,
	1922, 1928, 1933, 1941, 1947, 1954, 1959, 1964, 1970, 1974, 1979, 1986,
	1992, 1998, 2006, 2014, 2019, 2024, 2027, 2034, 2039, 2043, 2051, 2057,
	2064, 2073, 2080, 2086, 2093, 2097, 2102, 2110, 2118, 2126, 2133, 2139,
	2142, 2148, 2156, 2159, 2163, 2171, 2175, 2183, 2187, 2196, 2205, 2214,
	2219, 2223, 2230, 2237, 2241, 2244, 2248, 2253, 2258, 2263, 2270, 2275,
	2279, 2285, 2292, 2299, 2306, 2313, 2322, 2331, 2337, 2342, 2346, 2351,
	2356, 2360, 2366, 2372, 2377, 2383, 2388, 2394, 2399, 2404, 2409, 2413,
	2418, 2425, 2432, 2440, 2447, 2455, 2465, 2475, 2484, 2495, 2504, 2513,
	2522, 2529, 2537, 2548, 2557, 2567, 2578, 2591, 2596, 2600, 2604, 2607,
	2613, 2618, 2623, 2626, 2631, 2636, 2644, 2649, 2653, 2660, 2666, 2674,
	2679, 2683, 2690, 2697, 2699, 2703, 2708, 2713, 2717, 2721, 2729, 2734,
	2740, 2747, 2756, 2766, 2774, 2780, 2786, 2794, 2800, 2805, 2811, 2820,
	2828, 2838, 2849, 2859, 2871, 2883, 2891, 2895, 2900, 2903, 2909, 2915,
	2922, 2930, 2938, 2946, 2955, 2961, 2966, 2972, 2978, 2981, 2985, 2993,
	3002, 3007, 3012, 3019, 3026, 3032, 3039, 3043, 3047, 3052, 3055, 3060,
	3064, 3070, 3077, 3084, 3092, 3097, 3102, 3109, 3115, 3119, 3123, 3128,
	3132, 3137, 3143, 3147, 3150, 3156, 3163, 3168, 3172, 3175, 3181, 3186,
	3190, 3192, 3197, 3201, 3207, 3212, 3220, 3225, 3229, 3235, 3243, 3248,
	3251, 3255, 3264, 3272, 3276, 3282, 3286, 3291, 3299, 3307, 3312, 3316,
	3320, 3326, 3333, 3339, 3343, 3348, 3355, 3358, 3366, 3374, 3383, 3386,
	3392, 3398, 3402, 3409, 3413, 3419, 3424, 3428, 3434, 3442, 3450, 3457,
	3464, 3469, 3472, 3478, 3484, 3488, 3494, 3501, 3506, 3510, 3515, 3520,
	3525, 3527, 3531, 3535, 3543, 3549, 3557, 3564, 3566, 3570, 3575, 3579,
	3583, 3587, 3596, 3599, 3603, 3609, 3615, 3622, 3625, 3631, 3638, 3644,
	3649, 3652, 3657, 3663, 3671, 3676, 3685, 3693, 3697, 3700, 3703, 3710,
	3715, 3720, 3728, 3736, 3742, 3747, 3755, 3764, 3774, 3779, 3784, 3793,
	3797, 3801, 3806, 3810, 3815, 3819, 3823, 3826, 3830, 3836, 3843, 3847,
	3852, 3857, 3862, 3870, 3872, 3879, 3887, 3890, 3895, 3900, 3906, 3912,
	3919, 3924, 3928, 3937, 3945, 3955, 3959, 3963, 3970, 3981, 3988, 3993,
	4002, 4013, 4021, 4029, 4035, 4042, 4046, 4050, 4055, 4063, 4068, 4072,
	4081, 4085, 4091, 4098, 4107, 4110, 4117, 4124, 4130, 4134, 4141, 4150,
	4155, 4163, 4170, 4176, 4179, 4183, 4189, 4193, 4199, 4206, 4212, 4217,
	4222, 4228, 4234, 4241, 4246, 4251, 4255, 4263, 4271, 4276, 4279, 4283,
	4288, 4297, 4308, 4314, 4318, 4326, 4331, 4334, 4339, 4343, 4350, 4356,
	4360, 4365, 4370, 4377, 4385, 4389, 4394, 4398, 4401, 4409, 4414, 4421,
	4428, 4432, 4436, 4442, 4449, 4458, 4467, 4474, 4482, 4490, 4497, 4506,
	4515, 4525, 4535, 4545, 4551, 4559, 4568, 4574, 4579, 4586, 4594, 4599,
	4606, 4612, 4621, 4626, 4632, 4641, 4647, 4653, 4657, 4664, 4670, 4678,
	4687, 4697, 4705, 4714, 4723, 4733, 4743, 4748, 4755, 4760, 4765, 4771,
	4778, 4785, 4795, 4801, 4810, 4817, 4822, 4829, 4834, 4840, 4844, 4847,
	4852, 4856, 4860, 4865, 4872, 4880, 4889, 4898, 4902, 4906, 4911, 4919,
	4929, 4933, 4939, 4945, 4949, 4953, 4957, 4966, 4974, 4979, 4987, 4990,
	4995, 5003, 5008, 5014, 5021, 5030, 5037, 5045, 5053, 5061, 5066, 5069,
	5073, 5080, 5086, 5092, 5099, 5108, 5116, 5120, 5125, 5132, 5139, 5148,
	5154, 5160, 5170, 5178, 5183, 5187, 5192, 5197, 5204, 5212, 5218, 5225,
	5231, 5239, 5248, 5255, 5261, 5267, 5275, 5282, 5286, 5290, 5296, 5300,
	5304, 5312, 5321, 5331, 5341, 5347, 5350, 5357, 5365, 5369, 5376, 5380,
	5387, 5393, 5398, 5402, 5405, 5412, 5420, 5428, 5438, 5443, 5449, 5454,
	5459, 5467, 5477, 5482, 5492, 5500, 5505, 5510, 5517, 5521, 5525, 5531,
	5536, 5541, 5546, 5555, 5562, 5568, 5573, 5581, 5584, 5589, 5596, 5600,
	5607, 5616, 5623, 5628, 5636, 5641, 5647, 5653, 5659, 5664, 5669, 5675,
	5682, 5689, 5695, 5703, 5708, 5716, 5725, 5735, 5742, 5750, 5753, 5759,
	5768, 5774, 5783, 5789, 5795, 5802, 5809, 5814, 5818, 5823, 5830, 5836,
	5843, 5847, 5853, 5857, 5866, 5870, 5873, 5877, 5883, 5890, 5895, 5899,
	5904, 5909, 5916, 5925, 5931, 5937, 5941, 5952, 5957, 5961, 5970, 5976,
	5982, 5988, 5995, 6000, 6005, 6010, 6016, 6022, 6028, 6033, 6043, 6048,
	6054, 6058, 6064, 6069, 6077, 6084, 6089, 6093, 6099, 6104, 6110, 6116,
	6121, 6126, 6131, 6136, 6141, 6146, 6152, 6158, 6165, 6174, 6181, 6189,
	6198, 6207, 6215, 6221, 6225, 6231, 6237, 6242, 6247, 6254, 6262, 6271,
	6280, 6286, 6291, 6297, 6301, 6308, 6317, 6323, 6328, 6334, 6341, 6350,
	6358, 6364, 6369, 6376, 6383, 6390, 6394, 6404, 6409, 6414, 6424, 6432,
	6437, 6445, 6450, 6455, 6462, 6469, 6477, 6483, 6488, 6491, 6497, 6504,
	6513, 6522, 6530, 6535, 6538, 6542, 6546, 6553, 6562, 6566, 6574, 6581,
	6588, 6592, 6596, 6599, 6606, 6609, 6612, 6617, 6619, 6625, 6631, 6638,
	6646, 6651, 6659, 6662, 6666, 6669, 6674, 6678, 6682, 6690, 6696, 6700,
	6710, 6714, 6721, 6724, 6728, 6733, 6741, 6745, 6748, 6753, 6758, 6764,
	6772, 6780, 6786, 6792, 6796, 6802, 6806, 6811, 6817, 6822, 6826, 6830,
	6834, 6838, 6844, 6847, 6852, 6856, 6862, 6867, 6872, 6877, 6883, 6890,
	6898, 6905, 6915, 6925, 6932, 6938, 6945, 6950, 6957, 6963, 6967, 6972,
	6977, 6982, 6987, 6990, 6994, 7000, 7006, 7010, 7015, 7020, 7026, 7031,
	7037, 7043, 7048, 7053, 7058, 7065, 7071, 7079, 7085, 7093, 7097, 7102,
	7106, 7112, 7119, 7126, 7132, 7137, 7143, 7148, 7153, 7158, 7166, 7174,
	7177, 7182, 7187, 7193, 7197, 7203, 7207, 7213, 7222, 7230, 7237, 7243,
	7250, 7253, 7257, 7264, 7267, 7270, 7275, 7280, 7288, 7293, 7297, 7305,
	7311, 7317, 7323, 7328, 7333, 7338, 7342, 7349, 7355, 7360, 7363, 7368,
	7371, 7374, 7378, 7383, 7386, 7390, 7395, 7399, 7404, 7406, 7413, 7419,
	7425, 7432, 7436, 7443, 7449, 7452, 7456, 7462, 7468, 7474, 7480, 7483,
	7487, 7492, 7499, 7503, 7506, 7511, 7517, 7524, 7533, 7541, 7545, 7552,
	7558, 7562, 7566, 7569, 7577, 7582, 7586, 7590, 7595, 7599, 7604, 7609,
	7612, 7616, 7621, 7627, 7635, 7643, 7651, 7657, 7664, 7673, 7682, 7690,
	7697, 7701, 7707, 7714, 7719, 7725, 7731, 7736, 7741, 7746, 7752, 7757,
	7763, 7767, 7772, 7779, 7784, 7791, 7795, 7801, 7805, 7812, 7816, 7822,
	7826, 7829, 7833, 7838, 7843, 7850, 7855, 7861, 7867, 7875, 7881, 7886,
	7890, 7895, 7901, 7906, 7913, 7921, 7925, 7931, 7935, 7942, 7947, 7953,
	7958, 7964, 7970, 7975, 7980, 7985, 7990, 7995, 8001, 8005, 8014, 8018,
	8023, 8029, 8036, 8044, 8052, 8060, 8065, 8070, 8076, 8083, 8091, 8100,
	8104, 8112, 8116, 8125, 8134, 8139, 8148, 8153, 8160, 8167, 8172, 8176,
	8181, 8186, 8191, 8198, 8204, 8211, 8216, 8219, 8224, 8229, 8238, 8247,
	8252, 8255, 8259, 8262, 8269, 8274, 8281, 8289, 8296, 8300, 8304, 8307,
	8315, 8322, 8330, 8333, 8338, 8343, 8351, 8356, 8364, 8371, 8376, 8381,
	8389, 8396, 8398, 8403, 8407, 8415, 8420, 8427, 8433, 8445, 8449, 8455,
	8463, 8469, 8475, 8483, 8488, 8492, 8497, 8505, 8513, 8520, 8528, 8535,
	8541, 8547, 8555, 8560, 8568, 8577, 8581, 8586, 8590, 8595, 8599, 8603,
	8607, 8615, 8619, 8622, 8629, 8638, 8645, 8650, 8654, 8659, 8665, 8668,
	8673, 8681, 8688, 8695, 8705, 8713, 8720, 8726, 8733, 8741, 8745, 8749,
	8757, 8764, 8768, 8773, 8776, 8780, 8786, 8793, 8797, 8802, 8807, 8813,
	8819, 8823, 8826, 8830, 8837, 8845, 8853, 8862, 8870, 8876, 8883, 8890,
	8897, 8906, 8909, 8915, 8921, 8926, 8933, 8936, 8941, 8944, 8948, 8953,
	8956, 8960, 8965, 8969, 8973, 8977, 8985, 8993, 8999, 9005, 9010, 9016,
	9024, 9030, 9033, 9040, 9047, 9052, 9056, 9060, 9065, 9070, 9075, 9079,
	9083, 9086, 9090, 9093, 9097, 9104, 9108, 9115, 9120, 9123, 9128, 9131,
	9134, 9140, 9142, 9146, 9155, 9163, 9173, 9177, 9181, 9186, 9190, 9195,
	9199, 9203, 9207, 9213, 9220, 9223, 9228, 9233, 9238, 9244, 9247, 9252,
	9257, 9263, 9269, 9276, 9282, 9288, 9295, 9299, 9303, 9308, 9310, 9317,
	9326, 9329, 9334, 9339, 9344, 9349, 9355, 9363, 9370, 9377, 9382, 9386,
	9392, 9400, 9404, 9412, 9421, 9427, 9432, 9437, 9443, 9450, 9454, 9459,
	9466, 9470, 9476, 9480, 9484, 9488, 9494, 9498, 9502, 9506, 9510, 9516,
	9521, 9524, 9528, 9534, 9541, 9547, 9551, 9558, 9562, 9569, 9577, 9583,
	9589, 9595, 9600, 9609, 9616, 9621, 9625, 9631, 9637, 9642, 9654, 9663,
	9669, 9675, 9679, 9684, 9691, 9696, 9701, 9706, 9709, 9716, 9726, 9734,
	9739, 9744, 9749, 9756, 9760, 9765, 9770, 9776, 9782, 9789, 9795, 9800,
	9804, 9810, 9817, 9822, 9826, 9832, 9840, 9849, 9855, 9863, 9868, 9874,
	9882, 9887, 9891, 9896, 9904, 9913, 9922, 9932, 9942, 9951, 9956, 9962,
	9972, 9978, 9984, 9990, 9995, 10001, 10009, 10016, 10025, 10033, 10043, 10047,
	10052, 10066, 10077, 10087, 10092, 10099, 10106, 10112, 10120, 10128, 10135, 10141,
	10148, 10154, 10163, 10170, 10177, 10183, 10190, 10196, 10204, 10213, 10219, 10224,
	10228, 10234, 10241, 10245, 10250, 10256, 10262, 10268, 10273, 10280, 10286, 10293,
	10300, 10308, 10316, 10321, 10327, 10334, 10338, 10344, 10351, 10356, 10360, 10363,
	10370, 10374, 10381, 10388, 10395, 10402, 10410, 10418, 10422, 10428, 10435, 10439,
	10445, 10453, 10460, 10468, 10476, 10484, 10489, 10495, 10500, 10505, 10508, 10515,
	10524, 10531, 10534, 10538, 10543, 10549, 10560, 10570, 10580, 10583, 10588, 10596,
	10604, 10608, 10611, 10617, 10620, 10627, 10635, 10641, 10648, 10652, 10656, 10660,
	10666, 10672, 10675, 10683, 10689, 10695, 10699, 10702, 10706, 10711, 10718, 10724,
	10730, 10736, 10743, 10751, 10756, 10763, 10767, 10773, 10778, 10788, 10793, 10797,
	10801, 10808, 10812, 10816, 10822, 10827, 10833, 10839, 10843, 10848, 10855, 10859,
	10864, 10868, 10876, 10880, 10885, 10894, 10900, 10904, 10909, 10914, 10918, 10922,
	10928, 10933, 10939, 10944, 10950, 10955, 10963, 10972, 10977, 10983, 10988, 10993,
	10999, 11004, 11009, 11014, 11016, 11020, 11023, 11030, 11037, 11045, 11053, 11058,
	11062, 11065, 11071, 11075, 11080, 11086, 11092, 11099, 11105, 11115, 11119, 11125,
	11131, 11139, 11147, 11152, 11155, 11162, 11170, 11175, 11179, 11184, 11191, 11194,
	11200, 11205, 11209, 11214, 11221, 11226, 11231, 11234, 11241, 11248, 11255, 11262,
	11269, 11273, 11279, 11288, 11297, 11303, 11306, 11309, 11313, 11320, 11323, 11328,
	11332, 11339, 11345, 11350, 11354, 11358, 11363, 11366, 11374, 11378, 11383, 11387,
	11393, 11401, 11408, 11416, 11422, 11431, 11440, 11445, 11449, 11454, 11458, 11462,
	11467, 11474, 11478, 11485, 11493, 11500, 11508, 11515, 11520, 11524, 11528, 11532,
	11537, 11541, 11544, 11549, 11556, 11561, 11565, 11572, 11581, 11585, 11591, 11595,
	11599, 11602, 11606, 11610, 11613, 11617, 11623, 11629, 11636, 11640, 11644, 11649,
	11653, 11657, 11661, 11666, 11668, 11673, 11677, 11684, 11688, 11693, 11700, 11705,
	11709, 11713, 11718, 11721, 11727, 11737, 11743, 11748, 11753, 11760, 11766, 11774,
	11782, 11785, 11789, 11794, 11802, 11809, 11814, 11819, 11823, 11828, 11833, 11840,
	11847, 11854, 11860, 11864, 11870, 11875, 11882, 11887, 11890, 11895, 11900, 11908,
	11913, 11917, 11921, 11927, 11933, 11938, 11945, 11952, 11955, 11961, 11965, 11970,
	11974, 11979, 11984, 11992, 12002, 12008, 12012, 12018, 12025, 12033, 12041, 12050,
	12057, 12062, 12066, 12072, 12079, 12083, 12089, 12098, 12109, 12118, 12124, 12129,
	12134, 12138, 12141, 12145, 12149, 12157, 12162, 12169, 12176, 12179, 12184, 12189,
	12194, 12197, 12202, 12208, 12213, 12216, 12221, 12226, 12235, 12242, 12252, 12257,
	12263, 12270, 12278, 12281, 12285, 12291, 12299, 12303, 12309, 12314, 12321, 12326,
	12334, 12343, 12347, 12352, 12358, 12365, 12372, 12377, 12381, 12388, 12391, 12398,
	12407, 12414, 12417, 12423, 12429, 12437, 12441, 12448, 12456, 12464, 12472, 12477,
	12484, 12491, 12496, 12500, 12508, 12514, 12518, 12523, 12527, 12530, 12537, 12545,
	12549, 12556, 12565, 12570, 12576, 12580, 12585, 12589, 12592, 12596, 12602, 12608,
	12614, 12618, 12622, 12626, 12629, 12633, 12637, 12641, 12646, 12652, 12656, 12663,
	12668, 12672, 12675, 12682, 12688, 12694, 12700, 12707, 12714, 12722, 12726, 12731,
	12736, 12740, 12745, 12751, 12757, 12765, 12772, 12776, 12782, 12786, 12791, 12796,
	12799, 12805, 12811, 12815, 12821, 12825, 12828, 12832, 12839, 12846, 12854, 12863,
	12870, 12874, 12883, 12891, 12895, 12900, 12906, 12909, 12913, 12919, 12926, 12930,
	12936, 12941, 12945, 12952, 12955, 12961, 12969, 12973, 12979, 12983, 12989, 12994,
	13001, 13005, 13012, 13017, 13026, 13031, 13036, 13039, 13044, 13049, 13057, 13066,
	13071, 13074, 13082, 13086, 13091, 13097, 13103, 13109, 13115, 13121, 13126, 13131,
	13136, 13141, 13149, 13154, 13159, 13162, 13166, 13171, 13177, 13182, 13190, 13193,
	13197, 13202, 13212, 13221, 13232, 13241, 13244, 13248, 13254, 13260, 13267, 13276,
	13281, 13289, 13295, 13300, 13303, 13310, 13317, 13320, 13326, 13331, 13338, 13347,
	13356, 13364, 13368, 13374, 13378, 13386, 13390, 13395, 13399, 13406, 13412, 13418,
	13421, 13428, 13432, 13437, 13443, 13447, 13450, 13455, 13459, 13464, 13469, 13474,
	13480, 13484, 13490, 13496, 13501, 13505, 13511, 13517, 13525, 13532, 13537, 13542,
	13547, 13553, 13557, 13564, 13568, 13574, 13580, 13589, 13593, 13597, 13603, 13609,
	13618, 13627, 13637, 13644, 13649, 13653, 13659, 13666, 13673, 13676, 13680, 13686,
	13694, 13702, 13709, 13717, 13723, 13728, 13735, 13741, 13748, 13753, 13760, 13768,
	13777, 13786, 13793, 13798, 13804, 13810, 13817, 13822, 13830, 13835, 13843, 13848,
	13853, 13860, 13863, 13869, 13872, 13880, 13888, 13896, 13901, 13904, 13909, 13915,
	13922, 13930, 13937, 13941, 13945, 13950, 13954, 13958, 13964, 13969, 13976, 13980,
	13987, 13992, 13996, 14000, 14006, 14009, 14018, 14024, 14030, 14035, 14042, 14047,
	14052, 14059, 14066, 14069, 14074, 14081, 14084, 14088, 14095, 14102, 14108, 14113,
	14117, 14122, 14126, 14130, 14136, 14143, 14151, 14155, 14163, 14167, 14171, 14182,
	14190, 14198, 14206, 14215, 14224, 14229, 14236, 14243, 14253, 14261, 14268, 14273,
	14278, 14284, 14288, 14294, 14298, 14302, 14306, 14309, 14314, 14319, 14324, 14327,
	14332, 14339, 14343, 14347, 14353, 14357, 14362, 14366, 14371, 14377, 14379, 14383,
	14389, 14393, 14399, 14404, 14409, 14417, 14423, 14428, 14431, 14436, 14442, 14447,
	14454, 14460, 14465, 14468, 14472, 14476, 14481, 14486, 14492, 14497, 14503, 14508,
	14512, 14516, 14520, 14524, 14530, 14535, 14541, 14545, 14549, 14553, 14558, 14565,
	14571, 14577, 14582, 14589, 14595, 14601, 14606, 14611, 14619, 14624, 14629, 14633,
	14639, 14642, 14647, 14652, 14658, 14663, 14667, 14673, 14678, 14685, 14692, 14696,
	14699, 14702, 14706, 14710, 14716, 14722, 14729, 14734, 14740, 14747, 14752, 14755,
	14759, 14765, 14768, 14772, 14781, 14789, 14798, 14807, 14817, 14824, 14831, 14835,
	14841, 14848, 14853, 14858, 14863, 14868, 14874, 14883, 14890, 14894, 14898, 14906,
	14914, 14923, 14927, 14930, 14937, 14942, 14948, 14956, 14959, 14963, 14968, 14974,
	14982, 14985, 14990, 14997, 15007, 15015, 15021, 15025, 15032, 15040, 15048, 15051,
	15057, 15062, 15070, 15077, 15080, 15084, 15089, 15094, 15100, 15108, 15113, 15117,
	15123, 15131, 15139, 15143, 15149, 15154, 15160, 15169, 15174, 15178, 15184, 15192,
	15200, 15205, 15212, 15216, 15224, 15228, 15234, 15241, 15247, 15254, 15262, 15269,
	15273, 15280, 15289, 15292, 15299, 15307, 15314, 15324, 15334, 15343, 15347, 15354,
	15360, 15365, 15372, 15382, 15394, 15400, 15405, 15410, 15415, 15418, 15421, 15429,
	15437, 15442, 15448, 15453, 15459, 15465, 15474, 15480, 15491, 15499, 15505, 15509,
	15517, 15522, 15529, 15535, 15539, 15545, 15550, 15555, 15559, 15565, 15570, 15576,
	15581, 15587, 15591, 15597, 15601, 15605, 15609, 15615, 15625, 15630, 15637, 15644,
	15648, 15654, 15660, 15667, 15671, 15677, 15684, 15692, 15696, 15700, 15704, 15710,
	15715, 15721, 15727, 15730, 15734, 15743, 15750, 15754, 15758, 15766, 15772, 15779,
	15787, 15795, 15797, 15801, 15807, 15812, 15817, 15822, 15827, 15830, 15837, 15843
};

static const uint16_t hyg_nickname_words_slots[] = {
	0, 0, 0, 0, 0, 0, 1144, 932, 1308, 810, 1659, 1666,
	1672, 351, 0, 0, 29, 1995, 0, 1940, 2009, 303, 0, 0,
	415, 0, 0, 0, 0, 0, 1106, 1107, 0, 114, 1696, 2252,
	0, 0, 403, 1238, 1864, 2073, 2111, 2182, 2360, 0, 0, 0,
	0, 0, 0, 0, 24, 0, 0, 0, 0, 1942, 0, 0,
	0, 2188, 0, 0, 1499, 896, 336, 338, 0, 0, 0, 0,
	2380, 0, 0, 2119, 18, 159, 1468, 0, 83, 84, 85, 866,
	2055, 0, 0, 0, 949, 0, 0, 0, 0, 0, 0, 0,
	448, 350, 2670, 872, 2228, 0, 0, 0, 700, 2062, 0, 0,
	0, 0, 0, 0, 940, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 31,
	1046, 2127, 0, 1525, 1556, 0, 0, 1366, 0, 0, 1721, 0,
	0, 0, 0, 0, 0, 0, 0, 654, 0, 0, 0, 0,
	0, 0, 745, 0, 0, 0, 0, 0, 168, 0, 0, 0,
	0, 0, 0, 246, 1407, 929, 0, 0, 0, 371, 0, 1969,
	2075, 0, 1251, 0, 0, 0, 0, 0, 1646, 0, 735, 748,
	751, 757, 760, 762, 980, 2189, 2626, 0, 0, 0, 0, 0,
	0, 524, 0, 0, 0, 0, 0, 0, 1871, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 2229, 0, 0, 0, 0, 0,
	0, 22, 0, 0, 0, 0, 2225, 0, 0, 0, 2587, 0,
	237, 0, 0, 1116, 2269, 0, 0, 0, 0, 0, 2246, 0,
	0, 0, 1600, 0, 573, 0, 0, 2641, 0, 0, 0, 1192,
	0, 0, 0, 0, 0, 0, 1222, 752, 755, 111, 404, 759,
	2186, 0, 2373, 297, 0, 0, 0, 2517, 2518, 0, 0, 1680,
	1647, 1684, 1201, 1202, 1692, 2084, 0, 0, 0, 0, 0, 0,
	293, 0, 0, 236, 0, 0, 0, 382, 2382, 277, 0, 0,
	0, 606, 0, 0, 0, 0, 464, 0, 23, 185, 1207, 0,
	0, 0, 794, 0, 0, 0, 777, 0, 0, 0, 1609, 2634,
	2635, 0, 0, 0, 0, 0, 545, 1656, 2491, 0, 2467, 0,
	2658, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2438, 0,
	0, 0, 0, 0, 0, 0, 0, 2183, 0, 0, 0, 0,
	1953, 0, 0, 2103, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 2577, 0, 222, 223, 729, 2082, 2381, 0, 2316,
	2317, 2319, 694, 1433, 0, 0, 0, 0, 0, 0, 880, 0,
	0, 1567, 0, 0, 0, 1648, 2148, 0, 966, 0, 2493, 339,
	174, 175, 176, 1754, 1944, 2630, 0, 0, 519, 1388, 1513, 0,
	2434, 2222, 0, 1129, 0, 0, 0, 0, 0, 0, 0, 2086,
	0, 1193, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 1620, 1621, 0, 0, 2329, 0,
	0, 1729, 0, 0, 0, 0, 0, 1190, 0, 2024, 0, 1168,
	0, 0, 693, 1939, 0, 0, 0, 0, 0, 0, 2600, 0,
	0, 749, 0, 1668, 0, 1093, 0, 886, 1393, 0, 1338, 0,
	0, 0, 0, 0, 0, 0, 616, 0, 0, 2025, 2026, 0,
	0, 0, 0, 634, 1603, 0, 0, 662, 1117, 0, 0, 0,
	0, 0, 0, 427, 490, 507, 1214, 0, 0, 0, 0, 0,
	0, 0, 523, 0, 0, 0, 0, 512, 1096, 1678, 0, 0,
	0, 2549, 0, 0, 0, 0, 0, 0, 2270, 0, 0, 1983,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	1217, 0, 0, 0, 0, 0, 0, 0, 10, 3, 368, 369,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 617, 621,
	0, 1461, 1761, 0, 0, 0, 0, 0, 0, 0, 1409, 2313,
	0, 0, 0, 1796, 0, 353, 0, 0, 0, 2000, 0, 0,
	1317, 2314, 0, 0, 1687, 1691, 1693, 1697, 1699, 1702, 0, 2338,
	0, 0, 0, 0, 560, 0, 2397, 814, 2105, 0, 0, 1135,
	0, 0, 0, 1477, 0, 0, 0, 0, 548, 549, 0, 0,
	0, 65, 0, 1130, 0, 797, 0, 1717, 0, 0, 0, 614,
	615, 0, 0, 0, 0, 0, 0, 0, 106, 844, 521, 0,
	0, 0, 0, 0, 0, 928, 1208, 0, 565, 532, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 2022, 0, 0, 0, 0, 0,
	2325, 0, 0, 0, 0, 0, 1616, 0, 214, 636, 0, 2526,
	1062, 1438, 2657, 0, 0, 711, 1569, 2425, 0, 1462, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 689, 1785,
	1792, 1064, 0, 2248, 2384, 2385, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 226, 0, 0, 0, 0, 1453,
	0, 0, 0, 0, 0, 1848, 0, 1622, 1301, 0, 0, 0,
	821, 0, 659, 0, 0, 0, 879, 0, 0, 0, 2644, 0,
	0, 87, 0, 0, 0, 0, 0, 0, 2650, 2665, 2211, 0,
	0, 92, 93, 0, 0, 173, 178, 605, 0, 0, 0, 0,
	0, 0, 0, 0, 2261, 0, 5, 1898, 0, 0, 0, 0,
	1784, 0, 1987, 0, 0, 289, 936, 2389, 0, 2515, 0, 0,
	0, 0, 1009, 0, 0, 0, 177, 652, 0, 0, 0, 0,
	16, 1599, 0, 0, 0, 0, 2441, 0, 0, 2452, 0, 0,
	407, 0, 0, 1741, 0, 0, 0, 48, 0, 0, 0, 0,
	2287, 0, 0, 1705, 0, 0, 0, 153, 0, 0, 901, 0,
	0, 0, 0, 0, 557, 487, 227, 2081, 2504, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 1520, 2627, 0, 0,
	0, 70, 1088, 475, 476, 691, 0, 0, 35, 0, 0, 1450,
	0, 0, 0, 0, 0, 0, 0, 0, 1516, 1268, 1956, 780,
	781, 785, 2541, 0, 0, 0, 0, 0, 0, 0, 0, 2140,
	846, 847, 664, 1011, 40, 0, 0, 0, 458, 2128, 220, 628,
	0, 1515, 0, 0, 0, 0, 0, 69, 183, 184, 665, 2466,
	2597, 2594, 0, 0, 0, 0, 2595, 2529, 0, 0, 0, 0,
	0, 0, 0, 0, 1892, 2565, 1866, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 622, 0, 0,
	0, 0, 0, 992, 994, 995, 0, 0, 1739, 0, 0, 0,
	0, 1495, 2168, 2169, 0, 0, 0, 2175, 146, 0, 0, 1635,
	0, 2232, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	2014, 1344, 2684, 0, 0, 0, 0, 0, 2132, 0, 480, 604,
	0, 130, 0, 2061, 0, 956, 388, 390, 0, 0, 0, 0,
	0, 2490, 0, 0, 0, 0, 0, 0, 0, 1260, 0, 913,
	0, 0, 0, 0, 0, 0, 0, 0, 2516, 2656, 0, 0,
	0, 0, 0, 0, 0, 2667, 0, 140, 1886, 2155, 0, 0,
	0, 374, 375, 376, 377, 576, 0, 0, 2538, 0, 0, 0,
	0, 0, 0, 279, 0, 0, 0, 0, 0, 730, 2651, 0,
	839, 0, 0, 0, 0, 0, 2290, 0, 1289, 0, 0, 0,
	0, 1245, 1726, 1720, 0, 0, 0, 2387, 0, 0, 229, 231,
	0, 0, 1277, 1278, 2104, 0, 47, 2613, 1019, 0, 0, 1605,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 2574, 0, 989, 750, 399, 0, 0, 493, 1346, 2555, 0,
	2368, 0, 722, 0, 0, 2671, 0, 1537, 0, 0, 0, 1812,
	0, 1963, 0, 2365, 0, 0, 0, 769, 1055, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 337, 0, 0,
	295, 296, 299, 529, 923, 0, 0, 541, 538, 543, 738, 1140,
	509, 1422, 1823, 1950, 1951, 2130, 2176, 0, 0, 0, 0, 2576,
	0, 0, 0, 2513, 0, 2437, 2057, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 2259, 0, 0, 0, 315, 1903, 0,
	456, 0, 0, 0, 33, 0, 0, 0, 0, 0, 681, 0,
	0, 0, 0, 2564, 0, 1879, 0, 0, 2251, 0, 0, 826,
	2070, 0, 0, 829, 0, 1444, 0, 0, 0, 0, 0, 0,
	467, 0, 0, 0, 0, 0, 0, 0, 0, 49, 0, 0,
	0, 1319, 0, 1151, 0, 0, 708, 0, 0, 0, 2615, 0,
	0, 0, 625, 0, 0, 0, 2300, 0, 0, 2614, 0, 0,
	0, 0, 1481, 2586, 2588, 591, 433, 0, 0, 0, 0, 0,
	1455, 1780, 2083, 0, 0, 890, 0, 0, 0, 0, 792, 1773,
	2004, 2404, 0, 0, 332, 2161, 0, 0, 0, 1226, 0, 1707,
	0, 0, 0, 1321, 2649, 0, 0, 0, 436, 1838, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2199, 0,
	1683, 0, 1594, 0, 0, 510, 426, 2214, 2215, 2216, 2217, 2544,
	0, 907, 321, 0, 0, 0, 0, 823, 824, 825, 56, 0,
	0, 0, 0, 1915, 0, 0, 0, 2413, 0, 1936, 0, 0,
	0, 0, 0, 0, 0, 571, 927, 367, 1406, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 1772, 672, 0, 2462, 1155,
	1156, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2349, 0,
	0, 1374, 0, 355, 0, 0, 1347, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 926, 0, 2374, 1113, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 1521, 0, 0, 0, 0, 2029, 0,
	0, 0, 0, 746, 420, 630, 0, 0, 305, 1584, 1210, 310,
	0, 0, 0, 675, 687, 0, 0, 0, 0, 680, 0, 0,
	0, 0, 386, 387, 0, 2477, 2158, 0, 0, 0, 0, 0,
	1228, 1775, 0, 1530, 0, 0, 0, 0, 346, 0, 553, 0,
	0, 0, 0, 0, 0, 0, 2247, 0, 0, 0, 2388, 0,
	1975, 0, 0, 0, 2472, 2473, 0, 0, 0, 0, 1094, 0,
	902, 0, 0, 0, 0, 2133, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 930, 0, 600, 240, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 2054, 0, 2019, 0, 0,
	77, 0, 0, 946, 328, 670, 948, 0, 0, 1358, 1420, 0,
	0, 0, 0, 1814, 0, 1919, 0, 0, 1805, 0, 1109, 1242,
	397, 398, 400, 409, 1287, 0, 0, 0, 342, 0, 1533, 0,
	2256, 2416, 0, 0, 0, 0, 1742, 25, 0, 550, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 1331, 0, 0, 0, 1454,
	0, 0, 559, 0, 0, 0, 0, 0, 1897, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 500, 0, 0, 0,
	2226, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 1870, 100, 0, 0, 0,
	986, 2591, 1172, 2273, 941, 942, 1545, 0, 0, 0, 893, 2484,
	0, 0, 142, 1299, 0, 0, 0, 0, 0, 0, 651, 0,
	0, 0, 819, 1636, 0, 0, 2006, 0, 0, 0, 0, 0,
	0, 1032, 1384, 1330, 1937, 2260, 498, 2406, 2407, 1397, 0, 0,
	0, 0, 0, 203, 1051, 0, 0, 0, 28, 0, 0, 539,
	484, 753, 1746, 1748, 0, 0, 584, 747, 0, 0, 0, 0,
	0, 298, 1514, 2557, 0, 0, 0, 0, 599, 1098, 2003, 2569,
	773, 0, 256, 1427, 661, 0, 2643, 967, 97, 0, 0, 0,
	1252, 1511, 0, 782, 1145, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 1469, 1470, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 1604, 0, 0, 1523, 248, 0, 0,
	0, 0, 2245, 0, 0, 0, 0, 624, 2645, 0, 1169, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 54, 0,
	0, 0, 583, 0, 0, 0, 0, 0, 0, 1012, 1675, 0,
	324, 0, 282, 285, 288, 0, 0, 0, 0, 0, 0, 0,
	2258, 0, 1209, 2010, 909, 2011, 2275, 2276, 2355, 0, 1966, 0,
	0, 0, 0, 0, 143, 851, 0, 0, 0, 0, 1865, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	611, 1203, 1204, 0, 0, 0, 0, 0, 0, 0, 1143, 0,
	0, 0, 1861, 1862, 0, 343, 344, 345, 0, 0, 1630, 2461,
	1767, 568, 0, 0, 0, 0, 469, 470, 471, 991, 2013, 2315,
	2320, 2002, 842, 1316, 2323, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	2494, 0, 2108, 0, 0, 2085, 0, 0, 0, 0, 0, 1769,
	1928, 0, 0, 0, 2378, 0, 0, 1562, 0, 0, 1027, 633,
	1371, 2280, 0, 0, 0, 1111, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 444, 0, 0, 0, 1504,
	0, 0, 0, 1002, 1003, 1041, 1044, 1099, 0, 0, 0, 0,
	1, 595, 0, 0, 0, 0, 0, 198, 0, 0, 110, 1982,
	215, 0, 0, 0, 0, 0, 0, 0, 0, 0, 494, 495,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 1597, 0, 0, 1512, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 555, 1297, 11, 882, 883, 2110, 974, 0,
	0, 0, 0, 0, 0, 969, 1808, 0, 0, 2426, 89, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 1279, 0, 0, 0, 0, 27, 0, 0, 275, 1786, 0,
	0, 0, 0, 1250, 0, 644, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 2358, 0, 0, 0, 0, 0, 320,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 1807, 0, 0,
	0, 0, 849, 0, 0, 0, 0, 0, 0, 0, 0, 592,
	1524, 0, 0, 546, 1625, 2621, 0, 0, 0, 0, 0, 758,
	2100, 2121, 0, 0, 0, 0, 0, 2171, 1795, 789, 1480, 0,
	317, 108, 0, 1896, 0, 1634, 2137, 2563, 0, 1930, 0, 0,
	0, 0, 0, 0, 0, 0, 1000, 1001, 2153, 2240, 2241, 0,
	0, 7, 0, 0, 0, 1249, 133, 137, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 139, 0, 1517, 0, 0,
	2465, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 951, 0, 0, 0, 0, 0, 0, 1644, 0,
	0, 0, 0, 1243, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 2180, 0, 13, 0, 979, 2480, 0, 0, 0, 2116, 0,
	0, 1030, 0, 0, 0, 0, 0, 271, 0, 0, 0, 0,
	0, 0, 0, 0, 331, 838, 0, 0, 0, 0, 0, 1581,
	0, 0, 1890, 1874, 2686, 0, 0, 0, 2125, 2311, 0, 306,
	0, 0, 0, 0, 0, 0, 0, 0, 2543, 0, 1943, 503,
	731, 0, 0, 2474, 0, 812, 1955, 0, 1988, 1571, 1829, 2310,
	0, 0, 0, 0, 233, 0, 0, 0, 0, 0, 0, 0,
	0, 2619, 0, 1964, 0, 1212, 0, 0, 1968, 0, 0, 457,
	0, 0, 0, 0, 1938, 0, 0, 0, 765, 0, 197, 0,
	0, 0, 801, 0, 0, 629, 1563, 0, 0, 0, 0, 0,
	0, 0, 0, 254, 1291, 0, 0, 0, 506, 1531, 0, 0,
	0, 0, 0, 0, 853, 1816, 0, 0, 0, 0, 0, 455,
	0, 0, 2050, 2051, 0, 0, 0, 269, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 504, 0,
	0, 46, 0, 802, 2265, 1578, 813, 1834, 0, 0, 0, 764,
	0, 0, 0, 0, 2058, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 2573, 474, 0, 2646, 0, 1643, 1654, 2201, 0,
	1108, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 2172, 0, 0, 0, 0, 861, 2164, 0, 0, 0, 0,
	0, 0, 0, 1382, 1860, 0, 0, 0, 0, 0, 0, 1360,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 418,
	1292, 2185, 0, 0, 0, 933, 0, 0, 323, 1728, 1994, 0,
	0, 0, 2012, 2117, 645, 649, 155, 1213, 0, 0, 0, 973,
	0, 0, 126, 712, 1120, 2, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 1150, 1152, 196, 1153, 2392, 0, 0, 0, 0,
	0, 1760, 0, 0, 0, 1945, 817, 607, 2065, 0, 0, 0,
	2138, 0, 0, 0, 0, 0, 0, 1104, 1105, 2114, 2291, 2292,
	2506, 0, 0, 684, 1555, 0, 0, 0, 0, 1137, 0, 0,
	0, 0, 1900, 0, 1166, 1167, 1320, 2364, 0, 0, 2458, 0,
	0, 0, 975, 0, 0, 291, 0, 0, 0, 0, 0, 0,
	0, 690, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 132, 1632, 0, 0, 0, 0, 0, 962, 0, 0,
	1549, 1550, 1552, 1723, 0, 0, 0, 0, 1396, 0, 1136, 0,
	0, 2243, 2599, 0, 0, 0, 0, 1585, 0, 0, 0, 0,
	73, 313, 0, 643, 0, 1924, 1926, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 889, 1598, 0, 0, 0, 0, 0, 364,
	0, 0, 1340, 2308, 701, 0, 0, 0, 0, 1779, 0, 0,
	0, 1725, 0, 0, 2227, 937, 0, 0, 0, 0, 0, 2468,
	0, 0, 0, 2498, 1285, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 2272, 0, 0, 0, 0, 0, 1657,
	0, 0, 2676, 37, 1876, 2097, 0, 0, 0, 0, 0, 0,
	0, 292, 779, 783, 0, 0, 1695, 0, 0, 0, 0, 253,
	0, 0, 0, 2142, 0, 0, 0, 0, 0, 0, 1661, 0,
	0, 0, 793, 820, 822, 2193, 2539, 1976, 0, 0, 0, 0,
	1377, 0, 0, 0, 2131, 1176, 1764, 2547, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 423, 1184, 0, 1540, 0, 473,
	0, 0, 0, 0, 0, 0, 0, 1125, 0, 0, 0, 0,
	26, 0, 0, 0, 1929, 2154, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 1989, 1542, 1990, 706, 1298, 2268,
	1508, 1509, 1510, 2295, 0, 836, 0, 1626, 0, 0, 0, 0,
	2481, 0, 0, 21, 1280, 1043, 1281, 1554, 52, 1875, 0, 0,
	0, 0, 1835, 1972, 0, 0, 0, 1703, 0, 0, 0, 0,
	609, 716, 479, 1376, 0, 976, 593, 2250, 772, 0, 0, 0,
	0, 0, 2357, 372, 0, 517, 1400, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 2559, 0, 0, 0, 0, 0, 1558, 1941,
	2527, 2068, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 412, 2156, 1257, 1575, 2345, 0, 0, 0, 0,
	0, 0, 0, 952, 0, 0, 2017, 2018, 0, 0, 0, 1718,
	0, 0, 0, 0, 2197, 528, 117, 740, 741, 858, 1459, 0,
	0, 0, 0, 875, 0, 424, 0, 0, 0, 255, 406, 362,
	118, 363, 1857, 357, 2560, 0, 0, 0, 15, 787, 2439, 2235,
	0, 0, 0, 0, 0, 0, 2677, 0, 2482, 0, 2279, 0,
	0, 463, 558, 422, 0, 0, 0, 0, 0, 0, 1858, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2663, 0,
	0, 0, 0, 2509, 0, 0, 0, 0, 0, 754, 0, 0,
	0, 0, 1031, 2420, 2421, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 1378, 0, 0, 1187, 0, 1077, 598, 1078, 1425,
	1047, 0, 0, 1170, 791, 1395, 0, 1380, 0, 0, 717, 0,
	0, 0, 635, 0, 1503, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 1126, 63, 0, 0, 1225, 0, 0,
	674, 1080, 2363, 0, 1660, 0, 0, 0, 0, 2023, 0, 2184,
	0, 2508, 0, 1910, 2221, 0, 0, 0, 0, 0, 744, 0,
	0, 0, 2664, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	1432, 0, 0, 1971, 0, 0, 0, 1986, 0, 152, 1473, 2435,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 1579, 0, 778, 0, 0, 247,
	2431, 0, 0, 0, 2471, 2638, 0, 1496, 1497, 0, 0, 0,
	0, 0, 0, 1230, 0, 0, 0, 0, 53, 76, 141, 1974,
	0, 1800, 2390, 2417, 1491, 2616, 0, 518, 0, 0, 0, 2234,
	1887, 0, 0, 0, 0, 392, 2206, 0, 0, 0, 0, 0,
	2485, 1828, 0, 0, 188, 985, 0, 0, 525, 732, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 2326, 2330, 2570, 0, 0,
	0, 2076, 0, 1590, 0, 0, 0, 0, 0, 0, 0, 1662,
	1067, 2223, 874, 2224, 0, 0, 0, 0, 20, 0, 0, 0,
	0, 1933, 0, 0, 2433, 0, 699, 2041, 0, 0, 2339, 1895,
	2340, 0, 0, 0, 0, 1164, 0, 0, 0, 0, 0, 0,
	1451, 0, 0, 0, 0, 0, 0, 189, 2352, 2354, 0, 200,
	0, 2568, 2147, 0, 637, 0, 944, 0, 0, 0, 0, 0,
	1902, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 588, 2244, 0, 0, 0, 0, 0, 1867, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 319, 0,
	0, 0, 1429, 0, 0, 0, 0, 0, 1186, 2398, 2536, 1118,
	0, 1087, 552, 957, 971, 1534, 1967, 597, 0, 0, 511, 230,
	2361, 0, 2519, 0, 0, 0, 0, 0, 1082, 0, 0, 0,
	703, 704, 432, 0, 0, 0, 947, 0, 1327, 0, 1591, 0,
	0, 0, 0, 333, 1139, 2099, 2102, 0, 2080, 1614, 626, 2342,
	1704, 534, 0, 0, 1877, 1878, 2524, 0, 0, 1794, 0, 0,
	2620, 0, 0, 0, 0, 0, 0, 0, 734, 0, 0, 447,
	596, 205, 0, 572, 2331, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 1757, 0, 0, 0, 1611, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 34, 36, 0, 0,
	0, 0, 0, 0, 0, 1802, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 393, 72, 0,
	0, 0, 0, 0, 0, 0, 0, 1342, 586, 0, 0, 0,
	0, 0, 249, 1227, 0, 0, 1551, 1685, 1686, 0, 0, 0,
	0, 0, 0, 280, 1236, 0, 0, 0, 0, 0, 0, 1282,
	2170, 6, 0, 0, 0, 294, 326, 327, 2007, 2008, 640, 1810,
	0, 0, 0, 2141, 0, 0, 120, 123, 0, 0, 1456, 0,
	0, 0, 2393, 1294, 0, 2383, 725, 0, 0, 0, 0, 0,
	0, 0, 1194, 2122, 2123, 2124, 2312, 2370, 0, 378, 1183, 0,
	0, 0, 953, 0, 1700, 0, 0, 0, 0, 0, 0, 0,
	1065, 0, 0, 0, 383, 0, 610, 0, 0, 1057, 1196, 0,
	1324, 0, 0, 0, 2254, 0, 0, 0, 0, 0, 0, 0,
	1561, 900, 2210, 0, 1122, 0, 50, 0, 0, 0, 0, 1448,
	0, 0, 0, 0, 972, 0, 0, 0, 0, 0, 0, 0,
	0, 1020, 0, 0, 0, 0, 0, 526, 0, 0, 0, 2556,
	0, 0, 2060, 945, 413, 1303, 1304, 1306, 0, 0, 0, 0,
	0, 0, 0, 0, 145, 0, 594, 0, 766, 1266, 1845, 1674,
	1846, 0, 0, 0, 1921, 0, 0, 0, 0, 0, 1822, 0,
	2129, 0, 0, 0, 0, 0, 0, 2173, 0, 0, 64, 0,
	1889, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 2143, 2144, 2655, 0,
	0, 1583, 0, 0, 2553, 1389, 2090, 2096, 2262, 2554, 0, 1466,
	0, 2687, 1069, 0, 0, 0, 1505, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 756, 0, 0, 2195, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 309, 0, 0, 0,
	0, 0, 0, 1148, 1149, 2683, 0, 0, 1457, 1092, 0, 0,
	2079, 2408, 0, 0, 0, 1984, 0, 0, 0, 2165, 0, 2583,
	0, 0, 0, 238, 239, 1492, 1885, 2394, 12, 0, 127, 0,
	1842, 0, 0, 0, 0, 1694, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 1181, 0, 0, 2440, 0, 0, 79, 0, 2149,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 1743, 1744, 1745, 1195, 1197, 0, 1859, 1025, 0,
	0, 0, 1165, 1752, 0, 0, 0, 0, 0, 112, 0, 556,
	0, 0, 0, 0, 2453, 252, 876, 2146, 0, 1539, 0, 0,
	0, 0, 1639, 1640, 1642, 1906, 2447, 0, 156, 0, 1766, 2039,
	0, 0, 0, 815, 0, 0, 0, 0, 0, 0, 421, 0,
	1484, 488, 0, 0, 0, 0, 713, 0, 0, 1272, 2617, 265,
	60, 225, 1127, 1970, 2625, 0, 2274, 1220, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 981, 983, 0, 0, 0,
	0, 0, 1239, 590, 0, 0, 0, 2200, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 2094, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	1101, 1102, 0, 0, 0, 0, 0, 0, 0, 0, 587, 0,
	0, 0, 2253, 0, 1364, 1365, 1231, 1232, 1233, 1368, 2608, 0,
	2496, 0, 988, 0, 0, 1948, 2332, 908, 2333, 2264, 2571, 0,
	0, 0, 0, 312, 0, 0, 0, 0, 0, 0, 0, 0,
	204, 0, 0, 0, 0, 0, 0, 978, 0, 0, 0, 0,
	0, 0, 0, 157, 0, 0, 0, 862, 0, 0, 0, 0,
	0, 1813, 1437, 0, 0, 0, 0, 1163, 1401, 0, 2318, 0,
	0, 0, 0, 2037, 0, 0, 0, 0, 284, 0, 0, 0,
	0, 2640, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1617,
	2647, 0, 2666, 0, 0, 0, 2548, 0, 0, 0, 491, 1056,
	1413, 1415, 0, 0, 0, 0, 0, 1081, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 1909, 1911, 0, 0, 290, 318, 0,
	0, 0, 0, 0, 1589, 642, 0, 0, 0, 1999, 0, 0,
	446, 0, 0, 2284, 0, 0, 1793, 1017, 1676, 2192, 0, 0,
	0, 0, 0, 0, 0, 0, 373, 380, 0, 0, 1061, 0,
	2488, 2293, 0, 0, 1068, 1798, 0, 0, 0, 0, 0, 0,
	0, 515, 0, 0, 466, 0, 0, 0, 0, 918, 919, 920,
	0, 0, 0, 0, 0, 0, 0, 1615, 99, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 395, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 1086, 0, 0, 987, 990,
	0, 0, 0, 2432, 0, 0, 0, 2005, 0, 0, 0, 0,
	0, 1142, 1918, 0, 0, 0, 0, 0, 262, 869, 2469, 0,
	0, 0, 0, 0, 963, 0, 0, 0, 1244, 0, 0, 1722,
	2297, 2298, 0, 0, 0, 0, 2419, 0, 0, 2377, 2622, 0,
	0, 0, 1572, 0, 0, 0, 0, 0, 98, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	443, 1179, 186, 1507, 0, 0, 0, 0, 0, 723, 1066, 1665,
	0, 0, 0, 0, 0, 2088, 0, 1490, 1817, 1035, 1036, 1037,
	2675, 0, 2322, 1759, 2324, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 2463, 1173, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 627, 0,
	0, 2301, 0, 0, 0, 0, 0, 396, 2067, 1576, 767, 74,
	763, 770, 1349, 1351, 1354, 1435, 0, 910, 1247, 0, 0, 459,
	1573, 2637, 2639, 0, 2286, 2470, 2584, 1305, 1541, 1467, 2590, 0,
	0, 0, 2606, 0, 1385, 1387, 1241, 0, 273, 0, 0, 0,
	0, 1403, 0, 0, 0, 0, 0, 0, 0, 2510, 268, 2071,
	0, 0, 1981, 0, 1133, 0, 0, 0, 0, 1309, 0, 0,
	0, 0, 1005, 0, 0, 0, 0, 0, 0, 2231, 453, 1522,
	2546, 0, 0, 0, 2685, 0, 0, 827, 2423, 1206, 0, 0,
	958, 0, 996, 997, 0, 1392, 1008, 0, 0, 1907, 0, 0,
	0, 0, 0, 0, 0, 1478, 1367, 0, 0, 1833, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1535,
	1920, 0, 0, 0, 0, 483, 1307, 0, 0, 1219, 0, 0,
	0, 0, 0, 0, 329, 30, 0, 0, 0, 0, 0, 0,
	201, 0, 104, 911, 0, 1840, 0, 0, 0, 0, 0, 0,
	0, 0, 1016, 1022, 0, 2118, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 1749, 1084, 2607, 0, 0, 0, 0, 0, 0,
	2605, 2610, 2611, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 1546, 964, 965,
	0, 0, 0, 1923, 1421, 657, 1925, 1927, 138, 2362, 0, 162,
	0, 0, 0, 0, 0, 0, 0, 1426, 960, 961, 0, 2371,
	2372, 0, 2202, 0, 0, 0, 0, 0, 0, 414, 935, 267,
	0, 0, 0, 0, 0, 0, 0, 481, 482, 1997, 2066, 0,
	892, 1254, 0, 1434, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 451, 71, 1256, 0, 0, 2601, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	258, 0, 0, 1442, 1443, 816, 1446, 0, 0, 0, 0, 2032,
	0, 2115, 0, 150, 0, 0, 0, 1489, 0, 0, 0, 0,
	0, 1645, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 848, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 2190, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 2369, 0, 165, 0, 623, 0, 0, 0, 0,
	0, 0, 1825, 2074, 0, 806, 807, 1959, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 2160, 0, 0, 0, 0, 0,
	1613, 1182, 0, 0, 0, 0, 0, 0, 0, 0, 2191, 0,
	0, 163, 1199, 1216, 1465, 0, 0, 0, 417, 243, 244, 0,
	1398, 39, 0, 0, 325, 0, 922, 0, 0, 1724, 0, 0,
	0, 0, 1623, 0, 0, 501, 0, 0, 0, 0, 0, 832,
	863, 0, 0, 0, 0, 1768, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 428, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 1100, 0, 0, 0, 0, 0, 0, 0, 452, 0,
	1416, 1417, 0, 0, 0, 570, 0, 0, 0, 0, 1284, 0,
	0, 0, 0, 0, 0, 0, 0, 411, 2072, 0, 0, 968,
	0, 934, 0, 984, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 1841, 0, 0, 0, 0, 0, 0, 1161, 1610, 0, 1776,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 1849, 0, 0,
	209, 283, 217, 1029, 1033, 1276, 1431, 1595, 508, 1740, 1747, 0,
	2520, 0, 0, 0, 0, 0, 0, 2660, 0, 516, 304, 0,
	2288, 805, 1079, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	2277, 1028, 1034, 0, 0, 0, 0, 1472, 1132, 1134, 2091, 0,
	0, 0, 0, 2353, 1891, 2446, 0, 718, 0, 0, 502, 0,
	0, 0, 0, 1607, 1608, 0, 660, 1205, 2030, 2187, 1424, 0,
	0, 0, 0, 0, 0, 0, 0, 1618, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 2027, 0, 0, 0, 0, 0, 0,
	1334, 1758, 478, 1931, 0, 0, 0, 0, 0, 0, 0, 0,
	234, 0, 0, 0, 0, 1318, 0, 1440, 530, 0, 0, 0,
	0, 0, 115, 116, 1538, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 1820, 1821, 0, 0, 0, 0, 878, 0, 0,
	0, 0, 1564, 1565, 0, 0, 1957, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 1362, 2163, 688, 2367, 0, 0, 147, 0,
	1486, 0, 1884, 0, 0, 715, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 81, 1390, 2652, 38, 42, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2218, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	365, 0, 0, 0, 0, 0, 0, 0, 743, 0, 1115, 653,
	1917, 0, 0, 0, 0, 0, 0, 650, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 578, 0, 0, 0, 0, 0,
	0, 0, 0, 2238, 0, 0, 0, 0, 0, 0, 533, 1790,
	0, 0, 845, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	544, 2596, 0, 0, 0, 1091, 0, 0, 567, 0, 0, 1483,
	0, 0, 0, 0, 2521, 0, 1973, 0, 0, 0, 2624, 0,
	2249, 1053, 0, 0, 520, 0, 669, 0, 0, 0, 0, 151,
	818, 720, 1843, 1844, 272, 274, 0, 0, 0, 0, 0, 0,
	0, 442, 0, 0, 0, 0, 1004, 1423, 119, 121, 122, 124,
	125, 950, 1751, 1333, 1246, 1753, 1791, 2654, 1038, 0, 2033, 0,
	0, 0, 0, 0, 0, 2478, 0, 462, 2126, 0, 0, 0,
	1452, 0, 1873, 2089, 1310, 1682, 2196, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 245, 1269, 0, 0, 0, 0, 194,
	639, 2267, 0, 0, 0, 0, 0, 0, 0, 0, 860, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 1350, 0, 1856, 0, 0, 0, 2500, 2501, 0, 2512, 580,
	0, 0, 0, 0, 0, 2069, 1836, 0, 0, 0, 2285, 0,
	2642, 0, 0, 0, 0, 0, 0, 0, 0, 1547, 1548, 1778,
	0, 0, 0, 0, 0, 1868, 724, 903, 1123, 1124, 0, 915,
	917, 921, 0, 0, 0, 0, 0, 0, 62, 0, 0, 0,
	2281, 1485, 0, 1954, 1271, 1223, 1224, 1313, 2582, 0, 0, 0,
	0, 2219, 2220, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 2479, 581, 0, 0, 0, 0, 0, 959, 460, 0, 2341,
	1131, 1410, 0, 0, 0, 0, 2603, 0, 0, 0, 0, 0,
	768, 0, 0, 0, 0, 0, 0, 0, 0, 2321, 2679, 0,
	2653, 0, 540, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 2572, 0, 0, 0, 354, 0, 0, 0, 0, 0, 0,
	1624, 2497, 2001, 0, 190, 193, 1373, 2194, 0, 0, 0, 1323,
	0, 1430, 0, 0, 0, 2347, 1904, 1050, 0, 0, 0, 0,
	0, 1363, 0, 0, 316, 1532, 1629, 1405, 955, 2449, 0, 0,
	0, 0, 0, 0, 682, 0, 2533, 0, 0, 0, 0, 0,
	0, 0, 0, 1328, 0, 1851, 2525, 431, 80, 0, 1998, 0,
	1653, 0, 0, 0, 1831, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 1688, 1689, 0, 0, 834,
	1097, 2059, 2448, 0, 2475, 2522, 2523, 0, 0, 86, 1979, 0,
	0, 1147, 2456, 2648, 75, 95, 554, 0, 0, 1348, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 2592, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	356, 0, 2396, 0, 0, 0, 0, 0, 0, 0, 904, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 612, 613, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	2682, 0, 0, 632, 0, 0, 2395, 0, 0, 0, 0, 0,
	1343, 0, 0, 803, 0, 0, 0, 1045, 0, 0, 0, 867,
	0, 2166, 0, 0, 0, 0, 0, 0, 1765, 0, 2106, 0,
	2036, 1498, 0, 0, 0, 733, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 2632, 0, 281, 286, 287, 1283, 1777,
	0, 0, 0, 2335, 2464, 0, 0, 0, 300, 0, 0, 0,
	0, 0, 0, 2212, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 671, 0, 0, 0, 0, 790,
	0, 0, 0, 0, 0, 0, 1007, 1010, 361, 2178, 0, 161,
	0, 905, 0, 0, 0, 0, 775, 1706, 2044, 2411, 1852, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 1587, 0, 2581, 0, 0, 0, 0, 0, 0, 2428,
	0, 0, 0, 1339, 187, 1588, 1506, 1270, 1052, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 620, 0, 0, 0, 0,
	0, 0, 0, 0, 1211, 0, 1488, 1932, 0, 0, 0, 445,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2499, 0,
	0, 0, 1731, 335, 1732, 1733, 0, 0, 0, 0, 2174, 2337,
	0, 0, 0, 0, 0, 1162, 2063, 0, 0, 2424, 0, 0,
	0, 0, 2535, 0, 0, 0, 1157, 0, 0, 0, 1264, 1039,
	302, 1265, 0, 0, 0, 228, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 2400, 2401, 2402, 0, 0, 0,
	0, 1736, 0, 0, 0, 2412, 0, 0, 0, 0, 434, 199,
	435, 784, 1295, 0, 0, 1441, 1445, 2237, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 1922, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 1110, 809, 894, 1185, 1372,
	1958, 0, 0, 2511, 0, 0, 0, 683, 0, 0, 0, 1261,
	1528, 0, 0, 0, 776, 0, 0, 2430, 1325, 1326, 465, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 195,
	1024, 1048, 1394, 868, 1658, 0, 0, 0, 0, 0, 0, 0,
	1085, 0, 0, 585, 1770, 2628, 0, 0, 0, 0, 1386, 55,
	58, 171, 1596, 0, 1830, 1381, 1191, 0, 0, 0, 385, 0,
	638, 2095, 0, 0, 0, 2618, 0, 1399, 709, 0, 0, 0,
	2551, 0, 0, 0, 2204, 0, 0, 0, 0, 0, 0, 0,
	0, 166, 2567, 0, 0, 1799, 2589, 263, 264, 266, 0, 0,
	0, 0, 799, 865, 0, 0, 0, 0, 0, 0, 2405, 2662,
	0, 438, 0, 1566, 0, 0, 0, 1345, 0, 0, 0, 0,
	0, 241, 242, 0, 0, 0, 2580, 0, 0, 0, 0, 0,
	425, 656, 658, 0, 0, 0, 1273, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 149, 0, 0, 341,
	2087, 0, 91, 1229, 2348, 0, 206, 0, 1013, 1014, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 1060, 1112, 0, 0,
	0, 0, 0, 0, 0, 2289, 0, 673, 0, 0, 1447, 2034,
	2038, 0, 61, 0, 0, 0, 0, 726, 213, 0, 0, 1322,
	2346, 0, 0, 631, 381, 1934, 0, 0, 0, 0, 2422, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 1803, 2418, 1797, 0, 0, 0, 0, 0, 522, 0, 0,
	1913, 0, 0, 0, 0, 0, 0, 0, 0, 1612, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 1341, 0, 0, 0, 0,
	0, 68, 0, 0, 0, 0, 1286, 1288, 0, 0, 2042, 2659,
	0, 737, 182, 0, 0, 0, 349, 1543, 1544, 0, 0, 0,
	1332, 0, 0, 0, 0, 0, 0, 0, 535, 0, 1458, 1073,
	0, 0, 0, 0, 1679, 2302, 2303, 2167, 0, 0, 2334, 1899,
	0, 0, 158, 160, 0, 0, 1708, 1712, 1449, 655, 1719, 0,
	307, 667, 0, 0, 0, 2028, 0, 0, 2092, 1568, 0, 0,
	0, 0, 0, 0, 916, 1586, 0, 0, 0, 0, 843, 1428,
	1949, 1804, 1947, 0, 1114, 0, 2282, 131, 2205, 429, 2208, 2283,
	2537, 589, 0, 0, 0, 0, 0, 608, 603, 0, 0, 0,
	2077, 0, 0, 692, 0, 0, 0, 0, 0, 232, 0, 2098,
	1826, 0, 0, 0, 0, 0, 0, 899, 0, 0, 2263, 270,
	0, 0, 1628, 0, 0, 0, 0, 0, 0, 0, 2442, 0,
	0, 0, 0, 1418, 2391, 0, 0, 0, 0, 191, 1880, 1881,
	1882, 1883, 0, 0, 2403, 0, 1439, 1960, 485, 0, 0, 0,
	472, 1379, 1762, 2233, 0, 1606, 0, 0, 1855, 943, 0, 0,
	898, 1577, 0, 1370, 0, 574, 575, 0, 0, 0, 0, 0,
	0, 0, 0, 408, 891, 0, 0, 0, 0, 1582, 405, 2379,
	0, 0, 0, 1593, 1894, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 454, 0, 0,
	0, 727, 0, 0, 800, 1128, 2445, 0, 0, 0, 224, 1839,
	0, 0, 577, 0, 0, 719, 0, 0, 0, 0, 0, 96,
	0, 0, 0, 0, 1908, 1912, 2020, 2678, 1146, 1138, 931, 0,
	1664, 0, 0, 0, 0, 1559, 0, 0, 0, 0, 0, 1536,
	0, 0, 0, 1809, 0, 0, 0, 0, 0, 0, 0, 2151,
	2152, 0, 0, 0, 1518, 0, 208, 102, 461, 954, 1352, 1353,
	1631, 0, 0, 477, 1359, 94, 1361, 0, 1847, 877, 2040, 0,
	0, 569, 0, 0, 0, 0, 854, 0, 0, 938, 0, 0,
	1996, 0, 0, 0, 0, 0, 0, 0, 0, 774, 0, 0,
	0, 0, 0, 2454, 2455, 2457, 0, 0, 0, 1335, 1336, 1337,
	0, 924, 925, 0, 0, 0, 366, 1709, 1710, 1711, 1404, 1714,
	0, 1059, 0, 384, 0, 0, 1274, 1083, 0, 873, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 579, 0, 0, 2213,
	1978, 1574, 1977, 2056, 148, 2296, 0, 0, 0, 0, 0, 0,
	0, 322, 0, 0, 394, 0, 0, 1154, 439, 1355, 2016, 0,
	0, 0, 1601, 0, 0, 2668, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2486,
	2487, 105, 2376, 2489, 0, 0, 1916, 2631, 1235, 0, 0, 0,
	0, 547, 1218, 0, 804, 0, 0, 0, 0, 0, 0, 0,
	0, 2064, 0, 0, 402, 0, 0, 0, 0, 0, 0, 19,
	67, 370, 1095, 1914, 0, 646, 647, 695, 0, 0, 308, 2459,
	2680, 0, 66, 0, 0, 0, 468, 2046, 1850, 0, 0, 0,
	0, 0, 786, 788, 2623, 1402, 0, 0, 1063, 2460, 0, 0,
	0, 1070, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 499, 906,
	0, 164, 0, 677, 0, 0, 0, 0, 0, 1058, 2633, 0,
	0, 0, 0, 0, 2386, 0, 0, 0, 0, 0, 0, 1677,
	0, 0, 2049, 0, 0, 1901, 0, 895, 0, 0, 2483, 0,
	0, 0, 0, 2366, 1493, 0, 0, 0, 2181, 0, 492, 0,
	0, 1141, 1756, 1935, 0, 0, 0, 0, 2558, 0, 0, 0,
	192, 527, 0, 0, 301, 0, 0, 0, 0, 211, 0, 0,
	1072, 0, 0, 0, 0, 0, 0, 0, 1837, 0, 0, 0,
	0, 0, 0, 705, 2399, 2107, 2530, 0, 0, 0, 0, 663,
	0, 0, 0, 551, 0, 0, 808, 0, 0, 0, 0, 330,
	0, 884, 0, 678, 679, 0, 1730, 2035, 0, 1180, 0, 0,
	0, 134, 135, 0, 0, 0, 0, 0, 0, 0, 563, 564,
	0, 0, 0, 1296, 1275, 0, 0, 0, 0, 167, 0, 0,
	619, 0, 0, 0, 1961, 0, 0, 0, 0, 2266, 2598, 0,
	0, 1801, 2443, 1460, 2542, 0, 0, 0, 0, 1476, 0, 1049,
	0, 912, 437, 914, 1375, 0, 2585, 0, 0, 0, 0, 2294,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 2031, 0, 0,
	2179, 0, 90, 497, 1592, 2150, 1774, 0, 1946, 0, 0, 0,
	0, 0, 0, 666, 0, 0, 0, 0, 0, 0, 0, 1089,
	0, 0, 0, 0, 1991, 1992, 1993, 0, 0, 0, 1234, 0,
	0, 0, 0, 1215, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2578, 0,
	202, 401, 410, 1071, 2134, 0, 0, 0, 885, 887, 888, 1177,
	1178, 798, 1314, 2450, 0, 0, 0, 0, 358, 1905, 0, 0,
	0, 1602, 449, 450, 0, 170, 179, 2135, 0, 0, 0, 828,
	0, 0, 0, 0, 0, 0, 0, 728, 0, 1463, 207, 0,
	0, 0, 0, 0, 0, 1290, 14, 0, 0, 2344, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 1980, 1356, 1357, 771,
	0, 0, 0, 210, 0, 0, 0, 0, 0, 0, 0, 1200,
	0, 0, 0, 51, 1015, 1040, 1090, 864, 1952, 0, 0, 0,
	0, 1482, 1737, 2021, 0, 0, 0, 0, 0, 1189, 0, 0,
	0, 1042, 513, 0, 696, 0, 0, 0, 0, 128, 977, 0,
	0, 0, 1698, 2159, 0, 0, 0, 1329, 0, 0, 0, 0,
	0, 0, 221, 0, 0, 0, 0, 0, 0, 1018, 0, 1436,
	0, 0, 0, 2257, 0, 0, 0, 0, 0, 0, 340, 0,
	129, 441, 0, 0, 0, 0, 0, 0, 0, 1419, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 835, 1815, 0, 0, 0,
	0, 0, 216, 218, 219, 2328, 714, 0, 0, 0, 0, 1619,
	0, 0, 0, 0, 685, 489, 2495, 0, 0, 0, 0, 1641,
	0, 1240, 2476, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 2502, 389, 0, 0, 0, 0, 0,
	154, 0, 0, 2236, 2299, 78, 0, 0, 2612, 0, 0, 0,
	0, 1075, 0, 0, 697, 698, 0, 0, 0, 0, 0, 0,
	601, 2052, 2109, 0, 0, 0, 0, 0, 0, 0, 1893, 0,
	0, 0, 0, 0, 0, 57, 59, 1869, 0, 0, 1076, 0,
	0, 0, 0, 1026, 1663, 2503, 993, 2669, 416, 0, 2414, 0,
	0, 0, 136, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	833, 0, 2540, 1501, 101, 531, 2239, 0, 1255, 0, 2415, 0,
	1650, 0, 0, 0, 2139, 0, 0, 0, 2636, 871, 1300, 1302,
	1713, 1715, 1716, 2177, 2309, 0, 1500, 0, 0, 2410, 1771, 2093,
	0, 0, 2492, 0, 0, 113, 856, 857, 1519, 1806, 537, 1819,
	2305, 0, 0, 1627, 261, 1237, 0, 0, 0, 0, 0, 1311,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 897, 0, 881, 2157, 676, 0, 0, 0,
	0, 0, 0, 1782, 2604, 2609, 0, 0, 2672, 0, 257, 259,
	260, 2327, 0, 0, 0, 0, 0, 2575, 0, 0, 2359, 0,
	1667, 1669, 1670, 1671, 1673, 1783, 1787, 1788, 1789, 2351, 0, 0,
	0, 939, 0, 1054, 0, 0, 0, 109, 2534, 2552, 2343, 0,
	0, 0, 0, 0, 0, 561, 562, 0, 2579, 840, 841, 0,
	2136, 0, 0, 0, 0, 0, 0, 0, 0, 2045, 1701, 0,
	0, 0, 0, 0, 2255, 1262, 0, 1479, 0, 0, 0, 4,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1985,
	0, 0, 0, 0, 0, 0, 391, 1853, 1854, 2053, 1651, 2356,
	0, 795, 0, 0, 1253, 0, 0, 0, 0, 0, 0, 144,
	0, 0, 180, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 2078, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 1681, 0, 0, 0, 2674, 0, 0, 0,
	0, 0, 0, 2507, 2593, 0, 1411, 1412, 1414, 0, 1557, 44,
	0, 0, 0, 1188, 0, 0, 0, 0, 0, 0, 0, 2436,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1221,
	1527, 0, 0, 0, 0, 0, 0, 2304, 0, 2162, 0, 0,
	0, 0, 2561, 0, 0, 0, 0, 0, 430, 0, 0, 970,
	1006, 0, 536, 0, 0, 0, 0, 0, 486, 0, 0, 0,
	0, 2242, 0, 2550, 0, 9, 1553, 0, 0, 0, 0, 0,
	648, 702, 721, 0, 0, 850, 852, 0, 0, 0, 0, 1258,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 496,
	1383, 1560, 0, 0, 0, 0, 0, 2047, 2048, 0, 1487, 43,
	0, 0, 1734, 1580, 45, 1474, 1475, 1735, 1832, 2198, 1965, 82,
	0, 0, 347, 0, 0, 2531, 2532, 0, 0, 0, 0, 1263,
	1267, 1315, 2306, 0, 0, 1633, 2562, 1021, 1023, 582, 0, 0,
	0, 855, 1827, 0, 1824, 0, 998, 999, 235, 1103, 0, 1818,
	1811, 0, 0, 0, 0, 2427, 0, 1962, 0, 0, 0, 0,
	103, 668, 0, 0, 0, 0, 0, 0, 0, 0, 172, 419,
	2113, 2145, 0, 0, 602, 0, 0, 0, 0, 0, 1570, 0,
	0, 0, 811, 0, 0, 1174, 1175, 0, 0, 0, 0, 0,
	379, 0, 830, 831, 0, 0, 0, 0, 0, 0, 707, 0,
	0, 0, 0, 0, 1863, 0, 2528, 0, 0, 0, 0, 0,
	0, 2444, 0, 0, 0, 0, 212, 32, 1158, 1160, 837, 2203,
	1369, 2566, 0, 1727, 1171, 2101, 0, 0, 334, 0, 1502, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 859, 2307, 0, 0,
	0, 0, 0, 0, 1408, 0, 0, 0, 0, 1464, 0, 0,
	2409, 169, 359, 1637, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 1121, 710, 2271, 0, 0, 1074, 1312, 2545, 542, 0, 0,
	0, 0, 314, 1248, 0, 0, 0, 2207, 0, 0, 107, 736,
	739, 742, 0, 0, 0, 0, 0, 2505, 0, 514, 1494, 0,
	0, 0, 1690, 0, 0, 0, 0, 0, 0, 0, 17, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2015,
	0, 0, 1198, 1888, 0, 360, 0, 0, 0, 0, 0, 0,
	0, 0, 1259, 1763, 0, 0, 0, 0, 0, 0, 1872, 0,
	566, 2673, 0, 0, 0, 0, 641, 311, 348, 0, 0, 0,
	1649, 1652, 1655, 0, 0, 618, 2230, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 276, 278, 0, 41, 0, 0, 0, 0,
	0, 0, 870, 2451, 1159, 0, 505, 0, 1638, 0, 0, 2209,
	2629, 0, 686, 1526, 1750, 2375, 0, 2120, 0, 1293, 0, 0,
	0, 0, 2350, 0, 0, 0, 2514, 0, 2429, 0, 0, 0,
	0, 0, 0, 0, 0, 352, 1529, 2681, 0, 8, 0, 0,
	0, 0, 0, 2043, 181, 796, 0, 0, 0, 0, 0, 0,
	0, 250, 251, 0, 440, 0, 0, 1738, 0, 0, 0, 0,
	0, 0, 0, 2112, 2661, 2336, 0, 88, 982, 2602, 0, 1471,
	0, 0, 0, 0, 0, 0, 761, 0, 2278, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 1391, 1755, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 1119, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 1781, 0, 0
};

static const uint32_t hyg_nickname_words_values[] = {
	0, 2, 2, 4, 6, 8, 11, 14, 16, 18, 23, 23,
	25, 27, 27, 16, 16, 16, 14, 29, 32, 32, 34, 0,
	37, 40, 40, 42, 44, 47, 47, 47, 49, 0, 0, 52,
	0, 49, 54, 2, 2, 56, 59, 54, 61, 63, 65, 63,
	63, 67, 73, 75, 78, 80, 84, 84, 84, 86, 4, 89,
	92, 94, 99, 6, 6, 102, 104, 106, 106, 108, 106, 110,
	112, 115, 117, 119, 121, 135, 138, 110, 143, 149, 115, 115,
	151, 153, 153, 155, 155, 153, 157, 159, 161, 6, 6, 157,
	75, 78, 73, 73, 163, 166, 169, 171, 169, 155, 155, 115,
	173, 175, 175, 177, 177, 179, 181, 183, 181, 185, 189, 191,
	195, 195, 197, 199, 195, 197, 202, 202, 204, 206, 209, 209,
	211, 214, 216, 216, 218, 220, 209, 204, 223, 225, 209, 228,
	230, 232, 228, 242, 247, 249, 179, 228, 252, 252, 179, 254,
	228, 258, 260, 179, 179, 179, 266, 268, 270, 272, 275, 279,
	282, 285, 289, 291, 268, 293, 270, 299, 270, 270, 268, 303,
	305, 4, 8, 308, 52, 0, 0, 0, 310, 310, 312, 310,
	310, 314, 314, 314, 316, 316, 318, 318, 320, 322, 324, 322,
	322, 63, 63, 326, 328, 330, 328, 328, 333, 335, 337, 328,
	328, 335, 333, 342, 344, 347, 350, 350, 350, 344, 350, 352,
	354, 354, 347, 356, 358, 356, 358, 360, 356, 363, 367, 369,
	373, 376, 376, 378, 380, 382, 384, 387, 389, 392, 395, 397,
	405, 405, 407, 412, 415, 417, 342, 420, 424, 427, 430, 432,
	430, 432, 342, 434, 342, 436, 439, 434, 434, 342, 342, 443,
	443, 446, 448, 450, 465, 465, 469, 469, 471, 473, 475, 479,
	484, 484, 486, 489, 494, 486, 496, 498, 494, 500, 502, 382,
	509, 511, 513, 515, 513, 515, 517, 520, 522, 524, 529, 531,
	533, 533, 533, 535, 535, 537, 539, 541, 539, 543, 509, 509,
	545, 545, 517, 175, 547, 549, 549, 551, 553, 557, 557, 559,
	562, 564, 566, 569, 571, 575, 577, 577, 579, 551, 575, 584,
	584, 584, 586, 588, 588, 590, 590, 592, 595, 597, 592, 600,
	595, 595, 595, 604, 606, 608, 610, 612, 614, 616, 618, 620,
	551, 622, 626, 628, 633, 635, 637, 642, 646, 626, 648, 646,
	626, 612, 614, 650, 652, 654, 656, 658, 660, 663, 665, 667,
	680, 682, 684, 682, 682, 686, 680, 688, 680, 693, 695, 699,
	682, 704, 707, 709, 711, 714, 707, 626, 717, 717, 719, 614,
	721, 723, 726, 728, 728, 730, 730, 732, 734, 736, 736, 738,
	740, 740, 740, 742, 742, 742, 744, 742, 746, 746, 746, 748,
	750, 752, 754, 756, 754, 754, 754, 758, 762, 765, 758, 768,
	770, 768, 772, 768, 768, 654, 744, 774, 776, 779, 604, 604,
	781, 748, 604, 604, 748, 748, 785, 772, 787, 789, 791, 794,
	797, 799, 801, 803, 803, 803, 805, 807, 809, 812, 816, 818,
	824, 830, 832, 834, 836, 838, 836, 836, 834, 843, 846, 848,
	843, 848, 843, 850, 850, 850, 850, 852, 854, 854, 854, 856,
	858, 858, 860, 856, 864, 866, 618, 869, 872, 872, 872, 874,
	877, 879, 879, 881, 885, 887, 887, 887, 887, 785, 889, 856,
	877, 877, 877, 891, 895, 897, 899, 901, 903, 899, 905, 905,
	905, 907, 907, 910, 915, 917, 917, 919, 910, 921, 895, 919,
	924, 895, 895, 926, 928, 928, 928, 197, 930, 932, 197, 934,
	936, 936, 938, 940, 943, 943, 943, 945, 952, 955, 960, 963,
	965, 965, 952, 967, 969, 971, 926, 975, 979, 982, 985, 989,
	991, 996, 998, 998, 998, 1000, 943, 943, 1002, 1005, 1007, 1009,
	1012, 1005, 1014, 1007, 496, 1016, 1018, 496, 1024, 1028, 486, 1031,
	1033, 1036, 498, 1040, 494, 1043, 494, 1045, 1049, 1051, 1054, 484,
	494, 494, 1031, 1057, 1061, 1063, 1065, 1067, 1067, 1069, 1071, 1067,
	1075, 1078, 1081, 1083, 1086, 1088, 1090, 1094, 1094, 1094, 1096, 1099,
	1099, 1101, 1101, 1103, 1105, 1107, 1110, 1110, 537, 537, 1112, 1112,
	1114, 1117, 1119, 1121, 996, 1123, 1123, 1123, 1125, 1125, 1125, 1127,
	1130, 1132, 1132, 1134, 1134, 1134, 1136, 1136, 1138, 1140, 1142, 1147,
	1149, 1149, 1149, 1149, 1149, 1151, 1154, 1156, 1158, 1160, 885, 885,
	885, 885, 1162, 1165, 1160, 1167, 1170, 1170, 1172, 1172, 1170, 1174,
	1176, 1178, 1180, 1178, 1182, 1178, 1178, 1186, 1191, 1194, 1196, 1199,
	155, 1201, 612, 1206, 612, 614, 1206, 728, 1138, 1208, 1213, 1216,
	726, 726, 1219, 614, 1140, 1221, 1219, 1224, 1229, 1232, 726, 1234,
	1237, 1237, 1239, 1242, 1242, 1244, 799, 1246, 1257, 1260, 1264, 1266,
	1269, 1271, 1273, 1273, 1271, 1275, 1273, 1176, 1277, 1280, 1284, 1286,
	1289, 1284, 1291, 1289, 1293, 1295, 1273, 1298, 1284, 1301, 1303, 1306,
	1301, 1308, 1311, 1313, 1317, 1320, 1322, 1326, 14, 1333, 1337, 1337,
	1339, 1339, 1339, 1341, 214, 1344, 1347, 1347, 1349, 1349, 1351, 1353,
	1353, 1355, 1360, 1364, 1366, 1368, 1371, 1373, 1351, 430, 1375, 1378,
	1380, 1382, 1384, 1378, 1388, 1380, 1391, 1394, 889, 1397, 1401, 1394,
	1375, 1403, 1403, 1405, 1408, 1413, 1413, 1413, 1415, 1418, 1418, 1418,
	1420, 1422, 1422, 1424, 1426, 1426, 1428, 1430, 1432, 1121, 1434, 1438,
	1438, 1440, 1438, 1438, 1440, 1442, 1442, 1444, 1446, 1446, 1448, 1347,
	1451, 1451, 1453, 1426, 1373, 1424, 1426, 1424, 1455, 520, 517, 511,
	430, 1457, 1459, 1293, 1293, 1462, 1466, 1466, 1468, 1470, 1470, 1472,
	1472, 1474, 1291, 1468, 1476, 1380, 650, 1479, 1479, 1479, 1481, 1484,
	1484, 1486, 1488, 1455, 1492, 1495, 1479, 1498, 1455, 1479, 1479, 1479,
	1479, 1484, 1500, 1500, 1500, 1502, 1504, 1506, 1506, 1508, 1508, 1510,
	1513, 1513, 1506, 1506, 1506, 1506, 1474, 1515, 324, 1515, 1518, 1521,
	1515, 324, 1523, 1523, 1525, 1528, 1531, 1531, 1531, 1533, 1535, 1537,
	1541, 1543, 1541, 1545, 1543, 1548, 1553, 1555, 1560, 1563, 1563, 1565,
	932, 1567, 1569, 1576, 1578, 1578, 1580, 1582, 1585, 1587, 1587, 1590,
	1592, 1595, 1595, 1592, 934, 1597, 1600, 1602, 1604, 1607, 1610, 1614,
	1614, 1616, 1619, 1621, 1624, 1626, 1619, 1619, 1628, 1630, 934, 934,
	932, 934, 1633, 932, 1595, 1635, 934, 1638, 934, 932, 1641, 1643,
	1646, 1649, 1633, 1652, 1655, 1659, 1661, 1664, 1560, 1666, 1563, 1668,
	1668, 1666, 1664, 1664, 1664, 1670, 1672, 1674, 1674, 1676, 1674, 1674,
	1679, 1681, 1683, 1679, 1679, 1679, 1685, 1685, 1687, 1690, 1693, 1695,
	1695, 1697, 473, 1700, 1700, 1697, 1702, 1702, 1700, 1704, 1679, 1679,
	1706, 1700, 541, 541, 1708, 1710, 1708, 1712, 1714, 1712, 1716, 1714,
	1718, 543, 1720, 494, 1722, 595, 1729, 1729, 1732, 1734, 1736, 1736,
	1738, 1428, 1738, 1740, 1742, 1740, 1742, 1744, 1748, 1710, 1751, 392,
	1755, 1758, 1758, 395, 1760, 1762, 1764, 1764, 1710, 1710, 395, 52,
	744, 742, 744, 1766, 1768, 1771, 1776, 1778, 1782, 742, 744, 742,
	1786, 1788, 1790, 1795, 1798, 1800, 1766, 1802, 1802, 1804, 1806, 1809,
	1812, 1812, 1814, 52, 1821, 104, 1823, 1826, 1823, 1828, 1830, 1832,
	1834, 1832, 1836, 1840, 1843, 1845, 1847, 1850, 1854, 1856, 1821, 1854,
	1543, 1858, 1858, 1543, 0, 1826, 744, 1860, 1862, 1860, 1862, 1826,
	1832, 1826, 584, 1864, 1864, 1856, 1834, 1834, 1834, 1856, 202, 202,
	1866, 1353, 1353, 1812, 1868, 1683, 1868, 1868, 1870, 1874, 1876, 1878,
	1881, 1884, 1876, 1887, 1891, 1893, 1893, 1893, 717, 934, 934, 1895,
	1897, 1446, 1446, 1812, 1812, 1812, 1899, 1899, 1901, 1915, 1919, 1923,
	1845, 1925, 663, 316, 744, 1925, 1927, 1929, 1927, 1776, 1932, 1866,
	1934, 1937, 1932, 1845, 1939, 1545, 1543, 1543, 1943, 1949, 1952, 1949,
	1954, 1958, 1961, 1965, 1965, 1968, 1866, 1866, 1970, 774, 1974, 1866,
	1977, 1981, 1985, 1172, 1182, 1987, 1989, 1995, 1172, 1997, 1866, 1174,
	2001, 2001, 1174, 2003, 2005, 1172, 2007, 2009, 2012, 2005, 2014, 2007,
	2016, 2018, 2016, 2018, 2016, 2020, 2022, 2022, 2025, 2027, 2027, 2029,
	2032, 2034, 2036, 2040, 2032, 2044, 2047, 2049, 2051, 2053, 2034, 432,
	1891, 1970, 2027, 2055, 2055, 2057, 2057, 2059, 2032, 2012, 595, 23,
	1580, 2063, 2065, 2067, 551, 2071, 2073, 595, 2077, 2082, 2085, 2087,
	2089, 2087, 577, 2092, 2085, 2094, 2094, 584, 2096, 2098, 2094, 586,
	65, 586, 2101, 586, 2063, 586, 2063, 2104, 586, 586, 2107, 2111,
	586, 2063, 595, 2063, 2071, 1000, 586, 2113, 2115, 2113, 2115, 2115,
	748, 604, 2117, 2117, 2117, 2119, 1580, 1580, 1105, 799, 2121, 2121,
	2123, 2123, 2125, 597, 730, 730, 2128, 2131, 734, 730, 2133, 734,
	734, 2137, 744, 746, 746, 2140, 2142, 2144, 785, 744, 742, 2149,
	785, 604, 2151, 779, 2153, 680, 2151, 693, 2158, 2160, 707, 2163,
	2163, 2163, 2165, 2165, 2165, 1809, 2167, 2169, 2169, 2171, 2174, 2176,
	2176, 2178, 2180, 2180, 2180, 2180, 2182, 2184, 2188, 2174, 2191, 2193,
	2195, 2191, 2198, 2191, 2191, 2201, 2203, 2206, 2182, 2208, 2210, 2214,
	2217, 2221, 2227, 2229, 2233, 2242, 2244, 2246, 1602, 2251, 1007, 2253,
	2201, 2255, 2263, 2266, 2269, 2271, 2242, 1576, 2269, 2274, 1014, 2276,
	2279, 2281, 2281, 2208, 2283, 2283, 2285, 2285, 2287, 2290, 2292, 748,
	515, 484, 6, 2294, 2300, 494, 498, 498, 494, 498, 2283, 2303,
	2303, 2305, 484, 2305, 498, 2307, 2310, 2318, 2320, 2318, 577, 2323,
	1178, 2326, 1054, 2328, 2334, 326, 2338, 2341, 2343, 2343, 1158, 484,
	484, 2345, 2347, 2347, 2347, 2347, 2347, 2349, 171, 2351, 2087, 897,
	2355, 2359, 2201, 2362, 635, 635, 637, 2364, 620, 2366, 2374, 2376,
	2349, 2382, 2387, 2349, 2387, 2191, 2349, 2191, 2390, 2393, 2395, 2395,
	2397, 2397, 2399, 2401, 719, 2404, 2406, 2408, 2410, 2412, 2414, 2418,
	2418, 2420, 2423, 2347, 2425, 2425, 1453, 2427, 1453, 2429, 2427, 2399,
	2397, 2434, 2434, 2436, 1502, 1502, 2418, 2425, 2397, 719, 2440, 2440,
	2442, 2318, 115, 494, 2444, 1061, 2446, 2448, 1430, 2450, 2452, 2452,
	2454, 2454, 2456, 2460, 2462, 2460, 2464, 2466, 2468, 2472, 2468, 2474,
	2462, 2462, 2466, 2476, 2444, 2478, 2481, 2483, 2483, 1472, 1472, 2485,
	173, 2487, 2489, 2491, 2494, 2489, 2496, 2496, 1081, 2498, 2500, 2502,
	2510, 2515, 2518, 2521, 2523, 2526, 606, 2528, 2528, 2521, 2521, 2530,
	2530, 2532, 2534, 2538, 2474, 1455, 1479, 1455, 2541, 2462, 2544, 2544,
	2462, 1455, 2532, 2546, 2549, 1479, 1455, 1498, 1479, 2466, 2553, 2555,
	2563, 2565, 2563, 2567, 2444, 2572, 2574, 2444, 2500, 2444, 2574, 2442,
	2576, 2500, 2574, 2494, 2500, 2444, 2553, 2565, 2578, 2580, 2444, 2521,
	2521, 2582, 2584, 2587, 2446, 2589, 2592, 2594, 2446, 2597, 2600, 2603,
	2446, 2587, 2605, 2553, 2481, 2608, 2494, 2494, 2580, 2611, 2613, 2616,
	2618, 2620, 1670, 2613, 2620, 2622, 2624, 2616, 2627, 2629, 2631, 2635,
	2620, 2637, 2640, 2613, 2620, 2643, 2629, 2646, 1670, 2648, 2650, 2648,
	2648, 2654, 2659, 2661, 2663, 2661, 2659, 2665, 2485, 2667, 2450, 2450,
	350, 2669, 2672, 2675, 2679, 2681, 562, 2341, 564, 2681, 2683, 569,
	903, 354, 2667, 2667, 2446, 1455, 2686, 2690, 2693, 2695, 2699, 2699,
	2701, 2705, 652, 2693, 1430, 2708, 2708, 2708, 2710, 2444, 1067, 2712,
	1043, 2444, 2444, 2710, 2715, 2715, 2717, 2695, 2708, 2719, 2721, 2717,
	2723, 2723, 1069, 1069, 2725, 2727, 2730, 901, 903, 2712, 2734, 2712,
	2734, 1043, 2736, 2444, 2738, 2736, 2738, 2719, 2699, 2341, 2708, 879,
	877, 2572, 2572, 2740, 2744, 2476, 2476, 2746, 2476, 2476, 2485, 2749,
	2752, 2754, 2756, 2758, 2760, 2758, 2763, 2765, 2765, 2763, 2767, 2769,
	2476, 2476, 2771, 2773, 2776, 2744, 2779, 1714, 1716, 2781, 230, 2783,
	230, 2785, 1160, 258, 2788, 2269, 2790, 2793, 2796, 2798, 2800, 2800,
	2802, 2804, 2809, 2802, 1714, 1718, 2811, 2814, 2814, 2816, 604, 2821,
	2824, 2826, 2831, 1738, 2836, 2838, 2840, 2842, 2844, 2848, 2853, 2858,
	2128, 2861, 2865, 2868, 750, 750, 2872, 732, 2874, 2876, 59, 2878,
	732, 738, 2140, 2872, 738, 738, 2140, 2872, 2881, 1119, 2884, 2887,
	223, 310, 312, 310, 312, 2889, 2894, 2894, 2896, 2896, 2898, 310,
	2901, 106, 2904, 2906, 2908, 2910, 2343, 2913, 108, 2916, 2918, 2918,
	2916, 2904, 2920, 2922, 2922, 2924, 2924, 2922, 2920, 2926, 2926, 797,
	799, 2928, 2930, 2930, 2932, 799, 2932, 797, 799, 2934, 2934, 2936,
	2938, 2943, 2943, 2945, 2949, 2952, 2954, 2958, 2961, 2963, 2961, 2961,
	2961, 2965, 2965, 2965, 2967, 2967, 2969, 2462, 2462, 2971, 2973, 2973,
	2975, 1987, 1985, 1987, 430, 1457, 430, 2971, 2969, 2979, 2981, 2986,
	2988, 2991, 2824, 2824, 2993, 2996, 3001, 2326, 3004, 3006, 1178, 3009,
	155, 2991, 3011, 3011, 2991, 2991, 2824, 3013, 3016, 3018, 3016, 3023,
	3023, 1626, 1457, 430, 1457, 3025, 3025, 3025, 3027, 3004, 1180, 1760,
	3030, 3032, 3034, 3034, 3036, 2276, 2485, 721, 3039, 3039, 663, 1105,
	779, 779, 531, 3041, 3043, 3046, 3048, 3051, 3053, 3053, 3055, 3058,
	2227, 3051, 25, 27, 2752, 2771, 2754, 3060, 3060, 3062, 3062, 2752,
	384, 3065, 3065, 1432, 3065, 3067, 3071, 2876, 3073, 1681, 3076, 3079,
	3082, 3071, 3084, 3084, 2876, 2191, 2362, 3086, 3089, 3092, 3094, 3096,
	3098, 3101, 3092, 3096, 3103, 3108, 3111, 2444, 934, 1628, 934, 932,
	3114, 3101, 2444, 3117, 3122, 3126, 3129, 3134, 3137, 3139, 3101, 3137,
	2648, 3145, 3149, 3145, 3151, 3153, 529, 3159, 3149, 3162, 3164, 665,
	3167, 3167, 3169, 3171, 3169, 3169, 3174, 3176, 3178, 3181, 3181, 3183,
	3183, 3185, 3188, 3191, 3176, 3193, 3195, 3199, 3199, 3193, 3201, 646,
	3203, 3206, 3208, 3210, 3214, 3217, 3193, 3178, 3219, 3223, 3226, 3230,
	3230, 3232, 3232, 3234, 3234, 3234, 3236, 3236, 3234, 3238, 3238, 3238,
	3240, 3240, 3242, 3245, 3247, 320, 3247, 3247, 648, 648, 3249, 3249,
	3251, 3256, 3258, 3260, 3264, 3268, 3270, 3273, 3279, 3282, 3285, 3287,
	618, 618, 110, 3290, 752, 3240, 3292, 3295, 3298, 3301, 3303, 3306,
	3308, 356, 3310, 356, 367, 1866, 432, 3315, 3315, 3317, 3317, 3317,
	3315, 652, 3298, 719, 513, 513, 3319, 3319, 3321, 3321, 3323, 3325,
	3327, 3329, 3329, 3331, 3335, 3323, 3323, 3337, 3327, 3341, 3329, 3329,
	3343, 3345, 3347, 3345, 3341, 728, 728, 498, 728, 3350, 744, 551,
	1866, 3335, 3335, 1974, 1380, 1380, 3353, 3353, 3355, 1758, 1170, 1170,
	1138, 3357, 3357, 1170, 3359, 3359, 3355, 1521, 3362, 770, 3365, 3365,
	3367, 3369, 3371, 3373, 3367, 3369, 3367, 3367, 3376, 3379, 3382, 3386,
	3388, 3391, 1147, 3393, 3395, 3395, 3397, 3388, 3399, 3403, 3406, 3408,
	1147, 3413, 3413, 3413, 3416, 3418, 693, 693, 3420, 693, 3423, 3426,
	704, 3418, 3418, 3429, 3355, 3355, 3355, 3431, 726, 3433, 3436, 3287,
	3429, 3438, 3438, 3440, 3429, 717, 3285, 3285, 3285, 3443, 3285, 3447,
	3447, 3449, 3321, 3321, 3452, 3452, 3454, 3454, 3456, 3456, 2932, 3458,
	3458, 3458, 3460, 3465, 2620, 2635, 3468, 3471, 3473, 3475, 3480, 3483,
	3485, 3488, 270, 270, 291, 320, 3490, 3495, 924, 3497, 856, 924,
	3495, 3502, 924, 3505, 3507, 3509, 3513, 3488, 3086, 270, 2620, 2620,
	2622, 3517, 3519, 2446, 3524, 2620, 2622, 2629, 2622, 3527, 3531, 3531,
	3531, 3533, 3544, 3547, 61, 2446, 3553, 3557, 3559, 3561, 3564, 3566,
	3569, 707, 709, 3557, 3571, 3571, 268, 3573, 3580, 3582, 3582, 2611,
	2448, 3584, 3588, 3591, 3593, 3602, 3605, 3607, 3609, 3588, 3588, 3613,
	272, 270, 3615, 291, 3618, 3620, 3622, 3624, 3627, 3483, 3629, 3631,
	965, 3507, 3507, 3507, 2952, 3634, 3634, 3634, 2063, 2952, 376, 380,
	1337, 1413, 3637, 1337, 1415, 1337, 1337, 1337, 1337, 3559, 3249, 3640,
	3642, 3645, 3642, 3648, 3650, 3652, 3654, 3654, 3640, 3657, 3648, 3317,
	3659, 3661, 3666, 3670, 3672, 3675, 3677, 3670, 3679, 3681, 3684, 3686,
	2838, 1424, 1426, 1762, 3659, 3684, 3689, 3689, 3691, 3695, 3698, 3702,
	3704, 3452, 3707, 656, 3711, 3716, 3719, 3723, 3725, 3622, 3723, 3725,
	608, 3727, 3732, 608, 610, 3737, 3740, 3740, 1451, 3742, 3744, 3744,
	3746, 3748, 3751, 3753, 3751, 3702, 3755, 3757, 3757, 3759, 3762, 3762,
	1504, 3629, 960, 3765, 3767, 852, 852, 852, 3769, 3765, 3765, 3769,
	3771, 3771, 2347, 3773, 3775, 3778, 3780, 2349, 3780, 3778, 2425, 3773,
	3773, 3773, 3782, 3787, 3789, 3792, 1043, 2734, 1626, 515, 1043, 1626,
	3795, 515, 547, 547, 3798, 515, 3802, 1043, 3792, 3808, 3810, 3808,
	3810, 3808, 3812, 3812, 3814, 3814, 3816, 3816, 3818, 3818, 3820, 3823,
	3823, 3825, 1504, 1504, 1504, 3827, 3827, 3771, 99, 3829, 3831, 3834,
	3834, 3836, 3839, 658, 663, 618, 1428, 1000, 3841, 1132, 3843, 3843,
	1373, 1937, 1937, 3845, 1049, 543, 543, 3847, 3847, 3847, 1937, 1937,
	3753, 326, 3849, 3851, 3245, 3849, 3854, 3857, 3859, 3859, 3859, 3861,
	3861, 3863, 3863, 1132, 1242, 3865, 3865, 3865, 3285, 3867, 3867
};

const HygWordlist hyg_nickname_words = {
	hyg_nickname_words_words, hyg_nickname_words_offsets, hyg_nickname_words_slots, 8191, 2687, 14,
	hyg_nickname_words_values, NULL, NULL
};

/* the number of groups, then the groups */
extern const uint16_t hyg_nickname_groups_of[];
const uint16_t hyg_nickname_groups_of[] = {
	1, 21, 1, 188, 1, 33, 1, 185, 2, 197, 199, 2, 33, 206, 1, 580,
	1, 247, 4, 246, 247, 248, 249, 1, 246, 1, 248, 1, 249, 2, 206, 254,
	1, 207, 2, 110, 261, 2, 22, 185, 1, 186, 1, 376, 2, 185, 376, 1,
	187, 2, 21, 22, 1, 22, 1, 677, 2, 189, 677, 1, 189, 1, 820, 1,
	252, 1, 991, 5, 507, 508, 509, 510, 511, 1, 510, 2, 507, 511, 1, 511,
	3, 33, 384, 508, 1, 34, 2, 782, 845, 2, 33, 384, 1, 239, 4, 779,
	780, 840, 841, 2, 56, 507, 1, 841, 1, 840, 1, 671, 1, 672, 1, 962,
	2, 672, 963, 1, 979, 1, 780, 1, 779, 13, 56, 57, 278, 279, 417, 418,
	419, 507, 581, 671, 779, 840, 841, 2, 279, 581, 4, 56, 278, 507, 962, 5,
	57, 279, 418, 581, 963, 1, 417, 1, 419, 1, 509, 1, 190, 1, 583, 1,
	582, 1, 507, 2, 582, 583, 2, 191, 335, 1, 191, 1, 335, 1, 584, 1,
	192, 1, 585, 1, 12, 1, 277, 1, 914, 3, 193, 277, 809, 1, 809, 3,
	193, 277, 914, 1, 978, 1, 193, 2, 193, 506, 1, 673, 1, 947, 2, 277,
	506, 1, 674, 2, 194, 586, 1, 349, 1, 194, 1, 815, 2, 349, 586, 1,
	195, 2, 12, 343, 1, 343, 1, 587, 9, 12, 343, 344, 345, 488, 587, 674,
	947, 976, 4, 12, 343, 488, 587, 1, 345, 2, 1, 12, 1, 344, 3, 12,
	343, 488, 1, 488, 5, 1, 12, 488, 587, 620, 1, 505, 1, 676, 1, 13,
	2, 13, 505, 3, 12, 14, 343, 2, 13, 415, 2, 14, 416, 3, 13, 332,
	505, 1, 772, 1, 14, 5, 14, 333, 588, 772, 830, 3, 771, 829, 930, 1,
	976, 2, 196, 217, 1, 199, 1, 197, 1, 198, 1, 512, 1, 707, 1, 878,
	1, 988, 1, 200, 1, 201, 1, 409, 1, 322, 2, 203, 589, 1, 203, 1,
	589, 4, 203, 322, 589, 678, 1, 35, 2, 65, 515, 2, 679, 680, 1, 65,
	1, 679, 1, 805, 1, 64, 1, 678, 2, 285, 286, 3, 64, 285, 286, 1,
	425, 3, 204, 590, 885, 2, 204, 590, 1, 204, 1, 885, 1, 590, 1, 654,
	2, 152, 654, 1, 152, 2, 105, 869, 2, 105, 613, 1, 613, 7, 35, 66,
	67, 287, 441, 442, 513, 1, 66, 4, 67, 287, 441, 513, 2, 441, 513, 1,
	287, 2, 35, 67, 3, 67, 287, 513, 2, 66, 442, 2, 10, 34, 1, 767,
	1, 262, 1, 36, 2, 36, 477, 3, 35, 476, 514, 2, 35, 310, 1, 310,
	1, 514, 14, 29, 31, 32, 33, 37, 38, 39, 40, 41, 186, 214, 311, 508,
	537, 3, 30, 34, 210, 1, 311, 1, 508, 1, 312, 3, 781, 782, 783, 4,
	29, 31, 32, 33, 1, 601, 2, 10, 601, 4, 844, 845, 846, 847, 1, 10,
	1, 796, 1, 264, 1, 385, 6, 10, 385, 409, 601, 796, 921, 1, 591, 1,
	323, 1, 165, 1, 490, 2, 205, 323, 1, 919, 1, 906, 4, 40, 300, 439,
	491, 1, 655, 1, 491, 1, 682, 1, 681, 1, 955, 1, 206, 1, 254, 1,
	227, 1, 205, 1, 183, 1, 471, 1, 120, 3, 120, 272, 907, 1, 853, 2,
	812, 867, 1, 812, 1, 813, 2, 866, 867, 1, 867, 3, 119, 470, 592, 1,
	592, 1, 119, 4, 119, 379, 470, 592, 1, 121, 1, 593, 1, 889, 1, 797,
	2, 408, 593, 1, 118, 2, 118, 593, 3, 118, 408, 593, 1, 2, 1, 136,
	1, 176, 1, 774, 1, 770, 1, 769, 1, 869, 1, 849, 1, 594, 3, 120,
	400, 496, 1, 496, 4, 400, 401, 496, 594, 1, 400, 1, 122, 4, 122, 378,
	401, 594, 3, 272, 378, 853, 1, 870, 1, 852, 1, 890, 1, 642, 1, 876,
	1, 850, 1, 928, 2, 53, 207, 1, 862, 1, 896, 12, 68, 69, 70, 282,
	284, 422, 423, 424, 516, 517, 518, 898, 1, 68, 1, 283, 1, 518, 1, 424,
	4, 68, 282, 423, 517, 1, 69, 3, 69, 283, 518, 4, 69, 283, 424, 518,
	2, 70, 284, 1, 70, 1, 284, 2, 70, 422, 2, 70, 516, 1, 833, 1,
	62, 1, 652, 2, 596, 632, 1, 23, 1, 24, 1, 123, 1, 51, 1, 124,
	1, 125, 1, 299, 1, 126, 1, 19, 1, 18, 1, 127, 1, 3, 1, 52,
	1, 935, 1, 868, 1, 811, 3, 129, 130, 595, 2, 305, 306, 2, 127, 305,
	1, 128, 1, 129, 1, 959, 1, 861, 2, 2, 3, 1, 149, 3, 3, 215,
	306, 1, 984, 1, 810, 1, 886, 2, 810, 886, 2, 239, 240, 1, 826, 1,
	825, 1, 596, 1, 683, 1, 72, 1, 71, 2, 635, 903, 3, 71, 449, 504,
	1, 684, 5, 288, 289, 449, 450, 792, 5, 71, 288, 449, 504, 684, 1, 289,
	1, 792, 1, 450, 1, 685, 4, 71, 288, 289, 504, 2, 72, 503, 1, 503,
	1, 819, 1, 597, 1, 223, 1, 522, 1, 73, 1, 598, 3, 73, 74, 492,
	1, 74, 2, 73, 74, 2, 36, 208, 1, 316, 2, 66, 73, 1, 964, 1,
	985, 3, 26, 36, 208, 1, 84, 1, 75, 1, 208, 3, 160, 187, 302, 1,
	599, 1, 864, 1, 434, 1, 794, 1, 778, 1, 520, 2, 16, 17, 4, 16,
	17, 325, 599, 1, 17, 1, 325, 1, 686, 2, 17, 325, 1, 15, 1, 478,
	1, 521, 1, 506, 1, 6, 1, 7, 1, 933, 1, 308, 2, 80, 308, 1,
	309, 6, 76, 77, 478, 497, 498, 499, 2, 369, 370, 4, 76, 497, 498, 499,
	2, 76, 497, 1, 687, 1, 354, 1, 76, 1, 77, 3, 77, 369, 498, 3,
	76, 842, 933, 2, 76, 370, 2, 842, 933, 3, 76, 497, 687, 1, 499, 4,
	80, 81, 82, 83, 1, 83, 1, 37, 1, 970, 2, 290, 688, 1, 816, 1,
	600, 2, 888, 961, 1, 990, 1, 351, 1, 921, 5, 10, 264, 409, 601, 906,
	3, 10, 264, 409, 2, 601, 688, 1, 688, 2, 9, 600, 3, 99, 327, 611,
	2, 10, 600, 1, 5, 3, 264, 409, 921, 1, 105, 2, 10, 264, 2, 264,
	906, 3, 78, 602, 603, 1, 228, 1, 817, 1, 433, 1, 229, 1, 230, 3,
	230, 380, 433, 2, 380, 602, 2, 78, 603, 1, 992, 2, 228, 479, 1, 480,
	1, 380, 3, 78, 230, 602, 1, 877, 2, 38, 194, 1, 38, 1, 79, 1,
	786, 1, 835, 2, 774, 775, 1, 368, 1, 884, 2, 612, 811, 1, 475, 1,
	474, 1, 689, 1, 82, 1, 80, 2, 80, 81, 1, 81, 1, 971, 1, 690,
	1, 365, 1, 407, 1, 406, 4, 281, 330, 429, 524, 1, 168, 1, 250, 2,
	784, 785, 1, 785, 1, 784, 1, 231, 1, 843, 2, 331, 953, 1, 953, 2,
	84, 85, 1, 167, 1, 55, 1, 405, 1, 915, 1, 148, 1, 806, 3, 55,
	823, 824, 4, 364, 472, 473, 604, 2, 472, 604, 1, 364, 2, 364, 473, 1,
	604, 4, 523, 524, 825, 826, 1, 524, 4, 23, 331, 406, 523, 2, 24, 826,
	2, 825, 928, 1, 691, 2, 24, 407, 4, 23, 406, 523, 525, 2, 523, 524,
	1, 525, 2, 23, 24, 1, 938, 2, 331, 336, 1, 330, 1, 331, 10, 85,
	232, 269, 292, 383, 426, 427, 509, 526, 784, 2, 86, 526, 3, 85, 269, 526,
	1, 426, 2, 85, 526, 1, 232, 1, 85, 1, 86, 1, 427, 2, 85, 232,
	3, 91, 225, 381, 1, 270, 2, 269, 270, 1, 269, 1, 382, 1, 91, 2,
	85, 91, 2, 85, 269, 1, 87, 2, 451, 452, 1, 605, 2, 348, 848, 1,
	790, 3, 87, 451, 848, 2, 348, 790, 1, 88, 3, 88, 452, 605, 6, 87,
	88, 348, 451, 452, 605, 3, 25, 28, 93, 1, 93, 1, 237, 2, 448, 481,
	2, 466, 475, 1, 466, 1, 692, 1, 89, 1, 527, 4, 89, 296, 297, 926,
	3, 89, 528, 982, 1, 413, 1, 414, 2, 528, 606, 1, 606, 1, 982, 2,
	25, 28, 1, 26, 1, 25, 1, 529, 3, 25, 448, 530, 2, 26, 208, 2,
	25, 293, 2, 26, 27, 3, 25, 28, 293, 1, 28, 1, 27, 2, 529, 530,
	4, 25, 28, 293, 607, 1, 294, 2, 93, 607, 1, 94, 1, 958, 1, 804,
	1, 766, 1, 765, 1, 983, 1, 53, 1, 153, 3, 465, 776, 958, 1, 29,
	1, 30, 1, 537, 1, 846, 1, 608, 2, 606, 777, 1, 667, 1, 776, 1,
	265, 1, 768, 2, 767, 768, 3, 238, 239, 240, 1, 860, 1, 92, 1, 532,
	1, 724, 1, 916, 2, 91, 92, 1, 95, 2, 90, 531, 1, 90, 1, 531,
	3, 265, 635, 917, 2, 95, 265, 2, 265, 345, 1, 903, 1, 693, 1, 875,
	1, 180, 1, 295, 1, 447, 2, 4, 447, 1, 836, 2, 200, 202, 2, 202,
	916, 1, 202, 1, 609, 2, 260, 261, 2, 533, 534, 1, 694, 1, 675, 1,
	534, 3, 1, 674, 675, 1, 350, 1, 1, 2, 0, 259, 4, 0, 111, 259,
	260, 1, 260, 4, 293, 308, 310, 371, 2, 96, 97, 1, 96, 1, 533, 1,
	610, 6, 6, 97, 315, 533, 534, 610, 1, 337, 1, 256, 1, 251, 2, 610,
	612, 1, 377, 2, 376, 377, 1, 925, 2, 6, 271, 1, 271, 2, 271, 273,
	1, 695, 1, 99, 2, 611, 990, 2, 99, 695, 3, 99, 327, 489, 1, 328,
	2, 99, 327, 1, 314, 2, 5, 268, 1, 267, 1, 4, 1, 100, 2, 6,
	902, 1, 696, 2, 6, 7, 2, 6, 411, 1, 612, 2, 7, 412, 2, 902,
	925, 2, 411, 534, 2, 41, 535, 3, 41, 313, 535, 1, 41, 2, 313, 535,
	1, 98, 1, 315, 1, 97, 1, 276, 1, 101, 1, 238, 2, 238, 239, 1,
	255, 1, 372, 1, 937, 1, 536, 2, 32, 210, 2, 32, 312, 1, 210, 1,
	211, 2, 32, 209, 1, 102, 1, 209, 1, 847, 1, 32, 1, 104, 1, 106,
	1, 107, 1, 103, 1, 834, 1, 334, 1, 538, 6, 7, 48, 94, 112, 124,
	153, 2, 352, 353, 1, 352, 1, 353, 1, 880, 1, 957, 1, 697, 1, 698,
	3, 105, 410, 869, 2, 106, 538, 3, 105, 613, 869, 2, 105, 410, 1, 257,
	1, 950, 1, 966, 1, 699, 1, 700, 2, 494, 804, 4, 20, 403, 494, 614,
	1, 362, 3, 20, 402, 403, 3, 18, 362, 539, 1, 403, 1, 20, 4, 19,
	20, 403, 614, 2, 18, 402, 1, 614, 1, 402, 1, 701, 1, 539, 2, 18,
	362, 2, 702, 944, 1, 493, 6, 0, 616, 617, 703, 913, 937, 1, 951, 2,
	615, 616, 1, 703, 1, 617, 1, 615, 1, 704, 1, 394, 3, 1, 22, 234,
	2, 912, 913, 1, 234, 1, 0, 2, 1, 212, 3, 1, 212, 234, 1, 212,
	1, 393, 1, 233, 1, 943, 1, 705, 1, 858, 1, 54, 1, 618, 3, 615,
	616, 618, 1, 900, 1, 108, 2, 108, 540, 2, 101, 109, 2, 481, 541, 3,
	529, 540, 541, 1, 706, 1, 619, 1, 481, 1, 540, 1, 940, 13, 0, 1,
	54, 110, 111, 259, 261, 404, 405, 542, 620, 621, 929, 3, 110, 260, 261, 3,
	1, 620, 707, 1, 620, 1, 929, 1, 110, 2, 259, 261, 1, 542, 2, 296,
	297, 1, 253, 3, 0, 111, 912, 5, 0, 259, 900, 912, 922, 2, 0, 494,
	1, 494, 3, 404, 413, 414, 2, 1, 55, 3, 113, 494, 495, 2, 113, 495,
	1, 111, 3, 296, 297, 392, 2, 89, 114, 3, 55, 822, 927, 3, 54, 262,
	936, 1, 823, 1, 822, 5, 54, 253, 262, 404, 542, 1, 404, 3, 55, 405,
	621, 1, 543, 1, 621, 1, 112, 1, 949, 2, 54, 708, 1, 708, 1, 936,
	1, 831, 1, 832, 1, 622, 2, 115, 622, 1, 296, 1, 922, 2, 482, 483,
	1, 116, 1, 709, 3, 117, 623, 624, 3, 116, 623, 709, 2, 623, 624, 1,
	482, 1, 624, 1, 483, 1, 117, 1, 710, 1, 115, 3, 115, 116, 117, 1,
	266, 1, 918, 3, 272, 273, 907, 1, 904, 3, 118, 266, 918, 4, 120, 272,
	273, 907, 2, 272, 273, 1, 379, 1, 711, 2, 379, 712, 1, 712, 1, 713,
	1, 956, 2, 266, 918, 2, 118, 266, 2, 266, 390, 3, 266, 390, 956, 1,
	408, 1, 715, 1, 714, 1, 544, 1, 920, 1, 625, 1, 905, 2, 516, 593,
	2, 51, 213, 1, 213, 3, 51, 125, 299, 2, 18, 19, 1, 967, 1, 716,
	4, 127, 305, 307, 716, 1, 306, 1, 898, 4, 68, 282, 387, 519, 1, 519,
	2, 387, 920, 1, 717, 1, 718, 1, 702, 1, 240, 2, 305, 307, 1, 952,
	1, 942, 1, 842, 1, 31, 1, 545, 3, 58, 899, 908, 2, 899, 908, 1,
	58, 1, 626, 2, 436, 545, 2, 58, 435, 1, 339, 2, 545, 626, 1, 899,
	1, 719, 3, 44, 99, 135, 2, 42, 44, 3, 43, 99, 135, 5, 788, 790,
	791, 792, 817, 1, 789, 3, 42, 44, 546, 8, 43, 99, 135, 326, 327, 489,
	695, 990, 1, 42, 1, 44, 4, 99, 135, 326, 327, 1, 546, 1, 961, 7,
	42, 131, 337, 338, 546, 807, 863, 2, 42, 337, 2, 42, 546, 1, 43, 2,
	807, 863, 1, 627, 2, 131, 338, 1, 131, 1, 547, 1, 132, 1, 548, 2,
	56, 278, 1, 581, 1, 57, 5, 20, 79, 82, 119, 147, 2, 10, 134, 1,
	134, 1, 628, 2, 601, 628, 7, 79, 119, 147, 379, 592, 812, 889, 1, 629,
	2, 318, 391, 2, 814, 815, 1, 359, 5, 10, 264, 601, 796, 921, 3, 10,
	264, 906, 2, 10, 409, 1, 640, 1, 647, 1, 489, 1, 59, 1, 60, 3,
	401, 828, 864, 3, 435, 436, 827, 2, 350, 351, 1, 775, 1, 378, 7, 58,
	59, 274, 397, 548, 549, 630, 1, 549, 5, 59, 191, 396, 548, 549, 4, 60,
	61, 397, 630, 2, 396, 397, 2, 59, 191, 1, 932, 1, 214, 1, 63, 1,
	837, 2, 62, 720, 1, 484, 1, 485, 1, 631, 1, 632, 1, 720, 3, 62,
	631, 632, 1, 133, 2, 59, 61, 1, 61, 1, 274, 1, 777, 4, 274, 335,
	837, 932, 1, 721, 3, 484, 485, 630, 1, 633, 1, 636, 1, 11, 1, 45,
	1, 172, 1, 241, 1, 722, 1, 634, 3, 135, 467, 634, 1, 467, 1, 635,
	1, 723, 1, 399, 3, 135, 326, 723, 1, 135, 1, 917, 1, 244, 2, 871,
	872, 1, 948, 1, 550, 1, 638, 1, 931, 1, 292, 2, 291, 292, 1, 725,
	1, 828, 1, 827, 1, 398, 7, 290, 291, 479, 480, 817, 827, 828, 4, 228,
	291, 827, 931, 2, 290, 828, 2, 97, 228, 1, 137, 2, 136, 486, 1, 486,
	1, 726, 1, 727, 1, 138, 3, 95, 138, 887, 2, 95, 635, 2, 95, 887,
	1, 798, 2, 95, 399, 3, 95, 399, 635, 1, 865, 7, 11, 263, 725, 795,
	865, 934, 972, 1, 866, 1, 872, 4, 11, 263, 398, 948, 1, 263, 1, 47,
	1, 48, 1, 795, 1, 972, 1, 326, 2, 45, 139, 1, 728, 2, 139, 637,
	1, 139, 2, 45, 46, 2, 45, 551, 2, 46, 386, 1, 46, 2, 551, 637,
	2, 638, 795, 1, 803, 2, 49, 443, 1, 729, 1, 444, 1, 49, 1, 50,
	2, 50, 444, 1, 924, 1, 639, 3, 49, 443, 552, 1, 808, 2, 49, 552,
	2, 49, 276, 2, 276, 924, 1, 552, 1, 140, 3, 140, 437, 553, 4, 141,
	360, 445, 446, 1, 360, 1, 141, 1, 445, 1, 446, 1, 874, 2, 241, 635,
	2, 244, 980, 3, 142, 640, 641, 1, 641, 1, 142, 2, 836, 980, 3, 11,
	263, 934, 2, 53, 431, 1, 275, 3, 53, 275, 502, 1, 730, 3, 53, 275,
	431, 2, 432, 791, 1, 502, 1, 731, 2, 5, 98, 1, 839, 1, 923, 1,
	965, 1, 791, 1, 882, 1, 643, 2, 585, 643, 3, 431, 432, 433, 1, 268,
	1, 732, 1, 733, 3, 244, 361, 553, 1, 245, 2, 244, 438, 2, 437, 438,
	1, 151, 1, 856, 1, 891, 1, 734, 2, 143, 891, 1, 143, 1, 879, 1,
	361, 1, 553, 1, 373, 2, 4, 245, 2, 245, 981, 1, 981, 1, 477, 1,
	476, 2, 84, 182, 1, 807, 2, 554, 644, 2, 735, 973, 1, 644, 1, 735,
	1, 973, 1, 554, 4, 113, 144, 495, 554, 1, 144, 2, 497, 498, 1, 215,
	4, 3, 9, 215, 216, 2, 600, 611, 1, 9, 4, 3, 9, 600, 611, 4,
	3, 9, 215, 306, 1, 888, 1, 664, 1, 645, 1, 555, 3, 51, 299, 555,
	4, 52, 555, 645, 646, 4, 51, 420, 421, 793, 2, 645, 793, 3, 51, 420,
	555, 2, 51, 901, 3, 52, 421, 646, 1, 986, 1, 901, 1, 155, 2, 52,
	646, 2, 901, 911, 2, 765, 771, 1, 911, 4, 351, 600, 627, 816, 1, 39,
	1, 556, 2, 39, 197, 2, 672, 909, 1, 974, 1, 487, 1, 145, 2, 145,
	557, 2, 145, 487, 1, 909, 1, 557, 1, 558, 1, 243, 1, 242, 1, 855,
	1, 559, 1, 648, 1, 987, 1, 460, 1, 814, 4, 458, 459, 559, 649, 1,
	894, 3, 459, 649, 894, 2, 458, 559, 1, 649, 3, 459, 637, 649, 2, 146,
	358, 1, 147, 1, 358, 1, 146, 1, 736, 1, 854, 1, 910, 1, 650, 3,
	823, 824, 936, 1, 560, 4, 8, 357, 560, 910, 1, 356, 2, 9, 356, 1,
	8, 2, 8, 357, 4, 148, 359, 430, 561, 2, 148, 561, 1, 651, 2, 148,
	430, 1, 561, 1, 395, 2, 9, 216, 1, 235, 4, 8, 9, 216, 235, 1,
	873, 1, 737, 2, 561, 651, 1, 357, 1, 217, 1, 196, 2, 131, 146, 1,
	738, 1, 653, 2, 150, 653, 1, 150, 2, 453, 838, 1, 838, 1, 739, 2,
	788, 789, 1, 788, 1, 453, 2, 151, 562, 1, 563, 3, 154, 155, 156, 1,
	154, 2, 156, 371, 2, 371, 372, 2, 154, 155, 1, 156, 1, 881, 2, 222,
	329, 2, 11, 263, 1, 857, 1, 787, 1, 492, 2, 157, 492, 1, 157, 4,
	157, 492, 526, 559, 2, 492, 787, 2, 784, 786, 2, 45, 47, 4, 6, 74,
	85, 232, 3, 7, 86, 100, 2, 270, 320, 4, 48, 118, 266, 797, 2, 47,
	149, 1, 411, 5, 95, 265, 399, 635, 798, 3, 40, 300, 491, 1, 40, 1,
	740, 5, 40, 300, 439, 491, 740, 2, 781, 844, 1, 781, 2, 40, 491, 1,
	158, 1, 159, 2, 158, 160, 1, 109, 1, 440, 2, 160, 302, 1, 741, 1,
	564, 2, 564, 665, 2, 218, 219, 1, 219, 1, 656, 3, 218, 219, 347, 1,
	218, 1, 391, 2, 346, 657, 1, 346, 1, 657, 3, 346, 347, 391, 2, 219,
	657, 1, 347, 3, 158, 160, 302, 2, 160, 565, 3, 160, 302, 565, 1, 301,
	1, 566, 1, 161, 1, 160, 1, 742, 1, 163, 2, 417, 418, 1, 184, 1,
	658, 1, 773, 4, 162, 367, 567, 568, 1, 568, 1, 367, 3, 162, 567, 568,
	3, 162, 367, 567, 1, 56, 2, 56, 954, 5, 57, 279, 418, 581, 780, 2,
	278, 779, 2, 507, 581, 1, 170, 2, 170, 324, 1, 954, 2, 163, 658, 2,
	278, 279, 2, 962, 963, 1, 297, 2, 64, 425, 1, 743, 1, 851, 4, 64,
	285, 743, 851, 1, 969, 1, 164, 1, 569, 1, 221, 1, 317, 1, 318, 1,
	374, 1, 166, 3, 94, 112, 124, 1, 220, 3, 317, 318, 374, 1, 375, 1,
	366, 1, 818, 2, 166, 366, 2, 264, 330, 1, 747, 1, 258, 1, 883, 2,
	167, 659, 2, 128, 570, 1, 941, 1, 744, 1, 745, 1, 570, 2, 129, 130,
	2, 801, 802, 2, 168, 169, 3, 168, 280, 746, 1, 802, 2, 169, 281, 1,
	801, 1, 746, 1, 280, 1, 281, 3, 428, 429, 660, 2, 168, 280, 1, 428,
	4, 169, 281, 429, 660, 2, 168, 571, 1, 571, 1, 572, 2, 128, 200, 2,
	69, 920, 2, 283, 905, 1, 661, 1, 174, 2, 170, 661, 1, 895, 1, 324,
	2, 324, 895, 3, 170, 469, 661, 1, 469, 2, 469, 661, 1, 171, 1, 748,
	1, 749, 1, 975, 4, 497, 498, 499, 500, 2, 497, 500, 2, 821, 871, 1,
	573, 1, 750, 4, 662, 750, 821, 871, 2, 573, 662, 1, 662, 2, 222, 662,
	1, 468, 4, 16, 17, 325, 329, 1, 16, 4, 15, 454, 455, 500, 2, 455,
	500, 1, 454, 1, 222, 3, 222, 329, 662, 3, 222, 329, 468, 1, 501, 4,
	172, 298, 456, 501, 2, 45, 175, 3, 50, 242, 639, 1, 574, 10, 46, 69,
	211, 233, 283, 385, 386, 387, 518, 811, 2, 69, 236, 5, 46, 69, 118, 233,
	236, 3, 46, 118, 211, 1, 415, 1, 173, 2, 118, 930, 1, 363, 2, 363,
	575, 1, 575, 1, 416, 6, 172, 298, 456, 501, 803, 945, 1, 945, 1, 751,
	3, 298, 501, 803, 2, 13, 14, 1, 830, 8, 14, 332, 333, 415, 588, 771,
	829, 830, 2, 14, 772, 1, 333, 1, 771, 3, 415, 771, 829, 1, 829, 2,
	14, 118, 1, 422, 1, 516, 1, 666, 2, 771, 773, 1, 930, 1, 355, 2,
	354, 355, 2, 118, 236, 2, 93, 294, 1, 752, 2, 319, 320, 2, 320, 321,
	1, 319, 1, 320, 1, 783, 2, 174, 321, 1, 321, 1, 939, 4, 462, 463,
	464, 663, 3, 340, 799, 800, 1, 175, 2, 340, 463, 1, 799, 1, 464, 1,
	800, 2, 462, 663, 1, 960, 2, 175, 340, 1, 989, 3, 177, 342, 665, 2,
	461, 892, 3, 177, 665, 892, 1, 342, 2, 177, 461, 3, 178, 577, 666, 4,
	179, 388, 666, 893, 2, 178, 577, 3, 179, 666, 893, 1, 389, 1, 388, 4,
	176, 457, 576, 774, 4, 176, 341, 457, 576, 2, 176, 576, 1, 341, 1, 465,
	1, 668, 1, 946, 2, 946, 968, 1, 968, 1, 670, 1, 177, 1, 753, 2,
	355, 578, 2, 180, 578, 1, 181, 1, 285, 1, 754, 1, 226, 1, 182, 2,
	60, 61, 1, 756, 1, 755, 4, 4, 5, 183, 225, 1, 225, 2, 225, 381,
	2, 4, 267, 2, 267, 381, 3, 4, 5, 490, 5, 4, 5, 267, 447, 490,
	1, 669, 1, 383, 1, 757, 1, 758, 1, 759, 1, 760, 2, 303, 304, 1,
	303, 1, 304, 1, 224, 1, 278, 2, 57, 279, 1, 336, 2, 858, 859, 1,
	859, 1, 412, 1, 897, 1, 926, 1, 977, 1, 579, 2, 184, 579, 2, 538,
	579, 1, 410, 1, 761, 1, 762, 1, 927, 1, 763, 1, 764
};
