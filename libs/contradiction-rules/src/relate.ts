import type { ComparableClaim } from './comparable-claim.js';
import type { Ground } from './evidence.js';
import { isDenialOfAnother } from './event/denials.js';
import { sameClaimant } from './event/claimants.js';
import { publishedMinute, saidOn } from './event/moments.js';
import { sharedPlace } from './event/places.js';
import { mayTellOfOneHappening } from './event/one-happening.js';
import { areSmallCountsOfACountry } from './event/small-counts.js';
import { isEvidencedOutsideAStory } from './event/outside-a-story.js';
import { sameEvent } from './event/same-event.js';
import { sameStory } from './event/story.js';
import { ENOUGH, strengthOfEvent } from './event/strength.js';
import { ALARMS, type Finding, type Pair, type Relation, type Rule } from './relation.js';
import { MATTER_RULES, EVENT_RULES } from './rules/index.js';

/** What the comparison of a pair may know of the rest: other claims of an article, for sums and parts. */
export interface Surroundings {
  readonly siblings?: (claim: ComparableClaim) => readonly ComparableClaim[];
}

/**
 * How two claims stand to each other, or null where they are unrelated as far as can be told. The order in which the two
 * are given changes nothing.
 */
export function relationBetween(
  a: ComparableClaim,
  b: ComparableClaim,
  { siblings = () => [] }: Surroundings = {},
): Relation | null {
  if (a.id === b.id) return null;
  const pair = orderedPair(a, b, siblings);
  const found = firstOf(MATTER_RULES, pair, matterOf(pair)) ?? onOneEvent(pair);
  if (found === null || !ALARMS.has(found.type)) return found;
  if (found.type === 'contradicts' && !isWorthAnAlarm(pair, found)) return null;
  return isEvidencedOutsideAStory(pair, found) ? found : null;
}

function onOneEvent(pair: Pair): Relation | null {
  const { earlier, later } = pair;
  if (earlier.action === 'statement' || later.action === 'statement') return null;
  const event = sameEvent(earlier, later);
  return event === null ? null : firstOf(EVENT_RULES, pair, event);
}

/** Enough speaks for one event, and it is no sequence in one breath: a speaker does not contradict himself there. */
const isWorthAnAlarm = (pair: Pair, found: Finding): boolean =>
  !isOneBreath(pair) &&
  mayTellOfOneHappening(pair.earlier, pair.later) &&
  !areSmallCountsOfACountry(pair.earlier, pair.later) &&
  (strengthOfEvent(pair.earlier, pair.later) >= ENOUGH || isSetAgainst(pair, found));

/** A report that sets a named source's denial beside another's words says itself that both are of one matter. */
const isSetAgainst = ({ earlier, later }: Pair, { notScope }: Finding): boolean =>
  notScope?.code === 'side-by-side' && isDenialOfAnother(earlier, later);

function firstOf(rules: readonly Rule[], pair: Pair, sameEvent: readonly Ground[]): Relation | null {
  for (const rule of rules) {
    const finding = rule.find(pair);
    if (finding !== null)
      return { ...finding, from: pair.later, to: pair.earlier, rule: rule.name, sameEvent };
  }
  return null;
}

/** Why a pair outside one family of acts is of one matter: one place, one story, and how near in time. */
function matterOf({ earlier, later }: Pair): readonly Ground[] {
  const place = sharedPlace(earlier, later);
  const story = sameStory(earlier, later);
  return [
    ...(place === null ? [] : [{ code: 'same-place', place } as const]),
    ...(story === null ? [] : [story]),
    { code: 'near-in-time', days: saidOn(later) - saidOn(earlier) },
  ];
}

const isOneBreath = ({ earlier, later }: Pair): boolean =>
  earlier.articleId === later.articleId &&
  sameClaimant(earlier, later) &&
  earlier.utteredOn === later.utteredOn;

/** Two claims in the order in which they were said, then published, then by id: see {@link Pair}. */
export function orderedPair(a: ComparableClaim, b: ComparableClaim, siblings: Pair['siblings']): Pair {
  const order = saidOn(a) - saidOn(b) || publishedMinute(a) - publishedMinute(b) || (a.id < b.id ? -1 : 1);
  const [earlier, later] = order <= 0 ? [a, b] : [b, a];
  return { earlier, later, siblings };
}
