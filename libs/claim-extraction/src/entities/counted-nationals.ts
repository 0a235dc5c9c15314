import type { Entity, QuantityExpression, ReadingContext } from '../stages.js';

/** Code units between a figure and the word for those it counts. */
const REACH = 2;
/** English nouns and Russian case endings of inhabitants; an adjective before a noun counts that noun. */
const FOLLOWED_BY_NOUN =
  /^ (?!and |or |were |was |have |had |are |is |who |in |on |from |among |died |и |или |были |находя|погиб|в |на |из |среди )[\p{Ll}]{3,}/u;

/**
 * Figures before the name of a people count persons: "658 Egyptians", "1,2 млн ливанцев". The finder of quantities knows
 * units and not nations, so that such a figure comes without a unit.
 */
export function withCountedNationals(
  context: ReadingContext,
  quantities: readonly QuantityExpression[],
  entities: readonly Entity[],
): readonly QuantityExpression[] {
  if (context.language === 'ar') return quantities;
  const peoples = entities.filter((one) => one.type === 'country' && one.form === 'adjective');
  let next = 0;
  return quantities.map((quantity) => {
    if (quantity.unit !== null || quantity.form !== 'cardinal') return quantity;
    while (next < peoples.length && (peoples[next]?.start ?? 0) < quantity.end) next += 1;
    const people = peoples[next];
    if (people === undefined || people.start - quantity.end > REACH) return quantity;
    if (FOLLOWED_BY_NOUN.test(context.text.slice(people.end, people.end + 24))) return quantity;
    return { ...quantity, unit: 'people', of: people.text };
  });
}
