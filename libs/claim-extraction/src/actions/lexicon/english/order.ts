import { entriesOf, type Entry } from '../entry.js';

/** Courts, police and streets; what is shut and opened; mourning. Columns as in ../english.ts. */
export const ENGLISH_ORDER: readonly Entry[] = entriesOf(`
detained : - : - : detained|detains|detaining|detain, detainees, arrested|arrests|arresting|arrest, in custody, into custody, rounded up
detained : - : - : imprisoned, took hostage, taken hostage, takes hostage, held hostage, abducted|abducts|abduction
detained : - : - : kidnapped|kidnaps|kidnapping, captive, under arrest, held in jail|custody|detention|prison, remanded, pre-trial detention
detained : - : - : behind bars, detention of, handcuffed, extradited, apprehended|apprehends
detained : - : - : is|are|was|were|remain|remains|still in|under detention|arrest|custody
detained : - : - : being|still held|detained over|without|captive|hostage|by|under, being held on, was|were|been detained
detained : - : - : captured|captures|capture … soldiers|fighters|men|militants|troops|prisoners|suspects|suspect|leader|commander
detained : - : - : taken|took|takes prisoner|captive|hostage
detained : - : - : seized|seizes|seizing … hostage|hostages|soldiers|sailors|people|suspect|suspects, nabbed|nabs, locked up
detained : - : - : put|thrown|held|kept|placed in|behind … prison|jail|bars|custody|detention, arrest warrant*, warrant for
detained : - : - : made|make|makes … arrests|arrest, raid|raided|raids … arrested|arresting, deported|deports|deportation, handed over to|by
detained : - : - : kidnapping of, abduction of, hostage-taking, prisoners of war, number of detainees|detained, surrendered to
detained : - : - : turned|gave himself|herself|themselves in|up, took|takes|taken|take|taking … hostage|captive|prisoner
detained : - : - : held|holds|holding … hostage|captive, crew|sailors|passengers|workers … hostage|captive, handcuffed|handcuffs
detained : - : - : in the hands of … kidnappers|gunmen|rebels|captors
detained : completed : - : placed|put|kept under house arrest, house arrest, is|are|was|were being held, jailed pending
detained : completed : - : taken|took … into custody, ordered … arrest|detention of, turned himself|themselves in
released : completed : captives : released|releases|release|releasing, freed|frees|freeing|free, set free, release of, handed over, let go
released : completed : captives : bailed, pardoned|pardons, swap|swapped|exchanged, exchange|exchanges|exchanging, be|been|were|was returned
released : completed : captives : sent|brought|taken|flew|flown|went|go|gone|came|come|returned|return|returning home
released : completed : captives : were|was|been|being|be|are flown|repatriated|freed, hand|hands|handing over
released : completed : captives : took|takes|brings|brought|take|carried|carrying|flew … home, walked|walks free, go|goes|went|gone free
released : completed : captives : repatriated|repatriates|repatriation, let|lets|letting … go|free|out, walked|walks out|free
released : completed : captives : handed|hands|hand|handing over|back, return of, returned to, granted amnesty|clemency|pardon
released : completed : captives : pardon|pardons|pardoned|pardoning, freeing|freed|free|frees
released : completed : captives : regained his|her|their freedom, dropped off
released : completed : captives : granted|grants|declared|declares|announced|announces|approved an|a … amnesty|pardon
released : completed : captives : release|releases|released|releasing
released : completed : - : prisoner|hostage|detainee|captive exchange|swap*, exchange of prisoners|detainees|captives
released : completed : - : was|were|been flown home, walked|walks free from, swapped|exchanged for
released : completed : - : in exchange for … prisoners|detainees|hostages|soldiers, freed|released by|from|under|in|on|after
released : completed : - : detainees went|returned|flew|arrived home, prisoners|hostages|captives went|returned|flew|arrived home
released : completed : - : ordered|orders|demanded|secured|won|obtained his|her|their release
released : completed : - : release of … hostages|hostage|prisoners|prisoner|detainees|captives|journalist|journalists
released : completed : - : released from|on|without|after|by, freed after|in|from|by|under, on bail, out of prison|jail, amnestied
released : completed : - : handed over to|by the red|un|their|egypt|israel|family|families
sentenced : completed : - : sentenced|sentences|sentencing, jailed|jails, jail for, convicts, convicted of, conviction of, found guilty
sentenced : completed : - : finds guilty, pleaded guilty, acquitted|acquits|acquittal, prison term, prison sentence*, jail term*|sentence*
sentenced : completed : - : life imprisonment, life in prison, years in prison|jail, sent to prison, fined|fines
sentenced : completed : - : upheld the sentence|verdict|conviction, indicted|indicts, charged with, death sentence|sentences, guilty
sentenced : completed : - : court ordered, verdict, ruled that … guilty, life sentence, suspended sentence, years behind bars, put on trial
sentenced : completed : - : stand trial, went on trial
sentenced : completed : - : handed|given|gets|got|got|received|receives|receive|served|serving|serve|faces|face|faced|jailed … term|sentence|years|life
sentenced : completed : - : year|years|month|months jail|prison|behind
sentenced : completed : - : six-year|five-year|ten-year|two-year|three-year|four-year|seven-year|eight-year|nine-year|12-year|15-year|20-year term|sentence|jail|prison
sentenced : completed : - : term in prison|jail, convicted|convicts|convict|conviction|convicting, sentenced|sentences|sentence|sentencing
sentenced : completed : - : verdict|ruling of|against|on|was, acquitted|acquits|cleared of
sentenced : completed : - : overturned|overturns|quashed|upheld|upholds|annulled … conviction|verdict|sentence|ruling
sentenced : completed : - : ordered|orders|order to pay, pleaded|pleads guilty, fined|fines|fine of, death penalty, on trial
sentenced : completed : - : trial of|began|opened|opens, years imprisonment, in absentia, suspended|reduced sentence, stripped of citizenship
sentenced : completed : - : was|were|been tried, tried in absentia|by, quash|quashed|quashes … conviction|convictions|verdict|sentence
seized-goods : completed : number : seized|seizes|seize|seizing, confiscated|confiscates, intercepted|intercepts, impounded, seizure of
seized-goods : completed : number : haul of, found|discovered hidden|concealed
protest : completed : - : protested|protests, protesters gathered|marched|took, protesting|protest, demonstrated|demonstrates|demonstrating
protest : completed : - : demonstration*, demonstrators gathered|marched|took, rally|rallies|rallied|rallying, marched|marches
protest : completed : - : protest|hunger|solidarity march*, march on|through|against, crowd at|of, sit-in*, took to the streets
protest : completed : - : take to the streets, picketed|picket, hunger strike, held a vigil, poured into the, blocked roads|streets|highways
protest : completed : - : chanted|chanting, occupied the square, crowd … at, rally by, gathered outside|in|to, vigil, thousands gathered
protest : completed : - : rioted, riots broke|erupted|spread|continue|continued, rallied|rally|rallying, plan|plans|planned to rally|march|demonstrate|protest
protest : completed : - : protests|demonstrations|marches|rallies spread|erupted|broke|continued|turned|resumed|took|against|over|in|at
protest : completed : - : protesters|demonstrators|farmers|workers|students|drivers|residents|activists|villagers|truckers|miners … blocked|blocking|block|blockaded|barricaded|occupied|blockading
protest : completed : - : gathered in|outside|at|on … protest|demand|denounce|mourn|support, turned out
protest : completed : - : crowd|crowds of|gathered|marched|chanted, descended on, converged|converging on|for
protest : completed : - : staged|stage|stages|staging|organised|organized … protest|rally|march|demonstration|sit-in|protests|rallies|demonstrations|marches, held|hold|holds|holding a|an|their|mass|another|huge … rally|protest|march|demonstration|vigil
protest : completed : - : attended|joined|join … rally|protest|march|demonstration, walkout by students
protest : completed : - : blocked roads|streets|highways|traffic|bridges, burned tyres|tires, signature drive, collecting signatures
protest : completed : - : boycott of|by, anti-government protest|protests|rally|demonstration|demonstrations
protest : completed : - : pro-government rally|protest|protests|demonstration, silent march, civil disobedience
strike : begun : labour : strike*, walkout*, walked out, walk out, walks out, stoppage*, downed tools, down tools, industrial action
strike : begun : labour : refused to work
strike : begun : - : general strike, rolling strikes|strike
strike : begun : - : 24-hour|48-hour|72-hour|one-day|two-day|three-day|indefinite strike|walkout|stoppage, went on strike, go on strike
strike : begun : - : goes on strike, going on strike, on strike, nationwide strike, strike action, called a strike, strike by, back to work
strike : begun : - : not gone to work, work stoppage, ended the|their strike, strike ended|ends, stopped work, stop work
strike : begun : - : called off … strike, suspended … strike, shunned work, stay|stayed|staying away from work, stay-away, voted to strike
strike : begun : - : voted for strike
strike : begun : - : strike|strikes|walkout|stoppage entered|begins|began|starts|started|continued|continues|paralysed|paralyzed|hit|halted|disrupted|grounded|over
strike : begun : - : walk|walked|walks off|out the|their|of, laid|lay down tools, work|working to rule, go-slow, threatened|planned strike
strike : begun : - : all-out strike, wildcat strike*
strike : begun : - : rail|bus|port|dock|teachers|pilots|doctors|nurses|miners|truckers|drivers strike|strikes
strike : begun : - : return|returned|returns to work, strike vote|ballot
emergency : announced : - : state of emergency, emergency rule, martial law, curfew*, state of siege, state of war
emergency : announced : - : state of calamity|disaster, emergency was declared, declare|declared an emergency, emergency powers
emergency : announced : - : state of alert, imposed|imposes a|an curfew|overnight|emergency, high alert, lockdown
emergency : announced : - : declared|declares|declare|declaring|proclaimed|proclaims … emergency|law, under emergency|martial
emergency : announced : - : emergency decree|decrees|measures
emergency : announced : - : curfew|emergency|law extended|prolonged|imposed|declared|announced|introduced|takes|took|in
emergency : announced : - : extend|extended|extends|prolonged|renewed … curfew|emergency|law
emergency : announced : - : night-time|nighttime|overnight|dusk-to-dawn|round-the-clock|nightly|24-hour curfew, stay-at-home order*
emergency-lifted : completed : - : lifted|lifts|lift|lifting the|a|its curfew|emergency, lifted|lifts|lift a|the|its state of emergency
emergency-lifted : completed : - : ended|ends|end|ending the|a state of emergency, lifted|lift|ended|end martial law
emergency-lifted : completed : - : state of emergency ended|expired|lifted, curfew was|is lifted, curfew lifted
emergency-lifted : completed : - : state of emergency was|is|has lifted, curfew ended, curfew has been lifted
emergency-lifted : completed : - : state of emergency has been lifted, emergency was lifted, martial law was lifted
emergency-lifted : completed : - : emergency will be lifted, curfew will be lifted, lift|lifts|lifted|lifting … curfew
emergency-lifted : completed : - : eased|eases … curfew|emergency, curfew … lifted|ended, state of emergency … lifted|ended
emergency-lifted : completed : - : revoked|revokes|revoke|rescinded|rescinds|rescind|scrapped|scraps|scrap|cancelled|cancels|withdrew|annulled … emergency|curfew|law
emergency-lifted : completed : - : martial law expired|ended|expires|is|was, emergency|curfew expired|expires|ended|ends|lapsed
emergency-lifted : completed : - : emergency|curfew will|would not be, not be|renew|renewed|extended … emergency|curfew
emergency-lifted : completed : - : end of the|a curfew|emergency
emergency-lifted : completed : - : eased|eases|ease|easing|relaxed|relaxes|relax|loosened … curfew|emergency|restrictions|measures
emergency-lifted : completed : - : curfew|emergency was|were|has|have|is|are eased|relaxed|lifted|ended|scrapped|revoked
cut-communications : completed : connection : cut|cuts|cutting, cut off, shut down, shuts down, shutdown, blocked|blocks|blocking|block
cut-communications : completed : connection : down, outage*, offline, knocked out, disrupted|disruption*, suspended|suspends, blackout*
cut-communications : completed : connection : jammed, restricted|restricts, throttled, unavailable, lost, without, interrupted, unreachable
cut-communications : completed : connection : inaccessible, blocked access, banned, went dark, severed, slowed, slowed down, downed
cut-communications : completed : connection : switched|switch|switches off, turned|turns off, went|gone|go off|dark, off the air
cut-communications : completed : connection : taken|took off, plunged into, left|leaves|leaving … without, lost|lose|loses, cut from
cut-communications : completed : connection : outages, disconnected|disconnects, power cut|cuts|failure, blackouts, blocking of|access
cut-communications : completed : connection : censored|censors, restricting|restrict, throttling|throttles, jamming|jams
cut-communications : completed : - : off the air
cut-communications : completed : - : broadcaster|channel|station|radio|television|tv|website … suspended|banned|blocked|shut|closed|jammed
cut-communications : completed : - : power cut|cuts|outage|outages left|hit|affected, blackout left|hit|plunged
cut-communications : completed : - : without power|electricity|internet|phone|signal
restore-communications : completed : connection : restored|restores|restore|restoring, restoration of, back, back online
restore-communications : completed : connection : resumed|resumes|resume, returned, reconnected, unblocked, working again, came back
restore-communications : completed : connection : service returned, lifted its|the ban|block, unblocks, reinstated
restore-communications : completed : connection : accessible|available|online|operational|working again|once, returned|returns|return to
restore-communications : completed : connection : lifting the|its ban|block|restrictions, lifted|lifts|lift … ban|block|restrictions
restore-communications : completed : connection : back on|up, reconnects|reconnect, resuming, reinstates
restore-communications : completed : connection : was|were|been|is|are restored|unblocked|reconnected|reinstated, switched back, turned back
close : completed : facility : closed|closes|closing|close, shut|shuts|shutting, interrupted, shut down, closure*
close : completed : facility : suspended|suspends|suspend, cancelled|canceled|cancels, halted|halts|halt, blocked|blocks|block, sealed|seals
close : completed : facility : grounded, suspended operations, diverted, cut|cuts off
close : completed : facility : stay|stays|stayed|remain|remains|remained closed|shut|suspended|blocked, out of service|action
close : completed : facility : barricaded|barricades, blockaded|blockades|blockade, cordoned|closed off, halts, halting, suspending
close : completed : facility : suspension of, cancellation of, at a standstill, brought to a, paralysed|paralyzed|paralyses, impassable
close : completed : facility : off limits, banned|bans all|flights|entry|ships, stopped|stops running|operating|working|flights
close : completed : facility : idled|idle, mothballed, shuttered|shutters
close : completed : facility : was|were|is|are|been|being suspended|cancelled|canceled|halted|closed|shut|blocked|grounded|diverted|sealed
reopen : completed : - : reopened|reopens|reopen|reopening
reopen : completed : facility : re-opened|re-open, resumed|resumes|resume, opened to|for|again, opened its, back in operation
reopen : completed : facility : accepting flights, unblocked, resumption of, open again, opened|opens|open|opening its|the
reopen : completed : facility : opened|opens … again|to, was|were|been|is|are opened
reopen : completed : facility : operating|running|working|functioning again|normally|as, back to normal|service, resuming, resumption
reopen : completed : facility : restarted|restarts|restart, allow|allowed|allows|allowing|let|lets|letting … through|in|into|across
reopen : completed : facility : cleared|clears, unblocked|unblocks|unblock, returned to normal|service, traffic resumed|resumes
reopen : completed : facility : lift|lifted|lifts|lifting|eased|eases … blockade|closure|siege, service restored, welcome|welcomed … back
reopen : completed : facility : took|taken|takes down barricades, is|are|was|were open
mourning : announced : - : day of mourning, days of mourning, national mourning, period of mourning, days of national mourning
mourning : announced : - : day of national mourning, in mourning, minute|moment of silence, flags at half-mast, flags at half-staff
mourning : announced : - : days|day of mourning, mourning period, flags … half-mast|half-staff, declared … mourning
mourning : announced : - : of official|national|state|public mourning, minute's silence, moment's silence
mourning : announced : - : flags flew|fly|were|will|lowered at|to, lowered|lower|flew … half-mast|half-staff, state funeral
mourning : announced : - : mourn|mourns|mourned|mourning its|their|the|his|her, minute's|moment's|minutes|minute of silence|silence
mourning : announced : - : silence … was|is held|observed
`);
