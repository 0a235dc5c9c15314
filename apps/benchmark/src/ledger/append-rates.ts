import { randomUUID } from 'node:crypto';
import type { Batch, Contender } from './contender.js';

export const BATCHES = [1, 10, 100] as const;
export const WRITERS = [1, 8, 32] as const;

export interface Cell {
  readonly batch: number;
  readonly writers: number;
  /** Events a second, by contender's name, turn by turn. */
  readonly rates: Readonly<Record<string, readonly number[]>>;
}

/** Every append goes to a stream of its own: what is measured is the append, not writers who wait for one another. */
export function nextBatch(size: number): Batch {
  const events = Array.from({ length: size }, (_, n) => ({
    id: randomUUID(),
    data: {
      text: 'Two hundred bytes of payload, more or less, as a claim of one sentence has them. '.repeat(2),
      n,
    },
  }));
  return { stream: `note-${randomUUID()}`, events };
}

/**
 * The contenders take turns within each repetition, each time in another order, so that what else the machine does meets
 * all of them: what they did in one turn can be compared.
 *
 * @param options.milliseconds how long each contender appends in one cell and repetition.
 */
export async function appendRates(
  contenders: readonly Contender[],
  options: { readonly milliseconds: number; readonly repetitions: number },
): Promise<readonly Cell[]> {
  const cells: Cell[] = [];
  for (const contender of contenders) await rateOf(contender, 10, 8, options.milliseconds);
  for (const batch of BATCHES) {
    for (const writers of WRITERS) {
      const seen = new Map<string, number[]>(contenders.map(({ name }) => [name, []]));
      for (let turn = 0; turn < options.repetitions; turn += 1) {
        const [first, last] = [
          contenders.slice(turn % contenders.length),
          contenders.slice(0, turn % contenders.length),
        ];
        for (const contender of [...first, ...last]) {
          seen.get(contender.name)?.push(await rateOf(contender, batch, writers, options.milliseconds));
        }
      }
      cells.push({ batch, writers, rates: Object.fromEntries(seen) });
    }
  }
  return cells;
}

async function rateOf(
  contender: Contender,
  batch: number,
  writers: number,
  milliseconds: number,
): Promise<number> {
  let events = 0;
  const began = performance.now();
  const write = async (): Promise<void> => {
    while (performance.now() - began < milliseconds) {
      await contender.append(nextBatch(batch));
      events += batch;
    }
  };
  await Promise.all(Array.from({ length: writers }, write));
  return events / ((performance.now() - began) / 1000);
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}
