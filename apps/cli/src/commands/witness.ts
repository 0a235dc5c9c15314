import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { Command } from 'commander';
import { loadConfig, lockInstance } from '@isnad/local-runtime';
import { Failure } from '../failure.js';
import { readKeys } from '../ledger/audit-input.js';
import { WitnessFolder } from '../witness/witness-folder.js';
import { witnessServer } from '../witness/witness-server.js';

interface Options {
  readonly log: readonly string[];
  readonly name?: string;
  readonly host: string;
  readonly port: string;
  readonly json?: true;
}

const collect = (value: string, before: readonly string[]): readonly string[] => [...before, value];

export function witnessCommand(): Command {
  return new Command('witness')
    .description('Cosign the checkpoints of other newsrooms’ ledgers, each only if it begins with the last.')
    .requiredOption(
      '-l, --log <key>',
      'public key of a ledger, or a file with it; may be repeated',
      collect,
      [],
    )
    .option('--name <name>', 'name of this witness, a URL without scheme; counts when its key is made')
    .option('--host <address>', 'address to listen on', '127.0.0.1')
    .option('-p, --port <number>', 'port to listen on; 0 lets the system choose', '3100')
    .option('--json', 'print {"address", "key"} as one line once it listens')
    .addHelpText(
      'after',
      `
It needs no database. Its key and what it has cosigned are in the folder "witness" of the data directory (ISNAD_DATA,
else .isnad): keep them, for a witness that forgets is none. The other newsroom names it in
ISNAD_WITNESSES="ADDRESS KEY". Its requests need no token, since only the ledger's own key can sign one; let a proxy add
TLS. GET /checkpoint/ORIGIN (percent-encoded) gives what \`isnad verify --checkpoint\` takes.`,
    )
    .action(witness);
}

async function witness({ log, name, host, port, json }: Options): Promise<void> {
  const logs = readKeys(log, '--log');
  if (logs.length === 0) throw new Failure('--log: a witness needs the public key of a ledger.', 2);
  const other = logs.find(({ type }) => type !== 'note');
  if (other !== undefined)
    throw new Failure(`--log: ${other.text} is the key of a witness, not of a ledger.`, 2);
  if (!/^\d{1,5}$/.test(port) || Number(port) > 65_535) throw new Failure(`--port: ${port} is no port.`, 2);

  const path = join(loadConfig(process.env).dataDirectory, 'witness');
  const lock = lockInstance(path);
  try {
    const folder = new WitnessFolder(path, name ?? null);
    const server = witnessServer({
      folder,
      logs,
      now: () => Math.floor(Date.now() / 1_000),
      say: (line) => void process.stderr.write(`witness: ${line}\n`),
    });
    await new Promise<void>((resolve, reject) => {
      server.once('error', (error) =>
        reject(new Failure(`It cannot listen on ${host}:${port}: ${error.message}.`)),
      );
      server.listen(Number(port), host, resolve);
    });
    const { port: chosen } = server.address() as AddressInfo;
    const address = `http://${host.includes(':') ? `[${host}]` : host}:${chosen}`;
    const key = folder.cosigner.verifier.text;
    process.stdout.write(
      json
        ? `${JSON.stringify({ address, key })}\n`
        : `Witness of ${[...new Set(logs.map((one) => one.name))].join(', ')}. The other newsroom sets\n\n  ISNAD_WITNESSES="${address} ${key}"\n\nStop: Ctrl-C\n`,
    );
    await new Promise<void>((resolve) => {
      for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => resolve());
    });
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  } finally {
    lock.release();
  }
}
