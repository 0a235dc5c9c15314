import type { Attribution } from '../stages.js';
import type { SpeechAct } from './acts.js';
import type { Speaker } from './memory.js';
import type { Reader } from './reader.js';

/** A found attribution with the index of the sentence it was found in. */
export interface Found {
  readonly attribution: Attribution;
  readonly sentence: number;
}

export function attributionOf(
  reader: Reader,
  act: SpeechAct,
  speaker: Speaker,
  span: { start: number; end: number },
): Attribution {
  const start = reader.tokens[act.cue.from]?.start ?? span.start;
  const end = reader.tokens[act.cue.to - 1]?.end ?? start;
  return {
    ...span,
    claimant: speaker.surface,
    claimantKey: speaker.key,
    via: speaker.via,
    cue: { start, end, text: reader.context.text.slice(start, end), lemma: act.lemma },
    utteredOn: speaker.utteredOn,
    act: act.act,
    rule: act.rule,
  };
}
