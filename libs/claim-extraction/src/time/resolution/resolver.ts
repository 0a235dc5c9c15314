import type { Language } from '@isnad/claim-model';
import { centuryPlace, dayPlace, decadePlace, yearsPlace } from '../place.js';
import { weekdayOf, type LocalMoment } from '../calendar.js';
import type { PartReading, TimeReading } from '../reading.js';
import { dayReading, momentOn, narrativeDay } from './days.js';
import { distance } from './distance.js';
import { Narrative, type Resolved, type Surroundings } from './narrative.js';
import { holidayPlace } from './holiday.js';
import { edgePlace, halfPlace, partPlace } from './part-of-period.js';
import { rangeOf } from './range.js';
import { relatedUnit } from './related-unit.js';
import { quarterOf, seasonOf } from './season.js';
import { writtenPlace } from './written-date.js';

/** Places readings in the calendar, one after the other; it remembers what was mentioned for "the same day". */
export class Resolver {
  private readonly narrative: Narrative;

  constructor(now: LocalMoment, historical: boolean, dialogue: boolean, language: Language) {
    this.narrative = new Narrative(now, historical, dialogue, language);
  }

  /** The day of publication where the outlet is. */
  get today(): number {
    return this.narrative.now.day;
  }

  resolve(reading: TimeReading, around: Surroundings): Resolved | null {
    const resolved = this.place(reading, around);
    if (resolved) this.narrative.remember(reading, resolved.place, around.sentence);
    return resolved;
  }

  /** As resolve, but nothing later refers to it. */
  place(reading: TimeReading, around: Surroundings): Resolved | null {
    const n = this.narrative;
    switch (reading.kind) {
      case 'day':
        return dayReading(n, reading, around);
      case 'period': {
        const place = writtenPlace(n, reading.date, around, undefined);
        return place && { place, rule: reading.date.m === undefined ? 'year' : 'month' };
      }
      case 'relative':
        return relatedUnit(n, reading, around);
      case 'shift':
        return distance(n, reading, around);
      case 'season':
        return { place: seasonOf(n, reading, around), rule: 'season' };
      case 'quarter':
        return { place: quarterOf(n, reading, around), rule: 'quarter' };
      case 'decade':
        return { place: decadePlace(reading.decade), rule: 'decade' };
      case 'century':
        return { place: centuryPlace(reading.century, reading.bc), rule: 'century' };
      case 'years':
        return { place: yearsPlace(reading.y, reading.yEnd), rule: 'years' };
      case 'clock': {
        return {
          place: momentOn(n, narrativeDay(n, around, reading.clock), reading.clock, true),
          rule: 'clock',
        };
      }
      case 'range':
        return rangeOf(this, n, reading, around);
      case 'partOfDay':
        return { place: dayPlace(narrativeDay(n, around)), rule: 'part-of-day' };
      case 'part':
        return this.part(reading, around);
      case 'edge': {
        const whole = this.place(reading.of, around);
        const halved = whole && n.edgesAreHalves ? halfPlace(whole.place, reading.edge) : null;
        const place = halved ?? (whole && edgePlace(whole.place, reading.edge, n.now.day));
        return place && { place, rule: 'stretch' };
      }
      case 'holiday': {
        const place = holidayPlace(n, reading, around);
        return place && { place, rule: 'holiday' };
      }
      case 'untimed':
      case 'duration':
        return null;
    }
  }

  /** A weekday that is "the third of March" is that date where the calendar agrees, as Arabic words it. */
  private part(reading: PartReading & TimeReading, around: Surroundings): Resolved | null {
    const whole = this.place(reading.of, around);
    if (whole === null) return null;
    const { weekday, nth } = reading;
    const date = whole.place.start + nth - 1;
    const agrees =
      weekday !== undefined && whole.place.grain === 'M' && nth > 0 && weekdayOf(date) === weekday;
    if (agrees && reading.afterNoun) return { place: dayPlace(date), rule: 'date' };
    const place = partPlace(whole.place, reading);
    return place && { place, rule: 'part-of-period' };
  }
}
