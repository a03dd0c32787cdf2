/*
 * Written by generate/wordlist.py from src/field/data/email_provider.txt, src/field/data/email_alias.txt, src/field/data/email_typo.txt, src/field/data/email_tld_typo.txt, src/field/data/email_role.txt.
 * Do not edit: edit the lists and run `make reference-data`.
 */
#include "text/wordlist.h"

extern const HygWordlist hyg_email_providers;

static const char hyg_email_providers_words[] =
	"012.net.il126.com12move."
	"nl139.com163.com189.cn1u"
	"nd1.de21cn.com9business."
	"fr9online.fra1.netaapt.n"
	"et.auabv.bgaccountant.co"
	"madam.com.auaddcom.deadr"
	"esik.netadvalvas.beaeiou"
	".ptaim.comalice-dsl.deal"
	"ice-dsl.netalice.dealice"
	".italiceadsl.fralive.com"
	"aliyun.comameritech.neta"
	"mis.netamorki.plandorra."
	"adantenna.nlaol.co.ukaol"
	".comaol.deaol.fraol.itao"
	"n.atapollo.lvarco.dearco"
	"n.dearcor.dearnet.com.ar"
	"arrakis.esaruba.itarubap"
	"ec.itasia.comatlanticbb."
	"netatlas.comatlas.czatla"
	"s.skatt.netautistici.org"
	"autograf.plautorambler.r"
	"uazet.skbahnhof.sebarak."
	"net.ilbart.nlbbox.frbelg"
	"acom.netbell.netbellnet."
	"cabellsouth.netbeotel.ne"
	"tbezeqint.netbigfoot.com"
	"biglobe.ne.jpbigmir.netb"
	"igpond.combigpond.net.au"
	"bih.net.babk.rublu.itblu"
	"email.chbluewin.chbluewi"
	"ne.chblueyonder.co.ukbol"
	".com.brbredband.netbredb"
	"and2.combresnan.netbroad"
	"park.nobrutele.bebtconne"
	"ct.combtinternet.combtop"
	"enworld.combusmail.netbu"
	"ziaczek.plc2i.netcablely"
	"nx.comcableone.netcaiw.n"
	"lcaiway.nlcantv.netcaram"
	"ail.comcaramail.frcario."
	"frcasema.nlcegetel.netce"
	"ntrum.czcentrum.nlcentru"
	"m.skcenturylink.netcentu"
	"rytel.netcfl.rr.comchart"
	"er.comcharter.netcheapne"
	"t.itcheerful.comchello.a"
	"tchello.huchello.nlchell"
	"o.nochello.plciaoweb.itc"
	"istron.nlcitromail.hucit"
	"yweb.deciudad.com.arclea"
	"r.net.nzclix.ptcloud.com"
	"club-internet.frcock.lic"
	"ogeco.cacogeco.netcomcas"
	"t.comcomcast.netcomhem.s"
	"ecompuserve.comcompuserv"
	"e.deconcepts.nlconceptsf"
	"a.nlconsolidated.netcons"
	"ultant.comcontractor.net"
	"copper.netcountermail.co"
	"mcox.netcs.comctemplar.c"
	"omcwgsy.netcytanet.com.c"
	"ydartybox.comdaum.netdbm"
	"ail.comdds.nldelfi.lvdig"
	"ikabel.hudir.bgdirectbox"
	".comdismail.dedisroot.or"
	"gdnainternet.netdocomo.n"
	"e.jpdodo.com.audokom.net"
	"dommel.bedr.comdrei.atds"
	"l.pipex.comearthlink.net"
	"eastlink.caeclipso.deecl"
	"ipso.euedpnet.beeircom.n"
	"etelisanet.fiemail.comem"
	"ail.czemail.deemail.euem"
	"ail.itemail.netemail.uae"
	"mailn.deembarqmail.comem"
	"l.ccengineer.comepix.net"
	"epost.deeresmas.comeresm"
	"as.netestvideo.fretb.net"
	".coeunet.rseuphonynet.be"
	"euronet.nleurope.comeusk"
	"alnet.neteuskaltel.netev"
	"c.netevhr.netewe.netewet"
	"el.netexcite.co.jpexcite"
	".comexeculink.comezweb.n"
	"e.jpfastmail.cnfastmail."
	"co.ukfastmail.comfastmai"
	"l.defastmail.esfastmail."
	"fmfastmail.imfastmail.in"
	"fastmail.jpfastmail.mxfa"
	"stmail.netfastmail.nlfas"
	"tmail.orgfastmail.sefast"
	"mail.tofastmail.usfastwe"
	"bnet.itfea.stfiber.nlfib"
	"ertel.com.arfilternet.nl"
	"firemail.deflash.netfmai"
	"l.co.ukforthnet.grfoxmai"
	"l.comfree.comfree.frfree"
	"dom.nlfreeler.nlfreemail"
	".hufreemail.itfreenet.de"
	"freenetmail.defreesbee.f"
	"rfreeserve.co.ukfreestar"
	"t.hufreesurf.chfrisurf.n"
	"ofrontier.comfrontier.ne"
	"tfrontiernet.netfsmail.n"
	"etfsnet.co.ukfuse.netgai"
	"l.comgames.comgaoland.ne"
	"tgazeta.plgbg.bggci.netg"
	"enion.degermanynet.deger"
	"y.plget2net.dkgetmail.no"
	"giallo.itglazenkamp.netg"
	"lobalnet.hrglobetrotter."
	"netglobo.comglobomail.co"
	"mglocalnet.netgmail.comg"
	"mx-topmail.degmx.atgmx.b"
	"izgmx.chgmx.co.ukgmx.com"
	"gmx.degmx.esgmx.eugmx.fr"
	"gmx.infogmx.ligmx.netgmx"
	".nlgmx.orggmx.tmgmx.usgo"
	".net.mtgo2.plgooglemail."
	"comgreen.chhanmail.netha"
	"waii.rr.comhccnet.nlheli"
	"mail.dehetnet.nlhey.comh"
	"inet.nethispeed.chhol.gr"
	"home.comhome.nlhomecall."
	"co.ukhot.eehotbox.ruhotm"
	"ail.athotmail.behotmail."
	"cahotmail.chhotmail.co.j"
	"photmail.co.nzhotmail.co"
	".ukhotmail.co.zahotmail."
	"comhotmail.com.arhotmail"
	".com.auhotmail.com.brhot"
	"mail.com.mxhotmail.com.t"
	"rhotmail.czhotmail.dehot"
	"mail.dkhotmail.eshotmail"
	".fihotmail.frhotmail.grh"
	"otmail.huhotmail.iehotma"
	"il.ithotmail.lihotmail.n"
	"lhotmail.nohotmail.plhot"
	"mail.pthotmail.rohotmail"
	".sehotpop.comhtnet.hrhtp"
	"-tel.dehughes.nethush.co"
	"mhushmail.comi.softbank."
	"jpi.uaiae.nliafrica.comi"
	"cloud.comifrance.comig.c"
	"om.brihug.co.nziinet.net"
	".auiki.fiimap.ccimapmail"
	".orginame.cominbox.comin"
	"box.deinbox.ltinbox.lvin"
	"box.ruindamail.huindiati"
	"mes.comindigo.ieinet.hri"
	"netia.plinfinito.itinfon"
	"ie.frinicia.esinode.atin"
	"sightbb.comint.plinterfr"
	"ee.itinteria.cominteria."
	"euinteria.plinternet.isi"
	"nternet.luinternet.ruint"
	"ernode.on.netinventati.o"
	"rginvitel.huinwind.itiol"
	".cziol.ieiol.itiol.ptisl"
	".isjazzfree.comjazztel.e"
	"sjerseymail.co.ukjubii.d"
	"kjumpy.itjuno.comkabelfo"
	"on.netkabelfoon.nlkabelm"
	"ail.dekabelnoord.netkabe"
	"lnoord.nlkabsi.atkakao.c"
	"omkatamail.comkataweb.it"
	"keemail.mekielnet.netkli"
	"ksafe.nlknology.netkolab"
	"now.comkolumbus.fikpn.nl"
	"kpnmail.nlkpnplanet.nlla"
	"ntic.netlaposte.netlatin"
	"mail.comlavabit.comlegal"
	"mail.itlenta.rulewonline"
	".delibello.comlibera.itl"
	"ibero.itlibertysurf.frli"
	"jbrandt.nllineone.netlis"
	"t.rulive.atlive.belive.c"
	"alive.cllive.cnlive.co.u"
	"klive.co.zalive.comlive."
	"com.arlive.com.aulive.co"
	"m.mxlive.com.mylive.com."
	"phlive.com.ptlive.com.sg"
	"live.delive.dklive.filiv"
	"e.frlive.hklive.ielive.i"
	"nlive.itlive.jplive.nlli"
	"ve.nolive.ptlive.rulive."
	"seliwest.atlove.comlubie"
	".toluukku.comlycos.comly"
	"cos.delycos.itlyse.netm-"
	"online.netmac.commadasaf"
	"ish.commagenta.demageos."
	"commail.bemail.bgmail.by"
	"mail.commail.demail.dkma"
	"il.eemail.eumail.ltmail."
	"netmail.nlmail.orgmail.p"
	"fmail.ptmail.rumail.tele"
	".dkmail.telepac.ptmail.u"
	"amailbolt.commailbox.grm"
	"ailbox.humailbox.nlmailb"
	"ox.orgmailcan.commailfen"
	"ce.commailo.commaktoob.c"
	"ommaltanet.netmanx.netma"
	"xi-dsl.demchsi.commclink"
	".itme.commediacombb.netm"
	"essagingengine.commeta.u"
	"amindspring.commixmail.c"
	"ommm.stmnet-mail.demnet-"
	"online.demodulonet.frmon"
	"aco.mcmovistar.esmsn.com"
	"msn.nlmt.net.mkmts.netmt"
	"s.rsmultiweb.nlmundo-r.c"
	"ommweb.co.zamymts.netmyn"
	"et.commyrambler.rumyself"
	".commysunrise.chmyway.co"
	"mnarod.runate.comnavegal"
	"ia.comnaver.comnbnet.nb."
	"canc.rr.comneostrada.pln"
	"et-c.comnet.hrnetcabo.pt"
	"netcologne.denetcourrier"
	".comnetplus.chnetscape.n"
	"etnetspace.net.aunetti.f"
	"inetvigator.comnetvisao."
	"ptnetvision.net.ilnetvis"
	"it.nlnetzero.comnetzero."
	"netneuf.frnexgo.denifty."
	"comnildram.co.uknm.runok"
	"nok.nlnomade.frnoos.frno"
	"rd-com.netnordnet.frntlw"
	"orld.comnumeo.frnumerica"
	"ble.frnvbell.neto2.co.uk"
	"o2.plo2mail.deo2online.d"
	"eoceanfree.netocn.ne.jpo"
	"fir.dkoi.com.brok.deoliv"
	"e.comone.ltonet.com.plon"
	"et.euonet.plonetel.comon"
	"etel.netoninet.ptonline."
	"deonline.eeonline.nlonli"
	"ne.noonline.uaonlinehome"
	".deonmail.comono.comonsb"
	"rabantnet.nlop.plopen.te"
	"lekom.rsopenmailbox.orgo"
	"peramail.comoptinet.hrop"
	"tonline.netoptusnet.com."
	"auorange.beorange.choran"
	"ge.comorange.frorange.ne"
	"torange.nlorangemail.sko"
	"rcon.net.nzosnanet.deote"
	"net.groutlook.atoutlook."
	"beoutlook.cloutlook.co.i"
	"doutlook.co.iloutlook.co"
	"moutlook.com.aroutlook.c"
	"om.auoutlook.com.broutlo"
	"ok.com.groutlook.com.tro"
	"utlook.czoutlook.deoutlo"
	"ok.dkoutlook.esoutlook.f"
	"routlook.huoutlook.ieout"
	"look.inoutlook.itoutlook"
	".jpoutlook.kroutlook.lvo"
	"utlook.myoutlook.phoutlo"
	"ok.ptoutlook.saoutlook.s"
	"goutlook.skozemail.com.a"
	"upacbell.netpacific.net."
	"sgpandora.bepandora.comp"
	"aradise.net.nzpassport.c"
	"ompathfinder.grpc.dkpcho"
	"me.com.twpec.itpeoplepc."
	"comphnet.fiping.bepipex."
	"compisz.toplanet.complan"
	"et.deplanet.nlplex.nlplu"
	"s.complus.netplusnet.plp"
	"m.mepobox.skpochta.rupoc"
	"zta.fmpoczta.interia.plp"
	"oczta.neostrada.plpoczta"
	".onet.plportugalmail.com"
	"portugalmail.ptpost.comp"
	"ost.czpost.skpost.tele.d"
	"kpost10.tele.dkposte.itp"
	"ostecert.itposteo.atpost"
	"eo.beposteo.chposteo.dep"
	"osteo.euposteo.netposteo"
	".nlposteo.orgpostmaster."
	"co.ukpp.inet.fipp1.inet."
	"fiprimus.caprivat.dkpro."
	"onet.plprodigy.netprodig"
	"y.net.mxprokonto.plproto"
	"n.meprotonmail.chprotonm"
	"ail.comproximus.bept.lup"
	"td.netptt.rsq.comqq.comq"
	"uick.czquickline.chquick"
	"net.nlqwest.netr7.comram"
	"bler.rurcn.comrediffmail"
	".comrendo.nlretemail.esr"
	"i.t-com.hrriseup.netro.r"
	"uroadrunner.comrocketmai"
	"l.comrogers.comromandie."
	"comrr.comrunbox.comsapo."
	"comsapo.cvsapo.ptsasktel"
	".netsaunalahti.fisbb.rss"
	"bcglobal.netscarlet.besc"
	"arlet.nlscarlett.beseed."
	"net.twsent.comseznam.czs"
	"fr.frshaw.casify.comsimn"
	"et.issina.cnsina.comsing"
	"net.com.sgsiol.netskpnet"
	".nlsky.comsky.desky.itsk"
	"ynet.beslingshot.co.nzsn"
	"et.netso-net.ne.jpsoftba"
	"nk.ne.jpsohu.comsolcon.n"
	"lspectrum.netspeedlinq.n"
	"lspeedxs.nlspeedy.com.ar"
	"spoko.plspray.comspray.s"
	"est.t-com.hrstarhub.net."
	"sgstart.nostartmail.coms"
	"tipte.nlstofanet.dkstonl"
	"ine.sksuddenlink.netsunr"
	"ise.chsuomi24.fisupanet."
	"comsupercable.essupereva"
	".itsuperonline.comsurfeu"
	".desurffi.fiswbell.netsw"
	"ing.beswipnet.seswissonl"
	"ine.chsympatico.casystem"
	"li.orgszm.skt-2.nett-hom"
	"e.mkt-mobilethuis.nlt-on"
	"line.det-online.hutakas."
	"lttalk21.comtalktalk.net"
	"tampabay.rr.comtbaytel.n"
	"ettdcadsl.dktds.nettechi"
	"e.comtele2.attele2.frtel"
	"e2.ittele2.nltele2.setel"
	"ecable.estelefonica.nett"
	"elemach.nettelenet.betel"
	"epac.ptteletu.ittelfort."
	"nltelia.comtelkomsa.nett"
	"elnet.betelus.netteol.ne"
	"tterra.clterra.comterra."
	"com.brterra.estesco.nett"
	"icino.comtim.ittin.ittis"
	"cali.co.uktiscali.cztisc"
	"ali.estiscali.frtiscali."
	"ittiscali.nltiscalinet.i"
	"ttlen.pltoast.nettom.com"
	"toucansurf.comtoya.net.p"
	"ltpg.com.autriera.nettri"
	"ned.nlttnet.net.trtut.by"
	"tuta.comtuta.iotutamail."
	"comtutanota.comtutanota."
	"detvcablenet.betwc.comuk"
	"r.netune.net.counity-mai"
	"l.deunitybox.deuol.com.b"
	"rupcmail.czupcmail.huupc"
	"mail.nlusa.comusa.netuta"
	"net.atuwclub.netverizon."
	"netversanet.deversatel.b"
	"eversatel.nlvianet.cavid"
	"eotron.cavillage.uunet.b"
	"evip.cybercity.dkvip.hrv"
	"ip.interia.plvip.onet.pl"
	"vip.qq.comvipmail.huvirg"
	"ilio.itvirgin.comvirgin."
	"netvirginmedia.comvivald"
	"i.netvo.luvodafonemail.d"
	"evodafonevast.nlvodamail"
	".co.zavoila.frvolja.netv"
	"olny.czvoo.bevortex.isvp"
	".plvtr.netvtxmail.chvtxn"
	"et.chwalla.co.ilwalla.co"
	"mwanadoo.co.ukwanadoo.co"
	"mwanadoo.eswanadoo.frwan"
	"adoo.nlweb.dewebmail.co."
	"zawebspeed.dkwelho.comwe"
	"stbrabant.netwestnet.com"
	".auwildblue.netwindowsli"
	"ve.comwindstream.netwipp"
	"ies.comwish.nlwo.cnworld"
	"online.frworldonline.nlw"
	"ow.comwowway.comwp.plwri"
	"teme.comwtnet.dewxs.nlxm"
	"snet.nlxnet.hrxplornet.c"
	"axplornet.comxs4all.nlxt"
	"ra.co.nzya.comya.ruyahoo"
	".atyahoo.beyahoo.cayahoo"
	".clyahoo.cnyahoo.co.idya"
	"hoo.co.inyahoo.co.jpyaho"
	"o.co.kryahoo.co.nzyahoo."
	"co.ukyahoo.co.zayahoo.co"
	"myahoo.com.aryahoo.com.a"
	"uyahoo.com.bryahoo.com.c"
	"nyahoo.com.coyahoo.com.h"
	"kyahoo.com.mxyahoo.com.m"
	"yyahoo.com.peyahoo.com.p"
	"hyahoo.com.sgyahoo.com.t"
	"ryahoo.com.twyahoo.com.v"
	"eyahoo.com.vnyahoo.deyah"
	"oo.dkyahoo.esyahoo.fryah"
	"oo.gryahoo.ieyahoo.inyah"
	"oo.ityahoo.nlyahoo.noyah"
	"oo.plyahoo.royahoo.seyan"
	"dex.byyandex.comyandex.c"
	"om.tryandex.kzyandex.net"
	"yandex.ruyandex.uayeah.n"
	"etymail.comyoho.comyouma"
	"il.dkyubc.netzaclys.comz"
	"ahav.net.ilzebra.ltzeela"
	"ndnet.nlzg.t-com.hrziane"
	"t.comziggo.nlziggomail.c"
	"omzigo.nlzipmail.com.brz"
	"oho.comzoho.euzohomail.c"
	"omzohomail.euzonmail.ptz"
	"onnet.nlzoominternet.net"
	"zoznam.sk";

