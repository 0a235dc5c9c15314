import { foldText } from '../text/letters.js';
import type { Token } from '../text/tokenise.js';
import { nameSkeleton } from './identity.js';
import type { Mention } from './mentions.js';

const set = (words: string): ReadonlySet<string> => new Set(words.split(' ').map(foldText));

/** Nouns in construct before the name of a place: مدينة الناصرية, معبر رأس جدير. */
const PLACE_NOUNS = set(
  'مدينة بلدة قرية محافظة ولاية مقاطعة إقليم مخيم جزيرة ضاحية مديرية ناحية معبر مطار ميناء حقل مضيق بحيرة منتجع بلدية عمالة جماعة قضاء واحة',
);
/** First words of names of two words. */
const OPENERS = set(
  'رأس راس باب تل بني أبو ابو أم ام بيت كفر دير عين وادي جبل سيدي بئر خان برج شرم مرسى ذي ميت منية بن ابن سان نيو لوس سوق حد قصر مرج دار عيون غازي كان نهر تيزي خميس',
);
/** Behind a place noun no name: adjectives, pronouns and what the place is for. */
const NO_NAME =
  /^(?:ال(?:دولي|دوليه|حدودي|حدوديه|جديد|جديده|قديم|قديمه|ساحلي|ساحليه|عاصمه|رييسي|رييسيه|مدني|مدنيه|عسكري|عسكريه|نفطي|نفطيه|تجاري|تجاريه|مجاوره|واقعه?|ذي|تي|ذين|جنوبي|جنوبيه|شمالي|شماليه|شرقي|شرقيه|غربي|غربيه|مذكوره?|اسلاميه|احمر|انتاج|نصر|سلام|صحفيين|شيخ زايد|عرب|علوم|طيران|مدينه|بلاد|دوله|محافظه|منطقه|جيش|حكومه|شرطه)|اخري|في|من|الي|علي|عن|عند|بعد|قبل|كبيره?|صغيره?|جديده?|حدودي|حدوديه|دولي|نايي?ه?|ذات|تابعه?|كلها|اليوم|امس|.*(?:ها|هم|هما))$/;
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
  const noun =
    PLACE_NOUNS.has(norm) || (/^[وبلف]/.test(norm) && PLACE_NOUNS.has(norm.replace(/^و?[بلف]?/, '')));
  const near =
    /^[وب]?قرب$/.test(norm) &&
    /^(?:وسط|شمال|جنوب|شرق|غرب|شمالي|جنوبي|شرقي|غربي)$/.test(tokens[at + 2]?.norm ?? '');
  if (!noun && !near) return null;
  let from = at + 1;
  if (QUOTES.has(tokens[from]?.raw ?? '')) {
    from += 1;
    let end = from;
    while (end < Math.min(to, from + 4) && !CLOSE.has(tokens[end]?.raw ?? '')) end += 1;
    return end > from && CLOSE.has(tokens[end]?.raw ?? '') ? { from, to: end } : null;
  }
  const first = tokens[from];
  if (first?.kind !== 'word' || isTaken(from) || NO_NAME.test(first.norm) || first.norm.length < 3)
    return null;
  if (PLACE_NOUNS.has(first.norm)) return null;
  const second = tokens[from + 1];
  const goesOn = OPENERS.has(first.norm) && second?.kind === 'word' && from + 1 < to && !isTaken(from + 1);
  return { from, to: from + (goesOn ? 2 : 1) };
}
