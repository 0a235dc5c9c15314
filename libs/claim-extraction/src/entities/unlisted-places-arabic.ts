import { foldText } from '../text/letters.js';
import type { Token } from '../text/tokenise.js';
import { nameSkeleton } from './identity.js';
import { isEverydayWord } from './plausible-name.js';
import { placeNounOf } from './place-nouns-arabic.js';
import type { Mention } from './mentions.js';

const set = (words: string): ReadonlySet<string> => new Set(words.split(' ').map(foldText));

/** Place nouns behind which any word that is no everyday one is a name; the others stand before common nouns too often. */
const NAMING = set(
  'مدينة بلدة قرية محافظة ولاية مقاطعة إقليم مخيم جزيرة ضاحية مديرية ناحية معبر مطار ميناء حقل مضيق بحيرة منتجع بلدية عمالة قضاء واحة منطقة حي سجن سد مرفأ معسكر منفذ حاجز شارع',
);
/** First words of names of two words. */
const OPENERS = set(
  'رأس راس باب تل بني أبو ابو أم ام بيت كفر دير عين وادي جبل سيدي بئر خان برج شرم مرسى ذي ميت منية بن ابن سان نيو لوس سوق حد قصر مرج دار عيون غازي كان نهر تيزي خميس ود مارون بنت بيت عيتا حارة دوار وادي ذو شيخ الشيخ سيدي مولاي أولاد اولاد بلاد كرم شمس عين دار نبع مجدل مجدل حوش جسر قلعة ريف بوركينا بورت جبال قيز ستاد هيلز',
);
/** Behind a place noun no name: adjectives, pronouns and what the place is for. */
const NO_NAME =
  /^(?:ال(?:دولي|دوليه|حدودي|حدوديه|جديد|جديده|قديم|قديمه|ساحلي|ساحليه|عاصمه|رييسي|رييسيه|مدني|مدنيه|عسكري|عسكريه|نفطي|نفطيه|تجاري|تجاريه|مجاوره|واقعه?|ذي|تي|ذين|جنوبي|جنوبيه|شمالي|شماليه|شرقي|شرقيه|غربي|غربيه|مذكوره?|اسلاميه|احمر|انتاج|نصر|سلام|صحفيين|شيخ زايد|عرب|علوم|طيران|مدينه|بلاد|دوله|محافظه|منطقه|جيش|حكومه|شرطه|امن|تربيه|صحه|زراعه|اوقاف|تموين|شباب|تعليم|شيون|مرور|ضرايب|طرق|مياه|اثار|متحده|اولي|ثانيه|ثالثه|رابعه|خامسه|ثانيه|شرق|عربي|عربيه|سكنيه?|صناعيه?|حره|امنه|عازله|محيطه|منكوبه|متضرره|راقي|شعبي|معادي|حيويه?|تجاره|خضراء|محرره|محتله?)|امن|صحه|تربيه|زراعه|شرطه|مرور|اوقاف|تموين|شمالي?|جنوبي?|شرقي?|غربي?|وسط|بسبب|ثالثه|ثانيه|رابعه|جديده|رياسيه|دستوريه|قادمه|مقبله|اخيره|اخري|وان|وهو|وهي|وقد|في|من|الي|علي|عن|عند|بعد|قبل|كبيره?|صغيره?|جديده?|حدودي|حدوديه|دولي|نايي?ه?|ذات|تابعه?|كلها|اليوم|امس|.*(?:ها|هم|هما))$/;
const WIDE = set('منطقة حي سجن سد شارع حاجز معسكر منفذ إقليم ولاية مقاطعة');
const QUOTES = new Set(['"', '«', '“', '„']);
const CLOSE = new Set(['"', '»', '”', '“']);

