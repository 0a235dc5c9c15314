const MS_PER_DAY = 86_400_000;
/** Years whose months the Umm al-Qura almanac of Saudi Arabia has fixed. */
const FIRST_ALMANAC_YEAR = 1356;
const LAST_ALMANAC_YEAR = 1500;
/** The almanac and the arithmetic differ by no more days. */
const DIFFERENCE = 3;

const almanac = new Intl.DateTimeFormat('en-u-ca-islamic-umalqura', {
  day: 'numeric',
  month: 'numeric',
  year: 'numeric',
  timeZone: 'UTC',
});

/**
 * Day number of a date of the Islamic calendar: by the Umm al-Qura almanac (as CLDR has it) for the years 1356–1500 AH,
 * by arithmetic for others. Sightings elsewhere may differ from it by a day or two.
 */
export function hijriDay(y: number, m: number, d: number): number {
  const day = arithmeticDay(y, m, d);
  if (y < FIRST_ALMANAC_YEAR || y > LAST_ALMANAC_YEAR) return day;
  const wanted = `${String(m)}/1/${String(y)} AH`;
  const first = arithmeticDay(y, m, 1);
  for (let off = -DIFFERENCE; off <= DIFFERENCE; off += 1)
    if (almanac.format((first + off) * MS_PER_DAY) === wanted) return first + off + d - 1;
  return day;
}

/** The year of the Islamic calendar that a day lies in, by arithmetic. */
export function hijriYear(day: number): number {
  let y = Math.floor((day + 492_148) / 354.367) + 1;
  while (arithmeticDay(y, 1, 1) > day) y -= 1;
  while (arithmeticDay(y + 1, 1, 1) <= day) y += 1;
  return y;
}

/**
 * The tabular civil calendar, leap years 2, 5, 7, 10, 13, 16, 18, 21, 24, 26, 29 of 30
 * (Reingold and Dershowitz, Calendrical Calculations, ch. 7).
 */
function arithmeticDay(y: number, m: number, d: number): number {
  const epoch = -492_148; // 16 July 622 (Julian) counted from 1970-01-01
  return epoch + (y - 1) * 354 + Math.floor((3 + 11 * y) / 30) + 29 * (m - 1) + Math.floor(m / 2) + d - 1;
}
