import type { Position } from '@isnad/claim-model';

/** A row of a read model as JSON, by column. */
export type State = Readonly<Record<string, unknown>>;

export type ChangedKind = 'article' | 'claim' | 'story' | 'contradiction';

/** What happened to one article, claim, story or contradiction between two positions. */
export interface Change {
  readonly kind: ChangedKind;
  readonly id: string;
  readonly change: 'appeared' | 'changed' | 'judged' | 'retracted' | 'taken-down';
  /** Of the event that made it what it was at the later position. */
  readonly position: Position;
  /** What differs; of what appeared, all that it is. */
  readonly fields: readonly { readonly field: string; readonly before: unknown; readonly after: unknown }[];
}

/** Columns that say where a row stands in the ledger, not what it says. */
const BOOKKEEPING = new Set(['from_position', 'to_position', 'position', 'version', 'changed_at']);

/** @param before null where there was none. */
export function changeOf(
  kind: ChangedKind,
  id: string,
  position: string,
  before: State | null,
  after: State,
): Change {
  const fields = Object.keys(after)
    .filter((column) => !BOOKKEEPING.has(column))
    .map((column) => ({
      field: column.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase()),
      before: before?.[column] ?? null,
      after: after[column] ?? null,
    }))
    .filter((one) => JSON.stringify(one.before) !== JSON.stringify(one.after));
  return { kind, id, change: nameOf(kind, before, after), position, fields };
}

function nameOf(kind: ChangedKind, before: State | null, after: State): Change['change'] {
  if (before === null) return 'appeared';
  const differs = (column: string): boolean => before[column] !== after[column];
  if (kind === 'contradiction' && (differs('status') || differs('changed_at'))) return 'judged';
  if (kind === 'claim' && differs('status')) return 'retracted';
  if (kind === 'article' && differs('taken_down_at')) return 'taken-down';
  return 'changed';
}
