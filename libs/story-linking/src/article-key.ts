import { actionFamily, type Action, type ExtractedClaim } from '@isnad/claim-model';

/** What of a claim tells which event its article is about. */
export type TellingClaim = Pick<ExtractedClaim, 'action' | 'time' | 'quantity' | 'scope' | 'place'> & {
  readonly evidence: { readonly start: number };
};

/**
 * What an article is about, as its claims tell it: the event key that articles of one event share much of. All lists hold
 * canonical keys, never surface forms, and no key stands in two of them.
 */
export interface ArticleKey {
  /** ISO 8601 with offset. */
  readonly publishedAt: string;
  /** Persons, bodies and towns it is most about, the most named first: `person:…`, `body:…`, `city:…`. */
  readonly participants: readonly string[];
  /** `country:…` */
  readonly countries: readonly string[];
  /** Towns and regions where something happens in it. */
  readonly towns: readonly string[];
  /** Families of what happens, the first told first: `act:killed`. */
  readonly acts: readonly string[];
  /** Figures that are told: `figure:people:46`. */
  readonly figures: readonly string[];
  /** Days on which something is said to have happened: `day:2023-03-01`. */
  readonly days: readonly string[];
  /** Stems of its uncommon words, headline first: `word:…`; empty where its language is not read so. */
  readonly words: readonly string[];
}

/** Actions that name people and places in passing, and tell nothing of what an article is about. */
const BACKGROUND: ReadonlySet<Action> = new Set<Action>(['hold-office', 'statement', 'rank', 'rename']);
/** Counts smaller than this are shared by chance. */
const TELLING_FIGURE = 10;
const DAY = /^\d{4}-\d{2}-\d{2}(?=$|T)/;

/** @param publishedAt ISO 8601 with offset */
export function articleKey(publishedAt: string, claims: readonly TellingClaim[]): ArticleKey {
  const told = [...claims].sort((a, b) => a.evidence.start - b.evidence.start);
  const news = told.filter(({ action }) => !BACKGROUND.has(action));
  const { setting = [], traces = [] } = told[0]?.scope ?? {};
  const places = told.flatMap(placesOf);
  return {
    publishedAt,
    participants: setting.filter((key) => !isCountry(key)),
    countries: distinct([...places.filter(isCountry), ...setting.filter(isCountry)]),
    towns: distinct(places.filter((key) => !isCountry(key))),
    acts: distinct(news.map(({ action }) => `act:${actionFamily(action)}`)),
    figures: distinct(told.flatMap(figureOf)),
    days: distinct(news.flatMap(dayOf)),
    words: traces.map((stem) => `word:${stem}`),
  };
}

const isCountry = (key: string): boolean => key.startsWith('country:');
const distinct = (keys: readonly string[]): readonly string[] => [...new Set(keys)];

function placesOf({ scope, place, action }: TellingClaim): readonly string[] {
  if (action === 'hold-office') return [];
  const own = place !== null && /^[A-Z]{2}$/.test(place) ? [`country:${place}`] : [];
  return [...scope.places, ...own];
}

function figureOf({ quantity }: TellingClaim): readonly string[] {
  if (quantity === null || quantity.min === null || quantity.min !== quantity.max) return [];
  return quantity.min < TELLING_FIGURE ? [] : [`figure:${quantity.unit}:${quantity.min}`];
}

function dayOf({ time }: TellingClaim): readonly string[] {
  const day = DAY.exec(time.edtf ?? '')?.[0];
  return day === undefined ? [] : [`day:${day}`];
}

/** Every key of an article: by how many articles share one, it is known how much it tells. */
export const allKeys = (key: ArticleKey): readonly string[] =>
  distinct([...key.participants, ...key.towns, ...key.countries, ...key.acts, ...key.figures, ...key.words]);

/** Participants beyond these are named in passing. */
const LEADING = 8;

/** The keys under which an article finds others of its event: countries and kinds of act are shared by too many. */
export const lookupKeys = (key: ArticleKey): readonly string[] =>
  distinct([...key.participants.slice(0, LEADING), ...key.towns, ...key.figures, ...key.words]);
