import type { Quantity } from '@isnad/claim-model';

const figures = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 3 });

/** '2,030 troops', 'about 70 people', 'at least 71 aircraft', '9 to 10 days'. */
export function quantityWords({ min, max, unit, approx = false }: Quantity): string {
  const count = countWords(min, max);
  return `${approx && min === max ? 'about ' : ''}${count} ${unit}${approx && min !== max ? ', roughly' : ''}`;
}

function countWords(min: number | null, max: number | null): string {
  if (min !== null && max !== null) {
    return min === max ? figures.format(min) : `${figures.format(min)} to ${figures.format(max)}`;
  }
  if (min !== null) return `at least ${figures.format(min)}`;
  return max === null ? 'an unknown number of' : `at most ${figures.format(max)}`;
}

const regions = new Intl.DisplayNames('en', { type: 'region' });

/** ISO 3166-1 alpha-2; everything else is a place as the article words it. */
export const isCountry = (place: string): boolean => /^[A-Z]{2}$/.test(place);

/** The country's English name; a surface form as it stands. */
export const placeWords = (place: string): string =>
  isCountry(place) ? (regions.of(place) ?? place) : place;
