import { OUTLET } from '@isnad/claim-model';
import { contradiction } from './findings.js';
import { sameClaimant } from '../event/claimants.js';
import { has } from '../event/marks.js';
import { saidOn } from '../event/moments.js';
import { speaksOfAnEnd } from '../event/stops.js';
import { comparePlaces } from '../event/places.js';
import type { Rule } from '../relation.js';

/** A denial comes soon. Days. */
const SOON = 14;

/** A report names a source, and that source denies having said it. */
export const theNamedSourceDeniesIt: Rule = {
  name: 'The named source denies it',
  find({ earlier, later }) {
    const [denial, said] = later.action === 'deny' ? [later, earlier] : [earlier, later];
    if (denial.action !== 'deny' || said.action === 'deny' || said.action === 'hold-office') return null;
    if (denial.polarity !== 'affirmed' || said.claimantKey === OUTLET) return null;
    if (!sameClaimant(denial, said) || comparePlaces(denial, said) === 'apart') return null;
    // What is said along with a denial is not what is denied.
    if (denial.articleId === said.articleId && denial.utteredOn === said.utteredOn) return null;
    const days = saidOn(denial) - saidOn(said);
    if (days < -1 || days > SOON || !isWhatIsDenied(denial, said)) return null;
    if (speaksOfAnEnd(denial) !== speaksOfAnEnd(said)) return null;
    return contradiction(
      'attribution',
      0.85,
      { code: 'source-denies', claimant: denial.claimant },
      { code: 'withdrawn-not-updated' },
      { code: 'same-words' },
    );
  },
};

/** The figure that the denial speaks of; where it speaks of none, the act of which something was said. */
function isWhatIsDenied(
  denial: Parameters<typeof sameClaimant>[0],
  said: Parameters<typeof sameClaimant>[0],
): boolean {
  const figures = denial.scope.figures ?? [];
  if (figures.length > 0)
    return (
      said.quantity !== null &&
      figures.some((one) => one === said.quantity?.min || one === said.quantity?.max)
    );
  return has(denial, 'saying') && (denial.scope.about ?? []).includes(said.action);
}
