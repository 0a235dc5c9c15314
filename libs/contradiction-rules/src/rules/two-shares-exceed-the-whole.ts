import { unitFamily } from '@isnad/claim-model';
import { contradiction } from './findings.js';
import type { ComparableClaim } from '../comparable-claim.js';
import { sameClaimant } from '../event/claimants.js';
import { saidOn } from '../event/moments.js';
import { daysOf } from '../intervals/days.js';
import type { Rule } from '../relation.js';

/** Shares of one moment only add up. Days. */
const ONE_MOMENT = 1;
/** Percent; a little more than the whole may be two roundings. */
const WHOLE = 102;

const shareOf = ({ quantity }: ComparableClaim): number | null =>
  quantity !== null && unitFamily(quantity.unit).family === 'percent' ? quantity.min : null;

/** "70 percent are back at work", "more than 90 percent stand still": what is done and what is not are one whole. */
export const twoSharesExceedTheWhole: Rule = {
  name: 'Two shares exceed the whole',
  find({ earlier, later }) {
    if (earlier.action !== later.action || sameClaimant(earlier, later)) return null;
    // Shares of votes, of voters and of boxes are no parts of one whole.
    if (earlier.action === 'vote-result') return null;
    const areOpposite =
      earlier.polarity !== later.polarity ||
      [earlier.phase, later.phase].sort().join(' ') === 'completed ongoing';
    const [x, y] = [shareOf(earlier), shareOf(later)];
    if (!areOpposite || x === null || y === null || x + y <= WHOLE) return null;
    if (earlier.modality !== 'actual' || later.modality !== 'actual') return null;
    if (Math.abs(dayOf(earlier) - dayOf(later)) > ONE_MOMENT) return null;
    return contradiction(
      'quantity',
      0.7,
      {
        code: 'figures-apart',
        earlier: earlier.quantity ?? { min: x, max: x, unit: 'percent' },
        later: later.quantity ?? { min: y, max: y, unit: 'percent' },
      },
      { code: 'figure-stands' },
      { code: 'shares-of-one-whole', sum: x + y },
    );
  },
};

const dayOf = (claim: ComparableClaim): number => daysOf(claim.time.edtf)?.to ?? saidOn(claim);
