import type { Language } from '@isnad/claim-model';
import { TermIndex } from '../actions/term-index.js';
import type { Token } from '../text/tokenise.js';
import { THING_INDEX } from './things.js';

/** Ordinals as they stand with what comes in instalments; the first list is that of "first". */
const ORDINALS: Readonly<Record<Language, readonly string[]>> = {
  ar: [
    'اول|اولي|الاول|الاولي',
    'ثاني|ثانيه|الثاني|الثانيه',
    'ثالث|ثالثه|الثالث|الثالثه',
    'رابع|رابعه|الرابع|الرابعه',
    'خامس|خامسه|الخامس|الخامسه',
  ],
  en: ['first|initial', 'second', 'third', 'fourth', 'fifth'],
  ru: ['перв*', 'втор*', 'трет*', 'четверт*', 'пят*'],
};

/** What is counted off: who is freed, flown, fed or brought in comes in these. */
const SERIES: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  ar: {
    batch: 'دفعه|الدفعه|دفعات|مجموعه|المجموعه',
    flight: 'رحله|الرحله|رحلات|طايره|الطايره|طايرات',
    stage: 'مرحله|المرحله|مراحل|جوله|الجوله',
    convoy: 'قافله|القافله|قوافل|شحنه|الشحنه',
  },
  en: {
    batch: 'batch|group|tranche',
    flight: 'flight|plane|aircraft',
    stage: 'stage|phase|round',
    convoy: 'convoy|shipment|delivery',
  },
  ru: {
    batch: 'парти*|групп*',
    flight: 'рейс*|самолет*|борт*',
    stage: 'этап*|тур*|раунд*',
    convoy: 'колонн*|конво*',
  },
};

/** Words by which a claim speaks of the whole of a series. */
const WHOLE: Readonly<Record<Language, readonly string[]>> = {
  ar: ['اكتمال', 'اكتملت|اكتمل|تكتمل|يكتمل', 'استكمال', 'تستكمل|استكملت|استكمل|يستكمل', 'النتايج النهاييه'],
  en: ['completion', 'has|been|is|was completed', 'final results|tally|count|figures'],
  ru: ['завершен*', 'окончательн* итог*|данн*|результат*'],
};

/** Words by which a claim speaks of another term of what has one: a truce, an office, an embargo that is to go on. */
const RENEWAL: Readonly<Record<Language, readonly string[]>> = {
  ar: ['تمديد|التمديد|تمديدها|تمديده', 'تمدد|يمدد|مدد|مددت', 'تجديد|التجديد|تجديدها|تجديده'],
  en: ['renew*', 'extend|extends|extended|extending', 'extension*', 'prolong*'],
  ru: ['продлен*', 'продлит*|продлят|продлил*|продлева*', 'пролонг*'],
};

const build = (language: Language): TermIndex<string> => {
  const counted = ORDINALS[language].flatMap((ordinal, at) =>
    Object.entries(SERIES[language]).flatMap(([series, nouns]) => {
      const payload = `${series}:${String(at + 1)}`;
      const before = { pattern: `${ordinal} ${nouns}`, payload };
      // In Arabic the ordinal follows its noun as often as it stands before it.
      return language === 'ar' ? [before, { pattern: `${nouns} ${ordinal}`, payload }] : [before];
    }),
  );
  return new TermIndex(language, [
    ...counted,
    ...WHOLE[language].map((pattern) => ({ pattern, payload: 'whole' })),
    ...RENEWAL[language].map((pattern) => ({ pattern, payload: 'renewal' })),
  ]);
};

const INDEX: Readonly<Record<Language, TermIndex<string>>> = {
  ar: build('ar'),
  en: build('en'),
  ru: build('ru'),
};

/** Which instalment the words are of: 'batch:1', 'flight:2', 'stage:3', 'convoy:1', 'whole', or 'renewal'. */
export const instalmentsIn = (language: Language, words: readonly Token[]): readonly string[] =>
  INDEX[language].everywhere(words).map(({ term }) => term.payload);

/** Tokens from a share to the boxes that it is of: "75 percent of the ballot boxes". */
const SHARE_REACH = 5;

/** The share of ballot boxes that a sentence says were counted: 'counted:75', in percent. */
export function sharesCountedIn(language: Language, sentence: readonly Token[]): readonly string[] {
  const shares: string[] = [];
  for (const [at, token] of sentence.entries())
    if (token.kind === 'number' && areBoxesBehind(language, sentence, at))
      shares.push(`counted:${token.norm.replace(',', '.')}`);
  return shares;
}

function areBoxesBehind(language: Language, sentence: readonly Token[], share: number): boolean {
  for (let at = share + 1; at <= share + SHARE_REACH; at += 1)
    if (THING_INDEX[language].at(sentence, at).some(({ term }) => term.payload === 'ballot-boxes'))
      return true;
  return false;
}
