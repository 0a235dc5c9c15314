import type { Scope, Span } from '@isnad/claim-model';
import type {
  Attribution,
  Entity,
  QuantityExpression,
  ReadingContext,
  Sentence,
  TimeExpression,
} from '../stages.js';

/** Everything the stages before found in one article. */
export interface Stages {
  readonly context: ReadingContext;
  readonly sentences: readonly Sentence[];
  readonly times: readonly TimeExpression[];
  readonly quantities: readonly QuantityExpression[];
  readonly entities: readonly Entity[];
  readonly attributions: readonly Attribution[];
  readonly country: string | null;
  readonly scopeOf: (evidence: Span, sentence: Span, place: string | null) => Scope;
}
