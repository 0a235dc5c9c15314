import type { Language } from '@isnad/claim-model';

/** Longest dateline looked for, in code units; keeps every pattern below cheap. */
const WINDOW = 140;

/** "MOSCOW, January 7. /TASS/.", "МОСКВА, 10 января. /Корр. ТАСС/." */
const SLASHES = /^\p{Lu}[^\n/]{1,60}\/[^/\n]{2,40}\/\s*[.:—–-]{0,2}\s*/u;
/** "NUR-SULTAN. KAZINFORM.", "АСТАНА. КАЗИНФОРМ -" */
const TWO_CAPITALS = /^\p{Lu}[\p{Lu}' -]{2,30}\.\s{1,3}\p{Lu}[\p{Lu}. -]{2,24}(?:\.|\s[—–-])(?:\s{1,3}|$)/u;
/** "MOSCOW (AP) —", "LONDON, Jan 5 (Reuters) -", "Dubai, UAE (CNN) --" */
const PARENTHESES = /^\p{Lu}[^\n()]{1,60}\(\p{Lu}[^()\n]{1,30}\)\s{0,3}(?:—|–|--|-)\s{0,3}/u;
/** "KYIV, Ukraine —", "LONDON -" */
const CAPITALS_DASH =
  /^\p{Lu}[\p{Lu}.'’ -]{2,30}(?:,\s[\p{L}. ]{2,30})?(?:,\s[\p{L}\d. ]{2,16})?\s(?:—|–|--|-)\s{1,3}/u;
/** "МОСКВА, 10 янв — РИА Новости.", "АЛМА-АТА, 10 янв — Sputnik." */
const RUSSIAN_AGENCY =
  /^\p{Lu}[\p{Lu} -]{2,30},\s\d{1,2}\s\p{L}{3,9}\.?\s?[—–-]\s?\p{Lu}[\p{L}. -]{2,30}?(?:\.(?:\s{1,3}|$)|,\s[^.\n]{3,40}\.(?:\s{1,3}|$))/u;
/** "Москва. 10 января. INTERFAX.RU -" */
const INTERFAX = /^\p{Lu}[\p{L} -]{2,30}\.\s\d{1,2}\s\p{L}{3,10}\.\s\p{Lu}[\p{L}. -]{2,30}\s[—–-]\s{1,3}/u;
/** "القاهرة (رويترز) -", "دبي، الإمارات (CNN)--" */
const ARABIC_PARENTHESES =
  /^[\p{Script=Arabic}\s،,]{2,50}\(\s{0,2}[^()\n]{2,24}\)\s{0,3}[-–—ـ:]{1,2}\s{0,3}/u;
/** "القاهرة - وكالات:", "الإسكندرية ـ ناصر جويدة:" */
const ARABIC_COLON =
  /^[\p{Script=Arabic} ،]{2,30}\s{0,2}[-–—ـ]\s{0,2}[\p{Script=Arabic}\p{L} ،.()]{2,50}:\s{0,3}/u;

const BY_LANGUAGE: Readonly<Record<Language, readonly RegExp[]>> = {
  en: [SLASHES, TWO_CAPITALS, PARENTHESES, CAPITALS_DASH],
  ru: [SLASHES, RUSSIAN_AGENCY, INTERFAX, TWO_CAPITALS, PARENTHESES, CAPITALS_DASH],
  ar: [ARABIC_PARENTHESES, ARABIC_COLON],
};

/** A paragraph that is nothing but "القاهرة - أ ش أ" or "Лондон - Reuters". */
const WHOLE = /^[\p{L}\p{M} ،,.]{3,30}\s?[-–—ـ]\s?[\p{L}\p{M} .،()]{2,30}$/u;

/** Length of the dateline at the start of a paragraph, 0 where there is none. */
export function datelineLength(paragraph: string, language: Language): number {
  const head = paragraph.slice(0, WINDOW);
  for (const pattern of BY_LANGUAGE[language]) {
    const length = pattern.exec(head)?.[0].length ?? 0;
    if (length > 0) return length;
  }
  if (language !== 'ar' || paragraph.length > 50) return 0;
  return WHOLE.test(paragraph.trim()) ? paragraph.length : 0;
}
