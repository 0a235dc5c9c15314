import { wordSet, type Word } from './words.js';

/** Words by which a report says that its count has moved and may move on. */
const GROWTH = wordSet(
  'ارتفاع ارتفع ارتفعت ترتفع يرتفع وارتفاع وارتفعت وارتفع بارتفاع للارتفاع اوليه مبدئيه مبدييه الاوليه المبدييه اولي تزايد ازدياد',
);

export const saysItGrows = (words: readonly Word[]): boolean =>
  words.some((word, at) => GROWTH.has(word.norm) || (word.norm === 'حتي' && words[at + 1]?.norm === 'الان'));
