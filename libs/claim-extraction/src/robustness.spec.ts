import fc from 'fast-check';
import { articleText, LANGUAGES, type Language, type ReadableArticle, type Span } from '@isnad/claim-model';
import { extractClaims } from './extract.js';

const articleOf = (language: Language, body: string, title: string | null = null): ReadableArticle => ({
  title,
  body,
  language,
  outlet: 'Example Wire',
  outletCountry: null,
  publishedAt: '2024-02-29T23:30:00+03:00',
});

/** Reads an article and holds every offset against the text. */
function read(article: ReadableArticle): void {
  const text = articleText(article);
  const { sentences, times, quantities, entities, attributions, claims } = extractClaims(article);
  const isSpan = ({ start, end }: Span): boolean => 0 <= start && start <= end && end <= text.length;
  const spans = [
    ...sentences,
    ...times,
    ...quantities,
    ...entities,
    ...attributions,
    ...claims.map((one) => one.sentence),
  ];
  expect(spans.filter((span) => !isSpan(span))).toEqual([]);
  for (const { text: words, start, end } of [...times, ...quantities, ...entities])
    expect(words).toBe(text.slice(start, end));
  for (const { evidence, condition } of claims) {
    expect(evidence.exact).toBe(text.slice(evidence.start, evidence.end));
    if (condition !== null) expect(condition.text).toBe(text.slice(condition.start, condition.end));
  }
}

const language = fc.constantFrom(...LANGUAGES);

/** Pieces of news in three scripts, with what joins, opens and never closes. */
const piece = fc.constantFrom(
  'قال وزير الصحة إن',
  '«',
  '»',
  '“',
  '"',
  '١٢ قتيلا',
  'أمس الثلاثاء',
  'من المقرر أن',
  'بشرط',
  'said on Monday that',
  'at least 12 people were killed',
  'who',
  ', who said,',
  '(',
  ')',
  'according to',
  'in Goma',
  'заявил, что',
  'погибли 12 человек',
  'со ссылкой на',
  'в среду',
  'не',
  '\u202b',
  '\u200f',
  '\u0640',
  '\n',
  '. ',
  '، ',
  ', ',
  '—',
  '%',
  '1,000.50',
  '2024-02-30',
  '30 شباط',
);

describe('extraction', () => {
  it('reads any Unicode text without a word of complaint, and every offset is of that text', () => {
    fc.assert(
      fc.property(language, fc.string({ unit: 'binary', maxLength: 400 }), (code, body) =>
        read(articleOf(code, body)),
      ),
      { numRuns: 300 },
    );
  });

  it('reads news in pieces, in whatever order, direction and language', () => {
    fc.assert(
      fc.property(language, fc.array(piece, { maxLength: 60 }), fc.option(piece), (code, pieces, title) =>
        read(articleOf(code, pieces.join(' '), title)),
      ),
      { numRuns: 300 },
    );
  });

  it.each<[Language, string]>([
    [
      'ar',
      'أعلن وزير الداخلية، اليوم الأربعاء، أن «12 شخصا قتلوا» في هجوم بمدينة غزة، وفق ما نقلته وكالة الأنباء.',
    ],
    [
      'en',
      'At least 12 people were killed in Goma on Tuesday, the Defence Ministry, which “denied” it, said.',
    ],
    ['ru', 'Не менее 12 человек погибли в Гоме во вторник, заявил в среду министр обороны, передаёт ТАСС.'],
  ])('reads an article in %s that is cut off anywhere', (code, text) => {
    for (let end = 0; end <= text.length; end += 1) read(articleOf(code, text.slice(0, end)));
  });

  it.each([
    ['one sentence of ten thousand words', 'word and '.repeat(5_000)],
    ['one sentence of ten thousand Arabic words', 'وقال إن '.repeat(5_000)],
    ['relative clauses without end', 'who said, '.repeat(3_000)],
    ['opening quotes without end', '“«"'.repeat(3_000)],
    ['numbers without end', '1,000 '.repeat(5_000)],
    ['digits without end', '9'.repeat(30_000)],
    ['number words without end', 'مئة ألف و'.repeat(3_000)],
    ['dates without end', '12 января 2022 года, '.repeat(2_000)],
    ['commas without end', ', '.repeat(10_000)],
    ['spaces without end', `a${' '.repeat(50_000)}b`],
    ['combining marks without end', 'ا\u064b'.repeat(10_000)],
    ['names without end', 'Ivan Petrov Sidorov '.repeat(2_000)],
    ['speakers without end', 'заявил министр, что '.repeat(2_000)],
    ['counts without end', 'убиты 12 ранены 30 задержаны 5 '.repeat(400)],
    ['counts without end in English', 'killed 12 injured 30 detained 5 '.repeat(400)],
    ['counts without end in Arabic', 'قتل 12 وأصيب 30 واعتقل 5 '.repeat(400)],
  ])('reads %s', (_, body) => {
    for (const code of LANGUAGES) read(articleOf(code, body));
  });
});
