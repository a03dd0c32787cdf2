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
	"il.comgreen.chhanmail.ne"
	"thawaii.rr.comhccnet.nlh"
	"elimail.dehetnet.nlhey.c"
	"omhinet.nethispeed.chhol"
	".grhome.comhome.nlhomeca"
	"ll.co.ukhot.eehotbox.ruh"
	"otmail.athotmail.behotma"
	"il.cahotmail.chhotmail.c"
	"o.jphotmail.co.nzhotmail"
	".co.ukhotmail.co.zahotma"
	"il.comhotmail.com.arhotm"
	"ail.com.auhotmail.com.br"
	"hotmail.com.mxhotmail.co"
	"m.trhotmail.czhotmail.de"
	"hotmail.dkhotmail.eshotm"
	"ail.fihotmail.frhotmail."
	"grhotmail.huhotmail.ieho"
	"tmail.ithotmail.lihotmai"
	"l.nlhotmail.nohotmail.pl"
	"hotmail.pthotmail.rohotm"
	"ail.sehotpop.comhtnet.hr"
	"htp-tel.dehughes.nethush"
	".comhushmail.comi.softba"
	"nk.jpi.uaiae.nliafrica.c"
	"omicloud.comifrance.comi"
	"g.com.brihug.co.nziinet."
	"net.auiki.fiilse.nlimap."
	"ccimapmail.orginame.comi"
	"nbox.cominbox.deinbox.lt"
	"inbox.lvinbox.ruindamail"
	".huindiatimes.comindigo."
	"ieinet.hrinetia.plinfini"
	"to.itinfonie.frinicia.es"
	"inode.atinsightbb.comint"
	".plinterfree.itinteria.c"
	"ominteria.euinteria.plin"
	"ternet.isinternet.luinte"
	"rnet.ruinternode.on.neti"
	"nventati.orginvitel.huin"
	"wind.itiol.cziol.ieiol.i"
	"tiol.ptisl.isjazzfree.co"
	"mjazztel.esjerseymail.co"
	".ukjournalist.comjubii.d"
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
	"mail.comlavabit.comlawye"
	"r.comlegalmail.itlenta.r"
	"ulewonline.delibello.com"
	"libera.itlibero.itlibert"
	"ysurf.frlijbrandt.nlline"
	"one.netlinuxmail.orglist"
	".rulive.atlive.belive.ca"
	"live.cllive.cnlive.co.uk"
	"live.co.zalive.comlive.c"
	"om.arlive.com.aulive.com"
	".mxlive.com.mylive.com.p"
	"hlive.com.ptlive.com.sgl"
	"ive.delive.dklive.filive"
	".frlive.hklive.ielive.in"
	"live.itlive.jplive.nlliv"
	"e.nolive.ptlive.rulive.s"
	"eliwest.atlove.comlubie."
	"toluukku.comlycos.comlyc"
	"os.delycos.eslycos.itlys"
	"e.netm-online.netmac.com"
	"madasafish.commagenta.de"
	"mageos.commail.bemail.bg"
	"mail.bymail.commail.dema"
	"il.dkmail.eemail.eumail."
	"ltmail.netmail.nlmail.or"
	"gmail.pfmail.ptmail.ruma"
	"il.tele.dkmail.telepac.p"
	"tmail.uamailbolt.commail"
	"box.grmailbox.humailbox."
	"nlmailbox.orgmailcan.com"
	"mailfence.commailo.comma"
	"ktoob.commaltanet.netman"
	"x.netmaxi-dsl.demchsi.co"
	"mmclink.itme.commediacom"
	"bb.netmessagingengine.co"
	"mmeta.uamindspring.commi"
	"nister.commixmail.commm."
	"stmnet-mail.demnet-onlin"
	"e.demodulonet.frmonaco.m"
	"cmovistar.esmsn.commsn.n"
	"lmt.net.mkmts.netmts.rsm"
	"ultiweb.nlmundo-r.commus"
	"ician.orgmweb.co.zamymts"
	".netmynet.commyrambler.r"
	"umyself.commysunrise.chm"
	"yway.comnarod.runate.com"
	"navegalia.comnaver.comnb"
	"net.nb.canc.rr.comneostr"
	"ada.plnet-c.comnet.hrnet"
	"cabo.ptnetcologne.denetc"
	"ourrier.comnetplus.chnet"
	"scape.netnetspace.net.au"
	"netti.finetvigator.comne"
	"tvisao.ptnetvision.net.i"
	"lnetvisit.nlnetzero.comn"
	"etzero.netneuf.frnexgo.d"
	"enifty.comnildram.co.ukn"
	"m.runoknok.nlnomade.frno"
	"os.frnord-com.netnordnet"
	".frntlworld.comnumeo.frn"
	"umericable.frnvbell.neto"
	"2.co.uko2.plo2mail.deo2o"
	"nline.deoceanfree.netocn"
	".ne.jpofir.dkoi.com.brok"
	".deolive.comone.ltonet.c"
	"om.plonet.euonet.plonete"
	"l.comonetel.netoninet.pt"
	"online.deonline.eeonline"
	".nlonline.noonline.uaonl"
	"inehome.deonmail.comono."
	"comonsbrabantnet.nlop.pl"
	"open.telekom.rsopenmailb"
	"ox.orgoperamail.comoptin"
	"et.hroptonline.netoptusn"
	"et.com.auorange.beorange"
	".chorange.comorange.fror"
	"ange.netorange.nlorangem"
	"ail.skorcon.net.nzosnane"
	"t.deotenet.groutlook.ato"
	"utlook.beoutlook.cloutlo"
	"ok.co.idoutlook.co.ilout"
	"look.comoutlook.com.arou"
	"tlook.com.auoutlook.com."
	"broutlook.com.groutlook."
	"com.troutlook.czoutlook."
	"deoutlook.dkoutlook.esou"
	"tlook.froutlook.huoutloo"
	"k.ieoutlook.inoutlook.it"
	"outlook.jpoutlook.kroutl"
	"ook.lvoutlook.myoutlook."
	"phoutlook.ptoutlook.saou"
	"tlook.sgoutlook.skozemai"
	"l.com.aupacbell.netpacif"
	"ic.net.sgpandora.bepando"
	"ra.comparadise.net.nzpas"
	"sport.compathfinder.grpc"
	".dkpchome.com.twpec.itpe"
	"oplepc.comphnet.fiphotog"
	"rapher.netping.bepipex.c"
	"ompisz.toplanet.complane"
	"t.deplanet.nlplex.nlplus"
	".complus.netplusnet.plpm"
	".mepobox.skpochta.rupocz"
	"ta.fmpoczta.interia.plpo"
	"czta.neostrada.plpoczta."
	"onet.plportugalmail.comp"
	"ortugalmail.ptpost.compo"
	"st.czpost.skpost.tele.dk"
	"post10.tele.dkposte.itpo"
	"stecert.itposteo.atposte"
	"o.beposteo.chposteo.depo"
	"steo.euposteo.netposteo."
	"nlposteo.orgpostmaster.c"
	"o.ukpp.inet.fipp1.inet.f"
	"iprimus.caprivat.dkpro.o"
	"net.plprodigy.netprodigy"
	".net.mxprogrammer.netpro"
	"konto.plproton.meprotonm"
	"ail.chprotonmail.comprox"
	"imus.bept.luptd.netptt.r"
	"spublicist.comq.comqq.co"
	"mquick.czquickline.chqui"
	"cknet.nlqwest.netr7.comr"
	"ambler.rurcn.comrediffma"
	"il.comrendo.nlrepresenta"
	"tive.comretemail.esri.t-"
	"com.hrriseup.netro.ruroa"
	"drunner.comrocketmail.co"
	"mrogers.comromandie.comr"
	"r.comrunbox.comsapo.coms"
	"apo.cvsapo.ptsasktel.net"
	"saunalahti.fisbb.rssbcgl"
	"obal.netscarlet.bescarle"
	"t.nlscarlett.besecretary"
	".netseed.net.twsent.coms"
	"eznam.czsfr.frshaw.casif"
	"y.comsimnet.issina.cnsin"
	"a.comsingnet.com.sgsiol."
	"netskpnet.nlsky.comsky.d"
	"esky.itskynet.beslingsho"
	"t.co.nzsms.atsnet.netso-"
	"net.ne.jpsocialworker.ne"
	"tsoftbank.ne.jpsohu.coms"
	"olcon.nlspectrum.netspee"
	"dlinq.nlspeedxs.nlspeedy"
	".com.arspoko.plspray.com"
	"spray.sest.t-com.hrstarh"
	"ub.net.sgstart.nostartma"
	"il.comstipte.nlstofanet."
	"dkstonline.sksuddenlink."
	"netsunrise.chsuomi24.fis"
	"upanet.comsupercable.ess"
	"upereva.itsuperonline.co"
	"msurfeu.desurffi.fiswbel"
	"l.netswing.beswipnet.ses"
	"wissonline.chsympatico.c"
	"asystemli.orgszm.skt-2.n"
	"ett-home.mkt-mobilethuis"
	".nlt-online.det-online.h"
	"utakas.lttalk21.comtalkt"
	"alk.nettampabay.rr.comtb"
	"aytel.nettdcadsl.dktds.n"
	"etteachers.orgtechie.com"
	"technologist.comtele2.at"
	"tele2.frtele2.ittele2.nl"
	"tele2.setelecable.estele"
	"fonica.netteleline.estel"
	"emach.nettelenet.betelep"
	"ac.ptteletu.ittelfort.nl"
	"telia.comtelkomsa.nettel"
	"net.betelus.netteol.nett"
	"erra.clterra.comterra.co"
	"m.brterra.estesco.netthe"
	"rapist.netticino.comtim."
	"ittin.ittiscali.attiscal"
	"i.betiscali.co.uktiscali"
	".cztiscali.estiscali.frt"
	"iscali.ittiscali.nltisca"
	"linet.ittlen.pltoast.net"
	"tom.comtoucansurf.comtoy"
	"a.net.pltpg.com.autriera"
	".nettrined.nlttnet.net.t"
	"rtut.bytuta.comtuta.iotu"
	"tamail.comtutanota.comtu"
	"tanota.detvcablenet.betw"
	"c.comukr.netune.net.coun"
	"ity-mail.deunitybox.deuo"
	"l.com.brupc.nlupcmail.cz"
	"upcmail.huupcmail.nlusa."
	"comusa.netutanet.atuwclu"
	"b.netverizon.netversanet"
	".deversatel.beversatel.n"
	"lvianet.cavideotron.cavi"
	"llage.uunet.bevip.cyberc"
	"ity.dkvip.hrvip.interia."
	"plvip.onet.plvip.qq.comv"
	"ipmail.huvirgilio.itvirg"
	"in.comvirgin.netvirginme"
	"dia.comvivaldi.netvo.luv"
	"odafonemail.devodafoneth"
	"uis.nlvodafonevast.nlvod"
	"amail.co.zavoila.frvolja"
	".netvolny.czvoo.bevortex"
	".isvp.plvtr.netvtxmail.c"
	"hvtxnet.chwalla.co.ilwal"
	"la.comwanadoo.co.ukwanad"
	"oo.comwanadoo.eswanadoo."
	"frwanadoo.nlweb.dewebmai"
	"l.co.zawebspeed.dkwelho."
	"comwestbrabant.netwestne"
	"t.com.auwildblue.netwind"
	"owslive.comwindstream.ne"
	"twippies.comwish.nlwo.cn"
	"worker.comworldonline.fr"
	"worldonline.nlwow.comwow"
	"way.comwp.plwriteme.comw"
	"tnet.dewxs.nlxmsnet.nlxn"
	"et.hrxplornet.caxplornet"
	".comxs4all.nlxtra.co.nzy"
	"a.comya.ruyahoo.atyahoo."
	"beyahoo.cayahoo.clyahoo."
	"cnyahoo.co.idyahoo.co.in"
	"yahoo.co.jpyahoo.co.krya"
	"hoo.co.nzyahoo.co.ukyaho"
	"o.co.zayahoo.comyahoo.co"
	"m.aryahoo.com.auyahoo.co"
	"m.bryahoo.com.cnyahoo.co"
	"m.coyahoo.com.hkyahoo.co"
	"m.mxyahoo.com.myyahoo.co"
	"m.peyahoo.com.phyahoo.co"
	"m.sgyahoo.com.tryahoo.co"
	"m.twyahoo.com.veyahoo.co"
	"m.vnyahoo.deyahoo.dkyaho"
	"o.esyahoo.fryahoo.gryaho"
	"o.ieyahoo.inyahoo.ityaho"
	"o.nlyahoo.noyahoo.plyaho"
	"o.royahoo.seyandex.byyan"
	"dex.comyandex.com.tryand"
	"ex.kzyandex.netyandex.ru"
	"yandex.uayeah.netymail.c"
	"omyoho.comyoumail.dkyubc"
	".netzaclys.comzahav.net."
	"ilzebra.ltzeelandnet.nlz"
	"g.t-com.hrzianet.comzigg"
	"o.nlziggomail.comzigo.nl"
	"zipmail.com.brzoho.comzo"
	"ho.euzohomail.comzohomai"
	"l.euzonmail.ptzonnet.nlz"
	"oominternet.netzoznam.sk";

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
	2939, 2945, 2952, 2958, 2965, 2971, 2977, 2986, 2992, 3006, 3014, 3025,
	3038, 3047, 3058, 3067, 3074, 3083, 3093, 3099, 3107, 3114, 3128, 3134,
	3143, 3153, 3163, 3173, 3183, 3196, 3209, 3222, 3235, 3246, 3260, 3274,
	3288, 3302, 3316, 3326, 3336, 3346, 3356, 3366, 3376, 3386, 3396, 3406,
	3416, 3426, 3436, 3446, 3456, 3466, 3476, 3486, 3496, 3504, 3514, 3524,
	3532, 3544, 3557, 3561, 3567, 3578, 3588, 3599, 3608, 3618, 3630, 3636,
	3643, 3650, 3662, 3671, 3680, 3688, 3696, 3704, 3712, 3723, 3737, 3746,
	3753, 3762, 3773, 3783, 3792, 3800, 3813, 3819, 3831, 3842, 3852, 3862,
	3873, 3884, 3895, 3911, 3924, 3934, 3943, 3949, 3955, 3961, 3967, 3973,
	3985, 3995, 4011, 4025, 4033, 4041, 4049, 4062, 4074, 4086, 4100, 4113,
	4121, 4130, 4142, 4152, 4162, 4173, 4184, 4195, 4207, 4218, 4224, 4234,
	4246, 4256, 4267, 4280, 4291, 4301, 4313, 4321, 4333, 4344, 4353, 4362,
	4376, 4388, 4399, 4412, 4419, 4426, 4433, 4440, 4447, 4454, 4464, 4474,
	4482, 4493, 4504, 4515, 4526, 4537, 4548, 4559, 4566, 4573, 4580, 4587,
	4594, 4601, 4608, 4615, 4622, 4629, 4636, 4643, 4650, 4657, 4666, 4674,
	4682, 4692, 4701, 4709, 4717, 4725, 4733, 4745, 4752, 4766, 4776, 4786,
	4793, 4800, 4807, 4815, 4822, 4829, 4836, 4843, 4850, 4858, 4865, 4873,
	4880, 4887, 4894, 4906, 4921, 4928, 4940, 4950, 4960, 4970, 4981, 4992,
	5005, 5014, 5025, 5037, 5045, 5056, 5065, 5074, 5080, 5094, 5113, 5120,
	5134, 5146, 5157, 5162, 5174, 5188, 5200, 5209, 5220, 5227, 5233, 5242,
	5249, 5255, 5266, 5277, 5289, 5299, 5308, 5317, 5329, 5339, 5351, 5360,
	5368, 5376, 5389, 5398, 5409, 5418, 5430, 5439, 5445, 5455, 5468, 5483,
	5493, 5505, 5520, 5528, 5542, 5553, 5569, 5580, 5591, 5602, 5609, 5617,
	5626, 5639, 5644, 5653, 5662, 5669, 5681, 5691, 5703, 5711, 5725, 5735,
	5743, 5748, 5757, 5768, 5781, 5790, 5797, 5806, 5811, 5820, 5826, 5837,
	5844, 5851, 5861, 5871, 5880, 5889, 5898, 5907, 5916, 5925, 5938, 5948,
	5955, 5971, 5976, 5991, 6006, 6019, 6029, 6042, 6057, 6066, 6075, 6085,
	6094, 6104, 6113, 6126, 6138, 6148, 6157, 6167, 6177, 6187, 6200, 6213,
	6224, 6238, 6252, 6266, 6280, 6294, 6304, 6314, 6324, 6334, 6344, 6354,
	6364, 6374, 6384, 6394, 6404, 6414, 6424, 6434, 6444, 6454, 6464, 6474,
	6488, 6499, 6513, 6523, 6534, 6549, 6561, 6574, 6579, 6592, 6598, 6610,
	6618, 6634, 6641, 6650, 6657, 6667, 6676, 6685, 6692, 6700, 6708, 6718,
	6723, 6731, 6740, 6749, 6766, 6785, 6799, 6815, 6830, 6838, 6845, 6852,
	6864, 6878, 6886, 6898, 6907, 6916, 6925, 6934, 6943, 6953, 6962, 6972,
	6988, 6998, 7009, 7018, 7027, 7038, 7049, 7063, 7077, 7088, 7097, 7110,
	7124, 7135, 7140, 7147, 7153, 7166, 7171, 7177, 7185, 7197, 7208, 7217,
	7223, 7233, 7240, 7254, 7262, 7280, 7291, 7302, 7312, 7317, 7331, 7345,
	7355, 7367, 7373, 7383, 7391, 7398, 7405, 7416, 7429, 7435, 7448, 7458,
	7468, 7479, 7492, 7503, 7511, 7520, 7526, 7533, 7541, 7550, 7557, 7565,
	7579, 7587, 7596, 7603, 7609, 7615, 7624, 7639, 7645, 7653, 7665, 7681,
	7695, 7703, 7712, 7724, 7736, 7746, 7759, 7767, 7776, 7784, 7795, 7809,
	7817, 7830, 7839, 7850, 7861, 7875, 7885, 7895, 7906, 7919, 7930, 7945,
	7954, 7963, 7973, 7981, 7991, 8005, 8017, 8029, 8035, 8042, 8051, 8067,
	8078, 8089, 8097, 8107, 8119, 8134, 8145, 8155, 8162, 8174, 8184, 8200,
	8208, 8216, 8224, 8232, 8240, 8252, 8266, 8277, 8289, 8299, 8309, 8318,
	8328, 8337, 8349, 8358, 8367, 8375, 8383, 8392, 8404, 8412, 8421, 8434,
	8444, 8450, 8456, 8466, 8476, 8489, 8499, 8509, 8519, 8529, 8539, 8552,
	8559, 8568, 8575, 8589, 8600, 8610, 8620, 8629, 8641, 8647, 8655, 8662,
	8674, 8686, 8697, 8710, 8717, 8724, 8734, 8747, 8758, 8768, 8774, 8784,
	8794, 8804, 8811, 8818, 8827, 8837, 8848, 8859, 8870, 8881, 8890, 8902,
	8918, 8934, 8940, 8954, 8965, 8975, 8985, 8996, 9006, 9016, 9031, 9042,
	9047, 9062, 9078, 9093, 9107, 9115, 9124, 9132, 9138, 9147, 9152, 9159,
	9169, 9178, 9189, 9198, 9211, 9222, 9232, 9242, 9252, 9258, 9271, 9282,
	9291, 9306, 9320, 9332, 9347, 9361, 9372, 9379, 9384, 9394, 9408, 9422,
	9429, 9439, 9444, 9455, 9463, 9469, 9478, 9485, 9496, 9508, 9517, 9527,
	9533, 9538, 9546, 9554, 9562, 9570, 9578, 9589, 9600, 9611, 9622, 9633,
	9644, 9655, 9664, 9676, 9688, 9700, 9712, 9724, 9736, 9748, 9760, 9772,
	9784, 9796, 9808, 9820, 9832, 9844, 9852, 9860, 9868, 9876, 9884, 9892,
	9900, 9908, 9916, 9924, 9932, 9940, 9948, 9957, 9967, 9980, 9989, 9999,
	10008, 10017, 10025, 10034, 10042, 10052, 10060, 10070, 10082, 10090, 10103, 10114,
	10124, 10132, 10145, 10152, 10166, 10174, 10181, 10193, 10204, 10214, 10223, 10239,
	10248
};

