import type { Scope, Span } from '@isnad/claim-model';
import type {
  Attribution,
  Entity,
  QuantityExpression,
  ReadingContext,
  Sentence,
  TimeExpression,
} from '../stages.js';

import { scenesOf, type Scene } from './scene.js';
import { SpansNear } from './spans-near.js';

/** Everything the stages before found in one article, or near one of its sentences. */
export interface Stages {
  readonly context: ReadingContext;
  readonly sentences: readonly Sentence[];
  readonly times: readonly TimeExpression[];
  readonly quantities: readonly QuantityExpression[];
  readonly entities: readonly Entity[];
  readonly attributions: readonly Attribution[];
  readonly country: string | null;
  /** Where the story stands before the sentence; null where a language is read without it. */
  readonly scene: Scene | null;
  readonly scopeOf: (evidence: Span, sentence: Span, place: string | null) => Scope;
}

/** The stages as one sentence sees them: all that touches it. */
export function nearSentence(stages: Omit<Stages, 'scene'>): (sentence: Sentence) => Stages {
  const times = new SpansNear(stages.times);
  const quantities = new SpansNear(stages.quantities);
  const entities = new SpansNear(stages.entities);
  const attributions = new SpansNear(stages.attributions);
  // An attribution is found by its cue too, which may stand in another sentence than what is said.
  const cues = new SpansNear(stages.attributions.map((one) => ({ ...one.cue, of: one })));
  const { context } = stages;
  const scenes = scenesOf(context, stages.sentences, stages.entities);
  return (sentence) => {
    const said = attributions.near(sentence);
    const cued = cues.near(sentence).map((cue) => cue.of);
    return {
      ...stages,
      times: times.near(sentence),
      quantities: quantities.near(sentence),
      entities: entities.near(sentence),
      scene: scenes.get(sentence) ?? null,
      attributions:
        said.length + cued.length === 0
          ? []
          : [...new Set([...said, ...cued])].sort((a, b) => a.start - b.start),
    };
  };
}
