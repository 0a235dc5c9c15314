import type { CasualtyToll, Range } from './casualty-toll.js';

const exactly = (value: number): Range => ({ min: value, max: value });

const isExact = (range: Range | null): range is { readonly min: number; readonly max: number } =>
  range !== null && range.min === range.max;

export const sum = (a: Range, b: Range): Range => ({
  min: a.min + b.min,
  max: a.max === null || b.max === null ? null : a.max + b.max,
});

/** True where some figure satisfies both: "at least 16" allows 33. */
export const canBothHold = (a: Range, b: Range): boolean =>
  (a.max ?? Infinity) >= b.min && (b.max ?? Infinity) >= a.min;

/** The dead and the injured together, as told or added up; null where a part is not told. */
export function together(toll: CasualtyToll): Range | null {
  if (toll.both !== null) return toll.both;
  return toll.killed !== null && toll.injured !== null ? sum(toll.killed, toll.injured) : null;
}

/**
 * A headline's toll with the parts that it leaves out, from the first sentence of the body that agrees with it:
 * "20 dead and injured" and in the body "7 dead and 13 injured". Where the body disagrees the headline stands alone.
 */
export function completed(title: CasualtyToll | null, body: readonly CasualtyToll[]): CasualtyToll | null {
  if (title === null) return null;
  if (title.both === null) return title;
  for (const toll of body) {
    const { killed, injured } = toll;
    if (
      killed !== null &&
      injured !== null &&
      isExact(title.both) &&
      canBothHold(title.both, sum(killed, injured))
    )
      return { ...title, killed, injured };
    if (isExact(killed) && isExact(title.both) && killed.min < title.both.min)
      return { ...title, killed, injured: exactly(title.both.min - killed.min) };
  }
  return title;
}
