import type { SpeechAct } from './acts.js';
import { COMMA, type Range, type Reader } from './reader.js';
import { entitiesIn, sourceOf } from './source.js';
import type { AccordingEntry } from './speech-lexicon.js';
import { adjunctsAfter, contentWords, sourceEnd, ownPlatform } from './english-adjuncts.js';

export function accordingAct(
  reader: Reader,
  range: Range,
  at: number,
  end: number,
  entry: AccordingEntry,
): SpeechAct | null {
  const { tokens } = reader;
  const stop = sourceEnd(reader, end, range.to);
  const platform = ownPlatform(reader, end, stop);
  const whole = { from: end, to: platform?.end ?? stop };
  const carrier =
    entry.kind === 'via'
      ? entitiesIn(reader, whole).find((found) => found.entity.type === 'outlet')
      : undefined;
  const source = sourceOf(reader, carrier ?? whole);
  if (source === null) return null;
  if (
    entry.kind === 'via' &&
    source.kind !== 'outlet' &&
    (source.kind !== 'body' || /interview|speaking|remarks|comments/.test(entry.lemma))
  )
    return null;
  const after = adjunctsAfter(reader, stop, range.to, false);
  const role =
    entry.kind === 'claim'
      ? source.kind === 'outlet'
        ? 'relay'
        : 'claim'
      : entry.kind === 'cites'
        ? 'cites'
        : 'via';
  const initial = at === range.from || contentWords(reader, range.from, at) === 0;
  let content: Range = { from: range.from, to: COMMA.has(tokens[at - 1]?.raw ?? '') ? at - 1 : at };
  if (initial || entry.lemma === 'speaking to') {
    let comma = stop;
    while (comma < range.to && !COMMA.has(tokens[comma]?.raw ?? '')) comma += 1;
    content = { from: Math.min(comma + 1, range.to), to: range.to };
  }
  return {
    source,
    cue: { from: at, to: end },
    lemma: entry.lemma,
    act: 'say',
    content,
    zone: [{ from: stop, to: Math.max(stop, after.at) }],
    via: [...(platform === null ? [] : [platform.name]), ...after.via],
    role,
    rule: `en-${entry.kind}-${entry.lemma.replaceAll(' ', '-')}`,
  };
}

/** "By the union's count, 40,000 marched": who counts stands before the count. */
export function byTally(reader: Reader, range: Range, at: number): SpeechAct | null {
  const { tokens } = reader;
  const before = tokens[at - 1];
  if (tokens[at]?.norm !== 'by' || !(at === range.from || COMMA.has(before?.raw ?? ''))) return null;
  let tally = at + 1;
  while (tally < Math.min(range.to, at + 8) && !TALLY.test(tokens[tally]?.norm ?? '')) tally += 1;
  if (tokens[tally - 1]?.norm !== "'s" && !/['’]$/.test(tokens[tally - 1]?.raw ?? '')) return null;
  if (!TALLY.test(tokens[tally]?.norm ?? '')) return null;
  const source = sourceOf(reader, { from: at + 1, to: tally - 1 });
  if (source === null) return null;
  const initial = at === range.from;
  let content: Range = { from: range.from, to: at - 1 };
  if (initial) {
    let comma = tally;
    while (comma < range.to && !COMMA.has(tokens[comma]?.raw ?? '')) comma += 1;
    content = { from: Math.min(comma + 1, range.to), to: range.to };
  }
  return {
    source,
    cue: { from: at, to: tally + 1 },
    lemma: 'count',
    act: 'say',
    content,
    zone: [],
    via: [],
    role: 'claim',
    rule: 'en-by-tally',
  };
}
const TALLY = /^(?:counts?|tally|tallies|estimates?|reckoning|account|calculations?|figures?)$/;
