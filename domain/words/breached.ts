// Passwords that were leaked, by how often they were met: made by scripts/breached.mjs, which says from what.
// Copyright (c) 2012-2016 Dan Wheeler and Dropbox, Inc., (c) 2021 @zxcvbn-ts; MIT:
// https://github.com/zxcvbn-ts/zxcvbn/blob/main/LICENSE.txt

/** Every one of the list that has ten signs. */
export const BREACHED = `
qwertyuiop 1234567890 q1w2e3r4t5 1q2w3e4r5t 4815162342 123456789a 12345qwert 1234554321 usuckballz1 password123
123456789q basketball 1029384756 123qweasdzxc soso123aljg manchester 1qaz2wsx3edc 12345678910 q1w2e3r4t5y6 1123581321
qwerty12345 1q2w3e4r5t6y fuck_inside mailcreated5240 nuttertools 1122334455 qazwsxedcrfv 123456qwerty 1234567890q
terminator qwerty123456 california enterprise 123456789z rjirfrgbde christopher polniypizdec0211 fktrcfylhf
sojdlg123aljg a123456789 translator deepthroat undertaker qwerty1234 motherlode multiplelo rjycnfynby syncmaster
aleksandra salamander sersolution montgom240 leavemealone motherfucker realmadrid tinkerbell 123456654321 dragonball
playstation ghostrider 1234567890a 1357924680 7ugd5hip2j gfhjkmgfhjkm 9293709b13 microphone 1234567891 washington
vsjasnel12 qazwsxedc123 yjdsqgfhjkm strawberry anastasiya mypassword zxcvbnm123 harrypotter qwert12345 password12
abrakadabra alessandro 123456789s good123654 fuckinside konstantin 7894561230 underground tokiohotel highlander
ghjcnjgfhjkm evangelion zxcasdqwe123 sonyericsson suckmydick pufunga7782 liverpool1 university hellokitty ghhh47hj7649
roadrunner ironmaiden mississippi intercourse 12345qwerty htubcnhfwbz 123456789m revolution absolutely q123456789
vqsablpzla friendster skateboard masterbate 123456789d vfntvfnbrf penetration 0192837465 cocksucker 123456789qwe
alexander1 nthvbyfnjh azertyuiop password01 1qazxsw23edc 1234567899 ilovepussy 1234509876 password99 abracadabra
madagaskar sweetheart ronaldinho masterbating dragonballz rfhfvtkmrf ghjcnbnenrf information supersonic qwerasdfzxcv
qweasdzxc123 cheerleaers metallica1 123456789r flvbybcnhfnjh experienced greedisgood 1020304050 nopassword
123456789987654321 blackberry z1x2c3v4b5 mastermind 112233445566 interacial 1357908642 123456789v volleyball
q1q2q3q4q5 spiderman1 123456789o ghbdtnrfrltkf 1z2x3c4v5b websolutions finalfantasy 1234567890z gangbanged
1qaz2wsx3edc4rfv christophe losangeles chickenwing101 987654321a a1b2c3d4e5 wachtwoord quant4307s a1s2d3f4g5
ghbdtndctv 3rjs1la7qe password11 unbelievable housewifes administrator groupd2013 vflfufcrfh lamborghini experience
123321123321 babemagnet justinbieber lockerroom ejaculation pussylover contortionist armageddon casablanca
123qwe123qwe knickerless newproject2004 lighthouse 1a2s3d4f5g qawsedrftg qazwsxedc1 evanescence motdepasse porsche911
comicbookdb pornographic j3qq4h7h2v transexual braveheart masturbation 1213141516 123456789p shevchenko maximilian
needforspeed devilmaycry businessbabe 123456789l yfnfitymrf montecarlo charlie123 zxcvb12345 fuckmehard 1a2b3c4d5e
123456789123 callofduty masterbaiting uncencored 12345654321 pathfinder volkswagen maurolarastefy spartan117
0000000000o 12345678900 supernatural cxfcnkbdfz summertime penetrating pokemon123 astalavista asdfg12345 professional
domainlock2005 scandinavian dhjnvytyjub watermelon 123456789k deutschland 17171717aa doggystyle dkflbvbhjdbx
momsanaladventure hd764nw5d7e1vb1 qazwsxedcrfvtgb peternorth a1a2a3a4a5 aleksander lifeisgood darthvader 123hfjdk147
insertions techniques 123456789012 8phrowz622 badnaamhere 5hsu75kpot 0102030405 dkflbvbhjdyf 3216732167 alexandria
mostwanted opensesame 8phrowz624 bondarenko mapet123456 pussylicker counterstrike thunderbird postov1000 limpbizkit
12345678901 solidsnake connection hellohello copenhagen cinderella goldfinger angelofwar zaq1xsw2cde3 zcxfcnkbdf
chocolate1 fuckyou123 parliament bladerunner vfvfvskfhfve 1a2a3a4a5a gy3yt2rgls jediknight 123456789abc winchester
hondacivic ctdfcnjgjkm welcome123 q1234567890 123456789n fkmnthyfnbdf intelligence ghjcnjghjcnj admin18533362
underworld girlfriend wonderland 23176djivanfros salamandra 123456789qwerty smallville qwertasdfg cyberonline
galatasaray mitsubishi qazxswedcvfr azsxdcfvgb qwertyasdfgh ilovemyself wellington cvzefh1gkc 89600506779 jesuschrist
blingbling psychnaut1 darkknight 1q2q3q4q5q sailormoon pussyeater whosyourdaddy oc247ngucz 1111111111zz prettygirl
1223334444 duranduran 123123123q moneymoney fktrcfylhjdbx astonvilla 89015173454 multimedia fktrcfylhjdyf parolparol
whatthefuck 123456789w 541233432442 t34vfrc1991 trustnoone sunderland friendship cheesecake fgjrfkbgcbc 123456789qaz
cnjvfnjkju 1234qwerty mickeymouse password69 4904s677075 1111122222 fartripper qpwoeiruty 12345trewq 0147896325
dashadasha ghbdtnghbdtn password1234 12345678900987654321 bestfriend birthday21 51051051051 venom121293 ambassador
12345zxcvb painkiller webhompass chesterfield apocalypse neveragain moneymaker 010203040506 firefighter lost4815162342
slipknot666 102030405060 hellraiser testing123 dbrnjhjdbx cxfcnmttcnm independent television letmeinnow 1234567890s
rhbcnbyjxrf sexmachine 123456789g vanyarespekt supervisor qwerty123456789 adrenaline 123456789x 89231243658s
millennium iseedeadpeople matematika transformers devilmaycry4 zaratustra qweasdzxc1 depechemode vyjujnjxbt
combat123654 quicksilver devildriver efbcapa201 1112131415 3141592654 qwertyytrewq jamesbond007 123123123a a987654321
helloworld rfnfcnhjaf birmingham superduper 123123qweqwe jacqueline 123456789b whitepower 4815162342lost ledzeppelin
rkfdbfnehf 999111999q passmaster 123456789qqq iddqdidkfa 123456789t qq123456789 computador pittsburgh 12345678912
asdfghjkl123 1234qwerasdf 123qwe456rty 1234567890qw elizabeth1 asdfghjkl1 ghjcnjrdfibyj m6cjy69u35 hurricanes
goodfellas pussypussy 1pass1page 3syqo15hil kamehameha ybrjkftdbx 1122112211 1357997531 birthday54 clubpenguin
qwertyuiop123 international transformer primetime21 stalingrad bangladesh desperados challenger zx123456789 hellothere
saun24865709 apokalipsis 111222333a q1w2e3r4t5y6u7 123456789f deerhunter battlefield everything romanroman programmer
989244342a luojianhua 80070633pc schumacher ptybnxtvgbjy samsung123 rfnfgekmnf juggernaut password13 undercover
alternative wishmaster polniypizdec110211 amsterdam1 123456789qw 1qa2ws3ed4rf jetbalance qwertyuiop1 fenerbahce
z123456789 newpassword rfkmrekznjh generation puertorico azwebitalia dbrnjhjdyf verygoodbot 123456789zxc wenef45313
12345678987654321 19mtpgam19 birthday299 playstation3 alessandra unforgiven applesauce 31217221027711 123456789qq
fucktheworld roflcopter cheburashka hshfd4n279 masterchief cyjdsvujljv 159753159753 necromancer impossible deltaforce
iaapptfcor pornografia firestarter ajcuivd289 gunslinger 7777755102q springfield dictionary justforfun fkg7h4f3v6
supermanboy revelation s456123789 skorpion39 vfylfhbyrf freelancer mevefalkcakk chessmaster 123456789aa naughtyboy
oldsmobile shadow1212 caterpillar 1234567890qwe qwerty2010 superpuper football12 hedimaptfcor sanandreas electronic
dragonfire cosmopolitan sevastopol beautiful1 cyecvevhbr mechanical sebastian1 4815162342a ghhh47hj764 management
5t4r3e2w1q cannondale q1w2e3r4t5y6u7i8 byajhvfnbrf zqjphsyf6ctifgu gthtcnhjqrf lhbjkjubz2957704 tamwsn3sja hypnodanny
123456782000 89172735872 andrewjackie prometheus jesusislord 1qazxsw23edcvfr4 incredible mastercard rjhjkmbien
dodgeviper ghbdtngjrf kingfisher fcbarcelona sidewinder loveislife ghjrehfnehf qazwsxedc12 yanshi1982 12qw34er56ty
password00 newzealand christopher1 159753456852 collection password10 tigerwoods wolverines motherfuck lightsaber
metropolis 1234567890w password23 ladyffesta installutil networkingpe olegnaruto 1236547890 12345abcde philadelphia
whatthehell 89211375759 abcde12345 88002000600 lsia9dnb9y deeppurple domination 123456789i technology a1234567890
alphaomega reanimator angelochek 1234554321q streetball froinlaven qwert54321 peanutbutter boy4u2ownnyc c43qpul5rz
blackhawks suckmycock millionaire grandmaster ilovegirls ingodwetrust minecraft123 runescape1 anastasija kbnthfnehf
winnipeg261 cegthgfhjkm berezuckiy 12345678qwe digitalprodu installdevic an83546921an13 vfhufhbnrf georgetown
1958proman markhegarty kristopher qawsedrftgyh abc123456789 jigei743ks 123456789as 42qwerty42 rammstein1 cegthgegth
pornography 123321qweewq 0987654321a ujkjdjkjvrf 1029384756q quiksilver lfplhfgthvf ontherocks rfhfrfnbwf lumberjack
neworleans auckland2010 nintendo64 r3vi3wpass sacramento christian1 w2dlww3v5p mandragora omgkremidia timberlake
butterfly1 jackdaniels residentevil olcrackmaster 987654321z ghjcnjrdfif 1234567890zzz mangust6403 grasshopper
flintstone dkflbdjcnjr ekaterina20 vladislava 32615948worms minhasenha 5432112345 luckycharm greengreen peppermint
12345asdfg kobebryant 1qwertyuiop millertime computadora 123456789e gordolee85 timberwolf ajnjuhfabz gjytltkmybr
virtuagirl ilovejesus lamborgini 38gjgeuftd sasha12345 012345678910 tadmichaels stronghold cristopher justinbiebe
studioworks illuminati ghjcnbvtyz fuckyoubitch avrillavigne kaliningrad production constantine 26429vadim massimiliano
coorslight lp2568cskt shamanking nhfdvfnjkju123 gettysburg gjikbdctyf iloveyou123 nissan350z montgomery madagascar
powerpower 742617000027 silenthill 0147258369 stalker123 000777fffa 41d8cd98f00b tombraider lololyo123
nemvxyheqdd5oqxyxyzi gblfhfcbyf 19952009sa 1133557799 birthday10 grandorgue ilovemusic gatekeeper 01234567890
simpleplan cincinnati nokia6230i 0147852369 nccpl25282 123456789y spam967888 mathematics chrisbrown lucifer666
portsmouth ghjcnjnfr1 123456qwer cfkfvfylhf redemption snusmumrik richardson temppassword stomatolog vfhvtkflrf
serendipity astonmartin p030710p$e4o 0o9i8u7y6t godisgreat 80637852730 7418529630 punksnotdead australia1 sweetpussy
multiplelog ufhhbgjnnth 7elephants fynfyfyfhbde bluedevils gfhfcjkmrf scoubidou2 nightcrawler livestrong mapleleafs
password21 cheerleader murcielago playstation2 left4dead2 k123456789 123456789. gjkysqgbpltw disneyland ticketmaster
123456789c fighting54 01telemike01 loveforever stratocaster 123456789zx nikita2000 klapaucius telecaster 1986irachka
dctvghbdtn performance rottweiler alabama123 jlbyjxtcndj calculator ghjcnjqgfhjkm 0000000000d 5544332211 installsqlst
123456789101 a3eilm2s2y yfcnzyfcnz compatible 1472583690 1597532486 1234567890m weihnachte 11111aaaaa sundaypunch
birthday100 timberland 1234567890qaz accounting qwe1234567 ilovemylife intelinside shakespeare fktrcfylh1 matematica
chicken123 alinaalina confidence nastya1995 protection sashasasha sweetdream galatasara cytuehjxrf 7jokx7b9du
frederiksberg blackmetal magical123 respublika montenegro sexpistols vfvfgfgf123 xpressmusic kd189nlcih studmuffin
kurtcobain prosperity scoubidou6 millerlite jimandanne celtic1888 4294967296 motorcycle excellence bullwinkle
riverplate prisonbreak 3f3fpht7op qazwsx1234 liverpoolfc fallenangel 1a2s3d4f5g6h 80988218126 paintball1 s123456789
polopolo09 selfok2013 littlebitch pussybitch brucewayne dfktynbyrf 123456qwert 10987654321 fuckyouguys premiumcash
qwerttrewq weihnachten passwordpassword blackwhite schoolgirlie table54781 sanfrancisco 123qweasdzx rjycnbnewbz
89876065093rax reviewpass ghjrjgtyrj 1234567qwertyu lytghjgtnhjdcr wonderwall 111222333000 fiorentina nhecsyfujkjdt
walkman555 ybrjkftdyf zaqwsxcderfv 9638527410 seemnemaailm anderlecht jxfhjdfirf qwaszxerdfcv antananarivu firstone123
zjses9evpa azerbaijan c43dae874d department jesussaves philosophy greenlantern spartak1922 basketball1 qazwsxqazwsx
linkinpark intermilan helicopter superman123 baseball12 littlebear blackheart neverwinter bluedragon 87e5nclizry
supermario gthtrhtcnjr butterbean vfrcbvvfrcbv cgtwbfkbcn wrestling1 lotrfotr34 p0o9i8u7y6 awdrgyjilp 1234qwerasdfzxcv
qazwsx12345 iddqdiddqd alexandra1 cockgobbler nikita1998 shithappens iloveboobies ghjcnjgbpltw hammertime 0cdh0v99ue
perfection rfgecnfcerf description accountbloc hardwareid svetasveta gxlmxbewym 2468013579 animal2000 123321456654
queenas8151 wallstreet loploprock 1qazwsxedc 1234567890987654321 donaldduck 1234567890qwerty christiaan
q1w2e3r4t5y6u7i8o9p0 nottingham morganstanley nevergiveup hollywood1 kravchenko manchester1 natasha123 nostradamus
jesuschris felicidade vaffanculo 0123654789 59382113kevinp silverstone 9988776655 portishead blackhorse 1234567890p
123654789a luansantana contrasena qwe123qwe123 fuckthemall charleston heavymetal 147258369a donkeykong gtnhjpfdjlcr
zxcvbn123456 dogphil3650 philippines spiderman3 phezc419hv comicbooks zcxfcnkbdfz 4815162342q bltynbabrfwbz stonehenge
warhammer40k monkeybutt something1 passwordstandard maprchem56458 lovezp1314 construction nuaddn9561 matchbox20
ilikepussy hondas2000 throatfuck lzhan16889 baseball11 imagination 789456123a nikolaevna kwiatuszek kanmax1994
service321 greenhouse gamemaster bpgjldsgjldthnf xiaoyua123 writerspace gfhfvgfvgfv kryptonite 123456789j 9z5ve9rrcz
qwertgfdsa drumandbass iampurehaha2 headhunter tdfyutkbjy qazxswedc123 nastya2010 hesoyam123 tupacshakur ghjcnjabkz
qwertyuiop10 playground nokiadermo stinkyfinger cuntfinger littlewhore littlegirl masturbate cjdthitycndj rockbottom
fyfnjkmtdyf eybdthcbntn fktrcfylhjd formatters saqartvelo thebeatles mandarinka mashamasha 413276191q performing
corperfmonsy controller 1234562000 1346798520 barbarossa rhfcyjzhcr weihnachtsbau 1234567892000 1234567887654321
10293847qp stickdaddy77 123456789000 014702580369 birthday26 bernadette asdfgh123456 aa123456789 afghanistan
california1 necronomicon abercrombie hollister1 football123 89032073168 ghjuhfvbcn afrika2002 sagittarius commercial
1234554321a mortalkombat peacemaker 123qwerty123 rfcgthcrbq 123456789zz lkjhgfdsazx escaflowne systemofadown
hijodeputa qaz123wsx456 awo8rx3wa8t nastyanastya angelangel andrey1992 thugstools pandemonium foundation destruction
fufnfrhbcnb zxcvbnm123456789 meditation mattylad10 breakdance asshole123 satisfaction kl?benhavn sataniv1993
1234567890d cheeseburger password22 boredboi4u michael123 rockhopper musiclover 2dumb2live simferopol subscriber
671fsa75yt constantin a1s2d3f4g5h6 minnesota_hp pineapple1 iloveyou11 antichrist jedimaster steamforums percussion
wcrfxtvgbjy iloveyou12 cnfnbcnbrf 122333444455555 kudos4ever vladimirovna 111222333444555 132forever ilovemyfamily
michaeljackson peugeot406 gerasimova jokerjoker difference fuckmylife vfhbyfvfhbyf 1234567890o qwertyuiop12345
1qa2ws3ed4rf5tg fromvermine am4h39d8nh widespread websolutionssu amadeusptfcor falloutboy presidente 9085603566
minicooper littlefuck littleminge engineering goodmorning specialinsta 123456789asd juancarlos nhfycajhvths
rfnthbyf1988 lissalissa superman12 kamelia2011 qwertyu123 nastya1996 paraklast1974 rhfvfnjhcr webuivalidat
msorcloledbr nondriversig 123456789qwer v123456789 9085084232 8096468644q 1212312121 1928374655 frozenfish 12345672000
onetwothree wazzkaprivet weihnachtsbaum passtrader kazakhstan sdh686drth allahuakbar sutvsc5ysaa qaz26101778
artemartem elsalvador ghostrecon gearsofwar gjdtkbntkm fktrcfylhjdf cghfdjxybr vbhjndjhtw pfhfnecnhf nhfrnjhbcn
alexsander z1x2c3v4b5n6m7 ghjgfufylf fyfnjkmtdbx understand domodedovo ghjnbdjcnjzybt alternativa dctvcjcfnm
qwertyuiop12 kalifornia sonnenschein arsenal123 fktrcfylth forgetmenot computer12 12345qazwsx astra334566 margherita
ghjnbdjufp infalicall birthday36 universidad electronics zxcvbnm1234 navigation rattlesnake specialist reymysterio
789456123q starcraft2 battlestar rainforest wwwooo1234 anytimetoday password88 rashley198 belladonna starwars123
myjdxtcxks ntktdbpjh1994 biblioteka nick1234-rem936 horsepower maxmotives blackdragon need4speed nightshade awesome123
m123456789 wethepeople statistika happyhappy kittykitty zxcvbasdfg 987654321g milfhunter ma123123123 rangerover
superpower jamesjames springsteen birthday28 itsasecret hallelujah thecakeisalie daddysgirl jasmine123 ublhjgjybrf
orochimaru ghjuhfvvbcn ontheoutside bujhmbujhm zcfvfzkexifz demolition xxxp455w0rd5 qwertasdfgzxcvb birthday27
99strenght jessejames wonderwoman pointblank ghjatccbjyfk jackhammer iloveyou22 berlin1945 aksjdlasdakj89879
23wkoa0fp78dk marinamarina guitarhero fatima753357 bigbrother nthvbyfnjh2 c7e4f8ezqh rjkjrjkmxbr birthday133
6215mila6215 seniseviyor fitzgerald bmvm3e46gtr blackadder 2606642yra iloveyou143 valentinka maisuradze kensington
zaq12wsxcde3 fgjkbyfhbz letmein123 chinchilla 1q3e5t7u9o ronaldo123 iamawesome sergeevich blitzkrieg ubvyfcnbrf
bushmaster candyfinger starscream thesimpsons hammerhead kozanostra 1234567890l marinochka maintenance vladivostok
yfcnhjtybt vitalik123 gjhjlfcjqrb candyeater littleslut love777321777 yoshimitsu activation 192837465q 123456789aaa
nastya1997 4815162342lf pfqwtd27121988 zxcvbn3215 cnfc35762209 1324354657 1994200414 2143658709 12345677654321
chester123 utyyflmtdyf zxcvbnmmnbvcxz undergroun baseball21 sylviahans civilization h72sfibbnl gilbert2707 tigertiger
9874563210 misiaczek1 123456789* alphabravo blacklabel findaupair007 football10 alpha135792468 parol12345 ghtdtlvtldtl
edwardcullen alejandro1 vfrcbvtyrj s1a2s3h4a5 w1w2w3w4w5 klubnichka 20162016up gfhfktkjuhfv qazwsx123456 pyfrjvcndj
sweetdreams 70780070780 azerbaycan alisaalisa lytdybrbdfvgbhf asd123asd123 mousemouse santamaria passwordassword
qweasdzxc12 ronaldinho10 svensps820 12andriy14 underwater crepusculo chupakabra ipo54tj45uy856 waterfalls imjakie123
rubberduck villeneuve bassmaster godzils4s7 taylormade 89semtsriuty foreveryoung baseball10 pointbreak sdicmt7seytn
tylerca310 technician blacksonblon tottenham1 thirteen13 sunglasses 420842084208555 frankzappa nightmare1 mariamaria
corporation bot_schokk idontknow1 sweetiepie alkanaft123 crazyhorse ktjynsq40147 1a2a3a4a5a6a bullnuts2003 sunflower1
gjyjvfhtdf hocuspocus noonehackme lothlorien charlotte1 blacksheep t5r4e3w2q1 ss6z2sw6lu shelbygt500 dmiller12as
rockandroll 050605rostik 19960610ilja djljghjdjl 7410258963 jesusfreak lineage123 123456zxcvbn dtynbkznjh 80361665abc
0123698745 abcd123456 eghfdktybt monster123 9731553197 fuckthroat bvncnbnvvbn gundamwing marcuseckos werty12345
housemusic progressive dreamonline 89057003343 plhfdcndeq winstonone e6pz84qfcj z1x2c3v4b5n6 89181502334 entertainment
ad12345678 playstatio 89063032220m 5858855abc nesterenko fdnjhbpfwbz fcnfkfdbcnf badiman28200 zexts364325 123ewqasdcxz
fuckoff666 charlie111 nhbujyjvtnhbz grimreaper devastator ubnkthrfgen polniypizdec1102 ne_e_pod_chehyl 89132664230
thundercat dragonforce sunshine69 hd764nw5d7e1vbv fyfcnfcbz1 knucklehead aezakmi123 applejuice 89614774181 rfkbajhybz
stephanie1 userexecute uniqueness ivanivanov josephphone7 freyfvfnfnf katyakatya a789456123 novosibirsk 80972694711
konovalova krasavchik 12345qwert7 fishfinger gthtrfnbgjkt dunnowho89 configuratio msoracle32re boy1cool23 vinogradov
bhrh0h2oof6xbqjeh voxstrange 193570356033 87654321vv
`;

