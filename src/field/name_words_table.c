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
	"eglideideldeladelasdelga"
	"dodelladelledellodelosde"
	"lphinedelsdemdemidendeni"
	"sdenisedenizdennisdennyd"
	"entderderkdesdeschampsde"
	"sireedhrdhrndidianadiane"
	"diazdickdidierdidrikdied"
	"iedediederikdiegodiendie"
	"terdietherdietrichdietzd"
	"ikdilaradimadimitriosdim"
	"itrisdinadinanddingdinge"
	"dingemandingenisdinosdin"
	"ydipldipl-betriebswdipl-"
	"bioldipl-chemdipl-desdip"
	"l-geogrdipl-infdipl-info"
	"rmdipl-ingdipl-jurdipl-k"
	"ffrdipl-kfmdipl-mathdipl"
	"-oecdipl-physdipl-psychd"
	"ipl-p\303\244ddipl-sozdipl-ver"
	"wwdipl-volkswdipl-wirt-i"
	"ngdipl-wirtsch-ingdipl-\303"
	"\266kdiplingdiplom-ingenieu"
	"rdiplom-kauffraudiplom-k"
	"aufmanndirkdisdmddmitrid"
	"mitriydmitrydnadodocdoct"
	"eurdoctordohertydolfdoll"
	"ydoloresdomdomenicadomen"
	"icodomineedomingodominik"
	"dominikadominiquedondona"
	"lddonatelladonnelldonnie"
	"donoghuedonovandoordoort"
	"jedoradoriendorisdorledo"
	"rodorotadorotheadorothee"
	"dorothydorotkadorusdosdo"
	"tdottdottiedottordottore"
	"dottoressadottssadoudoud"
	"ougdougiedouglasdowddo\303\261"
	"adphildrdr-ingdradrdrdre"
	"esdrewdrhcdriekdriesdrik"
	"adrirdriscolldrjurdrmedd"
	"rmeddentdrmedvetdrphildr"
	"rernatdrrerpoldrsdrscdrs"
	"irdrtheoldsduduboisdudad"
	"ufourdumasdumontdupontdu"
	"puisdupuyduranduranddur\303"
	"\241nduvaldwyerdyland\302\252d\303\251c"
	"\303\251d\303\251d\303\251c\303\251d\303\251ed\303\255azd\303\261a"
	"d\303\266dd\303\270deebbeeberhardebr"
	"uechtgechtgenoteeckartec"
	"kehardeckhardededdeddied"
	"dieeddyedekedeledeltraud"
	"edgarediedithedjeedleedl"
	"eredmondedmundedouardedu"
	"eduardeduardoedwardedwin"
	"eefeefjeeelcoegbertegber"
	"tuseggieegonegreheleutee"
	"ileenekaterinaekkehardek"
	"kielelaeleeleanorelenael"
	"enieleonoraeleonoreeliae"
	"lianeeliaselifelinorelis"
	"aelisabetelisabethelisab"
	"ettaeliseelizaelizabethe"
	"lkaelkeellaellenellielli"
	"eellyelmaelodieeloiseels"
	"elsaelsabeelsbethelseels"
	"ieelsjeelskeelviraelzbie"
	"tael\303\255asememanuelemanuel"
	"aemanueleembaemiemielemi"
	"leemiliaemilianoemilieem"
	"ilioemiliusemilyemineemm"
	"aemmanouilemmanuelemmanu"
	"elleemmiemmyemreenencarn"
	"aencarnacionencarniengen"
	"gelengelbertengelbertuse"
	"ngelinaengeltjeeng\302\272enri"
	"coenriqueenzoepouseerice"
	"ricaericherikerikaeriner"
	"venerwinerzsebeterzsiesc"
	"obarespeesperanzaespinoz"
	"aesqesraestebanestellees"
	"theretetienneettaeugenee"
	"ugeniaeugenieeugeniuszev"
	"evaevelienevelineevelyne"
	"velyneevereverardeverard"
	"usevertevertjanevgeniyev"
	"genyewaewanewelinaewkaew"
	"uniaexmaexmofabifabianfa"
	"bienfabiennefabiofabi\303\241n"
	"fabrefabricefabriziofaca"
	"facsfadifallecidafalleci"
	"dofallonfamfamiliefancho"
	"nfanfanfannyfanusfaridfa"
	"ridafarrellfatherfatihfa"
	"tihafatimafatimahfatmafa"
	"tnafaurefayefcafefedefed"
	"ericafedericofelipefelix"
	"ferferdferdiferdinandfer"
	"dinandusferencferifernan"
	"dafernandesfernandezfern"
	"andoferranferreiraferrer"
	"ferryfiefiekefienfientje"
	"fietjefififiggefigliofig"
	"ueroafilhofilipfilipafil"
	"ippofilippusfilsfinafinn"
	"fionafitzflahertyflaviaf"
	"laviofleurfleuryfliepfli"
	"pflofloorflorflorenceflo"
	"rentfloresfloriflorianfl"
	"orisflossieflynnfonsfons"
	"ecafontainefournierfrfra"
	"euleinfranfrancafrancesf"
	"rancescafrancescofrancie"
	"francienfrancinefrancisf"
	"ranciscafranciscofrancis"
	"cusfranciskusfranciszekf"
	"rancofrancoisfrancoisefr"
	"anekfrankfrankiefranklin"
	"fransfransjefrantafranti"
	"sekfranti\305\241ekfranzfranzi"
	"franziskafranzlfran\303\247ois"
	"fran\303\247oisefrascofraufrcs"
	"fredfreddiefreddyfrederi"
	"cfrederickfredericusfred"
	"erikfrederikafrederikefr"
	"ederikusfrederiquefredif"
	"redrikfreekfreifraufreih"
	"errfreiinfreitasfreyafri"
	"edfriedafriedelfriederfr"
	"iederikefriedlfriedrichf"
	"riedusfritsfritsjefritzf"
	"ritzifrkfrlfrufr\303\244uleinf"
	"r\303\266kenfr\303\270kenfufuentesf\303"
	"\241timaf\303\266ddf\303\270dtf\303\274rstf\303\274"
	"rstingaabgabgabbygabegab"
	"igabrigabrielgabrielagab"
	"rielegabriellagabrielleg"
	"abygaetanogailgaillardga"
	"llardogal\303\241ngaragaraygar"
	"ciagarc\303\255agarniergarrido"
	"gauthiergautiergegebgebo"
	"rengeborenegeertgeertrui"
	"geertruidageesgeesjegees"
	"kegegegeligemmagengenege"
	"nevievegenevi\303\250vegenevot"
	"egeniagenowefagentgentma"
	"geogeoffgeoffreygeomgeor"
	"ggeorgegeorgesgeorgetteg"
	"eorgiageorgiegeorginageo"
	"rgiosgeorgiusgeppogerger"
	"ageradusgeraldgerardgera"
	"rdagerardinagerardusgerd"
	"gerdagerdiengerhardgerha"
	"rdusgerm\303\241ngerriegerritg"
	"erritdinagerritjegerryge"
	"rtgertagertigertrudgertr"
	"udegesiengesienagesinagh"
	"eorghegiacominogiacomogi"
	"annagiannigianninogianni"
	"sgielgiengienekgigigijsg"
	"ijsbertgijsbertagijsbert"
	"usgijsbrechtgijsjegilgil"
	"bertgilbertogillgillesgi"
	"lletgillianginaginettegi"
	"ngerginnyginogiogiorgiag"
	"iorgiogiorgosgiovannagio"
	"vannigiovanninagirardgir"
	"audgittagittangittegitti"
	"giuliagiulianogiuliogius"
	"eppegiuseppinagiusyglori"
	"agodefridusgodfriedgodoy"
	"gomesgoncalvesgondagonza"
	"gonzalogon\303\247alogon\303\247alve"
	"sgoofgordgordongormangos"
	"iagoskagostagottfriedgov"
	"aertgovertgraadgraafgrac"
	"agracegraciagracielagrad"
	"ygrafgravingraziellagra\303"
	"\247agra\305\274ynagregreetgreetj"
	"egreggregoorgregorgregor"
	"iusgregorygretagretcheng"
	"retegretelgrethagrethegr"
	"etlgrietgrietagriethagri"
	"etjegrigorgrondingrzegor"
	"zgrzesgrzesiekgr\303\244fingug"
	"uadalupegualtherusguente"
	"rguenthergueringuerrerog"
	"uiguichardguidoguiguigui"
	"lhermeguillaumeguillegui"
	"llermoguillotguiseppegun"
	"nargunterguntharguntherg"
	"urragustgustagustaafgust"
	"avgustavegustavoguusguus"
	"jeguyguyotguzmanguzm\303\241ng"
	"u\303\251ringwengwendolyng\303\251ra"
	"rdg\303\266khang\303\266rang\303\274nterg\303"
	"\274ntherg\303\274venhhahabhabilh"
	"aganhajohakanhalhalahali"
	"lhalinahalinkahalloranha"
	"midhamonhamzahaniahankha"
	"nlonhannahannahhannehann"
	"ekehannelorehanneshannie"
	"hanshansjoachimharaharal"
	"dhardyhareharmharmannush"
	"armenharoldharrieharriet"
	"harryhartlhasanhassanhat"
	"icehattiehchehearnheerhe"
	"ideheidemarieheidiheikeh"
	"eikkiheikoheinheinerhein"
	"iheinrichheintjeheinzhel"
	"aheleenhelenhelenahelene"
	"helgahelgehellahellehelm"
	"ahelmihelmushelmuthelmut"
	"hhenderikahendrhendrikhe"
	"ndrikahendrikjehendrikus"
	"hendrinaheniekhenkhenner"
	"henniehennyhenrihenricah"
	"enricushenriettahenriett"
	"ehenrikhenriquehenryhenr"
	"ykherbherbertherbertushe"
	"rbiehermahermanhermannhe"
	"rmannushermanushermenher"
	"mihermienherminahermineh"
	"errherraherreraherrerohe"
	"rrnherveherv\303\251herzogherz"
	"oginhethiashidalgohieron"
	"ymushigginshijohildahild"
	"ehillehillegondahilletje"
	"hillyhiltrudhohoesseinho"
	"ldiholgerhonhonzahorstho"
	"rtensehosseinhoucinehous"
	"sainhowardhowiehrhuhubhu"
	"berthubertahubertinahube"
	"rtinehubertushubsihuethu"
	"ghugohuibhuiberthuibrech"
	"thuighumbertohuseyinhuss"
	"einhuubhuugh\303\251l\303\250neh\303\274se"
	"yiniianibibniboibrahimib"
	"\303\241\303\261ezidaiesietjeigigles"
	"iasignaasignaceignacioig"
	"natiusignaziiiiiijsbrand"
	"ikeilseimimaneimkeinin't"
	"inainactiefinaktivinekei"
	"nesinezingingaingeingebo"
	"rgingoingridinmainmacula"
	"dain\303\251sin\303\252sin\305\274ioanioan"
	"aioannisionirirekirenair"
	"eneireneuszirinairisirka"
	"irmaisaisaacisaakisabeli"
	"sabellaisabelleisisismae"
	"lismailissyistvaniuriviv"
	"anivanaivoiv\303\241niwaniwona"
	"iwonkaizaakizabelaizakiz"
	"quierdoizzyjaanjaapjaapj"
	"ejacjacekjackjackiejackl"
	"jackyjacobjacobajacobusj"
	"acominajacottejacquelien"
	"jacquelinejacquesjacquet"
	"jacquijacquotjacusjadeja"
	"dwigajadziajaimejakejako"
	"bjakubjamaljamesjamiejan"
	"janajancsijandrojanejane"
	"kjanetjanicejaniejaninaj"
	"aninejankajannajannejann"
	"ekejannesjannetjejannick"
	"janniejannigjejannikjano"
	"janosjansjansjejantinaja"
	"ntinejantjejanusjanuszja"
	"piejardajarekjarnejarosl"
	"avjaroslawjasjasiajasioj"
	"asmijnjasminjasminejaspe"
	"rjavijavierjaydenjdjeanj"
	"eannejeannettejeannineje"
	"annotjedrekjedrzejjefjef"
	"fjeffreyjelenajellejelme"
	"rjemjenjendajennajennije"
	"nniferjennyjensjeremiasj"
	"eremyjeroenjeromejerreje"
	"rryjerzyjesperjessjessej"
	"essicajessiejesusjes\303\272sj"
	"etjettejettyjeyjezjhrjil"
	"ljillyjimjimijimmyjiriji"
	"rkaji\305\231\303\255jkvrjnrjojoachi"
	"mjoanjoanajoannajoannejo"
	"annesjoaojoaquimjoaquinj"
	"oaqu\303\255njoasiajobjocajoch"
	"emjochenjochumjockeljoej"
	"oeljoellejoepjoergjoesoe"
	"fjoeyjohjohanjohannjohan"
	"najohannekejohannesjohnj"
	"ohnniejohnnyjojojokejola"
	"ndajolantajolyjonjonatha"
	"njonkheerjonkvrouwjonnyj"
	"oopjoosjoostjordijordyjo"
	"renjorgjorgejorisjosjose"
	"josebajosefjosefajosefie"
	"njosefinajoselitojosephj"
	"osephejosephinajosephine"
	"josephusjosettejoshjoshu"
	"ajosianejosiejosinajosin"
	"ejoskajos\303\251jos\303\251ejoyjoze"
	"fjozekjozinajozkajozsefj"
	"o\303\243ojo\303\253llejrjuanjuanaju"
	"anchojuanijuanitojudejud"
	"ithjudrjudyjuergenjuffro"
	"uwjuhajuhanijujujuljulaj"
	"ulesjuliajulianjulianaju"
	"lianejuliejulienjulietju"
	"liettejuliojuliusjuli\303\241n"
	"julkajunjuniorjuppjurjur"
	"ekjurgenjurrejussarajuss"
	"ijustynajustynkajuttajuu"
	"djuudjejuuljuultjejuzekj"
	"\303\251r\303\264mej\303\266rgj\303\272niorj\303\274rg"
	"enkaankaatjekaderkadijak"
	"aethekajsakallekamilkank"
	"anekarelkarenkarimkarima"
	"karinkarinakarinekarlkar"
	"lakarlheinzkarokarolkaro"
	"lakarolekkarolienkarolin"
	"akarolinekarstenkasiakas"
	"kakasperkatalinkatarinak"
	"atarzynakatekaterinakath"
	"katharinakatharinekathek"
	"atherinekathikathrinkath"
	"rynkathykatikatiakatieka"
	"tjakatrienkatrinkatrinek"
	"atyakaykaziakazikkazimie"
	"rakazimierzkaziokbekekea"
	"keefekeeffekeeskeithkell"
	"ykemalkenkennethkennyken"
	"zakerstinkevinkhadidjakh"
	"adijakhalidkikikekikokim"
	"kimberlykingakirstenkirs"
	"tinekitkittykjellklaarkl"
	"aartjeklaasklaasjanklaas"
	"jeklaraklausklazienaklaz"
	"inakokobuskoenkoenraadko"
	"lyakommrkondziokonradkon"
	"stantinoskooskoosjekorne"
	"liakostaskreliskrestiank"
	"rijnkriskristkristiankri"
	"stienkristinkristinakris"
	"tofkrysiakryskakrystynak"
	"rzyskrzysiekkrzysztofksk"
	"ubakubuskunikunnykurtkyr"
	"ak\303\244thel'lalacilacroixla"
	"daladislavladylaetitiala"
	"ilalalolamlambertlambert"
	"uslammertlangloislarryla"
	"rslaslasselaszlolatifala"
	"ulauralaurelaurenlaurenc"
	"elaurenslaurentlaurentiu"
	"slaurentzlaurenzlauriela"
	"urinelauritslawrencelele"
	"aleandrolearyleblanclebr"
	"unlechleclercleclercqlec"
	"omteleenleendertleentjel"
	"efebvrelefevrelef\303\250vrele"
	"gerlegrandleifleilalekle"
	"lelellalemairelemoinelen"
	"lenalenardlendertlenelen"
	"ilenielennartlennertlenn"
	"ylenorelenutalenzleoleon"
	"leonardleonardaleonardol"
	"eonardusleonhardleoniele"
	"onoraleonoreleopoldleopo"
	"lduslerouxleroylesleslie"
	"leszekleticialevenlevequ"
	"elevilevinuslewlewislexl"
	"exilexielilialiamlibbyli"
	"clicdalidalidialiekelien"
	"liesliesbethlieschenlies"
	"elliesjeliesllievenlijsb"
	"ethlijsjelillilianlilian"
	"alilianelilibetlillianli"
	"llylilylimalinalindalind"
	"elindylinelinolinuslione"
	"lliplipplislisalisbethli"
	"selisettelissalivlivvyli"
	"xlizlizziellbllmlnlolobo"
	"lodelodewicuslodewijklod"
	"ewijkusloekloesloisllola"
	"loleklolilololopeslordlo"
	"reloredanalorenalorenzlo"
	"renzoloslotlotjelottelot"
	"tilottielouloughlinlouie"
	"louislouisalouiselouison"
	"louizelouloulourdesloure"
	"nslouslouwlowielozanolo\303"
	"\257cltlulubbertlubbertuslu"
	"clucalucaslucholucialuci"
	"analucianolucielucienluc"
	"iennelucilelucillelucind"
	"alucjalucyluc\303\255aludgerlu"
	"dgerusludoludovicludovic"
	"aludovicusludwigluggilui"
	"giluigialuiginoluisluisa"
	"luiseluisitolukalukasluk"
	"aszlukiluk\303\241\305\241lululunalu"
	"pelupitalurdeslutelutzlu"
	"ukluusluzlu\303\255slyddielydi"
	"alynlynnlyoshalysbethl\303\251"
	"al\303\251gerl\303\251onl\303\251oniel\303\251v\303"
	"\252quemmamaaikemaanmaarten"
	"maasmacmacallistermacart"
	"hurmacaskillmaccarthymac"
	"dermottmacdonaldmacdonne"
	"llmacdougallmacewanmacfa"
	"ddenmacfarlanemacgillivr"
	"aymacgowanmacgregormacha"
	"domachielmachteldmaciejm"
	"aciekmacinallymacinnesma"
	"cintyremacisaacmacivorma"
	"cjannetmackinnonmackinto"
	"shmaclachlanmaclarenmacl"
	"eanmaclennanmacleodmacma"
	"honmacmanusmacmillanmacn"
	"abmacnairmacnamaramacnau"
	"ghtonmacneilmacneillmacp"
	"hailmacphersonmacquarrie"
	"macraemacswainmactavishm"
	"adamemaddiemaddymadelein"
	"emadelonmademoisellemadg"
	"emadomadziamaelmagmagali"
	"magdamagdaleentjemagdale"
	"namagganmaggiemagsmaguym"
	"ag\302\252mahermahmoudmahomedm"
	"ahoneymahonymaikemaillar"
	"dmaitemajmajkamalmalcolm"
	"malekmalgorzatamalgosiam"
	"alikamalletmalleymaltema"
	"miemandymanelmanfredmani"
	"maniamannimanolamanolima"
	"nolismanolomanonmanumanu"
	"elmanuelamanusmarmaramar"
	"cmarceaumarcelmarcelamar"
	"celinmarcellusmarcelomar"
	"chalmarchandmarcinmarcin"
	"ekmarcomarcosmarcusmarec"
	"zekmarekmarenmargmargama"
	"rgaretmargaretamargarete"
	"margarethamargarethemarg"
	"aritamargauxmargemarghem"
	"argheritamargiemargitmar"
	"gjemargomargotmargreetma"
	"rgretmargrethemargrietma"
	"rgueritemarimariamariade"
	"lcarmenmariammarianmaria"
	"namariannamariannemarian"
	"omariateresamaricarmenma"
	"riemariekemarielemariell"
	"amarienmarietjemariettem"
	"arijamarijkemarijnmarika"
	"marilynmarinmarinamarine"
	"marinettemarinusmariomar"
	"iolamarionmarionamarisma"
	"risamariskamaritmaritama"
	"riteremariucciamariyamar"
	"jamarjoleinmarjolijnmark"
	"markomarkusmarleenmarlen"
	"emarliesmarloesmarl\303\250nem"
	"arquesmartmartamartemart"
	"enmarthamarthemartimarti"
	"jnmartinmartinamartinema"
	"rtinsmartinusmartusiamar"
	"tymart\303\255nmarujamaruskama"
	"rymaryammarylamarysiamar"
	"\303\255amar\303\255nmashamasomassim"
	"omassonmatmateuszmathmat"
	"heusmathiasmathieumathij"
	"smathildamathildemathism"
	"ath\303\251omatimatiasmatildam"
	"atildematosmattmatteomat"
	"theusmatthewmatthiasmatt"
	"hieumatthijsmattimattiem"
	"attymatzemat\303\255asmaumaudm"
	"auricemauritiusmauritsma"
	"uromaxmaximaximmaximemax"
	"imiliaanmaximilianmaximi"
	"lienmaymayama\303\251vama\303\253lle"
	"ma\303\256trema\305\202gorzatambambe"
	"mcmdmdesmemearamechemech"
	"teldmechtildmedmedinamee"
	"smegmehdimehmetmeikemejm"
	"ejiamejuffrouwmej\303\255amelm"
	"elaniemelchiormelinameli"
	"ssamelomelsmemomenardmen"
	"chumendesmendezmendozame"
	"neermengmenicomeomercede"
	"smerchemerciermerelmerin"
	"omerlijnmertenmessieursm"
	"essrsmetamettemeuniermev"
	"rmevrouwmgrmhicmiamichmi"
	"chamichaelmichaelamichal"
	"michasmichaudmicha\305\202mich"
	"elmichelamichelangelomic"
	"helemichellemichimichiel"
	"mickmickeymickymieczysla"
	"wmiekemielmienmientjemie"
	"pmiesmietekmiguemiguelmi"
	"haimikaelmikemikeymikhai"
	"lmikimikkomilamilagrosmi"
	"lanmilenamilimiliamillet"
	"millicentmilliemilomimmi"
	"mimimmamimmominaminemine"
	"keminnaminniemirandamire"
	"kmiriammirjammirkamirkom"
	"iroslawmiroslawamishamis"
	"iekmissmissismissymister"
	"mitchmitsosmityamitzimiz"
	"zimllemllesmmemmesmomoes"
	"mohmohamadmohamedmohamma"
	"dmohammedmoiramolinamoll"
	"ymomomonmonchomonimoniam"
	"onicamonikamoniquemonnie"
	"rmonsieurmontmonteiromon"
	"teromontsemontserratmoon"
	"moramoralesmoreaumoreira"
	"morelmorenomorganemorinm"
	"oritzmorrismoulinmpamphi"
	"lmrmrdrmrdrsmresmrsmsmsc"
	"mscimtremudrmuhammadmuha"
	"mmedmultmundlmunozmuriel"
	"musmustafamustaphamustum"
	"u\303\261ozmvdrmwmxmyriamm\302\252m\303"
	"\251laniem\303\263nicannanaasnach"
	"onacidanadettenadianadin"
	"enadjanaimanannanardnanc"
	"ynandnandanandonanettena"
	"rdonardynascidanatnatana"
	"tachanatalianatalienatal"
	"kanatalyanataschanatasha"
	"natenathalienathannathan"
	"aelnathanielnatiusnavarr"
	"onaznazannealnedneeneeln"
	"eeltjeneilneillneitineln"
	"elisnellnellekenellienel"
	"lynelsonnelunenanessanet"
	"onevesngninicnicholasnic"
	"knickyniconicolanicolaas"
	"nicolasnicolausnicolenic"
	"olettanicolettenicol\303\241sn"
	"icosnieknielsnienkeniern"
	"iesnietnietonievesnignik"
	"kiniklaasnikonikolainiko"
	"laosnikolasnikolausnikol"
	"aynikosnilsninaninininon"
	"issenitanonoanoahnoelnoe"
	"lianolnoldanollekenollyn"
	"oornoortjenoranorahnorbe"
	"rtnorbertusnormnormannou"
	"dnournouranoutno\303\251no\303\251mi"
	"eno\303\253lnpnunesnunonurian\303"
	"\251n\303\251en\303\255n\303\272rian\303\272\303\261ezo/d"
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
	"uweuytu\303\255v/dv/denv/hvaas"
	"vaclavvalvalevalenciaval"
	"entijnvalentinvalentinav"
	"alentinevalentinusvaleri"
	"avalerievaleriovalivalle"
	"valtinval\303\251rievanvan'tva"
	"ndenvandervanessavannava"
	"nnivanyavargasvasekvasil"
	"evasileiosvasilisvasseur"
	"vdvdbvegaververaverhverh"
	"uisdveroveronicaveronika"
	"veroniqueverstverstorben"
	"vervallenverwverzogenver"
	"\303\263nicavesnavestvetveuvev"
	"hvicvicentevickyvictorvi"
	"ctoriavidalvieiraviiviii"
	"vikvikivikkiviktorviktor"
	"iavilavinvincevincentvin"
	"centiusvincenzavincenzov"
	"innievinzvinzenzviolavir"
	"giniavirginievitovittori"
	"avittoriovivvivianvivian"
	"avivianevladvladavladimi"
	"rvovolodyavomvonvon'tvoo"
	"rvovavronivroonv\303\241clavv\303"
	"\255ctorwawaldekwaldemarwal"
	"lywaltwalterwalteruswalt"
	"raudwandawardwarnerwastl"
	"wewedweduwewendelwendeli"
	"nawendywerawernerwernhar"
	"dweronikawiebewiebkewieb"
	"renwiekwiendeltwieswiesi"
	"awiesiekwiesjewieslawwie"
	"slawawiggerlwijlenwijnwi"
	"jnandwijnanduswilwilfred"
	"wilfriedwilhelmwilhelmin"
	"awilhelminewilhelmuswill"
	"willekewillemwilliwillia"
	"mwillibrordwillibrordusw"
	"illiewillswillywilmawilm"
	"erwimwinwinfriedwinifred"
	"winniwinniewitekwitoldwl"
	"adekwladyslawwlodekwlodz"
	"imierzwmwojciechwojtekwo"
	"lfwolfgangwolfiwolframwo"
	"lterwoutwouterwuwubbewub"
	"bowybexanderxandixandrax"
	"averxaverlxavixavierxico"
	"xiixiiiximenaximoxivxuxv"
	"iyyayagoyannyannickyanni"
	"syarayaseminyasminyasmin"
	"ayasmineyavuzyeyekaterin"
	"ayetteyevgenyyiyoyolanda"
	"yoliyorgosyouriyousefyou"
	"ssefyrjoysabelysbrandysb"
	"randtyuyurayuriyuryyussu"
	"fyusufyvesyvetteyvonyvon"
	"nez.d.zazabethzaczachzac"
	"hariaszacharyzackzapataz"
	"arazazazbigniewzbychuzby"
	"szekzdzdzisiekzdzislawze"
	"zecazeynepzhenyaziskazma"
	"r\305\202azmar\305\202yzoezofiazosia"
	"zoskazo\303\251zo\303\253zrzuzumzurz"
	"uszygmuntzygmus\303\241lamo\303\241l"
	"varo\303\241ngel\303\241ngela\303\241ngele"
	"s\303\251lise\303\251lodie\303\251mile\303\251p\303"
	"\251pouse\303\251tienne\303\263\303\263scar\305\202"
	"ukasz\305\241tefan\305\274aneta\316\254\316\275\316"
	"\275\316\261\316\261\316\270\316\261\316\275\316\254\317\203\316\271\316\277\317\202\316\261\316"
	"\271\316\272\316\261\317\204\316\265\317\201\316\257\316\275\316\267\316\261\316\273\316\255\316"
	"\276\316\261\316\275\316\264\317\201\316\277\317\202\316\261\316\275\316\264\317\201\316\255\316"
	"\261\317\202\316\262\316\261\317\203\316\257\316\273\316\267\317\202\316\263\316\265\317\211\317"
	"\201\316\263\316\257\316\261\316\263\316\271\316\254\316\275\316\275\316\267\317\202\316\263\316"
	"\271\317\216\317\201\316\263\316\277\317\202\316\264\316\267\316\274\316\256\317\204\317\201\316"
	"\267\317\202\316\265\316\271\317\201\316\256\316\275\316\267\316\265\316\273\316\255\316\275\316"
	"\267\316\271\317\211\316\254\316\275\316\275\316\267\317\202\316\272\316\261\316\272\316\261\317"
	"\204\316\265\317\201\316\257\316\275\316\261\316\272\316\277\317\202\316\272\317\205\317\201\316"
	"\257\316\261\316\272\317\211\316\275\317\203\317\204\316\261\316\275\317\204\316\257\316\275\316"
	"\277\317\202\316\272\317\215\317\201\316\271\316\277\317\202\316\274\316\261\317\201\316\257\316"
	"\261\316\275\316\257\316\272\316\277\317\202\316\275\316\271\316\272\317\214\316\273\316\261\316"
	"\277\317\202\317\200\316\261\316\275\316\261\316\263\316\271\317\216\317\204\316\267\317\202\317"
	"\203\316\277\317\206\316\257\316\261\320\260\320\273\320\265\320\272\321\201\320\260\320\275\320"
	"\264\321\200\320\260\320\273\320\265\320\272\321\201\320\260\320\275\320\264\321\200\320\260\320"
	"\260\320\273\320\265\320\272\321\201\320\265\320\271\320\260\320\275\320\260\321\201\321\202\320"
	"\260\321\201\320\270\321\217\320\260\320\275\320\264\321\200\320\265\320\271\320\260\320\275\320"
	"\275\320\260\320\260\320\275\321\202\320\276\320\275\320\261\320\276\321\200\320\270\321\201\320"
	"\262\320\265\321\200\320\260\320\262\320\270\320\272\321\202\320\276\321\200\320\262\320\270\320"
	"\272\321\202\320\276\321\200\320\270\321\217\320\262\320\273\320\260\320\264\320\270\320\274\320"
	"\270\321\200\320\263-\320\266\320\260\320\263-\320\275\320\263\320\260\320\273\320\270\320"
	"\275\320\260\320\263\320\276\321\201\320\277\320\276\320\264\320\270\320\275\320\263\320\276\321"
	"\201\320\277\320\276\320\266\320\260\320\264\320\274\320\270\321\202\321\200\320\270\320\271\320"
	"\265\320\262\320\263\320\265\320\275\320\270\320\271\320\265\320\272\320\260\321\202\320\265\321"
	"\200\320\270\320\275\320\260\320\265\320\273\320\265\320\275\320\260\320\270\320\262\320\260\320"
	"\275\320\270\320\263\320\276\321\200\321\214\320\270\321\200\320\270\320\275\320\260\320\272\320"
	"\276\320\275\321\201\321\202\320\260\320\275\321\202\320\270\320\275\320\272\321\201\320\265\320"
	"\275\320\270\321\217\320\273\321\216\320\264\320\274\320\270\320\273\320\260\320\274\320\260\320"
	"\272\321\201\320\270\320\274\320\274\320\260\321\200\320\270\320\275\320\260\320\274\320\260\321"
	"\200\320\270\321\217\320\274\320\270\321\205\320\260\320\270\320\273\320\274\320\273\320\275\320"
	"\260\321\202\320\260\320\273\321\214\321\217\320\275\320\270\320\272\320\270\321\202\320\260\320"
	"\275\320\270\320\272\320\276\320\273\320\260\320\271\320\276\320\273\321\214\320\263\320\260\320"
	"\277\320\260\320\262\320\265\320\273\320\277\320\265\321\202\321\200\320\277\321\221\321\202\321"
	"\200\321\200\320\276\320\274\320\260\320\275\321\201\320\262\320\265\321\202\320\273\320\260\320"
	"\275\320\260\321\201\320\265\321\200\320\263\320\265\320\271\321\201\321\202\321\202\320\260\321"
	"\202\321\214\321\217\320\275\320\260\321\216\320\273\320\270\321\217\321\216\321\200\320\270\320"
	"\271\327\220\327\221\327\225\327\221\327\237\327\221\327\252\330\242\331\204\330\243\330\250\331"
	"\210\330\247\330\250\331\206\330\247\330\250\331\210\330\250\331\206\330\250\331\206\330\252\342"
	"\200\240\342\200\241\342\234\235";

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
	4819, 4826, 4831, 4836, 4841, 4846, 4854, 4858, 4861, 4865, 4868, 4873,
	4879, 4884, 4890, 4895, 4899, 4902, 4906, 4909, 4918, 4925, 4928, 4932,
	4934, 4939, 4944, 4948, 4952, 4958, 4964, 4967, 4972, 4980, 4985, 4989,
	4995, 5002, 5010, 5015, 5018, 5024, 5028, 5037, 5045, 5049, 5055, 5059,
	5064, 5072, 5080, 5085, 5089, 5093, 5107, 5116, 5125, 5133, 5143, 5151,
	5162, 5170, 5178, 5187, 5195, 5204, 5212, 5221, 5231, 5240, 5248, 5258,
	5269, 5282, 5298, 5306, 5313, 5329, 5344, 5359, 5363, 5366, 5369, 5375,
	5382, 5388, 5391, 5393, 5396, 5403, 5409, 5416, 5420, 5425, 5432, 5435,
	5443, 5451, 5458, 5465, 5472, 5480, 5489, 5492, 5498, 5507, 5514, 5520,
	5528, 5535, 5539, 5546, 5550, 5556, 5561, 5566, 5570, 5576, 5584, 5592,
	5599, 5606, 5611, 5614, 5617, 5621, 5627, 5633, 5640, 5650, 5657, 5663,
	5667, 5673, 5680, 5684, 5689, 5694, 5696, 5702, 5705, 5709, 5714, 5718,
	5722, 5727, 5732, 5737, 5741, 5749, 5754, 5759, 5768, 5776, 5782, 5790,
	5798, 5801, 5805, 5810, 5817, 5819, 5821, 5827, 5831, 5837, 5842, 5848,
	5854, 5860, 5865, 5870, 5876, 5882, 5887, 5892, 5897, 5900, 5909, 5919,
	5924, 5928, 5932, 5936, 5937, 5941, 5949, 5953, 5958, 5968, 5974, 5982,
	5989, 5991, 5994, 5998, 6003, 6007, 6011, 6015, 6024, 6029, 6032, 6037,
	6041, 6045, 6050, 6056, 6062, 6069, 6072, 6078, 6085, 6091, 6096, 6099,
	6104, 6109, 6115, 6123, 6128, 6132, 6135, 6143, 6149, 6158, 6166, 6170,
	6172, 6175, 6178, 6185, 6190, 6195, 6203, 6211, 6215, 6221, 6226, 6230,
	6236, 6241, 6249, 6258, 6268, 6273, 6278, 6287, 6291, 6295, 6299, 6304,
	6308, 6313, 6317, 6321, 6327, 6333, 6336, 6340, 6346, 6353, 6357, 6362,
	6367, 6372, 6378, 6386, 6392, 6394, 6401, 6409, 6417, 6421, 6424, 6429,
	6434, 6440, 6448, 6454, 6460, 6467, 6472, 6477, 6481, 6490, 6498, 6508,
	6512, 6516, 6520, 6522, 6529, 6540, 6547, 6550, 6555, 6564, 6575, 6583,
	6591, 6596, 6602, 6609, 6613, 6619, 6623, 6628, 6633, 6637, 6642, 6646,
	6651, 6656, 6664, 6669, 6676, 6680, 6689, 6697, 6700, 6704, 6711, 6718,
	6724, 6726, 6733, 6737, 6743, 6750, 6757, 6766, 6768, 6771, 6778, 6785,
	6791, 6798, 6802, 6809, 6818, 6823, 6831, 6838, 6844, 6847, 6851, 6858,
	6862, 6868, 6872, 6876, 6880, 6886, 6892, 6900, 6905, 6912, 6917, 6924,
	6932, 6936, 6940, 6944, 6953, 6962, 6968, 6971, 6978, 6985, 6991, 6996,
	7001, 7006, 7012, 7019, 7025, 7030, 7036, 7042, 7049, 7054, 7059, 7064,
	7068, 7071, 7073, 7077, 7085, 7093, 7099, 7104, 7107, 7111, 7116, 7125,
	7136, 7142, 7146, 7154, 7163, 7172, 7180, 7186, 7194, 7200, 7205, 7208,
	7213, 7217, 7224, 7230, 7234, 7239, 7245, 7253, 7258, 7263, 7269, 7276,
	7284, 7288, 7292, 7296, 7301, 7305, 7313, 7319, 7325, 7330, 7336, 7341,
	7345, 7348, 7353, 7357, 7365, 7372, 7378, 7383, 7390, 7396, 7403, 7408,
	7412, 7419, 7427, 7435, 7437, 7446, 7450, 7456, 7463, 7472, 7481, 7488,
	7496, 7504, 7511, 7520, 7529, 7539, 7549, 7559, 7565, 7573, 7582, 7588,
	7593, 7600, 7608, 7613, 7620, 7626, 7635, 7645, 7650, 7656, 7665, 7671,
	7680, 7690, 7696, 7700, 7704, 7708, 7715, 7721, 7729, 7738, 7748, 7756,
	7765, 7774, 7784, 7794, 7799, 7806, 7811, 7819, 7827, 7833, 7840, 7845,
	7850, 7856, 7863, 7870, 7880, 7886, 7895, 7902, 7907, 7914, 7919, 7925,
	7928, 7931, 7934, 7943, 7950, 7957, 7959, 7966, 7973, 7978, 7983, 7989,
	7997, 8001, 8004, 8009, 8013, 8017, 8022, 8029, 8037, 8045, 8054, 8063,
	8067, 8074, 8078, 8086, 8094, 8100, 8104, 8109, 8115, 8122, 8129, 8136,
	8144, 8151, 8153, 8156, 8163, 8171, 8176, 8184, 8194, 8198, 8204, 8210,
	8214, 8218, 8223, 8226, 8230, 8239, 8249, 8257, 8262, 8270, 8274, 8280,
	8283, 8288, 8296, 8300, 8305, 8311, 8318, 8327, 8334, 8341, 8349, 8357,
	8365, 8370, 8373, 8377, 8384, 8390, 8396, 8403, 8412, 8420, 8424, 8429,
	8436, 8443, 8452, 8459, 8465, 8471, 8481, 8489, 8494, 8498, 8503, 8508,
	8515, 8523, 8529, 8536, 8542, 8550, 8559, 8566, 8572, 8578, 8586, 8593,
	8597, 8601, 8607, 8611, 8615, 8623, 8632, 8642, 8652, 8658, 8661, 8668,
	8676, 8680, 8686, 8692, 8699, 8703, 8710, 8716, 8721, 8725, 8728, 8735,
	8742, 8749, 8757, 8765, 8775, 8781, 8787, 8792, 8798, 8803, 8808, 8814,
	8822, 8828, 8836, 8846, 8851, 8857, 8867, 8875, 8880, 8885, 8894, 8899,
	8904, 8911, 8919, 8929, 8933, 8937, 8943, 8949, 8954, 8959, 8964, 8973,
	8980, 8986, 8991, 8996, 9001, 9006, 9012, 9020, 9025, 9029, 9035, 9044,
	9050, 9058, 9061, 9066, 9073, 9077, 9084, 9090, 9099, 9106, 9111, 9119,
	9124, 9130, 9136, 9142, 9147, 9152, 9158, 9165, 9172, 9178, 9185, 9193,
	9198, 9206, 9213, 9215, 9224, 9234, 9241, 9249, 9255, 9263, 9266, 9274,
	9279, 9285, 9294, 9303, 9309, 9318, 9325, 9333, 9339, 9345, 9352, 9359,
	9364, 9368, 9373, 9380, 9386, 9393, 9400, 9404, 9410, 9413, 9418, 9424,
	9431, 9438, 9442, 9451, 9458, 9465, 9471, 9478, 9486, 9492, 9493, 9495,
	9498, 9503, 9508, 9512, 9517, 9520, 9524, 9529, 9535, 9542, 9550, 9555,
	9560, 9565, 9570, 9574, 9580, 9585, 9591, 9596, 9603, 9612, 9618, 9624,
	9628, 9639, 9643, 9649, 9654, 9658, 9662, 9671, 9677, 9683, 9689, 9696,
	9701, 9706, 9711, 9717, 9723, 9729, 9731, 9733, 9738, 9742, 9747, 9757,
	9762, 9767, 9773, 9778, 9782, 9788, 9793, 9801, 9808, 9813, 9817, 9823,
	9828, 9834, 9840, 9845, 9850, 9855, 9860, 9865, 9870, 9876, 9882, 9889,
	9898, 9903, 9910, 9918, 9927, 9936, 9944, 9950, 9954, 9960, 9966, 9971,
	9976, 9983, 9991, 10000, 10009, 10015, 10023, 10028, 10034, 10038, 10045, 10054,
	10060, 10065, 10071, 10078, 10087, 10095, 10101, 10106, 10113, 10120, 10127, 10131,
	10136, 10143, 10150, 10155, 10160, 10166, 10172, 10180, 10183, 10187, 10194, 10204,
	10211, 10215, 10220, 10225, 10230, 10240, 10248, 10253, 10260, 10262, 10270, 10275,
	10281, 10284, 10289, 10294, 10302, 10309, 10316, 10324, 10330, 10335, 10337, 10339,
	10342, 10348, 10355, 10364, 10373, 10381, 10386, 10390, 10393, 10397, 10401, 10408,
	10417, 10421, 10429, 10436, 10443, 10447, 10451, 10459, 10467, 10468, 10471, 10473,
	10476, 10479, 10486, 10494, 10497, 10500, 10505, 10507, 10515, 10521, 10527, 10534,
	10542, 10547, 10549, 10552, 10560, 10563, 10567, 10569, 10574, 10578, 10580, 10584,
	10587, 10595, 10602, 10607, 10611, 10615, 10618, 10622, 10626, 10634, 10638, 10644,
	10648, 10658, 10663, 10668, 10672, 10676, 10681, 10688, 10691, 10693, 10697, 10702,
	10707, 10715, 10720, 10724, 10728, 10732, 10735, 10740, 10745, 10751, 10759, 10767,
	10771, 10777, 10783, 10787, 10793, 10796, 10798, 10802, 10807, 10810, 10815, 10819,
	10824, 10830, 10835, 10842, 10846, 10855, 10859, 10863, 10867, 10873, 10876, 10881,
	10885, 10891, 10896, 10901, 10906, 10912, 10919, 10927, 10934, 10944, 10954, 10961,
	10968, 10974, 10981, 10986, 10990, 10997, 11003, 11008, 11012, 11017, 11022, 11027,
	11032, 11037, 11040, 11044, 11050, 11056, 11060, 11065, 11070, 11076, 11081, 11087,
	11093, 11098, 11103, 11108, 11115, 11121, 11129, 11136, 11142, 11150, 11156, 11160,
	11165, 11169, 11175, 11182, 11189, 11195, 11200, 11206, 11211, 11216, 11221, 11226,
	11234, 11242, 11245, 11250, 11255, 11262, 11268, 11275, 11281, 11285, 11291, 11297,
	11299, 11303, 11309, 11318, 11326, 11333, 11339, 11346, 11349, 11353, 11360, 11366,
	11371, 11377, 11380, 11383, 11388, 11393, 11398, 11406, 11411, 11415, 11423, 11429,
	11435, 11441, 11446, 11451, 11456, 11462, 11466, 11471, 11478, 11484, 11489, 11495,
	11498, 11503, 11508, 11511, 11514, 11517, 11521, 11526, 11529, 11533, 11538, 11542,
	11547, 11553, 11557, 11560, 11562, 11569, 11573, 11578, 11584, 11590, 11597, 11601,
	11608, 11615, 11623, 11629, 11632, 11636, 11642, 11648, 11654, 11660, 11663, 11667,
	11673, 11677, 11682, 11689, 11693, 11696, 11701, 11707, 11714, 11723, 11731, 11735,
	11742, 11748, 11752, 11756, 11763, 11770, 11774, 11777, 11785, 11793, 11802, 11807,
	11811, 11815, 11820, 11825, 11830, 11835, 11839, 11844, 11849, 11852, 11856, 11862,
	11867, 11873, 11881, 11889, 11897, 11903, 11910, 11919, 11928, 11936, 11943, 11947,
	11953, 11960, 11965, 11971, 11977, 11982, 11987, 11993, 11996, 12001, 12006, 12012,
	12017, 12023, 12028, 12035, 12037, 12041, 12046, 12053, 12058, 12065, 12069, 12075,
	12079, 12083, 12090, 12098, 12102, 12108, 12112, 12115, 12119, 12124, 12129, 12135,
	12142, 12149, 12154, 12160, 12166, 12174, 12179, 12185, 12192, 12197, 12200, 12206,
	12210, 12213, 12218, 12224, 12229, 12236, 12241, 12248, 12256, 12261, 12265, 12271,
	12275, 12282, 12287, 12295, 12300, 12307, 12314, 12318, 12324, 12329, 12335, 12341,
	12346, 12351, 12356, 12359, 12363, 12368, 12373, 12378, 12384, 12389, 12395, 12401,
	12405, 12410, 12419, 12423, 12428, 12434, 12441, 12449, 12457, 12465, 12472, 12477,
	12482, 12488, 12495, 12503, 12512, 12516, 12524, 12528, 12537, 12546, 12551, 12560,
	12565, 12572, 12579, 12584, 12588, 12593, 12598, 12603, 12610, 12616, 12623, 12628,
	12631, 12636, 12641, 12650, 12659, 12664, 12667, 12669, 12672, 12677, 12683, 12687,
	12692, 12697, 12702, 12705, 12712, 12717, 12722, 12729, 12734, 12742, 12749, 12755,
	12757, 12761, 12765, 12768, 12776, 12781, 12788, 12796, 12799, 12804, 12809, 12814,
	12822, 12827, 12835, 12842, 12847, 12852, 12860, 12867, 12869, 12874, 12878, 12886,
	12891, 12896, 12903, 12909, 12921, 12925, 12931, 12939, 12945, 12951, 12959, 12964,
	12968, 12973, 12981, 12989, 12996, 13004, 13011, 13017, 13023, 13031, 13036, 13044,
	13053, 13055, 13059, 13064, 13068, 13073, 13077, 13081, 13087, 13089, 13091, 13095,
	13102, 13106, 13114, 13118, 13126, 13131, 13135, 13138, 13145, 13154, 13161, 13169,
	13174, 13178, 13181, 13186, 13192, 13198, 13201, 13206, 13211, 13217, 13225, 13232,
	13239, 13249, 13257, 13264, 13270, 13277, 13284, 13292, 13294, 13297, 13304, 13309,
	13316, 13322, 13326, 13333, 13341, 13348, 13352, 13360, 13367, 13375, 13382, 13390,
	13395, 13402, 13406, 13411, 13414, 13418, 13423, 13430, 13437, 13440, 13444, 13450,
	13457, 13461, 13465, 13470, 13477, 13484, 13489, 13495, 13501, 13505, 13508, 13512,
	13519, 13527, 13535, 13544, 13552, 13558, 13565, 13572, 13579, 13588, 13594, 13599,
	13602, 13608, 13614, 13621, 13626, 13633, 13637, 13644, 13647, 13652, 13655, 13659,
	13664, 13666, 13669, 13673, 13678, 13681, 13686, 13690, 13695, 13700, 13704, 13708,
	13716, 13724, 13730, 13736, 13741, 13747, 13755, 13761, 13764, 13770, 13777, 13784,
	13791, 13798, 13803, 13807, 13811, 13815, 13820, 13825, 13830, 13834, 13838, 13843,
	13849, 13852, 13856, 13859, 13863, 13870, 13874, 13881, 13886, 13889, 13894, 13897,
	13900, 13906, 13909, 13912, 13914, 13916, 13920, 13924, 13933, 13941, 13951, 13955,
	13959, 13964, 13968, 13973, 13977, 13981, 13986, 13990, 13994, 14002, 14008, 14014,
	14021, 14024, 14027, 14032, 14037, 14042, 14048, 14051, 14059, 14064, 14069, 14075,
	14081, 14088, 14094, 14100, 14107, 14114, 14118, 14122, 14127, 14133, 14138, 14140,
	14142, 14149, 14158, 14161, 14165, 14170, 14175, 14180, 14187, 14194, 14199, 14205,
	14213, 14219, 14226, 14233, 14238, 14242, 14248, 14254, 14262, 14266, 14273, 14281,
	14290, 14296, 14301, 14306, 14312, 14319, 14323, 14328, 14333, 14340, 14344, 14349,
	14355, 14359, 14366, 14370, 14374, 14378, 14384, 14390, 14394, 14398, 14402, 14406,
	14409, 14414, 14420, 14425, 14428, 14432, 14438, 14445, 14449, 14455, 14460, 14467,
	14476, 14477, 14479, 14485, 14489, 14496, 14500, 14503, 14514, 14523, 14532, 14541,
	14551, 14560, 14570, 14580, 14587, 14596, 14606, 14618, 14626, 14635, 14642, 14649,
	14657, 14663, 14669, 14678, 14686, 14695, 14703, 14710, 14719, 14728, 14738, 14748,
	14756, 14763, 14772, 14779, 14787, 14795, 14804, 14810, 14817, 14826, 14837, 14844,
	14852, 14860, 14870, 14880, 14886, 14894, 14903, 14909, 14915, 14920, 14929, 14936,
	14948, 14953, 14957, 14963, 14967, 14970, 14976, 14981, 14993, 15002, 15008, 15014,
	15018, 15023, 15028, 15033, 15040, 15047, 15054, 15060, 15065, 15073, 15078, 15081,
	15086, 15089, 15096, 15101, 15111, 15119, 15125, 15131, 15137, 15142, 15147, 15152,
	15157, 15164, 15168, 15173, 15178, 15184, 15190, 15197, 15203, 15208, 15212, 15218,
	15225, 15230, 15233, 15237, 15241, 15248, 15254, 15261, 15269, 15278, 15285, 15292,
	15300, 15306, 15314, 15319, 15325, 15331, 15339, 15344, 15349, 15353, 15358, 15366,
	15375, 15384, 15394, 15404, 15413, 15420, 15425, 15431, 15441, 15447, 15453, 15459,
	15464, 15470, 15478, 15485, 15494, 15502, 15512, 15516, 15521, 15535, 15541, 15547,
	15554, 15562, 15570, 15577, 15588, 15598, 15603, 15610, 15617, 15625, 15631, 15639,
	15647, 15653, 15660, 15666, 15672, 15679, 15684, 15690, 15696, 15705, 15712, 15717,
	15724, 15730, 15737, 15742, 15748, 15755, 15760, 15766, 15774, 15783, 15789, 15794,
	15803, 15812, 15816, 15821, 15827, 15834, 15841, 15848, 15855, 15863, 15870, 15874,
	15879, 15884, 15890, 15896, 15902, 15907, 15914, 15920, 15927, 15934, 15941, 15949,
	15957, 15962, 15969, 15975, 15982, 15986, 15992, 15998, 16005, 16011, 16017, 16022,
	16026, 16033, 16039, 16042, 16049, 16053, 16060, 16067, 16074, 16081, 16089, 16097,
	16103, 16110, 16114, 16120, 16127, 16134, 16139, 16143, 16149, 16157, 16164, 16172,
	16180, 16188, 16193, 16199, 16204, 16209, 16216, 16219, 16223, 16230, 16239, 16246,
	16251, 16254, 16258, 16263, 16269, 16280, 16290, 16300, 16303, 16307, 16313, 16320,
	16327, 16338, 16341, 16344, 16346, 16348, 16352, 16354, 16359, 16364, 16372, 16380,
	16383, 16389, 16393, 16396, 16401, 16407, 16412, 16415, 16420, 16430, 16436, 16439,
	16446, 16454, 16460, 16467, 16471, 16475, 16479, 16485, 16491, 16497, 16503, 16510,
	16516, 16520, 16526, 16529, 16537, 16543, 16550, 16555, 16561, 16568, 16574, 16583,
	16589, 16593, 16598, 16605, 16609, 16616, 16619, 16623, 16626, 16630, 16635, 16642,
	16650, 16656, 16662, 16669, 16676, 16682, 16689, 16701, 16708, 16716, 16721, 16728,
	16732, 16738, 16743, 16753, 16758, 16762, 16766, 16773, 16777, 16781, 16787, 16792,
	16798, 16803, 16809, 16813, 16818, 16825, 16829, 16834, 16838, 16846, 16851, 16857,
	16861, 16866, 16872, 16881, 16887, 16891, 16894, 16898, 16903, 16908, 16912, 16916,
	16922, 16927, 16933, 16940, 16945, 16951, 16957, 16962, 16967, 16975, 16984, 16989,
	16995, 16999, 17005, 17010, 17016, 17021, 17027, 17032, 17037, 17042, 17046, 17051,
	17054, 17058, 17060, 17064, 17067, 17074, 17081, 17089, 17097, 17102, 17108, 17113,
	17117, 17120, 17126, 17130, 17135, 17141, 17147, 17154, 17161, 17169, 17173, 17181,
	17188, 17194, 17204, 17208, 17212, 17219, 17225, 17232, 17237, 17243, 17250, 17255,
	17261, 17267, 17273, 17276, 17281, 17283, 17287, 17292, 17296, 17299, 17301, 17304,
	17308, 17312, 17316, 17324, 17332, 17336, 17341, 17346, 17352, 17355, 17362, 17370,
	17375, 17381, 17385, 17387, 17389, 17395, 17398, 17406, 17413, 17414, 17416, 17420,
	17425, 17431, 17438, 17443, 17449, 17454, 17459, 17462, 17468, 17473, 17477, 17482,
	17487, 17494, 17499, 17504, 17511, 17514, 17518, 17525, 17532, 17539, 17546, 17553,
	17561, 17568, 17572, 17580, 17586, 17595, 17604, 17610, 17617, 17620, 17625, 17629,
	17632, 17635, 17639, 17646, 17650, 17655, 17660, 17663, 17668, 17672, 17679, 17685,
	17690, 17696, 17700, 17704, 17709, 17713, 17718, 17720, 17722, 17725, 17733, 17737,
	17742, 17746, 17752, 17760, 17767, 17775, 17781, 17790, 17799, 17807, 17812, 17816,
	17821, 17827, 17831, 17835, 17839, 17844, 17850, 17853, 17858, 17865, 17869, 17876,
	17884, 17891, 17899, 17906, 17911, 17915, 17919, 17923, 17927, 17932, 17936, 17938,
	17941, 17945, 17949, 17955, 17958, 17963, 17970, 17975, 17979, 17986, 17990, 17995,
	18002, 18011, 18015, 18021, 18025, 18029, 18034, 18038, 18042, 18049, 18054, 18056,
	18061, 18065, 18070, 18073, 18077, 18080, 18086, 18093, 18096, 18100, 18102, 18105,
	18111, 18114, 18121, 18127, 18132, 18135, 18137, 18140, 18142, 18144, 18147, 18151,
	18155, 18159, 18163, 18166, 18170, 18178, 18184, 18190, 18197, 18201, 18205, 18210,
	18214, 18218, 18222, 18227, 18234, 18236, 18240, 18248, 18253, 18260, 18267, 18273,
	18278, 18281, 18286, 18291, 18297, 18299, 18304, 18308, 18315, 18319, 18321, 18325,
	18329, 18335, 18340, 18349, 18353, 18358, 18365, 18370, 18374, 18378, 18383, 18387,
	18393, 18399, 18402, 18408, 18411, 18421, 18427, 18431, 18436, 18443, 18448, 18453,
	18458, 18465, 18470, 18475, 18480, 18486, 18493, 18501, 18508, 18516, 18520, 18526,
	18529, 18533, 18538, 18545, 18553, 18560, 18568, 18574, 18579, 18584, 18588, 18593,
	18598, 18605, 18612, 18619, 18625, 18629, 18635, 18640, 18645, 18650, 18657, 18663,
	18668, 18671, 18679, 18681, 18683, 18688, 18691, 18696, 18701, 18710, 18714, 18722,
	18727, 18731, 18735, 18741, 18747, 18753, 18758, 18765, 18772, 18775, 18782, 18788,
	18795, 18801, 18807, 18811, 18816, 18820, 18825, 18829, 18834, 18839, 18847, 18857,
	18863, 18868, 18870, 18877, 18880, 18884, 18888, 18894, 18901, 18909, 18917, 18926,
	18933, 18938, 18940, 18946, 18950, 18954, 18963, 18968, 18974, 18981, 18985, 18991,
	19000, 19011, 19020, 19026, 19032, 19037, 19042, 19046, 19049, 19053, 19057, 19062,
	19070, 19075, 19082, 19089, 19092, 19097, 19102, 19107, 19112, 19115, 19120, 19126,
	19131, 19138, 19141, 19146, 19151, 19158, 19165, 19171, 19177, 19185, 19190, 19200,
	19209, 19217, 19229, 19234, 19238, 19244, 19252, 19262, 19271, 19277, 19283, 19291,
	19298, 19304, 19311, 19321, 19329, 19333, 19335, 19339, 19344, 19346, 19353, 19358,
	19363, 19370, 19376, 19383, 19390, 19398, 19400, 19403, 19407, 19413, 19421, 19427,
	19432, 19436, 19442, 19447, 19454, 19460, 19465, 19473, 19482, 19490, 19494, 19499,
	19502, 19512, 19517, 19523, 19530, 19537, 19541, 19546, 19552, 19557, 19563, 19568,
	19574, 19578, 19585, 19593, 19599, 19603, 19606, 19613, 19622, 19627, 19629, 19631,
	19633, 19640, 19643, 19648, 19654, 19660, 19668, 19674, 19680, 19684, 19691, 19699,
	19707, 19715, 19720, 19727, 19734, 19739, 19743, 19748, 19752, 19760, 19764, 19768,
	19774, 19780, 19786, 19792, 19798, 19805, 19809, 19815, 19819, 19825, 19830, 19835,
	19841, 19844, 19848, 19856, 19859, 19862, 19866, 19874, 19877, 19882, 19884, 19887,
	19894, 19901, 19909, 19913, 19920, 19929, 19934, 19940, 19944, 19949, 19953, 19959,
	19962, 19966, 19972, 19978, 19984, 19988, 19992, 19996, 19999, 20003, 20007, 20011,
	20016, 20023, 20029, 20033, 20040, 20045, 20049, 20055, 20060, 20066, 20073, 20081,
	20085, 20087, 20091, 20093, 20096, 20103, 20109, 20115, 20121, 20128, 20135, 20143,
	20147, 20152, 20156, 20161, 20166, 20171, 20176, 20182, 20190, 20197, 20206, 20210,
	20215, 20221, 20227, 20235, 20242, 20246, 20251, 20256, 20262, 20266, 20273, 20279,
	20284, 20289, 20295, 20301, 20305, 20308, 20314, 20319, 20325, 20329, 20335, 20340,
	20344, 20348, 20351, 20355, 20362, 20369, 20377, 20386, 20393, 20400, 20404, 20411,
	20420, 20428, 20432, 20437, 20443, 20449, 20455, 20463, 20470, 20475, 20479, 20482,
	20487, 20490, 20497, 20502, 20507, 20513, 20517, 20523, 20530, 20534, 20537, 20541,
	20545, 20551, 20556, 20560, 20567, 20570, 20576, 20584, 20588, 20592, 20598, 20602,
	20606, 20612, 20617, 20624, 20630, 20635, 20640, 20642, 20646, 20653, 20659, 20666,
	20671, 20680, 20685, 20689, 20694, 20700, 20705, 20708, 20713, 20720, 20725, 20730,
	20735, 20740, 20748, 20757, 20762, 20765, 20773, 20777, 20782, 20788, 20793, 20799,
	20806, 20809, 20815, 20821, 20827, 20835, 20841, 20846, 20851, 20856, 20860, 20865,
	20872, 20877, 20885, 20890, 20896, 20901, 20906, 20910, 20913, 20917, 20922, 20928,
	20933, 20939, 20945, 20953, 20955, 20963, 20968, 20970, 20974, 20977, 20981, 20986,
	20996, 21005, 21016, 21025, 21035, 21038, 21043, 21048, 21051, 21057, 21064, 21070,
	21075, 21081, 21089, 21093, 21102, 21112, 21117, 21123, 21129, 21135, 21142, 21149,
	21158, 21163, 21171, 21179, 21184, 21190, 21197, 21206, 21209, 21220, 21224, 21231,
	21237, 21244, 21249, 21251, 21254, 21259, 21266, 21273, 21276, 21282, 21287, 21294,
	21303, 21312, 21320, 21324, 21330, 21334, 21342, 21345, 21349, 21354, 21358, 21365,
	21370, 21376, 21383, 21390, 21399, 21404, 21410, 21417, 21423, 21428, 21433, 21439,
	21445, 21448, 21455, 21459, 21465, 21470, 21476, 21482, 21488, 21495, 21499, 21505,
	21512, 21519, 21522, 21526, 21529, 21534, 21538, 21543, 21548, 21554, 21560, 21562,
	21567, 21573, 21577, 21583, 21589, 21594, 21598, 21604, 21610, 21618, 21625, 21630,
	21638, 21641, 21643, 21649, 21652, 21659, 21665, 21670, 21675, 21681, 21687, 21690,
	21694, 21701, 21706, 21713, 21718, 21723, 21727, 21733, 21739, 21743, 21752, 21757,
	21762, 21767, 21769, 21772, 21776, 21780, 21782, 21786, 21790, 21796, 21802, 21811,
	21820, 21830, 21840, 21847, 21852, 21856, 21862, 21869, 21876, 21879, 21883, 21889,
	21897, 21905, 21912, 21920, 21926, 21931, 21938, 21944, 21951, 21957, 21961, 21966,
	21973, 21981, 21990, 21999, 22006, 22011, 22017, 22023, 22030, 22035, 22043, 22048,
	22056, 22061, 22066, 22073, 22076, 22082, 22084, 22087, 22095, 22103, 22111, 22116,
	22124, 22128, 22131, 22136, 22142, 22149, 22157, 22164, 22168, 22172, 22177, 22181,
	22185, 22191, 22196, 22203, 22207, 22214, 22219, 22223, 22227, 22235, 22242, 22246,
	22252, 22255, 22262, 22271, 22277, 22283, 22294, 22300, 22306, 22316, 22325, 22331,
	22337, 22338, 22340, 22345, 22352, 22357, 22363, 22368, 22373, 22378, 22383, 22388,
	22395, 22402, 22405, 22412, 22415, 22417, 22422, 22425, 22430, 22437, 22442, 22450,
	22453, 22456, 22459, 22463, 22470, 22477, 22483, 22488, 22492, 22497, 22504, 22508,
	22512, 22518, 22525, 22527, 22532, 22540, 22544, 22552, 22556, 22560, 22571, 22579,
	22587, 22595, 22604, 22609, 22616, 22625, 22630, 22637, 22644, 22654, 22662, 22669,
	22677, 22684, 22689, 22694, 22700, 22705, 22708, 22712, 22716, 22722, 22730, 22734,
	22739, 22748, 22752, 22756, 22760, 22763, 22768, 22773, 22777, 22782, 22785, 22790,
	22794, 22801, 22809, 22813, 22817, 22823, 22827, 22832, 22836, 22841, 22846, 22852,
	22854, 22858, 22864, 22868, 22871, 22877, 22882, 22887, 22895, 22901, 22906, 22909,
	22914, 22920, 22925, 22932, 22938, 22943, 22949, 22956, 22959, 22963, 22967, 22972,
	22977, 22983, 22988, 22994, 22999, 23003, 23007, 23012, 23016, 23020, 23026, 23031,
	23037, 23043, 23047, 23053, 23060, 23063, 23067, 23071, 23076, 23083, 23089, 23095,
	23100, 23107, 23113, 23119, 23124, 23129, 23137, 23142, 23147, 23154, 23158, 23164,
	23167, 23172, 23177, 23183, 23188, 23192, 23198, 23203, 23210, 23217, 23219, 23223,
	23227, 23229, 23234, 23235, 23238, 23242, 23245, 23250, 23253, 23256, 23260, 23264,
	23270, 23275, 23281, 23288, 23292, 23295, 23299, 23304, 23310, 23317, 23322, 23325,
	23328, 23331, 23334, 23337, 23340, 23345, 23348, 23352, 23358, 23361, 23365, 23373,
	23382, 23390, 23399, 23408, 23418, 23425, 23432, 23439, 23443, 23448, 23454, 23462,
	23465, 23470, 23476, 23482, 23489, 23494, 23499, 23504, 23510, 23515, 23521, 23530,
	23537, 23544, 23546, 23549, 23553, 23556, 23560, 23564, 23572, 23576, 23584, 23592,
	23601, 23606, 23616, 23625, 23629, 23637, 23646, 23651, 23655, 23658, 23663, 23665,
	23668, 23675, 23680, 23686, 23694, 23699, 23705, 23708, 23712, 23715, 23719, 23724,
	23730, 23738, 23742, 23745, 23750, 23757, 23767, 23775, 23783, 23789, 23793, 23800,
	23805, 23813, 23821, 23825, 23833, 23841, 23844, 23850, 23857, 23864, 23868, 23873,
	23881, 23883, 23890, 23893, 23896, 23901, 23905, 23909, 23914, 23919, 23926, 23933,
	23935, 23941, 23949, 23954, 23958, 23964, 23972, 23980, 23985, 23989, 23995, 24000,
	24002, 24005, 24011, 24017, 24026, 24031, 24035, 24041, 24049, 24057, 24062, 24068,
	24075, 24079, 24087, 24091, 24097, 24104, 24110, 24117, 24125, 24132, 24138, 24142,
	24149, 24158, 24161, 24168, 24176, 24183, 24193, 24203, 24212, 24216, 24223, 24229,
	24234, 24241, 24251, 24263, 24269, 24274, 24279, 24284, 24290, 24293, 24296, 24304,
	24312, 24317, 24323, 24328, 24334, 24340, 24349, 24355, 24366, 24368, 24376, 24382,
	24386, 24394, 24399, 24406, 24412, 24416, 24422, 24424, 24429, 24434, 24438, 24444,
	24449, 24455, 24460, 24466, 24470, 24476, 24480, 24483, 24487, 24493, 24497, 24500,
	24502, 24505, 24506, 24508, 24512, 24516, 24523, 24529, 24533, 24540, 24546, 24553,
	24560, 24565, 24567, 24577, 24582, 24589, 24591, 24593, 24600, 24604, 24610, 24615,
	24621, 24628, 24632, 24638, 24645, 24653, 24655, 24659, 24663, 24667, 24673, 24678,
	24682, 24688, 24692, 24698, 24702, 24704, 24710, 24713, 24717, 24726, 24733, 24737,
	24743, 24747, 24751, 24759, 24765, 24772, 24774, 24782, 24790, 24792, 24796, 24802,
	24808, 24813, 24820, 24827, 24830, 24835, 24840, 24845, 24849, 24853, 24855, 24857,
	24860, 24863, 24866, 24873, 24879, 24885, 24892, 24898, 24905, 24913, 24919, 24926,
	24932, 24935, 24942, 24950, 24952, 24958, 24965, 24972, 24979, 24987, 25005, 25025,
	25045, 25059, 25073, 25087, 25101, 25115, 25131, 25143, 25153, 25167, 25171, 25187,
	25193, 25203, 25227, 25239, 25249, 25259, 25275, 25295, 25305, 25323, 25343, 25357,
	25375, 25387, 25395, 25405, 25415, 25423, 25435, 25451, 25467, 25474, 25479, 25491,
	25507, 25521, 25535, 25549, 25567, 25577, 25585, 25595, 25605, 25625, 25637, 25651,
	25663, 25675, 25685, 25697, 25701, 25715, 25727, 25741, 25751, 25761, 25769, 25777,
	25787, 25803, 25815, 25819, 25833, 25841, 25849, 25855, 25859, 25863, 25867, 25873,
	25879, 25885, 25889, 25895, 25898, 25901, 25904
};

