import { entriesOf, type Entry } from '../entry.js';

/** Offices, elections, talks, treaties, sanctions, names. Columns as in ../english.ts. */
export const ENGLISH_POLITICS: readonly Entry[] = entriesOf(`
appoint : completed : office : appointed|appoints|appoint|appointing|appointment, named|names|naming
appoint : completed : office : nominated|nominates|nominate|nomination, picked|picks, tapped|taps, replaced|replaces|replace
appoint : completed : office : succeeded|succeeds|succeed, chosen|chose|chooses, promoted
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
resign : completed : - : resigned|resigns|resign|resigning, resignation|resignations, stepped|steps|step down, stepping down
resign : completed : - : quit|quits|quitting, stood down, stand|stands|standing down, tendered, left office, handed in, hand in his|her
resign : completed : - : handed in his|her, tendered his|her, leaves office, leave his|her post, left his|her post, abdicated|abdicates
dismiss : completed : office : dismissed|dismisses|dismissing|dismissal, sacked|sacks|sacking, fired|fires|firing, ousted|ousts|ousting
dismiss : completed : office : removed|removes|removal, suspended|suspends, relieved of, stripped of, impeached|impeaches, expelled|expels
dismiss : completed : office : recalled|recalls its|his|their ambassador*|envoy*
dismiss : completed : - : removed from office|power|post, relieved of his|her|their, voted out, toppled in a coup
vote-result : completed : election : won|wins|win|winning, victory, landslide, lead|leads|led|leading, seats, percent of|support, lost|loses
vote-result : completed : election : re-elected|reelected, elected, runoff|run-off, defeated|defeats, voted|vote|votes, results, polled
vote-result : completed : election : counted, secured, approved, stood|stands at
vote-result : completed : election : came|comes|finished|finishes first|second|third|fourth|last, backed|supported|chose
vote-result : completed : election : received|receives|gained|gains|took|takes|obtained|garnered|polled, keeps|kept|retains|retained
vote-result : completed : election : put … at, fell short, cleared|clear|crossed|passed … threshold|percent|%, opened … boxes
vote-result : completed : - : turnout, share of the vote, of votes, of the votes, percent of the vote, vote count, landslide victory
vote-result : completed : - : election victory, won re-election, voted in favor|favour, voted against, voted to, votes to
vote-result : completed : - : votes in favor|favour|against, concede|conceded defeat, exit poll*, wins the
vote-result : completed : - : won the election|vote|presidency|race, ahead with, won … of the vote, percent of votes, polls closed
vote-result : completed : - : reelected, by a majority, votes cast, voters|voter|electorate backed|chose|rejected|approved, voters cast
vote-result : completed : - : of eligible|registered voters, percent|% threshold, the 50 percent|%, cast their|ballots|votes
vote-result : completed : - : outright majority, lost its|their|his|her majority, keeps|kept|retains|retained its|their|a majority
vote-result : completed : - : failed to reach|win|clear … majority|threshold|%|percent, declared the winner|victor
vote-result : completed : - : won a|another|the second|third|new|five-year|four-year|six-year term
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
hold-talks : completed : - : conferred|confer, consultations, dialogue with, received his|the, met in|at|behind|on|for|his|her
hold-talks : completed : - : held a meeting|talks, hold talks|a, in talks, phoned, telephoned, called his|her counterpart, received by
hold-talks : completed : - : summit in|of, sat down with, broke off, resumed negotiations, mediated, paid a visit, arrived for
hold-talks : completed : - : held … meeting|talks, began … talks, hosted … for
sign-agreement : completed : agreement : signed|signs|sign|signing, inked|inks|ink, concluded|concludes, reached|reaches|reach
sign-agreement : completed : agreement : struck|strikes|strike, clinched|clinches|clinch, sealed|seals|seal, ratified|ratifies|ratify
sign-agreement : completed : agreement : agreed|agrees, initialled|initialed, brokered, entered into, won|wins|awarded|awards
sign-agreement : completed : - : strike|strikes|struck|striking a|an|the|its deal|agreement|bargain|accord|pact|compromise, signed
sign-agreement : completed : - : agreement was signed, agreed to cooperate, signing of, signing ceremony
sign-agreement : completed : - : sign|signs a|an|the deal|agreement|pact|contract|treaty|defense|defence|trade, have agreed to
sign-agreement : completed : - : deal was signed, memorandum of understanding, agreed on a|an|the|to, initialled|initialed
sign-agreement : completed : - : signed … declaration|document|deal|accord|agreement|pact|memorandum, put their|his|her signatures
sign-agreement : completed : - : was|were signed in|on|by
sanction : announced : measure : sanctions, embargo, visa bans, asset freeze, arms ban, travel ban*, tariffs
sanction : announced : - : sanctioned, blacklisted|blacklists, imposed|imposes|impose|imposing sanctions
sanction : announced : - : new|fresh|additional|further|economic sanctions on|against, sanctions on|against, froze|frozen|freezes the assets
sanction : announced : - : banned from entering, expelled diplomats, price cap, entry ban, travel bans, asset freezes
sanction : announced : - : lifted|lifts|lift|eased|eases|ease|lifting|easing sanctions, sanctions list, sanctions relief, visa restrictions
sanction : announced : - : to its|the|their sanctions|black list|blacklist, added … blacklist|sanctions, travel ban
sanction : announced : - : put|placed … under|on sanctions|blacklist, designated … under
rename : completed : - : renamed|renames|rename|renaming, changed its|the name, changes its name, change its name, name change
rename : completed : - : name was changed, known as, original name, former name, under its new name, be renamed
rename : completed : - : name of the city|street|airport, named after, rename the, now called|known
`);