/** What its first ten thousand are made of, without digits and signs at either end. */
export const BREACHED_CORES = `
password qwerty dragon baseball football monkey letmein shadow master michael mustang superman qaz2wsx fuckyou jordan
qazwsx jennifer killer trustno hunter harley zxcvbnm asdfgh buster andrew batman soccer tigger charlie robert sunshine
thomas iloveyou fuckme ranger daniel hockey george computer michelle jessica starwars asshole pepper klaster zxcvbn
freedom princess joshua maggie ginger amanda ashley cheese nicole summer matthew chelsea dallas biteme matrix william
yankees taylor corvette austin access martin heather thunder merlin secret diamond anthony hammer fucker silver gfhjkm
justin patrick richard bailey internet samantha golfer scooter orange cookie q1w2e3r4t maverick jackson sparky mickey
phoenix bigdog snoopy guitar whatever chicken morgan andrea camaro mercedes peanut ferrari cowboy falcon welcome
samsung steelers joseph smokey dakota melissa arsenal boomer eagles tigers marina nascar booboo gateway porsche yellow
monster spider diablo hannah bulldog junior london purple compaq lakers iceman hardcore cowboys banana boston brandon
tennis johnny miller q1w2e3r coffee scooby edward nikita mother yamaha brandy barney chester fuckoff oliver charles
player knight forever steven rangers midnight chicago bigdaddy redsox victoria badboy please fender jasper slayer
rabbit natasha rachel bigdick marine wizard marlboro raiders prince casper fishing flower crystal jasmine panties
iwantu adidas winner winter gandalf ghbdtn q2w3e4r angela golden lauren cocacola winston madison angels blowme panther
sexsex bigtits spanky shannon sophie johnson asdfasdf toyota murphy canada danielle blowjob jonathan liverpoo muffin
cooper apples jackie dennis passw0rd sandra pokemon slipknot carlos qazxsw scorpion qwaszx nathan butter startrek
rainbow asdfghjkl redskins newyork gemini cameron qazwsxedc florida liverpool turtle nicholas viking booger wilson
sierra butthead doctor rocket victor dolphins captain bandit jaguar packers pookie peaches dolphin helpme tucker
theman tiffany maxwell jeremy qwertyui shithead debbie albert maddog lovers monica united giants nirvana metallic
hotdog rosebud mountain benjamin warrior stupid elephant suckit success jackass bonnie alexis scorpio samson azerty
freddy driver willie calvin q2w3e4r5t sydney gators dexter creative voodoo arthur trouble america nissan gunner
rebecca stella garfield gordon jessie bullshit parker asdfghjk fucking apollo eminem december legend airborne beavis
august brooklyn godzilla skippy kitten shelby beaver phantom nothing asdasd williams xavier braves darkness travis
copper tomcat platinum qweqwe bigboy animal police online voyager lifehack sniper trinity walter blazer heaven
snowball playboy bubbles loveme hooters cricket marvin willow donkey topgun nintendo saturn family november gabriel
destiny pakistan pumpkin digital sergey chance explorer redwings private therock runner lasvegas guinness beatles
cassie christin celtic broncos andrey babygirl nelson donald eclipse cartman fluffy louise michigan testing carolina
little samuel alexande birdie cherry pantera sharon gibson vampire mexico dickhead buffalo montana genius flyers
maximus school minecraft lovely stalker metallica doggie carter kristina kimberly spencer speedy barbara snickers
sabrina carmen marcus bronco yankee friends paradise dreams magnum horses caroline lacrosse goober member qwertyu
enigma scotty pimpin bollocks surfer genesis poohbear qweasdzxc racing friend hawaii october vanessa poopoo einstein
boobies stanley walker bitches drowssap stephen courtney simple alaska badger action denise jester spitfire drummer
forest patricia maryjane champion diesel svetlana friday gregory pamela hotrod anderson douglas westside security
google badass shorty tester thumper hitman mozart general reddog zaq12wsx lizard alexander melanie ruslan vincent
teresa scarface marshall olivia veronica buddha spirit frankie stargate antonio liberty natalie mercury naruto suzuki
semperfi popcorn spooky marley system brittany claudia scotland cherokee vikings simpsons leslie rascal qweasd loveyou
hummer allison patches russia adrian jupiter penguin cumshot howard passion vfhbyf vladimir franklin sandman infinity
bastard raider passport assman sucker fantasy bulldogs horney domino budlight ironman disney norman usuckballz
softball bishop francis brutus redrum brooke bigred jeffrey fktrcfylh karina marines kawasaki digger ireland oksana
fireman cougar college alicia russell houston monday bradley nigger justice wildcats tinker duncan dancer logitech
avalon swordfis everton reggie motorola alexandr timothy hentai claire patriots madonna colorado eugene ducati kermit
juventus indian connor galore freeuser smooth titanic boogie simpson warcraft wolverin elizabet arizona saints
valentin georgia accord baxter denver mitchell christ yfnfif stinky zachary roland naughty ncc1701d spiderma chopper
brenda extreme virginia skyline zombie pearljam froggy pirate fylhtq vision awesome alyssa dreamer predator bullet
empire kirill people panthers skipper nemesis peekaboo rasdzv alison rolltide american cardinal arnold chevelle psycho
danger mookie wanker manutd hobbes vegeta goblue burton fyfcnfcbz picard windows loverboy lovelove vfrcbv victory
bambam turkey serega tweety hiphop galina changeme rooster polina berlin suckme taurus electric ronald avatar raptor
maksim spring brazil bigcock newport kenneth hendrix madmax england sublime britney france darkside bigman hercules
lawrence wolfpack classic lincoln ronaldo spiderman blizzard cheyenne wombat cjkysirj raymond brother kristen pandora
devils simone holiday wildcat kramer sterling caesar alabama carrie bondage sports pussycat pickle leather shaggy
a1b2c3d chronic flowers robbie gracie freepass airplane perfect kodiak billybob katana sunset stingray snowman
chocolat zeppelin garcia detroit wolves pontiac firebird vagina gundam panzer outlaw pretty fisher connie business
trevor redhead hardon greenday tarheels nastya hellfire engineer savage service serenity michele lickme fireball
remember darkstar miranda harvey strike freddie pavilion beauty bobafett dbrnjhbz bigmac clinton bowling natali future
harrison wallace swimming apache pyramid dodgers whynot fuckit defender morris trooper cancer precious packard lucifer
popeye weasel icecream stewart tanner swordfish blonde presario rockstar viktor manager cheryl norton control wutang
airforce julian atlanta thailand looking casino lennon bluebird theone hawkeye hacker dustin elaine nfnmzyf sailor
catfish goldfish maxima tattoo barbie design pervert machine herman wrangler trucks nipples roscoe tornado lights
bubble cadillac madman orlando pegasus target longhorn philip browns stefan cannon dilbert baller microsoft winnie
christia shooter xfiles qazqaz lesbian street seattle corona amateur cthutq prelude malibu freaky assassin integra
atlantis pussies dragons iloveu unicorn lonewolf regina stealth kristin peewee openup bobcat stacey software newton
leonardo student srinivas angelina valentina trigger zaqwsx lolita athena shotgun coyote bruins veronika dollar
country babydoll lestat wordpass hottie smiley potter random sweety butterfly chipper samurai maddie devildog valerie
mistress flipper express powers cessna teacher goldie polaris piglet cookies montreal hjvfirf ladies wolfgang fatboy
scully father single wicked fetish foobar castle tickle transam dfvgbh impala sunday hotstuff ronnie jasmin gambit
toshiba basketba lancer birthday stephani hooker knicks roberto stinger testtest kathleen savannah shamrock benson
squirt deftones trucker redneck goldberg alfred blaster siemens shelly renegade manson subaru ibanez blondie hamilton
swinger reaper cristina minnie mylove galaxy lindsay dudley farmer gloria special blahblah enterpri travel babylon
bigone sweetpea skeeter fucked indiana ficken trfnthbyf freeman curtis smitty marino joanne bigfoot escort larisa
trumpet tristan spartan asdfghj sister valera stormy paladin andreas cavalier marathon hamlet aardvark butterfl
bigboobs mister napoleon indigo hornet skater jerome pierre wonder toronto indians karate buckeyes hesoyam fredfred
charger highland sweetie holland qaz2wsx3edc chiefs diamonds buckeye aurora hotsex campbell griffin brandi redman
passwor chandler drpepper monika maiden elizabeth leonard bernie pornstar garden autumn thuglife millie jungle pencil
tomtom insane timber sherlock mariah audrey hamster aragorn pioneer techno catdog lollol triumph sidney fktrctq sophia
morpheus island wetpussy hobbit blabla erotic pascal sampson consumer justme marion stones chrissy nadine goforit
burger pitbull kelsey adgjmptw spartak german kissme hunting kaiser martha colors artist harold italia sammie
barcelona nicolas virgin pebbles sundance isabella overlord emerald callie racecar isabelle germany goddess change
wesley nipple basket joejoe poison zipper alpine shirley element huskers marcel christy pussys sakura chichi inside
ultimate nicola ncc1701e blackie watson rommel geronimo caserta trojan philips sergio nugget tarzan bassman warren
trixie chicks aleksandr webster sherry manuel portugal dodger anakin bobbob bomber michel madness superfly q1w2e3r4t5y
florence yvonne fatcat global ybrbnf energy desire wrinkle soldier bianca sexual warlock martina andrei seminole
alejandr westham concrete harris margaret hector christop ladybug network bernard tintin qazxswedc trombone pleasure
rhbcnbyf history bluesky sherman january onelove cotton christian cdtnkfyf archie holden brianna vfvjxrf titans
stallion lindsey singer hansolo angelo joanna natalia beagle phillip panama smiles qawsed inferno mongoose connect
kingkong snatch flatron sex4me bluemoon rocker personal blessed snakes dominic forget finger beetle jamaica alberto
mulder immortal passat plastic dietcoke spunky whiskey monitor giovanni cactus ripper spyder markus planet patton
exigen sticky waters nolimit daniela hollywoo abigail morrison katrina trunks assass always deedee clifford mission
pickles million sailing holmes bonehead fernando ghbdtnbr charlott yomama darren rubber newman faster cumming bertha
memphis sylvia ilovesex maurice hongkong jumper unreal geheim rodney nylons sebastia pentium legion shalom kennedy
brooks graham sprite curious pacific loulou funtime philly ferret niners werewolf milton cantona kingdom africa office
boeing gilbert abgrtyu pirates sheila french sweets cooldude palmer eternity lollipop tottenha stocking monique
anything foster jackoff biscuit drizzt camera columbia fossil moomoo makaveli tracey robinson isabel martini salmon
shasta jersey verbatim maniac snapper solomon patriot standard shaved blackcat asdzxc punkrock raistlin infantry
dillon gerald twister ricardo waterloo cjkywt clayton crimson serena oxford maxmax flight condor seinfeld silvia
biggie maxine musicman ravens colleen wolfman sharks megadeth cosmos velvet keeper foxtrot garrett damien sesame
skywalke gn56gn banshee squirrel wolverine sunrise western grendel roxanne privet legolas marlin herbert lvbnhbq
qazwsxed carrot blades frosty stardust helena brownie groovy butler coolio twilight daytona licker peanuts intrepid
pikachu trains mollie vanhalen jericho hershey strider lobster punisher bottom murray kansas shogun goblin search
neptune showtime darwin amadeus suzanne fuckfuck oldman showme getsome muscle obiwan support rfrfirf skittles
ekaterina whitney maestro tanker english tarheel fighter thanks hannibal capital newlife anubis gothic sabine preston
princes brendan evelyn python richie tequila clover delete mirage surfing q2w3e4r5t6y bentley portland potato baggins
review porter chubby panasonic sandiego sooners derrick penelope blackdog harmony fusion mature malcolm buttons
a2b3c4d californ safety playtime dagger moscow swallow warriors byteme stimpy gangster christine turner iverson lester
chargers liquid mushroom cracker dingdong nymets bigguy mobile tazman nimrod newpass crusader bugger stranger dkflbvbh
anastasia volume masters monroe miguel doodle collins powder archer gotcha battle dublin slapshot guardian janice
charly septembe photos knights angelica nookie milano scarlett stuart damian grizzly camille scruffy brasil latino
kittycat poopie munchkin lorenzo rammstein bananas barcelon santiago thegame gerard picasso walnut kolobok blackman
wisdom trance starcraft parrot quality auburn goodluck eatshit dorothy engine coltrane gorilla wheels katerina tamara
postal luther cassidy discover oakland spanking osiris dumbass shaney lonestar bridge bender stonecol dookie meridian
megaman racerx rjntyjr sirius firefly alexandra madrid griffey phoebe zaq1xsw weezer beautiful violet ledzep lowrider
gangsta ghjcnj paradox tacobell loving catalina vertigo halflife carson sergei shiloh johnjohn sobaka buffett aliens
chucky bonjour kangaroo thompson sinner socrates keyboard stevie trebor finish sprint shazam national celica scarlet
formula hoover sommer frances hotboy cynthia qwerasdf penguins rebels fuckface elwood melvin vacation ragnarok bollox
lexmark mailcreated lorraine claude rockon dodgeram tacoma wookie prodigy tempest vfhecz flames sebastian colombia
kitkat oblivion mystery sithlord server molson mustangs incubus smoker window scoobydo rescue bigballs carpet titleist
richmond director lawyer magnolia celeste melinda wright jimbob golfing bobbie xanadu tardis blueeyes hearts pooper
shaman mersedes springer imagine janine kenwood garbage martinez topper roberts lizzie ashton elliott oracle sheena
mallard analsex shemale asterix monkeys imperial cooler grateful gillian peterpan kingston yourmom sleepy gremlin
printer hudson pa55word freckles birdman aussie esther defiant margarita deadhead tatyana jackal frogger bridget
research tobias mariners rootbeer blondes donnie katrin weather aspirine frederic parola children account israel
stephanie shaolin noodles celine willis forgot rogers palace santos ohyeah magnus laurie creampie amazon kisses ludwig
fatass plymouth justdoit assfuck nellie putter broken nopass letsgo tatiana champs lightnin massive camelot deanna
gizmodo spidey caliente aezakmi goodtime mypass roller catherin active payton lonely redalert brucelee smokin porkchop
astros aquarius thankyou atomic fletcher shopping a1s2d3f marian vanilla unknown sapphire temple marvel beckham kaktus
myself sooner blacky hastings blackjac aggies scream picture judith iforgot kasper cxfcnmt bangkok shitty spectrum
eduard jammer painter primus veritas ernest kristi chevrole amsterdam slappy valley hitler clancy spankme granny
avenger rosemary husker candyman beatrice scrappy falcons harder atlantic labrador smudge syracuse southern melody
elijah center darling throat fatman krishna sanchez pancho pacman commando vulcan clitoris lemons j4ye3uz odessa
barkley monopoly method kelley punkin pineappl celtics lesbians gangbang bennett flyboy hamburg spartans tricky
romashka snuggles infiniti anders billie hermes jeremiah vivian annette homerun forrest carolyn topcat hayden cosworth
vectra grover goodbye charlotte cuddles bossman horndog doberman telefon qawsedrf ivanov durango peugeot franco
plumber rbhbkk pauline exigent laguna emmanuel webmaster bowler leopard strong theking redbull viktoria breeze topdog
starbuck dalton fuckers hungry beefcake reality gjkbyf speaker shelley godsmack clarence writer loveit kingpin
valhalla starfish anarchy herbie blacks content sailboat desert fitness brando bohica achilles tractor ncc1701a hidden
kicker labtec napass pa55w0rd amelia tuesday frontier swingers caitlin muppet terror legacy farside matilda kentucky
doughboy ramona butthole phillies jrcfyf camels dannyboy oakley nebraska double qwertyuio sabbath pinkfloy homers
striker looker fallen maryland luckydog azamat september iguana oklahoma moloko vfrcbvrf javier daniil command rhonda
studio pistol skiing franky stoner conrad select houses elliot charmed vladik nathalie whocares maynard vkontakte
ihateyou puppies zidane eileen dilligaf mandingo moneys tyrone nevada kotenok mystic budman church carlton rafael
technics golfball rookie laptop jennie triton trojans bunghole zvezda hurrican central stripper filter jethro gustav
escape aberdeen lespaul rfnthbyf dthjybrf cutter splash handsome oilers randall nofear cupcake excalibu momoney gbpltw
bigger belinda svetik possum moocow brothers bethany keystone babyboy flamingo firefox bogdan ccbill passwort soleil
lancelot vipers marilyn tdutybq juliet leader madden russian australia sabina coolman babies skinny zaphod kamikaze
verona noodle doobie designer deadman attack vortex killme dogman gopher somethin danila reagan cancel torres freaks
azsxdc dracula poncho bearbear engage deskjet bradford hammers deeznuts warhammer justine fabian blueblue marissa
oregon bubbas sinatra hilton meatball mailman dawson columbus manchest cthulhu macdaddy mighty michaela grandma
sterlin cartoon summit sentinel tolkien bicycle beverly breast lickit meghan universe capone julius bryant truelove
eatpussy hailey bowser kathryn sexygirl fernand eleven rockets billyboy military jamesbon iloveyo traffic redhot
microsof miracle microlab gofish pantyhos lifetime mayday aikido conner cutlass thekid theodore titties sweden
function polska market scotch lansing elvira bloody hustler anfield catman bonita cheers tinman airbus peters azsxdcfv
santana hayley station gabrie scottie orioles charlton fortuna dfkthbz rustam warlord retard fatima ultima bigmoney
rotten grumpy oranges superstar asdfjkl boxing xtreme denali selena zxcasd huskies terminal wilbur kristy wildfire
vladislav bikini hollywood mayhem sultan gretchen figaro sixers sparta saratoga running models greenbay cancun marlene
trinidad chewie number crunch bigbird mellon bigtime fashion piccolo rovers meatloaf hyperion sandro rightnow jarhead
armani treasure miriam hansen natural lisalisa bizkit maradona sayang charli rfhbyf utopia anaconda japanese camilla
coconut govols emerson memory catherine cruise dragoon woofwoof giorgi packer poontang illini davids zaqxsw sticks
revenge exodus reebok chanel albatros cabbage beaner quincy greens tomato richards adriana kenworth deborah cooter
dinosaur holyshit eeyore movies lionking creamy poodle tsunami happyday knopka bogart corrado volley chickens orgasm
whisper flying chocolate walleye hopper twisted chaser memorex ericsson jensen positive crazybab science frisco
romance sherwood shania rereirf sausage milana vfvekz profit zenith fugazi junebug clemson polniypizdec tootsie comics
zxcasdqwe vfczyz werner aspire hardrock condom rachael gringo anhyeuem madeline february harper stocks marcos clapton
roberta coleman applepie skywalker theresa koshka tundra vitalik gmoney bigsexy ingrid pillow fingers samiam davidson
skorpion candle nobody hellyeah better australi rockhard sparkle johanna everest rfrnec hedgehog wolfie yosemite
marisa voyeur baddog jazzman cheetah qa2ws3ed slacker steele mikemike pooppoop barsik valeria deniska br0d3r fright
karolina kirsten vfksirf kenshin bootie cyclone starship balloon maxell rupert milena bonsai salvador greatone vernon
slider lillian admiral cecilia stolen albion midget fuckin freeporn nikola hithere damnit dinamo francois calico
duchess scratch powell stefano fortune nyjets artemis robotech roadkill backdoor rastaman fiesta felicia alliance
fletch jerkoff killbill goliath cinnamon rambler malaka tekken carrera bangbang jeanette ramses operator duster wibble
alibaba mechanic keywest amsterda bristol pingpong rasputin marianne hooter rctybz sanders faggot krista presto
majestic nguyen fowler passwords buttman pompey trident viagra kipper kingfish gotohell garage mattie slutty isaiah
steeler wrestlin pooter divine clipper charley macross railroad lineage seamus swimmer jokers thursday solnce kimber
guiness pussie mathew nature matador sparks typhoon retired subway ivanova ghetto florian vermont ktyjxrf lolipop
spears yzerman peterson magick phillips cinder nwo4life shearer pupsik dfkthf allsop grapes pippen kcj9wx5n dammit
caveman critter underdog r2d2c3po skydive renault onlyme murder snoopdog jayhawk hotshot caramel broadway theboss
fuckher umbrella feather credit splinter depeche seeker fuckthis respect crysis direct animals chemical cyclops chivas
jamesbond blackhaw passpass sinclair megapass beanie helloo magicman fishes supersta giuseppe caligula juggalo frozen
quattro meredith wassup bullseye saturday pornos cohiba floppy alucard deacon tabitha kristine tunafish dkflbckfd
kickass vietnam kendall safari crawford klingon looser goalie damage maureen tazmania cigars facial malina silence
samara dfktynbyf cruiser vector tommyboy banker horizon chainsaw button bigbear forfun abraham astrid carole andres
sharky royals christina misfit yousuck fallout scania nudist getmoney budweise believe brighton absolut kungfu kostya
monaco gunners vfhufhbnf mamapapa minime blueboy penthous chrisbln whitey europa bertie daphne groucho mirror village
trader stroke walrus susanne sabres nipper snowboar flounder moneyman bottle kahuna canadian viewsonic coolguy
downtown wagner strange fabric trisha italian ybrjkfq cypress eastside sneakers passme topher golfgolf barber sinbad
panasoni mybaby skidoo massimo jillian sparrow senior dalejr thecat snapple mondeo leanne emmitt thanatos ghjcnjnfr
maximum smegma thesims whitesox bonkers poseidon musica johannes gargoyle olivier hambone bluedog intruder sunnyday
compute smelly wapbbs answer studly simona solution newcastl adonis goodman sexxxx europe goldstar quantum buckshot
static dollars titanium danzig jabroni library journey beastie chrono edwards gunnar federico custom assholes daewoo
briana watcher albina sunflowe dorian babyblue premier staples stereo westwood usnavy boomboom sasuke dharma pisces
sapper scanner marius callaway bayern lamont rivers walmart micheal starfire theend erotica aaliyah doogie paintbal
newbie knickers lokomotiv hotred ufkbyf laurel wasser jessic thirteen avalanch outkast truman magpie philippe poetry
havefun michell cubbies losers hotpussy deejay fghtkm droopy blossom allmine zerocool tomorrow godfather greece second
reading greene sascha busted bimmer original builder demons nitram pudding bounce donuts jeanne idontknow aleksey
vfvfgfgf leonid smokes mylife beerbeer redfish working rodman beaches x2zkg8w contact prissy gegcbr tights insert
beretta francesc jewels searay padres celeron mittens quartz diehard micron cornell christie stunner rtyuehe hoosier
zxasqw peyton paintball monalisa queens terrapin spongebob attitude backup whisky clevelan cedric barefoot chuckles
barrett meathead bigass gretzky kosmos cfitymrf biggles cambiami thongs blessing twinkle gladiator gollum southpark
rabota mazafaka goodboy carbon stoney weaver footbal pianoman gaston casanova traveler stumpy hawkeyes clarinet looney
maggot felipe bucket eduardo freeze sexyman johnboy snapon deeznutz warthog rooney futbol filthy carina mustard
boricua meowmeow mellow sunshin bengals combat whatsup sauron krystal prophet lovesex triangle booker reefer nickel
venice xander valencia rhiannon smeghead valeri andromeda cerberus sputnik groove lambert usarmy tiberius zigzag
welder gabriell candice eternal motley resident hayabusa marcia together rainman poochie purdue redwood ripple buzzard
redwing boobie juliette hokies crjhgbjy jagger rockford goldwing brewster bermuda thegreat confused badgirl bacardi
whiskers spaceman starman claudio qw34er allstar carolin gesperrt swords wildman nikolay slinky wrestling mohammed
pinhead hacked overkill rhfcjnrf mishka montgom banane person public fester something helmet ripken frisky changed
higgins trapper windsor supreme kaylee athens norway runescape hurley lightning dbrnjh darius midway hoosiers vinnie
recovery cicero napster lionel amazing tracker adrienne roadking menace secure stoned thedog sacred squash smoking
illusion woohoo medicine antoine bagira megatron orchid reader company doghouse buddah jaybird chuckie morning chuang
mortgage heineken saleen rulezzz massage sonics moonlight pobeda benfica kashmir balloons optimus chunky common
starter brewer babyface gregor dogfood hardcock deluxe bigmike blackbir bookworm hampton jeffery salomon godfathe
meister seahawks talisman blackjack eraser collin pissing hawaiian michae berger alphabet tricia beautifu maryann
really mortimer tongue century sancho remote darkman buddie roadrunn pizzas medusa health stalin toledo cubswin
beowulf charlene willia christmas handyman pacers unique eleanor clouds cgfhnfr breasts chinook just4me wedding
calgary dutchess heckfy ludmila because cheater famous delphi wareagle martine gromit sponge ashlee valkyrie passwd
idontkno smiths mohamed teddybea killers boxster babybaby mermaid satana bhbirf foryou qazzaq puddin inuyasha stanford
peacock assword misery desiree barnes sullivan beamer diggler medical wishbone circle property ripley thedude fisting
alexia beemer jayden gameover redline venera salsero fytxrf kittykat spanish sinister vedder gonavy manowar novell
colonel rancid chrome friendly destroy titten electra geoffrey eureka onetime katherine lakota claymore hotbox banner
madina manuela bitchass sporting bartman matthews checkers playing carmel gabriela dfcbkbq nimbus wrestle jktymrf
alexalex preacher gamecube mustafa svoboda circus armagedon alenka z1x2c3v magical claudi rhtdtlrj thumbs camper
doitnow goaway subzero charity hootie pissoff jammin blackout darrell cocaine bcfields skylar rolling loaded milkman
davide bigbutt electron johann cheeks silverad lighter hassan pothead gobucks squall thunderb courage pippin antoni
kaitlyn reynolds cannabis xerxes ipswich ninjas farley lucille jimmie dieter annika southpar marika dickie jetski
finance tdutybz dianne forward jenkins bright absolute musashi ferris iamgod lipstick laurence mandarin tottenham
adults yfnfkmz kleopatra tulips zhuang dirtbike pickup dwayne othello katherin warner northern cinema cameltoe petrov
bluefish pheonix iscool secrets modena marsha slippery kissing caravan divorce beatle sanfran qaz2ws cheech badman
samtron paloma dolores shadows mollydog annabell starcraf ghblehjr vasilisa jameson illinois warning jockey deadpool
hillary bearcat caprice farscape bigtit lassie sander sunflower hopeless sheriff carpedie asdfzxcv sherri barton
shepherd gatorade keegan toolman barker spectre pussey nuggets borussia mantis banzai ariana flexible mullet graphics
fyutkbyf mancity templar stories yfcntymrf fergie records thedoors ugd5hip2j gawker pussyman skyler elizaveta colton
moritz strength susana sonoma spinner keller webmaste grease augustus raquel alejandro chimera stretch ticket bacchus
kendra twenty corsair kinder argentina corleone vampires domain iomega heater ltybcrf artemka xxxpass hippie poland
deutsch babylove becker speedo oceans slapper letter harvard bonjovi virtual cosmic snuffy sergeant dragonba stonecold
hellos jacques register buttercu millions millwall patience chrysler merlot bullfrog latinas istanbul phoeni ashleigh
kotaku universal noelle binladen shanghai castro wraith pierce jayhawks kilroy amateurs dotcom cattle daemon ntktajy
barbados renata balance nomore pdtplf canyon jackpot pulsar marker chippy nightmare monarch hamish aubrey knockers
dipshit alexey malone athlon hubert chevrolet everett napoli myname cobalt counter dialog augusta smokie cristian
coolness cougars screen criminal hardware ramones bobdylan capslock zaraza ciccio teddybear alisha gadget shiner
laurent fulham missouri carlitos dwight helene halifax dogshit entropy coldbeer silent netscape county freeway syzygy
andromed brigitte yeahbaby yolanda eldorado hollow eastwood gunther paranoid sexyboy soulmate gooner persik lesley
geneva kakashka spanks fgtkmcby mclaren spread shuang bamboo brittney fastball creature just4fun matteo fuckyo
smashing arlene baggio carlito hopeful hondas snooker redbird bigblue dynasty mephisto trainer iceberg shitface
fountain specialk estrella generic buddyboy stevens arcadia manning nikitos piramida violetta salasana maxxxx shutup
heritage browning homerj tiburon obelix chopin insomnia hooper promise cygnus theater romero plasma kissmyass submit
budapest jayson sexysexy citizen sahara pinkfloyd stroker pavlov pasword heynow arturo ventura sandwich fraser homeboy
testpass gamecock magician female wildcard magazine telephon bigfish tripod lazarus licking dundee a2s3d4f brodie
misfits slavik rochelle sleeper seeking pringles butcher patric nanook vsjasnel darklord loveless radiohea hughes
giorgio maxime sphinx reckless triple baldwin taxman orient desmond married zhjckfd mordor romano jiggaman ramsey
officer lovebug classics hooligan bolton scrabble jezebel jellybea drakon seadoo mexican pharmacy abnormal patrice
concorde alfredo cdtnbr islander chantal jakejake bunnies bushido kazantip verizon maksimka dupont crusher premium
wg8e3wjf channel project cthtuf meagan tootie bounty kfhbcf kirsty ramrod sweetnes bummer corolla andersen darryl
senator ferguson donovan thelma dynamite gertrude doomsday rhjrjlbk hjccbz players mariposa excalibur marcello
buttfuck samsun masamune darlene bessie brains attila clowns chestnut woofer someone lindros dottie anthrax lilian
imation beacon tripper vsegda ursula fullmoon spiker sporty pornporn citadel jacobs volcom dynamo amerika bombers
burrito inspiron forsaken mallory lantern nextel goirish snowboard haggis callum violin lollypop insanity placebo
creation glacier stepan zander dabears katarina iloveme sexxxy moonbeam webber gonzalez dogger pecker stiffy senators
create wingman pumpkins windsurf jarvis zephyr fishman reddevil wanted sheridan nichole bronze concord rjhjktdf kellie
zalupa killkill avenue asddsa bunker wrench paddle schalke cobain shanna broker woodland yvette suicide vanguard
aviation exotic stanislav superb fergus mihail vfibyf mobydick sausages tuning francesco ganesh nevermind presiden
faithful kerstin vfitymrf varvara happiness robotics normal bigcat temppass onetwo postman uranus highheel stylus
gobears duckie stratus conover soprano jingle firewall polopolo pepito piazza radical reload evolution grande tipper
battery dogcat candace digimon bombay mariana sowhat download fandango kamila popper earnhard dancing simmons airport
snappy angelika fishin boxers icehouse cramps basset dogboy softail killjoy fischer electro mygirl delilah nutmeg
christma kittens krusty script zaqxswcde bigboss flores guyver praise prowler harvest latina moreno spikes jubilee
choice yugioh toaster pineapple gorgeous namaste carnage alissa dayton chriss niceguy magelan almond bumper partner
spongebo ghosts hookup bigben carmex enrico starstar gilles chillin superma radiohead havana lumber pistons viktoriya
gameboy santafe holidays jennife mckenzie reddwarf cascade kidrock pinball banger arrows platypus z2x3c4v doofus
passes shanti barron marianna longbow services heroes living mankind stasik beardog longjohn garion juanita honolulu
nygiants install niceass string boozer abbott puffin dogbert queenie muscles highway cottage compton steffi romans
beerman windmill guitars freebird slamdunk snowflak delight nights biology emilia bronson irishman badgers bergkamp
pixies training playstat oatmeal mudvayne airwolf season lottie dudedude jackjack johndeer zildjian magnet vjcrdf
hammond ramirez aptiva gidget kjkszpj manolo bruiser chilly medion josephin giraffe paulina fishbone edison caught
gasman pocket moondog charter camila impact bigblock towers krypton hallie jefferso pelican altima clippers getout
compass kimmie chambers winners paulie sucking albany toffee theatre climber marlon thisisit armand aladin monkeybo
comfort epsilon idunno stress hounddog pallmall webhompas monsters picturs sairam easter cobras ballin comanche landon
severin whiteout roadster basebal drifter easton werder norwich stubby stefanie versace visual heinrich record bowwow
undertak hookem anastasi fiction colnago booster festival zzzxxx coolcool qwe123qwe sinned foreve squeeze mazdarx
anthon diving shocker hewlett sutton choochoo defense fidelio welcom lithium kisskiss cbr900rr british lovelife
hellboy chipmunk saiyan bluebell federal format kjrjvjnbd ctrhtn hollie washingt tkbpfdtnf sensei smirnoff mydick
macbeth cabron pipeline dalshe mortal fishhead gustavo vintage pigeon carver freefree newcastle krasotka komodo
starligh flyfish wireless carman manila olesya salome lowell torpedo switch motion toejam julien puppet buceta
scoobydoo koroleva michaels redrose yogibear redbaron codered frogman tatarin azazel moskva kitchen freesex president
mykids bitter highbury tranny redfox username achtung spotty survivor program prayer transit sanity seagull flanker
cocker wanderer fuckhead zodiac isabell costello virgil nutter rockies irinka washburn catwoman upyours kelvin
lemonade chilli bearcats gravity chevys solitude cocksuck minerva deeper ohshit slowhand tommie jsbach lorena dinara
paradigm lilith nostromo borabora arkansas chiara savanna presley bologna terminat habibi contest markiz fantasia
mildred grandpa cnfybckfd ghbywtccf bigbob slater comedy georgie wildbill larissa gilligan hornets berkeley birgit
armstron corndog hilary destin tropical sundevil shinobi horace gagging hurricane volkswag wasabi nurses zanzibar
reilly angelus chinese sunfire tonight sneaky report coventry gtnhjdbx sekret m2do5bs undead madcat hotone eastern
daniele lasvega amorcit wasted sidekick yfnfkb revolver cleopatr nfytxrf jermaine gbhfvblf kalina everlast hopkins
nation tinkerbe boating bluesman weston customer physics qw12qw quentin messiah hitachi marjorie krissy shawna woodie
groups spikey denmark stephan birddog cyborg keenan straight nautilus kieran rubble redeye justus firefire schmidt
longdong boiler margie suckers waffle sonata skyhawk joebob armada reflex threesom asdqwe americ sisters valentine
bighead matthias changes descent fenway eggman dogface bowman irishka shibby antonia astral teenage enterme thecrow
andyod complete rivera belmont junkie fredrick daniels vickie bennie skinner umpire blanco fearless citroen rollins
sluggo torino antelope marseille aramis emilie gryphon malachi viewsoni marble reptile chandra dindom handball
barselona draven sandrine sprinter fyfnjkbq stinker palmtree hotties rampage seabee bigpimp question boytoy quasar
carpente pasadena biatch benoit coldplay expert castor deadly fairlane elcamino callisto glamour datsun studman hanson
mentor tomahawk shamus gladiato diaper keisha styles squeak cayman runaway dentist fantomas thewho castillo arianna
honeybee papito yamahar holycow ukraine wildwood skibum gambler helper malice karachi excite toilet corinne morton
johngalt sweetness options loretta mcdonald sf49ers palermo lambda gideon matthe medved cheshire superior ministry
trinitro pebble bismillah elefant capricorn harlem nikolai vendetta bobdole manfred margarit bigpoppa ijrjkfl asimov
dominik limited vitamin calibra zarina iforget glasgow shrimp antares antonina jamess hetfield bigones cutiepie
chapman bolitas nonenone bestbuy papillon baritone stream stephane freefall vjqgfhjkm priest mischief foxylady ernesto
dominion vienna macman enforcer tophat megane dungeon leedsutd f00tball mingus skillet robins twiggy bitchy giggles
remingto alberta rfvfcenhf derparol quebec emperor synergy shakira mamamia cleopatra rosario finland modern carnival
dmitriy coolcat ghjuhfvvf knuckles mahler kayleigh klaste notused bigdawg grinch letmei slugger mental harddick
tabasco chelse keepout kokomo firefigh addison blowfish samira sexylady sevens stacie dimples alexandre whiteboy
cromwell magneto kernel carroll minemine dontknow acmilan wp2003wp sanford referee lakeside polish noname screamer
calimero portal kfgjxrf conway rockie dfktynby francisc swinging cygnusx trucking obsidian auditt oxygen roswell
papers popova giovanna thecure bigbang lfybbk pizdec zoloto marijuana kimball jaguars kordell kerouac stryker ksusha
cassandr moonligh fenris duffman blueball bigbooty wrestler salope dinner building cecile fishfish paramedi capricor
robocop rimmer hardone w_pass nuclear asgard series advent universa kestrel spanner cheddar lalakers cherries anchor
yoyoma darkangel bahamut whistler smackdow galant bukkake leopold option strawber facebook susanna bookie crusty
qwedsa transfer breanna mothers clarissa peachy prozac p@ssw0rd bootys argentin bricks slimshady dkflbr nokian krolik
korova johncena magpies pictures cevthrb spanker dogpound impreza notebook prospect bettina gymnast jktxrf seneca
ksenia rudolf marquis daylight tribal johndoe hejsan jeannie lemmein petrova clutch django sexgod capetown ratman
fortress canucks chocha serpent wallet telephone eggplant camero roofer nazgul fussball cardiff fktyrf pufunga factory
budweiser alanis marseill janelle wealth addict goodgirl timeout wolfpac camden tenchi godlike turnip beaker k.lvbkf
repair nbvjatq vehpbr southpaw sylveste redhat wingnut patrol magellan vampir assasin aikman trailer mariya taekwondo
sonyfuck llamas clifton goldfing helmut maveric ricard antony marcius ballet pentagon sawyer pearson hotgirls flasher
tracer boater cornwall goodie benito butters sixpack mandrake earthlink lookout slammer venture gagged lakewood loveya
dogwood moonshin wyoming suburban challeng olympus volkov opendoor commande jonathon seymour murzik navigator gratis
myrtle native twelve arctic fkbyjxrf rasmus wormix millenium gerrard asians camaross bluejays lekker qazxcv borders
davies midnite beater whatwhat optimist gotmilk decker larkin redskin bremen enternow hattrick aaasss dejavu markie
fast4u daddyo bordeaux blaine alchemy ilovegod solaris proton cardinals marriage spence coming swedish espresso auggie
vbkfirf dougie p4ssw0rd richar nightwish saigon jocelyn platon ghhh47hj speedway timosha mackie supernov delfin
toriamos ceasar oberon vjkjrj capecod nevets mamacita sandie longer cowgirl stigmata gonzales nineinch waterboy
klondike finally spiral boulder odyssey amigos somerset mulligan krokodil explore lawson charon peeper redcar fellow
ambers sloppy savior schatz hardball azertyui republic reggae canuck romantic vauxhall angelic emilio doggies advance
around spoons rfntymrf almighty deputy tosser stratfor suckdick eating closer lenochka marijuan globus sterva domingo
limewire terefon suslik steaua bledsoe greedy iriska zasada beezer funstuff evgeniy patrici cuervo printing pastor
theforce chiquita yessir streets wxcvbn holein maserati qqqwww geezer cabernet joecool nastia egghead sheepdog terrell
jomama armando hairball christa aileen clarke insight afrika vancouve tender munich grandam luciano alcohol default
idefix cyprus scheisse mooney ambrose hoffman pimpdadd baltimor jennaj norbert jaeger watford davinci mizzou gocubs
square pigpen houdini jewish kirkland ophelia riccardo another bonanza lhfrjy sigmachi firenze selina ghbrjk rfhnjirf
cvthnm colonial toolbox howell liliana medina riders ilikepie toonarmy laddie footjob kronos eskimo wolfen barley
pancake bigdicks dabomb cashmone myxworld kristian samoht dominiqu joemama gabber toocool twinkie marcelo darkange
persona scrapper delaware progress shuttle gabriele smoothie slimshad youtube franks norris yasmin outside hottest
cumslut tripleh morales pathfind elisabet evolutio fishon flicks velocity annmarie gthcbr biggun dolemite vagabond
outback woodstoc macleod plastics javelin bootsy aolsucks c2h5oh redbone klizma rachelle petunia pumper all4one mohawk
billabon rockin baylor koolaid granada allegro alinka nevermore mikael p0o9i8u forgetit montag beloved breaker honeys
reginald sheeba dukeduke archange metroid minimoni wizards hellsing rocknrol zaqwsxcde wanking morrowind irving
goodday modelsne bumble nataly juliana cirrus nittany dogbone storage punker futurama esquire homemade kiteboy
herewego bedford lonesome boxcar pornking blackbird dickens climax gotribe bleach cheeky cucumber vipergts awnyce
muhammad jeepster harbor acidburn harald calling fireblad christi pinnacle shodan fallon deniro dudeman harrier
jellybean buffet mariner foolish wildone peterbil allgood fields salami estelle lighting butkus elvisp homework russel
donner doktor tycoon cement ottawa bigguns lillie fellatio emmett barfly baracuda newyear flipflop raleigh singapor
sperma maxdog opennow thedon sedona blunts linkin lander crackers doubled warhamme proview status females flamengo
behappy lfitymrf starwar snowbird corwin lagnaf daughter navyseal carebear protect kamasutra bastards delmar musical
deaths metall steffen wiseguy pimping whiplash adriano hatred reserve rainyday mercede stafford ontario gardner
weekend jakarta shonuf clovis gotham jughead golfgti dooley nightmar wetter comein meadow chessie marshal phyllis
mutant dingle chelle nautica camber dragonfl bigjohn stickman hiziad sexybitch puppydog wr2i7h deville pacino paragon
pointer tarpon sprout durham wheeler spliff rockwell meliss narnia eleonora payday alleycat ambrosia linden trustme
austria phialpha exchange lokiloki tarakan cartoons bungle contract kolokol daisydog laetitia gohome pushkin gianni
wordup orchard adrenalin goldeney luckyone escalade gerbil blanca widget fyutkjxtr touching pookey charisma inlove
rainbows kolbasa newark bootsie interne raphael cleveland henrik jenifer dragster bismarck cambridg buzzer treefrog
reason treetop catcher xantia daisey siobhan lister strelok hawkins prosper workout walton catnip trauma sebring
michal nounours kittie burning driller thierry lumina speakers brennan rabbits buttercup atticus puzzle mallorca
delaney checker jabber melrose zyjxrf normandy ariane dbnfkbr wilder masterp playball scamper wonderful signal
benessere getting smackdown melons pandas chains asdffdsa favorite melina sexybabe cannibal fosters beethove burner
malaysia rocknroll bynthytn aprilia pavement stockton peppers tantra guillaum giulia caster readers mooses worthy
royalty segblue hansol enrique abcdefg paulpaul gannibal compact frosch skylark hallowee kenobi kittys andrews terrier
marbles ticklish frenchy offshore sexyone algebra hyundai hotass sexman leinad farmboy middle clement amethyst
letsdoit gofast thrasher notredam candyass hannes spooge systems gatsby junkmail ladder uptown shower karine airman
volleyba stayout abacab blanche buckley bouncer bettyboo shauna muslim ilikeit constant longhair kaboom elmira amatory
navajo alcatraz olenka mynameis larson powerful sephiroth panter summers qazxsw23edc nikolas rugger sparkles skinhead
sonysony snicker pancakes pilgrim ananas contra sheldon generals grisha montecar briggs ploppy renate radeon sergbest
talbot pathetic errors springs needles restart hiking auckland jimmys pearls billbill hazard capitals pizzaman fitter
ulysses jehovah stitch itisme delpiero neville virginie octopus tampabay ratboy playmate dfcbkbcf carrots istheman
jarrett yamato rumble wonderboy montrose dunlop werdna cassandra clemente tralala collie swoosh dreamcas sliver
rfgecnf rollin painting makaka thebear lockdown blacklab riffraff kahlua fidelity winger edmonton pressure streaming
amstel supernova fujitsu samanth napalm blubber tujhrf camping babycake budgie vfndtq hewitt frederik motocros
rustydog pinetree duffer benton tetsuo glasses nestor feelgood cleaner smirnov maximo iceland tigercat citation
icecube burnout panhead adelina hanuman sunlight bigtruck exeter kingking lilbit rhubarb morten custer buford papamama
mouser bowtie perkins husband jefferson serious elements zapper harriet cummins semper herring accept lemans winona
finder treble stellar saskia doreen chavez furball corner titfuck salman bagpuss darina francine redstar revoluti
sniffing chouchou gareth usmarine dresden malish planes videos enters nympho pajero left4dead booyah conquest delldell
eunice momdad slonik nursing bismark garnet bonner gogators cashmoney blobby dimitri fabienn cyrano crappy volcano
eatmenow renato goodyear spoiled kamilla hogtied lunchbox mantle piercing makayla mufasa boobear rudeboy riversid
hemlock onions holger scissors crescent erection libero entrance fduecn italiano matchbox ramjet acapulco mohammad
weiner lebowski surprise shampoo loverman dnsadm fisherman toomuch athome whatthe someday celebrity marcin valery
maison forlife azrael dreaming hfytnrb macintos tennesse hardwood invest mariam rhfcfdbwf discus fabulous sextoy
instant duckman caracas begemot parlament sylvie vegitto requiem misiek altoids rhinos liliya retire hellas capcom
rjhjkm kicksass dental harman sharpe lookin poptart pugsley gamble gladys granite sqdwfe goldeneye interest harmon
melani spleen alfonso jeeper natedogg emanuel menthol pharao alterego bauhaus alexxx vaughn ibrahim mogwai benjami
adelaide nineball tiamat aircraft having dipset logger trenton altair jingles mallrats backbone clever stanton dipper
innocent unlock donjuan termite missie diamon encore forbes follow freestyle zerozero shovel matisse anonymous
laserjet leeann parkour waterman ballsack bluejay shakur welkom dangerous hacking babybear highlife raduga probes
sucked ljxtymrf trinitron desktop things blueberr satchmo natalya victori glover boroda tamerlan qw23er chamber mariel
bathing mangos rapper darkone pokemo douche redwine ismail humphrey maximka cashflow implants juniper grayson
bobmarley shojou gramma princesa bendover giggle cloudy gotenks sopranos larsen worker placid downer screwy hillbill
simons mortis leland binder border chemist carlisle protocol dynamic tuxedo amature triplex turbos ringer grimace
jarrod feathers nemrac riddle wonderfu surgery bourbon dickdick annaanna pimpdaddy commander helsinki inches cyclones
macaroni pollux motown fiddle thebeast marauder rodrigo oyster listen fruity chachi gizzmo blinky hancock espana
lennox corinna frisbee lancia sapphic homepage dimadima womans halloween pinkie shopper josiah redheads weller scouts
photon garlic greywolf estrell ghjcnjq alvaro egorka rfhfylfi reeves reloaded mierda gigabyte dortmund korean karaoke
sashka godbless allday jurassic thebest nimitz trigun coolhand kcchiefs dicker baboon barefeet jesper belkin zoomzoom
madcow
`;
