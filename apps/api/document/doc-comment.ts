import ts from 'typescript';
import type { Schema } from './schema.js';

const TEXTS = new Set(['format', 'pattern', 'type']);
const NUMBERS = new Set(['minimum', 'maximum']);

/** What the comment of a type or property says, as JSON Schema says it. */
export function describe(symbol: ts.Symbol, checker: ts.TypeChecker): Schema {
  const words = ts.displayPartsToString(symbol.getDocumentationComment(checker));
  const description = words
    .replace(/\{@link ([^}]+)\}/g, '$1')
    .replace(/\s+/g, ' ')
    .trim();
  const found: Record<string, unknown> = description === '' ? {} : { description };
  for (const { name, text } of symbol.getJsDocTags(checker)) {
    const value = ts.displayPartsToString(text).trim();
    if (TEXTS.has(name)) found[name] = value;
    else if (NUMBERS.has(name)) found[name] = Number(value);
    else if (name === 'example') found['examples'] = [value];
  }
  return found;
}

/** A schema with what else is said of it where it is used: after that, what is said of it everywhere. */
export function described(schema: Schema, more: Schema): Schema {
  const words = [more['description'], schema['description']].filter((text) => typeof text === 'string');
  return { ...schema, ...more, ...(words.length === 0 ? {} : { description: words.join(' ') }) };
}
