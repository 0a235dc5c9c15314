import { articleText } from '@isnad/claim-model';
import { idOf, readArticle, readText } from './read-article.js';

const DEFAULTS = { publishedAt: '2024-03-05T12:00:00+01:00', language: null };

interface Spanned {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

describe('reading an article from a line', () => {
  it('gives every stage, with offsets over the title, a line feed and the body', () => {
    const article = {
      id: 'a1',
      title: 'Harbour closed',
      body: 'Port of Veld was closed on Monday, the harbour master said.',
    };
    const reading = readArticle(JSON.stringify(article), DEFAULTS);
    expect(Object.keys(reading)).toEqual([
      'id',
      'language',
      'bodyStart',
      'sentences',
      'times',
      'quantities',
      'entities',
      'attributions',
      'claims',
    ]);
    expect(reading).toMatchObject({ id: 'a1', language: 'en', bodyStart: article.title.length + 1 });
    const [monday] = reading['times'] as readonly Spanned[];
    expect(monday).toMatchObject({ text: 'Monday', edtf: '2024-03-04' });
    expect(articleText(article).slice(monday?.start, monday?.end)).toBe('Monday');
  });

  it('gives every claim its PLOVER code, and none to a statistic', () => {
    const { claims } = readText('Police arrested 40 men. Nine people died.', DEFAULTS);
    expect(claims).toMatchObject([
      { action: 'detained', plover: { event: 'COERCE', mode: 'arrest' } },
      { action: 'killed', plover: null },
    ]);
  });

  it('lets the article name its own day and language before the defaults do', () => {
    const line = JSON.stringify({
      body: 'Вчера мост закрыли.',
      language: 'ru',
      publishedAt: '2021-06-02T09:00:00+03:00',
    });
    expect(readArticle(line, { ...DEFAULTS, language: 'en' })).toMatchObject({
      language: 'ru',
      times: [{ text: 'Вчера', edtf: '2021-06-01' }],
    });
  });

  it('says what is wrong with a line', () => {
    const wrong = (line: string): string => {
      try {
        readArticle(line, DEFAULTS);
        return 'read';
      } catch (error) {
        return (error as Error).message;
      }
    };
    expect(wrong('{"body":')).toMatch(/^The input is not JSON/);
    expect(wrong('["body"]')).toBe('An article is a JSON object.');
    expect(wrong('{"title":"a"}')).toBe('An article needs a "body".');
    expect(wrong('{"body":7}')).toBe('"body" of an article is text.');
    expect(wrong('{"body":"a mayor spoke","publishedAt":"soon"}')).toMatch(/no ISO 8601 moment/);
    expect(wrong('{"body":"a mayor spoke","language":"de"}')).toMatch(/none of the languages/);
    expect(wrong('{"body":"12345"}')).toMatch(/not recognised/);
  });

  it('finds the id of a line that breaks off', () => {
    expect([idOf('{"id":"a\\"1","body":'), idOf('{"id": 12, "body": 7}'), idOf('{"body":')]).toEqual([
      'a"1',
      12,
      null,
    ]);
  });

  it('reads plain text as a body without title', () => {
    expect(readText('The bridge was closed.', DEFAULTS)).toMatchObject({
      id: null,
      bodyStart: 0,
      language: 'en',
    });
  });
});
