import type { SpeechAct } from './acts.js';
import { COMMA, type Range, type Reader } from './reader.js';
import { sourceOf } from './source.js';
import type { SpeechEntry } from './speech-lexicon.js';
import { adjunctsAfter, sourceEnd, endsHere } from './english-adjuncts.js';
import { subjectBefore, leftZone } from './english-subject.js';

export const BE = new Set('be been being was were is are get got'.split(' '));

/** "56 people reported missing by the fire service": who reports stands behind "by". */
export function passiveReport(
  reader: Reader,
  range: Range,
  at: number,
  end: number,
  verb: SpeechEntry,
): SpeechAct | null {
  const { tokens } = reader;
  if (!/^(?:report|confirm|announce|estimate|put)$/.test(verb.lemma) || tokens[end + 1]?.norm !== 'by')
    return null;
  if (!/^(?:missing|dead|killed|injured|wounded|detained|arrested|displaced)$/.test(tokens[end]?.norm ?? ''))
    return null;
  const stop = sourceEnd(reader, end + 2, range.to);
  const source = sourceOf(reader, { from: end + 2, to: stop });
  if (source === null) return null;
  let start = at;
  while (start > range.from && !COMMA.has(tokens[start - 1]?.raw ?? '')) start -= 1;
  return {
    source,
    cue: { from: at, to: end },
    lemma: verb.lemma,
    act: verb.act,
    content: { from: start, to: end + 1 },
    zone: [{ from: stop, to: Math.max(stop, adjunctsAfter(reader, stop, range.to, false).at) }],
    via: [],
    role: 'claim',
    rule: 'en-reported-by',
  };
}

/** "Interfax quoted X as saying", "X was quoted by TASS as saying". */
export function quotedAsSaying(reader: Reader, range: Range, at: number): SpeechAct | null {
  const { tokens } = reader;
  let as = at + 1;
  while (
    as < Math.min(range.to, at + 25) &&
    !(tokens[as]?.norm === 'as' && /^(?:saying|telling)$/.test(tokens[as + 1]?.norm ?? ''))
  )
    as += 1;
  if (tokens[as]?.norm !== 'as') return null;
  const passive = BE.has(tokens[at - 1]?.norm ?? '');
  const subject = subjectBefore(reader, range, passive ? at - 1 : at);
  if (subject === null) return null;
  const by = tokens[at + 1]?.norm === 'by';
  const other = sourceOf(reader, { from: by ? at + 2 : at + 1, to: as });
  const source = passive ? subject.source : other;
  const carrier = passive ? other : subject.source;
  if (source === null) return null;
  const after = adjunctsAfter(reader, as + 2, range.to, false);
  const before = subject.boundary > range.from && endsHere(reader, after.at, range.to);
  return {
    source,
    cue: { from: at, to: as + 2 },
    lemma: 'quote',
    act: 'say',
    content: before ? { from: range.from, to: subject.boundary } : { from: after.at, to: range.to },
    zone: [
      { from: as + 2, to: after.at },
      { from: leftZone(reader, range, subject.start), to: at },
    ],
    via: carrier === null ? [] : [carrier.surface],
    role: 'claim',
    rule: 'en-quoted-as-saying',
  };
}

/** "Serdyukov was speaking on Sunday.": dates what he said in the sentence before. */
export function wasSpeaking(reader: Reader, range: Range, at: number): SpeechAct | null {
  if (!BE.has(reader.tokens[at - 1]?.norm ?? '')) return null;
  const subject = subjectBefore(reader, range, at - 1);
  if (subject === null) return null;
  return {
    source: subject.source,
    cue: { from: at, to: at + 1 },
    lemma: 'speak',
    act: 'say',
    content: 'before',
    zone: [{ from: at + 1, to: range.to }],
    via: [],
    role: 'dates',
    rule: 'en-was-speaking',
  };
}
