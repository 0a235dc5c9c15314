import type { ComparableClaim } from '../comparable-claim.js';
import type { Ground } from '../evidence.js';
import { saidOn } from './moments.js';
import { sameKey } from './claimants.js';

/** Reports of so many days apart are of one story where they name one person, body or town; else it takes more. */
const ONE_BREATH = 3;

/**
 * Why two claims stand in one story though their places are not told: one report, or two reports that are about the same
 * persons, bodies, towns.
 *
 * @param countries so many shared countries are a story of their own
 */
export function sameStory(
  a: ComparableClaim,
  b: ComparableClaim,
  countries = ENOUGH_COUNTRIES,
): Ground | null {
  if (a.articleId === b.articleId) return { code: 'same-report' };

  const shared = (a.scope.setting ?? []).filter((key) =>
    (b.scope.setting ?? []).some((other) => sameKey(key, other)),
  );
  const telling = shared.filter((key) => !key.startsWith('country:'));
  const enough = Math.abs(saidOn(a) - saidOn(b)) <= ONE_BREATH ? 1 : 2;
  const isStory = telling.length >= 1 && (telling.length >= enough || shared.length > enough);
  return isStory || shared.length >= countries ? { code: 'same-story', keys: shared } : null;
}

/** Whether an editor, or a scenario, has put both reports into one story. */
export const inOneStory = (a: ComparableClaim, b: ComparableClaim): boolean =>
  a.storyId !== undefined && a.storyId === b.storyId;

/** Two reports that are about the same three countries. */
const ENOUGH_COUNTRIES = 3;

/** Characters between two sentences that follow each other. */
const NEXT = 4;

/** Whether two claims stand in one sentence of one report, or in two that follow each other: then each answers the other. */
export function areJuxtaposed(a: ComparableClaim, b: ComparableClaim): boolean {
  if (a.articleId !== b.articleId) return false;
  const gap = Math.max(a.sentence.start, b.sentence.start) - Math.min(a.sentence.end, b.sentence.end);
  return gap <= NEXT;
}

export const inOneSentence = (a: ComparableClaim, b: ComparableClaim): boolean =>
  a.articleId === b.articleId && a.sentence.start === b.sentence.start;
