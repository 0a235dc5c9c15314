import type { Language } from '@isnad/claim-model';
import { genericSourceEnd } from '../entities/generic-sources.js';
import { identityKey, personKey } from '../entities/identity.js';
import { mediaNounEnd } from '../entities/media-nouns.js';
import { PhraseIndex } from '../text/phrases.js';
import { foldText } from '../text/letters.js';
import { itemsOf } from '../entities/lexicon/tables.js';
import type { Source } from './acts.js';
import { ANAPHORS, SELF } from './lexicon/anaphors.js';
import { EN_SPEECH_NOUNS } from './lexicon/words.js';
import { acronymEnd, isQuote, type Range, type Reader, type TokenEntity } from './reader.js';

const anaphors: Partial<Record<Language, PhraseIndex<Exclude<Source['points'], null>>>> = {};

function anaphorsOf(language: Language): PhraseIndex<Exclude<Source['points'], null>> {
  const known = anaphors[language];
  if (known !== undefined) return known;
  const index = new PhraseIndex<Exclude<Source['points'], null>>(language, 'exact');
  for (const [points, words] of Object.entries(ANAPHORS[language])) {
    for (const word of itemsOf(words)) index.add(word, points as Exclude<Source['points'], null>);
  }
  anaphors[language] = index;
  return index;
}

const DETERMINERS = new Set(['the', 'a', 'an']);
const HOST =
  /^[\p{L}\d-]+\.(?:ru|kz|com|org|net|info|ua|by|uz|kg|tv|news|gov|media|me|io|fm|am|az|ge|md|рф)$/u;

/** Whether a word is a host name: outlets are often called by their address. */
export function isHost(norm: string): boolean {
  return HOST.test(norm);
}

/**
 * What a noun phrase over tokens says about the speaker: the name without its title, the outlet without its kind, else
 * the phrase as it stands. Null where the range holds no word.
 */
export function sourceOf(reader: Reader, range: Range): Source | null {
  const trimmed = trim(reader, range);
  if (trimmed === null) return null;
  const pointing = anaphorIn(reader, trimmed);
  if (pointing !== null) return pointing;
  const inside = entitiesIn(reader, trimmed);
  const persons = inside.filter(
    (found) => found.entity.type === 'person' && !isPossessor(reader, found, trimmed),
  );
  // "Советник Бурхана генерал Тахир Абу Хаджа": whose adviser he is stands before him.
  const person = reader.language === 'ru' ? persons.at(-1) : persons[0];
  if (person !== undefined && isOfPerson(reader, trimmed, person.from)) {
    const surface = surfaceOf(reader, { from: trimmed.from, to: person.to });
    return { ...trimmed, surface, key: identityKey(surface, reader.language), kind: 'phrase', points: null };
  }
  if (person !== undefined) return named(reader, trimmed, person, 'person');
  const outlet = outletIn(reader, trimmed, inside);
  if (outlet !== null) return outlet;
  const { tokens, language } = reader;
  const first = tokens[trimmed.from];
  if (
    language !== 'ar' &&
    trimmed.to - trimmed.from === 1 &&
    first?.capital === true &&
    inside.length === 0
  ) {
    if (
      genericSourceEnd(language, tokens, trimmed.from) === trimmed.from &&
      first.raw !== first.raw.toUpperCase()
    ) {
      return { ...trimmed, surface: first.raw, key: personKey([first.norm]), kind: 'person', points: null };
    }
  }
  const body = inside.find((found) => found.entity.type === 'organisation');
  // A quotation mark that closes elsewhere, or opens what is said, is in no name.
  const written = surfaceOf(reader, trimmed);
  const surface = language === 'ar' ? withoutLoneQuote(written) : written;
  const key = identityKey(surface, language);
  return { ...trimmed, surface, key, kind: body === undefined ? 'phrase' : 'body', points: null };
}

