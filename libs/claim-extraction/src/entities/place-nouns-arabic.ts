import { foldText } from '../text/letters.js';

/** Nouns in construct before the name of a place: مدينة الناصرية, معبر رأس جدير. Singular, without article. */
const NOUNS: ReadonlySet<string> = new Set(
  'مدينة بلدة قرية محافظة ولاية مقاطعة إقليم مخيم جزيرة ضاحية مديرية ناحية معبر مطار ميناء حقل مضيق بحيرة منتجع بلدية عمالة جماعة قضاء واحة منطقة حي سجن سد قاعدة شارع ميدان ساحة مرفأ جبهة محور جسر محطة حاجز منجم مصفاة طريق وادي خليج سهل هضبة أرخبيل معسكر منفذ مركز دائرة عزبة كفر شاطئ ثكنة محمية بوابة'
    .split(' ')
    .map(foldText),
);
/** Plurals that stand before several names: مدينتي بنغازي ودرنة. */
const DUALS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    مدينتي: 'مدينه',
    مدن: 'مدينه',
    محافظتي: 'محافظه',
    محافظات: 'محافظه',
    منطقتي: 'منطقه',
    مناطق: 'منطقه',
    بلدتي: 'بلده',
    بلدات: 'بلده',
    قريتي: 'قريه',
    قري: 'قريه',
    ولايتي: 'ولايه',
    ولايات: 'ولايه',
    مطاري: 'مطار',
    معبري: 'معبر',
  }),
);

/** Every form of a place noun behind clitics, which are few, by itself: any word of a text may be asked about. */
const FORMS: ReadonlyMap<string, string> = new Map(
  ['', 'و', 'ب', 'ل', 'ك', 'ف', 'وب', 'ول', 'وك', 'وف'].flatMap((clitics) =>
    [...NOUNS, ...DUALS.keys()].flatMap((noun) => {
      const form = clitics + noun;
      const found = nounBehindClitics(form);
      return found === null ? [] : [[form, found] as const];
    }),
  ),
);

function nounBehindClitics(norm: string): string | null {
  if (NOUNS.has(norm)) return norm;
  const dual = DUALS.get(norm);
  if (dual !== undefined) return dual;
  const bare = norm.replace(/^و?[بلكف]?/, '');
  return bare !== norm && bare.length >= 2 ? (NOUNS.has(bare) ? bare : (DUALS.get(bare) ?? null)) : null;
}

/** The place noun that a folded word is, behind clitics or not, without article; null for any other word. */
export const placeNounOf = (norm: string): string | null => FORMS.get(norm) ?? null;

/** "المعبر", "بالمدينة", "للمطار": a place named before; its noun without article, null for any other word. */
export const placePointedTo = (norm: string): string | null => POINTING.get(norm) ?? null;

function nounBehindArticle(norm: string): string | null {
  const bare = /^[وفبلك]{0,2}(?:ال|لل)(.{2,})$/.exec(norm)?.[1];
  return bare !== undefined && NOUNS.has(bare) && !NEVER_BACK.has(bare) ? bare : null;
}
const CLITICS = ['و', 'ف', 'ب', 'ل', 'ك'];
/** Too general to point back to one place: "المنطقة" is the Middle East, "الطريق" any way, "الساحة" politics. */
const NEVER_BACK: ReadonlySet<string> = new Set(
  'منطقة طريق ساحة محور جبهة مركز شارع محطة قاعدة جماعة خليج'.split(' ').map(foldText),
);

/** Every form of them by itself, as those without article. */
const POINTING: ReadonlyMap<string, string> = new Map(
  ['', ...CLITICS, ...CLITICS.flatMap((first) => CLITICS.map((second) => first + second))].flatMap(
    (clitics) =>
      ['ال', 'لل'].flatMap((article) =>
        [...NOUNS].flatMap((noun) => {
          const form = clitics + article + noun;
          const found = nounBehindArticle(form);
          return found === null ? [] : [[form, found] as const];
        }),
      ),
  ),
);
