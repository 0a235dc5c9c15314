import type { Language, Polarity } from '@isnad/claim-model';
import { TermIndex } from '../actions/term-index.js';
import type { Token } from '../text/tokenise.js';

/** How far before its verb a negation is looked for, one that quantifies ("not a single"), and one behind it. Tokens. */
const REACH = { near: 3, quantified: 9, behind: 4 } as const;
type Kind = keyof typeof REACH;

/** near: "not", "failed to"; quantified: the whole clause is denied; behind: the verb or predicate that denies it follows. */
const NEGATIONS: Readonly<Record<Language, Readonly<Record<Kind, readonly string[]>>>> = {
  ar: {
    near: ['لم', 'لن', 'لا', 'ليس|ليست|ليسوا', 'دون|بدون', 'عدم', 'ولم|ولن|ولا', 'بالا', 'لئلا|كيلا'],
    quantified: [
      'لم ترد|يرد|تسفر|يسفر|تشر|يشر|تبلغ|يبلغ|تسجل|يسجل|تقع|يقع|تحدث|يحدث|ترصد|تخلف|يخلف|يود|تود',
      'لا توجد|يوجد|وجود',
      'دون|بدون وقوع|تسجيل|حدوث|سقوط|ان',
    ],
    behind: [
      'ليس|ليست مطروحه|وارده|مطروحا|واردا|مطروح|وارد',
      'لم تستكمل|تتم|يتم|تقع|يقع|تحدث|يحدث|تعقد|يعقد|تنفذ|ينفذ|تبدا|يبدا|يصمد|تصمد|تكتمل|يكتمل',
      'لن تتم|يتم|تعقد|يعقد|تنفذ|ينفذ|تبدا|يبدا|تستكمل',
      'غير وارد|وارده|مطروح|مطروحه',
      'مستبعد|مستبعده',
    ],
  },
  en: {
    near: [
      'not',
      "n't",
      'no',
      'never',
      'without',
      'neither',
      'nor',
      "didn't|doesn't|don't|won't|isn't|wasn't|weren't|haven't|hasn't|hadn't|cannot|can't|wouldn't",
      'failed|fails|fail|failing to',
      'refused|refuses|refuse to',
      'yet to',
      'free of',
    ],
    quantified: ['not a single', 'no one', 'nobody', 'none of', 'neither of', 'no'],
    behind: ['were not reported', 'was not reported', 'were ruled out', 'was averted', 'did not happen'],
  },
  ru: {
    near: ['не', 'ни', 'нет', 'без', 'никогда', 'отказал* от', 'избежать|избежал*|избежали'],
    quantified: ['ни один|одного|одна|одной|одному', 'никто|никого|никому', 'ничего'],
    behind: [
      'нет',
      'не сообщается|сообщалось|сообщают|сообщал*',
      'не поступало|поступал*',
      'не зафиксирован*|выявлен*|обнаружен*|обошлось|будет|было|произошло|состоял*|состоится|имеется',
      'не уточняется',
      'удалось избежать',
    ],
  },
};

const INDEXES: Readonly<Record<Language, TermIndex<Kind>>> = {
  ar: build('ar'),
  en: build('en'),
  ru: build('ru'),
};

function build(language: Language): TermIndex<Kind> {
  return new TermIndex(
    language,
    (Object.keys(REACH) as Kind[]).flatMap((kind) =>
      NEGATIONS[language][kind].map((pattern) => ({ pattern, payload: kind })),
    ),
  );
}

/** "Not only", "не только": what follows is affirmed all the more. */
const ONLY = new Set(['only', 'just', 'только', 'лишь', 'merely', 'until', 'раньше']);

