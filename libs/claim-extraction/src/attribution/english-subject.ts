import type { Source } from './acts.js';
import { EN_BETWEEN, EN_CLAUSE, EN_SPEECH_NOUNS } from './lexicon/words.js';
import { acronymEnd, CLOSING, COMMA, DASH, OPENING, type Range, type Reader, STOP } from './reader.js';
import { sourceOf } from './source.js';
import { genericSourceEnd } from '../entities/generic-sources.js';
import { speechLexicon } from './speech-lexicon.js';

const LONGEST_SUBJECT = 18;

interface Subject {
  readonly source: Source;
  /** Where the subject and its adjuncts begin. */
  readonly start: number;
  /** Token index of the comma or quote before it; -1 where it opens the sentence. */
  readonly boundary: number;
}

export function isBoundary(reader: Reader, at: number): boolean {
  const token = reader.tokens[at];
  if (token === undefined) return true;
  const raw = token.raw;
  // Sentences are cut already: a full stop inside one belongs to an abbreviation ("U.N. agency", "Gen. Smith").
  if (
    raw === '.' &&
    reader.tokens[at - 1]?.capital === true &&
    (reader.tokens[at - 1]?.raw.length ?? 9) <= 5
  ) {
    return reader.tokens[at + 1]?.kind !== 'word';
  }
  // "the High Electoral Board (YSK) said"
  if ((raw === '(' && acronymEnd(reader, at) > at) || (raw === ')' && acronymEnd(reader, at - 2) > at - 2))
    return false;
  return (
    COMMA.has(raw) ||
    raw === ':' ||
    STOP.has(raw) ||
    raw === '(' ||
    raw === ')' ||
    CLOSING.has(raw) ||
    OPENING.has(raw) ||
    (DASH.has(raw) && token.kind === 'mark')
  );
}

/** The noun phrase before a verb, with appositions and relative clauses between commas skipped. */
export function subjectBefore(reader: Reader, range: Range, verb: number): Subject | null {
  const { tokens } = reader;
  let end = verb;
  for (let hops = 0; hops < 4; hops += 1) {
    while (end > range.from && isAdjunctBefore(reader, end - 1)) end -= 1;
    if (end <= range.from) return null;
    if (isBoundary(reader, end - 1)) {
      if (hops > 0 && COMMA.has(tokens[end - 1]?.raw ?? '')) {
        end -= 1;
        continue;
      }
      // "X, on Tuesday, said": nothing but adjuncts between two commas. "X, head of Y, said": an apposition.
      const comma = COMMA.has(tokens[end - 1]?.raw ?? '');
      const named = comma && end === verb ? nameAfterOffice(reader, range, end - 1) : null;
      if (named !== null) return named;
      const opened = comma ? openingOf(reader, range, end - 1) : null;
      if (comma && (end < verb || opened !== null)) {
        end = opened ?? end - 1;
        continue;
      }
      return null;
    }
    let start = end;
    const reach = hops === 0 ? LONGEST_SUBJECT : 2 * LONGEST_SUBJECT;
    while (start > range.from && end - start < reach && !isBoundary(reader, start - 1)) start -= 1;
    const cut = clauseCut(reader, start, end);
    const first = tokens[cut]?.norm ?? '';
    const relative = first === 'who' || first === 'which' || first === 'whose';
    const comma = cut > range.from && COMMA.has(tokens[cut - 1]?.raw ?? '');
    // An apposition is closed by a comma; what stands right before the verb is the subject itself.
    const closed = COMMA.has(tokens[end]?.raw ?? '');
    if (comma && closed && (relative || isAside(reader, cut, end) || isApposition(reader, cut, end))) {
      end = cut - 1;
      continue;
    }
    if (relative) return cut > range.from && cut < verb ? subjectBefore(reader, range, cut) : null;
    let from = cut;
    while (from < end && isAdjunctAfterStart(reader, from)) from += 1;
    // "fired on people it said were returning": a pronoun right before the verb is its subject alone.
    if (end - from > 1 && /^(?:it|he|she|they)$/.test(tokens[end - 1]?.norm ?? '')) from = end - 1;
    const source = sourceOf(reader, { from, to: withoutCarrier(reader, from, end) });
    if (source === null || !canSpeak(reader, source)) return null;
    return {
      source,
      start: cut,
      boundary: cut > range.from && isBoundary(reader, cut - 1) ? cut - 1 : cut > range.from ? cut : -1,
    };
  }
  return null;
}

