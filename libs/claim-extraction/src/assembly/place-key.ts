import { nameSkeleton } from '../entities/identity.js';
import { tokenise } from '../text/tokenise.js';

/** Words around a place's own name: kinds of places, sides and articles. Folded. */
const COMMON = new Set(
  'the of a an city town village district province region governorate crossing border airport near in at side area de el al مدينه بلده قريه محافظه ولايه معبر منطقه مطار الجانب من في قرب مقاطعه город города городе село селе область области район района в на под у'.split(
    ' ',
  ),
);

/**
 * A key for a place of no lexicon, from the consonants of its name, so that one place meets itself in three scripts and
 * with or without a hyphen: رأس جدير, Рас-Адждир, Ras Ajdir → "city:~rsgdr", as towns outside the tables are called.
 */
export function placeKey(surface: string): string {
  const words = tokenise(surface)
    .filter((token) => token.kind === 'word')
    .flatMap((token) => token.norm.split('-'))
    .filter((word) => !COMMON.has(word));
  const skeleton = words.map(nameSkeleton).join('');
  return `city:~${skeleton === '' ? surface : skeleton}`;
}
