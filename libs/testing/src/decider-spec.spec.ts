import { deciderSpec } from '@isnad/testing';

interface Opened {
  readonly type: 'Opened';
}
class Refused extends Error {
  readonly rule = 'a door is opened once';
}
const door = {
  initial: 'closed' as 'closed' | 'open',
  decide: (_command: 'open', state: 'closed' | 'open'): readonly Opened[] => {
    if (state === 'open') throw new Refused();
    return [{ type: 'Opened' }];
  },
  evolve: (): 'closed' | 'open' => 'open',
};

describe('a decider spec', () => {
  const spec = deciderSpec(door);

  it('passes where the decider gives the expected events', () => {
    spec.given().when('open').then({ type: 'Opened' });
    expect(spec.given().when('open').thenState()).toBe('open');
  });

  it('passes where the named rule breaks', () => {
    spec.given({ type: 'Opened' }).when('open').thenBreaks('a door is opened once');
  });

  it('fails where other events come, another rule breaks, or none', () => {
    expect(() => spec.given().when('open').then()).toThrow();
    expect(() => spec.given({ type: 'Opened' }).when('open').thenBreaks('a door is green')).toThrow();
    expect(() => spec.given().when('open').thenBreaks('a door is opened once')).toThrow();
  });
});
