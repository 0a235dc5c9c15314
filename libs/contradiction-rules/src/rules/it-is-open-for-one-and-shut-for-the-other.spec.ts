import { by, claim, pair } from '../sample-claim.js';
import { itIsOpenForOneAndShutForTheOther as rule } from './it-is-open-for-one-and-shut-for-the-other.js';

const border = { things: ['border'], places: ['country:IT'] };
const opened = (day: string, slots = {}) =>
  claim({
    action: 'reopen',
    phase: 'completed',
    ...by('Ministry'),
    time: { role: 'start', edtf: day },
    utteredOn: '2021-05-12',
    scope: border,
    ...slots,
  });
const shut = (day: string, slots = {}) =>
  claim({
    action: 'close',
    phase: 'ongoing',
    ...by('Drivers'),
    time: { role: 'at', edtf: day },
    utteredOn: '2021-05-12',
    scope: border,
    ...slots,
  });

describe('It is open for one and shut for the other', () => {
  it('finds a crossing that stands shut the day after it was said to have opened', () => {
    expect(rule.find(pair(opened('2021-05-10'), shut('2021-05-11')))?.dimension).toBe('polarity');
  });

  it('finds two sides that each hold one airport: who took it last is in dispute', () => {
    const airport = { things: ['airport'], places: ['city:goma'] };
    const retaken = opened('2021-05-10', { action: 'retake', scope: airport });
    const held = shut('2021-05-11', { action: 'seize', scope: airport });
    expect(rule.find(pair(retaken, held))?.dimension).toBe('actor');
  });

  it('stays silent for what was to stay shut until a later day, and was opened before', () => {
    const until = shut('2021-05-11', { time: { role: 'end', edtf: '2021-05-14' }, utteredOn: '2021-05-09' });
    expect(rule.find(pair(opened('2021-05-12'), until))).toBeNull();
  });

  it('stays silent where it was shut before it opened', () => {
    expect(rule.find(pair(opened('2021-05-10'), shut('2021-05-09')))).toBeNull();
  });

  it('stays silent a week later: it may have been shut again', () => {
    expect(rule.find(pair(opened('2021-05-03'), shut('2021-05-11')))).toBeNull();
  });

  it('stays silent for another thing in the country', () => {
    const scope = { things: ['airport'], places: ['city:rome', 'country:IT'] };
    expect(rule.find(pair(opened('2021-05-10'), shut('2021-05-11', { place: 'Rome', scope })))).toBeNull();
  });

  it('stays silent where only a part was opened', () => {
    const scope = { ...border, marks: ['partial'] as const };
    expect(rule.find(pair(opened('2021-05-10', { scope }), shut('2021-05-11')))).toBeNull();
  });

  it('stays silent where it tells how long it had been shut', () => {
    const time = { role: 'duration', edtf: 'P3M' };
    expect(rule.find(pair(opened('2021-05-10'), shut('2021-05-11', { time })))).toBeNull();
  });
});
