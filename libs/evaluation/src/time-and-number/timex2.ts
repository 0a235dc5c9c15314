import { durationSeconds } from './edtf-span.js';
import { timesIn, type Finders, type Miss } from './finders.js';

/** A document with TIMEX2 elements inline, as the XML text. */
export interface Timex2Document {
  readonly name: string;
  readonly xml: string;
}

export interface Timex2Scores {
  /** Annotations with a value that names a date or a length: neither PRESENT_REF nor an unknown year. */
  readonly gold: number;
  readonly predicted: number;
  readonly matched: number;
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  /** Recall when every annotation counts, the ones without a value among them. */
  readonly recallOfAll: number;
  readonly missed: readonly Miss[];
  readonly spurious: readonly Miss[];
}

interface Annotation {
  readonly start: number;
  readonly end: number;
  readonly value: string;
  readonly text: string;
}

/** Value scores: a prediction is right where it overlaps an annotation and their values agree. */
export function scoreTimex2(documents: readonly Timex2Document[], finders: Finders): Timex2Scores {
  let gold = 0;
  let all = 0;
  let predicted = 0;
  let matched = 0;
  const missed: Miss[] = [];
  const spurious: Miss[] = [];
  for (const document of documents) {
    const { text, annotations, publishedAt } = parseTimex2(document.xml);
    all += annotations.length;
    const usable = annotations.filter(({ value }) => isDatable(value));
    gold += usable.length;
    const free = new Set(usable);
    const others = annotations.filter(({ value }) => !isDatable(value));
    for (const time of timesIn(finders, text, 'en', publishedAt, 'news')) {
      const values = timexValues(time.edtf, time.role);
      // A span of two dates stands for the two annotations that it covers.
      for (const value of values) {
        const overlapping = [...free].filter(
          (annotation) => annotation.start < time.end && time.start < annotation.end,
        );
        const hit = overlapping.find((annotation) => sameValue(annotation.value, value));
        if (hit) {
          free.delete(hit);
          matched += 1;
          predicted += 1;
        } else if (
          overlapping.length > 0 ||
          !others.some((other) => other.start < time.end && time.start < other.end)
        ) {
          predicted += 1;
          spurious.push({
            text: time.text,
            expected: overlapping.map((annotation) => annotation.value).join(' '),
            found: value,
          });
        }
      }
    }
    for (const annotation of free)
      missed.push({ text: `${document.name}: ${annotation.text}`, expected: annotation.value, found: '' });
  }
  const precision = predicted === 0 ? 0 : matched / predicted;
  const recall = gold === 0 ? 0 : matched / gold;
  return {
    gold,
    predicted,
    matched,
    precision,
    recall,
    f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall),
    recallOfAll: all === 0 ? 0 : matched / all,
    missed,
    spurious,
  };
}

export function parseTimex2(xml: string): {
  readonly text: string;
  readonly annotations: readonly Annotation[];
  readonly publishedAt: string;
} {
  const published = /<DATETIME>[^<]*<TIMEX2[^>]*val="([^"]+)"/u.exec(xml)?.[1] ?? '2009-12-19T17:00:00';
  const body = /<TEXT>([\s\S]*?)<\/TEXT>/u.exec(xml)?.[1] ?? xml;
  const annotations: Annotation[] = [];
  const open: { readonly start: number; readonly value: string }[] = [];
  let text = '';
  for (const piece of body.split(/(<[^>]*>)/u)) {
    if (piece.startsWith('<TIMEX2'))
      open.push({ start: text.length, value: /\bval="([^"]*)"/u.exec(piece)?.[1] ?? '' });
    else if (piece.startsWith('</TIMEX2')) {
      const element = open.pop();
      if (element) annotations.push({ ...element, end: text.length, text: text.slice(element.start) });
    } else if (!piece.startsWith('<'))
      text += piece
        .replaceAll('&amp;', '&')
        .replaceAll('&lt;', '<')
        .replaceAll('&gt;', '>')
        .replaceAll('&quot;', '"');
  }
  return { text, annotations, publishedAt: `${published.slice(0, 10)}T12:00:00Z` };
}

function isDatable(value: string): boolean {
  return /^(?:BC)?\d/u.test(value) ? !/^(?:BC)?X|-XX|TXX/u.test(value) : /^P(?:T?)[\d.]/u.test(value);
}

const SEASONS: Readonly<Record<string, string>> = { '21': 'SP', '22': 'SU', '23': 'FA', '24': 'WI' };

/** The TIMEX2 values of an EDTF text: one, or the two ends of a span. */
function timexValues(edtf: string, role: string): string[] {
  if (role === 'duration') return [edtf];
  const parts = edtf.split('/').filter((part) => part !== '..');
  return parts.map((part) => {
    const bc = part.startsWith('-') ? part.slice(1) : null;
    const era = bc === null ? part : `BC${String(Number(bc.slice(0, 4)) + 1).padStart(4, '0')}${bc.slice(4)}`;
    const season = /^((?:BC)?\d{4})-(2[1-4])$/u.exec(era);
    if (season) return `${season[1] ?? ''}-${SEASONS[season[2] ?? ''] ?? ''}`;
    return era.replace(/X+$/u, '').replace(/T.*$/u, '');
  });
}

function sameValue(gold: string, found: string): boolean {
  const plain = gold.replace(/T.*$/u, '');
  if (gold.startsWith('P')) return found.startsWith('P') && durationSeconds(gold) === durationSeconds(found);
  return plain === found;
}
