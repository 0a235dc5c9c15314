import { DROPPED, foldedUnit } from '../text/letters.js';
import type { Token } from '../text/tokenise.js';

/** Raw offset behind the first folded letters of a token: where a word begins after its clitics. */
export function rawOffsetAfter(token: Token, cut: number): number {
  let left = cut;
  for (let at = 0; at < token.raw.length; at += 1) {
    if (foldedUnit(token.raw.charCodeAt(at)) === DROPPED) continue;
    if (left === 0) return token.start + at;
    left -= 1;
  }
  return token.start;
}
