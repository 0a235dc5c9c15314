import { isHonorificAt, isOfficeComplement } from '../entities/office-lookup.js';
import { mediaNounEnd } from '../entities/media-nouns.js';
import type { Entity } from '../stages.js';
import type { Source } from './acts.js';
import { identityKey } from '../entities/identity.js';
import {
  ADJECTIVES,
  BODY_NOUNS,
  COMPLEMENTISERS,
  NAMELESS,
  REPEATED,
  STATEMENTS,
  SUBJECT_END,
} from './lexicon/words-arabic.js';
import { isDeedNoun } from './arabic-unfit.js';
import { COMMA, isQuote, type Range, type Reader, STOP } from './reader.js';
import { sourceOf } from './source.js';
import { speechLexicon } from './speech-lexicon.js';

const LONGEST = 18;
const SHORT_QUOTE = 6;

export interface ArabicPhrase {
  readonly source: Source;
  /** Token index after the phrase. */
  readonly to: number;
}

/** The noun phrase that begins at a token and could speak: its end, and whom it names. Null where none begins. */
export function arabicPhrase(reader: Reader, from: number, limit: number): ArabicPhrase | null {
  const statement = statementIssuer(reader, from, limit);
  if (statement !== null) return statement;
  const to = phraseEnd(reader, from, limit);
  if (to <= from) return null;
  const source = sourceOf(reader, { from, to });
  return source === null ? null : { source, to };
}

/** "بيان لوزارة الدفاع", "بيان صادر عن الجماعة": the issuer speaks. */
function statementIssuer(reader: Reader, from: number, limit: number): ArabicPhrase | null {
  const { tokens } = reader;
  if (!STATEMENTS.has(tokens[from]?.norm ?? '') || tokens[from]?.norm.startsWith('ال') === true) return null;
  // "تقرير الأمم المتحدة", "بيان الجيش": the issuer right behind.
  if (/^ال/.test(tokens[from + 1]?.norm ?? '') || reader.entityAt(from + 1)?.entity.type === 'organisation') {
    const to = phraseEnd(reader, from + 1, limit);
    const source = to > from + 1 ? sourceOf(reader, { from: from + 1, to }) : null;
    if (source !== null && (source.kind === 'body' || source.kind === 'person')) return { source, to };
  }
  for (let at = from + 1; at < Math.min(limit, from + 7); at += 1) {
    const token = tokens[at];
    if (token === undefined || COMPLEMENTISERS.has(token.norm) || STOP.has(token.raw)) return null;
    const entity = reader.entityAt(at);
    const glued = entity !== null && entity.from === at && entity.entity.start > token.start;
    const owner = /^ل/.test(token.norm) && isBody(token.norm.replace(/^لل/, 'ال').replace(/^ل/, ''));
    if (owner && !glued) {
      const to = phraseEnd(reader, at, limit);
      const source = to > at ? sourceOf(reader, { from: at, to }) : null;
      return source === null ? null : { source: withoutTo(source, reader), to };
    }
    if (glued || token.norm === 'عن' || token.norm === 'من') {
      const start = glued ? at : at + 1;
      const to = phraseEnd(reader, start, limit);
      const source = to > start ? sourceOf(reader, { from: start, to }) : null;
      return source === null ? null : { source, to };
    }
  }
  return null;
}

const isBody = (norm: string): boolean => BODY_NOUNS.has(norm.replace(/^ال/, ''));

/** "لمديرية الأمن العام", "للجيش": the letter of "to" is no part of the name. */
function withoutTo(source: Source, reader: Reader): Source {
  if (!/^ل/.test(source.surface)) return source;
  const surface = source.surface.startsWith('لل') ? `ال${source.surface.slice(2)}` : source.surface.slice(1);
  return { ...source, surface, key: identityKey(surface, reader.language) };
}

