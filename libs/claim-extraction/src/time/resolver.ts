import type { Relation } from '../quantity/words/sense.js';
import { addMonths, civil, dayNumber, daysInMonth, isDate, weekdayOf, type LocalMoment } from './calendar.js';
import { hijriDay } from './hijri.js';
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
  yearPlace,
  yearsPlace,
  type Place,
} from './place.js';
import type { Clock, TimeReading, WrittenDate } from './reading.js';

/** What surrounds a reading in its text. */
export interface Surroundings {
  /** From the nearest verb; null where none tells. */
  readonly future: boolean | null;
  readonly sentence: number;
  readonly previousWord: string;
}

export interface Resolved {
  readonly place: Place;
  readonly rule: string;
}

type DayReading = Extract<TimeReading, { kind: 'day' }>;

/** Places readings in the calendar, one after the other; it remembers what was mentioned for "the same day". */
export class Resolver {
  /** The day that the narrative stands at: the last one mentioned that is not in the future. */
  private mention: { readonly day: number; readonly sentence: number } | null = null;
  private month: { readonly y: number; readonly m: number } | null = null;
  private year: number | null = null;

  /**
   * @param historical the text tells of years long past: times without a year continue from the last one mentioned,
   * not from the day of publication.
   */
  constructor(
    private readonly now: LocalMoment,
    private readonly historical: boolean,
    private readonly dialogue: boolean,
  ) {}

  resolve(reading: TimeReading, around: Surroundings): Resolved | null {
    const resolved = this.place(reading, around);
    if (resolved) this.remember(reading, resolved.place, around.sentence);
    return resolved;
  }

  private remember(reading: TimeReading, place: Place, sentence: number): void {
    if (!Number.isFinite(place.start)) return;
    const { y, m } = civil(place.start);
    const past = this.historical || place.start <= this.now.day;
    if (past && (place.grain === 'D' || place.grain === 'h') && reading.kind !== 'range') {
      this.mention = { day: place.start, sentence };
      this.month = { y, m };
      this.year = y;
    } else if (past && place.grain === 'M') {
      this.month = { y, m };
      this.year = y;
      if (this.historical) this.mention = { day: place.start, sentence };
    } else if (past && (place.grain === 'Y' || place.grain === 'S')) {
      this.year = y;
      if (this.historical) {
        this.mention = { day: place.start, sentence };
        this.month = null;
      }
    }
  }

  private place(reading: TimeReading, around: Surroundings): Resolved | null {
    switch (reading.kind) {
      case 'day':
        return this.dayReading(reading, around);
      case 'period':
        return this.period(reading.date, around);
      case 'relative':
        return this.relative(reading, around);
      case 'shift':
        return this.shift(reading, around);
      case 'season':
        return { place: this.season(reading, around), rule: 'season' };
      case 'quarter':
        return { place: this.quarter(reading, around), rule: 'quarter' };
      case 'decade':
        return { place: decadePlace(reading.decade), rule: 'decade' };
      case 'century':
        return { place: centuryPlace(reading.century, reading.bc), rule: 'century' };
      case 'years':
        return { place: yearsPlace(reading.y, reading.yEnd), rule: 'years' };
      case 'clock': {
        const day = this.mention?.sentence === around.sentence ? this.mention.day : this.anchorDay();
        return { place: this.moment(day, reading.clock, true), rule: 'clock' };
      }
      case 'range':
        return this.range(reading, around);
      case 'duration':
        return null;
    }
  }

  private anchorDay(): number {
    return this.historical && this.mention ? this.mention.day : this.now.day;
  }

  private moment(day: number, clock: Clock, alone: boolean): Place {
    const offset = clock.zone === null || clock.zone === 'local' ? this.now.offset : clock.zone;
    let { minutes } = clock;
    // In dialogue "at 3" is the next 3 o'clock that makes sense.
    if (
      this.dialogue &&
      alone &&
      clock.hourOnly &&
      minutes < 720 &&
      day === this.now.day &&
      minutes * 60 <= this.now.seconds
    )
      minutes += 720;
    return momentPlace(day, minutes, clock.seconds, offset);
  }

