import { entriesOf, type Entry } from '../entry.js';

/** What is done to people and things: deaths, injuries, flight, damage, disasters. Columns as in ../english.ts. */
export const ENGLISH_HARM: readonly Entry[] = entriesOf(`
killed : - : - : killed|kills|kill|killing|killings, died|dies|dying, dead, death toll, deaths, death of, fatalities|fatality
killed : - : - : lost their lives, lost his|her life, bodies, drowned|drowns, murdered|murders, claimed the lives|life
killed : - : - : claims the lives|life, left dead, perished, shot dead, beheaded, executed|executes, succumbed, death rate, dead|deaths rose
killed : - : - : took the lives, body count, were found dead, bled to, suffocated, trampled, lost lives, massacred, slaughtered, left … dead
killed : - : - : claimed|claims|claiming|cost|costs|costing … lives|life, fell in|on, murdered|murder of, were|was among the dead
killed : - : - : found dead|hanged|murdered, pulled from the rubble dead
killed : - : - : number of dead|deaths|victims|fatalities|those|burnt|crushed|trampled|beaten|hacked|stabbed|starved|frozen|froze to death
killed : - : - : electrocuted, took his|her own life, put to death, was|were|been executed|hanged|lynched|assassinated, lynched
killed : - : - : no survivors, did not survive, death|deaths of|from|in, toll rose|rises|climbed|climbs|reached|stands|stood
killed : - : - : leaving|left|leaves … dead, bodies of|were, found|recovered|discovered|retrieved|pulled … body|bodies of
killed : - : - : committed|commits suicide, massacred|massacres|massacring
killed : - : number : put|puts|putting|placed|places … toll, overall|total|official|latest|provisional|final|updated toll
killed : - : number : toll of|to|at|from|stood|passed|has|since|reached|now
injured : - : - : injured|injures|injuring|injuries, injury|hurt|wounded|wounds|wounding
injured : - : - : remain|remains|are|were|is|was|still|stay in|at hospital|intensive, in intensive care, in critical|serious condition
injured : - : - : treated for, treated in hospital, hospitalised|hospitalized, taken to hospital, suffered burns, needing|needed treatment
injured : - : - : sustained injuries, suffered injuries|wounds, left … injured|wounded
injured : - : - : needed|need|needing|require|required|requiring … treatment|attention|hospital
injured : - : - : taken|rushed|sent|admitted|brought|airlifted to|into … hospital|hospitals
injured : - : - : suffered|suffers|suffering|sustained … injuries|wounds|burns|fractures|inhalation, in a critical|serious|stable condition
injured : - : - : people|passengers|others were|was hurt, critically|seriously|badly|slightly|lightly injured|hurt|wounded|ill
injured : - : - : remain|remains|remained hospitalised|hospitalized, maimed, wounding|injuring, poisoned
missing : - : - : missing, unaccounted for, still trapped, remain|remained|are|were trapped, feared trapped, disappeared, lost contact with
missing : - : - : still missing, were missing, feared dead, trapped under|in|beneath
missing : - : - : search|searching|searched|searches|hunt|looking for … missing|survivors|people|bodies|passengers|sailors|crew|climbers|hikers|miners|victims|fishermen|workers
missing : - : - : whereabouts of, whereabouts … unknown, went|gone|go|goes missing, feared|presumed|believed drowned|dead|buried|trapped
missing : - : - : could not be reached|located|found, not been found|heard|seen, still being sought, swept away, lost at sea
displaced : - : - : displace|displaced|displaces|displacing, evacuated|evacuates|evacuate|evacuating, evacuation of, fled|flee|flees|fleeing
displaced : - : - : homeless, refugees, forced from their homes, left their homes, driven from their homes, forced out of their homes
displaced : - : - : uprooted, asylum seekers, fled their homes, left homeless, sought refuge|shelter, took shelter, crossed the border|into
displaced : - : - : ordered to leave, shelters house|housed, sleeping in, forced to leave|flee, people to flee, ordered the evacuation
displaced : - : - : driven|forced|drove|forcing|driving … homes|villages|houses, driven|forced out of their
displaced : - : - : told|ordered|asked|urged|advised|forced|allowed|began to leave|evacuate|flee, ordered|orders|order … evacuation
displaced : - : - : evacuation of|from|order*|orders|operation|flight*, evacuees, made|make|left|leaving|rendered|rendering homeless
displaced : - : - : lost their homes, abandoned their homes|villages, fled to|into|from|the|their|across, exodus|exodus of
displaced : - : - : internally displaced, return|returned|returning to their homes, airlift|airlifts ended|ends|of|from|begins|began
displaced : - : - : ends|ended|wound|end … airlift|evacuation
displaced : - : persons : airlifted|airlifts|airlift|evacuates
displaced : - : persons : flew|flown|fly|flies|flying|bring|brought|bringing|get|getting|got|moved|moving|took|taken|taking|lifted|lifting|ferried … out|home|safety|from
displaced : - : persons : moved|moving|relocated|relocates|transferred|resettled|bussed|bused|repatriated|repatriates|repatriating, on board
displaced : - : persons : repatriation of, sheltered|sheltering|sheltering|housed|taken|took|taking in
displaced : - : persons : crossed|crossing|cross|crosses into|to, arrived|arrive|arriving in|at … camp|camps|border|shelters|safety
displaced : - : persons : without homes|shelter, in camps|shelters|tents, cut off by
damage : - : - : damaged|damages|damaging|damage, destroyed|destroys|destroying, destruction of
damage : - : - : building|buildings|bridge|bridges|roof|house|houses|homes|dam|wall|tower|block|blocks|stand … collapsed|collapses|collapse
damage : - : - : collapsed building|buildings|bridge|in|onto, burned|burnt down, gutted, flattened|flattens, toppled|topples|toppling, razed
damage : - : - : levelled|leveled, wrecked, swept away, washed away, caused losses, economic losses, losses of|estimated|amounted, torched
damage : - : - : set ablaze|alight|fire, set on fire, damages worth, was|were damaged, lay in ruins, ripped through, tore through
damage : - : - : torn apart, toppled, cost … million|billion, smashed, ransacked, looted, vandalised|vandalized
damage : - : - : tore|torn|ripped|blew|blown|blows … roof|roofs, brought|knocked|pulled down trees|power|buildings|houses|walls
damage : - : - : reduced to rubble|ashes|ruins, set|sets|setting fire to, set … on fire|ablaze|alight, destroyed by
damage : - : - : burnt|burned|burn|burning|torched … cars|vehicles|buses|houses|homes|buildings|shops|trucks|offices|station, blackened
damage : - : - : damage|losses was|were|is|are estimated|put, estimated|put … damage|losses|cost, cost of the damage
damage : - : - : cost|costs … to repair|rebuild, inflicted|caused|causes|causing|suffered|sustained … damage, in ruins|flames|rubble
damage : - : - : shattered|shatters|smashed windows, swept|carried|washed away, submerged|submerges, left uninhabitable, uninhabitable
damage : - : - : structural damage, hit … crops|harvest, toppled over|trees|statues
disaster : completed : - : earthquake|quake|tsunami|hurricane|typhoon|cyclone|tornado|landslide|avalanche|eruption|storm struck|hit|hits|strikes|rocked|rocks|shook|jolted|killed|kills|buried|ripped|swept|battered|made
disaster : completed : - : magnitude, magnitude-, tremor was, crashed|crashes, derailed|derails|derailment, capsized|capsizes
disaster : completed : - : sank|sinks off|in|with, collided|collides|collision, erupted|erupts volcano, volcano erupted|erupts
disaster : completed : - : flooded|floods|inundated, burst its|their banks, broke out at|in, caught fire
disaster : completed : - : wildfire*|blaze|fire|fires raging|raged|broke|swept|engulfed|destroyed|burned|spread, made landfall
disaster : completed : - : epicentre|epicenter, tremor|aftershock|aftershocks hit|hits|struck|shook|rocked|killed|of|measuring, burst
disaster : completed : - : overturned, plunged into, slammed into, ploughed into, plowed into, ran aground, head-on collision
disaster : completed : - : train collision, plane crash, bus crash, train crash, helicopter crash
disaster : completed : - : methane|gas|mine|coal-dust|dust|boiler|warehouse|factory|plant|refinery|pipeline|port|silo|tank|depot explosion*|blast*
disaster : completed : - : explosion|explosions|blast|blasts at|in … mine|factory|plant|refinery|warehouse|depot|silo|pit|colliery|boiler
disaster : completed : - : smoke filled|fills|spread|poured, tonnes|tons … exploded|detonated|ignited|blew
disaster : completed : - : dam|dams|levee|dyke|dike burst|bursts|failed|fails|gave|gives|broke|breached|collapsed|collapse
disaster : completed : - : dam burst*|failure*|collapse*, gave|gives|given way, water|river level|levels rose|rises|reached|stood|fell
disaster : completed : - : quake|earthquake|tremor|temblor measured|measuring|registered|was|had, blast|explosion was|were felt|heard
disaster : completed : - : flash floods swept|hit|struck|killed, triggered|caused|unleashed floods|flooding|landslides|flash
disaster : completed : - : ammonium nitrate exploded|detonated|blew|ignited, roof|mine|shaft|tunnel|pit … caved|cave in
disaster : completed : - : fire started|began|burned|raged|engulfed|swept|tore|was
disaster : completed : - : passenger|cargo|military|commuter|high-speed|freight plane|train|jet|helicopter|aircraft|ferry|ship|bus crashed|derailed|collided|overturned|sank|capsized
disaster : completed : - : sank|sinks|sunk|capsizing|capsize, struck by lightning
disaster : completed : - : lightning|hailstorm|sandstorm|heatwave|blizzard|snowstorm|drought killed|struck|hit|hits|swept
disaster : completed : - : ripped|rips|tore|tears|swept|sweeps through … block|building|market|factory|hotel|nightclub|forest|shop|warehouse|hospital
disaster : completed : - : flood|floods|floodwaters|mudslide|mudslides|landslides|landslide swept|buried|washed|destroyed|killed|hit|submerged|engulfed|triggered
disaster : completed : - : rain|rains|downpour|monsoon triggered|caused|flooded|swept|killed
disaster : completed : - : skidded|veered|plunged|swerved|careered|fell|slid off|into|down … road|ravine|river|gorge|runway|cliff|bridge|valley
disaster : completed : - : rammed|ploughed|plowed|smashed|drove into, derailing|derailed, stampede|crush at|in|killed|during
disaster : completed : - : gas leak|explosion|blast, oil spill, chemical leak, burst|bursts|bursting its|their|banks, evacuated as the
disaster : completed : - : volcano|volcanic, spewed|spewing ash|lava, jolted|jolts, epicentre was
disaster : completed : - : went|gone down in|off|near|over … plane|helicopter|aircraft, emergency landing
disaster : completed : - : shipwrecked, foundered, boat|ferry|ship|vessel|dinghy carrying … sank|capsized|overturned
disaster : completed : - : tornado|tornadoes|cyclone|hurricane|typhoon|storm|quake|earthquake|tremor|tsunami struck|hit|hits|killed|ripped|tore|slammed|lashed|battered|rattled|jolted|shook|rocked|swept|measuring|left|destroyed|made
disaster : completed : event : earthquake*|quake*, floods|flooding|flash floods, crash, derailment, wildfire*, hurricane*, typhoon*
disaster : completed : event : cyclone*, landslide*, mudslide*, avalanche*, tsunami*, tornado*, blaze, fire, shipwreck
`);
