/**
 * The position that a query speaks for: what the ledger knew after that event, whatever came later. null: what is true
 * now.
 */
export type AsOf = bigint | null;

/**
 * The condition that a version of a row was true at a position. The sum keeps the planner from the index for versions that
 * began after one: of those that began before, it would count up more with every event that the ledger holds.
 */
export function trueAt(alias: string, asOf: AsOf): string {
  if (asOf === null) return `${alias}.to_position is null`;
  const open = `(${alias}.to_position is null or ${alias}.to_position > ${asOf})`;
  return `${alias}.from_position + 0 <= ${asOf} and ${open}`;
}
