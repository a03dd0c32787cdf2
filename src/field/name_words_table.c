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
	"zd\303\261ad\303\266dd\303\270deebbeeberha"
	"rdebruechtgechtgenoteeck"
	"arteckehardeckhardededde"
	"ddieddieeddyedekedeledel"
	"traudedgarediedithedjeed"
	"leedleredmondedmundedoua"
	"rdedueduardeduardoedward"
	"edwineefeefjeeelcoegbert"
	"egbertuseggieegonegrehel"
	"euteeileenekaterinaekkeh"
	"ardekkielelaeleeleanorel"
	"enaelenieleonoraeleonore"
	"eliaelianeeliaselifelino"
	"relisaelisabetelisabethe"
	"lisabettaeliseelizaeliza"
	"bethelkaelkeellaellenell"
	"iellieellyelmaelodieeloi"
	"seelselsaelsabeelsbethel"
	"seelsieelsjeelskeelvirae"
	"lzbietael\303\255asememanuelem"
	"anuelaemanueleembaemiemi"
	"elemileemiliaemilianoemi"
	"lieemilioemiliusemilyemi"
	"neemmaemmanouilemmanuele"
	"mmanuelleemmiemmyemreene"
	"ncarnaencarnacionencarni"
	"engengelengelbertengelbe"
	"rtusengelinaengeltjeeng\302"
	"\272enricoenriqueenzoepouse"
	"ericericaericherikerikae"
	"rinervenerwinerzsebeterz"
	"siescobarespeesperanzaes"
	"pinozaesqesraestebaneste"
	"lleestheretetienneettaeu"
	"geneeugeniaeugenieeugeni"
	"uszevevaevelienevelineev"
	"elynevelyneevereverardev"
	"erardusevertevertjanevge"
	"niyevgenyewaewanewelinae"
	"wkaewuniaexmaexmofabifab"
	"ianfabienfabiennefabiofa"
	"bi\303\241nfabrefabricefabrizi"
	"ofacafacsfadifallecidafa"
	"llecidofallonfamfamilief"
	"anchonfanfanfannyfanusfa"
	"ridfaridafarrellfatherfa"
	"tihfatihafatimafatimahfa"
	"tmafatnafaurefayefcafefe"
	"defedericafedericofelipe"
	"felixferferdferdiferdina"
	"ndferdinandusferencferif"
	"ernandafernandesfernande"
	"zfernandoferranferreiraf"
	"errerferryfiefiekefienfi"
	"entjefietjefififiggefigl"
	"iofigueroafilhofilipfili"
	"pafilippofilippusfilsfin"
	"afinnfionafitzflahertyfl"
	"aviaflaviofleurfleuryfli"
	"epflipflofloorflorfloren"
	"ceflorentfloresfloriflor"
	"ianflorisflossieflynnfon"
	"sfonsecafontainefournier"
	"frfraeuleinfranfrancafra"
	"ncesfrancescafrancescofr"
	"anciefrancienfrancinefra"
	"ncisfranciscafranciscofr"
	"anciscusfranciskusfranci"
	"szekfrancofrancoisfranco"
	"isefranekfrankfrankiefra"
	"nklinfransfransjefrantaf"
	"rantisekfranti\305\241ekfranzf"
	"ranzifranziskafranzlfran"
	"\303\247oisfran\303\247oisefrascofra"
	"ufrcsfredfreddiefreddyfr"
	"edericfrederickfredericu"
	"sfrederikfrederikafreder"
	"ikefrederikusfrederiquef"
	"redifredrikfreekfreifrau"
	"freiherrfreiinfreitasfre"
	"yafriedfriedafriedelfrie"
	"derfriederikefriedlfried"
	"richfriedusfritsfritsjef"
	"ritzfritzifrkfrlfrufr\303\244u"
	"leinfr\303\266kenfr\303\270kenfufuen"
	"tesf\303\241timaf\303\266ddf\303\270dtf\303\274r"
	"stf\303\274rstingaabgabgabbyga"
	"begabigabrigabrielgabrie"
	"lagabrielegabriellagabri"
	"ellegabygaetanogailgaill"
	"ardgallardogal\303\241ngaragar"
	"aygarciagarc\303\255agarnierga"
	"rridogauthiergautiergege"
	"bgeborengeborenegeertgee"
	"rtruigeertruidageesgeesj"
	"egeeskegegegeligemmageng"
	"enegenevievegenevi\303\250vege"
	"nevotegeniagenowefagentg"
	"entmageogeoffgeoffreygeo"
	"mgeorggeorgegeorgesgeorg"
	"ettegeorgiageorgiegeorgi"
	"nageorgiosgeorgiusgeppog"
	"ergerageradusgeraldgerar"
	"dgerardagerardinagerardu"
	"sgerdgerdagerdiengerhard"
	"gerhardusgerm\303\241ngerriege"
	"rritgerritdinagerritjege"
	"rrygertgertagertigertrud"
	"gertrudegesiengesienages"
	"inagheorghegiacominogiac"
	"omogiannagiannigianninog"
	"iannisgielgiengienekgigi"
	"gijsgijsbertgijsbertagij"
	"sbertusgijsbrechtgijsjeg"
	"ilgilbertgilbertogillgil"
	"lesgilletgillianginagine"
	"ttegingerginnyginogiogio"
	"rgiagiorgiogiorgosgiovan"
	"nagiovannigiovanninagira"
	"rdgiraudgittagittangitte"
	"gittigiuliagiulianogiuli"
	"ogiuseppegiuseppinagiusy"
	"gloriagodefridusgodfried"
	"godoygomesgoncalvesgonda"
	"gonzagonzalogon\303\247alogon\303"
	"\247alvesgoofgordgordongorm"
	"angosiagoskagostagottfri"
	"edgovaertgovertgraadgraa"
	"fgracagracegraciagraciel"
	"agradygrafgravingraziell"
	"agra\303\247agra\305\274ynagregreetg"
	"reetjegreggregoorgregorg"
	"regoriusgregorygretagret"
	"chengretegretelgrethagre"
	"thegretlgrietgrietagriet"
	"hagrietjegrigorgrondingr"
	"zegorzgrzesgrzesiekgr\303\244f"
	"inguguadalupegualtherusg"
	"uenterguenthergueringuer"
	"reroguiguichardguidoguig"
	"uiguilhermeguillaumeguil"
	"leguillermoguillotguisep"
	"pegunnarguntergunthargun"
	"thergurragustgustagustaa"
	"fgustavgustavegustavoguu"
	"sguusjeguyguyotguzmanguz"
	"m\303\241ngu\303\251ringwengwendolyn"
	"g\303\251rardg\303\266khang\303\266rang\303\274n"
	"terg\303\274ntherg\303\274venhahabha"
	"bilhaganhajohakanhalhala"
	"halilhalinahalinkahallor"
	"anhamidhamonhamzahaniaha"
	"nkhanlonhannahannahhanne"
	"hannekehannelorehannesha"
	"nniehanshansjoachimharah"
	"araldhardyhareharmharman"
	"nusharmenharoldharriehar"
	"rietharryhartlhasanhassa"
	"nhaticehattiehchehearnhe"
	"erheideheidemarieheidihe"
	"ikeheikkiheikoheinheiner"
	"heiniheinrichheintjehein"
	"zhelaheleenhelenhelenahe"
	"lenehelgahelgehellahelle"
	"helmahelmihelmushelmuthe"
	"lmuthhenderikahendrhendr"
	"ikhendrikahendrikjehendr"
	"ikushendrinaheniekhenkhe"
	"nnerhenniehennyhenrihenr"
	"icahenricushenriettahenr"
	"iettehenrikhenriquehenry"
	"henrykherbherbertherbert"
	"usherbiehermahermanherma"
	"nnhermannushermanusherme"
	"nhermihermienherminaherm"
	"ineherrherraherreraherre"
	"roherrnherveherv\303\251herzog"
	"herzoginhethiashidalgohi"
	"eronymushigginshijohilda"
	"hildehillehillegondahill"
	"etjehillyhiltrudhohoesse"
	"inholdiholgerhonhonzahor"
	"sthortensehosseinhoucine"
	"houssainhowardhowiehrhuh"
	"ubhuberthubertahubertina"
	"hubertinehubertushubsihu"
	"ethughugohuibhuiberthuib"
	"rechthuighumbertohuseyin"
	"husseinhuubhuugh\303\251l\303\250neh"
	"\303\274seyiniianibibniboibrah"
	"imib\303\241\303\261ezidaiesietjeigi"
	"glesiasignaasignaceignac"
	"ioignatiusignaziiiiiijsb"
	"randikeilseimimaneimkein"
	"in'tinainactiefinaktivin"
	"ekeinesinezingingaingein"
	"geborgingoingridinmainma"
	"culadain\303\251sin\303\252sin\305\274ioan"
	"ioanaioannisionirirekire"
	"naireneireneuszirinairis"
	"irkairmaisaisaacisaakisa"
	"belisabellaisabelleisisi"
	"smaelismailissyistvaniur"
	"ivivanivanaivoiv\303\241niwani"
	"wonaiwonkaizaakizabelaiz"
	"akizquierdoizzyjaanjaapj"
	"aapjejacjacekjackjackiej"
	"ackljackyjacobjacobajaco"
	"busjacominajacottejacque"
	"lienjacquelinejacquesjac"
	"quetjacquijacquotjacusja"
	"dejadwigajadziajaimejake"
	"jakobjakubjamaljamesjami"
	"ejanjanajancsijandrojane"
	"janekjanetjanicejaniejan"
	"inajaninejankajannajanne"
	"jannekejannesjannetjejan"
	"nickjanniejannigjejannik"
	"janojanosjansjansjejanti"
	"najantinejantjejanusjanu"
	"szjapiejardajarekjarneja"
	"roslavjaroslawjasjasiaja"
	"siojasmijnjasminjasminej"
	"asperjavijavierjaydenjdj"
	"eanjeannejeannettejeanni"
	"nejeannotjedrekjedrzejje"
	"fjeffjeffreyjelenajellej"
	"elmerjemjenjendajennajen"
	"nijenniferjennyjensjerem"
	"iasjeremyjeroenjeromejer"
	"rejerryjerzyjesperjessje"
	"ssejessicajessiejesusjes"
	"\303\272sjetjettejettyjeyjezjh"
	"rjilljillyjimjimijimmyji"
	"rijirkaji\305\231\303\255jkvrjnrjojo"
	"achimjoanjoanajoannajoan"
	"nejoannesjoaojoaquimjoaq"
	"uinjoaqu\303\255njoasiajobjoca"
	"jochemjochenjochumjockel"
	"joejoeljoellejoepjoergjo"
	"esoefjoeyjohjohanjohannj"
	"ohannajohannekejohannesj"
	"ohnjohnniejohnnyjojojoke"
	"jolandajolantajolyjonjon"
	"athanjonkheerjonkvrouwjo"
	"nnyjoopjoosjoostjordijor"
	"dyjorenjorgjorgejorisjos"
	"josejosebajosefjosefajos"
	"efienjosefinajoselitojos"
	"ephjosephejosephinajosep"
	"hinejosephusjosettejoshj"
	"oshuajosianejosiejosinaj"
	"osinejoskajos\303\251jos\303\251ejoy"
	"jozefjozekjozinajozkajoz"
	"sefjo\303\243ojo\303\253llejrjuanjua"
	"najuanchojuanijuanitojud"
	"ejudithjudrjudyjuergenju"
	"ffrouwjuhajuhanijujujulj"
	"ulajulesjuliajulianjulia"
	"najulianejuliejulienjuli"
	"etjuliettejuliojuliusjul"
	"i\303\241njulkajunjuniorjuppju"
	"rjurekjurgenjurrejussara"
	"jussijustynajustynkajutt"
	"ajuudjuudjejuuljuultjeju"
	"zekj\303\251r\303\264mej\303\266rgj\303\272niorj"
	"\303\274rgenkaankaatjekaderkad"
	"ijakaethekajsakallekamil"
	"kankanekarelkarenkarimka"
	"rimakarinkarinakarinekar"
	"lkarlakarlheinzkarokarol"
	"karolakarolekkarolienkar"
	"olinakarolinekarstenkasi"
	"akaskakasperkatalinkatar"
	"inakatarzynakatekaterina"
	"kathkatharinakatharineka"
	"thekatherinekathikathrin"
	"kathrynkathykatikatiakat"
	"iekatjakatrienkatrinkatr"
	"inekatyakaykaziakazikkaz"
	"imierakazimierzkaziokbek"
	"ekeakeefekeeffekeeskeith"
	"kellykemalkenkennethkenn"
	"ykenzakerstinkevinkhadid"
	"jakhadijakhalidkikikekik"
	"okimkimberlykingakirsten"
	"kirstinekitkittykjellkla"
	"arklaartjeklaasklaasjank"
	"laasjeklaraklausklaziena"
	"klazinakokobuskoenkoenra"
	"adkolyakommrkondziokonra"
	"dkonstantinoskooskoosjek"
	"orneliakostaskreliskrest"
	"iankrijnkriskristkristia"
	"nkristienkristinkristina"
	"kristofkrysiakryskakryst"
	"ynakrzyskrzysiekkrzyszto"
	"fkskubakubuskunikunnykur"
	"tkyrak\303\244thel'lalacilacro"
	"ixladaladislavladylaetit"
	"ialailalalolamlambertlam"
	"bertuslammertlangloislar"
	"rylarslaslasselaszlolati"
	"falaulauralaurelaurenlau"
	"rencelaurenslaurentlaure"
	"ntiuslaurentzlaurenzlaur"
	"ielaurinelauritslawrence"
	"lelealeandrolearyleblanc"
	"lebrunlechleclercleclerc"
	"qlecomteleenleendertleen"
	"tjelefebvrelefevrelef\303\250v"
	"relegerlegrandleifleilal"
	"eklelelellalemairelemoin"
	"elenlenalenardlendertlen"
	"elenilenielennartlennert"
	"lennylenorelenutalenzleo"
	"leonleonardleonardaleona"
	"rdoleonardusleonhardleon"
	"ieleonoraleonoreleopoldl"
	"eopolduslerouxleroylesle"
	"slieleszekleticialevenle"
	"vequelevilevinuslewlewis"
	"lexlexilexielilialiamlib"
	"byliclicdalidalidialieke"
	"lienliesliesbethlieschen"
	"lieselliesjeliesllievenl"
	"ijsbethlijsjelillilianli"
	"lianalilianelilibetlilli"
	"anlillylilylimalinalinda"
	"lindelindylinelinolinusl"
	"ionelliplipplislisalisbe"
	"thliselisettelissalivliv"
	"vylixlizlizziellbllmlnlo"
	"lobolodelodewicuslodewij"
	"klodewijkusloekloesloisl"
	"lolaloleklolilololopeslo"
	"rdloreloredanalorenalore"
	"nzlorenzoloslotlotjelott"
	"elottilottielouloughlinl"
	"ouielouislouisalouiselou"
	"isonlouizelouloulourdesl"
	"ourenslouslouwlowielozan"
	"olo\303\257cltlulubbertlubbert"
	"usluclucalucaslucholucia"
	"lucianalucianolucielucie"
	"nluciennelucilelucillelu"
	"cindalucjalucyluc\303\255aludg"
	"erludgerusludoludoviclud"
	"ovicaludovicusludwiglugg"
	"iluigiluigialuiginoluisl"
	"uisaluiseluisitolukaluka"
	"slukaszlukiluk\303\241\305\241lululu"
	"nalupelupitalurdeslutelu"
	"tzluukluusluzlu\303\255slyddie"
	"lydialynlynnlyoshalysbet"
	"hl\303\251al\303\251gerl\303\251onl\303\251oniel"
	"\303\251v\303\252quemmamaaikemaanmaa"
	"rtenmaasmacmacallisterma"
	"carthurmacaskillmaccarth"
	"ymacdermottmacdonaldmacd"
	"onnellmacdougallmacewanm"
	"acfaddenmacfarlanemacgil"
	"livraymacgowanmacgregorm"
	"achadomachielmachteldmac"
	"iejmaciekmacinallymacinn"
	"esmacintyremacisaacmaciv"
	"ormacjannetmackinnonmack"
	"intoshmaclachlanmaclaren"
	"macleanmaclennanmacleodm"
	"acmahonmacmanusmacmillan"
	"macnabmacnairmacnamarama"
	"cnaughtonmacneilmacneill"
	"macphailmacphersonmacqua"
	"rriemacraemacswainmactav"
	"ishmadamemaddiemaddymade"
	"leinemadelonmademoiselle"
	"madgemadomadziamaelmagma"
	"galimagdamagdaleentjemag"
	"dalenamagganmaggiemagsma"
	"guymag\302\252mahermahmoudmaho"
	"medmahoneymahonymaikemai"
	"llardmaitemajmajkamalmal"
	"colmmalekmalgorzatamalgo"
	"siamalikamalletmalleymal"
	"temamiemandymanelmanfred"
	"manimaniamannimanolamano"
	"limanolismanolomanonmanu"
	"manuelmanuelamanusmarmar"
	"amarcmarceaumarcelmarcel"
	"amarcelinmarcellusmarcel"
	"omarchalmarchandmarcinma"
	"rcinekmarcomarcosmarcusm"
	"areczekmarekmarenmargmar"
	"gamargaretmargaretamarga"
	"retemargarethamargarethe"
	"margaritamargauxmargemar"
	"ghemargheritamargiemargi"
	"tmargjemargomargotmargre"
	"etmargretmargrethemargri"
	"etmargueritemarimariamar"
	"iadelcarmenmariammarianm"
	"arianamariannamariannema"
	"rianomariateresamaricarm"
	"enmariemariekemarielemar"
	"iellamarienmarietjemarie"
	"ttemarijamarijkemarijnma"
	"rikamarilynmarinmarinama"
	"rinemarinettemarinusmari"
	"omariolamarionmarionamar"
	"ismarisamariskamaritmari"
	"tamariteremariucciamariy"
	"amarjamarjoleinmarjolijn"
	"markmarkomarkusmarleenma"
	"rlenemarliesmarloesmarl\303"
	"\250nemarquesmartmartamarte"
	"martenmarthamarthemartim"
	"artijnmartinmartinamarti"
	"nemartinsmartinusmartusi"
	"amartymart\303\255nmarujamarus"
	"kamarymaryammarylamarysi"
	"amar\303\255amar\303\255nmashamasoma"
	"ssimomassonmatmateuszmat"
	"hmatheusmathiasmathieuma"
	"thijsmathildamathildemat"
	"hismath\303\251omatimatiasmati"
	"ldamatildematosmattmatte"
	"omattheusmatthewmatthias"
	"matthieumatthijsmattimat"
	"tiemattymatzemat\303\255asmaum"
	"audmauricemauritiusmauri"
	"tsmauromaxmaximaximmaxim"
	"emaximiliaanmaximilianma"
	"ximilienmaymayama\303\251vama\303"
	"\253llema\303\256trema\305\202gorzatamb"
	"ambemcmdmdesmemearameche"
	"mechteldmechtildmedmedin"
	"ameesmegmehdimehmetmeike"
	"mejmejiamejuffrouwmej\303\255a"
	"melmelaniemelchiormelina"
	"melissamelomelsmemomenar"
	"dmenchumendesmendezmendo"
	"zameneermengmenicomeomer"
	"cedesmerchemerciermerelm"
	"erinomerlijnmertenmessie"
	"ursmessrsmetamettemeunie"
	"rmevrmevrouwmgrmhicmiami"
	"chmichamichaelmichaelami"
	"chalmichasmichaudmicha\305\202"
	"michelmichelamichelangel"
	"omichelemichellemichimic"
	"hielmickmickeymickymiecz"
	"yslawmiekemielmienmientj"
	"emiepmiesmietekmiguemigu"
	"elmihaimikaelmikemikeymi"
	"khailmikimikkomilamilagr"
	"osmilanmilenamilimiliami"
	"lletmillicentmilliemilom"
	"immimimimmamimmominamine"
	"minekeminnaminniemiranda"
	"mirekmiriammirjammirkami"
	"rkomiroslawmiroslawamish"
	"amisiekmissmissismissymi"
	"stermitchmitsosmityamitz"
	"imizzimllemllesmmemmesmo"
	"moesmohmohamadmohamedmoh"
	"ammadmohammedmoiramolina"
	"mollymomomonmonchomonimo"
	"niamonicamonikamoniquemo"
	"nniermonsieurmontmonteir"
	"omonteromontsemontserrat"
	"moonmoramoralesmoreaumor"
	"eiramorelmorenomorganemo"
	"rinmoritzmorrismoulinmpa"
	"mphilmrmrdrmrdrsmresmrsm"
	"smscmscimtremudrmuhammad"
	"muhammedmultmundlmunozmu"
	"rielmusmustafamustaphamu"
	"stumu\303\261ozmvdrmwmxmyriamm"
	"\302\252m\303\251laniem\303\263nicannanaas"
	"nachonacidanadettenadian"
	"adinenadjanaimanannanard"
	"nancynandnandanandonanet"
	"tenardonardynascidanatna"
	"tanatachanatalianatalien"
	"atalkanatalyanataschanat"
	"ashanatenathalienathanna"
	"thanaelnathanielnatiusna"
	"varronaznazannealnedneen"
	"eelneeltjeneilneillneiti"
	"nelnelisnellnellekenelli"
	"enellynelsonnelunenaness"
	"anetonevesngninicnichola"
	"snicknickyniconicolanico"
	"laasnicolasnicolausnicol"
	"enicolettanicolettenicol"
	"\303\241snicosnieknielsnienken"
	"ierniesnietnietonievesni"
	"gnikkiniklaasnikonikolai"
	"nikolaosnikolasnikolausn"
	"ikolaynikosnilsninaninin"
	"inonissenitanonoanoahnoe"
	"lnoelianolnoldanollekeno"
	"llynoornoortjenoranorahn"
	"orbertnorbertusnormnorma"
	"nnoudnournouranoutno\303\251no"
	"\303\251mieno\303\253lnpnunesnunonur"
	"ian\303\251n\303\251en\303\255n\303\272rian\303\272\303\261e"
	"zo/doanaobobeoceaneochoc"
	"\303\251aneodetteodileoecofofm"
	"ogoholaolafolegolekolgao"
	"liolieoliveiraoliveroliv"
	"iaolivierolkaolleollieol"
	"lyolofolyaonderonder'top"
	"op'torellanaoriolorlando"
	"orsolyaortegaortizosbosc"
	"aroskarospinaototthootti"
	"ottiliaottoououldoverove"
	"r'toverloverledenowenozz"
	"iep/apablitopablopacapac"
	"opaddypaedpaeddrpalomapa"
	"mpamelapanpanagiotispanc"
	"hopanipanospanstwopaolap"
	"aolopaquipaquitopardopar"
	"isparrapascalpascalepasc"
	"aloupascualpasqualepastp"
	"astorpatpatipatripatrice"
	"patriciapatrickpatriziap"
	"atrykpatsypattypaulpaula"
	"paulipaulienpaulinapauli"
	"nepauluspauwpauwelpavelp"
	"avolpawelpawelekpawe\305\202pa"
	"yetpazpa\305\204stwopdpepedrop"
	"egpeggypellepelletierpen"
	"apenelopepennypepapepepe"
	"pijnpepitapepitopeppepep"
	"pinapeppinoperpereiraper"
	"icoperrierperrinperrotpe"
	"tepeterpetipetitpetrpetr"
	"apetropetronelpetronella"
	"petruspe\303\261aphpharmdrphdp"
	"hdrphilphilipphilippphil"
	"ippaphilippephilippusphi"
	"llipphonspipicardpienpie"
	"rpierluigipieropierrepie"
	"rrotpietpieterpieternelp"
	"ieternellapietertjepietj"
	"epietropietypilarpilipim"
	"pinapinopintopinucciapio"
	"trpiotrekpiotruspippippa"
	"pippopirespistapitpleunp"
	"loniaploonpoirierpolpold"
	"ipollypoulainprevostprie"
	"toprinceprincessprinzpri"
	"nzessinpriscillapriv-doz"
	"privatdozentpriyaprofpro"
	"fdrprofdrirprofesseurpro"
	"fessorprofirprofmrprofmr"
	"drprofssaprof\302\252przemekpr"
	"zemyslawpr\303\251vostpsydpupu"
	"blp\303\250reqiquentinquinnqui"
	"noquintenquiquequirijnqu"
	"irinequirinusrarabrachra"
	"chelrachellerachidradekr"
	"afarafaelrafalrafalekraf"
	"a\305\202raffaraffaeleraffaell"
	"araffertyrafirafikragrag"
	"ioniererahimrahmanraimon"
	"draimundralfralphralucar"
	"amonramonaramosram\303\263nrap"
	"hraphaelrapha\303\253lrashidra"
	"ulrayraymondraymundusra\303"
	"\272lrbrcrerebeccaregreganr"
	"eggiereginareginaldregin"
	"ereillyreinreinderreiner"
	"usreinhardreinholdreinir"
	"einierreinoutreintreisre"
	"mcoremeremediosremiremyr"
	"enardrenatarenaterenator"
	"enaudrenaultrenerenierre"
	"nsrenskerenzoren\303\251ren\303\251e"
	"rerresirestreporetrevrev"
	"dreverendreyreyesririari"
	"beiroricardoriccardorich"
	"richardrichardusrichiric"
	"hierickrickyricoridderri"
	"eriekriekieriekjeriekusr"
	"ienriesrietrikrikarikeri"
	"narinusriordanriquetrita"
	"ritchieritonritsritterri"
	"vasriverariviererivi\303\250re"
	"rizarnrndrrorobrobbertro"
	"bbierobciorobertrobertar"
	"obertorobertusrobirobinr"
	"ocaroccorocharocherocior"
	"oc\303\255oroderickrodrigorodr"
	"iguesroelroelfroelieroel"
	"ofroelofjeroeltjeroenrog"
	"errojasrolandrolfrolland"
	"romainromanromekromeroro"
	"minaromyronronaldronjaro"
	"nnieroosroosjerorkeroror"
	"oryrosrosarosaliarosalie"
	"rosalindrosalinderosanne"
	"rosarioroserosellarosema"
	"rierosemaryrosirosierosi"
	"narositarourkerousseauro"
	"usselrouvarouxroyroyerro"
	"zrozen\303\241rubenrubiorub\303\251n"
	"rudirudolfrudolphrudyrui"
	"ruizrunerupertruppirussr"
	"ussellrutrutgerrutgerusr"
	"uthruudruudjeruutryanrys"
	"iekrysioryszardr\303\251gisr\303\251"
	"mir\303\251mysasaarsaartjesabi"
	"nesabrinasachasachariass"
	"adiesaidsaintsaintesakis"
	"salsalahsalazarsalimsall"
	"ysalmasalvasalvadorsalva"
	"toresalvosamsamanthasami"
	"samirsamirasammysamuelsa"
	"muelesansandersandorsand"
	"rasandrinesandrosandysan"
	"nasannesantsantasantanas"
	"antisantiagosantosantoss"
	"anyasanyisanzsaosarasara"
	"hsaschasashasaskiasaskja"
	"savannahscschorschscotts"
	"eseansebsebasebassebasti"
	"aansebastiansebastianuss"
	"ebastiensebasti\303\241nsefsel"
	"imselmasensenhorsenhoras"
	"eniorsenorsenorasenorita"
	"seppsepulvedasep\303\272lvedas"
	"ergesergeisergeysergiose"
	"rranoservaasservatiusser"
	"veseryozhaseverinese\303\241ns"
	"e\303\261orse\303\261orase\303\261oritasgt"
	"shaughnessysheasheehansh"
	"ellyshirleyshurasisiasib"
	"elsibillasibyllesidsidne"
	"ysiebesiebrensiegfriedsi"
	"eglindesiegmundsiemsieme"
	"nsiensieuwerdsigsiggsigg"
	"isigisigmundsignasignors"
	"ignorasignoresignorinasi"
	"grasigridsigrinasijmensi"
	"lkesilvasilviasilviosims"
	"immerlsimosimoessimonsim"
	"onasimonesim\303\263nsim\303\265essi"
	"nasineadsin\303\251adsiobhansi"
	"rsirisissiscasisisiskasi"
	"ssisistersivingsjsjaaksj"
	"arelsjefsjoerdsjoertsjor"
	"ssjrasjraarslawekslawomi"
	"rslimanesmailsne\305\276anasnr"
	"sosoaressocsocorrosoeren"
	"sofiasofiesof\303\255asoizicso"
	"lsolesoledadsolersol\303\250ne"
	"soniasonjasoofsophiasoph"
	"iesotosoulaimansousasouz"
	"aspettsrsrasressrtaststa"
	"fstanstancestandastanisl"
	"avstanislawstanislawasta"
	"nis\305\202awstanleystansstass"
	"tasiastasiekstaszekstest"
	"efstefanstefaniastefanie"
	"stefanostefanusstefekste"
	"ffsteffensteffisteffiest"
	"ellastenstephstephanstep"
	"hanestephaniestephanusst"
	"ephenstevestevensteviest"
	"ewartstienstientjestijns"
	"tijntjestinastinestoffel"
	"stustuartsusuesulaymansu"
	"lejmansuleymansullasulli"
	"vansunesussusansusanasus"
	"annasusannahsusannesuses"
	"usisusiesusosuussuusjesu"
	"zansuzannesuzesuzettesuz"
	"onsuzysvensvetlanaswantj"
	"esybesybrensylsylvainsyl"
	"vestersylviasylviesyntyj"
	"\303\244\303\244nszymekszymons\303\251bast"
	"iens\303\251verines\303\266rens\303\270ren"
	"ttatadektadeusztakistama"
	"rataniatanjatanyatapiata"
	"riktatianatatyanatavtava"
	"restaztetechntedteddytee"
	"uwistegenteixeiratenteot"
	"ertereterencetereniatere"
	"saterrytesstessatessiert"
	"eteteunteunisteuntjethth"
	"aisthanasistheatheadorat"
	"heitheotheodericustheodo"
	"ortheodoratheodoretheodo"
	"rustheoltheolhctheophile"
	"theratheresatheresethere"
	"settetheresiatheunisthib"
	"aultthierrythieuthijsthi"
	"ldathilothothoethomthoma"
	"sthorstenthosth\303\251oth\303\251r\303"
	"\250setientijntijstiltildat"
	"ildetilltillytimtimmytim"
	"otimothytimoth\303\251tinatine"
	"tineketinotinustinytitia"
	"titoutjeerdtotobitobiast"
	"obytoetoffeltoffitoineto"
	"inettetoinontolektomtoma"
	"stomasztomektommasotommi"
	"etommytom\303\241stom\303\241\305\241tonto"
	"natonitoniatonietoninoto"
	"niotonnietonnytonotonyto"
	"oletoontoostoosjetopheto"
	"phertorbentoritorrestors"
	"tentottototozetracytraud"
	"eltraudltrautetreestrees"
	"jetresiatriciatrientrijn"
	"trijntjetrinatrishtrista"
	"ntrixtrixietrutrudetrudi"
	"trudietrudytruitruidatru"
	"ustruusjetsjeerdtuturitw"
	"antytychouugouijtuituit'"
	"tulauliullaulliulrichulr"
	"ikulrikeumbertoumutundun"
	"ivurselursulaurszulausch"
	"iuteutzuweuytu\303\255v/dv/den"
	"v/hvaasvaclavvalvalevale"
	"nciavalentijnvalentinval"
	"entinavalentinevalentinu"
	"svaleriavalerievaleriova"
	"livallevaltinval\303\251rievan"
	"van'tvandenvandervanessa"
	"vannavannivanyavargasvas"
	"ekvasilevasileiosvasilis"
	"vasseurvdvdbvegaververav"
	"erhverhuisdveroveronicav"
	"eronikaveroniqueverstver"
	"storbenvervallenverwverz"
	"ogenver\303\263nicavesnavestve"
	"tveuvevhvicvicentevickyv"
	"ictorvictoriavidalvieira"
	"viiviiivikvikivikkivikto"
	"rviktoriavilavinvincevin"
	"centvincentiusvincenzavi"
	"ncenzovinnievinzvinzenzv"
	"iolavirginiavirginievito"
	"vittoriavittoriovivvivia"
	"nvivianavivianevladvlada"
	"vladimirvovolodyavomvonv"
	"on'tvoorvovavronivroonv\303"
	"\241clavv\303\255ctorwawaldekwald"
	"emarwallywaltwalterwalte"
	"ruswaltraudwandawardwarn"
	"erwastlwewedweduwewendel"
	"wendelinawendywerawerner"
	"wernhardweronikawiebewie"
	"bkewiebrenwiekwiendeltwi"
	"eswiesiawiesiekwiesjewie"
	"slawwieslawawiggerlwijle"
	"nwijnwijnandwijnanduswil"
	"wilfredwilfriedwilhelmwi"
	"lhelminawilhelminewilhel"
	"muswillwillekewillemwill"
	"iwilliamwillibrordwillib"
	"rorduswilliewillswillywi"
	"lmawilmerwimwinwinfriedw"
	"inifredwinniwinniewitekw"
	"itoldwladekwladyslawwlod"
	"ekwlodzimierzwmwojciechw"
	"ojtekwolfwolfgangwolfiwo"
	"lframwolterwoutwouterwuw"
	"ubbewubbowybexanderxandi"
	"xandraxaverxaverlxavixav"
	"ierxicoxiixiiiximenaximo"
	"xivxuxviyyayagoyannyanni"
	"ckyannisyarayaseminyasmi"
	"nyasminayasmineyavuzyeye"
	"katerinayetteyevgenyyiyo"
	"yolandayoliyorgosyouriyo"
	"usefyoussefyrjoysabelysb"
	"randysbrandtyuyurayuriyu"
	"ryyussufyusufyvesyvettey"
	"vonyvonnez.d.zazabethzac"
	"zachzachariaszacharyzack"
	"zapatazarazazazbigniewzb"
	"ychuzbyszekzdzdzisiekzdz"
	"islawzezecazeynepzhenyaz"
	"iskazmar\305\202azmar\305\202yzoezof"
	"iazosiazoskazo\303\251zo\303\253zrzu"
	"zumzurzuszygmuntzygmus\303\241"
	"lamo\303\241lvaro\303\241ngel\303\241ngela"
	"\303\241ngeles\303\251lise\303\251lodie\303\251m"
	"ile\303\251p\303\251pouse\303\251tienne\303\263\303"
	"\263scar\305\202ukasz\305\241tefan\305\274ane"
	"ta\316\254\316\275\316\275\316\261\316\261\316\270\316\261\316\275\316\254\317\203\316\271"
	"\316\277\317\202\316\261\316\271\316\272\316\261\317\204\316\265\317\201\316\257\316\275\316\267"
	"\316\261\316\273\316\255\316\276\316\261\316\275\316\264\317\201\316\277\317\202\316\261\316\275"
	"\316\264\317\201\316\255\316\261\317\202\316\262\316\261\317\203\316\257\316\273\316\267\317\202"
	"\316\263\316\265\317\211\317\201\316\263\316\257\316\261\316\263\316\271\316\254\316\275\316\275"
	"\316\267\317\202\316\263\316\271\317\216\317\201\316\263\316\277\317\202\316\264\316\267\316\274"
	"\316\256\317\204\317\201\316\267\317\202\316\265\316\271\317\201\316\256\316\275\316\267\316\265"
	"\316\273\316\255\316\275\316\267\316\271\317\211\316\254\316\275\316\275\316\267\317\202\316\272"
	"\316\261\316\272\316\261\317\204\316\265\317\201\316\257\316\275\316\261\316\272\316\277\317\202"
	"\316\272\317\205\317\201\316\257\316\261\316\272\317\211\316\275\317\203\317\204\316\261\316\275"
	"\317\204\316\257\316\275\316\277\317\202\316\272\317\215\317\201\316\271\316\277\317\202\316\274"
	"\316\261\317\201\316\257\316\261\316\275\316\257\316\272\316\277\317\202\316\275\316\271\316\272"
	"\317\214\316\273\316\261\316\277\317\202\317\200\316\261\316\275\316\261\316\263\316\271\317\216"
	"\317\204\316\267\317\202\317\203\316\277\317\206\316\257\316\261\320\260\320\273\320\265\320\272"
	"\321\201\320\260\320\275\320\264\321\200\320\260\320\273\320\265\320\272\321\201\320\260\320\275"
	"\320\264\321\200\320\260\320\260\320\273\320\265\320\272\321\201\320\265\320\271\320\260\320\275"
	"\320\260\321\201\321\202\320\260\321\201\320\270\321\217\320\260\320\275\320\264\321\200\320\265"
	"\320\271\320\260\320\275\320\275\320\260\320\260\320\275\321\202\320\276\320\275\320\261\320\276"
	"\321\200\320\270\321\201\320\262\320\265\321\200\320\260\320\262\320\270\320\272\321\202\320\276"
	"\321\200\320\262\320\270\320\272\321\202\320\276\321\200\320\270\321\217\320\262\320\273\320\260"
	"\320\264\320\270\320\274\320\270\321\200\320\263-\320\266\320\260\320\263-\320\275\320\263"
	"\320\260\320\273\320\270\320\275\320\260\320\263\320\276\321\201\320\277\320\276\320\264\320\270"
	"\320\275\320\263\320\276\321\201\320\277\320\276\320\266\320\260\320\264\320\274\320\270\321\202"
	"\321\200\320\270\320\271\320\265\320\262\320\263\320\265\320\275\320\270\320\271\320\265\320\272"
	"\320\260\321\202\320\265\321\200\320\270\320\275\320\260\320\265\320\273\320\265\320\275\320\260"
	"\320\270\320\262\320\260\320\275\320\270\320\263\320\276\321\200\321\214\320\270\321\200\320\270"
	"\320\275\320\260\320\272\320\276\320\275\321\201\321\202\320\260\320\275\321\202\320\270\320\275"
	"\320\272\321\201\320\265\320\275\320\270\321\217\320\273\321\216\320\264\320\274\320\270\320\273"
	"\320\260\320\274\320\260\320\272\321\201\320\270\320\274\320\274\320\260\321\200\320\270\320\275"
	"\320\260\320\274\320\260\321\200\320\270\321\217\320\274\320\270\321\205\320\260\320\270\320\273"
	"\320\274\320\273\320\275\320\260\321\202\320\260\320\273\321\214\321\217\320\275\320\270\320\272"
	"\320\270\321\202\320\260\320\275\320\270\320\272\320\276\320\273\320\260\320\271\320\276\320\273"
	"\321\214\320\263\320\260\320\277\320\260\320\262\320\265\320\273\320\277\320\265\321\202\321\200"
	"\320\277\321\221\321\202\321\200\321\200\320\276\320\274\320\260\320\275\321\201\320\262\320\265"
	"\321\202\320\273\320\260\320\275\320\260\321\201\320\265\321\200\320\263\320\265\320\271\321\201"
	"\321\202\321\202\320\260\321\202\321\214\321\217\320\275\320\260\321\216\320\273\320\270\321\217"
	"\321\216\321\200\320\270\320\271\327\220\327\221\327\225\327\221\327\237\327\221\327\252\330\242"
	"\331\204\330\243\330\250\331\210\330\247\330\250\331\206\330\247\330\250\331\210\330\250\331\206"
	"\330\250\331\206\330\252\342\200\240\342\200\241\342\234\235";

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
	5924, 5929, 5933, 5937, 5941, 5942, 5946, 5954, 5958, 5963, 5973, 5979,
	5987, 5994, 5996, 5999, 6003, 6008, 6012, 6016, 6020, 6029, 6034, 6037,
	6042, 6046, 6050, 6055, 6061, 6067, 6074, 6077, 6083, 6090, 6096, 6101,
	6104, 6109, 6114, 6120, 6128, 6133, 6137, 6140, 6148, 6154, 6163, 6171,
	6175, 6177, 6180, 6183, 6190, 6195, 6200, 6208, 6216, 6220, 6226, 6231,
	6235, 6241, 6246, 6254, 6263, 6273, 6278, 6283, 6292, 6296, 6300, 6304,
	6309, 6313, 6318, 6322, 6326, 6332, 6338, 6341, 6345, 6351, 6358, 6362,
	6367, 6372, 6377, 6383, 6391, 6397, 6399, 6406, 6414, 6422, 6426, 6429,
	6434, 6439, 6445, 6453, 6459, 6465, 6472, 6477, 6482, 6486, 6495, 6503,
	6513, 6517, 6521, 6525, 6527, 6534, 6545, 6552, 6555, 6560, 6569, 6580,
	6588, 6596, 6601, 6607, 6614, 6618, 6624, 6628, 6633, 6638, 6642, 6647,
	6651, 6656, 6661, 6669, 6674, 6681, 6685, 6694, 6702, 6705, 6709, 6716,
	6723, 6729, 6731, 6738, 6742, 6748, 6755, 6762, 6771, 6773, 6776, 6783,
	6790, 6796, 6803, 6807, 6814, 6823, 6828, 6836, 6843, 6849, 6852, 6856,
	6863, 6867, 6873, 6877, 6881, 6885, 6891, 6897, 6905, 6910, 6917, 6922,
	6929, 6937, 6941, 6945, 6949, 6958, 6967, 6973, 6976, 6983, 6990, 6996,
	7001, 7006, 7011, 7017, 7024, 7030, 7035, 7041, 7047, 7054, 7059, 7064,
	7069, 7073, 7076, 7078, 7082, 7090, 7098, 7104, 7109, 7112, 7116, 7121,
	7130, 7141, 7147, 7151, 7159, 7168, 7177, 7185, 7191, 7199, 7205, 7210,
	7213, 7218, 7222, 7229, 7235, 7239, 7244, 7250, 7258, 7263, 7268, 7274,
	7281, 7289, 7293, 7297, 7301, 7306, 7310, 7318, 7324, 7330, 7335, 7341,
	7346, 7350, 7353, 7358, 7362, 7370, 7377, 7383, 7388, 7395, 7401, 7408,
	7413, 7417, 7424, 7432, 7440, 7442, 7451, 7455, 7461, 7468, 7477, 7486,
	7493, 7501, 7509, 7516, 7525, 7534, 7544, 7554, 7564, 7570, 7578, 7587,
	7593, 7598, 7605, 7613, 7618, 7625, 7631, 7640, 7650, 7655, 7661, 7670,
	7676, 7685, 7695, 7701, 7705, 7709, 7713, 7720, 7726, 7734, 7743, 7753,
	7761, 7770, 7779, 7789, 7799, 7804, 7811, 7816, 7824, 7832, 7838, 7845,
	7850, 7855, 7861, 7868, 7875, 7885, 7891, 7900, 7907, 7912, 7919, 7924,
	7930, 7933, 7936, 7939, 7948, 7955, 7962, 7964, 7971, 7978, 7983, 7988,
	7994, 8002, 8006, 8009, 8014, 8018, 8022, 8027, 8034, 8042, 8050, 8059,
	8068, 8072, 8079, 8083, 8091, 8099, 8105, 8109, 8114, 8120, 8127, 8134,
	8141, 8149, 8156, 8158, 8161, 8168, 8176, 8181, 8189, 8199, 8203, 8209,
	8215, 8219, 8223, 8228, 8231, 8235, 8244, 8254, 8262, 8267, 8275, 8279,
	8285, 8288, 8293, 8301, 8305, 8310, 8316, 8323, 8332, 8339, 8346, 8354,
	8362, 8370, 8375, 8378, 8382, 8389, 8395, 8401, 8408, 8417, 8425, 8429,
	8434, 8441, 8448, 8457, 8464, 8470, 8476, 8486, 8494, 8499, 8503, 8508,
	8513, 8520, 8528, 8534, 8541, 8547, 8555, 8564, 8571, 8577, 8583, 8591,
	8598, 8602, 8606, 8612, 8616, 8620, 8628, 8637, 8647, 8657, 8663, 8666,
	8673, 8681, 8685, 8691, 8697, 8704, 8708, 8715, 8721, 8726, 8730, 8733,
	8740, 8747, 8754, 8762, 8770, 8780, 8786, 8792, 8797, 8803, 8808, 8813,
	8819, 8827, 8833, 8841, 8851, 8856, 8862, 8872, 8880, 8885, 8890, 8899,
	8904, 8909, 8916, 8924, 8934, 8938, 8942, 8948, 8954, 8959, 8964, 8969,
	8978, 8985, 8991, 8996, 9001, 9006, 9011, 9017, 9025, 9030, 9034, 9040,
	9049, 9055, 9063, 9066, 9071, 9078, 9082, 9089, 9095, 9104, 9111, 9116,
	9124, 9129, 9135, 9141, 9147, 9152, 9157, 9163, 9170, 9177, 9183, 9190,
	9198, 9203, 9211, 9218, 9220, 9229, 9239, 9246, 9254, 9260, 9268, 9271,
	9279, 9284, 9290, 9299, 9308, 9314, 9323, 9330, 9338, 9344, 9350, 9357,
	9364, 9369, 9373, 9378, 9385, 9391, 9398, 9405, 9409, 9415, 9418, 9423,
	9429, 9436, 9443, 9447, 9456, 9463, 9470, 9476, 9483, 9491, 9497, 9499,
	9502, 9507, 9512, 9516, 9521, 9524, 9528, 9533, 9539, 9546, 9554, 9559,
	9564, 9569, 9574, 9578, 9584, 9589, 9595, 9600, 9607, 9616, 9622, 9628,
	9632, 9643, 9647, 9653, 9658, 9662, 9666, 9675, 9681, 9687, 9693, 9700,
	9705, 9710, 9715, 9721, 9727, 9733, 9735, 9737, 9742, 9746, 9751, 9761,
	9766, 9771, 9777, 9782, 9786, 9792, 9797, 9805, 9812, 9817, 9821, 9827,
	9832, 9838, 9844, 9849, 9854, 9859, 9864, 9869, 9874, 9880, 9886, 9893,
	9902, 9907, 9914, 9922, 9931, 9940, 9948, 9954, 9958, 9964, 9970, 9975,
	9980, 9987, 9995, 10004, 10013, 10019, 10027, 10032, 10038, 10042, 10049, 10058,
	10064, 10069, 10075, 10082, 10091, 10099, 10105, 10110, 10117, 10124, 10131, 10135,
	10140, 10147, 10154, 10159, 10164, 10170, 10176, 10184, 10187, 10191, 10198, 10208,
	10215, 10219, 10224, 10229, 10234, 10244, 10252, 10257, 10264, 10266, 10274, 10279,
	10285, 10288, 10293, 10298, 10306, 10313, 10320, 10328, 10334, 10339, 10341, 10343,
	10346, 10352, 10359, 10368, 10377, 10385, 10390, 10394, 10397, 10401, 10405, 10412,
	10421, 10425, 10433, 10440, 10447, 10451, 10455, 10463, 10471, 10472, 10475, 10477,
	10480, 10483, 10490, 10498, 10501, 10504, 10509, 10511, 10519, 10525, 10531, 10538,
	10546, 10551, 10553, 10556, 10564, 10567, 10571, 10573, 10578, 10582, 10584, 10588,
	10591, 10599, 10606, 10611, 10615, 10619, 10622, 10626, 10630, 10638, 10642, 10648,
	10652, 10662, 10667, 10672, 10676, 10680, 10685, 10692, 10695, 10697, 10701, 10706,
	10711, 10719, 10724, 10728, 10732, 10736, 10739, 10744, 10749, 10755, 10763, 10771,
	10775, 10781, 10787, 10791, 10797, 10800, 10802, 10806, 10811, 10814, 10819, 10823,
	10828, 10834, 10839, 10846, 10850, 10859, 10863, 10867, 10871, 10877, 10880, 10885,
	10889, 10895, 10900, 10905, 10910, 10916, 10923, 10931, 10938, 10948, 10958, 10965,
	10972, 10978, 10985, 10990, 10994, 11001, 11007, 11012, 11016, 11021, 11026, 11031,
	11036, 11041, 11044, 11048, 11054, 11060, 11064, 11069, 11074, 11080, 11085, 11091,
	11097, 11102, 11107, 11112, 11119, 11125, 11133, 11140, 11146, 11154, 11160, 11164,
	11169, 11173, 11179, 11186, 11193, 11199, 11204, 11210, 11215, 11220, 11225, 11230,
	11238, 11246, 11249, 11254, 11259, 11266, 11272, 11279, 11285, 11289, 11295, 11301,
	11303, 11307, 11313, 11322, 11330, 11337, 11343, 11350, 11353, 11357, 11364, 11370,
	11375, 11381, 11384, 11387, 11392, 11397, 11402, 11410, 11415, 11419, 11427, 11433,
	11439, 11445, 11450, 11455, 11460, 11466, 11470, 11475, 11482, 11488, 11493, 11499,
	11502, 11507, 11512, 11515, 11518, 11521, 11525, 11530, 11533, 11537, 11542, 11546,
	11551, 11557, 11561, 11564, 11566, 11573, 11577, 11582, 11588, 11594, 11601, 11605,
	11612, 11619, 11627, 11633, 11636, 11640, 11646, 11652, 11658, 11664, 11667, 11671,
	11677, 11681, 11686, 11693, 11697, 11700, 11705, 11711, 11718, 11727, 11735, 11739,
	11746, 11752, 11756, 11760, 11767, 11774, 11778, 11781, 11789, 11797, 11806, 11811,
	11815, 11819, 11824, 11829, 11834, 11839, 11843, 11848, 11853, 11856, 11860, 11866,
	11871, 11877, 11885, 11893, 11901, 11907, 11914, 11923, 11932, 11940, 11947, 11951,
	11957, 11964, 11969, 11975, 11981, 11986, 11991, 11997, 12000, 12005, 12010, 12016,
	12021, 12027, 12032, 12039, 12041, 12045, 12050, 12057, 12062, 12069, 12073, 12079,
	12083, 12087, 12094, 12102, 12106, 12112, 12116, 12119, 12123, 12128, 12133, 12139,
	12146, 12153, 12158, 12164, 12170, 12178, 12183, 12189, 12196, 12201, 12204, 12210,
	12214, 12217, 12222, 12228, 12233, 12240, 12245, 12252, 12260, 12265, 12269, 12275,
	12279, 12286, 12291, 12299, 12304, 12311, 12318, 12322, 12328, 12333, 12339, 12345,
	12350, 12355, 12360, 12363, 12367, 12372, 12377, 12382, 12388, 12393, 12399, 12405,
	12409, 12414, 12423, 12427, 12432, 12438, 12445, 12453, 12461, 12469, 12476, 12481,
	12486, 12492, 12499, 12507, 12516, 12520, 12528, 12532, 12541, 12550, 12555, 12564,
	12569, 12576, 12583, 12588, 12592, 12597, 12602, 12607, 12614, 12620, 12627, 12632,
	12635, 12640, 12645, 12654, 12663, 12668, 12671, 12673, 12676, 12681, 12687, 12691,
	12696, 12701, 12706, 12709, 12716, 12721, 12726, 12733, 12738, 12746, 12753, 12759,
	12761, 12765, 12769, 12772, 12780, 12785, 12792, 12800, 12803, 12808, 12813, 12818,
	12826, 12831, 12839, 12846, 12851, 12856, 12864, 12871, 12873, 12878, 12882, 12890,
	12895, 12900, 12907, 12913, 12925, 12929, 12935, 12943, 12949, 12955, 12963, 12968,
	12972, 12977, 12985, 12993, 13000, 13008, 13015, 13021, 13027, 13035, 13040, 13048,
	13057, 13059, 13063, 13068, 13072, 13077, 13081, 13085, 13091, 13093, 13095, 13099,
	13106, 13110, 13118, 13122, 13130, 13135, 13139, 13142, 13149, 13158, 13165, 13173,
	13178, 13182, 13185, 13190, 13196, 13202, 13205, 13210, 13215, 13221, 13229, 13236,
	13243, 13253, 13261, 13268, 13274, 13281, 13288, 13296, 13298, 13301, 13308, 13313,
	13320, 13326, 13330, 13337, 13345, 13352, 13356, 13364, 13371, 13379, 13386, 13394,
	13399, 13406, 13410, 13415, 13418, 13422, 13427, 13434, 13441, 13444, 13448, 13454,
	13461, 13465, 13469, 13474, 13481, 13488, 13493, 13499, 13505, 13509, 13512, 13516,
	13523, 13531, 13539, 13548, 13556, 13562, 13569, 13576, 13583, 13592, 13598, 13603,
	13606, 13612, 13618, 13625, 13630, 13637, 13641, 13648, 13651, 13656, 13659, 13663,
	13668, 13670, 13673, 13677, 13682, 13685, 13690, 13694, 13699, 13704, 13708, 13712,
	13720, 13728, 13734, 13740, 13745, 13751, 13759, 13765, 13768, 13774, 13781, 13788,
	13795, 13802, 13807, 13811, 13815, 13819, 13824, 13829, 13834, 13838, 13842, 13847,
	13853, 13856, 13860, 13863, 13867, 13874, 13878, 13885, 13890, 13893, 13898, 13901,
	13904, 13910, 13913, 13916, 13918, 13920, 13924, 13928, 13937, 13945, 13955, 13959,
	13963, 13968, 13972, 13977, 13981, 13985, 13990, 13994, 13998, 14006, 14012, 14018,
	14025, 14028, 14031, 14036, 14041, 14046, 14052, 14055, 14063, 14068, 14073, 14079,
	14085, 14092, 14098, 14104, 14111, 14118, 14122, 14126, 14131, 14137, 14142, 14144,
	14146, 14153, 14162, 14165, 14169, 14174, 14179, 14184, 14191, 14198, 14203, 14209,
	14217, 14223, 14230, 14237, 14242, 14246, 14252, 14258, 14266, 14270, 14277, 14285,
	14294, 14300, 14305, 14310, 14316, 14323, 14327, 14332, 14337, 14344, 14348, 14353,
	14359, 14363, 14370, 14374, 14378, 14382, 14388, 14394, 14398, 14402, 14406, 14410,
	14413, 14418, 14424, 14429, 14432, 14436, 14442, 14449, 14453, 14459, 14464, 14471,
	14480, 14481, 14483, 14489, 14493, 14500, 14504, 14507, 14518, 14527, 14536, 14545,
	14555, 14564, 14574, 14584, 14591, 14600, 14610, 14622, 14630, 14639, 14646, 14653,
	14661, 14667, 14673, 14682, 14690, 14699, 14707, 14714, 14723, 14732, 14742, 14752,
	14760, 14767, 14776, 14783, 14791, 14799, 14808, 14814, 14821, 14830, 14841, 14848,
	14856, 14864, 14874, 14884, 14890, 14898, 14907, 14913, 14919, 14924, 14933, 14940,
	14952, 14957, 14961, 14967, 14971, 14974, 14980, 14985, 14997, 15006, 15012, 15018,
	15022, 15027, 15032, 15037, 15044, 15051, 15058, 15064, 15069, 15077, 15082, 15085,
	15090, 15093, 15100, 15105, 15115, 15123, 15129, 15135, 15141, 15146, 15151, 15156,
	15161, 15168, 15172, 15177, 15182, 15188, 15194, 15201, 15207, 15212, 15216, 15222,
	15229, 15234, 15237, 15241, 15245, 15252, 15258, 15265, 15273, 15282, 15289, 15296,
	15304, 15310, 15318, 15323, 15329, 15335, 15343, 15348, 15353, 15357, 15362, 15370,
	15379, 15388, 15398, 15408, 15417, 15424, 15429, 15435, 15445, 15451, 15457, 15463,
	15468, 15474, 15482, 15489, 15498, 15506, 15516, 15520, 15525, 15539, 15545, 15551,
	15558, 15566, 15574, 15581, 15592, 15602, 15607, 15614, 15621, 15629, 15635, 15643,
	15651, 15657, 15664, 15670, 15676, 15683, 15688, 15694, 15700, 15709, 15716, 15721,
	15728, 15734, 15741, 15746, 15752, 15759, 15764, 15770, 15778, 15787, 15793, 15798,
	15807, 15816, 15820, 15825, 15831, 15838, 15845, 15852, 15859, 15867, 15874, 15878,
	15883, 15888, 15894, 15900, 15906, 15911, 15918, 15924, 15931, 15938, 15945, 15953,
	15961, 15966, 15973, 15979, 15986, 15990, 15996, 16002, 16009, 16015, 16021, 16026,
	16030, 16037, 16043, 16046, 16053, 16057, 16064, 16071, 16078, 16085, 16093, 16101,
	16107, 16114, 16118, 16124, 16131, 16138, 16143, 16147, 16153, 16161, 16168, 16176,
	16184, 16192, 16197, 16203, 16208, 16213, 16220, 16223, 16227, 16234, 16243, 16250,
	16255, 16258, 16262, 16267, 16273, 16284, 16294, 16304, 16307, 16311, 16317, 16324,
	16331, 16342, 16345, 16348, 16350, 16352, 16356, 16358, 16363, 16368, 16376, 16384,
	16387, 16393, 16397, 16400, 16405, 16411, 16416, 16419, 16424, 16434, 16440, 16443,
	16450, 16458, 16464, 16471, 16475, 16479, 16483, 16489, 16495, 16501, 16507, 16514,
	16520, 16524, 16530, 16533, 16541, 16547, 16554, 16559, 16565, 16572, 16578, 16587,
	16593, 16597, 16602, 16609, 16613, 16620, 16623, 16627, 16630, 16634, 16639, 16646,
	16654, 16660, 16666, 16673, 16680, 16686, 16693, 16705, 16712, 16720, 16725, 16732,
	16736, 16742, 16747, 16757, 16762, 16766, 16770, 16777, 16781, 16785, 16791, 16796,
	16802, 16807, 16813, 16817, 16822, 16829, 16833, 16838, 16842, 16850, 16855, 16861,
	16865, 16870, 16876, 16885, 16891, 16895, 16898, 16902, 16907, 16912, 16916, 16920,
	16926, 16931, 16937, 16944, 16949, 16955, 16961, 16966, 16971, 16979, 16988, 16993,
	16999, 17003, 17009, 17014, 17020, 17025, 17031, 17036, 17041, 17046, 17050, 17055,
	17058, 17062, 17064, 17068, 17071, 17078, 17085, 17093, 17101, 17106, 17112, 17117,
	17121, 17124, 17130, 17134, 17139, 17145, 17151, 17158, 17165, 17173, 17177, 17185,
	17192, 17198, 17208, 17212, 17216, 17223, 17229, 17236, 17241, 17247, 17254, 17259,
	17265, 17271, 17277, 17280, 17285, 17287, 17291, 17296, 17300, 17303, 17305, 17308,
	17312, 17316, 17320, 17328, 17336, 17340, 17345, 17350, 17356, 17359, 17366, 17374,
	17379, 17385, 17389, 17391, 17393, 17399, 17402, 17410, 17417, 17418, 17420, 17424,
	17429, 17435, 17442, 17447, 17453, 17458, 17463, 17466, 17472, 17477, 17481, 17486,
	17491, 17498, 17503, 17508, 17515, 17518, 17522, 17529, 17536, 17543, 17550, 17557,
	17565, 17572, 17576, 17584, 17590, 17599, 17608, 17614, 17621, 17624, 17629, 17633,
	17636, 17639, 17643, 17650, 17654, 17659, 17664, 17667, 17672, 17676, 17683, 17689,
	17694, 17700, 17704, 17708, 17713, 17717, 17722, 17724, 17726, 17729, 17737, 17741,
	17746, 17750, 17756, 17764, 17771, 17779, 17785, 17794, 17803, 17811, 17816, 17820,
	17825, 17831, 17835, 17839, 17843, 17848, 17854, 17857, 17862, 17869, 17873, 17880,
	17888, 17895, 17903, 17910, 17915, 17919, 17923, 17927, 17931, 17936, 17940, 17942,
	17945, 17949, 17953, 17959, 17962, 17967, 17974, 17979, 17983, 17990, 17994, 17999,
	18006, 18015, 18019, 18025, 18029, 18033, 18038, 18042, 18046, 18053, 18058, 18060,
	18065, 18069, 18074, 18077, 18081, 18084, 18090, 18097, 18100, 18104, 18106, 18109,
	18115, 18118, 18125, 18131, 18136, 18139, 18141, 18144, 18146, 18148, 18151, 18155,
	18159, 18163, 18167, 18170, 18174, 18182, 18188, 18194, 18201, 18205, 18209, 18214,
	18218, 18222, 18226, 18231, 18238, 18240, 18244, 18252, 18257, 18264, 18271, 18277,
	18282, 18285, 18290, 18295, 18301, 18303, 18308, 18312, 18319, 18323, 18325, 18329,
	18333, 18339, 18344, 18353, 18357, 18362, 18365, 18372, 18377, 18381, 18385, 18390,
	18394, 18400, 18406, 18409, 18415, 18418, 18428, 18434, 18438, 18443, 18450, 18455,
	18460, 18465, 18472, 18477, 18482, 18487, 18493, 18500, 18508, 18515, 18523, 18527,
	18533, 18536, 18540, 18545, 18552, 18560, 18567, 18575, 18581, 18586, 18591, 18595,
	18600, 18605, 18612, 18619, 18626, 18632, 18636, 18642, 18647, 18652, 18657, 18664,
	18670, 18675, 18678, 18686, 18688, 18690, 18695, 18698, 18703, 18708, 18717, 18721,
	18729, 18734, 18738, 18742, 18748, 18754, 18760, 18765, 18772, 18779, 18782, 18789,
	18795, 18802, 18808, 18814, 18818, 18823, 18827, 18832, 18836, 18841, 18846, 18854,
	18864, 18870, 18875, 18877, 18884, 18887, 18891, 18895, 18901, 18908, 18916, 18924,
	18933, 18940, 18945, 18947, 18953, 18957, 18961, 18970, 18975, 18981, 18988, 18992,
	18998, 19007, 19018, 19027, 19033, 19039, 19044, 19049, 19053, 19056, 19060, 19064,
	19069, 19077, 19082, 19089, 19096, 19099, 19104, 19109, 19114, 19119, 19122, 19127,
	19133, 19138, 19145, 19148, 19153, 19158, 19165, 19172, 19178, 19184, 19192, 19197,
	19207, 19216, 19224, 19236, 19241, 19245, 19251, 19259, 19269, 19278, 19284, 19290,
	19298, 19305, 19311, 19318, 19328, 19336, 19340, 19342, 19346, 19351, 19353, 19360,
	19365, 19370, 19377, 19383, 19390, 19397, 19405, 19407, 19410, 19414, 19420, 19428,
	19434, 19439, 19443, 19449, 19454, 19461, 19467, 19472, 19480, 19489, 19497, 19501,
	19506, 19509, 19519, 19524, 19530, 19537, 19544, 19548, 19553, 19559, 19564, 19570,
	19575, 19581, 19585, 19592, 19600, 19606, 19610, 19613, 19620, 19629, 19634, 19636,
	19638, 19640, 19647, 19650, 19655, 19661, 19667, 19675, 19681, 19687, 19691, 19698,
	19706, 19714, 19722, 19727, 19734, 19741, 19746, 19750, 19755, 19759, 19767, 19771,
	19775, 19781, 19787, 19793, 19799, 19805, 19812, 19816, 19822, 19826, 19832, 19837,
	19842, 19848, 19851, 19855, 19863, 19866, 19869, 19873, 19881, 19884, 19889, 19891,
	19894, 19901, 19908, 19916, 19920, 19927, 19936, 19941, 19947, 19951, 19956, 19960,
	19966, 19969, 19973, 19979, 19985, 19991, 19995, 19999, 20003, 20006, 20010, 20014,
	20018, 20023, 20030, 20036, 20040, 20047, 20052, 20056, 20062, 20067, 20073, 20080,
	20088, 20092, 20094, 20098, 20100, 20103, 20110, 20116, 20122, 20128, 20135, 20142,
	20150, 20154, 20159, 20163, 20168, 20173, 20178, 20183, 20189, 20197, 20204, 20213,
	20217, 20222, 20228, 20234, 20242, 20249, 20253, 20258, 20263, 20269, 20273, 20280,
	20286, 20291, 20296, 20302, 20308, 20312, 20315, 20321, 20326, 20332, 20336, 20342,
	20347, 20351, 20355, 20358, 20362, 20369, 20376, 20384, 20393, 20400, 20407, 20411,
	20418, 20427, 20435, 20439, 20444, 20450, 20456, 20462, 20470, 20477, 20482, 20486,
	20489, 20494, 20497, 20504, 20509, 20514, 20520, 20524, 20530, 20537, 20541, 20544,
	20548, 20552, 20558, 20563, 20567, 20574, 20577, 20583, 20591, 20595, 20599, 20605,
	20609, 20613, 20619, 20624, 20631, 20637, 20642, 20647, 20649, 20653, 20660, 20666,
	20673, 20678, 20687, 20692, 20696, 20701, 20707, 20712, 20715, 20720, 20727, 20732,
	20737, 20742, 20747, 20755, 20764, 20769, 20772, 20780, 20784, 20789, 20795, 20800,
	20806, 20813, 20816, 20822, 20828, 20834, 20842, 20848, 20853, 20858, 20863, 20867,
	20872, 20879, 20884, 20892, 20897, 20903, 20908, 20913, 20917, 20920, 20924, 20929,
	20935, 20940, 20946, 20952, 20960, 20962, 20970, 20975, 20977, 20981, 20984, 20988,
	20993, 21003, 21012, 21023, 21032, 21042, 21045, 21050, 21055, 21058, 21064, 21071,
	21077, 21082, 21088, 21096, 21100, 21109, 21119, 21124, 21130, 21136, 21142, 21149,
	21156, 21165, 21170, 21178, 21186, 21191, 21197, 21204, 21213, 21216, 21227, 21231,
	21238, 21244, 21251, 21256, 21258, 21261, 21266, 21273, 21280, 21283, 21289, 21294,
	21301, 21310, 21319, 21327, 21331, 21337, 21341, 21349, 21352, 21356, 21361, 21365,
	21372, 21377, 21383, 21390, 21397, 21406, 21411, 21417, 21424, 21430, 21435, 21440,
	21446, 21452, 21455, 21462, 21466, 21472, 21477, 21483, 21489, 21495, 21502, 21506,
	21512, 21519, 21526, 21529, 21533, 21536, 21541, 21545, 21550, 21555, 21561, 21567,
	21569, 21574, 21580, 21584, 21590, 21596, 21601, 21605, 21611, 21617, 21625, 21632,
	21637, 21645, 21648, 21650, 21656, 21659, 21666, 21672, 21677, 21682, 21688, 21694,
	21697, 21701, 21708, 21713, 21720, 21725, 21730, 21734, 21740, 21746, 21750, 21759,
	21764, 21769, 21774, 21776, 21779, 21783, 21787, 21789, 21793, 21797, 21803, 21809,
	21818, 21827, 21837, 21847, 21854, 21859, 21863, 21869, 21876, 21883, 21886, 21890,
	21896, 21904, 21912, 21919, 21927, 21933, 21938, 21945, 21951, 21958, 21964, 21968,
	21973, 21980, 21988, 21997, 22006, 22013, 22018, 22024, 22030, 22037, 22042, 22050,
	22055, 22063, 22068, 22073, 22080, 22083, 22089, 22091, 22094, 22102, 22110, 22118,
	22123, 22131, 22135, 22138, 22143, 22149, 22156, 22164, 22171, 22175, 22179, 22184,
	22188, 22192, 22198, 22203, 22210, 22214, 22221, 22226, 22230, 22234, 22242, 22249,
	22253, 22259, 22262, 22269, 22278, 22284, 22290, 22301, 22307, 22313, 22323, 22332,
	22338, 22344, 22345, 22347, 22352, 22359, 22364, 22370, 22375, 22380, 22385, 22390,
	22395, 22402, 22409, 22412, 22419, 22422, 22424, 22429, 22432, 22437, 22444, 22449,
	22457, 22460, 22463, 22466, 22470, 22477, 22484, 22490, 22495, 22499, 22504, 22511,
	22515, 22519, 22525, 22532, 22534, 22539, 22547, 22551, 22559, 22563, 22567, 22578,
	22586, 22594, 22602, 22611, 22616, 22623, 22632, 22637, 22644, 22651, 22661, 22669,
	22676, 22684, 22691, 22696, 22701, 22707, 22712, 22715, 22719, 22723, 22729, 22737,
	22741, 22746, 22755, 22759, 22763, 22767, 22770, 22775, 22780, 22784, 22789, 22792,
	22797, 22801, 22808, 22816, 22820, 22824, 22830, 22834, 22839, 22843, 22848, 22853,
	22859, 22861, 22865, 22871, 22875, 22878, 22884, 22889, 22894, 22902, 22908, 22913,
	22916, 22921, 22927, 22932, 22939, 22945, 22950, 22956, 22963, 22966, 22970, 22974,
	22979, 22984, 22990, 22995, 23001, 23006, 23010, 23014, 23019, 23023, 23027, 23033,
	23038, 23044, 23050, 23054, 23060, 23067, 23070, 23074, 23078, 23083, 23090, 23096,
	23102, 23107, 23114, 23120, 23126, 23131, 23136, 23144, 23149, 23154, 23161, 23165,
	23171, 23174, 23179, 23184, 23190, 23195, 23199, 23205, 23210, 23217, 23224, 23226,
	23230, 23234, 23236, 23241, 23242, 23245, 23249, 23252, 23257, 23260, 23263, 23267,
	23271, 23277, 23282, 23288, 23295, 23299, 23302, 23306, 23311, 23317, 23324, 23329,
	23332, 23335, 23338, 23341, 23344, 23347, 23352, 23355, 23359, 23365, 23368, 23372,
	23380, 23389, 23397, 23406, 23415, 23425, 23432, 23439, 23446, 23450, 23455, 23461,
	23469, 23472, 23477, 23483, 23489, 23496, 23501, 23506, 23511, 23517, 23522, 23528,
	23537, 23544, 23551, 23553, 23556, 23560, 23563, 23567, 23571, 23579, 23583, 23591,
	23599, 23608, 23613, 23623, 23632, 23636, 23644, 23653, 23658, 23662, 23665, 23670,
	23672, 23675, 23682, 23687, 23693, 23701, 23706, 23712, 23715, 23719, 23722, 23726,
	23731, 23737, 23745, 23749, 23752, 23757, 23764, 23774, 23782, 23790, 23796, 23800,
	23807, 23812, 23820, 23828, 23832, 23840, 23848, 23851, 23857, 23864, 23871, 23875,
	23880, 23888, 23890, 23897, 23900, 23903, 23908, 23912, 23916, 23921, 23926, 23933,
	23940, 23942, 23948, 23956, 23961, 23965, 23971, 23979, 23987, 23992, 23996, 24002,
	24007, 24009, 24012, 24018, 24024, 24033, 24038, 24042, 24048, 24056, 24064, 24069,
	24075, 24082, 24086, 24094, 24098, 24104, 24111, 24117, 24124, 24132, 24139, 24145,
	24149, 24156, 24165, 24168, 24175, 24183, 24190, 24200, 24210, 24219, 24223, 24230,
	24236, 24241, 24248, 24258, 24270, 24276, 24281, 24286, 24291, 24297, 24300, 24303,
	24311, 24319, 24324, 24330, 24335, 24341, 24347, 24356, 24362, 24373, 24375, 24383,
	24389, 24393, 24401, 24406, 24413, 24419, 24423, 24429, 24431, 24436, 24441, 24445,
	24451, 24456, 24462, 24467, 24473, 24477, 24483, 24487, 24490, 24494, 24500, 24504,
	24507, 24509, 24512, 24513, 24515, 24519, 24523, 24530, 24536, 24540, 24547, 24553,
	24560, 24567, 24572, 24574, 24584, 24589, 24596, 24598, 24600, 24607, 24611, 24617,
	24622, 24628, 24635, 24639, 24645, 24652, 24660, 24662, 24666, 24670, 24674, 24680,
	24685, 24689, 24695, 24699, 24705, 24709, 24711, 24717, 24720, 24724, 24733, 24740,
	24744, 24750, 24754, 24758, 24766, 24772, 24779, 24781, 24789, 24797, 24799, 24803,
	24809, 24815, 24820, 24827, 24834, 24837, 24842, 24847, 24852, 24856, 24860, 24862,
	24864, 24867, 24870, 24873, 24880, 24886, 24892, 24899, 24905, 24912, 24920, 24926,
	24933, 24939, 24942, 24949, 24957, 24959, 24965, 24972, 24979, 24986, 24994, 25012,
	25032, 25052, 25066, 25080, 25094, 25108, 25122, 25138, 25150, 25160, 25174, 25178,
	25194, 25200, 25210, 25234, 25246, 25256, 25266, 25282, 25302, 25312, 25330, 25350,
	25364, 25382, 25394, 25402, 25412, 25422, 25430, 25442, 25458, 25474, 25481, 25486,
	25498, 25514, 25528, 25542, 25556, 25574, 25584, 25592, 25602, 25612, 25632, 25644,
	25658, 25670, 25682, 25692, 25704, 25708, 25722, 25734, 25748, 25758, 25768, 25776,
	25784, 25794, 25810, 25822, 25826, 25840, 25848, 25856, 25862, 25866, 25870, 25874,
	25880, 25886, 25892, 25896, 25902, 25905, 25908, 25911
};

