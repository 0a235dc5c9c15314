import {
  existsSync,
  mkdirSync,
  openSync,
  readFileSync,
  readSync,
  closeSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { Command } from 'commander';
import {
  openReceipt,
  verifyBundle,
  verifyLedger,
  type Verification,
  type VerifiedUpTo,
} from '@isnad/event-store';
import { loadConfig, type Config } from '@isnad/local-runtime';
import type { VerifierKey } from '@isnad/transparency-log';
import { Failure } from '../failure.js';
import { bytesOf, ownKeys, read, readHeld, readKeys, readLeaves } from '../ledger/audit-input.js';
import { withLedger } from '../ledger/open-ledger.js';
import { progressOfUnknown } from '../progress.js';

interface Options {
  readonly key: readonly string[];
  readonly checkpoint: readonly string[];
  readonly against?: string;
  readonly witness: readonly string[];
  readonly resume?: true;
  readonly json?: true;
}

/** Beside the data: where an interrupted verification stood. */
const STATE_FILE = 'verify.state.json';
/** Milliseconds between two writings of it. */
const SAVE_EVERY = 2_000;

const RECEIPT = 'c2sp.org/tlog-proof@';

const collect = (value: string, before: readonly string[]): readonly string[] => [...before, value];

export function verifyCommand(): Command {
  return new Command('verify')
    .description('Check the whole ledger, or a bundle or receipt of it, byte by byte.')
    .argument(
      '[file]',
      'bundle of `isnad audit export`, or receipt of `isnad receipt`: no database is needed',
    )
    .option('-k, --key <key>', 'public key of the ledger, or a file with it; may be repeated', collect, [])
    .option(
      '-c, --checkpoint <file>',
      'a checkpoint that you have kept: finds what was rolled back or forked since; may be repeated',
      collect,
      [],
    )
    .option(
      '-a, --against <bundle>',
      'an older bundle that you have kept: names the first event that differs',
    )
    .option(
      '-w, --witness <key>',
      'key of a witness, or a file with it, that must have cosigned; may be repeated',
      collect,
      [],
    )
    .option('--resume', 'go on where an interrupted verification stood')
    .option('--json', 'print the result as one line')
    .addHelpText(
      'after',
      `
Without --key, the key of this machine is taken (ISNAD_LOG_KEY, log.key), else the one that the ledger itself names.
Exit code 1 where anything is not as it was recorded; the first bad position is named.`,
    )
    .action(verify);
}

async function verify(file: string | undefined, options: Options): Promise<void> {
  const config = loadConfig(process.env);
  const given = readKeys(options.key);
  const keys = given.length > 0 ? given : ownKeys(config);
  const witnesses = readKeys(options.witness, '--witness');
  if (file !== undefined && beginning(file).startsWith(RECEIPT)) return receipt(read(file), keys, options);
  const held = readHeld(options.checkpoint, keys);
  const leaves = await readLeaves(options.against);
  const common = { keys, held, ...(leaves === undefined ? {} : { heldLeaves: leaves }) };
  const progress = progressOfUnknown('verified');
  const result = await (
    file === undefined
      ? ledger(config, common, options.resume === true, progress)
      : verifyBundle(bytesOf(file), { ...common, witnesses, onProgress: progress.update })
  ).finally(() => progress.finish());
  tell(result, options, keys.length > 0);
  demandCosignatures(result, witnesses);
}

/** The database, resumable: its state is kept now and then, and when it is interrupted. */
async function ledger(
  config: Config,
  common: Parameters<typeof verifyLedger>[1],
  resume: boolean,
  progress: ReturnType<typeof progressOfUnknown>,
): Promise<Verification> {
  const file = join(config.dataDirectory, STATE_FILE);
  const abort = new AbortController();
  process.once('SIGINT', () => abort.abort());
  process.once('SIGTERM', () => abort.abort());
  let saved = Date.now();
  const save = (state: VerifiedUpTo): void => {
    mkdirSync(config.dataDirectory, { recursive: true });
    writeFileSync(file, JSON.stringify(state));
    saved = Date.now();
  };
  const result = await withLedger(config, (sql) =>
    verifyLedger(sql, {
      ...common,
      signal: abort.signal,
      onProgress: (done, total, state) => {
        progress.update(done, total);
        if (Date.now() - saved > SAVE_EVERY) save(state);
      },
      ...(resume && existsSync(file)
        ? { resume: JSON.parse(readFileSync(file, 'utf8')) as VerifiedUpTo }
        : {}),
    }),
  );
  if (result.outcome === 'interrupted') save(result.state);
  else rmSync(file, { force: true });
  return result;
}

function tell(result: Verification, { json }: Options, keysAreGiven: boolean): void {
  const { outcome, size, total, finding, checkpoint, keys } = result;
  const cosignatures = result.cosignatures.map(({ witness, ...cosigned }) => ({
    witness: witness.text,
    ...cosigned,
  }));
  if (json)
    process.stdout.write(
      `${JSON.stringify({ outcome, size, total, finding, keys, checkpoint, cosignatures })}\n`,
    );
  if (outcome === 'interrupted')
    throw new Failure(`Interrupted after ${size} of ${total} events; go on with --resume.`);
  if (finding !== null) {
    const { position, through, reason } = finding;
    const where = position === through ? `position ${position}` : `positions ${position} to ${through}`;
    throw new Failure(`NOT as recorded, first at ${where}: ${reason}.\n${size} events before that hold.`);
  }
  if (json) return;
  console.log(
    `Every one of ${size} events is as it was recorded and signed.\n\n${checkpoint ?? 'There is no checkpoint yet.'}`,
  );
  for (const key of keys) console.log(`Signed by ${key}`);
  for (const { witness, size: seen, time } of cosignatures) {
    console.log(`Cosigned by ${witness}, ${seen} events, ${new Date(time * 1_000).toISOString()}`);
  }
  if (!keysAreGiven && keys.length > 0) {
    console.log(
      'That key comes from the ledger itself: compare it with the one the newsroom publishes, or give it with --key.',
    );
  }
}

/** @throws Failure where a witness that the auditor counts on has not cosigned. */
function demandCosignatures({ cosignatures }: Verification, witnesses: readonly VerifierKey[]): void {
  const missing = witnesses.filter(({ text }) => !cosignatures.some(({ witness }) => witness.text === text));
  if (missing.length === 0) return;
  throw new Failure(`NOT cosigned by ${missing.map(({ text }) => text).join(', ')}.`);
}

function receipt(text: string, keys: ReturnType<typeof readKeys>, { json }: Options): void {
  if (keys.length === 0)
    throw new Failure('A receipt is checked with the public key of the ledger: name it with --key.', 2);
  let proven: ReturnType<typeof openReceipt>;
  try {
    proven = openReceipt(text, keys);
  } catch (error) {
    if (json)
      process.stdout.write(`${JSON.stringify({ outcome: 'refused', reason: (error as Error).message })}\n`);
    throw new Failure(`The receipt does not hold: ${(error as Error).message}`);
  }
  const { position, event, checkpoint } = proven;
  const { origin, size } = checkpoint;
  if (json)
    process.stdout.write(`${JSON.stringify({ outcome: 'verified', position, origin, size, event })}\n`);
  else
    console.log(
      `Event ${position} of ${origin}, as it stood when ${size} events were signed for:\n\n${JSON.stringify(event, null, 2)}`,
    );
}

/** The first bytes of a file. */
function beginning(file: string): string {
  if (!existsSync(file)) throw new Failure(`There is no file ${file}.`, 2);
  const descriptor = openSync(file, 'r');
  const bytes = Buffer.alloc(RECEIPT.length);
  readSync(descriptor, bytes);
  closeSync(descriptor);
  return bytes.toString('latin1');
}
