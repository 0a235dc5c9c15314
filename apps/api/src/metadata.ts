import { randomUUID } from 'node:crypto';
import type { Request } from 'express';
import type { EventMetadata } from '@isnad/event-store';
import type { Principal } from './auth/access.js';

const TRACEPARENT = /^[0-9a-f]{2}-[0-9a-f]{32}-[0-9a-f]{16}-[0-9a-f]{2}$/;

/** Who and in whose train: what every event of a request carries. */
export function metadataOf(request: Request, who: Principal): EventMetadata {
  const traceparent = request.get('traceparent');
  return {
    actor: `user:${who.name}`,
    correlationId: randomUUID(),
    ...(traceparent !== undefined && TRACEPARENT.test(traceparent) ? { traceparent } : {}),
  };
}
