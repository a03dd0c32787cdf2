/*
 * Written by generate/psl.py from the Public Suffix List (https://publicsuffix.org/list/) as packaged by Debian.
 * Do not edit: run `make reference-data`.  The list is subject to the Mozilla Public License 2.0 (see NOTICE).
 *
 * A slot: offset << 14 | length << 7 | kinds; kinds 1 rule, 2 wildcard below, 4 exception, 8 16 32 the same in the private
 * section, 64 a top-level domain without a rule of its own.
 */
#include "field/domain_internal.h"

const char hyg_psl_version[] = "publicsuffix 20230209.2326-1, 9506 rules";

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
	0x5e35c808, 0x3cacc888, 0, 0, 0, 0, 0xe420401, 0x283c301, 0x10bf4101, 0x7998281, 0, 0,
	0x3f174301, 0x47ba0588, 0x55664301, 0x2e500881, 0x11f5c481, 0xae50e88, 0x3d0b4301, 0x2a4fcd01, 0x14e9c588, 0x33344701, 0x2f4f0701, 0x6390c381,
	0xe1d0481, 0x2341c388, 0x1f5d4981, 0x37408681, 0x512a0281, 0, 0, 0x2df8c881, 0, 0, 0, 0,
	0, 0x78dc401, 0, 0, 0, 0, 0, 0x45c28a81, 0x61958301, 0, 0, 0x7c3ca81,
	0, 0, 0x18534701, 0x2e698901, 0, 0, 0, 0x39f4c801, 0x63a08301, 0, 0x5567c301, 0x50794908,
	0x62398281, 0, 0, 0, 0, 0, 0xfa14301, 0x567ac301, 0, 0x3b3a0901, 0x47b98690, 0,
	0, 0, 0xdde0481, 0, 0, 0, 0x4620381, 0, 0, 0, 0, 0x560d0301,
	0x4d198a88, 0, 0, 0, 0x62440288, 0x5294c581, 0, 0, 0x57f0181, 0x33774481, 0x181c0781, 0,
	0x311e8881, 0x41d50681, 0, 0x2d8d4b01, 0, 0, 0x2ad64901, 0, 0, 0, 0, 0x21588701,
	0, 0, 0x49954d08, 0, 0, 0, 0x58938508, 0, 0, 0, 0x5ec48d01, 0,
	0, 0x2b904801, 0, 0, 0x58d30908, 0x19ddca01, 0x45d00601, 0, 0, 0x1723c801, 0xac38508, 0x166a0901,
	0x5bd88788, 0x37cdc881, 0, 0, 0, 0, 0x2cfc8881, 0x5993c708, 0, 0, 0x36e00401, 0x23198781,
	0x2594201, 0, 0x3cd94401, 0, 0, 0x3e00308, 0x23b34901, 0x56030181, 0xdc48481, 0x34048701, 0x42b10c81, 0x23aec901,
	0x5a480301, 0x4d7d8608, 0x111dc101, 0x435cc781, 0x20264801, 0, 0, 0, 0, 0, 0, 0,
	0x636ec408, 0x119bc301, 0, 0, 0, 0, 0, 0, 0, 0x4ac7d288, 0x47de4a88, 0x2c070a01,
	0x804cd01, 0, 0xee00481, 0xb5f4508, 0x35368281, 0, 0x470d0308, 0, 0x3d71c301, 0, 0x233f4508, 0x42790581,
	0xd84c481, 0x138dc301, 0x15074281, 0x1ae94a01, 0x40640701, 0x6249c401, 0x35f80701, 0, 0x2f834881, 0x43224781, 0, 0,
	0xc9dc588, 0, 0, 0, 0, 0x3b54690, 0, 0, 0, 0, 0x1a768901, 0,
	0x5469c281, 0x4824888, 0x3d904481, 0x60cec281, 0x4eca8f08, 0x1a58301, 0x14cf8681, 0x57f2c281, 0, 0x5a130508, 0, 0,
	0, 0, 0x24fb0881, 0, 0, 0, 0, 0, 0x5ac4301, 0, 0, 0,
	0, 0, 0x11d58301, 0x52d5c301, 0x2ee4301, 0, 0x32bbc401, 0, 0xdd10481, 0x3b0481, 0x1b704701, 0x61a78281,
	0x5b648481, 0, 0x1c19c781, 0x585b4488, 0xe70c401, 0, 0, 0, 0x621d0601, 0, 0, 0x9468701,
	0, 0, 0x3bfbc508, 0, 0, 0, 0x10988301, 0, 0, 0x10d88281, 0x2fbd8701, 0x1e460901,
	0x2ec3c781, 0, 0, 0, 0, 0x19120a01, 0, 0, 0x40c28501, 0x10be4301, 0, 0,
	0x52edc401, 0x51720708, 0, 0x1564281, 0, 0, 0x3d174401, 0, 0x3a884701, 0xe510481, 0, 0,
	0x2a60101, 0, 0, 0x1d840801, 0, 0, 0x56600381, 0, 0, 0, 0, 0,
	0x5d6b8508, 0x3d194581, 0x59b7c588, 0x158ec801, 0, 0x5cd84388, 0, 0, 0x5c4d4481, 0x10c38101, 0, 0,
	0x18148388, 0x2dbd8881, 0x1ea1c981, 0x2881ca01, 0x5c80301, 0x51594301, 0x10b98301, 0x3e000501, 0xd650708, 0, 0x44f4481, 0,
	0x137b4301, 0, 0xe964401, 0, 0, 0, 0x5e9a8508, 0, 0, 0, 0, 0x1ade4c01,
	0x20fd4781, 0x4711c201, 0x4fd78888, 0, 0, 0, 0x48bb4d08, 0, 0x59a8301, 0xf9b0481, 0, 0,
	0x52c8181, 0, 0, 0, 0, 0, 0x793c281, 0x13560581, 0xd474788, 0xf424201, 0x3f6e8801, 0,
	0, 0x3b7c0510, 0x63388301, 0x69f0281, 0x57380301, 0x110ac201, 0x35c0408, 0x8dfc881, 0x3a824581, 0x225d8701, 0x120c4481, 0,
	0x2ed74781, 0, 0x3018381, 0x55420508, 0x63078281, 0x1ca44b01, 0x36240481, 0x12364301, 0x4b071188, 0x126d4401, 0xf868301, 0,
	0, 0x4c214788, 0x1f560701, 0, 0, 0, 0, 0x4ef8301, 0x20c60981, 0x36f54401, 0x35500301, 0x57fc201,
	0, 0x42a4381, 0, 0x40be0681, 0x3d8a0301, 0x60164281, 0xcdd4201, 0x289a4b01, 0, 0x61b1c301, 0, 0x5680101,
	0x1299c581, 0x36c2c581, 0x5f18c581, 0x4d6bc788, 0x16658901, 0x1e418901, 0, 0x2e7bc801, 0x31064881, 0x14fe0388, 0x17e10801, 0x3a4c0401,
	0x4ce28e08, 0x3cc2c701, 0x520c4501, 0, 0, 0, 0xe638481, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0x5d370201, 0, 0x140b0181, 0x5e3e8488, 0x150301, 0, 0x11dec281,
	0, 0, 0, 0x94a0b01, 0x1c438901, 0x168281, 0x4227c701, 0, 0x62564301, 0x5480601, 0x10cb0101, 0x30ed8801,
	0x2fc58701, 0x56394301, 0x587f4488, 0xd080308, 0x54cf4888, 0x5e1a8608, 0x508c608, 0, 0, 0x3224c781, 0x42a30981, 0,
	0, 0, 0x4f778588, 0, 0x24a3c901, 0xcacc790, 0x3dd40301, 0x3ee5c301, 0x1b0bca01, 0x38ef8781, 0x3f504581, 0x2d670a81,
	0, 0, 0, 0x65d0481, 0, 0x1062c481, 0, 0, 0x529c381, 0, 0x187c4781, 0,
	0, 0, 0x1e10381, 0x27034901, 0x3b66c301, 0x569f8481, 0, 0xbaec708, 0x5a630308, 0x595e8908, 0xb494888, 0x232f0608,
	0, 0, 0x5d4c0281, 0, 0x633e8301, 0, 0, 0, 0, 0, 0x55dd8281, 0xfca8288,
	0x8d8588, 0x46d68701, 0x13b58690, 0x59bec688, 0x626c0901, 0x573a8588, 0, 0, 0x125d8381, 0x33a34301, 0, 0,
	0x41ec8601, 0x55448488, 0x426a8701, 0, 0, 0, 0, 0x24404901, 0, 0x12f84488, 0x5f228888, 0x17ce4981,
	0x3ffac601, 0x5ca08201, 0, 0x58990588, 0, 0, 0x5168c301, 0x577e4201, 0, 0, 0x41424601, 0xc510b88,
	0, 0, 0, 0, 0x2f6b4a01, 0x5cd68388, 0x1118101, 0x3594588, 0, 0x3cf04608, 0x2464ca01, 0,
	0x1d3b4981, 0, 0, 0, 0, 0x10d34588, 0x107b4301, 0xed18481, 0, 0, 0x13330201, 0x3ea60281,
	0x4f5c0608, 0, 0, 0, 0, 0, 0, 0x59d70308, 0, 0x40070681, 0x38824981, 0xa168301,
	0, 0, 0, 0, 0, 0, 0x12a9c301, 0, 0x41284981, 0, 0, 0,
	0, 0x37a0c501, 0, 0, 0, 0x51a08301, 0x11e20101, 0x54528301, 0x1cd04901, 0x453d8981, 0x5ff00808, 0x54a78301,
	0x46fa8301, 0x40bc281, 0x537f4481, 0x747c281, 0xc77cd08, 0x5cc70301, 0x4f1c0688, 0x5a3bc381, 0x1f260681, 0x37dac481, 0x23c14801, 0x21c8101,
	0x20dc308, 0x39940781, 0x63b60781, 0x353d8281, 0x6189cb81, 0x3de14201, 0, 0x3174c388, 0x3241c901, 0x2278101, 0x5c510301, 0,
	0, 0, 0, 0, 0, 0, 0x7840781, 0x140c0102, 0x60cd4301, 0, 0x476c4808, 0,
	0, 0, 0, 0, 0x3fe7c701, 0xf340281, 0x2a1d8601, 0, 0x627a0781, 0, 0x22dc281, 0xe120508,
	0x11c0c301, 0x28144881, 0, 0, 0x13894301, 0x5a0f8708, 0x3d354381, 0, 0, 0, 0, 0x59460488,
	0, 0x380b8401, 0x634f4281, 0x3621c481, 0x3e944181, 0x18b88681, 0, 0, 0, 0, 0x1a124a01, 0x1d44ca01,
	0x4b6c1708, 0xdfac481, 0x5f128581, 0x36b98a01, 0x14678601, 0, 0, 0x14608601, 0x2988101, 0xe750401, 0xf40381, 0x1a04301,
	0x114f4608, 0x4173cc01, 0x5a850301, 0x3f0bc281, 0x5a69c281, 0x27d48681, 0x525c0581, 0, 0, 0, 0x2cd70d81, 0x3f7d4981,
	0, 0, 0, 0x26a8201, 0x10f34301, 0, 0, 0x20ce8b81, 0, 0x4fef4888, 0x3e9cc301, 0x572a8388,
	0, 0, 0x13250301, 0x4b9e0d08, 0x57108301, 0x58948308, 0x5d38c201, 0x18c48401, 0x5d11c281, 0x2bfd8981, 0xfae4301, 0x39294881,
	0, 0, 0, 0x47b50908, 0, 0, 0x13f00588, 0x1a25ca01, 0x33cbc481, 0x5da20381, 0x4ac781, 0,
	0x3c280788, 0, 0, 0, 0, 0, 0x57ec0281, 0x54a8101, 0, 0xdbd8588, 0x22610901, 0,
	0, 0x545ec381, 0x58d78488, 0, 0, 0, 0x5d2b4281, 0x298dc881, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0x2d2a0901, 0, 0x5d310301, 0x33bc4481,
	0x8cd4481, 0x2aa38781, 0x604fc301, 0x1cf6c901, 0x21e08701, 0x5110c301, 0x21134701, 0, 0, 0x52448501, 0x79ac281, 0x4b191188,
	0x379e0581, 0, 0, 0, 0x197e8b81, 0x110ec281, 0x528ec501, 0x62260501, 0x15060281, 0xf620288, 0x3b88910, 0x53cbc301,
	0x62df4181, 0x54dc381, 0, 0, 0x13860101, 0x57604301, 0, 0, 0, 0, 0x348c4401, 0x350d4401,
	0, 0x13744301, 0x2df00981, 0x378d8481, 0, 0, 0, 0x61abc301, 0x33e70481, 0x313a0701, 0, 0,
	0, 0x1f478781, 0, 0, 0, 0x42160701, 0x3d250301, 0, 0, 0, 0x444e0581, 0,
	0x5690c301, 0x37540701, 0x3a98c281, 0xd068181, 0x16454781, 0x11f80481, 0x46410681, 0x374bc681, 0x3cde8181, 0x33654481, 0x400a4781, 0x55ef4301,
	0x11a64401, 0x38d4101, 0x5482c301, 0x62a14601, 0x5a8b4408, 0x57780281, 0x23c08981, 0, 0, 0x55324301, 0, 0,
	0, 0, 0x11298101, 0x55760301, 0x3df20301, 0x7790281, 0x59c20588, 0xce0c181, 0x5bb1c301, 0x40a4301, 0x4cb98508, 0x7674581,
	0x48500d08, 0, 0x9028381, 0, 0x4c4d4a08, 0, 0x3ac5c281, 0, 0, 0, 0x251a4981, 0,
	0, 0, 0x557d8301, 0x4fa8c908, 0, 0, 0xda4201, 0, 0x22ffc801, 0, 0, 0,
	0, 0x2449c881, 0x3fbc4701, 0x10e90501, 0x5f5ecd08, 0x60734301, 0x12774301, 0x54ae8408, 0x1f678681, 0x34a54381, 0x226c281, 0x37950481,
	0x15a64801, 0, 0, 0, 0x25a38781, 0x57794281, 0x2f18101, 0x51aa8181, 0x1b078881, 0, 0, 0,
	0, 0x1a6c8801, 0, 0, 0, 0x1edb0901, 0, 0x384d8b81, 0, 0x2323c801, 0x26eaca01, 0x4eda5088,
	0x57024301, 0, 0, 0x4448c681, 0, 0, 0x6a80281, 0, 0x2452c881, 0x238e8c81, 0, 0,
	0x13ec8708, 0x598c101, 0, 0x1535c408, 0, 0, 0, 0, 0x34624381, 0x17350901, 0, 0x17928981,
	0, 0x60608, 0, 0, 0, 0, 0x56a94301, 0, 0, 0, 0, 0,
	0x1a394c01, 0x299dc981, 0x51b18301, 0x4bd60908, 0x48569908, 0, 0, 0x351d8281, 0, 0, 0x14a08981, 0,
	0, 0x21974901, 0, 0x1c878881, 0x4bb14b08, 0, 0, 0, 0, 0x52c80401, 0x9234281, 0,
	0, 0x573d4308, 0x32b00781, 0x5f5b8688, 0, 0x4c6e8608, 0x5dafc401, 0, 0x2394c881, 0x5e070708, 0x5dd98608, 0x294b0601,
	0x5a0301, 0xc38301, 0, 0x2fd10881, 0x5054101, 0x5c868488, 0, 0x30064781, 0, 0, 0, 0,
	0, 0, 0x13df8708, 0x3f370381, 0x5d4ac281, 0x2044301, 0x5c608201, 0x269c4881, 0x2489c801, 0x60654301, 0x514ac801, 0x54e48281,
	0x5ae3cb01, 0x1456c601, 0x36c58481, 0x6177cc01, 0x5874201, 0x1ace8b81, 0xf144581, 0xa160101, 0x29a70981, 0x212b4801, 0x773c281, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0x2ddf8901, 0x5e8b0488, 0x2d2e8901,
	0x49be9488, 0, 0, 0x31724508, 0, 0, 0x3e404281, 0x25ec4a01, 0x3f780a81, 0, 0, 0,
	0x51cac901, 0x259bc801, 0xcdc281, 0x1480201, 0x1470c681, 0x14ef8488, 0x2cc50701, 0x16418781, 0x43e3c781, 0x563d0781, 0, 0,
	0, 0x6118c808, 0x13220301, 0x46ba0781, 0x547b8301, 0x3ca4c908, 0, 0x61a0c601, 0x62ca4701, 0x41074801, 0x2b00408, 0,
	0x1419c101, 0x14048588, 0, 0x3e0d4581, 0x39b80781, 0x27e8301, 0x2a66ca81, 0x10e50401, 0x23dc0a01, 0x9e24281, 0, 0,
	0x8eec801, 0x2f68301, 0xe6c301, 0x40324681, 0x3ccf0301, 0x32cd0381, 0x34ddc781, 0x58a60788, 0x2b094801, 0x1e7f4981, 0xc1c8908, 0x2f418681,
	0x18bf8701, 0x5c344201, 0x59c4c808, 0x10d60281, 0, 0, 0, 0, 0, 0, 0x1db0301, 0x8f54281,
	0x9fa0101, 0xcac301, 0x5193c581, 0, 0, 0x14f70688, 0x24beca01, 0x55e3c581, 0x611dc981, 0x3b088901, 0x5414c688, 0x5f6a4d88,
	0, 0x411e4581, 0x13340581, 0x633a0301, 0x16bf4881, 0x3ea4c281, 0x57ed4281, 0, 0, 0, 0x3c900588, 0,
	0xd67c181, 0x612e8a01, 0, 0xa288181, 0, 0, 0xf704201, 0x3d320381, 0, 0, 0x5e9f0588, 0x34ae0781,
	0, 0x2a2f4901, 0, 0, 0x127e0301, 0x2ee30701, 0x234c0281, 0x56d3c481, 0x6206c281, 0x2f96c681, 0x49dc481, 0x567c4301,
	0x16c74981, 0x10274490, 0x542c581, 0x623ec581, 0x55534201, 0, 0x10ca0301, 0x55894301, 0, 0, 0x1d3c588, 0x5c170488,
	0x63164481, 0x5914c588, 0x50648588, 0x81c788, 0x3ccd8301, 0x11158881, 0, 0x227c4781, 0x52070501, 0xe6a4401, 0, 0,
	0x328c0601, 0x341d4581, 0x3387c501, 0x6d9c901, 0x3f74101, 0x2a12ca81, 0x12424301, 0x31480101, 0x229b8701, 0x15b4301, 0x11b4381, 0x58740488,
	0x61c54581, 0, 0x9e38281, 0x4e038a88, 0x60a18181, 0, 0, 0, 0x1763c801, 0, 0, 0x5b81c301,
	0x3868c781, 0x3f0d0281, 0x52540581, 0x5fd2ca88, 0xda78401, 0x50304688, 0x408c8701, 0, 0, 0x5ac54201, 0x53cec488, 0xb04408,
	0x6a04281, 0, 0, 0x36dc0401, 0x11d28401, 0x59178588, 0x32ca8288, 0x510a4301, 0, 0x60bbc381, 0, 0,
	0, 0x51e4688, 0x5c3cc281, 0x4e528908, 0, 0, 0x2aa74881, 0, 0, 0, 0, 0,
	0, 0, 0x11dd8281, 0x348301, 0x5cf20408, 0x11ecc481, 0, 0, 0x53178601, 0, 0x22f60601, 0x4f540688,
	0x45ddc781, 0x60a30301, 0x2d840a01, 0, 0x51d34501, 0x55c64308, 0x540d4201, 0x2c738801, 0x119ec681, 0x38ca8901, 0, 0x7eb4281,
	0, 0x38fd4801, 0x50580908, 0x3c414908, 0xd88201, 0, 0x31b20481, 0x1a668a01, 0, 0, 0x478f8888, 0x44148581,
	0, 0, 0, 0x360708, 0, 0, 0, 0, 0x50afc588, 0, 0, 0,
	0, 0, 0x6254681, 0, 0, 0x3799c881, 0x39e50781, 0, 0, 0, 0x23fb4881, 0x100d0301,
	0x530fc601, 0, 0x35524281, 0x244e0981, 0x2ff70681, 0, 0x4ffc0888, 0x3db54181, 0x29abc901, 0, 0x39650601, 0,
	0, 0x52d94301, 0x5967c508, 0x7d0488, 0, 0, 0, 0, 0, 0x32954681, 0x107cc301, 0,
	0x17fe4701, 0x5a2a0401, 0, 0, 0x7490281, 0x11130281, 0x32b70501, 0x6368281, 0x437fc881, 0, 0, 0,
	0, 0, 0x8850401, 0, 0x27378781, 0x3b914c88, 0x14104201, 0x1b7e4701, 0, 0x5a614381, 0x46c0508, 0x294e0981,
	0x51ad8381, 0x274fc681, 0x4a649688, 0x1d880781, 0x4dd84808, 0x53f58581, 0x141a4681, 0, 0, 0xba14588, 0x3513c581, 0x33574681,
	0x53054401, 0x11384801, 0, 0x40d20781, 0x1c9f4a01, 0x2de7c781, 0x3a2c508, 0x361c8501, 0x51418481, 0x3e884301, 0x133cc501, 0x55f40301,
	0x1f25c701, 0x5ffb0488, 0x4b779188, 0, 0, 0x4fa18908, 0, 0, 0x5ac64201, 0x20dd8901, 0x32100881, 0,
	0, 0x439e0601, 0, 0, 0, 0x22764608, 0x58014301, 0x48fc101, 0x11144281, 0x33c40581, 0x47360588, 0xd4d8301,
	0x56648581, 0x63548301, 0x5bd64488, 0x24b54901, 0x37e4508, 0x10058401, 0x43cc401, 0x53564301, 0x7ec8281, 0x3c494a88, 0x1a848981, 0x56ea0301,
	0x18628881, 0x14f40608, 0x55d14308, 0x23e10881, 0x392d8881, 0xfd4888, 0, 0x6357c201, 0, 0x5364388, 0, 0x5ebc8408,
	0x10c40301, 0xe7c101, 0, 0x1da54a01, 0x43fa0881, 0x43748901, 0x1daa4901, 0x3a690401, 0x55e0c304, 0, 0, 0,
	0, 0x345bc501, 0x56fb8181, 0x55030a08, 0, 0x2340101, 0, 0x45ec0781, 0x62f10181, 0, 0x6063c301, 0x21534388,
	0x10c0301, 0, 0x2bea4d01, 0x4f9b0588, 0x5994281, 0x5a158201, 0x635c0201, 0x176c8a01, 0x5da54301, 0, 0x22dc8581, 0,
	0, 0x50d7ca08, 0x31a60201, 0x544e8588, 0, 0x73d0481, 0x1730101, 0xf6a4281, 0, 0xf690281, 0x2cf00781, 0,
	0xde14281, 0, 0, 0, 0x38dc8901, 0, 0, 0, 0, 0x49fad908, 0, 0,
	0, 0x28230981, 0x4211c881, 0x9610481, 0, 0, 0, 0, 0, 0, 0x3df74301, 0,
	0, 0x2f024881, 0x5c328201, 0, 0x11d94102, 0x532d4501, 0, 0x50174a10, 0, 0x1b40201, 0, 0,
	0x550ec481, 0, 0x3a480401, 0x56450181, 0x17040701, 0, 0, 0x5b6f8301, 0, 0, 0, 0x69a4401,
	0x5c018281, 0, 0x2b30c881, 0x23848981, 0x1408301, 0x5ac94201, 0x4bda8808, 0x314c0301, 0x205dc901, 0x5c430201, 0x58fc0588, 0x1984301,
	0x55730301, 0x12bb8301, 0x467ec701, 0x45804881, 0x57578588, 0x59ec181, 0x2d978981, 0x1672ca01, 0x61fa4281, 0x436cc801, 0x3ebd4281, 0x4755c588,
	0x1c78301, 0x4c80c788, 0x1793c701, 0x410e0781, 0x2fec101, 0x28a90981, 0, 0x20d44b81, 0, 0x3383c801, 0, 0x32bcc201,
	0x3d734281, 0x4e8301, 0, 0, 0x40c90681, 0x99e8b81, 0, 0xe18c481, 0x7b60a01, 0xced8101, 0x164d8601, 0xb914608,
	0x27c84801, 0, 0, 0, 0x50674988, 0x61064588, 0x5b710301, 0, 0, 0x10cf8381, 0, 0,
	0, 0x40a7c701, 0, 0x29b04c81, 0x1c758481, 0x17c0301, 0x3d5b8581, 0x40e44601, 0x2f0a4701, 0x140c8181, 0, 0x3cc0c281,
	0x36920401, 0, 0x10d74281, 0x59e4101, 0x631a4301, 0, 0, 0, 0x31fe8581, 0, 0, 0x24d24a01,
	0, 0x23438608, 0, 0x4ca5cc08, 0x1f21c801, 0x7448581, 0xb174408, 0, 0, 0, 0x56768301, 0,
	0, 0, 0x459c101, 0x5734c281, 0x22aa4681, 0xe60c581, 0x51af4481, 0x49b8481, 0x61678581, 0, 0x42f70701, 0,
	0, 0, 0x3cdb4301, 0, 0x52ae0288, 0, 0x4b90281, 0, 0, 0, 0, 0,
	0x4da40588, 0, 0x9d64501, 0, 0, 0, 0, 0x8dbc801, 0xb74c608, 0, 0x43aec781, 0xf838301,
	0, 0, 0, 0x365ac381, 0, 0x56830588, 0x1ff78801, 0xcc78588, 0x15088488, 0x2e4c8701, 0x3cec4381, 0xca84908,
	0xaec4f08, 0x60964681, 0, 0x49c8d908, 0x177ac801, 0, 0, 0x3211c501, 0x580e0688, 0, 0, 0xcf74301,
	0x50410a88, 0, 0x3a364581, 0, 0, 0x356fc581, 0x32b98481, 0x11ec381, 0x579c0508, 0x5a904181, 0x5741c308, 0xa254481,
	0x5f02c301, 0x2deb8901, 0x545cc401, 0x523c688, 0x5cc54381, 0x77f4281, 0x44708681, 0x218b8781, 0xfe24481, 0, 0, 0x5cc10588,
	0, 0, 0, 0xdd58401, 0x5263c581, 0x259fc781, 0x367f0581, 0, 0, 0, 0, 0x1ed58b01,
	0, 0, 0x3169c301, 0x542cc301, 0x36860381, 0x17974801, 0x234d4281, 0x60ed0301, 0x55ec4301, 0x3df0c281, 0x179b4b01, 0xbb24308,
	0x38534b01, 0, 0, 0, 0x61994301, 0, 0, 0x59418488, 0x368f8501, 0x32e6c501, 0x36a4388, 0x2768c881,
	0, 0x629c281, 0x2ecc301, 0, 0x45690681, 0, 0x56a30381, 0, 0x3e8b4301, 0, 0, 0x4cc6c788,
	0, 0x5c954281, 0, 0, 0x2478301, 0x41e90701, 0xd940401, 0, 0x525ec481, 0x470c0201, 0x56af4288, 0x1778281,
	0xe050401, 0x3c190788, 0x14320388, 0xee8c681, 0x1c61ca01, 0, 0x3548c601, 0x3ce8688, 0, 0, 0, 0x56e18381,
	0x1858301, 0x369a0581, 0, 0, 0, 0x2f10101, 0, 0x5fa80788, 0, 0, 0, 0,
	0x3fb50681, 0x3e89c301, 0x32eb8581, 0, 0, 0, 0, 0x504ac888, 0x296f4981, 0x44d94b81, 0x37188808, 0x5d5f4201,
	0xf520301, 0x35ed0501, 0x1b624801, 0xdabc481, 0x126b0481, 0, 0x3980308, 0, 0, 0x2c96c981, 0x350ac501, 0xdb24481,
	0x5c654501, 0x5ff74608, 0x38778b01, 0, 0, 0x10a9c281, 0x6068c281, 0, 0, 0xa224301, 0x548c0b08, 0xa8f4308,
	0x1fe0681, 0x34080581, 0, 0x538b0681, 0x66c8381, 0x6267c881, 0x4529c801, 0, 0, 0x2e098701, 0, 0,
	0, 0x204a0781, 0, 0x3bd1c688, 0x63b8501, 0, 0x41ff0781, 0x63ae4481, 0, 0x5d1ec388, 0, 0,
	0, 0, 0x163d4881, 0x5f4b0988, 0, 0, 0x32724701, 0x1240c301, 0x1f9b8681, 0x31580181, 0, 0x2efec701,
	0, 0x305fc681, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0x2b558781, 0, 0, 0, 0, 0x4252c681, 0x36ffc401, 0x3f074281, 0, 0x51b88481, 0,
	0, 0, 0xef14481, 0, 0, 0, 0, 0x2c24c881, 0, 0, 0, 0,
	0, 0x28678b81, 0, 0, 0, 0, 0, 0, 0x3bf4c788, 0, 0, 0,
	0, 0, 0x18874a01, 0x1bed8b01, 0x414a8701, 0, 0, 0, 0, 0, 0, 0,
	0, 0x9678901, 0, 0, 0x53e8c101, 0x4f3e4988, 0x4f8b4708, 0x56308381, 0x50e8808, 0x5a958301, 0x423a8681, 0x5e2e0788,
	0x54ec0988, 0, 0, 0, 0, 0, 0, 0x3b6b8301, 0x1eb0288, 0x1a2ac901, 0, 0x264281,
	0xf59c181, 0x8cc0281, 0x222c0881, 0x4dfa8a08, 0, 0x32cbc281, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0x9c9c501, 0, 0, 0, 0x35590601, 0, 0,
	0x5a42c381, 0x253c4901, 0, 0, 0, 0, 0x2cddc981, 0x1bd0381, 0x33d20401, 0x39904781, 0xde28401, 0,
	0, 0x202a4781, 0x9090501, 0, 0, 0, 0, 0, 0, 0x39cac781, 0x8170281, 0x2534301,
	0x116f8501, 0x53e14408, 0, 0x436a4501, 0x77b8281, 0x7bb0881, 0x3d8d0381, 0x2c18788, 0xd78c281, 0, 0x48a4301, 0,
	0, 0x76f8281, 0xf12c301, 0x3db28588, 0x46004501, 0x3ee88281, 0x523fc481, 0x1106c101, 0, 0x8780c01, 0x3d15c301, 0x15a0101,
	0, 0, 0, 0, 0, 0, 0, 0, 0x1bfb0981, 0, 0, 0x2ec14501,
	0x5a658301, 0x5d58c588, 0x4c6ac788, 0, 0, 0, 0, 0, 0x535c4601, 0, 0, 0,
	0xdf00401, 0x43940501, 0, 0, 0, 0x33d00401, 0, 0, 0, 0, 0x4d1ec808, 0x30bd0901,
	0x5c1b4788, 0x33ae0601, 0x22418801, 0x418d4901, 0x11754281, 0, 0x3f468701, 0x62c98181, 0x5dd5c788, 0xb7ec588, 0x45c481, 0x11f14481,
	0x2269c781, 0x17ba8901, 0x56e04281, 0, 0, 0, 0x1c550901, 0xd2f0808, 0x24d4301, 0, 0xd98381, 0,
	0x5a884281, 0x5c2fc201, 0x1fc10801, 0, 0, 0, 0, 0, 0x3f298181, 0x1534301, 0, 0x3de9c101,
	0, 0, 0, 0x545b4301, 0x182a0701, 0, 0x31d94701, 0x11038281, 0x493f1688, 0, 0, 0,
	0x507c201, 0x14114301, 0x1090301, 0x3a4a0401, 0x21adc881, 0x6300781, 0x2c3ac901, 0x1c044781, 0, 0, 0x2c5d8901, 0x3cdf4301,
	0, 0x11bf8281, 0, 0, 0, 0x5f844e08, 0x11408581, 0x1d5d4881, 0x27f8101, 0x44d28701, 0, 0,
	0, 0, 0x45848781, 0, 0, 0, 0x3a58c381, 0x13310301, 0, 0, 0, 0x63c9c601,
	0, 0, 0x184bc881, 0x5a7d8301, 0x768c281, 0x2761c581, 0x5ffa4608, 0x11e00281, 0x47968588, 0xa310488, 0x8fac481, 0,
	0, 0x319b0808, 0, 0, 0, 0x413e8781, 0x1278c481, 0, 0x13198801, 0x2851ca01, 0, 0x31c6c781,
	0, 0x3ca18688, 0, 0, 0, 0xd688281, 0x36ee8481, 0x3f328301, 0, 0x52e3c601, 0, 0x62b64301,
	0xd1e0788, 0, 0x429b4701, 0, 0, 0, 0, 0x334d0481, 0x2d114981, 0, 0, 0,
	0, 0, 0, 0x390d4801, 0x43608681, 0, 0x5c310201, 0, 0x36a90401, 0xb8d4808, 0x216fc701, 0x10c58301,
	0x51a50301, 0xce48301, 0x3dfa0281, 0x381a0801, 0, 0, 0, 0, 0, 0x1364301, 0xbf4ca88, 0x2df4c801,
	0x3c58588, 0x58a2c688, 0, 0x23a38801, 0, 0, 0, 0, 0, 0, 0x43a88681, 0x34318481,
	0xe6e8481, 0x54f78302, 0x6240281, 0x19f4201, 0x4572c701, 0x20c20801, 0, 0x7e24281, 0, 0, 0x30850801, 0,
	0, 0, 0, 0x12acc501, 0, 0x2f55c881, 0, 0, 0x63644281, 0, 0x632b8281, 0x11a40481,
	0, 0, 0, 0x420ac681, 0, 0x549b0788, 0x47d88b88, 0x6a50481, 0x2e6e0881, 0x2bdf0581, 0x57cbcd81, 0x3b4cc981,
	0, 0, 0x10dd8501, 0x50f58508, 0xd3e4101, 0x5c2a8308, 0x5c638381, 0x34a34401, 0x3e960501, 0x7420501, 0x277bc601, 0x160c101,
	0x37128401, 0x535a8388, 0, 0, 0x5ba6c301, 0, 0xa38c908, 0, 0, 0, 0x613d8981, 0x13c18908,
	0, 0, 0x8bd4701, 0xfd3c788, 0, 0x1c174501, 0x5fae8788, 0x2b3f0801, 0x5686c101, 0x3f3e8301, 0x2f20301, 0,
	0, 0, 0, 0, 0x5d328301, 0x4904201, 0x106a4301, 0, 0, 0, 0x5b894201, 0,
	0x49594d08, 0x20444401, 0x37dd0901, 0x5b7a8581, 0x39bbc781, 0, 0x600c4281, 0x27d0301, 0, 0x4af4cd88, 0, 0x602a0181,
	0x37db8301, 0x100e8281, 0x4c3b4988, 0, 0x346a4401, 0, 0, 0x201e4981, 0x5ebb4281, 0x32858681, 0x564c788, 0x1a0d4a01,
	0x3a4e0781, 0xcfec401, 0, 0x62b24201, 0x1d7f0a01, 0x41abc601, 0, 0, 0, 0, 0x43d04701, 0x3433c501,
	0x265a0881, 0x2a458901, 0x2b04c901, 0x3e690281, 0x2fabc701, 0x1970c901, 0x2bce8a81, 0x61250981, 0, 0x363b8481, 0, 0x32bdc408,
	0x3c7c4688, 0x5acec281, 0x47f38588, 0x22838a01, 0x38f40281, 0x3508c401, 0x3cf6c381, 0x37b3cc01, 0x36540381, 0x3140c881, 0x3858cb01, 0x5d060488,
	0x283a0801, 0x60190301, 0, 0, 0x5d8dc301, 0, 0x43388781, 0, 0x1daec901, 0x62244381, 0x37494501, 0x584c501,
	0x37928501, 0x5a754301, 0x58c281, 0x606d4181, 0x7098a01, 0, 0, 0, 0x23990b01, 0, 0, 0x2877c981,
	0, 0x285c4d01, 0, 0, 0, 0, 0, 0, 0, 0x5d574301, 0x3c738281, 0x4d350788,
	0x2567c681, 0, 0, 0, 0, 0, 0x553c381, 0, 0, 0, 0, 0x5ba08301,
	0, 0, 0, 0x60f5c388, 0x10c301, 0, 0x5cb18281, 0, 0, 0, 0, 0,
	0x236e0881, 0xeb04401, 0, 0, 0x4b6c481, 0x56f58101, 0, 0, 0, 0x55128301, 0, 0x5d93c301,
	0, 0, 0x40d30581, 0x1e5e0881, 0, 0x3e598381, 0, 0x12560301, 0x31600201, 0, 0, 0,
	0x56ac4301, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0x4180101, 0,
	0xeba8301, 0, 0, 0x7134a81, 0, 0, 0xe148401, 0x2eb40781, 0x1abac901, 0x19fe0881, 0x43dd0701, 0,
	0, 0x3d8ec301, 0x4e268a08, 0x23e54981, 0x562ac401, 0x35908681, 0x482d5108, 0x56f04281, 0x41948601, 0x3a90c401, 0xd064201, 0x2e484881,
	0, 0x5e280c08, 0x1067c501, 0x5e750508, 0x5143c481, 0x62e00481, 0x13280301, 0, 0, 0, 0x55830681, 0,
	0, 0x43344881, 0, 0x3efdc681, 0xd2b8708, 0x14e2c488, 0x7ef4281, 0x52a78501, 0x4a6c501, 0x62228381, 0, 0xf1f8281,
	0x75c8281, 0x2c0c0781, 0x52c30488, 0x19e70981, 0, 0x37608581, 0x60d7c301, 0x12bec381, 0, 0x57804281, 0x2077ca81, 0x563ac481,
	0x375b0501, 0x9e18401, 0x31d28601, 0x55990681, 0, 0, 0x35e78501, 0x4c0f0588, 0, 0x29494981, 0x33c14581, 0xecc281,
	0x2014301, 0, 0x51c0488, 0, 0, 0x4151c681, 0, 0, 0x46490601, 0x4d58301, 0, 0x10718281,
	0, 0x55dec401, 0x57360201, 0, 0, 0x51860281, 0x57240301, 0, 0, 0, 0, 0,
	0x5b804301, 0x39bf8781, 0, 0, 0, 0, 0, 0, 0x5ca74888, 0x33abc481, 0, 0,
	0x1108301, 0x53538581, 0x474f8608, 0, 0xebc0401, 0, 0, 0x2b20488, 0, 0, 0x375d8601, 0x56954301,
	0xa0f0301, 0x44300701, 0x57c5cc01, 0x2bac8881, 0x515f4301, 0x59a58d88, 0x344e8501, 0x47780688, 0x1e03ca01, 0xfb54181, 0, 0x5464c381,
	0x20b0c881, 0x47fb0788, 0x344b4681, 0x25d04701, 0x17d8281, 0x3d118281, 0x21650681, 0x6f24901, 0x104b8181, 0x1fad8801, 0x4262c701, 0xf2e4281,
	0, 0x4c7b4608, 0x1ba90701, 0, 0, 0, 0x4e2b8a88, 0x38f34401, 0x13268301, 0x340d8601, 0, 0x3ea34181,
	0x6370c410, 0x1698301, 0x618c601, 0x56bb4908, 0xd044201, 0x4cabcc88, 0x3017c781, 0x27648881, 0xd038181, 0x54b20301, 0x6372c281, 0x3e8cc281,
	0x4699c681, 0x27530601, 0x1ea4181, 0x4341cb01, 0x31ba0781, 0, 0, 0x3cc20181, 0x3e498281, 0x3530c281, 0x1fc50801, 0,
	0x4de38a08, 0x3efc4301, 0, 0, 0, 0xf8cc790, 0xdd78481, 0x53b34401, 0x3d8b8301, 0xdb34281, 0x327a8801, 0x2c6b4881,
	0x34be0601, 0x35614401, 0, 0x147a8801, 0, 0, 0x12ab4301, 0x156a0801, 0, 0, 0x62850308, 0,
	0x53874781, 0x60d58481, 0x485c181, 0x63488281, 0x82b0c01, 0, 0, 0x3490708, 0x28bd8a01, 0, 0x3e6a4281, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0x4bedc808, 0x3ad0508, 0x1e728e01, 0x5b3f4988,
	0, 0, 0, 0, 0x1b2e4881, 0, 0x613fc501, 0x6708501, 0x55c301, 0x5b270301, 0, 0x34cfc481,
	0x1dccca01, 0, 0, 0x7340281, 0, 0x44c28a01, 0x1a708981, 0, 0, 0, 0, 0,
	0x5a5fc301, 0, 0xeda4481, 0, 0, 0, 0x3ea40181, 0x37748601, 0x54844301, 0xfb60481, 0x1147c588, 0x4dc38688,
	0, 0, 0, 0, 0, 0x112fc301, 0x3dea4301, 0x5d98c201, 0x3ffc388, 0x47e38888, 0, 0,
	0x56988301, 0xeef8801, 0x5b0ec308, 0x62af8381, 0, 0, 0x8cf8581, 0x57130101, 0, 0, 0, 0,
	0x30460408, 0x632cc301, 0xf538381, 0x1d6e0901, 0, 0x61848608, 0, 0x54550101, 0x5802c301, 0x114a8508, 0x3d10c181, 0x55c1c101,
	0x5cd50301, 0xff2c701, 0x2e608881, 0x51d14401, 0x606b8381, 0x4f644608, 0x76a0281, 0, 0x43da0601, 0, 0, 0,
	0, 0, 0, 0, 0x5d854201, 0, 0x28a44981, 0, 0x5a31c581, 0x3b54c181, 0x18a84881, 0x12504301,
	0x45214801, 0x1ed18801, 0x1270c301, 0x57fb8301, 0, 0x3d34508, 0x60a24181, 0x55c58181, 0, 0x3f310301, 0, 0,
	0, 0x5a4c8301, 0x5e178608, 0x1cd4201, 0x56a64301, 0, 0x19d8101, 0, 0, 0xcb18608, 0xe840481, 0x4abc501,
	0, 0x122e0301, 0x578e0588, 0x33e28481, 0x25e7c901, 0x5f38cd08, 0x12ef4488, 0x1f3cc681, 0x60814301, 0x3f1a4301, 0x57f18281, 0x2d4a8a81,
	0x45da8681, 0x29574981, 0x5e954508, 0x2eea4901, 0x10110381, 0x63b34581, 0, 0x60088a08, 0, 0, 0x5269c301, 0,
	0x540fc301, 0x389e4881, 0x28e34981, 0x620fc581, 0x2a848701, 0, 0x4188281, 0x23694281, 0x11db0281, 0x63a94501, 0, 0,
	0x56a4c301, 0x9990b01, 0x3eb78688, 0x33d80481, 0x5d5b8788, 0x52844681, 0x3599c581, 0, 0x5e5dc888, 0x49a71108, 0x532b4401, 0x2a818601,
	0x4e4bc308, 0x1b8ac701, 0x11b5c381, 0x2eb7c781, 0x151c4688, 0x23b7c901, 0, 0x27a0301, 0, 0, 0, 0,
	0, 0x30540801, 0x52b6c481, 0x3ce24301, 0, 0, 0, 0, 0, 0x3259c681, 0x360dc581, 0xc2f4808,
	0x43040681, 0x63e0c581, 0, 0x16e9c784, 0, 0, 0x11f38481, 0, 0x54c54908, 0x292b8881, 0x61138488, 0x1c108901,
	0x5fe18810, 0, 0, 0, 0, 0, 0, 0x300a0881, 0x7a98481, 0, 0, 0,
	0, 0, 0, 0x44cf4681, 0, 0, 0, 0, 0, 0, 0x60b74301, 0,
	0, 0, 0x632e4281, 0, 0, 0x57548301, 0x12310481, 0x4df14908, 0xe7d8481, 0x3d2e0801, 0x141f8881, 0x10eb8581,
	0x7924581, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0x57230508, 0x25ab8801,
	0x5c92c501, 0x4288381, 0x2c80c801, 0xc4a0e08, 0x2556c681, 0x579a4388, 0x3f024788, 0x3a51c381, 0x2dc64781, 0x36cf8801, 0x3db04490, 0,
	0, 0, 0x5c3e4201, 0x638f4181, 0x42968981, 0x31f00501, 0, 0, 0, 0x339f4501, 0x31a28381, 0,
	0x1fd90981, 0x5b358a08, 0, 0x13b08588, 0, 0, 0, 0x2628101, 0xfa04201, 0x7b80601, 0x540c0281, 0x46678781,
	0x362f0501, 0, 0, 0x5160c301, 0x10810381, 0x3477c601, 0x9268381, 0, 0, 0, 0x58d4781, 0,
	0x35b58501, 0, 0x2db64581, 0, 0, 0x3d3e8481, 0, 0, 0x3b860a88, 0x57968788, 0x123dc301, 0x58438608,
	0, 0, 0x481c0890, 0x55864301, 0, 0, 0x122c8301, 0, 0, 0x6087c201, 0x32608801, 0,
	0x3e268301, 0x537cc501, 0x25a4301, 0x25380881, 0x32f68581, 0, 0, 0, 0, 0, 0x3da0c08, 0,
	0, 0, 0x930301, 0x3d370681, 0, 0, 0, 0, 0, 0x53f44101, 0x55500481, 0x2036c801,
	0, 0, 0x2b350881, 0x62638881, 0x44a0401, 0x514ec181, 0x3a1d4781, 0x26a08a81, 0x55db8401, 0x1d618881, 0x2827c701, 0,
	0x140d4201, 0, 0, 0, 0, 0x30c8c701, 0, 0, 0x5d87c301, 0x62fac301, 0x2aef0981, 0x3a0e4781,
	0, 0, 0, 0, 0, 0x203fc601, 0x3381c401, 0x5d298381, 0x35d60481, 0x68dc281, 0xb894808, 0x21b90a01,
	0x7ea0281, 0x5d728588, 0x11024281, 0x5c6f4281, 0x574a8708, 0x3f414281, 0x2630181, 0x347f8581, 0x31a70381, 0x3dd0c381, 0, 0x461bc501,
	0x24a84901, 0, 0x529f4401, 0, 0x9124881, 0, 0, 0, 0, 0, 0, 0x3dab4610,
	0x47150708, 0x3f9f8701, 0xe864481, 0xd8e4281, 0x53390681, 0, 0x7380281, 0, 0, 0, 0, 0x53dec508,
	0x50910588, 0, 0, 0, 0, 0x5b3a8988, 0x440b0a81, 0x2a380901, 0, 0, 0x1698c981, 0,
	0x295c0881, 0, 0x22f0281, 0x31ae8701, 0x516bc301, 0, 0x1d8bc801, 0, 0x25124781, 0x5a148201, 0x3b654301, 0x27cc4781,
	0x270101, 0x4f814608, 0x4384581, 0x191bcb81, 0, 0, 0, 0, 0, 0x10024401, 0x332dc801, 0x33024501,
	0, 0, 0, 0x4cd94888, 0x4bc28810, 0x3d4e4581, 0, 0, 0x90608, 0, 0x5d468381, 0,
	0, 0, 0x1c0281, 0x4c034588, 0x633c801, 0xe8cc481, 0x6018301, 0x16bdcb81, 0x5c1a4201, 0, 0x3a390701, 0xb3b8608,
	0x4111cb81, 0x1cd8181, 0x7764281, 0x3b5a0301, 0x533c4581, 0x3e0ac501, 0x3e18408, 0x342d0481, 0x13fec181, 0x108e0301, 0x6904281, 0x502cc708,
	0x61524581, 0x28420881, 0, 0x3998308, 0, 0x31fb4681, 0, 0, 0x1234c301, 0x57294281, 0, 0,
	0, 0, 0, 0, 0x20560781, 0x4bd4301, 0x4a229208, 0x56204501, 0, 0, 0, 0x33da4501,
	0, 0x1ad4101, 0x58ac501, 0x1312c601, 0x1b4aca81, 0x119b4101, 0x38478c01, 0, 0, 0, 0, 0,
	0x516a4301, 0, 0x3f4a0581, 0x3ae60a81, 0, 0, 0x5ac44201, 0, 0x4c784608, 0x23ce0881, 0x9ac281, 0,
	0, 0, 0xde7c281, 0, 0, 0x1e3a8901, 0x4ae4501, 0, 0x5eb18501, 0x18f70981, 0, 0x5aa50101,
	0, 0, 0x3e38488, 0, 0x1363c281, 0, 0x3140588, 0x498cd108, 0, 0, 0, 0,
	0x614b4301, 0x6cc4981, 0x60c54381, 0x1cfc8582, 0x58914488, 0x5cfcc708, 0, 0x4304401, 0x60afc181, 0, 0, 0x3ccc0301,
	0x36130481, 0, 0, 0x4d44281, 0x5c48c201, 0x60224201, 0x37040401, 0x56c38988, 0x11370101, 0x5e588488, 0x62dd8381, 0x57314488,
	0x27abc601, 0x5c1e0201, 0xadd8888, 0x5e0fc808, 0x2f0dc901, 0x62aa4501, 0, 0, 0, 0x476a0488, 0, 0,
	0x634c4608, 0x101f8501, 0x3a7a0381, 0, 0, 0x37fbc601, 0x36c9c381, 0x151c301, 0x2ecf4901, 0x2aab8981, 0x1ccb4a01, 0x15fbc681,
	0, 0, 0, 0xd0e0388, 0x6800881, 0x12c0181, 0, 0x4d050a88, 0x34138601, 0xf314588, 0x5d894301, 0,
	0x1b500881, 0x326b4681, 0x1f7b4781, 0, 0, 0, 0, 0x56f18901, 0, 0, 0x8c0c801, 0x5266c481,
	0x58860488, 0, 0x152b0508, 0, 0, 0x2a908781, 0, 0x56dd4301, 0, 0x58114688, 0x6390501, 0xe984488,
	0x602ac701, 0x39550681, 0x1ff40701, 0, 0x57398201, 0x4300c681, 0x18fc788, 0x59aecb08, 0x4bab0c88, 0xa5f8708, 0x2e3a8901, 0xe7b8401,
	0x41638881, 0x3c3c0610, 0x49f09488, 0x25894881, 0x4017c701, 0x1bec501, 0x4e811188, 0x11d88281, 0, 0, 0x60e9c301, 0x4cbc0308,
	0x52720408, 0, 0x56254701, 0x5ac74201, 0x1c66c981, 0x140f0101, 0x3efb0281, 0x61424301, 0x41178601, 0x32c8c381, 0x47064301, 0,
	0x62f1c301, 0, 0x37bf0781, 0, 0x5688201, 0, 0, 0x3d0f8281, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0x304c4781, 0, 0, 0, 0, 0, 0x22ad8881,
	0, 0, 0, 0, 0, 0, 0xf934481, 0x58884488, 0x18a48781, 0x4d90101, 0xcf8c301, 0xa2ac181,
	0x5645c201, 0x12178481, 0x24738901, 0x254f4901, 0, 0, 0, 0x4d76c808, 0x34ea8581, 0x89c0c01, 0, 0x473f8a08,
	0x16cc0981, 0x6408581, 0, 0x6764501, 0xfacc301, 0x44c0381, 0x26e8708, 0x336a4481, 0x1459c781, 0, 0x377a0481, 0x54770281,
	0x503c4988, 0x56084301, 0x20cc0501, 0x425f8681, 0x3e028581, 0x236a8701, 0, 0x2b8c588, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0x3b1f0901, 0x574e0708, 0x3d85c588, 0, 0, 0, 0x12e88488,
	0, 0, 0x3d998301, 0x4b78301, 0xf9e8381, 0x45bc301, 0x42d74a01, 0x52264501, 0x30674b01, 0x16da4b81, 0x4a911288, 0x57b94c01,
	0x30414601, 0x1387c301, 0x55524401, 0x357d8c01, 0x1fff0781, 0x63e38581, 0x5a60201, 0x398a4801, 0x1cbd8a01, 0xad84308, 0xcd20408, 0,
	0x5a55c788, 0, 0, 0xdb9c281, 0x58a9c788, 0x2d58ca81, 0x27e40781, 0x4d480688, 0xf8b0381, 0x1207c481, 0x220ac788, 0,
	0x31598181, 0, 0, 0x138f4301, 0, 0x1cfb4804, 0x4dad8308, 0x49701208, 0x1c3f8801, 0x1699c781, 0x27984b01, 0x5693c301,
	0x160101, 0x619ac301, 0x556c4301, 0x637d0408, 0x3754c581, 0x4a6fd108, 0x24ff4801, 0x25e44701, 0x6242c281, 0, 0x5ea1c901, 0x5bec8608,
	0, 0x2f94301, 0x3554408, 0, 0, 0, 0, 0, 0, 0, 0x30b94781, 0,
	0, 0x430b4a81, 0x29f0301, 0x5688c181, 0, 0, 0, 0, 0x20e20801, 0, 0x59f68708, 0xa90c608,
	0, 0, 0x14458904, 0x36670b01, 0x25338901, 0, 0, 0x57db4501, 0xf45c581, 0x4eebc608, 0x34604401, 0x5f654a08,
	0x3c630308, 0x3e928181, 0x16f28901, 0x110d4301, 0xa120301, 0x623ac581, 0x1037c788, 0x58764488, 0x1e08cb01, 0x51b30501, 0x55240608, 0x4da6c588,
	0x6308c281, 0x559f8701, 0x5b77c581, 0, 0x12610281, 0, 0x6234401, 0x131f0301, 0x57010281, 0x17cfc681, 0x3eeb4281, 0x5a028588,
	0x569b0101, 0x10164581, 0, 0, 0, 0x35750501, 0x137cc481, 0, 0x3cc74381, 0, 0, 0xeb6c788,
	0x331dc481, 0x32fbc501, 0x11118301, 0, 0x5a368401, 0, 0x5704c101, 0, 0xb420788, 0x8808481, 0x60e54301, 0x3f3d0301,
	0x47ca9008, 0x52fb0508, 0, 0x1fbc101, 0, 0, 0x63c5c801, 0, 0x46628a01, 0x35f44281, 0x2a410901, 0x8574388,
	0x590b4608, 0x522dc601, 0, 0, 0x61f00301, 0x5561c201, 0, 0x43b0381, 0, 0, 0, 0,
	0x25fc101, 0x7778301, 0xf634301, 0x31354308, 0, 0, 0x552c4301, 0, 0x51074301, 0, 0x4decc908, 0,
	0x30a4cc01, 0x31494181, 0x56f60181, 0x5c778301, 0x2854301, 0x982c501, 0x3f80181, 0x44994981, 0x61940301, 0, 0x50978588, 0xcd94181,
	0, 0x5cf40708, 0, 0x29fb0a01, 0x433c4b01, 0x591a4608, 0x1db74981, 0, 0, 0, 0, 0x24bc301,
	0x40fe4a81, 0, 0, 0x165e8681, 0, 0, 0x542f8301, 0x37e6c681, 0, 0, 0x1348381, 0,
	0, 0x3d9ec588, 0x3e90c501, 0, 0x3e73c308, 0x7004901, 0, 0x59540588, 0x3cbf8281, 0x333f0581, 0, 0,
	0x4aa65288, 0x605f0281, 0x50ba0708, 0xfe60301, 0, 0, 0x51564301, 0x3a15c781, 0x6958281, 0, 0, 0,
	0, 0, 0, 0x61878488, 0x58818488, 0x393e8881, 0, 0x2c488781, 0x372dc601, 0x38bd0901, 0, 0,
	0, 0x53908401, 0xd7f4281, 0x36974581, 0x2d890881, 0xcb60408, 0x5188c301, 0, 0, 0x3cf50381, 0x5ad00301, 0,
	0, 0x3df38301, 0x1c77c488, 0x407c8901, 0x2f278881, 0x54420681, 0, 0, 0, 0, 0, 0x30718901,
	0x3e5c588, 0, 0x22458881, 0, 0, 0x47f4388, 0x391d4801, 0, 0x3942c401, 0x3b5e0281, 0, 0,
	0x55290381, 0x4f96c888, 0, 0x5bca4508, 0x37778501, 0, 0x36f30401, 0x5835c488, 0x48899108, 0x52f78401, 0, 0,
	0, 0x214f4801, 0x13f74688, 0, 0, 0, 0x5a168181, 0x576e4301, 0, 0, 0, 0x51668181,
	0xd370708, 0x5af9cb81, 0x4d900608, 0, 0x598a0408, 0, 0, 0, 0, 0x560e8301, 0, 0,
	0x41f28501, 0, 0, 0x12e64488, 0x63324501, 0, 0x3f974701, 0x5e554688, 0x21e40881, 0x3050488, 0x59f8701, 0,
	0, 0, 0, 0, 0x353f8281, 0x3ab38401, 0x15dd8981, 0x4ec8301, 0x292fcb01, 0x52690481, 0, 0x15830901,
	0x21844801, 0x12154481, 0x27288581, 0, 0, 0x136fc301, 0x340ac581, 0x34ffc381, 0, 0, 0, 0,
	0x3abf0c01, 0, 0x31ca8901, 0x401eca01, 0x28010701, 0x25ec301, 0xa24c101, 0, 0x975ca01, 0, 0, 0xa0a0301,
	0, 0, 0, 0x107f8301, 0, 0, 0x42ca8781, 0x7e18401, 0x7540c01, 0x5eaf4181, 0x487e5688, 0,
	0x2e2d0801, 0, 0, 0x5c2dc201, 0x13fa8588, 0x5c9c4888, 0x10978101, 0, 0, 0xf6b8301, 0, 0,
	0x5cd2c488, 0, 0x30f18981, 0, 0, 0x630dc281, 0, 0x5640c881, 0, 0, 0, 0,
	0, 0x3dc48481, 0x2c1cc801, 0x349f8781, 0, 0x5bbbc201, 0x5178c301, 0x12d8c488, 0x50e5c708, 0x42c24781, 0x4ee0301, 0x3f230181,
	0x41550881, 0x34d78701, 0x5a688281, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0x50fe0488, 0, 0, 0, 0x3c0dc588, 0x3dda4301, 0, 0, 0x512b4301, 0, 0,
	0xd9ec481, 0x47624388, 0x5e778708, 0x1df0181, 0x883c281, 0x74c4481, 0x43ccc701, 0x52e6c481, 0x313d8681, 0x4535c801, 0x5a9dc301, 0,
	0, 0, 0x13e30688, 0x1f400781, 0, 0, 0, 0, 0x12db0488, 0, 0, 0,
	0, 0x54b0281, 0x475c0688, 0x39744801, 0x6030301, 0xf1c4381, 0x2bdc788, 0x12ac101, 0x4da98808, 0, 0x5618301, 0x5d558381,
	0xb5b4808, 0, 0, 0, 0, 0, 0x424f8681, 0, 0, 0, 0x51214581, 0x18c90981,
	0, 0x3b558301, 0x3c828588, 0x5eb40608, 0x7650481, 0, 0x52a34481, 0x3ddcc101, 0, 0x5c71c301, 0xd6d0401, 0x4e4d4a88,
	0x37efc701, 0x29b68801, 0xda30481, 0x1e0e4881, 0, 0, 0, 0, 0, 0, 0x55574588, 0x1e840a01,
	0, 0, 0, 0x3b5b8301, 0, 0, 0, 0, 0, 0x1f664901, 0x1490701, 0x14f1c488,
	0x473c0708, 0x5a970788, 0x352ec281, 0x5b9bc301, 0x2ce74881, 0x3860488, 0x11524408, 0x60368201, 0x2800181, 0x17d74801, 0xd19c888, 0,
	0x904588, 0x6059c481, 0x38d38901, 0x511ac301, 0x189c4881, 0, 0xcbd0a08, 0, 0, 0, 0, 0,
	0x4f7c381, 0x4a111388, 0x100bc281, 0, 0, 0x630c8281, 0x570d8301, 0x499bd688, 0, 0, 0, 0x1314201,
	0, 0, 0x11aa4581, 0x61a8c301, 0, 0, 0, 0, 0x60d8281, 0x1a40301, 0, 0,
	0x3e30c281, 0, 0, 0x1be98801, 0x42198781, 0, 0, 0, 0, 0x38b84981, 0x2ff04781, 0,
	0, 0, 0x2bc50a01, 0, 0x12a60401, 0x5c008201, 0, 0, 0x42370701, 0, 0, 0x1ecb8c01,
	0x39b08781, 0x4f8ec588, 0x3ea9c281, 0, 0, 0, 0, 0x3e4ac281, 0, 0, 0, 0,
	0, 0, 0, 0x18e24a01, 0x56578201, 0, 0, 0x3f010281, 0, 0, 0x11074201, 0x3d038301,
	0x12b4181, 0, 0, 0x4d518808, 0, 0, 0, 0x4875d108, 0x20990a01, 0x57e78101, 0, 0x6071c301,
	0, 0xea34481, 0, 0x43bc8981, 0x51460301, 0x552dc301, 0, 0, 0, 0, 0, 0x43fe4801,
	0, 0, 0, 0x7e64281, 0, 0, 0, 0x5c790301, 0x4d5a4688, 0x1aad0881, 0, 0xdbb0508,
	0x22e20681, 0, 0xff84281, 0xb6b4488, 0xb258488, 0x5dfb0708, 0, 0, 0, 0x101d0501, 0x317d8101, 0x446d4681,
	0x3d40c401, 0, 0, 0x3c8d0608, 0, 0x25f54781, 0, 0, 0, 0, 0, 0x16078801,
	0x1a174981, 0, 0x3cc90301, 0, 0x6e80a81, 0x3dc54301, 0, 0, 0xda64281, 0, 0x2c504801, 0x5c040481,
	0x62d04301, 0xacdca08, 0x347ac601, 0x43abc601, 0, 0xff24101, 0x46d0cb81, 0, 0, 0x62418281, 0x6205c201, 0x45ba4701,
	0x19af4901, 0, 0, 0, 0, 0x31e8508, 0, 0, 0x5b944701, 0x4e60301, 0, 0x5b050581,
	0x54340601, 0x2886c901, 0, 0, 0, 0x34cd8481, 0xf5c888, 0x4659c981, 0x6088281, 0x382a8b01, 0x41898781, 0x45ec381,
	0, 0, 0x40900701, 0, 0x5ddc8608, 0, 0, 0x5f340988, 0, 0x31334408, 0, 0x53704608,
	0, 0, 0, 0, 0x3a04c401, 0x4d104888, 0x4e1a4608, 0x42e0481, 0, 0, 0x55358301, 0x3d5c588,
	0xfebc301, 0xe3a4281, 0x32db0181, 0x5d9e4788, 0x44338501, 0xa108301, 0x12cd8488, 0x53dc301, 0x330e0401, 0x51a00101, 0x5b18c301, 0xd870408,
	0x2f390701, 0, 0x596dc508, 0x55270788, 0x5a70301, 0, 0, 0x62488288, 0x57188181, 0x3e054501, 0x770c301, 0x5350c588,
	0, 0xf198581, 0x5aa68408, 0x56588588, 0x4dd20588, 0x6484781, 0x25f14801, 0x1fe48701, 0x3dd58588, 0x42210781, 0x3a9a0501, 0,
	0, 0x403e0701, 0, 0x60be4181, 0x1f9ec901, 0x5b164201, 0, 0x61c00581, 0, 0x40d0281, 0x4c7e4508, 0x25160881,
	0x17db4b81, 0x3b0d0901, 0, 0x605c0281, 0, 0, 0, 0, 0, 0x3739c681, 0, 0,
	0x425c588, 0x4fcf8888, 0x4360481, 0, 0, 0, 0, 0x596a4708, 0x882c481, 0x52b44501, 0x608e4581, 0,
	0x123f4301, 0, 0x58d9c688, 0xef7c481, 0, 0, 0, 0x5d7d4788, 0, 0x12b0c501, 0, 0,
	0x1154481, 0xf7f0301, 0, 0x30428381, 0, 0, 0x10594301, 0x133f4481, 0x36fa4601, 0x50c88308, 0x617f4181, 0x56dc181,
	0, 0, 0, 0, 0, 0x5dda8408, 0x5570301, 0, 0x5dc0c490, 0, 0, 0,
	0x62d90301, 0x3c224b88, 0xecb0481, 0, 0x23ca0801, 0x625d8681, 0x12a0c301, 0, 0x443b0b01, 0x5fe58508, 0x2bc00a01, 0x144b8701,
	0, 0x29db0881, 0x5727c301, 0, 0x558ac588, 0x29354a01, 0x42720701, 0x58e24508, 0x5696c381, 0x36d58501, 0x39624581, 0x3681c601,
	0x4602c601, 0x2ad24801, 0x26e54b01, 0, 0, 0, 0, 0x55914601, 0x54740608, 0x156e0781, 0x2ca0c801, 0x3b280901,
	0, 0x43d6c681, 0x32da4181, 0x63108381, 0x31a54181, 0, 0x3da94408, 0, 0, 0, 0, 0,
	0x51a68301, 0, 0xba74508, 0, 0x3c05c408, 0x3ab80401, 0, 0x11fc8481, 0x4ba48d08, 0xa6ac688, 0x3fb24581, 0,
	0, 0x21dc301, 0, 0, 0, 0, 0x54470381, 0x39a54781, 0, 0x60010f08, 0x140bc181, 0x12724301,
	0x2059c801, 0x54c0c908, 0x3e46c301, 0, 0x14260408, 0x1e984b01, 0x6334c481, 0, 0x240c381, 0x15164308, 0x18164388, 0,
	0, 0, 0, 0, 0x57ab8301, 0, 0, 0x4bde8988, 0x53fbc201, 0xd29c388, 0, 0x4e1d4708,
	0, 0, 0, 0, 0, 0, 0x47834888, 0x43e78581, 0, 0, 0, 0,
	0, 0, 0x666c281, 0, 0x7950481, 0, 0, 0x31bdc601, 0x29984b01, 0x561ec301, 0x37268401, 0x5ecb0c01,
	0, 0, 0, 0x2abc8781, 0x50048908, 0x4f470608, 0xbb6c688, 0, 0x7f4508, 0x62a80481, 0x4704c301, 0x5ea64681,
	0x601c281, 0x5fd80a88, 0, 0, 0xf2a0381, 0, 0x1e6dc981, 0x41a80781, 0x62128381, 0, 0, 0x233c0681,
	0x44bfc581, 0x63454101, 0x478cc588, 0x1ce3c981, 0xa2b8588, 0x416ac881, 0x1438381, 0, 0, 0, 0, 0x1f2ec701,
	0x3c618308, 0x2bf48981, 0x2445c801, 0x2c4c4801, 0xd8b0481, 0x5871c488, 0x31488181, 0, 0x5c83c590, 0x451a4781, 0x52cfc501, 0x42ec8681,
	0x1a918a01, 0, 0x3319c401, 0, 0x3cbc4201, 0x33120501, 0x1f524781, 0x154a0681, 0x63d70581, 0x4eea4308, 0x1358c481, 0,
	0x50fb4588, 0, 0, 0x5d190588, 0x3c958508, 0x57860888, 0x32684601, 0, 0, 0, 0xfda8708, 0,
	0, 0, 0x193d0a01, 0x53f4301, 0, 0, 0, 0, 0, 0, 0x35b04601, 0,
	0, 0x2cae8901, 0x4ddf0608, 0, 0, 0, 0, 0x43900801, 0, 0, 0x1840301, 0x534b8501,
	0x5680c481, 0x517c8301, 0x25088a01, 0, 0, 0, 0x9d34601, 0, 0, 0x5759c101, 0x10668281, 0x63d9c801,
	0, 0x16c38781, 0, 0, 0x1a7b0981, 0x63400381, 0x901c501, 0, 0x59630988, 0, 0x2bf0c781, 0x22970901,
	0, 0x44774881, 0x27f00881, 0x3cd68301, 0, 0, 0, 0, 0x55d84101, 0x4c11c608, 0x10364301, 0x51df8501,
	0x271c4a01, 0x5af44b01, 0, 0, 0, 0x5da9c301, 0, 0, 0, 0x11d0381, 0, 0,
	0x5cbe4588, 0x43ee0901, 0x4d004988, 0, 0, 0x5791c510, 0, 0x155a0781, 0, 0, 0, 0,
	0x157a4901, 0x12dd4488, 0, 0, 0x3f5a8801, 0, 0, 0, 0, 0, 0x2d408a81, 0x5e4c481,
	0, 0, 0, 0, 0x12a24301, 0x44cac901, 0x31798301, 0x6197c301, 0x671c281, 0x12298301, 0x146c281, 0x34854381,
	0x589bc688, 0x5cbc4408, 0x5fdc281, 0xd08381, 0x1dc8181, 0x3eab0281, 0x570c0308, 0x315f0201, 0x38af4881, 0, 0, 0x5bb7c401,
	0, 0, 0, 0, 0, 0, 0x4a00901, 0, 0x4f244a10, 0x213b8881, 0, 0,
	0, 0x295c301, 0, 0, 0, 0, 0xb1e8708, 0, 0x55388301, 0x3e178301, 0x54794181, 0,
	0x25800601, 0x22e54601, 0, 0, 0, 0x8a54601, 0x47034301, 0x58088301, 0x2ac04a01, 0x3c038490, 0x45130681, 0x31c34701,
	0x62200281, 0x3e4e0281, 0x3ef54681, 0x4f0f8688, 0x573ec301, 0x3448c501, 0, 0, 0x3e444508, 0x60dd0701, 0x2c13c981, 0,
	0, 0, 0, 0, 0, 0x32e44501, 0x37828601, 0x97ac581, 0, 0, 0x1dd4381, 0,
	0x3dc88301, 0x1ee3c801, 0x3bc14588, 0, 0, 0, 0, 0, 0xf6f0101, 0x38704781, 0, 0x3e804101,
	0x1866c901, 0x24110a01, 0, 0, 0, 0, 0x54918888, 0, 0x3c2bc508, 0, 0, 0x1bbc8601,
	0x58b1ca08, 0, 0, 0x18900781, 0x535f4481, 0x14088201, 0x2c9b8a81, 0xf850301, 0, 0x7a18601, 0, 0,
	0, 0x36e40381, 0x3e9f8301, 0, 0x10a00301, 0x2620c781, 0, 0x45b80b81, 0, 0x550c0301, 0x680488, 0x38c60901,
	0, 0, 0, 0x577c0301, 0, 0, 0, 0x5e468c08, 0, 0, 0, 0,
	0, 0x5a6c8301, 0, 0x3ac70a01, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0xe1f4481, 0, 0, 0x126f4301, 0x35188481, 0x526b4381, 0x3bebc890, 0x1338c401, 0x43968681, 0,
	0, 0x2553c601, 0x15c94781, 0x2a068a01, 0, 0x45d4301, 0x35c20501, 0x61b54181, 0x4d558808, 0x39e8c801, 0, 0,
	0, 0x1888401, 0, 0, 0x3e83c301, 0, 0, 0x526e8401, 0, 0, 0x3ef18281, 0x34870501,
	0x5db88688, 0x30760701, 0, 0x62080308, 0x6236c281, 0, 0, 0, 0, 0, 0x170c301, 0x5128608,
	0x5d0a08, 0, 0, 0x311ac781, 0x1d65c881, 0x30f64781, 0x3b434981, 0x39b0388, 0x7e50281, 0, 0, 0x12d44488,
	0x5bb4c301, 0, 0, 0x35cfc501, 0x28dec901, 0, 0x2eafc881, 0x105dc301, 0xfa78181, 0x121c0481, 0x6984401, 0,
	0x52740301, 0, 0, 0, 0x57720601, 0, 0, 0x604bc101, 0, 0x5aa4c181, 0, 0,
	0x53b10481, 0, 0, 0, 0, 0, 0xfcdc101, 0, 0x4e3c0588, 0, 0, 0,
	0, 0xb700508, 0, 0, 0x5cdc4408, 0x5d484281, 0, 0, 0x35634801, 0, 0x12bd0381, 0x5cea8388,
	0x60604708, 0x51dd0501, 0, 0, 0, 0x40ccca81, 0x56c84408, 0, 0x1336c401, 0x13650401, 0x5b910281, 0x90b8581,
	0x635f8201, 0x19e0281, 0x23f4301, 0x30cc4781, 0x341a4601, 0x17c2c801, 0x61fb8301, 0x451e0681, 0, 0, 0, 0x57f54101,
	0, 0x58d18308, 0x5a2e4301, 0x8e88501, 0x60ee8301, 0, 0, 0, 0x35b80501, 0, 0x260c8781, 0x40358601,
	0x601a8301, 0x17718b01, 0x1f91c701, 0x3d09c308, 0xdcf0401, 0x25724601, 0x51624301, 0x620301, 0x5312c301, 0x15e28781, 0xf5e4788, 0x5bcec488,
	0x60d44281, 0, 0, 0, 0, 0, 0x51e20581, 0x16164681, 0x6382c281, 0, 0x29790b01, 0x2c54408,
	0, 0, 0, 0, 0, 0, 0, 0x49d55388, 0x565f8101, 0x7edc301, 0x59504788, 0x12df8488,
	0, 0x3e4c0401, 0, 0, 0x27d7c881, 0, 0x3e7e0288, 0, 0, 0x52d4281, 0, 0x2f678781,
	0x1c2d8a01, 0, 0x5cbb4201, 0x5d038988, 0x14ec8601, 0x5dc64988, 0, 0, 0, 0, 0, 0x580bc488,
	0, 0x3ff78681, 0, 0, 0xb77c588, 0x575bc301, 0x5ed10b81, 0, 0, 0, 0, 0x10d9c281,
	0x21550704, 0, 0, 0, 0, 0x23520681, 0x102c8908, 0, 0x22808601, 0, 0, 0,
	0, 0, 0x63890281, 0, 0, 0, 0x5d130708, 0x33228481, 0x28720b81, 0x62824301, 0, 0x505c281,
	0x11094301, 0x1f54301, 0x9354501, 0, 0x213fcd81, 0x3e1a8381, 0, 0, 0, 0, 0, 0x19cf8981,
	0x49145388, 0, 0, 0, 0, 0x28c301, 0, 0, 0, 0x6a94281, 0, 0,
	0, 0x1e8e4901, 0x52978501, 0x5de50408, 0, 0x3e650281, 0x17828901, 0, 0x5a838181, 0x5bfa8501, 0, 0,
	0x2e840981, 0, 0x1b28301, 0, 0, 0, 0, 0x5adbc581, 0, 0, 0, 0x27d00901,
	0, 0, 0x314a0408, 0xede0401, 0, 0x1e8c308, 0x2e3f0881, 0x1b558388, 0x51a20301, 0xc3b0888, 0, 0,
	0x5b834301, 0, 0x1677ca01, 0x1aee4901, 0x39dd8781, 0, 0, 0, 0, 0xf880301, 0x4e20c610, 0x5bccc410,
	0x53bc0501, 0x32d64101, 0x281c8601, 0x2a4281, 0x60e08201, 0x464c0801, 0x105c4301, 0x587d0488, 0x287dc801, 0x18800781, 0x2788301, 0xa294301,
	0x11434901, 0x51a98201, 0xb45c708, 0x3733c601, 0x6074281, 0x4f33c908, 0x1b9ec701, 0x570a0401, 0x53490508, 0x5a844181, 0x35a34581, 0x5b2e8481,
	0, 0, 0x35300401, 0xeae0481, 0xec48481, 0x556f8301, 0x338c8481, 0x3ea10201, 0x25edc701, 0xf9d4281, 0xb2c0708, 0x36a9c281,
	0x4db48388, 0x123ac301, 0, 0, 0, 0x41254601, 0, 0, 0, 0, 0x518301, 0,
	0x33c94501, 0, 0x5c230201, 0, 0x29d50c01, 0x25830701, 0x56e8c288, 0x4c898c08, 0x1219c481, 0x1738401, 0, 0,
	0, 0xe394481, 0, 0, 0x3cb74c08, 0xa02c381, 0x634e4201, 0x5acd4301, 0x3d644581, 0x59360588, 0, 0x1d180901,
	0x45328681, 0xd62c481, 0x53a08601, 0, 0, 0x52470501, 0x5308201, 0, 0, 0x26938901, 0, 0,
	0, 0x4f87c708, 0x40a38881, 0x103e8588, 0x4add1288, 0, 0, 0, 0, 0, 0x58f64588, 0,
	0, 0x30150581, 0x359c8481, 0x1921ca01, 0x207d0801, 0, 0, 0x1877c901, 0, 0, 0, 0x2965c981,
	0, 0, 0, 0x175b0781, 0x571fc301, 0x1a2f4801, 0x419ac681, 0x10ab0381, 0x1a078b81, 0x51404288, 0x3ebac281, 0x14be8581,
	0x146a8601, 0x11830508, 0x310e4901, 0x40540801, 0x5b9ec381, 0x53c4301, 0x4728c308, 0x1b8e4688, 0x51f50301, 0x5a388401, 0, 0,
	0x61c2c501, 0, 0, 0x57ad0301, 0, 0xc698888, 0xd4a0201, 0x43a50701, 0x1926c981, 0, 0, 0,
	0, 0x7394381, 0, 0, 0, 0x56d80181, 0x47754588, 0x4dc6c988, 0x2d92c981, 0x426e0801, 0xbba0688, 0x5a3f4301,
	0x126c301, 0x7a70281, 0x4540401, 0x104ac181, 0x463c4981, 0x3a620701, 0, 0, 0, 0xaa9c608, 0x13fd4488, 0,
	0x5904c308, 0, 0, 0x45764881, 0x3c0bc408, 0x5ead4281, 0x3ef2c281, 0xbce8788, 0x41f9c501, 0, 0, 0x5546c490,
	0, 0x4cac988, 0, 0, 0x58c4ce08, 0x12e40488, 0xbc38790, 0x53074501, 0x22108881, 0x1b014c81, 0x5b254381, 0x9d8c701,
	0xdf68401, 0x58788488, 0x60e84301, 0x62c3c301, 0xd984481, 0x3c980588, 0x4c388588, 0, 0x43074801, 0x230d0601, 0x3f878a81, 0,
	0x317c8308, 0x572c408, 0x4a075388, 0x140f8181, 0, 0x1d2d8a01, 0x4e0cc608, 0x60ca4301, 0x10284281, 0x4c9b0688, 0x591d4608, 0x2388181,
	0x7e8c281, 0x55a7c601, 0, 0x54e5cc88, 0x5b1cc301, 0, 0, 0x63794788, 0x308dc781, 0x46444981, 0, 0,
	0, 0, 0x3eb08301, 0, 0x580c481, 0, 0, 0x606cc101, 0x1e314b01, 0, 0, 0,
	0, 0, 0, 0, 0x5df10908, 0x24f48d01, 0x470a8508, 0, 0, 0x5770c101, 0, 0,
	0x5fc08808, 0, 0, 0x619fc201, 0, 0x2a8bc981, 0x62358281, 0x26b8181, 0x20a64981, 0x5d864301, 0x37a8c681, 0xdc04401,
	0x32dc8181, 0x57ee8301, 0x53958681, 0x466b4701, 0, 0x1bc30701, 0, 0, 0x3d510581, 0, 0x28904a01, 0,
	0x58148608, 0x4abe1388, 0x338a4481, 0x10618101, 0, 0, 0x2b0d4a01, 0x16e70581, 0x4cf8301, 0x521a0581, 0, 0,
	0x5218488, 0, 0, 0, 0, 0x518a4501, 0x35544301, 0x6172c501, 0, 0, 0, 0x3496c601,
	0x3c690488, 0x5d99c301, 0x50428788, 0, 0, 0, 0, 0, 0, 0x32d1c301, 0x3b7d0308, 0x64c0801,
	0x60e3c301, 0x15d10901, 0, 0, 0xec90401, 0, 0x206ec901, 0, 0x5acbc101, 0x21f04b01, 0, 0,
	0x327e8801, 0, 0, 0, 0x588cc488, 0x9b18981, 0x203e8881, 0x2cc88801, 0, 0x1d400981, 0x60b5c301, 0x28cbc981,
	0x538e4488, 0x267ec901, 0x454a8b01, 0x38c18901, 0, 0x63a68581, 0x16d0c901, 0x62810281, 0x13b34490, 0x4df5c988, 0xfdf8281, 0x3df50201,
	0x5c474508, 0x4ccdc708, 0x50f2c588, 0x19070a01, 0x564fc101, 0, 0, 0, 0x1b544281, 0xf2bc781, 0xf800101, 0x5cf0c281,
	0x3dc08301, 0x385e4a81, 0xccd0588, 0x60ec501, 0x10b80301, 0, 0, 0x635b8101, 0x52d24301, 0x47994608, 0x624d0501, 0x38f94801,
	0, 0, 0x11010281, 0x598c0308, 0, 0, 0x604b0288, 0x29070a81, 0, 0x20be4781, 0x63900181, 0x24304501,
	0x128d4f88, 0x4e40401, 0, 0, 0x539c8481, 0, 0, 0, 0, 0x443d8601, 0, 0,
	0, 0x480301, 0, 0, 0x1b6a4608, 0x5bb04301, 0x333d4381, 0, 0x61e4581, 0, 0, 0x5530c301,
	0x5a0b0102, 0, 0, 0, 0, 0, 0xc9a8688, 0x22cf4681, 0x516d4301, 0, 0, 0,
	0x6b3c301, 0, 0x31b8608, 0, 0x1603c781, 0x3039c701, 0x5b8d4201, 0x42078681, 0x1d24301, 0x5aa08101, 0x11c24401, 0x3be4c708,
	0x546f8301, 0x3b53c201, 0x5d4d4301, 0x1bffc901, 0, 0, 0, 0, 0, 0x19170981, 0, 0x84e8e01,
	0, 0x472a4608, 0x6074c181, 0x27c44801, 0x280c0901, 0x17180781, 0, 0, 0xe0d8481, 0x53ee0301, 0x3be84708, 0xb2f8688,
	0x46834781, 0x62bc4301, 0, 0, 0, 0, 0, 0, 0x4cf78808, 0, 0, 0x112a0301,
	0x4b0fd288, 0x5c090281, 0xe464481, 0x3e230101, 0x37634501, 0x23c281, 0x20464781, 0x4d148a08, 0x2c84c801, 0x10220401, 0x33cec281, 0x52020581,
	0x431e0881, 0x62ed8701, 0x11a20401, 0, 0x787c781, 0, 0x61b4c101, 0x10bfc301, 0, 0x11b10301, 0x5db40908, 0x3f5e8c01,
	0x858408, 0, 0xfcd0281, 0, 0, 0x2edec881, 0, 0, 0x34940581, 0, 0, 0x43ec281,
	0x55af8701, 0x369f0801, 0, 0, 0, 0, 0, 0, 0x162cc801, 0x5c528381, 0x4ec30f08, 0,
	0, 0, 0, 0, 0, 0x358bc501, 0, 0x33004401, 0, 0x5fbc8808, 0, 0,
	0x3cd38301, 0, 0x608b0681, 0, 0, 0, 0x26674981, 0x4bb6cb08, 0x4b0c781, 0x29c00a01, 0, 0,
	0, 0x195a0901, 0x607a0381, 0, 0x1adf4a01, 0, 0x11c60381, 0x216bc588, 0, 0x2f4ac881, 0x3027c681, 0,
	0, 0, 0, 0, 0, 0x9880801, 0x57b28101, 0x24ec301, 0, 0, 0x55c24102, 0x40cc4b81,
	0, 0x21930881, 0, 0, 0, 0, 0, 0, 0, 0x22528a81, 0, 0x22050781,
	0x53000481, 0, 0, 0x51c70401, 0, 0x5a4ac181, 0x4a3f5108, 0x125a8301, 0x333a4601, 0x21e84881, 0x1178381, 0x4f430808,
	0x3ec10281, 0x18480781, 0, 0, 0, 0, 0x33a4c501, 0, 0, 0x21fe0681, 0, 0,
	0, 0, 0, 0, 0x77cc501, 0, 0, 0x26790b81, 0x24080981, 0, 0, 0,
	0, 0, 0x25c80901, 0, 0, 0xe820401, 0x316c408, 0, 0, 0x345e4401, 0, 0,
	0, 0x37f60581, 0x5a81c388, 0, 0x3472c481, 0, 0, 0, 0x486cd208, 0x36e8388, 0, 0,
	0, 0, 0x4f734888, 0, 0x57344101, 0, 0x52eb4501, 0x58080101, 0x4202c981, 0, 0x13a84588, 0x48204808,
	0x26188801, 0, 0, 0, 0x16a70901, 0x1390c101, 0x571e8281, 0, 0, 0, 0, 0,
	0, 0x55edc301, 0, 0x441b8701, 0, 0, 0, 0, 0, 0, 0, 0x450f4781,
	0, 0, 0x3e1f0301, 0x7e78281, 0, 0, 0, 0x20324901, 0, 0x334c508, 0, 0x2e99c981,
	0x510bc281, 0x630a0281, 0x57750581, 0x2303c701, 0x33098481, 0, 0x5c144588, 0x54814301, 0, 0x142a4408, 0x3838508, 0,
	0, 0, 0, 0, 0, 0, 0x1856c681, 0x405c0801, 0x54710601, 0x21374881, 0x5633c501, 0x56674401,
	0x3a06c781, 0x18054781, 0x48fe1388, 0xfeec301, 0, 0, 0x19bd0801, 0x56bfc788, 0x1e890a81, 0x434f8901, 0x61754501, 0x4de88888,
	0, 0xe488401, 0, 0x29e3c901, 0x55154101, 0x32dbc181, 0x53c0c101, 0x594d8588, 0x4fb88708, 0x2ee68781, 0x4138cb81, 0xf408101,
	0x52ce8281, 0, 0, 0, 0, 0x460ac681, 0xc2c4608, 0, 0, 0x1d994701, 0x1561c901, 0x5caf8401,
	0x35dd0481, 0x53cd4181, 0, 0, 0x3e768301, 0xe0fc481, 0xdebc388, 0x3dfe4381, 0x5feb8908, 0x257d0601, 0x52240481, 0,
	0, 0, 0, 0x517a4481, 0, 0x44e64581, 0x223c301, 0, 0x57ffc301, 0x6232c281, 0, 0,
	0, 0, 0x4a531108, 0, 0, 0, 0, 0, 0x45ff4701, 0x5cc3c301, 0xe280401, 0x19b80a01,
	0xb68888, 0, 0, 0, 0x543a0301, 0x13534581, 0x5b698601, 0x548281, 0x576cc301, 0x1e2d0881, 0x3730588, 0x2aca8781,
	0, 0, 0, 0, 0, 0x1d4301, 0, 0x35728501, 0, 0, 0x3e8d8101, 0x3158c181,
	0x5e7b0808, 0x1f0a0801, 0x57258488, 0, 0x378fc581, 0x373d0701, 0x35a90481, 0x7a84281, 0, 0, 0x2d0ac501, 0,
	0, 0, 0x1b19c901, 0x47ebca08, 0x5a3a8281, 0, 0x5aaf4201, 0, 0, 0xd054201, 0xfa9c301, 0x2ff4481,
	0x120a0481, 0x3e710301, 0x5bf54690, 0x1b1e4901, 0x553e8301, 0, 0x17ec381, 0x3884608, 0x2d45c981, 0x3e290301, 0x4b360d88, 0x3aeb4a81,
	0, 0x1ac48a01, 0, 0, 0, 0, 0x2e958881, 0, 0x2a68181, 0x12854788, 0x21c24801, 0x38dc201,
	0x61a48181, 0x53d10308, 0x60ac4301, 0x3b978e08, 0x6369c301, 0x4cc30788, 0x12c6c301, 0, 0, 0, 0x5a464381, 0,
	0, 0, 0, 0, 0x109e8301, 0x4a9a5808, 0, 0, 0, 0x318e8401, 0, 0,
	0x5a804301, 0x939c781, 0x4d9d0608, 0x4bbc301, 0x26004881, 0xef8501, 0x4d454588, 0xecd4481, 0x3074708, 0x54b54408, 0x30024801, 0x11d0c381,
	0x2f92c801, 0x5d6e0508, 0x59f1c688, 0x11a84401, 0x19a10b01, 0x46cd0781, 0, 0x16214681, 0, 0x15c5c701, 0x46500701, 0x5180c301,
	0, 0, 0, 0, 0x4e798f08, 0x344c588, 0x4191c581, 0, 0, 0, 0x3275c981, 0xf730601,
	0, 0x55410201, 0, 0x3ea20408, 0x3187c101, 0x5f4c281, 0x31884488, 0x3dbec381, 0, 0, 0, 0xdd34481,
	0, 0x5746c788, 0x531f8501, 0, 0, 0, 0, 0x598101, 0xb65c808, 0x502a0588, 0, 0,
	0, 0, 0, 0x129e0281, 0x20624781, 0, 0, 0x3633c681, 0, 0, 0x58044301, 0x3bd50608,
	0x4cf14788, 0x30d38981, 0x59c0588, 0x6944281, 0x1c5d8881, 0x215c701, 0x568e4501, 0, 0, 0, 0x149c4881, 0,
	0x1e4ec981, 0x62cf4201, 0x58444488, 0, 0x1c150981, 0, 0, 0, 0, 0, 0, 0x2002c981,
	0x395c0481, 0x7a48401, 0, 0, 0, 0, 0, 0x1049c201, 0, 0x1360c381, 0x3a210781, 0,
	0xfcbc281, 0, 0, 0, 0, 0x1cd4ca01, 0x79e8601, 0x61910301, 0, 0x1315c301, 0, 0,
	0, 0, 0x3a8c308, 0, 0x588f0488, 0x63474281, 0x5f8b4e08, 0x32cec301, 0x599a8608, 0x5dcc8688, 0x61dd0281, 0,
	0, 0x8558388, 0x3f9ec881, 0x53a58681, 0, 0x5c134201, 0, 0x5c7a8301, 0, 0, 0, 0x43c14781,
	0x41dfc981, 0, 0, 0, 0, 0x4fdbc608, 0x3feb4901, 0x27784701, 0x59330608, 0x619f4101, 0x5e03c688, 0x46bdc701,
	0x55bec701, 0, 0x139f4788, 0x28d0381, 0x3d814301, 0x9710981, 0x11620581, 0x50eec808, 0, 0x5f970b88, 0x33b78501, 0x424b8801,
	0x448ac581, 0x11268381, 0, 0, 0, 0, 0, 0x1b5a8701, 0x3c74c281, 0, 0, 0,
	0x254c101, 0x4f310588, 0, 0, 0, 0x588a8488, 0x51674301, 0x3684c601, 0, 0x40c301, 0, 0,
	0x9b64b81, 0x5d8ac301, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0x1664688,
	0x3fab0981, 0x3ded4301, 0x432c8801, 0xe770481, 0x1a5d0a81, 0x57138501, 0, 0, 0x550ac588, 0, 0, 0x3d0dc101,
	0x60b1c288, 0, 0x51240381, 0, 0, 0x45a68581, 0xd5e8181, 0x57b0481, 0x2952c901, 0x286c301, 0, 0,
	0, 0, 0, 0, 0, 0, 0x56da0381, 0x23ac301, 0x1debc801, 0x60358201, 0x13c94688, 0x1dde0881,
	0x1f12c981, 0x51370301, 0x56010301, 0x62194281, 0, 0xd458381, 0, 0, 0, 0, 0x34448481, 0,
	0x32c40281, 0, 0x54a14708, 0x343b0788, 0xe9cc388, 0xcfe4101, 0x4c718808, 0x51004608, 0x52118781, 0x633b8301, 0, 0,
	0, 0, 0, 0, 0, 0x2b480901, 0x3fc0201, 0, 0, 0x4c350708, 0, 0,
	0xf170501, 0x5230c601, 0, 0, 0, 0x508d0808, 0, 0x2362c701, 0x56028101, 0, 0, 0,
	0x5aeecb01, 0, 0x1fd0c901, 0, 0x10b00281, 0x2e64c981, 0x537ac401, 0x97d8501, 0, 0, 0, 0x3d784281,
	0x14df4708, 0, 0, 0x513c4281, 0, 0x3ecfd108, 0x455d8701, 0x13914501, 0, 0x148f8801, 0x62d34588, 0xa334588,
	0x3c01c388, 0x12fcc488, 0x3e5e0301, 0, 0, 0, 0, 0x54874581, 0, 0, 0, 0,
	0x52b8381, 0x1c834881, 0x16db4981, 0, 0x1f324601, 0, 0, 0x48d4301, 0, 0x14174301, 0, 0,
	0x3f684c81, 0, 0, 0x10ffc281, 0x523d0481, 0, 0, 0x34fac581, 0, 0, 0, 0,
	0x33ed8681, 0x2ec181, 0, 0, 0, 0, 0, 0x5a710301, 0x53ba8308, 0, 0xc008608, 0,
	0x5d964201, 0x1f354781, 0x16b8ca01, 0x639f0301, 0, 0, 0, 0x2428281, 0xb418888, 0x42b74a01, 0x76d0281, 0x53aec488,
	0xf384301, 0x57fa0301, 0xd8d4481, 0x56558401, 0x5b1a4301, 0x3c1cc388, 0x2b56c501, 0x5ebd4281, 0x3de60301, 0x63508201, 0x556dc381, 0,
	0, 0, 0x22ae4701, 0x2a564c81, 0x3d714101, 0x555d0301, 0x35e0708, 0x54f0c388, 0x54228301, 0x1034401, 0, 0,
	0, 0, 0, 0, 0, 0, 0x31dcc781, 0, 0, 0x63804281, 0x25980781, 0x237b0308,
	0x23798308, 0, 0x31cf0701, 0x3f23c401, 0x60f78301, 0x5fa04908, 0x26628981, 0xaca4708, 0, 0, 0, 0x42fd8681,
	0, 0x4eba5188, 0xebe0481, 0xa0b8381, 0x2856cb01, 0x27748781, 0x183f4881, 0, 0, 0x3c92c588, 0, 0x53c4c708,
	0x151a4408, 0x5b934201, 0x4324401, 0x1cf88581, 0x31624281, 0x23f30801, 0x40d90681, 0, 0, 0x377c4501, 0, 0x16f10308,
	0, 0x1c364981, 0x521f0481, 0x6362c301, 0, 0x319f0381, 0, 0, 0x5e39c488, 0x2be1c801, 0x56898401, 0x50718a08,
	0x31a8c581, 0x27ac0581, 0x3e338301, 0x63ddc601, 0, 0, 0x21a4c981, 0x3ba40c08, 0x47678508, 0x62c24301, 0x2d0e8582, 0x62ec8201,
	0x5a76c301, 0x60f00301, 0, 0x42f44581, 0x25034a81, 0x30dc8801, 0xe8a8481, 0, 0, 0x55188581, 0x42c60901, 0xe440481,
	0x50f80688, 0x2c91ca01, 0x10d14401, 0x1af80901, 0x74e8b01, 0x1a1c0901, 0x2214c801, 0x585d8488, 0x19348881, 0x36398401, 0, 0,
	0, 0, 0, 0, 0, 0x2a7a0b01, 0, 0x5aff8b01, 0x11e40301, 0, 0x258d8701, 0,
	0x5b60781, 0x28d4c901, 0x9f0301, 0x4400581, 0, 0, 0, 0, 0x5d208388, 0x2208c408, 0x586b0488, 0,
	0x19c5c981, 0x544c0201, 0x4c9e4788, 0x34f0688, 0x24570801, 0, 0xe238481, 0x10744301, 0x15d9c781, 0x22904701, 0, 0x54320101,
	0, 0x4e5ac888, 0xf04c481, 0x2d708801, 0x3ac50401, 0xf244281, 0x3478308, 0xb728488, 0x446a4601, 0x27bec408, 0xd890401, 0x459f8701,
	0x4dc0501, 0x11780301, 0, 0x1758401, 0x5ef8c301, 0x404d4601, 0x463c301, 0, 0, 0, 0, 0x138301,
	0, 0, 0x1808301, 0, 0, 0x2271c908, 0x21684701, 0, 0, 0x26874701, 0x3d4301, 0,
	0x44870781, 0x47008281, 0x21b54781, 0xa08301, 0x34404481, 0x34b8c581, 0x361f0581, 0, 0x3f728b01, 0x60520381, 0, 0x5c8bc481,
	0x5378c401, 0, 0x62f7c301, 0x541f4381, 0, 0, 0, 0x30500801, 0x1fefc881, 0, 0x3a2c0801, 0x33ce0401,
	0, 0x1be1c801, 0x13328301, 0xc7c301, 0, 0, 0x3730c601, 0x5d500301, 0x3c2e4788, 0, 0x13f4c508, 0x2b168a01,
	0x11ea0281, 0, 0, 0, 0x1b280c81, 0x60f18588, 0x30b20781, 0xfd28281, 0x5b48c988, 0, 0, 0,
	0, 0x5486c101, 0x26bb8801, 0x505f4a88, 0xa40ca88, 0, 0, 0, 0, 0, 0, 0x19300901,
	0x3c6b4588, 0x413ac781, 0x3cd80281, 0x31b44481, 0x32014601, 0x534c301, 0xe680481, 0x42448581, 0xc19c588, 0, 0, 0,
	0x4721c708, 0xba9c508, 0x5b30c201, 0, 0x3f340301, 0xf664588, 0, 0, 0x17a58981, 0x60e30181, 0x524f0581, 0,
	0, 0x1297c401, 0, 0, 0, 0, 0, 0, 0, 0x3fdb4801, 0, 0x35da8501,
	0, 0, 0, 0, 0x5d540301, 0x16f70981, 0, 0x2a20301, 0x1ba4581, 0, 0, 0,
	0, 0, 0, 0x35b34481, 0x3c9d8788, 0x480c0588, 0x54f28a08, 0x26518901, 0x17078801, 0, 0, 0,
	0x362d0401, 0xfbb0401, 0, 0x94f8b01, 0, 0, 0, 0x4f48301, 0, 0, 0, 0,
	0x33968381, 0, 0x3e988381, 0x51d5c681, 0x5630381, 0x108f8301, 0x352b0601, 0x2720688, 0, 0x4eaa0f08, 0x515ac301, 0x199b0c01,
	0x22df4581, 0x550b0508, 0, 0x15c28681, 0, 0, 0, 0, 0x5db8688, 0x37104481, 0x1d5ec581, 0,
	0x5a348401, 0x16948881, 0x27714681, 0x3e80c401, 0, 0x43894801, 0, 0, 0x268ac901, 0, 0x1883c701, 0,
	0, 0x6a74401, 0x25230781, 0x3f64308, 0x38870401, 0x217bc508, 0x605d4388, 0x59db4a08, 0x9a88901, 0x61970181, 0x4ce98788, 0x3f648781,
	0x15ea8901, 0x5938c788, 0x50ccc588, 0xd2dc281, 0x3e82c508, 0x10578201, 0x444c281, 0x24600981, 0x43910601, 0x63934381, 0x5514c101, 0x398301,
	0x584d4488, 0x5b7d4601, 0x1a334c01, 0xc0c4688, 0x3dbcc401, 0x52594581, 0xe888401, 0x10f14401, 0x5c160201, 0x7f74d81, 0x593c8508, 0x63950301,
	0, 0xe6f8281, 0x3f38588, 0x53618601, 0x21c64701, 0, 0x52e04301, 0, 0x5cae0301, 0, 0x20854a81, 0,
	0, 0, 0x3e3b0581, 0x377ec781, 0, 0, 0x4bd1c888, 0, 0x81e8c81, 0x5c5f8201, 0x55aac308, 0x54588301,
	0x2e360901, 0x19754981, 0x25c3c881, 0, 0, 0x3cfe8388, 0, 0, 0, 0, 0x2c43c981, 0xf28c281,
	0x3f40c101, 0, 0x63560381, 0x256c508, 0x3ef04281, 0, 0, 0, 0, 0, 0x2f44cc01, 0,
	0x241dc881, 0, 0x1636c681, 0, 0x8eb0781, 0x5d004301, 0, 0, 0, 0, 0x31810301, 0x4f4f0a08,
	0x590e4708, 0x565b4488, 0x619c4301, 0, 0, 0, 0, 0, 0x3c7f8608, 0, 0, 0,
	0, 0, 0, 0x574c408, 0, 0x57338281, 0x1defca81, 0x4d70281, 0, 0x57aa0101, 0x73f4581, 0x138c4301,
	0x3f278401, 0, 0, 0, 0, 0x51db8301, 0, 0, 0xb08c988, 0x33928481, 0x54210301, 0x5a190601,
	0x61244181, 0x40ab4981, 0x60fe4701, 0x1b378a81, 0, 0x56b08708, 0, 0, 0x4f2e4588, 0x5a020688, 0x570c808, 0x3fcf4781,
	0, 0x54c4688, 0, 0, 0, 0, 0, 0x31684308, 0x4f6cc608, 0x139b0481, 0x7bf4901, 0x39214801,
	0, 0xabf0908, 0x52930381, 0x63188381, 0x5ac34201, 0x1f4c101, 0x1194401, 0x32ee4401, 0x3bc98588, 0x45100601, 0x8f88481, 0x10968301,
	0x4835d688, 0, 0x56a1c281, 0x62750501, 0x629d0481, 0x5700181, 0x5eef0688, 0, 0, 0x416f0981, 0x4dcf4588, 0x566c4301,
	0, 0x2f2bca81, 0, 0x1592c781, 0x51650301, 0x29740a01, 0x5d084708, 0x12968281, 0x245b0a01, 0x34654a01, 0x337fc401, 0x16d54a01,
	0x3dce8101, 0x59f50308, 0x368d0501, 0, 0, 0x103b8301, 0, 0, 0x2349c708, 0x1ece8601, 0x223d4881, 0,
	0, 0, 0x557a4301, 0x23724781, 0, 0, 0, 0, 0, 0, 0x103a0301, 0,
	0x4f60381, 0x3db6c301, 0x4dd4c708, 0x39114801, 0, 0x5458501, 0x63bd8601, 0x5d54281, 0x45cc0801, 0x3f148301, 0x2780101, 0x638ec101,
	0x14d10381, 0x58644488, 0x53ce0181, 0x414e0781, 0xfc90301, 0x5b87c301, 0x1273c701, 0x2fccc881, 0xff98501, 0x3e25c181, 0x4b804b90, 0xf2dc381,
	0x17b20901, 0xd188281, 0x5ba9c301, 0x19504981, 0, 0, 0, 0, 0x44448881, 0x2b594901, 0x40114581, 0x37c64701,
	0xf410281, 0x36940681, 0xda54481, 0x5d224481, 0, 0, 0x5d274481, 0x11ba0501, 0x2140381, 0x60c70281, 0x34898581, 0x35204401,
	0, 0, 0, 0x48631388, 0x1418c301, 0, 0x547e8588, 0, 0, 0, 0, 0,
	0, 0x427bc881, 0, 0x3ff3c781, 0, 0, 0, 0x1d98301, 0x34384581, 0x9440501, 0x62acc301, 0,
	0, 0, 0, 0x2a6c0a81, 0, 0x15120488, 0x76e4281, 0x3f8f4701, 0x5a200888, 0x34f30581, 0x60a64301, 0x2f528681,
	0x54f90908, 0x5cce4608, 0x366c8801, 0, 0x62bac301, 0, 0xe350401, 0x5dec408, 0, 0x12698301, 0, 0x10c14588,
	0, 0x40f70781, 0, 0x1d038b01, 0, 0, 0x5bb34301, 0, 0, 0, 0, 0x545a0281,
	0x249a4a81, 0x2de40781, 0, 0, 0xf6d0281, 0x5e690a88, 0x1f2d0a81, 0, 0x132f8301, 0x92a8501, 0, 0,
	0x31568101, 0x53fcc401, 0, 0x622e4381, 0, 0x551e8608, 0x3a92c581, 0, 0, 0, 0x5d1d4308, 0x5ab24201,
	0, 0x1c598801, 0, 0, 0x9bc0c01, 0x638e0281, 0x406f0b01, 0x33534481, 0x11084201, 0, 0x2d540981, 0x5e8d4c08,
	0x19a68901, 0, 0x52b1c501, 0x1ef60a01, 0x4d960588, 0x3bc40608, 0, 0x53b0281, 0x616a4481, 0, 0, 0,
	0, 0, 0x4c5a4b10, 0x1aa90801, 0, 0, 0x10ee4601, 0, 0x15030508, 0xa1ac301, 0, 0,
	0, 0, 0x5e40cb88, 0x323e0781, 0, 0, 0, 0, 0, 0, 0xb018d88, 0,
	0, 0x45a94801, 0, 0xf090481, 0x1870301, 0, 0, 0xd424281, 0x1d534a01, 0x6129c981, 0, 0x5c5e8201,
	0, 0, 0, 0, 0x55fc8381, 0x3af54981, 0x55a30301, 0x4664101, 0x2b250781, 0x38740701, 0x5d974301, 0x53ca0388,
	0x5070381, 0xb994508, 0x200b8881, 0x5a25c381, 0x36080b81, 0x47504488, 0x14410588, 0x3a958681, 0x1e92cb01, 0xce94301, 0x31978381, 0x53dd8288,
	0x47fec588, 0x32a3c701, 0x1238301, 0x274bc801, 0, 0x56ad4101, 0x5f26cd08, 0xe4a8481, 0x1a70608, 0x3a6b0381, 0x3e2d4301, 0x8e64481,
	0xb4fc608, 0x5251c481, 0x389a0881, 0, 0x552f4301, 0xd724281, 0, 0, 0, 0x23bc4881, 0xc848c88, 0,
	0, 0, 0x10a18381, 0x1446c682, 0x14008301, 0, 0, 0x361a0501, 0x1de80781, 0x2fe20881, 0, 0x11208588,
	0, 0, 0x3736c601, 0, 0x21810681, 0x4708908, 0x6970281, 0x5628c401, 0x7328301, 0, 0x179cc801, 0,
	0, 0x53e60688, 0x62f4c301, 0x35f2c581, 0x5ab14201, 0, 0, 0, 0, 0x13bf4488, 0x2b510901, 0xe3d8481,
	0x1d728781, 0x210c301, 0x16134601, 0, 0x25bb8781, 0x51b58601, 0xd92c281, 0, 0, 0, 0, 0x21ec8781,
	0, 0, 0x2436c981, 0, 0, 0xd074181, 0x1138381, 0x10f4c501, 0x6744401, 0x1c510801, 0x5be68588, 0x7a8508,
	0x19844901, 0x52c54581, 0, 0x31768301, 0x2a2b4801, 0, 0x27950681, 0x1a754b81, 0, 0x480ec888, 0x2ae44481, 0,
	0, 0x54078181, 0, 0x824cc81, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0x3a850681, 0x5595c681, 0x13dbc788, 0xdb8c481, 0, 0x50c50708, 0, 0,
	0x3d268301, 0, 0x16900901, 0x24e08a01, 0, 0, 0x13a48301, 0x3f1d8301, 0x13778788, 0x3d53c501, 0x47f0c588, 0x27aeca01,
	0, 0, 0x2664481, 0x3bcc4688, 0x52a58401, 0, 0, 0, 0x224e4881, 0x5765c281, 0x5e9d0401, 0x6a18281,
	0x34108601, 0x158b4701, 0x56d1c101, 0x5ccc0488, 0x3ddfc301, 0x2f7d8b81, 0x593f0508, 0x58e4c488, 0x36c04501, 0x48411108, 0, 0,
	0, 0, 0x2ffa4681, 0x36ad4281, 0x58ad8888, 0x3fcb8781, 0x1a894801, 0x5c8ac201, 0x575d4301, 0x1b150981, 0, 0,
	0, 0, 0, 0x30fe8901, 0, 0, 0x40140781, 0, 0x6e34981, 0x56e48281, 0xfb84581, 0,
	0x635e8201, 0x2da60981, 0, 0, 0, 0x3a7dc601, 0, 0x31170781, 0, 0, 0, 0,
	0, 0x18744701, 0, 0, 0, 0x4808101, 0, 0, 0, 0, 0x36be8381, 0x54d7c988,
	0, 0, 0, 0, 0, 0x10b14481, 0xf4fc481, 0x1f98301, 0x30fa0901, 0, 0, 0,
	0x6320c781, 0x5c760301, 0x51bd4581, 0x4b635188, 0, 0, 0, 0, 0, 0, 0x4473c701, 0x62c1c101,
	0x3fafc501, 0, 0x1f6c281, 0x93d8801, 0x5ab0281, 0, 0x2257cb81, 0x26834801, 0x195e8901, 0, 0, 0,
	0x32210781, 0x3cbd4481, 0x22ba0901, 0x3adb8a81, 0, 0x11e88301, 0x10fa0601, 0, 0, 0, 0, 0x79c0501,
	0, 0x17fa4801, 0x3e088481, 0x34e18601, 0x56edc281, 0x5d4cc101, 0x2540c881, 0x3944488, 0x27124a01, 0x45030a01, 0x33f0c701, 0x583f0488,
	0x1727ca81, 0, 0, 0, 0, 0, 0x3258988, 0xb030a88, 0x5abf4201, 0x28b7cb81, 0, 0,
	0x49b80d08, 0, 0x55748301, 0x39254801, 0x52888401, 0x3655c301, 0, 0, 0xec7c281, 0, 0, 0,
	0, 0, 0, 0, 0, 0x1d328881, 0, 0x39e8588, 0x2d204b01, 0xf4301, 0xc068608, 0x2aeb4781,
	0x41f8c701, 0x5c354201, 0, 0x335f4381, 0, 0, 0x21338781, 0, 0, 0x8f40281, 0, 0x5158608,
	0, 0x63068201, 0, 0, 0x1f80c401, 0x878608, 0x4208301, 0, 0x1367c181, 0, 0x13f2c408, 0x58310488,
	0, 0, 0x35a60601, 0, 0, 0x61238181, 0x3b714281, 0, 0x21010901, 0, 0, 0,
	0x24854901, 0, 0x1fb18701, 0x4e0101, 0x1d584a01, 0x54f8301, 0x1517c508, 0x1ab58a81, 0x34db0581, 0x2b124881, 0, 0,
	0x92f8581, 0, 0, 0, 0, 0, 0x555e8301, 0, 0xdf20481, 0x14740601, 0x3f1bc381, 0x54b38388,
	0x35320381, 0x1b14281, 0xa778988, 0x55140281, 0x704c981, 0, 0x26560801, 0x576fc301, 0xf3e4301, 0, 0x149a8c01, 0x12ff0488,
	0x37578701, 0, 0, 0x4bea4708, 0xa4e0b08, 0x11b40381, 0, 0xcd40408, 0x61eb4708, 0x59b44708, 0x42dc4701, 0,
	0x14970701, 0x3593c701, 0xb084a88, 0x3e36c588, 0x395e4401, 0x3e8e0281, 0x1c73c801, 0x63b9c781, 0x35674701, 0x37e18581, 0x517d4181, 0xa818d08,
	0x3d494501, 0, 0, 0x15bb0901, 0, 0, 0x33b10401, 0xa880a88, 0x27268981, 0x3d928301, 0xb35c608, 0x17e50901,
	0x3080c881, 0x60330501, 0x35fb8a81, 0, 0x2e64181, 0x66a8401, 0, 0x5c3d0201, 0x63928181, 0xe00788, 0x16880881, 0,
	0x1938988, 0, 0x43b54881, 0x4c1a8588, 0x6048301, 0, 0x1e200901, 0, 0, 0, 0, 0x13670181,
	0x3b52c201, 0, 0, 0, 0, 0, 0x3e510301, 0x5bb64301, 0x334a8501, 0x35018381, 0x38890881, 0,
	0, 0, 0x3600c681, 0x3ea74281, 0, 0x4d410888, 0x105ac301, 0, 0, 0x3d968101, 0x50464708, 0,
	0x40fad181, 0x30ae8701, 0x56eb8481, 0x1767c981, 0, 0, 0x2f204701, 0x112d0588, 0x5d604301, 0x381e0781, 0x51338701, 0x4e5f0588,
	0x71d8a81, 0x5d9b4301, 0, 0x4810281, 0x1aa40a01, 0x2504301, 0xd4b0381, 0x3db48181, 0x1e580c01, 0x137c301, 0x3256c601, 0x5c7fc481,
	0xf6f8181, 0, 0x5cda0488, 0x30444388, 0x531a8481, 0x5d39c401, 0x4bcec608, 0x5c6c4301, 0x619dc301, 0x49e8cf88, 0x47e7c808, 0x21058a01,
	0x5c5b0708, 0x55fc381, 0x5aa10781, 0x205c588, 0, 0x56924301, 0x5ebe8c01, 0, 0, 0, 0, 0x55e68501,
	0, 0x33148601, 0x5bf78201, 0, 0, 0x57434708, 0x49df1388, 0x26bf8a01, 0x5270588, 0x5b9d4301, 0x61d04581, 0,
	0x2e288901, 0x43474a01, 0x4611c501, 0xa138301, 0x500301, 0x35df4581, 0x1b45ca01, 0x6c74a01, 0x144f0881, 0x5e1d8688, 0, 0x27b8301,
	0, 0x13714301, 0, 0, 0, 0x18180488, 0, 0, 0, 0x53d9c788, 0, 0,
	0x22d58781, 0, 0x15ef0c01, 0, 0, 0, 0xf898301, 0x41f50781, 0x1bda4801, 0, 0, 0,
	0, 0, 0, 0xf1e0301, 0x3d12c301, 0x16538601, 0x231d4681, 0x8c74581, 0, 0x533f0601, 0x4fb54688, 0,
	0x60af0181, 0x13b8c508, 0x740c281, 0x2abc888, 0x2edb0781, 0, 0, 0, 0x55b80701, 0, 0, 0,
	0, 0, 0x38d80901, 0, 0xe9a8481, 0, 0, 0, 0, 0x1d7b4781, 0, 0,
	0x5da6c301, 0x54cc8588, 0x544d0301, 0xe168481, 0x624bc281, 0, 0x61c80581, 0, 0, 0, 0, 0,
	0x586d4488, 0xd9c8481, 0x5d260281, 0, 0x47188a88, 0x618f8301, 0, 0x56724281, 0, 0x3195c381, 0x127b0601, 0x26248801,
	0x54540301, 0x51178381, 0x60144401, 0xbb3c608, 0x21b20681, 0x5c3ac401, 0x5a5e4301, 0x324e8601, 0x3d800281, 0x4518501, 0xded8508, 0x5113c102,
	0x3f4cc701, 0x3cf88301, 0x5baec301, 0x27dfc881, 0x527c4788, 0x4d9e8308, 0x32988781, 0x52dac301, 0x510f4301, 0x5a528308, 0x5e324388, 0x59768688,
	0x41a0c801, 0x50004888, 0x5777c301, 0x3da60690, 0, 0, 0, 0, 0, 0, 0, 0,
	0x4588381, 0x15cc301, 0x3ab08601, 0x4ef1c688, 0xa1dc301, 0, 0x18ce8801, 0xc0688, 0x528c201, 0x15144408, 0x2735cb01, 0x2e914881,
	0x3ed84f08, 0x14b0301, 0, 0, 0, 0x45f38781, 0x1550c781, 0, 0, 0, 0, 0x338ec781,
	0x5c5d4281, 0, 0, 0x571b4181, 0x371e4901, 0, 0x55600381, 0, 0x6730281, 0x653c801, 0x4efb8588, 0x9c0301,
	0x2ddb8801, 0x212f4881, 0x63854281, 0x3b69c381, 0x18b48801, 0x6157c581, 0xf2f8381, 0x4f98281, 0, 0x63268301, 0x4bc68810, 0x1d8fc801,
	0x2d7f0a01, 0x26d14a01, 0x6250c281, 0x13934101, 0xdf88481, 0x255d0601, 0x287c8a81, 0x5ac24201, 0, 0x5b238381, 0x510d0481, 0x2f3c8a01,
	0, 0, 0x8da8281, 0, 0, 0, 0, 0, 0x5ff0281, 0x3f25c381, 0, 0x5f444d88,
	0, 0x4fd0301, 0x55f58281, 0x51f98501, 0x456f4701, 0x1e798b81, 0x25fc0881, 0, 0, 0, 0xf778301, 0x5bf30488,
	0x4f4a0a08, 0x52498581, 0x17494981, 0, 0x3c894788, 0x25b44701, 0x185e0901, 0x5a4f8301, 0x36318481, 0x27f44a01, 0x2cb70981, 0x5c10c201,
	0x170f8881, 0x39864801, 0, 0xbd8301, 0x3f10c181, 0, 0, 0, 0, 0, 0, 0,
	0, 0x56f94608, 0, 0x4e570788, 0x635d0181, 0x5bd10608, 0x5a9f4381, 0x631d8281, 0x52828381, 0x371c8381, 0x5144c281, 0x2db90901,
	0x3e760101, 0x335b4281, 0, 0, 0x13ac588, 0, 0, 0x1cc28781, 0x18d70a81, 0, 0, 0x34c3c601,
	0, 0xf0b4481, 0x46ad0981, 0x5a8fc101, 0xe6c4481, 0, 0x23c4301, 0, 0, 0x52d3c401, 0x5a898788, 0x51314481,
	0xe33c281, 0, 0x3743c581, 0x1237c301, 0x14770701, 0x347dc381, 0, 0, 0, 0x16b4c801, 0x14fc0408, 0x5d668381,
	0x4c010488, 0x5e848d08, 0, 0x63518608, 0x557bc381, 0x5b8a4181, 0x4c250708, 0x488c301, 0x1bca4901, 0x8c4c501, 0x635dc181, 0x4f574488,
	0x51c4c481, 0x5b1bc201, 0x40418601, 0x3e950201, 0, 0, 0x7808701, 0, 0x5b28701, 0x60b44301, 0, 0x39194801,
	0x4be74608, 0x3e558281, 0, 0x36ec8401, 0x45534701, 0x1578301, 0, 0, 0x13cf0488, 0x688c481, 0, 0x1120301,
	0x62ff4281, 0x28108781, 0x3baa0d88, 0xe8f0788, 0x1fddc681, 0x346e4401, 0xc94301, 0xbfa0688, 0x2c74508, 0x108b0301, 0x1bb88801, 0x431b0601,
	0x3cb10c88, 0x23554701, 0xea78481, 0, 0x4692c681, 0x1b944588, 0x31638201, 0x5b574c08, 0x18a08801, 0x27b3c781, 0xc16c608, 0,
	0, 0, 0, 0x39054801, 0x5dbbc608, 0x5c204788, 0x548a0408, 0x57f4c101, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0x37890681, 0x575c201, 0, 0xdcb0481, 0, 0x16f4301,
	0x4638c701, 0, 0, 0, 0x42758701, 0x35c70481, 0, 0, 0, 0x1e174701, 0x5f60281, 0xcb80308,
	0, 0x2432c801, 0, 0, 0x3372c301, 0x582a0488, 0xc50288, 0x51d90501, 0xde8301, 0, 0, 0,
	0, 0x61968101, 0, 0x60294308, 0x2d00c881, 0x3d01c388, 0, 0x3e1d8301, 0x8670801, 0, 0, 0x17738701,
	0x63a18101, 0x1e624981, 0x11314301, 0x34b44501, 0x519d0401, 0x2eeecb01, 0x1f294781, 0x1119c901, 0x37974501, 0x6287c281, 0x492d9208, 0x52474481,
	0x12624301, 0x10650301, 0x5d69c381, 0x26048801, 0xbefca08, 0x20ea0681, 0x2fc10901, 0, 0x16198781, 0, 0, 0x5eec4590,
	0, 0xfb38101, 0, 0, 0, 0x19218a81, 0x3dcf0381, 0, 0x46b84b01, 0, 0, 0,
	0, 0, 0, 0, 0, 0x37ea0581, 0x542a0288, 0x3b518281, 0x3c0a8688, 0, 0x5d68281, 0x3d748281,
	0, 0, 0, 0x52e90488, 0, 0, 0, 0, 0x232c388, 0xdacc281, 0xcd60408, 0x38cf0901,
	0, 0x157ec881, 0, 0, 0xb38c588, 0x4781c308, 0x22888801, 0x4cb80308, 0, 0x466ec801, 0x5c4b0481, 0x6146c308,
	0x442c401, 0x394ac881, 0x3bf88688, 0x47528688, 0x21f4301, 0x5d8c4301, 0x5f55cb88, 0x34d20581, 0x2d48590, 0x3210908, 0x351ac401, 0xf3cc301,
	0x17770781, 0, 0, 0, 0, 0x9948901, 0x46210901, 0x24dc4881, 0x267a8881, 0x54b74588, 0x43ea4781, 0,
	0, 0, 0x1b798308, 0, 0x5a3d8381, 0x1072c181, 0, 0, 0x45e18a01, 0, 0xd414201, 0,
	0, 0x378c4701, 0, 0, 0, 0x5c66c201, 0x5ea98381, 0x4fdec788, 0x3d940381, 0x5d648401, 0x2f8b0901, 0x45b4c681,
	0x4fd3c788, 0x40fc301, 0x3bb2c808, 0x346c4401, 0x2d384781, 0x60910581, 0, 0, 0x14cc8601, 0x52dc4381, 0, 0,
	0x43e08681, 0, 0x40678801, 0x52de0481, 0x2f068781, 0x3edc588, 0x4de20308, 0x14c8181, 0xd5c0508, 0x51f68601, 0, 0xcfbc301,
	0, 0x3e56c301, 0, 0, 0, 0, 0x5bb74101, 0, 0xf57c401, 0x1620581, 0x3c320588, 0x15a8181,
	0x4c94c708, 0x6434481, 0, 0, 0, 0, 0x600d8181, 0x4cd14708, 0, 0, 0, 0x60c1c101,
	0, 0x41594801, 0x12f8381, 0, 0x22c28981, 0, 0x574301, 0, 0, 0, 0x3d97c381, 0x5db2c281,
	0x1546c681, 0x12950301, 0x53144681, 0x41300901, 0, 0x6021c101, 0, 0x4d808788, 0, 0, 0x15430781, 0,
	0x2a760801, 0, 0, 0x5c708281, 0, 0, 0, 0x3e6e4281, 0x4e14201, 0x348e4401, 0, 0,
	0x61338a01, 0, 0, 0x42dfc881, 0, 0, 0, 0, 0, 0, 0x60aac301, 0x4556c681,
	0xef24281, 0, 0, 0, 0xf320401, 0, 0, 0, 0, 0x46784681, 0, 0x59d30808,
	0x56e5c308, 0, 0, 0x577d8381, 0, 0x35114501, 0, 0, 0x514a4101, 0x32074581, 0, 0,
	0, 0, 0x28ed4a01, 0x16568701, 0x26d64a81, 0, 0, 0, 0, 0, 0, 0,
	0x56ef0281, 0x1394301, 0, 0, 0x53b54581, 0x2a38381, 0x1f80301, 0x5da3c301, 0x56710281, 0, 0, 0,
	0xfb28308, 0xe9c401, 0, 0, 0, 0, 0, 0, 0x58f90608, 0, 0, 0,
	0x4cb4c688, 0, 0x4425c801, 0, 0, 0, 0x11e70301, 0x2318281, 0x135f4301, 0x78fc501, 0, 0x5f7d4e08,
	0x5b31c101, 0x2f1a0c81, 0xab4a10, 0x14da4488, 0x6278c281, 0x3f8ccc01, 0, 0x24924901, 0x2b630a81, 0x22388981, 0, 0,
	0x1082c301, 0x3d0e4281, 0, 0, 0x37084781, 0, 0x21a00981, 0x563c8101, 0, 0, 0, 0,
	0, 0x4187cb01, 0, 0, 0x28c28901, 0x3aa3c381, 0, 0, 0x546d8401, 0x8908b01, 0x2cb30801, 0x7474381,
	0x51758688, 0x465e8801, 0x4f12c588, 0, 0xcca4588, 0x5e24281, 0, 0xef8c281, 0x1fd54781, 0x12b54381, 0, 0,
	0x32dec301, 0x56fb4201, 0, 0, 0x5f710f08, 0xa198288, 0x2974381, 0x2348181, 0x53454781, 0x13a1c281, 0x13a74201, 0x39534381,
	0x1a1c788, 0x627dc681, 0x2da14981, 0, 0x2b984a01, 0, 0, 0x9fdc301, 0x25518481, 0x2e058801, 0x52b90681, 0x1c48301,
	0, 0, 0, 0, 0x457d8581, 0x1283c302, 0x4bfc0a08, 0x1b680488, 0, 0xb32c608, 0x16248701, 0x603b8788,
	0, 0, 0, 0, 0, 0, 0x4d2e8608, 0x12fa8488, 0x3f088681, 0, 0x5bbf0281, 0,
	0x1de24b81, 0, 0, 0x60474288, 0, 0x50768588, 0x1dc8c801, 0, 0, 0, 0, 0,
	0, 0x2c368881, 0x1cc64a01, 0xa20588, 0x3d75c281, 0x5cac281, 0x1d1c8901, 0, 0, 0, 0x1dd1c781, 0,
	0x570f0301, 0, 0x34b6c401, 0x579e8688, 0xd758481, 0, 0x2a25cb01, 0x51e78481, 0x145d8601, 0, 0, 0,
	0, 0, 0x376f0501, 0, 0, 0x18cdc981, 0x54328181, 0, 0, 0x46ff0301, 0, 0,
	0, 0, 0, 0x31828301, 0x23664608, 0, 0, 0, 0x5cd14301, 0xe7fc481, 0x59d88588, 0x428e9001,
	0x353ec401, 0, 0, 0x62590281, 0x15e64881, 0, 0, 0, 0, 0, 0, 0,
	0x44104701, 0x592e0588, 0x56548201, 0x55710401, 0, 0, 0x60fc0481, 0, 0x46a50801, 0x12c9c301, 0x4874301, 0x4de8281,
	0x26f44a01, 0x5805c588, 0, 0, 0, 0, 0, 0x44534781, 0x202c301, 0x5dcfc688, 0x3ee9c301, 0x5c494101,
	0x13d14710, 0, 0, 0, 0x1345c481, 0, 0x19550a01, 0x59484588, 0x5398c781, 0x50ab8888, 0x289fc901, 0x337d8481,
	0x489f1688, 0x46c14601, 0, 0, 0x4d0a4c08, 0x60c90288, 0x13038488, 0x3e61c281, 0x3c108301, 0, 0x43108981, 0,
	0x634fc181, 0, 0x306cc981, 0, 0, 0, 0, 0, 0x45264701, 0x3d050588, 0x5d684301, 0x5563c201,
	0x41b60781, 0xe10c281, 0x17730801, 0x62fc4301, 0, 0x45a4301, 0, 0, 0, 0, 0, 0x21270881,
	0, 0x5170c281, 0x237dc482, 0x104d4481, 0, 0x4d610788, 0, 0, 0, 0x43260d01, 0x26088801, 0x3d88308,
	0, 0x40e4301, 0x3e854301, 0x29164a81, 0x2e08608, 0xe3fc481, 0, 0x18230681, 0, 0, 0, 0,
	0x4ed21088, 0x1a3f4981, 0, 0, 0, 0x4114281, 0x51a8c181, 0, 0, 0, 0, 0x3d004301,
	0, 0x575ec301, 0, 0, 0x20e60801, 0x47074101, 0, 0x3ca14708, 0x5f9cc708, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0x410b4581, 0, 0xb220708, 0x24efc981, 0, 0,
	0x369cc481, 0x39360881, 0x3f130301, 0, 0x215c0408, 0x27314901, 0x181a4388, 0x2c9c390, 0, 0, 0, 0,
	0, 0xa460808, 0x5a868388, 0x20518901, 0xceac301, 0x606ec601, 0, 0, 0, 0x5e71c688, 0x5c6ec101, 0,
	0, 0, 0, 0x2ab4c781, 0, 0, 0x5ed6c381, 0, 0x637f0288, 0, 0x412d0601, 0x1305c488,
	0x13c60688, 0x173d8681, 0x60548301, 0x3944c481, 0, 0, 0x2560181, 0x5ad48501, 0, 0x4d6f8708, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0x3e754281, 0xeff4281, 0x5e38281, 0x4b3ccd88,
	0x5c2ec401, 0x53734581, 0, 0x1b22ca81, 0xd7c0481, 0x5a7ac288, 0x48c1d488, 0x4707c101, 0xa4a0808, 0x397c4401, 0x4429c701, 0x20f5c801,
	0x39d24781, 0x396e4801, 0, 0, 0x1dfc281, 0, 0, 0x20c4301, 0x300e4681, 0x20734901, 0x38ec181, 0x601c0381,
	0x4c62c988, 0, 0x47640708, 0x5ae94b01, 0, 0x63124281, 0x50234788, 0, 0, 0x302f0801, 0, 0,
	0x5abc4201, 0x4220381, 0, 0, 0x33f0688, 0, 0, 0, 0, 0, 0xef38401, 0x5a798288,
	0, 0xe1b0401, 0x62d0601, 0x1f04288, 0x474b0908, 0xe54c781, 0, 0, 0x42efc901, 0, 0, 0,
	0, 0x5efe8281, 0x3c6fc408, 0x62da8301, 0, 0, 0, 0, 0, 0x3f9ac801, 0x48bc301, 0x34904781,
	0, 0, 0, 0x3bb0c408, 0x36e5c381, 0x9284481, 0x2c584a81, 0x50bc588, 0x75c488, 0x2643ca01, 0, 0x6fd4601,
	0, 0, 0, 0x15ff0981, 0x4fad4788, 0x14c50801, 0x31d58781, 0x31780301, 0x6210481, 0x3cd50301, 0, 0,
	0xf790301, 0x50124a10, 0x4d5d8708, 0x15f50c01, 0x342b0401, 0x272b4588, 0x43f64781, 0x29270901, 0x62e54401, 0x5c734588, 0xd270910, 0x5a174381,
	0x52c08501, 0, 0, 0x447c481, 0, 0, 0x5c250881, 0xa9a0c88, 0x3e160301, 0x554c181, 0x1c6f8881, 0x60514181,
	0x861c501, 0, 0x4f7a4708, 0, 0x57848308, 0x10cb8301, 0x33200501, 0xa278201, 0x25d94781, 0xbfd4688, 0x4a47d688, 0x3b754588,
	0x37b04701, 0, 0, 0, 0x22658881, 0, 0, 0, 0x3b60c301, 0, 0x2a33c881, 0x33e4c481,
	0, 0x601f4301, 0x17edc881, 0x31570201, 0x1ec10a81, 0, 0x1375c381, 0x5e3c0508, 0x5c18301, 0x2bd3c901, 0x15548b01, 0x5529c201,
	0x3eaf0301, 0x26104801, 0x3c488, 0x5b024581, 0, 0, 0xe204281, 0x5b864301, 0x47448608, 0x3533c401, 0x53594281, 0,
	0, 0x53678701, 0x86b0781, 0x3ef40281, 0xda10401, 0, 0, 0, 0xf0ec488, 0, 0, 0,
	0, 0x10c70301, 0x1423c488, 0x2fe98781, 0x51124301, 0, 0, 0, 0, 0x4154688, 0x60fb8101, 0,
	0, 0, 0x56510301, 0x5b690101, 0x3f3a0301, 0xfa2c988, 0x5848c488, 0, 0, 0x18fbca81, 0x628e8308, 0,
	0, 0, 0, 0, 0x615a8581, 0, 0x5a448381, 0, 0, 0, 0, 0,
	0x56a7c301, 0x28b34901, 0x201a4801, 0x21a98881, 0x155dc801, 0x1f4f0681, 0, 0, 0x159f0781, 0, 0xf05c281, 0,
	0x5ee78988, 0x577a8301, 0x56158381, 0x3811c881, 0x3a6cc701, 0xdcd4381, 0x50378988, 0, 0x15334508, 0, 0x41bdc881, 0x11c44381,
	0x60adc288, 0x1b90281, 0x5fcfc610, 0x3ae0ca81, 0x3e114381, 0, 0, 0, 0, 0x18438901, 0x447fc601, 0,
	0x32ac8701, 0x5972c788, 0x5b740301, 0, 0, 0, 0x5abe4201, 0x51388102, 0x5930c488, 0x1d80301, 0x5646c281, 0xe5d0781,
	0x52e1c401, 0x45d30881, 0, 0, 0x501d8308, 0x53a38401, 0, 0, 0, 0, 0, 0,
	0, 0, 0x309d4781, 0x5a278501, 0xee34281, 0xf808281, 0x54dc8888, 0x62b54201, 0x46e64881, 0x561b8681, 0x37784381, 0x2e7fc881,
	0xe520281, 0x372b0581, 0, 0, 0x543dc181, 0x5b750101, 0, 0, 0, 0, 0, 0,
	0x199c301, 0, 0, 0, 0x1f2c288, 0, 0x36c0508, 0, 0x581ec488, 0, 0, 0,
	0, 0, 0x2a944781, 0x3abd4381, 0, 0x23014501, 0x46ee0681, 0x28ec381, 0x28b8301, 0, 0, 0,
	0, 0x8f68401, 0, 0x4048c901, 0, 0, 0x6ac0d08, 0, 0, 0, 0x1222c481, 0x142c4308,
	0x3d3cc381, 0x54180808, 0x1d93cb01, 0x1801c701, 0xd0c8308, 0x1630cc01, 0x22fc4701, 0x11cac501, 0, 0, 0x60c84181, 0,
	0, 0, 0x3d7e0401, 0, 0, 0, 0, 0x17e98881, 0, 0, 0, 0,
	0x42a7c981, 0, 0, 0, 0, 0, 0x59878508, 0x9854581, 0, 0x4c848a08, 0x281f8701, 0,
	0, 0, 0, 0x5a9c281, 0, 0x57070381, 0x44174881, 0x34fd8481, 0, 0xd590301, 0x5204c481, 0x1a7fc981,
	0x5ce10488, 0, 0, 0, 0x3f3b8301, 0x26f94a01, 0, 0, 0, 0, 0, 0,
	0, 0xe4cc481, 0x2c7c0981, 0, 0x3eec8281, 0x1b3cc901, 0x5830888, 0x5426c201, 0x30954781, 0x53c34301, 0, 0,
	0, 0x4c060508, 0x50a68488, 0x5555c301, 0x5a6e0301, 0x36108501, 0x40448881, 0x4738c688, 0, 0x2e130881, 0, 0x32e04281,
	0x27f94881, 0x1ee7c981, 0, 0, 0, 0, 0, 0x33fa8501, 0x37b9ca81, 0, 0x1fccc801, 0,
	0x343ec301, 0, 0, 0x129c8301, 0, 0x56750301, 0xece4281, 0x4ced4808, 0x62ae4281, 0, 0, 0x5d21c101,
	0, 0x624f8281, 0, 0, 0, 0x60d28101, 0xe0a4281, 0, 0x2fddc881, 0x165a0901, 0, 0,
	0, 0x226f4501, 0, 0x5d52c281, 0, 0, 0x4b878b08, 0, 0x2364181, 0x1f054981, 0, 0,
	0x5c1f0281, 0, 0, 0x6344c208, 0, 0x5ca18608, 0x63ccc701, 0, 0, 0, 0, 0,
	0x5474c481, 0x251f0801, 0xe094481, 0x36ea8401, 0, 0x10950301, 0x53f4c181, 0, 0x63608201, 0, 0x255a0601, 0x5a9ac301,
	0x5a7f0288, 0x13ab0488, 0, 0x137f0301, 0x180d0701, 0x2e88588, 0x1faa4681, 0x4e344808, 0, 0, 0x49369108, 0x23350701,
	0, 0x22e84581, 0x34c6c481, 0, 0, 0, 0x171fc801, 0, 0x85ac401, 0x4f010608, 0, 0x3bd80708,
	0, 0, 0, 0, 0x6a2c481, 0x61e74501, 0, 0, 0, 0, 0, 0x63618281,
	0x3af08981, 0x1d9cc781, 0x614c4101, 0x5d2c8301, 0xed4c281, 0, 0x1bac8601, 0xf958381, 0x543b8301, 0x40e74a81, 0x5dcb0308, 0x53eb0301,
	0xde90588, 0x10880301, 0x46f15581, 0x54370601, 0, 0, 0, 0, 0, 0, 0, 0x5d2f8301,
	0x1c6b8801, 0x27174a01, 0xe3b8401, 0x4a420b88, 0, 0x33480501, 0, 0, 0, 0, 0, 0,
	0x18980881, 0, 0x3a288701, 0, 0x17398781, 0x38a28881, 0xad9c788, 0x1093c281, 0x38160801, 0x2f8d8401, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0x4c5ca08, 0, 0, 0, 0x315b8281,
	0x20230681, 0x3aba0681, 0x5ba20381, 0x19c10981, 0x1f89c881, 0, 0, 0x272e0681, 0x13bfc388, 0x2d5e0a01, 0x3dca0708, 0x2e724981,
	0x5ac04201, 0, 0x59204508, 0x63034481, 0x51874301, 0x5c9fc181, 0x13f10388, 0, 0x61b70181, 0, 0, 0x1443c388,
	0, 0, 0, 0x20ab0b81, 0x31e70681, 0x5f3a4a08, 0, 0, 0, 0x5d7a0688, 0x1bd6c701, 0,
	0x4f0c8608, 0, 0x602e4401, 0x4dfc308, 0xbe50a88, 0x50270608, 0x14c90701, 0, 0, 0, 0x13820481, 0,
	0x62708401, 0, 0, 0x60278388, 0xe9e8588, 0, 0, 0x5da4281, 0x1dff0981, 0, 0x572ec281, 0x5e97c588,
	0, 0x5d1bc308, 0, 0, 0x4c2b4488, 0x8d24781, 0x2b754901, 0, 0xcc4301, 0x5a244301, 0x5d9cc301, 0x1c21c781,
	0, 0, 0x3166c301, 0, 0, 0x554e0401, 0x5703c301, 0x1c60301, 0x5c820388, 0x4f384788, 0xe73c281, 0,
	0, 0, 0x33708481, 0x58e70688, 0x33eb4481, 0x5dab4401, 0x56b6c908, 0x21618701, 0x3c504688, 0, 0, 0,
	0, 0, 0x342f4481, 0, 0, 0, 0, 0x2ae28801, 0, 0x3801c501, 0, 0,
	0, 0, 0, 0, 0, 0x5851c488, 0xa1f4388, 0x3cd08301, 0x1f390781, 0x19ebc981, 0, 0xe474281,
	0, 0x2efb0781, 0, 0x3d42c301, 0x30990881, 0, 0, 0, 0x5d2e0301, 0x5e0b8888, 0, 0,
	0, 0, 0, 0x468f0781, 0x12c24301, 0x3428c481, 0x19b4301, 0x20f14901, 0, 0x46258681, 0x1f40288, 0x518e8581,
	0, 0, 0, 0, 0x353cc401, 0x4d22c808, 0xaa68688, 0, 0x3a73c701, 0, 0x61fe8381, 0,
	0, 0, 0, 0x4d10381, 0x2f38308, 0x47084481, 0x5cab8381, 0x5177c201, 0x15b70801, 0x211ac801, 0x604c4281, 0x419e0581,
	0, 0, 0x2354181, 0, 0, 0, 0, 0x5c44281, 0x396c4401, 0xf990401, 0x3931c881, 0x52420501,
	0x59ea4788, 0x7d7c708, 0x6d10881, 0x54bd4708, 0x4e3ec588, 0x362ac481, 0x5d524101, 0, 0, 0, 0, 0x597fc788,
	0x35c48501, 0x57ae8301, 0x61d88901, 0, 0, 0x11544688, 0, 0, 0, 0, 0, 0,
	0x4e418808, 0x408381, 0x37d48681, 0x60438201, 0x62bdc301, 0x57e20501, 0, 0, 0x5ac14201, 0, 0, 0,
	0, 0x9694581, 0x62f64301, 0x62dec101, 0x24ea4b01, 0x6260c581, 0, 0, 0xfe0c301, 0x5cfa8488, 0, 0x3a8bc681,
	0, 0, 0, 0, 0, 0, 0x19d44a01, 0, 0, 0x20950801, 0, 0,
	0, 0x2f124781, 0, 0x1cb4281, 0x34364401, 0, 0xea88281, 0x4d7ac588, 0, 0, 0, 0,
	0, 0x3fe38881, 0x52914381, 0xf434501, 0xad2c608, 0x2944301, 0, 0, 0x3e9c308, 0x479c4788, 0x5ef6c401, 0,
	0x27860781, 0x4afb9708, 0x200fc781, 0, 0x25d3cb01, 0x4d87c508, 0x422b4601, 0x25b34901, 0, 0, 0, 0,
	0, 0x33a98481, 0x51134101, 0, 0, 0, 0, 0, 0x290c4981, 0x396a0481, 0x5b5d4a88, 0,
	0x2d748b01, 0x1210c481, 0x4f6fc708, 0x511c4301, 0x62b7c301, 0x144a0308, 0x4044908, 0x47d28c08, 0x3d1c0681, 0x2da8610, 0x639ac301, 0x3cf34390,
	0xc210708, 0x5b758481, 0x21768588, 0x58f0c588, 0, 0xfb98301, 0, 0x47b04988, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0x47c2c710, 0x575a4301, 0, 0x23dc301, 0x47c64888,
	0x63058201, 0, 0, 0x521cc481, 0xb944508, 0x350f4401, 0x56738301, 0x5d5ec101, 0x62550281, 0x34cb8401, 0xdc6c401, 0,
	0, 0x50cf8888, 0, 0xed3c481, 0x3459c401, 0x36d9c481, 0x17d30881, 0, 0x3f2a4501, 0x194c4801, 0, 0x5515c588,
	0x28c70981, 0x1379c301, 0x153f8701, 0x32548481, 0x41804881, 0x329fc801, 0x5ab44201, 0x3f38c281, 0x59c8c808, 0x2d4481, 0x5ed78201, 0x61cac581,
	0x3acc0a01, 0, 0x1b774488, 0x22014781, 0, 0x2e1c0701, 0, 0, 0x48f3d488, 0x148bc781, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0xc978608, 0, 0, 0,
	0x6d54901, 0, 0, 0, 0, 0, 0x374f0481, 0x54310301, 0x5b200301, 0x4c758588, 0, 0,
	0x31908501, 0, 0, 0x5ee4a01, 0, 0, 0x5a728288, 0, 0, 0x30e08901, 0, 0x5e6e4708,
	0x35438501, 0x3bb98488, 0, 0x15d58881, 0x10dc4281, 0x118e0981, 0x3b684301, 0x60584301, 0x43c84901, 0x5bdc281, 0, 0,
	0, 0, 0, 0, 0, 0x3bddc608, 0x43308781, 0xb840588, 0x339d4401, 0x45028b01, 0x44dc301, 0x1db34801,
	0x3fc70901, 0, 0, 0, 0, 0, 0, 0, 0x2e88c881, 0, 0, 0x36e78601,
	0, 0x60234881, 0, 0x17518a01, 0x38070681, 0, 0, 0, 0, 0, 0, 0x469d0881,
	0, 0, 0, 0x41978681, 0x408c301, 0, 0, 0, 0, 0, 0x434c4681, 0,
	0, 0x63008301, 0, 0, 0, 0, 0x11234381, 0x5f788988, 0, 0x60560490, 0xe2d4281, 0x811cd01,
	0x51ebc581, 0, 0x58234488, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0x509ec908, 0, 0, 0x4be34808, 0x6203c201, 0, 0x316b4301, 0x1a9fc881, 0, 0, 0, 0,
	0x5380601, 0, 0xdd0301, 0x7724301, 0, 0, 0x2016c701, 0, 0x4318ca81, 0xb9f0488, 0x42e40a81, 0,
	0, 0, 0, 0, 0, 0x3a54308, 0x598d8608, 0x5d01c388, 0, 0x3c6e0388, 0x3d1f4381, 0,
	0x5c4f8301, 0, 0, 0, 0, 0x24cdc901, 0x724708, 0x2c3f4901, 0, 0, 0, 0,
	0x183c4601, 0, 0, 0, 0x54e0ca08, 0x35778c01, 0x3a9c8701, 0x31b68701, 0x380d8881, 0, 0, 0,
	0x1054201, 0, 0, 0x292c301, 0x26b64a81, 0x4e61cf08, 0x3ec381, 0x296a8981, 0x5d40281, 0x13480681, 0x4d98501, 0,
	0, 0, 0x41dbc801, 0, 0xcdb8381, 0, 0, 0x3f220201, 0, 0, 0x5a8d4301, 0,
	0xeb48481, 0x57e80588, 0x1c4cc881, 0, 0x26700901, 0x2d4fc881, 0, 0x5b140181, 0, 0, 0x31994381, 0,
	0, 0x3d4bc501, 0x1be0181, 0x2990301, 0x576b4301, 0x168a4401, 0x9418501, 0x547d0301, 0x12c54301, 0x33514401, 0x639d8301, 0x531cc581,
	0x242f0781, 0x28090601, 0x924181, 0x11c94301, 0x5f014301, 0x5f1e8808, 0x14e50488, 0x4344381, 0x3f610701, 0x5125c381, 0x14020508, 0x115c0c01,
	0x51380101, 0xd54301, 0xd5a8301, 0x1590301, 0x1d764a01, 0x444c0981, 0x3bcf8490, 0x78b8881, 0x2ab04901, 0x5f4fcc08, 0x1ae44a01, 0x1dbc0981,
	0x3d45c701, 0x572d8281, 0x22d94681, 0x359ec481, 0x45984701, 0x5d7c281, 0x1b574681, 0x5b924408, 0x42330801, 0, 0, 0,
	0x59fd0a08, 0x278281, 0x53c20281, 0, 0, 0, 0, 0, 0x27560801, 0x425cc581, 0x11bc8301, 0x105f4301,
	0x3f0e4281, 0x160b8781, 0x3cdcc201, 0, 0, 0, 0, 0xdfd0401, 0x10844788, 0, 0x41fc4581, 0x5e31c488,
	0x2c188881, 0x56138401, 0x5b2d8201, 0x45928b81, 0, 0x29920c81, 0x12578301, 0x31ea4581, 0x1bcec781, 0x10b38301, 0x3aa4588, 0x1ba24681,
	0, 0, 0, 0x58ea4788, 0, 0, 0, 0, 0x3de24181, 0x529c8581, 0x24a4301, 0x1433c488,
	0x334f4401, 0, 0, 0, 0, 0x3d7a4101, 0x5093c788, 0x283e0801, 0, 0x43120681, 0, 0,
	0, 0x322f8801, 0xf36c301, 0x40dc4a01, 0x2bb0c801, 0x5bf0281, 0xfc48301, 0, 0, 0, 0x26db8901, 0,
	0, 0x572c4281, 0x5b97c201, 0xe0b8401, 0, 0, 0x5c67c588, 0, 0, 0, 0, 0xe2e8401,
	0, 0x56130101, 0, 0, 0, 0x60428201, 0x293a4a81, 0x5eae8301, 0x37ecc601, 0, 0, 0,
	0x23d74981, 0x1dd58881, 0x2fc90781, 0, 0, 0, 0, 0, 0, 0, 0xbac288, 0x2c6f8801,
	0x1454301, 0x2f5e8901, 0, 0, 0x10898301, 0, 0xc08301, 0, 0x52098581, 0, 0, 0,
	0x51604101, 0, 0, 0, 0x5798301, 0, 0x56324301, 0, 0x178c301, 0x62ac4101, 0, 0,
	0x1fbd4781, 0, 0, 0, 0x1b518581, 0, 0, 0, 0x3e3c4301, 0x22eec681, 0x3fb84801, 0x69c4301,
	0x569b8301, 0, 0x45948781, 0x3328488, 0x35460581, 0x48aa5108, 0, 0, 0, 0x5f34301, 0xa0d4381, 0x5c30281,
	0x5daac101, 0x56798281, 0x35168401, 0x5a8ec308, 0x1079c301, 0x22280801, 0x275e0781, 0x1b864388, 0x60b08288, 0x5c11c301, 0x444301, 0x3e3dc501,
	0x55f28301, 0x31278781, 0x2218c881, 0x3f358301, 0x62f94301, 0x3fc30801, 0x4d4b4608, 0x12c84301, 0x39784801, 0x3618588, 0x1e248801, 0x90e4801,
	0x1ec401, 0x40b34601, 0x58bb0788, 0, 0, 0x6458581, 0, 0, 0, 0, 0, 0,
	0, 0x5ff40688, 0, 0x54334181, 0x26c8c801, 0x5abd4201, 0x4fbc0708, 0x5f0b4701, 0, 0x60b8c301, 0x13984581, 0x62520281,
	0, 0, 0x57a60408, 0, 0x15b30801, 0x1e44281, 0x4d8cc688, 0x8b2c701, 0, 0x3d1c308, 0, 0x5a054481,
	0, 0, 0x5698481, 0, 0x4e720f08, 0x58668488, 0x63740588, 0x58dfc508, 0xea44281, 0x36ae8b81, 0, 0,
	0, 0, 0, 0x5c6c281, 0, 0, 0, 0, 0xd6c381, 0x46e28781, 0x13238301, 0x43840581,
	0x536d0681, 0xee68481, 0x5cacc101, 0x3cd20301, 0x47878308, 0x3d798281, 0x23ea0901, 0x2b7e0881, 0, 0x5ab84201, 0, 0x17ca4801,
	0x22be8801, 0x41210881, 0, 0, 0, 0, 0, 0, 0x34efc681, 0, 0, 0,
	0x10868301, 0x23ff8801, 0x460e0781, 0, 0, 0x52a14401, 0x4c20788, 0x4fc88688, 0x56cbc401, 0x59704508, 0x62918281, 0x24160781,
	0x37514581, 0xa080401, 0x18d0301, 0x1ea68901, 0x2f23c781, 0x190c0c01, 0x47280488, 0, 0x57818608, 0x53a8c601, 0x34c90501, 0x47730488,
	0x2460301, 0x2526c881, 0x3eef0281, 0, 0x315a4281, 0xd14c790, 0, 0x3b624301, 0, 0x32bfc301, 0x6844901, 0x5d754488,
	0, 0, 0x3424508, 0x57530308, 0x86eca81, 0, 0x60f44301, 0x40d5c681, 0, 0x19630881, 0x113ec381, 0x54b08301,
	0x5d834401, 0, 0, 0x2b6cc901, 0x540e4301, 0, 0, 0, 0x104c4201, 0, 0x33074481, 0,
	0xab38588, 0x507dcb08, 0x55694301, 0x21d88781, 0x178ac801, 0, 0, 0, 0, 0x48130788, 0x1243c481, 0x1ab4508,
	0x19420a81, 0x12890888, 0, 0x494a5108, 0x3e630401, 0, 0, 0x10620181, 0x6088c181, 0x1f954601, 0, 0,
	0, 0, 0, 0, 0x56528401, 0, 0, 0x3a704701, 0, 0, 0, 0,
	0x62a44781, 0x28464781, 0xb7a8888, 0x39cc388, 0, 0x5bff0301, 0x2ce28981, 0x85f4501, 0x284e0781, 0x629f4401, 0x13e94688, 0,
	0x2789c801, 0xd158610, 0, 0, 0, 0, 0x5c30c281, 0, 0x1baf8b01, 0xfab4301, 0, 0,
	0, 0, 0x5b15c101, 0x4370c781, 0x5fb64588, 0, 0, 0xc460808, 0, 0xde6c481, 0x58540488, 0x48988d08,
	0, 0x36794601, 0, 0xcec4381, 0, 0x133ac401, 0, 0, 0x32518601, 0xc914c88, 0x51490281, 0x25cc8781,
	0x5943c488, 0, 0, 0, 0x377a8381, 0x166e8881, 0xbc74688, 0x5217c481, 0, 0x5f2d4d88, 0x5cec581, 0x60cbc301,
	0x3b780310, 0, 0, 0, 0x631ec281, 0x2dd70901, 0x4dbf4888, 0x1b5c908, 0x5df58688, 0, 0x3456c601, 0,
	0, 0x34704501, 0, 0x11e28301, 0, 0, 0, 0, 0, 0xda98481, 0xcb08808, 0,
	0x51968601, 0x10530201, 0x16b0301, 0x20ed4801, 0, 0, 0x48ec301, 0x55ca8788, 0x30d00701, 0xf20401, 0x136e4301, 0x53f10301,
	0x1dc0101, 0x27ec0801, 0x12ed0488, 0x51a80181, 0, 0, 0, 0x217e4588, 0xf488381, 0, 0x25dd0781, 0x3c3f0488,
	0x53cb0181, 0x60570281, 0x6c2c901, 0, 0, 0x571c0790, 0, 0, 0, 0, 0, 0,
	0x3a3c8781, 0x10d8301, 0x32b3c681, 0x10a4c301, 0x50184810, 0x2944c901, 0x299f8601, 0, 0, 0x3fdf4881, 0, 0,
	0, 0x11578488, 0x5357c308, 0x3b588301, 0, 0, 0, 0x305bc801, 0, 0, 0, 0x39c34781,
	0, 0x9d8301, 0, 0, 0, 0, 0x19474a01, 0x46824981, 0x13ad4688, 0x22b60801, 0x459bc781, 0xe26c281,
	0, 0x20cac781, 0x36de0401, 0x16eb0502, 0x7974481, 0, 0, 0, 0x1250381, 0x3b6dc181, 0x1f18288, 0x22c74608,
	0x9dc4781, 0x1c0c4881, 0x284fc401, 0, 0, 0, 0, 0x12cfc488, 0, 0, 0x5256c501, 0x3e798301,
	0x186f0781, 0, 0x14d60588, 0x4c5fc608, 0xf7d8301, 0x35d84481, 0x28048901, 0, 0x45b1c601, 0xf974381, 0x13628281, 0x1f7f0781,
	0x15aa4881, 0x2d25c881, 0x60854102, 0x59ac4508, 0x34168781, 0, 0, 0, 0, 0, 0, 0x4a2b9688,
	0, 0x3b2c8901, 0x327f8601, 0x3a5e4781, 0, 0x60824101, 0x62010381, 0x11e14281, 0, 0, 0, 0,
	0, 0, 0x5f88281, 0, 0, 0x1b328a01, 0x5c41c481, 0, 0, 0, 0, 0,
	0, 0x14a90801, 0, 0, 0, 0, 0, 0x2d74688, 0x61bc501, 0, 0x17f60881, 0x1fb50801,
	0x336c8801, 0, 0x6d0588, 0xf258401, 0x3a658701, 0xc154308, 0x32144881, 0x3446c401, 0x4e170688, 0x55d8c301, 0x2bec0981, 0x2ec78901,
	0x31870281, 0x18090801, 0x635ac281, 0x50a34688, 0, 0, 0x40de0681, 0x4224c601, 0, 0, 0xd544488, 0,
	0x363dcb01, 0, 0, 0x55fe4301, 0x59e04808, 0x4788590, 0, 0x4952cd08, 0x312e8981, 0x38b38981, 0x5a228381, 0x63248401,
	0, 0, 0, 0x4fe28888, 0, 0, 0x46c44901, 0x60d94381, 0x111e4201, 0, 0x20da0701, 0,
	0x140e4288, 0x19cc281, 0x13014488, 0x61eec281, 0x53e34590, 0, 0, 0xd024401, 0x12274481, 0x5ffd4788, 0x10328788, 0x3704588,
	0x61a3c181, 0x4dba8988, 0x3c1e8788, 0, 0, 0, 0x36d80381, 0, 0x38300c81, 0, 0x70e8981, 0,
	0, 0, 0x6283c281, 0x326e8781, 0, 0, 0, 0, 0x6257c281, 0x13068301, 0x4e9a1108, 0,
	0, 0, 0x20f9c701, 0x1192c301, 0x60b3c101, 0x2194781, 0, 0, 0x2469ca01, 0, 0, 0,
	0x1b81c588, 0, 0, 0x5fe80708, 0x47588708, 0x202e0881, 0x124c8481, 0xf64c301, 0, 0x23290301, 0x37f8c601, 0,
	0x5de70708, 0, 0, 0x12590301, 0, 0, 0x35254581, 0x58960608, 0x2e58308, 0x2f358701, 0x2554181, 0,
	0x3c84308, 0x610f0908, 0, 0x4c490888, 0, 0, 0x36604281, 0x9068501, 0, 0x15fb0801, 0x125f4301, 0,
	0x11ad0381, 0x3e53c381, 0x16490901, 0, 0, 0x4491c781, 0, 0x56fc4401, 0x4cca8688, 0, 0, 0,
	0, 0, 0, 0x4f3c0488, 0xfb40281, 0, 0x5b98c301, 0x10240301, 0x31c0c501, 0x2908481, 0x5f74281, 0,
	0x57f5c881, 0, 0x4793c588, 0x1c3b0901, 0xab04688, 0x62974281, 0x2e9e8881, 0, 0, 0, 0, 0,
	0, 0x76b4381, 0x61f54301, 0x13174481, 0, 0, 0x5ed88381, 0x5de28508, 0x1c7a0a01, 0, 0, 0,
	0, 0x12250481, 0, 0, 0, 0x6085c401, 0, 0, 0, 0, 0x3cd78101, 0x567f0381,
	0, 0, 0x33fd0581, 0x2fc4388, 0, 0x3a578601, 0xd69c301, 0x365c8601, 0x5aa98201, 0x10b68301, 0x3361c281, 0,
	0, 0x592a4788, 0, 0, 0, 0x423dcd81, 0x29ca8a81, 0x42ac8901, 0x44a34d81, 0x135b0581, 0x4c524708, 0x63658181,
	0x62c0c301, 0x2e0d0c01, 0x37bc508, 0, 0, 0x62330208, 0x5ab34201, 0, 0, 0x3a774581, 0x54090381, 0x4633ca01,
	0, 0, 0x2dd8610, 0x2cf88801, 0, 0, 0, 0x61b90181, 0x5b628888, 0x289c381, 0x1c328781, 0x34c8508,
	0x31030681, 0x7c90b01, 0x36a70401, 0x3fa30881, 0x41d1c681, 0x39724401, 0x3540c581, 0xe3c301, 0x520ec581, 0, 0, 0x32d0688,
	0x4da00808, 0x2f9d8681, 0xf070401, 0x3d770281, 0x38364f81, 0x21564482, 0x1e9c101, 0xcee0381, 0x2ae68981, 0, 0, 0,
	0, 0, 0x5c998588, 0, 0, 0, 0x4564c881, 0x3c9c308, 0x5e4c8688, 0x250f8581, 0x10a34301, 0,
	0, 0xb8bc308, 0x1eec8981, 0, 0xd61c201, 0x1372c301, 0x3f828a01, 0xd520488, 0x5eab4401, 0x2cf3c981, 0x6040c588, 0x516ec401,
	0xb61c808, 0, 0, 0, 0x21418a01, 0, 0, 0x22800701, 0xaa38608, 0, 0, 0x29ba8b01,
	0, 0x14534701, 0, 0, 0x2595c488, 0xe84301, 0x1f620881, 0x61634881, 0x51034388, 0x4ba4301, 0x119d4301, 0x265e4881,
	0x25640781, 0x14a54781, 0, 0, 0, 0x4f5f0a88, 0xa8d4408, 0, 0x2b394b81, 0, 0, 0,
	0, 0x5f924988, 0x28d08881, 0, 0, 0x5c7f0181, 0x3d444301, 0x6204c201, 0x2d08c901, 0x34f5c481, 0x12938301, 0x1f6ac881,
	0x53220688, 0x51194301, 0x47138301, 0x5aae4201, 0x2efc381, 0x3b3e8981, 0x53420681, 0x3a7bc401, 0, 0xd3c301, 0x5e5ac608, 0xc5c8c08,
	0x273b4701, 0x5c9e4488, 0, 0xb120508, 0, 0x1438c681, 0, 0, 0x2c024981, 0, 0, 0x59838808,
	0x1abf4a81, 0x1075c281, 0, 0x55ffc281, 0x3aa00401, 0x5309c401, 0x104f8701, 0, 0, 0, 0, 0,
	0, 0x3b6e8301, 0, 0x218f4781, 0x5b9a4301, 0x6053c181, 0x2370301, 0x279dca81, 0x1d6a0801, 0, 0x1bf6c881, 0,
	0, 0x39b44781, 0, 0x62778281, 0, 0x45610781, 0, 0, 0, 0, 0, 0x61928301,
	0x5bde8888, 0, 0, 0x40888801, 0x3debc301, 0xba40688, 0x61228201, 0, 0x23d24a01, 0x3c714101, 0, 0x44c78681,
	0, 0x3a5a8781, 0, 0, 0x355e4601, 0x4f598508, 0x6918301, 0x3e0bc301, 0x5eda4588, 0x53928608, 0, 0x63980588,
	0x15a2c701, 0x38e88901, 0x130c8301, 0x43154701, 0x216e8281, 0x5bc8281, 0xe024281, 0, 0, 0x5cb3c788, 0x398e4401, 0x54784201,
	0x5c02c281, 0x11aec481, 0x59ba8888, 0, 0, 0, 0, 0, 0, 0x441f0801, 0xe014481, 0,
	0x62064101, 0x150f4588, 0x24b10881, 0x2d330a81, 0, 0, 0, 0, 0x46184701, 0, 0x51c90381, 0,
	0x49af9108, 0, 0, 0, 0x52aa0481, 0, 0x2eabc801, 0x3e728281, 0, 0, 0, 0,
	0, 0, 0x3e6b8588, 0, 0, 0xec28401, 0x42e94681, 0x4358c801, 0, 0xee48401, 0x1a4381, 0x61454301,
	0, 0, 0, 0x6049c288, 0x17870781, 0, 0, 0, 0, 0x61f6c401, 0x135dc301, 0x5bab4301,
	0x468c688, 0x4605ca01, 0x2ccc8981, 0x45c7c881, 0x8438b01, 0, 0, 0x1d090981, 0, 0, 0, 0,
	0x30c18701, 0x21794508, 0xb558588, 0xd5f4281, 0x35bcc601, 0x6b28281, 0x9ce8501, 0x2088301, 0x2b8381, 0, 0, 0,
	0x1a8d4881, 0, 0, 0, 0, 0, 0xd9fc281, 0x2c778901, 0, 0, 0, 0,
	0x52668501, 0, 0x3c14890, 0, 0, 0, 0, 0, 0, 0x566dc301, 0, 0,
	0, 0, 0x5940788, 0x5d340381, 0x18d28901, 0x2dfd0781, 0x536b0401, 0, 0, 0, 0x335a8401, 0,
	0x55790281, 0x5d430708, 0x4363c781, 0xa360588, 0x5ab04201, 0, 0x3e130301, 0, 0x52ca0488, 0, 0xd00c301, 0x57054381,
	0x3b570301, 0x3e9a4501, 0x15e24801, 0x47b4808, 0, 0, 0, 0, 0x51fc0581, 0x34b1c501, 0x14144301, 0,
	0, 0x60e6c301, 0, 0, 0, 0, 0x50e28688, 0x26fe4a01, 0, 0x30360781, 0x567dc281, 0,
	0x33ffc601, 0x23388701, 0x7cb4681, 0, 0, 0x22a30781, 0x31658281, 0x34a70901, 0x5ab54201, 0x3ddbc301, 0, 0x12d20488,
	0, 0x28adcb01, 0x2249c901, 0xcfa4301, 0x5163c281, 0, 0x3588c601, 0xc3f4688, 0x39604401, 0, 0xe5ac481, 0,
	0, 0x43f28781, 0, 0, 0x9220501, 0, 0x60388201, 0x11d9c281, 0, 0, 0, 0,
	0x1ca9ca01, 0x53fa8281, 0x4f294a10, 0x4ad11808, 0x56780301, 0x3136c681, 0, 0x35224601, 0x3394c381, 0x59064a08, 0, 0x4eb0301,
	0x10910381, 0x22780281, 0x365c408, 0x5c04281, 0x3b81c308, 0x55218508, 0xe40c281, 0, 0x59e44608, 0xd3ec501, 0, 0x54030501,
	0x13418301, 0, 0x62380301, 0x31508381, 0x41d84701, 0x4386c501, 0x4fcbc788, 0x727cb01, 0, 0x2a1c4881, 0, 0,
	0, 0, 0, 0x42560701, 0, 0, 0, 0, 0x6a4201, 0, 0x46560781, 0,
	0x14e74508, 0, 0x101bc781, 0, 0, 0x3304488, 0x53be8581, 0, 0, 0x39824801, 0, 0x1c8bcb01,
	0x7188a01, 0, 0x542b4301, 0, 0x31840308, 0, 0x314681, 0xd110790, 0x23760701, 0x51660101, 0x541e0281, 0x49688f08,
	0x12824301, 0x22a6c701, 0x550d8281, 0, 0, 0xe070481, 0, 0, 0x18bbc781, 0, 0x4a48481, 0x5fc88608,
	0x29c50b01, 0x650301, 0x282fcc01, 0x8af0781, 0, 0, 0x44aa0701, 0x3bbec508, 0, 0x38638a81, 0x4914281, 0,
	0, 0, 0, 0, 0x3d670501, 0x37468581, 0x9248401, 0x2ef74781, 0, 0x4dcb8788, 0xe25c481, 0x11060281,
	0x11be0301, 0x4e148508, 0x9eb8a81, 0x518e0101, 0x509a4608, 0x36434881, 0x31a0c381, 0x46144801, 0, 0, 0, 0,
	0x2e544881, 0, 0x529a0501, 0, 0, 0x12a80381, 0, 0x506c0588, 0, 0x5f044281, 0x554c4381, 0,
	0x31ed8501, 0x45620581, 0, 0, 0x29cfca81, 0x61fd0301, 0, 0x3f8c381, 0, 0x5558301, 0x46b1c701, 0,
	0, 0, 0x61e44301, 0xfe48301, 0x5b440988, 0x2818181, 0x2b8bc901, 0x1070c181, 0, 0x2a980801, 0xe32c481, 0,
	0, 0, 0x47704588, 0, 0, 0, 0, 0, 0x116dc381, 0x3c9ac588, 0x43afc581, 0x4d318708,
	0x3c34488, 0, 0x3eb20b08, 0x33610401, 0x44b4c681, 0x56ffc281, 0x57560301, 0, 0, 0, 0, 0,
	0, 0x5d3dc201, 0x506ec588, 0x160f4801, 0x2042c701, 0x3c34c508, 0, 0, 0, 0, 0, 0,
	0x5bf88401, 0x4c318708, 0xdb00481, 0xb9bc688, 0x553b8301, 0x317b0308, 0x51544408, 0x5448c301, 0x55c2c381, 0x1ad98981, 0x4f2a4810, 0x1b5e0488,
	0x8d60801, 0x3b728181, 0x54ba0688, 0x616c8601, 0x638b8281, 0, 0x2dc1c901, 0xfc30301, 0x1b50181, 0x204dc781, 0x4d84281, 0x237c8704,
	0x6202c201, 0x37a34501, 0x3de30301, 0, 0x2bdd8881, 0xde04481, 0, 0, 0, 0x1fc4381, 0x1ed8308, 0,
	0, 0x69c101, 0, 0, 0, 0, 0, 0x3e86c301, 0, 0, 0, 0x1dd9c881,
	0x21cdc701, 0x238f8a81, 0x2cc08901, 0x2a5c8901, 0, 0, 0, 0x61b34401, 0, 0, 0, 0x549ec508,
	0, 0, 0, 0, 0x4bf54688, 0x13430581, 0x15760881, 0x25b7c781, 0x1744c901, 0x3d6cc581, 0x52794601, 0x22c54401,
	0, 0, 0, 0x5d0f4508, 0x62144781, 0x32f94501, 0, 0x33c8508, 0x5040381, 0x51fec681, 0, 0x5964301,
	0x36e20401, 0, 0, 0x163a0681, 0, 0, 0, 0, 0, 0x321b0c01, 0x5cb2c201, 0x5b2a8301,
	0x3e1a0101, 0, 0x35280601, 0x59e74608, 0x4ae64e88, 0x29a8301, 0x3d698681, 0x2e70301, 0xf81c688, 0x4c984588, 0x1bdfc401, 0x2b714801,
	0x251c301, 0x15cd0801, 0x6aa8301, 0x3112c881, 0x4cf50508, 0x5a9c4301, 0, 0x56638201, 0x2228281, 0, 0x16ed8408, 0,
	0x55da4281, 0x1713c881, 0x5c618401, 0, 0, 0, 0, 0, 0x210a8981, 0x60c24601, 0x1c88101, 0x2ed3c701,
	0, 0x5c58281, 0x36708601, 0xeaf0281, 0x2707cb01, 0x3d2a8701, 0x5c8e0581, 0x1220301, 0x5ba3c281, 0x3dd84401, 0x5a048181, 0x55f0c381,
	0x55f80301, 0, 0x55f6c281, 0, 0, 0x25940381, 0x2444ca01, 0, 0xf354301, 0, 0x2c620a01, 0x3895c881,
	0, 0x3c170408, 0, 0, 0, 0, 0, 0x1996c881, 0x15878781, 0x2db44981, 0x619ec101, 0xf20c381,
	0x31450701, 0x2293c681, 0, 0x151f8681, 0x34640288, 0x34538681, 0, 0x5ca48588, 0, 0x2d08808, 0xe4f0401, 0x3d234381,
	0, 0x5d414381, 0x50b54988, 0x10b50301, 0, 0, 0, 0x4fb10888, 0, 0x58564588, 0x5be2c790, 0x45500681,
	0, 0x2b944801, 0x5d2c281, 0x5b07c581, 0, 0, 0, 0, 0, 0x4f844708, 0, 0,
	0, 0x2af80881, 0x2c670881, 0x3e4f4381, 0x3cee0488, 0x37c9c801, 0x41038781, 0x55bb8681, 0x61d5c581, 0x1bb50701, 0, 0,
	0x352e0401, 0x43678a81, 0, 0, 0x3f564881, 0x32c54381, 0x5318381, 0x57634201, 0x8a84701, 0x3765c781, 0x5827c488, 0x5a910301,
	0x6013c101, 0, 0, 0, 0, 0, 0, 0, 0, 0x4f1f4a10, 0x53d54908, 0x5fc8281,
	0x5dd30588, 0x55fb0301, 0x4f674b08, 0x60398401, 0x1c3c181, 0, 0, 0, 0, 0xa65ca08, 0, 0,
	0, 0, 0, 0, 0x56f4181, 0x609f0501, 0, 0, 0, 0, 0, 0x22794601,
	0x208fca81, 0x2604281, 0xe874281, 0x13a60281, 0xe80c281, 0x62988501, 0x6093c501, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0x518cc388, 0, 0, 0, 0xbf0301, 0x4d8a4508, 0x5fdd4890,
	0xbac4508, 0x5e20c708, 0, 0x5ded4788, 0x214ac901, 0x60a94301, 0x31524301, 0, 0, 0x595a8808, 0x569d0501, 0x3122c981,
	0x558d8301, 0x530301, 0x17aa4781, 0x3ef88281, 0x4a94501, 0x5e0c301, 0x5f0ec781, 0x16ab8781, 0xf5c4201, 0, 0, 0,
	0, 0, 0, 0x61e2c301, 0, 0, 0, 0xe8dc281, 0x5d778508, 0, 0, 0,
	0, 0, 0x63018101, 0, 0, 0x62fdc301, 0x1e36c781, 0x1b970408, 0x5d4ec281, 0x38a6c881, 0x32e94481, 0x630b4281,
	0xa4c288, 0, 0xfbec281, 0, 0x457a8601, 0x454c4781, 0, 0, 0x5b218401, 0x10428481, 0, 0,
	0x329c4701, 0x423c401, 0xce60301, 0xcf0c301, 0x3b510101, 0, 0, 0, 0, 0, 0x5f284a08, 0x501c4588,
	0, 0, 0x3ec38281, 0x5bc60381, 0, 0, 0, 0x55cc301, 0, 0x16fbc701, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0x108c8301, 0x12d68488, 0x65f4881, 0x4539c781,
	0x2f630901, 0x14ba0901, 0, 0, 0, 0x37060481, 0x1104c281, 0x24260981, 0, 0, 0x5b84c301, 0x4f924908,
	0x5b8b0481, 0xf5d4201, 0, 0xf0d8281, 0, 0, 0x4efe4588, 0x5d90c201, 0x4ab6ce88, 0x5cee4508, 0, 0x43690781,
	0xca3c908, 0, 0, 0x7e38588, 0, 0x3c5e0708, 0x173d4701, 0x69dc508, 0x14b10801, 0xe7a4281, 0, 0,
	0, 0, 0, 0, 0x3cbcc101, 0x1bb10801, 0x5a598308, 0x19f58901, 0x52be8401, 0x26c4488, 0, 0,
	0x2b878881, 0x51c00501, 0x12680301, 0, 0x37a9c481, 0x48245208, 0x30480881, 0, 0, 0x5778401, 0x239e8a01, 0xf714381,
	0xbd5c988, 0, 0x63c08581, 0, 0, 0x532fc581, 0x57d28b81, 0, 0x51ee8401, 0x4d930608, 0x51510301, 0x1c7f0881,
	0x1f734781, 0, 0, 0x55e4301, 0xb584608, 0x5769c301, 0x491e0f88, 0x24038901, 0x45a30701, 0x56e34281, 0x657c501, 0x2f160801,
	0x9e64a81, 0x15ae8901, 0, 0, 0x58334508, 0x1cde8a81, 0x5adc501, 0, 0x52cc4401, 0, 0x3a538401, 0x5c98281,
	0, 0x5aa58201, 0, 0, 0x2adac881, 0x68d0401, 0x5be94688, 0x1a4e4901, 0, 0, 0x6680501, 0x5b4d8a08,
	0, 0x2b1b8981, 0, 0, 0x33d64381, 0x394f0881, 0, 0xb818508, 0x46ea8701, 0x56bc401, 0x16e0281, 0x61800401,
	0x5a670301, 0, 0x61ad4381, 0x5622c501, 0xd24301, 0x62300581, 0x56020101, 0, 0, 0x56b40588, 0, 0,
	0, 0x60448588, 0x35394301, 0, 0, 0, 0, 0, 0, 0, 0x40efc701, 0x40c50801,
	0x12478581, 0x58eb8508, 0, 0, 0, 0, 0xd3a8481, 0, 0x243b8981, 0, 0, 0,
	0x6143c301, 0x270d4a01, 0xa93cc88, 0, 0x49791688, 0x2afc4901, 0xd3cc408, 0x14938701, 0x1420301, 0x62bf4301, 0x455a0701, 0,
	0, 0x632f8581, 0x1c258801, 0x6288501, 0x5c7e8101, 0x4b439708, 0x58fec508, 0x26980881, 0x68f0501, 0, 0, 0,
	0, 0x4aaf8e88, 0x4925cf88, 0, 0x40010701, 0, 0x3e250181, 0x5ab64201, 0x388d4881, 0, 0x1e2c301, 0x36574701,
	0x228281, 0, 0x6060281, 0x2790c881, 0, 0, 0, 0x3a80c301, 0, 0x614f8581, 0x182d8801, 0,
	0, 0x9ad0901, 0x43d3c601, 0xf6e4288, 0xe038301, 0x55490281, 0, 0, 0, 0x36154501, 0, 0x14dc8588,
	0, 0x5a7c0301, 0x75dc701, 0x5d904101, 0x3a14308, 0x40048b81, 0x153c0701, 0x25bf4901, 0x32c70388, 0x390c708, 0x1b664388, 0,
	0x2d160a81, 0, 0x4cbd8b08, 0x5abb4201, 0, 0, 0, 0, 0x5aab8201, 0, 0x232cc488, 0x354dc481,
	0x44ed4901, 0x30580781, 0x3114588, 0x55110301, 0x2862c981, 0, 0, 0, 0x1f1cca01, 0, 0, 0,
	0x4ff38888, 0x196c4901, 0, 0x5b324481, 0, 0, 0, 0, 0, 0x45f74901, 0x2ba24a01, 0x5a88281,
	0x37d20501, 0, 0x13504601, 0x18400701, 0x1251c301, 0xcc20608, 0x4f2c381, 0x51f2c481, 0x3cfdc508, 0, 0xee0301, 0,
	0, 0, 0x32d34401, 0x5b88c101, 0x44958781, 0x25d4301, 0x20f4301, 0, 0, 0, 0x36a30801, 0,
	0, 0, 0, 0x5da08301, 0x42800b01, 0, 0x60ae8101, 0x56128101, 0x429ec881, 0x141d8408, 0x37858701, 0x32d04301,
	0x1a968901, 0x134b4501, 0xd808401, 0x257c301, 0x12010481, 0, 0x129f4301, 0x316ccb08, 0x1a9b0981, 0, 0, 0,
	0, 0x188c4781, 0, 0x3da30608, 0xa2e4588, 0x51528390, 0, 0, 0, 0x3a0a8781, 0, 0xd21c388,
	0x6349c281, 0, 0x1eab0a81, 0, 0x524c4581, 0, 0, 0, 0, 0, 0x2a90590, 0,
	0x32648781, 0x58dd0588, 0x445f8601, 0xd6b4381, 0xa630588, 0x3e664301, 0, 0x2b28c781, 0, 0, 0, 0,
	0, 0, 0, 0, 0x5049ca90, 0x5564c301, 0x44f58b01, 0, 0x4f10381, 0x8ff8481, 0x3374588, 0xdf44481,
	0x57b00301, 0x1b880588, 0x3b834588, 0x3c71c381, 0x61bd4581, 0x2e310a01, 0, 0x30e94881, 0x47bfc608, 0xd7a0401, 0x301b8701, 0x528a8388,
	0x47a34808, 0, 0x6500781, 0x1b414901, 0, 0, 0x53d28588, 0x2a208a81, 0, 0, 0x12208481, 0,
	0x40580801, 0x2ca4c981, 0, 0, 0, 0, 0, 0, 0, 0x36fd4501, 0x586f8488, 0x246ec981,
	0, 0x54558901, 0x107e4281, 0, 0x181fc681, 0, 0x146d8681, 0, 0x10148381, 0x58cbcb88, 0x607b0181, 0x53fec688,
	0x22ca4508, 0, 0x58210488, 0x197a0901, 0, 0x35974501, 0, 0, 0x25754801, 0, 0, 0x57a80508,
	0, 0x1159c481, 0x60c7c101, 0x3bdb8490, 0x20ba4801, 0, 0x584b0488, 0x22c8281, 0x5b0a8581, 0, 0x286d4981, 0,
	0, 0xdd9c481, 0, 0x2ea70981, 0x25450b81, 0x2358c701, 0x17568901, 0x5a2c0481, 0x5b2d0101, 0x4daf0588, 0, 0,
	0, 0, 0x60118588, 0x2920cc81, 0xec14281, 0x461e4581, 0, 0x5c0b8201, 0x1c954a01, 0, 0, 0x5149c101,
	0x59974688, 0, 0x5e340388, 0, 0, 0x10770301, 0x3df8c281, 0x33a0508, 0x37d7c601, 0, 0, 0x32044601,
	0x247c4801, 0x555a0301, 0, 0x5d380381, 0x5fb90708, 0, 0x516e4101, 0, 0, 0, 0x25bc301, 0x3b63c301,
	0x5c2d0381, 0x34428401, 0, 0x2e8d0881, 0x15058388, 0, 0x23134601, 0xb3e8608, 0x3d0cc301, 0x5a1e8301, 0x401b4701, 0x19674a01,
	0x470fc101, 0x46b54601, 0xcdfc201, 0x5d90281, 0, 0x62004181, 0xf908581, 0, 0xd8f8508, 0x55b4301, 0x467b8681, 0,
	0x5f1b8601, 0, 0x7df4481, 0, 0xf3b4301, 0x125c0301, 0x1f43c781, 0x3c79c508, 0, 0, 0, 0,
	0x132b0301, 0, 0x2b430a01, 0x3e5f8481, 0xf554908, 0x4ef50608, 0, 0, 0, 0, 0, 0,
	0, 0x4ff7c888, 0, 0x417b8981, 0, 0, 0x9d10481, 0x301f0801, 0x5b0fc101, 0xdb48401, 0, 0,
	0x5a1d0301, 0, 0x5d498281, 0x2f704801, 0x450b4801, 0x1893c881, 0x20c381, 0x1f598781, 0, 0, 0, 0,
	0, 0, 0, 0, 0x52878608, 0x5b0d4308, 0x1132c301, 0x58620488, 0x61e9c301, 0x16508601, 0, 0,
	0, 0xbca8808, 0x5c3e0281, 0x23468688, 0x50d54508, 0x378c608, 0xc5c101, 0x57654101, 0x21f5c881, 0x3ad10a01, 0x48498d08, 0x23a78781,
	0x57944488, 0x447b8881, 0, 0, 0, 0, 0x8740801, 0x3db60181, 0, 0, 0xcda0301, 0x3de8c301,
	0, 0, 0, 0, 0, 0x61484301, 0x3402c381, 0, 0, 0x53818381, 0, 0x33d2c281,
	0, 0x63868281, 0, 0, 0x1ce88a81, 0, 0, 0, 0x2b9d4a01, 0x18ed0a81, 0x419c201, 0,
	0x46da0a81, 0x4023c581, 0x19f08a01, 0x10e70401, 0x3644308, 0x13ff8201, 0x3ad60b01, 0x6358c401, 0x4e928f08, 0x3b1a8901, 0, 0,
	0x507e8988, 0, 0, 0, 0, 0x5cba4201, 0, 0, 0, 0x62468401, 0, 0,
	0x34230581, 0, 0, 0xefe4481, 0, 0, 0, 0, 0x27bc4508, 0xa210288, 0x5c0c8201, 0x3e2a8581,
	0x11859108, 0x5ef58281, 0xdfbc281, 0x1fc90781, 0x85cc501, 0, 0x53328601, 0, 0, 0, 0, 0,
	0, 0, 0x280c181, 0x5ed3c601, 0x52f48601, 0x3cfc4301, 0x44a54981, 0x315cc201, 0, 0, 0, 0,
	0, 0x18c30701, 0, 0xc038608, 0x12eac488, 0x448d8881, 0x3fd30981, 0, 0x4d730788, 0, 0, 0x35860581,
	0, 0x41caca81, 0x5b6e0301, 0, 0x2d264781, 0, 0x409f0901, 0, 0x5fcc4708, 0, 0x5ef24688, 0,
	0x470e8388, 0x2fb90901, 0, 0, 0x2ba74a81, 0x31930588, 0x564bc301, 0x27ba4408, 0x303d4801, 0x370c0881, 0x310a8781, 0x4940501,
	0x116a0788, 0x1a52ca81, 0x19d94901, 0x4c464588, 0x513d8281, 0x117f8701, 0, 0x25600801, 0x4608301, 0x9e00301, 0x40b00681, 0x110bc301,
	0x2dcd8a81, 0x542e4281, 0x46a14781, 0x1008c381, 0x27828701, 0, 0x1cb90901, 0x631f8101, 0x1cedc981, 0xdf54281, 0x4b21d708, 0,
	0x4712c181, 0, 0x62b0401, 0x63b08581, 0, 0xf228381, 0x1fa34681, 0, 0x13cc8508, 0x39014801, 0, 0x324b8c01,
	0, 0, 0, 0x39680401, 0, 0x3f19c101, 0, 0, 0x16808801, 0x51050181, 0x5a40c401, 0x12460301,
	0xdc58281, 0, 0x1adc401, 0, 0, 0, 0x2f784a81, 0, 0x3dbb4301, 0x380c588, 0, 0x50ec0588,
	0x2206c401, 0, 0, 0x356d0581, 0x62900581, 0, 0, 0x3ceac308, 0, 0x3b5d0201, 0, 0,
	0, 0, 0, 0x5b528988, 0, 0x1d4e0a81, 0, 0, 0, 0x5d92c201, 0, 0x6004281,
	0x63020281, 0x62288601, 0x3e5cc281, 0x3a6c408, 0, 0x35ef8681, 0x10078281, 0x5aac8588, 0x5c0a4281, 0x37288501, 0x54778181, 0,
	0, 0x2280401, 0x21dc4881, 0, 0, 0, 0x556ac301, 0x583a4488, 0x27454601, 0x5661c181, 0x5c0d8201, 0,
	0, 0x2b79c881, 0, 0, 0xffc0381, 0, 0, 0, 0x3701c481, 0, 0x20b50a81, 0x10490181,
	0, 0, 0x47104301, 0xb0d8908, 0, 0, 0x632f0101, 0, 0x3f428801, 0x3cb4688, 0x16a20a01, 0x2ebb8801,
	0x5884501, 0xab94588, 0x56aac301, 0x47804308, 0x5bacc401, 0x9f60901, 0x3ea88281, 0, 0x13688881, 0, 0, 0,
	0, 0x39a90781, 0, 0x21d0181, 0, 0x24c8ca01, 0x32f44481, 0x44fb0781, 0x45884681, 0x3d7f0201, 0x2cd14b81, 0x57e48481,
	0, 0x2fed4601, 0x3f820b01, 0x4fa60588, 0x61388a01, 0, 0x498281, 0, 0, 0x421d4781, 0x603f4888, 0x54d38888,
	0x12058481, 0x33198481, 0, 0x30798681, 0x50a8c588, 0, 0, 0x517e0588, 0, 0, 0x14b50a01, 0x252b0901,
	0, 0, 0x1199c401, 0, 0x3d6f8481, 0x638a4281, 0x35e4c581, 0x3331c501, 0x2fe0288, 0, 0, 0,
	0, 0x5a54181, 0, 0, 0, 0, 0, 0x8310301, 0, 0x47bcc608, 0x17c6c701, 0x10a64381,
	0x4a875388, 0, 0, 0, 0, 0, 0, 0, 0, 0x26748901, 0x1f4b4701, 0x3f7c201,
	0x63abc501, 0x6de4a01, 0x5c0fc201, 0x3248c581, 0x9f0ca81, 0, 0x3f104101, 0x19fa0801, 0x12b34401, 0x364a4801, 0x10a8301, 0x3e1c4281,
	0x32d54301, 0x63280301, 0x11b28301, 0x39584381, 0x48cc1908, 0xbb8101, 0x56e8181, 0x4bec381, 0x129c301, 0, 0x60d18301, 0,
	0x56874301, 0x43a10801, 0x1df50a81, 0, 0x58f38588, 0x402fc501, 0x4928301, 0x523f4581, 0, 0x256e4801, 0x5cad4181, 0x580a0381,
	0, 0, 0, 0x3a198781, 0, 0, 0xb52c588, 0x1e128981, 0, 0, 0, 0xa72c988,
	0, 0x55f98301, 0, 0, 0x53c84388, 0, 0, 0, 0x32f24401, 0, 0x4d4e4688, 0,
	0, 0x1b158881, 0, 0, 0, 0, 0, 0, 0, 0xa014301, 0x3e190308, 0,
	0x55944301, 0, 0x25e0c701, 0, 0, 0xa7e8608, 0x2fac301, 0, 0, 0x544a4381, 0, 0,
	0, 0x6b54881, 0, 0, 0, 0x28188801, 0, 0, 0, 0, 0x3f2cc301, 0,
	0x5910301, 0xa6e0988, 0, 0x5a830101, 0, 0x3a334601, 0x150ac508, 0x560b8301, 0, 0, 0xe8181, 0x4aed8e88,
	0x5dbec408, 0, 0, 0, 0, 0, 0x609c788, 0, 0, 0xfdcc281, 0, 0,
	0, 0x35f58501, 0x3e320301, 0x1a494a01, 0x2bbb0a01, 0x6020c301, 0x522b4501, 0x15e4301, 0x56100381, 0x3e67c281, 0, 0x13904101,
	0x11378181, 0x49e8301, 0x62960288, 0x52bc4481, 0x5c574788, 0, 0x16e00a81, 0, 0x5eb00301, 0x1040c101, 0x44ad8781, 0x58258488,
	0, 0, 0x1e3f0508, 0, 0, 0, 0, 0, 0, 0x5510301, 0, 0x5c194401,
	0x27fd8701, 0, 0x50d3c308, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0x12dc381, 0x1b73c701, 0, 0, 0x14d2c681, 0x32e18581, 0, 0x37168401, 0, 0x3e244181, 0x3cca8301, 0x33630481,
	0, 0, 0, 0x57e4301, 0, 0x53854401, 0, 0x3e220301, 0x606a0301, 0x5e0a8a88, 0x5a720101, 0x3a300681,
	0, 0, 0, 0, 0, 0, 0x46538501, 0, 0x3d3a4501, 0, 0, 0xdd44281,
	0x3034381, 0, 0, 0x3e9e4281, 0x25fa0401, 0, 0, 0x54a4c888, 0, 0, 0, 0,
	0, 0, 0x318a8381, 0x2ace4801, 0x12ba0301, 0xc64301, 0x3cfa0788, 0x1bf30781, 0x5609c381, 0x4fac481, 0x5a784288, 0x355c0481,
	0x27b78588, 0x2d0d4804, 0x20a0788, 0x5d824201, 0x6115c608, 0x1b848388, 0x1fa68781, 0x3337c501, 0x22a0508, 0x45050601, 0x261c8881, 0x47f64988,
	0x57404301, 0x50c08908, 0x20660901, 0xf3fc281, 0x5a6f8301, 0x36040801, 0x628b0701, 0x37148401, 0x1d36c901, 0x393a4881, 0x21fa0801, 0x4feb0888,
	0x170b8801, 0xff4481, 0x4504c681, 0xa3d4708, 0x41ec381, 0x7fe0d81, 0x2af3c881, 0x3fd7c701, 0, 0, 0x3ebfc281, 0,
	0, 0, 0, 0x60fa8301, 0x61de4301, 0x6be0981, 0, 0x51144481, 0, 0, 0, 0xd714481,
	0xec04481, 0, 0x31ed0601, 0, 0x4c8f8a88, 0, 0x32fe4401, 0, 0x10298601, 0, 0, 0x3f160288,
	0xac60888, 0x62e94401, 0x60bf0381, 0, 0, 0x4701c301, 0x3b238901, 0, 0, 0x1f0e0981, 0x48d89388, 0,
	0x52ac4381, 0, 0x122f8301, 0, 0x4a5b9208, 0, 0, 0x51168201, 0xa5d8b08, 0x5d518288, 0x29f5ca81, 0x1fec0781,
	0x51998701, 0, 0, 0, 0x19b3c881, 0x55400201, 0, 0, 0, 0x11944688, 0, 0,
	0, 0x7b0ca81, 0, 0x415d4c81, 0x6b14281, 0x5e13c788, 0, 0x3b734408, 0x47a00688, 0, 0, 0x51390501,
	0, 0x3f08608, 0x41b9c801, 0, 0x411a8781, 0, 0x1edf8881, 0x1487c801, 0x58380488, 0x61820508, 0, 0x177ec781,
	0x3c45c708, 0x8424281, 0, 0x40c14781, 0x44df0781, 0x2648c881, 0, 0, 0, 0, 0, 0,
	0x14300408, 0x6138601, 0, 0, 0, 0xe65c481, 0x3da18308, 0x19ca8a01, 0, 0x5ba50381, 0x31858301, 0,
	0x3c648488, 0x13bd4408, 0, 0xd80101, 0, 0, 0, 0, 0, 0, 0, 0,
	0x5a940301, 0, 0, 0x11b78281, 0, 0, 0, 0, 0x34824601, 0x18b14681, 0x5528281, 0x1eb58a81,
	0x2bd84a81, 0x1092c481, 0x2faf4a01, 0x5ba84301, 0x232a8488, 0x4e23c588, 0, 0x60d00301, 0, 0, 0xddc0401, 0x3df60281,
	0x35538481, 0x167cc781, 0x14360588, 0, 0x10ae8301, 0, 0xa048381, 0, 0x61b60201, 0x2ef44601, 0, 0,
	0, 0x4fc50708, 0, 0x42858881, 0x10c88301, 0x30a10781, 0, 0x3722c781, 0x44b80781, 0x21228901, 0x337bc381, 0x2fd94901,
	0x23f70881, 0, 0x26b2c701, 0x571d0590, 0, 0xcf58201, 0, 0x46758581, 0, 0, 0x31f28401, 0x1cb3ca81,
	0x61b04301, 0x1bd28881, 0, 0x456c4601, 0, 0x33100401, 0, 0, 0x18500681, 0x328f0581, 0x34d4c581, 0x5911c608,
	0, 0, 0x4b4f1188, 0x46df4681, 0xec6c481, 0x37e44501, 0x57300281, 0x6149c301, 0x49845108, 0, 0, 0x3b28308,
	0x35058681, 0, 0x9ff4401, 0, 0, 0x458b8601, 0x13a30301, 0x61e5c301, 0x45424801, 0x1012c381, 0xce18301, 0x2d050781,
	0x3d9b0788, 0, 0xb194508, 0x546b0501, 0, 0, 0x53648601, 0x315dc281, 0, 0x13e64c88, 0x51044181, 0,
	0, 0x5ea74481, 0x4db64888, 0x44e90881, 0x601dc301, 0x3db84301, 0, 0, 0x174e0701, 0, 0, 0,
	0, 0x95b0c01, 0x5f3f4a08, 0, 0x1724288, 0x3c374608, 0x98c0881, 0, 0, 0, 0, 0x63a20201,
	0, 0, 0, 0x9c20781, 0x5587c301, 0x604e8281, 0x5a48181, 0, 0x32d90281, 0x7d30981, 0, 0x60d30281,
	0, 0, 0, 0x5a4e0301, 0x18dc4c01, 0, 0, 0x51a78101, 0x3b700281, 0x21d14701, 0, 0,
	0x12c0c301, 0x5a5c8381, 0, 0x2fa0c881, 0x16ff4981, 0x3ce3cb08, 0, 0x63534281, 0x41aec701, 0x562e8401, 0x2688281, 0x594b0508,
	0x1c14501, 0x1412c301, 0, 0, 0, 0, 0xd4f0301, 0x1208301, 0x5d454281, 0x2496c701, 0x5bdc4488, 0,
	0, 0, 0, 0, 0x35bfc481, 0x668301, 0, 0x47328708, 0x12534581, 0x34750581, 0, 0,
	0x32188501, 0x12e1c488, 0x5c294281, 0x539ec381, 0, 0, 0xd238710, 0x13874101, 0, 0x21734681, 0, 0x23320604,
	0, 0, 0, 0xe92c708, 0x367c4581, 0x60794181, 0x4bf88708, 0x2a714981, 0x1f860781, 0x9cc4481, 0x46fc0301, 0x566ac301,
	0xcb48308, 0x512fc301, 0x26efc901, 0x201, 0x2be5c901, 0, 0x55e1c102, 0, 0, 0, 0, 0,
	0x5efd0301, 0, 0, 0xff7c101, 0x32338781, 0, 0, 0xbc0301, 0x4ddc4588, 0x5aa78201, 0x356ac481, 0x67c4781,
	0, 0xa23c301, 0x60a50288, 0, 0x2544101, 0x18e74b81, 0x39ce8781, 0, 0xe308481, 0xe24301, 0x28fd0981, 0x1740c801,
	0x33f78601, 0x623d8281, 0x23894a81, 0, 0x63d30801, 0, 0x88b0b01, 0x4179cd01, 0, 0xfa5c381, 0, 0x2cbbc981,
	0, 0x4bca8890, 0x4e98301, 0, 0x33460401, 0x54514281, 0x2fb44981, 0x60a48388, 0x5dc30688, 0, 0, 0,
	0, 0, 0, 0xd5e0101, 0, 0, 0x3dc6c381, 0, 0x2d630801, 0, 0, 0x576c181,
	0x63138281, 0x553f8101, 0, 0x2fd54801, 0xfea4301, 0x276d0881, 0x14fa4388, 0, 0x5bb9c401, 0, 0x2a000d01, 0,
	0, 0x12394301, 0, 0, 0, 0, 0, 0x6638901, 0, 0, 0x368a0601, 0,
	0, 0, 0, 0, 0, 0x3fbfc681, 0x406b8701, 0x3b8b4c08, 0x52af4501, 0xb86c508, 0x57670481, 0,
	0, 0x5334301, 0, 0, 0, 0x3997c781, 0, 0, 0xcf3c381, 0x577f4201, 0x51914501, 0,
	0x4128588, 0x250281, 0, 0, 0x43c50681, 0xf760301, 0x314f0308, 0x18f24981, 0x42598681, 0, 0, 0,
	0x2ffd8981, 0x4d468308, 0x2a54281, 0, 0x16c8301, 0, 0x1f8e0781, 0x45254901, 0x62e74401, 0, 0x8870801, 0,
	0x317e0301, 0, 0x3d594481, 0x4a20501, 0x61b9c701, 0, 0, 0, 0x2a4a0b81, 0x5ad40101, 0x513b8181, 0x17b68801,
	0x3bd0890, 0x23c54981, 0x22d28601, 0x8b98781, 0, 0x318c588, 0x54114708, 0, 0x113c4508, 0x127f8581, 0, 0,
	0, 0, 0, 0x22b1c881, 0, 0, 0, 0x5c49c281, 0x1ec64a81, 0x15284588, 0x26aa0901, 0,
	0, 0x1504301, 0x3ce48988, 0x13254281, 0x8a20681, 0x3fd0588, 0x55e90681, 0, 0x20138681, 0x2c2d4881, 0x5d18281, 0x56cdc908,
	0x1b7b0681, 0, 0, 0, 0x3d280501, 0x1d210881, 0x5fabc588, 0x330bc481, 0x62d1c301, 0, 0, 0x380a4681,
	0x3ce0c301, 0x3e780301, 0, 0, 0, 0x3574408, 0x339b0481, 0x124a4481, 0x2c290881, 0x41ef8601, 0xfc60381, 0x32dd4301,
	0x51cf4401, 0x230a4581, 0x57fd0588, 0x3451c381, 0xcf0301, 0x36738601, 0x27b5c381, 0x55180101, 0x5eb98608, 0, 0, 0,
	0, 0x4779c308, 0, 0, 0, 0xe19c281, 0x57120301, 0, 0, 0, 0x54058401, 0,
	0x33b30901, 0, 0, 0x12668301, 0x4e490588, 0x600e4681, 0xd438401, 0, 0x52f24481, 0xe218401, 0x2f310901, 0,
	0xbbd4508, 0x34e78601, 0, 0, 0, 0, 0x249c101, 0, 0x6082c601, 0x5105c301, 0x39f0c801, 0x8e40481,
	0x60ba4301, 0x63200181, 0x4c14c608, 0, 0, 0, 0, 0x74a4401, 0, 0x59fa0608, 0, 0,
	0, 0x5db1c488, 0, 0, 0xed60401, 0, 0, 0, 0, 0, 0x5b104781, 0x3d210481,
	0x18c74281, 0x11cf4301, 0x3ef9c281, 0, 0, 0x557fc681, 0x277ec781, 0x121e4481, 0, 0x2b44910, 0, 0xd920401,
	0x53f98201, 0x2f50301, 0x1a6b8a01, 0x351ec301, 0x13d4c608, 0x106b4101, 0xd098608, 0x55614101, 0x5ee3c788, 0x10bb0381, 0x354bc401, 0x37fec601,
	0xe54301, 0x1060c288, 0x636d8281, 0x445a4a81, 0, 0xb1bc588, 0x583c8508, 0x3e208301, 0, 0x60eb4381, 0x26e00a81, 0x5d234281,
	0, 0, 0x235c4701, 0, 0, 0, 0, 0x7dc8581, 0xd330808, 0x4bbc4c88, 0x58468488, 0x1ffb8701,
	0x5708c281, 0x29110a81, 0x268f4881, 0x4968501, 0x13974201, 0x147e8601, 0, 0, 0x4399c881, 0, 0, 0x40748781,
	0x57644301, 0x96c0501, 0, 0x332b8481, 0x13bb4408, 0, 0x1e288901, 0, 0, 0xdb4381, 0, 0x604d8201,
	0x3e398301, 0x30630881, 0x3a120781, 0x39470781, 0x27a30a01, 0x35838501, 0x51840408, 0x691c281, 0, 0, 0x3e7f4301, 0x2d3c0901,
	0, 0x409a0a01, 0, 0x23ee8901, 0x3e350381, 0, 0, 0, 0xea14401, 0x10e00501, 0x722ca01, 0,
	0, 0x11720681, 0, 0, 0, 0x30890981, 0, 0x2a3c8901, 0x4868181, 0x402cc601, 0x8abc681, 0,
	0x62f34301, 0x4f040608, 0x633d0308, 0x3ab58501, 0x4450c501, 0, 0, 0, 0x57268281, 0x331bc401, 0x150d4408, 0x57b68581,
	0x252f8801, 0x48064b88, 0x61f3c301, 0, 0, 0, 0x45fbc701, 0x4f194588, 0, 0x159c0601, 0, 0x1c080881,
	0x11250301, 0, 0x65a4581, 0, 0x5495ca88, 0x29d8301, 0x46308681, 0x2ff40601, 0, 0x438d4581, 0x265c101, 0x511dc701,
	0, 0x2124381, 0x2d6c4881, 0x3aa20381, 0, 0x30e50881, 0, 0x5b1e4381, 0x10788281, 0x33df0701, 0, 0x36c7c401,
	0xfcf8601, 0, 0, 0x43b98601, 0, 0, 0x5f604a08, 0x36264481, 0x37a5c601, 0x3425c601, 0x18358601, 0x45efc781,
	0x607bcb01, 0x3b038a01, 0, 0, 0, 0x5588588, 0x2c88c881, 0x3ce94301, 0x27214a81, 0x32d6c301, 0, 0,
	0, 0, 0x2c0fc801, 0x56adc301, 0x3eb4508, 0x5e98981, 0x3288c681, 0, 0x7368301, 0x33d40481, 0x32464501, 0,
	0x53ec8301, 0, 0, 0x1c480981, 0, 0, 0x13080301, 0x2c318a01, 0, 0x44f1c781, 0x5bc24201, 0x3499c481,
	0x1d68301, 0x22218981, 0x5618c588, 0x3535c401, 0x40848801, 0x130b0301, 0x4c288588, 0x62534381, 0x10414281, 0x4e84281, 0x2e1f8881, 0,
	0, 0, 0xfed4301, 0x5eb70508, 0, 0x51824388, 0x36f74601, 0x250d8981, 0, 0, 0x5922c588, 0,
	0, 0x1164ca81, 0x17a0c981, 0, 0, 0, 0x3f2e4581, 0, 0xde48481, 0x589f0788, 0xbea4b08, 0,
	0, 0, 0x175eca01, 0x4c678688, 0, 0x2f6c8781, 0x106bc501, 0x3537c301, 0, 0x4ee28f88, 0x3fefc801, 0x3b40288,
	0, 0x3153c381, 0, 0xecf8401, 0, 0, 0, 0xc248688, 0x57a1c888, 0, 0x621a8501, 0x1415c301,
	0x634b0281, 0xddac281, 0x80b4d01, 0, 0, 0x27c0c701, 0xb69c308, 0, 0, 0, 0, 0x5d248301,
	0, 0x3ebc0281, 0, 0, 0x5b04481, 0, 0x13098301, 0x14074488, 0x35034481, 0, 0x3821c701, 0,
	0, 0, 0x21884681, 0, 0, 0, 0xbbfc790, 0x4ef80708, 0x30d84881, 0x15258588, 0x33dcc481, 0x203ac781,
	0x3f118301, 0x5caa0301, 0x2f8f8681, 0x8388b01, 0x39094801, 0, 0, 0, 0, 0, 0x54668681, 0x1b10c881,
	0, 0x2394301, 0, 0x60758381, 0, 0, 0, 0, 0, 0, 0x44e2c701, 0x57aa8201,
	0x7354281, 0x11fec481, 0x3c598908, 0x14d4301, 0x1afc301, 0x12c08381, 0x1046c481, 0x39e14781, 0, 0, 0, 0xa57cb88,
	0, 0, 0x40784881, 0x1ab14881, 0x11b8c281, 0x1e1aca81, 0x5a1c0201, 0x208a8a81, 0x57e6c288, 0, 0, 0,
	0, 0, 0, 0, 0, 0x45164801, 0, 0, 0x8590388, 0x91fc481, 0x3b480981, 0,
	0, 0, 0, 0x20078801, 0x4654301, 0x5236c481, 0x10acc381, 0x61d30581, 0x52e8201, 0x41afc501, 0x978301, 0xaacc708,
	0x12f18488, 0x43088581, 0x263c201, 0x44b14701, 0x1ac98a01, 0x10560181, 0x555b8301, 0x30918781, 0x44360a01, 0x3d7ac681, 0x582ec488, 0x4e24381,
	0x1caeca01, 0x23100681, 0x4750708, 0, 0, 0, 0xe2a0481, 0xf4a4401, 0, 0, 0, 0x564a8281,
	0x3ca94708, 0, 0x10044688, 0x3aad8601, 0x1e9dc801, 0x109b8301, 0x61090508, 0x5562c201, 0xad5c508, 0xd994281, 0x3ead8301, 0x5956c788,
	0x2ab88801, 0x1a580a01, 0x132c8301, 0xb148588, 0x1ba58701, 0x2ea2c881, 0x55480201, 0, 0x630f0301, 0, 0x33520281, 0x43790d81,
	0x581a4488, 0x5d8f4301, 0xd3b8281, 0x5a540388, 0x2dca0701, 0x3b6d0181, 0x249f8881, 0, 0, 0x5c6dc301, 0x11d70301, 0,
	0xe9b8281, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0x48920d08,
	0, 0, 0, 0xb24888, 0, 0x165ac781, 0x621e8301, 0x515c4301, 0x534e0588, 0x638cc281, 0, 0,
	0x54288308, 0x3f208301, 0x101a4301, 0x96e8501, 0, 0, 0x3d07c408, 0x3be0c808, 0, 0, 0x1064301, 0,
	0, 0, 0, 0x2d1b4a01, 0x63818281, 0, 0, 0x254ac901, 0, 0xebc488, 0, 0,
	0x9fa8381, 0, 0, 0x30268901, 0, 0x1fb0281, 0x142dc488, 0xfd78608, 0, 0, 0, 0,
	0, 0, 0x41b24781, 0x37c2c701, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0x10fd0581, 0x50338808, 0x3d144301, 0x33f44681, 0xc58c788, 0, 0x528c4501, 0x51ab4481, 0xbd24708,
	0, 0x11978488, 0, 0, 0, 0, 0x211ec781, 0, 0, 0x3dc20501, 0x13298301, 0x5ade8501,
	0, 0x61aa4301, 0, 0, 0, 0, 0x4672c581, 0x1614181, 0x599d8708, 0x60998581, 0, 0,
	0x514f8301, 0x56ca4308, 0x5b6c8301, 0x5228c501, 0x18318801, 0, 0, 0, 0, 0x37ac0881, 0x3b5f4301, 0x2cec390,
	0, 0, 0, 0x44230581, 0x3d33c301, 0x5aa88201, 0x5d708408, 0, 0, 0x28e80a81, 0x631bc381, 0,
	0, 0x18c68408, 0x3e280201, 0, 0xefc0481, 0x40268581, 0, 0, 0, 0, 0x2f80288, 0,
	0, 0, 0x26288881, 0, 0, 0x61034608, 0x11fa4481, 0xf028481, 0x60a7c301, 0x62b34608, 0x43540981, 0,
	0xf8e4481, 0, 0, 0x1dc4c801, 0, 0x3f92c901, 0, 0x5e820508, 0x5d3cc201, 0x27484701, 0x569a0301, 0x1670501,
	0x2fe78401, 0x57ddc881, 0, 0x5e7f0610, 0, 0, 0x5effc301, 0, 0x55484181, 0, 0, 0,
	0x33e94401, 0x468b8701, 0, 0x209e0881, 0, 0, 0, 0x13d8301, 0, 0, 0, 0,
	0x130e0301, 0x1263c581, 0x169d8901, 0x8314281, 0x56054301, 0xa1c4301, 0x3324c501, 0x38e10f01, 0x2a9c0701, 0, 0, 0,
	0, 0, 0x530bc801, 0x2901ca81, 0x3329c381, 0x12a3c481, 0x229f0801, 0x18c88a81, 0x2360201, 0, 0, 0x5e620308,
	0x620cc601, 0, 0x4e2d0788, 0, 0x14c14781, 0xc334688, 0, 0, 0x1be5c781, 0x40938601, 0, 0,
	0, 0, 0x6114481, 0x462d8601, 0x4560501, 0xafacd88, 0x60b30288, 0, 0, 0, 0, 0,
	0x2a08301, 0, 0x178ec781, 0, 0x123c4301, 0x3de48301, 0x566f4381, 0x26394a01, 0xa064381, 0x5bd40488, 0x12cb4488, 0x26304981,
	0x11768301, 0x3cc64201, 0x5a648201, 0x471dc808, 0x34ed4501, 0x29a28901, 0x15630681, 0x3aaa8601, 0x57160501, 0x6345c301, 0x29f10981, 0x449e0a81,
	0xa18101, 0x1b6d4608, 0x21d4c781, 0, 0, 0x513ec301, 0x9324601, 0, 0, 0x9fc4301, 0xdcc0281, 0x5c88c608,
	0x29df4901, 0x38f8281, 0x4167c601, 0, 0x62098681, 0x604c281, 0x5ce6c788, 0x50ca0588, 0x50dcc608, 0xea58401, 0, 0x2eb4301,
	0, 0, 0, 0x57d84b01, 0x1fe10701, 0xd508301, 0, 0, 0x8f2c501, 0, 0, 0xf7a8301,
	0, 0, 0, 0, 0, 0x31e08581, 0xf278281, 0x2f8381, 0, 0x60158181, 0x34f80581, 0x1d13c881,
	0, 0, 0x2b204981, 0, 0x61e14301, 0, 0, 0, 0x512e4301, 0x6387c281, 0x38918881, 0,
	0, 0x17308901, 0x564ec301, 0x318c4481, 0x5c6a8381, 0x52214581, 0x55a48681, 0x8184c81, 0x2a9f8801, 0x2b2c8881, 0x50538908, 0,
	0, 0x2e5c4881, 0x264d0901, 0, 0, 0, 0x4d598808, 0x622b8581, 0x4d698488, 0x3e100281, 0x23ab4701, 0x6066c408,
	0x2fa50681, 0x5a640101, 0x36f50481, 0, 0, 0x47abc908, 0x322d0d01, 0x266c0801, 0, 0, 0x2f5a0901, 0x33274501,
	0x62dc0301, 0x15bf8601, 0x54020708, 0x5b288401, 0, 0x30c50781, 0x3c4e8388, 0x58ee0588, 0x696c301, 0x639c4288, 0x422e4981, 0,
	0x14848681, 0, 0xcefc501, 0x4fe6c888, 0, 0x5bc7c508, 0x36cb8801, 0xb27c888, 0, 0, 0, 0,
	0x3e88288, 0x35518401, 0x587ac488, 0x5dfe8508, 0x3bc70508, 0, 0, 0, 0, 0, 0, 0x5aba4201,
	0x54084181, 0x62890401, 0x114d0481, 0x1537c881, 0x28954a01, 0xbda8c08, 0x29e84901, 0x62eb4481, 0x61fc8140, 0x6930281, 0x4c438588, 0x358e4481,
	0x4c2d8808, 0, 0x248dc901, 0, 0x3a558401, 0x31648201, 0, 0x5768c101, 0x25f90601, 0x13f0301, 0xcf24301, 0x26350881,
	0, 0x12334301, 0x4120101, 0x3b310901, 0x36958381, 0, 0x60f90301, 0x3de78281, 0x40504781, 0x6341c301, 0x383e1301, 0x2b4c8901,
	0x5f154701, 0, 0, 0x6b4388, 0, 0, 0x32374d81, 0, 0, 0, 0, 0xdc8c481,
	0x36ab0301, 0x10cd0501, 0x5ab74201, 0x91dc401, 0x56d24301, 0, 0, 0x5b174301, 0x60378201, 0x243c481, 0x143c0608, 0x4413c701,
	0x31558301, 0, 0, 0, 0, 0x2419c801, 0x53b80501, 0, 0x52fd8508, 0, 0x5d810488, 0x608a8101,
	0x3e484281, 0x54240281, 0x111f4281, 0x50090b90, 0x3e2ec408, 0x551b4690, 0x4816ca90, 0x4b930c08, 0x2ceb8901, 0x1efb0c01, 0xa60a88, 0x107c281,
	0x42bc4c01, 0x58590488, 0x60774381, 0x91a0781, 0x60488288, 0x60790201, 0x4b57d708, 0x44628781, 0x610b8708, 0x13808301, 0x54254301, 0x59ccc608,
	0x168c4781, 0x56fe4301, 0x1a208a81, 0x29604b01, 0x2c20c801, 0x325d0701, 0xa538888, 0x617dc488, 0x4db1c588, 0x475f4608, 0x5ef64101, 0x24acc881,
	0xc628e08, 0, 0x1eb04a81, 0, 0x56d60201, 0x20a24801, 0x28f24b01, 0x52d74401, 0x540ac281, 0x33178401, 0x29ecc881, 0x307cc801,
	0x3e238181, 0, 0x57f40281, 0x1ebacc81, 0, 0x400e0681, 0x4d704588, 0, 0x35ab4481, 0xd738401, 0x4f09c588, 0x30b5c701,
	0x541c0688, 0, 0, 0x5ea00381, 0x5ab94201, 0, 0, 0, 0x4eb19188, 0x58b6c888, 0x4e128410, 0x32c14588,
	0x6ed4a01, 0, 0x2ecc0681, 0x5606c301, 0, 0, 0, 0x636b4481, 0, 0x36d38401, 0, 0,
	0x5868c488, 0, 0x52708308, 0x5761c301, 0x1c9a4a01, 0, 0, 0x1f4ec701, 0x351cc401, 0, 0, 0,
	0x18a8501, 0x42fa8601, 0x61a60301, 0, 0x4482c881, 0x62180288, 0x112b8301, 0x5e010588, 0x1c914801, 0x39d9c781, 0, 0,
	0x4084101, 0, 0, 0, 0x36478581, 0x1d254901, 0, 0, 0, 0x22264b81, 0x40ec8681, 0x12280301,
	0, 0, 0, 0x4cb20588, 0, 0x264c301, 0x567d4101, 0, 0x1044c401, 0xc6dc788, 0xdff0481, 0x52344501,
	0, 0, 0x15664781, 0, 0, 0, 0x5108c301, 0x50e94588, 0x1fe80801, 0x9904881, 0x54c9c588, 0x53834401,
	0x61b7c281, 0x54454701, 0, 0, 0, 0, 0, 0, 0x192b8901, 0xabc0608, 0x30ac488, 0x3ebe8281,
	0, 0, 0x215e0701, 0, 0, 0, 0, 0, 0x2a610b81, 0, 0x13618201, 0,
	0x3c66c488, 0x3ffdc681, 0x5a30301, 0, 0, 0x5aaa8201, 0x12c3c301, 0, 0, 0x5cec4408, 0x3e7b0301, 0x8e10601,
	0x3f18c301, 0x28f7ca81, 0x12b88301, 0x5f050101, 0x32f04401, 0x5f058601, 0, 0x395a0401, 0x60db0401, 0x13d7c808, 0x36370501, 0x46a90801,
	0x62340301, 0, 0, 0, 0, 0, 0, 0, 0, 0x35a94401, 0x5cc88708, 0x31f7c701,
	0x472d4a88, 0x10980101, 0, 0x83e0b01, 0x34510501, 0, 0x19a20901, 0x39a18781, 0, 0, 0x14ec301, 0xf008401,
	0x2754688, 0x53358701, 0, 0x61dfc301, 0, 0x33798481, 0, 0, 0, 0, 0x297e8881, 0,
	0x3617c481, 0xfbd0381, 0, 0x10ac4101, 0, 0x4cfb8988, 0, 0x55b30701, 0x35ba8481, 0x7a68381, 0, 0,
	0, 0x2bfe0881, 0, 0, 0x24e58981, 0, 0x59ee0788, 0x1938c881, 0, 0, 0, 0,
	0x30aac781, 0, 0x56328281, 0x5c240201, 0, 0, 0x512cc301, 0, 0, 0, 0, 0x7da0281,
	0x21510481, 0x1a440a81, 0, 0, 0x5bc04401, 0xf5a8381, 0x3524608, 0, 0x5a0b8810, 0, 0, 0,
	0x7db4281, 0x1e330781, 0x38044581, 0x54fd8b08, 0x12f60488, 0x61f18481, 0x52390801, 0x5b9c581, 0, 0x56694301, 0x5b1b4101, 0xdae0401,
	0x937c401, 0xc428708, 0x514e4101, 0x4dff8808, 0x63664381, 0x5fb0301, 0, 0x367c508, 0x172d0701, 0, 0x54608c08, 0xeb24481,
	0xca08688, 0x2b5dca81, 0, 0, 0x22304801, 0x9634881, 0, 0, 0x1e3c8501, 0x553d0301, 0, 0,
	0, 0x5d2ec181, 0x41848681, 0x29888a81, 0, 0, 0, 0xcde4301, 0x1324808, 0, 0x5cde4588, 0x41c60981,
	0, 0x4ee54a08, 0x33440401, 0, 0, 0x8c2c401, 0, 0, 0x4289c981, 0x3e148301, 0x960301, 0x25794781,
	0x5d91c201, 0x5c284201, 0, 0, 0, 0x3aa58a01, 0x3fa8508, 0, 0, 0, 0, 0x3ec4cc10,
	0x3d970181, 0x62d78301, 0, 0x53254681, 0x25af8781, 0, 0x10588181, 0x2dd2c881, 0x25e8c701, 0x2e00c981, 0, 0,
	0x1b918588, 0, 0x1bbf8701, 0xb4d8488, 0, 0x23800901, 0, 0xc718c88, 0x395c4401, 0, 0x12130481, 0x143f0408,
	0xd6c0201, 0x4b2d5188, 0x564d4301, 0x55ac4681, 0, 0, 0x30230701, 0x6101c308, 0, 0x780508, 0, 0,
	0x9550c01, 0, 0x26a5c881, 0x1cff4881, 0x23164681, 0xeec0701, 0x12f3c488, 0x1b9b4701, 0, 0, 0, 0,
	0x1661c781, 0x35ea0601, 0, 0, 0x55cf8388, 0x16af4b01, 0x4d2b4688, 0xc13c608, 0, 0x63e0501, 0, 0xd608281,
	0, 0, 0, 0, 0, 0, 0, 0, 0x1e538901, 0x35ad8581, 0, 0x3eac4281,
	0, 0x1e1c201, 0x12034481, 0, 0x2fe64681, 0, 0x62728501, 0x5a5d4201, 0, 0, 0x30d0308, 0x12cc201,
	0xffdc381, 0x3af8608, 0x500ec708, 0x53e94381, 0x4018588, 0x36a7c281, 0, 0x122b0301, 0, 0x2cb8688, 0x5d168508, 0x75a0501,
	0x56dbc301, 0x1cc8181, 0x48b2d108, 0x33744601, 0x234e8701, 0x39f8c801, 0x35cb8881, 0x14ffc681, 0, 0, 0x5637c301, 0,
	0, 0x37f34581, 0x1bde4701, 0x3c07c590, 0x4bf1c708, 0, 0x17a4381, 0xee24481, 0, 0x3e418581, 0, 0x3c770588,
	0x38b4508, 0x4d844708, 0, 0, 0, 0, 0x58414488, 0, 0x4fbf8b08, 0x2f878701, 0x57194588, 0x638301,
	0x55d2c408, 0x263e4b01, 0x41a4c681, 0, 0, 0x2f9a0701, 0x52f98301, 0x558f0488, 0, 0x565d8508, 0, 0,
	0x72d4a81, 0, 0, 0, 0, 0, 0, 0, 0xedc8301, 0x144c101, 0x3e07c608, 0x35a10481,
	0x5cc0588, 0x34200601, 0, 0, 0, 0x11798601, 0, 0x1ef14981, 0x59908688, 0x40b64701, 0, 0x164c301,
	0x37698581, 0x51e4c588, 0x2e174981, 0, 0x637c281, 0, 0x34910601, 0x375c608, 0x54a90b08, 0x5acc4201, 0x32288901, 0x2a0b8e81,
	0x5a6b0301, 0x131d8301, 0, 0, 0x220c381, 0x44408801, 0x312b4681, 0x57214381, 0x5c2b0201, 0x102f0401, 0x26884501, 0x3bfe4708,
	0x62b14201, 0x2a7f8a01, 0x4907d908, 0xd7e4481, 0x39ecc801, 0, 0, 0x458e8801, 0x3d844301, 0x15300688, 0x1c90481, 0x51e9c401,
	0, 0x48ec0f88, 0, 0x2adf0701, 0, 0x27e7c881, 0, 0, 0, 0xb96c508, 0x36288481, 0,
	0x55544301, 0x51bac501, 0x35c94481, 0, 0, 0x42664881, 0x14280488, 0x134dc501, 0x51278501, 0x2b0101, 0x4990501, 0x2bca0901,
	0x14ad0801, 0, 0x52ce4301, 0, 0, 0x1ce4681, 0, 0x273ec681, 0, 0x9c5c801, 0x13f9c181, 0x2daac981,
	0x5188708, 0x46fd8301, 0x27a80781, 0x3c538c10, 0x5c0e8481, 0x2e38408, 0x3d5e4581, 0x24804a01, 0, 0xa7c4488, 0x5d954201, 0,
	0x30118701, 0, 0, 0x11cd4401, 0x5dea8588, 0, 0, 0, 0, 0x578a4788, 0x1af2ca81, 0x40810701,
	0, 0x4c55c908, 0, 0, 0, 0, 0x2e434a01, 0x11dc4281, 0, 0, 0, 0,
	0x4ce0301, 0x53ef8301, 0x5ac84201, 0x317f8301, 0x56d8c281, 0x43b28581, 0x2c8d0981, 0x293f8a81, 0x8960c01, 0x17f20801, 0, 0x60c0c301,
	0, 0x33a1c301, 0, 0, 0, 0, 0, 0x4d64c988, 0, 0x3b7e8688, 0, 0,
	0, 0x7614781, 0x242ac881, 0, 0x34bb8501, 0, 0, 0x3a404801, 0x5c3f4501, 0x335c8588, 0x288b4a01, 0x3e934201,
	0x10db0281, 0x353ac401, 0x526d0301, 0x42ce4881, 0x8490b01, 0, 0x4c088588, 0, 0x92ac481, 0x4c17c588, 0x2304281, 0x8644581,
	0, 0, 0x47a74908, 0, 0, 0, 0, 0, 0x1b604408, 0x10190281, 0x63d04581, 0x59cfc688,
	0x269c181, 0x29c0301, 0x57f00301, 0xccfc488, 0x2ebf8881, 0x22ccc501, 0x14638801, 0, 0, 0x3b358901, 0, 0,
	0x51478301, 0, 0x553a0301, 0x5a498401, 0xfafc588, 0x5c07c281, 0x62c54a01, 0x4a80cd08, 0, 0x226d8881, 0x56dec301, 0,
	0x15fc301, 0, 0, 0x124ec301, 0, 0x42c0401, 0, 0x41c20801, 0x1f82c681, 0x5bfd0710, 0x282b4901, 0xff04508,
	0x45ad4901, 0xe794481, 0, 0x25a74881, 0xc20308, 0x18264781, 0x5a1c4181, 0x5e244788, 0x4d26c908, 0x3b08408, 0, 0x4cdd8a08,
	0x3a464381, 0xae1c688, 0x5dad4281, 0x26ccc901, 0x62214281, 0x1ef0288, 0, 0x540c401, 0, 0, 0, 0,
	0x3c854808, 0, 0x1f984681, 0x1d18181, 0x5e638488, 0x1d0dcc01, 0, 0, 0x349c0701, 0, 0x51c28481, 0,
	0x56490301, 0, 0, 0x62cdc301, 0x948301, 0x240cc881, 0x3e528281, 0xeb58281, 0, 0, 0xab64608, 0x5c7c0301,
	0x12b70301, 0xf0d0101, 0x3d95c281, 0, 0, 0xa8bc308, 0x5e4fc608, 0x5485c301, 0, 0, 0, 0,
	0, 0, 0, 0, 0x5b728301, 0, 0x63370301, 0x42d34801, 0, 0x45bdc981, 0x5ad30301, 0x52154501,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0x1e4a8881, 0, 0, 0, 0x117c8301, 0x4fe8481, 0, 0, 0, 0x62d60301, 0,
	0, 0x60bb4101, 0, 0x5e934408, 0, 0, 0x11d48201, 0x5c064301, 0x5bc44708, 0, 0, 0,
	0, 0, 0x3d888301, 0xff64401, 0x48018988, 0xfa0688, 0xaa04c88, 0, 0, 0x6314c301, 0x4ca20788, 0,
	0x50dfc588, 0x5233c601, 0x5c364901, 0x186b4781, 0x61f8c301, 0x5ff0c688, 0x8ca0681, 0x161d4801, 0x19e2c881, 0x3b9e8b08, 0x11344688, 0x614cc581,
	0x22eb0781, 0, 0x52800888, 0, 0, 0x41348881, 0x14818601, 0x32a74a81, 0x4f9dc788, 0x3dae4410, 0x397e4801, 0,
	0x57370201, 0xacf4708, 0x54624888, 0x5611c281, 0x63780281, 0x62454281, 0, 0x4e78181, 0x5aca4201, 0x4c08301, 0x56e74301, 0x515dc301,
	0xf4e0381, 0x736c281, 0x55b68308, 0xd85c281, 0x3a8f0381, 0x1dfa4981, 0x31f48681, 0x5ad70981, 0x5da84301, 0, 0x6188c201, 0x62b94301,
	0x4e458708, 0x63a30181, 0x35e20581, 0x10590, 0x320d4581, 0x275a0801, 0, 0x2bb4cc81, 0x36b44a81, 0x3e6f8301, 0, 0x552ac301,
	0x22f90681, 0x39acc781, 0x3c754181, 0xefa0401, 0x5e9c8101, 0x45d74681, 0x55c48201, 0x5a078701, 0x3b160901, 0, 0, 0,
	0x5a510308, 0x3ecaca10, 0x314b4181, 0, 0, 0x2b00c801, 0x376c4581, 0, 0, 0, 0x477b4a08, 0x1b990488,
	0, 0x10f0301, 0x20810881, 0x61550581, 0, 0x27420681, 0x61af0281, 0, 0x136cc301, 0x51a38301, 0, 0,
	0, 0x582c4508, 0, 0xe534301, 0, 0x58178588, 0x1a624881, 0x52610581, 0, 0x284a0801, 0x47890788, 0,
	0, 0, 0x11c7c301, 0xcc50508, 0xf39c301, 0, 0, 0, 0, 0xe2c4481, 0xc368908, 0x34e48601,
	0x55c7c588, 0x2884301, 0x26ae8881, 0x11eb4301, 0x39154801, 0, 0x44664801, 0, 0, 0x14098301, 0x3dfb4601, 0x56d70201,
	0x57714181, 0, 0x3dcd8301, 0x1aa0281, 0x3f0f8281, 0x18e8281, 0x1bc68781, 0, 0, 0xfde0301, 0, 0,
	0, 0x2bf94881, 0x5a580301, 0x57518301, 0x10310301, 0x4ea28f08, 0x92d0501, 0x35d24781, 0x62e24601, 0x51ffc481, 0x33be8581, 0x206a8881,
	0xf4c4381, 0x15968b01, 0x5e65c688, 0x61ed8281, 0x609c4581, 0x61cd8581, 0, 0x4b990a08, 0, 0, 0, 0,
	0x5cd8281, 0x6168481, 0, 0, 0, 0, 0, 0, 0x3d564601, 0x386c8781, 0x13208301, 0,
	0x501f0888, 0x625a4681, 0x1820401, 0x5ce34708, 0x4b860308, 0, 0x103d0301, 0, 0x3b6b0101, 0, 0x87e0501, 0,
	0, 0, 0, 0, 0, 0, 0x6fc508, 0x36768581, 0x2116c801, 0x1018381, 0x5a4a8201, 0,
	0, 0, 0x4eeec608, 0, 0, 0, 0, 0x557b4101, 0x46c8c881, 0x53abc601, 0xedb4281, 0,
	0x5bc34201, 0x31ab8601, 0, 0x61a54181, 0, 0, 0xf0c4281, 0xaf3ce08, 0x26144881, 0x41d00a01, 0, 0x399dc781,
	0x2982cb81, 0x4c1d4808, 0x31314401, 0x45e68b01, 0x5d630301, 0x100a8281, 0, 0, 0, 0, 0, 0x30330601,
	0xc27c908, 0x60628281, 0x3e5b4301, 0x1f484601, 0x3555c681, 0x24b9ca01, 0x4d2c301, 0x5c90c401, 0x7abca01, 0, 0, 0x23334382,
	0xd960481, 0x21468881, 0, 0x63298401, 0, 0, 0, 0, 0x57b30701, 0, 0, 0x8328c01,
	0x3291c701, 0, 0, 0x19010c01, 0x44570681, 0x68b0401, 0x4e89d188, 0x8b64681, 0, 0, 0, 0,
	0, 0x5cf78608, 0x38ed0501, 0x1c1d8881, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0x291b8a81, 0, 0, 0x2fa84701, 0x4e695188, 0x5c7d8301, 0x9a44881, 0x3b5c8101, 0, 0,
	0, 0, 0, 0x547a0301, 0, 0x4c0b4788, 0x57b18301, 0x24220801, 0, 0, 0, 0x4e08c808,
	0, 0x5c338388, 0x47478708, 0x5fa4c690, 0, 0x23208681, 0x568d4201, 0, 0, 0, 0, 0,
	0x41454a81, 0x3db9c301, 0x7ce8901, 0, 0, 0, 0xcb98708, 0, 0x3ee74281, 0x154d4701, 0, 0x5157c301,
	0x3341c481, 0x3cddc181, 0, 0x132e0301, 0, 0, 0, 0x519f0301, 0x17bf0781, 0x57eac281, 0x1afc8981, 0,
	0, 0, 0, 0x1d49c881, 0x1cf28881, 0x10f74581, 0, 0xfc7c281, 0x109a0301, 0, 0x2e658801, 0x500c381,
	0x1e58301, 0x3ddec201, 0x320a0681, 0x6b98901, 0, 0x1f010881, 0x54264101, 0x8a8608, 0x27dc0781, 0, 0x50880a08, 0x4460381,
	0, 0x77a4281, 0x16ef8308, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0x5a358201, 0, 0x597c301, 0x40968701, 0, 0, 0x124281, 0, 0x154c301, 0x399b8481, 0, 0xc7e4c88,
	0, 0x452dc981, 0x41ac481, 0x7750281, 0x210f4801, 0xcf68181, 0, 0, 0x235fc601, 0, 0, 0,
	0, 0, 0x6fb8981, 0xe370481, 0x8da0381, 0x5d0bc708, 0x1ad44a81, 0xfc00301, 0x3c3a4388, 0x45464881, 0x60bd8181, 0,
	0x5685c308, 0xe4dc281, 0, 0, 0, 0, 0x19920981, 0, 0, 0x5ad18301, 0x9800581, 0,
	0x3304c501, 0x5d400281, 0x57bf4d01, 0, 0x3bbbc608, 0, 0, 0x3a444401, 0x611c4101, 0x10540401, 0x278dc601, 0,
	0, 0x60178301, 0x584f8488, 0, 0x585fc488, 0x5a994301, 0x36f0c481, 0x21be0881, 0x55ce4288, 0x1e670d81, 0x63434301, 0x23074601,
	0x420e0781, 0x221d0901, 0x6f6c981, 0x4a785108, 0, 0x2b824a81, 0, 0x198d4981, 0x18124481, 0, 0, 0x1f178a81,
	0, 0, 0, 0x36ac8401, 0x5979c508, 0, 0, 0x629b0401, 0xd9a8401, 0x2618301, 0, 0x120e8481,
	0x4b8d0c08, 0x5c968608, 0x33a74481, 0x1cd9c981, 0, 0, 0, 0x597c4708, 0x5790c710, 0x7f08d81, 0, 0x387d0a81,
	0, 0xfa84301, 0x39d60781, 0, 0, 0x52efc501, 0xed80481, 0xbe08908, 0x3afec981, 0xce30301, 0x568b8588, 0x5edd0d88,
	0x3c120a08, 0x24780881, 0x36358301, 0x616f8681, 0x466c408, 0x5e84281, 0x4e0fc588, 0x1f770881, 0x2ac54a81, 0x32d84181, 0x16e54901, 0,
	0, 0x60898301, 0x302b0801, 0x32a4588, 0xeabc481, 0x66e4481, 0x3f1f0301, 0x4f918a88, 0x4cd4c908, 0x3b118901, 0x1522c588, 0x53024601,
	0x581c8488, 0x1284301, 0x106e4501, 0x2e588781, 0x5d3ec281, 0x44d60681, 0x16848701, 0x5bbcc481, 0x2ca98a01, 0x4a1acf88, 0x4d98c890, 0x4e30c708,
	0x37718601, 0, 0, 0x2d9c4a01, 0xfe78588, 0x42474881, 0x53f84281, 0x63c34501, 0x5a4b8201, 0x559c4681, 0x5fcb8888, 0x44024881,
	0, 0x38f54801, 0x5a73c301, 0, 0, 0, 0, 0xe588481, 0xcd80408, 0x73b0401, 0x424401, 0x33ba0481,
	0, 0, 0, 0x31a44381, 0x4f070588, 0xfc18301, 0x3c760201, 0x5c544608, 0, 0, 0, 0,
	0, 0x5533c381, 0x5d35c281, 0x48e25388, 0x50b28588, 0x53c14181, 0, 0x543e8701, 0, 0x5d3bc201, 0, 0xdc24481,
	0, 0, 0, 0, 0x33678581, 0, 0, 0x5f738a08, 0x61608581, 0, 0x1260c301, 0,
	0x38254a81, 0x47f4c308, 0, 0xdc4181, 0x41d0381, 0, 0, 0, 0, 0x56f6c508, 0x63a3c581, 0,
	0, 0x55d4c808, 0x56628201, 0, 0x55370301, 0, 0x2bb8488, 0x2490281, 0x5df8c488, 0x24828581, 0x504f0908, 0,
	0, 0x60e18301, 0, 0, 0x139d4401, 0x3968308, 0x384281, 0, 0, 0, 0x53f28481, 0,
	0, 0x1dc0c801, 0x59a10908, 0x3687c481, 0x100fc281, 0, 0, 0, 0, 0x5ddf8608, 0x1b34181, 0x5dae8281,
	0xfce4281, 0, 0xfff8581, 0x3deec401, 0x109d0301, 0xf110688, 0x11100301, 0, 0, 0x220e8408, 0, 0,
	0, 0x55e24301, 0x10e28501, 0x138ac301, 0, 0, 0, 0, 0, 0, 0, 0,
	0x4b48481, 0, 0, 0x5e70281, 0x47254588, 0, 0, 0, 0, 0x8fd0501, 0x12af4301, 0x689c281,
	0x5b6d8101, 0x196c301, 0x4f158788, 0x5158c101, 0x505c8588, 0x3bb6c588, 0x21c9c801, 0, 0, 0, 0x5cb78788, 0x2a880781,
	0, 0, 0xa180301, 0x3e584281, 0x2a180881, 0x2a74388, 0x45080681, 0x25910981, 0x5928301, 0x3edfcf08, 0x3d610681, 0x3a24c781,
	0, 0x5efa4588, 0xa150301, 0x2f744801, 0x3ddd4508, 0x33c6c501, 0x57d4201, 0x4628c981, 0x18388781, 0x56504181, 0, 0,
	0, 0, 0x3f400281, 0x2e770981, 0, 0, 0x3e7c8301, 0, 0, 0, 0x190281, 0,
	0x62868281, 0, 0, 0, 0, 0, 0x11418381, 0x14d8c308, 0x63680381, 0x5f9c281, 0x17c281, 0,
	0, 0, 0, 0, 0x2824301, 0xd0fc281, 0xc56cb88, 0x4e0c101, 0, 0x51f08488, 0x152d8508, 0x3fa74781,
	0, 0x2daf8981, 0, 0, 0x55080588, 0, 0, 0, 0, 0, 0, 0,
	0, 0x1872ca01, 0x59014708, 0x1f19c601, 0, 0, 0x5b8e4581, 0x4e384788, 0x495fd188, 0x5b8301, 0x990381, 0x509d4308,
	0x56174301, 0x1fb90881, 0x1988c901, 0x56480201, 0x36508701, 0x4a36d108, 0x39fcc801, 0x38ab0881, 0x3eedc281, 0x32828601, 0, 0x5fb24810,
	0, 0, 0, 0, 0, 0, 0, 0xcfd4301, 0, 0xd4cc181, 0x10258381, 0,
	0, 0xc0f8888, 0, 0x19ab0881, 0x40600801, 0x40910501, 0x31610281, 0x59258988, 0, 0x46e8408, 0x4b8e4988, 0,
	0, 0x562cc381, 0xef58481, 0xc098588, 0, 0, 0, 0, 0x50834988, 0x53c90201, 0, 0x28d94b01,
	0x5e52c508, 0x6376c281, 0x5b14c308, 0x44bbc801, 0x2835c881, 0, 0, 0x5c2c0201, 0x135ec101, 0, 0, 0,
	0, 0x57694102, 0x1056c181, 0, 0, 0x58becc08, 0x9044481, 0, 0, 0, 0, 0x30e8588,
	0x52f8201, 0x5a928301, 0x5fc48808, 0x31e34781, 0, 0x40388b01, 0x1d29c781, 0x262cc701, 0x40294701, 0x11284388, 0x130f8681, 0x33984581,
	0x9168701, 0x5427c181, 0x543d0301, 0x1d0fc801, 0x1a024a81, 0x63840281, 0x171bc801, 0x50bd8608, 0x53760581, 0x1c298801, 0x615d4681, 0x36618b01,
	0x44068901, 0x2c544801, 0x42d28981, 0, 0, 0, 0x10bcc301, 0x1e70388, 0xea9c401, 0x24d74a01, 0, 0x2254301,
	0xe72c481, 0x5c440688, 0x557f0181, 0, 0, 0, 0x40e14601, 0, 0x13844481, 0, 0, 0,
	0x53288588, 0, 0, 0x6292c681, 0x374cc481, 0x5883c488, 0, 0, 0x32b4c481, 0x60744101, 0, 0,
	0, 0x5c320301, 0x5b2c0301, 0x365f8401, 0, 0, 0x5277c301, 0x5acb4201, 0x5a5b0301, 0x11e58301, 0, 0,
	0x44fec781, 0x219bc881, 0, 0, 0, 0x10a80381, 0x60304581, 0x3dd28301, 0, 0, 0, 0x4d38cd88,
	0x40b9c881, 0, 0xc8acd08, 0, 0, 0, 0, 0, 0, 0xdb68481, 0x5d61c588, 0,
	0, 0x5ae10581, 0x18ac8981, 0x1571c881, 0x1393c701, 0x22f20801, 0, 0x3afa0981, 0, 0x41e48901, 0, 0x554a4401,
	0, 0xd568510, 0, 0x2327c581, 0, 0xf7c0301, 0x34ab8501, 0x16280981, 0x46870901, 0, 0, 0,
	0, 0, 0, 0, 0x5bef8708, 0, 0x1da08981, 0, 0xd6f0481, 0x3f530681, 0x5f088581, 0,
	0, 0, 0, 0, 0x4f7dc708, 0x13868181, 0x3ec24281, 0, 0x185a0801, 0x17ae0801, 0, 0,
	0, 0, 0, 0, 0, 0x52758481, 0, 0, 0, 0x55778301, 0, 0,
	0, 0, 0x3a00c801, 0, 0x11ef0481, 0, 0, 0x314d8301, 0x606e0181, 0, 0, 0x1f6f0881,
	0, 0, 0x3b798508, 0, 0x4e6c181, 0, 0x39c70781, 0x678c701, 0x1ec4288, 0, 0, 0xd77c481,
	0x9e4c301, 0x228c8781, 0x26c48881, 0x2e23c981, 0x25868581, 0x3bf00988, 0, 0x5b66c588, 0x4c400708, 0, 0x256b0681, 0x5028301,
	0x24c3ca01, 0x40f34781, 0xd828481, 0x16114401, 0x10738181, 0x2d7a0a01, 0, 0, 0x22344881, 0, 0x63968301, 0x117e0308,
	0, 0, 0, 0x5a2fc401, 0x5603c301, 0x43490681, 0x364e4481, 0xce78381, 0x3e8f4301, 0x18108801, 0, 0x442d4581,
	0x611cc201, 0x33558381, 0, 0, 0x4d3f8308, 0, 0, 0, 0, 0, 0xb6d8508, 0,
	0, 0x56364301, 0, 0, 0, 0, 0, 0x2b684901, 0x3d82c301, 0x46960781, 0x34c10581, 0,
	0x3f060281, 0, 0, 0x5b348201
};