static const uint32_t hyg_email_providers_offsets[] = {
	0, 10, 17, 26, 33, 40, 46, 54, 62, 74, 84, 90,
	101, 107, 121, 132, 141, 152, 163, 171, 178, 190, 203, 211,
	219, 231, 240, 250, 263, 271, 280, 290, 300, 309, 316, 322,
	328, 334, 340, 349, 356, 364, 372, 384, 394, 402, 413, 421,
	435, 444, 452, 460, 467, 480, 491, 505, 512, 522, 534, 541,
	548, 560, 568, 578, 591, 601, 613, 624, 637, 647, 658, 672,
	682, 687, 693, 704, 714, 725, 741, 751, 763, 776, 787, 799,
	809, 822, 836, 851, 862, 874, 881, 894, 906, 913, 922, 931,
	943, 954, 962, 971, 982, 992, 1002, 1012, 1027, 1041, 1051, 1062,
	1073, 1084, 1096, 1105, 1114, 1123, 1132, 1141, 1151, 1161, 1173, 1183,
	1196, 1208, 1215, 1224, 1240, 1247, 1256, 1266, 1277, 1288, 1297, 1311,
	1324, 1335, 1348, 1364, 1378, 1392, 1402, 1417, 1424, 1430, 1442, 1451,
	1465, 1477, 1485, 1495, 1501, 1509, 1521, 1527, 1540, 1550, 1561, 1576,
	1588, 1599, 1608, 1617, 1623, 1630, 1643, 1656, 1667, 1677, 1687, 1696,
	1706, 1717, 1726, 1734, 1742, 1750, 1758, 1767, 1775, 1784, 1798, 1804,
	1816, 1824, 1832, 1843, 1854, 1865, 1875, 1883, 1896, 1906, 1916, 1929,
	1942, 1949, 1957, 1964, 1974, 1986, 1996, 2009, 2020, 2031, 2045, 2057,
	2068, 2079, 2090, 2101, 2112, 2123, 2134, 2146, 2157, 2169, 2180, 2191,
	2202, 2215, 2221, 2229, 2244, 2256, 2267, 2276, 2287, 2298, 2309, 2317,
	2324, 2334, 2344, 2355, 2366, 2376, 2390, 2401, 2416, 2428, 2439, 2449,
	2461, 2473, 2488, 2498, 2509, 2517, 2525, 2534, 2545, 2554, 2560, 2567,
	2576, 2589, 2596, 2606, 2616, 2625, 2639, 2651, 2667, 2676, 2689, 2702,
	2711, 2725, 2731, 2738, 2744, 2753, 2760, 2766, 2772, 2778, 2784, 2792,
	2798, 2805, 2811, 2818, 2824, 2830, 2839, 2845, 2859, 2867, 2878, 2891,
	2900, 2911, 2920, 2927, 2936, 2946, 2952, 2960, 2967, 2981, 2987, 2996,
	3006, 3016, 3026, 3036, 3049, 3062, 3075, 3088, 3099, 3113, 3127, 3141,
	3155, 3169, 3179, 3189, 3199, 3209, 3219, 3229, 3239, 3249, 3259, 3269,
	3279, 3289, 3299, 3309, 3319, 3329, 3339, 3349, 3357, 3367, 3377, 3385,
	3397, 3410, 3414, 3420, 3431, 3441, 3452, 3461, 3471, 3483, 3489, 3496,
	3508, 3517, 3526, 3534, 3542, 3550, 3558, 3569, 3583, 3592, 3599, 3608,
	3619, 3629, 3638, 3646, 3659, 3665, 3677, 3688, 3698, 3708, 3719, 3730,
	3741, 3757, 3770, 3780, 3789, 3795, 3801, 3807, 3813, 3819, 3831, 3841,
	3857, 3865, 3873, 3881, 3894, 3906, 3918, 3932, 3945, 3953, 3962, 3974,
	3984, 3994, 4005, 4016, 4027, 4039, 4050, 4056, 4066, 4078, 4088, 4099,
	4112, 4123, 4135, 4143, 4155, 4166, 4175, 4184, 4198, 4210, 4221, 4228,
	4235, 4242, 4249, 4256, 4263, 4273, 4283, 4291, 4302, 4313, 4324, 4335,
	4346, 4357, 4368, 4375, 4382, 4389, 4396, 4403, 4410, 4417, 4424, 4431,
	4438, 4445, 4452, 4459, 4466, 4475, 4483, 4491, 4501, 4510, 4518, 4526,
	4534, 4546, 4553, 4567, 4577, 4587, 4594, 4601, 4608, 4616, 4623, 4630,
	4637, 4644, 4651, 4659, 4666, 4674, 4681, 4688, 4695, 4707, 4722, 4729,
	4741, 4751, 4761, 4771, 4782, 4793, 4806, 4815, 4826, 4838, 4846, 4857,
	4866, 4875, 4881, 4895, 4914, 4921, 4935, 4946, 4951, 4963, 4977, 4989,
	4998, 5009, 5016, 5022, 5031, 5038, 5044, 5055, 5066, 5076, 5085, 5094,
	5106, 5116, 5128, 5137, 5145, 5153, 5166, 5175, 5186, 5195, 5207, 5216,
	5222, 5232, 5245, 5260, 5270, 5282, 5297, 5305, 5319, 5330, 5346, 5357,
	5368, 5379, 5386, 5394, 5403, 5416, 5421, 5430, 5439, 5446, 5458, 5468,
	5480, 5488, 5502, 5512, 5520, 5525, 5534, 5545, 5558, 5567, 5574, 5583,
	5588, 5597, 5603, 5614, 5621, 5628, 5638, 5648, 5657, 5666, 5675, 5684,
	5693, 5702, 5715, 5725, 5732, 5748, 5753, 5768, 5783, 5796, 5806, 5819,
	5834, 5843, 5852, 5862, 5871, 5881, 5890, 5903, 5915, 5925, 5934, 5944,
	5954, 5964, 5977, 5990, 6001, 6015, 6029, 6043, 6057, 6071, 6081, 6091,
	6101, 6111, 6121, 6131, 6141, 6151, 6161, 6171, 6181, 6191, 6201, 6211,
	6221, 6231, 6241, 6251, 6265, 6276, 6290, 6300, 6311, 6326, 6338, 6351,
	6356, 6369, 6375, 6387, 6395, 6402, 6411, 6418, 6428, 6437, 6446, 6453,
	6461, 6469, 6479, 6484, 6492, 6501, 6510, 6527, 6546, 6560, 6576, 6591,
	6599, 6606, 6613, 6625, 6639, 6647, 6659, 6668, 6677, 6686, 6695, 6704,
	6714, 6723, 6733, 6749, 6759, 6770, 6779, 6788, 6799, 6810, 6824, 6835,
	6844, 6857, 6871, 6882, 6887, 6894, 6900, 6905, 6911, 6919, 6931, 6942,
	6951, 6957, 6967, 6974, 6988, 6996, 7007, 7018, 7028, 7033, 7047, 7061,
	7071, 7083, 7089, 7099, 7107, 7114, 7121, 7132, 7145, 7151, 7164, 7174,
	7184, 7195, 7206, 7214, 7223, 7229, 7236, 7244, 7253, 7260, 7268, 7282,
	7290, 7299, 7306, 7312, 7318, 7327, 7342, 7350, 7362, 7376, 7384, 7393,
	7405, 7417, 7427, 7440, 7448, 7457, 7465, 7476, 7490, 7498, 7511, 7520,
	7531, 7542, 7556, 7566, 7576, 7587, 7600, 7611, 7626, 7635, 7644, 7654,
	7662, 7672, 7686, 7698, 7710, 7716, 7723, 7732, 7748, 7759, 7770, 7778,
	7788, 7800, 7815, 7826, 7836, 7843, 7853, 7861, 7869, 7877, 7885, 7893,
	7905, 7919, 7931, 7941, 7951, 7960, 7970, 7979, 7991, 8000, 8009, 8017,
	8025, 8034, 8046, 8054, 8063, 8073, 8079, 8085, 8098, 8108, 8118, 8128,
	8138, 8148, 8161, 8168, 8177, 8184, 8198, 8209, 8219, 8229, 8238, 8250,
	8256, 8264, 8271, 8283, 8295, 8306, 8319, 8326, 8333, 8343, 8356, 8367,
	8377, 8387, 8397, 8407, 8414, 8421, 8430, 8440, 8451, 8462, 8473, 8484,
	8493, 8505, 8521, 8537, 8543, 8557, 8568, 8578, 8588, 8599, 8609, 8619,
	8634, 8645, 8650, 8665, 8680, 8694, 8702, 8711, 8719, 8725, 8734, 8739,
	8746, 8756, 8765, 8776, 8785, 8798, 8809, 8819, 8829, 8839, 8845, 8858,
	8869, 8878, 8893, 8907, 8919, 8934, 8948, 8959, 8966, 8971, 8985, 8999,
	9006, 9016, 9021, 9032, 9040, 9046, 9055, 9062, 9073, 9085, 9094, 9104,
	9110, 9115, 9123, 9131, 9139, 9147, 9155, 9166, 9177, 9188, 9199, 9210,
	9221, 9232, 9241, 9253, 9265, 9277, 9289, 9301, 9313, 9325, 9337, 9349,
	9361, 9373, 9385, 9397, 9409, 9421, 9429, 9437, 9445, 9453, 9461, 9469,
	9477, 9485, 9493, 9501, 9509, 9517, 9525, 9534, 9544, 9557, 9566, 9576,
	9585, 9594, 9602, 9611, 9619, 9629, 9637, 9647, 9659, 9667, 9680, 9691,
	9701, 9709, 9722, 9729, 9743, 9751, 9758, 9770, 9781, 9791, 9800, 9816,
	9825
};

