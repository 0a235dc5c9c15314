import { claim } from '../sample-claim.js';
import { namesAnEnd, speaksOfAnEnd } from './stops.js';

const told = (exact: string, slots = {}) =>
  claim({
    action: 'hold-talks',
    evidence: { start: 0, end: exact.length, exact, prefix: '', suffix: '' },
    ...slots,
  });

describe('What a claim says of an act', () => {
  it.each([
    ['denied the suspension of the talks', true],
    ['denied that talks were held', false],
    ['نفى توقف المفاوضات مع الصندوق', true],
    ['نفى عقد أي اجتماع', false],
    ['опроверг отмену встречи', true],
    ['опроверг встречу', false],
  ])('in “%s” is its end: %s', (words, isEnd) => {
    expect(speaksOfAnEnd(told(words))).toBe(isEnd);
  });

  it('is its end where it is called off or negated', () => {
    expect(speaksOfAnEnd(told('a fifth flight', { phase: 'cancelled' }))).toBe(true);
    expect(speaksOfAnEnd(told('no flight', { polarity: 'negated' }))).toBe(true);
  });
});

describe('What a claim negates', () => {
  it.each([
    ['تطهير الميدان من البلطجية دون فض الاعتصام', true],
    ['بدون إنهاء الإضراب', true],
    ['لا اعتصام في الميدان', false],
    ['دون اعتصام', false],
  ])('in “%s” is an end: %s', (words, isEnd) => {
    expect(namesAnEnd(told(words, { polarity: 'negated' }))).toBe(isEnd);
  });
});
