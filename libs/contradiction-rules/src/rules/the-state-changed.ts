import { dimensionless } from './findings.js';
import { OPPOSITES } from '../action-kinds.js';
import { saidOn } from '../event/moments.js';
import { daysOf } from '../intervals/days.js';
import type { Rule } from '../relation.js';

/** What was closed opens, what was cut is back, who was held is freed: the later state replaces the earlier. */
export const theStateChanged: Rule = {
  name: 'The state changed',
  find({ earlier, later }) {
    const isOpposite = OPPOSITES[earlier.action] === later.action;
    const isDenial = earlier.action === later.action && earlier.polarity !== later.polarity;
    if (!isOpposite && !isDenial) return null;
    if (earlier.modality !== 'actual' || later.modality !== 'actual') return null;
    const [x, y] = [
      daysOf(earlier.time.edtf)?.to ?? saidOn(earlier),
      daysOf(later.time.edtf)?.from ?? saidOn(later),
    ];
    if (y < x || (isDenial && y === x)) return null;
    return dimensionless('updates', 0.6, { code: 'newer-state' });
  },
};
