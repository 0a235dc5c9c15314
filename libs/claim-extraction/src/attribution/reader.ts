import type { Language } from '@isnad/claim-model';
import type { Entity, ReadingContext, Sentence, TimeExpression } from '../stages.js';
import { type Token, tokenIndexAt, tokenRange, tokensOf } from '../text/tokenise.js';

/** A span over token indexes; end exclusive. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

export interface TokenEntity extends Range {
  readonly entity: Entity;
}

export interface TokenTime extends Range {
  readonly time: TimeExpression;
}

/** The document as the grammars of attribution see it: tokens, with entities and times found by token. */
export interface Reader {
  readonly context: ReadingContext;
  readonly language: Language;
  readonly tokens: readonly Token[];
  entityAt(token: number): TokenEntity | null;
  timeAt(token: number): TokenTime | null;
  rangeOf(sentence: Sentence): Range;
  /** Raw text from the first token to the last. */
  text(range: Range): string;
}

export function readerOf(
  context: ReadingContext,
  entities: readonly Entity[],
  times: readonly TimeExpression[],
): Reader {
  const tokens = tokensOf(context);
  const entityByToken = new Array<TokenEntity | undefined>(tokens.length);
  for (const entity of entities) {
    const from = tokenIndexAt(tokens, entity.start);
    const to = Math.max(from + 1, tokenIndexAt(tokens, entity.end - 1) + 1);
    const found = { from, to, entity };
    entityByToken.fill(found, from, to);
  }
  const timeByToken = new Array<TokenTime | undefined>(tokens.length);
  for (const time of times) {
    const from = tokenIndexAt(tokens, time.start);
    const to = Math.max(from + 1, tokenIndexAt(tokens, time.end - 1) + 1);
    const found = { from, to, time };
    for (let at = from; at < to; at += 1) timeByToken[at] ??= found;
  }
  return {
    context,
    language: context.language,
    tokens,
    entityAt: (token) => entityByToken[token] ?? null,
    timeAt: (token) => timeByToken[token] ?? null,
    rangeOf: (sentence) => {
      const [from, to] = tokenRange(tokens, sentence);
      return { from, to };
    },
    text: (range) => {
      const first = tokens[range.from];
      const last = tokens[range.to - 1];
      return first === undefined || last === undefined ? '' : context.text.slice(first.start, last.end);
    },
  };
}

export const COMMA: ReadonlySet<string> = new Set([',', '،']);
export const DASH: ReadonlySet<string> = new Set(['—', '–', '-', '―']);
export const OPENING: ReadonlySet<string> = new Set(['«', '“', '„', '"', '‘', '″']);
export const CLOSING: ReadonlySet<string> = new Set(['»', '”', '"', '’', '“', '″']);
export const STOP: ReadonlySet<string> = new Set(['.', '!', '?', '؟', '…', ';', '؛']);

export function isQuote(raw: string): boolean {
  return OPENING.has(raw) || CLOSING.has(raw);
}

/** Token index behind an acronym in brackets that begins here ("(YSK)"); the token itself where none does. */
export function acronymEnd({ tokens }: Reader, at: number): number {
  const inner = tokens[at + 1];
  return tokens[at]?.raw === '(' &&
    inner !== undefined &&
    /^[\p{Lu}\d.-]{2,10}$/u.test(inner.raw) &&
    tokens[at + 2]?.raw === ')'
    ? at + 3
    : at;
}
