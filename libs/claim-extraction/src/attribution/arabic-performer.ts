import type { Entity, ReadingContext, TimeExpression } from '../stages.js';
import type { Source } from './acts.js';
import { subjectBefore } from './arabic-clause.js';
import { hasNounBefore } from './arabic.js';
import { arabicPhrase } from './arabic-phrase.js';
import { isUnfit } from './arabic-unfit.js';
import { genericSourceEnd } from '../entities/generic-sources.js';
import { isEverydayWord } from '../entities/plausible-name.js';
import { BODY_NOUNS, NAMELESS } from './lexicon/words-arabic.js';
import { type Reader, readerOf } from './reader.js';

/**
 * The person, body or nameless speaker that is the subject of an Arabic verb, before it or behind it; null where none is
 * named beside it.
 *
 * @param entities those of the sentence
 * @param sentence its token range; verb the index of the verb among the tokens of the text
 */
export function arabicPerformer(
  context: ReadingContext,
  entities: readonly Entity[],
  times: readonly TimeExpression[],
  [from, to]: readonly [number, number],
  verb: number,
): Source | null {
  const reader = readerOf(context, entities, times);
  const before = subjectBefore(reader, { from, to }, verb)?.source ?? null;
  if (before !== null && isSomebody(reader, before)) return before;
  // "بلاغ يتهم فلانا": behind a noun a verb in the imperfect has its subject before it.
  if (hasNounBefore(reader, { from, to }, verb)) return null;
  if (/\p{L}{3}وا$/u.test(reader.tokens[verb]?.norm ?? '')) return null;
  // "هدد 11 من مسؤولي البلدة": so many of them.
  const counted = reader.tokens[verb + 1]?.kind === 'number' && reader.tokens[verb + 2]?.norm === 'من';
  const behind = arabicPhrase(reader, counted ? verb + 3 : verb + 1, to)?.source ?? null;
  return behind !== null && isSomebody(reader, behind) ? behind : null;
}

/** Nouns of speech whose genitive is who speaks: "دعوة فلان إلى"; of "اتهام" and "إدانة" it is whom they strike. Folded. */
const SPOKEN_BY =
  /^[وفبلك]{0,2}(?:ال)?(?:دعوه|دعوات|مطالبه|مطالبات|مناشده|نفي|انكار|تكذيب|تنديد|استنكار|شجب|انتقاد|انتقادات|هجوم|تحذير|تحذيرات|تهديد|تهديدات)$/;

/** Who stands in the genitive of a noun of speech; null for other nouns, and where it is no named person or body. */
export function arabicSpokenBy(
  context: ReadingContext,
  entities: readonly Entity[],
  times: readonly TimeExpression[],
  [, to]: readonly [number, number],
  noun: number,
): Source | null {
  const reader = readerOf(context, entities, times);
  if (!SPOKEN_BY.test(reader.tokens[noun]?.norm ?? '')) return null;
  const source = arabicPhrase(reader, noun + 1, to)?.source ?? null;
  return source !== null && (source.kind === 'person' || source.kind === 'body') ? source : null;
}

/** A named person or body, or whatever noun may do what only persons and bodies do. */
function isSomebody(reader: Reader, source: Source): boolean {
  if (isUnfit(reader, source)) return false;
  if (source.kind === 'anaphor') return source.points === 'ministry' || source.points === 'person';
  if (source.kind !== 'phrase') return true;
  if (/^و\p{L}{4}/u.test(reader.tokens[source.from]?.norm ?? '') && reader.entityAt(source.from) === null)
    return false;
  const head = (reader.tokens[source.from]?.norm ?? '').replace(/^[وف](?=.{4})/, '');
  return (
    genericSourceEnd('ar', reader.tokens, source.from) > source.from ||
    NAMELESS.test(head) ||
    BODY_NOUNS.has(head.replace(/^ال/, '')) ||
    reader.entityAt(source.from) !== null ||
    /^ال\p{L}{3,}$/u.test(head) ||
    /^(?:اهالي|سكان|اسره|عايله|والد|والده|ذوو|طلاب|عمال)$/.test(head) ||
    (!isEverydayWord(head) && !isBehindPreposition(head)) ||
    // "هدد نتنياهو باجتياح المدينة": names that are in every report are told by what follows them.
    (source.to === source.from + 1 &&
      isComplement(reader.tokens[source.to]?.norm ?? '') &&
      !/^[بلك]/.test(head))
  );
}

/** "بتهمة", "لقرار"; not "كليتشدار", which only begins so. */
const isBehindPreposition = (norm: string): boolean =>
  /^[بلك](?:ال|ل)/.test(norm) || (/^[بلك]/.test(norm) && isEverydayWord(norm.slice(1)));

const isComplement = (norm: string): boolean => /^(?:ب\p{L}{3,}|الي|علي|ان|بان)$/u.test(norm);
