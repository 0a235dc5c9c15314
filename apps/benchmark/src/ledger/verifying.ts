import { openPool, verifyLedger } from '@isnad/event-store';
import { leafDigest, RightEdge } from '@isnad/transparency-log';

/** Leaves of the tree that is hashed without a database. */
const LEAVES = 200_000;
/** Bytes of an event, more or less. */
const EVENT = 400;
const MEBIBYTE = 2 ** 20;
/** Events after which memory is noted, beside the end. */
const NOTED_AT = [10_000, 100_000];

export interface Verifying {
  readonly events: number;
  /** Events a second, on the clock: every column of each, its canonical form, its hash, the tree. */
  readonly eventsPerSecond: number;
  /** The same for each second that a processor worked for the auditor's process; the database works beside it. */
  readonly perProcessorSecond: number;
  /** Leaves hashed into the tree a second of a processor, with nothing read. */
  readonly leavesPerProcessorSecond: number;
  /** What the process needed more, at the most, in MiB. */
  readonly mebibytes: number;
  /** The most that the process held until so many events were verified, in MiB. */
  readonly peaks: readonly { readonly events: number; readonly mebibytes: number }[];
}

const processorSeconds = (since?: NodeJS.CpuUsage): number => {
  const { user, system } = process.cpuUsage(since);
  return (user + system) / 1e6;
};

/** @throws Error where the ledger does not verify. */
export async function measureVerifying(url: string): Promise<Verifying> {
  const pool = openPool(url, { max: 1 });
  try {
    await verifyLedger(pool); // to have both sides warm
    const memory = process.memoryUsage().rss;
    let peak = memory;
    const peaks: { events: number; mebibytes: number }[] = [];
    const [began, used] = [performance.now(), process.cpuUsage()];
    const { outcome, size, finding } = await verifyLedger(pool, {
      onProgress: (done, total) => {
        peak = Math.max(peak, process.memoryUsage().rss);
        const due = NOTED_AT[peaks.length];
        if (done === total || (due !== undefined && done >= due))
          peaks.push({ events: done, mebibytes: Math.round(peak / MEBIBYTE) });
      },
    });
    const perProcessorSecond = size / processorSeconds(used);
    const eventsPerSecond = size / ((performance.now() - began) / 1000);
    if (outcome !== 'verified') throw new Error(finding?.reason ?? outcome);
    return {
      events: size,
      eventsPerSecond,
      perProcessorSecond,
      leavesPerProcessorSecond: hashLeaves(),
      mebibytes: Math.round((peak - memory) / MEBIBYTE),
      peaks,
    };
  } finally {
    await pool.end();
  }
}

function hashLeaves(): number {
  const event = Buffer.alloc(EVENT, 'e');
  const edge = new RightEdge();
  const used = process.cpuUsage();
  for (let n = 0; n < LEAVES; n += 1) {
    event.writeUInt32BE(n);
    edge.appendDigest(leafDigest(event));
  }
  edge.root();
  return LEAVES / processorSeconds(used);
}
