/*
 * Written by generate/wordlist.py from src/similarity/data/frequent_words.txt.
 * Do not edit: edit the lists and run `make reference-data`.
 */
#include "text/wordlist.h"

extern const HygWordlist hyg_frequent_words;

static const char hyg_frequent_words_words[] =
	"aannemersaannemersbedrij"
	"faannemingsbedrijfaanspr"
	"akelijkheidababiertaabog"
	"adosacademyaccessaccione"
	"saccomanditaaccountaccou"
	"ntancyaccountantaccounta"
	"ntsaccountingactionactio"
	"nsactiuniactiveactivitya"
	"damadamczykadamsadminist"
	"racionadministrateuradmi"
	"nistratieadministratieka"
	"ntooradministratiekantor"
	"enadministrationadvancea"
	"dvancedadviesadviesburea"
	"uadviseradviseursadvisor"
	"advisorsadvisoryadvocate"
	"nadvocatenkantooragagenc"
	"eagenciaagencjaagencyage"
	"nturagenziaagnieszkaagra"
	"ragricolaagricoleagroagr"
	"upacionahmedaisblakademi"
	"eakcijuakcineakcionarsko"
	"akcionerneakcionernoakci"
	"onernoeakcionerskoakciov"
	"aakcyjnaaksjeselskapaksj"
	"eselskapetaktgesaktiebol"
	"agaktiebolagetaktienakti"
	"engesellschaftaktieselsk"
	"abaktieselskabetaktsiase"
	"ltsaktsionernoaktsionern"
	"oealainalanalbrechtaleks"
	"andraalessandroalexander"
	"alexandrealgemenealiment"
	"arialimentosalkmaarallee"
	"allenallgemeinealliancea"
	"llmennaksjeselskapallmen"
	"naksjeselskapetalmeidaal"
	"merealonsoalphaaltealvar"
	"ezalvesamandaambaamerica"
	"namersfoortamsterdamanal"
	"ystandersenandersonander"
	"ssonandreaandreasandrewa"
	"ndrzejangelesangelikaang"
	"eloanjaannaanneanonimano"
	"nimaanonymeanonymianouka"
	"npartsselskabanpartssels"
	"kabetanstaltansvaransvar"
	"liganthonyantoineantonio"
	"antwerpantwerpenaoerapar"
	"tmentsapeldoornapotheeka"
	"pothekeapparelapsaptekaa"
	"rchitectarchitectenarchi"
	"tektenarnhemarnoldarquit"
	"ectosarquitecturaarredam"
	"entiartisanartsasasaasbl"
	"asesoresasesoriaasociaci"
	"onasociadosassenassetass"
	"etsassistantassociateass"
	"ociatedassociatesassocia"
	"tiassociationassociazion"
	"eassociesassurancesasunt"
	"oatbildibuatebolrwyddate"
	"lierateliersaubergeaudio"
	"augsburgautoautobedrijfa"
	"utobedrijvenautohausauto"
	"matiseringautomobileauto"
	"mobilesautomotiveautoriz"
	"ataautoserviceavenidaave"
	"nueavocatsavoinaziendaaz"
	"ionibabybackereibaeckere"
	"ibahnhofstrassebaileybak"
	"erbakerybakkerbakkerijba"
	"kkersbandenbaranbarbarab"
	"arberbarbierbarbieribarc"
	"elonabarnesbarsbartbasel"
	"bathbathroomsbatimentbau"
	"erbaugesellschaftbaumann"
	"bauunternehmenbauunterne"
	"hmungbearbeatabeautifulb"
	"eautybeckbeckerbedrijfbe"
	"drijvenbeekbegumbeheerbe"
	"heermaatschappijbeleggin"
	"genbelfastbelgiebelgique"
	"belgiumbellbendrijabendr"
	"ovebenefitbeneluxbenjami"
	"nbennettbeperkteberatung"
	"bergbergerbergmannberhad"
	"berlinbernbernardberndbe"
	"rtrandbeschraenkterbesch"
	"rankterbesitzbeslotenbes"
	"tbetabeteiligungbeteilig"
	"ungenbeteiligungsbeteili"
	"gungsgesellschaftbetetib"
	"etterbeveiligingbialysto"
	"kbianchibielefeldbienesb"
	"ikebikesbirgitbirmingham"
	"bistrobiuroblackblancbla"
	"nchardblancobloemenbloem"
	"istblueblumenboardboatbo"
	"chumbodegasbodyboekhande"
	"lboekhouderboekhoudingbo"
	"erboerderijbohmbolognabo"
	"ndbonnbonnetbooksbordeau"
	"xborettslagboschbostadsb"
	"ostadsrattsforeningbosta"
	"dsrattsforeningenbostonb"
	"ottegaboucherieboulanger"
	"ieboulevardboutiquebouwb"
	"ouwbedrijfbouwgroepbouwo"
	"ndernemingbovenboyerbrac"
	"iabrambrandbrandsbrandtb"
	"rasseriebratislavabrauer"
	"eibraunbredabremenbrianb"
	"rightbrigittebrinkbristo"
	"lbritishbrokerbrokersbro"
	"sbrothersbrouwerbrouweri"
	"jbrownbruggebrunbrunetbr"
	"unobrusselbrusselsbruxel"
	"lesbuchhandlungbudapestb"
	"udowabudowlanebudowlanyb"
	"udownictwobuergerlichenb"
	"uerobuildbuildersbuildin"
	"gbuildingsbureauburgerli"
	"chenburobursatilbuschbus"
	"inessbutcherbutchersbutl"
	"erbuyerbvbvbabviocabinet"
	"cafecakescallcallecamill"
	"ecampbellcampuscantinaca"
	"pecapitalcardiffcarecare"
	"ercareerscargocarlocarlo"
	"scarmencarniceriacarolin"
	"ecarpenteriacarpentrycar"
	"petscarpinteriacarrelage"
	"carrosseriecarscartercar"
	"usocarvalhocastlecastroc"
	"atalanacateringcatherine"
	"cattlecelikcelinecenterc"
	"entralcentrecentrocentru"
	"mceramicscerradachaincha"
	"llengechantierchapmancha"
	"ritablecharitycharleroic"
	"harlescharlottechauffage"
	"chemicalchemicalschemiec"
	"heminchevalierchicagochi"
	"ckenchiefchildchildrench"
	"loechoicechristensenchri"
	"stianchristinechristophe"
	"christopherchurchcinemac"
	"itycivileclaesclaimsclai"
	"reclarkclarkeclassicclau"
	"diacleancleaningclearcle"
	"mentclientclinicclinicac"
	"lothingcloudclubcocoachc"
	"oachingcoastcoffeecoiffe"
	"urcoiffurecokgcolascolle"
	"ctifcollectioncollegecol"
	"lettivocollinscolognecol"
	"ombocomercialcomfortcomm"
	"commanditairecommanditec"
	"ommercecommercialcommerc"
	"ialecommercielecommoditi"
	"escommoncommunicatiecomm"
	"unicatiegroepcommunicati"
	"oncommunicationscommunit"
	"ycommvcommvacompagniacom"
	"pagniecompaniacompaniesc"
	"ompanycompletecomponents"
	"computercomputerscomputi"
	"ngcomunidadconceptconcep"
	"tsconcernconcretecondomi"
	"niumconfortconnectconnec"
	"tionconsconseilconseilsc"
	"onstruccionesconstructio"
	"nconstructionsconsulenza"
	"consulenzeconsultconsult"
	"ancyconsultantconsultant"
	"sconsultingconsultoresco"
	"nsultoriaconticontractco"
	"ntractingcontractorscont"
	"rolcontrollercontrolscoo"
	"kcoolcoopcoopercooperati"
	"ecooperatievecooperativa"
	"coordinatorcopenhagencor"
	"neliscornercorpcorporate"
	"corporationcosmeticscost"
	"acostruzionicottagecount"
	"rycountycouriercouriersc"
	"ourtcouverturecraftscrea"
	"tioncreationscreativecre"
	"ditcristinacrosscrowncru"
	"zcrystalcuideachtacultur"
	"ecumacustomcustomercusto"
	"mscvcvbacvoacwmnicyclecy"
	"clescyfyngedigcyhoeddusc"
	"ywilnadadaandabrowskadab"
	"rowskidachdeckerdachdeck"
	"ereidakdekkerdakdekkersb"
	"edrijfdancedanieldanutad"
	"ariuszdatadaviddaviesdav"
	"isdedekkerdeldelftdelgad"
	"odelladelniskadeltdemird"
	"endenisdennisdentaldenti"
	"stdeportivaderdesdesarro"
	"llodesarrollosdesigndesi"
	"gnateddesignsdetachering"
	"detailhandeldeutschedeut"
	"schlanddeveloperdevelopm"
	"entdevelopmentsdeveloppe"
	"mentdeventerdexploitatio"
	"ndidiamonddiazdienstdien"
	"stedienstendienstleistun"
	"gdienstleistungendienstv"
	"erleningdierenartsdieren"
	"kliniekdieseldietdieterd"
	"ietrichdiffusiondigitald"
	"ijkdijkstradinteretdioni"
	"ckodirectdirecteurdirect"
	"ordirkdiscountdiscoveryd"
	"isenodistribuciondistrib"
	"ucionesdistributiedistri"
	"butiondistributorsdistri"
	"buzionediversifieddmccdo"
	"chtersdoctordoloresdomai"
	"nedominguezdooeldoradztw"
	"odordrechtdorfstrassedor"
	"otadorpsstraatdortmunddr"
	"agondreamdreamsdresdendr"
	"inksdrivedrivingdruckere"
	"idrukkerijdrushtvodrustv"
	"odruzbadruzestvodruzhest"
	"vodruzstvodudublindubois"
	"dudekduesseldorfdufourdu"
	"isburgdumasdumontdupontd"
	"uranddusseldorfdutchduva"
	"ldynamicdynamicsdystrybu"
	"cjaeagleearleartheasteas"
	"yebvbaeconomicoeconomiqu"
	"eeconomischedileedilizia"
	"edinburgheditionsednolic"
	"henednolichnoednolicnoed"
	"ucationeducationaledukac"
	"jaedwardedwardsedwineeig"
	"eenmanszaakeesveetcafeef"
	"thynisegegbregenegmbhegy"
	"enieigenaareigenaarseige"
	"nareneindhoveneingetrage"
	"neeingetragenereinkahlut"
	"afelageinzelhandeleinzel"
	"unternehmeneirelieirlekf"
	"mekfrekfruekologiczneeko"
	"nomiskelectricelectrical"
	"electricidadelectricitee"
	"lectriqueelectronicaelec"
	"tronicselektroelektrotec"
	"hniekelektrotechnikelekt"
	"ryczneelettricaelettroni"
	"caelisabetheliteelizabet"
	"helliselzbietaemeaemeral"
	"demergencyemilieemilyemm"
	"aempireemploymentempresa"
	"empresasenergiaenergieen"
	"ergyengelengineerenginee"
	"ringengineersenglandenke"
	"ltmandsvirksomhedenkeltp"
	"ersonforetakenschedeensk"
	"ildenterpriseenterprises"
	"entertainmententreprisee"
	"ntreprisesentsorgungentw"
	"icklungenvironmentaleood"
	"equipementsequipmentequi"
	"tyericerikerikssonespace"
	"espanaespositoessenessen"
	"tialessentialsestateesta"
	"tesestherestudioetabliss"
	"ementsetaireiaeterorryth"
	"meeterorrythmiettevotjae"
	"tudeseurleuropaeuropaeae"
	"uropaischeeuropeeuropean"
	"europeeneuropeenneeurope"
	"eseuropejskieeuropeseeut"
	"hynesevevanseventeventse"
	"wivexcellenceexchangeexc"
	"lusiveexecutiveeximexped"
	"itieexperienceexpertexpe"
	"rtiseexpertsexploitatiee"
	"xploitationexplotaciones"
	"exportexportsexpressfabr"
	"icationfacilitiesfactory"
	"familyfarmfarmaciafarmsf"
	"ashionfashionsfastfatima"
	"faurefelelossegufelixfen"
	"cingfermefernandesfernan"
	"dezferramentaferrariferr"
	"eiraferreteriaferryfield"
	"fieldsfietsenfiglifilhos"
	"filmfilmsfilsfinancefina"
	"ncesfinancialfinancieelf"
	"inancielefinanzfinanzasf"
	"inanzenfinanziariafinefi"
	"nnfirefirenzefirmfirmafi"
	"rstfischerfishfishingfit"
	"nessfivefizicafizicnafle"
	"etfleischereiflooringflo"
	"resflorianflowflowerflow"
	"ersfmbafondationfondazio"
	"nefondsfontainefontanafo"
	"odfoodsfootballforcefore"
	"ningforestforestryforeta"
	"kforeverformformacionfor"
	"mationfortuneforwardfost"
	"erfotograffotografiefoun"
	"dationfoundryfourfournie"
	"rfrancaisefrancefrancesc"
	"ofranciscofrancoisfranco"
	"isefrankfrankefrankfurtf"
	"ratellifredericfreightfr"
	"eresfreshfriedrichfriend"
	"sfriseurfriseursalonfrui"
	"tfuchsfuelfundfundacionf"
	"undacjafundingfundsfurni"
	"turefuturefuturesfuusili"
	"sestfysiotherapiefzcogab"
	"inetgabrielegaecgaishaga"
	"llerygallogamegamesgarag"
	"egaragebedrijfgarantiaga"
	"ranziagarciagardengarden"
	"sgarniergartenbaugartens"
	"trassegartnereigarygasth"
	"ofgaststattegategatesgau"
	"thiergautiergbrgdanskgeb"
	"audereinigunggebrgebroed"
	"ersgebrudergebruedergege"
	"nseitigkeitgeiegemeinnue"
	"tzigegemeinnutzigegenera"
	"lgeneralegenerationgenev"
	"agenevegenossenschaftgen"
	"ovagentgeorgegerardgerma"
	"ngermanygerritgesbrgesch"
	"aeftsfuehrergeschaftsfuh"
	"rergesellschaftgesmbhges"
	"tiongestioneggmbhgiftgif"
	"tsgiordanogiovannigirard"
	"giuseppeglasgowglassglob"
	"aalglobalgmbhgodogoldgol"
	"dengolfgomesgomezgoncalv"
	"esgonggonzalezgoodgoodsg"
	"oossensgorskagorskigospo"
	"darstwogoteborggraafgrab"
	"owskagrabowskigracegrafg"
	"rafischgrandgraphicsgray"
	"grazgreatgrecogreengreen"
	"housegriffithsgrillgroce"
	"rygroepgroningengrootgro"
	"othandelgrossgrosshandel"
	"grotegroundgroupgroupegr"
	"oupementgrowthgrupgrupag"
	"rupogruppgruppagruppegru"
	"ppengruppogrzegorzguaran"
	"teeguardguentergueringui"
	"deguntergunthergustafsso"
	"ngutierrezhaaghaarlemhaa"
	"shabitathaftunghaftungsb"
	"eschraenkthaftungsbeschr"
	"ankthahnhairhalinahallha"
	"mburghandhandelhandelsha"
	"ndelsbedrijfhandelsbolag"
	"handelsbolagethandelsges"
	"ellschafthandelsmaatscha"
	"ppijhandelsondernemingha"
	"ndlowahandlowehandlowyha"
	"nnahhannoverhanshansenha"
	"rbourhardwareharrisharri"
	"sonharryhartmannharvesth"
	"asselthaulagehauptstrass"
	"ehaushausverwaltungheadh"
	"eadquartershealthhealthc"
	"areheartheatingheavyheik"
	"eheinrichheinzheizunghei"
	"zungsbauhelenhelenehelga"
	"helmondhelmuthelsinkihen"
	"drikhendrikshenkhenryhen"
	"rykheritagehermanosherna"
	"ndezherrmannhethighhijos"
	"hillhillshilversumhirehl"
	"utafelaghochbauhochschul"
	"ehoekstrahoffmannhoflade"
	"nhofmannholdingholdingsh"
	"ollandholmeshomehomecare"
	"homeshoofdstraathooghope"
	"horecahornhorsehospitalh"
	"ospitalityhosteleriahost"
	"inghotelhoteleshotelshou"
	"dstermaatschappijhouseho"
	"usinghoustonhovenierhove"
	"niersbedrijfhuberhughesh"
	"ugohuishuisartshuisartse"
	"npraktijkhuiseigenarenhu"
	"ismanhumanhunthurtowniah"
	"ussainhypothekenibericai"
	"dealideasidiotikeidiotik"
	"iierobezotuimageimagesim"
	"agingimmobiliareimmobili"
	"enimmobilierimmobilierei"
	"moneimpactimpiantiimport"
	"importexportimportsimpre"
	"saimpreseincincomeincorp"
	"oratedincorporeeindepend"
	"entindiaindividualindivi"
	"dualaisindividualiindivi"
	"dualnyiindividualnyjindi"
	"vidualnyyindividuelleind"
	"ustriaindustrialindustri"
	"aleindustrialesindustria"
	"sindustrieindustrieleind"
	"ustrielleindustrienindus"
	"triesindustryinfinityinf"
	"oinformaticainformatikin"
	"formationinformatiqueinf"
	"rainfrastructureingegner"
	"iaingenieriaingenieriein"
	"genieurbueroingenieurbur"
	"oingenieursingenieursbur"
	"eauingridinitiativeinkop"
	"erinmobiliariainmueblesi"
	"nnovationinnovationsinno"
	"vativeinsideinsightinspe"
	"ctioninstalacionesinstal"
	"lateurinstallatieinstall"
	"atiebedrijfinstallatiesi"
	"nstallatietechniekinstit"
	"utinstituteinstytutinsul"
	"ationinsuranceintegralin"
	"tegratedintegrationintel"
	"ligenceinteractiveintere"
	"sinteressentskabinterest"
	"interetinterieurinterior"
	"interiorsinterninternaci"
	"onalinternationaalintern"
	"ationalinternationaleint"
	"ernationalesinternaziona"
	"leinternetintlinversione"
	"sinvestinvesteringinvest"
	"eringeninvesteringsmaats"
	"chappijinvestimentiinves"
	"tissementinvestissements"
	"investmentinvestmentsinv"
	"estorsinwestycjeinzynier"
	"iairenaironisabelisabell"
	"eisikustislandisolationi"
	"ssueistaigaitaliaitalian"
	"italianaitalyivaerksaett"
	"erselskabivanovivzwjablo"
	"nskajablonskijacekjackja"
	"cksonjacobsjacquelinejac"
	"quesjagerjakubjamesjanej"
	"ankowskajankowskijansenj"
	"anssenjanssensjanuszjard"
	"injardinagejardinsjavier"
	"javnojawnajaworskajawors"
	"kijdoojeanjednostavnojen"
	"niferjensenjeroenjerzyje"
	"ssejessicajesusjewellers"
	"jewelleryjewelryjimenezj"
	"oannajoergjohannajohanne"
	"sjohansenjohanssonjohnjo"
	"hnsonjoineryjointjolanta"
	"jolyjonasjonesjongjongej"
	"oopjorgjorgensenjosejose"
	"fjosefajosephjoshuajozef"
	"juanjuergenjuliajuliejul"
	"ienjulkinenjunctionjungj"
	"uniorjurgenjuristjusigho"
	"esajusikhoesajustjuwelie"
	"rkabushikikabushikigaish"
	"akaczmarekkadekaiserkais"
	"hakaminskakaminskikancel"
	"ariakantoorkapperkapsalo"
	"nkarenkarinkarlkarlsruhe"
	"karlssonkarolinakatarzyn"
	"akatekatharinakatiekatow"
	"icekatrinkauffraukaufman"
	"nkayakazimierzkdoerkdork"
	"ebabkeeskefalaiouchikike"
	"llerkellykephalaiouchike"
	"kereskedelmikerkgenootsc"
	"hapkerkstraatkeukenskevi"
	"nkgkgaakhankidskinderopv"
	"angkingkingdomkingskitch"
	"enkitchensklauskledingkl"
	"einkleinekliniekklinikkl"
	"inikaklussenbedrijfknigh"
	"tkobenhavnkochkoehlerkoe"
	"lnkoenigkoeriersdienstko"
	"hlerkolnkomanditnakomand"
	"itnikomanditnokomandytow"
	"akomandytowokomersantsko"
	"mmandiittiyhtiokommandit"
	"bolagkommanditbolagetkom"
	"manditgeskommanditgesell"
	"schaftkommanditselskabko"
	"mmandittselskapkommunika"
	"tionkompaniakonigkonsult"
	"ingkonzernkorlatoltkorpe"
	"rschaftkosmetikkosterkow"
	"alczykkowalskakowalskiko"
	"zkeresetikozlowskakozlow"
	"skikrajowekrakowkramerkr"
	"auskrausekrawczykkristia"
	"nsenkrolkruegerkrugerkry"
	"stynakrzysztofkuchenkuhn"
	"kuiperkuiperskumarkunsts"
	"tofkunststoffekwekerijkw"
	"iatkowskakwiatkowskilala"
	"aglaanlaborallaboratorio"
	"laboratorylabsladenladyl"
	"akelambertlandlandbouwla"
	"ndscapelandscapeslandsca"
	"pinglandschaftsbaulandsc"
	"hapsbouwlandwirtschaftla"
	"nelanglangelanguagelarsl"
	"arsenlarssonlaserlaundry"
	"lauralaurentlavorazionel"
	"awnleleaderleaflearningl"
	"easeleasingleclercqleeds"
	"leeuwardenleeuwenlefebvr"
	"elegacylegallegrandlehma"
	"nnleicesterleidenleipzig"
	"leisureleiterleitunglema"
	"irelenaleonlerouxleroyle"
	"slettingsleuvenlevellevi"
	"lewandowskalewandowskile"
	"wisliabilitylibertyliege"
	"lifelifestylelightlighti"
	"nglightslillelimitadalim"
	"itatalimitedlimiteelimpi"
	"ezalindalindenlinelinkli"
	"nkslinzlionliquorlisalis"
	"boalittleliveliverpoolli"
	"vingllclllplloydllploanl"
	"oanslocallodgelodzloesun"
	"genlogiclogisticalogisti"
	"cslogistieklogistiklogis"
	"tiquelogistykaloisirslok"
	"aallombardilondonloodgie"
	"terloonbedrijflopeslopez"
	"lorenzlosungenlottelouis"
	"eloveltdltdalteelublinlu"
	"caslucialuckylucratifluc"
	"yludwigluigiluikluisluka"
	"slukaszlukeluukluxurylyo"
	"nmaasmaastrichtmaatschap"
	"maatschappijmachinemachi"
	"nefabriekmachinerymachin"
	"esmaconneriemadridmaesma"
	"gdalenamagicmaiermailmai"
	"nmaintenancemaisonmaitri"
	"semajewskamajewskimakema"
	"kelaarmakelaardijmakelaa"
	"rsmakersmalagamalermaler"
	"betriebmalgorzatamalinow"
	"skamalinowskimallmanagem"
	"entmanagementgroepmanage"
	"rmanagingmanchestermanci"
	"nimanfredmannheimmanonma"
	"normanuelmanufacturingma"
	"nutenzionemaquinariamarb"
	"lemarcelmarchandmarchema"
	"rcinmarcomarekmargaretma"
	"riamarianmarianimariemar"
	"iekemarinmarinemarinomar"
	"iomaritimemariuszmarkmar"
	"ketingmarktmarktenmarkus"
	"marquesmarseillemarshall"
	"martamartinmartinamartin"
	"emartinezmartinsmarymasc"
	"hinenbaumasonmassonmaste"
	"rmastersmaterialmaterial"
	"enmaterialesmaterialsmat"
	"erialymateriauxmateuszma"
	"thieumatrixmatthewmatthe"
	"wsmatthiasmaximemaximili"
	"anmayermazojimazurmbhmea"
	"tmeblemecanicamecaniquem"
	"eccanicamechanicalmechel"
	"enmedewerkermediamedical"
	"medicinemedicomedienmedi"
	"ormedycynamedycznymeerme"
	"gameiermeijermelaniemelk"
	"veehouderijmenuiseriemep"
	"emertensmetaalmetaalbewe"
	"rkingmetalmetallmetallba"
	"umetalsmetrometselwerken"
	"metzgereimeubelenmeubels"
	"meuniermeyermichaelmicha"
	"lmichalakmichalskamichal"
	"skimichelmiddenmiedzynar"
	"odowemiguelmilanmilanomi"
	"lieumillmillermillsmindm"
	"ineminingmitarbeitermitc"
	"hellmittemittetulundusuh"
	"ingmobelmobilemobilimoda"
	"modemodelmodernmoellermo"
	"hamedmohammedmolenwegmol"
	"inamollermondialmonegasq"
	"uemoneymonikamoniquemono"
	"prosopimontagemonteurmon"
	"tpelliermoonmooremorales"
	"moreaumorelmorenomoretti"
	"morganmorinmorrismortgag"
	"emortgagesmotionmotormot"
	"orsmountainmoversmovingm"
	"oyensmueblesmuellermuenc"
	"henmuenstermukodomulderm"
	"ullermultimunchenmunichm"
	"unozmunstermurphymusicmu"
	"sikmuzieknaamlozenaciona"
	"lnamurnantesnapolinatali"
	"anathalienationaalnation"
	"alnationalenaturalnature"
	"navarronazionalenederlan"
	"dnederlandsenegozionelso"
	"nneomejenonetherlandsnet"
	"toyagenetworknetworksneu"
	"eneumannnewsnextnguyenni"
	"cenicknicolanicolasnicol"
	"enielsennieruchomoscinie"
	"uwenightnijmegennilssonn"
	"inenoelnomenoordnordnors"
	"kregistrertnorthnorthern"
	"notariaatnotarisnottingh"
	"amnouvellenowanowaknowak"
	"owskanowakowskinowickano"
	"wickinuernbergnuevanuevo"
	"nuovanuovonurnbergnurser"
	"iesnurserynursingnutriti"
	"onnvnyilvanosannyrtobcho"
	"dnaobchodniobecneobmedze"
	"nymobmezenouobmezhenoyuo"
	"brasobrtobsestvoobshches"
	"tvoobshhestvooceanochron"
	"aodgovornoscuodgovornost"
	"odgovornostiodgovornostj"
	"oodpowiedzialnosciaodzie"
	"zofoffeneoffentlichenoff"
	"iceofficerofficesofficin"
	"aofficineoficinaogranice"
	"naogranicennojograniceno"
	"mogranichenaogranichenno"
	"iogranichennojogranichen"
	"noyograniczonaohgoliveir"
	"aoliveroliviaolivierolse"
	"nolssonolszewskaolszewsk"
	"iomegaomejenoomezenymomo"
	"rrythmeomorrythmionderon"
	"derhoudonderhoudsbedrijf"
	"onderlingeondernemingond"
	"ernemingenonlineonlusont"
	"wikkelingoooostopenopera"
	"tionsopinbertopleidingen"
	"oplossingenopticaloptici"
	"enoptiekoptikoptikeropti"
	"onoptionsoptiqueorangeor"
	"chardorganicorganisation"
	"organizacjioriginalorteg"
	"aortizosakeyhtioosauehin"
	"gosauhingosloosobaosteri"
	"aostrowskaostrowskiosuus"
	"kuntaotgovornostotkrytoe"
	"ottootvetstvennostotvets"
	"tvennostuotvetstvennosty"
	"uoudeoutdooroutletoveeow"
	"enowneroyoyjpacificpacka"
	"gingpaintpaintingpalacep"
	"alermopalmpalmerpanaderi"
	"apanelpaolopapadopoulosp"
	"aperparaparadiseparispar"
	"kparkerparkingparkspartp"
	"artecipazionipartgpartgm"
	"bbparticipacionespartici"
	"patieparticipatiespartic"
	"ipationparticipationspar"
	"tnerpartneriaethpartners"
	"partnerschaftpartnerscha"
	"ftsgesellschaftpartnerse"
	"lskabpartnershippartners"
	"kapartnerzypartspartypas"
	"calpasspasticceriapatelp"
	"athpatriciapatrickpatrim"
	"oinepaulpaulapaulinepawe"
	"lpawlakpawlowskapawlowsk"
	"ipaysagepeakpearlpederse"
	"npedropeeterspeinturepeo"
	"plepereiraperezperfectpe"
	"rformanceperiorismenespe"
	"riorismenisperrinpersero"
	"anpersoanapersonalperson"
	"eelpersoneelsdienstenper"
	"sonnelperssonpeterpeters"
	"petitpetrapetrovpfeiffer"
	"pflegepflegedienstpharma"
	"pharmaceuticalspharmacie"
	"pharmacyphilippephillips"
	"phoenixphoibliphonephoto"
	"photographyphysiotherapi"
	"epiazzapidpriemecpidprie"
	"mstvopiekarniapierrepiet"
	"pieterpietrzakpilarpinep"
	"intopioneerpiotrpiotrows"
	"kapiotrowskipipepiscines"
	"pizzapizzeriaplaceplaces"
	"plaisirplanplanetplanner"
	"planningplantplantsplast"
	"eringplasticplasticsplat"
	"inumplatzplayplcpleinpll"
	"cplomberieplumbersplumbi"
	"ngpluspodjetnikpohlpoint"
	"polandpolskapolskipoolpo"
	"olspopularportportfoliop"
	"ortopostpourpowellpowerp"
	"owerspoznanpracowniaprac"
	"ticepragueprahapraktijkp"
	"raktykapratpraxisprecisi"
	"onpredprinimatelpremierp"
	"remiumpresidentpresspres"
	"tigepriceprideprimeprins"
	"printprintersprintingpri"
	"vateprivatnepriveeprodot"
	"tiproduccionesproductpro"
	"ductenproductieproductie"
	"sproductionproductionspr"
	"oductosproductsproduitsp"
	"rodukcjaprodukcyjneprodu"
	"kcyjnoprodukteproduktion"
	"produktyproduzioneprofes"
	"ionalprofessionalprofess"
	"ionalsprofessionnellepro"
	"fileprogettiprogettoprog"
	"ramprogrammerprogresspro"
	"jectprojectenprojectontw"
	"ikkelingprojectsprojektp"
	"rojekteprojektyprojetspr"
	"omocionespromotionpromot"
	"ionspromotorapropertiesp"
	"ropertypropreteproprieta"
	"ryprospesnaprostaprotect"
	"ionprovisionproyectosprz"
	"edsiebiorstwaprzedsiebio"
	"rstwoprzemyslpubblicitap"
	"ublpublicpublicationspub"
	"lichnoepublicidadpublicn"
	"epublicnoepublisherspubl"
	"ishingpuliziepumppurchas"
	"ingpurequalityquantumque"
	"enquickquotasracerachelr"
	"adiorafalrailrainbowrami"
	"rezramosranchrapidrasmus"
	"senraspundererealrealizz"
	"azionirealtyrebeccarecht"
	"srechtsanwaelterechtsanw"
	"altereciprocareclamerecl"
	"amebureaurecoveryrecruit"
	"errecruitmentrecycledrec"
	"yclingreformasrefrigerat"
	"ionregenregencyregionaal"
	"regionalregistriertereha"
	"breimsreinigungreisebuer"
	"oreiseburoreisenreizenre"
	"kisteroityreklamarelatio"
	"nsrelocationremodelingre"
	"montyrenaterenewablerenn"
	"esrenovationrentalrental"
	"srepairrepairsrepresenta"
	"tiverescueresearchreseau"
	"reserveresidenceresident"
	"ialresolutionresourceres"
	"ourcesresponsabilidadres"
	"ponsabilidaderesponsabil"
	"itaresponsabiliterespons"
	"erestauracjarestaurantre"
	"stauranterestaurantsrest"
	"orationresultresultsresz"
	"venytarsasagretailretire"
	"mentreviewreyesribeirori"
	"cciricercarichardrichard"
	"srichardsonrichterrickri"
	"dgerightrijschoolrinaldi"
	"ringriseristoranteriverr"
	"iverarizzoroadrobertrobe"
	"rtorobertsrobinrobinsonr"
	"ocherockrodriguesrodrigu"
	"ezrogerrogersrolneromaro"
	"manoromeromeroroofingroo"
	"mroomsroserossirothrotte"
	"rdamrousseaurousselrouxr"
	"oyalrozwiazaniarubenrubi"
	"orucenimruizruralrussell"
	"russorutkowskarutkowskir"
	"yanryszardsasabiedribasa"
	"binesacisacifsafesafetys"
	"aglsahinsaicsalessalonsa"
	"lzburgsamenwerkingsverba"
	"ndsamostojnisamuelsamvir"
	"keforetaksanayisanchezsa"
	"nctuarysandrasandrinesan"
	"itaersanitairsanitarsans"
	"santesantorosantossanzsa"
	"pasapisarasarahsarlsarls"
	"sassasusauersavesavingss"
	"bvbascascaffoldingscarls"
	"cclsceaschaeferschafersc"
	"hilderschildersbedrijfsc"
	"hmidschmidtschmittschnei"
	"derschoenenscholtenschol"
	"zschoolschoolstraatschoo"
	"nheidssalonschoonmaaksch"
	"oonmaakbedrijfschoonmaak"
	"dienstenschoutenschreibe"
	"rschreinereischroderschr"
	"oederschubertschuheschul"
	"eschulstrasseschulteschu"
	"lzschulzeschumacherschus"
	"terschwarzscicsciencesci"
	"encesscientificscoopscoo"
	"pltdascopscotlandscottsc"
	"ottishscpascriscrlscrlfs"
	"scsscspscsprlscuolasesea"
	"foodsearchsebastiansebas"
	"tiensecretarysecssecures"
	"ecuritesecurityseguridad"
	"seidelselafaselarlselarl"
	"uselasselasuselskapselur"
	"lsemplicesemplificatasen"
	"csencrlsendirianseniorse"
	"nseserranoserviceservice"
	"sserviciosservisservizis"
	"erwissettlementsevensevi"
	"llasgpsshadowshawshedshe"
	"ffieldshieldshineshippin"
	"gshoesshopshoppingshores"
	"howshpksicafsicarsicavsi"
	"cherheitsieradensignsign"
	"aturesignssikorasilvasil"
	"versimonsimplesimplifica"
	"dasimplifieesimpsonsingh"
	"sirketisistemassistemisi"
	"teskillsskinsklepslslage"
	"rijslneslpuslusmartsmbas"
	"mitsmithsmitssncsnowsoci"
	"alsocialesociedadsocieda"
	"desocietasocietassocieta"
	"tesocietateasocietesocie"
	"tysociosoehnesoftwaresoh"
	"nsohnesoinssolarsolicito"
	"rssolucionessolutionsolu"
	"tionssoluzionisommersons"
	"sophiesorensensoundsourc"
	"esousasouthspspaspacespa"
	"inspecialspecialespecial"
	"istspecialistsspeditions"
	"peditionsspeelgoedspices"
	"piritspiritsspolspolecno"
	"stspolekspolkaspolocnost"
	"sportsportifsportschools"
	"pringsprlsprlssprlusprze"
	"dazspzospzoosquaresrlsrl"
	"sstaalbouwstablestaffsta"
	"ffingstagestahlbaustanda"
	"rdstanislawstarstarsstar"
	"tstatestationstationsstr"
	"aatstationswegsteelstefa"
	"nstefaniestefanosteinste"
	"phanestephaniestephenste"
	"piensteuerberatersteuerb"
	"eratungstevenstewartstic"
	"htstichtingstiftungstock"
	"holmstolarstwostomatolog"
	"icznystonestoragestorest"
	"oresstorystowarzyszenies"
	"traatstrasbourgstrasestr"
	"assestrategicstrategiess"
	"trategystreamstreetstruc"
	"turalstructuresstudistud"
	"iostudiosstukadoorstukad"
	"oorsbedrijfstuttgartstyl"
	"esuarezsuedsuministrossu"
	"mmitsupersuperiorsuperma"
	"rktsupermarktensuperviso"
	"rsuppliessupplysupportsu"
	"rfsurgerysurveyorssusans"
	"usannesustainablesvensso"
	"nsvilupposweetswimsylvie"
	"synergysynowiesysteemsys"
	"temsystemesystemensystem"
	"essystemssystemyszczecin"
	"szewczykszkolaszolgaltat"
	"oszymanskaszymanskitadeu"
	"sztailortalenttalleresta"
	"ndartstandartspraktijkta"
	"ndooritanktapetargettarg"
	"ovetstarsasagtasktaxitax"
	"ibedrijftaxistaylorteach"
	"teacherteamteamleidertec"
	"htechnictechnicaltechnic"
	"iantechnicstechnicznetec"
	"hniektechniktechnikatech"
	"niquetechniquestechnisch"
	"etechnologiatechnologias"
	"technologietechnologient"
	"echnologiestechnologytec"
	"nicatecnicotecnologiatec"
	"nologiastecnologieteleco"
	"mtelecomstempletentennis"
	"teorantaterterbatasteres"
	"aterminalterrassementtes"
	"tingtexastextieltextilte"
	"xtilesthetheatretheother"
	"apythierrythijsthinkingt"
	"homasthompsonthreethuisz"
	"orgticarettiefbautiendat"
	"ierarzttigertilburgtilet"
	"ilestilingtimbertimetime"
	"stimmerbedrijftimmerwerk"
	"entischlereititletobiast"
	"odaytoiminimitoituretoma"
	"sztomaszewskatomaszewski"
	"tongtooltoolstorinotorre"
	"stotaltouchtoulousetourt"
	"ouringcarstourstovaristv"
	"otovarystvotowarytowerto"
	"wntoystracktradetraderst"
	"radestradingtraditionalt"
	"railtrailerstraineetrain"
	"ertrainingtraiteurtransf"
	"ertransformationtranspor"
	"ttransportationtransport"
	"bedrijftransportentransp"
	"ortestransportowetranspo"
	"rtstrasportitravauxtrave"
	"ltravelstreatmenttreetre"
	"estrendtrendstrgovackotr"
	"iangletrucktruckingtruck"
	"strusttuantuincentrumtui"
	"nenturfturismoturnertury"
	"stykatweewielerstwintzov"
	"uguitgeslotenuitgeveriju"
	"itzendbureauulicaultdult"
	"imateultraumweltumzugeun"
	"icounionunipunipersonalu"
	"nipersonaleunipersonnell"
	"eunipessoaluniqueunitedu"
	"nityuniversaluniversitei"
	"tuniversityunlimitedunlt"
	"dunternehmenunternehmens"
	"unternehmensberatungunte"
	"rnehmerunternehmergesell"
	"schaftunternehmerinurban"
	"ursulausluguslugiuslugow"
	"auslugoweutenlandskutili"
	"tiesutrechtuzdarojivacan"
	"cesvalenciavalerievallal"
	"kozovalleyvaluevanvangua"
	"rdvariablevastgoedvazque"
	"zveehouderijveenveenstra"
	"vehiclevehiclesvenlovenn"
	"ootschapvennotenventeven"
	"tilationventureventuresv"
	"ereenigingvereinverejnav"
	"erenigingverhuizingenver"
	"koopverkoperverlagvermeu"
	"lenvermogenvermogensbehe"
	"ervermogensverwaltungver"
	"oniqueversicherungversic"
	"herungenversicherungsver"
	"einvertriebvertriebsvert"
	"riebsgesellschaftvervoer"
	"verwaltungverwaltungsver"
	"waltungsgesellschaftverz"
	"ekeringenvetsviaggiviaje"
	"svicevictoriavictoryvide"
	"ovidpovidalnistuvidpovid"
	"alnistyuviennaviesojivie"
	"wvillavillagevillasvince"
	"nzovinsvintagevisionviss"
	"ervisualvitalvlietvofvog"
	"elvogtvoigtvonvoorvoyage"
	"svriesvvagwaarborgwaarbo"
	"rgmaatschappijwagnerwalc"
	"zakwalkerwallwalterwardw"
	"arehousewarehousingwarsa"
	"wwarszawawashingtonwasse"
	"rwastewatchwaterwatsonwe"
	"althwearwebbwebdesignweb"
	"erwebshopweddingweddings"
	"weduwewegenbouwweinbauwe"
	"ingutweissweldingwelfare"
	"wellnesswerbeagenturwerb"
	"ungwerkwerkenwernerwervi"
	"ngwestwesternwhitewholes"
	"alewieczorekwielobranzow"
	"ewienwiesbadenwijnhandel"
	"wildwilkinsonwillemwille"
	"mswilliamwilliamswilmawi"
	"lsonwindwindowwindowswin"
	"ewineswinkelwinkelswinkl"
	"erwinstoogmerkwinterwise"
	"wisniewskawisniewskiwitk"
	"owskawitkowskiwojciechwo"
	"jciechowskawojciechowski"
	"wojcikwolfwolffwolfgangw"
	"omanwomenwonderwoodwoodw"
	"orkworksworkshopworldwor"
	"ldwidewouterswozniakwrig"
	"htwrobelwroblewskawroble"
	"wskiwroclawwuppertalwyda"
	"wnictwoxianyachtyhdistys"
	"yhtioyildizyilmazyogayor"
	"kyoungyouthyuhanhoesazaa"
	"nstadzahnarztzahnarztpra"
	"xiszajaczakladzakladyzak"
	"rytoezakupyzalewskazalew"
	"skizapsanyzaragozazartko"
	"ruenzarzadzaniezbigniewz"
	"eitarbeitzentrumzespolzi"
	"eglerzielinskazielinskiz"
	"immereizimmermannzoeterm"
	"eerzofiazonderzonezonenz"
	"oozoonzorgzuzuerichzuidz"
	"urichzwolle";

