import { articleText, type Claim, type Span } from '@isnad/claim-model';
import type { GoldArticle, GoldClaim } from './scenario.js';

/** A predicted claim matched to the gold claim it stands for. */
export interface Match<Predicted> {
  readonly gold: GoldClaim;
  readonly predicted: Predicted;
}

/** Where the quote stands in the raw text: in the body where it can be found there, else in the title. */
export function locate(quote: string, article: GoldArticle): Span {
  const text = articleText(article);
  const inBody = text.indexOf(quote, text.length - article.body.length);
  const start = inBody === -1 ? text.indexOf(quote) : inBody;
  return { start, end: start + quote.length };
}

const overlap = (a: Span, b: Span): number => Math.min(a.end, b.end) - Math.max(a.start, b.start);

/** Same action, and evidence that overlaps by at least half of the shorter span; each claim matches once, best first. */
export function matchClaims<Predicted extends Pick<Claim, 'action' | 'evidence' | 'quantity'>>(
  article: GoldArticle,
  gold: readonly GoldClaim[],
  predicted: readonly Predicted[],
): readonly Match<Predicted>[] {
  const pairs = gold.flatMap((one) => {
    const span = locate(one.quote, article);
    return predicted.flatMap((other) => {
      if (other.action !== one.action) return [];
      const shared = overlap(span, other.evidence);
      const shorter = Math.min(span.end - span.start, other.evidence.end - other.evidence.start);
      if (shared < shorter / 2 || shared <= 0) return [];
      const longer = Math.max(span.end - span.start, other.evidence.end - other.evidence.start);
      // Among several claims of one clause, the figure tells which is which.
      const sameFigure =
        one.quantity?.min === other.quantity?.min && one.quantity?.max === other.quantity?.max;
      return [{ gold: one, predicted: other, rank: shared / longer + (sameFigure ? 1 : 0) }];
    });
  });
  pairs.sort((a, b) => b.rank - a.rank);
  return oneToOne(pairs);
}

/**
 * The most pairs with each side used once, better pairs first: augmenting paths (Kuhn 1955), tried in order of rank, so
 * that a good pair gives way only where that lets one more claim be matched.
 */
function oneToOne<Predicted>(ranked: readonly Match<Predicted>[]): readonly Match<Predicted>[] {
  const choices = new Map<GoldClaim, Match<Predicted>[]>();
  for (const pair of ranked) choices.set(pair.gold, [...(choices.get(pair.gold) ?? []), pair]);
  const taken = new Map<Predicted, Match<Predicted>>();
  const placed = new Set<GoldClaim>();
  for (const pair of ranked) {
    if (placed.has(pair.gold) || taken.has(pair.predicted)) continue;
    taken.set(pair.predicted, pair);
    placed.add(pair.gold);
  }
  const place = (gold: GoldClaim, tried: Set<Predicted>): boolean => {
    for (const pair of choices.get(gold) ?? []) {
      if (tried.has(pair.predicted)) continue;
      tried.add(pair.predicted);
      const holder = taken.get(pair.predicted);
      if (holder === undefined || place(holder.gold, tried)) {
        taken.set(pair.predicted, pair);
        return true;
      }
    }
    return false;
  };
  for (const gold of choices.keys()) if (!placed.has(gold)) place(gold, new Set());
  return [...taken.values()].map(({ gold, predicted }) => ({ gold, predicted }));
}
