import type { LinkGround } from './link-ground.js';
import { placementOf, type KnownStories, type Neighbour } from './placement.js';

const grounds = (points: number): readonly LinkGround[] => [{ code: 'same-words', keys: [], points }];
const neighbour = (articleId: string, storyId: string, points = 4): Neighbour => ({
  articleId,
  storyId,
  grounds: grounds(points),
});
const stories = (
  sizes: Readonly<Record<string, number>>,
  apart: readonly string[] = [],
  claimsPerArticle = 10,
): KnownStories => ({
  sizeOf: (id) => ({ articles: sizes[id] ?? 0, claims: (sizes[id] ?? 0) * claimsPerArticle }),
  areApart: (a, b) => apart.includes([a, b].sort().join()),
});

describe('the place of an article', () => {
  it('is a story of its own where no article is of its event', () => {
    expect(placementOf([], stories({}))).toEqual({ storyId: null, merged: [], grounds: [] });
  });

  it('is the story of its neighbours, with what speaks for the nearest', () => {
    const found = placementOf([neighbour('a', 's', 4), neighbour('b', 's', 7)], stories({ s: 2 }));
    expect(found).toEqual({ storyId: 's', merged: [], grounds: grounds(7) });
  });

  it('makes one story of those that it joins: the smaller go on in the largest', () => {
    const found = placementOf([neighbour('a', 's'), neighbour('b', 't')], stories({ s: 1, t: 5 }));
    expect(found).toMatchObject({ storyId: 't', merged: ['s'] });
  });

  it('joins nothing that an editor has split', () => {
    const found = placementOf([neighbour('a', 's'), neighbour('b', 't')], stories({ s: 1, t: 5 }, ['s,t']));
    expect(found).toMatchObject({ storyId: 't', merged: [] });
  });

  it('joins two large stories only where several articles of each are its neighbours', () => {
    const large = stories({ s: 40, t: 50 });
    const few = [neighbour('a', 's'), neighbour('b', 't'), neighbour('c', 't')];
    expect(placementOf(few, large).merged).toEqual([]);
    const several = ['a', 'b', 'c'].flatMap((id) => [neighbour(id, 's'), neighbour(`${id}2`, 't')]);
    expect(placementOf(several, large).merged).toEqual(['s']);
  });

  it('moves no story of more claims than one event can name', () => {
    const long = stories({ s: 20, t: 25 }, [], 100);
    expect(placementOf([neighbour('a', 's'), neighbour('b', 't')], long).merged).toEqual([]);
  });

  it('does not hang on the order of the neighbours', () => {
    const all = [neighbour('a', 's'), neighbour('b', 't'), neighbour('c', 'u')];
    const known = stories({ s: 1, t: 1, u: 1 });
    expect(placementOf([...all].reverse(), known)).toEqual(placementOf(all, known));
  });
});
