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
  const memory = rebuilds.map(({ cost }) => cost.heldMemory);
  const peaks = rebuilds.map(({ cost }) => cost.peakMemory);
  const growth = (values: readonly number[]): number => (values.at(-1) ?? 0) / (values[0] ?? 1);
  const isFlat = (values: readonly number[]): boolean => Math.abs(growth(values) - 1) <= FLAT;
  const perEvent = (seconds: number | null, { events }: Rebuilding): string =>
    seconds === null ? 'unknown' : `${((seconds * 1e6) / events).toFixed(0)} µs`;
  const measures: readonly (readonly [string, (one: Rebuilding) => string])[] = [
    ['seconds', ({ cost }) => cost.seconds.toFixed(1)],
    ['**events a second**', ({ events, cost }) => whole(events / cost.seconds)],
    ['processes that wanted a processor', ({ load }) => load.toFixed(1)],
    ['processor time an event, rebuilding process', (one) => perEvent(one.cost.processorSeconds, one)],
    ['processor time an event, PostgreSQL', (one) => perEvent(one.postgresProcessorSeconds, one)],
    ['memory that the rebuilding process needs', ({ cost }) => `${whole(cost.heldMemory / 1e6)} MB`],
    ['the same with garbage, at its peak', ({ cost }) => `${whole(cost.peakMemory / 1e6)} MB`],
    ['events appended meanwhile', ({ appended }) => whole(appended)],
    ['pages read meanwhile', ({ reads }) => whole(reads.answers)],
    ['reads that failed', ({ reads }) => whole(reads.failed)],
    ['slowest read', ({ reads }) => `${whole(reads.slowest)} ms`],
    ['rows compared', ({ rows }) => whole(rows)],
    ['tables that differ', ({ differing }) => (differing.length === 0 ? 'none' : differing.join(', '))],
  ];
  const rebuilt = table([
    ['', ...sizes.map((size) => `${size} events`)],
    ['---', ...sizes.map(() => '--:')],
    ...measures.map(([name, valueOf]) => [name, ...rebuilds.map(valueOf)]),
  ]);
  const looked = table([
    ['as of a random position', ...sizes.map((size) => `${size} events`), 'largest ÷ smallest'],
    ['---', ...sizes.map(() => '--:'), '--:'],
    ...Object.entries(asOf.times).map(([question, times]) => [
      question,
      ...times.map(({ median, p95 }) => `${ratio(median)} / ${ratio(p95)}`),
      ratio(growth(times.map(({ p95 }) => p95))),
    ]),
  ]);
  const flat = Object.values(asOf.times).filter((times) => isFlat(times.map(({ p95 }) => p95)));
  const questions = Object.keys(asOf.times).length;
  return `All read models from the first event, in a process of its own, while articles keep coming and a reader keeps reading.
The rows that were kept event by event and those that were rebuilt are compared in SQL, table by table.

${rebuilt}

- Aim: at least ${whole(RATE)} events a second. ${(rates.at(-1) ?? 0) >= RATE ? 'Met' : 'Not met'} for ${sizes.at(-1)} events.
- Aim: memory flat (± ${FLAT * 100} %). Largest ÷ smallest ledger: ${ratio(growth(memory))}; ${ratio(growth(peaks))} with garbage, which V8 leaves for longer the more there is.

Milliseconds of a look-up in one ledger of each size, median / 95th percentile; the ledgers take turns:

${looked}

- Aim: the 95th percentile flat (± ${FLAT * 100} %). Met by ${flat.length} of ${questions} questions.
- Memory of PostgreSQL's process that answered, in each ledger: ${asOf.memory.map((bytes) => `${ratio(bytes / 1e6)} MB`).join(', ')}. Largest ÷ smallest ledger: ${ratio(growth(asOf.memory))}.
`;
}
