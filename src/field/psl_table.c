/*
 * Written by generate/psl.py from the Public Suffix List, Debian package publicsuffix 20230209.2326-1: 9506 rules.
 * Do not edit: run `make reference-data`.  The list is subject to the Mozilla Public License 2.0 (see NOTICE).
 *
 * A slot: offset << 13 | length << 6 | kinds; kinds 1 rule, 2 wildcard below, 4 exception, 8 16 32 the same in the private section.
 */
#include "field/domain_internal.h"

const char *const hyg_psl_data_version[3] = {
	"public_suffix_list", "https://publicsuffix.org/list/ (9506 rules)", "publicsuffix 20230209.2326-1"
};

const uint32_t hyg_psl_slot_mask = 16383;
const uint32_t hyg_psl_longest = 50;
const uint32_t hyg_psl_labels = 6;

const char hyg_psl_names[] =
	"buzztelebit.xyzzapto.xyzcrafting.xyzblogsite.xyzlocalzone.xyznowruznet.uzco.uzcom.uzorg.uztv.tzo"
	"r.tzgo.tzinfo.tzco.tzmil.tzhotel.tzmobi.tzne.tzme.tzsc.tzac.tzco.szorg.szac.szschwarzallfinanzgo"
	"vt.nzparliament.nznet.nzblogspot.co.nzgen.nzschool.nzmil.nzgeek.nzkiwi.nzmaori.nzcri.nzhealth.nz"
	"org.nzac.nzxn--mori-qsa.nzgov.mzadv.mzedu.mznet.mzco.mzmil.mzorg.mzac.mzgov.kzedu.kzupaas.kaztel"
	"eport.kznet.kzcom.kzmil.kzorg.kzjcloud.kzgbizorx.bizcloudns.bizdyndns.bizfor-better.bizmyftp.biz"
	"webhop.bizselfip.bizno-ip.bizmmafan.bizactivetrail.bizjozi.bizfor-more.bizfor-some.bizfor-the.bi"
	"zdscloud.bizgov.dzedu.dzart.dznet.dzasso.dztm.dzcom.dzpol.dzorg.dzsoc.dzblogspot.czco.czcustom.m"
	"etacentrum.czcloud.metacentrum.czrealm.czflt.cloud.muni.czusr.cloud.muni.cze4.czgov.bzedu.bznet."
	"bzcom.bzgsj.bzorg.bzza.bzbiz.azgov.azedu.azint.aznet.azpp.azpro.azinfo.azcom.azmil.azorg.azname."
	"azsexyoldnavybestbuyedu.uynet.uyblogspot.com.uymil.uyorg.uygub.uybeautypropertyybo.partyrealtyun"
	"iversitysecuritycharitymyforum.communitynog.communityravendb.communityxfinityfidelitycitysafetyl"
	"ipsygov.syedu.synet.sycom.symil.syorg.syluxurycountrydirectoryjewelrydeliverygallerysurgerygroce"
	"rygov.pyedu.pynet.pycoop.pycom.pymil.pyorg.pysoyjoysonycompanytiffanyarmyofficial.academybiz.myg"
	"ov.myedu.myblogspot.mynet.mycom.mymil.myorg.myname.mysupplylillyallyamericanfamilyflygov.lyedu.l"
	"ynet.lycom.lysch.lyorg.lyid.lymed.lyplc.lyskyedu.kynet.kycom.kyorg.kydiyphotographyenergyco.tech"
	"nologygov.gyedu.gynet.gyco.gycom.gyorg.gybe.gymckinseyattorneymoneysydneybentleyhockeystudygodad"
	"dyagencypharmacybiz.cygov.cynet.cypress.cyekloges.cypro.cytm.cyblogspot.com.cyj.scaleforce.com.c"
	"ymil.cyorg.cyltd.cyac.cyrugbybabygov.byblogspot.com.bymil.bymediatech.byof.bymycloud.bybroadwayn"
	"issaytorayalipayplaygayprequalifyme.todayblackfridayholidayxn--30rr7yxn--unup4yxxxtkmaxxtjmaxxgo"
	"v.sxxn--ngbrxxeroxfoxxboxxn--ygbi2ammxgmxedu.mxblogspot.mxnet.mxcom.mxorg.mxgob.mxtjxnetflixsexf"
	"orexbanamexyandexfedexgov.cxinfo.cxath.cxtaxxy.axeu.axcat.axus.axes.axgg.axbe.axmc.axgov.zwco.zw"
	"mil.zworg.zwac.zwebiz.twxn--uc0atv.twgov.twidv.twedu.twblogspot.twnet.twmymailer.com.twurl.twmil"
	".tworg.twgame.twclub.twxn--czrw28b.twxn--zf0ao64a.twnrwgov.rwnet.rwcoop.rwco.rwmil.rworg.rwac.rw"
	"belau.pwcloudns.pwor.pwgo.pwco.pwne.pwed.pwx443.pwwownowshowmoscowbmwbiz.mwgov.mwedu.mwint.mwnet"
	".mwcoop.mwco.mwmuseum.mwcom.mworg.mwac.mwgov.kwedu.kwnet.kwcom.kworg.kwind.kwemb.kwgwsewnewybo.r"
	"eviewpccwedu.cwnet.cwcom.cworg.cwco.bworg.bwlawshawcom.awxn--vhquvnowtvitvhgtvdtvdyndns.tvbetter"
	"-than.tvworse-than.tvon-the-web.tvedu.svcom.svorg.svred.svgob.svtrvmovgovbiz.mvgov.mvedu.mvint.m"
	"vnet.mvcoop.mvpro.mvaero.mvinfo.mvmuseum.mvcom.mvmil.mvorg.mvname.mvgov.lvedu.lvnet.lvasn.lvcom."
	"lvmil.lvorg.lvconf.lvid.lvhivfly.devgateway.devgithubpreview.devcurv.deviserv.devuser.localcert."
	"devworkers.devpages.devplatter-app.devshiftcrypto.devdeno.devvercel.devlcl.devmediatech.devstg.d"
	"evdeno-staging.devwebhare.devloginline.devlclstage.devstgstage.devautocode.devdeta.devr2.devedu."
	"cvblogspot.cvint.cvcom.cvorg.cvnome.cvbvryukyudev.vuedu.vunet.vucn.vucom.vuorg.vublog.vume.vuhis"
	"amitsufujitsukomatsutermez.suvladikavkaz.sugrozny.sunov.subalashov.suchimkent.sutashkent.suexnet"
	".suvladimir.sukrasnodar.suivanovo.sueast-kazakhstan.sunorth-kazakhstan.sudagestan.suazerbaijan.s"
	"ukurgan.sujambyl.sukaracol.supokrovsk.sutroitsk.suobninsk.suaktyubinsk.subryansk.sumurmansk.sums"
	"k.suarkhangelsk.sunalchik.sumangyshlak.sutogliatti.sunavoi.susochi.sukustanai.sulenug.sutselinog"
	"rad.suashgabad.suspb.supenza.suadygeya.sutuva.subukhara.sutula.suabkhazia.sumordovia.sukhakassia"
	".subashkiria.suarmenia.sukarelia.sukalmykia.sugeorgia.sukaluga.sukaraganda.suvologda.suguruprucy"
	"mruvladikavkaz.rugrozny.runov.rugov.ruedu.runa4u.rutest.rublogspot.ruint.ru123sait.runet.rumytis"
	".ruras.ruvladimir.rueurodir.ruvps.mcdir.rubir.rupp.ruvps.myjino.ruspectrum.myjino.ruhosting.myji"
	"no.rulanding.myjino.rudagestan.rucom.rumil.ruhb.cldmail.rupyatigorsk.rumsk.runalchik.rukustanai."
	"ruorg.rujelastic.regruhosting.rucbg.rumcpre.rumarine.rumircloud.ruac.ruspb.ruadygeya.rumordovia."
	"rubashkiria.rukalmykia.rulk3.rucyouwanggoubarsy.menushacknet.numine.numerseine.nuenterprisecloud"
	".nugov.munet.muor.muco.mucom.muorg.muac.mublogspot.lu123website.lutushusohujogasz.hucity.huszex."
	"husex.hupriv.husport.hublogspot.hubolt.hunews.hugames.huutazas.hulakas.huagrar.hushop.hucasino.h"
	"ukonyvelo.huinfo.huvideo.huco.huingatlan.huforum.hutm.hufilm.hureklam.huhotel.husuli.huorg.hutoz"
	"sde.huerotika.humedia.huerotica.hu2000.hugov.guedu.gunet.guinfo.gucom.guguam.guorg.guweb.gubarsy"
	".euairkitapps.eucloudns.euspdns.eujelastic.dogado.eudiskstation.eutransurl.euwellbeingzone.eumyc"
	"d.eubaidugit-pages.rit.eduicugov.cuedu.cunet.cucom.cuorg.cuinf.cuitauoz.aunsw.autas.gov.auqld.go"
	"v.auvic.gov.auwa.gov.ausa.gov.auschools.nsw.edu.aunt.edu.auact.edu.autas.edu.auqld.edu.auvic.edu"
	".aucatholic.edu.auwa.edu.ausa.edu.aunt.aunet.auact.autas.auinfo.auasn.aublogspot.com.aumel.cloud"
	"lets.com.aumyspreadshop.com.auorg.auconf.auqld.auid.auvic.auwa.ausa.auxn--pssy2uxn--9et52ujetzto"
	"rg.ytnexthangoutmarriottabbottntthyattbiz.ttgov.ttedu.ttint.ttnet.ttjobs.ttcoop.ttpro.ttaero.tti"
	"nfo.ttco.ttmuseum.ttcom.tttravel.ttmobi.ttorg.ttname.tttrustauspostwpmudev.hostmyfast.hostclouda"
	"ccess.hostfastvps.hosttempurl.hosteasypanel.hosthalf.hostfreesite.hostjele.hostmircloud.hostpclo"
	"ud.hostdentistfloristquestrestbestfastcomcastedu.stnet.stnoho.stconsulado.stco.stcom.stmil.storg"
	".ststore.stprincipe.stsaotome.stembaixada.stsportbarsy.supportreportexpertsmartwalmartgov.ptedu."
	"ptblogspot.ptint.ptnet.ptcom.ptpubl.ptorg.ptnome.pt123paginaweb.ptspothomedepotbarefootjothotgot"
	"dotservice.gov.scotedu.scotbotdiscountdupontgoldpointminteu.intrentequipmentrouter.managementgen"
	"taccountantrestaurantsandvikcoromantedu.mtnet.mtblogspot.com.mtorg.mtadultgov.ltblogspot.lthktxn"
	"--mgba3a3ejtintuitmitfitreitcreditpz.itcz.itbz.itlaz.ittuscany.itsicily.itaostavalley.itaosta-va"
	"lley.itlombardy.itvv.ittv.itsv.itpv.itgov.itav.itpu.itnu.itlu.itedu.itvt.itpt.itblogspot.itpiedm"
	"ont.itmt.itlt.itct.itbt.itat.itvs.itts.itss.itiliadboxos.itibxos.ittos.itms.itis.itnaples.itcs.i"
	"tbs.itcarboniaiglesias.itcarbonia-iglesias.itbas.itvr.ittr.itsr.itpr.itor.itemr.itkr.itgr.itfr.i"
	"tcr.itabr.itsar.itmar.itaq.ittp.itsp.itmyspreadshop.itap.itabruzzo.itarezzo.itbenevento.ittrento"
	".itagrigento.ittaranto.itgrosseto.itveneto.itprato.itcampobasso.ittreviso.itnuoro.itcatanzaro.it"
	"urbinopesaro.iturbino-pesaro.itpo.itbelluno.itlivorno.itsalerno.ittrentino.ittorino.itavellino.i"
	"tpesarourbino.itpesaro-urbino.itascolipiceno.itascoli-piceno.itbolzano.itoristano.itmilano.itmed"
	"iocampidano.itmedio-campidano.itpalermo.itfermo.itcomo.itteramo.itbergamo.itlo.itlazio.itsondrio"
	".itolbiatempio.itolbia-tempio.itcampidanomedio.itcampidano-medio.itrovigo.itcuneo.itlecco.itvite"
	"rbo.itvao.ittn.itrn.itpn.itpmn.itturin.itbozen.itven.itjc.neen.itcn.itbn.itbulsan.itbalsan.itmil"
	"an.itrm.itlom.itcloud.jelastic.open.tim.itfm.itcam.ittrentinostirol.ittrentino-stirol.ittrentino"
	"sudtirol.ittrentinsudtirol.ittrentino-sudtirol.ittrentin-sudtirol.itbozen-sudtirol.itbulsan-sudt"
	"irol.itbalsan-sudtirol.ittrentinosuedtirol.ittrentinsuedtirol.ittrentino-suedtirol.ittrentin-sue"
	"dtirol.itbozen-suedtirol.itbulsan-suedtirol.itbalsan-suedtirol.ittrentinos-tirol.ittrentino-s-ti"
	"rol.ittrentinosud-tirol.ittrentinsud-tirol.ittrentino-sud-tirol.ittrentin-sud-tirol.ittrentinosu"
	"ed-tirol.ittrentinsued-tirol.ittrentino-sued-tirol.ittrentin-sued-tirol.itmol.itcl.itbl.itcal.it"
	"vi.itasti.itrieti.itchieti.itbrindisi.itsassari.itcagliari.itbari.itpi.itterni.itrimini.itandria"
	"barlettatrani.itandria-barletta-trani.ittrapani.itmi.itcesenaforli.itcesena-forli.itnapoli.itver"
	"celli.itfi.itlodi.itci.itbi.itch.itfvg.itpug.itrg.itpg.itog.itlig.itfg.itbg.itag.itfirenze.itve."
	"itvalleeaoste.itvalleedaoste.itvallee-aoste.itvallee-d-aoste.ittrieste.itpiemonte.itmolise.itvar"
	"ese.itre.itpe.itcrotone.itfrosinone.itpordenone.itudine.itrome.itle.itmarche.ittrentinoaltoadige"
	".ittrentino-altoadige.itbolzano-altoadige.ittrentinoaadige.ittrentino-aadige.ittrentinoalto-adig"
	"e.ittrentino-alto-adige.ittrentinoa-adige.ittrentino-a-adige.it123homepage.itfe.itflorence.itven"
	"ice.itlecce.itsyncloud.itpd.itvc.itrc.itpc.itmc.itlc.itsic.itfc.itxn--trentino-sdtirol-szb.itxn-"
	"-trentinosd-tirol-rzb.itxn--trentin-sd-tirol-rzb.itxn--trentinosdtirol-7vb.itxn--trentin-sdtirol"
	"-7vb.itxn--trentinsd-tirol-6vb.itxn--trentinsdtirol-nsb.itxn--bulsan-sdtirol-nsb.itxn--balsan-sd"
	"tirol-nsb.itxn--bozen-sdtirol-2ob.itumb.itxn--valle-d-aoste-ehb.itxn--cesena-forl-mcb.itxn--forl"
	"-cesena-fcb.itxn--valledaoste-ebb.itxn--valle-aoste-ebb.itxn--trentino-sd-tirol-c3b.it16-b.it64-"
	"b.it32-b.itmonza.itpotenza.itcosenza.itvicenza.itpiacenza.itmonzaebrianza.itmonzabrianza.itmonza"
	"edellabrianza.itmonza-brianza.itmonza-e-della-brianza.itmantova.itgenova.itpadova.itpadua.itcalt"
	"anissetta.itandriatranibarletta.ittraniandriabarletta.itandria-trani-barletta.ittrani-andria-bar"
	"letta.itvalleaosta.itvaldaosta.itvalledaosta.itval-daosta.itvalle-daosta.itvalle-aosta.itvald-ao"
	"sta.itvalled-aosta.itval-d-aosta.itvalle-d-aosta.itcaserta.itmacerata.itbasilicata.itragusa.itsi"
	"racusa.itcarraramassa.itcarrara-massa.itpisa.itdellogliastra.itdell-ogliastra.itmatera.itnovara."
	"itferrara.itmassacarrara.itmassa-carrara.itpescara.itpa.itgenoa.itsavona.itverona.itcremona.itan"
	"cona.itravenna.itlatina.itmessina.itbologna.itsardegna.itemiliaromagna.itemilia-romagna.itforlic"
	"esena.itforli-cesena.itsiena.itmodena.ittoscana.itparma.itroma.itbiella.itlaquila.itgorizia.itla"
	"spezia.itla-spezia.itvenezia.itpavia.itvibovalentia.itvibo-valentia.itliguria.itimperia.italessa"
	"ndria.itbarlettatraniandria.ittranibarlettaandria.itbarletta-trani-andria.ittrani-barletta-andri"
	"a.itumbria.itreggiocalabria.itreggio-calabria.itpistoia.itisernia.itiglesiascarbonia.itiglesias-"
	"carbonia.itsardinia.itcatania.itcampania.itlucania.itverbania.itfriulivgiulia.itfriuli-vgiulia.i"
	"tfriulivegiulia.itfriuli-vegiulia.itfriuliveneziagiulia.itfriuli-veneziagiulia.itfriuliv-giulia."
	"itfriuli-v-giulia.itfriulive-giulia.itfriuli-ve-giulia.itfriulivenezia-giulia.itfriuli-venezia-g"
	"iulia.itreggioemilia.itreggio-emilia.itsicilia.itpuglia.itperugia.itfoggia.itlombardia.itbrescia"
	".ittempioolbia.ittempio-olbia.itvda.itlucca.itba.ittaa.itxn--cesenaforl-i8a.itxn--forlcesena-c8a"
	".itxn--valleaoste-e7a.itxn--sdtirol-n2a.itgouv.htedu.htart.htadult.htnet.htcoop.htshop.htasso.ht"
	"perso.htpro.htinfo.htfirm.htcom.htpol.htrel.htorg.htmed.htedu.gtnet.gtto.gtcom.gtmil.gtorg.gtblo"
	"g.gtde.gtind.gtgob.gtmicrosoftgiftvetpictetpetmyfritz.netfrom-az.netbarsy.netipifony.netfrom-ny."
	"netfreetls.fastly.netmap.fastly.netglobal.ssl.fastly.netb.ssl.fastly.neta.ssl.fastly.netglobal.p"
	"rod.fastly.neta.prod.fastly.netwest1-us.cloudjiffy.netfra1-de.cloudjiffy.netedgekey.netfirewall-"
	"gateway.nethomelinux.netjls-sto3.elastx.netjls-sto2.elastx.netjls-sto1.elastx.netmypsx.nethomeun"
	"ix.netcdn.prod.atlassian-dev.netjelastic.tsukaeru.netdynu.nethu.netkinghost.netnjs.jelastic.vps-"
	"host.netatl.jelastic.vps-host.netric.jelastic.vps-host.netdontexist.nett3l3p0rt.netcloudfront.ne"
	"tmydissent.netgets-it.netsells-it.netdoes-it.netbroke-it.netserveminecraft.netmemset.netendofint"
	"ernet.netshopselect.netpages.torproject.netmyeffect.netseidat.netts.netcloudaccess.netstatic-acc"
	"ess.netkicks-ass.netcentralus.azurestaticapps.netwesteurope.azurestaticapps.neteastasia.azuresta"
	"ticapps.netwestus2.azurestaticapps.neteastus2.azurestaticapps.net1.azurestaticapps.netcloudfunct"
	"ions.netvpndns.netblogdns.netddns.netakadns.netnow-dns.netschokokeks.netfaststacks.netsytes.neta"
	"zurewebsites.netbuyshouses.netcdn-edges.netfamilyds.netservebbs.netdsmynas.netdnsalias.netdynali"
	"as.netu.channelsdvr.netknx-server.netcloudycluster.netdnsup.netserveftp.nethomeftp.netedgeapp.ne"
	"tcloudapp.netmyspreadshop.netwebhop.netham-radio-op.netat-band-camp.netjp.netownip.netselfip.net"
	"homeip.netno-ip.netfeste-ip.netmydatto.netcommunity-pro.netdnsdojo.netappudo.netfrom-co.netin-vp"
	"n.netakamaiorigin.netblackbaudcdn.netkrellian.netdebian.netnhlfan.netpgafan.netmeinforum.nethica"
	"m.netcasacam.netcdn77-ssl.netin-dsl.netheteml.nettwmail.netdattolocal.netuk.netisa-geek.netis-a-"
	"geek.netonavstack.netakamai.netwebpaas.ovh.nethosting.ovh.netserveblog.netflynnhosting.netclickr"
	"ising.netsenseering.netedgekey-staging.netakamaiorigin-staging.netakamai-staging.netedgesuite-st"
	"aging.netakamaiedge-staging.netakamaihd-staging.netakamaized-staging.netis-a-chef.netuser.srcf.n"
	"etsoc.srcf.netsiteleaf.netrackmaze.netmyamaze.netedgesuite.netscrapper-site.netsupabase.netthruh"
	"ere.netpodzone.netreserve-online.netredirectme.netdynathome.netadobeioruntime.netbounceme.netazu"
	"re-mobile.netmoonscale.netbeta.tailscale.netoffice-on-the.netbitbridge.netakamaiedge.netj.scalef"
	"orce.netprivatizehealthinsurance.netwebsite.yandexcloud.netstorage.yandexcloud.netjelastic.savei"
	"ncloud.netnordeste-idc.saveincloud.netadobeaemcloud.netin-the-band.netny-2.paas.massivegrid.netl"
	"on-2.paas.massivegrid.netny-1.paas.massivegrid.netfr-1.paas.massivegrid.netlon-1.paas.massivegri"
	"d.netsg-1.paas.massivegrid.netakamaihd.netakamaized.netbplaced.netmymediapc.netadobeio-static.ne"
	"teating-organic.netcryptonomic.netmap.fastlylb.netgb.netiobb.netza.netalwaysdata.netmysecurityca"
	"mera.netdefinima.netboomla.netfrom-la.netsquare7.netr.cdn77.netdynv6.netuni5.netbar2.netbar1.net"
	"bar0.netmarketcricketdiettargetmeetbetbiz.etgov.etedu.etnet.etinfo.etcom.etorg.etname.etschmidtn"
	"extdirectselectcontactlgbtbbtgov.btedu.btnet.btcom.btorg.btdemocratimamatetisalatfiatchatseatcat"
	"biz.atlima-city.at2ix.atpriv.atgv.atex.futurecms.atin.futurecms.ator.atwien.funkfeuer.atmyspread"
	"shop.at12hp.atex.ortsinfo.atkunden.ortsinfo.atblogspot.co.atfuturehosting.atfuturemailing.at123w"
	"ebseite.atsth.ac.at4lima.atxn--czrs0ttoysmacysbarclayswindowsnoticeable.newsreviewsawsgov.wsedu."
	"wsnet.wsmypets.wsdyndns.wsadvisor.wscom.wsorg.wscloud66.wstvsnexuslexusplusfreseniususer.party.e"
	"uslocusairbusbauhauscc.az.uslib.az.usk12.az.uscc.wy.uslib.wy.usk12.wy.uscc.ny.uslib.ny.usk12.ny."
	"uscc.ky.uslib.ky.usk12.ky.usis-by.uscc.tx.uslib.tx.usk12.tx.usgraphox.uscc.wv.uscc.nv.uslib.nv.u"
	"sk12.nv.uscc.gu.uslib.gu.usk12.gu.uscc.vt.uslib.vt.usk12.vt.uscc.ut.uslib.ut.usk12.ut.uscc.mt.us"
	"lib.mt.usk12.mt.uscc.ct.uslib.ct.usk12.ct.uscloudns.usfreeddns.uscc.ms.uslib.ms.usk12.ms.uscc.ks"
	".uslib.ks.usk12.ks.uskids.uscc.as.uslib.as.usk12.as.uscc.pr.uslib.pr.usk12.pr.uscc.or.uslib.or.u"
	"sk12.or.uscc.ar.uslib.ar.usk12.ar.usplatterp.usnoip.uspointto.uscc.mo.uslib.mo.usk12.mo.uscc.co."
	"uslib.co.usk12.co.uscc.tn.uslib.tn.usk12.tn.usnsn.uscc.mn.uslib.mn.usk12.mn.uscc.in.uslib.in.usk"
	"12.in.usgolffan.uscc.nm.uslib.nm.usk12.nm.uscc.il.uslib.il.usk12.il.uscc.fl.uslib.fl.usk12.fl.us"
	"cc.al.uslib.al.usk12.al.uscc.ok.uslib.ok.usk12.ok.uscc.ak.uslib.ak.usk12.ak.uscc.nj.uslib.nj.usk"
	"12.nj.uscc.wi.uslib.wi.usk12.wi.uscc.vi.uslib.vi.usk12.vi.uscc.ri.uslib.ri.usdni.uswashtenaw.mi."
	"usdst.mi.usmus.mi.usann-arbor.mi.useaton.mi.usgen.mi.uscog.mi.ustec.mi.uscc.mi.uslib.mi.usk12.mi"
	".uscc.hi.uslib.hi.uscc.oh.uslib.oh.usk12.oh.uscc.nh.uslib.nh.usk12.nh.uscc.ne.uslib.ne.usk12.ne."
	"uscc.me.uslib.me.usk12.me.usstuff-4-sale.usland-4-sale.uscc.de.uslib.de.usk12.de.usdrud.usmirclo"
	"ud.uscc.sd.uslib.sd.uscc.nd.uslib.nd.uscc.md.uslib.md.usk12.md.uscc.id.uslib.id.usk12.id.usphx.e"
	"nscaled.usfed.uscc.sc.uslib.sc.usk12.sc.uscc.nc.uslib.nc.usk12.nc.uscc.dc.uslib.dc.usk12.dc.uscc"
	".wa.uslib.wa.usk12.wa.uscc.va.uslib.va.usk12.va.usisa.uscc.pa.uslib.pa.usk12.pa.uscc.ma.uslib.ma"
	".uspvt.k12.ma.uschtr.k12.ma.usparoch.k12.ma.uscc.la.uslib.la.usk12.la.uscc.ia.uslib.ia.usk12.ia."
	"uscc.ga.uslib.ga.usk12.ga.uscc.ca.uslib.ca.usk12.ca.uspartsco.eventskoobin.eventsinvestmentsapar"
	"tmentsaccountantsflightsyachtsgiftsmarketsticketsboatscityeatsbeatsswisslanxessamericanexpressfi"
	"tnessco.businessglassbiz.ssgov.ssedu.ssnet.sscom.sssch.ssorg.ssme.sstoursjprstatamotorscontracto"
	"rsflowerspartnerswinnersfarmerstravelersrogerscareerscloudsite.builderscrsguitarsparscarsshop.br"
	"endly.rsox.rsgov.rsedu.rsblogspot.rsco.rsin.rsorg.rsac.rsua.rsupstipsphilipsscholarshipsgov.psed"
	"u.psnet.psplo.pscom.psorg.pssec.psautosframer.photoszapposvuelosjuegoscondoscouponsdiher.solutio"
	"nsproductionsvacationsoriginsdomainsbargainspassagensloansfrogansfansclaimsknightpoint.systemsbm"
	"sgov.msedu.msnet.mscom.msorg.msminisite.mslab.mstoolsmlsmarshallskerryhotelsbrusselsrentalsdeals"
	"biz.lsgov.lsedu.lsnet.lsinfo.lsco.lsorg.lsde.lssc.lsac.lsworksxn--80adxhkssuckslima-city.rocksmy"
	"ddns.rockswebspace.rocksgratisparistennisxn--90aisgov.isedu.isblogspot.isint.isnet.iscom.isorg.i"
	"scupcake.isxn--fiq228c5hsholdingsgivesassociatescoursescruisesenterprisesventures1337.picturesti"
	"resrecipesshoestuneshermeshomesgamesstaplessingleshotelesmotorcycleswalesviajeskerrypropertiesin"
	"dustriessupplieshugheswatchesowo.codesxn--mgb2ddesloginline.servicesedu.esmyspreadshop.esnom.esb"
	"logspot.com.esorg.esgob.es123miweb.escardshomegoodsdiamondsfairwindsldskidsddsadsdocsanalyticske"
	"rrylogisticspicsgraphicsubssbsjobscbsgov.bsedu.bsnet.bscom.bsorg.bswe.bssaschristmasvillasvegasb"
	"npparibasgov.asxn--fiqz9sxn--fiqs8sdvrdaburmtrftrbiz.trtv.trgov.trav.tredu.trnet.trbbs.trdr.trke"
	"p.trinfo.trgen.trblogspot.com.trpol.trmil.trtel.trbel.trtsk.trorg.trname.trgov.nc.trweb.trk12.tr"
	"srbiz.prgov.predu.prest.prnet.prpro.prinfo.prcom.prorg.prprof.prname.prac.prisla.prrealtordoctor"
	"actorfrontdoorauthorbiz.nrgov.nredu.nrnet.nrinfo.nrcom.nrorg.nrgov.mrblogspot.mrgov.lredu.lrnet."
	"lrcom.lrorg.lrflickrgwangju.krjeju.krdaegu.krblogspot.krms.krhs.kres.kror.krgo.krco.krgangwon.kr"
	"daejeon.krincheon.krbusan.krulsan.krjeonnam.krchungnam.krgyeongnam.krseoul.krmil.krjeonbuk.krchu"
	"ngbuk.krgyeongbuk.krgyeonggi.krkg.krre.krpe.krne.krsc.krac.krflirweirrepairhairgov.irnet.irco.ir"
	"sch.irorg.irid.irac.irxn--mgba3a4fra.irxn--mgba3a4f16a.irruhriz.hrblogspot.hrfrom.hrcom.hrname.h"
	"rfree.hrgov.gredu.grblogspot.grnet.grcom.grorg.grsimplesite.grsfrxn--mgbqly7cvafrdedibox.frgouv."
	"fraeroport.frgeometre-expert.frblogspot.fren-root.fravocat.frfreeboxos.frfbxos.frfreebox-os.frfb"
	"x-os.fravoues.frchirurgiens-dentistes.frnotaires.frexperts-comptables.frmyspreadshop.frasso.frme"
	"decin.frpharmacien.frtm.frnom.frcom.frchambagri.frcci.frynh.frveterinaire.frgoupile.frchirurgien"
	"s-dentistes-en-france.frhuissier-justice.frprd.fr123siteweb.fron-web.frgreta.frpfizerlawyerwolte"
	"rskluwerobserverlandroverdiscovercomputerblockbustermonsterlancastercenterwaltertheaterjuniperse"
	"nerlamerschaefflerdealerbrokerpokerlockerfrontierbrotherweatherkosherrocherboehringergraingercar"
	"eerpioneerengineerbeerkindersoccerweberor.crgo.crco.crfi.cred.crac.crsa.crfoz.brcoz.brslz.brbhz."
	"brvix.brtv.brsrv.brmt.gov.brrs.gov.brms.gov.bres.gov.brrr.gov.brpr.gov.brsp.gov.brap.gov.brto.go"
	"v.brro.gov.brgo.gov.brrn.gov.bram.gov.bral.gov.brrj.gov.brpi.gov.brmg.gov.brdf.gov.brse.gov.brpe"
	".gov.brce.gov.brsc.gov.brac.gov.brpb.gov.brpa.gov.brma.gov.brba.gov.brdev.bradv.brgru.braju.bred"
	"u.br9guacu.brfst.brart.brnot.brfot.brcnt.brvet.brnet.brdet.brmat.brmus.brjus.brmanaus.brdes.brca"
	"mpinas.brpalmas.brcaxias.brtur.brntr.brjor.brsalvador.bragr.brfar.brarq.bresp.brapp.brcoop.brtmp"
	".bremp.brrep.brriopreto.brato.brpro.brrio.brmaceio.brradio.brbio.brteo.brgeo.brsaobernardo.brodo"
	".brosasco.brriobranco.breco.brribeirao.brecn.brnom.brblogspot.com.brsimplesite.com.brusers.scale"
	".virtualcloud.com.brcim.brfm.brbelem.brcontagem.bradm.bram.brqsl.brmil.brlel.brfortal.brnatal.br"
	"taxi.breti.brpsi.brbarueri.brcri.brniteroi.branani.brwiki.brudi.brpvh.brorg.brppg.brvlog.brflog."
	"brblog.brong.breng.brcng.brzlg.brslg.brseg.brmt.leg.brrs.leg.brms.leg.bres.leg.brrr.leg.brpr.leg"
	".brsp.leg.brap.leg.brto.leg.brro.leg.brgo.leg.brrn.leg.bram.leg.bral.leg.brrj.leg.brpi.leg.brmg."
	"leg.brdf.leg.brse.leg.brpe.leg.brce.leg.brsc.leg.brac.leg.brpb.leg.brpa.leg.brma.leg.brba.leg.br"
	"inf.brenf.brggf.brdef.brjdf.brsantoandre.brjoinville.brthe.brrecife.brcampinagrande.brtrd.brind."
	"brfnd.brbmd.brmed.bretc.brpsc.brsjc.brtec.brrec.brabc.brbsb.brimb.brbib.brjab.brboavista.brfeira"
	".brsampa.brjampa.brfloripa.brmacapa.brpoa.brlondrina.brmorena.brsantamaria.brgoiania.brmaringa.b"
	"raparecida.brsaogonca.brcuritiba.brcuiaba.brsorocaba.brg12.brjaguarneustartatarsolargoodyearcarb"
	"arxn--mgberp4a5d4argov.aredu.arint.arnet.arbet.artur.arcoop.arblogspot.com.armil.armutual.arorg."
	"argob.arsenasa.armusica.aresqmqgov.iqedu.iqnet.iqcom.iqmil.iqorg.iqgqxn--y9a3aqxn--mgbi4ecexprsv"
	"polayangroupkuokgroupstcgroupdiscourse.groupgallupmakeupsharpaarpnetlify.appwnext.appstreamlit.a"
	"pptelebit.appbeget.appdeveloper.appframer.appencr.appnoop.appa.run.appondigitalocean.apptypedrea"
	"m.appeasypanel.appvercel.appclerk.appnorthflank.appmesserli.apponflashdrive.appedgecompute.appbo"
	"okonline.apploginline.appprivatelink.snowflake.appclerkstage.appfireweb.appdeta.apphasura.apppla"
	"tform0.appnow-dns.topntdll.topcoopdunlopbarsy.shophoplix.shopbase.shophiphopgopdnpjmpcampju.mpll"
	"phelpgov.kpedu.kprep.kpcom.kporg.kptra.kpxn--rht27z.jpheavy.jpxn--djrs72d6uy.jphungry.jpangry.jp"
	"floppy.jphippy.jpboy.jpgloomy.jpgirly.jpholy.jpcranky.jpsunnyday.jpxn--klty5x.jpwhitesnow.jppuny"
	"u.jptonkotsu.jppupu.jpcity.kitakyushu.jpchu.jpyaotsu.gifu.jpkasamatsu.gifu.jpmotosu.gifu.jpgifu."
	"gifu.jphichiso.gifu.jpyoro.gifu.jpmino.gifu.jpminokamo.gifu.jpgujo.gifu.jpgodo.gifu.jpginan.gifu"
	".jptarui.gifu.jpkani.gifu.jptajimi.gifu.jpmizunami.gifu.jptoki.gifu.jpseki.gifu.jpogaki.gifu.jpw"
	"anouchi.gifu.jpanpachi.gifu.jpsakahogi.gifu.jpkawaue.gifu.jpmitake.gifu.jphigashishirakawa.gifu."
	"jpnakatsugawa.gifu.jpibigawa.gifu.jpkitagata.gifu.jpyamagata.gifu.jpkasahara.gifu.jpkakamigahara"
	".gifu.jpsekigahara.gifu.jpena.gifu.jphashima.gifu.jptakayama.gifu.jptomika.gifu.jphida.gifu.jpik"
	"eda.gifu.jpxn--8pvr4u.jpchillout.jpbut.jpsadist.jpblogspot.jpusercontent.jpvelvet.jpsecret.jppig"
	"boat.jppussycat.jpxn--4pvxs.jpversus.jpicurus.jpschoolbus.jpfrenchkiss.jpoops.jpchips.jpmods.jpx"
	"n--efvn9s.jpfakefur.jpnoor.jpgr.jpbitter.jpgreater.jpupper.jpstripper.jppepper.jpflier.jpher.jpc"
	"howder.jpunder.jplittlestar.jpxn--6orx2r.jpraindrop.jpbackdrop.jpcandypop.jplovepop.jpbuyshop.jp"
	"kawaiishop.jptheshop.jpcheap.jpshinjuku.tokyo.jpfuchu.tokyo.jpchofu.tokyo.jpbunkyo.tokyo.jpchuo."
	"tokyo.jpkoto.tokyo.jptaito.tokyo.jpminato.tokyo.jphigashiyamato.tokyo.jpmeguro.tokyo.jpakiruno.t"
	"okyo.jpmusashino.tokyo.jpnakano.tokyo.jphachijo.tokyo.jpmizuho.tokyo.jpsuginami.tokyo.jphachioji"
	".tokyo.jpkokubunji.tokyo.jpitabashi.tokyo.jpkunitachi.tokyo.jpadachi.tokyo.jpinagi.tokyo.jpkogan"
	"ei.tokyo.jpkiyose.tokyo.jphigashikurume.tokyo.jpome.tokyo.jphinode.tokyo.jpkomae.tokyo.jpshibuya"
	".tokyo.jpsetagaya.tokyo.jptachikawa.tokyo.jparakawa.tokyo.jpedogawa.tokyo.jpshinagawa.tokyo.jpot"
	"a.tokyo.jpkita.tokyo.jpfussa.tokyo.jphamura.tokyo.jpkodaira.tokyo.jpogasawara.tokyo.jphinohara.t"
	"okyo.jpnerima.tokyo.jpkouzushima.tokyo.jptoshima.tokyo.jpakishima.tokyo.jpaogashima.tokyo.jpmusa"
	"shimurayama.tokyo.jphigashimurayama.tokyo.jpokutama.tokyo.jpkatsushika.tokyo.jpmitaka.tokyo.jpch"
	"iyoda.tokyo.jpsumida.tokyo.jpmachida.tokyo.jpxn--1ctwo.jpkizu.kyoto.jpmiyazu.kyoto.jpmaizuru.kyo"
	"to.jpjoyo.kyoto.jpsakyo.kyoto.jpnagaokakyo.kyoto.jpnakagyo.kyoto.jpminamiyamashiro.kyoto.jpkamo."
	"kyoto.jpmuko.kyoto.jpkyotango.kyoto.jpnantan.kyoto.jpminami.kyoto.jpoyamazaki.kyoto.jpuji.kyoto."
	"jpine.kyoto.jpide.kyoto.jpayabe.kyoto.jpkyotanabe.kyoto.jpkita.kyoto.jpyawata.kyoto.jpujitawara."
	"kyoto.jpyamashina.kyoto.jpkumiyama.kyoto.jphigashiyama.kyoto.jpfukuchiyama.kyoto.jpwazuka.kyoto."
	"jpkameoka.kyoto.jpseika.kyoto.jpkyotamba.kyoto.jpozu.kumamoto.jpnagasu.kumamoto.jpchoyo.kumamoto"
	".jpgyokuto.kumamoto.jpsumoto.kumamoto.jpkumamoto.kumamoto.jpyamato.kumamoto.jpaso.kumamoto.jpyat"
	"sushiro.kumamoto.jparao.kumamoto.jptakamori.kumamoto.jpminamioguni.kumamoto.jpuki.kumamoto.jpmas"
	"hiki.kumamoto.jpkikuchi.kumamoto.jpmifune.kumamoto.jpminamata.kumamoto.jpkamiamakusa.kumamoto.jp"
	"nishihara.kumamoto.jpyamaga.kumamoto.jpcity.sapporo.jpcapoo.jpmoo.jpboo.jpagematsu.nagano.jpchik"
	"uhoku.nagano.jpsaku.nagano.jpmatsumoto.nagano.jpkiso.nagano.jpnagiso.nagano.jpkomoro.nagano.jpta"
	"tsuno.nagano.jpazumino.nagano.jpchino.nagano.jpnakano.nagano.jpnagano.nagano.jpsakuho.nagano.jpn"
	"ozawaonsen.nagano.jpanan.nagano.jptakamori.nagano.jpshiojiri.nagano.jpotari.nagano.jptomi.nagano"
	".jpfujimi.nagano.jpkawakami.nagano.jpmochizuki.nagano.jpaoki.nagano.jpminamiaiki.nagano.jpkitaai"
	"ki.nagano.jpotaki.nagano.jpminamimaki.nagano.jpsakaki.nagano.jptogakushi.nagano.jpyamanouchi.nag"
	"ano.jpshinanomachi.nagano.jpasahi.nagano.jptakagi.nagano.jpobuse.nagano.jpkomagane.nagano.jpsaka"
	"e.nagano.jphiraya.nagano.jpokaya.nagano.jpshimosuwa.nagano.jpookuwa.nagano.jpminamiminowa.nagano"
	".jpkaruizawa.nagano.jpmatsukawa.nagano.jpogawa.nagano.jpnagawa.nagano.jpnakagawa.nagano.jpmiyota"
	".nagano.jpyamagata.nagano.jpmiasa.nagano.jptogura.nagano.jphara.nagano.jpiizuna.nagano.jptateshi"
	"na.nagano.jpchikuma.nagano.jpiijima.nagano.jpkisofukushima.nagano.jpiiyama.nagano.jptakayama.nag"
	"ano.jpyasuoka.nagano.jpooshika.nagano.jpsuzaka.nagano.jpikusaka.nagano.jpyasaka.nagano.jpiida.na"
	"gano.jpueda.nagano.jpikeda.nagano.jpmiyada.nagano.jpwada.nagano.jphakuba.nagano.jplomo.jpkilo.jp"
	"pinoko.jphiho.jpshingu.hyogo.jpyabu.hyogo.jpsayo.hyogo.jpsumoto.hyogo.jpshiso.hyogo.jpyashiro.hy"
	"ogo.jptatsuno.hyogo.jpono.hyogo.jptakino.hyogo.jpako.hyogo.jptakasago.hyogo.jpshinonsen.hyogo.jp"
	"sannan.hyogo.jpkamigori.hyogo.jpaioi.hyogo.jpitami.hyogo.jpmiki.hyogo.jpgoshiki.hyogo.jpnishiwak"
	"i.hyogo.jpfukusaki.hyogo.jpamagasaki.hyogo.jpaogaki.hyogo.jphimeji.hyogo.jpminamiawaji.hyogo.jpk"
	"awanishi.hyogo.jptaishi.hyogo.jpakashi.hyogo.jpkasai.hyogo.jpnishinomiya.hyogo.jpashiya.hyogo.jp"
	"yokawa.hyogo.jpkamikawa.hyogo.jpichikawa.hyogo.jpkakogawa.hyogo.jpinagawa.hyogo.jpharima.hyogo.j"
	"psasayama.hyogo.jptakarazuka.hyogo.jpyoka.hyogo.jptoyooka.hyogo.jptaka.hyogo.jpkasuga.hyogo.jpsa"
	"nda.hyogo.jptamba.hyogo.jpitigo.jpkoshimizu.hokkaido.jphokuryu.hokkaido.jpurausu.hokkaido.jpsaru"
	"futsu.hokkaido.jpshinshinotsu.hokkaido.jptsubetsu.hokkaido.jpchippubetsu.hokkaido.jprikubetsu.ho"
	"kkaido.jptobetsu.hokkaido.jpsobetsu.hokkaido.jpkimobetsu.hokkaido.jphamatonbetsu.hokkaido.jphonb"
	"etsu.hokkaido.jpnakatombetsu.hokkaido.jpmombetsu.hokkaido.jpembetsu.hokkaido.jpnoboribetsu.hokka"
	"ido.jpashibetsu.hokkaido.jpaibetsu.hokkaido.jpebetsu.hokkaido.jptakasu.hokkaido.jpotaru.hokkaido"
	".jppippu.hokkaido.jpkunneppu.hokkaido.jpotoineppu.hokkaido.jpniikappu.hokkaido.jpoumu.hokkaido.j"
	"pwassamu.hokkaido.jpshintoku.hokkaido.jpassabu.hokkaido.jphokuto.hokkaido.jpoketo.hokkaido.jpkiy"
	"osato.hokkaido.jpnemuro.hokkaido.jpnayoro.hokkaido.jpnanporo.hokkaido.jpashoro.hokkaido.jpkamish"
	"ihoro.hokkaido.jpbihoro.hokkaido.jphaboro.hokkaido.jpkushiro.hokkaido.jpobihiro.hokkaido.jphiroo"
	".hokkaido.jpminamifurano.hokkaido.jpkamifurano.hokkaido.jpyakumo.hokkaido.jperimo.hokkaido.jptoy"
	"ako.hokkaido.jprebun.hokkaido.jpshakotan.hokkaido.jpesan.hokkaido.jpmuroran.hokkaido.jpkutchan.h"
	"okkaido.jpbiratori.hokkaido.jprishiri.hokkaido.jpabashiri.hokkaido.jptomari.hokkaido.jpishikari."
	"hokkaido.jpshari.hokkaido.jpshiraoi.hokkaido.jpshikaoi.hokkaido.jptoyotomi.hokkaido.jpkitami.hok"
	"kaido.jpniki.hokkaido.jptaiki.hokkaido.jpshimamaki.hokkaido.jprishirifuji.hokkaido.jpmoseushi.ho"
	"kkaido.jprankoshi.hokkaido.jpakkeshi.hokkaido.jpesashi.hokkaido.jpshiriuchi.hokkaido.jpkembuchi."
	"hokkaido.jpyoichi.hokkaido.jpbiei.hokkaido.jpnakasatsunai.hokkaido.jpkuromatsunai.hokkaido.jpkik"
	"onai.hokkaido.jputashinai.hokkaido.jpkamoenai.hokkaido.jpiwanai.hokkaido.jphorokanai.hokkaido.jp"
	"wakkanai.hokkaido.jptomakomai.hokkaido.jpbibai.hokkaido.jptakinoue.hokkaido.jphakodate.hokkaido."
	"jpchitose.hokkaido.jpnishiokoppe.hokkaido.jpimakane.hokkaido.jpotofuke.hokkaido.jpmashike.hokkai"
	"do.jpnaie.hokkaido.jpotobe.hokkaido.jphoronobe.hokkaido.jpkayabe.hokkaido.jpshikabe.hokkaido.jpn"
	"anae.hokkaido.jpmatsumae.hokkaido.jptoya.hokkaido.jpkyowa.hokkaido.jpeniwa.hokkaido.jpiwamizawa."
	"hokkaido.jpmukawa.hokkaido.jpshimokawa.hokkaido.jpkamikawa.hokkaido.jptakikawa.hokkaido.jphigash"
	"ikawa.hokkaido.jpasahikawa.hokkaido.jpurakawa.hokkaido.jpkamisunagawa.hokkaido.jpfukagawa.hokkai"
	"do.jpnakagawa.hokkaido.jpnumata.hokkaido.jptsukigata.hokkaido.jpmikasa.hokkaido.jptoyoura.hokkai"
	"do.jphigashikagura.hokkaido.jpozora.hokkaido.jpfurubira.hokkaido.jpobira.hokkaido.jpakabira.hokk"
	"aido.jpatsuma.hokkaido.jpsaroma.hokkaido.jpfukushima.hokkaido.jpkitahiroshima.hokkaido.jptohma.h"
	"okkaido.jpkuriyama.hokkaido.jpshiranuka.hokkaido.jpbifuka.hokkaido.jphidaka.hokkaido.jpshibecha."
	"hokkaido.jpteshikaga.hokkaido.jpikeda.hokkaido.jpco.jpciao.jpxn--kbrq7o.jpxn--tor131o.jpwatson.j"
	"pkuron.jpxn--0trq7p7nn.jpmain.jpvivian.jpmongolian.jpjellybean.jpxn--ehqz56n.jpxn--1lqs03n.jpego"
	"ism.jpfem.jpxn--c3s14m.jpxn--qqqt11m.jpcutegirl.jpfool.jpkill.jpparallel.jpxn--pssu33l.jplolitap"
	"unk.jpbabymilk.jplovesick.jpthick.jpdigick.jpxn--4it797k.jpxn--nit225k.jpxn--djty4k.jpxn--5rtq34"
	"k.jpxn--8ltr62k.jpono.fukui.jpminamiechizen.fukui.jpfukui.fukui.jpeiheiji.fukui.jpohi.fukui.jpsa"
	"kai.fukui.jpsabae.fukui.jpwakasa.fukui.jpkatsuyama.fukui.jpmihama.fukui.jptakahama.fukui.jpobama"
	".fukui.jptsuruga.fukui.jpikeda.fukui.jpchizu.tottori.jpyazu.tottori.jpnanbu.tottori.jpsakaiminat"
	"o.tottori.jphino.tottori.jpyonago.tottori.jpnichinan.tottori.jptottori.tottori.jpkoge.tottori.jp"
	"misasa.tottori.jpwakasa.tottori.jpkotoura.tottori.jpkawahara.tottori.jpmutsu.aomori.jptsugaru.ao"
	"mori.jptakko.aomori.jpshingo.aomori.jpaomori.aomori.jpnakadomari.aomori.jpowani.aomori.jphashika"
	"mi.aomori.jphirosaki.aomori.jpnoheji.aomori.jpkuroishi.aomori.jpitayanagi.aomori.jphiranai.aomor"
	"i.jpoirase.aomori.jprokunohe.aomori.jpgonohe.aomori.jpsannohe.aomori.jpshichinohe.aomori.jphachi"
	"nohe.aomori.jpmisawa.aomori.jptsuruta.aomori.jptowada.aomori.jppecori.jptakaharu.miyazaki.jpsait"
	"o.miyazaki.jptsuno.miyazaki.jpebino.miyazaki.jpmiyakonojo.miyazaki.jpkijo.miyazaki.jpnichinan.mi"
	"yazaki.jpshintomi.miyazaki.jpkunitomi.miyazaki.jpkawaminami.miyazaki.jpmiyazaki.miyazaki.jptakaz"
	"aki.miyazaki.jpkobayashi.miyazaki.jpgokase.miyazaki.jptakanabe.miyazaki.jpaya.miyazaki.jpkadogaw"
	"a.miyazaki.jpkitagawa.miyazaki.jpmimata.miyazaki.jpkitakata.miyazaki.jpkitaura.miyazaki.jpnishim"
	"era.miyazaki.jpkushima.miyazaki.jpmorotsuka.miyazaki.jpnobeoka.miyazaki.jphyuga.miyazaki.jpshiib"
	"a.miyazaki.jpcity.kawasaki.jpfutsu.nagasaki.jpkuchinotsu.nagasaki.jptogitsu.nagasaki.jpshinkamig"
	"oto.nagasaki.jposeto.nagasaki.jphirado.nagasaki.jpsasebo.nagasaki.jpunzen.nagasaki.jphasami.naga"
	"saki.jpiki.nagasaki.jpnagasaki.nagasaki.jpseihi.nagasaki.jpsaikai.nagasaki.jpisahaya.nagasaki.jp"
	"chijiwa.nagasaki.jpmatsuura.nagasaki.jpomura.nagasaki.jpshimabara.nagasaki.jpkawatana.nagasaki.j"
	"ptsushima.nagasaki.jpobama.nagasaki.jpkamisu.ibaraki.jpushiku.ibaraki.jpsuifu.ibaraki.jpyachiyo."
	"ibaraki.jpmito.ibaraki.jpshirosato.ibaraki.jpjoso.ibaraki.jpfujishiro.ibaraki.jpitako.ibaraki.jp"
	"miho.ibaraki.jpdaigo.ibaraki.jpbando.ibaraki.jptamatsukuri.ibaraki.jpami.ibaraki.jpyuki.ibaraki."
	"jpinashiki.ibaraki.jpryugasaki.ibaraki.jpibaraki.ibaraki.jphitachi.ibaraki.jpasahi.ibaraki.jptak"
	"ahagi.ibaraki.jpchikusei.ibaraki.jpoarai.ibaraki.jptokai.ibaraki.jpsakai.ibaraki.jpshimodate.iba"
	"raki.jptone.ibaraki.jptoride.ibaraki.jptomobe.ibaraki.jpmoriya.ibaraki.jphitachiomiya.ibaraki.jp"
	"sowa.ibaraki.jpogawa.ibaraki.jpsakuragawa.ibaraki.jphitachiota.ibaraki.jpnamegata.ibaraki.jpyama"
	"gata.ibaraki.jptsuchiura.ibaraki.jpkasumigaura.ibaraki.jpyawara.ibaraki.jpuchihara.ibaraki.jpina"
	".ibaraki.jpshimotsuma.ibaraki.jpkashima.ibaraki.jpiwama.ibaraki.jpomitama.ibaraki.jpkasama.ibara"
	"ki.jphitachinaka.ibaraki.jpkoga.ibaraki.jptsukuba.ibaraki.jpnobushi.jptsuru.yamanashi.jpkoshu.ya"
	"manashi.jpkofu.yamanashi.jpminobu.yamanashi.jpnanbu.yamanashi.jpminami-alps.yamanashi.jpchuo.yam"
	"anashi.jphokuto.yamanashi.jpichikawamisato.yamanashi.jposhino.yamanashi.jpfujikawaguchiko.yamana"
	"shi.jpyamanakako.yamanashi.jpotsuki.yamanashi.jpfuefuki.yamanashi.jpnirasaki.yamanashi.jpdoshi.y"
	"amanashi.jpyamanashi.yamanashi.jpnakamichi.yamanashi.jpkai.yamanashi.jpkosuge.yamanashi.jpshowa."
	"yamanashi.jpnarusawa.yamanashi.jpfujikawa.yamanashi.jphayakawa.yamanashi.jpnishikatsura.yamanash"
	"i.jpuenohara.yamanashi.jptabayama.yamanashi.jpfujiyoshida.yamanashi.jpyuu.yamaguchi.jpkudamatsu."
	"yamaguchi.jpmitou.yamaguchi.jphofu.yamaguchi.jpabu.yamaguchi.jpnagato.yamaguchi.jpshunan.yamaguc"
	"hi.jphikari.yamaguchi.jpiwakuni.yamaguchi.jpshimonoseki.yamaguchi.jphagi.yamaguchi.jptabuse.yama"
	"guchi.jpube.yamaguchi.jptoyota.yamaguchi.jposhima.yamaguchi.jptokuyama.yamaguchi.jptosashimizu.k"
	"ochi.jpnankoku.kochi.jpotoyo.kochi.jpmuroto.kochi.jphigashitsuno.kochi.jpino.kochi.jpsukumo.koch"
	"i.jpnahari.kochi.jpkami.kochi.jpkagami.kochi.jpotsuki.kochi.jpsusaki.kochi.jpumaji.kochi.jpkochi"
	".kochi.jpgeisei.kochi.jpokawa.kochi.jpsakawa.kochi.jpniyodogawa.kochi.jpkitagawa.kochi.jpnishito"
	"sa.kochi.jpnakamura.kochi.jpyusuhara.kochi.jpmihara.kochi.jpmotoyama.kochi.jphidaka.kochi.jpyasu"
	"da.kochi.jphazu.aichi.jpchiryu.aichi.jpshikatsu.aichi.jpkiyosu.aichi.jpoharu.aichi.jpobu.aichi.j"
	"pseto.aichi.jpfuso.aichi.jpshinshiro.aichi.jpanjo.aichi.jpnishio.aichi.jptogo.aichi.jpnisshin.ai"
	"chi.jpkonan.aichi.jphekinan.aichi.jpgamagori.aichi.jpyatomi.aichi.jpisshiki.aichi.jpokazaki.aich"
	"i.jpkomaki.aichi.jpmiyoshi.aichi.jptoyohashi.aichi.jpoguchi.aichi.jpowariasahi.aichi.jptoei.aich"
	"i.jpaisai.aichi.jptokai.aichi.jpkasugai.aichi.jptoyone.aichi.jptokoname.aichi.jpasuke.aichi.jpto"
	"yoake.aichi.jpkanie.aichi.jpkariya.aichi.jpichinomiya.aichi.jpinazawa.aichi.jptoyokawa.aichi.jpt"
	"oyota.aichi.jpkota.aichi.jpchita.aichi.jpiwakura.aichi.jphigashiura.aichi.jpkira.aichi.jpshitara"
	".aichi.jptahara.aichi.jptsushima.aichi.jptobishima.aichi.jpinuyama.aichi.jpmihama.aichi.jptakaha"
	"ma.aichi.jphanda.aichi.jpnasu.tochigi.jpmibu.tochigi.jpbato.tochigi.jpkuroiso.tochigi.jpsano.toc"
	"higi.jpnikko.tochigi.jpmashiko.tochigi.jpnogi.tochigi.jptochigi.tochigi.jpmotegi.tochigi.jpichik"
	"ai.tochigi.jpiwafune.tochigi.jpshimotsuke.tochigi.jpujiie.tochigi.jpshioya.tochigi.jputsunomiya."
	"tochigi.jptakanezawa.tochigi.jpkaminokawa.tochigi.jpyaita.tochigi.jpnishikata.tochigi.jpsakura.t"
	"ochigi.jpohira.tochigi.jpohtawara.tochigi.jpnasushiobara.tochigi.jpkanuma.tochigi.jpkarasuyama.t"
	"ochigi.jpoyama.tochigi.jpmoka.tochigi.jptsuga.tochigi.jpashikaga.tochigi.jphaga.tochigi.jpshichi"
	"kashuku.miyagi.jpminamisanriku.miyagi.jprifu.miyagi.jpyamamoto.miyagi.jpmisato.miyagi.jptagajo.m"
	"iyagi.jpzao.miyagi.jpnatori.miyagi.jpmarumori.miyagi.jpwatari.miyagi.jpkami.miyagi.jposaki.miyag"
	"i.jpkawasaki.miyagi.jpishinomaki.miyagi.jpshiroishi.miyagi.jpsemine.miyagi.jptome.miyagi.jpwakuy"
	"a.miyagi.jptomiya.miyagi.jptaiwa.miyagi.jpfurukawa.miyagi.jponagawa.miyagi.jpmurata.miyagi.jpshi"
	"bata.miyagi.jpohira.miyagi.jpogawara.miyagi.jpiwanuma.miyagi.jphigashimatsushima.miyagi.jpshikam"
	"a.miyagi.jpshiogama.miyagi.jpkakuda.miyagi.jpdeci.jpcity.sendai.jpxn--mkru45i.jpblush.jpxn--elqq"
	"16h.jpxn--uist22h.jpxn--rny31h.jpxn--32vp30h.jpcoolblog.jplg.jpxn--ntsq17g.jpxn--uisz3g.jpbabybl"
	"ue.jpcocotte.jpnamaste.jpparasite.jposhu.iwate.jpofunato.iwate.jptono.iwate.jphirono.iwate.jpmiy"
	"ako.iwate.jpiwaizumi.iwate.jphiraizumi.iwate.jpkitakami.iwate.jpichinoseki.iwate.jpkanegasaki.iw"
	"ate.jpkuzumaki.iwate.jphanamaki.iwate.jpkuji.iwate.jpjoboji.iwate.jpshizukuishi.iwate.jpkamaishi"
	".iwate.jpotsuchi.iwate.jpkawai.iwate.jpkarumai.iwate.jpfudai.iwate.jpiwate.iwate.jpkunohe.iwate."
	"jpninohe.iwate.jpichinohe.iwate.jpshiwa.iwate.jpmizusawa.iwate.jpfujisawa.iwate.jpsumita.iwate.j"
	"prikuzentakata.iwate.jptanohata.iwate.jpmorioka.iwate.jpnoda.iwate.jpyamada.iwate.jpyahaba.iwate"
	".jpverse.jpfashionstore.jppenne.jptamayu.shimane.jpgotsu.shimane.jpmisato.shimane.jptsuwano.shim"
	"ane.jpokuizumo.shimane.jphigashiizumo.shimane.jpyakumo.shimane.jpunnan.shimane.jphikimi.shimane."
	"jpkakinoki.shimane.jpyasugi.shimane.jpakagi.shimane.jpmatsue.shimane.jpshimane.shimane.jphikawa."
	"shimane.jpokinoshima.shimane.jpnishinoshima.shimane.jpama.shimane.jpyatsuka.shimane.jpmasuda.shi"
	"mane.jpohda.shimane.jphamada.shimane.jpuser.aseinet.ne.jpgehirn.ne.jpozu.ehime.jpkihoku.ehime.jp"
	"seiyo.ehime.jpshikokuchuo.ehime.jpmatsuno.ehime.jpuchiko.ehime.jpsaijo.ehime.jptoon.ehime.jpkuma"
	"kogen.ehime.jpainan.ehime.jpimabari.ehime.jpmasaki.ehime.jphonai.ehime.jptobe.ehime.jpnamikata.e"
	"hime.jpkamijima.ehime.jpuwajima.ehime.jpmatsuyama.ehime.jpniihama.ehime.jpyawatahama.ehime.jpsup"
	"ersale.jpweblike.jptsu.mie.jpkomono.mie.jpudono.mie.jpureshino.mie.jpkumano.mie.jpkiho.mie.jptad"
	"o.mie.jpnabari.mie.jptaiki.mie.jptaki.mie.jpkisosaki.mie.jptamaki.mie.jpyokkaichi.mie.jpasahi.mi"
	"e.jpmisugi.mie.jpwatarai.mie.jpminamiise.mie.jpkawagoe.mie.jpinabe.mie.jpkiwa.mie.jpmeiwa.mie.jp"
	"kuwana.mie.jpshima.mie.jpmiyama.mie.jpkameyama.mie.jpmihama.mie.jpsuzuka.mie.jpmatsusaka.mie.jpt"
	"oba.mie.jpzombie.jppeewee.jpreadymade.jpcity.kobe.jpxn--k7yn95e.jpxn--2m4a15e.jpxn--rht61e.jpcat"
	"food.jpmond.jpboyfriend.jpgirlfriend.jphandcrafted.jpad.jpxn--4it168d.jpxn--kltp7d.jpxn--klt787d"
	".jpxn--5js045d.jpxn--zbx025d.jpxn--rht3d.jpxn--1lqs71d.jplolipopmc.jpac.jpxn--5rtp49c.jpxn--d5qv"
	"7z876c.jpxn--7t0a264c.jpxn--vgu402c.jpsub.jppya.jpcity.nagoya.jphaebaru.okinawa.jpyonabaru.okina"
	"wa.jptomigusuku.okinawa.jpkitanakagusuku.okinawa.jpmotobu.okinawa.jpminamidaito.okinawa.jpkitada"
	"ito.okinawa.jpnanjo.okinawa.jpnago.okinawa.jpkin.okinawa.jpnakijin.okinawa.jpginowan.okinawa.jpy"
	"omitan.okinawa.jpitoman.okinawa.jpyonaguni.okinawa.jptaketomi.okinawa.jpogimi.okinawa.jpzamami.o"
	"kinawa.jpgushikami.okinawa.jpkunigami.okinawa.jptokashiki.okinawa.jptonaki.okinawa.jpishigaki.ok"
	"inawa.jpshimoji.okinawa.jphigashi.okinawa.jpyaese.okinawa.jpurasoe.okinawa.jpginoza.okinawa.jpih"
	"eya.okinawa.jpokinawa.okinawa.jpishikawa.okinawa.jphirara.okinawa.jpnishihara.okinawa.jponna.oki"
	"nawa.jpizena.okinawa.jpkadena.okinawa.jpuruma.okinawa.jpkumejima.okinawa.jptarama.okinawa.jpnaha"
	".okinawa.jpsuzu.ishikawa.jpanamizu.ishikawa.jpkomatsu.ishikawa.jpkahoku.ishikawa.jpnakanoto.ishi"
	"kawa.jpnanao.ishikawa.jphakusan.ishikawa.jphakui.ishikawa.jpnomi.ishikawa.jpnonoichi.ishikawa.jp"
	"tsurugi.ishikawa.jpkanazawa.ishikawa.jpkawakita.ishikawa.jptsubata.ishikawa.jpwajima.ishikawa.jp"
	"shika.ishikawa.jpkaga.ishikawa.jpuchinada.ishikawa.jpyamato.kanagawa.jpoiso.kanagawa.jphadano.ka"
	"nagawa.jptsukui.kanagawa.jpoi.kanagawa.jpchigasaki.kanagawa.jpzushi.kanagawa.jpatsugi.kanagawa.j"
	"pkaisei.kanagawa.jpnakai.kanagawa.jpayase.kanagawa.jphakone.kanagawa.jpninomiya.kanagawa.jpfujis"
	"awa.kanagawa.jpsamukawa.kanagawa.jpkiyokawa.kanagawa.jpaikawa.kanagawa.jpyamakita.kanagawa.jpkam"
	"akura.kanagawa.jpmiura.kanagawa.jpyugawara.kanagawa.jpodawara.kanagawa.jpsagamihara.kanagawa.jpi"
	"sehara.kanagawa.jpminamiashigara.kanagawa.jpebina.kanagawa.jpzama.kanagawa.jphiratsuka.kanagawa."
	"jpyokosuka.kanagawa.jpmatsuda.kanagawa.jputazu.kagawa.jptadotsu.kagawa.jptakamatsu.kagawa.jpmito"
	"yo.kagawa.jpmanno.kagawa.jptonosho.kagawa.jpuchinomi.kagawa.jpsanuki.kagawa.jpzentsuji.kagawa.jp"
	"kanonji.kagawa.jpmarugame.kagawa.jpayagawa.kagawa.jphigashikagawa.kagawa.jpkotohira.kagawa.jpnao"
	"shima.kagawa.jpkusu.oita.jpbeppu.oita.jpkuju.oita.jpyufu.oita.jpbungoono.oita.jptsukumi.oita.jpu"
	"suki.oita.jpsaiki.oita.jpkunisaki.oita.jphiji.oita.jpkamitsue.oita.jpkokonoe.oita.jpoita.oita.jp"
	"hita.oita.jptaketa.oita.jpusa.oita.jphimeshima.oita.jphasama.oita.jpbungotakada.oita.jpnikita.jp"
	"happou.akita.jpsemboku.akita.jphonjyo.akita.jpmisato.akita.jpfujisato.akita.jpnoshiro.akita.jpka"
	"zuno.akita.jpyurihonjo.akita.jpnikaho.akita.jpdaisen.akita.jpkamikoani.akita.jpkatagami.akita.jp"
	"moriyoshi.akita.jpyokote.akita.jpodate.akita.jphigashinaruse.akita.jpmitane.akita.jpgojome.akita"
	".jpkyowa.akita.jpikawa.akita.jpkitaakita.akita.jphachirogata.akita.jpkamioka.akita.jpkosaka.akit"
	"a.jpoga.akita.jpjoetsu.niigata.jpseirou.niigata.jpseiro.niigata.jpagano.niigata.jpkamo.niigata.j"
	"pmyoko.niigata.jpyahiko.niigata.jpsanjo.niigata.jptochio.niigata.jpsado.niigata.jpgosen.niigata."
	"jptsunan.niigata.jpomi.niigata.jpmurakami.niigata.jptagami.niigata.jpizumozaki.niigata.jpkashiwa"
	"zaki.niigata.jptokamachi.niigata.jptainai.niigata.jptsubame.niigata.jpmitsuke.niigata.jpojiya.ni"
	"igata.jpkariwa.niigata.jpyuzawa.niigata.jpsekikawa.niigata.jpitoigawa.niigata.jpyoita.niigata.jp"
	"niigata.niigata.jpshibata.niigata.jpminamiuonuma.niigata.jpnagaoka.niigata.jpmuika.niigata.jpaga"
	".niigata.jpkahoku.yamagata.jpnanyo.yamagata.jpshinjo.yamagata.jptendo.yamagata.jpoguni.yamagata."
	"jpkawanishi.yamagata.jpasahi.yamagata.jpshonai.yamagata.jpnagai.yamagata.jpoe.yamagata.jphigashi"
	"ne.yamagata.jpiide.yamagata.jpyamanobe.yamagata.jpsagae.yamagata.jpyuza.yamagata.jptozawa.yamaga"
	"ta.jpyonezawa.yamagata.jpobanazawa.yamagata.jpmikawa.yamagata.jpnishikawa.yamagata.jpmamurogawa."
	"yamagata.jpsakegawa.yamagata.jpsakata.yamagata.jptakahata.yamagata.jpfunagata.yamagata.jpyamagat"
	"a.yamagata.jpohkura.yamagata.jpkaminoyama.yamagata.jpkaneyama.yamagata.jpmurayama.yamagata.jpnak"
	"ayama.yamagata.jptsuruoka.yamagata.jpshirataka.yamagata.jpoishida.yamagata.jpkikirara.jpkoryo.na"
	"ra.jptawaramoto.nara.jphigashiyoshino.nara.jpshinjo.nara.jpsango.nara.jpoyodo.nara.jpando.nara.j"
	"pheguri.nara.jptakatori.nara.jptenri.nara.jpsoni.nara.jpkawakami.nara.jpkurotaki.nara.jpkanmaki."
	"nara.jpoji.nara.jpkawanishi.nara.jpshimoichi.nara.jpkatsuragi.nara.jpkawai.nara.jpsakurai.nara.j"
	"pmitsue.nara.jpgose.nara.jpyamazoe.nara.jpmiyake.nara.jptenkawa.nara.jpnosegawa.nara.jpnara.nara"
	".jpkashihara.nara.jpikoma.nara.jpyamatokoriyama.nara.jpshimokitayama.nara.jpkamikitayama.nara.jp"
	"ikaruga.nara.jpouda.nara.jpyamatotakada.nara.jpkashiba.nara.jpchicappa.jpgonna.jpbambina.jpperma"
	".jpkiryu.gunma.jpkusatsu.gunma.jpnanmoku.gunma.jpshinto.gunma.jptsukiyono.gunma.jpueno.gunma.jpn"
	"akanojo.gunma.jpmidori.gunma.jptsumagoi.gunma.jpoizumi.gunma.jpminakami.gunma.jpisesaki.gunma.jp"
	"takasaki.gunma.jptatebayashi.gunma.jpmaebashi.gunma.jpshowa.gunma.jpmeiwa.gunma.jpshibukawa.gunm"
	"a.jpota.gunma.jpshimonita.gunma.jpnumata.gunma.jptamamura.gunma.jpitakura.gunma.jpora.gunma.jpka"
	"nra.gunma.jpnaganohara.gunma.jpkanna.gunma.jpkatashina.gunma.jphigashiagatsuma.gunma.jptakayama."
	"gunma.jptomioka.gunma.jpfujioka.gunma.jpyoshioka.gunma.jpannaka.gunma.jpchiyoda.gunma.jpkawaba.g"
	"unma.jpyanaizu.fukushima.jpnishiaizu.fukushima.jpaizuwakamatsu.fukushima.jpmiharu.fukushima.jpai"
	"zumisato.fukushima.jpyamato.fukushima.jpinawashiro.fukushima.jphirono.fukushima.jpfurudono.fukus"
	"hima.jpshimogo.fukushima.jpnango.fukushima.jpnishigo.fukushima.jpomotego.fukushima.jptaishin.fuk"
	"ushima.jpyamatsuri.fukushima.jpkoori.fukushima.jpkunimi.fukushima.jpyabuki.fukushima.jpizumizaki"
	".fukushima.jpiwaki.fukushima.jpkagamiishi.fukushima.jphigashi.fukushima.jptenei.fukushima.jpband"
	"ai.fukushima.jpiitate.fukushima.jpdate.fukushima.jpnamie.fukushima.jpaizubange.fukushima.jpshowa"
	".fukushima.jphanawa.fukushima.jpishikawa.fukushima.jpasakawa.fukushima.jpshirakawa.fukushima.jpt"
	"amakawa.fukushima.jpyugawa.fukushima.jpsamegawa.fukushima.jpsukagawa.fukushima.jphirata.fukushim"
	"a.jpkawamata.fukushima.jpkitakata.fukushima.jptanagura.fukushima.jpkitashiobara.fukushima.jpokum"
	"a.fukushima.jpsoma.fukushima.jpfukushima.fukushima.jpmishima.fukushima.jpkoriyama.fukushima.jpka"
	"neyama.fukushima.jpotama.fukushima.jpfutaba.fukushima.jpnaruto.tokushima.jpitano.tokushima.jpkai"
	"nan.tokushima.jpanan.tokushima.jpshishikui.tokushima.jpaizumi.tokushima.jpminami.tokushima.jpwaj"
	"iki.tokushima.jpmiyoshi.tokushima.jpsanagochi.tokushima.jpmugi.tokushima.jpmatsushige.tokushima."
	"jpnakagawa.tokushima.jpmima.tokushima.jpkomatsushima.tokushima.jptokushima.tokushima.jpichiba.to"
	"kushima.jpfuchu.hiroshima.jpkumano.hiroshima.jphongo.hiroshima.jpjinsekikogen.hiroshima.jpkui.hi"
	"roshima.jpasaminami.hiroshima.jpmiyoshi.hiroshima.jpseranishi.hiroshima.jpshinichi.hiroshima.jpo"
	"nomichi.hiroshima.jphatsukaichi.hiroshima.jpkure.hiroshima.jpotake.hiroshima.jpdaiwa.hiroshima.j"
	"pkaita.hiroshima.jpsera.hiroshima.jpmihara.hiroshima.jptakehara.hiroshima.jpshobara.hiroshima.jp"
	"osakikamijima.hiroshima.jpetajima.hiroshima.jphigashihiroshima.hiroshima.jpfukuyama.hiroshima.jp"
	"saka.hiroshima.jpnaka.hiroshima.jptarumizu.kagoshima.jpmatsumoto.kagoshima.jpsoo.kagoshima.jpkin"
	"ko.kagoshima.jpisen.kagoshima.jpyusui.kagoshima.jpizumi.kagoshima.jpamami.kagoshima.jphioki.kago"
	"shima.jpmakurazaki.kagoshima.jpsatsumasendai.kagoshima.jpnishinoomote.kagoshima.jpakune.kagoshim"
	"a.jpminamitane.kagoshima.jpnakatane.kagoshima.jpkawanabe.kagoshima.jpkanoya.kagoshima.jpisa.kago"
	"shima.jpkagoshima.kagoshima.jpkouyama.kagoshima.jpuozu.toyama.jpimizu.toyama.jpfukumitsu.toyama."
	"jpfuchu.toyama.jpnanto.toyama.jpnyuzen.toyama.jphimi.toyama.jptonami.toyama.jpinami.toyama.jpuna"
	"zuki.toyama.jpfunahashi.toyama.jpkamiichi.toyama.jpasahi.toyama.jpkurobe.toyama.jpoyabe.toyama.j"
	"pnamerikawa.toyama.jpnakaniikawa.toyama.jptaira.toyama.jpjohana.toyama.jptoyama.toyama.jptateyam"
	"a.toyama.jptakaoka.toyama.jptoga.toyama.jpyamada.toyama.jpkibichuo.okayama.jpshoo.okayama.jpkaga"
	"mino.okayama.jptamano.okayama.jpshinjo.okayama.jpsatosho.okayama.jpbizen.okayama.jpkumenan.okaya"
	"ma.jpniimi.okayama.jpkurashiki.okayama.jpmisaki.okayama.jptakahashi.okayama.jpsetouchi.okayama.j"
	"pasakuchi.okayama.jpnagi.okayama.jpwake.okayama.jpyakage.okayama.jpmaniwa.okayama.jpakaiwa.okaya"
	"ma.jpnishiawakura.okayama.jpibara.okayama.jphayashima.okayama.jptsuyama.okayama.jpokayama.okayam"
	"a.jpkasaoka.okayama.jpsoja.okayama.jpshingu.wakayama.jpkushimoto.wakayama.jphashimoto.wakayama.j"
	"pmisato.wakayama.jpkimino.wakayama.jpgobo.wakayama.jpkainan.wakayama.jpinami.wakayama.jptaiji.wa"
	"kayama.jpkatsuragi.wakayama.jpiwade.wakayama.jptanabe.wakayama.jpkoza.wakayama.jpkoya.wakayama.j"
	"pkinokawa.wakayama.jphirogawa.wakayama.jpkozagawa.wakayama.jparidagawa.wakayama.jpyuasa.wakayama"
	".jpyura.wakayama.jpnachikatsuura.wakayama.jpkudoyama.wakayama.jpkitayama.wakayama.jpwakayama.wak"
	"ayama.jpmihama.wakayama.jpshirahama.wakayama.jphidaka.wakayama.jpkamitonda.wakayama.jparida.waka"
	"yama.jphanyu.saitama.jpkounosu.saitama.jphigashichichibu.saitama.jpkazo.saitama.jpkitamoto.saita"
	"ma.jpsugito.saitama.jpkamisato.saitama.jpnagatoro.saitama.jpmiyashiro.saitama.jpyono.saitama.jph"
	"anno.saitama.jpfujimino.saitama.jpminano.saitama.jpogano.saitama.jphonjo.saitama.jpyashio.saitam"
	"a.jpsakado.saitama.jpranzan.saitama.jpkamiizumi.saitama.jpfujimi.saitama.jpyoshimi.saitama.jpryo"
	"kami.saitama.jpiwatsuki.saitama.jpkuki.saitama.jpshiki.saitama.jpotaki.saitama.jpyorii.saitama.j"
	"pmatsubushi.saitama.jpmiyoshi.saitama.jpkawaguchi.saitama.jpwarabi.saitama.jpyokoze.saitama.jpsa"
	"tte.saitama.jpogose.saitama.jpkawagoe.saitama.jpkasukabe.saitama.jpniiza.saitama.jpomiya.saitama"
	".jpfukaya.saitama.jphatogaya.saitama.jpkoshigaya.saitama.jpkumagaya.saitama.jptokorozawa.saitama"
	".jpurawa.saitama.jpkamikawa.saitama.jpyoshikawa.saitama.jparakawa.saitama.jpogawa.saitama.jptoki"
	"gawa.saitama.jpnamegawa.saitama.jpokegawa.saitama.jpina.saitama.jpiruma.saitama.jpkawajima.saita"
	"ma.jptsurugashima.saitama.jphigashimatsuyama.saitama.jphatoyama.saitama.jpmoroyama.saitama.jpsay"
	"ama.saitama.jpsaitama.saitama.jpsoka.saitama.jpshiraoka.saitama.jpasaka.saitama.jphidaka.saitama"
	".jphasuda.saitama.jptoda.saitama.jpyoshida.saitama.jpcity.yokohama.jpshimizu.shizuoka.jpminamiiz"
	"u.shizuoka.jpnishiizu.shizuoka.jphigashiizu.shizuoka.jpyaizu.shizuoka.jpkawazu.shizuoka.jpnumazu"
	".shizuoka.jphamamatsu.shizuoka.jpito.shizuoka.jpsusono.shizuoka.jpkawanehon.shizuoka.jpfukuroi.s"
	"hizuoka.jpizunokuni.shizuoka.jpatami.shizuoka.jpkannami.shizuoka.jpmatsuzaki.shizuoka.jpomaezaki"
	".shizuoka.jpfuji.shizuoka.jpmorimachi.shizuoka.jpkosai.shizuoka.jparai.shizuoka.jpfujinomiya.shi"
	"zuoka.jpfujikawa.shizuoka.jpkikugawa.shizuoka.jpkakegawa.shizuoka.jpiwata.shizuoka.jpmakinohara."
	"shizuoka.jphaibara.shizuoka.jpmishima.shizuoka.jpshizuoka.shizuoka.jpshimoda.shizuoka.jpyoshida."
	"shizuoka.jpfujieda.shizuoka.jpshimada.shizuoka.jpgotemba.shizuoka.jptoyotsu.fukuoka.jpshingu.fuk"
	"uoka.jpdazaifu.fukuoka.jpchuo.fukuoka.jpoto.fukuoka.jpchikushino.fukuoka.jpmiyako.fukuoka.jpchik"
	"ujo.fukuoka.jponojo.fukuoka.jpchikuho.fukuoka.jptoho.fukuoka.jpkaho.fukuoka.jpchikugo.fukuoka.jp"
	"chikuzen.fukuoka.jpbuzen.fukuoka.jpkeisen.fukuoka.jpusui.fukuoka.jpsasaguri.fukuoka.jpogori.fuku"
	"oka.jpumi.fukuoka.jpshinyoshitomi.fukuoka.jpminami.fukuoka.jpinatsuki.fukuoka.jpoki.fukuoka.jpts"
	"uiki.fukuoka.jpmizumaki.fukuoka.jpokagaki.fukuoka.jpnishi.fukuoka.jpyukuhashi.fukuoka.jphigashi."
	"fukuoka.jpfukuchi.fukuoka.jpkurogi.fukuoka.jptachiarai.fukuoka.jpshonai.fukuoka.jpsue.fukuoka.jp"
	"kurate.fukuoka.jpkurume.fukuoka.jpyame.fukuoka.jpkasuya.fukuoka.jpashiya.fukuoka.jphirokawa.fuku"
	"oka.jpsaigawa.fukuoka.jptagawa.fukuoka.jpyanagawa.fukuoka.jpnakagawa.fukuoka.jpomuta.fukuoka.jpt"
	"akata.fukuoka.jpmunakata.fukuoka.jphakata.fukuoka.jpnogata.fukuoka.jpkawara.fukuoka.jpmiyama.fuk"
	"uoka.jphisayama.fukuoka.jpnakama.fukuoka.jpiizuka.fukuoka.jpmiyawaka.fukuoka.jpukiha.fukuoka.jpk"
	"asuga.fukuoka.jpkoga.fukuoka.jponga.fukuoka.jpsoeda.fukuoka.jpyamada.fukuoka.jpsettsu.osaka.jpiz"
	"umiotsu.osaka.jpchuo.osaka.jpshimamoto.osaka.jpdaito.osaka.jpminato.osaka.jptoyono.osaka.jphabik"
	"ino.osaka.jpabeno.osaka.jpkatano.osaka.jpizumisano.osaka.jpkawachinagano.osaka.jpyao.osaka.jpsen"
	"nan.osaka.jphannan.osaka.jpkanan.osaka.jpkumatori.osaka.jptajiri.osaka.jpizumi.osaka.jptakatsuki"
	".osaka.jpmisaki.osaka.jpibaraki.osaka.jphigashisumiyoshi.osaka.jpnishi.osaka.jptaishi.osaka.jpta"
	"kaishi.osaka.jptondabayashi.osaka.jpmoriguchi.osaka.jpsakai.osaka.jpminoh.osaka.jpshijonawate.os"
	"aka.jpnose.osaka.jphigashiyodogawa.osaka.jpneyagawa.osaka.jpsuita.osaka.jpkita.osaka.jphirakata."
	"osaka.jpfujiidera.osaka.jpkashiwara.osaka.jpmatsubara.osaka.jpkadoma.osaka.jposakasayama.osaka.j"
	"pkaizuka.osaka.jptadaoka.osaka.jphigashiosaka.osaka.jpchihayaakasaka.osaka.jptoyonaka.osaka.jpik"
	"eda.osaka.jpkishiwada.osaka.jpotsu.shiga.jpkusatsu.shiga.jpyasu.shiga.jpritto.shiga.jpkoto.shiga"
	".jptoyosato.shiga.jpgamo.shiga.jpaisho.shiga.jpkonan.shiga.jpomihachiman.shiga.jphigashiomi.shig"
	"a.jptakatsuki.shiga.jpkosei.shiga.jpnishiazai.shiga.jpryuoh.shiga.jphikone.shiga.jptorahime.shig"
	"a.jpnotogawa.shiga.jpmaibara.shiga.jptakashima.shiga.jpmoriyama.shiga.jpnagahama.shiga.jpkoka.sh"
	"iga.jpkaratsu.saga.jptosu.saga.jpkouhoku.saga.jptaku.saga.jphizen.saga.jpimari.saga.jpyoshinogar"
	"i.saga.jpfukudomi.saga.jpkanzaki.saga.jpshiroishi.saga.jpouchi.saga.jpomachi.saga.jpogi.saga.jpk"
	"yuragi.saga.jpgenkai.saga.jpkamimine.saga.jpariake.saga.jpnishiarita.saga.jpkitahata.saga.jpkita"
	"gata.saga.jptara.saga.jpkashima.saga.jpkiyama.saga.jphamatama.saga.jpsaga.saga.jpdeca.jphacca.jp"
	"kisarazu.chiba.jpfuttsu.chiba.jpkimitsu.chiba.jpurayasu.chiba.jponjuku.chiba.jpyachiyo.chiba.jpc"
	"huo.chiba.jptomisato.chiba.jpoamishirasato.chiba.jpminamiboso.chiba.jpnarashino.chiba.jpabiko.ch"
	"iba.jptako.chiba.jpshirako.chiba.jptohnosho.chiba.jpmatsudo.chiba.jpyotsukaido.chiba.jpkyonan.ch"
	"iba.jpchonan.chiba.jpshisui.chiba.jpkujukuri.chiba.jpkatori.chiba.jpmidori.chiba.jpyokoshibahika"
	"ri.chiba.jpshiroi.chiba.jpisumi.chiba.jpkozaki.chiba.jpotaki.chiba.jpchoshi.chiba.jpfunabashi.ch"
	"iba.jpasahi.chiba.jpchosei.chiba.jpinzai.chiba.jptogane.chiba.jpsakae.chiba.jpichinomiya.chiba.j"
	"pkamagaya.chiba.jpkashiwa.chiba.jpmutsuzawa.chiba.jpichikawa.chiba.jpkamogawa.chiba.jpomigawa.ch"
	"iba.jphanamigawa.chiba.jpnarita.chiba.jpyachimata.chiba.jpshimofusa.chiba.jpsosa.chiba.jpkatsuur"
	"a.chiba.jpsakura.chiba.jpsodegaura.chiba.jpichihara.chiba.jpnagara.chiba.jpmobara.chiba.jptateya"
	"ma.chiba.jpnagareyama.chiba.jpmihama.chiba.jpnoda.chiba.jpyokaichiba.chiba.jpstaba.jpdaa.jpxn--k"
	"ltx9a.jpxn--uuwu58a.jpxn--6btw5a.jpxn--ntso0iqx3a.jpxn--f6qx53a.jpzipvipclan.ripedu.gpnet.gpapp."
	"gpasso.gpcom.gpmobi.gporg.gpjeepsapmapgapcheaptokyosaxovolvovivoautolottokyotovotomotophotogov.t"
	"ordv.toedu.tonet.todirect.quickconnect.tovpnplus.tonyan.tocom.tomil.toorg.tooya.to611.togov.soed"
	"u.sonet.socom.sosch.soorg.some.sobarsy.prolaw.prorecht.proacct.proavocat.procloudns.projur.proba"
	"r.proeng.probci.dnstrace.promed.procpa.proaca.proaaa.prozeroferrerosafety.aerorepbody.aeroemerge"
	"ncy.aeroshow.aerocrew.aeroscientist.aerojournalist.aeroairport.aeropilot.aeroequipment.aerogover"
	"nment.aeroentertainment.aeroamusement.aerostudent.aeroconsultant.aerohomebuilt.aeromicrolight.ae"
	"roflight.aerorotorcraft.aeroaircraft.aeroagents.aeroexpress.aeroworks.aerores.aeroservices.aerol"
	"ogistics.aeroeducator.aeroauthor.aerocharter.aerotrainer.aerobroker.aeroengineer.aerotrader.aero"
	"workinggroup.aerochampionship.aerocargo.aeroaccident-prevention.aeroproduction.aerofederation.ae"
	"rocivilaviation.aeropassenger-association.aeronavigation.aeroaccident-investigation.aerorecreati"
	"on.aerocertification.aerounion.aerodesign.aeroair-traffic-control.aerocouncil.aerofuel.aerojourn"
	"al.aeroresearch.aeroskydiving.aeroparachuting.aeroconsulting.aeroleasing.aerocatering.aeroballoo"
	"ning.aeromodelling.aerogroundhandling.aerohanggliding.aeroparagliding.aerotrading.aerosoftware.a"
	"eromagazine.aeroairline.aeroengine.aeroaerodrome.aeroexchange.aeroconference.aeroinsurance.aerom"
	"aintenance.aeroambulance.aeroair-surveillance.aeroaerobatic.aeroairtraffic.aeroaeroclub.aeromedi"
	"a.aerodgca.aerocaa.aerobarsy.rowww.roblogspot.ront.roarts.roshop.roinfo.roco.rotm.rofirm.ronom.r"
	"ocom.roorg.rostore.rorec.rotattoooooyahoogoofooboounolatinocasinoikanoskjervoy.nokvitsoy.nokarls"
	"oy.novagsoy.norennesoy.nomasoy.nodyroy.noluroy.noaveroy.nonotteroy.noosteroy.noinderoy.novaroy.n"
	"onaroy.nohamaroy.nobronnoy.nofinnoy.notranoy.nokarmoy.nomeloy.noaskoy.nobjarkoy.novestvagoy.noro"
	"doy.nosandoy.noradoy.novestby.nolebesby.notranby.nonesseby.nomalselv.nopriv.nodeatnu.noguovdagea"
	"idnu.nofuoisku.norahkkeravju.nobudejju.noalaheadju.noivgu.noporsangu.nobeardu.nobardu.noselbu.no"
	"rennebu.noringebu.noandebu.noklabu.nogs.bu.noidrett.norost.nohammerfest.nogs.st.noblogspot.noamo"
	"t.nogs.nt.noraholt.noskanit.noskiptvet.nonesset.noskedsmokorset.notynset.nofet.nohoylandet.noruo"
	"vat.nobievat.nostat.nomuosat.nosalat.nobalat.nomatta-varjjat.novarggat.novoagat.noloabat.nones.a"
	"kershus.nomelhus.novoss.nomoss.nohonefoss.nonamsos.nororos.nolavagis.nofhs.novgs.novestnes.notys"
	"nes.nofosnes.nooksnes.nolindesnes.noasnes.noevje-og-hornnes.nogjemnes.nohemnes.noevenes.nomosken"
	"es.nokirkenes.nobirkenes.noagdenes.nosandnes.nolindas.nogs.tr.norisor.nogs.mr.nohapmir.nooyer.no"
	"luster.nojolster.nolunner.nolillehammer.nohabmer.nohvaler.nofjaler.noasker.nomarker.noovre-eiker"
	".nonedre-eiker.noullensaker.noringsaker.nomeraker.nojevnaker.nosteinkjer.nolier.nokongsvinger.no"
	"hoyanger.nolevanger.nostavanger.noflatanger.noporsanger.nosor-varanger.nosamnanger.notananger.no"
	"bremanger.noorkanger.noleikanger.notysvar.nohamar.nogaular.nofitjar.nobaidar.nobajddar.noklepp.n"
	"onordkapp.nomyspreadshop.nodep.notromso.novadso.noosoyro.nofloro.nokragero.nokautokeino.noskedsm"
	"o.nogs.oslo.nocahcesuolo.noandasuolo.nobomlo.nofuossko.nosveio.novardo.nobodo.noco.noxn--vestvgy"
	"-ixa6o.nostryn.noskaun.novefsn.nostavern.nobeiarn.nosor-fron.nonord-fron.noporsgrunn.notinn.noak"
	"rehamn.noaudnedaln.nobokn.nogranvin.notroandin.nobjugn.nofrogn.nogs.jan-mayen.novanylven.nosykky"
	"lven.nohorten.noostre-toten.novestre-toten.noloten.noosen.nostjordalshalsen.nogloppen.nosandness"
	"joen.nomosjoen.nodrammen.nogulen.noholtalen.nomodalen.nomjondalen.norendalen.nosongdalen.noroyke"
	"n.notorsken.noskien.nobergen.nolyngen.noralingen.nolodingen.novossevangen.nolavangen.nonesoddtan"
	"gen.nogratangen.nokvanangen.noballangen.nosalangen.nosteigen.nomasfjorden.nooygarden.nohalden.no"
	"notodden.nonesodden.noverran.nogran.noroan.nosiljan.nonamsskogan.novagan.noslattum.nohurum.nosor"
	"um.noelverum.nogjerdrum.nobarum.nomuseum.nomodum.nogs.tm.nolom.noaskim.nobjerkreim.nojessheim.no"
	"austrheim.notrondheim.nogs.hm.nogs.fm.nokvam.noharam.nogs.rl.nohol.nogol.nohobol.nogs.ol.nogs.nl"
	".noeidsvoll.noaskvoll.notingvoll.noaustevoll.nofjell.notrysil.nomil.nogs.hl.nohadsel.nofylkesbib"
	"l.nofolkebibl.noaseral.nogildeskal.notydal.nonore-og-uvdal.nostor-elvdal.noalvdal.nonaustdal.noh"
	"jartdal.nosaltdal.nogausdal.noheroy.more-og-romsdal.nosande.more-og-romsdal.novaksdal.nofyresdal"
	".nokvinesdal.nogjesdal.nohurdal.nosor-aurdal.nonord-aurdal.nostordal.nostjordal.nosirdal.noverda"
	"l.nolerdal.noengerdal.nomarnardal.nolardal.nooppdal.nosor-odal.nonord-odal.nojondal.nosunndal.no"
	"sokndal.norindal.nohornindal.nobindal.nosogndal.noarendal.nomandal.nosuldal.nomidtre-gauldal.nof"
	"olldal.nohattfjelldal.nomeldal.noorkdal.nolyngdal.nosigdal.nonittedal.nonissedal.nohemsedal.noet"
	"nedal.nodrangedal.nonorddal.nobrumunddal.nosurnadal.noaremark.nobo.telemark.noxn--b-5ga.telemark"
	".noos.hedmark.novaler.hedmark.noxn--vler-qoa.hedmark.nokarasjok.noenebakk.nomosvik.noleksvik.noh"
	"asvik.noroyrvik.noleirvik.nokopervik.nonarvik.nolarvik.nogjovik.nolenvik.nogamvik.noulvik.nosvel"
	"vik.nomalvik.nospjelkavik.nosiellak.noskjak.nodrobak.noxn--krjohka-hwab49j.noxn--vgsy-qoa0j.noev"
	"enassi.nodielddanuorri.nolahppi.nomalatvuopmi.noamli.noski.nobearalvahki.nofrei.novegarshei.nogs"
	".ah.noxn--koluokta-7ya57h.noxn--ggaviika-8ya47h.noxn--msy-ula0h.noalstahaug.nosarpsborg.notonsbe"
	"rg.nokongsberg.noflesberg.noeidsberg.nospydeberg.norandaberg.noorskog.nolorenskog.noromskog.noei"
	"dskog.nogrong.noullensvang.noberlevag.nolangevag.norollag.noxn--vry-yla5g.noxn--nry-yla5g.nogs.v"
	"f.nogs.sf.nohof.nogs.of.noxn--mtta-vrjjat-k7af.noxn--rhkkervju-01af.noxn--porsgu-sta26f.nogrue.n"
	"ovaapste.noaarborte.nosnaase.nodovre.noaure.nooystre-slidre.novestre-slidre.nobryne.nokommune.no"
	"etne.nolierne.nohemne.nosogne.nograne.notjome.notime.nohole.nostathelle.novalle.nobykle.nobamble"
	".nofauske.nogiske.nostokke.noringerike.nokraanghke.nomoareke.noselje.noskodje.nofedje.noaejrie.n"
	"olaakesvuemie.nonaamesjevuemie.nostange.norygge.noforde.nomolde.no123hjemmeside.norade.noxn--ntt"
	"ery-byae.nones.buskerud.nostord.noseljord.notysfjord.nobatsfjord.nobalsfjord.nostorfjord.noleirf"
	"jord.nosnillfjord.noflekkefjord.nosandefjord.noeidfjord.nokvafjord.nokafjord.novindafjord.noalga"
	"rd.nooppegard.nogs.svalbard.nobronnoysund.nofetsund.noeigersund.noegersund.nofarsund.nokristians"
	"und.nokvalsund.nohokksund.noalesund.nohaugesund.notjeldsund.nomidsund.nosolund.noforsand.nokrist"
	"iansand.nolillesand.noholmestrand.nobalestrand.notvedestrand.nosortland.noaurland.noorland.nofro"
	"land.noaurskog-holand.noskanland.nobygland.noiveland.nojorpeland.nohjelmeland.noheroy.nordland.n"
	"obo.nordland.noxn--hery-ira.nordland.noxn--b-5ga.nordland.noos.hordaland.nonordre-land.nosondre-"
	"land.novaler.ostfold.nosande.vestfold.nosorfold.nonamdalseid.nokviteseid.nohareid.noxn--bdddj-mr"
	"abd.nogjerstad.noharstad.nohagebostad.nogrimstad.novevelstad.nofredrikstad.noflakstad.notrogstad"
	".nonannestad.nohyllestad.norakkestad.noibestad.nosauherad.nokrodsherad.nokvinnherad.noxn--vrggt-"
	"xqad.noxn--brnny-wuac.noxn--lgrd-poac.noxn--bidr-5nac.noxn--gls-elac.noxn--lt-liac.noxn--brnnysu"
	"nd-m8ac.noxn--hmmrfeasta-s4ac.noxn--stjrdalshalsen-sqb.nosande.xn--mre-og-romsdal-qqb.noxn--hery"
	"-ira.xn--mre-og-romsdal-qqb.noxn--aurskog-hland-jnb.noxn--ystre-slidre-ujb.noxn--sandnessjen-ogb"
	".noxn--sr-varanger-ggb.noxn--stre-toten-zcb.noxn--sndre-land-0cb.noxn--rdy-0nab.noxn--slt-elab.n"
	"oxn--blt-elab.noxn--vg-yiab.noxn--hcesuolo-7ya35b.noxn--leagaviika-52b.noxn--btsfjord-9za.nofroy"
	"a.noxn--krager-gya.noxn--kvitsy-fya.noxn--ostery-fya.noxn--indery-fya.noxn--bjarky-fya.noxn--mos"
	"jen-eya.noxn--jlster-bya.noxn--ryrvik-bya.noxn--rmskog-bya.noxn--srfold-bya.noxn--givuotna-8ya.n"
	"oxn--laheadju-7ya.noxn--kvfjord-nxa.noxn--rlingen-mxa.noxn--berlevg-jxa.noxn--langevg-jxa.noxn--"
	"oppegrd-ixa.noxn--holtlen-hxa.noxn--sknland-fxa.noxn--krehamn-dxa.noxn--vler-qoa.xn--stfold-9xa."
	"noxn--nvuotna-hwa.noskierva.nokrokstadelva.nogs.va.noxn--troms-zua.noxn--avery-yua.noxn--finny-y"
	"ua.noxn--trany-yua.noxn--karmy-yua.noxn--sandy-yua.noxn--osyro-wua.noxn--gjvik-wua.noxn--drbak-w"
	"ua.noxn--ryken-vua.noxn--ksnes-uua.noxn--rskog-uua.noxn--rland-uua.noxn--merker-kua.noxn--moreke"
	"-jua.noxn--mlselv-iua.noxn--kfjord-iua.noxn--lesund-hua.noxn--skierv-uta.noorsta.nofrosta.nohamm"
	"arfeasta.noxn--unjrga-rta.noxn--bjddar-pta.noalta.noaknoluokta.nofusa.norissa.notromsa.nohalsa.n"
	"ogalsa.nosorreisa.nonordreisa.noraisa.nosnoasa.nosnasa.noxn--tysvr-vra.nohitra.noxn--lrdal-sra.n"
	"oxn--linds-pra.noflora.noxn--snase-nra.noxn--rholt-mra.noxn--seral-lra.noxn--fjord-lra.noaukra.n"
	"oxn--vads-jra.noxn--flor-jra.noxn--vard-jra.noutsira.noxn--dyry-ira.noxn--lury-ira.noxn--mely-ir"
	"a.noxn--asky-ira.noxn--andy-ira.noxn--rady-ira.noxn--risr-ira.noxn--hobl-ira.noxn--tjme-hra.noxn"
	"--frya-hra.noxn--smla-hra.noxn--rros-gra.noxn--bmlo-gra.noxn--lten-gra.noxn--srum-gra.noxn--sgne"
	"-gra.noxn--frde-gra.noxn--dnna-gra.noxn--smna-gra.noxn--rsta-fra.noxn--sknit-yqa.noxn--hpmir-xqa"
	".noxn--hbmer-xqa.noxn--lhppi-xqa.noxn--bievt-0qa.noxn--muost-0qa.noxn--loabt-0qa.noloppa.noxn--k"
	"lbu-woa.noxn--trna-woa.noxn--frna-woa.noxn--brum-voa.noxn--skjk-soa.noxn--snsa-roa.noxn--vgan-qo"
	"a.noxn--snes-poa.noxn--rdal-poa.noxn--yer-zna.nodivttasvuotna.noomasvuotna.nogaivuotna.nonavuotn"
	"a.nobahcavuotna.nobahccavuotna.nogiehtavuoatna.nonesna.noarna.nodonna.nosomna.novikna.nodivtasvu"
	"odna.notana.notrana.nofrana.nomo-i-rana.noxn--slat-5na.noxn--risa-5na.noxn--bod-2na.noxn--rst-0n"
	"a.norauma.nosula.noxn--rde-ula.noxn--mot-tla.noxn--mli-tla.novennesla.nosola.nosmola.nooverhalla"
	".nofla.nonarviika.nogangaviika.noleangaviika.nokarasjohka.noleka.nolesja.nobadaddja.noxn--fl-zia"
	".noha.nounjarga.nodavvenjarga.notolga.novega.novaga.noxn--eveni-0qa01ga.noxn--h-2fa.noxn--s-1fa."
	"noxn--l-1fa.nosauda.nostranda.novolda.nodavvesiida.noodda.noxn--nmesjevuemie-tcba.nogs.aa.noxn--"
	"krdsherad-m8a.noxn--sr-aurdal-l8a.noxn--vre-eiker-k8a.noxn--bhccavuotna-k7a.noxn--bearalvhki-y4a"
	".noxn--davvenjrga-y4a.noxn--mlatvuopmi-s4a.noxn--bhcavuotna-s4a.noxn--mjndalen-64a.noxn--hylande"
	"t-54a.noxn--lrenskog-54a.noxn--jrpeland-54a.noxn--hgebostad-g3a.noxn--skjervy-v1a.noxn--rennesy-"
	"v1a.noxn--stjrdal-s1a.noxn--trgstad-r1a.noxn--hnefoss-q1a.noxn--hyanger-q1a.noxn--sr-fron-q1a.no"
	"xn--ldingen-q1a.noxn--sr-odal-q1a.noxn--tnsberg-q1a.noxn--srreisa-q1a.noxn--ygarden-p1a.noxn--kv"
	"nangen-k0a.noxn--gildeskl-g0a.noxn--vegrshei-c0a.noxn--kranghke-b0a.nopromoimmolimogmogov.moedu."
	"monet.mocom.moorg.moollogallogov.joedu.jonet.jocom.jomil.josch.joorg.joname.jophysioriojiostudio"
	"audioradiobiobarsy.iowedeploy.ios5y.ioeditorx.iosys.qcx.iog.vbrplsbx.ioshw.iouk0.bigv.iocust.dev"
	".thingdust.ioreservd.dev.thingdust.iocust.testing.thingdust.ioreservd.testing.thingdust.iocust.p"
	"rod.thingdust.iocust.disrec.thingdust.ioreservd.disrec.thingdust.ioghost.iostage.nodeart.iospace"
	"kit.ioedugit.ioshiftedit.iotelebit.ioprotonet.iobitbucket.iotickets.iosandcats.iocleverapps.iost"
	"olos.iomo-siemens.iowebthings.ioreadthedocs.ioon-k3s.ioapps.lair.iovirtualserver.iobasicserver.i"
	"ofh-muenster.ioazurecontainer.iosekd1.beebyteapp.iobackplaneapp.iohasura-app.iololipop.ioshiftcr"
	"ypto.ioqoto.ioon-rio.iodedyn.ioon-acorn.iomock.pstmn.iomusician.iocom.iobrowsersafetymark.iongro"
	"k.ioid.forgerock.ioupli.iohostyhosting.iodevices.resinstaging.iopaas.beebyte.ioutwente.iopantheo"
	"nsite.iobluebite.ioboxfuse.iologinline.iojele.iomoonscale.ioapigee.iodyndns.dappnode.ioresindevi"
	"ce.iocloud-fr1.unispace.iodrud.iovaporcloud.iobackyards.banzaicloud.ioapp.banzaicloud.iobeaglebo"
	"ard.ionid.iohzc.iogithub.iogitlab.iob-data.iodefinima.io2038.iodyn53.iowhoswhobingomangolegoforu"
	"mz.infobarsy.infomayfirst.infocloudns.infodyndns.infodynamic-dns.infogroks-this.infofor-our.info"
	"webhop.infoselfip.infono-ip.infov-info.infodvrcam.infoknowsitall.infodnsupdate.infohere-for-more"
	".infogroks-the.infoilovecollege.infobarrell-of-knowledge.infobarrel-of-knowledge.infoalfaromeoro"
	"deovideoceoxn--mgbca7dzdofidoabogadogov.doedu.doart.donet.docom.domil.doorg.dosld.dogob.doweb.do"
	"ciscobradescoaramconicoecoacogov.coedu.coint.coid.firewalledreplit.conet.con4t.coarts.colpages.c"
	"oleadpages.cootap.coinfo.cofirm.conom.coblogspot.com.coid.repl.comil.comypi.coorg.cosupabase.coc"
	"arrd.cocrd.corec.coweb.cogloboweibohbotv.boedu.boint.bonet.botksat.bonoticias.bomovimiento.boagr"
	"o.bopueblo.boinfo.bocom.bomil.bonatural.boprofesional.boplurinacional.bowiki.boorg.boblog.botran"
	"sporte.bodeporte.boarte.bonombre.bosalud.bogob.boweb.bocooperativa.borevista.boempresa.bomedicin"
	"a.boindigena.bobolivia.boindustria.bopatria.boeconomia.boacademia.botecnologia.boecologia.bocien"
	"cia.bodemocracia.bopolitica.bomusica.botaobaogv.aoit.aoco.aoog.aoed.aopb.aoxn--yfro4i67ocapetown"
	"crownbiz.vngov.vnedu.vnblogspot.vnint.vnnet.vnpro.vninfo.vncom.vnhealth.vnorg.vnname.vnac.vnyuny"
	"amaxundatsundevelopment.runservers.runhs.runonporter.runmigration.runrepl.rundatabase.runcode.ru"
	"nbuild.runravendb.runfunmtngov.tnnet.tnnat.tnens.tnperso.tninfo.tnfin.tntourism.tnmincom.tnintl."
	"tnorg.tnorangecloud.tnind.tngouv.snuniv.snedu.snart.snblogspot.snperso.sncom.snorg.snindie.pornb"
	"ayerncernkpngov.pnedu.pnnet.pnco.pnorg.pnamazonbostonnortonericssonepsonmaisoncouponqponcanonmor"
	"monsalonnikonconstructionauctionprotectionplaystationfoundationco.educationeurovisioncreditunion"
	"onionfashionlondongov.mnedu.mnorg.mnnyc.mnlincolnkoelngov.knedu.knnet.knorg.knxinwinvinpinberlin"
	"skinvirgincalvinkleinbiz.inbarsy.intv.ingov.inedu.inpost.inblogspot.inint.ininternet.ingujarat.i"
	"nus.inbusiness.incloudns.inres.incs.iner.indr.inbihar.inup.incoop.inpro.inio.ininfo.inco.ingen.i"
	"ncn.infirm.incom.inam.inmil.intravel.inuk.indelhi.inai.inorg.inpg.in6g.in5g.insupabase.inme.inin"
	"d.innic.inac.inweb.inca.inedu.hnnet.hncom.hnmil.hnorg.hncc.hngob.hnverisignbss.designgov.gnedu.g"
	"nnet.gncom.gnorg.gnac.gnsevenreisenvlaanderenopenmenwienimmobilienkitchenvolkswagenkaufengreenga"
	"rdenakdncnpy.gdnbcnxz.cngz.cnsx.cnnx.cnjx.cngx.cntw.cngov.cnedu.cnnet.cndirect.quickconnect.cnca"
	"nva-apps.cnjs.cngs.cncq.cnmo.cnyn.cnsn.cnln.cnhn.cncompute.amazonaws.com.cnelb.amazonaws.com.cnc"
	"n-northwest-1.eb.amazonaws.com.cncn-north-1.eb.amazonaws.com.cns3.cn-north-1.amazonaws.com.cnnm."
	"cnjl.cnmil.cnhl.cnhk.cnzj.cnxj.cntj.cnfj.cnbj.cnhi.cnxn--io0a7i.cnsh.cnqh.cnah.cnorg.cnxn--od0al"
	"g.cnhe.cninstantcloud.cnsd.cngd.cnxn--55qx5d.cnsc.cnac.cnhb.cnha.cncbngov.bnedu.bnnet.bnco.bncom"
	".bnorg.bnolayancaravananquanxihuannissanloanmanguardianagakhanjpmorganfanrepublicandurbanxn--imr"
	"513nbiz.zmgov.zmedu.zmnet.zminfo.zmco.zmcom.zmmil.zmsch.zmorg.zmac.zmforumsantacruz.museumbadajo"
	"z.museumlinz.museumschweiz.museumgraz.museumcounty.museumuniversity.museumcommunity.museumhistor"
	"icalsociety.museumepilepsy.museumscienceandindustry.museumushistory.museumcomputerhistory.museum"
	"naturalhistory.museumlocalhistory.museumuslivinghistory.museumsciencehistory.museumscienceandhis"
	"tory.museumfreemasonry.museumjewelry.museumdiscovery.museumartgallery.museumembroidery.museummil"
	"itary.museumcontemporary.museumspy.museumnyny.museumbotany.museumastronomy.museumacademy.museumf"
	"amily.museumphilately.museumphotography.museumhorology.museumtopology.museumanthropology.museumz"
	"oology.museumethnology.museumtechnology.museumentomology.museumgeology.museumarchaeology.museumn"
	"ewjersey.museumguernsey.museumsurrey.museummoney.museumsydney.museumtrolley.museumbrandywinevall"
	"ey.museumberkeley.museumbushey.museumcody.museumpharmacy.museumrailway.museumgateway.museumchesa"
	"peakebay.museumsatx.museummanx.museumphoenix.museumessex.museumnrw.museummoscow.museumcymru.muse"
	"umcoloradoplateau.museumbergbau.museumtrust.museummarylhurst.museumdelmenhorst.museumkunst.museu"
	"mloyalist.museumsouthwest.museumeastcoast.museumbroadcast.museumfrankfurt.museumnewport.museumtr"
	"ansport.museumseaport.museumcontemporaryart.museumasmatart.museumcartoonart.museumamericanart.mu"
	"seumrockart.museumjewishart.museumstuttgart.museumfineart.museumbirdart.museumdepot.museumconven"
	"t.museumfarmequipment.museumenvironment.museumsettlement.museumdetroit.museumindianmarket.museum"
	"museet.museumstadt.museumproject.museumportlligat.museumcircus.museumcolumbus.museumbeauxarts.mu"
	"seumusarts.museumusdecorativearts.museumfinearts.museumpilots.museumplants.museumartsandcrafts.m"
	"useumpress.museumglass.museumsciencecenters.museumminers.museumfarmers.museumsettlers.museumflan"
	"ders.museumposts-and-telecommunications.museummansions.museumchildrens.museumlans.museumstalbans"
	".museumnationalfirearms.museumdolls.museumbrussels.museumaxis.museumsaintlouis.museumparis.museu"
	"mindianapolis.museumbaths.museumpalmsprings.museumusantiques.museumamericanantiques.museumcadaqu"
	"es.museumneues.museumhistorichouses.museumcastres.museumfigueres.museummeeres.museumversailles.m"
	"useumbruxelles.museumsciencesnaturelles.museumlosangeles.museumwales.museumhumanities.museumschl"
	"esisches.museumnaturhistorisches.museummedizinhistorisches.museumjuedisches.museumlandes.museumn"
	"aturalsciences.museumgrandrapids.museumkids.museumtexas.museumhellas.museumdallas.museumglas.mus"
	"eumkarikatur.museumlabour.museumdinosaur.museumlabor.museumopenair.museumcomputer.museummuenster"
	".museumrochester.museummanchester.museumartcenter.museummuseumcenter.museumculturalcenter.museum"
	"sciencecenter.museumexeter.museumtheater.museumnewspaper.museumfranziskaner.museumlewismiller.mu"
	"seumcarrier.museumcyber.museumamber.museumddr.museumcivilwar.museumcoldwar.museumiraq.museumwork"
	"shop.museumriodejaneiro.museumanthro.museumtorino.museummaritimo.museummonticello.museumontario."
	"museumpresidio.museumfundacio.museumsandiego.museumotago.museumchicago.museumpaleo.museumsanfran"
	"cisco.museumnewmexico.museumartdeco.museumbilbao.museumxn--comunicaes-v6a2o.museumtown.museumkoe"
	"benhavn.museumpaderborn.museumluzern.museumbauern.museumwestern.museummodern.museumbern.museumbo"
	"ston.museumclinton.museumcapebreton.museumlarsson.museumjefferson.museumjamison.museumhandson.mu"
	"seumiron.museumexhibition.museumscience-fiction.museumcollection.museumcivilization.museumenviro"
	"nmentalconservation.museumpreservation.museumstation.museumplantation.museumcivilisation.museumi"
	"llustration.museumcorporation.museumharvestcelebration.museumassassination.museumtelekommunikati"
	"on.museumaviation.museumassociation.museumcreation.museumfoundation.museumarteducation.museumcom"
	"munication.museummansion.museumtelevision.museumsoundandvision.museumoregon.museumlondon.museums"
	"choenbrunn.museumbonn.museumlincoln.museumkoeln.museumaustin.museumberlin.museumstjohn.museumeis"
	"enbahn.museumkunstunddesign.museumartanddesign.museumgiessen.museumheimatunduhren.museumvlaander"
	"en.museumchildren.museumnatuurwetenschappen.museumwestfalen.museummuenchen.museumcopenhagen.muse"
	"umusgarden.museumchildrensgarden.museumbotanicalgarden.museumbotanicgarden.museumsweden.museumsc"
	"hokoladen.museumsaskatchewan.museumisleofman.museumegyptian.museumindian.museummichigan.museumna"
	"tiveamerican.museumarboretum.museumaquarium.museumplanetarium.museumnaturalhistorymuseum.museumj"
	"ournalism.museumfarm.museumulm.museumstockholm.museumfilm.museumjerusalem.museumtcm.museumdurham"
	".museumcheltenham.museumsteam.museumamsterdam.museumbristol.museumschool.museumpubol.museumwindm"
	"ill.museumbill.museumelvendrell.museumshell.museumsurgeonshall.museumbaseball.museumbrasil.museu"
	"moregontrail.museumvirtuel.museumbrussel.museumbasel.museumbrunel.museumnaval.museumvirtual.muse"
	"umportal.museumcultural.museumcoal.museumnational.museumeducational.museummemorial.museummontrea"
	"l.museumhistorical.museumbotanical.museumzoological.museumgemological.museumarchaeological.museu"
	"mmedical.museumnewyork.museumsteiermark.museumdenmark.museumcranbrook.museumtank.museumannefrank"
	".museumnorfolk.museumsilk.museumsibenik.museumjfk.museumwatchandclock.museumwatch-and-clock.muse"
	"umgeelvinck.museumcincinnati.museumassisi.museumsalvadordali.museumski.museumhelsinki.museumhawa"
	"ii.museumxn--9dbhblg6di.museumyouth.museummonmouth.museumfortworth.museumnorth.museumhealth.muse"
	"umjewish.museumbritish.museumpittsburgh.museumxn--h1aegh.museumtouch.museumhistorisch.museumrese"
	"arch.museumutah.museumluxembourg.museumfribourg.museumsalzburg.museumstpetersburg.museumchristia"
	"nsburg.museumcolonialwilliamsburg.museummarburg.museumnaumburg.museumhamburg.museumelburg.museum"
	"freiburg.museumstarnberg.museumfrog.museumkunstsammlung.museumliving.museumtimekeeping.museummin"
	"ing.museumwhaling.museumviking.museummuseumvereniging.museumbuilding.museumburghof.museumjuif.mu"
	"seumautomotive.museuminteractive.museumbellevue.museumoceanographique.museumcorvette.museumyosem"
	"ite.museumuscountryestate.museumkarate.museumchocolate.museummulhouse.museumsuisse.museumfrancai"
	"se.museumdatabase.museumlouvre.museumusculture.museumagriculture.museumfurniture.museumarchitect"
	"ure.museumnature.museumbaltimore.museumhistoire.museumnewhampshire.museumyorkshire.museumlancash"
	"ire.museumstateofdelaware.museumsquare.museumlucerne.museumonline.museumsologne.museumcostume.mu"
	"seummaritime.museumhalloffame.museumcastle.museumskole.museumtextile.museummissile.museummotorcy"
	"cle.museumbible.museumbale.museumsherbrooke.museumwallonie.museummuncie.museumgorge.museumcambri"
	"dge.museumnationalheritage.museumvillage.museumwildlife.museumsantafe.museumtrustee.museumtree.m"
	"useummesaverde.museumvolkenkunde.museumforce.museumniepce.museumhistoryofscience.museumintellige"
	"nce.museumcoastaldefence.museumresistance.museumambulance.museumspace.museumbirthplace.museumpal"
	"ace.museumoxford.museumairguard.museumimageandsound.museumhembygdsforbund.museummaryland.museump"
	"ortland.museumscotland.museumjudygarland.museumfinland.museumengland.museumfield.museumbeeldenge"
	"luid.museummadrid.museumrailroad.museummad.museumfarmstead.museumbaghdad.museumnyc.museumuvic.mu"
	"seummidatlantic.museumceltic.museumchiropractic.museummusic.museumpublic.museumoceanographic.mus"
	"eumpacific.museumencyclopedic.museumquebec.museumwashingtondc.museumplaza.museumminnesota.museum"
	"atlanta.museumusa.museumsvizzera.museumsantabarbara.museumbarcelona.museumsouthcarolina.museumpa"
	"sadena.museumindiana.museumamericana.museumroma.museummoma.museumcinema.museumpanama.museumalaba"
	"ma.museumfortmissoula.museumxn--lns-qla.museumlajolla.museumnebraska.museumalaska.museumdonostia"
	".museumrussia.museumcalifornia.museumvirginia.museumfilatelia.museumaustralia.museumphiladelphia"
	".museumgeorgia.museummedia.museumbritishcolumbia.museumushuaia.museumomaha.museumchattanooga.mus"
	"eumsavannahga.museumundersea.museumphiladelphiaarea.museumflorida.museumcasadelamoneda.museumcan"
	"ada.museummallorca.museumeastafrica.museumjudaica.museumvantaa.museumxn--correios-e-telecomunica"
	"es-ghc29a.museumgov.tmedu.tmnet.tmco.tmnom.tmcom.tmmil.tmorg.tmsmstatefarmstorj.farmown.pmname.p"
	"malstomroommomunicomdiscordsez.comcloud.nospamproxy.compublishproxy.comgeekgalaxy.comfrom-wy.com"
	"ooguy.comktistory.commyactivedirectory.comdnsiskinky.comfrom-ky.commyshopify.comlikescandy.comfi"
	"rewall-gateway.commazeplay.comdattorelay.comu2-local.xnbay.comu2.xnbay.comhomelinux.comfrom-tx.c"
	"ombetainabox.comimpertrix.comhomeunix.commex.comapps.fbsbx.com001www.comkozow.comtry-snowplow.co"
	"mfrom-wv.comfldrv.comfrom-nv.comis-a-guru.comissmarterthanyou.comhu.comeu.comairkitapps-au.com4u"
	".comsells-for-u.comfrom-vt.comisa-hockeynut.comfrom-ut.comnfshost.commyiphost.comdoesntexist.com"
	"dontexist.comis-an-artist.comis-a-therapist.comis-a-socialist.comis-an-anarchist.comis-a-anarchi"
	"st.comr.appspot.comblogspot.comcodespot.comcns.joyent.comlpusercontent.comstatic.observableuserc"
	"ontent.comip.linodeusercontent.comappspaceusercontent.comgithubusercontent.comspace-to-rent.comi"
	"s-a-student.comis-an-accountant.comfrom-mt.commytabit.comhotelwithflight.comis-uberleet.comis-le"
	"et.comdemo.datadetect.cominstance.datadetect.comfrom-ct.comis-a-democrat.comdiscordsays.comcompu"
	"te.amazonaws.comelb.amazonaws.coms3.amazonaws.coms3.dualstack.eu-west-3.amazonaws.coms3-website."
	"eu-west-3.amazonaws.comwebview-assets.cloud9.eu-west-3.amazonaws.comvfs.cloud9.eu-west-3.amazona"
	"ws.coms3.eu-west-3.amazonaws.coms3-eu-west-3.amazonaws.comwebview-assets.cloud9.ap-northeast-3.a"
	"mazonaws.comvfs.cloud9.ap-northeast-3.amazonaws.coms3.dualstack.eu-west-2.amazonaws.coms3-websit"
	"e.eu-west-2.amazonaws.comwebview-assets.cloud9.eu-west-2.amazonaws.comvfs.cloud9.eu-west-2.amazo"
	"naws.coms3.eu-west-2.amazonaws.coms3-eu-west-2.amazonaws.comwebview-assets.cloud9.us-west-2.amaz"
	"onaws.comvfs.cloud9.us-west-2.amazonaws.coms3-website-us-west-2.amazonaws.coms3-us-west-2.amazon"
	"aws.coms3.dualstack.ap-southeast-2.amazonaws.comwebview-assets.cloud9.ap-southeast-2.amazonaws.c"
	"omvfs.cloud9.ap-southeast-2.amazonaws.coms3-website-ap-southeast-2.amazonaws.coms3-ap-southeast-"
	"2.amazonaws.coms3.dualstack.ap-northeast-2.amazonaws.coms3-website.ap-northeast-2.amazonaws.comw"
	"ebview-assets.cloud9.ap-northeast-2.amazonaws.comvfs.cloud9.ap-northeast-2.amazonaws.coms3.ap-no"
	"rtheast-2.amazonaws.coms3-ap-northeast-2.amazonaws.coms3.dualstack.us-east-2.amazonaws.coms3-web"
	"site.us-east-2.amazonaws.comwebview-assets.cloud9.us-east-2.amazonaws.comvfs.cloud9.us-east-2.am"
	"azonaws.coms3.us-east-2.amazonaws.coms3-us-east-2.amazonaws.coms3-fips-us-gov-west-1.amazonaws.c"
	"oms3-us-gov-west-1.amazonaws.coms3.dualstack.eu-west-1.amazonaws.comwebview-assets.cloud9.eu-wes"
	"t-1.amazonaws.comvfs.cloud9.eu-west-1.amazonaws.coms3-website-eu-west-1.amazonaws.coms3-eu-west-"
	"1.amazonaws.comwebview-assets.cloud9.us-west-1.amazonaws.comvfs.cloud9.us-west-1.amazonaws.coms3"
	"-website-us-west-1.amazonaws.coms3-us-west-1.amazonaws.coms3.dualstack.ap-southeast-1.amazonaws."
	"comwebview-assets.cloud9.ap-southeast-1.amazonaws.comvfs.cloud9.ap-southeast-1.amazonaws.coms3-w"
	"ebsite-ap-southeast-1.amazonaws.coms3-ap-southeast-1.amazonaws.coms3.dualstack.ap-northeast-1.am"
	"azonaws.comwebview-assets.cloud9.ap-northeast-1.amazonaws.comvfs.cloud9.ap-northeast-1.amazonaws"
	".coms3-website-ap-northeast-1.amazonaws.coms3-ap-northeast-1.amazonaws.coms3.dualstack.us-east-1"
	".amazonaws.comwebview-assets.cloud9.us-east-1.amazonaws.comvfs.cloud9.us-east-1.amazonaws.coms3-"
	"website-us-east-1.amazonaws.comwebview-assets.cloud9.ap-east-1.amazonaws.comvfs.cloud9.ap-east-1"
	".amazonaws.coms3.dualstack.sa-east-1.amazonaws.comwebview-assets.cloud9.sa-east-1.amazonaws.comv"
	"fs.cloud9.sa-east-1.amazonaws.coms3-website-sa-east-1.amazonaws.coms3-sa-east-1.amazonaws.coms3."
	"dualstack.eu-central-1.amazonaws.coms3-website.eu-central-1.amazonaws.comwebview-assets.cloud9.e"
	"u-central-1.amazonaws.comvfs.cloud9.eu-central-1.amazonaws.coms3.eu-central-1.amazonaws.coms3-eu"
	"-central-1.amazonaws.coms3.dualstack.ca-central-1.amazonaws.coms3-website.ca-central-1.amazonaws"
	".comwebview-assets.cloud9.ca-central-1.amazonaws.comvfs.cloud9.ca-central-1.amazonaws.coms3.ca-c"
	"entral-1.amazonaws.coms3-ca-central-1.amazonaws.coms3-external-1.amazonaws.comwebview-assets.clo"
	"ud9.eu-south-1.amazonaws.comvfs.cloud9.eu-south-1.amazonaws.coms3.dualstack.ap-south-1.amazonaws"
	".coms3-website.ap-south-1.amazonaws.comwebview-assets.cloud9.ap-south-1.amazonaws.comvfs.cloud9."
	"ap-south-1.amazonaws.coms3.ap-south-1.amazonaws.coms3-ap-south-1.amazonaws.comwebview-assets.clo"
	"ud9.af-south-1.amazonaws.comvfs.cloud9.af-south-1.amazonaws.comwebview-assets.cloud9.me-south-1."
	"amazonaws.comvfs.cloud9.me-south-1.amazonaws.comwebview-assets.cloud9.eu-north-1.amazonaws.comvf"
	"s.cloud9.eu-north-1.amazonaws.comcompute-1.amazonaws.comus.comlynx.mythic-beasts.comsphinx.mythi"
	"c-beasts.comocelot.mythic-beasts.comvs.mythic-beasts.comcustomer.mythic-beasts.comfentiger.mythi"
	"c-beasts.comcaracal.mythic-beasts.comyali.mythic-beasts.comonza.mythic-beasts.comoncilla.mythic-"
	"beasts.comquipelements.comvultrobjects.comlinodeobjects.commydobiss.comis-an-actress.comsells-fo"
	"r-less.comdreamhosters.comtuleap-partners.comis-into-cars.comgentapps.comairkitapps.comauthgeara"
	"pps.comcanva-apps.comfreeboxos.comfreebox-os.comis-into-cartoons.comdynns.compleskns.comgotdns.c"
	"omdoomdns.commesswithdns.comblogdns.comdrayddns.comtemp-dns.combloxcms.comfrom-ms.commyshopblock"
	"s.comforgeblocks.comnet-freaks.comfrom-ks.comcafjs.comgentlentapis.comgoogleapis.compoint2this.c"
	"omcf-ipfs.comcloudflare-ipfs.comquicksytes.comorsites.comsiiites.comis-into-games.comsaves-the-w"
	"hales.com3utilities.combalena-devices.comdigitaloceanspaces.comfamilyds.comsecuritytactics.comse"
	"rvepics.comdyndns-pics.comservebbs.comframercanvas.comdsmynas.comdnsalias.comdynalias.comdopaas."
	"comservehumour.comest-mon-blogueur.comrag-cloud-ch.hosteur.comrag-cloud.hosteur.comdyn-o-saur.co"
	"mfrom-pr.commyasustor.comis-a-doctor.comis-an-actor.comawsglobalaccelerator.comis-a-financialadv"
	"isor.comfrom-or.comxen.prgmr.comkr.comboutir.comgr.compagespeedmobilizer.comis-a-lawyer.comis-a-"
	"player.comkasserver.comdamnserver.comminiserver.comfastvps-server.comdyndns-server.comjcloud.ik-"
	"server.comjcloud-ver-jpc.ik-server.comis-a-hunter.comis-a-painter.combarsycenter.comqbuser.comis"
	"-a-caterer.comis-a-bookkeeper.comis-a-landscaper.comis-an-entertainer.comis-a-personaltrainer.co"
	"mis-a-designer.comis-a-hard-worker.comis-a-photographer.comis-a-teacher.comis-a-blogger.comis-an"
	"-engineer.comservebeer.comonrender.comapp.render.comownprovider.compaas.hosted-by-previder.combr"
	".comis-a-rockstar.comfrom-ar.comservehttp.comserveftp.comherokuapp.compagefrontapp.comstreamlita"
	"pp.comeu.meteorapp.comskygearapp.comqualifioapp.comcloudcontrolapp.com1kapp.comfirebaseapp.comvi"
	"psinaapp.complatter-app.commyspreadshop.comgetmyip.comfreemyip.comditchyourip.comloseyourip.coml"
	"ogoip.comselfip.comdyndns-ip.commytuleap.comservep2p.commydatto.comdevcdnaccesso.compixolino.com"
	"woltlab-demo.comfrom-mo.comdnsdojo.compostman-echo.comco.commydrobo.comfrom-tn.comjpn.comunusual"
	"person.comest-a-la-maison.comest-le-patron.comkilatiron.comest-a-la-masion.comgotpantheon.comfro"
	"m-mn.comfrom-in.comis-a-green.comimpertrixcdn.comwpmucdn.comsmushcdn.comcn.comis-a-libertarian.c"
	"omis-a-musician.comis-a-nascarfan.comis-a-bulls-fan.comis-a-republican.comfastly-terrarium.comse"
	"rvesarcasm.comhealth-carereform.compro.typeform.comapp.lmpm.comfrom-nm.com0emm.compagexl.comhero"
	"kussl.comneat-url.comsimple-url.compaywhirl.comawsmppl.combeta.bounty-full.comalpha.bounty-full."
	"comwafflecell.comwphostedmail.comdyndns-mail.comfrom-il.comfrom-fl.comis-a-liberal.comdattolocal"
	".comfrom-al.comuk.comstackhero-network.comdyndns-at-work.comdyndns-work.combuiltwithdark.comfrom"
	"-ok.comeu-west-3.elasticbeanstalk.comap-northeast-3.elasticbeanstalk.comeu-west-2.elasticbeansta"
	"lk.comus-west-2.elasticbeanstalk.comap-southeast-2.elasticbeanstalk.comap-northeast-2.elasticbea"
	"nstalk.comus-east-2.elasticbeanstalk.comus-gov-west-1.elasticbeanstalk.comeu-west-1.elasticbeans"
	"talk.comus-west-1.elasticbeanstalk.comap-southeast-1.elasticbeanstalk.comap-northeast-1.elasticb"
	"eanstalk.comus-east-1.elasticbeanstalk.comsa-east-1.elasticbeanstalk.comeu-central-1.elasticbean"
	"stalk.comca-central-1.elasticbeanstalk.comap-south-1.elasticbeanstalk.comhk.comddnsgeek.comisa-g"
	"eek.comis-a-geek.comis-slick.comciscofreak.comfrom-ak.comfrom-nj.comapplinzi.comappchizi.comfrom"
	"-wi.comfrom-ri.comhostedpi.comencoreapi.comfrom-mi.comdyndns-wiki.comfrom-hi.comonthewifi.comocs"
	".customer-oci.comocp.customer-oci.comoci.customer-oci.comfrom-oh.comfrom-nh.comwritesthisblog.co"
	"mdyndns-blog.compgfog.comsite.tb-hosting.comworkisboring.comddnsking.comtownnews-staging.comauth"
	"gear-staging.comis-a-chef.comgiize.comgleeze.comrackmaze.comis-a-conservative.comddnslive.comis-"
	"a-cubicle-slave.comblogsyte.comamscompute.comdyndns-remote.comwixsite.comshopitsite.comsimplesit"
	"e.comyolasite.comhobby-site.comoperaunite.comis-a-nurse.comcechire.comeu.pythonanywhere.comtrycl"
	"oudflare.comis-gone.combarsyonline.comreserve-online.comfrom-ne.comdyndns-at-home.comdyndns-home"
	".comis-into-anime.comservegame.comwithgoogle.comon-aptible.comservecounterstrike.comservequake.c"
	"omlikes-pie.comis-a-techie.comserveexchange.comfastly-edge.comservehalflife.comddnsfree.comdyndn"
	"s-free.comeu-4.evennode.comus-4.evennode.comeu-3.evennode.comus-3.evennode.comeu-2.evennode.comu"
	"s-2.evennode.comeu-1.evennode.comus-1.evennode.commembers.linode.comnodebalancer.linode.comgoogl"
	"ecode.comdev-builder.code.comstg-builder.code.comfrom-de.comdyndns-office.comwithyoutube.comremo"
	"tewd.comreservd.comwpdevcloud.comjdevcloud.comclicketcloud.comoutsystemscloud.comdev-myqnapcloud"
	".comalpha-myqnapcloud.comaivencloud.comdev.adobeaemcloud.comlon.wafaicloud.comryd.wafaicloud.com"
	"jed.wafaicloud.comrhcloud.complaystation-cloud.comfrom-sd.comis-with-theband.comfrom-nd.comfrom-"
	"md.compaas.massivegrid.comfrom-id.comappspacehosted.comjs.wpenginepowered.comcloudcontrolled.com"
	"is-not-certified.comis-certified.combplaced.comstufftoread.comfrom-sc.comserveirc.comqc.comhomes"
	"ecuritypc.comtheworkpc.commyvnc.comfrom-nc.comdemo.jelastic.comscrysec.comfrom-dc.comhomesecurit"
	"ymac.comapi.stdlib.comdattoweb.compages.wiardweb.comdyndns-web.comza.comfrom-wa.comfrom-va.comth"
	"ingdustdata.comsa.comhidora.commysecuritycamera.comis-a-cpa.comfrom-pa.comiamallama.comis-a-llam"
	"a.comfrom-ma.comfrom-ia.comteaches-yoga.comfrom-ga.comafrica.comonfabrica.comfrom-ca.comddns5.co"
	"mservemp3.comqa2.combomgov.omedu.omnet.ompro.omco.ommuseum.omcom.omorg.ommed.ommmstockholmfilmgo"
	"uv.kmgov.kmedu.kmass.kmpharmaciens.kmnotaires.kmcoop.kmasso.kmmedecin.kmtm.kmnom.kmcom.kmmil.kmo"
	"rg.kmpresse.kmveterinaire.kmprd.kmjmxn--4gbrimkimtv.imtt.imnet.imro.imltd.co.implc.co.imcom.imor"
	"g.imac.imhmxn--fzys8d69uvgmifmedu.fmnet.fmuser.fmradio.fmcom.fmorg.fmgov.dmedu.dmnet.dmcom.dmorg"
	".dmgov.cmnet.cmco.cmcom.cmibmgov.bmedu.bmnet.bmcom.bmorg.bmxn--qxamamfamdiscourse.teamjelastic.t"
	"eamstreamamsterdamwebcamblogspot.amnet.amneko.amradio.amco.amcom.amorg.amcommune.amnyaa.amxn--jv"
	"r189mxn--mxtq1mxn--3bst00mxn--45br5cylxn--6qq986b3xlistanbulgov.tlgov.sledu.slnet.slcom.slorg.sl"
	"srlfrlsarllplolkusz.plpisz.plkalisz.plbiz.plczeladz.plbydgoszcz.pllowicz.plkarpacz.plrawa-maz.pl"
	"kartuzy.plpulawy.plmazury.pltgory.pllapy.plkazimierz-dolny.plsejny.pltychy.plbeskidy.plbieszczad"
	"y.plkaszuby.plsex.plrzeszow.plskoczow.plaugustow.pllubartow.plwegrow.plzarow.plpruszkow.pllukow."
	"plkrakow.plglogow.plwaw.plwodzislaw.plwroclaw.plwuoz.gov.plwzmiuw.gov.plupow.gov.plmw.gov.plwiw."
	"gov.plgriw.gov.plpiw.gov.plrzgw.gov.plkonsulat.gov.pluzs.gov.plus.gov.plwios.gov.plis.gov.plsr.g"
	"ov.plwskr.gov.plzp.gov.plkwp.gov.plpup.gov.plmup.gov.plkwpsp.gov.plkppsp.gov.plkmpsp.gov.plap.go"
	"v.plstarostwo.gov.plso.gov.pluppo.gov.plsko.gov.plsdn.gov.ploum.gov.ploirm.gov.plugim.gov.plwiih"
	".gov.plug.gov.plumig.gov.plwif.gov.plpsse.gov.plwitd.gov.plic.gov.plwinb.gov.plpinb.gov.plwsa.go"
	"v.plpa.gov.plpriv.pledu.plczest.plart.plsopot.plnet.plpowiat.plsos.plzachpomor.plmyspreadshop.pl"
	"ecommerce-shop.plostrowwlkp.plhomesklep.plbeep.plmragowo.plgrajewo.plauto.plagro.pljaworzno.plgn"
	"iezno.plopoczno.plszczytno.plkutno.plkepno.plmielno.plnaklo.plklodzko.plolecko.plinfo.plco.plcie"
	"szyn.plketrzyn.plolsztyn.plwielun.plswiebodzin.plbedzin.plkonin.plwolomin.pllublin.plszczecin.pl"
	"lubin.plpoznan.plzagan.platm.pltourism.plgsm.plbytom.plnom.plradom.plcom.plmil.plmail.pltravel.p"
	"lrel.plwlocl.plprzeworsk.plslupsk.plgdansk.pllezajsk.plslask.plmalbork.pllebork.plbialystok.plsa"
	"nok.plelk.plkrasnik.plswidnik.plrybnik.plwloclawek.plturek.plsuwalki.pltargi.plnieruchomosci.plw"
	"albrzych.plorg.pltarnobrzeg.plkolobrzeg.plelblag.plmazowsze.plpomorze.plsimplesite.plrealestate."
	"plzakopane.plopole.plpodhale.plpodlasie.plpomorskie.plswinoujscie.plkobierzyce.plkatowice.plpolk"
	"owice.plprochowice.plstarachowice.plgliwice.plgorlice.plsdscloud.plunicloud.plstargard.plaid.plm"
	"ed.plpc.plwroc.plzgorzelec.plmielec.plostrowiec.plsosnowiec.plboleslawiec.pllomza.plbialowieza.p"
	"lponiatowa.pllimanowa.plwarszawa.plolawa.plilawa.plbielawa.plmiasta.plnysa.plzgora.pljgora.pljel"
	"enia-gora.plbabia-gora.plleczna.plgmina.plshoparena.plkonskowola.plstalowa-wola.plszkola.plpila."
	"plturystyka.plustka.plmalopolska.plostroleka.pldlugoleka.plgdynia.plwarmia.plmedia.plnowaruda.pl"
	"ostroda.plgda.pllegnica.plswidnica.pluoltirolschoolelementor.coolde.coolomg.lolfutbolaolonlkhpla"
	"y.nlgov.nlblogspot.nlhosting-cluster.nlmyspreadshop.nlco.nlcistron.nldemon.nltransurl.nl123websi"
	"te.nlgouv.mlgov.mledu.mlnet.mlcom.mlorg.mlpresse.mljllwilliamhillshelldelltmallcallfootballnz.ba"
	"sketballaus.basketballbaseballrilmilhotmailgmailemailfailgov.ilnet.ilblogspot.co.ilmytabit.co.il"
	"tabitorder.co.ilravpage.co.ilmuni.ilorg.ilidf.ilac.ilk12.ilpohldhlbiz.glxx.gledu.glnet.glco.glco"
	"m.glorg.glnflaflxn--mgbtf8flxn--ogbpf8fltravelmattelairtelweatherchanneltravelchannelcookingchan"
	"nelchanelcitadellidlgov.clblogspot.clco.clmil.clgob.clnorthwesternmutualtotaldentalhospitalcapit"
	"allondon.cloudapps.digitalinternationalfinalprudentialmemorialsociallplfinancialco.financiallega"
	"ldealcalglobalgov.aledu.alblogspot.alnet.alcom.almil.alorg.alxn--w4rs40lbarsy.ukindependent-inqu"
	"iry.ukpublic-inquiry.ukindependent-review.ukcampaign.gov.ukapi.gov.ukservice.gov.ukhomeoffice.go"
	"v.ukindependent-inquest.ukpymnt.uknet.uknhs.ukhosp.ukcopro.ukbarsy.co.uknh-serv.co.ukblogspot.co"
	".ukj.layershift.co.ukmyspreadshop.co.ukno-ip.co.ukadimo.co.ukvm.bytemark.co.ukdh.bytemark.co.ukw"
	"ellbeingzone.co.ukbarsyonline.co.ukcust.retrosnub.co.ukindependent-commission.ukroyal-commission"
	".ukconn.ukindependent-panel.uksch.ukraffleentry.org.ukaffinitylottery.org.ukweeklylottery.org.uk"
	"lugs.org.ukglug.org.ukme.ukpolice.ukltd.ukplc.ukac.uktkblogspot.skfoodnetworkalces.networkarvo.n"
	"etworkco.networktlon.networkazimuth.networkbiz.pkgov.pkedu.pknet.pkgos.pkgop.pkinfo.pkgon.pkcom."
	"pkfam.pkgok.pkorg.pkgob.pkweb.pkbookpinkmypep.linkcyon.linkdweb.linkubanksoftbanknetbankcommbank"
	"statebankhdfcbankgov.mkedu.mkblogspot.mknet.mkcom.mkorg.mkinf.mkname.mksilkdclktalkgov.lkedu.lki"
	"nt.lknet.lkgrp.lkngo.lkassn.lkcom.lkhotel.lksch.lkorg.lkltd.lksoc.lkac.lkweb.lksandvikbostiknhkx"
	"n--zf0avx.hkxn--uc0atv.hkgov.hkidv.hkedu.hkblogspot.hknet.hksecaas.hkxn--ciqpn.hkcom.hkxn--mxtq1"
	"m.hkxn--mk0axi.hkxn--io0a7i.hkxn--gmq050i.hkorg.hkxn--od0alg.hkxn--tn0ag.hkltd.hkxn--55qx5d.hkxn"
	"--lcvr32d.hkxn--wcvs22d.hkinc.hkxn--od0aq3b.hkxn--gmqw5a.hkxn--uc0ay4a.hkfktemasekseektdkbiz.dkb"
	"logspot.dkmyspreadshop.dkco.dkfirm.dkreg.dkstore.dk123hjemmeside.dkemerckclicklundbeckblackfeedb"
	"ackwww.cklefrakxn--fct429kxn--3pxu8kxn--tiq49xqyjbiz.tjgov.tjedu.tjtest.tjint.tjnet.tjgo.tjco.tj"
	"com.tjmil.tjorg.tjname.tjnic.tjac.tjweb.tjsjjnjbiz.fjgov.fjnet.fjpro.fjinfo.fjcom.fjmil.fjorg.fj"
	"name.fjac.fjdjmoney.bjuniv.bjedu.bjblogspot.bjrestaurant.bjnet.bjavocats.bjloisirs.bjarchitectes"
	".bjassur.bjresto.bjagro.bjecono.bjinfo.bjeco.bjtourism.bjcom.bjorg.bjote.bjafrica.bjxn--lgbbat1a"
	"d8jxn--mgbai9azgqp6jfyitaxipraxikiwinet.vico.vicom.viorg.vik12.vituibhartiinfiniticitimaseratide"
	"siblogspot.sigitapp.sigitpage.siferrarimoierniminilamborghiniciprianibiz.niedu.niint.ninet.niinf"
	"o.nico.niin.ninom.nicom.nimil.niorg.niac.nigob.niweb.nimiamiismailirichardliblogspot.licaa.lisuz"
	"ukiskihelsinkiframer.wikixn--cg4bkibiz.kigov.kiedu.kinet.kiinfo.kicom.kiorg.kishoujimitsubishiyo"
	"dobashiarchihitachigov.giedu.gicom.giorg.giltd.gimod.gisanofidy.fi123kotisivu.fiblogspot.fipaas."
	"datacenter.fidemo.datacenter.fimyspreadshop.fifi.cloudplatform.fikapsi.fiiki.fialand.fixn--hkkin"
	"en-5wa.fitaipeixn--fhbeiaudikdditciguccigouv.ciedu.ciint.cinet.cior.ciasso.cigo.cico.cifin.cicom"
	".cinl.ciorg.cipresse.cimd.cied.ciac.cixn--aroport-bya.cisbibarsy.mobidscloud.mobiabudhabiedu.bio"
	"r.bico.bicom.biorg.bichintaihyundaidubaixn--p1aiuwu.ainet.aicom.aiorg.aioff.aixn--io0a7ixn--kput"
	"3ibzhnerdpol.ovhbzz.dapps.earthabarthrexrothhra.healthybo.faithnet.thor.thshop.thgo.thco.thin.th"
	"mi.thonline.thac.thirishfishdishmonashcashwedeploy.shnow.shgov.shnet.shbip.sheu.platform.shent.p"
	"latform.shus.platform.shbc.platform.shcom.shvxl.shmil.shorg.shhashbang.shgov.phedu.phnet.phngo.p"
	"hcom.phmil.phi.phorg.phricohxn--j1amhkhgov.ghedu.ghcom.ghmil.ghorg.ghkfhxn--mgbpl2fhxn--pgbs0dhs"
	"watchboschchurchsearchzuerichtechcoachlima-city.ch2ix.chappengine.flow.chalp1.ae.flow.chblogspot"
	".chsvc.firenet.chgotdns.chmyspreadshop.ch12hp.chdnsking.ch123website.chlinkyard-cloud.ch4lima.ch"
	"square7.chgmbhgov.bhedu.bhnet.bhcom.bhorg.bhxn--mgbaam7a8hxn--efvy88hxn--12c1fe0br.xn--o3cw4hxn-"
	"-12cfi8ixb8l.xn--o3cw4hxn--h3cuzk1di.xn--o3cw4hxn--12co0c3b4eva.xn--o3cw4hxn--m3ch0j3a.xn--o3cw4"
	"hxn--o3cyx2a.xn--o3cw4hxn--xkc2dl3a5ee0hxn--80aswgxn--c1avgat.vgblogspot.ugor.uggo.ugco.ugcom.ug"
	"org.ugne.ugsc.ugac.ugtgxn--5su34j936bgsggov.sgedu.sgblogspot.sgnet.sgper.sgcom.sgorg.sgenscaled."
	"sgjoburghamburgbarsy.orgtuxfamily.orghomelinux.orghomeunix.orgdynserv.orgnz.eu.orgcz.eu.orgmy.eu"
	".orgcy.eu.orglv.eu.orgru.eu.orglu.eu.orghu.eu.orgedu.eu.orgau.eu.orgpt.eu.orgint.eu.orgmt.eu.org"
	"lt.eu.orgit.eu.orgnet.eu.orgat.eu.orgus.eu.orgparis.eu.orges.eu.orgtr.eu.orgkr.eu.orghr.eu.orggr"
	".eu.orgfr.eu.orgjp.eu.orgasso.eu.orgro.eu.orgno.eu.orgin.eu.orgcn.eu.orgpl.eu.orgnl.eu.orgil.eu."
	"orgal.eu.orguk.eu.orgsk.eu.orgmk.eu.orgdk.eu.orgsi.eu.orgfi.eu.orgch.eu.orgng.eu.orgbg.eu.orgse."
	"eu.orgme.eu.orgie.eu.orgee.eu.orgde.eu.orgbe.eu.orgcd.eu.orgmc.eu.orgca.eu.orgq-a.eu.orgmayfirst"
	".orgis-lost.orggame-host.orgdoesntexist.orgdontexist.orgmozilla-iot.orgis-a-knight.orgendofinter"
	"net.orgendoftheinternet.orgis-very-sweet.orgwebredirect.orgapp.os.fedoraproject.orgapp.os.stg.fe"
	"doraproject.orgcloud.fedoraproject.orgus.orgbmoattachments.orgddnss.orgkicks-ass.orgcloudns.orgg"
	"otdns.orgdvrdns.orgspdns.orggo.dyndns.orghome.dyndns.orgdoomdns.orgduckdns.orgblogdns.orghomedns"
	".orgfreeddns.orgnow-dns.orgpubtls.orgread-books.orgjs.orgcouchpotatofries.orgfamilyds.orgs3.teck"
	"ids.orgservebbs.orgwmflabs.orgdsmynas.orgdnsalias.orgdynalias.orgcamdvr.orgcertmgr.orgis-a-linux"
	"-user.orgsweetpepper.orgpotager.orgmyftp.orgserveftp.orghomeftp.orgfreedesktop.orgwebhop.orgself"
	"ip.orgno-ip.orghopto.orgzapto.orgdnsdojo.orgin-vpn.orgpoivron.orgdiskstation.orghttpbin.orgis-a-"
	"soxfan.orgis-a-patsfan.orgis-a-bruinsfan.orgis-a-celticsfan.orgnflfan.orgcollegefan.orgufcfan.or"
	"gmlbfan.orgcable-modem.orgaccesscam.orgin-dsl.orgmyfirewall.orgmy-firewall.orgis-very-evil.orgtw"
	"mail.orgtunk.orghk.orgisa-geek.orgis-a-geek.orgreadmyblog.orgis-a-chef.orgblogsite.orghobby-site"
	".orgis-a-candidate.orgssl.origin.cdn77-secure.orgmywire.orgboldlygoingnowhere.orgtele.amune.orgp"
	"odzone.orgsellsyourhome.orgservegame.orgfrom-me.orgfedorapeople.orgstuff-4-sale.orghepforge.orgt"
	"oolforge.orgis-very-nice.orgae.orgwmcloud.orgfedorainfracloud.orgis-very-good.orgis-found.orgis-"
	"saved.orgmisconfused.orgis-very-bad.orgsmall-web.orgza.orgaltervista.orgpimienta.orgmysecurityca"
	"mera.orgrsc.cdn77.orgbloombergxn--jlq480n2rgpgusercontent.googtranslate.googcloud.googblogdogsam"
	"sungversicherungsonglivinggivingopencraft.hostingvotinggentingconsultinglightingmarketingdatingc"
	"ateringengineeringshoppingtrainingcleaningslingcookingbookingvikingclothingfishingweddingtrading"
	"racingplumbingwanggov.ngedu.ngnet.ngngo.nggen.ngfirm.ngblogspot.com.ngcol.ngmil.ngmobi.ngsch.ngo"
	"rg.ngname.ngltd.ngkpmggov.mgedu.mgco.mgtm.mgnom.mgcom.mgmil.mgorg.mgprd.mgtv.kggov.kgedu.kgnet.k"
	"gus.kgjp.kgio.kgcom.kgmil.kguk.kgorg.kgblog.kgvigaignet.ggkaas.ggco.ggdaemon.panel.ggorg.ggcya.g"
	"gaeggov.egedu.egnet.egeun.egblogspot.com.egmil.egsci.egorg.egname.egxn--mgbc0a9azcgbcgz.bgbarsy."
	"bgx.bgw.bgv.bgu.bgblogspot.bgs.bgr.bgq.bgp.bgo.bgn.bgm.bgl.bgk.bgj.bgi.bgh.bgg.bgf.bge.bgd.bgc.b"
	"gb.bga.bg9.bg8.bg7.bg6.bg5.bg4.bg3.bg2.bg1.bg0.bgdvagnet.agco.agnom.agcom.agorg.agxn--c2br7gxn--"
	"mgberp4a5d4a87gxn--rhqv96gxn--5tzm5gxn--ses554gxn--uc0atv.xn--j6w193gxn--mxtq1m.xn--j6w193gxn--o"
	"d0alg.xn--j6w193gxn--55qx5d.xn--j6w193gxn--wcvs22d.xn--j6w193gxn--gmqw5a.xn--j6w193gxn--3ds443gx"
	"n--6frz82gxn--55qw42gbiz.wfsch.wfxn--mgbaakc7dvfwtfsch.tfsurfedu.pfcom.pforg.pfprofnet.nfarts.nf"
	"per.nfother.nfinfo.nffirm.nfcom.nfstore.nfrec.nfweb.nfgolfxn--d1alfmaifgfxn--j1aefsncfxn--h1aliz"
	".xn--p1acfxn--j1adp.xn--p1acfxn--h1ahn.xn--p1acfxn--c1avg.xn--p1acfxn--j1aef.xn--p1acfxn--90a1af"
	".xn--p1acfxn--90amc.xn--p1acfxn--80aaa0cvac.xn--p1acfxn--j1ael8b.xn--p1acfxn--41a.xn--p1acfblogs"
	"pot.cfxn--mgb9awbfgov.bfgov.afedu.afnet.afcom.aforg.afxn--nqv7fxn--mix082fxn--mix891fxn--gckr3f0"
	"fgov.yeedu.yenet.yecom.yemil.yeorg.yeluxerwexn--tckweloveprogressivedrivehlx.livexn--h2breg3eves"
	"avegov.veedu.veint.venet.vearts.verar.veinfo.veco.vefirm.venom.vecom.vemil.veorg.vestore.vetec.v"
	"erec.vegob.vebib.veweb.vee12.veboutiquecliniqueblueinstitutelottedeloitteartevoteframer.websiteb"
	"arsy.sitelelux.sitetst.sitesrht.sitefastvps.sitecyon.sitebyen.siteopensocial.sitefnwk.sitefolion"
	"etwork.siteplatformsh.siteomniwe.sitenovecore.sitemintere.siteloginline.sitejele.sitecloudera.si"
	"teallstaterealestatecompute.estatedatehousehorsehomesensecruisereisechaseleasecasez.sey.sekomvux"
	".sew.sefhv.seu.seblogspot.seiopsys.sepress.seitcouldbewor.sepp.semyspreadshop.seo.senaturbruksgy"
	"mn.setm.secom.sel.sefhsk.separti.sefh.seorg.seconf.see.sekommunalforbund.sebrand.sebd.seac.sekom"
	"forb.selanbib.se123minsida.sesu.paba.seazureaccenturefurnitureinsuresecuretheatresellfy.storesto"
	"rebase.storeshopware.storefireherecbresoftwarecomparehealthcareblogspot.reasso.renom.recom.resky"
	"pegripeedu.peblogspot.penet.penom.pecom.pemil.peorg.pegob.pemoemelbournehs.zonetriton.zonelima.z"
	"onecloud66.zonefirestonebridgestoneredstonecapitalonephonehomelink.oneservice.onestaging.onred.o"
	"newinebarsy.onlineeero.onlineeero-stage.onlinecolognewmechromeshowtimeprimememeforgot.his.namefo"
	"rgot.her.namegamebarsy.mewedeploy.mesynology.megov.mepriv.meedu.mefilegear-au.menohost.mesoundca"
	"st.menet.melohmus.meits.meddns.memyds.mednsfor.memcdir.mefilegear.mewebhop.mefilegear-jp.mesite."
	"transip.menoip.mehopto.meloginto.meco.meyombo.mediskstation.meedgestack.meglitch.mefilegear-sg.m"
	"eorg.memcpe.melocalhost.daplie.mefilegear-ie.mefilegear-de.medscloud.meac.mefilegear-gb.meravend"
	"b.mebrasilia.mec66.mevp4.metcp4.mei234.melifestyleschuleappleaquarellelasallesmilemobilegoogleki"
	"ndlecircleoracleaudiblebibleableforsalefirmdalenikelikebikeor.kego.keinfo.keblogspot.co.kemobi.k"
	"ene.keme.kesc.keac.kenet.jeco.jeorg.jeof.jemovieabbviepolitiegov.ieblogspot.iemyspreadshop.iegug"
	"egeorgetech.orangeexchangecollegevoyagestoragerocky.pageprvcy.pagehlx.pagemagnet.pagepdns.pagepl"
	"esk.pagecodeberg.pagetranslated.pagehlx3.pagemortgagefagegov.geedu.gepvt.genet.gecom.gemil.georg"
	".gelifesafecafedegreefreeggeecoffeeieeegov.eeedu.eeaip.eeblogspot.com.eeriik.eepri.eeorg.eefie.e"
	"emed.eelib.eexn--nodelindeguidewoodsideybo.tradefuettertdasnetz.delebtimnetz.delima-city.debarsy"
	".defrusky.demy-gateway.defirewall-gateway.de2ix.detest-iserv.demein-iserv.deblogspot.dedyndns.dd"
	"nss.dedyn.ddnss.degit-repos.desvn-repos.dedraydns.despdns.dedyn.cosidns.dedray-dns.deinternet-dn"
	"s.dedynamisches-dns.detaifun-dns.dedd-dns.desynology-ds.desyno-ds.demy-vigor.demein-vigor.deschu"
	"lserver.dedyn.home-webserver.demyhome-server.delcube-server.demy-router.dein-butter.dednsupdater"
	".devirtualuser.devirtual-user.decustomer.speedpartner.demyspreadshop.delogoip.de12hp.decommunity"
	"-pro.dedynvpn.dedyn-vpn.dein-vpn.desynology-diskstation.depages.it.hs-heilbronn.dedyn-berlin.dei"
	"n-berlin.deistmein.deleitungsen.demy-wan.del-o-g-i-n.deschulplattform.decom.dein-dsl.deisteingee"
	"k.dediskussionsbereich.de123webseite.dekeymachine.dednshome.deiservschule.detraeumtgerade.deuber"
	"space.debplaced.dexn--gnstigbestellen-zvb.dein-brb.dexn--gnstigliefern-wob.de4lima.desquare7.ded"
	"yn-ip24.dedyndns1.deairforceybo.sciencetravelersinsurancelifeinsurancefinancereliancedanceoffice"
	"alsaceextraspacemyfast.spaceuber.spacexs4all.spaceco.placexn--5dbhl8d.xn--4dbrk0cexn--4dbgdty6c."
	"xn--4dbrk0cexn--hebda8b.xn--4dbrk0cexn--8dbq2a.xn--4dbrk0ceyoutubelatrobeblogspot.becloud.interh"
	"ostsolutions.bemyspreadshop.beezproxy.kuleuven.betransurl.bewebhosting.be123website.beac.bexn--9"
	"0aegov.aeblogspot.aenet.aeco.aemil.aesch.aeorg.aeac.aexn--3e0b707exn--hxt814exn--rvc1e0am3exn--i"
	"1b6b1a6a2exn--gk3at1exn--mgbbh1a71exn--flw351exn--ngbc5azdeu.encoway.cloudtrafficplex.cloudnodes"
	".k8s.pl-waw.scw.clouds3-website.pl-waw.scw.clouds3.pl-waw.scw.cloudnodes.k8s.nl-ams.scw.cloudwhm"
	".nl-ams.scw.clouds3-website.nl-ams.scw.clouds3.nl-ams.scw.cloudpriv.instances.scw.cloudpub.insta"
	"nces.scw.cloudk8s.scw.cloudnodes.k8s.fr-par.scw.cloudwhm.fr-par.scw.clouds3-website.fr-par.scw.c"
	"loudfunctions.fnc.fr-par.scw.clouds3.fr-par.scw.cloudfr-par-2.baremetal.scw.cloudnl-ams-1.bareme"
	"tal.scw.cloudfr-par-1.baremetal.scw.cloudscalebook.scw.cloudsmartlabeling.scw.cloudjotelulu.clou"
	"des-1.axarnet.cloudstatics.cloudelementor.cloudvapor.cloudvoorloper.cloudon-rancher.cloudurown.c"
	"loudkuleuven.cloudus.reclaim.clouduk.reclaim.cloudca.reclaim.clouddiadem.clouduk.primetel.cloudb"
	"anzai.cloudch.trendhosting.cloudde.trendhosting.cloudmagentosite.cloudsensiosite.cloudjele.cloud"
	"linkyard.cloudvip.jelastic.cloudcs.keliweb.cloudravendb.cloudtn.oxa.clouduk.oxa.cloudperspecta.c"
	"loudit1.eur.aruba.jenv-aruba.cloudit1.jenv-aruba.cloudltdxn--cckwcxetdblogspot.tdmerckmsdtv.sdgo"
	"v.sdedu.sdnet.sdinfo.sdcom.sdorg.sdmed.sdfordxn--mgbah1a3hjkrdedu.krdco.krdxn--b4w605ferdvanguar"
	"dbarclaycardcreditcardprodfoodfundbondsaarlanddev.static.landsites.static.landbandblogspot.mdat."
	"mdjp.mdto.mdde.mdworldgoldbuildmadridpidandroidbidbiz.idrss.my.idnet.idponpes.idor.idflap.idgo.i"
	"dblogspot.co.idmil.idsch.idforte.idac.idweb.iddesa.idthdphdxn--mgbt3dhdgov.gdedu.gdcfdlimitedexp"
	"osedkredclubmedxn--clchc0ea0b2g2a9gcdgov.cdxn--mgbab2bddownloadreaddadnom.adxn--eckvdtc9dxn--kpr"
	"y57dxn--otu796dxn--55qx5dxn--fpcrj9c3dxn--11b4c3dxn--kprw13dxn--czru2dnycpwcgov.vcd.gv.vcedu.vcn"
	"et.vccom.vcmil.vcorg.vc0e.vcwtcstcch.tcwe.tcme.tcgov.scedu.scnet.sccom.scorg.scleclercpncincasso"
	".ncnom.ncxn--qcka1pmcasso.mctm.mcllcoy.lcgov.lcedu.lcnet.lcco.lccom.lcorg.lcciticmusicpanasonicc"
	"linicorganiccatholicbananarepublichdfccomsecnecquebecgov.ecedu.ecnet.ecpro.ecinfo.ecfin.eccom.ec"
	"mil.ecofficial.ecorg.ecbase.ecmed.ecgob.eck12.ecxn--l1accxn--54b7fta0cccsx.ccftpaccess.ccmyphoto"
	"s.cccloudns.ccgame-server.ccinstances.spawn.cctwmail.ccscrapping.ccfantasyleague.cchsbcxn--mgbql"
	"y7c0a67fbcicbcbbcabcxn--80au.xn--90a3acxn--d1at.xn--90a3acxn--90azh.xn--90a3acxn--o1ach.xn--90a3"
	"acxn--c1avg.xn--90a3acxn--o1ac.xn--90a3acgov.acedu.acnet.acdrr.accom.acmil.acorg.acxn--2scrj9cxn"
	"--3hcrj9cxn--gecrj9cxn--s9brj9cxn--45brj9cxn--h2brj9cxn--h2brj9c8cxn--g2xx48cxn--bck1b9a5dre4cxn"
	"--q9jyb4cxn--e1a4cxn--mk1bu44cxn--fzc2c9e2cxn--wgbh1cxn--45q11cxn--vermgensberatung-pwbbarsy.pub"
	"samsclubbarsy.clubcloudns.clubjele.clubxn--vermgensberater-ctbgov.sbedu.sbnet.sbcom.sborg.sbmlbg"
	"ov.lbedu.lbnet.lbcom.lborg.lbgbimdbxn--80asehdbscbjcbabbbiz.bbtv.bbgov.bbedu.bbnet.bbinfo.bbco.b"
	"bcom.bborg.bbstore.bbtabarabnabrehabcabxn--mgbx4cd0abxn--rovu88bxn--czr694bxn--fiq64bxn--zfr164b"
	"xn--d1acj3bxn--cck2b3bxn--mgbtx2bxn--1ck2e1bxn--vuq861bxn--xhq521bxn--mgbai9a5eva00bpizzalaw.zag"
	"ov.zaedu.zaalt.zanet.zanis.zagrondar.zango.zablogspot.co.zatm.zanom.zaschool.zamil.zaorg.zaagric"
	".zanic.zaac.zaweb.zanagoyalacaixaaxaokinawavivatevabbvajavauz.uabiz.uachernovtsy.uacherkassy.uac"
	"herkasy.uasumy.uakhmelnitskiy.uacx.uarv.uakharkov.uachernigov.ualv.uakv.uakyiv.ualviv.uakharkiv."
	"uachernihiv.uamykolaiv.uakiev.uanikolaev.uacv.uaedu.uazt.ualt.uanet.uaks.uazhytomyr.uakr.uazhito"
	"mir.uacr.uazp.uapp.uadp.uarovno.uaco.uavolyn.uavn.uakherson.uain.uadn.uacn.uakrym.uasm.uacom.uak"
	"m.uapl.uasevastopol.uasebastopol.uaternopil.uadnipropetrovsk.uadnepropetrovsk.uaivano-frankivsk."
	"ualutsk.uadonetsk.ualugansk.uamk.uack.uakhmelnytskyi.uachernivtsi.uakh.uaorg.ualg.uainf.uaif.uat"
	"e.uarivne.uazaporizhzhe.ualtd.uauzhgorod.uakirovograd.uacc.uasb.uapoltava.uayalta.uaodessa.uaode"
	"sa.uavinnytsia.uazaporizhzhia.uacrimea.uavinnica.uatoyotadeltaathletadatavisaui.nabu.casagov.sae"
	"du.sanet.sacom.sasch.saorg.samed.sapub.sanaturasakuraxn--w4r85el8fhu5dnraxn--mgba3a4fracamerazar"
	"agov.qaedu.qablogspot.qanet.qacom.qamil.qasch.qaorg.qaname.qaspairis.arpain-addr.arpaurn.arpauri"
	".arpaip6.arpae164.arpaxn--mgbayh7gpacpaedu.panet.paabo.panom.pacom.paorg.paing.pasld.pamed.paac."
	"pagob.paaetnabarcelonasinavanamx.natv.naws.naus.naor.nadr.napro.nainfo.naco.nain.nacom.naschool."
	"namobi.naorg.naname.nacc.naca.nammaxn--nqv7fs00emayokohamagov.manet.mapress.maco.maorg.maac.mare"
	"dumbrellacuisinellashangrilagov.laedu.laint.lanet.labnr.laper.lainfo.lacom.laorg.lac.laotsukaede"
	"kavodkaosakaninjacloudns.asianokiashiaframer.medialanciashikshayogaipirangaomegabofacfagealtdaas"
	"damodahondatiendastadascaaviancacorsicaafricapramericaamicabarsy.caawdev.canu.cablogspot.cant.ca"
	"ns.camyspreadshop.cano-ip.caco.caon.canl.cayk.cask.canf.cape.caqc.cagc.cabc.canb.camb.caab.canba"
	"mbatoshibacbaalibabagov.baedu.bablogspot.banet.bars.bacom.bamil.baorg.batiaaaaaxn--42c2d9axn--nn"
	"x388axn--wgbl6axn--q7ce6axn--qxa6axn--t60b56axn--nyqy26axn--mgba3a4f16axn--kcrx77d1x4axn--8y0a06"
	"3axn--1qqw23axn--9dbq2axn--xkc2al3hye2axn--mgbgu82axn--80aqecdr1axn--mgbbh1axn--mgbcpq6gpa1axn--"
	"80ao21axn--mgba7c0bbn0axn--ngbe9e0axn--fjq720axn--9krt00a";

const uint32_t hyg_psl_slots[] = {
	0x2f1ae408, 0x1e566448, 0, 0, 0, 0, 0x7210201, 0x141e181, 0x85fa081, 0x3ccc141, 0, 0,
	0x1f8ba181, 0x23dd02c8, 0x2ab32181, 0x17280441, 0x8fae241, 0x5728748, 0x1e85a181, 0x1527e681, 0xa74e2c8, 0x199a2381, 0x17a78381, 0x31c861c1,
	0x70e8241, 0x11a0e1c8, 0xfaea4c1, 0x1ba04341, 0x28950141, 0, 0, 0x16fc6441, 0, 0, 0, 0,
	0, 0x3c6e201, 0, 0, 0, 0, 0, 0x22e14541, 0x30cac181, 0, 0, 0x3e1e541,
	0, 0, 0xc29a381, 0x1734c481, 0, 0, 0, 0x1cfa6401, 0x31d04181, 0, 0x2ab3e181, 0x283ca488,
	0x311cc141, 0, 0, 0, 0, 0, 0x7d0a181, 0x2b3d6181, 0, 0x1d9d0481, 0x23dcc350, 0,
	0, 0, 0x6ef0241, 0, 0, 0, 0x23101c1, 0, 0, 0, 0, 0x2b068181,
	0x268cc548, 0, 0, 0, 0x31220148, 0x294a62c1, 0, 0, 0x2bf80c1, 0x19bba241, 0xc0e03c1, 0,
	0x188f4441, 0x20ea8341, 0, 0x16c6a581, 0, 0, 0x156b2481, 0, 0, 0, 0, 0x10ac4381,
	0, 0, 0x24caa688, 0, 0, 0, 0x2c49c288, 0, 0, 0, 0x2f624681, 0,
	0, 0x15c82401, 0, 0, 0x2c698488, 0xceee501, 0x22e80301, 0, 0, 0xb91e401, 0x561c288, 0xb350481,
	0x2dec43c8, 0x1be6e441, 0, 0, 0, 0, 0x167e4441, 0x2cc9e388, 0, 0, 0x1b700201, 0x118cc3c1,
	0x12ca101, 0, 0x1e6ca201, 0, 0, 0x1f00188, 0x11d9a481, 0x2b0180c1, 0x6e24241, 0x1a024381, 0x21588641, 0x11d76481,
	0x2d240181, 0x26bec308, 0x88ee081, 0x21ae63c1, 0x10132401, 0, 0, 0, 0, 0, 0, 0,
	0x31b76208, 0x8cde181, 0, 0, 0, 0, 0, 0, 0, 0x2563e948, 0x23ef2548, 0x16038501,
	0x4026681, 0, 0x7700241, 0x5afa288, 0x1a9b4141, 0, 0x23868188, 0, 0x1eb8e181, 0, 0x119fa288, 0x213c82c1,
	0x6c26241, 0x9c6e181, 0xa83a141, 0xd74a501, 0x20320381, 0x3124e201, 0x1afc0381, 0, 0x17c1a441, 0x219123c1, 0, 0,
	0x64ee2c8, 0, 0, 0, 0, 0x1daa350, 0, 0, 0, 0, 0xd3b4481, 0,
	0x2a34e141, 0x2412448, 0x1ec82241, 0x30676141, 0x27654788, 0xd2c181, 0xa67c341, 0x2bf96141, 0, 0x2d098288, 0, 0,
	0, 0, 0x127d8441, 0, 0, 0, 0, 0, 0x2d62181, 0, 0, 0,
	0, 0, 0x8eac181, 0x296ae181, 0x1772181, 0, 0x195de201, 0, 0x6e88241, 0x1d8241, 0xdb82381, 0x30d3c141,
	0x2db24241, 0, 0xe0ce3c1, 0x2c2da248, 0x7386201, 0, 0, 0, 0x310e8301, 0, 0, 0x4a34381,
	0, 0, 0x1dfde288, 0, 0, 0, 0x84c4181, 0, 0, 0x86c4141, 0x17dec381, 0xf230481,
	0x1761e3c1, 0, 0, 0, 0, 0xc890501, 0, 0, 0x20614281, 0x85f2181, 0, 0,
	0x2976e201, 0x28b90388, 0, 0xab2141, 0, 0, 0x1e8ba201, 0, 0x1d442381, 0x7288241, 0, 0,
	0x1530081, 0, 0, 0xec20401, 0, 0, 0x2b3001c1, 0, 0, 0, 0, 0,
	0x2eb5c288, 0x1e8ca2c1, 0x2cdbe2c8, 0xac76401, 0, 0x2e6c21c8, 0, 0, 0x2e26a241, 0x861c081, 0, 0,
	0xc0a41c8, 0x16dec441, 0xf50e4c1, 0x1440e501, 0x2e40181, 0x28aca181, 0x85cc181, 0x1f000281, 0x6b28388, 0, 0x227a241, 0,
	0x9bda181, 0, 0x74b2201, 0, 0, 0, 0x2f4d4288, 0, 0, 0, 0, 0xd6f2601,
	0x107ea3c1, 0x2388e101, 0x27ebc448, 0, 0, 0, 0x245da688, 0, 0x2cd4181, 0x7cd8241, 0, 0,
	0x29640c1, 0, 0, 0, 0, 0, 0x3c9e141, 0x9ab02c1, 0x6a3a3c8, 0x7a12101, 0x1fb74401, 0,
	0, 0x1dbe0290, 0x319c4181, 0x34f8141, 0x2b9c0181, 0x8856101, 0x1ae0208, 0x46fe441, 0x1d4122c1, 0x112ec381, 0x9062241, 0,
	0x176ba3c1, 0, 0x180c1c1, 0x2aa10288, 0x3183c141, 0xe522581, 0x1b120241, 0x91b2181, 0x258388c8, 0x936a201, 0x7c34181, 0,
	0, 0x2610a3c8, 0xfab0381, 0, 0, 0, 0, 0x277c181, 0x106304c1, 0x1b7aa201, 0x1aa80181, 0x2bfe101,
	0, 0x21521c1, 0, 0x205f0341, 0x1ec50181, 0x300b2141, 0x66ea101, 0x144d2581, 0, 0x30d8e181, 0, 0x2b40081,
	0x94ce2c1, 0x1b6162c1, 0x2f8c62c1, 0x26b5e3c8, 0xb32c481, 0xf20c481, 0, 0x173de401, 0x18832441, 0xa7f01c8, 0xbf08401, 0x1d260201,
	0x26714708, 0x1e616381, 0x29062281, 0, 0, 0, 0x731c241, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0x2e9b8101, 0, 0xa0580c1, 0x2f1f4248, 0xa8181, 0, 0x8ef6141,
	0, 0, 0, 0x4a50581, 0xe21c481, 0xb4141, 0x2113e381, 0, 0x312b2181, 0x2a40301, 0x8658081, 0x1876c401,
	0x17e2c381, 0x2b1ca181, 0x2c3fa248, 0x6840188, 0x2a67a448, 0x2f0d4308, 0x2846308, 0, 0, 0x191263c1, 0x215184c1, 0,
	0, 0, 0x27bbc2c8, 0, 0x1251e481, 0x65663d0, 0x1eea0181, 0x1f72e181, 0xd85e501, 0x1c77c3c1, 0x1fa822c1, 0x16b38541,
	0, 0, 0, 0x32e8241, 0, 0x8316241, 0, 0, 0x294e1c1, 0, 0xc3e23c1, 0,
	0, 0, 0xf081c1, 0x1381a481, 0x1db36181, 0x2b4fc241, 0, 0x5d76388, 0x2d318188, 0x2caf4488, 0x5a4a448, 0x11978308,
	0, 0, 0x2ea60141, 0, 0x319f4181, 0, 0, 0, 0, 0, 0x2aeec141, 0x7e54148,
	0x46c2c8, 0x236b4381, 0x9dac350, 0x2cdf6348, 0x31360481, 0x2b9d42c8, 0, 0, 0x92ec1c1, 0x19d1a181, 0, 0,
	0x20f64301, 0x2aa24248, 0x21354381, 0, 0, 0, 0, 0x12202481, 0, 0x97c2248, 0x2f914448, 0xbe724c1,
	0x1ffd6301, 0x2e504101, 0, 0x2c4c82c8, 0, 0, 0x28b46181, 0x2bbf2101, 0, 0, 0x20a12301, 0x62885c8,
	0, 0, 0, 0, 0x17b5a501, 0x2e6b41c8, 0x88c081, 0x1aca2c8, 0, 0x1e782308, 0x12326501, 0,
	0xe9da4c1, 0, 0, 0, 0, 0x869a2c8, 0x83da181, 0x768c241, 0, 0, 0x9998101, 0x1f530141,
	0x27ae0308, 0, 0, 0, 0, 0, 0, 0x2ceb8188, 0, 0x20038341, 0x1c4124c1, 0x50b4181,
	0, 0, 0, 0, 0, 0, 0x954e181, 0, 0x209424c1, 0, 0, 0,
	0, 0x1bd06281, 0, 0, 0, 0x28d04181, 0x8f10081, 0x2a294181, 0xe682481, 0x229ec4c1, 0x2ff80408, 0x2a53c181,
	0x237d4181, 0x205e141, 0x29bfa241, 0x3a3e141, 0x63be688, 0x2e638181, 0x278e0348, 0x2d1de1c1, 0xf930341, 0x1bed6241, 0x11e0a401, 0x10e4081,
	0x106e188, 0x1cca03c1, 0x31db03c1, 0x1a9ec141, 0x30c4e5c1, 0x1ef0a101, 0, 0x18ba61c8, 0x1920e481, 0x113c081, 0x2e288181, 0,
	0, 0, 0, 0, 0, 0, 0x3c203c1, 0xa060082, 0x3066a181, 0, 0x23b62408, 0,
	0, 0, 0, 0, 0x1ff3e381, 0x79a0141, 0x150ec301, 0, 0x313d03c1, 0, 0x116e141, 0x7090288,
	0x8e06181, 0x140a2441, 0, 0, 0x9c4a181, 0x2d07c388, 0x1e9aa1c1, 0, 0, 0, 0, 0x2ca30248,
	0, 0x1c05c201, 0x31a7a141, 0x1b10e241, 0x1f4a20c1, 0xc5c4341, 0, 0, 0, 0, 0xd092501, 0xea26501,
	0x25b60b88, 0x6fd6241, 0x2f8942c1, 0x1b5cc501, 0xa33c301, 0, 0, 0xa304301, 0x14c4081, 0x73a8201, 0x7a01c1, 0xd02181,
	0x8a7a308, 0x20b9e601, 0x2d428181, 0x1f85e141, 0x2d34e141, 0x13ea4341, 0x292e02c1, 0, 0, 0, 0x166b86c1, 0x1fbea4c1,
	0, 0, 0, 0x1354101, 0x879a181, 0, 0, 0x106745c1, 0, 0x27f7a448, 0x1f4e6181, 0x2b9541c8,
	0, 0, 0x9928181, 0x25cf0688, 0x2b884181, 0x2c4a4188, 0x2e9c6101, 0xc624201, 0x2e88e141, 0x15fec4c1, 0x7d72181, 0x1c94a441,
	0, 0, 0, 0x23da8488, 0, 0, 0x9f802c8, 0xd12e501, 0x19e5e241, 0x2ed101c1, 0x2563c1, 0,
	0x1e1403c8, 0, 0, 0, 0, 0, 0x2bf60141, 0x2a54081, 0, 0x6dec2c8, 0x11308481, 0,
	0, 0x2a2f61c1, 0x2c6bc248, 0, 0, 0, 0x2e95a141, 0x14c6e441, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0x16950481, 0, 0x2e988181, 0x19de2241,
	0x466a241, 0x1551c3c1, 0x3027e181, 0xe7b6481, 0x10f04381, 0x28886181, 0x1089a381, 0, 0, 0x29224281, 0x3cd6141, 0x258c88c8,
	0x1bcf02c1, 0, 0, 0, 0xcbf45c1, 0x8876141, 0x29476281, 0x31130281, 0xa830141, 0x7b10148, 0x1dc4490, 0x29e5e181,
	0x316fa0c1, 0x2a6e1c1, 0, 0, 0x9c30081, 0x2bb02181, 0, 0, 0, 0, 0x1a462201, 0x1a86a201,
	0, 0x9ba2181, 0x16f804c1, 0x1bc6c241, 0, 0, 0, 0x30d5e181, 0x19f38241, 0x189d0381, 0, 0,
	0, 0xfa3c3c1, 0, 0, 0, 0x210b0381, 0x1e928181, 0, 0, 0, 0x222702c1, 0,
	0x2b486181, 0x1baa0381, 0x1d4c6141, 0x68340c1, 0xb22a3c1, 0x8fc0241, 0x23208341, 0x1ba5e341, 0x1e6f40c1, 0x19b2a241, 0x200523c1, 0x2af7a181,
	0x8d32201, 0x1c6a081, 0x2a416181, 0x3150a301, 0x2d45a208, 0x2bbc0141, 0x11e044c1, 0, 0, 0x2a992181, 0, 0,
	0, 0, 0x894c081, 0x2abb0181, 0x1ef90181, 0x3bc8141, 0x2ce102c8, 0x67060c1, 0x2dd8e181, 0x2052181, 0x265cc288, 0x3b3a2c1,
	0x24280688, 0, 0x48141c1, 0, 0x2626a508, 0, 0x1d62e141, 0, 0, 0, 0x128d24c1, 0,
	0, 0, 0x2abec181, 0x27d46488, 0, 0, 0x6d2101, 0, 0x117fe401, 0, 0, 0,
	0, 0x1224e441, 0x1fde2381, 0x8748281, 0x2faf6688, 0x3039a181, 0x93ba181, 0x2a574208, 0xfb3c341, 0x1a52a1c1, 0x1136141, 0x1bca8241,
	0xad32401, 0, 0, 0, 0x12d1c3c1, 0x2bbca141, 0x178c081, 0x28d540c1, 0xd83c441, 0, 0, 0,
	0, 0xd364401, 0, 0, 0, 0xf6d8481, 0, 0x1c26c5c1, 0, 0x1191e401, 0x13756501, 0x276d2848,
	0x2b812181, 0, 0, 0x22246341, 0, 0, 0x3540141, 0, 0x12296441, 0x11c74641, 0, 0,
	0x9f64388, 0x2cc6081, 0, 0xa9ae208, 0, 0, 0, 0, 0x1a3121c1, 0xb9a8481, 0, 0xbc944c1,
	0, 0x30308, 0, 0, 0, 0, 0x2b54a181, 0, 0, 0, 0, 0,
	0xd1ca601, 0x14cee4c1, 0x28d8c181, 0x25eb0488, 0x242b4c88, 0, 0, 0x1a8ec141, 0, 0, 0xa5044c1, 0,
	0, 0x10cba481, 0, 0xe43c441, 0x25d8a588, 0, 0, 0, 0, 0x29640201, 0x491a141, 0,
	0, 0x2b9ea188, 0x195803c1, 0x2fadc348, 0, 0x26374308, 0x2ed7e201, 0, 0x11ca6441, 0x2f038388, 0x2eecc308, 0x14a58301,
	0x2d0181, 0x61c181, 0, 0x17e88441, 0x282a081, 0x2e434248, 0, 0x180323c1, 0, 0, 0, 0,
	0, 0, 0x9efc388, 0x1f9b81c1, 0x2ea56141, 0x1022181, 0x2e304101, 0x134e2441, 0x1244e401, 0x3032a181, 0x28a56401, 0x2a724141,
	0x2d71e581, 0xa2b6301, 0x1b62c241, 0x30bbe601, 0x2c3a101, 0xd6745c1, 0x78a22c1, 0x50b0081, 0x14d384c1, 0x1095a401, 0x3b9e141, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0x16efc481, 0x2f458248, 0x16974481,
	0x24df4a48, 0, 0, 0x18b92288, 0, 0, 0x1f202141, 0x12f62501, 0x1fbc0541, 0, 0, 0,
	0x28e56481, 0x12cde401, 0x66e141, 0xa40101, 0xa386341, 0xa77c248, 0x16628381, 0xb20c3c1, 0x21f1e3c1, 0x2b1e83c1, 0, 0,
	0, 0x308c6408, 0x9910181, 0x235d03c1, 0x2a3dc181, 0x1e526488, 0, 0x30d06301, 0x31652381, 0x2083a401, 0x1580208, 0,
	0xa0ce081, 0xa0242c8, 0, 0x1f06a2c1, 0x1cdc03c1, 0x13f4181, 0x15336541, 0x8728201, 0x11ee0501, 0x4f12141, 0, 0,
	0x4776401, 0x17b4181, 0x736181, 0x20192341, 0x1e678181, 0x196681c1, 0x1a6ee3c1, 0x2c5303c8, 0x1584a401, 0xf3fa4c1, 0x60e4488, 0x17a0c341,
	0xc5fc381, 0x2e1a2101, 0x2ce26408, 0x86b0141, 0, 0, 0, 0, 0, 0, 0xed8181, 0x47aa141,
	0x4fd0081, 0x656181, 0x28c9e2c1, 0, 0, 0xa7b8348, 0x125f6501, 0x2af1e2c1, 0x308ee4c1, 0x1d844481, 0x2a0a6348, 0x2fb526c8,
	0, 0x208f22c1, 0x99a02c1, 0x319d0181, 0xb5fa441, 0x1f526141, 0x2bf6a141, 0, 0, 0, 0x1e4802c8, 0,
	0x6b3e0c1, 0x30974501, 0, 0x51440c1, 0, 0, 0x7b82101, 0x1e9901c1, 0, 0, 0x2f4f82c8, 0x1a5703c1,
	0, 0x1517a481, 0, 0, 0x93f0181, 0x17718381, 0x11a60141, 0x2b69e241, 0x31036141, 0x17cb6341, 0x24ee241, 0x2b3e2181,
	0xb63a4c1, 0x813a250, 0x2a162c1, 0x311f62c1, 0x2aa9a101, 0, 0x8650181, 0x2ac4a181, 0, 0, 0xe9e2c8, 0x2e0b8248,
	0x318b2241, 0x2c8a62c8, 0x283242c8, 0x40e3c8, 0x1e66c181, 0x88ac441, 0, 0x113e23c1, 0x29038281, 0x7352201, 0, 0,
	0x19460301, 0x1a0ea2c1, 0x19c3e281, 0x36ce481, 0x1fba081, 0x15096541, 0x9212181, 0x18a40081, 0x114dc381, 0xada181, 0x8da1c1, 0x2c3a0248,
	0x30e2a2c1, 0, 0x4f1c141, 0x2701c548, 0x3050c0c1, 0, 0, 0, 0xbb1e401, 0, 0, 0x2dc0e181,
	0x1c3463c1, 0x1f868141, 0x292a02c1, 0x2fe96548, 0x6d3c201, 0x28182348, 0x20464381, 0, 0, 0x2d62a101, 0x29e76248, 0x582208,
	0x3502141, 0, 0, 0x1b6e0201, 0x8e94201, 0x2c8bc2c8, 0x19654148, 0x28852181, 0, 0x305de1c1, 0, 0,
	0, 0x28f2348, 0x2e1e6141, 0x27294488, 0, 0, 0x1553a441, 0, 0, 0, 0, 0,
	0, 0, 0x8eec141, 0x1a4181, 0x2e790208, 0x8f66241, 0, 0, 0x298bc301, 0, 0x117b0301, 0x27aa0348,
	0x22eee3c1, 0x30518181, 0x16c20501, 0, 0x28e9a281, 0x2ae32188, 0x2a06a101, 0x1639c401, 0x8cf6341, 0x1c654481, 0, 0x3f5a141,
	0, 0x1c7ea401, 0x282c0488, 0x1e20a488, 0x6c4101, 0, 0x18d90241, 0xd334501, 0, 0, 0x23c7c448, 0x220a42c1,
	0, 0, 0, 0x1b0388, 0, 0, 0, 0, 0x2857e2c8, 0, 0, 0,
	0, 0, 0x312a341, 0, 0, 0x1bcce441, 0x1cf283c1, 0, 0, 0, 0x11fda441, 0x8068181,
	0x2987e301, 0, 0x1aa92141, 0x122704c1, 0x17fb8341, 0, 0x27fe0448, 0x1edaa0c1, 0x14d5e481, 0, 0x1cb28301, 0,
	0, 0x296ca181, 0x2cb3e288, 0x3e8248, 0, 0, 0, 0, 0, 0x194aa341, 0x83e6181, 0,
	0xbff2381, 0x2d150201, 0, 0, 0x3a48141, 0x8898141, 0x195b8281, 0x31b4141, 0x21bfe441, 0, 0, 0,
	0, 0, 0x4428201, 0, 0x139bc3c1, 0x1dc8a648, 0xa082101, 0xdbf2381, 0, 0x2d30a1c1, 0x2360288, 0x14a704c1,
	0x28d6c1c1, 0x13a7e341, 0x25324b48, 0xec403c1, 0x26ec2408, 0x29fac2c1, 0xa0d2341, 0, 0, 0x5d0a2c8, 0x1a89e2c1, 0x19aba341,
	0x2982a201, 0x89c2401, 0, 0x206903c1, 0xe4fa501, 0x16f3e3c1, 0x1d16288, 0x1b0e4281, 0x28a0c241, 0x1f442181, 0x99e6281, 0x2afa0181,
	0xf92e381, 0x2ffd8248, 0x25bbc8c8, 0, 0, 0x27d0c488, 0, 0, 0x2d632101, 0x106ec481, 0x19080441, 0,
	0, 0x21cf0301, 0, 0, 0, 0x113b2308, 0x2c00a181, 0x247e081, 0x88a2141, 0x19e202c1, 0x239b02c8, 0x6a6c181,
	0x2b3242c1, 0x31aa4181, 0x2deb2248, 0x125aa481, 0x1bf2288, 0x802c201, 0x21e6201, 0x29ab2181, 0x3f64141, 0x1e24a548, 0xd4244c1, 0x2b750181,
	0xc314441, 0xa7a0308, 0x2ae8a188, 0x11f08441, 0x1c96c441, 0x7ea448, 0, 0x31abe101, 0, 0x29b21c8, 0, 0x2f5e4208,
	0x8620181, 0x73e081, 0, 0xed2a501, 0x21fd0441, 0x21ba4481, 0xed52481, 0x1d348201, 0x2af06184, 0, 0, 0,
	0, 0x1a2de281, 0x2b7dc0c1, 0x2a818508, 0, 0x11a0081, 0, 0x22f603c1, 0x317880c1, 0, 0x3031e181, 0x10a9a1c8,
	0x860181, 0, 0x15f52681, 0x27cd82c8, 0x2cca141, 0x2d0ac101, 0x31ae0101, 0xbb64501, 0x2ed2a181, 0, 0x116e42c1, 0,
	0, 0x286be508, 0x18d30101, 0x2a2742c8, 0, 0x39e8241, 0xb98081, 0x7b52141, 0, 0x7b48141, 0x167803c1, 0,
	0x6f0a141, 0, 0, 0, 0x1c6e4481, 0, 0, 0, 0, 0x24fd6c88, 0, 0,
	0, 0x141184c1, 0x2108e441, 0x4b08241, 0, 0, 0, 0, 0, 0, 0x1efba181, 0,
	0, 0x17812441, 0x2e194101, 0, 0x8eca082, 0x2996a281, 0, 0x280ba510, 0, 0xda0101, 0, 0,
	0x2a876241, 0, 0x1d240201, 0x2b2280c1, 0xb820381, 0, 0, 0x2db7c181, 0, 0, 0, 0x34d2201,
	0x2e00c141, 0, 0x15986441, 0x11c244c1, 0xa04181, 0x2d64a101, 0x25ed4408, 0x18a60181, 0x102ee481, 0x2e218101, 0x2c7e02c8, 0xcc2181,
	0x2ab98181, 0x95dc181, 0x233f6381, 0x22c02441, 0x2babc2c8, 0x2cf60c1, 0x16cbc4c1, 0xb396501, 0x30fd2141, 0x21b66401, 0x1f5ea141, 0x23aae2c8,
	0xe3c181, 0x264063c8, 0xbc9e381, 0x208703c1, 0x17f6081, 0x145484c1, 0, 0x106a25c1, 0, 0x19c1e401, 0, 0x195e6101,
	0x1eb9a141, 0x274181, 0, 0, 0x20648341, 0x4cf45c1, 0, 0x70c6241, 0x3db0501, 0x676c081, 0xb26c301, 0x5c8a308,
	0x13e42401, 0, 0, 0, 0x2833a4c8, 0x308322c8, 0x2db88181, 0, 0, 0x867c1c1, 0, 0,
	0, 0x2053e381, 0, 0x14d82641, 0xe3ac241, 0xbe0181, 0x1eadc2c1, 0x20722301, 0x17852381, 0xa0640c1, 0, 0x1e606141,
	0x1b490201, 0, 0x86ba141, 0x2cf2081, 0x318d2181, 0, 0, 0, 0x18ff42c1, 0, 0, 0x12692501,
	0, 0x11a1c308, 0, 0x2652e608, 0xf90e401, 0x3a242c1, 0x58ba208, 0, 0, 0, 0x2b3b4181, 0,
	0, 0, 0x22ce081, 0x2b9a6141, 0x11552341, 0x73062c1, 0x28d7a241, 0x24dc241, 0x30b3c2c1, 0, 0x217b8381, 0,
	0, 0, 0x1e6da181, 0, 0x29570148, 0, 0x25c8141, 0, 0, 0, 0, 0,
	0x26d202c8, 0, 0x4eb2281, 0, 0, 0, 0, 0x46de401, 0x5ba6308, 0, 0x21d763c1, 0x7c1c181,
	0, 0, 0, 0x1b2d61c1, 0, 0x2b4182c8, 0xffbc401, 0x663c2c8, 0xa844248, 0x17264381, 0x1e7621c1, 0x6542488,
	0x5762788, 0x304b2341, 0, 0x24e46c88, 0xbbd6401, 0, 0, 0x1908e281, 0x2c070348, 0, 0, 0x67ba181,
	0x28208548, 0, 0x1d1b22c1, 0, 0, 0x1ab7e2c1, 0x195cc241, 0x8f61c1, 0x2bce0288, 0x2d4820c1, 0x2ba0e188, 0x512a241,
	0x2f816181, 0x16f5c481, 0x2a2e6201, 0x291e348, 0x2e62a1c1, 0x3bfa141, 0x22384341, 0x10c5c3c1, 0x7f12241, 0, 0, 0x2e6082c8,
	0, 0, 0, 0x6eac201, 0x2931e2c1, 0x12cfe3c1, 0x1b3f82c1, 0, 0, 0, 0, 0xf6ac581,
	0, 0, 0x18b4e181, 0x2a166181, 0x1b4301c1, 0xbcba401, 0x11a6a141, 0x30768181, 0x2af62181, 0x1ef86141, 0xbcda581, 0x5d92188,
	0x1c29a581, 0, 0, 0, 0x30cca181, 0, 0, 0x2ca0c248, 0x1b47c281, 0x19736281, 0x1b521c8, 0x13b46441,
	0, 0x314e141, 0x1766181, 0, 0x22b48341, 0, 0x2b5181c1, 0, 0x1f45a181, 0, 0, 0x266363c8,
	0, 0x2e4aa141, 0, 0, 0x123c181, 0x20f48381, 0x6ca0201, 0, 0x292f6241, 0x23860101, 0x2b57a148, 0xbbc141,
	0x7028201, 0x1e0c83c8, 0xa1901c8, 0x7746341, 0xe30e501, 0, 0x1aa46301, 0x1e74348, 0, 0, 0, 0x2b70c1c1,
	0xc2c181, 0x1b4d02c1, 0, 0, 0, 0x1788081, 0, 0x2fd403c8, 0, 0, 0, 0,
	0x1fda8341, 0x1f44e181, 0x1975c2c1, 0, 0, 0, 0, 0x28256448, 0x14b7a4c1, 0x226ca5c1, 0x1b8c4408, 0x2eafa101,
	0x7a90181, 0x1af68281, 0xdb12401, 0x6d5e241, 0x9358241, 0, 0x1cc0188, 0, 0, 0x164b64c1, 0x1a856281, 0x6d92241,
	0x2e32a281, 0x2ffba308, 0x1c3bc581, 0, 0, 0x854e141, 0x30346141, 0, 0, 0x5112181, 0x2a460588, 0x547a188,
	0xff0341, 0x1a0402c1, 0, 0x29c58341, 0x33641c1, 0x3133e441, 0x2294e401, 0, 0, 0x1704c381, 0, 0,
	0, 0x102503c1, 0, 0x1de8e348, 0x31dc281, 0, 0x20ff83c1, 0x31d72241, 0, 0x2e8f61c8, 0, 0,
	0, 0, 0xb1ea441, 0x2fa584c8, 0, 0, 0x19392381, 0x9206181, 0xfcdc341, 0x18ac00c1, 0, 0x177f6381,
	0, 0x182fe341, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0x15aac3c1, 0, 0, 0, 0, 0x21296341, 0x1b7fe201, 0x1f83a141, 0, 0x28dc4241, 0,
	0, 0, 0x778a241, 0, 0, 0, 0, 0x16126441, 0, 0, 0, 0,
	0, 0x1433c5c1, 0, 0, 0, 0, 0, 0, 0x1dfa63c8, 0, 0, 0,
	0, 0, 0xc43a501, 0xdf6c581, 0x20a54381, 0, 0, 0, 0, 0, 0, 0,
	0, 0x4b3c481, 0, 0, 0x29f46081, 0x279f24c8, 0x27c5a388, 0x2b1841c1, 0x2874408, 0x2d4ac181, 0x211d4341, 0x2f1703c8,
	0x2a7604c8, 0, 0, 0, 0, 0, 0, 0x1db5c181, 0xf58148, 0xd156481, 0, 0x132141,
	0x7ace0c1, 0x4660141, 0x11160441, 0x26fd4508, 0, 0x1965e141, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0x4e4e281, 0, 0, 0, 0x1aac8301, 0, 0,
	0x2d2161c1, 0x129e2481, 0, 0, 0, 0, 0x166ee4c1, 0xde81c1, 0x19e90201, 0x1cc823c1, 0x6f14201, 0,
	0, 0x101523c1, 0x4848281, 0, 0, 0, 0, 0, 0, 0x1ce563c1, 0x40b8141, 0x129a181,
	0x8b7c281, 0x29f0a208, 0, 0x21b52281, 0x3bdc141, 0x3dd8441, 0x1ec681c1, 0x160c3c8, 0x6bc6141, 0, 0x2452181, 0,
	0, 0x3b7c141, 0x7896181, 0x1ed942c8, 0x23002281, 0x1f744141, 0x291fe241, 0x8836081, 0, 0x43c0601, 0x1e8ae181, 0xad0081,
	0, 0, 0, 0, 0, 0, 0, 0, 0xdfd84c1, 0, 0, 0x1760a281,
	0x2d32c181, 0x2eac62c8, 0x263563c8, 0, 0, 0, 0, 0, 0x29ae2301, 0, 0, 0,
	0x6f80201, 0x21ca0281, 0, 0, 0, 0x19e80201, 0, 0, 0, 0, 0x268f6408, 0x185e8481,
	0x2e0da3c8, 0x19d70301, 0x1120c401, 0x20c6a481, 0x8baa141, 0, 0x1fa34381, 0x3164c0c1, 0x2eeae3c8, 0x5bf62c8, 0x22e241, 0x8f8a241,
	0x1134e3c1, 0xbdd4481, 0x2b702141, 0, 0, 0, 0xe2a8481, 0x6978408, 0x126a181, 0, 0x6cc1c1, 0,
	0x2d442141, 0x2e17e101, 0xfe08401, 0, 0, 0, 0, 0, 0x1f94c0c1, 0xa9a181, 0, 0x1ef4e081,
	0, 0, 0, 0x2a2da181, 0xc150381, 0, 0x18eca381, 0x881c141, 0x249f8b48, 0, 0, 0,
	0x283e101, 0xa08a181, 0x848181, 0x1d250201, 0x10d6e441, 0x31803c1, 0x161d6481, 0xe0223c1, 0, 0, 0x162ec481, 0x1e6fa181,
	0, 0x8dfc141, 0, 0, 0, 0x2fc22708, 0x8a042c1, 0xeaea441, 0x13fc081, 0x22694381, 0, 0,
	0, 0, 0x22c243c1, 0, 0, 0, 0x1d2c61c1, 0x9988181, 0, 0, 0, 0x31e4e301,
	0, 0, 0xc25e441, 0x2d3ec181, 0x3b46141, 0x13b0e2c1, 0x2ffd2308, 0x8f00141, 0x23cb42c8, 0x5188248, 0x47d6241, 0,
	0, 0x18cd8408, 0, 0, 0, 0x209f43c1, 0x93c6241, 0, 0x98cc401, 0x1428e501, 0, 0x18e363c1,
	0, 0x1e50c348, 0, 0, 0, 0x6b44141, 0x1b774241, 0x1f994181, 0, 0x2971e301, 0, 0x315b2181,
	0x68f03c8, 0, 0x214da381, 0, 0, 0, 0, 0x19a68241, 0x1688a4c1, 0, 0, 0,
	0, 0, 0, 0x1c86a401, 0x21b04341, 0, 0x2e188101, 0, 0x1b548201, 0x5c6a408, 0x10b7e381, 0x862c181,
	0x28d28181, 0x6724181, 0x1efd0141, 0x1c0d0401, 0, 0, 0, 0, 0, 0x9b2181, 0x5fa6548, 0x16fa6401,
	0x1e2c2c8, 0x2c516348, 0, 0x11d1c401, 0, 0, 0, 0, 0, 0, 0x21d44341, 0x1a18c241,
	0x7374241, 0x2a7bc182, 0x3120141, 0xcfa101, 0x22b96381, 0x10610401, 0, 0x3f12141, 0, 0, 0x18428401, 0,
	0, 0, 0, 0x9566281, 0, 0x17aae441, 0, 0, 0x31b22141, 0, 0x3195c141, 0x8d20241,
	0, 0, 0, 0x21056341, 0, 0x2a4d83c8, 0x23ec45c8, 0x3528241, 0x17370441, 0x15ef82c1, 0x2be5e6c1, 0x1da664c1,
	0, 0, 0x86ec281, 0x287ac288, 0x69f2081, 0x2e154188, 0x2e31c1c1, 0x1a51a201, 0x1f4b0281, 0x3a10281, 0x13bde301, 0xb06081,
	0x1b894201, 0x29ad41c8, 0, 0, 0x2dd36181, 0, 0x51c6488, 0, 0, 0, 0x309ec4c1, 0x9e0c488,
	0, 0, 0x45ea381, 0x7e9e3c8, 0, 0xe0ba281, 0x2fd743c8, 0x159f8401, 0x2b436081, 0x1f9f4181, 0x1790181, 0,
	0, 0, 0, 0, 0x2e994181, 0x2482101, 0x8352181, 0, 0, 0, 0x2dc4a101, 0,
	0x24aca688, 0x10222201, 0x1bee8481, 0x2dbd42c1, 0x1cdde3c1, 0, 0x30062141, 0x13e8181, 0, 0x257a66c8, 0, 0x301500c1,
	0x1bedc181, 0x8074141, 0x261da4c8, 0, 0x1a352201, 0, 0, 0x100f24c1, 0x2f5da141, 0x1942c341, 0x2b263c8, 0xd06a501,
	0x1d2703c1, 0x67f6201, 0, 0x31592101, 0xebf8501, 0x20d5e301, 0, 0, 0, 0, 0x21e82381, 0x1a19e281,
	0x132d0441, 0x1522c481, 0x15826481, 0x1f348141, 0x17d5e381, 0xcb86481, 0x15e74541, 0x309284c1, 0, 0x1b1dc241, 0, 0x195ee208,
	0x1e3e2348, 0x2d676141, 0x23f9c2c8, 0x1141c501, 0x1c7a0141, 0x1a846201, 0x1e7b61c1, 0x1bd9e601, 0x1b2a01c1, 0x18a06441, 0x1c2c6581, 0x2e830248,
	0x141d0401, 0x300c8181, 0, 0, 0x2ec6e181, 0, 0x219c43c1, 0, 0xed76481, 0x311221c1, 0x1ba4a281, 0x2c26281,
	0x1bc94281, 0x2d3aa181, 0x2c6141, 0x3036a0c1, 0x384c501, 0, 0, 0, 0x11cc8581, 0, 0, 0x143be4c1,
	0, 0x142e2681, 0, 0, 0, 0, 0, 0, 0, 0x2eaba181, 0x1e39c141, 0x269a83c8,
	0x12b3e341, 0, 0, 0, 0, 0, 0x2a9e1c1, 0, 0, 0, 0, 0x2dd04181,
	0, 0, 0, 0x307ae1c8, 0x86181, 0, 0x2e58c141, 0, 0, 0, 0, 0,
	0x11b70441, 0x7582201, 0, 0, 0x25b6241, 0x2b7ac081, 0, 0, 0, 0x2a894181, 0, 0x2ec9e181,
	0, 0, 0x206982c1, 0xf2f0441, 0, 0x1f2cc1c1, 0, 0x92b0181, 0x18b00101, 0, 0, 0,
	0x2b562181, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0x20c0081, 0,
	0x75d4181, 0, 0, 0x389a541, 0, 0, 0x70a4201, 0x175a03c1, 0xd5d6481, 0xcff0441, 0x21ee8381, 0,
	0, 0x1ec76181, 0x27134508, 0x11f2a4c1, 0x2b156201, 0x1ac84341, 0x2416a888, 0x2b782141, 0x20ca4301, 0x1d486201, 0x6832101, 0x17242441,
	0, 0x2f140608, 0x833e281, 0x2f3a8288, 0x28a1e241, 0x31700241, 0x9940181, 0, 0, 0, 0x2ac18341, 0,
	0, 0x219a2441, 0, 0x1f7ee341, 0x695c388, 0xa716248, 0x3f7a141, 0x2953c281, 0x2536281, 0x311141c1, 0, 0x78fc141,
	0x3ae4141, 0x160603c1, 0x29618248, 0xcf384c1, 0, 0x1bb042c1, 0x306be181, 0x95f61c1, 0, 0x2bc02141, 0x103be541, 0x2b1d6241,
	0x1bad8281, 0x4f0c201, 0x18e94301, 0x2acc8341, 0, 0, 0x1af3c281, 0x260782c8, 0, 0x14a4a4c1, 0x19e0a2c1, 0x766141,
	0x100a181, 0, 0x28e0248, 0, 0, 0x20a8e341, 0, 0, 0x23248301, 0x26ac181, 0, 0x838c141,
	0, 0x2aef6201, 0x2b9b0101, 0, 0, 0x28c30141, 0x2b920181, 0, 0, 0, 0, 0,
	0x2dc02181, 0x1cdfc3c1, 0, 0, 0, 0, 0, 0, 0x2e53a448, 0x19d5e241, 0, 0,
	0x884181, 0x29a9c2c1, 0x23a7c308, 0, 0x75e0201, 0, 0, 0x1590248, 0, 0, 0x1baec301, 0x2b4aa181,
	0x5078181, 0x22180381, 0x2be2e601, 0x15d64441, 0x28afa181, 0x2cd2c6c8, 0x1a274281, 0x23bc0348, 0xf01e501, 0x7daa0c1, 0, 0x2a3261c1,
	0x10586441, 0x23fd83c8, 0x1a25a341, 0x12e82381, 0xbec141, 0x1e88c141, 0x10b28341, 0x3792481, 0x825c0c1, 0xfd6c401, 0x21316381, 0x7972141,
	0, 0x263da308, 0xdd48381, 0, 0, 0, 0x2715c548, 0x1c79a201, 0x9934181, 0x1a06c301, 0, 0x1f51a0c1,
	0x31b86210, 0xb4c181, 0x30c6301, 0x2b5da488, 0x6822101, 0x2655e648, 0x180be3c1, 0x13b24441, 0x681c0c1, 0x2a590181, 0x31b96141, 0x1f466141,
	0x234ce341, 0x13a98301, 0xf520c1, 0x21a0e581, 0x18dd03c1, 0, 0, 0x1e6100c1, 0x1f24c141, 0x1a986141, 0xfe28401, 0,
	0x26f1c508, 0x1f7e2181, 0, 0, 0, 0x7c663d0, 0x6ebc241, 0x29d9a201, 0x1ec5c181, 0x6d9a141, 0x193d4401, 0x1635a441,
	0x1a5f0301, 0x1ab0a201, 0, 0xa3d4401, 0, 0, 0x955a181, 0xab50401, 0, 0, 0x31428188, 0,
	0x29c3a3c1, 0x306ac241, 0x242e0c1, 0x31a44141, 0x4158601, 0, 0, 0x1a48388, 0x145ec501, 0, 0x1f352141, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0x25f6e408, 0x1d68288, 0xf394701, 0x2d9fa4c8,
	0, 0, 0, 0, 0xd972441, 0, 0x309fe281, 0x3384281, 0x2ae181, 0x2d938181, 0, 0x1a67e241,
	0xee66501, 0, 0, 0x39a0141, 0, 0x22614501, 0xd3844c1, 0, 0, 0, 0, 0,
	0x2d2fe181, 0, 0x76d2241, 0, 0, 0, 0x1f5200c1, 0x1bba4301, 0x2a422181, 0x7db0241, 0x8a3e2c8, 0x26e1c348,
	0, 0, 0, 0, 0, 0x897e181, 0x1ef52181, 0x2ecc6101, 0x1ffe1c8, 0x23f1c448, 0, 0,
	0x2b4c4181, 0x777c401, 0x2d876188, 0x3157c1c1, 0, 0, 0x467c2c1, 0x2b898081, 0, 0, 0, 0,
	0x18230208, 0x31966181, 0x7a9c1c1, 0xeb70481, 0, 0x30c24308, 0, 0x2a2a8081, 0x2c016181, 0x8a54288, 0x1e8860c1, 0x2ae0e081,
	0x2e6a8181, 0x7f96381, 0x17304441, 0x28e8a201, 0x3035c1c1, 0x27b22308, 0x3b50141, 0, 0x21ed0301, 0, 0, 0,
	0, 0, 0, 0, 0x2ec2a101, 0, 0x145224c1, 0, 0x2d18e2c1, 0x1daa60c1, 0xc542441, 0x9282181,
	0x2290a401, 0xf68c401, 0x9386181, 0x2bfdc181, 0, 0x1e9a288, 0x305120c1, 0x2ae2c0c1, 0, 0x1f988181, 0, 0,
	0, 0x2d264181, 0x2f0bc308, 0xe6a101, 0x2b532181, 0, 0xcec081, 0, 0, 0x658c308, 0x7420241, 0x255e281,
	0, 0x9170181, 0x2bc702c8, 0x19f14241, 0x12f3e481, 0x2f9c6688, 0x977a248, 0xf9e6341, 0x3040a181, 0x1f8d2181, 0x2bf8c141, 0x16a54541,
	0x22ed4341, 0x14aba4c1, 0x2f4aa288, 0x17752481, 0x80881c1, 0x31d9a2c1, 0, 0x30044508, 0, 0, 0x2934e181, 0,
	0x2a07e181, 0x1c4f2441, 0x1471a4c1, 0x3107e2c1, 0x15424381, 0, 0x20c4141, 0x11b4a141, 0x8ed8141, 0x31d4a281, 0, 0,
	0x2b526181, 0x4cc8581, 0x1f5bc348, 0x19ec0241, 0x2eadc3c8, 0x29422341, 0x1acce2c1, 0, 0x2f2ee448, 0x24d38888, 0x2995a201, 0x1540c301,
	0x2725e188, 0xdc56381, 0x8dae1c1, 0x175be3c1, 0xa8e2348, 0x11dbe481, 0, 0x13d0181, 0, 0, 0, 0,
	0, 0x182a0401, 0x295b6241, 0x1e712181, 0, 0, 0, 0, 0, 0x192ce341, 0x1b06e2c1, 0x617a408,
	0x21820341, 0x31f062c1, 0, 0xb74e3c4, 0, 0, 0x8f9c241, 0, 0x2a62a488, 0x1495c441, 0x3089c248, 0xe084481,
	0x2ff0c410, 0, 0, 0, 0, 0, 0, 0x18050441, 0x3d4c241, 0, 0, 0,
	0, 0, 0, 0x2267a341, 0, 0, 0, 0, 0, 0, 0x305ba181, 0,
	0, 0, 0x31972141, 0, 0, 0x2baa4181, 0x9188241, 0x26f8a488, 0x73ec241, 0x1e970401, 0xa0fc441, 0x875c2c1,
	0x3c922c1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0x2b918288, 0x12d5c401,
	0x2e496281, 0x21441c1, 0x16406401, 0x6250708, 0x12ab6341, 0x2bcd21c8, 0x1f8123c8, 0x1d28e1c1, 0x16e323c1, 0x1b67c401, 0x1ed82250, 0,
	0, 0, 0x2e1f2101, 0x31c7a0c1, 0x214b44c1, 0x18f80281, 0, 0, 0, 0x19cfa281, 0x18d141c1, 0,
	0xfec84c1, 0x2d9ac508, 0, 0x9d842c8, 0, 0, 0, 0x1314081, 0x7d02101, 0x3dc0301, 0x2a060141, 0x2333c3c1,
	0x1b178281, 0, 0, 0x28b06181, 0x84081c1, 0x1a3be301, 0x49341c1, 0, 0, 0, 0x2c6a3c1, 0,
	0x1adac281, 0, 0x16db22c1, 0, 0, 0x1e9f4241, 0, 0, 0x1dc30548, 0x2bcb43c8, 0x91ee181, 0x2c21c308,
	0, 0, 0x240e0450, 0x2ac32181, 0, 0, 0x9164181, 0, 0, 0x3043e101, 0x19304401, 0,
	0x1f134181, 0x29be6281, 0x12d2181, 0x129c0441, 0x197b42c1, 0, 0, 0, 0, 0, 0x1ed0608, 0,
	0, 0, 0x498181, 0x1e9b8341, 0, 0, 0, 0, 0, 0x29fa2081, 0x2aa80241, 0x101b6401,
	0, 0, 0x159a8441, 0x3131c441, 0x2250201, 0x28a760c1, 0x1d0ea3c1, 0x13504541, 0x2aedc201, 0xeb0c441, 0x1413e381, 0,
	0xa06a101, 0, 0, 0, 0, 0x18646381, 0, 0, 0x2ec3e181, 0x317d6181, 0x157784c1, 0x1d0723c1,
	0, 0, 0, 0, 0, 0x101fe301, 0x19c0e201, 0x2e94c1c1, 0x1aeb0241, 0x346e141, 0x5c4a408, 0x10dc8501,
	0x3f50141, 0x2eb942c8, 0x8812141, 0x2e37a141, 0x2ba54388, 0x1fa0a141, 0x13180c1, 0x1a3fc2c1, 0x18d381c1, 0x1ee861c1, 0, 0x230de281,
	0x12542481, 0, 0x294fa201, 0, 0x4892441, 0, 0, 0, 0, 0, 0, 0x1ed5a310,
	0x238a8388, 0x1fcfc381, 0x7432241, 0x6c72141, 0x299c8341, 0, 0x39c0141, 0, 0, 0, 0, 0x29ef6288,
	0x284882c8, 0, 0, 0, 0, 0x2d9d44c8, 0x22058541, 0x151c0481, 0, 0, 0xb4c64c1, 0,
	0x14ae0441, 0, 0x1178141, 0x18d74381, 0x28b5e181, 0, 0xec5e401, 0, 0x128923c1, 0x2d0a4101, 0x1db2a181, 0x13e623c1,
	0x138081, 0x27c0a308, 0x21c22c1, 0xc8de5c1, 0, 0, 0, 0, 0, 0x8012201, 0x1996e401, 0x19812281,
	0, 0, 0, 0x266ca448, 0x25e14410, 0x1ea722c1, 0, 0, 0x48308, 0, 0x2ea341c1, 0,
	0, 0, 0xe0141, 0x2601a2c8, 0x319e401, 0x7466241, 0x300c181, 0xb5ee5c1, 0x2e0d2101, 0, 0x1d1c8381, 0x59dc308,
	0x2088e5c1, 0xe6c0c1, 0x3bb2141, 0x1dad0181, 0x299e22c1, 0x1f056281, 0x1f0c208, 0x1a168241, 0x9ff60c1, 0x8470181, 0x3482141, 0x28166388,
	0x30a922c1, 0x14210441, 0, 0x1ccc188, 0, 0x18fda341, 0, 0, 0x91a6181, 0x2b94a141, 0, 0,
	0, 0, 0, 0, 0x102b03c1, 0x25ea181, 0x25114908, 0x2b102281, 0, 0, 0, 0x19ed2281,
	0, 0xd6a081, 0x2c56281, 0x9896301, 0xda56541, 0x8cda081, 0x1c23c601, 0, 0, 0, 0, 0,
	0x28b52181, 0, 0x1fa502c1, 0x1d730541, 0, 0, 0x2d622101, 0, 0x263c2308, 0x11e70441, 0x4d6141, 0,
	0, 0, 0x6f3e141, 0, 0, 0xf1d4481, 0x2572281, 0, 0x2f58c281, 0xc7b84c1, 0, 0x2d528081,
	0, 0, 0x1f1c248, 0, 0x9b1e141, 0, 0x18a02c8, 0x24c66888, 0, 0, 0, 0,
	0x30a5a181, 0x36624c1, 0x3062a1c1, 0xe7e42c2, 0x2c48a248, 0x2e7e6388, 0, 0x2182201, 0x3057e0c1, 0, 0, 0x1e660181,
	0x1b098241, 0, 0, 0x26a2141, 0x2e246101, 0x30112101, 0x1b820201, 0x2b61c4c8, 0x89b8081, 0x2f2c4248, 0x316ec1c1, 0x2b98a248,
	0x13d5e301, 0x2e0f0101, 0x56ec448, 0x2f07e408, 0x1786e481, 0x31552281, 0, 0, 0, 0x23b50248, 0, 0,
	0x31a62308, 0x80fc281, 0x1d3d01c1, 0, 0, 0x1bfde301, 0x1b64e1c1, 0xa8e181, 0x1767a481, 0x1555c4c1, 0xe65a501, 0xafde341,
	0, 0, 0, 0x68701c8, 0x3400441, 0x9600c1, 0, 0x26828548, 0x1a09c301, 0x798a2c8, 0x2ec4a181, 0,
	0xda80441, 0x1935a341, 0xfbda3c1, 0, 0, 0, 0, 0x2b78c481, 0, 0, 0x4606401, 0x29336241,
	0x2c430248, 0, 0xa958288, 0, 0, 0x154843c1, 0, 0x2b6ea181, 0, 0x2c08a348, 0x31c8281, 0x74c2248,
	0x30156381, 0x1caa8341, 0xffa0381, 0, 0x2b9cc101, 0x21806341, 0xc7e3c8, 0x2cd76588, 0x25d58648, 0x52fc388, 0x171d4481, 0x73dc201,
	0x20b1c441, 0x1e1e0310, 0x24f84a48, 0x12c4a441, 0x200be381, 0xdf6281, 0x274088c8, 0x8ec4141, 0, 0, 0x3074e181, 0x265e0188,
	0x29390208, 0, 0x2b12a381, 0x2d63a101, 0xe3364c1, 0xa078081, 0x1f7d8141, 0x30a12181, 0x208bc301, 0x196461c1, 0x23832181, 0,
	0x3178e181, 0, 0x1bdf83c1, 0, 0x2b44101, 0, 0, 0x1e87c141, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0x182623c1, 0, 0, 0, 0, 0, 0x1156c441,
	0, 0, 0, 0, 0, 0, 0x7c9a241, 0x2c442248, 0xc5243c1, 0x26c8081, 0x67c6181, 0x51560c1,
	0x2b22e101, 0x90bc241, 0x1239c481, 0x12a7a481, 0, 0, 0, 0x26bb6408, 0x1a7542c1, 0x44e0601, 0, 0x239fc508,
	0xb6604c1, 0x32042c1, 0, 0x33b2281, 0x7d66181, 0x22601c1, 0x1374388, 0x19b52241, 0xa2ce3c1, 0, 0x1bbd0241, 0x2a3b8141,
	0x281e24c8, 0x2b042181, 0x10660281, 0x212fc341, 0x1f0142c1, 0x11b54381, 0, 0x15c62c8, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0x1d8f8481, 0x2ba70388, 0x1ec2e2c8, 0, 0, 0, 0x9744248,
	0, 0, 0x1eccc181, 0x25bc181, 0x7cf41c1, 0x22de181, 0x216ba501, 0x29132281, 0x1833a581, 0xb6d25c1, 0x25488948, 0x2bdca601,
	0x1820a301, 0x9c3e181, 0x2aa92201, 0x1abec601, 0xfff83c1, 0x31f1c2c1, 0x2d30101, 0x1cc52401, 0xe5ec501, 0x56c2188, 0x6690208, 0,
	0x2d2ae3c8, 0, 0, 0x6dce141, 0x2c54e3c8, 0x16ac6541, 0x13f203c1, 0x26a40348, 0x7c581c1, 0x903e241, 0x110563c8, 0,
	0x18acc0c1, 0, 0, 0x9c7a181, 0, 0xe7da404, 0x26d6c188, 0x24b80908, 0xe1fc401, 0xb4ce3c1, 0x13cc2581, 0x2b49e181,
	0xb0081, 0x30cd6181, 0x2ab62181, 0x31be8208, 0x1baa62c1, 0x2537e888, 0x127fa401, 0x12f22381, 0x31216141, 0, 0x2f50e481, 0x2df64308,
	0, 0x17ca181, 0x1aaa208, 0, 0, 0, 0, 0, 0, 0, 0x185ca3c1, 0,
	0, 0x2185a541, 0x14f8181, 0x2b4460c1, 0, 0, 0, 0, 0x10710401, 0, 0x2cfb4388, 0x5486308,
	0, 0, 0xa22c484, 0x1b338581, 0x1299c481, 0, 0, 0x2beda281, 0x7a2e2c1, 0x2775e308, 0x1a302201, 0x2fb2a508,
	0x1e318188, 0x1f4940c1, 0xb794481, 0x886a181, 0x5090181, 0x311d62c1, 0x81be3c8, 0x2c3b2248, 0xf046581, 0x28d98281, 0x2a920308, 0x26d362c8,
	0x31846141, 0x2acfc381, 0x2dbbe2c1, 0, 0x9308141, 0, 0x311a201, 0x98f8181, 0x2b808141, 0xbe7e341, 0x1f75a141, 0x2d0142c8,
	0x2b4d8081, 0x80b22c1, 0, 0, 0, 0x1aba8281, 0x9be6241, 0, 0x1e63a1c1, 0, 0, 0x75b63c8,
	0x198ee241, 0x197de281, 0x888c181, 0, 0x2d1b4201, 0, 0x2b826081, 0, 0x5a103c8, 0x4404241, 0x3072a181, 0x1f9e8181,
	0x23e54808, 0x297d8288, 0, 0xfde081, 0, 0, 0x31e2e401, 0, 0x23314501, 0x1afa2141, 0x15208481, 0x42ba1c8,
	0x2c85a308, 0x2916e301, 0, 0, 0x30f80181, 0x2ab0e101, 0, 0x21d81c1, 0, 0, 0, 0,
	0x12fe081, 0x3bbc181, 0x7b1a181, 0x189aa188, 0, 0, 0x2a962181, 0, 0x2883a181, 0, 0x26f66488, 0,
	0x18526601, 0x18a4a0c1, 0x2b7b00c1, 0x2e3bc181, 0x142a181, 0x4c16281, 0x1fc00c1, 0x224ca4c1, 0x30ca0181, 0, 0x284bc2c8, 0x66ca0c1,
	0, 0x2e7a0388, 0, 0x14fd8501, 0x219e2581, 0x2c8d2308, 0xedba4c1, 0, 0, 0, 0, 0x125e181,
	0x207f2541, 0, 0, 0xb2f4341, 0, 0, 0x2a17c181, 0x1bf36341, 0, 0, 0x9a41c1, 0,
	0, 0x1ecf62c8, 0x1f486281, 0, 0x1f39e188, 0x3802481, 0, 0x2caa02c8, 0x1e5fc141, 0x199f82c1, 0, 0,
	0x25532948, 0x302f8141, 0x285d0388, 0x7f30181, 0, 0, 0x28ab2181, 0x1d0ae3c1, 0x34ac141, 0, 0, 0,
	0, 0, 0, 0x30c3c248, 0x2c40c248, 0x1c9f4441, 0, 0x162443c1, 0x1b96e301, 0x1c5e8481, 0, 0,
	0, 0x29c84201, 0x6bfa141, 0x1b4ba2c1, 0x16c48441, 0x65b0208, 0x28c46181, 0, 0, 0x1e7a81c1, 0x2d680181, 0,
	0, 0x1ef9c181, 0xe3be248, 0x203e4481, 0x1793c441, 0x2a210341, 0, 0, 0, 0, 0, 0x1838c481,
	0x1f2e2c8, 0, 0x1122c441, 0, 0, 0x23fa1c8, 0x1c8ea401, 0, 0x1ca16201, 0x1daf0141, 0, 0,
	0x2a9481c1, 0x27cb6448, 0, 0x2de52288, 0x1bbbc281, 0, 0x1b798201, 0x2c1ae248, 0x2444c888, 0x297bc201, 0, 0,
	0, 0x10a7a401, 0x9fba348, 0, 0, 0, 0x2d0b40c1, 0x2bb72181, 0, 0, 0, 0x28b340c1,
	0x69b8388, 0x2d7ce5c1, 0x26c80308, 0, 0x2cc50208, 0, 0, 0, 0, 0x2b074181, 0, 0,
	0x20f94281, 0, 0, 0x9732248, 0x31992281, 0, 0x1fcba381, 0x2f2aa348, 0x10f20441, 0x1828248, 0x2cfc381, 0,
	0, 0, 0, 0, 0x1a9fc141, 0x1d59c201, 0xaeec4c1, 0x2764181, 0x1497e581, 0x29348241, 0, 0xac18481,
	0x10c22401, 0x90aa241, 0x139442c1, 0, 0, 0x9b7e181, 0x1a0562c1, 0x1a7fe1c1, 0, 0, 0, 0,
	0x1d5f8601, 0, 0x18e54481, 0x200f6501, 0x14008381, 0x12f6181, 0x5126081, 0, 0x4bae501, 0, 0, 0x5050181,
	0, 0, 0, 0x83fc181, 0, 0, 0x216543c1, 0x3f0c201, 0x3aa0601, 0x2f57a0c1, 0x243f2b48, 0,
	0x17168401, 0, 0, 0x2e16e101, 0x9fd42c8, 0x2e4e2448, 0x84bc081, 0, 0, 0x7b5c181, 0, 0,
	0x2e696248, 0, 0x1878c4c1, 0, 0, 0x3186e141, 0, 0x2b206441, 0, 0, 0, 0,
	0, 0x1ee24241, 0x160e6401, 0x1a4fc3c1, 0, 0x2ddde101, 0x28bc6181, 0x96c6248, 0x2872e388, 0x216123c1, 0x2770181, 0x1f9180c1,
	0x20aa8441, 0x1a6bc381, 0x2d344141, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0x287f0248, 0, 0, 0, 0x1e06e2c8, 0x1eed2181, 0, 0, 0x2895a181, 0, 0,
	0x6cf6241, 0x23b121c8, 0x2f3bc388, 0xef80c1, 0x441e141, 0x3a62241, 0x21e66381, 0x29736241, 0x189ec341, 0x229ae401, 0x2d4ee181, 0,
	0, 0, 0x9f18348, 0xfa003c1, 0, 0, 0, 0, 0x96d8248, 0, 0, 0,
	0, 0x2a58141, 0x23ae0348, 0x1cba2401, 0x3018181, 0x78e21c1, 0x15ee3c8, 0x956081, 0x26d4c408, 0, 0x2b0c181, 0x2eaac1c1,
	0x5ada408, 0, 0, 0, 0, 0, 0x2127c341, 0, 0, 0, 0x2890a2c1, 0xc6484c1,
	0, 0x1daac181, 0x1e4142c8, 0x2f5a0308, 0x3b28241, 0, 0x2951a241, 0x1eee6081, 0, 0x2e38e181, 0x6b68201, 0x2726a548,
	0x1bf7e381, 0x14db4401, 0x6d18241, 0xf072441, 0, 0, 0, 0, 0, 0, 0x2aaba2c8, 0xf420501,
	0, 0, 0, 0x1dadc181, 0, 0, 0, 0, 0, 0xfb32481, 0xa48381, 0xa78e248,
	0x239e0388, 0x2d4b83c8, 0x1a976141, 0x2dcde181, 0x1673a441, 0x1c30248, 0x8a92208, 0x301b4101, 0x14000c1, 0xbeba401, 0x68ce448, 0,
	0x4822c8, 0x302ce241, 0x1c69c481, 0x288d6181, 0xc4e2441, 0, 0x65e8508, 0, 0, 0, 0, 0,
	0x27be1c1, 0x250889c8, 0x805e141, 0, 0, 0x31864141, 0x2b86c181, 0x24cdeb48, 0, 0, 0, 0x98a101,
	0, 0, 0x8d522c1, 0x30d46181, 0, 0, 0, 0, 0x306c141, 0xd20181, 0, 0,
	0x1f186141, 0, 0, 0xdf4c401, 0x210cc3c1, 0, 0, 0, 0, 0x1c5c24c1, 0x17f823c1, 0,
	0, 0, 0x15e28501, 0, 0x9530201, 0x2e004101, 0, 0, 0x211b8381, 0, 0, 0xf65c601,
	0x1cd843c1, 0x27c762c8, 0x1f54e141, 0, 0, 0, 0, 0x1f256141, 0, 0, 0, 0,
	0, 0, 0, 0xc712501, 0x2b2bc101, 0, 0, 0x1f808141, 0, 0, 0x883a101, 0x1e81c181,
	0x95a0c1, 0, 0, 0x26a8c408, 0, 0, 0, 0x243ae888, 0x104c8501, 0x2bf3c081, 0, 0x3038e181,
	0, 0x751a241, 0, 0x21de44c1, 0x28a30181, 0x2a96e181, 0, 0, 0, 0, 0, 0x21ff2401,
	0, 0, 0, 0x3f32141, 0, 0, 0, 0x2e3c8181, 0x26ad2348, 0xd568441, 0, 0x6dd8288,
	0x11710341, 0, 0x7fc2141, 0x5b5a248, 0x592c248, 0x2efd8388, 0, 0, 0, 0x80e8281, 0x18bec081, 0x2236a341,
	0x1ea06201, 0, 0, 0x1e468308, 0, 0x12faa3c1, 0, 0, 0, 0, 0, 0xb03c401,
	0xd0ba4c1, 0, 0x1e648181, 0, 0x3740541, 0x1ee2a181, 0, 0, 0x6d32141, 0, 0x16282401, 0x2e020241,
	0x31682181, 0x566e508, 0x1a3d6301, 0x21d5e301, 0, 0x7f92081, 0x236865c1, 0, 0, 0x3120c141, 0x3102e101, 0x22dd2381,
	0xcd7a481, 0, 0, 0, 0, 0x18f4288, 0, 0, 0x2dca2381, 0x2730181, 0, 0x2d8282c1,
	0x2a1a0301, 0x14436481, 0, 0, 0, 0x1a66c241, 0x7ae448, 0x232ce4c1, 0x3044141, 0x1c154581, 0x20c4c3c1, 0x22f61c1,
	0, 0, 0x20480381, 0, 0x2eee4308, 0, 0, 0x2f9a04c8, 0, 0x1899a208, 0, 0x29b82308,
	0, 0, 0, 0, 0x1d026201, 0x26882448, 0x270d2308, 0x2170241, 0, 0, 0x2a9ac181, 0x1eae2c8,
	0x7f5e181, 0x71d2141, 0x196d80c1, 0x2ecf23c8, 0x2219c281, 0x5084181, 0x966c248, 0x29ee181, 0x19870201, 0x28d00081, 0x2d8c6181, 0x6c38208,
	0x179c8381, 0, 0x2cb6e288, 0x2a9383c8, 0x2d38181, 0, 0, 0x31244148, 0x2b8c40c1, 0x1f02a281, 0x3b86181, 0x29a862c8,
	0, 0x78cc2c1, 0x2d534208, 0x2b2c42c8, 0x26e902c8, 0x32423c1, 0x12f8a401, 0xff24381, 0x1eeac2c8, 0x211083c1, 0x1d4d0281, 0,
	0, 0x201f0381, 0, 0x305f20c1, 0xfcf6481, 0x2d8b2101, 0, 0x30e002c1, 0, 0x2068141, 0x263f2288, 0x128b0441,
	0xbeda5c1, 0x1d868481, 0, 0x302e0141, 0, 0, 0, 0, 0, 0x1b9ce341, 0, 0,
	0x212e2c8, 0x27e7c448, 0x21b0241, 0, 0, 0, 0, 0x2cb52388, 0x4416241, 0x295a2281, 0x304722c1, 0,
	0x91fa181, 0, 0x2c6ce348, 0x77be241, 0, 0, 0, 0x2ebea3c8, 0, 0x9586281, 0, 0,
	0x8aa241, 0x7bf8181, 0, 0x182141c1, 0, 0, 0x82ca181, 0x99fa241, 0x1b7d2301, 0x28644188, 0x30bfa0c1, 0x2b6e0c1,
	0, 0, 0, 0, 0, 0x2eed4208, 0x2ab8181, 0, 0x2ee06250, 0, 0, 0,
	0x316c8181, 0x1e1125c8, 0x7658241, 0, 0x11e50401, 0x312ec341, 0x9506181, 0, 0x221d8581, 0x2ff2c288, 0x15e00501, 0xa25c381,
	0, 0x14ed8441, 0x2b93e181, 0, 0x2ac562c8, 0x149aa501, 0x21390381, 0x2c712288, 0x2b4b61c1, 0x1b6ac281, 0x1cb122c1, 0x1b40e301,
	0x23016301, 0x15692401, 0x1372a581, 0, 0, 0, 0, 0x2ac8a301, 0x2a3a0308, 0xab703c1, 0x16506401, 0x1d940481,
	0, 0x21eb6341, 0x196d20c1, 0x318841c1, 0x18d2a0c1, 0, 0x1ed4a208, 0, 0, 0, 0, 0,
	0x28d34181, 0, 0x5d3a288, 0, 0x1e02e208, 0x1d5c0201, 0, 0x8fe4241, 0x25d24688, 0x5356348, 0x1fd922c1, 0,
	0, 0x10ee181, 0, 0, 0, 0, 0x2a2381c1, 0x1cd2a3c1, 0, 0x30008788, 0xa05e0c1, 0x9392181,
	0x102ce401, 0x2a606488, 0x1f236181, 0, 0xa130208, 0xf4c2581, 0x319a6241, 0, 0x12061c1, 0xa8b2188, 0xc0b21c8, 0,
	0, 0, 0, 0, 0x2bd5c181, 0, 0, 0x25ef44c8, 0x29fde101, 0x694e1c8, 0, 0x270ea388,
	0, 0, 0, 0, 0, 0, 0x23c1a448, 0x21f3c2c1, 0, 0, 0, 0,
	0, 0, 0x3336141, 0, 0x3ca8241, 0, 0, 0x18dee301, 0x14cc2581, 0x2b0f6181, 0x1b934201, 0x2f658601,
	0, 0, 0, 0x155e43c1, 0x28024488, 0x27a38308, 0x5db6348, 0, 0x3fa288, 0x31540241, 0x23826181, 0x2f532341,
	0x300e141, 0x2fec0548, 0, 0, 0x79501c1, 0, 0xf36e4c1, 0x20d403c1, 0x310941c1, 0, 0, 0x119e0341,
	0x225fe2c1, 0x31a2a081, 0x23c662c8, 0xe71e4c1, 0x515c2c8, 0x20b56441, 0xa1c1c1, 0, 0, 0, 0, 0xf976381,
	0x1e30c188, 0x15fa44c1, 0x1222e401, 0x16262401, 0x6c58241, 0x2c38e248, 0x18a440c1, 0, 0x2e41e2d0, 0x228d23c1, 0x2967e281, 0x21764341,
	0xd48c501, 0, 0x198ce201, 0, 0x1e5e2101, 0x19890281, 0xfa923c1, 0xaa50341, 0x31eb82c1, 0x27752188, 0x9ac6241, 0,
	0x287da2c8, 0, 0, 0x2e8c82c8, 0x1e4ac288, 0x2bc30448, 0x19342301, 0, 0, 0, 0x7ed4388, 0,
	0, 0, 0xc9e8501, 0x29fa181, 0, 0, 0, 0, 0, 0, 0x1ad82301, 0,
	0, 0x16574481, 0x26ef8308, 0, 0, 0, 0, 0x21c80401, 0, 0, 0xc20181, 0x29a5c281,
	0x2b406241, 0x28be4181, 0x12844501, 0, 0, 0, 0x4e9a301, 0, 0, 0x2bace081, 0x8334141, 0x31ece401,
	0, 0xb61c3c1, 0, 0, 0xd3d84c1, 0x31a001c1, 0x480e281, 0, 0x2cb184c8, 0, 0x15f863c1, 0x114b8481,
	0, 0x223ba441, 0x13f80441, 0x1e6b4181, 0, 0, 0, 0, 0x2aec2081, 0x2608e308, 0x81b2181, 0x28efc281,
	0x138e2501, 0x2d7a2581, 0, 0, 0, 0x2ed4e181, 0, 0, 0, 0x8e81c1, 0, 0,
	0x2e5f22c8, 0x21f70481, 0x268024c8, 0, 0, 0x2bc8e290, 0, 0xaad03c1, 0, 0, 0, 0,
	0xabd2481, 0x96ea248, 0, 0, 0x1fad4401, 0, 0, 0, 0, 0, 0x16a04541, 0x2f26241,
	0, 0, 0, 0, 0x9512181, 0x22656481, 0x18bcc181, 0x30cbe181, 0x338e141, 0x914c181, 0xa36141, 0x1a42a1c1,
	0x2c4de348, 0x2e5e2208, 0x2fee141, 0x6841c1, 0xee40c1, 0x1f558141, 0x2b860188, 0x18af8101, 0x1c57a441, 0, 0, 0x2ddbe201,
	0, 0, 0, 0, 0, 0, 0x2500481, 0, 0x27922510, 0x109dc441, 0, 0,
	0, 0x14ae181, 0, 0, 0, 0, 0x58f4388, 0, 0x2a9c4181, 0x1f0bc181, 0x2a3ca0c1, 0,
	0x12c00301, 0x1172a301, 0, 0, 0, 0x452a301, 0x2381a181, 0x2c044181, 0x15602501, 0x1e01c250, 0x22898341, 0x18e1a381,
	0x31100141, 0x1f270141, 0x1f7aa341, 0x2787c348, 0x2b9f6181, 0x1a246281, 0, 0, 0x1f222288, 0x306e8381, 0x1609e4c1, 0,
	0, 0, 0, 0, 0, 0x19722281, 0x1bc14301, 0x4bd62c1, 0, 0, 0xeea1c1, 0,
	0x1ee44181, 0xf71e401, 0x1de0a2c8, 0, 0, 0, 0, 0, 0x7b78081, 0x1c3823c1, 0, 0x1f402081,
	0xc336481, 0x12088501, 0, 0, 0, 0, 0x2a48c448, 0, 0x1e15e288, 0, 0, 0xdde4301,
	0x2c58e508, 0, 0, 0xc4803c1, 0x29afa241, 0xa044101, 0x164dc541, 0x7c28181, 0, 0x3d0c301, 0, 0,
	0, 0x1b7201c1, 0x1f4fc181, 0, 0x8500181, 0x131063c1, 0, 0x22dc05c1, 0, 0x2a860181, 0x340248, 0x1c630481,
	0, 0, 0, 0x2bbe0181, 0, 0, 0, 0x2f234608, 0, 0, 0, 0,
	0, 0x2d364181, 0, 0x1d638501, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0x70fa241, 0, 0, 0x937a181, 0x1a8c4241, 0x2935a1c1, 0x1df5e450, 0x99c6201, 0x21cb4341, 0,
	0, 0x12a9e301, 0xae4a3c1, 0x15034501, 0, 0x22ea181, 0x1ae10281, 0x30daa0c1, 0x26aac408, 0x1cf46401, 0, 0,
	0, 0xc44201, 0, 0, 0x1f41e181, 0, 0, 0x29374201, 0, 0, 0x1f78c141, 0x1a438281,
	0x2edc4348, 0x183b0381, 0, 0x31040188, 0x311b6141, 0, 0, 0, 0, 0, 0xb86181, 0x2894308,
	0x2e8508, 0, 0, 0x188d63c1, 0xeb2e441, 0x187b23c1, 0x1da1a4c1, 0x1cd81c8, 0x3f28141, 0, 0, 0x96a2248,
	0x2dda6181, 0, 0, 0x1ae7e281, 0x146f6481, 0, 0x1757e441, 0x82ee181, 0x7d3c0c1, 0x90e0241, 0x34c2201, 0,
	0x293a0181, 0, 0, 0, 0x2bb90301, 0, 0, 0x3025e081, 0, 0x2d5260c1, 0, 0,
	0x29d88241, 0, 0, 0, 0, 0, 0x7e6e081, 0, 0x271e02c8, 0, 0, 0,
	0, 0x5b80288, 0, 0, 0x2e6e2208, 0x2ea42141, 0, 0, 0x1ab1a401, 0, 0x95e81c1, 0x2e7541c8,
	0x30302388, 0x28ee8281, 0, 0, 0, 0x20666541, 0x2b642208, 0, 0x99b6201, 0x9b28201, 0x2dc88141, 0x485c2c1,
	0x31afc101, 0xcf0141, 0x11fa181, 0x186623c1, 0x1a0d2301, 0xbe16401, 0x30fdc181, 0x228f0341, 0, 0, 0, 0x2bfaa081,
	0, 0x2c68c188, 0x2d172181, 0x4744281, 0x30774181, 0, 0, 0, 0x1adc0281, 0, 0x130643c1, 0x201ac301,
	0x300d4181, 0xbb8c581, 0xfc8e381, 0x1e84e188, 0x6e78201, 0x12b92301, 0x28b12181, 0x310181, 0x29896181, 0xaf143c1, 0x7af23c8, 0x2de76248,
	0x306a2141, 0, 0, 0, 0, 0, 0x28f102c1, 0xb0b2341, 0x31c16141, 0, 0x14bc8581, 0x162a208,
	0, 0, 0, 0, 0, 0, 0, 0x24eaa9c8, 0x2b2fc081, 0x3f6e181, 0x2ca823c8, 0x96fc248,
	0, 0x1f260201, 0, 0, 0x13ebe441, 0, 0x1f3f0148, 0, 0, 0x296a141, 0, 0x17b3c3c1,
	0xe16c501, 0, 0x2e5da101, 0x2e81c4c8, 0xa764301, 0x2ee324c8, 0, 0, 0, 0, 0, 0x2c05e248,
	0, 0x1ffbc341, 0, 0, 0x5bbe2c8, 0x2bade181, 0x2f6885c1, 0, 0, 0, 0, 0x86ce141,
	0x10aa8384, 0, 0, 0, 0, 0x11a90341, 0x8164488, 0, 0x11404301, 0, 0, 0,
	0, 0, 0x31c48141, 0, 0, 0, 0x2e898388, 0x19914241, 0x143905c1, 0x31412181, 0, 0x282e141,
	0x884a181, 0xfaa181, 0x49aa281, 0, 0x109fe6c1, 0x1f0d41c1, 0, 0, 0, 0, 0, 0xce7c4c1,
	0x248a29c8, 0, 0, 0, 0, 0x146181, 0, 0, 0, 0x354a141, 0, 0,
	0, 0xf472481, 0x294bc281, 0x2ef28208, 0, 0x1f328141, 0xbc14481, 0, 0x2d41c0c1, 0x2dfd4281, 0, 0,
	0x174204c1, 0, 0xd94181, 0, 0, 0, 0, 0x2d6de2c1, 0, 0, 0, 0x13e80481,
	0, 0, 0x18a50208, 0x76f0201, 0, 0xf46188, 0x171f8441, 0xdaac1c8, 0x28d10181, 0x61d8448, 0, 0,
	0x2dc1a181, 0, 0xb3be501, 0xd772481, 0x1ceec3c1, 0, 0, 0, 0, 0x7c40181, 0x27106310, 0x2de66210,
	0x29de0281, 0x196b2081, 0x140e4301, 0x152141, 0x30704101, 0x23260401, 0x82e2181, 0x2c3e8248, 0x143ee401, 0xc4003c1, 0x13c4181, 0x514a181,
	0x8a1a481, 0x28d4c101, 0x5a2e388, 0x1b99e301, 0x303a141, 0x2799e488, 0xdcf6381, 0x2b850201, 0x29a48288, 0x2d4220c1, 0x1ad1a2c1, 0x2d974241,
	0, 0, 0x1a980201, 0x7570241, 0x7624241, 0x2ab7c181, 0x19c64241, 0x1f508101, 0x12f6e381, 0x7cea141, 0x5960388, 0x1b54e141,
	0x26da41c8, 0x91d6181, 0, 0, 0, 0x2092a301, 0, 0, 0, 0, 0x28c181, 0,
	0x19e4a281, 0, 0x2e118101, 0, 0x14ea8601, 0x12c18381, 0x2b746148, 0x2644c608, 0x90ce241, 0xb9c201, 0, 0,
	0, 0x71ca241, 0, 0, 0x1e5ba608, 0x50161c1, 0x31a72101, 0x2d66a181, 0x1eb222c1, 0x2c9b02c8, 0, 0xe8c0481,
	0x22994341, 0x6b16241, 0x29d04301, 0, 0, 0x29238281, 0x2984101, 0, 0, 0x1349c481, 0, 0,
	0, 0x27c3e388, 0x2051c441, 0x81f42c8, 0x256e8948, 0, 0, 0, 0, 0, 0x2c7b22c8, 0,
	0, 0x180a82c1, 0x1ace4241, 0xc90e501, 0x103e8401, 0, 0, 0xc3be481, 0, 0, 0, 0x14b2e4c1,
	0, 0, 0, 0xbad83c1, 0x2b8fe181, 0xd17a401, 0x20cd6341, 0x85581c1, 0xd03c5c1, 0x28a02148, 0x1f5d6141, 0xa5f42c1,
	0xa354301, 0x8c18288, 0x18872481, 0x202a0401, 0x2dcf61c1, 0x29e2181, 0x23946188, 0xdc72348, 0x28fa8181, 0x2d1c4201, 0, 0,
	0x30e16281, 0, 0, 0x2bd68181, 0, 0x634c448, 0x6a50101, 0x21d28381, 0xc9364c1, 0, 0, 0,
	0, 0x39ca1c1, 0, 0, 0, 0x2b6c00c1, 0x23baa2c8, 0x26e364c8, 0x16c964c1, 0x21370401, 0x5dd0348, 0x2d1fa181,
	0x936181, 0x3d38141, 0x22a0201, 0x82560c1, 0x231e24c1, 0x1d310381, 0, 0, 0, 0x554e308, 0x9fea248, 0,
	0x2c826188, 0, 0, 0x22bb2441, 0x1e05e208, 0x2f56a141, 0x1f796141, 0x5e743c8, 0x20fce281, 0, 0, 0x2aa36250,
	0, 0x26564c8, 0, 0, 0x2c626708, 0x9720248, 0x5e1c3d0, 0x2983a281, 0x11084441, 0xd80a641, 0x2d92a1c1, 0x4ec6381,
	0x6fb4201, 0x2c3c4248, 0x30742181, 0x3161e181, 0x6cc2241, 0x1e4c02c8, 0x261c42c8, 0, 0x2183a401, 0x11868301, 0x1fc3c541, 0,
	0x18be4188, 0x2b96208, 0x2503a9c8, 0xa07c0c1, 0, 0xe96c501, 0x27066308, 0x30652181, 0x8142141, 0x264d8348, 0x2c8ea308, 0x11c40c1,
	0x3f46141, 0x2ad3e301, 0, 0x2a72e648, 0x2d8e6181, 0, 0, 0x31bca3c8, 0x1846e3c1, 0x232224c1, 0, 0,
	0, 0, 0x1f584181, 0, 0x2c06241, 0, 0, 0x30366081, 0xf18a581, 0, 0, 0,
	0, 0, 0, 0, 0x2ef88488, 0x127a4681, 0x23854288, 0, 0, 0x2bb86081, 0, 0,
	0x2fe04408, 0, 0, 0x30cfe101, 0, 0x1545e4c1, 0x311ac141, 0x135c0c1, 0x105324c1, 0x2ec32181, 0x1bd46341, 0x6e02201,
	0x196e40c1, 0x2bf74181, 0x29cac341, 0x2335a381, 0, 0xde18381, 0, 0, 0x1ea882c1, 0, 0x14482501, 0,
	0x2c0a4308, 0x255f09c8, 0x19c52241, 0x830c081, 0, 0, 0x1586a501, 0xb7382c1, 0x267c181, 0x290d02c1, 0, 0,
	0x290c248, 0, 0, 0, 0, 0x28c52281, 0x1aaa2181, 0x30b96281, 0, 0, 0, 0x1a4b6301,
	0x1e348248, 0x2ecce181, 0x282143c8, 0, 0, 0, 0, 0, 0, 0x1968e181, 0x1dbe8188, 0x3260401,
	0x3071e181, 0xae88481, 0, 0, 0x7648201, 0, 0x10376481, 0, 0x2d65e081, 0x10f82581, 0, 0,
	0x193f4401, 0, 0, 0, 0x2c466248, 0x4d8c4c1, 0x101f4441, 0x16644401, 0, 0xea004c1, 0x305ae181, 0x1465e4c1,
	0x29c72248, 0x133f6481, 0x22a54581, 0x1c60c481, 0, 0x31d342c1, 0xb686481, 0x31408141, 0x9d9a250, 0x26fae4c8, 0x7efc141, 0x1efa8101,
	0x2e23a288, 0x2666e388, 0x287962c8, 0xc838501, 0x2b27e081, 0, 0, 0, 0xdaa2141, 0x795e3c1, 0x7c00081, 0x2e786141,
	0x1ee04181, 0x1c2f2541, 0x66682c8, 0x3076281, 0x85c0181, 0, 0, 0x31adc081, 0x29692181, 0x23cca308, 0x31268281, 0x1c7ca401,
	0, 0, 0x8808141, 0x2cc60188, 0, 0, 0x30258148, 0x14838541, 0, 0x105f23c1, 0x31c800c1, 0x12182281,
	0x946a7c8, 0x2720201, 0, 0, 0x29ce4241, 0, 0, 0, 0, 0x221ec301, 0, 0,
	0, 0x240181, 0, 0, 0xdb52308, 0x2dd82181, 0x199ea1c1, 0, 0x30f22c1, 0, 0, 0x2a986181,
	0x2d058082, 0, 0, 0, 0, 0, 0x64d4348, 0x1167a341, 0x28b6a181, 0, 0, 0,
	0x359e181, 0, 0x18dc308, 0, 0xb01e3c1, 0x181ce381, 0x2dc6a101, 0x2103c341, 0xe92181, 0x2d504081, 0x8e12201, 0x1df26388,
	0x2a37c181, 0x1da9e101, 0x2ea6a181, 0xdffe481, 0, 0, 0, 0, 0, 0xc8b84c1, 0, 0x4274701,
	0, 0x23952308, 0x303a60c1, 0x13e22401, 0x14060481, 0xb8c03c1, 0, 0, 0x706c241, 0x29f70181, 0x1df42388, 0x597c348,
	0x2341a3c1, 0x315e2181, 0, 0, 0, 0, 0, 0, 0x267bc408, 0, 0, 0x8950181,
	0x2587e948, 0x2e048141, 0x7232241, 0x1f118081, 0x1bb1a281, 0x11e141, 0x102323c1, 0x268a4508, 0x16426401, 0x8110201, 0x19e76141, 0x290102c1,
	0x218f0441, 0x3176c381, 0x8d10201, 0, 0x3c3e3c1, 0, 0x30da6081, 0x85fe181, 0, 0x8d88181, 0x2eda0488, 0x1faf4601,
	0x42c208, 0, 0x7e68141, 0, 0, 0x176f6441, 0, 0, 0x1a4a02c1, 0, 0, 0x21f6141,
	0x2ad7c381, 0x1b4f8401, 0, 0, 0, 0, 0, 0, 0xb166401, 0x2e2941c1, 0x27618788, 0,
	0, 0, 0, 0, 0, 0x1ac5e281, 0, 0x19802201, 0, 0x2fde4408, 0, 0,
	0x1e69c181, 0, 0x30458341, 0, 0, 0, 0x1333a4c1, 0x25db6588, 0x25863c1, 0x14e00501, 0, 0,
	0, 0xcad0481, 0x303d01c1, 0, 0xd6fa501, 0, 0x8e301c1, 0x10b5e2c8, 0, 0x17a56441, 0x1813e341, 0,
	0, 0, 0, 0, 0, 0x4c40401, 0x2bd94081, 0x1276181, 0, 0, 0x2ae12082, 0x206625c1,
	0, 0x10c98441, 0, 0, 0, 0, 0, 0, 0, 0x11294541, 0, 0x110283c1,
	0x29800241, 0, 0, 0x28e38201, 0, 0x2d2560c1, 0x251fa888, 0x92d4181, 0x199d2301, 0x10f42441, 0x8bc1c1, 0x27a18408,
	0x1f608141, 0xc2403c1, 0, 0, 0, 0, 0x19d26281, 0, 0, 0x10ff0341, 0, 0,
	0, 0, 0, 0, 0x3be6281, 0, 0, 0x133c85c1, 0x120404c1, 0, 0, 0,
	0, 0, 0x12e40481, 0, 0, 0x7410201, 0x18b6208, 0, 0, 0x1a2f2201, 0, 0,
	0, 0x1bfb02c1, 0x2d40e1c8, 0, 0x1a396241, 0, 0, 0, 0x24366908, 0x1b741c8, 0, 0,
	0, 0, 0x27b9a448, 0, 0x2b9a2081, 0, 0x2975a281, 0x2c040081, 0x210164c1, 0, 0x9d422c8, 0x24102408,
	0x130c4401, 0, 0, 0, 0xb538481, 0x9c86081, 0x2b8f4141, 0, 0, 0, 0, 0,
	0, 0x2af6e181, 0, 0x220dc381, 0, 0, 0, 0, 0, 0, 0, 0x2287a3c1,
	0, 0, 0x1f0f8181, 0x3f3c141, 0, 0, 0, 0x10192481, 0, 0x19a6288, 0, 0x174ce4c1,
	0x2885e141, 0x31850141, 0x2bba82c1, 0x1181e381, 0x1984c241, 0, 0x2e0a22c8, 0x2a40a181, 0, 0xa152208, 0x1c1c288, 0,
	0, 0, 0, 0, 0, 0, 0xc2b6341, 0x202e0401, 0x2a388301, 0x109ba441, 0x2b19e281, 0x2b33a201,
	0x1d0363c1, 0xc02a3c1, 0x247f09c8, 0x7f76181, 0, 0, 0xcde8401, 0x2b5fe3c8, 0xf448541, 0x21a7c481, 0x30baa281, 0x26f44448,
	0, 0x7244201, 0, 0x14f1e481, 0x2a8aa081, 0x196de0c1, 0x29e06081, 0x2ca6c2c8, 0x27dc4388, 0x177343c1, 0x209c65c1, 0x7a04081,
	0x29674141, 0, 0, 0, 0, 0x23056341, 0x6162308, 0, 0, 0xecca381, 0xab0e481, 0x2e57c201,
	0x1aee8241, 0x29e6a0c1, 0, 0, 0x1f3b4181, 0x707e241, 0x6f5e1c8, 0x1eff21c1, 0x2ff5c488, 0x12be8301, 0x29120241, 0,
	0, 0, 0, 0x28bd2241, 0, 0x227322c1, 0x111e181, 0, 0x2bffe181, 0x31196141, 0, 0,
	0, 0, 0x25298888, 0, 0, 0, 0, 0, 0x22ffa381, 0x2e61e181, 0x7140201, 0xcdc0501,
	0x5b4448, 0, 0, 0, 0x2a1d0181, 0x9a9a2c1, 0x2db4c301, 0x2a4141, 0x2bb66181, 0xf168441, 0x1b982c8, 0x156543c1,
	0, 0, 0, 0, 0, 0xea181, 0, 0x1ab94281, 0, 0, 0x1f46c081, 0x18ac60c1,
	0x2f3d8408, 0xf850401, 0x2b92c248, 0, 0x1bc7e2c1, 0x1b9e8381, 0x1ad48241, 0x3d42141, 0, 0, 0x16856281, 0,
	0, 0, 0xd8ce481, 0x23f5e508, 0x2d1d4141, 0, 0x2d57a101, 0, 0, 0x682a101, 0x7d4e181, 0x17fa241,
	0x9050241, 0x1f388181, 0x2dfaa350, 0xd8f2481, 0x2a9f4181, 0, 0xbf61c1, 0x1c42308, 0x16a2e4c1, 0x1f148181, 0x259b06c8, 0x1d75a541,
	0, 0xd624501, 0, 0, 0, 0, 0x174ac441, 0, 0x15340c1, 0x942a3c8, 0x10e12401, 0x1c6e101,
	0x30d240c1, 0x29e88188, 0x30562181, 0x1dcbc708, 0x31b4e181, 0x266183c8, 0x9636181, 0, 0, 0, 0x2d2321c1, 0,
	0, 0, 0, 0, 0x84f4181, 0x254d2c08, 0, 0, 0, 0x18c74201, 0, 0,
	0x2d402181, 0x49ce3c1, 0x26ce8308, 0x25de181, 0x13002441, 0x77c281, 0x26a2a2c8, 0x766a241, 0x183a388, 0x2a5aa208, 0x18012401, 0x8e861c1,
	0x17c96401, 0x2eb70288, 0x2cf8e348, 0x8d42201, 0xcd08581, 0x236683c1, 0, 0xb10a341, 0, 0xae2e381, 0x23280381, 0x28c06181,
	0, 0, 0, 0, 0x273cc788, 0x1a262c8, 0x20c8e2c1, 0, 0, 0, 0x193ae4c1, 0x7b98301,
	0, 0x2aa08101, 0, 0x1f510208, 0x18c3e081, 0x2fa6141, 0x18c42248, 0x1edf61c1, 0, 0, 0, 0x6e9a241,
	0, 0x2ba363c8, 0x298fc281, 0, 0, 0, 0, 0x2cc081, 0x5b2e408, 0x281502c8, 0, 0,
	0, 0, 0, 0x94f0141, 0x103123c1, 0, 0, 0x1b19e341, 0, 0, 0x2c022181, 0x1dea8308,
	0x2678a3c8, 0x1869c4c1, 0x2ce02c8, 0x34a2141, 0xe2ec441, 0x10ae381, 0x2b472281, 0, 0, 0, 0xa4e2441, 0,
	0xf2764c1, 0x3167a101, 0x2c222248, 0, 0xe0a84c1, 0, 0, 0, 0, 0, 0, 0x100164c1,
	0x1cae0241, 0x3d24201, 0, 0, 0, 0, 0, 0x824e101, 0, 0x9b061c1, 0x1d1083c1, 0,
	0x7e5e141, 0, 0, 0, 0, 0xe6a6501, 0x3cf4301, 0x30c88181, 0, 0x98ae181, 0, 0,
	0, 0, 0x1d46188, 0, 0x2c478248, 0x31a3a141, 0x2fc5a708, 0x19676181, 0x2ccd4308, 0x2ee64348, 0x30ee8141, 0,
	0, 0x42ac1c8, 0x1fcf6441, 0x29d2c341, 0, 0x2e09a101, 0, 0x2e3d4181, 0, 0, 0, 0x21e0a3c1,
	0x20efe4c1, 0, 0, 0, 0, 0x27ede308, 0x1ff5a481, 0x13bc2381, 0x2c998308, 0x30cfa081, 0x2f01e348, 0x235ee381,
	0x2adf6381, 0, 0x9cfa3c8, 0x14681c1, 0x1ec0a181, 0x4b884c1, 0x8b102c1, 0x28776408, 0, 0x2fcb85c8, 0x19dbc281, 0x2125c401,
	0x224562c1, 0x89341c1, 0, 0, 0, 0, 0, 0xdad4381, 0x1e3a6141, 0, 0, 0,
	0x12a6081, 0x279882c8, 0, 0, 0, 0x2c454248, 0x28b3a181, 0x1b426301, 0, 0x206181, 0, 0,
	0x4db25c1, 0x2ec56181, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xb32348,
	0x1fd584c1, 0x1ef6a181, 0x21964401, 0x73b8241, 0xd2e8541, 0x2b89c281, 0, 0, 0x2a8562c8, 0, 0, 0x1e86e081,
	0x3058e148, 0, 0x289201c1, 0, 0, 0x22d342c1, 0x6af40c1, 0x2bd8241, 0x14a96481, 0x1436181, 0, 0,
	0, 0, 0, 0, 0, 0, 0x2b6d01c1, 0x11d6181, 0xef5e401, 0x301ac101, 0x9e4a348, 0xeef0441,
	0xf8964c1, 0x289b8181, 0x2b008181, 0x310ca141, 0, 0x6a2c1c1, 0, 0, 0, 0, 0x1a224241, 0,
	0x19620141, 0, 0x2a50a388, 0x1a1d83c8, 0x74e61c8, 0x67f2081, 0x2638c408, 0x28802308, 0x2908c3c1, 0x319dc181, 0, 0,
	0, 0, 0, 0, 0, 0x15a40481, 0x1fe0101, 0, 0, 0x261a8388, 0, 0,
	0x78b8281, 0x29186301, 0, 0, 0, 0x28468408, 0, 0x11b16381, 0x2b014081, 0, 0, 0,
	0x2d776581, 0, 0xfe86481, 0, 0x8580141, 0x173264c1, 0x29bd6201, 0x4bec281, 0, 0, 0, 0x1ebc2141,
	0xa6fa388, 0, 0, 0x289e2141, 0, 0x1f67e888, 0x22aec381, 0x9c8a281, 0, 0xa47c401, 0x3169a2c8, 0x519a2c8,
	0x1e00e1c8, 0x97e6248, 0x1f2f0181, 0, 0, 0, 0, 0x2a43a2c1, 0, 0, 0, 0,
	0x295c1c1, 0xe41a441, 0xb6da4c1, 0, 0xf992301, 0, 0, 0x246a181, 0, 0xa0ba181, 0, 0,
	0x1fb42641, 0, 0, 0x87fe141, 0x291e8241, 0, 0, 0x1a7d62c1, 0, 0, 0, 0,
	0x19f6c341, 0x1760c1, 0, 0, 0, 0, 0, 0x2d388181, 0x29dd4188, 0, 0x6004308, 0,
	0x2ecb2101, 0xf9aa3c1, 0xb5c6501, 0x31cf8181, 0, 0, 0, 0x1214141, 0x5a0c448, 0x215ba501, 0x3b68141, 0x29d76248,
	0x79c2181, 0x2bfd0181, 0x6c6a241, 0x2b2ac201, 0x2d8d2181, 0x1e0e61c8, 0x15ab6281, 0x2f5ea141, 0x1ef30181, 0x31a84101, 0x2ab6e1c1, 0,
	0, 0, 0x11572381, 0x152b2641, 0x1eb8a081, 0x2aae8181, 0x1af0388, 0x2a7861c8, 0x2a114181, 0x81a201, 0, 0,
	0, 0, 0, 0, 0, 0, 0x18ee63c1, 0, 0, 0x31c02141, 0x12cc03c1, 0x11bd8188,
	0x11bcc188, 0, 0x18e78381, 0x1f91e201, 0x307bc181, 0x2fd02488, 0x133144c1, 0x5652388, 0, 0, 0, 0x217ec341,
	0, 0x275d28c8, 0x75f0241, 0x505c1c1, 0x142b6581, 0x13ba43c1, 0xc1fa441, 0, 0, 0x1e4962c8, 0, 0x29e26388,
	0xa8d2208, 0x2dc9a101, 0x2192201, 0xe7c42c1, 0x18b12141, 0x11f98401, 0x206c8341, 0, 0, 0x1bbe2281, 0, 0xb788188,
	0, 0xe1b24c1, 0x290f8241, 0x31b16181, 0, 0x18cf81c1, 0, 0, 0x2f1ce248, 0x15f0e401, 0x2b44c201, 0x2838c508,
	0x18d462c1, 0x13d602c1, 0x1f19c181, 0x31eee301, 0, 0, 0x10d264c1, 0x1dd20608, 0x23b3c288, 0x31612181, 0x168742c2, 0x31764101,
	0x2d3b6181, 0x30780181, 0, 0x217a22c1, 0x1281a541, 0x186e4401, 0x7454241, 0, 0, 0x2a8c42c1, 0x21630481, 0x7220241,
	0x287c0348, 0x1648e501, 0x868a201, 0xd7c0481, 0x3a74581, 0xd0e0481, 0x110a6401, 0x2c2ec248, 0xc9a4441, 0x1b1cc201, 0, 0,
	0, 0, 0, 0, 0, 0x153d0581, 0, 0x2d7fc581, 0x8f20181, 0, 0x12c6c381, 0,
	0x2db03c1, 0x146a6481, 0x4f8181, 0x22002c1, 0, 0, 0, 0, 0x2e9041c8, 0x11046208, 0x2c358248, 0,
	0xce2e4c1, 0x2a260101, 0x264f23c8, 0x1a78348, 0x122b8401, 0, 0x711c241, 0x83a2181, 0xaece3c1, 0x11482381, 0, 0x2a190081,
	0, 0x272d6448, 0x7826241, 0x16b84401, 0x1d628201, 0x7922141, 0x1a3c188, 0x5b94248, 0x22352301, 0x13df6208, 0x6c48201, 0x22cfc381,
	0x26e0281, 0x8bc0181, 0, 0xbac201, 0x2f7c6181, 0x2026a301, 0x231e181, 0, 0, 0, 0, 0x9c181,
	0, 0, 0xc04181, 0, 0, 0x1138e488, 0x10b42381, 0, 0, 0x1343a381, 0x1ea181, 0,
	0x224383c1, 0x23804141, 0x10daa3c1, 0x504181, 0x1a202241, 0x1a5c62c1, 0x1b0f82c1, 0, 0x1fb94581, 0x302901c1, 0, 0x2e45e241,
	0x29bc6201, 0, 0x317be181, 0x2a0fa1c1, 0, 0, 0, 0x18280401, 0xff7e441, 0, 0x1d160401, 0x19e70201,
	0, 0xdf0e401, 0x9994181, 0x63e181, 0, 0, 0x1b986301, 0x2ea80181, 0x1e1723c8, 0, 0x9fa6288, 0x158b4501,
	0x8f50141, 0, 0, 0, 0xd940641, 0x3078c2c8, 0x185903c1, 0x7e94141, 0x2da464c8, 0, 0, 0,
	0, 0x2a436081, 0x135dc401, 0x282fa548, 0x5206548, 0, 0, 0, 0, 0, 0, 0xc980481,
	0x1e35a2c8, 0x209d63c1, 0x1e6c0141, 0x18da2241, 0x1900a301, 0x29a6181, 0x7340241, 0x212242c1, 0x60ce2c8, 0, 0, 0,
	0x2390e388, 0x5d4e288, 0x2d986101, 0, 0x1f9a0181, 0x7b322c8, 0, 0, 0xbd2c4c1, 0x307180c1, 0x292782c1, 0,
	0, 0x94be201, 0, 0, 0, 0, 0, 0, 0, 0x1feda401, 0, 0x1aed4281,
	0, 0, 0, 0, 0x2eaa0181, 0xb7b84c1, 0, 0x1510181, 0xdd22c1, 0, 0, 0,
	0, 0, 0, 0x1ad9a241, 0x1e4ec3c8, 0x240602c8, 0x2a794508, 0x1328c481, 0xb83c401, 0, 0, 0,
	0x1b168201, 0x7dd8201, 0, 0x4a7c581, 0, 0, 0, 0x27a4181, 0, 0, 0, 0,
	0x19cb41c1, 0, 0x1f4c41c1, 0x28eae341, 0x2b181c1, 0x847c181, 0x1a958301, 0x1390348, 0, 0x27550788, 0x28ad6181, 0xccd8601,
	0x116fa2c1, 0x2a858288, 0, 0xae14341, 0, 0, 0, 0, 0x2edc348, 0x1b882241, 0xeaf62c1, 0,
	0x2d1a4201, 0xb4a4441, 0x13b8a341, 0x1f406201, 0, 0x21c4a401, 0, 0, 0x13456481, 0, 0xc41e381, 0,
	0, 0x353a201, 0x129183c1, 0x1fb2188, 0x1c438201, 0x10bde288, 0x302ea1c8, 0x2ceda508, 0x4d44481, 0x30cb80c1, 0x2674c3c8, 0x1fb243c1,
	0xaf54481, 0x2c9c63c8, 0x286662c8, 0x696e141, 0x1f416288, 0x82bc101, 0x2226141, 0x123004c1, 0x21c88301, 0x31c9a1c1, 0x2a8a6081, 0x1cc181,
	0x2c26a248, 0x2dbea301, 0xd19a601, 0x6062348, 0x1ede6201, 0x292ca2c1, 0x7444201, 0x878a201, 0x2e0b0101, 0x3fba6c1, 0x2c9e4288, 0x31ca8181,
	0, 0x737c141, 0x1f9c2c8, 0x29b0c301, 0x10e32381, 0, 0x29702181, 0, 0x2e570181, 0, 0x1042a541, 0,
	0, 0, 0x1f1d82c1, 0x1bbf63c1, 0, 0, 0x25e8e448, 0, 0x40f4641, 0x2e2fc101, 0x2ad56188, 0x2a2c4181,
	0x171b0481, 0xcbaa4c1, 0x12e1e441, 0, 0, 0x1e7f41c8, 0, 0, 0, 0, 0x1621e4c1, 0x7946141,
	0x1fa06081, 0, 0x31ab01c1, 0x12b6288, 0x1f782141, 0, 0, 0, 0, 0, 0x17a26601, 0,
	0x120ee441, 0, 0xb1b6341, 0, 0x47583c1, 0x2e802181, 0, 0, 0, 0, 0x18c08181, 0x27a78508,
	0x2c872388, 0x2b2da248, 0x30ce2181, 0, 0, 0, 0, 0, 0x1e3fc308, 0, 0, 0,
	0, 0, 0, 0x2ba6208, 0, 0x2b99c141, 0xef7e541, 0x26b8141, 0, 0x2bd50081, 0x39fa2c1, 0x9c62181,
	0x1f93c201, 0, 0, 0, 0, 0x28edc181, 0, 0, 0x58464c8, 0x19c94241, 0x2a108181, 0x2d0c8301,
	0x309220c1, 0x2055a4c1, 0x307f2381, 0xd9bc541, 0, 0x2b584388, 0, 0, 0x279722c8, 0x2d010348, 0x2b86408, 0x1fe7a3c1,
	0, 0x2a62348, 0, 0, 0, 0, 0, 0x18b42188, 0x27b66308, 0x9cd8241, 0x3dfa481, 0x1c90a401,
	0, 0x55f8488, 0x294981c1, 0x318c41c1, 0x2d61a101, 0xfa6081, 0x8ca201, 0x19772201, 0x1de4c2c8, 0x22880301, 0x47c4241, 0x84b4181,
	0x241aeb48, 0, 0x2b50e141, 0x313a8281, 0x314e8241, 0x2b800c1, 0x2f778348, 0, 0, 0x20b784c1, 0x26e7a2c8, 0x2b362181,
	0, 0x1795e541, 0, 0xac963c1, 0x28b28181, 0x14ba0501, 0x2e842388, 0x94b4141, 0x122d8501, 0x1a32a501, 0x19bfe201, 0xb6aa501,
	0x1ee74081, 0x2cfa8188, 0x1b468281, 0, 0, 0x81dc181, 0, 0, 0x11a4e388, 0xf674301, 0x111ea441, 0,
	0, 0, 0x2abd2181, 0x11b923c1, 0, 0, 0, 0, 0, 0, 0x81d0181, 0,
	0x27b01c1, 0x1edb6181, 0x26ea6388, 0x1c88a401, 0, 0x2a2c281, 0x31dec301, 0x2eaa141, 0x22e60401, 0x1f8a4181, 0x13c0081, 0x31c76081,
	0xa6881c1, 0x2c322248, 0x29e700c1, 0x20a703c1, 0x7e48181, 0x2dc3e181, 0x939e381, 0x17e66441, 0x7fcc281, 0x1f12e0c1, 0x25c025d0, 0x796e1c1,
	0xbd90481, 0x68c4141, 0x2dd4e181, 0xca824c1, 0, 0, 0, 0, 0x22224441, 0x15aca481, 0x2008a2c1, 0x1be32381,
	0x7a08141, 0x1b4a0341, 0x6d2a241, 0x2e912241, 0, 0, 0x2e93a241, 0x8dd0281, 0x10a01c1, 0x30638141, 0x1a44c2c1, 0x1a902201,
	0, 0, 0, 0x243189c8, 0xa0c6181, 0, 0x2a3f42c8, 0, 0, 0, 0, 0,
	0, 0x213de441, 0, 0x1ff9e3c1, 0, 0, 0, 0xecc181, 0x1a1c22c1, 0x4a20281, 0x31566181, 0,
	0, 0, 0, 0x15360541, 0, 0xa890248, 0x3b72141, 0x1fc7a381, 0x2d100448, 0x1a7982c1, 0x30532181, 0x17a94341,
	0x2a7c8488, 0x2e672308, 0x1b364401, 0, 0x315d6181, 0, 0x71a8201, 0x2ef6208, 0, 0x934c181, 0, 0x860a2c8,
	0, 0x207b83c1, 0, 0xe81c581, 0, 0, 0x2dd9a181, 0, 0, 0, 0, 0x2a2d0141,
	0x124d2541, 0x16f203c1, 0, 0, 0x7b68141, 0x2f348548, 0xf968541, 0, 0x997c181, 0x4954281, 0, 0,
	0x18ab4081, 0x29fe6201, 0, 0x311721c1, 0, 0x2a8f4308, 0x1d4962c1, 0, 0, 0, 0x2e8ea188, 0x2d592101,
	0, 0xe2cc401, 0, 0, 0x4de0601, 0x31c70141, 0x20378581, 0x19a9a241, 0x8842101, 0, 0x16aa04c1, 0x2f46a608,
	0xcd34481, 0, 0x2958e281, 0xf7b0501, 0x26cb02c8, 0x1de20308, 0, 0x29d8141, 0x30b52241, 0, 0, 0,
	0, 0, 0x262d2590, 0xd548401, 0, 0, 0x8772301, 0, 0xa818288, 0x50d6181, 0, 0,
	0, 0, 0x2f2065c8, 0x191f03c1, 0, 0, 0, 0, 0, 0, 0x580c6c8, 0,
	0, 0x22d4a401, 0, 0x7848241, 0xc38181, 0, 0, 0x6a12141, 0xea9a501, 0x3094e4c1, 0, 0x2e2f4101,
	0, 0, 0, 0, 0x2afe41c1, 0x1d7aa4c1, 0x2ad18181, 0x2332081, 0x159283c1, 0x1c3a0381, 0x2ecba181, 0x29e501c8,
	0x28381c1, 0x5cca288, 0x1005c441, 0x2d12e1c1, 0x1b0405c1, 0x23a82248, 0xa2082c8, 0x1d4ac341, 0xf496581, 0x674a181, 0x18cbc1c1, 0x29eec148,
	0x23ff62c8, 0x1951e381, 0x91c181, 0x13a5e401, 0, 0x2b56a081, 0x2f936688, 0x7254241, 0xd38308, 0x1d3581c1, 0x1f16a181, 0x4732241,
	0x5a7e308, 0x2928e241, 0x1c4d0441, 0, 0x2a97a181, 0x6b92141, 0, 0, 0, 0x11de2441, 0x6424648, 0,
	0, 0, 0x850c1c1, 0xa236342, 0xa004181, 0, 0, 0x1b0d0281, 0xef403c1, 0x17f10441, 0, 0x89042c8,
	0, 0, 0x1b9b6301, 0, 0x10c08341, 0x2384488, 0x34b8141, 0x2b146201, 0x3994181, 0, 0xbce6401, 0,
	0, 0x29f30348, 0x317a6181, 0x1af962c1, 0x2d58a101, 0, 0, 0, 0, 0x9dfa248, 0x15a88481, 0x71ec241,
	0xeb943c1, 0x1086181, 0xb09a301, 0, 0x12ddc3c1, 0x28dac301, 0x6c96141, 0, 0, 0, 0, 0x10f643c1,
	0, 0, 0x121b64c1, 0, 0, 0x683a0c1, 0x89c1c1, 0x87a6281, 0x33a2201, 0xe288401, 0x2df342c8, 0x3d4288,
	0xcc22481, 0x2962a2c1, 0, 0x18bb4181, 0x1515a401, 0, 0x13ca8341, 0xd3aa5c1, 0, 0x24076448, 0x15722241, 0,
	0, 0x2a03c0c1, 0, 0x4126641, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0x1d428341, 0x2acae341, 0x9ede3c8, 0x6dc6241, 0, 0x28628388, 0, 0,
	0x1e934181, 0, 0xb480481, 0x12704501, 0, 0, 0x9d24181, 0x1f8ec181, 0x9bbc3c8, 0x1ea9e281, 0x23f862c8, 0x13d76501,
	0, 0, 0x1332241, 0x1de62348, 0x2952c201, 0, 0, 0, 0x11272441, 0x2bb2e141, 0x2f4e8201, 0x350c141,
	0x1a084301, 0xac5a381, 0x2b68e081, 0x2e660248, 0x1eefe181, 0x17bec5c1, 0x2c9f8288, 0x2c726248, 0x1b602281, 0x24208888, 0, 0,
	0, 0, 0x17fd2341, 0x1b56a141, 0x2c56c448, 0x1fe5c3c1, 0xd44a401, 0x2e456101, 0x2baea181, 0xd8a84c1, 0, 0,
	0, 0, 0, 0x187f4481, 0, 0, 0x200a03c1, 0, 0x371a4c1, 0x2b724141, 0x7dc22c1, 0,
	0x31af4101, 0x16d304c1, 0, 0, 0, 0x1d3ee301, 0, 0x188b83c1, 0, 0, 0, 0,
	0, 0xc3a2381, 0, 0, 0, 0x2404081, 0, 0, 0, 0, 0x1b5f41c1, 0x2a6be4c8,
	0, 0, 0, 0, 0, 0x858a241, 0x7a7e241, 0xfcc181, 0x187d0481, 0, 0, 0,
	0x319063c1, 0x2e3b0181, 0x28dea2c1, 0x25b1a8c8, 0, 0, 0, 0, 0, 0, 0x2239e381, 0x3160e081,
	0x1fd7e281, 0, 0xfb6141, 0x49ec401, 0x2d58141, 0, 0x112be5c1, 0x1341a401, 0xcaf4481, 0, 0, 0,
	0x191083c1, 0x1e5ea241, 0x115d0481, 0x1d6dc541, 0, 0x8f44181, 0x87d0301, 0, 0, 0, 0, 0x3ce0281,
	0, 0xbfd2401, 0x1f044241, 0x1a70c301, 0x2b76e141, 0x2ea66081, 0x12a06441, 0x1ca2248, 0x13892501, 0x22818501, 0x19f86381, 0x2c1f8248,
	0xb93e541, 0, 0, 0, 0, 0, 0x192c4c8, 0x5818548, 0x2d5fa101, 0x145be5c1, 0, 0,
	0x24dc0688, 0, 0x2aba4181, 0x1c92a401, 0x29444201, 0x1b2ae181, 0, 0, 0x763e141, 0, 0, 0,
	0, 0, 0, 0, 0, 0xe994441, 0, 0x1cf42c8, 0x16902581, 0x7a181, 0x6034308, 0x1575a3c1,
	0x20fc6381, 0x2e1aa101, 0, 0x19afa1c1, 0, 0, 0x1099c3c1, 0, 0, 0x47a0141, 0, 0x28ac308,
	0, 0x31834101, 0, 0, 0xfc06201, 0x43c308, 0x2104181, 0, 0x9b3e0c1, 0, 0x9f96208, 0x2c188248,
	0, 0, 0x1ad30301, 0, 0, 0x3091c0c1, 0x1db8a141, 0, 0x10808481, 0, 0, 0,
	0x1242a481, 0, 0xfd8c381, 0x270081, 0xeac2501, 0x2a7c181, 0xa8be288, 0xd5ac541, 0x1a6d82c1, 0x15892441, 0, 0,
	0x497c2c1, 0, 0, 0, 0, 0, 0x2aaf4181, 0, 0x6f90241, 0xa3a0301, 0x1f8de1c1, 0x2a59c1c8,
	0x1a9901c1, 0xd8a141, 0x53bc4c8, 0x2a8a0141, 0x38264c1, 0, 0x132b0401, 0x2bb7e181, 0x79f2181, 0, 0xa4d4601, 0x97f8248,
	0x1babc381, 0, 0, 0x25f52388, 0x5270588, 0x8da01c1, 0, 0x66a0208, 0x30f5a388, 0x2cda2388, 0x216e2381, 0,
	0xa4b8381, 0x1ac9e381, 0x5842548, 0x1f1b62c8, 0x1caf2201, 0x1f470141, 0xe39e401, 0x31dce3c1, 0x1ab3a381, 0x1bf0c2c1, 0x28bea0c1, 0x540c688,
	0x1ea4a281, 0, 0, 0xadd8481, 0, 0, 0x19d88201, 0x5440548, 0x139344c1, 0x1ec94181, 0x59ae308, 0xbf28481,
	0x18406441, 0x30198281, 0x1afdc541, 0, 0x17320c1, 0x3354201, 0, 0x2e1e8101, 0x31c940c1, 0x7003c8, 0xb440441, 0,
	0xc9c4c8, 0, 0x21daa441, 0x260d42c8, 0x3024181, 0, 0xf100481, 0, 0, 0, 0, 0x9b380c1,
	0x1da96101, 0, 0, 0, 0, 0, 0x1f288181, 0x2ddb2181, 0x19a54281, 0x1a80c1c1, 0x1c448441, 0,
	0, 0, 0x1b006341, 0x1f53a141, 0, 0x26a08448, 0x82d6181, 0, 0, 0x1ecb4081, 0x28232388, 0,
	0x207d68c1, 0x18574381, 0x2b75c241, 0xbb3e4c1, 0, 0, 0x17902381, 0x89682c8, 0x2eb02181, 0x1c0f03c1, 0x2899c381, 0x272f82c8,
	0x38ec541, 0x2ecda181, 0, 0x2408141, 0xd520501, 0x1282181, 0x6a581c1, 0x1eda40c1, 0xf2c0601, 0x9be181, 0x192b6301, 0x2e3fe241,
	0x7b7c0c1, 0, 0x2e6d0248, 0x182221c8, 0x298d4241, 0x2e9ce201, 0x25e76308, 0x2e362181, 0x30cee181, 0x24f467c8, 0x23f3e408, 0x1082c501,
	0x2e2d8388, 0x2afe1c1, 0x2d5083c1, 0x102e2c8, 0, 0x2b492181, 0x2f5f4601, 0, 0, 0, 0, 0x2af34281,
	0, 0x198a4301, 0x2dfbc101, 0, 0, 0x2ba1a388, 0x24ef89c8, 0x135fc501, 0x29382c8, 0x2dcea181, 0x30e822c1, 0,
	0x17144481, 0x21a3a501, 0x2308e281, 0x509c181, 0x280181, 0x1aefa2c1, 0xda2e501, 0x363a501, 0xa278441, 0x2f0ec348, 0, 0x13dc181,
	0, 0x9b8a181, 0, 0, 0, 0xc0c0248, 0, 0, 0, 0x29ece3c8, 0, 0,
	0x116ac3c1, 0, 0xaf78601, 0, 0, 0, 0x7c4c181, 0x20fa83c1, 0xded2401, 0, 0, 0,
	0, 0, 0, 0x78f0181, 0x1e896181, 0xb29c301, 0x118ea341, 0x463a2c1, 0, 0x299f8301, 0x27daa348, 0,
	0x305780c1, 0x9dc6288, 0x3a06141, 0x155e448, 0x176d83c1, 0, 0, 0, 0x2adc0381, 0, 0, 0,
	0, 0, 0x1c6c0481, 0, 0x74d4241, 0, 0, 0, 0, 0xebda3c1, 0, 0,
	0x2ed36181, 0x2a6642c8, 0x2a268181, 0x70b4241, 0x3125e141, 0, 0x30e402c1, 0, 0, 0, 0, 0,
	0x2c36a248, 0x6ce4241, 0x2e930141, 0, 0x238c4548, 0x30c7c181, 0, 0x2b392141, 0, 0x18cae1c1, 0x93d8301, 0x13124401,
	0x2a2a0181, 0x288bc1c1, 0x300a2201, 0x5d9e308, 0x10d90341, 0x2e1d6201, 0x2d2f2181, 0x19274301, 0x1ec00141, 0x228c281, 0x6f6c288, 0x2889e082,
	0x1fa66381, 0x1e7c4181, 0x2dd76181, 0x13efe441, 0x293e23c8, 0x26cf4188, 0x194c43c1, 0x296d6181, 0x2887a181, 0x2d294188, 0x2f1921c8, 0x2cbb4348,
	0x20d06401, 0x28002448, 0x2bbbe181, 0x1ed30350, 0, 0, 0, 0, 0, 0, 0, 0,
	0x22c41c1, 0xae6181, 0x1d584301, 0x2778e348, 0x50ee181, 0, 0xc674401, 0x60348, 0x2946101, 0xa8a2208, 0x139ae581, 0x1748a441,
	0x1f6c2788, 0xa58181, 0, 0, 0, 0x22f9c3c1, 0xaa863c1, 0, 0, 0, 0, 0x19c763c1,
	0x2e2ea141, 0, 0, 0x2b8da0c1, 0x1b8f2481, 0, 0x2ab001c1, 0, 0x3398141, 0x329e401, 0x277dc2c8, 0x4e0181,
	0x16edc401, 0x1097a441, 0x31c2a141, 0x1db4e1c1, 0xc5a4401, 0x30abe2c1, 0x797c1c1, 0x27cc141, 0, 0x31934181, 0x25e34410, 0xec7e401,
	0x16bf8501, 0x1368a501, 0x31286141, 0x9c9a081, 0x6fc4241, 0x12ae8301, 0x143e4541, 0x2d612101, 0, 0x2d91c1c1, 0x28868241, 0x179e4501,
	0, 0, 0x46d4141, 0, 0, 0, 0, 0, 0x2ff8141, 0x1f92e1c1, 0, 0x2fa226c8,
	0, 0x27e8181, 0x2afac141, 0x28fcc281, 0x22b7a381, 0xf3cc5c1, 0x12fe0441, 0, 0, 0, 0x7bbc181, 0x2df98248,
	0x27a50508, 0x2924c2c1, 0xba4a4c1, 0, 0x1e44a3c8, 0x12da2381, 0xc2f0481, 0x2d27c181, 0x1b18c241, 0x13fa2501, 0x165b84c1, 0x2e086101,
	0xb87c441, 0x1cc32401, 0, 0x5ec181, 0x1f8860c1, 0, 0, 0, 0, 0, 0, 0,
	0, 0x2b7ca308, 0, 0x272b83c8, 0x31ae80c1, 0x2de88308, 0x2d4fa1c1, 0x318ec141, 0x294141c1, 0x1b8e41c1, 0x28a26141, 0x16dc8481,
	0x1f3b0081, 0x19ada141, 0, 0, 0x9d62c8, 0, 0, 0xe6143c1, 0xc6b8541, 0, 0, 0x1a61e301,
	0, 0x785a241, 0x235684c1, 0x2d47e081, 0x7362241, 0, 0x11e2181, 0, 0, 0x2969e201, 0x2d44c3c8, 0x2898a241,
	0x719e141, 0, 0x1ba1e2c1, 0x91be181, 0xa3b8381, 0x1a3ee1c1, 0, 0, 0, 0xb5a6401, 0xa7e0208, 0x2eb341c1,
	0x26008248, 0x2f424688, 0, 0x31a8c308, 0x2abde1c1, 0x2dc520c1, 0x26128388, 0x2446181, 0xde52481, 0x4626281, 0x31aee0c1, 0x27aba248,
	0x28e26241, 0x2d8de101, 0x2020c301, 0x1f4a8101, 0, 0, 0x3c04381, 0, 0x2d94381, 0x305a2181, 0, 0x1c8ca401,
	0x25f3a308, 0x1f2ac141, 0, 0x1b764201, 0x22a9a381, 0xabc181, 0, 0, 0x9e78248, 0x3446241, 0, 0x890181,
	0x317fa141, 0x140843c1, 0x1dd506c8, 0x74783c8, 0xfeee341, 0x1a372201, 0x64a181, 0x5fd0348, 0x163a288, 0x8458181, 0xddc4401, 0x218d8301,
	0x1e588648, 0x11aaa381, 0x753c241, 0, 0x23496341, 0xdca22c8, 0x18b1c101, 0x2daba608, 0xc504401, 0x13d9e3c1, 0x60b6308, 0,
	0, 0, 0, 0x1c82a401, 0x2edde308, 0x2e1023c8, 0x2a450208, 0x2bfa6081, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0x1bc48341, 0x2bae101, 0, 0x6e58241, 0, 0xb7a181,
	0x231c6381, 0, 0, 0, 0x213ac381, 0x1ae38241, 0, 0, 0, 0xf0ba381, 0x2fb0141, 0x65c0188,
	0, 0x12196401, 0, 0, 0x19b96181, 0x2c150248, 0x628148, 0x28ec8281, 0x6f4181, 0, 0, 0,
	0, 0x30cb4081, 0, 0x3014a188, 0x16806441, 0x1e80e1c8, 0, 0x1f0ec181, 0x4338401, 0, 0, 0xbb9c381,
	0x31d0c081, 0xf3124c1, 0x898a181, 0x1a5a2281, 0x28ce8201, 0x17776581, 0xf94a3c1, 0x88ce481, 0x1bcba281, 0x3143e141, 0x2496c908, 0x2923a241,
	0x9312181, 0x8328181, 0x2eb4e1c1, 0x13024401, 0x5f7e508, 0x10750341, 0x17e08481, 0, 0xb0cc3c1, 0, 0, 0x2f7622d0,
	0, 0x7d9c081, 0, 0, 0, 0xc90c541, 0x1ee781c1, 0, 0x235c2581, 0, 0, 0,
	0, 0, 0, 0, 0, 0x1bf502c1, 0x2a150148, 0x1da8c141, 0x1e054348, 0, 0x2eb4141, 0x1eba4141,
	0, 0, 0, 0x29748248, 0, 0, 0, 0, 0x11961c8, 0x6d66141, 0x66b0208, 0x1c678481,
	0, 0xabf6441, 0, 0, 0x59c62c8, 0x23c0e188, 0x11444401, 0x265c0188, 0, 0x23376401, 0x2e258241, 0x30a36188,
	0x2216201, 0x1ca56441, 0x1dfc4348, 0x23a94348, 0x10fa181, 0x2ec62181, 0x2faae5c8, 0x1a6902c1, 0x16a42d0, 0x1908488, 0x1a8d6201, 0x79e6181,
	0xbbb83c1, 0, 0, 0, 0, 0x4ca4481, 0x23108481, 0x126e2441, 0x133d4441, 0x2a5ba2c8, 0x21f523c1, 0,
	0, 0, 0xdbcc188, 0, 0x2d1ec1c1, 0x83960c1, 0, 0, 0x22f0c501, 0, 0x6a0a101, 0,
	0, 0x1bc62381, 0, 0, 0, 0x2e336101, 0x2f54c1c1, 0x27ef63c8, 0x1eca01c1, 0x2eb24201, 0x17c58481, 0x22da6341,
	0x27e9e3c8, 0x207e181, 0x1dd96408, 0x1a362201, 0x169c23c1, 0x304882c1, 0, 0, 0xa664301, 0x296e21c1, 0, 0,
	0x21f04341, 0, 0x2033c401, 0x296f0241, 0x178343c1, 0x1f6e2c8, 0x26f10188, 0xa640c1, 0x6ae0288, 0x28fb4301, 0, 0x67de181,
	0, 0x1f2b6181, 0, 0, 0, 0, 0x2ddba081, 0, 0x7abe201, 0xb102c1, 0x1e1902c8, 0xad40c1,
	0x264a6388, 0x321a241, 0, 0, 0, 0, 0x3006c0c1, 0x2668a388, 0, 0, 0, 0x3060e081,
	0, 0x20aca401, 0x97c1c1, 0, 0x116144c1, 0, 0x2ba181, 0, 0, 0, 0x1ecbe1c1, 0x2ed96141,
	0xaa36341, 0x94a8181, 0x298a2341, 0x20980481, 0, 0x3010e081, 0, 0x26c043c8, 0, 0, 0xaa183c1, 0,
	0x153b0401, 0, 0, 0x2e384141, 0, 0, 0, 0x1f372141, 0x270a101, 0x1a472201, 0, 0,
	0x3099c501, 0, 0, 0x216fe441, 0, 0, 0, 0, 0, 0, 0x30556181, 0x22ab6341,
	0x7792141, 0, 0, 0, 0x7990201, 0, 0, 0, 0, 0x233c2341, 0, 0x2ce98408,
	0x2b72e188, 0, 0, 0x2bbec1c1, 0, 0x1a88a281, 0, 0, 0x28a52081, 0x1903a2c1, 0, 0,
	0, 0, 0x1476a501, 0xb2b4381, 0x136b2541, 0, 0, 0, 0, 0, 0, 0,
	0x2b778141, 0x9ca181, 0, 0, 0x29daa2c1, 0x151c1c1, 0xfc0181, 0x2ed1e181, 0x2b388141, 0, 0, 0,
	0x7d94188, 0x74e201, 0, 0, 0, 0, 0, 0, 0x2c7c8308, 0, 0, 0,
	0x265a6348, 0, 0x2212e401, 0, 0, 0, 0x8f38181, 0x118c141, 0x9afa181, 0x3c7e281, 0, 0x2fbea708,
	0x2d98e081, 0x178d0641, 0x55a510, 0xa6d2248, 0x313c6141, 0x1fc66601, 0, 0x12492481, 0x15b18541, 0x111c44c1, 0, 0,
	0x8416181, 0x1e872141, 0, 0, 0x1b8423c1, 0, 0x10d004c1, 0x2b1e4081, 0, 0, 0, 0,
	0, 0x20c3e581, 0, 0, 0x14614481, 0x1d51e1c1, 0, 0, 0x2a36c201, 0x4484581, 0x16598401, 0x3a3a1c1,
	0x28bac348, 0x232f4401, 0x278962c8, 0, 0x66522c8, 0x2f12141, 0, 0x77c6141, 0xfeaa3c1, 0x95aa1c1, 0, 0,
	0x196f6181, 0x2b7da101, 0, 0, 0x2fb88788, 0x50cc148, 0x14ba1c1, 0x11a40c1, 0x29a2a3c1, 0x9d0e141, 0x9d3a101, 0x1ca9a1c1,
	0xd0e3c8, 0x313ee341, 0x16d0a4c1, 0, 0x15cc2501, 0, 0, 0x4fee181, 0x12a8c241, 0x1702c401, 0x295c8341, 0xe24181,
	0, 0, 0, 0, 0x22bec2c1, 0x941e182, 0x25fe0508, 0xdb40248, 0, 0x5996308, 0xb124381, 0x301dc3c8,
	0, 0, 0, 0, 0, 0, 0x26974308, 0x97d4248, 0x1f844341, 0, 0x2ddf8141, 0,
	0xef125c1, 0, 0, 0x3023a148, 0, 0x283b42c8, 0xee46401, 0, 0, 0, 0, 0,
	0, 0x161b4441, 0xe632501, 0x5102c8, 0x1ebae141, 0x2e56141, 0xe8e4481, 0, 0, 0, 0xee8e3c1, 0,
	0x2b878181, 0, 0x1a5b6201, 0x2bcf4348, 0x6bac241, 0, 0x1512e581, 0x28f3c241, 0xa2ec301, 0, 0, 0,
	0, 0, 0x1bb78281, 0, 0, 0xc66e4c1, 0x2a1940c1, 0, 0, 0x237f8181, 0, 0,
	0, 0, 0, 0x18c14181, 0x11b32308, 0, 0, 0, 0x2e68a181, 0x73fe241, 0x2cec42c8, 0x21474801,
	0x1a9f6201, 0, 0, 0x312c8141, 0xaf32441, 0, 0, 0, 0, 0, 0, 0,
	0x22082381, 0x2c9702c8, 0x2b2a4101, 0x2ab88201, 0, 0, 0x307e0241, 0, 0x23528401, 0x964e181, 0x243a181, 0x26f4141,
	0x137a2501, 0x2c02e2c8, 0, 0, 0, 0, 0, 0x2229a3c1, 0x1016181, 0x2ee7e348, 0x1f74e181, 0x2e24a081,
	0x9e8a390, 0, 0, 0, 0x9a2e241, 0, 0xcaa8501, 0x2ca422c8, 0x29cc63c1, 0x2855c448, 0x144fe481, 0x19bec241,
	0x244f8b48, 0x2360a301, 0, 0, 0x26852608, 0x30648148, 0x981c248, 0x1f30e141, 0x1e084181, 0, 0x218844c1, 0,
	0x31a7e0c1, 0, 0x183664c1, 0, 0, 0, 0, 0, 0x22932381, 0x1e8282c8, 0x2eb42181, 0x2ab1e101,
	0x20db03c1, 0x7086141, 0xbb98401, 0x317e2181, 0, 0x22d2181, 0, 0, 0, 0, 0, 0x10938441,
	0, 0x28b86141, 0x11bee242, 0x826a241, 0, 0x26b083c8, 0, 0, 0, 0x21930681, 0x13044401, 0x1ec4188,
	0, 0x2072181, 0x1f42a181, 0x148b2541, 0x1704308, 0x71fe241, 0, 0xc118341, 0, 0, 0, 0,
	0x27690848, 0xd1fa4c1, 0, 0, 0, 0x208a141, 0x28d460c1, 0, 0, 0, 0, 0x1e802181,
	0, 0x2baf6181, 0, 0, 0x10730401, 0x2383a081, 0, 0x1e50a388, 0x2fce6388, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0x2085a2c1, 0, 0x5910388, 0x1277e4c1, 0, 0,
	0x1b4e6241, 0x1c9b0441, 0x1f898181, 0, 0x10ae0208, 0x1398a481, 0xc0d21c8, 0x164e1d0, 0, 0, 0, 0,
	0, 0x5230408, 0x2d4341c8, 0x1028c481, 0x6756181, 0x30376301, 0, 0, 0, 0x2f38e348, 0x2e376081, 0,
	0, 0, 0, 0x155a63c1, 0, 0, 0x2f6b61c1, 0, 0x31bf8148, 0, 0x20968301, 0x982e248,
	0x9e30348, 0xb9ec341, 0x302a4181, 0x1ca26241, 0, 0, 0x12b00c1, 0x2d6a4281, 0, 0x26b7c388, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0x1f3aa141, 0x77fa141, 0x2f1c141, 0x259e66c8,
	0x2e176201, 0x29b9a2c1, 0, 0xd916541, 0x6be0241, 0x2d3d6148, 0x2460ea48, 0x2383e081, 0x5250408, 0x1cbe2201, 0x2214e381, 0x107ae401,
	0x1ce923c1, 0x1cb72401, 0, 0, 0xefe141, 0, 0, 0x1062181, 0x18072341, 0x1039a481, 0x1c760c1, 0x300e01c1,
	0x263164c8, 0, 0x23b20388, 0x2d74a581, 0, 0x31892141, 0x2811a3c8, 0, 0, 0x18178401, 0, 0,
	0x2d5e2101, 0x21101c1, 0, 0, 0x19f8348, 0, 0, 0, 0, 0, 0x779c201, 0x2d3cc148,
	0, 0x70d8201, 0x3168301, 0xf82148, 0x23a58488, 0x72a63c1, 0, 0, 0x2177e481, 0, 0, 0,
	0, 0x2f7f4141, 0x1e37e208, 0x316d4181, 0, 0, 0, 0, 0, 0x1fcd6401, 0x245e181, 0x1a4823c1,
	0, 0, 0, 0x1dd86208, 0x1b72e1c1, 0x4942241, 0x162c2541, 0x285e2c8, 0x3ae248, 0x1321e501, 0, 0x37ea301,
	0, 0, 0, 0xaff84c1, 0x27d6a3c8, 0xa628401, 0x18eac3c1, 0x18bc0181, 0x3108241, 0x1e6a8181, 0, 0,
	0x7bc8181, 0x28092510, 0x26aec388, 0xafa8601, 0x1a158201, 0x1395a2c8, 0x21fb23c1, 0x14938481, 0x3172a201, 0x2e39a2c8, 0x6938490, 0x2d0ba1c1,
	0x29604281, 0, 0, 0x223e241, 0, 0, 0x2e128441, 0x54d0648, 0x1f0b0181, 0x2aa60c1, 0xe37c441, 0x3028a0c1,
	0x430e281, 0, 0x27bd2388, 0, 0x2bc24188, 0x865c181, 0x19900281, 0x513c101, 0x12eca3c1, 0x5fea348, 0x2523eb48, 0x1dbaa2c8,
	0x1bd82381, 0, 0, 0, 0x1132c441, 0, 0, 0, 0x1db06181, 0, 0x1519e441, 0x19f26241,
	0, 0x300fa181, 0xbf6e441, 0x18ab8101, 0xf608541, 0, 0x9bae1c1, 0x2f1e0288, 0x2e0c181, 0x15e9e481, 0xaaa4581, 0x2a94e101,
	0x1f578181, 0x13082401, 0x1e248, 0x2d8122c1, 0, 0, 0x7102141, 0x2dc32181, 0x23a24308, 0x1a99e201, 0x29aca141, 0,
	0, 0x29b3c381, 0x43583c1, 0x1f7a0141, 0x6d08201, 0, 0, 0, 0x7876248, 0, 0, 0,
	0, 0x8638181, 0xa11e248, 0x17f4c3c1, 0x28892181, 0, 0, 0, 0, 0x20aa348, 0x307dc081, 0,
	0, 0, 0x2b288181, 0x2db48081, 0x1f9d0181, 0x7d164c8, 0x2c246248, 0, 0, 0xc7de541, 0x31474188, 0,
	0, 0, 0, 0, 0x30ad42c1, 0, 0x2d2241c1, 0, 0, 0, 0, 0,
	0x2b53e181, 0x1459a481, 0x100d2401, 0x10d4c441, 0xaaee401, 0xfa78341, 0, 0, 0xacf83c1, 0, 0x782e141, 0,
	0x2f73c4c8, 0x2bbd4181, 0x2b0ac1c1, 0x1c08e441, 0x1d366381, 0x6e6a1c1, 0x281bc4c8, 0, 0xa99a288, 0, 0x20dee441, 0x8e221c1,
	0x3056e148, 0xdc8141, 0x2fe7e310, 0x1d706541, 0x1f08a1c1, 0, 0, 0, 0, 0xc21c481, 0x223fe301, 0,
	0x19564381, 0x2cb963c8, 0x2dba0181, 0, 0, 0, 0x2d5f2101, 0x289c4082, 0x2c986248, 0xec0181, 0x2b236141, 0x72e83c1,
	0x2970e201, 0x22e98441, 0, 0, 0x280ec188, 0x29d1c201, 0, 0, 0, 0, 0, 0,
	0, 0, 0x184ea3c1, 0x2d13c281, 0x771a141, 0x7c04141, 0x2a6e4448, 0x315aa101, 0x23732441, 0x2b0dc341, 0x1bbc21c1, 0x173fe441,
	0x7290141, 0x1b9582c1, 0, 0, 0x2a1ee0c1, 0x2dba8081, 0, 0, 0, 0, 0, 0,
	0xcce181, 0, 0, 0, 0xf96148, 0, 0x1b60288, 0, 0x2c0f6248, 0, 0, 0,
	0, 0, 0x154a23c1, 0x1d5ea1c1, 0, 0x1180a281, 0x23770341, 0x14761c1, 0x145c181, 0, 0, 0,
	0, 0x47b4201, 0, 0x20246481, 0, 0, 0x3560688, 0, 0, 0, 0x9116241, 0xa162188,
	0x1e9e61c1, 0x2a0c0408, 0xec9e581, 0xc00e381, 0x6864188, 0xb186601, 0x117e2381, 0x8e56281, 0, 0, 0x306420c1, 0,
	0, 0, 0x1ebf0201, 0, 0, 0, 0, 0xbf4c441, 0, 0, 0, 0,
	0x2153e4c1, 0, 0, 0, 0, 0, 0x2cc3c288, 0x4c2a2c1, 0, 0x26424508, 0x140fc381, 0,
	0, 0, 0, 0x2d4e141, 0, 0x2b8381c1, 0x220ba441, 0x1a7ec241, 0, 0x6ac8181, 0x29026241, 0xd3fe4c1,
	0x2e708248, 0, 0, 0, 0x1f9dc181, 0x137ca501, 0, 0, 0, 0, 0, 0,
	0, 0x7266241, 0x163e04c1, 0, 0x1f764141, 0xd9e6481, 0x2c18448, 0x2a136101, 0x184aa3c1, 0x29e1a181, 0, 0,
	0, 0x26030288, 0x28534248, 0x2aaae181, 0x2d370181, 0x1b084281, 0x20224441, 0x239c6348, 0, 0x17098441, 0, 0x19702141,
	0x13fca441, 0xf73e4c1, 0, 0, 0, 0, 0, 0x19fd4281, 0x1bdce541, 0, 0xfe66401, 0,
	0x1a1f6181, 0, 0, 0x94e4181, 0, 0x2b3a8181, 0x7672141, 0x2676a408, 0x31572141, 0, 0, 0x2e90e081,
	0, 0x3127c141, 0, 0, 0, 0x30694081, 0x7052141, 0, 0x17eee441, 0xb2d0481, 0, 0,
	0, 0x1137a281, 0, 0x2ea96141, 0, 0, 0x25c3c588, 0, 0x11b20c1, 0xf82a4c1, 0, 0,
	0x2e0f8141, 0, 0, 0x31a26108, 0, 0x2e50c308, 0x31e66381, 0, 0, 0, 0, 0,
	0x2a3a6241, 0x128f8401, 0x704a241, 0x1b754201, 0, 0x84a8181, 0x29fa60c1, 0, 0x31b04101, 0, 0x12ad0301, 0x2d4d6181,
	0x2d3f8148, 0x9d58248, 0, 0x9bf8181, 0xc068381, 0x17442c8, 0xfd52341, 0x271a2408, 0, 0, 0x249b4888, 0x119a8381,
	0, 0x117422c1, 0x1a636241, 0, 0, 0, 0xb8fe401, 0, 0x42d6201, 0x27808308, 0, 0x1dec0388,
	0, 0, 0, 0, 0x3516241, 0x30f3a281, 0, 0, 0, 0, 0, 0x31b0c141,
	0x1d7844c1, 0xece63c1, 0x30a62081, 0x2e964181, 0x76a6141, 0, 0xdd64301, 0x7cac1c1, 0x2a1dc181, 0x2073a541, 0x2ee58188, 0x29f58181,
	0x6f482c8, 0x8440181, 0x2378aac1, 0x2a1b8301, 0, 0, 0, 0, 0, 0, 0, 0x2e97c181,
	0xe35c401, 0x138ba501, 0x71dc201, 0x252105c8, 0, 0x19a40281, 0, 0, 0, 0, 0, 0,
	0xc4c0441, 0, 0x1d144381, 0, 0xb9cc3c1, 0x1c514441, 0x56ce3c8, 0x849e141, 0x1c0b0401, 0x17c6c201, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0x262e508, 0, 0, 0, 0x18adc141,
	0x10118341, 0x1d5d0341, 0x2dd101c1, 0xce084c1, 0xfc4e441, 0, 0, 0x13970341, 0x9dfe1c8, 0x16af0501, 0x1ee50388, 0x173924c1,
	0x2d602101, 0, 0x2c902288, 0x3181a241, 0x28c3a181, 0x2e4fe0c1, 0x9f881c8, 0, 0x30db80c1, 0, 0, 0xa21e1c8,
	0, 0, 0, 0x105585c1, 0x18f38341, 0x2f9d2508, 0, 0, 0, 0x2ebd0348, 0xdeb6381, 0,
	0x27864308, 0, 0x30172201, 0x26fe188, 0x5f28548, 0x28138308, 0xa648381, 0, 0, 0, 0x9c10241, 0,
	0x31384201, 0, 0, 0x3013c1c8, 0x74f42c8, 0, 0, 0x2ed2141, 0xeff84c1, 0, 0x2b976141, 0x2f4be2c8,
	0, 0x2e8de188, 0, 0, 0x2615a248, 0x46923c1, 0x15baa481, 0, 0x662181, 0x2d122181, 0x2ece6181, 0xe10e3c1,
	0, 0, 0x18b36181, 0, 0, 0x2aa70201, 0x2b81e181, 0xe30181, 0x2e4101c8, 0x279c23c8, 0x739e141, 0,
	0, 0, 0x19b84241, 0x2c738348, 0x19f5a241, 0x2ed5a201, 0x2b5b6488, 0x10b0c381, 0x1e282348, 0, 0, 0,
	0, 0, 0x1a17a241, 0, 0, 0, 0, 0x15714401, 0, 0x1c00e281, 0, 0,
	0, 0, 0, 0, 0, 0x2c28e248, 0x50fa1c8, 0x1e684181, 0xf9c83c1, 0xcf5e4c1, 0, 0x723a141,
	0, 0x177d83c1, 0, 0x1ea16181, 0x184c8441, 0, 0, 0, 0x2e970181, 0x2f05c448, 0, 0,
	0, 0, 0, 0x234783c1, 0x9612181, 0x1a146241, 0xcda181, 0x1078a481, 0, 0x2312c341, 0xfa0148, 0x28c742c1,
	0, 0, 0, 0, 0x1a9e6201, 0x26916408, 0x5534348, 0, 0x1d39e381, 0, 0x30ff41c1, 0,
	0, 0, 0, 0x26881c1, 0x179c188, 0x23842241, 0x2e55c1c1, 0x28bbe101, 0xadb8401, 0x108d6401, 0x30262141, 0x20cf02c1,
	0, 0, 0x11aa0c1, 0, 0, 0, 0, 0x2e22141, 0x1cb62201, 0x7cc8201, 0x1c98e441, 0x29210281,
	0x2cf523c8, 0x3ebe388, 0x3688441, 0x2a5ea388, 0x271f62c8, 0x1b156241, 0x2ea92081, 0, 0, 0, 0, 0x2cbfe3c8,
	0x1ae24281, 0x2bd74181, 0x30ec4481, 0, 0, 0x8aa2348, 0, 0, 0, 0, 0, 0,
	0x2720c408, 0x2041c1, 0x1bea4341, 0x3021c101, 0x315ee181, 0x2bf10281, 0, 0, 0x2d60a101, 0, 0, 0,
	0, 0x4b4a2c1, 0x317b2181, 0x316f6081, 0x12752581, 0x313062c1, 0, 0, 0x7f06181, 0x2e7d4248, 0, 0x1d45e341,
	0, 0, 0, 0, 0, 0, 0xcea2501, 0, 0, 0x104a8401, 0, 0,
	0, 0x178923c1, 0, 0xe5a141, 0x1a1b2201, 0, 0x7544141, 0x26bd62c8, 0, 0, 0, 0,
	0, 0x1ff1c441, 0x2948a1c1, 0x7a1a281, 0x5696308, 0x14a2181, 0, 0, 0x1f4e188, 0x23ce23c8, 0x2f7b6201, 0,
	0x13c303c1, 0x257dcb88, 0x1007e3c1, 0, 0x12e9e581, 0x26c3e288, 0x2115a301, 0x12d9a481, 0, 0, 0, 0,
	0, 0x19d4c241, 0x2889a081, 0, 0, 0, 0, 0, 0x148624c1, 0x1cb50241, 0x2daea548, 0,
	0x16ba4581, 0x9086241, 0x27b7e388, 0x288e2181, 0x315be181, 0xa250188, 0x2022488, 0x23e94608, 0x1e8e0341, 0x16d4310, 0x31cd6181, 0x1e79a1d0,
	0x6108388, 0x2dbac241, 0x10bb42c8, 0x2c7862c8, 0, 0x7dcc181, 0, 0x23d824c8, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0x23e16390, 0x2bad2181, 0, 0x11ee181, 0x23e32448,
	0x3182c101, 0, 0, 0x290e6241, 0x5ca2288, 0x1a87a201, 0x2b39c181, 0x2eaf6081, 0x312a8141, 0x1a65c201, 0x6e36201, 0,
	0, 0x2867c448, 0, 0x769e241, 0x1a2ce201, 0x1b6ce241, 0xbe98441, 0, 0x1f952281, 0xca62401, 0, 0x2a8ae2c8,
	0x146384c1, 0x9bce181, 0xa9fc381, 0x192a4241, 0x20c02441, 0x194fe401, 0x2d5a2101, 0x1f9c6141, 0x2ce46408, 0x16a241, 0x2f6bc101, 0x30e562c1,
	0x1d660501, 0, 0xdbba248, 0x1100a3c1, 0, 0x170e0381, 0, 0, 0x2479ea48, 0xa45e3c1, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0x64bc308, 0, 0, 0,
	0x36aa481, 0, 0, 0, 0, 0, 0x1ba78241, 0x2a188181, 0x2d900181, 0x263ac2c8, 0, 0,
	0x18c84281, 0, 0, 0x2f72501, 0, 0, 0x2d394148, 0, 0, 0x18704481, 0, 0x2f372388,
	0x1aa1c281, 0x1ddcc248, 0, 0xaeac441, 0x86e2141, 0x8c704c1, 0x1db42181, 0x302c2181, 0x21e42481, 0x2dee141, 0, 0,
	0, 0, 0, 0, 0, 0x1deee308, 0x219843c1, 0x5c202c8, 0x19cea201, 0x22814581, 0x226e181, 0xed9a401,
	0x1fe38481, 0, 0, 0, 0, 0, 0, 0, 0x17446441, 0, 0, 0x1b73c301,
	0, 0x3011a441, 0, 0xba8c501, 0x1c038341, 0, 0, 0, 0, 0, 0, 0x234e8441,
	0, 0, 0, 0x20cbc341, 0x2046181, 0, 0, 0, 0, 0, 0x21a62341, 0,
	0, 0x31804181, 0, 0, 0, 0, 0x891a1c1, 0x2fbc44c8, 0, 0x302b0250, 0x716a141, 0x408e681,
	0x28f5e2c1, 0, 0x2c11a248, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0x284f6488, 0, 0, 0x25f1a408, 0x3101e101, 0, 0x18b5a181, 0xd4fe441, 0, 0, 0, 0,
	0x29c0301, 0, 0x6e8181, 0x3b92181, 0, 0, 0x100b6381, 0, 0x218c6541, 0x5cf8248, 0x21720541, 0,
	0, 0, 0, 0, 0, 0x1d2a188, 0x2cc6c308, 0x2e80e1c8, 0, 0x1e3701c8, 0x1e8fa1c1, 0,
	0x2e27c181, 0, 0, 0, 0, 0x1266e481, 0x392388, 0x161fa481, 0, 0, 0, 0,
	0xc1e2301, 0, 0, 0, 0x2a706508, 0x1abbc601, 0x1d4e4381, 0x18db4381, 0x1c06c441, 0, 0, 0,
	0x82a101, 0, 0, 0x1496181, 0x135b2541, 0x2730e788, 0x1f61c1, 0x14b544c1, 0x2ea0141, 0x9a40341, 0x26cc281, 0,
	0, 0, 0x20ede401, 0, 0x66dc1c1, 0, 0, 0x1f910101, 0, 0, 0x2d46a181, 0,
	0x75a4241, 0x2bf402c8, 0xe266441, 0, 0x13380481, 0x16a7e441, 0, 0x2d8a00c1, 0, 0, 0x18cca1c1, 0,
	0, 0x1ea5e281, 0xdf00c1, 0x14c8181, 0x2bb5a181, 0xb452201, 0x4a0c281, 0x2a3e8181, 0x962a181, 0x19a8a201, 0x31cec181, 0x298e62c1,
	0x121783c1, 0x14048301, 0x4920c1, 0x8e4a181, 0x2f80a181, 0x2f8f4408, 0xa728248, 0x21a21c1, 0x1fb08381, 0x2892e1c1, 0xa010288, 0x8ae0601,
	0x289c0081, 0x6aa181, 0x6ad4181, 0xac8181, 0xebb2501, 0x222604c1, 0x1de7c250, 0x3c5c441, 0x15582481, 0x2fa7e608, 0xd722501, 0xede04c1,
	0x1ea2e381, 0x2b96c141, 0x116ca341, 0x1acf6241, 0x22cc2381, 0x2ebe141, 0xdaba341, 0x2dc92208, 0x21198401, 0, 0, 0,
	0x2cfe8508, 0x13c141, 0x29e10141, 0, 0, 0, 0, 0, 0x13ab0401, 0x212e62c1, 0x8de4181, 0x82fa181,
	0x1f872141, 0xb05c3c1, 0x1e6e6101, 0, 0, 0, 0, 0x6fe8201, 0x84223c8, 0, 0x20fe22c1, 0x2f18e248,
	0x160c4441, 0x2b09c201, 0x2d96c101, 0x22c945c1, 0, 0x14c90641, 0x92bc181, 0x18f522c1, 0xde763c1, 0x859c181, 0x1d522c8, 0xdd12341,
	0, 0, 0, 0x2c7523c8, 0, 0, 0, 0, 0x1ef120c1, 0x294e42c1, 0x1252181, 0xa19e248,
	0x19a7a201, 0, 0, 0, 0, 0x1ebd2081, 0x2849e3c8, 0x141f0401, 0, 0x21890341, 0, 0,
	0, 0x1917c401, 0x79b6181, 0x206e2501, 0x15d86401, 0x2df8141, 0x7e24181, 0, 0, 0, 0x136dc481, 0,
	0, 0x2b962141, 0x2dcbe101, 0x705c201, 0, 0, 0x2e33e2c8, 0, 0, 0, 0, 0x7174201,
	0, 0x2b098081, 0, 0, 0, 0x30214101, 0x149d2541, 0x2f574181, 0x1bf66301, 0, 0, 0,
	0x11eba4c1, 0xeeac441, 0x17e483c1, 0, 0, 0, 0, 0, 0, 0, 0x5d6148, 0x1637c401,
	0xa2a181, 0x17af4481, 0, 0, 0x844c181, 0, 0x604181, 0, 0x2904c2c1, 0, 0, 0,
	0x28b02081, 0, 0, 0, 0x2bcc181, 0, 0x2b192181, 0, 0xbc6181, 0x31562081, 0, 0,
	0xfdea3c1, 0, 0, 0, 0xda8c2c1, 0, 0, 0, 0x1f1e2181, 0x11776341, 0x1fdc2401, 0x34e2181,
	0x2b4dc181, 0, 0x22ca43c1, 0x1994248, 0x1aa302c1, 0x24552888, 0, 0, 0, 0x2f9a181, 0x506a1c1, 0x2e18141,
	0x2ed56081, 0x2b3cc141, 0x1a8b4201, 0x2d476188, 0x83ce181, 0x11140401, 0x13af03c1, 0xdc321c8, 0x30584148, 0x2e08e181, 0x222181, 0x1f1ee281,
	0x2af94181, 0x1893c3c1, 0x110c6441, 0x1f9ac181, 0x317ca181, 0x1fe18401, 0x26a5a308, 0x9642181, 0x1cbc2401, 0x1b0c2c8, 0xf124401, 0x4872401,
	0xf6201, 0x2059a301, 0x2c5d83c8, 0, 0, 0x322c2c1, 0, 0, 0, 0, 0, 0,
	0, 0x2ffa0348, 0, 0x2a19a0c1, 0x13646401, 0x2d5ea101, 0x27de0388, 0x2f85a381, 0, 0x305c6181, 0x9cc22c1, 0x31290141,
	0, 0, 0x2bd30208, 0, 0xad98401, 0xf22141, 0x26c66348, 0x4596381, 0, 0x1e8e188, 0, 0x2d02a241,
	0, 0, 0x2b4c241, 0, 0x27390788, 0x2c334248, 0x31ba02c8, 0x2c6fe288, 0x7522141, 0x1b5745c1, 0, 0,
	0, 0, 0, 0x2e36141, 0, 0, 0, 0, 0x6b61c1, 0x237143c1, 0x991c181, 0x21c202c1,
	0x29b68341, 0x7734241, 0x2e566081, 0x1e690181, 0x23c3c188, 0x1ebcc141, 0x11f50481, 0x15bf0441, 0, 0x2d5c2101, 0, 0xbe52401,
	0x115f4401, 0x20908441, 0, 0, 0, 0, 0, 0, 0x1a77e341, 0, 0, 0,
	0x8434181, 0x11ffc401, 0x230703c1, 0, 0, 0x2950a201, 0x26103c8, 0x27e44348, 0x2b65e201, 0x2cb82288, 0x3148c141, 0x120b03c1,
	0x1ba8a2c1, 0x5040201, 0xc68181, 0xf534481, 0x1791e3c1, 0xc860601, 0x23940248, 0, 0x2bc0c308, 0x29d46301, 0x1a648281, 0x23b98248,
	0x1230181, 0x12936441, 0x1f778141, 0, 0x18ad2141, 0x68a63d0, 0, 0x1db12181, 0, 0x195fe181, 0x3422481, 0x2ebaa248,
	0, 0, 0x1a12288, 0x2ba98188, 0x4376541, 0, 0x307a2181, 0x206ae341, 0, 0xcb18441, 0x89f61c1, 0x2a584181,
	0x2ec1a201, 0, 0, 0x15b66481, 0x2a072181, 0, 0, 0, 0x8262101, 0, 0x1983a241, 0,
	0x559c2c8, 0x283ee588, 0x2ab4a181, 0x10ec43c1, 0xbc56401, 0, 0, 0, 0, 0x240983c8, 0x921e241, 0xd5a288,
	0xca10541, 0x9448448, 0, 0x24a52888, 0x1f318201, 0, 0, 0x83100c1, 0x304460c1, 0xfcaa301, 0, 0,
	0, 0, 0, 0, 0x2b294201, 0, 0, 0x1d382381, 0, 0, 0, 0,
	0x315223c1, 0x142323c1, 0x5bd4448, 0x1ce61c8, 0, 0x2dff8181, 0x167144c1, 0x42fa281, 0x142703c1, 0x314fa201, 0x9f4a348, 0,
	0x13c4e401, 0x68ac310, 0, 0, 0, 0, 0x2e186141, 0, 0xdd7c581, 0x7d5a181, 0, 0,
	0, 0, 0x2d8ae081, 0x21b863c1, 0x2fdb22c8, 0, 0, 0x6230408, 0, 0x6f36241, 0x2c2a0248, 0x244c4688,
	0, 0x1b3ca301, 0, 0x67621c1, 0, 0x99d6201, 0, 0, 0x1928c301, 0x648a648, 0x28a48141, 0x12e643c1,
	0x2ca1e248, 0, 0, 0, 0x1bbd41c1, 0xb374441, 0x5e3a348, 0x290be241, 0, 0x2f96a6c8, 0x2e762c1, 0x3065e181,
	0x1dbc0190, 0, 0, 0, 0x318f6141, 0x16eb8481, 0x26dfa448, 0xdae488, 0x2efac348, 0, 0x1a2b6301, 0,
	0, 0x1a382281, 0, 0x8f14181, 0, 0, 0, 0, 0, 0x6d4c241, 0x6584408, 0,
	0x28cb4301, 0x8298101, 0xb58181, 0x1076a401, 0, 0, 0x2476181, 0x2ae543c8, 0x18680381, 0x790201, 0x9b72181, 0x29f88181,
	0xee0081, 0x13f60401, 0x9768248, 0x28d400c1, 0, 0, 0, 0x10bf22c8, 0x7a441c1, 0, 0x12ee83c1, 0x1e1f8248,
	0x29e580c1, 0x302b8141, 0x3616481, 0, 0, 0x2b8e03d0, 0, 0, 0, 0, 0, 0,
	0x1d1e43c1, 0x86c181, 0x1959e341, 0x8526181, 0x280c2410, 0x14a26481, 0x14cfc301, 0, 0, 0x1fefa441, 0, 0,
	0, 0x8abc248, 0x29abe188, 0x1dac4181, 0, 0, 0, 0x182de401, 0, 0, 0, 0x1ce1a3c1,
	0, 0x4ec181, 0, 0, 0, 0, 0xca3a501, 0x234124c1, 0x9d6a348, 0x115b0401, 0x22cde3c1, 0x7136141,
	0, 0x106563c1, 0x1b6f0201, 0xb758282, 0x3cba241, 0, 0, 0, 0x9281c1, 0x1db6e0c1, 0xf8c148, 0x1163a308,
	0x4ee23c1, 0xe062441, 0x1427e201, 0, 0, 0, 0, 0x967e248, 0, 0, 0x292b6281, 0x1f3cc181,
	0xc3783c1, 0, 0xa6b02c8, 0x262fe308, 0x7bec181, 0x1aec2241, 0x14024481, 0, 0x22d8e301, 0x7cba1c1, 0x9b14141, 0xfbf83c1,
	0xad52441, 0x1692e441, 0x3042a082, 0x2cd62288, 0x1a0b43c1, 0, 0, 0, 0, 0, 0, 0x2515cb48,
	0, 0x1d964481, 0x193fc301, 0x1d2f23c1, 0, 0x30412081, 0x310081c1, 0x8f0a141, 0, 0, 0, 0,
	0, 0, 0x2fc4141, 0, 0, 0xd994501, 0x2e20e241, 0, 0, 0, 0, 0,
	0, 0xa548401, 0, 0, 0, 0, 0, 0x16ba348, 0x30de281, 0, 0xbfb0441, 0xfda8401,
	0x19b64401, 0, 0x3682c8, 0x792c201, 0x1d32c381, 0x60aa188, 0x190a2441, 0x1a236201, 0x270b8348, 0x2aec6181, 0x15f604c1, 0x1763c481,
	0x18c38141, 0xc048401, 0x31ad6141, 0x2851a348, 0, 0, 0x206f0341, 0x21126301, 0, 0, 0x6aa2248, 0,
	0x1b1ee581, 0, 0, 0x2aff2181, 0x2cf02408, 0x23c42d0, 0, 0x24a96688, 0x189744c1, 0x1c59c4c1, 0x2d1141c1, 0x31924201,
	0, 0, 0, 0x27f14448, 0, 0, 0x23622481, 0x306ca1c1, 0x88f2101, 0, 0x106d0381, 0,
	0xa072148, 0xce6141, 0x980a248, 0x30f76141, 0x29f1a2d0, 0, 0, 0x6812201, 0x913a241, 0x2ffea3c8, 0x81943c8, 0x1b822c8,
	0x30d1e0c1, 0x26dd44c8, 0x1e0f43c8, 0, 0, 0, 0x1b6c01c1, 0, 0x1c180641, 0, 0x38744c1, 0,
	0, 0, 0x3141e141, 0x193743c1, 0, 0, 0, 0, 0x312be141, 0x9834181, 0x274d0888, 0,
	0, 0, 0x107ce381, 0x8c96181, 0x3059e081, 0x10ca3c1, 0, 0, 0x1234e501, 0, 0, 0,
	0xdc0e2c8, 0, 0, 0x2ff40388, 0x23ac4388, 0x10170441, 0x9264241, 0x7b26181, 0, 0x11948181, 0x1bfc6301, 0,
	0x2ef38388, 0, 0, 0x92c8181, 0, 0, 0x1a92a2c1, 0x2c4b0308, 0x172c188, 0x179ac381, 0x12aa0c1, 0,
	0x1e42188, 0x30878488, 0, 0x26248448, 0, 0, 0x1b302141, 0x4834281, 0, 0xafd8401, 0x92fa181, 0,
	0x8d681c1, 0x1f29e1c1, 0xb248481, 0, 0, 0x2248e3c1, 0, 0x2b7e2201, 0x26654348, 0, 0, 0,
	0, 0, 0, 0x279e0248, 0x7da0141, 0, 0x2dcc6181, 0x8120181, 0x18e06281, 0x1484241, 0x2fba141, 0,
	0x2bfae441, 0, 0x23c9e2c8, 0xe1d8481, 0x5582348, 0x314ba141, 0x174f4441, 0, 0, 0, 0, 0,
	0, 0x3b5a1c1, 0x30faa181, 0x98ba241, 0, 0, 0x2f6c41c1, 0x2ef14288, 0xe3d0501, 0, 0, 0,
	0, 0x9128241, 0, 0, 0, 0x3042e201, 0, 0, 0, 0, 0x1e6bc081, 0x2b3f81c1,
	0, 0, 0x19fe82c1, 0x17e21c8, 0, 0x1d2bc301, 0x6b4e181, 0x1b2e4301, 0x2d54c101, 0x85b4181, 0x19b0e141, 0,
	0, 0x2c9523c8, 0, 0, 0, 0x211ee6c1, 0x14e54541, 0x21564481, 0x2251a6c1, 0x9ad82c1, 0x26292388, 0x31b2c0c1,
	0x31606181, 0x17068601, 0x1bde288, 0, 0, 0x31198108, 0x2d59a101, 0, 0, 0x1d3ba2c1, 0x2a0481c1, 0x2319e501,
	0, 0, 0x16ec310, 0x167c4401, 0, 0, 0, 0x30dc80c1, 0x2db14448, 0x144e1c1, 0xe1943c1, 0x1a64288,
	0x18818341, 0x3e48581, 0x1b538201, 0x1fd18441, 0x20e8e341, 0x1cb92201, 0x1aa062c1, 0x71e181, 0x290762c1, 0, 0, 0x1968348,
	0x26d00408, 0x17cec341, 0x7838201, 0x1ebb8141, 0x1c1b27c1, 0x10ab2242, 0xf4e081, 0x67701c1, 0x157344c1, 0, 0, 0,
	0, 0, 0x2e4cc2c8, 0, 0, 0, 0x22b26441, 0x1e4e188, 0x2f264348, 0x1287c2c1, 0x851a181, 0,
	0, 0x5c5e188, 0xf7644c1, 0, 0x6b0e101, 0x9b96181, 0x1fc14501, 0x6a90248, 0x2f55a201, 0x1679e4c1, 0x302062c8, 0x28b76201,
	0x5b0e408, 0, 0, 0, 0x10a0c501, 0, 0, 0x11400381, 0x551c308, 0, 0, 0x14dd4581,
	0, 0xa29a381, 0, 0, 0x12cae248, 0x742181, 0xfb10441, 0x30b1a441, 0x2881a1c8, 0x25d2181, 0x8cea181, 0x132f2441,
	0x12b203c1, 0xa52a3c1, 0, 0, 0, 0x27af8548, 0x546a208, 0, 0x159ca5c1, 0, 0, 0,
	0, 0x2fc924c8, 0x14684441, 0, 0, 0x2e3f80c1, 0x1ea22181, 0x31026101, 0x16846481, 0x1a7ae241, 0x949c181, 0xfb56441,
	0x29910348, 0x288ca181, 0x2389c181, 0x2d572101, 0x177e1c1, 0x1d9f44c1, 0x29a10341, 0x1d3de201, 0, 0x69e181, 0x2f2d6308, 0x62e4608,
	0x139da381, 0x2e4f2248, 0, 0x5890288, 0, 0xa1c6341, 0, 0, 0x160124c1, 0, 0, 0x2cc1c408,
	0xd5fa541, 0x83ae141, 0, 0x2affe141, 0x1d500201, 0x2984e201, 0x827c381, 0, 0, 0, 0, 0,
	0, 0x1db74181, 0, 0x10c7a3c1, 0x2dcd2181, 0x3029e0c1, 0x11b8181, 0x13cee541, 0xeb50401, 0, 0xdfb6441, 0,
	0, 0x1cda23c1, 0, 0x313bc141, 0, 0x22b083c1, 0, 0, 0, 0, 0, 0x30c94181,
	0x2def4448, 0, 0, 0x20444401, 0x1ef5e181, 0x5d20348, 0x30914101, 0, 0x11e92501, 0x1e38a081, 0, 0x2263c341,
	0, 0x1d2d43c1, 0, 0, 0x1aaf2301, 0x27acc288, 0x348c181, 0x1f05e181, 0x2f6d22c8, 0x29c94308, 0, 0x31cc02c8,
	0xad16381, 0x1c744481, 0x9864181, 0x218aa381, 0x10b74141, 0x2de4141, 0x7012141, 0, 0, 0x2e59e3c8, 0x1cc72201, 0x2a3c2101,
	0x2e016141, 0x8d76241, 0x2cdd4448, 0, 0, 0, 0, 0, 0, 0x220f8401, 0x700a241, 0,
	0x31032081, 0xa87a2c8, 0x12588441, 0x16998541, 0, 0, 0, 0, 0x230c2381, 0, 0x28e481c1, 0,
	0x24d7c888, 0, 0, 0, 0x29550241, 0, 0x1755e401, 0x1f394141, 0, 0, 0, 0,
	0, 0, 0x1f35c2c8, 0, 0, 0x7614201, 0x2174a341, 0x21ac6401, 0, 0x7724201, 0xd21c1, 0x30a2a181,
	0, 0, 0, 0x3024e148, 0xbc383c1, 0, 0, 0, 0, 0x30fb6201, 0x9aee181, 0x2dd5a181,
	0x2346348, 0x2302e501, 0x166644c1, 0x22e3e441, 0x421c581, 0, 0, 0xe8484c1, 0, 0, 0, 0,
	0x1860c381, 0x10bca288, 0x5aac2c8, 0x6afa141, 0x1ade6301, 0x3594141, 0x4e74281, 0x1044181, 0x15c1c1, 0, 0, 0,
	0xd46a441, 0, 0, 0, 0, 0, 0x6cfe141, 0x163bc481, 0, 0, 0, 0,
	0x29334281, 0, 0x1e0a450, 0, 0, 0, 0, 0, 0, 0x2b36e181, 0, 0,
	0, 0, 0x2ca03c8, 0x2e9a01c1, 0xc694481, 0x16fe83c1, 0x29b58201, 0, 0, 0, 0x19ad4201, 0,
	0x2abc8141, 0x2ea18388, 0x21b1e3c1, 0x51b02c8, 0x2d582101, 0, 0x1f098181, 0, 0x29650248, 0, 0x6806181, 0x2b82a1c1,
	0x1dab8181, 0x1f4d2281, 0xaf12401, 0x23da408, 0, 0, 0, 0, 0x28fe02c1, 0x1a58e281, 0xa0a2181, 0,
	0, 0x30736181, 0, 0, 0, 0, 0x28714348, 0x137f2501, 0, 0x181b03c1, 0x2b3ee141, 0,
	0x19ffe301, 0x119c4381, 0x3e5a341, 0, 0, 0x115183c1, 0x18b2c141, 0x1a538481, 0x2d5aa101, 0x1eede181, 0, 0x9690248,
	0, 0x1456e581, 0x1124e481, 0x67d2181, 0x28b1e141, 0, 0x1ac46301, 0x61fa348, 0x1cb02201, 0, 0x72d6241, 0,
	0, 0x21f943c1, 0, 0, 0x4910281, 0, 0x301c4101, 0x8ece141, 0, 0, 0, 0,
	0xe54e501, 0x29fd4141, 0x2794a510, 0x25688c08, 0x2b3c0181, 0x189b6341, 0, 0x1a912301, 0x19ca61c1, 0x2c832508, 0, 0x2758181,
	0x84881c1, 0x113c0141, 0x1b2e208, 0x2e02141, 0x1dc0e188, 0x2a90c288, 0x7206141, 0, 0x2cf22308, 0x69f6281, 0, 0x2a018281,
	0x9a0c181, 0, 0x311c0181, 0x18a841c1, 0x20ec2381, 0x21c36281, 0x27e5e3c8, 0x393e581, 0, 0x150e2441, 0, 0,
	0, 0, 0, 0x212b0381, 0, 0, 0, 0, 0x352101, 0, 0x232b03c1, 0,
	0xa73a288, 0, 0x80de3c1, 0, 0, 0x1982248, 0x29df42c1, 0, 0, 0x1cc12401, 0, 0xe45e581,
	0x38c4501, 0, 0x2a15a181, 0, 0x18c20188, 0, 0x18a341, 0x68883d0, 0x11bb0381, 0x28b30081, 0x2a0f0141, 0x24b44788,
	0x9412181, 0x11536381, 0x2a86c141, 0, 0, 0x7038241, 0, 0, 0xc5de3c1, 0, 0x2524241, 0x2fe44308,
	0x14e28581, 0x328181, 0x1417e601, 0x45783c1, 0, 0, 0x22550381, 0x1ddf6288, 0, 0x1c31c541, 0x248a141, 0,
	0, 0, 0, 0, 0x1eb38281, 0x1ba342c1, 0x4924201, 0x177ba3c1, 0, 0x26e5c3c8, 0x712e241, 0x8830141,
	0x8df0181, 0x270a4288, 0x4f5c541, 0x28c70081, 0x284d2308, 0x1b21a441, 0x18d061c1, 0x230a2401, 0, 0, 0, 0,
	0x172a2441, 0, 0x294d0281, 0, 0, 0x95401c1, 0, 0x283602c8, 0, 0x2f822141, 0x2aa621c1, 0,
	0x18f6c281, 0x22b102c1, 0, 0, 0x14e7e541, 0x30fe8181, 0, 0x1fc61c1, 0, 0x2aac181, 0x2358e381, 0,
	0, 0, 0x30f22181, 0x7f24181, 0x2da204c8, 0x140c0c1, 0x15c5e481, 0x83860c1, 0, 0x154c0401, 0x7196241, 0,
	0, 0, 0x23b822c8, 0, 0, 0, 0, 0, 0x8b6e1c1, 0x1e4d62c8, 0x21d7e2c1, 0x2698c388,
	0x1e1a248, 0, 0x1f590588, 0x19b08201, 0x225a6341, 0x2b7fe141, 0x2bab0181, 0, 0, 0, 0, 0,
	0, 0x2e9ee101, 0x283762c8, 0xb07a401, 0x10216381, 0x1e1a6288, 0, 0, 0, 0, 0, 0,
	0x2dfc4201, 0x2618c388, 0x6d80241, 0x5cde348, 0x2a9dc181, 0x18bd8188, 0x28aa2208, 0x2a246181, 0x2ae161c1, 0xd6cc4c1, 0x27952410, 0xdaf0248,
	0x46b0401, 0x1db940c1, 0x2a5d0348, 0x30b64301, 0x31c5c141, 0, 0x16e0e481, 0x7e18181, 0xda80c1, 0x1026e3c1, 0x26c2141, 0x11be4384,
	0x31016101, 0x1bd1a281, 0x1ef18181, 0, 0x15eec441, 0x6f02241, 0, 0, 0, 0xfe21c1, 0xf6c188, 0,
	0, 0x34e081, 0, 0, 0, 0, 0, 0x1f436181, 0, 0, 0, 0xeece441,
	0x10e6e381, 0x11c7c541, 0x16604481, 0x152e4481, 0, 0, 0, 0x30d9a201, 0, 0, 0, 0x2a4f6288,
	0, 0, 0, 0, 0x25faa348, 0x9a182c1, 0xabb0441, 0x12dbe3c1, 0xba26481, 0x1eb662c1, 0x293ca301, 0x1162a201,
	0, 0, 0, 0x2e87a288, 0x310a23c1, 0x197ca281, 0, 0x19e4288, 0x28201c1, 0x28ff6341, 0, 0x2cb2181,
	0x1b710201, 0, 0, 0xb1d0341, 0, 0, 0, 0, 0, 0x190d8601, 0x2e596101, 0x2d954181,
	0x1f0d0081, 0, 0x1a940301, 0x2cf3a308, 0x25732748, 0x14d4181, 0x1eb4c341, 0x1738181, 0x7c0e348, 0x264c22c8, 0xdefe201, 0x15b8a401,
	0x128e181, 0xae68401, 0x3554181, 0x18896441, 0x267a8288, 0x2d4e2181, 0, 0x2b31c101, 0x1114141, 0, 0xb76c208, 0,
	0x2aed2141, 0xb89e441, 0x2e30c201, 0, 0, 0, 0, 0, 0x108544c1, 0x30612301, 0xe44081, 0x1769e381,
	0, 0x2e2c141, 0x1b384301, 0x7578141, 0x1383e581, 0x1e954381, 0x2e4702c1, 0x910181, 0x2dd1e141, 0x1eec2201, 0x2d0240c1, 0x2af861c1,
	0x2afc0181, 0, 0x2afb6141, 0, 0, 0x12ca01c1, 0x12226501, 0, 0x79aa181, 0, 0x16310501, 0x1c4ae441,
	0, 0x1e0b8208, 0, 0, 0, 0, 0, 0xccb6441, 0xac3c3c1, 0x16da24c1, 0x30cf6081, 0x79061c1,
	0x18a28381, 0x1149e341, 0, 0xa8fc341, 0x1a320148, 0x1a29c341, 0, 0x2e5242c8, 0, 0x1684408, 0x7278201, 0x1e91a1c1,
	0, 0x2ea0a1c1, 0x285aa4c8, 0x85a8181, 0, 0, 0, 0x27d88448, 0, 0x2c2b22c8, 0x2df163d0, 0x22a80341,
	0, 0x15ca2401, 0x2e96141, 0x2d83e2c1, 0, 0, 0, 0, 0, 0x27c22388, 0, 0,
	0, 0x157c0441, 0x16338441, 0x1f27a1c1, 0x1e770248, 0x1be4e401, 0x2081c3c1, 0x2addc341, 0x30eae2c1, 0xdda8381, 0, 0,
	0x1a970201, 0x21b3c541, 0, 0, 0x1fab2441, 0x1962a1c1, 0x298c1c1, 0x2bb1a101, 0x4542381, 0x1bb2e3c1, 0x2c13e248, 0x2d488181,
	0x3009e081, 0, 0, 0, 0, 0, 0, 0, 0, 0x278fa510, 0x29eaa488, 0x2fe4141,
	0x2ee982c8, 0x2afd8181, 0x27b3a588, 0x301cc201, 0xe1e0c1, 0, 0, 0, 0, 0x532e508, 0, 0,
	0, 0, 0, 0, 0x2b7a0c1, 0x304f8281, 0, 0, 0, 0, 0, 0x113ca301,
	0x1047e541, 0x1302141, 0x743a141, 0x9d30141, 0x7406141, 0x314c4281, 0x3049e281, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0x28c661c8, 0, 0, 0, 0x5f8181, 0x26c52288, 0x2feea450,
	0x5d62288, 0x2f106388, 0, 0x2ef6a3c8, 0x10a56481, 0x3054a181, 0x18a92181, 0, 0, 0x2cad4408, 0x2b4e8281, 0x189164c1,
	0x2ac6c181, 0x298181, 0xbd523c1, 0x1f7c4141, 0x254a281, 0x2f06181, 0x2f8763c1, 0xb55c3c1, 0x7ae2101, 0, 0, 0,
	0, 0, 0, 0x30f16181, 0, 0, 0, 0x746e141, 0x2ebbc288, 0, 0, 0,
	0, 0, 0x3180c081, 0, 0, 0x317ee181, 0xf1b63c1, 0xdcb8208, 0x2ea76141, 0x1c536441, 0x1974a241, 0x3185a141,
	0x526148, 0, 0x7df6141, 0, 0x22bd4301, 0x22a623c1, 0, 0, 0x2d90c201, 0x8214241, 0, 0,
	0x194e2381, 0x211e201, 0x6730181, 0x6786181, 0x1da88081, 0, 0, 0, 0, 0, 0x2f942508, 0x280e22c8,
	0, 0, 0x1f61c141, 0x2de301c1, 0, 0, 0, 0x2ae6181, 0, 0xb7de381, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0x8464181, 0x96b4248, 0x32fa441, 0x229ce3c1,
	0x17b18481, 0xa5d0481, 0, 0, 0, 0x1b830241, 0x8826141, 0x121304c1, 0, 0, 0x2dc26181, 0x27c92488,
	0x2dc58241, 0x7aea101, 0, 0x786c141, 0, 0, 0x277f22c8, 0x2ec86101, 0x255b6748, 0x2e772288, 0, 0x21b483c1,
	0x651e488, 0, 0, 0x3f1c2c8, 0, 0x1e2f0388, 0xb9ea381, 0x34ee288, 0xa588401, 0x73d2141, 0, 0,
	0, 0, 0, 0, 0x1e5e6081, 0xdd88401, 0x2d2cc188, 0xcfac481, 0x295f4201, 0x1362248, 0, 0,
	0x15c3c441, 0x28e00281, 0x9340181, 0, 0x1bd4e241, 0x24122908, 0x18240441, 0, 0, 0x2bbc201, 0x11cf4501, 0x7b8a1c1,
	0x5eae4c8, 0, 0x31e042c1, 0, 0, 0x2997e2c1, 0x2be945c1, 0, 0x28f74201, 0x26c98308, 0x28a88181, 0xe3f8441,
	0xfb9a3c1, 0, 0, 0x2af2181, 0x5ac2308, 0x2bb4e181, 0x248f07c8, 0x1201c481, 0x22d18381, 0x2b71a141, 0x32be281, 0x178b0401,
	0x4f32541, 0xad74481, 0, 0, 0x2c19a288, 0xe6f4541, 0x2d6e281, 0, 0x29662201, 0, 0x1d29c201, 0x2e4c141,
	0, 0x2d52c101, 0, 0, 0x156d6441, 0x3468201, 0x2df4a348, 0xd272481, 0, 0, 0x3340281, 0x2da6c508,
	0, 0x158dc4c1, 0, 0, 0x19eb21c1, 0x1ca78441, 0, 0x5c0c288, 0x23754381, 0x2b5e201, 0xb70141, 0x30c00201,
	0x2d338181, 0, 0x30d6a1c1, 0x2b116281, 0x692181, 0x311802c1, 0x2b010081, 0, 0, 0x2b5a02c8, 0, 0,
	0, 0x302242c8, 0x1a9ca181, 0, 0, 0, 0, 0, 0, 0, 0x2077e381, 0x20628401,
	0x923c2c1, 0x2c75c288, 0, 0, 0, 0, 0x69d4241, 0, 0x121dc4c1, 0, 0, 0,
	0x30a1e181, 0x1386a501, 0x549e648, 0, 0x24bc8b48, 0x157e2481, 0x69e6208, 0xa49c381, 0xa10181, 0x315fa181, 0x22ad0381, 0,
	0, 0x3197c2c1, 0xe12c401, 0x3144281, 0x2e3f4081, 0x25a1cb88, 0x2c7f6288, 0x134c0441, 0x3478281, 0, 0, 0,
	0, 0x2557c748, 0x2492e7c8, 0, 0x20008381, 0, 0x1f1280c1, 0x2d5b2101, 0x1c46a441, 0, 0xf16181, 0x1b2ba381,
	0x114141, 0, 0x3030141, 0x13c86441, 0, 0, 0, 0x1d406181, 0, 0x30a7c2c1, 0xc16c401, 0,
	0, 0x4d68481, 0x21e9e301, 0x7b72148, 0x701c181, 0x2aa48141, 0, 0, 0, 0x1b0aa281, 0, 0xa6e42c8,
	0, 0x2d3e0181, 0x3aee381, 0x2ec82081, 0x1d0a188, 0x200245c1, 0xa9e0381, 0x12dfa481, 0x196381c8, 0x1c86388, 0xdb321c8, 0,
	0x168b0541, 0, 0x265ec588, 0x2d5da101, 0, 0, 0, 0, 0x2d55c101, 0, 0x11966248, 0x1aa6e241,
	0x2276a481, 0x182c03c1, 0x188a2c8, 0x2a888181, 0x143164c1, 0, 0, 0, 0xf8e6501, 0, 0, 0,
	0x27f9c448, 0xcb62481, 0, 0x2d992241, 0, 0, 0, 0, 0, 0x22fba481, 0x15d12501, 0x2d44141,
	0x1be90281, 0, 0x9a82301, 0xc200381, 0x928e181, 0x6610308, 0x27961c1, 0x28f96241, 0x1e7ee288, 0, 0x770181, 0,
	0, 0, 0x1969a201, 0x2dc46081, 0x224ac3c1, 0x12ea181, 0x107a181, 0, 0, 0, 0x1b518401, 0,
	0, 0, 0, 0x2ed04181, 0x21400581, 0, 0x30574081, 0x2b094081, 0x214f6441, 0xa0ec208, 0x1bc2c381, 0x19682181,
	0xd4b4481, 0x9a5a281, 0x6c04201, 0x12be181, 0x9008241, 0, 0x94fa181, 0x18b66588, 0xd4d84c1, 0, 0, 0,
	0, 0xc4623c1, 0, 0x1ed18308, 0x51722c8, 0x28a941d0, 0, 0, 0, 0x1d0543c1, 0, 0x690e1c8,
	0x31a4e141, 0, 0xf558541, 0, 0x292622c1, 0, 0, 0, 0, 0, 0x15482d0, 0,
	0x193243c1, 0x2c6e82c8, 0x222fc301, 0x6b5a1c1, 0x53182c8, 0x1f332181, 0, 0x159463c1, 0, 0, 0, 0,
	0, 0, 0, 0, 0x2824e550, 0x2ab26181, 0x227ac581, 0, 0x27881c1, 0x47fc241, 0x19ba2c8, 0x6fa2241,
	0x2bd80181, 0xdc402c8, 0x1dc1a2c8, 0x1e38e1c1, 0x30dea2c1, 0x17188501, 0, 0x1874a441, 0x23dfe308, 0x6bd0201, 0x180dc381, 0x294541c8,
	0x23d1a408, 0, 0x32803c1, 0xda0a481, 0, 0, 0x29e942c8, 0x15104541, 0, 0, 0x9104241, 0,
	0x202c0401, 0x165264c1, 0, 0, 0, 0, 0, 0, 0, 0x1b7ea281, 0x2c37c248, 0x123764c1,
	0, 0x2a2ac481, 0x83f2141, 0, 0xc0fe341, 0, 0xa36c341, 0, 0x80a41c1, 0x2c65e5c8, 0x303d80c1, 0x29ff6348,
	0x11652288, 0, 0x2c108248, 0xcbd0481, 0, 0x1acba281, 0, 0, 0x12baa401, 0, 0, 0x2bd40288,
	0, 0x8ace241, 0x3063e081, 0x1dedc250, 0x105d2401, 0, 0x2c258248, 0x1164141, 0x2d8542c1, 0, 0x1436a4c1, 0,
	0, 0x6ece241, 0, 0x175384c1, 0x12a285c1, 0x11ac6381, 0xbab4481, 0x2d160241, 0x2d968081, 0x26d782c8, 0, 0,
	0, 0, 0x3008c2c8, 0x14906641, 0x760a141, 0x230f22c1, 0, 0x2e05c101, 0xe4aa501, 0, 0, 0x28a4e081,
	0x2ccba348, 0, 0x2f1a01c8, 0, 0, 0x83b8181, 0x1efc6141, 0x19d0288, 0x1bebe301, 0, 0, 0x19022301,
	0x123e2401, 0x2aad0181, 0, 0x2e9c01c1, 0x2fdc8388, 0, 0x28b72081, 0, 0, 0, 0x12de181, 0x1db1e181,
	0x2e1681c1, 0x1a214201, 0, 0x17468441, 0xa82c1c8, 0, 0x1189a301, 0x59f4308, 0x1e866181, 0x2d0f4181, 0x200da381, 0xcb3a501,
	0x2387e081, 0x235aa301, 0x66fe101, 0x2ec8141, 0, 0x310020c1, 0x7c842c1, 0, 0x6c7c288, 0x2ada181, 0x233dc341, 0,
	0x2f8dc301, 0, 0x3efa241, 0, 0x79da181, 0x92e0181, 0xfa1e3c1, 0x1e3ce288, 0, 0, 0, 0,
	0x9958181, 0, 0x15a18501, 0x1f2fc241, 0x7aaa488, 0x277a8308, 0, 0, 0, 0, 0, 0,
	0, 0x27fbe448, 0, 0x20bdc4c1, 0, 0, 0x4e88241, 0x180f8401, 0x2d87e081, 0x6da4201, 0, 0,
	0x2d0e8181, 0, 0x2ea4c141, 0x17b82401, 0x2285a401, 0xc49e441, 0x1061c1, 0xfacc3c1, 0, 0, 0, 0,
	0, 0, 0, 0, 0x2943c308, 0x2d86a188, 0x8996181, 0x2c310248, 0x30f4e181, 0xb284301, 0, 0,
	0, 0x5e54408, 0x2e1f0141, 0x11a34348, 0x286aa288, 0x1bc6308, 0x62e081, 0x2bb2a081, 0x10fae441, 0x1d688501, 0x2424c688, 0x11d3c3c1,
	0x2bca2248, 0x223dc441, 0, 0, 0, 0, 0x43a0401, 0x1edb00c1, 0, 0, 0x66d0181, 0x1ef46181,
	0, 0, 0, 0, 0, 0x30a42181, 0x1a0161c1, 0, 0, 0x29c0c1c1, 0, 0x19e96141,
	0, 0x31c34141, 0, 0, 0xe744541, 0, 0, 0, 0x15cea501, 0xc768541, 0x20ce101, 0,
	0x236d0541, 0x2011e2c1, 0xcf84501, 0x8738201, 0x1b22188, 0x9ffc101, 0x1d6b0581, 0x31ac6201, 0x27494788, 0x1d8d4481, 0, 0,
	0x283f44c8, 0, 0, 0, 0, 0x2e5d2101, 0, 0, 0, 0x31234201, 0, 0,
	0x1a1182c1, 0, 0, 0x77f2241, 0, 0, 0, 0, 0x13de2288, 0x5108148, 0x2e064101, 0x1f1542c1,
	0x8c2c888, 0x2f7ac141, 0x6fde141, 0xfe483c1, 0x42e6281, 0, 0x29994301, 0, 0, 0, 0, 0,
	0, 0, 0x14060c1, 0x2f69e301, 0x297a4301, 0x1e7e2181, 0x2252a4c1, 0x18ae6101, 0, 0, 0, 0,
	0, 0xc618381, 0, 0x601c308, 0x9756248, 0x2246c441, 0x1fe984c1, 0, 0x26b983c8, 0, 0, 0x1ac302c1,
	0, 0x20e56541, 0x2db70181, 0, 0x169323c1, 0, 0x204f8481, 0, 0x2fe62388, 0, 0x2f792348, 0,
	0x238741c8, 0x17dc8481, 0, 0, 0x15d3a541, 0x18c982c8, 0x2b25e181, 0x13dd2208, 0x181ea401, 0x1b860441, 0x188543c1, 0x24a0281,
	0x8b503c8, 0xd296541, 0xceca481, 0x262322c8, 0x289ec141, 0x8bfc381, 0, 0x12b00401, 0x2304181, 0x4f00181, 0x20580341, 0x885e181,
	0x16e6c541, 0x2a172141, 0x2350a3c1, 0x80461c1, 0x13c14381, 0, 0xe5c8481, 0x318fc081, 0xe76e4c1, 0x6faa141, 0x2590eb88, 0,
	0x238960c1, 0, 0x3158201, 0x31d842c1, 0, 0x79141c1, 0xfd1a341, 0, 0x9e64288, 0x1c80a401, 0, 0x1925c601,
	0, 0, 0, 0x1cb40201, 0, 0x1f8ce081, 0, 0, 0xb404401, 0x288280c1, 0x2d206201, 0x9230181,
	0x6e2c141, 0, 0xd6e201, 0, 0, 0, 0x17bc2541, 0, 0x1edda181, 0x1c062c8, 0, 0x287602c8,
	0x11036201, 0, 0, 0x1ab682c1, 0x314802c1, 0, 0, 0x1e756188, 0, 0x1dae8101, 0, 0,
	0, 0, 0, 0x2da944c8, 0, 0xea70541, 0, 0, 0, 0x2ec96101, 0, 0x3002141,
	0x31810141, 0x31144301, 0x1f2e6141, 0x1d36208, 0, 0x1af7c341, 0x803c141, 0x2d5642c8, 0x2e052141, 0x1b944281, 0x2a3bc0c1, 0,
	0, 0x1140201, 0x10ee2441, 0, 0, 0, 0x2ab56181, 0x2c1d2248, 0x13a2a301, 0x2b30e0c1, 0x2e06c101, 0,
	0, 0x15bce441, 0, 0, 0x7fe01c1, 0, 0, 0, 0x1b80e241, 0, 0x105a8541, 0x82480c1,
	0, 0, 0x23882181, 0x586c488, 0, 0, 0x31978081, 0, 0x1fa14401, 0x1e5a348, 0xb510501, 0x175dc401,
	0x2c42281, 0x55ca2c8, 0x2b556181, 0x23c02188, 0x2dd66201, 0x4fb0481, 0x1f544141, 0, 0x9b44441, 0, 0, 0,
	0, 0x1cd483c1, 0, 0x10e80c1, 0, 0x12646501, 0x197a2241, 0x227d83c1, 0x22c42341, 0x1ebf8101, 0x1668a5c1, 0x2bf24241,
	0, 0x17f6a301, 0x1fc10581, 0x27d302c8, 0x309c4501, 0, 0x24c141, 0, 0, 0x210ea3c1, 0x301fa448, 0x2a69c448,
	0x902c241, 0x198cc241, 0, 0x183cc341, 0x285462c8, 0, 0, 0x28bf02c8, 0, 0, 0xa5a8501, 0x12958481,
	0, 0, 0x8cce201, 0, 0x1eb7c241, 0x31c52141, 0x1af262c1, 0x1998e281, 0x17f0148, 0, 0, 0,
	0, 0x2d2a0c1, 0, 0, 0, 0, 0, 0x4188181, 0, 0x23de6308, 0xbe36381, 0x85321c1,
	0x2543a9c8, 0, 0, 0, 0, 0, 0, 0, 0, 0x133a4481, 0xfa5a381, 0x1fbe101,
	0x31d5e281, 0x36f2501, 0x2e07e101, 0x192462c1, 0x4f86541, 0, 0x1f882081, 0xcfd0401, 0x959a201, 0x1b252401, 0x854181, 0x1f0e2141,
	0x196aa181, 0x31940181, 0x8d94181, 0x1cac21c1, 0x24660c88, 0x5dc081, 0x2b740c1, 0x25f61c1, 0x94e181, 0, 0x3068c181, 0,
	0x2b43a181, 0x21d08401, 0xefa8541, 0, 0x2c79c2c8, 0x2017e281, 0x2494181, 0x291fa2c1, 0, 0x12b72401, 0x2e56a0c1, 0x2c0501c1,
	0, 0, 0, 0x1d0cc3c1, 0, 0, 0x5a962c8, 0xf0944c1, 0, 0, 0, 0x53964c8,
	0, 0x2afcc181, 0, 0, 0x29e421c8, 0, 0, 0, 0x19792201, 0, 0x26a72348, 0,
	0, 0xd8ac441, 0, 0, 0, 0, 0, 0, 0, 0x500a181, 0x1f0c8188, 0,
	0x2aca2181, 0, 0x12f06381, 0, 0, 0x53f4308, 0x17d6181, 0, 0, 0x2a2521c1, 0, 0,
	0, 0x35aa441, 0, 0, 0, 0x140c4401, 0, 0, 0, 0, 0x1f966181, 0,
	0x2c88181, 0x53704c8, 0, 0x2d418081, 0, 0x1d19a301, 0xa856288, 0x2b05c181, 0, 0, 0x740c1, 0x2576c748,
	0x2edf6208, 0, 0, 0, 0, 0, 0x304e3c8, 0, 0, 0x7ee6141, 0, 0,
	0, 0x1afac281, 0x1f190181, 0xd24a501, 0x15dd8501, 0x30106181, 0x2915a281, 0xaf2181, 0x2b0801c1, 0x1f33e141, 0, 0x9c82081,
	0x89bc0c1, 0x24f4181, 0x314b0148, 0x295e2241, 0x2e2ba3c8, 0, 0xb700541, 0, 0x2f580181, 0x8206081, 0x2256c3c1, 0x2c12c248,
	0, 0, 0xf1f8288, 0, 0, 0, 0, 0, 0, 0x2a88181, 0, 0x2e0ca201,
	0x13fec381, 0, 0x2869e188, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0x96e1c1, 0xdb9e381, 0, 0, 0xa696341, 0x1970c2c1, 0, 0x1b8b4201, 0, 0x1f1220c1, 0x1e654181, 0x19b18241,
	0, 0, 0, 0x2bf2181, 0, 0x29c2a201, 0, 0x1f110181, 0x30350181, 0x2f054548, 0x2d390081, 0x1d180341,
	0, 0, 0, 0, 0, 0, 0x2329c281, 0, 0x1e9d2281, 0, 0, 0x6ea2141,
	0x181a1c1, 0, 0, 0x1f4f2141, 0x12fd0201, 0, 0, 0x2a526448, 0, 0, 0, 0,
	0, 0, 0x18c541c1, 0x15672401, 0x95d0181, 0x632181, 0x1e7d03c8, 0xdf983c1, 0x2b04e1c1, 0x27d6241, 0x2d3c2148, 0x1aae0241,
	0x13dbc2c8, 0x1686a404, 0x10503c8, 0x2ec12101, 0x308ae308, 0xdc241c8, 0xfd343c1, 0x199be281, 0x1150288, 0x22828301, 0x130e4441, 0x23fb24c8,
	0x2ba02181, 0x28604488, 0x10330481, 0x79fe141, 0x2d37c181, 0x1b020401, 0x31458381, 0x1b8a4201, 0xe9b6481, 0x1c9d2441, 0x10fd0401, 0x27f58448,
	0xb85c401, 0x7fa241, 0x22826341, 0x51ea388, 0x20f61c1, 0x3ff06c1, 0x1579e441, 0x1febe381, 0, 0, 0x1f5fe141, 0,
	0, 0, 0, 0x307d4181, 0x30ef2181, 0x35f04c1, 0, 0x288a2241, 0, 0, 0, 0x6b8a241,
	0x7602241, 0, 0x18f68301, 0, 0x2647c548, 0, 0x197f2201, 0, 0x814c301, 0, 0, 0x1f8b0148,
	0x5630448, 0x3174a201, 0x305f81c1, 0, 0, 0x2380e181, 0x1d91c481, 0, 0, 0xf8704c1, 0x246c49c8, 0,
	0x295621c1, 0, 0x917c181, 0, 0x252dc908, 0, 0, 0x288b4101, 0x52ec588, 0x2ea8c148, 0x14fae541, 0xff603c1,
	0x28ccc381, 0, 0, 0, 0xcd9e441, 0x2aa00101, 0, 0, 0, 0x8ca2348, 0, 0,
	0, 0x3d86541, 0, 0x20aea641, 0x358a141, 0x2f09e3c8, 0, 0x1db9a208, 0x23d00348, 0, 0, 0x289c8281,
	0, 0x1f84308, 0x20dce401, 0, 0x208d43c1, 0, 0xf6fc441, 0xa43e401, 0x2c1c0248, 0x30c10288, 0, 0xbbf63c1,
	0x1e22e388, 0x4212141, 0, 0x2060a3c1, 0x226f83c1, 0x13246441, 0, 0, 0, 0, 0, 0,
	0xa180208, 0x309c301, 0, 0, 0, 0x732e241, 0x1ed0c188, 0xce54501, 0, 0x2dd281c1, 0x18c2c181, 0,
	0x1e324248, 0x9dea208, 0, 0x6c0081, 0, 0, 0, 0, 0, 0, 0, 0,
	0x2d4a0181, 0, 0, 0x8dbc141, 0, 0, 0, 0, 0x1a412301, 0xc58a341, 0x2a94141, 0xf5ac541,
	0x15ec2541, 0x8496241, 0x17d7a501, 0x2dd42181, 0x11954248, 0x2711e2c8, 0, 0x30680181, 0, 0, 0x6ee0201, 0x1efb0141,
	0x1aa9c241, 0xb3e63c1, 0xa1b02c8, 0, 0x8574181, 0, 0x50241c1, 0, 0x30db0101, 0x177a2301, 0, 0,
	0, 0x27e28388, 0, 0x2142c441, 0x8644181, 0x185083c1, 0, 0x1b9163c1, 0x225c03c1, 0x10914481, 0x19bde1c1, 0x17eca481,
	0x11fb8441, 0, 0x13596381, 0x2b8e82d0, 0, 0x67ac101, 0, 0x233ac2c1, 0, 0, 0x18f94201, 0xe59e541,
	0x30d82181, 0xde94441, 0, 0x22b62301, 0, 0x19880201, 0, 0, 0xc280341, 0x194782c1, 0x1a6a62c1, 0x2c88e308,
	0, 0, 0x25a788c8, 0x236fa341, 0x7636241, 0x1bf22281, 0x2b980141, 0x30a4e181, 0x24c22888, 0, 0, 0x1d94188,
	0x1a82c341, 0, 0x4ffa201, 0, 0, 0x22c5c301, 0x9d18181, 0x30f2e181, 0x22a12401, 0x80961c1, 0x670c181, 0x168283c1,
	0x1ecd83c8, 0, 0x58ca288, 0x2a358281, 0, 0, 0x29b24301, 0x18aee141, 0, 0x9f32648, 0x288220c1, 0,
	0, 0x2f53a241, 0x26db2448, 0x22748441, 0x300ee181, 0x1edc2181, 0, 0, 0xba70381, 0, 0, 0,
	0, 0x4ad8601, 0x2f9fa508, 0, 0xb92148, 0x1e1ba308, 0x4c60441, 0, 0, 0, 0, 0x31d10101,
	0, 0, 0, 0x4e103c1, 0x2ac3e181, 0x30274141, 0x2d240c1, 0, 0x196c8141, 0x3e984c1, 0, 0x30698141,
	0, 0, 0, 0x2d270181, 0xc6e2601, 0, 0, 0x28d3c081, 0x1db80141, 0x10e8a381, 0, 0,
	0x9606181, 0x2d2e41c1, 0, 0x17d06441, 0xb7fa4c1, 0x1e71e588, 0, 0x31a9a141, 0x20d76381, 0x2b174201, 0x1344141, 0x2ca58288,
	0xe0a281, 0xa096181, 0, 0, 0, 0, 0x6a78181, 0x904181, 0x2ea2a141, 0x124b6381, 0x2dee2248, 0,
	0, 0, 0, 0, 0x1adfe241, 0x334181, 0, 0x23994388, 0x929a2c1, 0x1a3a82c1, 0, 0,
	0x190c4281, 0x970e248, 0x2e14a141, 0x29cf61c1, 0, 0, 0x691c390, 0x9c3a081, 0, 0x10b9a341, 0, 0x11990304,
	0, 0, 0, 0x7496388, 0x1b3e22c1, 0x303ca0c1, 0x25fc4388, 0x1538a4c1, 0xfc303c1, 0x4e62241, 0x237e0181, 0x2b356181,
	0x65a4188, 0x2897e181, 0x1377e481, 0x101, 0x15f2e481, 0, 0x2af0e082, 0, 0, 0, 0, 0,
	0x2f7e8181, 0, 0, 0x7fbe081, 0x1919c3c1, 0, 0, 0x5e0181, 0x26ee22c8, 0x2d53c101, 0x1ab56241, 0x33e23c1,
	0, 0x511e181, 0x30528148, 0, 0x12a2081, 0xc73a5c1, 0x1ce743c1, 0, 0x7184241, 0x712181, 0x147e84c1, 0xba06401,
	0x19fbc301, 0x311ec141, 0x11c4a541, 0, 0x31e98401, 0, 0x4458581, 0x20bce681, 0, 0x7d2e1c1, 0, 0x165de4c1,
	0, 0x25e54450, 0x274c181, 0, 0x19a30201, 0x2a28a141, 0x17da24c1, 0x305241c8, 0x2ee18348, 0, 0, 0,
	0, 0, 0, 0x6af0081, 0, 0, 0x1ee361c1, 0, 0x16b18401, 0, 0, 0x2bb60c1,
	0x3189c141, 0x2a9fc081, 0, 0x17eaa401, 0x7f52181, 0x13b68441, 0xa7d21c8, 0, 0x2ddce201, 0, 0x15000681, 0,
	0, 0x91ca181, 0, 0, 0, 0, 0, 0x331c481, 0, 0, 0x1b450301, 0,
	0, 0, 0, 0, 0, 0x1fdfe341, 0x2035c381, 0x1dc5a608, 0x2957a281, 0x5c36288, 0x2bb38241, 0,
	0, 0x299a181, 0, 0, 0, 0x1ccbe3c1, 0, 0, 0x679e1c1, 0x2bbfa101, 0x28c8a281, 0,
	0x20942c8, 0x128141, 0, 0, 0x21e28341, 0x7bb0181, 0x18a78188, 0xc7924c1, 0x212cc341, 0, 0, 0,
	0x17fec4c1, 0x26a34188, 0x152a141, 0, 0xb64181, 0, 0xfc703c1, 0x2292a481, 0x3173a201, 0, 0x4438401, 0,
	0x18bf0181, 0, 0x1eaca241, 0x2510281, 0x30dce381, 0, 0, 0, 0x152505c1, 0x2d6a0081, 0x289dc0c1, 0xbdb4401,
	0x1de8450, 0x11e2a4c1, 0x11694301, 0x45cc3c1, 0, 0x18c62c8, 0x2a08a388, 0, 0x89e2288, 0x93fc2c1, 0, 0,
	0, 0, 0, 0x1158e441, 0, 0, 0, 0x2e24e141, 0xf632541, 0xa9422c8, 0x13550481, 0,
	0, 0xa82181, 0x1e7244c8, 0x992a141, 0x4510341, 0x1fe82c8, 0x2af48341, 0, 0x1009c341, 0x1616a441, 0x2e8c141, 0x2b66e488,
	0xdbd8341, 0, 0, 0, 0x1e940281, 0xe908441, 0x2fd5e2c8, 0x1985e241, 0x3168e181, 0, 0, 0x1c052341,
	0x1e706181, 0x1f3c0181, 0, 0, 0, 0x1aba208, 0x19cd8241, 0x9252241, 0x16148441, 0x20f7c301, 0x7e301c1, 0x196ea181,
	0x28e7a201, 0x118522c1, 0x2bfe82c8, 0x1a28e1c1, 0x678181, 0x1b39c301, 0x13dae1c1, 0x2a8c0081, 0x2f5cc308, 0, 0, 0,
	0, 0x23bce188, 0, 0, 0, 0x70ce141, 0x2b890181, 0, 0, 0, 0x2a02c201, 0,
	0x19d98481, 0, 0, 0x9334181, 0x272482c8, 0x30072341, 0x6a1c201, 0, 0x29792241, 0x710c201, 0x17988481, 0,
	0x5dea288, 0x1a73c301, 0, 0, 0, 0, 0x124e081, 0, 0x30416301, 0x2882e181, 0x1cf86401, 0x4720241,
	0x305d2181, 0x319000c1, 0x260a6308, 0, 0, 0, 0, 0x3a52201, 0, 0x2cfd0308, 0, 0,
	0, 0x2ed8e248, 0, 0, 0x76b0201, 0, 0, 0, 0, 0, 0x2d8823c1, 0x1e908241,
	0xc63a141, 0x8e7a181, 0x1f7ce141, 0, 0, 0x2abfe341, 0x13bf63c1, 0x90f2241, 0, 0x15a2490, 0, 0x6c90201,
	0x29fcc101, 0x17a8181, 0xd35c501, 0x1a8f6181, 0x9ea6308, 0x835a081, 0x684c308, 0x2ab0a081, 0x2f71e3c8, 0x85d81c1, 0x1aa5e201, 0x1bff6301,
	0x72a181, 0x8306148, 0x31b6c141, 0x222d2541, 0, 0x58de2c8, 0x2c1e4288, 0x1f104181, 0, 0x3075a1c1, 0x13700541, 0x2e91a141,
	0, 0, 0x11ae2381, 0, 0, 0, 0, 0x3ee42c1, 0x6998408, 0x25de2648, 0x2c234248, 0xffdc381,
	0x2b846141, 0x14888541, 0x1347a441, 0x24b4281, 0x9cba101, 0xa3f4301, 0, 0, 0x21cce441, 0, 0, 0x203a43c1,
	0x2bb22181, 0x4b60281, 0, 0x1995c241, 0x9dda208, 0, 0xf144481, 0, 0, 0x6da1c1, 0, 0x3026c101,
	0x1f1cc181, 0x18318441, 0x1d0903c1, 0x1ca383c1, 0x13d18501, 0x1ac1c281, 0x28c20208, 0x348e141, 0, 0, 0x1f3fa181, 0x169e0481,
	0, 0x204d0501, 0, 0x11f74481, 0x1f1a81c1, 0, 0, 0, 0x750a201, 0x8700281, 0x3916501, 0,
	0, 0x8b90341, 0, 0, 0, 0x184484c1, 0, 0x151e4481, 0x24340c1, 0x20166301, 0x455e341, 0,
	0x3179a181, 0x27820308, 0x319e8188, 0x1d5ac281, 0x22286281, 0, 0, 0, 0x2b934141, 0x198de201, 0xa86a208, 0x2bdb42c1,
	0x1297c401, 0x240325c8, 0x30f9e181, 0, 0, 0, 0x22fde381, 0x278ca2c8, 0, 0xace0301, 0, 0xe040441,
	0x8928181, 0, 0x32d22c1, 0, 0x2a4ae548, 0x14ec181, 0x23184341, 0x17fa0301, 0, 0x21c6a2c1, 0x132e081, 0x288ee381,
	0, 0x10921c1, 0x16b62441, 0x1d5101c1, 0, 0x18728441, 0, 0x2d8f21c1, 0x83c4141, 0x19ef8381, 0, 0x1b63e201,
	0x7e7c301, 0, 0, 0x21dcc301, 0, 0, 0x2fb02508, 0x1b132241, 0x1bd2e301, 0x1a12e301, 0xc1ac301, 0x22f7e3c1,
	0x303de581, 0x1d81c501, 0, 0, 0, 0x2ac42c8, 0x16446441, 0x1e74a181, 0x1390a541, 0x196b6181, 0, 0,
	0, 0, 0x1607e401, 0x2b56e181, 0x1f5a288, 0x2f4c4c1, 0x19446341, 0, 0x39b4181, 0x19ea0241, 0x19232281, 0,
	0x29f64181, 0, 0, 0xe2404c1, 0, 0, 0x9840181, 0x1618c501, 0, 0x2278e3c1, 0x2de12101, 0x1a4ce241,
	0xeb4181, 0x1110c4c1, 0x2b0c62c8, 0x1a9ae201, 0x20424401, 0x9858181, 0x261442c8, 0x3129a1c1, 0x820a141, 0x2742141, 0x170fc441, 0,
	0, 0, 0x7f6a181, 0x2f5b8288, 0, 0x28c121c8, 0x1b7ba301, 0x1286c4c1, 0, 0, 0x2c9162c8, 0,
	0, 0x8b26541, 0xbd064c1, 0, 0, 0, 0x1f9722c1, 0, 0x6f24241, 0x2c4f83c8, 0x5f52588, 0,
	0, 0, 0xbaf6501, 0x2633c348, 0, 0x17b643c1, 0x835e281, 0x1a9be181, 0, 0x277147c8, 0x1ff7e401, 0x1da0148,
	0, 0x18a9e1c1, 0, 0x767c201, 0, 0, 0, 0x6124348, 0x2bd0e448, 0, 0x310d4281, 0xa0ae181,
	0x31a58141, 0x6ed6141, 0x405a681, 0, 0, 0x13e06381, 0x5b4e188, 0, 0, 0, 0, 0x2e924181,
	0, 0x1f5e0141, 0, 0, 0x2d82241, 0, 0x984c181, 0xa03a248, 0x1a81a241, 0, 0x1c10e381, 0,
	0, 0, 0x10c42341, 0, 0, 0, 0x5dfe3d0, 0x277c0388, 0x186c2441, 0xa92c2c8, 0x19ee6241, 0x101d63c1,
	0x1f88c181, 0x2e550181, 0x17c7c341, 0x41c4581, 0x1c84a401, 0, 0, 0, 0, 0, 0x2a334341, 0xd886441,
	0, 0x11ca181, 0, 0x303ac1c1, 0, 0, 0, 0, 0, 0, 0x22716381, 0x2bd54101,
	0x39aa141, 0x8ff6241, 0x1e2cc488, 0xa6a181, 0xd7e181, 0x96041c1, 0x8236241, 0x1cf0a3c1, 0, 0, 0, 0x52be5c8,
	0, 0, 0x203c2441, 0xd58a441, 0x8dc6141, 0xf0d6541, 0x2d0e0101, 0x10454541, 0x2bf36148, 0, 0, 0,
	0, 0, 0, 0, 0, 0x228b2401, 0, 0, 0x42c81c8, 0x48fe241, 0x1da404c1, 0,
	0, 0, 0, 0x1003c401, 0x232a181, 0x291b6241, 0x85661c1, 0x30e982c1, 0x2974101, 0x20d7e281, 0x4bc181, 0x5566388,
	0x978c248, 0x218442c1, 0x131e101, 0x2258a381, 0xd64c501, 0x82b00c1, 0x2aadc181, 0x1848c3c1, 0x221b0501, 0x1ebd6341, 0x2c176248, 0x27121c1,
	0xe576501, 0x11880341, 0x23a8388, 0, 0, 0, 0x7150241, 0x7a52201, 0, 0, 0, 0x2b254141,
	0x1e54a388, 0, 0x8022348, 0x1d56c301, 0xf4ee401, 0x84dc181, 0x30848288, 0x2ab16101, 0x56ae288, 0x6cca141, 0x1f56c181, 0x2cab63c8,
	0x155c4401, 0xd2c0501, 0x9964181, 0x58a42c8, 0xdd2c381, 0x17516441, 0x2aa40101, 0, 0x31878181, 0, 0x19a90141, 0x21bc86c1,
	0x2c0d2248, 0x2ec7a181, 0x69dc141, 0x2d2a01c8, 0x16e50381, 0x1db680c1, 0x124fc441, 0, 0, 0x2e36e181, 0x8eb8181, 0,
	0x74dc141, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0x24490688,
	0, 0, 0, 0x592448, 0, 0xb2d63c1, 0x310f4181, 0x28ae2181, 0x29a702c8, 0x31c66141, 0, 0,
	0x2a144188, 0x1f904181, 0x80d2181, 0x4b74281, 0, 0, 0x1e83e208, 0x1df06408, 0, 0, 0x832181, 0,
	0, 0, 0, 0x168da501, 0x31c0c141, 0, 0, 0x12a56481, 0, 0x75e248, 0, 0,
	0x4fd41c1, 0, 0, 0x18134481, 0, 0xfd8141, 0xa16e248, 0x7ebc308, 0, 0, 0, 0,
	0, 0, 0x20d923c1, 0x1be16381, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0x87e82c1, 0x2819c408, 0x1e8a2181, 0x19fa2341, 0x62c63c8, 0, 0x29462281, 0x28d5a241, 0x5e92388,
	0, 0x8cbc248, 0, 0, 0, 0, 0x108f63c1, 0, 0, 0x1ee10281, 0x994c181, 0x2d6f4281,
	0, 0x30d52181, 0, 0, 0, 0, 0x233962c1, 0xb0a0c1, 0x2ccec388, 0x304cc2c1, 0, 0,
	0x28a7c181, 0x2b652188, 0x2db64181, 0x29146281, 0xc18c401, 0, 0, 0, 0, 0x1bd60441, 0x1dafa181, 0x16761d0,
	0, 0, 0, 0x221182c1, 0x1e99e181, 0x2d544101, 0x2eb84208, 0, 0, 0x14740541, 0x318de1c1, 0,
	0, 0xc634208, 0x1f140101, 0, 0x77e0241, 0x201342c1, 0, 0, 0, 0, 0x17c0148, 0,
	0, 0, 0x13144441, 0, 0, 0x3081a308, 0x8fd2241, 0x7814241, 0x3053e181, 0x3159a308, 0x21aa04c1, 0,
	0x7c72241, 0, 0, 0xee26401, 0, 0x1fc96481, 0, 0x2f410288, 0x2e9e6101, 0x13a42381, 0x2b4d0181, 0xb38281,
	0x17f3c201, 0x2beee441, 0, 0x2f3f8310, 0, 0, 0x2f7fe181, 0, 0x2aa420c1, 0, 0, 0,
	0x19f4a201, 0x2345c381, 0, 0x104f0441, 0, 0, 0, 0x9ec181, 0, 0, 0, 0,
	0x9870181, 0x931e2c1, 0xb4ec481, 0x418a141, 0x2b02a181, 0x50e2181, 0x19926281, 0x1c708781, 0x154e0381, 0, 0, 0,
	0, 0, 0x2985e401, 0x1480e541, 0x1994e1c1, 0x951e241, 0x114f8401, 0xc644541, 0x11b0101, 0, 0, 0x2f310188,
	0x31066301, 0, 0x271683c8, 0, 0xa60a3c1, 0x619a348, 0, 0, 0xdf2e3c1, 0x2049c301, 0, 0,
	0, 0, 0x308a241, 0x2316c301, 0x22b0281, 0x57d66c8, 0x30598148, 0, 0, 0, 0, 0,
	0x1504181, 0, 0xbc763c1, 0, 0x91e2181, 0x1ef24181, 0x2b37a1c1, 0x131ca501, 0x50321c1, 0x2dea0248, 0x965a248, 0x131824c1,
	0x8bb4181, 0x1e632101, 0x2d324101, 0x238ee408, 0x1a76a281, 0x14d14481, 0xab18341, 0x1d554301, 0x2b8b0281, 0x31a2e181, 0x14f884c1, 0x224f0541,
	0x50c081, 0xdb6a308, 0x10ea63c1, 0, 0, 0x289f6181, 0x4992301, 0, 0, 0x4fe2181, 0x6e60141, 0x2e446308,
	0x14efa481, 0x1c7c141, 0x20b3e301, 0, 0x3104c341, 0x3026141, 0x2e7363c8, 0x286502c8, 0x286e6308, 0x752c201, 0, 0x175a181,
	0, 0, 0, 0x2bec2581, 0xff08381, 0x6a84181, 0, 0, 0x4796281, 0, 0, 0x7bd4181,
	0, 0, 0, 0, 0, 0x18f042c1, 0x793c141, 0x17c1c1, 0, 0x300ac0c1, 0x1a7c02c1, 0xe89e441,
	0, 0, 0x159024c1, 0, 0x30f0a181, 0, 0, 0, 0x28972181, 0x31c3e141, 0x1c48c441, 0,
	0, 0xb984481, 0x2b276181, 0x18c62241, 0x2e3541c1, 0x2910a2c1, 0x2ad24341, 0x40c2641, 0x154fc401, 0x15964441, 0x2829c488, 0,
	0, 0x172e2441, 0x13268481, 0, 0, 0, 0x26acc408, 0x3115c2c1, 0x26b4c248, 0x1f080141, 0x11d5a381, 0x30336208,
	0x17d28341, 0x2d320081, 0x1b7a8241, 0, 0, 0x23d5e488, 0x19168681, 0x13360401, 0, 0, 0x17ad0481, 0x1993a281,
	0x316e0181, 0xadfc301, 0x2a010388, 0x2d944201, 0, 0x186283c1, 0x1e2741c8, 0x2c7702c8, 0x34b6181, 0x31ce2148, 0x211724c1, 0,
	0xa424341, 0, 0x677e281, 0x27f36448, 0, 0x2de3e288, 0x1b65c401, 0x593e448, 0, 0, 0, 0,
	0x1f44148, 0x1aa8c201, 0x2c3d6248, 0x2eff4288, 0x1de38288, 0, 0, 0, 0, 0, 0, 0x2d5d2101,
	0x2a0420c1, 0x31448201, 0x8a68241, 0xa9be441, 0x144aa501, 0x5ed4608, 0x14f42481, 0x3175a241, 0, 0x3498141, 0x2621c2c8, 0x1ac72241,
	0x2616c408, 0, 0x1246e481, 0, 0x1d2ac201, 0x18b24101, 0, 0x2bb46081, 0x12fc8301, 0x9f8181, 0x6792181, 0x131a8441,
	0, 0x919a181, 0x2090081, 0x1d988481, 0x1b4ac1c1, 0, 0x307c8181, 0x1ef3c141, 0x202823c1, 0x31a0e181, 0x1c1f0981, 0x15a64481,
	0x2f8aa381, 0, 0, 0x35a1c8, 0, 0, 0x191ba6c1, 0, 0, 0, 0, 0x6e46241,
	0x1b558181, 0x8668281, 0x2d5ba101, 0x48ee201, 0x2b692181, 0, 0, 0x2d8ba181, 0x301bc101, 0x121e241, 0xa1e0308, 0x2209e381,
	0x18aac181, 0, 0, 0, 0, 0x120ce401, 0x29dc0281, 0, 0x297ec288, 0, 0x2ec08248, 0x30454081,
	0x1f242141, 0x2a120141, 0x88fa141, 0x280485d0, 0x1f176208, 0x2a8da350, 0x240b6550, 0x25c98608, 0x1675c481, 0xf7d8601, 0x530548, 0x83e141,
	0x215e2601, 0x2c2c8248, 0x303ba1c1, 0x48d03c1, 0x30244148, 0x303c8101, 0x25abeb88, 0x223143c1, 0x3085c388, 0x9c04181, 0x2a12a181, 0x2ce66308,
	0xb4623c1, 0x2b7f2181, 0xd104541, 0x14b02581, 0x16106401, 0x192e8381, 0x529c448, 0x30bee248, 0x26d8e2c8, 0x23afa308, 0x2f7b2081, 0x12566441,
	0x6314708, 0, 0xf582541, 0, 0x2b6b0101, 0x10512401, 0x14792581, 0x296ba201, 0x2a056141, 0x198bc201, 0x14f66441, 0x183e6401,
	0x1f11c0c1, 0, 0x2bfa0141, 0xf5d6641, 0, 0x20070341, 0x26b822c8, 0, 0x1ad5a241, 0x6b9c201, 0x2784e2c8, 0x185ae381,
	0x2a0e0348, 0, 0, 0x2f5001c1, 0x2d5ca101, 0, 0, 0, 0x2758c8c8, 0x2c5b6448, 0x27094210, 0x1960a2c8,
	0x376a501, 0, 0x17660341, 0x2b036181, 0, 0, 0, 0x31b5a241, 0, 0x1b69c201, 0, 0,
	0x2c346248, 0, 0x29384188, 0x2bb0e181, 0xe4d2501, 0, 0, 0xfa76381, 0x1a8e6201, 0, 0, 0,
	0xc54281, 0x217d4301, 0x30d30181, 0, 0x22416441, 0x310c0148, 0x895c181, 0x2f0082c8, 0xe48a401, 0x1cece3c1, 0, 0,
	0x2042081, 0, 0, 0, 0x1b23c2c1, 0xe92a481, 0, 0, 0, 0x111325c1, 0x20764341, 0x9140181,
	0, 0, 0, 0x265902c8, 0, 0x1326181, 0x2b3ea081, 0, 0x8226201, 0x636e3c8, 0x6ff8241, 0x291a2281,
	0, 0, 0xab323c1, 0, 0, 0, 0x28846181, 0x2874a2c8, 0xff40401, 0x4c82441, 0x2a64e2c8, 0x29c1a201,
	0x30dbe141, 0x2a22a381, 0, 0, 0, 0, 0, 0, 0xc95c481, 0x55e0308, 0x1856248, 0x1f5f4141,
	0, 0, 0x10af0381, 0, 0, 0, 0, 0, 0x153085c1, 0, 0x9b0c101, 0,
	0x1e336248, 0x1ffee341, 0x2d18181, 0, 0, 0x2d554101, 0x961e181, 0, 0, 0x2e762208, 0x1f3d8181, 0x4708301,
	0x1f8c6181, 0x147be541, 0x95c4181, 0x2f828081, 0x19782201, 0x2f82c301, 0, 0x1cad0201, 0x306d8201, 0x9ebe408, 0x1b1b8281, 0x23548401,
	0x311a0181, 0, 0, 0, 0, 0, 0, 0, 0, 0x1ad4a201, 0x2e644388, 0x18fbe381,
	0x2396a548, 0x84c0081, 0, 0x41f0581, 0x1a288281, 0, 0xcd10481, 0x1cd0c3c1, 0, 0, 0xa76181, 0x7804201,
	0x13aa348, 0x299ac381, 0, 0x30efe181, 0, 0x19bcc241, 0, 0, 0, 0, 0x14bf4441, 0,
	0x1b0be241, 0x7de81c1, 0, 0x8562081, 0, 0x267dc4c8, 0, 0x2ad98381, 0x1add4241, 0x3d341c1, 0, 0,
	0, 0x15ff0441, 0, 0, 0x1272c4c1, 0, 0x2cf703c8, 0xc9c6441, 0, 0, 0, 0,
	0x185563c1, 0, 0x2b194141, 0x2e120101, 0, 0, 0x28966181, 0, 0, 0, 0, 0x3ed0141,
	0x10a88241, 0xd220541, 0, 0, 0x2de02201, 0x7ad41c1, 0x1a92308, 0, 0x2d05c410, 0, 0, 0,
	0x3eda141, 0xf1983c1, 0x1c0222c1, 0x2a7ec588, 0x97b0248, 0x30f8c241, 0x291c8401, 0x2dce2c1, 0, 0x2b34a181, 0x2d8da081, 0x6d70201,
	0x49be201, 0x6214388, 0x28a72081, 0x26ffc408, 0x31b321c1, 0x2fd8181, 0, 0x1b3e288, 0xb968381, 0, 0x2a304608, 0x7592241,
	0x6504348, 0x15aee541, 0, 0, 0x11182401, 0x4b1a441, 0, 0, 0xf1e4281, 0x2a9e8181, 0, 0,
	0, 0x2e9760c1, 0x20c24341, 0x14c44541, 0, 0, 0, 0x66f2181, 0x992408, 0, 0x2e6f22c8, 0x20e304c1,
	0, 0x2772a508, 0x19a20201, 0, 0, 0x4616201, 0, 0, 0x2144e4c1, 0x1f0a4181, 0x4b0181, 0x12bca3c1,
	0x2ec8e101, 0x2e142101, 0, 0, 0, 0x1d52c501, 0x1fd4288, 0, 0, 0, 0, 0x1f626610,
	0x1ecb80c1, 0x316bc181, 0, 0x2992a341, 0x12d7c3c1, 0, 0x82c40c1, 0x16e96441, 0x12f46381, 0x170064c1, 0, 0,
	0xdc8c2c8, 0, 0xddfc381, 0x5a6c248, 0, 0x11c00481, 0, 0x638c648, 0x1cae2201, 0, 0x9098241, 0xa1f8208,
	0x6b60101, 0x2596a8c8, 0x2b26a181, 0x2ad62341, 0, 0, 0x18118381, 0x3080e188, 0, 0x3c0288, 0, 0,
	0x4aa8601, 0, 0x1352e441, 0xe7fa441, 0x118b2341, 0x7760381, 0x979e248, 0xdcda381, 0, 0, 0, 0,
	0xb30e3c1, 0x1af50301, 0, 0, 0x2ae7c1c8, 0xb57a581, 0x2695a348, 0x609e308, 0, 0x31f0281, 0, 0x6b04141,
	0, 0, 0, 0, 0, 0, 0, 0, 0xf29c481, 0x1ad6c2c1, 0, 0x1f562141,
	0, 0xf0e101, 0x901a241, 0, 0x17f32341, 0, 0x31394281, 0x2d2ea101, 0, 0, 0x1868188, 0x966101,
	0x7fee1c1, 0x1d7c308, 0x28076388, 0x29f4a1c1, 0x200c2c8, 0x1b53e141, 0, 0x9158181, 0, 0x165c348, 0x2e8b4288, 0x3ad0281,
	0x2b6de181, 0xe640c1, 0x24596888, 0x19ba2301, 0x11a74381, 0x1cfc6401, 0x1ae5c441, 0xa7fe341, 0, 0, 0x2b1be181, 0,
	0, 0x1bf9a2c1, 0xdef2381, 0x1e03e2d0, 0x25f8e388, 0, 0xbd21c1, 0x7712241, 0, 0x1f20c2c1, 0, 0x1e3b82c8,
	0x1c5a288, 0x26c22388, 0, 0, 0, 0, 0x2c20a248, 0, 0x27dfc588, 0x17c3c381, 0x2b8ca2c8, 0x31c181,
	0x2ae96208, 0x131f2581, 0x20d26341, 0, 0, 0x17cd0381, 0x297cc181, 0x2ac78248, 0, 0x2b2ec288, 0, 0,
	0x396a541, 0, 0, 0, 0, 0, 0, 0, 0x76e4181, 0xa26081, 0x1f03e308, 0x1ad08241,
	0x2e602c8, 0x1a100301, 0, 0, 0, 0x8bcc301, 0, 0xf78a4c1, 0x2cc84348, 0x205b2381, 0, 0xb26181,
	0x1bb4c2c1, 0x28f262c8, 0x170ba4c1, 0, 0x31be141, 0, 0x1a488301, 0x1bae308, 0x2a548588, 0x2d662101, 0x19144481, 0x1505c741,
	0x2d358181, 0x98ec181, 0, 0, 0x11061c1, 0x22204401, 0x1895a341, 0x2b90a1c1, 0x2e158101, 0x8178201, 0x13442281, 0x1dff2388,
	0x3158a101, 0x153fc501, 0x2483ec88, 0x6bf2241, 0x1cf66401, 0, 0, 0x22c74401, 0x1ec22181, 0xa980348, 0xe48241, 0x28f4e201,
	0, 0x247607c8, 0, 0x156f8381, 0, 0x13f3e441, 0, 0, 0, 0x5cb6288, 0x1b144241, 0,
	0x2aaa2181, 0x28dd6281, 0x1ae4a241, 0, 0, 0x21332441, 0xa140248, 0x9a6e281, 0x2893c281, 0x158081, 0x24c8281, 0x15e50481,
	0xa568401, 0, 0x29672181, 0, 0, 0xe72341, 0, 0x139f6341, 0, 0x4e2e401, 0x9fce0c1, 0x16d564c1,
	0x28c4388, 0x237ec181, 0x13d403c1, 0x1e29c610, 0x2e074241, 0x171c208, 0x1eaf22c1, 0x12402501, 0, 0x53e2248, 0x2ecaa101, 0,
	0x1808c381, 0, 0, 0x8e6a201, 0x2ef542c8, 0, 0, 0, 0, 0x2bc523c8, 0xd796541, 0x20408381,
	0, 0x262ae488, 0, 0, 0, 0, 0x1721a501, 0x8ee2141, 0, 0, 0, 0,
	0x2670181, 0x29f7c181, 0x2d642101, 0x18bfc181, 0x2b6c6141, 0x21d942c1, 0x164684c1, 0x149fc541, 0x44b0601, 0xbf90401, 0, 0x30606181,
	0, 0x19d0e181, 0, 0, 0, 0, 0, 0x26b264c8, 0, 0x1dbf4348, 0, 0,
	0, 0x3b0a3c1, 0x12156441, 0, 0x1a5dc281, 0, 0, 0x1d202401, 0x2e1fa281, 0x19ae42c8, 0x1445a501, 0x1f49a101,
	0x86d8141, 0x1a9d6201, 0x29368181, 0x21672441, 0x4248581, 0, 0x260442c8, 0, 0x4956241, 0x260be2c8, 0x1182141, 0x43222c1,
	0, 0, 0x23d3a488, 0, 0, 0, 0, 0, 0xdb02208, 0x80c8141, 0x31e822c1, 0x2ce7e348,
	0x134e0c1, 0x14e0181, 0x2bf80181, 0x667e248, 0x175fc441, 0x11666281, 0xa31c401, 0, 0, 0x1d9ac481, 0, 0,
	0x28a3c181, 0, 0x2a9d0181, 0x2d24c201, 0x7d7e2c8, 0x2e03e141, 0x3162a501, 0x25406688, 0, 0x1136c441, 0x2b6f6181, 0,
	0xafe181, 0, 0, 0x9276181, 0, 0x2160201, 0, 0x20e10401, 0xfc16341, 0x2dfe8390, 0x1415a481, 0x7f82288,
	0x22d6a481, 0x73ca241, 0, 0x12d3a441, 0x610188, 0xc1323c1, 0x2d0e20c1, 0x2f1223c8, 0x26936488, 0x1d84208, 0, 0x266ec508,
	0x1d2321c1, 0x570e348, 0x2ed6a141, 0x13666481, 0x3110a141, 0xf78148, 0, 0x2a06201, 0, 0, 0, 0,
	0x1e42a408, 0, 0xfcc2341, 0xe8c0c1, 0x2f31c248, 0xe86e601, 0, 0, 0x1a4e0381, 0, 0x28e14241, 0,
	0x2b248181, 0, 0, 0x3166e181, 0x4a4181, 0x12066441, 0x1f294141, 0x75ac141, 0, 0, 0x55b2308, 0x2e3e0181,
	0x95b8181, 0x7868081, 0x1ecae141, 0, 0, 0x545e188, 0x2f27e308, 0x2a42e181, 0, 0, 0, 0,
	0, 0, 0, 0, 0x2db94181, 0, 0x319b8181, 0x2169a401, 0, 0x22dee4c1, 0x2d698181, 0x290aa281,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0xf254441, 0, 0, 0, 0x8be4181, 0x27f4241, 0, 0, 0, 0x316b0181, 0,
	0, 0x305da081, 0, 0x2f49a208, 0, 0, 0x8ea4101, 0x2e032181, 0x2de22388, 0, 0, 0,
	0, 0, 0x1ec44181, 0x7fb2201, 0x2400c4c8, 0x7d0348, 0x5502648, 0, 0, 0x318a6181, 0x265103c8, 0,
	0x286fe2c8, 0x2919e301, 0x2e1b2481, 0xc35a3c1, 0x30fc6181, 0x2ff86348, 0x4650341, 0xb0ea401, 0xcf16441, 0x1dcf4588, 0x89a2348, 0x30a662c1,
	0x117583c1, 0, 0x29400448, 0, 0, 0x209a4441, 0xa40c301, 0x1953a541, 0x27cee3c8, 0x1ed72210, 0x1cbf2401, 0,
	0x2b9b8101, 0x567a388, 0x2a312448, 0x2b08e141, 0x31bc0141, 0x3122a141, 0, 0x273c0c1, 0x2d652101, 0x2604181, 0x2b73a181, 0x28aee181,
	0x7a701c1, 0x39b6141, 0x2adb4188, 0x6c2e141, 0x1d4781c1, 0xefd24c1, 0x18fa4341, 0x2d6b84c1, 0x2ed42181, 0, 0x30c46101, 0x315ca181,
	0x2722c388, 0x31d180c1, 0x1af102c1, 0x82d0, 0x1906a2c1, 0x13ad0401, 0, 0x15da6641, 0x1b5a2541, 0x1f37c181, 0, 0x2a956181,
	0x117c8341, 0x1cd663c1, 0x1e3aa0c1, 0x77d0201, 0x2f4e4081, 0x22eba341, 0x2ae24101, 0x2d03c381, 0x1d8b0481, 0, 0, 0,
	0x2d288188, 0x1f656510, 0x18a5a0c1, 0, 0, 0x15806401, 0x1bb622c1, 0, 0, 0, 0x23bda508, 0xdcc8248,
	0, 0x878181, 0x10408441, 0x30aa82c1, 0, 0x13a10341, 0x30d78141, 0, 0x9b66181, 0x28d1c181, 0, 0,
	0, 0x2c162288, 0, 0x729a181, 0, 0x2c0bc2c8, 0xd312441, 0x293082c1, 0, 0x14250401, 0x23c483c8, 0,
	0, 0, 0x8e3e181, 0x6628288, 0x79ce181, 0, 0, 0, 0, 0x7162241, 0x61b4488, 0x1a724301,
	0x2ae3e2c8, 0x1442181, 0x13574441, 0x8f5a181, 0x1c8aa401, 0, 0x22332401, 0, 0, 0xa04c181, 0x1efda301, 0x2b6b8101,
	0x2bb8a0c1, 0, 0x1ee6c181, 0xd50141, 0x1f87c141, 0xc74141, 0xde343c1, 0, 0, 0x7ef0181, 0, 0,
	0, 0x15fca441, 0x2d2c0181, 0x2ba8c181, 0x8188181, 0x27514788, 0x4968281, 0x1ae923c1, 0x31712301, 0x28ffe241, 0x19df42c1, 0x10354441,
	0x7a621c1, 0xacb4581, 0x2f32e348, 0x30f6c141, 0x304e22c1, 0x30e6c2c1, 0, 0x25cc8508, 0, 0, 0, 0,
	0x2e6c141, 0x30b4241, 0, 0, 0, 0, 0, 0, 0x1eab2301, 0x1c3643c1, 0x9904181, 0,
	0x280f8448, 0x312d2341, 0xc10201, 0x2e71a388, 0x25c30188, 0, 0x81e8181, 0, 0x1db58081, 0, 0x43f0281, 0,
	0, 0, 0, 0, 0, 0, 0x37e288, 0x1b3b42c1, 0x108b6401, 0x80c1c1, 0x2d254101, 0,
	0, 0, 0x27776308, 0, 0, 0, 0, 0x2abda081, 0x23646441, 0x29d5e301, 0x76da141, 0,
	0x2de1a101, 0x18d5c301, 0, 0x30d2a0c1, 0, 0, 0x7862141, 0x579e708, 0x130a2441, 0x20e80501, 0, 0x1ccee3c1,
	0x14c165c1, 0x260ea408, 0x1898a201, 0x22f34581, 0x2eb18181, 0x8054141, 0, 0, 0, 0, 0, 0x18198301,
	0x613e488, 0x30314141, 0x1f2da181, 0xfa42301, 0x1aaae341, 0x125ce501, 0x2696181, 0x2e486201, 0x3d5e501, 0, 0, 0x1199a1c2,
	0x6cb0241, 0x10a34441, 0, 0x3194c201, 0, 0, 0, 0, 0x2bd98381, 0, 0, 0x4194601,
	0x1948e381, 0, 0, 0xc808601, 0x222b8341, 0x3458201, 0x2744e8c8, 0x45b2341, 0, 0, 0, 0,
	0, 0x2e7bc308, 0x1c768281, 0xe0ec441, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0x148dc541, 0, 0, 0x17d42381, 0x2734a8c8, 0x2e3ec181, 0x4d22441, 0x1dae4081, 0, 0,
	0, 0, 0, 0x2a3d0181, 0, 0x2605a3c8, 0x2bd8c181, 0x12110401, 0, 0, 0, 0x27046408,
	0, 0x2e19c1c8, 0x23a3c388, 0x2fd26350, 0, 0x11904341, 0x2b46a101, 0, 0, 0, 0, 0,
	0x20a2a541, 0x1edce181, 0x3e74481, 0, 0, 0, 0x65cc388, 0, 0x1f73a141, 0xaa6a381, 0, 0x28abe181,
	0x19a0e241, 0x1e6ee0c1, 0, 0x9970181, 0, 0, 0, 0x28cf8181, 0xbdf83c1, 0x2bf56141, 0xd7e44c1, 0,
	0, 0, 0, 0xea4e441, 0xe794441, 0x87ba2c1, 0, 0x7e3e141, 0x84d0181, 0, 0x1732c401, 0x28061c1,
	0xf2c181, 0x1eef6101, 0x19050341, 0x35cc481, 0, 0xf808441, 0x2a132081, 0x454308, 0x13ee03c1, 0, 0x28440508, 0x22301c1,
	0, 0x3bd2141, 0xb77c188, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0x2d1ac101, 0, 0x2cbe181, 0x204b4381, 0, 0, 0x92141, 0, 0xaa6181, 0x1ccdc241, 0, 0x63f2648,
	0, 0x2296e4c1, 0x20d6241, 0x3ba8141, 0x1087a401, 0x67b40c1, 0, 0, 0x11afe301, 0, 0, 0,
	0, 0, 0x37dc4c1, 0x71b8241, 0x46d01c1, 0x2e85e388, 0xd6a2541, 0x7e00181, 0x1e1d21c8, 0x22a32441, 0x305ec0c1, 0,
	0x2b42e188, 0x726e141, 0, 0, 0, 0, 0xcc904c1, 0, 0, 0x2d68c181, 0x4c002c1, 0,
	0x19826281, 0x2ea00141, 0x2bdfa681, 0, 0x1ddde308, 0, 0, 0x1d222201, 0x308e2081, 0x82a0201, 0x13c6e301, 0,
	0, 0x300bc181, 0x2c27c248, 0, 0x2c2fe248, 0x2d4ca181, 0x1b786241, 0x10df0441, 0x2ae72148, 0xf3386c1, 0x31a1a181, 0x1183a301,
	0x210703c1, 0x110e8481, 0x37b64c1, 0x253c2888, 0, 0x15c12541, 0, 0xcc6a4c1, 0xc092241, 0, 0, 0xf8bc541,
	0, 0, 0, 0x1b564201, 0x2cbce288, 0, 0, 0x314d8201, 0x6cd4201, 0x130c181, 0, 0x9074241,
	0x25c68608, 0x2e4b4308, 0x19d3a241, 0xe6ce4c1, 0, 0, 0, 0x2cbe2388, 0x2bc86390, 0x3f846c1, 0, 0x1c3e8541,
	0, 0x7d42181, 0x1ceb03c1, 0, 0, 0x2977e281, 0x76c0241, 0x5f04488, 0x1d7f64c1, 0x6718181, 0x2b45c2c8, 0x2f6e86c8,
	0x1e090508, 0x123c0441, 0x1b1ac181, 0x30b7c341, 0x2336208, 0x2f42141, 0x2707e2c8, 0xfbb8441, 0x1562a541, 0x196c20c1, 0xb72a481, 0,
	0, 0x3044c181, 0x18158401, 0x19522c8, 0x755e241, 0x3372241, 0x1f8f8181, 0x27c8c548, 0x266a6488, 0x1d88c481, 0xa9162c8, 0x29812301,
	0x2c0e4248, 0x942181, 0x8372281, 0x172c43c1, 0x2e9f6141, 0x226b0341, 0xb424381, 0x2dde6241, 0x1654c501, 0x250d67c8, 0x26cc6450, 0x27186388,
	0x1bb8c301, 0, 0, 0x16ce2501, 0x7f3c2c8, 0x2123a441, 0x29fc2141, 0x31e1a281, 0x2d25c101, 0x2ace2341, 0x2fe5c448, 0x22012441,
	0, 0x1c7aa401, 0x2d39e181, 0, 0, 0, 0, 0x72c4241, 0x66c0208, 0x39d8201, 0x212201, 0x19dd0241,
	0, 0, 0, 0x18d221c1, 0x278382c8, 0x7e0c181, 0x1e3b0101, 0x2e2a2308, 0, 0, 0, 0,
	0, 0x2a99e1c1, 0x2e9ae141, 0x247129c8, 0x285942c8, 0x29e0a0c1, 0, 0x2a1f4381, 0, 0x2e9de101, 0, 0x6e12241,
	0, 0, 0, 0, 0x19b3c2c1, 0, 0, 0x2fb9c508, 0x30b042c1, 0, 0x9306181, 0,
	0x1c12a541, 0x23fa6188, 0, 0x6e20c1, 0x20e81c1, 0, 0, 0, 0, 0x2b7b6288, 0x31d1e2c1, 0,
	0, 0x2aea6408, 0x2b314101, 0, 0x2a9b8181, 0, 0x15dc248, 0x1248141, 0x2efc6248, 0x124142c1, 0x28278488, 0,
	0, 0x3070c181, 0, 0, 0x9cea201, 0x1cb4188, 0x1c2141, 0, 0, 0, 0x29f94241, 0,
	0, 0xee06401, 0x2cd08488, 0x1b43e241, 0x807e141, 0, 0, 0, 0, 0x2eefc308, 0xd9a0c1, 0x2ed74141,
	0x7e72141, 0, 0x7ffc2c1, 0x1ef76201, 0x84e8181, 0x7888348, 0x8880181, 0, 0, 0x11074208, 0, 0,
	0, 0x2af12181, 0x8714281, 0x9c56181, 0, 0, 0, 0, 0, 0, 0, 0,
	0x25a4241, 0, 0, 0x2f38141, 0x2392a2c8, 0, 0, 0, 0, 0x47e8281, 0x957a181, 0x344e141,
	0x2db6c081, 0xcb6181, 0x278ac3c8, 0x28ac6081, 0x282e42c8, 0x1ddb62c8, 0x10e4e401, 0, 0, 0, 0x2e5bc3c8, 0x154403c1,
	0, 0, 0x50c0181, 0x1f2c2141, 0x150c0441, 0x153a1c8, 0x22840341, 0x12c884c1, 0x2c94181, 0x1f6fe788, 0x1eb08341, 0x1d1263c1,
	0, 0x2f7d22c8, 0x50a8181, 0x17ba2401, 0x1eeea288, 0x19e36281, 0x2bea101, 0x231464c1, 0xc1c43c1, 0x2b2820c1, 0, 0,
	0, 0, 0x1fa00141, 0x173b84c1, 0, 0, 0x1f3e4181, 0, 0, 0, 0xc8141, 0,
	0x31434141, 0, 0, 0, 0, 0, 0x8a0c1c1, 0xa6c6188, 0x31b401c1, 0x2fce141, 0xbe141, 0,
	0, 0, 0, 0, 0x1412181, 0x687e141, 0x62b65c8, 0x2706081, 0, 0x28f84248, 0xa96c288, 0x1fd3a3c1,
	0, 0x16d7c4c1, 0, 0, 0x2a8402c8, 0, 0, 0, 0, 0, 0, 0,
	0, 0xc396501, 0x2c80a388, 0xf8ce301, 0, 0, 0x2dc722c1, 0x271c23c8, 0x24afe8c8, 0x2dc181, 0x4c81c1, 0x284ea188,
	0x2b0ba181, 0xfdc8441, 0xcc46481, 0x2b240101, 0x1b284381, 0x251b6888, 0x1cfe6401, 0x1c558441, 0x1f76e141, 0x19414301, 0, 0x2fd92410,
	0, 0, 0, 0, 0, 0, 0, 0x67ea181, 0, 0x6a660c1, 0x812c1c1, 0,
	0, 0x607c448, 0, 0xcd58441, 0x20300401, 0x20488281, 0x18b08141, 0x2c92c4c8, 0, 0x2374208, 0x25c724c8, 0,
	0, 0x2b1661c1, 0x77ac241, 0x604c2c8, 0, 0, 0, 0, 0x2841a4c8, 0x29e48101, 0, 0x146ca581,
	0x2f296288, 0x31bb6141, 0x2d8a6188, 0x225de401, 0x141ae441, 0, 0, 0x2e160101, 0x9af6081, 0, 0, 0,
	0, 0x2bb4a082, 0x82b60c1, 0, 0, 0x2c5f6608, 0x4822241, 0, 0, 0, 0, 0x18742c8,
	0x297c101, 0x2d494181, 0x2fe24408, 0x18f1a3c1, 0, 0x201c4581, 0xe94e3c1, 0x13166381, 0x2014a381, 0x89421c8, 0x987c341, 0x19cc22c1,
	0x48b4381, 0x2a13e0c1, 0x2a1e8181, 0xe87e401, 0xd012541, 0x31c20141, 0xb8de401, 0x285ec308, 0x29bb02c1, 0xe14c401, 0x30aea341, 0x1b30c581,
	0x22034481, 0x162a2401, 0x216944c1, 0, 0, 0, 0x85e6181, 0xf381c8, 0x754e201, 0x126ba501, 0, 0x112a181,
	0x7396241, 0x2e220348, 0x2abf80c1, 0, 0, 0, 0x2070a301, 0, 0x9c22241, 0, 0, 0,
	0x299442c8, 0, 0, 0x31496341, 0x1ba66241, 0x2c41e248, 0, 0, 0x195a6241, 0x303a2081, 0, 0,
	0, 0x2e190181, 0x2d960181, 0x1b2fc201, 0, 0, 0x293be181, 0x2d65a101, 0x2d2d8181, 0x8f2c181, 0, 0,
	0x227f63c1, 0x10cde441, 0, 0, 0, 0x85401c1, 0x301822c1, 0x1ee94181, 0, 0, 0, 0x269c66c8,
	0x205ce441, 0, 0x6456688, 0, 0, 0, 0, 0, 0, 0x6db4241, 0x2eb0e2c8, 0,
	0, 0x2d7082c1, 0xc5644c1, 0xab8e441, 0x9c9e381, 0x11790401, 0, 0x1d7d04c1, 0, 0x20f24481, 0, 0x2aa52201,
	0, 0x6ab4290, 0, 0x1193e2c1, 0, 0x7be0181, 0x1a55c281, 0xb1404c1, 0x23438481, 0, 0, 0,
	0, 0, 0, 0, 0x2df7c388, 0, 0xed044c1, 0, 0x6b78241, 0x1fa98341, 0x2f8442c1, 0,
	0, 0, 0, 0, 0x27bee388, 0x9c340c1, 0x1f612141, 0, 0xc2d0401, 0xbd70401, 0, 0,
	0, 0, 0, 0, 0, 0x293ac241, 0, 0, 0, 0x2abbc181, 0, 0,
	0, 0, 0x1d006401, 0, 0x8f78241, 0, 0, 0x18a6c181, 0x303700c1, 0, 0, 0xfb78441,
	0, 0, 0x1dbcc288, 0, 0x27360c1, 0, 0x1ce383c1, 0x33c6381, 0xf62148, 0, 0, 0x6bbe241,
	0x4f26181, 0x114643c1, 0x13624441, 0x1711e4c1, 0x12c342c1, 0x1df804c8, 0, 0x2db362c8, 0x26200388, 0, 0x12b58341, 0x2814181,
	0x1261e501, 0x2079a3c1, 0x6c14241, 0xb08a201, 0x839c0c1, 0x16bd0501, 0, 0, 0x111a2441, 0, 0x31cb4181, 0x8bf0188,
	0, 0, 0, 0x2d17e201, 0x2b01e181, 0x21a48341, 0x1b272241, 0x673c1c1, 0x1f47a181, 0xc084401, 0, 0x2216a2c1,
	0x308e6101, 0x19aac1c1, 0, 0, 0x269fc188, 0, 0, 0, 0, 0, 0x5b6c288, 0,
	0, 0x2b1b2181, 0, 0, 0, 0, 0, 0x15b42481, 0x1ec16181, 0x234b03c1, 0x1a6082c1, 0,
	0x1f830141, 0, 0, 0x2d9a4101
};