static const uint32_t hyg_frequent_words_offsets[] = {
	0, 9, 25, 42, 59, 61, 68, 76, 83, 89, 97, 108,
	115, 126, 136, 147, 157, 163, 170, 177, 183, 191, 195, 203,
	208, 222, 236, 249, 269, 290, 304, 311, 319, 325, 337, 344,
	353, 360, 368, 376, 385, 401, 403, 409, 416, 423, 429, 436,
	443, 452, 457, 465, 473, 477, 487, 492, 497, 505, 511, 517,
	528, 538, 548, 559, 570, 577, 584, 596, 610, 616, 626, 638,
	644, 662, 674, 688, 699, 710, 722, 727, 731, 739, 749, 759,
	768, 777, 785, 795, 804, 811, 816, 821, 831, 839, 858, 879,
	886, 892, 898, 903, 907, 914, 919, 925, 929, 937, 947, 956,
	963, 971, 979, 988, 994, 1001, 1007, 1014, 1021, 1029, 1035, 1039,
	1043, 1047, 1053, 1060, 1067, 1074, 1079, 1093, 1109, 1116, 1122, 1131,
	1138, 1145, 1152, 1159, 1168, 1172, 1182, 1191, 1199, 1207, 1214, 1217,
	1223, 1232, 1243, 1254, 1260, 1266, 1277, 1289, 1300, 1307, 1311, 1313,
	1316, 1320, 1328, 1336, 1346, 1355, 1360, 1365, 1371, 1380, 1389, 1399,
	1409, 1418, 1429, 1441, 1449, 1459, 1465, 1474, 1485, 1492, 1500, 1507,
	1512, 1520, 1524, 1535, 1548, 1556, 1570, 1580, 1591, 1601, 1611, 1622,
	1629, 1635, 1642, 1647, 1654, 1660, 1664, 1672, 1681, 1695, 1701, 1706,
	1712, 1718, 1726, 1733, 1739, 1744, 1751, 1757, 1764, 1772, 1781, 1787,
	1791, 1795, 1800, 1804, 1813, 1821, 1826, 1841, 1848, 1862, 1877, 1881,
	1886, 1895, 1901, 1905, 1911, 1918, 1927, 1931, 1936, 1942, 1960, 1971,
	1978, 1984, 1992, 1999, 2003, 2011, 2019, 2026, 2033, 2041, 2048, 2056,
	2064, 2068, 2074, 2082, 2088, 2094, 2098, 2105, 2110, 2118, 2131, 2143,
	2149, 2157, 2161, 2165, 2176, 2189, 2201, 2225, 2231, 2237, 2248, 2257,
	2264, 2273, 2279, 2283, 2288, 2294, 2304, 2310, 2315, 2320, 2325, 2334,
	2340, 2347, 2355, 2359, 2365, 2370, 2374, 2380, 2387, 2391, 2401, 2411,
	2422, 2426, 2435, 2439, 2446, 2450, 2454, 2460, 2465, 2473, 2483, 2488,
	2495, 2515, 2537, 2543, 2550, 2559, 2570, 2579, 2587, 2591, 2602, 2611,
	2626, 2631, 2636, 2642, 2646, 2651, 2657, 2663, 2672, 2682, 2690, 2695,
	2700, 2706, 2711, 2717, 2725, 2730, 2737, 2744, 2750, 2757, 2761, 2769,
	2776, 2785, 2790, 2796, 2800, 2806, 2811, 2818, 2826, 2835, 2847, 2855,
	2861, 2870, 2879, 2890, 2903, 2908, 2913, 2921, 2929, 2938, 2944, 2956,
	2960, 2968, 2973, 2981, 2988, 2996, 3002, 3007, 3009, 3013, 3017, 3024,
	3028, 3033, 3037, 3042, 3049, 3057, 3063, 3070, 3074, 3081, 3088, 3092,
	3098, 3105, 3110, 3115, 3121, 3127, 3137, 3145, 3156, 3165, 3172, 3183,
	3192, 3203, 3207, 3213, 3219, 3227, 3233, 3239, 3247, 3255, 3264, 3270,
	3275, 3281, 3287, 3294, 3300, 3306, 3313, 3321, 3328, 3333, 3342, 3350,
	3357, 3367, 3374, 3383, 3390, 3399, 3408, 3416, 3425, 3431, 3437, 3446,
	3453, 3460, 3465, 3470, 3478, 3483, 3489, 3500, 3509, 3518, 3528, 3539,
	3545, 3551, 3555, 3561, 3566, 3572, 3578, 3583, 3589, 3596, 3603, 3608,
	3616, 3621, 3628, 3634, 3640, 3647, 3655, 3660, 3664, 3666, 3671, 3679,
	3684, 3690, 3698, 3706, 3710, 3715, 3724, 3734, 3741, 3751, 3758, 3765,
	3772, 3781, 3788, 3792, 3805, 3815, 3823, 3833, 3844, 3855, 3866, 3872,
	3884, 3901, 3914, 3928, 3937, 3942, 3948, 3957, 3966, 3974, 3983, 3990,
	3998, 4008, 4016, 4025, 4034, 4043, 4050, 4058, 4065, 4073, 4084, 4091,
	4098, 4108, 4112, 4119, 4127, 4141, 4153, 4166, 4176, 4186, 4193, 4204,
	4214, 4225, 4235, 4246, 4257, 4262, 4270, 4281, 4292, 4299, 4309, 4317,
	4321, 4325, 4329, 4335, 4345, 4357, 4368, 4379, 4389, 4397, 4403, 4407,
	4416, 4427, 4436, 4441, 4452, 4459, 4466, 4472, 4479, 4487, 4492, 4502,
	4508, 4516, 4525, 4533, 4539, 4547, 4552, 4557, 4561, 4568, 4578, 4585,
	4589, 4595, 4603, 4610, 4612, 4616, 4620, 4625, 4630, 4636, 4646, 4655,
	4662, 4664, 4668, 4677, 4686, 4696, 4708, 4717, 4734, 4739, 4745, 4751,
	4758, 4762, 4767, 4773, 4778, 4780, 4786, 4789, 4794, 4801, 4806, 4814,
	4818, 4823, 4826, 4831, 4837, 4843, 4850, 4859, 4862, 4865, 4875, 4886,
	4892, 4902, 4909, 4920, 4932, 4940, 4951, 4960, 4971, 4983, 4996, 5004,
	5017, 5019, 5026, 5030, 5036, 5043, 5051, 5065, 5081, 5096, 5106, 5119,
	5125, 5129, 5135, 5143, 5152, 5159, 5163, 5171, 5179, 5187, 5193, 5202,
	5210, 5214, 5222, 5231, 5237, 5249, 5263, 5274, 5286, 5298, 5311, 5322,
	5326, 5334, 5340, 5347, 5354, 5363, 5368, 5377, 5386, 5397, 5403, 5414,
	5422, 5428, 5433, 5439, 5446, 5452, 5457, 5464, 5473, 5482, 5490, 5497,
	5503, 5512, 5522, 5530, 5532, 5538, 5544, 5549, 5560, 5566, 5574, 5579,
	5585, 5591, 5597, 5607, 5612, 5617, 5624, 5632, 5643, 5648, 5652, 5657,
	5661, 5665, 5670, 5679, 5689, 5699, 5704, 5712, 5721, 5729, 5739, 5749,
	5758, 5767, 5778, 5786, 5792, 5799, 5804, 5808, 5819, 5823, 5830, 5838,
	5840, 5844, 5848, 5853, 5859, 5867, 5876, 5885, 5894, 5906, 5919, 5934,
	5946, 5963, 5969, 5973, 5977, 5981, 5986, 5997, 6006, 6014, 6024, 6036,
	6047, 6057, 6068, 6079, 6086, 6101, 6115, 6126, 6135, 6146, 6155, 6160,
	6169, 6174, 6182, 6186, 6193, 6202, 6208, 6213, 6217, 6223, 6233, 6240,
	6248, 6255, 6262, 6268, 6273, 6281, 6292, 6301, 6308, 6329, 6348, 6356,
	6363, 6373, 6384, 6397, 6407, 6418, 6428, 6439, 6452, 6456, 6467, 6476,
	6482, 6486, 6490, 6498, 6504, 6510, 6518, 6523, 6532, 6542, 6548, 6555,
	6561, 6568, 6582, 6590, 6602, 6614, 6623, 6629, 6633, 6639, 6647, 6658,
	6664, 6672, 6680, 6690, 6698, 6709, 6717, 6725, 6727, 6732, 6737, 6743,
	6747, 6757, 6765, 6774, 6783, 6787, 6796, 6806, 6812, 6821, 6828, 6839,
	6851, 6864, 6870, 6877, 6884, 6895, 6905, 6912, 6918, 6922, 6930, 6935,
	6942, 6950, 6954, 6960, 6965, 6976, 6981, 6988, 6993, 7002, 7011, 7021,
	7028, 7036, 7046, 7051, 7056, 7062, 7069, 7074, 7080, 7084, 7089, 7093,
	7100, 7108, 7117, 7127, 7137, 7143, 7151, 7159, 7170, 7174, 7178, 7182,
	7189, 7193, 7198, 7203, 7210, 7214, 7221, 7228, 7232, 7238, 7245, 7250,
	7261, 7269, 7275, 7282, 7286, 7292, 7299, 7303, 7312, 7322, 7327, 7335,
	7342, 7346, 7351, 7359, 7364, 7372, 7378, 7386, 7393, 7400, 7404, 7413,
	7422, 7429, 7436, 7442, 7450, 7460, 7470, 7477, 7481, 7489, 7498, 7504,
	7513, 7522, 7530, 7539, 7544, 7550, 7559, 7567, 7575, 7582, 7588, 7593,
	7602, 7609, 7616, 7628, 7633, 7638, 7642, 7646, 7655, 7663, 7670, 7675,
	7684, 7690, 7697, 7708, 7721, 7725, 7732, 7740, 7744, 7750, 7757, 7762,
	7766, 7771, 7777, 7790, 7798, 7806, 7812, 7818, 7825, 7832, 7841, 7854,
	7863, 7867, 7874, 7884, 7888, 7893, 7901, 7908, 7911, 7917, 7933, 7937,
	7947, 7955, 7964, 7979, 7983, 7997, 8010, 8017, 8025, 8035, 8041, 8047,
	8061, 8067, 8071, 8077, 8083, 8089, 8096, 8102, 8107, 8124, 8139, 8151,
	8157, 8164, 8172, 8177, 8181, 8186, 8194, 8202, 8208, 8216, 8223, 8228,
	8235, 8241, 8245, 8249, 8253, 8259, 8263, 8268, 8273, 8282, 8286, 8294,
	8298, 8303, 8311, 8317, 8323, 8335, 8343, 8348, 8357, 8366, 8371, 8375,
	8383, 8388, 8396, 8400, 8404, 8409, 8414, 8419, 8429, 8438, 8443, 8450,
	8455, 8464, 8469, 8480, 8485, 8496, 8501, 8507, 8512, 8518, 8528, 8534,
	8538, 8543, 8548, 8553, 8559, 8565, 8572, 8578, 8586, 8595, 8600, 8607,
	8613, 8618, 8624, 8631, 8641, 8650, 8654, 8661, 8665, 8672, 8679, 8698,
	8716, 8720, 8724, 8730, 8734, 8741, 8745, 8751, 8758, 8772, 8784, 8798,
	8817, 8836, 8854, 8862, 8870, 8878, 8884, 8892, 8896, 8902, 8909, 8917,
	8923, 8931, 8936, 8944, 8951, 8958, 8965, 8977, 8981, 8995, 8999, 9011,
	9017, 9027, 9032, 9039, 9044, 9049, 9057, 9062, 9069, 9080, 9085, 9091,
	9096, 9103, 9109, 9117, 9124, 9132, 9136, 9141, 9147, 9155, 9163, 9172,
	9180, 9183, 9187, 9192, 9196, 9201, 9210, 9214, 9224, 9231, 9241, 9249,
	9257, 9265, 9272, 9279, 9287, 9294, 9300, 9304, 9312, 9317, 9328, 9332,
	9336, 9342, 9346, 9351, 9359, 9370, 9380, 9387, 9392, 9399, 9405, 9425,
	9430, 9437, 9444, 9452, 9468, 9473, 9479, 9483, 9487, 9495, 9513, 9526,
	9533, 9538, 9542, 9551, 9558, 9568, 9575, 9580, 9585, 9593, 9601, 9611,
	9616, 9622, 9629, 9640, 9650, 9660, 9671, 9676, 9682, 9690, 9696, 9708,
	9715, 9722, 9729, 9732, 9738, 9750, 9760, 9771, 9776, 9786, 9799, 9810,
	9823, 9836, 9849, 9861, 9870, 9880, 9891, 9903, 9913, 9922, 9933, 9945,
	9955, 9965, 9973, 9981, 9985, 9996, 10006, 10017, 10029, 10034, 10048, 10058,
	10068, 10078, 10092, 10105, 10115, 10131, 10137, 10147, 10154, 10166, 10175, 10185,
	10196, 10206, 10212, 10219, 10229, 10242, 10254, 10265, 10283, 10295, 10314, 10322,
	10331, 10339, 10349, 10358, 10366, 10376, 10387, 10399, 10410, 10417, 10432, 10440,
	10447, 10456, 10464, 10473, 10479, 10492, 10506, 10519, 10533, 10548, 10562, 10570,
	10574, 10585, 10591, 10602, 10615, 10639, 10651, 10665, 10680, 10690, 10701, 10710,
	10720, 10730, 10735, 10739, 10745, 10753, 10760, 10766, 10775, 10780, 10787, 10793,
	10800, 10808, 10813, 10833, 10839, 10843, 10852, 10861, 10866, 10870, 10877, 10883,
	10893, 10900, 10905, 10910, 10915, 10919, 10928, 10937, 10943, 10950, 10958, 10964,
	10970, 10979, 10986, 10992, 10997, 11002, 11010, 11018, 11022, 11026, 11037, 11045,
	11051, 11057, 11062, 11067, 11074, 11079, 11088, 11097, 11104, 11111, 11117, 11122,
	11129, 11137, 11145, 11154, 11158, 11165, 11172, 11177, 11184, 11188, 11193, 11198,
	11202, 11207, 11211, 11215, 11224, 11228, 11233, 11239, 11245, 11251, 11256, 11260,
	11267, 11272, 11277, 11283, 11291, 11299, 11303, 11309, 11315, 11321, 11331, 11341,
	11345, 11353, 11362, 11377, 11386, 11390, 11396, 11402, 11410, 11418, 11428, 11435,
	11441, 11449, 11454, 11459, 11463, 11472, 11480, 11488, 11497, 11501, 11510, 11515,
	11523, 11529, 11537, 11545, 11549, 11558, 11563, 11567, 11572, 11576, 11590, 11596,
	11601, 11616, 11628, 11643, 11653, 11660, 11665, 11667, 11671, 11675, 11679, 11691,
	11695, 11702, 11707, 11714, 11722, 11727, 11734, 11739, 11745, 11752, 11758, 11765,
	11779, 11785, 11794, 11798, 11805, 11810, 11816, 11830, 11836, 11840, 11850, 11860,
	11870, 11881, 11892, 11902, 11919, 11933, 11949, 11961, 11982, 11998, 12015, 12028,
	12036, 12041, 12051, 12058, 12067, 12079, 12087, 12093, 12102, 12110, 12118, 12129,
	12138, 12147, 12154, 12160, 12166, 12171, 12177, 12185, 12196, 12200, 12207, 12213,
	12221, 12230, 12236, 12240, 12246, 12253, 12258, 12267, 12278, 12286, 12297, 12308,
	12310, 12314, 12318, 12325, 12336, 12346, 12350, 12355, 12359, 12363, 12370, 12374,
	12382, 12391, 12401, 12412, 12426, 12440, 12454, 12458, 12462, 12467, 12475, 12479,
	12485, 12492, 12497, 12504, 12509, 12516, 12527, 12531, 12533, 12539, 12543, 12551,
	12556, 12563, 12571, 12576, 12586, 12593, 12601, 12607, 12612, 12619, 12626, 12635,
	12641, 12648, 12655, 12661, 12668, 12675, 12679, 12683, 12689, 12694, 12697, 12705,
	12711, 12716, 12720, 12731, 12742, 12747, 12756, 12763, 12768, 12772, 12781, 12786,
	12794, 12800, 12805, 12813, 12821, 12828, 12835, 12843, 12848, 12854, 12858, 12862,
	12867, 12871, 12875, 12881, 12885, 12891, 12897, 12901, 12910, 12916, 12919, 12923,
	12928, 12931, 12935, 12940, 12945, 12950, 12954, 12963, 12968, 12977, 12986, 12995,
	13003, 13013, 13022, 13029, 13035, 13043, 13049, 13059, 13070, 13075, 13080, 13086,
	13094, 13099, 13105, 13109, 13112, 13116, 13120, 13126, 13131, 13136, 13141, 13149,
	13153, 13159, 13164, 13168, 13172, 13177, 13183, 13187, 13191, 13197, 13201, 13205,
	13215, 13224, 13236, 13243, 13257, 13266, 13274, 13284, 13290, 13294, 13303, 13308,
	13313, 13317, 13321, 13332, 13338, 13346, 13354, 13362, 13366, 13374, 13385, 13394,
	13400, 13406, 13411, 13423, 13433, 13443, 13453, 13457, 13467, 13482, 13489, 13497,
	13507, 13514, 13521, 13529, 13534, 13539, 13545, 13558, 13570, 13580, 13586, 13592,
	13600, 13606, 13612, 13617, 13622, 13630, 13635, 13641, 13648, 13653, 13660, 13665,
	13671, 13677, 13682, 13690, 13697, 13701, 13710, 13715, 13722, 13728, 13735, 13744,
	13752, 13757, 13763, 13770, 13777, 13785, 13792, 13796, 13808, 13813, 13819, 13825,
	13832, 13840, 13850, 13860, 13869, 13878, 13887, 13894, 13901, 13907, 13914, 13922,
	13930, 13936, 13946, 13951, 13957, 13962, 13965, 13969, 13974, 13982, 13991, 14000,
	14010, 14018, 14028, 14033, 14040, 14048, 14054, 14060, 14066, 14074, 14082, 14086,
	14090, 14095, 14101, 14108, 14123, 14133, 14137, 14144, 14150, 14165, 14170, 14176,
	14185, 14191, 14196, 14208, 14217, 14225, 14232, 14239, 14244, 14251, 14257, 14265,
	14274, 14283, 14289, 14295, 14309, 14315, 14320, 14326, 14332, 14336, 14342, 14347,
	14351, 14355, 14361, 14372, 14380, 14385, 14403, 14408, 14414, 14420, 14424, 14428,
	14433, 14439, 14446, 14453, 14461, 14469, 14475, 14481, 14488, 14498, 14503, 14509,
	14516, 14527, 14534, 14541, 14552, 14556, 14561, 14568, 14574, 14579, 14585, 14592,
	14598, 14603, 14609, 14617, 14626, 14632, 14637, 14643, 14651, 14657, 14663, 14669,
	14676, 14683, 14691, 14699, 14705, 14711, 14717, 14722, 14729, 14735, 14740, 14747,
	14753, 14758, 14763, 14769, 14777, 14785, 14790, 14796, 14802, 14809, 14817, 14826,
	14834, 14843, 14850, 14856, 14863, 14872, 14881, 14892, 14899, 14905, 14914, 14925,
	14934, 14941, 14949, 14953, 14960, 14964, 14968, 14974, 14978, 14982, 14988, 14995,
	15001, 15008, 15021, 15027, 15032, 15040, 15047, 15051, 15055, 15059, 15064, 15068,
	15083, 15088, 15096, 15105, 15112, 15122, 15130, 15134, 15139, 15149, 15159, 15166,
	15173, 15182, 15187, 15192, 15197, 15202, 15210, 15219, 15226, 15233, 15242, 15244,
	15255, 15259, 15267, 15275, 15281, 15291, 15300, 15311, 15316, 15320, 15328, 15339,
	15349, 15354, 15361, 15373, 15384, 15396, 15409, 15427, 15433, 15435, 15441, 15453,
	15459, 15466, 15473, 15481, 15489, 15496, 15506, 15518, 15529, 15540, 15553, 15566,
	15579, 15590, 15593, 15601, 15607, 15613, 15620, 15625, 15631, 15640, 15649, 15654,
	15661, 15669, 15679, 15689, 15694, 15703, 15720, 15730, 15741, 15754, 15760, 15765,
	15777, 15779, 15783, 15787, 15797, 15805, 15816, 15827, 15834, 15842, 15848, 15853,
	15860, 15866, 15873, 15880, 15886, 15893, 15900, 15912, 15923, 15931, 15937, 15942,
	15952, 15961, 15969, 15973, 15978, 15985, 15994, 16003, 16013, 16024, 16032, 16036,
	16050, 16065, 16081, 16085, 16092, 16098, 16102, 16106, 16111, 16113, 16116, 16123,
	16132, 16137, 16145, 16151, 16158, 16162, 16168, 16177, 16182, 16187, 16199, 16204,
	16208, 16216, 16221, 16225, 16231, 16238, 16243, 16247, 16261, 16266, 16274, 16289,
	16301, 16314, 16327, 16341, 16348, 16360, 16368, 16381, 16407, 16421, 16432, 16442,
	16451, 16456, 16461, 16467, 16471, 16482, 16487, 16491, 16499, 16506, 16516, 16520,
	16525, 16532, 16537, 16543, 16552, 16561, 16568, 16572, 16577, 16585, 16590, 16597,
	16605, 16611, 16618, 16623, 16630, 16641, 16654, 16667, 16673, 16682, 16690, 16698,
	16707, 16725, 16734, 16741, 16746, 16752, 16757, 16762, 16768, 16776, 16782, 16794,
	16800, 16815, 16824, 16832, 16840, 16848, 16855, 16862, 16867, 16872, 16883, 16897,
	16903, 16913, 16925, 16934, 16940, 16944, 16950, 16958, 16963, 16967, 16972, 16979,
	16984, 16994, 17004, 17008, 17016, 17021, 17029, 17034, 17040, 17047, 17051, 17057,
	17064, 17072, 17077, 17083, 17093, 17100, 17108, 17116, 17121, 17125, 17128, 17133,
	17137, 17146, 17154, 17162, 17166, 17175, 17179, 17184, 17190, 17196, 17202, 17206,
	17211, 17218, 17222, 17231, 17236, 17240, 17244, 17250, 17255, 17261, 17267, 17276,
	17284, 17290, 17295, 17303, 17311, 17315, 17321, 17330, 17344, 17351, 17358, 17367,
	17372, 17380, 17385, 17390, 17395, 17400, 17405, 17413, 17421, 17428, 17436, 17442,
	17450, 17462, 17469, 17478, 17487, 17497, 17507, 17518, 17527, 17535, 17543, 17552,
	17563, 17574, 17582, 17592, 17600, 17610, 17621, 17633, 17646, 17661, 17668, 17676,
	17684, 17691, 17701, 17709, 17716, 17725, 17744, 17752, 17759, 17767, 17775, 17782,
	17793, 17802, 17812, 17821, 17831, 17839, 17847, 17858, 17867, 17873, 17883, 17892,
	17901, 17917, 17933, 17941, 17951, 17955, 17961, 17973, 17983, 17993, 18001, 18010,
	18020, 18030, 18037, 18041, 18051, 18055, 18062, 18069, 18074, 18079, 18085, 18089,
	18095, 18100, 18105, 18109, 18116, 18123, 18128, 18133, 18138, 18147, 18157, 18161,
	18174, 18180, 18187, 18193, 18207, 18220, 18229, 18236, 18249, 18257, 18266, 18277,
	18285, 18294, 18302, 18315, 18320, 18327, 18336, 18344, 18356, 18361, 18366, 18375,
	18385, 18394, 18400, 18406, 18418, 18425, 18434, 18444, 18454, 18461, 18467, 18476,
	18482, 18492, 18498, 18505, 18511, 18518, 18532, 18538, 18546, 18552, 18559, 18568,
	18579, 18589, 18597, 18606, 18621, 18637, 18651, 18665, 18673, 18684, 18694, 18705,
	18716, 18727, 18733, 18740, 18756, 18762, 18772, 18778, 18783, 18790, 18795, 18802,
	18809, 18817, 18827, 18834, 18838, 18843, 18848, 18857, 18864, 18868, 18872, 18882,
	18887, 18893, 18898, 18902, 18908, 18915, 18922, 18927, 18935, 18940, 18944, 18953,
	18962, 18967, 18973, 18978, 18982, 18988, 18992, 18998, 19005, 19009, 19014, 19018,
	19023, 19027, 19036, 19044, 19051, 19055, 19060, 19071, 19076, 19081, 19088, 19092,
	19097, 19104, 19109, 19118, 19127, 19131, 19138, 19140, 19150, 19156, 19160, 19165,
	19169, 19175, 19179, 19184, 19188, 19193, 19198, 19206, 19226, 19236, 19242, 19257,
	19263, 19270, 19279, 19285, 19293, 19301, 19309, 19316, 19320, 19325, 19332, 19338,
	19342, 19346, 19350, 19354, 19359, 19363, 19368, 19371, 19375, 19380, 19384, 19391,
	19396, 19399, 19410, 19415, 19419, 19423, 19431, 19438, 19446, 19462, 19468, 19475,
	19482, 19491, 19499, 19507, 19513, 19519, 19531, 19547, 19557, 19574, 19592, 19600,
	19609, 19620, 19628, 19637, 19645, 19651, 19657, 19669, 19676, 19682, 19689, 19699,
	19707, 19714, 19718, 19725, 19733, 19743, 19748, 19757, 19761, 19769, 19774, 19782,
	19786, 19790, 19794, 19800, 19803, 19807, 19813, 19819, 19821, 19828, 19834, 19843,
	19852, 19861, 19865, 19871, 19879, 19887, 19896, 19902, 19908, 19914, 19921, 19926,
	19932, 19939, 19945, 19953, 19965, 19969, 19975, 19984, 19990, 19995, 20002, 20009,
	20017, 20026, 20032, 20039, 20045, 20055, 20060, 20067, 20071, 20077, 20081, 20085,
	20094, 20100, 20105, 20113, 20118, 20122, 20130, 20135, 20139, 20143, 20148, 20153,
	20158, 20168, 20176, 20180, 20189, 20194, 20200, 20205, 20211, 20216, 20222, 20234,
	20244, 20251, 20256, 20263, 20271, 20278, 20282, 20288, 20292, 20297, 20299, 20307,
	20311, 20315, 20318, 20323, 20327, 20331, 20336, 20341, 20344, 20348, 20354, 20361,
	20369, 20378, 20385, 20393, 20402, 20412, 20419, 20426, 20431, 20437, 20445, 20449,
	20454, 20459, 20464, 20474, 20484, 20492, 20501, 20510, 20516, 20520, 20526, 20534,
	20539, 20545, 20550, 20555, 20557, 20560, 20565, 20570, 20577, 20585, 20595, 20606,
	20615, 20625, 20634, 20639, 20645, 20652, 20656, 20666, 20672, 20678, 20688, 20693,
	20700, 20711, 20717, 20721, 20726, 20731, 20739, 20743, 20748, 20754, 20757, 20761,
	20770, 20776, 20781, 20789, 20794, 20802, 20810, 20819, 20823, 20828, 20833, 20838,
	20845, 20859, 20870, 20875, 20881, 20889, 20896, 20901, 20909, 20918, 20925, 20932,
	20945, 20959, 20965, 20972, 20978, 20987, 20995, 21004, 21014, 21029, 21034, 21041,
	21046, 21052, 21057, 21071, 21077, 21087, 21093, 21100, 21109, 21119, 21127, 21133,
	21139, 21149, 21159, 21164, 21170, 21177, 21186, 21203, 21212, 21217, 21223, 21227,
	21238, 21244, 21249, 21257, 21267, 21279, 21289, 21297, 21303, 21310, 21314, 21321,
	21330, 21335, 21342, 21353, 21361, 21369, 21374, 21378, 21384, 21391, 21398, 21405,
	21411, 21418, 21426, 21434, 21441, 21448, 21456, 21464, 21470, 21481, 21490, 21499,
	21506, 21512, 21518, 21526, 21534, 21550, 21558, 21562, 21566, 21572, 21581, 21589,
	21593, 21597, 21608, 21613, 21619, 21624, 21631, 21635, 21645, 21649, 21656, 21665,
	21675, 21683, 21693, 21701, 21708, 21716, 21725, 21735, 21745, 21756, 21768, 21779,
	21791, 21803, 21813, 21820, 21827, 21837, 21848, 21858, 21865, 21873, 21879, 21882,
	21888, 21896, 21899, 21907, 21913, 21921, 21933, 21940, 21945, 21952, 21958, 21966,
	21969, 21976, 21980, 21987, 21994, 21999, 22007, 22013, 22021, 22026, 22035, 22042,
	22049, 22055, 22063, 22068, 22075, 22079, 22084, 22090, 22096, 22100, 22105, 22118,
	22130, 22140, 22145, 22151, 22156, 22165, 22172, 22178, 22189, 22200, 22204, 22208,
	22213, 22219, 22225, 22230, 22235, 22243, 22247, 22258, 22263, 22273, 22283, 22289,
	22294, 22298, 22302, 22307, 22312, 22319, 22325, 22332, 22343, 22348, 22356, 22363,
	22370, 22378, 22386, 22394, 22408, 22417, 22431, 22447, 22458, 22469, 22481, 22491,
	22500, 22507, 22513, 22520, 22529, 22533, 22538, 22543, 22549, 22558, 22566, 22571,
	22579, 22585, 22590, 22594, 22605, 22611, 22615, 22622, 22628, 22637, 22648, 22652,
	22656, 22658, 22669, 22679, 22692, 22697, 22701, 22709, 22714, 22720, 22726, 22731,
	22736, 22740, 22751, 22763, 22777, 22787, 22793, 22799, 22804, 22813, 22825, 22835,
	22844, 22849, 22860, 22872, 22892, 22903, 22926, 22939, 22944, 22950, 22955, 22961,
	22969, 22977, 22987, 22996, 23003, 23011, 23019, 23027, 23034, 23044, 23050, 23055,
	23058, 23066, 23074, 23082, 23089, 23100, 23104, 23112, 23119, 23127, 23132, 23144,
	23152, 23157, 23168, 23175, 23183, 23194, 23200, 23207, 23217, 23229, 23236, 23244,
	23250, 23259, 23267, 23282, 23301, 23310, 23322, 23336, 23355, 23363, 23372, 23393,
	23400, 23410, 23421, 23444, 23457, 23461, 23467, 23473, 23477, 23485, 23492, 23497,
	23512, 23528, 23534, 23541, 23545, 23550, 23557, 23563, 23571, 23575, 23582, 23588,
	23594, 23600, 23605, 23610, 23613, 23618, 23622, 23627, 23630, 23634, 23641, 23646,
	23650, 23658, 23678, 23684, 23691, 23697, 23701, 23707, 23711, 23720, 23731, 23737,
	23745, 23755, 23761, 23766, 23771, 23776, 23782, 23788, 23792, 23796, 23805, 23810,
	23817, 23824, 23832, 23838, 23847, 23854, 23861, 23866, 23873, 23880, 23888, 23900,
	23907, 23911, 23917, 23923, 23930, 23934, 23941, 23946, 23955, 23964, 23977, 23981,
	23990, 24000, 24004, 24013, 24019, 24026, 24033, 24041, 24046, 24052, 24056, 24062,
	24069, 24073, 24078, 24084, 24091, 24098, 24110, 24116, 24120, 24130, 24140, 24149,
	24158, 24166, 24179, 24192, 24198, 24202, 24207, 24215, 24220, 24225, 24231, 24235,
	24243, 24248, 24256, 24261, 24270, 24277, 24284, 24290, 24296, 24306, 24316, 24323,
	24332, 24343, 24347, 24352, 24360, 24365, 24371, 24377, 24381, 24385, 24390, 24395,
	24405, 24413, 24421, 24435, 24440, 24446, 24453, 24461, 24467, 24475, 24483, 24490,
	24498, 24508, 24519, 24527, 24537, 24544, 24550, 24557, 24566, 24575, 24583, 24593,
	24603, 24608, 24614, 24618, 24623, 24626, 24630, 24634, 24636, 24643, 24647, 24653,
	24659
};