static const uint16_t hyg_email_providers_slots[] = {
	0, 627, 510, 77, 21, 340, 328, 14, 688, 177, 635, 0,
	506, 0, 802, 0, 91, 248, 0, 682, 0, 0, 0, 467,
	0, 0, 0, 779, 256, 0, 0, 0, 797, 563, 0, 0,
	0, 0, 0, 739, 0, 0, 0, 0, 193, 639, 0, 0,
	630, 0, 539, 0, 0, 142, 503, 977, 0, 0, 0, 0,
	598, 0, 0, 0, 19, 603, 0, 0, 670, 0, 0, 658,
	836, 0, 99, 0, 0, 293, 0, 557, 0, 0, 38, 67,
	444, 718, 772, 0, 0, 263, 964, 0, 300, 348, 0, 642,
	0, 0, 11, 0, 0, 0, 137, 31, 471, 0, 0, 0,
	961, 0, 0, 613, 655, 0, 0, 760, 0, 383, 0, 367,
	805, 0, 345, 0, 27, 0, 0, 0, 725, 0, 0, 0,
	0, 0, 0, 376, 809, 0, 0, 319, 0, 838, 0, 0,
	284, 652, 518, 0, 233, 415, 531, 0, 0, 882, 680, 0,
	381, 454, 0, 0, 262, 671, 254, 0, 325, 920, 275, 92,
	183, 907, 0, 0, 0, 0, 0, 866, 508, 0, 0, 629,
	0, 366, 0, 352, 0, 0, 0, 522, 596, 0, 424, 118,
	724, 0, 223, 69, 272, 708, 763, 0, 0, 93, 259, 0,
	408, 566, 389, 842, 905, 912, 973, 0, 728, 0, 332, 316,
	784, 0, 0, 0, 0, 0, 583, 0, 0, 0, 0, 649,
	707, 0, 0, 0, 0, 0, 146, 824, 13, 0, 0, 0,
	0, 0, 0, 252, 377, 0, 126, 0, 0, 0, 0, 0,
	0, 145, 952, 0, 0, 631, 0, 0, 0, 0, 0, 0,
	54, 0, 612, 420, 437, 561, 0, 0, 462, 493, 916, 0,
	0, 538, 0, 618, 132, 0, 0, 0, 0, 928, 0, 0,
	0, 0, 273, 572, 0, 451, 834, 0, 0, 0, 0, 0,
	0, 0, 280, 0, 0, 43, 960, 0, 0, 854, 0, 971,
	0, 466, 299, 0, 0, 203, 251, 380, 150, 925, 0, 0,
	0, 0, 0, 282, 501, 0, 761, 434, 0, 0, 529, 865,
	89, 0, 0, 0, 0, 648, 72, 0, 659, 205, 570, 821,
	968, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	447, 589, 0, 560, 0, 0, 159, 0, 182, 546, 6, 0,
	0, 0, 551, 349, 0, 730, 0, 0, 194, 653, 134, 406,
	715, 0, 553, 0, 0, 693, 0, 0, 0, 0, 334, 393,
	477, 0, 57, 0, 901, 0, 0, 195, 0, 751, 0, 684,
	0, 0, 0, 0, 0, 353, 0, 49, 222, 664, 0, 0,
	358, 545, 685, 814, 0, 0, 155, 0, 0, 0, 0, 0,
	0, 0, 0, 446, 705, 0, 0, 489, 940, 573, 0, 0,
	0, 0, 590, 101, 0, 0, 505, 0, 5, 0, 0, 813,
	666, 0, 0, 0, 242, 0, 0, 0, 0, 0, 0, 571,
	0, 562, 913, 0, 0, 0, 0, 0, 0, 436, 0, 825,
	0, 324, 883, 112, 0, 0, 0, 0, 771, 34, 0, 0,
	0, 0, 476, 417, 762, 924, 0, 0, 0, 83, 512, 615,
	0, 0, 463, 0, 120, 850, 903, 304, 827, 443, 683, 290,
	488, 816, 0, 422, 0, 0, 0, 0, 0, 0, 125, 402,
	0, 0, 0, 0, 0, 0, 0, 37, 765, 927, 0, 0,
	645, 0, 0, 0, 0, 0, 127, 453, 494, 0, 0, 500,
	0, 0, 937, 0, 0, 0, 56, 0, 0, 97, 0, 0,
	0, 0, 0, 294, 0, 115, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 778, 0, 238, 0, 63, 846, 0,
	0, 74, 967, 0, 0, 0, 61, 550, 593, 906, 219, 942,
	638, 265, 0, 0, 457, 154, 605, 567, 844, 895, 904, 909,
	0, 372, 0, 0, 0, 0, 0, 520, 812, 0, 0, 0,
	803, 0, 287, 192, 151, 830, 0, 412, 0, 202, 0, 114,
	291, 0, 0, 0, 0, 0, 0, 0, 53, 611, 959, 614,
	833, 240, 0, 0, 0, 0, 0, 0, 0, 963, 239, 336,
	509, 541, 100, 644, 580, 0, 677, 199, 874, 0, 0, 0,
	0, 575, 918, 0, 872, 0, 0, 934, 0, 0, 0, 686,
	894, 0, 55, 176, 0, 0, 0, 0, 0, 0, 701, 0,
	0, 902, 953, 620, 0, 0, 85, 343, 0, 360, 0, 0,
	0, 8, 0, 0, 309, 48, 979, 482, 696, 10, 357, 640,
	0, 396, 0, 794, 0, 835, 0, 599, 0, 0, 421, 747,
	861, 0, 0, 0, 0, 0, 930, 0, 0, 455, 368, 517,
	0, 80, 47, 853, 0, 0, 241, 773, 0, 0, 0, 140,
	301, 0, 0, 0, 133, 0, 0, 0, 597, 0, 0, 20,
	51, 478, 532, 876, 0, 0, 0, 0, 0, 0, 0, 0,
	64, 267, 329, 0, 0, 0, 726, 221, 0, 0, 397, 28,
	102, 0, 577, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 504, 727, 547, 769, 0, 0, 212, 405, 0, 0,
	0, 0, 0, 0, 321, 320, 0, 0, 0, 0, 225, 186,
	0, 0, 0, 0, 754, 0, 168, 449, 624, 735, 0, 65,
	574, 759, 0, 523, 231, 474, 922, 549, 423, 185, 886, 200,
	768, 0, 0, 511, 976, 782, 0, 0, 0, 692, 0, 95,
	123, 458, 3, 188, 564, 898, 0, 71, 497, 871, 936, 0,
	0, 0, 0, 23, 394, 689, 266, 0, 0, 0, 0, 0,
	338, 0, 0, 851, 667, 600, 0, 78, 806, 815, 58, 537,
	0, 0, 0, 595, 917, 0, 285, 371, 0, 0, 755, 586,
	410, 864, 0, 0, 0, 0, 0, 0, 0, 669, 0, 26,
	675, 0, 0, 0, 88, 164, 439, 0, 0, 0, 714, 748,
	0, 0, 0, 0, 0, 433, 752, 721, 0, 0, 0, 0,
	694, 0, 513, 828, 0, 0, 0, 129, 857, 0, 530, 0,
	672, 0, 519, 0, 207, 387, 29, 0, 175, 346, 798, 845,
	962, 310, 980, 983, 431, 384, 0, 0, 0, 0, 534, 435,
	413, 211, 587, 745, 893, 0, 289, 0, 0, 0, 744, 22,
	862, 713, 0, 0, 0, 0, 337, 359, 820, 0, 0, 0,
	608, 839, 0, 0, 196, 235, 0, 0, 128, 0, 855, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 858, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 775, 647, 662, 0, 0,
	0, 217, 362, 818, 849, 0, 919, 0, 0, 0, 0, 657,
	0, 0, 0, 317, 0, 0, 452, 341, 0, 490, 398, 0,
	369, 588, 344, 0, 0, 432, 181, 889, 0, 425, 0, 0,
	382, 0, 0, 87, 0, 0, 926, 498, 0, 0, 44, 632,
	0, 356, 888, 0, 218, 492, 0, 0, 0, 0, 856, 98,
	0, 0, 0, 215, 0, 0, 0, 354, 0, 0, 0, 783,
	516, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 407,
	911, 117, 0, 0, 0, 378, 0, 404, 0, 0, 0, 104,
	691, 0, 0, 0, 249, 0, 524, 0, 528, 776, 370, 0,
	0, 0, 0, 0, 0, 0, 0, 847, 66, 480, 0, 0,
	0, 0, 0, 0, 0, 0, 264, 473, 0, 76, 236, 957,
	0, 0, 0, 0, 35, 0, 0, 0, 350, 646, 479, 699,
	36, 955, 972, 0, 540, 0, 0, 0, 804, 628, 327, 116,
	822, 0, 33, 910, 0, 0, 318, 355, 746, 0, 201, 0,
	165, 224, 780, 0, 46, 0, 0, 375, 0, 0, 82, 710,
	0, 0, 278, 896, 786, 0, 569, 0, 0, 0, 0, 0,
	274, 956, 0, 668, 0, 514, 552, 737, 220, 817, 253, 801,
	428, 9, 475, 0, 965, 0, 0, 885, 0, 0, 0, 0,
	139, 949, 0, 0, 60, 0, 0, 0, 698, 237, 0, 0,
	187, 0, 582, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 364, 673, 0, 0, 0, 180, 0, 0, 0,
	0, 0, 363, 461, 0, 0, 40, 0, 0, 634, 1, 156,
	712, 208, 789, 247, 0, 0, 706, 0, 464, 915, 0, 70,
	209, 314, 62, 361, 602, 0, 0, 0, 0, 0, 791, 286,
	601, 0, 169, 0, 722, 660, 0, 147, 459, 166, 674, 0,
	0, 544, 0, 978, 0, 0, 0, 0, 785, 958, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 279, 429, 442,
	0, 0, 0, 579, 950, 162, 306, 234, 158, 656, 908, 307,
	626, 0, 0, 0, 897, 163, 0, 0, 0, 859, 0, 0,
	0, 0, 939, 298, 792, 0, 0, 555, 0, 0, 179, 491,
	0, 0, 0, 0, 45, 697, 622, 556, 941, 0, 122, 0,
	0, 0, 0, 465, 90, 0, 0, 0, 0, 0, 0, 0,
	654, 0, 0, 0, 0, 342, 106, 0, 0, 823, 749, 144,
	42, 0, 0, 0, 0, 0, 0, 0, 0, 0, 322, 0,
	330, 0, 0, 0, 0, 0, 232, 890, 0, 0, 753, 184,
	0, 0, 0, 0, 246, 542, 0, 0, 59, 276, 481, 709,
	733, 793, 860, 946, 0, 678, 0, 16, 536, 621, 787, 0,
	230, 131, 843, 68, 643, 96, 719, 0, 0, 313, 0, 216,
	0, 167, 244, 681, 7, 170, 914, 25, 0, 0, 0, 0,
	559, 487, 606, 837, 2, 0, 149, 887, 0, 0, 0, 0,
	0, 418, 32, 269, 295, 416, 50, 0, 0, 0, 0, 0,
	0, 0, 379, 130, 617, 945, 0, 499, 0, 0, 0, 0,
	157, 0, 0, 119, 228, 951, 0, 0, 943, 0, 0, 717,
	0, 0, 811, 873, 214, 326, 339, 0, 0, 0, 204, 141,
	302, 305, 800, 740, 869, 892, 456, 0, 138, 496, 829, 594,
	331, 135, 878, 41, 576, 938, 954, 981, 651, 277, 283, 826,
	485, 0, 0, 0, 0, 0, 0, 0, 0, 0, 110, 4,
	879, 0, 0, 400, 0, 486, 0, 607, 0, 931, 0, 153,
	107, 619, 0, 0, 0, 0, 0, 948, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 525, 0, 0, 0, 0, 0,
	470, 297, 636, 799, 0, 426, 592, 255, 526, 0, 0, 441,
	0, 468, 0, 0, 136, 0, 15, 0, 0, 565, 103, 399,
	584, 105, 171, 610, 84, 0, 0, 333, 0, 0, 0, 335,
	554, 483, 143, 899, 944, 0, 0, 0, 0, 0, 0, 970,
	0, 732, 0, 0, 0, 12, 75, 152, 388, 734, 229, 419,
	581, 810, 929, 0, 390, 0, 0, 0, 0, 73, 0, 260,
	0, 0, 808, 852, 0, 0, 0, 841, 0, 0, 527, 0,
	0, 0, 0, 831, 832, 311, 386, 848, 900, 0, 0, 742,
	411, 515, 409, 0, 703, 0, 0, 197, 875, 933, 427, 124,
	17, 935, 676, 758, 0, 0, 0, 585, 0, 18, 281, 633,
	0, 0, 0, 0, 533, 609, 729, 863, 0, 0, 0, 0,
	0, 0, 0, 173, 819, 0, 770, 625, 807, 743, 0, 0,
	0, 270, 0, 148, 198, 395, 86, 568, 716, 258, 121, 374,
	738, 767, 172, 271, 0, 323, 0, 0, 840, 0, 0, 0,
	0, 365, 0, 0, 0, 0, 0, 0, 0, 445, 111, 450,
	0, 0, 0, 401, 0, 226, 440, 923, 982, 469, 0, 578,
	0, 687, 0, 790, 720, 178, 0, 0, 0, 0, 0, 0,
	0, 303, 774, 0, 0, 210, 0, 0, 0, 108, 0, 0,
	0, 460, 781, 0, 0, 448, 109, 695, 0, 591, 0, 0,
	495, 891, 0, 0, 0, 0, 0, 764, 0, 438, 0, 0,
	0, 0, 881, 623, 604, 0, 0, 257, 315, 777, 0, 0,
	0, 0, 373, 312, 0, 0, 663, 0, 0, 0, 0, 548,
	558, 616, 711, 472, 641, 347, 731, 351, 884, 288, 206, 975,
	741, 877, 984, 637, 0, 0, 0, 0, 0, 0, 0, 161,
	0, 0, 0, 702, 0, 0, 0, 0, 0, 0, 867, 245,
	391, 0, 0, 0, 766, 974, 750, 0, 0, 0, 704, 243,
	430, 0, 308, 0, 0, 213, 296, 650, 947, 39, 535, 0,
	880, 723, 966, 0, 0, 0, 0, 403, 0, 0, 969, 0,
	921, 191, 661, 0, 679, 521, 0, 190, 0, 292, 0, 0,
	0, 0, 0, 414, 0, 0, 113, 0, 24, 870, 0, 0,
	385, 796, 0, 0, 94, 268, 795, 250, 160, 502, 690, 932,
	0, 30, 0, 0, 0, 0, 757, 0, 0, 79, 0, 261,
	543, 0, 0, 0, 0, 665, 507, 174, 484, 189, 81, 227,
	392, 700, 788, 736, 52, 756, 868, 0
};

