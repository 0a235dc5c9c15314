import { OUTLET, type Action } from '@isnad/claim-model';
import type { ComparableClaim } from '../comparable-claim.js';
import { oneDay } from '../intervals/days.js';
import { sameClaimant, sameKey } from './claimants.js';
import { has } from './marks.js';
import { comparePlaces, sharedPlace } from './places.js';

/** What happens in a country a few times a decade: two reports of one fortnight mean the same. */
const RARE: ReadonlySet<Action> = new Set<Action>([
  'withdraw-forces',
  'deploy-forces',
  'force-size',
  'retake',
  'ceasefire',
  'emergency',
  'emergency-lifted',
  'cut-communications',
  'restore-communications',
  'mourning',
  'rename',
  'vote-result',
]);
/** What every day brings many times: courts, police and cabinets of a country. */
const DAILY: ReadonlySet<Action> = new Set<Action>([
  'detained',
  'released',
  'sentenced',
  'seized-goods',
  'hold-talks',
  'damage',
]);
/** Figures of this size are told of one happening in a country at a time. */
const LARGE = 50;
/** More shared names than this say no more. */
const ENOUGH_NAMES = 3;

/** From here on two claims are taken for claims on one event, so that an editor is told where they conflict. */
export const ENOUGH = 4;

/**
 * How much speaks for one event, in points: the same town (2) or country (1), the same report (2), each person, body or
 * town that both reports are about (1, at most 3), a shared party, thing, stated day or source (1 each), a large figure, a
 * rare act (1 each); less one for what happens every day. A place that is only assumed counts nothing. A country's news of one week share a country and
 * its president: that alone is no event. Where an editor, or a scenario, says that two articles tell one story, that is
 * enough.
 */
export function strengthOfEvent(a: ComparableClaim, b: ComparableClaim): number {
  if (a.storyId !== undefined && a.storyId === b.storyId) return ENOUGH;
  const shared = (x: readonly string[] = [], y: readonly string[] = []): number =>
    x.filter((one) => !one.startsWith('country:') && y.some((other) => sameKey(one, other))).length;
  const day = oneDay(a.time.edtf);
  const points = [
    placePoints(a, b),
    a.articleId === b.articleId ? 2 : Math.min(ENOUGH_NAMES, shared(a.scope.setting, b.scope.setting)),
    shared(a.scope.parties, b.scope.parties) > 0 ? 1 : 0,
    shared(a.scope.things, b.scope.things) > 0 ? 1 : 0,
    day !== null && day === oneDay(b.time.edtf) ? 1 : 0,
    a.claimantKey !== OUTLET && sameClaimant(a, b) ? 1 : 0,
    isLarge(a) && isLarge(b) ? 1 : 0,
    RARE.has(a.action) ? 1 : DAILY.has(a.action) ? -1 : 0,
  ];
  return points.reduce((sum: number, one) => sum + one, 0);
}

function placePoints(a: ComparableClaim, b: ComparableClaim): number {
  if (comparePlaces(a, b) === 'unknown') return 0;
  const place = sharedPlace(a, b);
  if (place === null) return 0;
  if (!place.startsWith('country:')) return 2;
  return has(a, 'place-assumed') && has(b, 'place-assumed') ? 0 : 1;
}

const isLarge = ({ quantity }: ComparableClaim): boolean =>
  Math.max(quantity?.min ?? 0, quantity?.max ?? 0) >= LARGE;
