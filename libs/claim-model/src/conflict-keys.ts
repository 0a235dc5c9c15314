import type { Action } from './action.js';
import type { Claim, Scope } from './claim.js';
import { unitFamily } from './unit-family.js';

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

/** What the keys of a claim are made of. The optional slots only add keys. */
export type KeyedClaim = Pick<Claim, 'action' | 'place'> &
  Partial<Pick<Claim, 'quantity' | 'value'>> & {
    readonly claimantKey?: string;
    readonly scope: Pick<Scope, 'places'> & Partial<Scope>;
  };

/**
 * The keys under which a claim is stored, so that a new claim is compared only with those it could stand in a relation
 * to: {@link candidateKeys} of the one and conflictKeys of the other share one, or they are never found to conflict.
 * A family of actions with a country (or the town, where its country is unknown; '?' where no place is), or with a thing;
 * a person in office or on the move; an attribute; who said it, and which figure.
 */
export function conflictKeys(claim: KeyedClaim): readonly string[] {
  return answers(claim) ? mentionKeys(claim).map(answering) : [...own(claim), ...saying(claim)];
}

/** The keys under which the claims are found that a claim could stand in a relation to. */
export function candidateKeys(claim: KeyedClaim): readonly string[] {
  if (answers(claim)) return mentionKeys(claim);
  const keys = own(claim);
  return [...keys, ...[...keys, ...saying(claim)].map(answering)];
}

/** A denial or a withdrawal answers another claim, and is no claim on the event itself. */
const answers = ({ action, scope }: KeyedClaim): boolean => action === 'deny' || takesBack(scope);
const takesBack = (scope: KeyedClaim['scope']): boolean => scope.marks?.includes('takes-back') === true;
const answering = (key: string): string => `answer:${key}`;

function own(claim: KeyedClaim): readonly string[] {
  const { action, scope } = claim;
  const keys = new Set<string>();
  if (scope.whereabouts !== undefined) keys.add(`whereabouts:${scope.whereabouts.person}`);
  const attribute = /^([\p{L} ]{3,40}):/u.exec(claim.value ?? '')?.[1];
  if (attribute !== undefined)
    for (const place of placesOf(claim)) keys.add(`${attribute.toLowerCase()}@${place}`);
  if (action === 'hold-office') {
    for (const group of scope.groups ?? []) if (group.startsWith('person:')) keys.add(`office:${group}`);
  }
  if (action === 'statement' && claim.quantity?.unit === 'km')
    for (const place of scope.places) keys.add(`distance:${place}`);
  if (action === 'statement' && claim.quantity != null) {
    const { family } = unitFamily(claim.quantity.unit);
    for (const key of tellingOf(scope.setting, MORE_TELLING)) keys.add(`told:${family}~${key}`);
  }
  for (const person of mortals(claim)) keys.add(`life:${person}`);
  if (claim.claimantKey !== undefined && claim.claimantKey !== 'outlet' && claim.quantity?.min != null)
    keys.add(`${by(claim.claimantKey, action)}:${claim.quantity.min}`);
  if (action === 'statement' || action === 'deny') return [...keys];
  const family = actionFamily(action);
  if (action !== 'hold-office') for (const place of placesOf(claim)) keys.add(`${family}@${place}`);
  for (const thing of scope.things ?? []) keys.add(`${family}#${thing}`);
  for (const key of tellingOf(scope.setting)) keys.add(`${family}~${key}`);
  const [first, second] = (scope.setting ?? [])
    .filter((key) => key.startsWith('country:'))
    .slice(0, 2)
    .sort();
  if (first !== undefined && second !== undefined) keys.add(`${family}~${first}+${second}`);
  return [...keys];
}

/** Whom a claim says to be dead, or alive and well. */
const mortals = ({ action, quantity, scope }: KeyedClaim): readonly string[] =>
  (action === 'killed' && quantity == null) || scope.marks?.includes('unharmed') === true
    ? (scope.parties ?? []).filter((party) => party.startsWith('person:'))
    : [];

/** So many of the persons, bodies and towns that an article is most about lead from one report of a story to the next. */
const TELLING = 4;
/** Figures of statements are few: more names may lead from one to the other. */
const MORE_TELLING = 10;
const tellingOf = (setting: readonly string[] = [], most = TELLING): readonly string[] =>
  setting.filter((key) => !key.startsWith('country:')).slice(0, most);

/** Who said it, and which figure: what a denial or a withdrawal may name. */
function saying({ action, claimantKey, quantity }: KeyedClaim): readonly string[] {
  const keys = claimantKey === undefined || claimantKey === 'outlet' ? [] : [by(claimantKey, action)];
  for (const bound of new Set([quantity?.min, quantity?.max])) {
    if (bound !== null && bound !== undefined) keys.push(`figure:${action}:${bound}`);
  }
  return keys;
}

function mentionKeys(claim: KeyedClaim): readonly string[] {
  const { scope, claimantKey, action, quantity } = claim;
  const about = scope.about ?? [];
  const named = [...(claimantKey === undefined ? [] : [claimantKey]), ...(scope.parties ?? [])];
  const keys = new Set<string>();
  for (const key of named) {
    for (const act of about) keys.add(by(key, act));
    if (takesBack(scope)) keys.add(by(key, 'statement'));
  }
  const figures = [...(scope.figures ?? []), quantity?.min ?? null].filter((one) => one !== null);
  const counted = about.length > 0 ? about : COUNTS;
  for (const figure of figures) for (const act of counted) keys.add(`figure:${act}:${figure}`);
  if (action === 'deny') {
    for (const act of about) for (const place of placesOf(claim)) keys.add(`${actionFamily(act)}@${place}`);
  }
  return [...keys];
}

/** What a figure may count where a denial does not name it. */
const COUNTS: readonly Action[] = [
  'killed',
  'injured',
  'missing',
  'detained',
  'displaced',
  'force-size',
  'damage',
];

/** A body with its country and the same without share the key. */
const by = (claimantKey: string, action: Action): string =>
  `said:${claimantKey.split(':').slice(0, 2).join(':')}:${action}`;

/** A town of no table: where one report tells its country, another may not. */
const UNLISTED = 'city:~';

/** Countries, and towns of no table; a town where its country is unknown; '?' where no place is. */
function placesOf({ place, scope }: KeyedClaim): readonly string[] {
  const countries = new Set(
    scope.places.filter((one) => one.startsWith('country:')).map((one) => one.slice('country:'.length)),
  );
  if (place !== null && /^[A-Z]{2}$/.test(place)) countries.add(place);
  if (countries.size > 0)
    return [...countries, ...scope.places.filter((one) => one.startsWith(UNLISTED))].sort();
  return scope.places.length > 0 ? scope.places : ['?'];
}
