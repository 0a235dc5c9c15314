/** What all processes of the fault test share: a folder. Whoever is killed leaves there what it knew. */
import { appendFileSync, existsSync, readFileSync, readdirSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { signerKey } from '@isnad/transparency-log';

export const LOG_KEY = signerKey('ledger.example/fault', 'note', Buffer.alloc(32, 9));
export const SUBSCRIBERS = ['one', 'two', 'three'] as const;
/** Writers in one process; four processes make 32. */
export const WRITERS_PER_PROCESS = 8;
export const STREAMS = 24;

export type Fate = 'committed' | 'rolled-back';

/** PostgreSQL may come back on another port, so its address is looked up for every connection. */
export const addressOf = (folder: string): string => readFileSync(join(folder, 'url'), 'utf8');

export function publishAddress(folder: string, url: string): void {
  writeFileSync(join(folder, 'url.new'), url);
  renameSync(join(folder, 'url.new'), join(folder, 'url'));
}

/** Written down at once: what is known to be committed is known also after a kill. */
export function writeDown(folder: string, writer: string, fate: Fate, ids: readonly string[]): void {
  appendFileSync(join(folder, `${fate}.${writer}`), ids.map((id) => `${id}\n`).join(''));
}

export function idsOf(folder: string, fate: Fate): readonly string[] {
  return readdirSync(folder)
    .filter((name) => name.startsWith(`${fate}.`))
    .flatMap((name) => readFileSync(join(folder, name), 'utf8').split('\n'))
    .filter((line) => line.length === 36);
}

/** Writers end when they see it. */
export const announceEnd = (folder: string): void => writeFileSync(join(folder, 'end'), '');
export const hasEnded = (folder: string): boolean => existsSync(join(folder, 'end'));
