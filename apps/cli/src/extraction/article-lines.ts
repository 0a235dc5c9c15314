/**
 * Lines of a text stream, cut at line feeds alone: JSON strings may hold every other line separator as it is. A byte
 * order mark at the beginning and carriage returns before line feeds are left out.
 */
export async function* linesOf(chunks: AsyncIterable<string | Uint8Array>): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8');
  let rest = '';
  for await (const chunk of chunks) {
    rest += typeof chunk === 'string' ? chunk : decoder.decode(chunk, { stream: true });
    let cut = rest.indexOf('\n');
    if (cut < 0) continue;
    let from = 0;
    for (; cut >= 0; from = cut + 1, cut = rest.indexOf('\n', from)) yield bare(rest.slice(from, cut));
    rest = rest.slice(from);
  }
  rest += decoder.decode();
  if (rest !== '') yield bare(rest);
}

const bare = (line: string): string => line.replace(/^\uFEFF/, '').replace(/\r$/, '');

/** What the input turned out to be: one article a line, or one article in all of it. */
export type ArticleInput =
  | { readonly kind: 'lines'; readonly lines: AsyncIterable<string> }
  | { readonly kind: 'json'; readonly text: string }
  | { readonly kind: 'text'; readonly text: string };

/**
 * Tells JSONL from one JSON article and from plain text by the first line that is not blank: a whole JSON object means
 * JSONL, which is then read line by line and never held as a whole; an opening brace alone means one JSON article over
 * several lines; anything else is the body of one article.
 */
export async function inputOf(lines: AsyncGenerator<string>): Promise<ArticleInput> {
  let first = await lines.next();
  const blank: string[] = [];
  while (first.done !== true && first.value.trim() === '') {
    blank.push(first.value);
    first = await lines.next();
  }
  if (first.done === true) return { kind: 'text', text: '' };
  const opening = first.value;
  if (isObject(opening)) return { kind: 'lines', lines: followed(opening, lines) };
  const all = [...blank, opening];
  for await (const line of lines) all.push(line);
  const text = all.join('\n');
  return { kind: opening.trimStart().startsWith('{') && isObject(text) ? 'json' : 'text', text };
}

async function* followed(first: string, rest: AsyncGenerator<string>): AsyncGenerator<string> {
  yield first;
  yield* rest;
}

function isObject(text: string): boolean {
  if (!text.trimStart().startsWith('{')) return false;
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
