import { counted, type Entry } from '../words/entries.js';
import type { Sense } from '../words/sense.js';

const UNITS = [
  'صفر',
  'واحد واحدة إحدى احد',
  'اثنان اثنين اثنتان اثنتين اثنا اثني اثنتا اثنتي إثنا إثنى إثنان إثنين',
  'ثلاثة ثلاث',
  'أربعة أربع',
  'خمسة خمس',
  'ستة ست',
  'سبعة سبع',
  'ثمانية ثماني ثمان',
  'تسعة تسع',
  'عشرة عشر',
];
const TENS = [
  'عشرون عشرين',
  'ثلاثون ثلاثين',
  'أربعون أربعين',
  'خمسون خمسين',
  'ستون ستين',
  'سبعون سبعين',
  'ثمانون ثمانين',
  'تسعون تسعين',
];
const HUNDRED_STEMS = ['ثلاث', 'أربع', 'خمس', 'ست', 'سبع', 'ثمان', 'تسع'];
const ORDINALS = [
  'أول أولى',
  'ثاني ثانية ثان',
  'ثالث ثالثة',
  'رابع رابعة',
  'خامس خامسة',
  'سادس سادسة',
  'سابع سابعة',
  'ثامن ثامنة',
  'تاسع تاسعة',
  'عاشر عاشرة',
];

export const ARABIC_NUMBERS: readonly Entry[] = [
  ...counted(0, UNITS, (v): Sense => ({ numeral: { k: 'unit', v } })),
  [{ numeral: { k: 'teen', v: 10 } }, 'عشر عشرة'],
  ...counted(20, TENS, (v): Sense => ({ numeral: { k: 'ten', v } }), 10),
  [{ numeral: { k: 'times100', v: 100 } }, 'مائة مئة مية'],
  [{ numeral: { k: 'hundred', v: 200 } }, 'مائتان مائتين مئتان مئتين مائتا مائتي مئتا مئتي'],
  ...counted(
    300,
    HUNDRED_STEMS.map((stem) => `${stem}مائة ${stem}مئة ${stem}مية`),
    (v): Sense => ({ numeral: { k: 'hundred', v } }),
    100,
  ),
  [{ numeral: { k: 'hundred', v: 800 } }, 'ثمانمائة ثمانيمائة ثمانمئة ثمانيمئة'],
  [{ numeral: { k: 'scale', v: 1e3 } }, 'ألف الفا ألفًا'],
  [{ numeral: { k: 'scale', v: 1e6 } }, 'مليون مليونا'],
  [{ numeral: { k: 'scale', v: 1e9 } }, 'مليار مليارا بليون بليونا'],
  [{ numeral: { k: 'scale', v: 1e12 } }, 'تريليون ترليون تريليونا'],
  [{ numeral: { k: 'whole', v: 2e3 } }, 'ألفان ألفين ألفا ألفي'],
  [{ numeral: { k: 'whole', v: 2e6 } }, 'مليونان مليونين مليوني'],
  [{ numeral: { k: 'whole', v: 2e9 } }, 'ملياران مليارين ملياري بليونان بليونين'],
  // The accusative ألفا is also the dual before a noun; "a thousand" is the commoner reading.
  [{ numeral: { k: 'scale', v: 1e3 } }, 'الفا'],
  [{ numeral: { k: 'scale', v: 1e3 }, vague: { min: 2e3, max: null } }, 'آلاف الالاف ألوف'],
  [{ numeral: { k: 'scale', v: 1e6 }, vague: { min: 2e6, max: null } }, 'ملايين'],
  [{ numeral: { k: 'scale', v: 1e9 }, vague: { min: 2e9, max: null } }, 'مليارات بلايين'],
  [{ numeral: { k: 'scale', v: 1e12 } }, 'تريليونات ترليونات'],
  [{ vague: { min: 20, max: null } }, 'عشرات'],
  [{ numeral: { k: 'times100', v: 100 }, vague: { min: 200, max: null } }, 'مئات مآت'],
  [{ vague: { min: 3, max: 9 } }, 'بضع بضعة'],
  [{ vague: { min: 3, max: null } }, 'عدة'],
  [{ numeral: { k: 'dozen', v: 12 } }, 'دزينة دزينات دستة دستات'],
  [{ numeral: { k: 'whole', v: 24 } }, 'دزينتين دزينتان'],
  ...counted(1, ORDINALS, (ordinal): Sense => ({ ordinal })),
  [{ ordinal: 1 }, 'حادي حادية'],
  ...counted(20, TENS, (ordinal): Sense => ({ ordinal }), 10),
  [{ fraction: 1 / 2 }, 'نصف'],
  [{ fraction: 1 / 3 }, 'ثلث'],
  [{ fraction: 2 / 3 }, 'ثلثا ثلثي ثلثان ثلثين'],
  [{ fraction: 1 / 4 }, 'ربع أرباع'],
  [{ fraction: 1 / 5 }, 'خمس أخماس'],
  // The singular ثمن is a price in the press.
  [{ fraction: 1 / 8 }, 'أثمان'],
];
