/** Words that may stand between an English subject and its verb, or between the verb and what is said. */
export const EN_BETWEEN: ReadonlySet<string> = new Set(
  'has have had also later earlier previously repeatedly then already again separately still now recently publicly initially reportedly meanwhile however both all jointly further once yesterday today will would privately openly flatly categorically bluntly simply merely angrily calmly proudly quickly promptly immediately eventually finally formally officially emphatically firmly strongly vehemently explicitly subsequently thus therefore likewise similarly too accordingly always often never only even consistently allegedly routinely reluctantly grudgingly wryly solemnly tearfully cautiously'.split(
    ' ',
  ),
);
/** English words that open a new clause: a subject reaches no further left. */
export const EN_CLAUSE: ReadonlySet<string> = new Set(
  'and but as that because while which when if after before since although though where whereas until so or than who whom whose whether'.split(
    ' ',
  ),
);
/** Words that end an English source read from left to right. */
export const EN_SOURCE_END: ReadonlySet<string> = new Set(
  'that who which whose whom as and but on after before when while to by with has had have was were is are be been will would could should may might must during since until amid late early in from over about against because if not did does do'.split(
    ' ',
  ),
);
/** Whom one tells. */
export const EN_ADDRESSEES: ReadonlySet<string> = new Set(
  'reporters journalists lawmakers parliament legislators mps deputies senators supporters investors troops soldiers viewers listeners him her them us me it officials diplomats ministers'.split(
    ' ',
  ),
);
export const EN_SPEECH_NOUNS: ReadonlySet<string> = new Set(
  'statement interview briefing conference speech address post tweet letter message report remarks comments note televised video written joint separate news press phone call meeting session broadcast telephone email text'.split(
    ' ',
  ),
);
/** What a headline asks rather than says. */
export const QUESTION: ReadonlySet<string> = new Set(
  'what how why who where when что как почему кто где когда зачем сколько ماذا كيف لماذا من اين متي هل ما'.split(
    ' ',
  ),
);
