import { by, claim, pair } from '../sample-claim.js';
import { deadForOneAndAliveForTheOther as rule } from './dead-for-one-and-alive-for-the-other.js';

const minister = { parties: ['person:mrt'] };
const death = (slots = {}) => claim({ ...by('Palace'), utteredOn: '2021-05-11', scope: minister, ...slots });
const well = (slots = {}) =>
  claim({
    action: 'statement',
    ...by('Agency'),
    utteredOn: '2021-05-10',
    scope: { ...minister, marks: ['unharmed'] },
    ...slots,
  });

describe('Dead for one, alive for the other', () => {
  it('finds the death of a person of whom it was said the day before that he was well', () => {
    expect(rule.find(pair(well(), death()))?.dimension).toBe('polarity');
  });

  it('finds a death of the day after the word that he was well, and none of a later day', () => {
    const died = (day: string) => death({ time: { role: 'at', edtf: day } });
    expect(rule.find(pair(well(), died('2021-05-11')))?.dimension).toBe('polarity');
    expect(rule.find(pair(well(), died('2021-05-12')))).toBeNull();
  });

  it('finds a death that is counted as one', () => {
    const one = { min: 1, max: 1, unit: 'people' };
    expect(rule.find(pair(well(), death({ quantity: one })))?.dimension).toBe('polarity');
    expect(rule.find(pair(well(), death({ quantity: { ...one, max: 4 } })))).toBeNull();
  });

  it('stays silent where days have passed', () => {
    expect(rule.find(pair(well(), death({ utteredOn: '2021-05-15' })))).toBeNull();
  });

  it('stays silent for another person', () => {
    expect(rule.find(pair(well(), death({ scope: { parties: ['person:krm'] } })))).toBeNull();
  });
});
