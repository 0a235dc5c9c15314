import { by, claim, pair } from '../sample-claim.js';
import { aConditionMeetsAnUnconditionalDate as rule } from './a-condition-meets-an-unconditional-date.js';

const release = (slots = {}) =>
  claim({
    action: 'released',
    place: 'CO',
    modality: 'planned',
    phase: 'announced',
    utteredOn: '2021-05-10',
    ...slots,
  });
const dated = release({ ...by('Red Cross'), time: { role: 'start', edtf: '2021-05-14' } });
const condition = { start: 20, end: 40, text: 'once the road is safe' };
const conditional = release({ ...by('Rebels'), modality: 'conditional', condition });

describe('A condition meets an unconditional date', () => {
  it('finds a conflict where one names a day and the other a condition on the same day', () => {
    expect(rule.find(pair(dated, conditional))).toMatchObject({
      dimension: 'condition',
      conflict: { code: 'date-and-condition', date: '2021-05-14', condition: 'once the road is safe' },
    });
  });

  it('finds it where it has begun, for one, regardless of any condition', () => {
    const begun = release({
      ...by('Red Cross'),
      modality: 'actual',
      phase: 'begun',
      scope: { marks: ['unconditional'] },
    });
    expect(rule.find(pair(conditional, begun))?.dimension).toBe('condition');
  });

  it('stays silent where the condition is one of a renewal', () => {
    const renewed = { ...conditional, scope: { ...conditional.scope, instalments: ['renewal'] } };
    expect(rule.find(pair(dated, renewed))).toBeNull();
  });

  it('stays silent where the day was named days after the condition', () => {
    expect(rule.find(pair({ ...conditional, utteredOn: '2021-05-06' }, dated))).toBeNull();
  });

  it('finds it days later too, where the day is named regardless of any condition', () => {
    const regardless = { ...dated, scope: { ...dated.scope, marks: ['unconditional'] as const } };
    expect(rule.find(pair({ ...conditional, utteredOn: '2021-05-06' }, regardless))?.notUpdate?.code).toBe(
      'rules-conditions-out',
    );
  });

  it('stays silent where the day is that of the decision', () => {
    const agreed = { ...dated, time: { role: 'at' as const, edtf: '2021-05-10' } };
    expect(rule.find(pair(agreed, conditional))).toBeNull();
  });

  it('finds it for the next talks of a story, and not for talks of no party', () => {
    const talks = (one: typeof dated, marks: readonly ('next' | 'unconditional')[]) => ({
      ...one,
      action: 'hold-talks' as const,
      scope: { ...one.scope, marks },
    });
    const next = pair(talks(conditional, ['next']), talks(dated, ['next', 'unconditional']));
    expect(rule.find(next)?.dimension).toBe('condition');
    expect(rule.find(pair(talks(conditional, []), talks(dated, ['unconditional'])))).toBeNull();
  });

  it('stays silent for a plan without a day', () => {
    expect(rule.find(pair({ ...dated, time: { role: null, edtf: null } }, conditional))).toBeNull();
  });
});
