import { OUTLET } from '@isnad/claim-model';
import type { ComparableClaim } from '../comparable-claim.js';
import { sameClaimant } from '../event/claimants.js';
import { saidOn } from '../event/moments.js';
import { groupsOf } from '../event/scope.js';
import type { Pair, Rule } from '../relation.js';
import { contradiction } from './findings.js';
import { PLANS_OF_ONE_MOMENT } from './plans.js';

/** "Will leave from March" and "will leave from March if all goes well": one speaker, one day, and a report that drops the condition. */
export const oneUtteranceWithAndWithoutItsCondition: Rule = {
  name: 'One utterance is told with and without its condition',
  find(pair) {
    const { earlier, later } = pair;
    if (earlier.action !== later.action || earlier.action === 'statement') return null;
    if (earlier.articleId === later.articleId || earlier.polarity !== later.polarity) return null;
    if (earlier.claimantKey === OUTLET || !sameClaimant(earlier, later)) return null;
    const [conditional, settled] = earlier.modality === 'conditional' ? [earlier, later] : [later, earlier];
    if (conditional.modality !== 'conditional' || settled.modality !== 'planned') return null;
    const days = saidOn(later) - saidOn(earlier);
    if (days > PLANS_OF_ONE_MOMENT || !areOfOneTime(earlier, later)) return null;
    if (groupsOf(earlier).join() !== groupsOf(later).join()) return null;
    // Headlines leave out what the text then tells.
    if (tellsACondition(settled, pair)) return null;
    return contradiction(
      'condition',
      0.75,
      {
        code: 'date-and-condition',
        date: settled.time.edtf ?? '',
        condition: conditional.condition?.text ?? null,
      },
      { code: 'one-utterance' },
      { code: 'same-group', groups: groupsOf(settled) },
    );
  },
};

/** The same stated time: of two plans of one speaker each has its own. */
const areOfOneTime = (a: ComparableClaim, b: ComparableClaim): boolean =>
  a.time.edtf !== null && a.time.edtf === b.time.edtf && a.time.role === b.time.role;

const tellsACondition = (settled: ComparableClaim, { siblings }: Pair): boolean =>
  siblings(settled).some((one) => one.action === settled.action && one.modality === 'conditional');