  private dayReading(reading: DayReading, around: Surroundings): Resolved | null {
    const found = this.dayOf(reading, around);
    if (found === null) return null;
    if (reading.clock && found.place.grain === 'D')
      return { ...found, place: this.moment(found.place.start, reading.clock, false) };
    return found;
  }

  private dayOf(reading: DayReading, around: Surroundings): Resolved | null {
    const { weekday, day, date } = reading;
    if (reading.same) return { place: dayPlace(this.mention?.day ?? this.now.day), rule: 'same-day' };
    if (reading.fromMention !== undefined)
      return {
        place: dayPlace((this.mention?.day ?? this.now.day) + reading.fromMention),
        rule: 'adjacent-day',
      };
    if (day !== undefined) return this.deictic(day, weekday, date, around);
    if (date !== undefined) {
      const place = this.written(date, around, weekday);
      if (place === null) return null;
      const slip = weekday !== undefined && place.start === place.end && weekdayOf(place.start) !== weekday;
      return { place, rule: slip ? 'date-calendar-slip' : 'date' };
    }
    if (weekday === undefined) return null;
    return { place: dayPlace(this.weekday(weekday, reading.weekdayRelation, around)), rule: 'weekday' };
  }

  /** "Tomorrow, Thursday 14 January": the relative word stands; a weekday that contradicts it is asked about the date. */
  private deictic(
    offset: number,
    weekday: number | undefined,
    date: WrittenDate | undefined,
    around: Surroundings,
  ): Resolved {
    let day = this.now.day + offset;
    let slip = false;
    const written = date === undefined ? null : this.written(date, around, undefined);
    if (weekday !== undefined && weekdayOf(day) !== weekday) {
      slip = true;
      const said = this.mention === null ? null : this.mention.day + offset;
      if (written?.grain === 'D' && weekdayOf(written.start) === weekday) day = written.start;
      else if (said !== null && weekdayOf(said) === weekday) day = said;
    }
    slip ||= written !== null && written.grain === 'D' && written.start !== day;
    return { place: dayPlace(day), rule: slip ? 'relative-day-calendar-slip' : 'relative-day' };
  }

  private weekday(weekday: number, relation: Relation | undefined, around: Surroundings): number {
    const anchor = this.anchorDay();
    const today = weekdayOf(anchor);
    const back = (today - weekday + 7) % 7;
    const ahead = (weekday - today + 7) % 7;
    switch (relation) {
      case 'last':
        return anchor - (back === 0 ? 7 : back);
      case 'next':
        return anchor + (ahead === 0 ? 7 : ahead);
      case 'this':
        return this.dialogue
          ? anchor + (ahead === 0 ? 7 : ahead)
          : around.future === true
            ? anchor + ahead
            : anchor - back;
      // A weekday of last, next, or this week.
      case 'previous':
        return anchor - (today - weekday) - 7;
      case 'beforeLast':
        return anchor - (today - weekday) + 7;
      case 'that':
        return anchor - (today - weekday);
      case 'same':
      case undefined:
        break;
    }
    if (this.dialogue) return anchor + (ahead === 0 ? 7 : ahead);
    if (this.historical && this.mention) return anchor + ahead;
    return around.future === true ? anchor + ahead : anchor - back;
  }

