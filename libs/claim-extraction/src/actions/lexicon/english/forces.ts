import { entriesOf, type Entry } from '../entry.js';

/** Armed forces: where they go, how many they are, what they do to each other and to places. Columns as in ../english.ts. */
export const ENGLISH_FORCES: readonly Entry[] = entriesOf(`
withdraw-forces : announced : - : withdrawal|pullout … begin|began|start|started|end|ended|take|takes
withdraw-forces : announced : - : troop|military|army|phased withdrawal*, withdrawal of, troop pullout, pullout*, pull-out
withdraw-forces : announced : - : end of the mission
withdraw-forces : announced : forces : withdrawal*, pulling out, pulling back, drawdown, remain|remains, will stay, to stay, stay in
withdraw-forces : announced : forces : remain in place
withdraw-forces : completed : forces : withdrew, withdrawn, withdraw|withdraws|withdrawing, pulled out|back
withdraw-forces : completed : forces : pull|pulls|pulled|pulling out|back, pull|pulls|pulled|pulling … out|back, bring|brought … home, left
withdraw-forces : completed : forces : leave|leaves|leaving, departed|depart, flew home, returned|return home, returned to their base|bases
withdraw-forces : completed : forces : evacuated their
deploy-forces : announced : forces : deploy|deploys|deploying, send|sends|sending, to be sent, deployment*, dispatch|dispatches
deploy-forces : announced : forces : reinforce|reinforcing, mobilise|mobilize|mobilises|mobilizes, mobilisation|mobilization
deploy-forces : completed : forces : deployed, redeployed, sent in|to, sent, dispatched, arrived, landed, reinforced, mobilised|mobilized
deploy-forces : completed : forces : patrolled, were stationed, was stationed, are stationed
force-size : - : number : servicemen will take part, contingent, strength, number could be increased, force of, garrison of, numbering
force-size : - : number : troops stationed, stationed, troops in, soldiers in, peacekeepers in, troop level*, headcount
force-size : - : number : fighters|troops|soldiers|servicemen took|take|taking part, troops are|were deployed|stationed, a force
force-size : - : number : have … troops
attack : completed : - : attacked|attacks|attacking, airstrike*|air-strike*, air strike*|raid*, airstrikes, drone strike*|attack*
attack : completed : - : missile strike*|attack*, rocket attack*|fire
attack : completed : - : terror|terrorist|suicide|arson|cyber|knife|gun|bomb|mortar|grenade attack*, suicide bombing*, car bomb*
attack : completed : - : shelling|shelled|shells, bombed|bombing|bombings|bombard*, explosion*, ambush|ambushed|ambushes, assassinat*
attack : completed : - : opened fire, open fire, stabbed|stabs|stabbing, shot down, shoot|shoots down, fired missiles|rockets|shots|at|on
attack : completed : - : fired a missile|rocket, launched missiles|rockets|drones|strikes|airstrikes, struck|strikes targets|positions|bases
attack : completed : - : blew himself|herself|themselves up, blown up, blew up, detonated|detonates, raided|raids, gunned down
attack : completed : - : carried out strikes|attacks|an, torpedoed, hit by a missile|rocket|drone|shell, strike|strikes on, strikes hit
attack : completed : - : air raid*, drone attack*, attack on, attacks on, under attack, hit … with a|missiles|drones, fired on|at|into
attack : completed : - : killed in an attack, struck a|an|the|by, bomb went off, blasts rocked, gunmen opened|attacked|stormed|killed
attack : completed : - : set off, tear gas, attacked by, launched an attack|offensive|strike|operation, suicide bomber*, beat up, beaten up
attack : completed : - : tortured, mortar|rocket|artillery fire
attack : completed : event : attack, blast|blasts, bomb|bombs, assault, raid, strikes, offensive, massacre, shooting
clash : completed : - : clash|clashed|clashes|clashing, fighting broke|erupted|raged|continued|intensified, battled|battles|battling
clash : completed : - : fought|fights, rioted, skirmish|skirmished|skirmishes, gunfight*, gun battle*, firefight*, exchanged|exchange fire
clash : completed : - : exchange of fire, street battles, traded|trading fire, hand-to-hand, scuffles|scuffled, in clashes
clash : completed : - : violence broke|erupted, tear gas against, fired tear gas, pitched battles, water cannon, running battles, gunbattle*
clash : completed : event : fighting, riots|rioting|riot, hostilities
seize : completed : place : seized|seizes|seize, captured|captures|capture, took control, taken control, takes control, take control
seize : completed : place : stormed|storms|storming, occupied|occupies, overran, overrun, took over, taken over, took hold, impounded
seize : completed : place : hijacked|hijacks, boarded, nationalised|nationalized, annexed|annexes, burst into, broke into
retake : completed : - : retaken|retook|retake|retakes|retaking, recaptured|recaptures, regained control, regain control
retake : completed : - : liberated|liberates, liberation of, won back, wrested back, back under government|army
ceasefire : announced : - : ceasefire*|cease-fire*, truce*, armistice, cessation of hostilities, halt to|in fighting, humanitarian pause
ceasefire : announced : - : laid|lay down their arms, stop fighting, halt fighting, laid down, peace deal, end of hostilities
ceasefire : announced : - : temporary pause, lull in fighting, break in the fighting, pause in fighting|hostilities, silence the guns
ceasefire : announced : - : guns fell silent
`);
