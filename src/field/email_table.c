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
	"arrakis.esartlover.comar"
	"uba.itarubapec.itasia.co"
	"matlanticbb.netatlas.com"
	"atlas.czatlas.skatt.neta"
	"utistici.orgautograf.pla"
	"utorambler.ruazet.skbahn"
	"hof.sebarak.net.ilbart.n"
	"lbbox.frbelgacom.netbell"
	".netbellnet.cabellsouth."
	"netbeotel.netbezeqint.ne"
	"tbigfoot.combiglobe.ne.j"
	"pbigmir.netbigpond.combi"
	"gpond.net.aubih.net.babk"
	".rublu.itbluemail.chblue"
	"win.chbluewine.chblueyon"
	"der.co.ukbol.com.brbredb"
	"and.netbredband2.combres"
	"nan.netbroadpark.nobrute"
	"le.bebtconnect.combtinte"
	"rnet.combtopenworld.comb"
	"usmail.netbuziaczek.plc2"
	"i.netcablelynx.comcableo"
	"ne.netcaiw.nlcaiway.nlca"
	"ltanet.itcantv.netcarama"
	"il.comcaramail.frcario.f"
	"rcasema.nlcatlover.comce"
	"getel.netcentrum.czcentr"
	"um.nlcentrum.skcenturyli"
	"nk.netcenturytel.netcfl."
	"rr.comcharter.comcharter"
	".netcheapnet.itcheerful."
	"comchef.netchello.atchel"
	"lo.huchello.nlchello.noc"
	"hello.plciaoweb.itcistro"
	"n.nlcitromail.hucityweb."
	"deciudad.com.arclear.net"
	".nzclix.ptcloud.comclub-"
	"internet.frcock.licogeco"
	".cacogeco.netcomcast.com"
	"comcast.netcomhem.secomp"
	"userve.comcompuserve.dec"
	"oncepts.nlconceptsfa.nlc"
	"onsolidated.netconsultan"
	"t.comcontractor.netcoppe"
	"r.netcountermail.comcox."
	"netcs.comctemplar.comcwg"
	"sy.netcyberservices.comc"
	"ytanet.com.cydartybox.co"
	"mdaum.netdbmail.comdds.n"
	"ldelfi.lvdigikabel.hudir"
	".bgdirectbox.comdismail."
	"dedisroot.orgdnainternet"
	".netdocomo.ne.jpdoctor.c"
	"omdodo.com.audoglover.co"
	"mdokom.netdommel.bedr.co"
	"mdrei.atdsl.pipex.comear"
	"thling.netearthlink.nete"
	"astlink.caeclipso.deecli"
	"pso.euedpnet.beeircom.ne"
	"telisanet.fiemail.comema"
	"il.czemail.deemail.euema"
	"il.itemail.netemail.uaem"
	"ailn.deembarqmail.comeml"
	".ccengineer.comepix.nete"
	"post.deeresmas.comeresma"
	"s.netestvideo.fretb.net."
	"coeunet.rseuphonynet.bee"
	"uronet.nleurope.comeuska"
	"lnet.neteuskaltel.netevc"
	".netevhr.netewe.netewete"
	"l.netexcite.co.jpexcite."
	"comexcite.itexecs.comexe"
	"culink.comezweb.ne.jpfas"
	"tmail.cnfastmail.co.ukfa"
	"stmail.comfastmail.defas"
	"tmail.esfastmail.fmfastm"
	"ail.imfastmail.infastmai"
	"l.jpfastmail.mxfastmail."
	"netfastmail.nlfastmail.o"
	"rgfastmail.sefastmail.to"
	"fastmail.usfastwebnet.it"
	"fea.stfiber.nlfibertel.c"
	"om.arfilternet.nlfiremai"
	"l.deflash.netfmail.co.uk"
	"forthnet.grfoxmail.comfr"
	"ee.comfree.frfreedom.nlf"
	"reegates.befreeler.nlfre"
	"email.hufreemail.itfreem"
	"ail.nlfreenet.defreenetm"
	"ail.defreesbee.frfreeser"
	"ve.co.ukfreestart.hufree"
	"surf.chfreesurf.nlfrisur"
	"f.nofrontier.comfrontier"
	".netfrontiernet.netfsmai"
	"l.netfsnet.co.ukfuse.net"
	"gail.comgames.comgaoland"
	".netgazeta.plgbg.bggci.n"
	"etgenion.degermanynet.de"
	"gery.plget2net.dkgetmail"
	".nogiallo.itglazenkamp.n"
	"etglobalnet.hrglobetrott"
	"er.netglobo.comglobomail"
	".comglocalnet.netgmail.c"
	"omgmx-topmail.degmx.atgm"
	"x.bizgmx.chgmx.co.ukgmx."
	"comgmx.degmx.esgmx.eugmx"
	".frgmx.infogmx.ligmx.net"
	"gmx.nlgmx.orggmx.tmgmx.u"
	"sgo.net.mtgo2.plgooglema"
	"il.comgrail.comgreen.chh"
	"anmail.nethawaii.rr.comh"
	"ccnet.nlhelimail.dehetne"
	"t.nlhey.comhinet.nethisp"
	"eed.chhol.grhome.comhome"
	".nlhomecall.co.ukhot.eeh"
	"otbox.ruhotmail.athotmai"
	"l.behotmail.cahotmail.ch"
	"hotmail.co.jphotmail.co."
	"nzhotmail.co.ukhotmail.c"
	"o.zahotmail.comhotmail.c"
	"om.arhotmail.com.auhotma"
	"il.com.brhotmail.com.mxh"
	"otmail.com.trhotmail.czh"
	"otmail.dehotmail.dkhotma"
	"il.eshotmail.fihotmail.f"
	"rhotmail.grhotmail.huhot"
	"mail.iehotmail.ithotmail"
	".lihotmail.nlhotmail.noh"
	"otmail.plhotmail.pthotma"
	"il.rohotmail.sehotpop.co"
	"mhtnet.hrhtp-tel.dehughe"
	"s.nethush.comhushmail.co"
	"mi-cloud.comi.softbank.j"
	"pi.uaiae.nliafrica.comic"
	"loud.comifrance.comig.co"
	"m.brihug.co.nziinet.net."
	"auiki.fiilse.nlimap.ccim"
	"apmail.orginame.cominbox"
	".cominbox.deinbox.ltinbo"
	"x.lvinbox.ruindamail.hui"
	"ndiatimes.comindigo.iein"
	"et.hrinetia.plinfinito.i"
	"tinfonie.frinicia.esinod"
	"e.atinsightbb.comint.pli"
	"nterfree.itinteria.comin"
	"teria.euinteria.plintern"
	"et.isinternet.luinternet"
	".ruinternode.on.netinven"
	"tati.orginvitel.huinwind"
	".itiol.cziol.ieiol.itiol"
	".ptisl.isjazzfree.comjaz"
	"ztel.esjerseymail.co.ukj"
	"ournalist.comjubii.dkjum"
	"py.itjuno.comkabelfoon.n"
	"etkabelfoon.nlkabelmail."
	"dekabelnoord.netkabelnoo"
	"rd.nlkabsi.atkakao.comka"
	"tamail.comkataweb.itkeem"
	"ail.mekielnet.netkliksaf"
	"e.nlknology.netkolabnow."
	"comkolumbus.fikpn.nlkpnm"
	"ail.nlkpnplanet.nllantic"
	".netlaposte.netlatinmail"
	".comlavabit.comlawyer.co"
	"mlegalmail.itlenta.rulew"
	"online.delibello.comlibe"
	"ra.itlibero.itlibertysur"
	"f.frlibro.itlijbrandt.nl"
	"lineone.netlinuxmail.org"
	"list.rulive.atlive.beliv"
	"e.calive.cllive.cnlive.c"
	"o.uklive.co.zalive.comli"
	"ve.com.arlive.com.aulive"
	".com.mxlive.com.mylive.c"
	"om.phlive.com.ptlive.com"
	".sglive.delive.dklive.fi"
	"live.frlive.hklive.ieliv"
	"e.inlive.itlive.jplive.n"
	"llive.nolive.ptlive.ruli"
	"ve.seliwest.atlove.comlu"
	"bie.toluukku.comlycos.co"
	"mlycos.delycos.eslycos.i"
	"tlyse.netm-online.netmac"
	".commadasafish.commagent"
	"a.demageos.commail.bemai"
	"l.bgmail.bymail.commail."
	"demail.dkmail.eemail.eum"
	"ail.ltmail.netmail.nlmai"
	"l.orgmail.pfmail.ptmail."
	"rumail.tele.dkmail.telep"
	"ac.ptmail.uamailbolt.com"
	"mailbox.grmailbox.humail"
	"box.nlmailbox.orgmailcan"
	".commailfence.commailo.c"
	"ommaktoob.commaltanet.ne"
	"tmanx.netmaxi-dsl.demchs"
	"i.commclink.itme.commedi"
	"acombb.netmessagingengin"
	"e.commeta.uamindspring.c"
	"omminister.commixmail.co"
	"mmm.stmnet-mail.demnet-o"
	"nline.demodulonet.frmona"
	"co.mcmovistar.esmsn.comm"
	"sn.nlmt.net.mkmts.netmts"
	".rsmultiweb.nlmundo-r.co"
	"mmusician.orgmweb.co.zam"
	"ymts.netmynet.commyrambl"
	"er.rumyself.commysunrise"
	".chmyway.comnarod.runate"
	".comnavegalia.comnaver.c"
	"omnbnet.nb.canc.rr.comne"
	"ostrada.plnet-c.comnet.h"
	"rnetcabo.ptnetcologne.de"
	"netcourrier.comnetplus.c"
	"hnetscape.netnetspace.ne"
	"t.aunetti.finetvigator.c"
	"omnetvisao.ptnetvision.n"
	"et.ilnetvisit.nlnetzero."
	"comnetzero.netneuf.frnex"
	"go.denifty.comnildram.co"
	".uknm.runoknok.nlnomade."
	"frnoos.frnord-com.netnor"
	"dnet.frntlworld.comnumeo"
	".frnumericable.frnvbell."
	"neto2.co.uko2.plo2mail.d"
	"eo2online.deoceanfree.ne"
	"tocn.ne.jpofir.dkoi.com."
	"brok.deolive.comone.lton"
	"et.com.plonet.euonet.plo"
	"netel.comonetel.netonine"
	"t.ptonline.deonline.eeon"
	"line.nlonline.noonline.u"
	"aonlinehome.deonmail.com"
	"ono.comonsbrabantnet.nlo"
	"p.plopen.telekom.rsopenm"
	"ailbox.orgoperamail.como"
	"ptinet.hroptionline.neto"
	"ptonline.netoptusnet.com"
	".auorange.beorange.chora"
	"nge.comorange.frorange.n"
	"etorange.nlorangemail.sk"
	"orcon.net.nzosnanet.deot"
	"enet.groutlook.atoutlook"
	".beoutlook.cloutlook.co."
	"idoutlook.co.iloutlook.c"
	"omoutlook.com.aroutlook."
	"com.auoutlook.com.broutl"
	"ook.com.groutlook.com.tr"
	"outlook.czoutlook.deoutl"
	"ook.dkoutlook.esoutlook."
	"froutlook.huoutlook.ieou"
	"tlook.inoutlook.itoutloo"
	"k.jpoutlook.kroutlook.lv"
	"outlook.myoutlook.phoutl"
	"ook.ptoutlook.saoutlook."
	"sgoutlook.skozemail.com."
	"aupacbell.netpacific.net"
	".sgpandora.bepandora.com"
	"paradise.net.nzpassport."
	"compathfinder.grpc.dkpch"
	"ome.com.twpec.itpeoplepc"
	".comphnet.fiphotographer"
	".netping.bepipex.compisz"
	".toplanet.complanet.depl"
	"anet.nlplex.nlplus.compl"
	"us.netplusnet.plpm.mepob"
	"ox.skpochta.rupoczta.fmp"
	"oczta.interia.plpoczta.n"
	"eostrada.plpoczta.onet.p"
	"lportugalmail.comportuga"
	"lmail.ptpost.compost.czp"
	"ost.skpost.tele.dkpost10"
	".tele.dkposte.itpostecer"
	"t.itposteo.atposteo.bepo"
	"steo.chposteo.deposteo.e"
	"uposteo.netposteo.nlpost"
	"eo.orgpostmaster.co.ukpp"
	".inet.fipp1.inet.fiprimu"
	"s.caprivat.dkpro.onet.pl"
	"prodigy.netprodigy.net.m"
	"xprogrammer.netprokonto."
	"plproton.meprotonmail.ch"
	"protonmail.comproximus.b"
	"ept.luptd.netptt.rspubli"
	"cist.comq.comqq.comquick"
	".czquickline.chquicknet."
	"nlqwest.netr7.comrambler"
	".rurcn.comrediffmail.com"
	"rendo.nlrepresentative.c"
	"omretemail.esri.t-com.hr"
	"riseup.netro.ruroadrunne"
	"r.comrocketmail.comroger"
	"s.comromandie.comrr.comr"
	"unbox.comsapo.comsapo.cv"
	"sapo.ptsasktel.netsaunal"
	"ahti.fisbb.rssbcglobal.n"
	"etscarlet.bescarlet.nlsc"
	"arlett.besecretary.netse"
	"ed.net.twsent.comseznam."
	"czsfr.frshaw.casify.coms"
	"imnet.issina.cnsina.coms"
	"ingnet.com.sgsiol.netskp"
	"net.nlsky.comsky.desky.i"
	"tskynet.beslingshot.co.n"
	"zsms.atsnet.netso-net.ne"
	".jpsocialworker.netsoftb"
	"ank.ne.jpsohu.comsolcon."
	"nlspectrum.netspeedlinq."
	"nlspeedxs.nlspeedy.com.a"
	"rspoko.plspray.comspray."
	"sest.t-com.hrstarhub.net"
	".sgstart.nostartmail.com"
	"stipte.nlstofanet.dkston"
	"line.sksuddenlink.netsun"
	"rise.chsuomi24.fisupanet"
	".comsupercable.essuperev"
	"a.itsuperonline.comsurfe"
	"u.desurffi.fiswbell.nets"
	"wing.beswipnet.seswisson"
	"line.chsympatico.casyste"
	"mli.orgszm.skt-2.nett-ho"
	"me.mkt-mobilethuis.nlt-o"
	"nline.det-online.hutakas"
	".lttalk21.comtalktalk.ne"
	"ttampabay.rr.comtbaytel."
	"nettdcadsl.dktds.netteac"
	"hers.orgtechie.comtechno"
	"logist.comtele2.attele2."
	"frtele2.ittele2.nltele2."
	"setelecable.estelefonica"
	".netteleline.estelemach."
	"nettelenet.betelepac.ptt"
	"eletu.ittelfort.nltelia."
	"comtelkomsa.nettelnet.be"
	"telus.netteol.netterra.c"
	"lterra.comterra.com.brte"
	"rra.estesco.nettherapist"
	".netticino.comtim.ittin."
	"ittiscali.attiscali.beti"
	"scali.co.uktiscali.cztis"
	"cali.estiscali.frtiscali"
	".ittiscali.nltiscalinet."
	"ittlen.pltoast.nettom.co"
	"mtoucansurf.comtoya.net."
	"pltpg.com.autriera.nettr"
	"ined.nlttnet.net.trtut.b"
	"ytuta.comtuta.iotutamail"
	".comtutanota.comtutanota"
	".detvcablenet.betwc.comu"
	"kr.netune.net.counity-ma"
	"il.deunitybox.deuol.com."
	"brupc.nlupcmail.czupcmai"
	"l.huupcmail.nlusa.comusa"
	".netutanet.atuwclub.netv"
	"erizon.netversanet.dever"
	"satel.beversatel.nlviane"
	"t.cavideotron.cavillage."
	"uunet.bevip.cybercity.dk"
	"vip.hrvip.interia.plvip."
	"onet.plvip.qq.comvipmail"
	".huvirgilio.itvirgin.com"
	"virgin.netvirginmedia.co"
	"mvivaldi.netvo.luvodafon"
	"email.devodafonethuis.nl"
	"vodafonevast.nlvodamail."
	"co.zavoila.frvolja.netvo"
	"lny.czvoo.bevortex.isvp."
	"plvtr.netvtxmail.chvtxne"
	"t.chwalla.co.ilwalla.com"
	"wanadoo.co.ukwanadoo.com"
	"wanadoo.eswanadoo.frwana"
	"doo.nlweb.dewebmail.co.z"
	"awebspeed.dkwelho.comwes"
	"tbrabant.netwestnet.com."
	"auwildblue.netwindowsliv"
	"e.comwindstream.netwippi"
	"es.comwish.nlwo.cnworker"
	".comworldonline.frworldo"
	"nline.nlwow.comwowway.co"
	"mwp.plwriteme.comwtnet.d"
	"ewxs.nlxmsnet.nlxnet.hrx"
	"plornet.caxplornet.comxs"
	"4all.nlxtra.co.nzya.comy"
	"a.ruyahoo.atyahoo.beyaho"
	"o.cayahoo.clyahoo.cnyaho"
	"o.co.idyahoo.co.inyahoo."
	"co.jpyahoo.co.kryahoo.co"
	".nzyahoo.co.ukyahoo.co.z"
	"ayahoo.comyahoo.com.arya"
	"hoo.com.auyahoo.com.brya"
	"hoo.com.cnyahoo.com.coya"
	"hoo.com.hkyahoo.com.mxya"
	"hoo.com.myyahoo.com.peya"
	"hoo.com.phyahoo.com.sgya"
	"hoo.com.tryahoo.com.twya"
	"hoo.com.veyahoo.com.vnya"
	"hoo.deyahoo.dkyahoo.esya"
	"hoo.fryahoo.gryahoo.ieya"
	"hoo.inyahoo.ityahoo.nlya"
	"hoo.noyahoo.plyahoo.roya"
	"hoo.seyakoo.comyandex.by"
	"yandex.comyandex.com.try"
	"andex.kzyandex.netyandex"
	".ruyandex.uayeah.netymai"
	"l.comyoho.comyoumail.dky"
	"ubc.netzaclys.comzahav.n"
	"et.ilzebra.ltzeelandnet."
	"nlzg.t-com.hrzianet.comz"
	"iggo.nlziggomail.comzigg"
	"y.nlzigo.nlzipmail.com.b"
	"rzoho.comzoho.euzohomail"
	".comzohomail.euzonmail.p"
	"tzonnet.nlzoominternet.n"
	"etzoznam.sk";

