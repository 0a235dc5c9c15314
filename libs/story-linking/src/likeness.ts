import type { ArticleKey } from './article-key.js';
import { tellingness, type Commonness } from './commonness.js';
import type { LinkCode, LinkGround } from './link-ground.js';

/** From here on two articles are taken to be about one event. */
export const ONE_EVENT = 3;

/** Articles further apart than this are never linked. Days. */
export const LINKED_WITHIN = 60;

/** Articles of so many uncommon words each can be told apart by them. */
const COMPARABLE_WORDS = 4;
/** With this many, sharing not one speaks more strongly. */
const MANY_WORDS = 8;
/** More shared words than this say no more, nor does a larger share of the shorter list. */
const MOST_WORDS = 8;
const LARGEST_SHARE = 0.75;
/** The first participants are whom an article is about. */
const LEADING = 4;
/** A person known by so few consonants may be another of the name. */
const SHORT_NAME = 'person:xxx'.length;
/** Days within which an outlet follows another. */
const ONE_BREATH = 1.5;

/** Log-odds, weighed by hand on the development scenarios and on pairs of reports of one week. */
const WEIGHTS = {
  words: { each: 0.6, share: 4, base: -1.5, none: -1 },
  person: { leading: 1.5, named: 0.8, short: 0.6, most: 3 },
  body: { organisation: 1, office: 0.3, most: 2 },
  town: { listed: 1.2, unlisted: 1.8, most: 2.4, other: -2 },
  country: { same: 0.5, other: -3 },
  act: { first: 0.8, each: 0.4, most: 1.6, other: -1 },
  figure: { each: 1.2, most: 2.4 },
  day: { same: 0.5, other: -0.3, apart: -0.15 },
} as const;

/** What speaks for and against two articles being about one event; never their headlines alone. Symmetric. */
export function likeness(a: ArticleKey, b: ArticleKey, commonness: Commonness): readonly LinkGround[] {
  const weigh = (key: string): number => tellingness(key, commonness);
  return [
    ...words(a, b, weigh),
    ...persons(a, b, weigh),
    ...bodies(a, b, weigh),
    ...towns(a, b, weigh),
    ...countries(a, b, weigh),
    ...acts(a, b, weigh),
    ...figures(a, b, weigh),
    ...days(a, b),
  ];
}

export const pointsOf = (grounds: readonly LinkGround[]): number =>
  grounds.reduce((sum, { points }) => sum + points, 0);

type Weigh = (key: string) => number;

const meet = (a: readonly string[], b: readonly string[]): readonly string[] => {
  const known = new Set(b);
  return a.filter((key) => known.has(key));
};
const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);

function ground(code: LinkCode, keys: readonly string[], points: number): readonly LinkGround[] {
  return points === 0 ? [] : [{ code, keys, points: Math.round(points * 100) / 100 }];
}

function words(a: ArticleKey, b: ArticleKey, weigh: Weigh): readonly LinkGround[] {
  const fewest = Math.min(a.words.length, b.words.length);
  if (fewest < COMPARABLE_WORDS) return [];
  const shared = meet(a.words, b.words);
  const told = sum(shared.map(weigh));
  const { each, share, base, none } = WEIGHTS.words;
  const points =
    each * Math.min(told, MOST_WORDS) +
    share * Math.min(told / fewest, LARGEST_SHARE) +
    base +
    (told < 1 && fewest >= MANY_WORDS ? none : 0);
  return ground(points > 0 ? 'same-words' : 'other-words', shared, points);
}

function persons(a: ArticleKey, b: ArticleKey, weigh: Weigh): readonly LinkGround[] {
  const { leading, named, short, most } = WEIGHTS.person;
  const shared = meet(a.participants, b.participants).filter((key) => key.startsWith('person:'));
  const points = shared.map((key) => {
    const leads = [a, b].every(({ participants }) => participants.indexOf(key) < LEADING);
    return weigh(key) * (key.length <= SHORT_NAME ? short : leads ? leading : named);
  });
  return ground('same-persons', shared, Math.min(sum(points), most));
}

function bodies(a: ArticleKey, b: ArticleKey, weigh: Weigh): readonly LinkGround[] {
  const { organisation, office, most } = WEIGHTS.body;
  const shared = meet(a.participants, b.participants).filter((key) =>
    /^(?:organisation|body|ministry):/.test(key),
  );
  const points = shared.map((key) => weigh(key) * (key.startsWith('organisation:') ? organisation : office));
  return ground('same-bodies', shared, Math.min(sum(points), most));
}

const townsOf = ({ towns: own, participants }: ArticleKey): readonly string[] => [
  ...new Set([...own, ...participants.filter((key) => /^(?:city|region):/.test(key))]),
];

function towns(a: ArticleKey, b: ArticleKey, weigh: Weigh): readonly LinkGround[] {
  const { listed, unlisted, most, other } = WEIGHTS.town;
  const shared = meet(townsOf(a), townsOf(b));
  if (shared.length > 0) {
    // A place that no table knows is a small one.
    const points = shared.map((key) => weigh(key) * (key.includes(':~') ? unlisted : listed));
    return ground('same-towns', shared, Math.min(sum(points), most));
  }
  const apart = a.towns.length > 0 && b.towns.length > 0;
  return apart ? ground('other-towns', [...a.towns, ...b.towns], other) : [];
}

function countries(a: ArticleKey, b: ArticleKey, weigh: Weigh): readonly LinkGround[] {
  const { same, other } = WEIGHTS.country;
  const shared = meet(a.countries, b.countries);
  if (shared.length > 0) return ground('same-country', shared, same * Math.max(...shared.map(weigh)));
  const apart = a.countries.length > 0 && b.countries.length > 0;
  return apart ? ground('other-country', [...a.countries, ...b.countries], other) : [];
}

function acts(a: ArticleKey, b: ArticleKey, weigh: Weigh): readonly LinkGround[] {
  const { first, each, most, other } = WEIGHTS.act;
  const shared = meet(a.acts, b.acts);
  const [opening] = a.acts;
  if (shared.length > 0) {
    const opens = opening !== undefined && opening === b.acts[0] ? first * weigh(opening) : 0;
    return ground('same-acts', shared, Math.min(most, opens + each * sum(shared.map(weigh))));
  }
  const apart = a.acts.length > 0 && b.acts.length > 0;
  return apart ? ground('other-acts', [...a.acts, ...b.acts], other) : [];
}

function figures(a: ArticleKey, b: ArticleKey, weigh: Weigh): readonly LinkGround[] {
  const { each, most } = WEIGHTS.figure;
  const shared = meet(a.figures, b.figures);
  return ground('same-figures', shared, Math.min(most, each * sum(shared.map(weigh))));
}

const DAY = 86_400_000;

function days(a: ArticleKey, b: ArticleKey): readonly LinkGround[] {
  const { same, other, apart } = WEIGHTS.day;
  const shared = meet(a.days, b.days);
  const named = a.days.length > 0 && b.days.length > 0;
  const between = Math.abs(Date.parse(a.publishedAt) - Date.parse(b.publishedAt)) / DAY;
  return [
    ...(shared.length > 0
      ? ground('same-day', shared, same)
      : ground('other-day', [...a.days, ...b.days], named ? other : 0)),
    ...ground('days-apart', [], apart * Math.max(0, between - ONE_BREATH)),
  ];
}
