import { OUTLET, type Action } from '@isnad/claim-model';
import { GROWING } from '../action-kinds.js';
import type { ComparableClaim } from '../comparable-claim.js';
import { dayOfMoment, oneDay } from '../intervals/days.js';
import { sameFigure } from '../intervals/quantities.js';
import type { Finding, Pair } from '../relation.js';
import type { Ground } from '../evidence.js';
import { sameClaimant, sameKey } from './claimants.js';
import { sharedContent } from './content.js';
import { isAccusationAnswered } from './denials.js';
import { has } from './marks.js';
import { isDayNamed, nameOneDay } from './named-days.js';
import { publishedMinute } from './moments.js';
import { likenessOf } from './one-happening.js';
import { comparePlaces, sharedPlace } from './places.js';
import { areJuxtaposed } from './story.js';
import { strengthOfEvent } from './strength.js';

/** Reports of one happening share so many of their uncommon words, and this share of the shorter list. */
const WORDS = 4;
const SHARE = 0.25;
/** Reports in two languages share no words: names, towns, days and sources have to speak for one event in their place. Points. */
const STRENGTH = 4;
/** Words of content by which two claims speak of one matter; and how alike their reports are then at the least. */
const CONTENT = 3;
const SHARE_OF_A_MATTER = 0.15;
const CONTENT_OF_A_STORY = 2;
/** Names of one person share their given and their family name. */
const NAMES = 2;
/** What a report is about stands in its headline and its first sentences. UTF-16 code units. */
const HEAD = 400;

/**
 * Whether a conflict between two reports that no editor has put into one story is evidenced well enough to be told. Of the
 * reports of some days many are about one country, its president, its accidents and its courts; what sets one happening
 * apart is asked of each slot in its own way.
 */
export function isEvidencedOutsideAStory(pair: Pair, finding: Finding): boolean {
  const { earlier, later } = pair;
  if (earlier.storyId !== undefined && earlier.storyId === later.storyId) return true;
  const asked = ASKED[finding.conflict.code] ?? isOfOneEvent;
  return asked(earlier, later, pair.siblings);
}

type Asked = (a: ComparableClaim, b: ComparableClaim, siblings: Pair['siblings']) => boolean;

const isOfOneEvent: Asked = (a, b) => areAlike(a, b) || isOfOneMatter(a, b);
const isAnsweredInWords: Asked = (a, b) =>
  isOfOneMatter(a, b) && hasSource(a, b) && !areFarApart(a, b) && !isOneSpeaker(a, b);
const isOfOneCountTold: Asked = (a, b, siblings) => areAlike(a, b) && areOfOneCount(a, b, siblings);

/** What is asked of a conflict, by what conflicts; of all others that it is of one event. */
const ASKED: Readonly<Partial<Record<Ground['code'], Asked>>> = {
  'taken-back': isSaidAndWithdrawn,
  'count-shrinks': isOfOneCountTold,
  'figures-apart': isOfOneCountTold,
  'times-apart': (a, b) => areAlike(a, b) && areTwoDays(a, b) && isOfOneThing(a, b),
  'affirmed-and-negated': (a, b) => isAnsweredInWords(a, b, () => []) || isAccusationAnswered(a, b),
  'source-denies': isAnsweredInWords,
  'places-apart': (a, b) => areAlike(a, b) && isOfOneMatter(a, b) && [a, b].every(hasOneTown),
  'values-apart': (a, b) => shareNames(a, b) && ![a, b].some((claim) => has(claim, 'past')),
};

/** One town, one person or body, or words of one matter: a country has many of an act in a week. */
const isOfOneThing = (a: ComparableClaim, b: ComparableClaim): boolean =>
  haveOneTown(a, b) ||
  isOfOneMatter(a, b) ||
  (a.scope.parties ?? []).some((one) =>
    (b.scope.parties ?? []).some((other) => !one.startsWith('country:') && sameKey(one, other)),
  );

/** Who says a thing and its contrary in two reports was heard in two ways, unless he denies having said it. */
const isOneSpeaker = (a: ComparableClaim, b: ComparableClaim): boolean =>
  a.claimantKey !== OUTLET && sameClaimant(a, b) && a.action !== 'deny' && b.action !== 'deny';

/** One report, or two of one happening: told by the two alone, so that nothing hangs on what else was read before. */
const areAlike = (a: ComparableClaim, b: ComparableClaim): boolean =>
  a.articleId === b.articleId || areOfOneHappening(a, b);

/** One language: names written alike; two languages: reports alike for more than a name. */
const shareNames = (a: ComparableClaim, b: ComparableClaim): boolean =>
  (sharedContent(a, b) ?? (areAlike(a, b) ? NAMES : 0)) >= NAMES;

function areOfOneHappening(a: ComparableClaim, b: ComparableClaim): boolean {
  const likeness = likenessOf(a, b);
  if (likeness === null) return strengthOfEvent(a, b) >= STRENGTH;
  return likeness.words >= WORDS && likeness.share >= SHARE;
}

/**
 * Words of content in common, fewer where the reports are alike; in two languages, enough else that speaks for one event.
 * Of talks there are too many for that.
 */