static const uint16_t hyg_name_word_classes_slots[] = {
	0, 0, 4404, 0, 0, 0, 2076, 2614, 2622, 1385, 2628, 0,
	0, 0, 0, 2379, 50, 0, 0, 0, 0, 0, 0, 0,
	644, 0, 0, 0, 0, 0, 1813, 1814, 0, 175, 2664, 2666,
	3670, 0, 632, 1983, 3340, 3537, 0, 0, 0, 3573, 0, 0,
	0, 0, 0, 0, 1597, 3590, 0, 0, 0, 333, 0, 0,
	0, 3546, 0, 0, 0, 972, 1490, 0, 0, 954, 0, 0,
	3873, 0, 0, 0, 2304, 232, 1545, 0, 124, 125, 126, 127,
	3288, 0, 0, 0, 1568, 1699, 915, 916, 917, 0, 0, 0,
	693, 0, 0, 1453, 3255, 2948, 4331, 0, 1198, 3316, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2382, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 53,
	3440, 931, 0, 0, 0, 2959, 0, 0, 0, 0, 2704, 0,
	0, 3077, 0, 0, 0, 0, 0, 3585, 0, 0, 0, 0,
	0, 0, 1278, 0, 0, 3063, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 2206, 1538, 0, 0, 0, 589, 0, 3154,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 852, 4328, 0, 2934, 0, 0, 0, 4303, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 3613, 0, 0, 0, 0, 0,
	0, 39, 0, 0, 0, 0, 3609, 0, 2511, 1217, 0, 0,
	0, 0, 0, 1831, 0, 0, 0, 9, 0, 899, 3661, 0,
	0, 0, 2479, 0, 0, 0, 0, 4240, 0, 0, 0, 0,
	0, 4347, 0, 0, 0, 0, 1961, 1285, 1288, 1293, 3544, 0,
	0, 0, 0, 0, 0, 0, 0, 4062, 4063, 4064, 2154, 2636,
	2646, 734, 2657, 2658, 2663, 2667, 2670, 3362, 3557, 3620, 4099, 0,
	0, 0, 481, 0, 0, 0, 0, 603, 2967, 408, 0, 0,
	0, 0, 3845, 3846, 0, 0, 713, 0, 40, 3432, 0, 0,
	2505, 0, 1350, 0, 0, 0, 0, 0, 0, 0, 0, 3477,
	0, 0, 0, 0, 0, 0, 910, 2610, 4015, 0, 3987, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2287, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1750,
	3117, 0, 0, 3393, 2484, 1482, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 4171, 0, 340, 341, 1095, 1253, 1802, 3354, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 307, 1463, 0,
	0, 2436, 0, 0, 0, 0, 0, 0, 0, 0, 0, 533,
	0, 0, 0, 0, 21, 3079, 0, 0, 0, 2186, 0, 0,
	473, 3949, 4026, 1844, 0, 0, 0, 0, 0, 0, 0, 3367,
	0, 0, 0, 0, 0, 3456, 0, 0, 0, 0, 1011, 0,
	0, 0, 4356, 0, 0, 0, 0, 0, 0, 0, 3796, 0,
	0, 2717, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1889,
	0, 0, 1186, 3072, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 2624, 0, 0, 0, 1473, 0, 4037, 0, 0,
	0, 0, 0, 0, 0, 0, 1057, 0, 0, 3250, 3251, 0,
	0, 0, 0, 1078, 0, 0, 0, 1832, 0, 0, 3860, 1778,
	0, 0, 0, 3208, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 851, 0, 0, 0, 2640, 816, 2634, 2643, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 1674, 1180, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	1953, 0, 0, 0, 0, 0, 0, 0, 0, 13, 583, 584,
	0, 0, 0, 978, 2249, 0, 0, 0, 4077, 0, 1058, 1062,
	0, 2295, 0, 0, 3577, 0, 3006, 0, 1705, 0, 2208, 3778,
	0, 0, 0, 0, 0, 0, 0, 259, 0, 3211, 0, 0,
	2089, 3779, 0, 0, 2638, 2639, 2650, 2653, 2655, 2656, 2659, 2660,
	2665, 2621, 2668, 2671, 2674, 3230, 3231, 3805, 4094, 0, 0, 1851,
	0, 0, 0, 2313, 0, 0, 0, 0, 0, 0, 0, 3988,
	0, 104, 0, 1845, 0, 0, 0, 2699, 289, 0, 4260, 4261,
	0, 0, 206, 0, 0, 0, 266, 0, 156, 0, 0, 538,
	539, 0, 0, 0, 0, 0, 0, 0, 939, 3069, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 3457, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	3792, 0, 0, 0, 0, 0, 0, 0, 324, 990, 0, 4079,
	2248, 2538, 4276, 1112, 0, 1214, 1546, 3938, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1165, 2818,
	2830, 1740, 0, 3665, 0, 0, 2714, 0, 0, 0, 315, 0,
	0, 0, 0, 1794, 0, 0, 0, 0, 0, 0, 0, 2276,
	0, 0, 0, 2273, 0, 2904, 3256, 2556, 0, 0, 0, 41,
	0, 1588, 1113, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 4266, 4288, 3584, 0,
	0, 136, 138, 757, 4318, 246, 251, 1037, 0, 0, 0, 0,
	0, 0, 0, 0, 3679, 0, 15, 489, 3011, 0, 0, 0,
	2817, 0, 0, 0, 0, 0, 1552, 0, 0, 4060, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1792,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	3729, 0, 0, 2680, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 3488, 0, 0, 345, 4041, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 4225, 4400, 0,
	296, 109, 1784, 732, 733, 1169, 0, 4187, 0, 0, 0, 0,
	2535, 0, 614, 0, 0, 1958, 0, 0, 2368, 3120, 0, 523,
	1220, 1222, 1323, 1324, 1328, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 65, 0, 0, 0, 3441, 0, 332, 1070,
	0, 0, 0, 0, 0, 0, 0, 262, 263, 1120, 0, 3985,
	0, 0, 0, 0, 4383, 0, 0, 4087, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 4155, 2951, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 2731, 0, 0, 0,
	0, 3509, 3510, 0, 0, 0, 0, 3518, 219, 0, 0, 0,
	0, 0, 4098, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	3232, 4316, 0, 0, 0, 0, 0, 0, 0, 0, 745, 1036,
	0, 200, 0, 0, 1172, 1592, 0, 0, 0, 0, 0, 0,
	2795, 2522, 0, 0, 0, 0, 284, 877, 0, 0, 0, 4374,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 2992, 3486, 0, 0,
	0, 593, 594, 595, 597, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 1367, 0, 0, 0, 0, 4269, 0,
	0, 0, 0, 0, 0, 0, 3732, 0, 0, 3759, 0, 0,
	0, 0, 0, 2703, 3297, 0, 0, 3884, 0, 0, 347, 349,
	0, 0, 2031, 2032, 3847, 0, 81, 0, 1671, 0, 0, 2507,
	0, 0, 1628, 3246, 338, 0, 0, 0, 1747, 0, 0, 0,
	0, 0, 0, 0, 1283, 627, 0, 0, 2131, 0, 0, 0,
	0, 0, 1234, 0, 0, 1786, 4296, 2393, 0, 0, 0, 2851,
	0, 3140, 0, 3835, 4049, 0, 0, 1307, 0, 0, 0, 0,
	0, 0, 2492, 0, 0, 0, 0, 0, 0, 531, 0, 0,
	2968, 0, 503, 0, 1531, 0, 0, 900, 902, 1727, 2855, 3114,
	3115, 0, 0, 0, 0, 0, 3519, 790, 0, 0, 0, 4170,
	0, 0, 3421, 4058, 4071, 4072, 761, 3291, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 3677, 0, 0, 0, 465, 3357, 0,
	704, 0, 0, 0, 4047, 0, 0, 0, 477, 0, 0, 0,
	0, 0, 0, 4154, 1118, 0, 0, 0, 3669, 0, 0, 0,
	3335, 0, 0, 0, 0, 2257, 0, 0, 3495, 0, 0, 0,
	720, 0, 0, 306, 0, 0, 0, 0, 0, 84, 0, 0,
	0, 2, 0, 0, 0, 0, 736, 1211, 2293, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 3764, 0, 0, 0, 0, 1633,
	1635, 0, 0, 0, 0, 1019, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1348, 2788,
	0, 0, 0, 0, 522, 3499, 0, 0, 0, 1967, 1179, 2687,
	0, 0, 0, 0, 4265, 0, 0, 0, 673, 0, 751, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 1128, 1137, 0, 0,
	0, 0, 2471, 0, 0, 0, 657, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 1403, 1404, 1405, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 3917, 0, 3066, 0, 0,
	0, 0, 0, 0, 0, 951, 1536, 581, 0, 0, 482, 0,
	0, 0, 0, 0, 0, 454, 0, 2787, 1579, 0, 3981, 1874,
	1875, 0, 0, 0, 0, 0, 0, 0, 0, 358, 3819, 0,
	0, 2167, 844, 561, 0, 0, 2132, 0, 0, 4361, 0, 0,
	2940, 0, 0, 0, 1534, 0, 495, 3857, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 4285, 0, 0, 0, 442, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 3493, 0, 0, 0, 0, 0,
	1971, 2790, 0, 1339, 2386, 0, 0, 0, 0, 0, 799, 3733,
	0, 0, 0, 0, 0, 0, 3663, 800, 0, 0, 3885, 0,
	3165, 0, 0, 0, 330, 3995, 3996, 0, 0, 0, 172, 1795,
	1499, 0, 1509, 0, 0, 615, 3967, 0, 0, 0, 0, 0,
	0, 488, 0, 0, 0, 0, 1541, 0, 0, 0, 311, 0,
	0, 0, 0, 0, 1817, 0, 0, 0, 0, 518, 0, 0,
	118, 0, 0, 0, 500, 1132, 0, 1372, 0, 2143, 0, 0,
	0, 0, 0, 0, 3093, 0, 0, 0, 0, 0, 1939, 0,
	625, 626, 629, 638, 0, 0, 0, 0, 537, 544, 0, 0,
	3674, 0, 0, 0, 3350, 0, 2734, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 2965, 0, 0, 0, 0, 0, 0, 0, 0, 2285,
	0, 3664, 933, 0, 0, 0, 0, 0, 3010, 0, 0, 0,
	158, 0, 0, 4268, 0, 0, 0, 0, 0, 0, 0, 3859,
	3610, 4151, 0, 0, 2845, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 4409, 147, 0, 0, 0,
	0, 0, 0, 0, 1559, 1560, 2406, 0, 0, 3318, 0, 0,
	0, 0, 215, 0, 0, 0, 0, 770, 0, 0, 1102, 0,
	362, 0, 1398, 2582, 0, 0, 3219, 0, 0, 0, 0, 0,
	0, 1685, 2181, 1004, 2114, 0, 783, 0, 256, 2195, 3692, 0,
	0, 873, 0, 299, 0, 0, 0, 0, 49, 0, 4259, 1286,
	0, 0, 0, 0, 0, 0, 1010, 0, 0, 2533, 0, 0,
	0, 432, 0, 4140, 0, 4097, 0, 0, 0, 974, 0, 0,
	1311, 0, 2231, 0, 1115, 0, 4242, 1609, 3492, 0, 0, 0,
	32, 3680, 0, 0, 1864, 0, 0, 0, 0, 0, 0, 0,
	310, 0, 0, 0, 0, 0, 2305, 2306, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 2490, 3594, 0, 161, 373, 1022, 0,
	0, 0, 3651, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 3373, 0, 0, 0, 4147, 0, 0, 0, 92, 0,
	0, 0, 1009, 0, 0, 0, 0, 0, 0, 1664, 2631, 0,
	0, 0, 1342, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	3676, 0, 1942, 3224, 3225, 3714, 0, 0, 0, 4051, 3151, 0,
	0, 3243, 0, 0, 216, 1432, 0, 0, 0, 0, 0, 0,
	3875, 0, 0, 0, 0, 3356, 0, 0, 0, 0, 0, 0,
	1048, 0, 0, 0, 0, 0, 0, 0, 0, 885, 1862, 0,
	4209, 0, 0, 1255, 1258, 0, 0, 0, 0, 0, 2572, 0,
	2777, 948, 0, 0, 0, 0, 3780, 3785, 3788, 1642, 3228, 0,
	0, 0, 0, 0, 0, 3621, 0, 3868, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 3411, 0, 0, 3363, 0, 0, 0, 0, 0, 2784,
	3052, 4330, 0, 0, 2766, 2236, 0, 2429, 0, 0, 1680, 0,
	0, 3722, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 2916, 0, 0, 0, 0, 0, 0, 0, 0,
	11, 1026, 0, 0, 0, 0, 1772, 288, 0, 0, 166, 3182,
	325, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	729, 4326, 0, 0, 0, 2075, 0, 0, 0, 0, 2913, 0,
	0, 2476, 0, 0, 0, 0, 0, 0, 3549, 0, 0, 0,
	0, 0, 0, 0, 0, 2059, 24, 1467, 1468, 3422, 1619, 0,
	0, 0, 0, 0, 4021, 0, 0, 0, 0, 3940, 132, 0,
	0, 0, 0, 0, 0, 0, 3207, 0, 0, 0, 0, 0,
	1392, 0, 0, 0, 0, 1596, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 47, 0, 0,
	0, 0, 685, 1995, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 788, 0, 0, 0, 0, 0, 882, 485,
	0, 3156, 0, 0, 0, 697, 0, 0, 0, 2846, 0, 0,
	0, 2496, 1430, 0, 0, 0, 0, 0, 4082, 0, 0, 1021,
	0, 0, 0, 0, 2564, 4218, 0, 0, 0, 0, 0, 1291,
	3434, 0, 0, 3652, 4386, 0, 0, 3512, 0, 1332, 0, 0,
	0, 0, 0, 0, 1820, 2580, 4150, 0, 0, 0, 0, 0,
	0, 3707, 0, 0, 0, 735, 1651, 1652, 3484, 3644, 3645, 3646,
	0, 0, 0, 0, 0, 1994, 0, 4416, 0, 0, 1001, 0,
	0, 0, 0, 0, 0, 0, 0, 212, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 1575, 0, 0, 0, 0, 0, 0, 2590, 0,
	0, 0, 1292, 0, 0, 0, 0, 0, 0, 0, 0, 1591,
	0, 3535, 0, 26, 0, 0, 4003, 0, 0, 0, 3428, 0,
	0, 1683, 0, 0, 0, 0, 0, 402, 0, 2486, 2922, 2925,
	0, 2091, 0, 0, 0, 0, 0, 0, 0, 0, 0, 3853,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 3491,
	0, 0, 0, 0, 0, 0, 0, 0, 980, 4117, 1054, 793,
	0, 0, 0, 3997, 0, 1388, 0, 0, 0, 768, 769, 2559,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 955, 4216, 3141, 0, 4408, 0, 0, 0, 0, 0, 705,
	0, 0, 0, 895, 3070, 0, 0, 4257, 1303, 0, 287, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 381, 0, 0, 0, 0, 796, 0, 0, 0,
	0, 0, 0, 0, 1434, 2857, 0, 0, 0, 0, 801, 703,
	4362, 0, 3282, 3283, 0, 0, 0, 0, 2074, 0, 0, 0,
	0, 0, 1363, 0, 0, 0, 0, 0, 0, 0, 794, 0,
	0, 334, 336, 1375, 3684, 2450, 1389, 3296, 0, 1512, 1767, 2268,
	3617, 0, 0, 0, 3292, 0, 0, 0, 1185, 0, 0, 0,
	0, 0, 0, 0, 728, 0, 0, 2034, 2589, 3567, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 3514, 0, 0, 0, 0, 0, 3503, 4028, 0, 0, 0,
	0, 0, 0, 2179, 2929, 4024, 0, 3540, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 647,
	0, 0, 0, 3204, 0, 0, 0, 0, 0, 3197, 0, 0,
	1252, 0, 3226, 3429, 1093, 1099, 0, 0, 0, 0, 0, 0,
	1141, 0, 1215, 2322, 0, 12, 0, 0, 1696, 2947, 3569, 0,
	0, 0, 0, 1869, 1871, 1872, 1336, 3890, 0, 0, 0, 0,
	1140, 2755, 0, 0, 0, 3106, 1395, 2337, 0, 0, 0, 0,
	3461, 0, 0, 0, 0, 0, 0, 0, 0, 2575, 2576, 3020,
	0, 3472, 2893, 37, 2418, 0, 0, 0, 0, 0, 0, 0,
	854, 0, 3014, 3838, 1887, 1888, 2097, 3834, 0, 0, 3976, 0,
	0, 3893, 1620, 0, 0, 0, 0, 0, 0, 3914, 3124, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 203, 2578, 0, 829, 0, 0, 0, 0, 0, 0,
	2411, 2412, 2414, 2706, 2562, 2707, 0, 0, 2194, 0, 0, 0,
	0, 3649, 4195, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	112, 0, 0, 1091, 1262, 0, 0, 0, 0, 0, 0, 0,
	0, 2762, 0, 0, 1479, 0, 0, 0, 3655, 0, 0, 0,
	970, 0, 0, 0, 1199, 0, 3790, 0, 0, 0, 0, 0,
	0, 2711, 0, 0, 3611, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 4031, 2045, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 3854, 0, 0, 0, 0, 0, 0,
	0, 0, 4304, 884, 3385, 0, 0, 0, 178, 0, 0, 0,
	0, 426, 1322, 1326, 3290, 0, 0, 0, 0, 0, 0, 380,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2616, 3459,
	0, 0, 1399, 1401, 1402, 3552, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 3444, 1898, 4122, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 4146, 0, 0, 3496, 0, 2400, 0, 727,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 2827, 3105, 0,
	0, 0, 0, 0, 0, 3485, 0, 0, 272, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 3192, 3193, 3746, 1209, 3698, 0,
	2358, 2359, 2360, 0, 0, 1416, 0, 0, 0, 0, 0, 0,
	4004, 0, 0, 38, 2037, 1710, 2038, 2417, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 2675, 0, 0, 0, 0,
	1046, 297, 739, 741, 1225, 1383, 1024, 1621, 2170, 0, 0, 0,
	0, 0, 3827, 591, 2969, 841, 2199, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 459, 0, 0, 0, 3074,
	4080, 3333, 0, 0, 0, 0, 0, 0, 0, 337, 0, 0,
	0, 0, 0, 641, 3489, 2010, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 1576, 0, 0, 3237, 3238, 0, 302, 0, 2700,
	0, 0, 1943, 0, 3561, 1273, 1274, 1439, 0, 0, 0, 0,
	0, 3129, 0, 1458, 0, 0, 0, 0, 0, 0, 0, 568,
	569, 0, 0, 563, 0, 0, 1167, 0, 28, 3309, 3955, 1716,
	3626, 4402, 0, 0, 0, 0, 4305, 0, 0, 0, 0, 0,
	0, 932, 0, 0, 0, 0, 0, 0, 0, 893, 2919, 4,
	0, 0, 0, 3867, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 274, 0, 0, 0, 0, 0, 4283, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 198, 0,
	0, 0, 0, 3931, 3932, 0, 0, 0, 0, 0, 0, 0,
	0, 3695, 1581, 0, 504, 0, 1914, 0, 1761, 1029, 1762, 2225,
	1718, 0, 0, 1891, 0, 0, 0, 2176, 0, 0, 0, 907,
	3904, 0, 0, 0, 0, 1371, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 102, 0, 0, 1966, 0, 0,
	1764, 0, 0, 0, 2615, 0, 3861, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 3600, 3602, 3604, 0, 0, 0, 0, 0,
	0, 0, 2077, 3742, 4284, 0, 0, 0, 0, 2595, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 225, 3950, 1470,
	1471, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 3749, 0, 0, 0, 0, 0, 0, 0, 370,
	3945, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	3392, 0, 0, 0, 0, 0, 0, 0, 214, 115, 0, 0,
	0, 0, 0, 0, 2335, 0, 0, 842, 843, 1719, 0, 3625,
	3419, 4340, 0, 0, 0, 617, 0, 1085, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 1259, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 467, 0,
	0, 3344, 4085, 2466, 0, 0, 0, 0, 0, 0, 0, 2617,
	0, 0, 0, 0, 0, 0, 0, 0, 34, 0, 0, 0,
	0, 0, 0, 0, 3948, 0, 1197, 3272, 0, 2530, 3806, 3008,
	3807, 0, 0, 0, 0, 1885, 517, 0, 0, 0, 0, 0,
	2274, 3531, 0, 672, 0, 0, 0, 275, 3822, 3824, 0, 0,
	0, 4158, 3470, 0, 0, 0, 1562, 2921, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 2952, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 484, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 1913, 3898, 0, 0,
	0, 0, 0, 1593, 0, 0, 0, 0, 0, 0, 808, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	1205, 1206, 0, 0, 3061, 0, 1565, 2763, 2107, 2109, 0, 813,
	0, 0, 0, 1857, 0, 35, 0, 0, 3352, 3599, 3809, 0,
	2678, 864, 0, 0, 2978, 2979, 4076, 0, 0, 2832, 0, 0,
	838, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	1027, 0, 0, 0, 0, 476, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 952, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	100, 0, 0, 0, 0, 0, 0, 0, 2103, 0, 0, 0,
	0, 0, 0, 2480, 0, 0, 1333, 0, 0, 618, 111, 0,
	0, 0, 0, 0, 0, 0, 0, 2127, 1013, 0, 1130, 0,
	0, 0, 3747, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 1981, 0, 0, 0, 0, 0, 1697, 2168, 0,
	0, 0, 0, 0, 0, 497, 498, 3355, 3220, 3221, 3222, 4142,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 3891, 0, 0, 0, 1239, 0, 0, 452, 0, 0,
	0, 0, 0, 3435, 3436, 760, 3437, 0, 0, 598, 1910, 0,
	0, 0, 1587, 0, 0, 0, 0, 0, 0, 0, 2957, 0,
	0, 0, 0, 0, 605, 3478, 1047, 0, 0, 1927, 0, 0,
	2101, 0, 0, 0, 3672, 0, 0, 0, 0, 0, 0, 0,
	2427, 823, 1497, 0, 1797, 0, 86, 998, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 3094, 0, 0, 0,
	0, 1672, 0, 0, 0, 0, 0, 855, 0, 0, 3558, 3559,
	0, 0, 0, 1563, 642, 451, 2063, 2067, 2068, 2071, 0, 0,
	0, 0, 0, 0, 0, 0, 1025, 0, 1304, 1334, 2899, 2900,
	0, 0, 0, 0, 3045, 0, 0, 0, 0, 0, 2866, 0,
	3442, 0, 0, 0, 0, 0, 4262, 0, 0, 0, 103, 0,
	2995, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 1384, 571, 0, 0, 0, 0, 4044, 0, 0, 0, 0,
	0, 0, 3639, 0, 2760, 4130, 3375, 4131, 0, 3869, 0, 3364,
	0, 4325, 670, 1745, 0, 3711, 2354, 0, 0, 0, 0, 0,
	3718, 0, 0, 0, 0, 0, 0, 1289, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 1867, 1868, 0, 0, 0, 0, 1789, 0, 0,
	3351, 3910, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 16, 0, 0, 2990, 3894, 0, 0, 0, 0,
	0, 0, 3719, 0, 0, 2661, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 604, 0, 0,
	663, 664, 3454, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 2735, 2736, 2737, 0, 0, 0, 2928, 1678, 0,
	0, 0, 1886, 2746, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 3971, 3469, 0, 2230, 4411, 2398, 2399, 2315,
	0, 0, 2585, 2586, 2588, 3024, 3963, 0, 229, 1320, 0, 0,
	0, 0, 0, 1393, 0, 0, 0, 1505, 1506, 0, 0, 0,
	2325, 764, 0, 0, 0, 0, 1216, 1219, 0, 2026, 0, 1842,
	98, 3088, 0, 0, 4223, 0, 3713, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 1630, 1632, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 3382, 0, 0,
	0, 0, 0, 0, 0, 0, 1962, 0, 0, 0, 0, 0,
	1807, 1808, 0, 0, 0, 1174, 0, 0, 0, 0, 0, 0,
	0, 0, 3671, 0, 0, 0, 0, 0, 0, 0, 4204, 0,
	0, 0, 0, 0, 0, 3111, 3799, 1515, 3800, 0, 4162, 0,
	0, 0, 0, 462, 0, 0, 0, 0, 0, 0, 3146, 0,
	300, 0, 0, 0, 0, 828, 830, 1855, 0, 0, 3068, 968,
	2518, 3372, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 2852, 2247, 2742, 0, 0, 0, 1884, 0, 0, 3783, 0,
	0, 0, 0, 3267, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 989, 0, 0,
	4256, 0, 4291, 0, 0, 0, 0, 0, 0, 0, 776, 2212,
	2214, 0, 0, 0, 3125, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 1760, 0, 0, 308, 0, 2485, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 2321, 0, 0, 0, 0, 0,
	0, 0, 0, 896, 0, 0, 2831, 0, 0, 3551, 4103, 0,
	0, 0, 0, 2923, 0, 0, 0, 0, 0, 0, 1737, 0,
	0, 3743, 0, 0, 2836, 0, 0, 3534, 0, 0, 0, 0,
	0, 0, 0, 3920, 716, 0, 0, 0, 1766, 1526, 1527, 1528,
	0, 0, 0, 0, 0, 0, 2810, 0, 0, 0, 0, 0,
	0, 0, 4290, 0, 0, 4311, 4312, 0, 0, 3690, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 1779, 0, 0, 1638, 1641,
	0, 0, 0, 3947, 1263, 3409, 0, 0, 0, 0, 0, 0,
	0, 1861, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	3500, 0, 0, 0, 3323, 0, 0, 0, 0, 0, 0, 2705,
	0, 0, 0, 0, 0, 0, 3930, 0, 0, 3865, 3852, 4219,
	0, 0, 0, 0, 0, 0, 0, 0, 145, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 4357,
	0, 789, 267, 2357, 0, 0, 2988, 0, 0, 2620, 1742, 3126,
	0, 2081, 0, 0, 0, 0, 0, 2182, 2332, 0, 0, 0,
	0, 0, 3787, 3789, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 2349, 0, 0, 0, 3982, 2232, 0,
	0, 0, 0, 0, 4255, 0, 0, 0, 0, 0, 1069, 1369,
	3737, 4096, 0, 0, 0, 0, 0, 0, 0, 2448, 1305, 113,
	1308, 0, 0, 0, 0, 0, 0, 1992, 3657, 1627, 0, 4236,
	4238, 0, 0, 0, 3728, 0, 4179, 2069, 0, 2303, 4185, 0,
	0, 0, 4202, 0, 0, 0, 0, 0, 404, 0, 0, 0,
	0, 2202, 4152, 0, 0, 0, 0, 0, 0, 4054, 3338, 0,
	1773, 719, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 621, 0, 0, 0, 0, 3622, 700, 0,
	0, 0, 3634, 0, 0, 0, 0, 1407, 3935, 1938, 622, 0,
	0, 0, 0, 0, 63, 2190, 1660, 0, 0, 3025, 0, 4246,
	0, 0, 0, 0, 1777, 0, 0, 4110, 4385, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 837, 2391,
	0, 0, 0, 0, 0, 750, 2073, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 501, 51, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 2894, 0, 0, 0, 0, 0, 0,
	0, 0, 1668, 1675, 0, 3430, 0, 547, 0, 0, 0, 0,
	0, 0, 0, 2741, 0, 0, 0, 0, 0, 0, 0, 0,
	1193, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 3887, 0, 0, 0, 0, 0, 3479,
	0, 0, 0, 0, 0, 1110, 3832, 0, 0, 0, 82, 0,
	0, 1907, 0, 0, 0, 0, 0, 2226, 1601, 1603, 0, 3848,
	3849, 0, 3571, 0, 0, 0, 0, 0, 0, 643, 3175, 4390,
	0, 0, 0, 0, 0, 0, 0, 747, 748, 3202, 0, 0,
	2004, 787, 0, 2242, 0, 0, 3418, 947, 0, 0, 888, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 1297, 0, 0, 1704,
	0, 0, 0, 0, 0, 0, 0, 4176, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 1394, 0, 0, 822, 0, 0, 3262,
	0, 0, 0, 223, 273, 0, 0, 2331, 0, 0, 0, 1041,
	0, 2591, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 1203, 1429, 0, 0, 0, 0, 0, 0,
	0, 2491, 0, 0, 0, 0, 0, 0, 4412, 0, 0, 1781,
	0, 2954, 2683, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 2869, 0, 0, 0, 3134, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 285, 3498, 3689, 0, 0, 0,
	2545, 1909, 0, 0, 0, 0, 0, 0, 0, 0, 2157, 0,
	0, 0, 2301, 1952, 2534, 0, 0, 0, 0, 0, 0, 0,
	2196, 64, 391, 4069, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 2557, 0, 0, 0, 0, 0, 0, 0, 0, 1412,
	0, 4354, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 660, 0, 2514, 0, 0, 0, 0, 457,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 1806, 0, 0, 0, 2356, 0, 0, 0, 698, 699,
	0, 2493, 0, 0, 0, 950, 0, 0, 0, 0, 0, 0,
	926, 0, 3839, 0, 0, 0, 0, 4406, 3339, 3342, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 4070, 0, 0, 0, 0,
	0, 2895, 0, 0, 0, 0, 0, 0, 453, 1881, 0, 2812,
	0, 0, 0, 0, 0, 0, 0, 0, 3452, 0, 0, 0,
	0, 0, 1682, 1686, 4389, 2030, 2239, 0, 0, 0, 0, 0,
	4067, 0, 0, 0, 0, 0, 0, 4280, 0, 0, 0, 515,
	499, 516, 1378, 1763, 3730, 0, 0, 0, 0, 0, 0, 0,
	0, 1681, 1687, 0, 0, 0, 0, 2308, 1847, 1775, 1848, 1850,
	0, 0, 0, 0, 0, 3962, 0, 0, 1535, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 1114, 1936, 3258, 3545, 2224, 0,
	0, 0, 0, 0, 0, 0, 0, 2552, 3131, 0, 0, 0,
	574, 0, 0, 2221, 0, 3252, 0, 0, 0, 0, 0, 0,
	2753, 3056, 738, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 469, 2090, 0, 860, 0, 0, 0,
	0, 0, 1520, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 1461, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 1717, 0, 0, 2147, 3502, 1162, 3840, 0, 0, 0, 0,
	2327, 0, 2989, 3757, 1345, 2597, 2599, 2602, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 4270, 2188, 0, 61, 68, 0,
	0, 0, 0, 0, 0, 0, 2279, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 1698, 0, 0, 1513,
	0, 0, 0, 0, 0, 0, 0, 271, 1276, 0, 1830, 1104,
	0, 3305, 2757, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 4368, 0, 4345,
	0, 0, 0, 3630, 0, 0, 0, 0, 0, 0, 863, 2826,
	2828, 0, 1426, 0, 0, 66, 0, 0, 0, 0, 0, 0,
	0, 1577, 3694, 4192, 0, 0, 0, 0, 943, 944, 0, 0,
	0, 0, 0, 0, 4073, 0, 0, 0, 0, 0, 0, 958,
	3667, 0, 0, 0, 0, 0, 2803, 3180, 0, 0, 0, 2162,
	1397, 0, 0, 0, 3629, 0, 0, 0, 0, 0, 0, 0,
	0, 680, 0, 1726, 0, 0, 0, 1549, 0, 305, 1569, 0,
	0, 0, 0, 2829, 1991, 260, 4273, 0, 1701, 0, 3263, 0,
	0, 0, 0, 0, 0, 4001, 0, 0, 0, 0, 0, 0,
	2275, 0, 0, 3374, 0, 0, 0, 0, 3013, 0, 0, 0,
	0, 0, 0, 0, 0, 2023, 0, 0, 0, 0, 0, 0,
	1084, 0, 0, 0, 0, 3366, 0, 0, 0, 0, 1441, 0,
	2272, 0, 0, 0, 0, 0, 0, 1055, 0, 1335, 0, 0,
	0, 2135, 4019, 2917, 0, 4397, 0, 4033, 4035, 0, 0, 0,
	0, 798, 0, 0, 0, 3334, 3336, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 3235, 0,
	0, 0, 0, 0, 0, 0, 0, 1500, 508, 1838, 1839, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 3118, 0, 2084, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 1007, 0, 0, 0, 0, 0, 0, 708, 0, 3808,
	1846, 2209, 162, 0, 0, 0, 4199, 0, 0, 0, 0, 0,
	1306, 0, 0, 0, 0, 0, 0, 2549, 0, 3786, 4307, 0,
	4271, 0, 897, 0, 0, 0, 0, 152, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 520, 883, 0,
	0, 0, 0, 0, 276, 279, 2531, 0, 0, 0, 0, 2100,
	0, 0, 0, 0, 0, 3533, 3815, 0, 0, 0, 0, 2473,
	0, 2148, 0, 0, 2388, 3965, 0, 0, 0, 0, 0, 0,
	3097, 0, 0, 0, 0, 0, 4093, 0, 0, 2266, 0, 0,
	0, 0, 0, 0, 0, 2907, 4078, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 2878, 0, 0, 0, 0, 0, 0, 3631,
	0, 0, 0, 0, 0, 0, 0, 2651, 2652, 0, 0, 1414,
	3964, 0, 0, 0, 3188, 3998, 4074, 4075, 0, 0, 1265, 0,
	0, 4264, 3974, 2679, 140, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 4188, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	562, 0, 0, 0, 0, 0, 0, 1364, 3005, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 1049, 1050, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	4314, 0, 0, 1076, 0, 0, 0, 4222, 0, 0, 0, 0,
	2128, 0, 0, 4350, 0, 0, 0, 1714, 0, 0, 0, 1448,
	0, 3507, 0, 0, 0, 0, 0, 0, 2774, 0, 3405, 0,
	3266, 0, 0, 3933, 0, 1261, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 3300, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 3802, 3983, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 3587, 2043, 0, 0, 0, 0, 0, 0, 1034,
	0, 0, 3083, 455, 458, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 1659, 1662, 0, 1803, 0, 234,
	3410, 1502, 0, 0, 0, 0, 1313, 2681, 2682, 3915, 2908, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	616, 0, 2461, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 268, 2463, 2355, 2024, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 3179, 0, 0, 0, 0, 0,
	0, 2574, 0, 0, 1945, 1946, 2330, 3057, 0, 0, 0, 684,
	2955, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 3473, 3474, 0, 0, 1937, 0, 0,
	0, 0, 0, 0, 0, 3324, 3325, 0, 0, 1221, 3936, 2102,
	0, 2980, 4105, 0, 0, 0, 0, 0, 0, 0, 2018, 2019,
	3750, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 1175, 0, 0, 4139, 0, 3371, 0, 668, 292,
	669, 0, 2057, 0, 0, 2254, 2258, 3628, 4372, 0, 0, 0,
	2350, 692, 2351, 0, 0, 0, 0, 0, 0, 3046, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 1819, 1382, 2164, 0, 3395,
	0, 0, 0, 4055, 0, 0, 0, 468, 1157, 0, 0, 0,
	2384, 0, 0, 4250, 0, 0, 0, 3944, 0, 0, 3843, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	1677, 1721, 0, 1449, 2641, 2642, 0, 0, 3242, 0, 0, 2567,
	1776, 0, 0, 1012, 2785, 4226, 0, 2155, 0, 0, 0, 93,
	96, 3744, 4363, 0, 2877, 0, 1918, 0, 3164, 0, 0, 0,
	3383, 0, 0, 2246, 0, 0, 0, 2198, 1212, 2797, 0, 0,
	4127, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 1720, 2837, 0, 0, 0, 0, 0,
	0, 0, 1446, 0, 0, 0, 0, 0, 0, 0, 2773, 3907,
	4282, 0, 0, 0, 0, 0, 0, 818, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 4174, 0, 3370, 1341, 0, 0,
	655, 1109, 1111, 0, 0, 0, 2027, 0, 0, 0, 0, 0,
	0, 2228, 1755, 0, 0, 0, 0, 0, 222, 0, 0, 0,
	3368, 0, 3413, 1972, 0, 0, 0, 1178, 1665, 1666, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 1825, 0, 0, 0,
	0, 0, 0, 0, 2381, 3731, 2942, 1144, 3560, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 1248, 323, 0, 0, 2099,
	2513, 3814, 0, 1075, 0, 0, 0, 1202, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 2333, 0, 0,
	0, 4371, 0, 0, 0, 0, 0, 0, 4066, 850, 0, 0,
	0, 0, 0, 3760, 0, 0, 0, 0, 0, 2543, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 2126, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 4278,
	0, 1270, 258, 3, 2991, 0, 2404, 2405, 0, 687, 688, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 73, 0, 0, 1756,
	0, 3018, 0, 0, 3766, 3767, 0, 3508, 0, 880, 3801, 3012,
	3312, 0, 231, 233, 322, 1455, 1456, 3092, 2263, 4167, 0, 0,
	0, 0, 0, 0, 0, 0, 1251, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 1524, 2460, 0, 0, 0, 0, 2233, 3112,
	0, 2842, 0, 0, 1828, 0, 3724, 3725, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 1044, 1035, 0, 3666, 0,
	3345, 0, 0, 1170, 1171, 0, 0, 0, 0, 350, 0, 0,
	0, 3953, 0, 0, 0, 0, 0, 1495, 0, 0, 2725, 3682,
	0, 0, 2569, 0, 0, 0, 0, 0, 0, 0, 3958, 0,
	0, 0, 0, 2217, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 3903, 0, 2250, 1790, 2113, 0, 0, 0,
	725, 2175, 2769, 3624, 0, 2508, 0, 0, 2911, 0, 0, 0,
	0, 0, 0, 2159, 4341, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 637, 1481, 0, 0, 0, 0, 2454, 0, 3872,
	0, 0, 0, 2470, 0, 0, 0, 0, 2781, 1700, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 270, 702, 3326, 0,
	0, 0, 0, 0, 1357, 1843, 0, 1539, 0, 0, 342, 2889,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 466, 0, 0,
	0, 2677, 0, 0, 0, 3414, 0, 0, 4344, 0, 1542, 0,
	0, 0, 2408, 0, 0, 2425, 0, 3919, 0, 0, 0, 2392,
	0, 0, 0, 2848, 0, 1365, 0, 0, 0, 0, 4403, 3482,
	3483, 0, 0, 0, 1340, 2370, 709, 151, 0, 0, 0, 0,
	0, 0, 0, 2144, 2146, 3980, 0, 0, 0, 1460, 3271, 0,
	0, 949, 0, 0, 0, 0, 1435, 985, 0, 0, 0, 0,
	3199, 0, 0, 0, 0, 0, 0, 0, 0, 1312, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 2119, 2120, 2121,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2203, 0,
	0, 0, 0, 606, 4391, 0, 0, 0, 0, 1454, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	3174, 3289, 3751, 0, 221, 0, 0, 0, 0, 0, 0, 0,
	0, 487, 0, 0, 321, 0, 4279, 0, 3234, 0, 0, 0,
	0, 0, 0, 3633, 3095, 1626, 0, 0, 0, 2815, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 4010,
	4011, 155, 3862, 4013, 0, 0, 0, 4229, 1978, 0, 0, 0,
	0, 0, 0, 0, 1023, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 2730, 0, 0, 0, 0, 0, 1514, 33,
	588, 1796, 3705, 0, 0, 0, 0, 0, 4025, 0, 447, 3977,
	0, 0, 0, 0, 0, 0, 0, 0, 2906, 0, 0, 0,
	0, 0, 0, 4220, 0, 2201, 0, 0, 0, 0, 0, 0,
	0, 1746, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 4392, 0, 0, 0, 0,
	3739, 2537, 4022, 1150, 0, 0, 0, 0, 0, 0, 3528, 0,
	0, 0, 0, 0, 3883, 0, 0, 0, 0, 0, 0, 2633,
	0, 0, 0, 0, 0, 3015, 0, 0, 0, 0, 4007, 0,
	4327, 0, 0, 3836, 0, 0, 0, 0, 3536, 0, 777, 1387,
	711, 0, 0, 0, 872, 0, 0, 0, 0, 0, 0, 0,
	278, 0, 0, 0, 436, 0, 0, 0, 0, 0, 0, 0,
	1754, 0, 0, 0, 0, 0, 0, 0, 2887, 858, 0, 0,
	0, 1370, 0, 1208, 3899, 3407, 4090, 572, 0, 0, 0, 1117,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 512,
	0, 1469, 3476, 0, 0, 0, 0, 3265, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 1751, 0, 0, 0, 0, 937, 938,
	0, 0, 0, 2058, 0, 0, 3638, 0, 0, 240, 0, 0,
	4161, 519, 0, 0, 3138, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 2294, 4116, 1487, 0, 0, 2288, 0, 0, 0,
	0, 1519, 1522, 0, 0, 0, 4180, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	3530, 4232, 0, 0, 4339, 3481, 2789, 0, 3391, 0, 0, 4112,
	0, 2926, 0, 0, 0, 0, 0, 2481, 3298, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 1951, 0, 0, 116, 117, 2516, 0, 0, 2920,
	2171, 0, 0, 0, 0, 0, 0, 0, 0, 0, 4172, 0,
	298, 630, 639, 0, 0, 0, 0, 0, 1899, 1900, 0, 0,
	3619, 0, 0, 0, 0, 0, 0, 0, 564, 3417, 0, 0,
	0, 0, 694, 695, 0, 0, 0, 0, 0, 0, 0, 1408,
	0, 0, 0, 0, 0, 0, 0, 1250, 0, 0, 313, 0,
	0, 2685, 0, 0, 0, 0, 27, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1309,
	0, 0, 0, 318, 0, 0, 0, 0, 658, 717, 718, 1782,
	1931, 4048, 0, 88, 1787, 4068, 0, 3116, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 4335, 0, 0, 0, 1916, 0, 0,
	0, 1709, 0, 0, 1189, 2962, 0, 0, 0, 196, 0, 0,
	0, 0, 2669, 3494, 0, 0, 0, 2112, 0, 0, 0, 0,
	0, 0, 339, 1780, 0, 0, 0, 701, 204, 1670, 0, 0,
	0, 0, 0, 0, 0, 506, 3636, 0, 0, 0, 534, 0,
	679, 0, 0, 0, 0, 0, 0, 0, 0, 2218, 0, 0,
	0, 0, 0, 0, 0, 3304, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 3795, 0, 0, 1223, 0, 0, 0, 0, 0,
	0, 8, 0, 0, 1159, 1829, 0, 0, 3506, 0, 0, 2587,
	0, 1985, 0, 0, 0, 0, 590, 1548, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 4036, 611, 0, 0, 0, 0, 2506,
	227, 4334, 0, 3627, 3755, 119, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 1195, 1196, 0, 0, 0, 0, 0, 0,
	0, 3285, 0, 0, 0, 0, 0, 0, 0, 0, 174, 3003,
	0, 0, 0, 0, 0, 0, 510, 923, 2964, 0, 0, 0,
	0, 0, 0, 1573, 1679, 2618, 1644, 3171, 645, 755, 0, 0,
	0, 0, 0, 0, 0, 988, 1580, 0, 2532, 0, 2278, 0,
	0, 0, 4114, 2347, 148, 861, 0, 0, 2005, 0, 0, 0,
	2600, 0, 0, 0, 0, 0, 4089, 986, 0, 2694, 2696, 2697,
	2698, 3150, 0, 0, 0, 4027, 2346, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 2371, 2844, 1949, 0, 0, 0, 0,
	0, 0, 0, 2568, 0, 1982, 1702, 0, 0, 0, 0, 2082,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 1477, 0, 0, 1493, 0, 0, 3490, 1148, 0, 0, 0,
	0, 0, 0, 2809, 0, 886, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 2172, 0, 0, 0, 0, 0, 0,
	2235, 2821, 2822, 2825, 2816, 3821, 0, 969, 0, 0, 0, 762,
	0, 1557, 0, 1729, 0, 0, 0, 0, 0, 0, 3810, 2594,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	3450, 0, 0, 0, 0, 0, 0, 0, 0, 3277, 1595, 0,
	0, 0, 0, 0, 2052, 3673, 0, 2317, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 3184,
	3186, 0, 0, 0, 0, 0, 613, 2854, 2909, 2910, 2601, 0,
	0, 1207, 1351, 0, 0, 0, 0, 0, 0, 0, 0, 217,
	0, 0, 0, 0, 0, 0, 0, 0, 1319, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 4045, 4189, 0, 0, 0, 0, 0, 2420, 70,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 965, 4056, 4337, 0, 0,
	0, 0, 0, 3099, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 2649, 0, 0, 0, 0, 662, 0, 0, 1615,
	1658, 375, 0, 0, 0, 0, 3563, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 22, 0, 0, 0, 0, 0, 0,
	0, 0, 1230, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 781,
	2180, 2426, 2941, 0, 2280, 0, 0, 0, 0, 0, 2328, 69,
	0, 0, 3562, 2452, 71, 2759, 2879, 3516, 0, 0, 1056, 0,
	0, 0, 0, 445, 0, 4091, 4092, 0, 0, 0, 0, 0,
	0, 2087, 0, 0, 0, 3397, 3398, 1673, 1676, 1008, 3399, 3400,
	3401, 0, 0, 0, 0, 0, 0, 0, 1809, 749, 0, 0,
	0, 0, 4370, 0, 0, 3941, 0, 3139, 0, 0, 0, 0,
	78, 0, 0, 0, 0, 0, 0, 0, 0, 0, 3425, 648,
	0, 0, 0, 0, 0, 0, 1511, 3331, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 1896, 1897, 0, 0, 0, 0, 0,
	0, 0, 438, 0, 0, 0, 0, 0, 0, 0, 2935, 0,
	0, 0, 0, 0, 0, 4378, 4081, 2007, 2008, 0, 0, 0,
	0, 3960, 0, 0, 0, 0, 4156, 54, 0, 0, 1417, 0,
	2156, 0, 0, 2715, 1892, 0, 0, 0, 0, 0, 2348, 2472,
	1018, 0, 0, 0, 0, 0, 0, 0, 1440, 3772, 0, 0,
	0, 0, 0, 0, 2207, 0, 0, 0, 0, 0, 0, 0,
	0, 242, 565, 2583, 0, 0, 0, 0, 0, 2811, 0, 0,
	0, 1836, 1213, 0, 0, 0, 1757, 2083, 4120, 901, 0, 0,
	0, 0, 464, 1993, 0, 0, 0, 2501, 3580, 2945, 0, 1269,
	1272, 1275, 0, 72, 0, 0, 0, 3100, 4042, 0, 2340, 0,
	3589, 0, 0, 0, 0, 0, 0, 0, 0, 0, 30, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 1100, 0, 0, 0,
	0, 0, 1929, 1138, 2994, 3365, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2972, 0,
	0, 0, 2269, 3078, 0, 0, 731, 1087, 552, 0, 0, 0,
	0, 0, 0, 0, 0, 1059, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 407, 409, 0, 0, 0, 0, 0, 1318,
	0, 0, 0, 3969, 1878, 0, 795, 85, 0, 0, 0, 0,
	4381, 0, 1160, 2380, 2743, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 3820, 0, 0, 0, 0, 0, 3943, 0, 0, 0,
	0, 0, 0, 0, 0, 558, 4310, 0, 0, 0, 0, 0,
	0, 0, 0, 3274, 257, 3643, 0, 0, 0, 0, 0, 0,
	0, 3081, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 1362, 507, 0, 3803, 0, 0, 1631, 0, 0, 2307,
	0, 0, 0, 0, 0, 0, 0, 0, 3717, 0, 0, 0,
	0, 0, 0, 0, 0, 1005, 2189, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 2093, 75, 0, 0, 0, 0, 0, 0,
	0, 0, 2891, 0, 0, 0, 0, 4384, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 2806, 0, 0, 0, 0, 0, 0,
	0, 0, 1863, 1543, 0, 0, 0, 0, 0, 557, 0, 4329,
	3198, 0, 0, 3073, 3223, 439, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2949,
	3423, 3830, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	44, 1749, 0, 0, 0, 3075, 0, 0, 0, 0, 0, 0,
	2345, 0, 448, 530, 532, 0, 0, 0, 0, 0, 0, 3431,
	31, 2571, 0, 0, 0, 0, 1447, 0, 1163, 0, 0, 0,
	0, 0, 0, 0, 1139, 0, 0, 3136, 4295, 554, 0, 3612,
	0, 0, 0, 0, 0, 3346, 0, 0, 0, 0, 0, 0,
	1558, 0, 0, 0, 4249, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 3877, 0, 0, 0, 0, 0, 1715, 0, 0, 2377,
	2419, 0, 0, 2151, 0, 0, 0, 3041, 0, 0, 0, 0,
	0, 52, 0, 1105, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 2512, 241, 3529, 0, 0, 767, 0, 0, 369,
	0, 0, 0, 0, 0, 0, 0, 0, 3343, 0, 1999, 2758,
	0, 0, 0, 0, 2592, 0, 1268, 1173, 1281, 1284, 1290, 1294,
	1296, 1625, 759, 3303, 3547, 3710, 4224, 0, 0, 2544, 0, 0,
	0, 0, 0, 0, 2971, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 740, 3062, 0, 0, 0, 0, 0, 0,
	1182, 0, 0, 0, 0, 0, 4182, 0, 355, 0, 0, 3699,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 2524, 0, 0,
	960, 0, 0, 0, 0, 0, 0, 1922, 0, 0, 0, 0,
	0, 0, 0, 0, 3735, 167, 633, 0, 0, 0, 3856, 431,
	0, 0, 0, 0, 0, 0, 0, 2336, 2593, 0, 1932, 1933,
	0, 0, 0, 0, 0, 0, 0, 0, 427, 0, 0, 354,
	0, 0, 0, 3878, 0, 0, 0, 0, 0, 1042, 0, 0,
	0, 0, 0, 0, 1940, 264, 265, 0, 0, 0, 0, 0,
	0, 0, 1315, 0, 0, 0, 2540, 4233, 4234, 4251, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 4277, 0, 0, 0,
	2044, 0, 0, 0, 0, 0, 3954, 0, 0, 0, 0, 0,
	0, 0, 0, 3538, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 570, 0, 0, 0, 0, 0, 0, 444, 0, 0, 0,
	0, 0, 0, 0, 0, 3874, 0, 3781, 3782, 3784, 1187, 2241,
	0, 0, 0, 0, 3656, 0, 0, 0, 0, 0, 0, 0,
	0, 2596, 3475, 0, 1608, 0, 4017, 4228, 247, 248, 249, 803,
	2749, 4413, 0, 0, 845, 2365, 2500, 0, 0, 887, 3603, 0,
	0, 3937, 0, 0, 0, 0, 0, 0, 0, 1923, 0, 2160,
	0, 0, 0, 3870, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 2554, 2555, 0, 0, 0, 0, 0, 4308, 0, 4258,
	0, 0, 0, 1917, 0, 3249, 0, 0, 0, 0, 0, 509,
	0, 0, 0, 0, 0, 0, 4196, 0, 0, 1282, 0, 0,
	0, 1793, 0, 0, 2191, 0, 2123, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 1316, 0, 0, 2489,
	0, 0, 0, 1116, 0, 0, 0, 0, 0, 0, 0, 659,
	774, 797, 1950, 0, 0, 0, 0, 0, 0, 1241, 0, 0,
	0, 0, 0, 0, 1798, 0, 0, 1574, 0, 4124, 4125, 0,
	0, 0, 0, 0, 3700, 0, 0, 3183, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 973, 0, 0,
	0, 0, 0, 0, 23, 0, 0, 0, 0, 2901, 0, 0,
	0, 2422, 0, 0, 0, 0, 0, 3017, 0, 0, 2756, 0,
	0, 0, 0, 0, 0, 0, 0, 3487, 0, 0, 0, 2834,
	0, 559, 0, 0, 0, 0, 0, 4289, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	934, 0, 3897, 1390, 3404, 0, 0, 3734, 0, 0, 0, 1242,
	0, 0, 0, 0, 913, 914, 987, 0, 2914, 0, 0, 0,
	0, 1353, 1354, 0, 0, 870, 0, 1051, 1052, 0, 0, 0,
	0, 0, 0, 0, 1425, 0, 849, 0, 0, 0, 0, 0,
	0, 1537, 1941, 0, 0, 862, 0, 894, 0, 0, 0, 2813,
	0, 0, 0, 0, 0, 0, 0, 0, 1391, 0, 0, 0,
	2953, 0, 3247, 0, 2283, 0, 0, 0, 0, 0, 0, 2563,
	0, 0, 2550, 0, 1080, 0, 0, 0, 1738, 2521, 2523, 0,
	0, 2439, 4297, 0, 0, 2298, 0, 0, 0, 0, 0, 1507,
	0, 0, 0, 0, 2924, 0, 0, 0, 0, 0, 0, 0,
	3881, 3882, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 344, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 1191, 2064, 2065, 0, 0, 1400, 0, 3416, 0,
	0, 0, 1462, 0, 0, 0, 4243, 0, 0, 129, 0, 0,
	0, 0, 0, 0, 0, 1168, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 3190, 0,
	0, 422, 3886, 0, 0, 0, 0, 0, 3879, 0, 1661, 0,
	0, 0, 250, 1103, 0, 0, 0, 0, 29, 984, 2478, 0,
	0, 0, 3957, 0, 0, 3970, 549, 0, 636, 0, 0, 2733,
	0, 0, 0, 83, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 226, 0, 0, 1498, 0, 0, 0, 0, 0,
	930, 763, 3353, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 2372, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 57, 0, 0, 2270, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 2022, 0, 0, 0, 4115, 0, 0,
	3990, 43, 0, 1791, 0, 0, 0, 3463, 1129, 1427, 1119, 1428,
	17, 1663, 0, 0, 706, 0, 0, 0, 0, 2367, 0, 0,
	0, 0, 0, 108, 4193, 3647, 0, 0, 0, 4190, 0, 0,
	0, 0, 4191, 1177, 0, 971, 0, 0, 0, 0, 0, 0,
	3002, 0, 0, 0, 0, 1083, 0, 0, 0, 0, 0, 6,
	2548, 0, 0, 0, 0, 1063, 0, 0, 0, 0, 0, 1643,
	1645, 1646, 0, 0, 0, 0, 2902, 0, 0, 2341, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 2581, 0, 3623, 0, 3708,
	0, 0, 0, 0, 0, 0, 0, 3471, 0, 2129, 0, 0,
	0, 0, 0, 0, 3445, 0, 0, 0, 0, 0, 0, 3315,
	0, 0, 610, 612, 0, 0, 2983, 0, 0, 4014, 0, 0,
	3864, 3553, 0, 0, 0, 2013, 0, 1521, 0, 4359, 0, 0,
	0, 0, 0, 0, 4061, 4275, 0, 0, 0, 0, 0, 0,
	0, 4292, 0, 213, 0, 0, 0, 0, 0, 964, 0, 0,
	0, 0, 0, 0, 4108, 0, 0, 0, 0, 0, 0, 410,
	0, 0, 0, 0, 0, 1256, 0, 0, 1419, 0, 0, 0,
	0, 0, 0, 0, 2049, 1901, 1903, 0, 2998, 1990, 2712, 3614,
	3615, 0, 0, 0, 0, 0, 0, 0, 0, 0, 3394, 0,
	0, 3381, 0, 4210, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 2499, 0, 0, 0, 0, 3299, 0, 0, 4168, 0, 1640,
	0, 0, 0, 0, 778, 0, 4135, 0, 3841, 0, 0, 4336,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 3317, 0, 918,
	1594, 0, 0, 1730, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 1859, 0, 0, 0, 4377, 0, 0, 429, 430, 433, 859,
	0, 3059, 0, 1858, 868, 1271, 2222, 2867, 295, 805, 3443, 0,
	4423, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 3952, 0, 0, 0, 0, 0, 0, 1126, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 3021, 0, 0, 0, 0, 0,
	55, 0, 0, 0, 0, 0, 1155, 0, 0, 0, 2265, 0,
	471, 2981, 0, 2428, 0, 0, 0, 1406, 1246, 0, 0, 1409,
	4113, 0, 0, 0, 2197, 0, 0, 4038, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 2096, 0, 1870,
	0, 0, 0, 0, 1908, 4332, 4212, 0, 0, 0, 1067, 0,
	0, 686, 1812, 4039, 0, 4211, 0, 0, 0, 0, 2320, 4181,
	4183, 0, 667, 0, 0, 995, 0, 0, 2286, 2801, 3358, 3360,
	0, 1480, 0, 0, 0, 0, 0, 3217, 0, 3108, 3906, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2098,
	0, 0, 0, 0, 2888, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 176, 0, 3565, 0, 2645, 0, 0, 0,
	0, 807, 3591, 3592, 3593, 3595, 4118, 0, 1020, 1508, 486, 0,
	0, 0, 0, 0, 0, 0, 94, 791, 0, 0, 0, 3034,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 2205, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 1135, 0, 0, 0, 3236, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2862, 0,
	0, 0, 0, 0, 0, 0, 0, 1266, 3946, 0, 967, 0,
	0, 596, 0, 1826, 2793, 2794, 0, 0, 0, 0, 0, 0,
	0, 2373, 0, 0, 0, 0, 3254, 0, 0, 0, 0, 1279,
	649, 1072, 0, 0, 0, 2457, 1944, 460, 0, 0, 1823, 1146,
	1147, 1161, 0, 0, 0, 1153, 0, 0, 0, 4375, 608, 609,
	0, 4000, 0, 0, 0, 0, 0, 586, 904, 0, 0, 0,
	0, 0, 0, 0, 543, 0, 924, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1317, 0,
	0, 0, 3527, 0, 0, 3276, 1610, 0, 0, 0, 0, 0,
	0, 3447, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 1031, 361, 1996, 1997, 0, 0, 0, 0,
	0, 0, 3128, 3287, 0, 3239, 0, 0, 983, 0, 0, 1564,
	1566, 1567, 1693, 1694, 2442, 2219, 0, 0, 0, 4111, 0, 2853,
	0, 3039, 0, 0, 2843, 0, 1816, 771, 773, 1987, 0, 0,
	2047, 4352, 0, 0, 0, 0, 2389, 0, 0, 3927, 0, 0,
	0, 0, 0, 45, 0, 919, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 2334, 0, 0,
	0, 1827, 0, 2115, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	1805, 0, 0, 0, 785, 0, 2999, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 4263, 0, 0, 4358, 0, 0,
	0, 0, 0, 2966, 0, 0, 0, 0, 1637, 4186, 1893, 3712,
	4272, 0, 0, 0, 0, 0, 942, 1484, 4008, 0, 2061, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 4050, 3067, 0, 0,
	3678, 0, 3908, 3909, 0, 0, 0, 1108, 0, 0, 0, 525,
	527, 1724, 0, 0, 0, 0, 0, 869, 752, 2738, 2740, 0,
	0, 0, 0, 1280, 0, 0, 0, 0, 0, 2366, 0, 0,
	0, 0, 0, 0, 1030, 1801, 3216, 4159, 0, 0, 385, 0,
	0, 0, 0, 4342, 144, 0, 0, 2464, 2000, 2361, 0, 1325,
	0, 0, 0, 0, 0, 0, 0, 602, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 3460, 2375, 0, 0, 0, 0, 0, 0, 0,
	2861, 0, 0, 1065, 4247, 0, 1890, 0, 0, 0, 3525, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 3321, 0, 0, 0, 0, 0, 0, 494, 0, 413, 416,
	417, 421, 3736, 1980, 0, 0, 0, 0, 0, 0, 3825, 3715,
	1516, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 2950, 0, 0, 180, 0, 0,
	0, 0, 0, 840, 810, 848, 3406, 4286, 1934, 1935, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 368, 0, 1496, 2943,
	2944, 540, 541, 456, 542, 0, 0, 3979, 0, 0, 0, 0,
	0, 0, 722, 723, 724, 0, 0, 0, 0, 3213, 1423, 2088,
	3043, 0, 3924, 0, 0, 2713, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 3214, 0, 0, 0, 4018, 0, 0, 0,
	0, 1895, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	3866, 0, 0, 0, 0, 0, 0, 1077, 2163, 4244, 0, 0,
	0, 1824, 4165, 0, 0, 0, 0, 4365, 0, 0, 0, 0,
	0, 0, 0, 682, 0, 0, 0, 2353, 0, 0, 0, 1653,
	1654, 1708, 1711, 1804, 0, 0, 0, 0, 0, 4137, 4138, 0,
	0, 0, 1970, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 779, 780, 2527, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 2686, 0, 0, 0, 0, 0,
	2362, 0, 0, 0, 0, 0, 0, 0, 0, 0, 202, 0,
	928, 1712, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 1614, 2847, 0, 0, 159, 0, 0, 0, 2804, 371, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 2036, 0, 0, 0, 0, 0, 0, 2033, 0, 0,
	0, 0, 48, 0, 0, 406, 2819, 2823, 2824, 4395, 0, 0,
	0, 1092, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 1583, 3828, 0, 0, 2776, 0, 0, 0, 3037, 0, 0,
	0, 874, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 4129, 0, 0, 0, 0, 0, 505, 2376, 975, 0, 911,
	0, 0, 0, 0, 3096, 0, 1053, 2684, 3388, 0, 0, 0,
	0, 0, 0, 0, 2833, 2318, 2676, 4382, 479, 160, 2055, 3009,
	0, 0, 3451, 0, 0, 3055, 1551, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 19, 0, 2808,
	0, 0, 205, 210, 314, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 2369, 0, 0, 3984, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1988,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 1624, 0, 2009, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 3696, 3697, 0, 0, 0, 0, 0,
	513, 514, 1418, 0, 0, 0, 0, 2453, 0, 0, 2997, 2974,
	4324, 0, 0, 0, 3438, 3776, 0, 443, 0, 0, 0, 0,
	0, 2884, 0, 0, 0, 0, 3076, 1257, 0, 0, 0, 0,
	0, 3119, 0, 0, 3191, 2441, 2875, 2876, 3775, 0, 0, 0,
	351, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 1947, 0, 0, 3153, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 1073, 0, 3637, 0, 0, 0, 0, 0, 1359, 0,
	0, 1071, 2430, 0, 0, 0, 2282, 0, 0, 0, 0, 0,
	2051, 0, 0, 0, 0, 881, 2387, 0, 1038, 2243, 3302, 0,
	0, 2528, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 2890, 400, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 79, 0, 0,
	0, 0, 0, 2883, 0, 0, 0, 1302, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 4164,
	0, 0, 4253, 2092, 2607, 0, 0, 3085, 1815, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 1201, 0, 0, 0, 0, 0,
	1959, 0, 1442, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 2145, 0, 0, 0, 0,
	999, 4034, 2397, 0, 0, 0, 0, 2053, 3543, 0, 0, 0,
	0, 1544, 0, 0, 493, 435, 2716, 0, 946, 0, 0, 0,
	2802, 0, 228, 309, 1948, 0, 0, 1618, 0, 0, 194, 0,
	1835, 0, 0, 0, 0, 0, 0, 1260, 0, 0, 0, 2459,
	1491, 282, 811, 812, 1194, 2871, 0, 0, 0, 0, 0, 0,
	0, 3328, 3329, 1043, 0, 726, 2814, 0, 0, 0, 0, 1343,
	0, 0, 0, 1810, 1811, 3426, 3740, 3741, 4043, 0, 0, 1158,
	0, 0, 4348, 0, 0, 1854, 0, 0, 0, 3923, 0, 2281,
	0, 0, 0, 0, 0, 0, 0, 956, 0, 0, 0, 0,
	0, 425, 0, 0, 0, 0, 0, 0, 0, 1166, 0, 0,
	0, 0, 0, 261, 0, 0, 0, 1127, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 1604, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 1853, 0, 0, 0, 0, 0,
	0, 0, 0, 2458, 0, 0, 0, 0, 0, 463, 0, 0,
	0, 3048, 3050, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	2477, 0, 0, 0, 0, 0, 0, 575, 0, 0, 656, 2125,
	3773, 0, 0, 0, 0, 2800, 0, 0, 0, 0, 0, 0,
	0, 1553, 3244, 0, 0, 0, 0, 3991, 0, 0, 3523, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 3701, 3703, 3704, 4084, 1181, 0, 2611, 1183, 2612, 0, 60,
	2001, 2977, 0, 0, 0, 0, 0, 1154, 0, 0, 0, 0,
	0, 0, 2662, 0, 0, 0, 0, 0, 0, 0, 0, 3465,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1349, 0,
	0, 0, 4109, 3169, 0, 0, 0, 0, 2173, 0, 0, 0,
	0, 0, 2771, 0, 0, 0, 0, 0, 0, 0, 4144, 0,
	0, 0, 653, 1911, 0, 0, 0, 0, 0, 3295, 0, 0,
	0, 0, 0, 1840, 0, 0, 0, 0, 46, 0, 0, 0,
	3053, 0, 0, 0, 0, 0, 0, 0, 0, 0, 3754, 0,
	0, 3939, 0, 2403, 0, 2060, 0, 0, 0, 0, 0, 0,
	2267, 1611, 0, 2566, 0, 0, 0, 0, 0, 0, 0, 0,
	472, 0, 0, 0, 89, 2975, 2976, 0, 0, 0, 2297, 2885,
	3160, 0, 0, 4421, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 4419, 3668, 1310, 0, 1235, 0, 0, 0, 0, 0,
	0, 0, 4415, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	4143, 0, 0, 0, 0, 0, 2424, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 2122, 0, 0, 0, 0,
	0, 2447, 3813, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 3123, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 857, 183, 0, 0, 2292, 0, 0, 0, 0, 0, 0,
	908, 654, 3098, 0, 2807, 372, 383, 635, 184, 2918, 3145, 0,
	4145, 0, 0, 0, 1330, 0, 0, 3632, 0, 0, 0, 0,
	0, 1149, 0, 0, 4005, 0, 3721, 0, 0, 712, 420, 651,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 652, 2284, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 3187, 0, 0, 0, 0, 4166, 0, 0, 0, 0, 4053,
	0, 0, 0, 0, 0, 1287, 0, 3348, 7, 0, 1684, 0,
	0, 3575, 0, 0, 4267, 4422, 0, 0, 0, 0, 0, 2174,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	1347, 2193, 0, 0, 0, 0, 1226, 3004, 0, 0, 1079, 0,
	2352, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2744,
	0, 1841, 0, 0, 0, 0, 0, 0, 283, 1145, 3294, 3833,
	0, 0, 0, 3658, 0, 3248, 0, 3542, 0, 4052, 0, 3028,
	0, 0, 0, 0, 0, 0, 1277, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 2240, 0, 0, 3159,
	0, 0, 0, 2042, 3189, 2309, 3361, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 3497, 0, 2498, 889, 0, 0,
	0, 0, 2451, 0, 1321, 0, 0, 0, 0, 3042, 0, 0,
	3994, 2805, 4237, 2342, 2343, 0, 2560, 2912, 0, 0, 0, 1973,
	0, 0, 1396, 0, 90, 0, 0, 3163, 0, 2838, 3888, 3928,
	4095, 4213, 0, 0, 0, 0, 0, 0, 2993, 0, 0, 0,
	0, 0, 3579, 0, 0, 0, 0, 3130, 4009, 2874, 0, 0,
	269, 1636, 4320, 0, 853, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 3793, 3797, 4160, 0, 0, 2072, 0, 0, 0,
	0, 3817, 0, 0, 0, 0, 0, 0, 1743, 3606, 1457, 3306,
	3310, 3311, 3314, 3607, 3687, 3688, 0, 0, 0, 3058, 0, 0,
	0, 0, 0, 0, 0, 0, 3087, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 3455, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 293, 0, 0, 582, 0,
	1081, 0, 0, 0, 0, 0, 0, 0, 3016, 0, 0, 0,
	0, 3161, 0, 0, 0, 0, 0, 0, 0, 1015, 3650, 1254,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 2772, 1133, 4321, 0, 0, 0, 0, 0, 0, 2234, 0,
	0, 0, 0, 0, 0, 0, 4106, 1833, 0, 1783, 921, 0,
	1616, 2390, 3152, 1028, 0, 0, 0, 348, 3831, 0, 1136, 4065,
	0, 0, 0, 0, 1768, 0, 0, 3337, 0, 0, 666, 0,
	0, 0, 0, 1555, 0, 2085, 2468, 2314, 0, 0, 2482, 524,
	1338, 3387, 3390, 1486, 0, 2546, 1068, 0, 0, 0, 0, 0,
	0, 0, 4349, 0, 0, 0, 0, 0, 4217, 0, 0, 2939,
	3605, 0, 0, 0, 1267, 3113, 0, 691, 0, 301, 0, 959,
	3798, 0, 0, 0, 0, 0, 0, 0, 0, 2539, 4366, 2752,
	0, 74, 0, 2542, 0, 0, 1184, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 56, 58, 59, 0, 0, 0, 0, 0,
	0, 2840, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 3513, 0, 0, 0, 1337, 0, 2577, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 374, 1968,
	1969, 2517, 2413, 2647, 2648, 3147, 2958, 0, 0, 0, 2565, 411,
	0, 0, 0, 0, 0, 0, 0, 2039, 3511, 18, 0, 2363,
	3574, 428, 0, 4317, 2938, 0, 1086, 2849, 3319, 0, 0, 3464,
	0, 0, 186, 187, 191, 0, 2289, 0, 0, 0, 0, 2056,
	0, 3880, 0, 4414, 0, 0, 0, 0, 0, 0, 1924, 3844,
	3777, 0, 3177, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	2672, 0, 0, 0, 0, 0, 2536, 0, 1741, 0, 3662, 0,
	0, 4373, 0, 0, 0, 1732, 0, 0, 0, 0, 0, 3892,
	0, 0, 0, 3260, 0, 0, 0, 0, 3583, 0, 0, 0,
	1837, 2881, 3458, 3791, 0, 0, 0, 2261, 2262, 0, 0, 382,
	1617, 0, 0, 0, 0, 0, 0, 3086, 0, 1556, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 4136, 0, 0, 3301, 0,
	3408, 0, 0, 3876, 0, 0, 474, 0, 0, 0, 0, 775,
	218, 0, 0, 0, 2020, 0, 0, 2630, 0, 3091, 0, 4360,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 3515, 0, 0, 0, 0, 0, 0, 3453, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 3466, 3467, 4274, 0, 0, 2455, 2456, 0,
	826, 2187, 3384, 3681, 4417, 4418, 0, 2302, 0, 0, 0, 0,
	0, 2604, 0, 1231, 0, 0, 744, 0, 0, 678, 0, 0,
	0, 0, 0, 0, 0, 0, 3555, 0, 0, 0, 0, 0,
	0, 1361, 0, 1582, 449, 746, 0, 0, 0, 0, 0, 0,
	0, 4315, 0, 0, 483, 2290, 0, 0, 3758, 0, 0, 0,
	0, 3185, 0, 0, 0, 3505, 0, 4178, 0, 0, 0, 356,
	357, 2338, 0, 0, 25, 0, 195, 0, 2896, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1906,
	0, 0, 824, 3956, 0, 120, 0, 3480, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 1360, 0, 0, 0, 0, 0, 0,
	0, 0, 1925, 1926, 1928, 0, 0, 0, 0, 3989, 0, 0,
	0, 0, 0, 0, 2277, 168, 169, 929, 1090, 0, 0, 0,
	0, 379, 1459, 3402, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 2775, 3270, 3641, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 650, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 4214, 0, 396, 3155, 343, 0, 0,
	0, 0, 0, 1956, 0, 0, 0, 2761, 0, 0, 0, 0,
	0, 0, 3396, 0, 0, 0, 0, 0, 730, 0, 1984, 1017,
	0, 0, 492, 3566, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 4086, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 1691, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 1240, 0, 0, 0, 0, 1014, 0, 0, 0, 0, 0,
	2149, 2150, 1974, 1975, 1976, 2153, 0, 0, 4029, 0, 1639, 0,
	0, 3089, 0, 0, 0, 3683, 0, 0, 3090, 0, 0, 0,
	0, 0, 1232, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 1623, 0, 0, 0, 10, 170, 0, 0, 230,
	1963, 0, 0, 1443, 329, 0, 0, 0, 0, 3104, 0, 0,
	0, 0, 0, 2200, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 415, 0, 0, 0, 0, 4239, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 2551, 0, 0, 0, 0,
	0, 0, 4123, 0, 0, 756, 1731, 1822, 2504, 2796, 0, 0,
	0, 0, 0, 1765, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 3027, 3029, 3654, 0, 423, 424, 480, 0, 0, 0, 0,
	2465, 1088, 1089, 0, 0, 3210, 0, 0, 689, 1919, 0, 3726,
	0, 0, 0, 1247, 1669, 2632, 0, 0, 3060, 0, 0, 0,
	0, 0, 592, 600, 0, 0, 2497, 0, 4012, 0, 0, 0,
	1744, 0, 0, 0, 0, 0, 4343, 0, 0, 832, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 2547, 146, 0, 0, 0, 0, 0, 0, 179,
	0, 0, 2401, 620, 0, 0, 0, 0, 2709, 2710, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 3218, 0, 0, 0, 0, 0, 3038, 0, 0,
	0, 0, 0, 0, 393, 1450, 3992, 0, 0, 0, 1366, 0,
	1605, 0, 976, 0, 1989, 0, 0, 3752, 3753, 0, 4322, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2443, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 623, 0, 0,
	0, 0, 0, 0, 3761, 0, 0, 0, 681, 1904, 0, 0,
	0, 0, 0, 0, 0, 1236, 0, 1600, 953, 0, 0, 0,
	0, 3369, 0, 2859, 4248, 1688, 1689, 1690, 4302, 0, 0, 2754,
	0, 0, 0, 0, 0, 3080, 0, 0, 4102, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 1894, 0, 137, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 3765, 1713, 0,
	0, 0, 0, 624, 3332, 0, 0, 0, 76, 77, 1299, 806,
	2134, 2136, 2139, 1517, 2244, 0, 0, 707, 2444, 0, 0, 0,
	0, 3993, 0, 0, 2402, 2724, 0, 2495, 529, 0, 0, 0,
	2183, 2185, 1986, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 898, 0, 4133, 4134, 0, 399, 0, 0, 0, 3181, 0,
	1849, 0, 0, 0, 0, 2078, 0, 0, 440, 0, 1656, 0,
	0, 892, 0, 0, 0, 0, 0, 2374, 4121, 0, 2779, 0,
	4323, 0, 0, 0, 0, 0, 0, 0, 1598, 0, 1647, 1648,
	2768, 2780, 0, 0, 0, 2782, 0, 0, 0, 0, 0, 0,
	1852, 2316, 2152, 0, 0, 2880, 1040, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 1920, 0, 3044, 0, 0, 0, 0,
	906, 0, 0, 0, 0, 1955, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 3850, 294, 0, 154, 1518,
	0, 3040, 0, 0, 0, 1192, 3142, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 2519, 2767, 0, 4203,
	1770, 0, 0, 0, 0, 0, 0, 0, 4201, 4206, 4207, 4398,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 3706, 0,
	0, 0, 0, 0, 2956, 2407, 1602, 1606, 1607, 4351, 0, 3047,
	2220, 3049, 535, 3051, 211, 3616, 0, 235, 587, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 1774, 0, 0,
	0, 0, 0, 0, 0, 0, 1550, 398, 0, 0, 0, 0,
	0, 0, 0, 0, 3330, 0, 0, 0, 1483, 0, 0, 0,
	3143, 0, 0, 0, 0, 0, 0, 2778, 2791, 696, 110, 2006,
	0, 0, 4197, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 387, 0, 0, 2255,
	2256, 2259, 3756, 0, 0, 0, 0, 0, 0, 3259, 3427, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1584,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 3107,
	0, 0, 0, 0, 0, 0, 0, 3642, 0, 0, 0, 0,
	3548, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 3842,
	0, 238, 0, 1064, 0, 0, 0, 0, 0, 177, 3341, 0,
	0, 1379, 802, 1380, 2502, 0, 0, 0, 0, 0, 0, 0,
	378, 0, 0, 0, 0, 0, 0, 2035, 0, 0, 0, 0,
	0, 0, 0, 0, 2423, 0, 758, 3550, 0, 236, 1930, 3635,
	0, 0, 0, 0, 646, 365, 366, 0, 0, 0, 0, 0,
	496, 0, 1530, 0, 0, 2708, 0, 0, 0, 0, 0, 0,
	0, 786, 0, 0, 0, 0, 0, 1444, 0, 0, 0, 0,
	819, 820, 821, 2783, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 286, 0, 0, 1879, 0,
	0, 0, 392, 0, 0, 0, 905, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 2215, 2216, 4367, 0,
	0, 0, 0, 0, 0, 0, 2041, 0, 0, 683, 0, 0,
	0, 0, 0, 640, 0, 0, 0, 1612, 0, 1547, 0, 1634,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	470, 0, 0, 0, 2541, 0, 0, 2792, 0, 0, 0, 0,
	4376, 0, 0, 0, 0, 2905, 0, 0, 317, 414, 327, 2474,
	0, 0, 0, 0, 804, 2732, 2739, 4380, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 835, 441, 0, 0, 0, 0, 0,
	0, 165, 555, 0, 0, 0, 0, 991, 1735, 3716, 0, 0,
	0, 0, 0, 0, 3377, 0, 2104, 0, 0, 0, 0, 3823,
	3000, 0, 0, 1227, 0, 0, 792, 0, 0, 0, 0, 2509,
	2510, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 3308, 521, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 1244, 1245, 2118, 0,
	0, 0, 3173, 0, 0, 0, 0, 0, 352, 0, 0, 0,
	0, 0, 0, 925, 2251, 2252, 0, 0, 0, 0, 181, 182,
	2396, 0, 0, 0, 0, 0, 0, 0, 303, 1000, 0, 2864,
	2865, 2394, 0, 0, 0, 0, 0, 0, 0, 0, 2431, 2434,
	0, 0, 3121, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 220, 0, 0, 0, 0, 0,
	0, 1224, 0, 0, 0, 1692, 1695, 0, 0, 0, 0, 0,
	0, 0, 122, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	1368, 0, 0, 0, 0, 0, 3596, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 576, 0, 0, 0,
	3412, 0, 0, 0, 0, 0, 0, 0, 3036, 4353, 0, 0,
	0, 3001, 0, 1101, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 981, 0, 0, 0, 0, 3811, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 359, 0, 0, 0, 0, 0,
	0, 0, 0, 1164, 0, 0, 0, 0, 909, 0, 3851, 0,
	0, 1788, 2529, 0, 0, 0, 0, 2324, 1921, 3313, 0, 0,
	0, 0, 3162, 0, 0, 0, 4221, 0, 0, 1728, 0, 0,
	847, 1748, 1131, 0, 0, 0, 0, 224, 0, 1229, 1998, 2897,
	403, 405, 2898, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 1655, 2223, 185, 188, 189, 190, 192, 193, 197, 2117,
	2745, 2747, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 511, 0, 710, 3439, 4364, 0, 0, 0, 4355, 2973, 3349,
	2079, 2644, 3556, 0, 0, 0, 291, 0, 0, 0, 0, 0,
	0, 367, 3818, 0, 0, 0, 0, 280, 0, 3693, 0, 0,
	0, 0, 0, 0, 0, 0, 3686, 0, 0, 0, 579, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 4057, 1003, 0, 0, 3135, 0,
	0, 0, 2886, 0, 0, 0, 3727, 0, 4241, 0, 1200, 0,
	0, 0, 0, 0, 0, 2409, 2410, 2799, 0, 0, 0, 0,
	0, 2963, 1237, 0, 3205, 0, 0, 1523, 1525, 1529, 0, 0,
	0, 0, 0, 0, 101, 3158, 0, 0, 3723, 2326, 0, 0,
	2025, 1964, 1965, 4177, 0, 3446, 0, 0, 0, 3597, 3598, 0,
	0, 0, 2933, 671, 1045, 4119, 0, 0, 0, 966, 4002, 0,
	0, 1902, 3748, 0, 1599, 0, 0, 0, 0, 0, 4083, 3913,
	3307, 890, 0, 0, 0, 0, 0, 0, 0, 3738, 0, 0,
	0, 0, 0, 0, 2526, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 4163, 0, 0,
	994, 560, 0, 0, 0, 0, 0, 546, 2561, 4030, 3212, 0,
	2165, 0, 0, 3554, 0, 0, 0, 0, 0, 2238, 0, 0,
	0, 0, 3022, 1723, 0, 0, 0, 0, 0, 0, 0, 0,
	478, 0, 2570, 2204, 1590, 0, 0, 0, 0, 0, 0, 0,
	1, 1156, 0, 0, 0, 1264, 0, 2446, 3206, 0, 0, 2108,
	2110, 2111, 3127, 665, 121, 0, 3203, 0, 996, 2606, 0, 0,
	0, 0, 0, 0, 0, 2467, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 1799, 1800, 3293, 0, 0,
	0, 0, 0, 0, 0, 128, 3176, 0, 0, 1866, 0, 0,
	114, 927, 0, 0, 0, 2133, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 4100, 0, 0, 0, 0, 0, 3896, 0,
	0, 0, 4420, 0, 0, 0, 1501, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 290, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 3084, 3895, 0, 0, 0, 0, 0, 0, 0, 0, 1376,
	0, 0, 0, 0, 1143, 0, 0, 945, 0, 0, 0, 0,
	0, 2873, 0, 0, 0, 0, 0, 3019, 0, 2344, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2416, 0,
	0, 4230, 0, 412, 418, 419, 2040, 2798, 2271, 0, 0, 0,
	0, 0, 556, 0, 434, 2421, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 743, 0, 0, 0, 4405,
	0, 0, 1134, 0, 0, 0, 0, 1346, 0, 0, 0, 0,
	0, 0, 3521, 3522, 567, 0, 1374, 0, 0, 0, 0, 0,
	0, 0, 3275, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 502, 0, 3659, 0, 0, 0, 3132, 0,
	4175, 0, 0, 0, 0, 0, 0, 3942, 0, 0, 0, 2124,
	0, 0, 0, 0, 1725, 0, 0, 0, 0, 0, 0, 0,
	0, 2525, 0, 1061, 2882, 0, 0, 0, 0, 0, 0, 0,
	0, 2936, 0, 0, 2970, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 4032, 0, 0, 0, 2719, 528,
	2720, 2721, 0, 0, 0, 2158, 2229, 3517, 3804, 0, 0, 0,
	0, 1883, 0, 0, 0, 0, 0, 0, 0, 0, 1298, 0,
	0, 0, 1876, 0, 0, 0, 0, 1703, 437, 0, 0, 0,
	0, 346, 3968, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 3900, 3901, 3902, 335, 0, 0, 0, 2726, 0, 0,
	0, 3916, 0, 0, 1818, 0, 3541, 1327, 839, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 3102, 0, 0, 0, 0,
	0, 1344, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 1488, 1912, 3122, 0, 0, 0, 2820,
	0, 0, 3837, 3148, 4298, 0, 0, 2014, 0, 0, 0, 0,
	1314, 0, 0, 1586, 2105, 2106, 714, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 4394, 281, 2192, 2613, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 2184, 0, 2475, 244, 0, 0,
	0, 2178, 0, 0, 0, 0, 607, 0, 1082, 0, 0, 0,
	0, 4215, 2930, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	3576, 3526, 3762, 0, 0, 0, 0, 2166, 0, 239, 4157, 0,
	0, 0, 4184, 394, 395, 397, 0, 0, 62, 0, 1356, 0,
	0, 1301, 0, 0, 0, 0, 0, 0, 0, 675, 0, 2435,
	87, 2437, 0, 2130, 0, 0, 0, 3586, 0, 363, 364, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1979,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 2161, 0, 0, 0, 536, 1485, 1039, 135, 0,
	3816, 0, 312, 0, 0, 0, 0, 91, 80, 0, 0, 0,
	0, 0, 0, 2378, 875, 1736, 0, 0, 0, 0, 0, 0,
	0, 0, 171, 0, 0, 0, 2253, 2260, 3264, 3268, 99, 3269,
	903, 0, 0, 0, 0, 0, 0, 2264, 0, 1373, 0, 0,
	601, 3064, 0, 0, 0, 0, 3934, 0, 0, 0, 0, 0,
	0, 3539, 0, 0, 3918, 0, 0, 0, 0, 2841, 3929, 2835,
	0, 0, 0, 0, 977, 2520, 0, 0, 3031, 0, 0, 0,
	0, 0, 814, 0, 0, 0, 0, 0, 0, 0, 742, 131,
	0, 0, 0, 0, 0, 0, 1585, 0, 0, 107, 0, 0,
	0, 0, 2046, 2048, 4401, 0, 3273, 0, 0, 0, 0, 0,
	0, 0, 553, 0, 0, 0, 0, 0, 2116, 0, 0, 0,
	0, 0, 0, 0, 865, 0, 2291, 0, 2932, 3608, 0, 0,
	2635, 3245, 0, 0, 0, 0, 0, 0, 0, 0, 3415, 0,
	0, 42, 2688, 2689, 2693, 1106, 2701, 0, 446, 1123, 0, 0,
	0, 3253, 0, 0, 3378, 2438, 3380, 0, 1218, 0, 0, 0,
	0, 690, 0, 0, 0, 253, 1424, 3855, 0, 0, 3110, 0,
	0, 0, 0, 201, 765, 661, 3578, 3581, 4107, 1016, 0, 0,
	2927, 3229, 0, 0, 0, 0, 36, 0, 0, 2494, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 3386, 2870, 0, 0, 1578,
	0, 0, 0, 0, 0, 2237, 0, 401, 0, 0, 0, 0,
	0, 0, 0, 2002, 0, 0, 0, 0, 0, 0, 0, 3653,
	3889, 0, 2982, 1476, 1478, 277, 2984, 2985, 2986, 2987, 4410, 0,
	0, 0, 0, 3137, 753, 0, 0, 0, 0, 0, 0, 0,
	2961, 0, 0, 0, 0, 1561, 2765, 0, 1494, 2449, 3101, 0,
	0, 962, 963, 3570, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 1176, 0, 0, 0, 0, 634, 0, 0, 4254, 0, 0,
	3007, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 1249, 833, 0,
	0, 3961, 0, 0, 0, 0, 0, 0, 1771, 0, 979, 0,
	0, 1228, 0, 0, 0, 0, 0, 143, 0, 0, 0, 0,
	3026, 3030, 3240, 4306, 1865, 1856, 3133, 0, 2619, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 475, 0, 0, 0, 2915, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 316, 1589, 2573, 2137, 2138, 0, 0, 0, 0, 737,
	0, 139, 0, 0, 2903, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 134, 1554, 0, 0, 2432, 2433, 0,
	0, 0, 0, 3103, 0, 0, 0, 0, 0, 0, 0, 3972,
	3973, 3975, 0, 0, 0, 0, 0, 0, 0, 1532, 1533, 0,
	0, 0, 580, 2690, 2691, 2692, 2695, 0, 0, 1734, 0, 0,
	0, 0, 2028, 1769, 0, 3071, 0, 0, 0, 254, 0, 0,
	0, 0, 0, 0, 1002, 846, 0, 3588, 3322, 2445, 3170, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 2892, 0, 0,
	619, 0, 0, 1873, 676, 2140, 0, 0, 0, 0, 1233, 2487,
	1107, 4293, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 2748, 0, 0, 1074, 1122, 0, 0, 0, 0, 2483,
	0, 0, 3035, 0, 3986, 0, 0, 0, 0, 912, 1954, 0,
	1377, 0, 0, 0, 0, 0, 0, 577, 0, 3327, 957, 0,
	631, 0, 0, 0, 0, 0, 0, 0, 106, 3032, 3568, 0,
	0, 1094, 1096, 1097, 1188, 3033, 4088, 1300, 4309, 0, 105, 961,
	1142, 0, 721, 3278, 4369, 0, 0, 0, 0, 0, 1329, 1331,
	0, 1629, 0, 0, 1739, 3978, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	3284, 0, 0, 0, 0, 0, 784, 815, 1503, 237, 1504, 0,
	0, 0, 0, 0, 0, 1733, 4231, 4393, 0, 0, 871, 2364,
	0, 0, 0, 0, 0, 0, 3685, 0, 0, 0, 585, 922,
	3281, 0, 0, 1489, 0, 0, 490, 0, 0, 0, 0, 0,
	2339, 450, 0, 0, 2764, 0, 0, 0, 0, 715, 1860, 2751,
	3065, 3209, 0, 0, 141, 142, 4141, 1657, 856, 0, 0, 0,
	0, 0, 0, 0, 0, 319, 0, 1752, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 3167, 3168, 0, 0, 0, 4338, 4104, 0, 0, 920,
	0, 2462, 1381, 3227, 0, 0, 4006, 0, 0, 0, 0, 1151,
	1152, 0, 2718, 0, 0, 1905, 0, 0, 0, 207, 208, 0,
	0, 0, 0, 0, 997, 0, 0, 0, 0, 0, 0, 0,
	2029, 0, 0, 0, 0, 2603, 4399, 0, 1060, 0, 0, 0,
	0, 0, 0, 0, 0, 3691, 4194, 0, 0, 2839, 3959, 0,
	0, 0, 0, 0, 0, 2312, 0, 1722, 0, 0, 674, 2169,
	0, 0, 0, 0, 0, 0, 0, 3745, 825, 0, 0, 0,
	0, 0, 0, 0, 0, 3261, 0, 0, 0, 4046, 133, 782,
	2469, 817, 0, 0, 3109, 0, 0, 0, 0, 0, 0, 1121,
	0, 0, 0, 0, 0, 0, 2227, 1785, 0, 0, 0, 0,
	3194, 3195, 3196, 0, 0, 2960, 1977, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 4132, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 3863, 1753, 0, 0, 3448,
	0, 0, 0, 0, 1472, 1474, 1475, 0, 3966, 1355, 2086, 0,
	3905, 0, 0, 0, 0, 3023, 3763, 0, 0, 2488, 0, 1571,
	993, 243, 252, 992, 3449, 4333, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 2299, 4388, 0, 0, 0, 1006, 0,
	0, 2050, 0, 0, 0, 3812, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 3178, 809, 2141, 2142, 4346, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1667,
	3660, 1706, 1707, 1445, 0, 0, 0, 0, 0, 2323, 2727, 3241,
	0, 0, 3157, 0, 0, 0, 3709, 0, 0, 0, 827, 1190,
	0, 0, 0, 0, 0, 0, 1622, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 3771, 0,
	0, 0, 0, 0, 0, 0, 0, 2245, 0, 0, 0, 3675,
	0, 0, 0, 0, 0, 0, 0, 0, 199, 0, 0, 0,
	0, 0, 1613, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 163, 1415, 2856, 0, 0, 2094, 0, 326, 328,
	331, 3871, 0, 0, 0, 0, 0, 2553, 0, 0, 5, 0,
	4020, 766, 0, 0, 0, 0, 0, 0, 0, 0, 3999, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 982, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 4208, 0, 0, 0, 0, 1758, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 1032, 3420, 0, 0,
	0, 4023, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 95, 97, 0, 0, 0, 1759, 3054, 0, 0, 0, 0,
	4294, 4040, 0, 0, 0, 2558, 3921, 0, 0, 0, 209, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 1413, 0, 0, 3640,
	0, 0, 0, 0, 0, 0, 3922, 0, 0, 0, 0, 0,
	3462, 0, 0, 0, 1238, 1452, 2062, 2066, 2070, 3520, 3774, 4235,
	4319, 4396, 0, 304, 0, 3912, 2786, 3379, 0, 0, 4016, 0,
	0, 173, 1437, 1438, 3769, 2863, 867, 0, 0, 0, 0, 0,
	390, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 3564, 0,
	0, 0, 1464, 1465, 1466, 0, 149, 0, 0, 0, 0, 0,
	4200, 4205, 0, 0, 4299, 0, 386, 388, 389, 3794, 0, 0,
	0, 0, 0, 4169, 0, 0, 3359, 3829, 2623, 2625, 2626, 2627,
	2629, 0, 0, 0, 0, 0, 3172, 0, 0, 0, 0, 0,
	0, 0, 0, 164, 4101, 4128, 0, 0, 0, 0, 0, 0,
	0, 935, 936, 0, 4173, 1421, 1422, 0, 891, 0, 0, 1066,
	0, 0, 4407, 1243, 0, 0, 2673, 0, 0, 0, 0, 0,
	0, 2016, 0, 0, 0, 0, 0, 14, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 3286, 3826, 0, 0, 0, 0, 0, 3504,
	2003, 0, 0, 0, 0, 0, 3215, 0, 0, 0, 255, 0,
	0, 0, 0, 1572, 0, 0, 1821, 0, 0, 0, 0, 0,
	0, 3347, 0, 3257, 0, 0, 0, 0, 2177, 3166, 0, 0,
	2637, 0, 0, 2996, 4301, 0, 4379, 0, 0, 0, 0, 0,
	0, 0, 2210, 2211, 2213, 0, 0, 0, 0, 0, 0, 1915,
	0, 0, 0, 0, 384, 491, 2329, 3951, 0, 0, 0, 0,
	0, 0, 0, 0, 1492, 0, 0, 1960, 2383, 0, 0, 4252,
	0, 0, 0, 3768, 0, 3501, 0, 0, 0, 0, 4148, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 866, 0,
	0, 0, 0, 0, 754, 0, 0, 0, 0, 3648, 0, 4126,
	0, 2415, 3200, 0, 0, 3376, 3926, 0, 1098, 1204, 0, 0,
	0, 1431, 1433, 0, 0, 0, 0, 2011, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 628, 0, 0, 0, 0, 0, 0,
	0, 578, 0, 3279, 3280, 0, 0, 0, 0, 0, 2722, 2723,
	2310, 2311, 0, 0, 0, 0, 3149, 123, 2080, 0, 548, 550,
	0, 1358, 0, 0, 0, 0, 0, 772, 2015, 2017, 2021, 3770,
	0, 2579, 4149, 0, 0, 0, 0, 0, 0, 1436, 2872, 0,
	2868, 0, 1649, 1650, 353, 2319, 0, 2858, 2850, 2860, 0, 0,
	0, 0, 0, 0, 0, 0, 2395, 0, 153, 1124, 1125, 0,
	0, 0, 0, 0, 0, 0, 245, 0, 3468, 0, 0, 0,
	1033, 0, 0, 0, 2095, 0, 940, 2440, 0, 0, 1386, 3524,
	0, 0, 0, 551, 0, 0, 4287, 0, 599, 0, 1410, 1411,
	0, 0, 0, 0, 0, 879, 1210, 0, 0, 0, 0, 0,
	2946, 0, 0, 0, 4313, 0, 0, 3925, 0, 1570, 0, 0,
	0, 0, 320, 1877, 1880, 1882, 3572, 0, 0, 0, 0, 0,
	3389, 0, 0, 0, 526, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 834, 2300, 0, 0, 3911, 0, 0, 0,
	0, 2702, 0, 0, 0, 0, 0, 0, 0, 3702, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 573, 0, 0, 0, 157, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 831, 0, 3144, 0, 0, 2654, 0,
	0, 0, 0, 0, 0, 0, 0, 1420, 0, 0, 0, 0,
	2515, 4245, 0, 0, 3201, 0, 4153, 3233, 0, 0, 0, 0,
	0, 566, 0, 0, 0, 0, 0, 0, 0, 0, 2012, 2770,
	0, 0, 0, 0, 0, 360, 0, 2503, 941, 4300, 0, 0,
	0, 1510, 0, 461, 3403, 0, 0, 0, 2598, 2605, 2608, 2609,
	0, 0, 3618, 0, 0, 0, 3601, 0, 0, 0, 0, 0,
	0, 0, 0, 67, 0, 0, 0, 3720, 0, 0, 1451, 0,
	0, 0, 0, 0, 2584, 0, 0, 3582, 4227, 0, 3858, 0,
	0, 0, 0, 3433, 0, 2054, 3320, 0, 0, 0, 0, 0,
	0, 0, 4059, 0, 0, 0, 2296, 0, 0, 0, 0, 0,
	0, 545, 2385, 0, 0, 20, 836, 0, 2937, 0, 0, 0,
	1352, 0, 0, 0, 0, 0, 0, 0, 0, 376, 377, 876,
	677, 878, 3082, 2728, 2729, 3532, 150, 0, 0, 0, 0, 3424,
	4281, 0, 0, 130, 0, 4198, 0, 0, 0, 0, 0, 0,
	0, 1957, 1295, 0, 0, 0, 0, 0, 0, 1540, 0, 0,
	0, 0, 0, 2750, 0, 0, 0, 0, 0, 0, 2931, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 1834, 0, 4387,
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
	33554432, 1, 131072, 131072, 32768, 134217728, 134217728, 134217728, 65536, 65536, 134217728, 134217728,
	134217728, 135266304, 16, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728,
	134217728, 8192, 8192, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728,
	134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 1, 1, 134217728, 134217728, 134217728, 134217728,
	1536, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728,
	134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728,
	134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728,
	134217728, 134217728, 134217728, 134217728, 134217728, 134217732, 134217728, 134217728, 134217728, 8, 134217728, 134217728,
	134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728,
	134217728, 134217728, 134217728, 16384, 134217728, 134217728, 134217728, 2, 134217728, 134217728, 134217728, 134217728,
	134217728, 1, 134217728, 134217728, 134217728, 65536, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728,
	1, 134217728, 134217728, 134217728, 33554432, 134217728, 134217728, 33554432, 8, 134217728, 134217728, 134217728,
	134217728, 16384, 201326592, 134217728, 134217728, 134217728, 134217728, 134217728, 65536, 134217728, 134217728, 134217728,
	134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728,
	134217728, 134217728, 1, 1, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 67108864, 134217728,
	134217728, 8, 8, 134217728, 131072, 131072, 2097152, 1, 1, 134217728, 134217728, 134217728,
	134217728, 134217728, 134217728, 2097152, 2, 134217728, 134217728, 142606336, 134217728, 134217728, 134217728, 67108864,
	134217728, 16, 8388608, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728,
	134217728, 134217728, 134217728, 134217728, 33554432, 33554432, 134217728, 134217728, 33554432, 33554432, 134217728, 134217728,
	134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 16, 33554432, 8, 134217728, 134217728, 134217728,
	134217728, 8, 134217728, 134217728, 134217728, 4096, 2097152, 134217728, 134217728, 134217728, 67108864, 134217728,
	134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 33554432, 134217728, 134217728, 134217728, 134217728, 2097152,
	134217728, 33554432, 67108864, 67108864, 524290, 1, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728,
	134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 201326592, 134217728, 134217728,
	134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728,
	201326592, 134217728, 134217728, 1, 8, 134742016, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728,
	134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 8194, 8194, 8192, 33554432, 134217728,
	134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728,
	1, 1, 1, 1, 1, 1, 1048576, 33554432, 8388608, 65536, 65536, 8192,
	8192, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728,
	134217728, 134217728, 134217728, 67108864, 33554432, 33554432, 2097152, 33554432, 33554432, 33554432, 67108864, 33554432,
	67108864, 201326592, 1048576, 65536, 65536, 65536, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728,
	134217728, 134217728, 134217728, 2, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 1, 1,
	134742016, 134217728, 134217728, 1, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728,
	134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 201326592, 134217728, 134217728, 134217728, 134217728, 134217728,
	134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728,
	134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728,
	134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728,
	134217728, 134217728, 134217728, 67108864, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728,
	134217728, 134217728, 134217728, 134217728, 134217728, 67108864, 67108864, 134217728, 134217728, 134217728, 134217728, 134217728,
	134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 33554432, 33554432, 33554432, 134217728,
	134217728, 134217728, 134217728, 33554432, 134217728, 134217728, 134217728, 2097152, 134217728, 134217728, 134217728, 134217728,
	134217728, 134217728, 134217728, 2, 8388608, 134217728, 8388608, 134217728, 2097152, 8194, 2, 134217728,
	8388608, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728,
	134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 67108864, 134217728,
	134217728, 134217728, 8194, 1048576, 142606336, 134217728, 134217728, 134217728, 67108864, 33554432, 134217728, 67108864,
	134217728, 134217728, 134217728, 201326592, 134217728, 134217728, 67108864, 134217728, 134217728, 134217728, 134217728, 134217728,
	134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 67108864, 33554432,
	33554432, 67108864, 134217728, 134217728, 67108864, 134217728, 134217728, 134217728, 134217728, 134217728, 1048576, 1,
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
	32, 131072, 131072, 134217728, 134217728, 65536, 134217728, 134217728, 134217728, 134217728, 134217728, 4,
	1, 134217728, 134217728, 134217728, 2, 134217728, 134217728, 1, 134217728, 1, 134217728, 134217728,
	134217728, 134217728, 33554432, 67108864, 33554432, 134217728, 134217728, 134217728, 33554432, 134217728, 1, 33554434,
	134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728,
	134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728,
	67108864, 8388608, 1, 2, 16, 134217728, 134217728, 134217728, 134217728, 67108864, 33554432, 134217728,
	134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 33554432, 134217728,
	67108864, 67108864, 67108864, 134217728, 134217728, 134217728, 67108864, 134217728, 134217728, 134217728, 134217728, 134217728,
	134217728, 33554432, 786432, 1, 262152, 1, 134217732, 134217728, 134217728, 134217728, 134217728, 134217728,
	134217728, 134217728, 1048576, 67108864, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728,
	134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 142606336, 134217728, 134217728, 134217728, 142606336, 33554432,
	134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 33554432, 134217728, 134217728, 134217728, 134217728,
	134217728, 67108864, 134217732, 134217728, 134217728, 67108864, 67108864, 33554432, 2, 2, 8194, 8192,
	134217728, 1, 1, 134217728, 1, 1, 1, 1, 1, 1, 1, 1,
	1, 1, 134217728, 134217728, 67108864, 16, 1048576, 4, 8, 1048576, 134217728, 2097152,
	134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 16, 134217728, 134217728, 134217728, 134217728, 134217728,
	134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 2097152, 134217728, 134217728,
	2, 1, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 33554432,
	134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 16, 16,
	1048576, 134217728, 134217728, 2097152, 134217728, 134217728, 134217728, 134217728, 2097152, 134217728, 134217728, 134217728,
	134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 33554432, 134217728, 134217728, 142606336, 134217728, 67108864,
	67108864, 134217728, 134217728, 134217728, 67108864, 67108864, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728,
	134217728, 4, 134217728, 33554432, 16, 1, 1, 1, 67108864, 41943040, 1048576, 134217728,
	33554432, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 2,
	134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728,
	134217728, 2097152, 134217728, 134217728, 134217728, 134217728, 134217728, 8192, 33554432, 33554432, 67108864, 67108864,
	134217728, 16, 1, 1048576, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728,
	134217728, 201326592, 33554432, 134217728, 33554432, 67108864, 142606336, 142606336, 134217728, 134217728, 33554432, 134217728,
	134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 33554432, 134217728, 134217728, 67108864, 134217728,
	134217728, 134217728, 33554432, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 2097152,
	134217728, 134217728, 134217728, 142606336, 134217728, 134217728, 134217728, 134217728, 134217728, 142606336, 134217728, 134217728,
	134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 2097152, 67108864, 67108864, 1, 67108864, 134217728,
	67108864, 134283264, 65536, 134217728, 33554432, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 33554432,
	134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728,
	134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 67108864, 1048576, 134217728, 134217728, 134217728, 134217728,
	134217728, 134217728, 134217728, 134217728, 4096, 4096, 134217728, 134217728, 134217728, 33554432, 134217728, 134217728,
	134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728,
	134217728, 4096, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 4096, 4096,
	33554432, 134217728, 167772160, 4096, 33554432, 134217728, 134217728, 33554432, 134217728, 134217728, 134217728, 134217728,
	134217728, 134217728, 134217728, 134217728, 4, 134217728, 134217728, 1048576, 134217728, 134217728, 134217728, 134217728,
	134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 8, 1, 1, 8,
	1, 1, 1, 134217728, 33554432, 33554432, 134217728, 134217728, 134217728, 134217728, 33554432, 134217728,
	134217728, 134217728, 134217728, 134217728, 134217728, 1, 1, 1, 1, 2097152, 2097152, 2097152,
	134217728, 134217728, 134217728, 1048576, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728,
	134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 1, 134217728, 134217728, 134217728, 134217728,
	1, 1, 1, 1, 1, 1, 134217728, 1, 134217728, 134217728, 33554432, 134217728,
	134217728, 134217728, 134217728, 134217728, 33554432, 134217728, 134217728, 134217728, 134217728, 33554432, 134217728, 134217728,
	134217728, 134217728, 1, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 2, 1, 16,
	134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728,
	134217728, 8, 1048576, 33554432, 4, 8388608, 134217728, 134217728, 134217728, 134217728, 134217728, 8388608,
	134217728, 142606336, 33554432, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 33554432, 134217728, 33554432,
	33554432, 1, 262154, 1, 1, 1, 266240, 134217728, 134217728, 134217728, 134217728, 134217728,
	134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134221824, 134217728, 134217728,
	134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728,
	134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728,
	134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 1048576, 134217728, 134217728, 134217728, 134217728, 134217728,
	2097152, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728,
	134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728,
	134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 65536, 134217728, 134217728, 134217728, 134217728, 134217728,
	134217728, 544, 1048576, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 33554432, 134217728,
	134217728, 134217728, 1, 33554432, 1, 32, 4, 134217728, 134217728, 134217728, 256, 33554432,
	544, 134217728, 544, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 67108864, 134217728,
	134217728, 134217728, 134217728, 786432, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728,
	134217728, 134217728, 134217728, 4, 4, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728,
	134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 256, 32, 134217728, 134217728, 134217728, 524288,
	134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728,
	134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728,
	135266304, 134217728, 134217728, 134217728, 32, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728,
	134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728,
	134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 2097152, 134217728, 134217728, 134217728, 134217728,
	134217728, 134217728, 134217728, 33554432, 134217728, 256, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728,
	134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728,
	134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 1048576, 134217728,
	134217728, 1048576, 134217728, 16384, 134217728, 256, 256, 32, 134217728, 134217728, 134217728, 134217728,
	134217728, 134217728, 134217728, 134217728, 134217728, 16640, 4, 134217728, 134217728, 134217728, 134217728, 134217728,
	134217728, 134217728, 256, 4096, 32, 32, 32, 134217728, 134217728, 134217728, 134217728, 33554432,
	134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 8388608, 134217728, 134217728,
	32, 32, 32, 32, 134217728, 134217728, 134217728, 134217728, 33554432, 134217728, 134217728, 134217728,
	134217728, 67108864, 32, 32, 33554432, 32, 134217728, 65536, 131072, 134217728, 134217728, 134217728,
	134217728, 131072, 131072, 131072, 65536, 131072, 134217728, 134217728, 134217728, 4, 65537, 32,
	134217728, 167772160, 134217728, 134217728, 134217728, 33554432, 33554432, 8, 8, 134217728, 134217728, 134217728,
	134217728, 134217728, 33554432, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728,
	134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728,
	134217728, 1048576, 134217728, 32, 134218016, 32, 256, 134217728, 134217728, 134217728, 134217728, 134217728,
	1048576, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728,
	1048576, 65537, 65537, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728,
	134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 131072, 134217728,
	134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728,
	134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728,
	134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 524288, 134217728, 134217728,
	134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 1048576, 134217728, 134217728, 134217728, 134217728,
	134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 8, 8, 134217728, 134217728, 8,
	1048576, 8, 32768, 1048576, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728,
	134217728, 134217728, 1048576, 134217728, 134217728, 134217728, 1048576, 1048576, 134217728, 134217728, 134217728, 134217728,
	134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 1048576, 134217728, 134217728, 134217728, 134217728, 134217728,
	134217728, 134217728, 134217728, 134217728, 65536, 1048576, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728,
	33554432, 134217728, 134217728, 134217728, 134217728, 134217728, 65536, 134217728, 134217728, 135266304, 134217728, 134217728,
	134217728, 134217728, 131072, 131072, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 2, 1049376,
	32, 32, 134217728, 134217728, 134217728, 33554432, 134217728, 134217728, 134217728, 142606336, 134217728, 134217728,
	134217728, 65536, 65536, 201326592, 4096, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728,
	134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 1, 134217728,
	1, 1, 134217728, 1, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728,
	134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 1, 1, 134217728,
	1, 1, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728,
	134217728, 134217728, 134217728, 134217728, 8, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728, 134217728,
	134217728, 134217728, 134217728, 8, 134217728, 134217728, 134217728, 1024, 1024, 1024, 1024, 1024,
	1024, 1024, 1024, 1024, 131072, 131072, 131072
};

const HygWordlist hyg_name_word_classes = {
	hyg_name_word_classes_words, hyg_name_word_classes_offsets, hyg_name_word_classes_slots, 16383, 4423, 24,
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
