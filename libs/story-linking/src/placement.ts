import type { LinkGround } from './link-ground.js';
import { pointsOf } from './likeness.js';

/** An article of one event, and the story it is in. */
export interface Neighbour {
  readonly articleId: string;
  readonly storyId: string;
  readonly grounds: readonly LinkGround[];
}

export interface Placement {
  /** The story that the article belongs to; null where it is the first of one. */
  readonly storyId: string | null;
  /** Stories that turn out to be this one, in ascending order. */
  readonly merged: readonly string[];
  /** Why: the grounds of the nearest neighbour in that story; empty where it is the first. */
  readonly grounds: readonly LinkGround[];
}

export interface StorySize {
  readonly articles: number;
  readonly claims: number;
}

/** What is known of the stories of the neighbours. */
export interface KnownStories {
  readonly sizeOf: (storyId: string) => StorySize;
  /** Whether an editor has split the two. */
  readonly areApart: (storyId: string, other: string) => boolean;
}

/** Two stories that are each as large as this are one only where several articles say so. Articles. */
const LARGE = 30;
const SEVERAL = 3;
/** A story of more claims than this is not moved into another by itself: the event that moves them names each. */
const MOST_MOVED = 1_000;

/**
 * Where an article belongs: with all articles of its event, whose stories it shows to be one. So the order in which
 * articles arrive does not decide which are together, until stories are large.
 */
export function placementOf(neighbours: readonly Neighbour[], stories: KnownStories): Placement {
  const byStory = new Map<string, Neighbour[]>();
  for (const neighbour of neighbours) {
    const list = byStory.get(neighbour.storyId);
    if (list === undefined) byStory.set(neighbour.storyId, [neighbour]);
    else list.push(neighbour);
  }
  const ranked = [...byStory].sort(
    ([a, x], [b, y]) =>
      stories.sizeOf(b).articles - stories.sizeOf(a).articles ||
      pointsOf(best(y).grounds) - pointsOf(best(x).grounds) ||
      (a < b ? -1 : 1),
  );
  const [main, ...others] = ranked;
  if (main === undefined) return { storyId: null, merged: [], grounds: [] };
  const [storyId, own] = main;
  const merged = others
    .filter(([other, theirs]) => {
      if (stories.areApart(storyId, other) || stories.sizeOf(other).claims > MOST_MOVED) return false;
      const areLarge = [storyId, other].every((one) => stories.sizeOf(one).articles >= LARGE);
      return !areLarge || (own.length >= SEVERAL && theirs.length >= SEVERAL);
    })
    .map(([other]) => other);
  return { storyId, merged: merged.sort(), grounds: best(own).grounds };
}

const best = (neighbours: readonly Neighbour[]): Neighbour =>
  neighbours.reduce((most, one) => (pointsOf(one.grounds) > pointsOf(most.grounds) ? one : most));
