/** lemma | act | frame | forms. Frame: clause (that-clause or speech), object (a noun phrase carries the content), both. */
export const ENGLISH_SPEECH = `
say|say|clause|said,says,say
tell|say|clause|told,tells
state|say|clause|stated,states
add|say|clause|added,adds
note|say|clause|noted,notes
stress|say|clause|stressed,stresses
emphasize|say|clause|emphasized,emphasised,emphasizes,underlined,underscored
explain|say|clause|explained,explains
confirm|say|both|confirmed,confirms
claim|say|both|claimed,claims,claim
insist|say|clause|insisted,insists
believe|say|clause|believes,believed,expects,expect,fears
think|say|clause|thinks
argue|say|clause|argued,argues,contended,contends,countered
rule|say|clause|ruled,decreed
boast|say|clause|boasted,boasts,bragged,mused,speculated,recounted,recounts,attested,clarified,clarifies,specified,specifies,verified,pointed out,points out,made clear,makes clear,went on to say,stipulated,reassured,assured,cheered
read|say|clause|reads,read
speak|say|object|spoken of,spoke of,speaks of
set out|say|object|detailed,outlined,listed,lists
signal|say|clause|signalled,signaled,signals,hinted,hints
vow|announce|clause|vowed,vows
acknowledge|say|both|acknowledged,acknowledges,admitted,admits,conceded,concedes
maintain|say|clause|maintained,maintains
assert|say|clause|asserted,asserts
reiterate|say|clause|reiterated,reiterates,repeated
recall|say|clause|recalled,recalls
tweet|say|clause|tweeted,tweets
write|say|clause|wrote,writes
post|say|clause|posted
reply|say|clause|replied,replies,responded,answered
comment|say|clause|commented,remarked,observed
testify|say|clause|testified
suggest|say|clause|suggested,suggests
conclude|say|clause|concluded,concludes
predict|say|both|predicted,predicts,forecast,forecasts,projected
estimate|say|both|estimated,estimates
reckon|say|clause|reckons,reckoned
count|say|object|counted
put|say|object|put,puts,had put,has put
cite|say|object|cited,cites
describe|say|object|described,describes,called it
reveal|announce|both|revealed,reveals,disclosed,discloses
announce|announce|both|announced,announces,unveiled
declare|announce|both|declared,declares,proclaimed
pledge|announce|both|pledged,pledges,vowed,vows,promised,promises
inform|say|clause|informed,informs,notified
report|report|both|reported,reports,report
warn|threaten|clause|warned,warns,cautioned,cautions
threaten|threaten|both|threatened,threatens
deny|deny|both|denied,denies
reject|deny|object|rejected,rejects,dismissed reports,dismissed claims,dismissed allegations,dismissed suggestions,dismissed rumours,dismissed rumors,dismissed accusations,dismissed criticism,dismissed as,refuted,refutes,disputed,disputes,rebuffed
condemn|condemn|object|condemned,condemns,denounced,denounces,deplored,deplores,criticised,criticized,criticises,criticizes,slammed,slams,decried
accuse|accuse|object|accused,accuses,blamed,blames,charged that
allege|accuse|both|alleged,alleges
demand|demand|both|demanded,demands
urge|demand|object|urged,urges,called on,called for,calls for,calls on,appealed for,appealed to
retract|retract|object|retracted,retracts,withdrew,recanted,walked back
show|say|clause|shows,showed,show,indicate,indicates,indicated
find|report|clause|found that,finds that,found,finds
learn|report|clause|learned,learnt
hear|say|clause|heard
agree|say|clause|agreed that
question|say|clause|questioned whether
call|demand|object|call on,call for
hail|say|object|hailed,hails,praised,praises,welcomed,welcomes
thank|say|object|thanked,thanks
express|say|object|expressed,expresses,voiced,voices
quip|say|clause|quipped,joked,shouted
confide|say|clause|lamented,complained,complains
`;

/** Participles that continue what the same claimant says. */
export const ENGLISH_PARTICIPLES = `
add|say|adding
say|say|saying
note|say|noting
stress|say|stressing,emphasizing,emphasising
explain|say|explaining
claim|say|claiming
insist|say|insisting
warn|say|warning
accuse|accuse|accusing,alleging,blaming
deny|deny|denying
announce|announce|announcing
demand|demand|demanding,urging,calling for,calling on
confirm|say|confirming
describe|say|describing
`;

/** Phrases after which the source follows. claim: it may be the claimant; via: it relays what another said. */
export const ENGLISH_ACCORDING = `
claim|according to,as per,in the view of,in the opinion of,on the account of,by the account of,data compiled by,figures compiled by,figures released by,in the words of,based on data from,citing data from,as reported by,as stated by,as announced by
cites|citing,quoting,with reference to,referring to
via|carried by,quoted by,cited by,published by,reported by,broadcast by,released by,aired by,seen by,obtained by,relayed by,in remarks to,in comments to,in an interview with,in interview with,speaking to,as quoted by,as cited by,distributed by,run by
`;
