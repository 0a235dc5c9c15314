import { foldText } from '@isnad/claim-extraction';
import { isOneInstalmentCounted } from './instalments.js';
import { isOnePrice } from './prices.js';
import { isOneVoteFigure } from './votes.js';
import type { ComparableClaim } from '../comparable-claim.js';
import { oneDay } from '../intervals/days.js';

/** Whether it is evidenced that two figures of one act are of one count. */
export function isOneCount(a: ComparableClaim, b: ComparableClaim): boolean {
  if (a.action === 'vote-result') return isOneVoteFigure(a, b);
  if (a.action === 'price') return isOnePrice(a, b);
  if (a.action === 'killed' || a.action === 'injured')
    return isNobodysOwn(a) && isNobodysOwn(b) && !areOfTwoDays(a, b);
  return isOneInstalmentCounted(a, b);
}

/** Who gives the day of the dead gives the day on which they died: every day of a war has its own. */
function areOfTwoDays(a: ComparableClaim, b: ComparableClaim): boolean {
  const [x, y] = [oneDay(a.time.edtf), oneDay(b.time.edtf)];
  return x !== null && y !== null && x !== y;
}

/** Who counts those that were brought to him or are his: one hospital, embassy, union, club. */
const HOUSES: Readonly<Record<string, RegExp>> = {
  hospital: /\b(?:hospital|clinic)|больниц|госпитал|مستشفي/u,
  embassy: /\b(?:embassy|consulate)|посольств|консульств|سفاره|قنصليه/u,
  union: /\b(?:union|syndicate|federation|club)\b|профсоюз|федераци[ия] |клуб|نقابه|اتحاد|نادي/u,
};

const isNobodysOwn = (claim: ComparableClaim): boolean => houseOf(claim) === null;

/** The house that a figure is of, by its words or by who gives it; null where it is nobody's own. */
function houseOf(claim: ComparableClaim): string | null {
  if (claim.scope.things?.includes('hospital') === true) return 'hospital';
  const claimant = foldText(claim.claimant);
  return Object.keys(HOUSES).find((house) => HOUSES[house]?.test(claimant) === true) ?? null;
}
