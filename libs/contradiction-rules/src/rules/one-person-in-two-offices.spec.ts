import { claim, pair } from '../sample-claim.js';
import { onePersonInTwoOffices as rule } from './one-person-in-two-offices.js';

const holds = (value: string, slots = {}) =>
  claim({ action: 'hold-office', value, scope: { groups: ['person:nrdn'] }, ...slots });

describe('One person in two offices that exclude each other', () => {
  it('finds a president who is called prime minister', () => {
    expect(rule.find(pair(holds('president of Chile'), holds('prime minister of Chile')))).toMatchObject({
      dimension: 'attribute',
      conflict: { code: 'values-apart', earlier: 'president of Chile', later: 'prime minister of Chile' },
    });
  });

  it('finds the chief who is called the deputy', () => {
    const found = rule.find(pair(holds('police director of Lima'), holds('deputy police director of Lima')));
    expect(found?.dimension).toBe('attribute');
  });

  it.each([
    ['another person', holds('prime minister of Chile', { scope: { groups: ['person:brgs'] } })],
    ['another country', holds('prime minister of Peru')],
    ['a title that princes and clerics share with kings', holds('king of Chile')],
    ['a party office beside it', holds('party leader of Chile')],
    [
      'a report of the next year',
      holds('prime minister of Chile', { publishedAt: '2022-05-10T12:00:00+00:00' }),
    ],
  ])('stays silent for %s', (_, other) => {
    expect(rule.find(pair(holds('president of Chile'), other))).toBeNull();
  });
});
