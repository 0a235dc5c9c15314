import { entriesOf, type Entry } from '../entry.js';

/** Aid, prices, ranks. Columns as in ../english.ts. */
export const ENGLISH_ECONOMY: readonly Entry[] = entriesOf(`
aid : completed : - : humanitarian aid|assistance|relief|supplies|help, aid package*|shipment*|convoy*|flight*|worth|deliver*|supplies
aid : completed : - : emergency|food|financial|military|medical|economic aid|assistance, relief supplies|goods|package|fund
aid : completed : - : in aid|relief|assistance, donated|donates|donate|donation*, pledged|pledges aid|help|support|assistance
aid : completed : - : pledged|pledges to provide|give|send, bailout*
aid : completed : - : provided|provides|provide|providing|sent|send|sends|offered|offers|deliver|delivered|delivers aid|assistance|help|relief|support
aid : completed : - : rescue teams|workers|team, grant of|worth, aid to, rescued|rescues, pulled alive
aid : completed : - : pulled from the rubble, humanitarian corridor, relief flight*, aid trucks, trucks carrying
aid : completed : - : tonnes|tons of food|aid|supplies, delivered … aid, promised|promises … in aid|million|billion
aid : completed : - : allocate|allocated|allocates, will provide, financial support, search and rescue
aid : completed : - : granted asylum|political, handed over … medicine|food|supplies, send|sent arms|weapons, rescuers from
aid : completed : - : send|sends|sent|sending|dispatch|dispatched|dispatches|dispatching|deployed|deploys|flew … rescuers|medics|doctors|firefighters|dogs|medicine|medicines|tents|blankets|generators|aid|relief
aid : completed : - : send|sends|sent|sending|dispatch|dispatched|dispatches a search|rescue|medical|firefighting|disaster team|crew|mission
aid : completed : - : plane|planes|aircraft|flight|ship|truck|trucks|convoy carrying|with|loaded … aid|medicine|relief|supplies|tents|medics|rescuers
aid : completed : - : donors|donor pledged|pledge|promised|conference
aid : completed : - : released|releases|allocated|allocates|earmarked|mobilised|mobilized|unlocked|raised … euros|dollars|million|pounds
aid : completed : - : humanitarian flight*, flew in tents|medics|doctors|supplies|food|aid|medicine
aid : completed : - : approved|approves|approve|granted|grants|secured|secures|extended|agreed|unlocked|disbursed|disburses … loan|credit|grant|aid|bailout|package|funding|tranche
aid : completed : - : carried|carrying|loaded|brought|brings|delivered|delivers|deliver|distributed|distributes|distributing|handed|donated|shipped|airlifted|sent|ferried … food|medicine|medicines|supplies|aid|water|tents|blankets|ambulances|vaccines|relief|goods|generators|equipment
aid : completed : - : pledged|pledges|pledging|promised|promises|promising|announced|announces|offered|offers|committed … million|billion|aid|assistance|help|relief|support|loan|grant|troops
aid : completed : - : rescued|rescues|rescuing, pulled|pulls|pulling|dug … alive|survivor|survivors|rubble
aid : completed : - : rescue|relief workers|teams|team|crews|effort|efforts|operation|operations arrived|arrive|reached|pulled|found
aid : completed : - : will|to provide|give|send|donate|contribute … million|billion|aid|assistance|help|food|grant|tons|tonnes
aid : completed : - : provided|provides|provide|giving|gave|give|gives|contributed|contributes|allocates|allocated … million|billion|grant|aid|assistance|food|shelter|medicine|loan|help
aid : completed : - : aid|relief|humanitarian convoy|convoys|deliveries|shipments|flights|plane|ship
aid : completed : - : financial|humanitarian|military|emergency|food|medical|economic|development aid|assistance|help
aid : completed : - : aid money|funds|package|flights, donation|donations|grants|grant|loan|loans of|worth|from|to, field hospital
aid : completed : - : send|sends|sent|sending … rescuers|doctors|medics|firefighters|experts|planes|aid|help|food|arms|weapons|ammunition|missiles|tanks
aid : completed : - : evacuated the wounded|injured|sick, granted|grants|grant … asylum
price : - : commodity : price|prices, rose|rise|rises|risen|rising, fell|fall|falls|fallen|falling, jumped|jumps|jump, dropped|drops|drop
price : - : commodity : doubled|doubles, tripled|trebled, soared|soars|soaring, climbed|climbs, slid|slides, surged|surges, plunged|plunges
price : - : commodity : tumbled|tumbles, traded at, hit a|its|their, slipped|slips, gained|gains, raised|raises|raise|hiked|hikes
price : - : commodity : weakened|weakens, strengthened|strengthens, eased, settled, closed at, stood at, sank, rallied, lost, cost|costs
price : - : commodity : slumped|slumps, edged, slowed|slows|accelerated|accelerates|quickened, edged|ticked|inched up|down|higher|lower
price : - : commodity : closed|closes|ended|finished up|down|higher|lower|at
price : - : commodity : cut|cuts|raise|raised|raises|hiked|hikes|lower|lowered|lowers|increase|increased|increases|reduce|reduced|slash|slashed|lift|lifted … price|prices|rate|rates|tariffs|fares
price : - : commodity : was|were|is|are trading|quoted|priced|set|fixed, traded|trades|trading at|around|near|between
price : - : commodity : reached|reaches|touched a|its|an|the|record, up|down … percent|%|cents|pips
price : - : commodity : stood|stands|hovered|remained|held|holds at|near|above|below|around|steady
price : - : commodity : rebounded|recovered|retreated|advanced|declined|decreased|dipped|shed|added
price : - : commodity : crashed|collapsed|devalued|depreciated|appreciated, record|all-time|six-month|multi-year high|low
price : - : commodity : costs|cost … more|less|dollars|euros|cents, going|went|go|gone up|down, barrel at|for
price : - : commodity : per barrel|litre|liter|kilogram|kilo|ounce|tonne|ton
price : - : - : inflation was|is|rose|fell|slowed|eased|hit|reached|stood|accelerated|jumped|climbed|dropped
price : - : - : unemployment|gdp|economy rose|fell|grew|shrank|contracted|expanded, interest rate|rates at|to|by|unchanged|was|were
price : - : - : key|benchmark|policy|repo rate, price of|per|is|was|for … rose|fell|at|cents|dollars
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
rank : - : - : world's|country's|continent's|africa's|europe's|asia's|region's|nation's … largest|biggest|most|richest|poorest|second|third|fourth|fifth|top|leading|oldest|tallest|busiest|fastest
rank : - : - : seventh-largest|sixth-largest|eighth-largest|ninth-largest|tenth-largest, fourth-biggest|fifth-biggest
rank : - : - : worst|deadliest|strongest|biggest|largest|heaviest|hottest|coldest|driest|highest|lowest|longest|bloodiest|steepest … in|since|ever|on history|years|decades|record|memory|months|1|2
rank : - : - : ranks|ranked|ranking|rank first|second|third|fourth|fifth|sixth|among|as|in|number
rank : - : - : accounts|accounted|account|accounting|responsible for … percent|%|third|half|quarter|per
rank : - : - : most populous|indebted, the first|second|third|fourth … of its kind|ever|since|in history
rank : - : - : is|was|are|were the world's|country's|region's|largest|biggest|second|third
rank : - : - : makes|make|made up … percent|%|third|half|quarter, leading exporter|producer|supplier, tops|topped the list|ranking
rank : - : - : second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth largest|biggest|highest|most|busiest|richest|oldest
`);
