/**
 * What each stage of extraction hands to the next. Every span is in UTF-16 code units of the raw text of the revision
 * (articleText of claim-model), whatever normalisation a stage used to find it.
 *
 *   text → sentences → times, quantities, entities → attributions → actions → claims
 */
import type { CalendarSlip, Language, Quantity, Span, TimeRole } from '@isnad/claim-model';

/** The raw text and what is known about it before a word is read. */
export interface ReadingContext {
  readonly text: string;
  readonly language: Language;
  /** ISO 8601 with offset; the offset is the outlet's local time, and "today" is the day there. */
  readonly publishedAt: string;
  readonly outlet: string;
  /** ISO 3166-1 alpha-2; null where unknown. */
  readonly outletCountry: string | null;
  /** Where the body begins in text: 0 where there is no title. */
  readonly bodyStart: number;
}

/** headline: the title; dateline: "MOSCOW, January 7. /TASS/."; boilerplate: bylines, captions, "read also". */
export type SentenceKind = 'headline' | 'prose' | 'dateline' | 'boilerplate';

export interface Sentence extends Span {
  readonly kind: SentenceKind;
  /** 0 for the title, then 1, 2, 3 … per paragraph of the body. */
  readonly paragraph: number;
}

export interface TimeExpression extends Span {
  readonly text: string;
  /** EDTF level 1, or an ISO 8601 duration where role is 'duration'. */
  readonly edtf: string;
  readonly role: TimeRole;
  /** The rule that read it, for the explanation. */
  readonly rule: string;
  /** The weekday and the date that it names are of two days. */
  readonly slip?: Omit<CalendarSlip, keyof Span>;
}

export interface QuantityExpression extends Span {
  readonly text: string;
  readonly min: number | null;
  readonly max: number | null;
  readonly approx: boolean;
  /** Unit as gold-format.md names it; null for a bare number or an ordinal. */
  readonly unit: Quantity['unit'] | null;
  /** The counted noun phrase as the text words it ("police officers"), null where none follows. */
  readonly of: string | null;
  readonly form: 'cardinal' | 'ordinal' | 'percent' | 'money' | 'measure';
  /** Where the bare number stands, without approximator and unit. */
  readonly number: Span;
  readonly rule: string;
}

export type EntityType = 'country' | 'city' | 'region' | 'person' | 'organisation' | 'office' | 'outlet';

export interface Entity extends Span {
  readonly text: string;
  readonly type: EntityType;
  /** Script-independent key: 'country:KZ', 'city:almaty', 'person:tkf' … the same for توكاييف, Токаев, Tokayev. */
  readonly id: string;
  /** ISO alpha-2 of the country it belongs to, where the text or the lexicon tells; absent otherwise. */
  readonly country?: string;
  /** 'adjective' for "Kazakh", "российский", "الروسية" and words for inhabitants; absent for names. */
  readonly form?: 'adjective';
}

/** Who says what stands in a span of the text. Spans of nested speech nest. */
export interface Attribution extends Span {
  /** Surface form as the article has it, without title words where a name is there ("قاسم جومارت توكاييف"). */
  readonly claimant: string;
  readonly claimantKey: string;
  /** Relays, nearest the claimant first, as surface forms without quotes. */
  readonly via: readonly string[];
  /** The words that mark the speech ("أعلن", "according to"). */
  readonly cue: Span & { readonly text: string; readonly lemma: string };
  /** EDTF date of the utterance; null where the text gives none. */
  readonly utteredOn: string | null;
  /** What kind of speech act the cue marks. */
  readonly act:
    'say' | 'announce' | 'deny' | 'condemn' | 'demand' | 'accuse' | 'report' | 'threaten' | 'retract';
  readonly rule: string;
}
