/*
 * Written by generate/wordlist.py from src/similarity/data/frequent_words.txt.
 * Do not edit: edit the lists and run `make reference-data`.
 */
#include "text/wordlist.h"

extern const HygWordlist hyg_frequent_words;

static const char hyg_frequent_words_words[] =
	"aannemersaannemersbedrij"
	"faannemingsbedrijfaanspr"
	"akelijkheidababiertaacad"
	"emyaccionesaccomanditaac"
	"countaccountancyaccounta"
	"ntaccountantsaccountinga"
	"ctionsactiuniactivityada"
	"madamczykadamsadministra"
	"teuradministratieadminis"
	"tratiekantooradministrat"
	"iekantorenadministration"
	"adviesadviesbureauadvise"
	"radviseursadvisoradvisor"
	"sadvisoryadvocatenadvoca"
	"tenkantooragagenceagenci"
	"aagencjaagencyagenturage"
	"nziaagnieszkaagraragrico"
	"laagricoleagroagrupacion"
	"ahmedaisblakademieakciju"
	"akcineakcionarskoakcione"
	"rneakcionernoakcionernoe"
	"akcionerskoakciovaakcyjn"
	"aaksjeselskapaksjeselska"
	"petaktgesaktiebolagaktie"
	"bolagetaktienaktiengesel"
	"lschaftaktieselskabaktie"
	"selskabetaktsiaseltsakts"
	"ionernoaktsionernoealain"
	"alanalbrechtaleksandraal"
	"essandroalexanderalexand"
	"realgemenealkmaaralleeal"
	"lenallgemeineallmennaksj"
	"eselskapallmennaksjesels"
	"kapetalmeidaalmerealonso"
	"altealvarezalvesamandaam"
	"baamersfoortamsterdamana"
	"lystandersenandersonande"
	"rssonandreaandreasandrew"
	"andrzejangelesangelikaan"
	"geloanjaannaanneanoniman"
	"onimaanonymeanonymianouk"
	"anpartsselskabanpartssel"
	"skabetanstaltansvaransva"
	"rliganthonyantoineantoni"
	"oantwerpantwerpenaoerape"
	"ldoornapotheekapothekeap"
	"saptekaarchitectarchitec"
	"tenarchitektenarnhemarno"
	"ldasasaasblasesoresaseso"
	"riaasociacionasociadosas"
	"senassistantassociateass"
	"ociatesassociatiassociat"
	"ionassociazioneassociesa"
	"ssurancesasuntoatbildibu"
	"atebolrwyddatelieraugsbu"
	"rgautobedrijfautobedrijv"
	"enautohausautomatisering"
	"automotiveautorizataauto"
	"serviceavenidaavenueavoc"
	"atsavoinaziendaazionibac"
	"kereibaeckereibahnhofstr"
	"assebaileybakerbakerybak"
	"kerbakkerijbakkersbanden"
	"baranbarbarabarbierbarbi"
	"eribarcelonabarnesbartba"
	"selbatimentbauerbaugesel"
	"lschaftbaumannbauunterne"
	"hmenbauunternehmungbeata"
	"beautybeckbeckerbedrijfb"
	"edrijvenbeekbegumbeheerb"
	"eheermaatschappijbeleggi"
	"ngenbelfastbelgiebelgiqu"
	"ebelgiumbellbendrijabend"
	"rovebenefitbeneluxbenjam"
	"inbennettbeperkteberatun"
	"gbergbergerbergmannberha"
	"dberlinbernbernardberndb"
	"ertrandbeschraenkterbesc"
	"hrankterbesitzbeslotenbe"
	"teiligungbeteiligungenbe"
	"teiligungsbeteiligungsge"
	"sellschaftbetetibeveilig"
	"ingbialystokbianchibiele"
	"feldbienesbirgitbirmingh"
	"ambistroblancblanchardbl"
	"ancobloemenbloemistblume"
	"nbochumboekhandelboekhou"
	"derboekhoudingboerboerde"
	"rijbohmbolognabonnbonnet"
	"bordeauxborettslagboschb"
	"ostadsbostadsrattsforeni"
	"ngbostadsrattsforeningen"
	"bostonboucherieboulanger"
	"ieboulevardboutiquebouwb"
	"ouwbedrijfbouwgroepbouwo"
	"ndernemingbovenboyerbrac"
	"iabrambrandtbratislavabr"
	"auereibraunbredabremenbr"
	"ianbrigittebrinkbristolb"
	"ritishbrosbrothersbrouwe"
	"rbrouwerijbrownbruggebru"
	"nbrunetbrunobrusselbruss"
	"elsbruxellesbuchhandlung"
	"budapestbudowlanebudowni"
	"ctwobuergerlichenbuerobu"
	"ildersbuildingbureauburg"
	"erlichenburobursatilbusc"
	"hbusinessbutcherbutlerbu"
	"yerbvbvbabviocabinetcafe"
	"callecamillecampbellcapi"
	"talcardiffcarlocarloscar"
	"mencarniceriacarolinecar"
	"rosseriecartercarusocarv"
	"alhocastrocatalanacateri"
	"ngcatherinecelikcelinece"
	"ntercentrecentrocentrumc"
	"erradachapmancharitablec"
	"harleroicharlescharlotte"
	"chemiecheminchevalierchi"
	"cagochiefchloechristense"
	"nchristianchristinechris"
	"tophechristophercivilecl"
	"aesclaireclarkclarkeclau"
	"diacleaningclementclinic"
	"clubcocoiffurecokgcolasc"
	"ollectifcollettivocollin"
	"scolognecolombocomercial"
	"commcommanditairecommand"
	"itecommercecommercialcom"
	"mercialecommercielecommu"
	"nicatiecommunicatiegroep"
	"communicationcommunicati"
	"onscommunitycommvcommvac"
	"ompagniacompagniecompani"
	"acompaniescompanycompute"
	"rcomputerscomunidadconce"
	"rnconsconseilconseilscon"
	"struccionesconstructionc"
	"onstructionsconsulenzaco"
	"nsulenzeconsultconsultan"
	"cyconsultantconsultantsc"
	"onsultingconsultorescons"
	"ultoriaconticontrollerco"
	"okcoopcoopercooperatieco"
	"operatievecooperativacoo"
	"rdinatorcopenhagencornel"
	"iscorpcorporatecorporati"
	"oncostacostruzionicristi"
	"nacruzcuideachtacumacust"
	"omercvcvbacvoacwmnicyfyn"
	"gedigcyhoedduscywilnadad"
	"aandabrowskadabrowskidac"
	"hdeckerdachdeckereidakde"
	"kkerdakdekkersbedrijfdan"
	"ieldanutadariuszdatadavi"
	"ddaviesdavisdedekkerdeld"
	"elftdelgadodelladelniska"
	"deltdemirdendenisdennisd"
	"entistdeportivaderdesdes"
	"arrollodesarrollosdesign"
	"designateddetacheringdet"
	"ailhandeldeutschedeutsch"
	"landdeveloperdevelopment"
	"developmentsdeveloppemen"
	"tdeventerdexploitationdi"
	"diazdienstdienstedienste"
	"ndienstleistungdienstlei"
	"stungendienstverleningdi"
	"erenartsdierenkliniekdie"
	"terdietrichdigitaldijkdi"
	"jkstradinteretdionickodi"
	"recteurdirectordirkdistr"
	"ibuciondistributiedistri"
	"butiondistribuzionedmccd"
	"ochtersdoloresdominguezd"
	"ooeldoradztwodordrechtdo"
	"rfstrassedorotadorpsstra"
	"atdortmunddresdendrivedr"
	"uckereidrukkerijdrushtvo"
	"drustvodruzbadruzestvodr"
	"uzhestvodruzstvodudublin"
	"duboisdudekduesseldorfdu"
	"fourduisburgdumasdumontd"
	"upontduranddusseldorfdut"
	"chduvalearleastebvbaecon"
	"omicoeconomiqueeconomisc"
	"hediliziaedinburghednoli"
	"chenednolichnoednolicnoe"
	"dwardedwardsedwineeigeen"
	"manszaakeesveetcafeefthy"
	"nisegegbregenegmbhegyeni"
	"eigenaareigenaarseigenar"
	"eneindhoveneingetragenee"
	"ingetragenereinkahlutafe"
	"lageinzelhandeleinzelunt"
	"ernehmeneirelieirlekfmek"
	"frekfruekonomiskelectric"
	"alelectriciteelektroelek"
	"trotechniekelektrotechni"
	"kelisabethelizabethellis"
	"elzbietaemeaemilieemilye"
	"mmaempresaempresasenergi"
	"eenergyengelengineerengi"
	"neeringenglandenkeltmand"
	"svirksomhedenkeltpersonf"
	"oretakenschedeenskildent"
	"erpriseenterprisesentrep"
	"riseentreprisesentsorgun"
	"gentwicklungeoodequityer"
	"icerikerikssonespanaespo"
	"sitoessenestateesthereta"
	"ireiaeterorrythmeeterorr"
	"ythmiettevotjaeurleuropa"
	"europaeaeuropaischeeurop"
	"eeuropeaneuropeeneuropee"
	"nneeuropeeseuropejskieeu"
	"ropeseeuthynesevevansewi"
	"vexecutiveexpeditieexplo"
	"itatieexploitationexport"
	"farmfarmsfashionfatimafa"
	"urefelelossegufelixferna"
	"ndesfernandezferrariferr"
	"eirafietsenfiglifilhosfi"
	"lmfilsfinancefinancesfin"
	"ancialfinancieelfinancie"
	"lefinanzfinanzasfinanzen"
	"finnfirenzefirmfirmafisc"
	"herfitnessfizicafizicnaf"
	"leischereifloresflorianf"
	"mbafondationfondazionefo"
	"ndsfontainefontanafoodsf"
	"oreningforetakfosterfoto"
	"graffotografiefoundation"
	"fournierfrancaisefrancef"
	"rancescofranciscofrancoi"
	"sfrancoisefrankfrankefra"
	"nkfurtfratellifredericfr"
	"eresfriedrichfriseurfris"
	"eursalonfuchsfundfundaci"
	"onfundacjafundsfuusilise"
	"stfysiotherapiefzcogabri"
	"elegaecgaishagallogarage"
	"garagebedrijfgarantiagar"
	"anziagarciagarniergarten"
	"baugartenstrassegartnere"
	"igarygasthofgaststattega"
	"uthiergautiergbrgdanskge"
	"baudereinigunggebrgebroe"
	"dersgebrudergebruedergeg"
	"enseitigkeitgeiegemeinnu"
	"etzigegemeinnutzigegener"
	"algeneralegenevagenevege"
	"nossenschaftgenovagentge"
	"orgegerardgermangermanyg"
	"erritgesbrgeschaeftsfueh"
	"rergeschaftsfuhrergesell"
	"schaftgesmbhgestiongesti"
	"oneggmbhgiordanogiovanni"
	"girardgiuseppeglasgowglo"
	"baalglobalgmbhgodogomesg"
	"omezgoncalvesgonggonzale"
	"zgoossensgorskagorskigot"
	"eborggraafgrabowskagrabo"
	"wskigrafgrafischgraygraz"
	"grecogreengriffithsgroep"
	"groningengrootgroothande"
	"lgrossgrosshandelgrotegr"
	"oupgroupegroupementgrupg"
	"rupagrupogruppgruppagrup"
	"pegruppengruppogrzegorzg"
	"uaranteeguentergueringun"
	"tergunthergustafssonguti"
	"errezhaaghaarlemhaashaft"
	"unghaftungsbeschraenktha"
	"ftungsbeschrankthahnhali"
	"nahallhamburghandelhande"
	"lshandelsbedrijfhandelsb"
	"olaghandelsbolagethandel"
	"sgesellschafthandelsmaat"
	"schappijhandelsondernemi"
	"nghandlowahandlowehandlo"
	"wyhannahhannoverhanshans"
	"enharrisharrisonharryhar"
	"tmannhasselthaulagehaupt"
	"strassehaushausverwaltun"
	"gheadheatingheikeheinric"
	"hheinzheizungheizungsbau"
	"helenhelenehelgahelmondh"
	"elmuthelsinkihendrikhend"
	"rikshenkhenryhenrykherma"
	"noshernandezherrmannheth"
	"ijoshillhilversumhlutafe"
	"laghochbauhochschulehoek"
	"strahoffmannhofladenhofm"
	"annholdingholdingshollan"
	"dholmeshoofdstraathoogho"
	"recahornhostinghotelhoud"
	"stermaatschappijhousehou"
	"stonhovenierhoveniersbed"
	"rijfhuberhugheshugohuish"
	"uisartshuisartsenpraktij"
	"khuiseigenarenhuismanhum"
	"anhunthurtowniahussainhy"
	"pothekenibericaidiotikei"
	"diotikiierobezotuimmobil"
	"iareimmobilienimmobilier"
	"immobiliereimoneimpianti"
	"importimportexportimpres"
	"aimpreseincincorporatedi"
	"ncorporeeindividualindiv"
	"idualaisindividualiindiv"
	"idualnyiindividualnyjind"
	"ividualnyyindividuellein"
	"dustriaindustrialindustr"
	"iasindustrieindustrielei"
	"ndustrielleindustrienind"
	"ustriesindustryinformati"
	"cainformatikinfraingegne"
	"riaingenieriaingenieriei"
	"ngenieurbueroingenieurbu"
	"roingenieursingenieursbu"
	"reauingridinkoperinmobil"
	"iariainmueblesinstalacio"
	"nesinstallateurinstallat"
	"ieinstallatiebedrijfinst"
	"allatiesinstallatietechn"
	"iekinsuranceinteresinter"
	"essentskabinterestintere"
	"tinterieurinterninternac"
	"ionalinternationaalinter"
	"nationalinternationalein"
	"ternationalesinternazion"
	"aleinternetintlinversion"
	"esinvestinvesteringinves"
	"teringeninvesteringsmaat"
	"schappijinvestimentiinve"
	"stissementinvestissement"
	"sinvestmentinvestmentsin"
	"westycjeinzynieriairenai"
	"sabelisabelleisikustista"
	"igaitaliaitalianaitalyiv"
	"aerksaetterselskabivanov"
	"ivzwjablonskajablonskija"
	"cekjackjacksonjacobsjacq"
	"uelinejacquesjagerjakubj"
	"amesjanejankowskajankows"
	"kijansenjanssenjanssensj"
	"anuszjardinsjavierjavnoj"
	"awnajaworskajaworskijdoo"
	"jeanjednostavnojenniferj"
	"ensenjeroenjerzyjessejes"
	"sicajesusjimenezjoannajo"
	"ergjohannajohannesjohans"
	"enjohanssonjohnjohnsonjo"
	"lantajolyjonasjonesjongj"
	"ongejoopjorgjorgensenjos"
	"ejosefjosefajosephjoshua"
	"jozefjuanjuergenjuliajul"
	"iejulienjulkinenjungjuni"
	"orjurgenjuristjusighoesa"
	"jusikhoesajuwelierkabush"
	"ikikabushikigaishakaczma"
	"rekkadekaiserkaishakamin"
	"skakaminskikancelariakan"
	"toorkapperkapsalonkarenk"
	"arinkarlkarlsruhekarlsso"
	"nkarolinakatarzynakateka"
	"tharinakatiekatowicekatr"
	"inkauffraukaufmannkayaka"
	"zimierzkdoerkdorkeeskefa"
	"laiouchikikellerkellykep"
	"halaiouchikekereskedelmi"
	"kerkgenootschapkerkstraa"
	"tkeukenskevinkgkgaakhank"
	"inderopvangkingklauskled"
	"ingkleinkleinekliniekkli"
	"nikklussenbedrijfknightk"
	"obenhavnkochkoehlerkoeln"
	"koenigkoeriersdienstkohl"
	"erkolnkomanditnakomandit"
	"nikomanditnokomandytowak"
	"omandytowokomersantskomm"
	"andiittiyhtiokommanditbo"
	"lagkommanditbolagetkomma"
	"nditgeskommanditgesellsc"
	"haftkommanditselskabkomm"
	"andittselskapkommunikati"
	"onkompaniakonigkonzernko"
	"rlatoltkorperschaftkosme"
	"tikkosterkowalczykkowals"
	"kakowalskikozkeresetikoz"
	"lowskakozlowskikrakowkra"
	"merkrauskrausekrawczykkr"
	"istiansenkrolkruegerkrug"
	"erkrystynakrzysztofkuche"
	"nkuhnkuiperkuiperskumark"
	"unststofkunststoffekweke"
	"rijkwiatkowskakwiatkowsk"
	"ilalaaglaanlaboralladenl"
	"ambertlandbouwlandscapin"
	"glandschaftsbaulandschap"
	"sbouwlandwirtschaftlanel"
	"anglangelarslarsenlarsso"
	"nlauralaurentleleaderlec"
	"lercqleedsleeuwardenleeu"
	"wenlefebvrelegrandlehman"
	"nleicesterleidenleipzigl"
	"eiterleitunglemairelenal"
	"eonlerouxleroylesleuvenl"
	"evilewandowskalewandowsk"
	"ilewisliabilityliegelill"
	"elimitadalimitatalimited"
	"limiteelindalindenlinzli"
	"salisboaliverpoolllclllp"
	"lloydllplodzloesungenlog"
	"isticalogisticslogistiek"
	"logistiklogistiquelogist"
	"ykalokaallombardilondonl"
	"oodgieterloonbedrijflope"
	"slopezlorenzlosungenlott"
	"elouiseltdltdalteelublin"
	"lucaslucialucratiflucylu"
	"dwigluigiluikluislukaslu"
	"kaszlukeluuklyonmaasmaas"
	"trichtmaatschapmaatschap"
	"pijmachinefabriekmachine"
	"smaconneriemadridmaesmag"
	"dalenamaiermainmajewskam"
	"ajewskimakelaarmakelaard"
	"ijmakelaarsmalagamalerma"
	"lerbetriebmalgorzatamali"
	"nowskamalinowskimanageme"
	"ntmanagementgroepmanager"
	"managingmanchestermancin"
	"imanfredmannheimmanonman"
	"uelmarcelmarchandmarcinm"
	"arcomarekmargaretmariama"
	"rianmarianimariemariekem"
	"arinmarinomariomariuszma"
	"rkmarketingmarktmarktenm"
	"arkusmarquesmarseillemar"
	"shallmartamartinmartinam"
	"artinemartinezmartinsmar"
	"ymaschinenbaumasonmasson"
	"materialenmaterialsmateu"
	"szmathieumatthewmatthews"
	"matthiasmaximemaximilian"
	"mayermazojimazurmbhmeche"
	"lenmedewerkermediamedien"
	"mediormeermeiermeijermel"
	"aniemelkveehouderijmenui"
	"seriemepemertensmetaalme"
	"taalbewerkingmetallmetal"
	"lbaumetselwerkenmetzgere"
	"imeubelenmeubelsmeunierm"
	"eyermichaelmichalmichala"
	"kmichalskamichalskimiche"
	"lmiddenmiedzynarodowemig"
	"uelmilanmilanomilieumill"
	"ermillsmitarbeitermitche"
	"llmittemittetulundusuhin"
	"gmobelmodemoellermohamed"
	"mohammedmolenwegmolinamo"
	"llermondialmonegasquemon"
	"ikamoniquemonoprosopimon"
	"tagemonteurmontpelliermo"
	"oremoralesmoreaumorelmor"
	"enomorettimorganmorinmor"
	"rismotorsmoyensmuellermu"
	"enchenmuenstermukodomuld"
	"ermullermunchenmunichmun"
	"ozmunstermurphymusicmusi"
	"kmuzieknaamlozenacionaln"
	"amurnantesnapolinatalian"
	"athalienationaalnational"
	"nationalenavarronazional"
	"enederlandnederlandseneg"
	"ozionelsonneomejenonethe"
	"rlandsnettoyageneueneuma"
	"nnnguyennicenicknicolani"
	"colasnicolenielsennieruc"
	"homoscinieuwenijmegennil"
	"ssonnoelnomenoordnordnor"
	"skregistrertnorthnotaria"
	"atnotarisnottinghamnouve"
	"llenowanowaknowakowskano"
	"wakowskinowickanowickinu"
	"ernbergnuevanuovanurnber"
	"gnvnyilvanosannyrtobchod"
	"naobchodniobecneobmedzen"
	"ymobmezenouobmezhenoyuob"
	"rtobsestvoobshchestvoobs"
	"hhestvoodgovornoscuodgov"
	"ornostodgovornostiodgovo"
	"rnostjoodpowiedzialnosci"
	"aofoffeneoffentlichenoff"
	"iceofficerofficesogranic"
	"enaogranicennojogranicen"
	"omogranichenaogranichenn"
	"oiogranichennojograniche"
	"nnoyograniczonaohgolivei"
	"raoliveroliviaolivierols"
	"enolssonolszewskaolszews"
	"kiomejenoomezenymomorryt"
	"hmeomorrythmionderonderh"
	"oudonderhoudsbedrijfonde"
	"rlingeondernemingonderne"
	"mingenonlineonlusontwikk"
	"elingoooostoperationsopi"
	"nbertopleidingenoplossin"
	"genopticienoptiekoptikop"
	"tikerorganisationorganiz"
	"acjiortegaortizosakeyhti"
	"oosauehingosauhingosloos"
	"obaostrowskaostrowskiosu"
	"uskuntaotgovornostotkryt"
	"oeottootvetstvennostotve"
	"tstvennostuotvetstvennos"
	"tyuoudeoveeowenowneroyoy"
	"jpalermopalmerpanaderiap"
	"aolopapadopoulosparapari"
	"sparkerpartpartecipazion"
	"ipartgpartgmbbparticipac"
	"ionesparticipatiepartici"
	"patiesparticipationparti"
	"cipationspartnerpartneri"
	"aethpartnerspartnerschaf"
	"tpartnerschaftsgesellsch"
	"aftpartnerselskabpartner"
	"shippartnerskapartnerzyp"
	"ascalpatelpatriciapatric"
	"kpaulpaulapaulinepawelpa"
	"wlakpawlowskapawlowskipe"
	"dersenpedropeeterspeintu"
	"repereiraperezperiorisme"
	"nesperiorismenisperrinpe"
	"rseroanpersoanapersonalp"
	"ersoneelpersoneelsdienst"
	"enpersonnelperssonpeterp"
	"eterspetitpetrapetrovpfe"
	"ifferpflegepflegedienstp"
	"harmaciepharmacyphilippe"
	"phillipsphoibliphotograp"
	"hyphysiotherapiepiazzapi"
	"dpriemecpidpriemstvopiek"
	"arniapierrepietpieterpie"
	"trzakpilarpintopiotrpiot"
	"rowskapiotrowskipizzeria"
	"placeplannerplatzplcplei"
	"npllcplomberieplumbingpl"
	"uspodjetnikpohlpointpola"
	"ndpolskapolskiportopostp"
	"ourpowellpoznanpraguepra"
	"hapraktijkpratpraxispred"
	"prinimatelpresidentprice"
	"prinsprintingprivatepriv"
	"atnepriveeprodottiproduc"
	"cionesproductproductenpr"
	"oductieproductiesproduct"
	"ionproductionsproductosp"
	"roductsproduitsprodukcja"
	"produkcyjneprodukcyjnopr"
	"odukteproduktionprodukty"
	"produzioneprofesionalpro"
	"fessionalprofessionnelle"
	"progettiprogrammerprojec"
	"tprojectenprojectontwikk"
	"elingprojectsprojektproj"
	"ekteprojektyprojetspromo"
	"torapropertiespropertypr"
	"oprietaryprospesnaprosta"
	"proyectosprzedsiebiorstw"
	"aprzedsiebiorstwoprzemys"
	"lpublpublicpublichnoepub"
	"licnepublicnoepublishing"
	"purchasingqualityquotasr"
	"achelrafalramirezramosra"
	"smussenraspundererealreb"
	"eccarechtsrechtsanwaelte"
	"rechtsanwaltereciprocare"
	"clamereclamebureaurecrui"
	"terrecruitmentrecyclingr"
	"egenregionaalregionalreg"
	"istriertereimsreinigungr"
	"eisebueroreiseburoreisen"
	"reizenrekisteroityrelati"
	"onsrenaterennesrepresent"
	"ativeresourcesresponsabi"
	"lidadresponsabilidaderes"
	"ponsabilitaresponsabilit"
	"erestauracjarestaurantre"
	"staurantereszvenytarsasa"
	"gretailreyesribeiroricci"
	"richardrichardsrichardso"
	"nrichterrickrijschoolrin"
	"aldiristoranteriverarizz"
	"oroadrobertrobertorobert"
	"srobinrobinsonrocherodri"
	"guesrodriguezrogerrogers"
	"romaromanoromeromeroroof"
	"ingrossirothrotterdamrou"
	"sseaurousselrouxrozwiaza"
	"niarubenrubiorucenimruiz"
	"russellrussorutkowskarut"
	"kowskiryanryszardsasabie"
	"dribasabinesacisacifsagl"
	"sahinsaicsalessalzburgsa"
	"menwerkingsverbandsamost"
	"ojnisamuelsamvirkeforeta"
	"ksanayisanchezsandrasand"
	"rinesanitaersanitairsani"
	"tarsanssantorosantossanz"
	"sapasapisarasarahsarlsar"
	"lssassasusauersbvbascasc"
	"arlscclsceaschaeferschaf"
	"erschilderschildersbedri"
	"jfschmidschmidtschmittsc"
	"hneiderschoenenscholtens"
	"cholzschoolschoolstraats"
	"choonheidssalonschoonmaa"
	"kschoonmaakbedrijfschoon"
	"maakdienstenschoutenschr"
	"eiberschreinereischroder"
	"schroederschubertschuhes"
	"chuleschulstrasseschulte"
	"schulzschulzeschumachers"
	"chusterschwarzscicscoops"
	"coopltdascopscottscpascr"
	"iscrlscrlfsscsscspscsprl"
	"scuolasesebastiansebasti"
	"ensecretarysecssecuritys"
	"eidelselafaselarlselarlu"
	"selasselasuselskapselurl"
	"semplicesemplificatasenc"
	"sencrlsendirianseniorser"
	"ranoserviceservicesservi"
	"ciosservisserviziserwiss"
	"evillasgpsshawsheffields"
	"hopshpksicafsicarsicavsi"
	"cherheitsieradensikorasi"
	"lvasimonsimplesimplifica"
	"dasimplifieesimpsonsingh"
	"sirketisistemassistemisk"
	"lepslslagerijslneslpuslu"
	"smbasmitsmithsmitssncsoc"
	"ialesociedadsociedadesoc"
	"ietasocietassocietatesoc"
	"ietateasocietesociosoehn"
	"esoftwaresohnsohnesolars"
	"olicitorssolucionessolut"
	"ionsolutionssoluzionisom"
	"mersonssophiesorensensou"
	"sasouthspspaspainspecial"
	"especialistspeditionsped"
	"itionsspeelgoedspolspole"
	"cnostspolekspolkaspolocn"
	"ostsportsportschoolsprls"
	"prlssprluspzospzoosrlsrl"
	"sstaalbouwstaffingstahlb"
	"austanislawstationsstraa"
	"tstationswegstefanstefan"
	"iestefanosteinstephanest"
	"ephaniestephenstepienste"
	"uerberatersteuerberatung"
	"stevenstewartstichtstich"
	"tingstiftungstockholmsto"
	"restoresstowarzyszeniest"
	"raatstrasbourgstrasestra"
	"ssestrategystreetstudios"
	"tukadoorstukadoorsbedrij"
	"fstuttgartsuarezsuedsupe"
	"rmarktsupermarktensuperv"
	"isorsupportsusansusannes"
	"venssonsvilupposylviesyn"
	"owiesysteemsystemsysteme"
	"systemensystemessystemss"
	"ystemyszczecinszewczyksz"
	"olgaltatoszymanskaszyman"
	"skitadeusztallerestandar"
	"tstandartspraktijktargov"
	"etstarsasagtaxibedrijfta"
	"ylorteacherteamteamleide"
	"rtechtechnictechnicaltec"
	"hniciantechnicstechniekt"
	"echniktechniquetechnique"
	"stechnischetechnologiate"
	"chnologiastechnologietec"
	"hnologientechnologiestec"
	"hnologytecnologiatecnolo"
	"giastecnologietelecomten"
	"teorantaterterbatasteres"
	"atextieltextilthetheothi"
	"errythijsthomasthompsont"
	"huiszorgticarettiefbauti"
	"endatierarzttilburgtimme"
	"rbedrijftimmerwerkentisc"
	"hlereitobiastoiminimitom"
	"asztomaszewskatomaszewsk"
	"itongtorinotorrestotalto"
	"ulousetouringcarstovaris"
	"tvotovarystvotradetradin"
	"gtraineetrainingtranspor"
	"ttransportbedrijftranspo"
	"rtentransportestransport"
	"owetransportstrasportitr"
	"avauxtraveltrgovackotuan"
	"tuincentrumtuinenturnert"
	"weewielerstzovuguitgeslo"
	"tenuitgeverijuitzendbure"
	"auulicaultdumweltumzugeu"
	"nicounipunipersonalunipe"
	"rsonaleunipersonnelleuni"
	"pessoaluniversiteitunlim"
	"itedunltdunternehmenunte"
	"rnehmensunternehmensbera"
	"tungunternehmerunternehm"
	"ergesellschaftunternehme"
	"rinursulauslugiuslugowau"
	"slugoweutenlandskutrecht"
	"uzdarojivalenciavaleriev"
	"allalkozovanvariablevast"
	"goedvazquezveehouderijve"
	"enveenstravenlovennootsc"
	"hapvennotenventureventur"
	"esvereenigingvereinverej"
	"naverenigingverhuizingen"
	"verkoopverkoperverlagver"
	"meulenvermogenvermogensb"
	"eheervermogensverwaltung"
	"veroniqueversicherungver"
	"sicherungenversicherungs"
	"vereinvertriebvertriebsv"
	"ertriebsgesellschaftverv"
	"oerverwaltungverwaltungs"
	"verwaltungsgesellschaftv"
	"erzekeringenvicevidpovid"
	"alnistuvidpovidalnistyuv"
	"iennaviesojivincenzoviss"
	"ervlietvofvogelvogtvoigt"
	"vonvoorvoyagesvriesvvagw"
	"aarborgwaarborgmaatschap"
	"pijwagnerwalczakwalkerwa"
	"lterwardwarsawwarszawawa"
	"shingtonwasserwaterwatso"
	"nwebbwebdesignweberwebsh"
	"opweduwewegenbouwweinbau"
	"weingutweisswerbeagentur"
	"werbungwerkwerkenwernerw"
	"ervingwestwhitewholesale"
	"wieczorekwienwiesbadenwi"
	"jnhandelwilkinsonwillemw"
	"illemswilliamwilliamswil"
	"mawilsonwinkelwinkelswin"
	"klerwinstoogmerkwinterwi"
	"sniewskawisniewskiwitkow"
	"skawitkowskiwojciechwojc"
	"iechowskawojciechowskiwo"
	"jcikwolfwolffwolfgangwoo"
	"dworldworldwidewouterswo"
	"zniakwrightwrobelwroblew"
	"skawroblewskiwroclawwupp"
	"ertalxianyhdistysyhtioyi"
	"ldizyilmazyorkyoungyuhan"
	"hoesazaanstadzahnarztzah"
	"narztpraxiszajaczakladza"
	"krytoezalewskazalewskiza"
	"psanyzaragozazartkoruenz"
	"arzadzaniezbigniewzeitar"
	"beitzentrumzieglerzielin"
	"skazielinskizimmereizimm"
	"ermannzoetermeerzofiazon"
	"derzonenzoozoonzorgzuzue"
	"richzuidzurichzwolle";