static const uint32_t hyg_email_providers_offsets[] = {
	0, 10, 17, 26, 33, 40, 46, 54, 62, 74, 84, 90,
	101, 107, 121, 132, 141, 152, 163, 171, 178, 190, 203, 211,
	219, 231, 240, 250, 263, 271, 280, 290, 300, 309, 316, 322,
	328, 334, 340, 349, 356, 364, 372, 384, 394, 406, 414, 425,
	433, 447, 456, 464, 472, 479, 492, 503, 517, 524, 534, 546,
	553, 560, 572, 580, 590, 603, 613, 625, 636, 649, 659, 670,
	684, 694, 699, 705, 716, 726, 737, 753, 763, 775, 788, 799,
	811, 821, 834, 848, 863, 874, 886, 893, 906, 918, 925, 934,
	945, 954, 966, 977, 985, 994, 1006, 1017, 1027, 1037, 1047, 1062,
	1076, 1086, 1097, 1108, 1119, 1131, 1139, 1148, 1157, 1166, 1175, 1184,
	1194, 1204, 1216, 1226, 1239, 1251, 1258, 1267, 1283, 1290, 1299, 1309,
	1320, 1331, 1340, 1354, 1367, 1378, 1391, 1407, 1421, 1435, 1445, 1460,
	1467, 1473, 1485, 1494, 1511, 1525, 1537, 1545, 1555, 1561, 1569, 1581,
	1587, 1600, 1610, 1621, 1636, 1648, 1658, 1669, 1681, 1690, 1699, 1705,
	1712, 1725, 1738, 1751, 1762, 1772, 1782, 1791, 1801, 1812, 1821, 1829,
	1837, 1845, 1853, 1862, 1870, 1879, 1893, 1899, 1911, 1919, 1927, 1938,
	1949, 1960, 1970, 1978, 1991, 2001, 2011, 2024, 2037, 2044, 2052, 2059,
	2069, 2081, 2091, 2100, 2109, 2122, 2133, 2144, 2158, 2170, 2181, 2192,
	2203, 2214, 2225, 2236, 2247, 2259, 2270, 2282, 2293, 2304, 2315, 2328,
	2334, 2342, 2357, 2369, 2380, 2389, 2400, 2411, 2422, 2430, 2437, 2447,
	2459, 2469, 2480, 2491, 2502, 2512, 2526, 2537, 2552, 2564, 2575, 2586,
	2596, 2608, 2620, 2635, 2645, 2656, 2664, 2672, 2681, 2692, 2701, 2707,
	2714, 2723, 2736, 2743, 2753, 2763, 2772, 2786, 2798, 2814, 2823, 2836,
	2849, 2858, 2872, 2878, 2885, 2891, 2900, 2907, 2913, 2919, 2925, 2931,
	2939, 2945, 2952, 2958, 2965, 2971, 2977, 2986, 2992, 3006, 3015, 3023,
	3034, 3047, 3056, 3067, 3076, 3083, 3092, 3102, 3108, 3116, 3123, 3137,
	3143, 3152, 3162, 3172, 3182, 3192, 3205, 3218, 3231, 3244, 3255, 3269,
	3283, 3297, 3311, 3325, 3335, 3345, 3355, 3365, 3375, 3385, 3395, 3405,
	3415, 3425, 3435, 3445, 3455, 3465, 3475, 3485, 3495, 3505, 3513, 3523,
	3533, 3541, 3553, 3564, 3577, 3581, 3587, 3598, 3608, 3619, 3628, 3638,
	3650, 3656, 3663, 3670, 3682, 3691, 3700, 3708, 3716, 3724, 3732, 3743,
	3757, 3766, 3773, 3782, 3793, 3803, 3812, 3820, 3833, 3839, 3851, 3862,
	3872, 3882, 3893, 3904, 3915, 3931, 3944, 3954, 3963, 3969, 3975, 3981,
	3987, 3993, 4005, 4015, 4031, 4045, 4053, 4061, 4069, 4082, 4094, 4106,
	4120, 4133, 4141, 4150, 4162, 4172, 4182, 4193, 4204, 4215, 4227, 4238,
	4244, 4254, 4266, 4276, 4287, 4300, 4311, 4321, 4333, 4341, 4353, 4364,
	4373, 4382, 4396, 4404, 4416, 4427, 4440, 4447, 4454, 4461, 4468, 4475,
	4482, 4492, 4502, 4510, 4521, 4532, 4543, 4554, 4565, 4576, 4587, 4594,
	4601, 4608, 4615, 4622, 4629, 4636, 4643, 4650, 4657, 4664, 4671, 4678,
	4685, 4694, 4702, 4710, 4720, 4729, 4737, 4745, 4753, 4761, 4773, 4780,
	4794, 4804, 4814, 4821, 4828, 4835, 4843, 4850, 4857, 4864, 4871, 4878,
	4886, 4893, 4901, 4908, 4915, 4922, 4934, 4949, 4956, 4968, 4978, 4988,
	4998, 5009, 5020, 5033, 5042, 5053, 5065, 5073, 5084, 5093, 5102, 5108,
	5122, 5141, 5148, 5162, 5174, 5185, 5190, 5202, 5216, 5228, 5237, 5248,
	5255, 5261, 5270, 5277, 5283, 5294, 5305, 5317, 5327, 5336, 5345, 5357,
	5367, 5379, 5388, 5396, 5404, 5417, 5426, 5437, 5446, 5458, 5467, 5473,
	5483, 5496, 5511, 5521, 5533, 5548, 5556, 5570, 5581, 5597, 5608, 5619,
	5630, 5637, 5645, 5654, 5667, 5672, 5681, 5690, 5697, 5709, 5719, 5731,
	5739, 5753, 5763, 5771, 5776, 5785, 5796, 5809, 5818, 5825, 5834, 5839,
	5848, 5854, 5865, 5872, 5879, 5889, 5899, 5908, 5917, 5926, 5935, 5944,
	5953, 5966, 5976, 5983, 5999, 6004, 6019, 6034, 6047, 6057, 6071, 6084,
	6099, 6108, 6117, 6127, 6136, 6146, 6155, 6168, 6180, 6190, 6199, 6209,
	6219, 6229, 6242, 6255, 6266, 6280, 6294, 6308, 6322, 6336, 6346, 6356,
	6366, 6376, 6386, 6396, 6406, 6416, 6426, 6436, 6446, 6456, 6466, 6476,
	6486, 6496, 6506, 6516, 6530, 6541, 6555, 6565, 6576, 6591, 6603, 6616,
	6621, 6634, 6640, 6652, 6660, 6676, 6683, 6692, 6699, 6709, 6718, 6727,
	6734, 6742, 6750, 6760, 6765, 6773, 6782, 6791, 6808, 6827, 6841, 6857,
	6872, 6880, 6887, 6894, 6906, 6920, 6928, 6940, 6949, 6958, 6967, 6976,
	6985, 6995, 7004, 7014, 7030, 7040, 7051, 7060, 7069, 7080, 7091, 7105,
	7119, 7130, 7139, 7152, 7166, 7177, 7182, 7189, 7195, 7208, 7213, 7219,
	7227, 7239, 7250, 7259, 7265, 7275, 7282, 7296, 7304, 7322, 7333, 7344,
	7354, 7359, 7373, 7387, 7397, 7409, 7415, 7425, 7433, 7440, 7447, 7458,
	7471, 7477, 7490, 7500, 7510, 7521, 7534, 7545, 7553, 7562, 7568, 7575,
	7583, 7592, 7599, 7607, 7621, 7629, 7638, 7645, 7651, 7657, 7666, 7681,
	7687, 7695, 7707, 7723, 7737, 7745, 7754, 7766, 7778, 7788, 7801, 7809,
	7818, 7826, 7837, 7851, 7859, 7872, 7881, 7892, 7903, 7917, 7927, 7937,
	7948, 7961, 7972, 7987, 7996, 8005, 8015, 8023, 8033, 8047, 8059, 8071,
	8077, 8084, 8093, 8109, 8120, 8131, 8139, 8149, 8161, 8176, 8187, 8197,
	8204, 8216, 8226, 8242, 8250, 8258, 8266, 8274, 8282, 8294, 8308, 8319,
	8331, 8341, 8351, 8360, 8370, 8379, 8391, 8400, 8409, 8417, 8425, 8434,
	8446, 8454, 8463, 8476, 8486, 8492, 8498, 8508, 8518, 8531, 8541, 8551,
	8561, 8571, 8581, 8594, 8601, 8610, 8617, 8631, 8642, 8652, 8662, 8671,
	8683, 8689, 8697, 8704, 8716, 8728, 8739, 8752, 8759, 8766, 8776, 8789,
	8800, 8810, 8816, 8826, 8836, 8846, 8853, 8860, 8869, 8879, 8890, 8901,
	8912, 8923, 8932, 8944, 8960, 8976, 8982, 8996, 9007, 9017, 9027, 9038,
	9048, 9058, 9073, 9084, 9089, 9104, 9120, 9135, 9149, 9157, 9166, 9174,
	9180, 9189, 9194, 9201, 9211, 9220, 9231, 9240, 9253, 9264, 9274, 9284,
	9294, 9300, 9313, 9324, 9333, 9348, 9362, 9374, 9389, 9403, 9414, 9421,
	9426, 9436, 9450, 9464, 9471, 9481, 9486, 9497, 9505, 9511, 9520, 9527,
	9538, 9550, 9559, 9569, 9575, 9580, 9588, 9596, 9604, 9612, 9620, 9631,
	9642, 9653, 9664, 9675, 9686, 9697, 9706, 9718, 9730, 9742, 9754, 9766,
	9778, 9790, 9802, 9814, 9826, 9838, 9850, 9862, 9874, 9886, 9894, 9902,
	9910, 9918, 9926, 9934, 9942, 9950, 9958, 9966, 9974, 9982, 9990, 9999,
	10008, 10018, 10031, 10040, 10050, 10059, 10068, 10076, 10085, 10093, 10103, 10111,
	10121, 10133, 10141, 10154, 10165, 10175, 10183, 10196, 10204, 10211, 10225, 10233,
	10240, 10252, 10263, 10273, 10282, 10298, 10307
};

