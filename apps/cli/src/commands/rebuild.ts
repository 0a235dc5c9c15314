import { Argument, Command } from 'commander';
import type { ReadModelState, RebuildRequest } from '@isnad/read-models';
import { findAddress, openApi, type ApiClient } from '../api-client.js';
import { Failure } from '../failure.js';
import { showProgress, type Progress } from '../progress.js';

interface Options {
  readonly url?: string;
  readonly wait: boolean;
  readonly json?: true;
}

/** Milliseconds between looks, and how long a rebuild may stand still before we stop waiting for it. */
const LOOK_EVERY = 200;
const PATIENCE = 120_000;

export function rebuildCommand(): Command {
  return new Command('rebuild')
    .description(
      'Build the read models anew from the first event, beside those that are read meanwhile, and swap them.',
    )
    .addArgument(
      new Argument('[model]', 'which; all have one checkpoint, for they join each other')
        .choices(['newsroom'])
        .default('newsroom'),
    )
    .option('--url <address>', 'address of the server (default: ISNAD_URL, else the one started here)')
    .option('--no-wait', 'return at once; a worker goes on')
    .option('--json', 'print the request: {"rebuildId", "done", "size", "indexed", "finishedAt", …}')
    .action(async (_model: string, { url, wait, json }: Options) => {
      const client = openApi(findAddress(url));
      const asked = await client.post<RebuildRequest>('/api/v1/read-models/rebuilds', {});
      const request = wait ? await untilFinished(client, asked) : asked;
      if (json) console.log(JSON.stringify(request));
      else
        console.log(
          request.finishedAt === null
            ? `Rebuild ${request.rebuildId} is asked for; a worker does it.`
            : `Rebuilt from ${request.done} events in ${seconds(request)} s.`,
        );
    });
}

async function untilFinished(client: ApiClient, asked: RebuildRequest): Promise<RebuildRequest> {
  let bar: Progress | undefined;
  let [last, since] = ['', Date.now()];
  try {
    for (;;) {
      const { rebuild } = await client.get<ReadModelState>('/api/v1/read-models');
      // Another that was asked for since means that ours is finished.
      if (rebuild === null || rebuild.rebuildId !== asked.rebuildId) return asked;
      bar ??= showProgress('rebuilt', Number(rebuild.size));
      const { indexed } = rebuild;
      bar.update(Number(rebuild.done), indexed === null ? '' : `indexes ${Math.floor(indexed * 100)} %`);
      if (rebuild.finishedAt !== null) return rebuild;
      const now = JSON.stringify(rebuild);
      if (now !== last) [last, since] = [now, Date.now()];
      if (Date.now() - since > PATIENCE)
        throw new Failure(
          `The rebuild has not moved for ${PATIENCE / 1000} s${rebuild.failure === null ? '. Is a worker running?' : `: ${rebuild.failure}`}`,
        );
      await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY));
    }
  } finally {
    bar?.finish();
  }
}

const seconds = ({ requestedAt, finishedAt }: RebuildRequest): string =>
  ((Date.parse(finishedAt ?? requestedAt) - Date.parse(requestedAt)) / 1000).toFixed(1);
