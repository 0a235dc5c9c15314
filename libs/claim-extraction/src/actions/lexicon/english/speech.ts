import { entriesOf, type Entry } from '../entry.js';

/** What is done by saying it. Columns as in ../english.ts. */
export const ENGLISH_SPEECH_ACTIONS: readonly Entry[] = entriesOf(`
request : - : - : requested|requests|requesting, request for|from|to|by|that, asked for, asked the|its|his|her|their|parliament|lawmakers
request : - : - : asks for, asks the, asked nato|russia|moscow|washington, sought help|assistance, appealed for help|aid|assistance
request : - : - : applied to, petitioned, at the request of, asked … for, asked … to, called for help, sought the, seeks the, seek the
request : - : - : formally asked|requested, requests for
request : - : - : appealed for international|foreign|urgent|emergency|more|further help|aid|assistance|support
request : - : - : sought|seeks|seek|seeking a|an|the|its … warrant|permission|loan|bailout|assistance|help|asylum|extradition|membership|approval
request : - : - : appealed|appeals to … for, asks|asked|asking … to approve|send|provide|help|grant|allow|intervene|extend|lift|support|for
request : - : - : request|requests|requested|requesting a|an|the|more|that|military|humanitarian
request : - : - : submitted|submits|filed a|an|its … request|application, applied|applies|apply for, wants … to send|provide|help|give
request : - : - : call for help, plea for, sought|seeks help|talks
call-for : - : - : called on|for|upon, calls on|for|upon, call on|for|upon, calling on|for|upon, urged|urges|urge|urging, appealed for|to
call-for : - : - : appeals to|for, demanded|demands|demanding, demand that, pleaded for, pressed for, pushed for, encouraged|encourages
call-for : - : - : invited|invites, appealed to, called … to, urging, calls to, asked all, appeal for, appeal to
call-for : - : - : told|tells|tell moscow|washington|beijing|tehran|israel|russia|iran|ukraine|turkey|residents|citizens|people to
call-for : - : - : advised|advises|advise|advising … to, was|were|are|been advised|urged|told|asked|warned to
call-for : - : - : ordered|orders … to publish|appear|pay|stop|halt|hand|release|reinstate|suspend|allow|disclose
call-for : - : - : pressed|presses|pressing|lobbied|pushes|pushing for
call-for : - : - : pressuring|pressured|pressing … to, implored|implores|beseeched|exhorted|exhorts
call-for : - : - : asked|asks its|their|his|her … citizens|nationals|supporters|followers to, calls|call|called|calling for|on|upon|to
call-for : - : - : renewed calls|its|his|their, appeal|appeals|appealed|appealing for|to, demands|demanded|demanding
call-for : - : - : sought an end|the, recommended|recommends, a|an appeal|call for|to
condemn : - : - : condemned|condemns|condemn|condemning|condemnation, denounced|denounces|denounce|denouncing
condemn : - : - : criticised|criticises|criticized|criticizes|criticise|criticize|criticising|criticizing, criticism of
condemn : - : - : deplored|deplores|deplore, slammed|slams, decried|decries, lambasted|lambasts, rebuked|rebukes, expressed outrage
condemn : - : - : voiced outrage, blasted, expressed concern|alarm, voiced concern|alarm, protested against the, outrage at
condemn : - : - : called … unacceptable|outrageous|barbaric, expressed … concern, hit out at, criticised by, criticized by, opposed to
condemn : - : - : rejected as, deep concern
condemn : - : - : called|calls|calling|branded|described|brands|labelled|labeled|describes the|it|this|his|her|their|them … act|unacceptable|outrageous|barbaric|shameful|illegal|aggression|crime|terrorism|massacre|provocation|cowardly|violation|disgrace|terrorist|mistake|illegitimate
condemn : - : - : summoned|summons|summon … ambassador|envoy|charge|diplomat, lodged|lodges|filed|delivered|handed … protest|complaint|note
condemn : - : - : drew|draws|drawn|sparked|met … criticism|condemnation|outrage|outcry|rebuke
condemn : - : - : criticised|criticized|blasted|slammed|denounced|condemned for|by|as|the
condemn : - : - : complained|complains|complain|complaining of|about|that, protested against|at|to|the
condemn : - : - : expressed|expresses|voiced|voices … regret|dismay|disappointment|alarm|concern|anger|outrage|condemnation
condemn : - : - : deeply|gravely concerned, regretted|regrets|lamented|bemoaned, lashed|lashes|hit out
condemn : - : - : castigated|chided|rebuked|reproached|scolded|censured|censures|berated, took|takes issue|aim, disapproved|disapproves
condemn : - : - : rejected|rejects as unacceptable|illegal, it is|was a disgrace|shame|crime
condemn : - : - : one … too many
condemn : - : - : call|called|calling|calls|branded … farce|sham|unjust|travesty|mockery|witch-hunt|absurd|shameful|disgraceful|criminal|barbarism|piracy|escalation
condemn : - : - : denounced|condemned as
accuse : - : - : accused|accuses|accuse|accusing, blamed|blames|blame|blaming, alleged that, alleges that, held responsible
accuse : - : - : holds responsible, pointed the finger, pointed a finger, blamed on, laid the blame, allegations of, is accused of
accuse : - : - : was accused of, were accused of, charged … with, responsibility for, being|is|are|was|were sued|charged|accused|blamed
accuse : - : - : sue|sues|sued|suing, filed|files|brought|lodged … lawsuit|suit|complaint|charges|case against
accuse : - : - : charged|charges|charging … with|over, blames|blaming|blamed|blame … for|on, put|puts|laid|lays|pinned the blame
accuse : - : - : claimed|claims|claiming|accepted responsibility, traded|trade|swapped accusations|blame|charges
accuse : - : - : accusation|accusations|accusing|allegation|allegations
accuse : - : - : indicted|indictment
accuse : - : - : pointed|points to … as, faulted|faults, held|holds|hold … responsible|accountable
accuse : - : - : investigated|investigating|probed for|over … fraud|corruption|crimes|murder|war
deny : - : - : denied|denies|deny|denying|denial, rejected|rejects|reject|rejecting, refuted|refutes|refute|refuting
deny : - : - : dismissed reports|claims|allegations|suggestions|rumours|rumors, dismissed as false|rumours|rumors|baseless
deny : - : - : disputed|disputes, ruled|rules out, disavowed, rubbished, brushed off, deny|denies|denied responsibility|involvement
deny : - : - : dismissed … as, called … false|baseless|fake|lies, said … was false|untrue|baseless, not true, no truth, pleaded not
deny : - : - : turned down, vetoed|vetoes|veto, played|plays|play|playing down, had|has|have nothing to do with, nothing to do with, no such
deny : - : - : no truth to|in
deny : - : - : called|calls|branded|dubbed … false|baseless|fake|lies|nonsense|fabricated|untrue|fabrication|unfounded|propaganda|disinformation|speculation
deny : - : - : report|reports|claim|claims|rumours|rumors is|are|was|were false|untrue|baseless|unfounded|incorrect|fake|fabricated|wrong
deny : - : - : dismissed|dismisses|dismissing|rejects|rejected|rejecting … as nonsense|baseless|false|rumours|propaganda|lies|fabricated|unfounded|speculation
deny : - : - : dismissed|dismisses|spurned|snubbed|shunned an|the|a|calls|his … appeal|offer|proposal|request|demand|call|plan|invitation
deny : - : - : refused|refuses|refuse|refusing|declined|declines|declining to accept|comply|recognise|recognize|negotiate|extradite|cooperate|admit|allow|hand
deny : - : - : turned|turns|turning down, reneged|reneges on, out of the question
deny : - : - : vetoed|vetoes|veto|vetoing, denying|denied|denies|deny
deny : - : - : disputing|contested|contests, brushed|brushes aside|off, scoffed|scoffs at
deny : - : - : maintain|maintains|maintained … innocence, pleaded|pleads not, in denial of, contradicted|contradicts
deny : - : - : opposed|opposes|oppose|opposing … deployment|plan|plans|proposal|resolution|extension
threaten : - : - : threatened|threatens|threaten|threatening, threat to, threats to, warned|warns|warn|warning against|of, ultimatum
threaten : - : - : vowed|vows retaliation|revenge|to, vowed to retaliate|respond|avenge, vowing to, would|will boycott|retaliate
threaten : - : - : would|will|to respond|retaliate|hit|strike with|back|against|harshly|forcefully|decisively, will|would not hesitate
threaten : - : - : gave|gives|given|set|sets|issued|issue|issues … ultimatum|deadline|week|days|hours to
threaten : - : - : vow|vows|vowed|vowing to|retaliation|revenge
threaten : - : - : threaten|threatens|threatened|threatening to|the|with|action|further|military|war|sanctions|a|an
threaten : - : - : sworn|swore|swear|swears to, pledged|promises|promised|pledges … retaliate|revenge|response|retaliation|punish|crush
threaten : - : - : consequences, would|will face|pay … consequences|price, would|will boycott|blockade|walk
threaten : - : - : threat|threats|threatening of|to|from|by|against, unless … will|would, on the brink of war, braced for
`);
