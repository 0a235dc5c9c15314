import type { Rule } from '../comparable-claim.js';
import { areDisjoint, daysOf } from '../intervals/days.js';
import { sameScope } from '../same-event.js';

/** What either is so or is not; of statements and appeals nobody knows what exactly is negated. */
const DECIDABLE = new Set([
  'withdraw-forces',
  'deploy-forces',
  'attack',
  'clash',
  'seize',
  'retake',
  'ceasefire',
  'emergency',
  'cut-communications',
  'restore-communications',
  'close',
  'reopen',
  'resign',
  'appoint',
  'dismiss',
  'sign-agreement',
  'released',
  'hold-talks',
]);

/** The same thing at the same place and time, said to be so and not to be so. */
export const oneAffirmsWhatTheOtherNegates: Rule = {
  name: 'One affirms what the other negates',
  find(a, b) {
    if (a.action !== b.action || !DECIDABLE.has(a.action) || a.polarity === b.polarity) return null;
    if (a.modality !== 'actual' || b.modality !== 'actual' || !sameScope(a, b)) return null;
    if (a.place === null || b.place === null) return null;
    const [x, y] = [daysOf(a.time.edtf), daysOf(b.time.edtf)];
    if (x !== null && y !== null && areDisjoint(x, y)) return null;
    return {
      dimension: 'polarity',
      confidence: 0.7,
      reason: 'one says that it is so, the other that it is not',
    };
  },
};
