/** What editors do in the histories of the specs of this lib. */
import {
  type ArticleCommand,
  type ClaimCommand,
  type NamedEntityCommand,
  type PatternCommand,
  patternIdOf,
  patternOf,
} from '@isnad/ledger-domain';

/** One command: which kind, and which of a few articles, claims and values it is about. */
export interface Act {
  readonly kind: number;
  readonly a: number;
  readonly b: number;
  readonly c: number;
}

const groundsOf = ({ b, c }: Act) => ({
  reason: `reason ${c}`,
  authority: `authority ${b}`,
  effectiveAt: c === 0 ? null : `2022-01-1${c}T09:00:00+03:00`,
});

export function claimEditing(claimId: string, act: Act): ClaimCommand {
  const grounds = { claimId, ...groundsOf(act) };
  const review = { ...grounds, verdict: `verdict ${act.c}`, reviewUrl: 'https://checks.example/1' };
  const kinds: readonly ClaimCommand[] = [
    { type: 'HoldClaim', ...grounds },
    { type: 'ReleaseClaim', ...grounds },
    { type: 'VerifyClaim', ...review },
    { type: 'RefuteClaim', ...review },
    { type: 'RejectExtraction', claimId, reason: grounds.reason },
    { type: 'ClarifyClaim', ...grounds, field: 'place', text: 'It is meant so.' },
    { type: 'UpdateClaim', ...grounds, changes: { place: act.b === 0 ? 'EG' : 'RU' } },
  ];
  return kinds[(act.b * 4 + act.c) % kinds.length] ?? { type: 'HoldClaim', ...grounds };
}

export function articleEditing(articleId: string, act: Act): ArticleCommand {
  const grounds = { articleId, ...groundsOf(act) };
  const kinds: readonly ArticleCommand[] = [
    { type: 'HoldArticle', ...grounds },
    { type: 'ReleaseArticle', ...grounds },
    { type: 'CorrectArticle', ...grounds, text: 'It was Monday.' },
    { type: 'RetractArticle', ...grounds },
  ];
  return kinds[act.c % kinds.length] ?? { type: 'HoldArticle', ...grounds };
}

export function entityEditing({ a, b, c }: Act): NamedEntityCommand {
  const facts = { entityId: `entity-${b % 2}`, aliases: [`alias ${a}`], reason: `reason ${c}` };
  if (c === 2) return { type: 'WithdrawEntity', ...facts };
  if (c === 3) return { type: 'AddAliases', ...facts };
  return { type: 'NameEntity', entity: { ...facts, type: 'person', name: `name ${b % 2}`, country: null } };
}

export const entityOf = (command: NamedEntityCommand): string =>
  command.type === 'NameEntity' ? command.entity.entityId : command.entityId;

export function patternEditing(storyId: string, { b, c }: Act): PatternCommand {
  const speaker = (n: number) => ({ claimantKey: `person:${n}`, action: 'killed', sourceId: 's' });
  const what = patternOf({ storyId, rule: 'a rule', dimension: 'time' }, speaker(0), speaker(b % 2));
  const facts = { patternId: patternIdOf(what), contradictionId: `contradiction-${b % 2}` };
  return c % 2 === 0
    ? { type: 'DismissPattern', ...what, ...facts, reason: 'rounding', note: null }
    : { type: 'RevivePattern', ...facts, cause: `reason ${c}` };
}
