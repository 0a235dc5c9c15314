import { EventStore, followLedger, openPool, readBacklog, Sequencer } from '@isnad/event-store';
import { signerKey } from '@isnad/transparency-log';
import { nextBatch } from './append-rates.js';
import type { Contender } from './contender.js';

const PAUSE = 20;
const EVENTS_IN_BATCH = 10;

export interface Sequencing {
  /** Events a second that get positions and leaves of the signed tree, from a backlog and with nothing else to do. */
  readonly eventsPerSecond: number;
  /** Milliseconds from the call of append to the event in a subscriber's hands. */
  readonly visibleMedian: number;
  readonly visibleP95: number;
  /** Events a second that were appended meanwhile. */
  readonly appendedPerSecond: number;
}

const pause = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));

/**
 * Gives positions to the backlog that the appends have left, then follows appends at a steady rate.
 *
 * @param options.rate events a second, appended ten at a time.
 */
export async function measureSequencing(
  url: string,
  isnad: Contender,
  options: { readonly rate: number; readonly seconds: number },
): Promise<Sequencing> {
  const pool = openPool(url, { max: 4 });
  const key = signerKey('ledger.example/bench', 'note', Buffer.alloc(32, 1));
  const errors: Error[] = [];
  const onError = (error: Error): void => void errors.push(error);
  const failIfAny = (): void => {
    if (errors[0] !== undefined) throw errors[0];
  };
  const sequencer = new Sequencer({ connectionString: url, signers: () => [key], onError });
  const drained = async (): Promise<void> => {
    while ((await readBacklog(pool)).events > 0) {
      failIfAny();
      await pause(PAUSE);
    }
  };
  try {
    const { events } = await readBacklog(pool);
    const began = performance.now();
    sequencer.start();
    await drained();
    const eventsPerSecond = events / ((performance.now() - began) / 1000);
    const store = new EventStore(pool);
    let next = await store.size();
    const sent = new Map<string, number>();
    const delays: number[] = [];
    const following = followLedger({
      connectionString: url,
      onError,
      work: async () => {
        for (;;) {
          const seen = await store.readAll({ from: next });
          if (seen.length === 0) return;
          const now = performance.now();
          for (const { id } of seen) delays.push(now - (sent.get(id) ?? now));
          next += BigInt(seen.length);
        }
      },
    });
    const steady = performance.now();
    const appends: Promise<unknown>[] = [];
    const count = Math.round((options.rate * options.seconds) / EVENTS_IN_BATCH);
    for (let n = 0; n < count; n += 1) {
      await pause(Math.max(0, steady + (n * EVENTS_IN_BATCH * 1000) / options.rate - performance.now()));
      const batch = nextBatch(EVENTS_IN_BATCH);
      const now = performance.now();
      for (const { id } of batch.events) sent.set(id, now);
      appends.push(isnad.append(batch));
    }
    await Promise.all(appends);
    const appendedPerSecond = (count * EVENTS_IN_BATCH) / ((performance.now() - steady) / 1000);
    while (delays.length < count * EVENTS_IN_BATCH) {
      failIfAny();
      await pause(PAUSE);
    }
    await following.stop();
    delays.sort((a, b) => a - b);
    const at = (share: number): number => delays[Math.floor(delays.length * share)] ?? 0;
    return { eventsPerSecond, visibleMedian: at(0.5), visibleP95: at(0.95), appendedPerSecond };
  } finally {
    await sequencer.stop();
    await pool.end();
  }
}
