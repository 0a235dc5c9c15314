import { entriesOf, type Entry } from '../entry.js';

/** Offices, elections, talks, treaties, sanctions, names. Columns as in ../english.ts. */
export const ENGLISH_POLITICS: readonly Entry[] = entriesOf(`
appoint : completed : office : appointed|appoints|appoint|appointing|appointment, named|names|naming
appoint : completed : office : nominated|nominates|nominate|nomination, picked|picks, tapped|taps, replaced|replaces|replace
appoint : completed : office : succeeded|succeeds|succeed, chosen|chose|chooses, promoted
appoint : completed : office : was|were elected|named|appointed|chosen|picked|confirmed|installed|reappointed
appoint : completed : office : confirmed|confirms|approved|approves|installed|installs … as|governor|minister|chief|judge|ambassador
appoint : completed : office : takes|took over, to replace|succeed
appoint : completed : - : sworn in, swears in, swore in, sworn into, took office, takes office, takes over as, took over as
appoint : completed : - : was elected president|chairman|speaker|leader|chair|mayor, elected as, appointed as, named as, took the oath
appoint : completed : - : inaugurated, will succeed|replace, to succeed|replace, takes charge, took charge, new prime minister, confirmed as
appoint : completed : - : designated, acting president|minister, replaced by, be replaced by
appoint : completed : - : named prime|foreign|defence|defense|interior|new|as|the|him|her
appoint : completed : - : becomes|became … minister|president|premier|chairman|governor|ambassador|chief|secretary, put|placed in charge of
appoint : completed : - : unveiled|unveils|announced|announces|presented|presents|names|named his|her|a|the new cabinet|government
appoint : completed : - : unveiled|unveils|announced|announces|presented|presents|names|named … cabinet, asked|asks|tasked … to form a
appoint : completed : - : form a new government|cabinet, will|to head the central|ministry|bank|commission|agency|foreign
appoint : completed : - : named … as|to|minister|ambassador|envoy|governor|chief|secretary, takes|took over from, reappointed|reappoints
appoint : completed : - : elected|elects|elect|chose|chosen|chooses|voted … speaker|chairman|chairwoman|chair|leader|secretary|premier|mayor|pope|governor
appoint : completed : - : declared|declares|proclaimed|proclaims|declaring himself|herself|themselves
appoint : completed : - : proclaimed|declared … head of|president|leader
appoint : completed : - : take|takes|took|taking the|up|over oath|post|office|reins|helm|as|command|duties, took command
appoint : completed : - : assumes|assumed|assume office|power|command|the
appoint : completed : - : new president|minister|premier|chief|leader|governor|cabinet|government is|was|will|took|takes|sworn
appoint : completed : - : ascended|ascends the throne, crowned
appoint : completed : - : named|naming|appointed|appoints … prime|minister|chief|president|head|governor|ambassador|envoy|commander|spokesman|director|chairman|judge|as|to|coach|ceo
appoint : completed : - : reshuffled|reshuffle, formed|forms|form a|his|her|new … government|cabinet, promoted to
resign : completed : - : resigned|resigns|resign|resigning, resignation|resignations, stepped|steps|step down, stepping down
resign : completed : - : quit|quits|quitting, stood down, stand|stands|standing down, tendered, left office, handed in, hand in his|her
resign : completed : - : handed in his|her, tendered his|her, leaves office, leave his|her post, left his|her post, abdicated|abdicates
resign : completed : - : announced|announces … departure|resignation|retirement, departure from office|the|as
resign : completed : - : left|leaves|leaving|quits|quit the cabinet|government|post|party, stepped|steps|step|stepping aside|down
resign : completed : - : handed|hands|handing in|over his|her|their|its, bowed|bows out, stood|stands aside, calls it quits, relinquished|relinquishes
resign : completed : - : ceded|cedes power, retire|retires|retired|retiring as|from
resign : completed : - : submitted|submits|submitting|offered|offers|announced|announces|accepted|accepts|rejected … resignation
dismiss : completed : office : dismissed|dismisses|dismissing|dismissal, sacked|sacks|sacking, fired|fires|firing, ousted|ousts|ousting
dismiss : completed : office : removed|removes|removal, suspended|suspends, relieved of, stripped of, impeached|impeaches, expelled|expels
dismiss : completed : office : recalled|recalls its|his|their ambassador*|envoy*
dismiss : completed : office : was|were|been|is|are sacked|fired|dismissed|ousted|removed|deposed|suspended|impeached|replaced|relieved
dismiss : completed : office : removed|removes|remove … from
dismiss : completed : - : removed from office|power|post, relieved of his|her|their, voted out, toppled in a coup
dismiss : completed : - : toppled|topples|toppling|overthrew|overthrown|overthrows|overthrow|overthrowing|ousted|ousts|ousting|deposed|deposes|unseated … president|government|premier|minister|leader|king|regime|chief|junta
dismiss : completed : - : ousted|deposed|toppled|overthrown president|premier|leader|in|by, overthrow of, shown the door
dismiss : completed : - : no-confidence vote, vote of no confidence, lost a confidence
dismiss : completed : - : forced out of|from office|power|the, drove|driven|forced from power|office, forced to resign|quit|step
dismiss : completed : - : stripped of his|her|their
dismiss : completed : - : fired|fires|sacked|sacks|dismissed|dismisses|suspended|suspends … minister|chief|ministers|governor|generals|general|officials|judges|director|commander|ambassador|cabinet|government|coach
dismiss : completed : - : unseated
dismiss : completed : - : dissolved|dissolves|dissolve|dissolving|dissolution … parliament|government|cabinet|assembly|council|knesset|duma
dismiss : completed : - : suspended … parliament
vote-result : completed : election : won|wins|win|winning, victory, landslide, lost|loses
vote-result : completed : ballot : lead|leads|led|leading, seats, percent of|support
vote-result : completed : election : re-elected|reelected, elected, runoff|run-off, defeated|defeats, voted|vote|votes, results, polled
vote-result : completed : ballot : counted, secured, approved, stood|stands at
vote-result : completed : ballot : came|comes|finished|finishes first|second|third|fourth|last, backed|supported|chose
vote-result : completed : ballot : received|receives|gained|gains|took|takes|obtained|garnered|polled, keeps|kept|retains|retained
vote-result : completed : ballot : put … at, fell short, cleared|clear|crossed|passed … threshold|percent|%, opened … boxes
vote-result : completed : ballot : swept|sweeps
vote-result : completed : ballot : declared|declares|declared|proclaimed … winner|winners|elected|results
vote-result : completed : ballot : came|comes|finished|finishes|placed first|second|third|fourth|top|ahead
vote-result : completed : ballot : narrow|outright win|victory|majority, trailed|trails|trailing, edged|edges out
vote-result : completed : election : defeat|defeated by, retained|retains, retook, gained|gains, picked up
vote-result : completed : ballot : garnered, captured, clinched, triumphed|triumphs, prevailed
vote-result : completed : - : turnout, share of the vote, of votes, of the votes, percent of the vote, vote count, landslide victory
vote-result : completed : - : election victory, won re-election, voted in favor|favour, voted against, voted to, votes to
vote-result : completed : - : votes in favor|favour|against, concede|conceded defeat, exit poll*, wins the
vote-result : completed : - : won the election|vote|presidency|race, ahead with, won … of the vote, percent of votes, polls closed
vote-result : completed : - : reelected, by a majority, votes cast, voters|voter|electorate backed|chose|rejected|approved, voters cast
vote-result : completed : - : of eligible|registered voters, percent|% threshold, the 50 percent|%, cast their|ballots|votes
vote-result : completed : - : outright majority, lost its|their|his|her majority, keeps|kept|retains|retained its|their|a majority
vote-result : completed : - : failed to reach|win|clear … majority|threshold|%|percent, declared the winner|victor
vote-result : completed : - : won a|another|the second|third|new|five-year|four-year|six-year term
vote-result : completed : - : re-elected|reelected with|for|to|in|as|by, swept|sweeps the|to … elections|election|polls|vote|power
vote-result : completed : - : came|comes|finished|finishes first|second|third with
vote-result : completed : - : declared|declares|declaring|proclaimed … winner|victor|victory, claimed|claims|claiming victory
vote-result : completed : - : win|won|wins|winning a|the|an … election|vote|presidency|term|majority|seats|referendum|runoff|primary|landslide
vote-result : completed : - : lost|loses|losing the|his|her|its … election|vote|seat|seats|majority
vote-result : completed : - : voters rejected|approved|backed|endorsed|elected|chose|ousted|head|headed|go|went, votes to|in|for|were|had
vote-result : completed : - : by a vote, votes … against, vote of … to, seats in|of
vote-result : completed : - : in parliamentary|presidential|local|regional|general elections, ballots were|had|cast|counted
vote-result : completed : - : vote share, garnered … percent|%|votes
vote-result : completed : - : re-election with|by|for|as, too close to call
vote-result : completed : - : voters|voter rejected|rejects|approved|backed|endorsed|elected|chose|ousted|head|headed|go|went, re-elected
vote-result : completed : - : parliament|lawmakers|senate|congress|deputies|mps passed|approved|approves|passes|rejected|rejects|adopted … by|votes|vote|bill|law|budget
vote-result : ongoing : - : percent|%|cent of … counted|opened|processed|tallied
vote-result : ongoing : - : of ballot boxes|ballots|votes|boxes counted|opened|processed|tallied
vote-result : ongoing : - : ballot|ballots|votes|boxes|ballots counted|opened, of polling stations|precincts reporting|counted
vote-result : ongoing : - : is|are|was|were ahead by|with|of|in, we are ahead|leading, leads|leading by|with … point|points|percent|%
vote-result : ongoing : - : vote counting
vote-result : announced : - : second round of voting|elections|the, second round on|of
vote-result : announced : - : head|heads|heading|headed|go|goes|going to|for a runoff|run-off
vote-result : announced : - : heading|headed for|to a|the second|presidential round|runoff|run-off
vote-result : announced : - : runoff|run-off looms|loomed|on|between|will|is
hold-talks : completed : - : host|hosts|hosted|hosting … talks|summit|meeting|conference, talks, met with, met, meet|meets with
hold-talks : completed : - : will|to meet, meets, meeting with|between|of|in|at|on, meetings, meeting, summit
hold-talks : completed : - : negotiations|negotiated|negotiating|negotiate, visited|visit|visits|visiting, discussed|discusses|discuss
hold-talks : completed : - : phone|telephone call, spoke by phone|telephone, spoke on the phone, spoken by phone, held a call
hold-talks : completed : - : conferred|confer, consultations, dialogue with,  met in|at|behind|on|for|his|her
hold-talks : completed : - : held a meeting|talks, hold talks, in talks, phoned, telephoned, called his|her counterpart, received by
hold-talks : completed : - : summit in|of, sat down with, broke off, resumed negotiations, mediated, paid a visit, arrived for
hold-talks : completed : - : held … meeting|talks, began … talks, hosted … for
hold-talks : completed : - : arrived|arrives|arriving|flew|flies|travelled|traveled|travels|heads|headed|went|goes to|in|for … talks|visit|meeting|summit|negotiations|consultations
hold-talks : completed : - : on a visit|trip
hold-talks : completed : - : delegation … arrived|travelled|traveled|visited|flew|met|left|headed|meets|visits
hold-talks : completed : - : convene|convened|convenes|convening, emergency meeting|session|summit
hold-talks : completed : - : gather|gathered|gathers|gathering for|in … talks|summit|meeting
hold-talks : completed : - : hold|holds|held|holding|begin|began|begins|start|started|resume|resumed|resumes|conclude|concluded|concludes|opened|ended|attend|attended|attends|suspended|cancelled|postponed|continued … talks|meeting|summit|negotiations|consultations
hold-talks : completed : - : round of talks|negotiations|consultations
hold-talks : completed : - : talks|negotiations broke|collapsed|failed|ended|began|begin|resume|resumed|continue|continued|stalled|with|between|in|on|at|aimed
hold-talks : completed : - : mediate|mediates|mediated|mediating|mediation, shuttled|shuttle
hold-talks : completed : - : speak|speaks|spoke|spoken|talked|talks to|with|by … counterpart|president|minister|leader|phone|telephone|chancellor|king|prince|secretary
hold-talks : completed : - : telephone|phone conversation
hold-talks : completed : - : held|hold|holds|had|have a|an|his|her|its|their … phone|telephone|meeting|call|conversation|talks|conversations
hold-talks : completed : - : met|meet|meets|meeting his|her|with|president|prime|foreign|chancellor|king|crown|the|in|on|for|at|behind
hold-talks : completed : - : sat|sit|sits down
hold-talks : completed : - : received|receives|receiving|welcomed|welcomes|greeted … president|minister|delegation|envoy|chancellor|premier|king|leader|observers|secretary
hold-talks : completed : - : consulted|consults with, discussions with|between|on|over|about, proximity talks
hold-talks : completed : - : video call|conference|link, in contact with, bilateral meeting|talks, face-to-face
sign-agreement : completed : agreement : signed|signs|sign|signing, inked|inks|ink, concluded|concludes, reached|reaches|reach
sign-agreement : completed : agreement : struck|strikes|strike, clinched|clinches|clinch, sealed|seals|seal, ratified|ratifies|ratify
sign-agreement : completed : agreement : agreed|agrees, initialled|initialed, brokered, entered into, won|wins|awarded|awards
sign-agreement : completed : agreement : agreed|agree|agrees|agreeing, reach|reached|reaches|reaching, sign|signed|signs|signing|signature
sign-agreement : completed : agreement : seal|sealed|seals, finalised|finalized|finalises|finalizes
sign-agreement : completed : agreement : approved|approves|endorsed|adopted|accepted|accepts, negotiated
sign-agreement : completed : agreement : thrashed|hammered out
sign-agreement : completed : - : strike|strikes|struck|striking a|an|the|its deal|agreement|bargain|accord|pact|compromise, signed
sign-agreement : completed : - : agreement was signed, agreed to cooperate, signing of, signing ceremony
sign-agreement : completed : - : sign|signs a|an|the deal|agreement|pact|contract|treaty|defense|defence|trade, have agreed to
sign-agreement : completed : - : deal was signed, memorandum of understanding, agreed on a|an|the|to, initialled|initialed
sign-agreement : completed : - : signed … declaration|document|deal|accord|agreement|pact|memorandum, put their|his|her signatures
sign-agreement : completed : - : was|were signed in|on|by
sign-agreement : completed : - : agreed|agrees that|in|upon
sign-agreement : completed : - : signed|signs|sign|signing a|an|the|its|their|two|three|several|on|up|in|with
sign-agreement : completed : - : come|came|comes to an|terms … agreement
sign-agreement : completed : - : brokered|brokers|broker a|an|the
sign-agreement : completed : - : restored|restores|resumed|upgraded|normalised|normalized … relations|ties
sign-agreement : completed : - : ratification of, acceded to, accord signed
sign-agreement : completed : - : approved|approves|adopted|adopts|endorsed … resolution|agreement|treaty|accord
sign-agreement : completed : - : agreement|accord|deal|pact|treaty|memorandum|contract was|is|were|has|been|to signed|reached|concluded|struck|ratified|approved|be
sign-agreement : completed : - : failed|fails|fail|unable to agree|reach|sign … agreement|deal|compromise|accord|consensus
sign-agreement : completed : - : agree|agreed|agrees|agreeing to|on|upon restore|establish|resume|extend|open|share|cooperate|allow|set|form|create|end|build|work|normalise|normalize|a|an|the|joint|pact|increase|boost|speed|step
sanction : announced : measure : sanctions, embargo, visa bans, asset freeze, arms ban, travel ban*, tariffs, sanctions|sanction
sanction : announced : measure : embargo|embargoes|boycott, restrictions, blacklist
sanction : announced : measure : import|export|imports|exports ban|bans|curbs|restrictions
sanction : announced : - : sanctioned, blacklisted|blacklists, imposed|imposes|impose|imposing sanctions
sanction : announced : - : new|fresh|additional|further|economic sanctions on|against, sanctions on|against, froze|frozen|freezes the assets
sanction : announced : - : banned from entering, expelled diplomats, price cap, entry ban, travel bans, asset freezes
sanction : announced : - : lifted|lifts|lift|eased|eases|ease|lifting|easing sanctions, sanctions list, sanctions relief, visa restrictions
sanction : announced : - : to its|the|their sanctions|black list|blacklist, added … blacklist|sanctions, travel ban
sanction : announced : - : put|placed … under|on sanctions|blacklist, designated … under
sanction : announced : - : froze|freeze|freezes|frozen|freezing … assets|accounts|funds
sanction : announced : - : expelled|expels|expel|expelling|expulsion|ordered … diplomats|diplomat|envoy|ambassador|attache|inspectors|observers|consul
sanction : announced : - : declared|declares … persona non grata
sanction : announced : - : ban|bans|banned|banning|prohibit|prohibits|prohibited imports|exports|import|export|entry|sales
sanction : announced : - : deny|denied|denies|refuse|refused entry
sanction : announced : - : suspended|suspends|suspend|suspending|suspension … membership|aid|cooperation|ties|relations|links|participation|assistance|funding|trade
sanction : announced : - : halted|halts|froze|freezes|frozen|cut|cuts|stopped|withheld|cancelled|suspended|suspends|suspend off|its|all … aid|assistance|funding|cooperation|relations|ties
sanction : announced : - : cap|capped|caps|capping on|the … price|oil
sanction : announced : - : broke|break|breaks|broken|cut|cuts|cutting|sever|severed|severs|severing off … relations|ties|links
sanction : announced : - : downgraded|downgrades … relations|ties, slap|slapped|slaps|slapping … sanctions|bans|ban|tariffs|duties
sanction : announced : - : impose|imposed|imposes|imposing|extend|extended|extends|lift|lifted|lifts|ease|eased|renew|renewed|tighten|tightened|drop|waive|suspend|adopt|adopted|approve|approved … sanctions|embargo|tariffs|restrictions|bans
sanction : announced : - : under sanctions, sanctions against|were|will|imposed|lifted|remain|regime|package|targeting|that
sanction : announced : - : trade embargo|ban, arms embargo, recalled|recalls|recall|withdrew|withdraws its … ambassador|envoy|ambassadors
rename : completed : - : renamed|renames|rename|renaming, changed its|the name, changes its name, change its name, name change
rename : completed : - : name was changed, known as, original name, former name, under its new name, be renamed
rename : completed : - : name of the city|street|airport, named after, rename the, now called|known, bears|bear|bore|carries the name
rename : completed : - : name|names of … changed|change, known as|from|by … now|instead, will be known|called, rebranded|rebrands|rebrand
rename : completed : - : rechristened, new name|names, given the name, named in honour|honor|memory, take|takes|took|taking the name
rename : completed : - : formerly known|called, previously known|called, change of name, changing its|the name
rename : completed : - : revert|reverted|reverts to … name
`);
