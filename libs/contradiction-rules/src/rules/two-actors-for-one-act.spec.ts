import { claim, pair } from '../sample-claim.js';
import { twoActorsForOneAct as rule } from './two-actors-for-one-act.js';

const closed = (scope: object, day = '2021-05-09') =>
  claim({
    action: 'close',
    phase: 'completed',
    place: 'Rafah',
    time: { role: 'at', edtf: day },
    scope: { places: ['city:rafah'], ...scope },
  });

describe('Two actors for one act', () => {
  it('finds a crossing closed by one side, so the one, and by the other side, so the other', () => {
    const found = rule.find(
      pair(closed({ groups: ['nationality:EG'] }), closed({ parties: ['body:army:IL'] })),
    );
    expect(found).toMatchObject({ dimension: 'actor', conflict: { code: 'actors-apart' } });
  });

  it('stays silent where both name the same side', () => {
    expect(
      rule.find(pair(closed({ groups: ['nationality:EG'] }), closed({ parties: ['ministry:interior:EG'] }))),
    ).toBeNull();
  });

  it('stays silent for another day', () => {
    const other = closed({ groups: ['nationality:IL'] }, '2021-05-20');
    expect(rule.find(pair(closed({ groups: ['nationality:EG'] }), other))).toBeNull();
  });
});
