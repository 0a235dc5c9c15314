import { foldText } from './letters.js';

/** How a paragraph begins that belongs to the page and not to the report. Folded when loaded. */
const OPENINGS: readonly string[] = [
  'اقرأ أيضا',
  'اقرأ ايضاً',
  'إقرأ أيضا',
  'اقرأ المزيد',
  'شاهد أيضا',
  'شاهد الفيديو',
  'طالع أيضا',
  'مواضيع ذات صلة',
  'موضوعات متعلقة',
  'أخبار متعلقة',
  'المصدر:',
  'كتب -',
  'كتب –',
  'كتب ـ',
  'كتب:',
  'كتبت -',
  'كتبت –',
  'كتبت:',
  'كتب/',
  'تصوير:',
  'الصورة:',
  'للمزيد',
  'لمزيد من التفاصيل',
  'تابعونا',
  'حمل التطبيق',
  'جميع الحقوق محفوظة',
  'читайте также',
  'читать далее',
  'смотрите также',
  'подробнее:',
  'фото:',
  'видео:',
  'источник:',
  'автор:',
  'подписывайтесь',
  'подпишитесь',
  'все права защищены',
  'материал дополняется',
  'по теме:',
  'read more',
  'read also',
  'also read',
  'related:',
  'see also',
  'photo:',
  'photo by',
  'image:',
  'image source',
  'file photo',
  'caption:',
  'video:',
  'source:',
  'reporting by',
  'editing by',
  'writing by',
  'additional reporting',
  'follow us',
  'subscribe',
  'sign up',
  'all rights reserved',
  'copyright',
  'click here',
  'advertisement',
].map(foldText);

const BYLINE = /^By\s\p{Lu}[^\n.]{2,80}$/u;
const AR_BYLINE = /^كتب(?:ت)?\s?[-–—ـ:/]?\s?[^\n.]{3,60}:?$/u;

/** Whether a paragraph is page furniture: bylines, captions, "read also", credits. Long paragraphs never are. */
export function isBoilerplate(paragraph: string): boolean {
  const trimmed = paragraph.trim();
  if (trimmed.length === 0 || trimmed.length > 300) return false;
  if (BYLINE.test(trimmed)) return true;
  const folded = foldText(trimmed.slice(0, 40)).replace(/^[\s*•\-–—>(["«“]{1,4}/, '');
  if (OPENINGS.some((opening) => folded.startsWith(opening))) return true;
  return trimmed.length < 60 && AR_BYLINE.test(trimmed);
}