static const uint16_t hyg_frequent_words_slots[] = {
	2441, 0, 0, 0, 0, 2890, 0, 1127, 0, 0, 2995, 0,
	900, 2103, 0, 0, 809, 86, 724, 0, 1153, 1253, 0, 0,
	0, 1659, 1660, 0, 0, 0, 0, 290, 0, 0, 0, 0,
	0, 1563, 1757, 0, 2378, 0, 3260, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 2211, 1836, 2626, 312,
	1110, 0, 0, 0, 2654, 0, 0, 0, 0, 0, 0, 0,
	1704, 0, 0, 0, 1754, 0, 1128, 0, 3246, 0, 0, 0,
	2758, 0, 0, 2188, 0, 703, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 543, 928, 2134, 0, 0, 253, 50, 0, 0,
	0, 965, 1282, 0, 1130, 1809, 0, 643, 1582, 129, 747, 876,
	1909, 0, 0, 0, 0, 2614, 2903, 902, 0, 728, 0, 512,
	2036, 3023, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1431,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 3095, 1671, 0,
	0, 2937, 0, 2011, 0, 0, 0, 0, 133, 297, 0, 2731,
	0, 0, 0, 0, 0, 0, 385, 0, 0, 0, 0, 595,
	0, 3071, 0, 0, 2078, 3261, 1049, 0, 1085, 0, 971, 977,
	0, 0, 1906, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	1176, 0, 0, 2836, 2881, 2883, 2885, 1723, 0, 0, 0, 0,
	0, 0, 0, 842, 0, 1468, 1163, 0, 482, 1988, 0, 0,
	0, 3084, 1502, 0, 0, 0, 1136, 0, 0, 359, 897, 0,
	0, 0, 2769, 2770, 0, 0, 0, 0, 1847, 0, 0, 0,
	0, 0, 2658, 0, 1668, 0, 0, 0, 2321, 735, 0, 0,
	1525, 0, 0, 0, 0, 0, 0, 976, 0, 0, 156, 452,
	305, 0, 0, 273, 0, 0, 0, 235, 1527, 3056, 1394, 917,
	1782, 1785, 1417, 1787, 1790, 2612, 908, 2980, 1133, 0, 3127, 0,
	1566, 2737, 2779, 0, 0, 0, 0, 914, 0, 0, 0, 177,
	776, 0, 2840, 0, 0, 0, 0, 0, 1420, 3117, 0, 0,
	0, 0, 0, 0, 0, 3166, 0, 0, 0, 0, 0, 0,
	0, 0, 1171, 0, 0, 2793, 1269, 143, 1520, 1992, 0, 0,
	205, 2600, 1281, 0, 0, 0, 0, 2299, 0, 0, 1637, 0,
	0, 0, 2213, 97, 3219, 1742, 0, 1215, 0, 2631, 0, 2083,
	0, 2854, 0, 0, 2260, 0, 0, 0, 0, 0, 0, 2619,
	0, 2974, 0, 0, 2159, 2646, 0, 0, 100, 734, 0, 2777,
	2998, 1653, 0, 709, 2147, 1255, 1256, 0, 0, 0, 0, 0,
	75, 1606, 0, 0, 0, 60, 554, 1054, 1160, 1537, 0, 401,
	134, 0, 2705, 0, 0, 1304, 0, 1812, 0, 222, 225, 34,
	0, 1981, 681, 0, 0, 0, 284, 0, 1914, 0, 0, 3146,
	370, 0, 2894, 0, 0, 0, 0, 0, 0, 3236, 0, 0,
	93, 429, 0, 0, 0, 0, 2601, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 2843, 2845, 2848,
	2849, 3154, 0, 0, 0, 0, 0, 0, 1734, 0, 0, 0,
	0, 974, 0, 0, 0, 2215, 0, 0, 2370, 1971, 2349, 3019,
	0, 0, 0, 0, 0, 0, 0, 0, 2574, 2212, 0, 0,
	0, 0, 0, 0, 0, 1634, 2771, 0, 0, 0, 0, 2783,
	0, 0, 1100, 463, 0, 0, 78, 0, 0, 0, 25, 0,
	1444, 0, 0, 0, 0, 834, 1784, 2447, 0, 2540, 0, 0,
	0, 3116, 1540, 306, 1377, 2085, 2713, 0, 1681, 0, 0, 94,
	1037, 540, 629, 1799, 2823, 0, 0, 0, 604, 904, 1317, 0,
	0, 0, 658, 2157, 0, 1730, 0, 2115, 0, 1530, 0, 0,
	780, 0, 0, 0, 0, 0, 3033, 925, 0, 232, 0, 0,
	1353, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2485,
	0, 3040, 0, 0, 393, 2655, 2048, 961, 0, 0, 2150, 0,
	0, 0, 0, 0, 1783, 1788, 1789, 319, 1433, 642, 2192, 2688,
	495, 2006, 2007, 1144, 694, 0, 1688, 0, 0, 0, 231, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1630, 2954,
	0, 0, 0, 0, 0, 1003, 0, 1805, 3169, 0, 0, 1930,
	3268, 0, 116, 2550, 2459, 0, 0, 0, 2949, 0, 0, 0,
	2326, 0, 0, 0, 0, 2796, 2798, 1834, 2257, 3024, 0, 0,
	0, 2927, 0, 582, 2318, 2320, 1888, 0, 0, 0, 1887, 0,
	1046, 0, 0, 1868, 2397, 0, 0, 2579, 918, 919, 1518, 0,
	0, 0, 0, 707, 0, 0, 0, 0, 0, 0, 3126, 2385,
	519, 2140, 1241, 2893, 0, 0, 0, 0, 0, 0, 0, 2944,
	2852, 0, 107, 2031, 0, 1161, 0, 1817, 1917, 1362, 0, 0,
	0, 0, 0, 872, 2109, 0, 1810, 0, 3161, 2720, 391, 0,
	963, 2841, 0, 0, 2815, 0, 0, 0, 0, 1635, 0, 739,
	0, 0, 0, 1934, 0, 0, 0, 0, 0, 2991, 0, 0,
	0, 0, 808, 0, 1546, 30, 607, 2599, 181, 0, 0, 0,
	3028, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1007, 0,
	220, 599, 0, 0, 1044, 1173, 0, 161, 0, 2410, 0, 0,
	0, 0, 1257, 1258, 2512, 0, 0, 0, 3114, 733, 0, 0,
	0, 2899, 2765, 0, 0, 0, 0, 0, 0, 744, 0, 0,
	2906, 0, 0, 3100, 0, 0, 0, 0, 272, 2838, 0, 1549,
	0, 720, 0, 257, 0, 0, 2012, 0, 0, 0, 0, 0,
	2741, 1488, 2045, 1823, 578, 250, 1924, 2214, 2274, 451, 1139, 214,
	2699, 2978, 0, 1797, 0, 0, 3115, 0, 0, 0, 2744, 2745,
	0, 2935, 2904, 3079, 0, 0, 0, 2295, 2553, 3045, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 3209, 0, 2284,
	0, 0, 0, 0, 0, 993, 0, 1683, 0, 2842, 0, 0,
	0, 0, 443, 0, 3065, 0, 0, 0, 1672, 2999, 2377, 0,
	0, 492, 518, 0, 0, 17, 20, 152, 1462, 0, 0, 0,
	2551, 0, 0, 0, 0, 0, 0, 0, 0, 3262, 793, 2175,
	0, 0, 2306, 0, 0, 0, 1263, 0, 0, 1598, 1482, 2638,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 1499, 2197, 0,
	0, 0, 2914, 1357, 0, 0, 0, 0, 0, 2407, 0, 0,
	0, 0, 0, 0, 693, 0, 0, 265, 1864, 0, 1618, 0,
	3162, 0, 0, 1187, 1300, 0, 0, 0, 0, 1232, 1902, 0,
	0, 0, 0, 1175, 1343, 0, 3133, 0, 120, 513, 0, 1509,
	1766, 2242, 1364, 2803, 0, 0, 0, 0, 0, 0, 0, 0,
	2435, 1485, 2925, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	2255, 0, 0, 0, 0, 1143, 0, 201, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 2513, 0, 0, 0, 0, 0, 1937,
	3039, 0, 0, 3231, 0, 0, 337, 0, 0, 0, 0, 207,
	0, 0, 0, 0, 0, 0, 0, 0, 2668, 0, 0, 3251,
	0, 436, 670, 0, 0, 569, 921, 1744, 0, 0, 1013, 0,
	3195, 0, 2432, 0, 0, 1017, 0, 2418, 2685, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 504, 0, 0, 0, 0, 1737,
	2468, 1429, 2537, 2538, 0, 0, 0, 0, 0, 0, 0, 1685,
	1871, 0, 0, 2324, 2555, 0, 0, 372, 0, 0, 0, 1731,
	64, 0, 1178, 0, 0, 0, 0, 1886, 0, 0, 2297, 2298,
	0, 0, 768, 0, 975, 1252, 1956, 0, 610, 0, 0, 0,
	0, 0, 0, 0, 2725, 0, 0, 0, 2630, 0, 0, 310,
	0, 0, 1375, 0, 3090, 0, 0, 0, 0, 0, 0, 0,
	0, 2302, 0, 0, 0, 0, 480, 0, 0, 0, 0, 0,
	737, 1680, 353, 0, 0, 0, 0, 1395, 972, 1885, 2056, 1763,
	2057, 2207, 0, 0, 0, 1831, 1465, 1853, 0, 0, 2189, 0,
	991, 2472, 2457, 0, 0, 0, 0, 1277, 0, 0, 1289, 696,
	830, 0, 1381, 0, 0, 2508, 0, 0, 1036, 0, 0, 0,
	0, 2018, 2019, 2924, 0, 2252, 0, 0, 326, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 2132, 0, 0, 0,
	0, 2825, 35, 37, 0, 0, 0, 0, 2491, 0, 188, 1055,
	562, 1006, 0, 0, 0, 695, 2000, 0, 1122, 2146, 440, 0,
	0, 0, 0, 2403, 2482, 0, 605, 0, 656, 0, 0, 2270,
	0, 0, 0, 2799, 0, 0, 0, 0, 0, 0, 0, 1181,
	0, 0, 1645, 0, 0, 1474, 2520, 3083, 2434, 784, 2400, 0,
	2382, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	368, 0, 0, 1406, 0, 0, 1947, 0, 967, 635, 1892, 1893,
	2790, 0, 256, 758, 786, 0, 0, 0, 477, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 111, 3034, 0, 926, 0, 782,
	1894, 142, 950, 2729, 0, 0, 2463, 2535, 0, 0, 0, 0,
	2094, 2667, 328, 1414, 0, 282, 0, 0, 0, 0, 0, 0,
	0, 2576, 1829, 0, 0, 3234, 0, 0, 1268, 890, 431, 185,
	76, 1651, 243, 2516, 572, 1124, 2533, 2674, 444, 491, 812, 3017,
	0, 1541, 0, 2028, 1023, 286, 0, 0, 0, 0, 412, 0,
	0, 0, 1964, 2889, 0, 0, 0, 0, 913, 0, 2330, 0,
	0, 715, 651, 417, 3006, 3269, 1486, 0, 0, 1691, 0, 772,
	0, 2024, 0, 0, 0, 0, 1424, 2281, 2856, 0, 0, 2719,
	439, 0, 0, 0, 89, 2184, 2322, 2327, 2328, 3257, 2216, 2458,
	0, 2273, 0, 2580, 0, 0, 344, 1562, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	1948, 0, 0, 0, 1321, 0, 0, 2828, 0, 0, 2475, 0,
	2567, 2568, 2639, 2643, 3208, 0, 0, 0, 785, 1583, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 617, 0, 0, 2114, 2430,
	0, 1288, 0, 0, 0, 0, 1217, 2501, 274, 2230, 0, 0,
	1174, 2788, 0, 0, 0, 0, 0, 0, 0, 1030, 0, 168,
	2703, 0, 0, 0, 71, 1943, 2830, 0, 750, 1436, 0, 0,
	0, 0, 0, 0, 3124, 2581, 0, 0, 3143, 0, 2807, 1086,
	719, 1994, 2347, 2503, 1386, 2808, 0, 0, 1933, 3232, 0, 0,
	1676, 0, 0, 1245, 1828, 2141, 2837, 2698, 2075, 2710, 1419, 871,
	0, 1098, 1330, 0, 639, 0, 0, 2510, 432, 0, 0, 0,
	0, 0, 0, 0, 0, 2945, 1822, 1260, 0, 0, 0, 0,
	2750, 0, 0, 0, 0, 0, 0, 0, 3093, 2420, 0, 0,
	0, 0, 347, 361, 637, 675, 731, 666, 0, 0, 1168, 0,
	0, 0, 0, 1872, 2642, 0, 0, 3152, 0, 0, 0, 0,
	2005, 0, 1401, 137, 0, 0, 0, 104, 611, 3134, 160, 2250,
	2547, 2010, 0, 0, 0, 0, 0, 0, 0, 1305, 1475, 0,
	0, 0, 2253, 0, 520, 0, 0, 0, 90, 91, 0, 0,
	0, 0, 0, 2395, 1131, 2905, 0, 0, 0, 190, 0, 0,
	0, 0, 119, 0, 0, 2402, 0, 1879, 0, 0, 0, 0,
	228, 1371, 1047, 0, 2334, 1984, 0, 0, 303, 0, 0, 0,
	0, 1198, 0, 0, 2844, 0, 0, 0, 0, 0, 0, 3187,
	0, 1439, 0, 399, 2086, 2089, 0, 0, 0, 863, 0, 192,
	0, 0, 191, 441, 442, 640, 2467, 0, 0, 0, 0, 0,
	1693, 2873, 0, 0, 0, 0, 0, 0, 748, 2678, 0, 2915,
	0, 0, 0, 0, 1876, 0, 0, 0, 2489, 0, 1511, 0,
	0, 1666, 0, 0, 0, 0, 0, 2588, 2590, 0, 0, 1800,
	0, 0, 2425, 0, 0, 3078, 0, 0, 0, 2596, 1137, 0,
	0, 0, 0, 0, 0, 1727, 1093, 31, 657, 2536, 3181, 0,
	0, 0, 2617, 0, 0, 0, 0, 0, 229, 2152, 726, 0,
	0, 0, 2500, 404, 208, 689, 1022, 1849, 3129, 0, 0, 1162,
	1999, 2768, 0, 0, 0, 0, 0, 2280, 1553, 1194, 3222, 0,
	0, 1585, 1501, 2956, 0, 2436, 0, 0, 2455, 0, 684, 0,
	0, 0, 53, 1242, 1099, 1421, 1590, 2801, 2882, 0, 0, 0,
	1891, 1280, 0, 0, 2981, 0, 47, 2760, 2080, 3253, 0, 0,
	330, 331, 1522, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 777, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 450, 938, 3193, 403, 0, 287, 0, 0, 1197, 1383,
	1756, 0, 0, 0, 0, 0, 561, 2776, 0, 0, 0, 0,
	0, 0, 0, 0, 1062, 2446, 1848, 1149, 674, 0, 0, 0,
	3106, 0, 0, 2708, 2826, 0, 3107, 0, 0, 2875, 0, 0,
	0, 0, 0, 0, 2953, 3239, 845, 0, 0, 0, 0, 1851,
	1696, 3104, 0, 3136, 0, 0, 0, 1712, 0, 0, 1927, 2267,
	2911, 0, 0, 0, 0, 0, 0, 0, 1311, 0, 0, 0,
	0, 0, 2868, 0, 0, 0, 956, 0, 0, 2940, 0, 0,
	0, 2968, 878, 1190, 1205, 781, 1911, 0, 0, 0, 0, 0,
	0, 0, 0, 2545, 0, 0, 0, 0, 1628, 0, 1374, 0,
	210, 1080, 2384, 1350, 1352, 1604, 1912, 986, 1982, 3170, 0, 0,
	0, 0, 0, 0, 0, 1459, 0, 0, 0, 0, 1798, 0,
	0, 0, 2278, 0, 0, 0, 2323, 0, 0, 0, 1728, 2829,
	0, 0, 0, 0, 0, 1621, 0, 1063, 1935, 2488, 2979, 1938,
	3131, 248, 0, 0, 2222, 0, 0, 0, 0, 102, 2800, 2802,
	0, 0, 0, 0, 2263, 0, 573, 2560, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 2265, 1312, 2266, 22, 1869, 2291,
	0, 0, 0, 0, 0, 0, 0, 0, 2891, 0, 2154, 0,
	0, 122, 318, 2303, 0, 0, 0, 0, 0, 2888, 2973, 0,
	0, 0, 1318, 2498, 3035, 528, 498, 0, 3052, 0, 0, 0,
	2901, 0, 0, 2210, 0, 0, 0, 1961, 1270, 0, 0, 855,
	2736, 2286, 0, 687, 1016, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 978, 0,
	0, 0, 545, 0, 0, 0, 0, 0, 0, 667, 0, 0,
	0, 1072, 1759, 2379, 1061, 0, 0, 0, 0, 0, 0, 2233,
	2235, 5, 2810, 0, 0, 0, 118, 0, 0, 0, 0, 0,
	3206, 144, 3207, 0, 0, 0, 1041, 3130, 1552, 0, 1925, 0,
	767, 0, 0, 3030, 2656, 0, 209, 1132, 2305, 2645, 1714, 0,
	2851, 0, 0, 820, 0, 0, 0, 0, 0, 0, 0, 0,
	2493, 0, 2738, 1428, 0, 0, 2358, 0, 0, 0, 3026, 2727,
	0, 0, 0, 0, 0, 877, 2474, 0, 2622, 0, 0, 0,
	0, 0, 2679, 67, 2764, 0, 0, 259, 2003, 2004, 1916, 1918,
	2672, 3125, 0, 0, 388, 0, 3213, 0, 2858, 807, 0, 1507,
	0, 0, 2862, 0, 2401, 0, 0, 0, 270, 0, 0, 0,
	0, 0, 0, 0, 2269, 0, 0, 0, 714, 1004, 433, 939,
	0, 0, 0, 2994, 3012, 508, 0, 2466, 2171, 1716, 0, 0,
	0, 1290, 1231, 0, 2046, 0, 0, 0, 2730, 0, 0, 0,
	1210, 0, 3203, 1088, 2111, 0, 0, 0, 0, 0, 2249, 2433,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 711, 0,
	0, 298, 0, 0, 0, 1108, 0, 0, 0, 0, 0, 0,
	0, 0, 1126, 0, 0, 262, 2556, 0, 615, 489, 2649, 0,
	0, 2972, 0, 0, 363, 0, 2062, 2090, 0, 1857, 0, 0,
	559, 2805, 0, 0, 0, 0, 0, 3103, 230, 960, 2711, 2718,
	0, 0, 2917, 0, 634, 0, 0, 0, 788, 2453, 0, 1358,
	0, 0, 0, 760, 2627, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 315, 954, 2681, 3082, 1589, 0, 652, 641, 1267, 2289,
	1034, 2290, 0, 3147, 0, 0, 0, 0, 1768, 36, 1769, 1779,
	2557, 0, 710, 0, 596, 1543, 1905, 0, 0, 0, 0, 804,
	0, 2880, 1152, 0, 0, 0, 0, 0, 612, 0, 2244, 0,
	0, 0, 0, 0, 1922, 0, 316, 2507, 3005, 1220, 3088, 1489,
	1222, 1991, 0, 1504, 0, 1556, 0, 1687, 1359, 2353, 2354, 481,
	3242, 531, 0, 0, 0, 0, 0, 0, 1819, 0, 311, 0,
	0, 0, 1576, 2464, 799, 0, 2966, 0, 3063, 0, 665, 1164,
	840, 3081, 0, 729, 1388, 1646, 2276, 3223, 1942, 0, 1920, 0,
	0, 0, 0, 1721, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 3245, 0, 0, 0, 587, 0, 0, 0, 247, 0, 51,
	52, 416, 0, 0, 435, 0, 0, 1373, 0, 0, 0, 0,
	0, 0, 0, 2902, 0, 875, 654, 2029, 0, 0, 0, 2962,
	0, 0, 0, 1629, 1673, 0, 0, 0, 0, 0, 0, 1271,
	0, 0, 1166, 949, 0, 0, 42, 953, 2502, 2920, 0, 0,
	0, 0, 0, 0, 736, 1643, 44, 45, 0, 0, 0, 0,
	0, 2158, 448, 0, 1860, 0, 0, 0, 0, 0, 0, 0,
	1706, 0, 0, 0, 0, 2105, 0, 0, 1112, 1266, 3227, 2313,
	0, 0, 0, 0, 1208, 1042, 1043, 3070, 3267, 0, 0, 0,
	82, 0, 0, 0, 0, 1315, 0, 254, 2531, 907, 3217, 0,
	0, 0, 0, 0, 1065, 3064, 0, 0, 730, 0, 239, 765,
	2445, 989, 459, 962, 0, 0, 0, 691, 0, 1841, 0, 0,
	0, 1625, 0, 0, 2548, 0, 749, 2185, 0, 868, 1521, 1523,
	0, 465, 0, 0, 1451, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 2388, 1148, 2749, 1880, 3266, 0, 2521, 0, 1780,
	3180, 0, 2938, 233, 0, 0, 0, 1248, 0, 0, 2987, 0,
	0, 1040, 2775, 0, 1320, 2857, 0, 2416, 0, 0, 0, 0,
	0, 0, 0, 2476, 0, 0, 237, 1623, 1750, 2870, 577, 579,
	775, 0, 0, 0, 0, 2375, 351, 2484, 1710, 3105, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	1213, 824, 0, 0, 556, 0, 0, 0, 0, 0, 264, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 530,
	672, 2236, 0, 1578, 0, 0, 0, 692, 2164, 2565, 0, 1515,
	920, 0, 0, 0, 0, 317, 1975, 2172, 2341, 0, 1404, 1813,
	1664, 0, 275, 0, 0, 0, 174, 0, 0, 0, 0, 0,
	0, 0, 0, 1450, 2025, 553, 1726, 73, 2262, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2632, 0,
	992, 0, 581, 0, 0, 0, 0, 0, 0, 3214, 3228, 0,
	0, 0, 0, 0, 0, 649, 0, 0, 0, 1150, 1020, 1228,
	1686, 1491, 0, 0, 0, 0, 2191, 0, 0, 0, 1295, 2996,
	1745, 0, 0, 0, 7, 668, 1177, 1341, 1344, 3138, 3202, 1081,
	0, 1319, 0, 0, 2739, 1443, 0, 0, 0, 0, 0, 1185,
	2742, 2343, 3113, 0, 0, 0, 2068, 2203, 3142, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 1715, 0, 0, 0,
	0, 0, 54, 0, 0, 0, 0, 0, 2675, 249, 0, 0,
	3118, 0, 0, 2071, 3128, 0, 389, 0, 0, 0, 0, 2615,
	718, 0, 0, 0, 2448, 860, 0, 0, 0, 240, 0, 0,
	0, 0, 261, 843, 1015, 0, 0, 0, 0, 0, 1913, 0,
	0, 0, 0, 0, 0, 0, 0, 915, 0, 0, 0, 0,
	3069, 0, 0, 0, 0, 764, 2014, 1154, 2958, 0, 0, 2258,
	148, 0, 0, 0, 0, 0, 0, 364, 0, 0, 0, 0,
	0, 0, 0, 1138, 0, 0, 0, 0, 3153, 0, 0, 0,
	0, 2671, 2359, 0, 354, 0, 263, 1596, 0, 0, 0, 2220,
	0, 0, 0, 1403, 0, 0, 66, 0, 743, 0, 0, 686,
	0, 0, 1342, 0, 0, 0, 0, 0, 870, 1741, 0, 0,
	186, 1354, 0, 0, 1974, 1391, 0, 0, 574, 0, 0, 0,
	0, 0, 0, 2417, 1781, 0, 0, 2827, 0, 0, 0, 478,
	0, 0, 6, 1979, 2064, 2541, 0, 813, 1534, 1692, 973, 0,
	0, 0, 0, 0, 0, 2506, 1773, 2794, 1736, 0, 2431, 0,
	1594, 0, 0, 1224, 2092, 0, 0, 999, 0, 837, 0, 1064,
	981, 931, 0, 0, 0, 221, 1109, 3091, 0, 0, 0, 2409,
	484, 0, 0, 0, 0, 0, 1718, 3085, 0, 0, 0, 0,
	0, 1794, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2928,
	0, 0, 0, 1135, 0, 935, 0, 0, 0, 83, 2151, 0,
	0, 0, 0, 0, 0, 0, 2272, 1227, 0, 0, 0, 1858,
	2294, 2887, 0, 0, 0, 1816, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 3172, 0, 1384, 1695, 2307, 662, 3272, 0, 3243,
	0, 0, 0, 0, 0, 0, 0, 2782, 3013, 0, 0, 1147,
	1682, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2755,
	3157, 0, 0, 0, 0, 0, 0, 1619, 0, 0, 849, 300,
	852, 1276, 1761, 3122, 1904, 0, 0, 0, 0, 2438, 0, 0,
	0, 0, 0, 0, 0, 2677, 390, 2665, 3144, 0, 2344, 2497,
	0, 1719, 224, 0, 0, 0, 0, 1155, 1156, 1157, 226, 1279,
	2205, 2834, 2479, 2635, 3008, 3139, 0, 1915, 0, 0, 0, 0,
	0, 434, 0, 0, 3204, 1089, 0, 2300, 0, 0, 2008, 2009,
	0, 0, 0, 2946, 945, 1310, 1898, 2381, 0, 0, 0, 61,
	0, 171, 0, 0, 0, 2360, 0, 0, 0, 0, 0, 379,
	990, 0, 0, 0, 0, 0, 0, 0, 0, 2918, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1575,
	0, 0, 0, 0, 0, 0, 48, 0, 2763, 0, 0, 0,
	1096, 1581, 0, 0, 1101, 2128, 0, 867, 1073, 1479, 0, 1640,
	1611, 0, 0, 0, 0, 0, 0, 1075, 1076, 0, 0, 0,
	1793, 0, 0, 0, 1332, 0, 0, 0, 0, 0, 280, 0,
	0, 0, 0, 0, 2543, 0, 0, 0, 2055, 456, 0, 0,
	0, 2861, 802, 0, 0, 325, 0, 0, 2859, 0, 0, 1066,
	2076, 194, 1387, 1608, 1674, 1825, 2246, 2712, 0, 527, 0, 0,
	3215, 0, 0, 0, 0, 0, 1749, 2689, 0, 0, 0, 193,
	0, 2231, 0, 0, 0, 0, 2180, 0, 0, 246, 0, 3029,
	0, 0, 0, 0, 0, 0, 56, 285, 0, 446, 0, 0,
	2527, 277, 0, 0, 2079, 3011, 0, 0, 1547, 0, 271, 0,
	3102, 0, 0, 0, 0, 0, 603, 1786, 0, 0, 0, 0,
	0, 0, 1325, 74, 1021, 2652, 0, 1095, 3256, 1506, 0, 0,
	0, 547, 0, 0, 0, 340, 0, 0, 0, 0, 0, 410,
	0, 0, 0, 0, 0, 0, 113, 0, 0, 0, 0, 0,
	0, 0, 0, 1928, 0, 647, 575, 0, 2929, 0, 383, 438,
	885, 0, 0, 751, 899, 0, 0, 0, 0, 0, 1939, 0,
	2440, 487, 1012, 2913, 0, 0, 0, 0, 0, 2578, 0, 0,
	1568, 2950, 0, 0, 0, 0, 0, 3276, 157, 1415, 0, 0,
	1140, 0, 1758, 0, 0, 0, 0, 1615, 0, 0, 2607, 0,
	0, 0, 1531, 1941, 0, 0, 814, 2243, 2247, 0, 1633, 3224,
	0, 0, 0, 0, 0, 0, 0, 2816, 0, 0, 0, 0,
	0, 2346, 2337, 2338, 0, 0, 0, 663, 0, 0, 0, 0,
	0, 0, 0, 0, 454, 1455, 1764, 1337, 0, 0, 0, 0,
	2223, 0, 0, 0, 0, 2310, 2661, 3038, 2208, 0, 1900, 0,
	0, 1059, 2429, 699, 1697, 2922, 0, 135, 795, 0, 0, 0,
	0, 0, 0, 1329, 0, 0, 0, 2495, 371, 0, 2413, 0,
	0, 2524, 0, 0, 0, 266, 1837, 0, 1990, 0, 0, 0,
	0, 0, 3132, 537, 0, 0, 314, 0, 2477, 2478, 3189, 664,
	1301, 1083, 1084, 0, 881, 0, 0, 0, 0, 0, 0, 0,
	0, 2315, 3020, 0, 0, 1776, 1658, 2611, 2598, 3230, 2183, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 677, 0, 0, 0,
	0, 1627, 0, 2839, 1223, 3059, 0, 0, 0, 0, 63, 1218,
	2406, 0, 0, 836, 0, 0, 0, 0, 1638, 2846, 2847, 3057,
	0, 560, 2773, 0, 0, 2168, 774, 0, 0, 2309, 0, 0,
	0, 0, 497, 0, 0, 0, 0, 0, 0, 2081, 115, 2129,
	0, 0, 0, 1516, 0, 0, 0, 609, 1167, 101, 1211, 2287,
	0, 0, 0, 1407, 0, 1884, 124, 125, 206, 84, 2319, 2682,
	466, 422, 424, 425, 580, 475, 816, 944, 2473, 3032, 0, 0,
	0, 0, 0, 1824, 2702, 2706, 2707, 0, 783, 0, 0, 1236,
	0, 1469, 1400, 2325, 3058, 789, 0, 0, 1626, 58, 43, 46,
	59, 356, 1833, 0, 0, 2774, 3004, 1584, 3108, 1703, 0, 1641,
	0, 0, 0, 1852, 0, 0, 1356, 0, 0, 0, 0, 1919,
	0, 0, 1264, 0, 0, 0, 0, 1090, 1296, 0, 1733, 0,
	1649, 602, 1862, 3101, 0, 0, 0, 1533, 447, 2176, 0, 2206,
	81, 0, 0, 0, 3205, 0, 0, 0, 499, 0, 0, 238,
	0, 0, 1998, 2907, 2106, 0, 3179, 1526, 0, 631, 740, 1125,
	1830, 3168, 0, 0, 0, 0, 338, 0, 0, 0, 0, 0,
	0, 0, 0, 2047, 0, 0, 0, 0, 2033, 0, 1033, 1496,
	2452, 0, 0, 2415, 336, 1045, 1677, 0, 0, 648, 0, 0,
	2878, 1349, 1989, 2884, 0, 922, 1018, 2985, 1477, 0, 3048, 3049,
	0, 127, 0, 0, 0, 0, 2519, 0, 0, 0, 0, 0,
	1234, 0, 494, 1182, 1346, 2060, 2786, 3264, 1711, 0, 1840, 3140,
	2610, 1931, 0, 0, 327, 334, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 627, 886, 3066, 0, 0, 0, 0,
	1008, 0, 0, 970, 0, 0, 0, 0, 212, 941, 291, 0,
	0, 0, 0, 0, 0, 0, 1293, 0, 3176, 0, 1348, 2778,
	1207, 0, 0, 525, 0, 0, 0, 1772, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 2020, 0, 0, 3000, 722, 0, 0,
	2582, 0, 2648, 1294, 0, 0, 0, 796, 831, 1094, 2178, 0,
	0, 1958, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 11, 0, 0, 14,
	0, 0, 0, 0, 2102, 0, 0, 0, 0, 2182, 2850, 0,
	0, 927, 1199, 0, 0, 2640, 427, 846, 2125, 2408, 289, 0,
	0, 0, 216, 0, 0, 0, 0, 1244, 0, 0, 1243, 0,
	0, 0, 0, 3111, 608, 838, 0, 3178, 0, 801, 0, 1544,
	0, 13, 0, 0, 0, 1976, 2797, 0, 1214, 0, 0, 0,
	3, 0, 0, 0, 0, 0, 0, 1068, 0, 0, 0, 0,
	0, 2951, 3238, 0, 0, 0, 128, 2812, 0, 0, 0, 0,
	0, 0, 2494, 0, 236, 0, 0, 0, 0, 0, 1183, 0,
	483, 0, 2814, 2181, 947, 357, 895, 1739, 593, 541, 283, 2757,
	1959, 2792, 0, 0, 0, 0, 546, 0, 0, 0, 2187, 0,
	0, 1438, 0, 0, 0, 0, 912, 0, 0, 0, 0, 1807,
	2722, 0, 0, 0, 0, 0, 2386, 869, 0, 0, 0, 0,
	0, 0, 1142, 0, 630, 817, 0, 0, 0, 2015, 0, 2721,
	0, 0, 0, 3247, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 2584, 2439, 2604, 0, 2795, 2644, 1707, 2964, 0, 0,
	0, 0, 0, 0, 2061, 0, 0, 0, 1028, 0, 946, 0,
	0, 1238, 0, 1826, 0, 1694, 2329, 0, 0, 2936, 0, 1114,
	0, 0, 0, 0, 0, 0, 3197, 2641, 2931, 0, 0, 0,
	0, 1385, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1026,
	0, 0, 0, 0, 0, 0, 2072, 187, 0, 0, 980, 1323,
	55, 2038, 2942, 0, 1577, 2670, 0, 0, 756, 1863, 0, 0,
	0, 0, 0, 0, 0, 1097, 2967, 0, 0, 1639, 0, 0,
	0, 0, 3186, 0, 0, 3271, 0, 0, 0, 0, 0, 0,
	0, 41, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 500, 0, 0, 0, 244, 320, 0, 0, 2690, 0, 0,
	0, 0, 1249, 0, 449, 0, 3074, 0, 0, 0, 0, 0,
	592, 888, 1070, 0, 0, 0, 0, 0, 0, 150, 0, 0,
	0, 3042, 1188, 1053, 1561, 0, 0, 0, 0, 0, 2450, 0,
	0, 0, 1284, 1285, 1286, 1642, 1493, 2405, 0, 1380, 2312, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 3037, 0, 0, 909, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 1078, 0, 0, 0, 0, 0,
	0, 0, 2618, 0, 0, 0, 0, 1957, 2724, 346, 0, 0,
	0, 0, 1195, 1818, 1291, 0, 536, 2254, 0, 0, 957, 0,
	0, 0, 2194, 0, 0, 968, 0, 0, 864, 2532, 0, 0,
	0, 369, 0, 887, 1846, 0, 0, 0, 1554, 0, 2100, 1732,
	1689, 0, 0, 0, 0, 0, 0, 382, 2804, 70, 1158, 1932,
	2483, 3190, 0, 0, 1573, 1237, 1667, 0, 0, 2170, 2127, 0,
	0, 1926, 0, 2442, 2443, 106, 0, 2142, 0, 1755, 685, 879,
	1624, 0, 0, 0, 1743, 2227, 2963, 0, 0, 455, 0, 0,
	3151, 0, 0, 0, 0, 761, 0, 2174, 0, 0, 2364, 0,
	1442, 0, 0, 2059, 0, 0, 2456, 0, 0, 0, 0, 0,
	0, 1104, 0, 0, 0, 0, 0, 0, 0, 0, 1536, 1435,
	350, 1297, 0, 0, 1690, 0, 0, 0, 0, 0, 0, 1351,
	0, 1873, 0, 688, 1613, 2726, 2916, 0, 69, 1422, 0, 0,
	0, 0, 0, 0, 1752, 0, 0, 2613, 0, 0, 0, 0,
	374, 1770, 0, 0, 0, 407, 874, 2167, 3191, 0, 988, 276,
	0, 0, 0, 0, 0, 563, 0, 0, 1172, 0, 1767, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 850, 1254,
	3164, 0, 0, 0, 0, 0, 0, 792, 2860, 0, 1987, 0,
	1229, 0, 0, 0, 0, 0, 0, 0, 0, 1609, 0, 0,
	0, 1753, 0, 2268, 0, 0, 2728, 0, 345, 0, 0, 0,
	509, 1413, 0, 0, 3051, 0, 0, 0, 0, 0, 0, 0,
	2348, 0, 0, 0, 0, 0, 0, 1335, 884, 754, 3053, 0,
	3060, 1092, 1206, 2874, 339, 2097, 0, 0, 0, 0, 1409, 0,
	0, 0, 0, 0, 0, 550, 198, 2454, 0, 0, 0, 0,
	0, 0, 343, 2427, 622, 0, 0, 1551, 1845, 0, 0, 803,
	0, 0, 0, 1698, 2609, 0, 0, 1466, 1498, 2754, 0, 0,
	0, 0, 0, 0, 0, 0, 490, 522, 524, 1603, 332, 381,
	3212, 1361, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 1103, 0, 365, 1729, 2784, 0, 0, 0, 0, 0,
	474, 932, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	3046, 2, 0, 566, 218, 2549, 0, 0, 0, 2970, 0, 0,
	0, 1067, 0, 0, 0, 0, 397, 2570, 0, 0, 0, 0,
	0, 2984, 302, 1601, 1655, 1670, 0, 2342, 3067, 0, 1230, 2177,
	0, 375, 1307, 176, 0, 1106, 2900, 0, 2539, 0, 2817, 0,
	0, 0, 0, 2283, 0, 0, 2107, 0, 0, 0, 0, 0,
	0, 3182, 2073, 0, 0, 0, 0, 0, 507, 0, 2746, 725,
	0, 0, 0, 0, 0, 0, 0, 0, 1393, 0, 0, 937,
	0, 0, 2444, 1328, 0, 154, 2947, 0, 0, 3112, 0, 787,
	0, 0, 358, 366, 0, 0, 0, 1418, 2735, 255, 2371, 2509,
	0, 555, 0, 0, 0, 0, 0, 2098, 2470, 0, 0, 0,
	0, 0, 0, 0, 2676, 323, 0, 333, 618, 0, 0, 0,
	568, 2821, 0, 0, 0, 2067, 0, 3123, 0, 0, 267, 0,
	0, 0, 2534, 0, 0, 0, 0, 1612, 0, 827, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 293, 1082, 0, 0, 0,
	0, 0, 0, 0, 0, 1701, 1702, 0, 2701, 0, 0, 0,
	77, 0, 797, 1713, 0, 0, 0, 0, 0, 0, 0, 308,
	0, 0, 0, 1725, 0, 0, 0, 2101, 0, 2404, 0, 299,
	0, 0, 0, 0, 0, 0, 0, 1559, 0, 3027, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 1565, 0, 1425, 1890, 2546,
	3235, 0, 0, 0, 2704, 0, 1652, 0, 0, 2130, 0, 0,
	0, 0, 0, 0, 0, 0, 2311, 0, 523, 0, 0, 727,
	0, 0, 0, 0, 862, 0, 0, 92, 2218, 0, 1748, 0,
	0, 597, 1308, 0, 594, 0, 0, 800, 1709, 0, 1648, 0,
	0, 0, 109, 110, 0, 196, 1519, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 821, 0, 589, 0, 2647, 0,
	0, 998, 99, 1316, 0, 0, 948, 0, 542, 0, 0, 2054,
	0, 0, 0, 0, 0, 0, 0, 2986, 0, 0, 0, 0,
	105, 0, 548, 301, 0, 0, 1102, 0, 1656, 2041, 2042, 0,
	0, 0, 0, 0, 0, 2965, 486, 0, 0, 0, 0, 0,
	0, 590, 1437, 1272, 1899, 2791, 0, 23, 0, 570, 0, 0,
	0, 0, 0, 419, 0, 40, 0, 1129, 112, 114, 1774, 0,
	1835, 0, 0, 0, 1432, 1865, 0, 0, 0, 848, 2225, 0,
	0, 0, 0, 321, 378, 0, 0, 3099, 0, 1283, 0, 0,
	1146, 0, 1746, 1747, 723, 1460, 2196, 1669, 1965, 815, 2390, 2514,
	0, 0, 0, 0, 0, 0, 0, 0, 199, 2145, 2161, 2162,
	794, 1463, 0, 0, 3148, 0, 0, 213, 2372, 0, 1458, 0,
	1622, 0, 2195, 0, 0, 3167, 0, 0, 0, 0, 155, 0,
	0, 0, 0, 0, 0, 2872, 0, 1050, 0, 1434, 0, 0,
	182, 0, 0, 0, 0, 2376, 0, 0, 0, 0, 0, 0,
	1002, 2387, 892, 2288, 3086, 0, 0, 0, 2960, 1306, 2202, 2209,
	0, 2971, 3274, 0, 9, 1883, 158, 159, 2148, 0, 1334, 521,
	1875, 377, 1524, 2977, 859, 1966, 3160, 0, 0, 0, 3226, 1811,
	1464, 0, 2666, 0, 0, 1426, 0, 0, 460, 28, 0, 669,
	0, 0, 0, 0, 0, 472, 905, 0, 0, 3183, 0, 1416,
	2523, 3068, 0, 0, 0, 0, 0, 0, 0, 1029, 2867, 0,
	1392, 2709, 0, 0, 2166, 0, 2863, 3185, 1058, 0, 0, 0,
	0, 3080, 0, 0, 2732, 0, 0, 0, 0, 0, 769, 0,
	0, 0, 673, 12, 0, 0, 1588, 98, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 2190, 0, 0, 0, 0, 985,
	0, 0, 0, 2229, 149, 1936, 2084, 2659, 0, 1945, 1946, 313,
	1708, 2137, 1145, 2237, 2552, 2505, 3022, 1617, 2865, 0, 0, 0,
	8, 940, 0, 0, 0, 0, 0, 1555, 0, 1009, 2331, 0,
	0, 1896, 0, 2301, 0, 0, 3089, 2279, 0, 969, 1331, 1001,
	0, 0, 0, 0, 95, 0, 0, 2095, 0, 1476, 0, 0,
	0, 2398, 3273, 0, 0, 0, 0, 0, 1261, 2465, 0, 0,
	1620, 1494, 0, 1650, 0, 0, 0, 0, 0, 0, 3141, 1370,
	0, 3075, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 1397, 0, 1795, 0, 2717, 0, 1339, 2759, 1854, 0, 0,
	0, 0, 0, 0, 0, 0, 2124, 3076, 3149, 57, 1347, 741,
	2039, 0, 467, 469, 2239, 2392, 0, 923, 1675, 0, 0, 0,
	0, 0, 0, 1457, 3047, 2525, 3155, 0, 0, 0, 0, 934,
	2451, 1548, 0, 2700, 0, 1983, 1969, 2143, 2285, 2414, 2469, 0,
	0, 1184, 0, 0, 0, 0, 0, 0, 0, 514, 0, 0,
	3265, 0, 0, 0, 0, 0, 0, 0, 1200, 0, 0, 0,
	1484, 2419, 0, 0, 0, 1287, 534, 1057, 360, 0, 0, 1225,
	0, 0, 0, 65, 0, 1204, 0, 0, 0, 0, 0, 0,
	0, 0, 979, 0, 2104, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 1567, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 464, 0, 414, 415, 2909, 0, 2335, 0,
	0, 2361, 0, 0, 0, 1299, 2428, 0, 1821, 0, 0, 584,
	0, 0, 0, 288, 32, 2686, 2761, 0, 0, 0, 0, 0,
	0, 1657, 0, 2608, 2492, 0, 1193, 2461, 0, 0, 0, 126,
	2394, 2934, 1593, 0, 3062, 3137, 33, 0, 0, 29, 558, 0,
	1226, 0, 1189, 0, 0, 0, 0, 0, 352, 2340, 0, 1962,
	1235, 3119, 755, 2099, 3073, 0, 0, 0, 0, 0, 0, 0,
	2032, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1579,
	0, 2424, 0, 763, 810, 0, 0, 1324, 0, 0, 1363, 2240,
	258, 3021, 0, 2629, 0, 0, 0, 0, 0, 1262, 2824, 3270,
	0, 0, 0, 0, 2074, 2989, 0, 0, 395, 2066, 3044, 0,
	0, 0, 1820, 400, 0, 2481, 959, 0, 0, 0, 0, 1398,
	1571, 2528, 0, 0, 170, 0, 0, 0, 2275, 901, 1333, 2277,
	0, 0, 0, 2680, 0, 0, 0, 0, 1250, 1699, 488, 476,
	2368, 2662, 2663, 585, 1179, 2664, 2282, 606, 2892, 164, 1492, 0,
	2234, 0, 0, 0, 0, 0, 0, 0, 2065, 2526, 0, 0,
	2365, 3094, 0, 1814, 0, 2921, 0, 1771, 2411, 0, 470, 984,
	0, 0, 0, 0, 3036, 2616, 2651, 0, 0, 0, 0, 2037,
	0, 0, 1903, 0, 2383, 929, 0, 0, 0, 153, 0, 0,
	2120, 883, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 1838, 0, 0, 0, 0, 0, 2119, 2121, 0, 0, 1445,
	1605, 3009, 0, 0, 1700, 2304, 0, 0, 1478, 880, 0, 2040,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 2108, 2789, 3218,
	0, 0, 0, 1246, 1405, 732, 1538, 1591, 445, 1399, 1973, 0,
	1815, 162, 163, 1532, 2063, 3211, 1970, 72, 0, 0, 2261, 0,
	0, 0, 0, 698, 175, 1360, 2251, 0, 0, 0, 0, 0,
	1265, 0, 822, 0, 1470, 1471, 1636, 0, 0, 0, 0, 0,
	2594, 0, 0, 195, 0, 0, 21, 636, 2696, 2462, 0, 0,
	3097, 132, 0, 0, 0, 0, 0, 0, 1508, 2564, 0, 0,
	661, 458, 0, 0, 138, 0, 0, 0, 0, 0, 1842, 380,
	1843, 245, 1844, 0, 79, 0, 0, 621, 1751, 0, 0, 0,
	2563, 0, 2714, 0, 2692, 0, 0, 2715, 468, 0, 1367, 529,
	839, 0, 0, 2480, 0, 0, 0, 0, 0, 167, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 1500, 0, 0, 0, 0,
	0, 0, 1996, 0, 0, 0, 0, 0, 147, 0, 0, 1322,
	2259, 0, 0, 165, 0, 0, 0, 0, 0, 0, 0, 183,
	0, 0, 2122, 0, 0, 0, 2743, 0, 2515, 0, 2226, 0,
	1529, 0, 0, 0, 0, 544, 0, 586, 0, 936, 197, 1616,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 983, 2733, 2818, 3098, 0, 0, 0,
	0, 0, 0, 0, 0, 1997, 2412, 3229, 0, 2393, 2684, 392,
	0, 0, 0, 501, 0, 0, 0, 0, 0, 0, 2082, 0,
	1995, 0, 139, 2421, 219, 1338, 0, 0, 0, 0, 0, 0,
	0, 294, 0, 0, 2123, 0, 0, 0, 0, 0, 0, 2693,
	0, 0, 966, 1954, 2156, 1010, 1705, 2926, 0, 0, 0, 0,
	0, 0, 0, 0, 62, 0, 2957, 2314, 0, 0, 0, 2822,
	0, 2544, 0, 0, 0, 0, 0, 1000, 0, 0, 583, 2787,
	0, 1679, 3159, 1528, 0, 0, 516, 1801, 1079, 1897, 2879, 166,
	281, 819, 829, 2362, 2886, 2559, 0, 0, 1212, 1955, 0, 0,
	898, 252, 996, 3254, 1722, 0, 0, 1011, 0, 173, 0, 0,
	1105, 791, 3121, 0, 683, 847, 1327, 0, 1678, 0, 549, 1379,
	0, 0, 0, 0, 1921, 3248, 2747, 2002, 1233, 2050, 2051, 2052,
	2423, 0, 0, 0, 964, 0, 0, 0, 0, 0, 0, 1382,
	1610, 0, 3194, 0, 0, 1827, 0, 0, 0, 0, 0, 0,
	2116, 0, 955, 1275, 2016, 0, 2634, 0, 0, 0, 0, 2096,
	2193, 0, 0, 1572, 2332, 2336, 2339, 2396, 0, 701, 1953, 2333,
	2653, 0, 1069, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	1302, 1560, 2043, 2044, 942, 2620, 841, 2621, 1908, 1513, 2969, 0,
	1717, 0, 0, 15, 1203, 1497, 1587, 0, 1503, 3192, 0, 0,
	0, 0, 0, 453, 0, 1760, 2697, 0, 367, 655, 1720, 0,
	0, 0, 0, 1292, 1724, 1216, 0, 0, 0, 1201, 0, 0,
	738, 0, 0, 0, 1423, 0, 0, 2869, 0, 0, 0, 0,
	0, 0, 2993, 0, 0, 0, 0, 0, 2256, 1762, 0, 0,
	0, 2716, 712, 0, 0, 1247, 1495, 0, 0, 307, 1410, 1411,
	1467, 2149, 0, 0, 1978, 1980, 0, 0, 0, 0, 0, 1985,
	0, 3237, 146, 2070, 0, 0, 0, 0, 0, 0, 0, 0,
	2292, 995, 0, 0, 2352, 1014, 2486, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 3240, 2583, 0, 0,
	0, 0, 0, 0, 0, 2952, 2160, 0, 0, 2228, 0, 0,
	0, 0, 1111, 1113, 1071, 0, 0, 721, 1298, 0, 405, 0,
	0, 184, 0, 0, 0, 0, 140, 141, 0, 0, 2766, 0,
	0, 0, 0, 0, 0, 0, 823, 2350, 2117, 1483, 0, 0,
	0, 0, 1336, 2554, 0, 0, 0, 1802, 0, 423, 426, 1944,
	1440, 1950, 3233, 0, 1202, 0, 131, 1449, 2813, 0, 0, 0,
	2426, 1273, 1274, 1165, 0, 0, 0, 982, 0, 0, 0, 2530,
	2163, 296, 571, 1461, 121, 408, 0, 2351, 2366, 204, 1647, 2296,
	3201, 329, 3135, 1032, 202, 502, 538, 2021, 2316, 2437, 2623, 1665,
	0, 0, 653, 0, 0, 0, 0, 0, 3016, 0, 706, 3025,
	0, 0, 0, 1472, 1473, 0, 479, 3200, 0, 0, 0, 0,
	2049, 1141, 2026, 0, 0, 0, 0, 145, 0, 0, 0, 0,
	745, 0, 2876, 0, 0, 0, 493, 0, 398, 2561, 0, 420,
	2562, 2975, 645, 2976, 203, 1791, 2034, 3043, 0, 0, 1390, 2219,
	2566, 1889, 0, 0, 0, 798, 2897, 0, 0, 0, 2597, 0,
	0, 0, 0, 0, 0, 0, 3018, 2232, 564, 0, 0, 0,
	0, 0, 0, 0, 227, 0, 0, 1025, 3109, 2367, 2374, 0,
	0, 697, 0, 0, 2093, 2110, 1510, 0, 1117, 1118, 1119, 660,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1180, 619,
	1087, 1574, 1952, 1967, 3156, 0, 0, 2112, 0, 0, 24, 1035,
	0, 0, 0, 0, 2908, 0, 0, 0, 0, 910, 2529, 2669,
	0, 0, 0, 0, 0, 0, 0, 1632, 600, 471, 866, 0,
	0, 2941, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 1396, 1115, 0, 0, 3110, 0, 3041, 0, 0, 268, 0,
	0, 2992, 0, 2877, 3199, 624, 0, 0, 0, 1535, 0, 0,
	0, 0, 0, 0, 1855, 1951, 0, 0, 0, 0, 2723, 0,
	0, 1027, 1986, 894, 19, 2919, 2133, 2595, 3173, 1832, 0, 1355,
	0, 0, 0, 0, 0, 108, 2186, 0, 0, 2691, 0, 0,
	0, 0, 0, 0, 0, 2593, 0, 0, 0, 0, 0, 742,
	0, 117, 0, 0, 0, 3014, 0, 0, 0, 0, 0, 0,
	0, 0, 2391, 0, 0, 0, 0, 2201, 2866, 2569, 0, 0,
	790, 826, 411, 1251, 1, 180, 0, 0, 0, 0, 0, 0,
	0, 598, 0, 0, 0, 644, 1077, 2983, 0, 0, 759, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 588,
	773, 1412, 1735, 1940, 1599, 2592, 0, 0, 373, 2224, 0, 0,
	0, 3163, 0, 0, 0, 3050, 0, 0, 1259, 0, 0, 0,
	2572, 2573, 355, 0, 0, 0, 496, 0, 752, 1430, 2959, 0,
	0, 0, 0, 0, 2173, 0, 0, 2912, 0, 3258, 0, 1219,
	0, 1039, 0, 0, 0, 0, 0, 0, 1895, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 505, 0, 0, 3171, 0,
	0, 0, 0, 0, 3225, 0, 0, 3241, 0, 708, 0, 0,
	818, 2602, 0, 0, 0, 0, 2091, 1850, 0, 1977, 0, 0,
	0, 0, 0, 0, 0, 0, 2603, 0, 1901, 1481, 3087, 0,
	0, 335, 2380, 0, 0, 0, 0, 0, 0, 0, 515, 896,
	0, 0, 625, 0, 0, 0, 2605, 2752, 2238, 2753, 0, 3259,
	2633, 0, 0, 0, 0, 0, 0, 0, 0, 1487, 1866, 2126,
	178, 3002, 3092, 234, 2363, 0, 0, 2819, 461, 462, 1972, 2811,
	620, 2853, 2961, 80, 1314, 1441, 1796, 2058, 0, 1570, 0, 0,
	3120, 0, 2204, 0, 172, 2087, 2155, 0, 702, 0, 2895, 2896,
	0, 0, 626, 0, 0, 0, 1056, 0, 0, 933, 0, 1910,
	2399, 0, 0, 0, 0, 0, 0, 1480, 0, 0, 0, 0,
	0, 0, 217, 0, 0, 0, 0, 0, 0, 1539, 0, 1607,
	682, 757, 0, 0, 2035, 0, 2636, 1644, 0, 2835, 0, 0,
	0, 0, 678, 0, 387, 0, 0, 1600, 2988, 0, 0, 1107,
	0, 0, 0, 1019, 0, 342, 0, 0, 0, 322, 430, 0,
	0, 0, 211, 1365, 2781, 402, 903, 38, 39, 3221, 0, 1738,
	0, 0, 2606, 0, 0, 0, 0, 0, 1929, 0, 0, 0,
	0, 2982, 485, 2144, 779, 0, 0, 0, 3031, 341, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 2023, 0, 690, 717, 1963, 3010, 0, 825,
	0, 0, 2199, 0, 0, 0, 0, 0, 3188, 0, 0, 2522,
	0, 0, 2910, 0, 891, 0, 997, 0, 1512, 2806, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 2831, 2990, 2345, 3096,
	0, 0, 0, 0, 0, 0, 0, 0, 511, 0, 0, 0,
	0, 0, 0, 0, 4, 0, 1186, 0, 0, 952, 1120, 1121,
	704, 1123, 0, 0, 0, 0, 0, 0, 671, 0, 0, 0,
	0, 0, 0, 0, 1881, 2293, 0, 0, 2571, 0, 2923, 0,
	1170, 3072, 26, 0, 0, 0, 0, 0, 911, 1803, 1453, 1454,
	1804, 1806, 2650, 2751, 2948, 882, 324, 646, 0, 0, 857, 0,
	18, 0, 0, 0, 893, 0, 1877, 2767, 0, 1564, 0, 0,
	0, 0, 2131, 0, 924, 1427, 1808, 3145, 0, 2069, 2217, 2930,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 3252, 0, 0,
	0, 473, 828, 0, 0, 0, 0, 0, 0, 0, 0, 1159,
	0, 0, 0, 0, 3184, 0, 0, 0, 0, 179, 576, 2780,
	0, 0, 0, 0, 0, 1309, 1313, 0, 0, 0, 0, 2997,
	386, 623, 1592, 958, 1870, 1874, 1550, 0, 0, 0, 2138, 601,
	0, 0, 376, 2591, 0, 811, 0, 103, 278, 0, 292, 1923,
	0, 0, 1209, 2542, 0, 0, 0, 0, 0, 1051, 0, 0,
	0, 0, 0, 0, 0, 0, 2113, 533, 1376, 943, 3015, 0,
	2118, 591, 151, 832, 833, 851, 1446, 2136, 396, 951, 0, 0,
	0, 0, 2030, 0, 0, 0, 1369, 1456, 0, 0, 861, 2169,
	0, 1569, 189, 2369, 3158, 0, 1878, 1907, 2855, 2939, 2308, 0,
	0, 0, 0, 0, 0, 0, 2756, 0, 0, 3165, 0, 0,
	0, 2153, 0, 0, 0, 0, 0, 1557, 930, 1558, 0, 1839,
	0, 1366, 1595, 2088, 0, 0, 0, 2864, 1597, 362, 1740, 0,
	1514, 87, 1240, 0, 0, 0, 0, 1960, 0, 0, 295, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2657, 49,
	713, 3244, 0, 778, 1993, 394, 1074, 0, 0, 0, 0, 1856,
	1859, 1861, 2943, 0, 0, 0, 309, 3055, 0, 0, 0, 0,
	0, 0, 0, 3198, 557, 0, 2740, 705, 2871, 0, 0, 0,
	0, 0, 844, 3263, 0, 2356, 0, 535, 0, 0, 679, 1192,
	2179, 906, 2496, 2577, 0, 0, 2517, 0, 0, 0, 770, 0,
	0, 1278, 0, 0, 1586, 0, 0, 0, 0, 865, 1792, 2820,
	987, 0, 3216, 0, 0, 0, 0, 2748, 700, 0, 0, 0,
	0, 0, 2022, 0, 0, 2449, 0, 242, 0, 0, 0, 0,
	0, 0, 0, 2955, 3001, 421, 3077, 0, 0, 0, 1191, 766,
	1949, 0, 0, 0, 0, 3175, 2471, 0, 506, 0, 3196, 85,
	0, 2221, 0, 0, 0, 0, 0, 0, 0, 0, 1116, 1447,
	1448, 1614, 0, 68, 0, 2422, 2660, 1196, 1765, 0, 0, 0,
	0, 215, 0, 3007, 2490, 2317, 409, 10, 1024, 1372, 2487, 1882,
	3061, 0, 269, 348, 0, 0, 2248, 0, 2694, 2695, 0, 0,
	0, 0, 0, 3275, 2809, 2624, 2625, 2628, 406, 2932, 2460, 0,
	2585, 2586, 2077, 2589, 0, 503, 510, 2139, 2053, 0, 0, 130,
	0, 2898, 2499, 169, 835, 3054, 0, 413, 0, 0, 753, 994,
	437, 0, 1048, 1340, 0, 0, 0, 0, 0, 1169, 1580, 2135,
	1052, 0, 0, 0, 1968, 2355, 1005, 1134, 0, 0, 0, 0,
	0, 0, 0, 2762, 0, 0, 0, 1408, 638, 0, 853, 854,
	856, 858, 1303, 0, 1545, 0, 0, 0, 0, 0, 771, 1031,
	3174, 0, 0, 0, 0, 0, 16, 0, 223, 659, 1542, 2027,
	0, 0, 0, 0, 0, 0, 0, 0, 632, 251, 2518, 0,
	0, 418, 551, 0, 0, 0, 0, 0, 0, 1867, 0, 0,
	0, 1389, 2673, 0, 0, 0, 2785, 746, 3220, 0, 0, 0,
	0, 0, 0, 0, 136, 0, 0, 0, 0, 1654, 0, 0,
	0, 1060, 0, 0, 716, 0, 0, 0, 0, 628, 0, 0,
	3249, 613, 3250, 0, 0, 1661, 1662, 279, 565, 2558, 2772, 680,
	0, 0, 0, 0, 0, 2734, 0, 0, 0, 0, 0, 2200,
	2687, 0, 0, 0, 0, 0, 0, 200, 0, 0, 2271, 0,
	0, 0, 0, 1345, 27, 2264, 0, 1221, 1490, 0, 0, 0,
	3255, 2001, 2683, 0, 0, 1091, 567, 0, 0, 2165, 123, 1663,
	1775, 1777, 1778, 0, 241, 0, 539, 0, 2511, 0, 2013, 0,
	349, 2198, 3003, 0, 260, 428, 304, 2017, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 517, 614, 616, 2373, 0, 0,
	762, 3210, 0, 0, 0, 0, 0, 0, 0, 1452, 2241, 1151,
	916, 1684, 2357, 2389, 2832, 2833, 0, 0, 873, 0, 0, 0,
	1239, 0, 384, 0, 0, 0, 0, 532, 0, 633, 0, 0,
	1368, 0, 1631, 0, 2637, 0, 0, 0, 0, 0, 0, 457,
	0, 0, 0, 0, 0, 2504, 0, 0, 0, 0, 96, 0,
	676, 0, 0, 0, 0, 0, 526, 0, 0, 0, 889, 650,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 1517, 0, 0, 0, 0, 0,
	88, 0, 805, 806, 0, 0, 0, 3177, 2933, 0, 0, 0,
	2587, 1602, 1038, 0, 0, 2245, 3150, 0, 1326, 1402, 1505, 0,
	2575, 552, 0, 0, 0, 1378, 0, 0
};

