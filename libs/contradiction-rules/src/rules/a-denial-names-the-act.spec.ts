import { by, claim, pair } from '../sample-claim.js';
import { aDenialNamesTheAct as rule } from './a-denial-names-the-act.js';

const storyId = 'cabinet';
const said = claim({ storyId, action: 'resign', phase: 'completed', ...by('Daily'), place: 'PE' });
const denial = (slots = {}, scope = {}) =>
  claim({
    storyId,
    action: 'deny',
    ...by('Palace'),
    place: 'PE',
    scope: { places: ['country:PE'], about: ['resign'], ...scope },
    ...slots,
  });

describe('A denial names the act', () => {
  it('finds the resignation that the palace denies', () => {
    expect(rule.find(pair(said, denial()))?.dimension).toBe('polarity');
  });

  it('finds the denial of a report that it names, a week later', () => {
    const named = denial({ publishedAt: '2021-05-19T12:00:00+00:00' }, { parties: [said.claimantKey] });
    expect(rule.find(pair(said, named))?.dimension).toBe('polarity');
  });

  it.each([
    ['another act', denial({}, { about: ['strike'] })],
    ['another country', denial({ place: 'CL' }, { places: ['country:CL'] })],
    ['a denial of the next month', denial({ publishedAt: '2021-06-19T12:00:00+00:00' })],
    ['a denial by the one who reported it', denial(by('Daily'))],
  ])('stays silent for %s', (_, other) => {
    expect(rule.find(pair(said, other))).toBeNull();
  });

  it("stays silent for the outlet's own claim beside a denial of what another outlet reported", () => {
    const articleId = 'one';
    const own = claim({ storyId, articleId, action: 'resign', place: 'PE' });
    expect(rule.find(pair(own, denial({ articleId }, { parties: ['outlet:daily'] })))).toBeNull();
  });

  it('stays silent where nothing but the country speaks for one story', () => {
    expect(rule.find(pair({ ...said, storyId: 'another' }, denial()))).toBeNull();
  });
});
