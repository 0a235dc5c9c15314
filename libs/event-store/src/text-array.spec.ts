import fc from 'fast-check';
import { withDatabase } from '@isnad/testing';
import { textArray } from './text-array.js';

describe('an array in binary form', () => {
  const database = withDatabase();

  it('is what PostgreSQL reads, whatever text it holds', async () => {
    const text = fc.string({ unit: 'grapheme' }).filter((one) => !one.includes('\0'));
    await fc.assert(
      fc.asyncProperty(fc.array(text, { minLength: 1 }), async (texts) => {
        const { rows } = await database.pool.query('select $1::text[] as texts', [textArray(texts)]);
        expect(rows).toEqual([{ texts }]);
      }),
      { numRuns: 60 },
    );
  });
});
