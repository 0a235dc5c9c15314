import { Command } from 'commander';
import { extractClaims, findTimes } from '@isnad/claim-extraction';
import { articleText, type ReadableArticle } from '@isnad/claim-model';
import { installedBaselines } from '@isnad/evaluation';
import { machine, report } from '../report.js';
import { articlesOf } from './articles.js';
import { type Figures, type Growth, type Measured, sectionOf } from './figures.js';
import { readInProcess } from './reading-process.js';

interface Options {
  readonly articles: string;
  readonly peers: string;
  readonly report?: string;
  readonly json?: true;
}

/** Sizes of one growing text, in UTF-16 code units: time per unit should not change. */
const SIZES = [10_000, 100_000, 1_000_000];
/** Articles read before anything is measured, so that the code is compiled. */
const WARM = 300;

export function extractBenchmark(): Command {
  return new Command('extract')
    .description(
      'Articles a second on one core: all stages of extraction, beside peers that find dates only; growth with the length of a text; memory.',
    )
    .option(
      '--articles <file>',
      'articles, one JSON object a line',
      '../shared/data/ar-news-2013/articles-2013-02-05_07.jsonl.gz',
    )
    .option('--peers <number>', 'how many of the articles the slower peers read', '400')
    .option('--report <file>', 'write the section of the page of benchmarks')
    .option('--json', 'print one JSON object')
    .action(async ({ articles: file, peers, report: page, json }: Options) => {
      const figures = await measureAll(file, Number(peers));
      const section = sectionOf(figures);
      if (page !== undefined)
        report(page, 'Extraction', `Measured on ${machine()}; processor time, on one core.\n\n${section}`);
      process.stdout.write(json ? `${JSON.stringify(figures)}\n` : section);
    });
}

async function measureAll(file: string, peers: number): Promise<Figures> {
  const reading = await readInProcess(file);
  const articles: ReadableArticle[] = [];
  for await (const article of articlesOf(file)) articles.push(article);
  const sample = everyNth(articles, peers);
  for (const article of everyNth(articles, WARM)) extractClaims(article);
  const dates: Measured[] = [measure('Isnad', sample, (article) => findTimes(contextOf(article)))];
  for (const { name, finders } of await installedBaselines()) {
    dates.push(
      measure(name, sample, (article) =>
        finders.findTimes(contextOf(article), undefined, { register: 'news' }),
      ),
    );
  }
  return { reading, dates, growth: SIZES.map((size) => growthAt(articles, size)) };
}

function measure(
  what: string,
  articles: readonly ReadableArticle[],
  work: (article: ReadableArticle) => unknown,
): Measured {
  const start = process.cpuUsage();
  for (const article of articles) work(article);
  return { what, articles: articles.length, perSecond: articles.length / secondsSince(start) };
}

/** One text of a size, put together from whole articles of one language, over and over where there are too few. */
function growthAt(articles: readonly ReadableArticle[], size: number): Growth {
  const [first] = articles;
  if (first === undefined) throw new Error('There are no articles in the file.');
  const parts: string[] = [];
  const own = articles.filter(({ language }) => language === first.language);
  for (let [at, length] = [0, 0]; length < size; at += 1) {
    const part = `${own[at % own.length]?.body ?? ''}\n`;
    parts.push(part);
    length += part.length;
  }
  const article = { ...first, body: parts.join('').slice(0, size) };
  const start = process.cpuUsage();
  extractClaims(article);
  return { size, nanosecondsPerUnit: (secondsSince(start) * 1e9) / size };
}

/** Processor time of the whole process, garbage collection included: what else the machine does changes little. */
function secondsSince(start: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1e6;
}

const contextOf = (article: ReadableArticle) => {
  const text = articleText(article);
  return { ...article, text, bodyStart: text.length - article.body.length };
};

function everyNth<T>(list: readonly T[], count: number): readonly T[] {
  const step = Math.max(1, Math.floor(list.length / count));
  return list.filter((_, index) => index % step === 0).slice(0, count);
}
