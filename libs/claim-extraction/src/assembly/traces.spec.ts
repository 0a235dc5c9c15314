import { contextOf } from '../extract.js';
import { tracesOf } from './traces.js';

const context = (body: string, language: 'ar' | 'en' = 'ar') =>
  contextOf({
    title: null,
    body,
    language,
    outlet: 'x',
    outletCountry: null,
    publishedAt: '2019-05-14T12:00:00+02:00',
  });

describe('tracesOf', () => {
  it('keeps uncommon words once and in order, and leaves out words of every report and given names', () => {
    expect(tracesOf(context('قال محمد إن الحريق التهم شادوفا وقرميدا في مدينة، ثم شادوفا آخر'))).toEqual([
      'شادوف',
      'قرميد',
    ]);
  });

  it('reads none where it is not known how common words are', () => {
    expect(tracesOf(context('A catamaran capsized.', 'en'))).toEqual([]);
  });
});
