import { claim, pair } from '../sample-claim.js';
import { twoValuesForOneAttribute as rule } from './two-values-for-one-attribute.js';

const states = (value: string, slots = {}) => claim({ action: 'statement', value, ...slots });

describe('Two values for one attribute', () => {
  it('finds two capitals of one country', () => {
    expect(rule.find(pair(states('capital: Rome'), states('capital: Milan')))?.dimension).toBe('attribute');
  });

  it('finds two magnitudes of one quake', () => {
    const quake = (value: string) =>
      states(value, { action: 'disaster', time: { role: 'at', edtf: '2021-05-09T03:10' } });
    expect(rule.find(pair(quake('magnitude 6.1'), quake('magnitude 6.4')))?.dimension).toBe('attribute');
  });

  it('calls two mediators of one deal two actors', () => {
    const deal = (value: string) => states(value, { action: 'hold-talks' });
    expect(rule.find(pair(deal('mediator: Oslo'), deal('mediator: Doha')))?.dimension).toBe('actor');
  });

  it('takes the old and the new name of one capital for one place', () => {
    const named = (value: string) => states(value, { place: 'KZ' });
    expect(rule.find(pair(named('capital: Astana'), named('capital: Nur-Sultan')))).toBeNull();
  });

  it.each([
    ['another country', states('capital: Madrid', { place: 'ES' })],
    ['another attribute', states('largest port: Genoa')],
    ['a list of members', states('capital: Rome, Milan')],
    ['a report of years ago', states('capital: Turin', { publishedAt: '2015-05-10T12:00:00+00:00' })],
  ])('stays silent for %s', (_, other) => {
    expect(rule.find(pair(states('capital: Rome'), other))).toBeNull();
  });

  it('takes two persons appointed to one office for two actors', () => {
    const named = (person: string) => claim({ action: 'appoint', value: `foreign minister: ${person}` });
    expect(rule.find(pair(named('Ana Ruiz'), named('Luis Vega')))?.dimension).toBe('actor');
  });
});