  /** A date with what it says and what it leaves to be understood. */
  private written(date: WrittenDate, around: Surroundings, weekday: number | undefined): Place | null {
    if (date.hijri && date.d === undefined) {
      const { y, m, d } = date.hijri;
      if (y === undefined || d === undefined) return null;
      return dayPlace(hijriDay(y, m, d));
    }
    const today = civil(this.now.day);
    let { m } = date;
    let y = date.y ?? this.relatedYear(date.yearRelation, today.y);
    if (date.monthRelation !== undefined) {
      const month = this.relatedMonth(date.monthRelation, m, today);
      y ??= month.y;
      m ??= month.m;
    }
    if (m === undefined && date.d !== undefined) {
      const month = this.historical && this.month ? this.month : today;
      m = month.m;
      y ??= month.y;
    }
    if (m === undefined) return y === undefined ? null : yearPlace(y);
    if (date.d === undefined) return monthPlace(y ?? this.likelyYear(m, undefined, around, weekday), m);
    y ??= this.likelyYear(m, date.d, around, weekday);
    if (!isDate(y, m, date.d)) return null;
    const start = dayNumber(y, m, date.d);
    return date.dEnd !== undefined && isDate(y, m, date.dEnd)
      ? daysPlace(start, dayNumber(y, m, date.dEnd))
      : dayPlace(start);
  }

  private relatedYear(relation: Relation | undefined, y: number): number | undefined {
    const base = this.historical ? (this.year ?? y) : y;
    switch (relation) {
      case 'last':
      case 'previous':
        return base - 1;
      case 'beforeLast':
        return base - 2;
      case 'this':
        return base;
      case 'next':
        return base + 1;
      case 'same':
      case 'that':
        return this.year ?? y;
      case undefined:
        return undefined;
    }
  }

  /** "January last", "of this month", "of the same month"; a named month keeps its name and takes the year that fits. */
  private relatedMonth(
    relation: Relation,
    named: number | undefined,
    today: { readonly y: number; readonly m: number },
  ): { y: number; m: number } {
    if (relation === 'same' || relation === 'that') return this.month ?? today;
    if (named !== undefined) {
      if (relation === 'next') return { m: named, y: named > today.m ? today.y : today.y + 1 };
      if (relation === 'last' || relation === 'previous')
        return {
          m: named,
          y: named < today.m || (named === today.m && !this.dialogue) ? today.y : today.y - 1,
        };
      return { m: named, y: today.y };
    }
    if (relation === 'this') return today;
    return addMonths(today, relation === 'next' ? 1 : relation === 'beforeLast' ? -2 : -1);
  }

  /** The year that a date without one most likely means: the nearest, the past before the future unless the words say else. */
  private likelyYear(
    m: number,
    d: number | undefined,
    around: Surroundings,
    weekday: number | undefined,
  ): number {
    const today = civil(this.now.day);
    if (this.historical && this.year !== null) return this.year;
    let best = today.y;
    let least = Infinity;
    for (const y of [today.y - 1, today.y, today.y + 1]) {
      if (d !== undefined && !isDate(y, m, d)) continue;
      const start = dayNumber(y, m, d ?? 1);
      const end = d === undefined ? start + daysInMonth(y, m) - 1 : start;
      let cost = this.now.day < start ? start - this.now.day : Math.max(0, this.now.day - end);
      if (this.dialogue) {
        if (this.now.day > end) cost += 400;
      } else if (around.future === true) {
        if (this.now.day > end) cost *= 3;
      } else if (this.now.day < start) cost *= around.future === false ? 2.5 : 1.5;
      if (weekday !== undefined && d !== undefined && weekdayOf(start) !== weekday) cost += 500;
      if (cost < least) {
        least = cost;
        best = y;
      }
    }
    return best;
  }

  private period(date: WrittenDate, around: Surroundings): Resolved | null {
    const place = this.written(date, around, undefined);
    return place && { place, rule: date.m === undefined ? 'year' : 'month' };
  }

