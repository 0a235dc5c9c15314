import type { Scope } from '@isnad/claim-model';
import type { ComparableClaim } from './comparable-claim.js';
import type { Pair } from './relation.js';
import { orderedPair } from './relate.js';

type Slots = Partial<Omit<ComparableClaim, 'scope'>> & { readonly scope?: Partial<Scope> };

let made = 0;

/** A claim for specs: a report of 10 May 2021 that people were killed in Italy, with whatever the story needs changed. */
export function claim(slots: Slots = {}): ComparableClaim {
  made += 1;
  const id = slots.id ?? `claim-${String(made).padStart(4, '0')}`;
  const { scope, ...others } = slots;
  const place = others.place === undefined ? 'IT' : others.place;
  const country = place !== null && /^[A-Z]{2}$/.test(place) ? [`country:${place}`] : [];
  return {
    action: 'killed',
    phase: null,
    polarity: 'affirmed',
    modality: 'actual',
    claimant: 'outlet',
    claimantKey: 'outlet',
    via: [],
    utteredOn: null,
    time: { role: null, edtf: null },
    quantity: null,
    value: null,
    evidence: { start: 0, end: 10, exact: 'ten people', prefix: '', suffix: '' },
    sentence: { start: 0, end: 40 },
    condition: null,
    explanation: { rules: ['given'], confidence: 1 },
    articleId: `article-of-${id}`,
    outlet: 'Gazette',
    language: 'en',
    publishedAt: '2021-05-10T12:00:00+00:00',
    ...others,
    place,
    id,
    scope: { groups: [], places: country, part: 'plain', cumulative: false, asOf: null, ...scope },
  };
}

/** A source: named, with the key that its name has in every script. */
export const by = (name: string): Pick<ComparableClaim, 'claimant' | 'claimantKey'> => ({
  claimant: name,
  claimantKey: `body:${name.toLowerCase().replaceAll(' ', '-')}`,
});

export const people = (count: number): NonNullable<ComparableClaim['quantity']> => ({
  min: count,
  max: count,
  unit: 'people',
});

/** A pair as rules see it; the siblings of a claim are all that are given. */
export function pair(a: ComparableClaim, b: ComparableClaim, ...others: readonly ComparableClaim[]): Pair {
  const all = [a, b, ...others];
  return orderedPair(a, b, (one) => all.filter((other) => other.articleId === one.articleId));
}
