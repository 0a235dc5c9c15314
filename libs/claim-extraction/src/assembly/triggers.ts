import type { Span } from '@isnad/claim-model';
import type { Entry } from '../actions/index.js';
import { inside } from './evidence.js';

/** What belongs to a trigger: its clause, and what follows up to the clause of the next other action. */
export function stretchOf(
  trigger: Trigger,
  clause: Span,
  sentence: Span,
  triggers: readonly Trigger[],
  parts: readonly Span[],
): Span {
  const next = triggers.find(
    (other) => other.start >= clause.end && other.entry.action !== trigger.entry.action,
  );
  const border = next === undefined ? undefined : parts.find((part) => inside(next, part));
  return { start: clause.start, end: Math.max(clause.end, border?.start ?? sentence.end) };
}

/** An action's words; `head` are those before the first gap of its pattern, `at` the index of the first in its sentence. */
export type Trigger = Span & {
  readonly entry: Entry;
  readonly pattern: string;
  readonly head: Span;
  readonly at: number;
};
