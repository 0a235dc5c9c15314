import { claim } from '../../sample-claim.js';
import { sharedTopics, topicsOf } from './topics.js';

const says = (language: 'ar' | 'en' | 'ru', exact: string, claimant = 'outlet') =>
  claim({
    language,
    claimant,
    action: 'statement',
    evidence: { start: 0, end: exact.length, exact, prefix: '', suffix: '' },
  });

describe('topics', () => {
  it('meet in three languages', () => {
    const [en, ru, ar] = [
      says('en', 'the mediators submitted the list of hostages'),
      says('ru', 'посредники передали список заложников'),
      says('ar', 'قدم الوسطاء قائمة الرهائن'),
    ];
    expect(sharedTopics(en, ru)).toEqual(expect.arrayContaining(['mediator', 'list', 'hostage']));
    expect(sharedTopics(en, ar)).toEqual(expect.arrayContaining(['mediator', 'list', 'hostage']));
  });

  it('are none of the words of who speaks', () => {
    const said = says('en', 'the airport authority confirmed the fog', 'airport authority');
    expect([...topicsOf(said)]).toEqual(['weather']);
  });

  it('do not take a short word for the beginning of a longer one', () => {
    expect([...topicsOf(says('en', 'they appeared pay-per-view'))]).not.toContain('app');
  });
});
