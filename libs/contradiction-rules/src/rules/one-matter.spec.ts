import { by, claim, pair } from '../sample-claim.js';
import { oneMatterAtTwoTimes } from './one-matter-at-two-times.js';
import { oneMatterWithAndWithoutACondition } from './one-matter-with-and-without-a-condition.js';

const storyId = 'storm';
const words = (exact: string) => ({ start: 0, end: exact.length, exact, prefix: '', suffix: '' });
const told = (who: string, exact: string, slots = {}) =>
  claim({ storyId, action: 'statement', ...by(who), evidence: words(exact), ...slots });
const russian = { language: 'ru' } as const;
const arabic = { language: 'ar' } as const;

describe('One matter is told of two times', () => {
  const at = (edtf: string) => ({ phase: 'completed', time: { role: 'at', edtf } }) as const;
  const left = told('Captain', 'the ship left with its cargo', at('2021-05-02'));

  it('finds a sailing that two languages date differently', () => {
    const other = told('Port', 'غادرت السفينة مع حمولتها', { ...arabic, ...at('2021-05-04') });
    expect(oneMatterAtTwoTimes.find(pair(left, other))?.dimension).toBe('time');
  });

  it('stays silent for one day, and for two cargoes', () => {
    const tonnes = (count: number) => ({ quantity: { min: count, max: count, unit: 'tonnes' } });
    const same = told('Port', 'غادرت السفينة مع حمولتها', { ...arabic, ...at('2021-05-02') });
    const next = told('Port', 'غادرت السفينة مع حمولتها', { ...arabic, ...at('2021-05-04'), ...tonnes(9) });
    expect(oneMatterAtTwoTimes.find(pair(left, same))).toBeNull();
    expect(oneMatterAtTwoTimes.find(pair({ ...left, ...tonnes(7) }, next))).toBeNull();
  });
});

describe('One matter is told with and without a condition', () => {
  const settled = told('Minister', 'the country will cut its oil output', {
    modality: 'planned',
    phase: 'announced',
  });
  const depends = (exact: string, slots = {}) =>
    told('Source', exact, { ...russian, modality: 'conditional', ...slots });

  it('finds a cut that is settled for one and depends on others for the other', () => {
    const found = oneMatterWithAndWithoutACondition.find(
      pair(settled, depends('добычу нефти сократят, только если согласятся соседи')),
    );
    expect(found?.dimension).toBe('condition');
  });

  it('asks for one topic only where both state one time that is not the day of their reports', () => {
    const inJune = { time: { role: 'at', edtf: '2021-06' } } as const;
    const rain = told('Minister', 'the dam will be rebuilt', { modality: 'planned', ...inJune });
    const paid = depends('плотину восстановят, если дадут деньги', inJune);
    expect(oneMatterWithAndWithoutACondition.find(pair(rain, paid))?.dimension).toBe('condition');
    const undated = depends('плотину восстановят, если дадут деньги');
    expect(oneMatterWithAndWithoutACondition.find(pair(rain, undated))).toBeNull();
  });

  it('stays silent for another matter, and weeks later', () => {
    expect(
      oneMatterWithAndWithoutACondition.find(pair(settled, depends('школы откроют, если утихнет ветер'))),
    ).toBeNull();
    const late = depends('добычу нефти сократят, только если согласятся соседи', { utteredOn: '2021-06-20' });
    expect(oneMatterWithAndWithoutACondition.find(pair(settled, late))).toBeNull();
  });
});
