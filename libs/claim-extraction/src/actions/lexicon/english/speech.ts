import { entriesOf, type Entry } from '../entry.js';

/** What is done by saying it. Columns as in ../english.ts. */
export const ENGLISH_SPEECH_ACTIONS: readonly Entry[] = entriesOf(`
request : - : - : requested|requests|requesting, request for|from|to|by|that, asked for, asked the|its|his|her|their|parliament|lawmakers
request : - : - : asks for, asks the, asked nato|russia|moscow|washington, sought help|assistance, appealed for help|aid|assistance
request : - : - : applied to, petitioned, at the request of, asked … for, asked … to, called for help, sought the, seeks the, seek the
request : - : - : formally asked|requested, requests for
call-for : - : - : called on|for|upon, calls on|for|upon, call on|for|upon, calling on|for|upon, urged|urges|urge|urging, appealed for|to
call-for : - : - : appeals to|for, demanded|demands|demanding, demand that, pleaded for, pressed for, pushed for, encouraged|encourages
call-for : - : - : invited|invites, appealed to, called … to, urging, calls to, asked all, appeal for, appeal to
condemn : - : - : condemned|condemns|condemn|condemning|condemnation, denounced|denounces|denounce|denouncing
condemn : - : - : criticised|criticises|criticized|criticizes|criticise|criticize|criticising|criticizing, criticism of
condemn : - : - : deplored|deplores|deplore, slammed|slams, decried|decries, lambasted|lambasts, rebuked|rebukes, expressed outrage
condemn : - : - : voiced outrage, blasted, expressed concern|alarm, voiced concern|alarm, protested against the, outrage at
condemn : - : - : called … unacceptable|outrageous|barbaric, expressed … concern, hit out at, criticised by, criticized by, opposed to
condemn : - : - : rejected as, deep concern
accuse : - : - : accused|accuses|accuse|accusing, blamed|blames|blame|blaming, alleged that, alleges that, held responsible
accuse : - : - : holds responsible, pointed the finger, pointed a finger, blamed on, laid the blame, allegations of, is accused of
accuse : - : - : was accused of, were accused of, charged … with, responsibility for
deny : - : - : denied|denies|deny|denying|denial, rejected|rejects|reject|rejecting, refuted|refutes|refute|refuting
deny : - : - : dismissed reports|claims|allegations|suggestions|rumours|rumors, dismissed as false|rumours|rumors|baseless
deny : - : - : disputed|disputes, ruled|rules out, disavowed, rubbished, brushed off, deny|denies|denied responsibility|involvement
deny : - : - : dismissed … as, called … false|baseless|fake|lies, said … was false|untrue|baseless, not true, no truth, pleaded not
deny : - : - : turned down, vetoed|vetoes|veto
threaten : - : - : threatened|threatens|threaten|threatening, threat to, threats to, warned|warns|warn|warning against|of, ultimatum
threaten : - : - : vowed|vows retaliation|revenge|to, vowed to retaliate|respond|avenge, vowing to, would|will boycott|retaliate
`);
