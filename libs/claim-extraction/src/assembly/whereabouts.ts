import type { Language, Scope, Span } from '@isnad/claim-model';
import { TermIndex } from '../actions/term-index.js';
import type { Entity, ReadingContext } from '../stages.js';
import { tokenRange, tokensOf } from '../text/tokenise.js';

type Move = 'left' | 'here' | 'there';

/** One who left is not where one who stayed is. */
const MOVES: Readonly<Record<Language, Readonly<Record<Move, readonly string[]>>>> = {
  ar: {
    left: [
      'غادر|غادرت البلاد|البلد',
      'فر|فرت|هرب|هربت من البلاد',
      'فر|فرت|هرب|هربت الي الخارج',
      'مغادره* البلاد',
      'خارج البلاد',
    ],
    here: ['داخل البلاد', 'في العاصمه', 'لم يغادر|تغادر البلاد'],
    there: [
      'لا يزال|تزال في',
      'ما زال|زالت في',
      'موجود|موجوده',
      'متواجد|متواجده',
      'كان|كانت في',
      'كان|كانت امس|اليوم في',
      'وصل|وصلت الي',
      'يقيم|تقيم في',
    ],
  },
  en: {
    left: [
      'left|fled the country',
      'has|had left|fled',
      'fled abroad',
      'fled to',
      'flew|flown abroad|out',
      'is abroad',
      'out of the country',
    ],
    here: [
      'is|remains|was in the capital',
      'is|remains|was in the country',
      'has|had not left|fled',
      'never left',
      'did not leave|flee',
    ],
    there: ['is|was|remains in|at', 'is|was still|now in|at', 'arrived in|at', 'has|had arrived in|at'],
  },
  ru: {
    left: [
      'покинул* страну',
      'уехал* из страны',
      'бежал* из страны',
      'сбежал* из страны',
      'вылетел* за границу',
      'за пределами страны',
    ],
    here: ['находит*|остает* в столице|стране', 'не покидал* страну', 'не уезжал*', 'в столице'],
    there: ['находит*|находил* в', 'был|была|были в', 'прибыл* в', 'остает*|оставал* в', 'прилетел* в'],
  },
};

const build = (language: Language): TermIndex<Move> =>
  new TermIndex(
    language,
    (['left', 'here', 'there'] as const).flatMap((move) =>
      MOVES[language][move].map((pattern) => ({ pattern, payload: move })),
    ),
  );
const MOVE_INDEX: Readonly<Record<Language, TermIndex<Move>>> = {
  ar: build('ar'),
  en: build('en'),
  ru: build('ru'),
};

/**
 * Where a person is said to be: 'abroad' after leaving; the place of the claim where the words put one there; 'home' where
 * they put one in the country or its capital. The person is the first one named in the evidence, else the last one named
 * in the sentence before it.
 *
 * @param town key of the town that the claim is about; null where it is about none
 */
export function whereaboutsIn(
  context: ReadingContext,
  entities: readonly Entity[],
  evidence: Span,
  sentence: Span,
  town: string | null,
): NonNullable<Scope['whereabouts']> | null {
  const tokens = tokensOf(context);
  const [from, to] = tokenRange(tokens, evidence);
  const words = tokens.slice(from, to);
  // "Has not left" begins before "left" does: what comes first decides.
  const move = MOVE_INDEX[context.language].all(words)[0]?.term.payload;
  if (move === undefined) return null;
  const persons = entities.filter((one) => one.type === 'person');
  const named =
    persons.find((one) => one.start >= evidence.start && one.end <= evidence.end) ??
    persons.filter((one) => one.start >= sentence.start && one.end <= evidence.start).at(-1);
  if (named === undefined) return null;
  if (move === 'left') return { person: named.id, at: 'abroad' };
  if (move === 'there') return town === null ? null : { person: named.id, at: town };
  return { person: named.id, at: 'home' };
}
