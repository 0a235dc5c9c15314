import type { Entry } from '../../quantity/words/entries.js';

/** What role a word before a time gives it; "since" leaves the end open. */
export type Cue = 'since' | 'start' | 'end' | 'deadline' | 'at';

/** The time words of one language. Phrases are parted by `|`. */
export interface TimeLexicon {
  readonly entries: readonly Entry[];
  /** Phrases for days counted from today. */
  readonly days: readonly (readonly [number, string])[];
  readonly sameDay: string;
  readonly sameTime: { readonly M: string; readonly Y: string; readonly W: string };
  /** After "two days": counted back from now. */
  readonly ago: string;
  /** After "two days": counted from what was mentioned last. */
  readonly earlier: string;
  readonly later: string;
  readonly fromNow: string;
  /** Before "two days": counted forward from now. */
  readonly inFuture: string;
  /** Before "two days": counted back from now (Arabic قبل). */
  readonly pastPrefix: string;
  readonly dayBefore: string;
  readonly dayAfter: string;
  /** Words that make a bare unit a duration ("for a day"). */
  readonly durationCues: string;
  readonly within: string;
  readonly roles: readonly (readonly [Cue, string])[];
  readonly startVerbs: string;
  readonly endVerbs: string;
  /** Words that turn a weekday after them to the future, or to the past. */
  readonly future: string;
  readonly past: string;
  /** Before a year; after a year. */
  readonly yearNouns: string;
  readonly yearMarks: string;
  readonly yearPrepositions: string;
  readonly era: { readonly bc: string; readonly ad: string };
  readonly rangeOpen: string;
  readonly rangeJoin: string;
  /** Parts of a period, which keep the period as the value: early, конец, منتصف. */
  readonly edges: string;
  /** Words that may stand inside a date ("5th of the month of May"). */
  readonly articles: string;
  readonly zones: readonly (readonly [string, string])[];
  readonly am: string;
  readonly pm: string;
  readonly clockCues: string;
  readonly oClock: string;
  readonly half: string;
}
