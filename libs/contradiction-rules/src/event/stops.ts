import { foldText } from '@isnad/claim-extraction';
import type { ComparableClaim } from '../comparable-claim.js';

/** Words by which what goes on is said to end, or what was due not to come: "denied the suspension of the talks". */
const STOPS =
  /(?:^|[^\p{L}])(?:suspen|halt|cancel|stopp|stop(?!\p{L})|postpon|break-?down|collapse|прекращ|прекрат|приостан|отмен|перенос|срыв|و?(?:ال|ب|عن|ل)?(?:توقف|وقف|الغاء|الغي|تعليق|علق|تاجيل|ارجاء|فشل|تعثر|قطع|مقطوع|انسحاب))/u;

/** Nouns for ending what goes on, and for breaking it up: who does without that leaves it as it is. */
const WITHOUT_AN_END =
  /(?:^|[^\p{L}])(?:دون|بدون|عدم|بعدم|لعدم) (?:ال)?(?:فض|انهاء|فك|اخلاء|تعليق|الغاء)(?!\p{L})/u;

/** Whether what a claim's words negate is an end: "without breaking up the sit-in". */
export const namesAnEnd = (claim: ComparableClaim): boolean =>
  claim.polarity === 'negated' && WITHOUT_AN_END.test(foldText(claim.evidence.exact));

/** Whether the words of a claim speak of the end of an act, or of its not coming about. */
export const speaksOfAnEnd = (claim: ComparableClaim): boolean =>
  claim.phase === 'cancelled' || claim.polarity === 'negated' || STOPS.test(foldText(claim.evidence.exact));
