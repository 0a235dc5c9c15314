import fc from 'fast-check';
import type { Span } from '@isnad/claim-model';
import { SpansNear } from './spans-near.js';

const span = fc
  .tuple(fc.nat(200), fc.nat(60))
  .map(([start, length]): Span => ({ start, end: start + length }));

describe('spans near a stretch of text', () => {
  it('are those that share a character with it or touch it', () => {
    fc.assert(
      fc.property(fc.array(span, { maxLength: 40 }), span, (spans, stretch) => {
        const expected = spans
          .filter((one) => one.end >= stretch.start && one.start <= stretch.end)
          .sort((a, b) => a.start - b.start);
        expect(new SpansNear(spans).near(stretch)).toEqual(expected);
      }),
    );
  });
});