/** Whether the clause denies its trigger, the word at an index among its tokens. */
export function polarityOf(tokens: readonly Token[], here: number, language: Language): Polarity {
  if (language === 'ar' && isForbidden(tokens, here)) return 'negated';
  const from = Math.max(0, here - REACH.quantified);
  const to = Math.min(tokens.length, here + REACH.behind + 1);
  for (let at = from; at < to; at += 1) {
    for (const { to: end, term } of INDEXES[language].at(tokens, at)) {
      if (ONLY.has(tokens[end]?.norm ?? '') || isBound(tokens, end, language)) continue;
      if (language === 'ar' && deniesNothing(tokens, at, end)) continue;
      const kind = term.payload;
      if (kind === 'behind' ? at > here && !stops(tokens, here, at) : at <= here && here - at <= REACH[kind])
        return 'negated';
    }
  }
  return 'affirmed';
}

/** Tokens between "that not" and the verb that it denies. */
const THAT_NOT_REACH = 2;

/** "ألا يطلقوا", "بألا تنشر": "that not" before a verb in the imperfect; "إلا" is "but", and looks the same when folded. */
function isForbidden(tokens: readonly Token[], here: number): boolean {
  for (let at = here - 1; at >= Math.max(0, here - THAT_NOT_REACH); at -= 1)
    if (/^[بو]?(?:أ|ا)لا$/.test(tokens[at]?.raw ?? '') && /^[يتن]\p{L}{2}/u.test(tokens[at + 1]?.norm ?? ''))
      return true;
  return false;
}

/** "No more than 12,000 took part", "не более 12 тысяч": the negation bounds a figure. */
export function isBound(tokens: readonly Token[], end: number, language: Language): boolean {
  const word = tokens[end]?.norm ?? '';
  if (language === 'ru') return /^(?:более|менее|больше|меньше|позднее|позже|ранее)$/.test(word);
  return (
    language === 'en' && /^(?:more|less|fewer|later|earlier)$/.test(word) && tokens[end + 1]?.norm === 'than'
  );
}

/** Behind a negation these take it back: "no longer goes on" goes on, "none but four" is four. Folded. */
const STILL =
  /^(?:يزال|تزال|يزالون|زال|زالت|زالوا|يزل|تزل|يقل|تقل|يتجاوز|تتجاوز|يتعدي|تتعدي|يزيد|تزيد|سيما|شك|ريب|بد|غيره|غيرها|غيرهم|سواه|سواها|سواهم)$/;
const BUT = /^(?:سوي|الا)$/;
/** Words with which a negation makes a name or a state: the Non-Aligned, non-proliferation, pilotless craft, unrest. Folded. */
const IN_A_NAME = /^(?:ال)?(?:انحياز|انتشار|طيار|طيارين|استقرار|اعتداء)$/;
/**
 * Verbs of knowing, telling and deciding: what they do not know, name or decide of an act denies no act ("no reason was given
 * for the arrest"). Folded.
 */
const OF_KNOWING = /^[يتن](?:عرف|علم|ذكر|تضح|حدد|كشف|وضح|قرر|تحدد|تبين|فهم|درك|دل|عط)(?:وا|ون)?$/;
/** Tokens between a negation and its "but". */
const BUT_REACH = 6;

/** Whether what a negation stands before takes it back, or makes a name of it. */
export function deniesNothing(tokens: readonly Token[], at: number, end: number): boolean {
  if ([STILL, IN_A_NAME, OF_KNOWING].some((words) => words.test(tokens[at + 1]?.norm ?? ''))) return true;
  for (let next = end; next < Math.min(tokens.length, end + BUT_REACH); next += 1) {
    if (tokens[next]?.kind === 'mark') return false;
    // "لم تلتزم سوى لأيام": but for a time it is denied all the same.
    if (BUT.test(tokens[next]?.norm ?? '')) return !/^(?:ان|ل.)/.test(tokens[next + 1]?.norm ?? '');
  }
  return false;
}

/** A comma or a conjunction between a trigger and a word behind it begins another predication. */
function stops(tokens: readonly Token[], from: number, to: number): boolean {
  return tokens
    .slice(from + 1, to)
    .some((token) => token.raw === ',' || token.raw === ';' || /^(?:но|а|и|and|but)$/.test(token.norm));
}
