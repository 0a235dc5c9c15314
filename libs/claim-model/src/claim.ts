import type { Confidence, Edtf, Offset } from './measures.js';
import type { KnownEntity } from './known-entity.js';
import type { Action } from './action.js';
import type { ClaimTime } from './time.js';
import type { Quantity } from './quantity.js';

/** ISO 639-1 codes of the languages that are read. */
export const LANGUAGES = ['ar', 'en', 'ru'] as const;
export type Language = (typeof LANGUAGES)[number];

/** How far the act has come; null where no phase applies (a statistic, an attribute). */
export const PHASES = ['announced', 'begun', 'ongoing', 'completed', 'cancelled'] as const;
export type Phase = (typeof PHASES)[number];

export const POLARITIES = ['affirmed', 'negated'] as const;
export type Polarity = (typeof POLARITIES)[number];

export const MODALITIES = ['actual', 'planned', 'conditional', 'possible', 'demanded'] as const;
export type Modality = (typeof MODALITIES)[number];

/** The claimant of what nobody but the outlet itself asserts. */
export const OUTLET = 'outlet';

/** Offsets are UTF-16 code units into the raw text of a revision (see {@link articleText}); end is exclusive. */
export interface Span {
  readonly start: Offset;
  readonly end: Offset;
}

/**
 * A W3C Web Annotation pair: TextQuoteSelector (exact, prefix, suffix) and TextPositionSelector (start, end),
 * both over the raw stored text of one revision.
 */
export interface Evidence extends Span {
  /** The shortest text that carries the claim; always equal to the raw text between start and end. */
  readonly exact: string;
  /** Up to 32 code units before the quote. */
  readonly prefix: string;
  /** Up to 32 code units after the quote. */
  readonly suffix: string;
}

/** The condition a conditional claim hangs on, as the text words it. */
export interface Condition extends Span {
  readonly text: string;
}

/**
 * What the words of a claim say of it besides its slots: 'takes-back' withdraws what was said before; 'past' is a figure
 * told as one of the past ("the previous toll"); 'corrected' one given as the right one; 'additional' is one that is added to another ("nine more"); 'partial'
 * and 'full' say how far it went; 'not-yet' is a negation of what is expected, or says that it still goes on;
 * 'categorical' denies every instance ("not a single"); 'unconditional' rules conditions out; 'next' names the next of a
 * series; 'at-open' and 'at-close' are prices of the day; 'saying' speaks of something said; 'contrast' opens its sentence
 * against the one before; 'anaphoric' points at what stands before it ("denied this"); 'unharmed' says of somebody that he is alive and well; 'place-assumed' is a place that no word of the sentence names, read from the rest of the article.
 */
export const MARKS = [
  'takes-back',
  'past',
  'corrected',
  'additional',
  'partial',
  'full',
  'not-yet',
  'categorical',
  'unconditional',
  'next',
  'at-open',
  'at-close',
  'saying',
  'contrast',
  'anaphoric',
  'unharmed',
  'place-assumed',
] as const;
export type Mark = (typeof MARKS)[number];

/**
 * What a claim is measured over: the features that decide whether two figures speak of the same thing.
 * All lists hold canonical keys (never surface forms), sorted and without duplicates.
 */
