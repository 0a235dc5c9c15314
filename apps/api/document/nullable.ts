import { orNull, type Schema } from './schema.js';

/** Decorators write `nullable: true` as OpenAPI 3.0 does; in 3.1 it is one more type. */
export function withoutNullable<Value>(value: Value): Value {
  if (Array.isArray(value)) return value.map(withoutNullable) as Value;
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(
    ([key, inner]) => [key, withoutNullable(inner as unknown)] as const,
  );
  const { nullable, allOf, ...rest } = Object.fromEntries(entries);
  if (nullable !== true) return Object.fromEntries(entries) as Value;
  const [only] = Array.isArray(allOf) ? (allOf as Schema[]) : [];
  return (only === undefined ? orNull(rest) : { ...rest, ...orNull(only) }) as Value;
}
