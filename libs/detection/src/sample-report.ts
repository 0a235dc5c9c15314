import type { Quantity, Scope } from '@isnad/claim-model';
import type { ReportedClaim } from '@isnad/read-models';

type Slots = Partial<Omit<ReportedClaim, 'scope'>> & { readonly scope?: Partial<Scope> };

/** A report for specs: of 10 May 2021, of one ministry, that people were killed in Rimini, with what the story needs changed. */
export function report(claimId: string, articleId: string, slots: Slots = {}): ReportedClaim {
  const { scope, ...others } = slots;
  return {
    claimId,
    articleId,
    status: 'standing',
    action: 'killed',
    phase: null,
    polarity: 'affirmed',
    modality: 'actual',
    claimant: 'Ministry',
    claimantKey: 'body:ministry',
    via: [],
    utteredOn: '2021-05-10',
    time: { role: null, edtf: null },
    quantity: people(48),
    place: 'IT',
    value: null,
    scope: {
      groups: [],
      places: ['city:rimini', 'country:IT'],
      part: 'plain',
      cumulative: false,
      asOf: null,
      setting: ['city:rimini', 'country:IT'],
      ...scope,
    },
    explanation: { rules: ['given'], confidence: 1 },
    evidence: { start: 0, end: 20, exact: '48 people were killed', prefix: '', suffix: '' },
    sentence: { start: 0, end: 40 },
    condition: null,
    sourceId: `source-of-${articleId}`,
    outlet: 'Gazette',
    language: 'en',
    publishedAt: '2021-05-10T12:00:00+00:00',
    storyId: 'collapse',
    storyByEditor: true,
    changedAt: null,
    seenAt: 0n,
    ...others,
  };
}

export const people = (count: number): Quantity => ({ min: count, max: count, unit: 'people' });
