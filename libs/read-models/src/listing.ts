import { cursorOf, decodeCursor, DEFAULT_LIMIT, type Page, type PageRequest } from './page.js';
import { type AsOf, trueAt } from './versions/as-of.js';

/**
 * A page of the rows that were true at a position, newest first by `position`: that of the event which made the thing a
 * row is about. Collects the conditions and parameters of the statement that finds them.
 */
export class Listing {
  readonly parameters: unknown[] = [];
  readonly #conditions: string[];
  readonly #limit: number;

  /** @param alias of the table that is listed, in the statement. */
  constructor(
    private readonly alias: string,
    request: PageRequest,
    asOf: AsOf,
  ) {
    this.#limit = request.limit ?? DEFAULT_LIMIT;
    this.#conditions = [trueAt(alias, asOf)];
    // Implied by the versions' own positions, but only so does an index begin there and not at what came since.
    if (asOf !== null) this.#conditions.push(`${alias}.position <= ${asOf}`);
    this.add(`${alias}.position < ?`, decodeCursor(request.cursor));
  }

  /** Adds a condition with `?` for the value, unless the value is absent. */
  add(condition: string, value: unknown): this {
    if (value === undefined || value === null) return this;
    this.parameters.push(value);
    this.#conditions.push(condition.replaceAll('?', `$${this.parameters.length}`));
    return this;
  }

  /** What the statement goes on with after its tables: one row more than the page holds, where there is one. */
  get rest(): string {
    const conditions = this.#conditions.join(' and ');
    return `where ${conditions} order by ${this.alias}.position desc limit ${this.#limit + 1}`;
  }

  /** Cuts one row too many off a result: where it was there, another page follows. */
  page<Row extends { readonly position: string }, Item>(
    rows: readonly Row[],
    item: (row: Row) => Item,
  ): Page<Item> {
    const kept = rows.slice(0, this.#limit);
    const last = kept.at(-1);
    return {
      items: kept.map(item),
      next: rows.length > this.#limit && last !== undefined ? cursorOf(last.position) : null,
    };
  }
}
