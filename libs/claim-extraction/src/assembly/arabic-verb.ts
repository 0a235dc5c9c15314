import { foldText } from '../text/letters.js';
import type { Token } from '../text/tokenise.js';
import { isArabicFuture } from './arabic-future.js';

const set = (words: string): ReadonlySet<string> => new Set(words.split(' ').map(foldText));

/**
 * Perfects, masculine singular, that no noun of the press is written like. Verbs that are ("عقد", "رفع", "عمل", "قتل") are
 * left out: of them the feminine and the plural alone are told. Those of the seventh, eighth and tenth form need no line.
 */
const PERFECTS = set(
  'كان ظل سيطر دام طال دار ركز أصبح صار بات أضحى مازال لازال عاد بدا يعد قال أعلن أكد أضاف أوضح أشار ذكر صرح أفاد كشف شدد طالب دعا نفى أدان اتهم حذر هدد زعم ادعى وصف قرر تمكن قام شهد وصل أصدر أمر ' +
    'وجه نظم نجح تناول وقع قدم شارك غادر أسفر حصل كلف أطلق هاجم أرسل حاول أقام توجه افتتح صدر تلقى ألقى أحال تسلم عثر خرج دخل فشل حقق سارع ختم أعد دشن قاد صعد خسر أزال ساهم ' +
    'ساعد أنشأ أنفق اشترى باع ألغى حذف سحب أعاد رصد شيع هبط أقلع عبر زار أجرى أنهى بدأ انتهى أتم أكمل نفذ وزع عدل سجن أجل مدد جمد أخرج أدخل أوقف تخلى وافق أقر صادق وفر أمضى غرق سقط ' +
    'أخمد بلغ سجل جاء تم بقي رأى علم عرف وجد ترك طلب رفض أخذ أعطى منح فاز لقي أصيب قتل نقل ضبط ولد توفي أدى سمح كتب لعب شكل مثل يمثل أثار أثبت أظهر أعرب أبدى أبلغ أجاب أجبر أحرق أحضر ' +
    'أخبر أخفى أخطأ أدرج أدلى أرجع أسس أسقط أشاد أشرف أصر أصاب أضر أعجب أغلق أفرج أقام أقدم ألزم أمكن أنتج أنقذ أهدى أوصى تابع تبادل تبنى تجاوز تجنب تحدث تحدى تحمل تحول تراجع تراوح تردد ترأس ' +
    'تزامن تسبب تصدى تضمن تظاهر تعامل تعرض تعهد تغلب تفقد تقدم تكرر تمنى تناقش توافق توصل توعد توفر توقع تولى حاصر حذا حرص حسم خاض ذهب راح رحب رد رغب زاد سأل سبق سعى شن صوت ضاعف طرأ ' +
    'عانى عاش غاب فاق قضى كرر لجأ لحق مارس مر مضى نال ناقش ندد نزل هرب هنأ واجه واصل ورد وعد ليس عسى قد لقد سوف لم لن',
);

/** Feminine and plural of nouns that end as a perfect does; folded. */
const NO_PERFECT = set(
  'وقت الوقت بيت البيت صوت الصوت موت الموت بنت البنت أخت الأخت زيت الزيت تحت سبت السبت نت إنترنت الإنترنت كويت الكويت ثابت صامت بحت حوت ياقوت سكوت بيروت تصويت توقيت تثبيت تفتيت بخت تخت سمت صمت ' +
    'الصمت مؤقت المؤقت ألبرت روبرت بونابرت كونسرت كارت بليت باكت تبييت نبت سميت رايت إسمنت الإسمنت أسمنت أنت حيث ثبت كبت مقت زفت شربت حزيت كهنوت طاغوت جبروت ملكوت عنكبوت لست ليست ستة بشت طشت سبعت ويست فست',
);

