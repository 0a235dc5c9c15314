import { deciderSpec } from '@isnad/testing';
import type { ContradictionEvent } from './events.js';
import { contradiction, type ContradictionCommand } from './contradiction.js';

const spec = deciderSpec(contradiction);
const contradictionId = 'x1';
const found = {
  contradictionId,
  claimIds: ['a', 'b'],
  dimension: 'time',
  rule: 'Two times for one happening',
  explanation: '{quote:a} and {quote:b}',
  evidence: null,
  confidence: 0.8,
} as const;
const detect: ContradictionCommand = { type: 'DetectContradiction', ...found };
const confirm: ContradictionCommand = { type: 'ConfirmContradiction', contradictionId, note: null };
const dismiss: ContradictionCommand = {
  type: 'DismissContradiction',
  contradictionId,
  reason: 'rounding',
  note: 'About the same.',
  patternId: null,
};
const resolve: ContradictionCommand = { type: 'ResolveContradiction', contradictionId, cause: 'corrected' };
const reopen: ContradictionCommand = { type: 'ReopenContradiction', contradictionId, cause: 'new report' };

const detected: ContradictionEvent = { type: 'ContradictionDetected', data: found };
const confirmed: ContradictionEvent = {
  type: 'ContradictionConfirmed',
  data: { contradictionId, note: null },
};
const dismissed: ContradictionEvent = {
  type: 'ContradictionDismissed',
  data: { contradictionId, reason: 'rounding', note: 'About the same.', patternId: null },
};
const resolved: ContradictionEvent = {
  type: 'ContradictionResolved',
  data: { contradictionId, cause: 'corrected' },
};
const reopened: ContradictionEvent = {
  type: 'ContradictionReopened',
  data: { contradictionId, cause: 'new report' },
};

describe('a contradiction', () => {
  it('is detected once, however often the pair is compared', () => {
    spec.given().when(detect).then(detected);
    spec.given(detected).when(detect).then();
  });

  it('that was judged is not raised again by another comparison', () => {
    for (const judged of [confirmed, dismissed, resolved]) spec.given(detected, judged).when(detect).then();
  });

  it('of a pattern that an editor dismissed is not raised', () => {
    spec
      .given()
      .when({ ...detect, isPatternDismissed: true })
      .then();
  });

  it('that is open is confirmed, dismissed with its reason, or resolved', () => {
    spec.given(detected).when(confirm).then(confirmed);
    spec.given(detected).when(dismiss).then(dismissed);
    spec.given(detected).when(resolve).then(resolved);
  });

  it('that was confirmed can be resolved, and not judged once more', () => {
    spec.given(detected, confirmed).when(resolve).then(resolved);
    for (const command of [confirm, dismiss])
      spec.given(detected, confirmed).when(command).thenBreaks('only an open contradiction is judged');
  });

  it('that was dismissed or resolved is judged again only after it was reopened', () => {
    for (const closed of [dismissed, resolved]) {
      for (const command of [confirm, dismiss, resolve])
        spec.given(detected, closed).when(command).thenBreaks('only an open contradiction is judged');
      spec.given(detected, closed).when(reopen).then(reopened);
      spec.given(detected, closed, reopened).when(confirm).then(confirmed);
    }
  });

  it('that is open is not reopened', () => {
    spec.given(detected).when(reopen).thenBreaks('only a closed contradiction is reopened');
  });

  it('that nobody detected is not judged', () => {
    for (const command of [confirm, dismiss, resolve, reopen])
      spec.given().when(command).thenBreaks('a contradiction is detected before it is judged');
  });
});
