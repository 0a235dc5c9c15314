import { OUTLET } from '@isnad/claim-model';
import { contradiction } from './findings.js';
import type { ComparableClaim } from '../comparable-claim.js';
import { sameClaimant } from '../event/claimants.js';
import { saidOn } from '../event/moments.js';
import { sameFigure } from '../intervals/quantities.js';
import type { Rule } from '../relation.js';

/** One speaker, one day, one figure: exports in one report, output in the other. The utterance was rendered in two ways. */
export const oneUtteranceAboutTwoThings: Rule = {
  name: 'One utterance about two things',
  find({ earlier, later }) {
    if (earlier.action !== later.action || earlier.articleId === later.articleId) return null;
    if (earlier.claimantKey === OUTLET || !sameClaimant(earlier, later)) return null;
    if (!isOneDay(earlier, later)) return null;
    if (!sameFigure(earlier.quantity, later.quantity) || earlier.time.edtf !== later.time.edtf) return null;
    const [x, y] = [quantified(earlier.scope.things), quantified(later.scope.things)];
    if (x.length !== 1 || y.length !== 1 || x[0] === y[0]) return null;
    return contradiction(
      'attribute',
      0.75,
      { code: 'values-apart', earlier: x[0] ?? '', later: y[0] ?? '' },
      { code: 'one-utterance' },
      { code: 'same-words' },
    );
  },
};

/** Reports of an undated utterance follow it within so many days. */
const FOLLOWED = 2;

function isOneDay(a: ComparableClaim, b: ComparableClaim): boolean {
  if (a.utteredOn !== null && b.utteredOn !== null) return a.utteredOn === b.utteredOn;
  return Math.abs(saidOn(a) - saidOn(b)) <= FOLLOWED;
}

/** What is cut or raised, whatever it is made of. */
const FLOWS = new Set(['exports', 'imports', 'output']);
const quantified = (things: readonly string[] = []): readonly string[] =>
  things.filter((one) => FLOWS.has(one));
