import type { Relation } from '../../quantity/words/sense.js';
import { addMonths, civil, dayNumber, weekdayOf } from '../calendar.js';
import {
  centuryPlace,
  dayPlace,
  daysPlace,
  decadePlace,
  momentPlace,
  monthPlace,
  monthsPlace,
  rangePlace,
  seasonPlace,
  weekPlace,
  yearsPlace,
  type Place,
} from '../place.js';
import type { TimeReading } from '../reading.js';
import type { Narrative, Resolved, Surroundings } from './narrative.js';

const WEDNESDAY = 3;

/** Units from the one that holds the anchor. */
const STEPS: Readonly<Record<Relation, number>> = {
  beforeLast: -2,
  last: -1,
  past: -1,
  previous: -1,
  this: 0,
  same: 0,
  that: 0,
  next: 1,
  following: 1,
};

/** Counted from what was told last, not from the day of publication. */
function isTold(relation: Relation): boolean {
  return relation === 'same' || relation === 'that' || relation === 'following';
}

/** "In January he flew to Tokyo; the next month he resigned": a past time of the same sentence is what "next" follows. */
function anchorOf(n: Narrative, { relation, unit }: RelatedReading, around: Surroundings): number {
  const { mention, month } = n;
  if (n.historical || relation === 'same' || relation === 'that')
    return mention === null ? n.now.day : mention.day;
  const told = relation === 'following' || (relation === 'next' && around.future !== true && !n.dialogue);
  if (!told) return n.now.day;
  if (mention !== null && (relation === 'following' || mention.sentence === around.sentence))
    return mention.day;
  if (unit === 'M' && month !== null && (relation === 'following' || month.sentence === around.sentence))
    return dayNumber(month.y, month.m, 1);
  return n.now.day;
}

type RelatedReading = Extract<TimeReading, { kind: 'relative' }>;

export function relatedUnit(n: Narrative, reading: RelatedReading, around: Surroundings): Resolved | null {
  const { unit, relation, count } = reading;
  const anchor = anchorOf(n, reading, around);
  const base = civil(anchor);
  const steps = STEPS[relation] * (reading.nth ?? 1);
  const rule = `${relation}-unit`;
  const first = count > 1 ? (steps < 0 ? -count : steps > 0 ? 1 : 0) : steps;
  switch (unit) {
    case 'D':
      return {
        place: count > 1 ? daysPlace(anchor + first, anchor + first + count - 1) : dayPlace(anchor + steps),
        rule,
      };
    case 'W': {
      const week = weekPlace(anchor, first, weekdayOf(anchor));
      return { place: count > 1 ? daysPlace(week.start, week.start + 7 * count - 1, 'W') : week, rule };
    }
    case 'WE': {
      const saturday = anchor - weekdayOf(anchor) + 6;
      const told = around.future === false || (around.future === null && weekdayOf(anchor) < WEDNESDAY);
      const past = told && saturday > anchor && !n.dialogue && relation === 'this';
      const start = saturday + (past ? -7 : steps * 7);
      return { place: daysPlace(start, start + 1, 'W'), rule };
    }
    case 'M': {
      const told = isTold(relation) || anchor !== n.now.day;
      const same = told ? (n.month ?? base) : base;
      const { y, m } = addMonths(same, first);
      return { place: count > 1 ? monthsPlace(y, m, count, 'M') : monthPlace(y, m), rule };
    }
    case 'Q': {
      const quarter = addMonths({ y: base.y, m: Math.floor((base.m - 1) / 3) * 3 + 1 }, first * 3);
      return { place: monthsPlace(quarter.y, quarter.m, 3 * count, 'Q'), rule };
    }
    case 'Y': {
      const y = (isTold(relation) ? (n.year ?? base.y) : base.y) + first;
      return { place: yearsPlace(y, y + count - 1), rule };
    }
    case 'DEC':
      if (count > 1) {
        const y = (Math.floor(base.y / 10) + first) * 10;
        return { place: yearsPlace(y, y + 10 * count - 1), rule };
      }
      return { place: decadePlace(Math.floor(base.y / 10) + steps), rule };
    case 'C':
      return { place: centuryPlace(Math.floor(base.y / 100) + 1 + steps, false), rule };
    case 'S': {
      const season = Math.floor(((base.m + 9) % 12) / 3);
      const index = base.y * 4 + season + steps;
      return {
        place: seasonPlace(Math.floor(index / 4) - (base.m < 3 ? 1 : 0), 21 + (((index % 4) + 4) % 4)),
        rule,
      };
    }
    case 'h':
    case 'm':
    case 's':
      return clockWindow(n, unit, first, count, rule);
  }
}

function clockWindow(
  n: Narrative,
  unit: 'h' | 'm' | 's',
  first: number,
  count: number,
  rule: string,
): Resolved {
  const size = unit === 'h' ? 3600 : unit === 'm' ? 60 : 1;
  const base = Math.floor(n.now.seconds / size) * size + first * size;
  const at = (seconds: number): Place =>
    momentPlace(
      n.now.day + Math.floor(seconds / 86_400),
      Math.floor((((seconds % 86_400) + 86_400) % 86_400) / 60),
      ((seconds % 60) + 60) % 60,
      n.now.offset,
    );
  return { place: rangePlace(at(base), at(base + count * size)), rule };
}
