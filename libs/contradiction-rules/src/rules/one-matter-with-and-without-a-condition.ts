import { contradiction } from './findings.js';
import type { ComparableClaim } from '../comparable-claim.js';
import { saidOn } from '../event/moments.js';
import { areOnOneMatter, nameOneTime } from '../event/topics/one-matter.js';
import type { Rule } from '../relation.js';

/** Who makes it depend on something answers who announced it in these days, and the other way round. */
const ANSWERED = 7;

/** "Will keep its cut in August" and "will keep its cut only if the price stays low": settled for one, for the other it depends. */
export const oneMatterWithAndWithoutACondition: Rule = {
  name: 'One matter is told with and without a condition',
  find({ earlier, later }) {
    if (earlier.action !== 'statement' || later.action !== 'statement') return null;
    const [conditional, settled] = earlier.modality === 'conditional' ? [earlier, later] : [later, earlier];
    if (conditional.modality !== 'conditional' || !isSettled(settled)) return null;
    if (conditional.polarity !== settled.polarity) return null;
    const days = saidOn(later) - saidOn(earlier);
    if (days > ANSWERED || !areOnOneMatter(conditional, settled, nameOneTime(conditional, settled) ? 1 : 2))
      return null;
    return contradiction(
      'condition',
      0.6,
      {
        code: 'date-and-condition',
        date: settled.time.edtf ?? '',
        condition: conditional.condition?.text ?? null,
      },
      { code: 'plans-of-one-moment', days },
      { code: 'same-words' },
    );
  },
};

const isSettled = ({ modality, phase }: ComparableClaim): boolean =>
  modality === 'planned' || (modality === 'actual' && phase !== 'completed' && phase !== 'cancelled');
