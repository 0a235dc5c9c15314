import { entriesOf, type Entry } from './entry.js';

/**
 * English words of each action: action : phase : need : patterns. `*` allows an inflectional ending of up to five letters,
 * so forms are listed in full wherever the ending would open another word ("bombs" and "bombshell").
 */
export const ENGLISH: readonly Entry[] = entriesOf(`
withdraw-forces : announced : -      : withdrawal|pullout … begin|began|start|started|end|ended|take|takes, troop|military|army|phased withdrawal*, withdrawal of, troop pullout, pullout*, pull-out, end of the mission
withdraw-forces : announced : forces : withdrawal*, pulling out, pulling back, drawdown
withdraw-forces : completed : forces : withdrew, withdrawn, withdraw|withdraws|withdrawing, pulled out|back, pull|pulls|pulled|pulling out|back, pull|pulls|pulled|pulling … out|back, bring|brought … home, left, leave|leaves|leaving, departed|depart, flew home, returned|return home, returned to their base|bases, evacuated their
withdraw-forces : announced : forces : remain|remains, will stay, to stay, stay in, remain in place
deploy-forces   : announced : forces : deploy|deploys|deploying, send|sends|sending, to be sent, deployment*, dispatch|dispatches, reinforce|reinforcing, mobilise|mobilize|mobilises|mobilizes, mobilisation|mobilization
deploy-forces   : completed : forces : deployed, redeployed, sent in|to, sent, dispatched, arrived, landed, reinforced, mobilised|mobilized, patrolled, were stationed, was stationed, are stationed
force-size      : -         : number : servicemen will take part, contingent, strength, number could be increased, force of, garrison of, numbering, troops stationed, stationed, troops in, soldiers in, peacekeepers in, troop level*, headcount, fighters|troops|soldiers|servicemen took|take|taking part, troops are|were deployed|stationed, a force, have … troops
attack          : completed : -      : attacked|attacks|attacking, airstrike*|air-strike*, air strike*|raid*, airstrikes, drone strike*|attack*, missile strike*|attack*, rocket attack*|fire, terror|terrorist|suicide|arson|cyber|knife|gun|bomb|mortar|grenade attack*, suicide bombing*, car bomb*, shelling|shelled|shells, bombed|bombing|bombings|bombard*, explosion*, ambush|ambushed|ambushes, assassinat*, opened fire, open fire, stabbed|stabs|stabbing, shot down, shoot|shoots down, fired missiles|rockets|shots|at|on, fired a missile|rocket, launched missiles|rockets|drones|strikes|airstrikes, struck|strikes targets|positions|bases, blew himself|herself|themselves up, blown up, blew up, detonated|detonates, raided|raids, gunned down, carried out strikes|attacks|an, torpedoed, hit by a missile|rocket|drone|shell, strike|strikes on, strikes hit, air raid*, drone attack*, attack on, attacks on, under attack, hit … with a|missiles|drones, fired on|at|into, killed in an attack, struck a|an|the|by, bomb went off, blasts rocked, gunmen opened|attacked|stormed|killed, set off, tear gas, attacked by, launched an attack|offensive|strike|operation, suicide bomber*, beat up, beaten up, tortured, mortar|rocket|artillery fire
attack          : completed : event  : attack, blast|blasts, bomb|bombs, assault, raid, strikes, offensive, massacre, shooting
clash           : completed : -      : clash|clashed|clashes|clashing, fighting broke|erupted|raged|continued|intensified, battled|battles|battling, fought|fights, rioted, skirmish|skirmished|skirmishes, gunfight*, gun battle*, firefight*, exchanged|exchange fire, exchange of fire, street battles, traded|trading fire, hand-to-hand, scuffles|scuffled, in clashes, violence broke|erupted, tear gas against, fired tear gas, pitched battles, water cannon, running battles, rioted, gunbattle*
clash           : completed : event  : fighting, riots|rioting|riot, hostilities
seize           : completed : place  : seized|seizes|seize, captured|captures|capture, took control, taken control, takes control, take control, stormed|storms|storming, occupied|occupies, overran, overrun, took over, taken over, took hold, impounded, hijacked|hijacks, boarded, nationalised|nationalized, annexed|annexes, burst into, broke into
retake          : completed : -      : retaken|retook|retake|retakes|retaking, recaptured|recaptures, regained control, regain control, liberated|liberates, liberation of, won back, wrested back, back under government|army
ceasefire       : announced : -      : ceasefire*|cease-fire*, truce*, armistice, cessation of hostilities, halt to|in fighting, humanitarian pause, laid|lay down their arms, stop fighting, halt fighting, laid down, peace deal, end of hostilities, temporary pause
killed          : -         : -      : killed|kills|kill|killing|killings, died|dies|dying, dead, death toll, deaths, death of, fatalities|fatality, lost their lives, lost his|her life, bodies, drowned|drowns, murdered|murders, claimed the lives|life, claims the lives|life, left dead, perished, shot dead, beheaded, executed|executes, succumbed, death rate, dead|deaths rose, took the lives, body count, were found dead, bled to, suffocated, trampled, lost lives, massacred, slaughtered, left … dead
injured         : -         : -      : injured|injures|injuring|injuries, injury|hurt|wounded|wounds|wounding, remain|remains|are|were|is|was|still|stay in|at hospital|intensive, in intensive care, in critical|serious condition, treated for, treated in hospital, hospitalised|hospitalized, taken to hospital, suffered burns, needing|needed treatment, sustained injuries, suffered injuries|wounds, left … injured|wounded
missing         : -         : -      : missing, unaccounted for, still trapped, remain|remained|are|were trapped, feared trapped, disappeared, lost contact with, still missing, were missing, feared dead, trapped under|in|beneath
displaced       : -         : -      : displace|displaced|displaces|displacing, evacuated|evacuates|evacuate|evacuating, evacuation of, fled|flee|flees|fleeing, homeless, refugees, forced from their homes, left their homes, driven from their homes, forced out of their homes, uprooted, asylum seekers, fled their homes, left homeless, sought refuge|shelter, took shelter, crossed the border|into, ordered to leave, shelters house|housed, sleeping in, forced to leave|flee, people to flee, ordered the evacuation
detained        : -         : -      : detained|detains|detaining|detain, detainees, arrested|arrests|arresting|arrest, in custody, into custody, rounded up, imprisoned, took hostage, taken hostage, takes hostage, held hostage, abducted|abducts|abduction, kidnapped|kidnaps|kidnapping, captive, under arrest, held in jail|custody|detention|prison, remanded, pre-trial detention, behind bars, detention of, handcuffed, extradited
released        : completed : captives : released|releases|release|releasing, freed|frees|freeing|free, set free, release of, handed over, let go, bailed, pardoned|pardons, swap|swapped|exchanged
sentenced       : completed : -      : sentenced|sentences|sentencing, jailed|jails, jail for, convicts, convicted of, conviction of, found guilty, finds guilty, pleaded guilty, acquitted|acquits|acquittal, prison term, prison sentence*, jail term*|sentence*, life imprisonment, life in prison, years in prison|jail, sent to prison, fined|fines, upheld the sentence|verdict|conviction, indicted|indicts, charged with, death sentence|sentences, guilty, court ordered, verdict, ruled that … guilty, life sentence, suspended sentence, years behind bars, put on trial, stand trial, went on trial
seized-goods    : completed : number : seized|seizes|seize|seizing, confiscated|confiscates, intercepted|intercepts, impounded, seizure of, haul of, found|discovered hidden|concealed
damage          : -         : -      : damaged|damages|damaging|damage, destroyed|destroys|destroying, destruction of, building|buildings|bridge|bridges|roof|house|houses|homes|dam|wall|tower|block|blocks|stand … collapsed|collapses|collapse, collapsed building|buildings|bridge|in|onto, burned|burnt down, gutted, flattened|flattens, toppled|topples|toppling, razed, levelled|leveled, wrecked, swept away, washed away, caused losses, economic losses, losses of|estimated|amounted, torched, set ablaze|alight|fire, set on fire, damages worth, was|were damaged, lay in ruins, ripped through, tore through, torn apart, toppled, cost … million|billion, smashed, ransacked, looted, vandalised|vandalized
protest         : completed : -      : protested|protests, protesters gathered|marched|took, protesting|protest, demonstrated|demonstrates|demonstrating, demonstration*, demonstrators gathered|marched|took, rally|rallies|rallied|rallying, marched|marches, protest|hunger|solidarity march*, march on|through|against, crowd at|of, sit-in*, took to the streets, take to the streets, picketed|picket, hunger strike, held a vigil, poured into the, blocked roads|streets|highways, chanted|chanting, occupied the square, crowd … at, rally by, gathered outside|in|to, vigil, thousands gathered
strike          : begun     : labour : strike*, walkout*, walked out, walk out, walks out, stoppage*, downed tools, down tools, industrial action, refused to work
strike          : begun     : -      : general strike, rolling strikes|strike, 24-hour|48-hour|72-hour|one-day|two-day|three-day|indefinite strike|walkout|stoppage, went on strike, go on strike, goes on strike, going on strike, on strike, nationwide strike, strike action, called a strike, strike by, back to work, not gone to work, work stoppage, ended the|their strike, strike ended|ends, stopped work, stop work, called off … strike, suspended … strike
emergency       : announced : -      : state of emergency, emergency rule, martial law, curfew*, state of siege, state of war, state of calamity|disaster, emergency was declared, declare|declared an emergency, emergency powers, state of alert, imposed|imposes a|an curfew|overnight|emergency, high alert, lockdown
emergency-lifted : completed : -     : lifted|lifts|lift|lifting the|a|its curfew|emergency, lifted|lifts|lift a|the|its state of emergency, ended|ends|end|ending the|a state of emergency, lifted|lift|ended|end martial law, state of emergency ended|expired|lifted, curfew was|is lifted, curfew lifted, state of emergency was|is|has lifted, curfew ended, curfew has been lifted, state of emergency has been lifted, emergency was lifted, martial law was lifted, emergency will be lifted, curfew will be lifted, lift|lifts|lifted|lifting … curfew, eased|eases … curfew|emergency, curfew … lifted|ended, state of emergency … lifted|ended
cut-communications : completed : connection : cut|cuts|cutting, cut off, shut down, shuts down, shutdown, blocked|blocks|blocking|block, down, outage*, offline, knocked out, disrupted|disruption*, suspended|suspends, blackout*, jammed, restricted|restricts, throttled, unavailable, lost, without, interrupted, unreachable, inaccessible, blocked access, banned, went dark, severed, slowed, slowed down, downed
restore-communications : completed : connection : restored|restores|restore|restoring, restoration of, back, back online, resumed|resumes|resume, returned, reconnected, unblocked, working again, came back, service returned, lifted its|the ban|block, unblocks, reinstated
close           : completed : facility : closed|closes|closing|close, shut|shuts|shutting, interrupted, shut down, closure*, suspended|suspends|suspend, cancelled|canceled|cancels, halted|halts|halt, blocked|blocks|block, sealed|seals, grounded, suspended operations, diverted
reopen          : completed : -        : reopened|reopens|reopen|reopening
reopen          : completed : facility : re-opened|re-open, resumed|resumes|resume, opened to|for|again, opened its, back in operation, accepting flights, unblocked, resumption of, open again
mourning        : announced : -      : day of mourning, days of mourning, national mourning, period of mourning, days of national mourning, day of national mourning, in mourning, minute|moment of silence, flags at half-mast, flags at half-staff, days|day of mourning, mourning period, flags … half-mast|half-staff, declared … mourning
appoint         : completed : office : appointed|appoints|appoint|appointing|appointment, named|names|naming, nominated|nominates|nominate|nomination, picked|picks, tapped|taps, replaced|replaces|replace, succeeded|succeeds|succeed, chosen|chose|chooses, promoted
appoint         : completed : -      : sworn in, swears in, swore in, sworn into, took office, takes office, takes over as, took over as, was elected president|chairman|speaker|leader|chair|mayor, elected as, appointed as, named as, took the oath, inaugurated, will succeed|replace, to succeed|replace, takes charge, took charge, new prime minister, confirmed as, designated, acting president|minister, replaced by, be replaced by, named prime|foreign|defence|defense|interior|new|as|the|him|her
resign          : completed : -      : resigned|resigns|resign|resigning, resignation|resignations, stepped|steps|step down, stepping down, quit|quits|quitting, stood down, stand|stands|standing down, tendered, left office, handed in, hand in his|her, handed in his|her, tendered his|her, leaves office, leave his|her post, left his|her post, abdicated|abdicates
dismiss         : completed : office : dismissed|dismisses|dismissing|dismissal, sacked|sacks|sacking, fired|fires|firing, ousted|ousts|ousting, removed|removes|removal, suspended|suspends, relieved of, stripped of, impeached|impeaches, expelled|expels, recalled|recalls its|his|their ambassador*|envoy*
dismiss         : completed : -      : removed from office|power|post, relieved of his|her|their, voted out, toppled in a coup
vote-result     : completed : election : won|wins|win|winning, victory, landslide, lead|leads|led|leading, seats, percent of|support, lost|loses, re-elected|reelected, elected, runoff|run-off, defeated|defeats, voted|vote|votes, results, polled, counted, secured, approved
vote-result     : completed : -      : turnout, share of the vote, of votes, of the votes, percent of the vote, vote count, landslide victory, election victory, won re-election, voted in favor|favour, voted against, voted to, votes to, votes in favor|favour|against, concede|conceded defeat, exit poll*, wins the, won the election|vote|presidency|race, ahead with, won … of the vote, percent of votes, polls closed, reelected, by a majority, votes cast
hold-talks      : completed : -      : host|hosts|hosted|hosting … talks|summit|meeting|conference, talks, met with, met, meet|meets with, will|to meet, meets, meeting with|between|of|in|at|on, meetings, meeting, summit, negotiations|negotiated|negotiating|negotiate, visited|visit|visits|visiting, discussed|discusses|discuss, phone|telephone call, spoke by phone|telephone, spoke on the phone, spoken by phone, held a call, conferred|confer, consultations, dialogue with, received his|the, met in|at|behind|on|for|his|her, held a meeting|talks, hold talks|a, in talks, phoned, telephoned, called his|her counterpart, received by, summit in|of, sat down with, broke off, resumed negotiations, mediated, paid a visit, arrived for, held … meeting|talks, began … talks, hosted … for
sign-agreement  : completed : agreement : signed|signs|sign|signing, inked|inks|ink, concluded|concludes, reached|reaches|reach, struck|strikes|strike, clinched|clinches|clinch, sealed|seals|seal, ratified|ratifies|ratify, agreed|agrees, initialled|initialed, brokered, entered into, won|wins|awarded|awards
sign-agreement  : completed : -      : strike|strikes|struck|striking a|an|the|its deal|agreement|bargain|accord|pact|compromise, signed, agreement was signed, agreed to cooperate, signing of, signing ceremony, sign|signs a|an|the deal|agreement|pact|contract|treaty|defense|defence|trade, have agreed to, deal was signed, memorandum of understanding, agreed on a|an|the|to
sanction        : announced : measure : sanctions, embargo, visa bans, asset freeze, arms ban, travel ban*, tariffs
sanction        : announced : -      : sanctioned, blacklisted|blacklists, imposed|imposes|impose|imposing sanctions, new|fresh|additional|further|economic sanctions on|against, sanctions on|against, froze|frozen|freezes the assets, banned from entering, expelled diplomats, price cap, entry ban, travel bans, asset freezes, lifted|lifts|lift|eased|eases|ease|lifting|easing sanctions, sanctions list, sanctions relief
request         : -         : -      : requested|requests|requesting, request for|from|to|by|that, asked for, asked the|its|his|her|their|parliament|lawmakers, asks for, asks the, asked nato|russia|moscow|washington, sought help|assistance, appealed for help|aid|assistance, applied to, petitioned, at the request of, asked … for, asked … to, called for help, sought the, seeks the, seek the, formally asked|requested, requests for
call-for        : -         : -      : called on|for|upon, calls on|for|upon, call on|for|upon, calling on|for|upon, urged|urges|urge|urging, appealed for|to, appeals to|for, demanded|demands|demanding, demand that, pleaded for, pressed for, pushed for, encouraged|encourages, invited|invites, appealed to, called … to, urging, demand that, calls to, asked all, appeal for, appeal to
condemn         : -         : -      : condemned|condemns|condemn|condemning|condemnation, denounced|denounces|denounce|denouncing, criticised|criticises|criticized|criticizes|criticise|criticize|criticising|criticizing, criticism of, deplored|deplores|deplore, slammed|slams, decried|decries, lambasted|lambasts, rebuked|rebukes, expressed outrage, voiced outrage, blasted, expressed concern|alarm, voiced concern|alarm, protested against the, outrage at, called … unacceptable|outrageous|barbaric, expressed … concern, hit out at, criticised by, criticized by, opposed to, rejected as, deep concern
accuse          : -         : -      : accused|accuses|accuse|accusing, blamed|blames|blame|blaming, alleged that, alleges that, held responsible, holds responsible, pointed the finger, pointed a finger, blamed on, laid the blame, allegations of, is accused of, was accused of, were accused of, charged … with, responsibility for
deny            : -         : -      : denied|denies|deny|denying|denial, rejected|rejects|reject|rejecting, refuted|refutes|refute|refuting, dismissed reports|claims|allegations|suggestions|rumours|rumors, dismissed as false|rumours|rumors|baseless, disputed|disputes, ruled|rules out, disavowed, rubbished, brushed off, deny|denies|denied responsibility|involvement, dismissed … as, called … false|baseless|fake|lies, said … was false|untrue|baseless, not true, no truth, pleaded not, turned down, vetoed|vetoes|veto
threaten        : -         : -      : threatened|threatens|threaten|threatening, threat to, threats to, warned|warns|warn|warning against|of, ultimatum, vowed|vows retaliation|revenge|to, vowed to retaliate|respond|avenge, vowing to, would|will boycott|retaliate
aid             : completed : -      : humanitarian aid|assistance|relief|supplies|help, aid package*|shipment*|convoy*|flight*|worth|deliver*|supplies, emergency|food|financial|military|medical|economic aid|assistance, relief supplies|goods|package|fund, in aid|relief|assistance, donated|donates|donate|donation*, pledged|pledges aid|help|support|assistance, pledged|pledges to provide|give|send, bailout*, provided|provides|provide|providing|sent|send|sends|offered|offers|deliver|delivered|delivers aid|assistance|help|relief|support, rescue teams|workers|team, grant of|worth, aid to, pledge|pledged|pledges|pledging, rescued|rescues, pulled alive, pulled from the rubble, humanitarian corridor, relief flight*, aid trucks, trucks carrying, tonnes|tons of food|aid|supplies, delivered … aid, promised|promises … in aid|million|billion, allocate|allocated|allocates, will provide, financial support, field hospital*, search and rescue, granted asylum|political, handed over … medicine|food|supplies, send|sent arms|weapons
price           : -         : commodity : price|prices, rose|rise|rises|risen|rising, fell|fall|falls|fallen|falling, jumped|jumps|jump, dropped|drops|drop, doubled|doubles, tripled|trebled, soared|soars|soaring, climbed|climbs, slid|slides, surged|surges, plunged|plunges, tumbled|tumbles, traded at, hit a|its|their, slipped|slips, gained|gains, raised|raises|raise|hiked|hikes, cut|cuts, weakened|weakens, strengthened|strengthens, eased, settled, closed at, stood at, sank, rallied, lost, cost|costs, slumped|slumps, edged
rank            : -         : -      : largest, biggest, second-largest, second-biggest, third-largest, third-biggest, fourth-largest, fifth-largest, second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth largest|biggest|most, ranks|ranked, number one, most populous, richest, poorest, top producer|exporter, biggest producer|exporter, leading producer|exporter, worst in, accounts for … of, account for … of, highest|lowest since|level, second only to, fastest-growing, makes up, holds … of the world's
rename          : completed : -      : renamed|renames|rename|renaming, changed its|the name, changes its name, change its name, name change, name was changed, known as, original name, former name, under its new name, be renamed, name of the city|street|airport, named after, rename the, now called|known
rank            : -         : -      : the deadliest, country's deadliest|worst|largest
disaster        : completed : -      : earthquake|quake|tsunami|hurricane|typhoon|cyclone|tornado|landslide|avalanche|eruption|storm struck|hit|hits|strikes|rocked|rocks|shook|jolted|killed|kills|buried|ripped|swept|battered|made, magnitude, magnitude-, tremor was, crashed|crashes, derailed|derails|derailment, capsized|capsizes, sank|sinks off|in|with, collided|collides|collision, erupted|erupts volcano, volcano erupted|erupts, flooded|floods|inundated, burst its|their banks, broke out at|in, caught fire, wildfire*|blaze|fire|fires raging|raged|broke|swept|engulfed|destroyed|burned|spread, made landfall, epicentre|epicenter, tremor|aftershock|aftershocks hit|hits|struck|shook|rocked|killed|of|measuring, burst, overturned, plunged into, slammed into, ploughed into, plowed into, ran aground, head-on collision, train collision, plane crash, bus crash, train crash, helicopter crash
disaster        : completed : event  : earthquake*|quake*, floods|flooding|flash floods, crash, derailment, wildfire*, hurricane*, typhoon*, cyclone*, landslide*, mudslide*, avalanche*, tsunami*, tornado*, blaze, fire, shipwreck
`);