export interface Scope {
  /** Who or what is counted or acts: 'police', 'civilians', 'children', 'peacekeepers', 'nationality:AM', … */
  readonly groups: readonly string[];
  /** Where: 'country:KZ', 'city:almaty', … most specific first. */
  readonly places: readonly string[];
  /** 'subset' = an explicit part of a larger figure ("among them"), 'total' = an explicit sum ("in all"), else 'plain'. */
  readonly part: 'plain' | 'subset' | 'total';
  /** The figure grew over a period that is still open ("since the unrest began", "so far"). */
  readonly cumulative: boolean;
  /**
   * EDTF moment or interval that the figure speaks for ("by Sunday evening" → "2022-01-09T20:00"); null where only the
   * report's date is known. The hour is that of the part of the day, not of a clock.
   */
  readonly asOf: string | null;
  /** Persons, bodies and countries that the words name: 'person:tkf', 'organisation:un', 'country:RU'. Absent: not read. */
  readonly parties?: readonly string[];
  /** What is closed, taken, cut, sold or counted: 'airport', 'internet', 'wheat'. Absent: not read. */
  readonly things?: readonly string[];
  /**
   * Which part of what comes in instalments: 'batch:1', 'flight:2', 'stage:3', 'convoy:1', 'whole', 'renewal', and for votes the share of
   * ballot boxes counted in percent, 'counted:75'. Absent: the words name none.
   */
  readonly instalments?: readonly string[];
  /** Acts that a denial or a statement speaks of; absent for claims that are such an act themselves. */
  readonly about?: readonly Action[];
  /** Figures that a denial or a withdrawal speaks of. */
  readonly figures?: readonly number[];
  /** What else the words say of the claim; absent where nothing. */
  readonly marks?: readonly Mark[];
  /** Where a person is said to be: a place key, 'home' (in the country), 'abroad'; absent where the words do not say. */
  readonly whereabouts?: { readonly person: string; readonly at: string };
  /** Who and where the article is most about: keys of persons, bodies, towns and countries, the most named first. */
  readonly setting?: readonly string[];
  /** Stems of the article's uncommon words, headline first: two reports of one happening share some. Absent: not read. */
  readonly traces?: readonly string[];
}

/** One claim as a careful reader finds it in one article. The fields are those of docs/reference/gold-format.md. */
export interface Claim {
  readonly action: Action;
  readonly phase: Phase | null;
  readonly polarity: Polarity;
  readonly modality: Modality;
  /** Surface form in the article, or 'outlet'. */
  readonly claimant: string;
  /** Who relayed it to this outlet, nearest the claimant first; empty where nobody. */
  readonly via: readonly string[];
  /** When the claimant said it; null where the text gives none. */
  readonly utteredOn: Edtf | null;
  readonly time: ClaimTime;
  readonly quantity: Quantity | null;
  /** ISO 3166-1 alpha-2 for a country, else the surface form; null where none. */
  readonly place: string | null;
  /** The value of an attribute claim (office, name, rank, price with unit), else null. */
  readonly value: string | null;
  readonly evidence: Evidence;
}

/** Why the extractor believes a claim, for the reader and for the next linguist. */
export interface Explanation {
  /** Ids of the rules and lexicon entries that made the claim, in order of use. */
  readonly rules: readonly string[];
  /** 1: every slot is stated in so many words. */
  readonly confidence: Confidence;
}

/** What extraction adds to a claim for its comparison with others. */
export interface ExtractedClaim extends Claim {
  /** The sentence that holds the evidence. */
  readonly sentence: Span;
  readonly condition: Condition | null;
  readonly scope: Scope;
  /** Script-independent key of the claimant, so that توكاييف, Токаев and Tokayev meet; {@link OUTLET} for the outlet. */
  readonly claimantKey: string;
  readonly explanation: Explanation;
}

/** The raw text that all offsets of a revision refer to: the title, a line feed, the body; the body alone where there is no title. */
export function articleText(article: { readonly title: string | null; readonly body: string }): string {
  return article.title === null || article.title === '' ? article.body : `${article.title}\n${article.body}`;
}

/** An article as the pure libraries see it. */
export interface ReadableArticle {
  readonly title: string | null;
  readonly body: string;
  readonly language: Language;
  readonly outlet: string;
  /** ISO 3166-1 alpha-2 of the outlet's country, where known. */
  readonly outletCountry: string | null;
  /** ISO 8601 with offset: the offset is the outlet's local time. */
  readonly publishedAt: string;
  /** Names that the newsroom knows besides those of the lexicons. Default: none. */
  readonly known?: readonly KnownEntity[];
}
