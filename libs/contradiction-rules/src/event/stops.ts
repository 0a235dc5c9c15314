import { foldText } from '@isnad/claim-extraction';
import type { ComparableClaim } from '../comparable-claim.js';

/** Words by which what goes on is said to end, or what was due not to come: "denied the suspension of the talks". */
const STOPS =
  /(?:^|[^\p{L}])(?:suspen|halt|cancel|stopp|stop(?!\p{L})|postpon|break-?down|collapse|прекращ|прекрат|приостан|отмен|перенос|срыв|و?(?:ال|ب|عن|ل)?(?:توقف|وقف|الغاء|الغي|تعليق|علق|تاجيل|ارجاء|فشل|تعثر|قطع|مقطوع|انسحاب))/u;

/** Whether the words of a claim speak of the end of an act, or of its not coming about. */
export const speaksOfAnEnd = (claim: ComparableClaim): boolean =>
  claim.phase === 'cancelled' || claim.polarity === 'negated' || STOPS.test(foldText(claim.evidence.exact));
