import {
  BARE_COMPLEMENTISERS,
  BEFORE_OTHER_AN,
  COMPLEMENTISERS,
  PLATFORM_WORDS,
} from './lexicon/words-arabic.js';
import { behindApposition } from './arabic-apposition.js';
import { COMMA, DASH, isQuote, OPENING, type Range, type Reader } from './reader.js';
import { type SpeechEntry, speechLexicon } from './speech-lexicon.js';

/** How far after its verb the thing said may begin. */
const REACH = 45;

export interface Said {
  readonly from: number;
  readonly zoneEnd: number;
  readonly via: readonly string[];
  readonly how: 'that' | 'quote' | 'object';
}

/** Where what is said begins, after verb and subject. */
export function contentAfter(reader: Reader, from: number, to: number, verb: SpeechEntry): Said | null {
  const { tokens } = reader;
  const via: string[] = [];
  let comma = -1;
  const start = verb.frame === 'clause' ? from : behindApposition(reader, from, to, verb.frame);
  for (let at = start; at < Math.min(to, start + REACH); at += 1) {
    const token = tokens[at];
    if (token === undefined) break;
    const platform = PLATFORM_WORDS.get(token.norm);
    if (platform !== undefined) {
      via.push(token.raw);
      continue;
    }
    if (token.raw === ':' || token.raw === '：') return { from: at + 1, zoneEnd: at, via, how: 'quote' };
    if (COMPLEMENTISERS.has(token.norm) && !BEFORE_OTHER_AN.has(tokens[at - 1]?.norm ?? '')) {
      return { from: BARE_COMPLEMENTISERS.has(token.norm) ? at + 1 : at, zoneEnd: at, via, how: 'that' };
    }
    const time = reader.timeAt(at);
    if (time !== null) {
      if (declared(reader, time.to, to)) return { from: at, zoneEnd: from, via, how: 'object' };
      at = time.to - 1;
      continue;
    }
    if (COMMA.has(token.raw)) {
      const parenthesis =
        at === from ? relayedParenthesis(reader, at, datedParenthesis(reader, at, to), to) : at;
      if (parenthesis > at) {
        at = parenthesis - 1;
        continue;
      }
      comma = at;
      continue;
    }
    // "وأضاف فلان -في تصريحات أمس- أنه": between dashes stands what a comma could set off too.
    if (DASH.has(token.raw) && token.kind === 'mark' && at === from) {
      comma = at;
      continue;
    }
    if (OPENING.has(token.raw)) {
      const close = shortQuoteEnd(reader, at, to);
      if (close === null) return { from: at, zoneEnd: at, via, how: 'quote' };
      if (verb.frame === 'clause') {
        addNamedOutlet(reader, at, close, via);
        at = close;
        continue;
      }
    }
    const outlet = reader.entityAt(at);
    if (outlet?.entity.type === 'outlet') {
      if (isAddressee(reader, at)) via.push(outlet.entity.text);
      at = isQuote(tokens[outlet.to]?.raw ?? '') ? outlet.to : outlet.to - 1;
      continue;
    }
    if (verb.frame === 'clause') {
      const other = speechLexicon('ar').speech.longest(tokens, at, to);
      if (other?.value.form === 'finite' && other.clitic?.conjunction === true) break;
      continue;
    }
    const adjunct = adjunctEnd(reader, at, to, comma === at - 1 || at === from, via);
    if (adjunct > at) {
      at = adjunct - 1;
      continue;
    }
    if (isQuote(token.raw) || token.raw === ')' || token.raw === '(') continue;
    if (token.norm === 'ل' || /^ل(?:لصحفيين|لصحافيين|لاعلاميين)$/.test(token.norm)) continue;
    return { from: at, zoneEnd: at, via, how: 'object' };
  }
  return null;
}

/** "تحدثت، يوم إقلاع آخر الطائرات في 19 من الشهر ذاته، عن": token index of the second comma; the first where no date stands between. */
function datedParenthesis(reader: Reader, comma: number, to: number): number {
  let dated = false;
  for (let at = comma + 1; at < Math.min(to, comma + 16); at += 1) {
    const token = reader.tokens[at];
    if (token === undefined || COMPLEMENTISERS.has(token.norm)) return comma;
    if (reader.timeAt(at) !== null) dated = true;
    if (COMMA.has(token.raw)) return dated ? at : comma;
  }
  return comma;
}

/** "وأكد نائب، نقلت كلامه وكالة X، أن": token index of the second comma where a relay stands between; else the end given. */
function relayedParenthesis(reader: Reader, comma: number, end: number, to: number): number {
  if (end > comma || !/^(?:نقل|نقلت|اورد|اوردت|نشر|نشرت|كما)/.test(reader.tokens[comma + 1]?.norm ?? ''))
    return end;
  for (let at = comma + 2; at < Math.min(to, comma + 12); at += 1)
    if (COMMA.has(reader.tokens[at]?.raw ?? '')) return at;
  return end;
}