  private relative(
    reading: Extract<TimeReading, { kind: 'relative' }>,
    around: Surroundings,
  ): Resolved | null {
    const { unit, relation, count } = reading;
    const narrated = relation === 'same' || relation === 'that' || relation === 'previous' || this.historical;
    const anchor =
      narrated && this.mention && (relation !== 'previous' || this.historical)
        ? this.mention.day
        : this.now.day;
    const base = civil(anchor);
    const steps =
      relation === 'last' || relation === 'previous'
        ? -1
        : relation === 'beforeLast'
          ? -2
          : relation === 'next'
            ? 1
            : 0;
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
        const past = around.future !== true && saturday > anchor && !this.dialogue && relation === 'this';
        const start = saturday + (past ? -7 : steps * 7);
        return { place: daysPlace(start, start + 1, 'W'), rule };
      }
      case 'M': {
        const same = relation === 'same' || relation === 'that' ? (this.month ?? base) : base;
        const { y, m } = addMonths(same, first);
        return { place: count > 1 ? monthsPlace(y, m, count, 'M') : monthPlace(y, m), rule };
      }
      case 'Q': {
        const quarter = addMonths({ y: base.y, m: Math.floor((base.m - 1) / 3) * 3 + 1 }, first * 3);
        return { place: monthsPlace(quarter.y, quarter.m, 3 * count, 'Q'), rule };
      }
      case 'Y': {
        const y = (relation === 'same' || relation === 'that' ? (this.year ?? base.y) : base.y) + first;
        return { place: yearsPlace(y, y + count - 1), rule };
      }
      case 'DEC':
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
        return this.clockWindow(unit, first, count, rule);
    }
  }

  private clockWindow(unit: 'h' | 'm' | 's', first: number, count: number, rule: string): Resolved {
    const size = unit === 'h' ? 3600 : unit === 'm' ? 60 : 1;
    const base = Math.floor(this.now.seconds / size) * size + first * size;
    const at = (seconds: number): Place =>
      momentPlace(
        this.now.day + Math.floor(seconds / 86_400),
        Math.floor((((seconds % 86_400) + 86_400) % 86_400) / 60),
        ((seconds % 60) + 60) % 60,
        this.now.offset,
      );
    return { place: rangePlace(at(base), at(base + count * size)), rule };
  }

  private shift(reading: Extract<TimeReading, { kind: 'shift' }>, around: Surroundings): Resolved | null {
    const reported = reading.count > 0 && this.mention !== null && this.mention.sentence === around.sentence;
    const mentioned = (reading.anchor === 'mention' || reported || this.historical) && this.mention !== null;
    const anchor = mentioned && this.mention ? this.mention.day : this.now.day;
    const { unit, count } = reading;
    const rule = mentioned ? 'distance-from-mention' : 'distance-from-now';
    const base = civil(anchor);
    switch (unit) {
      case 'D':
      case 'WE':
        return { place: dayPlace(anchor + Math.round(count)), rule };
      case 'W':
        return { place: dayPlace(anchor + Math.round(count * 7)), rule };
      case 'Q':
      case 'S':
      case 'M': {
        const months = Math.round(count * (unit === 'M' ? 1 : 3));
        const { y, m } = addMonths(base, months);
        if (!Number.isFinite(y) || Math.abs(y) > 9000) return null;
        return {
          place: this.dialogue
            ? dayPlace(dayNumber(y, m, Math.min(base.d, daysInMonth(y, m))))
            : monthPlace(y, m),
          rule,
        };
      }
      case 'Y':
      case 'DEC':
      case 'C': {
        const years = count * (unit === 'Y' ? 1 : unit === 'DEC' ? 10 : 100);
        const { y, m } = addMonths(base, Math.round(years * 12));
        if (!Number.isFinite(y) || Math.abs(y) > 9000) return null;
        return { place: this.dialogue || !Number.isInteger(years) ? monthPlace(y, m) : yearPlace(y), rule };
      }
      case 'h':
      case 'm':
      case 's': {
        const seconds = this.now.seconds + count * (unit === 'h' ? 3600 : unit === 'm' ? 60 : 1);
        if (Math.abs(seconds) > 1e9) return null;
        const minutes = Math.floor(seconds / 60);
        return {
          place: momentPlace(
            this.now.day,
            minutes,
            this.dialogue ? Math.floor(seconds - minutes * 60) : undefined,
            this.now.offset,
          ),
          rule,
        };
      }
    }
  }

  private season(reading: Extract<TimeReading, { kind: 'season' }>, around: Surroundings): Place {
    const today = civil(this.now.day);
    const narrated = this.historical ? this.year : null;
    const y = reading.y ?? this.relatedYear(reading.relation, today.y);
    if (reading.y !== undefined) return seasonPlace(reading.y, reading.season);
    const candidates = narrated !== null ? [narrated] : [today.y - 1, today.y, today.y + 1];
    let best = seasonPlace(narrated ?? today.y, reading.season);
    let least = Infinity;
    for (const year of candidates) {
      const place = seasonPlace(year, reading.season);
      let cost =
        this.now.day < place.start ? place.start - this.now.day : Math.max(0, this.now.day - place.end);
      if (this.now.day < place.start && around.future !== true && reading.relation !== 'next') cost *= 2;
      if (reading.relation === 'last' && place.end >= this.now.day) cost += 999;
      if (reading.relation === 'next' && place.start <= this.now.day) cost += 999;
      if (reading.relation === 'this' && year !== y && place.end !== Infinity)
        cost += this.now.day >= place.start && this.now.day <= place.end ? 0 : 200;
      if (cost < least) {
        least = cost;
        best = place;
      }
    }
    return best;
  }

  private quarter(reading: Extract<TimeReading, { kind: 'quarter' }>, around: Surroundings): Place {
    const today = civil(this.now.day);
    let y = reading.y ?? this.relatedYear(reading.relation, today.y);
    if (y === undefined) {
      y = this.historical ? (this.year ?? today.y) : today.y;
      const start = dayNumber(y, reading.quarter * 3 - 2, 1);
      if (!this.dialogue && !this.historical && start > this.now.day && around.future !== true) y -= 1;
    }
    return monthsPlace(y, reading.quarter * 3 - 2, 3, 'Q');
  }

  private range(reading: Extract<TimeReading, { kind: 'range' }>, around: Surroundings): Resolved | null {
    let { start, end } = reading;
    const [a, b] = [writtenOf(start), writtenOf(end)];
    if (
      a &&
      b &&
      a.y === undefined &&
      a.yearRelation === undefined &&
      (b.y !== undefined || b.yearRelation !== undefined)
    ) {
      const wraps = a.m !== undefined && b.m !== undefined && a.m > b.m && b.y !== undefined;
      start = withDate(start, {
        ...a,
        ...(b.y === undefined ? {} : { y: wraps ? b.y - 1 : b.y }),
        ...(b.yearRelation === undefined ? {} : { yearRelation: b.yearRelation }),
      });
    }
    const first = this.resolve(start, around);
    if (first === null) return null;
    const firstYear = civil(first.place.start).y;
    if (a && b && b.y === undefined && b.yearRelation === undefined && b.m !== undefined)
      end = withDate(end, { ...b, y: a.m !== undefined && b.m < a.m ? firstYear + 1 : firstYear });
    let last = this.place(end, around);
    if (last === null) return null;
    if (last.place.start < first.place.start && end.kind === 'day' && end.weekday !== undefined && !end.date)
      last = { ...last, place: dayPlace(last.place.start + 7) };
    if (last.place.end < first.place.start) return null;
    return { place: rangePlace(first.place, last.place), rule: 'range' };
  }
}

function writtenOf(reading: TimeReading): WrittenDate | undefined {
  return reading.kind === 'day' || reading.kind === 'period' ? reading.date : undefined;
}

function withDate(reading: TimeReading, date: WrittenDate): TimeReading {
  return reading.kind === 'day' || reading.kind === 'period' ? { ...reading, date } : reading;
}
