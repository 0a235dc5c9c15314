import type { Range, Reader } from './reader.js';

const LONG_QUOTE = 3;

/** Tokens inside quotations of more than a few words: what stands there is said by the quoted, not by the sentence. */
export function quotedTokens(reader: Reader, range: Range): ReadonlySet<number> {
  const inside = new Set<number>();
  let open = -1;
  for (let at = range.from; at < range.to; at += 1) {
    const raw = reader.tokens[at]?.raw ?? '';
    const opens = raw === '«' || raw === '“' || raw === '„' || (raw === '"' && open < 0);
    if (open >= 0 && (raw === '»' || raw === '”' || raw === '"' || (raw === '“' && at > open))) {
      if (at - open - 1 > LONG_QUOTE) for (let k = open + 1; k < at; k += 1) inside.add(k);
      open = -1;
    } else if (opens) open = at;
  }
  // A quotation that the next sentence closes.
  if (open >= 0 && range.to - open - 1 > LONG_QUOTE)
    for (let k = open + 1; k < range.to; k += 1) inside.add(k);
  return inside;
}
