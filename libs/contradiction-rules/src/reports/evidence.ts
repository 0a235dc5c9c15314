import { GOES_ON } from './kind-of-happening.js';
import { sharedShare } from './shared-text.js';
import type { ReadReport } from './report.js';
import { isWrittenOut, sameName } from './named-people.js';

/** What two reports share and where they part, counted; each feature is symmetric in the two reports. */
export interface Evidence {
  readonly sharedPeople: number;
  /** 1 where both name two or more people and none is the same. */
  readonly otherPeople: number;
  readonly sharedRegistrations: number;
  readonly otherRegistrations: number;
  readonly sharedKilometre: number;
  readonly otherKilometre: number;
  /** Figures of the bodies that both give for the same thing, the headline's aside. */
  readonly sharedFigures: number;
  /** 1 where a third of the shorter text or more stands in the other word for word. */
  readonly sharedText: number;
  readonly sharedRareWords: number;
  readonly sharedRareTitleWords: number;
  readonly sharedTitlePlace: number;
  /** 1 where the headline of one names a place that the other report never does, and the reverse. */
  readonly otherPlace: number;
  /** 1 where only one of them does. */
  readonly unmentionedPlace: number;
  readonly sharedKind: number;
  readonly otherKind: number;
  readonly sameKilled: number;
  readonly sameInjured: number;
  /** 1 where both count the same part of people: policemen, tourists, … */
  readonly sameGroup: number;
  /** 1 where both tell of a count in motion: clashes, or words of growth on both sides. */
  readonly bothMoving: number;
  readonly sameDay: number;
  readonly otherDay: number;
  /** Hours between the stamps, in days. */
  readonly daysApart: number;
}

/** Reports of two events share set phrases, up to three runs in ten. */
const ONE_TEXT = 0.35;
/** Daily bulletins are written over yesterday's: within this many days, the same text is the same news. */
const SAME_DAY = 0.5;
const MOST = { people: 3, registrations: 2, figures: 4, words: 10, titleWords: 3 };
/** Counts smaller than this are shared by chance; three of them tell as much as one that is larger. */
const TELLING_FIGURE = 10;
const SMALLEST_FIGURE = 3;
const SMALL_FIGURES_WEIGH = 1 / 3;
const DAY = 86_400_000;

const meet = <T>(a: ReadonlySet<T>, b: ReadonlySet<T>): readonly T[] => [...a].filter((one) => b.has(one));
const flag = (holds: boolean): number => (holds ? 1 : 0);

export function evidenceBetween(a: ReadReport, b: ReadReport): Evidence {
  const people = sharedPeople(a, b);
  const registrations = meet(a.registrations, b.registrations).length;
  const kilometres = meet(a.kilometres, b.kilometres).length;
  const missing = (one: ReadReport, other: ReadReport): boolean =>
    one.titlePlaces.size > 0 && meet(one.titlePlaces, other.places).length === 0;
  const [aMissing, bMissing] = [missing(a, b), missing(b, a)];
  const daysApart = Math.abs(Date.parse(a.report.publishedAt) - Date.parse(b.report.publishedAt)) / DAY;
  const days = meet(a.days, b.days).length;
  return {
    sharedPeople: Math.min(people, MOST.people),
    otherPeople: flag(people === 0 && a.people.length >= 2 && b.people.length >= 2),
    sharedRegistrations: Math.min(registrations, MOST.registrations),
    otherRegistrations: flag(registrations === 0 && a.registrations.size > 0 && b.registrations.size > 0),
    sharedKilometre: flag(kilometres > 0),
    otherKilometre: flag(kilometres === 0 && a.kilometres.size > 0 && b.kilometres.size > 0),
    sharedFigures: Math.min(sharedFigures(a, b), MOST.figures),
    sharedText: flag(daysApart < SAME_DAY && sharedShare(a.runs, b.runs) >= ONE_TEXT),
    sharedRareWords: Math.min(meet(a.rareWords, b.rareWords).length, MOST.words),
    sharedRareTitleWords: Math.min(
      meet(a.rareTitleWords, b.rareWords).length + meet(b.rareTitleWords, a.rareWords).length,
      MOST.titleWords,
    ),
    sharedTitlePlace: flag(meet(a.titlePlaces, b.titlePlaces).length > 0),
    otherPlace: flag(aMissing && bMissing),
    unmentionedPlace: flag(aMissing !== bMissing),
    sharedKind: flag(meet(a.kinds, b.kinds).length > 0),
    otherKind: flag(a.kinds.size > 0 && b.kinds.size > 0 && meet(a.kinds, b.kinds).length === 0),
    sameKilled: flag(
      a.toll?.killed != null && b.toll?.killed != null && a.toll.killed.min === b.toll.killed.min,
    ),
    sameInjured: flag(
      a.toll?.injured != null && b.toll?.injured != null && a.toll.injured.min === b.toll.injured.min,
    ),
    sameGroup: flag(
      a.toll !== null && a.toll.groups.length > 0 && a.toll.groups.join() === b.toll?.groups.join(),
    ),
    bothMoving: flag(isMoving(a) && isMoving(b)),
    sameDay: flag(days > 0),
    otherDay: flag(days === 0 && a.days.size > 0 && b.days.size > 0),
    daysApart,
  };
}

function sharedPeople(a: ReadReport, b: ReadReport): number {
  const named = (one: ReadReport, other: ReadReport): number =>
    one.people.filter((person) => other.people.some((known) => sameName(person, known))).length;
  const writtenOut = (one: ReadReport, other: ReadReport): number =>
    one.people.filter((person) => isWrittenOut(person, other.body)).length;
  return Math.min(named(a, b), named(b, a)) + Math.max(writtenOut(a, b), writtenOut(b, a));
}

const isMoving = ({ kinds, growing }: ReadReport): boolean =>
  growing || [...kinds].some((kind) => GOES_ON.has(kind));

/** Figures of the bodies that agree in number, family and noun. */
function sharedFigures(a: ReadReport, b: ReadReport): number {
  const keysOf = ({ bodyAmounts }: ReadReport): ReadonlyMap<string, number> =>
    new Map(
      bodyAmounts
        .filter(({ min, max, family }) => min === max && min >= SMALLEST_FIGURE && family !== 'time')
        .map(({ min, family, nouns }) => [
          `${min} ${family} ${family === 'things' ? (nouns[0] ?? '') : ''}`,
          min >= TELLING_FIGURE ? 1 : SMALL_FIGURES_WEIGH,
        ]),
    );
  const other = keysOf(b);
  let weight = 0;
  for (const [key, weighs] of keysOf(a)) if (other.has(key)) weight += weighs;
  return weight;
}