static const char hyg_email_providers_strings[] =
	"ff+f+.tf+.t1f+df+sf+stf+"
	"tf+t1f-f-tf-t1fdftft1k";

static const uint32_t hyg_email_providers_string_offsets[] = {
	0, 1, 3, 7, 12, 15, 18, 22, 25, 29, 31, 34,
	38, 40, 42, 45, 46
};

static const uint32_t hyg_email_providers_values[] = {
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 12,
	13, 15, 0, 0, 0, 0, 0, 0, 13, 13, 13, 13,
	13, 0, 0, 15, 15, 13, 0, 0, 0, 0, 0, 0,
	15, 13, 0, 0, 0, 0, 0, 13, 0, 0, 0, 12,
	0, 0, 0, 13, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 13, 15, 13, 0, 13, 0, 0, 0, 0,
	0, 14, 0, 0, 13, 0, 0, 0, 0, 13, 0, 0,
	0, 0, 13, 0, 13, 15, 0, 13, 0, 0, 15, 0,
	0, 0, 13, 0, 13, 0, 0, 0, 0, 13, 0, 0,
	0, 0, 15, 13, 0, 0, 0, 15, 14, 13, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0,
	0, 0, 0, 0, 0, 0, 13, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 15, 0, 15, 0, 0, 0, 5, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 5, 5, 6, 5,
	5, 6, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5,
	13, 5, 0, 0, 0, 0, 0, 5, 0, 0, 15, 12,
	0, 0, 13, 0, 14, 0, 0, 0, 0, 0, 0, 0,
	15, 13, 0, 0, 0, 15, 0, 0, 13, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 13, 3,
	0, 12, 0, 12, 0, 12, 12, 0, 0, 0, 0, 0,
	12, 0, 0, 0, 0, 0, 0, 2, 0, 0, 0, 0,
	0, 13, 1, 0, 0, 0, 15, 12, 0, 0, 0, 7,
	8, 7, 7, 7, 7, 8, 7, 8, 7, 7, 7, 7,
	7, 7, 8, 7, 8, 7, 8, 7, 7, 7, 8, 0,
	8, 7, 7, 7, 7, 7, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 8, 0, 0, 0, 0, 0, 5, 5,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 14, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 13, 0, 0,
	0, 0, 0, 0, 0, 13, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 12, 14, 13, 0, 14, 0,
	0, 0, 0, 0, 0, 15, 14, 0, 0, 0, 0, 7,
	8, 7, 7, 7, 8, 7, 8, 7, 7, 7, 7, 7,
	7, 7, 8, 7, 7, 8, 7, 7, 7, 8, 7, 8,
	7, 7, 7, 7, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 4, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	15, 0, 15, 0, 15, 0, 0, 0, 0, 0, 0, 5,
	0, 0, 0, 1, 5, 0, 0, 0, 0, 0, 0, 0,
	0, 4, 0, 5, 0, 13, 0, 5, 0, 0, 0, 0,
	0, 1, 1, 0, 0, 0, 13, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 13, 0, 0,
	13, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	13, 12, 0, 0, 0, 0, 0, 0, 0, 0, 0, 13,
	0, 13, 0, 0, 12, 0, 0, 0, 0, 0, 0, 0,
	15, 0, 0, 0, 12, 0, 0, 0, 0, 0, 0, 13,
	0, 0, 0, 0, 13, 12, 0, 0, 0, 0, 13, 0,
	0, 15, 15, 12, 0, 0, 0, 0, 0, 0, 7, 8,
	7, 7, 7, 8, 7, 7, 7, 7, 7, 7, 8, 7,
	8, 8, 7, 7, 7, 8, 7, 7, 7, 7, 7, 7,
	7, 7, 7, 0, 0, 0, 13, 15, 0, 1, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 15, 15, 12, 0, 0,
	0, 0, 1, 0, 0, 13, 0, 0, 14, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1,
	1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1,
	7, 7, 13, 0, 0, 0, 0, 0, 0, 0, 13, 0,
	0, 13, 0, 0, 0, 0, 0, 1, 0, 0, 10, 0,
	0, 0, 1, 15, 0, 13, 0, 0, 0, 13, 13, 0,
	15, 0, 5, 13, 12, 0, 0, 0, 0, 0, 0, 0,
	0, 12, 15, 15, 14, 0, 0, 0, 0, 0, 13, 0,
	0, 0, 0, 0, 15, 13, 0, 0, 0, 1, 0, 0,
	0, 13, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 13, 0, 0, 0, 0, 0, 14, 0, 0, 0,
	13, 0, 0, 0, 0, 0, 0, 0, 0, 13, 0, 0,
	13, 0, 14, 13, 0, 13, 13, 0, 15, 0, 0, 0,
	0, 0, 13, 0, 0, 0, 12, 13, 0, 0, 0, 13,
	13, 0, 12, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 13, 0,
	0, 0, 13, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	13, 0, 0, 0, 0, 0, 0, 0, 13, 15, 0, 13,
	0, 0, 0, 0, 0, 0, 0, 13, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 13, 14, 13, 12, 0, 0,
	0, 0, 0, 0, 7, 13, 0, 0, 0, 0, 0, 0,
	0, 12, 0, 0, 13, 0, 0, 0, 0, 13, 0, 0,
	1, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 11,
	10, 11, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10,
	10, 10, 10, 10, 10, 11, 10, 11, 11, 10, 10, 10,
	11, 10, 10, 10, 10, 10, 1, 7, 1, 1, 1, 7,
	1, 0, 9, 15, 0, 0, 0, 0, 0, 13, 0, 0,
	14, 0, 15, 0, 1, 1, 1, 1, 0, 13, 0, 0
};

