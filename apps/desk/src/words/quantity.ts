import type { Quantity } from '../api/views.js';
import type { Words } from './words.js';

type Spoken = Pick<Words, 'locale' | 'quantity'>;

/** '2,030 troops', 'about 70 people', 'at least 71 aircraft', '9 to 10 days'. */
export function quantityWords({ min, max, unit, approx = false }: Quantity, words: Spoken): string {
  const count = countWords(min, max, words);
  const isAbout = approx && (min !== null || max !== null);
  return `${isAbout ? words.quantity.about(count) : count} ${words.quantity.unit[unit] ?? unit}`;
}

function countWords(min: number | null, max: number | null, { locale, quantity }: Spoken): string {
  const figures = new Intl.NumberFormat(locale, { maximumFractionDigits: 3 });
  if (min !== null && max !== null)
    return min === max ? figures.format(min) : quantity.range(figures.format(min), figures.format(max));
  if (min !== null) return quantity.atLeast(figures.format(min));
  return max === null ? quantity.unknown : quantity.atMost(figures.format(max));
}

/** ISO 3166-1 alpha-2; everything else is a place as the article words it. */
export const isCountry = (place: string): boolean => /^[A-Z]{2}$/.test(place);

/** The country's name; a surface form as it stands. */
export const placeWords = (place: string, { locale }: Spoken): string =>
  isCountry(place) ? (new Intl.DisplayNames([locale], { type: 'region' }).of(place) ?? place) : place;