/** Where the comma stands that opens the apposition, relative clause or aside closed by this one; null where it closes none. */
function openingOf(reader: Reader, range: Range, comma: number): number | null {
  let start = comma;
  while (start > range.from && comma - start < 2 * LONGEST_SUBJECT && !isBoundary(reader, start - 1))
    start -= 1;
  if (start <= range.from || !COMMA.has(reader.tokens[start - 1]?.raw ?? '')) return null;
  const relative = /^(?:who|which|whose)$/.test(reader.tokens[start]?.norm ?? '');
  return relative || isAside(reader, start, comma) || isApposition(reader, start, comma) ? start - 1 : null;
}

/** "citing hospital officials", "speaking to reporters": between commas it says nothing of who the subject is. */
function isAside(reader: Reader, from: number, end: number): boolean {
  const first = reader.tokens[from];
  // "the company, in a statement issued on Friday, said"
  if (
    first !== undefined &&
    /^(?:in|at|on|via|through|during|for)$/.test(first.norm) &&
    reader.tokens
      .slice(from, end)
      .some((token) => EN_SPEECH_NOUNS.has(token.norm) || /^(?:part|turn)$/.test(token.norm))
  )
    return true;
  // "Ms Okafor, 52, said", "the president, back from Geneva, declared".
  if (first?.kind === 'number' && end - from <= 3) return true;
  if (
    first !== undefined &&
    !first.capital &&
    /^(?:back|now|once|still|long|already|formerly|then|however|too|meanwhile|for|like|unlike|along|together|himself|herself|themselves|itself|aged|born|dressed|flanked|accompanied|surrounded|elected|appointed|asked|with|by|who|visibly|also|though|not|under|never)$/.test(
      first.norm,
    ) &&
    end - from <= LONGEST_SUBJECT
  )
    return true;
  return (
    first !== undefined &&
    !first.capital &&
    /^(?:.{3,}ing|quoted|cited|reached|contacted|interviewed)$/.test(first.norm) &&
    end - from <= 2 * LONGEST_SUBJECT
  );
}

/** "the governor of South Kivu, Jean-Jacques Purusi, told": the name between commas is the subject, after its office. */
function nameAfterOffice(reader: Reader, range: Range, comma: number): Subject | null {
  const { tokens } = reader;
  let from = comma;
  while (from > range.from && comma - from < 6 && !isBoundary(reader, from - 1)) from -= 1;
  if (from <= range.from || !COMMA.has(tokens[from - 1]?.raw ?? '')) return null;
  const person = reader.entityAt(from);
  const isName =
    (person?.entity.type === 'person' && person.to === comma) ||
    (comma - from <= 4 && tokens.slice(from, comma).every((token) => token.capital));
  if (!isName) return null;
  let start = from - 1;
  while (start > range.from && from - start < LONGEST_SUBJECT && !isBoundary(reader, start - 1)) start -= 1;
  start = clauseCut(reader, start, from - 1);
  let office = false;
  for (let at = start; at < from - 1; at += 1) office ||= reader.entityAt(at)?.entity.type === 'office';
  // "the harbour master, Joseph Odera, told": an office that no list knows.
  const named = person?.entity.type === 'person' || comma - from >= 2;
  const described = /^(?:the|a|an|its|his|her|their|one)$/.test(tokens[start]?.norm ?? '') && named;
  if (!office && !described) return null;
  const source = sourceOf(reader, { from, to: comma });
  return source === null ? null : { source, start, boundary: start > range.from ? start - 1 : -1 };
}

/** Last clause opener between start and end that belongs to no name; the subject begins after it. */
function clauseCut(reader: Reader, start: number, end: number): number {
  for (let at = end - 1; at >= start; at -= 1) {
    const token = reader.tokens[at];
    // "and said Israel rejected the charges": what somebody says has a subject of its own.
    if (
      token !== undefined &&
      at < end - 1 &&
      /^(?:said|says)$/.test(token.norm) &&
      !/^(?:in|on|at|to|by|via|during|through)$/.test(reader.tokens[at + 1]?.norm ?? '')
    )
      return at + 1;
    if (token === undefined || reader.entityAt(at) !== null || !EN_CLAUSE.has(token.norm)) continue;
    if (/^(?:who|which|whose|whom)$/.test(token.norm)) return at;
    if (
      token.norm === 'and' &&
      reader.tokens[at - 1]?.capital === true &&
      reader.tokens[at + 1]?.capital === true
    )
      continue;
    return at + 1;
  }
  return start;
}

