/**
 * Words by what they do in a sentence: who is addressed, who is spoken of, what is said of them. Their classes,
 * alone and in pairs and triples within a sentence, let the linear model learn a kind of comment (an address, a
 * nation, a metaphor of contempt) that it has not seen in those words. No class decides anything by itself: the
 * weights of the combinations are learnt, from abuse and from civil sentences with the same words.
 * Written for Winnow. A trailing `~` stands for the usual English endings (s, ed, ing, er).
 */
export const CLASS_WORDS = {
  you: `you u ya yall you're youre your yours yourself yourselves ur thou thy thee y'all you'll youll you've youve you'd
    du dich dir dein deine deinen ihr euch euer eure você vocês voce vc vcs tu te teu tua seu sua 你 你们 您 너 니 너희 당신`,
  they: `they them their theirs themselves these those they're theyre they've theyve they'll sie ihnen deren eles elas deles
    他们 她们 它们 그들`,
  me: `i me my mine myself i'm im i've ive i'd i'll ich mir mich mein meine eu meu minha mim 我 나 내 저`,
  we: `we us our ours ourselves we're we've we'll wir uns unser unsere nós nosso nossa 我们 우리`,
  he: `he him his himself she her hers herself he's she's it's er ihn ihm ele ela dele dela 他 她 그 그녀`,
  collective: `guys people peoples folks folk lot kind ilk all every everyone everybody whole entire entirely bunch gang type sort
    sorts types tribe clan herd horde hordes crowd mob brigade breed race ethnicity community alle ganze leute todos
    todas gente povo 都 全部 사람들 것들 놈들`,
  place: `country countries nation nations land lands homeland state states region regions continent republic kingdom
    village villages city cities town towns province capital border borders motherland fatherland culture cultures
    civilization civilisation society heritage religion faith ancestors history land volk país países cultura 国家 나라`,
  negation: `not no never nobody none neither nor dont don't doesn't doesnt didn't didnt isn't isnt aren't arent wasn't wasnt
    weren't won't wont can't cant cannot couldn't shouldn't wouldn't without hardly nothing nowhere nicht kein keine nie
    não nunca nem 不 没 没有 别 안 못 아니`,
  report: `said says say saying wrote writes written called calls calling claims claimed claim alleged alleges reported reports
    report quote quoted quotes according told tells accused accuses slogan chanted shouted graffiti headline tweeted posted
    word words term phrase slur slurs insult insults insulting racism racist racists bigotry hatred hate abuse stereotype
    stereotypes prejudice discrimination condemn condemned denounced offensive wrong unacceptable sagte nannte disse chamou`,
  copula: `is are was were be been being am isn aren 're seem seems remain remains become becoming became ist sind war sein é
    são era foram ser 是`,
  will: `will gonna going shall would soon someday tomorrow tonight next wait werden wird vai vão`,
  must: `should must ought deserve deserves deserved need needs needed better let lets let's hope wish wished wants want
    hoffe sollte sollten müssen devia deviam deve deveria merece tomara 应该 该 希望`,
  vermin: `cattle sheep goat~ donkey~ mule~ camel~ zoo herd~ circus ant~ cow~ viper~ reptile~ weasel~ hippo leeching parasitic parasitical bloodsucking host~ zombie~ robot~
    parasite~ leech leeches leeching vermin rat~ cockroach cockroaches roach roaches maggot~ louse lice tick~ flea~ bug~
    insect~ pest~ plague~ disease~ cancer~ tumor tumour virus~ infection infestation infest~ infested germ~ bacteria rot~
    rotten scum scumbag~ filth garbage trash rubbish waste vulture~ hyena~ jackal~ snake~ swine pig~ dog~ mongrel~ cur~
    monkey~ ape~ animal~ beast~ creature~ locust~ locusts mosquito mosquitoes worm~ weed~ tapeworm~ bloodsucker~ subhuman
    subhumans breed~ breeding swarm~ swarming ratten ungeziefer parasiten schmarotzer dreck abschaum vermes lixo praga
    ratos baratas parasitas 寄生虫 蛆 老鼠 垃圾 벌레 쓰레기 기생충 짐승`,
  servant: `doormats boot boots lick licks licking licked bow~ bowing bows cleaner~ maid~ waiter~ bellboy~ subservient submissive servile rented hired rent toy~ pet~ vassalage kiss kisses kissing sheikh~ barking bark~ whistle~ wag~ kneeling owned owner~
    servant~ slave~ slavery puppet~ pawn~ lackey~ lapdog~ poodle~ stooge~ vassal~ minion~ bootlicker~ bootlicking
    lickspittle~ flunky flunkies errand butler~ valet~ doormat~ footstool~ tool~ serf~ sycophant~ toady toadies henchman
    henchmen mercenary mercenaries errand underling~ subordinate satellite colony kneel~ grovel~ crawl~ obey~ obedient
    master~ boss~ overlord~ leash~ strings marionette~ wagging heel~ fetch doglike client fanboy~ cheerleader~ marionetten
    knecht lakaien capacho capachos lacaio lacaios fantoche 走狗 奴才 傀儡 앞잡이 노예 꼭두각시`,
  beg: `sponging tranche~ rollover~ rent coin~ alms cap bowl~ handouts tin cup plate~ sack~ flour rice grain broth soup remittances donate pawn
    beg~ begging begged beggar~ handout~ alms dole~ freeload~ freeloader~ freebies mooch~ moocher~ scrounge~ scrounger~
    scrounging panhandle~ panhandling panhandler~ sponge~ sponging sponger~ cadge~ charity charities crumbs pity scraps
    hat palm palms knees pleading plead~ borrow~ borrowing borrower~ bailout~ bail~ cheque~ betteln bettler almosen
    schnorrer esmola esmolas mendigo mendigos mendigar 乞丐 要饭 讨饭 거지 구걸`,
  poor: `slums rag flea hovel~ ragged hut unpaid crumbling moneyless creditors deficit pauper~ cents penny pennies empty wallpaper worthless
    poor poverty broke bankrupt bankrupts bankruptcy penniless destitute starve~ starving hungry famine debt~ indebted
    loan~ default~ insolvent impoverished slum~ shack~ shanty hut~ barefoot rags wretched wretches impoverish~ deadbeat~
    creditor~ lender~ moneylender~ pawnshop unpaid owe~ owing bread pobre pobres miseráveis armut pleite 穷 穷鬼 贫 가난`,
  dirt: `rubbish puddle~ mud spat spitting trash litter dung sewerage plumbing flush stinky odour odor fumigate hose mop scrub scrubbing cleanser lousy flies cesspools landfill tip
    dirty filthy stink~ stinking stinks stinky smell~ smelly reek~ unwashed bathe~ bath shower~ soap wash~ toilet~
    latrine~ sewer~ sewage gutter~ dung shit manure mud hygiene sanitation deodorant lice spit~ pee urine urinate~
    defecate~ shitting cesspit~ cesspool~ dump~ dumpster stench greasy grubby schmutzig stinken stinkt fedem fedorento
    sujo sujos nojento 肮脏 臭 脏 더러운 냄새`,
  backward: `inept unfit incapable uncultured unable mediocre mediocrity useless dysfunction cave~ tribe~ tribes peasant~ superstition superstitious fanatic~ fanatical medieval centuries behind savagery dim dull crude brutish rude misery miserable wretch botched botch wreck~ wrecked ruins ruinous third stone age
    backward backwards primitive savage~ savages barbarian~ barbaric barbarism uncivilized uncivilised medieval
    caveman cavemen tribal stoneage feudal illiterate illiterates uneducated ignorant inferior degenerate~ failed failure~
    failing hopeless worthless useless incapable incompetent lazy corrupt corruption lawless crooked inbred shithole~
    hellhole~ banana underdeveloped clueless disgrace disgraceful shame shameful embarrassment embarrassing joke
    laughingstock laughing mockery curse~ cursed stain blot basket hellish dysfunctional chaos bungle~ bungling amateur~
    imitate~ copycat~ copy copies copying rückständig primitiv wilde faul atrasados selvagens vagabundos preguiçosos
    野蛮 落后 无能 미개 미개한 무능`,
  stupid: `gullible dimwits dim nuts lunatic~ deluded delusional hallucinating thicko~ oaf~ donkeys peabrain birdbrain drooling braindead asylum
    stupid stupidity idiot~ idiotic moron~ moronic imbecile~ dumb dumber dumbest dumbass fool~ foolish brainless brain~
    braindead dimwit~ halfwit~ nitwit~ dunce~ dolt~ dullard~ simpleton~ cretin~ clown~ buffoon~ blockhead~ dense thick
    twit~ numbskull~ airhead~ dummy dummies iq illiterate nonsense drivel garbage retard~ retarded lobotomy dumm dummkopf
    idioten trottel dämlich blöd burro burra burros idiota idiotas imbecil otário otários 蠢 傻 傻逼 白痴 脑残 弱智 바보
    멍청 병신 또라이`,
  weak: `sulk~ moan~ moaning tantrum~ tears snivel~ sob complain complaining complains crumble flee flees fled ran run running rabbits chickens yellow beaten crushed conquered occupied trampled losing losers doormat bitterness envious
    coward~ cowardly cowardice loser~ pathetic weak weakling~ defeat~ defeated defeats humiliate~ humiliated humiliation
    surrender~ surrendered whine~ whiner~ whining cry crying crybaby crybabies jealous jealousy envy envious insecure
    inferiority bitter spineless gutless impotent pitiful miserable desperate desperation lost trounced thrashed
    pansy wimp~ feeble feigling versager covarde covardes fracassado fracassados invejoso 懦夫 怂 废物 찌질 겁쟁이`,
  crook: `pickpocket~ pirate~ pirates mafia bandit~ bandits smuggler~ forger~ forgers burglar~ turncoat~ snitch~ mercenary fake fakes bribe~ bribes swindling scam~ scamming double-faced twofaced manipulative mobster~ spies spy
    liar~ lying lies thief thieves thieving stole steal~ stealing theft cheat~ cheater~ cheating fraud~ fraudster~ crook~
    criminal~ traitor~ treacherous betray~ backstab~ backstabber~ backstabbing scammer~ conman conmen swindle~ swindler~
    shameless disloyal ungrateful hypocrite~ hypocrisy hypocritical sly devious cunning greedy greed deceitful
    untrustworthy sneaky rob~ robber~ looter~ loot~ plunder~ rapist~ terrorist~ murderer~ thug~ gangster~ goon~ lügner
    verräter betrüger mentiroso ladrão ladrões bandido bandidos traidor golpista 骗子 小偷 무식 사기꾼 도둑 거짓말쟁이`,
  expel: `airport airplane plane~ boat~ boats bus buses border door gate~ visa~ ticket~ returned deporting barge~ island crawl~ hole go leave shoo scram
    deport~ deportation expel~ expelled banish~ evict~ kick~ throw throws threw thrown chuck~ toss~ boot ship shipped
    send sent remove~ removed ban~ banned leave pack packing return back out home away off rid purge~ purged cleanse~
    cleansed clean quarantine~ wall fence exile~ raus abschieben ausweisen fora expulsar 滚 滚出 驱逐 꺼져 추방`,
  kill: `kill~ killing shoot~ shot die dies died dead death dying hang hanged hanging stab~ stabbed stabbing burn~ burnt bomb~
    nuke~ nuked exterminate~ exterminated eradicate~ eradicated wipe~ wiped gas gassed lynch~ lynched strangle~ choke~
    drown~ drowned murder~ murdered execute~ executed behead~ slaughter~ massacre~ suicide grave coffin bury buried
    funeral bleed~ bones skull throat neck smash~ beat beaten beating punch~ slap~ crush~ cripple~ hurt~ harm~ destroy~
    attack~ torture~ rape~ töten umbringen erschießen sterben stirb verrecke matar morrer morra morram 死 杀 去死 죽어 죽여
    죽일`,
  weapon: `gun~ rifle~ pistol~ shotgun~ revolver~ knife knives blade~ machete~ axe~ bat hammer bullet~ ammo rope noose crowbar
    hatchet~ acid petrol gasoline molotov grenade~ explosive~ fist~ sword~ brick~ club messer pistole faca arma 刀 枪 칼 총`,
  lurk: `waiting wait find found know knows watch~ watching follow~ following visit~ come comes coming came house home live
    lives address door doorstep street night sleep car family kids children school parking alley corner outside
    surprise careful warned warning sorry regret pay payback soon behind shoulder weißt wohnst sei onde mora 等着 住 조심`,
  policy: `government~ policy policies parliament minister~ ministry party parties budget~ law~ bill~ trade tariff~ bank~ economy
    economic election~ president~ debate~ reform~ tax taxes taxation senate congress court~ cabinet opposition agreement~
    treaty sanctions export~ import~ investment~ inflation deficit fiscal central fund imf bank eu un nato wto diplomacy
    diplomatic summit talks ambassador visit statement strategy subsidy subsidies programme program programs council mayor
    administration committee institution~ regulation~ interest rates deal~ negotiation~ regierung politik gesetz partei
    governo política lei 政府 政策 经济 정부 정책 경제`,
  positive: `good great kind kindness proud love loved loves lovely peace peaceful thank thanks welcome respect~ beautiful wonderful
    excellent friend~ friendly friendship hope happy helpful honest brave admire~ enjoy~ enjoyed interesting appreciate~
    agree fair glad nice best generous talented hospitable support~ danke schön gut toll obrigado obrigada parabéns lindo
    bom ótimo 谢谢 好 喜欢 感谢 감사 좋아 축하`,
  swear: `fuck~ fucking fucker~ fucked fuckin shit~ shitty bullshit bitch~ bastard~ ass asshole~ arsehole~ arse cunt~ dick~ prick~
    damn goddamn piss~ crap crappy wanker~ twat~ whore~ slut~ bollocks motherfucker~ cock dickhead~ scheiße scheiss arsch
    arschloch fotze hurensohn wichser porra caralho merda foda puta puto fdp cu arrombado 操 妈的 他妈的 씨발 시발 새끼 개새끼`,
  money: `earn~ earning income cash profit~ profits bitcoin crypto btc eth forex trading trader invest~ investing investor~
    investment~ returns payout~ payday salary paycheck dollars usd eur money rich wealthy millionaire passive weekly daily
    hourly loan~ credit lender lottery prize~ winner~ won gift giveaway free bonus discount cheap cheapest offer~ deal~
    guaranteed sale~ coupon promo voucher 赚钱 免费 대출`,
  click: `click~ link~ website site visit subscribe subscribed channel whatsapp telegram contact dm inbox email text call
    message txt signup sign register join order buy shop store purchase download bio profile page url www http https com
    check checkout video 点击 加微信 微信 클릭 카톡`,
  depend: `lifeline crutch~ life-support ventilator mercy umbrella protection keeper~ credit lender~ bailouts handout~ sponsor~ paymaster~ subsidies relies rely relying
    dependent dependence dependency dependant depend~ feed~ fed feeding drain~ drained draining bleed
    bled bleeding suck~ sucking milk~ milked milking aid rescue~ lifeline keeps afloat support~ pocket~ pockets wallet
    welfare benefits taxpayer~ expense subsidised subsidized pampered donor~ donation~ sponsor~ patron~ daddy sugar`,
  writer: `author~ writer~ journalist~ editor~ columnist~ reporter~ whoever article~ piece paper newspaper column comment~
    commenter~ commentator~ poster post op blogger moderator~ mod~ admin~ autor journalist schreiber 作者 小编 기자 기레기`,
  thing: `car phone laptop computer printer server process processes code app software browser battery movie film song album game
    games weather traffic train bus coffee food recipe plant plants garden sofa shoes update version bug file files email
    password keyboard screen camera engine bike wifi internet website`,
  body: `sex sexy nude naked nudes boobs tits breasts pussy penis dick cock cum horny porn blowjob anal orgasm fuckable hot hookup
    dating singles girls escort escorts viagra cialis pills pill bed kiss strip undress sexo pelada gostosa nackt 做爱 裸 섹스`,
  general: `always never only just typical typically usual usually again ever forever born nature blood genes every single nothing
    anything everything nobody anybody incapable capable once still merely simply sheer pure natural naturally famous known`,
  achieve: `invent~ invented invention~ achieve~ achieved achievement~ contribute~ contributed contribution~ built build~ building
    create~ created produce~ produced give gave gives given world mankind humanity history culture civilisation science
    discover~ discovered nobel engineers engineer rocket~ moon mars space offer~ bring~ brought develop~ developed progress`,
  rule: `govern~ govern governing rule~ rule ruling ruled run running manage~ managed organise~ organize~ lead leading leader~
    democracy independence sovereignty sovereign self-government freedom free state vote~ voted elect~ elected parliament
    teach~ lecture~ lecturing advice school~ lesson~ speak speaking talk~`,
  mock: `lol lmao rofl haha hahaha hahahaha hehe funny hilarious cute sweet bravo congratulations congrats wow surprise shocked award
    medal~ trophy prize genius brilliant dear darling bro buddy mate pal kiddo sweetheart sonny boys please imagine sure oh
    ah yes yeah poor little great mighty superpower 😂 🤣 🤡 👏 🙄 🤮 💩 🐷 🐒 🐀`,
  war: `war~ wars battle~ fought fight~ fighting army armies soldier~ soldiers general~ generals troops tank~ missile~ missiles
    nuclear nuke~ nukes weapon~ military navy conquer~ conquered occupied colonised colonized empire~ colonial victory
    victories won win defeat~ surrender~ retreat~ treaty flag~ border~ partition`,
  kin: `mother~ mothers mum mums mom moms mama father~ fathers dad sister~ sisters daughter~ daughters brother~ brothers
    grandmother~ grandfather~ grandparents wife wives husband~ children kids baby babies son sons family families cousin~
    cousins ancestor~ ancestors uncle~ auntie relatives neighbour~ neighbours neighbor~ neighbors`,
  spread: `swamp~ swamped swamping takeover invade~ invading invasion multiply~ multiplying outbreed crowd~ infest ruins ruin
    full overrun infested invaded flooded ruined ruin~ ruining destroyed destroying spoil~ polluting pollute~ poison~
    poisoning contaminate~ taking replaced everywhere wherever anywhere`,
} as const;

/** The name of a class of words. */
export type ClassName = keyof typeof CLASS_WORDS;