const withoutLoneQuote = (surface: string): string => {
  const marks = surface.match(/["«»“”]/g) ?? [];
  return marks.length === 1 ? surface.replace(/["«»“”]/g, '').trim() : surface;
};

/** Entities that touch a range, from left to right. */
export function entitiesIn(reader: Reader, range: Range): TokenEntity[] {
  const found: TokenEntity[] = [];
  for (let at = range.from; at < range.to; at += 1) {
    const entity = reader.entityAt(at);
    if (entity !== null) {
      found.push(entity);
      at = Math.max(at, entity.to - 1);
    }
  }
  return found;
}

function trim(reader: Reader, range: Range): Range | null {
  let { from, to } = range;
  const idle = (at: number): boolean => {
    const token = reader.tokens[at];
    return token === undefined || token.kind === 'mark';
  };
  if (to - from > 3 && acronymEnd(reader, to - 3) === to) to -= 3;
  while (from < to && idle(from)) from += 1;
  while (to > from && idle(to - 1)) to -= 1;
  return from < to ? { from, to } : null;
}

function anaphorIn(reader: Reader, range: Range): Source | null {
  const found = anaphorsOf(reader.language).longest(reader.tokens, range.from, range.to);
  if (found === null || (found.clitic !== null && !found.clitic.conjunction)) return null;
  let { to } = found;
  if (SELF.has(reader.tokens[to]?.norm ?? '')) to += 1;
  if (to < range.to) {
    // "The ministry's post": the post speaks for the ministry. Its spokesman speaks for himself.
    const post = reader.tokens[range.to - 1]?.norm ?? '';
    if (reader.tokens[to]?.norm !== "'s" || !EN_SPEECH_NOUNS.has(post)) return null;
  }
  const surface = reader.text({ from: range.from, to: found.to });
  return { ...range, surface, key: '', kind: 'anaphor', points: found.value };
}

/** Those who speak for somebody or are his kin, and are called by his name: "أسرة الشهيد فلان", "محامي فلان". Folded. */
const OF_SOMEBODY =
  /^[وف]?(?:اسره|عايله|والد|والده|والدي|نجل|شقيق|شقيقه|زوجه|ابن|ابنه|ابناء|محامي|محامو|دفاع|انصار|مويدو|مويدي|حمله|مكتب|مساعدو|مساعد|مستشار)$/;

/** Whether an Arabic phrase is headed by somebody else than the person in it. */
const isOfPerson = (reader: Reader, range: Range, person: number): boolean =>
  reader.language === 'ar' &&
  person > range.from &&
  person <= range.from + 3 &&
  reader.entityAt(range.from) === null &&
  OF_SOMEBODY.test(reader.tokens[range.from]?.norm ?? '');

function isPossessor(reader: Reader, found: TokenEntity, range: Range): boolean {
  return found.to < range.to && reader.tokens[found.to]?.norm === "'s";
}

function named(reader: Reader, range: Range, found: TokenEntity, kind: Source['kind']): Source {
  return { ...range, surface: found.entity.text, key: found.entity.id, kind, points: null };
}

/** An outlet by lexicon, by a word for media next to a name, or by a host name. */
function outletIn(reader: Reader, range: Range, inside: readonly TokenEntity[]): Source | null {
  const { tokens, language } = reader;
  const known = inside.find((found) => found.entity.type === 'outlet');
  if (known !== undefined) {
    // "a Reuters correspondent" is no outlet; "the Vlast news site" is.
    const rest = known.to < range.to ? mediaNounEnd(language, tokens, known.to, range.to) : range.to;
    const before = language === 'ar' ? true : onlyMediaWords(reader, range.from, known.from, inside);
    if (
      before &&
      (rest >= range.to || rest > known.to || language === 'ar' || isQuote(tokens[known.to]?.raw ?? ''))
    ) {
      return named(reader, range, known, 'outlet');
    }
    return null;
  }
  for (let at = range.from; at < range.to; at += 1) {
    const token = tokens[at];
    if (token !== undefined && isHost(token.norm)) {
      return { ...range, surface: token.raw, key: `outlet:${token.norm}`, kind: 'outlet', points: null };
    }
    const end = mediaNounEnd(language, tokens, at, range.to);
    if (end === at) continue;
    const name =
      quotedOrCapital(reader, end, range.to) ??
      (language === 'en' ? capitalBefore(reader, range.from, at) : null);
    if (name === null) {
      if (language === 'ar' && end < range.to && at === range.from) return unquotedArabic(reader, range, end);
      continue;
    }
    // "Turkey's disaster agency AFAD" is a body, though agencies report.
    if (entitiesIn(reader, name).some((found) => found.entity.type === 'organisation')) return null;
    const surface = reader.text(name);
    return { ...range, surface, key: `outlet:${foldText(surface)}`, kind: 'outlet', points: null };
  }
  return null;
}

function onlyMediaWords(reader: Reader, from: number, to: number, inside: readonly TokenEntity[]): boolean {
  for (let at = from; at < to;) {
    const token = reader.tokens[at];
    const end = mediaNounEnd(reader.language, reader.tokens, at, to);
    const country = inside.find(
      (found) => found.from <= at && at < found.to && found.entity.type === 'country',
    );
    if (end > at) at = end;
    else if (country !== undefined) at = country.to;
    else if (
      token === undefined ||
      token.kind === 'mark' ||
      DETERMINERS.has(token.norm) ||
      token.norm === "'s"
    )
      at += 1;
    else if (
      /^(?:state|state-run|state-owned|official|local|private|государственн|местн|российск)/.test(token.norm)
    )
      at += 1;
    else return false;
  }
  return true;
}

function quotedOrCapital(reader: Reader, from: number, to: number): Range | null {
  const { tokens } = reader;
  let at = from;
  if (at < to && reader.entityAt(at)?.entity.type === 'country') at = reader.entityAt(at)?.to ?? at + 1;
  if (at < to && isQuote(tokens[at]?.raw ?? '')) {
    let end = at + 1;
    while (end < to && !isQuote(tokens[end]?.raw ?? '')) end += 1;
    return end > at + 1 ? { from: at + 1, to: end } : null;
  }
  let end = at;
  while (end < to && tokens[end]?.capital === true) end += 1;
  return end > at ? { from: at, to: end } : null;
}

function capitalBefore(reader: Reader, from: number, to: number): Range | null {
  let at = to;
  while (
    at > from &&
    reader.tokens[at - 1]?.capital === true &&
    !DETERMINERS.has(reader.tokens[at - 1]?.norm ?? '')
  )
    at -= 1;
  const name = reader.entityAt(at);
  return at < to && (name === null || name.entity.type !== 'country') ? { from: at, to } : null;
}

/** موقع ذا فيليدج: the name runs to the end of the phrase. */
function unquotedArabic(reader: Reader, range: Range, from: number): Source | null {
  let start = from;
  while (
    start < range.to &&
    (isKindOfOutlet(reader, start) || reader.entityAt(start)?.entity.form === 'adjective')
  )
    start = Math.max(start + 1, reader.entityAt(start)?.to ?? 0);
  if (start >= range.to) {
    // "وكالة الأنباء التونسية الرسمية": the kind and the country are the name.
    let to = range.to;
    while (to > from && isKindOfOutlet(reader, to - 1)) to -= 1;
    const surface = reader.text({ from: range.from, to });
    return { ...range, surface, key: `outlet:${foldText(surface)}`, kind: 'outlet', points: null };
  }
  const surface = reader.text({ from: start, to: range.to });
  return { ...range, surface, key: `outlet:${foldText(surface)}`, kind: 'outlet', points: null };
}

const isKindOfOutlet = (reader: Reader, at: number): boolean =>
  /^ال(?:رسمي|حكومي|محلي|خاص|مستقل|معارض)[هة]?$/.test(reader.tokens[at]?.norm ?? '');

/** The phrase as the text has it, without the clitic of its first word. */
export function surfaceOf(reader: Reader, range: Range): string {
  const entity = reader.entityAt(range.from);
  const text = reader.text(range);
  const first = reader.tokens[range.from];
  if (entity === null || first === undefined || entity.from !== range.from) return text;
  const cut = entity.entity.start - first.start;
  if (cut <= 0) return text;
  // لل: the article comes back.
  return first.norm.startsWith('لل') || first.norm.startsWith('ولل')
    ? `ال${text.slice(cut).replace(/^ل/, '')}`
    : text.slice(cut);
}
