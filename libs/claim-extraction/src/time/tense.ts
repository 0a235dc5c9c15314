import { endsSentence } from '../quantity/reading.js';
import { has, type TimeSource } from './source.js';

const FARTHEST_VERB = 24;
const ARABIC_FUTURE = /^و?(?:فـ?)?س[يتن][ا-ي]{3,}$/u;
/** Arabic nouns that begin like a verb in the future. */
const ARABIC_NOUNS =
  /^و?(?:سيار|سياس|سيد|سين|سيط|ست[ةه]|ستين|ستون|ستار|ستوكهولم|سنو|سنت|سيول|سير[هة]|سياح|سياد|سياق|سيناريو|سيف|سيمون|سيرج|سيات|سيس|سيلف)/u;
const RUSSIAN_PAST = /(?:[аеиоуыя]л|[аеиоуыя]ла|[аеиоуыя]ли|[аеиоуыя]ло)(?:ся|сь)?$/u;
const ENGLISH_PAST = /[a-z]{2,}ed$/u;

/**
 * Whether the words around a time speak of the future: the nearest verb before it in its sentence decides,
 * the first one after it where none stands before. null where neither is found.
 */
export function isFuture(source: TimeSource, from: number, to: number): boolean | null {
  if (isSetFor(source, from)) return true;
  for (let back = 1; back <= FARTHEST_VERB; back += 1) {
    const at = from - back;
    if (at < 0 || endsSentence(source.tokens, at)) {
      const tense = at >= 0 && source.tokens[at]?.line ? tenseOf(source, at) : null;
      if (tense !== null) return tense;
      break;
    }
    const tense = tenseOf(source, at);
    if (tense !== null) return tense;
    if (source.tokens[from - back + 1]?.line) break;
  }
  for (let ahead = 0; ahead < FARTHEST_VERB; ahead += 1) {
    const at = to + ahead;
    if (endsSentence(source.tokens, at)) break;
    const tense = tenseOf(source, at);
    if (tense !== null) return tense;
  }
  return null;
}

/** "Объявили на четверг забастовку": what is set for a day is still to come; "в ночь на четверг" is over. */
function isSetFor(source: TimeSource, from: number): boolean {
  const { tokens, tables } = source;
  if (tables.language !== 'ru' || tokens[from - 1]?.norm !== 'на' || tokens[from]?.line) return false;
  return !/^(?:ночь|утро|состоянию|данным)$/u.test(tokens[from - 2]?.norm ?? '');
}

/** "will stay closed", "is to be extended": behind an infinitive of state the form in -ed tells no past. */
function isParticiple(source: TimeSource, at: number): boolean {
  const before = source.tokens[at - 1]?.norm ?? '';
  const verb = /ly$/.test(before) ? (source.tokens[at - 2]?.norm ?? '') : before;
  return /^(?:be|stay|remain|keep|get|become)$/.test(verb);
}

function tenseOf(source: TimeSource, at: number): boolean | null {
  const token = source.tokens[at];
  if (token?.kind !== 'word') return null;
  const { tables } = source;
  if (has(tables.future, token)) return true;
  if (has(tables.past, token)) return false;
  switch (tables.language) {
    case 'ar':
      return ARABIC_FUTURE.test(token.norm) && token.sense === undefined && !ARABIC_NOUNS.test(token.norm)
        ? true
        : null;
    case 'ru':
      return token.norm.length > 4 && token.sense === undefined && RUSSIAN_PAST.test(token.norm)
        ? false
        : null;
    case 'en':
      if (token.norm === 'to')
        return has(tables.intend, source.tokens[at - 1]) || has(tables.infinitives, source.tokens[at + 1])
          ? true
          : null;
      return token.sense === undefined && ENGLISH_PAST.test(token.norm) && !isParticiple(source, at)
        ? false
        : null;
  }
}