static const uint16_t hyg_name_word_classes_slots[] = {
	0, 0, 0, 0, 1567, 0, 0, 0, 3457, 0, 0, 4358,
	0, 0, 0, 1381, 0, 2801, 0, 0, 0, 2520, 3788, 0,
	0, 0, 0, 0, 0, 0, 453, 2886, 4357, 0, 0, 0,
	0, 2293, 1504, 0, 1406, 0, 0, 0, 4176, 0, 0, 0,
	0, 2821, 3224, 1598, 1198, 3837, 1366, 0, 773, 0, 0, 0,
	0, 0, 0, 2335, 0, 0, 0, 0, 3263, 0, 0, 2805,
	0, 0, 0, 2820, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 546, 2773, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 2076, 0, 0, 0, 0, 991, 0,
	0, 0, 1688, 0, 0, 0, 0, 1665, 2007, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 1025, 0, 0, 0, 0, 0,
	0, 0, 1745, 0, 0, 2964, 0, 3056, 0, 0, 0, 2972,
	0, 0, 4124, 0, 2169, 3971, 0, 0, 0, 264, 540, 505,
	3067, 3296, 3418, 0, 0, 0, 0, 708, 922, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 3117, 0, 0,
	3629, 0, 4314, 0, 386, 2425, 0, 2363, 0, 608, 0, 0,
	0, 0, 3495, 0, 1475, 1532, 0, 4029, 0, 1487, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 24, 0, 0, 0,
	0, 2048, 148, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 2607, 0, 0, 2079, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 3243, 0, 0, 0, 0, 70,
	2533, 0, 3477, 1060, 0, 0, 0, 537, 0, 0, 1765, 0,
	0, 1260, 0, 0, 4067, 820, 77, 2428, 0, 0, 929, 0,
	0, 0, 2551, 3265, 0, 0, 3722, 0, 258, 0, 0, 0,
	0, 0, 0, 417, 0, 4377, 0, 0, 3001, 0, 0, 0,
	2340, 0, 0, 282, 0, 0, 1287, 2792, 4061, 0, 0, 0,
	0, 0, 0, 0, 4290, 0, 0, 0, 0, 0, 2796, 0,
	0, 0, 3033, 0, 0, 1121, 3, 0, 2228, 4147, 0, 279,
	0, 0, 0, 0, 0, 0, 3599, 3132, 0, 3972, 0, 0,
	4293, 0, 0, 0, 0, 0, 0, 0, 0, 2747, 2778, 1672,
	2995, 0, 0, 0, 0, 0, 0, 0, 3886, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 1076, 0, 629, 0, 2342, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 1941, 0, 2294, 0, 0, 3499, 0, 0, 0,
	0, 1109, 3274, 0, 290, 1823, 388, 4198, 0, 0, 0, 1444,
	3645, 251, 0, 3459, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 4, 4402, 0, 900, 0, 0, 0, 2897, 3000,
	949, 0, 1140, 3150, 4351, 4141, 0, 2670, 1748, 0, 2092, 2649,
	0, 0, 3994, 0, 3753, 3659, 0, 0, 0, 2981, 0, 0,
	0, 0, 0, 0, 2150, 0, 4063, 0, 171, 1746, 94, 1889,
	2244, 0, 0, 0, 1873, 0, 0, 0, 0, 0, 1193, 0,
	0, 3055, 0, 0, 0, 0, 0, 0, 0, 2699, 0, 3051,
	0, 0, 1439, 9, 0, 544, 0, 0, 0, 2563, 0, 0,
	0, 0, 0, 0, 0, 3049, 0, 0, 0, 4191, 0, 0,
	0, 1641, 0, 0, 0, 0, 1336, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 821, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 3493, 0, 0, 3821, 0, 0, 2267, 3799,
	0, 0, 0, 0, 1689, 0, 0, 0, 3708, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 594, 0, 0, 0, 0, 0,
	0, 0, 0, 2454, 2131, 3195, 0, 0, 0, 0, 0, 104,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 3147, 0, 0,
	0, 3375, 0, 0, 0, 996, 3371, 0, 764, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 2755, 233, 399,
	3374, 0, 0, 1885, 0, 3665, 4373, 0, 0, 2480, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 999, 1312, 0, 1703, 0,
	0, 0, 0, 0, 0, 677, 1467, 0, 1257, 213, 1980, 819,
	0, 0, 737, 1934, 0, 0, 464, 0, 4282, 0, 0, 0,
	1508, 0, 4308, 0, 0, 3786, 0, 0, 0, 531, 2356, 0,
	3548, 0, 0, 2736, 0, 0, 0, 0, 0, 0, 0, 0,
	1659, 4082, 0, 0, 0, 0, 0, 0, 0, 0, 299, 0,
	0, 0, 0, 1083, 1530, 2389, 4222, 162, 0, 0, 0, 0,
	0, 0, 0, 0, 1550, 1698, 0, 0, 0, 265, 0, 2057,
	2355, 0, 0, 0, 0, 0, 0, 0, 1624, 0, 4292, 0,
	4219, 4346, 0, 0, 0, 2290, 0, 1505, 1680, 0, 4175, 3950,
	1212, 0, 1155, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 1654, 3273, 0, 1935, 0,
	0, 0, 2667, 0, 0, 2684, 0, 2210, 0, 0, 0, 2997,
	2153, 0, 0, 2708, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 2080, 0, 0, 2587, 3330, 0, 0, 0, 0, 0, 0,
	2993, 0, 1130, 0, 0, 2508, 416, 3794, 2930, 0, 0, 5,
	0, 0, 0, 1507, 0, 0, 0, 0, 8, 1411, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 1684, 0, 3082,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 3262, 4417, 3097, 140, 256, 0, 205,
	0, 3716, 4252, 0, 0, 0, 0, 3260, 0, 0, 0, 0,
	0, 0, 4338, 1940, 2750, 4189, 0, 1651, 0, 2325, 0, 0,
	0, 0, 649, 0, 0, 0, 0, 3741, 0, 0, 0, 0,
	0, 0, 259, 1192, 0, 0, 0, 1525, 0, 0, 0, 0,
	0, 0, 0, 0, 3747, 3336, 0, 3662, 0, 0, 0, 0,
	0, 0, 0, 0, 447, 503, 2731, 3012, 3565, 1640, 0, 0,
	0, 195, 0, 3238, 0, 0, 0, 0, 0, 917, 0, 0,
	0, 0, 0, 0, 0, 1634, 3084, 0, 0, 3206, 0, 0,
	0, 0, 0, 4130, 2065, 3279, 0, 0, 0, 0, 437, 3290,
	0, 0, 1341, 4216, 0, 3551, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 1690, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 3289, 0, 0, 0, 0, 0, 0, 761, 0,
	1041, 0, 0, 0, 0, 0, 0, 2381, 0, 2306, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 3891, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 2280, 0, 0, 0, 0, 0,
	3798, 0, 0, 0, 2205, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 850, 2530, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 4317, 0, 0, 0, 0, 2394, 0, 0,
	0, 0, 2115, 0, 0, 2046, 0, 3416, 0, 0, 1837, 0,
	0, 3167, 0, 564, 0, 0, 0, 0, 0, 0, 2459, 0,
	0, 0, 3448, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 1936, 0, 0, 3425, 0, 0, 0,
	3811, 3588, 0, 4169, 0, 0, 0, 0, 3603, 0, 0, 0,
	4320, 0, 0, 3763, 0, 0, 2717, 0, 960, 0, 0, 0,
	0, 0, 3494, 4415, 1526, 0, 0, 0, 920, 0, 0, 0,
	0, 3214, 0, 725, 0, 0, 1420, 0, 4150, 0, 1750, 2854,
	3435, 0, 740, 2704, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 656, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 948, 0, 0, 0, 510, 1820, 1901, 4123, 0, 0,
	0, 3871, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	595, 2321, 0, 0, 3736, 0, 467, 0, 1459, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 1080, 3341, 4117, 0, 2985, 0,
	2, 887, 2456, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 307, 0, 1858, 0, 2874, 0, 352, 1164, 2532, 155, 0,
	0, 0, 0, 0, 0, 2863, 0, 4401, 0, 0, 0, 0,
	0, 706, 0, 0, 0, 0, 1658, 4324, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 474, 234, 0, 4193, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 3744, 0,
	0, 0, 3702, 1134, 0, 4142, 1425, 0, 0, 0, 0, 0,
	2200, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 2900, 3976, 0,
	0, 0, 0, 0, 0, 3062, 3180, 0, 0, 0, 0, 0,
	0, 0, 0, 1914, 0, 0, 2083, 3194, 4356, 325, 0, 0,
	58, 0, 2170, 0, 3958, 342, 2658, 0, 0, 0, 0, 0,
	0, 0, 0, 2013, 0, 0, 0, 0, 1871, 3382, 0, 3696,
	197, 521, 0, 0, 1757, 3943, 0, 0, 0, 1482, 0, 0,
	4278, 3661, 1958, 0, 0, 873, 0, 0, 0, 0, 0, 0,
	0, 524, 1753, 1819, 0, 0, 0, 0, 0, 1039, 0, 0,
	53, 536, 0, 3181, 0, 4322, 2399, 0, 0, 0, 278, 0,
	0, 0, 0, 0, 0, 0, 1856, 4160, 0, 0, 0, 0,
	0, 1106, 0, 0, 0, 1723, 2261, 0, 0, 3993, 0, 2675,
	3257, 0, 0, 0, 0, 2892, 0, 0, 0, 0, 0, 4002,
	951, 2998, 0, 0, 3372, 0, 3486, 550, 0, 0, 2663, 0,
	4139, 0, 0, 0, 0, 621, 4311, 0, 0, 3182, 0, 0,
	0, 616, 4353, 0, 2960, 0, 0, 0, 0, 3607, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 1454, 1527, 0, 1777, 810,
	2313, 0, 0, 983, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 876, 0, 3869, 3099, 0, 0,
	0, 0, 1466, 0, 0, 0, 0, 0, 3412, 838, 3368, 0,
	0, 0, 0, 0, 4075, 0, 0, 0, 0, 1237, 0, 3761,
	0, 0, 0, 0, 3114, 0, 0, 1890, 0, 0, 0, 0,
	4055, 787, 827, 0, 4084, 1947, 0, 0, 0, 0, 0, 0,
	0, 0, 153, 3491, 0, 0, 0, 0, 1327, 0, 0, 611,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 110,
	3232, 0, 0, 0, 0, 0, 0, 789, 0, 0, 90, 1377,
	4286, 0, 0, 0, 0, 2054, 25, 1225, 3586, 0, 0, 0,
	4344, 0, 2091, 0, 0, 0, 0, 0, 0, 0, 0, 1472,
	3631, 4207, 0, 563, 0, 0, 0, 3584, 0, 0, 0, 0,
	0, 0, 0, 3007, 308, 2957, 0, 2140, 0, 0, 0, 0,
	0, 0, 0, 4185, 1374, 786, 2475, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 644, 0, 0, 0, 0, 0,
	0, 0, 0, 3587, 1538, 0, 2266, 0, 0, 0, 662, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 3455, 0, 297, 2225, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 2129, 0, 0, 0, 0, 0, 0, 3703, 0,
	0, 1188, 1956, 634, 2902, 0, 0, 4007, 0, 0, 0, 0,
	0, 0, 2751, 0, 0, 0, 3874, 3859, 0, 2331, 0, 4400,
	0, 0, 1573, 0, 0, 0, 0, 0, 0, 0, 408, 3611,
	4148, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 2975, 0, 3345, 2455, 4062, 0, 665, 4201, 0, 0, 3858,
	1872, 0, 0, 0, 280, 1163, 1476, 0, 0, 849, 2055, 4122,
	4172, 0, 0, 0, 0, 4257, 0, 0, 0, 758, 0, 0,
	0, 0, 0, 0, 0, 0, 3480, 0, 0, 0, 0, 1652,
	0, 0, 0, 1339, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 3803, 1449, 0, 0, 0, 0, 0, 617, 0, 0, 1185,
	0, 0, 0, 0, 894, 0, 0, 0, 0, 0, 874, 0,
	4186, 1309, 886, 2913, 2380, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	4092, 0, 2984, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	248, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 27, 0, 0, 22, 0, 0, 0, 1431, 1635, 0,
	4103, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	2829, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 1162, 2510, 0, 0, 0,
	1119, 0, 0, 3727, 493, 0, 1863, 0, 0, 0, 1139, 0,
	0, 0, 0, 0, 1585, 0, 0, 0, 0, 0, 0, 0,
	2462, 573, 0, 0, 0, 0, 0, 0, 0, 1493, 0, 0,
	0, 0, 4110, 0, 0, 0, 0, 0, 0, 4214, 0, 0,
	1556, 626, 0, 1365, 0, 0, 907, 0, 1275, 4367, 0, 3083,
	4107, 2473, 0, 0, 0, 0, 0, 4038, 0, 2264, 0, 0,
	0, 0, 4310, 301, 0, 0, 0, 0, 2058, 0, 0, 0,
	0, 0, 3438, 3035, 0, 0, 2086, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 1562, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 590, 0, 4017, 0,
	1416, 0, 0, 0, 0, 2954, 0, 0, 0, 294, 0, 0,
	1333, 1048, 0, 0, 0, 3308, 244, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 1027, 0, 0, 0, 0,
	0, 0, 0, 0, 3261, 0, 0, 3047, 0, 0, 0, 0,
	0, 0, 3509, 3981, 0, 0, 0, 0, 2802, 0, 0, 1118,
	0, 0, 0, 0, 0, 0, 0, 333, 0, 0, 0, 0,
	446, 0, 1503, 0, 0, 431, 807, 2814, 0, 1681, 3818, 2085,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 3005, 2543, 1350,
	2481, 1006, 1812, 3198, 3866, 0, 0, 0, 0, 0, 3510, 0,
	4242, 0, 2274, 0, 3854, 228, 0, 0, 1359, 0, 0, 0,
	0, 2729, 2980, 0, 0, 0, 2959, 3678, 0, 1966, 2881, 1242,
	0, 0, 0, 3478, 0, 0, 0, 696, 0, 0, 0, 0,
	0, 0, 0, 2788, 0, 0, 0, 0, 247, 0, 0, 0,
	2816, 0, 0, 0, 0, 0, 3034, 0, 0, 1199, 0, 0,
	2752, 0, 0, 0, 0, 0, 0, 0, 1916, 0, 0, 4090,
	0, 0, 0, 0, 0, 0, 0, 2171, 0, 0, 3373, 432,
	2318, 0, 0, 2018, 103, 3604, 554, 0, 3011, 0, 0, 0,
	3456, 0, 0, 0, 1295, 1633, 3207, 2887, 0, 0, 0, 0,
	0, 0, 346, 0, 0, 0, 0, 0, 0, 4194, 0, 0,
	1258, 0, 0, 0, 0, 0, 0, 2145, 389, 0, 0, 4354,
	0, 370, 0, 0, 0, 2372, 2760, 0, 0, 2468, 0, 0,
	0, 0, 1533, 0, 0, 0, 0, 0, 1352, 0, 2799, 0,
	0, 0, 0, 0, 1055, 4333, 0, 0, 1903, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 877, 1545, 4266, 0,
	0, 0, 1297, 0, 0, 3615, 1516, 0, 384, 0, 0, 0,
	0, 1851, 1747, 0, 0, 4149, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 1456, 343, 0, 0, 0, 0, 1906,
	0, 1380, 0, 2833, 0, 963, 1195, 0, 0, 3134, 0, 0,
	0, 0, 2384, 2879, 0, 0, 0, 0, 0, 0, 0, 0,
	2469, 3025, 0, 0, 1210, 0, 0, 0, 4166, 0, 0, 1637,
	3496, 3877, 1036, 0, 0, 327, 881, 0, 0, 1145, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 4045, 2328, 0, 0,
	0, 0, 0, 3465, 0, 0, 55, 0, 3199, 99, 3475, 0,
	2598, 0, 0, 0, 0, 0, 0, 2958, 0, 0, 4299, 0,
	0, 0, 42, 1942, 0, 0, 317, 2828, 0, 0, 0, 3030,
	0, 0, 6, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 641, 2105, 0,
	0, 452, 385, 746, 0, 0, 0, 0, 1, 3064, 0, 3878,
	0, 0, 146, 0, 2370, 0, 0, 0, 0, 0, 0, 0,
	2351, 0, 0, 0, 0, 0, 0, 0, 0, 0, 3893, 1077,
	0, 2536, 0, 0, 0, 1990, 2914, 3101, 0, 2601, 0, 902,
	0, 577, 586, 1067, 0, 0, 0, 0, 0, 1112, 0, 0,
	2777, 0, 0, 4031, 0, 0, 0, 0, 0, 1037, 1286, 0,
	0, 0, 0, 0, 1621, 0, 2158, 0, 0, 405, 3153, 0,
	0, 0, 0, 0, 998, 0, 0, 770, 0, 0, 4376, 0,
	2444, 3145, 2126, 2822, 0, 245, 1432, 3437, 0, 0, 1422, 3208,
	0, 0, 539, 1859, 1855, 0, 0, 0, 0, 1959, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 3549, 0, 0,
	0, 1518, 1776, 2060, 0, 0, 0, 2262, 0, 0, 0, 0,
	2047, 0, 0, 851, 1630, 2783, 3342, 0, 0, 0, 3403, 0,
	0, 0, 0, 1888, 0, 0, 0, 1794, 0, 0, 0, 0,
	0, 0, 0, 0, 2647, 0, 0, 0, 0, 0, 1534, 0,
	0, 0, 0, 0, 0, 2922, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 3784, 269, 0, 0, 0, 0, 1383, 0, 854, 0,
	0, 0, 0, 0, 0, 0, 0, 1097, 1502, 0, 0, 971,
	0, 0, 125, 2045, 0, 0, 0, 1117, 0, 0, 0, 1217,
	0, 0, 0, 3329, 0, 0, 0, 0, 1718, 3235, 0, 0,
	0, 945, 2078, 4383, 0, 0, 0, 0, 100, 0, 0, 0,
	0, 199, 2339, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 2304, 2113, 0, 0, 0, 0, 0, 0,
	2273, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 3774, 3652, 0, 0, 0, 1775, 0, 0, 1961,
	0, 0, 0, 0, 0, 883, 0, 0, 0, 0, 698, 1767,
	2800, 0, 0, 1304, 0, 3782, 0, 0, 4330, 4246, 0, 0,
	0, 0, 115, 3179, 0, 0, 0, 0, 0, 0, 1544, 0,
	0, 0, 0, 0, 3975, 0, 0, 0, 0, 0, 0, 0,
	1007, 0, 0, 0, 0, 0, 0, 0, 0, 828, 2504, 0,
	0, 0, 0, 0, 0, 1268, 0, 0, 0, 0, 2835, 0,
	0, 0, 0, 0, 0, 0, 4326, 0, 0, 602, 0, 0,
	1014, 3326, 0, 0, 0, 0, 0, 735, 0, 0, 0, 4404,
	0, 0, 1943, 0, 0, 0, 0, 0, 0, 0, 0, 1322,
	0, 0, 76, 1316, 3348, 0, 3590, 0, 0, 0, 3680, 3721,
	1609, 0, 1915, 0, 407, 0, 2189, 3574, 0, 469, 0, 0,
	3827, 3729, 0, 0, 4098, 0, 0, 0, 0, 0, 0, 0,
	0, 2694, 1414, 3826, 0, 0, 1555, 0, 0, 0, 0, 0,
	0, 383, 0, 0, 0, 0, 0, 0, 0, 0, 1653, 0,
	0, 0, 0, 0, 0, 0, 1933, 742, 4347, 0, 0, 0,
	0, 0, 578, 0, 0, 1814, 0, 0, 3115, 0, 0, 1266,
	1451, 4251, 0, 0, 0, 2547, 3484, 1206, 0, 0, 0, 0,
	0, 0, 1492, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	3992, 0, 2149, 2521, 3875, 0, 0, 0, 0, 1303, 0, 0,
	413, 0, 0, 0, 0, 2327, 0, 667, 2749, 1584, 0, 0,
	0, 0, 0, 3256, 3823, 281, 4321, 0, 0, 0, 0, 23,
	0, 0, 3391, 0, 0, 0, 1176, 0, 0, 1687, 2430, 2757,
	0, 0, 0, 0, 0, 0, 0, 305, 0, 0, 1894, 0,
	0, 0, 0, 0, 0, 2353, 0, 0, 0, 2285, 0, 275,
	0, 0, 0, 0, 0, 0, 0, 3635, 0, 0, 0, 519,
	0, 2733, 1184, 4227, 0, 4247, 0, 0, 2809, 2971, 83, 1696,
	0, 0, 0, 953, 0, 0, 3948, 0, 4069, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 728, 2270, 2624, 2231, 0,
	3264, 0, 3956, 2756, 0, 0, 0, 0, 0, 0, 0, 3430,
	0, 0, 0, 0, 0, 0, 0, 0, 436, 0, 795, 0,
	3217, 0, 0, 3822, 0, 0, 0, 0, 3706, 533, 0, 0,
	0, 1494, 0, 0, 1955, 0, 0, 0, 2347, 2726, 0, 3966,
	0, 0, 0, 0, 0, 0, 2088, 0, 0, 880, 808, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 4301, 0, 3974,
	0, 0, 817, 0, 3911, 0, 2978, 3421, 1156, 2636, 3357, 2789,
	0, 0, 3817, 3385, 0, 1292, 2775, 1042, 3567, 0, 0, 1167,
	0, 0, 0, 0, 0, 1628, 3733, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 1049, 2027, 0, 0, 0, 4170, 0,
	0, 0, 0, 0, 0, 643, 0, 3061, 0, 0, 1542, 818,
	0, 3054, 0, 0, 0, 2919, 0, 0, 0, 3090, 0, 0,
	0, 3543, 0, 0, 3227, 1910, 0, 2762, 0, 0, 249, 0,
	0, 60, 0, 3439, 0, 0, 0, 0, 0, 1354, 217, 4263,
	3660, 0, 0, 0, 0, 0, 1559, 4028, 0, 3538, 0, 0,
	0, 1968, 2855, 0, 2187, 1922, 0, 0, 0, 0, 2104, 0,
	0, 0, 0, 3560, 3946, 4359, 2461, 0, 0, 0, 387, 0,
	3362, 0, 0, 0, 4120, 0, 0, 4138, 1923, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	1701, 0, 0, 0, 3440, 3773, 0, 3487, 0, 1612, 2132, 4197,
	0, 0, 0, 0, 0, 487, 3351, 3445, 0, 0, 471, 0,
	0, 0, 285, 427, 3653, 1201, 0, 0, 0, 0, 0, 2124,
	2176, 1752, 4319, 3193, 0, 0, 0, 809, 0, 0, 0, 2345,
	0, 1862, 0, 0, 0, 0, 1284, 1733, 0, 2084, 0, 0,
	0, 0, 0, 0, 0, 2386, 0, 0, 1369, 1564, 1754, 3406,
	0, 0, 3601, 0, 0, 0, 0, 3482, 93, 0, 0, 0,
	164, 0, 0, 0, 0, 0, 1296, 1510, 3028, 0, 3808, 0,
	502, 2215, 0, 0, 3698, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 1399, 4382, 4345, 0, 0, 0, 0, 0, 0, 0,
	0, 1317, 2458, 0, 2572, 1769, 1751, 2163, 879, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 559, 905, 0, 0, 0, 0, 0, 3962, 0, 0,
	3834, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	2698, 0, 1114, 0, 2901, 0, 2574, 0, 0, 0, 2643, 3876,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 21, 0, 0, 0, 0, 0, 0, 0, 0, 4022, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 1319, 0, 0, 0,
	0, 0, 0, 1102, 0, 0, 1722, 4030, 181, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 2167, 344, 0, 3381, 0, 2071,
	0, 0, 0, 0, 0, 0, 0, 0, 1994, 837, 0, 609,
	858, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 4296,
	0, 0, 1173, 0, 0, 0, 2434, 3404, 0, 134, 1066, 1477,
	1831, 0, 0, 0, 0, 3576, 0, 0, 0, 0, 4202, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 3985, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 4231, 0, 1520, 3800, 0, 0, 0, 0, 1082, 4196,
	380, 0, 1285, 316, 0, 0, 0, 0, 3621, 0, 0, 0,
	0, 0, 0, 81, 0, 0, 603, 311, 0, 2912, 0, 0,
	0, 91, 986, 638, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 1792, 0, 0, 4217, 0, 1261, 0, 1929, 2797, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 3413, 4416,
	0, 0, 0, 0, 0, 0, 2186, 2986, 1731, 4315, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 1932, 4295, 0, 4056, 0,
	0, 3024, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 2188, 0, 4018, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 402, 0,
	2440, 2441, 0, 3299, 0, 0, 0, 2411, 1396, 2824, 0, 0,
	593, 0, 0, 0, 0, 141, 4316, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 4386, 0, 0, 0, 0, 0, 0, 1392,
	0, 2634, 0, 979, 0, 48, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1963,
	0, 0, 3048, 3929, 763, 570, 2555, 1307, 2056, 0, 0, 3881,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 123, 0, 0, 0, 0, 0, 0, 0, 2537,
	0, 1667, 0, 0, 2868, 0, 0, 0, 2206, 3271, 0, 2466,
	1657, 1175, 0, 0, 0, 0, 2889, 198, 3913, 0, 0, 50,
	1234, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 2538, 0, 3592,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	2845, 0, 0, 0, 0, 3554, 0, 0, 4087, 0, 3137, 0,
	0, 0, 0, 3075, 0, 1836, 3683, 0, 0, 2287, 959, 3671,
	0, 0, 0, 2696, 0, 0, 0, 0, 1360, 0, 0, 0,
	0, 0, 241, 3449, 0, 3663, 0, 0, 0, 1043, 0, 0,
	0, 0, 0, 0, 0, 1227, 3196, 0, 2298, 2421, 2719, 0,
	0, 0, 0, 0, 0, 0, 0, 2019, 0, 3676, 3937, 0,
	323, 1417, 0, 0, 0, 0, 0, 0, 0, 1291, 0, 1924,
	0, 0, 0, 0, 0, 0, 2920, 0, 0, 0, 0, 0,
	0, 0, 2423, 0, 0, 0, 614, 0, 927, 3612, 2431, 0,
	0, 0, 0, 647, 0, 0, 0, 0, 2041, 1953, 2223, 3905,
	2586, 2867, 0, 1168, 0, 0, 0, 0, 0, 0, 0, 0,
	4388, 0, 476, 3734, 0, 0, 0, 2017, 0, 0, 0, 0,
	0, 0, 2559, 0, 0, 0, 680, 4254, 0, 4162, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	4032, 0, 0, 0, 0, 0, 0, 0, 0, 1547, 367, 3155,
	0, 0, 0, 1064, 0, 0, 0, 0, 0, 0, 1131, 4422,
	0, 1714, 2653, 557, 4291, 716, 0, 0, 0, 0, 2003, 0,
	0, 814, 28, 0, 0, 0, 178, 1151, 2754, 2915, 2841, 0,
	0, 1876, 0, 0, 0, 0, 0, 0, 57, 2713, 3036, 0,
	1326, 0, 0, 0, 1563, 3996, 0, 0, 0, 0, 0, 0,
	0, 0, 360, 2620, 0, 0, 813, 0, 0, 0, 3088, 0,
	2839, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 4144, 0, 0, 2424, 0, 0, 0, 0, 0, 2029,
	2312, 0, 2588, 3525, 4153, 2936, 0, 2463, 4000, 0, 1726, 2680,
	0, 569, 0, 0, 0, 0, 731, 4052, 2449, 3231, 0, 0,
	0, 0, 353, 1321, 0, 0, 0, 0, 0, 0, 0, 0,
	2059, 1711, 0, 2155, 0, 0, 0, 133, 0, 0, 0, 0,
	1358, 2613, 0, 3285, 0, 0, 0, 449, 2840, 0, 0, 0,
	2905, 3752, 0, 0, 0, 3190, 0, 0, 0, 0, 812, 0,
	0, 86, 0, 300, 0, 2732, 0, 0, 0, 0, 0, 0,
	2625, 0, 2989, 826, 3707, 1984, 2564, 0, 0, 0, 784, 0,
	2531, 0, 0, 0, 0, 0, 552, 3003, 0, 4261, 0, 0,
	0, 0, 0, 224, 0, 0, 0, 2735, 2332, 0, 3453, 3699,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 1853, 132, 350,
	0, 0, 348, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 2252, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 790, 0, 0, 0,
	0, 0, 990, 3419, 2164, 0, 3770, 0, 0, 0, 0, 3091,
	0, 3136, 0, 3583, 0, 0, 0, 0, 0, 2011, 0, 0,
	2433, 0, 0, 0, 0, 0, 0, 0, 3991, 0, 0, 0,
	4019, 687, 3053, 0, 0, 0, 0, 1471, 0, 1079, 0, 0,
	0, 0, 0, 2033, 0, 0, 0, 0, 1216, 0, 0, 0,
	0, 0, 0, 1913, 0, 0, 369, 0, 0, 0, 0, 0,
	0, 0, 780, 0, 2482, 0, 0, 0, 0, 0, 3797, 0,
	2063, 1120, 2015, 3046, 0, 0, 0, 0, 1506, 0, 7, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 1068, 3900, 0, 941, 2896, 4072, 0, 0, 0, 0,
	0, 0, 2072, 3873, 0, 0, 0, 2659, 0, 0, 0, 0,
	0, 0, 3518, 1115, 3670, 0, 0, 0, 3758, 0, 0, 0,
	0, 0, 0, 2917, 1239, 2707, 0, 0, 0, 1429, 0, 2865,
	3334, 0, 0, 0, 0, 0, 0, 0, 3210, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2346,
	0, 0, 0, 0, 0, 0, 0, 1992, 0, 0, 0, 0,
	0, 0, 2245, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 1557, 2999, 1415, 2506, 3032, 1969, 0, 0, 0,
	0, 4228, 3125, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 3775, 0, 0, 0, 0, 3771, 0, 0,
	0, 0, 0, 0, 2349, 0, 0, 919, 4145, 2535, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 1571, 0, 712, 0, 0,
	0, 0, 0, 1727, 0, 0, 0, 0, 0, 1402, 1424, 0,
	0, 4073, 0, 0, 0, 0, 0, 0, 0, 4181, 0, 0,
	3833, 0, 928, 0, 1054, 2438, 0, 0, 2303, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 1842, 0, 0, 1438, 0, 0,
	0, 0, 3323, 0, 0, 0, 3941, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 901, 0, 0, 0, 492, 0, 0,
	0, 1781, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 484, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 3933, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 1531, 4033, 3595, 4283, 0, 0, 0, 0, 2593, 0,
	0, 0, 2443, 0, 0, 0, 0, 2794, 2136, 0, 0, 0,
	0, 0, 3301, 0, 0, 0, 2795, 0, 0, 4089, 0, 0,
	0, 0, 0, 0, 2546, 591, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 1867, 2631, 781, 754, 0, 0,
	2203, 0, 0, 0, 0, 0, 0, 2427, 0, 3847, 1249, 3513,
	0, 0, 3432, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	836, 0, 0, 0, 3765, 0, 0, 0, 0, 0, 0, 1882,
	4004, 0, 2319, 2383, 3987, 0, 0, 0, 0, 0, 0, 3512,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 1032, 64, 3989,
	0, 0, 0, 3213, 0, 89, 2878, 0, 3851, 0, 0, 0,
	0, 3233, 0, 0, 0, 0, 0, 0, 0, 0, 0, 973,
	0, 0, 0, 0, 0, 0, 3318, 0, 2489, 2862, 3693, 0,
	0, 0, 1485, 0, 0, 0, 96, 0, 1603, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 3903, 0,
	0, 0, 4026, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	3785, 0, 3472, 0, 0, 0, 3118, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 3969, 1577, 2782, 3536, 321,
	778, 3119, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 2968, 0, 0, 0, 32, 3376, 0, 0, 0,
	0, 0, 0, 0, 0, 345, 0, 0, 2090, 0, 1018, 1586,
	0, 0, 0, 0, 0, 1827, 1647, 2621, 4099, 0, 0, 3276,
	4280, 0, 0, 0, 2685, 0, 0, 2039, 0, 0, 3795, 0,
	0, 0, 0, 0, 571, 1972, 1245, 4350, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	2662, 0, 0, 0, 0, 430, 1461, 0, 0, 0, 0, 2094,
	0, 0, 2877, 0, 0, 0, 0, 2365, 845, 1801, 0, 0,
	0, 0, 0, 0, 0, 679, 1610, 0, 396, 747, 0, 0,
	0, 0, 0, 1473, 944, 3546, 0, 0, 0, 1717, 0, 1662,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	3346, 0, 1386, 0, 0, 0, 2871, 0, 0, 0, 0, 0,
	4342, 0, 0, 0, 0, 0, 1069, 840, 666, 0, 2706, 0,
	969, 2226, 0, 0, 0, 0, 0, 0, 1488, 0, 3726, 0,
	0, 1554, 3044, 1790, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 1413, 0, 0, 0, 0, 4390, 0, 703, 377, 3140, 4340,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1453,
	4212, 0, 0, 392, 0, 0, 0, 1832, 0, 0, 4360, 0,
	1973, 0, 3537, 0, 0, 2944, 0, 0, 2554, 1323, 0, 0,
	0, 0, 0, 0, 0, 0, 757, 0, 0, 2948, 0, 0,
	0, 0, 543, 3009, 0, 0, 0, 0, 2032, 542, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 1062, 0, 0, 2872, 1818,
	1755, 0, 365, 2926, 0, 0, 857, 0, 0, 0, 0, 0,
	172, 0, 0, 0, 0, 0, 3630, 395, 2582, 736, 0, 0,
	0, 0, 0, 2565, 0, 0, 2690, 3824, 1816, 0, 4071, 0,
	1724, 3626, 0, 0, 0, 1515, 0, 149, 0, 268, 1398, 2249,
	0, 0, 0, 12, 0, 0, 0, 0, 0, 0, 0, 0,
	3578, 0, 0, 0, 2695, 0, 0, 0, 1267, 3739, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 529, 2703, 1051, 1370, 2006,
	3502, 3609, 339, 0, 2276, 0, 0, 495, 0, 359, 0, 0,
	0, 0, 0, 0, 0, 0, 73, 0, 0, 0, 0, 2275,
	0, 3320, 3957, 0, 0, 0, 0, 2257, 0, 0, 0, 0,
	0, 2451, 0, 3248, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 2470, 0, 0, 0, 0, 2569, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 1643, 567, 0,
	3720, 0, 0, 0, 3241, 0, 0, 0, 0, 0, 0, 0,
	0, 3399, 1682, 0, 3192, 196, 4237, 2540, 0, 0, 3444, 4131,
	0, 3492, 2307, 3307, 0, 30, 3353, 4136, 0, 0, 0, 31,
	2709, 0, 0, 1611, 0, 0, 0, 0, 0, 0, 0, 2248,
	0, 0, 0, 0, 2173, 1683, 0, 0, 0, 0, 0, 0,
	3379, 0, 0, 0, 0, 0, 0, 2515, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 3010, 4306, 3141, 0, 0, 0, 0,
	0, 0, 0, 2627, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 4361, 0, 403, 0, 0, 0, 0,
	3185, 0, 0, 0, 0, 2036, 0, 0, 1182, 4051, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 572, 65,
	0, 0, 0, 2973, 0, 1050, 0, 2401, 0, 0, 3952, 0,
	0, 1087, 4014, 3610, 642, 0, 230, 2277, 0, 0, 0, 0,
	0, 3189, 3322, 1138, 0, 0, 0, 0, 3865, 582, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 684, 0, 0, 0,
	0, 2437, 168, 3555, 4264, 0, 0, 0, 0, 909, 0, 0,
	0, 0, 0, 1704, 2963, 0, 0, 2478, 2595, 0, 0, 0,
	504, 0, 0, 0, 0, 0, 0, 0, 0, 2070, 0, 0,
	0, 0, 943, 0, 0, 3110, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 2494, 3597, 0, 3577, 4239, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 3793, 0, 0, 0, 0, 0, 0, 1613, 2382, 3017,
	4068, 0, 4226, 0, 0, 1735, 2644, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 3596, 0, 0,
	1864, 0, 0, 0, 0, 0, 0, 1798, 0, 0, 3019, 3158,
	0, 3131, 0, 0, 0, 0, 0, 0, 0, 0, 232, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 4164, 354,
	0, 0, 0, 0, 0, 4027, 0, 0, 0, 0, 0, 0,
	2583, 0, 0, 0, 3152, 0, 0, 0, 0, 1084, 2727, 3778,
	0, 0, 2016, 0, 0, 3849, 0, 0, 0, 822, 2823, 0,
	0, 0, 0, 4209, 0, 0, 0, 0, 0, 581, 406, 0,
	0, 0, 0, 0, 1447, 0, 3162, 277, 2786, 0, 1057, 0,
	975, 0, 15, 0, 0, 2929, 0, 0, 3780, 0, 0, 0,
	0, 0, 0, 3006, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 4341, 0, 2780, 0, 904, 2320, 0, 0,
	0, 0, 0, 0, 0, 0, 237, 0, 0, 0, 1101, 0,
	0, 0, 0, 0, 1919, 0, 0, 0, 121, 0, 2710, 0,
	3568, 2982, 0, 2772, 0, 852, 2904, 0, 0, 0, 0, 3783,
	0, 1269, 423, 394, 2742, 0, 0, 0, 0, 0, 0, 0,
	3333, 0, 3244, 0, 4066, 0, 0, 0, 0, 0, 0, 114,
	547, 0, 0, 0, 0, 261, 0, 0, 0, 0, 2594, 0,
	0, 0, 0, 0, 2619, 0, 0, 0, 0, 0, 0, 0,
	0, 3165, 0, 0, 0, 1978, 0, 0, 0, 0, 0, 0,
	3159, 4240, 0, 0, 0, 2314, 3732, 2120, 0, 0, 0, 1797,
	0, 0, 2216, 0, 0, 0, 0, 3397, 0, 0, 0, 0,
	984, 0, 0, 0, 0, 0, 0, 0, 0, 1315, 0, 0,
	0, 0, 0, 1129, 0, 0, 157, 0, 0, 0, 0, 0,
	128, 381, 0, 1887, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 1308, 0, 2899,
	0, 0, 0, 2558, 0, 0, 0, 0, 0, 0, 1394, 0,
	0, 0, 0, 0, 3844, 0, 0, 0, 0, 1721, 0, 0,
	0, 0, 1441, 0, 0, 0, 0, 0, 0, 0, 3731, 0,
	0, 3575, 2781, 0, 4146, 0, 0, 72, 0, 0, 0, 0,
	288, 0, 0, 0, 0, 0, 3802, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 1219, 0, 0, 0, 231,
	0, 0, 0, 0, 0, 0, 0, 0, 1644, 0, 3648, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 3479, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 2577, 3650, 0,
	356, 0, 0, 0, 0, 4323, 0, 3026, 4313, 0, 0, 0,
	4325, 0, 0, 0, 0, 2212, 0, 0, 2062, 0, 0, 2020,
	0, 0, 0, 0, 0, 1568, 0, 0, 0, 2651, 0, 0,
	930, 420, 0, 0, 0, 2087, 2002, 842, 3569, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 1778, 0, 0, 0, 0, 3542,
	0, 0, 0, 565, 3094, 3867, 0, 0, 0, 1337, 4195, 0,
	0, 4109, 250, 3236, 0, 0, 3617, 3711, 0, 0, 0, 0,
	2952, 2406, 0, 0, 0, 101, 0, 0, 3221, 0, 538, 2545,
	0, 0, 0, 0, 0, 2673, 0, 0, 0, 0, 0, 0,
	1436, 2852, 580, 600, 2528, 2429, 4270, 0, 2106, 0, 2397, 0,
	0, 0, 0, 3278, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 2844, 0, 0, 0, 0, 186, 2412,
	3410, 0, 1157, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 357, 0,
	0, 718, 0, 0, 0, 0, 0, 592, 0, 0, 0, 0,
	0, 4332, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	727, 0, 0, 0, 1469, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 361, 3266, 0, 0, 0,
	0, 0, 0, 0, 0, 3686, 0, 0, 3327, 681, 0, 0,
	0, 0, 0, 2721, 0, 0, 0, 2139, 0, 0, 0, 0,
	0, 0, 0, 0, 4121, 0, 1661, 0, 1514, 0, 1150, 2505,
	0, 0, 0, 2687, 0, 0, 613, 0, 0, 0, 0, 0,
	3378, 0, 825, 0, 2811, 1187, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 46, 1440, 3454, 4294, 0, 0, 0, 0, 0,
	0, 2230, 0, 0, 2162, 0, 0, 0, 0, 0, 0, 226,
	0, 0, 0, 0, 1005, 0, 1925, 0, 0, 0, 0, 461,
	0, 2234, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2022,
	0, 0, 0, 2561, 0, 0, 2753, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 4135, 3467, 0, 0, 1669, 1803, 4379, 0,
	0, 0, 0, 0, 0, 2990, 0, 0, 0, 966, 1378, 1293,
	1764, 368, 1996, 0, 2161, 179, 0, 0, 0, 131, 0, 0,
	0, 1528, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 1274, 3977, 0, 0, 604, 0, 0,
	916, 0, 336, 2168, 97, 989, 2893, 0, 0, 0, 0, 4037,
	0, 0, 0, 0, 2147, 4112, 0, 3223, 0, 1407, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 895, 1031, 0, 0,
	0, 0, 0, 4042, 0, 3286, 2202, 0, 0, 899, 811, 3473,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 3690, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 3894, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 3737, 2146, 2790, 4111, 4188, 0, 0, 457,
	0, 0, 0, 0, 0, 0, 0, 0, 1116, 3488, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 3096, 0, 1626, 0, 0,
	0, 0, 0, 0, 1854, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 1866, 0, 0, 0, 0, 0, 1601, 0, 0, 0,
	0, 0, 0, 0, 692, 1196, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 483, 0, 0, 0, 0, 0,
	0, 0, 0, 890, 0, 0, 0, 0, 0, 2250, 1214, 2417,
	0, 0, 0, 3081, 3305, 0, 0, 286, 844, 0, 0, 0,
	0, 0, 0, 2970, 0, 3050, 2744, 1070, 0, 0, 0, 0,
	2509, 3023, 0, 2784, 1019, 448, 1951, 3825, 0, 0, 0, 4298,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 3591, 0,
	2615, 933, 2523, 0, 0, 0, 0, 0, 0, 0, 755, 0,
	0, 2679, 0, 3225, 0, 0, 0, 4155, 0, 0, 1277, 2626,
	3212, 274, 0, 3669, 71, 0, 0, 0, 0, 1931, 2198, 0,
	0, 0, 2116, 2869, 0, 480, 0, 3562, 0, 0, 2734, 0,
	0, 0, 0, 0, 0, 0, 0, 866, 0, 0, 0, 0,
	1213, 3928, 0, 0, 0, 0, 3173, 4015, 0, 0, 0, 0,
	0, 0, 3254, 1279, 1536, 3293, 0, 0, 3112, 0, 1172, 0,
	2544, 0, 0, 0, 0, 0, 3250, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 212, 3095, 0, 4391, 0, 0, 0, 0,
	0, 938, 1010, 1702, 0, 0, 0, 0, 0, 1638, 0, 3640,
	0, 0, 0, 425, 1811, 3041, 0, 2008, 2818, 0, 1720, 0,
	0, 0, 0, 0, 0, 1877, 482, 0, 2184, 0, 0, 0,
	1517, 3718, 0, 0, 1137, 0, 2849, 0, 0, 956, 3673, 0,
	0, 0, 0, 1627, 0, 0, 0, 0, 0, 0, 1537, 3534,
	0, 0, 620, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	2909, 4180, 0, 373, 1353, 4190, 0, 0, 0, 0, 0, 2044,
	0, 2724, 0, 3485, 0, 532, 1052, 1759, 0, 0, 670, 3503,
	0, 0, 0, 0, 0, 0, 964, 0, 0, 0, 0, 1136,
	0, 0, 0, 0, 1664, 0, 0, 0, 4165, 0, 0, 0,
	3358, 1830, 3728, 3204, 2350, 4023, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 2422, 0, 0, 2128, 2890, 0, 3427,
	0, 0, 0, 0, 366, 0, 0, 0, 1782, 0, 0, 0,
	2857, 903, 0, 1301, 2700, 0, 0, 0, 0, 0, 1098, 0,
	0, 0, 0, 0, 1072, 0, 0, 2043, 0, 0, 0, 0,
	0, 0, 0, 0, 340, 1228, 0, 337, 0, 4234, 0, 0,
	1044, 0, 0, 1565, 0, 0, 137, 3063, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 3060, 0, 0, 0, 0, 0,
	0, 0, 730, 4274, 1281, 0, 0, 0, 3417, 0, 0, 0,
	0, 0, 0, 0, 0, 1800, 0, 0, 0, 10, 1387, 225,
	0, 0, 0, 3166, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1912,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 3408, 3258, 287, 3880, 4208, 1311, 0, 0,
	0, 1355, 2324, 2112, 0, 0, 4210, 0, 0, 0, 0, 0,
	0, 0, 0, 686, 0, 0, 0, 0, 2265, 0, 0, 2012,
	0, 0, 2817, 2976, 0, 0, 0, 0, 0, 0, 1026, 0,
	957, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 655,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 759, 1236, 0,
	0, 0, 0, 1950, 0, 3647, 0, 0, 0, 180, 2367, 3522,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 2232, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	2243, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2940, 0,
	4303, 3945, 0, 0, 0, 0, 0, 0, 3331, 0, 0, 4154,
	0, 0, 0, 478, 3999, 0, 0, 997, 4371, 0, 0, 0,
	714, 463, 0, 1730, 0, 2850, 0, 0, 0, 0, 3390, 194,
	0, 0, 0, 0, 0, 0, 0, 1427, 3458, 3912, 0, 0,
	0, 0, 1256, 0, 0, 0, 4179, 0, 0, 0, 0, 0,
	0, 0, 0, 2712, 0, 142, 1273, 1364, 1902, 0, 0, 0,
	3018, 4225, 59, 1393, 2263, 3682, 0, 0, 0, 0, 2491, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 4277, 0,
	0, 0, 0, 2305, 0, 0, 0, 0, 0, 0, 0, 3363,
	331, 3931, 0, 0, 0, 2581, 1024, 4129, 0, 0, 0, 0,
	0, 0, 0, 2246, 0, 0, 0, 0, 0, 0, 0, 0,
	66, 3651, 3462, 136, 2718, 0, 4097, 2517, 0, 0, 0, 0,
	0, 0, 0, 0, 4406, 0, 2311, 2418, 1558, 0, 0, 3820,
	0, 0, 0, 0, 918, 160, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 1605, 1686, 0, 0, 167, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 2746, 0, 0, 0, 4331,
	4054, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 4113, 0, 454, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 2251, 0, 0, 0, 0, 426, 4253,
	174, 3446, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 3926, 0, 0, 0, 0, 0,
	0, 3042, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 4156, 0, 0, 0, 0, 0, 0, 0, 0, 1694, 0,
	0, 0, 109, 0, 1789, 0, 4203, 0, 238, 2068, 0, 0,
	0, 3527, 0, 0, 3107, 0, 0, 0, 4215, 0, 3814, 3135,
	1589, 0, 0, 0, 0, 0, 2942, 0, 3259, 433, 1468, 0,
	2688, 0, 0, 0, 0, 0, 0, 722, 509, 2815, 0, 0,
	0, 3309, 0, 1484, 0, 0, 0, 961, 215, 0, 0, 1110,
	0, 0, 0, 1016, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 116, 0, 0, 0, 0, 3704, 0, 0, 0, 0, 1445,
	0, 0, 216, 0, 0, 0, 0, 0, 0, 0, 0, 315,
	1671, 3511, 4387, 0, 0, 0, 0, 0, 1868, 0, 0, 0,
	0, 0, 911, 0, 0, 0, 0, 1090, 2075, 1787, 4187, 0,
	0, 0, 0, 0, 318, 0, 0, 0, 3618, 2181, 1642, 2738,
	0, 2590, 0, 1270, 1763, 0, 534, 0, 3714, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 1639, 0, 0, 0,
	1875, 4272, 0, 0, 0, 0, 0, 130, 0, 0, 2611, 0,
	3020, 0, 0, 0, 2589, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 3634, 939, 0, 0, 0, 0, 2259, 3628, 0,
	4262, 0, 0, 0, 0, 0, 777, 0, 0, 0, 2507, 0,
	830, 0, 404, 2089, 3246, 3466, 0, 0, 2812, 0, 0, 0,
	910, 2166, 0, 0, 0, 3242, 0, 2385, 2745, 0, 0, 0,
	0, 0, 0, 1418, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 3751, 3885, 468, 1944, 870, 3226, 2927, 4053,
	0, 4369, 0, 3608, 0, 2236, 0, 0, 0, 0, 3287, 0,
	1305, 0, 2592, 0, 1539, 931, 0, 0, 0, 0, 0, 0,
	0, 878, 1143, 4127, 0, 0, 0, 0, 0, 2354, 0, 0,
	0, 0, 1221, 0, 0, 0, 0, 2648, 0, 0, 4348, 0,
	0, 0, 0, 0, 0, 2969, 0, 0, 994, 0, 1591, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	19, 0, 3862, 0, 980, 0, 0, 0, 0, 0, 0, 0,
	0, 3809, 1602, 0, 0, 0, 1058, 0, 0, 0, 0, 0,
	598, 3142, 4192, 937, 0, 0, 0, 0, 0, 0, 330, 3234,
	4419, 0, 0, 0, 0, 0, 0, 0, 0, 1597, 1844, 0,
	0, 0, 0, 0, 676, 3324, 0, 862, 4011, 0, 0, 3853,
	0, 0, 0, 0, 0, 1332, 0, 494, 0, 0, 1977, 0,
	1404, 2608, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 3919, 0, 3177, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 1457, 0, 0, 0, 3700,
	0, 0, 0, 3284, 0, 0, 2492, 0, 3697, 0, 0, 0,
	3694, 0, 0, 0, 1289, 0, 2413, 0, 0, 0, 0, 1224,
	0, 0, 0, 0, 3613, 0, 4009, 678, 934, 2197, 0, 0,
	0, 3852, 105, 0, 1874, 2061, 1148, 2194, 0, 0, 0, 2622,
	0, 0, 1318, 2178, 0, 0, 0, 0, 0, 633, 0, 0,
	1645, 0, 0, 0, 3895, 0, 0, 0, 0, 0, 0, 0,
	0, 3965, 0, 0, 0, 977, 2941, 3355, 3497, 0, 0, 0,
	0, 3552, 0, 2542, 0, 2949, 0, 0, 3209, 0, 508, 0,
	0, 0, 0, 0, 0, 2898, 0, 17, 673, 1808, 2656, 3092,
	0, 4005, 0, 0, 0, 2847, 0, 2073, 3606, 0, 0, 1400,
	2580, 0, 0, 0, 4260, 1500, 2254, 0, 0, 0, 0, 0,
	2497, 0, 0, 0, 0, 0, 0, 2341, 3098, 0, 675, 0,
	0, 2500, 0, 0, 0, 0, 0, 606, 0, 0, 0, 635,
	0, 0, 0, 0, 393, 2513, 1078, 0, 0, 0, 0, 0,
	0, 1838, 0, 0, 0, 0, 0, 0, 0, 0, 0, 3917,
	2359, 0, 0, 0, 0, 0, 2928, 0, 0, 0, 0, 2511,
	0, 0, 0, 0, 0, 0, 2576, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 2955, 0, 0,
	0, 3281, 0, 0, 1141, 0, 3705, 0, 0, 0, 1428, 0,
	1340, 0, 0, 0, 3240, 0, 1705, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 639, 0,
	693, 3121, 3369, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	3812, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 652, 0, 0, 0, 0, 622, 0, 1795, 0, 0,
	75, 0, 0, 0, 0, 587, 0, 0, 0, 0, 514, 3292,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	3175, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 1075, 0, 0, 976, 0, 0,
	0, 0, 1595, 0, 0, 332, 2740, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	765, 0, 0, 2390, 0, 2391, 1828, 3123, 3939, 165, 0, 0,
	0, 0, 0, 1205, 694, 4403, 0, 0, 0, 2599, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 1594, 3077, 3730, 0, 1135, 0, 0, 2405, 0, 0, 0,
	304, 2534, 3949, 0, 0, 0, 0, 0, 0, 2987, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 1103, 0, 0, 0, 0,
	489, 0, 398, 0, 0, 0, 0, 0, 0, 3816, 0, 0,
	4174, 0, 2939, 0, 0, 0, 1096, 1907, 0, 0, 0, 253,
	0, 0, 1905, 535, 0, 0, 0, 0, 0, 1599, 0, 0,
	0, 0, 1105, 0, 0, 0, 0, 2175, 2568, 3490, 0, 0,
	3735, 0, 0, 0, 1677, 2692, 0, 0, 263, 0, 2119, 0,
	0, 4408, 0, 1056, 0, 192, 2639, 0, 0, 0, 0, 0,
	0, 1202, 2479, 0, 1161, 1265, 0, 0, 2701, 0, 2122, 0,
	0, 2400, 0, 0, 0, 0, 2771, 0, 0, 0, 0, 0,
	0, 2111, 2691, 0, 0, 2938, 625, 0, 0, 0, 0, 3656,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2483, 2683,
	0, 0, 3291, 0, 0, 0, 0, 0, 2488, 2961, 0, 0,
	1676, 2951, 0, 0, 0, 0, 0, 0, 0, 0, 4244, 0,
	0, 0, 0, 0, 0, 0, 3582, 3658, 144, 527, 0, 0,
	0, 0, 257, 2853, 0, 0, 0, 0, 0, 0, 0, 0,
	2416, 0, 0, 0, 0, 0, 0, 2614, 0, 0, 0, 0,
	0, 0, 3146, 3340, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 341, 0, 0, 2358, 0, 0, 0, 0, 0, 0, 3079,
	4095, 0, 0, 0, 0, 3553, 0, 0, 0, 0, 4010, 56,
	0, 2991, 0, 0, 3386, 3176, 2916, 0, 0, 0, 0, 0,
	0, 0, 0, 49, 0, 0, 1553, 0, 0, 0, 0, 3914,
	0, 0, 0, 0, 4151, 0, 0, 438, 0, 0, 2570, 0,
	0, 0, 0, 0, 0, 3245, 0, 0, 3589, 0, 0, 0,
	935, 0, 0, 0, 0, 0, 0, 0, 0, 0, 753, 0,
	0, 0, 0, 0, 588, 0, 0, 0, 1892, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 2859, 2288, 0,
	0, 0, 176, 4158, 374, 653, 2180, 2925, 3840, 0, 3013, 0,
	710, 152, 0, 0, 0, 0, 3692, 0, 0, 0, 1021, 0,
	0, 0, 2623, 1738, 0, 0, 0, 0, 0, 0, 0, 0,
	1000, 0, 0, 3938, 0, 0, 0, 0, 0, 0, 0, 0,
	51, 2966, 3713, 2609, 3605, 0, 756, 0, 0, 0, 189, 0,
	0, 2235, 0, 2052, 0, 1218, 0, 0, 0, 0, 0, 3426,
	0, 0, 187, 2548, 2638, 3431, 0, 0, 3940, 4080, 0, 0,
	2292, 1736, 2420, 525, 0, 0, 0, 0, 0, 0, 0, 0,
	4081, 0, 0, 0, 2295, 2880, 1607, 0, 2387, 0, 4224, 0,
	0, 0, 0, 0, 0, 4368, 0, 2436, 1252, 0, 1349, 2681,
	0, 0, 0, 1013, 0, 2487, 0, 0, 0, 190, 2645, 3571,
	0, 0, 0, 0, 0, 1991, 0, 2369, 3920, 0, 729, 0,
	0, 713, 2637, 0, 0, 0, 0, 0, 0, 1833, 0, 0,
	0, 0, 3172, 0, 0, 0, 0, 0, 584, 1570, 0, 0,
	2035, 0, 0, 0, 0, 3863, 0, 0, 0, 0, 0, 0,
	0, 1572, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 3093, 1133, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 661, 0, 954, 0,
	2446, 0, 0, 0, 0, 0, 0, 0, 0, 1799, 3380, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1085,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2652, 4349,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	2040, 0, 0, 0, 36, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 379, 513, 2831, 223, 3014, 0, 0, 0, 0, 711,
	3944, 2575, 0, 0, 0, 0, 0, 0, 4167, 1347, 0, 117,
	0, 439, 293, 0, 0, 0, 0, 3203, 0, 0, 2053, 0,
	0, 0, 3111, 0, 0, 0, 0, 1147, 2281, 1246, 1608, 0,
	0, 0, 0, 0, 0, 0, 0, 242, 0, 0, 2211, 738,
	0, 0, 0, 0, 1361, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 815, 2110, 0, 0,
	0, 0, 0, 0, 2657, 0, 1865, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 3108, 0, 0, 585, 0, 0,
	0, 0, 2130, 0, 0, 0, 0, 0, 0, 0, 202, 2935,
	1197, 0, 0, 0, 82, 4304, 0, 0, 0, 0, 0, 0,
	0, 0, 1356, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 4040, 0, 88, 0, 85, 0, 0, 0, 0, 0, 0,
	0, 0, 1578, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	4126, 0, 0, 0, 1706, 0, 0, 0, 1579, 0, 0, 1092,
	0, 0, 0, 0, 0, 0, 0, 0, 1805, 0, 0, 3684,
	0, 4236, 0, 2409, 0, 0, 0, 0, 0, 0, 4397, 3566,
	1741, 0, 0, 3997, 2023, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 235, 4285, 0, 0, 0, 0, 0, 0,
	0, 3838, 0, 0, 2642, 0, 885, 0, 0, 0, 0, 0,
	0, 0, 794, 0, 0, 0, 0, 0, 0, 3709, 0, 0,
	0, 295, 0, 0, 0, 0, 0, 0, 0, 3414, 792, 52,
	4343, 0, 3122, 1974, 2024, 3282, 0, 0, 0, 771, 0, 0,
	2641, 0, 0, 0, 0, 0, 1593, 0, 0, 715, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1497, 1606,
	1899, 0, 0, 0, 0, 0, 0, 0, 0, 913, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 3076,
	0, 201, 0, 1970, 0, 0, 2484, 0, 0, 0, 0, 0,
	1178, 0, 0, 0, 0, 3517, 0, 0, 0, 0, 0, 0,
	0, 0, 843, 3855, 0, 0, 2664, 0, 0, 0, 0, 0,
	0, 2894, 0, 2837, 400, 0, 0, 0, 1707, 1725, 0, 0,
	0, 0, 0, 0, 0, 0, 2791, 0, 0, 3738, 0, 4238,
	0, 0, 0, 0, 0, 236, 2051, 0, 0, 0, 0, 0,
	0, 1576, 0, 0, 0, 0, 0, 2806, 0, 0, 204, 372,
	2069, 0, 207, 0, 0, 0, 0, 0, 151, 0, 3861, 0,
	0, 0, 0, 0, 0, 0, 0, 193, 0, 0, 0, 0,
	2676, 720, 1298, 0, 0, 0, 0, 0, 0, 1169, 0, 0,
	2730, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 702, 0, 0, 0, 0, 0, 0, 87, 0, 0,
	0, 0, 2315, 0, 0, 0, 334, 2142, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 3015, 455, 491, 3350, 3856,
	0, 2550, 0, 0, 0, 0, 2965, 0, 0, 0, 3058, 1697,
	0, 0, 0, 0, 1095, 3113, 0, 0, 0, 0, 0, 1142,
	0, 0, 0, 0, 2931, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 847, 4079, 1207, 0, 0, 0, 0, 3769,
	0, 106, 0, 0, 0, 0, 0, 0, 793, 4396, 0, 4273,
	0, 0, 0, 0, 0, 0, 0, 3429, 0, 0, 0, 0,
	266, 3984, 0, 0, 0, 0, 0, 4077, 0, 0, 0, 1367,
	2539, 0, 0, 0, 0, 4003, 701, 0, 0, 0, 0, 218,
	0, 0, 823, 0, 0, 640, 0, 0, 2556, 4200, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 3297,
	0, 1904, 79, 2606, 0, 0, 0, 0, 0, 0, 0, 4184,
	0, 0, 0, 0, 0, 0, 2378, 1262, 1152, 1479, 2247, 3343,
	3724, 0, 0, 0, 0, 0, 0, 0, 1278, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 2803, 4258, 0, 0, 3830, 0,
	0, 0, 3644, 0, 0, 0, 785, 0, 0, 0, 0, 0,
	0, 791, 4060, 3029, 853, 3463, 3468, 0, 1513, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 292, 1283, 3500, 0, 0, 177,
	0, 0, 0, 2943, 0, 0, 0, 0, 2578, 0, 0, 0,
	0, 0, 3906, 0, 0, 0, 0, 0, 0, 0, 2154, 0,
	1372, 0, 0, 721, 3883, 3890, 0, 0, 2884, 0, 0, 0,
	0, 0, 0, 2260, 1617, 0, 2933, 3270, 0, 0, 0, 0,
	2404, 0, 0, 0, 0, 0, 0, 4355, 0, 0, 906, 0,
	0, 0, 1975, 0, 0, 0, 0, 0, 0, 0, 0, 3982,
	0, 0, 861, 3622, 0, 0, 704, 0, 0, 936, 0, 1111,
	0, 0, 4025, 3888, 0, 0, 0, 0, 0, 0, 3561, 0,
	3460, 0, 3052, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 1908, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 950, 1822, 0, 0, 2183, 697, 0, 0, 0, 0,
	3750, 0, 0, 0, 0, 135, 1020, 0, 3964, 0, 0, 0,
	2522, 2227, 74, 2765, 3897, 0, 0, 0, 2199, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 3942, 0, 0, 0, 0, 2141, 0, 0, 0, 0, 0,
	4046, 0, 0, 0, 4101, 3593, 3756, 0, 0, 1247, 0, 0,
	1363, 1470, 0, 0, 0, 0, 0, 2602, 2279, 0, 3674, 0,
	0, 0, 3533, 0, 0, 0, 0, 0, 0, 1976, 0, 0,
	0, 0, 0, 4218, 0, 0, 0, 0, 0, 1499, 0, 0,
	0, 0, 0, 0, 3164, 0, 0, 3879, 0, 0, 2333, 0,
	0, 0, 2282, 0, 0, 0, 0, 0, 371, 1093, 0, 1519,
	2377, 0, 0, 0, 0, 0, 583, 1113, 1807, 3269, 1107, 0,
	0, 0, 4339, 0, 0, 0, 0, 0, 0, 2283, 0, 798,
	0, 0, 0, 0, 3130, 0, 3220, 0, 0, 0, 0, 3666,
	0, 2125, 0, 0, 0, 0, 2702, 0, 0, 0, 749, 897,
	2101, 3106, 3581, 0, 0, 4041, 0, 0, 0, 0, 0, 0,
	0, 0, 1081, 2514, 0, 925, 0, 0, 0, 1244, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 267, 2095,
	4034, 0, 1685, 0, 0, 0, 0, 2579, 1122, 0, 0, 0,
	2414, 429, 490, 942, 1483, 4220, 4420, 0, 0, 0, 0, 3557,
	0, 0, 0, 0, 0, 3973, 3037, 869, 0, 0, 0, 0,
	0, 0, 2344, 0, 1174, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 955, 0, 0, 0, 0, 0, 0, 0, 47,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 864, 0,
	0, 0, 0, 0, 2134, 2291, 4297, 0, 0, 0, 488, 0,
	0, 0, 0, 0, 0, 0, 4421, 0, 0, 0, 0, 0,
	0, 0, 0, 2256, 1034, 2357, 1348, 0, 272, 0, 0, 0,
	2097, 0, 3169, 0, 1993, 2081, 0, 0, 0, 0, 2308, 3415,
	3757, 0, 0, 1046, 2093, 0, 0, 0, 0, 0, 760, 0,
	3191, 0, 1839, 0, 1786, 0, 0, 0, 0, 2603, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 415,
	0, 0, 0, 2323, 0, 1410, 3127, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 3655, 0, 0, 0, 2967, 3831,
	0, 0, 0, 0, 0, 1338, 3951, 0, 0, 0, 0, 699,
	782, 349, 0, 2067, 0, 3819, 3960, 3471, 3887, 150, 0, 0,
	326, 0, 0, 0, 0, 0, 1849, 3229, 0, 4091, 0, 0,
	0, 1230, 1821, 1971, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 2851, 0, 0, 3807, 107, 0,
	0, 0, 0, 0, 0, 0, 1104, 3255, 0, 0, 0, 0,
	0, 0, 576, 0, 3541, 0, 0, 1884, 0, 0, 84, 0,
	0, 0, 0, 0, 2160, 0, 0, 952, 0, 1458, 1524, 0,
	832, 2000, 2201, 0, 1762, 0, 1675, 2098, 3316, 0, 1223, 0,
	0, 0, 0, 2208, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 120, 891, 0, 0, 0,
	0, 0, 0, 2947, 599, 3069, 3120, 4211, 0, 0, 0, 0,
	3519, 0, 1123, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	831, 0, 0, 0, 0, 1713, 328, 0, 4205, 0, 0, 0,
	0, 0, 0, 2137, 0, 2977, 0, 209, 0, 4204, 0, 0,
	0, 0, 0, 0, 2388, 3470, 0, 0, 0, 0, 0, 841,
	0, 0, 3923, 0, 0, 0, 440, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 3283, 0, 0, 0, 0, 0, 0, 3104,
	0, 0, 0, 1047, 4057, 501, 856, 0, 3521, 13, 0, 0,
	0, 0, 0, 2121, 0, 0, 0, 0, 0, 1870, 2774, 0,
	0, 0, 2026, 0, 0, 1880, 0, 0, 0, 0, 0, 4128,
	0, 0, 1290, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 1248, 1551, 4393, 0, 0, 0, 2597, 0,
	0, 0, 0, 3163, 0, 0, 0, 0, 0, 0, 0, 92,
	772, 2099, 0, 0, 1357, 2435, 0, 0, 0, 1035, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 839, 0, 0, 2650,
	0, 0, 0, 0, 0, 884, 0, 0, 0, 3864, 0, 0,
	0, 0, 0, 1783, 2196, 2832, 0, 2066, 0, 0, 0, 0,
	3845, 4243, 0, 0, 1938, 0, 0, 0, 0, 0, 0, 0,
	0, 2371, 3638, 0, 0, 0, 0, 691, 0, 0, 0, 0,
	0, 0, 3004, 0, 3306, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 1695, 1979, 0, 3074, 0, 0,
	0, 0, 0, 0, 0, 4312, 0, 0, 0, 1997, 0, 0,
	0, 0, 0, 4093, 3685, 0, 0, 2490, 0, 0, 0, 0,
	0, 2678, 0, 39, 3654, 0, 2842, 0, 0, 0, 0, 0,
	0, 0, 0, 1810, 0, 0, 0, 2526, 0, 0, 0, 0,
	3161, 0, 0, 1330, 2562, 1850, 0, 0, 0, 0, 0, 1583,
	0, 0, 0, 2527, 0, 0, 0, 0, 0, 3002, 0, 0,
	0, 799, 2838, 3387, 2366, 3748, 0, 1937, 685, 0, 0, 648,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 2185, 0, 0,
	0, 3745, 0, 0, 0, 0, 2573, 0, 0, 0, 0, 0,
	3332, 0, 0, 0, 0, 1691, 0, 206, 0, 0, 0, 4281,
	0, 1419, 774, 2004, 4364, 3021, 1740, 0, 0, 0, 0, 0,
	0, 3422, 0, 0, 0, 0, 0, 0, 558, 0, 0, 0,
	0, 561, 2316, 0, 0, 0, 0, 1255, 0, 3531, 0, 0,
	0, 0, 3344, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	306, 2501, 3304, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	672, 0, 0, 0, 0, 2410, 0, 0, 0, 2117, 3481, 0,
	0, 0, 0, 0, 1478, 0, 1802, 2813, 0, 0, 0, 0,
	0, 717, 4083, 0, 0, 0, 2310, 1029, 618, 1909, 3649, 0,
	0, 0, 0, 0, 0, 208, 0, 0, 0, 0, 0, 0,
	2476, 2518, 0, 0, 0, 3687, 0, 0, 0, 0, 0, 2493,
	0, 0, 0, 0, 0, 0, 2549, 3483, 0, 0, 0, 0,
	0, 0, 62, 2604, 0, 35, 0, 0, 0, 0, 970, 3388,
	0, 0, 1177, 1071, 3614, 2584, 0, 0, 0, 0, 1089, 0,
	0, 3755, 0, 1921, 3688, 518, 0, 129, 445, 4235, 0, 2956,
	0, 0, 0, 0, 1328, 0, 0, 637, 0, 0, 0, 0,
	0, 0, 4309, 0, 0, 0, 3251, 3133, 4125, 0, 0, 4378,
	2031, 1186, 3109, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	3529, 0, 0, 0, 0, 2671, 3400, 3841, 0, 0, 0, 0,
	0, 0, 0, 0, 3451, 0, 0, 0, 0, 0, 3059, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 1373, 0, 2050, 632,
	0, 0, 0, 0, 0, 0, 0, 191, 0, 0, 0, 0,
	865, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 2612, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	1231, 1670, 1737, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	1804, 0, 1329, 0, 0, 663, 1501, 0, 0, 2764, 0, 0,
	0, 0, 668, 185, 3222, 0, 0, 0, 0, 0, 0, 0,
	0, 3924, 0, 0, 0, 0, 0, 4157, 0, 0, 1817, 0,
	0, 473, 0, 0, 0, 3450, 0, 3910, 2996, 0, 0, 0,
	0, 0, 0, 2486, 0, 0, 1408, 0, 4394, 3360, 2419, 0,
	0, 724, 0, 2286, 4307, 0, 0, 516, 1271, 1008, 2903, 2195,
	574, 2689, 0, 1460, 0, 0, 11, 0, 0, 1059, 0, 1254,
	0, 0, 914, 0, 1179, 0, 0, 0, 0, 0, 0, 0,
	1744, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 1442, 2049, 2253, 0, 0, 0, 4241, 0, 0, 0, 0,
	0, 3990, 0, 0, 908, 3066, 4418, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 1100, 0, 0, 0, 0, 0, 1590, 0, 0, 0,
	2499, 3636, 0, 0, 0, 0, 0, 0, 0, 0, 682, 0,
	2519, 2723, 1619, 0, 0, 2030, 0, 0, 0, 1840, 4044, 1215,
	0, 0, 0, 0, 0, 0, 227, 624, 2616, 0, 1710, 0,
	3452, 0, 0, 0, 0, 0, 0, 2392, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 4206, 0, 0, 0, 156, 0,
	0, 0, 4119, 0, 0, 0, 0, 0, 3882, 0, 38, 0,
	3275, 0, 0, 0, 0, 3392, 3602, 0, 14, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 2819, 3691, 0, 0,
	0, 1209, 3057, 0, 3364, 0, 0, 0, 1481, 0, 0, 0,
	553, 0, 0, 0, 0, 0, 4085, 0, 0, 0, 0, 669,
	0, 0, 0, 2151, 0, 0, 0, 0, 0, 0, 1847, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 320, 0, 0, 507, 1692,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2457, 0,
	0, 0, 0, 0, 2883, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 2426, 0, 444, 0, 2467, 0, 4276,
	0, 0, 0, 0, 0, 0, 0, 63, 0, 0, 0, 0,
	0, 0, 3983, 1022, 2452, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 978, 3646, 0, 0, 1582, 0, 173, 0, 0,
	0, 0, 0, 0, 2787, 460, 0, 0, 0, 0, 0, 0,
	0, 3544, 4385, 0, 0, 0, 3620, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 3187, 0, 108, 4255, 4381, 0,
	892, 1124, 0, 0, 0, 0, 0, 0, 1927, 0, 797, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 4409, 0, 2144, 0, 0, 3616, 0, 0, 1128, 993,
	470, 0, 0, 0, 3573, 0, 0, 0, 0, 0, 0, 0,
	3927, 0, 3249, 1793, 3302, 0, 0, 0, 0, 0, 0, 846,
	0, 329, 3100, 3389, 0, 1998, 0, 723, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 739, 0, 0, 0, 1758, 0,
	95, 3087, 0, 0, 767, 0, 0, 0, 0, 0, 0, 0,
	0, 548, 2628, 314, 1749, 0, 0, 184, 0, 0, 0, 0,
	0, 0, 1945, 0, 695, 1125, 0, 1852, 0, 0, 0, 61,
	355, 0, 0, 0, 0, 2403, 1728, 3815, 0, 0, 0, 1743,
	1982, 0, 1898, 0, 2182, 3102, 0, 0, 0, 646, 0, 0,
	0, 2373, 0, 1511, 0, 1535, 0, 0, 3247, 182, 0, 0,
	0, 0, 0, 855, 2761, 0, 0, 0, 0, 1204, 0, 2156,
	3563, 0, 0, 0, 347, 0, 3078, 3124, 1960, 2309, 2296, 0,
	0, 605, 0, 1038, 2143, 0, 0, 0, 4259, 0, 0, 0,
	3925, 309, 3842, 0, 0, 0, 982, 0, 526, 0, 0, 0,
	512, 2213, 4413, 4233, 0, 4035, 0, 2937, 0, 0, 0, 0,
	0, 421, 1668, 2807, 0, 3171, 0, 0, 0, 1772, 0, 0,
	2343, 0, 0, 0, 0, 0, 2096, 497, 1334, 0, 0, 0,
	0, 2300, 0, 0, 0, 0, 2148, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 1629, 0, 0, 0, 0, 0, 166, 1033, 0, 0, 0,
	0, 0, 0, 3476, 0, 0, 0, 0, 0, 579, 551, 3086,
	0, 0, 1028, 188, 4047, 0, 0, 0, 0, 0, 1900, 0,
	0, 0, 4173, 0, 0, 0, 0, 0, 0, 2474, 0, 0,
	0, 1003, 0, 0, 0, 0, 3040, 0, 0, 0, 435, 2697,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 4161,
	0, 0, 0, 947, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 1620, 0, 0, 0, 0, 0, 0, 0, 3639, 0,
	0, 0, 0, 0, 0, 0, 0, 1448, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 4070, 0, 0, 3411, 0, 0, 1023,
	3442, 0, 0, 0, 2330, 0, 0, 0, 0, 0, 0, 2362,
	0, 0, 0, 2241, 3723, 0, 0, 0, 0, 3298, 4001, 1700,
	0, 0, 0, 0, 0, 0, 0, 127, 0, 0, 0, 0,
	0, 0, 102, 2498, 0, 0, 0, 0, 601, 3963, 0, 2994,
	0, 338, 0, 0, 0, 0, 0, 0, 1430, 0, 0, 0,
	434, 40, 0, 0, 0, 974, 0, 0, 0, 0, 0, 0,
	3558, 0, 3252, 0, 0, 0, 2714, 0, 3505, 0, 0, 2038,
	0, 0, 0, 628, 0, 0, 0, 0, 0, 2299, 0, 0,
	3267, 0, 0, 0, 0, 0, 1618, 0, 1779, 0, 0, 0,
	3349, 0, 3643, 528, 3237, 0, 0, 0, 0, 0, 824, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 479, 0,
	0, 1965, 0, 0, 0, 0, 0, 0, 1391, 0, 0, 0,
	4064, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 3188, 0, 0, 0, 1313,
	1412, 1549, 0, 0, 0, 0, 414, 3915, 0, 0, 0, 0,
	3846, 0, 0, 912, 3535, 4249, 126, 0, 0, 0, 0, 0,
	3792, 0, 0, 0, 0, 0, 0, 485, 1343, 2585, 2596, 3272,
	3317, 0, 0, 0, 0, 3930, 0, 0, 627, 0, 0, 0,
	0, 0, 2179, 1030, 0, 0, 0, 3955, 0, 0, 4407, 0,
	0, 3157, 0, 0, 0, 0, 0, 0, 0, 0, 0, 3717,
	0, 889, 520, 3156, 0, 0, 0, 0, 0, 0, 2846, 0,
	0, 783, 1843, 2375, 0, 0, 0, 1650, 0, 0, 0, 0,
	3909, 0, 0, 3539, 0, 0, 1592, 2557, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 2720, 0, 0, 0, 3902, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 1879, 0, 1770,
	0, 0, 1985, 0, 0, 0, 0, 0, 0, 0, 1149, 0,
	0, 0, 0, 0, 0, 0, 499, 0, 2191, 0, 0, 3160,
	0, 0, 0, 0, 0, 1712, 0, 4137, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 2758, 0, 2640, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 1529, 967, 0,
	0, 0, 124, 1716, 4143, 0, 1952, 2272, 3624, 0, 0, 0,
	0, 1491, 1995, 3339, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 3139, 2284, 0, 3219, 0, 1574, 69, 0, 0, 0, 3328,
	0, 0, 0, 0, 0, 0, 0, 254, 3168, 0, 2660, 0,
	0, 1288, 1325, 0, 0, 3395, 4411, 921, 0, 0, 183, 0,
	1063, 0, 0, 0, 0, 0, 2503, 175, 1498, 0, 0, 1835,
	0, 0, 424, 1208, 0, 1088, 3501, 1655, 2271, 4230, 4268, 0,
	0, 0, 418, 1462, 0, 2552, 0, 0, 0, 0, 868, 1158,
	2338, 707, 2988, 0, 3664, 0, 0, 0, 0, 322, 0, 0,
	0, 3790, 0, 0, 0, 2875, 0, 2352, 0, 0, 0, 2661,
	0, 0, 0, 0, 0, 0, 0, 1310, 0, 0, 1604, 0,
	0, 1465, 0, 0, 3071, 0, 0, 0, 0, 1385, 0, 0,
	0, 3239, 0, 0, 163, 0, 0, 0, 0, 0, 981, 1813,
	4134, 0, 3907, 3921, 0, 0, 0, 0, 0, 2866, 0, 0,
	0, 0, 0, 0, 0, 0, 161, 748, 0, 2716, 0, 0,
	1632, 0, 0, 0, 0, 1074, 511, 0, 0, 0, 0, 0,
	0, 0, 0, 2743, 0, 0, 0, 0, 0, 0, 987, 0,
	0, 0, 0, 0, 0, 3547, 744, 1061, 0, 0, 0, 0,
	0, 0, 3230, 3325, 0, 0, 1299, 0, 0, 0, 255, 768,
	0, 0, 0, 0, 0, 0, 1450, 2748, 0, 568, 0, 0,
	0, 0, 2207, 0, 0, 37, 0, 0, 0, 0, 0, 0,
	0, 0, 683, 0, 0, 0, 0, 0, 0, 422, 0, 0,
	0, 0, 0, 2465, 1190, 1490, 0, 0, 1709, 0, 0, 0,
	0, 1614, 0, 0, 0, 597, 0, 4049, 0, 0, 0, 2177,
	1543, 0, 0, 3398, 3038, 0, 0, 0, 0, 0, 0, 2268,
	2618, 3405, 4133, 0, 2962, 0, 0, 33, 3401, 0, 2102, 0,
	0, 0, 0, 122, 0, 0, 0, 0, 0, 0, 4414, 0,
	0, 0, 3384, 0, 0, 0, 0, 0, 0, 0, 0, 2665,
	3310, 4389, 0, 0, 0, 3892, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 743, 0, 0, 0, 0, 2374, 0, 0, 0,
	3312, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1426,
	0, 0, 219, 3144, 0, 0, 0, 0, 0, 0, 3642, 0,
	0, 2376, 0, 0, 0, 0, 3777, 2876, 4288, 0, 0, 3321,
	0, 0, 0, 0, 0, 3530, 0, 0, 2705, 3619, 0, 3039,
	0, 0, 0, 0, 0, 0, 0, 0, 118, 0, 0, 0,
	0, 44, 0, 0, 0, 1523, 0, 0, 0, 2768, 0, 0,
	0, 0, 4300, 0, 0, 0, 0, 0, 0, 2923, 410, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 958, 0, 0, 2074, 0, 0, 0, 0, 0,
	0, 0, 3679, 1324, 0, 0, 0, 0, 0, 0, 1546, 2302,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 689, 0, 0,
	0, 0, 1796, 1815, 0, 0, 0, 1911, 0, 0, 3315, 0,
	0, 2808, 2567, 0, 0, 1788, 0, 0, 0, 0, 0, 2278,
	0, 2217, 2525, 2617, 1930, 3813, 0, 0, 0, 0, 0, 1434,
	0, 4395, 0, 0, 4392, 3366, 0, 0, 0, 0, 0, 0,
	0, 3515, 0, 3779, 1002, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 3988, 0, 4245, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 1235, 1600, 0, 390,
	1154, 0, 0, 0, 0, 0, 0, 0, 2042, 0, 0, 0,
	2715, 0, 0, 1649, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 1189, 1240, 0, 0, 0, 3959, 0, 1760, 0, 0, 2655,
	0, 0, 486, 0, 0, 0, 0, 0, 401, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 562, 0,
	0, 0, 0, 4289, 2860, 0, 0, 2895, 0, 0, 0, 0,
	0, 1988, 0, 240, 0, 0, 0, 0, 630, 0, 0, 1233,
	0, 0, 0, 0, 54, 1165, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 806, 0, 0, 0, 0, 4305,
	0, 0, 0, 2804, 1773, 3498, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 4065,
	0, 4232, 0, 0, 0, 0, 0, 0, 0, 1395, 545, 0,
	0, 0, 0, 0, 0, 0, 0, 1825, 2448, 0, 0, 3447,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2028, 0,
	0, 0, 0, 0, 214, 2921, 0, 409, 0, 0, 221, 0,
	0, 1917, 0, 0, 0, 0, 0, 302, 0, 0, 2174, 450,
	1053, 1203, 0, 0, 0, 0, 0, 2873, 0, 1841, 0, 0,
	0, 0, 0, 3031, 3934, 0, 0, 3857, 3898, 0, 3423, 0,
	0, 0, 0, 0, 0, 0, 1893, 3979, 0, 0, 3528, 0,
	0, 1314, 0, 0, 0, 0, 2445, 3300, 0, 0, 0, 0,
	0, 0, 3523, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 3354, 893, 0, 4223, 0, 0, 0, 0,
	0, 0, 0, 0, 2793, 0, 1390, 0, 0, 0, 3200, 0,
	0, 0, 0, 833, 0, 0, 3908, 0, 0, 0, 276, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	751, 0, 0, 3506, 0, 0, 0, 0, 1663, 3922, 0, 211,
	3008, 0, 0, 0, 0, 0, 2237, 0, 0, 0, 0, 0,
	0, 145, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 2566, 0, 2888, 3174, 0, 0, 0, 0,
	1918, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 4132, 0, 2109, 3474, 0, 1342, 3186, 3598, 0, 0,
	0, 2460, 0, 3760, 0, 0, 0, 0, 0, 0, 3532, 0,
	0, 1679, 0, 0, 2496, 4248, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 1241, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 801, 0, 0, 0, 1715,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 1946, 0, 0, 0, 0, 0,
	1957, 459, 0, 0, 3377, 631, 3070, 2741, 0, 0, 0, 0,
	0, 1421, 0, 0, 0, 1144, 0, 0, 0, 0, 779, 0,
	2204, 0, 0, 0, 0, 2220, 0, 0, 0, 0, 3383, 0,
	1756, 0, 1834, 3767, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 3347, 0, 0, 3489, 0, 3781, 2221, 4365, 1127,
	0, 0, 0, 0, 0, 451, 0, 0, 0, 0, 2021, 0,
	1437, 3352, 3433, 0, 0, 1099, 0, 303, 0, 0, 0, 962,
	3677, 0, 0, 0, 0, 0, 926, 0, 0, 0, 2238, 0,
	0, 0, 0, 0, 0, 0, 4221, 0, 0, 674, 3393, 0,
	1674, 0, 0, 1784, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 1580, 0, 0, 0, 3762, 4039, 2785, 0, 1159, 0,
	0, 0, 3211, 3365, 0, 3689, 0, 0, 0, 0, 4374, 0,
	0, 2600, 3516, 0, 0, 3559, 0, 690, 0, 0, 0, 0,
	1829, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	375, 0, 0, 0, 0, 2769, 2870, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 3128, 0, 0, 0, 4256, 2077, 1232,
	0, 0, 0, 0, 0, 0, 477, 0, 0, 0, 139, 1699,
	2635, 0, 0, 0, 0, 0, 0, 0, 0, 522, 0, 1962,
	1238, 3772, 0, 0, 0, 0, 0, 1869, 0, 0, 1012, 0,
	0, 0, 0, 3801, 0, 0, 0, 4275, 1220, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 1926, 3715, 0, 243, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 2560, 0, 0, 0, 0, 4152, 1719,
	239, 0, 2885, 0, 651, 1302, 1999, 3065, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 1967, 0, 3319, 0,
	0, 0, 0, 0, 0, 0, 2836, 3901, 1495, 0, 0, 0,
	0, 0, 0, 0, 0, 2516, 0, 0, 3356, 0, 0, 2364,
	0, 0, 0, 0, 0, 0, 1981, 4118, 0, 475, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 154, 0,
	0, 0, 0, 0, 0, 0, 3129, 291, 0, 0, 3627, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2123, 0,
	0, 0, 506, 3754, 0, 3625, 0, 0, 3829, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 1575, 2827, 0, 0,
	0, 0, 98, 0, 0, 0, 3868, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 664, 804, 1883, 0, 2239, 0, 0, 0,
	0, 0, 3151, 0, 0, 0, 607, 0, 575, 3805, 4199, 0,
	0, 0, 0, 0, 4334, 0, 0, 0, 1581, 0, 3637, 0,
	1443, 0, 0, 0, 2118, 0, 2945, 0, 4405, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 4088, 1065, 2172, 0, 0, 4048, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 4372, 0,
	0, 0, 0, 3787, 0, 0, 456, 829, 1678, 324, 1521, 3968,
	0, 972, 3961, 0, 0, 2858, 2471, 3550, 848, 2453, 2014, 3710,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 4006, 0, 0, 0, 0, 0, 0, 376, 556, 0,
	0, 0, 0, 0, 0, 0, 645, 1891, 0, 0, 0, 3424,
	16, 4265, 0, 0, 0, 0, 0, 0, 0, 0, 0, 800,
	3719, 1423, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 1435, 0, 0, 0, 0, 1017, 1895, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 3148, 0,
	0, 0, 0, 0, 0, 3935, 0, 1094, 1939, 4059, 0, 34,
	0, 4078, 0, 0, 0, 0, 0, 0, 0, 0, 2337, 3507,
	0, 0, 0, 0, 0, 4318, 1464, 0, 0, 0, 0, 2918,
	0, 246, 1294, 3633, 4336, 0, 0, 1648, 4250, 0, 0, 3668,
	0, 0, 0, 0, 0, 0, 0, 319, 2668, 3170, 0, 1474,
	0, 0, 0, 0, 0, 0, 2477, 3464, 0, 0, 0, 3980,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 1708, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 796, 0,
	0, 0, 0, 0, 1153, 0, 0, 1766, 3280, 0, 3105, 0,
	705, 0, 0, 0, 1183, 0, 0, 4086, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 1001, 3740, 3884, 0,
	3843, 0, 169, 0, 442, 1920, 0, 0, 3742, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 419, 1379, 0, 0, 0,
	1785, 0, 0, 660, 0, 0, 80, 2322, 3338, 541, 0, 0,
	0, 2682, 0, 1263, 0, 0, 0, 0, 0, 0, 0, 0,
	2798, 4058, 0, 0, 0, 0, 0, 143, 3205, 0, 0, 0,
	0, 2464, 0, 0, 0, 0, 0, 3143, 0, 0, 0, 1282,
	2591, 0, 0, 4050, 0, 3695, 0, 0, 3295, 0, 0, 0,
	769, 0, 4412, 0, 0, 0, 0, 1403, 0, 3657, 3434, 0,
	4302, 0, 0, 0, 0, 3806, 0, 0, 0, 3839, 0, 0,
	835, 1739, 0, 0, 0, 0, 4370, 0, 0, 0, 0, 3932,
	0, 0, 0, 0, 0, 0, 1616, 3701, 0, 4096, 0, 3889,
	0, 0, 0, 0, 0, 0, 968, 2439, 296, 3313, 0, 0,
	0, 1320, 3311, 3832, 0, 2289, 0, 4279, 0, 3080, 0, 0,
	3526, 1300, 0, 0, 0, 0, 0, 549, 776, 619, 0, 2025,
	0, 0, 2219, 0, 0, 0, 3461, 0, 0, 222, 0, 0,
	1660, 0, 0, 1180, 0, 0, 252, 391, 2005, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 2432, 0, 0, 0, 612, 615,
	1253, 0, 0, 0, 0, 0, 0, 1004, 3623, 4284, 0, 0,
	560, 1824, 596, 0, 0, 1362, 0, 3764, 1656, 0, 0, 0,
	0, 0, 0, 4335, 0, 0, 0, 0, 0, 0, 3579, 0,
	0, 0, 0, 0, 0, 0, 0, 2830, 428, 3681, 0, 1331,
	0, 0, 0, 2472, 0, 0, 0, 0, 0, 0, 0, 3441,
	3126, 2891, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	659, 2932, 2242, 0, 0, 3580, 3947, 0, 3228, 0, 0, 500,
	0, 0, 0, 0, 0, 0, 1086, 0, 0, 0, 0, 762,
	4094, 0, 0, 0, 0, 2711, 0, 0, 1405, 3953, 0, 0,
	0, 0, 0, 834, 0, 0, 3514, 0, 111, 0, 0, 0,
	0, 0, 0, 0, 1623, 2037, 1388, 4271, 0, 3766, 0, 0,
	863, 2674, 0, 147, 2100, 0, 0, 1433, 0, 0, 882, 2395,
	0, 0, 0, 0, 0, 0, 0, 1666, 378, 220, 2138, 0,
	0, 0, 0, 0, 262, 1896, 0, 0, 1264, 0, 0, 0,
	1389, 0, 3899, 1954, 0, 0, 0, 0, 4116, 0, 1376, 1897,
	0, 0, 0, 271, 0, 0, 0, 3725, 0, 0, 4337, 0,
	3216, 0, 0, 1625, 0, 0, 0, 3970, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 270, 610, 0, 0, 0,
	0, 2396, 0, 0, 0, 0, 1774, 0, 0, 0, 0, 0,
	0, 1397, 1512, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 2911, 4375, 0, 0, 0, 0, 2009, 0,
	0, 0, 0, 0, 0, 3749, 0, 3848, 0, 0, 0, 636,
	0, 0, 1222, 0, 0, 4104, 0, 0, 0, 4016, 229, 0,
	0, 0, 0, 0, 283, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 3027, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 170, 0, 0, 0, 0, 0, 0, 0,
	2214, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 2910, 0, 0, 1384, 965, 0, 0, 0, 0, 0,
	0, 3201, 0, 2669, 0, 1335, 4269, 0, 0, 0, 0, 0,
	2654, 4159, 3409, 0, 0, 0, 496, 0, 0, 0, 0, 0,
	1371, 0, 1615, 1771, 0, 0, 351, 0, 0, 441, 0, 0,
	0, 0, 0, 2348, 1160, 2629, 3796, 0, 4108, 0, 0, 0,
	2766, 2361, 3045, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	3085, 0, 4020, 0, 0, 1259, 0, 2512, 0, 0, 3545, 0,
	0, 0, 0, 0, 888, 1631, 0, 0, 0, 0, 523, 0,
	2001, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	4114, 3504, 0, 2326, 2725, 816, 0, 0, 0, 0, 0, 0,
	0, 2108, 3743, 3469, 0, 3394, 0, 0, 0, 0, 1446, 462,
	2826, 0, 0, 1073, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 3184, 0, 0, 0, 4177, 875, 0, 0, 0, 0,
	0, 940, 0, 1761, 4106, 0, 0, 0, 0, 4008, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 3068, 3508, 709,
	2447, 362, 0, 0, 0, 0, 0, 2946, 1742, 0, 1011, 2983,
	898, 671, 0, 0, 0, 0, 0, 0, 4105, 2992, 1587, 0,
	0, 0, 1486, 0, 0, 0, 2810, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 3268, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 658, 0, 0, 0, 0, 0, 0, 0,
	0, 1596, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 2856, 4178, 0, 0, 0, 0, 0, 0,
	0, 0, 3215, 871, 1768, 0, 0, 0, 0, 0, 0, 0,
	0, 18, 465, 68, 0, 1693, 1452, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 2728, 0, 1455, 4183,
	0, 0, 0, 0, 481, 0, 0, 0, 313, 3218, 0, 3436,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 3564, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 2301, 0, 0, 0,
	0, 4229, 0, 3860, 0, 0, 0, 0, 0, 0, 2934, 1989,
	1729, 3828, 4267, 0, 0, 1015, 0, 752, 0, 0, 1522, 3585,
	2693, 0, 0, 0, 0, 0, 0, 1045, 0, 0, 0, 0,
	946, 0, 0, 0, 0, 0, 0, 0, 0, 4100, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 363, 2906, 3178, 0, 2379,
	0, 0, 0, 719, 1948, 0, 803, 915, 3672, 0, 1881, 0,
	0, 3712, 0, 2190, 2767, 0, 0, 335, 0, 0, 0, 517,
	4366, 0, 0, 0, 2924, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 260, 0, 0, 0, 0, 0,
	0, 0, 2529, 0, 995, 0, 0, 0, 0, 1636, 0, 0,
	0, 2825, 0, 0, 4115, 0, 3675, 0, 3836, 0, 0, 0,
	0, 0, 0, 4163, 0, 0, 1569, 688, 0, 2953, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 3804, 29,
	0, 0, 2848, 0, 0, 0, 0, 0, 0, 4013, 0, 0,
	0, 0, 0, 0, 3337, 0, 67, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 1272, 0, 2646, 2393, 1780, 4327,
	0, 1878, 700, 3810, 0, 1552, 3043, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 41, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1861,
	310, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 3022, 0, 0, 2165, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2686,
	0, 775, 0, 0, 0, 0, 0, 0, 3073, 3303, 0, 0,
	0, 0, 0, 43, 1791, 4024, 4380, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 992, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 2222, 0, 0, 0, 0, 805, 0,
	0, 4329, 0, 2979, 397, 2779, 0, 0, 0, 1126, 0, 0,
	1987, 0, 2159, 0, 1009, 0, 0, 0, 2368, 1860, 0, 0,
	2064, 0, 3524, 0, 0, 0, 0, 0, 0, 0, 3572, 3936,
	0, 0, 0, 0, 4036, 0, 0, 0, 0, 0, 0, 2336,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	4362, 0, 2229, 2502, 0, 0, 0, 0, 0, 0, 0, 0,
	734, 2864, 0, 0, 3870, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 1040, 0, 0, 0, 0, 0, 0, 0, 0,
	4168, 0, 3149, 0, 0, 0, 0, 0, 0, 411, 3835, 4102,
	2450, 3277, 0, 0, 733, 0, 0, 0, 0, 0, 650, 0,
	0, 0, 0, 0, 0, 0, 4213, 0, 2737, 0, 0, 1229,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 3768, 0, 0, 0, 0, 0, 458, 0,
	0, 2107, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 2127, 0, 358, 1243, 0, 0, 0, 0, 0, 0, 2763,
	0, 741, 0, 3361, 0, 0, 0, 0, 0, 0, 1200, 0,
	0, 0, 4328, 1345, 0, 1673, 0, 0, 0, 988, 0, 0,
	0, 0, 1928, 0, 0, 0, 0, 2103, 0, 0, 0, 2082,
	0, 0, 0, 0, 0, 3016, 0, 0, 0, 0, 0, 0,
	2334, 1351, 0, 2739, 0, 364, 0, 0, 0, 1194, 0, 0,
	2666, 0, 3759, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 515, 0, 0,
	298, 2633, 20, 0, 0, 0, 0, 0, 0, 0, 0, 2843,
	0, 3197, 0, 0, 0, 0, 0, 0, 0, 2524, 0, 0,
	4363, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 555, 657, 1732, 3540, 0, 0, 0, 0, 0,
	0, 1964, 0, 0, 0, 2329, 2192, 0, 0, 0, 0, 1344,
	0, 1857, 0, 4012, 0, 0, 0, 0, 0, 0, 0, 2605,
	159, 0, 2776, 0, 0, 0, 3776, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 2861, 1211, 0, 0, 0, 732,
	0, 0, 0, 0, 0, 4074, 0, 0, 0, 1986, 0, 472,
	0, 0, 0, 0, 3294, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 2402, 1846, 0, 3402, 3967, 1496, 0, 4399, 0, 0,
	4076, 0, 0, 0, 0, 466, 0, 1489, 0, 0, 0, 0,
	0, 0, 0, 0, 2297, 0, 0, 0, 0, 0, 0, 3520,
	0, 1132, 0, 1806, 0, 0, 0, 0, 0, 26, 0, 745,
	0, 0, 0, 0, 0, 2834, 0, 0, 0, 0, 0, 0,
	0, 2408, 0, 0, 0, 0, 0, 0, 0, 0, 0, 3202,
	3407, 2950, 0, 0, 0, 1540, 4352, 0, 0, 0, 0, 0,
	788, 3995, 0, 3396, 3600, 859, 4410, 0, 0, 566, 0, 3918,
	0, 45, 1809, 0, 0, 0, 0, 1108, 2630, 0, 0, 1250,
	1226, 0, 1091, 0, 0, 0, 0, 0, 3632, 0, 0, 498,
	3183, 3872, 0, 1382, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 1463, 0, 0, 0, 0, 2907, 3789, 0,
	0, 2407, 0, 0, 1480, 3904, 0, 0, 0, 0, 2974, 0,
	0, 3850, 0, 0, 0, 0, 312, 802, 4043, 0, 0, 0,
	0, 0, 0, 0, 0, 589, 1171, 0, 0, 0, 0, 0,
	0, 2034, 0, 3428, 0, 0, 0, 0, 0, 0, 3998, 1170,
	0, 654, 0, 2209, 0, 2193, 2010, 1401, 2722, 3072, 0, 0,
	530, 924, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 2240, 0, 0,
	0, 0, 1191, 3138, 3791, 0, 382, 1622, 1646, 0, 0, 0,
	0, 0, 4384, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 2908, 0, 3896, 3443, 1541, 138, 860, 923,
	2224, 3367, 0, 0, 0, 0, 200, 0, 0, 412, 2233, 0,
	0, 0, 1826, 623, 1409, 1949, 1886, 726, 0, 0, 0, 0,
	0, 0, 1845, 0, 0, 0, 0, 3954, 0, 1181, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2632, 0,
	0, 0, 2255, 0, 4021, 0, 0, 0, 0, 0, 3916, 0,
	0, 2610, 0, 0, 0, 3116, 1276, 0, 3746, 0, 1561, 0,
	0, 0, 0, 0, 0, 0, 3335, 0, 2442, 0, 0, 0,
	119, 0, 1509, 0, 0, 0, 2152, 0, 2882, 0, 0, 0,
	0, 896, 1375, 0, 2360, 0, 2317, 2759, 3154, 2157, 0, 0,
	4140, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1734,
	4398, 0, 0, 0, 0, 210, 0, 1983, 2398, 3370, 0, 0,
	0, 3089, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 1588, 273, 3314, 4182, 0, 0, 1848, 0, 1166, 0, 0,
	0, 158, 0, 0, 0, 0, 1280, 0, 0, 0, 284, 0,
	0, 2571, 1251, 2677, 0, 0, 0, 0, 0, 0, 2553, 0,
	0, 0, 3253, 766, 0, 0, 0, 0, 0, 0, 0, 1368,
	4171, 0, 0, 0, 0, 113, 750, 2258, 0, 0, 0, 0,
	0, 0, 289, 1548, 0, 0, 0, 3986, 0, 1146, 0, 0,
	0, 0, 2135, 0, 0, 0, 0, 0, 0, 0, 203, 0,
	2133, 2485, 112, 0, 2218, 0, 0, 0, 0, 0, 985, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 2495, 0, 0, 0, 1566, 0, 0, 0, 0, 3359, 0,
	0, 0, 0, 0, 0, 2541, 0, 0, 0, 0, 0, 0,
	2114, 3420, 0, 3103, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 3667, 2269, 0, 0, 0, 0, 0, 0, 0,
	0, 3556, 0, 932, 0, 0, 1306, 0, 0, 0, 3570, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 78, 0,
	0, 1560, 3288, 0, 0, 3594, 0, 443, 2770, 3641, 0, 0,
	2672, 0, 0, 3978, 0, 0, 0, 1346, 0, 0, 0, 0,
	0, 0, 2415, 0, 872, 4287, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 867
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
	134217728, 134217728, 134217728, 131072, 131072, 131072, 131072, 192, 192, 64, 134217792, 64,
	33554432, 192, 192, 192, 64, 134217728, 64, 512, 134217728, 134218272, 67108864, 134217728,
	134217728, 134217728, 134217728, 4, 544, 134217728, 608, 67108864, 134217728, 1, 1, 134217920,
	134217728, 134217728, 33554432, 134217728, 134217728, 134217728, 512, 134217728, 134217728, 134217728, 134217728, 134217728,
	134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728,
	134217728, 134217728, 134217728, 134217728, 1, 1, 1, 1, 1, 1, 1, 1,
	1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
	1, 1, 1, 1, 1, 1, 1, 134217728, 8, 8, 134217728, 134217728,
	134217728, 1, 1048624, 1, 1, 1, 2097152, 134217728, 134217728, 142606336, 134217728, 134217728,
	134217728, 1, 134217728, 134217728, 134217728, 134217728, 134217730, 134217728, 134217728, 2097152, 134217728, 2097152,
	2097152, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728,
	134217728, 134217728, 32, 134217728, 1, 134217728, 1, 1, 1, 1, 134217728, 134217728,
	134217728, 134217728, 2097152, 1, 8, 262145, 1, 1, 1, 134217728, 134217728, 1,
	134217728, 134217728, 134217728, 1, 2097152, 1, 1, 1, 1, 1, 1, 1,
	1, 8, 1, 1, 1, 135266368, 67108864, 134217728, 67108864, 67108864, 67108864, 67108864,
	67108864, 67108864, 33554432, 67108864, 33554432, 67108864, 2097152, 134217728, 1, 131072, 131072, 33554432,
	1, 131072, 131072, 32768, 134217728, 134217728, 134217728, 65536, 65536, 134217728, 134217728, 134217728,
	135266304, 16, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728,
	8192, 8192, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728,
	134217728, 134217728, 134217728, 134217728, 134217728, 1, 1, 134217728, 134217728, 134217728, 134217728, 1536,
	134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728,
	134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728,
	134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728,
	134217728, 134217728, 134217728, 134217728, 134217732, 134217728, 134217728, 134217728, 8, 134217728, 134217728, 134217728,
	134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728,
	134217728, 134217728, 16384, 134217728, 134217728, 134217728, 2, 134217728, 134217728, 134217728, 134217728, 134217728,
	1, 134217728, 134217728, 134217728, 65536, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 1,
	134217728, 134217728, 134217728, 33554432, 134217728, 134217728, 33554432, 8, 134217728, 134217728, 134217728, 134217728,
	16384, 201326592, 134217728, 134217728, 134217728, 134217728, 134217728, 65536, 134217728, 134217728, 134217728, 134217728,
	134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728,
	134217728, 1, 1, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 67108864, 134217728, 134217728,
	8, 8, 134217728, 131072, 131072, 2097152, 1, 1, 134217728, 134217728, 134217728, 134217728,
	134217728, 134217728, 2097152, 2, 134217728, 134217728, 142606336, 134217728, 134217728, 134217728, 67108864, 134217728,
	16, 8388608, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728,
	134217728, 134217728, 134217728, 33554432, 33554432, 134217728, 134217728, 33554432, 33554432, 134217728, 134217728, 134217728,
	134217728, 134217728, 134217728, 134217728, 134217728, 16, 33554432, 8, 134217728, 134217728, 134217728, 134217728,
	8, 134217728, 134217728, 134217728, 4096, 2097152, 134217728, 134217728, 134217728, 67108864, 134217728, 134217728,
	134217728, 134217728, 134217728, 134217728, 134217728, 33554432, 134217728, 134217728, 134217728, 134217728, 2097152, 134217728,
	33554432, 67108864, 67108864, 524290, 1, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728,
	134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 201326592, 134217728, 134217728, 134217728,
	134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 201326592,
	134217728, 134217728, 1, 8, 134742016, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728,
	134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 8194, 8194, 8192, 33554432, 134217728, 134217728,
	134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 1,
	1, 1, 1, 1, 1, 1048576, 33554432, 8388608, 65536, 65536, 8192, 8192,
	134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728,
	134217728, 134217728, 67108864, 33554432, 33554432, 2097152, 33554432, 33554432, 33554432, 67108864, 33554432, 67108864,
	201326592, 1048576, 65536, 65536, 65536, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728,
	134217728, 134217728, 2, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 1, 1, 134742016,
	134217728, 134217728, 1, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728,
	134217728, 134217728, 134217728, 134217728, 134217728, 201326592, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728,
	134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728,
	134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728,
	134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728,
	134217728, 134217728, 67108864, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728,
	134217728, 134217728, 134217728, 134217728, 67108864, 67108864, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728,
	134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 33554432, 33554432, 33554432, 134217728, 134217728,
	134217728, 134217728, 33554432, 134217728, 134217728, 134217728, 2097152, 134217728, 134217728, 134217728, 134217728, 134217728,
	134217728, 134217728, 2, 8388608, 134217728, 8388608, 134217728, 2097152, 8194, 2, 134217728, 8388608,
	134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728,
	134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 67108864, 134217728, 134217728,
	134217728, 8194, 1048576, 142606336, 134217728, 134217728, 134217728, 67108864, 33554432, 134217728, 67108864, 134217728,
	134217728, 134217728, 201326592, 134217728, 134217728, 67108864, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728,
	134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 67108864, 33554432, 33554432,
	67108864, 134217728, 134217728, 67108864, 134217728, 134217728, 134217728, 134217728, 134217728, 4, 1048576, 1,
	4, 2097152, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 2097152, 134217728, 67108864,
	134217728, 134217728, 134217728, 2097152, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728,
	134217728, 2097152, 134217728, 134217728, 2097152, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728,
	134217728, 134217728, 134217728, 134217728, 134217728, 4, 1048576, 2097152, 2, 134217728, 134217728, 134217728,
	134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728,
	134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728,
	524288, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728,
	134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728,
	134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 1, 1,
	33554432, 33554432, 1, 201326592, 201326592, 8192, 8192, 544, 134217728, 33554432, 134217728, 2097152,
	16, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 1048576, 134217728, 134217728, 134217728,
	1, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 1, 1048576, 134217728,
	134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 67108864, 134217728, 134217728, 134217728, 134217728, 134217728,
	134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 32768, 134217728, 1048576, 1024,
	134217728, 134217728, 33554432, 134217728, 134217728, 134217728, 134217728, 33554432, 134217728, 134217728, 134217728, 134217728,
	134217728, 8, 8, 134217728, 134217728, 134217728, 1048576, 134217728, 134217728, 256, 32, 134217728,
	131072, 131072, 134217728, 134217728, 134217728, 21, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728,
	134217728, 134217728, 134217728, 1, 134217728, 134217728, 134217728, 134217728, 1, 134217728, 134217728, 134217728,
	134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728,
	134217728, 134217728, 134217728, 134217728, 4, 8, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728,
	134217728, 134217728, 134217728, 134217728, 33554432, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728,
	134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 67108864,
	134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728,
	134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728,
	134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728,
	134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728,
	134217728, 134742016, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 16,
	134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728,
	134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728,
	134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 142606336, 142606336, 134217728,
	134217728, 134217728, 134217728, 134217728, 1, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728,
	134217728, 1, 8, 135266304, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728,
	134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728,
	134217728, 134217728, 134217728, 134217728, 134742016, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728,
	134217728, 134217728, 134217728, 134217728, 134217728, 67108864, 134217728, 134217728, 1, 1, 134217728, 134217728,
	134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134742016, 134217728, 134217728, 134217728,
	134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728,
	134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728,
	134217728, 134217728, 134217728, 262152, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 1,
	134217728, 134217728, 1, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728,
	134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 8, 8, 134217728,
	4, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728,
	134217728, 134217728, 134217728, 134217728, 8, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728,
	134217728, 134217728, 2, 2097152, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728,
	134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728,
	134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728,
	134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728,
	134217728, 134217728, 134217728, 134217728, 134217728, 8, 1048576, 134217728, 2097152, 2097152, 134217728, 134217728,
	134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 1048576,
	134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728,
	134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 135266304, 134217728, 134217728, 134217728, 134217728,
	1, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728,
	134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728,
	262144, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 64, 1049152, 134217728, 67108864,
	134217728, 134217728, 1, 134217728, 134217728, 134217728, 134217728, 201326592, 134217728, 134217728, 67108864, 134217728,
	134217728, 576, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 201326592,
	134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 1049280, 134217728, 134217728, 2097152, 67108864,
	67108864, 134217728, 67108864, 67108864, 67108864, 134217728, 134217728, 134217728, 67108864, 67108864, 67108864, 67108864,
	67108864, 134217728, 134217728, 1, 134217728, 134217728, 67108864, 67108864, 134217728, 134217728, 134217728, 134217728,
	134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728,
	134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 67108864, 67108864, 134217920,
	134217728, 134217728, 134217728, 134217728, 67108864, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728,
	1048768, 134217728, 134217728, 134217728, 2, 1, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728,
	134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728,
	134217728, 134217728, 134217728, 33554432, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728,
	134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728,
	134217728, 8, 8, 134217728, 1049280, 33554432, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728,
	134217728, 134217728, 134217728, 134217728, 134217728, 33554432, 2, 134217728, 134217728, 134217728, 134217728, 167772160,
	576, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 2097152, 134217728, 134217728, 134217728, 134217728,
	134217728, 134217728, 134217728, 142606336, 134217728, 134217728, 134217728, 134217728, 33554432, 134217728, 1, 135266304,
	134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728,
	134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728,
	134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728,
	134217728, 134217728, 134217728, 167772160, 134217728, 134217728, 8388608, 134217728, 134217728, 134217728, 134217728, 8388608,
	134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 67108864, 134217728, 134217728, 67108864,
	16777216, 1572880, 134217728, 134217728, 134217728, 134217728, 4096, 4194304, 4194304, 4194304, 4194304, 4194304,
	4194304, 4194304, 4194304, 4194304, 4194304, 4194304, 4194304, 4194304, 4194304, 33554432, 134217728, 134217728,
	134217728, 134217728, 4194304, 4194304, 4194304, 4194304, 4194304, 4194304, 4194304, 4194304, 4194304, 4194304,
	4194304, 4194304, 4194304, 4194304, 4194304, 4194304, 4194304, 4194304, 4194304, 4194304, 4194304, 4194304,
	4194304, 4194304, 4194304, 4194304, 4194304, 4194304, 1, 134217728, 134217728, 134217728, 134217728, 1,
	134217728, 134217728, 134217728, 134217728, 17, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728,
	134217728, 1, 134217728, 134217728, 134217728, 2097152, 2097152, 134217728, 67108864, 134217728, 1, 134217728,
	134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 67108864, 2097152, 134217728, 134217728, 134217728, 134217728,
	134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728,
	134217728, 8388608, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 67108864, 67108864,
	134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728,
	134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728,
	134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 150994944, 134217728, 134217728, 134217728, 134217728,
	134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728,
	134217728, 134217728, 134217728, 134217728, 134217728, 33554432, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728,
	134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728,
	134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 33554432, 134217728, 134217728,
	134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 33554432, 134217728, 134217728,
	201326592, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 150994944, 33554432, 134217728, 134217728,
	134217728, 67108864, 134217728, 134217728, 134217728, 134217728, 134217728, 201326592, 134217728, 134217728, 134217728, 134217728,
	134217728, 134217728, 134217728, 134217728, 134217728, 33554432, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728,
	134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728,
	134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 1,
	134217728, 8, 8, 266240, 262160, 16, 2, 2097152, 134217728, 134217728, 134217728, 20,
	33554432, 134217728, 134217728, 134217728, 134217728, 134217728, 1, 33554432, 1, 33554432, 134217728, 134217728,
	134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 67108864, 134217728, 33554432, 33554432, 33554432, 1,
	8, 134217728, 134217728, 142606336, 134217728, 67108864, 134217728, 33554432, 134217728, 134217728, 1, 1,
	134217728, 134217728, 67108864, 1, 1, 1, 4096, 134217728, 134217728, 134217728, 134217728, 134217728,
	134217728, 134217728, 67108864, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728,
	134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728,
	134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 142606336, 134217728, 134217728, 134217728,
	134217728, 67108864, 134217728, 134217728, 134217728, 16, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728,
	134217728, 134217728, 167772160, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728,
	1, 1, 134217728, 1, 134217728, 134217728, 134217728, 134217728, 134217728, 1, 1, 1,
	1, 135266304, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 33554432, 134217728, 134217728,
	134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 67108864, 1, 4, 33554432, 33554432,
	134217728, 142606336, 134217728, 33554432, 33554432, 67108864, 33554432, 67108864, 33554432, 134217728, 67108864, 134217728,
	134217728, 67108864, 16, 8, 262145, 1, 1, 16, 1, 262145, 262156, 16,
	1, 1, 134217728, 134217728, 4, 134217728, 33554432, 134217728, 134217728, 134217728, 134217728, 134217728,
	33554432, 1, 1, 1, 134217728, 17301504, 134217728, 134217728, 512, 1048576, 134217728, 134217728,
	65536, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728,
	134217728, 134217728, 134217728, 65536, 134217732, 65536, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728,
	134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 33554432, 134217728, 134217728, 2097152, 134217728,
	65536, 134217728, 134217728, 136314880, 2097152, 1, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728,
	134217728, 134217728, 134217728, 134217728, 16, 33554432, 1310720, 1048576, 134221824, 134217728, 134217728, 134217728,
	134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728,
	134217728, 134217728, 134217728, 131072, 33554432, 8388608, 4096, 134217728, 134217728, 134217728, 134217728, 134217728,
	134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 1048576, 134217728,
	134217728, 67108864, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728,
	134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 67108864, 16, 33554432,
	134217728, 134217728, 65536, 65536, 4096, 134217728, 33554432, 32, 134217728, 256, 8, 134217728,
	16384, 134217728, 134217728, 134217728, 4, 256, 16, 16384, 1048576, 134217728, 134217728, 134217728,
	134217728, 134217728, 134217728, 134217728, 33554432, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728,
	134217728, 134217728, 256, 32, 272, 32, 33554432, 134217728, 134217728, 134217728, 33554432, 33554432,
	16, 134217728, 134217728, 33554432, 134217728, 134217728, 134217728, 134217728, 134217728, 1048576, 1024, 256,
	32, 131072, 131072, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 4, 1,
	134217728, 134217728, 134217728, 2, 134217728, 134217728, 1, 134217728, 1, 134217728, 134217728, 134217728,
	134217728, 33554432, 67108864, 33554432, 134217728, 134217728, 134217728, 33554432, 134217728, 1, 33554434, 134217728,
	134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728,
	134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 67108864,
	8388608, 1, 2, 16, 134217728, 134217728, 134217728, 134217728, 67108864, 33554432, 134217728, 134217728,
	134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 33554432, 134217728, 67108864,
	67108864, 67108864, 134217728, 134217728, 134217728, 67108864, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728,
	33554432, 786432, 1, 262152, 1, 134217732, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728,
	134217728, 1048576, 67108864, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728,
	134217728, 134217728, 134217728, 134217728, 134217728, 142606336, 134217728, 134217728, 134217728, 142606336, 33554432, 134217728,
	134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 33554432, 134217728, 134217728, 134217728, 134217728, 134217728,
	67108864, 134217732, 134217728, 134217728, 67108864, 67108864, 33554432, 2, 2, 8194, 8192, 134217728,
	1, 1, 134217728, 1, 1, 1, 1, 1, 1, 1, 1, 1,
	1, 134217728, 134217728, 67108864, 16, 1048576, 4, 8, 1048576, 134217728, 2097152, 134217728,
	134217728, 134217728, 134217728, 134217728, 134217728, 16, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728,
	134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 2097152, 134217728, 134217728, 2,
	1, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 33554432, 134217728,
	134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 16, 16, 1048576,
	134217728, 134217728, 2097152, 134217728, 134217728, 134217728, 134217728, 2097152, 134217728, 134217728, 134217728, 134217728,
	134217728, 134217728, 134217728, 134217728, 134217728, 33554432, 134217728, 134217728, 142606336, 134217728, 67108864, 67108864,
	134217728, 134217728, 134217728, 67108864, 67108864, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728,
	4, 134217728, 33554432, 16, 1, 1, 1, 67108864, 41943040, 1048576, 134217728, 33554432,
	134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 2, 134217728,
	134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728,
	2097152, 134217728, 134217728, 134217728, 134217728, 134217728, 8192, 33554432, 33554432, 67108864, 67108864, 134217728,
	16, 1, 1048576, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728,
	201326592, 33554432, 134217728, 33554432, 67108864, 142606336, 142606336, 134217728, 134217728, 33554432, 134217728, 134217728,
	134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 33554432, 134217728, 134217728, 67108864, 134217728, 134217728,
	134217728, 33554432, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 2097152, 134217728,
	134217728, 134217728, 142606336, 134217728, 134217728, 134217728, 134217728, 134217728, 142606336, 134217728, 134217728, 134217728,
	134217728, 134217728, 134217728, 134217728, 134217728, 2097152, 67108864, 67108864, 1, 67108864, 134217728, 67108864,
	134283264, 65536, 134217728, 33554432, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 33554432, 134217728,
	134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728,
	134217728, 134217728, 134217728, 134217728, 134217728, 67108864, 1048576, 134217728, 134217728, 134217728, 134217728, 134217728,
	134217728, 134217728, 134217728, 4096, 4096, 134217728, 134217728, 134217728, 33554432, 134217728, 134217728, 134217728,
	134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728,
	4096, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 4096, 4096, 33554432,
	134217728, 167772160, 4096, 33554432, 134217728, 134217728, 33554432, 134217728, 134217728, 134217728, 134217728, 134217728,
	134217728, 134217728, 134217728, 4, 134217728, 134217728, 1048576, 134217728, 134217728, 134217728, 134217728, 134217728,
	134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 8, 1, 1, 8, 1,
	1, 1, 134217728, 33554432, 33554432, 134217728, 134217728, 134217728, 134217728, 33554432, 134217728, 134217728,
	134217728, 134217728, 134217728, 134217728, 1, 1, 1, 1, 2097152, 2097152, 2097152, 134217728,
	134217728, 134217728, 1048576, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728,
	134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 1, 134217728, 134217728, 134217728, 134217728, 1,
	1, 1, 1, 1, 1, 134217728, 1, 134217728, 134217728, 33554432, 134217728, 134217728,
	134217728, 134217728, 134217728, 33554432, 134217728, 134217728, 134217728, 134217728, 33554432, 134217728, 134217728, 134217728,
	134217728, 1, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 2, 1, 16, 134217728,
	134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728,
	8, 1048576, 33554432, 4, 8388608, 134217728, 134217728, 134217728, 134217728, 134217728, 8388608, 134217728,
	142606336, 33554432, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 33554432, 134217728, 33554432, 33554432,
	1, 262154, 1, 1, 1, 266240, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728,
	134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134221824, 134217728, 134217728, 134217728,
	134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728,
	134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728,
	134217728, 134217728, 134217728, 134217728, 134217728, 1048576, 134217728, 134217728, 134217728, 134217728, 134217728, 2097152,
	134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728,
	134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728,
	134217728, 134217728, 134217728, 134217728, 134217728, 65536, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728,
	544, 1048576, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 33554432, 134217728, 134217728,
	134217728, 1, 33554432, 1, 32, 4, 134217728, 134217728, 134217728, 256, 33554432, 544,
	134217728, 544, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 67108864, 134217728, 134217728,
	134217728, 134217728, 786432, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728,
	134217728, 134217728, 4, 4, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728,
	134217728, 134217728, 134217728, 134217728, 134217728, 256, 32, 134217728, 134217728, 134217728, 524288, 134217728,
	134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728,
	134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 135266304,
	134217728, 134217728, 134217728, 32, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728,
	134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728,
	134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 2097152, 134217728, 134217728, 134217728, 134217728, 134217728,
	134217728, 134217728, 33554432, 134217728, 256, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728,
	134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728,
	134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 1048576, 134217728, 134217728,
	1048576, 134217728, 16384, 134217728, 256, 256, 32, 134217728, 134217728, 134217728, 134217728, 134217728,
	134217728, 134217728, 134217728, 134217728, 16640, 4, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728,
	134217728, 256, 4096, 32, 32, 32, 134217728, 134217728, 134217728, 134217728, 33554432, 134217728,
	134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 8388608, 134217728, 134217728, 32,
	32, 32, 32, 134217728, 134217728, 134217728, 134217728, 33554432, 134217728, 134217728, 134217728, 134217728,
	67108864, 32, 32, 33554432, 32, 134217728, 65536, 131072, 134217728, 134217728, 134217728, 134217728,
	131072, 131072, 131072, 65536, 131072, 134217728, 134217728, 134217728, 4, 65536, 32, 134217728,
	167772160, 134217728, 134217728, 134217728, 33554432, 33554432, 8, 8, 134217728, 134217728, 134217728, 134217728,
	134217728, 33554432, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728,
	134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728,
	1048576, 134217728, 32, 134218016, 32, 256, 134217728, 134217728, 134217728, 134217728, 134217728, 1048576,
	134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 1048576,
	1, 1, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728,
	134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 131072, 134217728, 134217728,
	134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728,
	134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728,
	134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 524288, 134217728, 134217728, 134217728,
	134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 1048576, 134217728, 134217728, 134217728, 134217728, 134217728,
	134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 8, 8, 134217728, 134217728, 8, 1048576,
	8, 32768, 1048576, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728,
	134217728, 1048576, 134217728, 134217728, 134217728, 1048576, 1048576, 134217728, 134217728, 134217728, 134217728, 134217728,
	134217728, 134217728, 134217728, 134217728, 134217728, 1048576, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728,
	134217728, 134217728, 134217728, 65536, 1048576, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 33554432,
	134217728, 134217728, 134217728, 134217728, 134217728, 65536, 134217728, 134217728, 135266304, 134217728, 134217728, 134217728,
	134217728, 131072, 131072, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 2, 1049376, 32,
	32, 134217728, 134217728, 134217728, 33554432, 134217728, 134217728, 134217728, 142606336, 134217728, 134217728, 134217728,
	65536, 65536, 201326592, 4096, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728,
	134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 1, 134217728, 1,
	1, 134217728, 1, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728,
	134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 1, 1, 134217728, 1,
	1, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728,
	134217728, 134217728, 134217728, 8, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728,
	134217728, 134217728, 8, 134217728, 134217728, 134217728, 1024, 1024, 1024, 1024, 1024, 1024,
	1024, 1024, 1024, 131072, 131072, 131072
};

const HygWordlist hyg_name_word_classes = {
	hyg_name_word_classes_words, hyg_name_word_classes_offsets, hyg_name_word_classes_slots, 16383, 4422, 24,
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