static const uint16_t hyg_email_providers_slots[] = {
	0, 0, 0, 0, 171, 0, 0, 499, 188, 0, 0, 0,
	0, 0, 0, 77, 0, 0, 0, 0, 692, 0, 0, 0,
	265, 355, 0, 416, 147, 576, 0, 0, 0, 25, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 616, 647, 851,
	910, 0, 0, 871, 0, 0, 0, 0, 0, 0, 0, 0,
	328, 0, 568, 0, 0, 363, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 885, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 820, 240, 821,
	822, 823, 824, 0, 0, 0, 0, 640, 0, 784, 0, 0,
	0, 1026, 0, 0, 360, 0, 0, 0, 0, 0, 0, 0,
	556, 882, 242, 776, 1015, 1024, 0, 0, 0, 0, 0, 0,
	0, 950, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	895, 225, 0, 846, 0, 0, 0, 0, 0, 0, 0, 0,
	245, 0, 361, 781, 273, 850, 0, 925, 0, 0, 0, 0,
	944, 566, 0, 348, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 321, 0, 158, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 358, 561, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 728, 0, 0, 471,
	676, 0, 907, 0, 0, 589, 46, 0, 0, 49, 0, 0,
	0, 0, 0, 0, 0, 0, 768, 103, 0, 0, 628, 0,
	0, 0, 804, 782, 0, 0, 0, 0, 740, 0, 0, 0,
	672, 0, 0, 0, 0, 0, 0, 150, 0, 0, 0, 0,
	40, 658, 686, 687, 0, 826, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 918, 0, 0,
	0, 0, 374, 0, 0, 0, 719, 0, 0, 0, 0, 0,
	0, 0, 0, 504, 608, 0, 0, 1017, 0, 0, 0, 0,
	0, 0, 292, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 63, 0, 0, 57, 0, 919, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 340, 0, 0, 0, 0, 931, 888, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 965, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 912, 0, 0, 705,
	0, 570, 0, 0, 0, 0, 0, 732, 0, 0, 685, 897,
	0, 0, 69, 0, 0, 0, 0, 0, 0, 749, 0, 0,
	304, 579, 0, 0, 0, 0, 0, 787, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 1011, 0, 0, 0, 0, 932, 657,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	400, 0, 698, 889, 0, 0, 0, 0, 0, 0, 559, 0,
	0, 0, 0, 174, 250, 0, 0, 0, 0, 153, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 194, 438, 574, 0, 0,
	0, 0, 0, 0, 542, 0, 0, 0, 0, 0, 0, 262,
	0, 648, 0, 0, 0, 0, 0, 816, 0, 0, 0, 0,
	0, 425, 0, 552, 690, 0, 0, 0, 829, 365, 0, 0,
	0, 0, 0, 0, 548, 0, 177, 713, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 1008, 0, 0, 0, 0,
	0, 0, 0, 0, 141, 0, 599, 0, 622, 0, 785, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 28, 0, 203, 0,
	869, 0, 0, 0, 0, 0, 0, 116, 0, 0, 0, 0,
	0, 187, 0, 0, 0, 0, 0, 0, 378, 16, 975, 0,
	0, 0, 0, 0, 0, 0, 845, 143, 881, 0, 0, 96,
	311, 297, 314, 569, 0, 0, 319, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 406, 0, 0, 0, 0,
	0, 837, 300, 316, 941, 0, 0, 0, 45, 0, 0, 0,
	0, 575, 945, 0, 0, 0, 0, 617, 0, 0, 0, 0,
	0, 519, 0, 0, 0, 825, 0, 0, 0, 367, 368, 369,
	370, 386, 0, 523, 0, 0, 0, 0, 0, 587, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 629, 630, 631, 632,
	633, 0, 0, 4, 276, 0, 725, 197, 0, 0, 0, 0,
	0, 435, 979, 0, 0, 0, 543, 553, 53, 806, 872, 900,
	185, 886, 0, 0, 132, 0, 656, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 229, 0, 0, 330, 943,
	0, 700, 0, 75, 0, 0, 0, 0, 0, 0, 0, 731,
	818, 0, 0, 0, 641, 0, 135, 347, 884, 0, 914, 0,
	0, 0, 702, 0, 0, 0, 0, 0, 0, 0, 772, 0,
	0, 0, 0, 115, 0, 689, 166, 0, 0, 303, 0, 0,
	0, 0, 0, 0, 0, 0, 598, 828, 0, 0, 0, 619,
	0, 0, 0, 168, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 346, 0, 0, 0, 0, 509, 964, 352, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 261,
	0, 0, 0, 0, 0, 405, 0, 0, 783, 978, 0, 0,
	0, 716, 433, 356, 0, 0, 0, 0, 0, 0, 0, 0,
	86, 0, 0, 0, 0, 0, 0, 0, 0, 0, 949, 0,
	926, 58, 0, 101, 0, 0, 0, 353, 220, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 577, 0, 756, 0,
	0, 0, 338, 786, 0, 0, 512, 1002, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	721, 0, 0, 0, 0, 411, 0, 0, 0, 351, 0, 0,
	0, 73, 827, 898, 0, 812, 0, 0, 0, 0, 0, 0,
	0, 0, 175, 1005, 0, 0, 0, 0, 0, 809, 359, 0,
	0, 212, 0, 0, 0, 971, 0, 0, 0, 0, 0, 890,
	0, 0, 0, 0, 0, 0, 526, 0, 0, 0, 0, 0,
	0, 0, 54, 90, 546, 0, 343, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 612, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 59, 0, 0, 596, 805, 0, 594, 0,
	0, 0, 0, 0, 0, 67, 451, 0, 0, 0, 0, 0,
	0, 545, 0, 0, 380, 0, 0, 0, 0, 810, 679, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 112, 0, 0, 0,
	961, 0, 0, 0, 0, 0, 0, 0, 11, 0, 71, 0,
	0, 233, 0, 0, 0, 0, 527, 216, 0, 0, 0, 0,
	0, 0, 832, 0, 0, 0, 0, 95, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 87, 0, 228, 84, 0, 0,
	0, 0, 0, 192, 541, 252, 0, 0, 0, 0, 0, 995,
	79, 0, 439, 0, 0, 0, 0, 0, 0, 0, 0, 501,
	0, 0, 613, 0, 0, 0, 0, 0, 0, 0, 0, 604,
	0, 0, 857, 0, 0, 0, 650, 763, 270, 322, 0, 0,
	0, 0, 0, 0, 258, 0, 0, 0, 271, 0, 0, 0,
	0, 0, 683, 0, 23, 24, 0, 0, 0, 0, 230, 337,
	366, 0, 0, 0, 0, 10, 357, 0, 0, 591, 592, 0,
	0, 0, 0, 0, 0, 0, 0, 1003, 308, 766, 0, 0,
	0, 0, 0, 0, 554, 387, 0, 0, 450, 0, 0, 419,
	0, 310, 0, 0, 0, 0, 447, 866, 0, 332, 0, 758,
	0, 0, 142, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 1018, 0, 737, 0, 0, 0, 0, 0,
	0, 0, 200, 0, 0, 0, 0, 0, 510, 0, 0, 0,
	0, 534, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1014,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 136, 0, 0,
	0, 0, 0, 802, 0, 113, 0, 0, 315, 775, 606, 722,
	0, 0, 609, 0, 0, 0, 0, 601, 0, 0, 0, 295,
	0, 848, 309, 417, 0, 0, 0, 0, 0, 107, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 251, 0, 0,
	0, 0, 951, 746, 0, 0, 0, 0, 670, 0, 0, 0,
	102, 486, 0, 902, 0, 0, 1004, 580, 498, 0, 0, 0,
	0, 0, 933, 0, 0, 106, 0, 0, 34, 264, 224, 0,
	0, 0, 0, 0, 560, 514, 674, 0, 474, 475, 476, 0,
	0, 894, 0, 0, 0, 0, 0, 0, 0, 0, 210, 0,
	0, 423, 0, 0, 0, 0, 735, 0, 753, 0, 139, 0,
	334, 0, 0, 0, 595, 0, 0, 0, 0, 0, 157, 0,
	0, 699, 0, 0, 0, 814, 0, 807, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 117, 669, 694, 0,
	0, 911, 0, 0, 0, 0, 0, 0, 0, 0, 167, 0,
	190, 0, 0, 350, 0, 0, 0, 0, 0, 663, 0, 0,
	279, 281, 284, 285, 286, 287, 289, 291, 293, 294, 301, 532,
	929, 0, 38, 0, 0, 0, 0, 323, 324, 325, 326, 327,
	625, 915, 0, 55, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 868, 0,
	0, 0, 0, 0, 0, 0, 582, 865, 120, 0, 0, 741,
	742, 0, 0, 0, 0, 0, 0, 420, 651, 0, 506, 0,
	0, 0, 0, 0, 0, 0, 414, 873, 0, 0, 0, 0,
	0, 773, 97, 341, 0, 0, 0, 0, 305, 0, 0, 946,
	198, 0, 0, 583, 0, 743, 47, 844, 515, 0, 80, 654,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	277, 403, 0, 0, 923, 948, 0, 0, 0, 0, 0, 0,
	0, 0, 906, 0, 0, 530, 901, 0, 0, 243, 0, 0,
	0, 972, 0, 0, 887, 0, 572, 0, 0, 0, 0, 849,
	870, 0, 0, 0, 0, 0, 165, 0, 0, 0, 924, 0,
	643, 777, 0, 125, 0, 0, 0, 0, 0, 0, 0, 0,
	412, 954, 955, 956, 957, 958, 68, 982, 983, 984, 985, 986,
	987, 988, 247, 989, 990, 991, 896, 259, 992, 993, 994, 688,
	0, 0, 0, 815, 0, 0, 0, 704, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 134, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 219, 621, 269,
	0, 0, 0, 0, 88, 0, 217, 659, 0, 0, 0, 0,
	0, 0, 0, 481, 0, 0, 581, 1007, 0, 855, 0, 0,
	797, 0, 976, 0, 0, 0, 0, 0, 0, 863, 0, 0,
	0, 0, 0, 0, 0, 703, 0, 0, 0, 0, 0, 744,
	0, 0, 0, 795, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 567, 0, 0, 0, 0, 344, 0, 0, 0, 0, 140,
	0, 0, 0, 483, 484, 485, 487, 488, 489, 490, 491, 248,
	18, 493, 495, 496, 497, 500, 518, 339, 0, 0, 0, 0,
	0, 0, 875, 693, 0, 0, 118, 563, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 244, 335, 661, 0, 83, 0,
	0, 0, 0, 0, 0, 0, 179, 180, 181, 133, 182, 184,
	917, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 31, 0, 226, 0, 0, 17, 191, 0, 0, 0, 43,
	0, 0, 0, 0, 13, 231, 0, 623, 645, 0, 0, 0,
	0, 260, 788, 0, 0, 0, 0, 0, 0, 706, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 218, 0, 0, 0,
	557, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 708, 1020, 760, 981, 268, 0, 0, 0, 39,
	0, 0, 421, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 164, 852, 105, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 675, 0, 0, 0, 0, 0, 469, 383, 0,
	0, 0, 0, 891, 342, 0, 0, 0, 0, 0, 600, 0,
	860, 0, 0, 354, 626, 627, 0, 0, 0, 618, 0, 0,
	0, 0, 0, 0, 533, 0, 0, 0, 0, 0, 0, 0,
	415, 0, 282, 408, 0, 0, 0, 0, 3, 0, 0, 431,
	0, 0, 0, 0, 0, 0, 0, 0, 193, 0, 0, 899,
	624, 0, 878, 0, 0, 123, 0, 0, 0, 0, 126, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 232,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	660, 27, 0, 0, 0, 0, 0, 0, 0, 0, 861, 0,
	0, 376, 0, 0, 0, 0, 0, 739, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 550, 0, 0,
	680, 0, 0, 0, 0, 0, 280, 92, 729, 0, 0, 0,
	0, 0, 0, 0, 717, 0, 0, 551, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 1000, 144, 155, 0, 0, 0,
	213, 920, 0, 0, 547, 0, 159, 211, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 318, 0,
	0, 0, 0, 329, 0, 0, 0, 0, 0, 70, 790, 0,
	0, 254, 0, 0, 424, 0, 0, 0, 0, 0, 0, 0,
	0, 162, 0, 0, 0, 0, 726, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 473, 76, 0, 0, 0, 0,
	610, 0, 0, 0, 892, 0, 33, 0, 0, 384, 0, 794,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 507,
	0, 0, 0, 0, 0, 0, 453, 0, 0, 0, 0, 0,
	189, 0, 0, 0, 921, 0, 0, 0, 0, 385, 999, 0,
	64, 0, 0, 908, 0, 0, 0, 0, 0, 274, 389, 0,
	0, 0, 0, 0, 0, 0, 81, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 205, 0, 93, 0,
	298, 0, 0, 0, 0, 0, 0, 0, 20, 513, 0, 0,
	0, 209, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 110, 0, 0, 0, 0, 0, 0, 0, 0, 399, 391,
	6, 124, 236, 21, 407, 836, 0, 0, 0, 0, 0, 0,
	0, 0, 817, 0, 0, 649, 962, 0, 771, 0, 0, 0,
	0, 0, 0, 0, 494, 0, 477, 667, 942, 0, 0, 0,
	0, 409, 684, 0, 0, 0, 0, 427, 382, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 235, 0, 0, 0, 0,
	0, 0, 266, 697, 935, 418, 969, 764, 765, 404, 0, 0,
	0, 0, 131, 0, 0, 0, 0, 0, 19, 668, 959, 0,
	565, 208, 759, 426, 0, 0, 478, 642, 0, 0, 0, 0,
	0, 0, 0, 0, 390, 449, 100, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 223, 0, 0, 0, 0, 0, 701, 108,
	0, 0, 0, 221, 531, 0, 0, 0, 0, 0, 146, 0,
	0, 0, 862, 388, 392, 0, 0, 0, 312, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	306, 0, 0, 585, 0, 0, 0, 0, 0, 0, 928, 0,
	0, 0, 0, 711, 0, 0, 0, 0, 0, 0, 0, 241,
	0, 0, 0, 0, 0, 0, 0, 833, 0, 0, 0, 0,
	0, 0, 32, 1023, 0, 770, 381, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 639, 0,
	0, 0, 137, 540, 652, 0, 838, 841, 373, 0, 0, 0,
	149, 0, 0, 937, 681, 0, 0, 0, 0, 0, 0, 336,
	0, 0, 0, 0, 0, 0, 967, 712, 0, 0, 0, 275,
	0, 0, 0, 0, 803, 0, 0, 0, 0, 201, 0, 0,
	723, 0, 154, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 446, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 434, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 996, 0, 0, 1025, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 511, 0, 61, 74, 973, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 422, 0, 0, 0, 780, 0, 0,
	0, 66, 0, 0, 0, 0, 528, 0, 0, 377, 0, 0,
	0, 0, 0, 0, 0, 0, 664, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 634, 0, 916, 0, 0,
	0, 0, 0, 0, 0, 364, 792, 345, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 51, 52, 0, 0, 620, 0, 544, 0, 0, 0, 331,
	0, 267, 0, 0, 1021, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 129, 0, 0, 0, 375, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 199, 0,
	0, 0, 0, 256, 0, 151, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 602, 745, 0, 0, 0,
	0, 754, 349, 858, 0, 859, 525, 813, 0, 0, 0, 0,
	195, 186, 0, 0, 0, 0, 253, 0, 0, 0, 0, 0,
	307, 98, 0, 0, 734, 752, 0, 0, 0, 0, 0, 0,
	505, 44, 0, 0, 172, 0, 0, 0, 977, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 905, 0, 0, 278, 0,
	0, 864, 0, 0, 0, 0, 0, 170, 0, 0, 0, 0,
	0, 0, 0, 0, 317, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 246, 72, 0, 0, 173, 0, 0, 0, 879,
	0, 952, 0, 9, 0, 940, 0, 0, 0, 0, 779, 0,
	0, 440, 441, 442, 443, 444, 455, 456, 457, 458, 48, 82,
	459, 460, 461, 462, 463, 464, 465, 466, 467, 468, 665, 762,
	798, 877, 843, 904, 0, 0, 0, 1013, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 448, 0, 0,
	429, 0, 0, 0, 0, 0, 638, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 677, 0, 607, 85, 78, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 508, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 671, 0, 0, 0,
	0, 437, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 22, 0, 0, 0, 204, 0, 56,
	655, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	747, 0, 0, 0, 0, 0, 239, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 678, 432,
	503, 615, 0, 5, 0, 0, 922, 0, 839, 637, 0, 0,
	0, 35, 36, 37, 0, 0, 0, 0, 0, 536, 0, 0,
	0, 0, 0, 539, 0, 0, 0, 26, 714, 774, 290, 715,
	0, 789, 0, 549, 320, 0, 0, 0, 0, 0, 0, 0,
	0, 145, 0, 397, 831, 0, 0, 0, 0, 0, 603, 673,
	0, 586, 0, 0, 0, 0, 584, 0, 0, 0, 0, 0,
	0, 0, 535, 313, 0, 0, 0, 0, 402, 0, 0, 834,
	0, 0, 0, 720, 0, 893, 0, 0, 163, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 757, 502, 853,
	0, 750, 0, 0, 0, 0, 1009, 0, 0, 0, 0, 0,
	571, 0, 0, 0, 718, 0, 662, 934, 452, 0, 0, 0,
	288, 445, 562, 0, 0, 0, 0, 0, 0, 0, 0, 428,
	0, 0, 913, 91, 0, 800, 0, 0, 0, 0, 0, 0,
	138, 611, 0, 0, 379, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 114, 724, 614, 0, 876,
	0, 196, 0, 0, 696, 953, 214, 0, 0, 0, 0, 0,
	0, 0, 299, 521, 0, 0, 0, 0, 0, 371, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 8, 302, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 14, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 653, 0, 0, 0, 121, 0, 0,
	0, 835, 840, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 238, 0, 0, 0, 0, 0, 0,
	0, 50, 0, 0, 0, 0, 0, 597, 0, 0, 0, 0,
	1012, 0, 283, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 1001, 0, 0,
	0, 0, 0, 727, 0, 0, 130, 0, 0, 0, 0, 0,
	0, 0, 0, 15, 94, 1010, 111, 0, 1019, 0, 0, 148,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 909, 0, 479,
	636, 0, 0, 0, 0, 738, 0, 0, 0, 903, 0, 0,
	520, 730, 736, 0, 0, 0, 0, 635, 109, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 227, 0, 0, 104,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	234, 709, 0, 0, 0, 695, 854, 960, 0, 0, 0, 401,
	0, 65, 470, 0, 0, 89, 0, 0, 0, 0, 0, 0,
	0, 0, 1022, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 793, 0,
	938, 939, 0, 0, 0, 0, 0, 0, 0, 41, 767, 257,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 748,
	0, 156, 0, 0, 0, 430, 0, 0, 0, 0, 0, 0,
	558, 0, 0, 588, 980, 0, 0, 0, 0, 0, 0, 0,
	0, 1016, 0, 0, 0, 398, 856, 874, 0, 0, 801, 0,
	0, 0, 0, 0, 0, 0, 207, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 593, 0, 0, 0,
	492, 970, 0, 0, 0, 0, 0, 263, 830, 0, 128, 0,
	0, 0, 646, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 206, 152, 0, 0, 0, 0, 930, 963, 0, 808, 0,
	0, 393, 394, 395, 396, 682, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 555, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 454, 0, 0, 0, 0, 0, 644, 968, 0,
	751, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 161, 0, 0, 0, 2, 0, 0, 0, 0, 769, 524,
	564, 0, 62, 755, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 482, 413, 0, 0, 0, 0,
	0, 119, 0, 0, 0, 0, 0, 0, 0, 761, 537, 796,
	847, 0, 0, 880, 0, 0, 0, 0, 0, 0, 0, 0,
	1006, 29, 0, 0, 0, 12, 0, 0, 183, 0, 0, 0,
	178, 0, 0, 0, 0, 0, 538, 0, 0, 0, 0, 0,
	0, 0, 249, 573, 0, 362, 0, 0, 0, 0, 0, 0,
	0, 255, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 516, 372, 590, 0, 0, 529, 0, 0, 0, 578, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 666, 0, 0,
	0, 99, 0, 0, 0, 0, 0, 1, 436, 517, 936, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 819, 333, 0, 0, 0, 998, 0, 0,
	0, 867, 0, 0, 0, 0, 0, 0, 707, 0, 215, 0,
	0, 0, 0, 0, 0, 778, 0, 0, 947, 966, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 410, 480, 176, 0, 169, 0, 0, 0, 0,
	0, 237, 0, 0, 691, 0, 0, 0, 0, 0, 0, 0,
	222, 883, 0, 0, 0, 799, 0, 0, 0, 0, 272, 0,
	0, 0, 0, 0, 0, 0, 60, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 42, 811, 0,
	0, 0, 0, 0, 0, 0, 0, 122, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	522, 0, 0, 733, 842, 0, 0, 0, 0, 472, 0, 0,
	0, 0, 0, 0, 0, 30, 0, 0, 791, 7, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 160, 0, 927, 0, 0, 0, 0, 605, 0, 0, 0,
	710, 0, 0, 0, 0, 296, 0, 0, 0, 127, 0, 0,
	0, 0, 0, 0, 974, 0, 0, 997, 0, 0, 0, 0,
	0, 0, 0, 202
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
	13, 0, 0, 15, 15, 12, 0, 0, 0, 0, 0, 0,
	0, 15, 12, 0, 0, 0, 0, 0, 13, 0, 0, 0,
	12, 0, 0, 0, 13, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 13, 15, 13, 0, 13, 0, 0, 0,
	0, 0, 14, 0, 0, 13, 0, 0, 0, 0, 13, 0,
	0, 0, 0, 0, 13, 0, 0, 12, 15, 0, 13, 0,
	0, 15, 0, 0, 0, 0, 12, 0, 12, 0, 0, 0,
	0, 13, 0, 0, 0, 0, 15, 13, 0, 0, 0, 15,
	14, 13, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 13, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	15, 0, 15, 0, 0, 0, 5, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 5, 5, 6, 5, 5, 6,
	5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 13, 5,
	0, 0, 0, 0, 0, 5, 0, 0, 15, 12, 0, 0,
	0, 13, 0, 0, 14, 0, 0, 0, 0, 0, 0, 0,
	0, 15, 13, 0, 0, 0, 15, 0, 0, 12, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 13,
	3, 0, 12, 0, 12, 0, 12, 12, 0, 0, 0, 0,
	0, 12, 0, 0, 0, 0, 0, 0, 2, 15, 0, 0,
	0, 0, 0, 13, 1, 0, 0, 0, 15, 12, 0, 0,
	0, 7, 8, 7, 7, 7, 7, 8, 7, 8, 7, 7,
	7, 7, 7, 7, 8, 7, 8, 7, 8, 7, 7, 7,
	8, 0, 8, 7, 7, 7, 7, 7, 0, 0, 0, 0,
	0, 0, 15, 0, 0, 0, 0, 8, 0, 0, 0, 0,
	0, 0, 5, 5, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	14, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 13, 0, 0, 0, 0, 0, 0, 0, 0, 13, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 12,
	14, 13, 0, 14, 0, 0, 0, 0, 0, 0, 0, 15,
	14, 0, 15, 0, 0, 0, 0, 7, 8, 7, 7, 7,
	8, 7, 8, 7, 7, 7, 7, 7, 7, 7, 8, 7,
	7, 8, 7, 7, 7, 8, 7, 8, 7, 7, 7, 7,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 4, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 15, 0, 15,
	0, 15, 0, 0, 0, 0, 0, 0, 5, 0, 0, 0,
	1, 5, 0, 0, 0, 0, 0, 0, 0, 0, 4, 0,
	5, 0, 13, 0, 0, 5, 0, 0, 0, 0, 0, 1,
	1, 0, 0, 0, 13, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 13, 0, 0, 13,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 13,
	12, 0, 0, 0, 0, 0, 0, 0, 0, 0, 13, 0,
	13, 0, 0, 12, 0, 0, 0, 0, 0, 0, 0, 15,
	0, 0, 0, 12, 0, 0, 0, 0, 0, 0, 12, 0,
	0, 0, 0, 13, 12, 0, 0, 0, 0, 15, 13, 0,
	0, 15, 15, 12, 0, 0, 0, 0, 0, 0, 7, 8,
	7, 7, 7, 8, 7, 7, 7, 7, 7, 7, 8, 7,
	8, 8, 7, 7, 7, 8, 7, 7, 7, 7, 7, 7,
	7, 7, 7, 0, 0, 0, 12, 15, 0, 1, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 15, 15, 12, 0,
	0, 0, 0, 1, 0, 0, 13, 0, 0, 14, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1,
	1, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 1, 7, 7, 13, 0, 0, 0, 0, 0, 0, 0,
	0, 13, 0, 0, 13, 0, 0, 0, 0, 0, 0, 1,
	0, 0, 10, 0, 0, 0, 1, 15, 0, 13, 0, 0,
	0, 13, 12, 0, 15, 0, 0, 5, 13, 12, 0, 0,
	0, 0, 0, 0, 0, 0, 12, 15, 15, 14, 0, 0,
	0, 0, 0, 0, 0, 12, 0, 0, 0, 0, 0, 15,
	12, 0, 0, 0, 1, 0, 0, 0, 13, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 13, 0, 0,
	0, 0, 0, 14, 0, 0, 0, 13, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 12, 0, 0, 13, 0, 0,
	14, 13, 0, 13, 12, 0, 15, 0, 0, 0, 0, 0,
	12, 0, 0, 0, 0, 12, 0, 0, 13, 0, 0, 0,
	13, 13, 0, 12, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 13,
	0, 0, 0, 0, 13, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 13, 0, 0, 0, 0, 0, 0, 0, 13, 15,
	0, 13, 0, 0, 0, 0, 0, 0, 0, 0, 13, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 13, 14, 13,
	12, 0, 0, 0, 0, 0, 0, 7, 13, 0, 0, 0,
	0, 0, 0, 0, 0, 12, 0, 0, 13, 0, 0, 0,
	0, 13, 0, 0, 1, 10, 10, 10, 10, 10, 10, 10,
	10, 10, 10, 11, 10, 11, 10, 10, 10, 10, 10, 10,
	10, 10, 10, 10, 10, 10, 10, 10, 10, 11, 10, 11,
	11, 10, 10, 10, 11, 10, 10, 10, 10, 10, 15, 1,
	7, 1, 1, 1, 7, 1, 0, 9, 15, 0, 0, 0,
	0, 0, 13, 0, 0, 14, 0, 15, 15, 0, 1, 1,
	1, 1, 0, 12, 0, 0
};

