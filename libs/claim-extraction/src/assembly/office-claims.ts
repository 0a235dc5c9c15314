import { NO_TIME, type ExtractedClaim, type Span } from '@isnad/claim-model';
import { countryOf } from '../entities/index.js';
import type { Sentence } from '../stages.js';
import { inside, quoted } from './evidence.js';
import { speakerOf } from './speaker.js';
import type { Stages } from './stages.js';

/** "Kremlin spokesman Dmitry Peskov", "وزير الدفاع الروسي، سيرغي شويغو": an office and its holder side by side. */
export function officeClaims(
  { context, entities, country, scopeOf }: Stages,
  sentence: Sentence,
): readonly ExtractedClaim[] {
  const here = entities.filter((one) => inside(one, sentence));
  return here.flatMap((office) => {
    if (office.type !== 'office') return [];
    const person = here.find((one) => one.type === 'person' && isBeside(context.text, office, one));
    if (person === undefined) return [];
    const span = { start: Math.min(office.start, person.start), end: Math.max(office.end, person.end) };
    const of =
      countryOf(office) ??
      here
        .filter((one) => inside(one, span))
        .map(countryOf)
        .find((one) => one !== null) ??
      country;
    const title = (office.id.split(':')[1] ?? office.text).replaceAll('-', ' ');
    return [
      {
        action: 'hold-office' as const,
        phase: null,
        polarity: 'affirmed' as const,
        modality: 'actual' as const,
        ...speakerOf(null),
        time: NO_TIME,
        quantity: null,
        place: of,
        value: of === null ? title : `${title} of ${of}`,
        evidence: quoted(context.text, span),
        sentence: { start: sentence.start, end: sentence.end },
        condition: null,
        scope: { ...scopeOf(span, sentence, of), groups: [person.id] },
        explanation: { rules: ['office/apposition'], confidence: 0.8 },
      },
    ];
  });
}

/** Side by side: nothing but spaces, commas and quotation marks between. */
function isBeside(text: string, a: Span, b: Span): boolean {
  const between =
    a.end <= b.start ? text.slice(a.end, b.start) : b.end <= a.start ? text.slice(b.end, a.start) : null;
  return between !== null && between.length <= 4 && /^[\s،,“”"«»]*$/.test(between);
}