const HygWordlist hyg_email_providers = {
	hyg_email_providers_words, hyg_email_providers_offsets, hyg_email_providers_slots, 2047, 984, 19,
	hyg_email_providers_values, hyg_email_providers_strings, hyg_email_providers_string_offsets
};

extern const HygWordlist hyg_email_aliases;

static const char hyg_email_aliases_words[] =
	"googlemail.commac.comme."
	"compm.meprotonmail.chpro"
	"tonmail.comya.ruyandex.b"
	"yyandex.comyandex.com.tr"
	"yandex.kzyandex.ua";

static const uint32_t hyg_email_aliases_offsets[] = {
	0, 14, 21, 27, 32, 45, 59, 64, 73, 83, 96, 105,
	114
};

static const uint16_t hyg_email_aliases_slots[] = {
	2, 8, 0, 3, 5, 0, 0, 0, 0, 11, 0, 6,
	12, 0, 0, 0, 1, 0, 0, 0, 0, 9, 7, 10,
	4, 0, 0, 0, 0, 0, 0, 0
};

static const char hyg_email_aliases_strings[] =
	"gmail.comicloud.comproto"
	"n.meyandex.ru";

static const uint32_t hyg_email_aliases_string_offsets[] = {
	0, 9, 19, 28, 37
};

static const uint32_t hyg_email_aliases_values[] = {
	0, 1, 1, 2, 2, 2, 3, 3, 3, 3, 3, 3
};

const HygWordlist hyg_email_aliases = {
	hyg_email_aliases_words, hyg_email_aliases_offsets, hyg_email_aliases_slots, 31, 12, 14,
	hyg_email_aliases_values, hyg_email_aliases_strings, hyg_email_aliases_string_offsets
};

extern const HygWordlist hyg_email_typos;

static const char hyg_email_typos_words[] =
	"ahoo.combtinternet.co.uk"
	"g-mail.comgail.cogamail."
	"comgamil.comggmail.comgm"
	"ailgmail.begmail.cmgmail"
	".cogmail.co.ukgmail.com."
	"brgmail.com.comgmail.com"
	".nlgmail.esgmail.eugmail"
	".frgmail.itgmail.netgmai"
	"l.nlgmail.omgmail.orggma"
	"ilcomgmaill.cogmal.cogma"
	"li.comgmaul.comgmeil.com"
	"gmial.cogmsil.comgnail.c"
	"ogoglemail.comgoogelmail"
	".comgoolgemail.comhetnet"
	".comhomail.comhomtail.co"
	"mhotlmail.comhotmailhotm"
	"ail.cmhotmail.cohotmail."
	"euhotmail.nethotmail.omh"
	"otmall.comhotmial.cohotm"
	"il.co.ukhtomail.comiclou"
	"dicloud.cmicloud.coiclou"
	"d.nlicloud.omiclould.com"
	"icluod.comicould.comiggo"
	".nljotmail.comkpnmailkpn"
	"mail.comla-poste.netlive"
	".cmlive.colive.omorgane."
	"frornage.frotmail.comotm"
	"ail.nloulook.comoultook."
	"comoutlookoutlook.cmoutl"
	"ook.cooutlook.omoutloook"
	".comprotonmail.coputlook"
	".comskynet.ebt-onlin.det"
	"-onlinet-online.comtonli"
	"ne.deuahoo.comwanadooo.f"
	"rwannadoo.frxs4al.nlyaho"
	"oyahoo.cmyahoo.coyahoo.o"
	"myhaoo.comziggi.nlziggoz"
	"iggo.com";

static const uint32_t hyg_email_typos_offsets[] = {
	0, 8, 24, 34, 41, 51, 60, 70, 75, 83, 91, 99,
	110, 122, 135, 147, 155, 163, 171, 179, 188, 196, 204, 213,
	221, 230, 237, 246, 255, 264, 272, 281, 289, 302, 316, 330,
	340, 350, 361, 373, 380, 390, 400, 410, 421, 431, 442, 452,
	464, 475, 481, 490, 499, 508, 517, 528, 538, 548, 555, 566,
	573, 584, 596, 603, 610, 617, 626, 635, 645, 654, 664, 675,
	682, 692, 702, 712, 724, 737, 748, 757, 767, 775, 787, 797,
	806, 817, 828, 836, 841, 849, 857, 865, 874, 882, 887, 896
};

static const uint16_t hyg_email_typos_slots[] = {
	0, 0, 0, 0, 0, 43, 0, 0, 0, 64, 0, 0,
	0, 95, 0, 0, 0, 60, 68, 8, 28, 80, 85, 30,
	0, 0, 47, 0, 14, 17, 79, 57, 0, 0, 0, 63,
	67, 83, 0, 0, 0, 0, 48, 0, 76, 0, 0, 66,
	0, 46, 0, 0, 89, 0, 91, 0, 0, 0, 0, 0,
	19, 0, 51, 0, 0, 0, 82, 0, 0, 2, 44, 5,
	27, 0, 0, 9, 75, 0, 0, 0, 56, 0, 0, 0,
	32, 36, 0, 0, 0, 0, 0, 0, 0, 0, 0, 87,
	24, 18, 0, 0, 0, 0, 31, 0, 0, 0, 0, 0,
	0, 0, 4, 0, 20, 1, 26, 22, 0, 39, 0, 0,
	0, 0, 65, 74, 0, 0, 0, 0, 0, 0, 25, 94,
	0, 0, 0, 0, 33, 0, 0, 10, 16, 35, 0, 0,
	0, 0, 92, 0, 0, 0, 0, 0, 0, 0, 86, 88,
	73, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	54, 0, 0, 0, 42, 6, 58, 70, 72, 0, 0, 0,
	0, 0, 45, 13, 21, 7, 71, 0, 0, 0, 0, 0,
	0, 0, 59, 84, 0, 77, 0, 0, 0, 0, 0, 0,
	69, 0, 34, 0, 0, 0, 0, 0, 52, 78, 50, 0,
	3, 0, 49, 62, 0, 0, 90, 0, 0, 53, 0, 0,
	0, 93, 0, 12, 0, 23, 0, 0, 29, 0, 0, 0,
	0, 11, 0, 0, 61, 37, 41, 40, 55, 38, 81, 15,
	0, 0, 0, 0
};

static const char hyg_email_typos_strings[] =
	"btinternet.comgmail.comg"
	"ooglemail.comhetnet.nlho"
	"tmail.co.ukhotmail.comho"
	"tmail.nlicloud.comkpnmai"
	"l.nllaposte.netlive.como"
	"range.froutlook.comproto"
	"nmail.comskynet.bet-onli"
	"ne.dewanadoo.frxs4all.nl"
	"yahoo.comziggo.nl";

static const uint32_t hyg_email_typos_string_offsets[] = {
	0, 14, 23, 37, 46, 59, 70, 80, 90, 100, 111, 119,
	128, 139, 153, 162, 173, 183, 192, 201, 209
};

static const uint32_t hyg_email_typos_values[] = {
	18, 0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
	1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
	1, 1, 1, 1, 1, 1, 1, 1, 2, 2, 2, 3,
	5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 4,
	5, 7, 7, 7, 7, 7, 7, 7, 7, 19, 5, 8,
	8, 9, 10, 10, 10, 11, 11, 5, 6, 12, 12, 12,
	12, 12, 12, 12, 13, 12, 14, 15, 15, 15, 15, 18,
	16, 16, 17, 18, 18, 18, 18, 18, 19, 19, 19
};

const HygWordlist hyg_email_typos = {
	hyg_email_typos_words, hyg_email_typos_offsets, hyg_email_typos_slots, 255, 95, 16,
	hyg_email_typos_values, hyg_email_typos_strings, hyg_email_typos_string_offsets
};

