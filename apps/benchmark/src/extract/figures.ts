import type { Reading } from './reading-process.js';

/** Articles a second of a processor. */
export interface Measured {
  readonly what: string;
  readonly articles: number;
  readonly perSecond: number;
}

/** What a code unit of a text of a size costs, in nanoseconds of a processor. */
export interface Growth {
  readonly size: number;
  readonly nanosecondsPerUnit: number;
}

export interface Figures {
  /** All stages, in a process of its own. */
  readonly reading: Reading;
  /** Dates only: Isnad and its peers over the same articles. */
  readonly dates: readonly Measured[];
  /** Smallest text first. */
  readonly growth: readonly Growth[];
}

/** Articles that a second of a processor should read, with all stages. */
const RATE = 400;
/** Bytes that the process which reads may have, at the most. */
const MEMORY = 250e6;
/** How many times as dear a code unit of the longest text may be as one of the shortest: more is no linear growth. */
const LINEAR = 1.5;

const whole = (value: number): string => Math.round(value).toLocaleString('en');
const met = (isMet: boolean): string => (isMet ? 'Met' : 'Not met');

const table = (rows: readonly (readonly string[])[]): string =>
  rows.map((row) => `| ${row.join(' | ')} |`).join('\n');

/** Markdown, which is also read well on a terminal. */
export function sectionOf({ reading, dates, growth }: Figures): string {
  const { articles, processorSeconds, seconds, peakMemory } = reading;
  const rate = articles / processorSeconds;
  const least = growth[0]?.nanosecondsPerUnit ?? 1;
  const most = growth.at(-1)?.nanosecondsPerUnit ?? least;
  const peers = dates.map(({ what, articles: read, perSecond }) => [
    `${what}, dates only`,
    whole(read),
    whole(perSecond),
    (rate / perSecond).toFixed(2),
  ]);
  const sizes = growth.map(({ size, nanosecondsPerUnit }) => [
    whole(size),
    whole(nanosecondsPerUnit),
    (nanosecondsPerUnit / least).toFixed(2),
  ]);
  return `Articles a second of a processor:

${table([
  ['reader', 'articles', 'a second', 'all stages ÷ that'],
  ['---', '---:', '---:', '---:'],
  ['Isnad, all stages', whole(articles), whole(rate), '1.00'],
  ...peers,
])}

- Aim: at least ${RATE} articles a second with all stages. ${met(rate >= RATE)}: ${whole(rate)} for each second of a processor, ${whole(articles / seconds)} a second on the clock.
- Aim: at most ${MEMORY / 1e6} MB of memory. ${met(peakMemory <= MEMORY)}: ${whole(peakMemory / 1e6)} MB resident at the most, in a process that reads the articles one after the other.
- Aim: time grows with the length of a text and no faster. ${met(most <= LINEAR * least)}:

${table([['code units in one text', 'ns a unit', '÷ the smallest'], ['---:', '---:', '---:'], ...sizes])}
`;
}
