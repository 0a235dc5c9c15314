import type { SequencedEvent } from '@isnad/event-store';
import type { LedgerEvent } from '@isnad/ledger-domain';

type DataOf<Type extends LedgerEvent['type']> = Extract<LedgerEvent, { readonly type: Type }>['data'];

const itself = ({ claimId }: { readonly claimId: string }): readonly string[] => [claimId];
/** A source takes back what it said, or has not after all: what leans on it, and what contradicts it, is looked for. */
const takenBack = ({ relation, to }: DataOf<'RelationFound' | 'RelationEnded'>): readonly string[] =>
  relation === 'retracts' ? [to] : [];
const moved = ({ links }: DataOf<'StoriesMerged' | 'StorySplit'>): readonly string[] => [
  ...new Set(links.flatMap(({ claimIds }) => claimIds)),
];

/** The events that change claims so that what was found of them may hold no more, or hold again, and which claims. */
const CHANGED: { readonly [Type in LedgerEvent['type']]?: (data: DataOf<Type>) => readonly string[] } = {
  ClaimCorrected: itself,
  ClaimUpdated: itself,
  ClaimRetracted: itself,
  ExtractionAmended: itself,
  ExtractionRejected: itself,
  RelationFound: takenBack,
  RelationEnded: takenBack,
  StoriesMerged: moved,
  StorySplit: moved,
};

/** The claims that are to be compared anew after an event; empty for most. */
export function claimsToRecheck(event: SequencedEvent): readonly string[] {
  const { type, data } = event as object as LedgerEvent;
  const changed = CHANGED[type] as ((of: typeof data) => readonly string[]) | undefined;
  return changed?.(data) ?? [];
}
