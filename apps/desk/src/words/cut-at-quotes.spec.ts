import { cutAtQuotes } from './cut-at-quotes.js';

const plain = (text: string) => ({ text, language: null, isName: false });

describe('an explanation cut at its quotes', () => {
  it('keeps each quote apart, whichever stands first', () => {
    const parts = cutAtQuotes('One says “١٦٤ قتيلًا”, the other “225 died”.', [
      { exact: '225 died', language: 'en', isName: false },
      { exact: '١٦٤ قتيلًا', language: 'ar', isName: false },
    ]);
    expect(parts).toEqual([
      plain('One says “'),
      { text: '١٦٤ قتيلًا', language: 'ar', isName: false },
      plain('”, the other “'),
      { text: '225 died', language: 'en', isName: false },
      plain('”.'),
    ]);
  });

  it('keeps names apart, and leaves a quote whole that holds one', () => {
    const parts = cutAtQuotes('توكاييف says: “وأعلن توكاييف ذلك”.', [
      { exact: 'توكاييف', language: 'ar', isName: true },
      { exact: 'وأعلن توكاييف ذلك', language: 'ar', isName: false },
    ]);
    expect(parts).toEqual([
      { text: 'توكاييف', language: 'ar', isName: true },
      plain(' says: “'),
      { text: 'وأعلن توكاييف ذلك', language: 'ar', isName: false },
      plain('”.'),
    ]);
  });

  it('stays whole where no quote stands in it', () => {
    const quotes = [{ exact: '', language: 'ar', isName: false } as const];
    expect(cutAtQuotes('Both cannot hold.', quotes)).toEqual([plain('Both cannot hold.')]);
  });
});