static const uint16_t hyg_email_providers_slots[] = {
	0, 647, 529, 78, 21, 353, 341, 14, 710, 185, 655, 0,
	525, 0, 832, 0, 92, 261, 0, 703, 0, 0, 0, 485,
	0, 0, 0, 806, 269, 0, 0, 0, 827, 583, 0, 0,
	0, 0, 0, 765, 0, 0, 0, 0, 201, 659, 0, 0,
	650, 0, 559, 0, 0, 146, 522, 1013, 0, 0, 0, 0,
	618, 0, 0, 0, 19, 623, 0, 0, 691, 0, 0, 679,
	869, 0, 101, 0, 0, 306, 0, 577, 0, 0, 38, 68,
	461, 742, 799, 0, 240, 276, 1000, 0, 313, 362, 0, 663,
	0, 0, 11, 0, 0, 0, 141, 31, 489, 0, 0, 0,
	997, 0, 0, 633, 676, 661, 0, 787, 0, 397, 746, 381,
	835, 0, 358, 0, 27, 0, 0, 102, 750, 0, 0, 0,
	0, 0, 0, 390, 840, 0, 0, 332, 0, 871, 0, 0,
	297, 673, 538, 0, 245, 431, 551, 0, 0, 360, 701, 917,
	395, 471, 0, 0, 275, 692, 267, 843, 338, 956, 288, 93,
	191, 943, 0, 0, 0, 0, 0, 900, 527, 0, 0, 649,
	0, 380, 0, 366, 0, 0, 164, 542, 616, 0, 441, 122,
	749, 0, 233, 70, 285, 732, 790, 823, 0, 94, 272, 0,
	423, 586, 404, 839, 876, 941, 948, 1009, 753, 0, 345, 329,
	811, 0, 0, 0, 0, 0, 603, 0, 0, 0, 0, 670,
	731, 0, 0, 0, 0, 0, 151, 857, 13, 815, 0, 0,
	0, 0, 0, 265, 391, 0, 130, 0, 0, 0, 0, 0,
	0, 150, 988, 0, 0, 651, 0, 0, 0, 0, 0, 0,
	55, 0, 632, 437, 454, 581, 0, 0, 480, 511, 952, 0,
	0, 558, 0, 638, 136, 0, 0, 0, 0, 964, 0, 0,
	0, 0, 286, 592, 0, 468, 713, 867, 0, 0, 244, 0,
	0, 0, 293, 0, 0, 43, 996, 0, 0, 888, 0, 1007,
	0, 484, 312, 0, 0, 213, 264, 394, 155, 961, 0, 0,
	0, 0, 0, 295, 520, 0, 788, 451, 0, 0, 549, 899,
	90, 0, 0, 0, 0, 669, 73, 0, 680, 215, 590, 854,
	1004, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	464, 609, 0, 580, 0, 0, 166, 0, 190, 566, 6, 0,
	0, 0, 571, 363, 0, 755, 0, 0, 202, 674, 138, 421,
	739, 0, 573, 0, 0, 716, 0, 0, 0, 0, 347, 408,
	495, 0, 58, 0, 937, 399, 0, 203, 0, 778, 0, 706,
	0, 0, 0, 0, 0, 367, 0, 50, 232, 685, 0, 0,
	372, 565, 707, 847, 0, 0, 160, 0, 0, 0, 0, 0,
	0, 0, 0, 463, 729, 0, 0, 507, 976, 593, 0, 0,
	0, 0, 610, 104, 0, 0, 524, 0, 5, 0, 0, 846,
	687, 0, 0, 0, 255, 0, 0, 0, 0, 0, 0, 591,
	0, 582, 949, 0, 0, 0, 0, 0, 0, 453, 0, 858,
	0, 337, 918, 116, 0, 0, 0, 0, 798, 34, 0, 0,
	0, 0, 494, 433, 789, 960, 0, 0, 0, 84, 531, 635,
	0, 0, 481, 0, 124, 884, 939, 317, 860, 460, 532, 303,
	506, 705, 849, 439, 0, 0, 0, 0, 0, 0, 129, 417,
	0, 0, 0, 0, 0, 0, 0, 37, 792, 963, 0, 0,
	666, 0, 0, 0, 0, 0, 131, 470, 512, 0, 0, 519,
	0, 0, 973, 0, 0, 0, 57, 0, 0, 99, 0, 0,
	0, 0, 0, 307, 0, 119, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 805, 0, 250, 0, 64, 880, 0,
	0, 75, 1003, 0, 0, 0, 62, 570, 613, 942, 229, 978,
	658, 278, 0, 0, 475, 159, 625, 587, 878, 930, 940, 945,
	0, 386, 0, 0, 0, 0, 0, 540, 845, 0, 208, 0,
	833, 0, 300, 200, 156, 863, 0, 428, 0, 212, 0, 118,
	304, 0, 0, 0, 0, 0, 0, 0, 54, 631, 995, 634,
	866, 253, 0, 0, 0, 0, 0, 0, 0, 999, 252, 349,
	528, 561, 103, 665, 600, 0, 698, 209, 909, 0, 0, 0,
	0, 595, 954, 0, 907, 0, 0, 970, 0, 0, 813, 708,
	929, 0, 56, 184, 0, 0, 0, 0, 0, 0, 724, 0,
	0, 938, 844, 640, 989, 0, 86, 356, 0, 374, 0, 0,
	0, 8, 0, 0, 322, 49, 1015, 500, 719, 10, 371, 660,
	0, 411, 0, 824, 0, 868, 0, 619, 0, 0, 438, 774,
	895, 0, 0, 0, 0, 0, 966, 0, 0, 473, 382, 537,
	0, 81, 48, 887, 0, 0, 254, 800, 0, 0, 0, 144,
	314, 0, 0, 0, 137, 0, 0, 0, 617, 0, 0, 20,
	52, 496, 552, 911, 0, 0, 0, 704, 0, 0, 0, 0,
	65, 280, 342, 0, 0, 0, 751, 231, 0, 0, 412, 28,
	105, 0, 597, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 523, 752, 567, 796, 0, 0, 222, 420, 0, 0,
	0, 0, 0, 0, 334, 333, 0, 0, 0, 0, 235, 194,
	0, 0, 0, 0, 781, 0, 176, 466, 644, 760, 0, 66,
	594, 786, 0, 543, 242, 492, 958, 569, 440, 193, 921, 210,
	795, 0, 0, 530, 1012, 809, 0, 0, 0, 715, 0, 97,
	127, 476, 3, 196, 584, 934, 0, 72, 515, 906, 972, 0,
	0, 0, 0, 23, 409, 711, 279, 0, 0, 0, 0, 0,
	351, 0, 0, 885, 688, 620, 0, 79, 836, 848, 59, 557,
	0, 0, 0, 615, 953, 0, 298, 385, 0, 0, 782, 606,
	426, 435, 898, 0, 0, 0, 0, 0, 0, 690, 0, 26,
	696, 0, 0, 0, 89, 172, 456, 0, 0, 0, 738, 775,
	0, 0, 0, 0, 0, 450, 779, 745, 0, 0, 0, 0,
	717, 0, 533, 861, 0, 0, 0, 133, 891, 0, 550, 0,
	693, 0, 539, 0, 217, 402, 29, 0, 183, 359, 828, 879,
	998, 323, 1016, 1019, 448, 398, 0, 0, 0, 0, 554, 452,
	429, 221, 607, 772, 928, 0, 302, 0, 0, 874, 771, 22,
	896, 737, 0, 0, 0, 0, 350, 373, 853, 0, 0, 0,
	628, 872, 0, 0, 204, 247, 0, 0, 132, 0, 889, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 892, 207, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 802, 668, 683, 0, 0,
	0, 227, 376, 851, 883, 0, 955, 0, 0, 0, 0, 678,
	0, 0, 0, 330, 0, 0, 469, 354, 0, 508, 413, 0,
	383, 608, 357, 0, 0, 449, 189, 924, 0, 442, 0, 0,
	396, 0, 0, 88, 0, 0, 962, 516, 0, 0, 44, 652,
	0, 370, 923, 0, 228, 510, 0, 0, 0, 0, 890, 100,
	0, 0, 0, 225, 0, 0, 0, 368, 0, 0, 0, 810,
	536, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 422,
	947, 121, 0, 0, 0, 392, 0, 419, 0, 0, 0, 107,
	714, 0, 0, 0, 262, 0, 544, 0, 548, 803, 384, 0,
	0, 0, 0, 0, 0, 0, 0, 881, 67, 498, 0, 0,
	0, 0, 0, 0, 0, 0, 277, 491, 0, 77, 248, 993,
	0, 0, 0, 0, 35, 0, 0, 0, 364, 667, 497, 722,
	36, 991, 1008, 0, 560, 0, 0, 0, 834, 648, 340, 120,
	855, 0, 33, 946, 0, 0, 331, 369, 773, 0, 211, 0,
	173, 234, 807, 0, 47, 0, 0, 389, 0, 0, 83, 734,
	0, 0, 291, 931, 814, 0, 589, 0, 0, 0, 0, 0,
	287, 992, 0, 689, 0, 534, 572, 762, 230, 850, 266, 831,
	445, 9, 493, 0, 1001, 0, 0, 920, 0, 0, 0, 0,
	143, 985, 0, 0, 61, 0, 0, 0, 721, 249, 0, 0,
	195, 0, 602, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 378, 694, 0, 0, 0, 188, 0, 0, 0,
	0, 0, 377, 479, 0, 0, 40, 0, 0, 654, 1, 161,
	736, 218, 818, 260, 0, 517, 730, 0, 482, 951, 0, 71,
	219, 327, 63, 375, 622, 0, 0, 0, 0, 0, 820, 299,
	621, 0, 177, 0, 747, 681, 0, 152, 477, 174, 695, 0,
	0, 564, 0, 1014, 0, 0, 0, 0, 812, 994, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 292, 446, 459,
	0, 0, 0, 599, 986, 169, 319, 246, 165, 677, 944, 320,
	646, 0, 0, 0, 932, 171, 0, 0, 0, 893, 0, 0,
	0, 0, 975, 311, 821, 0, 0, 575, 0, 0, 187, 509,
	0, 0, 0, 0, 46, 720, 642, 576, 977, 0, 126, 0,
	0, 0, 0, 483, 91, 0, 0, 0, 0, 0, 0, 0,
	675, 0, 0, 0, 0, 355, 109, 0, 0, 856, 776, 149,
	42, 0, 0, 0, 0, 0, 0, 0, 0, 0, 335, 0,
	343, 0, 0, 0, 0, 0, 243, 925, 0, 0, 780, 192,
	0, 0, 0, 0, 259, 562, 0, 0, 60, 289, 499, 733,
	758, 822, 894, 982, 0, 699, 0, 16, 556, 641, 816, 0,
	241, 135, 472, 69, 664, 98, 743, 877, 0, 326, 0, 226,
	0, 175, 257, 702, 7, 178, 950, 25, 0, 0, 0, 0,
	579, 505, 626, 870, 2, 0, 154, 922, 0, 0, 0, 0,
	0, 434, 32, 282, 308, 432, 51, 0, 0, 0, 0, 0,
	0, 45, 393, 134, 637, 981, 0, 518, 0, 0, 764, 0,
	163, 0, 0, 123, 238, 987, 0, 0, 979, 0, 0, 741,
	0, 0, 842, 908, 224, 339, 352, 0, 0, 0, 214, 145,
	315, 318, 830, 766, 904, 927, 474, 0, 142, 514, 862, 614,
	344, 139, 913, 41, 596, 974, 990, 1017, 672, 290, 296, 859,
	503, 0, 0, 0, 0, 0, 0, 0, 0, 0, 113, 4,
	914, 0, 0, 415, 0, 504, 0, 627, 0, 148, 967, 158,
	110, 639, 0, 0, 0, 0, 0, 984, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 545, 0, 0, 0, 0, 0,
	488, 310, 656, 829, 0, 443, 612, 268, 546, 0, 0, 458,
	0, 486, 0, 0, 140, 0, 15, 0, 0, 585, 106, 414,
	604, 108, 179, 630, 85, 0, 0, 346, 0, 0, 0, 348,
	425, 501, 147, 574, 935, 980, 0, 0, 0, 0, 0, 1006,
	0, 757, 0, 0, 0, 12, 76, 157, 403, 759, 239, 436,
	601, 841, 965, 0, 405, 0, 0, 0, 0, 74, 0, 273,
	0, 0, 838, 886, 0, 0, 0, 875, 0, 0, 547, 0,
	0, 0, 0, 864, 865, 324, 401, 882, 936, 0, 0, 769,
	427, 535, 424, 0, 727, 0, 0, 205, 910, 969, 444, 128,
	17, 971, 697, 785, 0, 0, 0, 605, 0, 18, 294, 653,
	0, 0, 0, 0, 553, 629, 754, 725, 897, 0, 0, 0,
	0, 0, 0, 181, 852, 0, 797, 645, 837, 770, 0, 0,
	0, 283, 767, 153, 206, 251, 87, 410, 588, 271, 125, 388,
	162, 740, 180, 284, 763, 336, 794, 0, 873, 0, 0, 0,
	0, 379, 0, 0, 0, 0, 0, 0, 0, 462, 115, 467,
	0, 0, 0, 416, 0, 236, 457, 959, 1018, 487, 0, 598,
	0, 709, 933, 819, 744, 186, 0, 0, 0, 0, 0, 0,
	0, 316, 801, 0, 0, 220, 0, 0, 0, 111, 0, 0,
	0, 478, 808, 0, 0, 465, 112, 718, 0, 611, 0, 0,
	513, 926, 0, 0, 0, 0, 0, 791, 0, 455, 0, 0,
	0, 0, 916, 643, 624, 0, 0, 270, 328, 804, 0, 0,
	0, 0, 387, 325, 0, 0, 684, 0, 0, 0, 0, 568,
	578, 636, 735, 490, 662, 361, 756, 365, 919, 301, 216, 1011,
	768, 912, 1020, 657, 0, 114, 0, 0, 0, 0, 0, 168,
	0, 0, 0, 726, 0, 0, 0, 0, 0, 0, 901, 258,
	406, 0, 0, 0, 793, 1010, 777, 0, 0, 0, 728, 256,
	447, 0, 321, 0, 0, 223, 309, 671, 983, 39, 96, 555,
	915, 748, 1002, 0, 0, 0, 0, 418, 0, 0, 1005, 0,
	957, 199, 682, 0, 700, 541, 0, 198, 170, 305, 0, 902,
	0, 0, 0, 430, 0, 0, 117, 0, 24, 905, 0, 0,
	400, 826, 0, 0, 95, 281, 825, 263, 167, 521, 712, 968,
	0, 30, 0, 0, 0, 0, 784, 0, 0, 80, 0, 274,
	563, 0, 0, 0, 0, 686, 526, 182, 502, 197, 82, 237,
	407, 723, 817, 761, 53, 783, 903, 0
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
	0, 15, 13, 0, 0, 0, 0, 0, 13, 0, 0, 0,
	12, 0, 0, 0, 13, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 13, 15, 13, 0, 13, 0, 0, 0,
	0, 0, 14, 0, 0, 13, 0, 0, 0, 0, 13, 0,
	0, 0, 0, 0, 13, 0, 0, 13, 15, 0, 13, 0,
	0, 15, 0, 0, 0, 0, 13, 0, 13, 0, 0, 0,
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
	0, 15, 13, 0, 0, 0, 15, 0, 0, 13, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 13,
	3, 0, 12, 0, 12, 0, 12, 12, 0, 0, 0, 0,
	0, 12, 0, 0, 0, 0, 0, 0, 2, 0, 0, 0,
	0, 0, 13, 1, 0, 0, 0, 15, 12, 0, 0, 0,
	7, 8, 7, 7, 7, 7, 8, 7, 8, 7, 7, 7,
	7, 7, 7, 8, 7, 8, 7, 8, 7, 7, 7, 8,
	0, 8, 7, 7, 7, 7, 7, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 8, 0, 0, 0, 0, 0, 0,
	5, 5, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 14, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 13,
	0, 0, 0, 0, 0, 0, 0, 0, 13, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 12, 14, 13,
	0, 14, 0, 0, 0, 0, 0, 0, 0, 15, 14, 0,
	0, 0, 0, 0, 7, 8, 7, 7, 7, 8, 7, 8,
	7, 7, 7, 7, 7, 7, 7, 8, 7, 7, 8, 7,
	7, 7, 8, 7, 8, 7, 7, 7, 7, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 4, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 15, 0, 15, 0, 15, 0,
	0, 0, 0, 0, 0, 5, 0, 0, 0, 1, 5, 0,
	0, 0, 0, 0, 0, 0, 0, 4, 0, 5, 0, 13,
	0, 0, 5, 0, 0, 0, 0, 0, 1, 1, 0, 0,
	0, 13, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 13, 0, 0, 13, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 13, 12, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 13, 0, 13, 0, 0,
	12, 0, 0, 0, 0, 0, 0, 0, 15, 0, 0, 0,
	12, 0, 0, 0, 0, 0, 0, 13, 0, 0, 0, 0,
	13, 12, 0, 0, 0, 0, 13, 0, 0, 15, 15, 12,
	0, 0, 0, 0, 0, 0, 7, 8, 7, 7, 7, 8,
	7, 7, 7, 7, 7, 7, 8, 7, 8, 8, 7, 7,
	7, 8, 7, 7, 7, 7, 7, 7, 7, 7, 7, 0,
	0, 0, 13, 15, 0, 1, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 15, 15, 12, 0, 0, 0, 0, 1,
	0, 0, 13, 0, 0, 14, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 1, 1, 1, 1, 1, 1, 1, 1, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 7, 7,
	13, 0, 0, 0, 0, 0, 0, 0, 0, 13, 0, 0,
	13, 0, 0, 0, 0, 0, 0, 1, 0, 0, 10, 0,
	0, 0, 1, 15, 0, 13, 0, 0, 0, 13, 13, 0,
	15, 0, 0, 5, 13, 12, 0, 0, 0, 0, 0, 0,
	0, 0, 12, 15, 15, 14, 0, 0, 0, 0, 0, 0,
	0, 13, 0, 0, 0, 0, 0, 15, 13, 0, 0, 0,
	1, 0, 0, 0, 13, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 13, 0, 0, 0, 0, 0, 14,
	0, 0, 0, 13, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 13, 0, 0, 13, 0, 0, 14, 13, 0, 13,
	13, 0, 15, 0, 0, 0, 0, 0, 13, 0, 0, 0,
	0, 12, 0, 0, 13, 0, 0, 0, 13, 13, 0, 12,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 13, 0, 0, 0, 0,
	13, 0, 0, 0, 0, 0, 0, 0, 0, 0, 13, 0,
	0, 0, 0, 0, 0, 0, 13, 15, 0, 13, 0, 0,
	0, 0, 0, 0, 0, 0, 13, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 13, 14, 13, 12, 0, 0, 0,
	0, 0, 0, 7, 13, 0, 0, 0, 0, 0, 0, 0,
	0, 12, 0, 0, 13, 0, 0, 0, 0, 13, 0, 0,
	1, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 11,
	10, 11, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10,
	10, 10, 10, 10, 10, 11, 10, 11, 11, 10, 10, 10,
	11, 10, 10, 10, 10, 10, 1, 7, 1, 1, 1, 7,
	1, 0, 9, 15, 0, 0, 0, 0, 0, 13, 0, 0,
	14, 0, 15, 0, 1, 1, 1, 1, 0, 13, 0, 0
};

