export interface Deadline {
  /** Milliseconds until the probe gives up; default 10,000. */
  readonly within?: number;
  /** Milliseconds between looks; default 10. */
  readonly every?: number;
  /** What was waited for, for the message. */
  readonly what?: string;
}

/**
 * Looks until the condition holds and returns what it returned: any value but false, null and undefined. A look that
 * throws counts as not yet.
 *
 * @throws Error after the deadline, with the last look's error as its cause.
 */
export async function eventually<T>(
  look: () => T | Promise<T>,
  { within = 10_000, every = 10, what = 'the condition' }: Deadline = {},
): Promise<NonNullable<Exclude<T, false>>> {
  const deadline = Date.now() + within;
  let seen: unknown;
  let cause: unknown;
  do {
    try {
      const value = await look();
      if (value !== false && value !== null && value !== undefined) {
        return value as NonNullable<Exclude<T, false>>;
      }
      seen = value;
    } catch (error) {
      cause = error;
    }
    await new Promise((resolve) => setTimeout(resolve, every));
  } while (Date.now() < deadline);
  throw new Error(`${what} did not hold within ${within} ms; the last look gave ${String(seen)}.`, { cause });
}
