/** Arabic writes conjunctions, prepositions, the article and pronouns onto the word: ولقواتهم = و+ل+قوات+هم. */

const PREFIXES = [
  '',
  'و',
  'ف',
  'ال',
  'وال',
  'فال',
  'ب',
  'ل',
  'ك',
  'بال',
  'كال',
  'لل',
  'وب',
  'ول',
  'وك',
  'وبال',
  'ولل',
  'فب',
  'فل',
  'س',
  'وس',
  'فس',
];
const SUFFIXES = [
  '',
  'ه',
  'ها',
  'هم',
  'هن',
  'هما',
  'نا',
  'ي',
  'ا',
  'ت',
  'وا',
  'ون',
  'ين',
  'ان',
  'ات',
  'تا',
  'يه',
  'ات'.concat('ها'),
  'اته',
  'اتهم',
  'ته',
  'تها',
  'تهم',
  'يهم',
  'يها',
];
const LONGEST_PREFIX = 4;
const LONGEST_SUFFIX = 4;
const SHORTEST_STEM = 2;

const PREFIX_SET: ReadonlySet<string> = new Set(PREFIXES);
const SUFFIX_SET: ReadonlySet<string> = new Set(SUFFIXES);

/**
 * All readings of a normalised Arabic word as prefix + stem (+ suffix), the whole word first.
 * `suffixes` false keeps the end of the word: for nouns whose plural is listed on its own.
 */
export function arabicReadings(norm: string, suffixes = true): readonly string[] {
  const readings: string[] = [];
  for (let cut = 0; cut <= Math.min(LONGEST_PREFIX, norm.length - SHORTEST_STEM); cut += 1) {
    if (!PREFIX_SET.has(norm.slice(0, cut))) continue;
    const rest = norm.slice(cut);
    readings.push(rest);
    if (!suffixes) continue;
    for (let tail = 1; tail <= Math.min(LONGEST_SUFFIX, rest.length - SHORTEST_STEM); tail += 1) {
      if (SUFFIX_SET.has(rest.slice(rest.length - tail))) readings.push(rest.slice(0, rest.length - tail));
    }
  }
  return readings;
}

const VERB_PREFIXES: ReadonlySet<string> = new Set(['', 'و', 'ف', 'س', 'وس', 'فس', 'ل', 'ول', 'فل']);
const VERB_SUFFIXES: ReadonlySet<string> = new Set(
  ' ت ا وا ون ان تا نا ه ها هم هن هما ته تها تهم تهما وه وها وهم وهما نه نها نهم ونه ونها ونهم اه اها اهم ني ك'.split(
    ' ',
  ),
);

/** All readings of a normalised Arabic word as a verb: and, will, to before it, person and object after it. */
export function arabicVerbReadings(norm: string): readonly string[] {
  const readings: string[] = [];
  for (let cut = 0; cut <= Math.min(2, norm.length - SHORTEST_STEM); cut += 1) {
    if (!VERB_PREFIXES.has(norm.slice(0, cut))) continue;
    const rest = norm.slice(cut);
    for (let tail = 0; tail <= Math.min(LONGEST_SUFFIX, rest.length - SHORTEST_STEM); tail += 1)
      if (VERB_SUFFIXES.has(rest.slice(rest.length - tail))) readings.push(rest.slice(0, rest.length - tail));
  }
  return readings;
}
