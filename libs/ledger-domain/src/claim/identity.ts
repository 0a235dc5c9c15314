import { OUTLET, type Claim, type Scope } from '@isnad/claim-model';
import { nameBasedId } from '../ids.js';

/** What of an extracted claim decides whether it is the same claim as another. */
export type Proposition = Pick<
  Claim,
  'action' | 'phase' | 'polarity' | 'modality' | 'utteredOn' | 'time' | 'quantity' | 'place' | 'value'
> & {
  readonly claimantKey: string;
  readonly scope: Scope;
  /** The words of the condition it hangs on. */
  readonly condition: string | null;
};

/** Where a claim was read: what identifies a claim that says too little to be recognised elsewhere. */
export interface Reading {
  readonly articleId: string;
  readonly revision: number;
  readonly extractorVersion: string;
  /** Rank of the claim among those of the reading: two claims may share a span. */
  readonly index: number;
  readonly sourceId: string;
}

/** Keys of claimants who are one and the same in every article: persons, bodies, outlets; not "an official", "sources". */
const NAMED = /^(?!name:)[a-z-]+:.+/;
/** A body's country is told by the claim's place as well, and not every report names it. */
const COUNTRY_OF_BODY = /:[A-Z]{2}~?$/;

/**
 * The same claimant asserting the same thing is one claim, wherever and in whatever language it is read: its id follows
 * from who asserts what. Reading it elsewhere is another appearance; readers who do so at once meet in one stream.
 *
 * A claim that says too little to be recognised (no time, no figure, no value, or no place) is known by where it stands.
 */
export function claimIdOf(proposition: Proposition, reading: Reading): string {
  const { articleId, revision, extractorVersion, index, sourceId } = reading;
  if (!isSpecific(proposition))
    return nameBasedId('claim', articleId, String(revision), extractorVersion, String(index));
  const { claimantKey, action, phase, polarity, modality, utteredOn, time, quantity, place, value } =
    proposition;
  const { groups, places, part, asOf } = proposition.scope;
  // Who is not named is known within one outlet alone.
  const claimant =
    claimantKey !== OUTLET && NAMED.test(claimantKey)
      ? claimantKey.replace(COUNTRY_OF_BODY, '')
      : `${claimantKey} of ${sourceId}`;
  const figure =
    quantity === null ? null : [quantity.min, quantity.max, quantity.unit, quantity.approx ?? false];
  return nameBasedId(
    'proposition',
    claimant,
    JSON.stringify([action, phase, polarity, modality, utteredOn, time.role, time.edtf, figure, value]),
    // A surface form of a place differs between languages where the keys of the scope do not.
    JSON.stringify([places.length > 0 ? places : place, groups, part, asOf, proposition.condition]),
  );
}

function isSpecific({ action, time, quantity, value, place, scope }: Proposition): boolean {
  if (action === 'statement') return false;
  const says = time.edtf !== null || quantity !== null || value !== null;
  return says && (place !== null || scope.places.length > 0);
}
