import type { Ground } from '../evidence.js';
import { ACTIONS_AR, GROUPS_AR } from './names-arabic.js';
import { dayIn, figureIn, groupIn, lengthIn, placeIn, timeIn } from './values.js';
import { LIKELY, NEARLY_CERTAIN, type Wording } from './wording.js';

const PHASES = {
  announced: 'معلن',
  begun: 'بدأ',
  ongoing: 'مستمر',
  completed: 'انتهى',
  cancelled: 'ألغي',
} as const;
const WHERE: Readonly<Record<string, string>> = { abroad: 'خارج البلاد', home: 'داخل البلاد' };

const groups = (keys: readonly string[]): string =>
  keys.length === 0 ? 'الجميع' : keys.map((key) => groupIn(key, 'ar', GROUPS_AR)).join(' و');
const places = (keys: readonly string[]): string => keys.map((key) => placeIn(key, 'ar')).join('، ');
const where = (key: string): string => WHERE[key] ?? placeIn(key, 'ar');

function ground(reason: Ground): string {
  switch (reason.code) {
    case 'same-act':
      return `كلاهما عن ${reason.actions.map((action) => ACTIONS_AR[action]).join(' و')}`;
    case 'same-place':
      return `المكان واحد: ${placeIn(reason.place, 'ar')}`;
    case 'same-thing':
      return 'الشيء المقصود واحد';
    case 'same-person':
      return 'كلاهما عن الشخص نفسه';
    case 'near-in-time':
      return reason.days === 0 ? 'قيلا في يوم واحد' : `الفارق بين القولين بالأيام: ${reason.days}`;
    case 'same-figure':
      return `كلاهما يذكر ${figureIn(reason.figure, 'ar')}`;
    case 'same-source':
      return `كلاهما يعود إلى ${reason.claimant}`;
    case 'names-the-act':
      return `يسمي ${ACTIONS_AR[reason.action]} صراحة`;
    case 'same-report':
      return 'كلاهما في تقرير واحد';
    case 'same-story':
      return 'التقريران عن الأشخاص والأماكن نفسها';
    case 'side-by-side':
      return 'التقرير نفسه يضع القولين جنبًا إلى جنب';
    case 'figures-apart':
      return `أحدهما يذكر ${figureIn(reason.earlier, 'ar')} والآخر ${figureIn(reason.later, 'ar')}`;
    case 'count-shrinks':
      return `الرقم الأحدث (${figureIn(reason.later, 'ar')}) أصغر من الأقدم (${figureIn(reason.earlier, 'ar')})`;
    case 'count-grows':
      return `ارتفع العدد من ${figureIn(reason.earlier, 'ar')} إلى ${figureIn(reason.later, 'ar')}`;
    case 'times-apart':
      return `أحدهما يحدد ${timeIn(reason.earlier, 'ar')} والآخر ${timeIn(reason.later, 'ar')}`;
    case 'lengths-apart':
      return `أحدهما يذكر ${lengthIn(reason.earlier, 'ar')} والآخر ${lengthIn(reason.later, 'ar')}`;
    case 'floor-and-ceiling':
      return `أحدهما يجعل ${lengthIn(reason.length, 'ar')} حدًا أدنى والآخر حدًا أقصى`;
    case 'affirmed-and-negated':
      return 'أحدهما يثبت والآخر ينفي';
    case 'date-and-condition':
      return `أحدهما يحدد ${timeIn(reason.date, 'ar')} بلا شرط، والآخر يعلقه على ${reason.condition === null ? 'شرط' : `«${reason.condition}»`}`;
    case 'source-denies':
      return `المصدر المذكور (${reason.claimant}) ينفي ذلك`;
    case 'values-apart':
      return `أحدهما يقول «${reason.earlier}» والآخر «${reason.later}»`;
    case 'actors-apart':
      return `أحدهما ينسب الفعل إلى ${groupIn(reason.earlier, 'ar', GROUPS_AR)} والآخر إلى ${groupIn(reason.later, 'ar', GROUPS_AR)}`;
    case 'places-apart':
      return `أحدهما يحدد المكان: ${where(reason.earlier)}، والآخر: ${where(reason.later)}`;
    case 'phases-apart':
      return `الأمر عند أحدهما ${PHASES[reason.earlier]} وعند الآخر ${PHASES[reason.later]}`;
    case 'whole-and-part':
      return 'أحدهما يقول كليًا والآخر جزئيًا فقط';
    case 'taken-back':
      return reason.figure === null ? 'سُحب ما قيل' : `سُحب الرقم ${figureIn(reason.figure, 'ar')}`;
    case 'leans-on-the-retracted':
      return reason.figure === null
        ? 'يستند إلى ما سُحب قبل نشره'
        : `ما زال يذكر ${figureIn(reason.figure, 'ar')}، وهو رقم سُحب قبل نشره`;
    case 'carries-the-retracted':
      return reason.figure === null
        ? 'يذكر ما سُحب بعد نشره، وما زال منشورًا'
        : `يذكر ${figureIn(reason.figure, 'ar')}، وهو رقم سُحب بعد نشره، وما زال منشورًا`;
    case 'said-again':
      return 'هو القول نفسه للقائل نفسه';
    case 'more-precise':
      return 'اللاحق أدق مما يسمح به السابق';
    case 'plan-kept':
      return 'تحقق ما أُعلن';
    case 'plan-missed':
      return 'لم يتحقق ما أُعلن، أو لم يتحقق في موعده';
    case 'newer-state':
      return 'اللاحق يذكر حالة أحدث';
    case 'other-group':
      return `أحدهما يحصي ${groups(reason.earlier)} والآخر ${groups(reason.later)}`;
    case 'other-place':
      return `أحدهما عن ${places(reason.earlier)} والآخر عن ${places(reason.later)}`;
    case 'other-thing':
      return 'الرقمان عن شيئين مختلفين';
    case 'part-of-a-whole':
      return 'أحدهما جزء مما يحصيه الآخر';
    case 'sum-of-parts':
      return `${reason.sum} مجموع ${reason.parts.join(' و')}`;
    case 'one-moment':
      return `كلاهما عن ${dayIn(reason.day, 'ar')}`;
    case 'figure-stands':
      return 'مثل هذا الرقم لا يتغير من تقرير إلى تقرير';
    case 'counts-only-grow':
      return 'مثل هذا العدد يزيد أو يثبت ولا ينقص';
    case 'happens-once':
      return 'هذا لا يحدث إلا مرة واحدة';
    case 'plans-of-one-moment':
      return reason.days === 0
        ? 'قيلا في يوم واحد، فلا يحل أحدهما محل الآخر'
        : `قيلا في وقت متقارب (الفارق بالأيام: ${reason.days})، فلا يحل أحدهما محل الآخر`;
    case 'rules-conditions-out':
      return 'أحدهما يستبعد ما يشترطه الآخر';
    case 'one-utterance':
      return 'هو قول واحد لقائل واحد نُقل على وجهين';
    case 'goes-on-after-its-end':
      return 'ما انتهى لا يستمر';
    case 'withdrawn-not-updated':
      return 'هذا نفي أو سحب، لا رقم أحدث';
    case 'same-group':
      return reason.groups.length === 0 ? 'لا يقتصر أي منهما على جزء' : `كلاهما عن ${groups(reason.groups)}`;
    case 'whole-ends-with-its-last-part':
      return 'الكل لا ينتهي قبل جزئه';
    case 'same-words':
      return 'الرد على هذه الكلمات بعينها';
    case 'one-holder':
      return 'كلاهما عن شيء واحد بعينه';
    case 'shares-of-one-whole':
      return `مجموع النسبتين ${reason.sum} بالمئة`;
  }
}

export const ARABIC: Wording = {
  language: 'ar',
  told: ({ who, through, outlet, day, isUttered, quote }) => {
    const speaker =
      who === null ? outlet : `${who}${through.length > 0 ? ` (عبر ${through.join('، ')})` : ''}`;
    return `${speaker}، ${isUttered ? `في ${day}` : `في تقرير نُشر في ${day}`} (${outlet}): «${quote}».`;
  },
  ground,
  sameEvent: (reasons) => `الحدث واحد: ${reasons.join('؛ ')}.`,
  conflict: (reason) => `لا يصح القولان معًا: ${reason}.`,
  relation: (reason) => `العلاقة بينهما: ${reason}.`,
  notUpdate: (reason) => `ليس تحديثًا: ${reason}.`,
  notScope: (reason) => `ليس اختلافًا في النطاق: ${reason}.`,
  sure: (confidence) =>
    confidence >= NEARLY_CERTAIN
      ? 'الكلمات لا تكاد تدع شكًا.'
      : confidence >= LIKELY
        ? 'مرجح بقدر ما تدل عليه الكلمات.'
        : 'يستحق النظر: بعضه مستنتج من السياق.',
};
