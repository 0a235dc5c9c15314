import canonicalize from 'canonicalize';
import type { EventMetadata, Json } from './event.js';

/** Half of a character beyond U+FFFF, without its other half. */
const LONE = /\p{Surrogate}/u;

/**
 * RFC 8785 text of a JSON value. What can be told apart is whether the names of every object are in order; where they
 * are, or are put so, JSON.stringify writes numbers and strings as the RFC wants them, in a third of the time.
 *
 * @throws on lone surrogates and numbers that are not finite, which JSON and Unicode refuse.
 */
export function canonical(value: Json | EventMetadata): string {
  const ordered = inOrder(value as Json);
  const text = ordered === undefined ? canonicalize(value) : JSON.stringify(ordered);
  if (text === undefined) throw new TypeError('An event payload must be JSON.');
  return text;
}

/** The same value with its names in order, where it is nothing but JSON; undefined where it takes more care. */
function inOrder(value: Json): Json | undefined {
  if (typeof value === 'string') return LONE.test(value) ? undefined : value;
  if (typeof value === 'number') return Number.isFinite(value) ? value : undefined;
  if (typeof value !== 'object') return typeof value === 'boolean' ? value : undefined;
  if (value === null) return null;
  return Array.isArray(value) ? itemsInOrder(value) : membersInOrder(value as Members);
}

type Members = Readonly<Record<string, Json>>;

function itemsInOrder(items: readonly Json[]): readonly Json[] | undefined {
  let copy: Json[] | null = null;
  for (let n = 0; n < items.length; n += 1) {
    const item = items[n] as Json;
    const ordered = inOrder(item);
    if (ordered === undefined) return undefined;
    if (ordered !== item) copy ??= items.slice(0, n);
    copy?.push(ordered);
  }
  return copy ?? items;
}

/** Names that mean something to JavaScript: numbers come first in an object, wherever they were put. */
const needsCare = (name: string): boolean =>
  (name >= '0' && name < ':') || name === '__proto__' || name === 'toJSON' || LONE.test(name);

function membersInOrder(members: Members): Members | undefined {
  // What has a form of its own, as a Date has, or comes from elsewhere is not looked into.
  const prototype: unknown = Object.getPrototypeOf(members);
  if (prototype !== Object.prototype && prototype !== null) return undefined;
  const names = Object.keys(members);
  let same = true;
  for (let n = 1; n < names.length; n += 1) same &&= (names[n - 1] ?? '') < (names[n] ?? '');
  if (!same) names.sort();
  const values: Json[] = [];
  for (const name of names) {
    if (needsCare(name)) return undefined;
    const member = members[name] as Json;
    const ordered = inOrder(member);
    if (ordered === undefined) return undefined;
    same &&= ordered === member;
    values.push(ordered);
  }
  if (same) return members;
  const copy: Record<string, Json> = {};
  for (const [n, name] of names.entries()) copy[name] = values[n] as Json;
  return copy;
}
