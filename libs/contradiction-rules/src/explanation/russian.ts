import type { Ground } from '../evidence.js';
import { ACTIONS_RU, GROUPS_RU } from './names-russian.js';
import { dayIn, figureIn, groupIn, lengthIn, placeIn, timeIn } from './values.js';
import { LIKELY, NEARLY_CERTAIN, type Wording } from './wording.js';

const PHASES = {
  announced: 'объявлено',
  begun: 'началось',
  ongoing: 'идёт',
  completed: 'завершено',
  cancelled: 'отменено',
} as const;
const WHERE: Readonly<Record<string, string>> = { abroad: 'за границей', home: 'в стране' };

const groups = (keys: readonly string[]): string =>
  keys.length === 0 ? 'все' : keys.map((key) => groupIn(key, 'ru', GROUPS_RU)).join(' и ');
const places = (keys: readonly string[]): string => keys.map((key) => placeIn(key, 'ru')).join(', ');
const where = (key: string): string => WHERE[key] ?? placeIn(key, 'ru');

function ground(reason: Ground): string {
  switch (reason.code) {
    case 'same-act':
      return `обе стороны говорят об одном: ${reason.actions.map((action) => ACTIONS_RU[action]).join(', ')}`;
    case 'same-place':
      return `место одно: ${placeIn(reason.place, 'ru')}`;
    case 'same-thing':
      return 'предмет один и тот же';
    case 'same-person':
      return 'речь об одном и том же человеке';
    case 'near-in-time':
      return reason.days === 0 ? 'сказано в один день' : `между высказываниями дней: ${reason.days}`;
    case 'same-figure':
      return `обе стороны называют ${figureIn(reason.figure, 'ru')}`;
    case 'same-source':
      return `обе восходят к источнику «${reason.claimant}»`;
    case 'names-the-act':
      return `прямо названо: ${ACTIONS_RU[reason.action]}`;
    case 'same-report':
      return 'обе стоят в одном сообщении';
    case 'same-story':
      return 'оба сообщения об одних и тех же людях и местах';
    case 'side-by-side':
      return 'само сообщение ставит их рядом';
    case 'figures-apart':
      return `одна сторона называет ${figureIn(reason.earlier, 'ru')}, другая — ${figureIn(reason.later, 'ru')}`;
    case 'count-shrinks':
      return `более поздняя цифра (${figureIn(reason.later, 'ru')}) меньше прежней (${figureIn(reason.earlier, 'ru')})`;
    case 'count-grows':
      return `счёт вырос: было ${figureIn(reason.earlier, 'ru')}, стало ${figureIn(reason.later, 'ru')}`;
    case 'times-apart':
      return `одна сторона называет ${timeIn(reason.earlier, 'ru')}, другая — ${timeIn(reason.later, 'ru')}`;
    case 'lengths-apart':
      return `одна сторона называет ${lengthIn(reason.earlier, 'ru')}, другая — ${lengthIn(reason.later, 'ru')}`;
    case 'floor-and-ceiling':
      return `у одной стороны ${lengthIn(reason.length, 'ru')} — не меньше, у другой — не больше`;
    case 'affirmed-and-negated':
      return 'одна сторона утверждает, другая отрицает';
    case 'date-and-condition':
      return `одна сторона называет ${timeIn(reason.date, 'ru')} без всяких условий, другая ставит это в зависимость${reason.condition === null ? ' от условия' : `: «${reason.condition}»`}`;
    case 'source-denies':
      return `названный источник (${reason.claimant}) это отрицает`;
    case 'values-apart':
      return `одна сторона говорит «${reason.earlier}», другая — «${reason.later}»`;
    case 'actors-apart':
      return `по одной версии, это сделала сторона «${groupIn(reason.earlier, 'ru', GROUPS_RU)}», по другой — «${groupIn(reason.later, 'ru', GROUPS_RU)}»`;
    case 'places-apart':
      return `одна сторона указывает: ${where(reason.earlier)}; другая: ${where(reason.later)}`;
    case 'phases-apart':
      return `для одной стороны это ${PHASES[reason.earlier]}, для другой — ${PHASES[reason.later]}`;
    case 'whole-and-part':
      return 'по одной версии — полностью, по другой — лишь частично';
    case 'taken-back':
      return reason.figure === null
        ? 'сказанное отозвано'
        : `цифра ${figureIn(reason.figure, 'ru')} отозвана`;
    case 'leans-on-the-retracted':
      return reason.figure === null
        ? 'сообщение опирается на то, что было отозвано до его выхода'
        : `сообщение всё ещё приводит ${figureIn(reason.figure, 'ru')} — цифру, отозванную до его выхода`;
    case 'carries-the-retracted':
      return reason.figure === null
        ? 'в нём осталось то, что было отозвано после его выхода'
        : `в нём осталась цифра ${figureIn(reason.figure, 'ru')}, отозванная после его выхода`;
    case 'said-again':
      return 'это то же утверждение того же источника';
    case 'more-precise':
      return 'позднее сказанное уточняет прежнее';
    case 'plan-kept':
      return 'объявленное состоялось';
    case 'plan-missed':
      return 'объявленное не состоялось или состоялось не в срок';
    case 'newer-state':
      return 'позднее сказанное сообщает о новом положении';
    case 'other-group':
      return `одна цифра — ${groups(reason.earlier)}, другая — ${groups(reason.later)}`;
    case 'other-place':
      return `одна цифра — ${places(reason.earlier)}, другая — ${places(reason.later)}`;
    case 'other-thing':
      return 'цифры относятся к разным предметам';
    case 'part-of-a-whole':
      return 'одно — часть того, что считает другая сторона';
    case 'sum-of-parts':
      return `${reason.sum} — это сумма: ${reason.parts.join(' + ')}`;
    case 'one-moment':
      return `обе говорят о ${dayIn(reason.day, 'ru')}`;
    case 'figure-stands':
      return 'такая величина не меняется от сообщения к сообщению';
    case 'counts-only-grow':
      return 'такой счёт растёт или стоит на месте, но не убывает';
    case 'happens-once':
      return 'это происходит лишь однажды';
    case 'plans-of-one-moment':
      return reason.days === 0
        ? 'оба плана названы в один день, ни один не сменяет другой'
        : `оба плана названы почти одновременно (дней между ними: ${reason.days}), ни один не сменяет другой`;
    case 'rules-conditions-out':
      return 'одна сторона исключает то условие, которое ставит другая';
    case 'one-utterance':
      return 'это одно высказывание одного человека, переданное двояко';
    case 'goes-on-after-its-end':
      return 'завершённое не может продолжаться';
    case 'withdrawn-not-updated':
      return 'это опровержение или отзыв, а не новые данные';
    case 'same-group':
      return reason.groups.length === 0
        ? 'ни одна не говорит лишь о части'
        : `обе говорят об одном: ${groups(reason.groups)}`;
    case 'whole-ends-with-its-last-part':
      return 'целое не заканчивается раньше своей части';
    case 'same-words':
      return 'ответ относится именно к этим словам';
    case 'one-holder':
      return 'обе говорят об одном и том же';
    case 'shares-of-one-whole':
      return `вместе доли дают ${reason.sum} процентов`;
  }
}

export const RUSSIAN: Wording = {
  language: 'ru',
  told: ({ who, through, outlet, day, isUttered, quote }) => {
    const speaker =
      who === null ? outlet : `${who}${through.length > 0 ? ` (через ${through.join(', ')})` : ''}`;
    return `${speaker}, ${isUttered ? day : `сообщение от ${day}`} (${outlet}): «${quote}».`;
  },
  ground,
  sameEvent: (reasons) => `Событие одно: ${reasons.join('; ')}.`,
  conflict: (reason) => `Вместе это неверно: ${reason}.`,
  relation: (reason) => `Как они соотносятся: ${reason}.`,
  notUpdate: (reason) => `Это не обновление: ${reason}.`,
  notScope: (reason) => `Это не разница охвата: ${reason}.`,
  sure: (confidence) =>
    confidence >= NEARLY_CERTAIN
      ? 'Слова почти не оставляют сомнений.'
      : confidence >= LIKELY
        ? 'Вероятно, насколько можно судить по словам.'
        : 'Стоит проверить: часть вывода взята из контекста.',
};
