import { extractClaims } from '../extract.js';

describe('English attribution', () => {
  it('does not look for the subject of "which said" in itself', () => {
    const { attributions } = extractClaims({
      title: null,
      body: 'Officials arrived and which said',
      language: 'en',
      outlet: 'River Post',
      outletCountry: null,
      publishedAt: '2020-01-01T00:00:00Z',
    });
    expect(attributions).toEqual([]);
  });
});
