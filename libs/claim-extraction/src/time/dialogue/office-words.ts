import type { Edge, TimeReading } from '../reading.js';
import { follows, type TimeSource } from '../source.js';

/** Office shorthand for the edges of the running day, month and year. */
const EDGES: Readonly<Record<string, { readonly edge: Edge; readonly unit: 'D' | 'M' | 'Y' }>> = {
  eod: { edge: 'late', unit: 'D' },
  eom: { edge: 'late', unit: 'M' },
  eoy: { edge: 'late', unit: 'Y' },
  bom: { edge: 'early', unit: 'M' },
  boy: { edge: 'early', unit: 'Y' },
};
const NOW: readonly string[] = ['now', 'right now', 'just now', 'at the moment', 'atm', 'at this time'];

/** Whether a word may open one of them. */
export function isOfficeWord(norm: string): boolean {
  return norm in EDGES || NOW.some((phrase) => phrase.startsWith(norm));
}

/** "EOM", "the EOY", "right now", read in English dialogue alone; "BOY" needs its capitals. */
export function officeWordAt(source: TimeSource, at: number): TimeReading | null {
  const { tokens, text } = source;
  const token = tokens[at];
  if (!source.dialogue || source.tables.language !== 'en' || token === undefined) return null;
  const edge = EDGES[token.norm];
  if (edge && text.slice(token.start, token.end) === token.norm.toUpperCase()) {
    const of = {
      kind: 'relative',
      from: at,
      to: at + 1,
      unit: edge.unit,
      relation: 'this',
      count: 1,
    } as const;
    return { kind: 'edge', from: at, to: at + 1, edge: edge.edge, of };
  }
  let longest = 0;
  for (const phrase of NOW) {
    const words = phrase.split(' ');
    const stands = words.every(
      (word, index) => (index === 0 ? token : follows(source, at + index))?.norm === word,
    );
    if (stands) longest = Math.max(longest, words.length);
  }
  return longest === 0 ? null : { kind: 'day', from: at, to: at + longest, day: 0 };
}
