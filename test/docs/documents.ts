import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';

/** A shell block of a document. `sh` runs to its end; `sh serving` stays up while the blocks after it run. */
export interface Block {
  readonly command: string;
  readonly serving: boolean;
  /** File and line, for messages. */
  readonly where: string;
}

export interface Document {
  readonly file: string;
  readonly text: string;
  readonly blocks: readonly Block[];
  /** Files of the project that it links to, relative to the root. */
  readonly links: readonly string[];
}

const FENCE = /^```sh( serving)?\n([\s\S]*?)^```$/gm;
const LINK = /\]\((?!https?:|#)([^)#\s]+)(?:#[^)]*)?\)/g;

/** README and everything below docs/. */
export function documents(): readonly Document[] {
  const below = readdirSync('docs', { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .map((name) => join('docs', name));
  return ['README.md', ...below.sort()].map((file) => {
    const text = readFileSync(file, 'utf8');
    return {
      file,
      text,
      blocks: [...text.matchAll(FENCE)].map(([, serving, command = ''], index) => ({
        command,
        serving: serving !== undefined,
        where: `${file}, shell block ${index + 1}`,
      })),
      links: [...text.matchAll(LINK)].map(([, target = '']) => normalize(join(dirname(file), target))),
    };
  });
}
