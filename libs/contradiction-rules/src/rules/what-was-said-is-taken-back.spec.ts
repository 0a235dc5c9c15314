import { by, claim, pair, people } from '../sample-claim.js';
import { whatWasSaidIsTakenBack as rule } from './what-was-said-is-taken-back.js';

const toll = claim({ ...by('Ministry'), utteredOn: '2021-05-09', quantity: people(48) });
const withdrawal = (slots = {}, scope = {}) =>
  claim({
    action: 'statement',
    ...by('Spokesman'),
    quantity: people(48),
    scope: { marks: ['takes-back'], about: ['killed'], ...scope },
    ...slots,
  });

describe('What was said is taken back', () => {
  it('finds the withdrawn toll by its figure', () => {
    expect(rule.find(pair(toll, withdrawal()))).toMatchObject({
      type: 'retracts',
      conflict: { code: 'taken-back' },
    });
  });

  it('finds what a witness recants', () => {
    const witness = { claimant: 'Witness', claimantKey: 'person:wtns' };
    const said = claim({ action: 'statement', ...witness, utteredOn: '2021-05-08' });
    const recants = withdrawal({ ...witness, quantity: null }, { about: undefined });
    expect(rule.find(pair(said, recants))?.type).toBe('retracts');
  });

  it('stays silent for whatever else a body said that withdraws something', () => {
    const evidence = { start: 0, end: 20, exact: 'the harbour is open', prefix: '', suffix: '' };
    const said = claim({ action: 'statement', ...by('Ministry'), utteredOn: '2021-05-08', evidence });
    const recants = withdrawal({ ...by('Ministry'), quantity: null }, { about: undefined });
    expect(rule.find(pair(said, recants))).toBeNull();
  });

  it.each([
    ['another figure', withdrawal({ quantity: people(12) })],
    ['another count of the same figure', withdrawal({}, { about: ['injured'] })],
    ['a withdrawal before it was said', withdrawal({ utteredOn: '2021-05-07' })],
    ['another country', withdrawal({ place: 'GR' })],
  ])('stays silent for %s', (_, other) => {
    expect(rule.find(pair(toll, other))).toBeNull();
  });

  it('takes no act for a claim: who takes a resignation back has resigned before', () => {
    const resigned = claim({ action: 'resign', ...by('Ministry'), utteredOn: '2021-05-09' });
    const stays = withdrawal({ ...by('Ministry'), quantity: null }, { about: ['resign'] });
    expect(rule.find(pair(resigned, stays))).toBeNull();
  });

  it('does not take what the outlet itself counts for withdrawn by another', () => {
    const own = claim({ quantity: people(48), utteredOn: null, publishedAt: '2021-05-09T08:00:00+00:00' });
    expect(rule.find(pair(own, withdrawal()))).toBeNull();
  });
});
