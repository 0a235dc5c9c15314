import type { Action, Language, Mark, Scope, Span } from '@isnad/claim-model';
import { fillsNeed } from '../actions/index.js';
import { countryOf } from '../entities/index.js';
import { mentionsIn } from '../entities/mentions.js';
import type { Entity, ReadingContext, TimeExpression } from '../stages.js';
import { tokenIndexAt, tokenRange, tokenise, tokensOf, type Token } from '../text/tokenise.js';
import { asOfMoment } from './as-of.js';
import { inside } from './evidence.js';
import { GROUP_INDEX, PART_INDEX } from './groups.js';
import { instalmentsIn } from './instalments.js';
import { MARK_INDEX, markHolds } from './marks.js';
import { placeKey } from './place-key.js';
import { actsAmong, type SentenceWords } from './sentence-words.js';
import { THING_INDEX } from './things.js';
import { whereaboutsIn } from './whereabouts.js';
import { ZONE_INDEX } from './zones.js';

/** Characters around a figure in which "among them" makes it a part, and "so far" makes it cumulative. */
const REACH = 30;
/** Characters from the figure's start within which "of them" still says that the figure is a part: "19 of them". */
const OF_THEM = 14;

interface Read {
  readonly entities: readonly Entity[];
  readonly times: readonly TimeExpression[];
  /** Entities of the whole article by their surface. */
  readonly named: ReadonlyMap<string, readonly Entity[]>;
  readonly setting: readonly string[];
}

/** What a claim is measured over: who, where, whole or part, as of when; and what its words name. */
export function describeScope(
  context: ReadingContext,
  stages: Read,
  evidence: Span,
  sentence: SentenceWords,
  place: string | null,
): Scope {
  const { language } = context;
  const around = {
    start: Math.max(sentence.start, evidence.start - REACH),
    end: Math.min(sentence.end, evidence.end + REACH),
  };
  const words = wordsIn(context, evidence);
  const beside = wordsIn(context, {
    start: Math.max(sentence.start, evidence.start - WITHDRAWN_BEFORE),
    end: Math.min(sentence.end, evidence.end + WITHDRAWN_AFTER),
  });
  const marks = marksIn(language, words, wordsIn(context, around), beside, sentence);
  const about = actsIn(language, words, sentence, marks);
  const places = placesOf(language, stages.named, zonesOf(context, evidence, sentence), place);
  const town = places.find((key) => !key.startsWith('country:')) ?? null;
  const whereabouts = whereaboutsIn(context, stages.entities, evidence, sentence, town);
  const parties = partiesIn(stages.entities, evidence, about !== null);
  const things = sorted(THING_INDEX[language].everywhere(words).map(payload));
  const instalments = sorted([...instalmentsIn(language, words), ...sentence.sharesCounted]);
  const figures = about === null ? [] : figuresNear(context, sentence);
  const told = isPlaceStated(stages.entities, sentence, place)
    ? marks
    : sorted([...marks, 'place-assumed' as const]);
  const { setting } = stages;
  return {
    groups: groupsIn(context, stages.entities, evidence, words, place),
    places,
    ...partIn(context, evidence, around),
    asOf: asOfMoment(context, stages.times, around),
    // What is empty is left out: most claims have none of these, and every claim is kept for ever.
    ...(parties.length > 0 ? { parties } : {}),
    ...(things.length > 0 ? { things } : {}),
    ...(instalments.length > 0 ? { instalments } : {}),
    ...(about !== null && about.length > 0 ? { about } : {}),
    ...(figures.length > 0 ? { figures } : {}),
    ...(told.length > 0 ? { marks: told } : {}),
    ...(setting.length > 0 ? { setting } : {}),
    ...(whereabouts === null ? {} : { whereabouts }),
  };
}

const payload = <P>(match: { readonly term: { readonly payload: P } }): P => match.term.payload;
const sorted = <K extends string>(keys: Iterable<K>): readonly K[] => [...new Set(keys)].sort();

function wordsIn(context: ReadingContext, span: Span): readonly Token[] {
  const tokens = tokensOf(context);
  const [from, to] = tokenRange(tokens, span);
  return tokens.slice(from, to);
}

const nounsIn = (language: Language, words: readonly Token[]): readonly string[] =>
  sorted(GROUP_INDEX[language].everywhere(words).map(payload));

/** What is said of those who are counted, beside the figure as often as in it: "57 remain in hospital", "killed and hurt 12". */
const STATES: ReadonlySet<string> = new Set(['hospitalised', 'critical', 'identified', 'casualties']);
/** Characters on either side of a figure. */
const STATE_REACH = 20;

