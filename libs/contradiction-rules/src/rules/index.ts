import type { Rule } from '../relation.js';
import { oneMatterAtTwoTimes } from './one-matter-at-two-times.js';
import { oneMatterWithAndWithoutACondition } from './one-matter-with-and-without-a-condition.js';
import { eachBlamesTheOther } from './each-blames-the-other.js';
import { aConditionMeetsAnUnconditionalDate } from './a-condition-meets-an-unconditional-date.js';
import { aCountGrew } from './a-count-grew.js';
import { aCountShrank } from './a-count-shrank.js';
import { aDenialStandsBesideWhatItDenies } from './a-denial-stands-beside-what-it-denies.js';
import { aFigureIsToldAfterItWasPutRight } from './a-figure-is-told-after-it-was-put-right.js';
import { aFigureMovedWithTheDays } from './a-figure-moved-with-the-days.js';
import { aPartExceedsTheWhole } from './a-part-exceeds-the-whole.js';
import { aNewerPlanReplacesTheOlder } from './a-newer-plan-replaces-the-older.js';
import { deadForOneAndAliveForTheOther } from './dead-for-one-and-alive-for-the-other.js';
import { itIsOpenForOneAndShutForTheOther } from './it-is-open-for-one-and-shut-for-the-other.js';
import { itIsWholeAndOnlyInPart } from './it-is-whole-and-only-in-part.js';
import { itGoesOnAfterItsEnd } from './it-goes-on-after-its-end.js';
import { oneAffirmsWhatTheOtherNegates } from './one-affirms-what-the-other-negates.js';
import { oneFigureIsTheSumOfOthers } from './one-figure-is-the-sum-of-others.js';
import { oneIsMorePrecise } from './one-is-more-precise.js';
import { oneMoreIsAddedToAnother } from './one-more-is-added-to-another.js';
import { oneUtteranceWithAndWithoutItsCondition } from './one-utterance-with-and-without-its-condition.js';
import { onePersonInTwoOffices } from './one-person-in-two-offices.js';
import { onePersonInTwoPlaces } from './one-person-in-two-places.js';
import { oneUtteranceAboutTwoThings } from './one-utterance-about-two-things.js';
import { overForOneAndUnderWayForTheOther } from './over-for-one-and-under-way-for-the-other.js';
import { partsOfAForceLeaveOnTheirOwnDays } from './parts-of-a-force-leave-on-their-own-days.js';
import { theFiguresMeasureDifferentThings } from './the-figures-measure-different-things.js';
import { theNamedSourceDeniesIt } from './the-named-source-denies-it.js';
import { theOutcomeFailsThePlan } from './the-outcome-fails-the-plan.js';
import { theOutcomeMeetsThePlan } from './the-outcome-meets-the-plan.js';
import { theSameClaimIsReportedAgain } from './the-same-claim-is-reported-again.js';
import { theStateChanged } from './the-state-changed.js';
import { twoActorsForOneAct } from './two-actors-for-one-act.js';
import { twoDistancesToOnePlace } from './two-distances-to-one-place.js';
import { twoPlacesForOneAct } from './two-places-for-one-act.js';
import { twoSidesOfOneSentence } from './two-sides-of-one-sentence.js';
import { twoSharesExceedTheWhole } from './two-shares-exceed-the-whole.js';
import { twoTimesToldSideBySide } from './two-times-told-side-by-side.js';
import { twoFiguresForOneAttribute } from './two-figures-for-one-attribute.js';
import { twoFiguresForOneThingToldOf } from './two-figures-for-one-thing-told-of.js';
import { twoFiguresForOneMoment } from './two-figures-for-one-moment.js';
import { twoFiguresForWhatStands } from './two-figures-for-what-stands.js';
import { twoLengthsForOneStretch } from './two-lengths-for-one-stretch.js';
import { twoTimesForOneHappening } from './two-times-for-one-happening.js';
import { twoValuesForOneAttribute } from './two-values-for-one-attribute.js';
import { whatWasSaidIsTakenBack } from './what-was-said-is-taken-back.js';

/** Rules that bring their own evidence of one matter: a denial and what it denies are no acts of one family. */
export const MATTER_RULES: readonly Rule[] = [
  whatWasSaidIsTakenBack,
  aFigureIsToldAfterItWasPutRight,
  theNamedSourceDeniesIt,
  aDenialStandsBesideWhatItDenies,
  twoSidesOfOneSentence,
  eachBlamesTheOther,
  twoDistancesToOnePlace,
  twoFiguresForOneThingToldOf,
  deadForOneAndAliveForTheOther,
  twoPlacesForOneAct,
  onePersonInTwoPlaces,
  onePersonInTwoOffices,
  twoValuesForOneAttribute,
  twoFiguresForOneAttribute,
  oneUtteranceAboutTwoThings,
  oneMatterAtTwoTimes,
  oneMatterWithAndWithoutACondition,
];

/** Rules for pairs on one event, in the order in which they are asked: what keeps quiet before what raises an alarm. */
export const EVENT_RULES: readonly Rule[] = [
  theSameClaimIsReportedAgain,
  partsOfAForceLeaveOnTheirOwnDays,
  aPartExceedsTheWhole,
  theFiguresMeasureDifferentThings,
  oneMoreIsAddedToAnother,
  oneFigureIsTheSumOfOthers,
  theOutcomeMeetsThePlan,
  theOutcomeFailsThePlan,
  aConditionMeetsAnUnconditionalDate,
  oneUtteranceWithAndWithoutItsCondition,
  aNewerPlanReplacesTheOlder,
  aFigureMovedWithTheDays,
  aCountGrew,
  itIsWholeAndOnlyInPart,
  itGoesOnAfterItsEnd,
  twoSharesExceedTheWhole,
  overForOneAndUnderWayForTheOther,
  itIsOpenForOneAndShutForTheOther,
  twoTimesForOneHappening,
  twoTimesToldSideBySide,
  twoLengthsForOneStretch,
  aCountShrank,
  twoFiguresForOneMoment,
  twoFiguresForWhatStands,
  oneAffirmsWhatTheOtherNegates,
  twoActorsForOneAct,
  theStateChanged,
  oneIsMorePrecise,
];

/** Whether a rule of this name is still asked: what another rule has found once cannot be found again. */
export const isRule = (name: string): boolean =>
  [...MATTER_RULES, ...EVENT_RULES].some((rule) => rule.name === name);
