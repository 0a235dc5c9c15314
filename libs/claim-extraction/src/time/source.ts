import type { NumberReading } from '../quantity/words/number.js';
import type { Token } from '../quantity/words/token.js';
import type { TimeTables } from './words.js';

/** A text as the time rules see it. */
export interface TimeSource {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly numbers: readonly (NumberReading | undefined)[];
  readonly tables: TimeTables;
  /** In dialogue a bare hour, a bare "the 5th" and short dates are times; in news they are rather something else. */
  readonly dialogue: boolean;
}

export function has(set: ReadonlySet<string>, token: Token | undefined): boolean {
  return token !== undefined && (set.has(token.norm) || (token.key !== token.norm && set.has(token.key)));
}

/** The token is there and on the same line as the one before it. */
export function follows(source: TimeSource, at: number): Token | null {
  const token = source.tokens[at];
  return token === undefined || token.line ? null : token;
}