function phraseEnd(reader: Reader, from: number, limit: number): number {
  const { tokens } = reader;
  if (SUBJECT_END.has(withoutConjunction(tokens[from]?.norm ?? ''))) return from;
  const media = mediaNounEnd('ar', tokens, from, limit) > from;
  let at = from;
  let definite = false;
  let continued = false;
  let commas = 0;
  const head = tokens[from]?.norm ?? '';
  const body = isBody(withoutConjunction(head)) || isBody(head) || isActor(reader.entityAt(from)?.entity);
  const nameless = NAMELESS.test(head);
  while (at < limit && at - from < LONGEST) {
    const token = tokens[at];
    // "محافظ الجيزة د. علي عبد الرحمن": the full stop of a form of address.
    if (token?.raw === '.' && at > from && isHonorificAt('ar', tokens, at - 1, limit) > at) {
      at += 1;
      continue;
    }
    if (
      token === undefined ||
      STOP.has(token.raw) ||
      token.raw === ':' ||
      token.raw === '(' ||
      token.kind === 'number'
    )
      break;
    if (isQuote(token.raw)) {
      const close = closingQuote(reader, at, limit);
      if (close === null) break;
      if (nameless && at > from) break;
      // A short quoted name is part of the phrase, and ends it: موقع «أوردا».
      if (at > from && !media && definite) break;
      at = close + 1;
      definite = true;
      continue;
    }
    if (COMMA.has(token.raw)) {
      if (
        commas > 0 ||
        MANY.test(withoutConjunction(head)) ||
        !opensApposition(reader, at + 1, limit) ||
        holdsPerson(reader, from, at)
      )
        break;
      commas += 1;
      at += 1;
      continue;
    }
    if (
      at > from &&
      (REPEATED.has(token.norm) ||
        /^(?:صدر|صدرت|نشر|نشرت|نشرته|نشره|تحدث|تحدثوا|تحدثت|يفيد|تفيد)$/.test(token.norm))
    )
      break;
    const title = isHonorificAt('ar', tokens, at, limit);
    const entity = reader.entityAt(at);
    if (entity !== null && entity.from === at) {
      // A second body, office or person behind a complete one is what the verb is done to: "اتهم الجيش قوات الدعم السريع".
      if (at > from && definite && body && isObject(entity.entity, token.norm)) break;
      // "اتهمت الخرطوم أبوظبي": of two places side by side the second is no part of the first.
      if (at > from && isPlace(reader.entityAt(from)?.entity) && isPlace(entity.entity)) break;
      const glued = entity.entity.start > token.start && !(at === from);
      if (glued && body && entity.entity.type !== 'outlet' && isPurpose(reader, at)) {
        at = entity.to;
        definite = true;
        continue;
      }
      if (glued && !/^التابع/.test(tokens[at - 1]?.norm ?? '') && tokens[at - 1]?.norm !== 'باسم') break;
      at = entity.to;
      if (entity.entity.type === 'person') return skipAlias(reader, at, limit);
      definite =
        entity.entity.type !== 'office' ||
        tokens[entity.from]?.norm.startsWith('ال') === true ||
        entity.entity.country !== undefined;
      continue;
    }
    if (title > at) {
      at = title;
      definite = false;
      continue;
    }
    if (COMPLEMENTISERS.has(token.norm) || reader.timeAt(at) !== null) break;
    if (SUBJECT_END.has(token.norm)) {
      if (!continues(reader, at, from)) break;
      at += 2;
      definite = true;
      continued = true;
      continue;
    }
    // إلغاء and ألمانيا begin as if they had the article.
    const isDefinite = token.norm.startsWith('ال') && !/^[إأآ]/.test(token.raw);
    if (at > from && definite && isDefinite && !describes(token.norm, head)) break;
    if (at > from && body && definite && BODY_NOUNS.has(token.norm)) break;
    if (at > from && nameless && !isDefinite && (continued || !isNamelessPart(reader, at))) break;
    if (at > from && !isDefinite && !body && isDeedNoun(token.norm)) break;
    if (at > from && body && isPurpose(reader, at)) {
      at += 1;
      definite = /^لل/.test(token.norm);
      continue;
    }
    if (
      at > from &&
      /^(?:بال|ب.{4,}|لل|ل.{4,}|و.{4,})/.test(token.norm) &&
      token.norm !== 'باسم' &&
      !isOfficeComplement(token.norm)
    ) {
      if (!/^و?ال/.test(token.norm.slice(1)) || !definite || !/^و/.test(token.norm) || at - from > 8) break;
    }
    // What has its article governs nothing: "نفت الوزارة صحة ما نشر" is no ministry of health.
    const governs = isOfficeComplement(token.norm) && !(at === from + 1 && /^[وف]?ال/.test(head));
    if (definite && !isDefinite && !governs && !isSelf(token.norm)) break;
    if (
      at > from &&
      speechLexicon('ar').speech.longest(tokens, at, limit)?.value.form === 'finite' &&
      !isDefinite
    )
      break;
    if (isDefinite) definite = true;
    at += 1;
  }
  while (at > from && COMMA.has(tokens[at - 1]?.raw ?? '')) at -= 1;
  return at;
}

