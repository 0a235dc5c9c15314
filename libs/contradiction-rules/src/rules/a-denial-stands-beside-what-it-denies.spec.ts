import { by, claim, pair } from '../sample-claim.js';
import { aDenialStandsBesideWhatItDenies as rule } from './a-denial-stands-beside-what-it-denies.js';

const at = (start: number, exact = 'the bridge is safe') => ({
  start,
  end: start + 10,
  exact,
  prefix: '',
  suffix: '',
});
const said = claim({ action: 'statement', articleId: 'one', ...by('Minister'), evidence: at(0) });
const denial = (slots = {}, scope = {}) =>
  claim({ action: 'deny', articleId: 'one', ...by('Lawyer'), evidence: at(20), scope, ...slots });
const next = { sentence: { start: 41, end: 90 }, evidence: at(45) };

describe('A denial stands beside what it denies', () => {
  it('finds what is denied in one and the same sentence', () => {
    expect(rule.find(pair(said, denial()))?.dimension).toBe('polarity');
  });

  it('stays silent in one sentence where the denial is of another matter', () => {
    const other = denial({ evidence: at(20, 'that it was a retreat') });
    expect(rule.find(pair(said, other))).toBeNull();
  });

  it('finds what stands in the sentence before one that is set against it', () => {
    expect(rule.find(pair(said, denial(next, { marks: ['contrast'] })))?.dimension).toBe('polarity');
  });

  it('calls it a dispute over the attribution where the saying is denied', () => {
    expect(rule.find(pair(said, denial(next, { marks: ['contrast', 'saying'] })))?.dimension).toBe(
      'attribution',
    );
  });

  it('stays silent in the next sentence where nothing sets it against the one before', () => {
    expect(rule.find(pair(said, denial(next)))).toBeNull();
  });

  it('takes the nearest of several assertions', () => {
    const nearer = claim({ action: 'statement', articleId: 'one', ...by('Editor'), evidence: at(11) });
    expect(rule.find(pair(said, denial(), nearer))).toBeNull();
  });

  it('stays silent for what the denier says himself', () => {
    expect(rule.find(pair(said, denial(by('Minister'))))).toBeNull();
  });

  it('finds what a denial in the next sentence points back at', () => {
    expect(rule.find(pair(said, denial(next, { marks: ['anaphoric'] })))?.dimension).toBe('polarity');
    const named = denial(next, { marks: ['anaphoric'], about: ['strike'] });
    expect(rule.find(pair(said, named))).toBeNull();
  });

  it('stays silent where a denial of nobody by name goes on: what follows is said by who denied', () => {
    const nobody = denial({ claimant: 'outlet', claimantKey: 'outlet', evidence: at(0) });
    const after = { ...said, evidence: at(20) };
    expect(rule.find(pair(nobody, after))).toBeNull();
    expect(rule.find(pair({ ...nobody, evidence: at(20) }, { ...after, evidence: at(0) }))).not.toBeNull();
  });

  it('stays silent where accusations are rejected, and the other accuses nobody', () => {
    const words = 'rejected the accusations about the bridge';
    const rejection = denial({ ...next, evidence: at(45, words) }, { marks: ['contrast'] });
    expect(rule.find(pair(said, rejection))).toBeNull();
    expect(rule.find(pair({ ...said, action: 'accuse' }, rejection))).not.toBeNull();
  });

  it('stays silent where the accusation beside it is by who denies: his words were misread', () => {
    const accusation = { ...said, action: 'accuse' as const };
    const own = claim({ action: 'accuse', articleId: 'one', ...by('Lawyer'), evidence: at(30) });
    const anaphoric = denial({ ...next, evidence: at(45) }, { marks: ['anaphoric'] });
    expect(rule.find(pair(accusation, anaphoric, own))).toBeNull();
  });

  it('finds the accusation that the next sentence rejects', () => {
    const accusation = { ...said, action: 'accuse' as const };
    expect(rule.find(pair(accusation, denial(next)))?.dimension).toBe('polarity');
  });
});
