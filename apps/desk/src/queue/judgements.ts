import type { ContradictionView, Judged, QueueStatus } from '../api/views.js';

/** Judgements that the server has taken, by contradiction. Its list follows a moment later; until then these hold. */
export type Judgements = ReadonlyMap<string, Judged>;

export function withJudgement(view: ContradictionView, judgements: Judgements): ContradictionView {
  const judged = judgements.get(view.contradictionId);
  if (judged === undefined || judged.version <= view.version) return view;
  return { ...view, status: judged.status, version: judged.version };
}

export function asJudged(
  items: readonly ContradictionView[],
  judgements: Judgements,
  status: QueueStatus | null,
): readonly ContradictionView[] {
  return items
    .map((item) => withJudgement(item, judgements))
    .filter((item) => status === null || item.status === (status === 'held' ? 'open' : status));
}

/**
 * The open one that follows in the queue, else the first open one before; null where none is left.
 *
 * @param gone others that were judged with it
 */
export function nextOpen(
  items: readonly ContradictionView[],
  judgedId: string,
  gone: ReadonlySet<string> = new Set(),
): ContradictionView | null {
  const at = items.findIndex(({ contradictionId }) => contradictionId === judgedId);
  const isNext = (item: ContradictionView): boolean =>
    item.status === 'open' && item.contradictionId !== judgedId && !gone.has(item.contradictionId);
  return items.slice(at + 1).find(isNext) ?? items.find(isNext) ?? null;
}

/** The neighbour `step` entries away, kept within the queue; the first where none is selected. */
export function neighbour(
  items: readonly ContradictionView[],
  currentId: string | null,
  step: 1 | -1,
): ContradictionView | null {
  const at = items.findIndex(({ contradictionId }) => contradictionId === currentId);
  return at === -1 ? (items[0] ?? null) : (items[at + step] ?? null);
}
