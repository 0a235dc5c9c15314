/** lemma | act | frame | forms. Frame: clause (that-clause or speech), object (a noun phrase carries the content), both. */
export const ENGLISH_SPEECH = `
say|say|clause|said,says,say
tell|say|clause|told,tells
state|say|clause|stated,states
add|say|clause|added,adds,add that
note|say|clause|noted,notes,mentioned,mentions
stress|say|clause|stressed,stresses,stress that,underscores,underlines,highlighted,highlights
emphasize|say|clause|emphasized,emphasised,emphasizes,underlined,underscored
explain|say|clause|explained,explains
confirm|say|both|confirmed,confirms,confirm,corroborated,corroborates
claim|say|both|claimed,claims,claim
insist|say|clause|insisted,insists,insist
believe|say|clause|believes,believed,believe,expects,expect,fears,fear that,feared that,hopes,hoped,hope that,suspects,suspect that,suspected that,doubts,doubted,doubt that,reckon,trusts that,is confident,was confident,are confident,is convinced,was convinced,are convinced,is certain,is adamant,was adamant,are adamant,is hopeful,are hopeful,is optimistic,envisages,envisage,foresees,foresee,anticipates,anticipate
think|say|clause|thinks
argue|say|clause|argued,argues,argue,contended,contends,contend,countered,counters,retorted,retorts,shot back,protested that,objected that,opined,reasoned
rule|say|clause|ruled,decreed
boast|say|clause|boasted,boasts,bragged,mused,speculated,recounted,recounts,attested,clarified,clarifies,specified,specifies,verified,pointed out,points out,made clear,makes clear,went on to say,stipulated,reassured,assured,cheered
read|say|clause|reads,read
speak|say|object|spoken of,spoke of,speaks of
set out|say|object|detailed,outlined,listed,lists
signal|say|clause|signalled,signaled,signals,hinted,hints
vow|announce|clause|vowed,vows
acknowledge|say|both|acknowledged,acknowledges,acknowledge,admitted,admits,admit,conceded,concedes,confessed,confesses
maintain|say|clause|maintained,maintains,maintain that
assert|say|clause|asserted,asserts,assert that,avers,averred,professed,swore that,swears that,attests,affirmed,affirms
reiterate|say|clause|reiterated,reiterates,repeated
recall|say|clause|recalled,recalls,recall that,reminded,reminds
tweet|say|clause|tweeted,tweets
write|say|clause|wrote,writes
post|say|clause|posted
reply|say|clause|replied,replies,responded,answered
comment|say|clause|commented,remarked,observed
testify|say|clause|testified
suggest|say|clause|suggested,suggests,suggest that,implied,implies,intimated
conclude|say|clause|concluded,concludes,conclude that,determined that,established that,ascertained that
predict|say|both|predicted,predicts,predict,forecast,forecasts,projected,projects that,prophesied
estimate|say|both|estimated,estimates,estimate
reckon|say|clause|reckons,reckoned
count|say|object|counted,counts
revise|say|object|raised,raises,lowered,lowers,revised,revises,increased,upped,reduced,adjusted
put|say|object|put,puts,had put,has put
give|say|object|gave,gives,has given,had given
brand|say|object|called,calls,branded,brands,labelled,labels,labeled,dubbed,dubs,termed,terms,described as
speak|say|object|spoke of,speaks of,speak of,talks of,talked of,tells of,told of
cite|say|object|cited,cites
describe|say|object|described,describes,called it
reveal|announce|both|revealed,reveals,disclosed,discloses
announce|announce|both|announced,announces,unveiled
declare|announce|both|declared,declares,proclaimed
pledge|announce|both|pledged,pledges,vowed,vows,promised,promises
inform|say|clause|informed,informs,notified
report|report|both|reported,reports,report
warn|threaten|clause|warned,warns,warn that,cautioned,cautions,caution that
threaten|threaten|both|threatened,threatens
deny|deny|both|denied,denies
reject|deny|object|rejected,rejects,dismissed reports,dismissed claims,dismissed allegations,dismissed suggestions,dismissed rumours,dismissed rumors,dismissed accusations,dismissed criticism,dismissed as,refuted,refutes,disputed,disputes,rebuffed
condemn|condemn|object|condemned,condemns,denounced,denounces,deplored,deplores,criticised,criticized,criticises,criticizes,slammed,slams,decried
accuse|accuse|object|accused,accuses,blamed,blames,charged that
allege|accuse|both|alleged,alleges,allege
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
confide|say|clause|lamented,laments,complained,complains,complain that,bemoaned,fumed,thundered,grumbled,sighed,whispered,muttered,exclaimed,yelled,wondered,interjected,enthused
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
