/**
 * Day number of a date of the Islamic civil calendar (tabular, leap years 2, 5, 7, 10, 13, 16, 18, 21, 24, 26, 29 of 30;
 * Reingold and Dershowitz, Calendrical Calculations, ch. 7). Sightings may differ from it by a day or two.
 */
export function hijriDay(y: number, m: number, d: number): number {
  const epoch = -492_148; // 16 July 622 (Julian) counted from 1970-01-01
  return epoch + (y - 1) * 354 + Math.floor((3 + 11 * y) / 30) + 29 * (m - 1) + Math.floor(m / 2) + d - 1;
}
