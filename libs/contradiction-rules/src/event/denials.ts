import { foldText } from '@isnad/claim-extraction';
import { OUTLET } from '@isnad/claim-model';
import type { ComparableClaim } from '../comparable-claim.js';
import { sameClaimant, sameKey } from './claimants.js';
import { has } from './marks.js';
import { areJuxtaposed, inOneSentence } from './story.js';

/** Whether one of two claims is a denial by one named source, and the other what another named source says. */
export function isDenialOfAnother(a: ComparableClaim, b: ComparableClaim): boolean {
  const [denial, said] = a.action === 'deny' ? [a, b] : [b, a];
  return (
    denial.action === 'deny' &&
    said.action !== 'deny' &&
    denial.claimantKey !== OUTLET &&
    said.claimantKey !== OUTLET &&
    !sameClaimant(denial, said)
  );
}

/** Beginnings of words for an accusation: it is answered by who is accused. */
const ACCUSATIONS =
  /(?:^|[^\p{L}])(?:accusation|allegation|обвинени|و?(?:ال|ب|ل|لل)?(?:اتهام|اتهامات|اتهاماته)(?!\p{L}))/u;

/** Whether the words of a denial say that it answers an accusation, and not that something is not so. */
export const deniesAnAccusation = ({ evidence }: ComparableClaim): boolean =>
  ACCUSATIONS.test(foldText(evidence.exact));

/**
 * Whether a report tells of an accusation, and in the same breath that another named source denies it. Who is accused is no
 * accuser.
 */
export function isAccusationAnswered(a: ComparableClaim, b: ComparableClaim): boolean {
  const [denial, said] = a.action === 'deny' ? [a, b] : [b, a];
  return (
    said.action === 'accuse' &&
    isDenialOfAnother(a, b) &&
    areJuxtaposed(a, b) &&
    (inOneSentence(a, b) || pointsAt(denial, said)) &&
    !(said.scope.parties ?? []).some((party) => sameKey(party, said.claimantKey))
  );
}

/** What was asserted, without saying that it blames somebody. */
const CLAIMS = /(?:^|[^\p{L}])(?:claims(?!\p{L})|و?(?:ال|ب|ل|لل)?(?:مزاعم|ادعاء|ادعاءات)(?!\p{L}))/u;

/** "Denied this", "rejected the accusations", or a denial that names whom the accusation names. */
const pointsAt = (denial: ComparableClaim, said: ComparableClaim): boolean =>
  has(denial, 'anaphoric') ||
  deniesAnAccusation(denial) ||
  CLAIMS.test(foldText(denial.evidence.exact)) ||
  (denial.scope.parties ?? []).some((party) => said.scope.parties?.includes(party));

/** Who charges, and who is charged, before a court. */
const PROSECUTION = /prosecut|прокур|следовател|نياب/u;
const DEFENDANT = /\b(?:defendant|suspect|accused)|обвиняем|подсудим|متهم/u;

/** A charge and the plea of who is charged: that is how courts go, and two reports do not differ on it. */
export const isPleaToACharge = (denial: ComparableClaim, said: ComparableClaim): boolean =>
  said.claimantKey.startsWith('body:prosecution') ||
  PROSECUTION.test(foldText(said.claimant)) ||
  DEFENDANT.test(foldText(denial.claimant));
