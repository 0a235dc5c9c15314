import { scoreDuckling, type DucklingExample } from './duckling.js';
import type { Accuracy, Finders } from './finders.js';
import { scoreRecognizersNumbers, scoreRecognizersTimes, type RecognizersCase } from './recognizers.js';
import { scoreTimex2, type Timex2Document, type Timex2Scores } from './timex2.js';

/** The public sets that a checkout may have beside it; absent ones are undefined. */
export interface TimeAndNumberSets {
  readonly duckling?: readonly DucklingExample[] | undefined;
  readonly recognizers?: readonly RecognizersSpec[] | undefined;
  readonly wikiwars?: readonly Timex2Document[] | undefined;
}

/** One file of the Recognizers-Text specs. */
export interface RecognizersSpec {
  /** As in "Arabic DatePeriodParser". */
  readonly name: string;
  readonly language: 'ar' | 'en';
  readonly of: 'times' | 'numbers';
  readonly cases: readonly RecognizersCase[];
}

/** What one reader of times and numbers reaches on the sets; a set that it or the checkout has not is absent. */
export interface TimeAndNumberScores {
  /** By language and dimension, "ar Time", in alphabetical order. */
  readonly duckling?: Readonly<Record<string, Accuracy>>;
  /** By the name of the spec. */
  readonly recognizers?: Readonly<Record<string, Accuracy>>;
  readonly wikiwars?: Timex2Scores;
}

export function measureTimesAndNumbers(sets: TimeAndNumberSets, finders: Finders): TimeAndNumberScores {
  return {
    ...(sets.duckling && { duckling: sorted(scoreDuckling(sets.duckling, finders).byDimension) }),
    ...(sets.recognizers && {
      recognizers: Object.fromEntries(
        sets.recognizers.map(({ name, language, of, cases }) => [
          name,
          of === 'times'
            ? scoreRecognizersTimes(cases, finders, language)
            : scoreRecognizersNumbers(cases, finders, language),
        ]),
      ),
    }),
    ...(sets.wikiwars && { wikiwars: scoreTimex2(sets.wikiwars, finders) }),
  };
}

function sorted<V>(record: Readonly<Record<string, V>>): Record<string, V> {
  return Object.fromEntries(Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1)));
}
