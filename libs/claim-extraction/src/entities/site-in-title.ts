import type { Entity, ReadingContext } from '../stages.js';
import { tokenRange, tokensOf } from '../text/tokenise.js';
import { rawOffsetAfter } from './clitic-offset.js';
import { mentionsIn } from './mentions.js';

/** The town or region in the words of an office ("مدير شرطة معان"), which is part of the office; null where it names none. */
export function siteInTitle(context: ReadingContext, office: Entity): Entity | null {
  const tokens = tokensOf(context);
  const [from, to] = tokenRange(tokens, office);
  // A title of one word names no place, and most are.
  if (to - from < 2) return null;
  const found = mentionsIn(context.language, tokens, from, to).find(
    (one) => (one.type === 'city' || one.type === 'region') && one.form === 'name',
  );
  const first = tokens[found?.from ?? -1];
  const last = tokens[(found?.to ?? 0) - 1];
  if (found === undefined || first === undefined || last === undefined) return null;
  const start = rawOffsetAfter(first, found.cut);
  return {
    start,
    end: last.end,
    text: context.text.slice(start, last.end),
    type: found.type,
    id: found.id,
    ...(found.country === null ? {} : { country: found.country }),
  };
}