/** The first date set off by commas inside what is said: "حدد قوام القوات، الاثنين الماضي، بألفين". */
export function datesSetOff(reader: Reader, from: number, to: number): Range[] {
  for (let at = from; at < Math.min(to, from + REACH); at += 1) {
    if (!COMMA.has(reader.tokens[at]?.raw ?? '')) continue;
    let next = at + 1;
    while (
      /^(?:في|فى|يوم|مساء|صباح|وذلك)$/.test(reader.tokens[next]?.norm ?? '') &&
      reader.timeAt(next) === null
    )
      next += 1;
    const time = reader.timeAt(next);
    if (time === null || next >= to) continue;
    let end = time.to;
    while (reader.timeAt(end) !== null) end += 1;
    return COMMA.has(reader.tokens[end]?.raw ?? '') ? [{ from: next, to: end }] : [];
  }
  return [];
}

/** "أعلن يوم الاثنين … يومًا للحداد": the day is what is declared. */
function declared(reader: Reader, from: number, to: number): boolean {
  let at = from;
  while (at < to && (COMMA.has(reader.tokens[at]?.raw ?? '') || reader.timeAt(at) !== null)) at += 1;
  return reader.tokens[at]?.norm === 'يوما';
}

/** Where a quotation of at most a few words closes: a name and nothing said. Null where it is longer. */
function shortQuoteEnd(reader: Reader, open: number, to: number): number | null {
  for (let at = open + 1; at < Math.min(to, open + 4); at += 1)
    if (isQuote(reader.tokens[at]?.raw ?? '')) return at;
  return null;
}

/** "لوكالة «X»": an outlet in quotation marks that was told. */
function addNamedOutlet(reader: Reader, open: number, close: number, via: string[]): void {
  for (let at = open + 1; at < close; at += 1) {
    const found = reader.entityAt(at);
    if (found?.entity.type !== 'outlet') continue;
    if (isAddressee(reader, at)) via.push(found.entity.text);
    return;
  }
}

/** "لقناة X", "لوكالة «X»", "مع صحيفة X": told to an outlet. */
function isAddressee(reader: Reader, at: number): boolean {
  for (let back = at; back >= Math.max(0, at - 4); back -= 1) {
    const norm = reader.tokens[back]?.norm ?? '';
    if (
      /^ل(?:ل|وكاله|قناه|صحيفه|موقع|جريده|شبكه|اذاعه|راديو|تلفزيون|برنامج|$)/.test(norm) ||
      norm === 'مع' ||
      norm === 'نقلتها' ||
      norm === 'عبر'
    )
      return true;
    const entity = reader.entityAt(back);
    if (back === at && entity !== null && entity.entity.start > (reader.tokens[at]?.start ?? 0)) return true;
  }
  return false;
}

/** Token index after an adjunct between subject and object ("في بيان لها،", "خلال اجتماع …،"); the token itself where none stands. */
function adjunctEnd(reader: Reader, at: number, to: number, afterComma: boolean, via: string[]): number {
  const { tokens } = reader;
  const norm = tokens[at]?.norm ?? '';
  if (/^(?:نفسها|نفسه|ذاتها|ذاته|ايضا|بدوره|بدورها|قد|امس|اليوم|يوم|مساء|صباح)$/.test(norm)) return at + 1;
  if (!/^(?:في|فى|خلال|اثناء|عقب|عبر|على|علي|بعد|قبل|لدى|ردا|تعليقا|امام|من|نقلا)$/.test(norm)) return at;
  if (reader.timeAt(at + 1) !== null) return at + 1;
  const speech =
    /^(?:بيان|بيانها|تصريح|تصريحات|كلمه|كلمته|مقابله|حوار|حديث|موتمر|لقاء|رساله|اجتماع|تغريده|منشور|خطاب)/.test(
      tokens[at + 1]?.norm ?? '',
    );
  for (let end = at + 1; end < Math.min(to, at + 14); end += 1) {
    const token = tokens[end];
    if (token === undefined || COMPLEMENTISERS.has(token.norm) || token.raw === ':')
      return speech || afterComma ? end : at;
    const entity = reader.entityAt(end);
    if (entity?.entity.type === 'outlet' && speech) via.push(entity.entity.text);
    const dash = DASH.has(token.raw) && token.kind === 'mark';
    if (COMMA.has(token.raw) || dash) return speech || afterComma ? (dash ? end + 1 : end) : at;
    if (speech && /^(?:لها|له|لهم)$/.test(token.norm) && !COMMA.has(tokens[end + 1]?.raw ?? ''))
      return end + 1;
  }
  return at;
}
