import { type Action, OUTLET } from '@isnad/claim-model';
import { dimensionless } from './findings.js';
import type { ComparableClaim } from '../comparable-claim.js';
import { sameClaimant, sameKey } from '../event/claimants.js';
import { saidOn } from '../event/moments.js';
import { sharedContent } from '../event/content.js';
import { has } from '../event/marks.js';
import { comparePlaces } from '../event/places.js';
import { sameFigure } from '../intervals/quantities.js';
import type { Rule } from '../relation.js';

/** What was said longer ago than this is not what is being taken back. Days. */
const REMEMBERED = 60;

/** Who denies is denied in turn; an office is given up, and who takes back that he gave it up has given it up before. */
const IS_NOT_TAKEN_BACK: ReadonlySet<Action> = new Set<Action>(['deny', 'hold-office', 'resign']);

/** The claimant, or the body that issued it, withdraws what was said; or its author is shown to have deleted it. */
export const whatWasSaidIsTakenBack: Rule = {
  name: 'What was said is taken back',
  find({ earlier, later }) {
    const [withdrawal, said] = has(later, 'takes-back') ? [later, earlier] : [earlier, later];
    if (!has(withdrawal, 'takes-back') || has(said, 'takes-back')) return null;
    if (withdrawal.action !== 'statement' || IS_NOT_TAKEN_BACK.has(said.action)) return null;
    if (isOneUtterance(withdrawal, said)) return null;
    const days = saidOn(withdrawal) - saidOn(said);
    if (days < 0 || days > REMEMBERED || comparePlaces(withdrawal, said) === 'apart') return null;
    if (!speaksOf(withdrawal, said)) return null;
    return dimensionless('retracts', 0.8, { code: 'taken-back', figure: said.quantity });
  },
};

/** What is said along with a withdrawal is not what it withdraws. */
const isOneUtterance = (a: ComparableClaim, b: ComparableClaim): boolean =>
  a.articleId === b.articleId && a.utteredOn === b.utteredOn && sameClaimant(a, b);

/** The withdrawal names the figure; or its author, or one it names, said the like. */
function speaksOf(withdrawal: ComparableClaim, said: ComparableClaim): boolean {
  const about = withdrawal.scope.about ?? [];
  const isOwn = said.claimantKey !== OUTLET && sameClaimant(withdrawal, said);
  if (withdrawal.quantity !== null)
    return (
      sameFigure(withdrawal.quantity, said.quantity) &&
      about.includes(said.action) &&
      (said.claimantKey !== OUTLET || isOwn)
    );
  if (said.claimantKey === OUTLET) return false;
  const isNamed = (withdrawal.scope.parties ?? []).some((party) => sameKey(party, said.claimantKey));
  if (isNamed) return about.includes(said.action);
  return (
    isOwn &&
    (about.includes(said.action) || (said.action === 'statement' && areOfOneMatter(withdrawal, said)))
  );
}

/** A witness recants what he told; of a body, which says much, words of content in common, or a thing that both name. */
const areOfOneMatter = (a: ComparableClaim, b: ComparableClaim): boolean =>
  a.claimantKey.startsWith('person:') ||
  (sharedContent(a, b) ?? 0) > 0 ||
  (a.scope.things ?? []).some((thing) => b.scope.things?.includes(thing));
