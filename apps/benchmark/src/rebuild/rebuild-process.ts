import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { Command } from 'commander';
import pg from 'pg';
import { EventStore } from '@isnad/event-store';
import { rebuild } from '@isnad/read-models';

/** What a rebuild cost the process that made it. */
export interface Cost {
  readonly nextPosition: number;
  readonly seconds: number;
  /** Most resident memory at any moment, in bytes: with garbage, which is left until room for it has run out. */
  readonly peakMemory: number;
  /** What the process needs: most bytes of objects and buffers that a full garbage collection in the middle left. */
  readonly heldMemory: number;
  readonly processorSeconds: number;
}

/** How often in a rebuild garbage is collected to see what is left. */
const LOOKS = 4;

const COMMAND = 'rebuild-process';
const ADDRESS = 'ISNAD_BENCHMARK_DATABASE';

/** A rebuild in a process of its own, as a worker makes it: so that nothing else is in its memory. */
export function rebuildProcess(): Command {
  return new Command(COMMAND).action(async () => {
    const pool = new pg.Pool({ connectionString: process.env[ADDRESS], max: 4 });
    try {
      const began = performance.now();
      const before = process.cpuUsage();
      let [held, looks] = [0, 0];
      const { nextPosition } = await rebuild({
        pool,
        store: new EventStore(pool),
        onProgress: (built, of) => {
          process.stderr.write(`\rrebuilt ${built}/${of}`);
          if (Number(built) * (LOOKS + 1) < Number(of) * (looks + 1) || looks === LOOKS) return;
          looks += 1;
          global.gc?.();
          const { heapUsed, external } = process.memoryUsage();
          held = Math.max(held, heapUsed + external);
        },
      });
      const { user, system } = process.cpuUsage(before);
      process.stderr.write('\n');
      const cost: Cost = {
        nextPosition: Number(nextPosition),
        seconds: (performance.now() - began) / 1_000,
        peakMemory: process.resourceUsage().maxRSS * 1_024,
        heldMemory: held,
        processorSeconds: (user + system) / 1e6,
      };
      process.stdout.write(JSON.stringify(cost));
    } finally {
      await pool.end();
    }
  });
}

/** Starts that process and waits for what it tells. */
export async function rebuildInProcess(url: string): Promise<Cost> {
  // This very file as it was built, in which all of the benchmark's commands are; with the memory that a worker has.
  const child = spawn(
    process.execPath,
    ['--expose-gc', '--max-semi-space-size=64', fileURLToPath(import.meta.url), COMMAND],
    {
      env: { ...process.env, [ADDRESS]: url },
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  );
  let text = '';
  child.stdout.on('data', (chunk: Buffer) => (text += chunk.toString()));
  const [code] = (await once(child, 'close')) as [number | null];
  if (code !== 0) throw new Error(`The process that rebuilds ended with ${code}.`);
  return JSON.parse(text) as Cost;
}
