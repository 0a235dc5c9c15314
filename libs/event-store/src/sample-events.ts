/** Events for the specs of this lib. */
import { randomUUID } from 'node:crypto';
import type { EventMetadata, NewEvent } from './event.js';

export const METADATA: EventMetadata = { actor: 'user:spec' };

export function note(text: string, id: string = randomUUID()): NewEvent {
  return { id, type: 'NoteTaken', schemaVersion: 1, data: { text } };
}
