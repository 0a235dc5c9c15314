import { type Language, type Span } from '@isnad/claim-model';
import type { ReadingContext } from '../stages.js';
import { CLAUSE_MARKERS, type ClauseKind } from './clause-markers.js';
import { PhraseIndex } from './phrases.js';
import { type Token, tokenRange, tokensOf } from './tokenise.js';

export interface Clause extends Span {
  readonly kind: ClauseKind;
  /** The words that open the clause ("only once", "إلى أن"); null for a main clause. */
  readonly marker: (Span & { readonly text: string }) | null;
}

interface Marker {
  readonly kind: ClauseKind;
  readonly afterComma: boolean;
}

const COMMAS = new Set([',', '،']);
/** "11:00", "23:21": a colon between two figures parts no clauses. */
const isInClockTime = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.raw === ':' && tokens[at - 1]?.kind === 'number' && tokens[at + 1]?.kind === 'number';

const isCopula = (tokens: readonly Token[], at: number): boolean =>
  /^[—–]$/.test(tokens[at]?.raw ?? '') &&
  tokens[at - 1]?.kind === 'word' &&
  tokens[at + 1]?.kind === 'number';

const STRONG = new Set([';', '؛', ':', '—', '–']);
/** A chunk between commas needs this many words on either side to be a clause and not an item of a list. */
const CLAUSE_WORDS = 4;

const markers: Partial<Record<Language, PhraseIndex<Marker>>> = {};

function markersOf(language: Language): PhraseIndex<Marker> {
  const known = markers[language];
  if (known !== undefined) return known;
  const index = new PhraseIndex<Marker>(language, 'exact');
  for (const [kind, words] of Object.entries(CLAUSE_MARKERS[language])) {
    for (const word of words) {
      index.add(word.replace('!', ''), { kind: kind as ClauseKind, afterComma: word.startsWith('!') });
    }
  }
  markers[language] = index;
  return index;
}

/** The clauses of each sentence of a context: several stages ask for them. */
const known = new WeakMap<object, WeakMap<Span, readonly Clause[]>>();

/**
 * Cuts a sentence into clauses at semicolons, dashes, commas and subordinators, in order and without gaps between the
 * first and the last token. A guess from words alone: it serves the scope of conditions and negations.
 */
export function clauses(context: ReadingContext, sentence: Span): readonly Clause[] {
  const ofContext = known.get(context) ?? new WeakMap<Span, readonly Clause[]>();
  known.set(context, ofContext);
  const found = ofContext.get(sentence) ?? cut(context, sentence);
  ofContext.set(sentence, found);
  return found;
}

function cut(context: ReadingContext, sentence: Span): readonly Clause[] {
  const tokens = tokensOf(context);
  const [from, to] = tokenRange(tokens, sentence);
  const index = markersOf(context.language);
  const found: Clause[] = [];
  let start = from;
  let kind: ClauseKind = 'main';
  let marker: Clause['marker'] = null;
  const close = (end: number): void => {
    const first = tokens[start];
    const last = tokens[end - 1];
    if (first !== undefined && last !== undefined && end > start) {
      found.push({ start: first.start, end: last.end, kind, marker });
    }
  };
  for (let at = from; at < to; at += 1) {
    const token = tokens[at];
    if (token === undefined) break;
    if (token.kind === 'mark') {
      const comma = COMMAS.has(token.raw);
      const parts = comma
        ? splitsAt(index, tokens, at, from, to)
        : STRONG.has(token.raw) && !isInClockTime(tokens, at);
      // "Явка — 61%": the dash stands for the verb.
      if (!parts || (context.language === 'ru' && isCopula(tokens, at))) continue;
      close(at + 1);
      start = at + 1;
      kind = comma ? 'coordination' : 'main';
      marker = null;
      continue;
    }
    if (token.kind !== 'word' || joinsAdjectives(tokens, at)) continue;
    const match = index.longest(tokens, at, to);
    if (match === null || (match.value.afterComma && at > start)) continue;
    // "على بعد 50 ميلا": a distance, and nothing after it.
    if (token.norm === 'بعد' && /^ع?لي$/.test(tokens[at - 1]?.norm ?? '')) continue;
    // كان is no "like that": clause markers take conjunctions only.
    if ((match.clitic?.preposition ?? '') !== '') continue;
    // "دون أن يصاب أحد": what denies the clause opens it.
    const opening = /^(?:ب?دون)$/.test(tokens[at - 1]?.norm ?? '') ? at - 1 : at;
    if (opening > start) {
      close(opening);
      start = opening;
    }
    kind = match.value.kind;
    const end = tokens[match.to - 1]?.end ?? token.end;
    marker = { start: token.start, end, text: context.text.slice(token.start, end) };
    at = match.to - 1;
  }
  close(to);
  return found;
}

function splitsAt(
  index: PhraseIndex<Marker>,
  tokens: readonly Token[],
  comma: number,
  from: number,
  to: number,
): boolean {
  if (comma + 1 < to && index.longest(tokens, comma + 1, to) !== null)
    return !joinsAdjectives(tokens, comma + 1);
  return (
    words(tokens, comma - 1, -1, from - 1) >= CLAUSE_WORDS && words(tokens, comma + 1, 1, to) >= CLAUSE_WORDS
  );
}

const ADJECTIVE = /(?:ом|ем|ой|ей|ый|ий|ая|яя|ое|ее|ые|ие|ых|их|ым|им|ого|его|ому|ему|ую|юю|ыми|ими)$/;

/** "в тяжелом, но стабильном состоянии": two Russian adjectives of one ending around "but" are of one noun. */
function joinsAdjectives(tokens: readonly Token[], but: number): boolean {
  if (tokens[but]?.norm !== 'но' || !COMMAS.has(tokens[but - 1]?.raw ?? '')) return false;
  const [one, other] = [but - 2, but + 1].map((at) => ADJECTIVE.exec(tokens[at]?.norm ?? '')?.[0]);
  return one !== undefined && one === other;
}

/** Words from here to the next comma, counted no further than it takes. */
function words(tokens: readonly Token[], from: number, step: 1 | -1, limit: number): number {
  let count = 0;
  for (let at = from; at !== limit && count < CLAUSE_WORDS; at += step) {
    const token = tokens[at];
    if (token === undefined) break;
    if (token.kind === 'word') count += 1;
    else if (COMMAS.has(token.raw) || STRONG.has(token.raw)) break;
  }
  return count;
}

/** The clause that holds a position; null outside all of them. */
export function clauseAt(list: readonly Clause[], offset: number): Clause | null {
  return list.find((clause) => clause.start <= offset && offset < clause.end) ?? null;
}
