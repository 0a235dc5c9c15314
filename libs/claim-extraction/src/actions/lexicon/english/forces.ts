import { entriesOf, type Entry } from '../entry.js';

/** Armed forces: where they go, how many they are, what they do to each other and to places. Columns as in ../english.ts. */
export const ENGLISH_FORCES: readonly Entry[] = entriesOf(`
withdraw-forces : announced : - : withdrawal|pullout … begin|began|start|started|end|ended|take|takes
withdraw-forces : announced : - : troop|military|army|phased withdrawal*, withdrawal of, troop pullout, pullout*, pull-out
withdraw-forces : announced : - : end of the mission
withdraw-forces : announced : forces : withdrawal*, pulling out, pulling back, drawdown, remain|remains, will stay, to stay, stay in
withdraw-forces : announced : forces : remain in place, exit from, departure of, will|would|to end|finish its|the|their mission
withdraw-forces : announced : forces : end|ends|ending its|the|their military|combat mission|presence|deployment
withdraw-forces : announced : forces : scale|scales|scaled|scaling back|down
withdraw-forces : announced : forces : reduce|reduces|reduced its|their military|troop presence|levels, draw|draws|drew|drawing down
withdraw-forces : announced : forces : troop reduction|reductions|cut|cuts, will|would|to|must|shall|can remain, will|would|to|must|can stay
withdraw-forces : announced : forces : remain|remains|stay|stays until|as
withdraw-forces : completed : forces : withdrew, withdrawn, withdraw|withdraws|withdrawing, pulled out|back
withdraw-forces : completed : forces : pull|pulls|pulled|pulling out|back, pull|pulls|pulled|pulling … out|back, bring|brought … home, left
withdraw-forces : completed : forces : leave|leaves|leaving, departed|depart, flew home, returned|return home, returned to their base|bases
withdraw-forces : completed : forces : evacuated their, recall|recalls|recalled its|their
withdraw-forces : completed : forces : recall|recalls|recalled … troops|soldiers|forces|contingent, ordered|orders|order … home
withdraw-forces : completed : forces : redeployment from, exit from, exited, quit|quits, wound|winds down|up its mission
withdraw-forces : completed : forces : bring|brings|bringing|brought home, sent home, flown home|out, shipped home, departure of
withdraw-forces : completed : forces : evacuated its|their, handed|hands|hand over … base|bases|camp, stood down
withdraw-forces : completed : fighters : retreated|retreats|retreating from|to|towards, vacated|vacates|vacating, withdrew, withdrawn
withdraw-forces : completed : fighters : withdraw|withdraws|withdrawing, pulled|pull|pulls|pulling out|back, fell back, driven back
withdraw-forces : completed : fighters : abandoned their positions|posts|base|bases, fled their positions|posts|base|bases
deploy-forces : announced : forces : deploy|deploys|deploying, send|sends|sending, to be sent, deployment*, dispatch|dispatches
deploy-forces : announced : forces : reinforce|reinforcing, mobilise|mobilize|mobilises|mobilizes, mobilisation|mobilization
deploy-forces : announced : forces : will|to|would station, stationing, is|are|was sending, put|puts|putting … standby|alert|readiness
deploy-forces : announced : forces : on standby|alert, ready to deploy, call|calls|called up, calling up, deployment of
deploy-forces : announced : forces : will|to join the|any|an … force|mission|intervention, contribute|contributes troops|soldiers
deploy-forces : completed : forces : deployed, redeployed, sent in|to, sent, dispatched, arrived, landed, reinforced, mobilised|mobilized
deploy-forces : completed : forces : patrolled, were stationed, was stationed, are stationed, moved|moves … to|into|towards|near
deploy-forces : completed : forces : massed|massing|amassed|amassing, beefed|beefs|beef|beefing up, stepped up its|their presence
deploy-forces : completed : forces : strengthened|strengthens its|their|the, built|build|builds|building up, rushed|rushes
deploy-forces : completed : forces : poured|pours into, rolled|rolls into, crossed|crosses|crossing into
deploy-forces : completed : forces : flown|flew in|to, airlifted, sailed|sails for|to|into, took up positions
deploy-forces : completed : forces : were|was|been positioned|posted|moved|placed, called|calls up, mustered, took over from
deploy-forces : completed : forces : remain|remained|were|was|are on … alert, posted, placed
deploy-forces : completed : - : sent|send|sends|sending|dispatched|deployed|deploying|deploys … police|policemen|officers|gendarmes|frigate|destroyer|warship|warships|submarine|jets|fighters|bombers|tanks|paratroopers|commandos|marines
deploy-forces : completed : - : military|troop buildup|build-up, boots on the ground
force-size : - : number : servicemen will take part, contingent, strength, number could be increased, force of, garrison of, numbering
force-size : - : number : troops stationed, stationed, troops in, soldiers in, peacekeepers in, troop level*, headcount
force-size : - : number : fighters|troops|soldiers|servicemen took|take|taking part, troops are|were deployed|stationed, a force
force-size : - : number : have … troops, is|are|was|were made up of, consists|consisted of, comprises|comprised|comprising, strong
force-size : - : number : on the ground, are|were|is involved, massed, remain in|at
force-size : - : number : has|have|had|maintains|keeps|bases around|about|some|nearly|roughly|more|over|up
force-size : - : number : has|have|had|maintains|keeps|bases … troops|soldiers|peacekeepers|personnel, troops are|were|remain
force-size : - : number : based in|at|there, under arms, garrison*, serving in, taking part in
attack : completed : - : attacked|attacks|attacking, airstrike*|air-strike*, air strike*|raid*, airstrikes, drone strike*|attack*
attack : completed : - : missile strike*|attack*, rocket attack*|fire
attack : completed : - : terror|terrorist|suicide|arson|cyber|knife|gun|bomb|mortar|grenade attack*, suicide bombing*, car bomb*
attack : completed : - : shelling|shelled|shells, bombed|bombing|bombings|bombard*, explosion*, ambush|ambushed|ambushes, assassinat*
attack : completed : - : opened fire, open fire, stabbed|stabs|stabbing, shot down, shoot|shoots down, fired missiles|rockets|shots|at|on
attack : completed : - : fired a missile|rocket, launched missiles|rockets|drones|strikes|airstrikes, struck|strikes targets|positions|bases
attack : completed : - : blew himself|herself|themselves up, blown up, blew up, detonated|detonates, raided|raids, gunned down
attack : completed : - : carried out strikes|attacks|an, torpedoed, hit by a missile|rocket|drone|shell, strike|strikes on, strikes hit
attack : completed : - : air raid*, drone attack*, attack on, attacks on, under attack, hit … with a|missiles|drones, fired on|at|into
attack : completed : - : killed in an attack, drone|drones|missile|missiles|rocket|rockets|shell|shells|warplanes|jets|strike|strikes|bombers … struck, bomb went off, blasts rocked, gunmen opened|attacked|stormed|killed
attack : completed : - : set off, tear gas, attacked by, launched an attack|offensive|strike|operation, suicide bomber*, beat up, beaten up
attack : completed : - : tortured, mortar|rocket|artillery fire
attack : completed : - : rocket|rockets|missile|missiles|shells|bombs|drones|drone|projectile|mortars landed|fell|hit|hits|rained|crashed|slammed|exploded
attack : completed : - : rockets|missiles|shells|bombs|drones|bomb were|was|been fired|launched|dropped|hurled|thrown
attack : completed : - : hurl|hurled|hurls|threw|throws|lobbed|tossed a|an|two|three|several … grenade|grenades|bomb|bombs|explosives|explosive|petrol
attack : completed : - : grenade attack*|was, petrol bomb*|firebomb*|molotov
attack : completed : - : hit|struck by a|an|two|three|four|several|at … missile|missiles|rocket|rockets|drone|drones|shell|shells|torpedo|mine
attack : completed : - : no|air|drone|missile|military strike|strikes was|were|have|has, strike|strikes was|were carried, strafed
attack : completed : - : pounded|pounding, hammered … with
attack : completed : - : launched|launches|launching|began|begun|mounted a|an|its|their … offensive|attack|assault|invasion|incursion
attack : completed : - : invaded|invades|invading|invasion of, blew|blow|blows|blown up, exploded|explodes outside|near|at|in
attack : completed : - : explosion|explosions|blast|blasts rocked|shook|ripped|tore|hit, assaulted|assault on, opened|opening fire
attack : completed : - : shooting at|in, shots were fired, was|were|been shot at|in|and, mass shooting*
attack : completed : - : fire|fired|firing … missile|missiles|rocket|rockets|torpedo|artillery|mortars, rained|raining down
attack : completed : - : under heavy|intense|artillery|enemy … fire, bomb* attack*
attack : completed : - : was|were bombed|shelled|torpedoed|sabotaged|ambushed|mined, sabotaged, attacker* struck, hacked to death
attack : completed : - : stabbed to death, beat|beaten|beating to death, tortured|tortures, vandals attacked, mob attacked, shot and killed
attack : completed : - : gunned, roadside bomb*, landmine* exploded|killed, improvised explosive, cyberattack*|cyber-attack*
attack : completed : - : targeted|targets|targeting … with, was|were hit by
attack : completed : event : attack, blast|blasts, bomb|bombs, assault, raid, strikes, offensive, massacre, shooting
clash : completed : - : clash|clashed|clashes|clashing, fighting broke|erupted|raged|continued|intensified, battled|battles|battling
clash : completed : - : fought|fights, rioted, skirmish|skirmished|skirmishes, gunfight*, gun battle*, firefight|firefights, exchanged|exchange fire
clash : completed : - : exchange of fire, street battles, traded|trading fire, hand-to-hand, scuffles|scuffled, in clashes
clash : completed : - : violence broke|erupted, tear gas against, fired tear gas, pitched battles, water cannon, running battles, gunbattle*
clash : completed : - : fought|fighting|fights off, fighting|clashes resumed|flared|spread|subsided|between|near|around|in
clash : completed : - : heavy|fierce|intense|renewed|sporadic|ongoing|tribal|ethnic|intercommunal|communal fighting|clashes|battles
clash : completed : - : battle|battles between|for|raged|erupted, standoff|stand-off between
clash : completed : - : traded|exchanged gunfire|blows|fire|shots, gunfire erupted, skirmishes, engaged in battle*, street fighting
clash : completed : - : fired|fires|firing|used|uses … gas|cannon|bullets at|on|against|to, fired|fires|used … tear gas
clash : completed : - : fired|used … water cannon, shootout*|shoot-out* with|between|in|near|erupted|outside|left
clash : completed : event : fighting, riots|rioting|riot, hostilities
seize : completed : place : seized|seizes|seize, captured|captures|capture, took control, taken control, takes control, take control
seize : completed : place : stormed|storms|storming, occupied|occupies, overran, overrun, took over, taken over, took hold, impounded
seize : completed : place : hijacked|hijacks, boarded, nationalised|nationalized, annexed|annexes, burst into, broke into
seize : completed : place : has|have|had taken|took … control, take|takes|took|taken|taking … control of, capture of|by
seize : completed : place : took|taken|take the city|town|village|airport|base|capital, swept|sweeps into, advanced|advances into
seize : completed : place : under the|their control, control the|of the, conquered|conquers, besieged|besieges|laid siege
seize : completed : place : raised their|the|its flag
seize : completed : place : fell|falls|fallen to|into … rebels|hands|control|insurgents|jihadists|fighters|army|troops|militants|forces
seize : completed : place : town|city|village|capital|base|airport|port|stronghold fell to|into|on
seize : completed : - : seized|seizes|seize|seizing power, took|taken|takes|take power in|after|on|by, power grab, coup d'etat
seize : completed : - : military takeover, coup in|on|that|led|attempt, staged|stage|stages|mounted|attempted|launched a … coup
seize : completed : - : stormed|storms|storming the|a|an … palace|parliament|building|headquarters|embassy|studios|station|base
seize : completed : - : boarded|boards|boarding … tanker|ship|vessel|boat
seize : completed : - : seized|seizes|hijacked|detained … tanker|ship|vessel|plane|trawler
seize : completed : - : troops|forces|fighters|rebels|soldiers|tanks|army|militants|insurgents entered|enter|enters|entering|advanced|moved into|the|a
seize : completed : - : hijacked|hijacks|hijack|hijacking, commandeered, seizure of
retake : completed : - : retaken|retook|retake|retakes|retaking, recaptured|recaptures, regained control, regain control
retake : completed : - : liberated|liberates, liberation of, won back, wrested back, back under government|army
retake : completed : - : drove|driven|pushed|flushed|chased|forced|cleared|expelled … rebels|militants|insurgents|jihadists|fighters|mutineers|gunmen|enemy out|back|from
retake : completed : - : won|win|wins back, took|take|takes|taken back, recapture of, recapture|recapturing
retake : completed : - : freed|frees the|a … city|town|airport|village|base
retake : completed : - : regained|regains|regaining|reestablished|re-established … control, back in government|army|ukrainian hands
retake : completed : - : reclaimed|reclaims, reconquered, retaking of
ceasefire : announced : - : ceasefire*|cease-fire*, truce*, armistice, cessation of hostilities, halt to|in fighting, humanitarian pause
ceasefire : announced : - : laid|lay down their arms, stop fighting, halt fighting, laid down, peace deal, end of hostilities
ceasefire : announced : - : temporary pause, lull in fighting, break in the fighting, pause in fighting|hostilities, silence the guns
ceasefire : announced : - : guns fell silent, agree|agreed|agrees|agreeing to|on … ceasefire|truce|armistice|cease-fire
ceasefire : announced : - : halt|stop|end to|of|in … hostilities|fighting|violence|attacks, cease|ceased|ceases hostilities|fire
ceasefire : announced : - : lay|laid|lays down arms|weapons, silence|silenced the guns
ceasefire : announced : - : broke|breaks|breaking|broken|violated|violates|violating|breached|breach|violations|violation the|a|of … ceasefire|truce|cease-fire
ceasefire : announced : - : declared|declares|announced|announces a|an … ceasefire|truce|cease-fire|pause|halt
`);
