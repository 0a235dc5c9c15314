import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism, totalmem } from 'node:os';

const TITLE = `# Benchmarks

Written by \`npm run bench\`, each section by its own command with \`--report\`; no figure is typed in. All that a section
compares was measured in one run on one embedded PostgreSQL with default durability (fsync, synchronous_commit).
`;

/** What the figures of a section were measured on. */
export const machine = (): string =>
  `a machine with ${availableParallelism()} processors and ${Math.round(totalmem() / 2 ** 30)} GB of memory, which may have had other work`;

/** Puts a section into the text of a page: in the place of the one with its heading, else at the end. */
export function withSection(page: string, heading: string, body: string): string {
  const [, ...sections] = page.split(/^(?=## )/m);
  const section = `## ${heading}\n\n${body.trim()}\n`;
  const at = sections.findIndex((one) => one.startsWith(`## ${heading}\n`));
  if (at === -1) sections.push(section);
  else sections[at] = section;
  return [TITLE, ...sections.map((one) => `${one.trim()}\n`)].join('\n');
}

/** Writes a section of the page of benchmarks, and leaves the others as they are. */
export function report(file: string, heading: string, body: string): void {
  writeFileSync(file, withSection(existsSync(file) ? readFileSync(file, 'utf8') : '', heading, body));
}
