/**
 * The queues of the pipeline and what their jobs carry. Payloads name ledger facts by id and never carry them: a job
 * can be repeated, late or doubled, and the ledger still decides what is true.
 */
export interface QueuePayloads {
  /** Extract the claims of one revision. */
  'read-article': { readonly articleId: string; readonly revision: number; readonly causationId: string };
  /** Give the claims of one read revision their story. */
  'link-story': { readonly articleId: string; readonly revision: number; readonly causationId: string };
  /** Compare the claims of one read revision with all that could conflict with them. */
  'detect-contradictions': {
    readonly articleId: string;
    readonly revision: number;
    readonly causationId: string;
  };
  /** Compare claims anew, of which an editor, a source or a story has changed something. */
  'recheck-claims': { readonly claimIds: readonly string[]; readonly causationId: string };
  /** Projection, catch up: its own checkpoint decides what is read. */
  project: { readonly projection: string };
}

export type QueueName = keyof QueuePayloads;

export const QUEUE_NAMES: readonly QueueName[] = [
  'read-article',
  'link-story',
  'detect-contradictions',
  'recheck-claims',
  'project',
];

/** Failed jobs are tried again after 0.5 s, 1 s, 2 s, 4 s; then they stay in the failed set for an operator. */
export const JOB_OPTIONS = {
  attempts: 5,
  backoff: { type: 'exponential', delay: 500 },
  // Finished jobs are kept a while so that a doubled dispatch meets its twin by id; repeating one is harmless anyway.
  removeOnComplete: { age: 3_600, count: 1_000 },
  removeOnFail: { age: 30 * 86_400 },
} as const;

/**
 * How a worker holds its jobs. A worker that was killed lets go of a job after at most lockDuration + stalledInterval,
 * and another takes it. Counted in milliseconds; the lock is renewed at half its life while the job runs.
 */
export const WORKER_OPTIONS = {
  lockDuration: 15_000,
  stalledInterval: 5_000,
  // A job that outlived its worker this often is what kills it: then it fails for good and is told.
  maxStalledCount: 5,
} as const;

/**
 * The id of the job that an event causes in a queue: the same event dispatched twice is one job.
 * BullMQ forbids ':' in custom ids, and all-digit ids.
 */
export function jobIdFor(queue: QueueName, cause: string): string {
  return `${queue}-${cause}`;
}
