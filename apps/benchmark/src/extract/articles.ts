import { createReadStream, existsSync } from 'node:fs';
import { createGunzip } from 'node:zlib';
import { languageOf, type ReadableArticle } from '@isnad/claim-model';

interface Line {
  readonly title?: string | null;
  readonly body: string;
  readonly outlet?: string;
  readonly publishedAt: string;
}

/**
 * Articles of a JSONL file, gzipped or not, in the languages that are read; never the whole file in memory.
 *
 * @throws Error that names the remedy where the file is not there.
 */
export async function* articlesOf(file: string): AsyncGenerator<ReadableArticle> {
  if (!existsSync(file))
    throw new Error(`There is no file ${file}. Name a JSONL file of articles with --articles FILE.`);
  const bytes = createReadStream(file);
  const decoder = new TextDecoder();
  let rest = '';
  for await (const chunk of file.endsWith('.gz') ? bytes.pipe(createGunzip()) : bytes) {
    const lines = (rest + decoder.decode(chunk as Uint8Array, { stream: true })).split('\n');
    rest = lines.pop() ?? '';
    yield* lines.flatMap(articleOf);
  }
  yield* articleOf(rest);
}

function articleOf(line: string): readonly ReadableArticle[] {
  if (line.trim() === '') return [];
  const { title = null, body, outlet = 'outlet', publishedAt } = JSON.parse(line) as Line;
  const language = languageOf(body);
  return language === null ? [] : [{ title, body, outlet, publishedAt, language, outletCountry: null }];
}
