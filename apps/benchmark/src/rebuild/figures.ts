import type { LookUps } from '../as-of/look-ups.js';
import type { Rebuilding } from './one-ledger.js';

export interface Figures {
  /** Smallest ledger first. */
  readonly rebuilds: readonly Rebuilding[];
  /** As of random positions of the same ledgers. */
  readonly asOf: LookUps;
}

/** Events a second that a rebuild aims at. */
const RATE = 25_000;
/** How much the largest ledger may differ from the smallest, as a share. */
const FLAT = 0.2;

const whole = (value: number): string => Math.round(value).toLocaleString('en');
const ratio = (value: number): string => value.toFixed(2);

const table = (rows: readonly (readonly string[])[]): string =>
  rows.map((row) => `| ${row.join(' | ')} |`).join('\n');

/** Markdown, which is also read well on a terminal. */
export function sectionOf({ rebuilds, asOf }: Figures): string {
  const sizes = rebuilds.map(({ events }) => whole(events));
  const rates = rebuilds.map(({ events, cost }) => events / cost.seconds);
  const memory = rebuilds.map(({ cost }) => cost.peakMemory / 1e6);
  const growth = (values: readonly number[]): number => (values.at(-1) ?? 0) / (values[0] ?? 1);
  const isFlat = (values: readonly number[]): boolean => Math.abs(growth(values) - 1) <= FLAT;
  const rebuilt = table([
    [
      'events',
      'seconds',
      'events a second',
      'µs of a processor an event',
      'peak memory MB',
      'came meanwhile',
      'reads',
      'failed reads',
      'slowest read ms',
      'rows compared',
      'tables that differ',
    ],
    Array.from({ length: 11 }, () => '--:'),
    ...rebuilds.map(({ events, cost, appended, reads, rows, differing }, n) => [
      whole(events),
      cost.seconds.toFixed(1),
      whole(rates[n] ?? 0),
      ((cost.processorSeconds * 1e6) / events).toFixed(0),
      whole(memory[n] ?? 0),
      whole(appended),
      whole(reads.answers),
      whole(reads.failed),
      whole(reads.slowest),
      whole(rows),
      differing.length === 0 ? 'none' : differing.join(', '),
    ]),
  ]);
  const looked = table([
    ['as of a random position', ...sizes.map((size) => `${size} events`), 'largest ÷ smallest'],
    ['---', ...sizes.map(() => '--:'), '--:'],
    ...Object.entries(asOf).map(([question, times]) => [
      question,
      ...times.map(({ median, p95 }) => `${ratio(median)} / ${ratio(p95)}`),
      ratio(growth(times.map(({ p95 }) => p95))),
    ]),
  ]);
  const flat = Object.values(asOf).filter((times) => isFlat(times.map(({ p95 }) => p95)));
  const questions = Object.keys(asOf).length;
  return `All read models from the first event, in a process of its own, while articles keep coming and a reader keeps reading.
The rows that were kept event by event and those that were rebuilt are compared in SQL, table by table.

${rebuilt}

- Aim: at least ${whole(RATE)} events a second. ${(rates.at(-1) ?? 0) >= RATE ? 'Met' : 'Not met'} for ${sizes.at(-1)} events.
- Aim: memory flat (± ${FLAT * 100} %). Largest ÷ smallest ledger: ${ratio(growth(memory))}; to the one before it: ${ratio(growth(memory.slice(-2)))}.

Milliseconds of a look-up in one ledger of each size, median / 95th percentile; the ledgers take turns:

${looked}

- Aim: the 95th percentile flat (± ${FLAT * 100} %). Met by ${flat.length} of ${questions} questions.
`;
}