function statesAround(context: ReadingContext, evidence: Span): readonly string[] {
  const around = { start: Math.max(0, evidence.start - STATE_REACH), end: evidence.end + STATE_REACH };
  return nounsIn(context.language, wordsIn(context, around)).filter((group) => STATES.has(group));
}

/** Who is counted or acts: nouns of the lexicon, and the nations whose people they are. */
function groupsIn(
  context: ReadingContext,
  entities: readonly Entity[],
  evidence: Span,
  words: readonly Token[],
  place: string | null,
): readonly string[] {
  const nouns = [...nounsIn(context.language, words), ...statesAround(context, evidence)];
  const tokens = tokensOf(context);
  // "The Armenian contingent": an adjective right before the evidence still belongs to what is counted.
  const [first] = tokenRange(tokens, evidence);
  const reach = { start: tokens[Math.max(0, first - 1)]?.start ?? evidence.start, end: evidence.end };
  const nations = new Set<string>();
  let before: Entity | null = null;
  for (const entity of entities) {
    const country = countryOf(entity);
    if (country === null || country === place) continue;
    if (entity.form === 'adjective' ? inside(entity, reach) : isOwner(context, entity, evidence, before)) {
      nations.add(`nationality:${country}`);
      if (entity.form !== 'adjective') before = entity;
    }
  }
  return sorted([...nouns, ...nations]);
}

/** Characters between two names of one list. */
const LISTED = 6;

/** "Units of Kyrgyzstan and Armenia" are theirs: a country right after a noun of people, or next in such a list. */
function isOwner(context: ReadingContext, entity: Entity, evidence: Span, before: Entity | null): boolean {
  if (entity.type !== 'country' || !inside(entity, evidence)) return false;
  if (before !== null && entity.start - before.end <= LISTED) return true;
  const tokens = tokensOf(context);
  const at = tokenIndexAt(tokens, entity.start);
  const noun = tokens[at - 1]?.norm === 'of' ? tokens[at - 2] : tokens[at - 1];
  if (noun === undefined || noun.start < evidence.start) return false;
  return (
    GROUP_INDEX[context.language].at([noun], 0).length > 0 || fillsNeed('forces', [noun], 0, context.language)
  );
}

/** Whether the sentence itself names the place, or a town or body of that country. */
const isPlaceStated = (entities: readonly Entity[], sentence: Span, place: string | null): boolean =>
  place === null ||
  entities.some(
    (entity) => inside(entity, sentence) && (entity.text === place || countryOf(entity) === place),
  );

/** Characters before a figure in which its zone is named: "in areas of the opposition, to 2,030". */
const ZONE_REACH = 45;

/** The zones of the country that the evidence names; else the last one named shortly before it. */
function zonesOf(context: ReadingContext, evidence: Span, sentence: Span): readonly string[] {
  const find = (words: readonly Token[]): readonly string[] =>
    ZONE_INDEX[context.language].everywhere(words).map(payload);
  const own = find(wordsIn(context, evidence));
  if (own.length > 0) return sorted(own);
  const start = Math.max(sentence.start, evidence.start - ZONE_REACH);
  return find(wordsIn(context, { start, end: evidence.start })).slice(-1);
}

/** The place of a claim by its key, the country around it, and the zone of it that the words name. */
function placesOf(
  language: Language,
  named: Read['named'],
  zones: readonly string[],
  place: string | null,
): readonly string[] {
  if (place === null) return zones;
  if (/^[A-Z]{2}$/.test(place)) return sorted([`country:${place}`, ...zones]);
  const keys = (named.get(place) ?? []).flatMap((entity) => {
    const country = countryOf(entity);
    const own = entity.type === 'city' || entity.type === 'region' ? [entity.id] : [];
    return country === null ? own : [...own, `country:${country}`];
  });
  if (keys.length === 0) {
    // A place as an annotator or an editor writes it: "Rostov-on-Don" where the tables have Rostov.
    const surface = tokenise(place.replaceAll('-', ' '));
    for (const { type, id, country } of mentionsIn(language, surface, 0, surface.length)) {
      if (type === 'city' || type === 'region') keys.push(id);
      if (country !== null) keys.push(`country:${country}`);
    }
  }
  const isName = language === 'ar' || /\p{Lu}/u.test(place);
  // A town outside the tables goes by its whole name, of which a finder may have seen the first word only.
  const listed = keys.filter((key) => !key.startsWith('city:~'));
  const isListed = listed.some((key) => !key.startsWith('country:'));
  return sorted([...listed, ...(isListed || !isName ? [] : [placeKey(place)]), ...zones]);
}