extern const HygWordlist hyg_email_tld_typos;

static const char hyg_email_tld_typos_words[] =
	"beeccomcimclmcmocokcom1c"
	"ommcomncomoconconmcoomco"
	"pmcpmdddeedomessffrfrrii"
	"tittlnnernetenettnl1nlln"
	"nlnteocmogrorggpllpplrog"
	"ukkuukvomxom";

static const uint32_t hyg_email_tld_typos_offsets[] = {
	0, 3, 7, 10, 13, 16, 19, 23, 27, 31, 35, 38,
	42, 46, 50, 53, 55, 58, 61, 64, 67, 70, 73, 76,
	78, 81, 85, 89, 92, 95, 98, 101, 104, 107, 111, 114,
	117, 120, 123, 126, 129, 132
};

static const uint16_t hyg_email_tld_typos_slots[] = {
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	16, 36, 0, 29, 32, 0, 0, 0, 0, 9, 21, 0,
	41, 0, 0, 0, 23, 24, 0, 6, 0, 0, 0, 1,
	0, 0, 10, 0, 0, 0, 18, 0, 0, 2, 0, 0,
	0, 0, 0, 13, 0, 0, 0, 0, 0, 0, 0, 7,
	27, 28, 35, 0, 0, 0, 5, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 8, 0, 0, 0, 11, 39, 12, 33,
	0, 0, 0, 37, 34, 30, 0, 0, 0, 19, 0, 20,
	0, 0, 0, 0, 15, 38, 0, 31, 0, 0, 0, 3,
	0, 14, 40, 0, 0, 0, 0, 0, 0, 4, 17, 0,
	26, 22, 25, 0, 0, 0, 0, 0
};

static const char hyg_email_tld_typos_strings[] =
	"becomdeesfritnetnlorgplu"
	"k";

static const uint32_t hyg_email_tld_typos_string_offsets[] = {
	0, 2, 5, 7, 9, 11, 13, 16, 18, 21, 23, 25
};

static const uint32_t hyg_email_tld_typos_values[] = {
	0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
	1, 1, 1, 2, 2, 1, 3, 4, 4, 5, 5, 7,
	6, 6, 6, 7, 7, 7, 6, 1, 8, 8, 9, 9,
	8, 10, 10, 1, 1
};

const HygWordlist hyg_email_tld_typos = {
	hyg_email_tld_typos_words, hyg_email_tld_typos_offsets, hyg_email_tld_typos_slots, 127, 41, 4,
	hyg_email_tld_typos_values, hyg_email_tld_typos_strings, hyg_email_tld_typos_string_offsets
};

extern const HygWordlist hyg_email_roles;

static const char hyg_email_roles_words[] =
	"aankoopaankopenaanvraaga"
	"anvragenabonnementabonne"
	"mentsabuseaccoglienzaacc"
	"ountaccountingaccountsac"
	"countspayableaccountsrec"
	"eivableaccueilachatachat"
	"sacquistiacquistoadheren"
	"tsadhesionadminadministr"
	"acionadministracjaadmini"
	"stratieadministratifadmi"
	"nistrationadministrativo"
	"administratoradmissionsa"
	"fspraakafsprakenagenceai"
	"deaiutoalertalertsalgeme"
	"enallallstaffalmacenammi"
	"nistrazioneanfrageanfrag"
	"enangebotangeboteanmeldu"
	"ngapiapoioapoioclienteap"
	"otheekarchiefaskassistan"
	"ceassistenteassistenzaas"
	"sistenzaclientiassociati"
	"onatelieratencionalclien"
	"teatencionclienteatendim"
	"entoauftraegeauftragayud"
	"aayuntamientobaliebeheer"
	"beheerderberatungbeschwe"
	"rdebestellingbestellinge"
	"nbestellservicebestellun"
	"gbestellungenbestuurbewe"
	"rbungbewerbungenbezorgin"
	"gbibliotheekbillingbiuro"
	"boardboekhoudboekhouderb"
	"oekhoudingboekhoudingafd"
	"elingboekingenbokbonjour"
	"bookingbookingsbookkeepi"
	"ngbouncebouncesboutiqueb"
	"uchhaltungbuchungbuchung"
	"enbuergerbuerobueroburea"
	"ubusinesscabinetcalidadc"
	"andidaturecandidaturesca"
	"recareercareersceocfocia"
	"oclientclienteclientelec"
	"lientesclienticlientscob"
	"roscomercialcommandecomm"
	"andescommercialcommercia"
	"lecommerciauxcommscommun"
	"icatiecommunicationcommu"
	"nicationscompanycomplain"
	"tscompliancecompracompra"
	"scomptacomptabilitecompt"
	"ablecomunecomunicacionco"
	"nsultascontabilidadconta"
	"bilidadecontabilitaconta"
	"ctcontactocontactpersoon"
	"contactscontactuscontato"
	"contatticontattocoocourr"
	"iercrediteurencrediteure"
	"nadministratiectocurricu"
	"lumcustomercustomercarec"
	"ustomerscustomerservicec"
	"ustomerservicescustomers"
	"upportcvdaemondataprotec"
	"tiondatenschutzdatenschu"
	"tzbeauftragterdebiteuren"
	"debiteurenadministratied"
	"eliverydemandedemandesde"
	"modevdeveloperdevelopers"
	"devisdevnulldevopsdienst"
	"verleningdirecciondirect"
	"iedirectiondirectordirec"
	"torsdirezionedispodispos"
	"itiondnsdnsadmindomaindo"
	"mainsdonatedonationsdono"
	"treplydontreplydostawcyd"
	"podyrekcjadyrektoreditor"
	"editorialeditorseingangs"
	"rechnungeingangsrechnung"
	"eneinkaufemailempfangemp"
	"leoemploiencomendasenqui"
	"riesenquiryenviosetudeev"
	"enementeneventeventsever"
	"yoneexpeditieexpeditione"
	"xportfacilitiesfacturafa"
	"cturacionfacturasfactura"
	"tiefacturationfacturefac"
	"turenfactureringfactures"
	"factuurfakturafakturowan"
	"iefakturyfatturafatturaz"
	"ionefatturefaturacaofatu"
	"ramentofeedbackfibufinan"
	"cefinanceirofinancialfin"
	"ancieelfinancienfinanzbu"
	"chhaltungfinanzenformati"
	"onfornitorifournisseurfo"
	"urnisseursfrontdeskftpfu"
	"hrparkgdprgemeentegemein"
	"degeneralgeneralinfogera"
	"lgerancegerantgerenciage"
	"schaeftsfuehrunggeschaef"
	"tsleitunggeschaeftsstell"
	"egestiongfgitgminagriffi"
	"ehallohandelhandlowyhaus"
	"meisterhausverwaltunghea"
	"dofficehellohelphelpdesk"
	"heyhihilfehiringholahost"
	"inghostmasterhqhrhuisart"
	"shuismeesterhulphumanres"
	"ourcesictimportimprensai"
	"mpressumincidenciasinfoi"
	"nformacioninformacoesinf"
	"ormatiqueinformazioneinf"
	"ormazioniinkoopinkoopfac"
	"tureninquiriesinquiryins"
	"cripcionesinscriptionins"
	"criptionsinvestorinvesto"
	"rsinvoiceinvoicesinvoici"
	"ngiodiscrizioniititsuppo"
	"rtjobjobsjuridiquejuridi"
	"schkadrykadryplacekantoo"
	"rkanzleikarrierekassekla"
	"chtenklantklantenklanten"
	"dienstklantenserviceklie"
	"nciklientkontaktksiegowa"
	"ksiegowosckundenkundenbe"
	"treuungkundendienstkunde"
	"nservicelagerlavoraconno"
	"iledenledenadministratie"
	"leerlingenadministratiel"
	"egallegaleleitungletting"
	"slibrarylistlistslistser"
	"vlivraisonlivraisonslogi"
	"sticalogisticslogistiekl"
	"ogistiklogistiquelogisty"
	"kalohnlohnbuchhaltungloh"
	"nbuerolojamagasinmagazij"
	"nmagazynmagazzinomahnung"
	"mahnwesenmailmailboxmail"
	"ermailerdaemonmailinglis"
	"tmainofficemaintenancema"
	"iriemajordommajordomoman"
	"agementmanagermantenimie"
	"ntomanutenzionemarketing"
	"marketingcommunicatiemar"
	"ketingsprzedazmarketingt"
	"eammatriculasmediamember"
	"smemberservicesmembershi"
	"pmitgliedermitgliederver"
	"waltungmonitoringnegozio"
	"newsnewsletternewsletter"
	"anmeldungnewslettersnieu"
	"wsbriefnoanswernobodynoc"
	"nonreplynorepliesnoreply"
	"notificationnotification"
	"snotifynullobslugaklient"
	"aoeffentlichkeitsarbeito"
	"fertaofertyofferteoffert"
	"esofficeofficesoficinaon"
	"derhoudonlineonthaalorde"
	"rorderingordersorderverw"
	"erkingordineordinipagame"
	"ntipagospaiementpaiement"
	"sparkingpartnerpartnersp"
	"artnershippartnershipspa"
	"yablespaymentpaymentspay"
	"rollpedidopedidospenning"
	"meesterpeoplepersperscon"
	"tactpersonalpersonalabte"
	"ilungpersonalepersoneelp"
	"ersoneelszakenpersonnelp"
	"laceplanningplatnoscipom"
	"ocpostpostbuspostmasterp"
	"oststelleprpracapraktijk"
	"prasapraxisprenotazionip"
	"rensapresidencepresident"
	"presidenzapresspressepre"
	"supuestopresupuestosprev"
	"entivipreventivoprezespr"
	"ivacyprocurementproperty"
	"protocolloproveedorprove"
	"edoresprzychodniapublicr"
	"elationspurchasepurchase"
	"spurchasingqualitaquerie"
	"squeryquestionsquotation"
	"quotequotesrathausreceiv"
	"ablesrecepcionrecepcjare"
	"ceptiereceptionreception"
	"istrechnungrechnungenrec"
	"hnungseingangrechnungswe"
	"senreclamacionesreclamat"
	"ionreclamationsreclamire"
	"cruiterrecruitingrecruit"
	"mentrecrutementrecursosh"
	"umanosredactieredactionr"
	"edakcjaredaktionredazion"
	"erefundsregisterregistra"
	"tionregistrorejestracjar"
	"eklamacjereklamationrekl"
	"amationenrekrutacjarekto"
	"ratrelationclientrelatio"
	"nsrelationsclientsrensei"
	"gnementrenseignementsren"
	"talsreservasreservationr"
	"eservationsreserveringre"
	"serveringenreservierungr"
	"eservierungenressourcesh"
	"umainesretourretourereto"
	"urenreturnsrezeptionreze"
	"rwacjarezerwacjerhrisors"
	"eumanerodorootrrhhsafety"
	"salarissalarisadministra"
	"tiesalesalessalesteamsal"
	"vesavschoolschoolleiding"
	"schulesecretaressesecret"
	"ariasecretariaatsecretar"
	"iatsecretarissecretaryse"
	"curitysegreteriasekretar"
	"iatserverserviceservicec"
	"enterserviceclientservic"
	"eclienteleserviceclients"
	"servicedeskservicedeskic"
	"tservicehotlineservicess"
	"ervizioclientiserwisship"
	"pingshopshopbestellungsi"
	"egesignupsklepsocialsoci"
	"almediasollicitatiesolli"
	"citatiebureausollicitati"
	"essoportespamspedizionis"
	"przedazssladminstaffstam"
	"pastandardstatusstichtin"
	"gstorestoringstoringenst"
	"udentssubscribesubscript"
	"ionsubscriptionssuportes"
	"uppliersupplierssupports"
	"upportosuscripcionessysa"
	"dminsysopsystemszkolatal"
	"lerteamtechtechnicaltech"
	"niektechniktechniquetech"
	"nischediensttermintermin"
	"etesoreriatiendatraining"
	"transporttransportetrave"
	"ltresorerietresoriertria"
	"lufficioufficioacquistiu"
	"fficiocommercialeufficio"
	"stampaufficiotecnicoundi"
	"sclosedrecipientsunsubsc"
	"ribeurzadusenetuucpvacan"
	"ciesvacaturevacaturesven"
	"dasvenditavenditevendorv"
	"endorsventaventasventeve"
	"ntesvereinverenigingverh"
	"uurverkaufverkoopversand"
	"vertriebverwaltungvoorzi"
	"ttervorsitzvorstandvorst"
	"andschaftvraagvragenvrij"
	"willigerswarehousewebweb"
	"masterwebshopwebsitewebt"
	"eamwelkomwerkplaatswerks"
	"tattwinkelworkshopwsparc"
	"iewwwwysylkazahlungzahlu"
	"ngenzakupyzamowieniazamo"
	"wieniezapytaniazapytanie"
	"zarzadzentralezorgzwroty";

