import type { Language, Span } from '@isnad/claim-model';
import type { ReadingContext, TimeExpression } from '../stages.js';
import { tokenIndexAt, tokenRange, tokensOf, type Token } from '../text/tokenise.js';

/** Words before a time that make it the moment a figure speaks for, and no day of the happening. Folded. */
const MARKERS: Readonly<Record<Language, ReadonlySet<string>>> = {
  ar: new Set(['حتي', 'لغايه', 'غايه', 'حلول', 'بحلول']),
  en: new Set(['by', 'of', 'until', 'till', 'through']),
  ru: new Set(['к', 'на', 'до']),
};
/** "As of", "по состоянию на": a single word of these says too little of itself. */
const COMPANIONS: Readonly<Partial<Record<string, ReadonlySet<string>>>> = {
  of: new Set(['as']),
};
/** Words between the marker and the time. */
const REACH = 3;

/** The parts of the day, with an hour in the middle of each: it orders two figures of one day. */
const DAY_PARTS: Readonly<Record<Language, readonly (readonly [hour: string, words: RegExp])[]>> = {
  ar: [
    ['08', /^(?:ال)?صباح/u],
    ['12', /^(?:ال)?ظهر$/u],
    ['16', /^(?:ال)?عصر$/u],
    ['20', /^(?:ال)?مساء/u],
    ['23', /^(?:ال)?ليل/u],
  ],
  en: [
    ['08', /^morning$/u],
    ['12', /^(?:noon|midday)$/u],
    ['15', /^afternoon$/u],
    ['20', /^evening$/u],
    ['23', /^(?:night|midnight)$/u],
  ],
  ru: [
    ['08', /^утр(?:о|у|а|ом)$/u],
    ['12', /^(?:полдень|полудню)$/u],
    ['20', /^вечер(?:у|а|ом)?$/u],
    ['23', /^ноч(?:ь|и|ью)$/u],
  ],
};

/** The moment a figure speaks for ("by Sunday evening", "по состоянию на 10 января"); null where no words say so. */
export function asOfMoment(
  context: ReadingContext,
  times: readonly TimeExpression[],
  around: Span,
): string | null {
  const tokens = tokensOf(context);
  for (const time of times) {
    if (time.start < around.start || time.end > around.end) continue;
    if (time.role === 'duration' || time.edtf.startsWith('P')) continue;
    const at = tokenIndexAt(tokens, time.start);
    const [from, to] = tokenRange(tokens, time);
    const reached = [...tokens.slice(Math.max(0, at - REACH), at), ...tokens.slice(from, to)];
    // "By the February 6 disaster" names the happening, not the moment of the figure.
    if (tokens[at - 1]?.norm === 'the') continue;
    if (!isMarked(context.language, reached, tokens[at - REACH - 1])) continue;
    // "As of 9 May" reads as a start: the day is its first end.
    const [first = '', last = first] = time.edtf.split('/');
    if (time.role === 'start' && !reached.some((word) => word.norm === 'of')) continue;
    const day = last === '..' ? first : last;
    if (!/^\d{4}-\d{2}-\d{2}/.test(day)) continue;
    const hour = dayPart(context.language, reached);
    return hour === null || day.includes('T') ? day : `${day}T${hour}:00`;
  }
  return null;
}

function isMarked(language: Language, words: readonly Token[], before: Token | undefined): boolean {
  return words.some((word, at) => {
    if (!MARKERS[language].has(word.norm)) return false;
    const companions = COMPANIONS[word.norm];
    return companions === undefined || companions.has((words[at - 1] ?? before)?.norm ?? '');
  });
}

function dayPart(language: Language, words: readonly Token[]): string | null {
  for (const [hour, pattern] of DAY_PARTS[language])
    if (words.some((word) => pattern.test(word.norm))) return hour;
  return null;
}
