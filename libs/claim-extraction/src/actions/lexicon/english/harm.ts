import { entriesOf, type Entry } from '../entry.js';

/** What is done to people and things: deaths, injuries, flight, damage, disasters. Columns as in ../english.ts. */
export const ENGLISH_HARM: readonly Entry[] = entriesOf(`
killed : - : - : killed|kills|kill|killing|killings, died|dies|dying, dead, death toll, deaths, death of, fatalities|fatality
killed : - : - : lost their lives, lost his|her life, bodies, drowned|drowns, murdered|murders, claimed the lives|life
killed : - : - : claims the lives|life, left dead, perished, shot dead, beheaded, executed|executes, succumbed, death rate, dead|deaths rose
killed : - : - : took the lives, body count, were found dead, bled to, suffocated, trampled, lost lives, massacred, slaughtered, left … dead
injured : - : - : injured|injures|injuring|injuries, injury|hurt|wounded|wounds|wounding
injured : - : - : remain|remains|are|were|is|was|still|stay in|at hospital|intensive, in intensive care, in critical|serious condition
injured : - : - : treated for, treated in hospital, hospitalised|hospitalized, taken to hospital, suffered burns, needing|needed treatment
injured : - : - : sustained injuries, suffered injuries|wounds, left … injured|wounded
missing : - : - : missing, unaccounted for, still trapped, remain|remained|are|were trapped, feared trapped, disappeared, lost contact with
missing : - : - : still missing, were missing, feared dead, trapped under|in|beneath
displaced : - : - : displace|displaced|displaces|displacing, evacuated|evacuates|evacuate|evacuating, evacuation of, fled|flee|flees|fleeing
displaced : - : - : homeless, refugees, forced from their homes, left their homes, driven from their homes, forced out of their homes
displaced : - : - : uprooted, asylum seekers, fled their homes, left homeless, sought refuge|shelter, took shelter, crossed the border|into
displaced : - : - : ordered to leave, shelters house|housed, sleeping in, forced to leave|flee, people to flee, ordered the evacuation
damage : - : - : damaged|damages|damaging|damage, destroyed|destroys|destroying, destruction of
damage : - : - : building|buildings|bridge|bridges|roof|house|houses|homes|dam|wall|tower|block|blocks|stand … collapsed|collapses|collapse
damage : - : - : collapsed building|buildings|bridge|in|onto, burned|burnt down, gutted, flattened|flattens, toppled|topples|toppling, razed
damage : - : - : levelled|leveled, wrecked, swept away, washed away, caused losses, economic losses, losses of|estimated|amounted, torched
damage : - : - : set ablaze|alight|fire, set on fire, damages worth, was|were damaged, lay in ruins, ripped through, tore through
damage : - : - : torn apart, toppled, cost … million|billion, smashed, ransacked, looted, vandalised|vandalized
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
disaster : completed : event : earthquake*|quake*, floods|flooding|flash floods, crash, derailment, wildfire*, hurricane*, typhoon*
disaster : completed : event : cyclone*, landslide*, mudslide*, avalanche*, tsunami*, tornado*, blaze, fire, shipwreck
`);
