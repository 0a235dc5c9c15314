import type { LogSigners, WitnessAddress } from '@isnad/event-store';
import type { QueueConfig } from '@isnad/job-queue';
import type { Config } from '@isnad/local-runtime';

export const WORKER_CONFIG = Symbol('WorkerConfig');

/** What a worker process needs of the configuration. */
export interface WorkerConfig extends QueueConfig {
  /** Jobs of one queue that run at the same time. */
  readonly concurrency: number;
  /** The keys that sign checkpoints. */
  readonly signers: LogSigners;
  /** Who cosigns checkpoints. */
  readonly witnesses: readonly WitnessAddress[];
  /** Who reads articles. */
  readonly extractor: Config['extractor'];
  readonly llm: Config['llm'];
}