/** Persons, bodies and countries named; a denial or a withdrawal also names the outlet that reported, and the author. */
function partiesIn(entities: readonly Entity[], evidence: Span, answers: boolean): readonly string[] {
  return sorted(
    entities.flatMap((entity) => {
      if (!inside(entity, evidence) || entity.type === 'city' || entity.type === 'region') return [];
      if (entity.type === 'country') return [`country:${countryOf(entity) ?? ''}`];
      return entity.type === 'office' || (entity.type === 'outlet' && !answers) ? [] : [entity.id];
    }),
  );
}

/** Characters before and after a figure in which it is said to be withdrawn ("called a mistake the toll of 90", "90, then withdrew it"). */
const WITHDRAWN_BEFORE = 36;
const WITHDRAWN_AFTER = 10;
/** Words at the head of a sentence that may set it against the one before. */
const OPENING = 3;

/**
 * Marks of the evidence itself; what puts a figure into the past, or points back, stands beside it, and what sets a sentence
 * against the one before it stands at its head.
 */
function marksIn(
  language: Language,
  words: readonly Token[],
  around: readonly Token[],
  beside: readonly Token[],
  sentence: SentenceWords,
): readonly Mark[] {
  const find = (tokens: readonly Token[]): readonly Mark[] =>
    MARK_INDEX[language]
      .everywhere(tokens)
      .filter(({ term, from, to }) => markHolds(term.payload, tokens, from, to))
      .map(payload);
  const own = find(words);
  return sorted([
    ...own.filter((mark) => mark !== 'contrast'),
    ...find(around).filter((mark) => mark === 'past' || mark === 'anaphoric'),
    // "Published a toll of 90 and then withdrew it": the figure is told as one that is no more.
    ...(find(beside).includes('takes-back') &&
    !own.some((mark) => mark === 'takes-back' || mark === 'corrected')
      ? ['past' as const]
      : []),
    ...find(sentence.words.slice(0, OPENING)).filter((mark) => mark === 'contrast'),
  ]);
}

function partIn(context: ReadingContext, evidence: Span, around: Span): Pick<Scope, 'part' | 'cumulative'> {
  const words = wordsIn(context, around);
  let part: Scope['part'] = 'plain';
  let cumulative = false;
  for (const { term, from } of PART_INDEX[context.language].everywhere(words)) {
    if (term.payload === 'cumulative') cumulative = true;
    else if (term.payload === 'total') part = 'total';
    else if ((words[from]?.start ?? 0) < evidence.start + OF_THEM) part = 'subset';
  }
  return { part, cumulative };
}

/**
 * What a denial or a withdrawal speaks of: the acts named in its own words, else in its sentence unless it points back,
 * besides denying; null where it is neither.
 */
function actsIn(
  language: Language,
  words: readonly Token[],
  sentence: SentenceWords,
  marks: readonly Mark[],
): readonly Action[] | null {
  const all = sentence.acts;
  if (!marks.includes('takes-back') && !all.includes('deny')) return null;
  const isNamed = (action: Action): boolean => action !== 'deny' && action !== 'statement';
  const own = actsAmong(words, language).filter(isNamed);
  // "The ministry denies this": what else its sentence names is no part of it.
  return sorted(own.length > 0 || marks.includes('anaphoric') ? own : all.filter(isNamed));
}

/** The figures of a sentence; where it has none ("denied this figure"), those of the sentence before it. */
function figuresNear(context: ReadingContext, sentence: Span): readonly number[] {
  const own = numbersIn(context, sentence);
  if (own.length > 0) return own;
  const before = { start: Math.max(0, sentence.start - BEFORE), end: sentence.start };
  return numbersIn(context, before);
}

/** Characters before a sentence that hold the one before it. */
const BEFORE = 160;
/** Smaller numbers are dates, hours and articles of law as often as figures. */
const TELLING = 32;

const numbersIn = (context: ReadingContext, span: Span): readonly number[] =>
  wordsIn(context, span).flatMap((token) => {
    const value = token.kind === 'number' ? Number(token.norm.replace(/[,٬\s\u00a0\u202f]/g, '')) : NaN;
    return Number.isFinite(value) && value >= TELLING ? [value] : [];
  });