/** "طالب المتظاهرون، المهندس X، بعدم": one person is no other name for many. Folded. */
const MANY = /^ال\p{L}{3,}(?:ون|ين)$|^(?:ال)?(?:اهالي|نشطاء|نواب|عمال|طلاب|محتجون|سكان|اعضاء)$/u;

const isActor = (entity: Entity | undefined): boolean =>
  entity?.type === 'organisation' || (entity?.type === 'country' && entity.form === undefined);

const isPlace = (entity: Entity | undefined): boolean =>
  (entity?.type === 'city' || entity?.type === 'country') && entity.form === undefined;

function isObject({ type, form }: Entity, norm: string): boolean {
  // السعودية is the country and its adjective: behind a noun the adjective.
  if (type === 'country' && /^ال.*[هي]$/.test(norm)) return false;
  return (
    form === undefined &&
    (type === 'organisation' || type === 'office' || type === 'person' || type === 'country')
  );
}

/** Shapes of nouns for what is done, which never describe: "الاعتداء", "الانقلاب", "التفجير", "الهجوم". Folded. */
const DEED = /^ال(?:ا(?:ست)?\p{L}{2,3}ا\p{L}?ء?|ت\p{L}{2}ي\p{L}|\p{L}{2}و\p{L})$/u;

/** Whether a definite word behind a definite noun describes it: "الدولي", "المستقلة" behind a feminine; else it is another noun. */
function describes(norm: string, head: string): boolean {
  if (ADJECTIVES.has(norm) || /(?:يه|يين|يون|ييه)$/.test(norm)) return true;
  if (/ي$/.test(norm)) return true;
  // "الشباب المعتصمون"
  if (/^الم\p{L}{3,}(?:ون|ين)$/u.test(norm)) return true;
  if (BODY_NOUNS.has(norm.slice(2)) || /ات$/.test(norm) || DEED.test(norm)) return false;
  // A construct ("وزارة الدفاع …") may be described by either gender; so may a feminine noun by what ends like it.
  return !head.startsWith('ال') && !head.startsWith('وال')
    ? norm.length > 4
    : /ه$/.test(head) && /ه$/.test(norm);
}

/** "رفيع المستوى", "أمني", "مطلعة", "باسم": what may follow a speaker without a name. */
function isNamelessPart(reader: Reader, at: number): boolean {
  const norm = reader.tokens[at]?.norm ?? '';
  return (
    /(?:ي|يه|يين|يون|يا|ين|ون|ه)$/.test(norm) ||
    /^(?:باسم|رفيع|كبير|كبار|مسوول|مطلع|مقرب|اخر|اخرون|عيان|عدد|من|في)$/.test(norm) ||
    isOfficeComplement(norm)
  );
}

