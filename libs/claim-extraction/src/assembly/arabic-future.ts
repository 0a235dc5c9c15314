import { placeNounOf } from '../entities/place-nouns-arabic.js';
import type { Token } from '../text/tokenise.js';

/** Arabic writes the future onto the verb: ستنهي, سيبدأ. */
const ARABIC_FUTURE =
  /^[وف]?س(?!يار|ياس|ياح|ياد|ياق|يطر|يناء|ينما|يناري|يمون|يدي|يدن|يده|يرغ|يرج|يرا|يرك|يول|يوف|يف$|يلان|يليكون|يمفون|يجار|يسي$|يئ|يات|تار|تاد|تين|تراتيج|توكهولم|تيف|تاندر|تريت|توديو|ند|نوات|نوي|نغ|نجار|نتر|نتيم|نوده|نان)[يتن]\p{L}{2,}/u;
/** Words that only look so: a closed class is longer than this, but these are the frequent ones in the press. */
const NOT_FUTURE = new Set([
  'سيرغي',
  'سيرجي',
  'سياره',
  'سيارات',
  'سياسي',
  'سياسه',
  'سياسيه',
  'سيطره',
  'سيطر',
  'سيد',
  'سيده',
  'سيناء',
  'سيريك',
  'سنوات',
  'سنه',
  'سابق',
  'ستين',
  'سته',
  'ستون',
  'سيول',
  'سيادي',
  'سياق',
  'سيسي',
  'ساعه',
  'ساعات',
  'سيما',
  'سبتمبر',
  'ستاد',
]);

/** Behind these no verb stands, but a name may that begins like one: "في سيلهيت". Folded. */
const BEFORE_NAMES = /^(?:في|من|الي|علي|عن|مع|بين|نحو|قرب)$/;

/** Whether a word of an Arabic sentence is a verb with the letter of the future before it. */
export function isArabicFuture(tokens: readonly Token[], at: number): boolean {
  const norm = tokens[at]?.norm ?? '';
  // Most words have no such letter near their head.
  if (norm.lastIndexOf('س', 1) < 0 || !ARABIC_FUTURE.test(norm) || NOT_FUTURE.has(norm)) return false;
  const before = tokens[at - 1]?.norm ?? '';
  return !BEFORE_NAMES.test(before) && placeNounOf(before) === null;
}
