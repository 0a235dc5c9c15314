import { foldText } from '../text/letters.js';

/**
 * Perfects of what is done and then is over, masculine singular; the feminine and the plural are told by their endings.
 * Verbs of saying, of being and of lasting ("كان", "ظل", "يعد") are not among them.
 */
const DEEDS =
  'قرر تمكن قام شهد نقل عقد وصل أصدر أمر وجه تقدم نظم نجح اختتم تناول وقع قدم شارك غادر نشر تعرض أسفر حصل كلف حمل رفع ورد أطلق عرض هاجم قطع أرسل حاول أقام توجه انتقل افتتح تجمع وضع صدر توصل دفع اعتمد انطلق دخل انضم تفقد حرر نشب ضرب توقف استكمل طرح حجز أحال تسلم شن عثر خرج اتخذ تسبب فشل حقق فتح فرض أخذ تحول سلم سارع ختم منع أعد اعتذر اكتشف اختار دشن قاد صعد انسحب خسر أزال عمل ساهم ساعد أنشأ أنفق اشترى باع ألغى حذف سحب عاد أعاد رصد شيع دفن بنى هبط أقلع حط عبر مر زار أجرى أنهى بدأ انتهى أتم أكمل نفذ ضخ صرف سدد وزع استخدم استعان استدعى استبدل عدل أضاف ضم سجن أحيل نقلوا تلقى تلقت أجل مدد جمع جمد حدث حدد أخرج أدخل حول أوقف استأنف تخلى وافق أقر صادق رد عوم تقاطع قاطع فك فكك ركب وفر أمضى قضى تسلق هدم غرق انهار سقط اندلع أخمد'.split(
    ' ',
  );

const FORMS: ReadonlySet<string> = new Set(
  DEEDS.flatMap((verb) => {
    const stem = foldText(verb);
    // A weak last letter falls before the feminine ending: انهى, أنهت.
    const short = /[يا]$/.test(stem) ? stem.slice(0, -1) : stem;
    return [
      stem,
      `${short}ت`,
      `${short}وا`,
      `${stem}ت`,
      `${short}ته`,
      `${stem}ه`,
      `${short}تها`,
      `${stem}ها`,
    ];
  }),
);

/** Whether a folded word, with or without "and" before it, is such a perfect. */
export const isDeed = (norm: string): boolean =>
  FORMS.has(norm) || (/^[وف].{3}/.test(norm) && FORMS.has(norm.slice(1)));
