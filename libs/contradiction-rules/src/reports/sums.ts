/** Of more figures than these nobody adds up every choice, and chance would find one. */
const MOST_FIGURES = 8;
/** Below this a sum of three figures is found by chance. */
const LARGE_SUM = 40;
/** Headlines round parts this far, share of the figure; a sum must be exact to a part in 400. */
const ROUNDING = 0.05;
const EXACT = 1 / 400;

/**
 * Whether the figures of a text contain a part (as one figure or, for large sums, as several) and besides it what makes
 * the whole: 20,000 and 2,500 for 22,500.
 */
export function addsUp(part: number, whole: number, figures: readonly number[]): boolean {
  if (part >= whole) return false;
  const inside = [...new Set(figures)]
    .filter((figure) => figure > 0 && figure < whole)
    .slice(0, MOST_FIGURES);
  const most = whole >= LARGE_SUM ? inside.length : 1;
  return choices(inside, most).some(
    (chosen) =>
      Math.abs(sum(chosen) - part) <= (chosen.length === 1 ? ROUNDING : EXACT) * part &&
      choices(
        inside.filter((figure) => !chosen.includes(figure)),
        most,
      ).some((rest) => Math.abs(sum(chosen) + sum(rest) - whole) <= EXACT * whole),
  );
}

const sum = (figures: readonly number[]): number => figures.reduce((total, figure) => total + figure, 0);

/** Every choice of one to `most` figures. */
function choices(figures: readonly number[], most: number): readonly (readonly number[])[] {
  let all: (readonly number[])[] = [];
  for (const figure of figures)
    all = [
      ...all,
      [figure],
      ...all.filter(({ length }) => length < most).map((chosen) => [...chosen, figure]),
    ];
  return all;
}