static const uint32_t hyg_frequent_words_values[] = {
	1, 1, 1, 1, 2, 1, 1, 1, 1, 1, 1, 1,
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
	1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2, 1,
	1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2, 2,
	1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
	1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
	1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
	1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
	1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
	1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
	1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
	1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
	1, 1, 1, 1, 1, 1, 1, 1, 1, 2, 2, 1,
	2, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
	1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
	1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
	1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
	1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
	1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
	1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
	1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
	1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
	1, 1, 1, 1, 1, 1, 1, 2, 2, 1, 1, 1,
	1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
	1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
	1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
	1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
	1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
	1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
	1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
	1, 1, 1, 1, 1, 1, 1, 1, 2, 1, 1, 1,
	1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
	1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
	1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2, 1,
	1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
	1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
	1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
	1, 1, 1, 2, 1, 1, 1, 1, 1, 1, 2, 1,
	2, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
	1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
	1, 1, 1, 2, 1, 1, 1, 1, 1, 1, 1, 1,
	2, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
	1, 1, 1, 1, 2, 1, 2, 1, 1, 1, 1, 1,
	1, 2, 1, 1, 1, 1, 1, 2, 2, 1, 1, 1,
	1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
	2, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
	1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
	1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
	1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
	1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
	1, 1, 1, 2, 1, 1, 1, 1, 1, 1, 1, 1,
	1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
	1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
	1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2,
	1, 1, 1, 1, 1, 1, 1, 1, 1, 2, 1, 1,
	1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
	1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
	1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
	1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
	1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
	1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
	1, 1, 1, 1, 1, 1, 1, 2, 1, 1, 1, 1,
	1, 1, 1, 1, 1, 1, 1, 2, 1, 1, 1, 1,
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
	1, 1, 1, 1, 1, 1, 1, 2, 1, 1, 1, 1,
	1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
	1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2, 1,
	1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
	1, 2, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
	1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
	1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
	1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
	1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
	1, 1, 1, 1, 1, 1, 1, 1, 1, 2, 2, 2,
	1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
	1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
	1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
	1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
	1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
	2, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
	1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
	1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
	1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
	1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
	1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
	1, 1, 2, 1, 2, 1, 1, 1, 1, 1, 1, 1,
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
	1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
	1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
	1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
	1, 1, 1, 1, 1, 1, 2, 1, 1, 1, 1, 1,
	1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
	1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
	1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
	1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
	1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
	1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2,
	1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
	1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
	1, 1, 1, 1, 1, 1, 1, 2, 1, 1, 1, 1,
	1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
	1, 1, 1, 1, 1, 1, 1, 1, 1, 2, 1, 1,
	1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
	1, 1, 1, 1, 2, 1, 1, 1, 1, 1, 1, 1,
	1, 1, 1, 1, 1, 1, 1, 1, 1, 2, 1, 1,
	2, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
	1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
	1, 1, 1, 2, 1, 1, 1, 1, 1, 1, 1, 1,
	1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
	1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
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
	1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
	1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
	1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
	1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
	1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2, 1,
	1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
	1, 1, 1, 1, 1, 1, 1, 1, 2, 1, 1, 1,
	1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
	1, 2, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
	1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
	2, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
	1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
	1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
	1, 1, 1, 1, 1, 1, 1, 1, 2, 2, 1, 1,
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
	1, 1, 1, 1, 1, 1, 1, 1, 1, 2, 1, 1,
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
	1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
	1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
	1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
	1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
	1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
	1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
	1, 1, 1, 1, 1, 1, 2, 1, 1, 1, 1, 1,
	1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
	1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
	1, 1, 1, 1, 2, 1, 2, 2, 1, 1, 1, 1,
	2, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
	1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
	1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
	1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
	1, 1, 1, 2, 1, 1, 1, 2, 1, 1, 1, 1,
	1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
	1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
	1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
	1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
	1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
	1, 1, 1, 1, 1, 1, 1, 1, 1, 2, 1, 1,
	1, 2, 1, 1, 1, 1, 1, 2, 1, 1, 1, 1,
	1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
	1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
	1, 1, 1, 2, 2, 1, 1, 1, 1, 1, 1, 1,
	1, 1, 1, 1, 1, 1, 1, 1, 2, 1, 1, 1,
	1, 1, 2, 1, 1, 1, 1, 1, 1, 2, 1, 1,
	1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
	1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
	1, 1, 1, 1, 2, 1, 1, 1, 1, 1, 1, 1,
	1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
	1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
	1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
	1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
	1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
	1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
	1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
	1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
	1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2, 1,
	1, 2, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2,
	1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
	1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
	1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
	1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
	1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
	1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
	1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
	1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
	2, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
	1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
	1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
	1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2,
	1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2, 1,
	1, 1, 1, 1, 1, 2, 1, 2, 1, 1, 1, 1,
	1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
	1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
	1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
	1, 1, 1, 2, 1, 1, 1, 2, 1, 1, 1, 1,
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
	1, 1, 1, 1, 2, 1, 1, 2, 1, 1, 1, 1
};