/** "fundamentally", but not "the assembly". */
const isAdverb = ({ norm, capital }: Reader['tokens'][number]): boolean =>
  !capital &&
  /^[a-z]{4,}ly$/.test(norm) &&
  !/^(?:family|assembly|supply|reply|rally|monopoly|anomaly|butterfly)$/.test(norm);

function isAdjunctBefore(reader: Reader, at: number): boolean {
  const token = reader.tokens[at];
  if (token === undefined) return false;
  if (EN_BETWEEN.has(token.norm) || isAdverb(token)) return true;
  if (reader.timeAt(at) !== null) return true;
  return /^(?:on|in|at)$/.test(token.norm) && reader.timeAt(at + 1) !== null;
}

function isAdjunctAfterStart(reader: Reader, at: number): boolean {
  const token = reader.tokens[at];
  if (token === undefined) return true;
  return (
    isAdjunctBefore(reader, at) ||
    COMMA.has(token.raw) ||
    token.norm === 'in' ||
    token.norm === 'but' ||
    token.norm === 'and' ||
    token.norm === 'on'
  );
}

/** "head of the criminal prosecution service at …," after a name. */
function isApposition(reader: Reader, from: number, end: number): boolean {
  const { tokens } = reader;
  const before = reader.entityAt(from - 2);
  const names =
    (before !== null && before.entity.type !== 'office' && before.entity.form === undefined) ||
    (tokens[from - 2]?.capital === true && tokens[from - 3]?.capital === true);
  if (!names || end - from < 2) return false;
  const start = /^(?:the|a|an|its|his|her|their)$/.test(tokens[from]?.norm ?? '') ? from + 1 : from;
  for (let at = start; at < Math.min(end, start + 6); at += 1) {
    const entity = reader.entityAt(at);
    if (entity?.entity.type === 'office') return !holdsName(reader, from, end);
  }
  return start > from && end - start <= 6 && !holdsName(reader, from, end);
}

function holdsName(reader: Reader, from: number, end: number): boolean {
  for (let at = from; at < end; at += 1) if (reader.entityAt(at)?.entity.type === 'person') return true;
  return false;
}

/** A plain phrase speaks only if it is short or names somebody who can. */
function canSpeak(reader: Reader, source: Source): boolean {
  if (source.kind !== 'phrase') return true;
  const length = source.to - source.from;
  const first = reader.tokens[source.from];
  if (first === undefined || first.kind === 'number') return false;
  return length <= 14 && !/^(?:with|despite|amid|among|of|in|at|for|from|by|under)$/.test(first.norm);
}

/** "Official sources quoted by X": the carrier is read on its own. */
function withoutCarrier(reader: Reader, from: number, end: number): number {
  for (let at = from + 1; at < end; at += 1) {
    if (speechLexicon('en').according.longest(reader.tokens, at, end)?.value.kind === 'via') return at;
  }
  return end;
}

/** A phrase that names somebody who can speak: an office, a body, a country or a common noun for speakers. */
export function isSpeaker(reader: Reader, source: Source): boolean {
  const first = reader.tokens[source.from];
  if (first === undefined || first.kind === 'number' || source.to - source.from > 8) return false;
  const words = reader.tokens.slice(source.from, source.to);
  if (words.length >= 2 && words.length <= 4 && words.every((token) => token.capital)) return true;
  for (let at = source.from; at < source.to; at += 1) {
    const type = reader.entityAt(at)?.entity.type;
    if (type === 'office' || type === 'organisation' || genericSourceEnd('en', reader.tokens, at) > at)
      return true;
  }
  return false;
}

/** Adjuncts before the subject up to the sentence start: "A day earlier Tokayev put", "On Tuesday, X said". */
export function leftZone(reader: Reader, range: Range, start: number): number {
  let at = start;
  while (at > range.from) {
    const time = reader.timeAt(at - 1);
    if (time !== null) at = Math.min(at - 1, time.from);
    else if (COMMA.has(reader.tokens[at - 1]?.raw ?? '') && reader.timeAt(at - 2) !== null) at -= 1;
    else if (/^(?:on|in|at|and|but|late|early)$/.test(reader.tokens[at - 1]?.norm ?? '') && at < start)
      at -= 1;
    else break;
  }
  return Math.max(at, range.from);
}