static const uint32_t hyg_email_roles_offsets[] = {
	0, 7, 15, 23, 32, 42, 53, 58, 69, 76, 86, 94,
	109, 127, 134, 139, 145, 153, 161, 170, 178, 183, 197, 210,
	223, 236, 250, 264, 277, 287, 295, 304, 310, 314, 319, 324,
	330, 338, 341, 349, 356, 371, 378, 386, 393, 401, 410, 413,
	418, 430, 438, 445, 448, 458, 468, 478, 495, 506, 513, 530,
	545, 556, 565, 572, 577, 589, 594, 600, 609, 617, 627, 637,
	649, 663, 673, 685, 692, 701, 712, 721, 732, 739, 744, 749,
	757, 767, 778, 797, 806, 809, 816, 823, 831, 842, 848, 855,
	863, 874, 881, 890, 902, 907, 913, 921, 928, 935, 946, 958,
	962, 968, 975, 978, 981, 985, 991, 998, 1007, 1015, 1022, 1029,
	1035, 1044, 1052, 1061, 1071, 1082, 1093, 1098, 1110, 1123, 1137, 1144,
	1154, 1164, 1170, 1177, 1183, 1195, 1204, 1210, 1222, 1231, 1243, 1256,
	1267, 1274, 1282, 1296, 1304, 1313, 1320, 1328, 1336, 1339, 1347, 1358,
	1382, 1385, 1395, 1403, 1415, 1424, 1439, 1455, 1470, 1472, 1478, 1492,
	1503, 1526, 1536, 1559, 1567, 1574, 1582, 1586, 1589, 1598, 1608, 1613,
	1620, 1626, 1641, 1650, 1658, 1667, 1675, 1684, 1693, 1698, 1709, 1712,
	1720, 1726, 1733, 1739, 1748, 1758, 1767, 1775, 1778, 1786, 1794, 1800,
	1809, 1816, 1832, 1850, 1857, 1862, 1869, 1875, 1881, 1891, 1900, 1907,
	1913, 1918, 1929, 1934, 1940, 1948, 1957, 1967, 1973, 1983, 1990, 2001,
	2009, 2019, 2030, 2037, 2045, 2056, 2064, 2071, 2078, 2090, 2097, 2104,
	2116, 2123, 2132, 2143, 2151, 2155, 2162, 2172, 2181, 2191, 2200, 2217,
	2225, 2234, 2243, 2254, 2266, 2275, 2278, 2286, 2290, 2298, 2306, 2313,
	2324, 2329, 2336, 2342, 2350, 2368, 2385, 2401, 2408, 2410, 2413, 2418,
	2425, 2430, 2436, 2444, 2455, 2469, 2479, 2484, 2488, 2496, 2499, 2501,
	2506, 2512, 2516, 2523, 2533, 2535, 2537, 2545, 2556, 2560, 2574, 2577,
	2583, 2591, 2600, 2611, 2615, 2626, 2637, 2649, 2661, 2673, 2679, 2693,
	2702, 2709, 2722, 2733, 2745, 2753, 2762, 2769, 2777, 2786, 2789, 2799,
	2801, 2810, 2813, 2817, 2826, 2835, 2840, 2850, 2857, 2864, 2872, 2877,
	2885, 2890, 2897, 2910, 2924, 2931, 2937, 2944, 2952, 2962, 2968, 2983,
	2995, 3008, 3013, 3025, 3030, 3048, 3071, 3076, 3082, 3089, 3097, 3104,
	3108, 3113, 3121, 3130, 3140, 3149, 3158, 3167, 3175, 3185, 3194, 3198,
	3213, 3222, 3226, 3233, 3241, 3248, 3257, 3264, 3273, 3277, 3284, 3290,
	3302, 3313, 3323, 3334, 3340, 3348, 3357, 3367, 3374, 3387, 3399, 3408,
	3429, 3446, 3459, 3469, 3474, 3481, 3495, 3505, 3515, 3535, 3545, 3552,
	3556, 3566, 3585, 3596, 3607, 3615, 3621, 3624, 3632, 3641, 3648, 3660,
	3673, 3679, 3683, 3697, 3719, 3725, 3731, 3738, 3746, 3752, 3759, 3766,
	3775, 3781, 3788, 3793, 3801, 3807, 3822, 3828, 3834, 3843, 3848, 3856,
	3865, 3872, 3879, 3887, 3898, 3910, 3918, 3925, 3933, 3940, 3946, 3953,
	3967, 3973, 3977, 3988, 3996, 4013, 4022, 4031, 4046, 4055, 4060, 4068,
	4077, 4082, 4086, 4093, 4103, 4113, 4115, 4120, 4128, 4133, 4139, 4151,
	4157, 4167, 4176, 4186, 4191, 4197, 4208, 4220, 4230, 4240, 4246, 4253,
	4264, 4272, 4282, 4291, 4302, 4313, 4328, 4336, 4345, 4355, 4362, 4369,
	4374, 4383, 4392, 4397, 4403, 4410, 4421, 4430, 4438, 4446, 4455, 4467,
	4475, 4485, 4501, 4515, 4528, 4539, 4551, 4558, 4567, 4577, 4588, 4599,
	4614, 4622, 4631, 4639, 4648, 4657, 4664, 4672, 4684, 4692, 4703, 4713,
	4724, 4737, 4747, 4755, 4769, 4778, 4794, 4807, 4821, 4828, 4836, 4847,
	4859, 4870, 4883, 4895, 4909, 4927, 4933, 4940, 4948, 4955, 4964, 4974,
	4984, 4986, 4998, 5002, 5006, 5010, 5016, 5023, 5043, 5047, 5052, 5061,
	5066, 5069, 5075, 5088, 5094, 5106, 5116, 5128, 5139, 5149, 5158, 5166,
	5176, 5187, 5193, 5200, 5213, 5226, 5242, 5256, 5267, 5281, 5295, 5303,
	5318, 5324, 5332, 5336, 5350, 5355, 5361, 5366, 5372, 5383, 5395, 5413,
	5426, 5433, 5437, 5447, 5455, 5463, 5468, 5474, 5482, 5488, 5497, 5502,
	5509, 5518, 5526, 5535, 5547, 5560, 5567, 5575, 5584, 5591, 5599, 5612,
	5620, 5625, 5631, 5637, 5643, 5647, 5651, 5660, 5668, 5675, 5684, 5700,
	5706, 5713, 5722, 5728, 5736, 5745, 5755, 5761, 5771, 5780, 5785, 5792,
	5807, 5825, 5838, 5852, 5873, 5884, 5889, 5895, 5899, 5908, 5916, 5925,
	5931, 5938, 5945, 5951, 5958, 5963, 5969, 5974, 5980, 5986, 5996, 6003,
	6010, 6017, 6024, 6032, 6042, 6052, 6059, 6067, 6081, 6086, 6092, 6105,
	6114, 6117, 6126, 6133, 6140, 6147, 6153, 6163, 6172, 6178, 6186, 6194,
	6197, 6204, 6211, 6220, 6226, 6236, 6246, 6255, 6264, 6270, 6278, 6282,
	6288
};

