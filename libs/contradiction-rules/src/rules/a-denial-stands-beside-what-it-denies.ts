import { OUTLET } from '@isnad/claim-model';
import { contradiction } from './findings.js';
import { GROWING } from '../action-kinds.js';
import type { ComparableClaim } from '../comparable-claim.js';
import { sameClaimant } from '../event/claimants.js';
import { sharedContent } from '../event/content.js';
import { has } from '../event/marks.js';
import { deniesAnAccusation, isPleaToACharge } from '../event/denials.js';
import { areJuxtaposed, inOneSentence } from '../event/story.js';
import type { Rule } from '../relation.js';

/** Acts of speech are not what a denial beside them denies. */
const SPEECH = new Set(['deny', 'hold-office', 'call-for', 'condemn', 'threaten']);

/** "X denied …, after Y had claimed …": the report sets the denial beside what it denies. */
export const aDenialStandsBesideWhatItDenies: Rule = {
  name: 'A denial stands beside what it denies',
  find({ earlier, later, siblings }) {
    const [denial, said] = later.action === 'deny' ? [later, earlier] : [earlier, later];
    if (denial.action !== 'deny' || denial.polarity !== 'affirmed' || !isAssertion(said)) return null;
    if (sameClaimant(denial, said) || goesOnAfter(denial, said)) return null;
    if (!answers(denial, said) || isPleaToACharge(denial, said)) return null;
    // Who rejects accusations answers who accuses, and not what is said beside.
    if (deniesAnAccusation(denial) && said.action === 'statement') return null;
    // Of several claims, it denies the nearest.
    if (siblings(said).some((other) => isNearer(other, said, denial))) return null;
    return contradiction(
      // Who denies that it was said denies the attribution; who denies that it is so, the thing.
      has(denial, 'saying') ? 'attribution' : 'polarity',
      0.65,
      { code: 'affirmed-and-negated' },
      { code: 'withdrawn-not-updated' },
      { code: 'side-by-side' },
    );
  },
};

/**
 * In the same sentence; or in the next one, where that is set against the one before ("But her lawyer denied …"), or points
 * back at it ("The ministry denies this"), or answers an accusation.
 */
const answers = (denial: ComparableClaim, said: ComparableClaim): boolean =>
  (inOneSentence(denial, said) && (pointsBack(denial) || areOfOneMatter(denial, said))) ||
  (areJuxtaposed(denial, said) &&
    said.evidence.start < denial.evidence.start &&
    ((pointsBack(denial) && said.action !== 'request' && !GROWING.has(said.action)) ||
      said.action === 'accuse' ||
      (has(denial, 'contrast') && (said.action === 'statement' || said.action === 'request'))));

/** "He denied having fled and affirmed that …": what follows a denial that is nobody's by name goes on with who denied. */
const goesOnAfter = (denial: ComparableClaim, said: ComparableClaim): boolean =>
  denial.claimantKey === OUTLET && inOneSentence(denial, said) && said.evidence.start >= denial.evidence.end;

/** Both name one act, one thing, or share a word of content: "denied that it was a retreat" answers no word of a coup. */
const areOfOneMatter = (denial: ComparableClaim, said: ComparableClaim): boolean =>
  (denial.scope.about ?? []).includes(said.action) ||
  (denial.scope.things ?? []).some((thing) => said.scope.things?.includes(thing)) ||
  (denial.scope.parties ?? []).some(
    (party) => party !== denial.claimantKey && said.scope.parties?.includes(party),
  ) ||
  (sharedContent(denial, said) ?? 0) > 0;

/** It names no act of its own, and says "this". */
const pointsBack = (denial: ComparableClaim): boolean =>
  has(denial, 'anaphoric') && (denial.scope.about ?? []).length === 0;

/** What somebody asserts to be so; what the outlet says itself is rarely what a denial beside it denies. */
const isAssertion = (claim: ComparableClaim): boolean =>
  !SPEECH.has(claim.action) &&
  claim.polarity === 'affirmed' &&
  claim.modality !== 'demanded' &&
  !has(claim, 'takes-back') &&
  claim.claimantKey !== OUTLET;

function isNearer(other: ComparableClaim, said: ComparableClaim, denial: ComparableClaim): boolean {
  // An accusation by the denier himself is no other's: whose words these are was misread.
  const isOwn = sameClaimant(denial, other) && other.action !== 'accuse';
  if (other.id === said.id || !isAssertion(other) || isOwn) return false;
  if (!answers(denial, other)) return false;
  // An accusation is answered before what is said along with it.
  if ((said.action === 'accuse') !== (other.action === 'accuse')) return other.action === 'accuse';
  return distance(other, denial) < distance(said, denial);
}

const distance = (a: ComparableClaim, b: ComparableClaim): number =>
  (inOneSentence(a, b) ? 0 : 10_000) +
  Math.max(a.evidence.start, b.evidence.start) -
  Math.min(a.evidence.end, b.evidence.end);
