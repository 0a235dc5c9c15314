import { locate, paragraphsOf } from './passage.js';

const text = 'Airport shut\nThe airport closed on Monday. It reopened on Tuesday.\nFlights resume.';
const exact = 'reopened on Tuesday';
const start = text.indexOf(exact);
const claim = {
  evidence: { start, end: start + exact.length, exact, prefix: 'Monday. It ', suffix: '.\nFlights' },
  sentence: { start: text.indexOf('It reopened'), text: 'It reopened on Tuesday.' },
};
const quoted = (of: string, passage: ReturnType<typeof locate>): string =>
  passage === null ? '' : of.slice(passage.quote.start, passage.quote.end);

describe('the passage of a claim', () => {
  it('stands at the recorded offsets where the text is as it was read', () => {
    expect(locate(text, claim)?.quote).toEqual({ start, end: start + exact.length });
  });

  it('is found by its neighbours where a later revision moved it', () => {
    const revised = text.replace('Airport shut', 'Correction: airport shut, then reopened on Tuesday');
    const passage = locate(revised, claim);
    expect(passage?.quote.start).toBe(revised.lastIndexOf(exact));
    expect(revised.slice(passage?.sentence.start, passage?.sentence.end)).toBe('It reopened on Tuesday.');
  });

  it('is found by its own words where its neighbours changed', () => {
    const revised = 'The airport, officials say, reopened on Tuesday evening.';
    const passage = locate(revised, claim);
    expect(quoted(revised, passage)).toBe(exact);
    expect(passage?.sentence).toEqual(passage?.quote);
  });

  it('is not guessed where the words are gone or stand there twice', () => {
    expect(locate('It stays shut.', claim)).toBeNull();
    expect(locate('A: reopened on Tuesday; B: reopened on Tuesday', claim)).toBeNull();
    expect(locate(text, { evidence: null, sentence: null })).toBeNull();
  });
});

describe('the paragraphs of a text', () => {
  it('are the lines, cut where the sentence and the quote begin and end', () => {
    const [title, lead, last] = paragraphsOf(text, locate(text, claim));
    expect(title?.segments.map(({ kind }) => kind)).toEqual(['plain']);
    expect(lead?.segments.map(({ kind, text: words }) => [kind, words])).toEqual([
      ['plain', 'The airport closed on Monday. '],
      ['sentence', 'It '],
      ['quote', 'reopened on Tuesday'],
      ['sentence', '.'],
    ]);
    expect(last?.segments).toHaveLength(1);
  });

  it('mark a quote on both sides of a line feed', () => {
    const passage = { quote: { start: 8, end: 23 }, sentence: { start: 8, end: 23 } };
    const marked = paragraphsOf(text, passage).flatMap(({ segments }) =>
      segments.filter(({ kind }) => kind === 'quote'),
    );
    expect(marked.map(({ text: words }) => words)).toEqual(['shut', 'The airpor']);
  });

  it('leave out blank lines and keep every offset', () => {
    const spaced = 'One\n\n \nTwo';
    expect(paragraphsOf(spaced, null).map(({ start: at }) => at)).toEqual([0, 7]);
  });

  it('tells which words name a day twice, inside of a quote as well', () => {
    const [line] = paragraphsOf('On Monday 20 January they left.', null, [{ start: 3, end: 20 }]);
    expect(line?.segments).toEqual([
      { start: 0, text: 'On ', kind: 'plain' },
      { start: 3, text: 'Monday 20 January', kind: 'plain', isSlip: true },
      { start: 20, text: ' they left.', kind: 'plain' },
    ]);
    const quote = { start: 0, end: 31 };
    const inQuote = paragraphsOf('On Monday 20 January they left.', { quote, sentence: quote }, [
      { start: 3, end: 20 },
    ]);
    expect(inQuote[0]?.segments.map(({ kind, isSlip = false }) => [kind, isSlip])).toEqual([
      ['quote', false],
      ['quote', true],
      ['quote', false],
    ]);
  });
});
