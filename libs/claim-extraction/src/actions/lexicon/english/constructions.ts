import { entriesOf, type Entry } from '../entry.js';

/** Word classes of the patterns below: who acts and what is acted on. A pattern holds for every word of its class. */
const TROOPS =
  'troops|soldiers|forces|peacekeepers|marines|paratroopers|commandos|battalion|battalions|brigade|brigades|contingent|contingents|warship|warships|destroyer|destroyers|frigate|frigates|tanks|troopers|legionnaires|servicemen|reinforcements|guardsmen|regiment';
const FIGHTERS =
  'rebels|insurgents|militants|jihadists|gunmen|militiamen|militia|militias|fighters|guerrillas|paramilitaries|separatists|mutineers|extremists';
const ATTACKERS =
  'gunmen|gunman|attackers|attacker|assailants|assailant|bandits|militants|insurgents|rebels|extremists|jihadists|raiders|bomber|bombers|militiamen';
const PEOPLE =
  'people|residents|civilians|villagers|families|inhabitants|households|tourists|passengers|children|patients|pupils|migrants|refugees|nationals|foreigners|holidaymakers|homes';
const SUSPECTS =
  'suspect|suspects|man|men|woman|women|people|leader|leaders|activist|activists|journalist|journalists|minister|ministers|mayor|official|officials|protesters|demonstrators|students|teenager|teenagers|youths|driver|captain|blogger|lawyer|candidate|lawmaker|editor|executive|executives|members|supporters|politician|politicians|migrants|general|generals|colonel|owner|manager|pilot|reporter|reporters|bishop|priest|gunman|attacker|brothers|nationals|citizens';
const CAPTIVES =
  'prisoners|prisoner|hostages|hostage|detainees|detainee|captives|inmates|journalist|journalists|activist|activists|soldiers|fishermen|crew|sailors|pilot|students|schoolgirls|schoolchildren|girls|boys|pupils|workers|engineers|nuns|priest|monks|bodies';
const VEHICLES =
  'bus|buses|train|trains|truck|lorry|car|cars|van|minibus|coach|tanker|ferry|boat|ship|vessel|plane|aircraft|jet|helicopter|airliner|tram|dinghy|barge|freighter|yacht|submarine|trawler|canoe|locomotive|carriages|jeep|motorcycle|tractor|vehicle|glider';
const BUILDINGS =
  'house|houses|home|homes|building|buildings|school|schools|church|churches|mosque|hospital|hospitals|bridge|bridges|shop|shops|warehouse|block|blocks|factory|market|hotel|apartments|offices|structures|properties|crops|hectares|pylons|fences|windows';
const FORCES_OF_NATURE =
  'storm|storms|hurricane|typhoon|cyclone|tornado|tornadoes|quake|earthquake|tremor|tsunami|flood|floods|floodwaters|flooding|mudslide|mudslides|landslide|landslides|avalanche|wildfire|wildfires|blaze|fire|fires|inferno|gale|gales|winds|rains|rain|downpour|monsoon|lava|hail';
const WRONG =
  'hostile|unfriendly|unacceptable|outrageous|shameful|disgraceful|cowardly|illegal|unlawful|irresponsible|provocative|provocation|reckless|barbaric|heinous|deplorable|appalling|abhorrent|unjustified|unjustifiable|disproportionate|dangerous|cynical|unprecedented|regrettable|absurd|hypocritical|undemocratic|unconstitutional|inhumane|premature|unwarranted';
const UNTRUE =
  'fiction|false|untrue|baseless|unfounded|groundless|nonsense|fabricated|fabrication|fabrications|fake|lies|lie|rumours|rumors|speculation|propaganda|inaccurate|misleading|disinformation|ridiculous|pure|fanciful|fantasy|inflated|exaggerated|invented|ludicrous|laughable|preposterous|malicious|slanderous|slander';
const POSTS =
  'president|minister|premier|governor|chief|chairman|chairwoman|chair|head|director|commander|ambassador|envoy|secretary|speaker|mayor|judge|chancellor|coach|ceo|leader|prosecutor|commissioner|spokesman|spokeswoman|deputy|adviser|editor|boss|archbishop';
const PACTS =
  'agreement|agreements|deal|deals|treaty|treaties|pact|pacts|accord|accords|memorandum|memorandums|contract|contracts|protocol|protocols|declaration|communique|compromise|settlement|partnership';
const TALKS = 'talks|meeting|meetings|summit|negotiations|consultations|discussions|dialogue|conference';
const CRIMES =
  'treason|murder|manslaughter|corruption|fraud|embezzlement|espionage|spying|terrorism|bribery|rape|theft|extremism|sedition|genocide|smuggling|trafficking|perjury|tax|contempt|hooliganism|libel|blasphemy';
const GOODS =
  'cocaine|heroin|cannabis|marijuana|hashish|methamphetamine|drugs|pills|captagon|tablets|opium|rifles|guns|weapons|ammunition|pistols|explosives|firearms|cigarettes|fuel|ivory|gold|cash|counterfeit|contraband|grenades|detonators|artefacts|banknotes';
const DRINK = 'tonnes|tons|kilograms|kilos|kg|litres|rounds|packets|bottles|cartons|pieces';

/**
 * Constructions: verbs that say little and take their sense from who acts or from what is acted on ("took up positions",
 * "were drafted in"), light verbs with a noun of the event ("made an arrest"), passives. Columns as in ../english.ts.
 */