static const uint32_t hyg_frequent_words_offsets[] = {
	0, 9, 25, 42, 59, 61, 68, 75, 83, 94, 101, 112,
	122, 133, 143, 150, 157, 165, 169, 177, 182, 196, 209, 229,
	250, 264, 270, 282, 289, 298, 305, 313, 321, 330, 346, 348,
	354, 361, 368, 374, 381, 388, 397, 402, 410, 418, 422, 432,
	437, 442, 450, 456, 462, 473, 483, 493, 504, 515, 522, 529,
	541, 555, 561, 571, 583, 589, 607, 619, 633, 644, 655, 667,
	672, 676, 684, 694, 704, 713, 722, 730, 737, 742, 747, 757,
	776, 797, 804, 810, 816, 820, 827, 832, 838, 842, 852, 861,
	868, 876, 884, 893, 899, 906, 912, 919, 926, 934, 940, 944,
	948, 952, 958, 965, 972, 979, 984, 998, 1014, 1021, 1027, 1036,
	1043, 1050, 1057, 1064, 1073, 1077, 1086, 1094, 1102, 1105, 1111, 1120,
	1131, 1142, 1148, 1154, 1156, 1159, 1163, 1171, 1179, 1189, 1198, 1203,
	1212, 1221, 1231, 1240, 1251, 1263, 1271, 1281, 1287, 1296, 1307, 1314,
	1322, 1333, 1346, 1354, 1368, 1378, 1388, 1399, 1406, 1412, 1419, 1424,
	1431, 1437, 1445, 1454, 1468, 1474, 1479, 1485, 1491, 1499, 1506, 1512,
	1517, 1524, 1531, 1539, 1548, 1554, 1558, 1563, 1571, 1576, 1591, 1598,
	1612, 1627, 1632, 1638, 1642, 1648, 1655, 1664, 1668, 1673, 1679, 1697,
	1708, 1715, 1721, 1729, 1736, 1740, 1748, 1756, 1763, 1770, 1778, 1785,
	1793, 1801, 1805, 1811, 1819, 1825, 1831, 1835, 1842, 1847, 1855, 1868,
	1880, 1886, 1894, 1905, 1918, 1930, 1954, 1960, 1971, 1980, 1987, 1996,
	2002, 2008, 2018, 2024, 2029, 2038, 2044, 2051, 2059, 2065, 2071, 2081,
	2091, 2102, 2106, 2115, 2119, 2126, 2130, 2136, 2144, 2154, 2159, 2166,
	2186, 2208, 2214, 2223, 2234, 2243, 2251, 2255, 2266, 2275, 2290, 2295,
	2300, 2306, 2310, 2316, 2326, 2334, 2339, 2344, 2350, 2355, 2363, 2368,
	2375, 2382, 2386, 2394, 2401, 2410, 2415, 2421, 2425, 2431, 2436, 2443,
	2451, 2460, 2472, 2480, 2489, 2500, 2513, 2518, 2526, 2534, 2540, 2552,
	2556, 2564, 2569, 2577, 2584, 2590, 2595, 2597, 2601, 2605, 2612, 2616,
	2621, 2628, 2636, 2643, 2650, 2655, 2661, 2667, 2677, 2685, 2696, 2702,
	2708, 2716, 2722, 2730, 2738, 2747, 2752, 2758, 2764, 2770, 2776, 2783,
	2790, 2797, 2807, 2816, 2823, 2832, 2838, 2844, 2853, 2860, 2865, 2870,
	2881, 2890, 2899, 2909, 2920, 2926, 2931, 2937, 2942, 2948, 2955, 2963,
	2970, 2976, 2980, 2982, 2990, 2994, 2999, 3008, 3018, 3025, 3032, 3039,
	3048, 3052, 3065, 3075, 3083, 3093, 3104, 3115, 3127, 3144, 3157, 3171,
	3180, 3185, 3191, 3200, 3209, 3217, 3226, 3233, 3241, 3250, 3259, 3266,
	3270, 3277, 3285, 3299, 3311, 3324, 3334, 3344, 3351, 3362, 3372, 3383,
	3393, 3404, 3415, 3420, 3430, 3434, 3438, 3444, 3454, 3466, 3477, 3488,
	3498, 3506, 3510, 3519, 3530, 3535, 3546, 3554, 3558, 3568, 3572, 3580,
	3582, 3586, 3590, 3595, 3605, 3614, 3621, 3623, 3627, 3636, 3645, 3655,
	3667, 3676, 3693, 3699, 3705, 3712, 3716, 3721, 3727, 3732, 3734, 3740,
	3743, 3748, 3755, 3760, 3768, 3772, 3777, 3780, 3785, 3791, 3798, 3807,
	3810, 3813, 3823, 3834, 3840, 3850, 3861, 3873, 3881, 3892, 3901, 3912,
	3924, 3937, 3945, 3958, 3960, 3964, 3970, 3977, 3985, 3999, 4015, 4030,
	4040, 4053, 4059, 4067, 4074, 4078, 4086, 4094, 4102, 4111, 4119, 4123,
	4135, 4146, 4158, 4171, 4175, 4183, 4190, 4199, 4204, 4213, 4222, 4233,
	4239, 4250, 4258, 4265, 4270, 4279, 4288, 4296, 4303, 4309, 4318, 4328,
	4336, 4338, 4344, 4350, 4355, 4366, 4372, 4380, 4385, 4391, 4397, 4403,
	4413, 4418, 4423, 4427, 4431, 4436, 4445, 4455, 4465, 4473, 4482, 4492,
	4502, 4511, 4517, 4524, 4529, 4533, 4544, 4548, 4555, 4563, 4565, 4569,
	4573, 4578, 4584, 4592, 4601, 4610, 4619, 4631, 4644, 4659, 4671, 4688,
	4694, 4698, 4702, 4706, 4711, 4720, 4730, 4741, 4748, 4763, 4777, 4786,
	4795, 4800, 4808, 4812, 4818, 4823, 4827, 4834, 4842, 4849, 4855, 4860,
	4868, 4879, 4886, 4907, 4926, 4934, 4941, 4951, 4962, 4972, 4983, 4993,
	5004, 5008, 5014, 5018, 5022, 5030, 5036, 5044, 5049, 5055, 5061, 5069,
	5081, 5093, 5102, 5106, 5112, 5120, 5131, 5137, 5145, 5153, 5163, 5171,
	5182, 5190, 5198, 5200, 5205, 5209, 5218, 5227, 5238, 5250, 5256, 5260,
	5265, 5272, 5278, 5283, 5294, 5299, 5308, 5317, 5324, 5332, 5339, 5344,
	5350, 5354, 5358, 5365, 5373, 5382, 5392, 5402, 5408, 5416, 5424, 5428,
	5435, 5439, 5444, 5451, 5458, 5464, 5471, 5482, 5488, 5495, 5499, 5508,
	5518, 5523, 5531, 5538, 5543, 5551, 5558, 5564, 5572, 5582, 5592, 5600,
	5609, 5615, 5624, 5633, 5641, 5650, 5655, 5661, 5670, 5678, 5686, 5692,
	5701, 5708, 5720, 5725, 5729, 5738, 5746, 5751, 5762, 5775, 5779, 5787,
	5791, 5797, 5802, 5808, 5821, 5829, 5837, 5843, 5850, 5859, 5872, 5881,
	5885, 5892, 5902, 5910, 5917, 5920, 5926, 5942, 5946, 5956, 5964, 5973,
	5988, 5992, 6006, 6019, 6026, 6034, 6040, 6046, 6060, 6066, 6070, 6076,
	6082, 6088, 6095, 6101, 6106, 6123, 6138, 6150, 6156, 6163, 6171, 6176,
	6184, 6192, 6198, 6206, 6213, 6220, 6226, 6230, 6234, 6239, 6244, 6253,
	6257, 6265, 6273, 6279, 6285, 6293, 6298, 6307, 6316, 6320, 6328, 6332,
	6336, 6341, 6346, 6355, 6360, 6369, 6374, 6385, 6390, 6401, 6406, 6411,
	6417, 6427, 6431, 6436, 6441, 6446, 6452, 6458, 6465, 6471, 6479, 6488,
	6495, 6501, 6507, 6514, 6524, 6533, 6537, 6544, 6548, 6555, 6574, 6592,
	6596, 6602, 6606, 6613, 6619, 6626, 6640, 6652, 6666, 6685, 6704, 6722,
	6730, 6738, 6746, 6752, 6760, 6764, 6770, 6776, 6784, 6789, 6797, 6804,
	6811, 6823, 6827, 6841, 6845, 6852, 6857, 6865, 6870, 6877, 6888, 6893,
	6899, 6904, 6911, 6917, 6925, 6932, 6940, 6944, 6949, 6955, 6963, 6972,
	6980, 6983, 6988, 6992, 7001, 7011, 7018, 7028, 7036, 7044, 7052, 7059,
	7066, 7074, 7081, 7087, 7098, 7102, 7108, 7112, 7119, 7124, 7144, 7149,
	7156, 7164, 7180, 7185, 7191, 7195, 7199, 7207, 7225, 7238, 7245, 7250,
	7254, 7263, 7270, 7280, 7287, 7295, 7303, 7313, 7324, 7334, 7344, 7355,
	7360, 7368, 7374, 7386, 7393, 7400, 7403, 7415, 7425, 7435, 7448, 7459,
	7472, 7485, 7498, 7510, 7519, 7529, 7539, 7548, 7559, 7571, 7581, 7591,
	7599, 7610, 7620, 7625, 7635, 7645, 7655, 7669, 7682, 7692, 7708, 7714,
	7721, 7733, 7742, 7755, 7767, 7778, 7796, 7808, 7827, 7836, 7843, 7858,
	7866, 7873, 7882, 7888, 7901, 7915, 7928, 7942, 7957, 7971, 7979, 7983,
	7994, 8000, 8011, 8024, 8048, 8060, 8074, 8089, 8099, 8110, 8120, 8130,
	8135, 8141, 8149, 8156, 8163, 8169, 8177, 8182, 8202, 8208, 8212, 8221,
	8230, 8235, 8239, 8246, 8252, 8262, 8269, 8274, 8279, 8284, 8288, 8297,
	8306, 8312, 8319, 8327, 8333, 8340, 8346, 8351, 8356, 8364, 8372, 8376,
	8380, 8391, 8399, 8405, 8411, 8416, 8421, 8428, 8433, 8440, 8446, 8451,
	8458, 8466, 8474, 8483, 8487, 8494, 8501, 8505, 8510, 8515, 8519, 8524,
	8528, 8532, 8541, 8545, 8550, 8556, 8562, 8568, 8573, 8577, 8584, 8589,
	8594, 8600, 8608, 8612, 8618, 8624, 8630, 8640, 8650, 8658, 8667, 8682,
	8691, 8695, 8701, 8707, 8715, 8723, 8733, 8740, 8746, 8754, 8759, 8764,
	8768, 8777, 8785, 8793, 8802, 8806, 8815, 8820, 8828, 8834, 8842, 8850,
	8854, 8863, 8868, 8872, 8876, 8890, 8896, 8901, 8916, 8928, 8943, 8953,
	8960, 8965, 8967, 8971, 8975, 8987, 8991, 8996, 9003, 9008, 9014, 9021,
	9027, 9041, 9047, 9056, 9060, 9067, 9072, 9078, 9092, 9098, 9102, 9112,
	9122, 9132, 9143, 9154, 9164, 9181, 9195, 9211, 9223, 9244, 9260, 9277,
	9290, 9298, 9303, 9310, 9319, 9331, 9339, 9345, 9354, 9362, 9370, 9381,
	9390, 9399, 9405, 9411, 9416, 9422, 9430, 9441, 9445, 9452, 9458, 9466,
	9475, 9481, 9485, 9491, 9498, 9503, 9512, 9523, 9531, 9542, 9553, 9555,
	9559, 9563, 9570, 9575, 9582, 9590, 9601, 9615, 9629, 9643, 9647, 9651,
	9656, 9660, 9666, 9673, 9678, 9685, 9687, 9693, 9701, 9706, 9716, 9723,
	9731, 9738, 9745, 9754, 9760, 9767, 9773, 9780, 9787, 9791, 9795, 9801,
	9806, 9809, 9815, 9819, 9830, 9841, 9846, 9855, 9860, 9865, 9873, 9881,
	9888, 9895, 9900, 9906, 9910, 9914, 9920, 9929, 9932, 9936, 9941, 9944,
	9948, 9957, 9966, 9975, 9984, 9992, 10002, 10011, 10017, 10025, 10031, 10041,
	10052, 10057, 10062, 10068, 10076, 10081, 10087, 10090, 10094, 10098, 10104, 10109,
	10114, 10122, 10126, 10132, 10137, 10141, 10145, 10150, 10156, 10160, 10164, 10168,
	10172, 10182, 10191, 10203, 10217, 10225, 10235, 10241, 10245, 10254, 10259, 10263,
	10271, 10279, 10287, 10298, 10307, 10313, 10318, 10330, 10340, 10350, 10360, 10370,
	10385, 10392, 10400, 10410, 10417, 10424, 10432, 10437, 10443, 10449, 10457, 10463,
	10468, 10473, 10481, 10486, 10492, 10499, 10504, 10511, 10516, 10522, 10527, 10534,
	10538, 10547, 10552, 10559, 10565, 10572, 10581, 10589, 10594, 10600, 10607, 10614,
	10622, 10629, 10633, 10645, 10650, 10656, 10666, 10675, 10682, 10689, 10696, 10704,
	10712, 10718, 10728, 10733, 10739, 10744, 10747, 10755, 10765, 10770, 10776, 10782,
	10786, 10791, 10797, 10804, 10819, 10829, 10833, 10840, 10846, 10861, 10867, 10876,
	10888, 10897, 10905, 10912, 10919, 10924, 10931, 10937, 10945, 10954, 10963, 10969,
	10975, 10989, 10995, 11000, 11006, 11012, 11018, 11023, 11034, 11042, 11047, 11065,
	11070, 11074, 11081, 11088, 11096, 11104, 11110, 11116, 11123, 11133, 11139, 11146,
	11157, 11164, 11171, 11182, 11187, 11194, 11200, 11205, 11211, 11218, 11224, 11229,
	11235, 11241, 11247, 11254, 11262, 11270, 11276, 11282, 11288, 11295, 11301, 11306,
	11313, 11319, 11324, 11329, 11335, 11343, 11351, 11356, 11362, 11368, 11375, 11383,
	11392, 11400, 11409, 11416, 11425, 11434, 11445, 11452, 11458, 11467, 11478, 11487,
	11491, 11498, 11504, 11508, 11512, 11518, 11525, 11531, 11538, 11551, 11557, 11565,
	11572, 11576, 11580, 11585, 11589, 11604, 11609, 11618, 11625, 11635, 11643, 11647,
	11652, 11662, 11672, 11679, 11686, 11695, 11700, 11705, 11713, 11715, 11726, 11730,
	11738, 11746, 11752, 11762, 11771, 11782, 11786, 11794, 11805, 11815, 11827, 11838,
	11850, 11863, 11881, 11883, 11889, 11901, 11907, 11914, 11921, 11931, 11943, 11954,
	11965, 11978, 11991, 12004, 12015, 12018, 12026, 12032, 12038, 12045, 12050, 12056,
	12065, 12074, 12081, 12089, 12099, 12109, 12114, 12123, 12140, 12150, 12161, 12174,
	12180, 12185, 12197, 12199, 12203, 12213, 12221, 12232, 12243, 12251, 12257, 12262,
	12269, 12281, 12292, 12298, 12303, 12313, 12322, 12330, 12334, 12339, 12348, 12357,
	12367, 12378, 12386, 12390, 12404, 12419, 12435, 12439, 12443, 12447, 12452, 12454,
	12457, 12464, 12470, 12479, 12484, 12496, 12500, 12505, 12511, 12515, 12529, 12534,
	12542, 12557, 12569, 12582, 12595, 12609, 12616, 12628, 12636, 12649, 12675, 12689,
	12700, 12710, 12719, 12725, 12730, 12738, 12745, 12749, 12754, 12761, 12766, 12772,
	12781, 12790, 12798, 12803, 12810, 12818, 12825, 12830, 12843, 12856, 12862, 12871,
	12879, 12887, 12896, 12914, 12923, 12930, 12935, 12941, 12946, 12951, 12957, 12965,
	12971, 12983, 12992, 13000, 13008, 13016, 13023, 13034, 13048, 13054, 13064, 13076,
	13085, 13091, 13095, 13101, 13109, 13114, 13119, 13124, 13134, 13144, 13152, 13157,
	13164, 13169, 13172, 13177, 13181, 13190, 13198, 13202, 13211, 13215, 13220, 13226,
	13232, 13238, 13243, 13247, 13251, 13257, 13263, 13269, 13274, 13282, 13286, 13292,
	13306, 13315, 13320, 13325, 13333, 13340, 13348, 13354, 13362, 13374, 13381, 13390,
	13399, 13409, 13419, 13430, 13439, 13447, 13455, 13464, 13475, 13486, 13494, 13504,
	13512, 13522, 13533, 13545, 13560, 13568, 13578, 13585, 13594, 13613, 13621, 13628,
	13636, 13644, 13651, 13660, 13670, 13678, 13689, 13698, 13704, 13713, 13729, 13745,
	13753, 13757, 13763, 13773, 13781, 13790, 13800, 13810, 13817, 13823, 13829, 13834,
	13841, 13846, 13855, 13865, 13869, 13876, 13882, 13896, 13909, 13918, 13925, 13938,
	13947, 13958, 13967, 13972, 13981, 13989, 14001, 14006, 14015, 14025, 14034, 14040,
	14046, 14058, 14067, 14073, 14079, 14093, 14102, 14117, 14133, 14147, 14161, 14172,
	14182, 14193, 14209, 14215, 14220, 14227, 14232, 14239, 14247, 14257, 14264, 14268,
	14277, 14284, 14294, 14300, 14305, 14309, 14315, 14322, 14329, 14334, 14342, 14347,
	14356, 14365, 14370, 14376, 14380, 14386, 14390, 14396, 14403, 14408, 14412, 14421,
	14429, 14436, 14440, 14451, 14456, 14461, 14468, 14472, 14479, 14484, 14493, 14502,
	14506, 14513, 14515, 14525, 14531, 14535, 14540, 14544, 14549, 14553, 14558, 14566,
	14586, 14596, 14602, 14617, 14623, 14630, 14636, 14644, 14652, 14660, 14667, 14671,
	14678, 14684, 14688, 14692, 14696, 14700, 14705, 14709, 14714, 14717, 14721, 14726,
	14731, 14734, 14739, 14743, 14747, 14755, 14762, 14770, 14786, 14792, 14799, 14806,
	14815, 14823, 14831, 14837, 14843, 14855, 14871, 14881, 14898, 14916, 14924, 14933,
	14944, 14952, 14961, 14969, 14975, 14981, 14993, 15000, 15006, 15013, 15023, 15031,
	15038, 15042, 15047, 15056, 15060, 15065, 15069, 15073, 15077, 15083, 15086, 15090,
	15096, 15102, 15104, 15113, 15122, 15131, 15135, 15143, 15149, 15155, 15161, 15168,
	15173, 15179, 15186, 15192, 15200, 15212, 15216, 15222, 15231, 15237, 15244, 15251,
	15259, 15268, 15274, 15281, 15287, 15294, 15298, 15302, 15311, 15315, 15319, 15324,
	15329, 15334, 15344, 15352, 15358, 15363, 15368, 15374, 15386, 15396, 15403, 15408,
	15415, 15423, 15430, 15435, 15437, 15445, 15449, 15453, 15456, 15460, 15464, 15469,
	15474, 15477, 15484, 15492, 15501, 15508, 15516, 15525, 15535, 15542, 15547, 15553,
	15561, 15565, 15570, 15575, 15585, 15595, 15603, 15612, 15621, 15627, 15631, 15637,
	15645, 15650, 15655, 15657, 15660, 15665, 15673, 15683, 15692, 15702, 15711, 15715,
	15725, 15731, 15737, 15747, 15752, 15763, 15767, 15772, 15777, 15781, 15786, 15789,
	15793, 15802, 15810, 15818, 15827, 15841, 15852, 15858, 15866, 15873, 15878, 15886,
	15895, 15902, 15909, 15922, 15936, 15942, 15949, 15955, 15964, 15972, 15981, 15986,
	15992, 16006, 16012, 16022, 16028, 16035, 16043, 16049, 16055, 16064, 16081, 16090,
	16096, 16100, 16110, 16122, 16132, 16139, 16144, 16151, 16159, 16167, 16173, 16180,
	16187, 16193, 16200, 16208, 16216, 16223, 16230, 16238, 16246, 16257, 16266, 16275,
	16282, 16290, 16298, 16314, 16323, 16331, 16342, 16348, 16355, 16359, 16369, 16373,
	16380, 16389, 16399, 16407, 16415, 16422, 16431, 16441, 16451, 16462, 16474, 16485,
	16497, 16509, 16519, 16529, 16540, 16550, 16557, 16560, 16568, 16571, 16579, 16585,
	16592, 16598, 16601, 16605, 16612, 16617, 16623, 16631, 16640, 16647, 16654, 16660,
	16668, 16675, 16688, 16700, 16710, 16716, 16725, 16731, 16742, 16753, 16757, 16763,
	16769, 16774, 16782, 16793, 16803, 16813, 16818, 16825, 16832, 16840, 16849, 16865,
	16876, 16887, 16899, 16909, 16918, 16925, 16931, 16940, 16944, 16955, 16961, 16967,
	16978, 16982, 16984, 16995, 17005, 17018, 17023, 17027, 17033, 17039, 17044, 17048,
	17059, 17071, 17085, 17095, 17107, 17116, 17121, 17132, 17144, 17164, 17175, 17198,
	17211, 17217, 17223, 17231, 17239, 17249, 17256, 17264, 17272, 17279, 17289, 17292,
	17300, 17308, 17315, 17326, 17330, 17338, 17343, 17355, 17363, 17370, 17378, 17389,
	17395, 17402, 17412, 17424, 17431, 17439, 17445, 17454, 17462, 17477, 17496, 17505,
	17517, 17531, 17550, 17558, 17567, 17588, 17595, 17605, 17616, 17639, 17652, 17656,
	17671, 17687, 17693, 17700, 17708, 17714, 17719, 17722, 17727, 17731, 17736, 17739,
	17743, 17750, 17755, 17759, 17767, 17787, 17793, 17800, 17806, 17812, 17816, 17822,
	17830, 17840, 17846, 17851, 17857, 17861, 17870, 17875, 17882, 17888, 17897, 17904,
	17911, 17916, 17928, 17935, 17939, 17945, 17951, 17958, 17962, 17967, 17976, 17985,
	17989, 17998, 18008, 18017, 18023, 18030, 18037, 18045, 18050, 18056, 18062, 18069,
	18076, 18088, 18094, 18104, 18114, 18123, 18132, 18140, 18153, 18166, 18172, 18176,
	18181, 18189, 18193, 18198, 18207, 18214, 18221, 18227, 18233, 18243, 18253, 18260,
	18269, 18273, 18281, 18286, 18292, 18298, 18302, 18307, 18317, 18325, 18333, 18347,
	18352, 18358, 18366, 18374, 18382, 18389, 18397, 18407, 18418, 18426, 18436, 18443,
	18450, 18459, 18468, 18476, 18486, 18496, 18501, 18507, 18512, 18515, 18519, 18523,
	18525, 18532, 18536, 18542, 18548
};