function isOfOneMatter(a: ComparableClaim, b: ComparableClaim): boolean {
  const shared = sharedContent(a, b);
  if (shared !== null) {
    const likeness = likenessOf(a, b);
    if (areAlike(a, b)) return shared >= CONTENT_OF_A_STORY;
    return shared >= CONTENT && (likeness === null || likeness.share >= SHARE_OF_A_MATTER);
  }
  if (a.articleId === b.articleId) return true;
  return a.action !== 'hold-talks' && b.action !== 'hold-talks' && strengthOfEvent(a, b) >= STRENGTH;
}

/** What one outlet tells against another's report is a misreading more often than a dispute. */
const hasSource = (a: ComparableClaim, b: ComparableClaim): boolean =>
  a.claimantKey !== OUTLET || b.claimantKey !== OUTLET;

/** In one report what is denied stands beside who says it; elsewhere in it another act is meant. */
const areFarApart = (a: ComparableClaim, b: ComparableClaim): boolean =>
  a.articleId === b.articleId && !areJuxtaposed(a, b);

/** A country is no place of an act that has a town; a town of no table may be a word misread; of talks there are many in a day. */
const hasOneTown = (claim: ComparableClaim): boolean =>
  claim.action !== 'hold-talks' &&
  !has(claim, 'place-assumed') &&
  claim.scope.places.some((place) => !place.startsWith('country:') && !place.startsWith('city:~'));

/** The withdrawal names the figure; or its author speaks of what he said before. */
function isSaidAndWithdrawn(a: ComparableClaim, b: ComparableClaim): boolean {
  if (sameFigure(a.quantity, b.quantity)) return true;
  // In two languages nothing shows that two statements of one speaker are one.
  return sameClaimant(a, b) && (sharedContent(a, b) ?? 0) >= CONTENT;
}

/**
 * Two figures of named sources; or two that their reports lead with, of one town or one stated day, of which no report tells
 * both: who tells both knows how they stand to each other. Statements count all sorts of things.
 */
function areOfOneCount(
  earlier: ComparableClaim,
  later: ComparableClaim,
  siblings: Pair['siblings'],
): boolean {
  if (earlier.action === 'statement') return false;
  const day = oneDay(earlier.time.edtf);
  const isOneDay = day !== null && day === oneDay(later.time.edtf);
  // Who gives the day of a count counts that day, unless both reports are of it.
  if ((day === null) !== (oneDay(later.time.edtf) === null) && !areOfTheirOwnDay(earlier, later))
    return false;
  if (areSourced(earlier, later)) return comparePlaces(earlier, later) === 'same';
  if (![earlier, later].every(({ evidence }) => evidence.start < HEAD)) return false;
  if (GROWING.has(earlier.action) && !isOneDay) {
    const within = ROUTINE.has(earlier.action) ? BULLETIN : NEWS;
    if (hoursBetween(earlier, later) > within || !haveOneTown(earlier, later)) return false;
  }
  return !tellsBoth(earlier, later, siblings) && !tellsBoth(later, earlier, siblings);
}

/** What the police of a town tells in the same words every day; told again within so many hours, it is the same. Hours. */
const ROUTINE: ReadonlySet<Action> = new Set<Action>(['detained', 'seized-goods', 'sentenced', 'released']);
const BULLETIN = 12;
/** An accident of the day before is news no more: the next one is another. Hours. */
const NEWS = 24;

/** The one day that either states is that on which both reports were published. */
function areOfTheirOwnDay(a: ComparableClaim, b: ComparableClaim): boolean {
  const day = oneDay(a.time.edtf) ?? oneDay(b.time.edtf);
  return [a, b].every(({ publishedAt }) => day === dayOfMoment(publishedAt));
}

const areSourced = (a: ComparableClaim, b: ComparableClaim): boolean =>
  areAlike(a, b) && a.claimantKey !== OUTLET && b.claimantKey !== OUTLET && !sameClaimant(a, b);

const hoursBetween = (a: ComparableClaim, b: ComparableClaim): number =>
  Math.abs(publishedMinute(a) - publishedMinute(b)) / 60;

const haveOneTown = (a: ComparableClaim, b: ComparableClaim): boolean =>
  sharedPlace(a, b)?.startsWith('country:') === false;

/** Whether the report of the one also gives the figure of the other. */
const tellsBoth = (claim: ComparableClaim, other: ComparableClaim, siblings: Pair['siblings']): boolean =>
  claim.articleId !== other.articleId &&
  siblings(claim).some((one) => one.action === other.action && sameFigure(one.quantity, other.quantity));

/** Two days that the words name: "today" of a report from after midnight is the day before, and clocks run ahead. */
function areTwoDays(a: ComparableClaim, b: ComparableClaim): boolean {
  if ([a, b].some(({ modality }) => modality === 'possible') || nameOneDay(a, b)) return false;
  const [x, y] = [oneDay(a.time.edtf), oneDay(b.time.edtf)];
  if (x === null || y === null) return false;
  return isDayNamed(a) && isDayNamed(b);
}
