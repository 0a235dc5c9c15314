import type { QuantityText } from './reading.js';
import { hyphenedUnit } from './words/compound-units.js';
import type { CountedUnit } from './words/unit.js';

export interface CountedNoun {
  readonly unit: CountedUnit;
  /** First token of the noun phrase with its adjectives, and the token after it. */
  readonly from: number;
  readonly to: number;
}

/** Words between a number and its noun: "26 armed rioters" has one. */
const MOST_ADJECTIVES = 3;
const CLOSING = /^[)\]"”»]$/;
const RUSSIAN_ADJECTIVE_END = /(?:ых|их|ого|его|ой|ей|ые|ие|ая|ую|ый|ий|ым|им|ыми|ими)$/u;

/** Finds the noun that a number counts, from the token after the number on; null where none follows. */
export function countedNoun(source: QuantityText, after: number): CountedNoun | null {
  const { tokens, tables, language, numbers } = source;
  let at = after;
  if (
    tokens[at]?.norm === '-' &&
    tokens[at]?.glued &&
    tokens[at + 1]?.glued &&
    tokens[at + 1]?.kind === 'word'
  )
    at += 1;
  // "( 3 ) أسلحة", '"4" كيلو': a figure in brackets or quotation marks still counts what follows.
  const closed = CLOSING.test(tokens[at]?.norm ?? '') && !tokens[at]?.line;
  if (closed && tables.units.at(tokens, at + 1) !== null) at += 1;
  const start = at;
  for (let skipped = 0; skipped <= MOST_ADJECTIVES; skipped += 1) {
    const token = tokens[at];
    if (token === undefined || token.line || (source.taken[at] === 1 && skipped > 0)) return null;
    const found = tables.units.at(tokens, at);
    if (
      found &&
      !(skipped > 0 && token.norm.length <= 2) &&
      (token.clitics === '' || skipped > 0 || token.clitics === 'ب')
    )
      return { unit: found.value, from: start, to: found.end };
    const hyphened = at === start && at > after && language === 'ru' ? hyphenedUnit(token.norm) : null;
    if (hyphened) return { unit: hyphened.counted, from: start, to: at + 1 };
    if (token.kind !== 'word' || numbers[at] !== undefined) return null;
    // "700 more troops" are troops; "700 more than last year" are not counted here.
    if (language === 'en' && skipped === 0 && token.norm === 'more' && tokens[at + 1]?.norm !== 'than') {
      at += 1;
      continue;
    }
    if (isPartitive(token.norm, language) && skipped === 0) {
      at = afterPartitive(source, at + 1);
      continue;
    }
    if (tables.stops.has(token.norm) || tables.peopleVerbs.has(token.norm)) return null;
    if (language === 'ar' && skipped >= 1) return null;
    if (language === 'ru' && !RUSSIAN_ADJECTIVE_END.test(token.norm)) return null;
    at += 1;
  }
  return null;
}

function isPartitive(word: string, language: QuantityText['language']): boolean {
  return word === (language === 'en' ? 'of' : language === 'ru' ? 'из' : 'من');
}

/** "of the", "of them", "of its". */
function afterPartitive(source: QuantityText, at: number): number {
  const word = source.tokens[at]?.norm;
  return word === 'the' || word === 'them' || word === 'its' || word === 'their' || word === 'these'
    ? at + 1
    : at;
}

/** The words after a number that look like its noun though no lexicon knows them; null where none does. */
export function unknownNoun(
  source: QuantityText,
  after: number,
): { readonly from: number; readonly to: number } | null {
  const { tokens, tables, numbers } = source;
  const token = tokens[after];
  if (token?.kind !== 'word' || token.line || token.glued || token.norm.length < 3) return null;
  if (tables.stops.has(token.norm) || tables.peopleVerbs.has(token.norm) || numbers[after] !== undefined)
    return null;
  return source.taken[after] === 1 ? null : { from: after, to: after + 1 };
}
