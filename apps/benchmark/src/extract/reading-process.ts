import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { Command } from 'commander';
import { extractClaims } from '@isnad/claim-extraction';
import { articlesOf } from './articles.js';

/** What it cost a process to read a file of articles with all stages, one article after the other. */
export interface Reading {
  readonly articles: number;
  /** Processor time of reading alone, garbage collection included. */
  readonly processorSeconds: number;
  /** The same on the clock. */
  readonly seconds: number;
  /** Most resident memory at any moment, what the process had before it began included, in bytes. */
  readonly peakMemory: number;
}

const COMMAND = 'reading-process';
/** As `isnad extract` has it, and the young generation as in the worker that reads the articles of the newsroom. */
const HEAP = ['--heap-growing-percent=30', '--max-semi-space-size=4'];

/** Articles that come by one by one, in a process of its own: so that nothing else is in its memory. */
export function readingProcess(): Command {
  return new Command(COMMAND).argument('<file>').action(async (file: string) => {
    let articles = 0;
    let processor = 0;
    let clock = 0;
    for await (const article of articlesOf(file)) {
      const [began, used] = [performance.now(), process.cpuUsage()];
      extractClaims(article);
      const { user, system } = process.cpuUsage(used);
      clock += performance.now() - began;
      processor += user + system;
      articles += 1;
    }
    const reading: Reading = {
      articles,
      processorSeconds: processor / 1e6,
      seconds: clock / 1e3,
      peakMemory: process.resourceUsage().maxRSS * 1_024,
    };
    process.stdout.write(JSON.stringify(reading));
  });
}

/** Starts that process and waits for what it tells. */
export async function readInProcess(file: string): Promise<Reading> {
  // This very file as it was built, in which all of the benchmark's commands are.
  const child = spawn(process.execPath, [...HEAP, fileURLToPath(import.meta.url), COMMAND, file], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let text = '';
  child.stdout.on('data', (chunk: Buffer) => (text += chunk.toString()));
  const [code] = (await once(child, 'close')) as [number | null];
  if (code !== 0) throw new Error(`The process that reads the articles ended with ${code}.`);
  return JSON.parse(text) as Reading;
}