const HygWordlist hyg_email_providers = {
	hyg_email_providers_words, hyg_email_providers_offsets, hyg_email_providers_slots, 4095, 1026, 19,
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
	3, 8, 0, 4, 0, 1, 0, 0, 0, 0, 0, 12,
	0, 0, 0, 5, 0, 0, 0, 0, 0, 0, 0, 9,
	0, 10, 11, 6, 0, 7, 0, 2
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
	"ailgmail.begmail.cgmail."
	"cmgmail.cogmail.co.ukgma"
	"il.com.brgmail.com.comgm"
	"ail.com.nlgmail.esgmail."
	"eugmail.frgmail.itgmail."
	"netgmail.nlgmail.omgmail"
	".orggmailcomgmaill.cogma"
	"l.cogmali.comgmaul.comgm"
	"eil.comgmial.cogmsil.com"
	"gnail.cogoglemail.comgoo"
	"gelmail.comgoolgemail.co"
	"mhetnet.comhomail.comhom"
	"tail.comhotlmail.comhotm"
	"ailhotmail.chotmail.cmho"
	"tmail.cohotmail.euhotmai"
	"l.nethotmail.omhotmall.c"
	"omhotmial.cohotmil.co.uk"
	"htomail.comicloudicloud."
	"cicloud.cmicloud.coiclou"
	"d.nlicloud.omiclould.com"
	"icluod.comicould.comiggo"
	".nljotmail.comkpnmailkpn"
	"mail.comla-poste.netlive"
	".cmlive.colive.omorgane."
	"frornage.frotmail.comotm"
	"ail.nloulook.comoultook."
	"comoutlookoutlook.coutlo"
	"ok.cmoutlook.cooutlook.o"
	"moutloook.comprotonmail."
	"coputlook.comskynet.ebt-"
	"onlin.det-onlinet-online"
	".comtonline.deuahoo.comw"
	"anadooo.frwannadoo.frxs4"
	"al.nlyahooyahoo.cyahoo.c"
	"myahoo.coyahoo.omyhaoo.c"
	"omziggi.nlziggoziggo.com";

static const uint32_t hyg_email_typos_offsets[] = {
	0, 8, 24, 34, 41, 51, 60, 70, 75, 83, 90, 98,
	106, 117, 129, 142, 154, 162, 170, 178, 186, 195, 203, 211,
	220, 228, 237, 244, 253, 262, 271, 279, 288, 296, 309, 323,
	337, 347, 357, 368, 380, 387, 396, 406, 416, 426, 437, 447,
	458, 468, 480, 491, 497, 505, 514, 523, 532, 541, 552, 562,
	572, 579, 590, 597, 608, 620, 627, 634, 641, 650, 659, 669,
	678, 688, 699, 706, 715, 725, 735, 745, 757, 770, 781, 790,
	800, 808, 820, 830, 839, 850, 861, 869, 874, 881, 889, 897,
	905, 914, 922, 927, 936
};

static const uint16_t hyg_email_typos_slots[] = {
	77, 0, 0, 0, 0, 27, 0, 0, 0, 0, 0, 0,
	99, 0, 0, 0, 0, 0, 45, 47, 0, 0, 0, 55,
	33, 58, 76, 84, 0, 0, 53, 0, 0, 0, 0, 0,
	0, 57, 34, 0, 0, 0, 0, 0, 0, 59, 0, 0,
	0, 0, 82, 72, 0, 0, 88, 51, 93, 0, 0, 0,
	85, 0, 0, 92, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 79, 0, 56, 0, 0, 13, 42,
	90, 0, 0, 0, 0, 10, 36, 0, 0, 0, 0, 0,
	0, 0, 70, 40, 0, 0, 0, 87, 0, 0, 0, 0,
	78, 94, 95, 15, 96, 0, 0, 32, 89, 0, 0, 0,
	83, 0, 0, 0, 0, 65, 66, 67, 68, 0, 0, 0,
	0, 0, 30, 6, 0, 0, 0, 21, 44, 0, 0, 0,
	0, 0, 0, 80, 0, 0, 0, 0, 61, 9, 11, 12,
	17, 18, 19, 5, 20, 22, 23, 25, 26, 39, 71, 74,
	91, 0, 24, 49, 0, 0, 3, 50, 16, 62, 63, 37,
	4, 7, 0, 0, 0, 0, 1, 0, 0, 14, 38, 0,
	73, 0, 0, 0, 64, 0, 0, 0, 8, 60, 86, 41,
	0, 31, 46, 81, 98, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 28, 0, 0, 0, 69, 97, 52, 0, 0,
	0, 0, 0, 35, 75, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 54, 100, 0, 43, 0, 0,
	29, 48, 0, 2
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
	1, 1, 1, 1, 1, 1, 1, 1, 1, 2, 2, 2,
	3, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5,
	5, 4, 5, 7, 7, 7, 7, 7, 7, 7, 7, 7,
	19, 5, 8, 8, 9, 10, 10, 10, 11, 11, 5, 6,
	12, 12, 12, 12, 12, 12, 12, 12, 13, 12, 14, 15,
	15, 15, 15, 18, 16, 16, 17, 18, 18, 18, 18, 18,
	18, 19, 19, 19
};

const HygWordlist hyg_email_typos = {
	hyg_email_typos_words, hyg_email_typos_offsets, hyg_email_typos_slots, 255, 100, 16,
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
	0, 21, 24, 31, 36, 0, 0, 0, 0, 0, 0, 0,
	34, 0, 0, 0, 0, 3, 7, 13, 28, 4, 0, 0,
	14, 2, 38, 0, 0, 0, 0, 0, 0, 0, 0, 15,
	0, 0, 0, 1, 6, 0, 0, 0, 0, 25, 0, 22,
	39, 0, 0, 0, 17, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 26, 0, 0, 0, 23, 0, 0, 0, 0,
	11, 0, 0, 0, 0, 0, 40, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 18, 0, 12, 41, 0, 0, 0,
	0, 16, 0, 0, 32, 30, 0, 29, 0, 0, 0, 0,
	0, 0, 0, 19, 9, 0, 33, 37, 10, 35, 0, 0,
	20, 0, 27, 0, 8, 0, 0, 5
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
	251, 199, 328, 439, 112, 239, 29, 241, 440, 0, 206, 0,
	0, 0, 0, 0, 534, 37, 0, 0, 0, 0, 318, 511,
	0, 0, 19, 473, 0, 115, 118, 119, 224, 0, 0, 0,
	0, 0, 442, 600, 0, 52, 0, 0, 0, 0, 117, 0,
	355, 598, 0, 326, 0, 0, 0, 0, 0, 0, 0, 207,
	0, 0, 233, 560, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 394, 325, 314, 312, 0, 0, 0, 0, 0,
	0, 0, 633, 372, 0, 0, 0, 0, 0, 0, 0, 362,
	0, 0, 0, 94, 637, 0, 0, 0, 698, 0, 0, 0,
	0, 160, 703, 0, 0, 0, 0, 177, 0, 0, 0, 513,
	0, 0, 71, 593, 481, 547, 720, 0, 261, 0, 0, 0,
	0, 126, 296, 68, 424, 605, 0, 0, 0, 595, 0, 0,
	0, 599, 482, 54, 375, 0, 0, 105, 521, 247, 258, 0,
	0, 0, 447, 0, 0, 0, 44, 0, 0, 0, 0, 0,
	0, 0, 543, 0, 0, 538, 0, 0, 0, 0, 0, 299,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 711, 0,
	300, 0, 0, 0, 0, 478, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 644, 0, 0, 205, 541, 646, 0, 135, 643,
	0, 0, 0, 42, 0, 0, 0, 55, 438, 0, 0, 0,
	0, 69, 0, 0, 0, 0, 422, 0, 0, 0, 0, 0,
	0, 0, 0, 413, 0, 399, 0, 0, 97, 288, 576, 662,
	336, 0, 246, 0, 712, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 632, 0, 0, 0, 203, 0, 7, 0,
	0, 0, 0, 0, 0, 0, 161, 676, 0, 0, 0, 190,
	0, 0, 0, 0, 0, 0, 567, 539, 0, 179, 0, 0,
	0, 0, 624, 601, 0, 0, 0, 248, 704, 0, 0, 58,
	192, 0, 0, 0, 0, 0, 0, 334, 0, 0, 0, 0,
	0, 313, 370, 587, 663, 0, 0, 346, 0, 0, 0, 45,
	120, 0, 0, 0, 200, 0, 0, 13, 0, 51, 459, 23,
	60, 208, 327, 496, 352, 391, 33, 516, 412, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 142, 512, 196, 291, 701, 0, 0, 0, 0,
	0, 0, 311, 416, 0, 0, 95, 282, 0, 392, 0, 0,
	0, 719, 0, 0, 0, 0, 269, 0, 0, 0, 0, 137,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 125, 113, 451,
	691, 96, 0, 0, 0, 307, 257, 0, 0, 0, 0, 0,
	484, 0, 0, 0, 0, 0, 82, 627, 165, 0, 0, 0,
	102, 0, 0, 504, 405, 0, 176, 0, 0, 0, 343, 259,
	469, 253, 245, 0, 0, 0, 0, 0, 0, 0, 437, 0,
	0, 0, 0, 0, 0, 559, 0, 0, 0, 388, 0, 503,
	0, 0, 418, 0, 0, 0, 50, 685, 0, 0, 620, 0,
	0, 0, 0, 0, 189, 0, 548, 0, 502, 243, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 175, 0, 0, 415,
	0, 0, 0, 0, 0, 371, 133, 517, 417, 0, 0, 0,
	575, 0, 0, 0, 0, 0, 0, 8, 0, 0, 22, 0,
	0, 0, 0, 0, 597, 0, 561, 495, 0, 0, 90, 0,
	0, 0, 0, 0, 0, 0, 0, 310, 365, 420, 626, 361,
	0, 0, 0, 0, 169, 0, 402, 0, 0, 305, 385, 505,
	47, 134, 136, 515, 619, 713, 0, 0, 0, 0, 689, 0,
	0, 635, 0, 0, 0, 0, 38, 0, 0, 0, 0, 0,
	387, 154, 0, 0, 0, 0, 121, 215, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 456, 602, 0, 398, 0, 66, 323,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 306, 0, 210, 185, 349, 0, 0, 0, 0, 0,
	366, 492, 403, 554, 284, 0, 244, 588, 0, 183, 508, 194,
	0, 0, 0, 297, 0, 0, 0, 475, 0, 358, 0, 0,
	0, 0, 0, 0, 0, 30, 174, 275, 383, 397, 448, 480,
	699, 0, 0, 202, 0, 623, 0, 0, 139, 4, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 670,
	0, 0, 0, 0, 0, 0, 0, 0, 252, 114, 0, 697,
	168, 0, 49, 0, 0, 0, 0, 0, 0, 0, 477, 0,
	0, 0, 0, 552, 0, 0, 386, 0, 0, 0, 0, 0,
	639, 0, 62, 642, 640, 672, 87, 613, 127, 675, 457, 382,
	0, 0, 0, 0, 140, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 172, 0, 0, 0,
	0, 570, 335, 0, 0, 0, 714, 0, 0, 0, 65, 384,
	0, 0, 673, 674, 0, 26, 27, 0, 0, 0, 0, 549,
	650, 0, 0, 0, 434, 0, 236, 238, 678, 680, 67, 584,
	0, 0, 309, 0, 281, 616, 0, 0, 0, 0, 0, 0,
	486, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	101, 0, 0, 0, 322, 0, 61, 48, 485, 519, 479, 0,
	0, 0, 0, 184, 186, 592, 0, 0, 0, 0, 411, 0,
	0, 431, 0, 316, 345, 271, 683, 0, 0, 0, 0, 0,
	578, 0, 110, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 80, 660, 43, 694, 0, 0, 103, 636, 0,
	0, 3, 263, 377, 535, 537, 0, 0, 0, 0, 0, 476,
	0, 488, 331, 0, 0, 0, 0, 0, 0, 0, 289, 0,
	39, 0, 0, 0, 130, 230, 0, 201, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	647, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 217, 0, 131, 0,
	0, 132, 229, 141, 621, 409, 421, 0, 0, 0, 0, 0,
	0, 0, 684, 510, 0, 0, 630, 0, 0, 522, 0, 656,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 145, 150,
	572, 0, 0, 78, 304, 529, 0, 0, 533, 0, 0, 64,
	0, 293, 0, 83, 536, 425, 426, 214, 0, 0, 0, 0,
	0, 0, 0, 74, 0, 0, 211, 212, 379, 0, 542, 0,
	526, 553, 0, 98, 149, 162, 565, 0, 0, 143, 0, 249,
	0, 0, 0, 354, 0, 0, 0, 85, 0, 0, 0, 0,
	0, 0, 0, 364, 70, 0, 0, 520, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 338, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 209, 452, 0, 0, 77, 531, 0,
	0, 0, 116, 122, 163, 89, 240, 518, 0, 500, 0, 0,
	155, 219, 573, 705, 0, 0, 0, 545, 607, 0, 0, 0,
	222, 381, 0, 0, 0, 56, 128, 360, 0, 1, 0, 406,
	92, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 631,
	483, 0, 0, 0, 0, 350, 0, 0, 0, 0, 0, 617,
	0, 227, 20, 173, 368, 0, 237, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 569, 0, 458, 223, 430, 0, 151, 152, 655, 320, 493,
	581, 665, 668, 708, 0, 0, 0, 277, 551, 159, 180, 666,
	0, 0, 290, 453, 31, 395, 514, 702, 0, 0, 0, 294,
	0, 0, 0, 380, 596, 0, 0, 0, 0, 0, 0, 0,
	93, 0, 0, 0, 0, 100, 0, 0, 14, 46, 0, 0,
	558, 0, 0, 0, 0, 0, 401, 0, 0, 0, 463, 123,
	490, 6, 0, 0, 286, 225, 0, 0, 0, 0, 342, 0,
	0, 319, 609, 690, 710, 436, 0, 0, 0, 0, 0, 0,
	0, 157, 0, 278, 615, 0, 471, 606, 0, 432, 460, 191,
	509, 0, 0, 0, 0, 15, 274, 544, 0, 0, 0, 0,
	303, 329, 546, 86, 255, 333, 0, 0, 410, 427, 0, 0,
	0, 562, 0, 443, 0, 36, 0, 273, 0, 0, 276, 625,
	0, 0, 76, 302, 0, 0, 17, 18, 0, 0, 0, 279,
	0, 0, 444, 0, 0, 0, 0, 556, 0, 0, 0, 652,
	0, 0, 540, 0, 487, 0, 0, 0, 347, 308, 0, 0,
	0, 0, 628, 449, 0, 0, 0, 0, 0, 0, 0, 0,
	363, 298, 0, 0, 0, 0, 35, 156, 0, 0, 321, 378,
	428, 226, 153, 231, 235, 435, 461, 0, 109, 0, 396, 0,
	0, 0, 0, 0, 0, 11, 195, 0, 0, 682, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 9,
	589, 34, 0, 0, 0, 550, 654, 0, 0, 0, 0, 0,
	0, 0, 612, 0, 0, 198, 0, 0, 0, 0, 0, 146,
	148, 400, 604, 499, 0, 664, 0, 250, 507, 695, 0, 0,
	178, 0, 407, 564, 657, 228, 232, 234, 324, 498, 0, 164,
	213, 21, 0, 0, 0, 0, 0, 468, 0, 367, 603, 491,
	0, 527, 0, 0, 528, 577, 75, 0, 0, 0, 0, 0,
	0, 341, 0, 0, 0, 0, 0, 0, 0, 524, 0, 0,
	0, 73, 390, 470, 0, 0, 692, 0, 0, 0, 0, 0,
	5, 0, 0, 0, 0, 0, 696, 0, 0, 79, 671, 0,
	718, 686, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 591, 0, 12, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 72, 0, 0, 0, 707, 0, 0, 0, 610, 466,
	99, 28, 0, 0, 579, 0, 0, 337, 474, 571, 464, 669,
	0, 574, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 292, 88, 629, 0, 0, 0, 129, 0, 0, 0,
	651, 301, 104, 0, 0, 0, 0, 221, 0, 494, 0, 0,
	489, 317, 158, 0, 0, 0, 0, 0, 0, 0, 260, 0,
	0, 0, 272, 295, 344, 445, 283, 608, 91, 0, 557, 0,
	138, 0, 661, 0, 0, 0, 0, 0, 419, 0, 455, 0,
	0, 111, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	580, 0, 0, 0, 0, 0, 0, 0, 687, 563, 0, 359,
	0, 0, 0, 0, 339, 0, 0, 0, 0, 0, 181, 0,
	0, 0, 267, 590, 0, 0, 373, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 423, 0, 0, 106, 0, 0, 0, 649,
	0, 0, 264, 618, 659, 0, 0, 0, 0, 0, 332, 315,
	0, 530, 0, 0, 0, 0, 0, 0, 285, 0, 611, 462,
	0, 0, 0, 254, 523, 648, 10, 389, 658, 0, 0, 677,
	170, 679, 0, 0, 0, 0, 0, 0, 216, 0, 0, 0,
	0, 0, 0, 0, 340, 59, 0, 0, 0, 0, 0, 374,
	506, 594, 667, 287, 638, 0, 0, 0, 0, 0, 270, 144,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 220, 0, 0,
	433, 171, 0, 0, 108, 356, 0, 0, 0, 0, 353, 266,
	147, 369, 0, 0, 0, 0, 0, 0, 351, 0, 0, 0,
	57, 0, 582, 0, 330, 0, 0, 0, 0, 0, 0, 0,
	0, 414, 0, 0, 0, 0, 501, 0, 497, 0, 0, 0,
	2, 187, 0, 0, 24, 25, 218, 681, 634, 0, 0, 0,
	393, 0, 0, 268, 0, 0, 0, 0, 182, 193, 348, 717,
	0, 280, 454, 586, 0, 0, 41, 166, 0, 446, 472, 0,
	0, 465, 0, 0, 16, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 40, 0, 585, 0, 0, 0, 404, 0, 0, 242,
	0, 53, 32, 0, 262, 0, 0, 0, 0, 525, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 197, 583, 0, 0, 0,
	0, 0, 0, 0, 653, 0, 0, 429, 0, 0, 441, 0,
	0, 0, 0, 0, 0, 622, 376, 706, 167, 700, 0, 0,
	0, 408, 0, 0, 0, 0, 0, 716, 0, 0, 0, 0,
	124, 63, 0, 107, 568, 0, 0, 0, 566, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 204, 0,
	0, 555, 84, 357, 0, 0, 0, 0, 0, 0, 450, 709,
	0, 256, 0, 0, 0, 0, 0, 0, 688, 641, 0, 0,
	0, 265, 0, 0, 645, 467, 0, 0, 614, 188, 81, 0,
	0, 0, 0, 0, 693, 715, 532, 0
};

const HygWordlist hyg_email_roles = {
	hyg_email_roles_words, hyg_email_roles_offsets, hyg_email_roles_slots, 2047, 720, 24,
	NULL, NULL, NULL
};