static const uint16_t hyg_email_roles_slots[] = {
	0, 0, 0, 0, 0, 0, 562, 0, 0, 0, 571, 257,
	0, 0, 0, 0, 0, 0, 0, 82, 0, 444, 453, 0,
	0, 263, 168, 0, 0, 0, 0, 0, 0, 0, 0, 540,
	0, 0, 603, 0, 0, 0, 0, 0, 0, 0, 0, 157,
	660, 524, 640, 683, 201, 0, 0, 302, 0, 115, 606, 0,
	349, 0, 0, 0, 581, 0, 0, 0, 502, 0, 0, 298,
	0, 22, 669, 0, 370, 0, 690, 0, 93, 241, 0, 72,
	625, 0, 235, 272, 190, 218, 250, 344, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 233, 0,
	0, 304, 314, 0, 0, 0, 55, 69, 327, 275, 394, 443,
	0, 485, 0, 171, 71, 365, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 377, 0, 276, 0, 0, 0, 0, 0,
	301, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	607, 0, 0, 0, 638, 0, 292, 153, 0, 0, 699, 293,
	0, 0, 0, 0, 0, 0, 454, 630, 0, 589, 0, 0,
	0, 0, 0, 0, 0, 480, 0, 0, 0, 242, 0, 63,
	0, 0, 0, 0, 303, 694, 0, 0, 0, 154, 348, 369,
	175, 0, 0, 0, 0, 487, 468, 0, 0, 59, 193, 404,
	629, 0, 620, 0, 0, 0, 668, 0, 0, 0, 0, 105,
	23, 0, 334, 0, 0, 676, 0, 0, 0, 0, 0, 343,
	0, 142, 0, 0, 28, 0, 641, 490, 0, 0, 388, 94,
	197, 449, 532, 0, 0, 0, 0, 0, 147, 374, 0, 266,
	0, 0, 0, 0, 0, 0, 83, 0, 509, 65, 132, 393,
	0, 0, 496, 0, 0, 0, 0, 446, 0, 0, 0, 0,
	0, 0, 372, 0, 0, 0, 186, 137, 141, 136, 409, 0,
	0, 213, 305, 428, 0, 0, 34, 0, 4, 558, 354, 0,
	395, 0, 0, 120, 0, 399, 0, 30, 99, 215, 375, 0,
	0, 0, 217, 225, 0, 403, 294, 0, 0, 380, 0, 702,
	0, 0, 0, 0, 122, 0, 0, 0, 128, 0, 8, 0,
	0, 0, 0, 617, 41, 0, 0, 279, 0, 0, 650, 654,
	129, 289, 0, 329, 569, 0, 0, 0, 0, 0, 0, 111,
	570, 243, 353, 360, 0, 0, 546, 0, 0, 328, 0, 0,
	337, 0, 108, 0, 0, 239, 489, 567, 457, 470, 0, 196,
	0, 68, 425, 140, 0, 0, 252, 80, 0, 0, 0, 336,
	0, 0, 56, 397, 174, 0, 258, 0, 0, 0, 0, 0,
	17, 75, 0, 0, 0, 0, 0, 0, 0, 121, 0, 0,
	0, 185, 0, 0, 286, 0, 0, 0, 0, 663, 0, 73,
	0, 3, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	149, 0, 544, 0, 0, 632, 0, 0, 11, 0, 261, 554,
	330, 98, 616, 0, 0, 0, 455, 0, 588, 0, 0, 172,
	0, 406, 0, 392, 0, 0, 0, 0, 307, 0, 0, 0,
	0, 0, 0, 0, 698, 0, 0, 0, 0, 0, 0, 0,
	518, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 306,
	0, 42, 0, 0, 26, 462, 614, 0, 0, 0, 0, 0,
	0, 166, 254, 267, 410, 602, 649, 0, 0, 0, 0, 0,
	0, 0, 0, 373, 0, 0, 66, 0, 0, 309, 0, 561,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 338, 463,
	541, 19, 0, 288, 0, 0, 236, 127, 81, 359, 95, 321,
	593, 655, 89, 134, 182, 0, 0, 0, 525, 0, 0, 542,
	0, 484, 0, 0, 0, 249, 47, 198, 437, 452, 479, 0,
	0, 0, 101, 181, 0, 666, 0, 575, 0, 324, 0, 203,
	367, 643, 688, 0, 492, 204, 578, 618, 550, 0, 0, 0,
	402, 644, 0, 0, 0, 0, 0, 482, 0, 0, 0, 0,
	609, 0, 0, 0, 0, 300, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 552, 0, 0, 0, 0, 0, 0, 16, 0,
	0, 0, 0, 0, 0, 508, 0, 14, 123, 0, 0, 0,
	414, 579, 0, 224, 0, 106, 0, 0, 0, 0, 167, 341,
	516, 0, 0, 43, 0, 0, 611, 0, 0, 0, 0, 0,
	0, 0, 0, 439, 0, 0, 0, 0, 117, 556, 0, 0,
	0, 515, 637, 0, 0, 74, 0, 0, 0, 118, 248, 0,
	0, 0, 636, 0, 538, 0, 0, 0, 0, 0, 0, 719,
	706, 245, 0, 0, 0, 87, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 210, 0, 268, 0, 0, 0, 0, 0,
	0, 0, 0, 352, 0, 53, 0, 0, 713, 311, 29, 442,
	0, 652, 0, 0, 48, 0, 0, 0, 0, 0, 520, 244,
	116, 226, 40, 155, 535, 608, 0, 169, 488, 0, 0, 0,
	0, 284, 0, 0, 0, 51, 0, 0, 411, 0, 697, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 378, 0, 103,
	44, 619, 478, 622, 187, 631, 675, 0, 0, 711, 0, 114,
	639, 658, 0, 46, 340, 613, 0, 0, 183, 0, 333, 0,
	0, 0, 0, 0, 86, 583, 682, 0, 466, 0, 0, 0,
	0, 0, 0, 0, 332, 503, 180, 0, 0, 0, 0, 271,
	273, 0, 159, 674, 0, 0, 356, 0, 0, 0, 0, 0,
	0, 693, 565, 0, 0, 0, 92, 560, 0, 0, 77, 0,
	0, 15, 621, 0, 310, 0, 37, 0, 0, 0, 0, 0,
	0, 0, 0, 506, 0, 221, 0, 0, 0, 0, 0, 574,
	0, 517, 0, 0, 158, 283, 0, 76, 0, 0, 0, 0,
	223, 671, 0, 0, 0, 0, 0, 0, 0, 0, 188, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 85, 97, 0, 0,
	686, 597, 0, 0, 0, 0, 0, 0, 362, 0, 0, 0,
	0, 0, 472, 296, 107, 0, 0, 0, 0, 408, 0, 0,
	0, 259, 0, 0, 0, 0, 156, 0, 6, 0, 0, 0,
	0, 0, 0, 514, 591, 364, 0, 0, 0, 623, 256, 587,
	595, 0, 0, 0, 0, 0, 49, 0, 247, 0, 0, 692,
	0, 0, 0, 0, 0, 0, 592, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 416, 0, 0,
	0, 0, 0, 670, 0, 0, 0, 104, 381, 0, 0, 291,
	0, 0, 0, 0, 0, 0, 667, 290, 113, 557, 576, 0,
	0, 0, 0, 0, 712, 0, 0, 214, 0, 0, 481, 0,
	0, 0, 0, 0, 319, 0, 0, 1, 0, 0, 18, 36,
	0, 605, 0, 0, 419, 0, 274, 0, 91, 486, 238, 13,
	0, 0, 0, 0, 0, 60, 0, 0, 0, 383, 0, 0,
	0, 0, 0, 0, 27, 0, 0, 0, 0, 0, 0, 456,
	0, 0, 705, 0, 0, 0, 0, 0, 371, 0, 0, 0,
	0, 191, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	326, 610, 0, 31, 0, 131, 0, 282, 0, 0, 133, 504,
	714, 299, 0, 251, 0, 0, 0, 417, 0, 0, 501, 590,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 458, 0, 0,
	681, 70, 323, 0, 0, 0, 704, 0, 0, 0, 0, 0,
	645, 0, 0, 0, 0, 0, 473, 0, 0, 555, 125, 265,
	325, 434, 0, 0, 0, 0, 200, 163, 415, 430, 0, 0,
	0, 441, 0, 62, 662, 585, 0, 0, 0, 0, 0, 648,
	0, 499, 661, 0, 0, 0, 0, 64, 0, 0, 0, 0,
	0, 57, 563, 0, 0, 0, 0, 612, 0, 0, 0, 173,
	599, 0, 398, 0, 0, 139, 0, 96, 438, 527, 0, 0,
	0, 0, 523, 0, 0, 0, 624, 0, 389, 708, 0, 110,
	313, 440, 0, 0, 0, 0, 219, 61, 469, 664, 0, 0,
	0, 476, 0, 0, 0, 12, 0, 491, 0, 0, 0, 176,
	0, 0, 0, 0, 0, 700, 0, 240, 0, 0, 564, 0,
	0, 0, 0, 0, 519, 0, 0, 0, 0, 426, 177, 0,
	0, 0, 0, 0, 0, 7, 424, 628, 385, 600, 687, 0,
	0, 0, 0, 0, 0, 461, 0, 423, 0, 0, 0, 281,
	231, 627, 0, 0, 0, 67, 396, 0, 626, 148, 0, 0,
	653, 0, 164, 459, 596, 0, 0, 0, 0, 195, 0, 531,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 685, 0, 0, 357, 227, 0, 0, 707, 317, 0, 0,
	0, 0, 208, 0, 0, 0, 0, 0, 0, 0, 355, 656,
	0, 0, 513, 0, 391, 0, 0, 651, 0, 0, 0, 0,
	0, 237, 0, 450, 228, 512, 38, 280, 0, 0, 20, 0,
	384, 234, 0, 0, 0, 58, 718, 0, 135, 0, 710, 316,
	684, 436, 715, 0, 0, 0, 0, 0, 0, 0, 422, 78,
	427, 505, 678, 130, 0, 0, 0, 0, 0, 0, 673, 0,
	0, 0, 0, 0, 24, 0, 0, 0, 376, 346, 0, 9,
	577, 0, 0, 207, 696, 0, 420, 703, 0, 0, 0, 211,
	494, 0, 335, 0, 358, 0, 0, 0, 586, 0, 0, 0,
	0, 0, 0, 0, 0, 318, 264, 0, 0, 0, 0, 0,
	0, 277, 253, 572, 665, 347, 549, 701, 0, 0, 0, 0,
	0, 0, 0, 178, 161, 0, 0, 0, 0, 0, 84, 460,
	0, 0, 0, 151, 0, 0, 717, 0, 0, 0, 0, 0,
	0, 342, 0, 119, 0, 0, 216, 0, 548, 270, 0, 0,
	322, 0, 418, 471, 2, 0, 0, 0, 0, 604, 0, 0,
	112, 0, 0, 0, 0, 0, 0, 0, 0, 0, 189, 543,
	0, 0, 0, 0, 0, 220, 400, 451, 0, 138, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 230, 0, 320, 0, 0, 0, 0, 0, 553, 0, 0,
	0, 0, 390, 467, 598, 0, 0, 0, 0, 387, 0, 0,
	0, 0, 0, 0, 202, 709, 448, 0, 0, 0, 366, 0,
	433, 222, 0, 0, 566, 232, 0, 269, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 351, 0, 0, 642,
	0, 0, 0, 497, 0, 0, 0, 0, 537, 54, 0, 0,
	483, 0, 0, 0, 633, 0, 0, 680, 0, 0, 0, 0,
	199, 160, 229, 510, 580, 0, 573, 0, 0, 0, 0, 0,
	0, 0, 0, 534, 0, 0, 368, 0, 0, 0, 0, 0,
	0, 659, 431, 0, 0, 0, 0, 474, 0, 0, 0, 0,
	0, 0, 536, 601, 5, 0, 0, 507, 144, 209, 295, 412,
	0, 432, 0, 435, 679, 0, 498, 551, 0, 539, 0, 0,
	0, 465, 0, 0, 0, 559, 0, 102, 345, 582, 0, 0,
	0, 0, 421, 511, 0, 0, 0, 0, 0, 126, 0, 287,
	0, 184, 0, 0, 170, 547, 526, 52, 0, 0, 413, 0,
	0, 691, 150, 165, 379, 0, 0, 109, 634, 0, 0, 0,
	90, 194, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 677, 146, 0, 0,
	0, 0, 297, 0, 145, 152, 162, 0, 0, 386, 382, 0,
	429, 0, 0, 528, 0, 0, 0, 0, 88, 0, 0, 0,
	0, 0, 0, 635, 0, 0, 0, 0, 0, 0, 0, 689,
	350, 0, 0, 0, 0, 308, 0, 0, 0, 0, 0, 262,
	0, 0, 0, 0, 278, 0, 0, 0, 0, 0, 529, 0,
	0, 0, 363, 445, 0, 0, 255, 0, 0, 25, 100, 0,
	0, 0, 0, 0, 672, 0, 0, 0, 0, 0, 10, 0,
	0, 0, 0, 0, 0, 206, 0, 615, 695, 0, 0, 35,
	192, 0, 495, 0, 21, 246, 0, 533, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 522, 0, 407, 0, 0, 33,
	530, 0, 0, 0, 475, 545, 0, 0, 0, 50, 0, 500,
	0, 0, 0, 0, 0, 0, 0, 0, 361, 0, 493, 646,
	0, 0, 79, 0, 0, 0, 464, 521, 0, 143, 405, 0,
	0, 0, 0, 477, 568, 0, 0, 0, 0, 260, 0, 0,
	0, 0, 447, 124, 312, 331, 594, 0, 0, 0, 0, 0,
	401, 720, 205, 339, 0, 0, 0, 0, 716, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 285, 0, 0, 45, 647, 0, 315, 0, 0, 584, 39,
	657, 0, 0, 0, 32, 179, 0, 212
};

const HygWordlist hyg_email_roles = {
	hyg_email_roles_words, hyg_email_roles_offsets, hyg_email_roles_slots, 2047, 720, 24,
	NULL, NULL, NULL
};
