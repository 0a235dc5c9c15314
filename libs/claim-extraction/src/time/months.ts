import { PhraseTable } from '../quantity/words/phrases.js';
import { fold } from '../quantity/words/characters.js';
import { LEVANTINE_MONTHS, LUNAR_MONTHS } from './lexicon/arabic-months.js';
import { follows, type TimeSource } from './source.js';

const LEVANTINE = new PhraseTable(LEVANTINE_MONTHS, fold);
const LUNAR = new PhraseTable(LUNAR_MONTHS, fold);

export interface MonthName {
  readonly m: number;
  readonly to: number;
  /** The word is another word as often; a day or year must stand beside it. */
  readonly weak: boolean;
}

/** A month by name at a token, with a second name of the same month after a slash ("كانون الثاني/يناير"). */
export function monthAt(source: TimeSource, at: number): MonthName | null {
  const first = plainMonth(source, at);
  if (first === null) return null;
  const mark = follows(source, first.to);
  if (mark?.norm === '/' || mark?.norm === '(') {
    const second = plainMonth(source, first.to + 1);
    const close = mark.norm === '(' ? 1 : 0;
    if (second?.m === first.m && (close === 0 || source.tokens[second.to]?.norm === ')'))
      return { m: first.m, to: second.to + close, weak: false };
  }
  if (mark?.norm === '.' && mark.glued && source.tables.language !== 'ar' && isAbbreviation(source, at))
    return { ...first, to: first.to + 1 };
  const next = source.tables.language === 'ar' ? plainMonth(source, first.to) : null;
  return next?.m === first.m && source.tokens[first.to]?.clitics === ''
    ? { m: first.m, to: next.to, weak: false }
    : first;
}

function plainMonth(source: TimeSource, at: number): MonthName | null {
  const token = source.tokens[at];
  if (token?.kind !== 'word') return null;
  const { sense } = token;
  if (sense?.month !== undefined) {
    const capital = source.tables.language !== 'en' || isCapital(source.text, token.start);
    const weak = sense.weakMonth === true || (source.tables.language === 'en' && !capital);
    return { m: sense.month, to: at + 1, weak: weak || (token.definite && source.tables.language === 'ar') };
  }
  if (source.tables.language !== 'ar') return null;
  const phrase = LEVANTINE.at(source.tokens, at);
  return phrase ? { m: phrase.value, to: phrase.end, weak: false } : null;
}

export function lunarMonthAt(source: TimeSource, at: number): MonthName | null {
  const token = source.tokens[at];
  if (token?.kind !== 'word') return null;
  if (token.sense?.hijriMonth !== undefined) return { m: token.sense.hijriMonth, to: at + 1, weak: true };
  const phrase = source.tables.language === 'ar' ? LUNAR.at(source.tokens, at) : null;
  return phrase ? { m: phrase.value, to: phrase.end, weak: true } : null;
}

/** As short as an abbreviation: a point after them ends the sentence. */
const FULL_NAMES: ReadonlySet<string> = new Set(
  'may june july март мая май мае июнь июня июне июль июля июле'.split(' '),
);

function isAbbreviation(source: TimeSource, at: number): boolean {
  const name = source.tokens[at]?.norm ?? '';
  return name.length <= 4 && !FULL_NAMES.has(name);
}

export function isCapital(text: string, at: number): boolean {
  const character = text.charAt(at);
  return character !== character.toLowerCase();
}