static const uint16_t hyg_frequent_words_slots[] = {
	1796, 0, 0, 0, 0, 2122, 0, 828, 0, 0, 0, 0,
	668, 1580, 0, 0, 612, 79, 553, 0, 850, 927, 0, 0,
	0, 1246, 1247, 0, 0, 0, 0, 248, 0, 0, 0, 0,
	0, 1178, 1317, 0, 1763, 0, 2365, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 1659, 0, 1943, 263,
	814, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	1276, 0, 0, 0, 1314, 0, 829, 0, 0, 0, 0, 0,
	2039, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 421, 687, 1601, 0, 0, 218, 43, 0, 0,
	0, 705, 946, 0, 830, 1360, 0, 490, 1197, 117, 1428, 657,
	0, 0, 0, 0, 0, 0, 2131, 0, 0, 0, 0, 400,
	2194, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1059,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 2249, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 121, 0, 0, 2021,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 447,
	0, 2227, 0, 0, 1564, 2366, 769, 0, 0, 0, 709, 715,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 2084, 2115, 2116, 0, 1293, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 1092, 0, 0, 0, 1489, 0, 0,
	0, 2238, 1125, 0, 0, 0, 836, 0, 0, 303, 666, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 1380, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 1729, 558, 0, 0,
	1142, 0, 0, 0, 0, 0, 0, 714, 0, 0, 137, 361,
	0, 0, 0, 0, 0, 0, 0, 200, 1144, 2217, 1027, 680,
	1335, 1338, 1048, 1340, 1342, 1934, 672, 0, 833, 0, 2266, 0,
	1181, 2025, 2050, 0, 0, 0, 0, 677, 0, 0, 0, 155,
	593, 0, 2086, 0, 0, 0, 0, 0, 1051, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 865, 0, 0, 0, 937, 129, 1138, 1493, 0, 0,
	176, 1924, 945, 0, 0, 0, 0, 0, 0, 0, 1232, 0,
	0, 0, 1661, 87, 2331, 1307, 0, 900, 0, 1948, 0, 1568,
	0, 2098, 0, 0, 1687, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 1621, 0, 0, 0, 89, 557, 0, 2048,
	0, 0, 0, 538, 1609, 0, 0, 0, 0, 0, 0, 0,
	68, 0, 0, 0, 0, 53, 426, 774, 857, 1154, 0, 331,
	122, 0, 2000, 0, 0, 0, 0, 0, 0, 189, 192, 27,
	0, 1484, 0, 0, 0, 0, 0, 0, 1432, 0, 0, 2282,
	310, 0, 2126, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 2088, 2090, 2093,
	2094, 2286, 0, 0, 0, 0, 0, 0, 1301, 0, 0, 0,
	0, 712, 0, 0, 0, 1662, 0, 0, 1760, 1476, 1748, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 1901, 1660, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2054,
	0, 0, 0, 368, 0, 0, 71, 0, 0, 0, 0, 0,
	1070, 0, 0, 0, 0, 631, 1337, 1801, 0, 1871, 0, 0,
	0, 2260, 1157, 258, 1569, 0, 0, 0, 1259, 0, 0, 84,
	758, 418, 1350, 0, 0, 0, 0, 0, 454, 973, 0, 0,
	0, 0, 504, 1619, 0, 1299, 0, 1591, 0, 1147, 0, 0,
	595, 0, 0, 0, 0, 0, 0, 685, 0, 197, 0, 0,
	992, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1826,
	0, 2205, 0, 0, 327, 0, 1535, 0, 0, 0, 1612, 0,
	0, 0, 0, 0, 1336, 1341, 1642, 269, 1061, 489, 1986, 0,
	385, 1506, 0, 842, 528, 0, 0, 0, 0, 0, 196, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1226, 2160,
	0, 0, 0, 0, 0, 731, 0, 1356, 2296, 0, 0, 0,
	2372, 0, 104, 1880, 0, 0, 0, 0, 2157, 0, 0, 0,
	0, 0, 0, 0, 0, 2063, 0, 0, 1685, 0, 0, 0,
	0, 2145, 0, 1726, 1728, 0, 1413, 0, 0, 0, 1412, 0,
	766, 0, 0, 1397, 0, 0, 0, 1906, 681, 682, 1136, 0,
	0, 0, 0, 536, 0, 0, 0, 0, 0, 0, 2265, 1766,
	405, 1604, 915, 2125, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 95, 1522, 0, 858, 0, 0, 1435, 1001, 0, 0,
	0, 0, 0, 0, 1585, 0, 1361, 0, 2291, 2013, 0, 0,
	703, 0, 0, 0, 2074, 0, 0, 0, 0, 1230, 0, 561,
	0, 0, 0, 1444, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 611, 0, 1163, 25, 457, 1923, 156, 0, 0, 0,
	2198, 0, 0, 0, 0, 0, 0, 0, 0, 0, 734, 0,
	449, 0, 0, 0, 764, 867, 0, 142, 0, 1783, 0, 0,
	0, 0, 929, 930, 1847, 0, 0, 0, 0, 0, 0, 0,
	0, 2129, 2043, 0, 0, 0, 0, 0, 0, 565, 0, 0,
	2133, 0, 0, 2254, 0, 0, 0, 0, 235, 0, 0, 1166,
	0, 549, 0, 222, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 1112, 0, 1367, 1994, 215, 1696, 0, 0, 360, 838, 184,
	0, 0, 0, 1348, 0, 0, 0, 0, 0, 0, 2029, 2030,
	0, 2233, 0, 0, 0, 0, 0, 2209, 1883, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 2327, 0, 0,
	0, 0, 0, 0, 0, 726, 0, 0, 0, 2087, 0, 0,
	0, 0, 356, 0, 2223, 0, 0, 0, 1253, 0, 0, 0,
	0, 383, 404, 0, 0, 0, 0, 0, 1087, 0, 0, 0,
	1881, 0, 0, 0, 0, 0, 0, 0, 0, 2367, 601, 1631,
	0, 0, 1714, 0, 0, 0, 932, 0, 0, 1954, 1106, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 1122, 1647, 0,
	0, 0, 2137, 996, 0, 0, 0, 0, 0, 1781, 0, 0,
	0, 0, 0, 0, 527, 0, 0, 230, 1393, 0, 0, 0,
	2292, 0, 0, 876, 0, 0, 0, 0, 0, 909, 1422, 0,
	0, 0, 0, 984, 0, 0, 2272, 0, 108, 401, 0, 1132,
	1325, 0, 1003, 2069, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 1109, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	1683, 0, 0, 0, 0, 841, 0, 172, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 1848, 0, 0, 0, 0, 0, 1447,
	2204, 0, 0, 0, 0, 0, 284, 0, 0, 0, 0, 178,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2357,
	0, 352, 0, 0, 0, 0, 0, 0, 0, 0, 738, 0,
	2314, 0, 0, 0, 0, 740, 0, 1790, 1983, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 392, 0, 0, 0, 0, 1304,
	1813, 1057, 1868, 1869, 0, 0, 0, 0, 0, 0, 0, 1400,
	0, 0, 0, 0, 0, 0, 0, 312, 0, 0, 0, 0,
	57, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1707, 0,
	0, 0, 586, 0, 713, 926, 1465, 0, 459, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 1947, 0, 0, 261,
	0, 0, 0, 0, 2244, 0, 0, 0, 0, 0, 0, 0,
	0, 1710, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	560, 1258, 297, 0, 0, 0, 0, 1028, 710, 0, 1543, 1322,
	1544, 1657, 0, 0, 0, 0, 1089, 1385, 0, 0, 0, 0,
	724, 0, 1805, 0, 0, 0, 0, 943, 0, 0, 953, 530,
	628, 0, 1014, 0, 0, 0, 0, 0, 757, 0, 0, 0,
	0, 1512, 1513, 2143, 0, 1681, 0, 0, 276, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 2079, 28, 30, 0, 0, 0, 0, 1831, 0, 775, 0,
	0, 0, 0, 0, 0, 529, 1500, 0, 824, 1608, 0, 0,
	0, 0, 0, 0, 0, 0, 455, 0, 502, 0, 0, 0,
	0, 0, 0, 2065, 0, 0, 0, 0, 0, 0, 0, 870,
	0, 0, 0, 0, 0, 1098, 0, 2237, 0, 596, 0, 0,
	1765, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	309, 0, 0, 1037, 0, 0, 1456, 0, 0, 483, 2061, 0,
	0, 0, 221, 576, 598, 0, 0, 0, 375, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 99, 2200, 0, 686, 0, 0,
	0, 700, 2020, 0, 0, 0, 1810, 1866, 0, 0, 0, 0,
	0, 0, 278, 1045, 0, 242, 0, 0, 0, 0, 0, 0,
	0, 1903, 1373, 0, 0, 2344, 0, 0, 0, 0, 1851, 159,
	69, 1865, 208, 1975, 2190, 826, 0, 0, 357, 382, 614, 0,
	0, 1158, 0, 1521, 746, 244, 0, 0, 0, 0, 336, 0,
	0, 0, 1471, 2121, 0, 0, 0, 0, 676, 0, 1734, 0,
	0, 544, 497, 340, 2373, 0, 1110, 0, 0, 1264, 0, 590,
	0, 0, 0, 0, 0, 0, 2100, 1699, 0, 0, 0, 2012,
	0, 0, 0, 0, 80, 1637, 1730, 1733, 2363, 0, 1806, 0,
	0, 1695, 0, 1907, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	1457, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1817, 0,
	1894, 1895, 1955, 1959, 2326, 0, 0, 0, 597, 1198, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 466, 0, 0, 1590, 1793,
	0, 952, 0, 0, 0, 0, 902, 1838, 236, 1674, 0, 0,
	868, 2059, 0, 0, 0, 0, 0, 0, 0, 751, 0, 146,
	1998, 0, 0, 0, 64, 1452, 0, 0, 568, 1062, 0, 0,
	0, 0, 0, 0, 2263, 1908, 0, 0, 2279, 0, 2071, 797,
	548, 1746, 1839, 0, 1019, 0, 0, 0, 1443, 2342, 0, 0,
	1255, 0, 0, 919, 1372, 2085, 0, 0, 1561, 2004, 1050, 0,
	0, 805, 980, 0, 486, 0, 0, 1845, 349, 0, 0, 0,
	0, 0, 0, 0, 0, 2154, 1366, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 2247, 0, 0, 0,
	0, 0, 291, 304, 485, 0, 0, 509, 0, 0, 0, 0,
	0, 0, 0, 1401, 1958, 0, 0, 0, 0, 0, 0, 0,
	1505, 0, 1034, 125, 0, 0, 0, 93, 460, 2273, 141, 0,
	1877, 1508, 0, 0, 0, 0, 0, 0, 0, 963, 1099, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 81, 82, 0, 0,
	0, 0, 0, 1774, 831, 2132, 0, 0, 0, 162, 0, 0,
	0, 0, 107, 0, 0, 0, 0, 1408, 0, 0, 0, 0,
	194, 0, 767, 0, 1737, 0, 0, 0, 256, 0, 0, 0,
	0, 886, 0, 0, 2089, 0, 0, 0, 0, 0, 0, 2311,
	0, 1065, 0, 329, 1570, 0, 0, 0, 0, 0, 0, 164,
	0, 0, 163, 354, 355, 487, 1812, 0, 0, 0, 0, 0,
	1266, 0, 0, 0, 0, 0, 0, 0, 566, 1979, 0, 0,
	0, 0, 0, 0, 1405, 0, 0, 0, 1829, 0, 1133, 0,
	0, 0, 0, 0, 0, 0, 0, 1915, 1917, 0, 0, 1351,
	0, 0, 0, 0, 0, 2232, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 1296, 1867, 2306, 503, 0, 0, 0,
	0, 0, 1937, 0, 0, 0, 0, 0, 0, 1614, 0, 0,
	0, 0, 1837, 523, 179, 745, 2268, 1381, 0, 0, 0, 1499,
	0, 0, 0, 0, 0, 0, 0, 0, 1169, 883, 2334, 0,
	0, 1200, 1124, 0, 0, 0, 0, 0, 0, 0, 520, 0,
	0, 0, 46, 916, 806, 1052, 2067, 0, 0, 0, 0, 0,
	1416, 0, 0, 0, 2170, 0, 40, 2041, 1565, 2359, 0, 0,
	279, 1140, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 692, 0, 333, 0, 245, 0, 0, 1016, 1316,
	0, 0, 0, 0, 0, 0, 433, 2047, 0, 0, 0, 0,
	0, 0, 0, 0, 780, 1800, 0, 846, 0, 0, 0, 0,
	0, 0, 0, 2002, 2080, 0, 0, 0, 0, 2109, 0, 0,
	0, 0, 0, 0, 2159, 0, 637, 0, 0, 0, 0, 1383,
	1268, 2255, 0, 2275, 0, 0, 0, 1283, 0, 0, 1441, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 968, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 702, 0, 0, 2151, 0, 0,
	0, 2166, 658, 879, 1430, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 1875, 0, 0, 0, 0, 0, 0, 1011, 0,
	181, 0, 0, 989, 991, 1211, 1431, 721, 1485, 2297, 0, 0,
	0, 0, 0, 0, 0, 1084, 0, 0, 0, 0, 1349, 0,
	0, 0, 1698, 0, 0, 0, 1731, 0, 0, 0, 1297, 2081,
	0, 0, 0, 0, 0, 0, 0, 781, 1445, 1828, 2270, 1448,
	0, 213, 0, 0, 1667, 0, 0, 0, 0, 91, 2066, 2068,
	0, 0, 0, 0, 1690, 0, 0, 1887, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 1692, 969, 1693, 18, 1398, 1705,
	0, 0, 0, 0, 0, 0, 0, 0, 2123, 0, 1616, 0,
	0, 110, 268, 1711, 0, 0, 0, 0, 0, 2120, 0, 0,
	0, 0, 974, 1835, 0, 0, 388, 0, 2214, 0, 0, 0,
	0, 0, 0, 1658, 0, 0, 0, 1468, 938, 0, 0, 646,
	2024, 1703, 0, 522, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 716, 0,
	0, 0, 423, 0, 0, 0, 0, 0, 0, 510, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1676,
	0, 5, 0, 0, 0, 0, 106, 0, 0, 0, 0, 0,
	2324, 130, 2325, 0, 0, 0, 2269, 0, 1168, 0, 0, 0,
	585, 0, 0, 0, 0, 0, 180, 832, 1713, 0, 0, 0,
	2096, 0, 0, 621, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 2026, 1056, 0, 0, 1754, 0, 0, 0, 2196, 2018,
	0, 0, 0, 0, 0, 0, 1816, 0, 0, 0, 0, 0,
	0, 0, 1980, 60, 0, 0, 0, 224, 1503, 1504, 1434, 1436,
	0, 2264, 0, 0, 325, 0, 0, 0, 0, 610, 0, 1130,
	0, 0, 0, 0, 1778, 0, 0, 0, 233, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 543, 732, 350, 693,
	0, 0, 0, 0, 2185, 396, 0, 0, 1627, 1286, 0, 0,
	0, 0, 908, 0, 1533, 0, 0, 0, 0, 0, 0, 0,
	895, 0, 2321, 799, 1587, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 540, 0,
	0, 251, 0, 0, 0, 812, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 227, 1884, 0, 464, 380, 0, 0,
	0, 0, 0, 0, 305, 0, 1549, 0, 0, 1389, 0, 0,
	431, 0, 0, 0, 0, 0, 0, 0, 195, 2005, 2011, 0,
	0, 0, 0, 0, 482, 0, 0, 0, 1803, 0, 0, 997,
	0, 0, 0, 578, 1944, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 266, 2236, 1982, 0, 0, 0, 498, 488, 936, 0,
	755, 0, 0, 0, 0, 0, 0, 0, 1327, 29, 1332, 1885,
	0, 0, 539, 0, 0, 1160, 1425, 0, 0, 0, 0, 608,
	0, 2114, 849, 0, 0, 0, 0, 0, 461, 0, 1680, 0,
	0, 0, 0, 0, 1440, 0, 0, 1843, 2182, 0, 2242, 1113,
	904, 1492, 0, 1127, 0, 1172, 0, 1261, 998, 1750, 1751, 2350,
	0, 409, 0, 0, 0, 0, 0, 0, 1364, 0, 262, 0,
	0, 0, 1191, 1811, 605, 0, 0, 0, 2221, 0, 508, 859,
	634, 2235, 0, 1239, 1021, 2335, 0, 0, 1451, 0, 1438, 0,
	0, 0, 0, 1291, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 2353, 0, 0, 0, 0, 0, 0, 0, 212, 0, 44,
	45, 339, 0, 0, 351, 0, 0, 1010, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 656, 500, 0, 0, 0, 0, 2165,
	0, 0, 0, 1225, 1254, 0, 0, 0, 0, 0, 0, 939,
	0, 0, 861, 0, 0, 0, 35, 701, 0, 2140, 0, 0,
	0, 0, 0, 0, 559, 0, 37, 38, 0, 0, 0, 0,
	0, 1620, 0, 0, 1391, 0, 0, 0, 0, 0, 0, 0,
	1278, 0, 0, 0, 0, 0, 0, 0, 815, 935, 2339, 1721,
	0, 0, 0, 0, 893, 762, 763, 2226, 0, 0, 0, 0,
	75, 0, 0, 0, 0, 0, 0, 219, 1863, 671, 0, 0,
	0, 0, 0, 0, 783, 2222, 0, 0, 555, 0, 204, 583,
	1799, 723, 365, 0, 0, 0, 0, 525, 0, 0, 0, 0,
	0, 1223, 0, 0, 1878, 0, 567, 0, 0, 654, 1139, 0,
	0, 0, 0, 0, 1077, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 845, 2033, 1409, 2371, 0, 0, 0, 1333,
	2305, 0, 0, 198, 0, 0, 0, 922, 0, 0, 2175, 0,
	0, 761, 0, 0, 0, 0, 0, 1789, 0, 0, 0, 0,
	0, 0, 0, 1818, 0, 0, 202, 1221, 1311, 2106, 0, 0,
	0, 0, 0, 0, 0, 1825, 295, 0, 1281, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	898, 0, 0, 0, 428, 0, 0, 0, 0, 0, 229, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 408,
	514, 0, 0, 1193, 0, 0, 0, 526, 1892, 0, 0, 0,
	0, 0, 0, 0, 0, 267, 1478, 1628, 0, 0, 0, 0,
	1250, 0, 237, 0, 0, 0, 152, 0, 0, 0, 0, 0,
	0, 0, 0, 1076, 1518, 1295, 0, 66, 1689, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1949, 0,
	725, 0, 439, 0, 0, 0, 0, 0, 0, 2340, 0, 0,
	0, 0, 0, 0, 0, 496, 0, 0, 0, 847, 743, 1260,
	0, 1115, 0, 0, 0, 0, 1641, 0, 0, 0, 957, 0,
	0, 0, 0, 0, 0, 511, 0, 982, 985, 2320, 0, 0,
	0, 0, 0, 0, 0, 1069, 0, 0, 0, 0, 0, 874,
	2027, 1743, 0, 0, 0, 0, 1554, 1653, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 1285, 0, 0, 0,
	0, 0, 47, 0, 0, 0, 0, 0, 1976, 214, 0, 0,
	0, 0, 0, 1557, 2267, 0, 326, 0, 0, 0, 0, 1935,
	547, 0, 0, 0, 0, 651, 0, 0, 0, 205, 0, 0,
	0, 0, 226, 635, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 678, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 582, 0, 851, 0, 0, 0, 0,
	134, 0, 0, 0, 0, 0, 0, 306, 0, 0, 0, 0,
	0, 0, 0, 837, 0, 0, 0, 0, 2285, 0, 0, 0,
	0, 1973, 0, 0, 298, 0, 228, 1205, 0, 0, 0, 1665,
	0, 0, 0, 1036, 0, 0, 59, 0, 564, 0, 0, 0,
	0, 0, 983, 0, 0, 0, 0, 0, 655, 0, 0, 0,
	160, 993, 0, 0, 0, 1024, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 1334, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 6, 1482, 1550, 0, 0, 615, 1151, 1265, 711, 0,
	0, 0, 0, 0, 0, 1842, 0, 0, 1303, 0, 0, 0,
	1204, 0, 0, 0, 0, 0, 0, 728, 0, 0, 0, 782,
	0, 688, 0, 0, 0, 188, 813, 2245, 0, 0, 0, 0,
	377, 0, 0, 0, 0, 0, 1288, 2239, 0, 0, 0, 0,
	0, 1345, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2146,
	0, 0, 0, 835, 0, 0, 0, 0, 0, 76, 1613, 0,
	0, 0, 0, 0, 0, 0, 1694, 0, 0, 0, 0, 1706,
	0, 2119, 0, 0, 0, 1363, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 2299, 0, 1017, 1715, 2376, 506, 0, 0, 2351,
	0, 0, 0, 0, 0, 0, 0, 2053, 2186, 0, 0, 844,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2037,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 640, 253,
	643, 0, 1320, 0, 1424, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 1978, 0, 1970, 2280, 0, 1744, 1834,
	0, 1289, 191, 0, 0, 0, 0, 852, 853, 854, 193, 1655,
	2083, 2277, 1821, 1952, 2183, 0, 0, 1433, 0, 0, 0, 0,
	0, 0, 0, 0, 2322, 800, 0, 1708, 0, 0, 1507, 0,
	0, 0, 0, 0, 696, 967, 1418, 1764, 0, 0, 0, 54,
	0, 149, 0, 0, 0, 1755, 0, 0, 0, 0, 0, 318,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 2139, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1190,
	0, 0, 0, 0, 0, 0, 41, 0, 2042, 0, 0, 0,
	804, 1196, 0, 0, 807, 1597, 0, 0, 1103, 0, 0, 1235,
	0, 0, 0, 0, 0, 0, 0, 789, 790, 0, 0, 0,
	1344, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 1873, 0, 0, 0, 1542, 0, 0, 0,
	0, 2103, 0, 0, 0, 275, 0, 0, 2101, 0, 0, 784,
	1562, 166, 1020, 1214, 1369, 2006, 0, 0, 0, 0, 0, 0,
	2330, 0, 0, 0, 0, 0, 1310, 1987, 0, 0, 0, 165,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 211, 0, 2199,
	0, 0, 0, 0, 0, 0, 49, 0, 0, 358, 0, 0,
	1859, 239, 0, 0, 0, 0, 0, 0, 1164, 0, 234, 0,
	0, 0, 0, 0, 0, 0, 453, 1339, 0, 0, 0, 0,
	0, 0, 975, 67, 744, 1964, 0, 803, 2362, 1129, 0, 0,
	0, 0, 0, 0, 0, 286, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 101, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 494, 0, 0, 2147, 0, 322, 0,
	659, 0, 0, 569, 0, 0, 0, 0, 0, 0, 0, 0,
	1795, 2136, 737, 0, 0, 0, 0, 0, 0, 1905, 0, 0,
	1183, 2158, 0, 0, 0, 0, 0, 2380, 138, 1046, 0, 0,
	839, 0, 1318, 0, 0, 0, 0, 0, 0, 0, 1929, 0,
	0, 0, 1148, 1450, 0, 0, 616, 0, 0, 0, 1229, 2336,
	0, 0, 0, 0, 0, 0, 0, 2075, 0, 0, 0, 0,
	0, 0, 1740, 1741, 0, 0, 0, 507, 0, 0, 0, 0,
	0, 0, 0, 0, 363, 1081, 1323, 0, 0, 0, 0, 0,
	1668, 0, 0, 0, 0, 1718, 1966, 2203, 0, 0, 1420, 0,
	0, 779, 0, 0, 1269, 0, 0, 123, 603, 0, 0, 0,
	0, 0, 0, 979, 0, 0, 0, 0, 311, 0, 1786, 0,
	0, 1857, 0, 0, 0, 1375, 0, 0, 1491, 0, 0, 0,
	0, 0, 2271, 415, 0, 0, 265, 0, 1819, 1820, 2313, 0,
	961, 795, 796, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 1723, 0, 0, 0, 1330, 1245, 1933, 1922, 2341, 1636, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 516, 0, 0, 0,
	0, 0, 0, 0, 905, 0, 0, 0, 0, 0, 56, 903,
	1780, 0, 0, 0, 0, 0, 0, 0, 1233, 2091, 2092, 2218,
	0, 432, 2045, 0, 0, 1625, 592, 0, 0, 1717, 0, 0,
	0, 0, 387, 0, 0, 0, 0, 0, 0, 1566, 103, 0,
	0, 0, 0, 0, 0, 0, 0, 862, 896, 90, 0, 0,
	0, 0, 0, 1038, 0, 0, 112, 113, 177, 77, 1727, 0,
	370, 344, 345, 346, 1815, 0, 618, 695, 0, 0, 0, 0,
	0, 0, 0, 1368, 1997, 2001, 0, 0, 0, 0, 0, 911,
	0, 1093, 1033, 1732, 0, 0, 0, 0, 1224, 51, 36, 39,
	52, 300, 0, 0, 0, 2046, 2181, 1199, 2256, 1275, 0, 1236,
	0, 0, 0, 1384, 0, 0, 995, 0, 0, 0, 0, 1437,
	0, 0, 933, 0, 0, 0, 0, 0, 958, 0, 0, 0,
	1242, 452, 0, 0, 0, 0, 0, 1150, 1632, 0, 0, 1656,
	74, 0, 0, 0, 2323, 0, 0, 0, 389, 0, 0, 203,
	0, 0, 1498, 2134, 1582, 0, 2304, 1143, 0, 479, 562, 827,
	1374, 2295, 0, 0, 0, 0, 285, 0, 0, 0, 0, 0,
	0, 0, 0, 1534, 0, 0, 0, 0, 1524, 0, 754, 0,
	1802, 0, 0, 1788, 283, 765, 0, 0, 0, 495, 0, 0,
	2112, 988, 1490, 2117, 0, 683, 741, 2173, 1101, 0, 2211, 2212,
	0, 115, 0, 0, 0, 0, 1854, 0, 0, 0, 0, 0,
	0, 0, 871, 1547, 0, 2057, 0, 2369, 1282, 0, 2278, 0,
	1932, 1442, 0, 0, 277, 281, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 476, 2224, 0, 0, 0, 0, 0,
	0, 0, 0, 708, 0, 0, 0, 0, 182, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 955, 0, 2302, 0, 987, 2049,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 1514, 0, 0, 0, 551, 0, 0,
	1909, 0, 1962, 956, 0, 0, 0, 629, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 9, 0, 0, 12,
	0, 0, 0, 0, 1579, 0, 0, 0, 0, 1635, 2095, 0,
	0, 887, 0, 0, 0, 1956, 638, 1782, 0, 0, 247, 0,
	0, 0, 0, 0, 0, 0, 0, 918, 0, 0, 917, 0,
	0, 0, 0, 2259, 458, 633, 0, 0, 0, 0, 0, 1161,
	0, 11, 0, 0, 0, 1479, 2064, 0, 899, 0, 0, 0,
	3, 0, 0, 0, 0, 0, 0, 785, 0, 0, 0, 0,
	0, 2347, 0, 0, 0, 0, 116, 2072, 0, 0, 0, 0,
	0, 0, 0, 0, 201, 0, 0, 0, 0, 0, 872, 0,
	376, 0, 2073, 1634, 698, 301, 0, 0, 445, 419, 243, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1639, 0,
	0, 1064, 0, 0, 0, 0, 675, 0, 0, 0, 0, 1358,
	2015, 0, 0, 0, 0, 0, 1767, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 478, 619, 0, 0, 0, 1509, 0, 2014,
	0, 0, 0, 2354, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 1911, 1794, 1926, 0, 0, 1960, 0, 0, 0, 0,
	0, 0, 0, 0, 1548, 0, 0, 0, 749, 0, 697, 0,
	0, 912, 0, 1370, 0, 1267, 0, 0, 0, 0, 0, 817,
	0, 0, 0, 0, 0, 0, 2316, 1957, 0, 0, 0, 0,
	0, 1018, 0, 0, 0, 0, 0, 0, 0, 0, 0, 747,
	0, 0, 0, 0, 0, 0, 1558, 0, 0, 0, 718, 0,
	48, 1528, 0, 0, 1192, 1972, 0, 0, 574, 1392, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 1234, 0, 0,
	0, 0, 2310, 0, 0, 2375, 0, 0, 0, 0, 0, 0,
	0, 34, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 390, 0, 0, 0, 209, 270, 0, 0, 1988, 0, 0,
	0, 0, 923, 0, 359, 0, 0, 0, 0, 0, 0, 0,
	444, 661, 787, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 2207, 877, 773, 1177, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 948, 949, 950, 1237, 1117, 0, 0, 0, 1720, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 2202, 0, 0, 673, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 792, 0, 0, 0, 0, 0,
	0, 0, 1938, 0, 0, 0, 0, 1466, 0, 290, 0, 0,
	0, 0, 884, 0, 0, 0, 414, 1682, 0, 0, 0, 0,
	0, 0, 1644, 0, 0, 0, 0, 0, 653, 1864, 0, 0,
	0, 0, 0, 660, 0, 0, 0, 0, 1170, 0, 1577, 1300,
	1262, 0, 0, 0, 0, 0, 0, 321, 0, 63, 855, 1824,
	0, 0, 0, 0, 1188, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 1797, 1798, 94, 0, 0, 0, 1315, 521, 0,
	1222, 0, 0, 0, 0, 1672, 0, 0, 0, 364, 0, 0,
	0, 0, 0, 0, 0, 579, 0, 1630, 0, 0, 0, 0,
	1068, 0, 0, 1546, 0, 0, 1804, 0, 0, 0, 0, 0,
	0, 808, 0, 0, 0, 0, 0, 0, 0, 0, 1153, 0,
	294, 959, 0, 0, 1263, 0, 0, 0, 0, 0, 0, 990,
	0, 1402, 0, 1217, 2017, 2138, 0, 0, 62, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	314, 1328, 0, 0, 0, 0, 0, 0, 0, 0, 0, 238,
	0, 0, 0, 0, 0, 434, 0, 0, 866, 0, 1326, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 641, 928,
	0, 0, 0, 0, 0, 0, 0, 600, 2102, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 1215, 0, 0,
	0, 1313, 0, 0, 0, 0, 2019, 0, 0, 0, 0, 0,
	397, 1044, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	1747, 0, 0, 0, 0, 0, 0, 981, 2215, 572, 0, 0,
	2219, 802, 892, 2108, 0, 0, 0, 0, 0, 0, 1040, 0,
	0, 0, 0, 0, 0, 424, 0, 0, 0, 0, 0, 0,
	0, 0, 289, 0, 471, 0, 0, 1167, 0, 0, 0, 607,
	0, 0, 0, 1270, 1931, 0, 0, 1090, 1121, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 381, 407, 1210, 0, 0, 320,
	0, 1000, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 307, 1298, 2055, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 2, 0, 1879, 187, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 1897, 0, 0, 0, 0,
	0, 2172, 255, 1208, 0, 0, 0, 0, 2225, 0, 1633, 0,
	0, 315, 964, 154, 0, 810, 2130, 0, 1870, 0, 0, 0,
	0, 0, 0, 1701, 0, 0, 1583, 0, 0, 0, 0, 0,
	0, 0, 1559, 0, 0, 0, 0, 0, 395, 0, 2031, 554,
	0, 0, 0, 0, 0, 0, 0, 0, 1026, 0, 0, 0,
	0, 0, 0, 978, 0, 2155, 0, 0, 0, 0, 0, 0,
	0, 0, 302, 0, 0, 0, 0, 1049, 0, 220, 1844, 0,
	0, 427, 0, 0, 0, 0, 0, 1575, 0, 0, 0, 0,
	0, 0, 0, 0, 1977, 273, 0, 280, 467, 0, 0, 0,
	438, 0, 0, 0, 0, 1553, 0, 2262, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 1216, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 794, 0, 0, 0,
	0, 0, 0, 0, 0, 1273, 1274, 0, 1996, 0, 0, 0,
	70, 0, 1284, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 1578, 0, 1779, 0, 252,
	0, 0, 0, 0, 0, 0, 0, 1175, 0, 2197, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 1180, 0, 1053, 1415, 1876,
	2345, 0, 0, 0, 1999, 0, 1244, 0, 0, 1598, 0, 0,
	0, 0, 0, 0, 0, 0, 1719, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 83, 1663, 0, 0, 0,
	0, 0, 965, 0, 446, 0, 0, 606, 1280, 0, 1241, 0,
	0, 0, 97, 98, 0, 168, 1137, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 622, 0, 0, 0, 1961, 0,
	0, 972, 0, 0, 0, 0, 699, 0, 420, 0, 0, 1541,
	0, 0, 0, 0, 0, 0, 0, 2174, 0, 0, 0, 0,
	0, 0, 0, 254, 0, 0, 0, 0, 1531, 1532, 0, 0,
	0, 0, 0, 0, 0, 0, 379, 0, 0, 0, 0, 0,
	0, 443, 1063, 1419, 2062, 0, 0, 19, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 33, 0, 0, 100, 102, 0, 0,
	0, 0, 0, 0, 1060, 1394, 0, 0, 0, 639, 1670, 0,
	0, 0, 0, 271, 317, 0, 0, 2253, 0, 947, 0, 0,
	0, 0, 1308, 1309, 552, 1085, 1646, 1252, 1472, 617, 1769, 1849,
	0, 0, 0, 0, 0, 0, 0, 0, 170, 1607, 0, 0,
	602, 1088, 0, 0, 0, 0, 0, 183, 0, 0, 1083, 0,
	1220, 0, 1645, 0, 0, 2294, 0, 0, 0, 0, 136, 0,
	0, 0, 0, 0, 0, 2107, 0, 770, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 1762, 0, 0, 0, 0, 0, 0,
	2240, 1768, 663, 1704, 0, 0, 0, 0, 0, 0, 1652, 0,
	0, 2167, 2378, 0, 0, 1411, 139, 140, 1610, 0, 0, 406,
	1404, 1141, 2290, 2169, 650, 1473, 0, 0, 0, 0, 2338, 0,
	0, 0, 1971, 0, 0, 1054, 0, 0, 366, 23, 0, 512,
	0, 0, 0, 0, 0, 373, 0, 0, 0, 2307, 0, 1047,
	1856, 0, 0, 0, 0, 0, 0, 0, 0, 750, 2105, 0,
	1025, 2003, 0, 0, 1624, 0, 2309, 0, 778, 0, 0, 0,
	0, 2234, 0, 0, 0, 0, 0, 0, 0, 0, 587, 0,
	0, 0, 515, 10, 0, 0, 0, 88, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 1640, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 135, 1446, 0, 0, 0, 1454, 1455, 264,
	1279, 2193, 843, 0, 1882, 1841, 0, 1219, 0, 0, 0, 0,
	7, 0, 0, 0, 0, 0, 0, 1171, 0, 0, 0, 0,
	0, 0, 0, 1709, 0, 0, 2243, 0, 0, 707, 0, 730,
	0, 0, 0, 0, 85, 0, 0, 1573, 0, 1100, 0, 0,
	0, 1776, 2377, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 1118, 0, 1243, 0, 0, 0, 0, 0, 0, 0, 1008,
	0, 2229, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 1030, 0, 1346, 0, 2010, 0, 2040, 0, 1386, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 2230, 2283, 50, 1529, 0,
	0, 0, 0, 1679, 1771, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 2210, 1858, 2287, 0, 0, 0, 0, 690,
	0, 1165, 0, 1995, 0, 1486, 1605, 0, 1702, 1787, 0, 0,
	0, 873, 0, 0, 0, 0, 0, 0, 0, 402, 0, 0,
	2370, 0, 0, 0, 0, 0, 0, 0, 888, 0, 0, 0,
	1108, 0, 0, 0, 0, 951, 412, 777, 0, 0, 0, 906,
	0, 0, 0, 58, 0, 891, 0, 0, 0, 0, 0, 0,
	0, 0, 717, 0, 1581, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 1182, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 369, 0, 338, 0, 0, 0, 1738, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 440,
	0, 0, 0, 246, 1984, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 1930, 1832, 0, 882, 1808, 0, 0, 0, 114,
	1773, 0, 0, 0, 2220, 2276, 26, 0, 0, 24, 430, 0,
	907, 0, 878, 0, 0, 0, 0, 0, 296, 0, 0, 1469,
	910, 0, 573, 1576, 0, 0, 0, 0, 0, 0, 0, 0,
	1523, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1194,
	0, 1792, 0, 581, 613, 0, 0, 0, 0, 0, 1002, 0,
	223, 2192, 0, 1946, 0, 0, 0, 0, 0, 2374, 2078, 0,
	0, 0, 0, 0, 1560, 2177, 0, 0, 1552, 0, 0, 0,
	0, 0, 1365, 330, 0, 1823, 0, 0, 0, 0, 0, 1031,
	1186, 1860, 0, 0, 148, 0, 0, 0, 1697, 669, 0, 0,
	0, 0, 0, 1981, 0, 0, 0, 0, 924, 1271, 1759, 374,
	1967, 1968, 1969, 0, 869, 0, 1700, 456, 2124, 1116, 0, 0,
	1677, 0, 0, 0, 0, 0, 0, 0, 1551, 0, 0, 0,
	1758, 2248, 0, 1362, 0, 2141, 0, 1784, 0, 0, 372, 720,
	0, 0, 0, 0, 2201, 1936, 0, 0, 0, 0, 0, 1527,
	0, 0, 1423, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	1594, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 1376, 0, 0, 0, 0, 0, 1593, 1595, 0, 0, 1071,
	1212, 0, 0, 0, 1272, 1712, 0, 0, 1102, 0, 0, 1530,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 1584, 2060, 0,
	0, 0, 0, 920, 0, 556, 1155, 1203, 0, 1032, 0, 0,
	0, 143, 0, 1149, 0, 2329, 0, 65, 0, 0, 1688, 0,
	0, 0, 0, 0, 153, 999, 0, 0, 0, 0, 0, 0,
	934, 0, 623, 0, 1094, 1095, 1231, 0, 0, 0, 0, 0,
	1921, 0, 0, 167, 0, 0, 17, 484, 1993, 1809, 0, 0,
	2251, 120, 0, 0, 0, 0, 0, 0, 1131, 1891, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1378, 319,
	1379, 210, 0, 0, 72, 0, 0, 470, 1312, 0, 0, 0,
	1890, 0, 2007, 0, 1989, 0, 0, 2008, 371, 0, 0, 0,
	0, 0, 0, 1822, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 1123, 0, 0, 0, 0,
	0, 0, 1496, 0, 0, 0, 0, 0, 133, 0, 0, 1686,
	0, 0, 0, 144, 0, 0, 0, 0, 0, 0, 0, 157,
	0, 0, 1596, 0, 0, 0, 2028, 0, 1850, 0, 1671, 0,
	1146, 0, 0, 0, 0, 422, 0, 441, 0, 691, 169, 1218,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 2022, 2076, 2252, 0, 0, 0,
	0, 0, 0, 0, 0, 1497, 1785, 0, 0, 1772, 0, 0,
	0, 0, 0, 391, 0, 0, 0, 0, 0, 0, 1567, 0,
	1495, 0, 126, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1990,
	0, 0, 706, 1463, 1618, 735, 1277, 2144, 0, 0, 0, 0,
	0, 0, 0, 0, 55, 0, 2162, 1722, 0, 0, 0, 0,
	0, 1874, 0, 0, 0, 0, 0, 729, 0, 0, 2058, 0,
	0, 1257, 2289, 1145, 0, 0, 1352, 2118, 793, 0, 2113, 145,
	241, 627, 1756, 0, 0, 1886, 0, 0, 897, 1464, 0, 0,
	667, 217, 2360, 0, 1292, 0, 0, 736, 0, 151, 0, 0,
	809, 0, 0, 0, 977, 0, 0, 0, 1256, 0, 0, 1013,
	0, 0, 0, 0, 1439, 0, 2032, 1502, 1537, 1538, 1539, 0,
	0, 0, 0, 0, 704, 0, 0, 0, 0, 0, 0, 1015,
	0, 0, 0, 0, 0, 1371, 0, 0, 0, 0, 0, 0,
	0, 0, 1510, 942, 0, 0, 1951, 0, 0, 0, 0, 1574,
	1643, 0, 0, 1187, 1735, 1739, 1742, 1775, 0, 0, 1462, 1736,
	0, 0, 786, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	962, 1176, 1939, 0, 0, 0, 0, 0, 1427, 0, 0, 0,
	1287, 0, 0, 13, 890, 1120, 1202, 0, 1126, 0, 0, 0,
	0, 0, 0, 362, 0, 1319, 0, 0, 308, 501, 1290, 0,
	0, 0, 0, 954, 1294, 901, 0, 0, 0, 889, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 1684, 1321, 0, 0,
	0, 2009, 541, 0, 0, 921, 1119, 0, 0, 259, 1041, 1042,
	1091, 1611, 0, 0, 1481, 1483, 0, 0, 0, 0, 0, 1487,
	0, 2346, 132, 1556, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 727, 0, 0, 1749, 739, 1827, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 2348, 1910, 0, 0,
	0, 0, 0, 0, 0, 0, 1622, 0, 0, 1673, 0, 0,
	0, 0, 816, 0, 788, 0, 0, 550, 960, 0, 0, 0,
	0, 158, 0, 0, 0, 0, 127, 128, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 624, 0, 0, 1107, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 1353, 0, 347, 1453, 1459,
	1066, 2343, 0, 0, 0, 0, 119, 1075, 0, 0, 0, 0,
	0, 940, 941, 860, 0, 0, 0, 719, 0, 0, 0, 1862,
	1623, 0, 0, 1086, 109, 0, 0, 0, 0, 175, 1240, 2319,
	0, 0, 2274, 753, 173, 416, 1515, 1940, 1724, 0, 0, 1251,
	0, 0, 499, 0, 0, 0, 0, 0, 2189, 0, 535, 2195,
	0, 0, 0, 1096, 1097, 0, 0, 0, 0, 0, 0, 0,
	1536, 840, 1519, 0, 0, 0, 0, 131, 0, 0, 0, 0,
	0, 0, 2110, 0, 0, 0, 384, 0, 0, 1888, 0, 342,
	1889, 2168, 492, 2208, 174, 0, 1525, 0, 0, 0, 1023, 1664,
	1893, 1414, 0, 0, 0, 604, 2127, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 2191, 1675, 435, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 2257, 0, 1761, 0, 0,
	0, 0, 0, 0, 0, 1586, 0, 0, 819, 820, 821, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1461, 468,
	798, 1189, 1474, 2288, 0, 0, 0, 1588, 0, 0, 20, 756,
	0, 0, 0, 0, 2135, 0, 0, 0, 0, 0, 1861, 0,
	0, 0, 0, 0, 0, 0, 0, 1228, 450, 0, 0, 0,
	0, 2152, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 1029, 0, 0, 0, 2258, 0, 2206, 0, 0, 231, 0,
	0, 0, 0, 2111, 2318, 473, 0, 0, 0, 1152, 0, 0,
	0, 0, 0, 0, 1387, 1460, 0, 0, 0, 0, 2016, 0,
	0, 748, 1488, 665, 16, 2300, 1600, 0, 0, 0, 0, 994,
	0, 0, 0, 0, 0, 96, 1638, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 1920, 0, 0, 0, 0, 0, 563,
	0, 105, 0, 0, 0, 2187, 0, 0, 0, 0, 0, 0,
	0, 0, 1770, 0, 0, 0, 0, 1651, 2104, 1896, 0, 0,
	599, 925, 335, 0, 1, 0, 0, 0, 0, 0, 0, 0,
	0, 448, 0, 0, 0, 491, 791, 2171, 0, 0, 577, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 442,
	591, 1043, 1302, 1449, 1206, 1919, 0, 0, 313, 1669, 0, 0,
	0, 2293, 0, 0, 0, 2213, 0, 0, 931, 0, 0, 0,
	1899, 1900, 299, 0, 0, 0, 386, 0, 570, 1058, 2163, 0,
	0, 0, 0, 0, 1629, 0, 0, 0, 0, 0, 0, 0,
	0, 760, 0, 0, 0, 0, 0, 0, 1417, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 393, 0, 0, 2298, 0,
	0, 0, 0, 0, 2337, 0, 0, 2349, 0, 537, 0, 0,
	620, 1925, 0, 0, 0, 0, 0, 1382, 0, 1480, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 1421, 1105, 2241, 0,
	0, 282, 0, 0, 0, 0, 0, 0, 0, 0, 403, 0,
	0, 0, 474, 0, 0, 0, 1927, 2035, 1678, 2036, 0, 2364,
	1950, 0, 0, 0, 0, 0, 0, 0, 0, 1111, 1395, 0,
	0, 0, 2246, 199, 1757, 0, 0, 2077, 367, 2097, 1477, 2164,
	469, 0, 0, 73, 971, 1067, 1347, 1545, 0, 1185, 0, 0,
	2261, 0, 1654, 0, 150, 1571, 1617, 0, 532, 0, 0, 0,
	0, 0, 475, 0, 0, 0, 776, 0, 0, 689, 0, 1429,
	1777, 0, 0, 0, 0, 0, 0, 1104, 0, 0, 0, 0,
	0, 0, 186, 0, 0, 0, 0, 0, 0, 1156, 0, 1213,
	519, 575, 0, 0, 1526, 0, 1953, 1238, 0, 0, 0, 0,
	0, 0, 0, 0, 324, 0, 0, 1207, 2176, 0, 0, 811,
	0, 0, 0, 742, 0, 288, 0, 0, 0, 272, 0, 0,
	0, 0, 0, 1004, 2052, 332, 0, 31, 32, 2333, 0, 1305,
	0, 0, 1928, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 378, 1606, 0, 0, 0, 0, 0, 287, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 1517, 0, 524, 546, 1470, 2184, 0, 625,
	0, 0, 1649, 0, 0, 0, 0, 0, 2312, 0, 0, 1855,
	0, 0, 0, 0, 662, 0, 0, 0, 1134, 2070, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 2178, 2250, 1745, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 399, 0, 0, 0,
	0, 0, 0, 0, 4, 0, 875, 0, 0, 822, 823, 825,
	533, 0, 0, 0, 0, 0, 0, 0, 513, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 1898, 0, 2142, 0,
	864, 2228, 21, 0, 0, 0, 0, 0, 674, 1354, 1079, 1080,
	1355, 1357, 1963, 2034, 2156, 0, 274, 493, 0, 0, 648, 0,
	15, 0, 0, 0, 664, 0, 1406, 2044, 0, 1179, 0, 0,
	0, 0, 1599, 0, 684, 1055, 1359, 2281, 0, 1555, 0, 2148,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 2358, 0, 0,
	0, 626, 0, 0, 0, 0, 0, 0, 0, 0, 0, 856,
	0, 0, 0, 0, 2308, 0, 0, 0, 0, 0, 0, 2051,
	0, 0, 0, 0, 0, 966, 970, 0, 0, 0, 0, 2179,
	0, 472, 1399, 1403, 0, 0, 0, 0, 0, 0, 1603, 451,
	0, 0, 316, 1918, 0, 0, 0, 92, 240, 0, 249, 0,
	0, 0, 894, 1872, 0, 0, 0, 0, 0, 771, 0, 0,
	0, 0, 0, 0, 0, 0, 1589, 411, 2188, 694, 0, 0,
	1592, 0, 1602, 630, 642, 1072, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 1007, 1082, 0, 0, 652, 1626,
	0, 1184, 161, 0, 0, 0, 1407, 1426, 2099, 2150, 1716, 0,
	0, 0, 0, 0, 0, 0, 2038, 0, 0, 0, 0, 0,
	0, 1615, 0, 0, 0, 0, 0, 1173, 1174, 0, 0, 1377,
	0, 1005, 1572, 0, 0, 0, 0, 0, 1306, 0, 0, 0,
	0, 914, 0, 0, 0, 0, 0, 1467, 0, 0, 250, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1965, 42,
	542, 2352, 0, 594, 1494, 328, 0, 0, 0, 0, 0, 1388,
	1390, 2153, 0, 0, 0, 0, 260, 2216, 0, 0, 0, 0,
	0, 0, 0, 2317, 429, 0, 0, 534, 0, 0, 0, 0,
	0, 0, 636, 2368, 0, 0, 0, 413, 0, 0, 517, 881,
	1833, 670, 1904, 0, 0, 0, 1852, 0, 0, 0, 588, 0,
	0, 944, 0, 0, 1201, 0, 0, 0, 0, 0, 1343, 0,
	722, 0, 0, 0, 0, 0, 0, 0, 531, 0, 0, 0,
	0, 0, 1516, 0, 0, 0, 0, 207, 0, 0, 0, 0,
	0, 0, 0, 2161, 0, 343, 2231, 0, 0, 0, 880, 584,
	1458, 0, 0, 0, 0, 2301, 1814, 0, 394, 0, 2315, 78,
	0, 1666, 0, 0, 0, 0, 0, 0, 0, 0, 818, 1073,
	1074, 0, 0, 61, 0, 1791, 0, 885, 1324, 0, 0, 0,
	0, 185, 0, 0, 1830, 1725, 334, 8, 1009, 0, 0, 1410,
	0, 0, 232, 292, 0, 0, 0, 0, 1991, 1992, 0, 0,
	0, 0, 0, 2379, 0, 1941, 1942, 1945, 2149, 0, 1807, 0,
	1912, 1913, 1563, 1916, 0, 398, 0, 0, 1540, 0, 0, 118,
	0, 2128, 1836, 147, 632, 0, 0, 337, 0, 0, 571, 0,
	353, 0, 768, 0, 0, 0, 0, 0, 0, 863, 1195, 0,
	772, 0, 0, 0, 1475, 1752, 733, 834, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 1039, 0, 0, 644, 645,
	647, 649, 0, 0, 1162, 0, 0, 0, 0, 0, 589, 752,
	0, 0, 0, 0, 0, 0, 14, 0, 190, 505, 1159, 1520,
	0, 0, 0, 0, 0, 0, 0, 0, 480, 216, 1853, 0,
	0, 341, 0, 0, 0, 0, 0, 0, 0, 1396, 0, 0,
	0, 1022, 1974, 0, 0, 0, 2056, 2332, 0, 0, 0, 0,
	0, 0, 0, 0, 124, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 545, 0, 0, 0, 0, 477, 0, 0,
	2355, 462, 2356, 0, 0, 1248, 1249, 436, 0, 0, 0, 518,
	0, 0, 0, 0, 0, 2023, 0, 0, 0, 0, 0, 1650,
	1985, 0, 0, 0, 0, 0, 0, 171, 0, 0, 0, 0,
	0, 0, 0, 986, 22, 1691, 0, 0, 1114, 0, 0, 0,
	2361, 1501, 0, 0, 0, 801, 437, 0, 0, 0, 111, 0,
	1329, 1331, 0, 0, 206, 0, 417, 0, 1846, 0, 0, 0,
	293, 1648, 2180, 0, 225, 348, 257, 1511, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 463, 465, 0, 0, 0, 0,
	580, 2328, 0, 0, 0, 0, 0, 0, 0, 1078, 1753, 848,
	679, 0, 2082, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	913, 0, 323, 0, 0, 0, 0, 410, 0, 481, 0, 0,
	1006, 0, 1227, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 1840, 0, 0, 0, 0, 86, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 1135, 0, 0, 0, 0, 0,
	0, 0, 609, 0, 0, 0, 0, 2303, 0, 0, 0, 0,
	1914, 1209, 759, 0, 0, 2284, 0, 0, 976, 1035, 1128, 0,
	1902, 425, 0, 0, 0, 1012, 0, 0
};

