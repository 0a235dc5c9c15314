import { entriesOf, type Entry } from './entry.js';

/**
 * English words of each action: action : phase : need : patterns. `*` allows an inflectional ending of up to five letters,
 * so forms are listed in full wherever the ending would open another word ("bombs" and "bombshell").
 */
export const ENGLISH: readonly Entry[] = entriesOf(`
withdraw-forces : announced : -      : troop|military|army|phased withdrawal*, withdrawal of, troop pullout, pullout*, pull-out, end of the mission
withdraw-forces : announced : forces : withdrawal*, pulling out, pulling back, drawdown
withdraw-forces : completed : forces : withdrew, withdrawn, withdraw|withdraws|withdrawing, pulled out|back, pull out|back, pulls out|back, left, leave|leaves|leaving, departed|depart, flew home, returned|return home, returned to their base|bases, evacuated their
withdraw-forces : announced : forces : remain|remains, will stay, to stay, stay in, remain in place
deploy-forces   : announced : forces : deploy|deploys|deploying, send|sends|sending, to be sent, deployment*, dispatch|dispatches, reinforce|reinforcing, mobilise|mobilize|mobilises|mobilizes, mobilisation|mobilization
deploy-forces   : completed : forces : deployed, redeployed, sent in|to, sent, dispatched, arrived, landed, reinforced, mobilised|mobilized, patrolled, were stationed, was stationed, are stationed
force-size      : -         : number : servicemen will take part, contingent, strong, strength, number could be increased, force of, garrison of, numbering, troops stationed, stationed, troops in, soldiers in, peacekeepers in, troop level*, headcount
attack          : completed : -      : attacked|attacks|attacking, airstrike*|air-strike*, air strike*|raid*, airstrikes, drone strike*|attack*, missile strike*|attack*, rocket attack*|fire, terror|terrorist|suicide|arson|cyber|knife|gun|bomb|mortar|grenade attack*, suicide bombing*, car bomb*, shelling|shelled|shells, bombed|bombing|bombings|bombard*, explosion*, ambush|ambushed|ambushes, assassinat*, opened fire, open fire, stabbed|stabs|stabbing, shot down, shoot|shoots down, fired missiles|rockets|shots|at|on, fired a missile|rocket, launched missiles|rockets|drones|strikes|airstrikes, struck|strikes targets|positions|bases, blew himself|herself|themselves up, blown up, blew up, detonated|detonates, raided|raids, gunned down, carried out strikes|attacks|an, torpedoed, hit by a missile|rocket|drone|shell
attack          : completed : event  : attack, blast|blasts, bomb|bombs, assault, raid, strikes, offensive, massacre, shooting
clash           : completed : -      : clash|clashed|clashes|clashing, fighting broke|erupted|raged|continued|intensified, battled|battles|battling, fought|fights, rioted, skirmish|skirmished|skirmishes, gunfight*, gun battle*, firefight*, exchanged|exchange fire, exchange of fire, street battles, traded|trading fire, hand-to-hand
clash           : completed : event  : fighting, riots|rioting|riot, hostilities
seize           : completed : place  : seized|seizes|seize, captured|captures|capture, took control, taken control, takes control, take control, stormed|storms|storming, occupied|occupies|occupying, overran, overrun, took over, taken over, took hold, impounded, hijacked|hijacks, boarded, nationalised|nationalized, annexed|annexes, burst into, broke into
retake          : completed : -      : retaken|retook|retake|retakes|retaking, recaptured|recaptures, regained control, regain control, liberated|liberates|liberation of, won back, wrested back, back under government|army
ceasefire       : announced : -      : ceasefire*|cease-fire*, truce*, armistice, cessation of hostilities, halt to|in fighting, humanitarian pause, laid|lay down their arms
killed          : -         : -      : killed|kills|kill|killing|killings, died|dies|dying, dead, death toll, deaths, death of, fatalities|fatality, lost their lives, lost his|her life, bodies, slain, drowned|drowns, murdered|murders, claimed the lives|life, claims the lives|life, left dead, perished, shot dead, beheaded, executed|executes, succumbed, death rate
injured         : -         : -      : injured|injures|injuring|injuries, injury|hurt|wounded|wounds|wounding, remain|remains|are|were|is|was|still|being in|treated in hospital, in intensive care, in critical|serious condition, treated for, treated in hospital, hospitalised|hospitalized, taken to hospital, suffered burns
missing         : -         : -      : missing, unaccounted for, still trapped, remain|remained|are|were trapped, feared trapped, disappeared, lost contact with
displaced       : -         : -      : displaced|displaces|displacing, evacuated|evacuates|evacuate|evacuating|evacuation of, fled|flee|flees|fleeing, homeless, refugees, forced from their homes, left their homes, driven from their homes, forced out of their homes, uprooted, asylum seekers
detained        : -         : -      : detained|detains|detaining|detain, detainees, arrested|arrests|arresting|arrest, in custody, into custody, rounded up, imprisoned, took hostage, taken hostage, takes hostage, held hostage, abducted|abducts|abduction, kidnapped|kidnaps|kidnapping, captive, under arrest
released        : completed : captives : released|releases|release|releasing, freed|frees|freeing|free, set free, release of, handed over, let go, bailed, pardoned|pardons, swap|swapped|exchanged
sentenced       : -         : -      : sentenced|sentences|sentencing, jailed|jails|jail for, convicted|convicts|convicting, convicted of, conviction of, found guilty, finds guilty, pleaded guilty, acquitted|acquits|acquittal, prison term, prison sentence*, jail term*|sentence*, life imprisonment, life in prison, years in prison|jail, sent to prison, fined|fines, upheld the sentence|verdict|conviction, indicted|indicts, charged with, death sentence|sentences, guilty
seized-goods    : -         : number : seized|seizes|seize|seizing, confiscated|confiscates, intercepted|intercepts, impounded, seizure of, haul of, found|discovered hidden|concealed
damage          : -         : -      : damaged|damages|damaging|damage, destroyed|destroys|destroying|destruction of, collapsed|collapses, burned|burnt down, gutted, flattened|flattens, toppled|topples|toppling, razed, levelled|leveled, wrecked, swept away, washed away, caused losses, economic losses, losses of|estimated|amounted, torched, set ablaze|alight|fire, set on fire
protest         : completed : -      : protested|protests|protesters gathered|marched|took, protesting|protest, demonstrated|demonstrates|demonstrating, demonstration*, demonstrators gathered|marched|took, rally|rallies|rallied|rallying, marched|marches, protest|hunger|solidarity march*, march on|through|against, crowd at|of, sit-in*, took to the streets, take to the streets, picketed|picket, hunger strike, held a vigil
strike          : begun     : labour : strike*, walkout*, walked out, walk out, walks out, stoppage*, downed tools, down tools, industrial action
strike          : begun     : -      : general strike, rolling strikes|strike, 24-hour|48-hour|72-hour|one-day|two-day|three-day|indefinite strike|walkout|stoppage, went on strike, go on strike, goes on strike, going on strike, on strike, nationwide strike, strike action, called a strike, strike by
emergency       : announced : -      : state of emergency, emergency rule, martial law, curfew*, state of siege, state of war, state of calamity|disaster, emergency was declared, declare|declared an emergency
emergency-lifted : completed : -     : lifted|lifts|lift|lifting the|a|its curfew|emergency, lifted|lifts|lift a|the|its state of emergency, ended|ends|end|ending the|a state of emergency, lifted|lift|ended|end martial law, state of emergency ended|expired|lifted, curfew was|is lifted, curfew lifted, state of emergency was|is|has lifted, curfew ended, curfew has been lifted, state of emergency has been lifted, emergency was lifted, martial law was lifted, emergency will be lifted, curfew will be lifted
cut-communications : completed : connection : cut|cuts|cutting, cut off, shut down, shuts down, shutdown, blocked|blocks|blocking|block, down, outage*, offline, knocked out, disrupted|disruption*, suspended|suspends, blackout*, jammed, restricted|restricts, throttled, unavailable, lost, without, interrupted
restore-communications : completed : connection : restored|restores|restore|restoring, restoration of, back, back online, resumed|resumes|resume, returned, reconnected, unblocked, working again
close           : completed : facility : closed|closes|closing|close, shut|shuts|shutting, interrupted, shut down, closure*, suspended|suspends|suspend, cancelled|canceled|cancels, halted|halts|halt, blocked|blocks|block, sealed|seals, grounded, suspended operations, diverted
reopen          : completed : facility : reopened|reopens|reopen|reopening, re-opened|re-open, resumed|resumes|resume, opened to|for|again, opened its, back in operation, accepting flights, unblocked, resumption of, open again
mourning        : announced : -      : day of mourning, days of mourning, national mourning, period of mourning, days of national mourning, day of national mourning, in mourning, minute|moment of silence, flags at half-mast, flags at half-staff
appoint         : announced : office : appointed|appoints|appoint|appointing|appointment, named|names|naming, nominated|nominates|nominate|nomination, picked|picks, tapped|taps, replaced|replaces|replace, succeeded|succeeds|succeed, chosen|chose|chooses, promoted
appoint         : announced : -      : sworn in, swears in, swore in, sworn into, took office, takes office, takes over as, took over as, was elected president|chairman|speaker|leader|chair|mayor, elected as, appointed as, named as, took the oath, inaugurated
resign          : completed : -      : resigned|resigns|resign|resigning, resignation|resignations, stepped|steps|step down, stepping down, quit|quits|quitting, stood down, stand|stands|standing down, tendered, left office, handed in
dismiss         : completed : office : dismissed|dismisses|dismissing|dismissal, sacked|sacks|sacking, fired|fires|firing, ousted|ousts|ousting, removed|removes|removal, suspended|suspends, relieved of, stripped of, impeached|impeaches, expelled|expels, recalled|recalls its|his|their ambassador*|envoy*
dismiss         : completed : -      : removed from office|power|post, relieved of his|her|their, voted out, toppled in a coup
vote-result     : -         : election : won|wins|win|winning, victory, landslide, lead|leads|led|leading, seats, percent of|support, lost|loses, re-elected|reelected, elected, runoff|run-off, defeated|defeats, voted|vote|votes, results, polled, counted, secured, approved
vote-result     : -         : -      : turnout, share of the vote, of the vote, of votes, of the votes, percent of the vote, vote count, landslide victory, election victory, won re-election, voted in favor|favour, voted against, voted to, votes to, votes in favor|favour|against, concede|conceded defeat, exit poll*
hold-talks      : completed : -      : talks, met with, met, meet|meets with, will|to meet, meets, meeting with|between|of|in|at|on, meetings, meeting, summit, negotiations|negotiated|negotiating|negotiate, visited|visit|visits|visiting, discussed|discusses|discuss, phone|telephone call, spoke by phone|telephone, spoke on the phone, spoken by phone, held a call, conferred|confer, consultations, hosted|hosts, dialogue with, received his|the
sign-agreement  : completed : agreement : signed|signs|sign|signing, inked|inks|ink, concluded|concludes, reached|reaches|reach, struck|strikes|strike, clinched|clinches|clinch, sealed|seals|seal, ratified|ratifies|ratify, agreed|agrees, initialled|initialed, brokered, entered into, won|wins|awarded|awards
sign-agreement  : completed : -      : strike|strikes|struck|striking a|an|the|its deal|agreement|bargain|accord|pact|compromise, signed, agreement was signed, agreed to cooperate, signing of, signing ceremony
sanction        : announced : measure : sanctions, embargo, visa bans, asset freeze, arms ban, travel ban*, tariffs
sanction        : announced : -      : sanctioned, blacklisted|blacklists, imposed|imposes|impose|imposing sanctions, new|fresh|additional|further|economic sanctions on|against, sanctions on|against, froze|frozen|freezes the assets, banned from entering, expelled diplomats
request         : -         : -      : requested|requests|requesting, request for|from|to|by|that, asked for, asked the|its|his|her|their|parliament|lawmakers, asks for, asks the, asked nato|russia|moscow|washington, sought help|assistance, appealed for help|aid|assistance, applied to, petitioned, at the request of
call-for        : -         : -      : called on|for|upon, calls on|for|upon, call on|for|upon, calling on|for|upon, urged|urges|urge|urging, appealed for|to, appeals to|for, demanded|demands|demanding|demand that, pleaded for, pressed for, pushed for, encouraged|encourages, invited|invites
condemn         : -         : -      : condemned|condemns|condemn|condemning|condemnation, denounced|denounces|denounce|denouncing, criticised|criticises|criticized|criticizes|criticise|criticize|criticising|criticizing|criticism of, deplored|deplores|deplore, slammed|slams, decried|decries, lambasted|lambasts, rebuked|rebukes, expressed outrage, voiced outrage, blasted, expressed concern|alarm, voiced concern|alarm
accuse          : -         : -      : accused|accuses|accuse|accusing|accusation*, blamed|blames|blame|blaming, alleged that, alleges that, responsible for the, held responsible, holds responsible, pointed the finger
deny            : -         : -      : denied|denies|deny|denying|denial, rejected|rejects|reject|rejecting, refuted|refutes|refute|refuting, dismissed reports|claims|allegations|suggestions|rumours|rumors, dismissed as false|rumours|rumors|baseless, disputed|disputes, ruled|rules out, disavowed, rubbished, brushed off
threaten        : -         : -      : threatened|threatens|threaten|threatening, threat to, threats to, warned|warns|warn|warning, ultimatum, vowed|vows retaliation|revenge|to, vowed to retaliate|respond|avenge, vowing to
aid             : -         : -      : humanitarian aid|assistance|relief|supplies|help, aid package*|shipment*|convoy*|flight*|worth|deliver*|supplies, emergency|food|financial|military|medical|economic aid|assistance, relief supplies|goods|package|fund, in aid|relief|assistance, donated|donates|donate|donation*, pledged|pledges aid|help|support|assistance, pledged|pledges to provide|give|send, bailout*, provided|provides|provide|providing|sent|send|sends|offered|offers|deliver|delivered|delivers aid|assistance|help|relief|support, rescue teams|workers|team, loan*, grant of|worth, aid to, pledge|pledged|pledges|pledging, rescued|rescues, pulled alive, pulled from the rubble
price           : -         : commodity : price|prices, rose|rise|rises|risen|rising, fell|fall|falls|fallen|falling, jumped|jumps|jump, dropped|drops|drop, doubled|doubles, tripled|trebled, soared|soars|soaring, climbed|climbs, slid|slides, surged|surges, plunged|plunges, tumbled|tumbles, traded at, hit a|its|their, slipped|slips, gained|gains, raised|raises|raise|hiked|hikes, cut|cuts, weakened|weakens, strengthened|strengthens, eased, settled, closed at, stood at, sank, rallied, lost, cost|costs, slumped|slumps, edged
rank            : -         : -      : largest, biggest, second-largest, second-biggest, third-largest, third-biggest, fourth-largest, fifth-largest, second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth largest|biggest|most, ranks|ranked, number one, most populous, richest, poorest, top producer|exporter, biggest producer|exporter, leading producer|exporter, deadliest, worst in
rename          : completed : -      : renamed|renames|rename|renaming, changed its|the name, changes its name, change its name, name change, name was changed, known as, original name, former name, under its new name
disaster        : -         : -      : earthquake|quake|tsunami|hurricane|typhoon|cyclone|tornado|landslide|avalanche|eruption|storm struck|hit|hits|strikes|rocked|rocks|shook|jolted|killed|kills|buried|ripped|swept|battered|made, magnitude, magnitude-, tremor was, crashed|crashes, derailed|derails|derailment, capsized|capsizes, sank|sinks off|in|with, collided|collides|collision, erupted|erupts volcano, volcano erupted|erupts, flooded|floods|inundated, burst its|their banks, broke out at|in, caught fire, wildfire*|blaze|fire|fires raging|raged|broke|swept|engulfed|destroyed|burned|spread, made landfall, epicentre|epicenter
disaster        : -         : event  : earthquake*|quake*, floods|flooding|flash floods, crash, derailment, wildfire*, hurricane*, typhoon*, cyclone*, landslide*, mudslide*, avalanche*, tsunami*, tornado*, blaze, fire, shipwreck
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
