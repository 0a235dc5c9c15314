import { existsSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { languageOf, type ReadableArticle } from '@isnad/claim-model';

interface Line {
  readonly title?: string | null;
  readonly body: string;
  readonly outlet?: string;
  readonly publishedAt: string;
}

/**
 * Articles of a JSONL file, gzipped or not, in the languages that are read.
 *
 * @throws Error that names the remedy where the file is not there.
 */
export function readArticles(file: string): readonly ReadableArticle[] {
  if (!existsSync(file))
    throw new Error(`There is no file ${file}. Name a JSONL file of articles with --articles FILE.`);
  const bytes = readFileSync(file);
  const text = (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
  return text.split('\n').flatMap((line): readonly ReadableArticle[] => {
    if (line.trim() === '') return [];
    const { title = null, body, outlet = 'outlet', publishedAt } = JSON.parse(line) as Line;
    const language = languageOf(body);
    return language === null ? [] : [{ title, body, outlet, publishedAt, language, outletCountry: null }];
  });
}
