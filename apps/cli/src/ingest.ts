import type { ApiClient } from './api-client.js';
import { showProgress } from './progress.js';
import { readSubmissions, type NamedSubmission } from './submissions.js';
import { Failure } from './failure.js';

export interface Ingested {
  readonly submitted: number;
  readonly duplicates: number;
  readonly failed: readonly { readonly origin: string; readonly message: string }[];
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
  if (options.wait !== false) await untilCompared(client, submissions.length - failed.length);
  return { submitted: submissions.length, duplicates, failed };
}

/** Waits until no article is between two stages and the read models have seen every event. */
async function untilCompared(client: ApiClient, expected: number): Promise<void> {
  const bar = showProgress('compared', expected);
  let [last, since] = ['', Date.now()];
  for (;;) {
    const progress = await client.get<Progress>('/api/v1/progress');
    const total = Object.values(progress.stages).reduce((sum, count) => sum + count, 0);
    const compared = progress.stages['compared'] ?? 0;
    // What others submit meanwhile is waited for as well, but not counted here.
    bar.update(Math.max(0, expected - (total - compared)));
    if (compared === total && progress.behind === 0) break;
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
  bar.finish();
}
