import { claim } from '../sample-claim.js';
import { mayTellOfOneHappening } from './one-happening.js';

const of = (articleId: string, traces: readonly string[] | undefined, language: 'ar' | 'ru' = 'ar') =>
  claim({ articleId, language, ...(traces === undefined ? {} : { scope: { traces } }) });

const FIRE = ['مدخن', 'قرميد', 'زعفران', 'كرمل', 'شادوف', 'نحاس'];

describe('mayTellOfOneHappening', () => {
  it('keeps reports apart that share no uncommon word', () => {
    expect(mayTellOfOneHappening(of('a', FIRE), of('b', ['منطاد', 'شراع', 'مرساه']))).toBe(false);
  });

  it('keeps reports apart that share one word by chance', () => {
    expect(mayTellOfOneHappening(of('a', FIRE), of('b', ['مدخن', 'شراع', 'مرساه']))).toBe(false);
  });

  it('lets reports meet that share several', () => {
    expect(mayTellOfOneHappening(of('a', FIRE), of('b', ['قرميد', 'مدخن', 'مرساه']))).toBe(true);
  });

  it('judges neither one report nor reports in two languages', () => {
    expect(mayTellOfOneHappening(of('a', FIRE), of('a', ['منطاد']))).toBe(true);
    expect(mayTellOfOneHappening(of('a', FIRE), of('b', ['منطاد'], 'ru'))).toBe(true);
  });

  it('judges no report whose words were not read', () => {
    expect(mayTellOfOneHappening(of('a', FIRE), of('b', undefined))).toBe(true);
  });

  it('believes an editor who puts both into one story', () => {
    const [a, b] = [of('a', FIRE), of('b', ['منطاد', 'شراع', 'مرساه'])].map((one) => ({
      ...one,
      storyId: 's',
    }));
    expect(a !== undefined && b !== undefined && mayTellOfOneHappening(a, b)).toBe(true);
  });
});
