import { contradiction } from './findings.js';
import { sameClaimant } from '../event/claimants.js';
import { areJuxtaposed } from '../event/story.js';
import { areDisjoint, daysOf } from '../intervals/days.js';
import type { Rule } from '../relation.js';

/** What recurs is one and the same where a report sets two sources' times for it side by side. */
export const twoTimesToldSideBySide: Rule = {
  name: 'Two times told side by side',
  find({ earlier, later }) {
    if (earlier.action !== later.action || earlier.action === 'statement') return null;
    if (earlier.phase !== later.phase || earlier.modality !== later.modality) return null;
    if (earlier.polarity !== 'affirmed' || later.polarity !== 'affirmed') return null;
    if (
      earlier.time.role !== 'at' ||
      later.time.role !== 'at' ||
      earlier.quantity?.unit === later.quantity?.unit
    )
      return null;
    if (!areJuxtaposed(earlier, later) || sameClaimant(earlier, later)) return null;
    const [x, y] = [daysOf(earlier.time.edtf), daysOf(later.time.edtf)];
    if (x === null || y === null || !areDisjoint(x, y)) return null;
    return contradiction(
      'time',
      0.65,
      { code: 'times-apart', earlier: earlier.time.edtf ?? '', later: later.time.edtf ?? '' },
      { code: 'side-by-side' },
      { code: 'side-by-side' },
    );
  },
};
