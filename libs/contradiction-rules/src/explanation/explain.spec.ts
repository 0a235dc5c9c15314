import type { Language } from '@isnad/claim-model';
import { relationBetween } from '../relate.js';
import { by, claim, people } from '../sample-claim.js';
import { explain } from './explain.js';

const storyId = 'mine';
const police = claim({
  storyId,
  quantity: people(48),
  ...by('Police'),
  via: ['Radio'],
  utteredOn: '2021-05-09',
});
const ministry = claim({
  storyId,
  quantity: people(39),
  ...by('Ministry'),
  outlet: 'Courier',
  publishedAt: '2021-05-11T08:00:00+00:00',
});

const words = (language: Language): string => {
  const relation = relationBetween(police, ministry);
  if (relation === null) throw new Error('The toll shrank, and no rule saw it.');
  return explain(relation, police, ministry, language);
};

describe('explain', () => {
  it('says in English who says what, through whom and when, what conflicts and why it is no update', () => {
    expect(words('en')).toBe(
      'Police, through Radio, says on 9 May 2021 (Gazette): “{quote:a}”.\n' +
        'Ministry says in a report of 11 May 2021 (Courier): “{quote:b}”.\n' +
        'Same event: both speak of killed; both in Italy; said 2 days apart.\n' +
        'Both cannot hold: the newer figure, 39, is smaller than the older, 48.\n' +
        'No update: such a count grows or stands, it does not shrink.\n' +
        'No difference of scope: neither speaks of a part only.\n' +
        'Likely, as far as the words tell.',
    );
  });

  it('says the same in Russian', () => {
    expect(words('ru')).toBe(
      'Police (через Radio), 9 мая 2021 (Gazette): «{quote:a}».\n' +
        'Ministry, сообщение от 11 мая 2021 (Courier): «{quote:b}».\n' +
        'Событие одно: обе стороны говорят об одном: погибшие; место одно: Италия; между высказываниями дней: 2.\n' +
        'Вместе это неверно: более поздняя цифра (39) меньше прежней (48).\n' +
        'Это не обновление: такой счёт растёт или стоит на месте, но не убывает.\n' +
        'Это не разница охвата: ни одна не говорит лишь о части.\n' +
        'Вероятно, насколько можно судить по словам.',
    );
  });

  it('says the same in Arabic', () => {
    expect(words('ar')).toBe(
      'Police (عبر Radio)، في 9 مايو 2021 (Gazette): «{quote:a}».\n' +
        'Ministry، في تقرير نُشر في 11 مايو 2021 (Courier): «{quote:b}».\n' +
        'الحدث واحد: كلاهما عن القتلى؛ المكان واحد: إيطاليا؛ الفارق بين القولين بالأيام: 2.\n' +
        'لا يصح القولان معًا: الرقم الأحدث (39) أصغر من الأقدم (48).\n' +
        'ليس تحديثًا: مثل هذا العدد يزيد أو يثبت ولا ينقص.\n' +
        'ليس اختلافًا في النطاق: لا يقتصر أي منهما على جزء.\n' +
        'مرجح بقدر ما تدل عليه الكلمات.',
    );
  });

  it('does not call an update a conflict', () => {
    const grown = claim({
      storyId,
      quantity: people(60),
      ...by('Ministry'),
      publishedAt: '2021-05-12T08:00:00+00:00',
    });
    const relation = relationBetween(police, grown);
    if (relation === null) throw new Error('The toll grew, and no rule saw it.');
    expect(explain(relation, police, grown, 'en')).toContain('How they stand: the count grew from 48 to 60.');
  });
});
