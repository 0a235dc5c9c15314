import type { GoldScenario } from '@isnad/evaluation';
import type { CorrectableFields, DismissalReason } from '@isnad/ledger-domain';
import type { ArticleView, ClaimView, ContradictionView } from '@isnad/read-models';

/** One report with its claims, as a scenario needs them. */
export interface GoldReport {
  readonly article: ArticleView;
  /** ISO 3166-1 alpha-2; null where nobody said. */
  readonly outletCountry: string | null;
  readonly claims: readonly {
    readonly claim: ClaimView;
    /** What the words of this report say: see fieldsAsRead. */
    readonly fields: Required<CorrectableFields>;
  }[];
}

export interface Exported {
  readonly scenario: GoldScenario;
  /** What could not go in, and why, in words. */
  readonly leftOut: readonly string[];
}

/** How two claims stand to each other after an editor dismissed their contradiction; others of its reasons tell nothing. */
const DISMISSED_AS: Partial<Readonly<Record<DismissalReason, 'updates' | 'differs-in-scope' | 'repeats'>>> = {
  superseded: 'updates',
  'different-scope': 'differs-in-scope',
  'same-utterance': 'repeats',
  translation: 'repeats',
};

/**
 * A gold scenario of reports, of what our reading of them is by now and what editors judged of their pairs. Relations
 * that no editor judged are left out: they are what a scenario is to measure.
 */
export function scenarioOf(
  name: string,
  reports: readonly GoldReport[],
  judged: readonly ContradictionView[],
): Exported {
  const leftOut: string[] = [];
  const ids = new Map<string, string[]>();
  const claims: GoldScenario['claims'][number][] = [];
  const articles: GoldScenario['articles'][number][] = [];
  for (const { article, outletCountry, claims: read } of reports) {
    const { articleId, outlet, language, publishedAt, title, body, url } = article;
    if (body === null) {
      leftOut.push(`Article ${articleId}: its text was taken down.`);
      continue;
    }
    const id = `a${articles.length + 1}`;
    // `url` is for readers: evaluation does not look at it.
    articles.push({
      id,
      outlet,
      outletCountry,
      language,
      publishedAt,
      title,
      body,
      ...(url === null ? {} : { url }),
    });
    for (const { claim, fields } of read) {
      const quote = claim.evidence?.exact ?? '';
      if (quote === '' || !(body.includes(quote) || (title ?? '').includes(quote))) {
        leftOut.push(`Claim ${claim.claimId}: its quote is no part of the title or the body of ${id}.`);
        continue;
      }
      const claimId = `c${claims.length + 1}`;
      ids.set(claim.claimId, [...(ids.get(claim.claimId) ?? []), claimId]);
      claims.push({ id: claimId, article: id, quote, ...fields, via: claim.via });
    }
  }
  return { scenario: { scenario: name, articles, claims, relations: relationsOf(judged, ids) }, leftOut };
}

/** One relation for each pair of appearances, from the later claim to the earlier. */
function relationsOf(
  judged: readonly ContradictionView[],
  ids: ReadonlyMap<string, readonly string[]>,
): GoldScenario['relations'] {
  return judged.flatMap((one) => {
    const type = one.status === 'confirmed' ? ('contradicts' as const) : dismissedAs(one);
    if (type === null) return [];
    const [later, earlier] = inOrder(one);
    const pairs = (ids.get(later) ?? []).flatMap((from) =>
      (ids.get(earlier) ?? []).map((to) => ({ from, to })),
    );
    return pairs.map((pair) =>
      type === 'contradicts' ? { ...pair, type, dimension: one.dimension } : { ...pair, type },
    );
  });
}

const dismissedAs = ({ status, reason }: ContradictionView) =>
  status === 'dismissed' && reason !== null ? (DISMISSED_AS[reason] ?? null) : null;

/** Ids of the later and the earlier claim: as detection found them, else by publication. */
function inOrder({ evidence, claims: [a, b] }: ContradictionView): readonly [string, string] {
  if (evidence !== null) return [evidence.later.claimId, evidence.earlier.claimId];
  const isInOrder = Date.parse(a.article.publishedAt) <= Date.parse(b.article.publishedAt);
  return isInOrder ? [b.claimId, a.claimId] : [a.claimId, b.claimId];
}
