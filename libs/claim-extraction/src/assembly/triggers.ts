import type { Span } from '@isnad/claim-model';
import type { Entry } from '../actions/index.js';
import type { Clause } from '../text/clauses.js';
import { inside } from './evidence.js';

const CONDITIONS: ReadonlySet<Clause['kind']> = new Set(['condition', 'until', 'time']);

/** What belongs to a trigger: its clause, and what follows up to the clause of the next other action. */
export function stretchOf(
  trigger: Trigger,
  clause: Span,
  sentence: Span,
  triggers: readonly Trigger[],
  parts: readonly Clause[],
): Span {
  for (const other of triggers) {
    if (other.start < clause.end || other.entry.action === trigger.entry.action) continue;
    const border = parts.find((part) => inside(other.head, part));
    // What stands in a condition conditions, and begins no stretch of its own.
    if (border !== undefined && !CONDITIONS.has(border.kind))
      return { start: clause.start, end: Math.max(clause.end, border.start) };
  }
  return { start: clause.start, end: Math.max(clause.end, sentence.end) };
}

/** An action's words; `head` are those before the first gap of its pattern, `at` the index of the first in its sentence. */
export type Trigger = Span & {
  readonly entry: Entry;
  readonly pattern: string;
  readonly head: Span;
  readonly at: number;
};
