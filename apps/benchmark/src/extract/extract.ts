import { Command } from 'commander';
import { extractClaims, findTimes } from '@isnad/claim-extraction';
import { articleText, type ReadableArticle } from '@isnad/claim-model';
import { installedBaselines } from '@isnad/evaluation';
import { readArticles } from './articles.js';

interface Options {
  readonly articles: string;
  readonly peers: string;
  readonly json?: true;
}

interface Measured {
  readonly what: string;
  readonly articles: number;
  readonly perSecond: number;
}

/** Sizes of one growing text, in UTF-16 code units: time per unit should not change. */
const SIZES = [10_000, 100_000, 1_000_000];

export function extractBenchmark(): Command {
  return new Command('extract')
    .description(
      'Articles a second on one core: all stages of extraction, beside peers that find dates only.',
    )
    .option(
      '--articles <file>',
      'articles, one JSON object a line',
      '../shared/data/ar-news-2013/articles-2013-02-05_07.jsonl.gz',
    )
    .option('--peers <number>', 'how many of the articles the slower peers read', '400')
    .option('--json', 'print one JSON object')
    .action(async ({ articles: file, peers, json }: Options) => {
      const articles = readArticles(file);
      const sample = everyNth(articles, Number(peers));
      const warm = everyNth(articles, 300);
      for (const article of warm) extractClaims(article);
      const rows: Measured[] = [measure('Isnad, all stages', articles, extractClaims)];
      const peak = process.memoryUsage().rss;
      rows.push(measure('Isnad, dates only', sample, (article) => findTimes(contextOf(article))));
      for (const { name, finders } of await installedBaselines()) {
        rows.push(
          measure(`${name}, dates only`, sample, (article) =>
            finders.findTimes(contextOf(article), undefined, { register: 'news' }),
          ),
        );
      }
      const growth = SIZES.map((size) => ({ size, nanosecondsPerUnit: perUnit(articles, size) }));
      const residentMegabytes = Math.round(peak / 2 ** 20);
      if (json) process.stdout.write(`${JSON.stringify({ rows, growth, residentMegabytes })}\n`);
      else process.stdout.write(table(rows, growth, residentMegabytes));
    });
}

function measure(
  what: string,
  articles: readonly ReadableArticle[],
  work: (article: ReadableArticle) => unknown,
): Measured {
  const start = process.cpuUsage();
  for (const article of articles) work(article);
  const seconds = secondsSince(start);
  return { what, articles: articles.length, perSecond: articles.length / seconds };
}

/** One text of a size, put together from whole articles of one language. */
function perUnit(articles: readonly ReadableArticle[], size: number): number {
  const [first] = articles;
  if (first === undefined) return 0;
  let body = '';
  for (const article of articles) {
    if (article.language === first.language) body += `${article.body}\n`;
    if (body.length >= size) break;
  }
  const article = { ...first, body: body.slice(0, size) };
  const start = process.cpuUsage();
  extractClaims(article);
  return (secondsSince(start) * 1e9) / article.body.length;
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

function table(
  rows: readonly Measured[],
  growth: readonly { readonly size: number; readonly nanosecondsPerUnit: number }[],
  megabytes: number,
): string {
  const [own] = rows;
  const lines = rows.map(
    ({ what, articles, perSecond }) =>
      `${what.padEnd(40)} ${perSecond.toFixed(0).padStart(8)} articles/s  (${articles} read; Isnad's all stages: ${((own?.perSecond ?? 0) / perSecond).toFixed(2)} × that)`,
  );
  const [least] = growth;
  const sizes = growth.map(
    ({ size, nanosecondsPerUnit }) =>
      `one text of ${String(size).padStart(9)} code units: ${nanosecondsPerUnit.toFixed(0).padStart(6)} ns a unit (${(nanosecondsPerUnit / (least?.nanosecondsPerUnit ?? 1)).toFixed(2)} × the smallest)`,
  );
  return `${[...lines, ...sizes, `resident memory after all stages: ${megabytes} MB, the articles themselves included`].join('\n')}\n`;
}
