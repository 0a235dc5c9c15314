import { entriesOf, type Entry } from '../entry.js';

/** Courts, police and streets; what is shut and opened; mourning. Columns as in ../english.ts. */
export const ENGLISH_ORDER: readonly Entry[] = entriesOf(`
detained : - : - : detained|detains|detaining|detain, detainees, arrested|arrests|arresting|arrest, in custody, into custody, rounded up
detained : - : - : imprisoned, took hostage, taken hostage, takes hostage, held hostage, abducted|abducts|abduction
detained : - : - : kidnapped|kidnaps|kidnapping, captive, under arrest, held in jail|custody|detention|prison, remanded, pre-trial detention
detained : - : - : behind bars, detention of, handcuffed, extradited
detained : completed : - : placed|put|kept under house arrest, house arrest, is|are|was|were being held, jailed pending
detained : completed : - : taken|took … into custody, ordered … arrest|detention of, turned himself|themselves in
released : completed : captives : released|releases|release|releasing, freed|frees|freeing|free, set free, release of, handed over, let go
released : completed : captives : bailed, pardoned|pardons, swap|swapped|exchanged, exchange|exchanges|exchanging, be|been|were|was returned
released : completed : captives : sent|brought|taken|flew|flown|went|go|gone|came|come|returned|return|returning home
released : completed : captives : were|was|been|being|be|are flown|repatriated|freed, hand|hands|handing over
released : completed : captives : took|takes|brings|brought|take|carried|carrying|flew … home, walked|walks free, go|goes|went|gone free
released : completed : captives : repatriated|repatriates|repatriation
released : completed : - : prisoner|hostage|detainee|captive exchange|swap*, exchange of prisoners|detainees|captives
released : completed : - : was|were|been flown home, walked|walks free from, swapped|exchanged for
released : completed : - : in exchange for … prisoners|detainees|hostages|soldiers, freed|released by|from|under|in|on|after
released : completed : - : detainees went|returned|flew|arrived home, prisoners|hostages|captives went|returned|flew|arrived home
sentenced : completed : - : sentenced|sentences|sentencing, jailed|jails, jail for, convicts, convicted of, conviction of, found guilty
sentenced : completed : - : finds guilty, pleaded guilty, acquitted|acquits|acquittal, prison term, prison sentence*, jail term*|sentence*
sentenced : completed : - : life imprisonment, life in prison, years in prison|jail, sent to prison, fined|fines
sentenced : completed : - : upheld the sentence|verdict|conviction, indicted|indicts, charged with, death sentence|sentences, guilty
sentenced : completed : - : court ordered, verdict, ruled that … guilty, life sentence, suspended sentence, years behind bars, put on trial
sentenced : completed : - : stand trial, went on trial
seized-goods : completed : number : seized|seizes|seize|seizing, confiscated|confiscates, intercepted|intercepts, impounded, seizure of
seized-goods : completed : number : haul of, found|discovered hidden|concealed
protest : completed : - : protested|protests, protesters gathered|marched|took, protesting|protest, demonstrated|demonstrates|demonstrating
protest : completed : - : demonstration*, demonstrators gathered|marched|took, rally|rallies|rallied|rallying, marched|marches
protest : completed : - : protest|hunger|solidarity march*, march on|through|against, crowd at|of, sit-in*, took to the streets
protest : completed : - : take to the streets, picketed|picket, hunger strike, held a vigil, poured into the, blocked roads|streets|highways
protest : completed : - : chanted|chanting, occupied the square, crowd … at, rally by, gathered outside|in|to, vigil, thousands gathered
strike : begun : labour : strike*, walkout*, walked out, walk out, walks out, stoppage*, downed tools, down tools, industrial action
strike : begun : labour : refused to work
strike : begun : - : general strike, rolling strikes|strike
strike : begun : - : 24-hour|48-hour|72-hour|one-day|two-day|three-day|indefinite strike|walkout|stoppage, went on strike, go on strike
strike : begun : - : goes on strike, going on strike, on strike, nationwide strike, strike action, called a strike, strike by, back to work
strike : begun : - : not gone to work, work stoppage, ended the|their strike, strike ended|ends, stopped work, stop work
strike : begun : - : called off … strike, suspended … strike
emergency : announced : - : state of emergency, emergency rule, martial law, curfew*, state of siege, state of war
emergency : announced : - : state of calamity|disaster, emergency was declared, declare|declared an emergency, emergency powers
emergency : announced : - : state of alert, imposed|imposes a|an curfew|overnight|emergency, high alert, lockdown
emergency-lifted : completed : - : lifted|lifts|lift|lifting the|a|its curfew|emergency, lifted|lifts|lift a|the|its state of emergency
emergency-lifted : completed : - : ended|ends|end|ending the|a state of emergency, lifted|lift|ended|end martial law
emergency-lifted : completed : - : state of emergency ended|expired|lifted, curfew was|is lifted, curfew lifted
emergency-lifted : completed : - : state of emergency was|is|has lifted, curfew ended, curfew has been lifted
emergency-lifted : completed : - : state of emergency has been lifted, emergency was lifted, martial law was lifted
emergency-lifted : completed : - : emergency will be lifted, curfew will be lifted, lift|lifts|lifted|lifting … curfew
emergency-lifted : completed : - : eased|eases … curfew|emergency, curfew … lifted|ended, state of emergency … lifted|ended
cut-communications : completed : connection : cut|cuts|cutting, cut off, shut down, shuts down, shutdown, blocked|blocks|blocking|block
cut-communications : completed : connection : down, outage*, offline, knocked out, disrupted|disruption*, suspended|suspends, blackout*
cut-communications : completed : connection : jammed, restricted|restricts, throttled, unavailable, lost, without, interrupted, unreachable
cut-communications : completed : connection : inaccessible, blocked access, banned, went dark, severed, slowed, slowed down, downed
restore-communications : completed : connection : restored|restores|restore|restoring, restoration of, back, back online
restore-communications : completed : connection : resumed|resumes|resume, returned, reconnected, unblocked, working again, came back
restore-communications : completed : connection : service returned, lifted its|the ban|block, unblocks, reinstated
close : completed : facility : closed|closes|closing|close, shut|shuts|shutting, interrupted, shut down, closure*
close : completed : facility : suspended|suspends|suspend, cancelled|canceled|cancels, halted|halts|halt, blocked|blocks|block, sealed|seals
close : completed : facility : grounded, suspended operations, diverted
reopen : completed : - : reopened|reopens|reopen|reopening
reopen : completed : facility : re-opened|re-open, resumed|resumes|resume, opened to|for|again, opened its, back in operation
reopen : completed : facility : accepting flights, unblocked, resumption of, open again
mourning : announced : - : day of mourning, days of mourning, national mourning, period of mourning, days of national mourning
mourning : announced : - : day of national mourning, in mourning, minute|moment of silence, flags at half-mast, flags at half-staff
mourning : announced : - : days|day of mourning, mourning period, flags … half-mast|half-staff, declared … mourning
`);
