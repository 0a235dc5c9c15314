import { entriesOf, type Entry } from '../entry.js';

/** Aid, prices, ranks. Columns as in ../english.ts. */
export const ENGLISH_ECONOMY: readonly Entry[] = entriesOf(`
aid : completed : - : humanitarian aid|assistance|relief|supplies|help, aid package*|shipment*|convoy*|flight*|worth|deliver*|supplies
aid : completed : - : emergency|food|financial|military|medical|economic aid|assistance, relief supplies|goods|package|fund
aid : completed : - : in aid|relief|assistance, donated|donates|donate|donation*, pledged|pledges aid|help|support|assistance
aid : completed : - : pledged|pledges to provide|give|send, bailout*
aid : completed : - : provided|provides|provide|providing|sent|send|sends|offered|offers|deliver|delivered|delivers aid|assistance|help|relief|support
aid : completed : - : rescue teams|workers|team, grant of|worth, aid to, pledge|pledged|pledges|pledging, rescued|rescues, pulled alive
aid : completed : - : pulled from the rubble, humanitarian corridor, relief flight*, aid trucks, trucks carrying
aid : completed : - : tonnes|tons of food|aid|supplies, delivered … aid, promised|promises … in aid|million|billion
aid : completed : - : allocate|allocated|allocates, will provide, financial support, field hospital*, search and rescue
aid : completed : - : granted asylum|political, handed over … medicine|food|supplies, send|sent arms|weapons, rescuers from
aid : completed : - : send|sends|sent|sending|dispatch|dispatched|dispatches|dispatching|deployed|deploys|flew … rescuers|medics|doctors|firefighters|dogs|medicine|medicines|tents|blankets|generators|aid|relief
aid : completed : - : send|sends|sent|sending|dispatch|dispatched|dispatches a search|rescue|medical|firefighting|disaster team|crew|mission
aid : completed : - : plane|planes|aircraft|flight|ship|truck|trucks|convoy carrying|with|loaded … aid|medicine|relief|supplies|tents|medics|rescuers
aid : completed : - : donors|donor pledged|pledge|promised|conference
aid : completed : - : released|releases|allocated|allocates|earmarked|mobilised|mobilized|unlocked|raised … euros|dollars|million|pounds
aid : completed : - : humanitarian flight*, flew in tents|medics|doctors|supplies|food|aid|medicine
price : - : commodity : price|prices, rose|rise|rises|risen|rising, fell|fall|falls|fallen|falling, jumped|jumps|jump, dropped|drops|drop
price : - : commodity : doubled|doubles, tripled|trebled, soared|soars|soaring, climbed|climbs, slid|slides, surged|surges, plunged|plunges
price : - : commodity : tumbled|tumbles, traded at, hit a|its|their, slipped|slips, gained|gains, raised|raises|raise|hiked|hikes, cut|cuts
price : - : commodity : weakened|weakens, strengthened|strengthens, eased, settled, closed at, stood at, sank, rallied, lost, cost|costs
price : - : commodity : slumped|slumps, edged
rank : - : - : largest, biggest, second-largest, second-biggest, third-largest, third-biggest, fourth-largest, fifth-largest
rank : - : - : second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth largest|biggest|most, ranks|ranked, number one, most populous
rank : - : - : richest, poorest, top producer|exporter, biggest producer|exporter, leading producer|exporter, worst in, accounts for … of
rank : - : - : account for … of, highest|lowest since|level, second only to, fastest-growing, makes up, holds … of the world's
rank : - : - : the deadliest, country's deadliest|worst|largest
rank : - : - : worst|deadliest|strongest|biggest|largest|heaviest|highest|lowest … in a decade
rank : - : - : worst|deadliest|strongest|heaviest|most powerful|the … since|in years|in decades|in history|in|on record
rank : - : - : one of the largest|biggest|strongest|deadliest|worst|richest|poorest
rank : - : - : country's|nation's|region's|world's deadliest|worst|strongest|biggest|largest
rank : - : - : most powerful|deadly explosion|explosions|earthquake|storm|quake
`);
