import { createReadStream, readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { Command, Option } from 'commander';
import { extractClaims } from '@isnad/claim-extraction';
import { LANGUAGES, languageOf, type Language } from '@isnad/claim-model';
import { Failure } from '../failure.js';

interface Options {
  readonly publishedAt?: string;
  readonly language?: Language;
  readonly json?: true;
}

interface Input {
  readonly id?: string;
  readonly language?: Language;
  readonly publishedAt?: string;
  readonly title?: string | null;
  readonly body: string;
  readonly outlet?: string;
  readonly outletCountry?: string | null;
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
    .option('--json', 'one compact JSON object a line')
    .action(async (file: string, options: Options) => {
      if (file.endsWith('.jsonl')) {
        for await (const line of createInterface({ input: createReadStream(file) }))
          extractLine(line, options);
        return;
      }
      const text = file === '-' ? await standardInput() : read(file);
      const lines = text.split('\n').filter((line) => line.trim() !== '');
      if (lines.every((line) => line.trimStart().startsWith('{') && line.trimEnd().endsWith('}')))
        for (const line of lines) extractLine(line, options);
      else if (text.trimStart().startsWith('{')) extractLine(text, options);
      else show({ body: text }, options);
    });
}

function read(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    throw new Failure(`There is no readable file ${file}.`, 2);
  }
}

async function standardInput(): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}

function extractLine(line: string, options: Options): void {
  if (line.trim() === '') return;
  let input: Partial<Input>;
  try {
    input = JSON.parse(line) as Partial<Input>;
  } catch (error) {
    throw new Failure(`The input is not JSON: ${(error as Error).message}.`);
  }
  if (typeof input.body !== 'string') throw new Failure('An article needs a "body".');
  show({ ...input, body: input.body }, options);
}

function show(input: Input, options: Options): void {
  const publishedAt = input.publishedAt ?? options.publishedAt ?? new Date().toISOString();
  if (Number.isNaN(Date.parse(publishedAt)))
    throw new Failure(`"${publishedAt}" is no ISO 8601 moment, as in 2022-01-12T16:00:00+03:00.`, 2);
  const language = input.language ?? options.language ?? languageOf(input.body);
  if (language === null)
    throw new Failure(`The language is not recognised; name it with --language (${LANGUAGES.join(', ')}).`);
  const { context, ...stages } = extractClaims({
    title: input.title ?? null,
    body: input.body,
    language,
    publishedAt,
    outlet: input.outlet ?? 'outlet',
    outletCountry: input.outletCountry ?? null,
  });
  const { sentences, times, quantities, entities, attributions, claims } = stages;
  const found = {
    id: input.id ?? null,
    language,
    bodyStart: context.bodyStart,
    sentences,
    times,
    quantities,
    entities,
    attributions,
    claims,
  };
  process.stdout.write(`${JSON.stringify(found, null, options.json ? 0 : 2)}\n`);
}
