import type { Word } from './words.js';

/** Words in a run; shorter ones are set phrases of police reports. */
const RUN = 6;

/** The runs of words of a text, articles cut off. */
export function runsOf(words: readonly Word[]): ReadonlySet<string> {
  const norms = words.filter(({ kind }) => kind === 'word').map(({ norm }) => norm.replace(/^ال/, ''));
  return new Set(
    Array.from({ length: Math.max(0, norms.length - RUN + 1) }, (_, at) =>
      norms.slice(at, at + RUN).join(' '),
    ),
  );
}

/** How much of the shorter text stands in the other word for word, 0 … 1: what two outlets took from one agency. */
export function sharedShare(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const [short, long] = a.size <= b.size ? [a, b] : [b, a];
  if (short.size === 0) return 0;
  let shared = 0;
  for (const run of short) if (long.has(run)) shared += 1;
  return shared / short.size;
}
