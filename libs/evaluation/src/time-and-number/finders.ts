import type { Language } from '@isnad/claim-model';

/** What the scores need of the finders; claim-extraction's findTimes and findQuantities fit. */
export interface Finders {
  readonly findTimes: (
    ctx: {
      readonly text: string;
      readonly language: Language;
      readonly publishedAt: string;
      readonly outlet: string;
      readonly outletCountry: string | null;
      readonly bodyStart: number;
    },
    sentences: undefined,
    options: { readonly register: 'news' | 'dialogue' },
  ) => readonly FoundTime[];
  readonly findQuantities: (text: string, language: Language) => readonly FoundQuantity[];
}

export interface FoundTime {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly edtf: string;
  readonly role: string;
}

export interface FoundQuantity {
  readonly text: string;
  readonly min: number | null;
  readonly max: number | null;
  readonly unit: string | null;
  readonly form: string;
}

/** One case that came out otherwise than expected. */
export interface Miss {
  readonly text: string;
  readonly expected: string;
  readonly found: string;
}

/** Right answers among all cases, 0 … 1, with the misses to look at. */
export interface Accuracy {
  readonly cases: number;
  readonly right: number;
  readonly accuracy: number;
  readonly misses: readonly Miss[];
}

export function accuracyOf(cases: number, misses: readonly Miss[]): Accuracy {
  const right = cases - misses.length;
  return { cases, right, accuracy: cases === 0 ? 0 : right / cases, misses };
}

export function timesIn(
  finders: Finders,
  text: string,
  language: Language,
  publishedAt: string,
  register: 'news' | 'dialogue',
): readonly FoundTime[] {
  const ctx = { text, language, publishedAt, outlet: '', outletCountry: null, bodyStart: 0 };
  return finders.findTimes(ctx, undefined, { register });
}