static const uint32_t hyg_frequent_words_values[] = {
	1, 1, 1, 1, 2, 1, 1, 1, 1, 1, 1, 1,
	1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
	1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2, 1,
	1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
	1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
	1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
	1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
	1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
	1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
	1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
	1, 1, 1, 1, 1, 1, 1, 1, 2, 1, 1, 1,
	1, 1, 1, 2, 2, 1, 1, 1, 1, 1, 1, 1,
	1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
	1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
	1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
	1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
	1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
	1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
	1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2, 2,
	1, 2, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
	1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
	1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
	1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
	1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
	1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
	1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
	1, 1, 1, 1, 1, 1, 2, 2, 1, 1, 1, 1,
	1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
	1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
	1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
	1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
	1, 1, 2, 1, 1, 1, 1, 1, 1, 1, 1, 1,
	1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
	1, 1, 1, 1, 1, 1, 2, 1, 1, 1, 1, 1,
	1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
	1, 1, 1, 1, 1, 1, 1, 2, 1, 1, 1, 1,
	1, 2, 1, 2, 1, 1, 1, 1, 1, 1, 1, 2,
	1, 1, 1, 1, 1, 1, 2, 1, 1, 1, 1, 1,
	1, 1, 1, 1, 1, 1, 1, 1, 1, 2, 1, 2,
	1, 1, 1, 1, 1, 1, 2, 1, 1, 1, 1, 2,
	2, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
	1, 1, 1, 2, 1, 1, 1, 1, 1, 1, 1, 1,
	1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
	1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
	1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
	2, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
	1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
	1, 1, 1, 1, 1, 1, 1, 1, 1, 2, 1, 1,
	1, 1, 1, 1, 1, 1, 1, 2, 1, 1, 1, 1,
	1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
	1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
	1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
	1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
	1, 1, 2, 1, 1, 1, 1, 1, 1, 1, 1, 1,
	1, 1, 2, 1, 1, 1, 1, 1, 1, 1, 1, 1,
	1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
	1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
	1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
	1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
	1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
	1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
	1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
	1, 1, 1, 1, 2, 1, 1, 1, 1, 1, 1, 1,
	1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
	1, 1, 1, 1, 1, 1, 2, 1, 1, 1, 1, 1,
	1, 1, 1, 1, 1, 1, 2, 1, 1, 1, 1, 1,
	1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
	1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
	1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
	1, 1, 1, 1, 1, 1, 1, 1, 2, 2, 2, 1,
	1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
	1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
	1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
	1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
	2, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
	1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
	1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
	1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
	1, 1, 1, 1, 1, 2, 2, 1, 1, 1, 1, 1,
	1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
	1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
	1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
	1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
	1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
	1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
	1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
	1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
	1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
	1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
	1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
	1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
	1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
	1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
	1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
	1, 2, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
	1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
	1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
	1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
	1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
	1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2, 1,
	1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
	1, 1, 1, 1, 1, 2, 1, 1, 1, 1, 1, 1,
	1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
	2, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2,
	1, 1, 1, 1, 1, 1, 1, 2, 1, 1, 2, 1,
	1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
	1, 1, 1, 1, 1, 1, 2, 1, 1, 1, 1, 1,
	1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
	1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
	1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
	1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
	1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
	1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
	1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
	1, 1, 1, 1, 1, 2, 1, 1, 1, 1, 1, 1,
	1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
	1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
	1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
	1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
	1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
	1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
	1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
	1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
	1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
	1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
	1, 1, 1, 1, 1, 1, 1, 1, 2, 1, 1, 1,
	1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
	1, 1, 2, 1, 1, 1, 1, 1, 1, 1, 1, 1,
	1, 1, 1, 1, 2, 1, 1, 1, 1, 1, 1, 1,
	1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
	1, 1, 2, 1, 1, 1, 1, 1, 1, 1, 1, 1,
	1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
	1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2, 2,
	1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
	1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
	1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
	1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
	1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
	1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
	1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
	1, 2, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
	1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
	1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
	1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
	1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
	1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
	1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
	1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
	1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
	1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
	1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
	1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
	1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
	1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
	1, 2, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
	1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
	1, 1, 1, 1, 1, 1, 2, 1, 2, 2, 1, 1,
	2, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
	1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
	1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
	1, 1, 1, 1, 1, 1, 1, 1, 1, 2, 1, 1,
	1, 2, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
	1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
	1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
	1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
	1, 1, 1, 2, 1, 1, 1, 2, 1, 1, 1, 1,
	2, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
	1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
	1, 1, 2, 2, 1, 1, 1, 1, 1, 1, 1, 1,
	1, 2, 1, 1, 1, 2, 1, 1, 1, 1, 2, 1,
	1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
	1, 1, 1, 1, 1, 1, 1, 2, 1, 1, 1, 1,
	1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
	1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
	1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
	1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
	1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
	1, 1, 1, 1, 1, 1, 2, 1, 2, 1, 1, 1,
	1, 2, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
	1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
	1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
	1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
	1, 2, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
	1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
	1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2, 1,
	1, 1, 1, 1, 1, 1, 2, 1, 1, 1, 1, 2,
	1, 2, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
	1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
	1, 1, 1, 1, 1, 1, 2, 1, 1, 1, 2, 1,
	1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
	1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
	1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
	1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
	1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
	1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
	1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
	1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
	1, 1, 1, 1, 1, 1, 1, 1, 2, 1, 1, 2,
	1, 1, 1, 1
};

