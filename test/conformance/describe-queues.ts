import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import type { Queue, Worker } from 'bullmq';
import {
  JOB_OPTIONS,
  jobIdFor,
  migrateQueues,
  openQueue,
  openWorker,
  selectQueueBackend,
  type QueueConfig,
  type QueuePayloads,
} from '@isnad/job-queue';
import { eventually } from '@isnad/testing';

const NAME = 'read-article';
type Payload = QueuePayloads[typeof NAME];
type Work = Parameters<typeof openWorker<typeof NAME>>[2];
type Options = Parameters<typeof openWorker<typeof NAME>>[3];

/** Locks in the crash spec: short, so that a dead worker's job is free again soon. Milliseconds. */
const SHORT_LOCK = 400;
const SHORT_INTERVAL = 100;

/**
 * What the pipeline relies on, whatever keeps its queues. Every backend must pass all of it.
 *
 * @param configuration asked once, before the first spec; the database or Redis it names is the suite's own.
 */
export function describeQueues(
  backend: 'postgres' | 'redis',
  configuration: () => Promise<QueueConfig>,
): void {
  let config: QueueConfig;
  let queue: Queue<Payload>;
  let workers: Worker<Payload>[];

  beforeAll(async () => {
    config = await configuration();
    selectQueueBackend(config);
    await migrateQueues(config);
  });
  beforeEach(() => {
    queue = openQueue(NAME, config);
    workers = [];
  });
  afterEach(async () => {
    for (const worker of workers) await worker.close();
    await queue.obliterate({ force: true });
    await queue.close();
  });

  const work = (process: Work, options: Options = {}): Worker<Payload> => {
    const worker = openWorker(NAME, config, process, options);
    // Without a listener a lost connection would end the process; what it breaks, the spec sees.
    worker.on('error', () => undefined);
    workers.push(worker);
    return worker;
  };
  const payload = (articleId: string): Payload => ({
    articleId,
    revision: 1,
    causationId: `of-${articleId}`,
  });
  const add = (articleId: string) =>
    queue.add(NAME, payload(articleId), { ...JOB_OPTIONS, jobId: jobIdFor(NAME, articleId) });
  const addAll = (articleIds: readonly string[]) =>
    queue.addBulk(
      articleIds.map((articleId) => ({
        name: NAME,
        data: payload(articleId),
        opts: { ...JOB_OPTIONS, jobId: jobIdFor(NAME, articleId) },
      })),
    );
  const isIdle = async (): Promise<boolean> => {
    const { waiting = 0, active = 0, delayed = 0 } = await queue.getJobCounts('waiting', 'active', 'delayed');
    return waiting + active + delayed === 0;
  };
  const names = (count: number): readonly string[] => Array.from({ length: count }, (_, n) => `article-${n}`);

  it('takes two jobs of one id as one, alone and in bulk, before and after it was done', async () => {
    const seen: string[] = [];
    await add('a');
    await add('a');
    await addAll(['a', 'b', 'b']);
    work((job) => Promise.resolve(seen.push(job.data.articleId)));
    await eventually(isIdle);
    await add('a');
    await addAll(['b', 'c']);
    await eventually(() => seen.includes('c'));
    await eventually(isIdle);
    expect(seen).toEqual(['a', 'b', 'c']);
  });

  it('hands over a payload as it was given', async () => {
    const given = { articleId: 'مقال "١" 👍\n\\', revision: 2_147_483_647, causationId: '' };
    const seen: Payload[] = [];
    await queue.add(NAME, given, JOB_OPTIONS);
    work((job) => Promise.resolve(seen.push(job.data)));
    await eventually(isIdle);
    expect(seen).toEqual([given]);
  });

  it('keeps the order of adding where one worker does one job at a time', async () => {
    const seen: string[] = [];
    await addAll(names(30));
    work((job) => Promise.resolve(seen.push(job.data.articleId)), { concurrency: 1 });
    await eventually(isIdle);
    expect(seen).toEqual(names(30));
  });

  it('runs as many jobs at a time as the worker says, and no more', async () => {
    let [running, most] = [0, 0];
    let release: () => void = () => undefined;
    const released = new Promise<void>((resolve) => (release = resolve));
    await addAll(names(8));
    work(
      async () => {
        most = Math.max(most, ++running);
        await released;
        running -= 1;
      },
      { concurrency: 3 },
    );
    await eventually(() => running === 3, { what: 'three jobs at a time' });
    release();
    await eventually(isIdle);
    expect(most).toBe(3);
  });

  it('gives each job to one of several workers', async () => {
    const seen: string[] = [];
    for (let worker = 0; worker < 3; worker += 1)
      work((job) => Promise.resolve(seen.push(job.data.articleId)), { concurrency: 2 });
    await addAll(names(60));
    await eventually(() => seen.length >= 60);
    await eventually(isIdle);
    expect([...seen].sort()).toEqual([...names(60)].sort());
  });

  it('wakes a worker that waits on an empty queue', async () => {
    const seen: string[] = [];
    const worker = work((job) => Promise.resolve(seen.push(job.data.articleId)));
    await worker.waitUntilReady();
    const drained = once(worker, 'drained');
    await add('first');
    await drained;
    await add('second');
    await eventually(() => seen.includes('second'));
    expect(seen).toEqual(['first', 'second']);
  });

  it('tries a failed job again after 0.5, 1, 2 and 4 seconds, tells each failure, and then keeps it as failed', async () => {
    const told: string[] = [];
    const delays: number[] = [];
    const worker = work(() => Promise.reject(new Error('no such text')));
    worker.on('failed', (job, error) => told.push(`${job?.attemptsMade}: ${error.message}`));
    const id = (await add('a')).id ?? '';
    for (let attempt = 1; attempt < JOB_OPTIONS.attempts; attempt += 1) {
      await eventually(async () => told.length === attempt && (await queue.getJobState(id)) === 'delayed');
      const job = await queue.getJob(id);
      delays.push(job?.delay ?? 0);
      await job?.promote(); // as if the delay had passed
    }
    await eventually(async () => (await queue.getJobState(id)) === 'failed');
    expect(delays).toEqual([500, 1_000, 2_000, 4_000]);
    await eventually(() => told.length === 5);
    expect(told).toEqual([1, 2, 3, 4, 5].map((attempt) => `${attempt}: no such text`));
    expect(await queue.getJob(id)).toMatchObject({ failedReason: 'no such text', attemptsMade: 5 });
  });

  it('takes up a delayed job by itself when its time has come, and a success ends the attempts', async () => {
    let attempts = 0;
    work(() => (++attempts === 1 ? Promise.reject(new Error('not yet')) : Promise.resolve('done')));
    const id = (await add('a')).id ?? '';
    await eventually(async () => (await queue.getJobState(id)) === 'completed');
    expect(await queue.getJob(id)).toMatchObject({ returnvalue: 'done', attemptsMade: 2 });
    expect(attempts).toBe(2);
  });

  it('does a job whose worker was killed between taking and finishing it', async () => {
    const id = (await add('a')).id ?? '';
    const program = join(process.cwd(), 'test', 'conformance', 'take-and-hang.mjs');
    const url = config.redisUrl ?? config.databaseUrl;
    const doomed = spawn(
      process.execPath,
      [program, backend, NAME, url, `${SHORT_LOCK}`, `${SHORT_INTERVAL}`],
      {
        stdio: ['ignore', 'pipe', 'inherit'],
      },
    );
    const [taken] = (await once(doomed.stdout, 'data')) as [Buffer];
    expect(taken.toString().trim()).toBe(id);
    const gone = once(doomed, 'exit');
    doomed.kill('SIGKILL');
    await gone;
    expect(await queue.getJobState(id)).toBe('active');

    const seen: string[] = [];
    work((job) => Promise.resolve(seen.push(job.data.articleId)), {
      lockDuration: SHORT_LOCK,
      stalledInterval: SHORT_INTERVAL,
    });
    await eventually(async () => (await queue.getJobState(id)) === 'completed');
    expect(seen).toEqual(['a']);
  });

  it('lets a closing worker finish its job, and leaves the others to the next', async () => {
    const seen: string[] = [];
    let release: () => void = () => undefined;
    const released = new Promise<void>((resolve) => (release = resolve));
    await addAll(['a', 'b', 'c']);
    const first = work(async (job) => {
      await released;
      seen.push(`first ${job.data.articleId}`);
    });
    await eventually(async () => (await queue.getActiveCount()) === 1);
    const closed = first.close();
    release();
    await closed;
    expect(seen).toEqual(['first a']);
    expect(await queue.getWaitingCount()).toBe(2);
    work((job) => Promise.resolve(seen.push(`next ${job.data.articleId}`)));
    await eventually(isIdle);
    expect(seen).toEqual(['first a', 'next b', 'next c']);
  });

  it('keeps its jobs while nobody is there', async () => {
    await addAll(['a', 'b']);
    await queue.close();
    queue = openQueue(NAME, config);
    expect((await queue.getWaiting()).map((job) => job.data.articleId)).toEqual(['a', 'b']);
  });

  it('forgets everything when it is obliterated, so that the same ids are new again', async () => {
    const seen: string[] = [];
    const first = work((job) => Promise.resolve(seen.push(job.data.articleId)));
    await add('a');
    await eventually(isIdle);
    await eventually(() => seen.length === 1);
    await first.close();
    await add('b');
    await queue.obliterate({ force: true });
    expect(await queue.getJobCounts()).toMatchObject({ waiting: 0, completed: 0, failed: 0, delayed: 0 });
    await add('a');
    work((job) => Promise.resolve(seen.push(job.data.articleId)));
    await eventually(() => seen.length === 2);
    expect(seen).toEqual(['a', 'a']);
  });
}
