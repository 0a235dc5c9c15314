/** What a story has been about so far. */
export interface StoryProfile {
  readonly storyId: string;
  readonly keys: readonly string[];
  readonly firstAt: string;
  readonly lastAt: string;
}

export interface StoryMatch {
  readonly storyId: string;
  /** 0 … 1 */
  readonly likeness: number;
  readonly evidence: readonly string[];
}

/** A story sleeps when nobody has written of it for this long; what comes later begins a new one. */
const DAYS_UNTIL_ASLEEP = 45;
const DAY = 86_400_000;

/** An article belongs where it shares at least this much of its own weight. */
const LEAST_LIKENESS = 0.5;

/** How telling a shared key is: a person or a town says more than a country or a kind of event. */
const WEIGHTS: Readonly<Record<string, number>> = { who: 2, city: 2, country: 1.5, action: 1 };

const weightOf = (key: string): number => WEIGHTS[key.slice(0, key.indexOf(':'))] ?? 1;
const sum = (keys: readonly string[]): number => keys.reduce((total, key) => total + weightOf(key), 0);

/**
 * The story an article shares most with: places, claimants, kinds of action, and nearness in time. Never headlines.
 * Null where none shares enough; ties go to the smaller id, so that the answer does not depend on chance.
 */
export function bestStory(
  article: { readonly keys: readonly string[]; readonly publishedAt: string },
  stories: readonly StoryProfile[],
): StoryMatch | null {
  const at = Date.parse(article.publishedAt);
  const whole = sum(article.keys);
  let best: StoryMatch | null = null;
  for (const candidate of stories) {
    const near =
      at >= Date.parse(candidate.firstAt) - DAYS_UNTIL_ASLEEP * DAY &&
      at <= Date.parse(candidate.lastAt) + DAYS_UNTIL_ASLEEP * DAY;
    if (!near) continue;
    const known = new Set(candidate.keys);
    const shared = article.keys.filter((key) => known.has(key));
    const isAnchored = shared.some((key) => key.startsWith('country:') || key.startsWith('city:'));
    const likeness = whole === 0 ? 0 : sum(shared) / whole;
    if (!isAnchored || shared.length < 2 || likeness < LEAST_LIKENESS || likeness <= (best?.likeness ?? 0))
      continue;
    best = { storyId: candidate.storyId, likeness, evidence: [`Shares ${shared.join(', ')}.`] };
  }
  return best;
}
