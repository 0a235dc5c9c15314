import type { ApiClient } from './api-client.js';
import { showProgress } from './progress.js';
import { readSubmissions, type NamedSubmission } from './submissions.js';
import { Failure } from './failure.js';

export interface Ingested {
  readonly submitted: number;
  readonly duplicates: number;
  /** Refused by the server. */
  readonly failed: readonly { readonly origin: string; readonly message: string }[];
  /** Articles in the ledger whose reading, linking or comparison was given up, whoever submitted them. */
  readonly stuck: number;
}

interface Progress {
  readonly stages: Readonly<Record<string, number>>;
  readonly behind: number;
}

/** Requests under way at the same time. */
const PARALLEL = 4;
/** Milliseconds between looks at the pipeline, and how long it may stand still before we stop waiting. */
const LOOK_EVERY = 150;
const PATIENCE = 120_000;

/**
 * Submits every article of a file, folder or standard input, then waits until the pipeline has read and compared them.
 * An article that is refused is told and does not stop the others.
 */
export async function ingest(
  client: ApiClient,
  path: string,
  options: { readonly outlet: string; readonly wait?: boolean },
): Promise<Ingested> {
  const submissions: NamedSubmission[] = [];
  for await (const one of readSubmissions(path, process.stdin, options.outlet)) submissions.push(one);
  const sending = showProgress('submitted', submissions.length);
  const failed: { origin: string; message: string }[] = [];
  let [done, duplicates, next] = [0, 0, 0];
  const send = async (): Promise<void> => {
    for (let one = submissions[next++]; one !== undefined; one = submissions[next++]) {
      try {
        const { duplicate } = await client.post<{ duplicate: boolean }>('/api/v1/articles', one.submission);
        if (duplicate) duplicates += 1;
      } catch (error) {
        if (error instanceof Failure && error.exitCode === 3) throw error;
        failed.push({ origin: one.origin, message: (error as Error).message });
      }
      done += 1;
      sending.update(done);
    }
  };
  await Promise.all(Array.from({ length: PARALLEL }, send)).finally(() => sending.finish());
  for (const { origin, message } of failed) process.stderr.write(`${origin}: ${message}\n`);
  const stuck = options.wait === false ? 0 : await untilCompared(client, submissions.length - failed.length);
  return { submitted: submissions.length, duplicates, failed, stuck };
}

/** What is told of articles that the pipeline has given up. */
export const stuckArticles = (count: number): string =>
  `${count} ${count === 1 ? 'article' : 'articles'} could not be read to the end: see GET /api/v1/articles?stage=failed and the worker's messages, then \`npm run isnad -- retry\`.`;

/**
 * Waits until no article is between two stages and the read models have seen every event.
 *
 * @returns how many articles have failed.
 */
async function untilCompared(client: ApiClient, expected: number): Promise<number> {
  const bar = showProgress('compared', expected);
  let [last, since] = ['', Date.now()];
  for (;;) {
    const progress = await client.get<Progress>('/api/v1/progress');
    const total = Object.values(progress.stages).reduce((sum, count) => sum + count, 0);
    const { compared = 0, failed = 0 } = progress.stages;
    // What others submit meanwhile is waited for as well, but not counted here; what is not projected yet is not done.
    bar.update(
      Math.max(0, Math.min(compared, expected - (total - compared))),
      failed === 0 ? '' : `${failed} failed`,
    );
    if (compared + failed === total && progress.behind === 0) {
      bar.finish();
      return failed;
    }
    const now = JSON.stringify(progress);
    if (now !== last) [last, since] = [now, Date.now()];
    if (Date.now() - since > PATIENCE) {
      bar.finish();
      throw new Failure(
        `The pipeline has not moved for ${PATIENCE / 1000} s (${now}). See the worker's messages.`,
      );
    }
    await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY));
  }
}
