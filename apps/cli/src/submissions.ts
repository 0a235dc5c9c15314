import { createReadStream, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { createInterface } from 'node:readline';
import { createGunzip } from 'node:zlib';
import type { Readable } from 'node:stream';
import { Failure } from './failure.js';

/** An article as POST /api/v1/articles takes it. */
export interface Submission {
  readonly title?: string;
  readonly body: string;
  readonly outlet: string;
  readonly outletCountry?: string;
  readonly publishedAt?: string;
  readonly language?: string;
  readonly url?: string;
}

/** A submission with the place it was read from, for messages. */
export interface NamedSubmission {
  readonly origin: string;
  readonly submission: Submission;
}

const READABLE = new Set(['.json', '.jsonl', '.txt', '.gz']);

/**
 * Articles of a file, of every readable file below a directory, or of standard input ('-').
 * A .json file holds one article, a list of them, or a scenario with `articles`; .jsonl (also gzipped) one a line;
 * .txt the bare text. On standard input, text that begins with '{' or '[' is JSON or JSON lines, all else an article.
 */
export async function* readSubmissions(
  path: string,
  stdin: Readable,
  defaultOutlet: string,
): AsyncGenerator<NamedSubmission> {
  if (path === '-') {
    const chunks: Buffer[] = [];
    for await (const chunk of stdin) chunks.push(chunk as Buffer);
    yield* parse(Buffer.concat(chunks).toString('utf8'), 'standard input', 'guess', defaultOutlet);
    return;
  }
  for (const file of filesOf(path)) {
    if (file.endsWith('.jsonl') || file.endsWith('.jsonl.gz')) {
      const raw = createReadStream(file);
      let number = 0;
      for await (const line of createInterface({
        input: file.endsWith('.gz') ? raw.pipe(createGunzip()) : raw,
      })) {
        number += 1;
        if (line.trim() !== '') yield* articlesIn(line, `${file}:${number}`, defaultOutlet);
      }
    } else {
      yield* parse(
        readFileSync(file, 'utf8'),
        file,
        extname(file) === '.json' ? 'json' : 'text',
        defaultOutlet,
      );
    }
  }
}

function filesOf(path: string): string[] {
  let found;
  try {
    found = statSync(path);
  } catch {
    throw new Failure(`There is no file or folder ${path}.`, 2);
  }
  if (!found.isDirectory()) return [path];
  const entries = readdirSync(path, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
  const files = entries.flatMap((entry) => {
    const below = join(path, entry.name);
    if (entry.isDirectory()) return filesOf(below);
    return READABLE.has(extname(entry.name)) ? [below] : [];
  });
  return files;
}

function* parse(
  text: string,
  origin: string,
  kind: 'json' | 'text' | 'guess',
  outlet: string,
): Generator<NamedSubmission> {
  const looksLikeJson = /^\s*[{[]/.test(text);
  if (kind === 'text' || (kind === 'guess' && !looksLikeJson)) {
    yield { origin, submission: { body: text, outlet: outlet || basename(origin) } };
    return;
  }
  if (kind === 'guess') {
    const lines = text.split('\n').filter((line) => line.trim() !== '');
    if (
      lines.length > 1 &&
      lines.every((line) => line.trimStart().startsWith('{') && line.trimEnd().endsWith('}'))
    ) {
      for (const [index, line] of lines.entries()) yield* articlesIn(line, `${origin}:${index + 1}`, outlet);
      return;
    }
  }
  yield* articlesIn(text, origin, outlet);
}

const FIELDS = ['title', 'body', 'outlet', 'outletCountry', 'publishedAt', 'language', 'url'] as const;

function* articlesIn(text: string, origin: string, outlet: string): Generator<NamedSubmission> {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw new Failure(`${origin} is not JSON: ${(error as Error).message}.`);
  }
  const list: unknown =
    typeof value === 'object' && value !== null && 'articles' in value ? value.articles : value;
  const articles: readonly unknown[] = Array.isArray(list) ? list : [list];
  for (const [index, article] of articles.entries()) {
    const name = articles.length > 1 ? `${origin}#${index + 1}` : origin;
    if (typeof article !== 'object' || article === null || !('body' in article)) {
      throw new Failure(
        `${name} has no "body". An article is {"title", "body", "outlet", "publishedAt", …}.`,
      );
    }
    const known = FIELDS.flatMap((field) => {
      const given = (article as Record<string, unknown>)[field];
      return given === undefined || given === null ? [] : [[field, given]];
    });
    yield { origin: name, submission: { outlet, ...Object.fromEntries(known) } as Submission };
  }
}
