import { cutAtQuotes } from './explanation-parts.js';

describe('an explanation cut at its quotes', () => {
  it('keeps each quote apart, whichever stands first', () => {
    const parts = cutAtQuotes('One says “١٦٤ قتيلًا”, the other “225 died”.', [
      { exact: '225 died', language: 'en' },
      { exact: '١٦٤ قتيلًا', language: 'ar' },
    ]);
    expect(parts).toEqual([
      { text: 'One says “', language: null },
      { text: '١٦٤ قتيلًا', language: 'ar' },
      { text: '”, the other “', language: null },
      { text: '225 died', language: 'en' },
      { text: '”.', language: null },
    ]);
  });

  it('stays whole where no quote stands in it', () => {
    expect(cutAtQuotes('Both cannot hold.', [{ exact: '', language: 'ar' }])).toEqual([
      { text: 'Both cannot hold.', language: null },
    ]);
  });
});