const HygWordlist hyg_email_providers = {
	hyg_email_providers_words, hyg_email_providers_offsets, hyg_email_providers_slots, 2047, 1020, 19,
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
	0, 0, 0, 0, 0, 45, 0, 0, 0, 67, 0, 0,
	0, 100, 0, 0, 0, 63, 71, 8, 29, 84, 89, 31,
	0, 0, 42, 49, 15, 18, 83, 60, 0, 0, 0, 66,
	70, 87, 0, 0, 0, 0, 50, 0, 80, 0, 0, 69,
	0, 48, 0, 0, 94, 0, 96, 0, 0, 0, 0, 0,
	20, 0, 54, 0, 0, 0, 86, 0, 0, 2, 46, 5,
	28, 0, 0, 9, 79, 0, 0, 0, 59, 0, 0, 0,
	33, 37, 0, 0, 0, 0, 0, 0, 53, 0, 0, 91,
	25, 19, 0, 0, 0, 0, 32, 0, 0, 0, 0, 0,
	0, 0, 4, 0, 21, 1, 27, 23, 0, 40, 0, 0,
	0, 0, 68, 78, 0, 0, 0, 76, 0, 0, 26, 99,
	0, 0, 0, 0, 34, 0, 0, 11, 17, 36, 0, 0,
	0, 0, 97, 0, 0, 0, 0, 0, 0, 0, 90, 92,
	77, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	57, 0, 0, 0, 44, 6, 10, 61, 73, 75, 93, 0,
	0, 0, 47, 14, 22, 7, 74, 0, 0, 0, 0, 0,
	0, 0, 62, 88, 0, 81, 0, 0, 0, 0, 0, 0,
	72, 0, 35, 0, 0, 0, 0, 0, 55, 82, 52, 0,
	3, 0, 51, 65, 0, 0, 95, 0, 0, 56, 0, 0,
	0, 98, 0, 13, 0, 24, 0, 0, 30, 0, 0, 0,
	0, 12, 0, 0, 64, 38, 43, 41, 58, 39, 85, 16,
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
