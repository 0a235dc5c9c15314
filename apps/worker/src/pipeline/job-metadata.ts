import type { EventMetadata } from '@isnad/event-store';
import type { QueueName } from '@isnad/job-queue';

/** The job of an event acts in its train. */
export const metadataOfJob = (queue: QueueName, causationId: string): EventMetadata => ({
  actor: `worker:${queue}`,
  causationId,
});
