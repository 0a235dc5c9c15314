import { OUTLET } from '@isnad/claim-model';
import type { ComparableClaim, Finding, Rule } from './comparable-claim.js';
import { aConditionMeetsAnUnconditionalDate } from './rules/a-condition-meets-an-unconditional-date.js';
import { oneAffirmsWhatTheOtherNegates } from './rules/one-affirms-what-the-other-negates.js';
import { twoFiguresForOneCount } from './rules/two-figures-for-one-count.js';
import { onePersonInTwoOffices } from './rules/two-holders-or-offices.js';
import { twoLengthsForOneStretch, twoTimesForOneHappening } from './rules/two-times-for-one-happening.js';
import { sameClaimant, sameEvent } from './same-event.js';

/** Raised with every change of what the rules find. */
export const RULES_VERSION = 'rules-1';

const RULES: readonly Rule[] = [
  aConditionMeetsAnUnconditionalDate,
  twoTimesForOneHappening,
  twoLengthsForOneStretch,
  twoFiguresForOneCount,
  oneAffirmsWhatTheOtherNegates,
  onePersonInTwoOffices,
];

export interface Contradiction extends Finding {
  readonly a: ComparableClaim;
  readonly b: ComparableClaim;
  readonly rule: string;
  /** In words, with `{quote:a}` and `{quote:b}` where the quotes belong. */
  readonly explanation: string;
}

/** The conflict between two claims, or null. Symmetric: the order of the two changes nothing but the words. */
export function contradictionBetween(a: ComparableClaim, b: ComparableClaim): Contradiction | null {
  if (a.id === b.id || a.action === 'statement' || b.action === 'statement') return null;
  // A speaker does not contradict himself within one report; what looks so is a sequence.
  if (a.articleId === b.articleId && sameClaimant(a, b)) return null;
  const ground = sameEvent(a, b);
  if (ground === null) return null;
  for (const rule of RULES) {
    const finding = rule.find(a, b);
    if (finding !== null)
      return { ...finding, a, b, rule: rule.name, explanation: explain(a, b, ground, finding) };
  }
  return null;
}

/** All conflicts among claims, each pair once. */
export function contradictionsAmong(claims: readonly ComparableClaim[]): readonly Contradiction[] {
  return claims.flatMap((a, index) =>
    claims.slice(index + 1).flatMap((b) => {
      const found = contradictionBetween(a, b);
      return found === null ? [] : [found];
    }),
  );
}

function told(claim: ComparableClaim, side: 'a' | 'b'): string {
  const who =
    claim.claimant === OUTLET
      ? claim.outlet
      : `${claim.claimant}${claim.via.length > 0 ? `, through ${claim.via.join(', ')},` : ''}`;
  const when =
    claim.utteredOn === null ? `in a report of ${claim.publishedAt.slice(0, 10)}` : `on ${claim.utteredOn}`;
  return `${who} says ${when} (${claim.outlet}): “{quote:${side}}”.`;
}

function explain(a: ComparableClaim, b: ComparableClaim, ground: string, finding: Finding): string {
  return `${told(a, 'a')} ${told(b, 'b')} Same event: ${ground}. Both cannot hold: ${finding.reason}.`;
}
