import type { Language } from '@isnad/claim-model';
import type { ComparableClaim } from '../comparable-claim.js';
import { ALARMS, type Relation } from '../relation.js';
import { ARABIC } from './arabic.js';
import { ENGLISH } from './english.js';
import { RUSSIAN } from './russian.js';
import { claimantOrNull, dayIn } from './values.js';
import type { Wording } from './wording.js';

const WORDINGS: Readonly<Record<Language, Wording>> = { en: ENGLISH, ar: ARABIC, ru: RUSSIAN };

/** What is told of a relation: fresh from the rules, or as the ledger keeps it. */
export type ExplainedRelation = Omit<Relation, 'from' | 'to' | 'rule' | 'dimension'>;
/** What is told of a side. */
export type ExplainedSide = Pick<
  ComparableClaim,
  'claimant' | 'via' | 'outlet' | 'utteredOn' | 'publishedAt'
>;

/**
 * A relation in words: what each side says, who, through whom, when; why both speak of one event; what conflicts; why it
 * is no update and no difference of scope; how sure: a line for each. The quotes are left as `{quote:a}` and `{quote:b}`, because they
 * stand in the articles alone.
 *
 * @param a the claim that is called the first side; b the other one
 */
export function explain(
  relation: ExplainedRelation,
  a: ExplainedSide,
  b: ExplainedSide,
  language: Language,
): string {
  const wording = WORDINGS[language];
  const { ground } = wording;
  const isAlarm = ALARMS.has(relation.type);
  return [
    told(wording, a, 'a'),
    told(wording, b, 'b'),
    wording.sameEvent(relation.sameEvent.map(ground)),
    (isAlarm ? wording.conflict : wording.relation)(ground(relation.conflict)),
    ...(relation.notUpdate === undefined ? [] : [wording.notUpdate(ground(relation.notUpdate))]),
    ...(relation.notScope === undefined ? [] : [wording.notScope(ground(relation.notScope))]),
    wording.sure(relation.confidence),
  ].join('\n');
}

function told(wording: Wording, claim: ExplainedSide, side: 'a' | 'b'): string {
  const { utteredOn, publishedAt, claimant, via, outlet } = claim;
  return wording.told({
    who: claimantOrNull(claimant),
    through: via,
    outlet,
    day: dayIn(utteredOn ?? publishedAt.slice(0, 10), wording.language),
    isUttered: utteredOn !== null,
    quote: `{quote:${side}}`,
  });
}
