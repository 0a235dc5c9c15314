import type { Extraction } from '@isnad/claim-extraction';
import type { CasualtyToll } from './casualty-toll.js';
import type { HeadlineAmount } from './headline-amount.js';
import type { Kind } from './kind-of-happening.js';
import type { NamedPerson } from './named-people.js';
import type { Word } from './words.js';

/** One outlet's report as it was published. */
export interface Report {
  readonly outlet: string;
  /** ISO 8601 with offset; some outlets' clocks run hours ahead, so it is the last thing to be believed. */
  readonly publishedAt: string;
  readonly title: string | null;
  readonly body: string;
}

/** A report with everything that the comparison of two reports looks at. */
export interface ReadReport {
  readonly report: Report;
  readonly quantities: Extraction['quantities'];
  readonly title: readonly Word[];
  readonly body: readonly Word[];
  /** The words of the first sentences of the body, that tell the news. */
  readonly lead: readonly Word[];
  /** What the headline counts of dead and injured; completed from the lead where both agree. */
  readonly toll: CasualtyToll | null;
  /** What the body counts of dead and injured, sentence by sentence. */
  readonly bodyTolls: readonly CasualtyToll[];
  /** What else the headline counts. */
  readonly amounts: readonly HeadlineAmount[];
  readonly bodyAmounts: readonly HeadlineAmount[];
  readonly kinds: ReadonlySet<Kind>;
  readonly people: readonly NamedPerson[];
  /** Numbers that name one thing: of cars, of cases. */
  readonly registrations: ReadonlySet<string>;
  readonly kilometres: ReadonlySet<string>;
  readonly titlePlaces: ReadonlySet<string>;
  readonly places: ReadonlySet<string>;
  /** Days since 1970-01-01 on which the happening may have been, as the lead words it; empty where it does not. */
  readonly days: ReadonlySet<number>;
  /** Runs of words by which copied text is found. */
  readonly runs: ReadonlySet<string>;
  /** Stems of words that few reports use. */
  readonly rareWords: ReadonlySet<string>;
  readonly rareTitleWords: ReadonlySet<string>;
  /** The report itself says that its figure is still moving. */
  readonly growing: boolean;
}
