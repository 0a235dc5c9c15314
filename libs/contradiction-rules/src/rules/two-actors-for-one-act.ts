import type { Action } from '@isnad/claim-model';
import { contradiction } from './findings.js';
import type { ComparableClaim } from '../comparable-claim.js';
import { nationsOf } from '../event/scope.js';
import { comparePlaces } from '../event/places.js';
import { oneDay } from '../intervals/days.js';
import type { Rule } from '../relation.js';

/** Acts that one side does alone. */
const ONE_ACTOR: ReadonlySet<Action> = new Set<Action>([
  'close',
  'reopen',
  'seize',
  'retake',
  'cut-communications',
  'restore-communications',
]);

/** One act of one day in one place, said to have been done by two different sides. */
export const twoActorsForOneAct: Rule = {
  name: 'Two actors for one act',
  find({ earlier, later }) {
    if (earlier.action !== later.action || !ONE_ACTOR.has(earlier.action)) return null;
    if (earlier.polarity !== 'affirmed' || later.polarity !== 'affirmed') return null;
    const [x, y] = [sidesOf(earlier), sidesOf(later)];
    if (x.length !== 1 || y.length !== 1 || x[0] === y[0]) return null;
    const day = oneDay(earlier.time.edtf);
    if (day === null || day !== oneDay(later.time.edtf) || comparePlaces(earlier, later) !== 'same')
      return null;
    return contradiction(
      'actor',
      0.65,
      { code: 'actors-apart', earlier: x[0] ?? '', later: y[0] ?? '' },
      { code: 'happens-once' },
      { code: 'one-holder' },
    );
  },
};

/** The nations that act: named as such, or by their bodies ("the Tunisian authorities"). */
function sidesOf(claim: ComparableClaim): readonly string[] {
  const bodies = (claim.scope.parties ?? []).flatMap((key) => {
    const country = /^(?:body|ministry|organisation):.+:([A-Z]{2})$/.exec(key)?.[1];
    return country === undefined ? [] : [`nationality:${country}`];
  });
  return [...new Set([...nationsOf(claim), ...bodies])];
}
