import { createReadStream } from 'node:fs';
import { setFlagsFromString } from 'node:v8';
import { Command, Option } from 'commander';
import { LANGUAGES, type Language } from '@isnad/claim-model';
import { inputOf, linesOf } from '../extraction/article-lines.js';
import { idOf, readArticle, readText, type Defaults, type Reading } from '../extraction/read-article.js';
import { Failure } from '../failure.js';

interface Options {
  readonly publishedAt?: string;
  readonly language?: Language;
  readonly json?: true;
}

export function extractCommand(): Command {
  return new Command('extract')
    .description(
      'Read one article, or one a line of JSONL, and print what every stage of extraction finds. Needs no database.',
    )
    .argument('[file]', 'text, JSON or JSONL; - or nothing: standard input', '-')
    .option('--published-at <moment>', 'ISO 8601 with offset, where the input names none (default: now)')
    .addOption(
      new Option('--language <code>', 'where the input names none (default: by its script)').choices([
        ...LANGUAGES,
      ]),
    )
    .option('--json', 'one compact JSON object, as JSONL always gives them')
    .addHelpText(
      'after',
      `
An article of JSONL is {"id", "language"?, "publishedAt"?, "title"?, "body", "outlet"?, "outletCountry"?}; one object a line
comes out for each line that goes in, in the same order: {"id", "language", "bodyStart", "sentences", "times",
"quantities", "entities", "attributions", "claims"}. Offsets are UTF-16 code units of the title, a line feed and the
body, of the body alone where there is no title. Each claim has its PLOVER code, {"event", "mode"} or null. A line that cannot be read gives {"id", "line", "error"}, the
others are read all the same, and the command ends with 1.`,
    )
    .action(async (file: string, options: Options) => {
      const defaults: Defaults = {
        publishedAt: options.publishedAt ?? new Date().toISOString(),
        language: options.language ?? null,
      };
      const input = await inputOf(linesOf(file === '-' ? process.stdin : read(file)));
      switch (input.kind) {
        case 'lines':
          return extractLines(input.lines, defaults);
        case 'json':
          return print(readArticle(input.text, defaults), options.json === true);
        case 'text':
          if (input.text.trim() === '') throw new Failure('There is no article in the input.', 2);
          return print(readText(input.text, defaults), options.json === true);
      }
    });
}

async function* read(file: string): AsyncGenerator<Uint8Array> {
  try {
    for await (const chunk of createReadStream(file)) yield chunk as Uint8Array;
  } catch {
    throw new Failure(`There is no readable file ${file}.`, 2);
  }
}

/**
 * How much the heap may grow, in percent of what is in use, before garbage is collected. V8 lets it grow to four times that
 * where the machine has much memory, which a reader of millions of lines has no use for.
 */
const HEAP_GROWTH = 30;

/** One line out for each line in; a line that cannot be read says why, and the rest go on. */
async function extractLines(lines: AsyncIterable<string>, defaults: Defaults): Promise<void> {
  setFlagsFromString(`--heap-growing-percent=${HEAP_GROWTH}`);
  let at = 0;
  let failed = 0;
  for await (const line of lines) {
    at += 1;
    if (line.trim() === '') continue;
    let reading: Reading;
    try {
      reading = readArticle(line, defaults);
    } catch (error) {
      if (!(error instanceof Failure)) throw error;
      failed += 1;
      reading = { id: idOf(line), line: at, error: error.message };
    }
    await print(reading, true);
  }
  if (failed > 0) throw new Failure(`${failed} of the articles could not be read; their lines say why.`);
}

/** Waits where the reader of the output is slower than the extraction. */
async function print(reading: Reading, compact: boolean): Promise<void> {
  const room = process.stdout.write(`${JSON.stringify(reading, null, compact ? 0 : 2)}\n`);
  if (!room) await new Promise((resolve) => process.stdout.once('drain', resolve));
}
