import { genericSourceEnd } from '../entities/generic-sources.js';
import type { SpeechAct, Source } from './acts.js';
import { QUESTION } from './lexicon/words.js';
import { EVENT_NOUNS } from './lexicon/words-arabic.js';
import { COMMA, DASH, isQuote, type Range, type Reader } from './reader.js';
import { isCapital } from '../entities/capitals.js';
import type { Entity } from '../stages.js';
import { entitiesIn, sourceOf } from './source.js';

const LONGEST_SPEAKER = 9;

/** "توكاييف: …", "Kazakh official: …", "… — Минздрав": who speaks in a headline without a verb. */
export function headlineActs(reader: Reader, range: Range): SpeechAct[] {
  const { tokens } = reader;
  for (let at = range.from + 1; at < Math.min(range.to - 1, range.from + LONGEST_SPEAKER); at += 1) {
    if (tokens[at]?.raw !== ':') continue;
    const source = speaker(reader, { from: range.from, to: at });
    if (source === null || QUESTION.has(tokens[at + 1]?.norm ?? '')) return [];
    return [made(source, { from: at, to: at + 1 }, { from: at + 1, to: range.to }, 'headline-colon')];
  }
  for (let at = range.to - 2; at > Math.max(range.from + 2, range.to - LONGEST_SPEAKER); at -= 1) {
    const token = tokens[at];
    if (token === undefined || token.kind !== 'mark' || !(DASH.has(token.raw) || token.raw === ':')) continue;
    const source = speaker(reader, { from: at + 1, to: range.to });
    if (source === null) return [];
    return [made(source, { from: at, to: at + 1 }, { from: range.from, to: at }, 'headline-dash')];
  }
  return [];
}

function made(source: Source, cue: Range, content: Range, rule: string): SpeechAct {
  return { source, cue, lemma: ':', act: 'say', content, zone: [], via: [], role: 'claim', rule };
}

/** A name, a body, an office or a common noun for speakers; in headlines capitals speak for their states. */
function speaker(reader: Reader, range: Range): Source | null {
  const { tokens, language } = reader;
  for (let at = range.from; at < range.to; at += 1) {
    const token = tokens[at];
    if (token === undefined || COMMA.has(token.raw) || token.kind === 'number') return null;
  }
  const source = sourceOf(reader, range);
  if (source === null) return null;
  // "رأس جدير: …": a place that is no capital is what the headline is about.
  if (source.kind === 'phrase' && entitiesIn(reader, range).some(({ entity }) => isMerePlace(entity)))
    return null;
  if (language === 'ar' && isTopic(reader, range)) return null;
  if (source.kind !== 'phrase') return source;
  const [first] = entitiesIn(reader, range);
  let from = range.from;
  while (isQuote(tokens[from]?.raw ?? '')) from += 1;
  if (
    genericSourceEnd(language, tokens, from) > from ||
    genericSourceEnd(language, tokens, range.to - 1) > range.to - 1
  )
    return source;
  return first === undefined || first.from > from + 1 ? null : source;
}

/** "مصر: …", "زلزال المغرب: …": a state by its name, or an event, is what an Arabic headline is about; its capital may speak. */
function isTopic(reader: Reader, range: Range): boolean {
  const [first] = entitiesIn(reader, range);
  if (first?.entity.type !== 'country' || first.entity.form === 'adjective') return false;
  return (
    first.to >= range.to &&
    (first.from === range.from || EVENT_NOUNS.has(reader.tokens[range.from]?.norm ?? ''))
  );
}

/** A town that governs nothing: one that no table has, or in Arabic any but a capital. */
const isMerePlace = ({ type, id, text }: Entity): boolean =>
  id.startsWith('city:~') ||
  (/\p{Script=Arabic}/u.test(text) && (type === 'city' || type === 'region') && !isCapital(id));