static const uint32_t hyg_frequent_words_starts[] = {
	4085547300, 2435448852, 3281536582, 3727173890, 2934725139, 1401004183, 1356662276, 54604847, 348389676, 824066193, 2784545244, 189868298,
	270276798, 3389034863, 2014314624, 411591074, 2720940170, 5915656, 53217780, 547357030, 3439802227, 3289399392, 964821282, 2687523888,
	42236953, 3255399078, 592154976, 5057180, 402933442, 1625818055, 3331698944, 4177548704, 2324189271, 673726545, 2338576519, 545378442,
	1108418936, 1904223053, 621806737, 665126629, 156921885, 3440596295, 837569688, 2148659492, 562651272, 1390793391, 721691756, 1224738268,
	2588815909, 2959970544, 46139202, 1075252449, 1933378480, 1405636291, 3503182109, 887644909, 551207008, 2018909275, 540886156, 1351145708,
	1926496816, 1099187265, 1124330553, 3492538434, 1085325355, 1345441609, 3390087232, 890281599, 180620392, 2718460559, 2293388804, 1832977860,
	443191241, 2862577560, 3419556194, 2789853394, 2305034320, 2155603732, 1746090688, 1415601697, 143249912, 221778184, 3705236002, 1732674828,
	348152848, 1074897492, 779084051, 3492841602, 173801659, 287494753, 2013615404, 371983410, 2558804290, 3897841740, 3057652043, 551575749,
	135792101, 302695363, 140898722, 1630283008, 2771275264, 1412452682, 2289371867, 2455947147, 1632444970, 404478883, 862346664, 274351316,
	160597989, 3613426688, 303943899, 2735734785, 1623459850, 3333723024, 1847986377, 680413442, 80364385, 303238230, 1313350074, 1142047724,
	3324211526, 2695239202, 2428019038, 2693334628, 201594209, 2312524313, 13508677, 239723274
};

const HygWordlist hyg_frequent_words = {
	hyg_frequent_words_words, hyg_frequent_words_offsets, hyg_frequent_words_slots, 8191, 3276, 26,
	hyg_frequent_words_values, NULL, NULL,
	.starts = hyg_frequent_words_starts
};
