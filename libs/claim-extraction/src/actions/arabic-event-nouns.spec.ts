import { tokenise } from '../text/tokenise.js';
import { isTopicOnly } from './arabic-event-nouns.js';

/** Whether the word marked with a star is no event of its own. */
const isTopic = (text: string): boolean => {
  const words = text.split(' ');
  const tokens = words.flatMap((word) => tokenise(word.replace('*', '')));
  return isTopicOnly(
    tokens,
    words.findIndex((word) => word.startsWith('*')),
  );
};

describe('Arabic event nouns', () => {
  it.each([
    'أوقفت الشرطة خلال *الاحتجاجات آلاف المواطنين',
    'نقاش حول *المفاوضات',
    'أسفر *الهجوم عن قتلى',
    'تظاهروا احتجاجا على *رفع الأسعار',
    'وصل لاستقبال وفد'.replace('لاستقبال', '*لاستقبال'),
    'حبس ثلاثة بتهم التعدي على الشرطة و *إتلاف ممتلكات',
    'عاد بعد *الهجوم',
    'طلب تأشيرة من الوزير *لتعيينه في الوزارة',
    'ترحيب بالمنظمات *لإغاثة اللاجئين',
    'وقفة في ذكرى مرور عامين على *تنحي الرئيس',
  ])('only give the topic, cause or charge in %s', (text) => {
    expect(isTopic(text)).toBe(true);
  });

  it.each([
    'اندلعت *اشتباكات عنيفة',
    'بعد *رفع الحكومة أسعار الوقود',
    'خلال *اجتماع ترأسه في المدينة',
    'لفض *الاحتجاجات الشعبية التي اندلعت',
  ])('are events of their own in %s', (text) => {
    expect(isTopic(text)).toBe(false);
  });
});
