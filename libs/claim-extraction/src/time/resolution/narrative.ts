import type { Language } from '@isnad/claim-model';
import { civil, type LocalMoment } from '../calendar.js';
import type { Place } from '../place.js';
import type { TimeReading } from '../reading.js';
import type { Slip } from './calendar-slip.js';

/** What surrounds a reading in its text. */
export interface Surroundings {
  /** From the nearest verb; null where none tells. */
  readonly future: boolean | null;
  readonly sentence: number;
}

export interface Resolved {
  readonly place: Place;
  readonly rule: string;
  /** How its weekday and its date disagree. */
  readonly slip?: Slip;
}

/** Where the narrative stands: what "the same day", "that year", "the following month" refer to. */
export class Narrative {
  /** The day that the narrative stands at: the last one mentioned that is not in the future. */
  mention: { readonly day: number; readonly sentence: number } | null = null;
  /** The day told last, also one to come: clock times without a day belong to it. */
  told: { readonly day: number; readonly sentence: number } | null = null;
  month: { readonly y: number; readonly m: number; readonly sentence: number } | null = null;
  year: number | null = null;
  /** The last year that was written out, and the sentence that did it. */
  written: { readonly y: number; readonly m: number | null; readonly sentence: number } | null = null;

  /**
   * @param historical the text tells of years long past: times without a year continue from the last one mentioned,
   * not from the day of publication.
   */
  constructor(
    readonly now: LocalMoment,
    readonly historical: boolean,
    readonly dialogue: boolean,
    readonly language: Language,
  ) {}

  /** Russian "следующая среда" is the coming one also in dialogue. */
  get slavic(): boolean {
    return this.language === 'ru';
  }

  /** "At 3 a.m.", said in English after three, is the next morning's hour. */
  get dawnAhead(): boolean {
    return this.language === 'en';
  }

  /** Said in Arabic, مطلع and أواخر part a period into halves. */
  get edgesAreHalves(): boolean {
    return this.dialogue && this.language === 'ar';
  }

  anchorDay(): number {
    return this.historical && this.mention ? this.mention.day : this.now.day;
  }

  remember(reading: TimeReading, place: Place, sentence: number): void {
    if (!Number.isFinite(place.start)) return;
    const { y, m } = civil(place.start);
    if ((reading.kind === 'day' || reading.kind === 'period') && reading.date?.y !== undefined)
      this.written = { y, m: reading.date.m ?? null, sentence };
    if ((place.grain === 'D' || place.grain === 'h') && place.start === place.end)
      this.told = { day: place.start, sentence };
    const past = this.historical || place.start <= this.now.day;
    if (past && (place.grain === 'D' || place.grain === 'h') && reading.kind !== 'range') {
      this.mention = { day: place.start, sentence };
      this.month = { y, m, sentence };
      this.year = y;
    } else if (past && place.grain === 'M') {
      this.month = { y, m, sentence };
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
}