/** "في مدينة X", "معبر «باب الهوى»", "قرب X وسط": places that no lexicon lists, and every other mention of their names. */
export function arabicUnlistedPlaces(
  tokens: readonly Token[],
  ranges: readonly (readonly [number, number])[],
  isTaken: (at: number) => boolean,
): readonly Mention[][] {
  const names = new Map<string, number>();
  const found = ranges.map(([from, to]) => {
    const here: Mention[] = [];
    for (let at = from; at < to - 1; at += 1) {
      const name = nameBehind(tokens, at, to, isTaken);
      if (name === null) continue;
      here.push(place(tokens, name.from, name.to, 0));
      names.set(phrase(tokens, name.from, name.to), name.to - name.from);
      at = name.to - 1;
    }
    return here;
  });
  if (names.size === 0) return found;
  const longest = Math.max(...names.values());
  return ranges.map(([from, to], index) => {
    const here = found[index] ?? [];
    const owned = (at: number): boolean => isTaken(at) || here.some((one) => one.from <= at && at < one.to);
    for (let at = from; at < to; at += 1) {
      if (owned(at)) continue;
      for (let length = Math.min(longest, to - at); length > 0; length -= 1) {
        const cut = clitics(phrase(tokens, at, at + length), names);
        if (cut === null) continue;
        here.push(place(tokens, at, at + length, cut));
        at += length - 1;
        break;
      }
    }
    return here.sort((a, b) => a.from - b.from);
  });
}

const place = (tokens: readonly Token[], from: number, to: number, cut: number): Mention => ({
  from,
  to,
  cut,
  type: 'city',
  id: `city:~${nameSkeleton((tokens[from]?.norm ?? '').slice(cut))}`,
  country: null,
  form: 'name',
});

const phrase = (tokens: readonly Token[], from: number, to: number): string =>
  tokens
    .slice(from, to)
    .map((token) => token.norm)
    .join(' ');

/** Letters of clitics before a known name; null where the words are no such name. */
function clitics(words: string, names: ReadonlyMap<string, number>): number | null {
  if (names.has(words)) return 0;
  if (/^[وبلف].{4,}/.test(words) && names.has(words.slice(1))) return 1;
  return /^و[بل].{4,}/.test(words) && names.has(words.slice(2)) ? 2 : null;
}

function nameBehind(
  tokens: readonly Token[],
  at: number,
  to: number,
  isTaken: (at: number) => boolean,
): { readonly from: number; readonly to: number } | null {
  const norm = tokens[at]?.norm ?? '';
  const noun = placeNounOf(norm);
  const near = norm === 'قرب' || norm === 'وقرب' || norm === 'بقرب';
  if (!near && (noun === null || !NAMING.has(noun))) return null;
  let from = at + 1;
  if (QUOTES.has(tokens[from]?.raw ?? '')) {
    from += 1;
    let end = from;
    while (end < Math.min(to, from + 4) && !CLOSE.has(tokens[end]?.raw ?? '')) end += 1;
    return end > from && CLOSE.has(tokens[end]?.raw ?? '') && !isTaken(from) ? { from, to: end } : null;
  }
  const first = tokens[from];
  if (first?.kind !== 'word' || isTaken(from) || NO_NAME.test(first.norm) || first.norm.length < 3)
    return null;
  if (placeNounOf(first.norm) !== null && !OPENERS.has(first.norm)) return null;
  // Of these nouns and behind "near", everyday words are no names: "منطقة سكنية", "قرب المستشفى".
  const wide = near || WIDE.has(noun ?? '') || norm.replace(/^[وفبل]+/, '') !== noun;
  if (!OPENERS.has(first.norm) && isEverydayWord(first.norm) && (wide || !first.norm.startsWith('ال')))
    return null;
  if (wide && /^[بلك]/.test(first.norm)) return null;
  if (/^و.{1,3}$/.test(first.norm)) return null;
  const second = tokens[from + 1];
  const goesOn = OPENERS.has(first.norm) && second?.kind === 'word' && from + 1 < to && !isTaken(from + 1);
  return { from, to: from + (goesOn ? 2 : 1) };
}