/** Nouns, names of days and months that begin with the letter of the third person; folded. */
const NO_IMPERFECT = set(
  'يوم يوما يومي يوميا يومية يومين يومه يومها يمين يمينا يمينية يسار يسارا يساري يسارية يد يده يدها يدي يديه يدين يناير يوليو يونيو يونيه يوليه يورو يوان يقين يقينا يتيم يتيما يتامى ينبوع ياباني يابانية يهود يهودي يهودية ' +
    'يمن يمني يمنية يمنيين يونان يوناني يونانية يوغوسلافيا يوتيوب ياهو يا يأس يأسا يقظة يخت يوسف ياسر ياسين ياسمين يحيى يعقوب يونس يسري يسرا يزيد يافا يافطة يسير يسيرا يسيرة يابس يابسة يونيفيل يونسكو يونيسيف يورانيوم يونيون ' +
    'تجارة تكلفة تربة تاريخ تاجر تجار تلميذ تلاميذ تليفون تليفزيون تلفزيون تلفزيوني تويتر تركيا تركي تركية تونس تونسي تونسية تيار تيارات تالي تأمين تحت تلك تقني تقنية تقنيا تمام تماما تباعا تجاه توا توأم تابع تابعة تابعين ' +
    'تمثال تمثيل تبعا تبعات تحديا تراث تراب تين تقدير تقديرا تمهيدا تحسبا تنفيذا تضامنا تعليقا تعبيرا تأكيدا تأييدا تكريما تخفيفا تطبيقا تزامنا تكرارا تقريبا تحديدا تاج تبة تبرع تبرعات تسعة تسع تسعين تسعون تكنولوجيا تكنولوجي تل تلال تمر تمور ' +
    'توقف تقدم تطور تطورات تحرك تحركات تدخل تدخلات تدهور تجمع تجمعات تحول تحولات تخوف تخوفات تردد تضخم تعهد تعهدات تعدد تكرر تمرد تنوع توتر توترات توجه توجهات توسع توسعات تورط تطرف تعرض تفوق تكلف تمسك تنقل تنقلات تفجر تسلل تملك تخلي ' +
    'تلقي تبني تحدي تحد تحديات تصدي تمني تردي تأثر تأثير تأخر تآكل تصريف تصرف تصرفات تعصب تعنت تفكك تفهم تقشف تكتل تكتلات تلوث تمدد تمزق تنصل توغل توفر توقع توقعات تولي تعدي تعديات تعد تحر تحريات تنحي تغير تغيرات تسرب تصور تصورات ترشح تحرش تحسن ' +
    'تقاليد تفاصيل تعاليم تعاون تبادل تراجع تفاهم تضامن تنافس تفاوض توازن تواجد تواصل تجاوز تجاوزات تداول تداولات تعاملات تعامل تناول تفاعل تفاوت تساؤل تساؤلات تحالف تحالفات تكافل تكامل تشاور تشاورات تجاهل تجانس تباطؤ تلاعب تظاهر تظاهرات تجارب تدابير تداعيات تماسك تصالح تقارب تقاعد تقاعس تزايد تصاعد تهاون تنازل تنازلات تراخيص تقارير تقاطع تآمر تذاكر تجارب توابع تراكم تمارين',
);

/** Nouns of the second form, with what may be written behind them: "تحقيق", "تنفيذها", "تدريبات". */
const SECOND_FORM = /^ت\p{L}{2}ي\p{L}(?:ه|ها|هم|هما|نا|ات|اته|اتها|ا|ي|يه|يا|ين|يين)?$/u;
/** Perfects of the seventh, eighth and tenth form: their nouns have an alif before the last letter. */
const DERIVED = /^ا(?:ن[^اوي]{3}|[^اوين]ت[^ا]{2}|ست[^ا]{2,3})$/u;
/** Verbs of the third form in the imperfect, which are written as nouns of the sixth are. */
const THIRD_FORM = set(
  'تحاول تواجه تطالب تواصل تشارك تساعد تحارب تناقش تعاني تهاجم تقابل تعالج تساهم تتابع توافق تغادر تحافظ تناضل تحاصر تخالف تعارض تعاقب تقاطع تلاحق تمارس تناشد تناهض تواكب توازي تجاهد تساند تساوم تضاعف تطارد تعادل تعامل تفاوض تقاوم تقاضي تقارن تنافس تهادن',
);

/**
 * Whether a word of an Arabic sentence is a finite verb, or a particle that only a verb follows. Told by its form alone, with
 * "and" before it or not; where noun and verb are written alike it is taken for the noun.
 */
export function isArabicVerb(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token?.kind !== 'word') return false;
  if (isArabicFuture(tokens, at)) return true;
  const joined = /^[وف]\p{L}{2,}/u.test(token.norm);
  return isBareVerb(token.raw, token.norm) || (joined && isBareVerb(token.raw.slice(1), token.norm.slice(1)));
}

function isBareVerb(raw: string, norm: string): boolean {
  if (PERFECTS.has(norm)) return true;
  if (/^[وف]?التق(?:ي|ت|وا|يا|تا|ينا|يت)$/.test(norm) || /^[وف]?الت(?:حق|زم|قط)(?:ت|وا)?$/.test(norm))
    return true;
  if (/^[وف]?(?:ال|لل|بال|كال)/.test(norm) || /ة$/.test(raw)) return false;
  if (/^تمت?$/.test(norm)) return true;
  if (/^ي\p{L}{2,}$/u.test(norm)) return !NO_IMPERFECT.has(norm);
  if (/^ت\p{L}{3,}$/u.test(norm) && !/(?:ت|وا)$/.test(norm)) {
    if (THIRD_FORM.has(norm)) return true;
    return (
      !NO_IMPERFECT.has(norm) && !NO_IMPERFECT.has(norm.replace(/(?:ه|ها|هم|هما)$/, '')) && !isNounOfT(norm)
    );
  }
  if (/^\p{L}{2,}ت$/u.test(norm))
    return !/ات$/.test(norm) && !NO_PERFECT.has(norm) && !NO_PERFECT.has(norm.replace(/^[وف]/, ''));
  if (/^\p{L}{3,}وا$/u.test(norm)) return true;
  return DERIVED.test(norm) && !/^(?:استاذ|انترنت|انجلترا)/.test(norm);
}

/** "تحقيقات", "تعاون", "تجربته": nouns of the second and sixth form and what ends in their feminine. */
const isNounOfT = (norm: string): boolean =>
  SECOND_FORM.test(norm) || /^ت\p{L}ا\p{L}{2}(?:ه|ها|هم|ات|ا|ي|يه)?$/u.test(norm);
