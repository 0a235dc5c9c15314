import type { Span } from '@isnad/claim-model';
import type { Sentence } from '../stages.js';
import type { Reader } from './reader.js';

/** No quotation runs on longer than this, in code units. */
const LONGEST = 3000;
const CLOSER: Readonly<Record<string, string>> = { '“': '”', '«': '»', '„': '“', '"': '"', '”': '”' };

/** What is said grows to the end (or back to the beginning) of a quotation that other sentences of the paragraph share. */
export function quotationSpan(
  reader: Reader,
  sentences: readonly Sentence[],
  index: number,
  span: Span,
): Span {
  const { text } = reader.context;
  const paragraph = sentences[index]?.paragraph;
  const said = text.slice(span.start, Math.min(span.end, span.start + LONGEST));
  const open = unclosed(said);
  if (open !== null) {
    let last = index;
    while (sentences[last + 1]?.paragraph === paragraph && sentences[last + 1]?.kind === 'prose') last += 1;
    const limit = Math.min(sentences[last]?.end ?? span.end, span.end + LONGEST);
    const close = text.slice(span.end, limit).indexOf(CLOSER[open] ?? '"');
    return close < 0 ? span : { start: span.start, end: span.end + close + 1 };
  }
  const closed = unopened(said);
  if (closed === null) return span;
  let first = index;
  while (first > 0 && sentences[first - 1]?.paragraph === paragraph && sentences[first - 1]?.kind === 'prose')
    first -= 1;
  const floor = Math.max(sentences[first]?.start ?? span.start, span.start - LONGEST);
  const opened = text.slice(floor, span.start).lastIndexOf(closed);
  return opened < 0 ? span : { start: floor + opened, end: span.end };
}

/** The opening mark of a quotation that begins and does not end here. */
function unclosed(said: string): string | null {
  const straight = count(said, '"');
  if (straight % 2 === 1 && /^\s{0,2}"/.test(said)) return '"';
  for (const mark of ['«', '“', '„']) {
    const closer = CLOSER[mark] ?? mark;
    if (count(said, mark) > count(said, closer) && said.lastIndexOf(mark) > said.lastIndexOf(closer))
      return mark;
  }
  return null;
}

/** The opening mark missing before a closing one. */
function unopened(said: string): string | null {
  if (count(said, '»') > count(said, '«')) return '«';
  if (count(said, '”') > count(said, '“')) return '“';
  return count(said, '"') % 2 === 1 && /"[\s.,،]{0,2}$/.test(said) ? '"' : null;
}

function count(text: string, mark: string): number {
  let found = 0;
  for (let at = text.indexOf(mark); at >= 0; at = text.indexOf(mark, at + 1)) found += 1;
  return found;
}
