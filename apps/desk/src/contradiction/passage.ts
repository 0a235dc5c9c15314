import type { ClaimView, Span } from '../api/views.js';

/** Where a claim's quote and its sentence stand in a text. */
export interface Passage {
  readonly quote: Span;
  readonly sentence: Span;
}

/**
 * Finds the passage of a claim in the text at hand: at the recorded offsets where the words still stand there, else
 * where prefix, quote and suffix meet, else where the quote alone is found exactly once (W3C Web Annotation: the text
 * quote selector repairs the text position selector). null where it is gone.
 */
export function locate(text: string, claim: Pick<ClaimView, 'evidence' | 'sentence'>): Passage | null {
  const { evidence, sentence } = claim;
  if (evidence === null || evidence.exact === '') return null;
  const start = startOf(text, evidence);
  if (start === null) return null;
  const quote = { start, end: start + evidence.exact.length };
  if (sentence === null) return { quote, sentence: quote };
  const from = sentence.start + (start - evidence.start);
  const whole = { start: from, end: from + sentence.text.length };
  return { quote, sentence: text.slice(whole.start, whole.end) === sentence.text ? whole : quote };
}

function startOf(text: string, evidence: NonNullable<ClaimView['evidence']>): number | null {
  const { start, end, exact, prefix, suffix } = evidence;
  if (text.slice(start, end) === exact) return start;
  const inContext = text.indexOf(prefix + exact + suffix);
  if (inContext !== -1) return inContext + prefix.length;
  const first = text.indexOf(exact);
  return first !== -1 && first === text.lastIndexOf(exact) ? first : null;
}

export interface Segment {
  readonly start: number;
  readonly text: string;
  readonly kind: 'plain' | 'sentence' | 'quote';
  /** Whether it names a day twice, differently. */
  readonly isSlip?: true;
}

/** One line of the text, cut where the passage begins and ends. */
export interface Paragraph {
  readonly start: number;
  readonly segments: readonly Segment[];
}

/**
 * The text's lines that hold more than blanks, in order; their segments put together are the lines, unchanged.
 *
 * @param slips of the calendar; default: none
 */
export function paragraphsOf(
  text: string,
  passage: Passage | null,
  slips: readonly Span[] = [],
): readonly Paragraph[] {
  const marked = passage === null ? slips : [passage.sentence, passage.quote, ...slips];
  const cuts = marked.flatMap(({ start, end }) => [start, end]);
  const paragraphs: Paragraph[] = [];
  let start = 0;
  for (const line of text.split('\n')) {
    const end = start + line.length;
    if (line.trim() !== '') {
      const inside = cuts.filter((cut) => cut > start && cut < end);
      const edges = [...new Set([start, ...inside, end])].sort((a, b) => a - b);
      const segments = edges.slice(1).map((edge, index) => {
        const from = edges[index] ?? start;
        const isSlip = slips.some((slip) => isWithin(from, slip)) ? ({ isSlip: true } as const) : {};
        return { start: from, text: text.slice(from, edge), kind: kindOf(from, passage), ...isSlip };
      });
      paragraphs.push({ start, segments });
    }
    start = end + 1;
  }
  return paragraphs;
}

function kindOf(at: number, passage: Passage | null): Segment['kind'] {
  if (passage === null) return 'plain';
  if (isWithin(at, passage.quote)) return 'quote';
  return isWithin(at, passage.sentence) ? 'sentence' : 'plain';
}

const isWithin = (at: number, { start, end }: Span): boolean => at >= start && at < end;
