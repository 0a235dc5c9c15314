import type { SpeechAct } from './acts.js';
import { contentAfter } from './arabic-content.js';
import { arabicPhrase } from './arabic-phrase.js';
import { type Range, type Reader, STOP } from './reader.js';

/** With and without a conjunction. Folded. */
const IS_WRITTEN: ReadonlySet<string> = new Set('جاء ورد وجاء وورد فجاء فورد'.split(' '));
const CAME: ReadonlySet<string> = new Set('جاء جاءت وجاء وجاءت فجاء فجاءت'.split(' '));

/** "وجاء في بيان للجيش أن", "وورد في تقرير X": whoever issued it says what follows. */
export function writtenIn(reader: Reader, range: Range, at: number): SpeechAct | null {
  const { tokens } = reader;
  if (!IS_WRITTEN.has(tokens[at]?.norm ?? '') || !/^(?:في|فى)$/.test(tokens[at + 1]?.norm ?? '')) return null;
  const phrase = arabicPhrase(reader, at + 2, range.to);
  if (phrase === null) return null;
  const said = contentAfter(reader, phrase.to, range.to, {
    lemma: 'جاء',
    act: 'say',
    frame: 'clause',
    form: 'finite',
  });
  if (said === null) return null;
  return {
    source: phrase.source,
    cue: { from: at, to: at + 2 },
    lemma: 'جاء في',
    act: 'say',
    content: { from: said.from, to: range.to },
    zone: [{ from: phrase.to, to: said.zoneEnd }],
    via: said.via,
    role: 'claim',
    rule: 'ar-written-in',
  };
}

/** "جاء ذلك في بيان …": dates what was said before. */
export function itCame(reader: Reader, range: Range, at: number): SpeechAct | null {
  if (
    !CAME.has(reader.tokens[at]?.norm ?? '') ||
    !/^(?:ذلك|هذا|تصريحات)$/.test(reader.tokens[at + 1]?.norm ?? '')
  )
    return null;
  if (STOP.has(reader.tokens[at + 2]?.raw ?? '')) return null;
  return {
    source: null,
    cue: { from: at, to: at + 2 },
    lemma: 'جاء ذلك',
    act: 'say',
    content: 'before',
    zone: [{ from: at + 2, to: range.to }],
    via: [],
    role: 'dates',
    rule: 'ar-it-came',
  };
}