/** Idioms and homographs: they hide the action words in them. */
export const ENGLISH_IDIOMS: readonly string[] = [
  'strike|strikes|struck|striking a balance|chord|note|blow|pose',
  'under fire',
  'came|come|comes under attack from critics',
  'heart|panic|asthma attack*',
  'attack|attacks|attacked on the proposal|plan|idea|policy|bill',
  'attacked the proposal|plan|idea|policy|bill|decision|government|opposition',
  'personal|verbal|scathing attack*',
  'kill|kills|killed|killing the bill|deal|plan|proposal|project|idea|amendment',
  'dead heat|end|line',
  'close|closed|closes|closing the|its|a|his criminal|civil|murder|corruption case|investigation|probe|inquiry',
  'close|closed|closes|closing the|its|a|his case|investigation|probe|inquiry|deal|gap',
  'recalled that',
  'in memory|honour|honor of the victims|dead',
  'deadline*',
  'death penalty|row|threat*|camp*',
  'death sentence*',
  'blasted the|a|his|her',
  'bombed at the box',
  'political earthquake|storm',
  'flood of',
  'flooded with|the market',
  'fired back|up',
  'shell company|companies',
  'shell out',
  'cease and desist',
  'close to|ally|allies|friend|ties|aide|contact|cooperation|look|watch|eye',
  'press release',
  'released a|the|its|his|her statement|report|data|figures|results|video|photo|photos|footage|images|details|study|list',
  'released on|by the statistics',
  'issued a statement',
  'damage control',
  'wins|won praise|support|applause',
  'met with criticism|outrage|scepticism|skepticism|approval|resistance',
  'meet|meets|meeting|met the deadline|deadlines|target|targets|demand|needs|requirements|conditions|criteria|obligations',
  'met its|his|her|their obligations|target|targets|commitments',
  'protest leader*|movement*|organizer*|organiser*|group*',
  'rally|rallied around',
  'market rally',
  'dead sea',
  'missing out',
  'rose garden',
  'fall|falls short',
  'fall|autumn of',
  'led|leads|leading to',
  'left open',
  'left wing|left-wing',
  'left leaning',
  'blood bank*',
  'no stone unturned',
  'arrested development',
  'charged up',
  'high price|prices to pay',
  'at the cost of',
  'price tag',
  'asked about|whether|if|why|how|what|when',
  'meeting room|place',
  'press|news conference|briefing',
  'quit smoking',
  'rallying cry',
  'raised concerns|questions|eyebrows|alarm|hopes|fears',
  'dropped charges|out',
  'drop charges|out',
  'cut ties|short|relations',
  'jump|jumps to conclusions',
  'sign|signs of',
  'a sign that',
  'signed off',
  'vowed revenge',
  'threatens|threaten to undermine',
  'warning system|systems|sign|signs',
  'early warning',
  'the accused',
  'accused men|man|woman|persons|person',
  'occupied territories|territory|west|palestinian|east|land|lands',
  'elected president|government|leader|parliament',
  'convicted steel|tycoon|felon|criminal|murderer|terrorist|terrorists|criminals',
  'world cup clash',
  'cup|league|group|final clash',
  'loan spell|deal|move',
  'on loan',
  'aid worker*|agency|agencies|group*|official*|organization*|organisation*',
  'first aid',
  'legal aid',
  'hearing aid*',
  'visiting professor|fellow',
  'visitor*',
  'quake-hit|quake-stricken|flood-hit|flood-stricken',
  'fire brigade|service|department|fighters|chief|engine*|truck*|station*',
  'crash site|test*|course',
  'peace talks process',
  'talks about himself|herself',
  'body of water',
  'on the largest scale',
  'call centre|center',
];
