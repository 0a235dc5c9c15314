import { tokenise } from '../text/tokenise.js';
import { isArabicVerb } from './arabic-verb.js';

const verbsIn = (text: string): readonly string[] => {
  const tokens = tokenise(text);
  return tokens.filter((_, at) => isArabicVerb(tokens, at)).map(({ raw }) => raw);
};

describe('finite verbs of Arabic sentences', () => {
  it.each([
    ['third persons of the imperfect', 'يخدم المشروع القرى وتشهد المدينة هدوءا', ['يخدم', 'وتشهد']],
    [
      'the feminine and the plural of the perfect',
      'وأصدرت اللجنة قرارا ثم غادروا القاعة',
      ['وأصدرت', 'غادروا'],
    ],
    [
      'the derived forms, and not their nouns',
      'ارتفع السعر واستقبل الوزير الوفد بعد ارتفاع واستقبال',
      ['ارتفع', 'واستقبل'],
    ],
    ['the future', 'سيزور الوفد المدينة', ['سيزور']],
    ['no noun of the second or sixth form', 'تحقيق العدالة وتعاون الجميع وتدريبات الفريق وتجربة جديدة', []],
    ['no noun that ends in t', 'الوقت والبيت والصوت وبنت صغيرة', []],
    ['no day and no month', 'يوم الخميس من يناير في اليمن', []],
  ])('are told by their form: %s', (_, text, verbs) => {
    expect(verbsIn(text)).toEqual(verbs);
  });
});
