import type { Action } from './action.js';
import type { Claim, Scope } from './claim.js';

/** Actions whose claims can deny each other: a closed airport against an open one, a withdrawal against a deployment. */
const FAMILIES: Partial<Record<Action, string>> = {
  'withdraw-forces': 'troop-movement',
  'deploy-forces': 'troop-movement',
  seize: 'control',
  retake: 'control',
  emergency: 'emergency',
  'emergency-lifted': 'emergency',
  'cut-communications': 'communications',
  'restore-communications': 'communications',
  close: 'access',
  reopen: 'access',
  appoint: 'office',
  resign: 'office',
  dismiss: 'office',
  'hold-office': 'office',
  detained: 'custody',
  released: 'custody',
};

export const actionFamily = (action: Action): string => FAMILIES[action] ?? action;

/**
 * Index keys of a claim: two claims that share none can never be found to conflict, so a new claim is compared only with
 * those that share one. A family of actions and a country; '?' where no country is known.
 */
export function conflictKeys(
  claim: Pick<Claim, 'action' | 'place'> & { readonly scope: Pick<Scope, 'places'> },
): readonly string[] {
  const countries = new Set(
    claim.scope.places
      .filter((place) => place.startsWith('country:'))
      .map((place) => place.slice('country:'.length)),
  );
  if (claim.place !== null && /^[A-Z]{2}$/.test(claim.place)) countries.add(claim.place);
  const where = countries.size === 0 ? ['?'] : [...countries].sort();
  return where.map((country) => `${actionFamily(claim.action)}@${country}`);
}
