import { NO_TIME, type ExtractedClaim } from '@isnad/claim-model';
import { placeOf } from '../entities/index.js';
import type { Sentence } from '../stages.js';
import { quoted, trimmed } from './evidence.js';
import { speakerOf } from './speaker.js';
import type { Stages } from './stages.js';

/** What is attributed and holds no claim of the vocabulary is kept as a statement: nothing reported is dropped. */
export function statements(
  { context, attributions, country, entities, scopeOf }: Stages,
  sentence: Sentence,
  claims: readonly ExtractedClaim[],
): readonly ExtractedClaim[] {
  return attributions.flatMap((attribution) => {
    const span = {
      start: Math.max(attribution.start, sentence.start),
      end: Math.min(attribution.end, sentence.end),
    };
    if (span.end - span.start < 12) return [];
    if (
      claims.some(
        (claim) =>
          claim.action !== 'hold-office' &&
          claim.evidence.start < span.end &&
          span.start < claim.evidence.end,
      )
    )
      return [];
    const place = placeOf(context, [...entities], span, sentence, country);
    return [
      {
        action: 'statement' as const,
        phase: null,
        polarity: 'affirmed' as const,
        modality: 'actual' as const,
        ...speakerOf(attribution),
        time: NO_TIME,
        quantity: null,
        place,
        value: null,
        evidence: quoted(context.text, trimmed(context.text, span)),
        sentence: { start: sentence.start, end: sentence.end },
        condition: null,
        scope: scopeOf(span, sentence, place),
        explanation: { rules: [attribution.rule, 'statement/outside-the-vocabulary'], confidence: 0.5 },
      },
    ];
  });
}