static const uint32_t hyg_frequent_words_starts[] = {
	1887732004, 2435448836, 3264758850, 3425184002, 787225105, 1401004051, 282854404, 21050413, 348127276, 286670865, 2717419740, 188817674,
	270276642, 1241551213, 1477443712, 411574690, 573456522, 5915656, 52955632, 547357026, 3439797521, 3289399296, 813826338, 2687523856,
	42216465, 3255399042, 591958368, 5048988, 134497986, 1625817991, 1183158528, 4043313184, 2315276307, 671088705, 2204293122, 8441986,
	1073815928, 805315401, 621805696, 128255649, 152727564, 3440595270, 816597144, 1171748, 562634888, 1390498351, 587465836, 150996040,
	2453938725, 2959970528, 41943810, 1074201825, 1916601136, 1405617731, 277762333, 615006957, 546881632, 810942555, 540886156, 1082673256,
	1380188192, 1082147841, 1124199449, 3492513858, 1085325323, 1345441545, 3390087232, 823170687, 180620392, 2718460559, 2158121988, 1296041412,
	443188553, 714569624, 3419556194, 642334930, 2305032272, 7414544, 1075001984, 1415601697, 143249784, 204476424, 3302517280, 658800896,
	272655376, 1073816144, 779034897, 3492841602, 173539515, 270717025, 1744917772, 371982386, 2290368834, 3763624012, 3024097611, 551575749,
	135792101, 302039490, 138789024, 1627923712, 2771273728, 1412436298, 2289305691, 2455947139, 1095311394, 403430304, 54926504, 273826004,
	160596132, 3311436800, 302895107, 2718957569, 549453834, 1119097488, 1210449985, 680151042, 80233249, 268503124, 1279795634, 1141916588,
	69423426, 2692875808, 2159059230, 2684421732, 134485313, 2294698008, 13246533, 239714826
};

const HygWordlist hyg_frequent_words = {
	hyg_frequent_words_words, hyg_frequent_words_offsets, hyg_frequent_words_slots, 8191, 2380, 26,
	hyg_frequent_words_values, NULL, NULL,
	.starts = hyg_frequent_words_starts
};
