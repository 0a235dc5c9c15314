import { deciderSpec } from '@isnad/testing';
import { claim, type ClaimCommand } from './claim.js';
import type { ClaimEvent } from './events.js';

const spec = deciderSpec(claim);
const claimId = 'c1';
const act = { claimId, reason: 'The ministry corrected it.', authority: 'Ministry', effectiveAt: null };
const told = { ...act, text: 'Fourteen people died, not twelve.', field: 'quantity' } as const;
const changes = { quantity: { min: 14, max: 14, unit: 'people' } };
const review = { ...act, verdict: 'False', reviewUrl: 'https://checks.example/1' };
const recorded: ClaimEvent = {
  type: 'ClaimRecorded',
  data: {
    claimId,
    action: 'killed',
    phase: 'completed',
    polarity: 'affirmed',
    modality: 'actual',
    claimant: 'Health Ministry',
    claimantKey: 'ministry:health',
    utteredOn: null,
    time: { role: 'at', edtf: '2013-02-04' },
    quantity: { min: 12, max: 12, unit: 'people' },
    place: 'EG',
    value: null,
    condition: null,
    scope: { groups: [], places: ['country:EG'], part: 'plain', cumulative: false, asOf: null },
    extractorVersion: '1',
    explanation: { rules: [], confidence: 0.9 },
    appearance: {
      articleId: 'a1',
      revision: 1,
      via: [],
      evidence: { start: 0, end: 4 },
      sentence: { start: 0, end: 9 },
    },
  },
};
const retracted: ClaimEvent = { type: 'ClaimRetracted', data: act };
const held: ClaimEvent = { type: 'ClaimHeld', data: act };
const rejected: ClaimEvent = { type: 'ExtractionRejected', data: { claimId, reason: 'A question.' } };
const correct: ClaimCommand = { type: 'CorrectClaim', ...act, changes };
const hold: ClaimCommand = { type: 'HoldClaim', ...act };
const release: ClaimCommand = { type: 'ReleaseClaim', ...act };
const refute: ClaimCommand = { type: 'RefuteClaim', ...review };

describe('a claim, in the hands of editors', () => {
  it('is corrected, updated, clarified, annotated or retracted, each its own fact', () => {
    const given = spec.given(recorded);
    given.when(correct).then({ type: 'ClaimCorrected', data: { ...act, changes } });
    given
      .when({ type: 'UpdateClaim', ...act, changes })
      .then({ type: 'ClaimUpdated', data: { ...act, changes } });
    given.when({ type: 'ClarifyClaim', ...told }).then({ type: 'ClaimClarified', data: told });
    given.when({ type: 'AnnotateClaim', ...told }).then({ type: 'ClaimAnnotated', data: told });
    given.when({ type: 'RetractClaim', ...act }).then(retracted);
    expect(given.when(correct).thenState()).toMatchObject({ fields: changes });
  });

  it('is changed by no act that keeps its reason or its authority to itself', () => {
    const bare: readonly ClaimCommand[] = [correct, hold, refute, { type: 'AnnotateClaim', ...told }];
    for (const command of bare) {
      spec
        .given(recorded)
        .when({ ...command, reason: ' ' } as ClaimCommand)
        .thenBreaks('a change says why');
      spec
        .given(recorded)
        .when({ ...command, authority: '' } as ClaimCommand)
        .thenBreaks('a correction says on whose authority');
    }
  });

  it('is not corrected into what it says already, nor clarified without words', () => {
    const same = { type: 'CorrectClaim', ...act, changes: { place: 'EG' } } as const;
    spec.given(recorded).when(same).thenBreaks('a correction changes something');
    spec
      .given(recorded)
      .when({ type: 'ClarifyClaim', ...told, text: ' ' })
      .thenBreaks('readers are told something');
  });

  it('that is retracted takes notes and reviews, and nothing else', () => {
    const given = spec.given(recorded, retracted);
    for (const command of [correct, hold, { type: 'ClarifyClaim', ...told } as const])
      given.when(command).thenBreaks('a retracted claim is not changed');
    given.when({ type: 'AnnotateClaim', ...told }).then({ type: 'ClaimAnnotated', data: told });
    given.when(refute).then({ type: 'ClaimRefuted', data: review });
  });

  it('is held once and released once', () => {
    spec.given(recorded).when(hold).then(held);
    spec.given(recorded, held).when(hold).thenBreaks('what is held is not held again');
    spec.given(recorded, held).when(release).then({ type: 'ClaimReleased', data: act });
    spec.given(recorded).when(release).thenBreaks('only what is held is released');
  });

  it('is verified or refuted with a verdict that can be read somewhere, and again only where that differs', () => {
    const refuted: ClaimEvent = { type: 'ClaimRefuted', data: review };
    spec.given(recorded).when(refute).then(refuted);
    spec.given(recorded, refuted).when(refute).thenBreaks('a review says something new');
    spec
      .given(recorded, refuted)
      .when({ type: 'VerifyClaim', ...review })
      .then({ type: 'ClaimVerified', data: review });
    spec
      .given(recorded)
      .when({ ...refute, reviewUrl: 'javascript:alert(1)' })
      .thenBreaks('a review can be read somewhere');
    spec
      .given(recorded)
      .when({ ...refute, verdict: '' })
      .thenBreaks('a review has a verdict');
  });
});

describe('a claim that was misread', () => {
  const amend: ClaimCommand = { type: 'AmendExtraction', claimId, changes: {}, reason: 'It is one.' };

  it('is rejected once, and is no claim until it is amended', () => {
    const reject: ClaimCommand = { type: 'RejectExtraction', claimId, reason: 'A question.' };
    spec.given(recorded).when(reject).then(rejected);
    for (const command of [reject, correct, hold])
      spec
        .given(recorded, rejected)
        .when(command)
        .thenBreaks('what was misread is amended before it is changed');
    expect(spec.given(recorded, rejected).when(amend).thenState()).toMatchObject({ status: 'standing' });
  });

  it('and was never rejected is amended only where that changes something', () => {
    spec.given(recorded).when(amend).thenBreaks('a correction changes something');
  });
});