/** What a body is for: "للهجرة", "لشؤون اللاجئين"; not to whom it speaks ("للصحفيين", "لقناة X"). */
function isPurpose(reader: Reader, at: number): boolean {
  const norm = reader.tokens[at]?.norm ?? '';
  if (
    reader.entityAt(at)?.entity.type === 'outlet' ||
    /^ل(?:ل)?(?:متهم|مواطن|حضور|صحفي|صحافي|وكال|قنا|صحيف|جريد|موقع|اذاع|تلفزيون|برنامج|اعلام|مراسل)/.test(
      norm,
    )
  )
    return false;
  return /^لل.{3,}/.test(norm) || (/^ل.{3,}/.test(norm) && /^ال/.test(reader.tokens[at + 1]?.norm ?? ''));
}

const withoutConjunction = (norm: string): string => (/^[وف].{2}/.test(norm) ? norm.slice(1) : norm);

const isSelf = (norm: string): boolean =>
  /^(?:نفسها|نفسه|ذاتها|ذاته|سابق|اسبق|حالي|رفيع|مطلع|مسوول)$/.test(norm);

/** "وزارة الصحة في كازاخستان", "مصدر في الشرطة": a place or body that belongs to the speaker. */
function continues(reader: Reader, at: number, from: number): boolean {
  const norm = reader.tokens[at]?.norm;
  if ((norm !== 'في' && norm !== 'فى' && norm !== 'من') || at === from) return false;
  if (norm === 'من' && at === from + 1 && SOME.has(withoutConjunction(reader.tokens[from]?.norm ?? '')))
    return reader.tokens[at + 1]?.kind === 'word';
  const next = reader.entityAt(at + 1);
  const head = reader.tokens[from]?.norm ?? '';
  if (NAMELESS.test(head))
    return (
      (next !== null && next.entity.type === 'organisation') ||
      isBody(reader.tokens[at + 1]?.norm ?? '') ||
      /^ال/.test(reader.tokens[at + 1]?.norm ?? '') ||
      isOfficeComplement(reader.tokens[at + 1]?.norm ?? '') ||
      /^(?:اجهزه|دوائر|اوساط|قطاع)$/.test(reader.tokens[at + 1]?.norm ?? '')
    );
  return norm !== 'من' && next?.entity.type === 'country' && next.to === at + 2;
}

/** "العديد من المشاركين", "عدد من النواب". Folded. */
const SOME: ReadonlySet<string> = new Set(
  'العديد عدد بعض احد احدي مجموعه الكثير كثير عشرات مييات الاف معظم اغلب جميع كل غيره واحد اثنان ثلاثه اربعه'.split(
    ' ',
  ),
);

function closingQuote(reader: Reader, open: number, limit: number): number | null {
  for (let at = open + 1; at < Math.min(limit, open + SHORT_QUOTE + 1); at += 1) {
    if (isQuote(reader.tokens[at]?.raw ?? '')) return at > open + 1 ? at : null;
  }
  return null;
}

function opensApposition(reader: Reader, at: number, limit: number): boolean {
  const entity = reader.entityAt(at);
  if (entity?.entity.type === 'person') return true;
  const title = isHonorificAt('ar', reader.tokens, at, limit);
  return title > at && reader.entityAt(title)?.entity.type === 'person';
}

function holdsPerson(reader: Reader, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (reader.entityAt(at)?.entity.type === 'person') return true;
  return false;
}

/** "توكاييف (نفسه)": an alias in brackets after a name. */
function skipAlias(reader: Reader, at: number, limit: number): number {
  if (reader.tokens[at]?.raw !== '(') return at;
  for (let end = at + 1; end < Math.min(limit, at + 8); end += 1)
    if (reader.tokens[end]?.raw === ')') return end + 1;
  return at;
}

/** A range without the commas at its ends. */
export function withoutCommas(reader: Reader, range: Range): Range {
  let { from, to } = range;
  while (from < to && COMMA.has(reader.tokens[from]?.raw ?? '')) from += 1;
  while (to > from && COMMA.has(reader.tokens[to - 1]?.raw ?? '')) to -= 1;
  return { from, to };
}
