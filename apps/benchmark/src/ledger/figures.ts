import { median, type Cell } from './append-rates.js';
import type { Sequencing } from './sequencing.js';
import type { Verifying } from './verifying.js';

export interface Figures {
  readonly cells: readonly Cell[];
  readonly sequencing: Sequencing;
  readonly verifying: Verifying;
}

/** What the ledger aims at in every cell: its rate as a multiple of the peer's. */
const RAW = 'raw unnest';
const AIMS: Readonly<Record<string, number>> = { Emmett: 1.7, [RAW]: 0.8 };

/** Milliseconds until an event is visible, at the 95th percentile. */
const VISIBLE_WITHIN = 50;

/** Leaves that one processor verifies in a second. */
const VERIFIED = 150_000;

const whole = (value: number): string => Math.round(value).toLocaleString('en');

const rateOf = ({ rates }: Cell, name: string): number => median(rates[name] ?? []);

/** How often one appends what the other appends once: the median over the turns, in which both met the same machine. */
const ratioOf = ({ rates }: Cell, one: string, other: string): number =>
  median((rates[other] ?? []).map((rate, turn) => (rates[one]?.[turn] ?? 0) / rate));

/** What the aim is worth: a bare INSERT into the same columns and indexes may not reach it either. */
function boundOf(cells: readonly Cell[], peer: string, aim: number): string {
  if (peer === RAW) return '';
  const met = cells.filter((cell) => ratioOf(cell, RAW, peer) >= aim);
  return ` The raw table itself is as fast in ${met.length} of ${cells.length}.`;
}

/** Markdown, which is also read well on a terminal. */
export function tablesOf({ cells, sequencing, verifying }: Figures): string {
  const names = Object.keys(cells[0]?.rates ?? {});
  const peers = names.filter((name) => name !== 'Isnad');
  const rows = [
    ['batch', 'writers', ...names, ...peers.map((peer) => `Isnad ÷ ${peer}`)],
    ['--:', '--:', ...names.map(() => '--:'), ...peers.map(() => '--:')],
    ...cells.map((cell) => [
      String(cell.batch),
      String(cell.writers),
      ...names.map((name) => whole(rateOf(cell, name))),
      ...peers.map((peer) => ratioOf(cell, 'Isnad', peer).toFixed(2)),
    ]),
  ];
  const aims = peers.flatMap((peer) => {
    const aim = AIMS[peer];
    if (aim === undefined) return [];
    const met = cells.filter((cell) => ratioOf(cell, 'Isnad', peer) >= aim);
    return [
      `- Aim: at least ${aim} × ${peer} in every cell. Met in ${met.length} of ${cells.length}.${boundOf(cells, peer, aim)}`,
    ];
  });
  const fastest = Math.max(...cells.map((cell) => rateOf(cell, 'Isnad')));
  const { eventsPerSecond, visibleMedian, visibleP95, appendedPerSecond } = sequencing;
  return `Events a second that are committed, and the ratios: each the median over the repetitions:

${rows.map((row) => `| ${row.join(' | ')} |`).join('\n')}

${aims.join('\n')}
- Positions and the signed tree, from a backlog: ${whole(eventsPerSecond)} events a second, ${(eventsPerSecond / fastest).toFixed(2)} × the fastest append above.
- At ${whole(appendedPerSecond)} events a second, from the call of append to a subscriber's hands: median ${visibleMedian.toFixed(0)} ms, p95 ${visibleP95.toFixed(0)} ms. Aim: p95 at most ${VISIBLE_WITHIN} ms.
- \`isnad verify\` over ${whole(verifying.events)} events: ${whole(verifying.perProcessorSecond)} events for each second of a processor in the auditor's process (${whole(verifying.eventsPerSecond)} a second on the clock), ${verifying.mebibytes} MiB more memory at the most. The tree alone, with nothing read: ${whole(verifying.leavesPerProcessorSecond)} leaves for each second of a processor. Aim: at least ${whole(VERIFIED)}.
- Memory of that process, at the most until so many events were verified: ${verifying.peaks.map(({ events, mebibytes }) => `${whole(events)} events ${mebibytes} MiB`).join(', ')}. Last ÷ first: ${((verifying.peaks.at(-1)?.mebibytes ?? 0) / (verifying.peaks[0]?.mebibytes ?? 1)).toFixed(2)}. Aim: flat.
`;
}
