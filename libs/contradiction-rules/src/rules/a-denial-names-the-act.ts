import { OUTLET, type Action } from '@isnad/claim-model';
import { contradiction } from './findings.js';
import { DECIDABLE, OF_A_COUNTRY } from '../action-kinds.js';
import type { ComparableClaim } from '../comparable-claim.js';
import { sameClaimant, sameKey } from '../event/claimants.js';
import { saidOn } from '../event/moments.js';
import { ENOUGH, strengthOfEvent } from '../event/strength.js';
import { speaksOfAnEnd } from '../event/stops.js';
import { comparePlaces } from '../event/places.js';
import type { Rule } from '../relation.js';

/** A denial answers reports of these days. */
const ANSWERED = 7;
/** Who names the report that he denies may come to it later. Days. */
const REMEMBERED = 14;

/** One side reports an act, the other denies that it happened. */
export const aDenialNamesTheAct: Rule = {
  name: 'A denial names the act',
  find({ earlier, later }) {
    const [denial, said] = later.action === 'deny' ? [later, earlier] : [earlier, later];
    if (denial.action !== 'deny' || denial.polarity !== 'affirmed') return null;
    if (!DECIDABLE.has(said.action) || said.polarity !== 'affirmed' || said.modality === 'demanded')
      return null;
    if (!speaksOf(denial, said) || sameClaimant(denial, said)) return null;
    // Who denies that talks stopped denies no talks.
    if (speaksOfAnEnd(denial) !== speaksOfAnEnd(said)) return null;
    const days = saidOn(denial) - saidOn(said);
    // The outlet's own claims have no source that a denial could name.
    const isSourced = said.claimantKey !== OUTLET;
    const isNamed = isSourced && (denial.scope.parties ?? []).some((one) => sameKey(one, said.claimantKey));
    if (days < -ANSWERED || days > (isNamed ? REMEMBERED : ANSWERED)) return null;
    if (!isNamed && !(isOneMatter(denial, said) && isOneStory(denial, said))) return null;
    return contradiction(
      'polarity',
      0.7,
      { code: 'affirmed-and-negated' },
      { code: 'withdrawn-not-updated' },
      { code: 'same-words' },
    );
  },
};

/** In another report of the same story; what a report denies of its own claims stands beside them. */
const isOneStory = (denial: ComparableClaim, said: ComparableClaim): boolean =>
  denial.articleId !== said.articleId && strengthOfEvent(denial, said) >= ENOUGH;

/** Who denies that it was opened does not deny that it was shut. */
const OPENING: ReadonlySet<Action> = new Set<Action>(['reopen', 'restore-communications']);

/** It names the act; or some act on the very thing ("the airport's return to service"). */
function speaksOf(denial: ComparableClaim, said: ComparableClaim): boolean {
  const about = denial.scope.about ?? [];
  if (about.includes(said.action)) return true;
  const isOneThing = (denial.scope.things ?? []).some((thing) => said.scope.things?.includes(thing));
  // Within one report the act on the same thing is told beside the denial, and is mostly not what is denied.
  if (denial.articleId === said.articleId) return false;
  if (about.some((act) => OPENING.has(act)) !== OPENING.has(said.action)) return false;
  return about.length > 0 && isOneThing && comparePlaces(denial, said) === 'same';
}

/** So many of those whom a report is most about are its subject. */
const SUBJECTS = 3;

/** The other report is about a person or body that the denial names. */
const isAboutWhomItNames = (denial: ComparableClaim, said: ComparableClaim): boolean =>
  (said.scope.setting ?? [])
    .filter((key) => !key.startsWith('country:'))
    .slice(0, SUBJECTS)
    .some((key) => (denial.scope.parties ?? []).some((party) => sameKey(party, key)));

const RECURS: ReadonlySet<Action> = new Set<Action>(['hold-talks', 'request', 'aid', 'attack', 'protest']);

/** The denial and the report name the same place or the same party; figures that both name are the same. */
function isOneMatter(denial: ComparableClaim, said: ComparableClaim): boolean {
  const figures = denial.scope.figures ?? [];
  if (figures.length > 0 && said.quantity !== null && !figures.includes(said.quantity.min ?? NaN))
    return false;
  const places = comparePlaces(denial, said);
  if (places === 'apart') return false;
  const parties = (denial.scope.parties ?? []).some((one) =>
    [...(said.scope.parties ?? []), ...said.scope.groups].some((other) => sameKey(one, other)),
  );
  // Talks and requests are many in one place: a denial is of those of a party that both name.
  if (places === 'unknown' && OF_A_COUNTRY.has(said.action)) return true;
  return parties || (places === 'same' && (!RECURS.has(said.action) || isAboutWhomItNames(denial, said)));
}
