import type { Ground } from '../evidence.js';
import { dayIn, figureIn, groupIn, lengthIn, placeIn, timeIn } from './values.js';
import { LIKELY, NEARLY_CERTAIN, type Wording } from './wording.js';

const PHASES = {
  announced: 'announced',
  begun: 'begun',
  ongoing: 'under way',
  completed: 'over',
  cancelled: 'cancelled',
} as const;
const WHERE: Readonly<Record<string, string>> = { abroad: 'abroad', home: 'in the country' };

const groups = (keys: readonly string[]): string =>
  keys.length === 0 ? 'everybody' : keys.map((key) => groupIn(key, 'en', {})).join(' and ');
const places = (keys: readonly string[]): string => keys.map((key) => placeIn(key, 'en')).join(', ');
const where = (key: string): string => WHERE[key] ?? placeIn(key, 'en');

function ground(reason: Ground): string {
  switch (reason.code) {
    case 'same-act':
      return `both speak of ${reason.actions.map((action) => action.replaceAll('-', ' ')).join(' and ')}`;
    case 'same-place':
      return `both in ${placeIn(reason.place, 'en')}`;
    case 'same-thing':
      return `both about the ${reason.thing.replaceAll('-', ' ')}`;
    case 'same-person':
      return 'both about the same person';
    case 'near-in-time':
      return reason.days === 0
        ? 'said on one day'
        : `said ${reason.days} ${reason.days === 1 ? 'day' : 'days'} apart`;
    case 'same-figure':
      return `both name ${figureIn(reason.figure, 'en')}`;
    case 'same-source':
      return `both lead back to ${reason.claimant}`;
    case 'names-the-act':
      return `it names ${reason.action.replaceAll('-', ' ')}`;
    case 'same-report':
      return 'both stand in one report';
    case 'same-story':
      return 'both reports are about the same persons and places';
    case 'side-by-side':
      return 'the report itself sets them side by side';
    case 'figures-apart':
      return `one gives ${figureIn(reason.earlier, 'en')}, the other ${figureIn(reason.later, 'en')}`;
    case 'count-shrinks':
      return `the newer figure, ${figureIn(reason.later, 'en')}, is smaller than the older, ${figureIn(reason.earlier, 'en')}`;
    case 'count-grows':
      return `the count grew from ${figureIn(reason.earlier, 'en')} to ${figureIn(reason.later, 'en')}`;
    case 'times-apart':
      return `one gives ${timeIn(reason.earlier, 'en')}, the other ${timeIn(reason.later, 'en')}`;
    case 'lengths-apart':
      return `one gives ${lengthIn(reason.earlier, 'en')}, the other ${lengthIn(reason.later, 'en')}`;
    case 'floor-and-ceiling':
      return `one makes ${lengthIn(reason.length, 'en')} the least it takes, the other the most`;
    case 'affirmed-and-negated':
      return 'one says that it is so, the other that it is not';
    case 'date-and-condition':
      return `one sets ${timeIn(reason.date, 'en')} without any condition, the other lets it depend on ${reason.condition === null ? 'a condition' : `“${reason.condition}”`}`;
    case 'source-denies':
      return `${reason.claimant}, named as the source, denies it`;
    case 'values-apart':
      return `one says “${reason.earlier}”, the other “${reason.later}”`;
    case 'actors-apart':
      return `one says that ${groupIn(reason.earlier, 'en', {})} did it, the other ${groupIn(reason.later, 'en', {})}`;
    case 'places-apart':
      return `one places it ${where(reason.earlier)}, the other ${where(reason.later)}`;
    case 'phases-apart':
      return `for one it is ${PHASES[reason.earlier]}, for the other ${PHASES[reason.later]}`;
    case 'whole-and-part':
      return 'one says that it is so wholly, the other only in part';
    case 'taken-back':
      return reason.figure === null
        ? 'what was said is withdrawn'
        : `the figure ${figureIn(reason.figure, 'en')} is withdrawn`;
    case 'leans-on-the-retracted':
      return reason.figure === null
        ? 'it leans on what had been withdrawn before it was published'
        : `it still gives ${figureIn(reason.figure, 'en')}, which had been withdrawn before it was published`;
    case 'carries-the-retracted':
      return reason.figure === null
        ? 'what it says was withdrawn after it was published, and stands there still'
        : `it gives ${figureIn(reason.figure, 'en')}, which was withdrawn after it was published, and stands there still`;
    case 'said-again':
      return 'it is the same claim by the same claimant';
    case 'more-precise':
      return 'the later says more exactly what the earlier allows';
    case 'plan-kept':
      return 'what was announced has come about';
    case 'plan-missed':
      return 'what was announced has not come about, or not at its time';
    case 'newer-state':
      return 'the later tells a newer state';
    case 'other-group':
      return `one counts ${groups(reason.earlier)}, the other ${groups(reason.later)}`;
    case 'other-place':
      return `one is of ${places(reason.earlier)}, the other of ${places(reason.later)}`;
    case 'other-thing':
      return `one is of ${reason.earlier.join(', ')}, the other of ${reason.later.join(', ')}`;
    case 'part-of-a-whole':
      return 'one is a part of what the other counts';
    case 'sum-of-parts':
      return `${reason.sum} is ${reason.parts.join(' and ')} together`;
    case 'one-moment':
      return `both speak for ${dayIn(reason.day, 'en')}`;
    case 'figure-stands':
      return 'such a figure does not change from report to report';
    case 'counts-only-grow':
      return 'such a count grows or stands, it does not shrink';
    case 'happens-once':
      return 'it happens only once';
    case 'plans-of-one-moment':
      return reason.days === 0
        ? 'both were said on one day, so neither replaces the other'
        : `both were said within ${reason.days} ${reason.days === 1 ? 'day' : 'days'}, so neither replaces the other`;
    case 'rules-conditions-out':
      return 'the one rules out what the other makes it depend on';
    case 'one-utterance':
      return 'it is one utterance of one speaker, rendered in two ways';
    case 'goes-on-after-its-end':
      return 'it cannot go on after its end';
    case 'withdrawn-not-updated':
      return 'it is denied or withdrawn, not replaced by a newer figure';
    case 'same-group':
      return reason.groups.length === 0
        ? 'neither speaks of a part only'
        : `both speak of ${groups(reason.groups)}`;
    case 'whole-ends-with-its-last-part':
      return 'a whole does not end before its part';
    case 'same-words':
      return 'it answers to just those words';
    case 'one-holder':
      return 'both speak of one and the same';
    case 'shares-of-one-whole':
      return `the two shares make ${reason.sum} percent`;
  }
}

export const ENGLISH: Wording = {
  language: 'en',
  told: ({ who, through, outlet, day, isUttered, quote }) => {
    const speaker =
      who === null ? outlet : `${who}${through.length > 0 ? `, through ${through.join(', ')},` : ''}`;
    return `${speaker} says ${isUttered ? `on ${day}` : `in a report of ${day}`} (${outlet}): “${quote}”.`;
  },
  ground,
  sameEvent: (reasons) => `Same event: ${reasons.join('; ')}.`,
  conflict: (reason) => `Both cannot hold: ${reason}.`,
  relation: (reason) => `How they stand: ${reason}.`,
  notUpdate: (reason) => `No update: ${reason}.`,
  notScope: (reason) => `No difference of scope: ${reason}.`,
  sure: (confidence) =>
    confidence >= NEARLY_CERTAIN
      ? 'The words leave little doubt.'
      : confidence >= LIKELY
        ? 'Likely, as far as the words tell.'
        : 'Worth a look: part of it is read from the context.',
};
