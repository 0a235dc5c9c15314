import { by, claim } from '../sample-claim.js';
import { deniesAnAccusation, isAccusationAnswered, isDenialOfAnother, isPleaToACharge } from './denials.js';

const words = (exact: string, start: number) => ({
  start,
  end: start + exact.length,
  exact,
  prefix: '',
  suffix: '',
});
const accusation = (slots = {}) =>
  claim({
    action: 'accuse',
    articleId: 'one',
    ...by('Family'),
    evidence: words('accused the party of the murder', 0),
    scope: { parties: ['body:party'] },
    ...slots,
  });
const denial = (exact: string, slots = {}) =>
  claim({ action: 'deny', articleId: 'one', ...by('Party'), evidence: words(exact, 45), ...slots });
const next = { sentence: { start: 41, end: 90 } };

describe('A denial and an accusation', () => {
  it('answer each other in one sentence', () => {
    expect(isAccusationAnswered(accusation(), denial('rejected any involvement'))).toBe(true);
  });

  it('answer each other in the next sentence only where the denial points at the accusation', () => {
    expect(isAccusationAnswered(accusation(), denial('rejected any involvement', next))).toBe(false);
    expect(isAccusationAnswered(accusation(), denial('rejected the accusations', next))).toBe(true);
    expect(isAccusationAnswered(accusation(), denial('ونفى الحزب المزاعم', next))).toBe(true);
    const named = denial('denied that', { ...next, scope: { parties: ['body:party'] } });
    expect(isAccusationAnswered(accusation(), named)).toBe(true);
  });

  it('are no answer where who is accused accuses, or one is nobody by name', () => {
    expect(isAccusationAnswered(accusation(by('Party')), denial('denied it', by('Lawyer')))).toBe(false);
    const outlet = { claimant: 'outlet', claimantKey: 'outlet' };
    expect(isDenialOfAnother(accusation(outlet), denial('denied it'))).toBe(false);
    expect(isDenialOfAnother(accusation(), denial('denied it', by('Family')))).toBe(false);
  });

  it('are no dispute where they are a charge and the plea of who is charged', () => {
    const charge = accusation({ claimant: 'النيابة', claimantKey: 'body:prosecution' });
    expect(isPleaToACharge(denial('denied it'), charge)).toBe(true);
    expect(isPleaToACharge(denial('أنكروا الاتهامات', by('المتهمون')), accusation())).toBe(true);
    expect(isPleaToACharge(denial('denied it', by('Defendant')), accusation())).toBe(true);
    expect(isPleaToACharge(denial('denied it'), accusation())).toBe(false);
  });

  it('are told by words for accusing', () => {
    expect(deniesAnAccusation(denial('نفت الحركة هذه الاتهامات'))).toBe(true);
    expect(deniesAnAccusation(denial('denied that the bridge had fallen'))).toBe(false);
  });
});
