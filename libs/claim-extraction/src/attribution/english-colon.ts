import type { Source, SpeechAct } from './acts.js';
import { type Range, type Reader } from './reader.js';
import { isSpeaker, subjectBefore } from './english-subject.js';
import { sourceOf } from './source.js';

/** Tokens before the colon, and those that must follow it. */
const LONGEST_OPENING = 18;
const SHORTEST_SPEECH = 3;

/** "The owner's figure was lower: …", "the army's answer was short: …": what follows the colon is this word of theirs. */
const WORD_OF =
  /^(?:figures?|counts?|tally|toll|numbers?|estimates?|versions?|accounts?|answer|reply|response|message|warning|verdict|explanation|advice|forecast|conclusion|position|line|demands?|promise|claim|statement|announcement)$/;
/** "The ministry corrected itself on Monday: …", "The general was blunt: …". */
const MANNER =
  /^(?:corrected|contradicted|clarified|apologised|apologized|apologises|relented|blunt|categorical|adamant|unequivocal|defiant|unapologetic|cautious|terse|scathing|conciliatory|emphatic|succinct|specific|precise)$/;

/** What stands behind a colon after words that tell whose it is, without a verb of speech. */
export function colonAct(reader: Reader, range: Range): SpeechAct | null {
  const { tokens } = reader;
  let colon = range.from;
  while (colon < Math.min(range.to, range.from + LONGEST_OPENING) && tokens[colon]?.raw !== ':') colon += 1;
  if (tokens[colon]?.raw !== ':' || range.to - colon <= SHORTEST_SPEECH) return null;
  const found = possessed(reader, range, colon) ?? inManner(reader, range, colon);
  if (found === null) return null;
  return {
    source: found.source,
    cue: { from: found.at, to: found.at + 1 },
    lemma: 'say',
    act: 'say',
    content: { from: colon + 1, to: range.to },
    zone: [{ from: range.from, to: colon }],
    via: [],
    role: 'claim',
    rule: 'en-word-of-colon',
  };
}

interface Found {
  readonly source: Source;
  readonly at: number;
}

function possessed(reader: Reader, range: Range, colon: number): Found | null {
  const { tokens } = reader;
  for (let at = range.from + 1; at < colon; at += 1) {
    if (!WORD_OF.test(tokens[at]?.norm ?? '')) continue;
    let mark = at - 1;
    while (mark > range.from && at - mark <= 3 && tokens[mark]?.norm !== "'s") mark -= 1;
    if (tokens[mark]?.norm !== "'s") return null;
    const source = sourceOf(reader, { from: range.from, to: mark });
    return source !== null && (source.kind !== 'phrase' || isSpeaker(reader, source)) ? { source, at } : null;
  }
  return null;
}

function inManner(reader: Reader, range: Range, colon: number): Found | null {
  for (let at = range.from + 1; at < colon; at += 1) {
    if (!MANNER.test(reader.tokens[at]?.norm ?? '')) continue;
    const be = /^(?:was|were|is|are|remained)$/.test(reader.tokens[at - 1]?.norm ?? '');
    const subject = subjectBefore(reader, range, be ? at - 1 : at);
    if (subject === null) return null;
    const { source } = subject;
    return source.kind !== 'phrase' || isSpeaker(reader, source) ? { source, at } : null;
  }
  return null;
}