export const ENGLISH_CONSTRUCTIONS: readonly Entry[] = entriesOf(`
withdraw-forces : announced : - : ${TROOPS} … due|set|scheduled|expected|ready|preparing|poised to leave|withdraw|depart|pull
withdraw-forces : announced : - : ${TROOPS} … home|out|gone by|before|within
withdraw-forces : announced : - : repatriate|repatriation|return of … ${TROOPS}
withdraw-forces : completed : - : ${TROOPS} … flew|flown|fly|flying out|home, ${TROOPS} … packed|packing up, ${TROOPS} … on their way home
withdraw-forces : completed : - : ${TROOPS} … redeployed|redeploying|redeploy away|out|from, ${TROOPS} … fell|fallen|moved|moving back|out|away
withdraw-forces : completed : - : repatriated|repatriates|evacuated|airlifted … ${TROOPS}
withdraw-forces : completed : - : ${TROOPS}|${FIGHTERS} … abandoned|vacated|quit|evacuated … positions|base|bases|post|posts|town|city|village|outpost|barracks
withdraw-forces : completed : - : peacekeeping|military|combat|training mission|presence|deployment … wound|winds|winding|ended|ends|closed|closes|drew|concluded|concludes
withdraw-forces : completed : - : ended|ends|ending|end|wound|closed … peacekeeping|military|combat|training mission|presence|deployment
withdraw-forces : completed : - : last|final|remaining of|the ${TROOPS} … left|leave|leaves|departed|gone, last|final|remaining ${TROOPS} … left|leave|leaves|departed|gone
withdraw-forces : completed : - : handed|hands|handing|turned over|back … base|bases|camp|outpost|airfield|barracks
deploy-forces : completed : - : ${TROOPS} … took|take|takes|taken|taking up positions|position
deploy-forces : completed : - : ${TROOPS}|police|officers … touched|touch|touches down, ${TROOPS}|police|officers … drafted|brought|called|flown in
deploy-forces : completed : - : ${TROOPS} … steaming|steamed|sailing|sailed|heading|headed|bound|route towards|toward|to|for|through
deploy-forces : completed : - : ${TROOPS}|police|officers … fanned|fan|fanning out, ${TROOPS}|police … stand|stood|standing guard
deploy-forces : completed : - : ${TROOPS} … on patrol|the|their streets|way, ${TROOPS} … patrolling|patrolled|patrol|guarding|guarded
deploy-forces : announced : - : monitors|observers|inspectors|police … patrol|deploy|deployed
deploy-forces : completed : - : drafted|drafts|draft|draw|drew|brought|bring|call|called in|up … ${TROOPS}|reservists|police|officers
deploy-forces : completed : - : ${TROOPS} … rotated|rotate|rotating in|into|through|out, ${TROOPS} … joined|join|joining the|a|an … force|mission|exercise|operation
deploy-forces : announced : - : ${TROOPS} will|to|would be sent|deployed|stationed|based, station|stationing|base|basing … ${TROOPS}
deploy-forces : announced : - : commit|committed|commits|contribute|contributes|offered|offers|pledged … ${TROOPS}
force-size : - : number : there|who are|were|are … ${TROOPS}
force-size : - : number : has|have|had|keeps|keep|maintains|with … ${TROOPS} in|on|at|there|stationed|deployed|based
force-size : - : number : numbers|numbering|totals|totalling|totaling|comprises|comprising … ${TROOPS}|men
attack : completed : - : drone|drones|missile|missiles|rocket|rockets|shell|shells crashed|crash|crashes|slammed|ploughed|tore into|through|in
attack : completed : - : ${ATTACKERS} … stormed|storm|raided|raid|targeted|assaulted|ambushed|sprayed|torched|fired … village|bus|church|mosque|school|convoy|hotel|hospital|market|mall|restaurant|nightclub|camp|checkpoint|station|post|worshippers|villagers|passengers|car|vehicle
attack : completed : - : ${ATTACKERS} … target|targeted|targets|targeting … patrol|patrols|police|soldiers|troops|officers|forces|worshippers|pilgrims|civilians|shoppers|building|offices|targets|headquarters
attack : completed : - : set|sets|setting … ablaze|alight, ${ATTACKERS} … set|sets fire, arson, firebombed, was|were torched|firebombed
attack : completed : - : device|bomb|grenade|vest|mine|landmine|ied|car|charge|charges|suitcase … went|goes|gone off, device|bomb|grenade|vest|mine|landmine|ied|charge … detonated|exploded|detonates|explodes
attack : completed : - : detonated|detonates|detonating|set|triggered his|her|a|an|the|their explosive|explosives|suicide|bomb|device|vest|belt
attack : completed : - : came|come|comes|coming under … fire|attack|shelling|bombardment
attack : completed : - : rammed|ploughed|drove … into|through a|the|people … crowd|pedestrians|market|shoppers|people
attack : completed : - : stabbing|shooting|knife|axe|machete spree|rampage|attack, went|goes on a … rampage, stabbed|stabs|knifed … ${PEOPLE}|man|woman|officer|student|teacher|mp|three|two|four|five|several
attack : completed : - : sprayed|sprays … bullets, was|were fired at|upon|on, shot|shots rang|fired, hurled|lobbed|threw|thrown … grenade|grenades|bomb|bombs|firebombs|explosives|bottle
attack : completed : - : air|missile|drone|rocket|mortar|artillery strikes|strike|barrage|barrages|bombardment|salvo|salvoes
attack : completed : - : wave|barrage|volley|salvo|series|string of … drones|missiles|rockets|bombings|explosions|shells
attack : completed : - : carried|carry|carries|carrying|mounted|mounting|conducted|conducts|staged|launched|unleashed out|a|an|its|air|drone|fresh|new … attack|attacks|strike|strikes|raid|raids|assault|bombing|ambush|incursion|barrage
attack : completed : - : launch|launched|launches|dropped|drops|lobbed|unleashed … missile|missiles|rocket|rockets|drone|drones|bomb|bombs|shells|torpedo|torpedoes
attack : completed : - : bomb|bombs|mine|mines planted|placed|hidden|attached|laid
clash : completed : - : traded|trade|trades|trading|exchanged|exchanging|exchanges|exchange … fire|gunfire|shots|shelling, brawled|brawling, mass brawl
clash : completed : - : repelled|repulsed|repel|repels|beat|fended|fought back|off|an|the|a … attack|assault|offensive|incursion|raid, repelled|repulsed|repels
clash : completed : - : fighting|battles|clashes is|are|was|were|has|have|had … way|going|intensified|spread|flared|eased|subsided|died|reached|raging|reported
clash : completed : - : fighting|battle|battles|clashes rages|rage|raging|flares|flare|grinds|goes|go|went|entered|enters|rumbled
clash : completed : - : broke|breaks|break up … march|rally|protest|demonstration|crowd|sit-in|vigil, rubber bullets, baton charge|charges
clash : completed : - : police|troops|soldiers|officers … battled|charged|dispersed|disperse|clubbed|beat|baton-charged … protesters|demonstrators|crowd|crowds|rioters|youths
clash : completed : - : pelted|hurled|threw|throwing … stones|rocks|bottles|bricks|fireworks … police|officers|soldiers|troops
clash : completed : - : slid|slides|descended|descends|plunged|slipped into … war|violence|conflict, civil war … broke|erupted|began|raged|blighted
clash : completed : - : locked in battle|combat|fighting, came to blows, scuffles broke|between|with, fist fight|fights, fistfight*
seize : completed : - : is|are|was|were|now|fell|fallen|remains in|into the|rebel|their|army|insurgent … hands|control of|under, under the|rebel|full|their|its control
seize : completed : place : secured|secures|securing the|a|full|control, wrested|wrests|wresting, gained|gains|gaining control, assumed|assumes control
seize : completed : - : ${FIGHTERS}|${TROOPS}|army|military|junta|police … captured|capture|captures|seized|seize|seizes|overran|overrun|occupied|occupy|stormed … town|city|village|villages|base|airport|port|bridge|palace|barracks|camp|border|district|mine|hill|island|station|parliament|hospital|headquarters|checkpoint|checkpoints|outpost
seize : completed : - : stormed|storms|storming … residence|palace|parliament|building|embassy|headquarters|compound|ministry|courthouse|capitol
seize : completed : - : pirates|commandos|guards|marines|navy|rebels … seized|seize|seizes|boarded|hijacked|captured … carrier|tanker|ship|vessel|freighter|trawler|boat|dhow|yacht
seize : completed : - : capturing|captured|seizing|seized … materiel|equipment|tanks|ammunition|weapons|vehicles
seize : completed : - : expropriated|expropriates|requisitioned|confiscated|confiscates the|a|its|his|their … company|assets|property|land|plant|stake|bank|factory|farm|farms
retake : completed : - : ${TROOPS}|army|military|government … drove|driven|drive|pushed|push|cleared|dislodged|ousted|expelled … ${FIGHTERS} … out|from|off
retake : completed : - : reclaimed|reclaim|reclaims|recovered|recovers|liberated|liberates … town|city|village|villages|settlement|settlements|territory|airport|province|control|ground
ceasefire : announced : - : guns|fighting … fallen|fell|fall silent, fighting|hostilities … stopped|stop|halted|paused|ceased, calm returned|returns|prevailed|held
ceasefire : announced : - : peace was|is|has restored|been, accepted|accepts|accept|accepting … resolution|ceasefire|truce|armistice
ceasefire : announced : - : truce|ceasefire|cease-fire|pause … takes|take|took|comes|come|came|goes|went into effect|force|hold, agreed|agree|agrees to|on a|an … pause|truce|halt|lull
ceasefire : announced : - : breach|breaches|breached|breaching|violated|violating|violates|violation|violations|broke|breaking|shattered|ignored … truce|ceasefire|cease-fire|armistice
killed : - : - : shot and killed, shot|stabbed|beaten|hacked|burned|burnt|crushed|trampled|clubbed|starved|froze to death
killed : - : - : shot dead|shoots, gunned down, mown|mowed down, run over and, dies|died after|in|from|of|at|when|while, who died, succumbed|succumbs to
killed : - : - : leave|leaves|left|leaving … dead, among those killed|dead, among the dead|victims|fatalities, took|takes|taken|claimed|claims … lives|life
killed : - : - : pronounced|declared|confirmed|found|presumed|feared dead, recovered|recovers|retrieved|pulled|found|exhumed|dragged|identified … body|bodies|corpses|remains
killed : - : - : bodies|corpses|remains … found|recovered|pulled|discovered|retrieved|washed|exhumed|identified, number of … fatalities|deaths|dead|victims|killed
killed : - : - : loss of life|lives, fatally|mortally wounded|injured|shot|stabbed|struck, met their|his|her death|deaths, death|deaths … confirmed|reported|recorded|registered
killed : - : - : toll … climbed|climbs|rose|rises|risen|reached|reaches|stands|stood|jumped|passed|passes|surpassed|exceeds|topped|hit|doubled|mounted
killed : - : - : lives were|was|have|had lost|been, body of a|an|the, killing at|a|an|one|two|three|four|five|six|seven|eight|nine|ten|dozens|hundreds|scores|all|more
killed : - : - : assassinated|assassinates, slain, slew, slaying of, hanged|hangs, wiped out … family
injured : - : - : sustained|sustain|suffered|suffers|suffering|sustaining … injuries|injury|wounds|burns|bruises|concussion|fractures|cuts
injured : - : - : needed|need|needs|required|receive|received|receiving|given|sought|seeking … treatment|care|attention|aid
injured : - : - : treated|being|still for|in|at … hospital|hospitals|burns|injuries|wounds|shock|inhalation, were|was|been|being treated
injured : - : - : rushed|taken|admitted|ferried|evacuated|airlifted|transferred to|into|in … hospital|hospitals|clinic|clinics|ward
injured : - : - : fighting for their|his|her|life life|lives, in|into critical|intensive|serious|grave condition|care, number of … injured|wounded|casualties
injured : - : - : left|leaving|leave … injured|wounded|hurt|hospitalised|hospitalized|maimed|paralysed, lost a|an|his|her|both leg|arm|eye|hand|legs|limb|limbs
injured : - : - : injuring|wounding|hurting at|a|an|one|two|three|four|five|six|seven|eight|nine|ten|dozens|hundreds|scores|more|several|others
missing : - : - : remain|remains|remained|still|are|were|is|was unaccounted|missing|trapped|unknown|buried
missing : - : - : fate|whereabouts of … unknown|unclear|uncertain, trapped|buried under|beneath|in|inside|below|underground
missing : - : - : search|searched|searching|searches|hunt|hunting|scoured|combed|scouring|combing for|the … missing|survivors|victims|bodies|trapped|sailors|crew|passengers|climbers|fishermen|boy|girl
missing : - : - : lost|losing contact|touch with, contact was|is lost, never been found, vanished|vanishes|vanishing, feared|listed missing
displaced : - : - : driven|forced|forcing|drove|chased|left|uprooted|uprooting|uproot|displaced … from|out|of|their … homes|houses|villages|neighbourhoods
displaced : - : - : sought|seeking|seek|sought|found|took|taken|taking|taking … shelter|refuge|sanctuary, sheltering|sheltered|housed|accommodated|camped|camping in|at … school|schools|shelter|shelters|camp|camps|tents|churches|stadium
displaced : - : - : moved|taken|led|relocated|brought|bussed|bused|evacuated|rushed to … safety|shelters|shelter|higher|ground, fleeing the|their|across|to|from, streamed|streaming|poured|pouring across|into|over the|border|neighbouring
displaced : - : - : ordered|orders|told|asked|instructed|advised|urged … evacuate|leave|flee|relocate, evacuation order|orders|of|was|were|has|began|begins|continues, left|leaves|leaving … homeless
displaced : - : - : return|returned|returning|returns|go|went|back to their … homes|villages|houses, abandoned|abandoning|abandon|deserted … homes|villages|houses|camps, forcibly displaced
displaced : - : - : ${PEOPLE} … have|had|were|was|are|been evacuated|displaced|relocated|resettled|uprooted|moved
detained : - : - : took|take|takes|taken|taking … into|in custody, picked|picks|pick|picking up … ${SUSPECTS}, remanded|remands|remand, held|hold|holding|being|holds on|over suspicion|charges|allegations
detained : - : - : ${SUSPECTS} … held|holding on|in|over|under|at|by|for|without|pending … suspicion|charges|custody|police|cell|cells|questioning|jail|prison|detention|guard|trial
detained : - : - : made|make|makes|making|carried|carry … arrest|arrests, been|was|were|being|is|are picked|rounded|hauled|led|marched|bundled up|in|away|off|into
detained : - : - : questioned|questioning by|over|on|at, placed|put|kept|remains|remain|remained|is|are|was|were under arrest|house|guard, behind bars, arrests were|of|in|made
detained : - : - : days|weeks|months in detention|custody|captivity, ordered|orders … be|him|her|them detained|held|remanded|arrested, be detained|remanded|arrested
detained : - : - : caught|catch|catches|captured|captures|tracked|tracking|hunted|nabbed … ${SUSPECTS}, surrendered|surrenders|gave|handed|gives himself|herself|themselves|to|up … police|authorities
detained : - : - : in detention|custody|jail|prison|captivity since|for|after|on|pending|over|while, hauled|dragged|whisked away|off, jailed for|over|without|pending|while
detained : - : - : kidnapped|kidnap|kidnaps|abducted|abduct|abducts|snatched|snatches, hostages … held|taken|seized, ransom|ransoms, is|are|was|were|been being|still held
released : completed : - : handed|hands|hand|handing|delivered|turned|transferred|transfers over|back|to|four|three|two|five|six|dozens|the|a|an … ${CAPTIVES} … to|back|home
released : completed : - : ${CAPTIVES} … let|set|walked|walk|walks|went|go free|go, was|were|been|be let|set|freed|released go|free|on|from|after|in|by|without|late|early
released : completed : - : ordered|orders|secured|secures|won|wins|negotiated|obtained|obtains|announced|announces|granted … release|freedom of|for, his|her|their|its release|freeing from|by|on|after|in|was|came|was|of
released : completed : - : released|frees|freed|freeing|releases|releasing|release … ${CAPTIVES}, granted|denied|refused|posted|given bail, released|freed|out on bail|parole, house arrest lifted|ended
released : completed : - : grant|granted|refused|refuse|deny|denied|ordered|order … his|her|their release|bail|freedom
released : completed : - : ${CAPTIVES} … flew|flown|returned|arrived|came|brought home|back, prisoner|prisoners|hostages|captives|detainees … swapped|exchanged|freed|released|repatriated
sentenced : completed : - : handed|hands|hand|handing|gave|given|gives|got|gets|received|receives|imposed|imposes|serve|serving|served|faces|facing … sentence|sentences|years in|life|term|terms|imprisonment|penalty|fine|behind
sentenced : completed : - : found|finds|find|convicted|convicts|convicting|guilty|cleared|clears|acquitted|acquits … of|on … charges|${CRIMES}|all|charge|guilty|both|count|counts
sentenced : completed : - : jailed|jails|imprisoned|imprisons|sentenced … for|to … years|months|life|year|death|${CRIMES}, guilty of|verdict|verdicts|plea, pleaded|pleads|plead guilty, put|sent|sends|went|goes on|to trial|prison|jail
sentenced : completed : - : upheld|upholds|uphold|overturned|overturns|quashed|quashes|reduced|reduces|commuted|commutes … sentence|sentences|conviction|convictions|verdict|ruling|acquittal, sentence|sentences|conviction|verdict … upheld|overturned|quashed|reduced|commuted|appealed|suspended
sentenced : completed : - : ruled|rules|ruling that|against|in|unlawful|illegal|unconstitutional, court|judge|tribunal|jury … fined|barred|banned|stripped|convicted|acquitted|upheld|overturned|rejected|dismissed|ruled|annulled
sentenced : completed : - : trial … opened|opens|began|begins|starts|started|adjourned|resumed|resumes|postponed, appeared|appears|appearing|appear in|before court|the|a … court|judge|charged|accused|charges, charged|charges|charging with|over|in … ${CRIMES}
seized-goods : completed : number : seized|seize|seizes|seizing|confiscated|confiscates|recovered|recovers|intercepted|found|discovered|uncovered|impounded … ${GOODS}|${DRINK}
seized-goods : completed : number : ${GOODS} … seized|confiscated|recovered|found|discovered|impounded|intercepted, seizure of|haul of, hidden|concealed|stashed in|inside|under|among
damage : - : - : ${FORCES_OF_NATURE} … tore|torn|ripped|blew|flattened|levelled|leveled|destroyed|damaged|demolished|wrecked|uprooted|gutted|swept|washed|consumed|razed|devastated … ${BUILDINGS}|roof|roofs|trees|power|lines|vehicles|cars|villages|town|towns|farmland
damage : - : - : ${BUILDINGS}|roofs|trees|cars|vehicles|villages … destroyed|damaged|flattened|demolished|wrecked|gutted|collapsed|flooded|submerged|razed|levelled|burned|burnt|torched|looted|vandalised|ruined|scorched|inundated
damage : - : - : ${FORCES_OF_NATURE} … burned|burnt|scorched|charred|blackened|consumed … hectares|acres|land|forest|square, losses|damage|damages|bill|cost … estimated|put|valued|amount|amounted|totalled|totaled|exceed|exceeded|reach|reached|run|runs|top|topped, extensive|serious|heavy|severe|minor|widespread|considerable|significant|material|slight damage
damage : - : - : brought|bring|brings|knocked|blew|blown|pulled|tore|torn down|off|out|over … power|trees|roof|roofs|walls|windows|lines|doors|statue, left … in ruins|rubble, burned|burnt|burns|burning|razed to the|down ground
disaster : completed : - : ${VEHICLES} … crashed|crashes|crash|overturned|overturns|plunged|plunges|derailed|capsized|capsizes|sank|sinks|sunk|collided|collides|veered|skidded|rolled|careered|slammed|ploughed|plowed|smashed|ditched|disappeared|vanished … into|off|on|in|at|over|with|near|down|after|from|shortly|while|during|under|apart|flames|fire
disaster : completed : - : ${FORCES_OF_NATURE} … struck|strikes|strike|hit|hits|hitting|swept|sweeps|sweeping|battered|batters|lashed|lashes|ravaged|ripped|rips|tore|tears|engulfed|engulfs|shook|shakes|rocked|jolted|rattled|devastated|pounded|slammed|roared|raged|rages|raging|broke|erupted|spread|inundated|submerged|buried|triggered|triggers|caused|destroyed|damaged|tore
disaster : completed : - : heavy|torrential|monsoon|record|days rain|rains|rainfall|downpours|of … floods|flooding|landslides|mudslides|flash, river|rivers|dam|lake … burst|overflowed|overflows|flooded|floods|spilled, bursts|burst its|their banks, hit by|struck by|under … floods|flooding|earthquake|storm|cyclone|water
disaster : completed : - : tunnel|mine|shaft|roof|ceiling|wall|bridge|building|stand|dam|crane|scaffolding|mineshaft|pit … collapsed|collapses|collapse|caved|gave|crumbled|fell, explosion|blast|leak … mine|factory|plant|refinery|warehouse|depot|pipeline|colliery|reactor|boiler, fire … nightclub|hospital|hotel|prison|market|apartment|flat|block|mine|factory|plant|refinery|warehouse|depot
disaster : completed : - : outbreak|epidemic|cases of … cholera|measles|ebola|dengue|polio|mpox|malaria|plague|flu|diphtheria, stampede|crush|stampedes … at|in|killed|during, heatwave|heat|drought|cold|blizzard|snow|snowstorm|smog|sandstorm|ash … gripped|swept|blanketed|paralysed|hit|killed|struck|broke
protest : completed : - : people|protesters|demonstrators|thousands|hundreds|crowds|supporters|students|workers|farmers|residents|villagers|women|opponents|teachers|mourners|dozens|scores … poured|spilled|flooded|flocked|streamed|gathered|massed|assembled|converged|rallied|marched|demonstrated|camped|surrounded|thronged|protested … street|streets|square|outside|parliament|front|palace|embassy|court|courthouse|centre|center|through|capital|against|demanding|avenue|ministry|headquarters|support
protest : completed : - : in protest at|over|against|of, drove|drive|parked|rolled … tractors|lorries|trucks … into|protest, turned out to|in|for|against, sit-in|sit-ins|vigil|rally|march|demonstration|protest|protests … held|staged|organised|organized|planned|called|took|drew|attended|dispersed|banned
protest : completed : - : blocked|blocking|block|blocks|blockaded|barricaded|obstructed … road|roads|highway|highways|motorway|street|streets|railway|border|bridge|entrance|traffic … protest|protests|protesters|demonstrators|demanding|over|against
protest : completed : - : ${`protesters|demonstrators|farmers|truckers|students|activists|residents|villagers|drivers`} … blocked|blocking|block|blocks|blockaded|occupied|barricaded|stormed|torched|chanted|burned|waved|clashed|marched, drew|draws|attracted … crowd|crowds|protesters|people|supporters|demonstrators
strike : begun : - : workers|staff|drivers|pilots|teachers|nurses|doctors|miners|crews|dockers|union|unions|members|employees|lecturers|judges|controllers|controllers … walked|walk|walks|downed|stopped|stop|struck|striking|suspended|ended|called|end|began|begin|extended|launched|staged|voted … out|off|tools|work|strike|walkout|stoppage|action
strike : begun : - : ${`24-hour|48-hour|72-hour|one-day|two-day|three-day|four-day|five-day|week-long|indefinite|general|nationwide|national|warning|token|rolling|open-ended|partial`} strike|strikes|walkout|stoppage|shutdown
emergency : announced : - : ${`placed|put|puts|places|remains|remain|under`} … state of emergency|siege|alert|disaster|calamity, curfew|emergency|law … in force|place|effect|until|from|across|for, curfew|emergency|lockdown|law|siege … imposed|declared|announced|enforced|extended|ordered|introduced|decreed, imposed|imposes|declared|declares|announced|ordered|decreed|introduced|clamped … curfew|lockdown|emergency
emergency-lifted : completed : - : curfew|emergency|lockdown|law … lifted|eased|relaxed|ended|ends|expires|expired|revoked|scrapped|cancelled|shortened|rescinded|lapsed|renewed|loosened, lifted|lifts|lift|eased|eases|ended|ends|relaxed|relaxes|scrapped|shortened|revoked … curfew|lockdown
cut-communications : completed : - : ${`internet|phone|mobile|power|electricity|network|networks|phones|broadband|social|services|signal|lights`} … cut|severed|down|blocked|disrupted|out|off|disabled|restricted|shut|suspended|throttled|failed|collapsed|blacked, without power|electricity|internet|water|phone|lights, blocked|blocks|block|restricted|restricts|banned|cut|severed|shut|suspended|disrupted … access|internet|website|websites|whatsapp|telegram|facebook|twitter|youtube|instagram|signal|platform|messaging|phone
cut-communications : completed : - : went|goes|go dark, rolling|planned|emergency|scheduled cuts|outages
cut-communications : completed : - : power|nationwide|massive|partial|total|rolling blackout|blackouts|outage|outages|cuts
restore-communications : completed : - : ${`internet|phone|mobile|power|electricity|network|networks|phones|connectivity|services|access|lights`} … restored|back|returned|returns|resumed|reconnected|unblocked|reinstated|return, restored|restore|restores|restoring|unblocked|unblocks|reinstated … internet|power|electricity|phone|access|connectivity|services|network
close : completed : facility : stay|stays|stayed|remain|remains|remained|kept|keep|keeps … closed|shut|shuttered|suspended, was|were|is|are|been|being|will closed|shut|be … to|until|for|after|by|down|down|indefinitely
close : completed : facility : not … open|operate|operating|operational|running|accept, ordered|orders|order … closed|shut|closure|close, shut|shuts|close|closes|closed|seal|seals|sealed its|the|all|their|two|three|off|down
reopen : completed : facility : resumed|resumes|resuming|restarted|restarts|back|return|returned|returns … operations|normal|service|flights|running|operation|business|classes|school, open|opened|opens|reopened|operating|running|working|open again|for|after, again open, running again, are|is|were|was running|operating|open
mourning : announced : - : declared|declares|announced|announces|decreed|proclaimed|ordered|observed|observes|observe|begins|began|held|hold … mourning|silence|remembrance, flags … lowered|half-mast|half-staff|mast, day|days|period|week of … mourning|remembrance|grief
appoint : completed : - : named|names|naming|appointed|appoints|appointing|nominated|nominates|picked|picks|chose|chooses|tapped|promoted|confirmed|confirms|installed|elected|elects|designated|selected … as|to|be ${POSTS}|the|its|his|new|interim|acting|prime|first|central|foreign|defence|defense|head|lead
appoint : completed : - : sworn|swore|swears|inaugurated|takes|took|taken|assumed|assumes in|as|office|over|charge|command|oath|the … ${POSTS}|office|oath, succeeds|succeeded|replaces|replaced|succeeding|replacing … as|who|${POSTS}, will|to succeed|replace … as
resign : completed : - : handed|hands|handing|tendered|tenders|submitted|submits|announced|announces|offered|offers|gave|gives|accepted|accepts|withdrew … notice|resignation|resignations, step|steps|stepped|stepping|stand|stands|stood|standing|move|bow|bows|bowed aside|down|out, quit|quits|quitting|left|leaves|leaving|vacated|relinquished|gave|give|gives … post|office|job|cabinet|government|leadership|role|position|presidency|chairmanship, will not|no seek|longer … re-election|term|again
dismiss : completed : - : fired|fires|firing|sacked|sacks|sacking|dismissed|dismisses|ousted|ousts|ousting|deposed|toppled|axed|axes|demoted … ${POSTS}|ministers|generals|officials|officers|board|cabinet|government|ambassadors|governors|judges, ${POSTS}|ministers|generals|officials|cabinet|government|board|king … was|were|been|is|are … sacked|fired|dismissed|ousted|deposed|toppled|overthrown|relieved|axed|impeached|unseated, relieved|relieves|stripped|strips|removed|removes of|from|him|her … duties|post|command|office|job|title|rank|portfolio|power
vote-result : completed : - : won|wins|win|winning|took|takes|got|secured|secures|received|gained|polled|garnered|collected|lost|loses|retained|captured … vote|votes|seats|seat|ballots|majority|election|presidency|runoff|referendum|constituencies, voters|voter|electorate … turned|voted|cast
vote-result : completed : - : percent|per|%|cent … of … vote|votes|voters|ballots|electorate|seats, conceded|concedes|concede|conceding|admitted|admits defeat, turnout was|is|reached|stood|at|of|fell|rose|hit|had, defeat|victory|win in … election|vote|referendum|runoff|poll|polls
vote-result : completed : - : voted|vote|votes|voting … favour|favor|against|for|in|to|overwhelmingly … bill|motion|law|resolution|government|independence|candidate|reform|reforms|reject|approve|percent, elected|elects|re-elected|reelected … president|parliament|term|mayor|leader|votes, results … showed|show|gave|put|indicated, exit|opinion polls|poll … showed|put|gave|suggest|suggested|showing|indicated
hold-talks : completed : - : spoke|speaks|speak|spoken|talked|talking|conferred by|on|with|to … phone|telephone|counterpart|call|line, hold|holds|held|holding|begin|began|begins|open|opened|resume|resumed|resumes|end|ended|host|hosted|hosts|attend|attended|attends|convened|chair|chaired|chairs|join|joined|conclude|concluded|postponed|cancelled|suspended … ${TALKS}, ${TALKS} … began|begin|begins|resumed|resume|resumes|opened|open|opens|ended|end|ends|collapsed|stalled|broke|continued|continue|concluded|held|failed|started|start|adjourned|postponed|cancelled|scheduled|suspended
hold-talks : completed : - : arrived|arrives|arrive|flew|flies|fly|travelled|travels|travel|traveled|landed|lands|headed|heads|went|goes|came|left in|to|for|at|on … ${TALKS}|visit|trip|tour, met|meet|meets|meeting|receives|received|hosted|hosts|welcomed|sat|visited|visits|visiting … president|counterpart|minister|premier|leader|leaders|ambassador|envoy|delegation|officials|king|prince|chancellor|pope|secretary|representatives
sign-agreement : completed : - : signed|signs|sign|signing|inked|inks|struck|strike|strikes|reached|reach|reaches|concluded|concludes|clinched|sealed|seal|finalised|finalized|initialled|ratified|ratifies|ratify|brokered|agreed|agree|agrees|entered|endorsed|won|wins|awarded|secured … ${PACTS}, ${PACTS} … signed|inked|struck|reached|concluded|clinched|sealed|finalised|finalized|initialled|ratified|brokered|agreed|approved|endorsed|awarded
sanction : announced : - : ban|bans|banned|banning|halted|restricted|curbed|prohibited … imports|exports|shipments|sales|flights from, imposed|imposes|impose|imposing|slapped|slaps|slap|announced|announces|extended|extends|lifted|lifts|eased|eases|renewed|widened|tightened|approved|adopted|unveiled|placed|expanded|removed|waived … sanctions|tariff|tariffs|embargo|ban|duties|curbs|restrictions … on|against|for|over|from|until, froze|freezes|freeze|frozen|freezing|blocked … assets|accounts, sanctions … imposed|lifted|eased|extended|renewed|expanded|remain|target|targeting|against|hit, blacklisted|blacklists|expelled|expels|sanctioned|sanctions … diplomats|officials|companies|banks|individuals|firms|entities|ambassador
request : - : - : asked|asks|ask|asking … for more|help|aid|assistance|support|weapons|money|permission|troops|funds|extradition|time|billion|million, requested|requests|request|requesting … assistance|help|aid|support|weapons|troops|extension|extradition|permission|meeting|asylum|loan|funds, sought|seeks|seek|seeking … help|assistance|aid|bailout|loan|asylum|extradition|permission|approval|support, appealed|appeals|appealing to|for … aid|help|funds|blood|donations|assistance|witnesses|money
call-for : - : - : called|calls|calling|call for|on|upon, urged|urges|urging|exhorted|pressed|presses|pleaded|implored|begged|begs|advocated|advocates|recommended|recommends, demanded|demands|demanding the|that|an|a|his|her|their|immediate|justice|answers, must|should|needs|need immediately|urgently|stop|end|cease|halt|release|withdraw|respect|refrain
condemn : - : - : described|describes|describing|called|calls|calling|branded|brands|labelled|labeled|slammed|denounced|condemned|termed|dubbed … ${WRONG}, strongly|strongest|firmly|unequivocally|roundly|vehemently|utterly condemned|condemns|condemn|denounced|denounces|terms|criticised|criticized|rejected|rejects, expressed|expresses|expressing|voiced|voices|voicing … concern|concerns|alarm|outrage|dismay|anger|regret|indignation|disappointment|horror, was|were|is|are ${WRONG} and|that|to, appalled|horrified|outraged|shocked|dismayed|alarmed by|at
accuse : - : - : accused|accuses|accusing|blamed|blames|blaming|charged|suspects|suspected … of|for|on, held|holds|hold … responsible|accountable, pinned|pins|laid|lays|put|puts … blame|responsibility, claimed|claims|claiming|took|taken|takes responsibility, said|says|say … was|were behind, was|were|is|are behind the|an|a … attack|attacks|bombing|killing|plot|blast, alleged|alleges|alleging, blame|blamed on
deny : - : - : denied|denies|deny|denying|rejected|rejects|rejecting|disputed|disputes|dismissed|dismisses|dismissing|refuted|refutes|rebuffed … charge|charges|accusation|accusations|allegation|allegations|claim|claims|report|reports|involvement|wrongdoing|responsibility|role|suggestion|suggestions|rumours|rumors|any, ${`dismissed|dismisses|dismissing|described|called|calls|branded|denounced|rejected`} … ${UNTRUE}, ruled|rules|ruling|rule out … talks|any|negotiations|ceasefire|possibility|compromise|election|resigning|role|dialogue|concessions|attack|terrorism, no plans|intention|truth|evidence to|of|in|that
threaten : - : - : warned|warns|warning|threatened|threatens|threatening|vowed|vows|vowing|promised|swore … retaliate|retaliation|revenge|respond|punish|consequences|response|strike|attack|block|avenge|boycott|cut|quit|close|expel|reply, would|will retaliate|respond|strike|avenge|pay|regret, issued|issues|gave|gives|given|set|delivered … ultimatum, ultimatum|ultimatums
aid : completed : - : flew|flown|shipped|ships|sent|sends|send|delivered|delivers|deliver|airlifted|airdropped|dropped|trucked|brought|distributed|distributes|handed|donated|donates|provided|provides|dispatched|supplied … supplies|medicine|medicines|tents|blankets|food|equipment|aid|relief|vaccines|generators|flour|water|medics|doctors|rescuers, rescued|rescues|rescue|rescuing|saved|saves|plucked|pulled|winched|freed … ${PEOPLE}|survivors|sailors|crew|fishermen|climbers|alive|rubble|wreckage|sea|water|building|miners|boy|girl|baby, pledged|pledges|pledge|pledging|promised|promises|offered|offers|approved|approves|granted|grants|allocated|allocates|released|unveiled|earmarked|disbursed|lent … million|billion|loan|grant|package|aid|assistance|help|relief|support|funding, loan|grant|package|bailout|aid of|worth|totalling … million|billion
price : - : commodity : was|were|is|are|has|have|had up|down|risen|fallen|jumped|dropped|gained|lost|slipped|surged|soared|climbed|tumbled|plunged|doubled|tripled|sold|quoted|trading|priced, ended|ends|closed|closes|finished|settled|opened|opens|traded|trades|fetched|fetches|sold|sells|averaged|averages|hovered … percent|%|at|higher|lower|cents|dollars|points|to, hit|hits|reached|reaches|touched|set|fell|sank|rose|climbed|jumped to|a|an|its … record|high|low|level|highest|lowest, now|currently costs|cost|sells|fetches|stands
rank : - : - : world|world's|country's|nation's|region's|europe's|africa's|asia's|globe's largest|biggest|second-largest|top|leading|most|third-largest|richest|poorest|oldest|busiest|longest|deadliest|main|only|tallest|fourth-largest|smallest, deadliest|worst|biggest|largest|strongest|heaviest|longest|highest|lowest … in|since … years|decades|history|decade|century|record|world|1, accounts|accounted|account|makes|make for|up … percent|%|third|half|quarter|fifth, home to … people|percent|largest|million, population of
rename : completed : - : will|would|to be known|called|named|renamed as|by|after|from, renamed|renames|renaming|rename|rebranded|rechristened … as|after|to|from|city|street|country|capital|airport, changed|changes|changing|change … name
disaster : completed : - : methane|gas|dust|boiler|nitrate|fuel|fireworks|munitions|ammunition|cylinder|silo|chemicals|vapour … exploded|explodes|ignited|detonated|blew
disaster : completed : - : ferry|boat|ship|vessel|trawler|dinghy|yacht|tanker|freighter|canoe|launch … went|gone|goes down|under, tremor|quake|earthquake … felt, took on water
aid : completed : - : pulled|plucked|winched|dragged|hauled … water|sea|rubble|wreckage|debris|mud, signed|signs off on … loan|grant|package|billion|million|aid, tranche|tranches|instalment|installment of|is|was|will|worth
aid : completed : - : lent|lends|lend|loaned … firefighters|planes|helicopters|crews|experts|engineers, is|are|was|were flying|shipping|sending|trucking in|food|doses|aid|supplies|medicine|vaccines, doses of … vaccine, promised|promises|offered|pays|paid … family|families|victims|survivors … euros|dollars|pounds|compensation, compensation of|for
aid : completed : - : first|second|third|final|next|last|new tranche|instalment|installment
protest : completed : number : marchers, strikers, turnout at, the crowd|rally|march … at
injured : - : - : ended|ends|wound|landed up|in … hospital, in hospital with, broken bones|limbs, nursing … injuries
detained : - : - : in police|prison|jail|custody cells|hands, in handcuffs, led|leads|marched|bundled away|off|into, into … police van|car|cells, in the cells, held in connection
released : completed : captives : let out, been let out, allowed home|out, back with their|his|her, reunited with, walked|walks out of, to go home, on their way home
withdraw-forces : completed : - : ordered|orders|told|tells … ${TROOPS}|soldier … out|home, convoy|column|lorries|trucks … rolled|left|drove|pulled|moved out|the … base|camp|barracks, ${TROOPS}|men … gone|left
vote-result : completed : - : led|leads|leading|ahead|trailed|trails with|on|by|at … percent|%|points|votes, second|first round will|would|is|was|to|on, run-off|runoff will|would|is|was|to|on
vote-result : completed : - : threw|voted|vote|thrown out|down … motion|bill|budget|amendment, survived|survives|lost|loses|defeated|passed|carried … motion|confidence|censure, by … votes to|against
price : - : - : hold|holds|held|holding|keep|keeps|kept|left|leave|leaves … rate|rates unchanged|at|steady|on, rate|rates unchanged|at
price : - : commodity : slide, sink, weaken, tumble, plunge, put|puts|putting up, marked|marks up|down, peak|peaks|peaked at, sell|sells|sold|selling for|at, changed|changing hands, fetching, topped|tops, breached|breaches, surpassed, spiked|spikes, bottomed, bounced, stabilised|stabilized
price : - : commodity : let|lets … slide|float|fall|weaken|depreciate, floated|floats the, devalued|devalues|devaluing|devaluation, revalued, pegged|pegs
damage : - : - : beyond repair, rendered|left|made uninhabitable, left standing, no longer habitable, roof|roofs were|was blown|torn|ripped
displaced : - : - : spent|spend|spending|slept|sleeping … open|ferry|gym|gyms|stadium|shelter|shelters|outdoors|outside|tents|cars|streets, slept|sleeping rough|outdoors, in makeshift|temporary|emergency shelters|camps|tents|accommodation
resign : completed : - : offered|offers|wants|decided|agreed|ready|prepared to go|resign|quit|step, resignation was|is|has accepted|rejected|been
appoint : completed : - : named|appointed|installed in his|her|their, in his|her|their stead|place
appoint : completed : - : in his|her|their place|stead comes|came|is|will, takes|took|taken|take his|her place, stepped|steps into the|his|her
sentenced : completed : - : judge|court|tribunal|jury|magistrate … gave|gives|handed … years|months|life, years|months|life for … ${CRIMES}|taking, got|gets|get … years|months for|in
strike : begun : - : lay|laid|down|put|lays down|their|its … tools, went|go|goes|gone|return|returned back|to … classrooms|desks|posts|work, stoppage|stoppages, stop|stopped work
sign-agreement : completed : - : put|puts|putting their|his|her|its names|name|signatures|signature to, pen to paper, shook|shake hands on
request : - : - : wants|want|wanted|needs another|more|additional|extra|further
threaten : - : - : any … attack|strike|aggression|incursion|move … met|answered, would|will be met|answered with, would|will pay
call-for : - : - : wants|want|wanted the|a|all|his|her|him|them … held|tried|freed|released|investigated|extradited|sacked|charged|removed|stopped|lifted
hold-office : - : - : has|had served|been|led|headed|ruled|governed as|${POSTS}|the … since, in|been power|office since|for
`);
